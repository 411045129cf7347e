import Domain

/// The first line is a base, the rest a reference.
enum AddressTarget {
    static func check(_ bytes: [UInt8]) throws(Violation) {
        var input = FuzzInput(bytes)
        let base = WebAddress(input.line())
        let reference = String(decoding: input.remainder, as: UTF8.self)
        if let base { try check(base) }
        if let alone = WebAddress(reference) { try check(alone) }
        if let resolved = WebAddress(reference, relativeTo: base) { try check(resolved) }
        let absolute = WebAddress.absolute(reference, base: base)
        try Violation.unless(
            WebAddress.absolute(absolute, base: nil) == absolute, "absolute stays so: \(absolute)")
        try checkHost(reference)
        _ = WebAddress(String(reference.prefix(reference.count / 2)), relativeTo: base)
    }

    private static func check(_ address: WebAddress) throws(Violation) {
        // `description` hides what may be secret: of it only the form is held.
        let shown = "\(address)"
        try Violation.unless(
            WebAddress(shown).map { "\($0)" } == shown, "shown the same again: \(shown)")
        let text = address.text
        try Violation.unless(
            text.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "an address is ASCII: \(text)")
        try Violation.unless(address.path.hasPrefix("/"), "a path begins with /: \(text)")
        try Violation.unless(
            address.port != (address.isSecure ? 443 : 80), "a scheme's own port is left out")
        guard let again = WebAddress(text) else {
            throw Violation(description: "what is printed can be read: \(text)")
        }
        try Violation.unless(again.text == text, "printed the same again: \(text), \(again.text)")
        try Violation.unless(
            again.host == address.host && again.port == address.port
                && again.path == address.path && again.query == address.query
                && again.fragment == address.fragment && again.canonical == address.canonical,
            "read the same again: \(text)")
    }

    private static func checkHost(_ text: String) throws(Violation) {
        guard let name = HostName.normal(text) else { return }
        try Violation.unless(HostName.normal(name) == name, "a normal host stays so: \(name)")
        let isPlain = name.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        try Violation.unless(isPlain && !name.isEmpty, "a host is ASCII: \(name)")
    }
}
