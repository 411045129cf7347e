/// Talk of worlds in which a firm's name means something else: a player, a game, a tree, a colour.
///
/// A list counts against a brand only where the brand's own words do not come from it.
enum OtherWorlds {
    static let lists = [
        politics, sport, arts, games, nature, school, history, travel, taste, military, law,
        wellbeing,
    ]

    private static let politics = """
        landtag* bundestag* parlament* fraktion* koalition* opposition* wahlkampf* wahl wahlen \
        partei parteien* parteifreund* abgeordnet* minister* ministerin* ministerpräsident* \
        regierung* kabinett kanzleramt* bezirkstag* gremium haushaltsentwurf inflation* wähler* \
        stimmen gesetzentwurf* parliament election* senator* coalition abstimm* bürgerentscheid* \
        stadtrat* gemeinderat* kreistag* senat staatssekret* minister wahlkreis* ministerium* \
        rathausfraktion* spd cdu csu fdp afd grünen linke rücktritt* amtszeit* wiederwahl \
        kandidat* kandidier* präsidentschaft* botschafter* diplomat* außenpolit* innenpolit* \
        demokrat* republikan* governor congress mayor party parties vote voters
        """
    private static let sport = """
        tor tore treffer* torjäger* spielminute* minute spieltag* bundesliga* liga* pokal* \
        elfmeter* halbzeit* stürmer* trainer* mannschaft* aufstieg abstieg* saison* tabelle* \
        stadion* turnier* weltmeister* olympi* schiedsrichter* eingewechselt* abpraller \
        marathon* bestzeit* laufschuh* kilometer gelaufen remis* partie schach* großmeister* zug \
        zügen eröffnung* läuferzug turm dame bauernopfer goalkeeper match league tournament \
        striker season fußball* handball* basketball* eishockey* tennis* boxen boxer* profi \
        profis verein vereins* spielfeld* mittelfeld* verteidiger* torwart* keeper elf trikot* \
        meisterschaft* finale halbfinale viertelfinale sieg siege niederlage* unentschieden \
        führungstreffer* ausgleich vorlage flanke freistoß* sprint* weltrekord* medaille* gold \
        silber bronze rennen rennstrecke* formel rallye etappensieg* figur figuren \
        springer schwarz remis game goals scored coach team_mate football
        """
    private static let arts = """
        roman romane* buch verlegt bühne* theater* konzert* album* song* band sänger* rapper* \
        musiker* chor* orchester* oper film* kino* regie* staffel* schauspiel* autor* autorin* \
        lesung* literatur* laudatio* dichter* gedicht* maler* gemälde* ausstellung* museum* \
        galerie* kabarett* sketch* künstler* publikum* applaus* debüt* skulptur* comic* notenk* \
        gesungen tournee* synthesizer** gitarre* novel actor actress movie concert stage singer \
        rolle rollen hauptrolle* dreharbeiten leinwand* serie serien folge folgen episode* \
        charakter* sänger sängerin rap festival* tour gitarre klavier* geige* sinfonie* \
        dirigent* premiere* inszenier* ensemble* dramatiker* schriftsteller* verlag* bestseller* \
        erzähl* kapitel lyrik* atelier* vernissage* regisseur* schauspieler* star stars fans \
        hollywood netflix superheld* held helden lieder refrain* poet book author track
        """
    private static let games = """
        spiel spiele spieler* brettspiel* videospiel* level stufe kapitel speicherstand* quest* \
        würfel* spielfigur* konsole* teleporter* zusatzinhalt* gamer* zauber* drache* figur \
        avatar* map player* dungeon* gameplay rätsel* runde runden jury nominiert gegner \
        endgegner mission missionen controller playstation xbox nintendo steam gaming zocken \
        zockt rollenspiel* karten brett würfeln spieleabend* patch mods erweiterung* skill \
        skills items gilde multiplayer* gamer boss
        """
    private static let nature = """
        baum bäume* blüte* blüten* rinde* laub* holz wald* wälder* schnitz* vogel vögel* greifv* \
        horst horste nest schwingen tier tiere* züchtung* sorte sorten* reift apfel* äpfel* \
        insekt* gattung* gestein* meer küste* insel* klippe* felsen* himmel* polarlicht* sterne \
        sternbild* schnabel* ornitholog* biene* honig* wander* etappe* spazier* ufer friedhof* \
        see tree species bird* forest island stamm stämme ast äste zweig* wurzel* knospe* blatt \
        blätter krone allee* schatten lindenblüten* tee* duft* wiese* feld felder flügel* brut* \
        gefieder* beute* jungvögel* seeadler* steinadler* revier* spannweite* artenschutz* \
        naturschutz* jäger* fisch fische hunde hund katze* kater pferd* reiter* aurora \
        sonnenwind* nachthimmel* sternen* galaxie* planet* wetter* sturm* gewitter* blitz* \
        donner* brandung* leuchtturm* vulkan* strand* flora fauna leaves branch branches birds \
        feathers northern_lights
        """
    private static let school = """
        klausur* abitur* mathe latein deutschkurs schulnote* note noten* unterricht* klasse \
        klassen* studierend* studium* semester* erstsemester* hochschul* universität* professor* \
        fakultät* vorlesung* referat* lehrplan* zeugnis* lerngruppe* punkte exam university \
        lecture schüler* schülerin* lehrer* lehrerin* abschlussprüfung* grundkurs* \
        leistungskurs* hausaufgabe* prüfungsordnung* dozent* seminararbeit* doktorarbeit* \
        bachelor* master* campus mensa stipendi* physik chemieunterricht* biologie* formel \
        formeln gleichung* vitamin* enzym* photosynthese* stoffwechsel* molekül* protein* \
        students thesis homework
        """
    private static let history = """
        kaiser* könig* ritter* burg schloss* kloster* mittelalter* jahrhundert* urkunde* \
        dynastie* papst* bischof* kirche* heilig* thron* krone* feldzug** herrscher* antike* \
        reformation* schlacht* emperor medieval saint weltkrieg* reichskanzler* feldherr* adel* \
        adlig* turnier mönch* nonne* abt äbtissin* dom kathedrale* altar* wappen* heraldik* \
        ahnen* stammbaum* ahnherr* geburtstag_von geboren gestorben todestag* lebte denkmal* \
        statue* römer* germanen* preuß* kolonial* antik* archäolog* ausgrabung* century king \
        queen knight
        """
    private static let travel = """
        gasthof* gasthaus* wirtin* wirt restaurant* speisekarte* stammtisch* übernacht* pension \
        hotel hotels* schiff* fähre* kreuzfahrt* bord kabine* reise reisen* reisebüro* urlaub* \
        strand* flughafen* sehenswürd* route* tourist* koch köchin wein weine ferry cruise \
        wandern wanderung* gipfel* hütte* berg berge tal rundweg* radweg* camping* zelt* \
        kapitän* matrose* reederei* bucht* inselgruppe* resort* all_inclusive frühstück* \
        speisesaal* küchenchef* gericht gerichte vorspeise* hauptgang* dessert* kellner* \
        bedienung* tresen* kneipe* bar bier biergarten* cocktail* speise* restauranttest* \
        michelin* brunch menu chef_de waiter dinner cocktails tour_operator
        """
    private static let taste = """
        farbe* farbton* farbtöne* farbkarte* blau* grün* grau* gelb* rosa schwarz* hellblau \
        dunkelblau anzug hemd* kleid kleider* stoff* leinen* mode outfit* sofa* wandfarbe* \
        streichen* gestrichen lack* tapete* deko* hochzeit* braut* frisur* colour dress wedding \
        nuance* pastell* beige türkis lila violett* braun bunt* creme* ton töne farblich* wand \
        wände pinsel* kleidung* schuh schuhe rock bluse* jacke* hose hosen schneider* schmuck* \
        parfum* make_up lippenstift* nagellack* kissen* vorhang* teppich* shades paint shirt
        """
    private static let military = """
        bundeswehr* kaserne* soldat* rekrut* gewehr* marschier* gelöbnis* biwak* marine* truppe* \
        panzer* offizier* manöver* nato grundausbildung* stube army navy recruit* wehrpflicht* \
        wehrdienst* grundwehrdienst* kompanie* bataillon* brigade* feldwebel* unteroffizier* \
        dienstgrad* uniform* einsatz_in kampfflugzeug* fregatte* u_boot verteidigungs* munition* \
        soldier soldiers troops
        """
    private static let law = """
        paragraf* paragraph* verordnung* richtlinie* artikel* insider* kapitalmarkt* ad_hoc \
        aufsichtsbehörde* norm normen* steckertyp* buchse* stecker* regulation directive \
        exportgarantie* deckung* ministerium* antrag anträge* bund steckdose* gesetz gesetze \
        gesetzes* paragrafen* absatz* urteil* bgh eugh din iso marktmissbrauch* börsennotiert* \
        emittent* wertpapier* aktionär* meldepflicht* leitfaden* ausschuss_für steckverbind* \
        adapter* anschluss* kabel* spannung* regulator* securities issuer
        """
    private static let wellbeing = """
        motivation* glück glücklich* mut seele* gefühl* gefühle träume* liebe* herz herzen* \
        sprichwort* zitat* weisheit* kraft innere achtsam* trainingsplan muskel* fitness* \
        hochstuhl* krabbel* staubsaug* saugen teppich* baby babys* kleinkind* modell modelle* \
        display* akku* smartphone* handy* megapixel hülle* mutig* selbstbewusst* resilien* \
        meditation* yoga* diät* schlaf* kinderzimmer* windel* spielplatz* keks kekse backofen* \
        backblech* teig* rezept* zutat* esslöffel* teelöffel* mehl zucker butter backpulver* \
        staub* besen* handfeger* kuscheltier* spitzname* kosename* mein_schatz tablet* kamera* \
        bildschirm* speicherplatz* gigabyte* wunsch* recipe baking crumbs
        """
}
