/// Words of one facet: strong ones count three times.
extension FacetWords {
    static let productStrong = """
        firmware* schnittstelle* bedienung* baujahr* seriennummer* baureihe* im_test vergleichstest* testsieg* \
        dauertest* messgenau* genauigkeit kalibrier* handbuch* fehlermeldung* tropft tropfte* undicht* leckt leckte \
        verschleiß* haltbar* langlebig* verarbeitung* preis_leistungs_verhältnis gebrauchsanleitung* umgetauscht \
        umtauschen zurückgeschickt ersatzteil* ersatzgerät* vertippt kundenservice warteschleife* group_test \
        clear_winner benchmark accurate accuracy calibration easy_to_clean quietest leaked firmware spare_part* \
        support_line data_sheet* review_unit usability build_quality value_for_money stopped_working instruction* \
        user_friendly malfunction* returned_it reklam* garantie* gewährleistung* rückruf* umtausch* kundendienst* \
        kundenservice* hotline bedienungsanleitung qualität* lieferzeit* geliefert lieferung preisleistung* \
        preis_leistung* testsieger* testbericht* update* absturz abgestürzt bug bugs app software_fehler defekt* \
        mangelhaft* mängel* nachbesser* kundenkonto kundenportal datenleck* datenpanne* verzehr listerien \
        salmonellen keime* metallspäne verunreinig* portion portionen sorte sorten rezept* geschmack* schmeckt* \
        schmeckte* frisch lecker* seminar* schulung* kurs kurse workshop* trainer folien einbau* eingebaut montiert \
        repariert* reparatur* anfahrt stundenlohn kostenvoranschlag* festpreis* listenpreis* modell modelle \
        vorgestellt* markteinführung* warranty refund delivered customer_service support_team recall* faulty \
        defective broke installed repaired quality price_tag user_manual list_price scanner device product products \
        lecturer slides workshop course kundin kunde_bin kundenberatung* kundenkarte* bedienungs* \
        benutzeroberfläche* lieferumfang* lieferbar* lieferstatus ausgeliefert zustellung paket pakete verpackt \
        auspacken ausgepackt rücksendung* retoure* ersatzlieferung* nachlieferung* gutschrift* erstattung* \
        geld_zurück kaufbeleg* kassenbon* kassenzettel preisliste* preiserhöhung* preissenkung* preis_pro \
        sonderangebot* rabatt* aktionspreis* abo abonnement* probeabo* mindesthaltbar* haltbarkeits* zutaten \
        zutatenliste allergen* geschmeckt schmecken würzig* versalzen* knusprig* saftig* cremig* bitter verkostung* \
        probiert probierpäckchen speiseplan* menü menüs mittagsmenü buffet* essensgeld* neuheit* neue_serie \
        neues_modell neue_version kollektion* sortiment* programm_genommen nimmt_aus_dem katalog* prototyp* \
        serienstart serienfertigung* markteintritt* zulassung* bescheinigung* zertifiziert* tragkraft* \
        leistungsaufnahme stromverbrauch* lautstärke* dezibel* laufzeit* akkulaufzeit* reichweite* auflösung* \
        abweichung* toleranz* messwert* ergebnis_stimmt messprotokoll* montageanleitung* anleitung* montage_war \
        eingebaut_wurde aufgebaut aufgestellt angeschlossen verlegt_wurde verputzt geschweißt gestrichen lackiert* \
        repariert_wurde nachgezogen nachgestellt nachgebessert dichtung* scheiben rahmen fugen kratzer* macke* \
        delle* riss sprung wackelt* wackel* klemmt* quietscht* knarrt tropft* beschlägt beschlagen schimmel* \
        verschimmelt* rost* verzogen passgenau* maßarbeit* software_update neues_update absturz* stürzt_ab \
        hängt_sich lädt_nicht ticket ticketnummer* supportanfrage* login passwort_abrufen datenabfluss* kundendaten* \
        daten_offen onlineshop_bestellt startseite ladezeit* termin_bekommen notdienst* bereitschaftsdienst_war \
        techniker_war monteur_war handwerker_kamen beratungsgespräch* rechtsauskunft* auskunft* sprechstunde* \
        steuererklärung* steuerbescheid* verspätungszuschlag* jahresabschluss_fertig kurs_besucht seminar_besucht \
        schulungstag* schulungsunterlagen dozent* referent* teilnehmer* zertifikatskurs* lernstoff* andruck* \
        farbabweichung* druckqualität* probedruck* umschlag papierqualität pflegekräfte_kommen pflege_meiner \
        pflege_meines tagespflege* mutter_wird vater_wird kommt_morgens tabletten gewaschen besuchszeit* heimplatz* \
        pflegegrad* loaf bread cake coffee beans cup tastes tasted delicious fresh flavour flavor packaging parcel \
        arrived refund_request order_number my_order we_ordered i_ordered ordered_a we_bought i_bought bought_a \
        installed_by fitted_by repair_took engineer_came technician technicians fitter spare_parts helpdesk \
        support_answered update_broke interface upgrade crashed login_page data_leak app_store version manual setup \
        menu dish meals lunch seminar training_day trainer_was course_was lecture staircase table shelf window \
        windows heat_pump cooling handrail scan report resolution launched unveiled now_available new_model \
        new_version in_den_handel vorgängermodell* nachfolgemodell* nachfolger_des fachzeitschrift* warentest* \
        geprüft_wurden im_vergleich vergleichstest besitzer_des gerät_besitzt wer_das_gerät kontonummern \
        ausweiskopien kundendatenbank* zugangsdaten* bankdaten* installateur* neupreis* tauschpreis* baumarkt* \
        regler fernbedienung* netzteil* ladekabel* ersatzkarte* app_update vorführung* verkäufer_von \
        beratungstermin* vor_ort_termin* besichtigungstermin* terminvergabe* wartungstermin* abholtermin* abholung* \
        selbstabholung* kundenzeitschrift* bestellnummer* auftragsbestätigung* lieferschein* liefertermin* \
        lieferverzug* nachbestellung* umtauschrecht* rückgaberecht* widerruf* verbraucherzentrale* produkttest* \
        produktneuheit* neuvorstellung* kostet_künftig kostet_je verkaufsstart* limitiert* ausverkauft vorbestell* \
        funktionsumfang* gewährleistungs* stiftung_warentest note_gut energieeffizienz* ersatzfilter* filterwechsel* \
        bezug polster* schublade* tischplatte* maserung* kanten angebot_passte nachtisch vegetarisch* gewürzt* \
        portionsgröße* beilage* sättigt warmhalte* allergiker_essen kinder_essen isst mochte schmeckt_nicht \
        teilnehmerunterlagen* lernziel* lehrinhalt* praxisteil* gruppenarbeit* übungsaufgaben* the_unit units \
        replacement_part replacement_unit refunded exchange_policy after_sales aftersales works_fine works_great \
        my_pump my_kitchen showroom catalogue release_notes patch price_list sold_out preorder pre_order sample_box \
        gift_box
        """
    static let product = """
        pumpe pumpen maschine maschinen störung* techniker* replacement bench tested kunde kunden* kundin preis \
        preise* preislich* teuer günstig* euro bestellt* bestellung* gekauft kaufen termin pünktlich* sauber \
        zuverlässig* empfehl* zufrieden* einwandfrei* funktioniert* kaputt* fehler leistung service beratung beraten \
        betreuung patient* bewohner* angehörige* pflege mittagessen essen kinder brot brötchen kaffee tisch regal \
        fenster heizung gerät geräte anlage anlagen produkt* artikel verpackung packung* test scan bericht \
        prüfbericht* entwürfe onlineshop website webseite schnittstelle* version installation wartung ersatzteil* \
        scheibe scheiben dichtung* rahmen gast gäste bought buy customer customers price cheap expensive fixed \
        repair recommend member_price built adjusted hired drawings hält läuft leistet benutz* bedien* gebrauch* \
        gekostet kostete kostet bezahlt_habe rechnung_kam angebot_kam aufmaß ausgemessen handwerk* monteur monteure \
        fachleute fachfirma auftrag_erteilt baustelle* wohnung haus garten bad küche keller dach schlafzimmer \
        wohnzimmer mutter vater oma opa tochter sohn frau mann familie_ist nachbarn_auch enkel sicherung strom warm \
        kalt leise laut trocken nass stabil geschmack regal_steht glas flasche tüte becher kasse verkäufer* filiale \
        schlange öffnungszeiten wartezimmer house kitchen garden mother father grandmother
        """
}
