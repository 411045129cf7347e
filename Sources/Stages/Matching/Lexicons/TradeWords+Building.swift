/// Building, machines, and what stands in a house.
extension TradeWords {
    static let building = """
        baustelle* bauarbeit* rohbau* altbau* neubau* anbau umbau* ausbau dachausbau* sanier* renovier* \
        gerüst* fassade* dach dächer dachrinne* dachdeck* ziegel* gaube* fenster* *fenster haustür* tür \
        türen rollladen rollläden jalousie* glas verglas* *verglasung scheibe* isolierglas* dichtung* \
        rahmen laibung* fensterbank fensterbänke dämm* putz verputz* mauer* maurer* estrich fliese* \
        trockenbau* handwerk* geselle* meisterbetrieb* gewerk gewerke bauherr* bauleiter* architekt* \
        bauamt* bauabschnitt* bauausschuss* obergeschoss* erdgeschoss* dachgeschoss* keller* treppenhaus* \
        balkon* wärmebrücke* kondenswasser u_wert einbau* montiert montage* aufmaß ausgemessen eingebaut* \
        standzeit* abgebaut abbau aufbau rüstung plane planen hochhaus* schulbau* turnhalle* scaffold* \
        roof* window windows facade building_site renovation glazing wasserwaage* richtlatte* mörtel* \
        zementsack* kalksandstein* porenbeton* ytong poroton* hohlblockstein* klinker klinkerstein* \
        klinkerfassade* bodenplatte* streifenfundament* bewehrung* schalung schalungen schaltafel* polier \
        bauleitung* bauzaun* bauzäune* baulärm* baustaub* baugrube* baugrund* baugenehmigung* bauantrag* \
        bauanträge* baubewilligung* baugesuch* bauaufsicht* baustopp* bauträger* bauabnahme* baumangel* \
        baumängel* bauschaden* bauschäden* bauschutt* baupfusch* pfusch bautrupp* baufirma* baufirmen* \
        bauunternehm* baumeister* baukosten* bautagebuch* baukran* bautrockner* bautrocknung* bauhelm* \
        baugewerbe* baustoff* ig_bau bg_bau schlechtwettergeld* vob leistungsverzeichnis* einsturzgef* \
        baufällig* tragwerk* statiker* baustatik* tragende_wand tragende_wände tragenden_wand \
        wanddurchbruch* wanddurchbrüche* stemmhammer* presslufthammer* bohrhammer* kernbohr* stahlträger* \
        stahlbeton* betonmischer* betondecke* sichtbeton* betoniert* betonieren fachwerkh* lehmbau* \
        entkernt* entkernung* kernsanier* generalsanier* asbest* horizontalsperre* feuchteschaden* \
        feuchteschäden* aufsteigende_feuchtigkeit perimeterdämm* einblasdämm* glaswolle* steinwolle* \
        mineralwolle* blower_door* raffstore* rolladen* rolläden* gurtwickler* fliegengitter* blendrahmen* \
        bauschaum* silikonfuge* türzarge* türstock* wintergarten* wintergärten* markise* richtfest* \
        gleichenfeier* spatenstich* grundsteinlegung* schlüsselfertig* fertighaus* fertighäuser* \
        häuslbauer* häuslebauer* muskelhypothek* bauhelfer* betonbauer* hochbau* tiefbau* zollstock* \
        meterstab* schlagschnur* nivelliergerät* schuttrutsche* dixi_klo* dixiklo* geschossdecke* \
        flachdach* dachstuhl* setzungsriss* bausachverständ* baugutacht* bebauungsplan* hausbau* \
        bauvorhaben* bauwerber* baupolizei* bauführer* unterlagsboden* plättlileger* storen
        """
    static let electrics = """
        elektr* *elektriker strom stromnetz* stromausfall* leitung* kabel* dose dosen steckdose* schalter* \
        sicherung* sicherungskasten* zählerschrank* zähler verteiler* schaltschrank* schaltschränke* \
        fi_schalter kurzschluss* wallbox* ladesäule* ladepunkt* ladestation* photovoltaik* solar* modul \
        module wechselrichter* speicher* balkonkraftwerk* beleucht* lampe* leuchte* led verdrahte* \
        verkabel* unterverteilung* schlitz schlitze netzwerkdose* klingelanlage* smart_home electric* \
        wiring charger charging_point solar_panels nullleiter* neutralleiter* schutzleiter* außenleiter* \
        erdung* geerdet* potentialausgleich* potenzialausgleich* fundamenterder* überspannungsschutz* \
        blitzschutz* fehlerstrom* rcd fi_fliegt fi_löst fliegt_der_fi flog_der_fi schmelzsicher* drehstrom* \
        starkstrom* kraftstrom* wechselstrom* gleichstrom* kilowatt kilowattstunde* kwh kwp ampere volt \
        spannungsprüf* phasenprüf* duspol* multimeter* isolationsmess* e_check dguv_v3 vde nym erdkabel* \
        wago wagoklemme* lüsterklemme* reihenklemme* aderendhülse* abisolier* crimpzange* leerrohr* \
        hohlwanddose* unterputz* aufputz aufputzdose* abzweigdose* herdanschluss* dimmer* dimmbar* \
        licht_flackert flackert_das_licht flackerndes_licht bewegungsmelder* treppenlicht* lichtschalter* \
        stromkreis* stromschlag* stromschläge* stromunfall* stromanschluss* stromzähler* stromkasten* \
        stromlos* stromversorg* stromlaufplan* stromstoßschalt* stromaggregat* spannungsfrei* lichtbogen* \
        schmorgeruch* schmorbrand* schmorbrände* verschmort* angeschmort* trafo trafos trafostation* \
        transformator* vorschaltgerät* halogenstrahl* glühbirne* glühlampe* leuchtstoffr* neonröhre* \
        leuchtmittel* einbaustrahler* deckenspot* flutlicht* straßenlaterne* straßenbeleucht* \
        weihnachtsbeleucht* notbeleucht* notstrom* usv pv einspeis* eigenverbrauch* netzbetreiber* \
        netzanschluss* marktstammdaten* rundsteuer* lastmanagement* smart_meter* zählertausch* zählerplatz* \
        hauptschalter* hausanschluss* schuko* ladekabel* ladeleistung* schnelllader* sprechanlage* \
        gegensprech* türsprech* klingeltrafo* knx rauchmelder* rauchwarnmelder* brandmelde* alarmanlage* \
        netzwerkkabel* hutschiene* sammelschiene* zeitschaltuhr* motorschutz* schaltplan* schaltpläne* \
        schlitzfräse* mauerschlitz* stemmarbeit* hochspannung* niederspannung* mittelspannung* freileitung* \
        strommast* umspannwerk* wechselschalt* blitzeinschl* nachtspeicher* batteriespeicher* kupferdieb* \
        klassische_nullung kurzgeschlossen*
        """
    static let climate = """
        klima* *klimaanlage kälte* kühl* *kühlung gefrier* tiefkühl* verdichter* kompressor* kältemittel* \
        wärmepumpe* heizung* lüftung* lüfter* abluft* hitze* hitzewelle* temperatur* grad frostschutz \
        thermostat* entfeucht* serverraum* kühltheke* kühlhaus* rohrleitung* leck wartungsvertrag* wartung* \
        notdienst* sanitär* heizkörper* außengerät* innengerät* air_conditioning cooling refriger* chiller* \
        heat_pump* freezer* kondensat kondensatpump* kondensatabl* verflüssiger* verdampfer* \
        expansionsventil* vierwegeventil* schauglas* heißgas* saugleitung* inverter* splitgerät* \
        splitanlage* multisplit* monoblock* deckenkassette* vrf vrv fan_coil* gebläsekonvektor* \
        kaltwassersatz* rückkühler* verdunstungsk* legionelle* vdi_6022 zuluft* fortluft* außenluft* \
        umluft* luftkanal* luftkanäle* volumenstrom* luftwechsel* brandschutzklappe* filterwechsel* \
        filtermatte* wärmerückgew* wärmetauscher* wärmeübertrag* luftfeucht* luftbefeucht* co2_ampel \
        co2_wert raumluft* rlt_anlage* stickig* miefig* zugerscheinung* r32 r410a r290 r134a r404a f_gas \
        f_gase f_gas_verordnung ammoniak* dichtheitsprüf* dichtheitskont* lecksuch* vakuumpumpe* manometer* \
        monteurhilfe* bördeln gebördelt* bördelgerät* hartlöt* kupferrohr* kupferleitung* vereist \
        vereisung* abtauen abtauung* abgetaut* eismaschine* eiswürfelmaschine* verbundanlage* \
        jahresarbeitszahl* scop seer btu heizstab* vorlauftemp* rücklauftemp* pufferspeicher* erdsonde* \
        schallschutzhaube* brummton* brummgeräusch* dezibel nachtabsenk* tropennacht* affenhitze* \
        bullenhitze* sommerhitze* rechenzentrum* rechenzentren* gewerbekälte* schockfrost* froster* \
        mechatroniker* tga gebäudetechnik* haustechnik* gebäudeautomat* heizlast* heizkessel* heizkreis* \
        heizraum* brennwert* fußbodenheiz* umwälzpumpe* hydraulischer_abgleich hydraulischen_abgleich \
        außeneinheit* inneneinheit* fehlercode* hochdruckstör* niederdruckstör* pressostat* scrollverdicht* \
        schraubenverdicht* absorptionsk* adiabat* standventilator* deckenventilator* fckw \
        treibhauspotenzial* taupunkt* wärmestau* entlüftet entlüften entlüftung* dunstabzug* fettfilter* \
        konvektor* druckprobe* luftauslass* luftfilter* wohnraumlüft* stoßlüften* frostwächter* \
        raumtemperatur* zugig ventilator*
        """
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
        maschine* *maschine *maschinen maschinenbau* fräs* dreh* zerspan* span späne cnc spindel* werkzeug* \
        werkstück* titan aluminium guss* industrie* anlage* anlagenbau* produktion* fertigung* \
        montagehalle* revision* stillstand* raffinerie* turbine* kran kräne kranführer* ausleger* flansch* \
        schraube* rohr rohre behälter* kessel* pumpe* ventil* hydraulik* antrieb* getriebe* schichtbetrieb* \
        werkhalle* autozulieferer* zuliefer* ersatzteil* vorführanlage* monteur* industriepark* schwerlast* \
        machine* machining milling lathe plant crane rigging shutdown pipe* pipeline refinery flange* \
        bearbeitungszent* gefräst* ausgefräst* bohrung* tiefloch* gewinde gewindeb* gewindes* innengew* \
        außengew* reibahle* schaftfräs* wendeplatt* wendeschn* hartmetall* schneidplatt* schneidstoff* \
        schnittgeschw* vorschub* kühlschmier* schneidöl* flachschl* rundschl* schleifscheib* gehont* \
        erodier* senkerod* drahterod* formenbau* spritzguss* spritzgieß* druckguss* kokille* gießerei* \
        schmiedeteil* stanzteil* stanzwerk* gestanzt* stanzerei* biegeteil* abkant* abgekantet* gekantet* \
        tiefzieh* tiefgezog* laserschn* lasergeschn* laserteil* wasserstrahlschn* plasmaschn* brennschn* \
        blechbearb* feinblech* blechteil* blechtafel* blechzuschn* presswerk* umformtech* vorrichtungsb* \
        spannvorr* spannfutter* backenfutter* spannmittel* nullpunktsp* spannzange* schraubstock* passung* \
        maßhaltig* maßabweich* messschieb* messuhr* rauheit* rauigkeit* oberflächengüt* rattermark* \
        entgrat* gratfrei* losgröße* kleinserie* großserie* serienteil* serienfert* einzelfert* lohnfert* \
        prototypenb* stückliste* konstruktionsz* cad cad_modell* g_code sps automatisierungst* roboterzell* \
        roboterarm* schweißrob* cobot* greifer* förderband* förderbänd* fördertech* förderanl* taktzeit* \
        taktstraße* rüstzeit* instandhalt* generalüberh* verschleiß* kugellag* wälzlager* gleitlager* \
        rollenlag* lagerspiel* lagerschaden lagerschäden linearführ* kugelgew* zahnrad* zahnräd* \
        zahnstange* schneckengetr* passfeder* simmerring* wellendicht* o_ring o_ringe hydraulisch* \
        hydrozyl* hydroaggr* hochdruckschl* kolbenstange* druckspeich* druckluft* pneumat* wegeventil* \
        schlauchleit* leckage* kavitation* rohrleitung* rohrbündel* druckbehält* apparatebau* schweißbaugr* \
        brückenkran* brückenkräne* hallenkran* laufkran* anschlagmitt* schwertransp* feinwerkm* \
        mechatronik* werksleit* ce_kennz* konformitätse* not_aus lichtgitter* sondermasch* *anlagenbau \
        härterei* nitriert* brüniert* eloxier* eloxal* galvan* vernickel* verchromt* vakuumpump* \
        ausschussteil* machinist* toolmak* tooling sheet_metal* injection_mould* injection_mold* \
        die_casting* hydraulic hydraulics bearings conveyor* deburr* workpiece* press_brake* shop_floor \
        factory_floor plant_engineer* laser_cut* schichtleiter* schichtführer* schichtzulage* \
        wechselschicht* werkstor* werksgelände* werksschließ* werkschließ* stammwerk* kurzarbeit* ig_metall \
        tarifrunde* fließband* fließbänder* kanban* shopfloor* fmea schmierstoff* schmierfett* fettpresse* \
        abschmier* abgeschmiert* ölnebel* heißgelaufen* heißlaufen unwucht* schwingungsmess* keilriemen* \
        zahnriemen* lagerschale* nutenstein* innensechskant* lehrdorn* grenzlehr* bügelmess* endmaß* \
        technische_zeichnung* technischen_zeichnung* nachgeschliffen* ausschussquote* erstmuster* iatf oem \
        oems automotive autobauer* werkleiter* werkleitung* werkmeister* betriebsschlosser* lehrwerkstatt* \
        lehrwerkstätt* feilspäne* lärmschwerhör* stahlkappe* blaumann* ölverschmiert* stempeluhr* stechuhr* \
        werkskantine* hallentor* werksfeuerwehr* werkfeuerwehr* ex_schutz* atex inbetriebnahme* \
        werksabnahme* lastenheft* pflichtenheft* vdma retrofit* kranbahn* kranhaken* portalkran* \
        portalkräne* kettenzug* hebezeug* schweißer* rohrschloss* flachdichtung* stopfbuchs* gleitringd* \
        kugelhahn* druckprobe* freimess* befahrerlaub* heißarbeit* destillationskol* dampfkessel* \
        dampfturb* prüfstand* elektromotor* servomotor* schrittmotor* frequenzumricht* endschalter* \
        lichtschranke* quetschgefahr* zweihandbed* bedienpult* fünfachs* 5_achs stangenlader* langdreh* \
        geläppt* rändelm* verzahnungs* gehärtet* induktivhärt* einsatzhärt* hrc gesenkschm* formsand* \
        schmelzofen* hochofen* hochöfen* sandguss* feinguss* walzwerk* walzstraße* coil exzenterpresse* \
        stanzpresse* palettierer* abfülllinie* abfüllanlage* verpackungslinie* linearachse* schaltschrank* \
        schaltschränke* werkshalle* fabrikhalle* fabrikarbeit* fabrikgelände* fabriktor* metaller \
        schlosserei schichtarbeit* akkordarbeit* akkordlohn* bandgeschwind* dreischichtb*
        """
    static let measuring = """
        prüf* mess* *messung *prüfung labor* scan* gescannt* röntgen* tomogra* computertomogra* \
        durchleucht* riss risse haarriss* bauteil* werkstoff* sensor* lidar* laser* kalibrier* toleranz* \
        mikrometer* zerstörungsfrei* charge chargen prüfling* prüfstück* vermess* punktwolke* autonom* \
        fahrassisten* kamera* radar* reichweite* auflösung scanner* inspection measur* calibrat* tomography \
        lab resolution autonomous ultraschall* magnetpulver* wirbelstrom* farbeindring* koordinatenmess* \
        tastkopf* rauheit* rautiefe* vickers brinell rockwell zugversuch* kerbschlag* biegeversuch* \
        ermüdungsbruch* bruchfläche* bruchbild* schliffbild* metallograf* mikroskop* rasterelektron* \
        spektrometer* spektroskop* voxel* grauwert* detektor* strahlenschutz* mikrofokus* porosität* \
        lunker* delamination* wandstärke* soll_ist_vergleich* soll_ist_abgleich flächenrückf* \
        reverse_engineering photogrammetr* fotogrammetr* streifenlicht* streifenprojekt* weißlicht* \
        tachymeter* theodolit* nivellier* totalstation* gnss rtk geodät* geodäsie* geometer* passpunkt* \
        drohnenbeflieg* geländemodell* wiederholgenau* nanometer* µm endmaß* bügelmess* lehrdorn* \
        formabweich* signal_rausch* kennlinie* oszilloskop* datenlogger* dehnungsmess* beschleunigungsaufn* \
        wegaufnehm* kraftaufnehm* thermoelement* pt100 manometer* wägezelle* eichung* geeicht* eichamt* \
        eichfrist* eichpflicht* rückführbar* akkreditier* dakks ptb iso_17025 ringversuch* nio_teile \
        erstmuster* schadensanalyse* fehlstelle* schweißnaht* schweißnähte* zfp ndt dosimeter* durchstrahl* \
        koppelmittel* rückwandecho* phased_array bohrkern* georadar* bodenradar* thermograf* wärmebild* \
        boroskop* lecktest* klimakammer* klimaschrank* vibrationstest* crashtest* windkanal* fahrerlos* \
        selbstfahrend* robotaxi* testfahrt* teststrecke* sicherheitsfahrer* notbrems* spurhalte* \
        abstandsregel* objekterkenn* hinderniserkenn* umfelderkenn* annotier* ground_truth imu odometrie* \
        bildverarbeit* industriekamera* telezentr* lichtlaufzeit* time_of_flight wellenlänge* metrolog* \
        granittisch* eingemessen* justier* justage* dejustiert* nachjustier* standardabweich* maßhaltig* \
        maßabweich* schnittbild* schichtdicke* materialermüd* materialfehler* erschütterungs*
        """
    static let wood = """
        holz* *holz möbel* tisch* *tisch regal* schrank* stuhl stühle bank eiche* buche esche nussbaum \
        kirschbaum massiv* tischler* schreiner* hobel* säge* kreissäge* leim* lack* geölt* maserung* \
        furnier* manufaktur* werkstatt* gesellenstück* esstisch* küchenzeile* oberfläche* furniture table \
        shelf oak carpent* joiner* workbench zirbe* lärche* ahorn* teak mahagoni* palisander* wenge \
        robinie* douglasie* multiplexpl* spanplatte* mdf osb siebdruckplatte* umleimer* kantenanleim* \
        schellack* hartwachs* leinöl* beize beizen gebeizt* gewachst* lasiert* lasur* klarlack* politur* \
        weißleim* knochenleim* schraubzwinge* schwalbenschwanz* zapfenverb* nut_und_feder flachdübel* \
        lamello* gedübelt* oberfräse* abrichte abrichthobel* dickenhobel* gehobelt* abgehobelt* bandsäge* \
        kappsäge* gehrung gehrungs* stichsäge* japansäge* fuchsschwanz* tauchsäge* formatkreiss* \
        handkreissäge* stechbeitel* stemmeisen* klüpfel* ziehklinge* schleifpapier* schmirgel* \
        exzenterschleif* abschleifen abgeschliffen* drechsel* drechsler* gedrechselt* geschnitzt* \
        schnitzerei* schnitzmesser* astloch* astlöcher* jahrring* harzig* harzgalle* faserrichtung* \
        windschief* aufgequollen* wurmstich* spreißel* späneabsaug* spänebunker* absauganlage* fingerkuppe* \
        abgesägt* zugesägt* zersägt* knarzt* knarzen* knarrt kommode* sideboard* vitrine* truhe \
        nachtkästchen* kredenz hocker schemel* eckbank* bettgestell* lattenrost* einbauschrank* \
        kleiderschrank* kleiderschränke* schublade* schubkasten* schubkästen* vollauszug* scharnier* \
        türblatt* türblätter* zimmertür* parkett* dielen dielenboden* sockelleiste* vertäfel* täfer \
        küchenfront* arbeitsplatte* einbauküche* innenausbau* ladenbau* gesellenbrief* lossprechung* \
        meisterstück* zimmerer* zimmerei* dachstuhl* fachwerk* restaurier* intarsie* baumkante* \
        schneidbrett* bretter *hölzer ablängen abgelängt* verleimt* verleimen verleimung* geleimt* gefräst* \
        aufgedoppelt* aufgearbeitet* dübel dübelloch* zimmerleute*
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
        nagelbinder* dachgeschossausbau* gaube* *gaube holzschindel* blitzableiter* neu_gedeckt \
        auf_der_walz zimmermannsarbeit* zimmermannshammer* eternit eternitplatte* schindel schindeln \
        indachanlage* roofer* roofing roof_tile shingles leaky_roof guttering downpipe* scaffold* rafter* \
        flat_roof roof_truss* flashing slates skylight* purlin* sturmschaden* sturmschäden* hagelschaden* \
        hagelschäden* hagelschlag* ziegel ziegeln ziegelbruch* ziegelreihe* es_regnet_rein regnet_es_rein \
        regnet_durch reingeregnet* hereingeregnet* tropft_von_der_decke dachböden* dachplane* notdach* \
        marderschaden* dachhaut* dachgeschoss* dachrand* dachlawine* dachkehle* dachbalken* dachausbau* \
        dachisolier* dacherneuer* dachumdeck* dachwartung* dachreinig* dachbeschicht* dachleck* \
        dachspengler* dachbau* dachschindel* dachgully* gebälk* firststein* gratziegel* kehlrinne* \
        traufkante* traufbohle* giebelwand* giebel mansarddach* krüppelwalm* kupferdach* kirchturmspitze* \
        wetterhahn* wetterfahne* lattung* traglatte* glasziegel* lüfterziegel* betondachst* hohlpfanne* \
        engobiert* schieferdeck* schiefernagel* faserzement* bitumen aufgeflämmt* flämmen foliendach* \
        kiesdach* gefälledämm* notüberlauf* wasserspeier* absturzsicher* auffanggurt* drempel* kniestock* \
        balkenlage* balkenkopf* deckenbalken* zimmermannskl* zimmermannsh* zunftkluft* wandergesell* \
        wanderbursch* tippelei richtkranz* richtkrone* gleichenfeier* brettschichth* kvh \
        konstruktionsvollh* brettsperrh* hausbock* hausschwamm* balkenschuh* sparrenkopf* sparrenabst* \
        untersparren* holzfaserdämm* klemmfilz* glaswolle* mineralwolle* hinterlüft* tauwasser* \
        eindeckrahmen* kaminkopf* kaminabdeck* schornsteinkopf* schornsteinverk* solardach* eiszapfen \
        verstopfte_rinne rinneneisen* rinnenkessel* rinnenreinig* kastenrinne* hängerinne* saumrinne* \
        laubsieb* zinkrinne* falzzange* haubrücke* latthammer* schlagschnur* ziegelaufzug* gerüstnetz* \
        gerüstmiete* gerüst_steht gerüst_abgebaut gerüst_aufgebaut konsolgerüst* standgerüst* \
        schwindelfrei* vom_dach_gestürzt vom_dach_gefallen sturz_vom_dach auf_dem_dach aufs_dach \
        dach_decken dach_gedeckt asbestplatte* trgs_519 polybau* unterdach* lukarne* kaltdach* warmdach* \
        umkehrdach* ichse* neu_eingedeckt abgedecktes_dach abgedeckte_dächer
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
    static let plastics = """
        spritzguss* spritzgieß* spritzgegossen* kunststoff* thermoplast* duroplast* elastomer* granulat* \
        regranulat* rezyklat* masterbatch* compoundier* extruder* extrusion* extrudier* blasform* \
        blasfolie* tiefziehfolie* tiefziehteil* tiefgezogen* thermoform* vakuumform* rotationsform* \
        pressform* werkzeugbau* werkzeugmacher* formenbau* kavität* heißkanal* kaltkanal* anguss* \
        auswerfer* trennebene* trennmittel* entform* schließkraft* schließeinheit* spritzeinheit* \
        plastifizier* zykluszeit* schwindung* einfallstelle* bindenaht* bindenähte* gratbildung* entgrat* \
        lunker* erstmuster* probespritz* polypropylen* polyethylen* polyamid* polycarbonat* polystyrol* \
        polyurethan* pvc acrylglas* plexiglas* silikonform* silikonteil* flüssigsilikon* gummimischung* \
        gummiteil* gummidichtung* gummiprofil* gummimatte* gummiwerk* gummilippe* gummiring* kautschuk* \
        weichmacher* shore_härte o_ring o_ringe dichtungsring* schaumstoff* schaumgummi* pu_schaum \
        weichschaum* hartschaum* integralschaum* ausgeschäumt* ausschäum* aufschäum* styropor* \
        partikelschaum* folienextru* folienherstell* folienschweiß* folienrolle* folienbeutel* \
        stretchfolie* schrumpffolie* luftpolsterfolie* pe_folie verbundfolie* laminier* rollenschneid* \
        faserverbund* glasfaserverstärk* gfk cfk kohlefaser* carbonfaser* epoxid* gießharz* gelcoat* \
        ultraschallschweiß* tampondruck* heißpräg* mehrkomponenten* zweikomponenten* hinterspritz* \
        umspritz* einlegeteil* schnapphaken* filmscharnier* formteil* formnest* senkerod* drahterod* \
        formeinsatz* formeinsätz* formplatte* werkzeugstahl* verfahrensmechaniker* maschineneinrichter* \
        spritzling* entnahmeroboter* materialtrock* schmelzindex* massetemperatur* werkzeugtemper* \
        temperiergerät* prototypenwerkzeug* phthalat* bisphenol* lebensmittelecht* versprödung* versprödet* \
        spröde_geworden vergilb* plastikteil* plastikverarbeit* plastikgehäuse* biokunststoff* preform* \
        hohlkammer* stegplatte* profilextru* verschlusskappe* uv_beständig* riecht_nach_gummi \
        riecht_nach_plastik schlieren schlierenbildung* vulkanisier* vulkanisat* funkenerodier* \
        kaschierung* stammwerkzeug* injection_mould* injection_mold* moulded_part* molded_part* \
        mould_making mold_making toolmak* plastic_parts polymer* extruded vulcani* rubber_seal* foam_rubber \
        shrink_wrap ejector_pin* gummi gummis gummipuffer* gummimetall* gummistopfen* gummifuß gummifüße \
        gummigeruch* shore_a trockenlufttrock* schneckenspitze* rückstromsperre* dosierweg* nachdruckzeit* \
        nachdruckphase* umschaltpunkt* einspritzdruck* einspritzgeschw* staudruck* restkühlzeit* \
        forminnendruck* verschlussdüse* nadelverschluss* punktanschnitt* tunnelanschnitt* holmlos* \
        kniehebelmasch* schließseite* aufspannplatte* kernzug* etagenwerkzeug* werkzeugwechsel* \
        werkzeugkonstrukt* werkzeugeinsätze* abmuster* bemuster* nullserie* anfahrausschuss* ausschussteil* \
        dieseleffekt* weißbruch* fließlinie* fließfront* nachschwindung* schwimmhaut* schwimmhäute* \
        überspritzt* unterspritzt* füllsimulation* moldflow hinterschnitt* rastnase* einpressmutter* \
        gewindeeinsatz* gewindeeinsätze* tpe ptfe teflon* hdpe ldpe monomer* copolymer* flammhemmend* \
        gleitmittel* talkum* wpc post_consumer sortenrein* downcycling* mikroplastik* schneidmühle* \
        shredder* agglomerat* siebwechsler* folienblas* folienschlauch* kühlwalze* kalander* foliendicke* \
        folienstärke* foliensack* plastiktüte* plastiksack* plastiksäcke* plastikfolie* plastikbecher* \
        plastikflasche* plastikdeckel* plastikbox* plastikgeruch* plastikmüll* plastikgranul* \
        einwegplastik* joghurtbecher* tiefzieh* blisterverpack* blisterfolie* siegelnaht* siegelnähte* \
        streckblas* blasmasch* petflasche* pet_flasche pet_flaschen schraubverschluss* schraubverschlüsse* \
        vakuumguss* silikonkautschuk* silikonschlauch* silikonschläuche* weichgummi* hartgummi* moosgummi* \
        zellkautschuk* epdm nbr nitril* latex* innenmischer* heizpresse* druckverformungsrest* \
        zugfestigkeit* reißdehnung* bruchdehnung* alterungsbeständig* ozonriss* ölbeständig* shorehärte* \
        wellendichtring* dichtlippe* flachdichtung* profildichtung* dichtungsprofil* faltenbalg* \
        faltenbälge* handlaminat* topfzeit* vakuuminfusion* prepreg* pultrusion* glasfasermatte* delamin* \
        styrol* isocyanat* polyol* treibmittel* blockschaum* formschaum* verbundschaum*
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
        barcodescanner* handscanner* selbstbedienungskasse* sb_kasse sb_kassen etikettendrucker* rfid* nfc \
        elektronik* mechatronik* mikroelektronik* leistungselektronik* hardwareentwickl* baugruppe* esd emv \
        emv_prüfung ce_kennzeichnung elektroschrott* elektrogerät* unterhaltungselektronik* obsoleszenz* \
        schaltregler* spannungsregler* spannungswandler* frequenzumricht* signalverarbeit* fernbedien* \
        kopfhörer* smartwatch* handyreparatur* hdmi usb_c circuit_board* pcb solder* microcontroller* \
        semiconductor* capacitor* resistor* drone drones 3d_print* smart_plug* motion_sensor* card_terminal \
        pos_terminal* consumer_electronics battery_pack entlötpumpe* entlötlitze* lötdampf* lötdämpfe* \
        lötspitze* lötrauch* lötbrücke* lötverbind* lötstopp* lötofen* reflow* flussmittel* \
        heißluftstation* bestücker* bauelement bauelemente bauelementen abgekündigt* lotpaste* prüfadapter* \
        schutzlack* multilayer* prototypenplatin* kicad altium* embedded* labornetzgerät* labornetzteil* \
        netzgerät* logikanalys* funktionsgenerator* steckbrett* breadboard* jumperkabel* stiftleiste* \
        buchsenleiste* pinbelegung* pinout* gpio eeprom* schwingquarz* taktfrequenz* fpga* stm32 esp8266 \
        raspi lorawan* operationsverstärk* spannungsteiler* gleichrichter* relais* trafo trafos \
        ringkerntrafo* schaltnetzteil* steckernetzteil* kriechstrom* spulenfiep* fiept fiepen verschmort* \
        schmorgeruch* durchgeschmort* angeschmort* kurzschluss kurzschlüsse batteriefach* batteriewechsel* \
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
    static let furniture = """
        möbel* *möbel küchenstudio* küchenplan* küchenmont* küchenfront* küchenzeile* küchenblock* \
        küchenschrank* küchenschränke* küchenkauf* küchenhändler* küchenverkäufer* küchenhersteller* \
        küchenbauer* einbauküche* einbaugerät* einbauschrank* einbauschränke* arbeitsplatte* spülbecken* \
        kochinsel* oberschrank* oberschränke* unterschrank* unterschränke* hochschrank* hochschränke* \
        hängeschrank* hängeschränke* kleiderschrank* kleiderschränke* wandschrank* wandschränke* \
        schrankwand* dunstabzug* dunsthaube* induktionskochfeld* ceranfeld* schubkasten* schubkästen* \
        vollauszug* vollauszüge* soft_close softclose* scharnier* sockelblende* griffleiste* grifflos* \
        sofa* *sofa couch couchtisch* couchgarnitur* schlafcouch* wohnlandschaft* sessel* *polsterung \
        bezugsstoff* lederbezug* kunstleder* aufgepolstert* neu_bezogen durchgesessen* sitzfläche* \
        sitztiefe* sitzkomfort* armlehne* rückenlehne* federkern* *federkern kaltschaum* matratze* \
        *matratze *matratzen lattenrost* topper* boxspring* bettgestell* bettrahmen* bettkasten* \
        bettenhaus* bettenstudio* hochbett* etagenbett* kinderbett* doppelbett* wasserbett* liegekomfort* \
        liegefläche* liegezone* härtegrad* durchgelegen* liegekuhle* kopfkissen* bettdecke* bettwäsche* \
        esstisch* esszimmer* bürostuhl* bürostühle* stühle hocker kommode* sideboard* highboard* lowboard* \
        vitrine* nachttisch* beistelltisch* ausziehtisch* regalboden* regalböden* bücherregal* wandregal* \
        garderobe* schuhschrank* wohnwand* wohnwände* anbauwand* jugendzimmer* einrichtungshaus* \
        einrichtungshäuser* inneneinrichtung* mitnahmemarkt* ausstellungsstück* aufbauanleitung* \
        inbusschlüssel* spanplatte* mdf mdf_platte* furnier* massivholz* kernbuche* wildeiche* akazienholz* \
        melamin* umleimer* hochglanzfront* maßanfertigung* tischler* schreiner* ladenbau* ladeneinricht* \
        messebau* ausziehbar* höhenverstell* fehlteil* falsch_zugesägt fehlende_schrauben fehlten_schrauben \
        ohrensessel* fernsehsessel* relaxsessel* barhocker* daunendecke* furniture* armchair* mattress* \
        bed_frame wardrobe* bookcase* bookshelf drawer_runner* worktop* countertop* fitted_kitchen* \
        upholster* flat_pack cabinet_maker* bedside_table dining_table korpus korpusseite* frontblende* \
        lackfront* rahmenfront* topfband* topfbänder* auszugsschiene* apothekerauszug* schubladen \
        schubladeneinsatz* besteckeinsatz* besteckkasten* eckschrank* eckschränke* nischenrückwand* \
        küchenrückwand* spritzschutz* küchenberater* küchenhaus küchenabverkauf* musterküche* \
        ausstellungsküche* landhausküche* wohnküche* kücheninsel* küchenspüle* granitspüle* kochfeld \
        muldenlüfter* einbaubackofen* passleiste* wandabschlussleiste* stellfuß schichtstoff* gehrung \
        polster polsterer* polsterei* polstergarnitur* polsterecke* polsterstoff* polsterbett* neubezug* \
        neu_gepolstert umgepolstert* sitzpolster* sitzhöhe* sitzkissen* sitzbank* sitzbänke* eckbank* \
        eckbänke* sitzgruppe* sitzgarnitur* sitzecke* kuhle_gebildet knarzt knarzte aufgeplatzte_naht \
        lederpflege* nappaleder* abnehmbarer_bezug ottomane* chaiselongue* schlaffunktion* rückenkissen* \
        zierkissen* fauteuil* diwan* kanapee* chesterfield* freischwinger* polsterstuhl* holzstuhl* \
        stuhlbein* tischbein* tischgestell* tischplatte* tischkante* baumkante* truhe truhen bauernschrank* \
        kredenz* regalwand* regalsystem* raumteiler* schwebetür* einlegeboden* einlegeböden* fachboden* \
        fachböden* kleiderstange* ankleidezimmer* schranktür* schrankbett* kastl bettsofa* futon* \
        nackenkissen* seitenschläfer* bauchschläfer* nackenstützkissen* daunen* steppbett* bettware* \
        bettzeug* spannbettlaken* taschenfeder* rosshaar* probeliegen* schlafkomfort* kopfteil* fußteil* \
        himmelbett* stockbett* babybett* gitterbett* drehstuhl* gasdruckfeder* armstütze* ladentheke* \
        innenausbau* messestand* holzleim* weißleim* schraubzwinge* formatkreissäge* hobelbank* hobelbänke* \
        stechbeitel* schwalbenschwanz* holzdübel* lamello* oberfräse* astlöcher* zirbenbett* rattan* \
        polyrattan* korbflecht* schellack* hartwachs* gebeizt* multiplex* sperrholz* pressspan* inbus
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
}
