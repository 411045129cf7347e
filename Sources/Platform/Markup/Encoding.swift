import Glibc

/// A character encoding by its name in the WHATWG Encoding standard, in lower case.
package struct Encoding: Sendable, Hashable, CustomStringConvertible {
    package let name: String

    package static let utf8 = Encoding(name: "utf-8")
    package static let windows1252 = Encoding(name: "windows-1252")
    package static let utf16LE = Encoding(name: "utf-16le")
    package static let utf16BE = Encoding(name: "utf-16be")

    package var description: String { name }

    private init(name: String) { self.name = name }

    /// By any of its labels; nil for what is not known, and for UTF-7, which nobody may ask for.
    package init?(label: some StringProtocol) {
        let bytes = label.utf8.filter { $0 > 0x20 }
        let plain = String(decoding: bytes, as: UTF8.self).lowercased()
        guard let name = Self.names[plain] else { return nil }
        self.name = name
    }

    /// What glibc's iconv calls it.
    var iconvName: String { Self.iconvNames[name] ?? name.uppercased() }

    /// Brings every encoding into this process, for good: later it may open no file. 2 ms; a part that
    /// this system lacks stays unknown.
    package static func loadAll() {
        // Never closed: what is in use is not unloaded.
        for name in Set(names.values) { _ = iconv_open("UTF-8", Encoding(name: name).iconvName) }
    }

    /// Standard names differ from glibc's where the web means a vendor's extension.
    private static let iconvNames = [
        "gb18030": "GB18030", "gbk": "GB18030", "shift_jis": "CP932", "euc-kr": "UHC",
        "big5": "BIG5-HKSCS", "euc-jp": "EUC-JP-MS", "windows-874": "CP874", "ibm866": "IBM866",
        "macintosh": "MACINTOSH", "x-mac-cyrillic": "MAC-CYRILLIC", "windows-1250": "CP1250",
        "windows-1251": "CP1251", "windows-1253": "CP1253", "windows-1254": "CP1254",
        "windows-1255": "CP1255", "windows-1256": "CP1256", "windows-1257": "CP1257",
        "windows-1258": "CP1258", "iso-8859-8-i": "ISO-8859-8", "utf-32le": "UTF-32LE",
        "utf-32be": "UTF-32BE", "utf-32": "UTF-32", "ebcdic-cp-us": "IBM037",
    ]

    /// WHATWG Encoding §4.2, the labels that feeds and pages use; UTF-32 and EBCDIC beyond it.
    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for line in labels.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let name = words.first else { continue }
            for word in words { names[String(word)] = String(name) }
        }
        return names
    }()

    private static let labels = """
        utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf_8
        windows-1252 ansi_x3.4-1968 ascii us-ascii usascii cp1252 cp819 ibm819 iso-8859-1 iso-ir-100
        windows-1252 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 latin-1 x-cp1252 csisolatin1
        windows-1252 iso-latin-1 8859-1 cp-1252 win-1252 ansi iso646-us us 646
        iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
        iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 l3 latin3
        iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 l4 latin4
        iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5
        iso-8859-6 arabic asmo-708 csisolatinarabic iso-ir-127 iso8859-6 iso88596 iso_8859-6
        iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso_8859-7
        iso-8859-8 csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso_8859-8 visual
        iso-8859-8-i csiso88598i logical
        iso-8859-10 csisolatin6 iso-ir-157 iso8859-10 l6 latin6
        iso-8859-13 iso8859-13 iso885913
        iso-8859-14 iso8859-14 iso885914
        iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9
        iso-8859-16 iso8859-16
        koi8-r cskoi8r koi koi8 koi8_r
        koi8-u koi8-ru
        macintosh csmacintosh mac x-mac-roman macroman
        x-mac-cyrillic x-mac-ukrainian
        ibm866 866 cp866 csibm866
        windows-874 dos-874 iso-8859-11 iso8859-11 tis-620
        windows-1250 cp1250 x-cp1250 win-1250
        windows-1251 cp1251 x-cp1251 win-1251 windows1251
        windows-1253 cp1253 x-cp1253
        windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso_8859-9 l5 latin5 x-cp1254
        windows-1255 cp1255 x-cp1255
        windows-1256 cp1256 x-cp1256
        windows-1257 cp1257 x-cp1257
        windows-1258 cp1258 x-cp1258
        gbk chinese csgb2312 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk cp936 euc-cn
        gb18030
        big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950
        euc-jp cseucpkdfmtjapanese x-euc-jp eucjp
        iso-2022-jp csiso2022jp
        shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932
        euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ksc5601 windows-949 cp949 uhc
        utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf16 utf_16
        utf-16be unicodefffe
        utf-32 utf32 utf_32
        utf-32le
        utf-32be
        ebcdic-cp-us cp037 ibm037 ebcdic
        """
}
