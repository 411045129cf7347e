/// All that a command is given.
struct Invocation: Sendable {
    let arguments: Arguments
    let terminal: Terminal
    /// Only `run` has any.
    let signals: AsyncStream<SignalGate.Event>?
}
