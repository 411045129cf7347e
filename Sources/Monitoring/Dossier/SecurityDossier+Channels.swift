import Alerting
import Domain

/// Who is told what was found.
extension SecurityDossier {
    var channelSection: DossierSection {
        DossierSection(
            key: "channels", heading: words.channels,
            notes: settings.channels.isEmpty ? [words.noChannels] : words.channelNotes,
            items: settings.channels.flatMap { items(of: $0) })
    }

    private func items(of named: NamedChannel) -> [DossierSection.Item] {
        let common = facts(of: named)
        return switch named.settings.outbound {
        case .servers(let targets):
            targets.map { target in
                guard target.host != StandIn.host || target.port != StandIn.port else {
                    return DossierSection.Item(title: words.unknownHost, facts: common)
                }
                return DossierSection.Item(
                    title: Self.title(of: target), facts: Self.facts(of: target) + common)
            }
        case .program(let path): [item(path, words.startsProgram, common)]
        case .files(let pattern): [item(pattern, words.readsFiles, common)]
        case .log: [item(words.log, words.writesLog, common)]
        }
    }

    private func item(
        _ title: String, _ what: String, _ facts: [DossierSection.Fact]
    ) -> DossierSection.Item {
        DossierSection.Item(title: title, facts: [DossierSection.Fact("what", "", what)] + facts)
    }

    private func facts(of named: NamedChannel) -> [DossierSection.Fact] {
        let people = named.channel(with: .unsent(limits: settings.delivery)).recipients
            .filter { $0 != named.name }
        let rules = settings.rules.filter {
            $0.channels.contains(named.name)
                || $0.escalation?.channels.contains(named.name) == true
        }
        let keys = settings.credentials.filter { $0.key.hasPrefix("channels.\(named.name).") }
        return [
            DossierSection.Fact(
                "channel", words.channel, ["\(named.name) (\(named.settings.kind.rawValue))"]),
            DossierSection.Fact("recipients", words.recipients, people),
            DossierSection.Fact("alerts", words.byAlerts, rules.map(\.name)),
            DossierSection.Fact("credentials", words.credential, keys.map(\.key)),
        ].compactMap(\.self)
    }
}
