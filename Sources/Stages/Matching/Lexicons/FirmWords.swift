/// Words that speak of firms.
enum FirmWords {
    /// Words for firms that say nothing of what they do.
    private static let plain: [StaticString] = [
        "firma", "fa", "unternehmen", "betrieb", "konzern", "fachbetrieb", "familienbetrieb",
        "startup",
        "hersteller", "anbieter", "dienstleister", "lieferant", "mittelstaendler", "company",
        "firm",
    ]

    /// - Parameter word: folded.
    static func isPlain(_ word: ArraySlice<UInt8>) -> Bool {
        plain.contains { word.elementsEqual($0.description.utf8) }
    }

    /// `Firma`, and kinds of business: what stands beside one is the name of one.
    static let kinds = """
        firma fa firmen unternehmen *unternehmen betrieb *betrieb konzern *konzern *gruppe kette *kette \
        *anbieter *hersteller *herstellerin *produzent *lieferant *zulieferer *händler *dienstleister \
        *spezialist *ausrüster *versorger *betreiber *verarbeiter *entwickler startup start_up *startup \
        mittelständler familienbetrieb *handwerker *handwerksbetrieb agentur *agentur *büro kanzlei \
        *kanzlei *beratung *berater *consulting *rösterei *bäckerei bäcker *bäcker *konditorei *metzgerei \
        metzger fleischer *fleischerei *brauerei *kellerei *molkerei *mühle *druckerei *schlosserei \
        *tischlerei tischler *schreinerei schreiner *zimmerei *glaserei *gärtnerei gärtner *baumschule \
        *spenglerei *klempnerei klempner *installateur elektriker elektro *elektriker *werkstatt autohaus \
        *autohaus *werft *gießerei *weberei *näherei *färberei *wäscherei *reinigung *spedition spediteur \
        *reederei *logistiker *logistik *transporte *catering caterer *caterer *verlag *verband *kammer \
        *versicherung *versicherer bank *bank *sparkasse *genossenschaft *manufaktur *fabrik *fabrikant \
        *werke *studio *markt *supermarkt *drogerie *apotheke *klinik *praxis *pflegedienst *dienst \
        *handlung *handel *großhandel *handelshaus *warenhaus *kaufhaus *versand *versandhaus *laden \
        *geschäft *filialist *hotel *restaurant *gasthof *gasthaus *brennerei *bestattungen *immobilien \
        *makler *bau *bauunternehmen *gartenbau *maschinenbau *fensterbau *metallbau *gerüstbau *stahlbau \
        *holzbau *hochbau *tiefbau *anlagenbau *elektrotechnik *kältetechnik *haustechnik *technik \
        *systeme *systems *software *solutions *group *holding *industries *labs *energy *pharma *chemie \
        *stahl *textil *moden *schuhe *optik *reisen *touristik *fahrschule *kosmetik *friseur *salon \
        dachdecker *maler_betrieb \
        *weingut hofgut landgut *winzerhof hofladen gästehaus *pension *café *cafe pizzeria *imbiss \
        *eisdiele *gaststätte *brauhaus *fahrschule tanzschule musikschule skischule reitschule \
        sprachschule notariat *umzüge auto *taxi busbetrieb *hausmeisterservice *sanitär *fliesen \
        *gerüste *parkett *raumausstatter *polsterei *sattlerei *schmiede *schneiderei *töpferei \
        *schlachterei *schusterei *verleih *vermietung *hausverwaltung *bestatter *bestattung \
        *floristik *boutique juwelier *physiotherapie *ergotherapie *pflegeheim *seniorenheim \
        *galerie *druck *medien *marketing *architekten *ingenieure *security *solar *landmaschinen \
        *wirtshaus *modehaus *möbelhaus *sporthaus *blumenhaus *reformhaus *musikhaus *kaffeehaus \
        *zahnarzt tierarzt zahnärzte hundeschule ballettschule surfschule kita kindergarten kiosk blumen \
        reifen getränke zweirad fahrräder kfz sanitätshaus *gartencenter *tankstelle *kino trattoria \
        ristorante osteria sozietät *bistro *weinbar *gastronomie garage pharmacy dentist dentists plumbing motors \
        solicitors florist driving_school *forstbetrieb *steuerberatung *treuhand *akademie company firm supplier manufacturer vendor contractor agency retailer \
        brewery bakery nursery roastery caterers consultancy accountants maker makers
        """

    /// Before a surname they make somebody of the firm of it.
    static let offices = """
        *geschäftsführer *geschäftsführerin geschäftsführerinnen inhaber inhaberin gründer gründerin mitgründer \
        mitgründerin firmenchef firmenchefin betriebschef chef chefin seniorchef seniorchefin juniorchef juniorchefin \
        vorstandschef vorstandschefin vertriebschef vertriebschefin vertriebsleiter vertriebsleiterin werkleiter \
        werkleiterin betriebsleiter betriebsleiterin prokurist prokuristin personalchef personalchefin \
        verbandspräsident verbandspräsidentin vorarbeiter vorarbeiterin obermonteur bauleiterin monteurin \
        firmensprecher firmensprecherin unternehmenssprecher unternehmenssprecherin filialleiter filialleiterin \
        pflegedienstleiter pflegedienstleiterin disponent disponentin managing_director founder ceo owner
        """

