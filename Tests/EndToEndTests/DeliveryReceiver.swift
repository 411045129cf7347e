import JSON
import TestSupport

/// The recording receiver of webhooks, Tests/Servers/webhook_receiver.py.
struct DeliveryReceiver {
    /// 24 bytes, as the program and the receiver know them.
    static let secret = "whsec_ZXhhbXBsZSBzZWNyZXQgb2YgMjQgYnl0ZXMh"

    /// A request that it read whole.
    struct Post {
        var fields: JSONValue
        var body: String
        var answer: String
        /// The signature is right and the time is now.
        var isVerified: Bool
        /// Seconds since 1970.
        var time: Double

        /// The name that stays the same over all attempts.
        var id: String { fields["webhook-id"]?.string ?? "" }
        /// The mentions it tells of.
        var mentions: [String] {
            get throws {
                try JSONValue(parsing: body.utf8)["data"]?["mentions"]?.array?
                    .compactMap { $0["id"]?.string } ?? []
            }
        }
    }

    private let server: ServerProcess

    /// - Parameter answers: one a request, as the script describes them; then 200.
    init(_ answers: String = "", repeats: Bool = false) throws {
        server = try ServerProcess(
            python: "webhook_receiver.py",
            ["--secret", Self.secret, "--answers", answers] + (repeats ? ["--repeat"] : []))
    }

    var address: String { "http://127.0.0.1:\(server.port)/hook" }
    /// The channel `hook` in a configuration.
    var channel: String { "hook: {webhook: {url: \"\(address)\", secret: \(Self.secret)}}" }

    /// Replaces the answers that are left.
    func answer(_ answers: String) throws {
        try server.folder.write("answers", Array(answers.utf8))
    }

    /// In the order they came.
    var posts: [Post] {
        get throws {
            try (Fixtures.text(of: server.folder.file("posts.jsonl")) ?? "").split(separator: "\n")
                .map { line in
                    let json = try JSONValue(parsing: line.utf8)
                    return Post(
                        fields: json["fields"] ?? .null, body: json["body"]?.string ?? "",
                        answer: json["answer"]?.string ?? "",
                        isVerified: json["verified"]?.bool ?? false,
                        time: json["time"]?.double ?? 0)
                }
        }
    }
}
