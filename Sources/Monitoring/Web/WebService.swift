import Dispatch
import Telemetry
import Threads
import WebServer

/// Listens as long as it runs; where it can't, it says so and tries again.
struct WebService: Sendable {
    let web: Settings.Web
    let site: WebSite
    let log: Logger

    /// Between two tries to listen.
    static let retry = Duration.seconds(30)
    /// Until it looks again whether it is to end, which wakes it anyway.
    static let rest = Duration.seconds(86_400)
    /// For the store: beyond it the answer is 503.
    static let patience = DispatchTimeInterval.seconds(10)

    func run() async {
        while !Task.isCancelled {
            do {
                let pushes = site.pushes
                let server = try WebServer(
                    host: web.host, port: web.port,
                    bodyLimit: { path in
                        pushes?.desk.awaits(path) == true ? HubDesk.pushLimit : nil
                    }, respond: { answer($0) })
                log(.info, "listening", ["address": web.host, "port": "\(web.port)"])
                while !Task.isCancelled { try? await Task.sleep(for: Self.rest) }
                await stop(server)
                return
            } catch {
                log(.error, "\(error)", ["event": "web"])
            }
            do { try await Task.sleep(for: Self.retry) } catch { return }
        }
    }

    /// On one of the server's threads, which waits meanwhile: there are few, and none of ours.
    private func answer(_ request: WebRequest) -> WebAnswer {
        let answered = DispatchSemaphore(value: 0)
        let result = Guarded<WebAnswer?>(nil)
        let site = site
        Task.detached {
            let answer = await site.answer(request)
            result.withLock { $0 = answer }
            answered.signal()
        }
        guard answered.wait(timeout: .now() + Self.patience) == .success,
            let answer = result.withLock({ $0 })
        else { return WebPage.plain(503, "busy; try again") }
        return answer
    }

    /// It waits for what is under way, which needs our threads: so on another one.
    private func stop(_ server: WebServer) async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                server.stop()
                continuation.resume()
            }
        }
    }
}
