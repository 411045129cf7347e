import Alerting
import Domain

/// Answers as told, in order, and keeps what it was given. Asks for permission as Transport does.
actor FakeCarrier: MessageCarrier {
    private(set) var posts: [HTTPPost] = []
    private(set) var mails: [MailSubmission] = []
    private var answers: [Result<HTTPAnswer, CarriageError>]
    private var replies: [Result<MailAnswer, CarriageError>]

    init(
        answers: [Result<HTTPAnswer, CarriageError>] = [],
        replies: [Result<MailAnswer, CarriageError>] = []
    ) {
        self.answers = answers
        self.replies = replies
    }

    func post(_ post: HTTPPost, permit: @escaping @Sendable () async -> Bool)
        async throws(CarriageError) -> HTTPAnswer
    {
        guard await permit() else { throw .notPermitted }
        posts.append(post)
        return try answers.isEmpty ? HTTPAnswer(status: 200) : answers.removeFirst().get()
    }

    func submit(_ mail: MailSubmission, permit: @escaping @Sendable () async -> Bool)
        async throws(CarriageError) -> MailAnswer
    {
        guard await permit() else { throw .notPermitted }
        mails.append(mail)
        return try replies.isEmpty
            ? MailAnswer(code: 250, text: "2.0.0 taken") : replies.removeFirst().get()
    }
}
