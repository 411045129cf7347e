package import Domain

/// A result on its way back from a reader in another process.
extension ReadResult {
    package var exchanged: [UInt8] {
        let texts = documents.reduce(0) { $0 + $1.text.utf8.count + $1.summary.utf8.count + 256 }
        var writer = ByteWriter(capacity: texts + 4096)
        writer.write(format.rawValue)
        writer.write(title)
        writer.write(link)
        writer.write(language?.rawValue)
        writer.write(byte: isComplete ? 1 : 0)
        writer.write(hints.interval?.milliseconds ?? -1)
        writer.write(hints.pauses.bits)
        writer.write(problems)
        writer.write(feeds.map(\.description))
        writer.write(earlier?.description)
        writer.write(hub?.text)
        writer.write(own?.text)
        turn.write(to: &writer)
        writer.write(byte: reservation.isReserved.map { $0 ? 1 : 0 } ?? 2)
        writer.write(reservation.policy?.description)
        writer.write(count: documents.count)
        for document in documents { document.write(to: &writer) }
        return writer.bytes
    }

    /// The other side. What a reader was made to answer is as foreign as what it read: of more
    /// documents than a reader gives, or cut anywhere, it is refused.
    ///
    /// - Parameters:
    ///   - bytes: what came back.
    ///   - address: the input's own: feeds of the same server are asked with its user and password.
    package init?(received bytes: [UInt8], of address: WebAddress?) {
        var reader = ByteReader(bytes)
        do throws(ByteReader.Malformed) {
            try self.init(from: &reader, of: address)
        } catch { return nil }
    }

    private init(
        from reader: inout ByteReader, of address: WebAddress?
    ) throws(ByteReader.Malformed) {
        guard let format = Format(rawValue: try reader.text()) else {
            throw ByteReader.Malformed()
        }
        self.init(format: format)
        title = try reader.optionalText()
        link = try reader.optionalText()
        language = try reader.optionalText().flatMap { LanguageCode($0) }
        isComplete = try reader.byte() == 1
        let interval = try reader.number(as: Int64.self)
        hints.interval = interval < 0 ? nil : .milliseconds(interval)
        hints.pauses = PollPauses(bits: try reader.number(as: Int64.self))
        problems = try reader.texts()
        feeds = try reader.texts().compactMap { Self.feed($0, of: address) }
        earlier = try reader.optionalText().flatMap { Self.feed($0, of: address) }
        hub = try reader.optionalText().flatMap { WebAddress($0) }
        own = try reader.optionalText().flatMap { WebAddress($0) }
        turn = try AnswerPage.Turn(from: &reader)
        reservation = try Self.reservation(from: &reader)
        let count = try reader.count(ofSize: Document.leastExchanged)
        guard count <= ReadingLimits.documents else { throw ByteReader.Malformed() }
        documents.reserveCapacity(count)
        for _ in 0..<count { documents.append(try Document(from: &reader)) }
        guard reader.isAtEnd else { throw ByteReader.Malformed() }
    }

    private static func reservation(
        from reader: inout ByteReader
    ) throws(ByteReader.Malformed) -> TDMDeclaration {
        let mark = try reader.byte()
        return TDMDeclaration(
            reservation: mark < 2 ? "\(mark)" : nil, policy: try reader.optionalText())
    }

    private static func feed(_ text: String, of address: WebAddress?) -> WebAddress? {
        guard let feed = WebAddress(text) else { return nil }
        guard let address, address.userInfo != nil, feed.origin == address.origin,
            !feed.path.hasPrefix("//")
        else { return feed }
        return WebAddress(feed.target, relativeTo: address)
    }
}
