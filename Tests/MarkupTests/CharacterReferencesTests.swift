import Markup
import Testing

@Suite("Character references")
struct CharacterReferencesTests {
    @Test(
        "one level is decoded",
        arguments: [
            ("&amp;lt;", "&lt;"), ("&lt;&gt;&quot;&apos;", "<>\"'"), ("&auml;&Auml;", "äÄ"),
            ("&nbsp;", "\u{A0}"), ("&nGt;", "\u{226B}\u{20D2}"),
            ("&CounterClockwiseContourIntegral;", "∳"),
            ("&#228;&#xE4;&#XE4;", "äää"), ("&#228 &#xE4", "ä ä"), ("&#150;&#x80;", "–€"),
            ("&#0;&#xD800;&#x110000;&#99999999999999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("&", "&"), ("&;", "&;"), ("&#;", "&#;"), ("&#x;", "&#x;"), ("&unknown;", "&unknown;"),
            ("H&M AT&T R&D &", "H&M AT&T R&D &"),
        ])
    func decoded(text: String, expected: String) {
        for grammar in [CharacterReferences.Grammar.xml, .htmlText, .htmlAttribute] {
            #expect(CharacterReferences.decoded(text, as: grammar) == expected)
        }
    }

    @Test("old names without a semicolon count by the place they stand in")
    func bareNames() {
        #expect(CharacterReferences.decoded("&copy 1 &copyx ?a&copy=2") == "© 1 ©x ?a©=2")
        #expect(
            CharacterReferences.decoded("&copy 1 &copyx ?a&copy=2", as: .htmlAttribute)
                == "© 1 &copyx ?a&copy=2")
        #expect(CharacterReferences.decoded("&copy 1", as: .xml) == "&copy 1")
    }
}
