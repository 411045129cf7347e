import Glibc
import TestSupport
import Testing

@testable import Monitoring

@Suite("A file that gets another content")
struct FileReplacementTests {
    @Test("it is whole, with the mode it had, and nothing lies beside it")
    func replacing() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a.yaml", "alt")
        chmod(path, 0o604)
        try FileReplacement(of: path, was: Array("alt".utf8)).write(Array("neu".utf8))
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == 0o604)
        #expect(folder.text("a.yaml") == "neu")
        #expect(Fixtures.files(in: folder.path) == [path])
    }

    @Test("what somebody else has written meanwhile is kept")
    func changed() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a.yaml", "von jemand anderem")
        #expect(throws: EditFailure.self) {
            try FileReplacement(of: path, was: Array("alt".utf8)).write(Array("neu".utf8))
        }
        #expect(folder.text("a.yaml") == "von jemand anderem")
        #expect(Fixtures.files(in: folder.path) == [path])
    }

    @Test("no file, a folder, a device: refused, and why", arguments: ["nichts", "", "/dev/null"])
    func refused(name: String) throws {
        let folder = try TemporaryFolder()
        let path = name.hasPrefix("/") ? name : folder.file(name)
        do {
            try FileReplacement(of: path, was: []).write([1])
            Issue.record("\(path) was written")
        } catch { #expect("\(error)".contains("can't be written: ")) }
    }

    @Test("an entry that would make the configuration faulty is not written")
    func faulty() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("earshot.yaml", "brands: [{name: A}]\n")
        do {
            _ = try ConfigurationFile(path: path).add([SourceEntry("feed", "kein Feed")])
            Issue.record("it was written")
        } catch {
            #expect("\(error)".contains("left as it is"))
            #expect("\(error)".contains("is not an http or https address"))
        }
        #expect(folder.text("earshot.yaml") == "brands: [{name: A}]\n")
        let addition = try ConfigurationFile(path: path).add(
            [SourceEntry("feed", "https://a.example/")], .nothing)
        #expect(addition.lines == [4] && addition.settings.sources.count == 1)
        #expect(folder.text("earshot.yaml") == "brands: [{name: A}]\n")
    }
}
