import Glibc
import Threads

/// The only way out of Earshot: HTTP requests on one thread of libcurl's multi interface, the names
/// they go to on threads that may block, mails on a thread for each mail server.
///
/// A request costs about 50 µs of CPU beside its body. libcurl 7.88 waits inside one call for the
/// answer to the end of a mail, up to ten minutes; so mails can't share the thread of the requests.
package final class TransferEngine: Sendable {
    package struct Settings: Sendable {
        /// Requests at once, in all.
        package var maxConnections: Int
        /// Requests at once to one host and port (faults FET-06).
        package var maxConnectionsPerHost: Int
        /// Bytes of all bodies in flight together, and of all that were handed over and are in use
        /// (faults ZIP-01).
        package var maxBodies: Int
        /// Names that are looked up at once; one that nobody answers for takes a descriptor for half a
        /// minute.
        package var maxLookUps = NameResolver.threadLimit
        /// Says who asks and where to complain.
        package var userAgent: String
        /// PEM file of the authorities that are trusted.
        package var caBundle: String
        /// How long a name is taken to mean what it meant: browsers hold it a minute too.
        package var nameLifetime: Duration
        /// Looks a name up and blocks meanwhile; nil: the system's resolver.
        package var lookUp: (@Sendable (String) -> NameAnswer)?

        package init(
            maxConnections: Int = 64, maxConnectionsPerHost: Int = 2, maxBodies: Int = 64 << 20,
            userAgent: String = "Earshot",
            caBundle: String = "/etc/ssl/certs/ca-certificates.crt",
            nameLifetime: Duration = .seconds(60),
            lookUp: (@Sendable (String) -> NameAnswer)? = nil
        ) {
            self.maxConnections = maxConnections
            self.maxConnectionsPerHost = maxConnectionsPerHost
            self.maxBodies = maxBodies
            self.nameLifetime = nameLifetime
            self.lookUp = lookUp
            self.userAgent = userAgent
            self.caBundle = caBundle
        }
    }

    private let commands: CommandQueue
    private let caBundle: String
    private let mail = ServerLanes<MailServer>(name: "mail", keepsHandles: true)
    /// The next visit may be hours away.
    private let mailboxes = ServerLanes<MailboxServer>(name: "mailbox", keepsHandles: false)
    private let nextID = Guarded<UInt64>(0)

    /// Starts the thread. Throws `.setup` where the CA bundle is missing or empty, or the
    /// user agent is no legal field.
    package init(settings: Settings) throws(TransportError) {
        try Self.check(settings)
        let multi = try MultiHandle(openConnections: max(1, settings.maxConnections))
        let commands = CommandQueue { multi.wake() }
        self.commands = commands
        caBundle = settings.caBundle
        try EngineThread.start(name: "transfers") {
            TransferLoop(multi: multi, commands: commands, settings: settings).run()
        }
    }

    deinit { _ = commands.post(.stop(nil)) }

    /// Sends a request and waits for the whole answer, whatever its status.
    ///
    /// - Parameter permit: asked once, when all but the body is sent: the durable mark of delivery.
    ///   False ends the transfer with `.notPermitted`; after true a failure without an answer is
    ///   `.unconfirmed`. A request without a body asks before it connects.
    ///
    /// Cancelling the task ends the transfer with `.cancelled`, at the latest when a running permit
    /// has answered.
    package func send(
        _ request: HTTPRequest, permit: (@Sendable () async -> Bool)? = nil
    ) async throws(TransportError) -> HTTPResponse {
        var permit = permit
        if let early = permit, request.method == .get || request.body?.isEmpty ?? true {
            guard await early() else { throw .notPermitted }
            permit = nil
        }
        let latePermit = permit
        let id = nextID.withLock { id in
            id += 1
            return id
        }
        return try await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                start(
                    HTTPJob(
                        id: id, request: request, permit: latePermit,
                        priority: Task.currentPriority, continuation: continuation))
            }
        } onCancel: {
            _ = commands.post(.cancel(id))
        }.get()
    }

    private func start(_ job: HTTPJob) {
        guard commands.post(.start(job)) else {
            job.continuation.resume(returning: .failure(.stopped))
            return
        }
        // A cancellation before the start named an unknown transfer.
        if Task.isCancelled { _ = commands.post(.cancel(job.id)) }
    }

    /// Sends one mail to one recipient and waits for the server's word on it.
    ///
    /// - Parameter permit: asked when the whole message is handed over, before the final dot that
    ///   makes the server responsible. False closes the connection without the dot.
    ///
    /// A 4xx or 5xx reply is a value, before and after the dot. One mail at a time goes to one
    /// server; cancelling ends the one that goes within about a second (after the dot that is
    /// `.unconfirmed`), one that waits when its turn comes.
    package func send(
        _ mail: MailTransfer, permit: @escaping @Sendable () async -> Bool
    ) async throws(TransportError) -> MailReply {
        let caBundle = caBundle
        return try await self.mail.run(with: mail.server) {
            control, handle throws(TransportError) in
            try MailSession(mail, permit: permit, control: control, handle: handle)
                .run(caBundle: caBundle)
        }
    }

    /// Reads what is new in a mailbox, and changes nothing in it: it is opened for reading only.
    ///
    /// One visit at a time to one mailbox, five minutes at most; cancelling ends it within about a
    /// second.
    ///
    /// - Throws: `.loginRefused` for a wrong user or password.
    package func visit(_ mailbox: MailboxRequest) async throws(TransportError) -> MailboxAnswer {
        let caBundle = caBundle
        return try await mailboxes.run(with: mailbox.server) {
            control, handle throws(TransportError) in
            try MailboxSession(mailbox, control: control, handle: handle).run(caBundle: caBundle)
        }
    }

    /// Ends the thread; what is in flight fails with `.stopped`. Returns when all of it has.
    package func stop() async {
        await mail.stop()
        await mailboxes.stop()
        await withCheckedContinuation { continuation in
            if !commands.post(.stop(continuation)) { continuation.resume() }
        }
    }

    private static func check(_ settings: Settings) throws(TransportError) {
        guard HTTPField(name: "User-Agent", value: settings.userAgent) != nil else {
            throw .setup("the user agent holds a control character; it must be one line")
        }
        guard let bundle = fopen(settings.caBundle, "r") else {
            throw .setup(
                "no CA bundle at \(settings.caBundle); install the package ca-certificates")
        }
        defer { fclose(bundle) }
        var byte: UInt8 = 0
        guard fread(&byte, 1, 1, bundle) == 1 else {
            throw .setup(
                "the CA bundle \(settings.caBundle) is empty; run update-ca-certificates")
        }
    }
}
