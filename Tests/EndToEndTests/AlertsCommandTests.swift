import JSON
import TestSupport
import Testing

@Suite("earshot alerts")
struct AlertsCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            timezone: UTC
            language: en
            brands: [{name: Müller Maschinenbau, context: [Drehmaschine]}]
            sources: [{file: a.xml, id: blatt}]
            channels:
              sales: {exec: {command: [/bin/false]}}
              board: {exec: {command: [/bin/false]}}
            alerts:
              - {name: all, send: immediately, to: [sales]}
              - {name: rest, send: immediately, to: [sales, board]}
              - {name: daily, when: {facet: [product]}, send: daily at 08:00, to: [board]}
              - {name: pay, when: {sub_facet: [pay], min_score: 100}, send: hourly, to: [board]}
              - {name: big, when: {min_outlets: 3}, send: immediately, to: [board]}
            quiet_hours: \(WallClock.past)-\(WallClock.soon)
            """)
        try folder.write("a.xml", Array(DeliveryFeed.rss([.product("a"), .urgent("b")]).utf8))
    }

    private func earshot(_ arguments: String...) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(arguments, in: folder)
    }

    @Test("without a store it lists the alerts in words, and when each digest comes")
    func list() async throws {
        let table = try await earshot("alerts", "--format", "table")
        #expect(table.status == 0)
        #expect(table.lines.count == 10)
        #expect(table.lines[4] == "daily: product; scored 50 or better")
        #expect(table.lines[5].contains("→ board: daily at 08:00; next digest "))
        #expect(table.lines[5].hasSuffix(" 08:00"))
        #expect(table.lines[1].contains("waits for the end of the quiet times"))
        let objects = try await earshot("alerts").objects()
        #expect(objects.map { $0["rule"]?.string } == ["all", "rest", "daily", "pay", "big"])
        #expect(objects[0]["next"] == .null)
        #expect(objects[2]["next"]?.string?.hasSuffix("T08:00:00Z") == true)
        #expect(objects[3]["when"]?["sub_facet"]?.array?.map(\.string) == ["pay"])
    }

    @Test("of stored mentions it says which alerts fire, to whom and when, and why others do not")
    func test() async throws {
        #expect(try await earshot("scan").status == 0)
        let before = try await earshot("outbox").output
        let mentions = try await earshot("alerts", "test").objects()
        #expect(mentions.count == 2)
        for mention in mentions {
            let rules = try #require(mention["rules"]?.array)
            let isUrgent = mention["title"]?.string?.contains("Explosion") == true
            #expect(rules.map { $0["rule"]?.string } == ["all", "rest", "daily", "pay", "big"])
            #expect(rules[0]["leaves"]?.string == (isUrgent ? "at once" : "after quiet times"))
            #expect(rules[1]["to"]?.array?.map(\.string) == ["board"])
            #expect(rules[1]["servedBy"]?["sales"]?.string == "all")
            #expect(rules[2]["fires"]?.bool == !isUrgent)
            #expect(rules[2]["leaves"]?.string == (isUrgent ? nil : "digest"))
            let failing = rules[3]["failing"]?.array?.map(\.string)
            #expect(failing?.contains("sub_facet") == true)
            #expect(rules[4]["failing"]?.array?.map(\.string) == ["min_outlets"])
            let id = try #require(mention["id"]?.string)
            let table = try await earshot("alerts", "test", id, "--format", "table")
            #expect(table.lines.count == 7)
            #expect(table.output.contains("board: "))
            #expect(table.output.contains("sales is told by 'all' already"))
            #expect(table.output.contains("not: yet in 1 of 3 outlets"))
        }
        #expect(try await earshot("outbox").output == before)
        let waiting = try await earshot("alerts").objects().map { $0["waiting"]?.integer }
        #expect(waiting == [0, 0, 1, 0, 0])
    }

    @Test("what is typed wrong says so, and an id that is not stored")
    func mistakes() async throws {
        #expect(try await earshot("scan").status == 0)
        let unknown = try await earshot("alerts", "test", "aaaaaaaaaaaa")
        #expect(unknown.status == 1)
        #expect(unknown.errors.contains("no mention 'aaaaaaaaaaaa' is stored"))
        for arguments in [
            ["alerts", "tset"], ["alerts", "--now"], ["alerts", "test", "a", "--since", "2d"],
            ["alerts", "test", "--limit", "0"],
        ] {
            let outcome = try await EarshotProgram.run(arguments, in: folder)
            #expect(outcome.status == 2, "\(arguments): \(outcome.errors)")
        }
    }
}
