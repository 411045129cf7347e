import Markup

/// Finds the blocks of a page that are its article.
struct ArticleFinder: Sendable {
    /// The page, its boilerplate marked.
    private(set) var page: PageBlocks
    /// What each block adds to the case that its surroundings are the article.
    private var values: [Double]
    private let title: Headline
    /// The text of the heading above the article, once its blocks are found.
    private(set) var headline: String?
    /// What stands around it, once its blocks are found.
    private(set) var byline: ArticleByline?

    /// - Parameter kept: what is text here, though it is no part of an article.
    init(_ page: PageBlocks, titles: [String], keeping kept: PageHint? = nil) {
        self.page = page
        values = page.blocks.map(Self.value)
        title = Headline(titles)
        dropBoilerplate(but: kept)
    }

    /// The article's blocks, in order.
    mutating func blocks() -> [PageBlock] {
        guard let root = root() else {
            // Nothing reads like a paragraph: better all short texts than none.
            return page.blocks.filter { !$0.traits.contains(.dropped) && $0.linkDensity <= 0.5 }
        }
        var range = page.range(in: root)
        let headline = headline(before: range)
        self.headline = (headline ?? plainHeadline(beside: range)).map {
            page.string(page.blocks[$0])
        }
        byline = ArticleByline(page: page, headline: headline, body: range)
        var lead: [PageBlock] = []
        if let headline, headline >= range.lowerBound {
            range = (headline + 1)..<range.upperBound
        } else if let headline {
            lead = self.lead(between: headline, and: range.lowerBound)
        }
        let body = page.blocks[range].filter { !$0.traits.contains(.dropped) && isText($0) }
        return lead + ArticleTrimming.trimmed(body, of: page, title: title)
    }

    private func isText(_ block: PageBlock) -> Bool {
        if block.linkDensity > 0.6 {
            return block.traits.contains(.paragraph) && block.marks > 1
                && block.length - block.linkLength >= 60
        }
        if block.traits.contains(.heading), title.matches(page.text[block.range]) { return false }
        return true
    }

    /// Whether a block reads like a sentence or more.
    private static func isParagraph(_ block: PageBlock) -> Bool {
        block.linkDensity <= 0.5 && !block.traits.contains(.heading)
            && (block.length >= 80 || block.length >= 30 && block.marks > 0)
    }

    private static func value(of block: PageBlock) -> Double {
        if block.linkDensity > 0.5 { return -Double(min(block.length, 100)) }
        if block.traits.contains(.heading) { return 0 }
        return isParagraph(block) ? Double(block.length - block.linkLength) : -10
    }
}

extension ArticleFinder {
    /// The block of the headline: the last before the article, at the latest the one that begins it.
    private func headline(before body: Range<Int>) -> Int? {
        var found: Int?
        var text = 0.0
        for index in page.blocks.indices.prefix(body.upperBound) {
            let block = page.blocks[index]
            // Behind much text stands no headline, but a repetition of it.
            if index >= body.lowerBound, !block.traits.contains(.dropped) {
                text += max(0, values[index])
                if text > 1000 { break }
            }
            guard block.traits.contains(.heading) else { continue }
            let text = page.text[block.range]
            // A kicker has no headline before it, or is what looked like one.
            let isFirst = found.map { $0 == index - 1 } ?? true
            guard title.matches(text) || isFirst && title.isEnd(text) else { continue }
            found = index
        }
        return found ?? onlyHeading(before: body.upperBound)
    }

    /// A line that is the title, but no heading: a bold one, a cell of a table.
    private func plainHeadline(beside body: Range<Int>) -> Int? {
        let around = max(0, body.lowerBound - 8)..<min(page.blocks.count, body.lowerBound + 3)
        return around.first {
            let block = page.blocks[$0]
            return !block.traits.contains(.dropped) && block.length < 200
                && block.linkDensity < 0.5 && title.isBeginning(page.text[block.range])
        }
    }

    /// The page's only `h1`.
    private func onlyHeading(before end: Int) -> Int? {
        let found = page.blocks.indices.prefix(end).filter {
            page.tree.tag(of: page.blocks[$0].element) == .h1
                && !page.blocks[$0].traits.contains(.dropped)
        }
        return found.count == 1 ? found.first : nil
    }

    /// Introductions between the headline and the body that is told apart from them.
    private func lead(between headline: Int, and body: Int) -> [PageBlock] {
        page.blocks[(headline + 1)..<body].filter { block in
            !block.traits.contains(.dropped) && Self.isParagraph(block) && block.length >= 40
                && block.linkDensity < 0.3
        }
    }

