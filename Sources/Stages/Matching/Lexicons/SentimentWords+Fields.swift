/// Stems that colour whatever they stand beside, in German and English, where no rule above knows
/// more of them.
extension SentimentWords {
    static let goodStems = """
        abgeholfen achtsam* akribisch* anerkenn* anerkannt* anerkennung* angetan anregend* anschaulich* ansprechend* \
        anstand anstecken_lassen aufgeatmet aufatmen aufgeblüht aufgeräumt aufgeschlossen* aufgewertet \
        aufopferungsvoll* aufschlussreich* aufschwung* aufwärts augenweide ausgefeilt* ausgereift* ausgewogen* \
        ausgezahlt_hat authentisch* barrierefrei* bedingungslos* beeindruckt* beflügel* befreit* begehrt* begnadet* \
        beglück* beherzt* behutsam* beispielhaft* beliebt* belohn* bemerkenswert* bequem* bereicher* berührend* \
        beruhig* beschenkt* besonnen* bestärkt* bestechend* betreut_gut bewährt* bewundernswert* bewunder* \
        bezaubernd* bildschön* blitzblank blitzschnell brillant* charmant* couragiert* dankbarkeit dankesbrief* \
        dankeskarte* deutlich_besser diskret* dynamisch* echt_gut edel* effektiv* effizient* ehrenamtlich* eifrig* \
        eigenverantwort* eindrucksvoll* einfallsreich* einladend* einleuchtend* einmalig* einwandfrei* energisch* \
        entgegengekommen entgegenkommen entlast* entspannt* entzückt* erfahren* erfinderisch* erfreulich* erfreut* \
        erfrisch* erfüllend* ergiebig* erholt* erleichter* ermutig* ersehnt* erspart* erstaunlich* exakt* fabelhaft* \
        fachgerecht* fachmännisch* facettenreich fähig fesselnd* fix flink* fleißig* flott* fördernd* formidabel* \
        fortschritt* frei_entscheiden freiraum freiräume freizügig freundschaftlich* friedlich* froh fröhlich* \
        fundiert* fürsorglich* gastfreund* gediegen* gefällt gefiel geglückt gelassen* gelobt gelungen* gemeistert \
        gemeinschaft* gemeinschaftssinn genau_richtig geniale genießen genuss* geradlinig* gern_gesehen gerecht \
        gerechte geschätzt geschickt* geschmackvoll* geschützt gesichert* gespannt_auf gewinnend* gewonnen \
        gewissenhaft* glänz* glanz glaubwürdig* gleichberechtigt* glimpflich goldrichtig* grandios* gratulier* \
        gratulation* gutherzig* haargenau halt_gegeben handverlesen* handwerkskunst harmonie heil_geblieben heiter* \
        heldenhaft* hell_begeistert hervorgeh* hilfe hilfreich* hoffnung* hoch_zufrieden humorvoll* ideal* \
        ideenreich* individuell* informativ* inklusiv* inspirier* integrität intuitiv* jubiläumsbonus keine_sorge \
        kinderleicht klug* komfortabel* konstruktiv* kooperativ* kostengünstig* kreativ* kristallklar* \
        kundenfreundlich* kundenorientiert* kurzerhand_geholfen langjährige_treue lebendig* lebensretter* legendär* \
        leichtgängig* leidenschaft* leistungsstark* lernbereit lieb liebenswert* liebenswürdig* lückenlos* lustig* \
        maßgeschneidert* mitfühlend* mitgefühl mitreißend* motivierend* mutig* mutmacher* nachvollziehbar* nahtlos* \
        naturbelassen* offenherzig* offen_und_ehrlich optimal* originell* passgenau* passioniert* patent_gelöst \
        pfiffig* pflegeleicht* picobello positiv* prachtvoll* prächtig* prima pragmatisch* qualitätsbewusst* \
        quicklebendig reell* reibungsfrei* renommiert* respektabel* respektiert* riesenfreude ritterlich robust* \
        rücksichtsvoll* rührig sachkundig* sachlich_besprochen sanft* schlüssig* schmeckte_allen schmackhaft schützt \
        seelenruhig selbstverständlich_geholfen sensibel* seriös* sicherheitsbewusst sinnvoll* solidarisch* \
        solidarität* sorgenfrei* sorglos* sparsam* spannend* spaß spaßig spitzenmäßig* souverän* stabilisiert \
        standhaft* stilvoll* stolz strahlend* strukturiert* super_team symbolträchtig sympathisch* taktvoll* tapfer* \
        tatkräftig* tiptop tipptopp tolerant* traumberuf traumhaft* treffsicher treu treue überglücklich* überlegt* \
        überpünktlich* überraschend_gut überrascht_positiv überwältig* umgänglich* umsichtig* umweltfreundlich* \
        unaufgeregt* unbeschwert* unbezahlbar_gut unerschütterlich* unfallfrei* ungezwungen* unglaublich_gut \
        unparteiisch* unschätzbar* unterhaltsam* unvergesslich* unverfälscht* unvergleichlich* \
        verantwortungsbewusst* verantwortungsvoll* verblüffend* verbindlich* verdient_gewonnen verdoppelt \
        vereinfach* vergnüg* vernünftig* verschont versöhnlich* versöhnt verständig* verwöhnt* vielseitig* \
        vitalisierend vorausschauend* vorbildfunktion vorteil* vorteilhaft* wegweisend* weitsichtig* wertbeständig* \
        wertvoll* wertig* willkommen* wirksam* wirtschaftlich_sinnvoll wissbegierig wohlfühl* wohlschmeckend* \
        wohltat* wohltuend* wohlwollen* wohlgefühl wunder wundervoll* würdig* zartschmelzend zeitgemäß* zeitsparend* \
        zielführend* zielstrebig* zufriedenheit* zukunftsfähig* zukunftssicher* zutreffend* zuverlässigkeit* \
        zuversicht* zweckmäßig* rechtzeitig vorzeitig frühzeitig fristgemäß minutengenau millimetergenau taggenau \
        passte passten harmoniert_gut dankesworte dankesgruß blumenstrauß blumen_für geburtstagsgruß erstattet \
        rückerstatt* gutgeschrieben ersetzt kostenneutral nachgerüstet_ohne übernahm_die_kosten kosten_übernommen \
        bezahlt_der_betrieb zahlt_der_betrieb zahlte_der übernimmt_die_kosten freigestellt bezahlte_freistellung \
        betriebsrente gewinnbeteiligung* freie_tage sonderurlaub kinderbetreuung* betriebskita gleitzeit \
        viertagewoche duz_kultur feedback_kultur fehlerkultur rückendeckung rückhalt hinter_uns stellte_sich_vor \
        stellt_sich_vor vor_uns_gestellt aufgefangen mitgenommen mitentscheiden mitreden mitgestalten anvertraut \
        entfalten entwickeln_dürfen weiterentwick* dazugelernt gelernt_habe lerne_viel viel_gelernt beigebracht \
        wiedergefunden wieder_lachen erholte_sich genesen stammlieferant* stammkunde* vertrauensvoll* \
        verlässlichkeit handschlagqualität handschlag ehrenwort planungssicherheit* liefertreu* termintreu* \
        zahlungsmoral_ist_gut vorauskasse_für_uns solidarpreis* mindestpreis* über_marktpreis über_dem_markt \
        noch_warm warm_aus ofenfrisch röstfrisch duftend knackig luftig locker zergeht zart würzig rund_im_geschmack \
        mild_ohne schmeckt_nach vollmundig cremig leerer_teller nimmt_nachschlag nachschlag_holen lieblingsessen \
        lieblingsbrot lieblingskaffee freuen_sich_auf_das sättigte satt_und saisonal regional_und erzeuger_auf_dem \
        handgemacht* handarbeit selbst_gemacht hausgemacht* ohne_zusatzstoffe immer_dieselben immer_dieselbe \
        immer_derselbe feste_bezugspflege bezugspflegerin vertraute_gesichter vertrautes_gesicht singt_mit \
        singen_mit lacht_mit lachen_mit scherzt nimmt_sich_die_zeit nimmt_die_hand hält_ihre_hand hielt_ihre_hand \
        tröstet tröstete bis_zuletzt beistand begleitet_bis ausgeglichen wieder_selbst kann_wieder \
        läuft_wieder_allein isst_wieder schläft_wieder_durch steht_wieder_auf zufriedene_gesichter \
        sendungsverfolgung_stimmt genau_im_zeitfenster auf_die_stunde noch_in_der_nacht über_nacht_geliefert \
        in_der_nacht_geliefert am_feiertag_gekommen heiligabend am_sonntag_gekommen sonntags_ans_telefon \
        ging_ans_telefon sofort_am_apparat gleich_am_apparat direkt_durchgestellt rückruf_nach_zehn \
        hat_zurückgerufen zurückgerufen_hat fragte_nach_ob gefragt_wie_es fragt_nach nachgefragt_ob ungefragt \
        von_sich_aus ohne_gefragt ohne_aufforderung unaufgefordert aus_eigenem_antrieb mitgedacht_haben \
        vorausgedacht darauf_hingewiesen auf_einen_fehler_hingewiesen fehler_gefunden fehler_entdeckt gefunden_was \
        riss_entdeckt rechtzeitig_entdeckt gerade_noch_rechtzeitig erspart_uns erspart_mir hat_uns_erspart \
        rückerstattung_vom erstattung_vom geld_vom_finanzamt steuer_gespart angst_genommen verständlich_erklärt \
        in_einfachen_worten ohne_fachchinesisch geduld_mit auf_augenhöhe niemand_dumm keine_dummen_fragen \
        dumme_fragen_gibt lassen_ausreden kein_verkaufsgespräch nichts_aufgeschwatzt nicht_aufgeschwatzt \
        hat_abgeraten riet_ab rieten_ab abgeraten_hat billigere_lösung günstigere_lösung statt_neu_repariert \
        repariert_statt lieber_repariert ersatzteil_nach farben_leuchten gestochen_scharf sattes_schwarz \
        wie_aus_einem_guss sitzt_wackelt_nicht wackelt_nicht knarzt_nicht quietscht_nicht kein_wackeln kein_knarzen \
        kein_quietschen keine_fuge kein_spalt fugenlos spaltlos auf_den_millimeter millimeterarbeit maßarbeit \
        passt_wie_angegossen wie_angegossen wie_neu sieht_aus_wie_neu hält_noch_immer hält_seit_jahren \
        steht_bombenfest bombenfest felsenfest hält_dem_sturm sturm_überstanden trocken_geblieben bleibt_trocken \
        bleibt_kühl kühl_geblieben warm_geblieben alles_sauber besenrein sauber_hinterlassen aufgeräumt_hinterlassen \
        gefegt gewischt dreck_mitgenommen müll_mitgenommen schuhe_ausgezogen rosen_überlebt garten_geschont \
        nachbarn_gelobt neidisch neid_der kommen_zum_staunen staunen staunte staunten stürzt_nie stürzt_nicht_ab \
        läuft_einfach läuft_auf_anhieb auf_anhieb auf_knopfdruck mit_einem_klick spart_uns spart_mir spart_jeden \
        stunden_gespart halb_so_lange doppelt_so_viele dreimal_so_viele verdoppelt_sich mehr_anfragen \
        mehr_bestellungen weniger_retouren weniger_fehler fehlerquote_halbiert verbrauch_halbiert halbiert_die \
        senkte_unsere senkt_unsere amortisiert_nach nach_einem_jahr_bezahlt rechnet_sich hat_sich_gerechnet \
        zahlt_sich_aus zahlte_sich_aus hat_sich_ausgezahlt übernommen_nach fest_übernommen festvertrag unbefristeter \
        ohne_befristung geld_pünktlich lohn_pünktlich pünktlich_auf_dem_konto pünktlich_überwiesen sofort_überwiesen \
        gleich_überwiesen überstunden_werden_bezahlt überstunden_ausgezahlt jede_minute_bezahlt jede_stunde_bezahlt \
        freie_wochenenden freies_wochenende freitags_frei freitags_um_zwei pünktlich_zu_hause pünktlich_nach_hause \
        niemand_ruft_im_urlaub kein_anruf_im_urlaub keiner_meckert niemand_meckert keiner_guckt_schief wird_zugehört \
        hört_man_zu wird_man_gefragt darf_mitreden dürfen_mitreden darf_ausprobieren durfte_ausprobieren \
        durfte_alles durfte_von_anfang fehler_dürfen fehler_machen_dürfen nachgefragt_statt_geschrien \
        stand_hinter_mir stellte_sich_hinter stellt_sich_hinter hat_mich_gehalten zweite_chance chance_gegeben \
        trotz_lücke trotz_kopftuch trotz_zeugnis mit_51_eingestellt bezahlen_den_führerschein bezahlt_den_kurs \
        kurs_bezahlt zahlen_die_fortbildung schicken_mich_zur arbeite_gern arbeite_gerne gehe_gern gehe_gerne \
        montags_gern vermisse_euch vermisse_die werde_euch bester_chef beste_chefin beste_kollegen \
        ohne_vertrag_ein_handschlag per_handschlag unbürokratisch_geholfen gestundet stundete wartete_auf_das_geld \
        vorgestreckt lieh_uns liehen_uns leiht_uns half_uns_aus halfen_uns_aus sprang_ein sprangen_ein eingesprungen \
        zog_vor vorgezogene_zahlung zahlt_vor_fälligkeit vor_fälligkeit feste_preise faire_konditionen \
        gleiche_konditionen langfristige_abnahme abnahmegarantie sprechen_miteinander reden_mit_uns_statt \
        bezieht_uns_ein bezogen_uns_ein nannte_uns_beim_namen empfiehlt_uns empfahl_uns empfehlen_uns
        """
    static let badStems = """
        abblitz* abbröckel* abgebröckelt abgehetzt abgewürgt abgezockt abkassier* ablehn* abgelehnt abnutz* \
        abwimmel* aggressiv* alarmierend* altbacken* amateurhaft* angefressen angelogen angepampt angeraunzt \
        angeschmiert angespannt* anmaßend* anstrengend* arglistig* armutszeugnis* aufgeplatzt* aufgequollen* \
        augenwischerei ausbaden ausgebremst ausgedünnt* ausgegrenzt* ausgelacht ausgesessen ausgetrickst aussitz* \
        bauchlandung* beeinträchtig* befremd* behäbig* belanglos* belastend* belastung* berüchtigt* beschmutz* \
        beschönig* besorg* besserwisser* bestraft* blamier* bodenlos* bruchbude* bummel* bürokrat* dämlich* demütig* \
        demotivier* desillusion* desinteress* dilettant* doppelmoral dreck* dreckig* dumm dumme dummen dummer \
        dumping* düster* eigenmächtig* einbuß* eingeknickt eingeschnappt einsilbig* eiskalt ekel* eklig* elend* \
        entmündig* entmutig* entrüst* erbärmlich* ernüchter* erpress* erschöpf* erschrec* erschrocken* erschütter* \
        eskalier* etikettenschwindel* farce faul faule fauler faules fehlanzeige fehlbestand* fehlgriff* \
        fehlinvestition* fehlkauf* fehlplanung* fehlschlag* feige feilsch* feindselig* fies* flaute flickschuster* \
        flickwerk floskel* flop flops frostig* fremdschäm* fristlos* gammel* gedemütigt gegängelt gehässig* geizig* \
        geknickt gekränkt gelackmeiert geleimt gemecker* genötigt geplatzt* gepfuscht geringschätz* gesalzen* \
        geschröpft geschummel* getrickst gezwungen* gierig* grausam* grob grobe grober grottig* grotesk* grundlos* \
        gruselig* hahnebüchen* hanebüchen* halbherzig* halbgar* hakelig* halsabschneider* hämisch* hässlich* hektik \
        herumgereicht hickhack hiobsbotschaft* hinterhältig* hintergang* hinterlistig* hochnäsig* hochmut* horror* \
        hungerlohn* ignorant* ignoranz indiskutabel* irritier* jammer* kalt_abserviert kläglich* klapprig* \
        kleingedruckt* kleinlich* knauser* kollaps* konfus* kopfschüttel* kostspielig* krise krisen* kümmerlich* \
        kungel* lachnummer* lahm lahme lahmer lähm* langatmig* langweil* lapidar* launisch* leerlauf leidgeprüft* \
        leidtragend* lückenhaft* luftnummer* lustlos* makel manko marode* maulkorb* meckern menschenunwürdig* minus \
        misslung* missmanagement* missverständ* misstrau* mogel* monoton* muff* mühsal* mürb* mürrisch* nachforder* \
        nachsehen nachteil* nadelöhr* nachzahl* nebelkerze* negativ* nervenauf* niederschmetter* niveaulos* \
        nötigung* notstand* nutzlos* ohnmächtig* ohrfeige* panik* patzer* penetrant* planlos* plump* prekär* \
        preistreib* profitgier* provisorisch* quälend* quatsch rabiat* rausgeekelt rausreden reinfall* resigniert* \
        rückläufig* rückschlag* rückständig* ruin* runtergekommen* heruntergekommen* rüpel* sackgasse* sanktion* \
        schäbig* schadenersatz* schadensersatz* schädlich* schämen schäm* schändlich* schattenseite* schaumschläger* \
        schelte schiefgegangen schiefgelaufen schieflage* schief schiefe schlapp* schlendrian schleudersitz schmäh* \
        schmerz* schmierig* schmuddel* schmutz* schneckentempo schnippisch* schnoddrig* schock* schrill* schroff* \
        schuften schummel* schwachstell* schwammig* schwerfällig* schwierigkeit* schwindel* selbstherrlich* \
        selbstgefällig* sinnlos* skrupellos* sorgenkind* spärlich* spießrutenlauf* sprachlos* starrsinn* stillos* \
        stocksauer strafzahlung* strapaz* stümper* stur sture sturheit tadel taktlos* teilnahmslos* tiefpunkt* \
        tiefschlag* totalausfall* träge tragisch* trauerspiel* trist* trostlos* trugschluss* tücken* tyrann* übel \
        übergangen überhitz* überlang* überrumpel* übersehen übervorteil* überzogen* unangemess* unangenehm* \
        unanständig* unaufmerksam* unbedacht* unbefriedig* unbelehrbar* unberechenbar* unbrauchbar* undank* \
        undurchsichtig* unehrlich* uneinsichtig* unerfahren* unerfreulich* unerhört* ungeduld* ungeeignet* ungelöst* \
        ungenau* ungepflegt* ungerecht* ungeschickt* ungesund* unglaubwürdig* unglücklich* unhaltbar* unhöflich* \
        unleserlich* unmenschlich* unmöglich* unmotiviert* unmut* unnötig* unordentlich* unpersönlich* unpraktisch* \
        unruhig* unsachgemäß* unsauber* unschön* unseriös* unsicher* unsinn* unsozial* untätig* unterdrück* \
        untergebuttert unterirdisch* untragbar* unüberlegt* unübersichtlich* unverantwortlich* unwahr* unwillig* \
        unwirsch* unwürdig* unzufrieden* verächtlich* verarsch* verbittert* verbock* verdreckt* verdrossen* \
        verfault* verfehl* vergammelt* vergeigt* vergrault* verheimlich* verheer* verhunzt* verkalkul* verkommen* \
        verkorkst* verkracht* vernachlässig* verpasst* verpatzt* verpfuscht* verprell* verrat* verrechnet* verrott* \
        versaut* verschaukel* verschlaf* verschleier* verschleuder* verschwend* versiff* verstimm* verstör* \
        verunsicher* verwahrlost* verwarnung* verwirr* verwüst* verzerr* verzweifel* vorenthalten* vorgaukel* \
        vorgeschoben* vorgetäuscht* vorsätzlich* vorschnell* wahnsinn* wehrlos* wertlos* widerlich* widersprüch* \
        widerwillig* willkürlich* windig* wirr* wortbruch* wundgelegen* zermürb* zerstör* zerstritten* ziellos* \
        zorn* zurückgerudert zurückgewiesen zweifelhaft* zwielichtig* zwist abgelaufen* abgeschoben abgeschrieben \
        abgewunken abserviert* aufgelöst_ohne ausgeknockt bangen bangt fürchten fürchtet befürcht* angst ängste \
        verängstig* trän* weint weinte weinen geweint heulen geheult schlaflos* alptraum* albtraum* bereue bereuen \
        bereut leiden leidet litten gelitten quält plagt ächz* stöhn* fluch* flucht_man schimpf* moniert* moniert \
        rüffel* mahnt mahnen pocht_auf besteht_auf verstimmt zerkratz* verbogen verbeult verschmiert schmierflecken \
        flecken fleckig verzogen durchgebrannt durchgerostet durchgebrochen durchgefault abgeplatzt abblättert \
        gluckert brummt scheppert pfeift zieht_durch beschlagen vibriert ruckelt hängt_sich stürzt_ab einfriert \
        eingefroren datenverlust* gelöscht_worden unlesbar unbenutzbar ausgesetzt eingestellt_ohne fehlbuchung* \
        fehldruck* fehlmess* messfehler* falschmess* falschauskunft* falschberat* fehlberat* fehlentscheid* \
        fehlverhalten* fehlalarme kunstfehler* behandlungsfehler* pflegefehler* baumangel baumängel planungsfehler* \
        rechenfehler* tippfehler* druckfehler* serienfehler* konstruktionsfehler* materialfehler* softwarefehler* \
        datenpanne* datenleck* sicherheitslücke* unterschlag* abmahnt nachtrag nachträge nachtragsforderung* \
        überzahlt* mehrkosten kostenexplosion* verteuer* aufschlag preissprung* gebührenerhöh* beitragserhöh* \
        kürzungen sparrunde* sparkurs* sparzwang* sparpaket entlassungswelle* massenentlassung* werksschließung* \
        standortschließung* filialschließung* personalkarussell* personalabgang* kündigungswelle* exodus \
        arbeitsverdichtung* akkord dauerstress dauerdruck dauerbaustelle* dauerärger hamsterrad ausgelaugt* \
        ausgepowert* ausgepresst* erschöpfung zusammengebrochen zusammenbruch* zusammengeklappt nervenzusammenbruch* \
        krankenstand* krankheitswelle* rückenschmerz* knochenarbeit maloche rumgeschrien herumgeschrien angebrüllt \
        herumkommandier* rumkommandier* rumschubs* herumgeschubst* bloßgestellt* vorgeführt gedisst ausgeschlossen \
        ausgegrenzt totgeschwiegen schweigen geschwiegen weggeduckt weggesehen wegsehen kleingeredet kleingehalten \
        schöngeredet schönreden unter_den_teppich klein_gehalten mundtot hart_wie_stein steinhart trocken_wie \
        krümelig altes_brot vom_vortag ausgetrocknet zusammengefallen teigig klitschig verbrannt verbrannte \
        schwarz_gebrannt haare_im haar_im fliegen_im maden made würmer gummiartig zäh_wie verwässert wässrig ranzig \
        sauer_geworden abgelaufenes mindesthaltbarkeit_überschritten regal_leer regale_leer leere_regale \
        gähnende_leere ausverkauft_war schlange_bis_zur_tür nur_eine_kasse eine_kasse_offen aufgeschwatzt angedreht \
        untergejubelt übers_ohr blaue_flecken wundgelegen wund_gelegen gestürzt_ist niemand_kam keiner_kam \
        kam_niemand kam_keiner kommt_keiner kommt_niemand nicht_gewaschen ungewaschen durchnässt einsam \
        verwirrt_zurück jeden_tag_jemand_anderes ständig_neue_gesichter immer_neue_gesichter wechselnde_gesichter \
        husch_husch gehetzte gestresst zeitdruck minutenpflege abgefertigt abfertigung massenabfertigung fließband \
        kalt_serviert kaltes_essen lauwarmes teller_bleiben lassen_es_stehen ließen_es_stehen nicht_angerührt \
        weggeworfen landet_im_müll im_müll mülltonne hunger hungrig bauchweh übergeben ausschlag allergischer \
        allergische nüsse_trotz erdnuss_trotz zeitfenster_verpasst verpasste verpasst ladung_verrutscht umgekippt \
        aufgerissen eingedrückt nass_geworden falsche_adresse falsch_adressiert falscher_empfänger \
        beim_nachbarn_abgestellt vor_der_tür_abgestellt verschollen irrfahrt nicht_auffindbar sendung_weg \
        keine_sendungsnummer avis_fehlte standgebühr vollgestellt motor_laufen rückwärts_gegen gerammt angefahren \
        mitgerissen abgerissen umgefahren zerstört_wurde frist_verpasst frist_versäumt frist_vorbei frist_abgelaufen \
        fristablauf verspätungszuschlag säumniszuschlag nachzahlung_statt falsch_verbucht falsch_berechnet \
        verrechnet falsche_auskunft falsch_beraten nicht_zurückgerufen ruft_nicht_zurück rief_nicht_zurück \
        rief_nie_zurück nie_zurückgerufen meldet_sich_nicht meldete_sich_nicht nicht_gemeldet nichts_mehr_gehört \
        nichts_gehört funkstille schweigen_im_walde abgetaucht vertröstung lange_gesichter achselzucken \
        schulterzucken zuckte_mit zucken_mit_den lachte_nur wurde_laut legte_auf aufgelegt würgte_ab \
        ließ_mich_stehen ließen_uns kein_ansprechpartner zuständigkeit_hin wechselnde_ansprechpartner \
        dritter_ansprechpartner von_pontius pontius hin_und_her im_kreis kreisverkehr odyssee farbstich verschnitten \
        schief_geschnitten verblasst streifig verschwommen unscharf falsche_farbe falscher_name falschem_namen \
        seitenverkehrt auf_dem_kopf verdruckt makulatur nachgedruckt_werden_musste löst_sich_auf löste_sich \
        lösen_sich fällt_ab fiel_ab fallen_ab brach_ab bricht_ab brach_durch durchgebogen biegt_sich wirft_sich \
        verzogen_hat splittert riecht_nach_leim riecht_nach_chemie stinkende kippelt schwankt wackeln passte_nicht \
        passt_nicht passten_nicht zu_breit zu_schmal zu_hoch zu_niedrig falsch_gemessen falsche_maße vermessen_haben \
        verkehrt_herum falsch_herum spiegelverkehrt nicht_winklig undichte zieht_es kondenswasser pfützen \
        wasserschaden wasserflecken stockflecken rostflecken rostig durchgescheuert kurzschluss fliegt_raus \
        flog_raus sicherung_fliegt schmorte verschmort qualmt qualmte gestunken knallte friert_ein hängt_sich_auf \
        lädt_ewig ewig_lange legt_das_lager legt_alles_lahm lahmgelegt steht_still steht_wieder ausgesperrt_aus \
        daten_weg daten_verloren falsche_bestände bestände_stimmen doppelt_gedruckt zweimal_gedruckt \
        zahlen_stimmen_nicht stimmt_nicht stimmten_nicht stimmt_hinten lizenzkosten_verdoppelt preis_verdoppelt \
        verdoppelt_den_preis kostet_jetzt_das_doppelte das_doppelte das_dreifache stillschweigend_verlängert \
        kündigung_ignoriert nicht_kündbar abo_läuft kein_einziger keine_stunde kaum_jemand nur_auf_papier \
        auf_dem_papier papiertiger augen_zu_und durchhalteparolen schönfärberei lippenbekenntnis* feigenblatt \
        scheinbar vorgeblich sogenannte sogenannter sogenannten laut_prospekt im_prospekt in_wahrheit \
        in_wirklichkeit tatsächlich_kam tatsächlich_waren davon_keine_spur keine_spur von_wegen denkste pustekuchen \
        reine_show nur_show nur_fassade heiße_luft blabla phrasen worthülsen marketinggewäsch umsonst_angereist \
        umsonst_gefahren extra_freigenommen urlaub_genommen_für stand_vor_verschlossener verschlossene_tür \
        geschlossene_tür vor_die_tür_gesetzt über_nacht_weg von_heute_auf_morgen per_whatsapp per_sms per_aushang \
        aus_der_zeitung aus_dem_internet erfuhren_es_aus erfahren_wir_aus als_letzte_erfahren zuletzt_erfahren \
        nicht_eingeweiht übergangen_wurde übergangen_wurden zu_zweit_statt allein_mit alleine_mit zu_dritt_statt \
        halbe_besetzung doppelte_arbeit kollegen_fehlen stelle_nicht_nachbesetzt nicht_nachbesetzt lohn_fehlt \
        geld_fehlt stunden_fehlen abgezogen_vom vom_lohn_abgezogen selbst_bezahlen selber_zahlen aus_eigener_tasche \
        eigener_tasche auf_eigene_rechnung kein_cent kein_euro keinen_euro magere mickrig* almosen trinkgeld_statt \
        brotkrumen
        """
    static let goodEnglishStems = """
        accommodat* accomplished admirabl* admire* affordab* agile applaud* appreciat* approachab* apt assuring \
        attentive balanced beaming befriended benefit* bespoke blissful bright calm_and candid careful* celebrat* \
        charm* cheer* clarity clear_explanation clever comfort* commend* compassion* competent compliment* confident \
        consistent considerate convenien* cosy cozy cooperative courage* craftsmanship creamy crisp dazzl* dedicat* \
        diligen* discreet eager earnest easygoing efficien* elegan* empath* encourag* engaging enthusias* ethical \
        exceed* excited exemplary expert* exquisite fabulous faithful famous_for fascinating fearless flavourful \
        flexible focused forgiving frank fun gem genuine gracious grateful handsome harmon* heartfelt heartwarming \
        heroic hospitab* humble ideal imaginative immaculat* incredible ingenious insightful inspir* intuitive \
        inviting invaluable joy* jubilant keen kind_hearted laugh* lifesaver lively loyal* luxur* magnificent \
        marvel* masterful memorable meticulous mouthwatering neat nicely nourish* on_the_dot optimal outperform* \
        painless passion* peace_of_mind pleasant* pleasing pleasure polished pragmatic prestigious priceless \
        proficient quality_work reassur* rebuilt_trust refresh* relax* relief relieved remarkable resilient \
        resourceful respect rewarded rich_flavour robust safely sensible sharp silky sincere skilled skilful smile* \
        smiling soothing splendid stellar steadfast stood_by straight_talking strong_sense stunning stylish sublime \
        succulent superior surpass* sympathetic talented tender_meat thorough* thriv* tidy timely top_quality \
        tremendous trustworthy understanding unrivalled upbeat uplift* valuable valued vibrant warm_welcome warmly \
        well_built well_made well_organised well_organized well_run wise witty wow yummy stuck_by swears_by \
        transformed turned_around rescued revived keeps_coming keep_coming_back still_warm tastes_like melt melts \
        second_helping clean_plates clean_plate same_faces same_nurse same_carer holds_her_hand knows_her_name \
        by_name without_a_word without_a_bill no_bill would_not_take refused_payment on_a_sunday on_christmas \
        in_the_middle_of_the_night at_midnight_and within_two_hours within_an_afternoon answered_the_phone \
        picked_up_the_phone picks_up rang_back called_back calls_back explained_everything explained_in_plain \
        plain_english talked_me_out talked_us_out cheaper_option cheaper_solution repaired_instead fixed_it \
        fixed_the caught_the_error spotted_the spotted_a found_the_crack saved_the_batch right_first_time \
        first_time_right fits_perfectly fits_like not_a_scratch not_a_single_complaint has_not_missed hasn't_missed \
        never_missed never_failed has_not_failed runs_like_clockwork like_clockwork rock_solid bulletproof \
        bomb_proof paid_for_itself pays_for_itself halved_our cut_our_costs doubled_our orders_doubled more_orders \
        hours_saved saves_me home_by home_on_time paid_to_the_minute every_hour_paid overtime_is_paid overtime_paid \
        on_the_first_of second_chance took_a_chance_on gave_me_a_chance trusted_me trusts_us backed_me stood_up_for \
        stands_behind stood_by_us lent_us waited_for_payment paid_early pays_early pay_early always_pays shook_hands \
        handshake one_page plain_contract treats_us treated_us_as would_not_work_anywhere would_not_go_anywhere \
        wouldn't_go_anywhere never_looked_back keep_going_back going_back
        """
    static let badEnglishStems = """
        abandoned abusive abysmal aggressive alarming alienat* angrily anger antiquated appall* arrogan* ashamed \
        awkward backlash badly baffled baffling barely beware bias* bitter blatant* bleak botch* bounced breach* \
        breakdown* broken brushed_off bruis* bureaucra* burden* callous cancels cheap_looking cheat* clueless clunky \
        cold_shoulder collapse complacen* condescend* confus* contempt cramped crap crooked cruel cumbersome \
        cut_corners cutting_corners damning dead_end decline* degrad* demean* demoral* dent* desperate deteriorat* \
        dire dirty dismal dismissive disrespect* disgruntl* distress* dodgy downhill drain* dread* drip* dull dump* \
        embarrass* endless error* erratic exaspera* excessive excruciating fake fallout fiasco filthy flaky flaw* \
        flimsy fob* fobbed furious gouging greed* grim gripe* grubby hassle* hate hated headache* heartless hopeless \
        hostile humiliat* hypocri* idiotic ignoran* impatient impersonal impolite impossible inaccurat* inconsisten* \
        inconvenien* ineffective inept inexcus* inferior inflated infuriat* insecure insensitive insult* intimidat* \
        invasive irrespons* irritat* jammed jeopard* lacking lacks lame laughable lazy leaky leaked let_down \
        lets_down letdown limp lousy ludicrous malfunction* mediocre miscalculat* mishandl* mislabel* mismanag* \
        mispriced missed misses mistake* mistreat* mocked moldy mouldy mumbl* negative neglect* nonsense nowhere \
        obsolete odd_smell off_putting outdated outrage* overheat* overrun* overwhelm* painful panick* pathetic \
        patroni* peeling petty pointless pressur* punish* puzzl* questionable rattl* recklessly reckless regrettabl* \
        reject* reluctant* repulsive resent* resign* rigid ruin* rust* sad sadly scare* scratch* screwed shabby \
        shame* shaky shock* short_staffed shortage* shouted shouts shouting sham shrug* sickening slapdash slashed \
        sluggish smelly smug snapped sneer* soggy sour spoil* spoilt squeal* squeez* stained stalled stink* \
        stonewall* stress* stuck stubborn stupid suffer* sulk* surly suspicious tasteless tears tedious tense \
        tricked troubl* trouble unaccept* unanswered unapolog* unbearable unclear uncomfortable underwhelm* uneven \
        unfinished unfit unhappy unhygien* unimpress* uninspir* unjust unlawful unpleasant unprepared unqualified \
        unreason* unresolved unresponsive unsatisf* unsuitable untidy unusable unwelcome unwilling upset upsetting \
        vague vanish* vermin violat* wobbl* worn_out worried worry* worthless wreck* yell* stone_cold bone_dry \
        bruises bedsores unwashed nobody_came no_one_came no_one_answers no_one_called never_rang never_showed \
        no_show missed_the_deadline missed_deadline lost_our lost_my lost_the_parcel wrong_address wrong_name \
        wrong_size wrong_colour wrong_part wrong_invoice out_of_pocket own_pocket double_the_price price_doubled \
        twice_the_price hung_up talked_over laughed_at shrugged told_to_wait copy_and_paste canned_reply \
        automated_reply chatbot nowhere_to_be left_standing left_us left_me_standing let_us_down on_our_own \
        skeleton_crew burn_out in_tears cried crying sleepless walked_out handed_in_my walk_away walked_away \
        dropped_us dropped_without learned_from_the_press found_out_from one_line_email two_line form_letter \
        small_print fine_print squeezed_us knocked_off deducted withheld haggling months_behind chase_every \
        thirty_calls four_visits three_visits fourth_visit third_visit third_attempt does_not_work doesn't_work \
        did_not_work didn't_work stopped_working keeps_crashing keeps_breaking fell_off fell_apart came_apart \
        gave_up falling_apart held_together_with rusted leaks dripping draughty not_what_we_ordered not_as_described \
        worse_than_before harder_than smelled smells_of
        """
}
