import Domain
import JSON

/// The terms of one source, beside what the configuration makes of them.
struct SourceTermsView: Sendable {
    let source: SourceSettings
    let terms: SourceTerms
    let now: Timestamp
    /// Nil where there is no server to ask.
    let robotsPolicy: RobotsPolicy?
    let reservationPolicy: ReservationPolicy?

    init(source: SourceSettings, terms: SourceTerms, http: Settings.HTTP, now: Timestamp) {
        self.source = source
        self.terms = terms
        self.now = now
        robotsPolicy = source.robotsPolicy(usual: http.robots)
        reservationPolicy = source.reservationPolicy(usual: http.tdm)
    }

    var isBarred: Bool { isRefused || isReserved }

    private var isRefused: Bool {
        guard robotsPolicy == .obey else { return false }
        return switch terms.robots {
        case .refused, .unreachable: true
        case .allowed, nil: false
        }
    }

    private var isReserved: Bool {
        guard reservationPolicy == .obey, case .reserved = terms.reservation else { return false }
        return true
    }

    func robots(_ words: SourceTermsWords) -> String {
        switch robotsPolicy {
        case nil: "–"
        case .ignore: words.notAsked
        case .obey: words.word(for: terms.robots)
        }
    }

    func reservation(_ words: SourceTermsWords) -> String {
        reservationPolicy == nil ? "–" : words.word(for: terms.reservation)
    }

    func details(_ words: SourceTermsWords) -> [String] {
        var lines = [source.address]
        if robotsPolicy == .obey, let robots = terms.robots {
            lines.append(words.line(for: robots, seen: age(terms.robotsSeen, words)))
        }
        if let policy = reservationPolicy, let reservation = terms.reservation,
            reservation != .unset
        {
            lines.append(
                words.line(
                    for: reservation, seen: age(terms.reservationSeen, words), policy: policy))
        }
        return lines
    }

    private func age(_ seen: Timestamp?, _ words: SourceTermsWords) -> String {
        seen.map { words.language.span(TimeSpan.cut(now - $0)) } ?? "–"
    }

    /// For programs; times UTC.
    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("source", source.id.rawValue)
            json.member("address", source.address)
            json.member("is_barred", isBarred)
            json.member("robots") { writeRobots(to: &$0) }
            json.member("tdm") { writeReservation(to: &$0) }
        }
        return json.bytes + [10]
    }

    private func writeRobots(to json: inout JSONWriter) {
        let isAsked = robotsPolicy == .obey
        json.object { json in
            json.member("policy", robotsPolicy?.rawValue)
            let (finding, rule, delay): (String?, String?, Duration?) =
                switch isAsked ? terms.robots : nil {
                case .allowed(let rule, let delay)?: ("allowed", rule, delay)
                case .refused(let rule)?: ("refused", rule, nil)
                case .unreachable?: ("unreachable", nil, nil)
                case nil: (nil, nil, nil)
                }
            json.member("finding", finding)
            json.member("rule", rule)
            if let delay { json.member("crawl_delay_s", Int(delay.components.seconds)) }
            if case .unreachable(let why)? = terms.robots, isAsked { json.member("because", why) }
            json.member("seen", isAsked ? terms.robotsSeen?.iso8601 : nil)
        }
    }

    private func writeReservation(to json: inout JSONWriter) {
        json.object { json in
            json.member("policy", reservationPolicy?.rawValue)
            let (finding, technique, conditions): (String?, TDMTechnique?, String?) =
                switch terms.reservation {
                case .unset?: ("unset", nil, nil)
                case .free(let technique)?: ("free", technique, nil)
                case .reserved(let technique, let policy)?: ("reserved", technique, policy)
                case nil: (nil, nil, nil)
                }
            json.member("finding", finding)
            json.member("by", technique?.rawValue)
            json.member("conditions", conditions)
            json.member("seen", terms.reservationSeen?.iso8601)
        }
    }
}
