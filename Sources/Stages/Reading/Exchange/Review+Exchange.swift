import Domain

extension Review {
    /// Stands for no stars; there are fifty tenths.
    private static let noStars = UInt8.max

    func write(to writer: inout ByteWriter) {
        writer.write(byte: stars.map { UInt8(clamping: $0.tenths) } ?? Self.noStars)
        writer.write(role.rawValue)
        writer.write([firm, pros, cons])
        writer.write(byte: isUnanswered ? 1 : 0)
        writer.write(reply?.text)
        if let reply { writer.write(reply.time) }
    }

    init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
        let tenths = try reader.byte()
        let role = Role(rawValue: try reader.text())
        let texts = try reader.texts()
        guard let role, texts.count == 3 else { throw ByteReader.Malformed() }
        self.init(role: role, firm: texts[0], pros: texts[1], cons: texts[2])
        if tenths != Self.noStars {
            guard let stars = Stars(tenths: Int(tenths)) else { throw ByteReader.Malformed() }
            self.stars = stars
        }
        isUnanswered = try reader.byte() == 1
        if let text = try reader.optionalText() {
            reply = Reply(text, at: try reader.time())
        }
    }
}
