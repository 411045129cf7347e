/// Beginnings of words, and how much each speaks for blame, for a plain report and for praise.
///
/// Written by scripts/judgement-stems.py (`make train`) from the passages in
/// Tests/Fixtures/judgement.
enum ToneStems {
    static let list = """
        a:1,-2,1 ab:-10,12,-3 abbau:11,-5,-6 abbek:-8,-4,12 abbru:8,-5,-4 abbuc:12,-4,-8 abend:-5,-2,8 aber:2,-8,6 \
        abfin:12,-7,-5 abgeb:8,-5,-4 abgef:-10,1,9 abgeg:0,9,-10 abgeh:13,-10,-2 abgen:-7,-5,12 abger:4,3,-8 \
        abges:18,-10,-8 abget:11,-7,-5 abgew:-3,-12,14 abgez:8,-7,-1 abitu:-8,15,-8 abkoc:12,-7,-4 abkue:-8,-7,15 \
        able:10,-3,-7 abmah:9,-4,-6 abnah:3,-9,7 abo:2,-7,5 about:0,10,-10 abrec:-3,-7,10 abrue:-8,13,-5 \
        abruf:12,-6,-6 absag:10,-6,-4 absch:-3,2,0 abseh:14,-10,-4 absic:1,8,-9 abspr:9,-6,-3 absta:17,-9,-8 \
        absti:6,2,-8 abstu:9,-5,-3 abtei:8,-10,2 abwae:-7,14,-7 abwas:15,-9,-6 abwei:-12,8,4 abwes:15,-4,-10 \
        abzie:12,-6,-6 accep:-4,9,-5 accou:1,-5,4 ach:11,-3,-7 acht:1,2,-4 achts:9,-3,-5 achtz:-4,4,0 adres:15,-8,-7 \
        adven:0,1,-1 aegyp:8,-4,-5 aehnl:-11,17,-6 aelte:3,-9,6 aende:-11,21,-9 aepfe:13,-6,-8 aerge:9,-6,-3 \
        aeuss:-6,13,-7 affec:-6,12,-6 after:-1,-2,3 again:4,-7,3 agenc:-5,-4,9 agent:-4,3,1 aggre:-8,14,-6 \
        agnie:-5,-6,12 ago:-4,8,-4 agree:9,-6,-3 ahead:-5,-3,7 ahler:8,-4,-5 ahlho:-7,-5,12 ahnun:12,-4,-8 \
        air:-5,9,-4 akten:-1,-7,7 aktie:21,-11,-10 aktio:-6,11,-5 aktue:-7,-4,11 akzep:14,-7,-6 alarm:-5,16,-10 \
        alber:-8,4,4 all:2,-6,4 alle:0,-1,0 allei:15,-10,-6 allem:-5,-3,8 allen:3,-4,1 aller:9,-11,2 alles:3,-7,4 \
        allta:14,-5,-9 along:-5,9,-4 alrea:2,-6,3 als:-1,-6,8 also:-3,-3,6 altba:-7,-5,12 alte:-2,-1,3 alten:-9,7,1 \
        alter:-13,-9,22 altst:-3,11,-8 alumi:-4,8,-4 am:-3,3,0 ambul:-9,-2,11 ammon:0,7,-6 ampel:-11,17,-5 \
        amt:13,-9,-3 amtsg:-1,10,-9 amtsz:-7,-4,11 an:-1,2,-1 anbie:-9,2,7 and:1,-3,2 ander:-3,-1,4 andru:-8,-3,11 \
        anerk:-9,-3,12 anfae:15,-6,-9 anfah:11,-3,-7 anfan:-16,-6,22 anfec:17,-9,-8 anfor:-10,-4,14 anfra:0,-4,3 \
        angab:-1,10,-9 angeb:0,1,-1 anged:-6,11,-5 angef:-6,-4,10 angeh:-3,-1,3 angek:-6,7,-2 angem:21,-11,-9 \
        angen:-9,14,-6 anger:7,-9,2 anges:6,1,-8 angez:-15,23,-8 angle:11,-7,-4 angre:13,-9,-3 angst:-8,-4,12 \
        anhae:-13,5,7 anker:9,-5,-4 ankla:5,3,-7 anlag:-4,6,-2 anleg:14,-8,-6 anlei:-1,-14,14 anlie:12,-5,-7 \
        anmel:-3,14,-10 annah:9,-4,-4 annou:3,4,-7 anony:-9,15,-6 anoth:9,-4,-5 anrie:-7,-4,12 anruf:8,-6,-3 \
        ans:-12,-6,18 ansch:0,1,-1 ansic:-5,9,-4 anspr:6,1,-8 ansta:-6,-4,10 anstr:-9,-5,15 answe:9,-6,-4 \
        antei:-14,15,-1 antra:1,-4,3 antre:-4,8,-4 antri:-3,8,-5 antwo:15,-8,-7 anwal:13,-6,-7 anwes:0,12,-12 \
        anwoh:-3,6,-3 any:-4,-2,7 anyon:-9,17,-8 anywa:13,-6,-7 anzah:-5,-4,9 anzei:16,-5,-11 apfel:-10,-3,13 \
        apolo:-4,-3,7 app:3,1,-5 appla:-9,-7,16 appli:-5,9,-4 appre:-8,0,8 april:-5,13,-8 arbei:2,-1,-1 \
        archi:-3,6,-3 are:0,4,-4 arndt:-5,-6,10 aroun:-3,8,-5 arres:-6,-4,10 arriv:-2,-1,3 arrow:7,-3,-4 \
        arson:-4,8,-4 arten:-3,8,-5 arzne:7,-5,-2 arzt:15,-8,-7 as:-5,0,5 asche:12,-4,-8 asia:12,-4,-8 ask:-7,1,6 \
        asked:6,-6,0 asmus:9,-4,-5 assis:-4,-3,7 ast:-8,-4,12 asylh:11,-6,-4 at:2,0,-2 atemn:17,-11,-6 attac:-4,8,-4 \
        atten:-5,9,-4 auch:-2,0,3 audit:10,-5,-6 auf:4,0,-4 aufge:-1,1,0 aufgi:-5,-5,10 aufhe:-12,-5,17 \
        aufkl:16,-8,-8 aufla:19,-10,-8 aufma:-9,-5,14 aufsi:5,1,-6 aufst:-6,11,-5 auftr:1,-4,2 aufwa:-1,-9,10 \
        aufzu:-7,-3,10 auge:-11,-8,19 augen:-8,-7,15 augsb:12,-4,-8 augus:0,7,-7 aus:0,1,-1 ausbi:-4,0,5 \
        ausdr:-4,8,-4 ausfa:19,-10,-9 ausfi:-5,-4,9 ausfl:-6,12,-6 ausfu:-4,13,-9 ausga:-11,12,-1 ausge:4,-1,-3 \
        ausgi:-7,-4,11 ausha:5,1,-6 aushi:7,-8,1 ausku:10,-5,-5 ausla:-6,12,-5 ausli:-5,9,-4 auslo:13,-8,-5 \
        auspr:-5,11,-6 ausre:-6,11,-5 ausru:-8,14,-6 aussc:-1,2,-1 ausse:2,0,-2 aussi:13,-10,-3 ausst:-11,20,-9 \
        austa:1,8,-8 austr:9,-5,-4 auswa:2,7,-9 auswe:-1,-3,4 ausze:-7,-7,15 auszu:2,6,-8 auto:1,-6,5 autob:-14,9,5 \
        autof:-8,15,-7 autoh:-8,-7,15 autok:-6,-7,14 autom:-2,-8,10 autos:13,-7,-5 avera:-3,-3,6 awful:-3,-3,6 \
        azubi:3,-10,7 b:10,-4,-5 baby:-11,-6,17 babyb:9,-5,-4 bach:17,-10,-7 bache:10,-3,-7 bachp:9,-5,-4 \
        back:-8,-5,13 backe:-6,-4,10 backk:-5,9,-3 backs:9,-4,-6 backu:9,-4,-6 bades:14,-8,-5 baeck:12,-8,-3 \
        baend:13,-8,-5 baenk:-5,8,-3 baeum:-3,-10,13 bag:-4,-3,7 bagga:-4,-3,7 bahn:1,5,-7 bahnd:11,-7,-5 \
        bahnh:-12,20,-8 bahnl:-8,13,-5 bahns:-4,7,-3 bahnv:-11,16,-5 bald:9,-2,-6 balko:-6,-5,12 balla:9,-5,-4 \
        band:16,-6,-10 banda:6,-3,-2 bands:-5,-4,9 bank:11,-6,-5 banke:18,-9,-8 bankv:7,-3,-4 barza:11,-5,-6 \
        bats:12,-4,-8 bau:1,-5,5 bauab:16,-9,-6 bauam:9,-5,-4 bauau:10,-5,-5 baube:-14,0,14 baude:-9,-6,15 \
        bauen:-8,-5,13 bauer:19,-9,-11 baule:-10,5,6 bauma:13,-5,-8 baums:-6,-4,10 baupl:-9,3,6 baure:-10,19,-9 \
        baust:17,-10,-7 baut:-9,-4,13 baute:-4,13,-10 bautr:8,-5,-3 bayer:9,-3,-6 be:1,8,-9 beamt:12,-6,-6 \
        beans:-15,8,7 beant:13,-3,-10 bearb:0,-6,5 beatm:10,-5,-5 beauf:-6,12,-5 bebau:6,5,-11 becau:-2,-1,3 \
        becke:15,-9,-6 bed:-6,-3,9 bedan:-7,-7,14 bedau:8,-5,-3 beden:-6,-4,10 bedeu:10,-4,-6 bedie:-14,7,7 \
        bedin:-10,4,6 bedro:-6,12,-6 bedru:14,-4,-9 beein:14,-5,-9 been:4,-1,-3 beend:2,9,-11 befin:-8,13,-5 \
        befor:-3,-3,6 befri:2,-7,5 befue:-10,-4,14 began:-8,-6,14 begei:8,-4,-5 begin:-7,19,-12 begle:-6,10,-4 \
        begra:8,-5,-4 begre:-7,-5,12 begru:3,-8,6 behae:-3,-3,6 behal:-11,-5,16 behan:6,-4,-2 behau:-7,-3,10 \
        behob:9,-3,-6 behoe:10,-1,-9 bei:1,0,-1 beide:-7,13,-6 beige:-13,0,14 beim:2,-3,1 being:-7,7,0 \
        beira:-7,13,-6 beisp:4,-11,7 beist:-4,7,-3 beitr:4,5,-9 bekam:-8,-10,18 bekan:-7,12,-5 bekla:15,-9,-6 \
        bekle:9,-6,-3 bekom:5,-6,0 belad:6,-3,-2 belag:13,-7,-6 belau:13,-6,-7 beleg:-10,-1,11 beleu:17,-8,-9 \
        belie:-5,-4,8 benan:-12,-7,19 bent:11,-3,-7 benut:19,-8,-11 berae:1,7,-8 berat:3,-4,1 berec:-4,-7,12 \
        berei:3,-1,-3 beric:12,-1,-10 berli:2,3,-5 berue:15,-9,-6 beruf:4,2,-6 beruh:16,-5,-10 besch:6,0,-6 \
        beset:8,-2,-7 besic:-4,9,-5 besie:-8,-4,12 besit:18,-10,-8 beson:14,-6,-8 besor:-9,-3,13 bespr:-13,5,7 \
        besse:1,-5,5 best:-6,-5,11 besta:3,-8,4 beste:-4,2,2 bestn:-8,-7,14 bestr:16,-10,-7 besuc:10,2,-13 \
        bete:8,-3,-5 betei:-12,15,-3 betra:-9,16,-7 betre:2,7,-9 betri:3,2,-5 betro:-1,10,-9 betru:21,-11,-10 \
        bett:18,-8,-11 bette:-4,-8,12 beute:-9,16,-7 bevoe:-5,9,-4 bevor:7,-10,3 bewae:-2,10,-9 bewaf:-8,11,-3 \
        bewer:-5,6,-1 bewoh:16,-8,-8 bewor:-8,16,-8 bewus:13,-7,-5 bezah:0,-7,7 bezei:9,-5,-4 bezie:2,4,-7 \
        bezir:-6,-4,10 bezog:-5,9,-3 bezwe:15,-7,-7 biber:12,-4,-8 bicyc:-6,11,-5 biele:-4,3,0 biete:-12,0,11 \
        bigge:-6,-4,9 bilan:14,-8,-6 bilde:15,-8,-7 bilds:10,-3,-7 bildu:-7,10,-3 bill:-6,-4,10 bille:-6,-3,9 \
        billi:5,-7,2 bin:1,-9,8 binde:-5,-6,12 binne:8,-9,1 bis:-3,7,-4 bishe:-7,14,-6 bisla:9,-5,-4 bist:12,-4,-8 \
        bistu:-7,11,-5 bitte:1,0,0 bjoer:-5,-3,8 black:9,-3,-6 blatt:-5,-4,9 blaul:10,-5,-5 blech:-13,-8,21 \
        bleib:-9,14,-6 blend:-4,-3,7 blick:-7,-3,10 blieb:-10,-2,11 blink:11,-6,-6 block:20,-12,-8 bloss:-7,-4,11 \
        bluem:12,-6,-6 boats:-3,8,-5 bode:-6,14,-7 boden:-12,-7,19 boee:-7,11,-4 boeen:-8,-4,12 boesc:11,-7,-5 \
        boese:-7,-3,10 bohne:12,-4,-8 bombe:-4,7,-3 bombs:-4,8,-4 bond:-9,15,-6 bonus:5,-7,2 books:8,-3,-5 \
        boot:10,-3,-7 bootc:9,-4,-6 boote:-9,16,-6 boots:-6,-6,12 bord:-6,11,-5 bordk:10,-6,-4 bordp:-6,9,-3 \
        borro:10,-3,-7 bot:19,-7,-13 both:0,9,-10 box:-6,-5,12 boy:10,-3,-7 boyko:9,-5,-4 brace:-6,-3,10 \
        brach:3,-9,6 branc:-4,-9,13 brand:1,1,-2 brann:-13,-9,22 brasi:-5,-5,10 brauc:2,-6,5 bread:-4,-3,7 \
        brech:-7,12,-5 brei:8,-3,-5 breit:-3,8,-5 breme:16,-6,-10 brenn:-3,4,-1 brett:-5,-6,12 bridg:-3,8,-5 \
        brief:4,-7,3 brill:0,-6,6 bring:-7,12,-4 broch:10,-3,-7 broet:-6,9,-3 broke:-7,-5,12 brokk:-7,-3,11 \
        brot:9,-9,-1 brote:-6,9,-3 broth:-4,-3,7 brotp:-6,9,-3 bruel:12,-4,-8 bruen:-9,14,-6 brunn:-5,6,-1 \
        bruns:-6,10,-4 brutt:10,-3,-7 buchh:21,-11,-11 buchu:-7,10,-3 bucke:-5,-3,8 budge:-6,-3,9 buech:-8,-6,14 \
        buerg:0,-12,12 buero:-6,12,-6 buetz:-5,8,-2 built:10,-4,-6 bunde:17,-9,-8 burha:-7,-4,11 bus:10,-7,-3 \
        busha:15,-10,-5 busse:-6,12,-6 bussg:22,-12,-10 but:4,-4,0 butte:10,-4,-7 buyer:4,-6,2 buys:-6,-3,10 \
        by:1,-1,0 cabin:7,-3,-5 caf:11,-6,-5 cake:4,-5,2 call:17,-7,-10 calle:2,0,-2 calls:6,-5,-1 came:-1,-5,6 \
        can:-7,14,-7 canno:-2,2,0 cante:-3,-3,6 car:-7,-3,10 carer:10,-4,-6 casti:12,-4,-8 cat:10,-4,-5 \
        cater:-1,3,-2 cause:-4,-3,7 ceili:9,-4,-6 cella:-6,-3,9 celle:17,-10,-7 cent:3,-2,-1 cente:-6,11,-5 \
        certi:-5,-3,8 chain:-5,-3,9 chang:10,-4,-6 chaos:13,-9,-4 charg:7,2,-8 charm:14,-5,-9 chart:-6,-4,11 \
        cheap:6,-5,-1 check:-8,-4,12 chef:-2,-9,11 chefi:-2,-9,12 chefs:8,-8,-1 chemi:2,5,-7 cherr:-5,-3,7 \
        child:-8,-7,14 china:8,-3,-5 chipp:-7,-3,10 choir:-6,-4,10 chor:-8,-6,14 claim:-2,-1,3 class:4,3,-7 \
        clean:10,-3,-7 clema:-4,-2,7 close:-7,7,0 club:13,-9,-4 clums:-5,-3,7 co:-6,11,-5 cobbl:-5,-3,7 \
        coffe:-4,-2,7 colle:-7,13,-6 compa:2,3,-5 compl:16,-6,-10 consu:-4,-2,7 conta:2,-1,-1 conti:10,-4,-6 \
        contr:-3,-6,8 corre:12,-5,-7 could:-10,4,6 counc:-8,15,-7 count:8,-3,-5 coupo:-9,15,-6 cours:-3,-3,6 \
        cousi:-5,-3,7 cover:5,-4,-1 crack:-4,-2,7 crane:7,-3,-5 credi:-6,-4,9 crew:-8,-5,13 crowd:-3,8,-5 \
        cupbo:-5,-3,9 custo:-2,5,-3 cut:4,3,-7 da:8,-10,2 dabei:6,-10,4 dach:-13,9,4 dachd:10,-4,-6 dacht:6,-7,1 \
        daech:-6,11,-5 dafue:-11,-1,12 dageg:25,-11,-14 dairy:-6,-3,10 damag:-3,8,-5 damal:-15,23,-9 dame:-9,-4,13 \
        damit:-3,-4,7 damm:-7,12,-5 danac:12,-8,-4 daneb:-10,-8,18 dank:3,-8,6 danke:-6,-10,16 dann:1,-5,3 \
        daran:1,-6,4 darau:9,0,-9 darf:-14,-8,23 darge:-7,12,-5 darin:8,-4,-5 darst:-5,9,-4 darue:2,-7,4 \
        darum:-8,-5,13 darun:-7,13,-6 das:0,0,-1 dass:2,-9,7 data:-7,-5,12 date:-5,9,-4 datei:3,4,-7 daten:11,-12,1 \
        datum:18,-8,-10 dauer:-4,4,0 daume:-5,-4,9 davon:8,-6,-1 day:-7,-2,10 days:0,-6,6 dazu:4,10,-14 \
        dazug:9,-3,-6 dazwi:-5,-4,9 dead:10,-4,-6 deale:10,-4,-6 deals:9,-4,-5 dealt:-5,-3,7 decid:8,-3,-5 \
        decke:8,-5,-4 deduc:13,-5,-8 defek:1,6,-8 deine:10,-3,-7 deliv:-4,5,-1 delle:16,-7,-9 dem:0,-1,0 \
        demna:8,-4,-5 demon:13,-7,-5 demse:3,-7,3 den:0,2,-2 denen:-6,0,6 denke:13,-5,-8 denkm:0,1,-1 denkt:-9,-4,13 \
        denma:9,-4,-5 depen:10,-5,-5 depos:11,-4,-7 depot:11,-3,-7 der:1,1,-2 deren:2,-7,5 derse:12,-4,-8 \
        derwe:22,-9,-12 derze:8,0,-8 des:-6,3,3 descr:-6,12,-6 desig:-7,4,3 desk:-4,9,-5 detai:-8,14,-6 deuts:0,-8,8 \
        devic:-6,12,-6 dezem:5,4,-9 dich:7,-8,0 dicht:-5,-11,16 dick:10,-5,-5 dicke:12,-4,-8 did:7,-3,-5 die:1,1,-1 \
        died:-7,-3,10 diem:7,-3,-5 diens:-3,3,0 dient:-7,11,-4 diese:-1,1,-1 diesj:-5,-7,11 diffe:-6,11,-4 \
        digit:-6,2,4 dinge:8,-4,-5 dinne:12,-4,-8 direk:-6,9,-3 disco:-16,6,9 dispa:-3,-3,6 dispo:-12,-8,19 \
        diste:9,-4,-6 distr:7,-3,-4 diver:-3,8,-5 divid:-6,11,-5 doch:8,-8,0 docum:11,-4,-7 doerf:17,-9,-8 \
        does:-7,13,-6 dogs:-6,12,-6 donau:-5,8,-3 done:-6,-3,9 donne:-4,7,-3 doppe:11,-10,-1 dorfe:-7,-7,14 \
        dorfk:-5,-5,10 dorfl:-4,-6,9 dorns:-7,-4,11 dort:12,-7,-5 dortm:-4,9,-5 dosie:-8,15,-8 doubt:-5,-3,7 \
        down:7,-6,-1 dozen:-5,-3,7 dr:-6,12,-5 drach:-6,11,-5 draft:8,-3,-5 draht:-5,-2,7 drama:-5,-3,7 \
        dran:-7,-4,11 drauf:-8,-5,13 draus:2,-7,5 drawe:4,-6,1 drawi:-1,-6,7 drees:-6,12,-6 drehb:-9,5,4 \
        drehe:-15,5,10 drei:1,-1,0 dreim:20,-9,-11 dreis:23,-9,-14 dreiz:13,-5,-8 dresd:-7,-2,10 drew:-6,-4,11 \
        drin:3,-9,6 dring:11,-9,-2 drinn:-8,-4,12 dritt:4,-4,0 drive:5,3,-8 drohe:1,10,-11 droht:3,6,-9 \
        drohu:-9,15,-6 drove:-8,-4,12 druck:-2,4,-1 druec:15,-6,-9 dry:-7,-6,13 du:-2,-7,10 duale:-8,15,-8 \
        dubli:-4,-3,7 duebe:-7,-5,13 duenn:-4,8,-4 duerf:0,-2,2 duisb:-9,9,0 dumme:8,-8,-1 dunke:-6,-4,10 \
        durch:2,1,-3 durft:-2,-9,10 durst:11,-5,-6 duzt:11,-4,-7 duzzw:-9,-5,15 each:10,-4,-6 early:-7,-5,11 \
        earpl:10,-4,-5 eben:0,-9,9 effec:9,-4,-5 ehema:-6,-4,10 eher:-9,17,-8 ehren:-3,-4,7 ehrli:-4,-7,11 \
        eiche:-12,22,-10 eigen:5,-6,1 eight:-6,-5,11 eigne:-5,9,-4 eilan:6,-3,-2 ein:2,0,-3 einar:16,-5,-11 \
        einba:1,-10,8 einbe:11,-7,-5 einbr:-12,19,-7 einde:16,-7,-8 eine:0,2,-1 einem:1,2,-3 einen:0,-1,1 \
        einer:6,-2,-4 eines:5,-2,-3 einfa:-16,3,13 einga:-5,8,-3 einge:1,3,-5 einhe:-4,7,-3 einig:-3,8,-6 \
        einka:3,-3,0 einkl:16,-9,-6 einla:9,-3,-6 einle:10,-6,-4 einlo:12,-4,-8 einma:-5,-6,10 einmu:-8,15,-7 \
        einre:-8,15,-6 einri:-10,5,5 eins:-8,-5,13 einsa:-2,8,-6 einse:7,-1,-6 einsp:14,-5,-9 einst:1,-1,0 \
        eintr:-13,21,-9 einve:-3,8,-5 einwa:-6,11,-5 einwe:-7,14,-7 einze:-6,18,-11 einzi:-6,-1,7 eisha:10,-7,-3 \
        eisst:10,-7,-3 elbha:-7,11,-4 elect:-6,-3,9 elekt:-3,11,-8 eleve:8,-6,-2 elf:10,-2,-7 ellbo:-5,-3,8 \
        elter:6,-8,3 emerg:-4,8,-4 empfa:-16,13,3 empfi:13,-9,-3 empfo:-4,9,-5 emplo:-7,14,-7 empoe:-7,-3,10 \
        ems:-8,-8,16 emsla:1,7,-8 end:-2,11,-10 ende:-2,6,-5 enden:1,-8,8 endet:-8,16,-9 endku:9,-3,-6 \
        endli:-12,-7,19 endmo:8,-5,-3 engin:13,-4,-9 engli:-7,-5,12 engpa:18,-12,-6 entfa:-13,22,-9 entfu:-12,18,-7 \
        entge:-12,17,-5 entha:-13,22,-9 enthi:-8,12,-4 entir:11,-3,-7 entla:-13,5,7 entna:12,-7,-4 entsc:-1,2,-1 \
        entso:11,-3,-7 entsp:-11,20,-8 entst:-12,19,-8 entwi:-10,3,7 entwu:-8,-9,17 equal:-6,-4,9 er:-3,1,2 \
        erde:9,-5,-3 erden:9,-5,-4 erect:-5,-3,7 erfae:16,-6,-10 erfah:8,-10,1 erfas:10,-6,-4 erfol:-5,6,-2 \
        erfor:-11,17,-5 erfuh:15,-9,-6 erfur:-3,8,-5 ergab:-2,9,-7 ergae:-7,13,-5 ergeb:-13,15,-3 erhae:-9,11,-2 \
        erhal:-14,13,0 erhie:-13,22,-9 erhob:13,-7,-6 erhoe:17,-5,-12 erinn:11,-6,-5 erken:-2,1,1 erkla:10,-6,-4 \
        erkra:17,-10,-7 erlas:12,-7,-4 erlau:-7,12,-5 erleb:15,-4,-10 erled:8,-10,2 erloe:-12,4,8 ermit:10,-1,-9 \
        erneu:-9,18,-9 ernst:-10,12,-1 ernte:-9,-6,15 eroef:-3,-1,4 erpre:5,2,-7 errei:4,-1,-3 ersat:2,6,-9 \
        ersch:-9,8,1 erset:6,8,-13 erspa:-7,-4,11 erst:4,-6,2 ersta:14,-2,-12 erstb:-10,17,-7 erste:-3,-5,8 \
        ersth:-5,9,-4 ertei:4,-3,-1 erwar:-2,2,0 erwei:-10,5,5 erwie:16,-8,-8 erwir:-10,19,-9 erzae:-9,-6,15 \
        erzeu:12,-6,-6 es:2,-4,1 esche:-4,7,-3 esels:9,-3,-6 espre:5,-6,2 essen:7,-5,-1 etat:-9,-4,13 etike:12,-6,-6 \
        etwa:-4,8,-4 etwas:4,-2,-2 euch:10,-3,-6 euro:4,0,-3 europ:0,6,-7 euros:-1,9,-8 evaku:-4,11,-7 evalu:-4,-2,7 \
        even:-4,-3,7 ever:-3,-3,6 every:-2,-6,8 exam:-3,-3,6 exame:10,-3,-7 exces:-4,-3,7 exclu:10,-4,-6 \
        exemp:-5,8,-3 exhib:-6,11,-5 exist:3,5,-7 expen:12,-4,-8 explo:-12,20,-8 expre:-4,9,-5 exten:-5,9,-4 \
        extra:10,-3,-7 fach:16,-7,-10 fachb:-11,19,-9 fachl:12,-4,-8 fachm:-7,11,-4 fachz:-10,20,-9 facto:-6,-4,10 \
        factu:-6,12,-6 faehr:8,-3,-5 faell:3,3,-6 faels:-11,17,-5 faeng:15,-6,-8 fahnd:20,-11,-9 fahre:8,-5,-3 \
        fahrp:10,-4,-6 fahrt:-10,-8,18 fahrz:-1,5,-4 faile:-4,-3,7 fair:0,-6,6 faire:-9,-2,11 falle:19,-9,-10 \
        falls:-8,15,-7 falsc:9,-8,-1 famil:-2,-3,5 fand:5,-3,-1 fande:17,-10,-7 far:-4,-2,7 farba:-12,-7,19 \
        farbe:-5,5,0 farm:-6,-3,10 fassa:-9,3,7 fassu:4,4,-8 fast:-12,-6,18 fax:10,-5,-6 fazit:-9,17,-8 \
        febru:-4,6,-2 fegen:-8,-5,13 fehla:-12,19,-7 fehle:-3,-4,7 fehlg:-7,-3,10 fehlt:13,-10,-3 feier:-2,-2,4 \
        feile:-6,-7,13 felde:15,-9,-6 felix:-6,-4,10 fell:15,-6,-10 fenst:-8,6,2 ferie:11,-3,-7 ferns:7,-5,-3 \
        ferti:-14,-1,15 fest:-6,10,-4 feste:-8,15,-7 festg:19,-11,-8 festm:-7,-5,12 festp:11,-3,-7 fetch:-5,-3,8 \
        feuer:-1,4,-4 few:7,-3,-4 fewer:-5,-3,7 fiebe:18,-6,-11 fiel:15,-7,-7 fiele:-7,-5,12 fiete:-4,7,-3 \
        fifty:10,-3,-7 filia:4,4,-9 fill:8,-3,-5 filmt:9,-6,-3 filte:-10,20,-10 final:14,-5,-9 finan:2,5,-7 \
        finde:3,7,-9 fines:8,-3,-5 fing:9,-3,-6 finge:8,-10,2 finis:-6,-4,10 firm:1,-7,6 firma:-1,5,-4 firme:-4,1,3 \
        firms:-7,-5,12 first:-3,-1,3 fisch:9,-10,1 fits:-6,-3,10 fitte:6,-6,0 five:3,-5,2 flach:-8,-4,12 \
        flaec:12,-4,-8 flame:-4,8,-4 flamm:-11,17,-7 flang:11,-3,-7 flasc:-6,12,-6 flat:10,-4,-5 flatt:-5,-4,9 \
        flede:-7,11,-5 fleis:-8,-6,13 flens:0,1,-1 flexi:-6,-3,9 flick:13,-9,-3 flieg:12,-5,-7 flies:6,1,-7 \
        flood:5,-6,1 flott:-11,3,7 flow:-6,11,-4 flowe:-4,-2,7 fluec:0,12,-12 flur:15,-6,-8 fly:-4,-3,7 \
        foerd:-13,10,3 foers:-9,-6,15 fokus:9,-4,-5 folgt:-9,19,-10 folie:5,-8,3 footb:-5,-4,9 footn:9,-4,-5 \
        for:2,-4,2 forde:14,-5,-9 forec:-5,9,-4 forel:17,-10,-7 forgi:-4,-3,7 forkl:-3,-3,6 form:3,-4,2 \
        formb:8,-4,-5 formu:11,-8,-3 fort:-9,15,-6 fortb:0,-4,4 fortg:-6,12,-6 fortn:-9,-6,14 forts:-8,-4,12 \
        forty:5,0,-5 foto:5,-7,2 fotog:-12,-10,22 fotos:3,2,-5 fotot:-6,11,-5 found:0,-3,3 four:-1,-1,2 \
        fourt:-4,-3,7 foyer:13,-4,-9 frach:16,-10,-7 fraes:17,-9,-7 frage:6,-9,3 fragt:-5,-7,12 frame:-4,-2,7 \
        franc:16,-6,-10 franz:-5,-3,8 frau:10,-9,-1 free:-5,-4,9 freel:9,-4,-5 frei:0,10,-10 freib:2,0,-2 \
        freie:9,-11,3 freig:9,-1,-9 freis:-11,5,6 freit:-2,-1,2 freiw:-10,-7,17 fremd:7,-3,-4 freue:11,-3,-7 \
        freun:20,-8,-12 frida:14,-5,-9 fridg:-6,-4,11 frien:7,-3,-4 frier:-7,-6,13 frisc:-6,-6,13 frisi:19,-11,-8 \
        friss:11,-4,-7 frist:16,-4,-11 froeh:9,-3,-6 from:-3,-3,5 frost:-6,-3,10 fruec:-6,-8,14 frueh:5,0,-5 \
        fuehl:8,-4,-5 fuehr:-6,8,-2 fuenf:-3,2,1 fuer:-2,2,0 fuers:-3,8,-5 fuett:9,-5,-4 fuge:14,-5,-9 fuhr:14,-6,-8 \
        fuhre:-8,12,-4 full:6,-5,0 funk:-8,15,-6 funke:11,-7,-5 funkt:11,-5,-6 furni:-4,8,-4 furt:-4,7,-3 \
        fussb:-5,-3,8 futur:10,-3,-7 gab:-7,-4,12 gabel:10,-4,-7 gable:-4,-2,7 gaens:-8,-4,12 gaert:-7,13,-6 \
        gaest:10,-5,-5 ganz:15,-7,-8 ganze:-13,-8,21 gar:22,-9,-13 garag:3,-4,1 garan:19,-10,-9 garde:-7,2,4 \
        garte:-6,-4,10 gas:10,-7,-3 gasfl:-6,9,-3 gaske:-5,-3,7 gasse:-6,-4,11 gastr:-7,-5,12 gate:-6,3,4 \
        geaen:7,-8,2 geant:18,-9,-10 gearb:21,-9,-12 gebac:-8,-4,12 gebae:-12,20,-8 gebau:-11,-9,20 gebe:10,-3,-7 \
        gebet:3,-12,9 gebie:-9,2,7 gebil:-8,17,-9 gebli:10,-7,-3 gebor:2,5,-7 gebot:-8,15,-8 gebra:-1,-12,13 \
        gebro:9,-5,-4 gebru:-5,-4,9 gebuc:10,0,-11 gebur:12,-8,-4 gedec:-6,-7,14 gedic:-8,-3,11 gedru:4,3,-7 \
        gedul:-9,-4,13 geein:-8,-10,18 gefae:10,-6,-4 gefah:-5,11,-6 gefal:3,-1,-2 gefeh:12,-7,-5 gefei:-1,-6,8 \
        gefer:-7,13,-6 geflo:17,-10,-6 geflu:2,-6,4 gefor:-8,15,-8 gefra:-18,-9,26 gefue:-13,12,1 gefun:-3,2,1 \
        gegan:13,-5,-8 gegeb:8,-4,-5 gegen:2,3,-5 geges:15,-7,-8 gegli:-7,13,-5 gegoe:-4,-4,9 gegri:-7,-4,11 \
        gegru:-9,19,-9 gehab:-1,0,1 gehal:3,-3,0 gehe:-9,-5,15 gehei:-7,3,5 gehen:8,-7,-2 gehet:13,-7,-7 \
        geheu:-9,-5,14 gehoe:3,8,-11 gehol:-5,-3,8 gehst:-8,-4,12 geht:3,-2,-1 gehue:-8,-4,13 gehwe:7,-5,-3 \
        geise:-12,17,-5 gejag:-8,-4,12 gekae:-6,-3,9 gekan:-8,-7,15 gekau:10,-9,-1 geken:-6,10,-4 gekip:13,-6,-8 \
        gekla:-1,2,-1 gekom:9,-8,-1 gekos:1,-7,6 gekue:16,-9,-7 gelac:-3,-9,12 gelae:-6,15,-8 gelan:-5,-3,9 \
        gelas:-7,-4,11 gelau:10,-3,-6 gelb:8,-3,-5 gelbe:9,-5,-4 geld:3,-10,7 geldb:8,-5,-3 gelds:-11,5,6 \
        geleg:4,2,-6 gelei:8,-3,-5 geler:-9,-4,13 geles:-8,-4,12 gelie:-3,-9,12 gelob:-8,-4,12 geloe:2,9,-11 \
        gelte:-2,5,-3 gelue:13,-5,-7 gelun:10,-5,-6 gemac:0,-7,8 gemai:-5,8,-3 gemal:-7,-3,11 gemei:1,-5,4 \
        gemel:10,1,-11 gemes:5,-10,5 gemis:-8,17,-9 gemue:16,-6,-10 genan:-15,14,0 genau:6,-9,3 geneh:15,-9,-6 \
        genom:-14,6,7 genor:10,-5,-5 genos:-8,18,-9 genue:-7,-5,12 genug:10,-4,-6 geoef:-6,11,-4 gepar:-5,8,-2 \
        gepfa:6,-4,-3 gepfl:-8,-8,16 gepla:-2,13,-11 gepro:-10,10,0 gepru:13,0,-12 gera:-7,12,-5 gerad:-2,2,0 \
        gerae:2,3,-4 gerah:-7,-4,11 geram:13,-7,-5 geras:15,-10,-5 gerat:17,-8,-9 gered:-6,-7,13 gereg:13,-6,-7 \
        gerei:10,-4,-6 geric:19,-10,-9 gerin:-8,-7,14 germa:-6,-4,10 gern:-1,-8,9 gerno:-6,-4,10 gerol:-6,-6,12 \
        gerst:-5,9,-4 geruc:-5,-3,8 gerue:5,0,-5 geruf:-10,16,-6 gesag:-14,-8,23 gesam:-11,-6,16 gesau:-9,-5,14 \
        gesch:0,-4,4 geseh:4,-2,-2 gesel:0,12,-12 gesen:16,-10,-7 geses:1,-5,4 geset:-4,15,-11 geseu:-12,-5,17 \
        gesic:21,-7,-13 gespa:-8,-4,11 gespe:0,7,-7 gespi:-5,-6,10 gespr:-3,1,2 gesta:-9,17,-8 geste:10,-8,-2 \
        gesti:3,2,-5 gesto:10,-3,-7 gestr:3,-5,2 gestu:-5,8,-3 gesuc:-4,7,-3 gesun:0,6,-7 get:-8,-5,13 \
        getau:16,-7,-9 getei:0,-9,10 getra:-2,-10,12 getro:1,-7,6 gets:4,-7,3 getti:-5,-3,9 gewae:-7,10,-3 \
        gewah:11,-6,-4 gewal:17,-8,-10 gewar:12,-9,-4 gewec:9,-4,-6 gewer:-6,12,-6 gewes:14,-2,-11 gewic:-5,12,-7 \
        gewin:-2,-8,9 gewis:-11,-7,19 gewit:6,4,-10 gewol:11,-5,-6 gewon:1,-8,7 gewue:-9,-3,12 gewus:9,-5,-4 \
        gezae:-9,-6,15 gezah:5,-10,5 gezei:-10,-6,15 gezog:-16,11,5 gibt:0,-2,2 giess:-10,-3,14 gieve:11,-6,-5 \
        gifti:1,5,-6 gilt:-8,17,-9 ging:-3,-12,14 ginge:11,-6,-5 give:2,-4,2 glaes:9,-5,-4 glaeu:3,-13,10 \
        glas:15,-6,-10 glase:-6,11,-4 glash:-5,11,-6 glasl:9,-4,-4 glasm:9,-4,-4 glass:12,-6,-5 glasw:9,-4,-4 \
        glatt:-6,-4,11 glaub:-12,-7,19 gleic:-7,-1,8 gleit:-6,10,-4 globu:8,-3,-5 glove:-5,-4,9 gluec:13,-3,-10 \
        glueh:-8,-6,14 gmbh:-10,17,-7 goat:-4,-3,7 goerl:-11,3,8 goes:10,-4,-6 golde:-6,11,-5 gone:6,-5,0 \
        good:12,-5,-7 got:6,-5,-1 grab:-8,-5,13 grabe:2,-8,6 grad:0,-7,7 gras:11,-7,-5 gratu:-8,-7,15 grau:4,-7,2 \
        great:10,-4,-5 greif:-10,17,-7 gremi:-7,13,-6 grenz:-4,-4,9 grid:8,-5,-3 grind:-4,-3,7 gripp:-10,-3,13 \
        grobe:8,-4,-4 groes:-5,-1,6 gross:1,3,-4 grout:9,-4,-6 gruen:-8,6,2 grund:-5,6,-1 grupp:0,4,-4 \
        gucke:-6,-4,10 guelt:-11,17,-5 guens:14,-7,-7 gummi:-5,-3,9 gurke:2,-6,4 gut:8,-8,1 gutac:-13,22,-8 \
        gute:-14,-10,23 guten:20,-8,-12 gutsc:5,-3,-2 gutsh:11,-3,-7 gutte:9,-4,-5 h3:-4,12,-9 haare:-6,-6,12 \
        haase:-6,-4,10 habe:4,-8,5 haben:-1,1,0 hacke:-12,20,-8 had:5,-4,-1 haelf:7,-2,-5 haelt:-4,6,-2 \
        haend:12,-2,-10 haeng:7,-6,-1 haess:-10,-7,16 haett:4,-9,6 haeus:-3,-8,11 hafen:-11,20,-9 haft:-7,12,-5 \
        hafte:-4,7,-3 haftn:10,-3,-7 hafts:-7,13,-5 hagel:-5,-3,9 haggl:-6,-4,9 hai:-7,-3,11 halb:20,-4,-16 \
        halbe:-6,-11,17 halbj:2,-8,6 halbs:1,9,-10 halbt:10,-6,-4 half:3,-7,4 halfw:-5,-3,7 hall:-9,9,0 halle:-4,3,0 \
        halt:3,4,-7 haltb:-4,8,-4 halte:-5,6,-1 hambu:2,0,-2 hamm:-10,15,-5 hand:12,-10,-2 handb:-13,16,-3 \
        hande:-5,11,-6 handf:-4,-3,7 handp:-8,11,-4 hands:-6,-9,15 handw:-12,4,8 handy:-5,-5,10 hanno:-11,21,-11 \
        hans:-6,14,-7 hard:4,-5,1 harre:-8,12,-4 hart:-6,-4,10 harz:14,-6,-8 has:0,1,-1 hase:17,-10,-7 hat:1,-4,3 \
        hatte:1,-3,2 haupt:-3,13,-11 haus:-5,-2,6 hausb:-1,-7,8 hause:0,-4,3 haush:-7,14,-7 hausm:-6,-4,11 \
        haust:-12,6,6 have:-3,-3,6 hay:-6,-3,10 he:3,-5,2 head:8,-3,-5 heads:8,-3,-5 hear:2,-5,3 heavy:-5,9,-4 \
        hebeb:13,-9,-4 hebek:-5,-4,9 hebel:-9,16,-7 hebew:-8,14,-6 hebt:-6,9,-3 hedge:-5,-4,9 hedwi:0,-8,8 \
        heft:-12,-6,18 heili:-8,-4,12 heim:-6,-3,9 heima:-3,12,-9 heimn:-9,-2,11 heimw:-13,-8,21 heiss:2,7,-9 \
        heize:-10,-5,15 heizl:15,-8,-7 heizt:9,-5,-4 heizu:10,-5,-5 helfe:-7,-4,10 helle:-7,11,-4 help:-6,-4,10 \
        helpe:-4,-3,7 her:13,-5,-7 herab:9,-5,-4 herau:-5,-8,13 herbs:-4,9,-5 here:-6,11,-4 herr:2,-5,3 \
        herrl:18,-6,-13 herst:-1,9,-9 herun:-7,13,-5 hervo:-2,2,0 herzk:7,-5,-2 herzl:18,-7,-11 heule:-8,15,-7 \
        heute:10,-5,-4 hidde:-6,12,-6 hide:-4,-3,7 hielt:-8,-8,16 hier:-1,-8,8 hiess:17,-8,-9 hilfs:-7,12,-5 \
        hilft:4,-7,3 hin:8,-9,1 hinau:-5,13,-7 hinei:-8,-8,16 hinfa:15,-4,-11 hinge:-1,-8,8 hinte:-2,5,-3 \
        hinwe:-3,11,-8 hired:10,-3,-7 his:3,-5,2 hitze:-5,8,-3 hob:-12,-11,22 hoch:1,-10,9 hochh:10,-5,-5 \
        hochr:-9,14,-5 hochs:-6,-8,14 hochw:-14,-2,16 hoech:13,-9,-3 hoefe:1,-6,5 hoefl:9,-3,-6 hoehe:0,-5,6 \
        hoere:1,-2,1 hoert:13,-8,-5 hoeve:-5,7,-3 hof:-1,1,0 hoffn:16,-7,-10 hohen:-6,-5,12 hole:-7,-5,12 \
        holen:16,-9,-7 holid:-8,16,-8 holpr:-6,-3,9 holt:-4,-2,6 holz:18,-7,-11 holza:-5,-3,8 holzp:-5,9,-4 \
        home:-4,-3,7 homeo:18,-8,-10 homew:8,-3,-5 hones:-6,-3,9 honor:9,-7,-2 hopel:7,-3,-5 hornb:-5,-4,9 \
        hospi:-2,1,1 hot:-5,-4,9 hotel:10,-4,-6 hotli:22,-10,-13 hour:0,-5,5 hours:0,-2,3 house:-4,-3,7 how:1,7,-8 \
        hubsc:-13,20,-7 huebn:-5,-6,12 huege:17,-8,-9 humor:-6,-5,12 hums:10,-4,-5 hund:6,-7,1 hunde:-16,11,5 \
        hupt:-12,-4,15 husba:-4,-3,7 huste:-8,-6,15 hut:-7,-4,11 i:0,-4,3 ich:2,-7,5 ideas:10,-5,-5 idee:-8,-6,14 \
        ig:8,-5,-3 ihn:3,2,-5 ihnen:3,-9,6 ihr:1,-11,10 ihre:-3,6,-3 ihrem:-6,-5,12 ihren:0,5,-5 ihrer:-5,8,-3 \
        ilka:-8,-4,12 ill:-6,-3,9 illus:9,-4,-5 im:3,1,-4 immed:9,-4,-5 immer:15,-9,-6 impla:7,-5,-2 impor:12,-6,-6 \
        impos:-5,-4,9 impro:13,-6,-7 in:0,1,-1 inbet:-7,13,-5 indes:-4,-2,7 indie:8,-3,-5 indoo:-4,8,-4 \
        indus:-8,17,-9 infla:10,-5,-6 infor:5,4,-9 ingen:-10,5,5 inhab:10,0,-10 inhal:4,3,-7 inkas:9,-3,-6 \
        inne:-4,8,-4 innen:-7,-5,13 inner:-8,15,-7 innun:5,2,-6 ins:-4,6,-2 insge:-10,18,-8 insol:9,-11,2 \
        inspe:-3,8,-5 insta:-9,-6,15 inste:-6,-3,9 insti:-9,15,-6 instr:-8,-4,12 inter:12,-2,-10 inven:-10,-4,14 \
        inves:-4,-3,7 invit:12,-4,-8 invoi:0,-6,6 inzwi:9,-6,-3 irela:-7,13,-6 irrig:11,-3,-7 irrtu:-11,-6,17 \
        is:-1,1,0 islan:-3,8,-5 isst:10,-6,-4 ist:0,3,-3 it:3,-4,1 itali:-6,10,-4 its:-5,9,-4 itzeh:-10,9,0 \
        ja:-3,-8,11 jaehr:-11,9,2 jahr:-7,4,3 jahre:-5,3,2 jahrg:-14,-7,21 janua:3,1,-4 je:-4,7,-4 jede:4,-5,1 \
        jedem:-3,-9,13 jeden:-3,-10,13 jeder:-2,-7,9 jedes:9,-5,-4 jeman:3,-2,-1 jena:-3,7,-4 jens:-6,12,-5 \
        jetzt:9,-10,1 job:-9,-4,13 joine:-6,-4,10 jubil:2,5,-7 jugen:0,-4,4 juli:-1,8,-6 july:11,-3,-7 june:-1,10,-8 \
        jung:11,-3,-7 junge:-1,-6,6 juni:-5,15,-10 junio:4,-6,2 juris:9,-4,-5 jury:-7,-10,17 just:4,-6,2 \
        justi:11,-6,-6 kabel:0,3,-3 kaelt:4,2,-6 kaemm:16,-9,-6 kaemp:2,5,-8 kaese:15,-7,-9 kaffe:0,-7,7 \
        kahn:-7,-4,11 kai:-12,5,7 kaise:9,-5,-4 kalen:10,-4,-6 kalt:8,-5,-3 kalte:8,-5,-3 kam:4,-8,4 kamen:-5,-2,7 \
        kamer:12,-7,-5 kamme:0,-8,8 kampa:9,-4,-5 kanal:-9,16,-7 kandi:-4,8,-4 kann:-2,2,0 kannt:-9,-4,13 \
        kante:-7,-5,12 kanti:-14,15,-1 kanzl:5,-2,-3 kapel:-7,-7,14 kapit:-1,1,1 kaput:23,-7,-17 karin:-6,12,-5 \
        karri:-12,24,-12 karte:-5,6,-1 karti:-7,-5,12 karto:12,-5,-7 kasse:7,0,-7 kasta:15,-9,-6 kaste:-10,-8,18 \
        katal:6,2,-9 katas:-10,19,-9 kater:-7,-5,12 kauf:6,1,-7 kaufe:-11,13,-1 kaufp:5,6,-11 kauft:-6,10,-4 \
        kaum:-11,-10,20 keep:-8,-6,14 keeps:-4,-3,7 keime:12,-7,-4 kein:-8,-2,10 keine:-2,-4,6 kekse:7,-6,0 \
        kelle:-4,-7,11 kenne:-7,-3,10 kennt:12,-7,-4 kept:10,-3,-7 keros:-5,8,-3 kesse:-3,12,-10 kette:-9,14,-5 \
        keyho:-6,12,-6 kg:-6,11,-5 kicke:11,-4,-7 kids:-4,-3,7 kiel:-7,13,-6 kiele:3,-5,2 kilo:-6,-4,10 \
        kilom:-3,11,-8 kilow:-7,-4,11 kind:-5,-9,15 kinde:5,-6,1 kindh:-6,-3,9 kino:12,-5,-7 kirch:13,-7,-7 \
        kirsc:-9,-5,14 kisse:11,-6,-6 kiste:-1,0,1 kita:-14,-7,21 kitas:-6,10,-4 klaer:12,-6,-6 klage:5,6,-11 \
        klagt:13,-6,-7 klang:18,-5,-12 klapp:-6,-6,12 klar:-7,-4,12 klare:-8,-6,15 klass:-10,5,5 klats:-8,-10,18 \
        klaus:9,-4,-5 klavi:-8,-7,15 klebe:16,-8,-9 klebt:7,-7,0 klein:1,0,-1 klemm:2,-8,6 klick:-7,-4,11 \
        klima:-6,12,-6 kling:4,-9,4 klini:20,-13,-8 klisc:-6,-5,12 klopf:8,-5,-4 klost:-5,9,-3 klug:10,-4,-6 \
        knapp:-10,-5,15 knee:12,-4,-8 kneip:-5,-5,10 knick:9,-3,-6 knobl:8,-3,-5 knoch:-7,-4,12 knopf:12,-4,-8 \
        know:-7,13,-6 knurr:-6,-4,10 kocht:-8,-6,13 koech:-8,-6,13 koenn:-8,9,-1 koffe:1,6,-8 kolle:4,-5,1 \
        kolon:14,-5,-9 koma:8,-5,-3 komis:9,-5,-4 komm:-6,-4,10 komme:0,3,-3 kommt:-6,-6,12 kommu:12,-12,0 \
        konde:-11,17,-5 kondi:-5,9,-3 konfe:-6,-7,13 konfl:14,-6,-8 konju:11,-7,-4 konku:9,-8,-1 konnt:-5,1,4 \
        konst:1,7,-9 konta:3,5,-8 konte:16,-9,-7 konto:9,-13,4 kontr:-3,12,-9 konze:1,-12,11 koope:-10,-1,11 \
        kopf:-5,-3,9 kopfs:9,-5,-4 kopft:9,-3,-5 kopie:18,-5,-12 korb:-11,-6,17 korde:-3,8,-5 korre:8,-3,-5 \
        koste:-4,8,-4 krach:-9,-4,13 kraen:5,-11,6 kraeu:9,-3,-5 kraft:10,0,-10 krahl:15,-6,-9 kran:-3,11,-8 \
        krank:10,-7,-3 kranw:-5,8,-2 kratz:-8,-4,12 kreat:8,-3,-5 kredi:-1,-10,11 kreis:-6,2,4 kreuz:1,-2,2 \
        krieg:16,-7,-9 krimi:17,-10,-7 kripo:9,-5,-4 krise:-5,-3,8 kriti:-9,-5,13 krumm:-7,-4,11 kuche:-5,-5,10 \
        kuech:-6,8,-2 kuehl:-5,2,3 kuend:8,-2,-6 kuenf:-3,4,0 kuens:-1,-10,11 kuerz:-8,-6,14 kunde:3,-1,-2 \
        kundi:-6,12,-6 kunds:11,-4,-7 kunst:16,-7,-8 kupfe:-11,17,-6 kurs:-11,-6,17 kurse:-2,10,-8 kursi:16,-9,-7 \
        kurz:-1,-9,10 kurza:-10,17,-6 kurze:13,-5,-8 labor:5,-11,6 lache:1,-6,5 lacht:-3,-8,11 lackh:12,-7,-5 \
        lacki:-1,-1,2 ladde:10,-3,-7 ladek:-6,12,-6 laden:10,-1,-8 lader:-6,12,-6 ladez:-11,-6,17 laede:1,1,-2 \
        laedt:-8,16,-8 laeng:-4,5,-1 laerm:15,-8,-7 laess:3,-5,2 laeuf:-3,5,-2 lag:-6,-1,7 lage:13,-5,-7 \
        lagen:0,-1,1 lager:-4,11,-7 lahml:-7,-4,11 lahr:-8,-4,13 land:-6,-4,10 lande:9,2,-11 landf:-4,9,-5 \
        landg:18,-9,-9 landk:-8,-6,14 landm:-7,-5,12 landr:-11,0,12 landw:1,6,-7 lang:6,-6,0 lange:22,-8,-14 \
        langs:1,-6,5 langu:-3,-3,6 las:15,-4,-11 laser:11,-6,-6 lasse:2,5,-7 last:-7,-6,13 lastw:8,-2,-6 \
        late:-5,-3,7 later:3,-2,-1 latte:-5,-4,9 lauf:-9,4,5 laufe:1,3,-4 laufw:9,-4,-5 laufz:-10,18,-8 lauge:1,-8,7 \
        laune:-5,-3,9 laut:13,-11,-2 laute:9,-4,-6 lauts:-9,18,-9 lauwa:15,-4,-11 laven:12,-6,-6 lawye:-5,-3,7 \
        lay:-5,-3,9 layer:-5,-3,7 lead:-5,-3,7 leafl:12,-4,-8 leake:5,-6,0 leasi:-6,12,-6 leave:-1,-6,7 \
        lebe:10,-4,-7 leben:5,-10,5 leber:-6,-4,10 lebew:9,-4,-6 leck:9,-1,-8 led:5,6,-11 ledge:-6,11,-5 \
        leer:4,-10,6 leere:-8,-7,15 left:15,-6,-10 legt:-9,-5,15 lehrb:-7,-7,15 lehre:-7,-4,10 lehrj:2,-7,5 \
        lehrl:-3,0,3 lehrs:-10,16,-7 leich:-14,9,4 leide:14,-5,-9 leiha:15,-10,-5 leihg:-5,10,-5 leipz:12,-7,-6 \
        leise:2,-12,10 leist:0,5,-5 leite:-11,-2,13 leits:-8,13,-5 leitu:0,10,-11 lenkt:-6,9,-3 lenkz:-7,-5,12 \
        lent:7,-3,-5 lerne:-5,-8,13 lernt:-2,-6,7 leseb:9,-3,-6 lesen:-1,-5,7 lesso:-5,-3,8 let:-7,-6,12 \
        lette:10,-8,-2 letzt:-8,-9,17 leuch:-11,0,11 leute:-3,-8,11 level:-6,-3,9 levin:-3,8,-5 libra:-6,11,-5 \
        licen:4,-5,0 lieb:11,-4,-7 liebe:14,-5,-8 liebl:8,-4,-5 lief:-4,0,4 liefe:2,0,-2 liege:19,-9,-10 \
        liegt:1,4,-6 liess:-9,5,4 liest:-8,-7,15 lifte:-4,-2,7 like:-8,-5,12 likes:-4,-5,9 lina:9,-5,-4 linde:9,-9,0 \
        line:4,-5,2 linen:-4,-3,7 linie:14,-7,-7 link:13,-5,-8 links:-5,-4,9 list:10,-3,-7 liste:2,0,-1 \
        liter:-7,13,-6 livel:7,-3,-4 lives:10,-6,-3 lizen:-9,10,0 lkw:-5,8,-2 loaf:-4,-3,7 loans:-9,15,-6 \
        loave:-4,-3,7 lob:14,-5,-9 lobt:-13,-7,21 lobte:-13,-11,24 loch:-5,-4,9 lockt:-8,-6,14 loehn:8,-1,-7 \
        loesc:12,-4,-8 loese:10,-5,-5 loest:17,-7,-9 loesu:0,1,0 logge:-4,9,-5 logis:10,-3,-6 logo:17,-8,-9 \
        logs:13,-6,-7 lohn:-11,-6,17 lohna:20,-8,-11 lohnd:7,-3,-4 lohnz:-8,-4,12 lohse:-6,12,-5 long:3,7,-10 \
        looke:12,-4,-8 lorry:-3,8,-5 los:-10,8,1 losen:-5,11,-5 lost:11,-6,-5 loswe:-5,-4,9 lot:17,-6,-11 \
        lots:7,-3,-4 lovel:-6,-4,10 lower:-5,-3,7 luebe:-10,16,-6 lueck:4,-6,2 lueft:8,2,-9 luege:-8,-4,11 \
        luft:-6,-5,12 lunch:-5,-4,9 lusti:13,-7,-5 luxus:-11,-6,17 m:-4,9,-5 mache:-14,6,8 machi:-4,-3,7 \
        macht:-6,1,6 made:-4,-3,7 maedc:10,-6,-4 maenn:-1,4,-3 maerk:7,2,-9 maerz:8,2,-10 mag:3,-8,4 magen:-7,-4,12 \
        mager:-8,-7,14 magis:-6,11,-4 mahne:-7,-6,13 mahnu:21,-8,-13 mai:1,10,-10 mail:16,-9,-7 mailp:-5,9,-3 \
        maker:-4,-3,7 mal:3,-10,6 man:6,-8,1 manag:7,-3,-4 manch:-9,-2,11 manda:8,-5,-3 mange:21,-10,-11 \
        manil:-9,-3,12 mann:-1,2,-1 manns:-10,16,-6 manuf:-7,4,3 mappe:9,-2,-6 marge:13,-5,-8 margi:9,-4,-5 \
        marke:-6,15,-9 marks:-6,11,-5 markt:3,4,-6 marme:-4,-4,9 masch:-1,-2,3 mask:-4,-2,7 maske:-4,8,-4 \
        mass:-7,-5,12 match:-4,-2,7 mater:-11,-6,17 mathe:-10,-6,16 matte:1,5,-7 mauer:-8,-8,16 may:-3,8,-5 \
        me:7,-7,0 mecke:-9,-4,13 medit:16,-7,-8 meet:-5,-3,7 meeti:3,-5,1 mehl:-5,9,-3 mehls:-6,-4,10 mehr:6,-6,0 \
        mehre:13,-4,-9 mehrh:-9,3,6 mehrk:16,-9,-6 mein:5,-8,2 meine:2,-9,7 meint:20,-7,-13 meinu:13,-7,-7 \
        meist:-7,-9,16 melde:8,0,-8 meldu:12,-7,-4 menge:-10,-5,15 mensc:2,5,-7 menti:-8,-4,12 mento:3,-6,3 \
        merkt:-5,-8,13 merle:9,-4,-5 messa:10,-4,-6 messe:-6,15,-10 messg:-5,9,-4 messu:15,-7,-7 messw:15,-9,-6 \
        metal:11,-3,-8 meter:-2,6,-5 metre:-8,14,-6 metzg:-8,-4,12 mich:0,-8,8 middl:13,-6,-7 miete:-1,4,-3 \
        mietg:-6,10,-4 mietk:-7,11,-5 mietv:-6,11,-5 milch:18,-9,-9 milk:-6,-3,10 milli:2,-4,3 minde:12,-5,-7 \
        mine:13,-6,-7 minis:-1,0,1 minus:11,-6,-6 minut:-4,1,3 mir:3,-8,5 miria:-5,-6,10 misse:-4,-3,7 missg:9,-5,-4 \
        missi:11,-4,-7 misst:-8,15,-6 missv:10,-6,-4 mista:-6,-3,9 misto:-4,8,-4 mit:0,0,1 mitar:10,0,-10 \
        mitei:2,-6,5 mitfa:-11,-5,17 mitge:-5,8,-3 mitgl:-10,19,-9 mitin:-6,13,-6 mitma:-6,-3,9 mitpl:-5,-6,12 \
        mitsc:16,-9,-7 mitta:8,-4,-4 mitte:-14,16,-2 mittw:-8,9,-1 mitzu:-4,8,-4 mobil:-10,19,-9 model:1,-1,0 \
        modul:-17,11,6 moebe:-12,8,4 moech:-8,-6,14 moegl:-8,19,-11 molch:-5,-6,12 molke:4,8,-12 momen:-7,13,-6 \
        monat:3,-1,-2 mondp:-8,-6,14 money:3,-5,3 monta:-6,3,4 monte:10,-11,1 month:10,-1,-9 more:-3,-6,9 \
        morge:10,-4,-6 morgn:-6,-4,10 morni:4,-5,2 motiv:9,-5,-4 motor:8,-1,-8 move:-4,-3,7 moved:0,1,-1 \
        muddy:-6,-6,12 muede:3,-6,2 muehl:-8,15,-7 muell:10,2,-11 muenc:-9,17,-8 muens:-4,5,-1 muesl:18,-11,-7 \
        muess:4,2,-6 mund:6,-4,-2 munic:8,-3,-5 museu:-5,8,-3 musik:-9,-7,16 muss:7,-2,-4 musst:-2,-2,5 \
        muste:-8,15,-7 mutma:7,-5,-3 mutte:-12,-8,20 my:-2,-6,7 nachb:-1,-7,8 nachd:16,-8,-8 nachf:5,2,-8 \
        nachg:-13,-8,21 nachh:-5,-6,10 nachm:2,-9,7 nachr:21,-9,-12 nachs:-9,-6,15 nacht:-5,3,2 nachu:8,-5,-4 \
        nachw:8,-5,-4 nachz:3,-9,6 naech:-3,3,1 naehe:-13,17,-5 nahm:-5,-7,11 nahme:-15,9,6 name:0,5,-5 \
        namen:-5,-3,8 names:-6,-4,9 nannt:-9,-10,18 nase:10,-8,-2 natue:12,-4,-8 natur:9,1,-10 near:3,-6,3 \
        nebel:-7,-5,12 neben:-8,2,7 need:-1,11,-10 neede:-6,-3,9 needs:-6,12,-6 nehme:5,-4,-1 nehmt:13,-4,-9 \
        neigh:-8,0,7 nein:-2,-6,9 neiss:-8,6,2 nenne:18,-8,-10 nennt:7,-6,-1 nervt:-7,-5,12 nett:21,-10,-12 \
        netz:11,-3,-8 netzl:17,-7,-10 netzt:-8,-8,16 neu:-1,8,-7 neuba:3,-14,11 neue:0,3,-4 neuen:-2,7,-5 \
        neuer:-5,9,-4 neues:-12,3,10 neuku:9,-4,-4 neun:0,-2,2 neuns:10,-5,-5 neunt:-9,-6,15 neupr:13,-5,-8 \
        neuve:-5,11,-5 never:0,-6,5 new:2,-2,0 newsl:9,-4,-5 next:-7,7,0 nicht:2,0,-2 nie:3,-10,7 niece:-5,-3,7 \
        niede:13,-8,-5 niedr:-10,-7,17 niema:2,3,-5 night:11,-7,-4 nikol:-10,-6,16 nimmt:-9,11,-2 nine:12,-7,-5 \
        nivea:-8,17,-9 no:4,-6,2 nobod:-5,-6,11 noch:5,-4,-1 noerg:-9,-4,13 noeti:-6,13,-7 noon:5,3,-8 nord:-6,10,-5 \
        nordi:10,-4,-6 nords:-6,11,-4 nordt:-6,13,-7 norma:-12,22,-10 not:8,-6,-3 notar:13,-7,-5 notdi:-6,3,4 \
        note:-5,-3,9 notfa:10,-6,-3 notic:1,-5,4 notst:10,-5,-5 novem:-2,9,-7 novum:-7,-4,11 now:2,-1,0 nudel:5,4,-9 \
        null:6,-6,1 nullm:-6,11,-5 numme:-7,20,-13 nun:5,-4,0 nur:2,-4,2 nussi:-9,-5,15 nuts:-5,-3,7 nutze:13,-9,-3 \
        nutzt:-5,9,-3 nutzu:-10,19,-9 oak:12,-4,-8 ob:0,3,-3 obdac:-10,-4,14 oben:6,-7,1 oberf:-4,8,-4 \
        oberh:-7,12,-5 oberl:-5,9,-4 oberm:12,-4,-8 objec:-5,9,-4 obst:9,-4,-6 obstk:-9,-6,15 obwoh:-3,-7,10 \
        oder:-9,16,-7 oefen:-7,-4,11 oeffe:18,-10,-8 oeffn:-6,15,-9 oehlm:-5,-3,8 oel:14,-8,-5 oelig:9,-5,-4 \
        oeste:-5,12,-7 oestl:-7,-4,11 of:-2,1,2 ofen:-11,-8,19 off:-3,6,-4 offen:11,-7,-4 offer:1,-4,4 offic:4,2,-6 \
        offse:11,-5,-6 oft:-7,-4,11 often:8,-3,-5 ohne:-2,-7,9 oktob:-2,13,-11 old:-8,-5,13 olden:-7,12,-5 \
        older:-6,11,-4 oma:-7,-9,16 on:-1,0,2 once:-5,4,2 one:-4,-5,8 ones:10,-3,-7 only:-9,-1,10 open:-8,4,4 \
        opene:10,-5,-6 openi:-4,9,-5 opens:-6,11,-5 opera:7,-3,-5 operi:10,-6,-4 opfer:-6,-5,11 oppos:-12,-7,19 \
        optik:-9,-6,15 optio:-7,13,-6 orden:7,-9,1 order:2,-4,2 ordnu:-9,17,-8 ort:-4,6,-2 ortsv:4,-9,6 osnab:3,6,-9 \
        osten:-6,9,-3 oster:-14,2,12 our:4,-6,2 out:0,-3,3 outsi:-6,-4,10 over:14,-6,-8 own:0,-6,6 oyela:9,-5,-4 \
        p:-4,9,-5 pacht:12,-8,-3 packe:-8,-7,15 packi:-6,12,-6 packt:12,-5,-8 packu:-3,8,-5 pader:-7,2,4 \
        paeck:2,-7,5 page:-6,-4,11 paid:-3,-6,9 paket:6,5,-11 palet:-4,12,-8 palle:5,-5,0 pande:-7,-5,12 \
        panne:-6,9,-3 paper:-4,-3,7 papie:-7,1,6 pappe:-7,-5,12 parad:-5,9,-4 paral:-8,3,5 parce:-8,4,4 \
        parkh:8,-5,-4 parki:8,-3,-5 parkp:4,7,-11 part:-9,11,-2 parte:-5,9,-4 partn:15,-7,-8 parts:10,-5,-6 \
        party:-4,8,-4 passa:-3,-8,11 passe:-10,-6,15 passi:7,-11,4 passt:-8,8,0 passw:17,-6,-10 paten:-9,-9,18 \
        patie:12,-6,-6 patte:-6,12,-6 pause:4,2,-6 pay:-7,-4,11 payme:-4,-3,7 pays:-1,-5,6 peinl:-6,-3,9 \
        peopl:-3,-2,5 per:4,2,-6 perce:9,-4,-5 perso:8,-5,-3 peter:2,5,-7 petra:-6,14,-7 petro:-4,8,-4 pflan:5,-1,-3 \
        pfleg:0,-6,6 pflic:-6,11,-5 pfort:-8,11,-3 pfost:-6,-5,11 phone:2,-5,3 photo:-8,-6,14 picke:-4,-2,7 \
        pier:-3,8,-5 pilot:2,4,-6 pingu:-6,-4,10 place:-9,15,-6 plaed:-8,12,-4 plaka:13,-7,-6 plan:-2,-8,10 \
        plank:-5,-4,9 planm:-5,11,-5 plann:-5,9,-4 plans:-5,9,-4 plant:-11,0,10 plaqu:-8,-6,14 plast:-7,-5,12 \
        platt:10,-8,-3 platz:-10,-1,10 play:-4,-3,7 pleit:-6,-4,10 ploen:-5,-5,10 plums:-4,-3,7 plus:-6,-4,10 \
        polic:-7,15,-8 polis:-7,-3,10 polit:12,-4,-8 poliz:2,8,-10 polni:-6,13,-6 poolp:8,-5,-3 porsc:10,-3,-7 \
        porta:-8,15,-6 porti:15,-4,-11 posau:-8,-4,12 posit:0,-9,8 possi:-4,-3,7 post:16,-6,-10 posta:-6,-4,10 \
        postc:-6,-3,10 poste:19,-9,-10 postg:-6,11,-5 postk:2,-5,3 postl:-4,9,-5 postp:-5,9,-4 pract:-6,-4,10 \
        praes:4,2,-5 prais:13,-5,-7 prakt:-5,8,-3 preis:-1,4,-3 press:9,-9,0 price:-3,-1,4 prici:7,-3,-4 \
        print:-5,-4,9 pro:-11,6,5 probe:0,1,-1 probi:-8,-6,13 probt:-10,3,8 proce:5,5,-9 produ:-9,16,-7 \
        profi:-5,9,-4 progn:-13,-10,23 progr:-3,6,-3 proje:8,-7,-1 proku:13,-7,-6 promi:8,-6,-3 prosp:12,-6,-6 \
        prote:11,-6,-4 proto:9,-11,3 proze:-7,8,-1 pruef:1,1,-2 publi:10,-5,-6 puddi:11,-6,-5 puenk:3,-10,7 \
        pump:10,-4,-5 pumpe:1,-4,3 pumps:11,-3,-7 pumpt:-10,-7,17 pumpw:-14,0,13 punkt:0,0,-1 put:-10,-6,15 \
        putzf:4,-9,5 putzm:-6,-4,10 quadr:3,5,-9 qual:-8,-4,11 quali:-8,-11,19 quand:9,-5,-4 quart:-5,-14,19 \
        quell:-6,10,-4 quer:2,11,-13 quiet:2,-6,4 quote:9,-6,-4 rabat:4,-7,3 rad:10,-3,-7 radeb:11,-5,-6 \
        radfa:-12,6,7 radio:9,-5,-4 radwe:9,-2,-7 raet:13,-4,-8 raets:-5,-5,10 raeum:11,1,-12 rahme:-9,10,-1 \
        rain:-7,4,3 raine:-5,-3,8 raise:-6,-3,10 raisi:7,-3,-4 ramme:-3,8,-5 rampe:-10,2,8 ramsc:14,-7,-7 \
        ran:12,-4,-8 rand:16,-7,-9 rang:17,-7,-10 range:13,-8,-5 rangi:11,-6,-5 rare:-4,-3,7 rarel:-6,-4,9 \
        rasch:9,-3,-6 rasen:14,-8,-6 rastp:6,-3,-2 rat:15,-9,-6 rate:2,-5,3 raten:7,-4,-3 ratha:-9,17,-8 \
        ratin:14,-7,-7 ratlo:12,-5,-7 ratsk:-7,12,-5 rauch:-7,18,-11 raum:-12,12,0 raus:-1,-7,8 ray:-4,-3,7 \
        read:-6,-3,9 reagi:15,-9,-6 rear:-3,8,-5 recei:-6,-4,11 reche:-9,12,-3 rechn:4,-3,-1 recht:-6,-2,8 \
        recom:7,-3,-4 recor:10,-4,-6 recru:8,-3,-5 rede:17,-9,-8 reden:2,-7,5 redet:-5,-8,14 reede:-6,12,-6 \
        refer:19,-8,-11 refin:-1,9,-8 refri:8,-3,-5 refun:4,-2,-2 regal:16,-10,-6 regat:-6,11,-5 regel:-12,22,-10 \
        regen:-6,10,-4 regio:-1,-2,3 regis:6,6,-12 regle:16,-7,-9 regul:4,2,-7 rehse:-5,-6,10 reich:-6,-2,8 \
        reife:0,-2,2 reihe:-12,7,5 reini:16,-10,-7 reink:-5,-4,9 reise:10,-4,-6 reiss:6,-3,-2 rekla:-2,-6,9 \
        relea:8,-3,-5 remai:-7,13,-6 rente:12,-7,-5 rentn:13,-7,-5 repai:-7,-5,12 repar:9,-9,0 repla:2,-5,3 \
        repli:9,-4,-5 repor:7,-3,-4 rescu:-4,8,-4 resel:9,-4,-5 resid:-4,8,-4 resol:9,-4,-5 rest:13,-9,-4 \
        resta:9,-5,-4 restb:-4,7,-3 resum:-6,12,-6 reten:-5,-3,7 rette:14,-7,-7 rettu:-1,-6,7 retur:10,-5,-5 \
        revie:1,4,-5 rezep:-1,-8,9 rhein:-5,8,-3 richt:-2,14,-13 riech:-6,-4,10 rief:-4,-8,12 riefe:-7,-6,13 \
        riege:18,-11,-7 riet:20,-7,-12 ringe:-5,-6,10 rings:8,-3,-5 risin:-3,8,-5 riss:15,-9,-6 rival:-4,-3,7 \
        river:-6,12,-6 rober:11,-5,-6 robot:4,2,-6 roent:9,-5,-4 roest:-7,1,7 rogge:6,1,-8 rohda:7,-5,-2 \
        rohli:1,-7,6 rohrr:-8,16,-7 role:8,-3,-5 rolla:-6,12,-6 rollk:10,-4,-6 rollo:8,-3,-5 rolls:-11,2,9 \
        romba:-5,-2,7 roof:-8,-1,9 room:-4,-3,7 rosa:13,-5,-8 rote:-3,10,-8 rotte:7,-3,-5 rottw:-6,10,-4 \
        round:5,4,-9 route:-5,9,-4 rueck:0,-2,2 ruege:9,-5,-4 ruegt:17,-10,-7 ruett:8,-3,-5 rufbe:-6,-4,10 \
        rufen:-6,-5,11 ruft:-8,0,8 ruhe:0,-6,6 ruhes:-9,19,-10 ruhig:-6,-6,12 ruhro:11,-7,-5 ruht:-11,16,-5 \
        ruhte:-7,11,-5 rumae:13,-6,-7 run:1,-5,4 rund:0,6,-6 runde:3,8,-11 rundg:-6,-3,9 rundm:21,-13,-8 \
        rundr:-5,11,-6 runds:18,-10,-8 runs:-10,3,8 rutsc:-7,-4,11 rye:-5,-3,7 s:6,-3,-3 s1:-10,16,-6 s2:-10,16,-6 \
        sachb:14,-7,-8 sachk:12,-6,-6 sachl:-9,6,3 saege:-7,-5,12 saele:-5,-6,10 saemt:12,-7,-5 saetz:-12,-5,18 \
        saeum:14,-5,-9 saeur:-5,2,3 sage:-7,-4,11 sagen:-8,5,3 sagt:0,-10,10 sagte:10,-10,0 sah:8,-4,-4 \
        sahen:-6,12,-6 said:-4,4,0 saiso:9,-5,-4 sales:8,-3,-5 salmo:11,-6,-5 same:10,-5,-6 samme:10,-1,-9 \
        sampl:6,4,-9 samst:-7,6,1 sands:-7,12,-5 sang:-6,-4,10 sange:-8,-6,14 sanie:-12,1,10 sass:11,-8,-3 \
        sasse:-1,-9,10 satel:10,-4,-6 satt:12,-6,-6 satte:3,4,-7 satur:-7,-5,12 satz:-1,0,1 satzu:-4,8,-4 \
        saube:1,-9,7 sauer:0,-8,8 say:-6,-4,10 sayin:-5,-3,9 says:7,3,-10 scaff:-4,-2,7 scann:-7,15,-8 \
        schac:1,-12,11 schad:2,9,-11 schae:-5,14,-9 schaf:5,-10,5 schal:-1,2,-2 schau:10,-2,-8 sched:-4,-3,7 \
        schei:4,0,-5 schen:6,-8,2 schic:-1,-4,4 schie:1,-2,1 schif:-6,12,-6 schil:3,-2,-1 schim:15,-6,-9 \
        schla:12,-9,-3 schle:9,-1,-8 schli:5,2,-7 schlo:9,-8,-1 schlu:14,-6,-7 schma:-7,-5,13 schme:4,-11,7 \
        schmi:5,-10,4 schmu:-9,14,-6 schne:2,5,-7 schni:-9,6,3 schnu:-8,14,-7 schoc:-6,-5,12 schoe:9,-3,-6 \
        schok:11,-3,-7 schon:12,-10,-2 schoo:-8,-3,11 schot:16,-7,-8 schra:15,-9,-6 schre:-8,9,-1 schri:-7,10,-3 \
        schro:11,-4,-7 schru:6,-6,0 schub:10,-4,-7 schue:-2,5,-3 schuh:-8,15,-7 schul:-3,1,2 schut:16,-6,-11 \
        schwa:4,-7,2 schwe:3,-3,0 schwi:1,-10,8 scree:-4,-2,7 seale:-8,7,1 seam:-4,-3,7 searc:-6,12,-6 \
        seaso:-6,-3,10 sechs:1,0,0 sechz:10,-4,-6 secur:12,-4,-8 see:8,-8,-1 seedl:-4,-5,9 seems:-6,11,-4 \
        seen:10,-3,-7 sehe:-8,-6,14 sehen:-4,2,2 sehr:16,-5,-11 sei:13,-5,-7 seien:12,-6,-7 seilw:-6,10,-4 \
        sein:2,1,-3 seine:-4,4,1 seit:8,-6,-2 seitd:-5,-9,14 seite:-10,8,2 seith:-5,-8,13 seitl:-3,8,-5 sekre:7,-8,1 \
        sekun:20,-9,-11 selbe:-4,-8,12 selbs:-3,-4,7 sell:-4,-5,9 selte:-2,-8,10 semin:-13,0,13 sende:15,-8,-7 \
        sendu:-8,-11,19 senf:10,-3,-6 senfs:-6,10,-4 senio:8,-12,4 senke:11,-7,-4 senso:-1,-3,4 sent:3,-6,4 \
        sente:10,-4,-6 septe:-6,12,-7 serie:-2,9,-7 serve:4,-1,-3 servi:2,0,-2 sessi:7,-3,-4 settl:-6,-4,9 \
        setze:1,9,-10 setzl:-9,-6,15 setzt:4,-11,7 seufz:11,-4,-7 seven:3,-4,1 sexis:12,-4,-8 shaft:11,-3,-7 \
        shake:-4,-3,7 share:5,-5,1 she:-6,-3,9 sheet:4,-5,1 shift:-10,0,9 ship:11,-4,-7 shits:13,-7,-5 \
        shoeb:-6,-4,11 shop:4,-5,1 shoul:-6,-3,9 show:-6,11,-5 showe:-6,-3,9 showr:10,-4,-6 shows:10,-3,-7 \
        shrug:-5,-3,8 shutt:10,-6,-4 sich:-1,2,-1 siche:-2,3,-1 sidam:-8,-3,11 side:-5,-3,7 sides:-6,12,-6 \
        sie:-6,-2,8 siebe:-5,8,-4 siege:3,2,-5 sieht:7,6,-13 sign:-7,-3,10 signa:8,-5,-3 signe:11,-7,-5 \
        silen:13,-5,-8 silk:-6,-4,10 silo:7,-4,-3 simpl:-5,-4,9 simul:-6,-4,10 since:0,-6,7 sind:3,2,-5 \
        singl:-6,-4,10 sinkt:-4,8,-4 sinng:9,-4,-5 siren:-10,18,-8 siste:-7,-5,12 site:-7,15,-8 sits:10,-5,-5 \
        sitz:-10,17,-7 sitze:-12,16,-4 sitzt:-7,-5,12 sitzu:8,-1,-7 six:6,5,-11 size:-8,-5,14 skept:-7,-5,12 \
        skont:2,-10,8 sleep:0,-7,7 slice:-4,-3,7 slide:11,-4,-7 small:-1,3,-2 smell:12,-4,-8 smile:12,-6,-6 \
        smili:10,-3,-7 so:1,-7,6 sobal:-8,-4,12 soehn:-6,-6,12 soest:12,-5,-7 sofor:11,-7,-4 softw:-5,-7,12 \
        sogar:-5,-8,13 sohn:8,-6,-1 solar:-5,-6,12 solch:-9,-5,13 solid:-11,3,8 soll:4,-4,0 solle:5,5,-9 \
        sollt:10,-8,-3 someb:3,-5,3 someh:-4,-3,7 somet:12,-4,-8 somme:9,-2,-8 son:-6,-3,9 sonde:-2,-9,11 \
        sonne:15,-6,-9 sonnt:3,3,-6 sonst:3,-6,4 sorge:-5,7,-3 sorgt:-10,17,-7 sorte:9,-7,-2 sorti:6,8,-13 \
        sosse:1,-7,6 sough:-4,8,-4 soup:-5,-4,9 sowie:11,-5,-6 sozia:13,-7,-5 spaet:-5,-5,10 spalt:10,-4,-7 \
        spann:18,-7,-11 spare:15,-6,-8 spart:-7,-5,12 spass:-8,-6,14 spate:-9,-6,15 spedi:-1,7,-6 speec:-6,-4,10 \
        speic:-7,-4,11 speis:-6,10,-4 spend:7,-9,2 sperr:3,5,-8 spese:10,-3,-7 spezi:-14,21,-7 spieg:12,-6,-6 \
        spiel:-2,-2,4 spind:1,-10,9 spiri:10,-3,-7 spitz:8,-8,0 split:-4,-3,7 spons:-5,-6,10 spont:13,-8,-5 \
        sport:-3,8,-4 spot:-7,-4,11 sprac:1,-7,5 spran:1,-10,9 sprec:1,-5,4 spren:-9,15,-6 spric:17,-13,-4 \
        sprin:-4,-3,7 spros:-6,11,-4 spruc:9,-5,-4 sprue:3,-10,7 sprun:-8,-4,12 spuel:-10,-6,16 spuer:-4,7,-3 \
        squar:-5,9,-4 squee:-6,-3,10 staat:20,-12,-8 stade:-2,5,-3 stadi:-6,-4,10 stadt:1,1,-2 staer:-10,-8,18 \
        staff:-10,10,0 stahl:-1,-8,9 stamm:7,-1,-7 stand:4,-4,0 stape:5,6,-11 stapl:-5,9,-4 starb:9,-12,3 \
        start:1,0,-1 stati:-11,15,-4 statt:-7,1,6 staub:-7,-5,12 staus:-7,12,-5 stay:-4,8,-4 staye:9,-4,-6 \
        stech:-9,-5,15 steg:-9,-4,13 stehe:-2,6,-4 stehs:-8,-5,13 steht:5,1,-6 steig:-7,17,-10 stein:-15,18,-3 \
        stell:-2,2,0 stemp:-8,-4,12 stern:-2,2,0 steue:5,-4,-1 stieg:-13,-10,23 stift:6,-11,5 still:-6,7,-1 \
        stimm:1,9,-10 stock:0,-10,10 stoer:8,-5,-3 stolp:13,-7,-5 stolz:-8,-8,16 stopp:17,-9,-8 stora:-3,8,-5 \
        store:-5,-3,9 storm:-5,-4,9 straf:14,-11,-3 strah:14,-6,-8 strai:-5,-3,7 stran:14,-7,-7 stras:-10,6,4 \
        strat:9,-4,-6 strea:-5,-4,9 strec:-7,12,-5 stree:-5,-3,7 strei:2,-4,2 stren:13,-6,-7 streu:-6,-4,11 \
        stric:-12,-4,16 strit:-7,11,-5 stroe:10,-7,-3 strom:-2,0,2 stuck:10,-6,-4 stude:8,-4,-4 studi:-12,5,8 \
        stuec:9,-3,-5 stueh:-8,3,5 stuen:-12,4,8 stuer:-2,-1,4 stuet:19,-9,-10 stufe:-10,11,-1 stuft:14,-7,-7 \
        stund:0,4,-4 sturm:-17,20,-3 sturz:7,-4,-3 stutt:2,-8,6 submi:-5,9,-4 subsi:-5,-4,9 subun:2,-6,4 \
        suche:8,3,-10 sucht:-8,13,-6 suedb:-6,11,-5 suedd:-6,10,-4 suede:-7,-4,11 suhl:-5,11,-6 suitc:-4,-3,7 \
        summe:-7,11,-5 super:5,-4,-1 suppe:-7,-7,14 suppl:-6,-4,10 suppo:10,-8,-3 survi:-5,-3,7 swapp:-6,-4,10 \
        swear:-7,-3,10 syste:4,-5,1 tabel:-12,3,8 tachy:-7,-5,12 taegl:-10,17,-8 taete:-5,9,-3 tag:-2,-4,6 \
        tage:3,-7,3 tagen:0,-9,9 tages:8,-9,1 tagt:13,-7,-6 tagun:-7,-5,12 take:-5,9,-4 takes:-8,7,0 taktz:-6,-3,9 \
        talks:-9,7,2 tank:-3,3,0 tankk:6,-3,-2 tankl:11,-7,-4 tankw:12,-6,-6 tankz:-11,16,-5 tante:20,-8,-12 \
        tanti:-3,8,-5 tarif:0,6,-6 tasch:-9,-3,12 task:8,-3,-5 tasse:-6,-4,10 taste:-8,-5,13 tatsa:9,-4,-4 \
        tauch:-6,12,-6 taugh:-7,-3,10 tausc:10,2,-12 tause:8,-5,-3 team:16,-6,-10 teamg:9,-4,-6 teaml:2,-6,5 \
        techn:5,6,-11 tee:9,-4,-6 teich:-5,-6,12 teig:-6,-4,10 teigw:-6,10,-4 teil:-1,7,-7 teile:0,-9,9 \
        teilh:-5,9,-3 teiln:-6,-4,10 teilt:-6,15,-9 teilz:9,1,-11 telef:-2,1,1 telep:-6,4,2 tell:10,-3,-7 \
        tells:-6,-3,9 temp:-3,-3,6 ten:-8,-5,13 term:-9,15,-6 termi:-10,0,10 terri:-5,-3,7 test:-5,11,-6 \
        testa:14,-8,-6 teste:-6,12,-6 tests:-10,4,6 testw:-6,9,-3 teuer:0,10,-10 teure:-8,-3,11 than:1,-7,6 \
        that:2,-5,3 the:0,-1,1 theat:-13,-8,22 their:2,-2,0 theke:17,-10,-7 them:0,-6,6 thema:-6,9,-3 then:8,-6,-1 \
        theor:-5,-3,8 there:7,-6,-1 therm:8,-9,1 they:3,-6,3 thing:8,-3,-5 think:11,-3,-7 third:-6,-3,10 \
        thirt:-6,3,3 this:6,-7,1 three:-6,-6,12 threw:-4,8,-4 throu:10,-4,-5 thuer:2,5,-8 thuri:-4,-3,7 \
        thurs:-5,9,-4 ticke:14,-3,-11 tied:-4,-2,7 tief:11,-4,-7 tiefb:-4,7,-3 tiefg:10,-3,-7 tiefk:12,-5,-7 \
        tiema:10,-3,-7 tierh:-9,-8,17 tile:-4,-2,7 tiles:9,-4,-6 time:7,-1,-6 times:8,-3,-5 timo:-5,-3,8 \
        tiny:-6,-3,10 tisch:-10,-1,12 titan:11,-4,-7 to:3,-1,-2 tocht:0,1,-1 tod:-8,-5,13 toedl:-10,15,-5 \
        toepf:-6,-8,15 tofu:-9,14,-5 toile:9,-4,-6 told:2,-2,0 tolle:16,-5,-12 tomat:-8,-6,13 tomor:-7,-3,10 \
        ton:11,-7,-4 tonne:2,-1,-1 too:12,-5,-7 took:3,-6,3 tools:-6,11,-5 tor:-1,5,-4 tore:8,0,-8 torf:-6,-4,10 \
        torfl:9,-5,-4 tote:19,-11,-8 toure:8,-9,1 touri:-8,-8,16 towel:14,-6,-9 town:-8,9,-1 traeg:-12,-3,15 \
        trage:-8,16,-8 tragk:-6,10,-4 train:-6,-6,11 trans:-5,7,-2 trapp:-3,8,-5 traub:8,-3,-5 traum:10,-3,-7 \
        traut:-8,-5,13 trave:8,-3,-5 treat:-6,-4,9 treff:-4,9,-5 treib:17,-10,-7 trenn:1,-4,3 trepp:12,-4,-8 \
        treso:9,-5,-4 trete:-9,15,-6 treue:-7,-5,12 triko:14,-4,-9 trink:22,-10,-11 tritt:-2,9,-7 trock:-15,-11,26 \
        tromm:12,-4,-8 tropf:12,-5,-7 trotz:-6,-7,13 truck:-5,-4,9 truem:9,-5,-4 trug:2,-11,10 trunk:13,-7,-5 \
        trupp:12,-6,-6 try:-5,-3,9 tsche:2,7,-9 tubes:-4,-3,7 tuer:12,-2,-9 tuerc:15,-4,-11 tuesd:-5,-3,8 \
        tuete:-10,2,8 tun:8,2,-10 turm:-6,11,-5 turna:-4,9,-5 turne:4,-6,2 turni:18,-9,-9 turnu:-12,20,-8 \
        tusch:9,-3,-5 tut:-8,-6,14 tutet:18,-9,-9 twelv:7,-3,-5 twice:-5,-3,7 two:4,-2,-2 ueben:-5,7,-3 ueber:-1,1,0 \
        uebli:-9,-4,13 uebri:4,-7,3 uebun:-10,18,-8 uferw:15,-6,-9 uglie:-4,-2,7 ugly:-4,-2,7 uhr:1,7,-7 \
        ulm:-8,12,-4 ulmer:10,-6,-4 um:-1,2,-1 umarm:-7,-4,11 umbau:-7,14,-7 umfas:-12,21,-9 umgeb:1,-7,7 \
        umgeh:7,-5,-2 umgek:-11,16,-5 umger:-7,13,-6 umges:-3,3,0 umgez:-7,-5,12 umkle:14,-6,-8 umkre:-7,11,-4 \
        umlau:7,-5,-2 umlei:-8,14,-7 umrue:-6,10,-4 umsat:-3,-1,5 umsch:-14,-8,22 umson:-11,-5,16 umsta:-8,17,-9 \
        umste:-15,26,-10 umsti:-8,-6,14 umweg:15,-9,-6 umwel:-5,-6,12 umzug:-2,11,-9 unbed:-7,-4,11 unbef:-2,-3,4 \
        unbek:-13,22,-9 unbel:-5,-6,12 uncha:-7,13,-6 und:-2,-2,3 unerw:11,-4,-7 uneve:9,-4,-6 unfal:0,7,-7 \
        unfas:-11,-6,17 ungeb:-11,19,-8 ungef:-12,-7,19 ungek:15,-9,-6 ungen:-5,9,-4 ungep:8,-5,-3 units:-6,-3,9 \
        unkla:-10,16,-6 uns:-1,-10,11 unser:3,-10,7 unsic:14,-8,-6 unsin:-11,-4,14 unten:1,-2,1 unter:3,0,-3 \
        until:-4,8,-5 unver:-4,8,-4 up:7,-7,0 updat:22,-8,-14 urabs:-6,12,-6 urgen:-4,8,-4 urkun:1,-8,8 \
        urlau:15,-10,-5 ursac:-7,11,-4 urtei:4,6,-10 us:2,-6,4 use:8,-3,-5 used:11,0,-10 usual:-6,-3,10 \
        utili:8,-3,-5 valid:-5,9,-4 valve:-5,-3,7 van:4,-4,0 vanis:14,-5,-9 vater:1,-9,7 vehic:-5,9,-4 \
        venti:-3,12,-9 veran:3,5,-8 verar:-8,-8,17 verba:3,4,-7 verbe:13,-5,-7 verbi:9,-9,0 verbo:17,-8,-9 \
        verbr:5,-3,-2 verbu:-8,10,-2 verda:18,-12,-6 verdi:-1,-8,9 verdo:-11,-9,20 verei:-7,11,-4 veren:16,-10,-6 \
        verfa:1,10,-11 verga:7,4,-10 verge:3,-5,2 vergi:-7,0,7 vergl:-13,26,-13 vergu:-5,8,-3 verha:13,-3,-10 \
        verho:14,-8,-6 verka:0,1,-1 verke:4,1,-5 verkl:-7,11,-4 verko:11,-7,-5 verla:0,-5,5 verle:-9,11,-2 \
        verli:19,-14,-5 verlo:5,-7,1 verlu:11,-5,-6 verma:-5,-3,8 verme:6,-8,2 vermi:0,9,-9 vermo:14,-5,-9 \
        vermu:16,-8,-8 veroe:-4,14,-10 verpa:-4,8,-4 verre:16,-6,-11 versc:0,3,-3 verse:12,-6,-6 versi:9,-6,-3 \
        verso:4,5,-9 versp:7,-8,0 verst:-10,1,8 versu:12,-3,-9 verta:-6,12,-6 verte:-3,0,4 vertr:1,2,-3 \
        verun:-9,14,-5 verur:9,-5,-4 verwa:12,-3,-9 verwe:15,-9,-5 verwi:16,-8,-9 verwo:-8,-7,15 verzi:-3,2,1 \
        veter:-7,13,-6 video:9,1,-11 viel:-4,-6,10 viele:-13,-3,15 viell:-8,17,-9 vier:-1,-3,3 vierm:20,-8,-12 \
        viert:5,0,-5 vierz:-1,-9,10 viewe:-5,9,-4 villa:-6,-4,10 virtu:-9,-6,15 visib:-4,8,-4 visio:10,-6,-4 \
        visit:-7,5,2 vival:12,-5,-7 vogel:-5,-3,8 vogt:-7,-4,11 voll:1,-6,5 volle:-13,-12,25 volls:1,-7,6 \
        volum:-9,15,-6 vom:7,-3,-3 von:1,3,-4 vor:7,0,-6 vorab:11,-3,-7 voran:14,-7,-7 vorar:11,-6,-5 vorau:-7,3,4 \
        vorbe:-6,-4,9 vorbi:-11,-12,22 vorfa:0,9,-9 vorfu:14,-5,-9 vorga:-5,16,-11 vorge:-10,15,-6 vorha:-8,3,5 \
        vorhe:-5,-3,8 vorig:-8,-6,14 vorja:-10,20,-10 vorka:20,-9,-10 vorla:18,-10,-8 vormi:7,-4,-3 vorn:-9,18,-8 \
        vorra:-4,7,-3 vorsa:-7,-4,11 vorsc:-4,8,-4 vorsi:-9,6,4 vorst:1,2,-3 vortr:-13,9,3 vorze:-11,-12,22 \
        vorzi:13,-5,-7 vote:-5,9,-4 wach:-7,-5,12 wache:11,-6,-5 wachm:15,-6,-9 wacke:-8,-8,17 waech:3,-12,10 \
        waehl:1,5,-6 waehr:9,-4,-6 waend:-9,-5,14 waere:15,-7,-9 waerm:2,-6,4 wagen:-9,2,7 wages:7,-3,-5 \
        wahla:-4,8,-4 wahlb:-9,15,-6 wahrs:14,-7,-7 waiti:-4,8,-4 wald:-8,-4,12 waldb:-7,-5,12 wales:-4,-3,7 \
        walk:-5,-4,9 wall:-7,-4,11 wallb:10,-3,-7 walls:10,-4,-5 wand:-3,-8,10 wande:-5,8,-3 wann:-8,15,-8 \
        war:3,-4,1 ward:9,-4,-6 ware:3,-2,-2 wareh:-7,5,2 waren:4,-4,0 warf:-6,12,-6 warm:-4,-3,7 warns:4,5,-9 \
        warnt:9,-3,-7 warnu:15,-10,-5 warte:16,-11,-5 wartu:-9,9,0 warum:-10,-7,16 was:-3,-6,9 wasch:9,-9,1 \
        wasse:6,-4,-2 water:1,0,-1 way:-4,8,-4 we:5,-6,1 websi:-7,13,-6 wechs:-1,1,0 weddi:-5,-3,7 week:4,-6,1 \
        weeke:-8,-5,12 weeks:3,1,-4 weg:13,-2,-11 wege:2,-5,4 wegen:3,1,-4 wegge:-8,-3,11 wegmu:-6,-6,12 \
        wegzi:-6,12,-6 wehr:4,-10,6 wehrf:-6,-6,13 weich:13,-6,-7 weihn:14,-10,-4 weil:11,-9,-2 weine:-5,-3,8 \
        weint:10,-4,-6 weiss:8,-4,-4 weist:12,-6,-6 weit:9,-5,-4 weite:0,7,-6 welch:17,-10,-7 weld:-7,-3,10 \
        well:-9,5,4 welle:-6,-5,11 weltk:-8,13,-5 weltr:8,-3,-5 welts:8,-3,-5 wem:9,-10,0 wende:-6,12,-6 \
        wenig:2,-12,10 wenn:-8,-10,18 went:11,-3,-7 wer:13,-7,-5 werbe:12,-3,-9 werde:-2,6,-3 were:11,-7,-4 \
        werfe:3,-9,6 werk:5,0,-5 werkf:-10,17,-7 werkh:-4,7,-3 werkl:15,-4,-11 werks:-4,5,-2 werkt:-6,11,-5 \
        werkz:8,-9,1 wert:-11,13,-1 werte:1,8,-9 werts:9,-3,-5 wertu:-9,17,-8 westf:-4,9,-5 wests:-7,12,-5 \
        wettb:8,2,-10 wette:4,6,-10 wetzl:-5,9,-4 what:-1,-6,6 whate:-4,-5,9 when:3,-6,3 where:5,-6,1 wheth:-6,11,-4 \
        which:-5,9,-4 while:-3,8,-5 who:10,-3,-7 whole:-9,-5,15 wider:11,-6,-5 wie:-2,1,1 wiede:1,-2,1 wiege:9,-4,-6 \
        wiese:13,-6,-8 wiki:8,-3,-5 wildl:-5,-4,9 will:7,0,-7 willk:14,-5,-9 windo:10,-5,-5 winte:0,-4,4 wir:2,-8,6 \
        wirbt:18,-9,-10 wird:-3,6,-4 wirft:22,-14,-8 wirkl:15,-7,-9 wirku:13,-9,-4 wirts:9,-1,-8 wisse:-5,-6,10 \
        with:-3,2,1 withh:11,-4,-7 withi:6,-6,-1 witho:-3,-6,9 witz:8,-3,-5 witze:19,-7,-11 wo:-8,-5,13 \
        woand:23,-7,-16 woche:2,-5,3 woech:10,-5,-6 wofue:-11,-5,17 woher:12,-7,-4 wohin:-7,-3,10 wohl:8,-4,-4 \
        wohng:10,-7,-3 wohnp:-8,-4,11 wohnt:10,-5,-5 wohnu:0,7,-6 wolke:0,7,-6 wolle:-3,2,1 wollt:-6,-10,16 \
        wonde:-6,11,-4 word:-6,-3,9 worde:8,1,-9 work:8,-3,-5 worke:17,-7,-10 worki:4,4,-8 works:-2,10,-8 \
        wort:-6,-6,13 wortb:15,-9,-6 worte:10,-3,-6 worth:-4,-3,7 would:2,-6,3 wrapp:-4,-2,7 wraps:-4,-3,7 \
        wrong:1,-5,4 wrote:15,-5,-10 wucht:-9,-5,15 wuens:-12,-7,20 wuerd:0,-2,2 wuerz:-7,-4,11 wunde:6,-6,0 \
        wunsc:-8,1,7 wurde:2,2,-3 wusst:5,-10,6 wut:12,-4,-8 x:-4,-3,7 yard:-5,2,3 year:-6,-4,9 years:-8,-2,10 \
        z:8,-4,-5 z9:8,-4,-5 zaehl:11,-9,-2 zaehn:9,-4,-6 zaeun:11,-7,-5 zahl:12,-7,-4 zahle:10,-7,-3 zahlt:0,-10,10 \
        zahlu:7,4,-11 zaun:6,0,-6 zebra:10,-6,-4 zehn:-5,5,0 zehnj:-7,-5,12 zehnt:-5,-10,15 zeich:-6,-1,7 \
        zeige:-2,5,-3 zeigt:13,-7,-6 zeit:-1,5,-5 zeite:-6,11,-4 zeitg:14,-8,-6 zeitu:-4,3,1 zemen:7,-4,-3 \
        zenti:4,7,-10 zentr:20,-11,-8 zerkn:9,-3,-6 zerkr:-8,-7,15 zerle:-7,-7,14 zerti:15,-4,-11 zette:11,-10,-1 \
        zeuge:-6,14,-8 zeugn:-7,-4,11 zgorz:-4,-4,9 zicke:12,-4,-8 zieht:-10,14,-4 ziel:-4,-6,9 zimme:4,-7,3 \
        zimts:-6,-7,14 zinse:9,-3,-6 zitro:-7,-4,12 zivil:-8,-5,13 zoll:15,-9,-7 zolls:-7,10,-3 zu:1,0,-1 \
        zuege:-12,19,-7 zuers:-3,-9,11 zufah:-6,14,-9 zufri:-6,-3,9 zugae:9,-4,-5 zugan:10,0,-10 zugeh:-12,-6,18 \
        zugel:19,-9,-10 zuges:4,-1,-3 zulae:9,-5,-4 zulag:-2,-11,12 zulas:-6,10,-4 zulet:8,-3,-5 zulie:-3,13,-9 \
        zum:0,5,-5 zunae:-10,18,-7 zur:0,1,-1 zurue:4,-3,-1 zusae:-8,13,-6 zusag:-10,-2,13 zusam:1,3,-4 zusch:7,-8,1 \
        zusta:19,-8,-11 zusti:-2,10,-8 zuvor:-8,13,-4 zuzul:12,-4,-8 zwanz:-13,10,3 zwar:-9,-7,16 zweck:-11,-11,22 \
        zwei:1,-1,0 zweie:8,-5,-3 zweif:-5,9,-4 zweim:4,-5,0 zweis:-4,-4,9 zweit:-2,-5,7 zwisc:-8,11,-3 \
        zwist:-7,11,-5 zwoel:5,-2,-4 zyper:13,-7,-6
        """
}
