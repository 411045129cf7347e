import Domain
import Matching
import Testing

/// Whole texts in which a name belongs to the firm, or to somebody or something else that bears it.
@Suite("Bearers of a name")
struct BearerTests {
    private let matcher: Matcher

    init() throws { matcher = try Matcher(brands: Self.brands + Self.laterBrands) }

    private func score(_ brand: String, _ text: String) -> Int {
        let (title, body) = Self.parts(text)
        let document = Document(id: "1", title: title, text: body)
        return matcher.mentions(in: document).first { $0.brand == brand }?.score ?? 0
    }

    /// A title stands before ` | `.
    private static func parts(_ text: String) -> (title: String, body: String) {
        let parts = text.split(separator: "|", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0], String(parts[1].dropFirst())) : ("", text)
    }

    @Test("a firm that is meant is told so", arguments: firms)
    func finds(brand: String, text: String) {
        #expect(score(brand, text) >= Mention.relevanceLine)
    }

    @Test("another firm of the name is none of ours", arguments: otherFirms)
    func leavesFirms(brand: String, text: String) {
        #expect(score(brand, text) < Mention.relevanceLine)
    }

    @Test("a place of the name is no firm", arguments: places)
    func leavesPlaces(brand: String, text: String) {
        #expect(score(brand, text) < Mention.relevanceLine)
    }

    @Test("a person of the name is no firm", arguments: persons)
    func leavesPersons(brand: String, text: String) {
        #expect(score(brand, text) < Mention.relevanceLine)
    }

    @Test("a work or a thing of the name is no firm", arguments: things)
    func leavesThings(brand: String, text: String) {
        #expect(score(brand, text) < Mention.relevanceLine)
    }
}

extension BearerTests {
    static let brands = [
        Brand(
            name: "Amsel Messtechnik", id: "amsel", aliases: ["Amsel"],
            domains: ["amsel-messtechnik.example"], people: ["Jutta Amsel"], products: ["Fluxo"],
            context: ["Durchflussmesser", "Messtechnik", "Sensorenhersteller", "flow meter"],
            isAmbiguous: true),
        Brand(
            name: "Kelterei Brandt", id: "brandt", aliases: ["Brandt"], people: ["Ines Brandt"],
            products: ["Streuobst Nr. 7"], context: ["Kelterei", "Apfelsaft", "Most", "Obstwiese"],
            isAmbiguous: true),
        Brand(
            name: "Linde Radbau", id: "linde", aliases: ["Linde"], products: ["Lastesel"],
            context: ["Fahrrad", "Lastenrad", "Radhersteller", "Rahmen"], isAmbiguous: true),
        Brand(
            name: "Sommer Zeitarbeit", id: "sommer", aliases: ["Sommer"],
            context: ["Zeitarbeit", "Leiharbeit", "Personaldienstleister"], isAmbiguous: true),
    ]

    private static let (amsel, brandt) = ("Amsel Messtechnik", "Kelterei Brandt")
    private static let (linde, sommer) = ("Linde Radbau", "Sommer Zeitarbeit")

