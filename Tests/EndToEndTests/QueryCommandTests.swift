import JSON
import TestSupport
import Testing

@Suite("Queries on the command line")
struct QueryCommandTests {
    private func folder(_ brands: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("earshot.yaml", brands)
        return folder
    }

    @Test("match asks the tags, links, authors and source of a line")
    func match() async throws {
        let folder = try folder(
            """
            lists: {trade: [Metall, "Künstliche Intelligenz"]}
            brands:
              - {name: tags, query: "tag:@trade"}
              - {name: links, query: "link:kern.example -site:kern.example"}
              - {name: authors, query: "author:Zwirn source:blatt"}
            """)
        let line = """
            {"text":"Neues aus Celle.","url":"https://blatt.example/1","tags":["Auto","metall"],\
            "links":["https://www.kern.example/a"],"authors":["A","Ida Zwirn"],"source":"blatt"}
            """
        let outcome = try await EarshotProgram.run(["match"], in: folder, input: Array(line.utf8))
        let mentions = try outcome.objects().first?["mentions"]?.array ?? []
        #expect(mentions.map { $0["brand"]?.string } == ["tags", "links", "authors"])
        let hits = mentions.compactMap { $0["found"]?.array?.first }
        #expect(hits.map { $0["in"]?.string } == ["tag", "link", "author"])
        #expect(hits.map { $0["start"]?.integer } == [6, 12, 7])
    }

    @Test("a category and a link of a feed reach the query, through the reader's process")
    func feed() async throws {
        let folder = try folder(
            """
            brands: [{name: A, query: "tag:Metall link:kern.example"}]
            sources: [{file: a.xml, id: a}]
            """)
        try folder.write(
            "a.xml",
            """
            <rss version="2.0"><channel><title>B</title><item><title>Neu</title><guid>1</guid>\
            <category>Metall</category><description>&lt;a href="https://kern.example/"&gt;x&lt;/a&gt;\
            </description></item><item><title>Alt</title><guid>2</guid></item></channel></rss>
            """)
        let outcome = try await EarshotProgram.run(["scan", "--format", "jsonl"], in: folder)
        #expect(outcome.status == 0)
        #expect(try outcome.objects().map { $0["title"]?.string } == ["Neu"])
    }

    @Test("check warns and goes on; -v prints what each brand is found by")
    func check() async throws {
        let folder = try folder(
            """
            brands:
              - {name: Kern, aliases: [Kern Dach]}
              - {name: B, query: 'Dach -dach'}
            """)
        let outcome = try await EarshotProgram.run(["check", "-v"], in: folder)
        #expect(outcome.status == 0)
        #expect(
            outcome.errors.hasPrefix("earshot.yaml:3:29: warning: brands[2]: query, character 7"))
        #expect(
            outcome.output.contains(
                "\nKern: Kern OR \"Kern Dach\" OR url:(Kern OR \"Kern Dach\") OR author:"))
        #expect(outcome.output.contains("\nB: Dach AND NOT dach\n"))
    }
}
