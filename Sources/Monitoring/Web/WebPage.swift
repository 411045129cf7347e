import Alerting
import Cryptography
import Domain
import WebServer

/// The small pages that links lead to: nothing is loaded, no script runs, nobody may frame them.
struct WebPage {
    let language: OutputLanguage

    enum Content {
        /// Asks whether it is meant.
        case mark(ActionLinks.Action, title: String, source: String)
        case unsubscribe(rule: String, String)
        /// It is done.
        case marked(ActionLinks.Action)
        case unsubscribed(rule: String)
        case expired, gone, failed
        /// HTML that is safe as it is.
        case list(String)
    }

    /// Characters of a title or name.
    private static let shownLimit = 240

    /// A line of text for programs.
    static func plain(_ status: Int, _ text: String, allow: String? = nil) -> WebAnswer {
        var fields = guards
        fields.append((name: "Content-Type", value: "text/plain; charset=utf-8"))
        if let allow { fields.append((name: "Allow", value: allow)) }
        return WebAnswer(status: status, fields: fields, body: Array("\(text)\n".utf8))
    }

    /// These words and not a byte more.
    static func exact(_ words: String) -> WebAnswer {
        var fields = guards
        fields.append((name: "Content-Type", value: "text/plain; charset=utf-8"))
        return WebAnswer(status: 200, fields: fields, body: Array(words.utf8))
    }

    func answer(_ status: Int, _ content: Content) -> WebAnswer {
        let (text, button) = words(of: content)
        let form = button.map { "<form method=\"post\"><button>\($0)</button></form>" } ?? ""
        let html = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <meta name="robots" content="noindex">
            <title>Earshot</title><style>\(Self.style)</style></head>
            <body><main>\(text)\(form)</main></body></html>

            """
        var fields = Self.guards
        fields.append((name: "Content-Type", value: "text/html; charset=utf-8"))
        return WebAnswer(status: status, fields: fields, body: Array(html.utf8))
    }

    /// Paragraphs, and what the button says.
    private func words(of content: Content) -> (String, String?) {
        switch content {
        case .mark(let action, let title, let source):
            (
                paragraph(title, isStrong: true) + paragraph(source)
                    + paragraph(say("So vermerken?", "Note it like this?")),
                label(of: action)
            )
        case .unsubscribe(let rule, let recipient):
            (
                paragraph(
                    say(
                        "Keine Sammlungen der Regel „\(rule)“ mehr an \(recipient)?",
                        "No more digests of the rule “\(rule)” to \(recipient)?")),
                say("Abbestellen", "Unsubscribe")
            )
        case .marked(let action):
            (paragraph(say("Vermerkt: ", "Noted: ") + label(of: action), isStrong: true), nil)
        case .unsubscribed(let rule):
            (
                paragraph(
                    say(
                        "Abbestellt: die Sammlungen der Regel „\(rule)“. Wer Earshot betreut, kann das "
                            + "rückgängig machen.",
                        "Unsubscribed from the digests of the rule “\(rule)”. Who runs Earshot can undo "
                            + "this.")), nil
            )
        case .list(let html): (html, nil)
        case .expired:
            (
                paragraph(
                    say(
                        "Dieser Link gilt nicht mehr. Der Befehl `earshot mark` geht weiter.",
                        "This link has expired. The command `earshot mark` still works.")), nil
            )
        case .gone:
            (
                paragraph(
                    say(
                        "Diese Erwähnung ist nicht mehr gespeichert.",
                        "This mention is no longer stored.")), nil
            )
        case .failed:
            (
                paragraph(
                    say(
                        "Das ging gerade nicht. Bitte später noch einmal.",
                        "That did not work just now. Please try again later.")), nil
            )
        }
    }

    private func label(of action: ActionLinks.Action) -> String {
        switch action {
        case .relevant: say("Gesehen, betrifft uns", "Seen, it is about us")
        case .irrelevant: say("Nicht wir", "Not us")
        case .answered: say("Beantwortet", "Answered")
        }
    }

    private func say(_ german: String, _ english: String) -> String {
        language.say(german, english)
    }

    private func paragraph(_ text: String, isStrong: Bool = false) -> String {
        let inner = Self.escaped(String(text.unicodeScalars.prefix(Self.shownLimit)))
        return "<p>\(isStrong ? "<strong>\(inner)</strong>" : inner)</p>"
    }

    private static func escaped(_ text: String) -> String {
        MentionExport.escaped(text).replacing("'", with: "&#39;")
    }

    private static let style = """
        :root{color-scheme:light dark}body{margin:0;font:400 18px/1.5 system-ui,sans-serif}\
        main{max-width:32rem;margin:0 auto;padding:2rem 1.25rem}p{margin:0 0 1rem;\
        overflow-wrap:anywhere}button{font:inherit;padding:.6rem 1.4rem;cursor:pointer}\
        h1,h2,h3{font-size:1.2rem;margin:2rem 0 .6rem}h1{font-size:1.5rem;margin-top:0}\
        h3{font-size:.8rem;letter-spacing:.08em;text-transform:uppercase;opacity:.7}\
        article{margin:0 0 1.6rem}article p{margin:0 0 .3rem}.q{font-size:.85rem;opacity:.75}\
        a{color:inherit}mark{background:#fbeeb5;color:#22262b}
        """

    /// On every answer (WEB-01). The one style is named by its hash.
    private static let guards: [(name: String, value: String)] = [
        (
            "Content-Security-Policy",
            "default-src 'none'; style-src 'sha256-"
                + Base64.encode(SHA256.digest(of: Array(style.utf8)))
                + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"), ("X-Robots-Tag", "noindex"),
    ]
}
