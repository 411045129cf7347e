import Domain
import Testing

@testable import Transport

@Suite struct HopTests {
    private func hop(_ address: String = "https://user:pw@a.test/x/feed") throws -> Hop {
        let fields = [
            ("Authorization", "Bearer s"), ("Cookie", "s"), ("X-Api-Key", "s"),
            ("If-None-Match", "\"1\""), ("Accept", "*/*"),
        ].compactMap { HTTPField(name: $0.0, value: $0.1) }
        return Hop(try #require(WebAddress(address)), fields: fields)
    }

    @Test(
        "a redirect leads to its target, resolved against the address",
        arguments: [
            (301, "/other", "https://a.test/other"), (302, "next?p=2", "https://a.test/x/next?p=2"),
            (303, "//b.test/", "https://b.test/"), (307, "http://b.test:81", "http://b.test:81/"),
            (308, "../../../z", "https://a.test/z"), (301, "/ü b", "https://a.test/%C3%BC%20b"),
        ])
    func follows(_ status: Int, _ location: String, _ target: String) throws {
        let next = try #require(
            try hop().next(
                status: status, location: location, method: .get, policy: .follow(atMost: 5)))
        #expect(next.address.description == target)
        #expect(next.redirects.map(\.status) == [status])
    }

    @Test(
        "what is not for a browser to follow is the answer itself",
        arguments: [200, 204, 300, 304, 305, 400, 500])
    func keepsOtherStatuses(_ status: Int) throws {
        let next = try hop().next(
            status: status, location: "/x", method: .get, policy: .follow(atMost: 5))
        #expect(next == nil)
    }

    @Test("a request with a body is never sent twice, and a refusing policy follows nothing")
    func refusesToRepeat() throws {
        let post = try hop().next(
            status: 307, location: "/x", method: .post, policy: .follow(atMost: 5))
        let refused = try hop().next(status: 301, location: "/x", method: .get, policy: .refuse)
        let nowhere = try hop().next(
            status: 301, location: nil, method: .get, policy: .follow(atMost: 5))
        #expect(post == nil && refused == nil && nowhere == nil)
    }

    @Test(
        "RED-02, RED-04: a target that is no http address is refused",
        arguments: [
            "file:///etc/hostname", "ftp://a.test/", "gopher://a.test/", "dict://a.test:2628/",
            "data:text/plain,x", "javascript:alert(1)", "http://", "http://a b/", "http://[::1",
            "http://a.test:99999/", "https:\\\\b.test", "http://ok.test\\@127.0.0.1/",
            "http://127.1/", "/" + String(repeating: "x", count: 10 << 10),
        ])
    func refusesTargets(_ location: String) throws {
        let hop = try hop()
        #expect(throws: TransportError.self) {
            try hop.next(
                status: 302, location: location, method: .get, policy: .follow(atMost: 5))
        }
    }

    @Test("a refused target is shown without control characters")
    func showsTargets() throws {
        let hop = try hop()
        #expect(throws: TransportError.redirectRefused(to: "ftp://a  b")) {
            try hop.next(
                status: 302, location: "ftp://a\u{1B}\u{9B}b", method: .get,
                policy: .follow(atMost: 5))
        }
    }

    @Test("FET-10: another origin gets no secret, the same one keeps it")
    func dropsSecrets() throws {
        let policy = HTTPRequest.RedirectPolicy.follow(atMost: 5)
        for other in ["https://b.test/", "http://a.test/", "https://a.test:8443/"] {
            let there = try #require(
                try hop().next(status: 302, location: other, method: .get, policy: policy))
            #expect(there.fields.map(\.name) == ["If-None-Match", "Accept"])
            #expect(there.credentials == nil)
        }
        let same = try #require(
            try hop().next(status: 302, location: "/y", method: .get, policy: policy))
        #expect(same.fields.count == 5 && same.credentials == "user:pw")
    }

    @Test("credentials in a Location are not used")
    func ignoresForeignCredentials() throws {
        let next = try #require(
            try hop("https://a.test/").next(
                status: 302, location: "https://x:y@b.test/", method: .get,
                policy: .follow(atMost: 5)))
        #expect(next.credentials == nil)
    }

    @Test("the limit counts redirects, not requests")
    func limits() throws {
        var hop = try hop()
        for _ in 0..<5 {
            hop = try #require(
                try hop.next(
                    status: 302, location: "/loop", method: .get, policy: .follow(atMost: 5)))
        }
        let last = hop
        #expect(throws: TransportError.tooManyRedirects(limit: 5)) {
            try last.next(
                status: 302, location: "/loop", method: .get, policy: .follow(atMost: 5))
        }
    }
}
