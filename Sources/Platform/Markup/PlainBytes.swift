/// Whether bytes hold nothing that asks for work: sixteen at a time, as nearly all do.
package enum PlainBytes {
    /// U+0000…U+001F.
    package static func haveControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        anyBlock(of: bytes) {
            $0 .< .all(0x20)
        } byte: {
            $0 < 0x20
        }
    }

    /// What an address does not hold as it is: blanks, controls, quotes, brackets, beyond ASCII.
    package static func needEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        anyBlock(of: bytes) { block in
            block .< .all(0x21) .| (block .>= .all(0x7B) .& (block .!= .all(0x7E)))
                .| (block .== .all(0x22)) .| (block .== .all(0x3C)) .| (block .== .all(0x3E))
                .| (block .== .all(0x5C)) .| (block .== .all(0x5E)) .| (block .== .all(0x60))
        } byte: { byte in
            switch byte {
            case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...: true
            default: false
            }
        }
    }

    /// Whether a byte stands right behind another.
    package static func contain(
        _ second: UInt8, behind first: UInt8, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var index = 1
        if bytes.count > ByteBlock.scalarCount {
            let raw = bytes.span.bytes
            while index <= bytes.count - ByteBlock.scalarCount {
                let seconds = ByteBlock(raw, at: index) .== .all(second)
                let firsts = ByteBlock(raw, at: index - 1) .== .all(first)
                if (seconds .& firsts).first != nil { return true }
                index += ByteBlock.scalarCount
            }
        }
        while index < bytes.count {
            if bytes[index] == second, bytes[index - 1] == first { return true }
            index += 1
        }
        return false
    }

    /// The last block takes in some of the one before.
    @inline(__always)
    private static func anyBlock(
        of bytes: UnsafeBufferPointer<UInt8>, _ isMeant: (ByteBlock) -> ByteMarks,
        byte isMeantByte: (UInt8) -> Bool
    ) -> Bool {
        let last = bytes.count - ByteBlock.scalarCount
        guard last >= 0 else { return bytes.contains(where: isMeantByte) }
        let raw = bytes.span.bytes
        var (index, found) = (0, ByteMarks.none)
        while index < last {
            found = found .| isMeant(ByteBlock(raw, at: index))
            index += ByteBlock.scalarCount
        }
        return (found .| isMeant(ByteBlock(raw, at: last))).first != nil
    }
}
