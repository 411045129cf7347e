import Domain
import JSON
import Reading
import TestSupport

/// Pages for tests.
enum TestPage {
    static func fixture(_ name: String) throws -> [UInt8] {
        let path = "\(Fixtures.project)/Tests/Fixtures/pages/\(name)"
        guard let bytes = Fixtures.bytes(of: path) else { throw MissingFile(path: path) }
        return bytes
    }

    struct MissingFile: Error {
        var path: String
    }

    static func read(
        _ html: [UInt8],
        at address: String? = "https://www.example.at/wirtschaft/werk-linz?utm_source=x",
        cut: PageCut = .article
    ) -> ReadResult {
        PageReader.read(
            ReaderInput(bytes: html, address: address.flatMap { WebAddress($0) }), cut: cut)
    }

    static func read(_ html: String, cut: PageCut = .article) -> ReadResult {
        read(Array(html.utf8), cut: cut)
    }
}
