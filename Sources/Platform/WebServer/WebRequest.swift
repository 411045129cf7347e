/// What somebody asks of us, whole; every text in it is a stranger's.
package struct WebRequest: Sendable, Hashable {
    package var method: String
    /// As it was sent, percent signs decoded; never with a query.
    package var path: String
    /// The fields that are asked for, by their names in lower case.
    package var fields: [String: String]
    /// The parameters that are asked for, by name.
    package var query: [String: String] = [:]
    /// At most `WebServerLimits.body` bytes, or as many as its path may have.
    package var body: [UInt8]

    package init(
        method: String, path: String, fields: [String: String] = [:], body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.fields = fields
        self.body = body
    }

    /// Those that are kept of a request's head.
    static let fieldNames = ["host", "sec-fetch-site", "content-type", "x-hub-signature"]
    /// Those that are kept of its query.
    static let parameterNames = ["hub.mode", "hub.topic", "hub.challenge", "hub.lease_seconds"]
}

/// What is answered.
package struct WebAnswer: Sendable {
    package var status: Int
    package var fields: [(name: String, value: String)]
    package var body: [UInt8]

    package init(
        status: Int, fields: [(name: String, value: String)] = [], body: [UInt8] = []
    ) {
        self.status = status
        self.fields = fields
        self.body = body
    }
}

/// Bounds of a server; each is per process.
package struct WebServerLimits: Sendable, Hashable {
    /// Open at a time; beyond it new ones wait in the kernel's queue. Slow ones hold a few of them.
    package var connections = 512
    /// Bytes of a request's head.
    package var head = 16 << 10
    /// Bytes of a request's body: a form with one button.
    package var body = 4 << 10
    /// Without a byte, until a connection is closed.
    package var idleSeconds = 10
    /// That answer requests: each may wait for the store.
    package var threads = 2

    package init() {}
}
