/// Words of one facet: strong ones count three times.
extension FacetWords {
    static let employerStrong = """
        bewerber* ausbilder* einarbeitung* fluktuation* betriebsrente jobticket jobrad aufhebungsvertrag* abmahnung* \
        arbeitsgericht* pausenraum mitarbeiterzufriedenheit* work_life contract_worker night_shifts pay_rise \
        unpaid_overtime trainee* line_manager micromanag* sick_pay day_off interview_process recruiter* \
        short_time_work redundanc* sacked job_cuts job_losses workforce arbeitgeber* arbeitsbeding* arbeitsklima \
        arbeitsatmosph* arbeitszeit* arbeitsplatz* arbeitsunfall* arbeitsschutz* arbeitsvertrag* gleitzeit* \
        überstunde* mehrarbeit gehalt gehalts* gehälter* lohn löhne* bezahlung tarif* mindestlohn* bonus \
        urlaubstage* urlaubsgeld weihnachtsgeld betriebsrat* gewerkschaft* streik* warnstreik* belegschaft* \
        kurzarbeit* azubi* auszubild* ausbildung* lehrling* lehrstell* praktik* werkstudent* bewerb* \
        vorstellungsgespräch* personalabteilung* personalchef* personalführ* vorgesetzt* führungskraft führungsstil* \
        teamleit* kolleg* teamgeist zusammenhalt wertschätz* mobbing probezeit kündigungsschutz* entlassung* \
        entlassen stellenabbau* personalabbau* fachkräftemangel viertagewoche* vier_tage_woche homeoffice \
        home_office work_life* elternzeit teilzeit vollzeit schichtarbeit* schichten nachtschicht* nachtdienst* \
        dienstplan* personal burnout* burned_out stellenanzeige* stellenangebot* karriere* aufstiegschancen \
        weiterbild* betriebsklima benefits duales_studium studienplätze employer salary salaries wage wages overtime \
        shift shifts per_diem* apprentice* internship* hiring hr union works_council colleague* coworker* my_manager \
        my_boss work_life_balance layoff* laid_off job_interview career onboarding workload burnout night_shift \
        my_shift first_day arbeitskolleg* arbeitszeugnis* arbeitsunfähig* arbeitssicherheit* arbeitsplatzabbau* \
        arbeitszeitmodell* arbeitgeberbewertung* arbeitsverhältnis* arbeitsverdichtung* arbeitslast* arbeitnehmer* \
        arbeitskampf* arbeitskräfte* betriebsversammlung* betriebsvereinbarung* betriebsfeier* betriebsausflug* \
        berufsschule* berufsgenossenschaft* sozialplan* abfindung* befristung* befristet* unbefristet* \
        festanstellung* leiharbeit* zeitarbeit* minijob* probearbeit* probetag* probezeit* einstellungsgespräch* \
        vorstellungsgespräch* bewerbungsgespräch* personalmangel* personalnot unterbesetzt* personalgespräch* \
        personaler* gehaltszettel* gehaltsverhandlung* lohnzettel* lohnabrechnung* lohnfortzahlung* lohnerhöh* \
        gehaltserhöh* spesen* spesenabrechnung* auslöse* zulage* zuschläge schichtzulage* schichtplan* frühschicht* \
        spätschicht* wochenendarbeit* sonntagsarbeit* feiertagsarbeit* bereitschaftsdienst* resturlaub* \
        urlaubsantrag* urlaubssperre krankmeldung* krankgeschrieben kündigungsfrist* gekündigt_habe habe_gekündigt \
        selbst_gekündigt eigenkündigung* kündigungswelle* traineejahr* traineeprogramm* volontari* mentor* mentorin \
        meisterschule* meisterkurs* gesellenprüfung* gesellenbrief* lehrjahr* lehrgesell* ausgelernt angelernt \
        angefangen_zu_arbeiten arbeite_ich ich_arbeite arbeiten_wir arbeite_seit arbeitete_ich gearbeitet_habe \
        habe_ich_gearbeitet mein_team mein_chef meine_chefin unser_chef unsere_chefin unser_meister mein_meister \
        meine_leiterin unsere_leiterin meine_kolleg* mein_kolleg* unsere_kolleg* obermonteur* juniorchef* \
        seniorchef* abteilungsleit* bereichsleit* schichtleit* vorarbeiter* polier arbeitskleidung* spind umkleide* \
        pausen pause_gemacht stempeln stechuhr* zeiterfassung* führungskräfte_mangel vorgesetzte* chefetage streikt \
        streiken streikposten* streikende* tarifverhandlung* tarifrunde* tarifflucht flächentarif* haustarif* \
        manteltarif* verdi ig_metall ngg beschäftigte_legen mitarbeiterbeteiligung* gewinnbeteiligung* \
        virtuelle_anteile quereinsteig* umgesattelt berufseinsteig* nachwuchskräfte* ausbildungsplatz* \
        ausbildungsplätze* ausbildungsjahr* ausbildungsmesse* berufsorientierung* girls_day praktikant* ferienjob* \
        aushilfe* scheinselbst* i_work i_worked i_joined worked_for working_for working_at worked_at my_supervisor \
        my_colleagues my_team our_manager my_desk my_contract permanent_contract fixed_term temp_agency as_a_temp \
        hired_me promoted_me fired_me job_ad job_offer applicant* application_process applied_for my_application \
        coworkers employee employees shop_floor strike walkout pay_slip payslip wage_slip annual_leave sick_leave \
        parental_leave maternity rota roster staff_turnover understaffed underpaid training_programme \
        graduate_scheme open_positions vacancies sonderzahlung* einmalzahlung* lohnsteuer* samstagsarbeit* \
        schichtführer* werkleiter* werksleiter* betriebsleiter* abteilungschef* verbesserungsvorschl* diensthandy* \
        dienstreise* dienstjahr* dienstältest* wochenstunden stundenkonto arbeitszeitkonto arbeitsstunden \
        zwischenprüfung* abschlussprüfung* prüfungsvorbereitung* lehrwerkstatt lehrgang* lehrgänge firmenkosten \
        schnupperpraktik* schnuppertag* berufsinfo* jobbörse* karrieretag* kennenlerngespräch* vorstellungsrunde* \
        assessment* persönlichkeitstest* arbeitsprobe* arbeit_niedergelegt werkschutz beschäftigungsgarantie* \
        wiedereingliederung* krankengeld schwanger* mutterschutz* elterngeld unseres_geschäftsführers \
        unser_geschäftsführer unserer_chefin unserem_chef unserem_meister zusage_kam stellen_fallen \
        stellen_gestrichen stellen_abgebaut arbeitsplätze_gestrichen arbeitsplätze_fallen fallen_weg belegschafts* \
        personalversammlung* personalrat* schwerbehindert* gleichstellung* frauenquote* lohnlücke* entgelt* \
        abteilung_gewechselt teambesprechung* teamsitzung* mitarbeitergespräch* jahresgespräch* zielvereinbarung* \
        dienstvereinbarung* arbeitsweg* pendel* werkswohnung* kantine* betriebsrestaurant* kicker* obstkorb* \
        obstteller* hierarchie* bürohund* großraumbüro* schreibtisch* frühstücken_gemeinsam gesundheitsprämie* \
        rückenschule* arbeitsmedizin* schutzausrüstung* gehörschutz* atemschutz* gefahrenzulage* handschuhe_gibt \
        berufskleidung* arbeitsschuhe* kündigungsschreiben* kündigungsgespräch* abschiedsfeier* ausstand_gegeben \
        letzter_arbeitstag erster_arbeitstag ersten_arbeitstag letzten_arbeitstag nach_feierabend on_shifts my_hours \
        my_wage my_salary my_pay probation notice_period appraisal canteen school_run sick_days zero_hours \
        dismissed_me tribunal whistleblower teammates our_team my_first_week my_last_day first_week last_day \
        break_room time_off paid_leave apprentices_get graduate_job working_conditions freisprechung* gesellenfeier* \
        lebenslauf lebensläufe schulabschluss* hauptschulabschluss* abschlusszeugnis* quereinstieg* berufsanfäng* \
        pflegedienstleit* stationsleit* heimleit* küchenleit* teamchef* schichtleiter* dienstanweisung* \
        dienstbeginn* dienstschluss* rufbereitschaft* reisetätigkeit* auswärtstermine* dienstfahrt* firmenhandy* \
        vertretung_der vertretungen lohnrückstand* lohnlücken arbeitszeitbetrug* mitarbeiterin_des \
        mitarbeiter_des_monats betriebsausflüge night_team night_shift_team day_one_pay agency_people agency_staff \
        night_rate subsidised_lunch staff_room my_line_manager managers_name pay_packet sick_note appraisals \
        first_job signed_on i_would_sign taught_me my_apprenticeship fellow_workers
        """
    static let employer = """
        team teams chef chefs chefin mitarbeit* beschäftigte* angestellte* arbeiter* monteure* fahrer personal \
        feierabend schicht arbeiten arbeitet gearbeitet job jobs stelle stellen urlaub kantine feedback aufgaben \
        vertrauen augenhöhe flexib* firmenwagen geschäftsleitung chefetage familie duzen praktikum lehre gesell* \
        bewerben einstellen boss manager management staff crew employees drivers workers worked working i_left \
        site_manager fines counselling kolonne bude laden_hier personalraum mannschaft belegung ellenbogen \
        vorgesetzt geduzt wertgeschätzt befördert beförderung aufstieg motiviert freigestellt eingearbeitet \
        angestellt rente ruhestand verabschiedet dienstjubiläum schutzkleidung schutzhaube sicherheitsunterweisung* \
        arbeitstag* acht_stunden zwölf_stunden frühstückspause mittagspause feierabendbier betriebsarzt burnout \
        gewerkschafter* montagmorgen führung leiterin leiter kündigung kündigungen krankheitsfall springe_ein \
        einspringen urlaub_eingereicht mentoring colleagues desk shift_plan commute pension trainee abschluss \
        zeugnis noten eingestellt genommen angefangen ausgelernt trainer_im lehrer_im betrieb_lernt \
        schicht_übernommen überstunden spätdienst* frühdienst* leute_fehlen hire hired fired fitters welders shop \
        shift
        """
}
