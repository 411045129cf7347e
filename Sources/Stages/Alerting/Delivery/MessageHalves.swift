import Domain
import JSON

/// Takes a stored message apart between its items.
enum MessageHalves {
    private static let marks = ["/half:1", "/half:2"]

    /// - Parameters:
    ///   - path: names of members that lead to the array of elements; of an array the first is taken.
    ///   - head: elements that each half begins with. What follows the last item ends each.
    ///   - endsItem: whether an item ends with that element.
    static func of(
        _ draft: OutboxDraft, at path: [String], head: Int,
        endsItem: (JSONValue) -> Bool
    ) -> [OutboxDraft] {
        let isHalf = marks.contains { draft.idempotencyKey.hasSuffix($0) }
        guard !isHalf, draft.mentions.count > 1,
            let json = try? JSONValue(parsing: draft.message),
            let elements = element(of: json, at: path[...])?.array, elements.count > head
        else { return [] }
        let groups = groups(elements[head...], endsItem)
        // Items and the foot; else it is something that is not known here.
        guard groups.count == draft.mentions.count + 1 else { return [] }
        let middle = draft.mentions.count / 2
        let ranges = [0..<middle, middle..<draft.mentions.count]
        return zip(ranges, marks).map { range, mark in
            let kept =
                Array(elements[..<head]) + groups[range].joined() + groups[groups.count - 1]
            var half = draft
            half.idempotencyKey += mark
            half.mentions = Array(draft.mentions[range])
            var writer = JSONWriter()
            writer.value(replacing(json, at: path[...], by: .array(kept)))
            half.message = writer.bytes
            return half
        }
    }

    private static func groups(
        _ elements: ArraySlice<JSONValue>, _ endsItem: (JSONValue) -> Bool
    ) -> [[JSONValue]] {
        var groups: [[JSONValue]] = [[]]
        for element in elements {
            groups[groups.count - 1].append(element)
            if endsItem(element) { groups.append([]) }
        }
        return groups.filter { !$0.isEmpty }
    }

    private static func element(of json: JSONValue, at path: ArraySlice<String>) -> JSONValue? {
        guard let name = path.first else { return json }
        let inner = json.array?.first ?? json
        return inner[name].flatMap { element(of: $0, at: path.dropFirst()) }
    }

    private static func replacing(
        _ json: JSONValue, at path: ArraySlice<String>, by value: JSONValue
    ) -> JSONValue {
        guard let name = path.first else { return value }
        switch json {
        case .array(let elements):
            guard let first = elements.first else { return json }
            return .array([replacing(first, at: path, by: value)] + elements.dropFirst())
        case .object(let members):
            return .object(
                members.map { member in
                    guard member.name == name else { return member }
                    return .init(
                        name, replacing(member.value, at: path.dropFirst(), by: value))
                })
        default: return json
        }
    }
}
