import Domain
import Language
import Matching
import Testing

@Suite("Faults of a query")
struct QueryErrorTests {
    private func fault(_ query: String, lists: [String: [String]] = [:]) -> QueryError? {
        do throws(QueryError) {
            _ = try Matcher(brands: [Queries.brand(query, lists: lists)])
            return nil
        } catch { return error }
    }

    @Test(
        "each points at its character",
        arguments: [
            ("", 1, QueryError.Problem.empty), ("a \"b", 3, .unclosedQuote),
            ("(a OR b", 1, .unclosedParenthesis), ("a) b", 2, .strayParenthesis),
            ("a OR", 5, .missingTerm(after: "OR")),
            ("AND a", 1, .missingTerm(after: "the beginning")),
            ("a ()", 4, .missingTerm(after: "(")), ("a AND OR b", 7, .missingTerm(after: "AND")),
            ("ab fra*", 4, .shortStem("fra")), ("Öls*", 1, .shortStem("Öls")),
            ("\"neue Frä*\"", 1, .shortStem("neue Frä")), ("Mül*er", 1, .innerStar("Mül*er")),
            ("ü *werk", 3, .innerStar("*werk")), ("ü \"x", 3, .unclosedQuote),
            ("a NEAR b", 3, .nearWithoutNumber), ("a NEAR/x b", 3, .nearWithoutNumber),
            ("a NEAR/ b", 3, .nearWithoutNumber), ("a NEAR/-1 b", 3, .nearWithoutNumber),
            ("a NEAR/1001 b", 3, .farNear(limit: 1000)),
            ("a NEAR/99999999999999999999 b", 3, .farNear(limit: 1000)),
            ("a NEAR/3", 9, .missingTerm(after: "NEAR/3")),
            ("(a b) NEAR/3 c", 1, .nearOfNoPlaces), ("a NEAR/3 -b", 10, .nearOfNoPlaces),
            ("a NEAR/3 (b c)", 10, .nearOfNoPlaces), ("a NEAR/3 lang:de", 10, .nearOfNoPlaces),
            ("a NEAR/3 atleast/2:b", 10, .nearOfNoPlaces),
            ("atleast:a", 1, .badCount(limit: 100)), ("atleast/0:a", 1, .badCount(limit: 100)),
            ("b atleast/101:a", 3, .badCount(limit: 100)),
            ("atleast/2:(a b)", 11, .countOfNoPlaces),
            ("atleast/2:(a NEAR/1 b)", 11, .countOfNoPlaces),
            ("Dach titel:Wand", 6, .unknownField("titel")),
            ("title:(a text:b)", 10, .fieldInField("text")),
            ("title:", 7, .missingTerm(after: "title:")),
            ("site:(a b OR c/d)", 14, .badHost("c/d")), ("site:\"a b\"", 6, .badHost("a b")),
            ("lang:deutsch", 6, .badLanguage("deutsch")), ("lang:d", 6, .badLanguage("d")),
            ("lang:/de/", 6, .onlyWords(field: "lang")),
            ("site:=a.de", 7, .onlyWords(field: "site")),
            ("a @b", 3, .unknownList("b", known: [])), ("a !!!", 3, .noLetters("!!!")),
            ("\"…\"", 1, .noLetters("…")), ("東京", 1, .noLetters("東京")),
            ("a = b", 3, .noLetters("=")),
            ("a =(b)", 4, .missingTerm(after: "=")), ("a && b", 3, .foreignOperator("&&", "AND")),
            ("a | b", 3, .foreignOperator("|", "OR")), ("a /b", 3, .unclosedPattern),
            ("/b/x", 4, .unknownFlag("x")),
        ])
    func points(query: String, position: Int, problem: QueryError.Problem) {
        #expect(fault(query) == QueryError(brand: "B", position: position, problem: problem))
    }

    @Test(
        "a regex's fault points into it and gives the reason",
        arguments: [
            ("a /b(c/", 5, RegularExpression.Fault.Reason.unclosedParenthesis),
            ("a /b)c/", 5, .strayParenthesis), ("/\\([(]a((b)/", 8, .unclosedParenthesis),
            ("/ü[b-a]/", 4, .badRange), ("/a\\/b[b-a]/", 7, .badRange),
            ("/ab[cd/", 4, .unclosedBracket), ("/ab\\y/", 4, .badEscape),
            ("/*a/", 2, .strayRepetition),
            ("/a{1001}/", 3, .badRepetition), ("/ab(?=c)/", 4, .badGroup), ("/\\1/", 2, .badEscape),
            ("/a**/", 3, .doubledRepetition),
            ("/\\pL{300}/", 2, .tooLarge),
        ])
    func explainsPatterns(query: String, position: Int, reason: RegularExpression.Fault.Reason) {
        guard case .pattern(let found) = fault(query)?.problem else {
            Issue.record("\(String(describing: fault(query)))")
            return
        }
        #expect(found.reason == reason)
        #expect(fault(query)?.position == position)
    }

    @Test("what is too large is refused")
    func bounds() {
        let words = (0..<6000).map { "w\($0)" }
        #expect(
            fault("@all", lists: ["all": words])?.problem == .tooManyTerms(limit: 5000))
        #expect(fault(String(repeating: "wort ", count: 5000))?.problem == .tooLong(limit: 20_000))
        #expect(fault(String(repeating: "(", count: 100) + "a")?.problem == .tooDeep(limit: 50))
        #expect(fault(String(repeating: "-", count: 100) + "a")?.problem == .tooDeep(limit: 50))
        let chain = "a" + String(repeating: " NEAR/1 a", count: 100)
        #expect(fault(chain)?.problem == .tooDeep(limit: 50))
        let patterns = String(repeating: "/a/ ", count: 21)
        #expect(fault(patterns)?.problem == .tooManyPatterns(limit: 20))
        let long = "/" + String(repeating: "a", count: 1001) + "/"
        #expect(fault(long)?.problem == .pattern(.init(reason: .tooLong)))
    }

    @Test("a faulty word of a list is named, where the list is used")
    func lists() {
        let fault = fault("Dach @firmen", lists: ["firmen": ["Kern", "abc*"]])
        #expect(fault?.position == 6)
        let text = fault?.problem.description ?? ""
        #expect(text.contains("'abc*' of the list @firmen"))
        #expect(
            self.fault("@firma", lists: ["firmen": []])?.problem.unknownName?.known == ["firmen"])
    }

    @Test("no query, however nested or cut, traps")
    func survivesNonsense() {
        let sample =
            "((a OR \"b c\") NEAR/3 -d* AND NOT (e)) =F title:(g \u{301}\u{200D}) @h /i\\/[j]/i "
            + "atleast/3:„k“ site:l.de lang:de"
        var texts = [String(repeating: "(", count: 20_000)]
        for cut in 0...sample.utf8.count {
            texts.append(String(decoding: sample.utf8.prefix(cut), as: UTF8.self))
            texts.append(String(decoding: sample.utf8.dropFirst(cut), as: UTF8.self))
        }
        for text in texts {
            if let fault = fault(text, lists: ["h": ["x"]]) {
                #expect(!fault.description.isEmpty)
                #expect((1...text.unicodeScalars.count + 1).contains(fault.position))
            }
        }
    }
}
