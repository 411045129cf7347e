package import Domain

/// The sources as a list that every feed reader takes: OPML 2.0.
///
/// Feeds as subscriptions, sites and pages as links that our own `import` knows again; the tags of a
/// source are the folders it lies in. In the order of the configuration, a folder where the first of
/// its sources stands. What is switched off stays out, for such a list has no word for that. Secrets in
/// addresses stay out: whoever gets the list has to have their own.
package struct SubscriptionExport: Sendable {
    package let opml: [UInt8]
    /// What has no place in such a list: files and the like.
    package let leftOut: [SourceID]

    private struct Outline {
        var folders: ArraySlice<String>
        var element: String
    }

    package init(_ settings: Settings) {
        let title = settings.language.say("Quellen von Earshot", "Sources of Earshot")
        var outlines: [Outline] = []
        var leftOut: [SourceID] = []
        for source in settings.sources {
            if let element = Self.element(source) {
                outlines.append(Outline(folders: source.tags[...], element: element))
            } else {
                leftOut.append(source.id)
            }
        }
        self.leftOut = leftOut
        let lines =
            [
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "<opml version=\"2.0\" xmlns:earshot=\"\(Self.namespace)\">",
                "  <head><title>\(MentionExport.escaped(title))</title></head>", "  <body>",
            ] + Self.lines(outlines[...], indentation: 4) + ["  </body>", "</opml>"]
        opml = Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// Of the attributes that are our own.
    private static let namespace = "urn:earshot:opml"

    /// Nil for what no list of subscriptions can hold.
    private static func element(_ source: SourceSettings) -> String? {
        let text = attribute("text", source.title ?? source.id.rawValue)
        switch source.kind {
        case .feed: return "\(text) type=\"rss\"" + attribute("xmlUrl", source.address)
        case .site: return "\(text) type=\"link\"" + link(source, kind: "site")
        case .page(_, let select):
            return "\(text) type=\"link\"" + link(source, kind: "page")
                + (select.map { attribute("earshot:select", $0) } ?? "")
        case .sitemap: return "\(text) type=\"link\"" + link(source, kind: "sitemap")
        case .file, .mailbox, .maildir, .program, .network: return nil
        }
    }

    private static func link(_ source: SourceSettings, kind: String) -> String {
        attribute("url", source.address) + attribute("earshot:kind", kind)
    }

    private static func attribute(_ name: String, _ value: String) -> String {
        " \(name)=\"\(MentionExport.escaped(value))\""
    }

    /// No deeper than a source may have tags.
    private static func lines(_ outlines: ArraySlice<Outline>, indentation: Int) -> [String] {
        let blanks = String(repeating: " ", count: indentation)
        var lines: [String] = []
        var within: [String: [Outline]] = [:]
        for outline in outlines {
            guard let folder = outline.folders.first else { continue }
            within[folder, default: []].append(
                Outline(folders: outline.folders.dropFirst(), element: outline.element))
        }
        for outline in outlines {
            guard let folder = outline.folders.first else {
                lines.append("\(blanks)<outline\(outline.element)/>")
                continue
            }
            guard let inside = within.removeValue(forKey: folder) else { continue }
            lines.append("\(blanks)<outline\(attribute("text", folder))>")
            lines += Self.lines(inside[...], indentation: indentation + 2)
            lines.append("\(blanks)</outline>")
        }
        return lines
    }
}
