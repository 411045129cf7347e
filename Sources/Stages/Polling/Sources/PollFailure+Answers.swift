import Domain
import Transport

extension PollFailure {
    init(_ failure: FetchFailure) {
        switch failure {
        case .unreachable(let why): self.init(.unreachable, why)
        case .untimely(let why): self.init(.untimely, why)
        case .exhausted(let why): self.init(.exhausted, why)
        case .held(let why, let wait):
            self.init(.throttled, why, retryAfter: wait)
            // The source's own host would have held the whole poll.
            isElsewhere = true
        case .cancelled: self.init(.cancelled, "the poll was ended")
        }
    }

    /// - Parameter place: the address or file that was read.
    package init(_ failure: ReadFailure, of place: String) {
        switch failure {
        case .readerEnded(let how):
            self.init(
                .readerEnded, "\(place) ended the reader: \(how). Nothing of it was taken")
        case .noReader(let why):
            self.init(.noReader, "\(place) can't be read: no reader could be started: \(why)")
        case .cancelled: self.init(.cancelled, "the poll was ended")
        }
    }

    /// A status that brings no body worth reading.
    init(status answer: FetchAnswer, of address: WebAddress, now: Timestamp) {
        let asked = answer.retryAfter(now: now)
        let pause = answer.hostPause
        let wall = Wall.kind(of: answer, asked: address)
        let reason: Reason =
            switch answer.status {
            case 410: .gone
            case 429, 503: .throttled
            default: wall != nil ? .blocked : pause == nil ? .status : .throttled
            }
        var text = "\(address) answers with status \(answer.status)"
        if let wall { text += " and \(wall)" }
        if reason == .gone {
            text += ": gone for good, so it is polled no more; `earshot scan` asks once again"
        }
        if let asked { text += ", asks to wait \(asked.components.seconds) s" }
        if let pause, answer.status == 403 { text += "; \(pause.host) \(pause.reason)" }
        self.init(reason, text, retryAfter: pause.map { max(.zero, $0.until - now) } ?? asked)
        isElsewhere = answer.address.registeredName != address.registeredName
    }

    static func blocked(_ address: WebAddress, by wall: String) -> PollFailure {
        PollFailure(
            .blocked,
            "\(address) answers with \(wall), not with its content: nothing of it was read. Ask "
                + "whoever runs it, or give the address of a feed")
    }

    /// - Parameters:
    ///   - technique: how the reservation is declared.
    ///   - policy: where its conditions stand.
    static func reserved(
        _ address: WebAddress, by technique: TDMTechnique, policy: String?
    ) -> PollFailure {
        let place =
            switch technique {
            case .file: "\(TDMCache.place) of \(address.host)"
            case .header: "tdm-reservation in its header"
            case .meta: "its meta element tdm-reservation"
            }
        let conditions = policy.map { "; conditions: \($0)" } ?? ""
        return PollFailure(
            .reserved,
            "\(address) is reserved against text and data mining, by \(place)\(conditions). Nothing "
                + "of it was stored or matched: ask for a licence, or set tdm: ignore at this source if "
                + "you may mine it")
    }

    static func notAFeed(_ address: WebAddress, _ what: String) -> PollFailure {
        PollFailure(.notAFeed, "\(address) answers \(what), not with a feed")
    }
}
