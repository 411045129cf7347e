import Domain
import JSON

/// Hits and reasons as they are kept: JSON, read only as a whole.
enum MentionJSON {
    static func text(of hits: [Hit]) -> String {
        var json = JSONWriter()
        json.array(hits) { json, hit in
            json.object {
                $0.member("in", hit.field.rawValue)
                $0.member("surface", hit.surface)
                $0.member("term", hit.term)
                $0.member("start", hit.range.lowerBound)
                $0.member("end", hit.range.upperBound)
            }
        }
        return json.text
    }

    static func text(of reasons: [Reason]) -> String {
        var json = JSONWriter()
        json.array(reasons) { json, reason in
            json.object {
                $0.member("points", reason.points)
                $0.member("rule", reason.rule.rawValue)
                $0.member("quote", reason.quote)
            }
        }
        return json.text
    }

    static func text(of ids: [MentionID]) -> String {
        var json = JSONWriter()
        json.strings(ids.lazy.map(\.rawValue))
        return json.text
    }

    /// Without those this version does not know.
    static func hits(in json: JSONValue?) -> [Hit] {
        json?.array?.compactMap { item in
            guard let field = item["in"]?.string.flatMap(Hit.Field.init),
                let start = item["start"]?.integer, let end = item["end"]?.integer, start <= end
            else { return nil }
            return Hit(
                field: field, surface: item["surface"]?.string ?? "",
                term: item["term"]?.string ?? "", range: start..<end)
        } ?? []
    }

    /// Without those this version does not know.
    static func reasons(in json: JSONValue?) -> [Reason] {
        json?.array?.compactMap { item in
            guard let rule = item["rule"]?.string.flatMap(Reason.Rule.init),
                let points = item["points"]?.integer
            else { return nil }
            return Reason(points: points, rule: rule, quote: item["quote"]?.string ?? "")
        } ?? []
    }
}
