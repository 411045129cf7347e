import Domain
import Monitoring

enum MarkCommand: Command {
    static let name = "mark"
    static let operands = "ID… relevant|irrelevant|answered|open|POLARITY|FACET"
    static let summary = "a person's verdict on mentions; all but answered teach the matcher"
    static let options = [
        Option("--forget", "BRAND", "forget all that marks taught of a brand")
    ]

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let words = invocation.arguments.operands
        if let brand = invocation.arguments.value("--forget") {
            guard words.isEmpty else {
                throw CommandFailure.usage("mark --forget BRAND takes no ids and no verdict")
            }
            return try await forget(brand, invocation)
        }
        let (ids, verdicts) = try parted(words)
        let setup = try Setup(invocation)
        let report = try await Marking.mark(ids, verdicts, settings: setup.settings)
        let said = verdicts.map { $0.word(in: setup.settings.language) }.joined(separator: ", ")
        for id in report.marked where !invocation.arguments.has("-q") {
            invocation.terminal.print("\(id): \(said)")
        }
        for id in report.missing {
            invocation.terminal.say("earshot: \(MentionLack.text(id, in: setup.settings))")
        }
        return report.missing.isEmpty ? .done : .failed
    }

    /// Ids first, then what is said of all of them.
    private static func parted(
        _ words: [String]
    ) throws(CommandFailure) -> ([MentionID], [Verdict]) {
        var (ids, verdicts): ([MentionID], [Verdict]) = ([], [])
        for word in words {
            if let verdict = Verdict(word) {
                verdicts.append(verdict)
            } else if verdicts.isEmpty {
                // As printed, whatever a mail or a sheet made of its letters.
                let id = MentionID(word.lowercased())
                if !ids.contains(id) { ids.append(id) }
            } else {
                throw .usage("'\(word)' stands behind the verdict: first all ids, then the verdict")
            }
        }
        guard !verdicts.isEmpty else {
            let hint =
                words.count > 1
                ? "'\(words[words.count - 1])' is no verdict; "
                    + Spelling.hint(for: words[words.count - 1], among: Verdict.words)
                : "the verdict is missing, one of: " + Verdict.words.joined(separator: ", ")
            throw .usage("mark ID… VERDICT: \(hint)")
        }
        guard !ids.isEmpty else {
            throw .usage("mark ID… VERDICT: no id is given; `earshot mentions` shows them")
        }
        guard verdicts.count(where: \.isState) <= 1, verdicts.count(where: \.isPolarity) <= 1,
            verdicts.count(where: \.isFacet) <= 1
        else { throw .usage("mark: two verdicts contradict each other") }
        return (ids, verdicts)
    }

    private static func forget(
        _ name: String, _ invocation: Invocation
    ) async throws -> ExitStatus {
        let setup = try Setup(invocation)
        let brands = setup.settings.brands
        guard let brand = brands.first(where: { $0.name == name || $0.id == name }) else {
            let hint = Spelling.hint(for: name, among: brands.flatMap { [$0.name, $0.id] })
            throw CommandFailure.usage("--forget: there is no brand '\(name)'; \(hint)")
        }
        let count = try await Marking.forget(brand: brand, settings: setup.settings)
        invocation.terminal.print(
            setup.settings.language == .german
                ? "\(brand.name): vergessen, was \(count == 1 ? "1 Bewertung" : "\(count) Bewertungen") gelehrt "
                    + (count == 1 ? "hat" : "haben")
                : "\(brand.name): forgot what \(count) mark\(count == 1 ? "" : "s") taught")
        return .done
    }
}

extension Verdict {
    fileprivate var isState: Bool { if case .state = self { true } else { false } }
    fileprivate var isPolarity: Bool { if case .polarity = self { true } else { false } }
    fileprivate var isFacet: Bool { if case .facet = self { true } else { false } }

    /// For the person who marked.
    fileprivate func word(in language: OutputLanguage) -> String {
        switch (self, language) {
        case (.state(let state), .english): state.rawValue
        case (.polarity(let polarity), .english): polarity.rawValue
        case (.facet(let facet), .english): facet.rawValue
        case (.state(.open), .german): "offen"
        case (.state(.relevant), .german): "relevant"
        case (.state(.irrelevant), .german): "nicht relevant"
        case (.state(.answered), .german): "beantwortet"
        case (.polarity(.positive), .german): "positiv"
        case (.polarity(.neutral), .german): "neutral"
        case (.polarity(.negative), .german): "negativ"
        case (.facet(.product), .german): "Produkt"
        case (.facet(.employer), .german): "Arbeitgeber"
        case (.facet(.partner), .german): "Geschäftspartner"
        case (.facet(.general), .german): "Allgemeines"
        }
    }
}
