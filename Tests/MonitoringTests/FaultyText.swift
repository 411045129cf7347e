import Testing

/// A faulty configuration, and what is told of it: the place, what is wrong, the mend.
struct FaultyText: Sendable, CustomTestStringConvertible {
    let text: String
    /// `line:column`; empty where the file as a whole is meant.
    let place: String
    let words: [String]

    var testDescription: String { "\(place) \(words.joined(separator: " … "))" }

    private init(_ text: String, _ place: String, _ words: [String]) {
        (self.text, self.place, self.words) = (text, place, words)
    }

    init(_ text: String, _ place: String, _ words: String...) { self.init(text, place, words) }

    /// A text in line 2, after a brand.
    static func second(_ text: String, _ column: Int, _ words: String...) -> FaultyText {
        FaultyText("brands: [{name: A}]\n" + text, "2:\(column)", words)
    }
}

extension FaultyText {
    static let form: [FaultyText] = [
        FaultyText("brands: [{name: A}\nsources: x", "2:1", "a comma or ] is missing", "line 1"),
        FaultyText("brands:\n\t- name: A", "2:1", "a tab", "indent with spaces"),
        FaultyText("brands: \"A", "1:11", "the closing quote is missing"),
        FaultyText("- brands", "1:1", "the configuration must be a mapping of keys"),
        FaultyText("brands", "1:1", "the configuration must be a mapping of keys"),
        FaultyText("brands: [{name: A}]\n---\nx: 1", "2:1", "a second document"),
        FaultyText("brands: [{name: *a}]", "1:17", "alias *a has no anchor"),
        FaultyText("? [a]\n: b", "1:3", "a key must be a text"),
        FaultyText("brands: [{name: A}]\nbrands: []", "2:1", "stands twice", "line 1"),
        FaultyText("brands: [{name: A, id: a, id: b}]", "1:27", "'id' stands twice in brands[1]"),
        .second("htpp: {}", 1, "unknown key 'htpp'", "did you mean 'http'?"),
        .second("source: []", 1, "did you mean 'sources'?"),
        .second("Store: x", 1, "did you mean 'store'?"),
        .second("xyzzyx: 1", 1, "unknown key 'xyzzyx'", "one of: store, timezone,"),
        .second("http: {per_hots: 1}", 8, "did you mean 'per_host'?"),
        .second("web: {listne: x}", 7, "did you mean 'listen'?"),
        .second("retention: {document: 1d}", 13, "did you mean 'documents'?"),
        .second("privacy: {author: none}", 11, "did you mean 'authors'?"),
        .second("sources: [{fed: x}]", 12, "did you mean 'feed'?"),
        .second("channels: {c: {mail: {}}}", 16, "did you mean 'email'?"),
        .second("channels: {c: {slack: {adress: x}}}", 24, "one of: url, url_file"),
        .second("alerts: [{nam: x}]", 11, "did you mean 'name'?"),
        .second("alerts: [{name: x, when: {facets: []}}]", 27, "did you mean 'facet'?"),
        FaultyText("brands: [{name: A, contxt: []}]", "1:20", "did you mean 'context'?"),
    ]

    static let values: [FaultyText] = [
        .second("store: [a]", 8, "store must be a text"),
        .second("store: ''", 8, "store is empty", "earshot.db"),
        .second("store: /tmp", 8, "'/tmp' is a folder", "give a file in it"),
        .second("store: folder", 8, "'folder' is a folder"),
        .second("http: {ca_file: /nope}", 17, "'/nope' is not there", "/etc/ssl/certs"),
        .second("http: {ca_file: folder}", 17, "'folder' is a folder"),
        .second("http: {allow_networks: 127.0.0.0/8}", 24, "must be a list: [127.0.0.0/8]"),
        .second("web: {listen: '8484'}", 15, "an address and a port", "127.0.0.1:8484"),
        .second("web: {listen: 'example.de:80'}", 15, "an address and a port"),
        .second("web: {public_url: 'https://a.example'}", 19, "web.public_url needs web.listen"),
        .second(
            "web: {listen: '127.0.0.1:1', public_url: 'https://a.example/?x'}", 42,
            "without a query"),
        .second(
            "web: {listen: '127.0.0.1:1', key_file: short.secret}", 40, "less than 32 bytes"),
        .second("privacy: {authors: md5}", 20, "is not one of plain, hash, none"),
        .second("timezone: '${EMPTY}'", 11, "variable EMPTY is empty"),
        .second("store: postgres://u:p@h/d", 8, "stores in SQLite only", "give a file"),
        .second("timezone: Mars/Phobos", 11, "'Mars/Phobos' is no time zone", "Europe/Berlin"),
        .second("timezone: ../../passwd", 11, "is no time zone"),
        .second("language: fr", 11, "'fr' is not one of de, en"),
        .second("quiet_hours: 25:00-07:00", 14, "is not two times", "20:00-07:00"),
        .second("quiet_hours: 07:00-07:00", 14, "is not two times"),
        .second("http: [a]", 7, "http must be a mapping"),
        .second("http: {per_host: 0}", 18, "is not a whole number from 1 to 32"),
        .second("http: {per_host: 99999999999999999999}", 18, "is not a whole number"),
        .second("http: {in_flight: 1.5}", 19, "is not a whole number from 1 to 1024"),
        .second("http: {gap: 1x}", 13, "is not a time", "such as 30s"),
        .second("http: {timeout: 9223372036854775807w}", 17, "is not a time"),
        .second("http: {max_body: 9999999999GiB}", 18, "is not a size", "such as 10MiB"),
        .second("http: {robots: maybe}", 16, "is not one of obey, ignore"),
        .second(
            "http: {allow_networks: [127.0.0.1/8, 300.0.0.0/8]}", 38, "'300.0.0.0/8' is not a net"),
        .second("retention: {mentions: 1h}", 23, "is not a time from 1d to 100y"),
    ]

