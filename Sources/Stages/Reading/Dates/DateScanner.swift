import Domain

/// Walks over a date's bytes once and says what each part is.
struct DateScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var parts = DateParts()

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Nil where something stands there that no date holds.
    mutating func scan() -> DateParts? {
        parts.numbers.reserveCapacity(4)
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x30...0x39:
                guard number() else { return nil }
            case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF:
                guard word() else { return nil }
            case UInt8(ascii: "+"), UInt8(ascii: "-"):
                guard sign() else { return nil }
            default: index += 1
            }
        }
        return parts.numbers.isEmpty && parts.epoch == nil ? nil : parts
    }

    private func peek(_ offset: Int = 0) -> UInt8? {
        index + offset < bytes.count ? bytes[index + offset] : nil
    }

    private func isDigit(_ byte: UInt8?) -> Bool {
        byte.map { (0x30...0x39).contains($0) } ?? false
    }

    /// Digits as a number: nil beyond 18 of them.
    private mutating func digits() -> (value: Int, count: Int)? {
        let start = index
        var value = 0
        while isDigit(peek()), index - start < 18 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        return isDigit(peek()) ? nil : (value, index - start)
    }

    private mutating func number() -> Bool {
        let separator = index > 0 ? bytes[index - 1] : 0x20
        guard let (value, count) = digits() else { return false }
        if parts.hour == nil {
            if peek() == UInt8(ascii: ":"), isDigit(peek(1)), count <= 2 {
                return clock(hour: value)
            }
            if separator | 0x20 == UInt8(ascii: "t"), !parts.numbers.isEmpty {
                return basicClock(value, digits: count)
            }
            if isHourAlone(), count <= 2 {
                parts.hour = value
                return true
            }
        }
        if count >= 9 { return longNumber(value, digits: count) }
        // A second clock, or more numbers than a date has.
        guard parts.numbers.count < 3 else { return parts.hour != nil }
        parts.numbers.append(.init(value: value, digits: count, separator: separator))
        return true
    }

    /// `3pm`.
    private func isHourAlone() -> Bool {
        guard let next = peek(), let after = peek(1) else { return false }
        return (next | 0x20 == UInt8(ascii: "a") || next | 0x20 == UInt8(ascii: "p"))
            && after | 0x20 == UInt8(ascii: "m")
    }

    /// `hh:mm`, `hh:mm:ss`, with a fraction of any length.
    private mutating func clock(hour: Int) -> Bool {
        parts.hour = hour
        index += 1
        guard let minute = digits() else { return false }
        parts.minute = minute.value
        guard peek() == UInt8(ascii: ":") else { return true }
        index += 1
        guard isDigit(peek()), let second = digits() else { return false }
        parts.second = second.value
        if peek() == UInt8(ascii: ".") || peek() == UInt8(ascii: ","), isDigit(peek(1)) {
            index += 1
            fraction()
        }
        return true
    }

    private mutating func fraction() {
        var scale = 100
        while let byte = peek(), isDigit(byte) {
            parts.millisecond += Int(byte - 0x30) * scale
            scale /= 10
            index += 1
        }
    }

    /// `T1523`, `T152347`.
    private mutating func basicClock(_ value: Int, digits count: Int) -> Bool {
        switch count {
        case 2 where peek() != UInt8(ascii: ":"): parts.hour = value
        case 4: (parts.hour, parts.minute) = (value / 100, value % 100)
        case 6:
            (parts.hour, parts.minute, parts.second) = (
                value / 10_000, value / 100 % 100, value % 100
            )
        default: return false
        }
        return true
    }

    /// `20261123080000`, or a count since 1970.
    private mutating func longNumber(_ value: Int, digits count: Int) -> Bool {
        guard parts.numbers.isEmpty, parts.month == nil else { return false }
        switch count {
        case 14:
            parts.numbers = [.init(value: value / 1_000_000, digits: 8, separator: 0x20)]
            return basicClock(value % 1_000_000, digits: 6)
        case 9, 10: parts.epoch = Timestamp(seconds: Int64(value))
        case 12, 13: parts.epoch = Timestamp(milliseconds: Int64(value))
        default: return false
        }
        return true
    }

    /// A zone behind the time; before it only a dash between parts.
    private mutating func sign() -> Bool {
        let isWest = bytes[index] == UInt8(ascii: "-")
        index += 1
        guard parts.hour != nil, !parts.hasNumericOffset else {
            if index == bytes.count { parts.strangers += 1 }
            return true
        }
        guard isDigit(peek()) else { return isWest }
        guard let (value, count) = digits(), count <= 4 else { return false }
        var (hours, minutes) = count > 2 ? (value / 100, value % 100) : (value, 0)
        if count <= 2, peek() == UInt8(ascii: ":") {
            index += 1
            guard isDigit(peek()), let (rest, _) = digits() else { return false }
            minutes = rest
        }
        // `- 16:29` is no zone but the time behind a dash; that was read as a clock before. With four
        // digits RFC 5322 §3.3 allows any number of hours, and a widespread example has `+3000`.
        guard hours <= (count == 4 ? 99 : 15), minutes < 60 else { return false }
        hours = isWest ? -hours : hours
        parts.offset = hours * 3600 + (isWest ? -minutes : minutes) * 60
        parts.hasNumericOffset = true
        return true
    }

    private mutating func word() -> Bool {
        let start = index
        while let byte = peek(), byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        let isAttached = start > 0 && isDigit(bytes[start - 1])
        if text == "t", isDigit(peek()) { return true }
        if text == "w", isDigit(peek()), parts.numbers.count == 1 {
            parts.isWeek = true
            return true
        }
        if peek() == UInt8(ascii: "/"), parts.hour != nil, place(from: start) { return true }
        guard let meaning = DateNames.meaning(of: text) else {
            parts.strangers += 1
            return !isAttached || isUnit(text)
        }
        apply(meaning, text)
        return true
    }

    /// `America/Los_Angeles`; one that is not known is UTC.
    private mutating func place(from start: Int) -> Bool {
        var end = index
        while end < bytes.count,
            (0x61...0x7A).contains(bytes[end] | 0x20) || bytes[end] == UInt8(ascii: "/")
                || bytes[end] == UInt8(ascii: "_")
        {
            end += 1
        }
        let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
        parts.zone = NamedZone(name)
        // `GMT/BST` are two zones, `Nov/23` is no zone.
        let word = String(name.prefix { $0 != "/" })
        if parts.zone == nil {
            if case .zone = DateNames.meaning(of: word) { return false }
            guard end > start + word.utf8.count + 1 else { return false }
        }
        index = end
        return true
    }

    /// Years, months and days are marked so in Korean, Japanese and Chinese; Korean has one zone.
    private mutating func isUnit(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.value >= 0x2E80 else { return false }
        if (0xAC00...0xD7A3).contains(first.value) { parts.offset = parts.offset ?? 9 * 3600 }
        return true
    }

    private mutating func apply(_ meaning: DateNames.Meaning, _ text: String) {
        switch meaning {
        case .month(let month):
            // `mar., 01 déc. 2020`: what looked like March was a Tuesday.
            guard parts.month == nil || parts.numbersBeforeMonth == 0 else { return }
            parts.month = month
            parts.numbersBeforeMonth = parts.numbers.count
        case .afternoon(let isAfternoon):
            parts.isAfternoon = isAfternoon
            _ = isUnit(text)
        case .zone(let offset):
            if parts.hour != nil || text.utf8.count > 2, !parts.hasNumericOffset {
                parts.offset = offset
            }
        case .nothing:
            // Behind the time it is Atlantic Time.
            if text == "at", parts.hour != nil { parts.offset = parts.offset ?? -4 * 3600 }
        case .weekday: break
        }
    }
}
