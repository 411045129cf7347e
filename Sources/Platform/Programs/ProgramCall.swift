/// A program to run once: no shell, no input but what it is given, no variable of ours.
package struct ProgramCall: Sendable, Hashable {
    /// Absolute.
    package var path: String
    package var arguments: [String]
    /// Then it and its children are killed.
    package var timeLimit: Duration
    /// Bytes that it may print on its standard output; of more it is killed: it does something else than
    /// it should.
    package var outputLimit: Int
    /// Bytes of that which are kept, the first; the rest is read and forgotten.
    package var outputKept: Int

    package init(
        path: String, arguments: [String], timeLimit: Duration, outputLimit: Int = 1 << 20,
        outputKept: Int = 4 << 10
    ) {
        self.path = path
        self.arguments = arguments
        self.timeLimit = timeLimit
        self.outputLimit = outputLimit
        self.outputKept = outputKept
    }
}
