import Domain
import Markup

/// One entry: its elements gathered, then made a document.
struct EntryReader {
    enum End {
        /// The end tag came, or was implied by one around it.
        case whole
        /// Another entry began inside.
        case interrupted
        /// The input ended.
        case cut
    }

    private let format: ReadResult.Format
    private let base: WebAddress?
    private var links = EntryLinks()
    private var id = ""
    /// Dublin Core's, where the format's own is missing.
    private var identifier = ""
    private var isPermaLink = false
    /// The first id that is also an address, as it says itself.
    private var permaLink: String?
    private var title: ElementText?
    private var mediaTitle: ElementText?
    private var summary: ElementText?
    private var podcastText: ElementText?
    private var mediaText: ElementText?
    private var subtitle: ElementText?
    private var content: ElementText?
    private var published: Timestamp?
    private var updated: Timestamp?
    /// When it was begun (Atom 0.3); told where no other date is.
    private var created: Timestamp?
    private var authors: [String] = []
    private var tags = TagList()
    /// The address of whom it is taken from (RSS `source`): aggregators give it in place of their own.
    private var origin: String?
    private var language: LanguageCode?
    /// By an empty `xml:lang`: the feed's does not hold for it.
    private var takesLanguageBack = false
    /// The place of the first entity that nothing defines.
    private(set) var undefinedReference: Int?

    private static let source = XMLName.hash("source")

    init(base: WebAddress?, format: ReadResult.Format) {
        self.base = base
        self.format = format
    }

    /// From behind the entry's start tag to its end.
    mutating func read(_ xml: inout XMLTokenizer) -> End {
        let depth = xml.depth
        if !xml.attributes.isEmpty {
            let tag = xml.attribute("xml:lang")
            language = tag.flatMap { LanguageCode($0) }
            takesLanguageBack = tag?.isEmpty ?? false
            // RSS 1.0 §5.5: the item's identity.
            if let about = xml.attribute("rdf:about") { id = about }
        }
        /// Inside Media RSS's containers children are deeper.
        var childDepth = depth + 1
        while let token = xml.next() {
            switch token {
            case .start(let name):
                guard xml.depth <= childDepth, let element = FeedElement.meaning(of: name) else {
                    continue
                }
                if element == .entry { return .interrupted }
                if element == .group {
                    childDepth = xml.depth + 1
                } else if !readField(element, name, &xml) {
                    return .cut
                }
            case .end:
                if xml.depth < depth { return .whole }
                childDepth = min(childDepth, xml.depth + 1)
            case .text, .data: break
            }
        }
        return .cut
    }

    /// False where the input ends inside the field.
    private mutating func readField(
        _ element: FeedElement, _ name: XMLName, _ xml: inout XMLTokenizer
    ) -> Bool {
        switch element {
        case .title: return Self.read(into: &title, name, format, &xml)
        case .mediaTitle: return Self.read(into: &mediaTitle, name, format, &xml)
        case .summary: return Self.read(into: &summary, name, format, &xml)
        case .podcastText: return Self.read(into: &podcastText, name, format, &xml)
        case .mediaText: return Self.read(into: &mediaText, name, format, &xml)
        case .subtitle: return Self.read(into: &subtitle, name, format, &xml)
        case .content: return Self.read(into: &content, name, format, &xml)
        case .author: return readAuthor(&xml)
        case .category, .keywords: return readTags(element, &xml)
        case .foreign:
            if name.local == Self.source, let url = xml.attribute("url") { origin = origin ?? url }
            let depth = xml.depth
            while xml.depth >= depth { if xml.next() == nil { return false } }
            return true
        case .link:
            if let own = xml.ownBase(inside: base) {
                links.add(attributesOf: xml, base: own)
                return readValue(element, &xml, base: own)
            }
            links.add(attributesOf: xml, base: base)
        case .id:
            isPermaLink = xml.rawAttribute("ispermalink").map { !xml.matches($0, "false") } ?? true
        case .identifier, .published, .updated, .created, .language: break
        default: return true
        }
        return readValue(element, &xml, base: base)
    }

    /// The first that says anything counts.
    private static func read(
        into field: inout ElementText?, _ name: XMLName, _ format: ReadResult.Format,
        _ xml: inout XMLTokenizer
    ) -> Bool {
        guard let form = TextForm.declared(by: xml, name: name, in: format) else {
            return ElementText(of: &xml, form: .plain) != nil
        }
        guard let text = ElementText(of: &xml, form: form) else { return false }
        if field == nil, !text.isBlank(in: xml.bytes) { field = text }
        return true
    }

    private mutating func readValue(
        _ element: FeedElement, _ xml: inout XMLTokenizer, base: WebAddress?
    ) -> Bool {
        guard let text = ElementText(of: &xml, form: .plain) else { return false }
        let value = text.value(in: xml)
        guard !value.isEmpty else { return true }
        switch element {
        case .link: links.add(text: value, base: base)
        case .id:
            id = value.cut(toBytes: ReadingLimits.nameBytes)
            if isPermaLink { permaLink = permaLink ?? id }
        case .identifier: identifier = value.cut(toBytes: ReadingLimits.nameBytes)
        case .published: published = FeedDate.parse(value) ?? published
        case .updated: updated = FeedDate.parse(value) ?? updated
        case .created: created = FeedDate.parse(value) ?? created
        case .language: language = language ?? LanguageCode(value)
        default: break
        }
        return true
    }

