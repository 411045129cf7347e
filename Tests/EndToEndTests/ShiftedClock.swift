import TestSupport
import Testing

/// A wall clock for one program that the test sets while it runs; its timers go on as ever (a library
/// that is loaded before, Tests/Fixtures/wall_clock.c).
struct ShiftedClock {
    private let folder: TemporaryFolder
    let environment: [String]

    init(shiftedBy seconds: Int = 0) throws {
        folder = try TemporaryFolder()
        let library = folder.file("wall_clock.so")
        let source = "\(Fixtures.project)/Tests/Fixtures/wall_clock.c"
        let built = try ChildProcess.run(
            ["clang", "-shared", "-fPIC", "-O1", "-o", library, source], in: folder)
        try #require(built.status == 0, "\(built.output)")
        environment = ["LD_PRELOAD=\(library)", "WALL_CLOCK=\(folder.file("shift"))"]
        try shift(by: seconds)
    }

    /// From the true time.
    func shift(by seconds: Int) throws { try folder.write("shift", Array("\(seconds)\n".utf8)) }

    static let day = 24 * 3600
}
