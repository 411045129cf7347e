import Language

/// The stems of `ToneStems` with their weights: a hash table, as every word near a name is looked up.
struct ToneTable: Sendable {
    static let stems = ToneTable(ToneStems.list)

    private var places: [Place]
    private let shift: UInt64

    private struct Place: Sendable {
        /// Its letters, the last one lowest; 0 where the place is free.
        var stem: UInt64 = 0
        /// In a text that blames, tells, praises; and 1.
        var weights = SIMD4<Int8>.zero
    }

    /// Letters of a stem: enough to tell words apart, few enough to join their inflections.
    private static let stemLength = 5
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// - Parameter list: `stem:-1,2,3` between blanks; of a stem that is there twice the last counts.
    private init(_ list: String) {
        let entries = list.split(separator: " ").compactMap { entry -> Place? in
            let parts = entry.split(separator: ":")
            let numbers = parts.last?.split(separator: ",").compactMap { Int8($0) } ?? []
            guard parts.count == 2, numbers.count == 3 else { return nil }
            let letters = Array(parts[0].utf8)
            return Place(
                stem: Self.stem(of: letters.span, letters.indices),
                weights: SIMD4(numbers[0], numbers[1], numbers[2], 1))
        }
        // At most half full, so that a look ends soon.
        let bits = max(6, Int.bitWidth - (2 * entries.count).leadingZeroBitCount)
        places = Array(repeating: Place(), count: 1 << bits)
        shift = UInt64(64 - bits)
        for entry in entries where entry.stem != 0 { places[place(of: entry.stem)] = entry }
    }

    /// Nothing seen: a bit for each place.
    var none: [UInt64] { Array(repeating: 0, count: places.count / UInt64.bitWidth) }

    /// Adds the weights of a word's stem, and 1 behind them, unless it was seen.
    @inline(__always)
    func add(
        _ bytes: Span<UInt8>, _ word: Range<Int>, to sum: inout SIMD4<Int>, _ seen: inout [UInt64]
    ) {
        let stem = Self.stem(of: bytes, word)
        guard stem != 0 else { return }
        let place = place(of: stem)
        guard places[place].stem == stem, seen[place >> 6] >> UInt64(place & 63) & 1 == 0 else {
            return
        }
        seen[place >> 6] |= 1 << UInt64(place & 63)
        sum &+= SIMD4<Int>(truncatingIfNeeded: places[place].weights)
    }

    /// 0 for numbers.
    @inline(__always)
    private static func stem(of bytes: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
        guard !word.isEmpty, bytes[word.lowerBound] >= 0x61 else { return 0 }
        var stem: UInt64 = 0
        for index in word.lowerBound..<min(word.upperBound, word.lowerBound &+ stemLength) {
            stem = stem &<< 8 | UInt64(bytes[index])
        }
        return stem
    }

    /// Where a stem is, or would be.
    @inline(__always)
    private func place(of stem: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (stem &* Self.factor) &>> shift)
        while places[place].stem != 0, places[place].stem != stem {
            place = (place &+ 1) & (places.count &- 1)
        }
        return place
    }
}
