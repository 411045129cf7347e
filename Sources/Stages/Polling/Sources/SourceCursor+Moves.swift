import Domain

extension SourceCursor {
    /// Permanent redirects to one place before the source counts as moved, and over how long: one
    /// alone may be a captive portal (faults RED-03).
    static let movesToBelieve = 3
    static let timeToBelieve = Duration.seconds(24 * 3600)

    /// Former addresses that are kept.
    static let formerKept = 8

    /// Notes where an answer's redirects led; nil for none that is permanent.
    ///
    /// - Parameter asked: the address that was polled.
    mutating func note(move target: WebAddress?, from asked: WebAddress, now: Timestamp) {
        // As it is stored: without a login, ours or a stranger's.
        let target = target.flatMap { WebAddress($0.text) }
        guard let target, target.text != address?.text else {
            (movingTo, movingSince, movingCount) = (nil, nil, 0)
            return
        }
        if target.text != movingTo?.text { (movingTo, movingSince, movingCount) = (target, now, 0) }
        movingCount = min(movingCount + 1, Self.movesToBelieve)
        guard let since = movingSince, movingCount == Self.movesToBelieve,
            now - since >= Self.timeToBelieve
        else { return }
        former = (former + [asked.description]).suffix(Self.formerKept)
        movedAt = now
        address = target
        (movingTo, movingSince, movingCount) = (nil, nil, 0)
    }
}
