import CCLD2

/// The beginning of a text, from which its language is told.
///
/// German and English are told by their function words where these are clear; all else is asked of
/// CLD2, which knows 80 languages and takes twenty to fifty microseconds. The same under every locale.
package struct LanguageSample: Sendable {
    /// Bytes that are looked at. Of 640 real texts, 256 bytes told the same language as 512 and as
    /// 8 KiB did, and twice as many cost a small feed a tenth of its reading.
    package static let limit = 256
    /// Bytes of letters that a text needs to tell its language by itself: of 48 bytes CLD2 was wrong
    /// of one text in twenty, of 32 of one in ten.
    static let fewestLetters = 48
    /// The same where it speaks against what is declared: of 450 texts it was wrong of none; of 96
    /// bytes it was wrong of two.
    static let fewestLettersAgainst = 128
    /// Percent of the text that has to be in it.
    static let leastShare = 60

    private var bytes: [UInt8] = []

    /// - Parameter parts: in the order they are read; what is behind `limit` is left out.
    package init(_ parts: some Sequence<String>) {
        bytes.reserveCapacity(Self.limit)
        for part in parts where bytes.count < Self.limit { append(part) }
    }

    private mutating func append(_ part: String) {
        if !bytes.isEmpty { bytes.append(0x20) }
        let room = Self.limit - bytes.count
        var part = part
        part.withUTF8 { bytes.append(contentsOf: $0.prefix(room)) }
        if part.utf8.count > room { cutToScalar() }
    }

    /// Drops the scalar at the end that is cut, or else the last one.
    private mutating func cutToScalar() {
        while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
        if let last = bytes.last, last >= 0x80 { bytes.removeLast() }
    }
}

extension LanguageSample {
    package enum Finding: Sendable, Hashable {
        /// The text is in the language it is declared to be in.
        case asDeclared
        /// It is in another one, or none is declared: a primary subtag (BCP 47), lower case.
        case language(String)
        /// Too little text, too mixed, or no text at all.
        case unknown
    }

    /// Whether it is too short to speak against what it is declared to be, or against its neighbours.
    package var isShort: Bool { bytes.count < Self.fewestLettersAgainst }

    /// - Parameter declared: a primary subtag in lower case.
    package func finding(declared: String?) -> Finding {
        quickFinding(declared: declared) ?? detection(declared: declared)
    }

    /// By its function words alone, a fiftieth of the work; nil where they do not settle it.
    package func quickFinding(declared: String?) -> Finding? {
        let words = FunctionWords(bytes)
        if let declared, words.likely?.subtag == declared { return .asDeclared }
        guard bytes.count >= Self.fewest(declared) else { return .unknown }
        return words.clear.map { Self.finding($0.subtag, declared) }
    }

    /// By CLD2; for a text whose function words did not settle it.
    package func detection(declared: String?) -> Finding {
        let answer = Detection(bytes, hint: declared)
        guard let language = answer.language else { return .unknown }
        if Self.finding(language, declared) == .asDeclared { return .asDeclared }
        guard answer.letters >= Self.fewest(declared), answer.share >= Self.leastShare,
            answer.letters >= Self.fewestLettersAgainst
                || !FunctionWords(bytes).speaks(against: language)
        else { return .unknown }
        return .language(language)
    }

    private static func fewest(_ declared: String?) -> Int {
        declared == nil ? fewestLetters : fewestLettersAgainst
    }

    private static func finding(_ language: String, _ declared: String?) -> Finding {
        guard let declared else { return .language(language) }
        let areOne =
            language == declared
            || families.contains { $0.contains(language) && $0.contains(declared) }
        return areOne ? .asDeclared : .language(language)
    }

    /// Names of one language, or of some so near that a text of them is told apart by few words.
    private static let families: [Set<String>] = [
        ["no", "nb", "nn"], ["hr", "bs", "sr", "sh", "cnr"], ["id", "ms"], ["fil", "tl"],
        ["zh", "yue", "cmn"], ["fa", "prs"], ["de", "gsw"],
    ]
}

extension FunctionWords {
    /// English product names fill German headlines, and CLD2 then takes them for English.
    fileprivate func speaks(against language: String) -> Bool {
        leaning.map { $0.subtag != language } ?? false
    }
}

/// What CLD2 says.
private struct Detection {
    /// A primary subtag, where it is reliable.
    let language: String?
    /// Bytes of letters that were looked at.
    let letters: Int
    /// Percent of the text that is in the language.
    let share: Int

    /// - Parameters:
    ///   - bytes: valid UTF-8, at most `LanguageSample.limit`.
    ///   - hint: what it is declared to be.
    init(_ bytes: [UInt8], hint: String?) {
        // Control characters are none for interchange: CLD2 would stop at the first.
        let bytes = bytes.map { $0 < 0x20 ? 0x20 : $0 }
        let answer = bytes.withUnsafeBytes { buffer in
            ccld2_detect(
                buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), hint)
        }
        letters = Int(answer.letters)
        share = Int(answer.percent)
        let code = withUnsafeBytes(of: answer.code) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        language = answer.is_reliable ? Self.subtag(code) : nil
    }

    /// CLD2 has some old codes, variants (`zh-Hant`), "un" and scripts (`xx-Copt`) for none.
    private static func subtag(_ code: String) -> String? {
        let primary = String(code.prefix { $0 != "-" })
        return switch primary {
        case "un", "xx": nil
        case "iw": "he"
        case "in": "id"
        case "jw": "jv"
        case "mo": "ro"
        default: primary
        }
    }
}
