/// A table for people: columns as wide as their cells need, the last one takes the rest.
struct TextTable {
    struct Column {
        var title: String
        var alignsRight = false
        /// Wider cells are cut, with an ellipsis.
        var limit = 40
    }

    struct Cell {
        var text: String
        var look: Style.Look?
        init(_ text: String, _ look: Style.Look? = nil) {
            self.text = text.cleanedForTerminal
            self.look = look
        }
    }

    private struct Row {
        var cells: [Cell]
        var details: [String]
    }

    private let columns: [Column]
    private var rows: [Row] = []

    init(_ columns: [Column]) { self.columns = columns }

    /// Details stand below the row, indented, wrapped to the width.
    mutating func add(_ cells: [Cell], details: [String] = []) {
        rows.append(Row(cells: cells, details: details))
    }

    func lines(width: Int, style: Style) -> [String] {
        let widths = columns.indices.map { index in
            let longest = rows.map { $0.cells[index].text.columns }.max() ?? 0
            return max(columns[index].title.columns, min(longest, columns[index].limit))
        }
        let last = columns.count - 1
        let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
        let fitted =
            Array(widths.dropLast()) + [
                max(columns[last].title.columns, min(widths[last], width - before))
            ]
        var lines = [line(columns.map { Cell($0.title, .dim) }, fitted, style)]
        for row in rows {
            lines.append(line(row.cells, fitted, style))
            for detail in row.details {
                lines += detail.cleanedForTerminal.wrapped(to: max(20, width - 6)).map {
                    "      " + $0
                }
            }
            if !row.details.isEmpty { lines.append("") }
        }
        return lines
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
