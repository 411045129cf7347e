import Domain
import Polling

/// Servers as a table: each address gives its answers in turn, and the last one for ever. An address
/// that is not in it is a 404.
actor FakeServer: Fetcher {
    enum Reply: Sendable {
        case answer(
            Int, [String: String] = [:], body: String = "", isComplete: Bool = true,
            movedTo: String? = nil)
        case failure(FetchFailure)
    }

    private var replies: [String: [Reply]]
    private(set) var requests: [FetchRequest] = []

    init(_ replies: [String: [Reply]]) { self.replies = replies }

    func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchAnswer {
        requests.append(request)
        let key = request.address.description
        let reply = replies[key]?.first ?? .answer(404)
        if let rest = replies[key]?.dropFirst(), !rest.isEmpty { replies[key] = Array(rest) }
        switch reply {
        case .failure(let failure): throw failure
        case .answer(let status, let fields, let body, let isComplete, let target):
            let moved = target.flatMap { WebAddress($0) }
            return FetchAnswer(
                status: status, fields: fields, body: Array(body.utf8),
                address: moved ?? request.address, permanentAddress: moved, isComplete: isComplete)
        }
    }

    /// The addresses asked for, in order.
    var asked: [String] { requests.map(\.address.description) }
}
