import TestSupport
import Testing

@Suite("Tables of sounds")
struct SoundTableTests {
    private static let hasPython =
        (try? status(of: ["python3", "-I", "-c", "import math"]))?.code == 0

    private static func status(of command: [String]) throws -> (code: Int32?, said: String) {
        let folder = try TemporaryFolder()
        let process = try ChildProcess(command, output: folder.file("output"))
        let code = process.wait()
        return (code, process.output)
    }

    @Test(
        "the tables are what the script makes of the passages",
        .enabled(if: hasPython, "python3 is not installed: the tables are not checked"))
    func tables() throws {
        let script = "\(Fixtures.project)/scripts/judgement-sounds.py"
        let (code, said) = try Self.status(of: ["python3", "-I", script, "--check"])
        #expect(code == 0, "make train writes them anew: \(said)")
    }
}
