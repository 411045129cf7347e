/// How far an attempt has come: whether the mark before the dot or the body was asked for. Once closed,
/// nothing passes any more.
actor CommitGate {
    enum Position: Sendable {
        /// Nothing has left.
        case open
        /// It may have arrived.
        case marked
    }

    private var position = Position.open
    private var isClosed = false

    /// `mark` says whether it may leave; not asked where the gate is closed.
    func pass(_ mark: @Sendable () async -> Bool) async -> Bool {
        guard !isClosed else { return false }
        position = .marked
        return await mark()
    }

    /// Gives where the attempt stands from now on.
    func close() -> Position {
        isClosed = true
        return position
    }
}
