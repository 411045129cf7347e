import Alerting
package import Domain
import Transport

/// The record of processing activities that a controller keeps (GDPR Art. 30(1)), as far as the
/// configuration tells it. What nobody but the controller knows stands in brackets. Pure.
package struct ProcessingRecord {
    let settings: Settings
    let configuration: String
    let madeAt: Timestamp
    let words: ProcessingWords

    /// - Parameter configuration: the file it is made from.
    package init(
        of settings: Settings, from configuration: String, in language: OutputLanguage,
        at moment: Timestamp
    ) {
        self.settings = settings
        self.configuration = configuration
        madeAt = moment
        words = ProcessingWords(language: language)
    }

    /// Markdown.
    package var text: String {
        let head = [
            "# \(words.title)", "",
            words.origin(
                configuration, day: settings.zone.day(at: madeAt), version: Version.text),
        ]
        let numbered = sections.enumerated().map { index, section in
            (["", "## \(index + 1). \(section.heading)", ""] + section.lines)
                .joined(separator: "\n")
        }
        return (head + numbered).joined(separator: "\n") + "\n"
    }

    private struct Section {
        let heading: String
        let lines: [String]
    }

    private var sections: [Section] {
        [
            Section(
                heading: words.controller,
                lines: [
                    "- \(words.responsible): \(settings.privacy.controller ?? words.unsaidController)",
                    "- \(words.officer): \(settings.privacy.officer ?? words.unsaidOfficer)",
                ]),
            Section(heading: words.purposes, lines: purposes),
            Section(heading: words.persons, lines: persons.map { "- \($0)" }),
            Section(heading: words.data, lines: data),
            Section(heading: words.sources, lines: sources),
            Section(heading: words.recipients, lines: recipients),
            Section(heading: words.transfers, lines: transfers),
            Section(heading: words.deletion, lines: deletion),
            Section(heading: words.measures, lines: measures),
            Section(heading: words.rights, lines: words.rightList.map { "- \($0)" }),
        ]
    }

    private var persons: [String] {
        words.personList + (mailboxes.isEmpty ? [] : [words.correspondents])
    }

    private var purposes: [String] {
        let (own, others) = (
            settings.brands.filter { !$0.isCompetitor }, settings.brands.filter(\.isCompetitor)
        )
        var lines = ["- " + (settings.privacy.purpose ?? words.purpose)]
        lines.append("- \(words.brands): " + names(own.map(\.name)))
        if !others.isEmpty { lines.append("- \(words.competitors): " + names(others.map(\.name))) }
        lines.append("- \(words.basis)")
        return lines
    }

    private var data: [String] {
        let people = settings.brands.flatMap(\.people)
        var lines = words.dataList(textLimit: settings.retention.text).map { "- \($0)" }
        lines.insert("- \(words.authors(settings.privacy.authors))", at: 1)
        if !people.isEmpty { lines.append("- \(words.searched): " + names(people)) }
        return lines
    }

    private var sources: [String] {
        var hosts: Set<String> = []
        var (count, files, programs): (Int, [String], [String]) = (0, [], [])
        for source in settings.sources {
            switch source.kind {
            case .mailbox, .maildir: break
            case .file(let pattern): files.append(Self.line(pattern))
            case .program(let program): programs.append(Self.line(program.path))
            case .feed, .page, .site, .sitemap, .network:
                guard case .servers(let servers) = source.outbound else { continue }
                count += 1
                hosts.formUnion(servers.map(\.host))
            }
        }
        var lines: [String] = []
        if !hosts.isEmpty {
            lines.append("- " + words.sourceCount(count, hosts: hosts.count))
            lines.append("- " + hosts.sorted().joined(separator: ", "))
        }
        for (what, places) in [
            (words.mailboxes, mailboxes), (words.programs, programs), (words.files, files),
        ] where !places.isEmpty {
            lines.append("- \(what): " + places.joined(separator: ", "))
        }
        lines.append("- " + (settings.http.robots == .obey ? words.robots : words.noRobots))
        lines.append("- " + words.reservations(settings.http.tdm))
        return lines
    }

    private var mailboxes: [String] {
        settings.sources.compactMap { source in
            switch source.kind {
            case .mailbox(let mailbox): Self.line("\(mailbox.address) (\(mailbox.user))")
            case .maildir(let path): Self.line(path)
            default: nil
            }
        }
    }

    private var recipients: [String] {
        guard !settings.channels.isEmpty else { return ["- \(words.nobody)"] }
        let rules = settings.rules
        return settings.channels.map { named in
            let channel = channel(named)
            let people = channel.recipients.filter { $0 != named.name }
            let alerts = rules.filter { $0.channels.contains(named.name) }.map(\.name)
            let whom = people.isEmpty ? "" : "; \(words.to) " + names(people)
            let why = alerts.isEmpty ? words.noAlert : "\(words.by) " + names(alerts)
            return "- \(Self.line(named.name)) (\(channel.kind.rawValue), "
                + "\(Self.line(channel.destination))\(whom)): \(why)"
        } + ["- \(words.processors)"]
    }

    private var transfers: [String] {
        let abroad = settings.channels.filter { named in
            Self.servesWorldwide(named.settings.kind, channel(named).destination)
        }
        guard !abroad.isEmpty else { return ["- \(words.noTransfers)"] }
        return abroad.map { named in
            "- \(Self.line(named.name)) (\(named.settings.kind.rawValue), "
                + "\(Self.line(channel(named).destination))): \(words.checkTransfer)"
        }
    }

    private var deletion: [String] {
        let retention = settings.retention
        func days(_ duration: Duration) -> Int { Int(duration.components.seconds / 86_400) }
        return words.deletionList(
            documents: days(retention.documents), mentions: days(retention.mentions),
            messages: days(StoreCare.messageRetention)
        ).map { "- \($0)" }
    }

    private var measures: [String] {
        var lines = words.measureList
        let mails = settings.channels.compactMap { named in
            if case .email(let mail) = named.settings { mail.server.revealed } else { nil }
        }
        if mails.contains(where: { $0.security != .none }) { lines.append(words.mailTLS) }
        if mails.contains(where: { $0.security == .none }) { lines.append(words.mailLocal) }
        if settings.privacy.authors == .hash { lines.append(words.hashKey) }
        return lines.map { "- \($0)" }
    }

    private func channel(_ named: NamedChannel) -> any Channel {
        named.channel(with: .unsent(limits: settings.delivery))
    }

    private func names(_ names: [String]) -> String {
        names.map { Self.line($0) }.joined(separator: ", ")
    }

    /// What people wrote into the configuration, as part of a line.
    private static func line(_ text: String) -> String { text.oneLine }

    /// Services that may be run from a third country, as far as their names tell.
    private static func servesWorldwide(_ kind: ChannelKind, _ destination: String) -> Bool {
        switch kind {
        case .slack, .teams, .discord, .googleChat: true
        case .telegram: destination.hasPrefix("api.telegram.org")
        case .zulip: destination.contains(".zulipchat.com")
        case .ntfy: destination.hasPrefix("ntfy.sh")
        default: false
        }
    }
}
