import Markup
import Testing

@Suite("XML tokens")
struct XMLTokenizerTests {
    /// As text: `+` a start, `-` an end, `'` text, `!` CDATA.
    private static func tokens(_ text: String) -> String {
        var xml = XMLTokenizer(bytes: Array(text.utf8))
        var parts: [String] = []
        while let token = xml.next() {
            switch token {
            case .start(let name):
                let known = ["a", "b", "c"].first { XMLName.hash($0) == name.local } ?? "?"
                parts.append("+" + known)
            case .end(let name):
                let known = ["a", "b", "c"].first { XMLName.hash($0) == name.local } ?? "?"
                parts.append("-" + known)
            case .text(let range): parts.append("'" + xml.decoded(range))
            case .data(let range):
                parts.append("!" + String(decoding: xml.bytes[range], as: UTF8.self))
            }
        }
        return parts.joined(separator: " ") + (xml.isTruncated ? " …" : "")
    }

    @Test(
        "every document is read to its end",
        arguments: [
            ("<a>x<b/>y</a>", "+a 'x +b -b 'y -a"),
            ("<a><b>x</a>", "+a +b 'x -b -a"),
            ("<a>x</b></a>", "+a 'x -a"),
            ("<a>1 < 2 & 3 <= 4</a>", "+a '1 < 2 & 3 <= 4 -a"),
            ("<a><![CDATA[<b>&amp;]]></a>", "+a !<b>&amp; -a"),
            ("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x \">]\"><!-- ' -->]><a/>", "+a -a"),
            ("<a><!-- <b> --><?b <c> ?>x</a>", "+a 'x -a"),
            ("<A>x</a>", "+a 'x -a"),
            ("<x:a>y</x:a>", "+a 'y -a"),
            ("<a b=c d='>' e=\"/\" f>x</a>", "+a 'x -a"),
            ("<a b='x>y</a>", "+a 'y -a"),
            ("<a <b>x</b></a>", "+a +b 'x -b -a"),
            ("<a>x", "+a 'x …"),
            ("<a>x</a", "+a 'x …"),
            ("<a>x<b", "+a 'x …"),
            ("<a><![CDATA[x]]", "+a …"),
            ("<a/>tail", "+a -a 'tail"),
        ])
    func forgiving(text: String, tokens: String) {
        #expect(Self.tokens(text) == tokens)
    }

    @Test("a vocabulary is known by its address, in its scope")
    func namespaces() {
        let text = """
            <a xmlns="http://www.w3.org/2005/Atom" xmlns:p="http://purl.org/dc/elements/1.1/">\
            <p:b/><c xmlns="http://www.w3.org/1999/xhtml"><b/></c><dc:b/><q:b/><b/></a>
            """
        var xml = XMLTokenizer(bytes: Array(text.utf8))
        var found: [XMLNamespace] = []
        while let token = xml.next() {
            if case .start(let name) = token { found.append(name.namespace) }
        }
        #expect(found == [.atom, .dublinCore, .xhtml, .xhtml, .dublinCore, .other, .atom])
    }

    @Test("attributes are found by name, their references decoded")
    func attributes() {
        var xml = XMLTokenizer(bytes: Array("<a HREF=' x?a=1&amp;b=2 ' b='' c>".utf8))
        _ = xml.next()
        #expect(xml.attribute("href") == "x?a=1&b=2")
        #expect(xml.attribute("b") == "")
        #expect(xml.attribute("d") == nil)
    }

    @Test("a name is known in any case, however long and near the end it is", arguments: 1..<40)
    func names(length: Int) {
        let name = String(String(repeating: "abcdefghjk", count: 4).prefix(length))
        for rest in 0..<20 {
            let text = "<q:\(name.uppercased())/>\(String(repeating: "x", count: rest))"
            var xml = XMLTokenizer(bytes: Array(text.utf8))
            #expect(xml.next() == .start(XMLName(.other, XMLName.hash(name))))
            #expect(xml.next() == .end(XMLName(.other, XMLName.hash(name))))
        }
        let others = [name + "a", String(name.dropLast()), String(name.dropLast()) + "z"]
        for other in others { #expect(XMLName.hash(other) != XMLName.hash(name)) }
    }

    @Test("an end tag of another prefix ends nothing")
    func prefixes() {
        var xml = XMLTokenizer(bytes: Array("<p:a>x</q:a></a></P:A>".utf8))
        while xml.next() != nil {}
        #expect(xml.strayEnds == 2)
        #expect(!xml.isTruncated)
    }
}
