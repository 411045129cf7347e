/// What is done for people, and for what they keep.
extension TradeWords {
    static let catering = """
        cater* *catering caterer* mittagessen* schulessen* kita* kitas *kita mensa* speiseplan* küche* \
        großküche* koch köchin* kochen gekocht* menü* portion* buffet* büfett* nudel* suppe* gemüse* \
        fleischlos* vegetar* vegan* allergen* warmhalte* essensgeld* ausgabeküche* kinder* eltern* essen \
        nachtisch* rohkost* lieferküche* lunch* meal* kitchen daycare nursery school_meal* menu \
        gemeinschaftsverpfleg* gemeinschaftsgastr* betriebsrestaurant* kantine* *kantine schulmensa* \
        verpflegung* schulverpfleg* mittagsverpfleg* essensausgabe* essensanbiet* essensmarke* essensbon* \
        essensabo* essensteilnehm* essenszahl* essensversorg* essensbestell* essensliefer* essensbeitr* \
        cook_and_chill cook_chill cook_and_serve kühlkost verteilerküche* aufwärmküche* zentralküche* \
        frischküche* produktionsküche* thermobox* thermoport* speisetransport* speisenverteil* \
        speisenausgabe* gastronorm* gn_behälter* chafing_dish* bain_marie kombidämpfer* konvektomat* \
        kippbratpfanne* bandspülmasch* haubenspül* tablettwagen* geschirrrückgabe* ausgabetheke* salatbar* \
        tellerrest* speisereste speiseresten essensrest* nassmüll* rückstellprobe* kerntemperatur* \
        temperaturprotokoll* haccp* hygieneschulung* gesundheitszeugnis* salmonell* norovir* \
        lebensmittelvergift* lauwarm* zerkocht* ungenießbar* lieblingsessen* probeessen* nachschlag_holen \
        fischstäbchen* milchreis* grießbrei* bolognese* tomatensoße* kartoffelbrei* kartoffelpüree* \
        kartoffelstock* salzkartoffel* linseneintopf* eintopf* eintöpfe* gulasch* frikadelle* \
        fleischpflanzerl* faschiert* hühnerfrikass* geschnetzelt* lasagne* wackelpudding* götterspeise* \
        apfelmus* vollkost schonkost* sonderkost breikost* diätkost* schweinefleischfrei* halal* koscher* \
        laktosefrei* glutenfrei* zöliakie* dge_standard* dge_zertifi* bioanteil* fingerfood* canapé* \
        häppchen schnittchen* belegte_brötchen brötchenplatte* kalte_platte* partyservice* flying_buffet* \
        stehempfang* hussen leihgeschirr* geschirrverleih* foodtruck* grillbuffet* spanferkel* \
        pausenverkauf* schulkiosk* jause* znüni* zvieri* essen_auf_rädern mahlzeitendienst* warme_mahlzeit \
        bildung_und_teilhabe beikoch kochjacke* kochmütze* diätköch* diätassist* ökotropholog* ausgabekraft \
        ausgabekräfte* spülkraft spülkräfte* topfspül* kartoffelschäl* schöpfkelle* speiseraum* speiseräum* \
        tagessuppe* sättigungsbeilage* fischgericht* veggie* hauswirtschaft*
        """
    static let care = """
        pflege* *pflege *pflegedienst gepflegt* senior* bewohner* angehörig* pflegegrad* pflegekraft* \
        pflegekräfte* ambulant* tagespflege* nachtwache* nachtdienst* tour touren medikament* tablette* \
        waschen duschen anziehen rollator* rollstuhl* demenz* betreu* heim heime altenheim* pflegeheim* \
        verhinderungspflege* kurzzeitpflege* hausbesuch* verband wundversorg* strümpfe \
        kompressionsstrümpfe* sturz mutter vater oma opa krankenkasse* pflegekasse* kasse pfleger* \
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
        baumbestattung* naturbestattung* waldbestattung* sozialbestattung* urnenbestattung* \
        diamantbestattung* beerdigung* beerdigt* beerdigen begräbnis* beisetzung* beigesetzt* beisetzen \
        urnenbeisetz* urnengrab* urnenwand* urnenstele* urnenhalle* schmuckurne* aschekapsel* totenasche* \
        sarg särge särgen sargträger* sargdeckel* sarggesteck* sargschmuck* sargausstatt* eichensarg* \
        kindersarg* totenhemd* einsargen eingesargt* einäscher* eingeäschert* krematorium* leichenhalle* \
        leichenwagen* leichenschau* leichenschmaus* leichnam* leichenkühl* überführung_des_verstorbenen \
        aufbahr* aufgebahrt* offener_sarg abschiedsraum* abschiednahme* aussegnung* thanatopraxie* \
        einbalsamier* totenwache* totenschein* todesbescheinigung* totenfürsorge* totensonntag* \
        totengedenk* totengräber* totenmesse* sterbefall* sterbeurkunde* sterbegeld* sterbekasse* \
        sterbebegleit* sterbebild* friedhof* waldfriedhof* friedwald* ruheforst* ruhestätte* ruhefrist* \
        letzte_ruhe nutzungsrecht_am_grab grabstein* grabmal* grabplatte* grabstelle* grabstätte* \
        grabpflege* grabeinfass* grablicht* grablaterne* grabvase* grabschmuck* grabgesteck* grabbepflanz* \
        grabkreuz* grabinschrift* grabrede* grabredner* grabfeld* grabgebühr* grabauflös* gräbern \
        reihengrab* wahlgrab* familiengrab* gemeinschaftsgrab* rasengrab* baumgrab* kindergrab* \
        sternenkind* steinmetz* gruft mausoleum* kolumbarium* kondolenz* kondolier* beileid* trauer \
        trauerfall* trauerfeier* trauerhalle* trauerrede* trauerredner* traueranzeige* trauerkarte* \
        trauerkranz* trauerfloristik* trauergesteck* trauerschleife* trauerbegleit* trauerbewältig* \
        trauercafé* trauercafe* trauergruppe* trauergast* trauergemeinde* trauergottesdienst* trauerbrief* \
        trauerarbeit* trauernde trauernden hinterblieben* todesanzeige* kranzschleife* kranzspende* \
        kranzniederleg* exhumier* umbettung* verstorbene verstorbenen *bestattung *friedhof trauerkränz* \
        *gräber urnenwände* krematorien* trauergäste* friedhöfe* sterbefälle* grabmäler* letzte_ruhestätte \
        letzten_ruhestätte grab_auflösen undertaker* funeral* cemeter* graveyard* gravestone* headstone* \
        tombstone* cremat* coffin* hearse urns mourner* mourning bereave* burial burials bestatten \
        bestatterme* bestatterhand* *sarg *särge sargpflicht* sarggriff* sargauskleid* sargtischler* \
        sargkissen* überurne* aschenkapsel* seeurne* biourne* holzurne* urnenbestatt* urnenträger* \
        urnengemein* asche_verstreu* ascheverstreu* aschestreu* erinnerungsdiam* reerdigung* totenglocke* \
        totengebet* totenmahl* totenruhe totenbett* totenstarre totenfeier* sterbeglöck* sterberosenkr* \
        sterbezimmer* sterbebuch* sterbebett* sterbevierteljahr* rosenkranzgeb* requiem* seelenamt* \
        seelenmesse* jahrgedächt* letzten_geleit letzte_fahrt letzten_weg von_uns_gegangen heimgegangen \
        entschlafen entschlief dahingeschieden* verstorbener gottesacker* leichen leichenstarre \
        leichenfleck* leichengeruch* leichensack* leichentuch* leichenpass* leichenträger* leichenzug* \
        leichenmahl* leichenwäsch* leichenbestatt* leichenbitter* leichentransp* leichenhaus schöne_leich \
        verwesung* verwest* katafalk* sargwagen* versenkappar* versenkvorr* grabaushub* grabhügel* \
        grabnutz* grabräum* grabbesuch* grabauswahl* grabverbau* grabmiete* grabruhe* einzelgrab* \
        doppelgrab* tiefgrab* erdgrab* ehrengrab* anonymes_grab anonyme_best* handvoll_erde erdwurf \
        überführungsw* überführungsf* abholung_des_verst* rituelle_waschung hygienische_versorg* \
        kinnstütze* pietät* trauerflor* trauerzug* trauerfahne* trauermarsch* trauermusik* trauerkleid* \
        trauerfamilie* trauerhaus* trauerjahr* trauernder trauerspruch* trauerdruck* trauerlied* \
        vorsorgevertr* partezettel* parte leidzirkular* leidmahl* abdankung* einsegnung* verabschiedungsh* \
        verabschiedungsr* feierhalle* gedenkfeier* gedenkkerze* gedenkport* gedenkseite* allerheiligen \
        allerseelen leidtragend* witwer obduktion* rechtsmediz* todesursache* todesfall todestag* \
        todeszeitp* wachsleiche* liegestein* kissenstein* grabengel* rüttelprobe* pompfüneb* lebensrede* \
        grabarten
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
        heilmittelverordn* heilmittelerbring* behandlungsliege* schlingentisch* sprossenwand* \
        sprossenwände* gehbarren* gangschul* gangbild* theraband* therabänder* pezziball* wackelbrett* \
        kinesio* getapt bandscheibe* hexenschuss* verspannung* verspannt* schulterschmerz* rückenschmerz* \
        knieschmerz* nackenschmerz* kreuzband* meniskus* hüft_op knie_op anschlussheil* kurklinik* \
        kuraufenthalt* bewegungsbad* bewegungsbäder* bewegungstherap* dehnübung* dehnprogramm* \
        mobilisationsüb* umkleide* sauna* proteinshake* eiweißshake* eiweißpulver* kreatin* kursplan \
        kurspläne* körperfett* körperanalyse* maximalkraft* kraftausdauer* hypertroph* satzpause* gluteus* \
        latissimus* präventionskurs* schonhaltung* schröpfgläser* schlaganfallpatient* freihantel* \
        wellness* whey_protein* gym gyms workout* treadmill* dumbbell* barbell* weightlift* deadlift* \
        physical_therap* rehab bench_press squats stretching rowing_machine* resistance_band* foam_roll* \
        chiropract* gewichtsscheibe* langhantelst* kurzhantelst* multipresse* butterflymasch* beinstrecker* \
        beinbeuger* adduktor* abduktor* dipstation* medizinball* balanceboard* battle_rope* springseil* \
        ausfallschritt* wadenheben schulterdrück* seitheben plank unterarmstütz* crunch rumpfbeuge* \
        hüftbeuger* aufwärmübung* aufwärmprogr* dehnen verkürzte_muskul* beweglichkeitstr* muskelfas* \
        muskelkraft muskelzerr* muskelversag* muskulatur* trainingsreiz* trainingseinh* trainingspartn* \
        trainingsgew* trainingsherz* trainingshandsch* maximalpuls* ruhepuls* pulsgurt* brustgurt* \
        grundumsatz* kaloriendef* bauchumfang* bmi bioimpedanz* hautfalten* abnehmkurs* abnehmprogr* \
        sixpack* waschbrettb* pumpen_gehen pump_kurs hiit tabata indoor_cycling rückenfit cardio \
        gerätepark* schweißgeruch* handtuch_auf_das_gerät studioleit* studiobetreib* \
        mitgliedschaft_kündigen stilllegung_der_mitgliedschaft kursraum* kurstrainer* übungsleiter* \
        trainerschein* stoßwellenth* reizstrom* ultraschallther* kältetherap* kryotherap* elektrotherap* \
        rotlichtlampe* moorpackung* moorbad aufguss* tauchbecken* tretbecken* dampfbad ruheraum* \
        salzgrotte* infrarotkab* schwitzgang ayurved* shiatsu* bindegewebsm* fußreflex* kopfschmerzmass* \
        nackenmass* rückenmass* lymphdrän* bobath* vojta* craniosakr* rezeptgebühr* heilmittel* \
        behandlungsbank* behandlungskab* knieprothes* hüftprothes* schulter_op impingement* tennisarm* \
        tennisellenb* golferarm fersensporn* kalkschulter* ischias* bws lws hws wirbelsäul* \
        bewegungseinschr* narbenmobil* gelenkmobil* gangtrain* sturzproph* gleichgewichtsüb* \
        gleichgewichtstr* koordinationsüb* kompressionsbeh* rehaantrag* ahb asana* chakra* klangschale* \
        meditation* achtsamkeit* qigong tai_chi feldenkrais* atemtherap* therapieliege* turnsaal \
        kraftkammer*
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
        flugverspät* flugausfall* fluggast* fluggäste* flugticket* abflughafen* rückflug* rückflüge* \
        hinflug* handgepäck* gepäckband* visumantrag* einreisebestimm* einreiseformular* kreuzfahrt* \
        *kreuzfahrt *kreuzfahrten außenkabine* innenkabine* balkonkabine* landausflug* landausflüge* \
        landgang* sonnendeck* seetage seekrank* ausschiffung* einschiffung* reederei* mitreisend* \
        ausflugsziel* tagesausflug* tagesausflüge* tagesfahrt* stadtrundfahrt* hafenrundfahrt* \
        stadtführung* sehenswürdig* sightseeing* fremdenführer* gästeführer* tourist* tourism* \
        ferienwohnung* ferienhaus* ferienhäus* ferienapart* ferienpark* feriengast* feriengäste* \
        ferienunterk* ferienanlage* ferienort* gästekarte* kurtaxe* kurverwalt* kurbeitrag* wäschepaket* \
        belegungskalender* zwischensaison* hauptsaison* nebensaison* stornogebühr* stornokosten* camping* \
        *camping wohnmobil* wohnwagen* caravan* zeltplatz* zeltplätz* vorzelt* stellplatzgebühr* dauercamp* \
        camper campern glamping* mobilheim* chemietoilette* sanitärgebäude* rucksackreis* fotosafari* \
        safaritour* sicherungsschein* fernweh* jetlag* souvenir* umbuchungsgebühr* visumanträge \
        flug_annulliert travel_agen* travel_insur* tour_operator* tour_guide* package_holiday* \
        holiday_home* holiday_rental* cruise_ship* cruises campsite* campground* motorhome* itinerar* \
        guided_tour* shore_excursion* vacation* hostel hostels reisemitbring* reisekrank* reiseapoth* \
        reiseroute* reiseverlauf* reisebegleit* reiseberat* reisebericht* reisebestät* reisestorn* \
        reisetipp* reisekoffer* reiseschnäpp* reisegast urlaubsflieg* urlaubskat* urlaubsreif* urlaubsland* \
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
    static let animals = """
        tierarzt* tierärzt* tierklinik* tiernotdienst* tiermedizin* veterinär* kleintierpraxis* \
        kleintiersprech* tierheilprakt* tierphysio* tierbestatt* einschläfern eingeschläfert* wurmkur* \
        flohbefall* flöhe zecken zeckenhalsband* ohrmilbe* tollwut* katzenschnupfen* giardien kastriert* \
        kastration* katzenkastration* heimtierausweis* gechippt hüftdysplasie* patellaluxation* \
        magendrehung* analdrüse* tierfutter* tiernahrung* hundefutter* katzenfutter* pferdefutter* \
        welpenfutter* trockenfutter* nassfutter* alleinfutter* barfen gebarft barf futternapf* fressnapf* \
        leckerli* pansen zoohandlung* zoofachhandel* zoofachgeschäft* tierbedarf* haustier* vierbeiner* \
        fellnase* samtpfote* stubentiger* gassi hundeschule* hundetrain* hundepension* hundesitter* \
        hundebetreuung* hundesalon* hundehalter* hundeleine* hundehalsband* hundegeschirr* hundesteuer* \
        hundeführerschein* hundezücht* hundezucht* hundewelpe* schleppleine* leinenführig* leinenpflicht* \
        maulkorb* welpe welpen welpenkurs* deckrüde* hündin* trächtig* läufigkeit* schäferhund* \
        fellwechsel* fellpflege* krallenschneid* katzenklo* katzenstreu* katzenpension* katzenbaum* \
        kratzbaum* tierheim* tierschutz* tierpension* tierpfleg* tierhalter* tiersitter* tiertafel* \
        auslandstierschutz* meerschweinchen* kaninchenstall* wellensittich* vogelvoliere* aquarium* \
        aquaristik* bartagame* reitstall* reitschule* reithalle* reitanlage* reitunterricht* reitlehrer* \
        reitbeteiligung* reitverein* reitsport* reitplatz* ausritt* springreiten* dressurreit* voltigier* \
        pferdestall* pferdepension* pferdebox* pferdebesitzer* pferdewirt* ponyhof* stute wallach* hengst* \
        fohlen paddock* offenstall* hufschmied* hufpflege* hufbearbeit* hufeisen* hufrehe* longieren longe \
        zaumzeug* trense sattelzwang* heunetz* stallgasse* entwurm* katzenbaby* *tierarzt *tierklinik \
        *hundefutter hunderüde* reitställe* pferdeställe* rassehund* reitstunde* reitstiefel* kratzbäume* \
        vet vets veterinar* pet_food dog_food cat_food kennel* dog_grooming dog_trainer puppy riding_school \
        horse_stable* animal_shelter cattery leash kittens hunden hundes hundebiss* hundehaar* hundekot* \
        hundewiese* hundeauslauf* hundekörb* hundebox* hundegebell* hundefris* hundebesitz* hunderass* \
        mischling* dackel* labrador* retriever* terrier* collie* straßenhund* assistenzhund* welpenstunde* \
        welpenhandel* junghund* zwingerhust* agility apportier* clickertr* leinenzwang* stachelhalsb* \
        brustgeschirr* pfote pfoten bellen bellt gebellt winseln schwanzwedel* kotbeutel* kätzchen* kitten \
        freigänger* wohnungskatz* katzenallerg* katzenhaar* katzenklapp* miaut schnurrt faucht rohfleisch* \
        kauknochen* kauartikel* napf futterumst* räude* parvovir* leishman* chippflicht halstrichter* \
        leckschutz* wurfkiste* tierrett* tierarznei* tierbesitz* tierquäl* tierkrema* zootier* zoo voliere* \
        terrari* reptilien* schildkröt* kaninchen* kleintier* nager nagetier* einstreu vogelfutter* \
        nymphensitt* zierfisch* pferd pferde pferden pferdeäpfel* pferdeanh* pferdetrans* pony ponys \
        warmblut* wiehert sattelkammer* steigbügel* halfter* führstrick* striegeln hufkratz* hufabszess* \
        hufbeschlag* lahmt ankaufsunt* sommerekzem* reithelm* reiterhof* stallbursch* stallmiete* \
        boxenmiete* mistgabel* weidegang* kraftfutter* führanlage* longierpl* bodenarbeit pudel hamster \
        hamsterkäf* galopp gestriegelt boxenhaltung heulage hufe lahmheit* wiehern tierfriedh* rennmäus* \
        hasenstall* kanarienvog* papagei* gecko* pferdezücht* pferdezucht* pferdesport* ponyreit* \
        haflinger* koppelgang* longierzirk* hundesport* staupe mauke maunzt
        """
    static let cleaning = """
        gebäuderein* unterhaltsrein* büroreinig* treppenhausrein* glasreinig* fensterputz* fensterrein* \
        grundreinig* bauendrein* baureinig* endreinig* fassadenrein* solarreinig* teppichrein* polsterrein* \
        matratzenrein* praxisrein* industrierein* schulreinig* reinigungskr* reinigungsmit* reinigungsfirm* \
        reinigungsdien* reinigungsmasch* reinigungsplan* reinigungsinterv* reinigungsleist* reinigungspers* \
        reinigungsuntern* putzfrau* putzkraft putzkräfte* putzhilfe* putzkolonne* putzmittel* putzlappen* \
        putzeimer* putzplan* putzwagen* raumpfleg* haushaltshilf* ungeputzt* gewischt nachgewischt* \
        durchgewischt* feudel* wischmop* wischwasser* saugroboter* staubsaug* staubgesaugt nasssauger* \
        scheuersaug* einscheibenm* kehrmaschin* hochdruckrein* dampfrein* dampfstrahl* kärchern gekärchert* \
        mikrofasert* einwascher* teleskopstang* schlieren* streifenfrei* wasserfleck* kalkfleck* \
        kalkablager* fettlöser* sanitärrein* allzweckrein* desinfektionsm* desinfiz* flächendesinf* \
        müllbeutel* spinnweb* verschmutz* verdreckt* schmuddel* versifft* schimmelentf* graffitientf* \
        tatortrein* messiewohn* wäscherei* waschsalon* textilreinig* chemische_reinigung wäscheservice* \
        mietwäsche* heißmangel* mangelwäsche* bügelservice* bügelfalte* hemdenserv* gebügelt* waschmittel* \
        weichspül* fleckenentf* fleckentf* rotweinfleck* wäschetrockn* wäschesack* wäschesäck* \
        schädlingsbek* schädlingsbef* kammerjäg* ungeziefer* kakerlak* küchenschabe* schabenbef* bettwanze* \
        rattenbef* rattengift* rattenköder* rattenplage* köderbox* köderstation* mäusebef* mausefalle* \
        mäusekot* ameisenbef* ameisenköd* ameisenstr* wespennest* hornissennest* silberfisch* kleidermott* \
        lebensmittelmott* mottenbef* taubenabw* taubenkot* marderabw* flohbef* holzwurm* begasung* \
        befallsfrei* rodentizid* insektizid* winterdienst* schneeräum* räumfahrz* räumdienst* streudienst* \
        streugut* streusalz* streuwagen* streufahrz* rollsplitt* räumpflicht* streupflicht* schneepflug* \
        schneepflüg* schneeschieb* schneeschauf* schneefräs* glatteis* eisglätte* gehweg_geräumt \
        nicht_gestreut objektleiter* gebäudedienst* hausmeisterdien* hausmeisterserv* kehrwoche* \
        kalkränder* cleaning_lady cleaning_staff cleaning_service* cleaning_crew* janitor* window_clean* \
        vacuum_clean* laundr* dry_clean* pest_control* exterminat* bed_bugs cockroach* snow_remov* mopping \
        wischbezug* wischbezüg* wischlappen* wischtuch* wischtücher* wischspur* wischpfleg* nasswisch* \
        feuchtwisch* staubwisch* staub_gewischt staub_wischen abgestaubt staubwedel* staubtuch* \
        staubtücher* staubflus* wollmäus* putztuch* putztücher* putzstunde* putzstelle* putzjob* putzfirma* \
        putzkammer* putzschrank* putzdienst* putzhandschuh* putzkittel* putzstreif* schrubb* geschrubbt* \
        abgewischt* aufgewischt* aufwischen blitzblank* besenrein* besenkammer* kehrblech* kehrschaufel* \
        handfeger* zusammengekehrt* kittelschürz* reinigungsfachk* reinigungsfrau* reinigungsgew* \
        reinigungsturn* reinigungsauft* reinigungszust* reinigungsergeb* reinigungsqual* sonderrein* \
        nachreinig* zwischenrein* sichtreinig* fugenrein* steinreinig* rahmenrein* jalousierein* \
        lamellenrein* doppelfahreim* moppbezug* moppbezüg* fensterabzieh* fensterleder* lammfellbez* \
        glasschaber* osmosewass* reinstwasser* bohnerw* gebohnert* pflegefilm* sprühextrakt* sprühsaug* \
        waschsaug* rucksacksaug* kesselsaug* trockensaug* kehrsaug* scheuermilch* scheuerpulv* scheuerpad* \
        scheuerbürst* urinstein* kalkschleier* zementschleier* fettfinger* fettfleck* tintenfleck* \
        kaugummientf* kaugummifleck* essigreinig* wc_reinig* klobürste* toilettenbürst* klostein* \
        seifenspend* handtuchspend* papierhandtuch* papierhandtüch* schmutzfangm* mattenservice* \
        hygieneplan* quadratmeterleist* richtleistung* handekzem* messie messies entrümpel* schmutzränder* \
        waschküche* schmutzwäsche* kochwäsche* buntwäsche* bügeleisen* bügelbrett* bügelwäsche* detachier* \
        putzerei* textilpfleg* münzwasch* klebefalle* schlagfalle* lebendfalle* fraßköder* ködergel* \
        mäusenest* mäuseplage* rattenkot* ameisenfall* ameisennest* wespenplage* taubennetz* vergrämung* \
        teppichkäfer* milbenbefall* streukiste* splittkasten* räumschild* feuchtsalz* salzsilo* blitzeis* \
        überfrier* schneehaufen* hauswart* abwart
        """
    static let events = """
        bühnentechnik* bühnenbau* bühnenbild* bühnenmeist* bühnenpodest* bühnenrand* bühnenshow* \
        hauptbühne* bühne bühnen veranstaltungstech* veranstaltungsort* veranstaltungskauf* \
        veranstaltungshal* veranstalter* eventtechnik* eventagentur* eventlocation* eventmanag* \
        eventausstatt* lichttechnik* lichtpult* lichtshow* moving_head* movinghead* nebelmaschin* traverse \
        traversen rigger* kettenzug kettenzüge beschallung* beschallt* line_array* subwoofer* pa_anlage* \
        tonanlage* funkmikro* monitorbox* soundcheck* backstage* stagehand* roadie* led_wand* led_wände* \
        videowand* videowände* pyrotechnik* feuerwerk* messestand* messestände* messebau* messeauftritt* \
        messehalle* messegelände* messehostess* messebesuch* standbauer* fachmesse* leitmesse* \
        publikumsmesse* ausstellerverz* ausstellerausw* exponat* eintrittskart* konzertkart* konzertticket* \
        ticketshop* ticketverk* ticketpreis* ticketbörse* ticketkauf* ticketing* vorverkauf* kartenvorverk* \
        abendkasse* einlasskontroll* einlasszeit* saalplan* stehplatz* stehplätze* sitzreihe* \
        nachholtermin* theater* *theater schauspielhaus* intendant* dramaturg* inszenier* generalprobe* \
        hauptprobe* uraufführ* aufführung* souffleu* kulisse kulissen opernhaus* oper opern opernsäng* \
        musical musicals kabarett* kleinkunst* comedian* konzert konzerte konzerten konzerts konzerthaus* \
        konzerthall* konzertabend* konzertsaal* konzertbesuch* *konzert *konzerte festival* openair* \
        open_air coverband* liveband* tournee* vorgruppe* vorband headliner* künstlervermitt* \
        künstleragent* hochzeitsdj* stadthalle* mehrzweckhalle* kongresszentr* kongresshall* tagungsraum* \
        tagungsräum* tagungstechnik* tagungspausch* konferenztechnik* dolmetschkab* dolmetscherkab* \
        hybridevent* livestream* bestuhl* reihenbestuhl* stuhlreihe* festzelt* zeltverleih* partyzelt* \
        pagodenzelt* zeltplane* zeltboden* zeltwand* zeltheizung* bierzelt* faltpavillon* abspannseil* \
        stehtisch* partyverleih* stuhlhusse* hüpfburg* versammlungsstätt* schaustell* kirmes* volksfest* \
        jahrmarkt* galaabend* firmenfeier* firmenevent* zuschauerraum* zuschauerränge* stage_crew \
        stage_lighting stagecraft trade_show* exhibition_stand* exhibition_booth* concert concerts \
        ticket_sales box_office theatre* playwright* marquee* event_venue* sound_system* conference_hire \
        bühnenarb* bühnentreppe* bühnenanweis* bühnenaufb* bühnenvorh* drehbühne* hinterbühne* seitenbühne* \
        freilichtb* freilichtsp* waldbühne* festspiel* passionsspiel* puppenspiel* schnürboden* orchester* \
        inspizient* requisit* kostümbild* gewandmeist* garderobenfrau* garderobenmark* premieren \
        standing_ovation* szenenapplaus* applaudier* zugaben buhruf* ausgebuht* sopran sopranistin* \
        bariton* libretto* ouvertüre* philharmon* dirigent* setlist* dj djs djane* tanzfläche* mischpult* \
        tontechnik* lichtdesign* beleuchter* beleuchtungsmeist* beleuchtungspr* verfolgerspot* gobo gobos \
        dmx stroboskop* lasershow* konfettikan* konfettireg* bodennebel* nebelfluid* hängepunkt* \
        gaffertape* molton* flightcase* flight_case* kabelbrück* kabelmatte* multicore* stagebox* di_box* \
        in_ear_mon* taschensender* ansteckmikro* rückkopplungspf* lautsprecherbox* lautsprechertür* foh \
        foh_platz load_in load_out nightliner* tourbus* tourmanag* tech_rider technical_rider* gage gagen \
        künstlersozial* gema gemagebühr* bookingag* gastspiel* absperrgitter* einlass einlassbänd* \
        nacheinlass* ticketkontroll* ticketscann* ticketinhab* restkarte* stehparkett* programmheft* \
        besucherrekord* besucheransturm* messebesch* messetage* messekatalog* standparty* hostess* \
        aussteller* podiumsdisk* podiumsgast* rednerpult* zeltbauer* zeltmeister* zeltfest* erdnagel* \
        bierbank* bierbänk* heizpilz* loungemöb* toilettenwagen* dixiklo* miettoilett* karussell* \
        riesenrad* riesenräd* autoscooter* fahrgeschäft* geisterbahn* losbude* schießbude* festwirt* \
        festumzug* festwiese* chilbi* kirtag* abiball* maturaball* prunksitzung* hochzeitsplan* \
        alleinunterhalt* walking_act* zirkus* manege* poetry_slam* wummer*
        """
    static let guarding = """
        wachdienst* wachschutz* wachmann* wachmänner* wachleute* wachpersonal* wachunternehm* wachbuch* \
        werkschutz* objektschutz* personenschutz* personenschütz* bodyguard* sicherheitsdienst* \
        sicherheitsmitarb* sicherheitskraft sicherheitskräft* sicherheitsuntern* türsteher* streifendienst* \
        streifengang* revierfahr* nachtwächter* pfortendienst* kaufhausdetekt* ladendetekt* detektei* \
        privatdetekt* sachkundeprüf* bewacherregist* bewachung* geldtransport* geldbote* werttransport* \
        alarmanlage* alarmsystem* alarmzentrale* alarmaufschalt* alarmverfolg* fehlalarm* falschalarm* \
        einbruchmeld* einbruchschutz* einbruchhemm* einbruchdieb* einbruchsich* einbruchspur* \
        wohnungseinbr* aufgehebelt* aufhebel* hebelspur* bewegungsmeld* glasbruchmeld* magnetkontakt* \
        notrufleitst* überfallmeld* panikknopf* außensirene* sirene sirenen scharfschalt* scharfgeschalt* \
        videoüberwach* überwachungskam* überwachungsvid* kameraüberwach* ip_kamera* zutrittskontroll* \
        zutrittskart* zutrittssystem* schließanlage* schließzylind* profilzylind* knaufzylind* türschloss* \
        türschlösser* haustürschl* schlüsseldienst* aufsperrdienst* ausgesperrt* schlüsselkopie* \
        schlüsselrohl* nachschlüssel* ersatzschlüssel* generalschlüss* hauptschlüssel* schlüsselkasten* \
        schlüsseltresor* schlüsselverlust* zusatzschloss* panzerriegel* querriegel* pilzkopfverr* \
        pilzkopfzapf* schließblech* mehrfachverrieg* lockpick* tresor tresore tresors wandtresor* \
        möbeltresor* wertschutzschr* waffenschrank* vorhängeschl* smartlock* brandschutz* brandmeld* \
        rauchmelder* rauchwarnmeld* feuerlösch* löschanlage* löschdecke* sprinkleranlag* brandlast* \
        brandabschnitt* brandwache* feuerwehrplan* feuerwehrlaufk* feststellanlag* fluchtweg* rettungsweg* \
        evakuier* wandhydrant* entrauch* rauchabzug* firewall* virenscann* virenschutz* antivir* malware* \
        schadsoftware* ransomware* trojaner* phishing* cyberangr* cyberkrim* cybersicher* cyberattack* \
        hackerangr* hacker penetrationst* pentest* sicherheitslück* zwei_faktor* passwortmanag* lösegeld* \
        it_sicherheit* informationssich* isms nis2 it_grundschutz* it_forensik* datenleck* datendieb* ddos* \
        botnetz* brute_force account_gehackt konto_gehackt türnotöffn* security_guard* guard_service* \
        night_watch* bouncer* burglar* alarm_system* locksmith* padlock* deadbolt* cctv smoke_detector* \
        fire_extinguish* cybersecur* intrusion* access_control wachgang wachgänge* wachrunde* wachhäuschen* \
        wachlokal* wachhund* wachschicht* diensthund* kontrollgang* kontrollgänge* bewachte bewachten 34a \
        geldkoffer* panzerwagen* security secu taschenkontroll* leibesvisit* metalldetekt* handsonde* \
        gepäckkontroll* hausverbot* jedermannsrecht* notwehr* pfefferspray* schlagstock* stichschutz* \
        deeskal* handschell* eigensicherung* funkspruch* ordnungsdienst* doppelstreif* fußstreif* \
        totmannschalt* totmannmeld* ladendieb* langfinger* observier* detektiv* abhörger* abhörsich* \
        alarmauslös* alarmmeld* alarmtechnik* alarmempf* unscharfschalt* unscharf_gesch* sabotagekont* vds \
        öffnungsmeld* öffnungskont* riegelschalt* erschütterungsm* außenhautsich* blockschloss* \
        nebelkanone* sicherheitsnebel* aufgeschaltet* leitstelle* interventionskr* türspion* türkette* \
        türriegel* bandseitensich* hintergreifh* aufbohrschutz* ziehschutz* kernziehsch* sicherheitsbeschl* \
        sicherheitsschl* sicherungskart* widerstandsklass* rc2 rc3 fenstersicher* fenstergitter* \
        brecheisen* durchwühlt* diebesgut* diebesbande* gaunerzinken* schlüsselloch* schlüsselbund* \
        schlüsselausg* schlüssel_abgebr* tür_zugefallen zugeschnapp* schließplan* schließmedi* \
        chipschlüssel* transponder* elektronikzyl* knaufseit* zahlenschloss* codeschloss* einsteckschl* \
        kastenschl* buntbart* aufgebohrt* sperrtechn* sperrwerkz* panikschl* panikstang* antipanik* \
        notausgang* notausgäng* notbeleucht* feuerbeschau* brandschau brandherd* brandursach* brandgeruch* \
        feuerwiderst* rauchschutzt* löschpulver* löschmittel* löschspray* löschversuch* pulverlösch* \
        fettbrand* handfeuerm* räumungsübung* piepton* piepst feuerwehrschl* exploit* backdoor* keylogger* \
        spyware* erpressungstr* kryptotroj* ciso iso_27001 schwachstellenan* schwachstellensc* \
        social_engineer* deepfake* ceo_fraud darknet* honeypot* kompromittier* gephisht* incident_resp*
        """
}
