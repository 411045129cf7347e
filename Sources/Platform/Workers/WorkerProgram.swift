/// What a worker is started as.
package struct WorkerProgram: Sendable, Hashable {
    /// Where it lies.
    package var path: String
    /// What it is told to make it a worker; the limits follow.
    package var arguments: [String]

    package init(path: String, arguments: [String]) {
        self.path = path
        self.arguments = arguments
    }

    /// The program that runs now, whatever has become of its file since: a worker is never of another
    /// version than its caller.
    package static func own(_ arguments: String...) -> WorkerProgram {
        WorkerProgram(path: "/proc/self/exe", arguments: arguments)
    }
}
