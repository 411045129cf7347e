import Domain
import Storage
import TestSupport
import Testing

/// The state machine of delivery.md §2, as tables: steps, then where the message stands.
@Suite("Delivery")
struct DeliveryTests {
    /// What happens to the one message; `first` and `second` are the leases of two owners.
    enum Step: Sendable {
        case wait(Int)
        case claim(Int)
        case permit(Owner, Bool)
        case renew(Owner, Bool)
        case settle(Owner, Settlement, Bool)
        case reap(Int)
        case takeBack(Int)
        case pause(Int?)
        case retry(Bool)
        case drop(Bool)
    }

    enum Owner: Int, Sendable { case first, second, third }

    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var steps: [Step]
        var state: OutboxItem.State
        var attempts = 1
        var ambiguous = 0

        init(
            _ name: String, _ steps: [Step], _ state: OutboxItem.State, attempts: Int = 1,
            ambiguous: Int = 0
        ) {
            testDescription = name
            self.steps = steps
            self.state = state
            self.attempts = attempts
            self.ambiguous = ambiguous
        }
    }

    static let accepted = Settlement.delivered(reply: "250 ok")
    static func retry(_ seconds: Int64, counts: Bool = true) -> Settlement {
        .retry(at: Samples.start + .seconds(seconds), reply: "451 later", countsAttempt: counts)
    }
    static let doubt = Settlement.uncertain(retryAt: Samples.start, reply: "no answer")

    static let cases: [Case] = [
        Case("untouched", [], .pending, attempts: 0),
        Case("claimed", [.claim(1), .claim(0)], .sending),
        Case("permitted", [.claim(1), .permit(.first, true)], .committing),
        Case(
            "sent without a fault",
            [.claim(1), .permit(.first, true), .settle(.first, accepted, true), .claim(0)],
            .delivered),
        Case(
            "an acceptance without the mark before it does not count",
            [.claim(1), .settle(.first, accepted, false)], .sending),
        Case(
            "settled twice",
            [
                .claim(1), .permit(.first, true), .settle(.first, accepted, true),
                .settle(.first, retry(0), false),
            ], .delivered),
        Case(
            "a failure before the dot waits for its time",
            [.claim(1), .settle(.first, retry(60), true), .claim(0), .wait(60), .claim(1)],
            .sending, attempts: 2),
        Case(
            "a refusal after the dot is definite",
            [.claim(1), .permit(.first, true), .settle(.first, retry(60), true)], .pending),
        Case(
            "throttling costs no attempt",
            [.claim(1), .permit(.first, true), .settle(.first, retry(5, counts: false), true)],
            .pending, attempts: 0),
        Case(
            "refused for good",
            [.claim(1), .permit(.first, true), .settle(.first, .dead(reply: "550"), true)], .dead),
        Case(
            "killed before the dot, owned anew: claimable at once",
            [.claim(1), .takeBack(1), .takeBack(0), .claim(1)], .sending, attempts: 2),
        Case(
            "killed after the mark, owned anew: uncertain for 15 minutes",
            [.claim(1), .permit(.first, true), .takeBack(1), .wait(899), .claim(0)], .uncertain,
            ambiguous: 1),
        Case(
            "killed twice after the mark, owned anew: given up",
            [
                .claim(1), .permit(.first, true), .takeBack(1), .wait(900), .claim(1),
                .permit(.second, true), .takeBack(1), .wait(90_000), .claim(0),
            ], .dead, attempts: 2, ambiguous: 2),
        Case(
            "taken back, nothing leaves by the old lease",
            [.claim(1), .takeBack(1), .permit(.first, false)], .pending),
        Case(
            "killed before the dot: reaped, claimable at once",
            [.claim(1), .wait(119), .reap(0), .wait(1), .reap(1), .reap(0)], .pending),
        Case(
            "killed after the mark: uncertain, claimable after a quarter of an hour",
            [
                .claim(1), .permit(.first, true), .wait(120), .reap(1), .claim(0), .wait(899),
                .claim(0), .wait(1), .claim(1),
            ], .sending, attempts: 2, ambiguous: 1),
        Case(
            "killed after the mark twice: given up",
            [
                .claim(1), .permit(.first, true), .wait(120), .reap(1), .wait(900), .claim(1),
                .permit(.second, true), .wait(120), .reap(1), .wait(90_000), .claim(0),
            ], .dead, attempts: 2, ambiguous: 2),
        Case(
            "the connection lost after the dot: at least a quarter of an hour",
            [
                .claim(1), .permit(.first, true), .settle(.first, doubt, true), .wait(899),
                .claim(0), .wait(1), .claim(1), .permit(.second, true),
                .settle(.second, doubt, true),
            ], .dead, attempts: 2, ambiguous: 2),
        Case(
            "order A: the paused owner wakes after the takeover and is refused the dot",
            [
                .claim(1), .wait(120), .reap(1), .claim(1), .permit(.first, false),
                .renew(.first, false), .settle(.first, retry(0), false),
                .settle(.first, .dead(reply: "550"), false), .settle(.first, doubt, false),
                .permit(.second, true), .settle(.second, accepted, true),
            ], .delivered, attempts: 2),
        Case(
            "order B: a late 250 with nobody else involved is a delivery",
            [
                .claim(1), .permit(.first, true), .wait(120), .reap(1),
                .settle(.first, accepted, true), .wait(900), .claim(0),
            ], .delivered, ambiguous: 1),
        Case(
            "order C: a late 250 after a takeover stops the second copy",
            [
                .claim(1), .permit(.first, true), .wait(120), .reap(1), .wait(900), .claim(1),
                .settle(.first, accepted, false), .permit(.second, false),
            ], .delivered, attempts: 2, ambiguous: 1),
        Case(
            "a late 250 before the takeover's claim closes it too",
            [
                .claim(1), .permit(.first, true), .wait(120), .reap(1), .retry(true),
                .settle(.first, accepted, false), .claim(1), .permit(.second, false), .claim(0),
            ], .delivered),
        Case(
            "a late 250 corrects what was given up as uncertain",
            [
                .claim(1), .permit(.first, true), .wait(120), .reap(1), .wait(900), .claim(1),
                .permit(.second, true), .wait(120), .reap(1), .settle(.second, accepted, true),
            ], .delivered, attempts: 2, ambiguous: 2),
        Case(
            "a late refusal takes the doubt back",
            [
                .claim(1), .permit(.first, true), .wait(120), .reap(1),
                .settle(.first, retry(0), true),
            ], .pending),
        Case(
            "no dot in the last half minute of a lease",
            [.claim(1), .wait(90), .permit(.first, false), .wait(30), .reap(1)], .pending),
        Case(
            "a renewed lease holds on",
            [
                .claim(1), .wait(100), .renew(.first, true), .wait(80), .reap(0),
                .permit(.first, true),
            ], .committing),
        Case(
            "no permission twice",
            [.claim(1), .permit(.first, true), .permit(.first, false)], .committing),
        Case(
            "a paused channel is passed over until its time",
            [.pause(60), .claim(0), .wait(60), .claim(1)], .sending),
        Case("a pause can be ended", [.pause(60), .pause(nil), .claim(1)], .sending),
        Case(
            "expired while it waited",
            [.wait(172_799), .reap(0), .wait(1), .claim(0), .reap(1), .reap(0)], .dead,
            attempts: 0),
        Case(
            "what is under way does not expire",
            [.wait(172_700), .claim(1), .permit(.first, true), .wait(110), .reap(0)], .committing),
        Case(
            "sent anew after it was given up",
            [
                .claim(1), .settle(.first, .dead(reply: "550"), true), .wait(200_000),
                .retry(true), .reap(0), .claim(1), .permit(.second, true),
                .settle(.second, accepted, true), .retry(false), .drop(false),
            ], .delivered),
        Case("dropped", [.drop(true), .claim(0), .drop(false)], .cancelled, attempts: 0),
        Case(
            "what is under way is neither dropped nor sent anew",
            [.claim(1), .drop(false), .retry(false)], .sending),
    ]

    @Test("each order of events ends where delivery.md says", arguments: cases)
    func table(_ sample: Case) async throws {
        let folder = try TemporaryFolder()
        let store = try Store.open(path: folder.file("a.db"), mode: .owner)
        #expect(try await store.enqueue([Samples.draft("k")], now: Samples.start) == 1)
        var now = Samples.start
        var leases: [Lease] = []
        for (number, step) in sample.steps.enumerated() {
            let place = Comment(rawValue: "step \(number)")
            switch step {
            case .wait(let seconds): now = now + .seconds(seconds)
            case .claim(let count):
                let items = try await store.claim(owner: "node", limit: 10, now: now)
                #expect(items.count == count, place)
                leases += items.map(\.lease)
            case .permit(let owner, let answer):
                let lease = leases[owner.rawValue]
                #expect(try await store.permitCommit(lease, now: now) == answer, place)
            case .renew(let owner, let answer):
                let lease = leases[owner.rawValue]
                #expect(try await store.renew(lease, now: now) == answer, place)
            case .settle(let owner, let settlement, let answer):
                let lease = leases[owner.rawValue]
                #expect(try await store.settle(lease, settlement, now: now) == answer, place)
            case .reap(let count): #expect(try await store.reap(now: now) == count, place)
            case .takeBack(let count):
                #expect(try await store.takeBack(now: now) == count, place)
            case .pause(let seconds):
                let time = seconds.map { now + .seconds($0) }
                try await store.pause(channel: "mail", until: time)
            case .retry(let answer):
                #expect(try await store.retry(outboxItem: 1, now: now) == answer, place)
            case .drop(let answer):
                #expect(try await store.drop(outboxItem: 1) == answer, place)
            }
        }
        let item = try #require(try await store.outbox(limit: 2).first)
        #expect(item.state == sample.state)
        #expect(item.attempts == sample.attempts)
        #expect(item.ambiguous == sample.ambiguous)
    }

    let folder: TemporaryFolder
    let store: Store
    let now = Samples.start

    init() throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
    }

    @Test("messages of a channel left out stay where they are, and nothing is due for them")
    func leftOut() async throws {
        try await store.enqueue([Samples.draft("k")], now: now)
        let channel = Samples.draft("k").channel
        #expect(try await store.claim(owner: "n", limit: 1, notOf: [channel], now: now).isEmpty)
        #expect(try await store.nextDue(notOf: [channel]) == nil)
        #expect(try await store.nextDue() != nil)
        #expect(try await store.claim(owner: "n", limit: 1, notOf: ["b"], now: now).count == 1)
    }

    @Test("a message comes back as it was queued, byte for byte")
    func roundTrip() async throws {
        let draft = Samples.draft("k")
        try await store.enqueue([draft], now: now)
        let item = try #require(try await store.claim(owner: "node", limit: 1, now: now).first)
        #expect(item.draft == draft)
        #expect(item.epoch == 1)
        #expect(try await store.outbox(in: [.sending], limit: 1).first?.draft == draft)
        #expect(try await store.outbox(in: [.dead, .held], limit: 1) == [])
    }

    @Test("one key is queued once")
    func keys() async throws {
        let drafts = [Samples.draft("a"), Samples.draft("a"), Samples.draft("b")]
        #expect(try await store.enqueue(drafts, now: now) == 2)
        #expect(try await store.enqueue(drafts, now: now) == 0)
    }

    @Test("two owners never hold the same message")
    func twoOwners() async throws {
        let guest = try Store.open(path: folder.file("a.db"), mode: .guest)
        try await store.enqueue((0..<40).map { Samples.draft("k\($0)") }, now: now)
        let time = now
        let claimed = try await withThrowingTaskGroup { group in
            for node in [store, guest] {
                group.addTask {
                    var ids: [Int64] = []
                    while case let items = try await node.claim(owner: "n", limit: 3, now: time),
                        !items.isEmpty
                    { ids += items.map(\.id) }
                    return ids
                }
            }
            return try await group.reduce(into: [Int64]()) { $0 += $1 }
        }
        #expect(claimed.sorted() == (1...40).map(Int64.init))
    }

    @Test("the longest waiting come first, and those not due not at all")
    func order() async throws {
        let times = [30, 10, 20, 99].map { Samples.draft("\($0)", notBefore: now + .seconds($0)) }
        try await store.enqueue(times, now: now)
        let later = now + .seconds(30)
        let items = try await store.claim(owner: "node", limit: 2, now: later)
        #expect(items.map(\.draft.subject) == ["10", "20"])
        let rest = try await store.claim(owner: "node", limit: 9, now: later)
        #expect(rest.map(\.draft.subject) == ["30"])
    }

    @Test("urgent ones come before all others, however long those wait")
    func urgentFirst() async throws {
        var drafts = [30, 10, 20, 25].map { Samples.draft("\($0)", notBefore: now + .seconds($0)) }
        drafts[0].isUrgent = true
        drafts[3].isUrgent = true
        try await store.enqueue(drafts, now: now)
        for (limit, expected) in [(1, ["25"]), (2, ["30", "10"]), (9, ["20"])] {
            let items = try await store.claim(owner: "n", limit: limit, now: now + .seconds(30))
            #expect(items.map(\.draft.subject) == expected)
        }
    }

    @Test("the next moment to act is known")
    func nextDue() async throws {
        #expect(try await store.nextDue() == nil)
        try await store.enqueue(
            [Samples.draft("a", channel: "chat", notBefore: now + .seconds(5))], now: now)
        #expect(try await store.nextDue() == now + .seconds(5))
        try await store.pause(channel: "chat", until: now + .seconds(500))
        #expect(try await store.nextDue() == now + .seconds(500))
        try await store.pause(channel: "chat", until: now + .seconds(9_999_999))
        #expect(try await store.nextDue() == now + .seconds(5 + 48 * 3600))
        try await store.enqueue([Samples.draft("b")], now: now)
        _ = try await store.claim(owner: "node", limit: 1, now: now)
        #expect(try await store.nextDue() == now + .seconds(120))
    }

    @Test("a channel's failures in a row are counted, and a delivery ends the row")
    func failures() async throws {
        try await store.enqueue([Samples.draft("a")], now: now)
        for expected in 1...3 {
            let item = try #require(
                try await store.claim(owner: "node", limit: 1, now: now).first)
            let failure = Settlement.retry(at: now, reply: "451", countsAttempt: true)
            try await store.settle(item.lease, failure, now: now)
            #expect(try await store.channelStates()["mail"]?.failures == expected)
        }
        let item = try #require(try await store.claim(owner: "node", limit: 1, now: now).first)
        #expect(try await store.permitCommit(item.lease, now: now))
        try await store.settle(item.lease, Self.accepted, now: now)
        #expect(try await store.channelStates()["mail"]?.failures == 0)
    }

    @Test("what was given back unsent has no reply that nobody gave")
    func givenBack() async throws {
        try await store.enqueue([Samples.draft("a")], now: now)
        let item = try #require(try await store.claim(owner: "node", limit: 1, now: now).first)
        let unsent = Settlement.retry(at: now, reply: "", countsAttempt: false)
        #expect(try await store.settle(item.lease, unsent, now: now))
        #expect(try await store.outbox(limit: 1).map(\.lastReply) == [nil])
    }

    @Test("where copies are worse than none, what may have arrived is never sent again (G4)")
    func held() async throws {
        try await store.noteChannels(
            ["mail": "m", "chat": "c"], sentOnce: ["mail"], now: now)
        for channel in ["mail", "chat"] {
            for way in ["told", "lapsed"] {
                let draft = Samples.draft("\(channel) \(way)", channel: channel)
                try await store.enqueue([draft], now: now)
                let item = try #require(
                    try await store.claim(owner: "node", limit: 1, now: now).first)
                #expect(try await store.permitCommit(item.lease, now: now))
                if way == "told" {
                    try await store.settle(item.lease, Self.doubt, now: now)
                } else {
                    _ = try await store.reap(now: now + .seconds(300))
                }
            }
        }
        let states = try await store.outbox(limit: 4).map { "\($0.draft.subject) \($0.state)" }
        #expect(
            states == [
                "chat lapsed uncertain", "chat told uncertain", "mail lapsed dead",
                "mail told dead",
            ])
    }
}
