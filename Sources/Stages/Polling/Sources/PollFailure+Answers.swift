import Domain

extension PollFailure {
    init(_ failure: FetchFailure) {
        switch failure {
        case .unreachable(let why): self.init(.unreachable, why)
        case .untimely(let why): self.init(.untimely, why)
        case .exhausted(let why): self.init(.exhausted, why)
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
        let wait = answer.retryAfter(now: now)
        let reason: Reason =
            switch answer.status {
            case 410: .gone
            case 429, 503: .throttled
            default: .status
            }
        var text = "\(address) answers with status \(answer.status)"
        if reason == .gone { text += ": gone for good, so it is polled no more" }
        if let wait { text += ", asks to wait \(wait.components.seconds) s" }
        self.init(reason, text, retryAfter: wait)
    }

    static func notAFeed(_ address: WebAddress, _ what: String) -> PollFailure {
        PollFailure(.notAFeed, "\(address) answers \(what), not with a feed")
    }
}
