import Markup
import Testing

@Suite("Plain text")
struct PlainTextTests {
    @Test(
        "markup goes, the text stays",
        arguments: [
            ("", ""),
            ("  \n ", ""),
            ("one", "one"),
            ("<p>One</p><p>Two</p>", "One\nTwo"),
            ("One<br/>Two<BR>Three", "One\nTwo\nThree"),
            ("Müller<b> Maschinen</b>bau", "Müller Maschinenbau"),
            ("a  b\t\nc&nbsp;d\u{A0}\u{2003} e", "a b c d e"),
            ("<div><div> a </div> <div> b </div></div>", "a\nb"),
            ("foo<img src=x>bar", "foo bar"),
            ("a<script>if (a < b) { '</p>' }</script>b", "ab"),
            ("a<STYLE>p{}</style >b<template><p>x</template>c", "abc"),
            ("a<span hidden>x<span>y</span>z</span>b", "ab"),
            ("a<span data-hidden=1 title='hidden'>b</span>", "ab"),
            ("a<!-- x <p> -->b<!-->c<?php x ?>d", "abcd"),
            ("1 < 2 && 3 > 2", "1 < 2 && 3 > 2"),
            ("<a title='>' href=\"x>y\">link</a>", "link"),
            ("<a title=\"x>link</a>", "link"),
            ("cut <a href=\"http://x", "cut"),
            ("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"),
            ("Maschinen\u{AD}bau\u{200B}x", "Maschinen\u{AD}bau\u{200B}x"),
            ("a\u{0}b\u{1}c", "a b c"),
            ("<template-card>x</template-card>", "x"),
            ("„Ärger“ – sagt’s – „Müller“ 日本 東京\u{3000}x", "„Ärger“ – sagt’s – „Müller“ 日本 東京 x"),
        ])
    func rendered(html: String, text: String) {
        #expect(PlainText.render(html) == text)
    }

    @Test("a line has no paragraphs")
    func line() {
        #expect(PlainText.render("<p>One</p> <p>Two<br>Three", as: .line) == "One Two Three")
    }

    @Test(
        "brands survive any escaping",
        arguments: ["H&M", "AT&T", "R&D", "Procter & Gamble", "B&Q;"])
    func brands(name: String) {
        let escaped = name.utf8.split(
            separator: UInt8(ascii: "&"), omittingEmptySubsequences: false
        )
        .map { String(decoding: $0, as: UTF8.self) }
        for form in ["&", "&amp;", "&#38;", "&#x26;", "&AMP;"] {
            let html = "<b>" + escaped.joined(separator: form) + "</b>"
            #expect(PlainText.render(html) == name)
        }
    }

    @Test("runs of every length and place are folded alike")
    func everyPlace() {
        for lead in 0..<20 {
            for gap in ["  ", " \n", "\u{A0}", " \u{A0} ", "&nbsp; ", " <b> ", "\u{2003}"] {
                for tail in 0..<20 {
                    let a = String(repeating: "x", count: lead)
                    let b = String(repeating: "ü", count: tail)
                    let expected = lead == 0 || tail == 0 ? a + b : a + " " + b
                    #expect(PlainText.render(a + gap + b) == expected)
                }
            }
        }
    }

    @Test("markup cut at every byte and with flipped bits ends well")
    func hostile() {
        let html = Array(
            "<p class='a' hidden>&auml;<!-- c --><script>x</script><a href=\"x\">ü&nbsp;</a>  <![CDATA[x]]>"
                .utf8)
        for end in 0...html.count {
            _ = PlainText.render(0..<end, of: html)
            _ = PlainText.render(0..<end, of: html, as: .line, grammar: .xhtml)
        }
        for place in html.indices {
            for bit in 0..<8 {
                var flipped = html
                flipped[place] ^= 1 << UInt8(bit)
                _ = PlainText.render(flipped)
            }
        }
    }
}
