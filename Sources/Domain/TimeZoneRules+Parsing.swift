extension TimeZoneRules {
    /// The largest file of the tz database has 4 KiB.
    package static let fileLimit = 256 << 10

    /// The content of a TZif file, version 1 to 3 or later (RFC 8536). Nil for anything else, and for
    /// files that count leap seconds (`right/…`): our moments do not.
    package init?(parsing bytes: [UInt8]) {
        guard bytes.count <= Self.fileLimit, var header = TZifHeader(bytes, at: 0) else {
            return nil
        }
        var timeSize = 4
        if header.version >= UInt8(ascii: "2") {
            guard let second = TZifHeader(bytes, at: header.end(timeSize: 4)) else { return nil }
            (header, timeSize) = (second, 8)
        }
        guard header.end(timeSize: timeSize) <= bytes.count, header.leapCount == 0,
            let offsets = header.offsets(in: bytes, timeSize: timeSize), let first = offsets.first,
            let changes = header.changes(in: bytes, timeSize: timeSize, offsets: offsets)
        else { return nil }
        var yearly: TimeZoneYear?
        if timeSize == 8 {
            guard let footer = Self.footer(bytes[header.end(timeSize: 8)...]) else { return nil }
            if !footer.isEmpty {
                guard let parsed = TimeZoneYear(parsing: footer) else { return nil }
                yearly = parsed
            }
        }
        self.init(changes: changes, firstOffset: first, yearly: yearly)
    }

    /// Between two line feeds.
    private static func footer(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard bytes.first == 10 else { return nil }
        let rest = bytes.dropFirst()
        return rest.firstIndex(of: 10).map { rest[..<$0] }
    }
}

/// RFC 8536 §3.1; the counts are bounded by the size of the file before they are used.
private struct TZifHeader {
    static let size = 44
    let start: Int
    let version: UInt8
    let utcCount: Int
    let standardCount: Int
    let leapCount: Int
    let timeCount: Int
    let typeCount: Int
    let letterCount: Int

    init?(_ bytes: [UInt8], at start: Int) {
        guard start + Self.size <= bytes.count, bytes[start...].starts(with: "TZif".utf8) else {
            return nil
        }
        let counts = (0..<6).map { Int(bytes.bigEndian(at: start + 20 + 4 * $0, size: 4)) }
        guard counts.allSatisfy({ (0...bytes.count).contains($0) }) else { return nil }
        self.start = start
        version = bytes[start + 4]
        utcCount = counts[0]
        standardCount = counts[1]
        leapCount = counts[2]
        timeCount = counts[3]
        typeCount = counts[4]
        letterCount = counts[5]
    }

    func end(timeSize: Int) -> Int {
        start + Self.size + timeCount * (timeSize + 1) + typeCount * 6 + letterCount
            + leapCount * (timeSize + 4) + standardCount + utcCount
    }

    /// Of the local time types, seconds east of UTC, in the range of RFC 8536 §3.2.
    func offsets(in bytes: [UInt8], timeSize: Int) -> [Int]? {
        let base = start + Self.size + timeCount * (timeSize + 1)
        let offsets = (0..<typeCount).map { Int(bytes.bigEndian(at: base + $0 * 6, size: 4)) }
        return offsets.allSatisfy((-89_999...93_599).contains) ? offsets : nil
    }

    func changes(in bytes: [UInt8], timeSize: Int, offsets: [Int]) -> [TimeZoneRules.Change]? {
        let base = start + Self.size
        var changes: [TimeZoneRules.Change] = []
        for index in 0..<timeCount {
            let time = bytes.bigEndian(at: base + index * timeSize, size: timeSize)
            let type = Int(bytes[base + timeCount * timeSize + index])
            guard type < offsets.count, changes.last.map({ $0.start < time }) ?? true else {
                return nil
            }
            changes.append(TimeZoneRules.Change(start: time, offset: offsets[type]))
        }
        return changes
    }
}

extension [UInt8] {
    /// Two's complement; the caller has checked that the bytes are there.
    fileprivate func bigEndian(at start: Int, size: Int) -> Int64 {
        let value = self[start..<start + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return size == 4
            ? Int64(Int32(truncatingIfNeeded: value)) : Int64(truncatingIfNeeded: value)
    }
}
