import Domain

/// A place of many voices that is no usual site: by which kind of source it is read, and what that needs.
struct KnownNetwork: Sendable {
    /// The kind of source; its name in output too.
    var kind: String
    /// Each stands for those below it; the first of the kind's names it.
    var hosts: [String]
    /// Only addresses whose path begins so belong to it.
    var path = ""
    var spread = Spread.one
    /// What `SourceRecogniser` does not know of its links, or knows less well; the first that fits counts.
    var ways: [Way] = []
    var german: String
    var english: String

    enum Spread {
        /// One place.
        case one
        /// Each host is a place of its own.
        case hosts
        /// So are servers that are not named here; they are told by their addresses.
        case servers
    }

    /// How it is read today.
    struct Way: Sendable {
        var key: String
        /// Where it is read, with `{tag}` (the brand's hashtag) and `{step}`: what stands in a link's path
        /// behind `path`, up to the next slash. In `settings` `{origin}` is the link's server.
        var address: String
        /// What the path of a link must begin with; nil: any link does.
        var path: String?
        /// Further keys, with values like `address`.
        var settings: [SourceEntry.Setting] = []
    }

    func note(in language: OutputLanguage) -> String { language.say(german, english) }

    /// The entry that reads it, made of a link that leads there.
    func entry(for link: WebAddress, naming brand: Brand?) -> SourceEntry? {
        for way in ways {
            guard let step = way.step(in: link) else { continue }
            var address = way.address.replacing("{step}", with: step)
            if address.contains("{tag}") {
                guard let brand else { continue }
                address = address.replacing("{tag}", with: brand.tag)
            }
            let settings = way.settings.map {
                SourceEntry.Setting(
                    key: $0.key, value: $0.value.replacing("{origin}", with: link.origin))
            }
            return SourceEntry(way.key, address, settings: settings)
        }
        let entry = SourceRecogniser.proposals(for: SourceLook(address: link)).first?.entry
        // A configuration reads `$` as the beginning of a variable.
        return entry?.value.contains("$") == true ? nil : entry
    }
}

extension KnownNetwork.Way {
    /// Empty where none is asked for; nil where the link has none.
    fileprivate func step(in link: WebAddress) -> String? {
        guard let path else { return "" }
        guard link.path.hasPrefix(path) else { return nil }
        let step = link.path.dropFirst(path.utf8.count).prefix { $0 != "/" }
        // A configuration reads `$` as the beginning of a variable.
        return step.isEmpty || step.contains("$") ? nil : String(step)
    }
}

extension Brand {
    /// Its first hashtag, or one made of its name.
    fileprivate var tag: String {
        if let own = hashtags.first { return String(own.drop { $0 == "#" }) }
        return String(name.filter { $0.isLetter || $0.isNumber })
    }
}
