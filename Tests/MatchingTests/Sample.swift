import Domain
import Matching

/// Invented brands, one of each kind that is hard in its own way.
enum Sample {
    static let brands = [
        Brand(
            name: "Kern", id: "kern", aliases: ["Kern Dachtechnik"], hashtags: ["#KernDach"],
            handles: ["@kern_dach"], domains: ["kern-dachtechnik.de"],
            people: ["Birte Kern", "Ole Janssen"], products: ["DuoFirst 30"],
            context: ["Dach", "Dachdecker", "Ziegel", "Celle", "Dachrinne", "Solardach"],
            exclude: ["im Kern", "Kern der Sache", "Kernkraft"], isAmbiguous: true),
        Brand(
            name: "Blaue Gans", id: "gans", aliases: ["Blaue Gans Konfitüren"],
            domains: ["blauegans.de"], context: ["Konfitüre", "Marmelade", "Glas", "Soltau"],
            isAmbiguous: true),
        Brand(
            name: "TOR", id: "tor", aliases: ["TOR Sicherheitstechnik"],
            context: ["Sicherheit", "Alarmanlage", "Schließanlage"], exclude: ["TOR-Browser"],
            isAmbiguous: true),
        Brand(
            name: "Möwe & Söhne", id: "moewe", aliases: ["Möwe und Söhne GmbH"],
            handles: ["@moewe.soehne"], domains: ["moewe-soehne.de"], context: ["Werft", "Boot"]),
        Brand(
            name: "WattWerk", id: "watt", aliases: ["WattWerk AG"], hashtags: ["#WattWerk"],
            domains: ["wattwerk.io"], products: ["WattBox"], context: ["Speicher", "Strom"]),
        Brand(
            name: "Søren Bäder", id: "soeren", context: ["Badezimmer", "Fliesen", "Armatur"]),
    ]

    static func matcher() throws -> Matcher { try Matcher(brands: brands) }

    /// The surfaces found for a brand; nil where it is not mentioned.
    static func surfaces(_ id: String, in text: String, url: String? = nil) throws -> [String]? {
        try mention(id, in: text, url: url)?.hits.map(\.surface)
    }

    static func mention(_ id: String, title: String = "", in text: String, url: String? = nil)
        throws -> Mention?
    {
        let name = brands.first { $0.id == id }?.name
        return try matcher().mentions(in: Document(id: "1", url: url, title: title, text: text))
            .first { $0.brand == name }
    }
}
