/// How words colour what they stand beside, from 6 (very good) to -6 (very bad).
enum SentimentWords {
    /// Of a word on several lists the last one counts.
    static let lists: [(weight: Int8, words: String)] = [
        (3, goodStems), (3, goodEnglishStems), (-3, badStems), (-3, badEnglishStems),
        (2, decent), (2, goodEnglishMild), (3, goodSigns), (4, goodDeeds), (4, goodWords),
        (4, goodEnglish), (6, goodPraise), (6, goodEnglishPraise),
        (-2, poor), (-2, badEnglishMild), (-3, badSigns), (-4, badDeeds), (-4, badWords),
        (-4, badEnglish), (-6, badScandal), (-6, badEnglishScandal),
    ]

    /// Harm that may befall anybody: without a word of blame it says nothing of the firm.
    static let harm = """
        verletzt* beschädigt* schaden schäden unfall* tot tote toten gestorben starb starben gesperrt verurteilt* \
        strafe strafen bewährungsstrafe* gestohlen diebstahl* einbruch* einbrecher* überfall* überfallen drohen \
        droht drohung* gedroht absturz ausgefallen ausfall geräumt tödlich* anklage* angeklagt* festgenommen* \
        injured killed died missing damaged damages damage stolen burglary fined_burglars
        """
    /// What befalls a firm without its fault.
    static let victim = """
        einbruch* einbrecher* eingebrochen diebstahl* diebe dieben gestohlen gestohlene überfall* überfallen räuber* \
        vandal* beschmiert* graffiti brandstift* brandanschlag* anschlag* bombe* fliegerbombe* weltkriegsbombe* \
        blindgänger* geisel* geiselnahme* bewaffnet* amok* hochwasser* überflut* überschwemm* sturm* unwetter* \
        orkan* blitzschlag* erdbeben* erpresser* unbekannte täter hacker* verschlüsselt* gefälscht* fälscher* \
        falschmeldung* fake nachbargebäude nachbarhalle benachbart* fremder fremdes paketdienst* führerlos* \
        drittfirma betrüger* phishing* nachahm* wasserrohrbruch* stromausfall* gasleck* bagger* \
        burglars burglary stolen theft thieves robbed vandals arson bomb flood* storm lightning hostage hackers \
        fake impersonat* scammers unknown_attackers
        """
    /// They turn what follows.
    static let negators = """
        nicht nichts kein keine keinen keinem keiner keines nie niemals niemand kaum ohne weder statt nirgends \
        not no never none nobody nothing without hardly neither don't doesn't didn't isn't wasn't weren't can't \
        cannot couldn't won't wouldn't hasn't haven't hadn't aren't shouldn't
        """
    /// They raise what follows.
    static let intensifiers = """
        sehr extrem* absolut* total völlig* wirklich besonders äußerst richtig so unglaublich* überaus mega echt \
        viel zutiefst komplett rundum very really extremely absolutely totally so incredibly highly truly utterly
        """
    /// What stands after one of them outweighs what stands before it.
    static let turns = """
        aber doch jedoch trotzdem dennoch dafür allerdings seither seitdem inzwischen mittlerweile heute dann \
        unterm_strich am_ende fazit letztlich but however still yet nevertheless since_then in_the_end overall
        """
    /// They grant what is then outweighed.
    static let grants = """
        zwar ja zugegeben gewiss natürlich klar immerhin obwohl obgleich auch_wenn fachlich technisch das_muss_man \
        although though admittedly granted while to_be_fair on_paper sure
        """
    /// Praise that nobody means.
    static let irony = """
        dreifaches_hoch herzlichen_glückwunsch glückwunsch_zum glückwunsch_an bravo na_toll na_super na_prima \
        danke_für_nichts glanzleistung meisterleistung chapeau_für nobel_nobel große_kunst applaus_für \
        applaus_bitte ganz_großes_kino großes_kino respekt_dafür wie_schön wie_nett wie_großzügig was_für_herrliche \
        tolles_spiel ein_feuerwerk lieblingszahl ehrenrunde hauptpreis sternstunde* weltniveau ach_nein \
        hält_jung man_gönnt_sich_ja vielen_dank_auch besten_dank_auch wieder_was_gelernt service_wüste \
        wir_freuen_uns_schon ich_freue_mich_schon da_freut_man_sich wer_braucht_schon slow_clap well_done_on \
        how_thoughtful how_generous thanks_for_nothing what_a_treat many_congratulations congratulations_on masterclass_in
        """
    /// Outrage that nobody means.
    static let mockery = """
        wo_kommen_wir_hin wo_kommen_wir_da was_erlauben_die vorurteile vorurteil allen_ernstes böse_handwerker \
        wohin_man_blickt typisch_handwerk typisch_industrie unfassbar_was unerhört_was empörend_was \
        worüber_soll_man worüber_sollen_wir nicht_einmal_auf nicht_mal_mehr ich_bin_empört ich_verlange_sofort \
        so_eine_frechheit_da wie_soll_man_da da_hört_doch how_dare_they the_nerve_of what_will_they_think
        """
}
