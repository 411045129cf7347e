/// The name of an element or attribute, in any case, as 32 bits (FNV-1a of its lower-case bytes).
///
/// Two names are held to be one where their hashes are: a page that forges such a pair mislabels
/// only its own elements.
package struct HTMLName: Sendable, Hashable {
    package let hash: UInt32

    package init(_ name: some StringProtocol) { self.init(hashing: name.utf8) }

    init(hashing bytes: some Sequence<UInt8>) {
        var hash = Self.seed
        for byte in bytes { hash = Self.step(hash, byte) }
        self.hash = hash
    }

    init(hash: UInt32) { self.hash = hash }

    /// The parameters of the 32-bit FNV-1a hash.
    static let seed: UInt32 = 2_166_136_261

    static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        let isUpper = byte &- UInt8(ascii: "A") < 26
        return (hash ^ UInt32(isUpper ? byte | 0x20 : byte)) &* 16_777_619
    }
}

extension HTMLName {
    package static let ariaHidden = HTMLName("aria-hidden")
    package static let `class` = HTMLName("class")
    package static let content = HTMLName("content")
    package static let dateTime = HTMLName("datetime")
    package static let hidden = HTMLName("hidden")
    package static let httpEquivalent = HTMLName("http-equiv")
    package static let href = HTMLName("href")
    package static let id = HTMLName("id")
    package static let itemProperty = HTMLName("itemprop")
    package static let itemScope = HTMLName("itemscope")
    package static let itemType = HTMLName("itemtype")
    package static let language = HTMLName("lang")
    package static let name = HTMLName("name")
    package static let property = HTMLName("property")
    package static let relation = HTMLName("rel")
    package static let role = HTMLName("role")
    package static let style = HTMLName("style")
    package static let title = HTMLName("title")
    package static let type = HTMLName("type")
}
