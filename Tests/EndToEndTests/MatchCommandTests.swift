import JSON
import TestSupport
import Testing

@Suite("earshot match")
struct MatchCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            brands:
              - name: Müller Maschinenbau
                id: mueller
                aliases: [MMB]
                products: [RotaCut]
                context: [Drehmaschine, Fräse]
                exclude: [Müllermilch]
              - {name: Königswerk, competitor: true}
            sources:
              - {file: "feeds/*.xml", id: amtsblatt, weight: 2}
            """)
    }

    private func match(_ lines: String) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(["match"], in: folder, input: Array(lines.utf8))
    }

    private func names(_ json: JSONValue?) -> [String] {
        guard case .object(let members) = json else { return [] }
        return members.map(\.name)
    }

    private static let document = """
        {"id":"1","title":"Müller Maschinenbau stellt ein","text":"Die Fräse RotaCut verkauft sich.\
         Königswerk aus Aalen liefert weniger.","url":"https://x.example/1","language":"de",\
        "source":"amtsblatt","published":"2026-11-23T08:00:00Z"}

        """

    @Test("a decision has the contract's keys; points add up to the score")
    func shape() async throws {
        let outcome = try await match(Self.document)
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        let decision = try #require(try outcome.objects().first)
        #expect(names(decision) == ["id", "mentions"])
        #expect(decision["id"]?.string == "1")
        let mentions = try #require(decision["mentions"]?.array)
        #expect(
            mentions.map { $0["brand"]?.string } == ["Müller Maschinenbau", "Königswerk"])
        for mention in mentions {
            #expect(
                names(mention).filter { !["sub_facet", "polarity_clear"].contains($0) } == [
                    "brand", "score", "facet", "polarity", "urgent", "found", "reasons",
                ])
            let score = try #require(mention["score"]?.integer)
            let reasons = try #require(mention["reasons"]?.array)
            let sum = reasons.reduce(0) { $0 + ($1["points"]?.integer ?? 1000) }
            #expect(score == min(100, max(0, sum)))
            #expect(reasons.allSatisfy { $0["why"]?.string?.isEmpty == false })
            #expect(
                ["employer", "product", "partner", "general"].contains(mention["facet"]?.string))
            #expect(["positive", "neutral", "negative"].contains(mention["polarity"]?.string))
            #expect(mention["urgent"]?.bool != nil)
            for hit in try #require(mention["found"]?.array) {
                #expect(names(hit) == ["in", "surface", "term", "start", "end"])
            }
        }
    }

    @Test("a wrong, strange or missing language changes no decision")
    func languages() async throws {
        let lines = ["de", "en", "tr", "nonsense", ""].map {
            Self.document.replacing("\"language\":\"de\"", with: "\"language\":\"\($0)\"")
        }
        let others = ["null", "17", "[\"de\"]"].map {
            Self.document.replacing("\"language\":\"de\"", with: "\"language\":\($0)")
        }
        let missing = Self.document.replacing("\"language\":\"de\",", with: "")
        let outcome = try await match((lines + others + [missing]).joined())
        #expect(outcome.status == 0)
        #expect(outcome.lines.count == 9)
        #expect(Set(outcome.lines).count == 1)
        #expect(try outcome.objects().first?["mentions"]?.array?.count == 2)
    }

    @Test(
        "places count Unicode scalars of the field as given",
        arguments: [
            "Müller Maschinenbau", "Die 🚜 von Müller Maschinenbau", "👩‍🔧👨‍👩‍👧 MMB und noch mehr",
            "Zu\u{308}ge, A\u{30A}l, ﬁx: Königswerk!", "\u{FEFF}\u{AD}a\u{200B} Königswerk",
            "tab\tund\nZeile, Königswerk", "𝔐𝔐 Müller Maschinenbau 𝔐",
            "ẞ ŉ ǰ ΐ İ Müller Maschinenbau", "Müller Maschi\u{AD}nenbau",
            "Die Müller\u{A0}Maschinenbau", "Müller Maschinen-\nbau wächst", "Müller\nMaschinenbau",
        ])
    func offsets(text: String) async throws {
        let line = "{\"id\":\"x\",\"text\":\(quoted(text)),\"title\":\(quoted(text))}\n"
        let decision = try #require(try await match(line).objects().first)
        let hits = try #require(decision["mentions"]?.array).flatMap { $0["found"]?.array ?? [] }
        #expect(hits.count >= 2, "title and text")
        let scalars = Array(text.unicodeScalars)
        for hit in hits {
            let (start, end) = (hit["start"]?.integer ?? -1, hit["end"]?.integer ?? -1)
            try #require(0 <= start && start < end && end <= scalars.count)
            let surface = String(String.UnicodeScalarView(scalars[start..<end]))
            #expect(hit["surface"]?.string.map { Array($0.utf8) } == Array(surface.utf8))
        }
    }

    private func quoted(_ text: String) -> String {
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": output += "\\n"
            case "\t": output += "\\t"
            // Above the first plane as a pair of surrogates, as many programs write it.
            case "\u{10000}"...:
                for unit in String(scalar).utf16 { output += "\\u" + String(unit, radix: 16) }
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }

    @Test("decisions come in the order of the documents, one line for each")
    func order() async throws {
        let lines = (0..<500).map { "{\"id\":\"\($0)\",\"text\":\"Königswerk \($0)\"}\n" }
        let outcome = try await match(lines.joined())
        #expect(outcome.status == 0)
        #expect(try outcome.objects().map { $0["id"]?.string } == (0..<500).map { "\($0)" })
    }

    @Test("a line that is no document is named by its number, answered, and the status is 1")
    func badLines() async throws {
        let outcome = try await match(
            "{\"id\":\"a\",\"title\":\"Königswerk\"}\nUnsinn\n\n[]\n{\"id\":\"e\"}\n"
                + "{\"id\":\"f\",\"text\":\"Königswerk\"}")
        #expect(outcome.status == 1)
        let errors = outcome.errors.split(separator: "\n").map(String.init)
        try #require(errors.count == 3)
        #expect(errors[0].hasPrefix("earshot: standard input, line 2: no JSON"))
        #expect(errors[1].hasPrefix("earshot: standard input, line 4: a JSON object"))
        #expect(errors[2].hasPrefix("earshot: standard input, line 5: neither 'text' nor 'title'"))
        let objects = try outcome.objects()
        #expect(objects.map { $0["id"]?.string } == ["a", nil, nil, nil, "f"])
        #expect(objects.map { $0["error"] != nil } == [false, true, true, true, false])
        #expect(objects.map { $0["mentions"]?.array?.count } == [1, 0, 0, 0, 1])
    }

    @Test("an id is given back as it came, also a number")
    func ids() async throws {
        let outcome = try await match("{\"id\":17,\"text\":\"nichts\"}\n{\"text\":\"nichts\"}\n")
        #expect(outcome.lines == [#"{"id":17,"mentions":[]}"#, #"{"id":null,"mentions":[]}"#])
    }

    @Test("an excluded phrase is no mention; a decision is stored nowhere")
    func exclusion() async throws {
        let outcome = try await match("{\"id\":\"1\",\"text\":\"Ein Becher Müllermilch\"}\n")
        #expect(outcome.lines == [#"{"id":"1","mentions":[]}"#])
        #expect(Fixtures.bytes(of: folder.file("earshot.db")) == nil)
    }

    @Test("labelled documents teach a run, by the brand's name or id, and nothing is stored")
    func teaching() async throws {
        try folder.write(
            "lessons.jsonl",
            """
            {"brand":"mueller","text":"MMB im Stadion: das Spiel war langweilig.","relevant":false}

            {"brand":"Müller Maschinenbau","title":"MMB Stadion","text":"Spiel","relevant":false,"facet":null}
            {"brand":"mueller","text":"MMB baut eine Halle.","relevant":true,"polarity":"positive"}
            """)
        let document = "{\"id\":\"1\",\"text\":\"Das Spiel von MMB im Stadion\"}\n"
        func score(_ options: [String]) async throws -> Int {
            let outcome = try await EarshotProgram.run(
                ["match"] + options, in: folder, input: Array(document.utf8))
            #expect(outcome.status == 0)
            return try #require(
                try outcome.objects().first?["mentions"]?.array?.first?["score"]?.integer)
        }
        #expect(try await score(["--teach", "lessons.jsonl"]) < score([]))
        #expect(Fixtures.bytes(of: folder.file("earshot.db")) == nil)
    }

    @Test(
        "a faulty lesson is named by its file and line, and the mend; nothing is decided",
        arguments: [
            (#"Unsinn"#, "lessons.jsonl:2: no JSON"),
            (#"[1]"#, "lessons.jsonl:2: a JSON object is expected"),
            (#"{"brand":"mueller","relevant":true}"#, "lessons.jsonl:2: neither 'text' nor"),
            (#"{"text":"a","relevant":true}"#, "lessons.jsonl:2: 'brand' is missing"),
            (#"{"brand":"Königswerg","text":"a"}"#, "did you mean 'Königswerk'"),
            (#"{"brand":"mueller","text":"a","relevant":"ja"}"#, "'relevant' is neither"),
            (#"{"brand":"mueller","text":"a","polarity":"gut"}"#, "positive, neutral, negative"),
        ])
    func faultyLessons(line: String, fault: String) async throws {
        try folder.write("lessons.jsonl", "{\"brand\":\"mueller\",\"text\":\"a\"}\n\(line)\n")
        let outcome = try await EarshotProgram.run(
            ["match", "--teach", "lessons.jsonl"], in: folder, input: Array(Self.document.utf8))
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(fault), "\(outcome.errors)")
        #expect(outcome.outputBytes.isEmpty)
    }

    @Test("a file of lessons that is not there is named")
    func missingLessons() async throws {
        let outcome = try await EarshotProgram.run(
            ["match", "--teach", "none.jsonl"], in: folder, input: [])
        #expect(outcome.status == 1)
        #expect(outcome.errors == "earshot: none.jsonl: No such file or directory\n")
    }

    @Test("nothing in, nothing out")
    func nothing() async throws {
        let outcome = try await match("")
        #expect(outcome.status == 0)
        #expect(outcome.outputBytes.isEmpty)
        #expect(outcome.errors.isEmpty)
    }
}
