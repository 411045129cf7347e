import Cryptography
import Domain
import Polling
import Reading
import Storage
import Telemetry
import Threads
import Transport

/// Subscriptions to feeds' hubs (WebSub): asks for them, confirms what it asked for and nothing else,
/// renews them, and takes what hubs push, once its signature is right. Polling goes on beside it, less
/// often while a hub tells.
actor HubDesk {
    /// While a hub tells, its feed is polled no more often than so: what it forgets is found then.
    static let restingInterval = Duration.seconds(6 * 3600)
    /// Between two looks at what is to be asked for.
    static let round = Duration.seconds(5)
    /// Hubs that are asked at once.
    private static let askedTogether = 8
    /// Bytes of a push.
    static let pushLimit = 2 << 20

    private let base: WebAddress
    private let store: Store
    private let fetcher: any Fetcher
    private let log: Logger
    private let now: @Sendable () -> Timestamp
    private var subscriptions: [SourceID: HubSubscription]
    /// Whose last request is counted as a failure.
    private var refused: Set<SourceID> = []
    /// Those whose hubs have promised, and the tokens that are known: for who can't wait.
    private let known = Guarded(Known())

    struct Known {
        var until: [SourceID: Timestamp] = [:]
        var tokens: Set<String> = []
    }

    /// - Parameters:
    ///   - base: where hubs reach us.
    ///   - sources: that are configured; subscriptions of others are forgotten.
    ///   - fetcher: guarded and paced as for all else.
    init(
        base: WebAddress, store: Store, sources: Set<SourceID>, fetcher: any Fetcher, log: Logger,
        now: @escaping @Sendable () -> Timestamp = { SystemClock.now() }
    ) async throws {
        (self.base, self.store, self.fetcher, self.log, self.now) = (base, store, fetcher, log, now)
        try await store.forgetSubscriptions(but: sources)
        let kept = try await store.subscriptions().map { ($0.source, $0) }
        subscriptions = Dictionary(kept) { first, _ in first }
        noteKnown()
    }

    private func noteKnown() {
        let all = subscriptions.values
        known.withLock { known in
            known.until = Dictionary(
                all.compactMap { one in
                    one.provedAt == nil ? nil : one.until.map { (one.source, $0) }
                }
            ) { first, _ in first }
            known.tokens = Set(all.map(\.token))
        }
    }

    /// Whether its hub tells of a source's news: it has promised so, and kept it.
    nonisolated func tells(of source: SourceID, at now: Timestamp) -> Bool {
        known.withLock { $0.until[source].map { $0 > now } ?? false }
    }

    /// Whether a push may come to this path: others get no room.
    nonisolated func awaits(_ path: String) -> Bool {
        guard let token = Self.token(of: path) else { return false }
        return known.withLock { $0.tokens.contains(token) }
    }

    /// A feed has named its hub. Another one, or another name for itself, is another subscription.
    func note(_ hub: FeedHub, of source: SourceID) async {
        guard subscriptions[source]?.at != hub else { return }
        let subscription = HubSubscription(
            source: source, at: hub,
            token: Base32.encode(RandomBytes.make(count: 20)).lowercased(),
            secret: Secret(Array(Base32.encode(RandomBytes.make(count: 32)).utf8)))
        await keep(subscription)
    }

    private func keep(_ subscription: HubSubscription) async {
        subscriptions[subscription.source] = subscription
        noteKnown()
        do { try await store.keep(subscription) } catch {
            log(.warning, "a subscription is not remembered over a restart: \(error)")
        }
    }

    /// Asks hubs for what is due, until cancelled.
    func run() async {
        while !Task.isCancelled {
            await askThoseDue()
            do { try await Task.sleep(for: Self.round) } catch { return }
        }
    }

    /// A hub that does not answer holds up few others.
    private func askThoseDue() async {
        let due = subscriptions.values.filter { $0.nextRequest() <= now() }.map(\.source).sorted()
        await withTaskGroup(of: Void.self) { group in
            for (number, source) in due.enumerated() {
                if number >= Self.askedTogether { await group.next() }
                group.addTask { await self.askIfDue(source) }
            }
        }
    }

    func askIfDue(_ source: SourceID) async {
        guard var subscription = subscriptions[source], subscription.nextRequest() <= now() else {
            return
        }
        // The last request was answered neither by a confirmation nor by a refusal.
        let isUnconfirmed =
            refused.remove(source) == nil && subscription.askedAt != nil
            && !subscription.isActive(at: now())
        if isUnconfirmed { subscription.failures = min(subscription.failures + 1, 1000) }
        subscription.askedAt = now()
        await keep(subscription)
        let refusal = await ask(subscription)
        guard let refusal, var latest = subscriptions[source] else { return }
        latest.failures = min(latest.failures + 1, 1000)
        refused.insert(source)
        await keep(latest)
        log(
            .info, "a feed's hub refuses to tell of it; it is polled as before: \(refusal)",
            ["source": "\(source)"])
    }

    /// - Returns: why not; nil where the hub will confirm (§5.1).
    private func ask(_ subscription: HubSubscription) async -> String? {
        var request = FetchRequest(address: subscription.at.hub)
        request.body = NetworkRequest.Body(form: [
            ("hub.callback", base.below(["websub", subscription.token]).text),
            ("hub.mode", "subscribe"), ("hub.topic", subscription.at.topic.text),
            ("hub.secret", String(decoding: subscription.secret.revealed, as: UTF8.self)),
            ("hub.lease_seconds", "\(HubSubscription.wantedLease.components.seconds)"),
        ])
        do throws(FetchFailure) {
            let answer = try await fetcher.fetch(request)
            return (200..<300).contains(answer.status)
                ? nil : "\(subscription.at.hub) answers with status \(answer.status)"
        } catch { return "\(error)" }
    }
}

