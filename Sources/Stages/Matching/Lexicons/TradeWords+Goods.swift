/// What is made, grown and sold.
extension TradeWords {
    static let printing = """
        druck* *druck *druckerei gedruckt* bedruck* flyer* broschüre* plakat* katalog* auflage* papier* \
        offset* digitaldruck* druckdaten* druckbogen* farbabweichung* falz* bindung verpackung* karton* \
        faltschachtel* visitenkarte* etikett* speisekarten einladungskarten postkarte* layout andruck* \
        print* brochure* leaflet* packaging toner tonerkartusche* siebdrucker* buchdrucker* bogenoffset* \
        plattenbelicht* farbwerk* gummituch* farbwalze* farbkasten* farbdichte* passer passermarke* \
        schnittmarke* beschnittzugabe* randabfallend* stanzkontur* stanzform* rilllinie* perforier* \
        ausschießer* vierfarb* cmyk pantone* sonderfarbe* schmuckfarbe* euroskala* farbprofil* farbstich* \
        softproof* farbproof* moiré* tonwertzuwachs* dpi vektordatei* pdf_x3 reinzeichn* schriftsetzer* \
        setzkasten* bleisatz* typograf* schriftart* schusterjunge* zwiebelfisch* setzerei* korrekturabzug* \
        imprimatur* makulatur* schlecht_beschnitten abgefärbt bogenformat* bogenanleger* speedmaster* \
        tiegelpresse* zeitungsrotation* rakel textilveredel* transferfolie* plotterfolie* schneidplotter* \
        flexfolie* banner_mit_ösen bauzaunbanner* rollup* fahrzeugbeschrift* folierung* \
        schaufensterbeschrift* leuchtreklame* werbetechnik* alu_dibond leinwandbild* fotokalender* \
        wandkalender* abizeitung* schülerzeitung* festschrift* gemeindebrief* hochzeitszeitung* \
        danksagungskarte* hochzeitskarte* grußkarte* briefbogen* briefpapier* briefumschlag* \
        briefumschläge* kuverts kuvertier* notizblock* handzettel* flugblatt* faltblatt* faltblätter* \
        prospekte prospekten wickelfalz* leporello* din_lang grammatur* bilderdruckpapier* recyclingpapier* \
        graupappe* wellpappe* pappe schachteln umkarton* versandkarton* umverpack* packmitteltech* \
        klebelasche* banderole* bauchbinde* aufkleber* sticker rollenetikett* weinetikett* buchbinde* \
        klebegebunden* klebebind* fadenheft* rückstichheft* drahtheft* wire_o spiralbind* ringbind* \
        buchblock* buchrücken* schutzumschlag* lesebändchen* kleinauflag* goldschnitt* prägefolie* \
        blindpräg* goldpräg* spotlack* cellophanier* planschneider* zusammentrag* tonerstaub* \
        tintenpatrone* tintenstrahl* copyshop* kopierer* bachelorarbeit_binden medientechnolog* \
        mediengestalt* lithograf* linolschnitt* letterpress* risograf*
        """
    static let garden = """
        garten* *garten gärtner* staude* beet beete hecke* rasen* rollrasen* pflanz* blume* blumen* gehölz* \
        obstbaum* baumschnitt* heckenschnitt* gewächshaus* baumschule* kompost* mulch* boden bagger* teich* \
        pflaster* terrasse* grünfläche* grünanlage* friedhofspfleg* saatgut* setzling* rosen hortensie* \
        rhododendr* unkraut* bewässer* landschaftsbau* spielplatz* garden* nursery plants shrub* hedge* \
        lawn landscap* perennial* strauch gestecke grabgesteck* mähwerk* hobbygärtner* obergärtner* \
        gießkanne* angewachsen* anwachsgarantie* vertrocknet* verdorrt* welk welken verwelkt* verblüht* \
        blühen blütezeit* knospe knospen neuaustrieb* ausgetrieben* winterhart* frosthart* winterschutz* \
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
    static let retail = """
        markt märkte supermarkt* biomarkt* laden läden regal* kasse* kassierer* sortiment* filial* \
        lebensmittel* obst* gemüse* käse* käsetheke* milch* joghurt* eier fleisch* bio* naturkost* demeter* \
        regional* hofkiste* regionalkiste* abokiste* unverpackt* verpackung* einkauf* eingekauft* \
        mindesthaltbar* pfand* bauernhof* erzeuger* landwirt* drogerie* angebot_der_woche grocery shop \
        shelves organic store checkout bonpflicht* selbstbedien* sb_kasse* self_checkout* selbstscann* \
        expresskasse* warentrenner* leergut* flaschenautomat* mogelpackung* kilopreis* preisschild* \
        preisauszeichn* falsch_ausgezeichnet rabattmarke* treuepunkt* payback* kundenkarte* wochenangebot* \
        sonderangebot* aktionsware* schnäppchen* eigenmarke* handelsmarke* discounter* vollsortiment* \
        nahversorg* tante_emma* dorfladen* dorfläden* hofladen* hofläden* feinkost* delikatess* reformhaus* \
        reformhäuser* weltladen* weltläden* späti spätis greißler* krämerladen* gemischtwaren* kaufhaus* \
        kaufhäuser* warenhaus* warenhäuser* verkaufsoffen* sonntagsöffnung* einzelhandel* einzelhändler* \
        marktleiter* marktleitung* marktstand* marktstände* wochenmarkt* wochenmärkte* markthalle* \
        marktbeschick* bauernmarkt* bauernmärkte* verbrauchermarkt* verbrauchermärkte* ökokiste* solawi* \
        salatgurke* salatkopf* salatköpfe* zucchini* brokkoli* kohlrabi* pastinak* mangold* möhre* karotten \
        rüebli* erdäpfel* kartoffelsack* cocktailtomate* avocado* bananen südfrüchte* suppengrün* \
        frischetheke* bedientheke* bedienungstheke* salattheke* wursttheke* tiefkühl* kühlregal* kühltruhe* \
        kühltheke* mopro molkerei* trockensortiment* konservendose* hafermilch* haferdrink* sojamilch* \
        tofu* müsli* haferflocken* nussmus* brotaufstrich* frischkäse* mozzarella* gouda heumilch* \
        freilandhaltung* mhd verschimmelt* foodsharing* too_good_to_go inventur* warenverräum* verräumen \
        verräumt* warenannahme* plu_nummer* papiertüte* plastiktüte* sackerl* jutebeutel* schraubglas* \
        schraubgläser* abfüllstation* nachfüllpack* nutri_score* nutriscore* haltungsform* zutatenliste* \
        wechselgeld* hamsterkäufe* hamsterkauf* testkäufe* verkaufsraum* verkaufsräume* verkaufsfläche* \
        quengelware* zweitplatzierung* bückware* foodcoop* warengruppe* ausgelistet* auslistung* \
        rabattaktion* fairtrade* verkäuferin*
        """
    static let textile = """
        mode kleid* hemd* schuh* stoff* näh* schneider* jacke* hose* kollektion* textil* wolle garn fashion \
        *kleid *kleidung bekleid* *schuh *schuhe *hemd *hemden *jacke *jacken bluse blusen* t_shirt* \
        tshirt* pullover* sweatshirt* hoodie* strickware* strickgarn* strickmod* gestrickt* strickmasch* \
        häkel* gehäkelt* webstuhl* webstühl* webmasch* weberei* gewebt* webkante* spinnerei* garne \
        garnrolle* baumwoll* leinenstoff* leinenhemd* seidenbl* seidenst* viskose* polyester* elasthan* \
        elastan* merino* kaschmir* jeans* denim* tweed* fleece* wildleder* kunstleder* glattleder* \
        ledersohle* laufsohle* einlegesohle* gummisohle* sandale* sneaker* schnürsenkel* schusterei* \
        neu_besohlt besohl* anprobe* anprobier* passform* konfektion* größentab* fällt_klein_aus \
        fällt_groß_aus maßanzug* maßanzüg* maßgeschneid* maßkonf* maßschneid* änderungsschn* genäht* \
        umgenäht* angenäht* aufgenäht* abnäher* saum umsäumt* kragenw* knopfloch* knopflöch* reißverschl* \
        innenfutter* futterstoff* schnittmust* overlock* bügelfalte* aufgebügelt* wintermantel* wollmantel* \
        mäntel trenchcoat* sakko sakkos blazer* warnweste* röcke minirock* faltenrock* unterwäsche* dessous \
        büstenhalter* socke strumpf* strümpfe* halstuch* halstüch* mützen berufsbekl* arbeitshose* \
        latzhose* lederhose* jogginghose* stickerei* bestickt* aufgestickt* eingestickt* stickmasch* \
        flockdruck* mietwäsche* modehaus* modehäus* modegesch* modelabel* modedesign* modensch* modeschöpf* \
        modekette* modetrend* modemarke* damenmode* herrenmode* kindermode* brautmode* abendmode* boutique* \
        laufmasche* pilling fusseln* fusselt* verwaschen* knitter* pflegeetik* meterware* kurzwaren* \
        färberei* outfit* secondhand* fast_fashion schaufensterp* haute_couture dirndl* loden* gürtel \
        stiefel stiefelette* ärmel ärmelläng* trachtenm* trachtenj* clothing clothes garment* fabric \
        fabrics tailor tailors dressmak* seamstress* sewing workwear knitwear weaving woven apparel \
        footwear trousers yarn yarns fadenlauf* seitennaht* schulternaht* schrittnaht* bundweite* \
        tailliert* taillenhöhe* rocksaum* stecknadel* nahttrenner* aufgetrennt* auftrennen reihgarn* \
        unterfaden* oberfaden* fadenspannung* fadenriss* stichlänge* zickzackstich* steppstich* steppnaht* \
        kappnaht* absteppen abgesteppt* paspel* schrägband* bündchen* kordelzug* tunnelzug* druckknöpfe* \
        knopfleiste* klettverschl* vlieseline* bügeleinlage* armausschnitt* armloch* armlöcher* \
        halsausschnitt* stehkragen* revers anzüge anzughose* brautschleier* tüll satin popeline* köper \
        köperbindung* jacquard* damast frottee* frottier* flanell* walkstoff* gewalkt* filz jerseystoff* \
        rundstrick* flachstrick* maschenprobe* nadelstärke* stricknadel* stricken strickt wollknäuel* \
        sockenwolle* schafwoll* schurwoll* alpaka* mohair* lyocell* tencel nylon* softshell* \
        imprägnierspray* atmungsaktiv* daunen* kettfaden* kettfäden* schussfaden* schussfäden* kettbaum* \
        weberin* webt weben handweb* zwirn* kardier* spinnrad* spinnräder* warenschau* garnfärb* indigo* \
        färbebad* farbecht* abgefärbt* stickrahmen* stickgarn* stickerin* öko_tex* oeko_tex* gots \
        ausgeleiert* mottenloch* mottenlöcher* mottenfraß* fadenzieher* absatzfleck* brandsohle* \
        rahmengenäht* oberleder* gerberei* gegerbt* täschner* kürschner* modistin* hutmacher* gebügelt* \
        bügelpuppe* pflegesymbol* feinwaschgang* handwäsche* herrenausst* zuschneider* schnittbogen* \
        schnittbögen* schnittkonstr* nesselmodell* laufsteg* übergröße* größe_38 größe_40 größe_42 \
        slim_fit* schlaghose* bundfalte* leggings* pyjama* schlafanzug* schlafanzüge* posament* borten \
        fransen pailletten* rüsche* mieder* korsage* gilet
        """
    static let chemistry = """
        chemie* gas gase sauerstoff* stickstoff* wasserstoff* industriegas* pharma* labor_chemie \
        kunststoff* farbe_und lacke polymer* chemicals hydrogen oxygen chemikal* chemiker* chemisch* \
        petrochem* biochem* chemikant* laborant* laboranal* laborprobe* laborber* laborkittel* laborabz* \
        analysenz* probenahme* probennahme* probenvorb* reagenz* titrat* titrier* pipett* messkolben* \
        becherglas* bechergläs* erlenmeyer* bunsenbr* rundkolben* rektifikat* chromatogr* hplc gc_ms \
        spektromet* spektroskop* massenspek* photometer* fotometer* ph_wert* viskosit* rheolog* lösemittel* \
        lösungsmittel* säuren salzsäure* schwefelsäure* salpetersäure* flusssäure* essigsäure* natronlauge* \
        kalilauge* ätznatron* ammoniak* ethanol* methanol* isopropanol* aceton* toluol* benzol* xylol* \
        formaldehyd* ethylen* propylen* polyethyl* polypropyl* polyuret* polystyr* epoxid* acrylat* \
        isocyan* siloxan* kunstharz* harzsystem* weichmacher* bindemittel* pigment* titandiox* füllstoff* \
        lackaddit* dispergier* dispersion* tensid* emulgat* lackherst* lackfabrik* lackindust* farbenherst* \
        farbenfabrik* farbmittel* rezeptur* synthese* synthetis* katalyt* rührkessel* rührwerk* autoklav* \
        oxidat* oxidier* moleküle* molekular* gefahrstoff* gefahrgut* sicherheitsdatenbl* reach_verordnung* \
        clp_verordnung toxikolog* toxizität* explosionssch* atex ex_schutz augendusche* tanklager* \
        kesselwagen* ibc gasflasche* flaschenbündel* druckgas* druckminder* flüssiggas* propan* butan* \
        helium* acetylen* schutzgas* schweißgas* trockeneis* flüssigstickst* kryogen* edelgas* gasgemisch* \
        prüfgas* luftzerleg* elektrolys* wirkstoff* arzneimittelherst* tablettier* galenik* reinraum* \
        reinräum* gmp chargendok* chargenprot* chargenfrei* abfüllanl* lyophil* hilfsstoff* biotech* enzym* \
        fermentat* bioreaktor* zellkultur* wasseranal* trinkwasseran* bodenprobe* schwermetall* pfas \
        mikrobiolog* keimzahl* nachweisgr* bestimmungsgr* klebstoff* granulat* extrud* kautschuk* \
        entfetter* lackchem* pulverlack* glanzgrad* ausgasung* argon chemical chemist chemists chemistry \
        solvent* reagent* coatings paint_manufact* resin resins laboratory nitrogen gas_cylinder* acid \
        acids adhesive* active_ingredient* chemical_plant* chlorgas* chlorid* phosgen* schwefelwasser* \
        ätzend* digestorium* digestorien* glovebox* laborbuch* laborjournal* laborleit* labortechn* \
        laborgerät* laborwaage* laborglas* laborhandsch* laborbrille* verfahrenstechn* messwarte* \
        werkfeuerwehr* werksfeuerwehr* störfall* störfälle* seveso* raffinerie* steamcracker* \
        rückflusskühl* scheidetrichter* rotationsverdampf* tropftrichter* dreihalskolben* messzylinder* \
        bürette* magnetrühr* rührfisch* exsikkator* trockenschrank* nutsche* ausgefällt* auskristall* \
        umkristall* kristallisat* destillier* exotherm* reaktionsgemisch* reaktionsgleich* edukte* \
        stöchiometr* molmasse* lackmus* pufferlösung* stammlösung* maßlösung* blindwert* blindprobe* \
        doppelbestimm* rückstellmuster* rückstellprobe* ringversuch* iso_17025 retentionszeit* laufmittel* \
        eluent* eluat* kieselgel* nmr_spektr* infrarotspektr* ftir icp_ms icp_oes elementaranaly* \
        karl_fischer* kjeldahl* soxhlet* küvette* agarplatte* petrischale* endotoxin* sterilfiltr* \
        sterilabfüll* blister* verblister* galenisch* hartkapsel* filmtablette* tablettenpress* \
        beipackzettel* packungsbeilage* chargenrückruf* chargennummer* nitrosamin* arzneibuch* generika* \
        kryotank* kaltvergas* flaschenventil* ventilschutz* medizinische_gase zentrifuge zentrifugen \
        zentrifugier* inprozesskontroll* topfzeit* dissolver* perlmühle* auslaufbecher* entschäumer* \
        netzmittel* alkydharz* phenolharz* monomer* oligomer* copolymer* polykondens* königswasser* \
        phosphorsäure* perchlor* hypochlor* verätz* säureschutz* säureschrank* nitrilhandsch* cas_nummer* \
        un_nummer* h_sätze cmr_stoff* krebserzeugend* flammpunkt* zündtemperatur* explosionsgrenze* \
        inertgas* inertisier* ig_bce igbce knallgas* stechender_geruch voc hydrolys* ketone aldehyd* \
        abluftwäscher* gaswarn* gasaustritt* ansatzbehälter* produktionsansatz* wischtest* schmelzpunkt* \
        siedepunkt* brechungsindex* dichtebestimm*
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
        ausbeinmesser* wurstfüller* naturdarm* kunstdarm* pökelsalz* nitritpökel* gepökelt* räucherkammer* \
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
        erdbeereis* zitroneneis* stracciatella* pistazieneis* joghurteis* wassereis* spaghettieis* \
        spaghetti_eis nusseis* gelato* gelateria* sorbet* pasteuriseur* zartschmelzend* waffelhörnchen* \
        waffelröllchen* sahnehaube* schokosoße* krokant* schokoladen* zartbitter* vollmilchschokolade* \
        nussschokolade* bitterschokolade* bruchschokolade* schokoriegel* schokonuss* schokokuss* \
        schokoküsse* schokohase* schokolatier* schokobrunnen* schokoüberzug* osterhase osterhasen pralinen \
        praline pralinenkurs* pralinenschachtel* pralinenmanufaktur* pralinenform* trüffelpraline* \
        trüffelfüllung* chocolatier* kuvertüre* temperiergerät* überziehmaschine* conchieren conchiert \
        conchen kakaobohne* kakaobutter* kakaomasse* kakaoanteil* kakaopulver* kakaopreis* kakaobauer* \
        fettreif* zuckerreif* ganache* nougat* marzipan* persipan* süßware* süßigkeit* naschwerk* naschen \
        genascht naschtüte* leckerei* bonbon* karamell* toffee* lakritz* salmiak* gummibär* fruchtgummi* \
        weingummi* gelatinefrei* kaugummi* lutscher* lolli lollis brausepulver* brausestäbchen* \
        zuckerwatte* zuckerstange* zuckerguss* zuckerware* zuckerbäcker* gebrannte_mandeln mandelkrokant* \
        lebkuchen* printen dominostein* spekulatius* zimtstern* macaron* baiser* waffelgebäck* keksfabrik* \
        butterkeks* schaumkuss* schaumküsse* mohrenkopf* schaumzucker* marshmallow* geleefrucht* \
        geleefrüchte* türkischer_honig halva* dragees dragiert* invertzucker* süßungsmittel* \
        haselnusscreme* nussnougat* konfiserie* confiserie* patisserie* pâtisserie* patissier* petit_fours \
        fondant* weihnachtsplätzchen* *pralinen *bonbon konfekt konfektschachtel* schokoladig* eisbude* \
        eisverkäufer* ice_cream* chocolate chocolates candy candies confectioner* gummy_bear* caramels \
        liquorice* fudge sundae* cocoa_bean* sweet_shop chocolate_truffles chocolatey kugel_eis eine_kugel \
        zwei_kugeln drei_kugeln eis_essen eis_am_stiel eisportion* portionierer* eiskarte* eissaison* \
        eisproduktion* eislabor* eisfabrik* eisstand* eispreis* eistorte* eisbombe* eiskaffee* eiscreme* \
        eiskrem* eisliebhaber* glace himbeereis* haselnusseis* amarena* bananensplit* nussbecher* affogato* \
        granita frozen_yog* halbgefroren* waffel* schokostreusel* zuckerstreusel* schokosauce* schlagsahne* \
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
    static let bicycles = """
        fahrräder* *fahrräder radfahr* radweg* radladen radtour* radhändl* radwerkstatt* radverkehr* \
        radschnellweg* radstreifen* radsport* radhelm* radcomputer* radständer* radabstell* radleasing* \
        zweirad* zweiräder* e_bike* ebike* pedelec* lastenrad* lastenräder* cargobike* cargo_bike* rennrad* \
        rennräder* mountainbike* mtb gravelbike* gravel_bike* trekkingrad* trekkingräder* trekkingbike* \
        citybike* cityrad* faltrad* falträder* klapprad* klappräder* hollandrad* hollandräder* liegerad* \
        liegeräder* kinderrad* kinderräder* laufrad* laufräder* dienstrad* diensträder* leasingrad* \
        leasingräder* leihrad* leihräder* bikeleasing* bikesharing* bikepark* hardtail* fatbike* bmx \
        dreirad* dreiräder* kettenschalt* nabenschalt* schaltwerk* schaltauge* schaltzug* schaltzüge* \
        schaltgriff* schaltröllchen* umwerfer* kettenblatt* kettenblätter* kettenlinie* kettenschutz* \
        kettenverschleiß* ritzel* tretlager* tretkurbel* kurbelgarnitur* innenlager* pedale* klickpedal* \
        freilaufkörper* hinterrad* vorderrad* speiche speichen speichenbruch* speichenspann* \
        speichennippel* felgenbremse* rücktrittbremse* bremsgummi* bremszug* bremszüge* bremshebel* \
        felgenband* zentrierständer* nabendynamo* seitendynamo* lenkerband* lenkergriff* lenkertasche* \
        rennlenker* sattelstütze* sattelklemm* sattelhöhe* gepäckträger* satteltasche* packtasche* \
        schutzblech* bügelschloss* bügelschlösser* faltschloss* faltschlösser* rahmenschloss* federgabel* \
        starrgabel* federweg* rahmengröße* rahmenhöhe* rahmennummer* carbonrahmen* diamantrahmen* \
        tiefeinsteiger* oberrohr* unterrohr* kettenstrebe* sitzrohr* steuerrohr* steckachse* schnellspann* \
        mittelmotor* nabenmotor* trittfrequenz* tretunterstütz* schiebehilfe* plattfuß* flickzeug* \
        schlauchlos* tubeless* dichtmilch* sclaverand* dunlopventil* luftpumpe* standpumpe* reifenheber* \
        montageständer* anlehnbügel* kinderanhänger* riemenantrieb* wiegetritt* radeln radelt* geradelt \
        stadtradeln bicycle* bike bikes biking cyclist* cycle_path* cycle_lane* derailleur* handlebar* \
        spokes chainring* bottom_bracket* seatpost* inner_tube* pannier* saddle velo velos velofahr* \
        velomech* veloladen veloweg* velohelm* velowerkstatt velotour* veloanhänger* e_velo e_velos \
        cargovelo* drahtesel* radlerin* radlerhose* radtrikot* radwander* radreise* radurlaub* radfernweg* \
        radroute* radkurier* radentscheid* radlobby* adfc dooring* geisterradler* überholabstand* \
        tretroller* fixie fixies singlespeed* tandemfahr* rikscha* randonneur* bikepack* hochrad hochräder* \
        bonanzarad* damenrad* damenräder* herrenrad* herrenräder* jugendrad jugendräder* tourenrad* \
        tourenräder* crossrad crossräder* transportrad* transporträder* jobrad* jobräder* gebrauchtrad \
        gebrauchträder* stützräder trailerbike* kettenöl* kettennieter* kettenlehre* kettenkasten* \
        kettenschräglauf* kettenpeitsche* kette_gerissen kette_springt kette_abgesprungen kurbelabzieher* \
        zahnkranzabzieher* speichenschlüssel* speichenreflektor* nippelspanner* seitenschlag höhenschlag \
        eingespeicht* felgenflanke* felgenkiller* v_brake* v_bremse* cantileverbremse* bowdenzug* \
        bowdenzüge* schaltkäfig* gangschaltung* dreigangnabe* nabengetriebe* konusschlüssel* vorbaulänge* \
        lenkerbreite* unterlenkerhaltung barends sitzknochen* sitzstrebe* gabelschaft* rahmenbruch* \
        rahmenschmied* rahmencodier* schrittlänge* überstandshöhe* bikefitting* cleats klickschuh* \
        plattformpedal* pedalschlüssel* pedalritter* pedalieren faltreifen* drahtreifen* spikereifen* \
        schlauchreifen* pannenschutz* blitzventil* schraderventil* flickset* vulkanisierlösung* \
        flaschendynamo* hosenklammer* flaschenhalter* rahmenakku* unterstützungsstufe* tretsensor* \
        fullsuspension* dropper_post* zeitfahr* jedermannrennen* cyclocross* peloton rollentrainer* \
        wattmess* powermeter* downhill* singletrail* pumptrack* flowtrail* bikeshop* bikeverleih* biketour* \
        kabelschloss* kabelschlösser* anradeln losradel* radelnde*
        """
    static let toys = """
        spielzeug* *spielzeug spielwaren* spielsache* spielfigur* spielbrett* spielstein* spielanleit* \
        spieleabend* spieleverlag* spieleautor* spielemesse* spielmaterial* spielküche* spielwürfel* \
        spieluhr* spielerzahl* brettspiel* gesellschaftsspiel* kartenspiel* würfelspiel* familienspiel* \
        partyspiel* strategiespiel* aufbauspiel* legespiel* lernspiel* geschicklichkeitssp* quizspiel* \
        ratespiel* memospiel* grundspiel* mau_mau quartettspiel* würfelbecher* meeple* schachbrett* \
        schachfigur* mühlespiel* puzzle* *puzzle gepuzzelt* puzzeln puppe* teddy* kuscheltier* plüsch* \
        stofftier* schmusetuch* schmusetücher* kasperle* marionette* bauklotz* bauklötz* holzbaustein* \
        klemmbaustein* konstruktionsspiel* steckspiel* magnetbaustein* plastikmodell* modellbau* \
        modellauto* modellflug* modellbahn* modelleisenbahn* spur_h0 spur_n spur_tt spur_g gartenbahn* \
        eisenbahnplatte* dampflok* diesellok* elektrolok* lokdecoder* digitaldecoder* sounddecoder* \
        weichenantrieb* gleisplan* gleispläne* flexgleis* bettungsgleis* haftreifen* waggon* güterwagen* \
        holzeisenbahn* autorennbahn* fernlenkauto* rc_car* rc_auto* bobbycar* bobby_car* rutschauto* \
        rutschfahrzeug* schaukelpferd* kaufladen* kaufläden* kinderküche* sandspiel* sandkasten* \
        sandkästen* sandförmchen* knetmasse* kinderknete* fingerfarbe* wachsmal* malbuch* malbücher* \
        bastelset* bastelbogen* experimentierkasten* experimentierkästen* chemiebaukasten* metallbaukasten* \
        zauberkasten* zauberkästen* brummkreisel* jo_jo seifenblase* lenkdrache* murmelbahn* kugelbahn* \
        springseil* hula_hoop* babyrassel* greifling* beißring* babyspiel* motorikschleife* motorikspiel* \
        stapelturm* stapeltürme* sammelkarte* sammelfigur* actionfigur* booster_pack* tauschkarte* \
        zinnfigur* verschluckbar* altersempfehl* ab_drei_jahren ab_sechs_jahren spielspaß* wiederspielreiz* \
        ereigniskarte* sanduhr* krabbeldecke* mohairbär* babypuppe* nachziehtier* holztier* holzfigur* \
        wasserpistole* hüpfball* hüpfbälle* hüpfburg* bällebad* stickeralbum* ferngesteuertes_auto \
        handpuppe* stoffpuppe* tabletopspiel* toy toys toyshop* toymaker* board_game* boardgame* card_game* \
        jigsaw* doll dolls dollhouse* model_railway* model_train* stuffed_animal* plush* building_blocks \
        playset* action_figure* quietscheente* badeente* knopf_im_ohr füllwatte* kulleraugen* brummstimme* \
        batteriefach* würfelpech* würfelglück* eine_runde_aussetzen mensch_ärgere kniffel halma backgammon* \
        rommé schafkopf* doppelkopf* jasskarte* tarock* kartenstapel* ablagestapel* nachziehstapel* \
        deckbuild* deckbauspiel* siegpunkt* startspieler* spielertableau* holzklötzchen* pöppel* \
        stanzbogen* stanzbögen* spielschachtel* kartenhülle* regelheft* kennerspiel* expertenspiel* \
        vielspieler* kinderspiel_des_jahres spiel_des_jahres kooperatives_spiel escape_spiel* exit_spiel* \
        rätselspiel* krimispiel* wimmelbild* ludothek* spielecafé* spielenachmittag* spielnachmittag* \
        spielwert* unbespielt* *spielwaren fahrtrafo* digitalzentrale* schattenbahnhof* kehrschleife* \
        flockgras* streumaterial* kurzkupplung* raucheinsatz* rauchgenerator* lokschuppen epoche_iii \
        epoche_iv diorama* dioramen* spritzling* decals plastikkleber* schiffsmodell* buddelschiff* \
        schlitzbahn* rc_modell* jonglierball* jonglierbälle* frisbee* flummi* gummitwist* hüpfseil* \
        glasmurmel* murmelspiel* straßenmalkreide* tretauto* trettraktor* kettcar* lauflernwagen* \
        spieltrapez* krabbeltunnel* spielteppich* spielmatte* spielturm* spieltürme* spielkiste* \
        knisterfolie* knisterbuch* knisterbücher* fühlbuch* fühlbücher* schnullerkette* kinderwagenkette* \
        schnuffeltuch* hobby_horsing zündplättchen* knallerbse* knetgummi* kinetischer_sand bügelperle* \
        steckperle* fädelspiel* malen_nach_zahlen ausmalbild* stempelset* kratzbild* spielgeld* \
        schneideobst* kinderwerkbank* wunschzettel* geburtstagskiste* überraschungsei* mitgebsel* \
        kleinteilezylinder* speichelfest* spiel_gut_siegel montessorimat* blechauto* aufziehauto* \
        aufziehmechan* rückziehmotor* boosterbox* starterdeck* kartendeck* sammelalbum* sammelbild* \
        trading_card* minifigur* noppenstein* zauberwürfel* geduldspiel* geduldsspiel* knobelspiel* \
        knobelei* tangram* tischkicker* kickertisch* kinderflohmarkt*
        """
    static let sports = """
        sportgeschäft* sportartik* sportgerät* sportschuh* sportbekleid* sporthändl* sportfachhandel* \
        sporthaus* sportuhr* ski skis skischuh* skihose* skistiefel* skistock* skistöcke* skiservice* \
        skiverleih* skibindung* skitour* skigebiet* skilift* skipiste* skihelm* skiwachs* skifahr* \
        snowboard* langlauf* loipe* alpinski* tourenski* tourenbindung* steigfell* belagschliff* lawinen* \
        eispickel* steigeisen* schneeschuh* schlittschuh* kletterhalle* kletterseil* klettergurt* \
        kletterschuh* kletterwand* kletterwände* kletterrout* klettersteig* kletterkurs* kletterausrüst* \
        kletterer boulder* karabiner* expressset* expressschlinge* bandschlinge* chalkbag* vorstieg* \
        toprope* abseil* kernmantel* bergsport* bergsteig* bergschuh* wanderschuh* wanderstiefel* \
        wanderhose* wanderrucks* wanderstock* wanderstöcke* trekkingsto* trekkingstö* trekkingschuh* \
        trekkingrucks* rucksäcke* zelte zeltstange* zeltplane* zeltboden* zeltgestänge* zelthering* \
        kuppelzelt* tunnelzelt* igluzelt* wurfzelt* dachzelt* außenzelt* innenzelt* wassersäule* isomatte* \
        luftmatratze* schlafsack* schlafsäcke* daunenjacke* daunenfüll* hardshell* softshell* regenjacke* \
        funktionsjacke* funktionsshirt* funktionswäsche* atmungsaktiv* merino* fleecejacke* \
        imprägnierspray* gaskocher* campingkocher* trinkblase* stirnlampe* laufschuh* laufhose* laufsocke* \
        laufuhr* laufanalyse* laufsport* trailrun* trailschuh* joggen jogger* jogging* halbmarathon* \
        marathon* pronation* überpronation* fersenkappe* zwischensohle* außensohle* fußballschuh* \
        torwarthandschuh* trainingsanzug* trainingsanzüge* schienbeinschon* tennisschläger* tennisball* \
        tennisbälle* besaitung* federball* tischtennis* golfschläger* golfbag* inlineskate* inline_skate* \
        rollschuh* skateboard* longboard* surfbrett* surfboard* windsurf* stand_up_paddl* sup_board* \
        neopren* kajak* schwimmweste* paddel* badeanzug* badeanzüge* badehose* boxhandschuh* boxsack* \
        turnschuh* sneaker* pulsuhr* brustgurt* carvingski* outdoorjacke* outdoorausrüst* running_shoe* \
        hiking backpack* sleeping_bag* tent tents climbing_rope* climbing_harness* carabiner* crampon* \
        ski_boots skiing sportswear sporting_goods trekking_pole* tennis_racket* wetsuit* mountaineer* \
        kantenschliff* skikante* steinschliff* wachseisen* heißwachs* auslösewert* bindungseinstell* \
        fersenautomat* pinbindung* skistopper* innenschuh* bootfitt* freeride* tiefschnee* pulverschnee* \
        pistenraupe* klebefell* harscheisen* lvs_gerät* verschüttetensuch* rodelschlitten* rodelverleih* \
        kufenschliff* eislauf* eishockey* skikurs* skilehr* skischule* skibrille* skijacke* skianzug* \
        skiunterwäsche* schischuh* schiverleih* schikurs* schilehrer* leihski* testski* sicherungsgerät* \
        klemmkeil* bohrhaken* zwischensicherung* partnercheck* achterknoten* prusik* mastwurf* \
        halbmastwurf* sackstich* seillänge* crashpad* chalk magnesia routenschraub* onsight kraxe kraxen \
        gletscherspalt* biwak* gamasche* alpenverein* zustiegsschuh* fersenhalt* fersenschlupf* \
        blasenpflaster* zehenbox* carbonplatte* neutralschuh* barfußschuh* laufbandanalyse* lauftreff* \
        laufgruppe* volkslauf* stadtlauf* startnummer* vorfußlauf* läuferknie* intervalltrain* ultralauf* \
        ultratrail* triathl* nordic_walking* walkingstöcke* abspannleine* nahtband* campingstuhl* \
        spirituskocher* gaskartusche* packmaß* packsack* packsäcke* hüftgurt* hüftflosse* tragesystem* \
        deckelfach* bauschkraft* isolationsjacke* gore_tex zwiebelprinzip* stollenschuh* hallenschuh* \
        trikotsatz* trikotsätze* beflock* vereinsausstatt* ballpumpe* handballschuh* volleyball* \
        basketball* griffband* griffbänder* overgrip* bespannungshärte* schlägerkopf* padel badminton* \
        golfball* golfbälle* eisensatz* bogensport* zuggewicht* kitesurf* wingfoil* schnorchel* \
        taucherbrille* tauchermaske* tarierweste* atemregler* schwimmbrille* spritzdecke* kanus hantel* \
        kurzhantel* kettlebell* faszienrolle* gymnastikball* yogamatte* klimmzugstange* heimtrainer* \
        trampolin* rückenprotektor* skatepark* skaten skater skaterin*
        """
    static let optics = """
        brille* *brille *brillen gleitsicht* einstärken* mehrstärken* bifokal* trifokal* optiker* \
        augenoptik* *optiker *optikerin optometr* dioptri* sehtest* sehstärke* sehschärfe* sehhilfe* \
        sehschwäche* sehbehind* sehprobe* sehprüf* sehzeichen* augenprüf* augenarzt* augenärzt* \
        augeninnendruck* augenhintergrund* kurzsichtig* weitsichtig* fehlsichtig* alterssichtig* \
        hornhautverkrümm* hornhautradi* astigmat* myopie* hyperopie* presbyop* refraktion* phoropter* \
        autorefrakt* spaltlampe* scheitelbrech* pupillendistanz* pupillenabstand* pupillometer* \
        augenabstand* zentrierdaten* videozentrier* vollrandfass* halbrandfass* nylorfass* korrektionsfass* \
        titanfassung* kunststofffassung* metallfassung* kassengestell* nasenpad* nasensteg* nasenauflage* \
        stegweite* bügellänge* bügelende* federscharnier* sonnengläser* entspieg* superentspieg* \
        hartschicht* blaulichtfilter* selbsttönend* phototrop* brechungsindex* plusgläser* minusgläser* \
        prismenglas* prismengläser* winkelfehlsicht* schielen schielt schielwinkel* amblyop* visus \
        glasstärke* lesezusatz nahzusatz* leuchtlupe* kontaktlinse* monatslinse* tageslinse* jahreslinse* \
        formstabile_linsen multifokal* torische torischen sklerallinse* ortho_k orthokeratolog* nachtlinse* \
        linsenträger* linsenmittel* linsenbehälter* linsenflüssigkeit* linsenanpass* linsenpfleg* \
        keratokonus* keratograph* tränenfilm* tränenflüssig* trockene_augen augentropfen* augenlaser* \
        augenoptisch* grauer_star grauen_star katarakt* glaukom* netzhaut* farbsehtest* \
        bildschirmlesegerät* low_vision fernglas* ferngläser* hörgerät* hörsystem* hörakust* hörtest* \
        hörverlust* hörhilfe* hörminder* hörschwell* hörsturz* hörkurve* schwerhörig* tonaudiogramm* \
        audiogramm* audiometr* sprachaudio* otoplast* ohrpassstück* ohrabdruck* ohrabdrücke* ohrmuschel* \
        gehörgang* gehörgänge* gehörschutz* ohrenschmalz* cerumen* cochlea* im_ohr_gerät* \
        hinter_dem_ohr_gerät* schallschlauch* schallschläuche* zinkluft* tinnitus* sprachverstehen* \
        ringschleife* ohrenarzt* ohrenärzt* gehörlos* hochtonverlust* makuladegen* optician* eyeglass* \
        eyewear spectacles contact_lens* varifocal* progressive_lens* hearing_aid* hearing_loss audiolog* \
        eye_test* eye_exam* sunglasses nearsighted* reading_glasses anti_reflective rohgläser* \
        zentrierkreuz* zylinderwert* zylinderachse* asphärisch* verschwommen* unscharf_sehen sehe_unscharf \
        doppelbilder* augenflimmern* lichtblitze mouches_volantes gesichtsfeld* perimetrie* augenbrennen* \
        lidrand* bindehaut* hornhauttrüb* hornhauttopo* aderhaut* glaskörper* augenlid* lidschlag* blinzeln \
        blinzelt augenklinik* augenheil* augenklappe* okklusionspflaster* orthoptist* sehschule* \
        sehtraining* nachtblind* rot_grün_schwäche farbenblind* blendempfind* kontrastsehen dämmerungssehen \
        stereosehen räumliches_sehen führungsauge* heterophorie* covertest* skiaskop* ophthalm* \
        keratometer* funduskamera* augenspiegel* tonometer* tonometrie* akkommodation* brechkraft* \
        brechzahl* hochbrechend* randdicke* progressionszone* progressionskanal* nahteil* lesebereich* \
        schaukeleffekt* verträglichkeitsgarantie* bügelschraube* rutscht_von_der_nase ohrbügel* vorneigung* \
        hornhautscheitel* ventilette* mikrofasertuch* antibeschlag* uv_400 verlaufstönung* filterkategorie* \
        kantenfilter* hornfassung* acetatfassung* büffelhorn* pantofassung* fassungsform* \
        glasbruchversicher* clip_on sonnenclip* sehtafel* landoltring* lupen stablupe* hellfeldlupe* \
        monokular* spektiv* okular* feldstecher* zielfernrohr* blindenstock* sehrest* weiche_linsen \
        harte_linsen linse_verrutscht linse_im_auge kombilösung* peroxidsystem* fluobild* basiskurve* \
        sehnerv* pupille* ohrstück* exhörer* hörzentrum* hörschaden hörschäd* hörprogramm* telefonspule* \
        induktionsschleif* hörschleife* pfeifen_im_ohr ohrensausen* ohrgeräusch* rauschen_im_ohr \
        piepsen_im_ohr knalltrauma* lärmschwerhör* trommelfell* mittelohr* innenohr* haarzelle* \
        hochtonsenke* frequenzkompression* otoskop* freifeldmess* hörkabine* abdruckmasse* hörbatterie* \
        störgeräusch* stimmengewirr* nuscheln nuschelt hört_schlecht schlecht_hören lippenlesen ertaub* hno \
        hno_arzt hno_ärzt* hörtraining* hörnerv* ohrspülung* pädakust*
        """
    static let beauty = """
        kosmetik* *kosmetik friseur* frisör* haarschnitt* haarschneid* haarfarbe* haarfärb* haarspray* \
        haargel* haarverläng* haarausfall* haarkur* haarwäsche* haarpfleg* haarspitz* haarspang* \
        haarentfern* haarstyl* haaransatz* haarglätt* haarsalon* haarschere* haare strähne* strähnchen* \
        gesträhnt* balayage* blondier* blondton* dauerwelle* lockenstab* lockenwickler* naturlocken* \
        glätteisen* föhnen föhnfrisur* geföhnt* frisur* *frisur *frisuren hochsteck* ponyschnitt* \
        stufenschnitt* bobschnitt* herrenschnitt* damenschnitt* kurzhaarschnitt* waschen_schneiden \
        spitzen_schneiden barber* barbier* bartpfleg* bartöl* vollbart* rasier* nassrasur* rasur rasuren \
        effilier* intensivtönung* ansatztönung* shampoo* kopfhaut* perücke* toupet* nagelstudio* nagellack* \
        nageldesign* nagelmodell* nagelhaut* nagelfeil* nagelbett* gelnägel* acrylnägel* kunstnägel* \
        fingernagel* fingernägel* fußnägel* shellac* maniküre* pediküre* fußpfleg* podolog* wimper* \
        augenbraue* microblad* permanent_make* make_up lippenstift* lipgloss* lidschatten* eyeliner* \
        mascara* concealer* rouge visagist* schmink* geschminkt* abschmink* gesichtsbehand* gesichtspfleg* \
        gesichtscreme* gesichtsreinig* tagescreme* nachtcreme* handcreme* feuchtigkeitscreme* \
        feuchtigkeitspfleg* fruchtsäure* ausreinigung* mitesser* pickel* akne* hautbild* hauttyp* \
        hautunreinh* unreine_haut hautpfleg* couperose* mischhaut* faltenbehand* faltenunterspr* \
        lippenunterspr* botox* hyaluron* microneed* mesotherap* anti_aging retinol* niacinamid* \
        pflegeserie* duschgel* bodylotion* deodorant* deoroller* deo parfüm* parfum* eau_de_toilette \
        duftnote* basisnote* flakon* sillage* nischenduft* nischendüfte* damenduft* herrenduft* tätowier* \
        tattoo* piercing* gepierct* nachstechen fineline* waxing* sugaring* epilier* enthaarung* \
        intimrasur* solarium* sonnenstudio* selbstbräun* tierversuchsfrei* bräunungsstudio* \
        gesichtspeeling* haarspülung* beautysalon* hairdress* hairstyl* haircut* hair_salon* nail_salon* \
        nail_polish manicur* pedicur* eyelash* eyebrow* lipstick* makeup cosmetic* skincare moisturi* \
        perfume* fragrance* blow_dry* haarklammer* haarbürste* haarbruch* haarstruktur* haaröl* haarmaske* \
        haarfestiger* haarwurzel* haarwuchs* haarteil* haartransplant* schnitthaar* schaumfestiger* pomade* \
        ausrasier* toupier* rundbürste* stielkamm* trockenhaube* rückwärtswaschbecken* schneideumhang* \
        skin_fade undercut* vokuhila* longbob pony_zu_kurz mittelscheitel* seitenscheitel* spliss frizz* \
        fettige_haare antischuppen* gelbstich* abmattier* tönung tönungen foliensträhn* ombré* keratin* \
        tressen lockenpracht* lockig* glattföhn* wasserwelle* grauabdeck* geheimratsecke* schnurrbart* \
        bartschneid* barttrimmer* dreitagebart* aftershave* alaunstein* coiffeur* coiffeuse* friseuse* \
        frisierstuhl* herrensalon* damensalon* salonleit* saloninhab* stuhlmiete* waschliege* kopfmassage* \
        übungskopf* brautstyling* handekzem* nagelpfleg* nagelpilz* nagelverläng* nagelfräs* nagelschere* \
        nagelöl* nailart* nageltips french_nails gellack* aufbaugel* hühnerauge* hornhauthobel* \
        hornhautraspel* hornhautentfern* fußbad nagelspange* lash_lift* lashlift* browlift* brow_lift* \
        brauenlift* powder_brow* pigmentfleck* tuchmaske* peeling* mikrodermabras* aquafacial* \
        ultraschallpeel* lupenlampe* wirkstoffampulle* gesichtswasser* gesichtsöl* mizellen* waschgel* \
        augenringe* tränensäcke* krähenfüß* zornesfalte* nasolabial* hautstraff* hautbarriere* hautanalyse* \
        hautton* talgdrüse* großporig* rosacea* trockene_haut lichtschutzfaktor* sonnencreme* parabene* \
        parabenfrei* inci pröbchen* puderquaste* bronzer* contouring* farbberatung* typberat* kajal* \
        lippenpfleg* lippenbalsam* kopfnote* herznote* duftfamilie* duftpyramide* moschus* patschuli* \
        vetiver* ohrlöcher* ohrloch* warmwachs* zuckerpaste* bikinizone* ipl_behandlung* damenbart* \
        sonnenbank* sonnenbänke* bräunungsdusche* hot_stone* cellulite* schönheitspfleg* schönheitssalon*
        """
}