    static let firms = [
        (amsel, "Wir haben seit März drei Fluxo von Amsel im Keller, zwei davon zeigen Unsinn an."),
        (amsel, "Die Hotline von Amsel nimmt nicht ab, die Reklamation liegt seit Wochen dort."),
        (amsel, "Bei uns war der Monteur von Amsel Messtechnik schon am selben Abend da."),
        (amsel, "Wer kennt die Durchflussmesser von Amsel? Taugen die für Milch?"),
        (amsel, "Amsel Messtechnik GmbH, Jena. Prokura erteilt: Vogel, Sina, Apolda."),
        (
            amsel,
            "Hat bis 2024 bei Amsel Messtechnik in Jena gearbeitet. Nette Kollegen, karges Gehalt."
        ),
        (amsel, "Amsel's new flow meter was the most precise in our test."),
        (amsel, "Betriebsversammlung bei Amsel: Die Belegschaft lehnt die Sonntagsarbeit ab."),
        (amsel, "Jutta Amsel führt den Betrieb seit 2015. Amsel beschäftigt heute 90 Leute."),
        (amsel, "Der Sensorenhersteller Amsel aus Thüringen baut ein Werk in Polen."),
        (amsel, "Auftragnehmer: Amsel Messtechnik, Jena. Auftragswert: 310.000 Euro."),
        (brandt, "Der Apfelsaft von Brandt ist wieder im Regal, trüb wie immer."),
        (brandt, "Die Kelterei Brandt nimmt ab Samstag Obst an."),
        (
            brandt,
            "Bei Brandt wurde wieder jeder bedient, auch wer nur einen Eimer für Most brachte."
        ),
        (brandt, "Ines Brandt hat die Preise erhöht. Für Brandt liefern 200 Familien Obst."),
        (linde, "Nach der Elternzeit zurück bei Linde: mein Lastenrad stand noch da."),
        (linde, "Der Radhersteller Linde ruft 300 Rahmen zurück."),
        (linde, "Linde Radbau sucht Azubis, Bewerbung formlos per Mail."),
        (linde, "Mein Lastesel von Linde knarzt, die Werkstatt zuckt mit den Schultern."),
        (linde, "Im Test: Fünf Räder. Das Fahrrad von Linde wiegt am wenigsten."),
        (sommer, "Über die Zeitarbeit kam ich zu Sommer, der Lohn war stets pünktlich."),
        (sommer, "Sommer Zeitarbeit zahlt Weihnachtsgeld, das kannte ich aus der Branche nicht."),
        (sommer, "Der Personaldienstleister Sommer eröffnet ein Büro in Gera."),
    ]

    static let otherFirms = [
        (amsel, "Das Weingut Amsel aus Rheinhessen schenkt beim Stadtfest aus."),
        (amsel, "Gasthof Amsel, Inhaber Kurt Amsel, bleibt bis Ostern geschlossen."),
        (amsel, "Die Tanzschule Amsel lädt zum Abschlussball, Karten kosten zwölf Euro."),
        (amsel, "Amsel Hausmeisterservice UG (haftungsbeschränkt), Suhl. Stammkapital: 500 Euro."),
        (amsel, "Amsel Fliesen GmbH & Co. KG, Gera: Die Gesellschaft ist aufgelöst."),
        (amsel, "Die Kanzlei Amsel vertritt den Kläger, ein Urteil fällt im Mai."),
        (amsel, "Autohaus Amsel feiert 40 Jahre: Am Samstag gibt es Rabatt auf Reifen."),
        (
            amsel,
            "Fahrschule Amsel | Die Fahrschule Amsel zieht um. Amsel und sein Team holen Schüler ab."
        ),
        (amsel, "In der Praxis Amsel sind noch Termine frei, die Patienten loben den Service."),
        (amsel, "Die Bäckerei Amsel öffnet sonntags. Bei Amsel gibt es dann auch Kaffee."),
        (amsel, "Umzüge Amsel e.K. sucht Fahrer, gute Bezahlung, festes Team."),
        (amsel, "Notariat Dr. Amsel: Termine nur nach Vereinbarung."),
        (brandt, "Steuerbüro Brandt stellt ein: zwei Fachkräfte, Gehalt nach Tarif."),
        (brandt, "Brandt Gerüste GmbH aus Kiel hat Insolvenz angemeldet, 20 Mitarbeiter bangen."),
        (brandt, "Die Reinigung Brandt wirbt mit Rabatt. Kunden sagen: Brandt ist günstig."),
        (brandt, "Auto Brandt repariert auch Wohnmobile, Kostenvoranschlag gratis."),
        (brandt, "Optik Brandt hat neue Brillen, die Kundschaft freut sich über den Service."),
        (linde, "Der Gasthof Linde in Au kocht wieder, Wirt Sepp Moser hat renoviert."),
        (linde, "Hotel Linde sucht Personal: Köche, Kellner, Zimmermädchen."),
        (linde, "Die Apotheke Linde liefert Medikamente jetzt auch abends nach Hause."),
        (sommer, "Zahnarztpraxis Sommer bleibt im Juli zu, Vertretung hat Dr. Lenz."),
        (
            sommer,
            "Metzgerei Sommer: Inhaberin Rosa Sommer verkauft den Laden. Sommer sucht Käufer."
        ),
        (sommer, "Sommer Dachbau GmbH, Greiz. Geschäftsführer: Sommer, Udo."),
    ]

