import Markup
import Testing

@Suite("HTML trees")
struct HTMLTreeTests {
    /// `div(p("a") p("b"))`: the tree below `body`.
    private func outline(_ html: String) -> String {
        let tree = HTMLTree(Array(html.utf8))
        guard
            let body = (1..<HTMLTree.Node(tree.count)).first(where: { tree.tag(of: $0) == .body })
        else { return "" }
        return tree.children(of: body).map { outline($0, tree) }.joined(separator: " ")
    }

    private func outline(_ node: HTMLTree.Node, _ tree: HTMLTree) -> String {
        if tree.tag(of: node) == .text {
            return "\"\(tree.text(of: node))\""
        }
        let children = tree.children(of: node).map { outline($0, tree) }
        let name = "\(tree.tag(of: node))"
        return children.isEmpty ? name : "\(name)(\(children.joined(separator: " ")))"
    }

    @Test(
        "end tags that are left out are implied",
        arguments: [
            ("<p>a<p>b", #"p("a") p("b")"#),
            ("<p>a<div>b</div>c", #"p("a") div("b") "c""#),
            (
                "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e",
                #"ul(li("a") li("b" ul(li("c"))) li("d")) "e""#
            ),
            ("<dl><dt>a<dd>b<dt>c</dl>", #"dl(dt("a") dd("b") dt("c"))"#),
            ("<select><option>a<option>b</select>", #"select(option("a") option("b"))"#),
            ("<h1>a<h2>b</h2>", #"h1("a") h2("b")"#),
            ("<a href=x>a<a href=y>b</a>", #"a("a") a("b")"#),
            ("<p>a<b>b</p>c", #"p("a" b("b")) "c""#),
            ("<div><p>a</div>b", #"div(p("a")) "b""#),
            ("<div><span>a</div>b", #"div(span("a")) "b""#),
        ])
    func impliesEndTags(html: String, expected: String) {
        #expect(outline(html) == expected)
    }

    @Test(
        "a table gets the parts that were left out",
        arguments: [
            (
                "<table><tr><td>a<td>b<tr><td>c</table>d",
                #"table(tbody(tr(td("a") td("b")) tr(td("c")))) "d""#
            ),
            ("<table><td>a</table>", #"table(tbody(tr(td("a"))))"#),
            (
                "<table><thead><tr><th>a<tbody><tr><td>b</table>",
                #"table(thead(tr(th("a"))) tbody(tr(td("b"))))"#
            ),
            (
                "<table><tr><td><table><tr><td>a</table>b</table>",
                #"table(tbody(tr(td(table(tbody(tr(td("a")))) "b"))))"#
            ),
            ("<table><tr><td></div>a</table>", #"table(tbody(tr(td("a"))))"#),
        ])
    func completesTables(html: String, expected: String) {
        #expect(outline(html) == expected)
    }

    @Test(
        "void elements, raw text and what is no tag are read as browsers do",
        arguments: [
            ("a<br>b<img src=x>c</br>d", #""a" br "b" img "c" br "d""#),
            ("<div/>a", #"div("a")"#),
            ("<svg><g/><style/></svg>a", #"svg(g style) "a""#),
            ("<p>1 < 2 <3</p>", #"p("1 < 2 <3")"#),
            ("<p><script>a</b><!--</script>b", #"p(script("a</b><!--") "b")"#),
            ("<p><textarea><b>&amp;</textarea>b", #"p(textarea("<b>&") "b")"#),
            ("<p>a<!-- <p> -->b<!-->c<!--->d<!--x--!>e", #"p("a" "b" "c" "d" "e")"#),
            ("<p>a<?php x ?>b<!doctype x>c</>d", #"p("a" "b" "c" "d")"#),
            ("<P CLASS=x>H&amp;M, AT&T</P>", #"p("H&M, AT&T")"#),
            ("</div></p>a", #""a""#),
        ])
    func readsOddities(html: String, expected: String) {
        #expect(outline(html).replacing("other", with: "g") == expected)
    }

    @Test("html, head and body are there whether they were written or not")
    func completesDocument() {
        let tree = HTMLTree(Array("<title>a</title><meta name=b><p>c".utf8))
        let tags = (1..<HTMLTree.Node(tree.count)).map { "\(tree.tag(of: $0))" }
        #expect(tags == ["html", "head", "title", "text", "meta", "body", "p", "text"])
    }

    @Test("the value of an attribute is found in any case, quoted or not, the first of two")
    func readsAttributes() {
        let html = "<p A=1 a=2 b='x > &quot;y&quot;' C = \"&lt;\" d e=/f/>"
        let tree = HTMLTree(Array(html.utf8))
        let node = HTMLTree.Node(tree.count - 1)
        let values = ["a", "b", "c", "d", "e", "f"].map { tree.value(of: HTMLName($0), on: node) }
        #expect(values == ["1", "x > \"y\"", "<", "", "/f/", nil])
    }

    @Test(
        "a page that came in half is told from a whole one",
        arguments: [
            ("<html><body><p>a</p></body></html>", true), ("<p>a</p>", true),
            ("<html><body><p>a</p>", false), ("<p>a</p><div cla", false), ("<p>a<!-- b", false),
            ("<p>a<script>b", false), ("", true),
        ])
    func knowsTruncation(html: String, isComplete: Bool) {
        #expect(HTMLTree(Array(html.utf8)).isComplete == isComplete)
    }
}
