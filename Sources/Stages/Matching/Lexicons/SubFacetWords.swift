import Domain

/// What of an employer a text speaks of.
enum SubFacetWords {
    /// Ties go to the first.
    static let lists: [(subFacet: SubFacet, words: String)] = [
        (.pay, pay), (.security, security), (.applying, applying), (.training, training),
        (.workLife, workLife), (.leadership, leadership), (.culture, culture),
    ]

    private static let pay = """
        gehalt gehalts* gehälter* lohn lohn* löhne* *lohn bezahlung vergütung* verdien* tarif* mindestlohn* bonus \
        boni prämie* zulage* zuschläge urlaubsgeld weihnachtsgeld betriebsrente spesen* auslöse netto brutto \
        gehaltszettel lohnzettel lohnabrechnung* überstundenvergütung unbezahlt* unterbezahlt* bezahlt_wird \
        bezahlt_werden anteile gewinnbeteiligung* benefits dienstwagen firmenwagen jobticket jobrad salary salaries \
        wage wages pay paid unpaid underpaid bonus* per_diem* pension pay_rise raise expenses fines sonderzahlung* \
        einmalzahlung* geld_drauf lohnsteuer* tarifrunde* entgelt* verdient verdiene money gehaltskürzung* erhöhung \
        night_rate pays earn earns earned
        """
    private static let security = """
        arbeitsplatzsicher* arbeitsplatzabbau* stellenabbau* personalabbau* entlass* kurzarbeit* kündig* gekündigt \
        gefeuert befristet* befristung* unbefristet* leiharbeit* zeitarbeit* insolvenz* werksschließ* \
        standortschließ* standortsicherung* sozialplan* abfindung* aufhebungsvertr* freigesetzt arbeitsplatz \
        arbeitsplätze arbeitsschutz* arbeitsunfall* arbeitssicherheit* unfall* verletzt* schutzhaube* helm helme \
        sicherheitsmäng* sicherheitsunterweis* gewerbeaufsicht* berufsgenossenschaft* stempeln durchgezahlt layoff* \
        laid_off redundanc* job_cuts sacked fixed_term permanent_contract agency_workers safety accident* injured \
        job_security protective hazard* stellen_fallen fallen_weg verlagert* verlagerung* garantiert \
        beschäftigungsgarantie* wiedereingliederung* bewusstlos* unfallort abstützung retter kündigungen verletzte
        """
    private static let applying = """
        bewerb* vorstellungsgespräch* bewerbungsgespräch* stellenanzeige* stellenangebot* stellenausschreibung* \
        probearbeit* probetag* zusage absage absagen personalabteilung* recruit* jobmesse* ausbildungsmesse* \
        einstellungsgespräch* initiativbewerb* lebenslauf anschreiben mappe gesucht sucht_azubis offene_stellen \
        freie_stellen stellt_ein einstellen apply applied applicat* applicant* interview interviews job_interview \
        hiring vacanc* job_offer recruiter* cv open_positions bewerber* kandidat* gespräch_bei unterlagen \
        assessment* persönlichkeitstest* arbeitsprobe* schnupperpraktik* berufsinfo* jobbörse* karrieretag* \
        zusage_kam gesucht_werden position lehrstellen_sind
        """
    private static let training = """
        ausbild* azubi* auszubild* lehrling* lehrstell* lehre lehrjahr* gesell* meisterschule* weiterbild* fortbild* \
        schulung* einarbeit* eingearbeitet praktik* trainee* traineejahr* volontari* werkstudent* duales_studium \
        studienplätze berufsschule* mentor* angelernt umschulung* sprachkurs* führerschein_bezahlt aufstieg* \
        karriere* training trained apprentice* internship* onboarding language_course licence promoted promotion \
        career learn learned learning_curve ausbilder* lehrwerkstatt zwischenprüfung* abschlussprüfung* prüfung* \
        lehrgang* studieren firmenkosten lernt gelernt abschluss freisprechung* zeugnis mathe taught teach \
        quereinstieg*
        """
    private static let workLife = """
        arbeitszeit* gleitzeit* überstunde* teilzeit* vollzeit viertagewoche* vier_tage_woche homeoffice home_office \
        schicht* *schicht *schichten dienstplan* dienstpläne wochenende* feierabend* urlaub* elternzeit* freizeit* \
        familie* kinder* work_life* nachtdienst* bereitschaft* mehrarbeit pause pausen einspringen sonntags \
        feiertags freier_tag freies_wochenende freitags_ist montags_bis burnout* burned_out burnt_out krankmeld* \
        overtime shift shifts night_shift* weekend* holiday* part_time hours workload midnight day_off parental \
        flexible_hours remote_work diensthandy* stunden wochenstunden samstags feiertag* geburtstag* kind schule_kam \
        kids reise reisen dienstreise* fahrplan koffer schichtplan* weihnachten heiligabend abends nachmittag \
        frühdienst spätdienst travel
        """
    private static let leadership = """
        chef chefs chefin chefetage vorgesetzt* führungs* teamleit* abteilungsleit* bereichsleit* projektleit* \
        geschäftsleitung geschäftsführ* vorstand juniorchef* seniorchef* meister obermonteur* polier* vorarbeiter* \
        schichtleit* pflegedienstleit* marktleit* filialleit* leiterin leiter management manag* boss bosses \
        supervisor* line_manager team_leader* leadership ceo site_manager cholerisch* brüllt* schreit* mikromanage* \
        micromanag* strategie* entscheid* kommunikation* werkleiter* werksleiter* betriebsleiter* schichtführer* \
        geschäftsführer* verbesserungsvorschl* chefarzt vorgesetzter stationsleit* heimleit* managers
        """
    private static let culture = """
        kolleg* team teams teamgeist zusammenhalt* betriebsklima arbeitsklima arbeitsatmosph* stimmung atmosphäre \
        wertschätz* respekt* mobbing gemobbt diskriminier* sprüche rassis* sexis* belästig* augenhöhe duzen umgang \
        umgangston miteinander betriebsfeier* weihnachtsfeier* familiär* lachen gelacht betriebsrat* streik* \
        warnstreik* gewerkschaft* werte fehlerkultur* hierarch* vielfalt colleague* coworker* culture atmosphere \
        team_spirit morale toxic bullying harass* respect union strike works_council diversity witze sommerfest* \
        niedergelegt praised praise ideas lob kollegin kollegen chipped_in
        """
}
