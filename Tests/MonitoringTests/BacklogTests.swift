import Domain
import Testing

@testable import Monitoring

@Suite("What was there before anybody looked")
struct BacklogTests {
    private static let now = Timestamp(seconds: 1_795_417_200)

    private static func document(daysOld: Int64?, isUpdate: Bool = false) -> Document {
        let date = daysOld.map { now - .seconds($0 * 86_400) }
        return Document(
            id: "a", url: nil, title: "", authors: [], published: isUpdate ? nil : date,
            updated: isUpdate ? date : nil, language: nil, text: "")
    }

    @Test(
        "old is more than a week; what has no date is old at a first reading alone",
        arguments: [
            (Backlog.Reading.first, 6, false), (.first, 8, true), (.first, nil, true),
            (.afterGap, 6, false), (.afterGap, 8, true), (.afterGap, nil, false),
            (.usual, 6, false), (.usual, 800, false), (.usual, nil, false),
        ] as [(Backlog.Reading, Int64?, Bool)])
    func ages(reading: Backlog.Reading, daysOld: Int64?, isBacklog: Bool) {
        for isUpdate in [false, true] {
            let document = Self.document(daysOld: daysOld, isUpdate: isUpdate)
            #expect(Backlog.holds(document, of: reading, now: Self.now) == isBacklog)
        }
    }
}
