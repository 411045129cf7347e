import Domain

/// What `earshot sources --terms` says, in German and English.
package struct SourceTermsWords: Sendable {
    let language: OutputLanguage

    package var source: String { say("QUELLE", "SOURCE") }
    package var robots: String { "ROBOTS.TXT" }
    package var reservation: String { say("TDM-VORBEHALT", "TDM RESERVATION") }

    var notAsked: String { say("nicht gefragt", "not asked") }

    func word(for finding: SourceTerms.Robots?) -> String {
        switch finding {
        case .allowed?: say("erlaubt", "allowed")
        case .refused?: say("verboten", "forbidden")
        case .unreachable?: say("nicht erreichbar", "unreachable")
        case nil: say("noch nicht gefragt", "not asked yet")
        }
    }

    func word(for finding: SourceTerms.Reservation?) -> String {
        switch finding {
        case .unset?: say("keiner", "none")
        case .free?: say("ausdrücklich keiner", "expressly none")
        case .reserved?: say("vorbehalten", "reserved")
        case nil: say("noch nicht gelesen", "not read yet")
        }
    }

    /// - Parameter seen: how long ago.
    func line(for finding: SourceTerms.Robots, seen: String) -> String {
        let what =
            switch finding {
            case .allowed(let rule, let delay):
                [
                    rule ?? say("keine Regel trifft zu", "no rule speaks of it"),
                    delay.map {
                        say("Abstand", "gap") + " \(TimeSpan.rounded($0)) (Crawl-delay)"
                    },
                ].compactMap(\.self).joined(separator: "; ")
            case .refused(let rule):
                rule + say(": wird nicht abgerufen", ": it is not fetched")
            case .unreachable(let why):
                say("nicht erreichbar, darum kein Abruf: ", "unreachable, so nothing is fetched: ")
                    + why
            }
        return "robots.txt: \(what); \(ago(seen))"
    }

    func line(
        for finding: SourceTerms.Reservation, seen: String, policy: ReservationPolicy
    ) -> String {
        switch finding {
        case .unset: "TDM: \(ago(seen))"
        case .free(let technique):
            "TDM: 0 " + say("durch ", "by ") + name(technique) + "; \(ago(seen))"
        case .reserved(let technique, let conditions):
            [
                "TDM: 1 " + say("durch ", "by ") + name(technique),
                conditions.map { say("Bedingungen: ", "conditions: ") + $0 }, effect(policy),
                ago(seen),
            ].compactMap(\.self).joined(separator: "; ")
        }
    }

    private func effect(_ policy: ReservationPolicy) -> String {
        switch policy {
        case .obey:
            say(
                "beachtet: nichts davon wird gespeichert oder durchsucht",
                "obeyed: nothing of it is stored or matched")
        case .ignore:
            say("vermerkt, aber gelesen (tdm: ignore)", "noted, but read (tdm: ignore)")
        }
    }

    private func name(_ technique: TDMTechnique) -> String {
        switch technique {
        case .file: "/.well-known/tdmrep.json"
        case .header: say("das Kopffeld tdm-reservation", "the header field tdm-reservation")
        case .meta: say("das meta-Element tdm-reservation", "the meta element tdm-reservation")
        }
    }

    private func ago(_ seen: String) -> String { say("gesehen vor \(seen)", "seen \(seen) ago") }

    private func say(_ german: String, _ english: String) -> String {
        language.say(german, english)
    }
}
