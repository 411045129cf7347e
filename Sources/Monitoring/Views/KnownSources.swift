package import Domain

/// Which addresses are read already.
package struct KnownSources: Sendable {
    private var exact: [WebAddress: SourceID] = [:]
    private var alike: [String: SourceID] = [:]
    private var patterns: [String: SourceID] = [:]
    private var networks: [NetworkSettings: SourceID] = [:]

    package init(_ sources: [SourceSettings]) {
        for source in sources {
            switch source.kind {
            // One server answers many questions: its address says nothing.
            case .network(let network): networks[network] = networks[network] ?? source.id
            case .file(let pattern): patterns[pattern] = patterns[pattern] ?? source.id
            default:
                if let address = source.webAddress { note(address, as: source.id) }
            }
        }
    }

    /// What reads an address.
    package struct Match: Sendable, Hashable {
        package var source: SourceID
        /// False where scheme, `www.`, a slash at the end or the like are different.
        package var isExact: Bool
    }

    package mutating func note(_ address: WebAddress, as source: SourceID) {
        exact[address] = exact[address] ?? source
        alike[address.canonical] = alike[address.canonical] ?? source
    }

    package func match(_ address: WebAddress) -> Match? {
        if let source = exact[address] { return Match(source: source, isExact: true) }
        return alike[address.canonical].map { Match(source: $0, isExact: false) }
    }

    /// - Parameter pattern: absolute.
    package func match(files pattern: String) -> Match? {
        patterns[pattern].map { Match(source: $0, isExact: true) }
    }

    package func match(_ source: SourceSettings) -> Match? {
        if case .file(let pattern) = source.kind { return match(files: pattern) }
        if case .network(let network) = source.kind {
            return networks[network].map { Match(source: $0, isExact: true) }
        }
        return source.webAddress.flatMap { match($0) }
    }
}
