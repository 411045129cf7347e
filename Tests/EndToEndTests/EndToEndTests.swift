import TestSupport
import Testing

@Suite("The program")
struct ProgramTests {
    @Test("says which version it is")
    func version() throws {
        let outcome = try EarshotProgram.run(["--version"], in: try TemporaryFolder())
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("earshot "))
        #expect(outcome.errors.isEmpty)
    }
}
