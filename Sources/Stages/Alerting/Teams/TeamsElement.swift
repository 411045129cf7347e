import JSON

/// A paragraph of a card: a RichTextBlock, which wraps by itself.
struct TeamsElement {
    /// Plain text in one style.
    struct Run {
        enum Size: String { case small = "Small", normal = "Default", large = "Large" }

        let text: String
        let isStrong: Bool
        let isSubtle: Bool
        let isUrgent: Bool
        let size: Size
        /// http or https; what a click opens.
        let link: String?

        init(
            _ text: String, isStrong: Bool = false, isSubtle: Bool = false,
            isUrgent: Bool = false, size: Size = .normal, link: String? = nil
        ) {
            self.text = text
            self.isStrong = isStrong
            self.isSubtle = isSubtle
            self.isUrgent = isUrgent
            self.size = size
            self.link = link
        }
    }

    let runs: [Run]
    /// A line stands above it.
    let isApart: Bool
    /// It belongs to what stands above it.
    let isClose: Bool

    init(_ runs: [Run], isApart: Bool = false, isClose: Bool = false) {
        self.runs = runs
        self.isApart = isApart
        self.isClose = isClose
    }

    /// With the comma behind it.
    var size: MessageSize {
        var json = JSONWriter()
        write(to: &json)
        return MessageSize(bytes: json.bytes.count + 1)
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", "RichTextBlock")
            if isApart { json.member("separator", true) }
            if isClose { json.member("spacing", "Small") }
            json.member("inlines") { json in json.array(runs) { Self.write($1, to: &$0) } }
        }
    }

    private static func write(_ run: Run, to json: inout JSONWriter) {
        json.object { json in
            json.member("type", "TextRun")
            json.member("text", run.text)
            if run.isStrong { json.member("weight", "Bolder") }
            if run.isSubtle { json.member("isSubtle", true) }
            if run.isUrgent { json.member("color", "Attention") }
            if run.size != .normal { json.member("size", run.size.rawValue) }
            if let link = run.link {
                json.member("selectAction") { json in
                    json.object {
                        $0.member("type", "Action.OpenUrl")
                        $0.member("url", link)
                    }
                }
            }
        }
    }
}
