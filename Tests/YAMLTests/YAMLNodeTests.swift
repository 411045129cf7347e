import Testing
import YAML

@Suite struct YAMLNodeTests {
    @Test("every node knows its line and column")
    func positions() throws {
        let root = try YAMLNode(parsing: Array("a: 1\nlist:\n  - x: yes\n    y: [p, q]\n".utf8))
        guard case .mapping(let entries) = root.content else { throw Unexpected() }
        #expect(entries.map { "\($0.key)@\($0.position)" } == ["a@1:1", "list@2:1"])
        guard case .sequence(let items) = entries[1].value.content,
            case .mapping(let inner) = items[0].content
        else { throw Unexpected() }
        #expect(
            inner.map { "\($0.key)@\($0.position)=\($0.value.position)" } == [
                "x@3:5=3:8", "y@4:5=4:8",
            ])
    }

    @Test("scalars stay as written", arguments: ["no", "on", "1e3", "2011", "0x10", "12:30:00"])
    func scalars(text: String) throws {
        let root = try YAMLNode(parsing: Array("key: \(text)".utf8))
        guard case .mapping(let entries) = root.content else { throw Unexpected() }
        #expect(entries[0].value.content == .scalar(text, isPlain: true))
    }

    @Test(
        "a fault has its place",
        arguments: [
            ("a: [1, 2\nb: 3\n", "2:2"), ("a: \"x\n", "2:1"), ("\tb: 1\n", "1:1"),
            ("a: *nobody\n", "1:4"), ("a: 1\n---\nb: 2\n", "2:1"),
        ])
    func faults(text: String, place: String) {
        #expect {
            try YAMLNode(parsing: Array(text.utf8))
        } throws: {
            ($0 as? YAMLError).map { "\($0.position)" } == place
        }
    }

    @Test("bytes that are no UTF-8 are a fault with its place")
    func encoding() {
        #expect {
            try YAMLNode(parsing: Array("a: 1\nb: ".utf8) + [0xFF, 0x0A])
        } throws: {
            ($0 as? YAMLError).map { $0.position.line } == 2
        }
    }

    @Test("aliases are followed, but not into gigabytes")
    func aliases() throws {
        let root = try YAMLNode(parsing: Array("a: &x [1]\nb: *x\n".utf8))
        guard case .mapping(let entries) = root.content else { throw Unexpected() }
        #expect(entries[0].value == entries[1].value)
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let inner = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            bomb += "a\(level): &a\(level) [\(inner)]\n"
        }
        #expect(throws: YAMLError.self) { try YAMLNode(parsing: Array(bomb.utf8)) }
    }

    @Test("nested too deep is a fault")
    func depth() {
        let text = String(repeating: "[", count: 5000)
        #expect(throws: YAMLError.self) { try YAMLNode(parsing: Array(text.utf8)) }
    }

    @Test("nothing at all is an empty mapping", arguments: ["", "# only a remark\n", "\u{FEFF}"])
    func empty(text: String) throws {
        let root = try YAMLNode(parsing: Array(text.utf8))
        #expect(root.content == .mapping([]) || root.isNothing)
    }

    private struct Unexpected: Error {}
}
