import Domain
import Markup

/// RSS 0.9x, 1.0, 2.0 and Atom 0.3, 1.0 in one walk over the document.
///
/// Elements are known by vocabulary and name, not by place, as far as that can be told: feeds mix
/// the formats. What belongs to something else (an image, a source) is passed over.
struct FeedReader {
    private var xml: XMLTokenizer
    private var result: ReadResult
    /// What relative links are relative to (XML Base), outside entries.
    private var base: WebAddress?
    /// The element whose children tell of the feed.
    private var feedDepth = 1
    private var links = EntryLinks()
    private var period = Duration.seconds(86_400)
    private var documents: NewestDocuments
    /// The place of the first entity that nothing defines.
    private var undefinedReference: Int?

    /// - Parameter limit: documents that are kept.
    init(bytes: [UInt8], address: WebAddress?, format: ReadResult.Format, limit: Int) {
        documents = NewestDocuments(limit: limit)
        xml = XMLTokenizer(bytes: bytes)
        base = address
        result = ReadResult(format: format)
    }

    mutating func read() -> ReadResult {
        while let token = xml.next() {
            if case .start(let name) = token { start(name) }
        }
        finish()
        return result
    }

    private mutating func start(_ name: XMLName) {
        guard let element = FeedElement.meaning(of: name) else { return }
        switch element {
        case .root, .channel: enterFeed()
        case .entry: readEntries()
        case .foreign: skip()
        case .author: if xml.depth == feedDepth + 1 { skip() }
        default:
            if xml.depth == feedDepth + 1 { readFeedField(element, name) }
        }
    }

    private mutating func enterFeed() {
        feedDepth = xml.depth
        base = declaredBase() ?? base
        if let tag = xml.attribute("xml:lang") { result.language = LanguageCode(tag) }
    }

    private func declaredBase() -> WebAddress? {
        guard !xml.attributes.isEmpty, let text = xml.attribute("xml:base") else { return nil }
        return WebAddress(text, relativeTo: base)
    }

    private mutating func readFeedField(_ element: FeedElement, _ name: XMLName) {
        switch element {
        case .title:
            guard let text = text(of: name) else { return }
            let title = text.rendered(
                in: xml.bytes, as: .line, noting: &undefinedReference)
            if result.title == nil, !title.isEmpty {
                result.title = title.cut(toBytes: ReadingLimits.titleBytes)
            }
        case .link: readFeedLink()
        case .language:
            if let tag = value() { result.language = result.language ?? LanguageCode(tag) }
        case .interval:
            if let minutes = value().flatMap(Int32.init), minutes > 0 {
                result.hints.interval = .seconds(60 * Int64(minutes))
            }
        case .updatePeriod: period = value().flatMap(Self.period) ?? period
        case .updateFrequency:
            if let times = value().flatMap(Int32.init), times > 0 {
                result.hints.interval = result.hints.interval ?? period / Int(times)
            }
        case .skipHours:
            for text in childValues() { Int32(text).map { result.hints.pauses.add(hour: $0) } }
        case .skipDays:
            for text in childValues() {
                Weekday(rawValue: text.lowercased()).map { result.hints.pauses.add($0) }
            }
        default: break
        }
    }

    /// The texts of an element's children, as many as a feed can mean.
    private mutating func childValues() -> [String] {
        let depth = xml.depth
        var values: [String] = []
        while xml.depth >= depth, let token = xml.next() {
            guard case .start = token, values.count < PollPauses.mostHours else { continue }
            if let value = value() { values.append(value) }
        }
        return values
    }

    private static func period(_ word: String) -> Duration? {
        let day = 86_400
        return switch word.lowercased() {
        case "hourly": .seconds(3600)
        case "daily": .seconds(day)
        case "weekly": .seconds(7 * day)
        case "monthly": .seconds(30 * day)
        case "yearly": .seconds(365 * day)
        default: nil
        }
    }

