import Domain
import Glibc
import Storage
import TestSupport
import Testing

@Suite("How authors are kept")
struct AuthorTests {
    private let folder: TemporaryFolder
    private let path: String
    private let now = Samples.start
    private let code = AuthorCode(key: [UInt8](repeating: 7, count: 32))
    private static let author = "Zwirbelquast von Hausen"

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("a.db")
    }

    private func store(_ keeping: AuthorKeeping = .plain) async throws -> Store {
        let store = try Store.open(path: path, mode: .owner)
        var new = Samples.document(1, mentions: [Samples.mention("m1")])
        new.document.authors = keeping.kept([Self.author, "Bob"])
        _ = try await store.commit([Samples.poll([new])], now: now)
        return store
    }

    private func isInFiles(_ text: String) -> Bool {
        [path, path + "-wal"].contains { file in
            Fixtures.bytes(of: file)?.firstRange(of: Array(text.utf8)) != nil
        }
    }

    @Test("a person has one code, whatever the case and blanks of the name; by another key another")
    func codes() {
        let text = code.text(of: Self.author)
        #expect(text == code.text(of: "  zwirbelquast  VON hausen "))
        #expect(text != code.text(of: "Bob"))
        #expect(text != AuthorCode(key: [UInt8](repeating: 8, count: 32)).text(of: Self.author))
        #expect(AuthorCode.isCode(text))
        for other in ["Bob", "author-", "author-bob", text + "a", text.uppercased()] {
            #expect(!AuthorCode.isCode(other), "\(other)")
        }
        let keeping = AuthorKeeping.coded(code)
        #expect(keeping.kept(keeping.kept(["Bob"])) == keeping.kept(["Bob"]))
        #expect(AuthorKeeping.none.kept(["Bob"]) == [])
        #expect(!"\(code)".contains("7"))
    }

    @Test(
        "names kept as codes are in no byte of the file, and found and erased by name with the key")
    func coded() async throws {
        let store = try await store(.coded(code))
        #expect(!isInFiles("Zwirbelquast"))
        #expect(try await store.held(.author(Self.author)).isEmpty)
        #expect(try await store.holdsAuthorCodes())
        let held = try await store.held(.author("zwirbelquast von hausen"), code: code)
        #expect(held.map(\.authors) == [[code.text(of: Self.author), code.text(of: "Bob")]])
        #expect(try await store.erase(.author(Self.author), code: code).documents == 1)
        #expect(try await store.mentions(MentionQuery()).isEmpty)
        #expect(try await store.holdsAuthorCodes() == false)
    }

    @Test("what was stored before is brought to how authors are kept now, and no byte stays")
    func changed() async throws {
        let store = try await store()
        #expect(isInFiles("Zwirbelquast"))
        #expect(try await store.keepAuthors(.plain) == 0)
        #expect(try await store.keepAuthors(.coded(code)) == 1)
        #expect(try await store.keepAuthors(.coded(code)) == 0)
        #expect(try await store.held(.author("Bob"), code: code).count == 1)
        try await prune(store, before: now)
        #expect(!isInFiles("Zwirbelquast"))
        #expect(try await store.keepAuthors(.none) == 1)
        #expect(try await store.held(.address("https://example.org/1")).map(\.authors) == [[]])
        #expect(try await store.keepAuthors(.none) == 0)
    }

    @Test("PRI-01: of the newest document too nothing is left once its time is over")
    func newest() async throws {
        let store = try await store()
        try await prune(store, before: now + .seconds(1))
        for word in ["Zwirbelquast", "Title 1", "example.org/1", "crème"] {
            #expect(!isInFiles(word), "\(word)")
        }
        #expect(try await store.documentSpan() == 1...1)
        // It is known for good all the same.
        let again = Samples.document(1, mentions: [Samples.mention("m1")])
        let report = try await store.commit([Samples.poll([again])], now: now + .seconds(2))
        #expect(report.allSatisfy { $0.newDocuments == 0 && $0.newMentions.isEmpty })
    }

    private func prune(_ store: Store, before time: Timestamp) async throws {
        _ = try await store.prune(
            documentsBefore: time, mentionsBefore: time, messagesBefore: time,
            sketchesBefore: time)
    }
}

@Suite("Key files")
struct KeyFileTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("a.key")
    }

    @Test("one is made for its owner alone, once, and is the same from then on")
    func made() throws {
        #expect(try KeyFile.existing(at: path) == nil)
        let key = try KeyFile.existingOrMade(at: path)
        #expect(key.count == 52)
        #expect(try KeyFile.existingOrMade(at: path) == key)
        #expect(try KeyFile.existing(at: path) == key)
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        let other = try KeyFile.existingOrMade(at: folder.file("b.key"))
        #expect(other != key)
    }

    @Test("one that anybody can read, that is too short or no file is refused, with the mend")
    func refused() throws {
        try folder.write("a.key", "short\n")
        chmod(path, 0o600)
        #expect(throws: KeyFile.Failure.short(path: path)) { try KeyFile.existing(at: path) }
        try folder.write("a.key", String(repeating: "k", count: 40))
        chmod(path, 0o604)
        #expect(throws: KeyFile.Failure.exposed(path: path)) {
            try KeyFile.existingOrMade(at: path)
        }
        #expect("\(KeyFile.Failure.exposed(path: path))".contains("chmod 600"))
        #expect(throws: KeyFile.Failure.self) { try KeyFile.existing(at: folder.path) }
        #expect(throws: KeyFile.Failure.self) {
            try KeyFile.existingOrMade(at: folder.file("missing/a.key"))
        }
    }
}
