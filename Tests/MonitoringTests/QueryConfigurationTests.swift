import Domain
import Monitoring
import Testing
import YAML

@Suite("Queries in a configuration")
struct QueryConfigurationTests {
    private func faults(_ text: String) -> [String] {
        TestConfiguration.faults(Array(text.utf8))
    }

    @Test(
        "a fault is told at its character, however the text is quoted",
        arguments: [
            ("Dach NEAR Wand", "3:17"), ("'Dach NEAR Wand'", "3:18"),
            ("\"Dach NEAR Wand\"", "3:18"), ("'\"rotes Dach\" ''a NEAR Wand'", "3:30"),
            ("\"\\\"rotes Dach\\\" NEAR Wand\"", "3:28"), ("'Öl ü NEAR Wand'", "3:18"),
            // What can't be told by columns is told from the start.
            ("\"D\\u0061ch NEAR Wand\"", "3:12"), (">-\n      Dach NEAR Wand", "3:12"),
            ("Dach\n      NEAR Wand", "3:12"),
        ])
    func position(written: String, place: String) {
        let found = faults("brands:\n  - name: A\n    query: \(written)\n")
        #expect(found.count == 1)
        let fault = found.first ?? ""
        #expect(fault.hasPrefix("earshot.yaml:\(place): brands[1]: query of brand A, character "))
        #expect(fault.hasSuffix(": NEAR needs a distance in words, as in NEAR/10"), "\(fault)")
    }

    @Test("warnings stand at their character and stop nothing")
    func warnings() throws {
        let text = "brands:\n  - name: A\n    query: 'Dach und Wand -Dach'\n"
        let settings = try TestConfiguration.settings(text)
        #expect(
            settings.warnings.map { "\($0)".prefix(60) }.map { String($0) } == [
                "earshot.yaml:3:18: warning: brands[1]: query, character 6: '",
                "earshot.yaml:3:28: warning: brands[1]: query, character 16: ",
            ])
    }

    @Test(
        "a name that is none is told with the nearest",
        arguments: [
            ("titel:Dach", "did you mean 'title'?"), ("@firma", "did you mean 'firmen'?"),
            ("@ganzanders", "one of: firmen, orte"),
        ])
    func nearest(query: String, hint: String) {
        let found = faults(
            "lists: {firmen: [Kern], orte: [Celle]}\nbrands: [{name: A, query: '\(query)'}]\n")
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix(hint) == true, "\(found)")
    }

    @Test("lists reach the queries that name them")
    func lists() throws {
        let settings = try TestConfiguration.settings(
            "lists: {firmen: [Kern, '=ACME', 2011, no]}\nbrands: [{name: A, query: '@firmen'}, {name: B}]\n"
        )
        #expect(
            settings.brands.map(\.lists) == [["firmen": ["Kern", "=ACME", "2011", "no"]], [:]])
        #expect(QueryView.lines(settings).first == "A: @firmen")
    }

    @Test(
        "a source that is none is a warning at its place",
        arguments: [("source:blat Dach", true), ("source:blatt Dach", false)])
    func unknownSource(query: String, isTold: Bool) {
        let brand = "brands: [{name: A, query: '\(query)'}]\n"
        let told =
            "earshot.yaml:1:35: warning: brands[1]: query, character 8: there is no source 'blat'; "
            + "did you mean 'blatt'?"
        #expect(faults(brand + "sources: [{file: a.xml, id: blatt}]\n") == (isTold ? [told] : []))
        #expect(faults(brand) == [])
    }

    @Test(
        "a list in a wrong form is told at its place",
        arguments: [
            ("[a]", "1:8: lists must be a mapping"), ("{a: b}", "1:12: lists.a must be a list"),
            ("{a: [{b: c}]}", "1:13: lists.a must be a text"),
            ("{a: [ab*]}", "1:13: lists.a: 'ab*'"),
            ("{a: ['!']}", "1:13: lists.a: '!'"), ("{a: ['@b'], b: [x]}", "1:13: lists.a: '@b'"),
            ("{'a b': [x]}", "1:9: lists: 'a b' is no name"),
            ("{a: [x], a: [y]}", "1:17: a list 'a'"),
        ])
    func faultyLists(written: String, fault: String) {
        let found = faults("lists: \(written)\nbrands: [{name: A}]\n")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("earshot.yaml:\(fault)") == true, "\(found)")
    }

    @Test("a handle may stand in a list")
    func handles() {
        #expect(faults("lists: {a: ['@b']}\nbrands: [{name: A, query: '@a'}]\n") == [])
    }

    @Test("what is put in from the environment is told from the text's start")
    func environment() {
        let found = faults("brands:\n  - name: A\n    query: '${TOKEN} NEAR b'\n")
        #expect(found.first?.hasPrefix("earshot.yaml:3:12: ") == true)
    }

    @Test("every brand is shown as a query")
    func view() throws {
        let settings = try TestConfiguration.settings(
            "brands:\n  - {name: Rote Insel, aliases: [RI], exclude: [RI Chemie], ambiguous: true}\n"
        )
        #expect(
            QueryView.lines(settings) == [
                "Rote Insel: \"Rote Insel\" OR =RI OR url:\"Rote Insel\" OR author:\"Rote Insel\"; not "
                    + "inside of \"RI Chemie\"; and what stands around it must speak for the brand"
            ])
    }
}
