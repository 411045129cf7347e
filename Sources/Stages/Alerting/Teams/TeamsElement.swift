import JSON

/// A paragraph of a card: a RichTextBlock, which wraps by itself; a TextBlock for what the user wrote; or
/// a row of buttons.
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

    let content: Content
    /// Ends an item in the user's words.
    let id: String?
    /// A line stands above it.
    let isApart: Bool
    /// It belongs to what stands above it.
    let isClose: Bool

    enum Content {
        case runs([Run])
        /// Markdown as cards have it, one line.
        case written(String)
        case buttons([(label: String, address: String)])
    }

    init(_ runs: [Run], isApart: Bool = false, isClose: Bool = false) {
        self.init(.runs(runs), isApart: isApart, isClose: isClose)
    }

    init(_ content: Content, id: String? = nil, isApart: Bool = false, isClose: Bool = false) {
        self.content = content
        self.id = id
        self.isApart = isApart
        self.isClose = isClose
    }

    /// What people read of it.
    var text: String {
        switch content {
        case .runs(let runs): runs.map(\.text).joined()
        case .written(let text): text
        case .buttons(let buttons): buttons.map(\.label).joined(separator: " · ")
        }
    }

    /// With the comma behind it.
    var size: MessageSize {
        var json = JSONWriter()
        write(to: &json)
        return MessageSize(bytes: json.bytes.count + 1)
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            if let id { json.member("id", id) }
            if isApart { json.member("separator", true) }
            if isClose { json.member("spacing", "Small") }
            switch content {
            case .runs(let runs):
                json.member("inlines") { json in json.array(runs) { Self.write($1, to: &$0) } }
            case .written(let text):
                json.member("text", text)
                json.member("wrap", true)
            case .buttons(let buttons):
                json.member("actions") { json in
                    json.array(buttons) { Self.write($1, to: &$0) }
                }
            }
        }
    }

    private var type: String {
        switch content {
        case .runs: "RichTextBlock"
        case .written: "TextBlock"
        case .buttons: "ActionSet"
        }
    }

    private static func write(
        _ button: (label: String, address: String), to json: inout JSONWriter
    ) {
        json.object {
            $0.member("type", "Action.OpenUrl")
            $0.member("title", button.label)
            $0.member("url", button.address)
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
