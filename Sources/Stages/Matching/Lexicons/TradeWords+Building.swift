/// Houses, and what is built into them.
extension TradeWords {
    static let building = """
        baustelle* bauarbeit* rohbau* altbau* neubau* anbau umbau* ausbau dachausbau* sanier* renovier* \
        gerüst* fassade* dach dächer dachrinne* dachdeck* ziegel* gaube* fenster* *fenster haustür* tür \
        türen rollladen rollläden jalousie* glas verglas* *verglasung scheibe* isolierglas* dichtung* \
        rahmen laibung* dämm* putz verputz* mauer* maurer* estrich fliese* trockenbau* handwerk* geselle* \
        meisterbetrieb* gewerk gewerke bauherr* bauleiter* architekt* bauamt* bauabschnitt* bauausschuss* \
        obergeschoss* erdgeschoss* dachgeschoss* keller* treppenhaus* balkon* wärmebrücke* kondenswasser \
        u_wert einbau* montiert montage* aufmaß ausgemessen eingebaut* standzeit* abgebaut abbau aufbau \
        rüstung plane planen hochhaus* schulbau* turnhalle* scaffold* roof* window windows facade \
        building_site renovation glazing wasserwaage* richtlatte* mörtel* zementsack* kalksandstein* \
        porenbeton* ytong poroton* hohlblockstein* klinker klinkerstein* klinkerfassade* bodenplatte* \
        streifenfundament* bewehrung* schalung schalungen schaltafel* polier bauleitung* bauzaun* bauzäune* \
        baulärm* baustaub* baugrube* baugrund* baugenehmigung* bauantrag* bauanträge* baubewilligung* \
        baugesuch* bauaufsicht* baustopp* bauträger* bauabnahme* baumangel* baumängel* bauschaden* \
        bauschäden* bauschutt* baupfusch* pfusch bautrupp* baufirma* baufirmen* bauunternehm* baumeister* \
        baukosten* bautagebuch* baukran* bautrockner* bautrocknung* bauhelm* baugewerbe* baustoff* ig_bau \
        bg_bau schlechtwettergeld* vob leistungsverzeichnis* einsturzgef* baufällig* tragwerk* statiker* \
        baustatik* tragende_wand tragende_wände tragenden_wand wanddurchbruch* wanddurchbrüche* \
        stemmhammer* presslufthammer* bohrhammer* kernbohr* stahlträger* stahlbeton* betonmischer* \
        betondecke* sichtbeton* betoniert* betonieren fachwerkh* lehmbau* entkernt* entkernung* kernsanier* \
        generalsanier* asbest* horizontalsperre* feuchteschaden* feuchteschäden* aufsteigende_feuchtigkeit \
        perimeterdämm* einblasdämm* glaswolle* steinwolle* mineralwolle* blower_door* raffstore* rolladen* \
        rolläden* gurtwickler* fliegengitter* blendrahmen* bauschaum* silikonfuge* türzarge* türstock* \
        wintergarten* wintergärten* markise* richtfest* gleichenfeier* spatenstich* grundsteinlegung* \
        schlüsselfertig* fertighaus* fertighäuser* häuslbauer* häuslebauer* muskelhypothek* bauhelfer* \
        betonbauer* hochbau* tiefbau* zollstock* meterstab* schlagschnur* nivelliergerät* schuttrutsche* \
        dixi_klo* dixiklo* geschossdecke* flachdach* dachstuhl* setzungsriss* bausachverständ* baugutacht* \
        bebauungsplan* hausbau* bauvorhaben* bauwerber* baupolizei* bauführer* unterlagsboden* \
        plättlileger* storen
        """
    static let electrics = """
        elektr* *elektriker strom stromnetz* stromausfall* leitung* kabel* dose dosen steckdose* schalter* \
        sicherung* zählerschrank* zähler verteiler* schaltschrank* schaltschränke* fi_schalter kurzschluss* \
        wallbox* ladesäule* ladepunkt* ladestation* photovoltaik* solar* modul module wechselrichter* \
        speicher* balkonkraftwerk* beleucht* lampe* leuchte* led verdrahte* verkabel* unterverteilung* \
        schlitz schlitze netzwerkdose* klingelanlage* smart_home electric* wiring charger charging_point \
        solar_panels nullleiter* neutralleiter* schutzleiter* außenleiter* erdung* geerdet* \
        potentialausgleich* potenzialausgleich* fundamenterder* überspannungsschutz* blitzschutz* \
        fehlerstrom* rcd fi_fliegt fi_löst fliegt_der_fi flog_der_fi schmelzsicher* drehstrom* starkstrom* \
        kraftstrom* wechselstrom* gleichstrom* kilowatt kilowattstunde* kwh kwp ampere volt spannungsprüf* \
        phasenprüf* duspol* multimeter* isolationsmess* e_check dguv_v3 vde nym erdkabel* wago wagoklemme* \
        lüsterklemme* reihenklemme* aderendhülse* abisolier* crimpzange* leerrohr* hohlwanddose* unterputz* \
        aufputz aufputzdose* abzweigdose* herdanschluss* dimmer* dimmbar* licht_flackert flackert_das_licht \
        flackerndes_licht bewegungsmelder* treppenlicht* lichtschalter* stromkreis* stromschlag* \
        stromschläge* stromunfall* stromanschluss* stromzähler* stromkasten* stromlos* stromversorg* \
        stromlaufplan* stromstoßschalt* stromaggregat* spannungsfrei* lichtbogen* schmorgeruch* \
        schmorbrand* schmorbrände* verschmort* angeschmort* trafo trafos trafostation* transformator* \
        vorschaltgerät* halogenstrahl* glühbirne* glühlampe* leuchtstoffr* neonröhre* leuchtmittel* \
        einbaustrahler* deckenspot* flutlicht* straßenlaterne* straßenbeleucht* weihnachtsbeleucht* \
        notbeleucht* notstrom* usv pv einspeis* eigenverbrauch* netzbetreiber* netzanschluss* \
        marktstammdaten* rundsteuer* lastmanagement* smart_meter* zählertausch* zählerplatz* hauptschalter* \
        hausanschluss* schuko* ladekabel* ladeleistung* schnelllader* sprechanlage* gegensprech* türsprech* \
        klingeltrafo* knx rauchmelder* rauchwarnmelder* brandmelde* alarmanlage* netzwerkkabel* hutschiene* \
        sammelschiene* zeitschaltuhr* motorschutz* schaltplan* schaltpläne* schlitzfräse* mauerschlitz* \
        stemmarbeit* hochspannung* niederspannung* mittelspannung* freileitung* strommast* umspannwerk* \
        wechselschalt* blitzeinschl* nachtspeicher* batteriespeicher* kupferdieb* klassische_nullung \
        kurzgeschlossen*
        """
    static let climate = """
        klima* *klimaanlage kälte* kühl* *kühlung gefrier* tiefkühl* verdichter* kompressor* wärmepumpe* \
        heizung* lüftung* lüfter* abluft* hitze* temperatur* grad frostschutz thermostat* entfeucht* \
        serverraum* rohrleitung* leck wartung* notdienst* sanitär* heizkörper* außengerät* innengerät* \
        air_conditioning cooling refriger* chiller* heat_pump* freezer* kondensat kondensatpump* \
        kondensatabl* verflüssiger* verdampfer* expansionsventil* vierwegeventil* schauglas* heißgas* \
        saugleitung* inverter* splitgerät* splitanlage* multisplit* monoblock* deckenkassette* vrf vrv \
        fan_coil* gebläsekonvektor* kaltwassersatz* rückkühler* verdunstungsk* legionelle* vdi_6022 zuluft* \
        fortluft* außenluft* umluft* luftkanal* luftkanäle* volumenstrom* luftwechsel* brandschutzklappe* \
        filterwechsel* filtermatte* wärmerückgew* wärmetauscher* wärmeübertrag* luftfeucht* luftbefeucht* \
        co2_ampel co2_wert raumluft* rlt_anlage* stickig* miefig* zugerscheinung* r32 r410a r290 r134a \
        r404a f_gas f_gase f_gas_verordnung ammoniak* dichtheitsprüf* dichtheitskont* lecksuch* \
        vakuumpumpe* manometer* monteurhilfe* bördeln gebördelt* bördelgerät* hartlöt* kupferrohr* \
        kupferleitung* vereist vereisung* abtauen abtauung* abgetaut* eismaschine* eiswürfelmaschine* \
        verbundanlage* jahresarbeitszahl* scop seer btu heizstab* vorlauftemp* rücklauftemp* \
        pufferspeicher* erdsonde* schallschutzhaube* brummton* brummgeräusch* dezibel nachtabsenk* \
        tropennacht* affenhitze* bullenhitze* sommerhitze* rechenzentrum* rechenzentren* gewerbekälte* \
        schockfrost* froster* mechatroniker* tga gebäudetechnik* haustechnik* gebäudeautomat* heizlast* \
        heizkessel* heizkreis* heizraum* brennwert* fußbodenheiz* umwälzpumpe* hydraulischer_abgleich \
        hydraulischen_abgleich außeneinheit* inneneinheit* fehlercode* hochdruckstör* niederdruckstör* \
        pressostat* scrollverdicht* schraubenverdicht* absorptionsk* adiabat* standventilator* \
        deckenventilator* fckw treibhauspotenzial* taupunkt* wärmestau* entlüftet entlüften entlüftung* \
        dunstabzug* fettfilter* konvektor* druckprobe* luftauslass* luftfilter* wohnraumlüft* stoßlüften* \
        frostwächter* raumtemperatur* zugig ventilator*
        """
    static let wood = """
        holz* *holz möbel* tisch* *tisch regal* schrank* stuhl stühle bank eiche* buche esche nussbaum \
        kirschbaum massiv* schreiner* hobel* säge* kreissäge* leim* lack* geölt* maserung* furnier* \
        manufaktur* werkstatt* gesellenstück* esstisch* küchenzeile* oberfläche* furniture table shelf oak \
        carpent* joiner* workbench zirbe* lärche* ahorn* teak mahagoni* palisander* wenge robinie* \
        douglasie* multiplexpl* spanplatte* mdf osb siebdruckplatte* umleimer* kantenanleim* schellack* \
        hartwachs* leinöl* beize beizen gebeizt* gewachst* lasiert* lasur* klarlack* politur* weißleim* \
        knochenleim* schraubzwinge* schwalbenschwanz* zapfenverb* nut_und_feder flachdübel* lamello* \
        gedübelt* oberfräse* abrichte abrichthobel* dickenhobel* gehobelt* abgehobelt* bandsäge* kappsäge* \
        gehrung gehrungs* stichsäge* japansäge* fuchsschwanz* tauchsäge* formatkreiss* handkreissäge* \
        stechbeitel* stemmeisen* klüpfel* ziehklinge* schleifpapier* schmirgel* exzenterschleif* \
        abschleifen abgeschliffen* drechsel* drechsler* gedrechselt* geschnitzt* schnitzerei* \
        schnitzmesser* astloch* astlöcher* jahrring* harzig* harzgalle* faserrichtung* windschief* \
        aufgequollen* wurmstich* spreißel* späneabsaug* spänebunker* absauganlage* fingerkuppe* abgesägt* \
        zugesägt* zersägt* knarzt* knarzen* knarrt kommode* sideboard* vitrine* truhe nachtkästchen* \
        kredenz hocker schemel* eckbank* bettgestell* lattenrost* einbauschrank* kleiderschrank* \
        kleiderschränke* schublade* schubkasten* schubkästen* vollauszug* scharnier* türblatt* türblätter* \
        zimmertür* parkett* dielen dielenboden* sockelleiste* vertäfel* täfer küchenfront* arbeitsplatte* \
        einbauküche* innenausbau* ladenbau* gesellenbrief* lossprechung* meisterstück* zimmerer* zimmerei* \
        dachstuhl* fachwerk* restaurier* intarsie* baumkante* schneidbrett* bretter *hölzer ablängen \
        abgelängt* verleimt* verleimen verleimung* geleimt* gefräst* aufgedoppelt* aufgearbeitet* dübel \
        dübelloch* zimmerleute*
        """
    static let painting = """
        malerbetrieb* malermeister* malerarbeit* malerfirma* malergesell* malervlies* malerkrepp* \
        malerfolie* malerlehr* malerazubi* malerhandwerk* anstreicher* anstrich* *anstrich überstrichen* \
        überstreich* frisch_gestrichen neu_gestrichen nachgestrichen vorgestrichen wandfarbe* \
        fassadenfarbe* deckenfarbe* dispersionsfarbe* silikatfarbe* silikonharz* kalkfarbe* lehmfarbe* \
        latexfarbe* kreidefarbe* abtönfarbe* abgetönt* farbrolle* farbeimer* farbwanne* farbfächer* \
        farbnase* farbspritzer* farbton* farbtöne* deckkraft* grundierung* grundiert* tiefengrund* \
        haftgrund* sperrgrund* streifenfrei* rollspur* pinselstrich* flachpinsel* abkleb* abgeklebt* \
        kreppband* tapete* *tapete *tapeten tapezier* raufaser* kleister* strukturputz* rauputz* rollputz* \
        kalkputz* gipsputz* lehmputz* oberputz* außenputz* innenputz* edelputz* streichputz* verputzt* \
        verputzer* verputzarbeit* putzprofil* putzriss* putzschad* putzschäd* stuckateur* stukkateur* \
        stuckleiste* stuckarbeit* gipser* gipskarton* gipsplatte* rigips* trockenbau* ständerwerk* \
        ständerwand* ständerwände* leichtbauwand* vorsatzschale* akustikdecke* abhangdecke* \
        abgehängte_decke spachtelmasse* spachtelarbeit* spachteln gespachtelt* verspachtel* \
        langhalsschleifer* glättkelle* zahnkelle* fliese* *fliese *fliesen feinsteinzeug* verfug* \
        ausgefugt* fugenmörtel* fugenmasse* fugenbild* fugenkreuz* silikonfuge* sockelleiste* fußleiste* \
        hohlliegend* verlegemuster* parkett* *parkett laminat* vinylboden* vinylböden* designboden* \
        designbelag* klickvinyl* linoleum* teppichboden* teppichböden* bodenleger* bodenbelag* bodenbeläge* \
        estrich* ausgleichsmasse* nivelliermasse* trittschall* dielenboden* dielenböden* wärmedämmverbund* \
        wdvs armierungsgewebe* armierungsputz* fassadenreinig* fassadengestalt* fassadensanier* abblätter* \
        abgeblättert* algenbefall* lasur* holzlasur* alkydharz* acryllack* kunstharzlack* buntlack* \
        weißlack* heizkörperlack* lackroller* abplatzung* ausblühung* schimmelsanier* airless* \
        graffitientfern* wischtechnik* kirchenmaler* betonoptik* wandbelag* wandbeläge* wandgestalt* \
        raumausstatter* lösemittelfrei* house_painter* wallpaper* plasterer* plastering drywall* \
        skirting_board* grout* tiler* floor_tiles parquet* emulsion_paint primer_coat repaint* skim_coat \
        paint_roller masking_tape lackierer* geweißelt* weißeln tünche getüncht* übertünch* lammfellrolle* \
        teleskopstange* abstreifgitter* rührquirl* heizkörperpinsel* pinselborste* pinselreinig* pinsel \
        quast stachelwalze* nahtroller* japanspachtel* flächenspacht* spachtel feinspachtel* spachteltechn* \
        q4_qualität schleifgiraffe* schleifstaub* schleifpapier* anschleifen angeschliffen* abbeiz* \
        abgebeizt* heißluftpistole* heißluftföhn* glasvlies* renoviervlies* ansatzfrei* wirft_blasen \
        blasen_werfen blasenbildung* nicht_deckend zweimal_streichen zweimal_gestrichen fleckig* \
        nikotinfleck* nikotingelb* wasserfleck* rußfleck* isolierfarbe* vergilbt* stockfleck* \
        schimmelfleck* ral altweiß* weißtöne* farbkarte* farbauftrag* farbdose* farbgeruch* farbkleckse* \
        farbklecks farbfleck* farbreste* farbabpl* farbkübel* bekleckst* trocknungszeit* lackiert* \
        lackieren lackierung* lackgeruch* lacknase* lackläufer* vorlack* seidenmatt* seidenglanz* \
        fensterladen fensterläden abdeckfolie* abdeckplane* abdeckvlies* decke_streichen decke_gestrichen \
        wände_streichen wände_gestrichen wand_streichen wand_gestrichen weiß_gestrichen weiß_streichen \
        fassade_streichen fassade_gestrichen zimmer_streichen streicharbeit* stehleiter* malerhose* \
        malerkittel* malerrolle* malerwerkz* malerbedarf* malerteam* dehnungsfuge* übergangsprofil* \
        abgeschliffen* fischgrät* restfeuchte* belegreif* knieschoner* kettelleiste* teppichkleber* \
        pvc_boden plattenleger* fugengrau hohlklingend* silikonier* acrylfuge* flexkleber* dünnbett* \
        putzmaschine* putzträger* reibeputz* kratzputz* reibebrett* schwammbrett* kartätsche* spritzbewurf* \
        eckschutz* quarzgrund* tadelakt* sumpfkalk* stuckdecke* stuckrosette* stuckelement* zierleiste* \
        illusionsmal* terpentin* testbenzin* nitroverdünn* malerkrankheit* isothiazol* schönheitsrep* \
        innenfarbe* außenfarbe* lackfarbe* kaseinfarbe* kreidend* spritzlackier* spritzpistole* \
        bodenbeschicht* rostschutz* haarriss* rissüberbrück*
        """
    static let roofing = """
        dachdecker* dachstuhl* dachstühle* dachziegel* dachpfanne* dachstein* dachrinne* dachfenster* \
        dachgaube* dachfläche* dachlatte* dachsparren* dachüberst* dachkasten* dachabdicht* dachsanier* \
        dachdämm* dacheindeck* neueindeck* umdeckung* dachreparatur* dachneigung* dachschräge* \
        dachentwässer* dachbegrün* dachhaken* dacharbeit* dachkonstruktion* dachanschluss* dachausstieg* \
        dachluke* dachfirst* dachpappe* dachbahn* dachdurchführ* steildach* steildächer* flachdach* \
        flachdächer* satteldach* satteldächer* walmdach* walmdächer* pultdach* pultdächer* schieferdach* \
        schieferdächer* schieferplatte* blechdach* blechdächer* reetdach* reetdächer* gründach* gründächer* \
        ziegeldach* ziegeldächer* asbestdach* wellasbest* trapezblech* wellplatte* stehfalz* titanzink* \
        zinkblech* kupferrinne* regenrinne* fallrohr* *fallrohr rinnenhalter* laubfang* kehlblech* \
        kehlbalken* ortgang* traufblech* traufhöhe* firstziegel* firstbalken* firsthöhe* pfette* *pfette \
        *pfetten sparren sparrenlage* zwischensparren* aufsparren* aufdachdämm* sparschalung* rauspund* \
        konterlatt* unterspannbahn* unterdeckbahn* dampfsperre* dampfbremse* schweißbahn* bitumenbahn* \
        bitumenschindel* teerpappe* epdm attika* lichtkuppel* wandanschluss* spengler* bauklempner* \
        klempnerarbeit* kaminverkleid* kamineinfass* walzblei* zimmerleute* zimmerei* zimmerer* abbund* \
        richtfest* richtspruch* gratsparren* windrispen* sturmklammer* moosbefall* schneefang* schneelast* \
        gerüste gerüstbau* gerüststell* gerüstlage* gerüstbohle* gerüstfreigabe* arbeitsgerüst* \
        fassadengerüst* rollgerüst* baugerüst* fanggerüst* hängegerüst* eingerüstet* einrüst* \
        wetterschutzdach* notabdeck* schrägaufzug* schieferhammer* lattenhammer* falzziegel* biberschwanz* \
        biberschwänze* tonziegel* doppelmuldenfalz* frankfurter_pfanne* lose_ziegel ziegel_vom_dach \
        undichtes_dach undichte_stelle_im_dach solarziegel* aufdachanlage* holzrahmenbau* leimbinder* \
        nagelbinder* gaube* *gaube holzschindel* blitzableiter* neu_gedeckt auf_der_walz zimmermannsarbeit* \
        eternit eternitplatte* schindel schindeln indachanlage* roofer* roofing roof_tile shingles \
        leaky_roof guttering downpipe* scaffold* rafter* flat_roof roof_truss* flashing slates skylight* \
        purlin* sturmschaden* sturmschäden* hagelschaden* hagelschäden* hagelschlag* ziegel ziegeln \
        ziegelbruch* ziegelreihe* es_regnet_rein regnet_es_rein regnet_durch reingeregnet* hereingeregnet* \
        tropft_von_der_decke dachböden* dachplane* notdach* marderschaden* dachhaut* dachgeschoss* \
        dachrand* dachlawine* dachkehle* dachbalken* dachausbau* dachisolier* dacherneuer* dachumdeck* \
        dachwartung* dachreinig* dachbeschicht* dachleck* dachspengler* dachbau* dachschindel* dachgully* \
        gebälk* firststein* gratziegel* kehlrinne* traufkante* traufbohle* giebelwand* giebel mansarddach* \
        krüppelwalm* kupferdach* kirchturmspitze* wetterhahn* wetterfahne* lattung* traglatte* glasziegel* \
        lüfterziegel* betondachst* hohlpfanne* engobiert* schieferdeck* schiefernagel* faserzement* bitumen \
        aufgeflämmt* flämmen foliendach* kiesdach* gefälledämm* notüberlauf* wasserspeier* absturzsicher* \
        auffanggurt* drempel* kniestock* balkenlage* balkenkopf* deckenbalken* zimmermannskl* zimmermannsh* \
        zunftkluft* wandergesell* wanderbursch* tippelei richtkranz* richtkrone* gleichenfeier* \
        brettschichth* kvh konstruktionsvollh* brettsperrh* hausbock* hausschwamm* balkenschuh* \
        sparrenkopf* sparrenabst* untersparren* holzfaserdämm* klemmfilz* glaswolle* mineralwolle* \
        hinterlüft* tauwasser* eindeckrahmen* kaminkopf* kaminabdeck* schornsteinkopf* schornsteinverk* \
        solardach* eiszapfen verstopfte_rinne rinneneisen* rinnenkessel* rinnenreinig* kastenrinne* \
        hängerinne* saumrinne* laubsieb* zinkrinne* falzzange* haubrücke* latthammer* schlagschnur* \
        ziegelaufzug* gerüstnetz* gerüstmiete* gerüst_steht gerüst_abgebaut gerüst_aufgebaut konsolgerüst* \
        standgerüst* schwindelfrei* vom_dach_gestürzt vom_dach_gefallen sturz_vom_dach auf_dem_dach \
        aufs_dach dach_decken dach_gedeckt asbestplatte* trgs_519 polybau* unterdach* lukarne* kaltdach* \
        warmdach* umkehrdach* ichse* neu_eingedeckt abgedecktes_dach abgedeckte_dächer
        """
    static let sanitary = """
        badsanier* badezimmersanier* badumbau* badrenovier* badplan* badstudio* bäderstudio* badewanne* \
        barrierefreies_bad neues_bad waschbecken* waschtisch* armatur armaturen *armatur mischbatterie* \
        einhebelmisch* wasserhahn* wasserhähne* perlator* siphon* geruchsverschluss* abflussrohr* \
        abflussreinig* verstopfter_abfluss verstopftes_rohr rohrreinig* rohrbruch* rohrbrüche* wasserrohr* \
        leckortung* leckage* installateur* anlagenmechaniker* shk klempner* sanitär* flaschner* heizung* \
        *heizung heizkessel* heizkörper* heizkreis* brennwert* gastherme* gaskessel* ölkessel* ölbrenner* \
        pelletkessel* pelletofen* pelletöfen* pelletlager* scheitholz* hackschnitzel* wärmepumpe* \
        fußbodenheiz* hydraulischer_abgleich hydraulischen_abgleich vorlauftemperatur* rücklauftemperatur* \
        thermostatventil* thermostatkopf* heizkostenverteil* umwälzpumpe* ausdehnungsgefäß* pufferspeicher* \
        warmwasser* trinkwasserinstall* legionelle* durchlauferhitzer* boiler* wasserenthärt* \
        enthärtungsanlage* hauswasserwerk* druckminder* eckventil* absperrventil* absperrhahn* kupferrohr* \
        verbundrohr* pressfitting* fittinge* presszange* rohrzange* steigleitung* steigstrang* \
        strangsanier* entlüftungsventil* kaminofen* kaminöfen* kaminkehrer* kaminbau* schornstein* \
        *schornstein kachelofen* kachelöfen* ofenbauer* ofensetzer* ofenrohr* rauchrohr* rauchgas* verrußt* \
        versottet* versottung* feuerstätte* abgasmess* schamott* speckstein* grundofen* schwimmbadbau* \
        schwimmbadtechnik* poolbau* poolfolie* poolpumpe* poolwasser* poolheiz* poolabdeck* poolroboter* \
        sandfilter* chlorgehalt* chlorwert* chlortablette* ph_wert skimmer* algizid* gegenstromanlage* \
        whirlpool* sauna* *sauna infrarotkabine* dampfbad* dampfbäder* toilettenspül* toilettensitz* \
        toilettenschüssel* wc_sitz klospülung* klobrille* spülkasten* spülkästen* unterputzspül* dusch_wc \
        duschwanne* duschkabine* duschabtrenn* duschtasse* duschrinne* duschkopf* bodengleiche* \
        regendusche* bidet* urinal* rückstauklappe* rückstausicher* hebeanlage* heizlast* wasseruhr* \
        wasserzähler* tropfender_hahn heizt_nicht vorwandelement* vorwandinstall* öltank öltanks plumber* \
        plumbing bathtub* shower_tray leaking_tap faucet* radiator* underfloor_heating chimney* wood_stove \
        heat_pump* toilet_cistern blocked_drain sauna_heater pool_pump water_heater* thermenwartung* \
        thermentausch* kombitherme* nachtspeicherofen* zentralheiz* heizzentrale* heizraum* heizräume* \
        heizkeller* heizöl* heizperiode* heizkurve* heizstab* heizpatrone* heizspirale* heizwasser* \
        heizeinsatz* nachtabsenkung* zirkulationspumpe* zirkulationsleit* hocheffizienzpumpe* kesseltausch* \
        raumthermostat* brennerstörung* brennerwartung* gluckert gluckern gluckerte entlüfterschlüssel* \
        wasserdruck* systemtrenner* rückflussverhinder* rückspül* salzelektrolyse* einzelraumregel* \
        noppenplatte* trinkwasserverordnung* trinkwasserhygien* trinkwasserleit* schockchlor* wasserhärte* \
        kesselstein* kalkschutz* rostwasser* braunes_wasser bleirohr* bleileitung* lochfraß* \
        jahresarbeitszahl* wasserschlag* wasserschaden wasserschäden hahn_tropft tropft_der_hahn rohrleger* \
        rohrschelle* rohrleitungsbau* rohrspirale* rohrverstopf* saugglocke* pümpel pömpel abfluss abflüsse \
        abwasserrohr* abwassergeruch* kanalgeruch* fallleitung* grundleitung* ht_rohr ht_rohre kg_rohr \
        kg_rohre klemmverschraub* hartlöten hartgelötet panzerschlauch* wasserpumpenzange* \
        thermostatkartusche* brauseschlauch* brausegarnitur* handbrause* brausekopf* brausestange* \
        duschschlauch* duschvorhang* duschtür* gästebad* gäste_wc spiegelschrank* handwaschbecken* \
        ausgussbecken* doppelwaschbecken* exzentergarnitur* ablaufgarnitur* bodenablauf* bodenabläufe* \
        wannenrand* füllventil* schwimmerventil* druckspüler* betätigungsplatte* drückerplatte* hänge_wc \
        tiefspüler* flachspüler* klosett* klodeckel* kloschüssel* wc_deckel lavabo* kein_warmes_wasser \
        lauwarmes_wasser rauchfang* kaminfeger* bezirksschornstein* kehrbuch* kehrpflicht* ruß rußig* \
        rußbrand* glanzruß* kaminbrand* zugbegrenzer* abgasrohr* gasgeruch* gasleck* gashahn* gasleitung* \
        gasinstallat* holzofen* holzöfen* schwedenofen* schwedenöfen* kamineinsatz* ofenscheibe* \
        ofenkachel* hafnermeister* aschekasten* aschelade* stückholz* solarthermie* schwimmbecken* \
        poolpflege* poolchemie* beckenrand* haustechnik* badausstellung* bäderausstellung* schüttstein*
        """
    static let civil = """
        tiefbau* straßenbau* kanalbau* kanalsanier* kanalarbeit* kanalrohr* kanalinspekt* kanalnetz* \
        kanalisation* leitungsbau* rohrgraben* gleisbau* brückenbau* brückensanier* tunnelbau* tunnelbohr* \
        erdarbeit* erdaushub* aushub* baugrube* bodengutacht* bodenverdicht* rüttelplatte* grabenverbau* \
        spundwand* spundwände* bohrpfahl* bohrpfähle* rammarbeit* pfahlgründung* asphalt* *asphalt \
        fahrbahndecke* fahrbahnerneuer* fahrbahnsanier* fahrbahnbelag* deckenerneuer* deckschicht* \
        tragschicht* frostschutzschicht* schotter* splitt bordstein* randstein* gully* schachtdeckel* \
        schachtring* schlagloch* schlaglöcher* pflasterarbeit* pflasterer* pflasterstein* pflasterfläche* \
        gepflastert* *pflastersteine betonmisch* betonpumpe* betonwerk* betonage* betonier* \
        betonfertigteil* betonstein* betonschäden* betonsanier* betonbau* betonplatte* betonsäge* \
        betonbohr* betonguss* *beton fertigteil* schalung* schaltafel* bewehrung* baustahl* zementwerk* \
        zementsack* portlandzement* kernbohr* abrissbagger* abrissarbeit* abrissunternehm* abrissbirne* \
        abrissfirma* abbrucharbeit* abbruchunternehm* abbruchbagger* abbruchhammer* rückbauarbeit* \
        entkernung* entkernt* sprengmeister* bauschutt* asbestsanier* bagger baggerfahr* baggerschaufel* \
        baggerarbeit* minibagger* kettenbagger* mobilbagger* raupenbagger* radlader* planierraupe* \
        straßenfertiger* baumaschin* tieflöffel* schnellwechsler* dumper* muldenkipper* vierachser* \
        tieflader* autokran* mobilkran* turmdrehkran* baukran* raupenkran* kranverleih* kranarbeit* \
        kranführer* kranfahrer* ladekran* traglast* polier brunnenbau* brunnenbohr* tiefbrunnen* \
        erdwärmesonde* grundwasserabsenk* wasserhaltung* drainage* drainrohr* sickerschacht* \
        regenrückhalte* abwasserkanal* abwasserleit* schmutzwasserkanal* hausanschluss* schlauchliner* \
        inliner_verfahren dichtheitsprüf* kamerabefahr* kanalspül* saugbagger* spülbohr* leerrohr* \
        baustellenampel* naturstein* steinmetz* steinbruch* steinbrüche* granit* sandstein* muschelkalk* \
        grabstein* stützmauer* gabione* böschung* planum leistungsverzeichnis* kampfmittel* kieswerk* \
        kiesgrube* baugrund baugrundgutacht* rigole rigolen einschalen civil_engineering excavator* \
        bulldozer* crane_hire mobile_crane* earthworks tarmac pothole* sewer* paving rebar formwork \
        demolition* borehole* ready_mix stonemason* ausgeschalt eingeschalt baustellenzufahrt* \
        baustellenverkehr* baustellenabsicher* bauzaun* bauzäune* absperrbake* vollsperrung* \
        halbseitige_sperrung straßenmeisterei* autobahnmeisterei* bauhof bauhofs straßenwärter* \
        straßenaufbruch* straßendecke* fahrbahnrand* fräsgut* kaltfräse* straßenfräse* abgefräst* \
        flüsterbelag* bitumen* fugenverguss* walzenfahrer* gummiradwalze* vibrationsstampfer* \
        hydraulikhammer* sortiergreifer* brechanlage* backenbrecher* mineralgemisch* kiesbett* sandbett* \
        frostschutzkies* geotextil* lastplatte* verdichtungsgrad* setzungsriss* grundbruch* hangrutsch* \
        hangsicher* spritzbeton* felssicher* schlitzwand* verbaukasten* spundbohle* schlagramme* \
        grundwasserspiegel* tauchpumpe* rohrvortrieb* vortriebsmaschine* tunnelvortrieb* tunnelröhre* \
        tunneldurchstich* tübbing* mineur mineure kanalschacht* schachtbauwerk* schachtabdeck* \
        steinzeugrohr* mischwasserkanal* regenwasserkanal* oberflächenentwässer* straßeneinlauf* \
        straßenablauf* entwässerungsrinne* rückhaltebecken* wurzeleinwuchs* verbundpflaster* verbundstein* \
        kopfsteinpflaster* kleinpflaster* gehwegplatte* gehwegsanier* abrütteln abgerüttelt* fäustel* \
        schnurgerüst* nivelliergerät* rotationslaser* glasfaserausbau* kabelgraben* leitungsauskunft* \
        kabelschaden* blindgänger* fliegerbombe* weltkriegsbombe* bombenfund* gleisschotter* \
        weichenerneuer* widerlager* brückenlager* brückenprüf* brückenpfeiler* spannbeton* traggerüst* \
        einschaler* ausschalen rödeldraht* rödeln eisenflechter* eisenbieger* armierungseisen* fahrmischer* \
        ausbreitmaß* kiesnest* karbonatisier* seilsäge* abbruchreif* abbruchgenehmig* sprengladung* \
        schadstoffkataster* asbestzement* ausgekoffert* auskoffern mutterboden* erdbau* erdbewegung* \
        erdmassen* bodenaustausch* deponieklasse* schüttgut* kipperfahrer* kranausleger* einweiser* \
        steinbildhauer* findling* grabmal* scharrier* stockhammer* spitzeisen* basalt* travertin* \
        kalkstein* trockenmauer* schachtmeister* bautagebuch* aufmaß* pönale* saisonkurzarbeit* soka_bau \
        bauwagen* presslufthammer* drucklufthammer* pflästerung* strassenbau* strassensanier*
        """
}
