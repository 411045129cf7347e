package import Domain
import JSON

/// What a tdmrep.json says (TDMRep, "TDM File on the Origin Server"). Pure.
package struct TDMRules: Sendable, Hashable {
    /// What is read of a file, in bytes: as much as of a robots.txt. A larger one says nothing, as its
    /// half would be no JSON.
    package static let sizeLimit = 500 << 10

    /// Nothing is reserved.
    package static let none = TDMRules(rules: [])

    private let rules: [Rule]

    private struct Rule: Sendable, Hashable {
        let location: RobotsPattern
        let declaration: TDMDeclaration
    }

    private init(rules: [Rule]) { self.rules = rules }

    /// What is no array says nothing, and so does a rule without a place.
    package init(parsing bytes: [UInt8]) {
        guard bytes.count <= Self.sizeLimit, let file = Self.json(bytes)?.array else {
            self = .none
            return
        }
        rules = file.compactMap { rule in
            rule["location"]?.string.flatMap { RobotsPattern(Self.pattern($0)[...]) }.map {
                Rule(location: $0, declaration: TDMDeclaration(rule))
            }
        }
    }

    /// The first rule in sequence that matches decides; where none does, nothing is declared.
    ///
    /// - Parameter target: path and query, percent-encoded, as in a request line.
    package func declaration(on target: String) -> TDMDeclaration {
        guard !rules.isEmpty else { return TDMDeclaration() }
        let bytes = Self.comparable(target)
        return rules.first { $0.location.matches(bytes) }?.declaration ?? TDMDeclaration()
    }

    private static func json(_ bytes: [UInt8]) -> JSONValue? {
        do throws(JSONError) { return try JSONValue(parsing: bytes) } catch { return nil }
    }

    /// A `$` that does not end it is a letter like any other.
    private static func pattern(_ location: String) -> [UInt8] {
        let bytes = PercentEncoding.unreservedDecoded(Array(location.utf8))
        guard let last = bytes.last else { return [] }
        return bytes.dropLast().flatMap { $0 == UInt8(ascii: "$") ? Array("%24".utf8) : [$0] }
            + [last]
    }

    /// What is special in a pattern is escaped in an address: `/foo-%24` means `/foo-$`.
    private static func comparable(_ target: String) -> [UInt8] {
        let bytes = PercentEncoding.unreservedDecoded(Array(target.utf8)).flatMap { byte in
            switch byte {
            case UInt8(ascii: "$"): Array("%24".utf8)
            case UInt8(ascii: "*"): Array("%2A".utf8)
            default: [byte]
            }
        }
        return PercentEncoding.withRaisedDigits(bytes)
    }
}

extension TDMDeclaration {
    /// Of one rule: 1 and 0, also as texts, as many write them.
    fileprivate init(_ rule: JSONValue) {
        let value = rule["tdm-reservation"]
        self.init(
            reservation: value?.string ?? value?.integer.map { "\($0)" },
            policy: rule["tdm-policy"]?.string)
    }
}
