import Polling
import Testing

@Suite("RobotsRules")
struct RobotsRulesTests {
    @Test(
        "ROB-02: a target is decided by the longest rule of its group",
        arguments: [
            ("", "/a", true),
            ("user-agent: *\ndisallow: /", "/a", false),
            ("user-agent: *\ndisallow:", "/a", true),
            ("user-agent: *\ndisallow: /\nuser-agent: earshot\nallow: /", "/a", true),
            ("user-agent: Earshot/1.0\ndisallow: /", "/a", false),
            ("user-agent: earshots\ndisallow: /", "/a", true),
            (
                "user-agent: earshot\ndisallow: /x\nuser-agent: b\ndisallow: /y\nuser-agent: EARSHOT\ndisallow: /z",
                "/z", false
            ),
            ("user-agent: *\r\ndisallow: /a # why\r\n", "/ab", false),
            ("user-agent: *\rdisallow: /a\r", "/ab", false),
            ("\u{FEFF}user-agent: *\ndisallow: /a", "/ab", false),
            ("user-agent: *\ndisallow: /*.pdf$", "/x.pdf", false),
            ("user-agent: *\ndisallow: /*.pdf$", "/x.pdf?y", true),
            ("user-agent: *\ndisallow: /a*$", "/ab", false),
            ("user-agent: *\ndisallow: /a$b", "/a$bc", false),
            ("user-agent: *\ndisallow: /\nallow: /$", "/", true),
            ("user-agent: *\ndisallow: /\nallow: /$", "/b", false),
            ("user-agent: *\ndisallow: /*ab*ab$", "/ab", true),
            ("user-agent: *\ndisallow: /*ab*ab$", "/abxab", false),
            ("user-agent: *\ndisallow: /ä", "/%C3%A4", false),
            ("user-agent: *\ndisallow: /%c3%a4", "/%C3%A4b", false),
            ("user-agent: *\ndisallow /a\nnonsense\ndisallow: /b", "/a", true),
        ])
    func decision(robots: String, target: String, isAllowed: Bool) {
        let rules = RobotsRules(parsing: Array(robots.utf8), for: "Earshot")
        #expect(rules.allows(target) == isAllowed)
    }

    @Test("sitemaps belong to no group, and end none; so many are kept")
    func sitemaps() {
        let text = """
            Sitemap: https://a.example/1.xml
            user-agent: b
            sitemap: /2.xml  # second
            disallow: /x
            user-agent: *
            SITEMAP:/3.xml
            disallow: /y
            """
        let rules = RobotsRules(parsing: Array(text.utf8), for: "Earshot")
        #expect(rules.sitemaps == ["https://a.example/1.xml", "/2.xml", "/3.xml"])
        #expect(!rules.allows("/y") && rules.allows("/x"))
        let many = String(repeating: "sitemap: /x\n", count: 1000)
        let limited = RobotsRules(parsing: Array(many.utf8), for: "Earshot").sitemaps
        #expect(limited.count == RobotsRules.sitemapLimit)
    }

    @Test(
        "ROB-03: Crawl-delay is held to 0…3600 s, and ignored where it is no number",
        arguments: [
            ("5", Duration.seconds(5)), ("0.5", .milliseconds(500)), ("-1", .zero),
            ("1e400", .seconds(3600)), ("86400", .seconds(3600)), ("nan", nil), ("soon", nil),
            ("", nil),
            ("99999999999999999999999", .seconds(3600)), ("-1e400", .zero),
        ])
    func crawlDelay(value: String, expected: Duration?) {
        let robots = Array("user-agent: *\ncrawl-delay: \(value)\ndisallow: /a".utf8)
        #expect(RobotsRules(parsing: robots, for: "Earshot").crawlDelay == expected)
    }

    @Test("ROB-02: what is beyond 500 KiB is as if it were not there")
    func sizeLimit() {
        let comment = "#" + String(repeating: "x", count: RobotsRules.sizeLimit)
        let robots = "user-agent: *\n\(comment)\ndisallow: /"
        #expect(RobotsRules(parsing: Array(robots.utf8), for: "Earshot").allows("/a"))
        let short = "user-agent: *\n#\ndisallow: /"
        #expect(!RobotsRules(parsing: Array(short.utf8), for: "Earshot").allows("/a"))
    }

    @Test("ROB-02: stars cost no more than pattern and target are long")
    func stars() {
        let stars = String(repeating: "*a", count: 2000)
        let halves = "*" + String(repeating: "a", count: 4000) + "b"
        for pattern in ["/\(stars)$", "/\(halves)", "/\(stars)b$"] {
            let robots = Array("user-agent: *\ndisallow: \(pattern)".utf8)
            let rules = RobotsRules(parsing: robots, for: "Earshot")
            let target = "/" + String(repeating: "a", count: 8000)
            #expect(rules.allows(target + "c"))
        }
    }

    @Test("any cut and any flipped bit of a file is read without a fault")
    func damage() {
        let robots = Array(
            "\u{FEFF}user-agent: *\r\ncrawl-delay: 1e9\r\ndisallow: /%e4*ä$ # x\nallow: /*\n".utf8)
        for count in 0...robots.count {
            _ = RobotsRules(parsing: Array(robots.prefix(count)), for: "Earshot").allows("/%e4%")
        }
        for index in robots.indices {
            for bit in 0..<8 {
                var damaged = robots
                damaged[index] ^= 1 << UInt8(bit)
                _ = RobotsRules(parsing: damaged, for: "Earshot").allows("/%E4x")
            }
        }
    }
}
