import Markup

/// Takes from an article's blocks what stands around its text: dates and kickers before it, hints
/// to other pages within it, headings without text behind them.
enum ArticleTrimming {
    static func trimmed(_ blocks: [PageBlock], of page: PageBlocks) -> [PageBlock] {
        var kept: [PageBlock] = []
        var hasBegun = false
        let total = blocks.reduce(0) { $0 + $1.length }
        var length = 0
        for block in blocks {
            length += block.length
            let text = page.text[block.range]
            if !hasBegun, isPreliminary(block, text) { continue }
            if isAside(block, text) { continue }
            if block.traits.contains(.heading), Phrases.ends.match(text) {
                // What follows is more than an appendix: the heading stands within the text.
                if length * 3 < total * 2 { continue }
                break
            }
            if !block.traits.contains(.heading), block.length >= 60 { hasBegun = true }
            kept.append(block)
        }
        while let last = kept.last, last.traits.contains(.heading) { kept.removeLast() }
        return kept
    }

    /// Dates, places, addresses before the first paragraph.
    private static func isPreliminary(_ block: PageBlock, _ text: ArraySlice<UInt8>) -> Bool {
        if block.traits.contains(.time) || text.starts(with: "http".utf8) { return true }
        guard block.length < 60 else { return false }
        let digits = text.reduce(0) { $0 + ($1 &- 48 < 10 ? 1 : 0) }
        let endsSentence = text.last.map { ".!?:".utf8.contains($0) } ?? false
        return !endsSentence
            && (digits >= 4 || block.length < 12 && !block.traits.contains(.heading))
    }

    /// `Read more: …`, `Lesen Sie auch`, `Photo: agency`.
    private static func isAside(_ block: PageBlock, _ text: ArraySlice<UInt8>) -> Bool {
        guard block.length < 250 else { return false }
        if Phrases.asides.match(text), block.linkLength > 0 || block.length < 60 { return true }
        return block.length < 200 && Phrases.credits.isPart(of: text)
    }
}
