import Glibc
import TestSupport

/// The end of sd_notify(3) that is systemd's: a datagram socket that keeps what it is told.
final class DaemonNotifySocket {
    enum Failure: Error { case notBound(errno: Int32) }

    let path: String
    private let socket: Int32
    private var received: [String] = []

    init(in folder: TemporaryFolder) throws {
        path = folder.file("notify")
        socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let code = withUnsafePointer(to: address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard code == 0 else { throw Failure.notBound(errno: errno) }
    }

    deinit { close(socket) }

    /// Every line so far, in order.
    var lines: [String] {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            guard count > 0 else { return received }
            received += String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n")
                .map(String.init)
        }
    }
}
