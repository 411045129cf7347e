/// German words and turns that make a firm look bad, by what they speak of.
extension SentimentWords {
    static let badScandal = """
        katastroph* furchtbar* schrecklich* entsetzlich* grauenhaft* grauenvoll* unzumutbar* unerträglich* \
        skandalös* skandal* miserabel* nie_wieder niemals_wieder nie_mehr finger_weg abscheulich* unter_aller_sau \
        korrupt* bestech* bestochen schmiergeld* steuerhinterzieh* veruntreu* geldwäsche* schwarzgeld* \
        schwarzarbeit* betrug* betrüg* betrogen rassist* rassismus sexist* sexuell* antisemit* hetze \
        missbrauch* ausbeut* ausgebeutet* ermittl* staatsanwalt* festgenommen* razzia* durchsuch* angeklagt* \
        anklage* haftbefehl* strafanzeige* tödlich* vergift* vergiftung* listerien* salmonell* keime* \
        metallspäne* glassplitter* glas_in verseucht* verschimmelt* schimmel* kakerlak* rattenkot* ratten \
        verdorben* ungenießbar* abzocke* wucher* schikan* gemobbt mobbing* drangsalier* cholerisch* \
        menschenverachtend* verantwortungslos* fahrlässig* vertuscht* vertusch* gelogen lüge* belogen belügt \
        unterschlag* knebelvertr* vertragsbruch* unverschämt* dreist* frechheit* sauerei* zumutung*
        """
    static let badWords = """
        schlecht* mies* mangelhaft* ungenügend* unzureichend* unzuverlässig* unpünktlich* unfähig* inkompetent* \
        unprofessionell* unfreundlich* respektlos* herablassend* arrogant* überheblich* patzig* ruppig* frech* \
        rücksichtslos* lieblos* gleichgültig* nachlässig* schlampig* geschlampt schlamperei* pfusch* murks \
        schrott* ramsch* kaputt* defekt* undicht* fehlerhaft* falsch falsche falscher falschen falsches fehler \
        fehlern mangel mängel* schaden schäden beschädigt* bruch zerbrochen* zerkratzt* kratzer rostet* \
        verrostet* gerissen abgebrochen abgefallen wackelt* quietscht* knarzt* klemmt* klappert* tropft* leckt* \
        versalzen* pappig* matschig* lauwarm* angebrannt* verkocht* fad geschmacklos* stinkt gestank \
        verstopft* ärger* ärgerlich* verärgert* ärgern wütend* wut sauer stinksauer empört* empörung* empörend* \
        fassungslos* enttäusch* frust* genervt nervt nervig* entnervt traurig* bitter* peinlich* blamage* blamabel* \
        spott* absurd* lächerlich* witz hohn zynisch* heuchel* scheinheilig* abraten überteuert* teurer \
        verteuert* preiserhöhung* nepp kostenfalle* versteckte_kosten mogelpackung* abofalle* gefährlich* \
        gefährd* riskant* verletzt* unfall* erkrankt* erbrechen übelkeit durchfall bauchschmerz* \
        schnittwunde* verbrüht* verstoß* verstöße verstieß verstoßen rechtswidrig* illegal* \
        vorschriftswidrig* bußgeld* strafe strafen verurteilt* klagt klagen_über klage verklagt* anwalt* \
        gedroht droht drohen drohung* mahnung* mahnbescheid* inkasso* pleite* insolvenz* insolvent* \
        zahlungsunfähig* zahlungsausfall* überschuldet* überfällig* unbezahlt* nie_bezahlt nicht_bezahlt nicht_gezahlt \
        schuldet schulden gekündigt kündigung* gefeuert rausgeworfen rausschmiss entlass* stellenabbau* \
        jobabbau kurzarbeit* fällt_aus ausgefallen* ausfall ausfälle abgestürzt absturz abstürz* \
        vertauscht* verwechsel* verloren verschwunden* unauffindbar* gestohlen_worden_sind gesperrt \
        überarbeitet* überlastet* überfordert* ausgebrannt* burnout* unterbesetzt* personalmangel* \
        unterbezahlt* ausgenutzt* ausnutz* verheizt* fluktuation brüllt* brüllen angebrüllt anbrüllt \
        geschrien schreit schreien angeschrien beleidig* sprüche diskriminier* benachteilig* willkür* \
        vetternwirtschaft* bevormund* kontrollwahn überwach* eingeschüchtert einschüchter* vorwurf* vorwürfe \
        beschwer* beschwerde* beanstand* reklam* kritik* kritisier* bemängel* rügt gerügt rüge beanstandet \
        chaos chaotisch* durcheinander desaster* debakel* fiasko* panne pannen versag* versäum* \
        missstand* missstände rückruf* warnt_vor hetzt gehetzt ausgebootet* ausgelistet* gestrichen gekürzt \
        kürzt kürzung* preisdruck durchgefallen scheiter* gescheitert*
        """
    /// What bad firms do.
    static let badDeeds = """
        vertröst* hingehalten hinhalt* abgespeist* abgewimmelt* abgewiesen abgekanzelt weggeschickt stehen_gelassen \
        sitzen_gelassen sitzengelassen im_stich im_regen allein_gelassen alleingelassen alleine_gelassen \
        ignorier* überhört nicht_reagiert reagiert_nicht reagierte_nicht keine_reaktion keine_antwort \
        keine_rückmeldung keine_entschuldigung keine_erklärung keine_begründung ohne_begründung \
        ohne_entschuldigung ohne_vorwarnung ohne_ankündigung ohne_erklärung ohne_rücksprache ohne_absprache \
        ohne_unser_wissen ohne_zu_fragen über_unseren_kopf textbaustein* warteschleife* bandansage \
        lesebestätigung formbrief* standardantwort* standardmail meldet_sich_niemand meldete_sich_niemand \
        geht_niemand_ran niemand_geht niemand_erreichbar nicht_erreichbar nicht_zu_erreichen unerreichbar* \
        nimmt_niemand nimmt_nicht_ab hebt_nicht_ab niemand_zuständig keiner_zuständig nicht_zuständig \
        schiebt_die_schuld schob_die_schuld schuld_auf streitet_ab streiten_ab bestreitet abgestritten \
        weigert* verweiger* lehnt_ab_zu redet_sich_raus ausrede* ausflücht* behauptet_hat behauptete \
        wegen_falsch leere_versprech* leeres_versprechen nicht_gehalten nicht_eingehalten versprochen_waren \
        versprochen_war versprochen_wurde versprochene liegen_lassen liegen_gelassen verschleppt* \
        verschlampt* vergessen vergaß doppelt_berechnet doppelt_abgebucht zu_viel_berechnet \
        zu_viel_abgebucht nachträglich_berechnet extra_berechnet gefälscht* manipulier* geschönt* \
        als_eigene_ausgegeben falsche_angaben getäuscht täusch* irreführ* verschwieg* verschwiegen \
        abgezogen einbehalten drückt_die_preise preise_drückt gedrückt ausgespielt_gegen \
        kommentarlos* stillschweigend über_nacht_gekündigt per_mail_gekündigt per_formbrief per_fußnote \
        freigesetzt ersatzlos entsorgt_illegal verunreinigt* verschmutz* zugeparkt* blockier* versperr* \
        belästig* lärmt missachtet* umgangen umgeht zugesagt_waren gehalten_wurde_nichts \
        zusammengebrüllt brüllt_an vor_allen_anderen nach_gutsherrenart gutsherrenart je_nach_nase \
        unerwünscht untersagt verbietet_uns abgemahnt abmahnung* angezählt
        """
    /// What people tell who are not content.
    static let badSigns = """
        zum_zweiten_mal zum_dritten_mal zum_vierten_mal zum_fünften_mal zum_wiederholten das_dritte_mal dritte_mal \
        dritter_versuch dritte_reklamation dreimal viermal fünfmal sechsmal zehnmal mehrfach mehrmals \
        schon_wieder wieder_nicht wieder_nichts immer_noch_nicht immer_noch noch_immer bis_heute \
        seit_wochen seit_monaten seit_einem_halben_jahr wochenlang* monatelang* stundenlang* tagelang* \
        nach_wochen nach_monaten erst_nach erst_als tage_zu_spät wochen_zu_spät stunden_zu_spät zu_spät zu_teuer zu_laut \
        zu_klein zu_groß zu_wenig zu_lang zu_lange zu_kurz zu_kalt viel_zu \
        statt_dessen_kam angeblich angeblichen angebliche vergeblich* umsonst_gewartet warten warte wartet wartete \
        gewartet wartezeit* verspät* verspätung* verzug verzöger* verschoben verzettelt frist_verstrichen \
        fristsetzung letzte_frist nächster_schritt verbraucherzentrale schlichtungsstelle gutachter* \
        rechtsschutz gericht_muss storniert* rücktritt_vom zurückgegeben zurückgeschickt zurückgebracht \
        geld_zurück geld_weg verschwendet* verschwendung* hinausgeworfen rausgeworfenes teuer_bezahlt \
        wechseln_jetzt wechseln_zu wechseln_den gewechselt_haben nie_angekommen nicht_angekommen nicht_geliefert \
        falsch_geliefert fehlten fehlte fehlt fehlen fehlende* unvollständig* nur_noch_halb \
        seither_funktioniert_nichts hilft_nicht half_nichts nützt_nichts bringt_nichts bringt_nur \
        kündigung_ist kündigung_geschrieben selbst_gekündigt habe_gekündigt hingeschmissen bin_weg bin_gegangen \
        gegangen_bin suche_etwas_anderes suche_was_neues bewerbe_mich_weg überlegen_ob_wir ob_wir_bleiben \
        genug_davon habe_genug reicht_es mir_reicht das_war's alle_gehen die_guten_gehen gehen_die_guten \
        kein_freies kein_einziges_mal keinen_einzigen keine_einzige keine_pause ohne_pause kein_dank kein_danke \
        kein_lob kein_wort niemand_sagt niemand_fragt niemanden_interessiert interessiert_niemanden \
        interessiert_keinen krankgeschrieben krankmeldung* überstunden unbezahlte_überstunden freizeit_opfer \
        leider schade bedauer* dummerweise ausgerechnet anders_als_versprochen weniger_als_versprochen \
        schlechter schlimmer schlimm schlimmste* abwärts bergab verschlechter* nachgelassen früher_war früher_waren \
        hieß_es_dann erst_hieß dann_hieß hieß_es kein_einzelfall offen_geblieben noch_offen sind_offen offene \
        offen_sind kaffeefleck immerhin_ein
        """
    static let poor = """
        teuer* langsam* spät später schleppend* zäh umständlich* kompliziert* unklar* lästig* laut lautstark eng \
        veraltet* altmodisch* schwach schwache* schwacher schwächer* schwierig* streit* umstritten* sorge sorgen \
        zweifel* unruhe verlust verluste* sinkt sinken rückgang* schließt schließung* absage* hektisch* stress* \
        druck problem* ungern ratlos stockt* hakt* billig* mager* knapp zweimal erst obwohl trotzdem_nicht \
        statt nur_auf_dem_papier müde erschöpft* protest* widerstand petition* unterschriften \
        demonstrier* abgebaut streicht überlaufen ausgerechnet nachbesser* umbequem unbequem \
        zuständig rechnung_folgt befristet* gedrängt mühsam* notdürftig*
        """
}
