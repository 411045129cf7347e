import JSON
import Testing

@Suite struct JSONValueTests {
    @Test(
        "each kind of value is read",
        arguments: [
            (#"null"#, JSONValue.null), (#" true "#, .bool(true)),
            (#"-0.5e+3"#, .number("-0.5e+3")),
            (#""a\"b\\\n\u00fc""#, .string("a\"b\\\nü")), (#""\ud83d\ude00""#, .string("😀")),
            (#"[1,[]]"#, .array([.number("1"), .array([])])),
            (#"{"a":{}}"#, .object([JSONValue.Member("a", .object([]))])),
        ])
    func values(text: String, expected: JSONValue) throws {
        #expect(try JSONValue(parsing: Array(text.utf8)) == expected)
    }

    @Test(
        "what is no JSON is refused with its place",
        arguments: [
            ("", 0), ("[1,]", 3), ("{\"a\" 1}", 5), ("{a:1}", 1), ("01", 2), ("1.", 2), ("tru", 0),
            ("\"abc", 4), ("[1] 2", 4), ("NaN", 0), ("\"\\x\"", 3),
        ])
    func refused(text: String, offset: Int) {
        #expect {
            try JSONValue(parsing: Array(text.utf8))
        } throws: {
            ($0 as? JSONError)?.offset == offset
        }
    }

    @Test("depth beyond the limit is an error, not a crash")
    func depth() throws {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: JSONError.self) { try JSONValue(parsing: deep) }
        let limit = JSONValue.depthLimit
        let text = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
        #expect(throws: Never.self) { try JSONValue(parsing: Array(text.utf8)) }
    }

    @Test("numbers beyond what fits are kept as written and trap nothing")
    func largeNumbers() throws {
        let value = try JSONValue(parsing: Array(#"[1e400,99999999999999999999,1.5,1e3]"#.utf8))
        let numbers = try #require(value.array)
        #expect(numbers.map(\.double) == [nil, 1e20, 1.5, 1000])
        #expect(numbers.map(\.integer) == [nil, nil, nil, 1000])
    }

    @Test("a lone surrogate becomes a replacement character")
    func surrogates() throws {
        let text = #"["\ud800","\ud800x","\udc00","\ud800\u0041"]"#
        let value = try JSONValue(parsing: Array(text.utf8))
        #expect(value.array?.map(\.string) == ["\u{FFFD}", "\u{FFFD}x", "\u{FFFD}", "\u{FFFD}A"])
    }

    @Test("a byte order mark is skipped, of duplicate names the last one counts")
    func leniency() throws {
        let value = try JSONValue(parsing: [0xEF, 0xBB, 0xBF] + Array(#"{"a":1,"a":2}"#.utf8))
        #expect(value["a"]?.integer == 2)
    }

    @Test("cut or flipped anywhere, it is read or refused, never a trap")
    func damage() {
        let text = Array(#"{"a":[1,-2.5e3,"\u00e4\n"],"b":{"c":null,"d":true}}"#.utf8)
        var outcomes = 0
        for index in text.indices {
            for damaged in [Array(text[..<index]), text.flipping(at: index)] {
                outcomes += (try? JSONValue(parsing: damaged)) == nil ? 1 : 2
            }
        }
        #expect(outcomes > text.count)
    }
}

extension [UInt8] {
    fileprivate func flipping(at index: Int) -> [UInt8] {
        var copy = self
        copy[index] ^= 0x15
        return copy
    }
}
