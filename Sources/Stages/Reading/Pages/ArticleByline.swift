import Domain
import Markup

/// Who wrote an article and when, from what stands around its headline and text.
struct ArticleByline: Sendable {
    private let page: PageBlocks
    /// The blocks around the headline, down to the first paragraphs.
    private let head: Range<Int>
    /// Nodes from there to a little behind the text.
    private let nodes: Range<HTMLTree.Node>

    /// Blocks before the headline, of the text, and behind it.
    private static let reach = (before: 8, within: 3, behind: 6)
    /// Nodes between the names of one byline.
    private static let gap: HTMLTree.Node = 30
    private static let mostNames = 10

    /// - Parameters:
    ///   - headline: its block, if it was found.
    ///   - body: the blocks of the element around the text.
    init(page: PageBlocks, headline: Int?, body: Range<Int>) {
        self.page = page
        let blocks = page.blocks
        let first = max(0, min(headline ?? body.lowerBound, body.lowerBound) - Self.reach.before)
        let text = max(body.lowerBound, headline.map { $0 + 1 } ?? 0)
        head = first..<min(blocks.count, max(first, text + Self.reach.within))
        let last = min(blocks.count, body.upperBound + Self.reach.behind)
        let start = first == 0 ? 1 : blocks[first - 1].last + 1
        let end = last < blocks.count ? blocks[last].first : HTMLTree.Node(page.tree.count)
        nodes = min(start, end)..<end
    }

    /// Lines that elements say hold an author, the innermost of such elements, of one byline.
    func marked() -> [String] {
        names { AuthorMark.isAuthor($0, in: page.tree) ? AuthorMark.name($0, in: page.tree) : nil }
    }

    /// Names that lead to pages of authors.
    func linked() -> [String] {
        names { node in
            guard page.tree.tag(of: node) == .a, AuthorMark.leadsToAuthor(node, in: page.tree),
                let name = AuthorMark.name(node, in: page.tree), Bylines.isPerson(name),
                !isInParagraph(node)
            else { return nil }
            return name
        }
    }

    /// Whether a node stands in more text than a byline has.
    private func isInParagraph(_ node: HTMLTree.Node) -> Bool {
        let next = PageBlocks.index(of: node, in: page.blocks)
        return page.blocks[max(0, next - 1)..<min(page.blocks.count, next + 1)].contains {
            $0.first <= page.tree.end(of: node) && $0.last >= node && $0.length > Self.longestLine
        }
    }

    /// Characters of a byline.
    private static let longestLine = 120

    /// Names of a line `By …`.
    func written() -> [String] {
        for block in page.blocks[head] where block.length < Self.longestLine {
            let names = Bylines.persons(inByline: page.string(block))
            if !names.isEmpty { return names }
        }
        return []
    }

    /// The first `time`, or element of class `published` with a date.
    func markedDate() -> Timestamp? {
        var found: Timestamp?
        visit { node in
            found = DateMark.date(node, in: page.tree)
            return found == nil
        }
        return found
    }

    /// The first date in a line of the head; that of a change only where there is no other.
    func writtenDate() -> Timestamp? {
        var changed: Timestamp?
        for block in page.blocks[head] where block.length <= Self.longestLine {
            let text = page.string(block)
            guard let date = DateMark.date(inLine: text) else { continue }
            if !DateMark.isOfChange(text) { return date }
            changed = changed ?? date
        }
        return changed
    }

    private func names(_ name: (HTMLTree.Node) -> String?) -> [String] {
        var found: [String] = []
        var end: HTMLTree.Node = 0
        visit { node in
            guard let text = name(node) else { return true }
            if found.isEmpty || node < end {
                // An element within the last one tells more exactly.
                if !found.isEmpty { found.removeLast() }
            } else if node > end + Self.gap || found.count == Self.mostNames {
                return false
            }
            found.append(text)
            end = page.tree.end(of: node)
            return true
        }
        return found
    }

    /// The elements of the region, but for those of teasers, comments and captions.
    private func visit(_ body: (HTMLTree.Node) -> Bool) {
        var others = page.hinted.filter {
            [.teaser, .comments, .caption].contains($0.hint) && $0.end > nodes.lowerBound
        }[...]
        var node = nodes.lowerBound
        while node < nodes.upperBound {
            while let other = others.first, other.end <= node { others.removeFirst() }
            if let other = others.first, other.node <= node {
                node = other.end
                continue
            }
            if page.tree.isElement(node), !body(node) { return }
            node += 1
        }
    }
}
