/// What is grown, cooked and sold to be eaten.
extension TradeWords {
    static let food = """
        bäck* backstube* brot* *brot brötchen* kuchen* torte* teig* sauerteig* mehl* roggen* dinkel* \
        kruste* konditor* croissant* brezel* gebäck* zopf hefe* ofen öfen filiale* theke* verkäuferin* \
        frühschicht* kaffee* espresso* röst* bohne bohnen barista* cappuccino* mahlgut* hausmischung* crema \
        plantage* rohkaffee* mühle* siebträger* aroma* bakery bread loaf rolls pastry flour coffee roast* \
        beans gärschrank* gärschränke* gärunterbrech* gärverzöger* gärkörbchen* gärkorb gärkörbe* \
        stückgare* übernachtgare* stikkenofen* stikkenöfen* etagenofen* etagenöfen* holzbackofen* \
        backwaren* backtag* backzettel* aufbackstation* aufbackware* backshop* backautomat* backmischung* \
        backmittel* backtriebmittel* backferment* anstellgut* vorteig* brühstück* quellstück* kochstück* \
        autolyse* poolish* lievito* knetmaschine* spiralkneter* rundwirken rundgewirkt* einschießapparat* \
        ofenfrisch* ofentrieb* beschwadet* schwadengabe* krume krumen großporig* porung* semmel* *semmel \
        *semmeln schrippe* weckle weckerl* kipferl* gipfeli* weggli* mutschli* baguette* ciabatta* \
        pumpernickel* laugenstange* laugenbrez* laugengebäck* brezn* plunderteig* plunderstück* \
        blätterteig* mürbeteig* mürbteig* biskuit* *teig puddingschnecke* nussschnecke* rosinenschnecke* \
        zimtschnecke* mohnschnecke* nussecke* krapfen* streusel* golatsche* christstollen* butterstollen* \
        quarkstollen* buttercreme* *torte *torten *kuchen *brötchen *croissants striezel* osterzopf* \
        stutenkerl* weckmann* weckmänner* grittibänz* cremeschnitte* nussgipfel* salzstangerl* weizenmehl* \
        vollkorn* weißmehl* type_405 type_550 type_1050 mahlgrad* mahlwerk* *bäckerei *bäckereien *bäcker \
        nachtbackverbot* altbacken* durchgebacken* frischhefe* trockenhefe* backt einkorn* weizenkleie* \
        spritzbeutel* spritztülle* latte_art* latte_macchiato* flat_white* ristretto* schümli* *kaffee \
        *kaffees french_press* stempelkanne* aeropress* milchschaum* aufschäumen dampflanze* tamper \
        getampert* brühgruppe* brühtemperatur* überextrahiert* unterextrahiert* arabica* robusta* \
        single_origin* *röstung *rösterei *röster silberhäutchen* entkoffeiniert*
        """
    static let catering = """
        cater* *catering mittagessen* schulessen* kita* *kita mensa* speiseplan* küche* großküche* koch \
        köchin* kochen gekocht* menü* portion* buffet* büfett* nudel* suppe* gemüse* fleischlos* vegetar* \
        vegan* allergen* warmhalte* essensgeld* ausgabeküche* kinder* eltern* essen nachtisch* rohkost* \
        lieferküche* lunch* meal* kitchen daycare nursery school_meal* menu gemeinschaftsverpfleg* \
        gemeinschaftsgastr* betriebsrestaurant* kantine* *kantine schulmensa* verpflegung* schulverpfleg* \
        mittagsverpfleg* essensausgabe* essensanbiet* essensmarke* essensbon* essensabo* essensteilnehm* \
        essenszahl* essensversorg* essensbestell* essensliefer* essensbeitr* cook_and_chill cook_chill \
        cook_and_serve kühlkost verteilerküche* aufwärmküche* zentralküche* frischküche* produktionsküche* \
        thermobox* thermoport* speisetransport* speisenverteil* speisenausgabe* gastronorm* gn_behälter* \
        chafing_dish* bain_marie kombidämpfer* konvektomat* kippbratpfanne* bandspülmasch* haubenspül* \
        tablettwagen* geschirrrückgabe* ausgabetheke* salatbar* tellerrest* speisereste speiseresten \
        essensrest* nassmüll* rückstellprobe* kerntemperatur* temperaturprotokoll* haccp* hygieneschulung* \
        gesundheitszeugnis* salmonell* norovir* lebensmittelvergift* lauwarm* zerkocht* ungenießbar* \
        lieblingsessen* probeessen* nachschlag_holen fischstäbchen* milchreis* grießbrei* bolognese* \
        tomatensoße* kartoffelbrei* kartoffelpüree* kartoffelstock* salzkartoffel* linseneintopf* eintopf* \
        eintöpfe* gulasch* frikadelle* fleischpflanzerl* faschiert* hühnerfrikass* geschnetzelt* lasagne* \
        wackelpudding* götterspeise* apfelmus* vollkost schonkost* sonderkost breikost* diätkost* \
        schweinefleischfrei* halal* koscher* laktosefrei* glutenfrei* zöliakie* dge_standard* dge_zertifi* \
        bioanteil* fingerfood* canapé* häppchen schnittchen* belegte_brötchen brötchenplatte* kalte_platte* \
        partyservice* flying_buffet* stehempfang* hussen leihgeschirr* geschirrverleih* foodtruck* \
        grillbuffet* spanferkel* pausenverkauf* schulkiosk* jause* znüni* zvieri* essen_auf_rädern \
        mahlzeitendienst* warme_mahlzeit bildung_und_teilhabe beikoch kochjacke* kochmütze* diätköch* \
        diätassist* ökotropholog* ausgabekraft ausgabekräfte* spülkraft spülkräfte* topfspül* \
        kartoffelschäl* schöpfkelle* speiseraum* speiseräum* tagessuppe* sättigungsbeilage* fischgericht* \
        veggie* hauswirtschaft*
        """
    static let retail = """
        markt märkte supermarkt* laden läden regal* kasse* kassierer* sortiment* filial* lebensmittel* \
        obst* gemüse* käse* milch* joghurt* eier fleisch* bio* naturkost* demeter* regional* hofkiste* \
        abokiste* unverpackt* verpackung* einkauf* eingekauft* mindesthaltbar* pfand* bauernhof* erzeuger* \
        landwirt* drogerie* angebot_der_woche grocery shop shelves organic store checkout bonpflicht* \
        selbstbedien* sb_kasse* self_checkout* selbstscann* expresskasse* warentrenner* leergut* \
        flaschenautomat* mogelpackung* kilopreis* preisschild* preisauszeichn* falsch_ausgezeichnet \
        rabattmarke* treuepunkt* payback* kundenkarte* wochenangebot* sonderangebot* aktionsware* \
        schnäppchen* eigenmarke* handelsmarke* discounter* vollsortiment* nahversorg* tante_emma* \
        dorfladen* dorfläden* hofladen* hofläden* feinkost* delikatess* reformhaus* reformhäuser* \
        weltladen* weltläden* späti spätis greißler* krämerladen* gemischtwaren* kaufhaus* kaufhäuser* \
        warenhaus* warenhäuser* verkaufsoffen* sonntagsöffnung* einzelhandel* einzelhändler* marktleiter* \
        marktleitung* marktstand* marktstände* wochenmarkt* wochenmärkte* markthalle* marktbeschick* \
        bauernmarkt* bauernmärkte* verbrauchermarkt* verbrauchermärkte* ökokiste* solawi* salatgurke* \
        salatkopf* salatköpfe* zucchini* brokkoli* kohlrabi* pastinak* mangold* möhre* karotten rüebli* \
        erdäpfel* kartoffelsack* cocktailtomate* avocado* bananen südfrüchte* suppengrün* frischetheke* \
        bedientheke* bedienungstheke* salattheke* wursttheke* tiefkühl* kühlregal* kühltruhe* kühltheke* \
        mopro molkerei* trockensortiment* konservendose* hafermilch* haferdrink* sojamilch* tofu* müsli* \
        haferflocken* nussmus* brotaufstrich* frischkäse* mozzarella* gouda heumilch* freilandhaltung* mhd \
        verschimmelt* foodsharing* too_good_to_go inventur* warenverräum* verräumen verräumt* warenannahme* \
        plu_nummer* papiertüte* plastiktüte* sackerl* jutebeutel* schraubglas* schraubgläser* \
        abfüllstation* nachfüllpack* nutri_score* nutriscore* haltungsform* zutatenliste* wechselgeld* \
        hamsterkäufe* hamsterkauf* testkäufe* verkaufsraum* verkaufsräume* verkaufsfläche* quengelware* \
        zweitplatzierung* bückware* foodcoop* warengruppe* ausgelistet* auslistung* rabattaktion* \
        fairtrade* verkäuferin*
        """
    static let hospitality = """
        restaurant* gasthof* gasthaus* hotel* zimmer speisekarte* kellner* wirt wirtin* bar kneipe* café* \
        frühstück* übernacht* rezeption* biergarten* küchenchef* gericht_des menemen döner* pizza* sushi* \
        likör* wein weine cocktail* guest* brunch waiter *restaurant *hotel *hotels *gasthof gaststätte* \
        gaststube* gastraum* gasträum* gastronom* gastro gastwirt* gästezimmer* gästehaus* gästehäus* \
        gästebuch* halbpension* vollpension* wirtshaus* wirtshäus* wirtsleut* wirtsstube* weinstube* \
        weinkarte* weinbegl* hauswein* fassbier* zapfhahn* zapfanl* gezapft* weißbier* hefeweizen* \
        weizenbier* pils getränkek* tagesgericht* mittagstisch* mittagskarte* mittagsmenü* hauptgericht* \
        hauptspeise* vorspeise* nachspeise* nachtisch* dessert* beilagensal* schnitzel* rumpsteak* steak \
        steaks rinderfilet* zwiebelrost* rostbraten* schweinebr* sauerbraten* schweinshax* spätzle* knödel* \
        klöße* maultasch* bratkart* flammkuchen* risotto* tapas burgerladen* salatteller* gourmet* \
        sterneküche* sternekoch* sterneköch* feinschmeck* gutbürgerl* hausmannsk* versalzen* verkocht* \
        servicekraft servicekräfte* serviceperson* tischreserv* reservierung* stammgast stammgäste* \
        stammlokal* speiselokal* ausflugslok* ausflugsgast* speisesaal* speisesäl* speisenfolge* barkeeper* \
        barhocker* sommelier* souschef* küchenhilfe* küchenteam* spülküche* zimmermädch* concierge* \
        nachtportier* zimmerschl* zimmernum* zimmerserv* zimmerpr* zimmerreinig* doppelzimmer* \
        einzelzimmer* familienzim* mehrbettz* suiten juniorsuite* minibar* hellhörig* wellnessb* saunaber* \
        rührei* sektempfang* tagungsraum* tagungsräum* kegelbahn* hochzeitsfei* hochzeitsges* urlaubsgäst* \
        tourism* sperrstunde* schanklizenz* schankgen* ruhetag* warme_küche außengastr* sonnenterr* \
        heizpilz* eisdiele* eiscafé* eisbecher* kaffeehaus* kaffeehäus* cappuccino* milchkaffee* \
        latte_macchiato kuchentheke* bistro* imbiss* pizzeria* pizzerien trattoria* taverne* brauhaus* \
        brauhäus* landgasth* jugendherb* hostel hostels kurtaxe* bettensteuer* zimmerbuch* aperitif* \
        aperol* digestif* serviert servieren gastfreund* gaumen* ambiente* oberkellner* köche spätanreise* \
        waitress* bed_and_breakfast innkeeper* pub pubs hospitality bartender* room_service front_desk \
        double_room* table_reserv* tasting_menu* lodging* eatery eateries beer_garden* wine_list* \
        dining_room* schankraum* schankräum* schankanlage* bierkrug* bierkrüge* bierglas* biergläser* \
        maßkrug* maßkrüge* krügerl* bierleitung* bierfass* bierfässer* weinglas* weingläser* korkgeschmack* \
        korkgeld* dekantier* karaffe* apfelschorle* gspritzt* absacker* schnäpse* brotkorb* amuse_gueule \
        gruß_aus_der_küche cordon_bleu rahmsoße* wildgericht* spargelkarte* gänseessen* martinsgans* \
        leberkäs* weißwurst* weißwürst* obatzda* palatschinke* germknödel* kaiserschmarr* apfelstrudel* \
        tiramisu* panna_cotta antipasti* bruschetta* gyros* medium_rare zähes_fleisch durchgebraten* \
        fritteuse* tellerwäscher* chef_de_rang chef_de_partie saucier patissier* pâtissier* küchenbrigade* \
        abendservice* bonieren boniert* zechprell* dehoga beherbergung* meldeschein* gästekarte* kurgast \
        kurgäste* hausdame* etagenservice* portier portiers abreisetag* überbuch* zustellbett* aufbettung* \
        bettwanze* balkonzimmer* zimmerkarte* zimmerkategorie* seeblick* meerblick* roomservice* \
        lunchpaket* pensionswirt* herberge* herbergseltern schlafsaal* schlafsäle* hüttenwirt* \
        matratzenlager* jausenstation* buschenschank* heurigenlokal* heurigenwirt* besenwirtschaft* \
        straußwirt* straußenwirt* beisl* beizli gasthöfe* gasthäus* *gasthaus *kneipe kneipier* \
        wirtsfamilie* pächterpaar* pächterwechsel* tanzlokal* haubenlokal* eingekehrt ausschank* ausschenk* \
        bewirten bewirtet* bewirtung* schlemmen geschlemmt gänge_menü gault_millau kulinar* schmankerl* \
        stoffserviette* serviette* tischwäsche* weinkeller* gastgarten gastgärten* schanigarten* \
        schanigärten* freischankfläch* unfreundliche_bedienung freundliche_bedienung nette_bedienung \
        zusammen_oder_getrennt no_show* tisch_reserviert tisch_bestellt gin_tonic* apéro* happy_hour* \
        bardame* kännchen kuchenbuffet*
        """
    static let agriculture = """
        landwirtschaft* landwirt landwirte landwirten nebenerwerbslandwirt* bauernhof* bauernhöfe* \
        bauernverband* bauernprotest* milchbauer* schweinebauer* biobauer* landmaschine* landtechnik* \
        traktor traktoren frontlader* mähdrescher* mähwerk* ballenpresse* rundballen* heuballen* \
        strohballen* ladewagen* häcksler* feldhäcksler* maishäcksler* güllefass* güllefässer* gülle \
        güllegrube* gülleausbring* schleppschlauch* miststreuer* düngerstreuer* düngeverordnung* gedüngt \
        düngung* kunstdünger* pflanzenschutzmittel* feldspritze* glyphosat* herbizid* fungizid* zapfwelle* \
        gelenkwelle* grubber* gegrubbert kreiselegge* scheibenegge* pflügen gepflügt pflugschar* \
        drillmaschine* sämaschine* einzelkornsä* aussaat* saatgut* saatbett* zwischenfrucht* fruchtfolge* \
        ackerbau* ackerland* ackerfläche* winterweizen* sommergerste* rapsfeld* maisfeld* silomais* \
        körnermais* silage* fahrsilo* zuckerrübe* rübenroder* kartoffelroder* getreide* weizenernte* \
        ernteausfälle* missernte* erntehelfer* gedroschen dreschen vorgewende* lohnunternehmer* \
        maschinenring* hofladen* agrar* raiffeisen* viehzucht* viehhaltung* viehbestand* nutztier* \
        tierhaltung* milchvieh* milchkuh* milchkühe* milchpreis* milchleistung* kuhstall* kuhställe* rinder \
        rindern mutterkuh* mutterkühe* kälber kälberiglu* jungvieh* färse bullenmast* schweinestall* \
        schweineställe* schweinemast* ferkel* mastschwein* sauenhalt* hähnchenmast* legehenne* hühnerstall* \
        hühnermobil* putenmast* futtermittel* mischfutter* kraftfutter* futtermischwagen* futtertisch* \
        spaltenboden* melkstand* melkroboter* melkanlage* gemolken melken euter euterentzündung* mastitis* \
        zellzahl* blauzungen* schweinepest* vogelgrippe* almauftrieb* almabtrieb* weidehaltung* weinberg* \
        weinlese* traubenlese* rebschnitt* rebstock* rebstöcke* rebzeile* traubenvollernter* laubschneider* \
        winzer* spargelfeld* spargelstech* hopfengarten* biogasanlage* *traktor *silage *gülle \
        frontkraftheber* färsen weidezaun* weidezäune* erntezeit* farmer farmers farming tractor tractors \
        harvester* livestock cattle dairy_farm* milking_parlour crops fertiliser* slurry vineyard* \
        combine_harvester ausmisten ausgemistet* mistgabel* misthaufen* mistplatte* stroh heuernte* \
        heuwender* grummet* kreiselheuer* schwader geschwadert* grünland* siliert* silofolie* siliermittel* \
        ballenwickler* wickelballen* hoflader* teleskoplader* dreipunktaufh* heckhydraulik* unterlenker* \
        dreiseitenkipper* güllewagen* güllegeruch* güllebehälter* jauche* nitratbelast* kalkammon* \
        düngebedarf* ackerschlag* schlagkartei* flurbereinig* pachtfläche* hektarertrag* dezitonne* \
        bodenpunkte* humusaufbau* bodenverdicht* pflugsohle* pflug pfluglos* direktsaat* mulchsaat* \
        saatbeiz* feldaufgang* bestockung* ähren lagergetreide* fusarien* gelbrost* septoria* krautfäule* \
        kartoffelkäfer* rapsglanzkäf* rapserdfloh* maiszünsler* drahtwurm* ackerfuchsschw* hackstriegel* \
        hackgerät* rübenkampagne* zuckerfabrik* überladewagen* dreschwerk* mähdrusch* drusch erdrusch* \
        kornfeuchte* hektolitergew* braugerste* wintergerste* triticale* ackerbohne* luzerne kleegras* \
        leguminosen* sojabohne* landhandel* erzeugerpreis* landfrauen* landjugend* landvolk* bäuerin* \
        bäuerlich* jungbauer* altbauer* bergbauer* landwirtin* hofnachfolg* hofübergabe* höfesterben* \
        aussiedlerhof* hofstelle* stallbau* stallgeruch* stallpflicht* laufstall* laufställe* \
        anbindehaltung* liegebox* abkalb* kalbung* gekalbt* trächtig* besamung* zuchtbulle* deckbulle* \
        ohrmarke* enthorn* klauenpfleg* wiederkäu* pansen* kolostrum* biestmilch* tränkebecken* tankmilch* \
        milchtank* milchquote* melker* melkzeug* melkkarussell* zitze zitzen* kuh kühe herdenschutz* \
        schafherde* kastenstand* ringelschwanz* eintagsküken* brüterei* tierwohl* tierseuche* gekeult* \
        keulung* direktzahlung* flächenprämie* blühstreifen* sennerei* älpler* vieh viehscheid* \
        viehanhänger* viehhändler* traubenwickler* lesegut* gärrest*
        """
    static let meat = """
        fleischerei* fleischermeister* fleischerinnung* metzgerei* metzgermeister* fleischtheke* \
        wursttheke* wurstküche* wurstwaren* wurstsorte* wursthülle* wurstbrät* würste würstchen* bratwurst* \
        leberwurst* leberkäse* blutwurst* weißwurst* bockwurst* currywurst* mettwurst* teewurst* jagdwurst* \
        fleischwurst* lyoner* mortadella* landjäger* cervelat* rohwurst* brühwurst* kochwurst* aufschnitt* \
        schinken* hackfleisch* rinderhack* mettbrötchen* hackepeter* frikadelle* bulette* fleischsalat* \
        fleischkäse* kotelett* nackensteak* rumpsteak* rinderfilet* schweinefilet* schweinebauch* \
        schweinenacken* schweinefleisch* rindfleisch* rinderbraten* rinderroulade* rouladen sauerbraten* \
        schweinebraten* spanferkel* gulasch* suppenfleisch* tafelspitz* kalbfleisch* lammfleisch* \
        wildfleisch* wildbret* geflügelfleisch* hähnchenbrust* putenbrust* putenfleisch* gänsekeule* \
        innereien kutteln schwartenmagen* grillfleisch* grillgut* dry_aged trockengereift* marmorierung* \
        fleischqualität* fleischreife* gammelfleisch* separatorenfleisch* fleischwolf* fleischwölfe* \
        ausbeinmesser* wurstfüller* naturdarm* kunstdarm* nitritpökel* gepökelt* räucherkammer* \
        räucherofen* buchenrauch* geräuchert* schlachthof* schlachthöfe* schlachtbetrieb* schlachthaus* \
        schlachtung* schlachten geschlachtet* schlachterei* schlachttier* schlachtvieh* schlachtkörper* \
        schlachtfest* schlachtplatte* weideschlachtung* hausschlacht* bolzenschuss* betäubungszange* \
        ausgebeint* zerlegebetrieb* fleischbeschau* fleischhygiene* trichinen* schlachtabfall* \
        fleischindustrie* fleischkonzern* fleischverarbeit* listerien* salmonellen* fischtheke* \
        fischhandel* fischhändler* fischgeschäft* fischladen* fischmarkt* fischwagen* fischbrötchen* \
        fischfilet* fischräucherei* räucherfisch* räucherlachs* matjes* hering heringe heringssalat* \
        bismarckhering* rollmops* makrele* kabeljau* seelachs* rotbarsch* forelle* lachsfilet* thunfisch* \
        garnele* krabben krabbenbrötchen* miesmuschel* tintenfisch* fischkutter* *wurst *würste *metzgerei \
        *schinken salami *schlachtung gut_abgehangen entrecote* entrecôte* metzgern schlachter butcher* \
        cured_ham fish_market fish_counter sausage* meat_counter minced_meat ground_beef pork_chop* \
        slaughterhouse* abattoir* fishmonger* smoked_salmon bacon herring* meatpack* fleischhauer* \
        fleischwaren* fleischfachverk* fleischstück* fleischpreis* fleischhaken* saitling* brät kuttern \
        gekuttert* kuttermesser* wurstplatte* wurstmasse* wurstsemmel* wurstsalat* wursten würstl* würstel* \
        käsekrainer* leberkas leberkäs leberknödel* fleischpflanzerl* fleischlaib* faschiert* selchfleisch* \
        geselcht* selchkammer* speck speckseite* speckschwarte* rückenspeck* speckwürfel* griebenschmalz* \
        sülze* presssack* aspik ochsenbrust* ochsenschwanz* beinscheibe* markknochen* schweinshaxe* haxe \
        haxen eisbein* kassler* schäufele* spareribs* rippchen t_bone* ribeye* roastbeef* lendchen* \
        geschnetzelte* hackbraten* rollbraten* suppenhuhn* brathähnchen* brathendl* hähnchenschenkel* \
        weihnachtsgans* martinsgans* rehrücken* charcuterie* bündnerfleisch* salsiz* kabanos* cabanossi* \
        pfefferbeißer* fettrand* fettdeckel* reifeschrank* reifeschränke* reifekammer* vakuumiert* \
        vakuumbeutel* verbrauchsdatum* räucherware* räucheraal* kaltgeräuchert* pökel* surfleisch* \
        brühkessel* kesselfleisch* metzelsuppe* metzgete* störmetzger* entbluten entblutet* ausweiden \
        ausgeweidet* ausbeinen ausbeiner* entbeint* zerlegehalle* grobzerleg* feinzerleg* schweinehälfte* \
        rinderhälfte* rohrbahn* knochensäge* kettenhandschuh* stechschutz* wetzstahl* amtstierarzt* \
        amtstierärzt* elektrobetäub* wartestall* tiertransport* schlachtpreis* schlachtgewicht* \
        schlachtband* schlachtzahl* schlachttag* schlachtreif* notschlacht* geschächtet* grillspieß* \
        mariniert* wagyu* strohschwein* fischerei* hochseefisch* fangquote* schleppnetz* beifang* \
        aquakultur* teichwirt* fischzucht* karpfen* saibling* heilbutt* dorsch* steinbutt* sardine* \
        bückling* jakobsmuschel* gräten entgrätet* grätenfrei* filetiert* filetiermesser* krabbenpul* \
        backfisch* stockfisch*
        """
    static let sweets = """
        eisdiele* eiscafé* eiscafe* eissalon* eisbecher* eiskugel* eissorte* eismaschine* eismanufaktur* \
        eismacher* eishersteller* eistheke* eisvitrine* eiswagen* eiswaffel* eishörnchen* eiskonditor* \
        eisrezept* eisstiel stieleis* speiseeis* softeis* milcheis* fruchteis* vanilleeis* schokoeis* \
        erdbeereis* zitroneneis* stracciatella* joghurteis* wassereis* spaghettieis* spaghetti_eis nusseis* \
        gelato* gelateria* sorbet* pasteuriseur* zartschmelzend* sahnehaube* schokosoße* krokant* \
        schokoladen* zartbitter* nussschokolade* bitterschokolade* bruchschokolade* schokoriegel* \
        schokonuss* schokokuss* schokoküsse* schokohase* schokolatier* schokobrunnen* schokoüberzug* \
        osterhase osterhasen pralinen praline pralinenkurs* pralinenschachtel* pralinenmanufaktur* \
        pralinenform* trüffelpraline* trüffelfüllung* chocolatier* kuvertüre* temperiergerät* \
        überziehmaschine* conchen kakaobohne* kakaobutter* kakaomasse* kakaoanteil* kakaopulver* \
        kakaopreis* kakaobauer* fettreif* zuckerreif* ganache* nougat* marzipan* persipan* süßware* \
        süßigkeit* naschwerk* naschen genascht naschtüte* leckerei* bonbon* karamell* toffee* lakritz* \
        salmiak* gummibär* fruchtgummi* weingummi* kaugummi* lutscher* lolli lollis brausepulver* \
        brausestäbchen* zuckerwatte* zuckerstange* zuckerguss* zuckerware* zuckerbäcker* gebrannte_mandeln \
        mandelkrokant* lebkuchen* printen dominostein* spekulatius* zimtstern* macaron* baiser* keksfabrik* \
        butterkeks* schaumkuss* schaumküsse* mohrenkopf* schaumzucker* marshmallow* geleefrucht* \
        geleefrüchte* türkischer_honig halva* dragees dragiert* invertzucker* süßungsmittel* \
        haselnusscreme* nussnougat* konfiserie* confiserie* patisserie* pâtisserie* patissier* petit_fours \
        fondant* weihnachtsplätzchen* *pralinen *bonbon konfekt konfektschachtel* schokoladig* eisbude* \
        eisverkäufer* ice_cream* chocolate chocolates candy candies confectioner* gummy_bear* liquorice* \
        fudge sundae* cocoa_bean* sweet_shop chocolate_truffles chocolatey kugel_eis eine_kugel zwei_kugeln \
        drei_kugeln eis_essen eis_am_stiel eisportion* portionierer* eiskarte* eissaison* eisproduktion* \
        eislabor* eisfabrik* eisstand* eispreis* eistorte* eisbombe* eiskaffee* eiscreme* eiskrem* \
        eisliebhaber* glace himbeereis* haselnusseis* amarena* bananensplit* nussbecher* affogato* granita \
        frozen_yog* halbgefroren* waffel* schokostreusel* zuckerstreusel* schokosauce* schlagsahne* \
        schlagobers* schlagrahm* pasteurisier* johannisbrotkern* guarkern* glukosesirup* isomalt* \
        zuckersirup* zuckerfrei* gelatine* gummi_arabicum süßkram* schleckerei* schlecken geschleckt* \
        schleckmuschel* schleckwaren* guetsli* guetzli* läckerli* schoggi* caramel* karamelis* zuckerl \
        zuckerln mozartkugel* vanillekipferl* plätzchen* keks kekse keksen keksdose* brownie* cupcake* \
        cake_pop* kokosmakrone* makronen baumkuchen* magenbrot* schoko *schokoladen vollmilch* edelbitter* \
        schokoguss* schokoei schokoeier* schokolinse* schokotaler* schokotafel* schokoweihn* schokonikol* \
        schokofabrik* hohlfigur* ostereier* osternest* pralinengabel* pralinenfüll* praliné* tablieren \
        conche conchier* melangeur* nibs kakaonibs kakaofrucht* kakaofrüchte* kakaoschote* kakaoplantage* \
        kakaoernte* kakaosorte* kakaoanbau* kakaogehalt* kakaoschale* kakao criollo bean_to_bar tonkabohne* \
        vanilleschote* vanillemark* orangeat* zitronat* kandiert* pistazie* mandelsplitter* nussfüllung* \
        cremefüllung* mogulanlage* puderkasten* dragierkessel* dragee dragieren kühltunnel* zahnfreundlich* \
        zuckersteuer* zergeht zergehen kamelle* konditor* confiseur* konfiseur* weißlicher_belag \
        mandelmasse* nusscreme* überzugsmasse* naschkatze* nikolausteller* zuckerkulör*
        """
    static let drinks = """
        brauerei* braumeister* brauhaus* braukessel* brauwasser* braumalz* braukurs* bierbrau* gebraut* \
        sudhaus* sudkessel* sudpfanne* läuterbottich* maischen maischbottich* würzekoch* stammwürze* hopfen \
        kaltgehopft* hopfig* gerstenmalz* obergärig* untergärig* gärtank* gärkeller* gärung* hefeweizen* \
        flaschengärung* reinheitsgebot* craftbier* craft_beer* bierflasche* bierfass* bierkasten* \
        bierkiste* biersorte* bierdeckel* bierkrug* bierabsatz* biersteuer* bierverkost* pils kellerbier* \
        bockbier* doppelbock* alkoholfreies_bier zapfanlage* zapfhahn* zapfkopf* fassbier* fassanstich* \
        gezapft* schankanlage* schankbier* schaumkrone* getränkemarkt* getränkehandel* getränkehändler* \
        getränkekiste* getränkefachgroßhandel* getränkeindustrie* mehrwegflasche* pfandflasche* leergut* \
        kronkorken* bügelflasche* flaschenfüll* abfüllanlage* abfüllerei* weingut* weinprobe* weinkeller* \
        weinhandlung* weinhändler* weinflasche* weinbau* weinfest* weinstube* weinsorte* \
        winzergenossenschaft* kellermeister* önolog* sommelier* rotwein* weißwein* roséwein* glühwein* \
        naturwein* halbtrocken* feinherb* riesling* spätburgunder* grauburgunder* weißburgunder* silvaner* \
        müller_thurgau spätlese* eiswein* beerenauslese* barrique* restsüße* tannin* korkig* sekt \
        sektkeller* perlwein* prosecco* champagner* schaumwein* oechsle* kelter kelterei* gekeltert* \
        brennerei* destille* destillat* brennblase* obstbrand* edelbrand* obstler* kornbrand* weinbrand* \
        schnapsbrenn* schnapsglas* likör* whisky* wodka* spirituose* branntwein* fruchtsaft* apfelsaft* \
        orangensaft* traubensaft* direktsaft* saftkonzentrat* mosterei* mostobst* saftpresse* apfelwein* \
        saftschorle* limonade* mineralwasser* mineralbrunnen* heilwasser* sprudelwasser* mineralquelle* \
        longdrink* *brauerei *likör weingüter* bierkrüge* brauhäuser* obstbrände* fruchtsäfte* \
        getränkemärkte* biere schnäpse zapfhähne* brewery breweries brewer brewers beer beers winery \
        wineries wine_tasting distiller* bottling* lemonade* fruit_juice* mineral_water sparkling_wine \
        weißbier* weizenbier* schwarzbier* maibock* starkbier* altbier* maßkrug* maßkrüge* pale_ale* \
        bierleitung* bierstil* bierglas* biergläser* biermarke* biertrinker* biersommelier* trubstoff* \
        hefesatz naturtrüb* unfiltriert* flaschenwasch* etikettiermasch* abgefüllt* longneck* euroflasche* \
        dosenpfand* einwegpfand* pet_flasche* kasten_bier kasten_wasser bierkästen* getränkekästen* \
        getränkelief* getränkedose* kegs keg fässer fässern eichenfass* eichenfässer* fassgereift* \
        fasslager* küfer verkostung* verkostet* verkosten degustation* degustier* süffig* vollmundig* \
        perlage* kohlensäure* hopfengabe* hopfenstopf* hopfensorte* hopfendolde* bittereinheit* malz \
        malzig* malzbier* malzschrot* mälzerei* gemälzt* treber läutern abläutern maische maischepfanne* \
        einmaischen würzepfanne* vergoren* gärbottich* gärballon* hauptgärung* lagertank* brauerin* \
        *brauereien brauanlage* hobbybrau* sudwerk* braugerste* weins weine weinglas* weingläser* \
        weinkenner* weinkönigin* weinlese* winzer winzerin* rebsorte* trester* grappa* maischegärung* \
        gemostet* süßmost* federweiße* heurigenlokal* buschenschank* besenwirtschaft* straußwirtschaft* \
        gspritzt* veltliner* zweigelt* merlot* chardonnay* sauvignon* prädikatswein* schoppen korkenzieher* \
        korkschmecker* dekantier* geschwefelt* böckser restzucker* mostgewicht* cuvée* rüttelpult* \
        degorgier* crémant* hausbrenner* abfindungsbrenn* brennkessel* feinbrand* alkoholgehalt* \
        hochprozentig* mazerat* gin kirschwasser* zwetschgenwasser* magenbitter* single_malt* schorle* \
        bag_in_box* streuobst* cidre* äppelwoi* bembel* sprudel quellwasser* tafelwasser*
        """
}
