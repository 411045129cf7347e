/// A wait that ends by time, by a ring, or by cancelling: whichever comes first. One waits at a time.
actor Alarm {
    private var isRinging = false
    private var waiter: CheckedContinuation<Void, Never>?

    /// A ring that nobody waits for ends the next wait at once.
    func ring() {
        guard let waiter else {
            isRinging = true
            return
        }
        self.waiter = nil
        waiter.resume()
    }

    func wait(
        atMost limit: Duration, sleep: @escaping @Sendable (Duration) async throws -> Void
    ) async {
        let timer = Task {
            do { try await sleep(limit) } catch { return }
            ring()
        }
        defer { timer.cancel() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if isRinging || Task.isCancelled {
                    // Taken here, not when the wait is over: a ring that comes in between counts.
                    isRinging = false
                    continuation.resume()
                } else {
                    waiter = continuation
                }
            }
        } onCancel: {
            Task { await self.ring() }
        }
    }
}
