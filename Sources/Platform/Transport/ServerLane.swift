import Threads

/// The thread of one server. libcurl blocks it; a kept handle keeps the parsed certificates.
actor ServerLane {
    private let executor: ThreadExecutor
    private let keepsHandle: Bool
    private var handle: EasyHandle?

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// - Parameter keepsHandle: else each session has a new one, and its connection ends with it.
    init(name: String, keepsHandle: Bool) {
        executor = ThreadExecutor(name: name)
        self.keepsHandle = keepsHandle
    }

    func run<Answer: Sendable>(
        _ session: @Sendable (EasyHandle) throws(TransportError) -> Answer
    ) -> Result<Answer, TransportError> {
        do throws(TransportError) {
            return .success(try session(try ownHandle()))
        } catch {
            return .failure(error)
        }
    }

    private func ownHandle() throws(TransportError) -> EasyHandle {
        if let handle { return handle }
        let handle = try EasyHandle()
        if keepsHandle { self.handle = handle }
        return handle
    }

    /// Returns when everything before it has.
    func finish() { handle = nil }
}
