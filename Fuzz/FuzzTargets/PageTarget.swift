import Reading

/// Byte 0: the content type, and whether the address is known (8); how the page is cut (0x30) and
/// whether its kind is known to be a page (0x40). Byte 1: see `ReadTrial`. Where the page is cut by
/// a selector, that is the first line. The rest is a page.
enum PageTarget {
    static func check(_ bytes: [UInt8]) throws(Violation) {
        var input = FuzzInput(bytes)
        let (choice, handling) = (input.choice(), input.choice())
        let cut = cut(choice >> 4 & 3, &input)
        let trial = ReadTrial(
            body: input.remainder, contentType: ReadTrial.contentTypes[choice & 7],
            address: choice & 8 == 0 ? nil : ReadTrial.base, handling: handling
        ) { choice & 0x40 == 0 ? Reader.read($0, cut: cut) : PageReader.read($0, cut: cut) }
        try trial.run()
    }

    /// What cannot be read as a selector must be refused as one by the reader, too.
    private static func cut(_ number: Int, _ input: inout FuzzInput) -> PageCut {
        switch number {
        case 0: return .article
        case 1: return .passages
        default:
            let cut = PageCut.selected(String(input.line().prefix(500)))
            return cut.isReadable || number == 3 ? cut : .article
        }
    }
}
