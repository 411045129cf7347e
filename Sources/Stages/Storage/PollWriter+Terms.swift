import Database
import Domain

extension PollWriter {
    /// A row that says the same already is not written.
    func write(_ terms: SourceTerms, of source: Int64) throws {
        guard terms != SourceTerms() else { return }
        let (robots, reservation) = (RobotsColumns(terms.robots), TDMColumns(terms.reservation))
        try connection.run(
            """
            INSERT INTO source_terms(source, robots, robots_rule, crawl_delay, robots_seen,
                reservation, technique, policy, reservation_seen)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT(source) DO UPDATE SET robots = ?2, robots_rule = ?3, crawl_delay = ?4,
                robots_seen = ?5, reservation = ?6, technique = ?7, policy = ?8,
                reservation_seen = ?9
            WHERE (robots, robots_rule, crawl_delay, robots_seen, reservation, technique, policy,
                reservation_seen) IS NOT (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            .integer(source), .text(robots.word), .text(robots.rule),
            .duration(robots.crawlDelay), .time(terms.robotsSeen), .text(reservation.word),
            .text(reservation.technique), .text(reservation.policy),
            .time(terms.reservationSeen))
    }
}

extension SourceTerms {
    /// From a row of `source_terms`, behind its source.
    init(row: inout Row) {
        self.init()
        robots =
            RobotsColumns(
                word: row.optionalText(), rule: row.optionalText(),
                crawlDelay: row.optionalDuration()
            ).finding
        robotsSeen = row.optionalTime()
        reservation =
            TDMColumns(
                word: row.optionalText(), technique: row.optionalText(), policy: row.optionalText()
            ).finding
        reservationSeen = row.optionalTime()
    }
}

/// What robots.txt says, as columns.
private struct RobotsColumns {
    var word: String?
    var rule: String?
    var crawlDelay: Duration?

    var finding: SourceTerms.Robots? {
        switch word {
        case "allowed": .allowed(rule: rule, crawlDelay: crawlDelay)
        case "refused": .refused(rule: rule ?? "")
        case "unreachable": .unreachable(rule ?? "")
        default: nil
        }
    }
}

extension RobotsColumns {
    init(_ finding: SourceTerms.Robots?) {
        switch finding {
        case .allowed(let rule, let delay)?:
            self.init(word: "allowed", rule: rule, crawlDelay: delay)
        case .refused(let rule)?: self.init(word: "refused", rule: rule)
        case .unreachable(let why)?: self.init(word: "unreachable", rule: why)
        case nil: self.init()
        }
    }
}

/// What TDMRep says, as columns.
private struct TDMColumns {
    var word: String?
    var technique: String?
    var policy: String?

    var finding: SourceTerms.Reservation? {
        let technique = technique.flatMap(TDMTechnique.init)
        return switch (word, technique) {
        case ("unset", _): .unset
        case ("free", let technique?): .free(technique)
        case ("reserved", let technique?): .reserved(technique, policy: policy)
        default: nil
        }
    }
}

extension TDMColumns {
    init(_ finding: SourceTerms.Reservation?) {
        switch finding {
        case .unset?: self.init(word: "unset")
        case .free(let technique)?: self.init(word: "free", technique: technique.rawValue)
        case .reserved(let technique, let policy)?:
            self.init(word: "reserved", technique: technique.rawValue, policy: policy)
        case nil: self.init()
        }
    }
}