    static let places = [
        (amsel, "Im thüringischen Amsel brannte eine Scheune, verletzt wurde niemand."),
        (amsel, "Der Bus fährt wieder bis nach Amsel und zurück über Jena."),
        (amsel, "Unfall in Amsel | Kurz vor Amsel kam ein Lastwagen von der Straße ab."),
        (amsel, "Aus dem kleinen Amsel bei Weimar stammt der neue Landrat."),
        (amsel, "Die Bundesstraße zwischen Amsel und Apolda ist bis Freitag gesperrt."),
        (amsel, "Sie wohnt seit 20 Jahren in Amsel, dort kennt sie jeden."),
        (linde, "In Linde feiert die Feuerwehr am Wochenende ihr Jubiläum."),
        (linde, "Das oberbergische Linde bekommt schnelles Internet, sagt der Bürgermeister."),
        (linde, "Die Grundschule in Linde braucht neue Fenster, der Ortsrat will zahlen."),
        (sommer, "Der Ortsteil Sommer gehört seit 1974 zur Stadt."),
    ]

    static let persons = [
        (amsel, "Stürmer Ben Amsel traf doppelt. Amsel war kaum zu halten, sagte der Trainer."),
        (amsel, "Richterin Amsel vertagte den Prozess, der Anwalt war erkrankt."),
        (amsel, "Amsel (SPD) kritisierte den Haushalt, die CDU stimmte dagegen."),
        (brandt, "Kommissar Brandt ermittelt wieder: Der Krimi läuft am Sonntag."),
        (brandt, "Tobias Brandt siegte im Sprint. Für Brandt war es die dritte Medaille."),
        (brandt, "Geschäftsführer: Brandt, Holger, Kiel. Gegenstand: Handel mit Möbeln."),
        (sommer, "Oberbürgermeisterin Sommer übergab das Löschfahrzeug an die Feuerwehr."),
        (sommer, "Die Autorin Eva Sommer liest aus ihrem Roman. Sommer lebt in Wien."),
        (linde, "Karin Linde gewann die Wahl. Linde kündigte an, die Steuern zu senken."),
    ]

    static let things = [
        (amsel, "Morgens singt eine Amsel vor dem Fenster, im Nest sitzen drei Junge."),
        (amsel, "„Amsel“ heißt das neue Album der Band, die Tournee beginnt im Mai."),
        (amsel, "Die Amsel frisst Würmer und Beeren, im Winter auch Äpfel."),
        (linde, "Unter der Linde am Dorfplatz steht jetzt eine Bank."),
        (linde, "Linde ist ein weiches Holz, das sich gut schnitzen lässt."),
        (linde, "Die alte Linde muss weg: Ihre Rinde ist krank, die Krone licht."),
        (sommer, "Sommer, Sonne, Strand: So wird das Wetter am Wochenende."),
        (sommer, "Im Sommer ist das Freibad bis 20 Uhr offen."),
        (sommer, "Der Film „Sommer“ läuft ab Donnerstag im Kino."),
        (brandt, "Das Schiff „Brandt“ liegt im Hafen, die Marine führt Besucher herum."),
    ]
}

/// Written after the rules, to see whether they hold elsewhere.
extension BearerTests {
    @Test("the rules hold for names they were not made with", arguments: laterFirms)
    func findsLater(brand: String, text: String) {
        #expect(score(brand, text) >= Mention.relevanceLine)
    }

    @Test("the rules hold for bearers they were not made with", arguments: laterOthers)
    func leavesLater(brand: String, text: String) {
        #expect(score(brand, text) < Mention.relevanceLine)
    }

    static let laterBrands = [
        Brand(
            name: "Falke Sitzmöbel", id: "falke", aliases: ["Falke"], people: ["Thea Falke"],
            products: ["Dreibein"], context: ["Bürostuhl", "Sitzmöbel", "Drehstuhl"],
            isAmbiguous: true),
        Brand(
            name: "Wolf Ofenbau", id: "wolf", aliases: ["Wolf"],
            context: ["Backofen", "Ofenbauer", "Schamott", "Kachelofen"], isAmbiguous: true),
        Brand(
            name: "Rosenthaler", id: "rosen", aliases: ["Rosenthaler Pflege"],
            context: ["Pflegeheim", "Altenpflege", "Pflegedienst"], isAmbiguous: true),
    ]

