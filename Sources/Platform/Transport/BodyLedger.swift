import Threads

/// What bodies hold that were handed over and are in use yet: they wait for a reader, who may be slower
/// than servers are. While they hold all there is room for, whole answers wait packed and keep their
/// place, so that no more are asked for (faults ZIP-01).
final class BodyLedger: Sendable {
    /// Smaller ones are not counted: 64 of them are 4 MiB.
    static let leastCounted = 64 << 10

    private struct State {
        var held = 0
        var isAwaited = false
    }

    /// Bytes, unpacked.
    let limit: Int
    private let state = Guarded(State())
    private let tell: @Sendable () -> Void

    /// - Parameter tell: there is more room than when it was last asked for in vain; on any thread.
    init(limit: Int, tell: @escaping @Sendable () -> Void) {
        self.limit = limit
        self.tell = tell
    }

    /// One body is always let through, however large. Where there is no room, `tell` says when to ask
    /// again.
    func hasRoom(for count: Int) -> Bool {
        guard count >= Self.leastCounted else { return true }
        return state.withLock { state in
            let hasRoom = state.held == 0 || state.held + count <= limit
            state.isAwaited = state.isAwaited || !hasRoom
            return hasRoom
        }
    }

    /// Nil for what is not counted.
    func lease(_ count: Int) -> BodyLease? {
        guard count >= Self.leastCounted else { return nil }
        state.withLock { $0.held += count }
        return BodyLease(count, of: self)
    }

    fileprivate func free(_ count: Int) {
        let isAwaited = state.withLock { state in
            state.held -= count
            defer { state.isAwaited = false }
            return state.isAwaited
        }
        if isAwaited { tell() }
    }
}

/// Goes with a body wherever it goes: the last one who lets it go gives its room back.
package final class BodyLease: Sendable {
    private let count: Int
    private let ledger: BodyLedger

    fileprivate init(_ count: Int, of ledger: BodyLedger) {
        (self.count, self.ledger) = (count, ledger)
    }

    deinit { ledger.free(count) }
}
