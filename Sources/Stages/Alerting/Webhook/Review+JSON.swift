package import Domain
package import JSON

extension Review {
    /// Whole, as `earshot read` and `export` show it.
    package func write(to json: inout JSONWriter) { write(to: &json) { $0 } }

    /// As webhooks and `--format jsonl` show it (`WebhookMessage` lists the keys).
    ///
    /// - Parameter bounded: how a text is shown.
    func write(to json: inout JSONWriter, _ bounded: (String) -> String) {
        json.object { json in
            json.member("role", role.rawValue)
            json.member("stars") { json in
                if let stars { json.value(.number(stars.number)) } else { json.null() }
            }
            if !firm.isEmpty { json.member("firm", bounded(firm)) }
            if !pros.isEmpty { json.member("pros", bounded(pros)) }
            if !cons.isEmpty { json.member("cons", bounded(cons)) }
            if reply != nil || isUnanswered { json.member("replied", reply != nil) }
            guard let reply else { return }
            json.member("reply") { json in
                json.object { json in
                    json.member("text", bounded(reply.text))
                    json.member("time", reply.time?.iso8601)
                }
            }
        }
    }
}
