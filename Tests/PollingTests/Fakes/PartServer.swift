import Domain
import Polling

/// A server that answers by a part of what it is asked for: each gives its answers in turn, and the last
/// one for ever. What has no part is a 404.
actor PartServer: Fetcher {
    private var replies: [(part: String, answers: [FakeServer.Reply])]
    private(set) var asked: [String] = []

    init(_ replies: [(String, [FakeServer.Reply])]) {
        self.replies = replies.map { ($0.0, $0.1) }
    }

    func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchAnswer {
        let address = request.address
        guard let index = replies.firstIndex(where: { address.description.contains($0.part) }),
            let reply = replies[index].answers.first
        else {
            asked.append(address.path)
            return FetchAnswer(status: 404, address: address)
        }
        asked.append(replies[index].part)
        if replies[index].answers.count > 1 { replies[index].answers.removeFirst() }
        switch reply {
        case .failure(let failure): throw failure
        case .answer(let status, let fields, let body, _, _):
            return FetchAnswer(
                status: status, fields: fields, body: Array(body.utf8), address: address)
        }
    }

    /// What was asked since the last time.
    func takeAsked() -> [String] {
        defer { asked = [] }
        return asked
    }
}
