import Glibc

/// An IPv4 or IPv6 address as a number.
package enum IPAddress: Sendable, Hashable, CustomStringConvertible {
    case v4(UInt32)
    case v6(UInt128)

    /// A dotted quad in its one form, or IPv6 text (RFC 4291 §2.2) without brackets and zone.
    package init?(_ text: String) {
        // C would see the end of the text there.
        guard !text.utf8.contains(0) else { return nil }
        if text.utf8.contains(UInt8(ascii: ":")) {
            var raw = in6_addr()
            guard inet_pton(AF_INET6, text, &raw) == 1 else { return nil }
            self = .v6(Self.number(withUnsafeBytes(of: raw, Array.init)))
        } else {
            var raw = in_addr()
            guard inet_pton(AF_INET, text, &raw) == 1 else { return nil }
            self = .v4(UInt32(bigEndian: raw.s_addr))
        }
    }

    /// The address of a socket; nil for other families.
    init?(_ socket: UnsafeRawPointer, family: Int32) {
        switch family {
        case AF_INET:
            let raw = socket.loadUnaligned(as: sockaddr_in.self)
            self = .v4(UInt32(bigEndian: raw.sin_addr.s_addr))
        case AF_INET6:
            let raw = socket.loadUnaligned(as: sockaddr_in6.self)
            self = .v6(Self.number(withUnsafeBytes(of: raw.sin6_addr, Array.init)))
        default: return nil
        }
    }

    private static func number(_ bytes: [UInt8]) -> UInt128 {
        bytes.reduce(0) { $0 << 8 | UInt128($1) }
    }

    package var description: String {
        switch self {
        case .v4(let number):
            return (0..<4).map { "\(number >> (24 - 8 * $0) & 0xFF)" }.joined(separator: ".")
        case .v6(let number):
            var raw = in6_addr()
            withUnsafeMutableBytes(of: &raw) {
                for index in 0..<16 {
                    $0[index] = UInt8(truncatingIfNeeded: number >> UInt128(120 - 8 * index))
                }
            }
            var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
            guard inet_ntop(AF_INET6, &raw, &text, socklen_t(text.count)) != nil else { return "?" }
            return String(
                decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    /// 127.0.0.0/8 and ::1.
    package var isLoopback: Bool {
        switch unwrapped {
        case .v4(let number): number >> 24 == 127
        case .v6(let number): number == 1
        }
    }

    /// The IPv4 address inside an IPv6 one: mapped (RFC 4291 §2.5.5.2), translated (RFC 6052 §2.1),
    /// 6to4 (RFC 3056) or Teredo (RFC 4380 §4, the client's). Itself where there is none.
    var unwrapped: IPAddress {
        guard case .v6(let number) = self else { return self }
        let low = UInt32(truncatingIfNeeded: number)
        switch number >> 96 {
        case 0x2001_0000: return .v4(~low)
        case let high where high >> 16 == 0x2002:
            return .v4(UInt32(truncatingIfNeeded: number >> 80))
        default: break
        }
        let prefix = number >> 32
        let isWrapped = prefix == 0xFFFF || prefix == UInt128(0x0064_FF9B) << 64
        return isWrapped ? .v4(low) : self
    }
}
