import Domain
import Reading
import YAML

/// `opml`, `title` and `tags` of a source.
extension ConfigurationContext {
    func subscriptions(
        _ section: ConfigurationSection, _ access: SourceAccess?, label: String
    ) -> [SourceSettings] {
        guard let name = section.text("opml") else { return [] }
        switch file(path(name)) {
        case .failure(let failure):
            section.fault(
                "\(label).opml: \(path(name)) can't be read: \(failure.reason)", at: "opml")
            return []
        case .success(let bytes):
            guard let list = SubscriptionList(parsing: bytes) else {
                section.fault("\(label).opml: \(path(name)) is no OPML", at: "opml")
                return []
            }
            warn(of: list, in: path(name), section, label: label)
            return list.subscriptions.map { entry in
                var source = settings(
                    section, access, kind: SourceSettings.Kind(entry.kind), name: nil)
                source.title = entry.title
                source.tags += entry.tags.filter { !source.tags.contains($0) }
                source.tags.removeLast(max(0, source.tags.count - SourceSettings.tagLimit))
                return source
            }
        }
    }

    /// What a source is called.
    func title(_ section: ConfigurationSection) -> String? {
        section.value("title", expecting: "a line of at most \(SourceSettings.nameBytes) bytes") {
            SourceName.isFit($0) ? $0 : nil
        }
    }

    /// What the documents of a source are filed under.
    func tags(_ section: ConfigurationSection) -> [String] {
        let tags = section.values(
            "tags", expecting: "a tag: a line of at most \(SourceSettings.nameBytes) bytes"
        ) { SourceName.isFit($0) ? $0.trimmingBlanks() : nil }
        if tags.count > SourceSettings.tagLimit {
            section.fault(
                "\(section.label("tags")): more than \(SourceSettings.tagLimit) tags; take some out",
                at: "tags")
        }
        var kept: [String] = []
        for tag in tags where !kept.contains(tag) { kept.append(tag) }
        return kept
    }

    /// More outlines at fault are counted only.
    private static let namedFaults = 5

    private func warn(
        of list: SubscriptionList, in path: String, _ section: ConfigurationSection, label: String
    ) {
        let place = section.position(of: "opml")
        for fault in list.faults.prefix(Self.namedFaults) {
            problems.warning("\(label).opml: \(path):\(fault.inWords); left out", at: place)
        }
        if list.faults.count > Self.namedFaults {
            problems.warning(
                "\(label).opml: \(path): \(list.faults.count - Self.namedFaults) more addresses "
                    + "are none, or of networks that are gone; left out", at: place)
        }
        if list.isCut {
            problems.warning(
                "\(label).opml: \(path) has more than \(SubscriptionList.limit) outlines; the "
                    + "first ones are read", at: place)
        }
        if list.subscriptions.isEmpty {
            problems.warning(
                "\(label).opml: \(path) names no feed: outlines need an xmlUrl", at: place)
        }
    }
}

/// Titles and tags of sources.
enum SourceName {
    /// One line, not too long.
    static func isFit(_ text: String) -> Bool {
        text.utf8.count <= SourceSettings.nameBytes && !text.utf8.contains { $0 < 0x20 }
    }
}

extension SubscriptionList.Fault {
    /// `12: 'feed me' is not an http or https address`.
    var inWords: String {
        let shown = "\(line): '\(text.shown)'"
        guard let network else { return "\(shown) is not an http or https address" }
        return "\(shown): \(network.answer(in: .english))"
    }
}

extension SourceSettings.Kind {
    fileprivate init(_ kind: Subscription.Kind) {
        switch kind {
        case .feed(let address): self = .feed(address)
        case .site(let address): self = .site(address)
        case .sitemap(let address): self = .sitemap(address)
        case .page(let address, let select):
            let isReadable = select.map { PageCut.selected($0).isReadable } ?? false
            self = .page(address, select: isReadable ? select : nil)
        }
    }
}
