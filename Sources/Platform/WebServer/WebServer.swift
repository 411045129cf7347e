import CMicroHTTPD
import Glibc

/// A small HTTP/1.1 server by libmicrohttpd: whole requests in, whole answers out, on threads of
/// its own and within limits. Knows no page.
package final class WebServer: @unchecked Sendable {
    /// Why nothing listens.
    package struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        package let host: String
        package let port: UInt16
        package let reason: String

        package var description: String {
            "nothing can listen at \(host) port \(port): \(reason); free the port, or name another"
        }
    }

    /// Answers a request; may block its thread, of which there are few.
    package typealias Responder = @Sendable (WebRequest) -> WebAnswer

    /// Bytes a body may have at a path; nil: as many as anywhere. Must not block.
    package typealias BodyLimit = @Sendable (_ path: String) -> Int?

    private let handler: WebHandler
    /// Set once, taken once by `stop`.
    private var daemon: OpaquePointer?

    /// Listens when it returns.
    ///
    /// - Parameter host: a numeric address of this machine.
    package init(
        host: String, port: UInt16, limits: WebServerLimits = WebServerLimits(),
        bodyLimit: @escaping BodyLimit = { _ in nil }, respond: @escaping Responder
    ) throws(Failure) {
        handler = WebHandler(limits: limits, bodyLimit: bodyLimit, respond: respond)
        errno = 0
        daemon = cmhd_start(
            host, port, UInt32(limits.connections), limits.head + limits.body,
            UInt32(limits.idleSeconds), UInt32(limits.threads),
            { context, connection, url, method, _, data, size, state in
                guard let context, let connection, let state else { return cmhd_result(0) }
                let handler = Unmanaged<WebHandler>.fromOpaque(context).takeUnretainedValue()
                return handler.handle(connection, url, method, data, size, state)
            },
            { _, _, state, _ in
                guard let pending = state?.pointee else { return }
                Unmanaged<PendingRequest>.fromOpaque(pending).release()
                state?.pointee = nil
            }, Unmanaged.passUnretained(handler).toOpaque())
        guard daemon != nil else {
            let reason = errno == 0 ? "libmicrohttpd refuses" : String(cString: strerror(errno))
            throw Failure(host: host, port: port, reason: reason)
        }
    }

    /// Ends what is under way and closes the port; blocks for as long as one answer takes. Called
    /// once, by who made it.
    package func stop() {
        guard let running = daemon else { return }
        daemon = nil
        MHD_stop_daemon(running)
    }

    deinit { stop() }
}
