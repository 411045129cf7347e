/// German words and turns that make a firm look good, by what they speak of. Turns of up to four
/// words are joined by `_`.
extension SentimentWords {
    static let goodPraise = """
        ausgezeichnet* hervorragend* großartig* exzellent* fantastisch* phantastisch* perfekt* überragend* \
        vorbildlich* erstklassig* spitzenklasse sensationell* traumhaft* begeistert* begeisterung* wunderbar* \
        genial* weltklasse herausragend* makellos* tadellos* mustergültig* unschlagbar* unübertroffen* \
        phänomenal* bravourös* rundum_zufrieden rundum_glücklich uneingeschränkt* klare_empfehlung \
        absolute_empfehlung kann_ich_nur_empfehlen kann_man_nur_empfehlen jederzeit_wieder immer_wieder_gern* \
        beste_entscheidung besten_entscheidung keine_sekunde_bereut nie_bereut jeden_cent_wert jeden_euro_wert \
        war_es_wert goldwert gold_wert volle_punktzahl überzeugt_auf_ganzer_linie daumen_hoch hut_ab \
        zieht_hut ziehe_den_hut mit_auszeichnung note_eins mit_eins bestnote* testsieg* traumjob*
        """
    static let goodWords = """
        gut gute guten guter gutes super toll tolle tollen toller tolles klasse spitze schön schöne schönen \
        schöner schönste* bester bestes besten beste zufrieden* empfehl* empfohlen weiterempfehl* lobt lobte \
        loben lob gelobt* löblich* dank danke danken dankbar* bedankt* dankeschön freundlich* nett nette netten \
        netter höflich* zuvorkommend* herzlich* hilfsbereit* kompetent* fachkundig* zuverlässig* verlässlich* \
        verlässlichst* pünktlich* termingerecht* fristgerecht* fair faire fairer fairen sorgfältig* gewissenhaft* \
        gründlich* akkurat* professionell* engagiert* motiviert* respektvoll* respekt ehrlich* anständig* \
        aufrichtig* unkompliziert* unbürokratisch* reibungslos* problemlos* anstandslos* mühelos* \
        einwandfrei* tadellos kulant* kulanz entgegenkommend* geduldig* einfühlsam* liebevoll* würdevoll* \
        menschlich warmherzig* gemütlich* familiär* kollegial* harmonisch* lecker* köstlich* schmackhaft* saftig* \
        knusprig* aromatisch* vorzüglich* schmeckt* duftet robust* langlebig* unverwüstlich* hochwertig* \
        präzise* durchdacht* praxisnah* lehrreich* hilfreich* nützlich* verständlich* anschaulich* kurzweilig* \
        wunderschön* elegant* meisterhaft* meisterwerk* kunstwerk* innovativ* nachhaltig* preisgekrönt* \
        ausgezeichnet prämiert* gekürt auszeichnung* vorbild* geschenk rekord* erfolg* erfolgreich* stolz \
        großzügig* selbstlos* uneigennützig* glücklich* glück freude freuen freut gefreut vertrauen* vertraut \
        gerne gern empfehlenswert* lohnt lohnenswert* gelohnt übertrifft übertraf übertroffen begeistern lieben \
        liebt liebe geliebt lieblings* traumhaft umarm* strahlt strahlten applaus gejubelt jubel jubeln \
        gerettet rettet rettete glück_gehabt beeindruck* verblüff* rührend* gerührt feiern_wir wertschätz* \
        gewertschätzt zusammenhalt* teamgeist augenhöhe überzeugt überzeugte* überzeugend*
        """
    /// What good firms do.
    static let goodDeeds = """
        hielt_wort wort_gehalten hält_wort handschlag_hält handschlag_gilt verspricht_und_hält wie_versprochen wie_vereinbart wie_abgemacht \
        wie_besprochen wie_angekündigt auf_den_tag auf_die_minute auf_den_cent auf_den_millimeter tage_früher \
        wochen_früher früher_als_geplant früher_fertig vor_der_frist im_zeitplan im_kostenrahmen unter_dem_angebot \
        noch_am_selben am_selben_tag am_selben_abend am_gleichen_tag am_nächsten_tag am_nächsten_morgen \
        selben_abend selben_tag selben_vormittag selben_stunde binnen_einer_stunde innerhalb_einer_stunde \
        nach_einer_stunde nach_zehn_minuten nach_zwanzig_minuten war_sofort_da kam_sofort sofort_gekommen \
        sofort_ersetzt sofort_behoben sofort_reagiert sofort_zurückgerufen rief_zurück rief_sofort \
        rief_selbst_an ohne_diskussion ohne_murren ohne_aufpreis ohne_zuschlag ohne_feiertagszuschlag \
        ohne_rechnung ohne_mehrkosten ohne_aufzutrumpfen ohne_wenn_und_aber ohne_zu_zögern \
        kostenlos_ersetzt kostenlos_repariert kostenfrei geschenkt schenkte schenkten spendet spendete spendeten \
        gespendet stiftet stiftete gestiftet sponsert hilft half halfen geholfen ausgeholfen eingesprungen_ist \
        einspringen_wollten unterstützt unterstützte unterstützten fördert förderte verschenkt verzichtete \
        verzichtet_auf verlangte_nichts verlangt_nichts nichts_verlangt nicht_berechnet nichts_berechnet \
        keinen_cent_berechnet entschuldigte_sich entschuldigt_sich hat_sich_entschuldigt um_entschuldigung \
        entschuldigungs* nachgestellt nachjustiert_und erklärt_alles alles_erklärt hat_alles_erklärt \
        in_ruhe_erklärt nahm_sich_zeit nehmen_sich_zeit zeit_genommen zugehört hört_zu hören_zu \
        ernst_genommen nimmt_uns_ernst gut_aufgehoben gut_beraten gut_betreut gut_informiert abgeraten_von \
        nachgefragt mitgedacht denken_mit weitergeholfen möglich_gemacht dabei_geblieben \
        persönlich_vorbei kam_selbst zusätzlich_gratis im_voraus vorausbezahlt vorgezogen sofort_bezahlt \
        bezahlt_pünktlich zahlt_pünktlich zahlen_pünktlich pünktlich_bezahlt pünktlich_gezahlt zahlt_sofort \
        bezahlt_sofort gezählt werden_gezählt werden_bezahlt wird_bezahlt voll_bezahlt durchgezahlt zahlt_durch \
        nie_überzogen skonto_nie daran_gehalten offen_gesagt mit_offenen_karten
        """
    /// What people do who are content.
    static let goodSigns = """
        wieder_beauftragt wieder_bestellt nachbestellt wieder_kaufen wieder_nehmen wieder_buchen \
        wieder_gekauft wieder_kommen kommen_wieder komme_wieder gern_wieder gerne_wieder \
        zweites_gekauft zweites_bestellt ein_zweites schon_bestellt schon_gebucht ist_gebucht \
        bleiben_kunde bleiben_kunden bleibe_kunde bleibe_ich stammkund* seit_zehn_jahren seit_zwanzig_jahren \
        seit_jahren_zufrieden nie_im_stich nie_enttäuscht nie_ärger nie_probleme keine_probleme kein_problem \
        keine_beanstandung* nichts_auszusetzen nichts_zu_meckern mehr_muss_man nicht_mehr_missen \
        läuft_wieder läuft_stabil läuft_rund läuft_seitdem lief_alles läuft_ohne hält_seit hält_bis_heute \
        hält_dicht alles_dicht sitzt_perfekt passt_perfekt passte_auf_anhieb funktioniert_seitdem \
        endlich_ruhe endlich_wieder wieder_schlafen schlafe_ich schläft_wieder durchgeschlafen zum_ersten_mal_seit \
        blüht_auf aufgeblüht lächel* lacht_wieder gelacht geheult_vor_freude vor_rührung freut_sich freuen_sich \
        freue_mich freut_mich nachschlag verlangt_nachschlag aufgegessen leer_gegessen teller_leer kinder_lieben \
        gespart spart einspar* eingespart weniger_strom amortisiert rentiert hatten_wir_wieder_drin \
        stimmt_die_rechnung rechnung_stimmte rechnung_stimmt entsprach_dem_angebot \
        so_gewinnt_man so_geht_das so_muss_das so_stellt_man so_wünscht so_sollte so_soll_es \
        macht_das_sonst_keiner macht_sonst_keiner tut_sonst_keiner wünscht_man_jedem könnten_sich_das \
        sollten_sich_das davon_abschneiden vorbild_für glaubt_mir_das_nicht unterm_strich_zufrieden \
        unterm_strich_das_beste das_beste zurückgekommen_bin übernommen_worden übernommen_wurde \
        alle_übernommen übernommen unbefristet* festanstellung befristung_gestrichen gehaltserhöh* lohnerhöh* \
        mehr_geld urlaubsgeld weihnachtsgeld_gibt prämie prämien jobticket bezahlen_gut zahlen_gut \
        übertarif* nach_hause_geschickt_wurde_keiner pünktlich_feierabend feierabend_um nach_hause_schickt \
        keiner_schreit niemand_schreit keiner_brüllt keiner_lacht niemand_lacht_über keiner_hetzt \
        keine_hektik abwechslungsreich* weiterbild* aufstiegschancen gefördert_worden investiert_in_mich \
        bin_geblieben geblieben_bin ich_bleibe will_bleiben verlässlichster partnerschaftlich* partnerschaft \
        vertrag_verlängert verlängert_den_vertrag verlängert_haben haben_verlängert weitere_jahre \
        verlängern_wollen ausgebaut_haben platz_eins erster_platz gewinnt gewann gewonnen siegt* preis_für \
        würdigt gewürdigt ehrt geehrt ehrung dankt_dem dankte_dem ehrliche_leute gute_leute rückgrat \
        gute_laune liegt_im_trend besser_als_erwartet nicht_enttäuscht
        """
    static let decent = """
        besser bessere besseren verbesser* okay ordentlich* solide* sauber* günstig* preiswert* bezahlbar* frisch* \
        modern* sicher stabil* gesund* ruhig ruhiger ruhe angenehm* interessant* unterstütz* fördert* \
        neu_eingestellt funktioniert* klappt* geklappt flexibel* gemeinsam* leise dicht endlich gepflegt* stärkt* \
        lacht* kostenlos* gratis umsonst freiwillig* schnell schneller rasch zügig prompt \
        wächst gewachsen wachstum* neue_stellen neue_arbeitsplätze stellt_ein überdurchschnittlich* \
        passt gelöst erledigt behoben selbst_am_sonntag \
        sonntags_gekommen verständnis* freundschaft* geteilt kuchen sicherheit vielfalt tarifgebunden \
        gelungen* gelingt geschafft bestanden leichter
        """
}
