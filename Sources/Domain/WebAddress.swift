/// An absolute http or https address, in one normal form.
///
/// The only parser of addresses in Earshot: what the address policy checks is what is connected
/// (faults SSRF-04). Syntax and resolution as RFC 3986 §5; lenient as the URL standard where feeds
/// need it (white space, raw UTF-8), strict in the authority: no backslash, no control character,
/// no number that is not a dotted quad (`0x7f.1`), host names in lower-case ASCII (RFC 3492).
package struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    package let isSecure: Bool
    /// `user:password` as given; never part of `description`.
    package let userInfo: String?
    /// Lower-case ASCII; IPv6 without brackets.
    package let host: String
    /// Nil where it is the scheme's own.
    package let port: UInt16?
    /// Begins with `/`.
    package let path: String
    package let query: String?
    package let fragment: String?
    /// Parts of it that `description` does not show; no part of what makes two addresses equal.
    package internal(set) var hidden: [String] = []

    package var scheme: String { isSecure ? "https" : "http" }
    package var effectivePort: UInt16 { port ?? (isSecure ? 443 : 80) }

    /// An absolute address; nil for anything else.
    package init?(_ text: String) { self.init(text, relativeTo: nil) }

    /// A reference resolved against a base (RFC 3986 §5.2).
    package init?(_ text: String, relativeTo base: WebAddress?) {
        let parts = Reference(text)
        if let scheme = parts.scheme {
            guard scheme == "http" || scheme == "https" else { return nil }
            isSecure = scheme == "https"
        } else {
            guard let base else { return nil }
            isSecure = base.isSecure
        }
        hidden = base?.hidden ?? []
        fragment = parts.fragment.map { Self.encoded($0, keeping: .fragment) }
        if let authority = parts.authority {
            guard let parsed = Authority(authority) else { return nil }
            (userInfo, host) = (parsed.userInfo, parsed.host)
            port = parsed.port == (isSecure ? 443 : 80) ? nil : parsed.port
            path = Self.normal(path: parts.path)
            query = parts.query.map { Self.encoded($0, keeping: .query) }
            return
        }
        guard let base, parts.scheme == nil || parts.scheme == base.scheme else { return nil }
        (userInfo, host, port) = (base.userInfo, base.host, base.port)
        if parts.path.isEmpty {
            path = base.path
            query = parts.query.map { Self.encoded($0, keeping: .query) } ?? base.query
        } else {
            let directory = base.path[...(base.path.lastIndex(of: "/") ?? base.path.startIndex)]
            path = Self.normal(
                path: parts.path.hasPrefix("/") ? parts.path : directory + parts.path)
            query = parts.query.map { Self.encoded($0, keeping: .query) }
        }
    }

    /// The same address with another path and query, and nothing of it secret.
    init(_ address: WebAddress, path: String, query: String?) {
        (isSecure, host, port) = (address.isSecure, address.host, address.port)
        (userInfo, fragment) = (nil, address.fragment)
        (self.path, self.query) = (path, query)
    }

    /// The same place with another query, without credentials and fragment.
    init(_ address: WebAddress, kept query: String?) {
        (isSecure, host, port) = (address.isSecure, address.host, address.port)
        (userInfo, fragment, hidden) = (nil, nil, address.hidden)
        (path, self.query) = (address.path, query)
    }

    /// As it is requested, stored and linked: exact, but without credentials.
    package var text: String { origin + target + (fragment.map { "#" + $0 } ?? "") }

    /// `https://example.org:8443`.
    package var origin: String { "\(scheme)://\(authority)" }

    /// Host and port as in the Host field.
    package var authority: String {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return port.map { "\(name):\($0)" } ?? name
    }

    /// Path and query, as in a request line.
    package var target: String { query.map { "\(path)?\($0)" } ?? path }

    /// A reference made absolute; other schemes (`tag:`, `mailto:`) and, without a base, relative
    /// references stay as they are.
    package static func absolute(_ reference: String, base: WebAddress?) -> String {
        WebAddress(reference, relativeTo: base)?.text
            ?? String(decoding: Reference.cleaned(reference), as: UTF8.self)
    }
}

extension WebAddress {
    package static func == (a: WebAddress, b: WebAddress) -> Bool {
        a.isSecure == b.isSecure && a.host == b.host && a.port == b.port && a.path == b.path
            && a.query == b.query && a.fragment == b.fragment && a.userInfo == b.userInfo
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(host)
        hasher.combine(path)
        hasher.combine(query)
    }
}

