import Threads

/// A line that tells how far something is, for who watches a terminal.
final class Progress: Sendable {
    /// What is over sooner needs no line.
    private static let patience = Duration.seconds(1)

    private let terminal: Terminal
    private let start = ContinuousClock.now
    private let isShown = Guarded(false)

    private let what: String

    /// - Parameter what: is being done, of what there are so many.
    init(terminal: Terminal, what: String = "reading sources") {
        self.terminal = terminal
        self.what = what
    }

    func show(done: Int, of total: Int) {
        guard terminal.showsProgress, start.duration(to: .now) > Self.patience else { return }
        isShown.withLock { $0 = true }
        terminal.progress("\(what): \(done) of \(total)")
    }

    func clear() {
        if isShown.withLock({ $0 }) { terminal.progress("") }
    }
}
