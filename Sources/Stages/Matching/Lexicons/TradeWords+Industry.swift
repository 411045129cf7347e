/// Machines and materials.
extension TradeWords {
    static let metal = """
        metall* *metallbau stahl* *stahl edelstahl* schweiß* geschweißt* schlosser* schmied* geländer* \
        handlauf* treppe* *treppe wendeltreppe* zaun zäune tor tore hoftor* gartentor* garagentor* gitter* \
        vordach* carport* balkongeländer* blech* naht nähte verzinkt* pulverbeschicht* lötet* gelötet flex \
        winkelschleifer welder* welding welded steel railing* handrail* staircase* gate amboss* \
        kunstschmied* geschmiedet* gusseisern* gusseisen* feuerverzink* verzinkerei* verzinken zinkbad* \
        sandstrahl* sandgestrahlt* rostschutz* rostfleck* rostig* durchgerostet* durchrost* rostet \
        verrostet* angerostet* korrosion* korrodier* flugrost* rostlöser* corten v2a v4a s235 s355 \
        winkeleisen* flacheisen* vierkantrohr* rechteckrohr* rundrohr* hohlprofil* doppel_t_träger u_profil \
        u_profile vierkantpr* riffelblech* lochblech* trapezblech* tränenblech* streckmetall* füllstab* \
        füllstäbe* staketen glasgeländer* ganzglasgel* zaunpfosten* zaunfeld* zaunelement* zaunbau* \
        doppelstabmatte* stabmatte* maschendraht* flügeltor* schiebetor* torantrieb* torpfosten* torflügel* \
        laufschiene* scharnier* schließblech* schlosskasten* feuerleiter* anbaubalkon* vorstellbalkon* \
        französischer_balkon brüstung* terrassendach* terrassendächer* terrassenüberd* pergola* \
        feuerschale* feuerkorb* en_1090 exc2 wig mig_mag elektrodenhand* stabelektrode* argon acetylen* \
        schneidbrenn* plasmaschneid* brennschneid* lichtbogen* verblitzt* funkenflug* flexen geflext* \
        flexscheibe* trennscheibe* fächerscheibe* schruppscheibe* kaltkreissäge* eisensäge* schraubstock* \
        gripzange* reißnadel* abkant* abgekantet* kantbank* tafelschere* rundbieg* rohrbieg* biegemaschine* \
        ständerbohr* gewindestange* gewindeschn* schwerlastanker* vernietet* niethammer* anlauffarbe* \
        anlassfarbe* beizpaste* schleifbock* schlackehammer* kehlnaht* kehlnähte* stumpfnaht* spengler* \
        bauschlosser* kunstschlosser* feinwerkmechan* konstruktionsmech* eisenwaren* eisenträger* \
        eisenstange* eisentor* eisentür* eisenkonstr* buntmetall* messing* löten lötlampe* hartlöt* \
        stiegengeländer* aluprofil* aluminiumprof* entgrat* abgeflext* angeschweißt* zugeschweißt* \
        durchgeschweißt* nachgeschweißt* autogenschw* schutzgasschw*
        """
    static let industry = """
        maschine* *maschine *maschinen fräs* dreh* zerspan* span späne cnc spindel* werkzeug* werkstück* \
        titan aluminium guss* industrie* anlage* produktion* fertigung* montagehalle* revision* stillstand* \
        raffinerie* turbine* kran kräne kranführer* ausleger* flansch* schraube* rohr rohre behälter* \
        kessel* pumpe* ventil* hydraulik* antrieb* getriebe* schichtbetrieb* werkhalle* autozulieferer* \
        zuliefer* ersatzteil* vorführanlage* monteur* schwerlast* machine* machining milling lathe plant \
        crane rigging shutdown pipe* refinery flange* bearbeitungszent* gefräst* ausgefräst* bohrung* \
        tiefloch* gewinde gewindeb* gewindes* innengew* außengew* reibahle* schaftfräs* wendeplatt* \
        wendeschn* hartmetall* schneidplatt* schneidstoff* schnittgeschw* vorschub* kühlschmier* schneidöl* \
        flachschl* rundschl* schleifscheib* gehont* erodier* senkerod* drahterod* formenbau* spritzguss* \
        spritzgieß* druckguss* kokille* gießerei* schmiedeteil* stanzteil* stanzwerk* gestanzt* stanzerei* \
        biegeteil* abkant* abgekantet* gekantet* tiefzieh* tiefgezog* laserschn* lasergeschn* laserteil* \
        wasserstrahlschn* plasmaschn* brennschn* blechbearb* feinblech* blechteil* blechtafel* blechzuschn* \
        presswerk* umformtech* vorrichtungsb* spannvorr* spannfutter* backenfutter* spannmittel* \
        nullpunktsp* spannzange* schraubstock* passung* maßhaltig* maßabweich* messschieb* messuhr* \
        rauheit* rauigkeit* oberflächengüt* rattermark* entgrat* gratfrei* losgröße* kleinserie* großserie* \
        serienteil* serienfert* einzelfert* lohnfert* prototypenb* stückliste* konstruktionsz* cad \
        cad_modell* g_code sps automatisierungst* roboterzell* roboterarm* schweißrob* cobot* greifer* \
        förderband* förderbänd* fördertech* förderanl* taktzeit* taktstraße* rüstzeit* instandhalt* \
        generalüberh* verschleiß* kugellag* wälzlager* gleitlager* rollenlag* lagerspiel* lagerschaden \
        lagerschäden linearführ* kugelgew* zahnrad* zahnräd* zahnstange* schneckengetr* passfeder* \
        simmerring* wellendicht* o_ring o_ringe hydraulisch* hydrozyl* hydroaggr* hochdruckschl* \
        kolbenstange* druckspeich* druckluft* pneumat* wegeventil* schlauchleit* leckage* kavitation* \
        rohrleitung* rohrbündel* druckbehält* apparatebau* schweißbaugr* brückenkran* brückenkräne* \
        hallenkran* laufkran* anschlagmitt* schwertransp* feinwerkm* mechatronik* werksleit* ce_kennz* \
        konformitätse* not_aus lichtgitter* sondermasch* *anlagenbau härterei* nitriert* brüniert* eloxier* \
        eloxal* galvan* vernickel* verchromt* vakuumpump* ausschussteil* machinist* toolmak* tooling \
        sheet_metal* injection_mould* injection_mold* die_casting* hydraulic hydraulics bearings conveyor* \
        deburr* workpiece* press_brake* shop_floor factory_floor plant_engineer* laser_cut* schichtleiter* \
        schichtführer* schichtzulage* wechselschicht* werkstor* werksgelände* werksschließ* werkschließ* \
        stammwerk* kurzarbeit* ig_metall tarifrunde* fließband* fließbänder* kanban* shopfloor* fmea \
        schmierstoff* schmierfett* fettpresse* abschmier* abgeschmiert* ölnebel* heißgelaufen* heißlaufen \
        unwucht* schwingungsmess* keilriemen* zahnriemen* lagerschale* nutenstein* innensechskant* \
        lehrdorn* grenzlehr* bügelmess* endmaß* technische_zeichnung* technischen_zeichnung* \
        nachgeschliffen* ausschussquote* erstmuster* iatf oem oems automotive autobauer* werkleiter* \
        werkleitung* werkmeister* betriebsschlosser* lehrwerkstatt* lehrwerkstätt* feilspäne* \
        lärmschwerhör* stahlkappe* blaumann* ölverschmiert* stempeluhr* stechuhr* werkskantine* hallentor* \
        werksfeuerwehr* werkfeuerwehr* ex_schutz* atex inbetriebnahme* werksabnahme* lastenheft* \
        pflichtenheft* vdma retrofit* kranbahn* kranhaken* portalkran* portalkräne* kettenzug* hebezeug* \
        schweißer* rohrschloss* flachdichtung* stopfbuchs* gleitringd* kugelhahn* druckprobe* freimess* \
        befahrerlaub* heißarbeit* destillationskol* dampfkessel* dampfturb* prüfstand* elektromotor* \
        servomotor* schrittmotor* frequenzumricht* endschalter* lichtschranke* quetschgefahr* zweihandbed* \
        bedienpult* fünfachs* 5_achs stangenlader* langdreh* geläppt* rändelm* verzahnungs* gehärtet* \
        induktivhärt* einsatzhärt* hrc gesenkschm* formsand* schmelzofen* hochofen* hochöfen* sandguss* \
        feinguss* walzwerk* walzstraße* coil exzenterpresse* stanzpresse* palettierer* abfülllinie* \
        abfüllanlage* verpackungslinie* linearachse* schaltschrank* schaltschränke* werkshalle* \
        fabrikhalle* fabrikarbeit* fabrikgelände* fabriktor* metaller schlosserei schichtarbeit* \
        akkordarbeit* akkordlohn* bandgeschwind* dreischichtb*
        """
    static let measuring = """
        prüf* mess* *messung *prüfung labor* scan* gescannt* röntgen* tomogra* computertomogra* \
        durchleucht* riss risse haarriss* bauteil* werkstoff* sensor* lidar* laser* kalibrier* toleranz* \
        mikrometer* zerstörungsfrei* charge chargen vermess* punktwolke* autonom* fahrassisten* kamera* \
        radar* reichweite* auflösung inspection measur* calibrat* lab resolution ultraschall* magnetpulver* \
        wirbelstrom* farbeindring* koordinatenmess* tastkopf* rauheit* rautiefe* vickers brinell rockwell \
        zugversuch* kerbschlag* biegeversuch* ermüdungsbruch* bruchfläche* bruchbild* schliffbild* \
        metallograf* mikroskop* rasterelektron* spektrometer* spektroskop* voxel* grauwert* detektor* \
        strahlenschutz* mikrofokus* porosität* lunker* delamination* wandstärke* soll_ist_vergleich* \
        soll_ist_abgleich flächenrückf* reverse_engineering photogrammetr* fotogrammetr* streifenlicht* \
        streifenprojekt* weißlicht* tachymeter* theodolit* nivellier* totalstation* gnss rtk geodät* \
        geodäsie* geometer* passpunkt* drohnenbeflieg* geländemodell* wiederholgenau* nanometer* µm endmaß* \
        bügelmess* lehrdorn* formabweich* signal_rausch* kennlinie* oszilloskop* datenlogger* dehnungsmess* \
        beschleunigungsaufn* wegaufnehm* kraftaufnehm* thermoelement* pt100 manometer* wägezelle* eichung* \
        geeicht* eichamt* eichfrist* eichpflicht* rückführbar* akkreditier* dakks ptb iso_17025 \
        ringversuch* nio_teile erstmuster* schadensanalyse* fehlstelle* schweißnaht* schweißnähte* zfp ndt \
        dosimeter* durchstrahl* koppelmittel* rückwandecho* phased_array bohrkern* georadar* bodenradar* \
        thermograf* wärmebild* boroskop* lecktest* klimakammer* klimaschrank* vibrationstest* crashtest* \
        windkanal* fahrerlos* selbstfahrend* robotaxi* testfahrt* teststrecke* sicherheitsfahrer* notbrems* \
        spurhalte* abstandsregel* objekterkenn* hinderniserkenn* umfelderkenn* annotier* ground_truth imu \
        odometrie* bildverarbeit* industriekamera* telezentr* lichtlaufzeit* time_of_flight wellenlänge* \
        metrolog* granittisch* eingemessen* justier* justage* dejustiert* nachjustier* standardabweich* \
        maßhaltig* maßabweich* schnittbild* schichtdicke* materialermüd* materialfehler* erschütterungs*
        """
    static let plastics = """
        spritzguss* spritzgieß* spritzgegossen* kunststoff* thermoplast* duroplast* elastomer* granulat* \
        regranulat* rezyklat* masterbatch* compoundier* extruder* extrusion* extrudier* blasform* \
        blasfolie* tiefgezogen* thermoform* vakuumform* rotationsform* pressform* werkzeugbau* \
        werkzeugmacher* formenbau* kavität* heißkanal* kaltkanal* anguss* auswerfer* trennebene* \
        trennmittel* entform* schließkraft* schließeinheit* spritzeinheit* plastifizier* zykluszeit* \
        schwindung* einfallstelle* bindenaht* bindenähte* gratbildung* entgrat* lunker* erstmuster* \
        probespritz* polypropylen* polyethylen* polyamid* polycarbonat* polystyrol* polyurethan* pvc \
        acrylglas* plexiglas* silikonform* silikonteil* flüssigsilikon* gummimischung* gummiteil* \
        gummidichtung* gummiprofil* gummimatte* gummiwerk* gummilippe* gummiring* kautschuk* weichmacher* \
        shore_härte o_ring o_ringe dichtungsring* schaumstoff* schaumgummi* pu_schaum weichschaum* \
        hartschaum* integralschaum* ausgeschäumt* ausschäum* aufschäum* styropor* partikelschaum* \
        folienextru* folienherstell* folienschweiß* folienrolle* folienbeutel* stretchfolie* schrumpffolie* \
        luftpolsterfolie* pe_folie verbundfolie* laminier* rollenschneid* faserverbund* glasfaserverstärk* \
        gfk cfk kohlefaser* carbonfaser* epoxid* gießharz* gelcoat* ultraschallschweiß* tampondruck* \
        heißpräg* mehrkomponenten* zweikomponenten* hinterspritz* umspritz* einlegeteil* schnapphaken* \
        filmscharnier* formteil* formnest* senkerod* drahterod* formeinsatz* formeinsätz* formplatte* \
        werkzeugstahl* verfahrensmechaniker* maschineneinrichter* spritzling* entnahmeroboter* \
        materialtrock* schmelzindex* massetemperatur* werkzeugtemper* temperiergerät* prototypenwerkzeug* \
        phthalat* bisphenol* lebensmittelecht* versprödung* versprödet* spröde_geworden vergilb* \
        plastikteil* plastikverarbeit* plastikgehäuse* biokunststoff* preform* hohlkammer* stegplatte* \
        profilextru* verschlusskappe* uv_beständig* riecht_nach_gummi riecht_nach_plastik schlieren \
        schlierenbildung* vulkanisier* vulkanisat* funkenerodier* kaschierung* stammwerkzeug* \
        injection_mould* injection_mold* moulded_part* molded_part* mould_making mold_making toolmak* \
        plastic_parts polymer* extruded vulcani* rubber_seal* foam_rubber shrink_wrap ejector_pin* gummi \
        gummis gummipuffer* gummimetall* gummistopfen* gummifuß gummifüße gummigeruch* shore_a \
        trockenlufttrock* schneckenspitze* rückstromsperre* dosierweg* nachdruckzeit* nachdruckphase* \
        umschaltpunkt* einspritzdruck* einspritzgeschw* staudruck* restkühlzeit* forminnendruck* \
        verschlussdüse* nadelverschluss* punktanschnitt* tunnelanschnitt* holmlos* kniehebelmasch* \
        schließseite* aufspannplatte* kernzug* etagenwerkzeug* werkzeugwechsel* werkzeugkonstrukt* \
        werkzeugeinsätze* abmuster* bemuster* nullserie* anfahrausschuss* ausschussteil* dieseleffekt* \
        weißbruch* fließlinie* fließfront* nachschwindung* schwimmhaut* schwimmhäute* überspritzt* \
        unterspritzt* füllsimulation* moldflow hinterschnitt* rastnase* einpressmutter* gewindeeinsatz* \
        gewindeeinsätze* tpe ptfe teflon* hdpe ldpe monomer* copolymer* flammhemmend* gleitmittel* talkum* \
        wpc post_consumer sortenrein* downcycling* mikroplastik* schneidmühle* shredder* agglomerat* \
        siebwechsler* folienblas* folienschlauch* kühlwalze* kalander* foliendicke* folienstärke* \
        foliensack* plastiktüte* plastiksack* plastiksäcke* plastikfolie* plastikbecher* plastikflasche* \
        plastikdeckel* plastikbox* plastikgeruch* plastikmüll* plastikgranul* einwegplastik* joghurtbecher* \
        tiefzieh* blisterverpack* blisterfolie* siegelnaht* siegelnähte* streckblas* blasmasch* petflasche* \
        pet_flasche pet_flaschen schraubverschluss* schraubverschlüsse* vakuumguss* silikonkautschuk* \
        silikonschlauch* silikonschläuche* weichgummi* hartgummi* moosgummi* zellkautschuk* epdm nbr \
        nitril* latex* innenmischer* heizpresse* druckverformungsrest* zugfestigkeit* reißdehnung* \
        bruchdehnung* alterungsbeständig* ozonriss* ölbeständig* shorehärte* wellendichtring* dichtlippe* \
        flachdichtung* profildichtung* dichtungsprofil* faltenbalg* faltenbälge* handlaminat* topfzeit* \
        vakuuminfusion* prepreg* pultrusion* glasfasermatte* delamin* styrol* isocyanat* polyol* \
        treibmittel* blockschaum* formschaum* verbundschaum*
        """
    static let electronics = """
        leiterplatte* platine* lötstelle* lötkolben* lötstation* lötzinn* lötpaste* nachgelötet* nachlöten \
        verlötet* einlöten auslöten wellenlöt* bestückung* smd smt schaltplan* schaltpläne* schaltkreis* \
        gerber_daten gerberdaten* leiterbahn* durchkontakt* halbleiter* mikrocontroller* mikrochip* \
        mikroprozessor* chipmangel* arduino raspberry_pi esp32 firmware* bootloader* vorwiderstand* \
        vorwiderstände* kondensator* elko elkos transistor* mosfet* diode dioden leuchtdiode* netzteil* \
        steckverbinder* kabelbaum* kabelbäume* kabelkonfektion* akkupack* akkuzelle* akkulaufzeit* \
        knopfzelle* ladegerät* ladebuchse* displaytausch* displayschaden displaybruch* touchscreen* \
        wackelkontakt* überspannung* oszilloskop* multimeter* funkmodul* bluetooth* zigbee* z_wave \
        smarte_steckdose* wlan_steckdose* smart_home smarthome* hausautomat* heizkörperthermostat* \
        bewegungsmelder* präsenzmelder* türsensor* fenstersensor* feuchtesensor* temperatursensor* \
        drucksensor* näherungssensor* sensorik* sensordaten* sensormodul* sensoren messumformer* \
        datenlogger* iot videotürklingel* türsprechanlage* gegensprechanlage* überwachungskamera* \
        saugroboter* mähroboter* drohne* *drohne *drohnen quadrocopter* quadcopter* multikopter* propeller \
        gimbal* fpv flugcontroller* 3d_druck 3d_drucker* 3d_gedruckt* filament* druckbett* heizbett* \
        slicer* hotend* schichthöhe* stützstruktur* lasersinter* additive_fertigung additiven_fertigung \
        stereolitho* kassensystem* kassenterminal* kartenterminal* kartenlesegerät* ec_gerät ec_terminal \
        bondrucker* bonrolle* registrierkasse* scannerkasse* kassenschublade* kassensicherungs* tse \
        handscanner* selbstbedienungskasse* sb_kasse sb_kassen etikettendrucker* rfid* nfc elektronik* \
        mechatronik* mikroelektronik* leistungselektronik* hardwareentwickl* baugruppe* esd emv emv_prüfung \
        ce_kennzeichnung elektroschrott* elektrogerät* unterhaltungselektronik* obsoleszenz* schaltregler* \
        spannungsregler* spannungswandler* frequenzumricht* signalverarbeit* fernbedien* kopfhörer* \
        smartwatch* handyreparatur* hdmi usb_c circuit_board* pcb solder* microcontroller* semiconductor* \
        capacitor* resistor* drone drones 3d_print* smart_plug* motion_sensor* card_terminal pos_terminal* \
        consumer_electronics battery_pack entlötpumpe* entlötlitze* lötdampf* lötdämpfe* lötspitze* \
        lötrauch* lötbrücke* lötverbind* lötstopp* lötofen* reflow* flussmittel* heißluftstation* \
        bestücker* bauelement bauelemente bauelementen abgekündigt* lotpaste* prüfadapter* schutzlack* \
        multilayer* prototypenplatin* kicad altium* embedded* labornetzgerät* labornetzteil* netzgerät* \
        logikanalys* funktionsgenerator* steckbrett* breadboard* jumperkabel* stiftleiste* buchsenleiste* \
        pinbelegung* pinout* gpio eeprom* schwingquarz* taktfrequenz* fpga* stm32 esp8266 raspi lorawan* \
        operationsverstärk* spannungsteiler* gleichrichter* relais* trafo trafos ringkerntrafo* \
        schaltnetzteil* steckernetzteil* kriechstrom* spulenfiep* fiept fiepen verschmort* schmorgeruch* \
        durchgeschmort* angeschmort* kurzschluss kurzschlüsse batteriefach* batteriewechsel* \
        aufgeblähter_akku akkutausch* akkubrand* lithium_ionen lipos ladeelektronik* ladekabel* usb_kabel \
        usb_buchse klinkenstecker* cinch* crimpzange* crimpen gecrimpt* aderendhülse* litzen abisolier* \
        schrumpfschlauch* schrumpfschläuche* flachbandkabel* lüsterklemme* kabelsatz* kabelsätze* wafer* \
        chipfabrik* chipindustrie* chipherstell* antistatik* antistatisch* rohs reparaturcafé* repair_café \
        recht_auf_reparatur displayglas* displaywechsel* gesprungenes_display handydisplay* mainboard* \
        hauptplatine* wärmeleitpaste* bildröhre* röhrenradio* plattenspieler* subwoofer* hifi soundbar* \
        pixelfehler* oled* led_streifen dimmer* vorschaltgerät* knx homematic* home_assistant \
        sprachassistent* funksteckdose* aktorik schaltaktor* werksreset* türklingel* luftgütesens* \
        co2_ampel radarsensor* ultraschallsens* thermoelement* wägezelle* piezo* copter* brushless* \
        modellflug* fernsteuer* resin* makerspace* kassenbon* kassenlade* girocard* barcode* scanner_piept \
        kassennachschau*
        """
    static let lifts = """
        aufzüge* *aufzug *aufzüge *aufzugs fahrstuhl* fahrstühle* liftanlage* liftkabine* lifttechnik* \
        plattformlift* treppenlift* *treppenlift sitzlift* hublift* homelift* rollstuhllift* hebebühne* \
        hebeplattform* rolltreppe* fahrtreppe* fahrsteig* fahrkorb* fahrkörbe* fahrkabine* kabinentür* \
        kabinenwand* schachtgrube* schachtkopf* schachttür* fahrschacht* maschinenraum* triebwerksraum* \
        gegengewicht* treibscheibe* tragseil* seilriss* seiltausch* hydraulikaggregat* fangvorrichtung* \
        geschwindigkeitsbegrenzer* notruftaste* notrufknopf* notrufleitstelle* notrufsystem* fernnotruf* \
        notbefrei* personenbefreiung* steckengeblieben* stecken_geblieben stecken_blieb steckenblieb* \
        bleibt_stecken zwischen_zwei_etagen zwischen_zwei_stockwerken ruftaste* rufknopf* \
        stockwerksanzeige* etagenanzeige* etagentaste* türantrieb* türautomat* automatiktür* \
        automatische_tür automatischen_tür automatische_türen schiebetür schiebetüren schiebetüranlage* \
        drehtür* karusselltür* drehflügel* schiebetor* rolltor* sektionaltor* schnelllauftor* garagentor* \
        torantrieb* *torantrieb toranlage* industrietor* hoftor* einfahrtstor* flügeltor* kipptor* \
        schwingtor* schrankenanlage* versenkpoller* handsender* lichtschranke* lichtgitter* lichtvorhang* \
        torsionsfeder* federbruch* endschalter* laufschiene* laufrolle* schließkante* einklemmschutz* \
        einklemmgefahr* türschließer* türdrücker* türblatt* türblätter* feststellanlage* brandschutztor* \
        brandschutztür* feuerschutztür* rauchschutztür* zugelassene_überwachungsstelle \
        zugelassenen_überwachungsstelle züs prüfplakette* betriebssicherheitsverordnung* hauptprüfung* \
        wiederkehrende_prüfung barrierefreier_zugang barrierefreien_zugang rollstuhlgerecht* gehbehindert* \
        treppensteiger* treppenraupe* wohnumfeldverbesser* drehsitz* fußstütze* wendeltreppenlift* \
        kurvenlift* deckenlift* patientenlift* badewannenlift* wannenlift* störungsannahme* störungsstelle* \
        störungsdienst* stördienst* förderhöhe* nennlast* tragfähigkeit* traglast* handlauf* handläufe* \
        kammplatte* stufenband* stufenkette* paternoster* notstopp* nothalt* not_aus fernüberwach* \
        panoramalift* glaslift* lastenlift* personenlift* ruckelt ruckelte türflügel* haltestellentür* \
        funkfernbedien* aufzug aufzugs* endlage endlagen tragkraft elevator* lift_shaft lift_engineer* \
        stairlift* stair_lift* escalator* moving_walkway stuck_in_the_lift garage_door* gate_opener* \
        automatic_door* sliding_door* revolving_door* wheelchair_lift platform_lift* counterweight* \
        überlastanzeige* überladen_piept lifte lifts liftmonteur* liftbauer* liftschacht* liftschächte* \
        lifttür* liftstörung* liftservice* warenlift* autolift* schräglift* speiselift* kleingüteraufzüge* \
        güterlift* außenlift* treppenschrägl* stehlift* schachtwand* schachtwände* schachtgerüst* \
        schachtentrauch* schachtzugang* triebwerk_im_schacht seilrolle* umlenkrolle* seilschlupf* \
        ablegereif* tragriemen* getriebelos* hydraulikheber* bremsprobe* haltebremse* führungsschiene* \
        inspektionsfahrt* rückholsteuer* sammelsteuer* zielwahlsteuer* ruftableau* kabinentableau* \
        stockwerksruf* stockwerkstaste* bündigkeit* nicht_bündig hält_zu_tief hält_zu_hoch vorzugsfahrt* \
        brandfallsteuer* evakuierungsfahrt* schlüsselschalter* kabinenlicht* kabinenbeleucht* \
        kabinenspiegel* kabinenboden* kabinendach* notrufaufschalt* notruftelefon* notrufgerät* \
        notrufzentrale* eingeschlossene_personen eingeschlossenen_personen steckt_fest_im \
        aus_der_kabine_befreit stecken_gebliebenen klaustrophob* platzangst* zwischen_den_etagen \
        zwischen_den_stockwerken vierten_stock fünften_stock sechsten_stock barrierefreiheit* \
        stufenloser_zugang rollstuhlfahrer* rollator* mobilitätseingeschränk* treppenschiene* auffahrrampe* \
        überladebrücke* torabdichtung* torpanzer* rollgitter* falttor* torflügel* torblatt* tormotor* \
        torsteuer* torwartung* tormontage* torservice* torfeder* schlupftür* sicherheitskontaktleiste* \
        schaltleiste* schließkraftmess* totmann* notentriegel* notöffnung* notabsenk* haspelkette* drehtor* \
        tor_klemmt tür_geht_nicht_auf tür_schließt_nicht tür_klemmt fährt_wieder_auf reversier* poller \
        pollern schranke schranken parkhausschranke* schrankenbaum* schrankenbäume* drehsperre* \
        vereinzelungsanlag* induktionsschleife* schlüsseltaster* schließanlage* schließzylinder* \
        mehrfachverriegel* panikschloss* fluchttür* fluchtwegtür* türwächter* türzarge* türöffner* \
        ganzglastür* pendeltür* falttür* trbs* betreiberpflicht* befähigte_person prüfbuch* vollwartung* \
        sachkundigenprüf* uvv_prüfung kraftbetätigt* fahrtenzähler* glasschacht* arbeitsbühne* \
        scherenbühne* befahranlage* personenhebe* hebelifter* deckenschienen*
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
}
