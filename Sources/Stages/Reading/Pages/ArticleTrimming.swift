import Markup

/// Takes from an article's blocks what stands around its text: dates and bylines before it, hints
/// to other pages within it, headings without text behind them, boxes that say they are none of it.
struct ArticleTrimming {
    private let page: PageBlocks
    private let title: Headline
    private let total: Int
    private var kept: [PageBlock] = []
    private var hasBegun = false
    /// Characters seen so far.
    private var length = 0
    /// The end of a box that is left out.
    private var boxEnd: HTMLTree.Node = 0

    static func trimmed(
        _ blocks: [PageBlock], of page: PageBlocks, title: Headline
    ) -> [PageBlock] {
        let total = blocks.reduce(0) { $0 + $1.length }
        var trimming = ArticleTrimming(page: page, title: title, total: total)
        for block in blocks {
            guard trimming.take(block) else { break }
        }
        while let last = trimming.kept.last, last.traits.contains(.heading) {
            trimming.kept.removeLast()
        }
        return trimming.kept
    }

    private init(page: PageBlocks, title: Headline, total: Int) {
        (self.page, self.title, self.total) = (page, title, total)
    }

    /// - Returns: false where the article ends.
    private mutating func take(_ block: PageBlock) -> Bool {
        length += block.length
        guard block.first >= boxEnd else { return true }
        let text = page.text[block.range]
        if !hasBegun, isPreliminary(block, text) { return true }
        if Self.isAside(block, text) { return true }
        if block.traits.contains(.heading), block.length <= Self.longestEnd,
            Phrases.ends.matchWords(text)
        {
            return passes(block)
        }
        if !block.traits.contains(.heading), block.length >= 60 { hasBegun = true }
        kept.append(block)
        return true
    }

    /// Characters; a longer heading is a sentence of the article's own.
    private static let longestEnd = 60

    /// Leaves out what a heading says is no part of the article: the box it opens. Where it opens
    /// none, all behind it, if that is no more than an appendix.
    ///
    /// - Returns: false where the article ends.
    private mutating func passes(_ heading: PageBlock) -> Bool {
        if hasBegun, let box = box(openedBy: heading) {
            boxEnd = page.tree.end(of: box)
            return true
        }
        return length * 3 < total * 2
    }

    /// The outermost element that begins with a heading, or the list behind it.
    private func box(openedBy heading: PageBlock) -> HTMLTree.Node? {
        let tree = page.tree
        let index = PageBlocks.index(of: heading.first, in: page.blocks)
        var node = heading.element
        while let parent = tree.parent(of: node), page.range(in: parent).lowerBound == index {
            node = parent
        }
        if page.range(in: node).count > 1 { return node }
        var next = tree.next(after: node)
        while let sibling = next, tree.tag(of: sibling) == .text {
            next = tree.next(after: sibling)
        }
        guard let next, tree.tag(of: next) == .ul || tree.tag(of: next) == .ol else { return nil }
        return next
    }

    /// Dates, places, bylines, addresses before the first paragraph; the headline once more.
    private func isPreliminary(_ block: PageBlock, _ text: ArraySlice<UInt8>) -> Bool {
        if block.traits.contains(.time) || text.starts(with: "http".utf8) { return true }
        if block.length < 200, title.matches(text) { return true }
        if block.length < 120, !Bylines.persons(inByline: page.string(block)).isEmpty {
            return true
        }
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
        if Phrases.labels.isWhole(text) { return true }
        guard block.length < 200 else { return false }
        if Phrases.credits.match(text) { return true }
        let endsSentence = text.last.map { ".!?:\"".utf8.contains($0) } ?? false
        return !endsSentence
            && (Phrases.agencies.isPart(of: text) || Phrases.credits.isPart(of: text))
    }
}
