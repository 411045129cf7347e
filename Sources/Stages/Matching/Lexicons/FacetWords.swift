import Domain

/// Words that tell as what a firm is judged. Strong ones count three times.
enum FacetWords {
    /// Ties go to the first.
    static let lists = [
        (facet: Facet.employer, strong: employerStrong, plain: employer),
        (facet: Facet.product, strong: productStrong, plain: product),
        (facet: Facet.partner, strong: partnerStrong, plain: partner),
        (facet: Facet.general, strong: generalStrong, plain: general),
    ]

    private static let employerStrong = """
        bewerber* ausbilder* einarbeitung* fluktuation* betriebsrente jobticket jobrad \
        aufhebungsvertrag* abmahnung* arbeitsgericht* pausenraum mitarbeiterzufriedenheit* \
        work_life contract_worker night_shifts pay_rise unpaid_overtime trainee* line_manager \
        micromanag* sick_pay day_off interview_process recruiter* short_time_work redundanc* \
        sacked job_cuts job_losses workforce \
        arbeitgeber* arbeitsbeding* arbeitsklima arbeitsatmosph* arbeitszeit* arbeitsplatz* arbeitsunfall* \
        arbeitsschutz* arbeitsvertrag* gleitzeit* überstunde* mehrarbeit gehalt gehalts* gehälter* lohn löhne* \
        bezahlung tarif* mindestlohn* bonus urlaubstage* urlaubsgeld weihnachtsgeld betriebsrat* gewerkschaft* \
        streik* warnstreik* belegschaft* kurzarbeit* azubi* auszubild* ausbildung* lehrling* lehrstell* \
        praktik* werkstudent* bewerb* vorstellungsgespräch* personalabteilung* personalchef* personalführ* vorgesetzt* \
        führungskraft führungsstil* teamleit* kolleg* teamgeist zusammenhalt wertschätz* mobbing probezeit \
        kündigungsschutz* entlassung* entlassen stellenabbau* personalabbau* fachkräftemangel viertagewoche* \
        vier_tage_woche homeoffice home_office work_life* elternzeit teilzeit vollzeit schichtarbeit* schichten \
        nachtschicht* nachtdienst* dienstplan* personal burnout* burned_out stellenanzeige* \
        stellenangebot* karriere* aufstiegschancen weiterbild* betriebsklima benefits duales_studium studienplätze \
        employer salary salaries wage wages overtime shift shifts per_diem* apprentice* internship* hiring \
        hr union works_council colleague* coworker* my_manager my_boss work_life_balance layoff* laid_off \
        job_interview career onboarding workload burnout night_shift my_shift first_day
        """
    private static let employer = """
        team teams chef chefs chefin mitarbeit* beschäftigte* angestellte* arbeiter* monteure* fahrer personal \
        feierabend schicht arbeiten arbeitet gearbeitet job jobs stelle stellen urlaub kantine feedback aufgaben \
        vertrauen augenhöhe flexib* firmenwagen geschäftsleitung chefetage familie duzen praktikum \
        lehre gesell* bewerben einstellen boss manager management staff crew employees drivers workers \
        worked working i_left site_manager fines counselling
        """

    private static let productStrong = """
        firmware* schnittstelle* bedienung* baujahr* seriennummer* baureihe* im_test \
        vergleichstest* testsieg* dauertest* messgenau* genauigkeit kalibrier* handbuch* \
        fehlermeldung* tropft tropfte* undicht* leckt leckte verschleiß* haltbar* langlebig* \
        verarbeitung* preis_leistungs_verhältnis gebrauchsanleitung* umgetauscht umtauschen \
        zurückgeschickt ersatzteil* ersatzgerät* vertippt kundenservice warteschleife* \
        group_test clear_winner benchmark accurate accuracy calibration easy_to_clean quietest \
        leaked firmware spare_part* support_line data_sheet* review_unit usability \
        build_quality value_for_money stopped_working instruction* user_friendly malfunction* \
        returned_it \
        reklam* garantie* gewährleistung* rückruf* umtausch* kundendienst* kundenservice* hotline bedienungsanleitung \
        qualität* lieferzeit* geliefert lieferung preisleistung* preis_leistung* testsieger* testbericht* update* \
        absturz abgestürzt bug bugs app software_fehler defekt* mangelhaft* mängel* nachbesser* kundenkonto \
        kundenportal datenleck* datenpanne* verzehr listerien salmonellen keime* metallspäne verunreinig* \
        portion portionen sorte sorten rezept* geschmack* schmeckt* schmeckte* frisch lecker* seminar* schulung* \
        kurs kurse workshop* trainer folien einbau* eingebaut montiert repariert* reparatur* \
        anfahrt stundenlohn kostenvoranschlag* festpreis* listenpreis* modell modelle vorgestellt* markteinführung* \
        warranty refund delivered customer_service support_team recall* faulty defective broke \
        installed repaired quality price_tag user_manual list_price scanner device product products lecturer slides \
        workshop course 
        """
    private static let product = """
        pumpe pumpen maschine maschinen störung* techniker* replacement bench tested \
        kunde kunden* kundin preis preise* preislich* teuer günstig* euro bestellt* bestellung* gekauft kaufen \
        termin pünktlich* sauber zuverlässig* empfehl* zufrieden* einwandfrei* funktioniert* kaputt* fehler \
        leistung service beratung beraten betreuung patient* bewohner* angehörige* pflege mittagessen essen \
        kinder brot brötchen kaffee tisch regal fenster heizung gerät geräte anlage anlagen produkt* artikel \
        verpackung packung* test scan bericht prüfbericht* entwürfe onlineshop website webseite schnittstelle* \
        version installation wartung ersatzteil* scheibe scheiben dichtung* rahmen gast gäste \
        bought buy customer customers price cheap expensive fixed repair recommend member_price \
        built adjusted hired drawings
        """

