/// What the server of a source says about being read by a program, as it was last found there.
package struct SourceTerms: Sendable, Hashable {
    /// Nil: robots.txt was not asked.
    package var robots: Robots?
    package var robotsSeen: Timestamp?
    /// Nil: no answer was read to the end yet.
    package var reservation: Reservation?
    package var reservationSeen: Timestamp?

    /// How old the time of a finding that stays the same may get: a poll is no reason to write it anew.
    package static let freshness = Duration.seconds(24 * 3600)

    /// What robots.txt (RFC 9309) says of an address.
    package enum Robots: Sendable, Hashable {
        /// With the rule that decides, as `Allow: /news`, where there is one.
        case allowed(rule: String?, crawlDelay: Duration?)
        case refused(rule: String)
        /// Why, for people. Nothing is fetched then.
        case unreachable(String)
    }

    /// What TDMRep says of an address: whether text and data mining is reserved.
    package enum Reservation: Sendable, Hashable {
        /// Nobody says anything.
        case unset
        /// Said not to be.
        case free(TDMTechnique)
        /// - Parameter policy: the address where conditions stand, for people.
        case reserved(TDMTechnique, policy: String?)
    }

    package init() {}

    package mutating func note(_ robots: Robots, at now: Timestamp) {
        guard self.robots != robots || Self.isOld(robotsSeen, now: now) else { return }
        (self.robots, robotsSeen) = (robots, now)
    }

    package mutating func note(_ reservation: Reservation, at now: Timestamp) {
        guard self.reservation != reservation || Self.isOld(reservationSeen, now: now) else {
            return
        }
        (self.reservation, reservationSeen) = (reservation, now)
    }

    /// Notes what was found elsewhere.
    package mutating func take(_ found: SourceTerms) {
        if let robots = found.robots, let seen = found.robotsSeen { note(robots, at: seen) }
        if let reservation = found.reservation, let seen = found.reservationSeen {
            note(reservation, at: seen)
        }
    }

    /// One in the future is that of a clock that was set back.
    private static func isOld(_ moment: Timestamp?, now: Timestamp) -> Bool {
        guard let moment, moment <= now else { return true }
        return now - moment >= freshness
    }
}
