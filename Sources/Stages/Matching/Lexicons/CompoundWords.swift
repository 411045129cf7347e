/// What German hangs on to a firm's name in one word, and on to that.
enum CompoundWords {
    /// Second parts of closed compounds, in the forms that endings do not make: `Hof`, `Höf…`. None that
    /// makes another word of many a name, as `…zeug`, `…statt`, `…ware`, `…motor`, `…baum` do, nor streets
    /// and squares: those are named after somebody.
    static let parts = """
        hof höf bahnhof bahnhöf steig gleis strecke linie netz trasse tunnel schiene schienen station \
        haltestelle terminal tower hochhaus gebäude haus häus parkhaus parkplatz halle häfen hafen lager \
        depot werft grundstück areal gelände anlage übergang übergäng unterführung überführung knoten \
        anbindung anschluss anschlüss brücke damm dämm schranke einfahrt zufahrt umgebung viertel campus \
        museum arena stadion theater kantine küche mensa lounge toilette klo bistro restaurant café kiosk \
        tankstelle automat schalter kasse theke regal kabine sitz fenster tür tor \
        verkehr fahrt fahrer fahrgast fahrgäst fahrplan fahrpläne fahrkarte flug flüg flotte flugzeug zug \
        züg lok bus busse waggon wagen bahn taxi rad räder fahrrad roller boot schiff fähre container \
        lastwagen transporter fahrzeug lkw reise reisende reisezentrum route tour ausflug urlaub \
        gast gäst besucher kunde kundin nutzer käufer leser hörer zuschauer mieter bewohner anwohner \
        nachbar passagier fan anhänger gegner kritiker hasser freund mitglied genosse verein club \
        aktionär eigner investor gläubiger gesellschafter partner zulieferer lieferant konkurrent \
        konkurrenz rivale bewerber arbeiter angestellte beschäftigte bedienstete beamte beamter personal \
        manager management agent vertreter berater experte insider sprecher pressestelle lobby lobbyist \
        chefetage führung spitze aufsicht aufsichtsrat aufsichtsrät vorstand vorständ tochter töchter \
        mutter sparte abteilung ableger filiale gesellschaft stiftung zentrale hauptsitz firma \
        gewerkschaft gewerkschafter belegschaft betriebsrat betriebsrät betrieb polizei feuerwehr \
        schaffner wärter meister ingenieur entwickler designer verkäufer händler bote zusteller kurier \
        pilot kapitän mechaniker techniker lehrling azubi praktikant rentner pensionär erbe erbin \
        familie gründer gründung geschichte jubiläum tradition archiv \
        ticket karte card abo abonnement rabatt bonus coupon gutschein preis tarif gebühr rechnung \
        mahnung quittung bon konto kredit aktie anleihe dividende kurs gewinn umsatz umsätz verlust \
        bilanz zahlen schulden milliarden millionen rendite steuer subvention finanzierung fusion \
        übernahme verkauf verkäuf kauf käuf börsengang privatisierung reform sanierung umbau umbauten \
        ausbau neubau abriss bau bauten baustelle projekt plan pläne planung strategie politik \
        netzwerk branche industrie markt märkt geschäft geschäfte monopol standard modell produkt \
        sortiment angebot lieferung paket päckchen kiste sendung versand packung flasche dose becher \
        tasche tüte beutel schachtel etikett label logo marke werbung werbespot kampagne plakat anzeige \
        slogan spruch sprüch prospekt katalog flyer broschüre magazin zeitschrift zeitung buch büch \
        video clip film foto bild bilder bericht artikel beitrag beiträg interview reportage studie test \
        umfrage gutachten blog forum tweet post kanal kanäl nachricht news meldung info information \
        auskunft unterlage dokument akte brief mail telefon nummer hotline website webseite seite \
        homepage portal plattform shop onlineshop app login passwort passwört server cloud daten \
        datenleck datenbank software programm system systeme technik technologie chip gerät maschine \
        roboter sensor modul batterie strom stromversorgung wasser gas energie heizung rohr leitung \
        signal störung ausfall ausfäll panne verspätung chaos störfall unfall unfäll unglück brand bränd \
        leck skandal affäre krise pleite insolvenz rückruf klage prozess urteil verfahren strafe vertrag \
        verträg auftrag aufträg vergabe ausschreibung lizenz patent recht streik warnstreik protest demo \
        boykott kritik ärger frust wut stress problem fehler irrtum schlichtung verhandlung gespräch \
        treffen konferenz tagung messe stand kongress veranstaltung fest feier event konzert turnier cup \
        lauf läuf training seminar workshop schule schüler akademie lehre ausbildung stelle job arbeit \
        arbeitsplatz arbeitsplätz schicht lohn löhne gehalt gehält rente kündigung entlassung abfindung \
        uniform kleidung jacke mütze hemd kittel helm schuh tracht kollektion mode schmuck uhr möbel \
        lärm lärmschutz geruch gestank rauch abwasser abgas müll abfall abfäll umwelt klima sicherheit \
        qualität kontrolle prüfung prüfer warnung vorfall überfall einbruch dieb diebstahl betrug \
        betrüger räuber täter opfer zeuge dienst service hilfe mission kirche gottesdienst spende \
        sponsor sponsoring förderung preisträger gewinnspiel fahne flagge banner schild schrift farbe \
        brot kuchen torte wurst würst käse fleisch gemüse obst eis bier wein saft kaffee tee \
        milch joghurt schokolade rezept menü teller gericht versorgung verbindung verbund anteil \
        beteiligung breite höhe länge rand welt kosmos imperium leute mensch typ kind team \
        mannschaft trainer spieler rennen fahrerlager rennstall korridor zentrum rechner \
        kasten automatik gutschrift
        """

    /// What makes an adjective of a name: `bahneigen`, `bahntypisch`.
    static let adjectives = """
        eigen eigene eigener eigenen eigenes eigenem intern interne interner internen internes internem \
        typisch typische typischer typischen typisches typischem weit weite weiter weiten weites weitem \
        nah nahe naher nahen nahes nahem fremd fremde fremder fremden fremdes fremdem
        """
}
