import Cryptography
import Domain
import Reading

/// What makes a document itself, what makes it changed, and what makes two the same text.
enum DocumentIdentity {
    /// SHA-256 over source and identity, as bytes (delivery.md §4).
    ///
    /// - Parameter isRepeated: an earlier document of the same poll has this id and other content:
    ///   both are kept (faults FEED-02).
    static func key(of document: Document, in source: SourceID, isRepeated: Bool) -> DocumentKey {
        var bytes = Array(source.rawValue.utf8)
        bytes.append(0)
        bytes += Array(document.id.utf8)
        if isRepeated {
            bytes.append(0)
            withUnsafeBytes(of: wholeHash(of: document).littleEndian) { bytes += Array($0) }
        }
        return DocumentKey(bytes: SHA256.digest(of: bytes))
    }

    /// Changes when title or text change. For telling edits, not for security.
    ///
    /// The upper half is of the exact texts, the lower one of their lasting words: `isNoise` compares
    /// those alone. A passage without an address is named by its words: what else changes in it is a
    /// counter or a time, and no edit (faults HTM-03).
    static func contentHash(of document: Document) -> UInt64 {
        exactContent(of: document) | lastingHash(of: document)
    }

    /// The upper half of `contentHash`, at a small part of its cost: all that `isUnchanged` looks at.
    static func exactContent(of document: Document) -> UInt64 { exactHash(of: document) << 32 }

    /// Whether nothing was edited since it had that content.
    static func isUnchanged(_ document: Document, since hash: UInt64) -> Bool {
        exactHash(of: document) == hash >> 32
    }

    /// Whether two contents differ in counters, times and dates alone: an edit that is stored and
    /// judged, but no news that a source's interval is learned from.
    static func isNoise(_ hash: UInt64, after old: UInt64) -> Bool {
        UInt32(truncatingIfNeeded: hash) == UInt32(truncatingIfNeeded: old)
    }

    /// 32 bits: it is compared with one other alone.
    private static func exactHash(of document: Document) -> UInt64 {
        var hash = hash(of: document)
        // More stars, a reply: it is another review, in the same words.
        if let review = document.review { hash.add(review) }
        return hash.value >> 32
    }

    /// Part of keys that are stored: never to be changed.
    private static func wholeHash(of document: Document) -> UInt64 { hash(of: document).value }

    private static func hash(of document: Document) -> StableHash {
        var hash = StableHash()
        if PassageIdentity.isMade(document.id) {
            hash.add(document.id)
        } else {
            hash.add(document.title)
            hash.add(document.text)
        }
        return hash
    }

    /// 32 bits.
    private static func lastingHash(of document: Document) -> UInt64 {
        var hash = StableHash()
        if PassageIdentity.isMade(document.id) {
            hash.add(document.id)
        } else {
            for byte in PassageIdentity.lastingWords(of: document.title + " " + document.text) {
                hash.add(byte)
            }
        }
        return hash.value >> 32
    }

    /// A text of so many words is a story under any headline: papers write their own.
    private static let storyText = 40
    /// Title and text of fewer words say too little to call two of them one.
    private static let shortestStory = 12

    /// The same for one text in many places: headline, case, punctuation and white space make no
    /// difference. A text of few words is the same only at the same address, whatever its id
    /// (faults FEED-01); nil for one without.
    static func fingerprint(of document: Document) -> UInt64? {
        var hash = StableHash()
        var words = hash.add(wordsOf: document.text)
        if words >= storyText { return hash.value }
        // Many reviewers write the same few words, and the title is the firm's name.
        if document.review != nil { return words >= shortestStory ? hash.value : nil }
        words += hash.add(wordsOf: document.title)
        if words >= shortestStory { return hash.value }
        guard words > 0, let address = document.url.flatMap({ WebAddress($0) }) else { return nil }
        hash.add(address.canonical)
        return hash.value
    }

    /// Follows from document and brand alone.
    static func mentionID(of key: DocumentKey, brand: String) -> MentionID {
        let digest = SHA256.digest(of: key.bytes + Array(brand.utf8))
        return MentionID(String(Base32.encode(digest.prefix(8)).prefix(12)))
    }
}

/// The same on every run and machine, which Swift's own hashing is not. Eight bytes a step.
private struct StableHash {
    /// Odd constants without pattern: the fractions of the square roots of 2 and 3.
    private static let multiplier: UInt64 = 0x6a09_e667_f3bc_c909
    private static let seed: UInt64 = 0xbb67_ae85_84ca_a73b

    private var state = seed
    private var pending: UInt64 = 0
    private var count: UInt64 = 0

    var value: UInt64 {
        var mixed = (state ^ pending ^ count) &* Self.multiplier
        mixed = (mixed ^ mixed >> 33) &* Self.seed
        return mixed ^ mixed >> 29
    }

    private mutating func step(_ word: UInt64) {
        state = (state ^ word) &* Self.multiplier
        state = state << 29 | state >> 35
    }

    mutating func add(_ byte: UInt8) {
        pending = pending << 8 | UInt64(byte)
        count &+= 1
        if count & 7 == 0 { step(pending) }
    }

    mutating func add(_ review: Review) {
        add(UInt8(clamping: review.stars?.tenths ?? Int(UInt8.max)))
        add(review.reply?.text ?? "")
    }

    /// A whole text and its end, so that a word moved from title to text is a change.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            var index = 0
            while index + 8 <= raw.count {
                step(
                    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
                index += 8
            }
            var rest: UInt64 = 1
            while index < raw.count {
                rest = rest << 8 | UInt64(raw[index])
                index += 1
            }
            step(rest)
            step(UInt64(raw.count))
        }
    }

    /// Letters and digits only, ASCII in lower case, a blank after each word; returns how many.
    mutating func add(wordsOf text: String) -> Int {
        var (words, isInWord) = (0, false)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: add(byte)
            case 0x41...0x5A: add(byte | 0x20)
            default:
                if isInWord { add(0x20) }
                isInWord = false
                continue
            }
            if !isInWord { words += 1 }
            isInWord = true
        }
        if isInWord { add(0x20) }
        return words
    }
}
