import Testing

@testable import Polling

@Suite("PhraseQuery")
struct PhraseQueryTests {
    @Test("phrases go into as few questions as hold them, in their order")
    func questions() {
        #expect(PhraseQuery.questions([], words: 9) == [])
        #expect(
            PhraseQuery.questions(["a", "b c", "d \"e\""], words: 8) == [
                #""a" OR "b c" OR "d  e ""#
            ])
        #expect(
            PhraseQuery.questions(["a", "b c", "d"], words: 5) == [#""a" OR "b c""#, #""d""#])
        #expect(PhraseQuery.questions(["a b c", "d"], words: 2) == ["\"a b c\"", "\"d\""])
    }

    @Test("brackets hold several together")
    func brackets() {
        #expect(PhraseQuery.bracketed("\"a\"") == "\"a\"")
        #expect(PhraseQuery.bracketed("\"a\" OR \"b\"") == "(\"a\" OR \"b\")")
    }
}
