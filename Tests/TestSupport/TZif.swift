/// Writes small TZif files (RFC 8536), version 2.
package enum TZif {
    /// The rule that holds since 1996.
    package static let berlin = file(footer: "CET-1CEST,M3.5.0,M10.5.0/3", offsets: [3600])

    /// `changes` are seconds since the epoch and an index into `offsets`.
    package static func file(
        footer: String, offsets: [Int32] = [0], changes: [(Int64, UInt8)] = []
    ) -> [UInt8] {
        var bytes = header(times: 0, types: 1) + [0, 0, 0, 0, 0, 0, 0]
        bytes += header(times: changes.count, types: offsets.count)
        for (time, _) in changes { bytes += bigEndian(UInt64(bitPattern: time), size: 8) }
        bytes += changes.map(\.1)
        for offset in offsets {
            bytes += bigEndian(UInt64(UInt32(bitPattern: offset)), size: 4) + [0, 0]
        }
        return bytes + [0, 10] + Array(footer.utf8) + [10]
    }

    private static func header(times: Int, types: Int) -> [UInt8] {
        let counts = [0, 0, 0, times, types, 1]
        return Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
            + counts.flatMap { bigEndian(UInt64($0), size: 4) }
    }

    private static func bigEndian(_ value: UInt64, size: Int) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (size - 1 - $0))) }
    }
}
