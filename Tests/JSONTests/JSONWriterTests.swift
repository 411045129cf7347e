import JSON
import Testing

@Suite struct JSONWriterTests {
    @Test("members keep their order and commas stand between")
    func order() {
        var json = JSONWriter()
        json.object {
            $0.member("b", 1)
            $0.member("a", "x")
            $0.member("n", nil as String?)
            $0.member("l") { $0.array([true, false]) { $0.bool($1) } }
            $0.member("o") { $0.object { _ in } }
        }
        #expect(json.text == #"{"b":1,"a":"x","n":null,"l":[true,false],"o":{}}"#)
    }

    @Test("what JSON must escape is escaped, the rest stays")
    func escapes() {
        var json = JSONWriter()
        json.string("ü \"q\" \\ \n\t\u{1} </script>")
        #expect(json.text == #""ü \"q\" \\ \n\t\u0001 </script>""#)
    }

    @Test("a value survives writing and reading")
    func roundTrip() throws {
        let text = #"{"a":[1.50,"é\n",null,{"b":[]}],"c":false}"#
        var json = JSONWriter()
        json.value(try JSONValue(parsing: Array(text.utf8)))
        #expect(json.text == text)
    }

    @Test("lines of JSON Lines stand apart")
    func lines() {
        var json = JSONWriter()
        json.integer(1)
        json.newline()
        json.integer(2)
        json.newline()
        #expect(json.text == "1\n2\n")
    }
}
