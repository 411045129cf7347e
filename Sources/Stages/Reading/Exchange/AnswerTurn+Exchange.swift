import Domain

extension AnswerPage.Turn {
    func write(to writer: inout ByteWriter) {
        writer.write(next)
        writer.write(newest)
        writer.write(pause?.milliseconds ?? -1)
        writer.write(Int64(count ?? -1))
        writer.write(session?.revealed)
        writer.write(fault?.reason.rawValue)
        guard let fault else { return }
        writer.write(fault.text)
        writer.write(fault.wait?.milliseconds ?? -1)
    }

    init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
        self.init()
        next = try reader.optionalText()
        newest = try reader.optionalText()
        pause = try Self.time(from: &reader)
        let count = try reader.number(as: Int64.self)
        self.count = count < 0 ? nil : Int(count)
        session = try reader.optionalText().map { Secret($0) }
        guard let reason = try reader.optionalText() else { return }
        guard let reason = AnswerFault.Reason(rawValue: reason) else {
            throw ByteReader.Malformed()
        }
        fault = AnswerFault(reason, try reader.text(), wait: try Self.time(from: &reader))
    }

    private static func time(
        from reader: inout ByteReader
    ) throws(ByteReader.Malformed) -> Duration? {
        let milliseconds = try reader.number(as: Int64.self)
        return milliseconds < 0 ? nil : .milliseconds(milliseconds)
    }
}