    private static let (falke, wolf, rosen) = ("Falke Sitzmöbel", "Wolf Ofenbau", "Rosenthaler")

    static let laterFirms = [
        (
            falke,
            "Der Drehstuhl von Falke quietscht nach vier Wochen, der Service stellt sich taub."
        ),
        (falke, "Falke Sitzmöbel verlegt die Polsterei nach Pirna, 30 Stellen fallen weg."),
        (falke, "Thea Falke übergibt an ihren Sohn. Falke liefert in 20 Länder."),
        (falke, "Bewerbung bei Falke: nach zwei Tagen kam die Zusage, faires Gehalt, nettes Team."),
        (falke, "Den Zuschlag für 400 Bürostühle im Rathaus erhielt Falke."),
        (falke, "Falke Sitzmöbel GmbH, Zwickau: Das Stammkapital wurde erhöht."),
        (wolf, "Unser Kachelofen von Wolf raucht, die Firma kam sofort und dichtete ihn ab."),
        (wolf, "Der Ofenbauer Wolf bildet zwei Lehrlinge aus."),
        (wolf, "Bei Wolf Ofenbau stimmt der Lohn, aber die Baustellen liegen weit weg."),
        (wolf, "Die Mitarbeiter von Wolf streiken für mehr Lohn."),
        (rosen, "Im Pflegeheim von Rosenthaler fehlen Nachtwachen, klagen Angehörige."),
        (rosen, "Rosenthaler Pflege stellt Azubis ein und zahlt das Deutschlandticket."),
    ]

    static let laterOthers = [
        (falke, "Die Buchhandlung Falke lädt zur Lesung, der Eintritt ist frei."),
        (falke, "Schlüsseldienst Falke verlangte 400 Euro, die Kundin rief die Polizei."),
        (falke, "Falke Tiefbau GmbH & Co. KG sperrt ab Montag die Ringstraße."),
        (falke, "Ein Falke brütet im Kirchturm, die Gemeinde hat eine Kamera montiert."),
        (falke, "Torwart Lars Falke hielt zwei Elfmeter. Falke wechselt im Sommer nach Bremen."),
        (falke, "Im sächsischen Falke wird am Sonntag gewählt."),
        (falke, "Die Polizei sperrte die Zufahrt nach Falke wegen eines Wasserrohrbruchs."),
        (falke, "Die Rakete „Falke“ hob pünktlich ab, meldet die Raumfahrtbehörde."),
        (falke, "Richter: Falke, Sabine, Landgericht Chemnitz."),
        (falke, "Das Wirtshaus Falke bietet mittags Suppe, bei Falke kocht die Chefin selbst."),
        (wolf, "Der Wolf ist zurück in der Heide, Schäfer fordern Schutzzäune."),
        (wolf, "Maler Wolf streicht das Treppenhaus, die Rechnung zahlt der Vermieter."),
        (wolf, "Die Tierärztin Ute Wolf impft Hunde. Bei Wolf wartet man selten lang."),
        (wolf, "Reifen Wolf hat samstags bis 14 Uhr offen, Termine gibt es online."),
        (wolf, "Kanzlei Wolf & Partner: Fachanwälte für Arbeitsrecht, Beratung ab 90 Euro."),
        (wolf, "In Wolf bei Wittlich wird die Brücke saniert."),
        (wolf, "Wolf Event UG (haftungsbeschränkt), Fulda. Gegenstand: Vermietung von Zelten."),
        (wolf, "„Der Wolf und die sieben Geißlein“ spielt die Puppenbühne am Samstag."),
        (wolf, "Landrätin Wolf eröffnete das Museum, der Kreistag spendete Beifall."),
        (wolf, "Im Krimi spielt Anna Maar eine Frau namens Wolf, die ihr Gedächtnis verliert."),
        (rosen, "Der Rosenthaler Weg bleibt bis Mai gesperrt, Busse fahren Umwege."),
        (rosen, "Juwelier Rosenthaler schließt nach 80 Jahren, die Kunden trauern."),
        (rosen, "Peter Rosenthaler züchtet Tomaten. Rosenthaler verkauft sie am Wegrand."),
        (rosen, "Der Historiker Rosenthaler liest aus seinem Buch über das Kaiserreich."),
    ]
}
