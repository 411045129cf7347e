import Domain

/// An input on its way to a reader in another process: what is known of it, without its bytes, which
/// travel as they are.
extension ReaderInput {
    /// Without the user and password of its address: the reader needs none.
    package func exchanged(cut: PageCut) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(address?.description)
        writer.write(contentType)
        writer.write(count: documentLimit)
        switch cut {
        case .article: writer.write(byte: 0)
        case .passages: writer.write(byte: 1)
        case .selected(let selector):
            writer.write(byte: 2)
            writer.write(selector)
        case .answer(let form):
            writer.write(byte: 3)
            writer.write([form.kind, form.part, form.subject])
            writer.write((form.since ?? .earliest).milliseconds)
            writer.write(form.asked.milliseconds)
        case .sitemap: writer.write(byte: 4)
        }
        return writer.bytes
    }

    /// The other side; nil for what is no such thing.
    package static func received(
        _ head: [UInt8], bytes: [UInt8]
    ) -> (input: ReaderInput, cut: PageCut)? {
        var reader = ByteReader(head)
        do throws(ByteReader.Malformed) {
            var input = ReaderInput(bytes: bytes)
            input.address = try reader.optionalText().flatMap { WebAddress($0) }
            input.contentType = try reader.optionalText()
            input.documentLimit = min(
                max(1, Int(try reader.number(as: UInt32.self))), ReadingLimits.documents)
            let cut: PageCut
            switch try reader.byte() {
            case 0: cut = .article
            case 1: cut = .passages
            case 2: cut = .selected(try reader.text())
            case 4: cut = .sitemap
            default:
                let texts = try reader.texts()
                guard texts.count == 3 else { throw ByteReader.Malformed() }
                var form = AnswerForm(kind: texts[0], part: texts[1], subject: texts[2])
                let since = Timestamp(milliseconds: try reader.number(as: Int64.self))
                form.since = since == .earliest ? nil : since
                form.asked = Timestamp(milliseconds: try reader.number(as: Int64.self))
                cut = .answer(form)
            }
            return (input, cut)
        } catch { return nil }
    }
}
