package import Domain
import JSON

/// One question to a network.
package struct NetworkRequest: Sendable {
    package var address: WebAddress
    package var accept = "application/json"
    /// Fields beside the usual ones. Sent to this address's origin alone, shown nowhere.
    package var secrets = Secret<[SourceAccess.Field]>([])
    /// A JSON text or form to POST; nil: a GET.
    package var body: Body?
    /// Which of the kind's answers comes.
    package var part: String
    /// Whom it is about, where the answer does not say.
    package var subject = ""
    /// What is older is left out of the answer (`AnswerPage.end`).
    package var since: Timestamp?
    /// Between this request and the next to its host, where that is more than `http.gap`.
    package var gap: Duration?
    /// What it may cost of what, at most; what it did not is given back.
    package var cost: (allowance: Allowance, amount: Int)?

    package struct Body: Sendable, Hashable {
        package var bytes: Secret<[UInt8]>
        package var type: String
        package init(_ text: String, type: String) {
            bytes = Secret(Array(text.utf8))
            self.type = type
        }

        /// A JSON object of texts.
        package init(json members: [(name: String, value: String)]) {
            var json = JSONWriter()
            json.object { json in for (name, value) in members { json.member(name, value) } }
            self.init(json.text, type: "application/json")
        }

        /// `name=value&…` (application/x-www-form-urlencoded).
        package init(form members: [(name: String, value: String)]) {
            let pairs = members.map {
                WebAddress.segment($0.name) + "=" + WebAddress.segment($0.value)
            }
            self.init(
                pairs.joined(separator: "&"), type: "application/x-www-form-urlencoded")
        }
    }

    package init(_ address: WebAddress, part: String = "posts") {
        self.address = address
        self.part = part
    }

    /// `Authorization: Bearer …` (RFC 6750).
    package mutating func authorize(bearer token: Secret<String>?) {
        guard let token else { return }
        add(secret: "Authorization", "Bearer \(token.revealed)")
    }

    package mutating func add(secret name: String, _ value: String) {
        secrets = Secret(secrets.revealed + [SourceAccess.Field(name: name, value: value)])
    }
}

/// Where one poll is on one of a network's walks.
package struct WalkStep: Sendable {
    /// Which walk: one of `Network.walks`.
    package var walk: String
    /// What the last whole walk left: the newest id or time; nil: it was never walked.
    package var since: String?
    /// The page to ask for; nil: the first.
    package var page: String?
    /// What the login gave; nil where there is none.
    package var session: Secret<String>?
    package var now: Timestamp
    /// What is left of `Network.allowance`; nil where there is none.
    package var left: Int?
    /// Whether the usual way was just found closed (`AnswerMeaning.closed`): another is wanted.
    package var isDetour = false

    package init(
        walk: String, since: String? = nil, page: String? = nil,
        session: Secret<String>? = nil, now: Timestamp
    ) {
        self.walk = walk
        self.since = since
        self.page = page
        self.session = session
        self.now = now
    }
}

extension WalkStep {
    /// How far a walk goes back that was never walked before.
    package static let firstLook = Duration.seconds(7 * 86_400)
    /// Things may be found a while after they were written: the same span is asked for again.
    package static let overlap = Duration.seconds(3600)

    /// Where the bookmark is a time, in seconds since 1970: since when is asked for.
    package func start(
        overlap: Duration = WalkStep.overlap, firstLook: Duration = WalkStep.firstLook
    ) -> Timestamp {
        let last = since.flatMap { Int64($0) }.map { min(Timestamp(seconds: $0), now) - overlap }
        return last ?? now - firstLook
    }
}
