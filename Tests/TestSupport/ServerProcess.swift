import Glibc
import Synchronization

/// A server beside the test: a child process that listens on a port of its own on loopback, with a
/// folder of its own. Started when the initialiser returns, killed when the value goes.
package final class ServerProcess: Sendable {
    package enum Failure: Error { case noPort, notListening(output: String) }

    package let port: UInt16
    package let folder: TemporaryFolder
    package let process: ChildProcess

    /// What it printed so far.
    package var output: String { process.output }

    /// - Parameter command: gets the port and the folder it may write to.
    package init(
        _ command: (_ port: UInt16, _ folder: TemporaryFolder) throws -> [String]
    ) throws {
        var output = ""
        // A port can be taken between its choice and its use.
        for _ in 0..<3 {
            let (port, folder) = (try Self.freePort(), try TemporaryFolder())
            let process = try ChildProcess(
                try command(port, folder), output: folder.file("server.log"))
            if Self.waitUntilListening(process, port) {
                (self.port, self.folder, self.process) = (port, folder, process)
                return
            }
            output = process.output
        }
        throw Failure.notListening(output: output)
    }

    /// Ten seconds in steps of 5 ms: a server under load needs some 100 ms.
    private static func waitUntilListening(_ process: ChildProcess, _ port: UInt16) -> Bool {
        for _ in 0..<2000 where process.isRunning {
            if isListening(port) { return process.isRunning }
            usleep(5_000)
        }
        return false
    }

    /// A script of Tests/Servers under python3: `script --port N --folder PATH arguments…`.
    package convenience init(python script: String, _ arguments: [String] = []) throws {
        try self.init { port, folder in
            [
                "python3", "-I", "\(Fixtures.project)/Tests/Servers/\(script)",
                "--port", "\(port)", "--folder", folder.path,
            ] + arguments
        }
    }

    /// nginx with this `http { … }` content; unprivileged, one process, everything in its folder.
    package convenience init(
        nginx content: (_ port: UInt16, _ folder: TemporaryFolder) throws -> String
    ) throws {
        try self.init { port, folder in
            let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
                .map { "\($0)_temp_path \(folder.path)/\($0);" }.joined(separator: " ")
            try folder.write(
                "nginx.conf",
                """
                daemon off; master_process off; pid \(folder.path)/pid;
                error_log \(folder.path)/error.log;
                events { worker_connections 512; }
                http {
                    access_log \(folder.path)/access.log; \(temporary)
                    \(try content(port, folder))
                }
                """)
            return [
                "/usr/sbin/nginx", "-p", folder.path, "-c", folder.file("nginx.conf"),
                "-e", folder.file("error.log"),
            ]
        }
    }

    /// Below the ports the kernel gives away to connections (net.ipv4.ip_local_port_range), and
    /// none among them that Earshot asks no web server at (10080, 10250, 11211, 27017).
    private static let ports: Range<UInt16> = 12_000..<27_000
    private static let lastPort = Mutex(UInt16.random(in: ports))

    /// A port of 127.0.0.1 nobody listens on at this moment, and that no other test of this process
    /// was given: of two servers that start on one port at once, both tests would ask the same.
    package static func freePort() throws -> UInt16 {
        for _ in 0..<100 {
            let port = lastPort.withLock {
                $0 = $0 + 1 == ports.upperBound ? ports.lowerBound : $0 + 1
                return $0
            }
            let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(socket) }
            var address = loopback(port)
            let length = socklen_t(MemoryLayout<sockaddr_in>.size)
            if withSocketAddress(&address, { bind(socket, $0, length) }) == 0 { return port }
        }
        throw Failure.noPort
    }

    private static func isListening(_ port: UInt16) -> Bool {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = loopback(port)
        return withSocketAddress(&address) {
            connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
    }

    private static func loopback(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    private static func withSocketAddress<Result>(
        _ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>) -> Result
    ) -> Result {
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body)
        }
    }
}
