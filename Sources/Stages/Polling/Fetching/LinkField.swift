import Domain

/// A Link field (RFC 8288 §3): `<https://hub.example/>; rel="hub", <…>; rel=self`.
struct LinkField {
    private var targets: [String: WebAddress] = [:]

    /// Links of one field.
    private static let limit = 32

    init(_ text: String, base: WebAddress) {
        for link in text.split(separator: "<").prefix(Self.limit) {
            guard let end = link.firstIndex(of: ">"),
                let target = WebAddress(String(link[..<end]), relativeTo: base)
            else { continue }
            for parameter in link[end...].split(whereSeparator: { $0 == ";" || $0 == "," }) {
                let parts = parameter.split(separator: "=", maxSplits: 1)
                guard parts.count == 2, parts[0].filter({ $0 != " " }).lowercased() == "rel" else {
                    continue
                }
                for name in parts[1].split(whereSeparator: { $0 == " " || $0 == "\"" }) {
                    let name = name.lowercased()
                    if targets[name] == nil { targets[name] = target }
                }
            }
        }
    }

    /// The first of a relation.
    subscript(relation: String) -> WebAddress? { targets[relation] }
}
