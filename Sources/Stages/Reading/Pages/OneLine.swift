/// Text of one line: titles, names.
enum OneLine {
    /// White space folded, none around it.
    static func folded(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        _ = Folding.append(Array(text.utf8), to: &output, after: 0)
        while output.last == UInt8(ascii: " ") { output.removeLast() }
        return String(decoding: output, as: UTF8.self)
    }
}
