import Domain
import Testing

@testable import Reading

@Suite("A network's answer")
struct AnswerNodeTests {
    private func node(_ text: String, of address: String? = nil) throws(AnswerFault) -> AnswerNode {
        try AnswerNode(
            ReaderInput(bytes: Array(text.utf8), address: address.flatMap { WebAddress($0) }))
    }

    @Test("what is no JSON is told by its first words, without its markup")
    func noJSON() throws {
        let fault = #expect(throws: AnswerFault.self) {
            try node("<html><b>Your query</b> was too long.</html>")
        }
        #expect(fault?.reason == .changed)
        #expect(fault?.text == "no JSON but 'Your query was too long.'")
    }

    @Test("what is missing is named by its place")
    func places() throws {
        let answer = try node(#"{"data": {"posts": [{"id": 7}, {"id": null}]}}"#)
        let posts = try answer.member("data").items("posts")
        #expect(try posts[0].required("id") == "7")
        #expect(throws: AnswerFault(.changed, "no 'data.posts[1].id'")) {
            try posts[1].required("id")
        }
        #expect(throws: AnswerFault(.changed, "no 'data.next'")) {
            try answer.member("data").member("next")
        }
    }

    @Test("one item that lacks something is left out; where all do, the network has changed")
    func items() throws {
        let items = try node(#"{"a": [{"id": "1"}, {}, {"id": "2"}]}"#).items("a")
        var page = AnswerPage()
        try page.add(items) { item throws(AnswerFault) in Document(id: try item.required("id")) }
        #expect(page.documents.map(\.id) == ["1", "2"])
        #expect(page.problems == ["no 'a[1].id': left out, with 0 more like it"])
        #expect(throws: AnswerFault(.changed, "no 'a[0].name'")) {
            try page.add(items) { item throws(AnswerFault) in
                Document(id: try item.required("name"))
            }
        }
    }

    @Test(
        "no number or time of a stranger traps",
        arguments: [
            "1e400", "-1e400", "9223372036854775807", "99999999999999999999",
            "-9223372036854775808",
            "0.5", "\"1e9\"", "\"99999999999999999999\"", "\"\"", "true",
        ])
    func numbers(text: String) throws {
        let answer = try node("{\"n\": \(text)}")
        _ = (answer.time("n"), answer.number("n"), answer.fraction("n"), answer.name("n"))
    }

    @Test("times come as dates or as seconds; texts as markup or as lines")
    func forms() throws {
        let answer = try node(
            #"{"a": "2026-11-29T08:00:00Z", "b": 1795939200, "c": "1795939200", "d": 1795939200.0,"#
                + #" "m": "<p>H&amp;M <a href='/x'>mehr</a><p>zwei", "t": "eins\n\n  zwei  drei\r\n"}"#,
            of: "https://a.example/b/c")
        for name in ["a", "b", "c", "d"] {
            #expect(answer.time(name)?.iso8601 == "2026-11-29T08:00:00Z", "\(name)")
        }
        var links: [String] = []
        #expect(answer.markup("m", links: &links) == "H&M mehr\nzwei")
        #expect(links == ["https://a.example/x"])
        #expect(answer.text("t") == "eins\nzwei drei")
    }
}