    static let parts: [FaultyText] = [
        FaultyText("store: x", "", "'brands' is missing", "brands: [{name: …}]"),
        FaultyText("", "", "'brands' is missing"),
        FaultyText("brands: []", "1:9", "'brands' is empty"),
        FaultyText("brands: A", "1:9", "brands must be a list: [A]"),
        FaultyText("brands: [A]", "1:10", "brands[1] must be a mapping"),
        FaultyText("brands: [{name: '  '}]", "1:17", "brands[1] needs 'name'"),
        FaultyText("brands: [{name: A, products: x}]", "1:30", "products must be a list: [x]"),
        FaultyText("brands: [{name: A, context: 5}]", "1:29", "context must be a list: [5]"),
        FaultyText("brands: [{name: A, id: 'böse id!'}]", "1:24", "'böse id!' is not a short name"),
        FaultyText("brands: [{name: A, hashtags: ['# x']}]", "1:31", "'# x' is not a hashtag"),
        FaultyText("brands: [{name: A, handles: ['a b']}]", "1:30", "'a b' is not a handle"),
        FaultyText("brands: [{name: A, domains: ['x y']}]", "1:30", "'x y' is not a domain"),
        FaultyText("brands: [{name: A, domains: [x.de/y]}]", "1:30", "'x.de/y' is not a domain"),
        .second("sources: [{feed: 'http://a.example/', id: 'a b'}]", 43, "is not a short name"),
        .second("sources: {feed: x}", 10, "sources must be a list", "hyphen"),
        FaultyText("brands: {name: A}", "1:9", "brands must be a list"),
        FaultyText("brands: [{id: a}]", "1:10", "brands[1] needs 'name'"),
        FaultyText("brands: [{name: [A]}]", "1:17", "brands[1].name must be a text"),
        FaultyText("brands: [{name: A}, {name: A}]", "1:21", "stands already in line 1"),
        FaultyText("brands: [{name: A, aliases: {a: b}}]", "1:29", "aliases must be a list"),
        FaultyText("brands: [{name: A, ambiguous: 2}]", "1:31", "'2' is not true or false"),
        FaultyText("brands: [{name: A, query: 'x OR ('}]", "1:34", "query", "character"),
        FaultyText("brands: [{name: A, query: 'a NEAR b'}]", "1:30", "NEAR needs a distance"),
        .second("sources: [{id: x}]", 11, "exactly one of feed, page, site, sitemap, file, imap"),
        .second("sources: [{feed: a, page: b}]", 11, "exactly one of feed"),
        .second("sources: [{feed: nirgends}]", 18, "'nirgends' is not an http or https address"),
        .second("sources: [{feed: 'ftp://a.example/'}]", 18, "is not an http or https address"),
        .second(
            "sources: [{page: 'http://a.example/', select: 'li['}]", 47, "is not a CSS selector"),
        .second("sources: [{feed: 'http://a.example/', select: li}]", 47, "goes with page only"),
        .second("sources: [{feed: 'http://a.example/', every: 1s}]", 46, "a time from 10s to 30d"),
        .second("sources: [{file: a, weight: 11}]", 29, "a number from 0 to 10"),
        .second("sources: [{file: a, weight: nan}]", 29, "a number from 0 to 10"),
        .second(
            "sources: [{file: a, id: x}, {file: b, id: x}]", 29, "'x' stands already in line 2"),
        .second(
            "sources: [{opml: missing.opml}]", 18, "missing.opml can't be read", "No such file"),
        .second("sources: [{opml: words.txt}]", 18, "words.txt is no OPML"),
    ]