    /// RSS: `mail (Name)`; Atom: an element `name` inside.
    private mutating func readAuthor(_ xml: inout XMLTokenizer) -> Bool {
        let depth = xml.depth
        var text = ""
        while let token = xml.next() {
            switch token {
            case .start(let name):
                guard FeedElement.meaning(of: name) == .name else { continue }
                guard let name = ElementText(of: &xml, form: .undeclared) else { return false }
                addAuthor(name.rendered(in: xml.bytes, as: .line, noting: &undefinedReference))
                text = ""
            case .text(let range):
                if xml.depth == depth { text += xml.decoded(range) }
            case .data(let range):
                if xml.depth == depth { text += String(decoding: xml.bytes[range], as: UTF8.self) }
            case .end:
                guard xml.depth < depth else { continue }
                if text.isEmpty { return true }
                addAuthor(AuthorName.plain(PlainText.render(text, as: .line)))
                return true
            }
        }
        return false
    }

    /// Atom says it in attributes, all others in text.
    private mutating func readTags(_ element: FeedElement, _ xml: inout XMLTokenizer) -> Bool {
        if !xml.attributes.isEmpty {
            if let label = xml.attribute("label") { tags.add(label) }
            if let term = xml.attribute("term") { tags.add(term) }
        }
        guard let text = ElementText(of: &xml, form: .undeclared) else { return false }
        let words = text.rendered(in: xml.bytes, as: .line, noting: &undefinedReference)
        if element == .keywords { tags.add(keywords: words) } else { tags.add(words) }
        return true
    }

    private mutating func addAuthor(_ name: String) {
        let name = name.cut(toBytes: ReadingLimits.nameBytes)
        guard !name.isEmpty, authors.count < ReadingLimits.authors, !authors.contains(name) else {
            return
        }
        authors.append(name)
    }

    /// What was gathered; the feed's language where the entry has none.
    mutating func document(in xml: XMLTokenizer, feedLanguage: LanguageCode?) -> Document {
        var document = Document(
            id: id, url: url, authors: authors, tags: tags.tags, published: published,
            updated: updated,
            language: language ?? (takesLanguageBack ? nil : feedLanguage))
        if let words { document.language = words.language(in: xml.bytes, else: document.language) }
        if published == nil, updated == nil { document.published = created }
        var none: [String] = []
        document.title = text(of: title ?? mediaTitle, in: xml, as: .line, &none)
            .cut(toBytes: ReadingLimits.titleBytes)
        var links: [String] = []
        document.text = text(of: content, in: xml, as: .paragraphs, &links)
        document.summary = text(
            of: summary ?? podcastText ?? mediaText ?? subtitle, in: xml, as: .paragraphs, &links)
        if let origin { links.insert(origin, at: 0) }
        if !links.isEmpty { document.links = LinkList(links, base: base).links }
        if document.text.isEmpty { document.text = document.summary }
        if document.id.isEmpty { document.id = identifier }
        if document.id.isEmpty { document.id = document.url ?? document.contentID }
        return document
    }

    private mutating func text(
        of element: ElementText?, in xml: XMLTokenizer, as shape: PlainText.Form,
        _ links: inout [String]
    ) -> String {
        element?.rendered(
            in: xml.bytes, as: shape, noting: &undefinedReference, links: &links,
            upTo: ReadingLimits.links
        ).cut(toBytes: ReadingLimits.textBytes) ?? ""
    }

    /// What tells its age.
    var date: Timestamp? { published ?? updated ?? created }

    /// What most of the entry's words are in.
    private var words: ElementText? { content ?? summary ?? title }

    /// Whether it says that its language is not known.
    var hasNoLanguage: Bool {
        words?.hasNoLanguage ?? false || (takesLanguageBack && language == nil)
    }

    private var url: String? {
        if let own = links.own { return own }
        guard let permaLink else { return links.other }
        // As written: an id that is an address is compared by its letters (RFC 4287 §4.2.6.1).
        if WebAddress(permaLink) != nil { return permaLink }
        if permaLink.utf8.first == UInt8(ascii: "/"), base != nil {
            return LinkResolver.absolute(permaLink, base: base)
        }
        // Not of the web (`tag:`, `urn:`), where there is no other address.
        return links.other ?? (LinkResolver.hasScheme(permaLink) ? permaLink : nil)
    }
}

extension XMLTokenizer {
    /// The base that an `xml:base` of the last start tag gives; nil where the one around it holds.
    fileprivate func ownBase(inside base: WebAddress?) -> WebAddress? {
        guard !attributes.isEmpty, let text = attribute("xml:base") else { return nil }
        return WebAddress(text, relativeTo: base)
    }
}
