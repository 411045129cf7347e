/// A table for people: columns as wide as their cells need and the terminal has.
struct TextTable {
    struct Column {
        var title: String
        var alignsRight = false
        /// Wider cells are cut, with an ellipsis.
        var limit = 40
        /// Where the table is wider than the terminal, the column gives way down to this.
        var least: Int?
    }

    struct Cell {
        var text: String
        var look: Style.Look?
        /// Of a detail: wrapped where it is wider than the terminal.
        fileprivate var wraps = true
        init(_ text: String, _ look: Style.Look? = nil) {
            self.text = text.cleanedForTerminal
            self.look = look
        }

        /// A detail that is copied, so it stays in one line.
        static func whole(_ text: String, _ look: Style.Look? = nil) -> Cell {
            var cell = Cell(text, look)
            cell.wraps = false
            return cell
        }
    }

    private struct Row {
        var cells: [Cell]
        var details: [Cell]
    }

    private let columns: [Column]
    private var rows: [Row] = []

    init(_ columns: [Column]) { self.columns = columns }

    /// Details stand below the row, indented, wrapped to the width.
    mutating func add(_ cells: [Cell], details: [Cell] = []) {
        rows.append(Row(cells: cells, details: details))
    }

    func lines(width: Int, style: Style) -> [String] {
        let widths = widths(in: width)
        var lines = [line(columns.map { Cell($0.title, .dim) }, widths, style)]
        for row in rows {
            lines.append(line(row.cells, widths, style))
            for detail in row.details {
                let wrapped =
                    detail.wraps
                    ? detail.text.wrapped(to: max(20, width - Self.indent)) : [detail.text]
                lines += wrapped.map {
                    String(repeating: " ", count: Self.indent) + style($0, detail.look)
                }
            }
            if !row.details.isEmpty { lines.append("") }
        }
        return lines
    }

    /// Of details.
    private static let indent = 7

    /// As wide as the longest cell, within the columns' limits, and narrower where all of it would not
    /// stand in a line.
    private func widths(in width: Int) -> [Int] {
        var widths = columns.indices.map { index in
            let longest = rows.map { $0.cells[index].text.columns }.max() ?? 0
            return max(columns[index].title.columns, min(longest, columns[index].limit))
        }
        var surplus = widths.reduce(-2) { $0 + $1 + 2 } - width
        for index in columns.indices.reversed() where surplus > 0 {
            guard let least = columns[index].least else { continue }
            let cut = min(surplus, max(0, widths[index] - max(least, columns[index].title.columns)))
            widths[index] -= cut
            surplus -= cut
        }
        return widths
    }

    private func line(_ cells: [Cell], _ widths: [Int], _ style: Style) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            let text = cell.text.cut(to: widths[index])
            let blanks = String(repeating: " ", count: max(0, widths[index] - text.columns))
            let isLast = index == cells.count - 1
            line +=
                columns[index].alignsRight
                ? blanks + style(text, cell.look) : style(text, cell.look)
            if !isLast { line += (columns[index].alignsRight ? "" : blanks) + "  " }
        }
        return line
    }
}