    static let alerting: [FaultyText] = [
        .second("channels: [a]", 11, "channels must be a mapping"),
        .second("channels: {c: {}}", 15, "exactly one of email, slack, teams"),
        .second("channels: {c: {slack: {}, email: {}}}", 15, "exactly one of email"),
        .second("channels: {c: {slack: {}}}", 23, "needs 'url' or 'url_file'"),
        .second("channels: {c: {slack: {url: x, url_file: y}}}", 42, "stand both; keep one"),
        .second("channels: {c: {slack: {url: '${NONE}'}}}", 29, "no variable NONE", "set it"),
        .second("channels: {c: {slack: {url: '${EMPTY}'}}}", 29, "variable EMPTY is empty"),
        .second(
            "channels: {c: {slack: {url: 'http://a.example/ x'}}}", 29, "url is not an http",
            "blanks"),
        .second("channels: {c: {slack: {url: 'http://a.example/%zz'}}}", 29, "hexadecimal"),
        .second("channels: {c: {slack: {url: 'http://a.example/%4'}}}", 29, "hexadecimal"),
        .second(
            "channels: {c: {slack: {url: 'http://a.example'}}, c: {}}", 51,
            "a channel 'c' stands already in line 2"),
        .second(
            "channels: {c: {email: {to: a@b.example, from: a@b.example, smtp: 'smtp://h'}}}", 28,
            "to must be a list: [a@b.example]"),
        .second("channels: {c: {slack: {url_file: none}}}", 34, "none can't be read: No such file"),
        .second("channels: {c: {slack: {url_file: empty.secret}}}", 34, "empty.secret is empty"),
        .second(
            "channels: {c: {matrix: {url: 'http://a.example', token: t, room: '#x:a'}}}", 66,
            "a room's own id"),
        .second(
            "channels: {c: {matrix: {url: 'http://a.example', room: '!x:a'}}}", 24,
            "needs 'token_file' or 'token'"),
        .second(
            "channels: {c: {matrix: {url: 'ftp://a.example', token: t, room: '!x:a'}}}", 30,
            "address of a server"),
        .second(
            "channels: {c: {matrix: {url: 'http://a.example', token: 'a b', room: '!x:a'}}}", 57,
            "is not one word"),
        .second(
            "channels: {c: {telegram: {token: t, chat: news}}}", 43, "a chat's number"),
        .second(
            "channels: {c: {telegram: {token: t, chat: '-1', topic: x}}}", 56, "a whole number"),
        .second(
            "channels: {c: {telegram: {token: t}}}", 26, "needs 'chat'"),
        .second(
            "channels: {c: {ntfy: {url: 'https://ntfy.example'}}}", 28, "needs the topic at its end"
        ),
        .second(
            "channels: {c: {zulip: {url: 'http://a.example', user: bot, key: k, channel: x}}}", 55,
            "a bot's mail address"),
        .second(
            "channels: {c: {zulip: {url: 'http://a.example', user: 'b@a.example', key: k}}}", 23,
            "needs 'channel'"),
        .second(
            "channels: {c: {nextcloud_talk: {url: 'http://a.example', secret: s, room: 'a/b'}}}",
            75, "last part of the conversation"),
        .second(
            "channels: {c: {teams: {uri: x}}}", 24, "did you mean 'url'?"),
        .second(
            "channels: {c: {json: {url: 'http://a.example'}}}", 22,
            "needs 'template' or 'template_file'"),
        .second(
            "channels: {c: {json: {url: 'http://a.example', template: '{\"a\": \"{{titel}}\"}'}}}",
            58, "asks for {{titel}}; there is: subject"),
        .second(
            "channels: {c: {json: {url: 'http://a.example', template: '{\"a\": {{title}}}'}}}", 58,
            "is no JSON", "between quotes"),
        .second(
            "channels: {c: {json: {url: 'http://a.example', template_file: none}}}", 63,
            "none can't be read"),
        .second(
            "channels: {c: {exec: {command: [tell]}}}", 32, "whole path of a program"),
        .second(
            "channels: {c: {exec: {command: tell}}}", 32, "must be a list"),
        .second(
            "channels: {c: {exec: {}}}", 22, "needs 'command'"),
        .second(
            "channels: {c: {exec: {command: [/bin/true], timeout: 1h}}}", 54, "a time from 1s to"),
        .second("channels: {c: {journal: {level: x}}}", 26, "it has no keys"),
        .second("channels: {c: {webhook: {url: 'http://a.example'}}}", 25, "needs 'secret_file'"),
        .second(
            "channels: {c: {ntfy: {url: 'http://a.example/t', templates: {item: '{{titel}}'}}}}",
            69,
            "channels.c.ntfy.templates.item asks for {{titel}}", "there is: subject"),
        .second(
            "channels: {c: {ntfy: {url: 'http://a.example/t', templates: {head: 'Neu: {{title'}}}}",
            74,
            "{{ is not closed", "}}"),
        .second(
            "channels: {c: {telegram: {token: x, chat: '1', templates: {item: '<a {{url}}>'}}}}",
            70,
            "{{url}} stands in a tag without quotes"),
        .second(
            "channels: {c: {json: {url: 'http://a.example', template: '{}', templates: {item: x}}}}",
            64,
            "unknown key 'templates'"),
        .second(
            "channels: {c: {mattermost: {url: 'http://a.example', templates: {itme: x}}}}", 66,
            "did you mean 'item'?"),
        .second(
            "channels: {c: {ntfy: {url: 'http://a.example/t', templates: {item_file: words.html}}}}",
            73, "/etc/earshot/words.html can't be read"),
        .second(
            "channels: {c: {ntfy: {url: 'http://a.example/t', templates: {item_file: faulty.tmpl}}}}",
            73, "/etc/earshot/faulty.tmpl:2:4: {{#url}} is not closed"),
        .second(
            "channels: {c: {ntfy: {url: 'http://a.example/t', templates: {item: \"a\\n{{x}}\"}}}}",
            68,
            "asks for {{x}}", "(line 2, column 1 of the text)"),
        .second(
            "channels: {c: {webhook: {url: 'http://a.example', secret_file: short.secret}}}", 64,
            "must be whsec_", "openssl rand"),
        .second(
            "channels: {c: {email: {to: [x], from: a@b.example, smtp: 'smtp://h'}}}", 29,
            "'x' is not a mail address", "such as sales@example.de"),
        .second(
            "channels: {c: {email: {from: a@b.example, smtp: 'smtp://h'}}}", 23, "needs 'to'"),
        .second(
            "channels: {c: {email: {to: [a@b.example], from: a@b.example, smtp: h}}}", 68,
            "'h' is not a mail server", "smtp://127.0.0.1:25"),
        .second(
            "channels: {c: {email: {to: [a@b.example], from: a@b.example, smtp: 'smtp://h', user: u}}}",
            86, "needs a password_file"),
        .second(
            "channels: {c: {email: {to: [a@b.example], from: a@b.example, smtp: 'smtp://h', password: p}}}",
            23, "has a password but no 'user'"),
        .second("alerts: [{send: hourly, to: []}]", 10, "alerts[1] needs 'name'"),
        .second("alerts: [{name: x, to: []}]", 10, "needs 'send': immediately, hourly"),
        .second("alerts: [{name: x, send: hourly}]", 10, "needs 'to': a list of channels"),
        .second("alerts: [{name: x, send: hourly, to: []}]", 38, "needs 'to'"),
        .second("alerts: [{name: x, send: hourly, to: [y]}]", 39, "there is no channel 'y'"),
        .second(
            "alerts: [{name: x, send: hourly, to: []}, {name: x, send: hourly, to: []}]", 50,
            "an alert 'x' stands already in line 2"),
        .second("alerts: [{name: x, send: every 5h, to: []}]", 26, "'every 5h' is not"),
        .second("alerts: [{name: x, send: weekly on mon at 8, to: []}]", 26, "weekly on monday"),
        .second("alerts: [{name: x, when: {facet: [price]}}]", 35, "'price' is not one of product"),
        .second("alerts: [{name: x, when: {polarity: [bad]}}]", 38, "is not one of positive"),
        .second("alerts: [{name: x, when: {min_score: 101}}]", 38, "from 0 to 100"),
        .second("alerts: [{name: x, when: {urgent: 7}}]", 35, "'7' is not true or false"),
        .second(
            "alerts: [{name: x, send: hourly, to: [c], escalate: {after: 2h, to: [c]}}]", 53,
            "of alerts that send immediately"),
        .second(
            "alerts: [{name: x, send: immediately, to: [c], escalate: {to: [c]}}]", 58,
            "escalate needs 'after'"),
        .second(
            "alerts: [{name: x, send: immediately, to: [c], escalate: {after: 2h}}]", 58,
            "escalate needs 'to'"),
        .second(
            "alerts: [{name: x, send: immediately, to: [c], escalate: {after: 2s, to: [c]}}]", 66,
            "from 1m to 30d"),
        .second(
            "alerts: [{name: x, when: {sub_facet: [wages]}}]", 39,
            "'wages' is not one of pay, leadership"),
        .second(
            "alerts: [{name: x, when: {facet: [product], sub_facet: [pay]}}]", 56,
            "is of employers only", "add employer to facet"),
        .second("alerts: [{name: x, when: {brand: [Bxx]}}]", 35, "there is no brand 'Bxx'"),
        .second("alerts: [{name: x, when: {source: [s]}}]", 36, "there is no source 's'"),
    ]
}
