import Alerting
import Domain

/// How names are written: ids, hashtags, handles, domains, senders.
extension ConfigurationScalar {
    static let nameForm = "a short name of letters, digits and . - _ : + @, without blanks"

    /// For commands and files.
    static func shortName(_ text: String) -> String? {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case ".", "-", "_", ":", "+", "@": true
            default: scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            }
        }
        return isPlain && !text.isEmpty && !text.hasPrefix("-") ? text : nil
    }

    /// `#wort` or `wort`.
    static func hashtag(_ text: String) -> String? { tag(text, mark: "#") }

    /// `@name`, `name` or `@name@host`.
    static func handle(_ text: String) -> String? { tag(text, mark: "@") }

    private static func tag(_ text: String, mark: Unicode.Scalar) -> String? {
        let name = text.unicodeScalars.drop { $0 == mark }
        let isOne = name.allSatisfy { !$0.properties.isWhitespace && $0.value >= 0x20 && $0 != "#" }
        return name.isEmpty || !isOne ? nil : text
    }

    /// `example.de`; of an address, its host.
    static func domain(_ text: String) -> String? {
        if let address = WebAddress(text) {
            return address.host.hasPrefix("www.") ? String(address.host.dropFirst(4)) : address.host
        }
        return text.contains(".") && HostName.normal(text) != nil ? text : nil
    }

    /// `earshot@example.de`, or with a name before it: `Earshot <earshot@example.de>`.
    static func sender(_ text: String) -> (address: EmailAddress, name: String?)? {
        if let address = EmailAddress(text) { return (address, nil) }
        guard text.hasSuffix(">"), let open = text.lastIndex(of: "<"),
            let address = EmailAddress(String(text[text.index(after: open)...].dropLast()))
        else { return nil }
        var name = text[..<open].trimmingBlanks()
        if name.count > 1, name.hasPrefix("\""), name.hasSuffix("\"") {
            name = String(name.dropFirst().dropLast())
        }
        guard !name.unicodeScalars.contains(where: { $0.value < 0x20 }) else { return nil }
        return (address, name.isEmpty ? nil : name)
    }

    /// Of an address that is posted to, exact: what an address in a feed may have, a blank or a broken
    /// escape, is here a slip of the hand.
    static func target(_ text: String) -> WebAddress? {
        let bytes = Array(text.utf8)
        let isExact = bytes.indices.allSatisfy { index in
            guard bytes[index] == UInt8(ascii: "%") else { return bytes[index] > 0x20 }
            return index + 2 < bytes.count && isHex(bytes[index + 1]) && isHex(bytes[index + 2])
        }
        return isExact ? WebAddress(text) : nil
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}
