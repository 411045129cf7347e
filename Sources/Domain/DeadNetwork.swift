/// A service that is gone for good, and what took its place.
///
/// Old lists still name such addresses; nobody is served by polling them for ever.
package struct DeadNetwork: Sendable, Hashable {
    package let name: String
    /// Keys of a source that people try, such as `googleplus`.
    package let keys: [String]
    /// When it ended.
    package let year: Int
    /// Where it was.
    let places: [Place]
    let german: String
    let english: String

    /// A part of the web, by the beginning of its addresses.
    struct Place: Sendable, Hashable {
        /// And the hosts below it.
        var host: String
        /// In lower case.
        var path = "/"
        /// How its addresses end, in lower case; empty: anyhow.
        var endings: [String] = []
    }

    /// The service that an address belongs to; nil for all that may still be there.
    package static func at(_ address: WebAddress) -> DeadNetwork? {
        let path = address.path.lowercased()
        return all.first { network in
            network.places.contains { $0.holds(host: address.host, path: path) }
        }
    }

    /// By the key of a source, in any case.
    package static func keyed(_ key: String) -> DeadNetwork? {
        let key = key.lowercased()
        return all.first { $0.keys.contains(key) }
    }

    /// That it is gone, and where people talk now.
    package func answer(in language: OutputLanguage) -> String {
        language.say(
            "\(name) gibt es seit \(year) nicht mehr; \(german)",
            "\(name) is gone since \(year); \(english)")
    }
}

extension DeadNetwork.Place {
    fileprivate func holds(host name: String, path given: String) -> Bool {
        guard name == host || name.hasSuffix("." + host), given.hasPrefix(path) else {
            return false
        }
        return endings.isEmpty || endings.contains { given.hasSuffix($0) }
    }
}
