import Domain
import Markup

/// The addresses an entry or a feed gives, and which of them is its own.
struct EntryLinks {
    /// RSS's link, or Atom's `rel="alternate"` of HTML; of several the last.
    private var page: String?
    /// `rel="alternate"` of another type.
    private var alternate: String?
    /// Any other but the feed's own or its parts: what a link blog links to.
    private(set) var other: String?

    /// The address of the entry itself.
    var own: String? { page ?? alternate }

    /// An Atom link (RFC 4287 §4.2.7).
    mutating func add(attributesOf xml: XMLTokenizer, base: WebAddress?) {
        guard !xml.attributes.isEmpty, let raw = xml.attribute("href") else { return }
        let href = LinkResolver.absolute(raw, base: base).cut(toBytes: ReadingLimits.nameBytes)
        let relation = xml.attribute("rel")?.lowercased() ?? "alternate"
        switch relation {
        case "alternate", "http://www.iana.org/assignments/relation/alternate", "":
            let type = xml.attribute("type")?.lowercased() ?? "text/html"
            // A search in a text costs as much as the rest of a link.
            if type == "text/html" || type == "application/xhtml+xml" || type.contains("html") {
                page = href
            } else {
                alternate = href
            }
        case "self", "edit", "service.edit", "service.post", "service.feed", "hub", "next", "prev",
            "first", "last", "replies", "license", "enclosure", "icon", "search", "author":
            break
        default: other = other ?? href
        }
    }

    mutating func add(text reference: String, base: WebAddress?) {
        guard !reference.isEmpty else { return }
        page = LinkResolver.absolute(reference, base: base)
    }
}
