extension WebAddress {
    /// With another parameter behind those it has.
    package func adding(query parameter: String) -> WebAddress {
        rebuilt(path + "?" + (query.map { $0.isEmpty ? "" : $0 + "&" } ?? "") + parameter)
    }

    /// The first value of a parameter of its query, decoded; nil where there is none.
    package func parameter(_ name: String) -> String? {
        for pair in (query ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == name else { continue }
            return HostName.percentDecoded(String(parts[1]).replacing("+", with: " "))
        }
        return nil
    }

    /// A path below it; `segments` of any text, each encoded as one.
    package func below(_ segments: [String]) -> WebAddress {
        let base = path.hasSuffix("/") ? String(path.dropLast()) : path
        return rebuilt(base + segments.map { "/" + Self.segment($0) }.joined())
    }

    /// Without the last part of its path, and without a query.
    package var parent: WebAddress {
        let parts = path.split(separator: "/").dropLast()
        return rebuilt("/" + parts.joined(separator: "/"))
    }

    /// Itself where it would be none, which encoded parts can't bring about.
    private func rebuilt(_ target: String) -> WebAddress {
        let credentials = userInfo.map { $0 + "@" } ?? ""
        return WebAddress("\(scheme)://\(credentials)\(authority)\(target)")?.hiding(hidden) ?? self
    }

    /// With these parameters behind those it has, each name and value encoded as one.
    package func adding(_ parameters: [(name: String, value: String)]) -> WebAddress {
        parameters.isEmpty
            ? self
            : adding(
                query: parameters.map {
                    Self.segment($0.name) + "=" + Self.segment($0.value)
                }.joined(separator: "&"))
    }

    /// All but letters, digits and `-._~:` percent-encoded (RFC 3986 §3.3). Fit for a form's value too.
    package static func segment(_ text: String) -> String {
        var bytes: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
