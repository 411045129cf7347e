import Domain

/// One question at one of several servers that speak to each other: Mastodon's, Lemmy's.
struct ServerWalk: Sendable {
    /// `#rotacut at troet.cafe`; at the first server `#rotacut` alone.
    let name: String
    let server: WebAddress
    /// Which of the kind's questions it is.
    let part: String
    let word: String

    /// - Parameter sign: stands before the word in its name: `#`, `!`.
    init(_ part: String, _ word: String, sign: String = "", at server: WebAddress, of all: Servers)
    {
        (self.part, self.word, self.server) = (part, word, server)
        let place = server.path == "/" ? server.authority : server.authority + server.path
        name = sign + word + (server == all.first ? "" : " at \(place)")
    }

    /// By their names, each once, in order.
    static func named(_ walks: [ServerWalk]) -> (names: [String], walks: [String: ServerWalk]) {
        var seen: Set<String> = []
        let names = walks.map(\.name).filter { seen.insert($0).inserted }
        return (names, Dictionary(walks.map { ($0.name, $0) }) { first, _ in first })
    }
}

/// The servers that an entry names.
struct Servers: Sendable {
    /// Of one entry. Each is asked for every word.
    static let limit = 10

    let first: WebAddress
    let all: [WebAddress]

    /// - Parameter usual: what is asked where the option names none.
    /// - Throws: what is no address.
    init(_ options: NetworkOptions, usual: WebAddress?) throws(NetworkOptionFault) {
        var servers: [WebAddress] = []
        for text in options.texts(Self.option) {
            guard let server = WebAddress(text.contains("://") ? text : "https://" + text) else {
                throw NetworkOptionFault(
                    Self.option, "'\(text)' is no server, such as https://mastodon.social")
            }
            if !servers.contains(server) { servers.append(server) }
        }
        guard servers.count <= Self.limit else {
            throw NetworkOptionFault(
                Self.option, "\(servers.count) servers are more than the \(Self.limit) of one entry"
            )
        }
        guard let first = servers.first ?? usual else {
            throw NetworkOptionFault(Self.option, "a server is needed")
        }
        self.first = first
        all = servers.isEmpty ? [first] : servers
    }

    static let option = "servers"
}
