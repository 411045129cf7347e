/// What HTML's elements mean for text, by their names in lower case.
package enum HTMLVocabulary {
    package enum Role: UInt8, Sendable {
        /// Runs on in its line: `b`, `a`, `span`, and what is not known.
        case inline
        /// Begins and ends a paragraph.
        case block
        /// Parts words and has no text of its own: `img`.
        case gap
        /// Breaks a line: `br`.
        case lineBreak
        /// Its content is not markup and not for readers: `script`.
        case rawHidden
        /// The same, and often without its end tag: `iframe`.
        case frame
        /// Its content is markup that is not shown: `template`.
        case hidden
    }

    package static func role(of name: Range<Int>, in bytes: [UInt8]) -> Role {
        roles[key(of: name, in: bytes)].flatMap(Role.init) ?? .inline
    }

    /// The first seven bytes in lower case, and the length: no two names here share them.
    static func key(of name: Range<Int>, in bytes: [UInt8]) -> UInt64 {
        var key = UInt64(name.count & 0xFF)
        for index in name.prefix(7) {
            let byte = bytes[index]
            let isUpper = byte &- 0x41 < 26
            key = key << 8 | UInt64(isUpper ? byte | 0x20 : byte)
        }
        return key
    }

    /// Whether HTML has such an element.
    package static func isElement(_ name: Range<Int>, in bytes: [UInt8]) -> Bool {
        roles[key(of: name, in: bytes)] != nil
    }

    private static let roles: NameTable = {
        var rows: [(UInt64, Role)] = []
        func set(_ role: Role, _ names: String) {
            for name in names.utf8.split(separator: 0x20) {
                let bytes = Array(name)
                rows.append((key(of: bytes.indices, in: bytes), role))
            }
        }
        set(
            .block,
            """
            address article aside blockquote body caption center col colgroup dd details dialog dir \
            div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header \
            hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre \
            search section select summary table tbody td tfoot th thead title tr ul xmp
            """)
        set(
            .inline,
            """
            a abbr acronym area b base basefont bdi bdo big blink cite code data datalist del dfn \
            em font i ins kbd label link map mark marquee meta meter nobr noscript output param \
            progress q rp rt ruby s samp small source span strike strong sub sup textarea time \
            track tt u var wbr
            """)
        set(.gap, "img image input button video audio object embed canvas picture")
        set(.lineBreak, "br")
        set(.rawHidden, "script style")
        set(.frame, "iframe noembed noframes")
        set(.hidden, "template")
        return NameTable(rows)
    }()
}
