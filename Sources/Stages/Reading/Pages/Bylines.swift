import Markup

/// Names of authors out of bylines.
enum Bylines {
    /// `Von Anna Muster und Bert Beispiel, dpa` to its names; addresses are none.
    static func names(_ lines: [String]) -> [String] {
        var found: [String] = []
        for line in lines.prefix(20) where line.utf8.count <= 300 {
            for part in parts(of: line) {
                let name = PlainText.fold(String(part))
                guard name.utf8.count >= 2, !isAddress(name), !found.contains(name) else {
                    continue
                }
                found.append(name)
            }
        }
        return found
    }

    /// Addresses and names of sites: `https://…`, `example.de`, `Example (www.example.de)`.
    private static func isAddress(_ name: String) -> Bool {
        name.contains("://") || name.contains("www.") || name.contains("@")
            || name.contains(".") && !name.contains(" ")
    }

    private static func parts(of line: String) -> [Substring] {
        var rest = line[...]
        for opening in ["Von ", "von ", "By ", "by ", "BY ", "VON "] where rest.hasPrefix(opening) {
            rest = rest.dropFirst(opening.count)
        }
        var text = String(rest)
        for joint in [" und ", " and ", " & ", ";", "|", " / "] {
            text = text.split(separator: joint).joined(separator: ",")
        }
        return text.split(separator: ",")
    }
}
