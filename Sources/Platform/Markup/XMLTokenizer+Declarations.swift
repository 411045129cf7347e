extension XMLTokenizer {
    /// Comment, CDATA section, DOCTYPE, or what looks like one.
    mutating func declaration() -> XMLToken? {
        if bytes.matches("<![CDATA[", at: index) { return data() }
        if bytes.matches("<!--", at: index) {
            index += 4
            skip(past: "-->")
        } else if !hasRoot {
            hasDoctype = true
            skipDoctype()
        } else {
            skip(past: ">")
        }
        return nil
    }

    private mutating func data() -> XMLToken? {
        let start = index + 9
        guard let end = bytes.firstIndex(of: "]]>", in: start..<bytes.count) else {
            cut()
            return nil
        }
        index = end + 3
        return .data(start..<end)
    }

    /// With its internal subset, quotes and comments, none of which is read.
    private mutating func skipDoctype() {
        let start = index
        var brackets = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "]"): brackets -= 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                index =
                    bytes.firstIndex(of: bytes[index], in: index + 1..<bytes.count) ?? bytes.count
            case UInt8(ascii: "<") where bytes.matches("<!--", at: index):
                index = bytes.firstIndex(of: "-->", in: index..<bytes.count) ?? bytes.count
            case UInt8(ascii: ">") where brackets <= 0:
                index += 1
                return
            default: break
            }
            index = min(index + 1, bytes.count)
        }
        // A quote or bracket that is never closed: the first `>` must do. Once, so it stays linear.
        index = start
        hasRoot = true
        skip(past: ">")
    }
}
