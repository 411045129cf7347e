import Domain
import Polling
import Testing

@Suite("what an answer's fields say")
struct FetchAnswerTests {
    private func answer(_ fields: [String: String]) throws -> FetchAnswer {
        FetchAnswer(status: 200, fields: fields, address: try address("https://a.example/"))
    }

    @Test(
        "CAC-04, FET-09: Retry-After is held to 1 s…24 h, or ignored",
        arguments: [
            ("120", Duration.seconds(120)), (" 7 ", .seconds(7)), ("0", .seconds(1)),
            ("99999999999999999999", day), ("9223372036854775807", day), ("86401", day),
            ("-5", nil), ("0.5", nil), ("", nil), ("soon", nil), ("1e400", nil), ("1 2", nil),
            ("Mon, 23 Nov 2026 08:02:00 GMT", .seconds(120)),
            ("Monday, 23-Nov-26 08:02:00 GMT", .seconds(120)),
            ("Mon Nov 23 08:02:00 2026", .seconds(120)),
            ("Mon, 23 Nov 2020 08:02:00 GMT", .seconds(1)),
            ("Mon, 23 Nov 9999 08:02:00 GMT", day),
            ("Mon, 31 Feb 2026 08:02:00 GMT", nil), ("Mon, 23 Nov 2026 25:02:00 GMT", nil),
            ("Mon, 23 Nov 99999999999999999999 08:02:00 GMT", nil),
            ("Mon, 23 Nov 2026 08:02:00 CET", nil),
        ])
    func retryAfter(text: String, expected: Duration?) throws {
        #expect(try answer(["retry-after": text]).retryAfter(now: moment) == expected)
    }

    @Test(
        "CAC-05, FET-09: max-age is held to a day, or ignored",
        arguments: [
            ("max-age=300", Duration.seconds(300)), ("public, Max-Age = 60 , x", .seconds(60)),
            ("max-age=31536000", day), ("max-age=99999999999999999999", day), ("max-age=-1", nil),
            ("max-age=1e400", nil), ("max-age=", nil), ("max-age", nil), ("no-store", nil),
            ("", nil),
            ("s-maxage=9", nil), (",,=,max-age=1", .seconds(1)),
        ])
    func maxAge(text: String, expected: Duration?) throws {
        #expect(try answer(["cache-control": text]).maxAge == expected)
    }

    @Test(
        "CAC-05, FET-09: Expires counts from the server's own Date, up to a day, or is ignored",
        arguments: [
            ("Mon, 23 Nov 2026 09:00:00 GMT", nil, hour),
            ("Mon, 23 Nov 2026 09:00:00 GMT", "Mon, 23 Nov 2026 08:30:00 GMT", .seconds(1800)),
            // A server whose clock is a year behind.
            ("Sun, 23 Nov 2025 09:00:00 GMT", "Sun, 23 Nov 2025 08:00:00 GMT", hour),
            ("Mon, 23 Nov 2026 09:00:00 GMT", "never", hour),
            ("Mon, 23 Nov 9999 08:00:00 GMT", nil, day),
            ("Mon, 23 Nov 2026 07:00:00 GMT", nil, nil), ("0", nil, nil), ("-1", nil, nil),
            ("", nil, nil), ("99999999999999999999", nil, nil),
        ] as [(String, String?, Duration?)])
    func expires(text: String, date: String?, expected: Duration?) throws {
        let fields = ["expires": text, "date": date].compactMapValues(\.self)
        #expect(try answer(fields).expiry(now: moment) == expected)
    }

    @Test(
        "CAC-04: validators are kept verbatim up to 1 KiB, and dropped beyond",
        arguments: [
            ("\"a\"", true), ("W/\"a\"", true), ("unquoted", true), ("\"ä\"", true), ("", false),
            (String(repeating: "x", count: 1024), true),
            (String(repeating: "x", count: 1025), false),
            ("\"a\"\r\nX: y", false), ("a\u{0}", false),
        ])
    func validators(text: String, isKept: Bool) throws {
        let answer = try answer(["etag": text, "last-modified": text])
        #expect(answer.etag == (isKept ? text : nil))
        #expect(answer.lastModified == (isKept ? text : nil))
    }

    @Test("any cut and any flipped bit of a date is read without a fault")
    func damage() {
        let date = Array("Mon, 23 Nov 2026 08:02:00 GMT".utf8)
        for count in 0..<date.count {
            let text = String(decoding: date.prefix(count), as: UTF8.self)
            #expect(HTTPDate.parse(text, now: moment) == nil)
        }
        for (index, bit) in date.indices.flatMap({ i in (0..<8).map { (i, $0) } }) {
            var damaged = date
            damaged[index] ^= 1 << UInt8(bit)
            _ = HTTPDate.parse(String(decoding: damaged, as: UTF8.self), now: moment)
        }
    }
}
