import Domain
import Monitoring

/// What is told of an id that names no mention.
enum MentionLack {
    static func text(_ id: MentionID, in settings: Settings) -> String {
        settings.language == .german
            ? "keine Erwähnung '\(id)' gespeichert; `earshot mentions` nennt die Kennungen"
            : "no mention '\(id)' is stored; `earshot mentions` shows the ids"
    }
}
