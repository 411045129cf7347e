/// What somebody may have meant.
package enum Spelling {
    /// The nearest of the names, where one is near enough to be a slip: a third of its letters.
    static func nearest(to word: String, among names: some Sequence<String>) -> String? {
        let given = Array(word.lowercased().utf8)
        let ranked = names.map { ($0, distance(given, Array($0.lowercased().utf8))) }
        guard let best = ranked.min(by: { $0.1 < $1.1 }) else { return nil }
        let longest = max(given.count, best.0.utf8.count)
        return best.1 <= max(1, longest / 3) || best.0.hasPrefix(word) ? best.0 : nil
    }

    /// `; did you mean 'handles'?`, or the whole list where nothing is near.
    package static func hint(for word: String, among names: [String]) -> String {
        if let name = nearest(to: word, among: names) { return "did you mean '\(name)'?" }
        return names.isEmpty ? "it has no keys" : "one of: " + names.joined(separator: ", ")
    }

    /// Edits and transpositions of neighbours (optimal string alignment).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        // Keys are short; a long word is near none of them.
        guard a.count <= 64, b.count <= 64 else { return max(a.count, b.count) }
        var rows = [Array(0...b.count)]
        for i in 1..<(a.count + 1) where !a.isEmpty {
            var row = [i]
            for j in 1..<(b.count + 1) where !b.isEmpty {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    best = min(best, rows[i - 2][j - 2] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
