import Markup

/// White space of running text.
enum Folding {
    /// Appends UTF-8 with each run of white space made one blank; none at the start of a block.
    ///
    /// - Parameter start: where the block begins in the output, nil inside a block.
    /// - Returns: how many scalars that are no blanks, and how many marks of a sentence.
    static func append(
        _ bytes: [UInt8], to output: inout [UInt8], after start: Int?
    ) -> (length: Int, marks: Int) {
        var isBlank = start != nil || output.last == UInt8(ascii: " ")
        var (length, marks, index) = (0, 0, 0)
        while index < bytes.count {
            let byte = bytes[index]
            let blank = WhiteSpace.width(at: index, in: bytes, end: bytes.count)
            if blank > 0 {
                if !isBlank { output.append(UInt8(ascii: " ")) }
                isBlank = true
                index += blank
                continue
            }
            isBlank = false
            output.append(byte)
            if byte & 0xC0 != 0x80 { length += 1 }
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"),
                UInt8(ascii: ";"):
                marks += 1
            default: break
            }
            index += 1
        }
        return (length, marks)
    }
}
