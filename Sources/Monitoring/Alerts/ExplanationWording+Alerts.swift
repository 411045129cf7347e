import Alerting
import Domain

/// What is said of alerts: when they leave, and what they ask for.
extension ExplanationWording {
    func leaves(_ moment: RouteTimes.Moment, in zone: TimeZoneRules) -> String {
        switch moment {
        case .atOnce: say("sofort", "at once")
        case .held(let time):
            say(
                "ruht bis \(zone.minute(at: time)) (Ruhezeit)",
                "held by the quiet times until \(zone.minute(at: time))")
        case .digest(let time):
            say(
                "in der Sammlung vom \(zone.minute(at: time))",
                "in the digest of \(zone.minute(at: time))")
        }
    }

    func firesNot(because obstacles: [String]) -> String {
        say("nicht: ", "not: ") + obstacles.joined(separator: "; ")
    }

    func isServed(_ served: RoutePlan.Served) -> String {
        say(
            "\(served.channel) erfährt es schon durch '\(served.rule)'",
            "\(served.channel) is told by '\(served.rule)' already")
    }

    func carried(by outlets: Int) -> String {
        say("sobald \(outlets) Medien sie bringen", "as soon as \(outlets) outlets carry it")
    }

    func silenced(by snooze: Snooze, in zone: TimeZoneRules) -> String {
        say(
            "stumm bis \(zone.minute(at: snooze.ends)): \(snooze.reason) (#\(snooze.id)); wird gezählt",
            "silenced until \(zone.minute(at: snooze.ends)): \(snooze.reason) (#\(snooze.id)); is counted"
        )
    }

    var noChannel: String { say("an niemanden", "to nobody") }

    func repeats(_ story: MentionID) -> String {
        say(
            "gehört zur Geschichte \(story): wer von der schon weiß, erfährt es nicht noch einmal",
            "is of the story \(story): who was told of that is not told again")
    }

    // MARK: A rule in words

    /// `negativ; Produkt oder Partner; ab 60 Punkten`.
    func words(of condition: AlertRule.Condition) -> String {
        func list(_ names: [String]) -> String? {
            names.isEmpty ? nil : names.joined(separator: say(" oder ", " or "))
        }
        let sources = list(condition.sources.map(\.rawValue))
        let tags = list(condition.sourceTags.names)
        let languages = list(condition.languages.map(\.rawValue))
        let parts = [
            list(condition.brands), list(condition.facets.map(name(of:))),
            list(condition.subFacets.map { $0.name(in: language) }),
            list(condition.polarities.map(name(of:))), condition.isUrgent.map { urgency($0) },
            condition.isCompetitor.map {
                $0
                    ? say("nur Wettbewerber", "competitors only")
                    : say("nur eigene Marken", "own brands only")
            },
            sources.map { say("aus \($0)", "from \($0)") },
            tags.map { say("aus Quellen unter \($0)", "from sources filed under \($0)") },
            languages.map { say("Sprache \($0)", "language \($0)") },
            say(
                "ab \(condition.minimumScore) Punkten", "scored \(condition.minimumScore) or better"
            ),
            condition.minimumOutlets > 1
                ? say(
                    "in mindestens \(condition.minimumOutlets) Medien",
                    "in \(condition.minimumOutlets) outlets or more") : nil,
        ]
        return parts.compactMap(\.self).joined(separator: "; ")
    }

    func words(of send: AlertRule.Send) -> String {
        switch send {
        case .immediately: say("sofort", "at once")
        case .hourly: say("stündlich gesammelt", "gathered hourly")
        case .everyHours(let hours):
            say("alle \(hours) Stunden gesammelt", "gathered every \(hours) hours")
        case .daily(let time): say("täglich um \(time)", "daily at \(time)")
        case .weekly(let weekday, let time):
            say("wöchentlich, \(german(weekday)) um \(time)", "weekly on \(weekday) at \(time)")
        case .onWorkingDays(let send):
            words(of: send) + say(", nur an Arbeitstagen", ", on working days only")
        }
    }

    private func german(_ weekday: Weekday) -> String {
        switch weekday {
        case .monday: "montags"
        case .tuesday: "dienstags"
        case .wednesday: "mittwochs"
        case .thursday: "donnerstags"
        case .friday: "freitags"
        case .saturday: "samstags"
        case .sunday: "sonntags"
        }
    }

    func nextDigest(_ time: Timestamp, waiting: Int, in zone: TimeZoneRules) -> String {
        let waits =
            waiting == 0
            ? ""
            : say(
                waiting == 1 ? ", 1 wartet" : ", \(waiting) warten",
                waiting == 1 ? ", 1 waits" : ", \(waiting) wait")
        return say("nächste Sammlung", "next digest") + " \(zone.minute(at: time))" + waits
    }

    func words(of escalation: AlertRule.Escalation) -> String {
        let (span, to) = (
            language.span(escalation.after), escalation.channels.joined(separator: ", ")
        )
        return say(
            "was nach \(span) niemand bewertet hat, geht an \(to)",
            "what nobody has marked after \(span) goes to \(to)")
    }

    func quiet(_ times: QuietTimes) -> String? {
        guard times != QuietTimes() else { return nil }
        return say(
            "was nicht dringend ist, ruht in den Ruhezeiten",
            "what is not urgent waits for the end of the quiet times")
    }
}