    private mutating func readFeedLink() {
        links.add(attributesOf: xml, base: declaredBase() ?? base)
        readEarlierLink()
        readHubLink()
        if let address = value() { links.add(text: address, base: base) }
    }

    /// RFC 5005 §4 before §3: an archive never changes, a page of a paged feed does.
    private mutating func readEarlierLink() {
        guard let relation = xml.attribute("rel")?.lowercased(),
            relation == "prev-archive" || (relation == "next" && result.earlier == nil),
            let reference = xml.attribute("href")
        else { return }
        result.earlier =
            WebAddress(reference, relativeTo: declaredBase() ?? base) ?? result.earlier
    }

    /// WebSub §4.
    private mutating func readHubLink() {
        guard let relation = xml.attribute("rel")?.lowercased(),
            relation == "hub" || relation == "self", let reference = xml.attribute("href")
        else { return }
        let address = WebAddress(reference, relativeTo: declaredBase() ?? base)
        if relation == "hub" {
            result.hub = result.hub ?? address
        } else {
            result.own = result.own ?? address
        }
    }

    private mutating func value() -> String? {
        ElementText(of: &xml, form: .plain).map {
            $0.value(in: xml).cut(toBytes: ReadingLimits.nameBytes)
        }
    }

    private mutating func text(of name: XMLName) -> ElementText? {
        let form = TextForm.declared(by: xml, name: name, in: result.format)
        return form.flatMap { ElementText(of: &xml, form: $0) }
    }

    /// Past the end of the element that has just begun.
    private mutating func skip() {
        let depth = xml.depth
        while xml.depth >= depth, xml.next() != nil {}
    }

    /// An entry, and those that begin inside it because its end tag is missing.
    private mutating func readEntries() {
        while true {
            var entry = EntryReader(base: declaredBase() ?? base, format: result.format)
            let end = entry.read(&xml)
            guard end != .cut else { return }
            if documents.wants(entry.date) {
                let document = entry.document(in: xml, feedLanguage: result.language)
                documents.add(document, isUnspoken: entry.hasNoLanguage)
            }
            undefinedReference = undefinedReference ?? entry.undefinedReference
            if end == .whole { return }
        }
    }

    private mutating func finish() {
        result.link = links.own ?? links.other
        noteProblems()
        // The feed's language may stand behind its entries.
        result.documents = documents.take(language: result.language)
    }

    private mutating func noteProblems() {
        if let problem = documents.problem { result.problems.append(problem) }
        if xml.isTruncated {
            result.isComplete = false
            result.problems.append(
                "line \(xml.line(of: xml.bytes.count)): the document ends before its root element "
                    + "does; only whole entries were read")
        }
        if let place = undefinedReference, let reading = reading(ofEntityAt: place) {
            result.problems.append("line \(xml.line(of: place)): \(reading)")
        }
        if let place = xml.firstMismatch {
            let count = xml.strayEnds + xml.impliedEnds
            let tags = count == 1 ? "a tag does not match" : "\(count) tags do not match, the first"
            result.problems.append(
                "line \(xml.line(of: place)): \(tags); read as well as can be")
        }
    }

    /// Nil for one that a DOCTYPE may have declared as what it is read as.
    private func reading(ofEntityAt place: Int) -> String? {
        let end = min(place + CharacterReferences.lengthLimit, xml.bytes.count)
        let found = CharacterReferences.reference(at: place, in: xml.bytes, end: end, as: .xml)
        let whole = CharacterReferences.name(at: place, in: xml.bytes)
        let name = String(decoding: xml.bytes[whole ?? place..<place], as: UTF8.self)
        guard let found else {
            return xml.hasDoctype
                ? "entities declared in the document are not expanded (\(name))"
                : "undefined entity \(name) left as it is"
        }
        if xml.hasDoctype { return nil }
        let isSpace = found.first.properties.isWhitespace
        return "undefined entity \(name) read as \(isSpace ? "a space" : "'\(found.first)'")"
    }
}
