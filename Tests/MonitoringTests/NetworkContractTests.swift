import Domain
import JSON
import Storage
import Telemetry
import TestSupport
import Testing
import Transport

@testable import Monitoring
@testable import Polling

/// What holds for every kind of network, against a server on loopback that answers as the network does.
/// A new kind brings a file in Tests/Fixtures/networks; its README says what stands in it.
@Suite("every kind of network")
struct NetworkContractTests {
    /// The Sunday that the fixtures' times belong to.
    private static let now = Timestamp(seconds: 1_763_884_800)

    @Test("has a fixture with every case, or the reason why it can't be", arguments: kinds)
    func isWhole(kind: String) throws {
        let fixture = try NetworkFixture(kind)
        for name in NetworkFixture.caseNames {
            let reason = fixture.root["not"]?[name]?.string
            #expect((fixture.root["cases"]?[name] == nil) == (reason != nil), "\(name)")
        }
    }

    @Test("says so where nobody can ask it: its settings need what they need", arguments: kinds)
    func isStrict(kind: String) throws {
        let kind = try #require(NetworkKinds.named(kind))
        #expect(kind.options.first?.name == kind.name)
        let faults = TestConfiguration.faults(
            "brands: [{name: Roteninsel}]\nsources:\n  - \(kind.name): [x]\n    nonsense: 1\n")
        #expect(faults.contains { $0.contains("unknown key 'nonsense'") }, "\(faults)")
    }

    @Test("answers as its fixture says", .timeLimit(.minutes(2)), arguments: cases)
    func answers(example: NetworkFixture.Case) async throws {
        let bench = try await NetworkBench(example)
        let cursor = bench.cursor
        let outcome = await bench.source.poll(cursor, now: Self.now)
        await bench.engine.stop()
        #expect(bench.unexpected == "")
        try example.check(outcome)
        try example.checkState(after: outcome, settings: bench.settings, now: Self.now)
        try await example.check(bench.book)
    }

    @Test("where its walks go on is stored with a failure too")
    func remembers() {
        var failure = PollFailure(.throttled, "status 429")
        failure.cursor = SourceCursor(origin: "x")
        failure.cursor?.bookmarks = ["(turn)": "w2"]
        let state = SourceState().advanced(
            by: .failure(failure),
            plan: PollPlan(next: Self.now, rhythm: Rhythm(), reason: ""), address: "", at: Self.now)
        #expect(state.pollCursor == failure.cursor)
    }

    @Test("a portal's page is asked once a day, whoever asks", .timeLimit(.minutes(2)))
    func rests() async throws {
        let cases = try NetworkFixture("kununu").cases
        let bench = try await NetworkBench(try #require(cases.first { $0.name == "pages" }))
        let first = await bench.source.poll(SourceCursor(), now: Self.now)
        guard case .documents(let harvest) = first else {
            Issue.record("\(first)")
            return
        }
        let soon = await bench.source.poll(harvest.cursor, now: Self.now + .seconds(3600))
        guard case .unchanged(_, let advice) = soon else {
            Issue.record("\(soon)")
            return
        }
        #expect(advice.interval == .seconds(23 * 3600))
        #expect(bench.unexpected == "")
        _ = await bench.source.poll(harvest.cursor, now: Self.now + .seconds(24 * 3600))
        await bench.engine.stop()
        #expect(bench.unexpected != "", "it was not asked the next day")
    }

    private static var kinds: [String] { NetworkKinds.all.map { $0.name } }
    private static var cases: [NetworkFixture.Case] {
        kinds.flatMap { (try? NetworkFixture($0).cases) ?? [] }
    }
}

/// Tests/Fixtures/networks/KIND.json.
struct NetworkFixture {
    static let caseNames = ["pages", "empty", "throttled", "expired", "changed", "deleted"]
    let kind: String
    let root: JSONValue