extension WebAddress {
    /// The same for every way to link one page: scheme, `www.`, `m.`, AMP, fragment, tracking
    /// parameters, a trailing slash and the order of parameters make no difference (faults FEED-07).
    package var canonical: String {
        var name = host[...]
        for prefix in ["www.", "m.", "mobile.", "amp."] where name.hasPrefix(prefix) {
            name = name.dropFirst(prefix.utf8.count)
        }
        var trimmed = path[...]
        for suffix in ["/", "/amp", "/"] where trimmed.hasSuffix(suffix) {
            trimmed = trimmed.dropLast(suffix.utf8.count)
        }
        let kept = (query ?? "").split(separator: "&").filter { !Self.isTracking($0) }.sorted()
        return name + (port.map { ":\($0)" } ?? "") + trimmed
            + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }

    static func isTracking(_ parameter: Substring) -> Bool {
        let name = parameter.prefix { $0 != "=" }.lowercased()
        return name.hasPrefix("utm_") || name.hasPrefix("at_") || name.hasPrefix("wt_")
            || trackingParameters.contains(name)
    }

    private static let trackingParameters: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ref_src",
        "outputtype",
        "amp", "xtor", "cmpid", "ns_campaign", "ns_mchannel",
    ]
}

extension WebAddress {
    /// Which bytes stay as they are, beside the unreserved ones.
    enum Part {
        case path, query, fragment
    }

    /// Everything outside the part's alphabet percent-encoded; what is encoded stays so.
    static func encoded(_ text: String, keeping part: Part) -> String {
        if text.utf8.allSatisfy({ isLegal($0, in: part) }) { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 12)
        for byte in text.utf8 {
            if isLegal(byte, in: part) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isLegal(_ byte: UInt8, in part: Part) -> Bool {
        switch byte {
        case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...: false
        case UInt8(ascii: "?"): part != .path
        case UInt8(ascii: "#"): false
        default: true
        }
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? nibble + UInt8(ascii: "0") : nibble - 10 + UInt8(ascii: "A")
    }

    /// Dot segments removed (RFC 3986 §5.2.4), never above the root.
    private static func normal(path: some StringProtocol) -> String {
        let path = encoded(String(path), keeping: .path)
        guard path.utf8.contains(UInt8(ascii: ".")) || path.utf8.contains(UInt8(ascii: "%")) else {
            return path.hasPrefix("/") ? path : "/" + path
        }
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() where index > 0 || !segment.isEmpty {
            let isLast = index == segments.count - 1
            switch segment {
            case ".", "%2e", "%2E":
                if isLast { kept.append("") }
            case "..", ".%2e", "%2e.", "%2e%2e", ".%2E", "%2E.", "%2E%2E", "%2e%2E",
                "%2E%2e":
                _ = kept.popLast()
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return "/" + kept.joined(separator: "/")
    }
}

/// The five parts of a reference, by the expression of RFC 3986, appendix B.
private struct Reference {
    var scheme: String?
    var authority: String?
    var path: String
    var query: String?
    var fragment: String?

    init(_ text: String) {
        var rest = Self.cleaned(text)[...]
        if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
            fragment = String(decoding: rest[(hash + 1)...], as: UTF8.self)
            rest = rest[..<hash]
        }
        if let colon = rest.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
            scheme = String(decoding: rest[..<colon], as: UTF8.self).lowercased()
            rest = rest[(colon + 1)...]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            query = String(decoding: rest[(mark + 1)...], as: UTF8.self)
            rest = rest[..<mark]
        }
        if rest.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            authority = String(decoding: rest[..<end], as: UTF8.self)
            rest = rest[end...]
        }
        path = String(decoding: rest, as: UTF8.self)
    }

    /// Blanks around it, and tabs and line breaks within, are dropped as the URL standard has it.
    static func cleaned(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        if bytes.contains(where: { $0 < 0x20 }) { bytes.removeAll { [9, 10, 13].contains($0) } }
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        let end = (bytes.lastIndex { $0 > 0x20 } ?? -1) + 1
        return start < end ? Array(bytes[start..<end]) : []
    }

    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, (0x61...0x7A).contains(first | 0x20) else { return false }
        return bytes.allSatisfy {
            switch $0 {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
            default: false
            }
        }
    }
}
