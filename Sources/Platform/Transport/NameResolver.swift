import CLinux
import Glibc

/// Looks names up beside the engine thread, so that a name server that is silent for half a minute
/// holds up nobody but those who wait for its names (faults SSRF-09).
///
/// Ours rather than libcurl's: it shows the whole answer before anything is connected (SSRF-03).
/// A name is asked for once at a time, however many wait for it, and its answer kept for `lifetime`.
final class NameResolver: @unchecked Sendable {
    /// Look-ups at once. One of a silent server outlives the transfer that wanted it three times over;
    /// this leaves room beside 64 of those.
    static let threadLimit = 128
    /// A thread without work ends; in seconds.
    static let patience = 10
    /// Bytes; getaddrinfo(3) takes some 20 KB, its modules more.
    private static let stackSize = 256 << 10

    private let lookUp: @Sendable (String) -> NameAnswer
    private let answer: @Sendable (UInt64, NameAnswer) -> Void

    // Under the mutex:
    private var mutex = pthread_mutex_t()
    private var isFilled = pthread_cond_t()
    private var cache: NameCache
    /// Who waits for a name that is queued or being looked up.
    private var waiting: [String: [UInt64]] = [:]
    private var queue: [String] = []
    private var threads = 0
    private var idleThreads = 0
    private var isStopped = false

    private let limit: Int

    /// - Parameters:
    ///   - limit: look-ups at once, up to `threadLimit`.
    ///   - lookUp: blocks; called on a thread of its own.
    ///   - answer: gets the answer for each that waits, on that thread.
    init(
        lifetime: Duration, limit: Int = threadLimit,
        lookUp: @escaping @Sendable (String) -> NameAnswer,
        answer: @escaping @Sendable (UInt64, NameAnswer) -> Void
    ) {
        self.limit = min(max(1, limit), Self.threadLimit)
        self.lookUp = lookUp
        self.answer = answer
        cache = NameCache(lifetime: lifetime)
        pthread_mutex_init(&mutex, nil)
        pthread_cond_init(&isFilled, nil)
    }

    deinit {
        pthread_cond_destroy(&isFilled)
        pthread_mutex_destroy(&mutex)
    }

    /// The addresses where they are known; else `answer` gets them under this ticket.
    func resolve(
        _ name: String, for ticket: UInt64, now: ContinuousClock.Instant
    ) throws(TransportError) -> [IPAddress]? {
        // Never asked of anybody (RFC 6761 §6.3).
        if Self.isThisMachine(name) { return [.v4(0x7F00_0001), .v6(1)] }
        pthread_mutex_lock(&mutex)
        defer { pthread_mutex_unlock(&mutex) }
        if let known = cache.addresses(of: name, now: now) { return known }
        if waiting[name] != nil {
            waiting[name]?.append(ticket)
            return nil
        }
        if idleThreads <= queue.count, threads < limit { try startThread() }
        waiting[name] = [ticket]
        queue.append(name)
        pthread_cond_signal(&isFilled)
        return nil
    }

    /// `localhost` and what ends in it.
    static func isThisMachine(_ name: String) -> Bool {
        name == "localhost" || name.hasSuffix(".localhost")
    }

    /// The ticket wants no answer any more. A look-up that runs goes on: its answer is kept.
    func withdraw(_ ticket: UInt64, name: String) {
        pthread_mutex_lock(&mutex)
        defer { pthread_mutex_unlock(&mutex) }
        waiting[name]?.removeAll { $0 == ticket }
        guard waiting[name]?.isEmpty == true, let place = queue.firstIndex(of: name) else { return }
        queue.remove(at: place)
        waiting[name] = nil
    }

    /// Threads end, each when its look-up does; nobody waits for that.
    func stop() {
        pthread_mutex_lock(&mutex)
        isStopped = true
        queue = []
        pthread_cond_broadcast(&isFilled)
        pthread_mutex_unlock(&mutex)
    }

    private func startThread() throws(TransportError) {
        do throws(TransportError) {
            try EngineThread.start(name: "names", stackSize: Self.stackSize) { self.work() }
            threads += 1
        } catch {
            // One that works already takes it up later.
            if threads == 0 { throw error }
        }
    }

    private func work() {
        while let name = nextName() {
            let found = lookUp(name)
            pthread_mutex_lock(&mutex)
            if case .addresses(let addresses) = found {
                cache.keep(addresses, of: name, now: .now)
            }
            let tickets = waiting.removeValue(forKey: name) ?? []
            pthread_mutex_unlock(&mutex)
            for ticket in tickets { answer(ticket, found) }
        }
    }

    /// Nil: this thread is to end, and counts no more.
    private func nextName() -> String? {
        pthread_mutex_lock(&mutex)
        defer { pthread_mutex_unlock(&mutex) }
        idleThreads += 1
        var isPatient = true
        while queue.isEmpty, !isStopped, isPatient {
            isPatient = clinux_wait_at_most(&isFilled, &mutex, Int32(Self.patience)) == 0
        }
        idleThreads -= 1
        if !queue.isEmpty { return queue.removeFirst() }
        threads -= 1
        return nil
    }
}
