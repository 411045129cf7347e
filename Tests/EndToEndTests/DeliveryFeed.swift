/// Feeds that name the brand of `DeliveryWorkplace`.
enum DeliveryFeed {
    struct Item {
        var id: String
        var title: String
        var text: String

        /// About a machine: filed under product.
        static func product(_ id: String) -> Item {
            Item(
                id: id, title: "\(id): Drehmaschine von Müller Maschinenbau im Test",
                text: "Die Drehmaschine \(id) der Müller Maschinenbau GmbH hat einen Defekt: Der "
                    + "Kunde wartet auf das Ersatzteil, die Qualität ist schlecht.")
        }

        /// About work: filed under employer.
        static func employer(_ id: String) -> Item {
            Item(
                id: id, title: "Ausbildung bei Müller Maschinenbau, Jahrgang \(id)",
                text: "Zwölf Auszubildende haben bei Müller Maschinenbau in Esslingen begonnen; "
                    + "der Arbeitgeber zahlt den Kurs \(id).")
        }

        /// What nobody may sleep through.
        static func urgent(_ id: String) -> Item {
            Item(
                id: id, title: "Eilmeldung: Explosion bei Müller Maschinenbau",
                text: "Soeben kam es bei Müller Maschinenbau in Esslingen zu einer Explosion mit "
                    + "Verletzten; Feuerwehr und Polizei sind aktuell vor Ort. Lage \(id).")
        }
    }

    static func rss(_ items: [Item]) -> String {
        let entries = items.map { item in
            """
            <item><title>\(item.title)</title><link>https://bote.example/\(item.id)</link>
            <guid isPermaLink="false">\(item.id)</guid><description>\(item.text)</description>
            <pubDate>\(FeedDate.fresh)</pubDate></item>
            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Esslinger Bote</title>
            <link>https://bote.example/</link><description>Nachrichten</description>
            \(entries.joined(separator: "\n"))
            </channel></rss>
            """
    }
}
