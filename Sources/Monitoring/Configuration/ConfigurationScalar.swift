/// How values are written: times, sizes, times of day, schedules.
enum ConfigurationScalar {
    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: nil
        }
    }

    /// `500ms`, `30s`, `15m`, `4h`, `90d`, `2w`, `2y` (365 days), `1h30m`; nil where it does not fit.
    static func duration(_ text: String) -> Duration? {
        var rest = text.trimmingBlanks()[...]
        var (sum, last) = (Int64(0), Int64.max)
        repeat {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            let word = rest.dropFirst(digits.count).prefix { !$0.isNumber }
            // From the largest to the smallest, each once.
            guard let number = Int64(digits), let unit = milliseconds(of: word), unit < last
            else { return nil }
            let (product, isTooLong) = number.multipliedReportingOverflow(by: unit)
            let (total, isTooMuch) = sum.addingReportingOverflow(product)
            guard !isTooLong, !isTooMuch else { return nil }
            (sum, last) = (total, unit)
            rest = rest.dropFirst(digits.count + word.count)
        } while !rest.isEmpty
        return .milliseconds(sum)
    }

    private static func milliseconds(of word: Substring) -> Int64? {
        switch word.trimmingBlanks() {
        case "ms": 1
        case "s": 1000
        case "m", "min": 60_000
        case "h": 3_600_000
        case "d": 86_400_000
        case "w": 7 * 86_400_000
        case "y": 365 * 86_400_000
        default: nil
        }
    }

    /// The largest unit that leaves no rest.
    static func text(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        if attoseconds != 0 {
            return "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000)ms"
        }
        for (unit, name) in [(365 * 86_400, "y"), (86_400, "d"), (3600, "h"), (60, "m")]
        where seconds >= unit && seconds % Int64(unit) == 0 {
            return "\(seconds / Int64(unit))\(name)"
        }
        return "\(seconds)s"
    }

    /// `512`, `64KiB`, `10MiB`, `1GiB`; nil where it does not fit.
    static func byteCount(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { return nil }
        let unit: Int
        switch text.dropFirst(digits.count).trimmingBlanks().lowercased() {
        case "", "b": unit = 1
        case "kib", "kb", "k": unit = 1 << 10
        case "mib", "mb", "m": unit = 1 << 20
        case "gib", "gb", "g": unit = 1 << 30
        default: return nil
        }
        let (product, overflow) = number.multipliedReportingOverflow(by: unit)
        return overflow ? nil : product
    }
}

extension StringProtocol {
    /// Without spaces and tabs at both ends.
    func trimmingBlanks() -> String {
        var bytes = Array(utf8)[...]
        while let byte = bytes.first, byte == 0x20 || byte == 9 { bytes.removeFirst() }
        while let byte = bytes.last, byte == 0x20 || byte == 9 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
