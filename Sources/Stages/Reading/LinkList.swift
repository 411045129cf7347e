import Domain

/// Where a document's text leads, absolute and each once, within `ReadingLimits`.
struct LinkList {
    private(set) var links: [String] = []
    private var seen: Set<String> = []

    /// - Parameter references: as the text has them.
    init(_ references: [String] = [], base: WebAddress? = nil) {
        for reference in references { add(reference, base: base) }
    }

    /// Only what the web has: no `mailto:`, no place in the text itself.
    mutating func add(_ reference: String, base: WebAddress?) {
        guard links.count < ReadingLimits.links, !reference.isEmpty, !reference.hasPrefix("#"),
            reference.utf8.count <= ReadingLimits.linkBytes
        else { return }
        let link =
            LinkResolver.isNormal(reference)
            ? reference : WebAddress(reference, relativeTo: base)?.text ?? ""
        if !link.isEmpty, link.utf8.count <= ReadingLimits.linkBytes, seen.insert(link).inserted {
            links.append(link)
        }
    }
}
