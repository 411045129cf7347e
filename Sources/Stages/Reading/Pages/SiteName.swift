import Domain

/// What a site calls itself, for telling it from headlines and from authors.
struct SiteName: Sendable {
    /// In lower case, letters and digits alone.
    private let names: Set<String>
    /// The part of the host that is its name: `example` of `www.example.co.uk`.
    private let label: String?

    init(_ names: [String], address: WebAddress?) {
        self.names = Set(names.map(Self.key).filter { $0.utf8.count >= 2 })
        label = address.flatMap { Self.label(ofHost: $0.host) }
    }

    /// Whether a text is the site's name, or holds the name of its host as a word.
    func isOwn(_ text: String) -> Bool {
        let key = Self.key(text)
        if names.contains(key) { return true }
        guard let label, label.utf8.count >= 3 else { return false }
        let words = Self.words(text)
        return key == label || words.count <= 3 && words.contains(label)
    }

    /// `Headline | Section | Example` and `Example: Headline` without the site's name. Behind an
    /// upright line goes what is short, whatever it says.
    func stripped(_ title: String) -> String {
        guard title.utf8.count <= Self.longestTitle else { return title }
        var title = title
        for _ in 0..<Self.mostParts {
            guard let shorter = withoutEnd(title) else { break }
            title = shorter
        }
        return withoutBeginning(title) ?? title
    }

    /// Bytes; no headline with a site's name is longer.
    private static let longestTitle = 1000
    /// Names of site and sections behind one headline.
    private static let mostParts = 4

    private func withoutBeginning(_ title: String) -> String? {
        let bytes = Array(title.utf8)
        for mark in Self.openings {
            guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }),
                isOwn(String(decoding: bytes[..<place], as: UTF8.self))
            else { continue }
            return String(decoding: bytes[(place + mark.count)...], as: UTF8.self)
        }
        return nil
    }

    private func withoutEnd(_ title: String) -> String? {
        let bytes = Array(title.utf8)
        // All marks stand between blanks.
        for place in bytes.indices.reversed() where bytes[place] == 0x20 {
            guard let mark = Self.ends.first(where: { bytes[place...].starts(with: $0) }) else {
                continue
            }
            let tail = String(decoding: bytes[(place + mark.count)...], as: UTF8.self)
            let isShort = tail.utf8.count <= 30 && tail.utf8.count < place
            let isSection = mark == Self.line && isShort && place >= 15
            return isSection || isOwn(tail)
                ? String(decoding: bytes[..<place], as: UTF8.self) : nil
        }
        return nil
    }

    private static let line = Array(" | ".utf8)
    private static let openings = [": ", " | ", " - ", " – ", " — "].map { Array($0.utf8) }
    private static let ends = [
        " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " / ",
    ].map { Array($0.utf8) }

    private static func key(_ text: String) -> String { words(text).joined() }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static func label(ofHost host: String) -> String? {
        var labels = host.lowercased().split(separator: ".").dropLast()
        if labels.count > 1, let last = labels.last, suffixes.contains(last) { labels.removeLast() }
        return labels.last.map { key(String($0)) }
    }

    /// What stands before a country's domain and is no name: `co.uk`, `gv.at`.
    private static let suffixes: Set<Substring> = [
        "co", "com", "org", "net", "ac", "gov", "gv", "or",
    ]
}
