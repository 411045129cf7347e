/// Content-Transfer-Encoding (RFC 2045 §6), read leniently: what is damaged is passed over.
enum TransferDecoding {
    static func decode(_ bytes: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
        switch encoding {
        case "base64": base64(bytes)
        case "quoted-printable": quotedPrintable(bytes)
        default: Array(bytes)
        }
    }

    /// Line ends and whatever stands outside the alphabet are passed over (§6.8).
    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count / 4 * 3)
        var (pending, bits) = (UInt32(0), 0)
        for byte in bytes {
            guard let value = digit(byte) else { continue }
            pending = (pending << 6 | value) & 0xFF_FFFF
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            output.append(UInt8(truncatingIfNeeded: pending >> UInt32(bits)))
        }
        return output
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    /// §6.7: `=` at a line's end joins it to the next.
    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            guard byte == UInt8(ascii: "=") else {
                output.append(byte)
                continue
            }
            if place + 1 < bytes.endIndex, let high = nibble(bytes[place]),
                let low = nibble(bytes[place + 1])
            {
                output.append(high << 4 | low)
                place += 2
            } else if let next = lineEnd(bytes, from: place) {
                place = next
            } else {
                output.append(byte)
            }
        }
        return output
    }

    /// Where the next line begins, if nothing but blanks stands before it.
    private static func lineEnd(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        let rest = bytes[start...]
        guard let end = rest.firstIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
            return bytes.endIndex
        }
        return bytes[end] == 0x0A ? end + 1 : nil
    }

    private static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
