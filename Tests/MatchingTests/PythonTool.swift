import TestSupport

/// The language of `make train`.
enum PythonTool {
    static let obstacle: String? =
        (try? run(["-c", "import math"]))?.status == 0
        ? nil : "python3 is not installed: the tables are not checked"

    static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        try ChildProcess.run(["python3", "-I"] + arguments, in: TemporaryFolder())
    }
}
