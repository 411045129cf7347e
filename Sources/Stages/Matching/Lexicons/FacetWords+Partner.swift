/// Words of one facet: strong ones count three times.
extension FacetWords {
    static let partnerStrong = """
        vertriebspartner* vertriebsvertrag* generalvertret* alleinvertrieb* importeur* großhändler* prokura* \
        einzelprokura* gesamtprokura* handelsregister* stammkapital* hrb hra liquidat* gewinnwarnung* auftragswert* \
        auftragseingang* vergabestelle* eigenkapital* lieferkette* liefervertrag* rahmenabkommen* zahlungsausfall* \
        distribution* distributor* partnership* reseller* dealership wholesaler* stockist* sole_agent quarterly \
        revenue* profit_warning orders_fell order_intake creditor* sourcing supply_chain supply_agreement \
        terms_of_payment late_payment lieferant* zuliefer* auftragnehmer* auftraggeber* subunternehm* nachunternehm* \
        geschäftspartner* partnerschaft* rahmenvertrag* rahmenverträge* ausschreib* vergabe* bieter* zuschlag gebot* \
        zahlungsmoral zahlungsziel* zahlungsverzug* mahnung* mahnbescheid* offene_rechnung* monatsrechnung* \
        rechnungen außenstände insolvenz* zahlungsunfähig* gläubiger* investor* beteiligung* gesellschafter* \
        übernahme* kaufpreis* fusion* kartell* preisabsprach* wettbewerbsbehörde* bundeskartellamt patentstreit* \
        rechtsstreit* vergleich landgericht* schadenersatz* konsortium kooperation* kooperiert joint_venture \
        finanzierung* finanzierungsrunde* kredit* bank banken pflegekassen vergütung* umsatz* umsätze gewinn bilanz* \
        jahresbericht börse* aktie aktien anleihe* mandate supplier suppliers vendor contractor* tender* procurement \
        overdue prepayment payer insolvency merger acquisition takeover framework_agreement shareholder* antitrust \
        cartel patent lawsuit listed delisted shelf_space we_supply purchase_order* payment_terms \
        accounts_department auftragsvergabe* vergibt vergeben_wurde ausgeschrieben europaweit* bekanntmachung* \
        vergabekammer* vergabeverfahren* bietergemeinschaft* bieterverfahren* rahmenvereinbar* liefervereinbar* \
        abnahmevertr* abnahmemenge* abnahmegarantie* abnahme_von abnehmer bezugsquelle* einkäufer* \
        einkaufsabteilung* einkaufspreis* lieferbedingung* zahlungsbedingung* zahlungsmoral* zahlungserinnerung* \
        zahlungseingang* vorkasse vorauszahlung* anzahlung* skonto* skontofrist* inkasso* außenstände* \
        verbindlichkeiten* forderung* forderungen gläubigerversammlung* insolvenzverwalter* insolvenzantrag* \
        insolvenzrichter* insolvenzverfahren* eigenverwaltung schutzschirm* sanierungsplan* hausbank* kreditlinie* \
        kredit_gekündigt bürgschaft* investition* investiert investitionsprogramm* beteiligt_sich beteiligungs* \
        einstieg_bei einstieg_von steigt_ein teilhaber* anteilseigner* aktionär* hauptversammlung* dividende* \
        ausschüttung* aufsichtsrat* vorstand_bestellt geschäftsjahr* geschäftszahlen* geschäftsbericht* halbjahr* \
        quartal* umsatzplus* umsatzrückgang* umsatzziel* jahresumsatz* auftragsbuch* auftragsbestand* großauftrag* \
        folgeauftrag* unterauftrag* subunternehmer* nachunternehmer* werkvertrag* dienstleistungsvertrag* leasing* \
        leasingvertrag* leasinggesellschaft* mietvertrag_für lizenzvertrag* lizenzgebühr* franchise* vertriebsrecht* \
        handelsvertret* handelsspanne* marge margen listung* gelistet ausgelistet* regalplatz* werbekostenzuschuss* \
        wir_beliefern beliefern_wir beliefert_werden wir_liefern liefern_an unser_abnehmer unser_kunde größter_kunde \
        größten_kunden bester_kunde verlässlichster_kunde als_lieferant als_zulieferer als_dienstleister als_händler \
        als_erzeuger als_subunternehmer als_freie für_uns_fahren kooperative* genossenschaft_liefert erzeugerpreis* \
        ernte_kauft aufgekauft kauft_uns zahlt_uns bezahlt_uns schuldet_uns schulden_uns unsere_rechnung* \
        unsere_rechnungen rechnung_offen offene_rechnungen rechnungen_werden zahlungsziel nachforderung* \
        mehrforderung* vertragsstrafe* konventionalstrafe* vertragsbruch* vertragsverlängerung* vertrag_verlängert \
        vertrag_gekündigt zehnjahresvertrag* vertragslaufzeit laufzeit_von gemeinschaftsunternehmen* fusioniert* \
        verschmelz* übernimmt_die übernimmt_den kartellamt* kartellverfahren* preisabsprache* wettbewerbsverstoß* \
        wettbewerbsrecht* abmahnung_wegen schwarzarbeit* hauptzollamt* zollprüfung* steuerfahnd* steuernachzahl* \
        betriebsprüfung* bestechung* bestechlich* korruption* vorteilsnahme* schmiergeld* untreue* \
        vergleich_geschlossen schiedsgericht* schiedsverfahren* patente patentamt* markenrecht* markenstreit* \
        lieferstopp* lieferboykott* sponsoringvertrag* pachtvertrag* forschungspartner* entwicklungspartner* \
        konsortialführer* pilotprojekt* modellprojekt* as_a_supplier as_a_vendor as_a_dealer we_deliver we_resell \
        we_resold resold margin margins our_margin our_invoice our_invoices unpaid_invoice open_invoices \
        invoices_are invoices_never paid_us pays_us owes_us owed retention subcontract* purchase_price buyer \
        procurement_team framework_contract rollout our_pilot pilot_project licence_agreement dividend shareholders \
        annual_meeting stake acquired acquires merges bankrupt administrators restructuring lender loan credit_line \
        funding funding_round series_a investors tender_for bid bids bidder awarded_the_contract lead_times \
        harvest_price grower growers farmer_who cooperative standgeld* frachtsatz* frachtsätze* frachtrate* \
        rabattstaffel* stützpunkthändler* fachhändler* vertragshändler* handelspartner* einkaufskonditionen \
        direktvertrieb* gegen_vorkasse der_einkauf im_einkauf buchhaltung_sagt kreditor* freigabe freigeben \
        wartungsvertrag* servicevertrag* wir_drehen wir_fahren wir_fertigen wir_nähen wir_drucken wir_reinigen \
        wir_bewachen wir_vermieten wir_produzieren wir_stellen_her wir_bauen_für wir_transportieren fahren_wir \
        reinigen_wir fertigen_wir produzieren_wir drehen_wir bewachen_wir unsere_agentur unser_büro_hat \
        unsere_druckerei unsere_spedition unsere_gärtnerei unser_labor unsere_kanzlei unser_hof unsere_rösterei \
        unser_sägewerk verbotener_absprachen verbotene_absprachen finanzinvestor* beteiligungsgesellschaft* \
        beteiligungsfirma* mehrheitsbeteiligung* minderheitsbeteiligung* erwirbt stillschweigen_vereinbart \
        vertraulichkeit_vereinbart nachfolgeregelung* unternehmensnachfolge* verkauft_an verkauf_an \
        gesellschaft_erwirbt los_umfasst losen fördermittel* fördergeld* subvention* landesbürgschaft* steuerstreit* \
        schiedsspruch* schadensersatzklage* schadenersatzklage* unterlassung* einstweilige_verfügung \
        geschäftsgeheimnis* urheberrecht* nutzungsrecht* franchisenehmer* gemeinschaftsprojekt* arge \
        arbeitsgemeinschaft auftrag_verloren auftrag_entzogen auftrag_vergeben aufträge_vergeben großkunde* \
        schlüsselkunde* stammlieferant* zahlungsmodalität* verrechnung* abschlagszahlung* abschlag \
        sicherheitseinbehalt* bankbürgschaft* rechnung_bezahlt rechnungen_bezahlt bezahlt_rechnungen \
        zahlt_rechnungen rechnung_gestellt rechnungen_gestellt rechnungskürzung* drei_rechnungen zwei_rechnungen \
        vier_rechnungen seit_jahren_für arbeiten_für arbeitet_für dienstleister_für haggle* fortnight_invoice \
        settles_invoices settle_invoices as_equals a_manufacturer firm_quote samples we_make we_grow we_print \
        we_clean we_build_for our_company our_firm our_studio our_workshop our_farm our_mill our_bakery two_person \
        subcontracted supplier_for supplying_them purchasing_department purchasing credit_terms net_30 thirty_days \
        sixty_days price_war undercut exclusivity royalt* licensing licence_fees settled_the_dispute \
        settlement_agreement fined_by regulator_fined abgenommen_hat vereinbart_war_eine_abnahme \
        öffentlichen_aufträgen öffentliche_aufträge auftragssperre* vergabesperre* stundenzettel* rahmenvertrag_um \
        beirat anteile_bleiben leitung_an nordic_market dealers einkäuferin einkäufer_von verlängern_wir \
        vertrag_verlängern unser_vertrag sitz_der_gesellschaft gegenstand_des_unternehmens absichtserklärung* \
        letter_of_intent kartellverdacht* betrugsermittl* abrechnungsbetrug* subventionsbetrug* signed_two \
        ran_the_contract our_agreement purchase_agreement buyer_drove the_buyer
        """
    static let partner = """
        appointed prognose* forecast* vertrag verträge* vertraglich partner verhandl* vereinbar* unterzeichn* \
        konditionen* auftrag auftrags* bestellen_wir zusammenarbeit* zusammenarbeiten liefern_wir wir_liefern \
        wir_stellen unser_größter_kunde zahlt zahlen gezahlt zahlung* anwalt verfahren gericht* klage gutachten \
        beteiligt eigentümer* inhaber* angebot angebote stadtwerke großkunde* händler* hersteller branche* markt \
        firmenkunden übergabe nachfolge* contract contracts signed agreement invoice invoices payment paid pay offer \
        renewed quote terms relationship fees zuständigkeit abnahme liefermenge tonnen festmeter* jahresvertrag \
        angebotspreis lieferant händler_zurück anteil anteile zinsen rate raten kunde_ist konkurrenz wettbewerber* \
        mitbewerber* bezogen bezieht beziehen geliefert_haben projektpartner* mittelstand* wirtschaftsförder* \
        gewerbesteuer* landwirt* bauern erzeuger* höfe hof sägewerk* mühle gießer* wäscherei* zulieferung* dealer \
        dealers partner_manager utility invoices_on supply deal deals einkaufspreis* außendienst position \
        verlängerung buchhaltung einkauf partnerin gewerbe halle_gemietet auftraggeber branche betriebswirt \
        mitarbeiterzahl_stieg expansion expandiert wachstumskurs geschäftsfeld* niederlassung* tochterfirma* \
        tochtergesellschaft* konzernmutter* eigner foundry manufacturer studio
        """
}
