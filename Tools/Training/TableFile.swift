/// A Swift file that training writes.
package struct TableFile: Sendable {
    /// Of the type, and of the file without its ending.
    package let name: String
    package let text: String

    private static let width = 108

    /// `static let list` of these entries, blanks between, in lines.
    static func list(_ entries: [String]) -> String {
        var (lines, line) = ([String](), "")
        for entry in entries {
            if !line.isEmpty, line.utf8.count + 1 + entry.utf8.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? entry : " " + entry
        }
        if !line.isEmpty { lines.append(line) }
        let body = lines.map { "        \($0)" }.joined(separator: " \\\n")
        return "    static let list = \"\"\"\n\(body)\n        \"\"\""
    }
}
