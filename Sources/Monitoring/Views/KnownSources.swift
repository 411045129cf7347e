package import Domain

/// Which addresses are read already, or were until they were switched off.
package struct KnownSources: Sendable {
    private var exact: [WebAddress: SourceID] = [:]
    private var alike: [String: SourceID] = [:]
    private var patterns: [String: SourceID] = [:]
    private var networks: [NetworkSettings: SourceID] = [:]
    private let off: Set<SourceID>

    package init(_ settings: Settings) {
        off = Set(settings.sourcesOff.map(\.id))
        for source in settings.sources + settings.sourcesOff {
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
        package var isOff = false
    }

    private func match(_ source: SourceID, isExact: Bool = true) -> Match {
        Match(source: source, isExact: isExact, isOff: off.contains(source))
    }

    package mutating func note(_ address: WebAddress, as source: SourceID) {
        exact[address] = exact[address] ?? source
        alike[address.canonical] = alike[address.canonical] ?? source
    }

    package func match(_ address: WebAddress) -> Match? {
        if let source = exact[address] { return match(source) }
        return alike[address.canonical].map { match($0, isExact: false) }
    }

    /// - Parameter pattern: absolute.
    package func match(files pattern: String) -> Match? {
        patterns[pattern].map { match($0) }
    }

    package func match(_ source: SourceSettings) -> Match? {
        if case .file(let pattern) = source.kind { return match(files: pattern) }
        if case .network(let network) = source.kind {
            return networks[network].map { match($0) }
        }
        return source.webAddress.flatMap { match($0) }
    }
}
