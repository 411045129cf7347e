import Domain

/// Where a document's text leads, absolute and each once, within `ReadingLimits`.
struct LinkList {
    private(set) var links: [String] = []
    /// All of them, where there are more than a few: to look through those takes less than a hash of each.
    private var seen: Set<String> = []

    private static let fewLimit = 16

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
        if !link.isEmpty, link.utf8.count <= ReadingLimits.linkBytes, isNew(link) {
            links.append(link)
        }
    }

    private mutating func isNew(_ link: String) -> Bool {
        guard links.count >= Self.fewLimit else { return !links.contains(link) }
        if seen.isEmpty { seen = Set(links) }
        return seen.insert(link).inserted
    }
}
