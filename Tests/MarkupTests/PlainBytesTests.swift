import Testing

@testable import Markup

/// Each question is asked of every length around the width of a block, with the byte at every place.
@Suite("Plain bytes")
struct PlainBytesTests {
    private static let lengths = [0, 1, 2, 15, 16, 17, 31, 32, 33, 50]

    @Test("controls are found wherever they stand", arguments: lengths)
    func controls(length: Int) {
        let plain = [UInt8](repeating: 0x20, count: length)
        #expect(!plain.withUnsafeBufferPointer(PlainBytes.haveControls))
        for place in 0..<length {
            var bytes = plain
            bytes[place] = 0x1F
            #expect(bytes.withUnsafeBufferPointer(PlainBytes.haveControls))
        }
    }

    @Test("of each byte an address says the same, alone and among others")
    func encoding() {
        let encoded = Set(Array(0...0x20) + Array("\"<>\\^`{|}".utf8) + Array(0x7F...0xFF))
        for byte in UInt8.min...UInt8.max {
            for (length, place) in [(1, 0), (16, 5), (20, 19), (40, 17)] {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
                bytes[place] = byte
                let needs = bytes.withUnsafeBufferPointer(PlainBytes.needEncoding)
                #expect(needs == encoded.contains(byte), "\(byte) at \(place) of \(length)")
            }
        }
    }

    @Test("a pair is found wherever it stands, and only as a pair", arguments: lengths)
    func pairs(length: Int) {
        func contains(_ bytes: [UInt8]) -> Bool {
            bytes.withUnsafeBufferPointer { PlainBytes.contain(2, behind: 1, in: $0) }
        }
        let plain = [UInt8](repeating: 0, count: length)
        #expect(!contains(plain))
        for place in 0..<max(0, length - 1) {
            var bytes = plain
            (bytes[place], bytes[place + 1]) = (2, 1)
            #expect(!contains(bytes))
            (bytes[place], bytes[place + 1]) = (1, 2)
            #expect(contains(bytes))
        }
    }
}