    init(_ kind: String) throws {
        self.kind = kind
        let path = "\(Fixtures.project)/Tests/Fixtures/networks/\(kind).json"
        root = try JSONValue(parsing: try #require(Fixtures.bytes(of: path)))
    }

    /// Those of `caseNames`, and the kind's own.
    var cases: [Case] {
        guard case .object(let members) = root["cases"] else { return [] }
        return members.map {
            Case(
                kind: kind, name: $0.name,
                entry: $0.value["entry"]?.string ?? root["entry"]?.string ?? "",
                value: $0.value)
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let kind: String
        let name: String
        let entry: String
        let value: JSONValue
        var testDescription: String { "\(kind): \(name)" }

        var bookmarks: [String: String] {
            guard case .object(let members) = value["bookmarks"] else { return [:] }
            return Dictionary(members.map { ($0.name, $0.value.string ?? "") }) { $1 }
        }
    }
}

extension NetworkFixture.Case {
    func check(_ outcome: PollOutcome) throws {
        let failure = outcome.failure
        #expect(
            failure?.reason.rawValue == value["failure"]?.string, "\(failure?.description ?? "")")
        if let words = value["says"]?.string {
            #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
        }
        #expect(failure?.description.contains("geheim") != true)
        guard let wanted = value["documents"]?.array else { return }
        let documents: [Document] =
            if case .documents(let harvest) = outcome { harvest.documents } else { [] }
        #expect(documents.map(\.id) == wanted.map { $0["id"]?.string ?? "" })
        for (document, wanted) in zip(documents, wanted) { check(document, wanted) }
        if let problems = value["notes"]?.string, case .documents(let harvest) = outcome {
            #expect(harvest.notes.contains { $0.contains(problems) }, "\(harvest.notes)")
        }
        if let words = value["faults"]?.string {
            let faults = if case .documents(let harvest) = outcome { harvest.faults } else { [""] }
            #expect(faults.contains { $0.contains(words) }, "\(faults)")
        }
    }

    /// What was taken of allowances, and not given back.
    func check(_ book: NotedAllowances) async throws {
        guard case .object(let members) = value["spends"] else { return }
        for member in members {
            #expect(await book.spent[member.name] ?? 0 == member.value.integer, "\(member.name)")
        }
    }

    private func check(_ document: Document, _ wanted: JSONValue) {
        func same(_ name: String, _ text: String?) {
            guard let value = wanted[name] else { return }
            #expect(text == value.string, "\(name) of \(document.id)")
        }
        func same(_ name: String, _ texts: [String]) {
            guard let value = wanted[name] else { return }
            #expect(texts == value.array?.compactMap(\.string), "\(name) of \(document.id)")
        }
        same("url", document.url)
        same("title", document.title)
        same("text", document.text)
        same("authors", document.authors)
        same("published", document.published?.iso8601)
        same("updated", document.updated?.iso8601)
        same("language", document.language?.rawValue)
        same("tags", document.tags)
        same("links", document.links)
        check(document.review, wanted["review"], of: document)
    }

    private func check(_ review: Review?, _ wanted: JSONValue?, of document: Document) {
        guard case .object(let members) = wanted else { return }
        let facts = [
            "role": review?.role.rawValue, "stars": review?.stars?.number, "firm": review?.firm,
            "pros": review?.pros, "cons": review?.cons, "reply": review?.reply?.text,
            "replied": review?.reply?.time?.iso8601,
            "unanswered": review.map { $0.isUnanswered ? "yes" : "no" },
        ]
        for member in members {
            #expect(
                (facts[member.name] ?? nil) ?? "" == member.value.string,
                "\(member.name) of \(document.id)")
        }
    }

