import Alerting
import Domain
import JSON

extension AlertTrial {
    /// For people: the mention, and below it a line a rule.
    package func lines(_ settings: Settings) -> [ExplanationLine] {
        let wording = ExplanationWording(language: settings.language)
        let stored = mention
        let head =
            ExplanationLine("\(stored.id)  ", .quiet)
            + ExplanationLine("\(stored.mention.score)  \(stored.mention.brand)", .strong)
            + "  \(stored.title)"
        let place = ExplanationLine(
            "  \(stored.source), \(settings.zone.minute(at: moment))", .quiet)
        guard !stored.isOwn else {
            return [head, place, ExplanationLine("  " + wording.nobodyOwn)]
        }
        var lines = [head, place]
        if stored.story != stored.id {
            lines.append(ExplanationLine("  " + wording.repeats(stored.story), .quiet))
        }
        let width = verdicts.map { $0.step.rule.name.unicodeScalars.count }.max() ?? 0
        for verdict in verdicts {
            let name = Explanation.padded(verdict.step.rule.name, to: width)
            lines.append(
                ExplanationLine(
                    "  \(name)  \(text(of: verdict, wording, settings.zone))",
                    verdict.fires ? .plain : .quiet))
        }
        return lines
    }

    private func text(
        of verdict: Verdict, _ wording: ExplanationWording, _ zone: TimeZoneRules
    ) -> String {
        let step = verdict.step
        guard verdict.fires else {
            return wording.firesNot(
                because: verdict.obstacles.map {
                    wording.obstacle($0, of: step.rule.condition, for: mention)
                })
        }
        if let snooze = verdict.snooze { return wording.silenced(by: snooze, in: zone) }
        let when = verdict.leaves.map { wording.leaves($0, in: zone) }
        let told = step.served.map { wording.isServed($0) }
        let goes = when.map { ["→ \(step.channels.joined(separator: ", ")): \($0)"] } ?? []
        let grown: [String] =
            if case .whenCarried(let outlets) = step.manner { [wording.carried(by: outlets)] } else
            {
                []
            }
        let parts = goes + grown + told
        return parts.isEmpty ? wording.noChannel : parts.joined(separator: "; ")
    }

    /// One object, for programs; times UTC.
    package func json(_ settings: Settings) -> [UInt8] {
        let wording = ExplanationWording(language: settings.language)
        var json = JSONWriter()
        json.object { json in
            json.member("id", mention.id.rawValue)
            json.member("brand", mention.mention.brand)
            json.member("score", mention.mention.score)
            json.member("title", mention.title)
            json.member("source", mention.source.rawValue)
            json.member("own", mention.isOwn)
            json.member("story", mention.story.rawValue)
            json.member("at", moment.iso8601)
            json.member("rules") { json in
                json.array(verdicts) { write($1, wording, to: &$0) }
            }
        }
        return json.bytes + [10]
    }

    private func write(
        _ verdict: Verdict, _ wording: ExplanationWording, to json: inout JSONWriter
    ) {
        let step = verdict.step
        json.object { json in
            json.member("rule", step.rule.name)
            json.member("fires", verdict.fires)
            json.member("send", "\(step.rule.send)")
            json.member("to") { $0.strings(verdict.fires ? step.channels : []) }
            if !step.served.isEmpty {
                json.member("servedBy") { json in
                    json.object { json in
                        for served in step.served { json.member(served.channel, served.rule) }
                    }
                }
            }
            if let snooze = verdict.snooze {
                json.member("snooze", Int(clamping: snooze.id))
                json.member("until", snooze.ends.iso8601)
                json.member("reason", snooze.reason)
            }
            switch verdict.snooze == nil ? verdict.leaves : nil {
            case nil: break
            case .atOnce: json.member("leaves", "at once")
            case .held(let time):
                json.member("leaves", "after quiet times")
                json.member("time", time.iso8601)
            case .digest(let time):
                json.member("leaves", "digest")
                json.member("time", time.iso8601)
            }
            guard !verdict.fires else { return }
            json.member("failing") { $0.strings(verdict.obstacles.map(\.key)) }
            json.member("why") {
                $0.strings(
                    verdict.obstacles.map {
                        wording.obstacle($0, of: step.rule.condition, for: mention)
                    })
            }
        }
    }
}

extension AlertRule.Condition.Part {
    /// As the configuration has it in `when:`.
    fileprivate var key: String {
        switch self {
        case .score: "min_score"
        case .brand: "brand"
        case .facet: "facet"
        case .subFacet: "sub_facet"
        case .polarity: "polarity"
        case .urgency: "urgent"
        case .competitor: "competitor"
        case .source: "source"
        case .sourceTag: "source_tag"
        case .language: "language"
        case .outlets: "min_outlets"
        }
    }
}
