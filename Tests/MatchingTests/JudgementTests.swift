import Domain
import Matching
import Testing

@Suite("Facet, polarity, urgency")
struct JudgementTests {
    @Test(
        "the words around the name tell as what the firm is judged",
        arguments: [
            (
                "Bei WattWerk stimmt das Gehalt, die Kollegen sind nett, Überstunden selten.",
                Facet.employer
            ),
            ("WattWerk sucht Azubis, Bewerbungen bis Mai, Tariflohn.", .employer),
            ("Der Kundenservice von WattWerk ist top, die Lieferung kam pünktlich.", .product),
            ("The WattWerk device was delivered late and the warranty is a joke.", .product),
            ("Den Rahmenvertrag mit WattWerk vergab die Stadt nach einer Ausschreibung.", .partner),
            ("We supply cables to WattWerk, the invoice is overdue.", .partner),
            ("WattWerk spendet dem Sportverein neue Trikots zum Jubiläum.", .general),
            ("WattWerk.", .general),
        ])
    func files(text: String, facet: Facet) throws {
        #expect(try Sample.mention("watt", in: text)?.facet == facet)
    }

    @Test(
        "the sentence about the firm gives the polarity, negation turns it",
        arguments: [
            ("WattWerk war ausgezeichnet, wir sind sehr zufrieden.", Polarity.positive),
            ("WattWerk war schlecht und unzuverlässig.", .negative),
            ("Bei WattWerk ist nichts ausgezeichnet und keiner freundlich.", .negative),
            ("WattWerk zieht im Mai in die Hafenstraße.", .neutral),
            ("WattWerk was excellent, we recommend them.", .positive),
            ("Von WattWerk wurden wir nicht enttäuscht.", .positive),
            ("Ärger gab es nicht, Fehler auch nicht, WattWerk zieht um.", .neutral),
            (
                "Ein fremder Lastwagen rollte in das Tor von WattWerk, zwei Kunden wurden verletzt, "
                    + "die Straße war gesperrt.", .neutral
            ),
            (
                "Nach Pfusch von WattWerk wurden zwei Kunden verletzt, sie sind verärgert.",
                .negative
            ),
            ("WattWerk never replied, terrible and rude.", .negative),
        ])
    func colours(text: String, polarity: Polarity) throws {
        #expect(try Sample.mention("watt", in: text)?.polarity == polarity)
    }

    @Test(
        "stars speak louder than a word or two",
        arguments: [
            ("★★★★☆ WattWerk, Lieferung langsam.", Polarity.positive),
            ("★☆☆☆☆ WattWerk, nett am Telefon.", .negative),
            ("WattWerk: 4,8 von 5", .positive), ("WattWerk got 1.5 out of 5.", .negative),
            ("WattWerk, 5 Sterne", .positive), ("2 stars for WattWerk", .negative),
            ("5,0 2. Mai 2026 · Azubi · Lernte bei WattWerk.", .positive),
            ("3,1 von 5: WattWerk war nett und freundlich.", .neutral),
            ("WattWerk in einem 5-Sterne-Hotel", .neutral),
            ("4 von 5 Geräten von WattWerk gingen raus.", .neutral),
            ("4,9 · Kundin · WattWerk, 3. Mai", .positive), ("⭐️⭐️⭐️⭐️⭐️ WattWerk", .positive),
            ("1.5.2026 · WattWerk · Jena", .neutral), ("1,2 km · WattWerk · Jena", .neutral),
            ("WattWerk 1,5 Millionen", .neutral), ("★ WattWerk ★", .neutral),
            ("5,0 von 5 gegen 1,0 von 5: WattWerk", .neutral),
        ])
    func countsStars(text: String, polarity: Polarity) throws {
        #expect(try Sample.mention("watt", in: text)?.polarity == polarity)
    }

    @Test(
        "urgent is what is severe and going on now",
        arguments: [
            (
                "Feuer bei WattWerk: Zwei Verletzte, die Feuerwehr ist seit heute früh im Einsatz.",
                true
            ),
            ("WattWerk ruft sofort alle Speicher zurück, die Behörde warnt vor Explosionen.", true),
            (
                "Rückruf: WattWerk ruft die WattBox zurück. Es besteht Brandgefahr, das Gerät darf "
                    + "nicht mehr benutzt werden.", true
            ),
            (
                "WattWerk ruft den Speicher WattBox 3 mit den Nummern 100 bis 400 zurück. Durch einen "
                    + "Fehler droht ein tödlicher Stromschlag, eine Frau wurde verletzt. Kunden sollen "
                    + "den Stecker sofort ziehen.", true
            ),
            (
                "Der Rückruf der WattBox von WattWerk ist abgeschlossen, Gefahr besteht nicht mehr.",
                false
            ),
            ("WattWerk ruft am Montag alle Kunden zurück, die angerufen haben.", false),
            ("Police raid WattWerk this morning, two arrested, investigation ongoing.", true),
            (
                "Feuerwehrübung bei WattWerk: Heute probte die Feuerwehr einen Brand mit Verletzten.",
                false
            ),
            (
                "Vor zehn Jahren brannte WattWerk, die Feuerwehr erinnert heute an zwei Verletzte.",
                false
            ),
            ("Der Warnstreik bei WattWerk ist abgewendet, man einigte sich heute.", false),
            ("SKANDAL!!!! WattWerk SOFORT boykottieren!!!! Heute keine App!!!!", false),
            ("WattWerk liefert heute neue Speicher.", false),
        ])
    func hurries(text: String, isUrgent: Bool) throws {
        #expect(try Sample.mention("watt", in: text)?.isUrgent == isUrgent)
    }
}
