import Domain
import Markup

/// A mail (RFC 5322, MIME) as documents: what it says itself, and each mail that it forwards whole.
/// Newsletters, notifications of review pages, articles that colleagues sent on.
enum MailReader {
    /// Mails within mails.
    private static let depthLimit = 3
    /// Documents of one mail: itself and those it forwards.
    private static let countLimit = 20

    /// Whether bytes begin as a mail does: with fields, one of which only mails have.
    static func isMail(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, first > 0x20, first != UInt8(ascii: "<"),
            first != UInt8(ascii: "{"), first != UInt8(ascii: "[")
        else { return false }
        var lines = MailLines(bytes: bytes, range: 0..<min(bytes.count, ReadingLimits.sniffBytes))
        // An mbox's first line stands before them.
        if bytes.starts(with: "From ".utf8) { _ = lines.next() }
        guard let line = lines.next(), isField(bytes[line]) else { return false }
        let (fields, _) = MailFields.read(
            bytes, in: line.lowerBound..<min(bytes.count, ReadingLimits.sniffBytes))
        return fields.has("from")
            && ["received", "message-id", "date", "mime-version"].contains { fields.has($0) }
    }

    private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
            return false
        }
        return line[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    static func read(_ bytes: [UInt8], limit: Int) -> ReadResult {
        var result = ReadResult(format: .mail)
        var start = 0
        if bytes.starts(with: "From ".utf8) {
            start = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        }
        read(bytes, in: start..<bytes.count, depth: 0, into: &result)
        if result.documents.count > limit {
            result.documents.removeLast(result.documents.count - limit)
        }
        return result
    }

    private static func read(
        _ bytes: [UInt8], in range: Range<Int>, depth: Int, into result: inout ReadResult
    ) {
        guard depth < depthLimit, result.documents.count < countLimit else {
            result.problems.append("mails within mails: not all were read")
            return
        }
        let (fields, body) = MailFields.read(bytes, in: range)
        let parts = MailParts(of: bytes, fields, body: body)
        if parts.isCut {
            result.problems.append("more parts than \(MailParts.countLimit): not all were read")
        }
        let document = document(fields, parts)
        if !document.text.isEmpty || parts.forwarded.isEmpty { result.documents.append(document) }
        for mail in parts.forwarded {
            read(bytes, in: mail, depth: depth + 1, into: &result)
        }
    }

    private static func document(_ fields: MailFields, _ parts: MailParts) -> Document {
        var document = Document(id: identifier(fields) ?? "")
        document.title = fields.text("subject") ?? ""
        document.authors = [fields.text("from").map { author($0) }].compactMap { $0 }
        document.published = fields.text("date").flatMap { FeedDate.parse($0) }
        // Where the mail can be read in the web (RFC 5064).
        let archived = fields.text("archived-at").map { $0.filter { $0 != "<" && $0 != ">" } }
        document.url = archived.flatMap { WebAddress($0)?.text }
        document.text = parts.texts.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
        document.summary = document.text
        document.links = LinkList(parts.texts.flatMap(\.links)).links
        if document.id.isEmpty { document.id = document.contentID }
        return document
    }

    /// RFC 5322 §3.6.4.
    private static func identifier(_ fields: MailFields) -> String? {
        guard let text = fields.text("message-id") else { return nil }
        let bare = text.filter { $0 != "<" && $0 != ">" && $0 != " " }
        return bare.isEmpty ? nil : bare.cut(toBytes: ReadingLimits.nameBytes)
    }

    /// The sender's name, else the address.
    private static func author(_ from: String) -> String {
        let plain = AuthorName.plain(from)
        return plain.filter { $0 != "\"" && $0 != "<" && $0 != ">" }
    }
}
