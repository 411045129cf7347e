/// What a robots.txt (RFC 9309) says to one crawler: pure, without a fault that could stop it.
package struct RobotsRules: Sendable, Hashable {
    /// What is read of a file, in bytes; the rest is as if it were not there (RFC 9309 §2.5 asks for
    /// at least this much).
    package static let sizeLimit = 500 << 10
    /// The longest delay that is obeyed (faults ROB-03).
    package static let crawlDelayLimit = Duration.seconds(3600)

    /// Everything is allowed.
    package static let open = RobotsRules(rules: [], crawlDelay: nil)
    /// Nothing is allowed: for a robots.txt that can't be reached (RFC 9309 §2.3.1.4).
    package static let closed = RobotsRules(
        parsing: Array("user-agent: *\ndisallow: /".utf8), for: "")

    /// The gap the group asks for, in 0…3600 s; not of the RFC, but widely written.
    package let crawlDelay: Duration?
    /// The first sitemaps that it names, as it writes them.
    package private(set) var sitemaps: [String] = []
    private let rules: [Rule]

    /// Sitemaps that are kept of one file.
    package static let sitemapLimit = 50

    private struct Rule: Sendable, Hashable {
        let isAllowed: Bool
        let pattern: RobotsPattern
    }

    private init(rules: [Rule], crawlDelay: Duration?) {
        self.rules = rules
        self.crawlDelay = crawlDelay
    }

    /// The groups that name the agent, merged; where none does, those for `*`.
    ///
    /// - Parameter agent: the product token, letters, `-` and `_`; its case makes no difference.
    package init(parsing bytes: [UInt8], for agent: String) {
        var parser = RobotsGroupParser(agent: agent)
        let head = bytes.prefix(Self.sizeLimit)
        for line in head.dropFirst(Self.markLength(of: head)).split(whereSeparator: isLineEnd) {
            let line = RobotsLine(line)
            if case .sitemap(let place) = line, sitemaps.count < Self.sitemapLimit {
                sitemaps.append(place)
            }
            parser.take(line)
        }
        crawlDelay = parser.group.crawlDelay
        rules = parser.group.rules.compactMap { isAllowed, path in
            RobotsPattern(path).map { Rule(isAllowed: isAllowed, pattern: $0) }
        }
    }

    /// What a file says of one target.
    struct Ruling: Sendable, Hashable {
        var isAllowed = true
        /// As `Disallow: /x`; nil where none speaks of it.
        var rule: String?
    }

    /// Whether a target may be fetched; /robots.txt itself is fetched without asking.
    package func allows(_ target: String) -> Bool { ruling(on: target).isAllowed }

    /// The longest rule that matches decides, and of two equally long the one that allows (RFC 9309
    /// §2.2.2). Linear in the file and the target for each rule.
    ///
    /// - Parameter target: path and query, percent-encoded, as in a request line.
    func ruling(on target: String) -> Ruling {
        let bytes = PercentEncoding.withRaisedDigits(Array(target.utf8))
        var decisive: Rule?
        for rule in rules {
            let (length, longest) = (rule.pattern.length, decisive?.pattern.length ?? -1)
            guard length > longest || length == longest && rule.isAllowed else { continue }
            if rule.pattern.matches(bytes) { decisive = rule }
        }
        guard let decisive else { return Ruling() }
        let word = decisive.isAllowed ? "Allow" : "Disallow"
        return Ruling(isAllowed: decisive.isAllowed, rule: "\(word): \(decisive.pattern.text)")
    }

    /// The length of a byte order mark, or of as much of it as a broken editor left.
    private static func markLength(of bytes: ArraySlice<UInt8>) -> Int {
        zip(bytes, [0xEF, 0xBB, 0xBF] as [UInt8]).prefix { $0 == $1 }.count
    }
}

private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
