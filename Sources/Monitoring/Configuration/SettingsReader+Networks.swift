import Domain
import Polling
import YAML

/// Entries of networks: which options they have is their kind's to say.
extension ConfigurationContext {
    /// What an entry asks a network for; nil where it can't: told.
    func network(
        _ kind: any Network.Type, _ section: ConfigurationSection, label: String
    ) -> NetworkSettings? {
        var values: [String: NetworkSettings.Value] = [:]
        var isWhole = true
        for option in kind.options {
            switch value(of: option, section, label: label) {
            case .given(let value):
                noteLogin(in: value, of: section.label(option.name))
                values[option.name] = value
            case .usual: break
            case .faulty: isWhole = false
            }
        }
        guard isWhole else { return nil }
        do throws(NetworkOptionFault) {
            let network = try kind.init(NetworkOptions(values, of: kind))
            return NetworkSettings(
                kind: kind.name, values: values, home: network.home, servers: network.servers,
                openServers: network.openServers, isPage: kind.isPage, isSite: kind.isSite)
        } catch {
            section.fault("\(label).\(error.option): \(error.text)", at: error.option)
            return nil
        }
    }

    /// Of addresses, however they are given.
    private func noteLogin(in value: NetworkSettings.Value, of label: String) {
        switch value {
        case .address(let address): noteLogin(in: address, of: label)
        case .text(let text): noteLogin(in: WebAddress(text), of: label)
        case .texts(let texts):
            for text in texts { noteLogin(in: WebAddress(text), of: label) }
        case .number, .flag, .secret: break
        }
    }

    fileprivate enum Given {
        case given(NetworkSettings.Value)
        /// It is left out, and may be.
        case usual
        /// Told.
        case faulty
    }

    private func value(
        of option: NetworkOption, _ section: ConfigurationSection, label: String
    ) -> Given {
        let key = option.name
        switch option.form {
        case .words:
            let words = names(key, section)
            return words.isEmpty || words == [Self.fromBrands] ? .usual : .given(.texts(words))
        case .names, .optionalWords: return .given(.texts(names(key, section)))
        case .someNames:
            let names = names(key, section)
            return names.isEmpty ? missing(key, section, label: label) : .given(.texts(names))
        case .text: return section.text(key).map { .given(.text($0)) } ?? .usual
        case .requiredText:
            return section.text(key).map { .given(.text($0)) }
                ?? missing(key, section, label: label)
        case .number(let range, _):
            guard !section.isMissing(key) else { return .usual }
            return section.integer(key, in: range).map { .given(.number($0)) } ?? .faulty
        case .flag:
            guard !section.isMissing(key) else { return .usual }
            return section.flag(key).map { .given(.flag($0)) } ?? .faulty
        case .address: return section.isMissing(key) ? .usual : address(key, section)
        case .requiredAddress:
            return section.isMissing(key)
                ? missing(key, section, label: label) : address(key, section)
        case .secret: return secret(key, section, label: label) ?? .usual
        case .requiredSecret:
            return secret(key, section, label: label)
                ?? (secrets == .off
                    ? .given(.secret(Secret(StandIn.token))) : missing(key, section, label: label))
        }
    }

    private func missing(_ key: String, _ section: ConfigurationSection, label: String) -> Given {
        let hint = section.has(key) ? "needs a value" : "is missing"
        section.fault("\(label).\(key) \(hint)", at: key)
        return .faulty
    }

    /// A list, or one text.
    private func names(_ key: String, _ section: ConfigurationSection) -> [String] {
        guard section.isNoList(key), let text = section.text(key) else { return section.texts(key) }
        return [text]
    }

    /// Stands for what the brands say themselves.
    static let fromBrands = "brands"

    /// The sources with what their networks ask for of the brands.
    func filled(_ listed: ListedSources, from brands: [Brand]) -> ListedSources {
        var filled = listed
        filled.sources = self.filled(listed.sources, from: brands, listed.places)
        filled.off = switchedOff.filled(listed.off, from: brands, listed.places)
        return filled
    }

    private func filled(
        _ sources: [SourceSettings], from brands: [Brand], _ places: [SourceID: YAMLPosition]
    ) -> [SourceSettings] {
        sources.map { source in
            var source = source
            guard case .network(var network) = source.kind,
                let kind = NetworkKinds.named(network.kind)
            else { return source }
            for option in kind.options {
                guard let part = option.brands else { continue }
                let given = network.values[option.name]
                if given == nil || given == .texts([Self.fromBrands]) {
                    network.values[option.name] = .texts(part.words(of: brands))
                }
                hold(&network, option.name, of: source.id, at: places[source.id])
            }
            if secrets != .off, kind.asksNothing(network) {
                problems.warning(
                    "source '\(source.id)' has nothing to ask for: neither it nor a brand names "
                        + "any \(kind.wordOptions.joined(separator: " or "))",
                    at: places[source.id])
            }
            source.kind = .network(network)
            return source
        }
    }

    private func hold(
        _ network: inout NetworkSettings, _ option: String, of source: SourceID,
        at position: YAMLPosition?
    ) {
        guard case .texts(let words) = network.values[option], words.count > Self.wordLimit else {
            return
        }
        network.values[option] = .texts(Array(words.prefix(Self.wordLimit)))
        problems.warning(
            "source '\(source)' asks for the first \(Self.wordLimit) of \(words.count) words only: "
                + "name those that matter in '\(option)'", at: position)
    }

    /// Words one source asks for: of most kinds each costs a request.
    static let wordLimit = 40

    private func address(_ key: String, _ section: ConfigurationSection) -> Given {
        section.value(key, expecting: "an http or https address") { WebAddress($0) }
            .map { .given(.address($0.hiding(section.variables(in: key)))) } ?? .faulty
    }

    private func secret(
        _ key: String, _ section: ConfigurationSection, label: String
    ) -> Given? {
        switch hiddenSecret(key, in: section, label: label) {
        case .none: nil
        // Told, where it is an error; nothing is asked then.
        case .missing: .given(.secret(Secret(StandIn.token)))
        case .text(let text): .given(.secret(Secret(text)))
        }
    }
}

extension Network {
    fileprivate static var wordOptions: [String] {
        options.compactMap { if case .words = $0.form { $0.name } else { nil } }
    }

    fileprivate static func asksNothing(_ settings: NetworkSettings) -> Bool {
        guard !wordOptions.isEmpty else { return false }
        do throws(NetworkOptionFault) {
            return try Self(NetworkOptions(settings.values, of: Self.self)).walks.isEmpty
        } catch {
            // Told where it was read.
            return false
        }
    }
}

extension NetworkOption {
    /// What of the brands may stand in it.
    fileprivate var brands: Brands? {
        switch form {
        case .words(let part), .optionalWords(let part): part
        default: nil
        }
    }
}

extension NetworkOption.Brands {
    /// In the order of the configuration, each once.
    fileprivate func words(of brands: [Brand]) -> [String] {
        if self == .ownName {
            return brands.first { !$0.isCompetitor }.map { [$0.name] } ?? []
        }
        var seen: Set<String> = []
        return brands.flatMap { brand -> [String] in
            switch self {
            case .names: [brand.name] + brand.aliases
            case .hashtags: brand.hashtags.map { String($0.drop { $0 == "#" }) }
            case .domains: brand.domains
            case .ownDomains: brand.isCompetitor ? [] : brand.domains
            case .ownName: []
            }
        }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
