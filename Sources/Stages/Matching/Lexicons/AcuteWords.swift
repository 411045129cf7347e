/// Words of things that can't wait, and of why they can.
enum AcuteWords {
    /// Harm to people or to the firm's standing.
    static let severe = """
        verletzt* verletzte* tot tote toten todesfall* gestorben starb stirbt getötet* schwerverletzt* lebensgefahr* \
        eingeklemmt* vermisst* verschüttet* unfall* explosion* explosionsgefahr* explodiert* brand brannte brennt \
        niedergebrannt* großbrand* in_brand feuer flammen rauch gasaustritt* gasleck* leck* gefahrstoff* \
        chemieunfall* rückruf* ruft_zurück zurückgerufen vergift* erkrankt* salmonell* listerien* keime* \
        metallspäne* glassplitter* verunreinigt* warnt_vor warnt datenleck* datenpanne* hackerangriff* cyberangriff* \
        erpress* ransomware gehackt* abgegriffen* erbeutet* ermittl* staatsanwalt* razzia* durchsuch* festgenommen* \
        haftbefehl* strafanzeige* anklage* beschlagnahm* sichergestellt* insolvenzantrag* insolvenzverfahren* \
        insolvenz_angemeldet streik* warnstreik* ausstand arbeitsniederlegung* werksbesetzung* shitstorm* viral \
        tausendfach* boykott* empörung* hassparolen* drohung* bombendrohung* bombe* fliegerbombe* amok* geisel* \
        evakuier* geräumt* räumen stillgelegt* abgeriegelt* einsturz* eingestürzt* umgestürzt* entgleist* \
        notaufnahme* krankenhaus kliniken rassist* antisemit* injured killed died dead fatal missing trapped \
        explosion blaze fire flames leak recall* contaminated poisoning outbreak breach hacked stolen_data \
        investigation* prosecutors raid raided arrested indicted insolvency bankruptcy strike walkout boycott \
        outrage evacuated evacuation bomb collapsed racist trending schwer_verletzt lebensgefährlich_verletzt \
        schwebt_in verstorben kam_ums_leben ums_leben leblos* schnittwunde* verbrüht* verbrannt* verbrennung* \
        rauchvergiftung* vergiftungs* verätz* amputiert* operiert beatmet* intensivstation* notoperation* \
        wiederbeleb* reanimier* trümmer* trümmern zusammengebrochen* eingebrochen_ist einsturzgefähr* umgekippt* \
        abgestürzt* gekentert* explodierte* verpuffung* stichflamme* schwelbrand* giftig* giftwolke* gaswolke* \
        ammoniak* chlorgas* salzsäure* säure ausgelaufen* ausgetreten* kontaminiert* verseucht* legionellen* \
        norovirus* ehec botulis* glas_in fremdkörper* metallteile* plastikteile* rattengift* allergen_nicht \
        geiselnahme* bewaffnet* schusswaffe* schüsse geschossen messerangriff* angegriffen überfallen* überfall_auf \
        bombenfund* weltkriegsbombe* blindgänger* sprengsatz* verdächtiger_gegenstand hochwasser* überflut* \
        alarmstufe* sturmflut* erdrutsch* unterspült* hacker* verschlüsselt* lösegeld* erpresser* erpressung* \
        offen_im_netz im_netz_abrufbar ohne_passwort frei_zugänglich kundendaten* bankdaten* abgeflossen* \
        sicherheitslücke* zahlungsausfall* zahlungsunfähig* insolvenzrichter* insolvenz_an betrieb_eingestellt \
        stellt_betrieb_ein touren_gestoppt produktion_steht produktion_gestoppt lieferstopp* konten_gesperrt \
        hausbank_hat kurs_stürzt kurs_bricht aktie_bricht vom_handel durchsuchen durchsucht* ermittler* fahnder* \
        steuerfahnd* vorläufig_festgenommen untersuchungshaft* verhaftet* bestechungs* korruptions* betrugsverdacht* \
        untersagt stilllegung* entzug_der betriebserlaubnis* schließt_küche geschlossen_werden \
        behördlich_geschlossen wild_gestreikt wilder_streik streikende* blockieren blockiert besetzung* besetzen \
        betriebsbesetz* springen_zu drohen_zu hassnachricht* morddrohung* todesdrohung* boykottaufruf* boykottier* \
        rassistisch* antisemitisch* hitlergruß* sexistisch* entgleisung* rückrufaktion* dringende_warnung \
        warnung_vor vor_dem_verzehr vor_der_nutzung vor_der_benutzung abschalten vom_netz_nehmen serienfehler* \
        sofort_abschalten brandgefahr* stromschlag* bremsversagen* erfasst_ein collapse* crushed critically \
        seriously_injured burns unconscious life_threatening evacuees gas_leak chemical_spill flooded armed gunman \
        hostage stabbing shooting bomb_threat ransom encrypted exposed leaked_data customer_data \
        unprotected_database administrators insolvent halts_operations suspended_trading shares_plunge detained \
        warrant shut_down ordered_to_close closed_down occupied occupation wildcat death_threats slurs slur \
        urgent_warning withdrawn hospitalised hospitalized salmonella listeria e_coli allergic koma bewusstlos* \
        abgesperrt* unter_spannung bänder_stehen alle_bänder arbeit_niedergelegt niedergelegt rangelei* einsehbar* \
        verhöhnt* konten_eingefroren löhne_nicht gehälter_nicht gesperrt erstickt* ertrunken* stürzte_ab abgestürzt \
        herabgestürzt* erschlagen überrollt* angefahren kollidiert* zusammenstoß* totgefahren notfall* großalarm* \
        havarie* rohrbruch* dammbruch* brandstiftung* brandanschlag* tötung* tötungsdelikt* mord* körperverletzung* \
        massenerkrank* erkrankten kollabiert* krankenhäuser hygieneskandal* sabotage* angriff* datendieb* \
        kundendatenbank* schadsoftware* zusammenbruch* notruf* ausgefallen stromausfall* server_stehen kein_zugriff \
        lahmgelegt* legt_lahm haft aufruhr* proteste* tumult* krawall* stürmen gestürmt* besetzt_das besetzt_den \
        vor_dem_tor coma electrocuted drowned run_over derailed blackout outage paralysed paralyzed sabotage riot \
        clashes storming intensive_care overturned chlorine ammonia gas_cloud unter_der_erde verschütteten \
        graben_mit hält_fest hält_eine hält_einen abgeriegelt verhandelt_mit eingesperrt* hilferufe* säureleck* \
        läuft_aus laufen_aus fischsterben* tote_fische entnahme_gestoppt greifen_auf greift_auf übergegriffen
        """
    /// It is going on.
    static let now = """
        heute jetzt soeben gerade_eben derzeit aktuell aktuelle momentan zurzeit seit_stunden stündlich sofort \
        umgehend unverzüglich seit_der_nacht in_der_nacht am_morgen am_vormittag am_mittag am_nachmittag am_abend \
        heute_früh heute_morgen vor_einer_stunde vor_wenigen_stunden noch_immer weiterhin_vermisst breaking \
        eilmeldung +++ live ticker läuft_noch dauert_an ausgebreitet verbreitet_sich steht_aus ist_unklar unklar \
        einsatz im_einsatz im_anflug im_gange bislang_nicht bisher_nicht weitere_opfer nicht_mehr_benutz* \
        nicht_mehr_verwend* nicht_mehr_verzehr* nicht_mehr_ess* nicht_verzehr* nicht_mehr_betreib* nicht_benutz* \
        nicht_verwend* stop_using do_not_use do_not_eat today now this_morning this_afternoon tonight currently \
        ongoing right_now hours_ago an_hour_ago minutes_ago still developing unknown early_this_morning spreading \
        immediately seit_heute seit_dem_morgen seit_den_frühen seit_dem_frühen seit_dem_mittag seit_dem_vormittag \
        seit_gestern seit_mitternacht seit_sonnenaufgang am_frühen_morgen am_frühen_nachmittag frühen_morgenstunden \
        heute_vormittag heute_mittag heute_nachmittag heute_abend heute_nacht zur_stunde zur_zeit noch_heute \
        im_moment in_diesen_minuten binnen_stunden innerhalb_der_nächsten nächsten_stunde in_den_nächsten_stunden \
        dauern_an hält_an läuft_derzeit laufen_noch vor_ort unterwegs ist_unterwegs sind_unterwegs rückt_an \
        angerückt alarmiert großeinsatz* krisenstab* lagezentrum wird_am_abend wird_erwartet erwartet_am_abend \
        weitet_sich_aus weitet_sich breitet_sich kursiert kursieren livestream* livestreams vor_laufender_kamera \
        fernsehteams kamerateams sofort_abschalten sofort_vom noch_erreichbar noch_online noch_ware liegt_noch \
        nicht_unter_kontrolle suche_nach sucht_nach vermutet unbekannt_wie steigt_weiter steigt_schneller \
        ermittelt_noch auskünfte_erteilt stellungnahme_steht noch_keine_stellungnahme nicht_zu_erreichen \
        telefonisch_nicht uhr_an im_gespräch_gestern gestern_abend gestern_nacht as_of_this this_hour this_evening \
        since_this_morning since_early since_midnight earlier_today on_the_scene on_scene at_the_scene under_way \
        underway responding still_burning not_yet_contained not_contained unaccounted awaiting emergency_services \
        by_midday by_noon within_hours moments_ago live_updates seit_sechs_uhr seit_dem_abend in_kürze \
        noch_immer_brennt weiter_offen derzeit_weiter ist_noch_nicht_geklärt noch_nicht_geklärt noch_nicht_bekannt \
        nicht_absehbar ausnahmezustand* um_kurz kämpfen_gegen kämpft_um rasend minütlich liveblog* aktualisiert* eil \
        eilt dringend* bleibt_gesperrt bis_auf_weiteres hält_sich_verschanzt wird_fieberhaft fieberhaft akut* \
        spitzt_sich laufend laufende laufenden laufender steht_still stehen_still am_nachmittag_will noch_am_abend \
        seit_zwei_stunden seit_einer_stunde seit_drei_stunden seit_dem_wochenende noch_nicht_gefunden \
        noch_nicht_unter heute_vormittag_ist
        """
    /// It is over, was prevented, or was none.
    static let past = """
        abgewendet abgewehrt* verhindert* fällt_aus abgesagt* eingestellt* beigelegt* entwarnung* gelöscht \
        fehlalarm* *übung *übungen übungs* geprobt probte probealarm* simulation* planspiel* szenario jahrestag* \
        rückblick* erinner* damals einst vor_einem_jahr vor_zwei_jahren vor_drei_jahren vor_jahren vor_fünf_jahren \
        vor_zehn_jahren vergangenen_herbst im_vergangenen_jahr voriges_jahr letztes_jahr abgeschlossen* \
        freigesprochen* freispruch* nicht_betroffen nicht_bestätigt nie_verwendet unbegründet* haltlos* ausgeräumt* \
        geeinigt einigten einigung* kompromiss* vergleich_beendet wieder_geöffnet wieder_frei museum* gedenk* roman \
        film krimi averted called_off cancelled drill exercise anniversary years_ago last_year settled dismissed \
        unfounded false_alarm contained not_affected unaffected acquitted liegt_zwei_jahre jahre_zurück \
        zurückliegend* rechtskräftig* verjährt* vergangenes_jahr im_vorjahr vor_monaten vor_wochen vor_zwei_wochen \
        vor_sechs_monaten seinerzeit ehemalig* früheren inzwischen_behoben längst_behoben behoben wiedereröffnet \
        wieder_in_betrieb wieder_normal war_fehlalarm erwies_sich_als stellte_sich_als_harmlos harmlos glimpflich \
        unter_kontrolle gebannt ist_vorbei beendet* eingestellt_worden verfahren_eingestellt bescheid_stammt \
        ist_bezahlt nachgestellt statisten darsteller* angenommene* ernstfall* notfallübung* \
        katastrophenschutzübung* großübung* übt übten geübt drehbuch* dreharbeiten serie tatort theaterstück* \
        hätte_können dokumentation_über chronik zeitzeug* gedenktafel gedenkt abgelehnt_hatte zurückgezogen \
        zurückgenommen abgeblasen vom_tisch rehearsal simulated simulation mock resolved reopened back_to_normal \
        closed_case case_closed appeal_dismissed time_barred extinguished under_control false_alert hoax decades_ago \
        months_ago last_month last_week in_hindsight retrospective documentary
        """
    /// What may still hurt somebody counts twice.
    static let danger = """
        tödlich* stromschlag* *gefahr lebensgefährlich* gefährlich* deadly electrocution hazard* lebensgefahr* \
        geiselnahme* bewaffnet* tote starben gestorben todesopfer* trümmern explosionsgefahr* einsturzgefahr* killed \
        dead deaths
        """
    /// Somebody with office says so.
    static let authority = """
        polizei* feuerwehr* werkfeuerwehr* rettung* notarzt* staatsanwalt* behörde* ministerium* gesundheitsamt* \
        bezirksamt* ordnungsamt* gewerbeaufsicht* lebensmittelaufsicht* amtsgericht* landgericht* zoll zollfahnder* \
        kriminalpolizei* lka bka bundesamt* aufsicht* kartellamt* datenschutzbeauftragte* gewerkschaft* labore \
        krankenhaus* klinik* kliniken betriebsrat* netzwerk* aufrufe aufrufen investor* police firefighters \
        prosecutors ministry authorities authority regulator hospital hospitals union court ambulance activists \
        hashtag shared kripo landeskriminalamt* spezialkräfte* sek gsg technisches_hilfswerk thw krisenstab* \
        veterinäramt* heimaufsicht* bundesanstalt* kraftfahrt_bundesamt bafin datenschutzbehörde* \
        datenschutzaufsicht* gewerbeaufsichtsamt* arbeitsschutzbehörde* umweltamt* landratsamt* regierungspräsidium* \
        insolvenzrichter* insolvenzverwalter* staatsanwaltschaft* ermittler* hauptzollamt* steuerfahndung* \
        oberbürgermeister* innenminister* notfallseelsorg* blaulicht rettungshubschrauber* rettungskräfte* \
        löschzüge* einsatzleit* fernsehteams* sicherheitsforscher* verbraucherschützer* foodwatch börsenaufsicht \
        watchdog officials inspectors investigators coroner paramedics rescuers landesbeauftragte* notärzte* \
        einsatzkräfte* bundespolizei* rechtsmedizin* kampfmittelräum* bombenentschärf* technischer_überwach* \
        vorläufiger_verwalter vorläufiger_insolvenzverwalter chaos_computer_club sicherheitsbehörde* landesamt* \
        bundesnetzagentur* eisenbahnbundesamt* börse banken kommunen bürgermeister* hubschrauber* rettungswagen \
        krankenwagen
        """
}
