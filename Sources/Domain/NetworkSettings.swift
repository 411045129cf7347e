/// One entry of a network as its kind declares it: which values each option takes is known there.
package struct NetworkSettings: Sendable, Hashable {
    /// The kind's key: `mastodon`.
    package var kind: String
    /// By the name of the option; what is missing is at its default.
    package var values: [String: Value]
    /// Where it asks, for people and for whose patience counts.
    package var home: WebAddress

    package enum Value: Sendable, Hashable {
        case texts([String])
        case text(String)
        case number(Int)
        case flag(Bool)
        case address(WebAddress)
        case secret(Secret<String>)
    }

    package init(kind: String, values: [String: Value], home: WebAddress) {
        self.kind = kind
        self.values = values
        self.home = home
    }
}
