/// What is done out of doors, and under way.
extension TradeWords {
    static let garden = """
        garten* *garten gärtner* staude* beet beete hecke* rasen* rollrasen* pflanz* blume* gehölz* \
        obstbaum* baumschnitt* gewächshaus* baumschule* kompost* mulch* boden bagger* teich* pflaster* \
        terrasse* grünfläche* grünanlage* friedhofspfleg* saatgut* setzling* rosen hortensie* rhododendr* \
        unkraut* bewässer* landschaftsbau* spielplatz* garden* nursery plants shrub* hedge* lawn landscap* \
        perennial* strauch gestecke grabgesteck* mähwerk* hobbygärtner* obergärtner* gießkanne* \
        angewachsen* anwachsgarantie* vertrocknet* verdorrt* welk welken verwelkt* verblüht* blühen \
        blütezeit* knospe knospen neuaustrieb* ausgetrieben* winterhart* frosthart* winterschutz* \
        spätfrost* eisheilige* frostschaden* frostschäden* frühbeet* hochbeet* gemüsebeet* gärten \
        *gärtnerei galabau* landschaftsgärtn* friedhofsgärtn* balkonpflanz* kübelpflanz* jungpflanz* \
        kletterpflanz* bodendecker* sträucher* wurzelballen* geranie* stiefmütterchen* tulpe* lavendel* \
        pfingstrose* orchidee* kaktus kakteen olivenbäum* buchsbaum* zünsler* thuja* liguster* \
        kirschlorbeer* flieder* clematis* efeu* bambus* giersch* vertikutier* nachsaat* aussäen ausgesät* \
        torf* düng* gedüngt* schädling* blattlaus* blattläuse* nacktschneck* dickmaulrüss* wühlmaus* \
        wühlmäuse* maulwurf* engerling* mehltau* gelbe_blätter staunässe* wurzelfäule* jäten gejätet* \
        laubrechen* laubbläser* mähen mäht gemäht* aufsitzmäher* freischneider* motorsense* grasschnitt* \
        grünschnitt* schnittgut* gehäckselt* fällgenehmig* baumschutzsatz* baumkontroll* baumpfleg* \
        baumkletter* stubbenfräs* baumstumpf* astschere* rückschnitt* formschnitt* pflegeschnitt* \
        auslichten schubkarre* scheibtruhe* umgraben umgegraben* regenwurm* humus* regentonne* beregnung* \
        tropfschlauch* bachlauf* seerose* schwimmteich* sichtschutzzaun* zaunbau* pergola* schrebergärt* \
        kleingärt* gewächshäus* steckling* umtopf* umgetopft* tomatenpflanze* beerensträuch* obstbäume* \
        streuobst* schnittblume* florist* brautstrauß* adventskranz* schleierkraut* schnittgrün* \
        bienenfreundlich* blühwiese* permakultur* fassadenbegrün* begrünt* begrünung* grünpflege* \
        stadtgärtner* insektenhotel* nistkasten*
        """
    static let forestry = """
        forstwirt* forstamt* forstämter* forstbetrieb* forstmaschine* forstschlepper* forstrevier* \
        forstweg* forstleute* landesforst* staatsforst* försterin* revierförster* waldarbeiter* \
        waldbesitzer* privatwald* kommunalwald* stadtwald* waldbau* waldumbau* waldsterben* waldschaden* \
        waldschäden* waldboden* holzernte* holzeinschlag* holzrücke* holzpolter* rückegasse* rückepferd* \
        rückezug* rückewagen* rückeschaden* rückeschäden* forwarder* forstseil* kettensäge* motorsäge* \
        kettenöl* sägekette* kettenschärf* schnittschutz* fällkeil* fällheber* fällkerb* fällschnitt* \
        fällarbeit* baumfäll* stammholz* rundholz* langholz* industrieholz* schwachholz* kronenholz* \
        totholz* schadholz* käferholz* borkenkäfer* windwurf* sturmholz* sägewerk* sägerei* gattersäge* \
        blockbandsäge* bandsägewerk* mobilsäge* sägespäne* sägemehl* sägemühle* entrindet entrinden \
        entrindung* rindenmulch* rindenschäl* schnittholz* bauholz* kantholz* kanthölzer* holzhandel* \
        holzhändler* holzmarkt* holztransport* holzlaster* rungenwagen* konstruktionsvollholz* leimbinder* \
        leimholz* brettschichtholz* brettsperrholz* holztrocknung* holzfeuchte* kammergetrocknet* \
        festmeter* schüttraummeter* raummeter* schüttmeter* brennholz* kaminholz* scheitholz* holzscheit* \
        ofenfertig* buchenholz* fichtenholz* eichenholz* lärchenholz* douglasie* weißtanne* fichte fichten \
        fichtenwald* kiefernwald* buchenwald* mischwald* holzspalter* spalthammer* spaltaxt* spaltkeil* \
        wippkreissäge* hackschnitzel* hackgut* holzhacker* astholz* reisig pellet pellets holzpellet* \
        pelletwerk* pelletlager* pelletheizung* pelletofen* pelletpreis* pelletpresse* sackware* enplus* \
        presslinge* holzbrikett* aufforst* aufgeforstet* jungpflanzung* naturverjüngung* durchforst* \
        verbissschaden* verbissschäden* wildverbiss* verbissschutz* waldinventur* bundeswaldinventur* \
        forsteinrichtung* waldbrand* pefc fsc_zertifi* holzvermarktung* wertholz* holzwirtschaft* \
        holzindustrie* furnierholz* *brennholz *rundholz *pellets harvester* holzlagerplatz* \
        kalamitätsholz* forestry forester* spruce_timber sawmill* timber lumber firewood chainsaw* \
        logging_road log_splitter wood_pellets pellet_stove bark_beetle* woodchip* woodland* forst \
        forstarbeit* forstverwalt* forststraße* forsthelm* forststiefel* forstwart* forstlich* \
        forstunternehm* forstbehörde* forstingenieur* forsttechn* waldarbeit waldpfleg* waldzustand* \
        waldfläche* waldbestand* waldbestände* waldeigent* waldbewirt* waldaufseher* gemeindewald* \
        bundesforste* bannwald* schutzwald* laubwald* laubwälder* nadelwald* plenterwald* plenterwälder* \
        plenterung* dauerwald altersklassenw* kahlschlag* kahlfläche* kahlhieb* hiebsatz* hiebsreif* \
        stangenholz* jungwuchs* jungbestand* jungbestände* wuchshülle* kulturzaun* wildzaun* wildzäune* \
        fegeschäden* fegeschaden* schälschäden* schälschaden* abschussplan* rehwild* forstpflanze* \
        wiedehopfhaue* hohlspaten* käferbefall* käferbaum* käferbäume* käfernest* käferfläche* bohrmehl* \
        pheromonfalle* lockstofffalle* eschentriebst* rußrinden* schwammspinner* prozessionsspin* rotfäule* \
        kernfäule* stammfuß* kronenverlicht* dürrständer* schneebruch* sturmwurf* windbruch* nasslager* \
        polterplatz* zopfdurchm* mittendurchm* brusthöhendurchm* bhd kluppe kluppen ablängen abgelängt* \
        entasten entastet* entastung* wertastung* astlöcher* astloch* sappie* wendehaken* wurzelteller* \
        wurzelstock* wurzelstöcke* baumstumpf* baumstümpfe* bruchleiste* stechschnitt* seilkran* \
        seilbringung* vollernter* skidder* bogieband* bogiebänder* kegelspalter* meterscheit* meterstück* \
        anfeuerholz* anzündholz* holzstapel* holzmiete* ster vorratsfestm* erntefestm* selbstwerber* \
        flächenlos* leseholz* leseschein* holzabfuhr* holzliste* werksvermess* holzversteiger* \
        vibrationsweißf* weißfinger* sonderkraftstoff* kettenbremse* rundfeile* tiefenbegrenz* vollgatter* \
        besäumt* besäumer* unbesäumt* drehwuchs* jahrring* jahresring* kernholz* splintholz* harzgalle* \
        waldkant* mondholz* hobelware* rauspund* einblasstutzen* restholz* trommelhacker* holzfäller*
        """
    static let animals = """
        tierarzt* tierärzt* tierklinik* tiernotdienst* tiermedizin* veterinär* tierheilprakt* tierphysio* \
        tierbestatt* einschläfern eingeschläfert* wurmkur* flohbefall* flöhe zecken zeckenhalsband* \
        ohrmilbe* tollwut* katzenschnupfen* giardien kastriert* kastration* katzenkastration* \
        heimtierausweis* gechippt hüftdysplasie* patellaluxation* magendrehung* analdrüse* tierfutter* \
        tiernahrung* hundefutter* katzenfutter* pferdefutter* welpenfutter* trockenfutter* nassfutter* \
        alleinfutter* barfen gebarft barf futternapf* fressnapf* leckerli* pansen zoohandlung* \
        zoofachhandel* zoofachgeschäft* tierbedarf* haustier* vierbeiner* fellnase* samtpfote* stubentiger* \
        gassi hundeschule* hundetrain* hundepension* hundesitter* hundebetreuung* hundesalon* hundehalter* \
        hundeleine* hundehalsband* hundegeschirr* hundesteuer* hundeführerschein* hundezücht* hundezucht* \
        hundewelpe* schleppleine* leinenführig* leinenpflicht* maulkorb* welpe welpen welpenkurs* deckrüde* \
        hündin* trächtig* läufigkeit* schäferhund* fellwechsel* fellpflege* krallenschneid* katzenklo* \
        katzenstreu* katzenpension* katzenbaum* kratzbaum* tierheim* tierschutz* tierpension* tierpfleg* \
        tierhalter* tiersitter* tiertafel* auslandstierschutz* meerschweinchen* wellensittich* \
        vogelvoliere* aquarium* aquaristik* bartagame* reitstall* reitschule* reithalle* reitanlage* \
        reitunterricht* reitlehrer* reitbeteiligung* reitverein* reitsport* reitplatz* ausritt* \
        springreiten* dressurreit* voltigier* pferdestall* pferdepension* pferdebox* pferdebesitzer* \
        pferdewirt* ponyhof* stute wallach* hengst* fohlen paddock* offenstall* hufschmied* hufpflege* \
        hufbearbeit* hufeisen* hufrehe* longieren longe zaumzeug* trense sattelzwang* heunetz* stallgasse* \
        entwurm* katzenbaby* *tierarzt *tierklinik *hundefutter hunderüde* reitställe* pferdeställe* \
        rassehund* reitstunde* reitstiefel* kratzbäume* vet vets veterinar* pet_food dog_food cat_food \
        kennel* dog_grooming dog_trainer puppy riding_school horse_stable* animal_shelter cattery leash \
        kittens hunden hundes hundebiss* hundehaar* hundekot* hundewiese* hundeauslauf* hundekörb* \
        hundebox* hundegebell* hundefris* hundebesitz* hunderass* mischling* dackel* labrador* retriever* \
        terrier* collie* straßenhund* assistenzhund* welpenstunde* welpenhandel* junghund* zwingerhust* \
        agility apportier* clickertr* leinenzwang* stachelhalsb* brustgeschirr* pfote pfoten bellen bellt \
        gebellt winseln schwanzwedel* kotbeutel* kätzchen* kitten freigänger* wohnungskatz* katzenallerg* \
        katzenhaar* katzenklapp* miaut schnurrt faucht rohfleisch* kauknochen* kauartikel* napf futterumst* \
        räude* parvovir* leishman* chippflicht halstrichter* leckschutz* wurfkiste* tierrett* tierarznei* \
        tierbesitz* tierquäl* tierkrema* zootier* zoo voliere* terrari* reptilien* schildkröt* kaninchen* \
        kleintier* nager nagetier* einstreu vogelfutter* nymphensitt* zierfisch* pferd pferde pferden \
        pferdeäpfel* pferdeanh* pferdetrans* pony ponys warmblut* wiehert sattelkammer* steigbügel* \
        halfter* führstrick* striegeln hufkratz* hufabszess* hufbeschlag* lahmt ankaufsunt* sommerekzem* \
        reithelm* reiterhof* stallbursch* stallmiete* boxenmiete* mistgabel* weidegang* kraftfutter* \
        führanlage* longierpl* bodenarbeit pudel hamster hamsterkäf* galopp gestriegelt boxenhaltung \
        heulage hufe lahmheit* wiehern tierfriedh* rennmäus* hasenstall* kanarienvog* papagei* gecko* \
        pferdezücht* pferdezucht* pferdesport* ponyreit* haflinger* koppelgang* longierzirk* hundesport* \
        staupe mauke maunzt
        """
    static let shipping = """
        binnenschiff* motorschiff* segelschiff* containerschiff* frachtschiff* tankschiff* fahrgastschiff* \
        werft* *werft bootsbau* bootshaus* bootsverleih* bootsführer* bootsmotor* bootsrumpf* bootssteg* \
        bootsliege* bootsmann* boote motorboot* segelboot* schlauchboot* ruderboot* hausboot* rettungsboot* \
        sportboot* yacht* *yacht jacht* katamaran* trimaran* jolle* kajüte* koje kojen kombüse* achtern \
        achterdeck* steuerbord* backbord* bugstrahl* kiellegung* kielwasser* bordwand* bilge* antifouling* \
        osmosesanier* osmoseschaden unterwasserschiff* mastbruch* takelage* takelung* fock spinnaker* \
        gennaker* großsegel* vorsegel* segelmacher* segelclub* segelschein* segeltörn* segelregatta* segeln \
        gesegelt* segler regatta* törn* winsch* reling* fender ankerplatz* ankerkette* ankerwinde* \
        geankert* festmacher* anlegesteg* anlegestelle* liegeplatz* liegeplätze* hafenmeister* hafenbecken* \
        hafenbetrieb* hafengebühr* hafenumschlag* hafenkran* hafenarbeiter* hafenausbau* binnenhafen* \
        binnenhäfen* seehafen* seehäfen* kaimauer* kaikante* kaianlage* schleusenkammer* schleusentor* \
        schleusenwärter* schleusung* fahrrinne* pegelstand* niedrigwasser* tiefgang* partikulier* \
        schubverband* schubboot* frachtkahn* hafenschlepper* lotsenboot* reeder* matrose* decksmann* \
        nautik* nautisch* seemann* seeleute* seefahrt* seekarte* echolot* kartenplotter* seemeile* \
        kreuzfahrt* fähre fähren fährhafen* autofähre* trockendock* schwimmdock* eingedockt* helling* \
        slipanlage* geslippt slippen auskranen einkranen persenning* sprayhood* außenborder* \
        außenbordmotor* innenborder* impeller* stevenrohr* opferanode* teakdeck* landstrom* fäkalientank* \
        stapellauf* havarie* leckgeschlagen* gekentert* kentern kenterte* seetüchtig* wasserstraße* \
        wasserschutzpolizei* containerterminal* containerbrücke* seefracht* frachter* tanker spleiß* \
        tauwerk* kajak* kanu kanus shipyard* boatyard* boatbuild* sailboat* sailing_boat* dinghy* outboard* \
        mooring* rigging keel barge* quayside starboard dry_dock mainsail vessel* paddeln paddelboot* \
        paddeltour* schiffe schiffen schiffbau* schiffsbau* schiffsmotor* schiffsschraube* schiffsführer* \
        schiffsverkehr* schifffahrt* *schifffahrt flussschiff* schiffsrumpf* schiffsdiesel* \
        schiffsbesatzung* schiffseigner* bootseigner* bootsbesitz* bootsplatz* bootsplätze* bootshänger* \
        bootstrailer* bootsausflug* gekrant* krantermin* ablegemanöver* anlegemanöver* leinen_los vorleine* \
        klampe* palstek* ruderblatt* ruderanlage* pinne steuermann* kapitänin* kapitänspatent* rheinpatent* \
        sbf_see sbf_binnen seefunk* positionslicht* seenot* dgzrs rettungsweste* rettungsinsel* \
        rettungsring* mann_über_bord lenzpumpe* seeventil* osmoseblasen* muschelbewuchs* seepocken* \
        stopfbuchse* saildrive* faltpropeller* kielbolzen* spanten* beplankung* kalfater* vorschiff* \
        heckkajüte* plicht bimini* rollgenua* großschot* achterstag* segeltuch* segelfläche* reffen \
        gerefft* beaufort* seegang* wellengang* tidenhub* sandbank* auf_grund_gelaufen freigeschleppt* \
        bergungsschlepper* lotse elblotse* schleuse schleusen geschleust* bergfahrt* abladetiefe* \
        pegel_kaub ladeluke* feederschiff* schweröl* ballastwasser* bareboat* skipper* smutje* \
        schiffsmechaniker* wachoffizier* flaggenstaat* hafenstaatkontroll* ausgeflaggt* seeamt* \
        schiffstaufe* jungfernfahrt* emsüberführ* hafenbehörde* schwimmsteg* steganlage* gastlieger* dalbe* \
        boje bojen fahrwasser leuchtfeuer* seezeichen* fährmann* fährverbind* fährbetrieb* raddampfer* \
        ausflugsschiff* ausflugsdampfer* flusskreuzfahrt* barkasse* kutter zweimaster* traditionssegler* \
        zillen weidling* kursschiff* faltboot* dieselpest* seewasserfilter* bordtoilette* badeleiter* \
        heckanker* ankerbucht* vor_anker beiboot* gangway* umschlagkai* containerriese* frachtrate*
        """
    static let travel = """
        reisebüro* reiseveranst* reiseleit* reisekatalog* reiserücktritt* reiseversich* reisepass* \
        reisepäss* reiseziel* reisegruppe* reisemangel* reisemängel* reiserecht* reiseunterlag* \
        reiseführer* reiseprospekt* reisepreis* reiseverkehrs* reisewarnung* reisesicherung* rundreise* \
        pauschalreise* busreise* gruppenreise* studienreise* schiffsreise* flugreise* individualreise* \
        hochzeitsreise* urlaubsreise* städtereise* fernreise* weltreise* abreisetag* anreisetag* \
        pauschalurlaub* urlauber* urlaubsort* urlaubsziel* urlaubsreg* badeurlaub* strandurlaub* \
        familienurlaub* wanderurlaub* kurzurlaub* skiurlaub* last_minute frühbucher* all_inclusive \
        halbpension* vollpension* hotelbuchung* hotelzimmer* hotelanlage* hotelbewert* zimmerkategorie* \
        meerblick* strandlage* sandstrand* sandstrände* strandliege* strandkorb* strandkörbe* badestrand* \
        hoteltransfer* flughafentransfer* transferbus* zwischenlandung* fernflug* fernflüge* \
        langstreckenfl* direktflug* direktflüge* charterflug* charterflüge* ferienflieger* billigflieger* \
        flugverspät* flugausfall* fluggast* fluggäste* flugticket* rückflug* rückflüge* hinflug* \
        handgepäck* gepäckband* visumantrag* einreisebestimm* einreiseformular* kreuzfahrt* *kreuzfahrt \
        *kreuzfahrten außenkabine* innenkabine* balkonkabine* landausflug* landausflüge* landgang* \
        sonnendeck* seetage seekrank* ausschiffung* einschiffung* reederei* mitreisend* ausflugsziel* \
        tagesausflug* tagesausflüge* tagesfahrt* stadtrundfahrt* hafenrundfahrt* stadtführung* \
        sehenswürdig* sightseeing* fremdenführer* gästeführer* tourist* tourism* ferienwohnung* ferienhaus* \
        ferienhäus* ferienapart* ferienpark* feriengast* feriengäste* ferienunterk* ferienanlage* \
        ferienort* gästekarte* kurtaxe* kurverwalt* kurbeitrag* wäschepaket* belegungskalender* \
        zwischensaison* hauptsaison* nebensaison* stornogebühr* stornokosten* camping* *camping wohnmobil* \
        wohnwagen* caravan* zeltplatz* zeltplätz* vorzelt* stellplatzgebühr* dauercamp* camper campern \
        glamping* mobilheim* chemietoilette* sanitärgebäude* rucksackreis* fotosafari* safaritour* \
        sicherungsschein* fernweh* jetlag* souvenir* umbuchungsgebühr* visumanträge flug_annulliert \
        travel_agen* travel_insur* tour_operator* tour_guide* package_holiday* holiday_home* \
        holiday_rental* cruise_ship* cruises campsite* campground* motorhome* itinerar* guided_tour* \
        shore_excursion* vacation* hostel hostels reisemitbring* reisekrank* reiseapoth* reiseroute* \
        reiseverlauf* reisebegleit* reiseberat* reisebericht* reisebestät* reisestorn* reisetipp* \
        reisekoffer* reiseschnäpp* reisegast urlaubsflieg* urlaubskat* urlaubsreif* urlaubsland* \
        urlaubsgast* traumurlaub* aktivurlaub* wellnessurl* clubhotel* cluburlaub* clubanlage* animateur* \
        animationsteam* animationsprogr* minidisco* poolbar* infinitypool* liegenreserv* sonnenliege* \
        strandbar* strandnähe* strandpromen* bettenburg* hotelburg* kakerlak* bettwanze* all_inklusiv* \
        willkommensdrink* zimmerupgrade* bungalowanl* lagune* atoll* korallen* schnorchel* tauchurlaub* \
        jeep_safari* wüstensafari* kamelritt* inselhüpf* inselrundf* fährüberfahrt* fährverbind* überfahrt \
        kapitänsdinner* kreuzfahrer* bordkarte* bordprogramm* bordguthab* kabinenkat* reling gangway* \
        deckplan* flusskreuzf* anlegehafen tenderboot* eincheck* aufgabegepäck* kofferanh* übergepäck* \
        freigepäck* fluggepäck* gepäckaufg* gepäckverl* transitbereich* umsteigeflug* flugplan* flugbuch* \
        fluggesell* fluglinie* flugangst* flugstunde* abflug* ankunftshalle* überbucht* auswärtiges_amt \
        esta_antrag einreisevisum visumspfl* e_visum impfbestimm* gelbfieber* zeitverschieb* \
        insolvenzabsich* reiseinsolv* reiseabsage* reiseabbruch* rückholung* gestrandet* mietwagenst* \
        mietauto* ausflugsbus* ausflugspak* ausflugsprogr* kofferservice* fahrt_ins_blaue kaffeefahrt* \
        wattwander* dünenweg* seebad ostseebad nordseeinsel* fremdenzimmer* fremdenverk* endreinigung* fewo \
        ferienbungal* ferienquart* ferienregion* gastgeberverz* ortstaxe* nächtigung* logiernächt* \
        bettenausl* beherberg* campervan* kassettentoil* luftmatratze* isomatte* schlafsack* gezeltet \
        platzwart* backpack* rucksacktour* interrail* jugendherberg* radreise* pilgerreise*
        """
    static let transit = """
        omnibus* linienbus* stadtbus* regionalbus* schulbus* schnellbus* nachtbus* rufbus* bürgerbus* \
        reisebus* gelenkbus* elektrobus* niederflur* kleinbus* midibus* shuttlebus* ersatzbus* \
        anschlussbus* busse bussen e_bus buslinie* busfahrer* busfahrt* bushalte* busspur* busverbind* \
        busverkehr* busbahnhof* busbahnhöf* busunternehm* busbetrieb* busdepot* busflotte* busschein* \
        haltestelle* endhaltestelle* straßenbahn* tram tramlinie* trambahn* stadtbahn* s_bahn s_bahnen \
        u_bahn u_bahnen hochbahn* regionalbahn* regionalexpress* regionalverkehr* regionalzug* \
        regionalzüge* nahverkehr* öpnv spnv schienenersatz* schienenverkehr* schienennetz* bahnsteig* \
        bahnfahr* pendler* bahnstrecke* bahnlinie* bahnüberg* bahnverkehr* lokführer* triebwagen* \
        triebfahrzeug* triebzug* triebzüge* zugausfall* zugausfälle* zugverspät* zugbegleit* zugverbind* \
        zugverkehr* anschlusszug* fahrplan* fahrpläne* fahrschein* fahrkart* fahrgast* fahrgäst* \
        fahrausweis* fahrpreis* leerfahrt* linienverkehr* linienweg* liniennetz* linienbündel* \
        deutschlandticket* monatskarte* jobticket* schülerticket* semesterticket* schülerverkehr* \
        schülerbeförder* verkehrsverbund* verkehrsbetrieb* verkehrsgesellschaft* verkehrsvertrag* \
        tarifzone* tarifverbund* einzelfahr* schwarzfahr* kontrolleur* umsteigehalt* umsteigezeit* \
        umsteigeverbind* einstiegshilfe* rollstuhlrampe* rollstuhlplatz* rollstuhlplätz* rollstuhlbeförder* \
        rollstuhltransport* rollstuhlfahr* behindertenfahr* behindertentransport* behindertenbeförder* \
        fahrdienst* krankenfahrt* dialysefahrt* krankentransport* liegendtransport* tragestuhl* taxi taxis \
        taxifahr* taxiunternehm* taxistand* taxistände* taxizentral* taxameter* taxitarif* taxigewerbe* \
        sammeltaxi* großraumtaxi* funkmietwagen* personenbeförder* pbefg p_schein ortskundeprüf* \
        betriebshof* betriebshöf* wagenhalle* gleisbett* weichenstör* stellwerk* signalstörung* \
        oberleitung* stromabnehmer* fahrleitung* haltewunsch* haltestange* vollbremsung* abfahrtstafel* \
        abfahrtszeit* taktverdicht* stundentakt* halbstundentakt* wendeschleife* aufgabenträger* \
        park_and_ride mobilitätszentral* anrufsammel* anruflinien* on_demand_verkehr* zugstrecke* \
        bahnpendl* buses bus_driver* bus_stop* bus_route* tramway* streetcar* light_rail commuter* \
        timetable* fare fares cab_driver* paratransit public_transport* public_transit passengers \
        train_driver* rail_replacement fahrerkabine* fahrermangel fahrerstreik umlaufpl* linienbetr* \
        linienfahrt* linienführ* linienkonzess* linientaxi* expressbus* metrobus* doppeldeckerb* solobus* \
        hybridbus* dieselbus* wasserstoffbus* trolleybus* postauto* postbus* chauffeur* kondukteur* \
        billett* halbtax generalabo* klimaticket* vorteilscard* bahncard* abo_ticket neun_euro_ticket \
        49_euro_ticket d_ticket kurzstrecke* mehrfahrtenk* streifenkart* wochenkart* zeitkart* \
        ticketautomat* ticketkontr* entwerter* entwertet erhöhtes_beförd* beförderungsent* beförderungsbed* \
        beförderungspf* verkehrsunternehm* direktvergabe* bruttovertr* nettovertr* taktfahrpl* \
        zwanzig_minuten_takt 10_minuten_takt verspätungsm* anschluss_verpasst anschlusssich* nächster_halt \
        bedarfshalt* bushäuschen* buswend* busbucht* busbeschl* bussteig* bustür* buswerkstatt* buswasch* \
        faltenbalg* kneeling ausklapprampe* türstör* türen_schließen_selbst* stopptaste* haltegriff* \
        halteschlauf* stehplatz* überfüllter_zug überfüllter_bus wagenreih* großraumwag* abteil \
        speisewagen* steuerwagen* doppelstockwag* zugführer* zugchef* zugpersonal* zugfolge* zugfahrt* \
        zugbindung* zugkreuz* zugumlauf* schienenbruch* gleissperr* gleisbau* gleisarb* streckensperr* \
        streckenkund* weiche_klemmt weichenheiz* bahnhofsdurchs* bahnhofshalle* bremssand* sandstreu* \
        kurvenquietsch* schienenfahrz* schleifleiste* u_bahnhof* straßenbähn* öffis öffi tramhaltest* \
        anrufbus* bedarfsverkehr* fahrradmitn* fahrradabteil* kinderwagenpl* mehrzweckabt* mehrzweckber* \
        lenkzeit* lenk_und_ruhez* d_schein führerschein_klasse_d busführersch* taxischein* taxikonzess* \
        taxifunk* taxler* taxilenk* taxirufs* taxigast* taxiflott* krankentaxi* mietwagenunt* \
        rückkehrpflicht* schülerfahr* freistellungsv* bimfahr*
        """
    static let logistics = """
        spedit* *spedition logist* lkw laster lastwagen* sattelzug* sattelschlepper* lieferwagen* fahrer* \
        kraftfahrer* fracht* palette* stückgut* lager* *lager rampe* verlad* entlad* disponent* \
        disposition* tour touren zustell* container* transport* fuhrpark* gabelstapler* stapler* maut* \
        autobahn* stellplatz* lenkzeit* ruhezeit* umschlag* kühltransport* versand* zoll* truck* lorry \
        driver* freight warehouse pallet* haulage shipping depot dispatch* auflieger* gliederzug* \
        gliederzüg* kühlkoffer* kühlauflieg* kühlwagen* kühlkette* tautliner* wechselbrück* motorwagen* \
        zugmaschine* sattelzüg* sattelauf* königszapfen* lastkraftw* lastzug* lastzüg* lkws brummi* \
        berufskraftf* ladefläche* ladekante* ladebordw* ladungssich* ladeliste* ladegut ladegüter* \
        ladungsträg* laderampe* überladebrück* ladetor* zurrgurt* zurrpunkt* spanngurt* antirutschm* \
        ladung_verrut* fahrtenschreib* tachograf* tachoscheib* rastplatz* rastplätz* rasthof* rasthöf* \
        autohof* raststätte* führerhaus* 40_tonner* zwölftonn* wareneingang* warenausgang* warenannahme* \
        kommissionier* picker pickliste* pick_by_voice packplatz* packstück* packstation* packliste* \
        wickelfoli* stretchfoli* umreif* colli kolli sperrgut* gefahrgut* adr_schein* gefahrzettel* \
        expressgut* kurierdien* kurierfahr* eilkurier* paketbot* paketdien* paketzust* paketzentr* \
        paketshop* paketauto* pakete sendungsverf* sendungsnumm* tracking_numm* track_and_trace retouren \
        annahme_verweig* abliefernachw* ablieferbeleg* lieferavis* abstellgenehm* cmr adsp beladen belädt \
        beladung* umladen umgeladen* abgeladen* abladen abladestell* hubwagen* schubmast* flurförder* \
        gabelzinken* gitterbox* rollcontain* rollbehält* hochregal* regalgasse* verteilzentr* \
        distributionsz* cross_dock* crossdock* lieferkette* supply_chain* incoterm* luftfracht* seefracht* \
        sammelgut* teilladung* komplettlad* rückladung* leerfahrt* leerkilom* tourenplan* telematik* \
        adblue* tankkarte* umzugswag* umzugsuntern* umzugsfirm* umzugskart* möbelpack* möbelwagen* \
        halteverbotszon* schwerlast* tieflader* verzoll* ausfuhranm* einfuhrumsatz* camion* achslast* \
        zulässiges_gesamtg* sonntagsfahrverb* nachtfahrverb* blockabfert* güterverkehr* handscanner* \
        pöstler*
        """
    static let cars = """
        auto autos autohaus* pkw motor* hubraum* felge* reifen* getriebe* tüv probefahrt* cabrio* kombi* \
        leasing* kfz werkstattrechnung* fahrzeug* elektroauto* gabelstapler* brennstoffzelle* hubkraft* car \
        cars engine tyres winterreifen* sommerreifen* ganzjahresreif* allwetterreif* radwechsel* \
        räderwechsel* profiltiefe* ausgewuchtet* auswucht* unwucht* alufelge* radlager* radmutter* \
        bremsbelag bremsbeläge* bremsscheib* bremsflüss* bremssattel* bremssättel* bremsleit* handbremse* \
        stoßdämpfer* querlenker* spurstange* traggelenk* achsvermess* fahrwerk* federbein* antriebswelle* \
        kupplung* schaltgetriebe* automatikgetr* doppelkuppl* ölwechsel* ölfilter* ölwanne* ölverlust* \
        zündkerze* zündspule* zündschloss* glühkerze* zahnriemen* steuerkette* keilriemen* anlasser* \
        lichtmaschine* autobatterie* starterbatt* starthilfe* turbolader* einspritzdüse* einspritzp* \
        zylinderkopf* kolbenfresser* nockenwelle* kurbelwelle* auspuff* partikelfilter* adblue* \
        abgasunters* lambdasonde* fehlerspeicher* obd hauptunters* prüfplakette* scheckheft* windschutzsch* \
        frontscheibe* heckscheibe* scheibenwisch* wischerbl* stoßstange* kotflügel* heckklappe* \
        seitenspiegel* außenspiegel* scheinwerfer* blinker rücklicht* armaturenbrett* lenkrad* sitzheizung* \
        anhängerkuppl* dachbox* karosser* autolack* lackschaden lackschäden smart_repair smartrepair \
        ausgebeult* beulendoktor* dellenentf* hagelschaden hagelschäden unfallschaden unfallschäden \
        unfallwagen* unfallfrei* blechschaden blechschäden totalschaden totalschäden mechatroniker* \
        autohändl* autohäus* autowerkst* autowasch* autokauf* autoverkäuf* autoaufber* autoglas* autoteile* \
        autobauer* waschstraße* gebrauchtwagen* neuwagen* jahreswagen* vorführwagen* leihwagen* inzahlung* \
        tageszulass* zulassungsbesch* zulassungsst* erstzulass* fahrgestell* kilometerst* tacho tachometer* \
        laufleistung* abgeschleppt* abschlepp* pannenhilfe* pannendienst* hebebühne* wagenheber* \
        unterbodens* hohlraumvers* durchgerostet* benziner verbrenner e_auto e_autos kleinwagen* \
        geländewagen* suv suvs wohnmobil* oldtimer* youngtimer* limousine* zweirad* moped mopeds kettensatz \
        allradantr* tempomat* einparkh* spritverbr* standheizung* wegfahrsperr* zentralverrieg* \
        autoschlüss* chiptuning* tieferleg* tiefergelegt* car_dealer* dealership* brakes brake_pad* \
        gearbox* clutch exhaust_pipe* windscreen* windshield* bumper bumpers used_car* oil_change* \
        test_drive* bodywork mileage wheel_align* tyre winterräder* sommerräder* pneuwechsel* pneuhaus* \
        radkappe* radkasten* radkästen* radnabe* kompletträder* ersatzrad sägezahn* bordsteinschad* \
        bordsteinschäd* drehmomentschl* bremspedal* bremsschlauch* bremsweg* bremsklötz* bremsgeräusch* \
        feststellbremse* quietschende_bremsen abgewürgt* springt_nicht_an sprang_nicht_an drehzahl* \
        öldruck* ölmessstab* 5w30 kühlwasser* kühlmittel* scheibenfrost* kopfdichtung* agr_ventil* \
        drosselklappe* luftmassenm* kraftstoffpumpe* benzinpumpe* tankdeckel* falschbetank* dieselfahrz* \
        katalysator* endschalldämpf* rußpartikel* euro_6 simmerring* gelenkwelle* achsmanschett* \
        koppelstange* lenkgetriebe* servolenk* servopumpe* zweimassenschw* ausrücklager* schaltknauf* \
        spurvermess* spur_einstellen klimaservice* klimakompr* innenraumfilter* pollenfilter* fensterheber* \
        sicherheitsgurt* gurtstraffer* airbag* kindersitz* isofix rückbank* beifahrersitz* fahrersitz* \
        handschuhfach* ladekante* panoramadach* schiebedach* parkrempler* unfallgutacht* ersatzwagen* \
        werkstattersatzw* werkstattmeist* werkstatttermin* kundendienstberat* serviceberater* servicebuch* \
        serviceintervall* inspektionsint* mobilitätsgar* hu_au tüv_prüf* tüv_termin* tüv_plakette* dekra \
        gtü pickerl* mfk typenschein* zulassungsbeh* kurzzeitkennz* wunschkennz* nummernschild* \
        wechselkennz* rückrufaktion* garagist* autosalon* nichtraucherfahrz* sonderausst* ausstattungslin* \
        ladesäule* wallbox* hybridantr* plug_in_hybrid* rekuperation* fernlicht* abblendlicht* nebelschein* \
        rückfahrkam* spurhalte* abstandstempomat* roadster* sportwagen* hatchback sedan steering_wheel \
        spark_plug* timing_belt* mot_test car_wash tow_truck* autokennz* differenzialsperr* \
        kraftstofffilter* marderbiss* marderschad* ölablass* rostlaube* wendekreis* kickdown radhausschal* \
        unterfahrschutz*
        """
}
