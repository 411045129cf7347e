import Alerting
import Domain
import JSON
import Reading

extension ReadResult {
    /// One object of `earshot read`, as contract.md has it.
    func write(to json: inout JSONWriter, input: String) {
        json.object { json in
            json.member("input", input)
            json.member("format", format.rawValue)
            json.member("title", title)
            json.member("link", link)
            json.member("language", language?.primary)
            json.member("problems") { $0.strings(problems) }
            json.member("documents") { json in
                json.array(documents) { $1.write(to: &$0, in: format) }
            }
        }
    }
}

extension Document {
    fileprivate func write(to json: inout JSONWriter, in format: ReadResult.Format) {
        json.object { json in
            json.member("id", id)
            json.member("url", url)
            json.member("title", title)
            json.member("authors") { $0.strings(authors) }
            json.member("published", published?.iso8601)
            json.member("updated", updated?.iso8601)
            json.member("language", language?.primary)
            // Who shows summaries has none to show where the feed gives only the content. JSON Feed
            // tells the two apart: there a missing summary is missing.
            json.member("summary", summary.isEmpty && format != .jsonfeed ? text : summary)
            json.member("text", text)
            json.member("tags") { $0.strings(tags) }
            json.member("links") { $0.strings(links) }
            if let review { json.member("review") { review.write(to: &$0) } }
        }
    }
}
