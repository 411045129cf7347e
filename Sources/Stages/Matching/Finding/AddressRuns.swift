import Language

/// Tells names in addresses from names in sentences, by the run of signs around them.
///
/// Runs are read in windows of fixed places, each once: the answer depends on the place alone, and
/// a text full of names costs no more than its bytes a few times over.
struct AddressRuns {
    enum Kind: Sendable, Hashable {
        case none, email, web
    }

    /// What a window holds.
    private struct Window {
        var block: Int
        var range: Range<Int>
        var isEmail = false
        var isWeb = false
        /// Names that begin before this byte lie in a host.
        var hostEnd = 0
    }

    private var last: Window?

    /// No host name is longer (RFC 1035 §2.3.4), rounded up; a longer path changes nothing.
    private static let reach = 256

    /// - Parameter own: the name in the original.
    mutating func kind(around own: Range<Int>, in bytes: [UInt8]) -> Kind {
        let window = window(around: own, in: bytes)
        last = window
        if window.isEmail { return .email }
        return window.isWeb || own.lowerBound < window.hostEnd ? .web : .none
    }

    private func window(around own: Range<Int>, in bytes: [UInt8]) -> Window {
        let block = own.lowerBound / Self.reach
        if let last, last.block == block, last.range.lowerBound <= own.lowerBound,
            own.upperBound <= last.range.upperBound
        {
            return last
        }
        let first = max(0, (block - 1) * Self.reach)
        let limit = min(bytes.count, max(own.upperBound, (block + 2) * Self.reach))
        var (start, end) = (own.lowerBound, own.upperBound)
        while start > first, Self.isAddressByte(bytes[start - 1]) { start -= 1 }
        while end < limit, Self.isAddressByte(bytes[end]) { end += 1 }
        var window = Window(block: block, range: start..<end)
        Self.read(bytes[start..<end], into: &window)
        return window
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"),
            UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "="),
            UInt8(ascii: "%"), UInt8(ascii: "~"), UInt8(ascii: "+"):
            true
        default: byte >= 0x80
        }
    }

    private static func read(_ run: ArraySlice<UInt8>, into window: inout Window) {
        window.isWeb = run.starts(with: "www.".utf8)
        var sawAt = false
        for index in run.indices {
            switch run[index] {
            case UInt8(ascii: "@") where !sawAt:
                sawAt = true
                window.isEmail =
                    isAfterWord(index, in: run) && index + 1 < run.endIndex
            case UInt8(ascii: ":"):
                if run[index...].starts(with: "://".utf8) { window.isWeb = true }
            case UInt8(ascii: "."):
                if isAfterWord(index, in: run) { readHost(run, from: index + 1, into: &window) }
            default: break
            }
        }
    }

    private static func isAfterWord(_ index: Int, in run: ArraySlice<UInt8>) -> Bool {
        index > run.startIndex && Words.isWordByte(run[index - 1] | 0x20)
    }

    /// A host that a name lies in, or one with a path before it.
    private static func readHost(
        _ run: ArraySlice<UInt8>, from start: Int, into window: inout Window
    ) {
        var end = start
        while end < run.endIndex, end - start <= labelLimit, Words.isWordByte(run[end] | 0x20) {
            end += 1
        }
        guard topLevels.contains(run[start..<end]) else { return }
        window.hostEnd = max(window.hostEnd, end)
        if end < run.endIndex, run[end] == UInt8(ascii: "/") { window.isWeb = true }
    }

    /// Whether a name is all of a host's domain but for its top level: `name.de`, `www.name.de/pfad`; not
    /// `evil-name.de`, `name.de.evil.com` and `evil.com/name.de`.
    static func isDomain(_ name: Range<Int>, in bytes: [UInt8]) -> Bool {
        if name.lowerBound > 0 {
            switch bytes[name.lowerBound - 1] {
            case UInt8(ascii: "."): break
            case UInt8(ascii: "/"):
                guard bytes[..<name.lowerBound].suffix(3).elementsEqual("://".utf8) else {
                    return false
                }
            case let byte: if isAddressByte(byte) { return false }
            }
        }
        let end = name.upperBound
        guard end < bytes.count, bytes[end] == UInt8(ascii: ".") else { return false }
        let label = bytes[(end + 1)...].prefix(labelLimit + 1)
            .prefix { Words.isWordByte($0 | 0x20) }
        guard topLevels.contains(label) else { return false }
        let rest = bytes[label.endIndex...].prefix(2)
        switch rest.first {
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"): return false
        case UInt8(ascii: "."): return !(rest.dropFirst().first.map(isAddressByte) ?? false)
        default: return true
        }
    }

    /// The longest of these has seven letters.
    private static let labelLimit = 7

    /// Small letters only: `Ende.De` is a sentence without its blank.
    private static let topLevels: Set<ArraySlice<UInt8>> = Set(
        """
        de at ch com net org info eu io biz shop digital app dev online tech gmbh berlin hamburg \
        koeln bayern uk nl pl dk fr it es tv me ai co example
        """.split(whereSeparator: { $0 == " " }).map { ArraySlice($0.utf8) })
}
