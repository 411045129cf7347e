/// Beginnings of words, and how much likelier each is in a passage that blames, tells and
/// praises than in the mean of the three: tenths of a natural logarithm.
///
/// Written by scripts/tone-stems.py from the passages in Tests/Fixtures/judgement.
enum ToneStems {
    static let list = """
        a:2,-6,5 ab:-7,8,-1 abend:-4,-6,10 aber:8,-17,9 abgeg:-2,12,-11 abgeh:5,-8,2 abger:2,5,-7 \
        abges:8,-9,1 abgew:2,-6,4 abnah:4,-9,6 abrec:2,-6,4 absch:4,-4,0 absic:2,5,-7 abtei:0,-8,7 \
        acht:-1,6,-5 adven:2,5,-7 aelte:-7,-4,11 aende:-9,16,-7 after:-1,-9,10 again:5,-8,2 agent:0,8,-9 \
        agree:9,-4,-5 akten:2,-6,4 alarm:0,8,-9 alle:-3,2,1 allen:0,-8,7 alles:4,-9,6 als:4,-11,7 \
        also:5,-8,2 alte:-3,5,-1 alten:-3,5,-1 altst:2,5,-7 am:-1,2,-1 ammon:-7,12,-5 amtsg:-7,12,-5 \
        an:-1,1,0 and:-1,-6,7 ander:-3,-2,5 anfan:-7,-4,11 anfra:-2,1,0 angab:4,12,-16 angeb:-3,8,-6 \
        angeh:2,5,-7 angem:11,-5,-6 angen:-7,12,-5 anger:0,-8,7 anges:2,0,-1 angez:-7,12,-5 anhae:-9,5,4 \
        anlag:1,2,-3 anmel:-7,12,-5 annou:2,5,-7 anruf:5,-8,2 ans:-7,-4,11 ansch:2,-6,4 answe:5,-8,2 \
        antei:-13,12,0 antra:2,5,-7 antwo:11,-10,0 anwoh:-1,11,-10 anzei:9,-4,-5 app:2,-6,4 april:-5,7,-2 \
        arbei:4,-2,-3 archi:-2,1,0 are:2,-1,-2 arriv:2,5,-7 as:-5,-1,6 ask:-11,3,7 asked:8,-11,4 at:2,2,-4 \
        auch:1,-4,3 auf:2,1,-3 aufge:-2,1,0 aufla:9,-4,-5 aufsi:-8,14,-6 auftr:-3,0,3 augsb:11,-5,-6 \
        augus:-2,12,-11 aus:2,4,-6 ausbi:-5,3,2 ausfa:9,-4,-5 ausfu:0,8,-9 ausga:-7,12,-5 ausge:2,-1,-2 \
        aussc:4,7,-10 ausse:2,-6,4 ausst:-7,12,-5 auswe:-2,1,0 auto:2,-6,4 baeum:2,-6,4 bahn:2,5,-7 \
        bahnh:-7,12,-5 bauer:9,-4,-5 baust:13,-6,-7 be:-1,11,-10 beant:5,3,-9 becau:2,-6,4 becke:9,-4,-5 \
        bedie:-8,-5,13 been:2,-6,4 beend:-1,11,-10 befor:2,-10,8 befri:2,-6,4 begin:-7,12,-5 behae:2,5,-7 \
        behoe:11,1,-11 bei:4,-3,0 beide:-10,17,-8 beim:3,-7,3 beitr:2,5,-7 bekam:-1,-9,10 bekan:-7,12,-5 \
        bekom:1,-7,5 belie:0,-8,7 berat:2,-6,4 berei:3,0,-4 beric:8,2,-10 beruf:2,9,-12 besch:3,3,-6 \
        beset:5,3,-9 beson:9,-4,-5 bespr:-11,3,7 besse:2,-6,4 best:-7,-4,11 besta:8,-9,1 beste:-2,1,0 \
        betei:-10,17,-8 betra:-7,12,-5 betre:5,8,-13 betri:4,5,-9 betro:1,12,-13 bette:-7,-4,11 bevor:5,-8,2 \
        bewer:-11,8,2 bezah:6,-12,6 biete:-9,5,4 bin:6,-15,9 binne:2,-6,4 bis:-5,8,-3 bishe:-8,13,-5 \
        bitte:2,-6,4 blech:-7,-4,11 bleib:-2,7,-5 blieb:-7,12,-5 block:9,-4,-5 boden:-7,-4,11 bonus:2,-6,4 \
        boots:-7,-4,11 branc:0,-8,7 brand:-7,12,-5 brann:-7,-4,11 brauc:2,-11,10 brenn:-9,5,4 brief:8,2,-10 \
        brill:2,-6,4 bring:-1,11,-10 broke:-7,-4,11 brunn:-9,5,4 buchh:11,-5,-6 buerg:4,-9,6 buero:-2,1,0 \
        bunde:14,-7,-8 bus:2,-6,4 but:2,-6,4 by:0,0,-1 calle:2,-6,4 can:-8,14,-6 canno:2,-6,4 cater:2,5,-7 \
        cent:2,-6,4 charg:2,-6,4 chef:4,-9,6 chefi:-7,-4,11 class:2,5,-7 close:-7,12,-5 compa:4,7,-10 \
        compl:9,-4,-5 contr:2,-6,4 corre:9,-4,-5 cover:2,-6,4 custo:-11,8,2 cut:2,5,-7 da:4,-15,11 \
        dabei:0,-8,7 dach:-9,5,4 dafue:-5,-2,8 dageg:9,-4,-5 damit:-1,-9,10 danac:6,-2,-3 dank:2,-6,4 \
        danke:-7,-4,11 dann:1,-7,5 darau:2,5,-7 darf:-8,-5,13 darun:-9,5,4 das:0,1,-1 dass:4,-14,10 \
        daten:9,-4,-5 dauer:2,0,-1 davon:8,-13,5 day:-12,2,10 days:-7,-4,11 dazu:4,7,-10 defek:2,5,-7 \
        deliv:-9,5,4 dem:1,-2,1 den:0,2,-2 denkm:-2,1,0 der:1,1,-2 deren:2,-6,4 derze:9,-4,-5 des:-1,11,-10 \
        deuts:2,-6,4 dezem:5,-8,2 dicht:-7,-4,11 die:1,2,-3 diens:0,2,-2 diese:-6,2,4 doch:9,-4,-5 \
        donne:-7,12,-5 doppe:5,-8,2 dort:7,-3,-4 down:2,-6,4 drawi:0,-8,7 drehe:-11,3,7 drei:4,-3,-1 \
        dreis:11,-5,-6 dresd:-3,0,4 drin:5,-8,2 dritt:2,2,-4 drive:2,5,-7 drohe:5,3,-9 drove:-7,-4,11 \
        druck:-3,5,-1 du:-7,-4,11 duisb:-9,5,4 dumme:2,-6,4 durch:0,-1,1 durft:5,-8,2 eben:0,-8,7 \
        ehren:2,5,-7 ehrli:2,-6,4 eigen:1,-4,3 ein:3,1,-3 eine:-4,2,2 einem:2,2,-4 einen:-2,2,0 \
        einer:6,4,-10 eines:2,2,-4 einfa:-9,-6,15 einge:2,4,-5 einka:5,-8,2 einma:1,-12,11 einsa:-5,7,-2 \
        einse:2,5,-7 einst:2,5,-7 eintr:-8,14,-6 einze:2,5,-7 einzi:2,-10,8 elekt:0,8,-9 eleve:9,-4,-5 \
        elf:4,3,-7 elter:2,-11,10 empfa:-11,8,2 emsla:2,5,-7 end:2,5,-7 ende:-9,10,-2 endet:2,5,-7 \
        endli:-7,-4,11 engin:9,-4,-5 entge:-13,12,0 entha:-7,12,-5 entla:-7,12,-5 entsc:-4,3,1 entwu:2,-6,4 \
        er:0,1,0 erfae:9,-4,-5 erfah:0,-8,7 erfol:-7,12,-5 erfur:2,5,-7 ergab:2,5,-7 erhal:-7,12,-5 \
        erhie:-7,12,-5 erken:2,5,-7 erkla:13,-6,-7 erlau:-7,12,-5 erled:2,-6,4 ermit:11,-5,-6 erneu:-7,12,-5 \
        ernst:-9,5,4 eroef:2,5,-7 errei:13,-6,-7 ersat:-1,11,-10 ersch:-9,5,4 erst:5,-14,9 ersta:2,5,-7 \
        erste:0,-4,4 ertei:2,5,-7 erwar:-8,14,-6 erwie:9,-4,-5 es:2,-7,4 essen:-2,1,0 etwas:8,-11,4 \
        euro:2,4,-6 europ:2,5,-7 evaku:2,5,-7 every:-10,-7,16 explo:-7,12,-5 faehr:5,-8,2 faell:8,2,-10 \
        fahre:3,3,-6 fahrz:0,8,-9 falsc:5,-12,7 famil:0,3,-3 fand:2,5,-7 farbe:-8,14,-6 fassa:-9,5,4 \
        febru:-6,5,1 fehle:6,-12,6 fehlt:8,-11,4 feier:4,-9,6 fenst:-3,0,4 fest:-7,12,-5 feuer:2,11,-12 \
        filia:2,5,-7 finan:2,5,-7 finde:9,4,-13 firm:2,-6,4 firma:0,3,-4 firme:-14,9,5 first:2,-6,4 \
        fisch:2,-6,4 fitte:2,-6,4 flamm:-7,12,-5 foerd:-9,5,4 for:1,-9,8 forde:-7,12,-5 fortn:-7,-4,11 \
        fotos:6,6,-12 found:5,-8,2 four:4,-9,6 frage:6,-12,6 fragt:-1,-9,10 frau:8,-11,4 frei:4,7,-10 \
        freib:-9,5,4 freie:8,-9,1 freig:9,-4,-5 freit:-4,-1,6 freun:11,-5,-6 frist:11,-5,-6 from:-3,-5,7 \
        frueh:5,2,-7 fuehr:2,9,-12 fuenf:-3,4,-1 fuer:-1,1,0 gab:-13,1,13 ganze:-11,-8,18 gar:9,-4,-5 \
        garan:9,-4,-5 gate:-9,5,4 gebae:-7,12,-5 gebau:-10,-7,16 gebet:-7,-4,11 gebor:2,5,-7 gebuc:9,-4,-5 \
        gebur:9,-4,-5 gedru:5,-8,2 gefah:-1,11,-10 gefei:-7,-4,11 geflu:2,-6,4 gefra:-9,-6,15 gefun:0,-8,7 \
        gegen:0,2,-2 gehab:-2,1,0 gehal:4,-9,6 gehei:-9,5,4 gehen:-1,-3,4 gehoe:5,3,-9 geht:4,-4,0 \
        gekau:2,-6,4 gekla:2,5,-7 gekom:2,-6,4 gekos:2,-6,4 gekue:11,-5,-6 gelae:-2,12,-11 geld:3,-13,10 \
        gelie:2,-10,8 gemac:2,-6,4 gemei:0,-8,7 gemel:5,3,-9 genau:2,-10,8 genom:-13,7,6 gepru:5,3,-9 \
        gerae:1,4,-5 gereg:9,-4,-5 gerue:5,-8,2 gesag:-10,-7,17 gesch:1,-4,3 geseh:6,-2,-3 gesic:11,-5,-6 \
        gespe:-3,8,-6 gespr:-1,5,-4 geste:15,-7,-8 gesto:8,2,-10 gestr:-3,0,4 gesuc:-12,11,1 get:-7,-4,11 \
        gets:2,-6,4 gewae:-8,14,-6 gewal:9,-4,-5 gewar:2,-6,4 gewer:-2,12,-11 gewin:2,-6,4 gewis:-7,-4,11 \
        gezei:-9,5,4 gibt:1,-7,5 giess:-7,-4,11 gilt:-8,14,-6 ging:-7,-4,11 glaub:-7,-4,11 gleic:-2,1,0 \
        gluec:8,-9,1 goerl:-11,8,2 got:2,-6,4 grad:2,-6,4 greif:-7,12,-5 groes:2,5,-7 gross:-14,11,4 \
        gruen:-13,7,6 grund:-3,0,4 grupp:2,-6,4 gurke:2,-6,4 gut:4,-9,6 gutac:-7,12,-5 habe:8,-11,4 \
        had:6,-12,6 haelf:5,3,-9 haelt:1,4,-5 haend:2,5,-7 haeng:13,-6,-7 haett:4,-12,9 haeus:-7,-4,11 \
        hafen:-7,12,-5 halb:2,5,-7 halbe:0,-8,7 halbs:2,5,-7 hall:-9,5,4 halle:-2,4,-2 halte:-2,1,0 \
        hambu:-11,8,2 hamm:-11,8,2 hande:-9,5,4 hands:0,-8,7 handw:-7,-4,11 has:-1,-2,3 hat:1,-3,3 \
        hatte:-3,0,2 haupt:4,7,-10 haus:2,0,-1 hause:-5,-2,8 haust:-9,5,4 have:-2,-10,13 he:2,-6,4 \
        heima:2,5,-7 heiss:2,5,-7 herbs:-3,5,-1 herrl:9,-4,-5 herst:2,9,-12 heute:12,-17,6 hier:-1,-9,10 \
        hiess:12,-11,-1 hilft:2,-6,4 hin:2,-6,4 hinau:-7,12,-5 hinge:2,-11,10 hinte:2,5,-7 hinwe:0,8,-9 \
        his:2,-6,4 hoch:4,-9,6 hochw:-9,5,4 hoefe:2,-6,4 hoehe:9,-4,-5 hoere:2,-6,4 hoert:9,-4,-5 hof:0,3,-3 \
        honor:2,-6,4 hour:2,-6,4 hours:-3,0,4 hunde:-11,8,2 i:1,-9,8 ich:11,-25,13 ihm:-15,8,7 ihn:-2,1,0 \
        ihre:0,7,-7 ihren:-11,8,2 ihrer:-2,1,0 im:2,2,-4 immer:14,-7,-8 in:-1,1,0 infor:2,9,-12 \
        inner:-7,12,-5 ins:-7,12,-5 insol:9,-4,-5 insta:-7,-4,11 inter:2,5,-7 inves:-2,1,0 invoi:0,-8,7 \
        inzwi:5,-5,-1 is:-1,-1,1 ist:0,3,-3 it:7,-15,8 its:-11,8,2 ja:4,-9,6 jaehr:-9,5,4 jahr:-3,0,4 \
        jahre:-1,4,-2 janua:8,-9,1 je:-1,11,-10 jede:0,-2,2 jedem:4,-12,9 jeden:5,-14,9 jeder:2,-11,10 \
        jedes:4,-9,6 jeman:6,-5,-1 jena:-1,11,-10 jetzt:10,-15,6 job:-7,-4,11 jubil:2,5,-7 juli:-3,5,-1 \
        junge:2,-6,4 juni:0,8,-9 kaffe:2,-6,4 kam:9,-16,7 kann:-5,3,2 kanzl:2,-6,4 karte:2,5,-7 \
        kasse:4,7,-10 katal:2,5,-7 keep:-7,-4,11 kein:-1,-2,3 keine:-2,-6,8 kelle:-8,-5,13 kennt:2,-6,4 \
        kilom:2,5,-7 kind:0,-8,7 kinde:1,-2,1 kiste:2,5,-7 kita:-7,-4,11 klass:-9,5,4 klebt:2,-6,4 \
        klein:-3,0,4 koenn:-19,13,6 kolle:4,-4,0 komme:-10,6,3 kommt:-7,-3,10 kommu:9,-4,-5 konku:2,-6,4 \
        konnt:2,5,-7 konst:-7,12,-5 konto:2,-6,4 koste:-2,14,-11 kran:2,5,-7 krank:8,-11,4 kreis:2,-6,4 \
        krise:-9,5,4 kuche:-1,-9,10 kuech:-1,11,-10 kuend:4,1,-5 kuenf:2,5,-7 kunde:3,0,-3 kupfe:-7,12,-5 \
        kurz:-7,-4,11 labor:2,-6,4 lacht:0,-8,7 lacki:-2,1,0 laden:2,2,-4 laede:-9,5,4 laeng:0,8,-9 \
        laess:5,3,-9 laeuf:2,5,-7 lag:-1,-7,8 lagen:-2,1,0 lager:-5,9,-3 lande:6,6,-12 landw:2,5,-7 \
        lang:2,5,-7 lange:9,-4,-5 lasse:3,3,-6 last:-7,-4,11 lastw:0,3,-3 later:2,0,-1 laufe:6,-2,-3 \
        leave:-7,-4,11 leben:2,-6,4 leck:2,5,-7 left:9,-4,-5 lehrl:2,5,-7 leich:-9,5,4 leite:-13,7,6 \
        leitu:-1,11,-10 lerne:2,-6,4 lesen:2,-6,4 let:-7,-4,11 lette:2,-6,4 letzt:2,-10,8 leute:4,-9,6 \
        licen:2,-6,4 lief:-3,5,-1 liefe:2,7,-9 liege:13,-6,-7 liegt:2,3,-4 line:2,-6,4 liste:-2,1,0 \
        loehn:9,-4,-5 loesc:2,5,-7 loesu:-2,1,0 lost:5,-8,2 lueck:-9,5,4 macht:-5,2,3 maenn:5,3,-9 \
        maerz:8,-9,1 mahnu:9,-4,-5 mai:1,12,-13 mail:2,-6,4 mal:7,-14,7 man:8,-15,7 manag:9,-4,-5 \
        mann:0,0,-1 marke:2,5,-7 markt:2,-6,4 masch:-1,-9,10 mater:-7,-4,11 matte:2,5,-7 may:-9,5,4 \
        me:5,-14,9 mehr:6,-10,4 mehre:8,2,-10 mehrh:-7,12,-5 mein:9,-18,8 meine:9,-22,12 meint:9,-4,-5 \
        meist:0,-8,7 melde:12,0,-12 mensc:2,-3,1 merkt:0,-8,7 metal:5,3,-9 meter:-7,12,-5 metre:-7,12,-5 \
        mich:2,-14,12 miete:9,-4,-5 milch:9,-4,-5 milli:0,3,-3 minde:4,-1,-2 mine:9,-4,-5 minut:0,3,-3 \
        mir:7,-19,11 mit:1,0,-1 mitar:5,3,-9 mitei:2,-6,4 mitge:-2,1,0 mitgl:-8,14,-6 mitsc:9,-4,-5 \
        mitta:8,-3,-5 mitte:-11,8,2 mittw:-8,14,-6 model:2,-6,4 modul:-9,5,4 moebe:-7,12,-5 moegl:-2,12,-11 \
        monat:3,0,-3 monta:-17,10,7 monte:5,-12,7 month:8,2,-10 more:0,-8,7 morge:7,-3,-4 muenc:-7,12,-5 \
        muens:2,5,-7 muess:5,8,-13 muss:5,-6,1 musst:-2,1,0 my:0,-12,12 nachb:-2,1,0 nachd:9,-4,-5 \
        nachf:-1,5,-4 nachg:-7,-4,11 nachm:0,-8,7 nachr:9,-4,-5 nachs:-7,-4,11 nacht:0,3,-4 naech:5,-6,1 \
        name:2,5,-7 namen:2,-11,10 neben:-6,5,1 need:2,5,-7 nehme:2,0,-1 neigh:-7,-4,11 nein:0,-8,7 \
        nenne:9,-4,-5 nennt:-3,0,4 netz:11,-10,0 neu:4,7,-10 neue:-1,-2,3 neuen:-1,4,-3 neuer:2,5,-7 \
        neun:0,3,-3 never:5,-8,2 new:0,-8,7 next:-7,12,-5 nicht:0,-1,0 nie:4,-15,11 niema:0,7,-7 \
        night:5,-8,2 nikol:-7,-4,11 nimmt:-6,10,-4 nine:2,-6,4 no:2,-6,4 nobod:-3,-11,14 noch:3,-4,1 \
        noon:2,5,-7 norma:-7,12,-5 not:2,-6,4 novem:4,7,-10 now:0,-8,7 null:5,-8,2 numme:2,5,-7 nun:2,-3,1 \
        nur:3,-4,1 nutzu:-7,12,-5 ob:3,-1,-2 obwoh:0,-8,7 oder:-7,12,-5 oeffe:11,-5,-6 oeffn:-1,11,-10 \
        of:-5,1,5 ofen:-7,-4,11 off:2,5,-7 offen:10,-12,3 offic:2,-6,4 ohne:3,-8,5 oktob:5,3,-9 old:-7,-4,11 \
        oma:-7,-4,11 on:-4,-3,7 once:-9,5,4 one:-4,-6,10 only:-9,5,4 open:-9,5,4 order:2,0,-1 ort:-1,11,-10 \
        osnab:2,5,-7 our:6,-12,6 out:0,-8,7 over:9,-4,-5 own:-7,-4,11 packu:2,5,-7 paid:-7,-4,11 \
        palet:2,5,-7 papie:-11,3,7 partn:2,5,-7 passi:0,-8,7 passw:9,-4,-5 pays:0,-8,7 peopl:2,-6,4 \
        per:9,1,-11 perso:8,-9,1 pflan:2,5,-7 pfleg:4,-9,6 phone:2,-6,4 platz:-7,-4,11 poliz:2,11,-12 \
        posit:2,-6,4 prais:9,-4,-5 preis:-10,10,0 press:5,-8,2 pro:-9,5,4 probe:2,5,-7 produ:-6,10,-4 \
        progr:2,9,-12 promi:9,-4,-5 proto:2,-6,4 proze:-9,7,2 pruef:3,4,-8 puenk:2,-6,4 pumpe:-1,0,1 \
        put:-8,-5,13 quart:2,-6,4 quiet:2,-6,4 radwe:2,5,-7 raeum:6,6,-12 rahme:-7,12,-5 raten:2,5,-7 \
        rauch:-10,17,-8 raus:-7,-4,11 rechn:4,-5,2 recht:-3,0,3 reden:5,-8,2 redet:0,-8,7 refun:2,-6,4 \
        regal:8,-11,4 regen:0,8,-9 regio:2,5,-7 regle:9,-4,-5 regul:2,5,-7 reife:-9,5,4 reihe:-9,5,4 \
        rekla:2,-6,4 repar:5,-8,2 rest:4,-9,6 rezep:2,-6,4 richt:0,8,-9 riet:9,-4,-5 roest:-3,0,4 \
        rueck:1,-4,3 ruft:-13,7,6 rund:3,11,-14 runde:2,5,-7 s:9,-4,-5 s1:-7,12,-5 s2:-7,12,-5 \
        saetz:-7,-4,11 sagen:-7,-4,11 sagt:5,-12,7 sagte:11,-5,-6 sampl:2,5,-7 samst:-7,7,0 satte:2,5,-7 \
        schad:4,10,-13 schae:-7,12,-5 schau:8,2,-10 schei:-2,1,0 schic:-2,1,0 schie:-2,1,0 schil:-9,5,4 \
        schla:4,-1,-2 schle:9,-4,-5 schli:8,-9,1 schlu:-9,5,4 schne:8,2,-10 schni:2,-6,4 schoe:2,-6,4 \
        schon:7,-15,8 schoo:-11,3,7 schre:-11,3,7 schri:-6,5,1 schue:-7,12,-5 schul:-2,1,0 schwa:0,-8,7 \
        schwe:3,-5,2 sechs:0,3,-4 sehen:-3,0,4 sei:8,-3,-5 seien:11,-5,-6 sein:-3,5,-1 seine:-1,11,-10 \
        seit:5,-6,1 seitd:-7,-4,11 seite:-3,5,-1 seith:2,-6,4 selbe:0,-8,7 selbs:-3,-5,7 selte:0,-8,7 \
        senso:2,5,-7 sent:5,-12,7 septe:-13,12,0 serie:-7,12,-5 servi:2,5,-7 share:2,-6,4 shift:-8,-5,13 \
        shop:2,-6,4 sich:-1,2,-2 siche:-2,1,0 sie:-2,-7,9 siebe:-11,3,7 sieht:9,-4,-5 signe:9,-4,-5 \
        since:0,-8,7 sind:4,3,-7 singl:-7,-4,11 siren:-7,12,-5 sitz:-7,12,-5 sitze:-12,11,1 sitzt:-8,-5,13 \
        six:9,-4,-5 small:2,-6,4 so:1,-8,6 sofor:11,-5,-6 softw:-7,-4,11 sogar:5,-8,2 soll:3,3,-6 \
        solle:-2,7,-5 sollt:2,-6,4 somme:5,1,-6 sonde:-1,-9,10 sonnt:0,3,-3 sonst:2,-6,4 sorte:5,-8,2 \
        spaet:-1,-3,4 spann:9,-4,-5 spedi:4,7,-10 spezi:-7,12,-5 spiel:2,0,-1 spind:5,-8,2 sprac:-2,-10,11 \
        sprec:-9,5,4 spric:11,-5,-6 sprin:0,-8,7 sprue:2,-6,4 staat:11,-5,-6 stade:-3,5,-1 stadt:-1,2,-1 \
        stamm:5,3,-9 stand:5,-5,0 starb:8,-9,1 start:-9,5,4 statt:-4,2,3 stehe:4,-4,0 steht:3,4,-8 \
        stein:-9,5,4 stell:-1,2,-1 steue:9,1,-11 stift:2,-6,4 still:-6,2,4 stimm:-5,9,-3 straf:5,-8,2 \
        strah:9,-4,-5 stran:9,-4,-5 stras:-3,0,3 strei:2,-3,1 stren:9,-4,-5 strom:2,-6,4 studi:-7,-4,11 \
        stuec:2,5,-7 stueh:-9,5,4 stufe:-9,5,4 stund:-1,5,-4 sturm:-9,5,4 sucht:-10,19,-8 suppo:8,-9,1 \
        tag:3,-7,3 tage:5,-12,7 tagen:-2,-10,11 tages:9,-4,-5 tank:-2,1,0 tarif:2,0,-1 taste:-7,-4,11 \
        tausc:9,-4,-5 teil:-1,11,-10 teilt:-9,16,-7 teilz:2,5,-7 telef:6,-10,5 ten:-7,-4,11 termi:-5,-2,8 \
        that:-1,-6,7 the:1,-6,5 their:4,-9,6 them:-2,-10,13 then:6,-10,5 they:2,-11,10 three:-2,-10,13 \
        ticke:9,-4,-5 time:2,0,-1 times:4,-1,-2 tisch:-12,2,10 to:2,-2,0 tocht:-2,1,0 tonne:2,5,-7 \
        tor:8,2,-10 tote:11,-5,-6 toure:9,-4,-5 town:-9,5,4 train:4,-12,9 trans:-11,8,2 trock:-7,-4,11 \
        trotz:-2,-10,13 tsche:2,5,-7 tuer:11,-5,-6 turne:5,-8,2 two:4,-7,3 ueber:0,2,-2 uebri:2,-6,4 \
        uebun:-7,12,-5 uhr:-1,9,-8 um:-3,4,0 umfas:-7,12,-5 umgeb:2,-6,4 umges:-7,-4,11 umsat:5,-8,2 \
        umsch:-8,-5,13 unbef:2,-6,4 unbek:-9,16,-7 und:-2,-1,3 under:2,-6,4 unfal:5,3,-9 unkla:-7,12,-5 \
        uns:5,-18,13 unser:9,-22,13 unten:2,-6,4 unter:5,1,-5 until:-7,12,-5 unver:-7,12,-5 up:8,-9,1 \
        updat:11,-5,-6 urlau:9,-4,-5 urtei:-7,12,-5 us:4,-9,6 van:2,-6,4 vater:0,-8,7 veran:5,3,-9 \
        verba:0,8,-9 verbo:9,-4,-5 verbr:2,2,-4 verdi:0,-8,7 verei:2,11,-12 verfa:4,7,-10 verga:0,8,-9 \
        verge:2,-3,1 vergi:-11,3,7 vergl:-8,14,-6 verha:2,5,-7 verka:-2,1,0 verle:-1,16,-15 verli:9,-4,-5 \
        verlo:2,-6,4 veroe:-1,11,-10 versa:-2,1,0 versc:-1,3,-2 versi:9,-4,-5 versp:6,-2,-3 verst:-16,4,12 \
        verte:-3,0,4 vertr:0,2,-1 verur:2,5,-7 verwa:2,5,-7 verwe:8,-9,1 verwi:9,-4,-5 veter:2,5,-7 \
        video:5,3,-9 viel:-13,1,11 viele:-13,1,11 vier:1,-2,1 vierm:9,-4,-5 viert:-2,1,0 volle:-7,-4,11 \
        vom:6,9,-16 von:0,5,-5 vor:4,-2,-3 vorau:-9,5,4 vorbe:2,-6,4 vorge:-17,13,4 vorhe:-5,-1,6 \
        vorla:9,-4,-5 vormi:11,-10,0 vorsi:-9,5,4 vorst:-13,12,0 vortr:-7,12,-5 wagen:2,-6,4 wand:-7,-4,11 \
        war:3,-4,1 ware:-2,1,0 wareh:-9,5,4 waren:9,-16,7 warnt:11,-5,-6 warnu:9,-4,-5 warte:8,-11,4 \
        wartu:-6,5,1 was:1,-12,11 wasse:2,-3,1 water:-2,1,0 we:7,-16,9 wechs:0,-8,7 week:9,-4,-5 \
        weeks:5,3,-9 weg:13,-6,-7 wegen:3,4,-8 weihn:13,-6,-7 weil:6,-7,1 weiss:0,-2,2 weite:-4,17,-13 \
        welch:2,-6,4 wenig:5,-8,2 wenn:-2,-15,17 wer:6,-6,1 werde:-1,6,-6 were:6,-10,5 werk:4,7,-10 \
        werkf:-7,12,-5 werks:-1,11,-10 wert:-8,14,-6 what:2,-6,4 when:5,-12,7 where:5,-8,2 who:11,-10,0 \
        whole:-7,-4,11 wider:9,-4,-5 wie:4,2,-5 wiede:-3,2,1 will:7,-1,-7 winte:-9,5,4 wir:4,-14,10 \
        wird:-1,5,-3 with:2,-6,4 witho:-9,-6,15 wo:-3,0,4 woche:0,-4,4 wohnu:2,5,-7 wolle:-2,1,0 \
        wollt:-1,-9,10 worde:8,8,-17 would:0,-8,7 wrong:0,-8,7 wuerd:4,-9,6 wurde:0,5,-5 wusst:2,-6,4 \
        yard:-9,5,4 year:-7,-4,11 years:-1,-9,10 zaehl:8,-9,1 zahle:10,-12,3 zahlt:2,-10,8 zahlu:6,6,-12 \
        zaun:2,5,-7 zehn:0,5,-4 zehnt:2,-6,4 zeigt:4,-1,-2 zeit:6,6,-12 zeitu:2,5,-7 zette:15,-7,-8 \
        zeuge:-7,12,-5 zieht:-12,11,1 zu:-3,4,-1 zuers:-2,-10,11 zufah:-1,11,-10 zugeh:-7,-4,11 zuges:-2,1,0 \
        zum:-1,6,-4 zur:-4,3,1 zurue:0,2,-2 zusag:0,-8,7 zusam:3,4,-8 zusch:2,5,-7 zusta:9,-4,-5 \
        zusti:-8,14,-6 zwanz:-14,9,5 zwar:-7,-4,11 zwei:0,1,-1 zweim:9,-10,0 zweit:2,-3,2 zwisc:-1,11,-10 \
        zwoel:0,-1,1
        """
}
