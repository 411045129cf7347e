/// The elements that the tree or a reader of pages treats in a way of their own.
package enum HTMLTag: UInt8, Sendable, Hashable, CaseIterable {
    /// Any other element, custom elements among them.
    case other
    /// The root above `html`.
    case document
    /// A run of text.
    case text
    case a, abbr, acronym, address, applet, area, article, aside, audio
    case b, base, basefont, bdi, bdo, bgsound, big, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, colgroup
    case data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt
    case em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
    case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
    case i, iframe, img, input, ins, kbd, label, legend, li, link
    case main, map, mark, marquee, math, menu, meta, meter
    case nav, nobr, noembed, noframes, noscript
    case object, ol, optgroup, option, output
    case p, param, picture, plaintext, pre, progress, q, rp, rt, ruby
    case s, samp, script, search, section, select, slot, small, source, span, strike, strong
    case style, sub, summary, sup, svg
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
    case u, ul, `var`, video, wbr, xmp

    package var name: HTMLName { HTMLName("\(self)") }

    /// The names of all of them; the first three are none that a page could write.
    static let byName: [HTMLName: HTMLTag] = Dictionary(
        uniqueKeysWithValues: allCases.dropFirst(3).map { ($0.name, $0) })
}

extension HTMLTag {
    /// Elements without content (HTML §13.1.2).
    package var isVoid: Bool {
        switch self {
        case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input,
            .link, .meta, .param, .source, .track, .wbr:
            true
        default: false
        }
    }

    /// Their content is text up to their own end tag, not markup.
    var holdsRawText: Bool {
        switch self {
        case .iframe, .noembed, .noframes, .plaintext, .script, .style, .textarea, .title, .xmp:
            true
        default: false
        }
    }

    /// Raw text in which character references count all the same.
    var decodesReferences: Bool { self == .title || self == .textarea }

    /// They begin a line of their own.
    package var isBlock: Bool {
        switch self {
        case .document, .address, .article, .aside, .blockquote, .body, .caption, .center, .dd,
            .details, .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer,
            .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html,
            .legend, .li, .main, .menu, .nav, .ol, .optgroup, .option, .p, .plaintext, .pre,
            .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .title, .tr,
            .ul, .xmp:
            true
        default: false
        }
    }

    package var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// Elements that belong into the head, where nothing else has begun.
    var isMetadata: Bool {
        switch self {
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .noscript, .script, .style,
            .template, .title:
            true
        default: false
        }
    }

    /// Their start ends an open `p` (HTML §13.2.6.4.7).
    var endsParagraph: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .center, .dd, .details, .dialog, .dir, .div,
            .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5,
            .h6, .header, .hgroup, .hr, .li, .main, .menu, .nav, .ol, .p, .plaintext, .pre,
            .search, .section, .summary, .table, .ul, .xmp:
            true
        default: false
        }
    }

    /// No end tag reaches beyond them ("has an element in scope", HTML §13.2.4.2).
    var boundsScope: Bool {
        switch self {
        case .document, .html, .applet, .caption, .marquee, .object, .table, .td, .template, .th:
            true
        default: false
        }
    }

    var isTablePart: Bool {
        switch self {
        case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
        default: false
        }
    }
}
