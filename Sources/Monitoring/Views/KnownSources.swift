package import Domain

/// Which addresses are read already.
package struct KnownSources: Sendable {
    private var exact: [WebAddress: SourceID] = [:]
    private var alike: [String: SourceID] = [:]
    private var patterns: [String: SourceID] = [:]

    package init(_ sources: [SourceSettings]) {
        for source in sources {
            if let address = source.webAddress { note(address, as: source.id) }
            if case .file(let pattern) = source.kind {
                patterns[pattern] = patterns[pattern] ?? source.id
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
        return source.webAddress.flatMap { match($0) }
    }
}
