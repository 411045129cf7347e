import Domain
import Testing
import Transport

@Suite("Registered names")
struct RegisteredNameTests {
    @Test(
        "FET-06: a host counts by the name that somebody registered",
        arguments: [
            ("feeds.a.example.co.uk", "example.co.uk"), ("www.example.co.uk", "example.co.uk"),
            ("example.co.uk", "example.co.uk"), ("a.b.c.example", "c.example"),
            ("www.spiegel.de", "spiegel.de"), ("xn--brse-5qa.xn--p1ai", "xn--brse-5qa.xn--p1ai"),
            ("www.städte.de", "xn--stdte-hra.de"), ("www.city.kawasaki.jp", "city.kawasaki.jp"),
        ])
    func name(host: String, expected: String) throws {
        #expect(try #require(WebAddress("https://\(host)/x")).registeredName == expected)
    }

    @Test(
        "hosting under one suffix is many owners, as the list's private section says",
        arguments: ["a.blogspot.com", "a.github.io", "a.gitlab.io"])
    func hosting(host: String) throws {
        #expect(try #require(WebAddress("https://\(host)/")).registeredName == host)
        #expect(try #require(WebAddress("https://www.\(host)/")).registeredName == host)
    }

    @Test(
        "addresses, suffixes and names without a dot stand for themselves",
        arguments: ["127.0.0.1", "192.0.2.7", "localhost", "co.uk", "github.io", "com"])
    func itself(host: String) throws {
        #expect(try #require(WebAddress("http://\(host)/")).registeredName == host)
    }

    @Test("an IPv6 address stands for itself")
    func six() throws {
        #expect(try #require(WebAddress("http://[2001:db8::1]/")).registeredName == "2001:db8::1")
    }
}
