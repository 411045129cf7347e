/// Names of mailboxes as IMAP sends them (RFC 3501 §5.1.3): what is not ASCII in UTF-16, as base64
/// between `&` and `-`.
enum ModifiedUTF7 {
    private static let digits = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,")

    static func encoded(_ name: String) -> String {
        var (output, run) = ("", "")
        for scalar in name.unicodeScalars {
            guard (0x20...0x7E).contains(scalar.value) else {
                run.unicodeScalars.append(scalar)
                continue
            }
            output += shifted(run) + (scalar == "&" ? "&-" : String(scalar))
            run = ""
        }
        return output + shifted(run)
    }

    private static func shifted(_ run: String) -> String {
        if run.isEmpty { return "" }
        var (text, bits, count) = ("&", 0, 0)
        for unit in run.utf16 {
            bits = bits << 16 | Int(unit)
            count += 16
            while count >= 6 {
                count -= 6
                text.append(digits[bits >> count & 63])
            }
            bits &= 1 << count - 1
        }
        if count > 0 { text.append(digits[bits << (6 - count) & 63]) }
        return text + "-"
    }
}
