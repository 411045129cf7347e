import Domain
import Monitoring

/// `earshot sources add`: proposes the best way to read a place, and writes it into the configuration.
struct SourceAddition {
    static let options = [
        Option("--yes", "add: write without asking"),
        Option("--as", "KIND", "add: only as this kind, such as feed, site or page"),
        Option("--tag", "TAG", "add: file its documents under this; may be repeated"),
        Option(
            "--lang", "LANGUAGE", "add, coverage: de or en; default the configuration's language"),
    ]

    private static let usualAge = Duration.seconds(7 * 86_400)

    let setup: Setup
    let terminal: Terminal
    let language: OutputLanguage
    let isAgreed: Bool

    static func run(_ invocation: Invocation, _ input: String) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        try arguments.only(options.map(\.name) + ["--since"], with: "sources add")
        let chosen = try arguments.choice("--lang", of: OutputLanguage.self)
        let now = SystemClock.now()
        let since = try arguments.since(now: now) ?? now - usualAge
        let kind = try arguments.value("--as", expecting: "a kind of source, such as feed") {
            Settings.Keys.sourceKinds.contains($0) ? $0 : nil
        }
        let setup = try Setup(invocation)
        var search = try SourceSearch(
            settings: setup.settings, file: setup.file, marks: await setup.marks(invocation),
            since: since, log: setup.log)
        (search.kind, search.tags) = (kind, arguments.all("--tag"))
        let report = try await search.run(input) { place in
            terminal.progress(
                "looking at \(place)".cleanedForTerminal.cut(to: terminal.columns - 1))
        }
        terminal.progress("")
        let addition = SourceAddition(
            setup: setup, terminal: terminal, language: chosen ?? setup.settings.language,
            isAgreed: arguments.has("--yes"))
        return try addition.answer(report, age: now - since)
    }

    private func say(_ german: String, _ english: String) -> String {
        language.say(german, english)
    }

    private func print(_ line: String) { terminal.print(line.cleanedForTerminal) }

    private func answer(_ report: SourceSearch.Report, age: Duration) throws -> ExitStatus {
        for failure in report.failures {
            terminal.say((say("ging nicht: ", "in vain: ") + failure).cleanedForTerminal)
        }
        switch report.answer {
        case .gone(let network):
            print(network.answer(in: language))
            return .failed
        case .known(let match):
            print(
                match.isExact
                    ? say(
                        "steht schon in der Konfiguration: Quelle '\(match.source)'",
                        "stands in the configuration already: source '\(match.source)'")
                    : say(
                        "steht wahrscheinlich schon in der Konfiguration, nur anders geschrieben: "
                            + "Quelle '\(match.source)'; ist es doch eine andere, von Hand eintragen",
                        "stands in the configuration already, probably, only written otherwise: source "
                            + "'\(match.source)'; put it in by hand if it is another"))
            if match.isOff {
                print(
                    say(
                        "die Quelle ist ausgeschaltet; ohne `enabled: false` wird sie gelesen",
                        "that source is switched off; without `enabled: false` it is read"))
            }
            return .done
        case .list(let proposal, let count): return try answer(proposal, count: count)
        case .found(let trial, let others):
            tell(trial, others, age: age)
            return try write(trial.proposal.entry)
        case .nothing(let hint):
            print(say("hier ist nichts, was sich lesen lässt", "nothing here can be read"))
            if let text = hint.flatMap({ SourceHint.text(for: $0, in: language) }) { print(text) }
            return .failed
        }
    }

    private func answer(_ list: SourceProposal?, count: Int) throws -> ExitStatus {
        print(
            say(
                "eine Liste von Feeds (OPML) mit \(count == 1 ? "einem Eintrag" : "\(count) Einträgen")",
                "a list of feeds (OPML) with \(counted(count, "entry", "entries"))"))
        guard let list else {
            print(
                say(
                    "als Datei sichern, dann übernimmt `earshot import DATEI` ihre Einträge",
                    "save it as a file, then `earshot import FILE` takes its entries"))
            return .failed
        }
        print(list.reason.text(in: language))
        print(
            say(
                "`earshot import` trägt statt der Liste jeden Feed einzeln ein",
                "`earshot import` puts each feed in by itself, in place of the list"))
        return try write(list.entry)
    }

    private func tell(_ trial: SourceTrial, _ others: [SourceProposal], age: Duration) {
        print("\(trial.proposal.entry.key): \(trial.source.address)")
        print("  " + trial.proposal.reason.text(in: language))
        let count = trial.documents
        print(
            "  "
                + (count == 1
                    ? say("1 Eintrag", "1 entry") : say("\(count) Einträge", "\(count) entries"))
                + (count == 0 ? "" : say(", der neueste:", ", the newest:")))
        for document in trial.newest {
            let day =
                document.ownTime.map { setup.settings.zone.day(at: $0) }
                ?? say("ohne Datum", "no date  ")
            let title = document.title.isEmpty ? String(document.text.prefix(80)) : document.title
            print("    \(day)  \(title)".cleanedForTerminal.cut(to: max(40, terminal.columns)))
        }
        for note in trial.notes.prefix(Self.notesShown) { print("  " + note) }
        for other in others.prefix(Self.othersShown) {
            print(
                say("auch möglich", "also possible")
                    + ": \(other.entry.key): \(other.entry.shown): "
                    + other.reason.text(in: language))
        }
        tellMentions(of: trial, age: age)
    }

    private static let notesShown = 3
    private static let othersShown = 5

    private func tellMentions(of trial: SourceTrial, age: Duration) {
        print("")
        if trial.mentions.isEmpty {
            print(
                say(
                    "keine Erwähnung Ihrer Marken in \(language.last(age))",
                    "no mention of your brands in \(language.last(age))"))
        } else {
            let count = trial.mentions.count
            print(
                say(
                    "Erwähnungen, die in \(language.last(age)) gefunden worden wären: \(count)",
                    "mentions that would have been found in \(language.last(age)): \(count)"))
            MentionList(settings: setup.settings).print(trial.mentions, on: terminal)
        }
        let more = [
            (trial.older, say("älter", "older")),
            (trial.doubtful, say("unter 50 Punkten", "scored below 50")),
            (trial.own, say("von der Marke selbst", "by the brand itself")),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        if !more.isEmpty {
            print(say("außerdem: ", "beside them: ") + more.joined(separator: ", "))
        }
        print("")
    }

    /// Writes it where that was agreed to; else shows what is to be written.
    private func write(_ entry: SourceEntry) throws -> ExitStatus {
        print(say("Eintrag unter sources:", "entry under sources:"))
        EntryText.print([entry], on: terminal)
        let path = setup.file.path
        if !isAgreed {
            guard terminal.canAsk else {
                terminal.say(
                    say(
                        "nichts geschrieben; mit --yes kommt er nach \(path)",
                        "nothing is written; --yes puts it into \(path)"))
                return .done
            }
            let question = say("Nach \(path) schreiben? [j/N] ", "Write it into \(path)? [y/N] ")
            guard terminal.agrees(to: question) else {
                terminal.say(say("nichts geschrieben", "nothing is written"))
                return .done
            }
        }
        let addition = try EntryText.add(
            [entry], to: setup.file, .file, on: terminal, isPrinted: true)
        let place = "\(path):\(addition.lines.first ?? 1)"
        let name = addition.settings.sources.last?.id.rawValue ?? ""
        print(
            say("geschrieben: \(place), als Quelle '\(name)'", "written: \(place), as '\(name)'"))
        terminal.say(EntryText.reload(in: language))
        return .done
    }
}
