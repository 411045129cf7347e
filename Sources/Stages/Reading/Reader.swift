import Domain
import JSON
import Markup

/// Bytes to documents: feeds and pages of every kind. Pure: no clock, no file, no network.
///
/// Every input gives a result. What can't be read is of format `unknown` and says what it looks like.
/// Linear in the input, whatever it holds.
package enum Reader {
    /// Loads what reading may need from the system, for a process that may open no file later.
    package static func load() { Encoding.loadAll() }

    package static func read(_ input: ReaderInput, cut: PageCut = .article) -> ReadResult {
        var result = readAsDeclared(input, cut: cut)
        result.settleLanguages()
        return result
    }

    /// Documents with plain text and with the languages that they and their feed declare; `read` then
    /// hears the texts themselves.
    package static func readAsDeclared(_ input: ReaderInput, cut: PageCut) -> ReadResult {
        // Before a charset is guessed: each of its parts has its own.
        if MailReader.isMail(input.bytes) {
            var mail = MailReader.read(input.bytes, limit: input.documentLimit)
            mail.holdToLimits()
            return mail
        }
        let decoded = DecodedText(input.bytes, contentType: input.contentType, as: .xml)
        var result: ReadResult
        switch InputKind(decoded.bytes, contentType: input.contentType) {
        case .feed(let format):
            var reader = FeedReader(
                bytes: decoded.bytes, address: input.address, format: format,
                limit: input.documentLimit)
            result = reader.read()
        case .json where DocumentLines.areThere(in: decoded.bytes):
            result = DocumentLines.read(decoded.bytes, limit: input.documentLimit)
        case .json: result = json(decoded.bytes, input)
        case .page: return PageReader.read(input, cut: cut)
        case .sitemap where cut == .sitemap:
            var reader = SitemapReader(
                bytes: decoded.bytes, address: input.address, limit: input.documentLimit)
            result = reader.read()
        case .sitemap:
            return ReadResult(
                format: .sitemap, problems: ["a sitemap: it lists pages, no documents"])
        case .other(let looks):
            result = ReadResult(format: .unknown, problems: ["no feed and no page: \(looks)"])
            result.holdToLimits()
            return result
        }
        if input.address == nil { result.resolveLinks() }
        result.problems = problems(of: decoded) + result.problems
        result.holdToLimits()
        return result
    }

    private static func json(_ bytes: [UInt8], _ input: ReaderInput) -> ReadResult {
        do throws(JSONError) {
            let root = try JSONValue(parsing: bytes)
            guard root["items"]?.array != nil || root["version"]?.string != nil else {
                return ReadResult(format: .unknown, problems: ["JSON, but no JSON Feed"])
            }
            return JSONFeedReader(
                root: root, address: input.address, limit: input.documentLimit
            ).read()
        } catch {
            return ReadResult(
                format: .unknown, problems: ["JSON that can't be read: \(error)"],
                isComplete: error.offset < bytes.count)
        }
    }

    /// What was wrong with the charset, for people.
    static func problems(of text: DecodedText) -> [String] {
        var problems: [String] = []
        if let label = text.refusedLabel {
            problems.append("unknown charset '\(label.cut(toBytes: 40))'; read as \(text.encoding)")
        }
        if text.hasReplacements {
            let line = text.firstReplacement.map { "line \($0): " } ?? ""
            problems.append("\(line)bytes that are no \(text.encoding) were replaced")
        }
        return problems
    }
}
