import Reading

/// Byte 0: whether a mail's first fields stand before it (1). Byte 1: see `ReadTrial`. The rest is a mail, or what follows the beginning of one.
enum MailTarget {
    /// Makes a mail of whatever follows.
    private static let beginning = Array("From: a@b.example\r\nDate: x\r\n".utf8)

    static func check(_ bytes: [UInt8]) throws(Violation) {
        var input = FuzzInput(bytes)
        let (choice, handling) = (input.choice(), input.choice())
        let trial = ReadTrial(
            body: (choice & 1 == 0 ? [] : beginning) + input.remainder,
            contentType: "message/rfc822", address: nil, handling: handling
        ) { Reader.read($0) }
        try trial.run()
    }
}
