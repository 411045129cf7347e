import Domain
import Testing

@testable import Polling

func address(_ text: String) throws -> WebAddress { try #require(WebAddress(text)) }

/// A source of a kind against a fake server.
func source(
    _ kind: SourceSettings.Kind, on server: FakeServer, robots: RobotsPolicy? = .ignore,
    tdm: ReservationPolicy? = .ignore
) -> any Source {
    SourceKinds.source(
        for: SourceSettings(id: SourceID("s"), kind: kind, robots: robots, tdm: tdm),
        with: SourceTools(fetcher: server, read: fakeRead))
}

extension PollOutcome {
    var harvest: Harvest? { if case .documents(let harvest) = self { harvest } else { nil } }
    var titles: [String]? { harvest?.documents.map(\.title) }
    var isUnchanged: Bool { if case .unchanged = self { true } else { false } }
    var cursor: SourceCursor? {
        switch self {
        case .documents(let harvest): harvest.cursor
        case .unchanged(let cursor, _): cursor
        case .failure: nil
        }
    }
}