    /// Legal forms, as words of the folded text.
    static let legalForms = """
        gmbh ggmbh mbh ag se kg kgaa ohg gbr ug ek eg ev gag plc ltd limited inc corp llc llp lp sa sarl srl \
        spa bv nv oy ab as aps sl
        """

    /// Heads of compounds with a firm's name: `Süpkefiliale`.
    static let compoundHeads = """
        kund* mitarbeit* beschäftigt* chef* boss* filial* laden läden team* werk werke* werks* produkt* \
        gerät* software app apps aktie* gruppe* konzern* zentrale* gelände* leute mann frau fahrer* wagen \
        auto* lkw laster* lieferung* lieferant* rechnung* preis* angebot* service* support* hotline* \
        vertrieb* händler* partner* shop* markt* märkte stand standort* niederlassung* azubi* lehrling* \
        praktik* belegschaft* betriebsrat* geschäftsführ* vorstand* inhaber* sprecher* gründer* familie* \
        projekt* auftrag* aufträge* baustelle* monteur* techniker* berater* seminar* schulung* workshop* \
        kurs* brot* brötchen* kuchen* kaffee* kiste* karte* logo* marke* werbung* plakat* webseite* website* \
        seite* newsletter* fan* freund* nutzer* user* anwender* lizenz* update* version* system* lösung* \
        anlage* maschine* sensor* möbel* regal* tisch* stuhl* küche* catering* pflege* dienst* mandant* \
        kanzlei* studie* bericht* tüte* becher* jacke* shirt* uniform* halle* lager* montage* kran* fest*
        """

    /// Talk of buying, working and trading near a name.
    static let talk = """
        auftrag* aufträge* beauftrag* angebot* angebote* rechnung* kunde kunden* kundin* \
        kundschaft firma firmen* unternehmen* betrieb betriebe* betriebs* geschäftsführ* \
        geschäftsleit* geschäftskund* inhaber* mitarbeit* beschäftigt* belegschaft* lehrstell* \
        lehrling* azubi* auszubild* ausbild* praktik* gesellenst* monteur* vorarbeiter* \
        techniker* filiale* lieferung* lieferte* geliefert* liefert lieferzeit* bestellt* \
        bestellung* bestellen versand* preislich* kostenvoranschlag* garantie* gewährleistung* \
        reklam* repariert* reparatur* installiert* montiert* eingebaut* einbau* eingesetzt \
        ausgetauscht vergeben zuschlag ausschreibung* bieter* vertrag* verträge* rahmenvertr* \
        umsatz* standort* standorte* produktion* produziert* hersteller* branche* mittelstand* \
        startup* service support hotline* kundendienst* schicht* nachtschicht* feierabend \
        arbeitsplatz* arbeitsplätze* stellen bewerb* insolvenz* kurzarbeit* tarif* gewerkschaft* \
        betriebsrat* messe messestand serie investition* investor* übernahme* theke kasse \
        verkäufer* kundenkonto abo mandat* mandant* schulung* schulungen workshop* beraten berät \
        beratung* fachbetrieb* handwerksk* kammer termin termine anfahrt stundenlohn chef chefin \
        kolleg* team büro probezeit überstunden gehalt lohn netto brutto honorar* einbauen \
        zwischenhändler* sortiment* qualität* neuheit* entwickelt entwicklung* vorgestellt \
        software innendienst* außendienst* vertrieb* digital* website* erfahrung* gemessen \
        erneuert* baut_um umbau* sprechstunde* bietet gegründet niederlassung* zentrale \
        betriebshof meisterin customer* client* order* invoice* quote* delivered delivery \
        supplier* contract* hired staff employees employee management manager* company business \
        warranty service shift* salary job apprentice* team product* installed repaired \
        warehouse branch boss colleagues workshop* training kosten kostet kostete euro teuer \
        günstig preis preise* bezahlt* zahlung* angerufen zurückgerufen anruf telefonisch hörer \
        mail empfehl* empfohlen freundlich* pünktlich* zuverlässig* sauber fachlich* kompetent* \
        handwerker* arbeiten arbeitet arbeitete baustelle* projekt* leistung* wartung* gewartet \
        ersatzteil* anlage anlagen gerät geräte maschine maschinen halle hallen werk werke \
        werks* lager lagers fuhrpark* transporter* lkw leute personal* geschickt schickte \
        angefragt anfrage* beauftragen vereinbart* wettbewerber* konkurrenz* anbieter* \
        lieferant* zuliefer* dienstleist* fachkraft* fachkräfte* meister meisterbetrieb* \
        handwerk* geselle* vorstellungsgespräch* einstell* eingestellt entlass* \
        kündigung* streik* warnstreik* bilanz* jahresabschluss* gewinn verlust* millionen \
        prozent investiert* gründung* übernommen eigentümer* gesellschafter* laden filialleit* \
        kassierer* kundenservice umtausch* rückgabe* gutschein* rabatt* sonderangebot* aktion \
        abonnement* konto app betreuung* patientin pflegekräfte* bewohner* dienstplan* \
        einsatzplan* tour touren fahrer disponent* fahrerin rampe entwickler* \
        entwicklerin relaunch* onlineshop* homepage* webseite* release* lizenz* update* server* \
        prüfbericht* protokoll* messung* zertifi* gutachten* besichtig* tag_der_offenen_tür \
        betriebsfest* jubiläum* firmengel* gewerbegebiet* industriegebiet* price* invoice \
        expensive cheap recommend* friendly reliable customer_service refund* worked working \
        hours pay paid
        """
}
