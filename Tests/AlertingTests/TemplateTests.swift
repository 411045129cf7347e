import Domain
import JSON
import Testing

@testable import Alerting

@Suite("Templates of the user's")
struct TemplateTests {
    private func fault(_ text: String, _ form: TemplateForm = .text) -> TextTemplate.Fault? {
        do {
            _ = try TextTemplate(text, as: form)
            return nil
        } catch { return error }
    }

    private func channel(
        _ kind: ChannelKind, _ make: (inout MessageTemplates) throws -> Void
    ) throws -> any Channel {
        var templates = MessageTemplates()
        try make(&templates)
        let carrier = FakeCarrier()
        let tools = ChannelTools(carrier: carrier, local: carrier, naming: Channels.naming)
        let settings = try #require(Channels.settings(kind))
        return settings.channel(named: "c", with: tools.with(templates))
    }

    private func message(
        _ kind: ChannelKind, of mentions: [StoredMention],
        _ occasion: Bulletin.Occasion = .digest,
        _ make: (inout MessageTemplates) throws -> Void
    ) throws -> RenderedMessage {
        try #require(
            try channel(kind, make).render(
                Samples.bulletin(mentions, occasion), for: "sales@example.de", key: "k"
            ).first)
    }

    @Test(
        "a fault is told with its place and the mend",
        arguments: [
            ("Neu: {{titel}}", 5, "asks for {{titel}}; there is: subject"),
            ("a {{title", 2, "is not closed"), ("a {{title}", 2, "is not closed"),
            ("ä}} b", 1, "}} without {{"), ("{{#url}}x", 0, "{{#url}} is not closed"),
            ("x{{/url}}", 1, "there is no {{#url}}"),
            ("{{#url}}{{#title}}{{/url}}{{/title}}", 18, "{{/title}} has to come first"),
            ("{{}}", 0, "asks for {{}}"), ("{{#}}", 0, "asks for {{}}"),
            (String(repeating: "{{#url}}", count: 9), 64, "beyond 8"),
            (String(repeating: "x", count: 8193), 0, "larger than 8 KiB"),
        ])
    func faults(text: String, offset: Int, words: String) {
        let fault = fault(text)
        #expect(fault?.text.contains(words) == true, "\(fault?.text ?? "none")")
        #expect(fault?.offset == offset)
    }

    @Test(
        "in HTML a field may stand in text and in quoted values that do nothing, and nowhere else",
        arguments: [
            ("<p>{{title}}</p>", true), ("<p title=\"{{title}}\">", true),
            ("<a href=\"{{url}}\">{{title}}</a>", true), ("<a href='{{url}}'>", true),
            ("<A HREF=\"{{ url }}\" rel=nofollow>x</A> {{source}}", true),
            ("<!-- x --> {{title}}", true), ("<style>b{}</style>{{title}}", true),
            ("<br/>{{title}}", true), ("a < b {{title}}", false),
            ("<p title=\"{{#urgent}}!{{/urgent}}\">", true),
            ("<a href=\"javascript:{{url}}\">", false), ("<script/x>{{title}}</script>", false),
            ("<a href=\"{{title}}\">", false), ("<a href={{url}}>", false),
            ("<a href=\"x\" {{title}}>", false), ("<{{title}}>", false),
            ("<p onclick=\"{{title}}\">", false), ("<p style='{{title}}'>", false),
            ("<img src=\"{{url}}\">", false), ("<script>{{title}}</script>", false),
            ("<STYLE>{{title}}</STYLE>", false), ("<!-- {{title}} -->", false),
            ("<script></script >{{title}}", true), ("<p title=\"a\"b{{title}}>", false),
            ("{{#url}}<a href=\"{{/url}}", false), ("{{#url}}<a href=\"{{url}}\">{{/url}}x", true),
        ])
    func htmlPlaces(text: String, isAllowed: Bool) {
        #expect((fault(text, .html) == nil) == isAllowed, "\(fault(text, .html)?.text ?? text)")
    }

    @Test(
        "in Markdown a link leads to the mention's own address alone",
        arguments: [
            ("[{{title}}]({{url}})", true), ("<{{url}}|{{title}}>", true), ("**{{title}}**", true),
            ("{{#url}}[x]({{url}}) [y]{{/url}} z", true), ("[x](javascript:{{url}})", false),
            ("[x]({{title}})", false),
            ("[{{source}}]{{title}}", false), ("<{{title}}>", false),
            ("[x](https://a.example/?q={{title}})", false), ("a < {{title}}", true),
        ])
    func markdownPlaces(text: String, isAllowed: Bool) {
        #expect((fault(text, .markdown) == nil) == isAllowed, "\(text)")
    }

    @Test("fields are what people read, and a section is shown where its field says something")
    func values() throws {
        let text = """
            {{brand}}|{{facet}}|{{polarity}}|{{score}}|{{source}}|{{#urgent}}!{{urgent}}!{{/urgent}}|\
            {{#competitor}}C{{/competitor}}|{{#outlets}}{{outlets}}{{/outlets}}|{{ passage }}
            """
        let template = try TextTemplate(text, as: .text)
        func filled(_ stored: StoredMention) -> String {
            template.text(
                TemplateFields(
                    bulletin: Samples.bulletin([stored]), reference: "r", stored: stored))
        }
        let strike = filled(Samples.strike)
        #expect(
            strike.hasPrefix("Müller Maschinenbau|Arbeitgeber|negativ|91|neckar-bote|!Dringend!||"))
        #expect(strike.contains("+3\u{A0}weitere Quellen"))
        #expect(strike.contains("*Müller Maschinenbau* äußerte sich"))
        #expect(filled(Samples.rival).contains("|66|industrie-depesche||C||"))
    }

    @Test("a subject by a template is one line within its limit; an empty one is ours")
    func subject() throws {
        let evil = Samples.mention("a", "x\r\nBcc: evil@example.org", "p", score: 60, hit: "p")
        let message = try message(.email, of: [evil], .alert) {
            $0.subject = try TextTemplate("[Presse]\n{{title}} {{score}}", as: .text)
        }
        #expect(message.subject == "[Presse] x Bcc: evil@example.org 60")
        let mail = try #require(Mail(message.bytes))
        #expect(mail["Subject"] == "[Presse] x Bcc: evil@example.org 60" && mail["Bcc"] == nil)
        let long = try self.message(.email, of: [Samples.strike]) {
            $0.subject = try TextTemplate(String(repeating: "{{title}} ", count: 40), as: .text)
        }
        #expect(long.subject.utf8.count <= DeliveryLimits().subject)
        let ours = try self.message(.email, of: [Samples.strike]) { _ in }
        let empty = try self.message(.email, of: [Samples.strike]) {
            $0.subject = try TextTemplate("{{#competitor}}x{{/competitor}} ", as: .text)
        }
        #expect(empty.subject == ours.subject)
    }

    @Test("both parts of a mail show each mention in the user's words, escaped, below our headings")
    func mail() throws {
        let evil = ChatSamples.mention(saying: "<img src=x onerror=alert(1)>\"'&")
        let message = try message(.email, of: [Samples.strike, evil]) {
            $0.head = try TextTemplate("Guten Morgen, {{total}} Treffer", as: .text)
            $0.item = try TextTemplate("## {{title}} ({{source}})\n{{url}}\n", as: .text)
            $0.htmlHead = try TextTemplate("<h1>Moin: {{total}}</h1>", as: .html)
            $0.htmlItem = try TextTemplate(
                "<i title=\"{{title}}\">{{title}}</i> <a href=\"{{url}}\">mehr</a> {{passage}}",
                as: .html)
        }
        let text = try #require(message.text)
        let html = try #require(message.html)
        #expect(text.hasPrefix("Guten Morgen, 2 Treffer\n"))
        #expect(
            text.contains(
                "\n## Müller Maschinenbau streicht 120 Stellen in Esslingen (neckar-bote)"))
        #expect(text.contains("-- Arbeitgeber"))
        #expect(html.contains("<h1>Moin: 2</h1>") && !html.contains("font:400 27px"))
        #expect(
            html.contains("<i title=\"Müller Maschinenbau streicht 120 Stellen in Esslingen\">"))
        #expect(html.contains(">mehr</a>") && html.contains("class=\"m\""))
        #expect(!html.contains("<img"))
        #expect(html.contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;"))
        #expect(message.mentions.count == 2)
        let mail = try #require(Mail(message.bytes))
        #expect(mail.parts.map { $0.body.contains("Maschinenbau streicht") } == [true, true])
    }

    @Test("chats show it in their own markup, within their limits", arguments: ChannelKind.allCases)
    func chats(kind: ChannelKind) throws {
        guard let form = kind.templateForm else { return }
        let link =
            switch form {
            case .markdown: "[{{title}}]({{url}})"
            case .html: "<a href=\"{{url}}\">{{title}}</a>"
            case .text: "{{title}} {{url}}"
            }
        for text in ChatSamples.hostile {
            let stored = ChatSamples.mention(saying: text)
            let message = try message(kind, of: [stored]) {
                $0.head = try TextTemplate("KOPF {{total}}", as: form)
                $0.item = try TextTemplate("EIGEN \(link) {{passage}}", as: form)
            }
            // Discord has blocks, so no text of its own: there it stands in the body.
            let shown = message.text ?? String(decoding: message.bytes, as: UTF8.self)
            if kind != .ntfy, kind != .matrix { #expect(shown.contains("KOPF 1"), "\(kind)") }
            let own = kind == .matrix ? message.html ?? "" : shown
            #expect(own.contains("EIGEN "), "\(kind): \(own)")
            // Plain text has no markup to open.
            let calls = ["@channel", "@everyone", "@here"] + (form == .text ? [] : ["<script"])
            for call in calls {
                #expect(!own.contains(call), "\(kind): \(own)")
            }
        }
        // What does not fit in the user's words is shown in ours.
        let large = try message(kind, of: [Samples.strike]) {
            $0.head = try TextTemplate(String(repeating: "x", count: 1_001), as: form)
            $0.item = try TextTemplate(
                String(repeating: "{{title}} {{passage}} ", count: 360), as: form)
        }
        #expect(large.mentions == [Samples.strike.id], "\(kind)")
    }

    @Test("cut anywhere, or with a sign changed, a template is read or refused")
    func damaged() {
        let whole =
            "<p title=\"{{title}}\">{{#url}}<a href='{{url}}'>{{source}}</a>{{/url}}</p><!-- x -->]("
        let scalars = Array(whole.unicodeScalars)
        for form in [TemplateForm.text, .html, .markdown] {
            for index in scalars.indices {
                _ = fault(String(String.UnicodeScalarView(scalars[..<index])), form)
                for other in ["{", "}", "<", "\"", "\u{301}"] as [Unicode.Scalar] {
                    var changed = scalars
                    changed[index] = other
                    if let fault = fault(String(String.UnicodeScalarView(changed)), form) {
                        #expect((0...scalars.count).contains(fault.offset))
                    }
                }
            }
        }
    }
}
