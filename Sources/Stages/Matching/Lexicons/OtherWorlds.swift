/// Talk of worlds in which a firm's name means something else: a player, a game, a tree, a colour.
///
/// A list counts against a brand only where the brand's own words do not come from it.
enum OtherWorlds {
    static let lists = [
        politics, sport, arts, games, nature, school, history, travel, taste, military, law,
        wellbeing,
    ]
    /// In the order of `lists`.
    static let names = [
        "politics", "sport", "arts", "games", "nature", "school", "history", "travel", "taste",
        "military", "law", "wellbeing",
    ]

    static let politics = """
        landtag* bundestag* parlament* fraktion* koalition* opposition* wahlkampf* wahl wahlen partei parteien* \
        parteifreund* abgeordnet* minister* ministerin* ministerpräsident* regierung* kabinett kanzleramt* \
        bezirkstag* gremium haushaltsentwurf inflation* wähler* stimmen gesetzentwurf* parliament election* senator* \
        coalition abstimm* bürgerentscheid* stadtrat* gemeinderat* kreistag* senat staatssekret* minister wahlkreis* \
        ministerium* rathausfraktion* spd cdu csu fdp afd grünen linke rücktritt* amtszeit* wiederwahl kandidat* \
        kandidier* präsidentschaft* botschafter* diplomat* außenpolit* innenpolit* demokrat* republikan* governor \
        congress mayor party parties vote voters bundesrat* landesregierung* senatorin* staatssekretär* abgeordnete* \
        volkspartei* parteitag* parteichef* fraktionschef* vizepräsident* hinterbänkler* wahlplakat* stimmzettel* \
        stichwahl* mehrheit* gesetzesvorlage* haushaltsdebatte* sparpaket* steuererhöh* verbrauchsteuer* notenbank* \
        zentralbank* leitzins* währung* währungsfonds präsidentin* untersuchungsausschuss* landesliste* \
        oppositionsführer* sondierung* regierungschef* bezirksverordnet* ortsvorsteher* kabinettssitzung* lira \
        diplomatie premier* lawmakers budget_vote central_bank
        """
    static let sport = """
        tor tore treffer* torjäger* spielminute* minute spieltag* bundesliga* liga* pokal* elfmeter* halbzeit* \
        stürmer* trainer* mannschaft* aufstieg abstieg* saison* tabelle* stadion* turnier* weltmeister* olympi* \
        schiedsrichter* eingewechselt* abpraller marathon* bestzeit* laufschuh* kilometer gelaufen remis* partie \
        schach* großmeister* zug zügen eröffnung* läuferzug turm dame bauernopfer goalkeeper match league tournament \
        striker season fußball* handball* basketball* eishockey* tennis* boxen boxer* profi profis verein vereins* \
        spielfeld* mittelfeld* verteidiger* torwart* keeper elf trikot* meisterschaft* finale halbfinale \
        viertelfinale sieg siege niederlage* unentschieden führungstreffer* ausgleich vorlage flanke freistoß* \
        sprint* weltrekord* medaille* gold silber bronze rennen rennstrecke* formel rallye etappensieg* figur \
        figuren springer schwarz remis game goals scored coach team_mate football torhüter* anpfiff abpfiff* \
        nachspielzeit* abstiegskampf* klassenerhalt* regionalliga* oberliga* kreisliga* zweitligist* bundestrainer* \
        trikotnummer* bank_aus doppelpack* hattrick* treffsicher* siegtreffer* eigentor* pfosten latte \
        kapitänsbinde* aufschlag matchball* satzball* vorrunde* endspiel* podest* podium siegerehrung* etappe* \
        peloton* radprofi* gegner* ringer* judo* turnerin* turner schwimm* staffellauf* halbmarathon* laufgruppe* \
        laufstrecke* ziellinie* startnummer* bauer_auf eröffnungszug läufer_auf springer_auf dame_auf rochade* \
        schachbrett* schachmatt matt remisangebot* testspiel* u19 u17 u23 vereinslegende* ssv fsv tsv sv fans \
        fan_club ultras kurve stadionsprecher* penalty* referee* half_time
        """
    static let arts = """
        roman romane* buch verlegt bühne* theater* konzert* album* song* band sänger* rapper* musiker* chor* \
        orchester* oper film* kino* regie* staffel* schauspiel* autor* autorin* lesung* literatur* laudatio* \
        dichter* gedicht* maler* gemälde* ausstellung* museum* galerie* kabarett* sketch* künstler* publikum* \
        applaus* debüt* skulptur* comic* notenk* gesungen tournee* synthesizer* gitarre* novel actor actress movie \
        concert stage singer rolle rollen hauptrolle* dreharbeiten leinwand* serie serien folge folgen episode* \
        charakter* sänger sängerin rap festival* tour gitarre klavier* geige* sinfonie* dirigent* premiere* \
        inszenier* ensemble* dramatiker* schriftsteller* verlag* bestseller* erzähl* kapitel lyrik* atelier* \
        vernissage* regisseur* schauspieler* star stars fans hollywood netflix superheld* held helden lieder \
        refrain* poet book author track theaterstück* schauspielhaus* inszenierung* bühnenbild* orchestergraben* \
        probenraum* zwischenapplaus kabarettist* poetry_slam hörspiel* hörbuch* podcast* drehbuch* kurzfilm* \
        dokumentarfilm* regisseurin* hauptdarsteller* nebenrolle* filmpreis* filmfest* figur_der romanfigur* \
        protagonist* erzählerin* kinderbuch* bilderbuch* comicfigur* manga ep vinyl kassette kassetten tonträger* \
        plattenlabel* release_party gitarrist* schlagzeug* bassist* sängerin* frontfrau* songtext* konzertreihe* \
        zugabe* merchandising* tourbus* synthie* chorleit* chorprobe* musikverein* blaskapelle* kapelle* bildhauer* \
        installation_im kunsthalle* künstlerhaus* malerin* malerinnen keramiker* atelierhaus* ateliers siebdruck* \
        retrospektive* wahrsager* zauberer* märchen* sage sagen sagenhaft* gedichtband* audition screenplay \
        playwright soundtrack
        """
    static let games = """
        spiel spiele spieler* brettspiel* videospiel* level stufe kapitel speicherstand* quest* würfel* spielfigur* \
        konsole* teleporter* zusatzinhalt* gamer* zauber* drache* figur avatar* map player* dungeon* gameplay \
        rätsel* runde runden jury nominiert gegner endgegner mission missionen controller playstation xbox nintendo \
        steam gaming zocken zockt rollenspiel* karten brett würfeln spieleabend* patch mods erweiterung* skill \
        skills items gilde multiplayer* gamer boss spielzug* spielstein* spielkarten* kartenspiel* spielregeln* \
        spieleverlag* spieleautor* partie brettspiele* würfelt gewürfelt schatzkarte* zauberstab* ork orks elfen* \
        gilden* questreihe* savegame* speicherpunkt* fährmann* kapitel_drei sidequest* grafikkarte* ladebildschirm* \
        spielwelt* spielstand* charakterwerte* heldenklasse* rollenspielrunde* minecraft fortnite dlc beta_test \
        raid_boss loot
        """
    static let nature = """
        baum bäume* blüte* blüten* rinde* laub* holz wald* wälder* schnitz* vogel vögel* greifv* horst horste nest \
        schwingen tier tiere* züchtung* sorte sorten* reift apfel* äpfel* insekt* gattung* gestein* meer küste* \
        insel* klippe* felsen* himmel* polarlicht* sterne sternbild* schnabel* ornitholog* biene* honig* wander* \
        etappe* spazier* ufer friedhof* see tree species bird* forest island stamm stämme ast äste zweig* wurzel* \
        knospe* blatt blätter krone allee* schatten lindenblüten* tee* duft* wiese* feld felder flügel* brut* \
        gefieder* beute* jungvögel* seeadler* steinadler* revier* spannweite* artenschutz* naturschutz* jäger* fisch \
        fische hunde hund katze* kater pferd* reiter* aurora sonnenwind* nachthimmel* sternen* galaxie* planet* \
        wetter* sturm* gewitter* blitz* donner* brandung* leuchtturm* vulkan* strand* flora fauna leaves branch \
        branches birds feathers northern_lights laubbaum* nadelbaum* baumkrone* dorflinde* gerichtslinde* \
        blütenstand* lindenblüte* honigtau* blattläuse* pollen* allergiker* borke* jahresring* feldrain* streuobst* \
        greifvogel* adlerpaar* adlerhorst* gelege* küken* balz* falkner* falknerei* flugschau* nistplatz* brutplatz* \
        vogelwarte* vogelschutz* polarnacht* polarkreis* nordhimmel* sonnensturm* sternwarte* magnetfeld* \
        leuchterschein* schweif* insel_der vogelinsel* buntsandstein* klippen* dünen* seehund* robben* kirsche* \
        kirschen* kirschbäum* sauerkirsch* obstkern* kerne kern_im rehkitz* hase hasen igel wildkatze* welpe* welpen \
        hundeschule* tierheim* tierarzt* kaninchen* meerschwein* hamster* kröte* kröten amphib* warane* gänse \
        reiher* graureiher* storch störche* spatz spatzen meise meisen krähe* schwalbe* gefiedert* weiher* tümpel* \
        schilf* moor* heide bach bäche frosch frösche libelle* schmetterling* käfer spinne spinnen ameise* wespe* \
        eichhörnchen* fuchs füchse reh rehe hirsch* wildschwein* wolf wölfe dachs biber* otter duck ducks swan swans \
        pond heron
        """
    static let school = """
        klausur* abitur* mathe latein deutschkurs schulnote* note noten* unterricht* klasse klassen* studierend* \
        studium* semester* erstsemester* hochschul* universität* professor* fakultät* vorlesung* referat* lehrplan* \
        zeugnis* lerngruppe* punkte exam university lecture schüler* schülerin* lehrer* lehrerin* abschlussprüfung* \
        grundkurs* leistungskurs* hausaufgabe* prüfungsordnung* dozent* seminararbeit* doktorarbeit* bachelor* \
        master* campus mensa stipendi* physik chemieunterricht* biologie* formel formeln gleichung* vitamin* enzym* \
        photosynthese* stoffwechsel* molekül* protein* students thesis homework grundkurse* zusatzkurs* schulfach* \
        stundenplan* klassenfahrt* klassenzimmer* schulhof* oberstufe* mittelstufe* abiturient* biologielehrer* \
        biounterricht* chemielehrer* referendar* kultusminister* schulbuch* lehrbuch* berufungskommission* \
        professur* lehrstuhl* habilitation* privatdozent* besoldung* besoldungsgruppe* hörsaal* prüfungsamt* \
        studiengang* pflanzenphysiolog* kohlenstoff* komplementsystem* immunolog* wirbel halswirbel* zellbiolog* \
        genetik* labormäuse* botanik* kursarbeit* gymnasium schulleiter* lerngruppen*
        """
    static let history = """
        kaiser* könig* ritter* burg schloss* kloster* mittelalter* jahrhundert* urkunde* dynastie* papst* bischof* \
        kirche* heilig* thron* krone* feldzug* herrscher* antike* reformation* schlacht* emperor medieval saint \
        weltkrieg* reichskanzler* feldherr* adel* adlig* turnier mönch* nonne* abt äbtissin* dom kathedrale* altar* \
        wappen* heraldik* ahnen* stammbaum* ahnherr* geburtstag_von geboren gestorben todestag* lebte denkmal* \
        statue* römer* germanen* preuß* kolonial* antik* archäolog* ausgrabung* century king queen knight predigt* \
        pfarrer* pastor* pastorin* vikar* vikarin* gottesdienst* gemeindehaus* kirchengemeinde* kirchturm* \
        ministrant* kommunion* konfirmation* taufe* orgel* kantor* jubelkonfirm* bistum* diözese* pilger* reliquie* \
        bibel* evangeli* katholisch* ordensschwester* hoftag* goldtinte* pergament* königin* fürst* fürstin* \
        grafschaft* burgherr* burgruine* lehnsherr* minnesänger* reichstag* revolution* nachkriegszeit* gründerzeit* \
        kriegsende* zeitzeug* nachlass* sammler* blechschild* frachtbrief_von antiquität* flohmarkt* trödel* \
        tontafel* keilschrift* ausgegraben* grabung* museumsdirektor* sonderausstellung* landesausstellung* \
        kuratorin* schrein exponat* kaiserin* monarch* sultan* imam* ismaelit* stammesfürst* ritual*
        """
}
