import FuzzTargets
import TestSupport
import Testing

@Suite("Inputs of the fuzzer")
struct FuzzedInputTests {
    @Test("what the fuzzer once broke holds", arguments: FuzzTarget.allCases)
    func found(target: FuzzTarget) throws {
        let files = Fixtures.files(in: "\(Fixtures.project)/Tests/Fixtures/fuzz/\(target)")
        #expect(!files.isEmpty)
        for file in files {
            let input = try #require(Fixtures.bytes(of: file))
            #expect(target.violation(of: input) == nil, "\(file)")
        }
    }

    @Test("own feeds and pages hold in every way they are handled", arguments: 0..<8)
    func own(choice: UInt8) throws {
        for (target, folder) in [(FuzzTarget.feed, "feeds"), (.page, "pages")] {
            for file in Fixtures.files(in: "\(Fixtures.project)/Tests/Fixtures/\(folder)") {
                let bytes = try #require(Fixtures.bytes(of: file))
                for handling: UInt8 in [0, 100] {
                    let input = [choice * 0x11, handling] + bytes
                    #expect(target.violation(of: input) == nil, "\(file)")
                }
            }
        }
    }
}
