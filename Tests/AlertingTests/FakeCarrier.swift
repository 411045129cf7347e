import Alerting
import Domain
import Programs
import Transport

/// Answers as told, in order, and keeps what it was given. Asks for permission as the engine does.
actor FakeCarrier: MessageCarrier, LocalCarrier {
    /// What programs were given.
    private(set) var inputs: [[UInt8]] = []
    private(set) var logged: [String] = []
    private(set) var posts: [HTTPRequest] = []
    private(set) var mails: [MailTransfer] = []
    private var answers: [Result<Answer, TransportError>]
    private var replies: [Result<MailReply, TransportError>]

    struct Answer {
        var status: Int
        var fields: [String: String] = [:]
        var body = ""
    }

    init(
        answers: [Result<Answer, TransportError>] = [],
        replies: [Result<MailReply, TransportError>] = []
    ) {
        self.answers = answers
        self.replies = replies
    }

    func send(_ request: HTTPRequest, permit: (@Sendable () async -> Bool)?)
        async throws(TransportError) -> HTTPResponse
    {
        guard await permit?() != false else { throw .notPermitted }
        posts.append(request)
        let answer = try answers.isEmpty ? Answer(status: 200) : answers.removeFirst().get()
        return HTTPResponse(
            status: answer.status,
            fields: HTTPFields(
                answer.fields.compactMap { HTTPField(name: $0.key, value: $0.value) }),
            body: Array(answer.body.utf8), address: request.address)
    }

    func run(
        _ call: ProgramCall, input: [UInt8], permit: @escaping @Sendable () async -> Bool
    ) async -> ProgramEnd? {
        guard await permit() else { return nil }
        inputs.append(input)
        return .exited(status: 0, output: [], errors: [])
    }

    func log(_ line: String) { logged.append(line) }

    func send(_ mail: MailTransfer, permit: @escaping @Sendable () async -> Bool)
        async throws(TransportError) -> MailReply
    {
        guard await permit() else { throw .notPermitted }
        mails.append(mail)
        return try replies.isEmpty
            ? MailReply(code: 250, text: "2.0.0 taken") : replies.removeFirst().get()
    }
}
