/// Words of one facet: strong ones count three times.
extension FacetWords {
    static let generalStrong = """
        spende* spendet* gespendet sponsor* ehrenamt* wohltätig* jubiläum* bestehen hoffest* sommerfest* \
        tag_der_offenen anwohner* nachbarn nachbarschaft bürgerinitiative* lärm* gestank verkehr* parken parkt \
        parkplatz* gehweg* schulweg* sitz umzug standort* neubau* halle grundstück* bebauungsplan* denkmal* museum* \
        ausstellung* einbruch* einbrecher* diebstahl* überfall* feuerwehr* brand brandes brannte großbrand* \
        explosion* bombe* fliegerbombe* evakuier* räumen demo demonstr* kundgebung* anschlag* drohung* bedroht* \
        polizei* razzia* durchsuch* naturschutz* umwelt* bußgeld* behörde* auszeichnung* preisverleih* führungen \
        musik firefighters blaze burglary donated donation sponsor fundraiser neighbours residents evacuated \
        anniversary relocation exhibition museum rally viral racist hashtag free_of_charge visitors spendenaktion* \
        spendenlauf* spendenscheck* stiftung* stiftet* förderverein* hospiz* kinderhospiz* tafel obdachlos* \
        flüchtling* benefiz* gemeinnützig* umsonstregal* patenschaft* schulprojekt* schulklasse* kita_bekommt \
        vereinsheim* trikots trikotsatz* sportverein* dorffest* stadtfest* weihnachtsmarkt* straßenfest* \
        jubiläumsfeier* firmenjubiläum* festakt* empfang sommerempfang* neujahrsempfang* ehrenbürger* \
        bundesverdienst* verdienstkreuz* ehrenamtspreis* bürgerpreis* umweltpreis* architekturpreis* denkmalschutz* \
        stadtgeschichte* firmengeschichte* heimatmuseum* archiv* gründerin gründer_gestorben gestorben_ist \
        verstorben* nachruf* trauer* beisetzung* kandidiert* ehemalige_halle einbruch_ins eingebrochen diebe \
        kupferdiebe* kupferkabel* gestohlen* vandalismus* graffiti* sachbeschädigung* brandstift* brandursache* \
        brandermittler* feuerwehrleute* löschzug* löschzüge* rauchmelder* fehlalarm* hochwasser* überschwemm* \
        überflut* unwetter* sturm sturmschaden* blitzeinschlag* evakuierung* geiselnahme* geisel* bewaffnet* \
        amokalarm* spezialkräfte* sek_einsatz polizeieinsatz* weltkriegsbombe* entschärf* kampfmittel* gasaustritt* \
        gasleitung* stromausfall* verkehrsunfall* autofahrer* radfahrer* fußgänger* unfallflucht* sperrung* \
        umleitung* vollsperrung* schwertransport* baustellenverkehr lkw_verkehr lärmbelästig* geruchsbelästig* \
        nachtruhe* anwohnerprotest* unterschriftenliste* petition* bauantrag* baugenehmigung* stadtrat_stimmt \
        gemeinderat_stimmt ratsbeschluss* gewerbegebiet* gewerbepark* firmensitz* neuer_sitz umzieht zieht_um \
        bezieht_neue neubau_der grundsteinleg* spatenstich* richtfest* einweihung* eingeweiht* eröffnung_der \
        tag_der_offenen_tür führung_durch besichtigung* konzert* lesung* kunst* umweltverschmutz* abwasser* \
        fischsterben* gewässer* baumfäll* abgeholzt* klimaschutz* begrünung* naturschutzbund* bienen* artenschutz* \
        hausdurchsuchung* drogen* kokain* schmuggel* hitlergruß* hassrede* beleidigung* rassis* shitstorm* viral* \
        mahnwache* demonstration* boykottaufruf* drohbrief* bombendrohung* erpresser* cyberangriff* hackerangriff* \
        verschlüsselt* lösegeld* ransomware* hacker* falschmeldung* gefälscht* charity donates donate donating \
        gave_away food_bank homeless school_children schoolchildren sponsors_the founded_in founder obituary funeral \
        moves_to relocates relocating headquarters new_building groundbreaking opens_its_doors open_day concert \
        protest protests petition noise flood flooding storm fire break_in stolen vandals police_are bomb hostage \
        cyberattack ransomware hackers slur video_shows geliehen leihweise hilfslieferung* fluthilfe* \
        katastrophenhilfe* chor kirchenchor* dorfgemeinschaft* dorfladen* gemeindehalle* bolzplatz* spielplatz* \
        skatepark* radweg* wanderweg* uferweg* steg brunnen* linden_gefällt bäume_gefällt fällen_lassen rodung* \
        gerodet* baumschutz* bach bäche fluss_ flussufer* gewässerschutz* grundwasser* schlieren forellen ölfilm* \
        ölspur* staub staubbelastung* feinstaub* abgase* emission* geflüchtete* asyl* mitschnitt* verhöhnt* \
        parteispende* wahlkampfspende* rede_auf festrede* gedenkstein* stolperstein* zwangsarbeit* ns_zeit chronik* \
        festschrift* hundertjährig* geburtstag_des feiert_geburtstag firmenlauf* stadtlauf* pumpenlauf* \
        adventsmarkt* laternenumzug* karneval* schützenfest* kirmes* umbenannt umbenennung* umfirmierung* neues_logo \
        logo_wechsel brücke* bahnlinie* zufahrt* parkdeck* ampel* verkehrskonzept* baulärm* blaulicht* zeugenaufruf* \
        zeugen_gesucht sucht_zeugen täter_flücht fahrerflucht* einbruchserie* bewährung* haftstrafe* brandstifter* \
        lösch* brandruine* drohnen* spionage* village_hall village_green no_plaque choir fundraising lent_us \
        trees_felled river pollution emissions refugees street_party marathon_sponsor witness_appeal \
        unveiled_a_plaque renamed
        """
    static let general = """
        stadt gemeinde landkreis bürgermeister* verein* schule* feier* feiert fest gegründet geschichte* gebäude \
        straße straßen gesperrt* transport konvoi unfall* verletzt* netzwerk* video* artikel falschmeldung* \
        ordnungsamt* ortsbeirat* presse* leihgabe* erinnert* club village community event festival charity mayor \
        newspaper police street bürgermeisterin landrat oberbürgermeister* minister* pfarrer kirche* rathaus* \
        marktplatz* innenstadt* altstadt* gemeindehaus* heimat* tradition* feuerwache nachbarschaft anlieger* \
        ordnung kinder_der eltern besucher* eintritt* freibad sport turnier lauf marathon town council residents \
        parade volunteers
        """
}
