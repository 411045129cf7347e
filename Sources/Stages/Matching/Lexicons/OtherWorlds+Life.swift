/// Worlds of leisure, trade and home.
extension OtherWorlds {
    static let travel = """
        gasthof* gasthaus* wirtin* wirt restaurant* speisekarte* stammtisch* übernacht* pension hotel hotels* \
        schiff* fähre* kreuzfahrt* bord kabine* reise reisen* reisebüro* urlaub* strand* flughafen* sehenswürd* \
        route* tourist* koch köchin wein weine ferry cruise wandern wanderung* gipfel* hütte* berg berge tal \
        rundweg* radweg* camping* zelt* kapitän* matrose* reederei* bucht* inselgruppe* resort* all_inclusive \
        frühstück* speisesaal* küchenchef* gericht gerichte vorspeise* hauptgang* dessert* kellner* bedienung* \
        tresen* kneipe* bar bier biergarten* cocktail* speise* restauranttest* michelin* brunch menu chef_de waiter \
        dinner cocktails tour_operator gastgarten* wirtshaus* landgasthof* dorfwirt* ausflugslokal* ausflugsziel* \
        einkehr* rouladen* klöße* schnitzel* knödel* braten* muscheln oktopus* meeresfrüchte* tapas menemen \
        frühstückskarte* brunch* espressobar* likör* schnaps* wodka* obstler* flasche_wein weinkarte* weinprobe* \
        spirituose* digestif* käsekuchen* tischreservierung* terrasse_mit zimmerservice* doppelzimmer* \
        ferienwohnung* ferienhaus* pauschalreise* reiseveranstalter* fährverbindung* hurtigruten kreuzfahrtschiff* \
        landgang* reling* kajüte* hafenrundfahrt* inselhopping* wattwander* kurtaxe* leuchtturmwärter* spaziergang* \
        stadtführung* radtour* wohnmobil* jugendherberge* hostel* sightseeing seaside beach_bar
        """
    static let taste = """
        farbe* farbton* farbtöne* farbkarte* blau* grün* grau* gelb* rosa schwarz* hellblau dunkelblau anzug hemd* \
        kleid kleider* stoff* leinen* mode outfit* sofa* wandfarbe* streichen* gestrichen lack* tapete* deko* \
        hochzeit* braut* frisur* colour dress wedding nuance* pastell* beige türkis lila violett* braun bunt* creme* \
        ton töne farblich* wand wände pinsel* kleidung* schuh schuhe rock bluse* jacke* hose hosen schneider* \
        schmuck* parfum* make_up lippenstift* nagellack* kissen* vorhang* teppich* shades paint shirt wandfarben \
        farbfächer* anstrich* lasur* deckweiß* altweiß* perlweiß* cremeweiß* brautkleid* trauzeug* bräutigam* \
        hochzeitsgast* krawatte* fliege_oder manschettenknöpf* sakko* gardine* vorhänge* bettwäsche* tischdecke* \
        schuhgröße* sneaker* sohle* lippen* mascara* haarfarbe* strähnchen* fassadenfarbe* autolack* lackierung* \
        metallic* schwarzweiß* kontrast* palette_von
        """
    static let military = """
        bundeswehr* kaserne* soldat* rekrut* gewehr* marschier* gelöbnis* biwak* marine* truppe* panzer* offizier* \
        manöver* nato grundausbildung* stube army navy recruit* wehrpflicht* wehrdienst* grundwehrdienst* kompanie* \
        bataillon* brigade* feldwebel* unteroffizier* dienstgrad* uniform* einsatz_in kampfflugzeug* fregatte* \
        u_boot verteidigungs* munition* soldier soldiers troops marinesoldat* allgemeine_grundausbildung \
        formaldienst* wachdienst* spind_kontrolle panzergrenadier* gefreiter* oberleutnant* einberufung* reservist* \
        reservisten truppenübung* fallschirmjäger* gebirgsjäger* wehrbeauftragt* heeres* luftwaffe* kampfjet* \
        haubitze* maschinenpistole*
        """
    static let law = """
        paragraf* paragraph* verordnung* richtlinie* artikel* insider* kapitalmarkt* ad_hoc aufsichtsbehörde* norm \
        normen* steckertyp* buchse* stecker* regulation directive exportgarantie* deckung* ministerium* antrag \
        anträge* bund steckdose* gesetz gesetze gesetzes* paragrafen* absatz* urteil* bgh eugh din iso \
        marktmissbrauch* börsennotiert* emittent* wertpapier* aktionär* meldepflicht* leitfaden* ausschuss_für \
        steckverbind* adapter* anschluss* kabel* spannung* regulator* securities issuer emittenten eigengeschäft* \
        insiderlist* insiderhandel* insiderrecht* insiderinformation* offenlegung* offenzulegen* \
        veröffentlichungspflicht* auslegungshilfe* leitlinie* leitlinien esma bafin aufsicht finanzaufsicht* \
        kapitalmarktrecht* marktmanipul* handelsüberwach* börsenaufsicht* prospektpflicht* wertpapierhandel* \
        rechtsanwältin* fachanwält* rechtsverordnung* durchführungsverordnung* übergangsfrist* inkrafttreten* \
        gesetzgeber* ausnahmetatbestand* deckungszusage* exportkredit* hermesdeckung* exporteure* abnehmerland* \
        zwischenschritt* verbraucherrecht* strafkammer* strafsenat* bundesgerichtshof* verfassungsgericht* plädoyer* \
        angeklagte* freispruch* justiz* jura* amtsblatt* steckdosen kupplung* euro_stecker kaltgerät* bauart* \
        schutzart* ladestecker* compliance issuers
        """
    static let wellbeing = """
        motivation* glück glücklich* mut seele* gefühl* gefühle träume* liebe* herz herzen* sprichwort* zitat* \
        weisheit* kraft innere achtsam* trainingsplan muskel* fitness* hochstuhl* krabbel* staubsaug* saugen \
        teppich* baby babys* kleinkind* modell modelle* display* akku* smartphone* handy* megapixel hülle* mutig* \
        selbstbewusst* resilien* meditation* yoga* diät* schlaf* kinderzimmer* windel* spielplatz* keks kekse \
        backofen* backblech* teig* rezept* zutat* esslöffel* teelöffel* mehl zucker butter backpulver* staub* besen* \
        handfeger* kuscheltier* spitzname* kosename* mein_schatz tablet* kamera* bildschirm* speicherplatz* \
        gigabyte* wunsch* recipe baking crumbs selbstfürsorge* achtsamkeit* lebensfreude* innere_ruhe resilienz* \
        selbstliebe* mantra* affirmation* tagebuch* lebensweisheit* kalenderspruch* trauer* liebeskummer* \
        freundschaft* mutter_sein elternzeit_mit schnuller* kinderwagen* einschlaf* abstillen* beikost* zwieback* \
        reiswaffel* bettdecke* handstaubsaug* saugroboter* mahlwerk* kaffeesatz* vollautomat* displaygröße* \
        smartwatch* betriebssystem* android iphone ios ladekabel* speicherkarte* megapixel* zoomobjektiv* selfie* \
        bildschirmdiagonale* pro_modell plätzchen* mürbeteig* streusel* vanillezucker* springform* eischnee* \
        stricken* häkeln* wollknäuel* hundename* katzenname* katzenbaby* taufname* vornamen* babyname* geschwister* \
        zwillinge* opa enkelkind*
        """
}
