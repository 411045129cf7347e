/// Names of months, days and zones, in lower case, as words of UTF-8.
enum DateNames {
    enum Meaning {
        case month(Int)
        case weekday
        case afternoon(Bool)
        /// Seconds east of UTC.
        case zone(Int)
        case nothing
    }

    /// Nil for a word that means nothing here.
    static func meaning(of word: String) -> Meaning? {
        if word.utf8.count <= 3 { return shortWords[key(of: word)] }
        if let known = words[word] { return known }
        // Longer forms and other cases: `sept`, `januar`, `июля`.
        for length in [4, 3] {
            let start = String(String.UnicodeScalarView(word.unicodeScalars.prefix(length)))
            if let meaning = prefixes[start] { return meaning }
        }
        return nil
    }

    /// All of up to three bytes, as nearly all in feeds are: a number is found in a tenth of the time.
    private static let shortWords: [UInt32: Meaning] = {
        var short: [UInt32: Meaning] = [:]
        for (word, meaning) in prefixes.merging(words, uniquingKeysWith: { $1 })
        where word.utf8.count <= 3 {
            short[key(of: word)] = meaning
        }
        return short
    }()

    private static func key(of word: String) -> UInt32 {
        word.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static let words: [String: Meaning] = {
        var words: [String: Meaning] = [:]
        for (names, hours) in zones {
            for name in names.split(separator: " ") {
                words[String(name)] = .zone(Int(hours * 3600))
            }
        }
        // RFC 5322 §4.3: the military letters were defined with the wrong sign; they tell nothing.
        for letter in "abcdefghiklmnopqrsuvwxy" {
            words[String(letter)] = .zone(0)
        }
        for name in ["am", "a.m", "오전", "上午"] { words[name] = .afternoon(false) }
        for name in ["pm", "p.m", "오후", "下午"] { words[name] = .afternoon(true) }
        for name in "at um uhr à às de of the den am. st nd rd th t".split(separator: " ") {
            words[String(name)] = .nothing
        }
        for name in "mo di do fr sa so lu ma me je ve di mi ju vi do lör sön".split(separator: " ")
        {
            words[String(name)] = words[String(name)] ?? .weekday
        }
        return words
    }()

    private static let zones: [(String, Double)] = [
        ("z ut utc gmt wet", 0), ("cet met mez bst west", 1), ("cest mest mesz eet sast", 2),
        ("eest msk trt", 3), ("msd gst", 4), ("pkt", 5), ("ist", 5.5), ("ict wib", 7),
        ("sgt hkt awst", 8), ("jst kst", 9), ("acst", 9.5), ("aest", 10), ("acdt", 10.5),
        ("aedt", 11), ("nzst", 12), ("nzdt", 13), ("nst", -3.5), ("ndt", -2.5),
        ("adt brt art", -3), ("edt ast", -4), ("est et cdt", -5), ("cst ct mdt", -6),
        ("mst mt pdt", -7), ("pst pt akdt", -8), ("akst", -9), ("hst", -10),
    ]

    private static let prefixes: [String: Meaning] = {
        var prefixes: [String: Meaning] = [:]
        for line in weekdays.split(separator: " ") { prefixes[String(line)] = .weekday }
        for (index, line) in months.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { prefixes[String(name)] = .month(index + 1) }
        }
        return prefixes
    }()

    /// First three or four letters, one line a month: English, German, French, Spanish, Italian, Portuguese,
    /// Dutch, Danish, Swedish, Polish, Czech, Hungarian, Greek, Russian.
    private static let months = """
        jan jän ene gen sty led ιαν янв
        feb fév fev lut úno φεβ фев
        mar mär mrz maa már bře μαρ μάρ мар
        apr avr abr kwi dub ápr απρ апр
        may mai mag mei maj kvě máj μαϊ μάι май мая
        jun juin giu cze jún čer iou ιουν ιούν июн
        jul juil lug lip júl čvc ιουλ ιούλ июл
        aug aoû ago aoû sie srp αυγ αύγ авг
        sep set wrz zář szep sze σεπ сен
        oct okt ott out paź říj οκτ окт
        nov lis νοε νοέ ноя
        dec dez déc dic pro gru δεκ дек
        """

    private static let weekdays =
        "mon tue wed thu fri sat sun die mit don fre sam son lun mer jeu ven dim mié jue vie sáb dom "
        + "gio sab ter qua qui sex maa din woe vri zat zon tir ons tor lør søn pon wto śro czw pią "
        + "sob nie κυρ δευ τρι τετ πεμ παρ σαβ"
}
