package import Domain
import JSON

extension Snoozing {
    /// For people, two lines each.
    package static func lines(_ list: [SnoozeCount], settings: Settings) -> [ExplanationLine] {
        let wording = ExplanationWording(language: settings.language)
        return list.flatMap { entry in
            [
                ExplanationLine("#\(entry.snooze.id)  ", .quiet)
                    + ExplanationLine(wording.name(of: entry.snooze), .strong)
                    + "  \(wording.until(entry.snooze, in: settings.zone))",
                ExplanationLine(
                    "    \(entry.snooze.reason); \(wording.silenced(entry.count))"
                        + (entry.snooze.takesUrgent ? "; \(wording.alsoUrgent)" : "")),
            ]
        }
    }

    package static func none(_ settings: Settings) -> String {
        settings.language == .german ? "nichts ist stummgeschaltet" : "nothing is silenced"
    }

    /// What is said when one begins.
    package static func begun(
        _ snooze: Snooze, silenced: Int, settings: Settings
    ) -> String {
        let wording = ExplanationWording(language: settings.language)
        let waited =
            silenced == 0
            ? ""
            : wording.say(
                "; \(silenced) wartende Meldungen werden nur noch gezählt",
                "; \(silenced) alerts that waited are only counted")
        let urgent =
            snooze.takesUrgent
            ? wording.alsoUrgent
            : wording.say("Dringendes kommt trotzdem", "urgent ones still come")
        return "#\(snooze.id)  \(wording.name(of: snooze)) "
            + "\(wording.until(snooze, in: settings.zone)); \(urgent)\(waited)"
    }

    /// An object each, for programs; times UTC.
    package static func jsonLines(_ list: [SnoozeCount]) -> [UInt8] {
        list.flatMap { entry in
            let snooze = entry.snooze
            var json = JSONWriter()
            json.object { json in
                json.member("id", Int(clamping: snooze.id))
                json.member("kind", snooze.target.kind.rawValue)
                json.member("target", snooze.target.name)
                json.member("label", snooze.label)
                json.member("reason", snooze.reason)
                json.member("begins", snooze.begins.iso8601)
                json.member("ends", snooze.ends.iso8601)
                json.member("urgent_too", snooze.takesUrgent)
                json.member("silenced", entry.count)
            }
            return json.bytes + [10]
        }
    }
}

extension ExplanationWording {
    func name(of snooze: Snooze) -> String {
        "\(snooze.target.kind.name(in: language)) \(snooze.label)"
    }

    func until(_ snooze: Snooze, in zone: TimeZoneRules) -> String {
        say("stumm bis", "silenced until") + " \(zone.minute(at: snooze.ends))"
    }

    func silenced(_ count: Int) -> String {
        count == 1
            ? say("1 Fundstelle", "1 mention") : say("\(count) Fundstellen", "\(count) mentions")
    }

    var alsoUrgent: String { say("auch Dringendes", "urgent ones too") }
}
