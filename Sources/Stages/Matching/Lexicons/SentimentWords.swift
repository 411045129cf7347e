/// How words colour what they stand beside, from 3 (very good) to -3 (very bad).
enum SentimentWords {
    static let lists: [(weight: Int8, words: String)] = [
        (3, best), (2, good), (1, decent), (-1, poor), (-2, bad), (-3, worst),
    ]

    private static let best = """
        clear_winner highly_recommended best_buy überzeugt_auf_ganzer_linie klare_empfehlung \
        rundum_zufrieden uneingeschränkt* \
        ausgezeichnet* hervorragend* großartig* exzellent* fantastisch* phantastisch* perfekt* überragend* vorbildlich* \
        erstklassig* spitze spitzenklasse sensationell* traumhaft* begeistert* begeisterung wunderbar* genial* \
        klasse top weltklasse liebevoll* herausragend* jeden_cent_wert excellent outstanding fantastic \
        brilliant superb perfect wonderful amazing awesome love loved best kindest flawless
        """
    private static let good = """
        beste bester bestes besten überzeugt überzeugte* überzeugend* verlässlichkeit winner \
        winners accurate easiest quietest fastest kindly courteous impressive delighted \
        satisfied happily testsieg* bestnote* vorbild* auf_den_tag_genau tage_früher \
        wochen_früher ahead_of_schedule days_early wir_schätzen \
        gut gute guten guter gutes super toll tolle tollen toller tolles schön schöne schönen zufrieden* empfehl* \
        empfohlen lobt lobte loben lob gelobt* dank danke dankbar* freundlich* nett nette netten netter kompetent* \
        zuverlässig* verlässlich* pünktlich* fair faire fairer hilfsbereit* lecker* sorgfältig* professionell* \
        engagiert* respektvoll* wertschätz* gewinnt gewann gewonnen siegt* preisgekrönt* auszeichnung* rekord* \
        erfolg* erfolgreich* wachstum* stolz großzügig* spendet spendete gespendet* hilft half geholfen rettet* \
        gerettet* einwandfrei* reibungslos* mühelos* lohnt lohnt_sich wert übertrifft übertraf \
        glücklich* freude freuen freut vertrauen* gerne empfehlenswert* bestanden innovativ* nachhaltig* \
        vorzüglich* traumjob schnell schneller früher_fertig good great happy recommend* reliable \
        friendly helpful decent fair generous thank* thanks pleased impressed praised award awards won success* \
        excellent_service kind worth enjoyed proud trust trusted renewed delivered_on_time on_time fits \
        gladly favourite
        """
    private static let decent = """
        besser verbesser* okay ordentlich* solide* sauber* günstig* preiswert* frisch* modern* sicher* stabil* gesund* \
        ruhig angenehm* interessant* unterstütz* fördert* neu_eingestellt übernommen funktioniert* klappt* geklappt \
        kulant* flexibel* gemeinsam* leise dicht endlich verständlich* gepflegt* stärkt* lächel* lacht* familiär* \
        kostenlos* gratis freiwillig* better clean solid nice works worked_well free fresh modern safe support* calm \
        understand* matched waived handy together
        """
    private static let poor = """
        tropft tropfte* pfütze* ohne_erfolg abwärts schwach schwache* schwacher schwächer* \
        stockt stockte* hakt ratlos weak weaker fall_in lost_its slump slumped slower clumsy \
        glitch* confusing lacklustre disappointing um_abhilfe zugeparkt* blockier* versperr* \
        belästig* overtime fell_by lost refused \
        teuer* teurer langsam* spät später verspätet* verspätung* wartezeit* warten warte wartet leider schade \
        kompliziert* umständlich* unklar* lästig* laut lautstark eng veraltet* kritik* kritisiert* bemängel* mangel* \
        problem* schwierig* enttäusch* fehlt fehlen fehlte fehlende* angeblich* streit* umstritten* beschwer* sorge* \
        zweifel* unruhe verlust* sinkt sinken rückgang* schließt schließung* absage* verzöger* nachlässig* \
        unfreundlich* ungern reklam* nachbesser* überfordert* hektisch* stress* chaos* offen_bleib* vorwurf* \
        vorwürfe* expensive slow late waiting unfortunately complicated noisy problem* difficult delay* \
        disappoint* missing complain* concern* doubt* slipped reminder* unsold
        """
    private static let bad = """
        zumutung* abraten abgeraten stinksauer enttäuscht enttäuschend* enttäuschung* \
        respektlos* unzureichend* nicht_erreichbar unerreichbar* verschlechter* gewinnwarnung* \
        senkt_prognose prognose_gesenkt rote_zahlen disappointed disappointing cuts_forecast \
        cut_its_forecast profit_warning loss losses useless unreliable misleading poor_value \
        never_replied ripped_off waste_of_money waste_of_time still_open never_paid \
        deserve_better upside_down \
        schlecht* mies* mangelhaft* ungenügend* unzuverlässig* unpünktlich* unfähig* unprofessionell* unverschämt* \
        frech* ärger* ärgerlich* verärgert* wütend* wut sauer empört* empörung* kaputt* defekt* undicht* fehlerhaft* \
        falsch falsche* fehler* gefährlich* mahnung* mahnbescheid* klagt klage_gegen klage verklagt* anwalt* \
        gedroht droht bußgeld* strafe* verstoß* verstöße verstieß skandal* pfusch* abzocke* überteuert* wucher* \
        schaden schäden beschädigt* verletzt* unfall* krank erkrank* gekündigt* entlass* stellenabbau* insolvenz* \
        pleite* ausgebeutet* ausbeut* unbezahlt* nie_bezahlt nicht_bezahlt überstunden* mobbing* burnout* \
        ignorier* abgewimmelt* vergeblich* betrug* betrüg* täusch* gelogen lüge* verschwieg* vertuscht* rückruf* \
        offen_sind sind_offen überfällig* durchgefallen blamage* peinlich* spott* stinkt gestank lärm* überarbeit* \
         ausfall* fällt_aus ausgefallen* vertauscht* verwechsel* gesperrt bad poor terrible awful faulty broken \
        wrong dangerous rude unpaid overdue lawsuit sued fine fined failed failure* angry annoyed worse worst \
        overpriced burned_out exhausted cancelled injured leak* no_answer \
        regret ignored delisted broke unfair absurd
        """
    private static let worst = """
        nie_mehr_wieder unter_aller_sau avoid_at_all_costs stay_away \
        katastroph* furchtbar* schrecklich* entsetzlich* grauenhaft* grauenvoll* unzumutbar* unerträglich* skandalös* \
        miserabel* nie_wieder niemals_wieder finger_weg abscheulich* tot tote toten gestorben starb tödlich* vergift* \
        rassist* missbrauch* korrupt* ermittl* staatsanwalt* festgenommen* razzia* listerien* salmonell* metallspäne* \
        horrible disgusting disaster* catastroph* never_again scandal* racist fraud* corrupt* killed died fatal \
        poison* criminal*
        """

    /// Harm that may befall anybody: without a word of blame it says nothing of the firm.
    static let harm = """
        verletzt* beschädigt* schaden schäden unfall* tot tote toten gestorben starb gesperrt \
        injured killed died missing
        """
    /// They turn what follows.
    static let negators = """
        nicht nichts kein keine keinen keinem keiner keines nie niemals niemand kaum ohne weder statt not no \
        never none nobody nothing without hardly neither don't doesn't didn't isn't wasn't weren't can't couldn't
        """
    /// They raise what follows.
    static let intensifiers = """
        sehr extrem* absolut* total völlig* wirklich besonders äußerst richtig so unglaublich* überaus mega echt \
        viel very really extremely absolutely totally so incredibly highly truly
        """
    /// Praise that nobody means.
    static let irony = """
        dreifaches_hoch herzlichen_glückwunsch bravo na_toll na_super danke_für_nichts glanzleistung meisterleistung \
         chapeau_für ausgerechnet nobel apparently \
         große_kunst applaus_für
        """
}
