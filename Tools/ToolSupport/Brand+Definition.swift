package import Domain
package import JSON

extension Brand {
    /// A line of `*.brands.jsonl`; nil without id and name.
    package init?(definition: JSONValue) {
        guard let id = definition["id"]?.string, let name = definition["name"]?.string else {
            return nil
        }
        func list(_ key: String) -> [String] { definition[key]?.array?.compactMap(\.string) ?? [] }
        self.init(
            name: name, id: id, aliases: list("aliases"), hashtags: list("hashtags"),
            handles: list("handles"), domains: list("domains"), people: list("people"),
            products: list("products"), context: list("context"), exclude: list("exclude"),
            isAmbiguous: definition["ambiguous"]?.bool ?? false,
            query: definition["query"]?.string)
    }
}
