import Alerting
package import Domain
import JSON
import Storage

/// What is held of a person or an address, told and erased (GDPR Art. 15, Art. 17).
package enum SubjectExport {
    /// One JSON object a document, with what was concluded from it and whom it was told; then one each
    /// document that links to the address, with those links alone.
    package static func held(_ subject: DataSubject, settings: Settings) async throws -> [UInt8] {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let code = try await code(for: subject, in: store, settings)
        let documents = try await store.held(subject, code: code)
        let links = try await store.links(to: subject)
        try await store.close()
        var json = JSONWriter()
        for document in documents {
            write(document, to: &json)
            json.newline()
        }
        for link in links {
            write(link, to: &json)
            json.newline()
        }
        return json.bytes
    }

    /// Erases it, down to the bytes of the file.
    ///
    /// - Throws: `StoreError.inUse` while a daemon or a scan runs.
    package static func erase(
        _ subject: DataSubject, settings: Settings
    ) async throws -> ErasureReport {
        guard StorePlace.exists(settings) else {
            throw StoreError.missing(path: settings.storePath)
        }
        let store = try Store.open(path: settings.storePath, mode: .owner)
        let code = try await code(for: subject, in: store, settings)
        let report = try await store.erase(subject, code: code)
        try await store.close()
        return report
    }

    /// - Throws: `LostAuthorKey` where a name may stand behind a code that nobody can match:
    ///   "nothing is held" would be wrong.
    private static func code(
        for subject: DataSubject, in store: Store, _ settings: Settings
    ) async throws -> AuthorCode? {
        guard case .author = subject else { return nil }
        if let code = try settings.authorCode() { return code }
        if try await store.holdsAuthorCodes() {
            throw LostAuthorKey(path: settings.authorKeyPath)
        }
        return nil
    }

    private static func write(_ link: HeldLink, to json: inout JSONWriter) {
        json.object {
            $0.member("source", link.source.rawValue)
            $0.member("url", link.url)
            $0.member("title", link.title)
            $0.member("first_seen", link.firstSeen.iso8601)
            $0.member("links") { $0.strings(link.links) }
        }
    }

    private static func write(_ document: HeldDocument, to json: inout JSONWriter) {
        json.object {
            $0.member("source", document.source.rawValue)
            $0.member("url", document.url)
            $0.member("title", document.title)
            $0.member("authors") { $0.strings(document.authors) }
            $0.member("published", document.published?.iso8601)
            $0.member("first_seen", document.firstSeen.iso8601)
            $0.member("text", document.text)
            $0.member("tags") { $0.strings(document.tags) }
            $0.member("links") { $0.strings(document.links) }
            if let review = document.review { $0.member("review") { review.write(to: &$0) } }
            $0.member("mentions") { json in
                json.array(document.mentions) { json, mention in
                    json.object {
                        $0.member("id", mention.id.rawValue)
                        $0.member("brand", mention.brand)
                        $0.member("score", mention.score)
                        $0.member("passage", mention.passage)
                        $0.member("state", mention.state.rawValue)
                    }
                }
            }
            $0.member("messages") { json in
                json.array(document.messages) { json, message in
                    json.object {
                        $0.member("channel", message.channel)
                        $0.member("recipient", message.recipient)
                        $0.member("state", message.state.rawValue)
                        $0.member("created_at", message.createdAt.iso8601)
                    }
                }
            }
        }
    }
}
