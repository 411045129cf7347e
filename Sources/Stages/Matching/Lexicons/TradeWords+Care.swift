/// What is done for body and soul.
extension TradeWords {
    static let care = """
        pflege* *pflege *pflegedienst gepflegt* senior* bewohner* angehörig* ambulant* tagespflege* \
        nachtwache* nachtdienst* tour touren medikament* tablette* waschen duschen anziehen rollator* \
        rollstuhl* demenz* betreu* heim heime altenheim* verhinderungspflege* kurzzeitpflege* hausbesuch* \
        verband wundversorg* strümpfe kompressionsstrümpfe* sturz mutter vater oma opa krankenkasse* kasse \
        schwester carer* nursing elderly residents care_home patients windel* inkontinenz* bettlägerig* \
        wundgelegen* wundliegen umgelagert* lagerungsplan* lagerungshilfe* wechseldruckmat* aufstehhilfe* \
        bettgitter* bettgalgen* niederflurbett* nachtstuhl* toilettenstuhl* toilettensitzerhöh* \
        toilettengang* duschhocker* duschstuhl* badewannenlift* haltegriffe* steckbecken* bettpfanne* \
        urinflasche* urinbeutel* dauerkatheter* schnabelbecher* schnabeltasse* anreichen trinkprotokoll* \
        dickungsmittel* dysphag* schluckstör* peg_sonde* sondennahrung* magensonde* waschlappen* \
        ganzkörperwasch* franzbranntwein* stützstrumpf* stützstrümpf* thrombosestrümpf* verblister* dosett* \
        bedarfsmedikation* dienstübergabe* frühdienst* spätdienst* nachtschwester* aus_dem_frei dienstplan* \
        leasingkraft leasingkräfte* personalschlüssel* fachkraftquote* pdl einrichtungsleit* heimleit* \
        heimaufsicht* heimplatz* heimplätze* heimbeirat* heimvertrag* heimkosten* heimbewohn* \
        wohnbereichsleit* stationsleit* einrichtungseinheit* entlastungsbetrag* leistungskomplex* \
        medizinischer_dienst medizinischen_dienst* md_prüfung* mdk expertenstandard* biografiearbeit* \
        sturzprophyl* sturzmatte* sturzgefahr* kontraktur* thromboseprophyl* barthel_index \
        freiheitsentziehend* bauchgurt* hinlauftend* weglauftend* desorientier* orientierungslos* \
        alzheimer* parkinson* hospiz* palliativ* sapv sterbebegleit* patientenverfüg* vorsorgevollmacht* \
        alltagsbegleit* alltagshelf* haushaltshilfe* 24_stunden_kraft spitex* heimhilfe* fage examiniert* \
        altenpfleg* altenhilfe* krankenpfleg* heilerziehungspfl* generalistisch* praxisanleit* \
        vollstationär* teilstationär* altersheim* alterszentrum* alterszentren* hochbetagt* hochaltrig* \
        betagt* gebrechlich* hausnotruf* notrufknopf* notrufarmband* klingelmatte* lichtruf* schwesternruf* \
        schwesternzimmer* kasack* händedesinfekt* mrsa* krätze nach_urin uringeruch* singkreis* \
        sitzgymnast* gedächtnistrain* kaffeenachmittag* besuchsdienst* gehwagen* gehstock* gehstöcke* \
        gehhilfe* gehbehinder* rutschbrett* rutschtuch* kinästhet* wohnumfeldverb* hilfsmittelversorg* \
        treppenlift*
        """
    static let medicine = """
        arzt ärzt* praxis* patient* klinik* operation* zahnarzt* impf* rezept_beim apotheke* diagnos* \
        therapie* physiotherap* orthopäd* labor_wert* chirurg* doctor* clinic surgery dentist *ärztin \
        *ärzte *ärztinnen *ärzten arztprax* arzttermin* arztbrief* arzthelfer* arznei* *klinik *kliniken \
        praxen *therapie therapeut* psychotherap* psychiat* krankenhaus* krankenhäus* krankenschw* \
        krankenpfl* krankschreib* krankgeschr* notaufnahme* notfallsanit* sprechstunde* behandlungszim* \
        internist* kardiolog* neurolog* urolog* gynäkolog* dermatolog* onkolog* radiolog* nephrolog* \
        anästhes* kieferorthop* zahnmed* zahnreinig* zahnfüll* zahnersatz* zahnschm* zahnspange* zahnimpl* \
        wurzelbehandl* weisheitsz* prothese* orthese* narkose* intensivstation* kreißsaal* hebamme* \
        ambulanz* endoskop* magenspieg* darmspieg* ultraschallu* mrt kernspin* röntgenb* blutabnahme* \
        blutentnahme* blutdruck* blutbild* blutwert* blutzucker* blutverdünn* laborwert* insulin* diabet* \
        dialys* hämodial* niereninsuff* nierenersatz* nierentransp* peritoneal* wundverb* wundaufl* \
        wundheil* wundversorg* wundmanag* wundexpert* chronische_wunde* dekubit* verbandwechsel* \
        verbandswechsel* verbandmat* verbandstoff* kompresse kompressen kompressionsstr* kompressionsverb* \
        stomaversorg* katheter* kanüle* infusion* injektion* einwegspritze* tupfer* skalpell* sterilis* \
        sterilgut* medizinprod* medizintechn* medizinger* mediziner* medikament* tabletten salbe salben \
        zäpfchen* antibiot* schmerzmittel* ibuprofen* paracetamol* kortison* cortison* nebenwirk* \
        packungsbeil* beipackz* rezeptfrei* rezeptpfl* verschreibungspfl* e_rezept privatrezept* \
        kassenrezept* zuzahlung* generika* pharmazeut* kassenärzt* kassenpat* privatpat* igel_leistung* \
        krankenkasse* gesundheitskarte* überweisungssch* heilpraktik* sanitätshaus* sanitätshäus* bandage \
        bandagen reha rehabilit* vorsorgeunt* krebsvors* tumor* karzinom* chemotherap* herzinfarkt* \
        schlaganf* herzschrittm* beatmung* ekg defibrill* kunstfehler* behandlungsf* nachsorge* bandscheib* \
        arthros* migräne* fachärzt* fallpausch* approbat* befund shuntvene* hospital hospitals nurse nurses \
        pharmacy pharmacies pharmacist* prescription* physician* wound_care wound_dressing* medical_device* \
        outpatient* surgeon* surgical* dental* vaccin* kidney_disease* schüttelfrost* hustensaft* \
        schnupfen* erkältung* bronchitis lungenentzünd* mandelentzünd* blasenentzünd* harnwegs* \
        nierenstein* gallenstein* blinddarm* meniskus* kreuzband* sprunggelenk* hüftgelenk* kniegelenk* \
        hüft_op op_saal aufwachraum* krankenzimmer* krankenwagen* rettungswagen* rettungsdienst* sanitäter* \
        notarzt* notärzt* triage schockraum* oberarzt* chefarzt* assistenzarzt* hausarzt* hausärzt* \
        kinderarzt* frauenarzt* facharzt* zahnärztl* wahlarzt* visite anamnese* stethoskop* pulsoxim* \
        herzrhythm* vorhofflim* herzkathet* herzklappe* stents krampfader* thrombos* cholesterin* \
        schilddrüse* entzündungswert* langzeitzucker* urinprobe* stuhlprobe* stuhlgang* rachenabstrich* \
        gewebeprobe* biopsie* histolog* metastas* mammograf* computertomo* kontrastmittel* sonograf* \
        darmkrebs* brustkrebs* hautkrebs* prostata* koloskop* gastroskop* abführmittel* sodbrennen* \
        kaiserschnitt* geburtshilf* mutterpass* masern* keuchhusten* tetanus* fsme* borreliose* \
        zahnfleisch* zahnstein* zahnseide* parodont* karies zahnkrone* amalgam* backenzahn* milchzahn* \
        zahntechn* aligner* aufbissschiene* kiefergelenk* heil_und_kostenplan bonusheft* goä goz \
        gemeinschaftsprax* sprechzimmer* krankmeld* folgerezept* krankengymn* lymphdrain* fangopack* \
        osteopath* ergotherap* logopäd* hexenschuss* ischias* halswirbel* lendenwirbel* rückenschmerz* \
        kopfschmerz* gelenkschmerz* bänderriss* krücken fäden_ziehen platzwunde* eitrig* bluterguss* \
        hautausschlag* neuroderm* schuppenflechte* heuschnupfen* allergietest* asthma* copd lungenfunktion* \
        rheuma* osteopor* nasenspray* betablock* homöopath* akupunkt* blutspend* blutkonserve* sepsis \
        vollnarkose* örtliche_betäubung betäubungsspritze* spital spitäler* spitals* ordination*
        """
    static let dental = """
        zahnarzt* zahnärzt* zahntech* zahnersatz* zahnlabor* zahnmediz* zahnfleisch* zahnpast* zahnbürst* \
        zahnreinig* zahnspang* zahnschmerz* zahnkrone* zahnimplant* zahnstein* zahnfüll* zahnfehl* \
        zahnschmelz* zahnhals* zahnhälse* zahnwurzel* zahnseide* zahnklinik* zahnprothe* zahnlück* \
        zahnzusatz* zahnputz* zahnbelag* zahnbeläge* zahnabszess* zahn_gezogen zähne zähnen milchzahn* \
        milchzähne* backenzahn* backenzähne* schneidezahn* schneidezähne* weisheitszahn* weisheitszähne* \
        eckzahn* eckzähne* frontzahn* frontzähne* seitenzahn* seitenzähne* zähneknirsch* zähneputz* \
        kieferorthop* kieferchirurg* kieferknochen* kiefergelenk* oberkiefer* unterkiefer* dental* \
        implantat* implantolog* abutment* gingiva* parodont* karies* kariös* wurzelkanal* wurzelbehand* \
        wurzelspitz* wurzelstift* endodont* amalgam* keramikkrone* vollkeramik* keramikinlay* inlay inlays \
        onlay onlays verblendkrone* verblendkeram* überkront* überkronung* teilkrone* goldkrone* \
        zirkonkrone* zirkonoxid* lithiumdisilikat* presskeramik* schichtkeramik* metallkeram* \
        teleskopkrone* teleskopprothe* modellguss* totalprothe* teilprothe* vollprothe* unterfütterung* \
        haftcreme* prothesenzahn* prothesenzähne* langzeitprovisor* artikulator* okklusion* okklusal* \
        bissnahme* bissschiene* aufbissschiene* knirscherschiene* schnarchschiene* aligner* kleberetainer* \
        multibandapp* lingualtechnik* gaumenplatte* abdruckmass* abdrucklöffel* abformmass* abformlöffel* \
        alginat* gipsmodell* sägemodell* intraoral* oralchirurg* oralscan* wachsmodell* einbettmass* \
        heil_und_kostenplan* bonusheft* goz festzuschuss* kassenzahn* stuhlassistenz* zfa prophylaxehelf* \
        prophylaxesitzung* bleaching* mundhygiene* mundgeruch* mundspül* mundschleimhaut* speichelsaug* \
        lokalanästhes* betäubungsspritze* angstpatient* lachgas* knochenaufbau* sinuslift* einheilphase* \
        einheilzeit* periimplant* plaque fluorid* kofferdam* überbiss* unterbiss* kreuzbiss* engstand* \
        gebiss* stiftaufbau* stiftzahn* aphthe* kaufläche* kaumuskel* kompositfüll* metallbrackets \
        zahnklammer* veneers dentist* denture* orthodont* tooth toothache* toothbrush* teeth braces \
        root_canal* gum_disease molars crown_fitted oral_hygiene oral_surg* hygienist* cavities zahn \
        zahnröntgen* zahnstell* zahnschema* zahnbogen* zahnreihe* zahnnerv* zahnbett* zahngesund* \
        zahntrauma* zahnrettungs* zahnextrak* zahnentfern* zahnverlust* zahnfarbe* zahnaufhell* zahnschien* \
        zahnerhalt* zahnwechsel* zahnpfleg* zahnweh zahngold* zahntasche* zahnstumpf* zahnhöhle* \
        dicke_backe geschwollene_backe bitte_ausspülen mundöffnung* mundspiegel* mundwasser* munddusche* \
        mundtrocken* mundraum mundhöhle* winkelstück* kürette* bissflügel* orthopantom* kleinröntgen* dvt \
        bleischürze* speibecken* watterolle* watteröllchen* patientenlätz* matrizenband* polymerisationsl* \
        ätzgel guttapercha* papierspitze* pulpitis devital* kälteprobe* aufbiss artikulationspap* \
        frühkontakt* störkontakt* bruxis* craniomandib* kieferknack* kiefersperre kieferklemme* \
        kieferhöhle* kieferkamm* kieferschmerz* dysgnath* deckbiss* tiefbiss* offener_biss bisshöhe* \
        bisslage* bissregist* wachswall* wachsbiss* wachsaufst* wachsmesser* wachseinprobe* einprobe \
        glanzbrand dentin* farbring* nem_gerüst* stegversorg* klammerproth* immediatproth* prothesenreinig* \
        prothesendruck* haftpulver* gaumenfrei* würgereiz* abdrucknahme* abformung* präparationsgr* \
        beschliffen kronenrand* brückenglied* freiendbrück* klebebrück* adhäsivbrück* brackets headgear* \
        gaumennahterw* lückenhalter* kig_einstuf* kfo milchgebiss* kreidezähn* taschentief* pa_behandlung* \
        blutungsindex* interdental* zungenschab* chlorhexidin* färbetablette* konkrement* polierkelch* pzr \
        bema regelversorg* mehrkostenver* kzv kzbv zmp zmv prophylaxe gruppenprophyl* individualproph* \
        betäubt betäubung leitungsanästh* lippe_taub extraktionsz* vereitert* wurzelrest* wurzelfüll* \
        wurzelentz* knochenersatz* bohrschabl* scanbod* zungenbänd* lippenbänd* kauleiste* kaudruck* \
        zubeißen beim_kauen plombe fissurenvers* retainerdraht*
        """
    static let fitness = """
        fitness* muckibude* sportstudio* kraftraum* krafttrain* kraftgerät* kraftstation* ausdauertrain* \
        intervalltrain* zirkeltrain* gerätetrain* ganzkörpertrain* ems_training ems_studio* personal_train* \
        personaltrain* trainingsplan* trainingspläne* trainingsfläche* trainingsgerät* probetraining* \
        hantel* *hantel *hanteln kettlebell* crosstrainer* laufband laufbänder* rudergerät* ruderergometer* \
        ergometer* beinpresse* brustpresse* latzug* bankdrück* kniebeuge* kreuzheben* klimmzug* klimmzüge* \
        liegestütz* burpee* sit_ups bizeps* trizeps* muskelkater* muskelaufbau* muskelmass* muskelgruppe* \
        bauchmuskel* rückenmuskul* rumpfmuskul* beckenboden* faszien* gymnastik* *gymnastik aquafit* \
        aquajog* pilates* yoga* *yoga vinyasa* ashtanga* sonnengruß* pranayama* shavasana* meditier* \
        atemübung* entspannungsübung* autogenes_training zumba* spinningkurs* spinningrad* crossfit* hyrox* \
        calisthenics* bodybuild* aerobic* bauch_beine_po rückenschule* rückenkurs* reha rehaklinik* \
        rehasport* rehazentr* rehabilit* funktionstrain* physiotherap* physio physios physiopraxis* \
        krankengymnast* manuelle_therapie manualtherap* lymphdrain* massage* *massage *massagen massier* \
        masseur* hot_stone* fango* wärmepackung* triggerpunkt* osteopath* chiroprakt* ergotherap* \
        behandlungsliege* schlingentisch* sprossenwand* sprossenwände* gehbarren* gangschul* gangbild* \
        theraband* therabänder* pezziball* wackelbrett* kinesio* getapt bandscheibe* hexenschuss* \
        verspannung* verspannt* schulterschmerz* rückenschmerz* knieschmerz* nackenschmerz* kreuzband* \
        meniskus* hüft_op knie_op anschlussheil* kurklinik* kuraufenthalt* bewegungsbad* bewegungsbäder* \
        bewegungstherap* dehnübung* dehnprogramm* mobilisationsüb* umkleide* sauna* proteinshake* \
        eiweißshake* eiweißpulver* kreatin* kursplan kurspläne* körperfett* körperanalyse* maximalkraft* \
        kraftausdauer* hypertroph* satzpause* gluteus* latissimus* präventionskurs* schonhaltung* \
        schröpfgläser* schlaganfallpatient* freihantel* wellness* whey_protein* gym gyms workout* \
        treadmill* dumbbell* barbell* weightlift* deadlift* physical_therap* rehab bench_press squats \
        stretching rowing_machine* resistance_band* foam_roll* chiropract* gewichtsscheibe* langhantelst* \
        kurzhantelst* multipresse* butterflymasch* beinstrecker* beinbeuger* adduktor* abduktor* \
        dipstation* medizinball* balanceboard* battle_rope* springseil* ausfallschritt* wadenheben \
        schulterdrück* seitheben plank unterarmstütz* crunch rumpfbeuge* hüftbeuger* aufwärmübung* \
        aufwärmprogr* dehnen verkürzte_muskul* beweglichkeitstr* muskelfas* muskelkraft muskelzerr* \
        muskelversag* muskulatur* trainingsreiz* trainingseinh* trainingspartn* trainingsgew* \
        trainingsherz* trainingshandsch* maximalpuls* ruhepuls* pulsgurt* brustgurt* grundumsatz* \
        kaloriendef* bauchumfang* bmi bioimpedanz* hautfalten* abnehmkurs* abnehmprogr* sixpack* \
        waschbrettb* pumpen_gehen pump_kurs hiit tabata indoor_cycling rückenfit cardio gerätepark* \
        schweißgeruch* handtuch_auf_das_gerät studioleit* studiobetreib* mitgliedschaft_kündigen \
        stilllegung_der_mitgliedschaft kursraum* kurstrainer* übungsleiter* trainerschein* stoßwellenth* \
        reizstrom* ultraschallther* kältetherap* kryotherap* elektrotherap* rotlichtlampe* moorpackung* \
        moorbad aufguss* tauchbecken* tretbecken* dampfbad ruheraum* salzgrotte* infrarotkab* schwitzgang \
        ayurved* shiatsu* bindegewebsm* fußreflex* kopfschmerzmass* nackenmass* rückenmass* lymphdrän* \
        bobath* vojta* craniosakr* rezeptgebühr* heilmittel* behandlungsbank* behandlungskab* knieprothes* \
        hüftprothes* schulter_op impingement* tennisarm* tennisellenb* golferarm fersensporn* kalkschulter* \
        ischias* bws lws hws wirbelsäul* bewegungseinschr* narbenmobil* gelenkmobil* gangtrain* sturzproph* \
        gleichgewichtsüb* gleichgewichtstr* koordinationsüb* kompressionsbeh* rehaantrag* ahb asana* \
        chakra* klangschale* meditation* achtsamkeit* qigong tai_chi feldenkrais* atemtherap* \
        therapieliege* turnsaal kraftkammer*
        """
    static let teaching = """
        schule* schüler* unterricht* lehrer* kurs kurse* sprachkurs* fahrschule* nachhilfe* tanzschule* \
        musikschule* studium* hochschule* lessons pupils *schule *schüler *schülerin *schülerinnen \
        *unterricht *lehrer *lehrerin *lehrerinnen deutschkurs* englischk* integrationsk* onlinekurs* \
        abendkurs* intensivkurs* anfängerkurs* tanzkurs* schwimmkurs* ferienkurs* kursleit* kursteiln* \
        kursgebühr* kursprogramm* schulleit* schuljahr* schulstunde* schulhof* schulhöfe* schulfach* \
        schulfächer* schulabschl* schulamt* schulbuch* schulbüch* schulferien* schulpflicht* schulträger* \
        schulgebäud* schulsozial* schulnote* schulranz* schulbegl* einschul* lehrkraft lehrkräfte* \
        lehrplan* lehrpläne* lehrbuch* lehrbüch* lehramt* lehrgang* lehrgäng* referendar* klassenzimmer* \
        klassenarb* klassenfahrt* klassenleh* klassenraum* klassenräum* klausuren hausaufgab* sitzenbl* \
        sitzengebl* notenschn* abitur* gymnasi* realschul* gesamtschul* volkshochschul* vhs_kurs* \
        oberstufe* mathenachh* mathearbeit* vokabel* grammatik* sprachniveau* sprachschul* sprachreise* \
        sprachzert* sprachprüf* fremdsprach* muttersprachl* einstufungst* toefl ielts telc b1_prüfung \
        b2_prüfung erwachsenenb* weiterbild* bildungsurl* bildungsguts* bildungsträg* bildungseinr* dozent* \
        umschul* fahrlehrer* fahrstunde* fahrprüf* theorieprüf* theoriestund* praktische_prüfung \
        prüfungsangst* fahrschulauto* fahrschulwagen* übungsstunde* überlandfahrt* autobahnfahrt* \
        rückwärts_einparken lerncoach* lernförd* lerngruppe* lernplattf* lernvideo* lernschw* lernmater* \
        lernstoff* lerninhalt* lernziel* lerntherap* legasthen* dyskalkul* lrs elearning* e_learning \
        blended_learning moodle homeschool* smartboard* tafelbild* pausenhof* stundenplan* vertretungspl* \
        vertretungsst* elternabend* elternspr* elternbeir* ganztagsb* pädagog* didakt* kultusmin* \
        pisa_studie studiengang* studiengäng* studiengeb* fernstudi* fernlehr* hörsaal* hörsäl* vorlesungen \
        immatrik* klavierst* gitarrenst* einzelunterr* abschlussprüf* berufskolleg* meisterschul* teacher* \
        classroom* homework tuition tutor tutors tutoring driving_school* driving_lesson* driving_test* \
        driving_instructor* language_school* language_course* evening_class* curricul* syllabus \
        adult_education online_course* kreidestaub* tafelschwamm* tafelanschrieb* overheadprojektor* \
        dokumentenkamera* spickzettel* pausengong* hofpause* freistunde* hohlstunde* doppelstunde* \
        nachsitzen nachgesessen strafarbeit* klassenbuch* klassenbüch* klassensprecher* klassenkamerad* \
        klassenstufe* klassenteiler* jahrgangsstufe* parallelklasse* hauptschul* mittelschul* förderschul* \
        sekundarschul* primarschul* kantonsschul* sekundarstufe* primarstufe* leistungskurs* förderkurs* \
        vorbereitungskurs* wahlpflichtf* versetzungsgef* halbjahreszeug* jahreszeugnis* zeugniskonf* \
        zeugnisausg* blauer_brief notenspiegel* notendurchschn* mündliche_note stegreifaufg* extemporale* \
        schularbeit* schulwart* matura maturant* maturand* maturitäts* rechtschreibschw* lückentext* \
        arbeitsblatt arbeitsblätter* einmaleins bruchrechn* kopfrechn* dreisatz textaufgabe* geodreieck* \
        schulheft* federmäppchen* federmappe* schultasche* turnbeutel* schultüte* wandertag* \
        bundesjugendsp* projektwoche* abiball* abistreich* abizeitung* lernrückst* lernbegleit* lernkarte* \
        kerncurriculum* vorbereitungsdienst* studienrat studienrätin* oberstudien* konrektor* hitzefrei \
        erwartungshor* stillarbeit* freiarbeit stationenlernen lerntheke* bachelorarbeit* masterarbeit* \
        wintersemester* erstsemester* kommiliton* exmatrikul* lehrstuhl* lehrstühl* prüfungsordn* bafög \
        ects numerus_clausus schulterblick* gefahrenbrems* fahrerlaubn* begleitetes_fahren grundfahraufg* \
        theoriebogen* theoriebögen* fehlerpunkt* durchgefallen durchfallquote* rechts_vor_links \
        verkehrsübungspl* aufbauseminar* konjugier* präteritum hörverst* daf daz deutsch_als_zweitsprache \
        alphabetisierungsk* etüde* tonleiter* fingersatz* vorspielabend* blockflöt* probeklausur* \
        eselsbrücke* büffeln gebüffelt schwänzen geschwänzt schulglock* schulsekret* schulkonferenz* \
        schulgesetz* schulwechsel* schulaufgabe* schulrat schulrätin* schulbehörd* schulfrei konjunktiv
        """
    static let childcare = """
        kita kitas kita_platz kitaplatz* kitaleit* kitagruppe* kitajahr* kitaträger* kitastreik* \
        kitakinder* kita_leitung kindertagesstätte* kindertageseinrichtung* kindertagespflege* \
        kindertagesbetreu* kindergarten* kindergärten* betriebskita* waldkita* elternkita* kinderkrippe* \
        krippenplatz* krippenkind* krippengruppe* kinderhort* hortplatz* hortbetreu* hortkind* schulhort* \
        horterzieher* kinderbetreuung* betreuungsplatz* betreuungsschlüssel* betreuungszeit* \
        betreuungsvertrag* betreuungsgutschein* kitagutschein* ganztagsbetreu* ganztagsplatz* \
        nachmittagsbetreu* frühbetreuung* randzeitenbetreu* notbetreuung* ferienbetreuung* ferienprogramm* \
        ferienlager* ferienfreizeit* feriencamp* ferienspiele* kinderfreizeit* zeltlager* tagesmutter* \
        tagesmütter* tagespflegeperson* großtagespflege* kinderfrau* kindermädchen* leihoma* au_pair nanny \
        erzieher erziehern erzieherin* erzieher_innen erzieherausbildung* erziehermangel* sozialassistent* \
        kinderpfleger* sozialpädagogische_assistent* heilpädagog* kindheitspädagog* frühpädagog* \
        frühförder* elementarpädagog* montessori* waldorfkindergarten* bezugserzieh* gruppenraum* \
        morgenkreis* abschlusskreis* singkreis* stuhlkreis* eingewöhnung* eingewöhnt* eingewöhnen \
        elternabend* elternbeirat* elterninitiative* elternbeitrag* elternbeiträge* entwicklungsgespräch* \
        entwicklungsdoku* tür_und_angel_gespräch* sprachförderung* sprachkita* vorschulkind* \
        vorschulgruppe* vorschule* vorschularbeit* schulanfänger* u3_betreuung u3_platz ü3_plätze \
        mittagsschlaf* wickeltisch* wickelraum* windel windeln matschhose* matschküche* matschanlage* \
        wechselkleidung* brotdose* trotzphase* trotzanfall* bringzeit* kita_schließung* bewegungsraum* \
        bauecke* kuschelecke* puppenecke* bastelecke* laternenumzug* laternenfest* sandkästen* bobbycar* \
        krippenwagen* hand_mund_fuß masernimpf* aufsichtspflicht* kibiz kinderbildungsgesetz* \
        rechtsanspruch_auf_betreuung kleinkind* krabbelgruppe* krabbelstube* spielgruppe* spielkreis* *kita \
        *kitas *kindergarten *kinderkrippe kitabeitr* kitagebühr* krippenplätz* waldkindergärten* \
        kitaplätze* betreuungsplätze* hortplätze* tagesväter* tagesvater* elternbeiräte* wickelkind* \
        schnuller* kinderwagen_abstell* nannys childcare childmind* day_care daycare* preschool* toddler* \
        nursery_school nursery_place nannies babysit* after_school_club holiday_camp early_years playgroup* \
        settling_in kindergärtner* kiga kindi kindsgi krippenerzieh* krabbelkind* tageseltern tagesfamilie* \
        elementargruppe* elementarbereich* altersgemischt* u3_kinder ü3_kinder u3_bereich unter_dreijähr* \
        knirpse dreikäsehoch* igelgruppe* bärengruppe* mäusegruppe* froschgruppe* marienkäfergr* \
        regenbogengr* waldgruppe* stammgruppe* garderobenhaken* eigentumsfach* eigentumsfächer* buddelhose* \
        stoppersocken wickelunterl* wickelauflage* wickelkommode* feuchttüch* töpfchen töpfchentrain* \
        sauberkeitserz* einnässen eingenässt kindertoilette* schlafwache* babyphon* babyfon* fläschchen \
        lätzchen* schnabeltasse* hochstuhl* hochstühl* dreirad dreiräder* kletterbogen* pikler* sandkasten \
        buddeln gebuddelt buddelkasten* nestschaukel* schwungtuch* schwungtüch* bollerwagen* turtlebus* \
        freispiel* offenes_konzept teiloffen* zweitkraft zweitkräfte* ergänzungskraft ergänzungskräfte* \
        gruppenleitung* fachkraftschlüss* portfolioordner* lerngeschichte* beobachtungsbogen* sismik \
        baykibig erweitertes_führungszeugnis kopfläuse* läusealarm* läusebefall* läusekamm scharlach \
        windpocken ringelröteln* dreitagefieber* rotznase* schnupfennase* zahnen abholberechtigt* \
        abholvollmacht* bring_und_holzeit* abholsituation* spielzeugtag* kuscheltiertag* martinsumzug* \
        martinsumzüg* laterne_basteln salzteig* fingerfarbe* fingermalf* kleisterpap* prickelnadel* \
        wachsmal* fingerspiel* kniereiter* begrüßungslied* schlaflied* bilderbuch* bilderbüch* \
        vorlesestunde* kamishibai* verkleidungskiste* verkleidungseck* leseecke* quengel* gequengel plärrt \
        geplärr geplapper brabbel* wuselig* gewusel trennungsschmerz* trennungsangst bezugsperson* \
        bezugskind* berliner_modell münchner_modell fremdeln geschubst elternbrief* elternpost \
        platzvergabe* platzzusage* schließtag* znüni vesperdose* obstpause* brotbox* anerkennungsjahr* \
        berufspraktikant* kitahelf* alltagshelf* lärmampel* kinderlärm* vorschüler* kinderschutzkonz* \
        situationsansatz*
        """
    static let social = """
        behindertenwerkstatt* behindertenhilfe* behindertenbeauftragt* behindertenbeirat* behindertenheim* \
        behindertenfahrdienst* menschen_mit_behinderung* schwerbehindert* geistig_behindert* \
        werkstatt_für_behinderte werkstätten_für_behinderte wfbm werkstattrat* werkstattlohn* \
        berufsbildungsbereich* außenarbeitsplatz* inklusion* integrationsbetrieb* integrationsfachdienst* \
        eingliederungshilfe* teilhabeplan* persönliches_budget assistenzdienst* assistenznehmer* \
        schulbegleit* integrationshelfer* lebenshilfe* caritas* diakonie* diakonisch* wohlfahrtsverband* \
        wohlfahrtspflege* arbeiterwohlfahrt* awo paritätisch* drk rotkreuz* johanniter* malteser* \
        samariter* sozialarbeit* sozialpädagog* sozialstation* sozialdienst* sozialamt* sozialkaufhaus* \
        sozialverband* sozialträger* sozialpsychiatr* heilerziehung* wohnheim_für_behinderte wohngruppe* \
        betreutes_wohnen ambulant_betreut* leichte_sprache gebärdensprach* rettungsdienst* rettungswagen* \
        rettungssanitäter* rettungswache* rettungsleitstelle* notfallsanitäter* sanitätsdienst* \
        sanitätswache* sanitätshelfer* notfalltraining* notarzt* rtw ktw krankentransport* krankenfahrt* \
        krankenwagen* krankenbeförder* liegendtransport* liegendfahrt* tragestuhl* dialysefahrt* \
        patientenfahrt* patiententransport* patientenbegleit* transportschein* rollstuhltransport* \
        erste_hilfe ersthelfer* betriebssanitäter* wiederbelebung* reanimation* herzdruckmassage* \
        herz_lungen_wiederbelebung stabile_seitenlage defibrillator* beatmungsbeutel* übungspuppe* \
        hausnotruf* katastrophenschutz* bergwacht* wasserrettung* rettungsschwimm* jugendhilfe* jugendamt* \
        jugendwohngruppe* jugendsozialarbeit* jugendarbeit* jugendtreff* jugendzentrum* streetwork* \
        schulsozialarbeit* erziehungsbeistand* erziehungshilfe* hilfeplan* hilfe_zur_erziehung \
        familienhilfe* familienberatung* erziehungsberatung* inobhutnahme* in_obhut_genommen kinderheim* \
        heimerziehung* pflegefamilie* pflegeeltern* pflegekind* bereitschaftspflege* kindeswohl* \
        schuldnerberatung* schwangerschaftskonflikt* suchtberatung* suchthilfe* drogenberatung* \
        drogenhilfe* selbsthilfegruppe* telefonseelsorge* krisendienst* frauenhaus* obdachlos* wohnungslos* \
        bahnhofsmission* kältebus* notunterkunft* notschlafstelle* tafel_ausgabe kleiderkammer* \
        suppenküche* flüchtlingshilfe* hilfsorganisation* bundesfreiwillig* bufdi \
        freiwilliges_soziales_jahr fsj zivildienst* fachleistungsstunde* teilhabe bundesteilhabe* \
        *jugendhilfe *rettungsdienst *krankentransport jugendämter* tragestühle* frauenhäuser* \
        wohlfahrtsverbände* jugendzentren* suchtkrank* rotes_kreuz roten_kreuz notunterkünfte* disabilit* \
        sheltered_workshop social_worker* youth_welfare foster_care foster_famil* paramedic* first_aid \
        ambulance* patient_transport charity charities homeless* food_bank counselling_centre \
        disabled_people martinshorn* folgetonhorn* blaulichtfahr* sondersignal* leitstellendis* hilfsfrist* \
        first_responder* rettungshubschr* rettungsgasse* rettungsassist* fahrtrage* schaufeltrage* \
        vakuummatratze* halskrause* venenzugang* intubier* schockraum* meldeempfänger* nachalarm* \
        fehleinsatz* sani sanis sanka manv helfer_vor_ort hvo triage dreiecktuch* kreislaufstillst* \
        blutspend* katschutz sozialladen tafelladen bedürftig* suppenausgabe* wärmestube* wärmebus* \
        tagesaufenthalt* housing_first drogenkonsum* konsumraum* spritzentausch* substituiert* methadon* \
        suchtdruck* spielsucht* suchtprävent* entzugsklinik* alkoholkrank* bürgergeld* grundsicherung* \
        sozialhilfe* wohngeldantr* jobcenter* sozialraumor* sozialpass* sozialmarkt* sozialberat* \
        klientinnen fallmanag* case_manag* fallbesprech* hilfefall supervision traumapäd* traumatisiert* \
        clearingstelle* unbegleitete_minderj* gemeinschaftsunterk* asylbewerber* asylsozial* geflüchtete \
        migrationsber* integrationslots* quartiersmanag* stadtteilzentr* stadtteilarb* nachbarschaftsh* \
        mehrgeneration* besuchsdienst* gehörlos* blindenstock* blindenverein* merkzeichen grad_der_behind* \
        versorgungsamt* nachteilsausgl* werkstattbesch* förderstätte* tagesförder* tagesstruktur* \
        außenwohngr* wohnstätte* trainingswohn* unterstützte_kommun* autist* autismus* down_syndrom \
        spastik* spastisch* lernbehind* mehrfachbehind* körperbehind* sehbehind* geistige_behind* \
        offene_hilfen familienentlast* familienunterst* kurzzeitwohn* bthg sgb_viii sgb_ix sgb_xii \
        kostenzusage* rechtliche_betreu* betreuungsgericht* berufsbetreu* vormund vormundschaft* \
        umgangsbegleit* begleiteter_umgang fremdunterbr* heimkind* kinderdorf* verselbständigungs* \
        careleaver* schutzstelle* spfh jugendhaus jugendclub* jugendgerichtsh* sozialstunde* antigewalttr* \
        erlebnispäd* häusliche_gewalt gewaltschutz* frauennotruf* täterarbeit* erwachsenenvertr* \
        beistandschaft* kesb spendendose* sammelbüchse* kleiderspend* sachspend* hilfsgüter*
        """
    static let undertaking = """
        bestatter bestatterin* bestattung* bestattet* erdbestattung* feuerbestattung* seebestattung* \
        baumbestattung* naturbestattung* waldbestattung* sozialbestattung* diamantbestattung* beerdigung* \
        beerdigt* beerdigen begräbnis* beisetzung* beigesetzt* beisetzen urnenbeisetz* urnengrab* \
        urnenwand* urnenstele* urnenhalle* schmuckurne* aschekapsel* totenasche* sarg särge särgen \
        sargträger* sargdeckel* sarggesteck* sargschmuck* sargausstatt* eichensarg* kindersarg* totenhemd* \
        einsargen eingesargt* einäscher* eingeäschert* krematorium* leichenhalle* leichenwagen* \
        leichenschau* leichenschmaus* leichnam* leichenkühl* überführung_des_verstorbenen aufbahr* \
        aufgebahrt* offener_sarg abschiedsraum* abschiednahme* aussegnung* thanatopraxie* einbalsamier* \
        totenwache* totenschein* todesbescheinigung* totenfürsorge* totensonntag* totengedenk* totengräber* \
        totenmesse* sterbefall* sterbeurkunde* sterbegeld* sterbekasse* sterbebegleit* sterbebild* \
        friedhof* waldfriedhof* friedwald* ruheforst* ruhestätte* ruhefrist* letzte_ruhe \
        nutzungsrecht_am_grab grabstein* grabmal* grabplatte* grabstelle* grabstätte* grabpflege* \
        grabeinfass* grablicht* grablaterne* grabvase* grabschmuck* grabgesteck* grabbepflanz* grabkreuz* \
        grabinschrift* grabrede* grabredner* grabfeld* grabgebühr* grabauflös* gräbern reihengrab* \
        wahlgrab* familiengrab* gemeinschaftsgrab* rasengrab* baumgrab* kindergrab* sternenkind* steinmetz* \
        gruft mausoleum* kolumbarium* kondolenz* kondolier* beileid* trauer trauerfall* trauerfeier* \
        trauerhalle* trauerrede* trauerredner* traueranzeige* trauerkarte* trauerkranz* trauergesteck* \
        trauerschleife* trauerbegleit* trauerbewältig* trauercafé* trauercafe* trauergruppe* trauergast* \
        trauergemeinde* trauergottesdienst* trauerbrief* trauerarbeit* trauernde trauernden hinterblieben* \
        todesanzeige* kranzschleife* kranzspende* kranzniederleg* exhumier* umbettung* verstorbene \
        verstorbenen *bestattung *friedhof trauerkränz* *gräber urnenwände* krematorien* trauergäste* \
        friedhöfe* sterbefälle* grabmäler* letzte_ruhestätte letzten_ruhestätte grab_auflösen undertaker* \
        funeral* cemeter* graveyard* gravestone* headstone* tombstone* cremat* coffin* hearse urns mourner* \
        mourning bereave* burial burials bestatten bestatterme* bestatterhand* *sarg *särge sargpflicht* \
        sarggriff* sargauskleid* sargtischler* sargkissen* überurne* aschenkapsel* seeurne* biourne* \
        holzurne* urnenbestatt* urnenträger* urnengemein* asche_verstreu* ascheverstreu* aschestreu* \
        erinnerungsdiam* reerdigung* totenglocke* totengebet* totenmahl* totenruhe totenbett* totenstarre \
        totenfeier* sterbeglöck* sterberosenkr* sterbezimmer* sterbebuch* sterbebett* sterbevierteljahr* \
        rosenkranzgeb* requiem* seelenamt* seelenmesse* jahrgedächt* letzten_geleit letzte_fahrt \
        letzten_weg von_uns_gegangen heimgegangen entschlafen entschlief dahingeschieden* verstorbener \
        gottesacker* leichen leichenstarre leichenfleck* leichengeruch* leichensack* leichentuch* \
        leichenpass* leichenträger* leichenzug* leichenmahl* leichenwäsch* leichenbestatt* leichenbitter* \
        leichentransp* leichenhaus schöne_leich verwesung* verwest* katafalk* sargwagen* versenkappar* \
        versenkvorr* grabaushub* grabhügel* grabnutz* grabräum* grabbesuch* grabauswahl* grabverbau* \
        grabmiete* grabruhe* einzelgrab* doppelgrab* tiefgrab* erdgrab* ehrengrab* anonymes_grab \
        anonyme_best* handvoll_erde erdwurf überführungsw* überführungsf* abholung_des_verst* \
        rituelle_waschung hygienische_versorg* kinnstütze* pietät* trauerflor* trauerzug* trauerfahne* \
        trauermarsch* trauermusik* trauerkleid* trauerfamilie* trauerhaus* trauerjahr* trauernder \
        trauerspruch* trauerdruck* trauerlied* vorsorgevertr* partezettel* parte leidzirkular* leidmahl* \
        abdankung* einsegnung* verabschiedungsh* verabschiedungsr* feierhalle* gedenkfeier* gedenkkerze* \
        gedenkport* gedenkseite* allerheiligen allerseelen leidtragend* witwer obduktion* rechtsmediz* \
        todesursache* todesfall todestag* todeszeitp* wachsleiche* liegestein* kissenstein* grabengel* \
        rüttelprobe* pompfüneb* lebensrede* grabarten
        """
}
