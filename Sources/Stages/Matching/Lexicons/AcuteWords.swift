/// Words of things that can't wait, and of why they can.
enum AcuteWords {
    /// Harm to people or to the firm's standing.
    static let severe = """
        verletzt* verletzte* tot tote toten todesfall* gestorben starb stirbt getötet* schwerverletzt* lebensgefahr* \
        eingeklemmt* vermisst* verschüttet* unfall* explosion* explosionsgefahr* explodiert* brand brannte brennt \
        niedergebrannt* großbrand* in_brand feuer flammen rauch gasaustritt* gasleck* leck* gefahrstoff* chemieunfall* \
        rückruf* ruft_zurück zurückgerufen vergift* erkrankt* salmonell* listerien* keime* metallspäne* glassplitter* \
        verunreinigt* warnt_vor warnt datenleck* datenpanne* hackerangriff* cyberangriff* erpress* ransomware \
        gehackt* abgegriffen* erbeutet* ermittl* staatsanwalt* razzia* durchsuch* festgenommen* haftbefehl* \
        strafanzeige* anklage* beschlagnahm* sichergestellt* insolvenzantrag* insolvenzverfahren* insolvenz_angemeldet \
        streik* warnstreik* ausstand arbeitsniederlegung* werksbesetzung* shitstorm* viral tausendfach* boykott* \
        empörung* hassparolen* drohung* bombendrohung* bombe* fliegerbombe* amok* geisel* evakuier* geräumt* räumen \
        stillgelegt* abgeriegelt* einsturz* eingestürzt* umgestürzt* entgleist* notaufnahme* krankenhaus kliniken \
        rassist* antisemit* injured killed died dead fatal missing trapped explosion blaze fire flames leak recall* \
        contaminated poisoning outbreak breach hacked ransomware stolen_data investigation* prosecutors raid raided \
        arrested indicted insolvency bankruptcy strike walkout viral boycott outrage evacuated evacuation bomb \
        collapsed racist trending
        """
    /// It is going on.
    static let now = """
        heute jetzt soeben gerade_eben derzeit aktuell aktuelle momentan zurzeit seit_stunden stündlich sofort \
        umgehend unverzüglich seit_der_nacht in_der_nacht am_morgen am_vormittag am_mittag am_nachmittag am_abend \
        heute_früh heute_morgen vor_einer_stunde vor_wenigen_stunden noch_immer weiterhin_vermisst \
        breaking eilmeldung +++ live ticker läuft_noch dauert_an ausgebreitet verbreitet_sich \
        steht_aus ist_unklar unklar einsatz im_einsatz im_anflug im_gange bislang_nicht bisher_nicht weitere_opfer \
        nicht_mehr_benutz* nicht_mehr_verwend* nicht_mehr_verzehr* nicht_mehr_ess* nicht_verzehr* \
        nicht_mehr_betreib* nicht_benutz* nicht_verwend* stop_using do_not_use do_not_eat \
        today now this_morning this_afternoon tonight currently ongoing right_now hours_ago an_hour_ago \
        minutes_ago still developing unknown early_this_morning spreading immediately
        """
    /// It is over, was prevented, or was none.
    static let past = """
        abgewendet abgewehrt* verhindert* fällt_aus abgesagt* eingestellt* beigelegt* entwarnung* gelöscht fehlalarm* \
        *übung *übungen übungs* geprobt probte probealarm* simulation* planspiel* szenario jahrestag* \
        rückblick* erinner* damals einst vor_einem_jahr vor_zwei_jahren vor_drei_jahren vor_jahren \
        vor_fünf_jahren vor_zehn_jahren vergangenen_herbst im_vergangenen_jahr voriges_jahr letztes_jahr abgeschlossen* \
        freigesprochen* freispruch* nicht_betroffen nicht_bestätigt nie_verwendet unbegründet* haltlos* ausgeräumt* \
        geeinigt einigten einigung* kompromiss* vergleich_beendet wieder_geöffnet wieder_frei museum* gedenk* roman \
        film krimi averted called_off cancelled drill exercise anniversary years_ago last_year settled dismissed \
        unfounded false_alarm contained not_affected unaffected acquitted
        """
    /// What may still hurt somebody counts twice.
    static let danger = """
        tödlich* stromschlag* *gefahr lebensgefährlich* gefährlich* deadly electrocution hazard*
        """
    /// Somebody with office says so.
    static let authority = """
        polizei* feuerwehr* werkfeuerwehr* rettung* notarzt* staatsanwalt* behörde* ministerium* gesundheitsamt* \
        bezirksamt* ordnungsamt* gewerbeaufsicht* lebensmittelaufsicht* amtsgericht* landgericht* zoll zollfahnder* \
        kriminalpolizei* lka bka bundesamt* aufsicht* kartellamt* datenschutzbeauftragte* gewerkschaft* labore \
        krankenhaus* klinik* kliniken betriebsrat* netzwerk* aufrufe aufrufen investor* police firefighters \
        prosecutors ministry authorities authority regulator hospital hospitals union court ambulance activists \
        hashtag shared
        """
}
