package import Domain
package import Reading

/// A place with an interface of its own where people talk: which questions it takes, what its answers
/// hold, and how it says no. A new kind is a file in Kinds, a line in `NetworkKinds`, a section in
/// config/earshot.yaml and a fixture for the contract suite.
///
/// Nothing here asks or waits: `NetworkSource` does, the same way for all of them. What an answer holds
/// is read by `read` in the reader's process; all else in ours.
package protocol Network: Sendable {
    /// Its key in the configuration.
    static var name: String { get }
    /// Its options; the first is `name` itself.
    static var options: [NetworkOption] { get }
    /// It is not asked more often, whatever its source says.
    static var leastInterval: Duration { get }
    /// Why it is off until its source says `enabled: true`, for people; nil: it is on.
    static var caution: String? { get }
    /// What to do where its key, token or password is refused, for people.
    static var credentialMend: String { get }
    /// Whether robots.txt is asked: for what is no interface but a page.
    static var isPage: Bool { get }
    /// Whether it reads what somebody publishes on their own site: its tdmrep.json is asked then. What a
    /// network's interface gives out is reserved by its header alone.
    static var isSite: Bool { get }

    /// - Throws: what no values of the options can be.
    init(_ options: NetworkOptions) throws(NetworkOptionFault)

    /// Where its requests go: whose patience counts.
    var home: WebAddress { get }
    /// Where its requests go with what it logs in by; `home` among them.
    var servers: [WebAddress] { get }
    /// Where others go, without.
    var openServers: [WebAddress] { get }
    /// What one poll asks for, each with a place of its own to go on from: a search word, a hashtag, a
    /// page. Their names are stored.
    var walks: [String] { get }
    /// Where a walk asks, for a network of many servers: when one of them refuses us or asks to be left
    /// alone, the walks at others go on.
    func server(of walk: String) -> WebAddress
    /// What is counted of it by day or month; what each request takes of that is its `cost`.
    var allowance: Allowance? { get }
    /// The first request of a poll, where there is a login; its answer is read as part `session`.
    func login(now: Timestamp) -> NetworkRequest?
    /// The next question of a walk; nil where it can't be asked.
    func request(_ step: WalkStep) -> NetworkRequest?
    /// What a status means here; nil: what it usually does.
    func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning?
    /// Where a walk goes on after a good answer, where its fields or the step say more than what was
    /// read: `X-WP-TotalPages`, a page that comes again.
    func turn(
        _ turn: AnswerPage.Turn, after answer: FetchAnswer, to step: WalkStep
    ) -> AnswerPage.Turn
    /// For how long a good answer's fields ask to be left alone: what a poll has not asked for yet then
    /// waits for the next one.
    func pause(after answer: FetchAnswer, now: Timestamp) -> Duration?
    /// What a good answer holds. Pure.
    static func read(_ input: ReaderInput, _ form: AnswerForm) throws(AnswerFault) -> AnswerPage
}

/// What a network says by a status.
package enum AnswerMeaning: Sendable, Hashable {
    /// Read it.
    case content
    /// There is nothing, and that is no failure.
    case nothing
    /// This way is closed, and perhaps not another: it is asked once more as a detour.
    case closed
    /// The session is over: log in again.
    case expiredSession
    /// The key, token or password is refused.
    case credentials
    /// Too much was asked; for how long it wants to be left alone, where it says so.
    case throttled(Duration?)
}

extension Network {
    package static var leastInterval: Duration { PollSchedule.usualRange.lowerBound }
    package static var caution: String? { nil }
    package static var credentialMend: String { "make a new one and put it into its file" }
    package static var isPage: Bool { false }
    package static var isSite: Bool { isPage }
    package var servers: [WebAddress] { [home] }
    package var openServers: [WebAddress] { [] }
    package func server(of walk: String) -> WebAddress { home }
    package var allowance: Allowance? { nil }
    package func login(now: Timestamp) -> NetworkRequest? { nil }
    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? { nil }
    package func turn(
        _ turn: AnswerPage.Turn, after answer: FetchAnswer, to step: WalkStep
    ) -> AnswerPage.Turn { turn }
    package func pause(after answer: FetchAnswer, now: Timestamp) -> Duration? {
        answer.rateLimitPause(now: now)
    }
}
