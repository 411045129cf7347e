/// What is made for a household, or worn.
extension TradeWords {
    static let printing = """
        druck* *druck *druckerei gedruckt* bedruck* flyer* broschüre* plakat* katalog* auflage* papier* \
        offset* digitaldruck* farbabweichung* falz* bindung verpackung* karton* faltschachtel* \
        visitenkarte* etikett* speisekarten einladungskarten postkarte* layout andruck* print* brochure* \
        leaflet* packaging toner tonerkartusche* siebdrucker* buchdrucker* bogenoffset* plattenbelicht* \
        farbwerk* gummituch* farbwalze* farbkasten* farbdichte* passer passermarke* schnittmarke* \
        beschnittzugabe* randabfallend* stanzkontur* stanzform* rilllinie* perforier* ausschießer* \
        vierfarb* cmyk pantone* sonderfarbe* schmuckfarbe* euroskala* farbprofil* farbstich* softproof* \
        farbproof* moiré* tonwertzuwachs* dpi vektordatei* pdf_x3 reinzeichn* schriftsetzer* setzkasten* \
        bleisatz* typograf* schriftart* schusterjunge* zwiebelfisch* setzerei* korrekturabzug* imprimatur* \
        makulatur* schlecht_beschnitten abgefärbt bogenformat* bogenanleger* speedmaster* tiegelpresse* \
        zeitungsrotation* rakel textilveredel* transferfolie* plotterfolie* schneidplotter* flexfolie* \
        banner_mit_ösen bauzaunbanner* rollup* fahrzeugbeschrift* folierung* schaufensterbeschrift* \
        leuchtreklame* werbetechnik* alu_dibond leinwandbild* fotokalender* wandkalender* abizeitung* \
        schülerzeitung* festschrift* gemeindebrief* hochzeitszeitung* danksagungskarte* hochzeitskarte* \
        grußkarte* briefbogen* briefpapier* briefumschlag* briefumschläge* kuverts kuvertier* notizblock* \
        handzettel* flugblatt* faltblatt* faltblätter* prospekte prospekten wickelfalz* leporello* din_lang \
        grammatur* bilderdruckpapier* recyclingpapier* graupappe* wellpappe* pappe schachteln umkarton* \
        versandkarton* umverpack* packmitteltech* klebelasche* banderole* bauchbinde* aufkleber* sticker \
        rollenetikett* weinetikett* buchbinde* klebegebunden* klebebind* fadenheft* rückstichheft* \
        drahtheft* wire_o spiralbind* ringbind* buchblock* buchrücken* schutzumschlag* lesebändchen* \
        kleinauflag* goldschnitt* prägefolie* blindpräg* goldpräg* spotlack* cellophanier* planschneider* \
        zusammentrag* tonerstaub* tintenpatrone* tintenstrahl* copyshop* kopierer* bachelorarbeit_binden \
        medientechnolog* mediengestalt* lithograf* linolschnitt* letterpress* risograf*
        """
    static let textile = """
        mode kleid* hemd* schuh* stoff* näh* schneider* jacke* hose* kollektion* textil* wolle garn fashion \
        *kleid *kleidung bekleid* *schuh *schuhe *hemd *hemden *jacke *jacken bluse blusen* t_shirt* \
        tshirt* pullover* sweatshirt* hoodie* strickware* strickgarn* strickmod* gestrickt* strickmasch* \
        häkel* gehäkelt* webstuhl* webstühl* webmasch* weberei* gewebt* webkante* spinnerei* garne \
        garnrolle* baumwoll* leinenstoff* leinenhemd* seidenbl* seidenst* viskose* polyester* elasthan* \
        elastan* merino* kaschmir* jeans* denim* tweed* fleece* wildleder* kunstleder* glattleder* \
        ledersohle* laufsohle* einlegesohle* gummisohle* sandale* sneaker* schnürsenkel* schusterei* \
        neu_besohlt besohl* anprobe* anprobier* passform* konfektion* größentab* fällt_klein_aus \
        fällt_groß_aus maßanzug* maßanzüg* maßgeschneid* maßkonf* maßschneid* änderungsschn* genäht* \
        umgenäht* angenäht* aufgenäht* abnäher* saum umsäumt* kragenw* knopfloch* knopflöch* reißverschl* \
        innenfutter* futterstoff* schnittmust* overlock* bügelfalte* aufgebügelt* wintermantel* wollmantel* \
        mäntel trenchcoat* sakko sakkos blazer* warnweste* röcke minirock* faltenrock* unterwäsche* dessous \
        büstenhalter* socke strumpf* strümpfe* halstuch* halstüch* mützen berufsbekl* arbeitshose* \
        latzhose* lederhose* jogginghose* stickerei* bestickt* aufgestickt* eingestickt* stickmasch* \
        flockdruck* mietwäsche* modehaus* modehäus* modegesch* modelabel* modedesign* modensch* modeschöpf* \
        modekette* modetrend* modemarke* damenmode* herrenmode* kindermode* brautmode* abendmode* boutique* \
        laufmasche* pilling fusseln* fusselt* verwaschen* knitter* pflegeetik* meterware* kurzwaren* \
        färberei* outfit* secondhand* fast_fashion schaufensterp* haute_couture dirndl* loden* gürtel \
        stiefel stiefelette* ärmel ärmelläng* trachtenm* trachtenj* clothing clothes garment* fabric \
        fabrics tailor tailors dressmak* seamstress* sewing workwear knitwear weaving woven apparel \
        footwear trousers yarn yarns fadenlauf* seitennaht* schulternaht* schrittnaht* bundweite* \
        tailliert* taillenhöhe* rocksaum* stecknadel* nahttrenner* aufgetrennt* auftrennen reihgarn* \
        unterfaden* oberfaden* fadenspannung* fadenriss* stichlänge* zickzackstich* steppstich* steppnaht* \
        kappnaht* absteppen abgesteppt* paspel* schrägband* bündchen* kordelzug* tunnelzug* druckknöpfe* \
        knopfleiste* klettverschl* vlieseline* bügeleinlage* armausschnitt* armloch* armlöcher* \
        halsausschnitt* stehkragen* revers anzüge anzughose* brautschleier* tüll satin popeline* köper \
        köperbindung* jacquard* damast frottee* frottier* flanell* walkstoff* gewalkt* filz jerseystoff* \
        rundstrick* flachstrick* maschenprobe* nadelstärke* stricknadel* stricken strickt wollknäuel* \
        sockenwolle* schafwoll* schurwoll* alpaka* mohair* lyocell* tencel nylon* softshell* \
        imprägnierspray* atmungsaktiv* daunen* kettfaden* kettfäden* schussfaden* schussfäden* kettbaum* \
        weberin* webt weben handweb* zwirn* kardier* spinnrad* spinnräder* warenschau* garnfärb* indigo* \
        färbebad* farbecht* abgefärbt* stickrahmen* stickgarn* stickerin* öko_tex* oeko_tex* gots \
        ausgeleiert* mottenloch* mottenlöcher* mottenfraß* fadenzieher* absatzfleck* brandsohle* \
        rahmengenäht* oberleder* gerberei* gegerbt* täschner* kürschner* modistin* hutmacher* gebügelt* \
        bügelpuppe* pflegesymbol* feinwaschgang* handwäsche* herrenausst* zuschneider* schnittbogen* \
        schnittbögen* schnittkonstr* nesselmodell* laufsteg* übergröße* größe_38 größe_40 größe_42 \
        slim_fit* schlaghose* bundfalte* leggings* pyjama* schlafanzug* schlafanzüge* posament* borten \
        fransen pailletten* rüsche* mieder* korsage* gilet
        """
    static let furniture = """
        möbel* *möbel küchenstudio* küchenplan* küchenmont* küchenfront* küchenzeile* küchenblock* \
        küchenschrank* küchenschränke* küchenkauf* küchenhändler* küchenverkäufer* küchenhersteller* \
        küchenbauer* einbauküche* einbaugerät* einbauschrank* einbauschränke* arbeitsplatte* spülbecken* \
        kochinsel* oberschrank* oberschränke* unterschrank* unterschränke* hochschrank* hochschränke* \
        hängeschrank* hängeschränke* kleiderschrank* kleiderschränke* wandschrank* wandschränke* \
        schrankwand* dunstabzug* dunsthaube* induktionskochfeld* ceranfeld* schubkasten* schubkästen* \
        vollauszug* vollauszüge* soft_close softclose* scharnier* sockelblende* griffleiste* grifflos* \
        sofa* *sofa couch couchtisch* couchgarnitur* schlafcouch* wohnlandschaft* sessel* *polsterung \
        bezugsstoff* lederbezug* kunstleder* aufgepolstert* neu_bezogen durchgesessen* sitzfläche* \
        sitztiefe* sitzkomfort* armlehne* rückenlehne* federkern* *federkern kaltschaum* matratze* \
        *matratze *matratzen lattenrost* topper* boxspring* bettgestell* bettrahmen* bettkasten* \
        bettenhaus* bettenstudio* hochbett* etagenbett* kinderbett* doppelbett* wasserbett* liegekomfort* \
        liegefläche* liegezone* härtegrad* durchgelegen* liegekuhle* kopfkissen* bettdecke* bettwäsche* \
        esstisch* esszimmer* bürostuhl* bürostühle* stühle hocker kommode* sideboard* highboard* lowboard* \
        vitrine* nachttisch* beistelltisch* ausziehtisch* regalboden* regalböden* bücherregal* wandregal* \
        garderobe* schuhschrank* wohnwand* wohnwände* anbauwand* jugendzimmer* einrichtungshaus* \
        einrichtungshäuser* inneneinrichtung* mitnahmemarkt* ausstellungsstück* aufbauanleitung* \
        inbusschlüssel* spanplatte* mdf mdf_platte* furnier* massivholz* kernbuche* wildeiche* akazienholz* \
        melamin* umleimer* hochglanzfront* maßanfertigung* tischler* schreiner* ladenbau* ladeneinricht* \
        messebau* ausziehbar* höhenverstell* fehlteil* falsch_zugesägt fehlende_schrauben fehlten_schrauben \
        ohrensessel* fernsehsessel* relaxsessel* barhocker* furniture* armchair* mattress* bed_frame \
        wardrobe* bookcase* bookshelf drawer_runner* worktop* countertop* fitted_kitchen* upholster* \
        flat_pack cabinet_maker* bedside_table dining_table korpus korpusseite* frontblende* lackfront* \
        rahmenfront* topfband* topfbänder* auszugsschiene* apothekerauszug* schubladen schubladeneinsatz* \
        besteckeinsatz* besteckkasten* eckschrank* eckschränke* nischenrückwand* küchenrückwand* \
        spritzschutz* küchenberater* küchenhaus küchenabverkauf* musterküche* ausstellungsküche* \
        landhausküche* wohnküche* kücheninsel* küchenspüle* granitspüle* kochfeld muldenlüfter* \
        einbaubackofen* passleiste* wandabschlussleiste* stellfuß schichtstoff* gehrung polster polsterer* \
        polsterei* polstergarnitur* polsterecke* polsterstoff* polsterbett* neubezug* neu_gepolstert \
        umgepolstert* sitzpolster* sitzhöhe* sitzkissen* sitzbank* sitzbänke* eckbank* eckbänke* \
        sitzgruppe* sitzgarnitur* sitzecke* kuhle_gebildet knarzt knarzte aufgeplatzte_naht lederpflege* \
        nappaleder* abnehmbarer_bezug ottomane* chaiselongue* schlaffunktion* rückenkissen* zierkissen* \
        fauteuil* diwan* kanapee* chesterfield* freischwinger* polsterstuhl* holzstuhl* stuhlbein* \
        tischbein* tischgestell* tischplatte* tischkante* baumkante* truhe truhen bauernschrank* kredenz* \
        regalwand* regalsystem* raumteiler* schwebetür* einlegeboden* einlegeböden* fachboden* fachböden* \
        kleiderstange* ankleidezimmer* schranktür* schrankbett* kastl bettsofa* futon* nackenkissen* \
        seitenschläfer* bauchschläfer* nackenstützkissen* daunen* steppbett* bettware* bettzeug* \
        spannbettlaken* taschenfeder* rosshaar* probeliegen* schlafkomfort* kopfteil* fußteil* himmelbett* \
        stockbett* babybett* gitterbett* drehstuhl* gasdruckfeder* armstütze* ladentheke* innenausbau* \
        messestand* holzleim* weißleim* schraubzwinge* formatkreissäge* hobelbank* hobelbänke* stechbeitel* \
        schwalbenschwanz* holzdübel* lamello* oberfräse* astlöcher* zirbenbett* rattan* polyrattan* \
        korbflecht* schellack* hartwachs* gebeizt* multiplex* sperrholz* pressspan* inbus
        """
    static let toys = """
        spielzeug* *spielzeug spielwaren* spielsache* spielfigur* spielbrett* spielstein* spielanleit* \
        spieleabend* spieleverlag* spieleautor* spielemesse* spielmaterial* spielküche* spielwürfel* \
        spieluhr* spielerzahl* brettspiel* gesellschaftsspiel* kartenspiel* würfelspiel* familienspiel* \
        partyspiel* strategiespiel* aufbauspiel* legespiel* lernspiel* geschicklichkeitssp* quizspiel* \
        ratespiel* memospiel* grundspiel* mau_mau quartettspiel* würfelbecher* meeple* schachbrett* \
        schachfigur* mühlespiel* puzzle* *puzzle gepuzzelt* puzzeln puppe* teddy* kuscheltier* plüsch* \
        stofftier* schmusetuch* schmusetücher* kasperle* marionette* bauklotz* bauklötz* holzbaustein* \
        klemmbaustein* konstruktionsspiel* steckspiel* magnetbaustein* plastikmodell* modellbau* \
        modellauto* modellflug* modellbahn* modelleisenbahn* spur_h0 spur_n spur_tt spur_g gartenbahn* \
        eisenbahnplatte* dampflok* diesellok* elektrolok* lokdecoder* digitaldecoder* sounddecoder* \
        weichenantrieb* gleisplan* gleispläne* flexgleis* bettungsgleis* haftreifen* waggon* güterwagen* \
        holzeisenbahn* autorennbahn* fernlenkauto* rc_car* rc_auto* bobbycar* bobby_car* rutschauto* \
        rutschfahrzeug* schaukelpferd* kaufladen* kaufläden* kinderküche* sandspiel* sandkasten* \
        sandkästen* sandförmchen* knetmasse* kinderknete* fingerfarbe* wachsmal* malbuch* malbücher* \
        bastelset* bastelbogen* experimentierkasten* experimentierkästen* chemiebaukasten* metallbaukasten* \
        zauberkasten* zauberkästen* brummkreisel* jo_jo seifenblase* lenkdrache* murmelbahn* kugelbahn* \
        springseil* hula_hoop* babyrassel* greifling* beißring* babyspiel* motorikschleife* motorikspiel* \
        stapelturm* stapeltürme* sammelkarte* sammelfigur* actionfigur* booster_pack* tauschkarte* \
        zinnfigur* verschluckbar* altersempfehl* ab_drei_jahren ab_sechs_jahren spielspaß* wiederspielreiz* \
        ereigniskarte* sanduhr* krabbeldecke* mohairbär* babypuppe* nachziehtier* holztier* holzfigur* \
        wasserpistole* hüpfball* hüpfbälle* hüpfburg* bällebad* stickeralbum* ferngesteuertes_auto \
        handpuppe* stoffpuppe* tabletopspiel* toy toys toyshop* toymaker* board_game* boardgame* card_game* \
        jigsaw* doll dolls dollhouse* model_railway* model_train* stuffed_animal* plush* building_blocks \
        playset* action_figure* quietscheente* badeente* knopf_im_ohr füllwatte* kulleraugen* brummstimme* \
        batteriefach* würfelpech* würfelglück* eine_runde_aussetzen mensch_ärgere kniffel halma backgammon* \
        rommé schafkopf* doppelkopf* jasskarte* tarock* kartenstapel* ablagestapel* nachziehstapel* \
        deckbuild* deckbauspiel* siegpunkt* startspieler* spielertableau* holzklötzchen* pöppel* \
        stanzbogen* stanzbögen* spielschachtel* kartenhülle* regelheft* kennerspiel* expertenspiel* \
        vielspieler* kinderspiel_des_jahres spiel_des_jahres kooperatives_spiel escape_spiel* exit_spiel* \
        rätselspiel* krimispiel* wimmelbild* ludothek* spielecafé* spielenachmittag* spielnachmittag* \
        spielwert* unbespielt* *spielwaren fahrtrafo* digitalzentrale* schattenbahnhof* kehrschleife* \
        flockgras* streumaterial* kurzkupplung* raucheinsatz* rauchgenerator* lokschuppen epoche_iii \
        epoche_iv diorama* dioramen* spritzling* decals plastikkleber* schiffsmodell* buddelschiff* \
        schlitzbahn* rc_modell* jonglierball* jonglierbälle* frisbee* flummi* gummitwist* hüpfseil* \
        glasmurmel* murmelspiel* straßenmalkreide* tretauto* trettraktor* kettcar* lauflernwagen* \
        spieltrapez* krabbeltunnel* spielteppich* spielmatte* spielturm* spieltürme* spielkiste* \
        knisterfolie* knisterbuch* knisterbücher* fühlbuch* fühlbücher* schnullerkette* kinderwagenkette* \
        schnuffeltuch* hobby_horsing zündplättchen* knallerbse* knetgummi* kinetischer_sand bügelperle* \
        steckperle* fädelspiel* malen_nach_zahlen ausmalbild* stempelset* kratzbild* spielgeld* \
        schneideobst* kinderwerkbank* wunschzettel* geburtstagskiste* überraschungsei* mitgebsel* \
        kleinteilezylinder* speichelfest* spiel_gut_siegel montessorimat* blechauto* aufziehauto* \
        aufziehmechan* rückziehmotor* boosterbox* starterdeck* kartendeck* sammelalbum* sammelbild* \
        trading_card* minifigur* noppenstein* zauberwürfel* geduldspiel* geduldsspiel* knobelspiel* \
        knobelei* tangram* tischkicker* kickertisch* kinderflohmarkt*
        """
    static let sports = """
        sportgeschäft* sportartik* sportgerät* sportschuh* sportbekleid* sporthändl* sportfachhandel* \
        sporthaus* sportuhr* ski skis skischuh* skihose* skistiefel* skistock* skistöcke* skiservice* \
        skiverleih* skibindung* skitour* skigebiet* skilift* skipiste* skihelm* skiwachs* skifahr* \
        snowboard* langlauf* loipe* alpinski* tourenski* tourenbindung* steigfell* belagschliff* lawinen* \
        eispickel* steigeisen* schneeschuh* schlittschuh* kletterhalle* kletterseil* klettergurt* \
        kletterschuh* kletterwand* kletterwände* kletterrout* klettersteig* kletterkurs* kletterausrüst* \
        kletterer boulder* karabiner* expressset* expressschlinge* bandschlinge* chalkbag* vorstieg* \
        toprope* abseil* kernmantel* bergsport* bergsteig* bergschuh* wanderschuh* wanderstiefel* \
        wanderhose* wanderrucks* wanderstock* wanderstöcke* trekkingsto* trekkingstö* trekkingschuh* \
        trekkingrucks* rucksäcke* zelte zeltstange* zeltplane* zeltboden* zeltgestänge* zelthering* \
        kuppelzelt* tunnelzelt* igluzelt* wurfzelt* dachzelt* außenzelt* innenzelt* wassersäule* isomatte* \
        luftmatratze* schlafsack* schlafsäcke* daunenjacke* daunenfüll* hardshell* softshell* regenjacke* \
        funktionsjacke* funktionsshirt* funktionswäsche* atmungsaktiv* merino* fleecejacke* \
        imprägnierspray* gaskocher* campingkocher* trinkblase* stirnlampe* laufschuh* laufhose* laufsocke* \
        laufuhr* laufanalyse* laufsport* trailrun* trailschuh* joggen jogger* jogging* halbmarathon* \
        marathon* pronation* überpronation* fersenkappe* zwischensohle* außensohle* fußballschuh* \
        torwarthandschuh* trainingsanzug* trainingsanzüge* schienbeinschon* tennisschläger* tennisball* \
        tennisbälle* besaitung* federball* tischtennis* golfschläger* golfbag* inlineskate* inline_skate* \
        rollschuh* skateboard* longboard* surfbrett* surfboard* windsurf* stand_up_paddl* sup_board* \
        neopren* kajak* schwimmweste* paddel* badeanzug* badeanzüge* badehose* boxhandschuh* boxsack* \
        turnschuh* sneaker* pulsuhr* brustgurt* carvingski* outdoorjacke* outdoorausrüst* running_shoe* \
        hiking backpack* sleeping_bag* tent tents climbing_rope* climbing_harness* carabiner* crampon* \
        ski_boots skiing sportswear sporting_goods trekking_pole* tennis_racket* wetsuit* mountaineer* \
        kantenschliff* skikante* steinschliff* wachseisen* heißwachs* auslösewert* bindungseinstell* \
        fersenautomat* pinbindung* skistopper* innenschuh* bootfitt* freeride* tiefschnee* pulverschnee* \
        pistenraupe* klebefell* harscheisen* lvs_gerät* verschüttetensuch* rodelschlitten* rodelverleih* \
        kufenschliff* eislauf* eishockey* skikurs* skilehr* skischule* skibrille* skijacke* skianzug* \
        skiunterwäsche* schischuh* schiverleih* schikurs* schilehrer* leihski* testski* sicherungsgerät* \
        klemmkeil* bohrhaken* zwischensicherung* partnercheck* achterknoten* prusik* mastwurf* \
        halbmastwurf* sackstich* seillänge* crashpad* chalk magnesia routenschraub* onsight kraxe kraxen \
        gletscherspalt* biwak* gamasche* alpenverein* zustiegsschuh* fersenhalt* fersenschlupf* \
        blasenpflaster* zehenbox* carbonplatte* neutralschuh* barfußschuh* laufbandanalyse* lauftreff* \
        laufgruppe* volkslauf* stadtlauf* startnummer* vorfußlauf* läuferknie* intervalltrain* ultralauf* \
        ultratrail* triathl* nordic_walking* walkingstöcke* abspannleine* nahtband* campingstuhl* \
        spirituskocher* gaskartusche* packmaß* packsack* packsäcke* hüftgurt* hüftflosse* tragesystem* \
        deckelfach* bauschkraft* isolationsjacke* gore_tex zwiebelprinzip* stollenschuh* hallenschuh* \
        trikotsatz* trikotsätze* beflock* vereinsausstatt* ballpumpe* handballschuh* volleyball* \
        basketball* griffband* griffbänder* overgrip* bespannungshärte* schlägerkopf* padel badminton* \
        golfball* golfbälle* eisensatz* bogensport* zuggewicht* kitesurf* wingfoil* schnorchel* \
        taucherbrille* tauchermaske* tarierweste* atemregler* schwimmbrille* spritzdecke* kanus hantel* \
        kurzhantel* kettlebell* faszienrolle* gymnastikball* yogamatte* klimmzugstange* heimtrainer* \
        trampolin* rückenprotektor* skatepark* skaten skater skaterin*
        """
    static let optics = """
        brille* *brille *brillen gleitsicht* einstärken* mehrstärken* bifokal* trifokal* optiker* \
        augenoptik* *optiker *optikerin optometr* dioptri* sehtest* sehstärke* sehschärfe* sehhilfe* \
        sehschwäche* sehbehind* sehprobe* sehprüf* sehzeichen* augenprüf* augenarzt* augenärzt* \
        augeninnendruck* augenhintergrund* kurzsichtig* weitsichtig* fehlsichtig* alterssichtig* \
        hornhautverkrümm* hornhautradi* astigmat* myopie* hyperopie* presbyop* refraktion* phoropter* \
        autorefrakt* spaltlampe* scheitelbrech* pupillometer* augenabstand* zentrierdaten* videozentrier* \
        vollrandfass* halbrandfass* nylorfass* korrektionsfass* titanfassung* kunststofffassung* \
        metallfassung* kassengestell* nasenpad* nasensteg* nasenauflage* stegweite* bügellänge* bügelende* \
        federscharnier* sonnengläser* entspieg* superentspieg* hartschicht* blaulichtfilter* selbsttönend* \
        phototrop* brechungsindex* plusgläser* minusgläser* prismenglas* prismengläser* winkelfehlsicht* \
        schielen schielt schielwinkel* amblyop* visus glasstärke* lesezusatz nahzusatz* leuchtlupe* \
        kontaktlinse* monatslinse* tageslinse* jahreslinse* formstabile_linsen multifokal* torische \
        torischen sklerallinse* ortho_k orthokeratolog* nachtlinse* linsenträger* linsenmittel* \
        linsenbehälter* linsenflüssigkeit* linsenanpass* linsenpfleg* keratokonus* keratograph* tränenfilm* \
        tränenflüssig* trockene_augen augentropfen* augenlaser* augenoptisch* grauer_star grauen_star \
        katarakt* glaukom* netzhaut* farbsehtest* bildschirmlesegerät* low_vision fernglas* ferngläser* \
        hörgerät* hörsystem* hörakust* hörtest* hörverlust* hörhilfe* hörminder* hörschwell* hörsturz* \
        hörkurve* schwerhörig* tonaudiogramm* audiogramm* audiometr* sprachaudio* otoplast* ohrpassstück* \
        ohrabdruck* ohrabdrücke* ohrmuschel* gehörgang* gehörgänge* gehörschutz* ohrenschmalz* cerumen* \
        cochlea* im_ohr_gerät* hinter_dem_ohr_gerät* schallschlauch* schallschläuche* zinkluft* tinnitus* \
        sprachverstehen* ringschleife* ohrenarzt* ohrenärzt* gehörlos* hochtonverlust* makuladegen* \
        optician* eyeglass* eyewear spectacles contact_lens* varifocal* progressive_lens* hearing_aid* \
        hearing_loss audiolog* eye_test* eye_exam* sunglasses nearsighted* reading_glasses anti_reflective \
        rohgläser* zentrierkreuz* zylinderwert* zylinderachse* asphärisch* verschwommen* unscharf_sehen \
        sehe_unscharf doppelbilder* augenflimmern* lichtblitze mouches_volantes gesichtsfeld* perimetrie* \
        augenbrennen* lidrand* bindehaut* hornhauttrüb* hornhauttopo* aderhaut* glaskörper* augenlid* \
        lidschlag* blinzeln blinzelt augenklinik* augenheil* augenklappe* okklusionspflaster* orthoptist* \
        sehschule* sehtraining* nachtblind* rot_grün_schwäche farbenblind* blendempfind* kontrastsehen \
        dämmerungssehen stereosehen räumliches_sehen führungsauge* heterophorie* covertest* skiaskop* \
        ophthalm* keratometer* funduskamera* augenspiegel* tonometer* tonometrie* akkommodation* \
        brechkraft* brechzahl* hochbrechend* randdicke* progressionszone* progressionskanal* nahteil* \
        lesebereich* schaukeleffekt* verträglichkeitsgarantie* bügelschraube* rutscht_von_der_nase \
        ohrbügel* vorneigung* hornhautscheitel* ventilette* mikrofasertuch* antibeschlag* uv_400 \
        verlaufstönung* filterkategorie* kantenfilter* hornfassung* acetatfassung* büffelhorn* \
        pantofassung* fassungsform* glasbruchversicher* clip_on sonnenclip* sehtafel* landoltring* lupen \
        stablupe* hellfeldlupe* monokular* spektiv* okular* feldstecher* zielfernrohr* blindenstock* \
        sehrest* weiche_linsen harte_linsen linse_verrutscht linse_im_auge kombilösung* peroxidsystem* \
        fluobild* basiskurve* sehnerv* pupille* ohrstück* exhörer* hörzentrum* hörschaden hörschäd* \
        hörprogramm* telefonspule* induktionsschleif* hörschleife* pfeifen_im_ohr ohrensausen* ohrgeräusch* \
        rauschen_im_ohr piepsen_im_ohr knalltrauma* lärmschwerhör* trommelfell* mittelohr* innenohr* \
        haarzelle* hochtonsenke* frequenzkompression* otoskop* freifeldmess* hörkabine* abdruckmasse* \
        hörbatterie* störgeräusch* stimmengewirr* nuscheln nuschelt hört_schlecht schlecht_hören \
        lippenlesen ertaub* hno hno_arzt hno_ärzt* hörtraining* hörnerv* ohrspülung* pädakust*
        """
    static let beauty = """
        kosmetik* *kosmetik friseur* frisör* haarschnitt* haarschneid* haarfarbe* haarfärb* haarspray* \
        haargel* haarverläng* haarausfall* haarkur* haarwäsche* haarpfleg* haarspitz* haarspang* \
        haarentfern* haarstyl* haaransatz* haarglätt* haarsalon* haarschere* haare strähne* strähnchen* \
        gesträhnt* balayage* blondier* blondton* dauerwelle* lockenstab* lockenwickler* naturlocken* \
        glätteisen* föhnen föhnfrisur* geföhnt* frisur* *frisur *frisuren hochsteck* ponyschnitt* \
        stufenschnitt* bobschnitt* herrenschnitt* damenschnitt* kurzhaarschnitt* waschen_schneiden \
        spitzen_schneiden barber* barbier* bartpfleg* bartöl* vollbart* rasier* nassrasur* rasur rasuren \
        effilier* intensivtönung* ansatztönung* shampoo* kopfhaut* perücke* toupet* nagelstudio* nagellack* \
        nageldesign* nagelmodell* nagelhaut* nagelfeil* nagelbett* gelnägel* acrylnägel* kunstnägel* \
        fingernagel* fingernägel* fußnägel* shellac* maniküre* pediküre* fußpfleg* podolog* wimper* \
        augenbraue* microblad* permanent_make* make_up lippenstift* lipgloss* lidschatten* eyeliner* \
        mascara* concealer* rouge visagist* schmink* geschminkt* abschmink* gesichtsbehand* gesichtspfleg* \
        gesichtscreme* gesichtsreinig* tagescreme* nachtcreme* handcreme* feuchtigkeitscreme* \
        feuchtigkeitspfleg* fruchtsäure* ausreinigung* mitesser* pickel* akne* hautbild* hauttyp* \
        hautunreinh* unreine_haut hautpfleg* couperose* mischhaut* faltenbehand* faltenunterspr* \
        lippenunterspr* botox* hyaluron* microneed* mesotherap* anti_aging retinol* niacinamid* \
        pflegeserie* duschgel* bodylotion* deodorant* deoroller* deo parfüm* parfum* eau_de_toilette \
        duftnote* basisnote* flakon* sillage* nischenduft* nischendüfte* damenduft* herrenduft* tätowier* \
        tattoo* piercing* gepierct* nachstechen fineline* waxing* sugaring* epilier* enthaarung* \
        intimrasur* solarium* sonnenstudio* selbstbräun* tierversuchsfrei* bräunungsstudio* \
        gesichtspeeling* haarspülung* beautysalon* hairdress* hairstyl* haircut* hair_salon* nail_salon* \
        nail_polish manicur* pedicur* eyelash* eyebrow* lipstick* makeup cosmetic* skincare moisturi* \
        perfume* fragrance* blow_dry* haarklammer* haarbürste* haarbruch* haarstruktur* haaröl* haarmaske* \
        haarfestiger* haarwurzel* haarwuchs* haarteil* haartransplant* schnitthaar* schaumfestiger* pomade* \
        ausrasier* toupier* rundbürste* stielkamm* trockenhaube* rückwärtswaschbecken* schneideumhang* \
        skin_fade undercut* vokuhila* longbob pony_zu_kurz mittelscheitel* seitenscheitel* spliss frizz* \
        fettige_haare antischuppen* gelbstich* abmattier* tönung tönungen foliensträhn* ombré* keratin* \
        tressen lockenpracht* lockig* glattföhn* wasserwelle* grauabdeck* geheimratsecke* schnurrbart* \
        bartschneid* barttrimmer* dreitagebart* aftershave* alaunstein* coiffeur* coiffeuse* friseuse* \
        frisierstuhl* herrensalon* damensalon* salonleit* saloninhab* stuhlmiete* waschliege* kopfmassage* \
        übungskopf* brautstyling* handekzem* nagelpfleg* nagelpilz* nagelverläng* nagelfräs* nagelschere* \
        nagelöl* nailart* nageltips french_nails gellack* aufbaugel* hühnerauge* hornhauthobel* \
        hornhautraspel* hornhautentfern* fußbad nagelspange* lash_lift* lashlift* browlift* brow_lift* \
        brauenlift* powder_brow* pigmentfleck* tuchmaske* peeling* mikrodermabras* aquafacial* \
        ultraschallpeel* lupenlampe* wirkstoffampulle* gesichtswasser* gesichtsöl* mizellen* waschgel* \
        augenringe* tränensäcke* krähenfüß* zornesfalte* nasolabial* hautstraff* hautbarriere* hautanalyse* \
        hautton* talgdrüse* großporig* rosacea* trockene_haut lichtschutzfaktor* sonnencreme* parabene* \
        parabenfrei* inci pröbchen* puderquaste* bronzer* contouring* farbberatung* typberat* kajal* \
        lippenpfleg* lippenbalsam* kopfnote* herznote* duftfamilie* duftpyramide* moschus* patschuli* \
        vetiver* ohrlöcher* ohrloch* warmwachs* zuckerpaste* bikinizone* ipl_behandlung* damenbart* \
        sonnenbank* sonnenbänke* bräunungsdusche* hot_stone* cellulite* schönheitspfleg* schönheitssalon*
        """
    static let bicycles = """
        fahrräder* *fahrräder radfahr* radweg* radladen radtour* radhändl* radwerkstatt* radverkehr* \
        radschnellweg* radstreifen* radsport* radhelm* radcomputer* radständer* radabstell* radleasing* \
        zweirad* zweiräder* e_bike* ebike* pedelec* lastenrad* lastenräder* cargobike* cargo_bike* rennrad* \
        rennräder* mountainbike* mtb gravelbike* gravel_bike* trekkingrad* trekkingräder* trekkingbike* \
        citybike* cityrad* faltrad* falträder* klapprad* klappräder* hollandrad* hollandräder* liegerad* \
        liegeräder* kinderrad* kinderräder* laufrad* laufräder* dienstrad* diensträder* leasingrad* \
        leasingräder* leihrad* leihräder* bikeleasing* bikesharing* bikepark* hardtail* fatbike* bmx \
        dreirad* dreiräder* kettenschalt* nabenschalt* schaltwerk* schaltauge* schaltzug* schaltzüge* \
        schaltgriff* schaltröllchen* umwerfer* kettenblatt* kettenblätter* kettenlinie* kettenschutz* \
        kettenverschleiß* ritzel* tretlager* tretkurbel* kurbelgarnitur* innenlager* pedale* klickpedal* \
        freilaufkörper* hinterrad* vorderrad* speiche speichen speichenbruch* speichenspann* \
        speichennippel* felgenbremse* rücktrittbremse* bremsgummi* bremszug* bremszüge* bremshebel* \
        felgenband* zentrierständer* nabendynamo* seitendynamo* lenkerband* lenkergriff* lenkertasche* \
        rennlenker* sattelstütze* sattelklemm* sattelhöhe* gepäckträger* satteltasche* packtasche* \
        schutzblech* bügelschloss* bügelschlösser* faltschloss* faltschlösser* rahmenschloss* federgabel* \
        starrgabel* federweg* rahmengröße* rahmenhöhe* rahmennummer* carbonrahmen* diamantrahmen* \
        tiefeinsteiger* oberrohr* unterrohr* kettenstrebe* sitzrohr* steuerrohr* steckachse* schnellspann* \
        mittelmotor* nabenmotor* trittfrequenz* tretunterstütz* schiebehilfe* plattfuß* flickzeug* \
        schlauchlos* tubeless* dichtmilch* sclaverand* dunlopventil* luftpumpe* standpumpe* reifenheber* \
        montageständer* anlehnbügel* kinderanhänger* riemenantrieb* wiegetritt* radeln radelt* geradelt \
        stadtradeln bicycle* bike bikes biking cyclist* cycle_path* cycle_lane* derailleur* handlebar* \
        spokes chainring* bottom_bracket* seatpost* inner_tube* pannier* saddle velo velos velofahr* \
        velomech* veloladen veloweg* velohelm* velowerkstatt velotour* veloanhänger* e_velo e_velos \
        cargovelo* drahtesel* radlerin* radlerhose* radtrikot* radwander* radreise* radurlaub* radfernweg* \
        radroute* radkurier* radentscheid* radlobby* adfc dooring* geisterradler* überholabstand* \
        tretroller* fixie fixies singlespeed* tandemfahr* rikscha* randonneur* bikepack* hochrad hochräder* \
        bonanzarad* damenrad* damenräder* herrenrad* herrenräder* jugendrad jugendräder* tourenrad* \
        tourenräder* crossrad crossräder* transportrad* transporträder* jobrad* jobräder* gebrauchtrad \
        gebrauchträder* stützräder trailerbike* kettenöl* kettennieter* kettenlehre* kettenkasten* \
        kettenschräglauf* kettenpeitsche* kette_gerissen kette_springt kette_abgesprungen kurbelabzieher* \
        zahnkranzabzieher* speichenschlüssel* speichenreflektor* nippelspanner* seitenschlag höhenschlag \
        eingespeicht* felgenflanke* felgenkiller* v_brake* v_bremse* cantileverbremse* bowdenzug* \
        bowdenzüge* schaltkäfig* gangschaltung* dreigangnabe* nabengetriebe* konusschlüssel* vorbaulänge* \
        lenkerbreite* unterlenkerhaltung barends sitzknochen* sitzstrebe* gabelschaft* rahmenbruch* \
        rahmenschmied* rahmencodier* schrittlänge* überstandshöhe* bikefitting* cleats klickschuh* \
        plattformpedal* pedalschlüssel* pedalritter* pedalieren faltreifen* drahtreifen* spikereifen* \
        schlauchreifen* pannenschutz* blitzventil* schraderventil* flickset* vulkanisierlösung* \
        flaschendynamo* hosenklammer* flaschenhalter* rahmenakku* unterstützungsstufe* tretsensor* \
        fullsuspension* dropper_post* zeitfahr* jedermannrennen* cyclocross* peloton rollentrainer* \
        wattmess* powermeter* downhill* singletrail* pumptrack* flowtrail* bikeshop* bikeverleih* biketour* \
        kabelschloss* kabelschlösser* anradeln losradel* radelnde*
        """
}
