import Testing
import Transport

@Suite struct HTTPFieldTests {
    @Test(
        "a value that could break out of its line is no field",
        arguments: ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "\r\n", "a\u{1}", "a\u{7F}"])
    func refusesValues(_ value: String) {
        #expect(HTTPField(name: "X-Note", value: value) == nil)
    }

    @Test(
        "a name that is no token is no field",
        arguments: ["", "a b", "a:", "a\r\n", "ä", "a\0", "(a)", "a\t", "\"a\""])
    func refusesNames(_ name: String) {
        #expect(HTTPField(name: name, value: "x") == nil)
    }

    @Test("blanks around a value are dropped, all else stays")
    func trims() {
        #expect(HTTPField(name: "A", value: " \t b\tc \t")?.value == "b\tc")
        #expect(HTTPField(name: "A", value: " \t ")?.value == "")
        #expect(HTTPField(name: "A", value: "Zürich")?.value == "Zürich")
    }

    @Test("fields are found whatever the case of their name")
    func findsByName() throws {
        let fields = HTTPFields([
            try #require(HTTPField(name: "ETag", value: "1")),
            try #require(HTTPField(name: "Set-Cookie", value: "a")),
            try #require(HTTPField(name: "SET-COOKIE", value: "b")),
        ])
        #expect(fields["etag"] == "1")
        #expect(fields["E-Tag"] == nil)
        #expect(fields["eta\u{47}"] == "1")
        #expect(fields.values("set-cookie") == ["a", "b"])
    }
}
