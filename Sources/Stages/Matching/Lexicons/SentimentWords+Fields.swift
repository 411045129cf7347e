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
        zahlungsmoral_ist_gut vorauskasse_für_uns solidarpreis* mindestpreis* über_marktpreis über_dem_markt
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
        schöngeredet schönreden unter_den_teppich klein_gehalten mundtot
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
        transformed turned_around rescued revived keeps_coming keep_coming_back
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
        vague vanish* vermin violat* wobbl* worn_out worried worry* worthless wreck* yell*
        """
}
