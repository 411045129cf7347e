/// A key of a network's entry in the configuration: its name, what it takes and what it is at without.
package struct NetworkOption: Sendable, Hashable {
    package let name: String
    package let form: Form

    package enum Form: Sendable, Hashable {
        /// A list of words or phrases, or one; missing or `brands`: those of the brands.
        case words(Brands)
        /// The same, but missing: none.
        case optionalWords(Brands)
        /// A list of names, or one; missing: none.
        case names
        /// A list of names, or one, that must be there.
        case someNames
        /// A text, or what it is where it is missing.
        case text(String)
        /// A text that must be there.
        case requiredText
        case number(ClosedRange<Int>, usual: Int)
        case flag(usual: Bool)
        /// An http or https address, or what it is where it is missing.
        case address(String)
        /// An http or https address that must be there.
        case requiredAddress
        /// By `NAME_file`, or `${…}` in NAME.
        case secret
        /// The same, which must be there.
        case requiredSecret
    }

    /// What of the brands stands in for words.
    package enum Brands: Sendable, Hashable {
        /// Their names and aliases.
        case names
        case hashtags
        case domains
        /// Those of the firm itself, not of its competitors: their domains.
        case ownDomains
        /// The firm's own name: that of the first brand that is no competitor.
        case ownName
    }

    package init(_ name: String, _ form: Form) {
        self.name = name
        self.form = form
    }

    /// Its keys in the configuration.
    package var keys: [String] {
        switch form {
        case .secret, .requiredSecret: [name, name + "_file"]
        default: [name]
        }
    }
}
