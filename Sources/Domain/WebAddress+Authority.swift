extension WebAddress {
    /// `user:password@host:port`, strict: one reading or none.
    struct Authority {
        var userInfo: String?
        var host: String
        var port: UInt16?

        init?(_ text: String) {
            var rest = Array(text.utf8)[...]
            // Some parsers end the authority at a backslash, others do not (faults SSRF-04).
            guard !rest.contains(UInt8(ascii: "\\")) else { return nil }
            if let at = rest.lastIndex(of: UInt8(ascii: "@")) {
                userInfo = String(decoding: rest[..<at], as: UTF8.self)
                rest = rest[(at + 1)...]
            }
            if rest.first == UInt8(ascii: "[") {
                guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
                let literal = rest[(rest.startIndex + 1)..<end]
                guard literal.contains(UInt8(ascii: ":")), literal.allSatisfy(Self.isIPv6Byte)
                else {
                    return nil
                }
                host = String(decoding: literal, as: UTF8.self).lowercased()
                rest = rest[(end + 1)...]
            } else {
                let end = rest.firstIndex(of: UInt8(ascii: ":")) ?? rest.endIndex
                guard let name = HostName.normal(String(decoding: rest[..<end], as: UTF8.self))
                else { return nil }
                host = name
                rest = rest[end...]
            }
            guard let port = Self.port(rest) else { return nil }
            self.port = port
        }

        /// `.some(nil)` without a port, nil for a wrong one.
        private static func port(_ rest: ArraySlice<UInt8>) -> UInt16?? {
            guard let colon = rest.first else { return .some(nil) }
            guard colon == UInt8(ascii: ":") else { return nil }
            let digits = rest.dropFirst()
            guard !digits.isEmpty else { return .some(nil) }
            guard digits.count <= 5, digits.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = UInt16(String(decoding: digits, as: UTF8.self)), number > 0
            else { return nil }
            return number
        }

        private static func isIPv6Byte(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x30...0x39, 0x41...0x46, 0x61...0x66, UInt8(ascii: ":"), UInt8(ascii: "."): true
            default: false
            }
        }
    }
}

/// Host names in the one form that is compared, checked and connected.
package enum HostName {
    /// The longest name DNS has (RFC 1035 §2.3.4).
    static let lengthLimit = 253

    /// Lower-case ASCII, international labels in Punycode; nil for what is no name and no dotted quad.
    package static func normal(_ text: String) -> String? {
        if isNormal(text) { return text }
        let decoded = text.utf8.contains(UInt8(ascii: "%")) ? percentDecoded(text) : text
        // The ideographic full stops of IDNA (RFC 3490 §3.1).
        let dotted = String(
            String.UnicodeScalarView(
                decoded.unicodeScalars.map {
                    [0x3002, 0xFF0E, 0xFF61].contains($0.value) ? "." : $0
                }))
        var labels: [String] = []
        for label in dotted.split(separator: ".", omittingEmptySubsequences: false) {
            guard let ascii = Self.label(label) else { return nil }
            labels.append(ascii)
        }
        if labels.last == "", labels.count > 1 { labels.removeLast() }
        let name = labels.joined(separator: ".")
        guard !labels.contains(""), name.utf8.count <= lengthLimit else { return nil }
        // What ends in a number is an IPv4 address in somebody's eyes: only the one form passes.
        guard let last = labels.last, last.utf8.first.map({ (0x30...0x39).contains($0) }) == true
        else { return name }
        let isNumber =
            last.utf8.allSatisfy { (0x30...0x39).contains($0) } || last.hasPrefix("0x")
        return !isNumber || isDottedQuad(labels) ? name : nil
    }

    /// Labels of lower-case ASCII, the last of which begins with no digit: most names are given so.
    private static func isNormal(_ text: String) -> Bool {
        var (count, first, isBetween): (Int, UInt8, Bool) = (0, 0, true)
        for byte in text.utf8 {
            count += 1
            if byte == UInt8(ascii: ".") {
                guard !isBetween else { return false }
                isBetween = true
            } else {
                guard isNameByte(byte) else { return false }
                if isBetween { first = byte }
                isBetween = false
            }
        }
        return !isBetween && count <= lengthLimit && !(0x30...0x39).contains(first)
    }

    private static func label(_ label: Substring) -> String? {
        let lower = label.lowercased()
        // Punycode keeps ASCII as it is: a `/` or `@` must not come in beside an umlaut.
        guard lower.utf8.allSatisfy({ $0 >= 0x80 || isNameByte($0) }) else { return nil }
        if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
        return Punycode.encode(lower.unicodeScalars.map(\.value)).map { "xn--" + $0 }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private static func isDottedQuad(_ labels: [String]) -> Bool {
        labels.count == 4 && labels.allSatisfy { UInt8($0).map { "\($0)" } == $0 }
    }

    static func percentDecoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        let given = Array(text.utf8)
        var index = 0
        while index < given.count {
            if given[index] == UInt8(ascii: "%"), index + 2 < given.count,
                let byte = UInt8(
                    String(decoding: given[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(given[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// RFC 3492, encoding only.
private enum Punycode {
    private static let (base, tMin, tMax, skew, damp) = (36, 1, 26, 38, 700)

    /// Nil where a label is longer than DNS allows, so that no sum can overflow.
    static func encode(_ scalars: [UInt32]) -> String? {
        guard scalars.count <= 63 else { return nil }
        var output = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = output.count
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var (n, delta, bias, handled) = (0x80, 0, 72, basic)
        while handled < scalars.count {
            guard let next = scalars.lazy.map({ Int($0) }).filter({ $0 >= n }).min() else {
                return nil
            }
            delta += (next - n) * (handled + 1)
            n = next
            for scalar in scalars.map({ Int($0) }) {
                if scalar < n { delta += 1 }
                guard scalar == n else { continue }
                var (q, k) = (delta, base)
                while true {
                    let t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias
                    if q < t { break }
                    output.append(digit(t + (q - t) % (base - t)))
                    q = (q - t) / (base - t)
                    k += base
                }
                output.append(digit(q))
                bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return output.count <= 59 ? String(decoding: output, as: UTF8.self) : nil
    }

    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / damp : delta / 2
        delta += delta / count
        var k = 0
        while delta > (base - tMin) * tMax / 2 {
            delta /= base - tMin
            k += base
        }
        return k + (base - tMin + 1) * delta / (delta + skew)
    }

    private static func digit(_ value: Int) -> UInt8 {
        UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30)
    }
}