    /// Marks the blocks in elements that call themselves boilerplate, but for those that hold most
    /// of the page's text: an article may live in `div.has-sidebar`.
    private mutating func dropBoilerplate(but kept: PageHint?) {
        var sums = [0.0]
        var links = [0]
        for (block, value) in zip(page.blocks, values) {
            sums.append((sums.last ?? 0) + max(0, value))
            links.append((links.last ?? 0) + block.linkLength)
        }
        let total = sums.last ?? 0
        let isCommented = textBeforeComments() >= Self.leastArticle
        let isThread =
            !isCommented && share(of: .comments) >= total * PageHint.comments.largestShare
        let kept = isThread ? .comments : kept
        let visible = Double(page.blocks.reduce(0) { $0 + $1.length })
        var dropped: HTMLTree.Node = 0
        for hinted in page.hinted where hinted.hint.isBoilerplate && hinted.node >= dropped {
            if hinted.hint == kept { continue }
            let (first, end) = (hinted.blocks.lowerBound, hinted.blocks.upperBound)
            let share = sums[end] - sums[first]
            let isArticleBefore = isCommented && hinted.hint == .comments
            let whole = hinted.hint == .navigation ? max(total, visible / 2) : total
            guard isArticleBefore || share <= whole * hinted.hint.largestShare else { continue }
            if hinted.hint == .teaser, Double(links[end] - links[first]) < share * 0.05 { continue }
            dropped = hinted.end
            for index in hinted.blocks where !reachesBeyond(hinted.end, page.blocks[index]) {
                page.blocks[index].traits.insert(.dropped)
                values[index] = 0
            }
        }
    }

    /// Characters of at least two paragraphs; a forum's introduction has fewer.
    private static let leastArticle = 150

    /// The text between the headline and the first comments, in two paragraphs or more.
    private func textBeforeComments() -> Int {
        // A link to the comments is none of them.
        let comments = page.hinted.first { hinted in
            hinted.hint == .comments && page.blocks[hinted.blocks].contains(where: Self.isParagraph)
        }
        guard let comments, let headline = headline(before: 0..<comments.blocks.lowerBound)
        else { return 0 }
        let between = page.blocks[headline..<comments.blocks.lowerBound].filter(Self.isParagraph)
        return between.count > 1 ? between.reduce(0) { $0 + $1.length } : 0
    }

    /// Whether a block is a paragraph that only begins in an element: with its author's name.
    private func reachesBeyond(_ end: HTMLTree.Node, _ block: PageBlock) -> Bool {
        block.last >= end && block.length >= ItemReader.longestByline
    }

    /// The text in all elements of a hint.
    private func share(of hint: PageHint) -> Double {
        var sum = 0.0
        var end = 0
        for hinted in page.hinted where hinted.hint == hint && hinted.blocks.lowerBound >= end {
            for index in hinted.blocks { sum += max(0, values[index]) }
            end = hinted.blocks.upperBound
        }
        return sum
    }

    /// The element around the article.
    private func root() -> HTMLTree.Node? {
        let tree = page.tree
        var sums = [Double](repeating: 0, count: tree.count)
        for (block, value) in zip(page.blocks, values) { sums[Int(block.element)] += value }
        var direct = [Double](repeating: 0, count: tree.count)
        for (block, value) in zip(page.blocks, values) where value > 0 {
            let isPart = !block.traits.isDisjoint(with: [.paragraph, .listItem])
            let parent = isPart ? tree.parent(of: block.element) ?? block.element : block.element
            direct[Int(parent)] += value
        }
        for node in stride(from: tree.count - 1, to: 0, by: -1) {
            if let parent = tree.parent(of: HTMLTree.Node(node)) {
                sums[Int(parent)] += sums[node]
            }
        }
        guard let best = direct.indices.max(by: { direct[$0] < direct[$1] }), direct[best] > 0
        else { return nil }
        var node = HTMLTree.Node(best)
        var chosen = node
        while let parent = tree.parent(of: node) {
            if sums[Int(parent)] > sums[Int(chosen)] * 1.1 { chosen = parent }
            node = parent
        }
        return headlined(in: chosen, sums) ?? chosen
    }

    /// Of several articles side by side, the one with the page's headline.
    private func headlined(in root: HTMLTree.Node, _ sums: [Double]) -> HTMLTree.Node? {
        let tree = page.tree
        let articles = ((root + 1)..<tree.end(of: root)).filter { tree.tag(of: $0) == .article }
        guard articles.count > 1, let headline = headline(before: page.range(in: root)) else {
            return nil
        }
        let node = page.blocks[headline].element
        return articles.last { tree.isAncestor($0, of: node) && sums[Int($0)] > 200 }
    }
}
