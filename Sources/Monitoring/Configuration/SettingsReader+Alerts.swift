import Domain
import YAML

extension ConfigurationContext {
    /// - Parameter channels: their names, also of those with faults of their own.
    func rules(
        _ root: ConfigurationSection, brands: [Brand], sources: ListedSources,
        channels: [String]
    ) -> [AlertRule] {
        var rules: [AlertRule] = []
        var places: [String: YAMLPosition] = [:]
        for (index, node) in root.items("alerts").enumerated() {
            let label = "alerts[\(index + 1)]"
            guard
                let section = ConfigurationSection(
                    node, name: label, keys: Settings.Keys.alert, in: self)
            else { continue }
            // All of them are read, so that one run shows every fault.
            let name = section.requiredText("name")
            let condition = condition(section, label: label, brands: brands, sources: sources)
            let send = schedule(section, label: label)
            let targets = known(section, "to", among: channels, what: "channel")
            if section.items("to").isEmpty, !section.isNoList("to") {
                problems.error(
                    "\(label) needs 'to': a list of channels", at: section.position(of: "to"))
            }
            let escalation = escalation(section, label: label, send: send, channels: channels)
            let whenEmpty = section.choice("empty", of: AlertRule.WhenEmpty.self) ?? .skip
            if whenEmpty == .send, send == .immediately {
                section.fault(
                    "\(label).empty is of digests; one that sends immediately has none", at: "empty"
                )
            }
            guard let name, let send else { continue }
            if let first = places[name] {
                section.fault(
                    "an alert '\(section.shown("name"))' stands already in line \(first.line); "
                        + "give each its own name", at: "name")
            }
            places[name] = places[name] ?? section.position(of: "name")
            rules.append(
                AlertRule(
                    name: name, condition: condition, send: send, channels: targets,
                    escalation: escalation, whenEmpty: whenEmpty))
        }
        return rules
    }

    /// - Parameter channels: their names, also of those with faults of their own.
    func trouble(_ root: ConfigurationSection, channels: [String]) -> Settings.Trouble {
        var trouble = Settings.Trouble()
        guard let node = root.node("trouble"),
            let section = ConfigurationSection(
                node, name: "trouble", keys: Settings.Keys.trouble, in: self)
        else { return trouble }
        trouble.channels = known(section, "to", among: channels, what: "channel")
        trouble.failures = section.integer("failures", in: 1...1000) ?? trouble.failures
        return trouble
    }

    /// Of nothing given there is none.
    private func escalation(
        _ alert: ConfigurationSection, label: String, send: AlertRule.Send?, channels: [String]
    ) -> AlertRule.Escalation? {
        let name = "\(label).escalate"
        guard let node = alert.node("escalate"),
            let section = ConfigurationSection(
                node, name: name, keys: Settings.Keys.escalation, in: self),
            !section.isMissing("after") || !section.items("to").isEmpty || section.isNoList("to")
        else { return nil }
        if let send, send != .immediately {
            alert.fault(
                "\(name) is of alerts that send immediately; a digest is answered by nobody in time",
                at: "escalate")
        }
        if section.isMissing("after") {
            problems.error("\(name) needs 'after': a time, such as 2h", at: section.position)
        }
        if section.items("to").isEmpty, !section.isNoList("to") {
            problems.error("\(name) needs 'to': a list of channels", at: section.position)
        }
        let targets = known(section, "to", among: channels, what: "channel")
        guard let after = section.duration("after", in: .seconds(60) ... .seconds(30 * 86_400)),
            !targets.isEmpty
        else { return nil }
        return AlertRule.Escalation(after: after, channels: targets)
    }

    private func schedule(
        _ section: ConfigurationSection, label: String
    ) -> AlertRule.Send? {
        let forms = ConfigurationScalar.scheduleForms
        guard !section.isMissing("send") else {
            problems.error("\(label) needs 'send': \(forms)", at: section.position(of: "send"))
            return nil
        }
        return section.value("send", expecting: forms) { ConfigurationScalar.schedule($0) }
    }

    private func condition(
        _ alert: ConfigurationSection, label: String, brands: [Brand], sources: ListedSources
    ) -> AlertRule.Condition {
        var condition = AlertRule.Condition()
        guard let node = alert.node("when"),
            let section = ConfigurationSection(
                node, name: "\(label).when", keys: Settings.Keys.condition, in: self)
        else { return condition }
        let names = brands.map(\.name) + brands.map(\.id)
        condition.brands = known(section, "brand", among: names, what: "brand").compactMap { name in
            brands.first { $0.name == name || $0.id == name }?.name
        }
        condition.sources = known(
            section, "source", among: sources.names, what: "source"
        ).map { SourceID($0) }
        condition.sourceTags = sourceTags(section, sources.sources + sources.off)
        condition.facets = section.choices("facet", of: Facet.self)
        condition.subFacets = subFacets(section, beside: condition.facets)
        condition.polarities = section.choices("polarity", of: Polarity.self)
        condition.isUrgent = section.flag("urgent")
        condition.isCompetitor = section.flag("competitor")
        condition.minimumScore =
            section.integer("min_score", in: 0...100) ?? condition.minimumScore
        condition.minimumOutlets =
            section.integer("min_outlets", in: 1...1000) ?? condition.minimumOutlets
        condition.languages = section.values("language", expecting: "a language, such as de") {
            LanguageCode($0)
        }
        return condition
    }

    /// The tags, with the sources that bear them.
    private func sourceTags(
        _ section: ConfigurationSection, _ sources: [SourceSettings]
    ) -> AlertRule.SourceTags {
        guard !section.items("source_tag").isEmpty else { return AlertRule.SourceTags() }
        let all = Set(sources.flatMap(\.tags)).sorted()
        let names = known(section, "source_tag", among: all, what: "source with the tag")
        return AlertRule.SourceTags(
            names: names,
            sources: Set(
                sources.filter { !Set(names).isDisjoint(with: $0.tags) }.map(\.id)))
    }

    /// Only what is said of an employer has one: beside other facets it would let nothing through.
    private func subFacets(_ section: ConfigurationSection, beside facets: [Facet]) -> [SubFacet] {
        let subFacets = section.choices("sub_facet", of: SubFacet.self)
        if !subFacets.isEmpty, !facets.isEmpty, !facets.contains(.employer) {
            section.fault(
                "\(section.label("sub_facet")) is of employers only, and facet leaves them out; add "
                    + "employer to facet, or take facet out", at: "sub_facet")
        }
        return subFacets
    }

    /// The names that exist; a fault for each that does not.
    private func known(
        _ section: ConfigurationSection, _ key: String, among names: [String], what: String
    ) -> [String] {
        section.items(key).compactMap { node in
            guard let name = text(node, of: key), !name.isEmpty else { return nil }
            if names.contains(name) { return name }
            let hint = names.isEmpty ? "there is none" : Spelling.hint(for: name, among: names)
            problems.error("there is no \(what) '\(shown(node))'; \(hint)", at: node.position)
            return nil
        }
    }
}
