import Domain
import Glibc
import TestSupport
import Testing
import Transport

/// What the tests against real servers share.
enum RealServers {
    static let loopback = AddressPolicy(
        allowedNetworks: ["127.0.0.0/8"].compactMap { IPNetwork($0) })

    /// - Parameter lookUp: says what names mean; nil: the system does.
    static func engine(
        caBundle: String = "/etc/ssl/certs/ca-certificates.crt", connections: Int = 64,
        bodies: Int = 64 << 20, nameLifetime: Duration = .seconds(60),
        lookUp: (@Sendable (String) -> NameAnswer)? = nil
    ) throws -> TransferEngine {
        try TransferEngine(
            settings: .init(
                maxConnections: connections, maxBodies: bodies, userAgent: "earshot-test",
                caBundle: caBundle, nameLifetime: nameLifetime, lookUp: lookUp))
    }

    /// An answer of these addresses.
    static func addresses(_ texts: String...) -> NameAnswer {
        .addresses(texts.compactMap { IPAddress($0) })
    }

    /// The same server under a name.
    static func request(
        _ server: ServerProcess, named name: String, _ target: String = "/ok",
        limits: TransferLimits = .init(), policy: AddressPolicy = loopback
    ) throws -> HTTPRequest {
        HTTPRequest(
            .get, try #require(WebAddress("http://\(name):\(server.port)\(target)")),
            limits: limits, policy: policy)
    }

    /// Requests that arrived.
    static func arrivals(at server: ServerProcess) -> Int {
        count(#""head""#, in: server, "requests.jsonl")
    }

    static func request(
        _ server: ServerProcess, _ target: String, limits: TransferLimits = .init(),
        policy: AddressPolicy = loopback
    ) throws -> HTTPRequest {
        HTTPRequest(
            .get, try #require(WebAddress("http://127.0.0.1:\(server.port)\(target)")),
            limits: limits, policy: policy)
    }

    /// What the transfer failed with; nil where it gave a response.
    static func failure(
        _ engine: TransferEngine, _ request: HTTPRequest
    ) async -> TransportError? {
        do throws(TransportError) {
            _ = try await engine.send(request)
            return nil
        } catch {
            return error
        }
    }

    /// Waits for another process or task: nothing tells when it has come so far. The pauses leave
    /// the threads to others; how long they are decides nothing.
    static func until(_ condition: () -> Bool) async {
        while !condition() { try? await Task.sleep(for: .milliseconds(2)) }
    }

    /// The statuses of so many equal requests at once; 0 for one that failed.
    static func statuses(
        of count: Int, _ request: HTTPRequest, _ engine: TransferEngine
    ) async -> [Int] {
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<count {
                group.addTask {
                    do throws(TransportError) {
                        return try await engine.send(request).status
                    } catch {
                        return 0
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// What so many different requests at once failed with.
    static func failures(
        _ requests: [HTTPRequest], _ engine: TransferEngine
    ) async -> [TransportError?] {
        await withTaskGroup(of: TransportError?.self) { group in
            for request in requests { group.addTask { await failure(engine, request) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// How often a text occurs in what a server wrote.
    static func count(_ text: String, in server: ServerProcess, _ file: String) -> Int {
        var rest = server.folder.text(file)[...]
        var count = 0
        while let found = rest.range(of: text) {
            count += 1
            rest = rest[found...]
        }
        return count
    }
}

extension Substring {
    /// The index behind the first occurrence.
    fileprivate func range(of text: String) -> Index? {
        let needle = Array(text.utf8)
        var start = utf8.startIndex
        while start < utf8.endIndex {
            if utf8[start...].starts(with: needle) {
                return utf8.index(start, offsetBy: needle.count)
            }
            start = utf8.index(after: start)
        }
        return nil
    }
}

/// For what blocks a thread until a test lets it go on; how long it sleeps decides nothing.
func usleepABit() { usleep(1000) }
