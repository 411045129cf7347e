/// What is kept of where a document is filed and where its text leads. It is judged by that alone, so
/// that a backtest finds what was found when it came.
extension Document {
    /// Bytes of all tags of a document together: room for those of its source, 16 of 200 bytes. Of 2,437
    /// entries of real feeds the most have 283.
    package static let keptTagBytes = 4_000
    /// Bytes of all links of a document together: eighty usual ones. Of those entries the most have
    /// 4,003, the average 64.
    package static let keptLinkBytes = 8_000
    /// Bytes of a link. What is longer, one in those entries, leads into a session or a form.
    package static let keptLinkLength = 500

    /// The first tags and links, within the bounds, and of links nothing that tells of a person but the
    /// path (`WebAddress.withoutTraces`); each stands in one line, and once.
    package var withKeptReferences: Document {
        guard !tags.isEmpty || !links.isEmpty else { return self }
        var document = self
        document.tags = Self.fitting(tags, in: Self.keptTagBytes)
        var seen: Set<String> = []
        let kept = links.compactMap { Self.kept($0) }.filter { seen.insert($0).inserted }
        document.links = Self.fitting(kept, in: Self.keptLinkBytes)
        return document
    }

    /// Nil for what is no address of the web, or too long.
    private static func kept(_ link: String) -> String? {
        let isPlain = link.utf8.allSatisfy { !marks.contains($0) }
        guard let kept = isPlain ? link : WebAddress(link)?.withoutTraces.text else { return nil }
        return kept.utf8.count <= keptLinkLength ? kept : nil
    }

    /// Where none of them stands in an address, there is nothing to leave out of it.
    private static let marks: [UInt8] = [
        0x0A, UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"),
    ]

    private static func fitting(_ texts: [String], in limit: Int) -> [String] {
        var left = limit
        var kept: [String] = []
        for text in texts where !text.utf8.contains(0x0A) {
            left -= text.utf8.count + 1
            guard left >= 0 else { break }
            kept.append(text)
        }
        return kept
    }
}
