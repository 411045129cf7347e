/// One line of a robots.txt, as what it means.
enum RobotsLine {
    /// The product token, lower case; empty for what names nobody, `*` for everybody.
    case userAgent([UInt8])
    case allow(ArraySlice<UInt8>)
    case disallow(ArraySlice<UInt8>)
    case crawlDelay(Duration)
    /// Of the whole file, whoever it names (sitemaps.org).
    case sitemap(String)
    /// Comments, blank lines, other records, what is no record.
    case other

    init(_ line: ArraySlice<UInt8>) {
        let text = line.prefix { $0 != UInt8(ascii: "#") }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
            self = .other
            return
        }
        let value = text[(colon + 1)...].trimmed
        switch String(decoding: text[..<colon].trimmed.map(lowered), as: UTF8.self) {
        case "user-agent": self = .userAgent(Self.token(of: value))
        case "allow": self = .allow(value)
        case "disallow": self = .disallow(value)
        case "sitemap": self = .sitemap(String(decoding: value, as: UTF8.self))
        case "crawl-delay": self = Self.delay(value).map { .crawlDelay($0) } ?? .other
        default: self = .other
        }
    }

    /// Letters, `-` and `_` (RFC 9309 §2.2.1); what follows, as a version, is left out.
    private static func token(of value: ArraySlice<UInt8>) -> [UInt8] {
        if value.first == UInt8(ascii: "*") {
            let next = value.dropFirst().first
            return next == nil || next.map(isBlank) == true ? [UInt8(ascii: "*")] : []
        }
        return value.prefix { byte in
            byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                || (0x61...0x7A).contains(byte | 0x20)
        }.map(lowered)
    }

    /// Seconds, with a fraction perhaps; nil for what is no number, held to the limit (faults F8).
    private static func delay(_ value: ArraySlice<UInt8>) -> Duration? {
        guard let seconds = Double(String(decoding: value, as: UTF8.self)), !seconds.isNaN else {
            return nil
        }
        let limit = Double(RobotsRules.crawlDelayLimit.components.seconds)
        return .milliseconds(Int64(min(max(seconds, 0), limit) * 1000))
    }
}

/// ASCII letters in lower case.
func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

extension ArraySlice<UInt8> {
    /// Without blanks at either end.
    fileprivate var trimmed: ArraySlice<UInt8> {
        let start = firstIndex { !isBlank($0) } ?? endIndex
        let end = lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
        return self[start..<end]
    }
}
