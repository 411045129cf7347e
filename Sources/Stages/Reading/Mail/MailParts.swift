import Markup

/// What of a mail's parts people read (RFC 2046): of alternatives the richest that is text, of a mixture
/// all texts that are no attachments, and the mails it forwards.
struct MailParts {
    /// Parts within parts; real mails have four.
    static let depthLimit = 10
    /// Parts of one mail, all levels together.
    static let countLimit = 200

    /// A text as it is read.
    struct Text {
        var text: String
        /// As written.
        var links: [String]
    }

    private(set) var texts: [Text] = []
    /// Whole mails that are attached: forwarded ones.
    private(set) var forwarded: [Range<Int>] = []
    private(set) var isCut = false
    private let bytes: [UInt8]
    private var count = 0

    init(of bytes: [UInt8], _ fields: MailFields, body: Range<Int>) {
        self.bytes = bytes
        texts = read(fields, body, depth: 0)
    }

    private mutating func read(_ fields: MailFields, _ body: Range<Int>, depth: Int) -> [Text] {
        count += 1
        guard depth < Self.depthLimit, count <= Self.countLimit else {
            isCut = true
            return []
        }
        let type = MediaType(fields["content-type"])
        switch type.type {
        case "multipart":
            guard let boundary = type.boundary else { return [text(type, fields, body)] }
            return several(type, parts(of: body, boundary), depth: depth + 1)
        case "message" where type.name == "message/rfc822":
            forwarded.append(body)
            return []
        case "text" where !Self.isAttachment(fields): return [text(type, fields, body)]
        default: return []
        }
    }

    private mutating func several(
        _ type: MediaType, _ parts: [Range<Int>], depth: Int
    ) -> [Text] {
        switch type.name {
        case "multipart/alternative":
            // The last is the richest; one that says nothing is none.
            var best: [Text] = []
            for part in parts.reversed() where best.isEmpty {
                best = readPart(part, depth: depth).filter { !$0.text.isEmpty }
            }
            return best
        // The root comes first; the rest are its pictures.
        case "multipart/related": return parts.first.map { readPart($0, depth: depth) } ?? []
        default: return parts.flatMap { readPart($0, depth: depth) }
        }
    }

    private mutating func readPart(_ range: Range<Int>, depth: Int) -> [Text] {
        let (fields, body) = MailFields.read(bytes, in: range)
        return read(fields, body, depth: depth)
    }

    private static func isAttachment(_ fields: MailFields) -> Bool {
        let disposition = fields["content-disposition"] ?? []
        return String(decoding: disposition.prefix(10), as: UTF8.self).lowercased()
            == "attachment"
    }

    /// Between the boundary's lines (RFC 2046 §5.1.1); what stands before the first and behind the last is
    /// for nobody. The last may be missing.
    private func parts(of body: Range<Int>, _ boundary: [UInt8]) -> [Range<Int>] {
        let mark = [UInt8(ascii: "-"), UInt8(ascii: "-")] + boundary
        var parts: [Range<Int>] = []
        var start: Int?
        var lines = MailLines(bytes: bytes, range: body)
        while parts.count < Self.countLimit, let line = lines.next() {
            guard bytes[line].starts(with: mark) else { continue }
            let rest = bytes[line].dropFirst(mark.count)
            let isLast = rest.starts(with: "--".utf8)
            // Another boundary may begin with this one.
            guard isLast || rest.allSatisfy({ $0 <= 0x20 }) else { continue }
            if let start { parts.append(start..<max(start, line.lowerBound)) }
            if isLast { return parts }
            start = lines.place
        }
        if let start, start < body.upperBound { parts.append(start..<body.upperBound) }
        return parts
    }

    private func text(_ type: MediaType, _ fields: MailFields, _ body: Range<Int>) -> Text {
        let encoding = String(
            decoding: (fields["content-transfer-encoding"] ?? []).filter { $0 > 0x20 },
            as: UTF8.self
        ).lowercased()
        let raw = TransferDecoding.decode(bytes[body], encoding)
        let charset = type.charset.map { "; charset=\($0)" } ?? ""
        let isMarkup = type.name == "text/html"
        let decoded = DecodedText(
            raw, contentType: type.name + charset, as: isMarkup ? .html : .xml
        ).bytes
        guard isMarkup else {
            return Text(text: PlainMail.paragraphs(decoded, type), links: PlainMail.links(decoded))
        }
        var links: [String] = []
        let text = PlainText.render(
            decoded.indices, of: decoded, links: &links, upTo: ReadingLimits.links)
        return Text(text: text, links: links)
    }
}