    private static let partnerStrong = """
        vertriebspartner* vertriebsvertrag* generalvertret* alleinvertrieb* importeur* \
        großhändler* prokura* einzelprokura* gesamtprokura* handelsregister* stammkapital* hrb \
        hra liquidat* gewinnwarnung* auftragswert* auftragseingang* vergabestelle* \
        eigenkapital* lieferkette* liefervertrag* rahmenabkommen* zahlungsausfall* \
        distribution* distributor* partnership* reseller* dealership wholesaler* stockist* \
        sole_agent quarterly revenue* profit_warning orders_fell order_intake creditor* \
        sourcing supply_chain supply_agreement terms_of_payment late_payment \
        lieferant* zuliefer* auftragnehmer* auftraggeber* subunternehm* nachunternehm* geschäftspartner* \
        partnerschaft* rahmenvertrag* rahmenverträge* ausschreib* vergabe* bieter* zuschlag gebot* zahlungsmoral \
        zahlungsziel* zahlungsverzug* mahnung* mahnbescheid* offene_rechnung* monatsrechnung* rechnungen \
        außenstände insolvenz* zahlungsunfähig* gläubiger* investor* beteiligung* gesellschafter* übernahme* \
         kaufpreis* fusion* kartell* preisabsprach* wettbewerbsbehörde* bundeskartellamt \
        patentstreit* rechtsstreit* vergleich landgericht* schadenersatz* konsortium kooperation* \
        kooperiert joint_venture finanzierung* finanzierungsrunde* kredit* bank banken pflegekassen vergütung* \
        umsatz* umsätze gewinn bilanz* jahresbericht börse* aktie aktien anleihe* \
        mandate supplier suppliers vendor contractor* tender* procurement overdue prepayment payer insolvency \
        investor* merger acquisition takeover framework_agreement shareholder* antitrust cartel patent lawsuit \
        listed delisted shelf_space we_supply purchase_order* payment_terms accounts_department
        """
    private static let partner = """
        appointed prognose* forecast* \
        vertrag verträge* vertraglich partner verhandl* vereinbar* unterzeichn* konditionen* auftrag auftrags* \
        bestellen_wir zusammenarbeit* zusammenarbeiten liefern_wir wir_liefern wir_stellen unser_größter_kunde zahlt \
        zahlen gezahlt zahlung* anwalt verfahren gericht* klage gutachten beteiligt eigentümer* inhaber* angebot \
        angebote stadtwerke großkunde* händler* hersteller branche* markt firmenkunden übergabe nachfolge* \
        contract contracts signed agreement invoice invoices payment paid pay offer \
        renewed quote terms relationship fees
        """

    private static let generalStrong = """
        spende* spendet* gespendet sponsor* ehrenamt* wohltätig* jubiläum* bestehen hoffest* sommerfest* tag_der_offenen \
        anwohner* nachbarn nachbarschaft bürgerinitiative* lärm* gestank verkehr* parken parkt parkplatz* gehweg* \
        schulweg* sitz umzug standort* neubau* halle grundstück* bebauungsplan* denkmal* museum* ausstellung* \
        einbruch* einbrecher* diebstahl* überfall* feuerwehr* brand brandes brannte großbrand* explosion* bombe* \
        fliegerbombe* evakuier* räumen demo demonstr* kundgebung* anschlag* drohung* bedroht* polizei* \
        razzia* durchsuch* naturschutz* umwelt* bußgeld* behörde* auszeichnung* preisverleih* führungen musik \
        firefighters blaze burglary donated donation sponsor fundraiser neighbours residents evacuated \
        anniversary relocation exhibition museum rally viral racist hashtag free_of_charge visitors 
        """
    private static let general = """
        stadt gemeinde landkreis bürgermeister* verein* schule* feier* feiert fest gegründet geschichte* gebäude \
        straße straßen gesperrt* transport konvoi unfall* verletzt* netzwerk* video* artikel falschmeldung* \
        ordnungsamt* ortsbeirat* presse* leihgabe* erinnert* club village \
        community event festival charity mayor newspaper police street
        """
}
