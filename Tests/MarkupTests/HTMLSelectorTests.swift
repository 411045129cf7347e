import Markup
import Testing

@Suite("CSS selectors")
struct HTMLSelectorTests {
    private static let tree = HTMLTree(
        Array(
            """
            <body><div id=top class="box big"><p class=a>1</p><p class="b post-7" lang=de-AT>2</p> x
            <P>3</P></div><section data-kind="Review Item"><article class=post><h2>4</h2>
            <div class=text>5<span>6</span></div></article><article class="post own"><h2>7</h2></article>
            <x-rate stars=5>8</x-rate></section></body>
            """.utf8))

    @Test(
        "a selector selects what it does in a browser",
        arguments: [
            ("p", "1|2|3"), ("P.a", "1"), (".b", "2"), ("#top > p", "1|2|3"), ("body > p", ""),
            ("div p", "1|2|3"), ("p + p", "2|3"), (".a ~ p", "2|3"), ("p, h2", "1|2|3|4|7"),
            ("*.text", "56"), ("article.post h2", "4|7"), ("article.post.own", "7"),
            ("[data-kind]", "45678"), ("[data-kind='Review Item'] > x-rate", "8"),
            ("[data-kind~=Item] span", "6"), ("p[lang|=de]", "2"), ("[class^=post] > div", "56"),
            ("[class$='own']", "7"), ("[class*=\"st-\"]", "2"), ("p:not(.a)", "2|3"),
            ("p:not(.a, .b)", "3"), ("p:first-child", "1"), ("p:last-child", "3"),
            ("p:nth-child(2)", "2"), ("p:nth-child(odd)", "1|3"), ("p:nth-child(n+2)", "2|3"),
            ("p:nth-child(-n+2)", "1|2"), ("section article:not([class~=own]) .text span", "6"),
            ("x-rate[stars='5']", "8"), ("span:only-child", "6"), ("h2:only-child", "7"),
            ("body div + section", "45678"), ("article + article ~ x-rate", "8"), (".nothing", ""),
        ])
    func selects(selector: String, expected: String) throws {
        let nodes = try Selector(selector).nodes(in: Self.tree)
        let texts = nodes.map { node in
            Self.tree.text(of: node).split(separator: "\n").joined()
        }
        #expect(texts.joined(separator: "|") == expected)
    }

    @Test(
        "what is no selector is refused at the character",
        arguments: [
            ("", 1, "the selector ends too early"),
            ("article..post", 9, "a class name is expected"),
            ("p >", 4, "the selector ends too early"), ("p,", 3, "the selector ends too early"),
            ("p[lang", 7, "`=` or `]` is expected"),
            ("p[lang='x]", 11, "the closing `'` is missing"),
            ("p:hover", 3, "`:hover` is not known"), ("p{}", 2, "`{` is not expected here"),
            ("p:nth-child(x)", 13, "a number such as `3` or `2n+1` is expected"),
            ("p:not(:not(b))", 7, "`:not` within `:not` is not known"),
            ("# a", 2, "an id is expected"),
            ("> p", 1, "`>` is not expected here"),
            (
                "p:nth-child(99999999999)", 13,
                "a number such as `3` or `2n+1` is expected"
            ),
        ])
    func refuses(selector: String, character: Int, problem: String) {
        #expect(throws: SelectorError.self) { try Selector(selector) }
        do throws(SelectorError) {
            _ = try Selector(selector)
        } catch {
            #expect(error.character == character)
            #expect(error.problem == problem)
            #expect(error.description.contains("character \(character)"))
        }
    }

    @Test("many parts over a deep tree take one walk", .timeLimit(.minutes(1)))
    func isLinear() throws {
        let html = String(repeating: "<div><p>a</p>", count: 20_000)
        let selector = Array(repeating: "div", count: 60).joined(separator: " ") + " b"
        #expect(try Selector(selector).nodes(in: HTMLTree(Array(html.utf8))).isEmpty)
        #expect(throws: SelectorError.self) {
            try Selector(Array(repeating: "div", count: 65).joined(separator: " "))
        }
    }

    @Test("a selector cut at any character is refused or read")
    func survivesTruncation() {
        let selector = "div#a > p.b[c^='d e'] ~ *:not(.f, [g]):nth-child(2n + 1), h"
        for count in 0...selector.count {
            let nodes = try? Selector(String(selector.prefix(count))).nodes(in: Self.tree)
            #expect((nodes?.count ?? 0) < Self.tree.count)
        }
    }
}
