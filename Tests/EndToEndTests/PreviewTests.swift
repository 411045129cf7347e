import JSON
import TestSupport
import Testing

@Suite("Templates and their preview")
struct PreviewTests {
    private let mail = "smtp://127.0.0.1:9"

    private func workplace() throws -> DeliveryWorkplace {
        let place = try DeliveryWorkplace(
            """
            sources: [{file: feed.xml, id: bote}]
            channels:
              post:
                email:
                  to: [anna@mail.test]
                  from: e@mail.test
                  smtp: \(mail)
                  templates:
                    subject: '[Presse] {{brand}}: {{title}}'
                    html_item_file: item.html
              chat: {mattermost: {url: "http://127.0.0.1:9/x", templates: {item: "EIGEN [{{title}}]({{url}})"}}}
              slack: {slack: {url: "http://127.0.0.1:9/x", templates: {item: "MEIN *{{title}}*"}}}
              teams: {teams: {url: "http://127.0.0.1:9/x", templates: {head: "MOIN **{{total}}**"}}}
              hook: {webhook: {url: "http://127.0.0.1:9/x", secret: whsec_ZXhhbXBsZSBzZWNyZXQgb2YgMjQgYnl0ZXMh}}
            alerts:
              - {name: sofort, when: {facet: [product]}, send: immediately, to: [post]}
              - {name: leer, when: {brand: [Müller Maschinenbau], min_score: 100}, send: hourly, to: [post]}

            """)
        try place.folder.write("item.html", "<p class=\"mine\">{{title}} | {{source}}</p>")
        return place
    }

    @Test("a preview shows a sample, or stored mentions, in the user's words, and sends nothing")
    func preview() async throws {
        let place = try workplace()
        let sample = try await place.earshot("channels", "preview", "post")
        #expect(sample.status == 0, "\(sample.errors)")
        #expect(sample.lines[0] == "anna@mail.test")
        #expect(sample.lines[1] == "[Presse] Muster: Muster GmbH in einer Probe")
        #expect(sample.output.contains("So sieht eine Meldung aus"))
        let html = try await place.earshot("channels", "preview", "post", "--format", "html")
        #expect(html.output.contains("<p class=\"mine\">Muster GmbH in einer Probe | earshot</p>"))

        try place.folder.write("feed.xml", DeliveryFeed.rss([.product("7")]))
        #expect(try await place.earshot("scan").status == 0)
        let before = try await place.outbox().count
        let stored = try await place.earshot("channels", "preview", "post", "--rule", "sofort")
        #expect(stored.output.contains("[Presse] Müller Maschinenbau: 7: Drehmaschine"))
        let none = try await place.earshot("channels", "preview", "post", "--rule", "leer")
        #expect(none.status == 0 && none.errors.contains("no stored mention meets 'leer'"))
        #expect(none.output.contains("Muster"))
        #expect(try await place.outbox().count == before)
    }

    @Test("chats show their text, and what has none its JSON")
    func chats() async throws {
        let place = try workplace()
        let chat = try await place.earshot("channels", "preview", "chat")
        #expect(chat.output.contains("EIGEN [Muster GmbH in einer Probe]"), "\(chat)")
        let teams = try await place.earshot("channels", "preview", "teams")
        #expect(teams.output.contains("MOIN **1**"), "\(teams)")
        let written = try await place.earshot("channels", "preview", "slack")
        #expect(written.output.contains("MEIN *Muster GmbH in einer Probe*"), "\(written)")
        let slack = try await place.earshot("channels", "preview", "slack", "--format", "json")
        let json = try JSONValue(parsing: try #require(slack.lines.first).utf8)
        #expect(json["kind"]?.string == "slack" && json["body"]?["blocks"] != nil)
        let hook = try await place.earshot("channels", "preview", "hook")
        #expect(try JSONValue(parsing: try #require(hook.lines.first).utf8)["text"] == .null)
        let refused = try await place.earshot("channels", "preview", "slack", "--format", "html")
        #expect(refused.status == 2 && refused.errors.contains("--format json"))
    }

    @Test("wrong use is told with the mend")
    func usage() async throws {
        let place = try workplace()
        let rule = try await place.earshot("channels", "preview", "post", "--rule", "sofrt")
        #expect(rule.status == 2 && rule.errors.contains("did you mean 'sofort'?"))
        let name = try await place.earshot("channels", "preview", "past")
        #expect(name.status == 2 && name.errors.contains("did you mean 'post'?"))
        let test = try await place.earshot("channels", "test", "post", "--rule", "sofort")
        #expect(test.status == 2 && test.errors.contains("does not go with 'channels test'"))
        try place.folder.write("item.html", "<p>\n{{titel}}</p>")
        let faulty = try await place.earshot("check")
        #expect(faulty.status == 78)
        #expect(faulty.errors.contains("item.html:2:1: asks for {{titel}}"), "\(faulty.errors)")
    }
}
