import Alerting
import Domain

/// What the tests of all chats share.
enum ChatSamples {
    /// Every chat but Slack, which has tests of its own.
    static let kinds: [ChannelKind] = [
        .teams, .mattermost, .discord, .matrix, .telegram, .ntfy, .googleChat, .zulip, .rocketChat,
        .nextcloudTalk,
    ]

    /// What strangers may write to call people, to open markup or to end ours: 30 of them, each in
    /// five places.
    static let hostile: [String] = {
        let attacks = [
            "@channel", "@here", "@everyone", "@all", "@room", "@**all**", "@_**Petra|12**",
            "@\"everyone\"", "<!channel>", "<!here|here>", "<@U0123>", "<@&42>", "<#1234>",
            "<users/all>", "<at>Petra</at>", "<https://evil.example|klick>",
            "[klick](https://evil.example)", "![x](https://evil.example/x.png)",
            "](https://evil.example)", "<a href=\"tg://user?id=1\">x</a>",
            "</blockquote><b>x</b>", "<script>alert(1)</script>", "**fett** __fett__ _kursiv_",
            "~~weg~~ `code` ```\nblock\n```", "||spoiler||", "$$x$$ #**general>x**",
            "&lt;b&gt; &amp;",
            "\\*\\\\ \\", "\\u003c!channel\\u003e", "https://evil.example www.evil.example",
        ]
        return attacks.flatMap {
            [$0, "vorn \($0)", "\($0) hinten", "Müller \($0) Maschinenbau", "(\($0))\n\($0)"]
        }
    }()

    /// The text stands wherever a stranger's can.
    static func mention(saying text: String) -> StoredMention {
        Samples.mention(
            "m", "Titel \(text)", "Satz \(text)", score: 60, source: "quelle \(text)",
            brand: "Marke \(text)",
            reasons: [Reason(points: 5, rule: .contextWord, quote: "Wort \(text)")],
            alsoIn: ["a"], hit: "kommt nicht vor", url: "https://a.example/b?c=(d)&e=[f]")
    }

    /// `count` mentions of every length, of letters that take one, two, three and four bytes.
    static func long(_ count: Int) -> [StoredMention] {
        (0..<count).map { index in
            let letter = ["x", "ß", "あ", "😀", "&", "\"", "*", "<"][index % 8]
            let title = String(repeating: letter, count: 7 * index % 230)
            return Samples.mention(
                "m\(index)", title, String(repeating: letter, count: 290 - index % 290),
                score: 50 + index % 50, facet: index % 3 == 0 ? .product : .general,
                isUrgent: index % 7 == 0, hit: letter,
                url: "https://a.example/" + String(repeating: "p", count: 13 * index % 1900))
        }
    }
}
