import Domain
import TestSupport
import Testing

@Suite("Time zones")
struct TimeZoneRulesTests {
    @Test(
        "the offset of a moment is the one in force there",
        arguments: [
            ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59Z", 3600),
            ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", 7200),
            ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T00:59:59Z", 7200),
            ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", 3600),
            ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T06:59:59Z", -18000),
            ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z", -14400),
            // South of the equator summer goes over New Year.
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01T00:00:00Z", 39600),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01T00:00:00Z", 36000),
            // Ireland's winter is the one that is set back.
            ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-12-01T00:00:00Z", 0),
            ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-06-01T00:00:00Z", 3600),
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", -3600),
            ("<+0545>-5:45", "2026-06-01T00:00:00Z", 20700),
            // Summer all year (RFC 8536 §3.3.1).
            ("EST5EDT,0/0,J365/25", "2026-12-31T23:59:59Z", -14400),
            ("XST0XDT,J60,J300", "2028-03-01T02:00:00Z", 3600),
            ("XST0XDT,J60,J300", "2028-03-01T01:59:59Z", 0),
        ])
    func offset(footer: String, moment: String, seconds: Int) throws {
        let zone = try #require(TimeZoneRules(parsing: TZif.file(footer: footer)))
        #expect(zone.offset(at: try #require(Timestamp(utc: moment))) == seconds)
    }

    @Test("listed changes hold before the yearly rule, and the first type before them")
    func changes() throws {
        let zone = try #require(
            TimeZoneRules(
                parsing: TZif.file(
                    footer: "CET-1", offsets: [3208, 3600, 7200],
                    changes: [(-1_000_000, 1), (0, 2), (1_000_000, 1)])))
        let expected: [(Int64, Int)] = [
            (-1_000_001, 3208), (-1_000_000, 3600), (-1, 3600), (0, 7200), (999_999, 7200),
            (1_000_000, 3600), (4_000_000_000, 3600),
        ]
        for (second, offset) in expected {
            #expect(zone.offset(at: Timestamp(seconds: second)) == offset)
        }
    }

    @Test(
        "a local time is found again as its moment",
        arguments: [
            ("2026-11-23", 8, 0, "2026-11-23T07:00:00Z"),
            ("2026-07-01", 8, 0, "2026-07-01T06:00:00Z"),
            // Skipped: the moment after the gap.
            ("2026-03-29", 2, 0, "2026-03-29T01:00:00Z"),
            ("2026-03-29", 2, 30, "2026-03-29T01:00:00Z"),
            ("2026-03-29", 3, 0, "2026-03-29T01:00:00Z"),
            ("2026-03-29", 1, 59, "2026-03-29T00:59:00Z"),
            // Shown twice: the first.
            ("2026-10-25", 2, 30, "2026-10-25T00:30:00Z"),
            ("2026-10-25", 3, 0, "2026-10-25T02:00:00Z"),
        ])
    func timestamp(day: String, hour: Int, minute: Int, moment: String) throws {
        let zone = try #require(TimeZoneRules(parsing: TZif.berlin))
        let date = try #require(CivilDate(text: day))
        let time = try #require(TimeOfDay(hour: hour, minute: minute))
        #expect(zone.timestamp(of: date, at: time).iso8601 == moment)
    }

    @Test("the wall shows what the offset says")
    func localTime() throws {
        let zone = try #require(TimeZoneRules(parsing: TZif.berlin))
        let local = zone.localTime(at: try #require(Timestamp(utc: "2026-12-31T23:30:05Z")))
        #expect(local.date.description == "2027-01-01")
        #expect(local.time.description == "00:30")
        #expect(local.second == 5)
    }

    @Test("a truncated file is no time zone")
    func truncated() {
        let file = TZif.berlin
        for count in 0..<file.count {
            #expect(TimeZoneRules(parsing: Array(file[..<count])) == nil)
        }
    }

    @Test("flipped bits trap nothing")
    func flipped() {
        let file = TZif.file(
            footer: "CET-1CEST,M3.5.0,M10.5.0/3", offsets: [3208, 3600],
            changes: [(-1_000_000, 1), (0, 0)])
        for index in file.indices {
            for bit in 0..<8 {
                var broken = file
                broken[index] ^= 1 << UInt8(bit)
                guard let zone = TimeZoneRules(parsing: broken) else { continue }
                for moment in [Timestamp.earliest, Timestamp(seconds: 0), .latest] {
                    let local = zone.localTime(at: moment)
                    _ = zone.timestamp(of: local.date, at: local.time)
                }
            }
        }
    }

    @Test(
        "a footer that is no rule makes the file none",
        arguments: [
            "CET", "C-1", "CET-25", "CET-1CEST", "CET-1CEST,M13.5.0,M10.5.0",
            "CET-1CEST,M3.6.0,M1.1.0",
            "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J1", "CET-1CEST,366,1", "CET-1CEST,M3.5.0",
            "CET-1CEST,M3.5.0,M10.5.0/168", "CET-1CEST,M3.5.0,M10.5.0/3x", "<CET-1",
        ])
    func badFooter(footer: String) {
        #expect(TimeZoneRules(parsing: TZif.file(footer: footer)) == nil)
    }

    @Test("the machine's own Europe/Berlin says the same as the rule")
    func system() throws {
        guard let bytes = Fixtures.bytes(of: "/usr/share/zoneinfo/Europe/Berlin") else {
            print("skipped: no /usr/share/zoneinfo/Europe/Berlin here")
            return
        }
        let zone = try #require(TimeZoneRules(parsing: bytes))
        let rule = try #require(TimeZoneRules(parsing: TZif.berlin))
        for hour in 0..<(366 * 24) as Range<Int64> {
            let moment = Timestamp(seconds: 1_767_225_600 + hour * 3600)
            #expect(zone.offset(at: moment) == rule.offset(at: moment))
        }
        #expect(zone.offset(at: Timestamp(seconds: -3_000_000_000)) == 3208)
    }
}
