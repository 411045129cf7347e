import Markup
import Testing

/// Faults HTM-01, XML-03, XML-04: no trap, and a time that grows with the bytes alone. What were
/// quadratic would not end within the limit.
@Suite("hostile HTML", .timeLimit(.minutes(3)))
struct HTMLHostileTests {
    private func bomb(_ part: String, _ count: Int) -> [UInt8] {
        let part = Array(part.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(part.count * count)
        for _ in 0..<count { bytes += part }
        return bytes
    }

    @Test(
        "a bomb is read to its end (HTM-01)",
        arguments: [
            ("<div>", 100_000), ("<", 1_000_000), ("<!--", 250_000), ("</p>", 250_000),
            ("<a href=x>", 100_000), ("<p>", 200_000), ("<table><tr><td>", 50_000),
            ("<li>", 100_000), ("<b><p></b>", 50_000), ("<div></span>", 80_000), ("&", 500_000),
            ("<x-y></x-z>", 80_000), ("<title>", 100_000), ("<svg><g/>", 80_000),
            ("<select><option>", 50_000), ("<!", 300_000), ("<a b='", 100_000), ("<p/", 200_000),
        ])
    func survives(part: String, count: Int) {
        let tree = HTMLTree(bomb(part, count))
        #expect(tree.count > 0)
        #expect(tree.text(of: HTMLTree.root).utf8.count <= part.utf8.count * count)
    }

    @Test("50,000 attributes cost no more than their bytes, and the first ones count (HTM-01)")
    func boundsAttributes() {
        var bytes = Array("<p class=a ".utf8)
        for index in 0..<50_000 { bytes += Array("b\(index)=c ".utf8) }
        bytes += Array(">text".utf8)
        let tree = HTMLTree(bytes)
        #expect(tree.text(of: HTMLTree.root) == "text")
        #expect(tree.value(of: .class, on: HTMLTree.Node(tree.count - 2)) == "a")
        #expect(tree.value(of: HTMLName("b49999"), on: HTMLTree.Node(tree.count - 2)) == nil)
    }

    @Test("text below any depth is kept, and the loss of the structure is said (XML-04)")
    func keepsDeepText() {
        let bytes =
            bomb("<div>", 100_000) + Array("Marke".utf8) + bomb("</div>", 100_000)
            + Array("danach".utf8)
        let tree = HTMLTree(bytes)
        #expect(tree.text(of: HTMLTree.root) == "Markedanach")
        #expect(tree.isLimited)
    }

    @Test("a page cut at any byte is read, and no text is invented")
    func survivesTruncation() {
        let html = Array(HTMLHostileTests.page.utf8)
        let whole = HTMLTree(html).text(of: HTMLTree.root)
        for end in html.indices {
            let tree = HTMLTree(Array(html[..<end]))
            #expect(tree.text(of: HTMLTree.root).utf8.count <= whole.utf8.count + end)
        }
    }

    @Test("a page with any bit flipped is read")
    func survivesFlippedBits() {
        let html = Array(HTMLHostileTests.page.utf8)
        for index in html.indices {
            for bit in 0..<8 {
                var flipped = html
                flipped[index] ^= 1 << UInt8(bit)
                #expect(HTMLTree(flipped).count > 0)
            }
        }
    }

    private static let page = """
        <!DOCTYPE html><html lang=de><head><title>A &amp; B</title><script>if (a < b) {}</script>
        <body class="x y" id='z'><!-- c --><p>Eins<br>zwei &euro; <b>drei</p><ul><li>vier<li>fünf
        </ul><table><tr><td>sechs<th>sieben</table><a href="/x?a=1&b=2">acht</a><svg><g/></svg>
        <textarea><p></textarea></body></html>
        """
}
