/// Beginnings of words, and how much each speaks for what must be seen within the hour.
///
/// Written by scripts/judgement-stems.py (`make train`) from the passages in
/// Tests/Fixtures/judgement.
enum AcuteStems {
    static let list = """
        a:-8 ab:-12 abbau:-6 abbek:-6 abbru:18 abbuc:-4 abend:6 aber:-12 abfin:-10 abgeb:18 abgef:10 abgeg:-12 \
        abgeh:-16 abgen:-12 abger:18 abges:16 abget:32 abgew:-14 abgez:-10 abitu:-6 abkoc:26 abkue:-8 able:-6 \
        abmah:-4 abnah:-10 abo:-10 about:-14 abrec:-10 abrue:-14 abruf:28 absag:-4 absch:-12 abseh:-14 absic:-14 \
        abspr:-14 absta:8 absti:-16 abstu:24 abtei:-14 abwae:-10 abwas:-16 abwei:-12 abwes:-6 abzie:-10 accep:-6 \
        accou:-8 ach:-4 acht:-12 achts:-6 achtz:-16 adres:16 adven:-18 aegyp:-6 aehnl:-12 aelte:-12 aende:-12 \
        aepfe:-8 aerge:-8 aeuss:-10 affec:-10 after:-4 again:-12 agenc:-8 agent:-14 aggre:-8 agnie:-4 ago:14 \
        agree:-8 ahead:-6 ahler:-6 ahlho:-6 ahnun:-6 air:-6 akten:12 aktie:12 aktio:-8 aktue:-6 akzep:-12 alarm:10 \
        alber:-8 all:-10 alle:6 allei:-12 allem:-14 allen:16 aller:24 alles:-12 allta:-8 along:-6 alrea:-10 als:-10 \
        also:-12 altba:-12 alte:-14 alten:-8 alter:-12 altst:20 alumi:-4 am:-10 ambul:-4 ammon:-4 ampel:-12 amt:20 \
        amtsg:-10 amtsz:-4 an:-8 anbie:-12 and:-10 ander:-8 andru:-6 anerk:-6 anfae:-8 anfah:-8 anfan:-10 anfec:-12 \
        anfor:-4 anfra:-16 angeb:-12 anged:-6 angef:-4 angeh:14 angek:-8 angem:2 angen:-16 anger:-2 angez:-16 \
        angle:22 angre:20 angst:-8 anhae:-10 anker:22 ankla:-18 anlag:-8 anleg:-18 anlei:-16 anlie:-8 anmel:-4 \
        annah:-4 annou:-8 anony:28 anoth:-6 anrie:-4 anruf:-8 ans:-10 ansch:6 ansic:-6 anspr:-4 ansta:-6 anstr:-6 \
        answe:-10 antei:-14 antra:-2 antre:-4 antri:-4 antwo:-6 anwal:-18 anwes:2 anwoh:-14 any:-6 anyon:-12 \
        anywa:-8 anzah:-6 anzei:-14 apfel:-10 apolo:-4 app:-14 appla:-10 appli:-10 april:-14 arbei:-4 archi:-16 \
        are:-4 arndt:-6 aroun:16 arres:-6 arriv:-10 arrow:-4 arson:14 arten:-6 arzne:16 arzt:-14 as:-6 asche:-8 \
        asia:-6 ask:2 asked:-12 asmus:-4 assis:-6 ast:-6 asylh:20 at:-6 atemn:34 attac:14 atten:-6 auch:-12 audit:-8 \
        auf:-8 aufge:-14 aufgi:-6 aufhe:-6 aufkl:-12 aufla:-14 aufma:-8 aufsc:-16 aufsi:10 aufst:-6 auftr:-16 \
        aufwa:-10 aufzu:-6 auge:-14 augen:-8 augsb:-4 augus:-14 aus:-6 ausbi:-14 ausdr:-4 ausfa:-12 ausfi:-6 \
        ausfl:-6 ausfu:-14 ausga:-12 ausge:-4 ausgi:-10 ausha:14 aushi:-8 ausku:20 ausla:-12 ausli:-6 auslo:26 \
        auspr:-6 ausre:-6 ausru:-8 aussc:-8 ausse:-12 aussi:-10 ausst:-14 austa:-12 austr:16 auswa:-8 auswe:2 \
        ausze:-10 auszu:4 auto:-8 autob:2 autof:-12 autoh:-8 autok:-6 autom:-12 autos:-10 avera:-4 awful:-4 \
        azubi:-14 b:-10 baby:-8 babyb:24 bach:-16 bache:-6 bachp:-12 back:-10 backe:-6 backk:-8 backs:-4 backu:26 \
        bades:-10 baeck:-8 baend:26 baenk:-8 baeum:-14 bag:-4 bagga:-6 bahnd:-10 bahnh:-20 bahnl:20 bahns:18 \
        bahnv:18 bald:-4 balko:-6 balla:16 band:-10 banda:18 bands:-6 bank:24 banke:8 bankv:20 barza:-6 bats:-8 \
        bau:-6 bauab:-10 bauam:-6 bauau:16 baube:-14 baude:-10 bauen:-10 bauer:-16 baule:-12 bauma:-10 baums:-4 \
        baupl:10 baure:-14 baust:30 baut:-6 baute:-20 bautr:-8 bayer:-4 be:-8 beamt:-8 beans:-14 beant:-12 bearb:-8 \
        beatm:20 beauf:-8 bebau:-16 becau:-10 becke:30 bed:-6 bedan:-10 bedau:-8 beden:-4 bedeu:-4 bedie:-16 \
        bedin:-16 bedro:26 bedru:-12 beein:-8 been:4 beend:-16 befin:20 befor:-10 befri:-10 befue:-10 began:-8 \
        begei:-6 begin:-18 begle:-4 begra:18 begre:-6 begru:-8 behal:-12 behan:20 behau:-6 behob:-4 behoe:6 bei:-10 \
        beide:-14 beige:-14 beim:-8 being:10 beira:-6 beisp:-12 beist:-8 beitr:-12 bekam:-14 bekan:-12 bekla:-16 \
        bekle:-8 bekom:-12 belad:18 belag:24 belau:-18 beleg:-6 beleu:-8 belie:-6 benan:-10 bent:-6 benut:-10 \
        berae:-12 berat:-4 berec:-12 berei:8 beric:18 berli:10 berue:12 beruf:-16 beruh:-8 besic:-8 besie:-4 \
        besit:10 beson:-10 besor:-6 bespr:-14 besse:-14 best:-10 besta:-8 beste:-12 bestn:-10 bestr:-10 besuc:-12 \
        bete:-6 betei:-14 betra:-14 betre:16 betri:-4 betro:4 betru:14 bett:-8 bette:-12 beute:-10 bevoe:-8 \
        bevor:-12 bewae:-16 bewaf:18 bewer:-12 bewoh:28 bewor:-8 bewus:22 bezah:-14 bezei:16 bezie:-10 bezir:-4 \
        bezog:-8 bezwe:-8 biber:-6 bicyc:-8 biele:4 biete:-14 bigge:-8 bilan:-18 bilde:10 bilds:-4 bildu:-8 bill:-8 \
        bille:-6 billi:-14 bin:-12 binde:-4 binne:12 bis:-10 bishe:-6 bisla:16 bist:-10 bistu:-8 bitte:12 bjoer:-6 \
        black:-4 blatt:-4 blaul:20 blech:-12 bleib:-14 blend:-4 blick:-6 blieb:-14 blink:-6 block:28 bloss:-10 \
        bluem:-6 boats:16 bode:-6 boden:-12 boee:-6 boeen:-6 boesc:-10 boese:-6 bohne:-8 bombe:18 bombs:14 bond:-10 \
        bonus:-8 books:-6 boot:-6 bootc:-4 boote:-10 boots:-12 bord:-6 bordk:16 bordp:-6 borro:-6 bot:-12 both:-14 \
        box:-6 boy:-6 boyko:-6 brace:-8 brach:-8 branc:-12 brand:4 brann:-12 brasi:-6 brauc:-8 bread:-4 brech:26 \
        brei:-6 breit:-4 breme:-16 brenn:30 brett:-4 bridg:16 brief:-14 brill:-10 bring:-4 broch:-6 broet:-8 \
        broke:-10 brokk:-6 brot:-14 brote:-8 broth:-4 brotp:-8 bruel:-6 bruen:-6 brunn:-2 bruns:-8 brutt:-6 \
        buchh:-14 buchu:-8 bucke:-8 budge:-6 buech:-8 buerg:-18 buero:-8 buetz:-8 built:-6 bunde:20 burha:-4 bus:-12 \
        busha:30 busse:-10 bussg:-14 but:-6 butte:-4 buyer:-10 buys:-6 by:-12 cabin:-6 caf:8 cake:-10 call:4 \
        calle:-2 calls:-8 came:-8 canno:-10 cante:-4 car:-6 carer:-10 casti:-6 cat:-10 cater:-16 cause:-4 ceili:-8 \
        cella:-6 celle:-12 cent:-14 cente:-8 certi:-6 chain:-6 chang:-10 chaos:22 charg:6 charm:-8 chart:-6 cheap:-8 \
        check:-8 chef:-6 chefi:4 chefs:-10 chemi:32 cherr:-6 child:-14 china:-4 chipp:-6 choir:-8 chor:-8 claim:-10 \
        class:8 clean:-6 clema:-4 close:2 club:22 clums:-6 co:-6 cobbl:-6 coffe:-4 colle:-8 compl:-8 consu:-6 \
        conta:10 conti:-10 contr:-10 corre:-6 could:-12 counc:-14 count:-6 coupo:-10 cours:-4 cousi:-6 cover:-8 \
        crack:-4 crane:-6 credi:-8 crew:-10 crowd:16 cupbo:-6 cut:8 da:-12 dabei:-12 dachd:-6 dacht:-12 daech:-6 \
        dafue:-14 dageg:-16 dairy:-6 damag:16 damal:-18 dame:-6 damit:-14 damm:26 danac:-12 daneb:-8 dank:-14 \
        danke:-16 dann:-14 daran:-10 darau:-10 darf:-12 darge:-12 darin:-6 darst:-8 darue:-10 darum:-8 darun:-6 \
        das:-8 dass:-12 data:-8 date:-6 datei:12 daten:26 datum:-14 dauer:-16 daume:-4 davon:-4 day:-10 days:-12 \
        dazu:-16 dazug:-4 dazwi:-4 dead:-10 deale:-6 deals:-6 dealt:-4 decid:-6 decke:18 deduc:-8 defek:4 deine:-4 \
        deliv:-12 delle:-8 dem:-6 demna:-6 demon:24 demse:10 den:-8 denen:-12 denke:-8 denkm:-12 denkt:-6 denma:-6 \
        depen:-10 depos:-6 depot:-6 der:-8 deren:4 derse:-6 derwe:-12 derze:38 descr:-10 desig:-10 desk:-6 detai:-10 \
        deuts:-10 devic:20 dezem:-14 dich:-14 dicht:-16 dick:-8 dicke:-10 did:-6 die:-8 died:-6 diem:-6 diens:-16 \
        dient:-6 diese:-14 diesj:-10 diffe:-6 digit:-8 dinge:-6 dinne:-8 direk:18 disco:-10 dispa:-4 dispo:-8 \
        diste:-4 distr:-4 diver:16 divid:-8 doch:-12 docum:-6 doerf:14 does:-8 dogs:20 donau:20 done:-6 donne:-14 \
        doppe:-12 dorfe:-10 dorfk:-6 dorfl:-6 dorns:-4 dort:-12 dortm:-6 dosie:-8 doubt:-6 down:8 dozen:-4 dr:-12 \
        drach:-6 draft:-4 draht:-2 drama:-6 dran:-6 drauf:-8 draus:10 drawe:-10 drawi:-10 drees:-8 drehb:-10 \
        drehe:-14 drei:-8 dreim:-12 dreis:-16 dreiz:-10 dresd:4 drew:-6 drin:-12 dring:16 drinn:-8 dritt:-14 drive:8 \
        drohe:32 droht:16 drohu:28 drove:-10 druck:-14 druec:-12 dry:-12 du:-12 duale:-6 dubli:-6 duebe:-8 duenn:-4 \
        duerf:-2 duisb:-12 dumme:-10 dunke:-4 durch:-4 durft:-12 durst:-6 duzt:-6 duzzw:-6 each:-10 early:-8 \
        earpl:-10 eben:-14 effec:-6 ehema:-6 eher:-10 ehren:-10 ehrli:-8 eiche:-12 eigen:-14 eight:-8 eigne:-6 \
        eilan:18 ein:-4 einar:-10 einba:14 einbe:32 einbr:-12 einde:-12 eine:-6 einem:-6 einen:-6 einer:-2 eines:-12 \
        einfa:-16 einga:-8 einge:-4 einhe:-4 einka:-16 einkl:-10 einla:-6 einle:-6 einlo:-4 einma:-14 einmu:-12 \
        einre:-10 einri:-10 eins:-6 einsa:6 einse:12 einsp:-6 einst:-4 eintr:-14 einve:-4 einwa:-6 einwe:-10 \
        einze:-14 einzi:-14 eisha:16 eisst:16 elbha:-6 elect:-6 elekt:-12 eleve:-10 elf:-6 ellbo:-4 elter:-8 \
        emerg:14 empfa:10 empfi:20 empfo:-8 emplo:4 empoe:-6 ems:-12 emsla:-10 end:-12 ende:-14 enden:-12 endet:-14 \
        endku:-4 endli:-14 endmo:-8 engin:-8 engli:-6 engpa:14 entfa:-14 entfu:26 entge:-18 entha:-16 enthi:-10 \
        entir:-6 entla:-2 entna:18 entsc:-10 entso:-8 entsp:-14 entst:-16 entwi:-6 entwu:-12 equal:-8 er:-10 erde:24 \
        erden:-6 erect:-4 erfae:-8 erfah:-12 erfas:16 erfol:-12 erfor:-14 erfuh:-14 erfur:2 ergab:-18 ergae:-8 \
        ergeb:-16 erhae:-12 erhal:-16 erhie:-16 erhob:-16 erhoe:-12 erinn:-6 erken:20 erkla:10 erkra:36 erlas:26 \
        erlau:-10 erleb:-6 erled:-14 erloe:-16 ermit:22 erneu:-10 ernst:-4 ernte:-6 eroef:-14 erpre:10 errei:18 \
        ersat:-16 ersch:-12 erset:-12 erspa:-10 erst:-10 ersta:-16 erstb:-8 erste:-6 ersth:-8 ertei:-2 erwei:-10 \
        erwie:-14 erwir:-12 erzae:-8 erzeu:-10 es:-10 esche:-8 esels:-6 espre:-6 essen:6 etat:-6 etike:-10 etwa:-10 \
        etwas:-12 euch:-8 euro:-12 euros:-12 evaku:16 evalu:-6 even:-4 ever:-4 every:-12 exam:-4 exame:-6 exces:-6 \
        exclu:-6 exemp:-6 exhib:-8 exist:8 expen:-6 explo:22 expre:-6 exten:-10 extra:-6 fach:-8 fachb:-14 fachl:-6 \
        fachm:-8 fachz:-12 facto:-8 factu:-10 faehr:-14 faell:6 faels:-12 faeng:-12 fahnd:38 fahre:-4 fahrp:-6 \
        fahrt:-10 fahrz:-8 faile:-4 fair:-12 faire:-4 falle:-12 falls:-12 falsc:-6 famil:-12 fand:16 fande:6 far:-6 \
        farba:-12 farbe:-8 farm:-8 fassa:-12 fassu:-10 fast:-12 fax:-8 fazit:-10 febru:-14 fegen:-6 fehla:-18 \
        fehle:-10 fehlg:-4 feier:-14 feile:-6 felde:-10 felix:-4 fell:14 fenst:-2 ferie:-4 ferns:22 ferti:-14 fest:6 \
        feste:-10 festg:40 festm:-6 festp:-8 fetch:-6 feuer:16 few:-4 fewer:-6 fiebe:-8 fiel:-8 fiele:-4 fiete:-8 \
        fifty:-6 filia:-4 fill:-6 filmt:-8 filte:-8 final:-10 finan:-8 finde:-12 fines:-6 fing:-6 finge:-10 finis:-8 \
        firm:-12 firma:-2 firme:-4 firms:-12 first:-12 fisch:18 fits:-8 fitte:-12 five:-10 flach:-6 flaec:-6 \
        flame:14 flamm:32 flang:-6 flasc:-6 flat:-10 flatt:-4 flede:-8 fleis:-10 flens:14 flexi:-6 flick:20 flieg:-8 \
        flies:12 flood:-10 flott:-10 flow:-6 flowe:-4 fluec:-16 flur:-12 fly:-6 foerd:-14 foers:-8 fokus:-6 \
        folgt:-14 folie:-16 footb:-8 footn:-6 for:-10 forde:8 forec:-6 forel:-16 forgi:-4 forkl:-4 form:-8 formb:-6 \
        formu:-2 fort:-8 fortb:-8 fortg:-6 fortn:-10 forts:-8 forty:-10 foto:-10 fotog:-16 fotos:-8 fotot:-6 \
        found:-12 four:-12 fourt:-4 foyer:-6 frach:-10 fraes:6 frage:-8 fragt:-10 frame:-4 franc:-4 franz:-4 frau:-6 \
        free:-8 freel:-4 frei:-8 freib:-2 freie:-6 freig:-12 freis:-12 freit:-14 freiw:-8 fremd:20 freue:-4 \
        freun:-10 frida:-8 fridg:-6 frien:-4 frier:-10 frisc:-12 frisi:-16 friss:-6 frist:-2 froeh:-4 from:-8 \
        frost:-6 fruec:-10 frueh:-2 fuehl:-6 fuehr:-16 fuenf:-12 fuer:-8 fuers:-6 fuett:24 fuge:-12 fuhr:-8 \
        fuhre:-10 full:-8 funk:-10 funke:-10 funkt:-6 furni:14 furt:-6 fussb:-6 futur:-6 gab:-14 gabel:-4 gable:-4 \
        gaens:-8 gaert:10 gaest:20 ganz:2 ganze:-14 gar:-14 garag:-8 garan:-16 garde:-8 garte:-4 gas:16 gasfl:18 \
        gaske:-4 gasse:-8 gastr:-4 gate:6 geaen:-14 geant:-10 gearb:-12 gebac:-4 gebae:4 gebau:-12 gebe:-4 gebet:10 \
        gebie:12 gebil:-8 gebli:16 gebor:10 gebot:-10 gebra:8 gebro:-6 gebru:-4 gebuc:-10 gebur:-10 gedec:-6 \
        gedic:-6 gedru:-14 gedul:-6 geein:-6 gefae:2 gefah:-6 gefal:2 gefeh:30 gefei:-8 gefer:-10 geflo:6 geflu:8 \
        gefor:-10 gefra:-14 gefue:-14 gefun:-8 gegan:-6 gegeb:-6 gegen:-10 geges:6 gegli:-8 gegoe:-6 gegri:-6 \
        gegru:-12 gehab:-10 gehal:-6 gehe:-6 gehei:-6 gehen:-10 gehet:-12 geheu:-8 gehoe:-12 gehol:-4 gehst:-4 \
        geht:-4 gehue:-8 gehwe:22 geise:36 gejag:-6 gekae:-6 gekan:-10 gekau:-12 geken:-10 gekip:-12 gekla:4 \
        gekom:-12 gekos:-12 gekue:2 gelac:-14 gelae:14 gelan:-6 gelas:-4 gelau:-8 gelb:-6 gelbe:22 geld:-10 geldb:-8 \
        gelds:-10 geleg:10 gelei:-6 geler:-6 geles:-4 gelie:-14 gelob:-6 geloe:-16 gelte:-16 gelue:-10 gelun:-8 \
        gemai:-10 gemal:-6 gemei:-10 gemel:-10 gemes:-16 gemis:-10 gemue:-12 genan:-16 genau:-14 geneh:-8 genom:-4 \
        genor:-8 genos:-12 genue:-4 genug:-6 geoef:-10 gepar:-8 gepfa:18 gepfl:-10 gepla:-10 gepro:-14 gepru:-8 \
        gera:-12 gerad:24 gerae:4 gerah:-10 geram:-10 geras:30 gerat:-8 gered:-6 gereg:10 gerei:-4 gerin:-10 \
        germa:-8 gern:-8 gerno:-6 gerol:-6 gerst:-6 geruc:-6 gerue:-4 geruf:-12 gesag:-12 gesam:-8 gesau:-8 gesch:-4 \
        geseh:-16 gesel:-12 gesen:-10 geses:-8 geset:-18 geseu:-6 gesic:-14 gespa:-6 gespe:14 gespi:-6 gespr:-14 \
        gesta:-14 geste:22 gesti:8 gesto:26 gestr:-16 gestu:20 gesuc:-14 gesun:6 get:-10 getau:-14 getei:14 \
        getra:-12 getro:6 gets:-14 getti:-6 gewae:-10 gewah:20 gewal:-10 gewec:-6 gewer:-12 gewes:-4 gewic:-4 \
        gewin:-12 gewis:-12 gewit:-10 gewol:-8 gewon:-8 gewue:-12 gewus:22 gezae:-6 gezah:-12 gezei:-12 gezog:-18 \
        gibt:-12 giess:-12 gieve:-6 gifti:30 gilt:-10 ging:-14 ginge:-6 give:-6 glaes:24 glaeu:10 glas:8 glase:-8 \
        glash:-6 glasl:-4 glasm:-4 glass:28 glasw:-4 glatt:-8 glaub:-10 gleic:-14 gleit:-6 globu:-4 glove:-4 \
        gluec:-10 glueh:-8 gmbh:-12 goat:-4 goes:-10 golde:-6 gone:-10 good:-10 got:-8 grab:-8 grabe:14 grad:10 \
        gras:-10 gratu:-10 grau:-12 great:-10 greif:34 gremi:-10 grenz:-6 grid:20 grind:-4 gripp:-10 grobe:-8 \
        groes:-12 gross:-2 grout:-8 gruen:-10 grund:-10 grupp:-12 gucke:-4 guelt:-10 guens:-8 gummi:-6 gurke:-10 \
        gut:-12 gutac:-16 gute:-12 guten:-10 gutsc:-12 gutsh:-4 gutte:-6 h3:4 haare:-8 haase:-6 habe:-10 haben:-8 \
        hacke:32 had:-6 haelf:-14 haelt:4 haend:16 haeng:-12 haess:-10 haett:-10 haeus:4 hafen:-18 haft:-12 hafte:-6 \
        haftn:-4 hafts:-8 hagel:-6 haggl:-8 hai:-6 halb:-14 halbe:-14 halbj:-12 halbs:-12 halbt:-4 half:-12 halfw:-4 \
        hall:2 halle:-2 halt:-10 haltb:-4 halte:14 hambu:4 hamm:-2 hand:-12 handb:-14 hande:-2 handf:-4 handp:-8 \
        hands:-10 handw:-12 handy:-6 hanno:-12 hans:-6 hard:-10 harre:30 hart:-4 harz:-8 has:-6 hase:28 hat:-6 \
        hatte:-12 haupt:-14 hausb:4 hause:-12 haush:-10 hausm:-8 haust:-12 have:-6 hay:-6 he:-10 head:-4 heads:-4 \
        hear:-10 heavy:-6 hebeb:28 hebek:-6 hebel:-12 hebew:-8 hebt:-8 hedge:-4 hedwi:-10 heft:-8 heili:-8 heim:-8 \
        heima:4 heimn:-4 heimw:-14 heiss:-12 heize:-10 heizl:-10 heizt:-4 heizu:20 helfe:-4 helle:-14 help:-8 \
        helpe:-4 her:-6 herab:-4 herau:-14 herbs:-18 here:-6 herr:-8 herrl:-10 herst:-18 herun:-8 hervo:-12 herzk:16 \
        herzl:-10 heule:-14 heute:20 hidde:20 hide:-4 hielt:-12 hier:-10 hiess:-14 hilfs:26 hilft:-10 hin:-14 \
        hinau:36 hinei:-12 hinfa:-14 hinge:-14 hinte:-14 hinwe:-16 hired:-6 his:-10 hitze:-6 hob:-14 hoch:-14 \
        hochh:16 hochr:26 hochs:-10 hoech:20 hoefe:-8 hoefl:-6 hoehe:-6 hoere:8 hoert:-14 hoeve:-10 hof:-2 hoffn:-8 \
        hohen:-6 hole:-4 holen:36 holid:-12 holpr:-6 holt:-12 holz:-10 holza:-6 holzp:-6 home:-6 homeo:-10 homew:-6 \
        hones:-6 honor:-10 hopel:-6 hornb:-4 hospi:-12 hot:-4 hotel:-4 hotli:8 hour:-12 hours:-12 house:-4 how:-10 \
        hubsc:34 huebn:-4 huege:-8 humor:-6 hums:-10 hund:-8 hunde:10 hupt:-6 husba:-6 huste:-12 hut:-10 i:-12 \
        ich:-12 ideas:-10 idee:-10 ig:-8 ihm:-2 ihn:-12 ihnen:20 ihr:-12 ihre:-4 ihrem:-6 ihren:-10 ihrer:-4 ilka:-6 \
        ill:-6 illus:-4 im:-8 immed:-6 immer:-12 impla:16 impor:6 impos:-8 impro:-8 in:-4 inbet:-8 indes:-6 indie:-4 \
        indoo:14 indus:-12 infla:-8 infor:-2 ingen:-14 inhab:20 inhal:-6 inkas:-4 inne:-4 innen:-8 inner:12 innun:20 \
        ins:-12 insge:-12 insol:12 inspe:16 insta:-12 inste:-6 insti:-10 instr:-8 inter:2 inven:-10 inves:-16 \
        invit:-8 invoi:-12 inzwi:-14 irela:-8 irrig:-6 irrtu:-8 is:-4 islan:16 isst:-12 ist:-4 it:-10 itali:-10 \
        its:-8 itzeh:6 ja:-10 jaehr:-14 jahr:-14 jahre:-14 jahrg:-10 janua:-12 je:-12 jede:-14 jedem:-10 jeden:-14 \
        jeder:-12 jedes:-12 jeman:-14 jens:-12 jetzt:-14 job:-10 joine:-8 jubil:-12 jugen:-6 juli:-14 july:-6 \
        june:-12 jung:-4 junge:-12 juni:-16 junio:-8 juris:-4 jury:-14 just:-10 justi:-6 kabel:-14 kaelt:6 kaemm:-10 \
        kaemp:34 kaese:-12 kahn:-6 kai:-8 kaise:-6 kalen:-6 kalt:20 kalte:20 kam:-12 kamen:-10 kamer:30 kamme:-12 \
        kampa:-4 kanal:4 kandi:-4 kann:-12 kannt:-6 kante:-6 kanti:2 kanzl:-6 kapel:-10 kapit:-18 kaput:-10 \
        karin:-12 karri:-12 karte:-14 karti:-6 karto:-8 kasse:2 kasta:-8 kaste:-10 katal:-12 katas:6 kater:-12 \
        kauf:12 kaufe:-12 kaufp:-12 kauft:-4 kaum:-14 keep:-12 keeps:-6 keime:26 kein:-12 keine:-10 kekse:-14 \
        kelle:-16 kenne:-4 kennt:-10 kept:-6 keros:20 kesse:-24 kette:-8 keyho:20 kg:-6 kicke:-6 kids:-6 kiel:-8 \
        kiele:-6 kilo:-4 kilom:20 kilow:-4 kind:-16 kindh:-8 kino:-8 kirch:-12 kirsc:-10 kisse:-6 kiste:-14 kita:-16 \
        kitas:-10 klaer:-8 klage:-12 klagt:-8 klang:-6 klapp:-6 klar:-10 klare:-12 klass:-10 klats:-6 klaus:-4 \
        klavi:-10 klebe:-12 klebt:-10 klein:-16 klemm:-10 klick:-6 klima:-6 kling:-10 klini:20 klisc:-6 klopf:18 \
        klost:-8 klug:-4 knapp:-8 knee:-4 kneip:-6 knick:-6 knobl:-4 knoch:-10 knopf:-6 know:-8 knurr:-4 kocht:-10 \
        koech:-10 koenn:-10 koffe:-12 kolle:-6 kolon:-8 koma:22 komis:-6 komm:-4 komme:-14 kommt:-10 kommu:-2 \
        konde:-14 kondi:-8 konfe:-6 konfl:-8 konju:-6 konku:-10 konnt:-4 konst:-16 konta:36 konte:40 konto:24 \
        kontr:-16 konze:-14 koope:-12 kopf:-6 kopfs:-4 kopft:-6 kopie:-6 korb:-8 korde:-4 korre:-4 koste:-16 \
        krach:-6 kraen:-12 kraeu:-6 kraft:20 krahl:-8 krank:4 kranw:-8 kratz:-6 kreat:-4 kredi:4 kreis:-6 kreuz:10 \
        krieg:-8 krimi:34 kripo:22 krise:20 kriti:-10 krumm:-4 kuche:-14 kuech:-8 kuehl:-12 kuend:-4 kuenf:-14 \
        kuens:4 kuerz:-4 kunde:-2 kundi:-6 kunds:-4 kunst:-12 kupfe:-16 kurs:-10 kurse:-10 kursi:38 kurz:-12 \
        kurza:-12 kurze:-8 labor:16 lache:-8 lacht:-10 lackh:30 lacki:2 ladde:-6 ladek:-6 laden:-14 lader:26 \
        ladez:-8 laede:-4 laedt:-12 laeng:-14 laerm:-14 laess:24 laeuf:-6 lag:-12 lage:-6 lagen:-14 lager:-4 \
        lahml:-4 lahr:-8 land:6 lande:32 landf:-8 landg:-12 landk:-8 landm:-4 landr:6 landw:-10 lang:-16 lange:-14 \
        langs:-12 langu:-4 las:-10 laser:-6 lasse:4 last:-10 lastw:10 late:-4 later:-12 latte:-4 lauf:-16 laufw:-6 \
        laufz:-12 lauge:10 laune:-6 laut:-14 laute:-6 lauts:-12 lauwa:-8 laven:-6 lawye:-4 lay:-6 layer:-6 lead:-4 \
        leafl:-8 leake:-10 leasi:-6 leave:-12 lebe:-4 leben:8 leber:-4 lebew:-4 leck:16 led:10 ledge:-8 leer:-4 \
        leere:-8 left:-12 legt:-10 lehrb:-10 lehre:-4 lehrj:-10 lehrl:-6 lehrs:-14 leich:-16 leide:-8 leiha:-14 \
        leihg:-8 leipz:12 leise:-16 leist:4 leite:-10 leits:10 leitu:-14 lenkt:-6 lenkz:-2 lent:-6 lerne:-12 \
        lernt:-8 leseb:-4 lesen:-8 lesso:-6 let:-12 lette:-12 letzt:-12 leuch:-12 leute:-14 level:-6 levin:-4 \
        libra:-8 licen:-8 lieb:-4 liebe:-8 liebl:-6 lief:-16 liefe:-4 liege:10 liegt:-4 liess:-8 liest:-6 lifte:-4 \
        like:-10 likes:-10 lina:-4 linde:-14 line:-12 linen:-6 linie:2 link:-10 links:-4 list:-6 liste:-2 liter:-8 \
        livel:-4 lives:18 lizen:-14 lkw:-8 loaf:-6 loans:-10 loave:-6 lob:-8 lobt:-8 lobte:-14 loch:-4 lockt:-8 \
        loehn:20 loesc:-2 loese:16 loest:-10 loesu:4 logge:-6 logis:-8 logo:-8 logs:-8 lohn:-8 lohna:-10 lohnd:20 \
        lohnz:-4 lohse:-12 long:-10 looke:-4 lorry:16 los:-8 losen:-4 lost:-10 loswe:-6 lot:-10 lots:-4 lovel:-8 \
        lower:-6 luebe:-16 lueck:6 lueft:40 luege:-6 luft:-6 lunch:-8 lusti:-12 luxus:-10 m:-6 mache:-12 machi:-4 \
        macht:-14 made:-6 maedc:16 maenn:-4 maerk:18 maerz:-14 mag:-8 magen:-4 mager:-10 magis:-8 mahne:-8 mahnu:-12 \
        mai:-16 mail:2 mailp:22 maker:-4 mal:-8 man:-12 manag:-16 manch:-4 manda:-8 mange:-16 manil:-6 mann:22 \
        manns:-16 manuf:-10 mappe:-4 marge:-8 margi:-6 marke:-14 marks:-8 markt:-14 marme:-6 mask:-6 maske:14 \
        mass:-12 match:-4 mater:-8 mathe:-10 matte:-8 mauer:-12 may:-14 me:-12 mecke:-6 medit:-12 meet:-4 meeti:-8 \
        mehl:-8 mehls:-6 mehr:-8 mehre:18 mehrh:-14 mehrk:-10 mein:-12 meine:-12 meint:-12 meinu:-12 meist:-10 \
        melde:4 meldu:24 menge:-8 mensc:16 menti:-8 mento:-12 merkt:-14 merle:-4 messa:-10 messe:10 messg:-6 \
        messu:-8 messw:-16 metal:12 meter:-2 metre:-12 metzg:-8 mich:-12 middl:-8 miete:-16 mietg:-8 mietk:-8 \
        mietv:-14 milk:-6 milli:-4 minde:4 mine:-10 minis:6 minus:10 minut:-6 mir:-12 miria:-6 misse:-6 missg:-4 \
        missi:-6 misst:-10 missv:-6 mista:-6 misto:14 mit:-6 mitar:-2 mitei:-8 mitfa:-8 mitge:-16 mitgl:-12 mitin:-6 \
        mitma:-8 mitpl:-12 mitsc:28 mitta:16 mitte:-14 mittw:-12 mitzu:-10 mobil:-8 model:-10 modul:-14 moebe:4 \
        moech:-8 moegl:-18 molch:-12 molke:-16 momen:-8 monat:-12 mondp:-10 money:-10 monta:-14 monte:-6 month:-14 \
        more:-12 morge:20 morgn:-4 morni:14 motiv:-4 motor:2 move:-6 moved:-12 muddy:-10 muede:-8 muehl:-14 \
        muell:-20 muenc:-10 muens:-12 muesl:30 muess:-4 mund:20 munic:-4 museu:-8 musik:-10 muss:-14 musst:-4 \
        muste:-12 mutma:22 mutte:-10 my:-12 nach:-8 nachb:-14 nachd:10 nachf:-12 nachg:-10 nachh:-6 nachm:16 \
        nachr:-12 nachs:-8 nacht:-10 nachu:-8 nachw:-8 nachz:-8 naech:-6 naehe:28 nahm:-10 nahme:-16 name:-12 \
        namen:-14 names:-8 nannt:-16 nase:-10 natue:-4 natur:-12 near:-10 nebel:-6 neben:4 need:-12 neede:-6 \
        needs:20 nehme:-18 nehmt:-10 neigh:-2 nein:-8 neiss:16 nenne:-10 nennt:-14 nervt:-6 nett:-14 netz:12 \
        netzl:-10 netzt:-8 neu:-14 neuba:-16 neue:-14 neuen:-14 neuer:-16 neues:-12 neuku:-4 neun:-6 neuns:16 \
        neunt:-6 neupr:-10 neuve:-4 never:-10 new:-12 newsl:-6 next:2 nicht:-8 nie:-12 niece:-6 niede:26 niedr:-8 \
        niema:-4 night:-14 nikol:-12 nimmt:-16 nine:2 nivea:-8 no:-4 nobod:-12 noerg:-6 noeti:-8 noon:-10 nord:-12 \
        nordi:-6 nords:-8 nordt:-8 norma:-16 not:-10 notar:22 notdi:-4 note:-6 notfa:18 notic:-10 notst:20 novem:-14 \
        novum:-4 now:-2 nudel:-14 null:-10 nullm:-6 numme:-16 nun:-12 nur:-10 nussi:-10 nuts:-6 nutze:20 nutzt:22 \
        nutzu:-14 oak:-4 ob:2 obdac:-8 oben:-12 oberf:-6 oberh:26 oberl:-10 oberm:-6 objec:-10 obst:-6 obstk:-6 \
        obwoh:-16 oder:-14 oefen:-4 oeffe:20 oeffn:-8 oehlm:-6 oel:-10 oelig:-12 oeste:-4 oestl:-10 of:-10 ofen:-10 \
        off:12 offen:8 offer:-10 offic:2 offse:-6 oft:-8 often:-6 ohne:-10 oktob:-6 old:-12 olden:4 older:-6 oma:-12 \
        on:-8 once:8 one:-10 ones:-6 only:-10 open:-4 opene:-8 openi:-6 opens:-8 opera:-6 operi:16 opfer:-6 \
        oppos:-10 optik:-6 optio:-8 orden:-8 order:-10 ordnu:-10 ort:10 ortsv:-16 osnab:-16 osten:18 oster:-14 \
        our:-6 out:-4 outsi:-8 over:-8 own:-12 oyela:-4 p:-6 pacht:-8 packe:-10 packi:20 packt:-10 packu:10 pader:10 \
        paeck:-10 page:-6 paid:-12 paket:-2 palet:-12 palle:-8 pande:-4 panne:-6 paper:-6 papie:-14 pappe:-12 \
        parad:-6 paral:-8 parce:-10 parkh:-8 parki:-6 parkp:-16 part:-10 parte:-10 partn:-14 parts:-8 party:14 \
        passa:4 passe:-10 passi:-16 passt:-12 passw:2 paten:-12 patie:30 patte:-10 pause:-4 pay:-8 payme:-4 pays:-10 \
        peinl:-4 peopl:-4 per:-16 perce:-6 perso:-12 peter:-12 petra:-6 petro:14 pflan:-10 pfleg:2 pflic:-6 pfort:18 \
        pfost:-6 phone:-8 photo:-12 picke:-6 pier:16 pilot:12 pingu:-4 place:-10 plaed:-8 plaka:-8 plan:-8 plank:-8 \
        planm:-4 plann:-6 plans:-10 plant:-12 plaqu:-12 plast:-6 platt:-14 platz:-12 play:-6 pleit:-4 ploen:-6 \
        plums:-4 plus:-4 polic:28 polis:-6 polit:-6 poliz:26 polni:-6 poolp:22 porsc:-6 porta:-10 porti:-8 posau:-8 \
        posit:-12 possi:-4 post:-10 posta:-8 postc:-8 poste:-10 postg:-14 postk:-8 postl:-6 postp:-6 pract:-8 \
        praes:8 prais:-10 prakt:-10 preis:-14 press:-14 price:-12 prici:-4 print:-8 pro:-10 probe:-14 probi:-10 \
        probt:-8 proce:-14 produ:-10 profi:-6 progn:-14 progr:-6 proje:-10 proku:-16 promi:-12 prosp:-10 prote:20 \
        proto:-14 proze:-16 pruef:-12 publi:-8 puddi:22 puenk:-18 pump:-10 pumpe:-6 pumps:-6 pumpt:-8 pumpw:-14 \
        punkt:-10 put:-12 putzf:-14 putzm:-6 quadr:-14 qual:-6 quali:-14 quand:-4 quart:-12 quell:-10 quer:-18 \
        quiet:-8 quote:-12 rabat:-10 rad:-6 radeb:-6 radfa:-18 radio:22 radwe:-12 raet:-8 raets:-6 raeum:10 rahme:-8 \
        rain:-8 raine:-8 raise:-6 raisi:-4 ramme:16 rampe:-10 ramsc:-14 ran:-8 rand:-8 rang:-12 range:26 rangi:-6 \
        rare:-4 rarel:-8 rasch:-6 rasen:32 rastp:18 rat:-8 rate:-8 raten:-12 ratha:-12 ratin:-14 ratlo:-4 ratsk:-8 \
        rauch:16 raum:-12 raus:-12 ray:-4 read:-6 reagi:-10 rear:16 recei:-6 reche:-10 rechn:-4 recht:-12 recom:-4 \
        recor:-10 recru:-6 rede:6 reden:-10 redet:-12 reede:-6 refer:-10 refin:-12 refri:-6 refun:-12 regal:8 \
        regat:-6 regel:-12 regen:2 regio:-12 regis:-10 regle:10 regul:-10 rehse:-6 reich:-10 reife:24 reihe:-12 \
        reini:34 reink:-6 reise:-6 reiss:18 rekla:-8 relea:-4 remai:-10 rente:-10 rentn:-12 repai:-10 repar:-12 \
        repla:-8 repli:-6 repor:-4 rescu:14 resel:-6 resid:14 resol:-6 rest:-12 resta:-6 restb:-8 resum:-10 reten:-4 \
        rette:20 rettu:4 retur:-10 revie:-10 rezep:-12 rhein:-8 richt:-18 riech:-6 rief:8 riefe:-8 riege:30 riet:-14 \
        ringe:-6 rings:-6 risin:16 riss:-14 rival:-4 river:8 rober:-6 robot:8 roent:22 roest:-10 rogge:-12 rohda:16 \
        rohli:-10 rohrr:-8 role:-6 rolla:-6 rollk:-4 rollo:-4 rolls:-10 romba:-2 roof:-4 room:-6 rosa:-8 rote:-14 \
        rotte:-6 rottw:-4 round:-12 route:-6 rueck:-10 ruege:-4 ruegt:-12 ruett:-4 rufbe:-4 rufen:-8 ruft:-16 \
        ruhe:-8 ruhes:-14 ruhig:-8 ruhro:-10 ruht:18 ruhte:-8 rumae:-10 run:-8 rund:2 runde:-14 rundg:-8 rundm:-14 \
        rundr:-6 runds:-14 runs:-12 rutsc:-4 rye:-6 s:4 s1:-10 s2:-10 sachb:-8 sachk:-6 sachl:-8 saege:-6 saele:-6 \
        saemt:28 saetz:-8 saeum:-8 saeur:16 sage:-6 sagt:-14 sagte:-8 sah:-8 sahen:-6 said:4 saiso:-6 sales:-4 \
        salmo:22 same:-8 samme:-4 sampl:-10 samst:-16 sands:26 sang:-8 sange:-8 sanie:-16 sass:-14 sasse:-12 \
        satel:-6 satt:-6 satte:-16 satur:-10 satz:-10 satzu:-4 saube:-8 sauer:6 say:-8 sayin:-6 says:6 scaff:-4 \
        scann:-8 schac:-14 schad:-14 schae:-16 schaf:-12 schal:-10 schau:-12 sched:-6 schei:2 schen:-12 schic:-14 \
        schie:-16 schif:-6 schil:-12 schim:-10 schle:-14 schli:-4 schlo:-8 schlu:-6 schma:-8 schme:-16 schmi:18 \
        schmu:-12 schne:4 schni:-2 schnu:-10 schoc:-6 schoe:-10 schok:-4 schon:-12 schoo:-6 schot:-12 schra:-12 \
        schre:-16 schri:-14 schro:-6 schru:-10 schub:-4 schue:-14 schuh:-10 schul:-6 schut:-6 schwa:-12 schwe:10 \
        schwi:-12 scree:-6 seale:10 seam:-4 searc:20 seaso:-6 sechz:-6 secur:-8 see:-12 seedl:-10 seems:-6 seen:-6 \
        sehe:-4 sehen:-14 sehr:-8 sei:-10 seien:-6 seilw:-8 sein:18 seine:-12 seit:8 seitd:-10 seite:-8 seith:-10 \
        seitl:-4 sekre:-10 sekun:-18 selbe:-10 selbs:-12 sell:-10 selte:-12 semin:-10 sende:36 sendu:-14 senf:-8 \
        senfs:-10 senio:-16 senke:-6 senso:18 sent:-12 sente:-6 septe:-12 serie:6 serve:16 servi:-16 sessi:-4 \
        settl:-8 setze:-10 setzl:-8 setzt:-12 seufz:-6 seven:-8 sexis:-10 shaft:-6 shake:-4 share:-10 she:-6 \
        sheet:-10 shift:-12 ship:-6 shits:-12 shoeb:-6 shop:-8 shoul:-6 show:-8 showe:-6 showr:-6 shows:-6 shrug:-8 \
        shutt:16 sich:-8 siche:14 sidam:-4 side:-4 sides:-10 sie:-12 siebe:-14 siege:2 sieht:-14 sign:-6 signa:20 \
        signe:-12 silen:-10 silk:-8 silo:20 simpl:-8 simul:-4 since:-2 sind:2 singl:-8 sinkt:-4 sinng:-4 siren:-18 \
        siste:-10 site:24 sits:-10 sitz:-14 sitze:-16 sitzt:-2 sitzu:10 six:-12 size:-12 skept:-4 skont:-16 \
        sleep:-12 slice:-6 slide:-8 small:-10 smell:-4 smile:-10 smili:-6 so:-12 sobal:-8 soehn:-6 soest:-4 sofor:24 \
        softw:-12 sogar:-12 sohn:-14 solar:-12 solch:-10 solid:-14 soll:4 solle:2 sollt:2 someb:-12 someh:-4 \
        somet:-4 somme:-16 son:-6 sonde:-14 sonne:-8 sonnt:-18 sonst:-10 sorge:-10 sorgt:-12 sorte:-10 sorti:-12 \
        sosse:-12 sough:14 soup:-4 sowie:-6 sozia:-12 spaet:-10 spalt:-4 spann:8 spare:-12 spart:-4 spass:-8 \
        spate:-8 spedi:-4 speec:-8 speic:-4 speis:-10 spend:-14 sperr:-14 spese:-4 spezi:40 spieg:-10 spiel:-14 \
        spiri:-6 spitz:-10 split:-4 spons:-6 spont:26 sport:-8 spot:-10 sprac:-12 spran:6 spren:28 spric:-16 \
        sprin:-4 spros:-8 spruc:-4 sprue:-16 sprun:-6 spuel:-6 spuer:18 squar:-10 squee:-8 staat:14 stade:4 stadi:-4 \
        stadt:-12 staer:-10 stahl:-12 stamm:-16 stand:-10 stape:14 stapl:-8 starb:6 start:-10 stati:-14 statt:-14 \
        staub:-6 staus:-10 stay:14 staye:-8 stech:-6 steg:-6 stehe:2 stehs:-6 steht:-8 steig:6 stell:-10 stemp:-4 \
        stern:-18 steue:-14 stieg:-14 stift:-12 still:4 stimm:-12 stock:12 stoer:20 stolp:-12 stolz:-12 stopp:20 \
        stora:16 store:-6 storm:-4 straf:-16 strah:14 strai:-4 stran:-10 stras:-10 strat:-6 strea:-8 strec:-10 \
        stree:-6 strei:-4 stren:-10 streu:-8 stric:-8 strit:-8 stroe:16 strom:4 stuck:-4 stude:-8 studi:-12 stuec:4 \
        stueh:-8 stuen:-12 stuer:16 stuet:6 stufe:-12 stuft:-14 stund:6 sturm:-18 sturz:20 stutt:12 submi:-10 \
        subsi:-8 subun:-10 suche:14 sucht:-2 suedb:-6 suedd:-10 suede:-4 suhl:-6 suitc:-6 summe:-8 super:-8 \
        suppe:-10 suppl:-6 suppo:-12 survi:-6 swapp:-8 swear:-6 syste:16 tabel:-10 tachy:-6 taegl:-10 taete:22 \
        tag:-12 tage:-12 tagen:-6 tages:2 tagt:24 tagun:-4 take:-6 takes:-10 taktz:-4 talks:-12 tank:10 tankk:18 \
        tankl:22 tankw:-10 tankz:18 tante:-8 tanti:-4 tarif:-12 tasch:-12 task:-6 tasse:-4 taste:-10 tatsa:-4 \
        tauch:-10 taugh:-6 tausc:-12 tause:20 team:-12 teamg:-4 teaml:-8 techn:-4 tee:-4 teich:-12 teig:-6 teigw:-10 \
        teil:-16 teile:8 teilh:-8 teiln:-6 teilt:-16 teilz:-12 telef:-2 telep:-8 tell:-6 tells:-6 temp:-4 ten:-10 \
        term:-10 termi:-14 terri:-6 test:-12 testa:-18 teste:-10 tests:-10 testw:-6 teuer:-10 teure:-6 than:-12 \
        that:-8 the:-8 theat:-10 their:-12 theke:-12 them:-12 thema:-6 then:-12 theor:-6 there:-12 therm:-12 \
        they:-10 thing:-4 think:-6 third:-6 thirt:6 this:4 three:-12 threw:14 throu:-10 thuer:-8 thuri:-6 thurs:-10 \
        ticke:-16 tied:-4 tief:-6 tiefb:-6 tiefg:-6 tiefk:-4 tiema:-6 tierh:-8 tile:-4 tiles:-8 time:-10 times:-12 \
        timo:-4 tiny:-8 tisch:-12 titan:-6 to:-10 tocht:-16 tod:-8 toedl:-12 toepf:-10 tofu:-8 toile:-4 told:8 \
        tolle:-10 tomat:-10 tomor:-6 ton:-6 tonne:-12 too:16 took:-12 tools:-8 tor:4 tore:18 torf:-4 torfl:-6 \
        tote:24 toure:2 touri:-12 towel:-14 town:-14 traeg:-18 trage:-10 tragk:-8 train:-10 trans:-18 trapp:16 \
        traub:-4 traum:-4 traut:-8 trave:-6 treat:-8 treff:-8 treib:28 trenn:4 trepp:-6 treso:22 trete:-12 treue:-4 \
        triko:-12 trink:4 tritt:-2 trock:-14 tromm:-8 tropf:-8 trotz:-14 truck:-4 truem:22 trug:-14 trunk:-10 \
        trupp:-6 try:-6 tsche:-10 tubes:-4 tuer:-4 tuerc:-14 tuesd:-8 tuete:-10 tun:8 turm:-6 turna:-6 turne:-10 \
        turni:4 turnu:-12 tusch:-6 tut:-10 tutet:-10 twelv:-6 twice:-6 two:-8 ueben:-10 ueber:-10 uebli:-6 uebri:-10 \
        uebun:-18 uferw:-8 uglie:-6 ugly:-6 uhr:14 ulm:-8 ulmer:-6 um:-6 umarm:-4 umbau:-10 umfas:-14 umgeb:12 \
        umgeh:16 umgek:18 umger:-12 umges:-12 umgez:-4 umkle:-8 umkre:22 umlau:16 umlei:-12 umrue:-8 umsat:-14 \
        umsch:-12 umson:-10 umsta:-10 umste:8 umsti:-8 umweg:-10 umwel:-12 umzug:-16 unbed:-4 unbef:-14 unbek:-2 \
        unbel:-4 uncha:-10 und:-8 under:-2 unerw:-4 uneve:-8 unfal:4 unfas:-12 ungeb:-14 ungef:-10 ungek:-16 \
        ungen:-6 ungep:-8 units:-6 unkla:34 uns:-12 unser:-12 unsic:-20 unsin:-8 unten:-16 unter:-2 until:-14 \
        unver:-16 up:-12 updat:-12 urabs:-8 urgen:14 urkun:-12 urlau:-12 ursac:22 urtei:-16 us:-10 use:-6 used:-14 \
        usual:-8 utili:-4 valid:-6 valve:-4 van:-8 vanis:-12 vater:-12 vehic:-6 venti:-2 veran:4 verar:-8 verba:2 \
        verbe:-10 verbi:-12 verbo:-12 verbr:2 verbu:-10 verda:6 verdi:-8 verdo:-16 verei:-14 veren:-12 verfa:-18 \
        verga:-14 verge:-2 vergi:-16 vergl:-18 vergu:-10 verha:2 verho:32 verka:-8 verke:14 verkl:-14 verko:-10 \
        verla:-4 verle:-8 verli:-18 verlo:-14 verlu:-6 verma:-4 verme:-12 vermi:14 vermo:-8 vermu:4 veroe:24 \
        verpa:-4 verre:-8 versa:-8 versc:4 verse:-8 versi:-6 verso:18 versp:-16 verst:-8 versu:16 verta:-6 verte:-14 \
        vertr:-10 verun:-8 verur:-14 verwa:-6 verwe:-10 verwi:-8 verwo:-6 verzi:-10 veter:4 viel:-12 viele:-14 \
        viell:-10 vier:-8 vierm:-12 viert:4 vierz:-4 viewe:-10 villa:-8 virtu:-6 visib:14 visio:16 visit:-10 \
        vival:-8 vogel:-6 vogt:-4 voll:-6 volle:-18 volls:-12 volum:-10 von:-4 vor:4 vorab:-4 voran:-14 vorar:34 \
        vorau:-12 vorbe:-12 vorbi:-12 vorfa:-16 vorfu:-8 vorga:-14 vorge:-14 vorha:-10 vorhe:-8 vorig:-8 vorja:-12 \
        vorka:-12 vorla:16 vormi:20 vorn:-12 vorra:-8 vorsa:-10 vorsc:-4 vorsi:-10 vortr:-12 vorze:-14 vorzi:-10 \
        vote:-10 wach:-4 wache:-6 wachm:-8 wacke:-8 waech:-10 waehl:6 waehr:-6 waend:-8 waere:-12 waerm:12 wagen:2 \
        wages:-6 wahla:-4 wahlb:-12 wahrs:-14 waiti:14 wald:-6 waldb:-6 wales:-4 walk:-8 wall:-8 wallb:-4 walls:-10 \
        wand:-14 wande:-8 wann:-6 war:-12 ward:26 ware:8 wareh:-10 waren:-12 warf:-6 warm:-4 warns:8 warnt:22 \
        warnu:34 warte:-6 wartu:-12 warum:-12 was:-10 wasch:-10 way:14 we:-10 websi:-8 wechs:-6 weddi:-6 week:-10 \
        weeke:-8 weeks:-10 weg:-16 wege:-6 wegen:-6 wegge:-4 wegmu:-6 wegzi:-6 wehr:8 wehrf:-12 weich:-10 weihn:-14 \
        weil:-10 weine:-4 weint:-6 weiss:-14 weist:-8 weit:-12 weite:-4 welch:-14 weld:-6 well:-10 welle:-8 \
        weltk:-16 weltr:-4 welts:-6 wem:-10 wende:-10 wenig:-6 wenn:-14 went:-6 wer:-10 werbe:-14 werde:2 were:-12 \
        werfe:12 werk:10 werkf:-18 werkh:18 werkl:-6 werks:6 werkt:-8 werkz:-12 wert:-16 werte:-14 werts:-6 \
        wertu:-14 westf:-6 wests:-10 wettb:-12 wette:-12 wetzl:-6 what:-12 whate:-10 when:-10 where:-12 wheth:-6 \
        which:-6 while:16 who:-12 whole:-12 wider:-10 wie:-12 wiede:-14 wiege:-6 wiese:-12 wiki:-4 wildl:-4 will:-10 \
        willk:-8 windo:-10 winte:-14 wir:-12 wirbt:-10 wird:-8 wirft:-18 wirkl:-8 wirku:28 wirts:-18 wisse:-6 \
        with:-12 withh:-6 withi:-10 witho:-10 witz:-4 witze:-10 wo:-6 woand:-14 woche:-14 woech:-8 wofue:-6 woher:26 \
        wohin:-6 wohl:-8 wohng:16 wohnp:-6 wohnt:16 wohnu:2 wolke:24 wolle:-12 wollt:-12 wonde:-6 word:-6 worde:-2 \
        work:-4 worke:-10 worki:16 wort:-12 wortb:-14 worte:-8 worth:-6 would:-10 wrapp:-4 wraps:-6 wrong:-10 \
        wrote:-10 wucht:-10 wuens:-12 wuerd:-12 wuerz:-4 wunde:-10 wunsc:-8 wurde:-6 wusst:-12 wut:-4 x:-4 yard:4 \
        year:-8 years:-14 z:-6 z9:-6 zaehl:-6 zaehn:-4 zaeun:-10 zahl:26 zahle:-14 zahlt:-12 zahlu:6 zaun:-18 \
        zebra:16 zehn:-12 zehnj:-6 zeich:-12 zeige:-8 zeigt:-18 zeit:-16 zeite:-10 zeitg:28 zeitu:-16 zemen:20 \
        zenti:-12 zentr:42 zerkn:-6 zerkr:-10 zerle:-4 zerti:-10 zette:-12 zeuge:-18 zeugn:-10 zgorz:-6 zicke:-10 \
        zieht:12 ziel:-6 zimme:-10 zimts:-6 zinse:-6 zitro:-4 zivil:-8 zoll:34 zolls:-8 zu:-2 zuege:-20 zuers:-14 \
        zufah:-10 zufri:-8 zugae:-6 zugan:4 zugeh:-12 zugel:-14 zuges:-14 zulae:-12 zulag:-12 zulas:-8 zulet:-4 \
        zulie:-18 zum:-10 zunae:-12 zur:-6 zurue:-12 zusae:-8 zusag:-12 zusam:-8 zusch:-8 zusta:-12 zusti:-14 \
        zuvor:-12 zuzul:-10 zwanz:-14 zwar:-12 zweck:-10 zwei:-6 zweie:-8 zweif:-6 zweim:-12 zweis:-6 zweit:-10 \
        zwisc:-14 zwist:-8 zwoel:-10 zyper:-16
        """
}
