import Domain
import Polling
import Testing

@Suite("tdmrep.json")
struct TDMRulesTests {
    private func isReserved(_ target: String, by file: String) -> Bool? {
        TDMRules(parsing: Array(file.utf8)).declaration(on: target).isReserved
    }

    @Test(
        "a location matches as the protocol says: from the start, with * and a $ at its end",
        arguments: [
            ("/", "/x?y", true), ("/a/", "/a/b", true), ("/a/", "/ab", false),
            ("/a/*.jpg", "/a/b/c.jpg", true), ("/a/*.jpg", "/a/c.png", false),
            ("/exactly$", "/exactly", true), ("/exactly$", "/exactly/not", false),
            ("/A", "/a", false), ("*", "/x", true), ("", "/x", false),
            ("/foo-%24", "/foo-$", true), ("/foo-%24", "/foo-x", false),
            ("/a$b", "/a$b", true), ("/a*", "/a*b", true), ("/%2a", "/*", true),
            ("/%7Ejoe", "/~joe", true), ("/~joe", "/%7ejoe", true), ("/a%2fb", "/a%2Fb", true),
            ("/a%2Fb", "/a/b", false), ("/ä", "/%C3%A4/x", true),
        ])
    func locations(location: String, target: String, matches: Bool) {
        let file = "[{\"location\": \"\(location)\", \"tdm-reservation\": 1}]"
        #expect((isReserved(target, by: file) == true) == matches)
    }

    @Test("the first rule in sequence that matches decides, and what none matches is unset")
    func order() {
        let file = """
            [{"location": "/news/free/", "tdm-reservation": 0},
             {"location": "/news/odd/", "tdm-reservation": 7},
             {"location": "/news/", "tdm-reservation": 1, "tdm-policy": "https://a.example/p"}]
            """
        #expect(isReserved("/news/free/1", by: file) == false)
        #expect(isReserved("/news/odd/1", by: file) == nil)
        #expect(isReserved("/news/1", by: file) == true)
        #expect(isReserved("/about", by: file) == nil)
        let rules = TDMRules(parsing: Array(file.utf8))
        #expect(rules.declaration(on: "/news/1").policy?.text == "https://a.example/p")
    }

    @Test(
        "1 and 0 count, also as texts; anything else is unset",
        arguments: [
            ("1", true), ("0", false), ("\"1\"", true), ("\" 0 \"", false), ("2", nil),
            ("true", nil), ("null", nil), ("1e400", nil), ("99999999999999999999", nil),
            ("[1]", nil), ("\"yes\"", nil),
        ] as [(String, Bool?)])
    func values(value: String, expected: Bool?) {
        #expect(
            isReserved("/", by: "[{\"location\":\"/\",\"tdm-reservation\":\(value)}]") == expected)
    }

    @Test(
        "what is broken, too large or of another form reserves nothing",
        arguments: [
            "", "[", "{\"location\":\"/\",\"tdm-reservation\":1}", "[1, null, \"/\", []]",
            "[{\"tdm-reservation\":1}]", "[{\"location\":1,\"tdm-reservation\":1}]", "<html>",
            String(repeating: "[", count: 100_000),
            "[{\"location\":\"/\",\"tdm-reservation\":1}]"
                + String(repeating: " ", count: TDMRules.sizeLimit),
        ])
    func broken(file: String) {
        #expect(isReserved("/", by: file) == nil)
    }

    @Test("cut at any place or with any byte another, it is read without a fault")
    func damaged() {
        let file = Array(
            "[{\"location\": \"/a*%7E$\", \"tdm-reservation\": 1, \"tdm-policy\": \"https://x.example\"}]"
                .utf8)
        for index in file.indices {
            _ = TDMRules(parsing: Array(file[..<index])).declaration(on: "/a~")
            for bit in 0..<8 {
                var flipped = file
                flipped[index] ^= 1 << UInt8(bit)
                _ = TDMRules(parsing: flipped).declaration(on: "/%%2a%$~")
            }
        }
    }

    @Test(
        "a policy is an absolute address without credentials, of a bounded length; else there is none"
    )
    func policies() {
        func policy(_ text: String) -> String? {
            TDMDeclaration(reservation: "1", policy: text).policy?.text
        }
        #expect(policy("https://u:p@a.example/p") == "https://a.example/p")
        #expect(policy("/p") == nil)
        #expect(policy("mailto:x@a.example") == nil)
        #expect(policy("https://a.example/" + String(repeating: "x", count: 1024)) == nil)
    }
}
