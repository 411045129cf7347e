import Threads

/// The thread of one mail server. libcurl blocks it; its handle keeps the parsed certificates.
actor MailLane {
    private let executor = ThreadExecutor(name: "mail")
    private let caBundle: String
    private var handle: EasyHandle?

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    init(caBundle: String) { self.caBundle = caBundle }

    func deliver(
        _ mail: MailTransfer, permit: @escaping @Sendable () async -> Bool, control: MailControl
    ) -> Result<MailReply, TransportError> {
        do throws(TransportError) {
            let handle = try ownHandle()
            let session = MailSession(mail, permit: permit, control: control, handle: handle)
            return .success(try session.run(caBundle: caBundle))
        } catch {
            return .failure(error)
        }
    }

    private func ownHandle() throws(TransportError) -> EasyHandle {
        if let handle { return handle }
        let handle = try EasyHandle()
        self.handle = handle
        return handle
    }

    /// Returns when everything before it has.
    func finish() { handle = nil }
}
