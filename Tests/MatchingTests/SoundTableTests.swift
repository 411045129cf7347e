import TestSupport
import Testing

@Suite("Tables of sounds")
struct SoundTableTests {
    @Test(
        "the tables are what the script makes of the passages",
        .enabled(if: PythonTool.obstacle == nil, "\(PythonTool.obstacle ?? "")"))
    func tables() throws {
        let script = "\(Fixtures.project)/scripts/judgement-sounds.py"
        let (code, said) = try PythonTool.run([script, "--check"])
        #expect(code == 0, "make train writes them anew: \(said)")
    }
}
