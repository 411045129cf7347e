import CDeflate

/// Unpacks bodies that came in a content coding (RFC 9110 §8.4.1), each at once when all of it is
/// there: that takes libdeflate half the time libcurl's stream through zlib does, and no body is
/// larger than a transfer may hold anyway. Confined to the engine thread.
final class ContentDecoder {
    /// What is asked for, and nothing else is taken.
    static let accepted = "gzip, deflate"

    /// How a gzip file begins (RFC 1952 §2.3.1).
    static let gzipMark: [UInt8] = [0x1F, 0x8B]

    /// Nil only where there was no memory for it.
    private let decompressor = libdeflate_alloc_decompressor()

    /// What a packed body unpacks to where it does not say: text shrinks to a quarter or less.
    private static let usualRatio = 4
    private static let leastRoom = 4 << 10
    /// Members of one gzip body: packers that make several give each 64 KiB and more, and an empty one
    /// costs its tables.
    private static let memberLimit = 1024
    /// Bytes of a coding's name that are shown.
    private static let nameLimit = 32

    deinit { libdeflate_free_decompressor(decompressor) }

    /// - Parameters:
    ///   - coding: the value of Content-Encoding; nil or `identity`: it is not packed.
    ///   - limit: bytes of the unpacked body, as far as a bomb gets (faults ZIP-01).
    func unpacked(
        _ body: [UInt8], coding: String?, limit: Int
    ) throws(TransportError) -> [UInt8] {
        guard let coding, !body.isEmpty else { return body }
        switch coding.lowercased() {
        case "", "identity": return body
        case "gzip", "x-gzip": return try unpackedMembers(body, limit: limit)
        case "deflate": return try unpackedDeflate(body, limit: limit)
        default:
            let name = ForeignText.line(coding.utf8, limit: Self.nameLimit)
            throw .badEncoding("it is packed as \(name), which was not asked for")
        }
    }

    /// About what `unpacked` will give: what the body itself says may be a lie.
    func expectedSize(of body: [UInt8], coding: String?) -> Int {
        guard let coding, body.count > 0 else { return body.count }
        switch coding.lowercased() {
        case "gzip", "x-gzip": return saidSize(of: body)
        case "deflate": return body.count * Self.usualRatio
        default: return body.count
        }
    }

    /// RFC 1952 §2.2: a file is one member or several, one behind the other. What follows the last
    /// one and is no member is padding.
    private func unpackedMembers(
        _ body: [UInt8], limit: Int
    ) throws(TransportError) -> [UInt8] {
        let first = try unpackedMember(body[...], room: saidSize(of: body), limit: limit)
        // One member is the rule: it is not copied.
        var (whole, rest, count) = (first.bytes, body.dropFirst(first.read), 1)
        while rest.starts(with: Self.gzipMark) {
            count += 1
            guard count <= Self.memberLimit else {
                throw .badEncoding("it is packed in more than \(Self.memberLimit) pieces")
            }
            do throws(TransportError) {
                let member = try unpackedMember(
                    rest, room: Self.leastRoom, limit: limit - whole.count)
                whole += member.bytes
                rest = rest.dropFirst(member.read)
            } catch {
                guard case .bodyTooLarge = error else { throw error }
                throw .bodyTooLarge(limit: limit)
            }
        }
        return whole
    }

    private func unpackedMember(
        _ input: ArraySlice<UInt8>, room: Int, limit: Int
    ) throws(TransportError) -> (bytes: [UInt8], read: Int) {
        try unpacked(input, room: room, limit: limit) {
            libdeflate_gzip_decompress_ex($0, $1, $2, $3, $4, $5, $6)
        }
    }

    /// RFC 1950 by name; some servers send RFC 1951 bare.
    private func unpackedDeflate(
        _ body: [UInt8], limit: Int
    ) throws(TransportError) -> [UInt8] {
        let room = max(Self.leastRoom, body.count * Self.usualRatio)
        do throws(TransportError) {
            return try unpacked(body[...], room: room, limit: limit) {
                libdeflate_zlib_decompress_ex($0, $1, $2, $3, $4, $5, $6)
            }.bytes
        } catch {
            guard case .badEncoding = error else { throw error }
            return try unpacked(body[...], room: room, limit: limit) {
                libdeflate_deflate_decompress_ex($0, $1, $2, $3, $4, $5, $6)
            }.bytes
        }
    }

    /// What the last four bytes say the last member unpacks to, which is the only one as a rule.
    private func saidSize(of body: [UInt8]) -> Int {
        let said = body.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        return said > 0 ? said : body.count * Self.usualRatio
    }

    private typealias Decompress = (
        _ decompressor: OpaquePointer, _ input: UnsafeRawPointer, _ inputSize: Int,
        _ output: UnsafeMutableRawPointer,
        _ outputSize: Int, _ read: UnsafeMutablePointer<Int>,
        _ written: UnsafeMutablePointer<Int>
    ) -> libdeflate_result

    /// Where the room is too small it is doubled: all tries together are at most twice the last one.
    ///
    /// - Parameters:
    ///   - room: bytes that probably suffice; what is said of them is believed up to the limit.
    ///   - limit: bytes that are left.
    private func unpacked(
        _ input: ArraySlice<UInt8>, room: Int, limit: Int, by decompress: Decompress
    ) throws(TransportError) -> (bytes: [UInt8], read: Int) {
        guard let decompressor else {
            throw .setup("libdeflate gives no decompressor: out of memory")
        }
        var (room, read) = (min(room, limit), 0)
        while true {
            var result = LIBDEFLATE_BAD_DATA
            let bytes = [UInt8](unsafeUninitializedCapacity: room) { output, written in
                input.withUnsafeBytes { input in
                    guard let from = input.baseAddress, let to = output.baseAddress else { return }
                    result = decompress(decompressor, from, input.count, to, room, &read, &written)
                }
                // What a failed try wrote counts for nothing.
                if result != LIBDEFLATE_SUCCESS { written = 0 }
            }
            switch result {
            case LIBDEFLATE_SUCCESS: return (bytes, read)
            case LIBDEFLATE_INSUFFICIENT_SPACE where room < limit: room = min(limit, room * 2)
            case LIBDEFLATE_INSUFFICIENT_SPACE: throw .bodyTooLarge(limit: limit)
            default: throw .badEncoding("its compressed data is damaged, or ends too soon")
            }
        }
    }
}
