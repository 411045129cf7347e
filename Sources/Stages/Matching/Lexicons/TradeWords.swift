import Language

/// The vocabulary of lines of business. A brand's own context words tell which are its own; other
/// words of those then speak for it, although nobody has configured them.
enum TradeWords {
    /// One table for all of them: a bit each, in the order of `lists`.
    static let table = WordTable { table in
        for (index, list) in lists.enumerated() { table.add(list, marks: 1 << UInt64(index)) }
    }

    private static let lists = [
        building, electrics, climate, metal, industry, measuring, wood, printing, garden, food,
        catering, retail, care, logistics, software, agency, energy, advice, tax, association,
        finance, property, cars, medicine, teaching, textile, chemistry, hospitality,
    ]

    private static let building = """
        baustelle* bauarbeit* rohbau* altbau* neubau* anbau umbau* ausbau dachausbau* sanier* renovier* gerüst* \
        fassade* dach dächer dachrinne* dachdeck* ziegel* gaube* fenster* *fenster haustür* tür türen rollladen \
        rollläden jalousie* glas verglas* *verglasung scheibe* isolierglas* dichtung* rahmen laibung* \
        fensterbank fensterbänke dämm* putz verputz* mauer* maurer* estrich fliese* trockenbau* handwerk* \
        geselle* meisterbetrieb* gewerk gewerke bauherr* bauleiter* architekt* bauamt* bauabschnitt* \
        bauausschuss* obergeschoss* erdgeschoss* dachgeschoss* keller* treppenhaus* balkon* \
        wärmebrücke* kondenswasser u_wert einbau* montiert montage* aufmaß ausgemessen eingebaut* \
        standzeit* abgebaut abbau aufbau rüstung plane planen hochhaus* schulbau* turnhalle* scaffold* roof* \
        window windows facade building_site renovation glazing
        """
    private static let electrics = """
        elektr* *elektriker strom stromnetz* stromausfall* leitung* kabel* dose dosen steckdose* schalter* \
        sicherung* sicherungskasten* zählerschrank* zähler verteiler* schaltschrank* schaltschränke* fi_schalter \
        kurzschluss* wallbox* ladesäule* ladepunkt* ladestation* photovoltaik* solar* modul module \
        wechselrichter* speicher* balkonkraftwerk* beleucht* lampe* leuchte* led verdrahte* verkabel* \
        unterverteilung* schlitz schlitze netzwerkdose* klingelanlage* smart_home electric* wiring charger \
        charging_point solar_panels
        """
    private static let climate = """
        klima* *klimaanlage kälte* kühl* *kühlung gefrier* tiefkühl* verdichter* kompressor* kältemittel* \
        wärmepumpe* heizung* lüftung* lüfter* abluft* hitze* hitzewelle* temperatur* grad frostschutz \
        thermostat* entfeucht* serverraum* kühltheke* kühlhaus* rohrleitung* leck wartungsvertrag* wartung* \
        notdienst* sanitär* heizkörper* außengerät* innengerät* air_conditioning cooling refriger* chiller* \
        heat_pump* freezer*
        """
    private static let metal = """
        metall* *metallbau stahl* *stahl edelstahl* schweiß* geschweißt* schlosser* schmied* geländer* handlauf* \
        treppe* *treppe wendeltreppe* zaun zäune tor tore hoftor* gartentor* garagentor* gitter* vordach* \
        carport* balkongeländer* blech* naht nähte verzinkt* pulverbeschicht* lötet* gelötet flex winkelschleifer \
        welder* welding welded steel railing* handrail* staircase* gate
        """
    private static let industry = """
        maschine* *maschine *maschinen maschinenbau* fräs* dreh* zerspan* span späne cnc spindel* werkzeug* \
        werkstück* titan aluminium guss* industrie* anlage* anlagenbau* produktion* fertigung* montagehalle* \
        revision* stillstand* raffinerie* turbine* kran kräne kranführer* ausleger* flansch* schraube* \
        rohr rohre behälter* kessel* pumpe* ventil* hydraulik* antrieb* getriebe* schichtbetrieb* werkhalle* \
        autozulieferer* zuliefer* ersatzteil* vorführanlage* monteur* industriepark* schwerlast* \
        machine* machining milling lathe plant crane rigging shutdown pipe* pipeline refinery flange*
        """
    private static let measuring = """
        prüf* mess* *messung *prüfung labor* scan* gescannt* röntgen* tomogra* computertomogra* durchleucht* \
        riss risse haarriss* bauteil* werkstoff* material* sensor* lidar* laser* kalibrier* toleranz* \
        mikrometer* zerstörungsfrei* charge chargen prüfling* prüfstück* vermess* punktwolke* autonom* \
        fahrassisten* kamera* radar* reichweite* auflösung scanner* inspection measur* calibrat* \
        tomography lab resolution autonomous
        """
    private static let wood = """
        holz* *holz möbel* tisch* *tisch regal* schrank* stuhl stühle bank eiche* buche esche nussbaum kirschbaum \
        massiv* tischler* schreiner* hobel* säge* kreissäge* leim* lack* geölt* maserung* furnier* \
        manufaktur* werkstatt* gesellenstück* esstisch* küchenzeile* oberfläche* furniture table shelf oak \
        carpent* joiner* workbench
        """
    private static let printing = """
        druck* *druck *druckerei gedruckt* bedruck* flyer* broschüre* plakat* katalog* auflage* papier* \
        offset* digitaldruck* druckdaten* druckbogen* farbabweichung* falz* bindung verpackung* karton* \
        faltschachtel* visitenkarte* etikett* speisekarten einladungskarten postkarte* satz layout andruck* \
        print* brochure* leaflet* packaging
        """
    private static let garden = """
        garten* *garten gärtner* staude* beet beete hecke* rasen* rollrasen* pflanz* blume* blumen* gehölz* \
        obstbaum* baumschnitt* heckenschnitt* gewächshaus* baumschule* kompost* mulch* boden bagger* teich* \
        pflaster* terrasse* grünfläche* grünanlage* friedhofspfleg* saatgut* setzling* rosen hortensie* \
        rhododendr* unkraut* bewässer* landschaftsbau* spielplatz* garden* nursery plants shrub* hedge* lawn \
        landscap* perennial*
        """
    private static let food = """
        bäck* backstube* brot* *brot brötchen* kuchen* torte* teig* sauerteig* mehl* roggen* dinkel* kruste* \
        konditor* croissant* brezel* gebäck* zopf hefe* ofen öfen filiale* theke* verkäuferin* frühschicht* \
        kaffee* espresso* röst* bohne bohnen barista* cappuccino* mahlgut* hausmischung* crema plantage* \
        rohkaffee* mühle* siebträger* aroma* bakery bread loaf rolls pastry flour coffee roast* beans
        """
    private static let catering = """
        cater* *catering caterer* mittagessen* schulessen* kita* kitas *kita mensa* speiseplan* küche* \
        großküche* koch köchin* kochen gekocht* menü* portion* buffet* büfett* nudel* suppe* gemüse* \
        fleischlos* vegetar* vegan* allergen* warmhalte* essensgeld* ausgabeküche* kinder* eltern* \
        essen nachtisch* rohkost* lieferküche* lunch* meal* kitchen daycare nursery school_meal* menu
        """
    private static let retail = """
        markt märkte supermarkt* biomarkt* laden läden regal* kasse* kassierer* sortiment* filial* kund* \
        lebensmittel* obst* gemüse* käse* käsetheke* milch* joghurt* eier fleisch* bio* naturkost* demeter* \
        regional* hofkiste* regionalkiste* abokiste* unverpackt* verpackung* einkauf* eingekauft* mindesthaltbar* \
        pfand* bauernhof* erzeuger* landwirt* drogerie* angebot_der_woche grocery shop shelves organic store \
        checkout
        """
    private static let care = """
        pflege* *pflege *pflegedienst gepflegt* senior* bewohner* angehörig* pflegegrad* pflegekraft* \
        pflegekräfte* ambulant* tagespflege* nachtwache* nachtdienst* tour touren medikament* tablette* waschen \
        duschen anziehen rollator* rollstuhl* demenz* betreu* heim heime altenheim* pflegeheim* \
        verhinderungspflege* kurzzeitpflege* hausbesuch* verband wundversorg* strümpfe kompressionsstrümpfe* \
        sturz mutter vater oma opa krankenkasse* pflegekasse* kasse pfleger* schwester carer* \
        nursing elderly residents care_home patients
        """
    private static let logistics = """
        spedit* *spedition logist* lkw laster lastwagen* sattelzug* sattelschlepper* lieferwagen* fahrer* \
        kraftfahrer* fracht* palette* paletten stückgut* lager* *lager lagerhalle* rampe* verlad* entlad* \
        disponent* disposition* tour touren zustell* container* transport* fuhrpark* gabelstapler* \
        stapler* maut* autobahn* stellplatz* lenkzeit* ruhezeit* umschlag* kühltransport* versand* zoll* \
        truck* lorry driver* freight warehouse pallet* haulage shipping depot dispatch*
        """
    private static let software = """
        software* app apps update* release* version* server* cloud* datenbank* schnittstelle* lizenz* \
        warenwirtschaft* erp programm* programmier* entwickler* code bug bugs absturz abgestürzt* login \
        passwort* ticket tickets support* it_abteilung* migration* import export_funktion buchung* lagerverwaltung* \
        artikelstamm* modul module benutzeroberfläche* administrator* backup* datenleck* datenschutz* \
        rechenzentrum* hotfix* patch startup* start_up* dashboard* developer* database outage license \
        interface login codebase
        """
    private static let agency = """
        agentur* webseite* website* webdesign* homepage* onlineshop* webshop* relaunch* seo suchmaschin* \
        kampagne* logo* marke* werbung* werbe* newsletter* social_media entwurf entwürfe* layout* gestalt* \
        designer* programmier* kreativ* texter* pitch* klick* nutzer* barrierefrei* portal* landingpage* \
        auftraggeber* rebranding* agency campaign web_design branding ads
        """
    private static let energy = """
        energie* strom* stromnetz* netz netze netzbetreiber* stadtwerke* lastmanagement* lastspitze* zähler* \
        smart_meter ladesäule* trafo* transformator* kilowatt* megawatt* photovoltaik* windpark* \
        wärmepumpe* einspeis* verbrauch* messstelle* batterie* energiemanagement* grid energy utility \
        utilities substation*
        """
    private static let advice = """
        berat* *berater *beraterin *beraterinnen consult* coach* workshop* seminar* training* trainer* führung* \
        führungskräfte* vertrieb* verkauf* verkäufer* außendienst* innendienst* kundenliste* preisverhandl* \
        flipchart* folien präsentation* moderat* strategie* strategy abschlussquote* akquise* umsatz* rollenspiel* \
        change_management projekt* sales negotiation leadership advisor* slides
        """
    private static let tax = """
        steuer* *steuerberatung steuererklärung* steuerbescheid* finanzamt* kanzlei* mandant* mandat* \
        jahresabschluss* bilanz* lohnbuchhalt* buchhalt* buchführung* lohnabrechnung* betriebsprüf* \
        umsatzsteuer* gewerbesteuer* erbschaft* wirtschaftsprüf* fristverlänger* beleg belege datev \
        einkommensteuer* existenzgründ* vorauszahl* tax accountant* accounting payroll audit bookkeeping
        """
    private static let association = """
        verband* verbands* *verband mitglied* mitgliedsfirm* mitgliedsunternehmen* großhandel* großhändler* \
        außenhandel* export* import* zoll zölle* tarif* arbeitgeber* gewerkschaft* verdi ver_di manteltarif* \
        konjunktur* stimmungsbarometer* wirtschaft* handelspolit* lieferkettengesetz* hafen* container* \
        stellungnahme* umfrage* präsidium* geschäftsstelle* rechtsberat* fachkräfte* ausbildungs* lobby* \
        kommission association trade tariffs members
        """
    private static let finance = """
        bank banken sparkasse* kredit* zins* aktie* fonds börse* anlage_beratung depot versicher* police \
        prämie schaden_regulier* bank_filiale konto girokonto* hypothek* insur* loan mortgage stock
        """
    private static let property = """
        immobili* makler* miete* mieter* vermieter* wohnung* wohnungen hausverwalt* nebenkosten* kaution* \
        grundstück* ferienwohnung* eigentumswohnung* aufzug aufzüge landlord tenant* estate
        """
    private static let cars = """
        auto autos autohaus* pkw motor* hubraum* felge* reifen* getriebe* tüv probefahrt* cabrio* kombi* leasing* \
        kfz werkstattrechnung* motorrad* fahrzeug* elektroauto* gabelstapler* brennstoffzelle* hubkraft* \
        car cars engine tyres
        """
    private static let medicine = """
        arzt ärzt* praxis* patient* klinik* operation* zahnarzt* impf* rezept_beim apotheke* diagnos* therapie* \
        physiotherap* orthopäd* labor_wert* chirurg* doctor* clinic surgery dentist
        """
    private static let teaching = """
        schule* schüler* unterricht* lehrer* kurs kurse* sprachkurs* fahrschule* nachhilfe* tanzschule* \
        musikschule* studium* hochschule* lessons pupils
        """
    private static let textile = """
        mode kleid* hemd* schuh* stoff* näh* schneider* jacke* hose* kollektion* textil* wolle garn fashion
        """
    private static let chemistry = """
        chemie* gas gase sauerstoff* stickstoff* wasserstoff* industriegas* pharma* labor_chemie kunststoff* \
        farbe_und lacke polymer* chemicals hydrogen oxygen
        """
    private static let hospitality = """
        restaurant* gasthof* gasthaus* hotel* zimmer speisekarte* kellner* wirt wirtin* bar kneipe* café* \
        frühstück* übernacht* rezeption* biergarten* küchenchef* gericht_des menemen döner* pizza* sushi* likör* \
        wein weine cocktail* guest* brunch waiter
        """
}
