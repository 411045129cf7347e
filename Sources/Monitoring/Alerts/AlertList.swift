import Alerting
import Domain
import Glibc
import JSON
import Storage

/// The alerts of the configuration in words, with the next time of each digest: `earshot alerts`.
package struct AlertList: Sendable {
    private let settings: Settings
    private let now: Timestamp
    /// Mentions that wait for a rule's next digest, by its name.
    private let waiting: [String: Int]
    /// Those of rules that are in force.
    private let snoozes: [Snooze]

    /// - Throws: `StoreError`.
    package init(_ settings: Settings) async throws {
        self.settings = settings
        now = SystemClock.now()
        // Before the first scan there is no store, and nothing waits.
        guard StorePlace.exists(settings) else {
            (waiting, snoozes) = ([:], [])
            return
        }
        let store = try Store.open(path: settings.storePath, mode: .guest)
        waiting = try await store.waitingCounts()
        snoozes = try await store.snoozes(since: now).map(\.snooze)
        try await store.close()
    }

    /// For people: what each rule takes, and below it when it goes to whom.
    package var lines: [ExplanationLine] {
        let wording = ExplanationWording(language: settings.language)
        let times = RouteTimes(settings)
        return settings.rules.flatMap { rule in
            let next = times.nextDigest(of: rule, after: now).map {
                wording.nextDigest($0, waiting: waiting[rule.name] ?? 0, in: settings.zone)
            }
            let quiet = rule.send == .immediately ? wording.quiet(settings.quiet) : nil
            let silence = snoozes.last { $0.target == .rule(rule.name) }.map {
                wording.silenced(by: $0, in: settings.zone)
            }
            let further = rule.escalation.map { wording.words(of: $0) }
            let goes = [silence, wording.words(of: rule.send), next, quiet, further]
                .compactMap(\.self)
            return [
                ExplanationLine("\(rule.name): ", .strong) + wording.words(of: rule.condition),
                ExplanationLine(
                    "  → \(rule.channels.joined(separator: ", ")): "
                        + goes.joined(separator: "; ")),
            ]
        }
    }

    /// An object a rule, for programs; times UTC.
    package var jsonLines: [UInt8] {
        let times = RouteTimes(settings)
        return settings.rules.flatMap { rule in
            var json = JSONWriter()
            json.object { json in
                json.member("rule", rule.name)
                json.member("when") { Self.write(rule.condition, to: &$0) }
                json.member("send", "\(rule.send)")
                json.member("to") { $0.strings(rule.channels) }
                if let escalation = rule.escalation {
                    json.member("escalate") { json in
                        json.object { json in
                            json.member("after", TimeSpan.text(escalation.after))
                            json.member("to") { $0.strings(escalation.channels) }
                        }
                    }
                }
                let next = times.nextDigest(of: rule, after: now)
                json.member("next", next?.iso8601)
                json.member("waiting", waiting[rule.name] ?? 0)
            }
            return json.bytes + [10]
        }
    }

    /// The keys of `when:`, those alone that restrict.
    private static func write(_ condition: AlertRule.Condition, to json: inout JSONWriter) {
        json.object { json in
            let lists = [
                ("brand", condition.brands), ("facet", condition.facets.map(\.rawValue)),
                ("sub_facet", condition.subFacets.map(\.rawValue)),
                ("polarity", condition.polarities.map(\.rawValue)),
                ("source", condition.sources.map(\.rawValue)),
                ("source_tag", condition.sourceTags.names),
                ("language", condition.languages.map(\.rawValue)),
            ]
            for (key, values) in lists where !values.isEmpty {
                json.member(key) { $0.strings(values) }
            }
            if let isUrgent = condition.isUrgent { json.member("urgent", isUrgent) }
            if let isCompetitor = condition.isCompetitor {
                json.member("competitor", isCompetitor)
            }
            json.member("min_score", condition.minimumScore)
            if condition.minimumOutlets > 1 {
                json.member("min_outlets", condition.minimumOutlets)
            }
        }
    }
}
