package import Domain
import Markup

/// The reviews of a page, by the parts that CSS selectors name: for portals whose pages do not say
/// themselves what is what.
package struct PageReviews: Sendable {
    /// Lists of selectors, as a page is built today and was before.
    package struct Parts: Sendable, Hashable {
        package var review, title, stars, pros, cons, author, date: String

        package init(
            review: String, title: String, stars: String, pros: String, cons: String,
            author: String, date: String
        ) {
            (self.review, self.title, self.stars) = (review, title, stars)
            (self.pros, self.cons, self.author, self.date) = (pros, cons, author, date)
        }
    }

    /// One review as it stands on the page.
    package struct Item: Sendable, Hashable {
        /// The element's; empty where it has none.
        package var id = ""
        /// Where its title leads.
        package var url: String?
        package var title = ""
        package var stars: Stars?
        package var pros = ""
        package var cons = ""
        package var author = ""
        package var published: Timestamp?
    }

    package let items: [Item]
    /// What the page declares of text and data mining.
    package let reservation: TDMDeclaration

    /// - Throws: `.changed` where the page has none, or a selector can't be read.
    package init(_ input: ReaderInput, _ parts: Parts) throws(AnswerFault) {
        let decoded = DecodedText(input.bytes, contentType: input.contentType, as: .html)
        let page = PageElements(tree: HTMLTree(decoded.bytes), base: input.address)
        reservation = PageHead(page.tree, address: input.address).reservation
        let reviews = try page.nodes(parts.review)
        guard !reviews.isEmpty else { throw .missing(parts.review) }
        let titles = try page.nodes(parts.title)
        let stars = try page.nodes(parts.stars)
        let pros = try page.nodes(parts.pros)
        let cons = try page.nodes(parts.cons)
        let authors = try page.nodes(parts.author)
        let dates = try page.nodes(parts.date)
        items = reviews.prefix(ReadingLimits.documents).map { node in
            var item = Item(id: page.id(of: node))
            if let title = page.first(titles, in: node) {
                item.title = page.line(title)
                item.url = page.link(of: title)
            }
            item.stars = page.first(stars, in: node).flatMap {
                ReviewMarks.stars(ReviewMarks.number(page.line($0)), of: nil)
            }
            item.pros = page.first(pros, in: node).map(page.text) ?? ""
            item.cons = page.first(cons, in: node).map(page.text) ?? ""
            item.author = page.first(authors, in: node).map(page.line) ?? ""
            item.published = page.first(dates, in: node).flatMap(page.date)
            return item
        }
    }
}

/// The elements of a page and what stands in them.
private struct PageElements {
    let tree: HTMLTree
    let base: WebAddress?

    /// Bytes of a line that holds a date.
    private static let dateLine = 80

    /// In the order of the page.
    func nodes(_ selector: String) throws(AnswerFault) -> [HTMLTree.Node] {
        do throws(SelectorError) { return try Selector(selector).nodes(in: tree) } catch {
            throw AnswerFault(.changed, error.description)
        }
    }

    /// The first of some nodes that lies in an element. O(log n).
    func first(_ nodes: [HTMLTree.Node], in node: HTMLTree.Node) -> HTMLTree.Node? {
        var (low, high) = (0, nodes.count)
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle] <= node { low = middle + 1 } else { high = middle }
        }
        return low < nodes.count && nodes[low] < tree.end(of: node) ? nodes[low] : nil
    }

    func id(of node: HTMLTree.Node) -> String { tree.value(of: .id, on: node) ?? "" }

    func line(_ node: HTMLTree.Node) -> String {
        PlainText.fold(tree.text(of: node)).cut(toBytes: ReadingLimits.titleBytes)
    }

    /// Each of its lines a paragraph.
    func text(_ node: HTMLTree.Node) -> String {
        let lines = tree.text(of: node).split(separator: "\n").map { PlainText.fold(String($0)) }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
            .cut(toBytes: ReadingLimits.reviewBytes)
    }

    /// Its own, or that of the first link in it.
    func link(of node: HTMLTree.Node) -> String? {
        let links = (node..<max(node + 1, tree.end(of: node))).lazy.filter {
            tree.isElement($0) && tree.tag(of: $0) == .a
        }
        return links.first.flatMap { tree.value(of: .href, on: $0) }
            .flatMap { WebAddress($0, relativeTo: base) }?.text
    }

    /// `datetime`, or what is written.
    func date(_ node: HTMLTree.Node) -> Timestamp? {
        if let text = tree.value(of: .dateTime, on: node) { return FeedDate.parse(text) }
        return DateMark.date(inLine: line(node).cut(toBytes: Self.dateLine))
    }
}
