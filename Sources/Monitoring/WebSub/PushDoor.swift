import Domain
import Polling
import Reading
import Telemetry
import WebServer

/// Where hubs confirm subscriptions and push news. A push is answered when its news is stored: one that
/// could not be is asked for again.
struct PushDoor: Sendable {
    let desk: HubDesk
    let read: ReadFunction
    let intake: Intake
    let log: Logger

    /// Nil for a path that is no subscription's.
    func answer(_ request: WebRequest) async -> WebAnswer? {
        guard desk.awaits(request.path) else { return nil }
        switch request.method {
        // A hub confirms by GET alone (§5.3); whoever only looks at a link changes nothing.
        case "GET":
            guard let words = await desk.confirm(request.path, request.query) else {
                return WebPage.plain(404, "no such subscription")
            }
            return WebPage.exact(words)
        case "POST":
            let signature = request.fields["x-hub-signature"]
            // One that is forged is answered like any other (§8): nobody learns what is wrong with it.
            if let push = await desk.source(
                ofPush: request.path, signature: signature, body: request.body)
            {
                guard await take(request, push.source, push.topic) else {
                    return WebPage.plain(503, "not stored; push it again")
                }
            }
            return WebPage.plain(202, "taken")
        default: return WebPage.plain(405, "GET and POST only", allow: "GET, POST")
        }
    }

    /// - Returns: false where another try may help.
    private func take(
        _ request: WebRequest, _ source: SourceID, _ topic: WebAddress
    ) async -> Bool {
        let input = ReaderInput(
            bytes: request.body, address: topic, contentType: request.fields["content-type"])
        do {
            let result = try await read(input, .article)
            guard let new = await intake.accept(push: result.documents, of: source) else {
                return false
            }
            if new > 0 { await desk.noteProof(of: source) }
        } catch {
            log(
                .warning, "a push could not be read; the next poll brings its news: \(error)",
                ["source": "\(source)"])
        }
        return true
    }
}