    /// What the store is given outlives a restart: a wait that was asked for, and where walks go on.
    func checkState(
        after outcome: PollOutcome, settings: SourceSettings, now: Timestamp
    ) throws {
        let plan = PollSchedule(for: settings).next(
            after: outcome, newDocuments: 0, rhythm: Rhythm(), now: now)
        let wait = max(
            outcome.failure?.retryAfter ?? .zero, .seconds(value["waits"]?.integer ?? 0))
        #expect(plan.next >= now + wait)
        let state = SourceState().advanced(
            by: outcome, plan: plan, address: settings.address, at: now)
        #expect(state.nextAt == plan.next)
        guard outcome.failure == nil else { return }
        let restored = state.pollCursor.bookmarks
        if let wanted = value["left"] {
            guard case .object(let members) = wanted else { return }
            for member in members { #expect(restored[member.name] == member.value.string) }
        } else if value["documents"]?.array?.isEmpty == false {
            #expect(!restored.isEmpty, "nothing says where the next walk begins")
        }
    }
}

/// A source of a fixture's entry, and the server that it asks.
struct NetworkBench {
    let server: ServerProcess
    let engine: TransferEngine
    let source: any Source
    let settings: SourceSettings
    let book: NotedAllowances
    private let example: NetworkFixture.Case

    init(_ example: NetworkFixture.Case) async throws {
        self.example = example
        var json = JSONWriter()
        json.value(example.value["answers"] ?? .array([]))
        let answers = json.text
        server = try ServerProcess { port, folder in
            try folder.write("answers.json", answers)
            return [
                "python3", "-I", "\(Fixtures.project)/Tests/Servers/networks.py",
                "--port", "\(port)", "--folder", folder.path,
            ]
        }
        let folder = server.folder
        try folder.write("secret", "geheim123\n")
        let entry = example.entry.replacing("{server}", with: "http://127.0.0.1:\(server.port)")
        let lines = entry.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
        let text =
            "brands: [{name: Roteninsel, hashtags: [roteninsel], domains: [roteninsel.example]}]\nsources:\n\(lines)\n"
        let reader = SettingsReader(
            name: "earshot.yaml", folder: folder.path, environment: { _ in nil },
            file: { path in
                if path.hasSuffix("/Europe/Berlin") { return .success(TZif.berlin) }
                return Fixtures.bytes(of: path).map { .success($0) }
                    ?? .failure(SettingsReader.FileFailure(reason: "No such file or directory"))
            },
            facts: { _ in FileFacts(isFolder: false, permissions: 0o600) })
        let settings = try reader.read(Array(text.utf8))
        self.settings = try #require(settings.sources.first)
        engine = try TransferEngine(settings: TransferEngine.Settings())
        let fetcher = TransferFetcher(
            engine: engine,
            policy: AddressPolicy(allowedNetworks: [try #require(IPNetwork("127.0.0.0/8"))]))
        book = NotedAllowances(example.value["spent"])
        source = SourceKinds.source(
            for: self.settings, with: SourceTools(fetcher: fetcher, book: book))
    }

    /// With the case's bookmarks, as an earlier poll left them.
    var cursor: SourceCursor {
        guard let source = source as? NetworkSource, !example.bookmarks.isEmpty else {
            return SourceCursor()
        }
        var cursor = SourceCursor(origin: source.origin)
        cursor.bookmarks = example.bookmarks
        return cursor
    }

    var unexpected: String { Fixtures.text(of: server.folder.file("unexpected")) ?? "" }
}

/// Allowances in memory, with what was spent before.
actor NotedAllowances: AllowanceBook {
    private(set) var spent: [String: Int] = [:]

    init(_ before: JSONValue?) {
        guard case .object(let members) = before else { return }
        spent = Dictionary(members.map { ($0.name, $0.value.integer ?? 0) }) { $1 }
    }

    func take(_ amount: Int, of allowance: Allowance, now: Timestamp) -> Allowance.Answer {
        let sum = spent(of: allowance, now: now) + amount
        guard sum <= allowance.limit else {
            return .exhausted(
                spent: spent(of: allowance, now: now), until: allowance.period.end(after: now))
        }
        spent[allowance.account] = sum
        return .granted(spent: sum)
    }

    func spent(of allowance: Allowance, now: Timestamp) -> Int { spent[allowance.account] ?? 0 }

    func giveBack(_ amount: Int, of allowance: Allowance, now: Timestamp) {
        spent[allowance.account, default: 0] -= amount
    }
}
