/// How a program ended.
package enum ProgramEnd: Sendable, Hashable {
    /// With the first bytes of its standard output and of its standard error.
    case exited(status: Int32, output: [UInt8], errors: [UInt8])
    /// By a signal, or because it took too long or said too much: nobody knows what it did.
    case killed(because: String)
    case notStarted(because: String)
}