extension HubDesk {
    /// `/websub/TOKEN`, below whatever path the public address has: a proxy may cut that off.
    private static func token(of path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count >= 2, parts[parts.count - 2] == "websub" else { return nil }
        return parts.last.map { String($0) }
    }

    private func subscription(at path: String) -> HubSubscription? {
        guard let token = Self.token(of: path) else { return nil }
        return subscriptions.values.first {
            ConstantTime.isEqual(Array($0.token.utf8), Array(token.utf8))
        }
    }

    /// A hub asks whether we want what it was asked for (§5.3).
    ///
    /// - Returns: what it wants to hear; nil where we want no such thing.
    func confirm(_ path: String, _ query: [String: String]) async -> String? {
        guard var subscription = subscription(at: path),
            query["hub.topic"] == subscription.at.topic.text
        else { return nil }
        switch query["hub.mode"] {
        case "subscribe":
            guard let challenge = query["hub.challenge"], !challenge.isEmpty,
                let askedAt = subscription.askedAt,
                now() - askedAt < HubSubscription.patience || subscription.isActive(at: now())
            else { return nil }
            let given = query["hub.lease_seconds"].flatMap { Int32($0) }.map {
                Duration.seconds(max(0, $0))
            }
            let range = HubSubscription.leaseRange
            let lease = min(
                max(given ?? HubSubscription.wantedLease, range.lowerBound), range.upperBound)
            subscription.until = now() + lease
            subscription.failures = 0
            await keep(subscription)
            log(
                .info, "a feed's hub tells of its news from now on",
                ["source": "\(subscription.source)", "lease": lease.short])
            return challenge
        case "denied":
            // Anybody who knows the address may say so: it is asked again, later.
            subscription.until = nil
            subscription.failures = min(subscription.failures + 1, 1000)
            refused.insert(subscription.source)
            await keep(subscription)
            log(
                .info, "a feed's hub tells of it no more; it is polled as before",
                ["source": "\(subscription.source)"])
            return ""
        // Nobody here ever unsubscribes.
        default: return nil
        }
    }

    /// Whose news a push is (§7.1); nil for what is forged, or for nobody (faults FEED-09).
    func source(
        ofPush path: String, signature: String?, body: [UInt8]
    ) -> (source: SourceID, topic: WebAddress)? {
        guard let subscription = subscription(at: path) else { return nil }
        guard let signature, Self.isSigned(body, by: subscription, signature) else {
            log(
                .warning, "a push was not signed by its hub, and nothing of it read",
                ["source": "\(subscription.source)", "event": "forged_push"])
            return nil
        }
        return (subscription.source, subscription.at.topic)
    }

    private static func isSigned(
        _ body: [UInt8], by subscription: HubSubscription, _ signature: String
    ) -> Bool {
        let parts = signature.lowercased().split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let digest = SignatureDigest(rawValue: String(parts[0])) else {
            return false
        }
        let code = digest.authenticationCode(of: body, key: subscription.secret.revealed)
        return ConstantTime.isEqual(
            Array(parts[1].utf8), Array(Hexadecimal.encode(code).utf8))
    }

    /// What a hub told of was news: it keeps its promise.
    func noteProof(of source: SourceID) async {
        guard var subscription = subscriptions[source] else { return }
        subscription.provedAt = now()
        await keep(subscription)
    }

    /// Polling has found what the hub did not tell: it is polled as before until the hub tells again.
    func noteSilence(of source: SourceID) async {
        guard var subscription = subscriptions[source], subscription.provedAt != nil else {
            return
        }
        subscription.provedAt = nil
        await keep(subscription)
        log(
            .info, "a feed had news that its hub did not tell; it is polled as before",
            ["source": "\(source)"])
    }
}
