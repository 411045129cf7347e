import Domain
import JSON
import Reading
import TestSupport
import Testing

@Suite("Dates of feeds")
struct FeedDateTests {
    @Test(
        "dates are read in every common form (DAT-01)",
        arguments: [
            ("Mon, 23 Nov 2026 08:00:00 GMT", "2026-11-23T08:00:00Z"),
            ("Mon, 23 Nov 2026 08:00:00 +0100", "2026-11-23T07:00:00Z"),
            ("23 Nov 26 08:00 EST", "2026-11-23T13:00:00Z"),
            ("Mon Nov 23 08:00:00 2026", "2026-11-23T08:00:00Z"),
            ("2026-11-23T08:00:00+01:00", "2026-11-23T07:00:00Z"),
            ("2026-11-23T08:00:00.123456Z", "2026-11-23T08:00:00Z"),
            ("20261123T080000Z", "2026-11-23T08:00:00Z"),
            ("20261123080000", "2026-11-23T08:00:00Z"),
            ("2026-11-23", "2026-11-23T00:00:00Z"),
            ("2026-11", "2026-11-01T00:00:00Z"),
            ("2026", "2026-01-01T00:00:00Z"),
            ("2026-W48-1", "2026-11-23T00:00:00Z"),
            ("Mo, 23 Nov 2026 08:00:00 MEZ", "2026-11-23T07:00:00Z"),
            ("Do, 29 Mär 2018 00:00:00 +0200", "2018-03-28T22:00:00Z"),
            ("23. Dezember 2026 um 8:15 Uhr", "2026-12-23T08:15:00Z"),
            ("23.11.2026 08:15", "2026-11-23T08:15:00Z"),
            ("11/23/2026 8:15 pm", "2026-11-23T20:15:00Z"),
            ("mar., 01 déc. 2020 16:11:02 +0000", "2020-12-01T16:11:02Z"),
            ("Mon, 23 Nov 2026 23:59:60 GMT", "2026-11-23T23:59:59Z"),
            ("Mon, 23 Nov 2026 24:00:00 GMT", "2026-11-24T00:00:00Z"),
            ("Mon, 23 Nov 2026 08:00:00 -0000", "2026-11-23T08:00:00Z"),
            ("Mon, 23 Nov 2026 12:30 AM", "2026-11-23T00:30:00Z"),
            ("Fri, 28 May 99 21:03:38 +0000", "1999-05-28T21:03:38Z"),
            ("Mon, 23 Nov 2026 08:00:00 Europe/Berlin", "2026-11-23T07:00:00Z"),
            ("2026-03-29 01:59 Europe/Berlin", "2026-03-29T00:59:00Z"),
            ("2026-03-29 03:00 Europe/Berlin", "2026-03-29T01:00:00Z"),
            ("2026-10-25 03:00 Europe/Berlin", "2026-10-25T02:00:00Z"),
            ("2026-03-08 03:00 America/New_York", "2026-03-08T07:00:00Z"),
            ("2026-11-01 02:00 America/New_York", "2026-11-01T07:00:00Z"),
            ("2006-03-20 12:00 US/Pacific", "2006-03-20T20:00:00Z"),
            ("2026-11-23 08:00 Mars/Olympus", "2026-11-23T08:00:00Z"),
            ("Fri, 11 Mar 2016 01:15:00 +3000", "2016-03-09T19:15:00Z"),
            ("2026-327", "2026-11-23T00:00:00Z"), ("26327", "2026-11-23T00:00:00Z"),
            ("-26-11", "2026-11-01T00:00:00Z"),
            ("1795420800", "2026-11-23T08:00:00Z"),
            ("1795420800000", "2026-11-23T08:00:00Z"),
        ])
    func common(text: String, utc: String) {
        #expect(FeedDate.parse(text)?.iso8601 == utc)
    }

    @Test(
        "nonsense is no date, never the year 1 (DAT-02)",
        arguments: [
            "", " ", "abc", "the quick brown fox of 2010", "Mon, 01 Jan 0001 00:00:00 GMT", "2010-",
            "2026-13-01", "2026-02-30", "2026-11-23T25:00:00Z", "2026-11-23T10:61:00Z",
            "999999999-01-01", "99999999999999999999", "Mon, 23 Nov 2026 08:00:00 +zz:00",
            "2013-xx-27", "2013-01-28T11:30:00-06:00Textra", "1e18",
            "Sun, 31 Dec 9999 23:59:59 -9999",
            "9999999999", "9999999999999",
            "28 May", "10:15:00", "26000", "26366", "2026400", "-26-13", "-26-1",
        ])
    func nonsense(text: String) {
        #expect(FeedDate.parse(text) == nil)
    }

    @Test("a date cut anywhere and with flipped bits is read or not, and nothing else")
    func hostile() {
        for text in [
            "Do, 29 Mär 2018 00:00:00 +0200", "2026-11-23T08:00:00.123+01:00", "1795420800",
        ] {
            let bytes = Array(text.utf8)
            for end in bytes.indices { _ = FeedDate.parse(bytes[..<end]) }
            for place in bytes.indices {
                for bit in 0..<8 {
                    var flipped = bytes
                    flipped[place] ^= 1 << UInt8(bit)
                    _ = FeedDate.parse(flipped[...])
                }
            }
        }
    }

    /// Years before print are not read; see `FeedDate`.
    @Test(
        "the shared corpora of dates are read", arguments: [("dates", 98.0), ("wild-dates", 99.9)])
    func corpora(name: String, threshold: Double) throws {
        guard let folder = Fixtures.corpora,
            let lines = Fixtures.bytes(of: "\(folder)/dates/\(name).jsonl")
        else {
            print("skipped: no shared corpora beside the project")
            return
        }
        var (right, total) = (0, 0)
        for line in lines.split(separator: 0x0A) {
            let value = try JSONValue(parsing: line)
            // What another reader makes of nonsense is no expectation.
            if value["kind"]?.string == "quirk" { continue }
            let given = FeedDate.parse(value["input"]?.string ?? "")?.iso8601
            let accepted = ["utc", "feedparser_utc", "email_utils_utc"].compactMap { value[$0] }
            total += 1
            let isRight = accepted.contains {
                $0.string == "must-parse" ? given != nil : $0.string == given
            }
            right += isRight ? 1 : 0
        }
        #expect(100 * Double(right) / Double(max(total, 1)) >= threshold, "\(right) of \(total)")
    }
}
