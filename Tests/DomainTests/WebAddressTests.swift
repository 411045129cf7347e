import Domain
import Testing

@Suite struct WebAddressTests {
    @Test(
        "an address has one normal form",
        arguments: [
            ("HTTP://Example.ORG", "http://example.org/"),
            ("https://example.org:443/a", "https://example.org/a"),
            ("https://example.org:8443/a?b=c#d", "https://example.org:8443/a?b=c#d"),
            (" https://example.org/a b\n", "https://example.org/a%20b"),
            ("https://müller.example/ü?ö", "https://xn--mller-kva.example/%C3%BC?%C3%B6"),
            ("https://BÜCHER.example/", "https://xn--bcher-kva.example/"),
            ("https://example.org/a/./b/../c/", "https://example.org/a/c/"),
            ("https://example.org/../../x", "https://example.org/x"),
            ("https://user:secret@example.org/", "https://example.org/"),
            ("https://example.org/?key=1", "https://example.org/?key=1"),
            ("http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080/"),
            ("https://example.org./", "https://example.org/"),
            ("http://127.0.0.1/", "http://127.0.0.1/"),
            ("http://1.a_b-c.x2/", "http://1.a_b-c.x2/"), ("http://a.2x/", "http://a.2x/"),
            ("http://localhost/", "http://localhost/"),
            ("https://example.org/%7Euser/%zz", "https://example.org/%7Euser/%zz"),
        ])
    func normalForm(given: String, expected: String) {
        #expect(WebAddress(given)?.text == expected)
    }

    @Test(
        "what has two readings, or is not for the web, is refused",
        arguments: [
            "", "example.org", "/a", "ftp://example.org/", "file:///etc/hostname",
            "javascript:alert(1)",
            "http://", "http:///a", "http://0x7f.1/", "http://2130706433/", "http://127.1/",
            "http://0177.0.0.1/", "http://256.1.1.1/", "http://127.0.0.1:80\\@ok.example/",
            "http://ok.example\\.evil.example/", "http://exa mple.org/", "http://a..b/",
            "http://.a/", "http://./", "http://a.1/", "http://a.0xb/",
            "http://example.org:0/", "http://example.org:99999/", "http://example.org:8x/",
            "http://[::1/", "http://[zz]/", "http://a\u{0}b/", "http://a%00b/", "http://a%2fb/",
            "http://ü%2fb/", "http://ü%40b/", "http://ü%3ab/", "http://ü b/", "http://ü%00/",
        ])
    func refused(given: String) {
        #expect(WebAddress(given) == nil)
    }

    @Test(
        "odd digits in a host never become an address",
        arguments: ["http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://１２７.0.0.1/"])
    func oddDigits(given: String) {
        let host = WebAddress(given)?.host
        // Either refused, or exactly what the policy will see: a quad, or a name that is none.
        #expect(host == nil || host == "127.0.0.1" || host?.contains("xn--") == true)
    }

    /// RFC 3986 §5.4, those that are addresses of the web.
    @Test(
        "references are resolved as RFC 3986 §5.4 has it",
        arguments: [
            ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"), ("//g", "http://g/"), ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
            ("g#s", "http://a/b/c/g#s"),
            (";x", "http://a/b/c/;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
            ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
            ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("g?y/../x", "http://a/b/c/g?y/../x"),
        ])
    func resolution(reference: String, expected: String) {
        let base = WebAddress("http://a/b/c/d;p?q")
        #expect(WebAddress(reference, relativeTo: base)?.description == expected)
    }

    @Test("credentials are never shown")
    func credentials() {
        let address = WebAddress("https://user:geheim@example.org/feed")
        #expect(address?.userInfo == "user:geheim")
        #expect(address?.description.contains("geheim") == false)
    }

    @Test("ways to link one page are one")
    func canonical() {
        let ways = [
            "https://www.example.org/a/b/?utm_source=x&id=3", "http://example.org/a/b?id=3#top",
            "https://m.example.org/a/b?id=3&fbclid=q", "https://example.org/a/b/amp/?id=3",
        ]
        #expect(Set(ways.compactMap { WebAddress($0)?.canonical }) == ["example.org/a/b?id=3"])
        #expect(WebAddress("https://example.org/a?id=4")?.canonical == "example.org/a?id=4")
    }

    @Test("other schemes and lone references stay as they are")
    func absolute() {
        let base = WebAddress("https://example.org/feed")
        #expect(
            WebAddress.absolute("tag:example.org,2026:1", base: base) == "tag:example.org,2026:1")
        #expect(WebAddress.absolute(" a\n", base: nil) == "a")
        #expect(WebAddress.absolute("a", base: base) == "https://example.org/a")
    }

    @Test("any bytes are an address or none, never a trap")
    func damage() {
        let text = Array("https://user@exämple.org:8080/a/../b?c=d#e".utf8)
        var count = 0
        for index in text.indices {
            for byte: UInt8 in [0, 0x25, 0x2F, 0x3A, 0x5B, 0x5D, 0x80, 0xFF] {
                var copy = text
                copy[index] = byte
                count += WebAddress(String(decoding: copy, as: UTF8.self)) == nil ? 0 : 1
            }
        }
        #expect(count > 0)
    }

    @Test(
        "what an address shows of itself holds no secret",
        arguments: [
            ("https://u:geheim@a.example/x", "https://a.example/x"),
            ("https://a.example/x?key=geheim&page=2", "https://a.example/x?key=***&page=2"),
            ("https://a.example/?api_key=geheim", "https://a.example/?api_key=***"),
            ("https://a.example/?accessToken=geheim#top", "https://a.example/?accessToken=***#top"),
            ("https://a.example/?X-Amz-Signature=geheim", "https://a.example/?X-Amz-Signature=***"),
            ("https://a.example/?key=&q=keynote", "https://a.example/?key=&q=keynote"),
            ("https://a.example/tokens?lang=de", "https://a.example/tokens?lang=de"),
        ])
    func shown(given: String, expected: String) {
        #expect(WebAddress(given)?.description == expected)
    }

    @Test("values that came from outside show nowhere in it, short words do")
    func hidden() throws {
        let address = try #require(
            WebAddress("https://a.example/privat/g%20heim/de/feed?q=g%20heim&de#g%20heim"))
        let hiding = address.hiding(["g heim", "de"])
        #expect(hiding.description == "https://a.example/privat/***/de/feed?q=***&de#***")
        #expect(hiding.text == address.text)
        #expect(hiding == address)
        #expect(Set([hiding, address]).count == 1)
    }

    @Test("where a redirect leads shows no more than where it came from")
    func hiddenBehindRedirect() throws {
        let address = try #require(WebAddress("https://a.example/")?.hiding(["T0K3N"]))
        let next = try #require(WebAddress("https://b.example/?u=T0K3N", relativeTo: address))
        #expect(next.description == "https://b.example/?u=***")
    }

    @Test("links of a secret address are resolved against what is no secret of it")
    func withoutSecrets() throws {
        let address = try #require(WebAddress("https://a.example/T0K3N/f?key=x&page=2"))
        #expect(
            address.hiding(["T0K3N"]).withoutSecrets.text == "https://a.example/***/f?page=2")
        #expect(address.withoutSecrets.text == "https://a.example/T0K3N/f?page=2")
        #expect(WebAddress("https://a.example/?")?.withoutSecrets.text == "https://a.example/?")
    }
}
