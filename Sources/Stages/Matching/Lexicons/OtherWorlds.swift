/// Talk of worlds in which a firm's name means something else: a player, a game, a tree, a colour.
///
/// A list counts against a brand only where the brand's own words do not come from it.
enum OtherWorlds {
    static let lists = [
        politics, sport, arts, games, nature, school, history, travel, taste, military, law, wellbeing,
    ]

    private static let politics = """
        landtag* bundestag* parlament* fraktion* koalition* opposition* wahlkampf* wahl wahlen partei parteien* \
        parteifreund* abgeordnet* minister* ministerin* ministerpräsident* regierung* kabinett kanzleramt* \
        bezirkstag* gremium haushaltsentwurf inflation* wähler* stimmen gesetzentwurf* \
        parliament election* senator* coalition
        """
    private static let sport = """
        tor tore treffer* torjäger* spielminute* minute spieltag* bundesliga* liga* pokal* elfmeter* halbzeit* \
        stürmer* trainer* mannschaft* aufstieg abstieg* saison* tabelle* stadion* turnier* weltmeister* \
        olympi* schiedsrichter* eingewechselt* abpraller marathon* bestzeit* laufschuh* kilometer gelaufen remis* \
        partie schach* großmeister* zug zügen eröffnung* läuferzug turm dame bauernopfer goalkeeper match \
        league tournament striker season
        """
    private static let arts = """
        roman romane* buch verlegt bühne* theater* konzert* album* song* band sänger* rapper* musiker* chor* \
        orchester* oper film* kino* regie* staffel* schauspiel* autor* autorin* lesung* \
        literatur* laudatio* dichter* gedicht* maler* gemälde* ausstellung* museum* galerie* kabarett* sketch* \
        künstler* publikum* applaus* debüt* skulptur* comic*  notenk* gesungen tournee* \
        synthesizer** gitarre* novel actor actress movie concert stage singer
        """
    private static let games = """
        spiel spiele spieler* brettspiel* videospiel* level stufe kapitel speicherstand* quest* \
        würfel* spielfigur* konsole* teleporter* zusatzinhalt* gamer* zauber* drache* figur avatar* map \
        player* dungeon* gameplay rätsel* runde runden jury nominiert
        """
    private static let nature = """
        baum bäume* blüte* blüten* rinde* laub* holz  wald* wälder* schnitz* vogel vögel* greifv* horst \
        horste nest schwingen tier tiere* züchtung* sorte sorten* reift apfel* äpfel*  insekt* \
         gattung* gestein* meer küste* insel* klippe* felsen* himmel* polarlicht* sterne sternbild* \
        schnabel* ornitholog* biene* honig* wander* etappe* spazier* ufer friedhof* see tree species bird* \
        forest island
        """
    private static let school = """
        klausur* abitur* mathe latein deutschkurs schulnote* note noten* unterricht* klasse klassen* \
        studierend* studium* semester* erstsemester* hochschul* universität* professor* fakultät* vorlesung* \
        referat* lehrplan*  zeugnis* lerngruppe* punkte exam university lecture
        """
    private static let history = """
        kaiser* könig* ritter* burg schloss* kloster* mittelalter* jahrhundert* urkunde* dynastie* papst* \
        bischof* kirche* heilig* thron* krone*  feldzug** herrscher* antike* reformation* \
        schlacht* emperor medieval saint
        """
    private static let travel = """
        gasthof* gasthaus* wirtin* wirt restaurant* speisekarte* stammtisch* übernacht* pension \
        hotel hotels* schiff* fähre* kreuzfahrt* bord  kabine* reise reisen* reisebüro* urlaub* strand* \
         flughafen* sehenswürd*  route* tourist* koch köchin \
         wein weine ferry cruise  
        """
    private static let taste = """
        farbe* farbton* farbtöne* farbkarte* blau* grün* grau* gelb* rosa schwarz* hellblau dunkelblau anzug \
        hemd* kleid kleider* stoff* leinen* mode outfit* sofa* wandfarbe* streichen* gestrichen lack* tapete* \
        deko* hochzeit* braut* frisur* colour  dress wedding
        """
    private static let military = """
        bundeswehr* kaserne* soldat* rekrut* gewehr* marschier* gelöbnis* biwak* marine* truppe* panzer* \
        offizier* manöver* nato grundausbildung* stube army navy recruit*
        """
    private static let law = """
        paragraf* paragraph* verordnung* richtlinie* artikel* insider* kapitalmarkt* ad_hoc aufsichtsbehörde* \
        norm normen* steckertyp* buchse* stecker* regulation directive exportgarantie* deckung* \
        ministerium* antrag anträge* bund steckdose*
        """
    private static let wellbeing = """
        motivation* glück glücklich* mut seele* gefühl* gefühle träume* liebe* herz herzen* sprichwort* \
        zitat* weisheit* kraft innere achtsam* trainingsplan muskel* fitness* hochstuhl* krabbel* \
        staubsaug* saugen teppich* baby babys* kleinkind* modell modelle* display* akku* smartphone* handy* \
        megapixel hülle* 
        """
}
