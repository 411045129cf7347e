/// Runs of letters and neighbours, and how much each speaks for an employer, a product, a partner and for none of them.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum FacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-9, -1, -8, -2]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-10,13,10,-14 <we> =-8,4,1,4 <rech =-8,7,1,0 und_das =-8,13,-1,-4 <char =-7,-4,14,-4 liefe =-7,3,2,3 <nun> \
        =-7,4,2,2 <cost =-7,7,10,-11 preis =-7,9,-2,0 0_und =-6,-8,1,14 wagen =-6,-8,8,5 <ihre =-6,-8,16,-2 <eink \
        =-6,-3,-3,12 stati =-6,-2,0,8 erger =-6,-2,2,6 kreis =-6,-2,6,2 rieb> =-6,-1,10,-3 reis> =-6,0,1,4 der_gesc \
        =-6,1,11,-6 price =-6,2,10,-7 <pric =-6,3,-2,6 war_der =-6,3,-1,3 diese =-6,3,-1,4 <von> =-6,3,0,3 <open \
        =-6,3,0,4 schne =-6,3,3,1 aette =-6,3,4,0 reibe =-6,3,7,-4 ahres =-6,4,-2,3 <auto =-6,4,2,-1 <lag> \
        =-6,6,6,-5 <orde =-6,7,-3,2 kind> =-6,7,2,-3 und_ich =-6,10,-6,1 <kind =-6,12,-2,-4 sie_hat =-5,-11,17,-1 \
        einka =-5,-4,6,2 <mill verba =-5,-4,12,-3 <bank =-5,-3,-1,8 und_ein =-5,-3,1,7 brand =-5,-3,8,-1 tonne \
        =-5,-3,11,-3 ehmer =-5,-2,-3,10 <dem> =-5,-2,-1,8 <bis> open> =-5,-2,6,1 marke =-5,-1,-6,12 rein> =-5,-1,0,5 \
        ened> =-5,-1,2,4 in_a =-5,-1,7,-1 leist =-5,-1,8,-2 warte =-5,-1,9,-3 nehme =-5,0,0,5 mann> =-5,0,1,4 \
        bei_der erte> esche =-5,0,2,2 assen =-5,0,3,3 ller> =-5,0,5,-1 und_mein =-5,0,6,-2 <mahn =-5,0,6,-1 und_zahl \
        =-5,0,8,-2 order =-5,0,10,-5 rice> =-5,1,-7,11 <old> =-5,1,-3,8 the_coun =-5,1,-2,6 wher_the =-5,1,0,4 einfa \
        =-5,1,1,3 tudio =-5,1,2,2 <gefu =-5,1,5,-1 oerde =-5,1,6,-2 ainer =-5,1,8,-4 <wart =-5,2,-2,5 last> \
        =-5,2,0,2 gegen =-5,2,0,3 nur_noch =-5,2,1,2 <fris gefun =-5,2,2,0 wir_habe =-5,2,2,1 <gebr auf_mein \
        vier_mona =-5,2,4,0 <seve =-5,2,5,-2 kauft =-5,3,-3,5 chts> =-5,3,-2,4 <dies =-5,3,0,2 cher> =-5,3,2,-1 \
        bei_uns =-5,3,2,0 ents> =-5,3,2,1 aufge =-5,3,3,-2 rders =-5,3,8,-6 <bill =-5,4,0,1 etwas twas> =-5,4,1,1 \
        nmal> =-5,4,3,-2 decke =-5,4,4,-2 ater> esen> =-5,4,6,-6 <prei =-5,4,7,-6 kunde =-5,5,-3,2 abel> =-5,5,-1,0 \
        lsche =-5,5,-1,2 <had> =-5,5,1,-1 eine_stun =-5,6,-3,3 visit =-5,6,-1,0 tagen =-5,6,0,-1 mber> =-5,7,-3,1 \
        gerae =-5,8,1,-3 late> =-5,9,-1,-3 ester =-4,-13,6,10 <its> =-4,-8,14,-2 <geld =-4,-7,3,8 enen> =-4,-6,-3,13 \
        bach> stadt =-4,-6,-2,11 <bus> =-4,-5,2,7 side> =-4,-5,4,5 <ihn> =-4,-5,8,0 ahlun =-4,-5,9,0 zahlu \
        =-4,-4,-3,11 seit_die =-4,-4,2,6 <ran> =-4,-4,3,5 eier> ekann =-4,-4,4,4 <mark =-4,-4,7,1 ders> lion> \
        =-4,-3,0,7 <past iver> =-4,-3,1,6 buerg =-4,-3,2,5 aeder =-4,-3,3,4 ring> =-4,-3,4,2 <aus> =-4,-3,4,3 <dere \
        bei_mir =-4,-3,4,4 am_mont =-4,-3,7,0 hmer> =-4,-3,8,-1 inkau =-4,-3,8,0 <tonn =-4,-3,9,-3 aendl \
        =-4,-3,11,-5 <make =-4,-2,-6,12 child =-4,-2,-2,7 linde =-4,-2,-1,7 hunde turn_up =-4,-2,-1,8 tands \
        =-4,-2,0,6 <kana =-4,-2,1,4 die_stra =-4,-2,2,4 mit_eine =-4,-2,3,3 <outs =-4,-2,4,2 befo_the =-4,-2,6,0 \
        hafte =-4,-2,7,-1 nkauf =-4,-2,8,-2 <akti deren =-4,-1,-1,5 weiss =-4,-1,-1,6 chlaf =-4,-1,0,4 feuer taegl \
        =-4,-1,0,5 aene> habe_die =-4,-1,1,3 door> =-4,-1,1,4 aegli tauch tunge verle =-4,-1,2,2 under =-4,-1,2,3 \
        es_in =-4,-1,3,2 aelte der_verb stehe =-4,-1,4,1 fahre klein =-4,-1,7,-2 stlei =-4,-1,11,-6 bank> =-4,0,-3,7 \
        <club =-4,0,-2,6 schen =-4,0,-1,5 <stol =-4,0,0,3 erver =-4,0,0,4 leibt =-4,0,0,5 rlegt =-4,0,1,3 <samm \
        at_six der_fahr jahr_mit ssten strom =-4,0,1,4 lass> =-4,0,2,1 he_woul just> =-4,0,2,2 uecht =-4,0,3,0 <sale \
        ider> =-4,0,3,2 <top> und_jede =-4,0,4,-1 etrag ired> =-4,0,5,-1 <abna =-4,0,6,-2 jede> vert_mit =-4,0,7,-3 \
        sold> wir_sind =-4,1,-1,4 sche> treit =-4,1,0,2 at_eigh uses> =-4,1,0,3 ein_mann erleg ndig> pened stuhl \
        zeitu =-4,1,1,2 <rich gefae =-4,1,2,0 <haet inger owed> =-4,1,2,1 ahmen =-4,1,3,0 enhae =-4,1,3,1 <foun \
        =-4,1,4,-2 tleis =-4,1,4,0 seven =-4,1,5,-2 hlung rent> =-4,1,7,-4 zur_stun =-4,2,-3,5 ursch =-4,2,-2,4 \
        a_day warm> =-4,2,-1,2 eschi koste =-4,2,-1,3 <spie freib htung metre =-4,2,0,1 der_komm kelin nkeli \
        =-4,2,0,2 iese> the_left uenfz =-4,2,1,0 rift> schie =-4,2,1,1 ueste =-4,2,2,-1 are_bein =-4,2,2,0 found \
        haett =-4,2,3,-1 <ones hat_bei =-4,2,4,-3 meins =-4,2,4,-2 erst> =-4,2,5,-3 <sold =-4,3,-3,4 <brid <wied \
        wiede wohne =-4,3,-2,2 green =-4,3,-2,3 <ward ieder nster =-4,3,-1,1 iced> =-4,3,-1,2 <gree <kost liegt \
        =-4,3,0,1 tten> =-4,3,1,-1 <gran <stro stens =-4,3,1,0 tete> =-4,3,1,1 es_ist =-4,3,2,-1 costs eunzi lche> \
        teur> unzig =-4,3,2,0 <cut> urned =-4,3,3,-2 <be> <quot naec_jahr =-4,3,4,-2 <rang =-4,3,5,-4 <fran \
        =-4,4,-4,3 ehren =-4,4,-3,3 fenst =-4,4,-2,1 beitr =-4,4,-2,2 rand> rreic =-4,4,-1,0 lasch =-4,4,-1,1 <dry> \
        sterb =-4,4,1,-1 anzug =-4,4,3,-4 <our> =-4,4,3,-3 ich_die kaufe =-4,4,4,-4 <binn binne =-4,4,6,-6 <cent \
        =-4,5,-3,1 eitra =-4,5,-3,2 <erre =-4,5,-3,3 spiel =-4,5,-2,0 <pati =-4,5,-2,1 <aufg =-4,5,-1,0 <fern <one> \
        <stec =-4,5,1,-3 ooked =-4,5,1,-2 <rose =-4,5,2,-3 brauc eckt> =-4,5,6,-7 0_0 =-4,6,-2,1 tern> =-4,6,-1,0 \
        mein_schw =-4,6,0,-2 reche =-4,6,1,-3 oked> =-4,7,-4,0 <hoch =-4,7,-3,0 <feld versi =-4,7,-2,-2 <tick \
        =-4,7,-2,-1 <card <like =-4,7,0,-3 like> =-4,7,0,-2 gutsc =-4,7,1,-5 <beha =-4,8,-3,-1 <mal> =-4,8,-1,-4 \
        <fee> =-4,9,-4,0 brot> =-4,9,-2,-3 range =-4,9,1,-6 <kart =-4,10,-1,-5 bei_eine =-4,11,-1,-5 charg \
        =-4,12,-5,-2 von_hat =-4,12,0,-8 <wie> =-3,-8,-1,11 zaun> =-3,-8,0,11 town> =-3,-7,3,6 <ther =-3,-6,0,10 \
        <dorf =-3,-6,9,0 erban =-3,-5,-2,9 <stad museu seum> useum =-3,-5,-1,9 <lorr <zaun into_the =-3,-5,0,7 \
        the_morn =-3,-5,1,7 <dach from_the =-3,-5,2,6 <lies =-3,-5,2,7 ficer =-3,-5,6,2 eren> =-3,-5,10,-2 artel \
        =-3,-4,-1,7 <krei =-3,-4,-1,8 <roof saal> =-3,-4,1,6 barn> =-3,-4,1,7 <hund verei =-3,-4,2,4 yard> \
        =-3,-4,2,5 bekan hat_am man_habe =-3,-4,3,4 <shee =-3,-4,4,3 habe_sie ntern treib =-3,-4,4,4 band> long> \
        =-3,-4,6,0 vor_dem =-3,-4,7,0 invoi liers nvoic =-3,-4,8,0 rband =-3,-4,9,-3 wart_auf =-3,-4,12,-5 iefer \
        =-3,-3,-3,9 einde schil =-3,-3,-2,7 unbek =-3,-3,-2,8 turm> =-3,-3,-1,7 lane> nbeka =-3,-3,0,6 <last <waes \
        =-3,-3,1,5 raede resse stole =-3,-3,2,3 ierte rtel> =-3,-3,2,4 <werb eibt> =-3,-3,3,2 icers =-3,-3,3,3 cers> \
        =-3,-3,5,0 fuer_das news> rist> =-3,-3,5,1 <hono bunte =-3,-3,6,0 rator =-3,-3,7,-2 rechn =-3,-3,8,-3 <paym \
        =-3,-3,8,-2 audit nunge =-3,-3,8,-1 nahme =-3,-2,-3,8 <him> =-3,-2,-2,6 <fire orry> =-3,-2,-2,7 uerge \
        =-3,-2,-1,5 abov_the und_war =-3,-2,-1,6 <metr aecke =-3,-2,0,4 <muse <tal> <volk chor> rhaen =-3,-2,0,5 \
        <bomb <sire die_ganz eisse ensta ich_bin siren some> volks =-3,-2,0,6 ampe> =-3,-2,1,3 lers> rvers schla \
        =-3,-2,1,4 <bran began laess =-3,-2,2,2 <brau eintr lders =-3,-2,2,3 mensc rger> rippe =-3,-2,2,4 <einf \
        erem> =-3,-2,3,1 erlei kam_ein =-3,-2,3,2 <volu enver rands take_the =-3,-2,3,3 <late =-3,-2,4,0 <invo <subu \
        ermit fuen_jahr taine =-3,-2,4,1 adlin dline eadli erer> ich_brau =-3,-2,4,2 hlte> =-3,-2,5,-1 abatt \
        =-3,-2,5,0 <farm <keep <mach ditio rante sind_bis subun ubunt =-3,-2,6,-2 <boar =-3,-2,6,-1 aler> ments \
        rabat =-3,-2,7,-2 orar> rder> sells =-3,-2,8,-3 payme =-3,-1,-3,6 der_land =-3,-1,-3,7 eside site> \
        =-3,-1,-2,5 <bach =-3,-1,-2,6 aesch ritt> =-3,-1,-1,4 <sang <tree <warm orbei =-3,-1,-1,5 <gebe nstra \
        =-3,-1,0,3 <bewa <litt eing_der helte hesta irene outsi rren> ruhes tside uhest utsid =-3,-1,0,4 <hedg <spec \
        <taeg asser hedge outh> sturm tatio waesc =-3,-1,1,2 <bene <eint <sie> leer> oeste wird_im =-3,-1,1,3 <bega \
        <soup die_vers item> soup> =-3,-1,1,4 on_it the_last =-3,-1,2,2 <news <setz aten> nsen> ounde ruppe to_be \
        unte_hat =-3,-1,3,0 gebra =-3,-1,3,1 <once als_der eller erzig getra ierzi once> rzig> =-3,-1,4,-1 <lose \
        =-3,-1,4,0 <lief <repa =-3,-1,5,-2 <ship surer =-3,-1,5,-1 bnahm proz_der tungs =-3,-1,5,0 szahl =-3,-1,6,-2 \
        <wirt asing rson> =-3,-1,6,-1 abnah herst =-3,-1,7,-2 ellsc =-3,0,-3,6 club> quare =-3,0,-2,5 cross fire> \
        =-3,0,-2,6 park> =-3,0,-1,3 <reme ememb remem =-3,0,-1,4 arden die_unte off_the ruder =-3,0,0,2 <pfar ialkr \
        lkrae ther_is uehle =-3,0,0,3 <ja> araus egan> rtain =-3,0,1,1 the_bus =-3,0,1,2 <luft <prot als_wir bin_0 \
        naus> sech_jahr =-3,0,1,3 rfueh =-3,0,2,0 <rufe ahle> renew =-3,0,2,1 0_hat <just artie die_gese grupp of_it \
        sting zeuge =-3,0,2,2 druec otte> =-3,0,3,-1 <anru firme =-3,0,3,0 0_fuer <lage argin aus_den etrei for_five \
        ist_die mit_zwei sieb_jahr teria =-3,0,3,1 berse raege =-3,0,4,-2 <insu hotel =-3,0,4,-1 <wege teile von_mir \
        =-3,0,4,0 ausge =-3,0,5,-2 <supp insch oney> uscha =-3,0,5,-1 usges =-3,0,6,-2 lscha =-3,1,-4,6 halb> \
        =-3,1,-3,4 ichtu squar uare> =-3,1,-3,6 nich_mehr =-3,1,-2,3 arked uert> =-3,1,-2,4 <door <squa ecke> hnhof \
        nstag who_had =-3,1,-1,2 <jack dows> eriss genue ising ufges =-3,1,-1,3 <er> <far> <ratt allin ectio ndera \
        nhaus opene tchen wasse =-3,1,-1,4 <lese =-3,1,0,1 <orga diert ewein is_the oren> riker urch> =-3,1,0,2 \
        <flie <raum and_she hill> itern nach_0 pfarr self> serve udio> =-3,1,0,3 uche> =-3,1,1,0 <ma> and_he artez \
        enstr erzeu etzli hools iehen in_our ktrik luft> nich_gesc stic> tell> =-3,1,1,1 <der> <foer <smal <stoc \
        <unde aran> esst> jahr_0 links loss> neral small terbr umlei =-3,1,1,2 <youn uerdi young =-3,1,2,-1 <anot \
        anoth nothe woch_und =-3,1,2,0 <bar> <clai <drue anruf betr_ist eing_und erst_nach erzei ftig> gebue ittle \
        mall> ntert sends such_eine trom> zu_die =-3,1,3,-1 claim eits> itor> left_the nzig> parti proto repai ssor> \
        wers> =-3,1,3,0 espro =-3,1,4,-3 im_jahr nish> =-3,1,4,-2 <verw den_zusc i_rang nhaen traeg =-3,1,4,-1 lanz> \
        =-3,1,5,-3 <kauf ette> =-3,1,5,-2 <vere nsere =-3,1,6,-4 milli =-3,1,7,-5 <neu> =-3,2,-4,4 ende> =-3,2,-2,2 \
        speci ward> zuend =-3,2,-2,3 <lamp ahnho bahnh der_mit sagt_das =-3,2,-1,1 eibe> stran uns_in =-3,2,-1,2 \
        <flat <gues anze> aske_for chau> die_prob edigt pielt pier> turne =-3,2,-1,3 <feue eral> jacke =-3,2,0,0 \
        <blut <kanz <nutz <pair <trie annot buehr nnot> such> =-3,2,0,1 <anne <any> <biel <scha <wish die_beho \
        mein_brud nach_ein used_to villa =-3,2,0,2 <use> elin> =-3,2,1,-1 ratio steh_ich =-3,2,1,0 etten iesen lles> \
        markt ndert um_die zahl_den =-3,2,1,1 <vill labor neunz =-3,2,2,-2 ein_klei =-3,2,2,-1 0_stue <anle <borr \
        <erwi <verb and_then anlei ansta borro die_bish digt> eanst earin erke> kaufs nstal ouldn rausg seit_elf \
        uldn> vierz =-3,2,3,-3 achte ngebo =-3,2,3,-2 lange rverb =-3,2,3,-1 estel nruf> =-3,2,4,-3 quote rang> \
        rueck =-3,2,7,-6 gebot =-3,3,-4,4 ucher =-3,3,-3,3 <yet> =-3,3,-2,1 <bub> <trom drit_mal =-3,3,-2,2 <bade \
        <beit chwes ived> ross> teln> =-3,3,-1,0 ickt> =-3,3,-1,1 <toas enber enhau erfer gehei hould llage rige> \
        shoul sonen toast ueckg =-3,3,-1,2 chtun ride> =-3,3,0,-1 <komp andar ndard tanda uhig> =-3,3,0,0 <gesc \
        <reis aehle aeste cut_off digen napp> on_ever oung> oved> rtung urser wie_eine =-3,3,0,1 <halb cost> illag \
        =-3,3,1,-2 ist_so rben> reise =-3,3,1,-1 <leid auft> chwie ebueh ruhig rzeug =-3,3,1,0 aege> neuer tzer> \
        zlei> =-3,3,2,-3 erarb =-3,3,2,-2 <eben fast> von_selb =-3,3,3,-3 rust> saetz =-3,3,3,-2 urer> =-3,3,5,-5 \
        ings> =-3,4,-3,2 <natu hwest =-3,4,-3,3 stes> =-3,4,-2,0 nachg =-3,4,-2,1 anmel eratu nmeld =-3,4,-1,-1 \
        ltant =-3,4,-1,0 <fass <kist <raet <sigh blind einte hstes inte> meint troll =-3,4,-1,1 icked =-3,4,0,-2 \
        <quie <very and_they nged> =-3,4,0,-1 <coat <leis at_a atten iffer ultan =-3,4,0,0 <nahm =-3,4,1,-3 <mand \
        <tant =-3,4,1,-2 0_augu <othe oggen verka =-3,4,1,-1 <bern auf_ein =-3,4,2,-4 ebot> efer> =-3,4,2,-3 \
        ange_und ited> =-3,4,3,-4 word> =-3,5,-3,0 <heiz =-3,5,-3,1 atien patie tient =-3,5,-2,0 <seit itrag \
        =-3,5,-2,1 reite =-3,5,-1,-2 drei> eckel steck =-3,5,-1,-1 <fals <tot> chart klapp mers> remde uerst \
        =-3,5,0,-3 mitt_0 =-3,5,0,-2 atch> do_not fremd illed quiet turn_out =-3,5,1,-3 <brac <send anbie nzug> \
        =-3,5,1,-2 ich_mit =-3,5,2,-4 <unse unser =-3,5,3,-5 <serv =-3,6,-4,0 alsch =-3,6,-3,0 <well nerin \
        =-3,6,-2,-1 tspre =-3,6,-1,-3 rtal> =-3,6,-1,-2 <guts it_turn the_app ticke =-3,6,0,-3 eile> thin> \
        =-3,6,1,-4 <fram <rest frame =-3,6,2,-5 aete> weite =-3,6,4,-7 <best =-3,7,-6,1 <it> =-3,7,-4,0 efund \
        =-3,7,-3,-1 ab_0 eise> ostet =-3,7,-2,-2 <labe am_ende numme =-3,7,-2,-1 die_rech =-3,7,-1,-3 <hotl at_0 \
        cket> hotli otlin =-3,7,0,-4 sende =-3,7,0,-3 very> =-3,7,2,-6 esse> =-3,8,-3,-3 <schw =-3,8,-3,-2 ich_nich \
        =-3,8,-2,-4 mit_dem =-3,8,-2,-2 label =-3,8,-1,-4 <merk tline =-3,8,0,-4 bucht =-3,8,2,-7 karte =-3,9,-4,-2 \
        <kilo stet> =-3,9,-2,-4 daten =-3,9,0,-6 <gebu =-3,10,-5,-2 ersio rsion =-3,10,-4,-4 <plat =-3,10,-3,-3 \
        model =-3,10,-1,-5 harge =-2,-9,0,11 there =-2,-8,11,-1 bauer =-2,-7,11,-2 uftra =-2,-6,-2,10 hrer> \
        =-2,-6,-1,9 die_kind die_poli =-2,-6,0,8 <gate lter> =-2,-6,0,9 <alte <ober =-2,-6,1,6 rampe =-2,-6,2,5 \
        <lind =-2,-6,3,6 zeug> =-2,-6,6,2 wie_die =-2,-6,8,-1 <cont =-2,-6,9,0 per_cent =-2,-6,10,-3 ntrac \
        =-2,-6,10,-2 haend =-2,-6,11,-3 eberw =-2,-6,12,-4 redit =-2,-5,-3,10 stras =-2,-5,-1,7 dach> =-2,-5,-1,8 \
        larm> =-2,-5,-1,9 trass =-2,-5,0,6 <oppo =-2,-5,1,6 <film gate> =-2,-5,2,5 <runs mill> =-2,-5,3,3 <land \
        rscha =-2,-5,4,4 uende =-2,-5,5,3 sagt_er =-2,-5,7,-1 <ag> =-2,-5,7,0 urcha =-2,-5,9,-3 finan =-2,-5,10,-3 \
        auftr =-2,-5,11,-4 <zahl =-2,-4,-3,9 inder =-2,-4,-2,7 agger =-2,-4,-2,8 isito sitor =-2,-4,-1,6 <corn \
        =-2,-4,-1,7 <mrs> =-2,-4,-1,8 <on> <orts bagge =-2,-4,0,5 <saal =-2,-4,0,6 <fled nder> reet> road> \
        =-2,-4,1,4 <die> and_two ckten gera_auf kanal =-2,-4,1,5 hat_die =-2,-4,2,3 ettle irmen pelle =-2,-4,2,4 \
        betru die_stad pende =-2,-4,2,5 <ramp =-2,-4,3,2 oten> =-2,-4,3,3 <den> lamt> seine sinc_0 =-2,-4,4,1 chuss \
        ein_anru lteri =-2,-4,4,2 <yard der_schl huss> schus und_habe =-2,-4,5,0 ndels =-2,-4,5,1 <gebo <zog> \
        =-2,-4,6,-1 hausb sbank =-2,-4,6,0 <beza =-2,-4,7,-2 rower =-2,-4,7,-1 egist endle =-2,-4,7,0 ance> \
        =-2,-4,8,-2 gmbh> =-2,-4,8,-1 <gmbh =-2,-4,9,-3 ieter =-2,-4,10,-4 ontra =-2,-4,10,-3 suppl =-2,-3,-5,10 \
        <bahn =-2,-3,-4,9 meind =-2,-3,-3,8 denkm enkma nkmal =-2,-3,-2,6 elaen =-2,-3,-2,7 lorry on_satu \
        =-2,-3,-1,5 onstr ruebe =-2,-3,-1,6 <filt filte riedh =-2,-3,-1,7 ilter =-2,-3,0,4 0_apri <sand ezaeh gebet \
        gezae =-2,-3,0,5 <stat der_seni effen lieb> nach_auf on_sund time_sinc uenha =-2,-3,1,3 <mats ghts> ights \
        ledge uebe_der =-2,-3,1,4 aches aus_und muehl nside ssen> thaus =-2,-3,1,5 <ein> =-2,-3,2,2 haeng terne \
        =-2,-3,2,3 <mueh alon_the ausg_und esel> hnen> nimm_der notic olen> otice sales =-2,-3,3,1 holde =-2,-3,3,2 \
        ersch losen wurd_am zwis_den =-2,-3,4,0 <noti <skon aussc olici =-2,-3,4,1 <marg <side eelan elanc erben \
        erwie freel hiff> mache reela skont =-2,-3,4,2 <los> ading stock =-2,-3,5,-1 <comp credi errec =-2,-3,5,0 \
        <meng andlo chasi dlord eufer hasin honor ich_den inanz iteur make> ndlor norar onora rwies ueber will_be \
        =-2,-3,6,-1 <sell <sped pausc pedit spedi =-2,-3,6,0 billi ich_fuer voice =-2,-3,7,-3 rtell =-2,-3,7,-2 \
        franc uppli =-2,-3,7,-1 chnun =-2,-3,8,-3 aymen yment =-2,-3,10,-4 geric =-2,-2,-3,6 gespe =-2,-2,-3,7 siden \
        ugend =-2,-2,-3,8 alarm =-2,-2,-2,5 eroef roeff =-2,-2,-2,6 <juge auf_eine bahn> ging> jugen =-2,-2,-2,7 \
        platz =-2,-2,-1,4 der_eint euerw heule hoir> llte> when_the zu_sehe =-2,-2,-1,5 auenh bombe ein_bagg hbarn \
        the_fire wied_eine =-2,-2,0,3 <iron <sah> als_im auamt auf_zwei bauam der_wind eses> mitt_die oesch renen \
        verl_die zwei_stun =-2,-2,0,4 <antr <flut <insi dampf derat die_waes hat_dem heep> hrem> ihrem past> riec_es \
        roest saege serem sheep shelt ttert zwei_stoc =-2,-2,0,5 <resi aben_um the_driv =-2,-2,1,2 <shor bis_ich \
        blei_im das_die das_land der_aufs im_name lahm> on_tues rass> shalt unte_dem ushal zelle zwei_euro \
        =-2,-2,1,3 <ches aint> anted bject borat chten das_dach echer engst ertel essed hirty ieche irty> ist_unse \
        isted it_cost kery> nich_am ollst omme> orato rern> runge stun_im um_zehn viert with> =-2,-2,1,4 atsch \
        ten_past =-2,-2,2,1 <mr> an_inte at_our deadl sheim slot> war_im weil_mein =-2,-2,2,2 <ausr <bras <mag> \
        <oil> ange_der chiff die_buch die_eige disco enden hatch horse ihrer rrest schif sich_ein the_stre toffe \
        =-2,-2,2,3 <requ be_a chnee hungs =-2,-2,3,0 arket dler> eider leet> liger neide rrech said_to =-2,-2,3,1 \
        <akte <barn <laes aeuse chlac elass has_neve in_0 los_0 onsor reswe tehe> tvers usgem von_der werke \
        =-2,-2,3,2 mals> =-2,-2,4,-1 landg tzte> verbu =-2,-2,4,0 arges ausza award beim_amts feln> haet_uns \
        ich_fahr ndger ooper pound radin sell> seren urers uszah wenn_ich =-2,-2,4,1 <awar =-2,-2,5,-2 <staa chtra \
        =-2,-2,5,-1 <cred aktie andge aufte dgeri erms> terms =-2,-2,5,0 riebe ruefe =-2,-2,6,-2 llsch owers \
        zum_jahr =-2,-2,6,-1 <bond leihe =-2,-2,7,-4 hnung =-2,-2,7,-3 achtr bunde echnu eine_neue =-2,-2,8,-4 tione \
        =-2,-1,-3,6 in_dem olice =-2,-1,-2,4 laend parke torch =-2,-1,-2,5 0_uhr <mile der_saal fried hild> ntil> \
        preng spren tadt> =-2,-1,-2,6 <dr> <wind roof> =-2,-1,-1,3 <geis <lent <weat <whit a_card amon_the arren \
        aus_die been_foun bekam die_bade hat_was power was_seen weath =-2,-1,-1,4 <baen <baum <choi <h> <lane <libr \
        <mits <whis altst aves> choir chtli chulk edge> eplan estet herbe ibrar kten> misst natur ohner resid \
        sich_um teich =-2,-1,-1,5 am_bahn =-2,-1,0,2 <defi <gene <leic <mens am_klin at_abou bei_sich blaes built \
        cable dem_schu die_lade ein_zelt ever_even habe_ihm has_put nich_vers put_a trug> was_bei =-2,-1,0,3 0_wer \
        <dank <gefa <grav <harb <kitt <pull <rehe <sied <vall aber_auf alige athau been_a der_bach ehear eling ellow \
        ernet folgt have_aske hears ierhe ieses im_wald item_0 jede_aben kabel kitte laus> man_ihn miere mper> nweg> \
        oaste park_is ppers rehea resta samt> siebe so_der steue the_mana the_plac tierh till_the ture> unbe_habe \
        valle =-2,-1,0,4 <gela arbou der_schw groun harbo jede_erst nger> orch> past_four rbour =-2,-1,1,1 <hatc \
        <irge <zeic das_amt das_mach delt> ehle> findi for_one genst ierig kenn_man landw prote reat> short the_bank \
        the_lead they_woul twen_minu =-2,-1,1,2 <gege <joke <raed <wegg <zahn ackag aesse and_not been_stop bei_rege \
        brau_kein buehn buer_in came> chrif day_and dock> enzen erge> estau fenen forec gebor hank> hat_jetz heite \
        hnitz hosta hrift in_augu inati istol jetz_jede kenn_das know_beca mment nhaeu nobo_was objec packa rekla \
        sinc_then sind_zwei stops the_grou tiste tzel> uilt> verb_der wege_eine wegge zu_habe zwei_woch =-2,-1,1,3 \
        <leg> <saeg aesst am_sams apper der_weis kunst pper> rund_der stan_am ulier =-2,-1,2,0 <zuge coun_are \
        das_haus der_wirt efass ehrhe enant entio for_an foun_in gsrat ingly keeps land_hat mehrh mit_am nies> ntion \
        requi roker to_open tstan venue ware_0 zusa_und =-2,-1,2,1 <arre <erri <grea <komb <leih <mitg <molk <pens \
        <zelt aber_das arres blei_der cost_me dwirt eink_sagt enkun erauf errn> flott hab_eine herrn istag kumen \
        liehe lotte mit_und molke ndwir neun_tage ollar otor> rant> rgin> rteze sgese smark tains the_cont the_lock \
        the_shee the_trea trafe uehne und_blie unste utter zu_den =-2,-1,2,2 <gede <vorf eiler ertun hatt_sich natio \
        so_that wertu =-2,-1,3,-1 <pand demie der_pand die_verg eiher enarb omple pande staet war_eine zoll> \
        =-2,-1,3,0 <allg <desc <owne <wood aftsp der_alle edit> eichn einm_habe ellig enue> eswec fleet ftspr \
        fuer_drei gelas haden hmenv hort> hresw inikv ittei kombi margi menar menve minu_in ngly> nikve ortiu remov \
        renne resel rtium tium> tradi tteil udit> und_einm und_will utsta vor_und =-2,-1,3,1 escri ich_mich \
        =-2,-1,4,-2 <rief erlae insam rkauf =-2,-1,4,-1 <abne <asso <beli <bila <raba <werf abneh agent assoc bnehm \
        chnei divid edeck emove enomm erft> erkau gedec gelde genom ociat offi_in olume rleih sitz> ssoci und_schi \
        volum year_the =-2,-1,4,0 <grou <treu batt> efen> gent> mmena nting =-2,-1,5,-3 chain =-2,-1,5,-2 <anwa \
        <mone <zins chsuc hale> hsuch money rchsu udito =-2,-1,5,-1 efael the_name =-2,-1,6,-3 <conf staat \
        =-2,-1,7,-4 giste =-2,-1,7,-3 plier =-2,-1,10,-7 cent> =-2,0,-4,5 grabe =-2,0,-3,4 <tote =-2,0,-3,5 <flue \
        in_unse sich_seit =-2,0,-2,3 <bay> <neig alte> been_move entli flieg grue_der heima ybody =-2,0,-2,4 <parc \
        <trug eckge es_hand kam_mit ower> pipe> tsch> unken up_with was_the =-2,0,-1,2 <air> <trik acht_leut by_one \
        chtet dass_eine ecial eckch enueb enzei estin ewich habe_bei heiml hosen lang> larbe lesun mir_an mobil \
        nterf pecia prob_die rack> rafen rolls von_ein =-2,0,-1,3 <cycl <dogs <gewa <helf <laer <powe <silo <stan \
        <veru aenke aitin am_zaun are_sear baenk bett> brary brill den_ruhe dogs> dweg> eathe eberl ecker egenu \
        gesc_von giert hutzb illen leut_von lley> llotm lotme ltsta ntag> ohlen otmen raene rance rchin rgens rotes \
        rvere seln> silo> urry> waehl waiti zwan_minu =-2,0,-1,4 folg_auf geise ombe> =-2,0,0,1 <coac <dark <eier \
        <pian <spor <zebr <zehn aest> aften akao> an_emer bett_weil biel_und brast cella ches> coach darin die_es \
        die_stif earch ebras eelin eithe eldwe erokr ersto feldw fueh_uebe ihr_chef immel lauf_0 ldweg leder nfach \
        nigh_the none_of nur_weil olksh one_week ostag raum_0 rokra rstor scho_beim searc she_d spons zebra zugri \
        =-2,0,0,2 <abse <camp <damp <ents <gelb <gift <jose <kael <kuns <laib <rail <sei> <stra <stur <velo \
        afte_twel alkra am_mitt anier antw_der are_aski arin> astre beca_he bei_fami beza_hat chaer cherb curta \
        das_gela die_leer ectly eglic eirat elf_im er_als erst_erke erwis flade geme_hat gewei guess gummi hatt_das \
        hausm herum heut_beim ierst im_gewe imme_der intri it_a kaelt last_time llar> man_with mende mile> ndows \
        next_door noch_kein nurse olumn pleas poli_hat quer> rastr rgenc rheim rieg> rrot> side_of sixt_year stall \
        strae tage_und the_brid the_towe topp> tore> treif trike uber> ungs> uns_im urtai von_die waved we_d zahna \
        zlich =-2,0,0,3 <came <spez and_by es_war ezial pezia ranz> rstei spezi terga traen =-2,0,1,0 <ahea <bier \
        <eye> <hael <load <mahl ahead and_all cils> damal duer_der er_eine erfe> es_sind eter> etzer frau_ist ftwar \
        hatt_sein honig in_pers jede_seit kam_das kshop leari mitge ncils ndenk ndes> nobo_else oftwa ooms> riese \
        rland rotte schte softw teine trici uktio vans> with_some word_for =-2,0,1,1 <abla <bat> <dama <fels <grei \
        <haft <jens <klap <mari <rekl <slep <wels a_reti a_show a_time adtwe agai_and alle_eine als_einz am_a \
        am_drit andso anisi atisc austu aying bing> chieb der_gesa der_hund derze die_brue die_buec die_ents \
        drei_auto drew> ehme> eine_kaff elf_jahr entle ergen erhae essio frag_scho ftrae fuen_mona hat_drei hat_gera \
        haus_hat hnten huett hund> i_neve ionss irth> ist_zu kakao klebe lag_ein lept> letz_mal lieg_am nach_eige \
        ndelt nnes> noti_the nwend oerte offi_are oldin orksh oval> pensi rferi riefe rmed> rnhal rufe> slept \
        steh_dort steh_mit stop_at stue_von tadtw than_you the_insu to_use town_hall trakt tware tzlic tzver uenen \
        utsch verb_und verl_seit vert_am von_bei was_late wesen wind_nach with_comp =-2,0,1,2 beira ein_bub eklam \
        enge> fahrs guss> kirc_und paint =-2,0,2,-1 <grin <nehm <self asant bei_sind das_hono easan eferu ewert \
        ferun forty habe_eine igabe ills> irat> kein_mehr leasa mann_betr oerse olds> orty> pprov rges> sabsc vance \
        =-2,0,2,0 <advi <burn <paec <plas <shir <vans akte> and_send ansag aus_drei been_aske binn_eine bish_betr \
        blin> cars> chsch chung cture die_fris dtwer eilha eisen enfze enges erdac etsch flies gehe_uebe great hest> \
        hinen hrhei ifenh im_naec im_pfar lag_in lang_nich list_for lties lume> maer_die matte membe merge moebe \
        nachp nsage oebel otel> oyalt plan_the rect> rekt> resig schi_mir sich_mit stein svate swech tag_da teilh \
        tezei to_in tueme ublin uegt> uns_am usin> vert_laeu vorfu we_ve wendu wir_uns wood> zelt> zwei_mitb \
        =-2,0,2,1 <aufs <rega <rene <sea> andsh once_a onnes scrib shop> that_they woul_t zu_mein =-2,0,3,-2 diary \
        iary> ndere recht wech_den =-2,0,3,-1 0_vert <cars <qual <want abgek aeubi arenh beans belie best_die brach \
        chlag enstl ersic eubig fuel> gewes glaeu hschu ich_verk irte> jahr_abge kverb laeub ndemi otter stenz terle \
        the_bond ubige vergi viden worth =-2,0,3,0 <remo behoe esteh gesc_mit hoerd ivide mater ulls> =-2,0,4,-3 \
        lende rival =-2,0,4,-2 cludi insur ludin mittl nsure uding =-2,0,4,-1 <erho atzun bilan chuld ilanz ist_nach \
        satzu wegen =-2,0,5,-3 an_und =-2,0,5,-2 undes =-2,1,-5,6 esung =-2,1,-3,3 junge =-2,1,-3,4 <ruhe arkt> \
        oors> wacht =-2,1,-3,5 <alar eber> hinte in_die =-2,1,-2,2 <schn der_zeit eihen like_a part_in ratte \
        =-2,1,-2,3 dem_schl in_das lage_von leser mass> ologi ppen> uder> usget =-2,1,-2,4 arcel nuebe parce \
        =-2,1,-1,1 <lawi <smok <trot aedig am_schl aved> ceive cheit ckche das_drit eaker ebaut erie> ewann haedi \
        irche kets> klas_die late_and mit_neue nanza oned> rchte ruck> seit_ich sery> telli terhi to_them twind \
        ufzt> vori_woch =-2,1,-1,2 0_juli 0_name <brud <ente <farb <kirc <ross <sani <univ <view <wohe aded> antel \
        aths> brude deckt den_alte der_ruec drei_habe eine_stim erbre ermei eteri etre> farre for_his frau_mit \
        fuer_sein gain> glich ieve> iterh jede_kind klebt lbus> leut_mit lkon> lver> miles mona_auf mtsch nach_erst \
        nerat nhof> nun_im oben> orwar over_and race> rgart rsery sang> seit_den sie_das sight ssenz thank tube> \
        und_es unive use_the woher zum_schl zum_werk =-2,1,-1,3 achba asten cels> der_heim der_leit home> mande \
        rcels =-2,1,0,0 0_p <deni <eime <gent <livi <pane <pred <surv <wing a_fami a_van aber_wer ahrst airne \
        assi_hat bran_bei das_nach ehbar eleer fusio gebe> habe_dann hich> himme im_steh innin jung_mann kaff_bei \
        kind_war ldigt leert mann_eine mean_a mich_der nach_zum ndsae ndson oeher otype ouser p_m sagt_der sfall \
        spani ssyst trous ulm_and wache was_that when_we work_on zwei_schr =-2,1,0,1 <caug <curt <einb <hera <herg \
        <kirs <kult <nurs <reag <reck <rubb <wohl <zugu aged> akten alle_ist am_dien am_stei and_stay arbe_in ardro \
        aucht bei_drei caugh chaed chgeb chmie compu den_bild der_kael die_jahr die_tech eagie eckon efeld einm_auf \
        ella> es_hier etres fill_with forum four_week frue_von fuen_auf fuerc gefra hat_hint hat_nich hatt_vorh \
        hour_the htete i_am ieber igent imer> in_at in_wien inzw_eine ither jahr_lang kirsc klin_wie komm_in \
        lauf_seit littl lopft mark> mit_acht mont_nach ormer orum> otens pilot play> radle reagi recko reift rely> \
        rouse rwisc sat_on senge spez_umst sprit ssche stun_vorh such_nach taett tag_des tahl> to_work torin toten \
        trude uebe_drei uerok uerwe vogel was_sich when_he wied_und wo_er ziger =-2,1,0,2 <he> <item <wave das_gesp \
        erkeh gedru horn> iles> ippe> kaste lies_sich ndier rauch recti rkehr sie_mit stre_um streu the_libr thirt \
        =-2,1,1,-1 <frui <maeh ablau als_klei am_nach aufma blauf das_ende die_mir down_to elf_tage imme> panie \
        resab rnach sant> sie_ihre star_to =-2,1,1,0 0_tage <abru <beet <derz <knic <kond <murm <nuec <p> <quit \
        <ring <stai <trou aendn afte_an am_woch and_once andun anist anzle ared> armin auf_sein bei_dene bissc \
        blei_bei brou_a cent_and da_nich den_zehn der_wech dikti dnis> ekost endni enera er_am ernac erthu find_man \
        flat> fmach for_my four_year frei_das from_had fuer_sech fuer_zwei gemae getri ggenb gift> hagen hat_gewe \
        hat_so held> hens> herau hern> hin_die holdi hweis ich_ich ich_komm ichba ighty inien istlo kanzl kuen_koen \
        leber legte lner> meet_the mehr_im merch mich_nich mich_und mir_in muss_0 ndnis new_one nlich noch_gesu \
        nsam> nuech nzlei oegel one_the ools> osen> ossva putt> raube rdina rich_der ristl rksho rossv runke \
        seco_half seith sits_in ssvat stel_scha stun_zu tance the_audi the_firs the_wron ttier uehr> ufmac uity> \
        voege von_gest wels> youn_man =-2,1,1,1 <dead <plug apple arrot euerd kann_und knick loete mmel> pent> spent \
        ueten whet_the =-2,1,2,-2 aende berat lage_die the_two ttler usred =-2,1,2,-1 0_is <befa <beho <elek <korr \
        <lett <tipp <ways abruf acht_uhr an_alle an_das auss_wie aussa der_kart dings disp_von ecken erder erhob \
        ersor esabs euro_im fahr_im foerd for_it frag_ob gener hresa im_frei im_mai ivere ktion lektr linz> list> \
        lters mein_vate mont_the nach_wurd ngefr nich_gesa nickt oint> orfue ruft> rzte> sind_0 srede tandu the_door \
        the_lot ther_and thing und_schr ungsr verso =-2,1,2,0 <aufm <hill <rese das_inst der_berg eista heben hrstu \
        ives> izen> nach_ihre nfzeh oing> =-2,1,3,-3 ndige =-2,1,3,-2 bedar bote> die_auss die_scha edarf jahr_lauf \
        kommu nfirm ontin quali rned> rsorg rtete sagte weize =-2,1,3,-1 essor ewese perre svert ualit =-2,1,4,-4 \
        eiber =-2,1,4,-3 0_tonn <hote =-2,1,4,-2 grant reter uary> =-2,1,5,-4 <hous angeb heut_um land> =-2,1,6,-5 \
        <fina chnet =-2,1,7,-7 kasse =-2,1,7,-6 <verg =-2,2,-4,4 der_nach hang> =-2,2,-3,2 class ients =-2,2,-3,3 \
        <aufr <hint der_in dren> foun_the hildr ildre ldren teuer =-2,2,-3,4 <sinc auf_den ince> since =-2,2,-2,1 \
        <off> <sort came_out die_kanz emper kchen storb torbe ycle> =-2,2,-2,2 0_pers <baua <mass <rece <tres aufru \
        baby> ched> enkel irsch ouche uetze ufruf vorbe =-2,2,-2,3 ticed =-2,2,-1,0 <knap <stuh <vint agier and_went \
        at_home bild_und card_with der_wach eine_list erett haus_und heize i_boug intag laede laeu_im looke nach_an \
        othes paket rblic resto rzeit schu_in shall ssell the_clas the_webs the_woma tomat tsste ttstu ungef \
        verg_woch vinta zahl_jetz =-2,2,-1,1 <agai <apol <flip <heru <hob> <itse <kast <katz <mere <mobi <tele <tode \
        <toot a_brid a_pack again and_an apolo atens betr_sind bursc chtel cing> durc_den ects> eders eftss egte> \
        einun enewa ents_der erely ermes es_auch ewal> ezeig ftsst geme_mit glass he_said hmen> hochg huldi iefe> \
        igati inst> itsel jetz_alle jetz_ein lack> laid> mein_ich merel mped> ndlic newal oher> one_at otogr out_in \
        polog pritz risse rmess rrive samts shaus sser> stert tched the_fram them_and todes tooth tself uersc uesst \
        uldig und_dann users war_am =-2,2,-1,2 <balk alkon aller balko nschr =-2,2,0,-1 <enni <held <hoff <nuss <o> \
        <plai <sorr ascht dem_balk die_anwa efaer estor gese_und hatt_mein hmasc hraub ich_urla ipes> isite nces> \
        nsch> nstea opft> ppear sgara stra_s tead> the_milk two_thou type> ulver ummi> und_da =-2,2,0,0 0_kg <aunt \
        <cann <cott <forw <gebt <good <groe <limi <trak <turn <webs abei> agai_the aker> andan anneh aphs> apier \
        aush_die bag_of bei_fuer bein_told bezug canno cases cheib chlor der_mitt der_prax der_regi derts dusch \
        eholt eibur eigef eine_so eleit erbli erdin erval essen etrun etwa_ande ewuer faede fanzu fest_und forwa \
        front fstel fuge> gebt> geret gest_0 had_ever hat_dana he_took heibe hese> hlafa hlend i_need i_rest iburg \
        ich_wied ieser in_frei is_out isier jedem klin_der lafan lauts lisie lugs> mont_die nach_zwoe nbett ngera \
        nitz> nnehm ntinu nur_dien of_them ogel> older oter> oths> overn pose> raphs ringe romis rosin rowed \
        schi_aber schwe sers> sich_verd singt sseng stead swend teril terva the_half the_sale these trese tried \
        umger unte_mit uste> uswen vorra was_nich wendi woll_nach wurd_bei zum_drit =-2,2,0,1 <leak <pake <shop \
        atung gebau genbr mpute ob_wir omput promi puter ratun reit> tuhl> uelle und_fand werd_die =-2,2,1,-2 <flig \
        <lobt <nich <wen> bgest fligh kompl onfir rials schr_das tzehn umste uscht =-2,2,1,-1 0_deze 0_juni <dabe \
        <ear> <feel <inst <mort <pine <rogg <ums> <vore aben_ein akfas anne> at_brea at_lunc back_at beend buche \
        cated chrau dabei dach_ich das_kind dem_alte dtag> eakfa eende eisli euge> ffici hat_s hoch_in ich_verl \
        im_mona in_bern is_in kann_man kfast koerb leide mlich msatz mstel ndung orten prove reakf reisl rming rucks \
        schna sees> seit_mit show> sich_mein sieb_mona umsat wette work_the =-2,2,1,0 alles dann_der dien_und eleph \
        ephon fzehn ghty> harmi hat_auf humb> lepho lese_bei llect nich_er ollec papie point telep terbe und_ist \
        =-2,2,2,-3 arant oppel =-2,2,2,-2 <anbi <erte <froz <happ <hire <trea aelt> aufe> doppe druck froze gefue \
        inne> itbew kontr manda quitt rahme rite> rther =-2,2,2,-1 <umsa eizen ngstr rices rrowe ssig> und_wir \
        =-2,2,3,-3 <list <must <rahm das_geld hnet> =-2,2,4,-4 nten> =-2,3,-4,3 <jung =-2,3,-3,1 cycle =-2,3,-3,2 \
        geloe imes> in_alle riss> =-2,3,-2,0 <webi at_leas berle binar das_port ebina inst_the narzt stern was_my \
        webin woma_at zeugt =-2,3,-2,1 <bear <blos <lauf <trau achge aper> axis> bloss ckets edenf eint> half_of \
        heit> iege> mein_gros nell> rsone tert> von_hatt was_on wir_den =-2,3,-1,-1 <eure <lime <priv <reca <s> \
        <thek <type acht_bis die_zwei endli eschl frei_0 hab_i kiste level mit_fals pulve rktag stil_on the_five \
        to_0 togra tton> verg_und zugsp =-2,3,-1,0 0_mehr <bot> <burs <cup> <dusc <log> <moos <patc <ruft <troc \
        <vouc acket ande_und auch_auf aunt> blue> bride bsite chst> ckerl der_haus der_thek der_von derst die_bera \
        die_jung drawn ebsit esbar fris_war glanz groe_0 holun hschl ich_schr ich_wohn ihre_name inmal kann_wied \
        kein_kund klage knapp leise nachb nebe_der olung orin> rawn> rter> szusc the_cons trotz ugang vers_die vouch \
        watts websi wir_alle wishe zugan =-2,3,-1,1 das_frue ehstu ektri elefo gentl gesse lefon telef =-2,3,0,-2 \
        <atti <bath <hebt aced> an_ob betra epara going ich_rief in_boch itche ithin mehl> sams_um tein> withi \
        =-2,3,0,-1 <acro <bezu <dage <dete <digi <enge <migr acros ames> ausk_des bis_vier chgla coat> den_letz \
        die_hose die_kein digit dson> eert> eine_haus einm_die ellne erkta ernd> ffnun fnung heln> hseln hwieg \
        i_paid imed> kaff_ist kam_eine menue migra mir_zum nbrot ngern open_in parat priva rivat rspie sitz_sie \
        szett tars> vom_0 wered werkt zenti zwei_weit =-2,3,0,0 <ate> attst der_tech edem> hat_ange it_did it_for \
        itneh nberg oats> plan_at the_stat they_sent tnehm what_was =-2,3,1,-3 auber behal dered rolle =-2,3,1,-2 \
        0_cent <kass <pump <suit <woll akes> an_bord anes> ausma ckgab dass_es deliv diffe eckga elive erbe> esamt \
        is_0 kgabe kuenf liver nicht ommen rogge swere =-2,3,1,-1 <opin arer> echt> enfti inion nftig opini pinio \
        what_a =-2,3,2,-4 <cust buch> termi =-2,3,2,-3 <null ange> arke> eine_frei ranti rmitt =-2,3,2,-2 <tren \
        =-2,3,3,-4 <case confi nters ware> =-2,3,3,-3 <revi custo enger fiel> =-2,3,6,-7 <kont =-2,4,-8,5 <wohn \
        =-2,4,-5,3 <herr =-2,4,-4,2 <visi ahrt> errei pfen> raet> =-2,4,-3,0 atche drei_stun ettin inar> steri \
        =-2,4,-3,1 <ganz arrow dicht im_schn muetz stoer times =-2,4,-3,2 <fens a_man =-2,4,-2,-1 <girl ault> eiser \
        griff ineri zept> zu_0 =-2,4,-2,0 0_and <clic <died <enke <spei <usin <wait click denfa die_agen died> enke> \
        feld> gaest im_kind lampe olle> tensc trock unge> verar we_aske =-2,4,-2,1 <drin <heat sack> sbar> \
        =-2,4,-1,-2 <rema eige_nur firs_of lstae recal =-2,4,-1,-1 <aufz <einm <ulm> <wet> cost_0 die_schr drink \
        einma emsen entil er_nich ersel final hstue ielt> im_hand luck> msen> nich_ich orte> rdere recei serie sive> \
        ured> vier_jahr =-2,4,-1,0 <blin <elev aket> eleve flasc ganz> hint_der leven rschi staye tayed uehst \
        =-2,4,0,-3 <ab> <diff <mode kenha nbau> the_lady =-2,4,0,-2 <avai <goin <umst ailab avail berec but_i delle \
        den_rest die_kass eine_tort hire> ickte imetr matio nderg nkenh paete roess seit_mein takes tres> vaila \
        war_bei we_had =-2,4,0,-1 aeden and_my im_raum ords> =-2,4,1,-4 vater =-2,4,1,-3 es_nich gekom groes ustom \
        =-2,4,1,-2 haelt itted tens> =-2,4,2,-4 <batc batch null> =-2,4,2,-3 <book <deli =-2,4,5,-7 biete =-2,5,-5,2 \
        fuer_0 =-2,5,-5,3 card> =-2,5,-4,0 laes_sich =-2,5,-4,1 <used lift> used> =-2,5,-4,2 zeigt =-2,5,-3,-1 <unit \
        ab_okto and_at tlich =-2,5,-3,0 <anme <elf> <wate ayed> cemen im_ange lieg_bei main> omers =-2,5,-3,1 wachs \
        =-2,5,-2,-1 <butt <help <riss <vorb der_mont esond falsc ilowa kilow lowat orang owatt rocke stel_auf \
        =-2,5,-2,0 der_verk =-2,5,-1,-3 <esse mitte ones> =-2,5,-1,-2 <lass <netz <reze <stil <stri arry> der_rech \
        egebe entim fault ichti iges> ntime oast> pair> ruen> schim state zwei_kilo =-2,5,-1,-1 auge> der_seit \
        ich_woll offe_im =-2,5,0,-4 <zuer =-2,5,0,-3 0_fran <numb numbe rame> =-2,5,0,-2 die_hotl tante =-2,5,1,-5 \
        ermin =-2,5,1,-4 <konn <oeff fort> inks> onnte raete =-2,5,1,-3 booke nbiet =-2,5,3,-6 from_0 =-2,5,3,-5 \
        beste =-2,5,5,-7 <hand =-2,6,-5,0 reihe wenn_man =-2,6,-3,-2 cheap =-2,6,-3,-1 <kopf aceme euro_fuer hecke \
        lacem =-2,6,-2,-3 <pass ortal =-2,6,-2,-2 <menu <trac bill> ezept im_mitt itere lich> rezep =-2,6,-1,-4 \
        <sofo egel> ofort sofor =-2,6,-1,-3 <bag> <frem fand> halte isit> odell uehlt wollt =-2,6,-1,-2 <inne lade> \
        scht> =-2,6,0,-4 alten fert> =-2,6,0,-3 das_ist iche> =-2,6,1,-4 der_tuer =-2,6,2,-6 berg> =-2,7,-6,0 <read \
        =-2,7,-4,-1 water =-2,7,-3,-3 <upda unten =-2,7,-3,-2 im_netz porta =-2,7,-3,-1 keit> =-2,7,-2,-2 wie_ein \
        =-2,7,-1,-4 hnike kilo> =-2,7,-1,-3 <verk ante> umber =-2,8,-4,-2 <repl =-2,8,-3,-3 pdate updat =-2,8,-2,-4 \
        <vera =-2,8,-2,-3 hatt_wir =-2,8,0,-6 wasch =-2,8,1,-7 <weit =-2,8,1,-6 ackt> =-2,9,-4,-3 eraet lled> \
        =-2,9,-3,-3 <date =-2,9,-2,-5 date> =-2,9,-2,-4 0_euro =-2,9,0,-7 mein_mann =-2,9,0,-6 <wasc =-2,10,-1,-7 \
        haut> =-2,10,1,-9 mein> =-1,-11,11,2 erei> =-1,-8,1,8 <town orks> =-1,-8,8,0 der_eink =-1,-8,9,-1 heir> \
        =-1,-8,10,0 <thei their =-1,-7,1,6 works =-1,-7,2,6 itors =-1,-7,8,0 rtner =-1,-7,9,-1 illio llion \
        =-1,-7,10,-2 mill_euro =-1,-6,-2,8 archi =-1,-6,1,5 runs> =-1,-6,2,6 <logo =-1,-6,4,3 durc_die =-1,-6,6,1 \
        efern fern> ssion =-1,-6,8,-1 <trad ahlte efera inkae nkaeu =-1,-6,10,-3 rtrag =-1,-6,11,-4 ender \
        =-1,-5,-4,10 jeden =-1,-5,-3,9 nwohn =-1,-5,-2,7 sstel =-1,-5,-2,8 <roll rasse =-1,-5,-1,7 <st> die_geme \
        =-1,-5,0,5 ffene =-1,-5,0,6 <zieh eveni venin wehr> =-1,-5,1,4 zieht =-1,-5,1,5 auf_das rner> =-1,-5,2,3 \
        ammen =-1,-5,2,4 <amt> <boes anal> grenz hwass sagt_sie =-1,-5,3,3 egen> emein gemei tock> =-1,-5,4,2 zern> \
        =-1,-5,5,1 fuer_die over> =-1,-5,7,-1 anchi chise feran nchis purch rchas regis =-1,-5,7,0 <purc =-1,-5,8,-2 \
        andel haber =-1,-5,9,-4 artne partn =-1,-5,9,-3 <deal =-1,-5,10,-3 ftrag =-1,-4,-2,6 ermis runne wohnt \
        =-1,-4,-2,7 <sund llato rmiss =-1,-4,-1,5 <anwo <kids alkin anwoh hafen kids> rollt =-1,-4,-1,6 <bagg <tier \
        azier esuch hat_ein poliz saeck teste =-1,-4,0,4 <lang apell gger> osite =-1,-4,0,5 <blie <tafe <umwe autos \
        eger> iler> kapel ndet> swage terte that_the ufer> =-1,-4,0,6 hint_dem stree treet =-1,-4,1,3 bendr chwas \
        eltes hochw kannt lator ochwa =-1,-4,1,4 <offi <sein <um> berge broke hasen lehr_von uerfe =-1,-4,1,5 asse> \
        der_kues oppos over_the pposi =-1,-4,2,2 <gren <kueh nscha up_in =-1,-4,2,3 <alon <ihne ennen ihnen posit \
        rannt uecks ustra =-1,-4,3,1 lance um_eine =-1,-4,3,2 <gedr der_woch forme ilen> miete regen =-1,-4,3,3 \
        along =-1,-4,4,1 fachh orsta =-1,-4,4,2 settl =-1,-4,5,-1 ektar hekta ktar> ngen> =-1,-4,5,0 <lend <proz \
        alter berwi prei_und und_frag verwa =-1,-4,5,1 hat_der =-1,-4,6,-2 deale =-1,-4,6,-1 dschl erneh never ties> \
        =-1,-4,7,-2 ausba edite ntrag =-1,-4,7,-1 <acco =-1,-4,8,-4 pacht =-1,-4,8,-3 <pach share =-1,-4,9,-4 <tend \
        =-1,-3,-5,8 <mete =-1,-3,-3,6 sunda unday =-1,-3,-3,7 <vom> hner> river =-1,-3,-2,5 alamt chutz ielte lante \
        =-1,-3,-2,6 <chil auf_und maenn orche path> schut to_the von_und =-1,-3,-1,4 entne lking ndrat ntner ospiz \
        randm sperr =-1,-3,-1,5 <roes <spaz brunn edhof iedho lizei olize pazie relle spazi tafel tiege =-1,-3,-1,6 \
        <heul the_town ueben =-1,-3,0,3 <clim <gass abora der_foer der_pfar die_von gswag halb_zwei hilde ifer> \
        pass_the terha the_land =-1,-3,0,4 <lit> <saw> <soci <turm adow> aecht bells brig> clear corne dankt derve \
        hall_von kicke landr open_its orner sgelo stan_ein uchs> uehe> ueue> ufahr und_sind utos> vier_mete zufah \
        =-1,-3,0,5 <unti until uppe> =-1,-3,1,2 <tank brass edreh erlos gedre in_this live> ourin ssed> vert> \
        =-1,-3,1,3 <bren <gumm <kies aber_jede aehe> atory benan chest ebaeu escho ewill geflu heili igen> ngswa \
        on_our reing rten> the_chil wortl wurd_niem =-1,-3,2,1 <bull <dene boese chwei der_fili has_been jede_ande \
        nment nstel the_gate =-1,-3,2,2 <fell <lkw> ausla by_ever den_hof denen dgesc dles> eaten elsch eques \
        fuer_sie ndesk ndry> ruch> uebe_und uefen undry =-1,-3,2,3 eschw im_hafe irgen rgend =-1,-3,3,0 besc_die \
        for_them jede_fehl laden oundr purc_lady ureme =-1,-3,3,1 <decl <gewo <haul <lady ales> bund> der_rest echte \
        es_die habe_den hzig> illig nersc schr_die sech_leut the_next =-1,-3,3,2 <tran brann =-1,-3,4,-1 erwer \
        the_boar =-1,-3,4,0 achla aeft> citor enann icito nstle rbund rnier s_buye seit_0 the_spri von_mit zung> \
        =-1,-3,4,1 carr_the ebiet gebie habe_fuer =-1,-3,5,-2 fect> =-1,-3,5,-1 <bidd <hekt <lawy <neve achun agung \
        anwal auern awyer bidde erwor growe lawye lier> nwalt rnehm =-1,-3,5,0 <verr editi licit solic =-1,-3,6,-3 \
        <disc pital =-1,-3,6,-2 <regu ahre> ealer umme> =-1,-3,7,-3 accou ccoun konze ract> =-1,-3,8,-4 <auft \
        =-1,-2,-3,5 <glas lice> =-1,-2,-3,6 <hack gelae =-1,-2,-3,7 erwag rwage wande =-1,-2,-2,4 <belo <wild ausme \
        das_ordn =-1,-2,-2,5 <abov <his> <mayo above bove> erhal nners tifte wind> =-1,-2,-1,3 <chim <cybe <hase \
        <hubs <reop <room <vet> <wem> bamme bschr chimn cyber der_alts der_inne echtl elker empti enste eopen espen \
        fledg girls helfe himne ieht> imney irls> laste monst mptie nbeck nkte> reope rimar salon seit_sein storc \
        terfu the_mayo the_vet trueg tstad ungsp versc voelk ziere =-1,-2,-1,4 <anze ayor> belo_to chulh der_geme \
        deskr dnung door_open drat> enner eskri esper euse> ewaeh fentl ffent im_rath im_rege inala izei> luech \
        nalam nter> ordnu rdnun rhall so_the sport the_roof usmei walki warze =-1,-2,-1,5 <alts <cros <ufer mayor \
        =-1,-2,0,2 <doin <ehem <gips <kron <numm <pit> <thw> <uebt adtar anmac aslei assin at_ten aune> bikes bolzp \
        bus_von chuet decli den_erst der_brun die_glas die_umge dtarc eflue ehema eint_ist enlos eolog er_0 five_in \
        gasle greif hrzeh htlin jahrz lern_wisc nfeld nur_dass nutzu rammt ratha rbrei rectl s_daug sgest sland \
        sort_of tadta tarch telzu the_queu the_rail thei_way took> trans tscht ttelz two_mile utzun war_memo \
        wass_steh =-1,-2,0,3 <cana <dive <einw <empt <flus <gale <hors <inn> <kick <leer <loes <lud> <queu <saue \
        <seen <stee <traf <viol <weid <wisc aille alley bewil bruet canal cessi copte dachl dem_dach dem_stur \
        der_filt der_nich dest> dete> die_zufa diver eibad ein_schn eine_tee elico er_nur erurt farb_und fello \
        frag_nach frei_bis ftet> geko_habe grube hatt_im haus_in head> helic heul_in histl hubsc ibad> icopt ieves \
        im_haus imary infah is_to ist_aufg istle laeu_in licop maeus mal_frag malig mein_bett mill_lane mitt_um \
        ngeze ngste nning nnten oeffe parkt rech_ist riege ruete sass_vier schl_seit scue> seit> serbr stra_nach \
        tator the_plan the_war ubsch ullin unse_stra verl_wurd wohnh =-1,-2,0,4 <eroe <mead <obda achlo afel> andra \
        angez bdach ciety dersc eadow hairs hlose iety> llerf lstuh meado mney> obdac ociet on_wedn queue socie \
        verur =-1,-2,1,1 <asth <near <tanz <toma <tull aehma agebu ahnae ahnen ailer ammie an_in an_sond asthm ators \
        aumsc best_hat chhae chmel coul_tell dders doing es_man force gedr_und gesc_alle heil_aben herse hnaer hteil \
        is_shut loan> ltene matsc mith> mmier nage> odest on_by orse> rammi rooke rsetz rtlos scho_and she_said \
        stan_eine sthau sthma tiger usgeh verta von_frue weil_man winne woll_und =-1,-2,1,2 0_metr <bueh <dami <fasn \
        <flae <futt <lahm <mars <risi <seni <stag <witw a_coat a_free a_lorr aeude amit> and_gave asnac baeud \
        betr_ein biet> bouri chies chzig climb dach_ist damit das_thw dass_kein demen der_aelt derma die_fami \
        die_naeh die_neue die_ster die_trep draus echzi efuge eine_die elang enior erdig erern etauc fahr_war fasna \
        flede flut> gab_mir gebe_es getau gzeug her_hair heuer ihn_nich in_octo is_expe ist_nur ivert ja_scho karl> \
        lindg lken> llon> lorri lunte mach_sie nebe_die nenn_ihn nkost nnens noth_but orms> ouses refug repo_that \
        rish> rmel> rrasc rurte sagt_dann schmo seit_juni senio she_came sich_dazu slep_in so_hoch steel the_brig \
        the_crew trail trati ttled two_coun ugzeu und_dem und_legt und_stel von_schu wer_am wiese wird_auf witwe \
        zentn =-1,-2,1,3 <auf> <brok <hair auf_drei die_lehr erved herr_mit insid lebt> lzug> nebel samml tied> \
        tiker =-1,-2,2,0 0_ab <ermi <illu <rare <ungu <weil a_seve abseh ands> aufs_hat bei_unte braeu bsehb chlep \
        denge enhof ercen estge ffeln fris_fuer hlepp huete in_japa in_sass krise leut_und lleur ndenh ngeru nstan \
        per_rund prei_vor rativ rcent reic_die renz> sagt_dank the_cast tiftu tigat tspru uleit ution wir_als \
        =-1,-2,2,1 <deme <demo <doku <equi <erin <heue <matt <slot <tagu <umso <van> <verl aber_nach aegew ammlu \
        and_does aski_for ating aus_buch autio been_on cken> das_los den_mund dence die_vert dner> durc_das egewe \
        eilte ershe ework fest_fuer frau_eine gedro gesa_ich ielze igern in_febr in_whic it_has laene lamm> local \
        lord> lose> menti mich_um misse mlung mmlun msons naerz ob_ich ocal> oeten ormed pielz plaen proz_skon rbroc \
        rdem> reist rief_an risen rossm salt> schad serde sie_nich sign_the sind_nach sserd tals> tasc_vor teil> \
        tform the_lowe uebe_nach umson und_noch und_zieh ustim usual vited word_sein zusti =-1,-2,2,2 <migh <sett \
        edroh might ntera von_dem week_a =-1,-2,3,-1 actur ante_an die_wirt diteu in_bar konti nufac ority oteli \
        tagun ufact unter wert> yers> =-1,-2,3,0 <adju <amer <appe <asia <bauh <erza <milc <sank <stif <vorl a_deal \
        aled> ameri andem andwi anufa barte chlas das_kost einhe enisc enzel erzae es_am essli ffert fuhre grind \
        hlach hlass kerei ktie> manuf mit_fuen mmere nale> nant> neu_aus nich_im oard> paech rbera rded> rgros rity> \
        rket> roht> rtan> rzaeh s_purc saler sich_zu stain tella tenta terar tipp_in tnis> turer ueter undet ungsh \
        uschu verl_das walt> we_were zu_weni zwei_proz =-1,-2,3,1 am_heil der_baul descr erbro erdem heis_es sgema \
        =-1,-2,4,-2 <pros bei_ande nsolv the_chai uspen usser =-1,-2,4,-1 <anza <geno <inso <konk <poen <susp ahme> \
        ality anzah biger bills board enale euro_je europ have> hhalt isen> konku nach_mein nisch nomme oenal owner \
        poena shipp socia the_mone weier wyer> =-1,-2,4,0 <inha aelsc der_auss faels incl_the =-1,-2,5,-3 <file \
        <trus =-1,-2,5,-2 <clau claus die_buer egula holes idder kette regul tigt> =-1,-2,5,-1 zweie =-1,-2,6,-3 \
        <bid> <for> <fort betre rlaen trust =-1,-2,7,-4 aeufe =-1,-2,7,-3 ition =-1,-1,-4,5 <was> polic =-1,-1,-4,6 \
        die_firm =-1,-1,-3,4 <fenc fence =-1,-1,-3,5 <nest aenne ident rain> =-1,-1,-2,3 <hist <radw adweg b_0 drain \
        enced layin loesu ngelt oesun rhund von_ist =-1,-1,-2,4 <kran afen> aturs auert berfa chair eimat eine_ents \
        garte hand_sich hite> nner> tellt the_heat tursc white zimm_0 =-1,-1,-2,5 rary> =-1,-1,-1,2 <amon <annu \
        <bats <bolt <bram <graf <lesu <movi <neug <ploe <rect <toba a_parc afte_the ahint alat> am_empf among annua \
        apel> atwur bats> blie_bis bratw broad burn> dcast dem_letz den_herr den_zeig depo_von dligh donat dort_sein \
        down_a efloh emons erwa_die euder ewoel fant> film_wie flohe harre haus_im have_it huell hulkl i_know ihen> \
        ihre_jahr im_komm in_betr kind_der klink lang_tisc lies_ausr lklas lohen loodl mal_nach mind> mit_saue mong> \
        mont_bis movin nest> nesti new_roof nnual nteer odlig oest> olunt on_mill oodli opfho orgt> othek pfhoe \
        raets rans_note ratwu roes_hat schir seit_pfin selb_ange shous site_the smeis stab> steh_bere sweg> \
        tele_nich the_cric the_fune the_tins to_help tranc ueht> ulkla untee uple> visi_are volun waech wem_die \
        wer_in werk_die who_is with_eigh =-1,-1,-1,3 0_my <antw <beba <cric <folg <heli <lack <leag <nots <obit \
        <pari <prim <rans <slur <stru <towa <wido a_ligh acker adler aeure afzim agai_it allon an_drei ansom armed \
        aturd bauun bebau bitua bsche clist crick defib der_baum der_wehr dgaen die_feue die_heba each_with eaves \
        ebauu efibr ein_geru emiet entst ergwa erieg erksg erweh estan estif fenbe fibri filmt fluss for_thir \
        fuer_eine fzimm ganz_nach gemie gese_auf gwach heati hielt hlafz hlitt hulha ibril iften iftet illat im_baua \
        im_juli ituar laerm lafzi lieg_vom lkind llows lows> lurry minat ndgae nsom> oberl obitu oelke oken> onist \
        ootpa otpat oward peop_from piele prima raffi ranso rauc_uebe rced> rgwac rsita rted> rwehr saeur siedl \
        slurr smal> steh_jede tarte terse the_ambu the_fact the_ferr the_man the_mead towar tpath traue uendl \
        unse_dorf weg_zum whist who_runs widow wilde windo yber> yclis =-1,-1,-1,4 dachs estoh indow naben paar> \
        sind_sie stohl tohle tree> wald> =-1,-1,0,1 <beek <boro <bree <cres <dinn <dono <dres <dril <fuch <gym> \
        <himm <lwiw <mara <mit> <rast <spoo <tons <unsc <viru a_full achsc aetsc akers akery alle_farb alte_zuru \
        am_sech an_appo and_ran and_shut arbe_gesc are_clos aubew auf_dene aufg_habe bark> bathi bauph bbon> beeke \
        bei_etwa bergw bitt_rett blau_im borge brell buben by_seve chlit chmop crest curt_were d_und der_defi \
        der_kast der_offe der_stur der_voge der_zuen derz_nich die_alar die_besu die_dafu die_gies die_heiz die_lage \
        die_post donor dorfb draet drill drit_davo durc_hatt ebrat eekee eestr efonz ehre_fuer eige_auf ein_gelb \
        ein_mode ein_rega eine_fahr eine_gloc eine_grue eine_post eint_frei ellpl enein er_hies erbep erena erhi_die \
        eroha estec fbrun firs_mond flowe flye_mit fonze for_soup forc_labo fuen_zent gebe_gebe gegne genba \
        geru_hatt gesam gese_hab glei_nebe glers gymna hab_nach habe_duer had_neve halt_gesa hat_gesc have_seal \
        her_at hmied hmopp hof_der hreri ich_da im_kirc im_tal im_vorg inzw_sind ionsl ipop> ist_verb jema_im \
        kirc_das koff_voll krei_mit kuerb last_autu lipop llipo lton> lumn> lway> lwiw> mbrel mit_flie mont_to mopp> \
        ndrae netz_unte neu_in nhall niert nine_kids nkoen nleut ogels ollip onors ootin orfbr osten peop_had \
        pfar_hat pfers phot_by raed_und ragsb rbepa rday> read_out regi_und rengs rens> reque reto_mit rfbru \
        rief_bei rlost rself rtlic scha_wurd sche_am schu_mein seal_off seni_von sinc_octo some_leng spri_mein \
        st_anna stay_open stue_mit taffe tellp the_bala the_flue the_inn the_peti thei_pres ther_with they_turn \
        to_give trup_auf ttung tuner uebe_krim uerbi ulend umbre umgeb und_moec vier_roll war_eing was_s who_ran \
        wint_coat winzi with_chai woll_zwei word_war wort_0 year_we ymnas zehn_uhr zent_bomb ziale zials zwei_silo \
        =-1,-1,0,2 0_davo 0_eins 0_tot <aelt <alms <anra <atme <au> <ausg <baec <bang <bike <bred <buff <caro <cine \
        <coop <dara <dari <digg <fett <geol <gerl <gitt <gymn <isla <kerb <knig <korn <lant <lerc <ludo <neon <newt \
        <niko <ostw <plaq <sack <satu <schu <silb <swan <syri <tuch <tune <unkl <uren <vis> <wald <wuns a_burn \
        a_queu a_shee acht_ein acht_mal adelt ademe aertn affic alar_at all_thre almsh am_inn am_lerc am_sand amper \
        and_thir and_walk angl_club anket anks> anrai anter antof anyb_who aque> arhau arkiw arse> arted artly \
        as_ever as_thou auf_ich aus_char aus_fuen ausg_werd aver> bach_war badem bahn_die baker banan bang> barsc \
        be_on bedro been_clea bei_gege bei_offe bei_ostw benea benhe bera_die besc_es besi_ein bin_blin blutj boot> \
        brav_awar brin_die brud_und buell buffe burni by_and chark chche chlam chnam cinem ckera clas_and club_has \
        coope crank crew_are da_heut dache daill das_denk das_duen das_stue dass_er deli_are dem_auto dem_betr \
        dem_jahr demei den_erle den_erns den_fuen den_kirc den_raeu den_rege der_flot der_gehs der_hahn der_kehr \
        der_kein der_kirc der_laut der_prok der_spre der_zaun derwi desks desta die_fled die_hoch die_musi die_turn \
        dien_das dkast dort_drei dothe dplat draw_at drei_leut driv_was drohn drohu eared earse eben_nich ebett \
        eborg edail ederm eepin egatt ehall eihun eimle ein_spre eine_fern eine_pupp eine_ramp eine_rech eine_stec \
        eine_wand ekten emali emeis emer> emer_meet emori ende_febr eneat engme enher eping eramm erda> erfal ergl> \
        ernab ersin erst_mont erstk erwan eschc esels esige esks> esteu feie_am fest_ich ffees ffet> ffic> fiere \
        filt_sei firm_am flutl foto_und frag_kein frau_zum ftbal fuchs fueh_durc fuer_hat gale> gart_der gatta \
        geba_0 gebe_sich geho_nich geht_s geme_es gensc geolo geram gerli gerve gest_wurd gesu_und gewo_die ghtni \
        gines gitte gmeis guren gute_nach had_i hael_sich harki has_call hat_als have_writ hemal hera_am here_zu \
        hint_wer hirr> his_depo his_parc hoch_erre hoene hoer_woll hofft hohen hsalo hscha htene htnin htwae \
        hund_metr hund_sind hutzv hwore i_only iano> ichnu iciou iesig igade ightn ihre_nach ikola ilber ilerm \
        im_schw im_wasc imbed imis> imlei in_lwiw in_soem indga inema irens is_gett isste ist_0 it_is it_one iteru \
        jede_haus jede_krie june_the kam_zwei kegel kein_feie kein_schi kein_weck keran kerl> knigh knock know> \
        know_to kolau kranz krie_er kring krug> ksgel kuest kund_sind kurst lage_der lang_ist laque lasba lauf_fuer \
        leare lehr_hat leit_sagt lekte lets> lkers lligt lligu loadi lock_at lotz> ltes> lud_mich ludot lugge \
        lunc_hour lutju lutli lvern maen_zu man_kann man_uebe mann_aus marro marsh mbed> medai mein_uren memor \
        mete_nebe metr_of minu_zu mit_elf mit_schi mit_voll mode_die moke> morg_hat moria morn_we mshou my_clas \
        nach_dafu nach_i ncill ndeha ndern nema> neub_am ngesa ngmei ngrab ngska nhofs niem_und nier> nikol nist> \
        nkelk nklar noch_nie not_affe nrain nspit nspla ntoff ntrit nude_in nur_uebe nvere oache oadin oder_zur \
        oesen of_an offt> ohnha ohung olaus on_all on_quay on_s one_day onium orced orial ostwi othe_firm ough> \
        outfa partl pell> pell_who perst plaqu plat_fuer plugg poli_von ponie ponso powe_stat presi pseln pulli \
        punk_sieb qualm quay_stre radel ran_the rbeik rberg rbett rbiss rdene rdern rech_habe rech_mit recou regn_es \
        reiba rengm renke resi> rfens rian> riges rika> rimis rkiw> rlieh rmaeu rnabe rohne rohun roll_ein rone> \
        rot_und rsal> s_cell s_kitc s_requ s_shee sanie satur satzk scha_der schch schmi schr_oder schsa sear_the \
        sech_wage sei_best sein_der seit_zehn sels> sensp sersc she_was she_wave shor_befo show_us shut_its shut_the \
        sich_sie sie_komm sie_stel sing_bass sitz_im slipp sold_the some_at sonn_minu sper> squa_and sschl stat_habe \
        stat_zwei stay_unti sties stoo_in stor_in store struk sulte sund> sverd swans tball tee_und that_nigh \
        the_choi the_coop the_entr the_gree the_porc the_side the_vall them> ther_on ther_und they_came thur_a tiess \
        tjung tkomm tment tning to_call to_st tonn_zuge tored treue trie_to tritt trukt tsmar tuer_und turda \
        two_fell two_floo tzig> ualm> udoth uerch uffet ufget uftba uhr_die ulhau ulted und_brau und_gegr und_hund \
        und_kein und_spie unde_no unkla uns_das unti_they urday urenk urste uslan utfal utjun utzve vent> verf_gege \
        von_umge von_zum wage_auf wans> war_heut ward_0 way_to wedn_the week_off wegg_und wenn_die werk_wird \
        what_happ whic_he whic_take whit_powd who_foun wicht will_fly will_reme wint_of wo_mein wohn_brau woren \
        wurd_abge wurd_verl year_a year_sinc zahl_nich zog_der zu_arbe zu_tun zum_ausb zur_kenn zur_nied zuru_vier \
        zwei_verl zwei_zum =-1,-1,0,3 <abbr <bekl <cabl <geza <rot> <stal an_dies becke berla briga dem_bran \
        der_dorf die_tafe ebete ebrac edlun ein_der enweg geho_die iedlu lend> ligh_on mein_heis mit_em nine_and \
        of_on ordn_hat rgerv rigad rnet> sitae the_angl the_test they_were tolen uamt> wein> wird_gehe =-1,-1,1,0 \
        <aale <bezo <gehi <lond <loss <mitf <owe> <solc <wear a_pres a_tip aalen aber_bei abgem am_zehn anwa_weil \
        anzu_auf are_repo at_scho azett belha beli_ich bewe_hatt bgebe breac char_of citin cont_runs dant> das_verw \
        days_beca dem_geba der_dach der_geht der_hoeh der_lehr desha dgrue die_satz durc_um earl_and ecast eigh_this \
        eikar eine_kred eine_topf einzu eldra end_and equit erati erst_mein es_haen expen fami_offi farrs fell_to \
        freih fuel_supp fuer_geme gazet gelba gele_mit geza_wird gisst hat_ihr heina heis_du hiebt ihr_dach ikart \
        im_verh in_gumm in_kufs indgr inhei istry its_elev itver ized> jahrs je_akti kame_drei kept_the kund_in \
        laini loan_at londo man_schm mente menze mine_and mit_behi mit_vorl mitb_die mitg_in mona_ange mona_der \
        mpagn my_van nach_info ndenl nderu ndgru nebe_mein new_mach nich_beha nlief noth_is nsoft nur_bei nusma \
        oarde okers okto_blei onau> oncer ondon osit> ostin our_expe quay_at quity ramme rgiss rnusm rough send_the \
        sett_the sixt_days sixt_mont smal_prin solch sond_von spae_ein stabl stie_im take_effe talk> teinz tendr \
        tene> terli the_area them_by this_trad thre_wago tlast toepf trus_i tuer_am twel_to uemer und_lief unte_sind \
        usmae vers_werd vier_von ware_bei was_four weni_und wenn_er werk_der wish_to witze wuss_von xpens zieh_frei \
        zuckt =-1,-1,1,1 0_scho 0_with <acti <bena <bolz <brin <bube <damm <envi <erwe <esel <fuel <gloc <gmun <hald \
        <hamb <hinu <inzw <kabe <kapu <klop <klos <koel <kues <leck <moeb <nail <nois <nr> <obli <papp <perf <rope \
        <salt <scor <skip <sout <tann <tena <uner <watc a_cove a_tank abge_alle adjus aelli agsbe ahrsc ailwa aire> \
        alte_herr altes am_kreu ambur an_bevo and_its and_sett ande_aber ankte arsh> arsha asked astic atori \
        auch_ein aulie ayers baums begi_to besic bezog bhole biert breed breg_ein brist buch_da buil_the call_for \
        chern chtre cksmi cust_and cut_the dana_im dann_komm dark> daru_die das_sind date_is dden> den_lief denma \
        der_beid der_geld der_hofl der_klos der_moto der_ramp der_schu der_werf derpa die_aufl die_bund die_flae \
        die_haup die_wart djust dkrei ehmas ehogs ein_korb ein_mont ein_zett eine_fris eine_gros eine_zwei einwe \
        eirs> engen enlan enman envir epper eraeu erfel ergef ergis ergy> erren erset es_der es_ein estie fahr_in \
        ffing for_noth ford_eine forks frier from_a frue_morg ftern gate_in gear_wird gede_am geno_die geta_am gmund \
        groe_und habe_gesa halde hall_und hambu has_twic hauli heid> heirs henfe hgebe hinde his_way hlamm hogs> \
        ialis ialst idden idea> iere> ihr_logo ilway im_fens imme_auf in_gmun inwen inzwi irewo ironm is_put \
        jahr_aus jahr_unte jahr_weit jetz_der kaest karre klost koeln krie_der ksmit land_auf land_in left_an lenz> \
        leut_vom lhof> lieh> liert lies_man ligun like_to linge llow> lmsho logis loste mach_beid maler meld_der \
        migh_be mir_als mit_komm mitt_der mont_im mpfer muse_in nach_in neath nerze ngsmo nich_best nich_unte nlang \
        noch_rech noise notes nr_0 nterh nutes nutzt nviro nzwis oblig ocksm odies oelle of_each off_with ohne_zett \
        ompos once_for one_even one_on onmen onsst ostig ounti out_on penha plac_the plan_in poli_we proch railw \
        ramt> rdach rech_werd rege_auf reisb repar rewor rinen ronme rosti rsaal rtrei rumbl rund_neun rverk rwand \
        said_so sein_0 seit_neun sie_der sigh_in siteu six_per sked> skon_ab slage smith smutt snach so_far south \
        spark spri_the sproc ssers ssmut stahl stamm stche stle> stol> tadtr taffi tanke tanne tecti teel> tenfa \
        terns tertu the_char the_dark the_isla the_matt the_tele the_term the_top this_time tiati tnern to_grum \
        tore_up tulln uarti ugela uhr_frue uhr_hat ulln> und_nun ungsm us_in uslag uters velli vered vers_hat viron \
        vom_rath ware_at weat_the wurd_kein zehnm zialk zu_drit zvere zwei_abre zwei_kund zwei_naec zwis_0 \
        =-1,-1,1,2 <bris <doll <forc <korb <race <turb a_roof adtra and_now avell beiko brush bshof chtei cline \
        dach_der dann_fehl datio den_vers denve der_stat dgeho die_rein ebsho edgeh eikom eine_gelb eine_kies eppen \
        erbis erns> fett> gehog gelb> glasb halb_fuen hat_nach hosp_and iebsh ikomm jahr_an jede_jahr komm_mona \
        land_fuer lock_up morg_wied nach_heis nach_schr nach_vora name_von nense nheit noted nrufe nzent oice> porch \
        rbine rden> seit_nach such_mit titut tled> tole> turbi undre urbin urden ustue vorm> wart_ich wort_vor zugeh \
        =-1,-1,2,-1 0_fael <back <guel <hole <thir a_gues ahlst anwa_hat are_to aus_bei bank_habe beza_wurd blich \
        boers buye_came cutor decla die_mehr die_voll eclar ecuto elf_proz ennin er_habe erbed eund> gedu_wir \
        gilt_die gszie hatt_am hotte ich_verm ikate illha in_fran inman is_how it_hold kkred kund_kann kurre lassu \
        lgte> lient llust lustr mmig> neun_die nnert ontai ooden osecu otari pack_aus part_ways prose pull_the rosec \
        s_show sbere secut sons_nich susp_at svoll sziel the_dead the_marc them_my tillh toni_s uden> uhre> ulass \
        und_best uns_seit wege_der wir_halt woode xclus zahls zeig_auf zerti zoll_stop zulas zuru_ein =-1,-1,2,0 \
        <adva <bete <blew <boer <dj> <erla <gast <hock <loan <obje <odd> <owns <poun <prep <roya <sawm <taiw <unso \
        <valu <zerb <zert a_bank a_conf a_lawy a_plea ab_als ab_der acht_stue advan ahmeg aiwan albie albja \
        alle_gros alle_weg als_haus altie am_acht amik> and_paid anfa_fuer ange_ich antw_eine anzau auptv awmil \
        back_with bat_um be_met befah begi_in bei_neue beim_nota beko_mein bekos bill_with bis_heut blew> bond> \
        brie_vom brok_my burg> butor by_five chai_s chbea chenr ckver clare compl conso coven ctric daeni das_kart \
        defri den_anwa den_bele den_kess denhe der_buch der_gebu der_geri der_mahn der_post dertv die_durc die_form \
        die_grue die_pach die_qual die_rufe die_vom dire_is draft drei_bei drit_quar dvanc eases easin ecess eckve \
        ectri edung efbau efort ehilf eichb eigab ein_fax ein_hund eine_arbe eine_besc eine_kanz einm_zieh einz_wurd \
        elek_der elev_a elzei endru enlad entzi eprei er_und erica eriod erle_der erleb erlis ermue ersc_im erte_der \
        ertvi eruft erwa_ich esch> ezent fahr_ein fenha files furna gehil geld_kam gern_im gmbh_nach grow_in gsunf \
        hafts halbi halbj hat_von have_sign hbare herb_uebe hers_die heut_bei hlste hneid hoeht hono_lieg i_shou \
        iant> ibuto ich_ausg idenc iefba igere ikver ilte> im_allg im_lage im_ruhe im_unte im_werk indef inzur irft> \
        irtsc is_with istun itals itzer jahr_schr jahr_verl janu_and je_kilo je_zur jetz_find just_to kkett klap_die \
        komm_ein kont_der korr_und kverg laes_mich lared last_und laut_die laut_satz lbier leasi leppe lerei let_my \
        lkere lment mail_antw mein_ange mein_anwa mein_mahn mein_ungu mein_wir memb_to mir_im mit_wirk mita_und \
        mkrei modes mone_is mplet munde mutt_hat nace> nach_prei nberu ndefr ndges ndum> nehm_uns nenn_als nersh \
        nert> netz_der neue_mitg ngsra ngsun nguns nhers nich_gest noti_with ntiem nties nun_auch nun_in nvera nverb \
        nzauf nzure ockel oehnl oeht> offe_0 olker olleu ombi> ombin ones_they ortli otar> oting our_marg ovena \
        over_s owing part_and part_von peale pecte perio piere ppene prei_der prepa prova ptet> pull_out pulls \
        put_at ques_on raba_weil rats> rbeko rdic> rdraf reasu rech_zu reiga reigh reine rich> rief_der rier> rives \
        rkass rlebt rnace roofe roval royal rths> rties rtvie ruegt s_rate sank> sawmi scha_einm schu_der sein_betr \
        sein_soll setze shand sich_ja sie_alle sions soffe sslin stalm stver taets tage_weg tagt_seit taiwa \
        take_down talme tanti temen term_aus tgold the_sea the_sixt thei_word they_hire they_used this_afte tiefb \
        tlos> to_hold treas twic_for uebe_ein ueckv umkre und_ange und_kann und_woch ungun uns_nach up_fron uptet \
        uptve ureic urnac uropa vate_hat venan verg_wurd verl_als vider vier_tonn vierf voll_verg vorla wachu \
        ware_im warra wart_sie we_need werd_es whic_mean wie_vorg wir_haet wird_wege wirft wirk_von wmill writ_the \
        zahl_nach zahl_wenn zaufs zeiti zu_nied zum_drei zurei zusa_mit zutei zwan_euro zwei_enth =-1,-1,2,1 <citi \
        <flot <kapp <lade <loca <umkr adenb aufg_die ausfi beru_die chade der_frau der_vere dokum eeps> eige_die \
        ein_lehr eine_vert elieh erge_werd eries euerb frei_stan gende had_my hat_dies klett koen_stat lage_0 \
        look_for mehr_ein metic nach_ohne ndles nitze okume oreca organ oven> recas rech_mir repo_is rrant rsich \
        sfiel some_0 stun_lang the_file thof> tonn_of tstae uerbe usfie war_zu with_nine wuerf zwoe_leut =-1,-1,3,-2 \
        <body <cash <excl <june <koop <met> <pitc auss_eine exclu habe_man jahr_der june> koope ness> nistr pitch \
        rheit uergs =-1,-1,3,-1 <auth <bean <chai <daen <furn <kg> <kuve <link <lots <peri <zoll <zuru <zusp allga \
        bgere biets brie_das call_in cast> chtsr ciati cular der_letz die_staa ealed eckst edern ellam emden ended \
        factu fahnd frach fuen_proz fuer_dere gaeu> haet_die hat_heut hmals hmern htsra i_sell icens im_verf immig \
        jaeh_0 kuver lgaeu llgae lords lvenz mona_in nditi nmann nwael okoll onaer otoko petit ptver reibu riod> \
        rotok rwerb schw_beid sold_to stbau strat terer the_farm the_foll they_will tieru timme timmi tokol tspie \
        tvier twel_mont uerin upply user> vier_und voll_prei von_wird waelt wings wir_0 wirts zu_mir zuspe \
        =-1,-1,3,0 <fax> <klei <krum <teil actin aenis alle_abge at_year auf_komm aufs> aupte behau bookk ckzah \
        dem_frue die_eint dies_zeit eckza ehaup eigh_year elege fere> hired iste> kein_mens kkeep krumm kzahl nachl \
        of_thei okkee ookke rlist sent_it ufte> uvert when_our =-1,-1,4,-3 bund_hat cting =-1,-1,4,-2 <hage auher \
        bauhe der_verg der_vors einsc im_febr im_vora lieg_ein nspru nstim rber> rlag> the_rent thori tren_sich \
        uherr ulato verre =-1,-1,4,-1 am_tisc are_a erbek erwei gulat mmens nsort tsrat von_heut =-1,-1,5,-3 opera \
        tbewe =-1,-1,5,-2 lscht =-1,-1,6,-4 verga =-1,-1,7,-5 to_a =-1,-1,8,-5 rozen =-1,0,-5,5 meter =-1,0,-5,6 \
        eten> =-1,0,-4,6 ahrer unte_der =-1,0,-3,3 <pipe =-1,0,-3,4 <gard <wass anden eisel he_was ufen> =-1,0,-2,2 \
        den_habe eicht eine_inte footp gelsc leave rmute rteid schl_der staub teidi voran =-1,0,-2,3 0_ein <pain \
        <rote ammt> atzen auung boile ckene dchen derer eich> erry> eschu garde gest_hat gleis hrott htige indet \
        it_the lent> ndsti nich_von nzeic rbesc the_annu to_brin uungs walk> =-1,0,-2,4 not_to olgt> rche> \
        =-1,0,-1,1 0_prom <blec <boyk <brow <clow <ditt <dros <emer <kidn <knoe <pige <plea <rear <win> a_nigh abbru \
        afte_six agels alker alte_von an_jede and_kept anels arman auch_noch auf_bewa aus_einw awine begei bei_kerz \
        boee> boyk_auf boyko buss_verh chsha chwor clown dann_das dass_mein delte dem_bett denk_fueh der_frei \
        die_taub ecept efaen eflad egeis egess ein_fuen ein_mita eine_auss eine_eine eine_zehn eitde enbog enzim \
        epump eroe_wird erst_stoc ewed> expla ezeln facin fire_brig flet> geges gene_war geran gese_die gewe_0 hiebe \
        hman> hoeh_und huber hupen i_slee idow> iefla ierma igeon ingae itage itdem kam_hat katze kein_mein \
        kind_nich klas_hat kmals laue> lawin ldene leaf_abou leis> leuse lgesc list_mit llpla lone> lost_its \
        mann_mit maths mitt_ist nach_woll nboge nnspi noch_unte nocke nour> nshei ntre> nur_und obers of_was \
        ohne_stro on_disp on_to one_has one_with oulde oykot parc_are past_thre peop_amon pigeo plans raufs recep \
        requ_a resum rezel roesc rufe_zum scha_drei schi_das seitd senzi shee_and sich_vor soga_den spinn stad_miet \
        stad_von staf_and stani sterg stuen tade> tdem> tfahr the_cup the_deci the_lane the_wido tiefl to_rest \
        to_scho troc_die ttack uchsa ufreg ugrif ulder unte_poli upen> volu_had von_heis we_used went_out wer_bis \
        wer_nach wird_erwa xplai ykott zu_eroe zum_boyk zwei_schw =-1,0,-1,2 0_mont 0_wird <anst <anyb <bass <bedr \
        <boee <cabi <gras <huef <hurt <marr <okaf <swal <thef <twin <wink <ziel a_benc a_birt a_go a_leaf a_rans \
        ab_vier abget aengn afor> ahrra alon> an_old anybo arier arrer arsch as_far asket augu_an ausri back_for \
        baske bene_the beru_der best_kein bewae bewaf bgeri bridg brie_und brin_das cabin chess cheue chlot \
        comp_neit coupl cycli daue_bis dem_frau demon den_mueh dene_in der_bis der_lack desve devi_had die_dire \
        die_ehem die_frei die_ramp die_sech dleri drehl drueb egelt ehlei eiern ein_herr ein_kran eine_absp \
        eine_bera eine_bueh eine_plan eine_tage eisch emerg enabr endre engni enlic ents_die ents_soll er_lies ercho \
        erlen ermi_die eruch esste ever_is ewaff fahrr far_as fass> ferka fire_crew fork_driv fort_year frag_wo \
        gates gebr_wurd gefr_und gelbe geruc gesc_fuer gezue ghten gist> golde grou_floo hat_eine hat_woll hatt_der \
        hers_von hess> hint_ist hispe hlafs hleit hoppi hueft ield> if_they ihren ille> in_sept in_that in_wade \
        inde_and innsp iolet isper isses ist_gesp it_it itgen jahr_gest jahr_nun kafor kein_weis klopf kundi lamps \
        lanke lans> leas_six lecte lerin let_anyo libra lmte> look_like made_an man_erst man_mit meis_ole melt> \
        mit_stri mitsc mitt_in ndesv ngnis niver nlieg note_from noten nybod okafo olden olett open_at opfer opper \
        oranm ortve otest ouple perte play_the poon> portv quarr quer_uebe rchor rehau rehle rengu rilla risin \
        room_for rosch row_of rtver rund_ende s_pit said_noth salat sandk scheu seit_mona sieb_die sire_und sitz_wir \
        soll_im sorgt srich ssein ssem> steil swall taker teil_nach tgeno the_chur the_load the_loca the_nigh \
        the_prot the_remo the_resc the_stor the_titl the_tree theft this_year to_stan traff trand tteri tuary twurs \
        uest> ugen> umkr_von und_wied uns_der usric utzbe vera_im verk_zu verl_habe veru_word verw_in vier_bis viole \
        vom_kam von_frei wader waffn wallo war_zuvo was_open weih_hat whisp wie_er wir_ware writ_to zieh_im zkost \
        zu_kauf zufa_zum =-1,0,-1,3 <fune abou_the at_st bass> dem_eing epfla funer hrsto rmer> ruhe_geht uebun \
        unera =-1,0,0,0 0_scha <anfo <aqua <boom <brus <coin <crab <dati <kill <kuer <midd <ough <pfif <swor <wirf \
        <zuta abfae afanz afte_its allce am_schi am_weih anfor are_stil argo> aske_us assba atstu ausl_blei auss_von \
        bahns betr_so bfael birds bis_sieb blie_der bot_mir buer_hat callc ckert crab> d_keep dana_ging das_kabe \
        days_of deck> dem_korb dem_verf den_tuer der_abge der_wage die_ab die_baen die_bauh die_feie doubl dring \
        edles ein_reto eine_bier eine_tisc elaus eners ents_ist enty> ergre erkir erloe erwac faser fehl_0 ffung \
        for_reas fris_gesc geho_eine gela_hatt geme_der gerun gest_um gles> greet grill habe_jetz had_chan had_clai \
        hand_auf happi hat_jema heint heker henmi hglas hint_die hock> i_keep i_mean immin in_bath in_dres in_dubl \
        itchi jetz_noch kape_eine kein_eing laut_schn lcent legt_sich lich_im limms llcen loade loung lster made_in \
        mehr_hat mein_haus merpa mona_die mter> much_as my_coll my_uncl nenmi neue_gera ngsha noch_onli noth_was \
        once_sigh pres_from raid> rdich rech_uebe reila rese_of rfach rforu ribe> rloes rolli roten rotz> rrenz \
        rschn s_drei said_anot sche_auf schm_am scho_geba sich_zwei so_was sonde stre_mit stun_0 tag_im that_a \
        that_we the_mach the_prov they_shou thin_for tilit to_last tromk trot_bis tschg udiol ufkla ugel> uhr_heim \
        und_imme unte_um us_it ustic vals> veren verr_und vert_aber voll_fahr von_mach vor_laut was_insi week_it \
        weil_bei wer_zwis werd_sich will_sich wird_zum with_its wool> wurd_bish wurd_mein year_afte year_ever \
        zum_hund zwei_auf =-1,0,0,1 0_ausg 0_krae 0_neue 0_zueg <abhe <alig <atta <baup <bell <bloo <cord <dome \
        <dug> <eart <ends <erda <evak <ewe> <fade <foot <free <grus <hupt <hust <kaka <kehr <krae <latt <oak> <ole> \
        <op> <pint <radl <renn <ries <sieb <soun <spae <stab <suga <tals <thur <uebu <ugly <umbr <unst <unwe <util \
        <vete <wlan <yoga <zuen <zugr abels ableg abou_it absp_fuer achsh adeze aeram aerfu aeten afte_by afte_dark \
        ahen> akuie alle_der am_alte am_spie and_ask and_been and_neit and_on and_pays ankt> anyt_and appr_from \
        are_back as_it aschs aske_why attac attet auf_halb aukel ausr_die auss_die back_wall baeck banda barge \
        barr_in batt_last begeb beid_rich beim_arbe bere_die berka bett_seit betw_ten bier_der binet bis_es blei_und \
        blin_und blood bniss boeen bomb> brie_der brueh bub_mit bus_shel cars_and cene> certa chauk chli> cles> \
        coll_a comp_at comp_is coun_have coun_in dami_mir dank_eine dansa das_auss das_nich das_vier days_the \
        dem_sala dem_schw dem_tier den_deck den_ring den_tres den_unte dentu depo_in der_baec der_bueh der_mesn \
        der_papa der_ping der_trup der_univ des_scha dete_have dezei dhofs die_anze die_fore die_im die_laud \
        die_pump die_tuet die_vors ding_zwei dinne dire_in disp_an displ dkame does_anyo dogs_are domes donn_im \
        dort_die drei_mete drit_am driv_said dstil due_i duenn earth ebsch eckar ecour edaue eften eglas ehoer \
        ein_jung ein_muel ein_sieb ein_zuha eine_glas eine_part eine_schu einho eizt> elf_stue elpun emmen ende_at \
        enson enzt> epark er_scho eramt erbeg erbor erina erke_am erreg erst_der ersti ertai erza_der es_fuer \
        es_gilt es_per espie eugie eunde evaku ewaec ewspa farme fassb fehl_ein fehl_eing fest_der ffnet firm_has \
        firs_then flaec floet fnete from_walk fueh_zwei funk> futte fzigs gann> ganz_oben gar_kein geba_hat \
        gefu_wurd geht_auf geht_jetz geht_nur gele_habe gendw gepl_am gera_gera gespi gesu_seit ghton gieri \
        ging_unte habe_hint had_come hael_ein haen_seit hall_and hapel hauke he_knoc heizt heodo hfahr hiel_die \
        him_in hlaf> hlere hofsm home_on how_the hrrae hton> huebs hupt> ibbon ich_soll ieler ienbe ighto ilar> \
        illt> im_gemu in_s infac inken inte_mail ioren is_when ischu ishin ispla isstr issve istie itore itrae \
        itse_is jede_dien jede_einm jede_sams jema_von jens> juli_bei juste kamm_und kart_hat kgezo klaut kney> \
        komme ktur> kueh_der kuen_die kuier lacke laed_ein laest lafe> lamp_and lang_im lang_nebe lanks latsc \
        led_out lehne lena> lenwe lief_der limb> lit_and load_bay lown> mehr_nach mein_baby meld_ein melpu messu \
        met_a mewhe mille mir_geze mit_baus mit_jede mit_kuch mitg_der mits_dem nach_das nach_ihne nach_zwan naera \
        namel ndste nehm_sie neugi neve_let newsp ngles nich_dazu nied_abge nine_peop niore nmach no_plaq noch_lich \
        noon_they nose> not_awar now_the nsonn nsten ntal> nur_eben nur_mein oben_die octo_the oecht oeckc oeen> \
        oenen ohne_rech oise> okery omewh on_eart on_his on_week open_the oppon oreco ortar oted> ounda out_a owned \
        pappe parie pecta pects pendi pferd pfiff pint> pokal pole> post_auf ppone prob_um proz_gewi pters puerh \
        ramma ramp_am ranme rated raune raver rbege rbei> rchar reac_of refr_lorr rega_leer relan rella resi_of \
        rfung rgani ribbo rinae risto rkamp rners rohau rort> rraed rrat> rtuer s_chri s_shop sahen saile samm_sich \
        sands sani_wird sass_auf scha_euch schl_auf scre_at sdach seed> sehr_hueb sein_jack seit_das seit_kein senf> \
        serv_mit seve_metr shake she_like shire sich_eine sie_gewo sind_alle sind_aus sind_noch sitz_des six_in \
        skonz slose so_eine some_has somew sond_bei sonn_durc sonn_in sort> sound spape splae splay spra_der \
        star_with stay_indo steh_eine steh_zwei stel_ein stets strau stru_the stry> sugar take_from tanks tauc_sind \
        taufe taxis tenso tets> that_s the_bake the_bath the_boro the_cycl the_fibr the_fron the_hatc the_salm \
        the_squa the_stai the_swim the_toas the_verg the_very the_view the_vill thema theod they_coul thre_days \
        tick_0 tired to_repo to_sit trac_and tschn tteln tterf tuend tuer_die tues_some two_wome uchtb uebsc uenne \
        uerhu ugar> ugier ugly> umge_die umps> umweg und_dafu undig uner> unfas unte_sich ursel urte_ist urtee utili \
        vakui verb_sich vere_und veter vier_ange viers von_stie waeh_ich wage_stan wahlk wart_fuer was_ever wate_the \
        web_page wer_ihn wer_welc wer_zu werk_auf werk_lies wing_the winns wir_mit wird_ein wlan> wned> woch_dana \
        work_mana wspap wurd_eing wurd_zwei you_saw zieh_nach =-1,0,0,2 0_vers <colu <coup <drew <kege <kleb <kurp \
        <mesn <oel> <pell <pool <tauc aaren acing affne am_feld and_rece andba arbe> atzko avery bean_die beet> \
        besi_the betr_von biss> brenn brows caug_the colum coun_will cups> dem_kind der_tier die_denk die_komp \
        die_sire die_vor dorf_in edenk egebi eine_gabe eine_kind eine_mita eine_rohr einw_sind enbac enflu epate \
        esebr esepa esner esver euzun fenc_off fgest gaert geha_ich gehe_mit geht_der geht_in got_out haerf hchen \
        herge herr_dire htlic isser ist_unkl itut> jahr_sitz josef juli_in kamp> kein_war kenfl kopfh kurpa lebe_und \
        lesep litt_ones lschi mana_said mann_der maria mats> mein_zwei mesne mgeke mitsa nach_mitt nalar nbach \
        neue_prae nich_aber nkenf odge> oppo_a oring ounty oute> piano ppose reuzu rikot roken rrer> rtste rubbi \
        rweit sbran schi_steh schu_fuer sepat stige stop_outs stwin the_coup the_depo the_dram the_ledg they_migh \
        they_plan to_move to_thre trai_and triko turnh tzbeh uebe_schu und_heul und_zuec unde_his unty> up_next \
        uppos urnha urpar uzung verl_sie ware_da ways> weile wohn_kenn zbeho zirk> =-1,0,1,-1 <abzo <begu <kilk \
        <luxe <mi> <raw> <sham <sole <soug <tip> <toep <tsch <wort <zapf aerge aessi agela alita am_bode and_it \
        are_outs arri_for ateme belae bmann buer_aus bund_der cats> chges chil_are chisc chur> clai_the das_betr \
        das_hote die_sei drue_nich easur eater eepau ein_lese eine_geno eine_poen eint_der ekte> elder enage entsp \
        epaid erha_ein ermos erpau eutli expe_a feepa fgeno finni for_some fuses gest_word gripp hat_dama headl \
        hisch hitek hock_club iece> ilken in_fort innis inst_have itekt ja_nich jahr_hat kein_empf kein_umsa kenny \
        kilke kind_mit konn_das korri kuve_dari lbuch lief_so lkenn lucke mach_sons menbu mitt_uebe muell my_gran \
        netzl ngsve nkung not_come obman oefe> olite pitzt rbind righ_to rmenb rpaus rtlis sat_in sbesi schl_zwei \
        sech_anbi shion shops sole> sough spose stabe sverb tatem the_beer thre_quar to_clai ucces uebe_es uerlo \
        uettu ufgen uhfac ulbuc und_kam unse_kueh unte_habe venz> vera_in verbi verl_von vert_zwis verw_wurd was_der \
        wie_mir zu_hoch zueg_der =-1,0,1,0 0_an 0_bei 0_chil 0_zusc <able <abwa <amou <armb <arti <behe <beir <buen \
        <diar <duen <enou <erhi <exte <flow <fron <geta <gfra <glae <grum <hi> <hone <impr <kann <lawn <legi <lenz \
        <maxi <moon <mund <nod> <obma <olds <parr <penc <plei <purp <quid <senk <spar <tiny <vale <venu <waeh <weic \
        <zers <zwoe a_clau a_cred a_disp a_flat a_news a_resc ab_vor aben_die aber_er abgeg abger abrue acco_came \
        acht_proz aestc aftbe agre_the ahnra aign> airie alse> amier amoun ancin and_took andsp anel> annoy asons \
        auf_fuen auf_grun ausna back_and baede bank_in bauh_plei bbles be_read bei_nach bei_sein bei_zuli beid_haeu \
        benei besc_gesa beza_wird bis_unte blaum books both_part bruf> bskom bussg ccess cept> chef_bei chene chott \
        chwed clos_to codes come_i cont_awar cont_pass conta costi da_kann dairi daran das_den das_ober days_when \
        dbar> deko> delfr dem_eink den_rahm den_rapp den_tran depos der_damm der_den der_geru der_lebe der_verm \
        des_verd die_boes die_die die_fuhr die_huet die_mein die_treu die_zula dien_aus diff_fuer dist_in dmail \
        do_you dover drei_kris drit_gene durc_es eberz edisc ehrko ehrle eilra ein_ersa ein_mitb eine_dien eine_kast \
        eine_mind eine_sond eine_zent eink_die eins_gest einwa ekamm elage elev_of empty enbet ende_von enfor enoug \
        ensio enzus epain eposi er_kam erabs erbsk erfte erhie erpac erre> ersa_in erseh erst_eins erst_wenn erufu \
        es_bis esoff estch eted> eunun euro_verh ever_morn ewohn expe_to exten falli false fami_with feeli feue_steh \
        find_it fitti five_days flick fort_five fort_one ftbef fuer_labo gele_aber gepf_und gfrag glei_mit grum_abou \
        grumb gsver gute_auft haar> had_got had_us haet_es haftb hake> handg hat_gege hat_ihre heinl heiss hiefe \
        hing_in hippi hlbar hockt holte hrsch hteln htsab hund_hens hund_of hwedi iebsk iefen im_stre im_umkr \
        in_cust in_frid in_ihre in_thir inden inds> ingha intro ipper irati iries ist_gesc ist_unbe itsei jahr_best \
        jahr_die jede_vert jede_werk keep> keepi kein_am khaus kind_ein klami koll> komm_gege konz_aus kost_trae \
        kprei krei_und ktag> ktags lach> lamie lauma lbaue lend_at lend_call lett_to lief_uebe lieg_zwei litae lite> \
        loesc look_up luec_in maehe mahle mains man_kenn maxim me_what mehr_an mehrk mein_auge mgezo mien> mile_on \
        minu_bei misti mit_brie mit_offe mitt_beim morg_sind mpty> muss_das my_card nach_bis nach_gest nach_hies \
        nach_hint nach_werd nahm_sie ndbar ndelf ndkas ndmai need_a neunu nford ngebu ngeko nich_obwo nich_rech \
        nkred noth_and nough nregi nsion ntrod ntuem null_die nun_als nun_schi oads> odes> offe_post offe_to ognos \
        olche orlag ounge over_my pass_die paus_weit pense pera> pers_hat phon_call plat_hat pleit progn prom_a \
        proz_sagt purpo quar_of quid> rabsc rachs rang_zwei rbsko rcode read_that rega_fuer rekl_hat renhe rhiel \
        rich_spra rnst> rogno rorde rordn rose_and rots> rpose rrots rstuh ruft_die rufun run_we rundm rzink rzug> \
        say_that schot schw_das seit_woll send_back sesta set_up sgebr sgeht she_work sie_eine sieb_uhr sitz_ist \
        sitz_seit skett sms_die so_at spre_von sregi ssest ssgel sstei stud_zu stue_und survi tbefe terst that_has \
        the_acco the_moon the_righ then_took this_even tiny> to_writ trodu trot_hat tsabt tterg turnu twerk ubled \
        uebe_jahr uebr_ging uerft uhr_mues um_vers umgez umsae unber unbes und_aufs und_sich und_teil und_verh undma \
        uns_uebe unte_auf untie unund urnus urpos uruec urviv usnah ussge value vente verab verdo verm_von vert_eine \
        voll_stun vom_nach vor_elf vor_zwoe vorn_die vote_on wante wants wart_von was_auf wedis weg_wenn weima \
        wer_ich wer_klag werd_im werd_zur wetsc wher_0 wie_nie wied_die will_den wir_fuer zahl_wird zahnr zapf_bei \
        zehn_tag zoell zuru_war zwei_im zweim zwets =-1,0,1,1 <amok <befi <bert <blas <dipp <ha> <kani <pour <sear \
        <thor abge_ist affel afte_what amals aufg_und aufsl befin benc_and blei_die carro chenz chpar cont_for \
        drau_am duer_die ebelh echpa efind enbau encil eterv ewach fslei ftung hoer_sich hpart hten> ilkle in_adva \
        in_unte ixth> kehrs komm_auf mach_bei minu_ago mit_das nbahn netze osenh outs_the panel penci rechp riech \
        rill> ront> rschm sein_toch sich_zum sixth tale> the_dog tot_ist trenn ttche ufsle uhr_in umble ussen \
        verk_bei vom_baec will_ich =-1,0,2,-2 a_riva ange_eine chdec conce das_bund der_anle derte ein_antr eraen \
        habe_der hain> hdeck in_jede mmune mpani mplai next_year nsfer ozen> sind_der stike =-1,0,2,-1 <aufk <f> \
        <fixi <frac <fusi <geku <hens <keys <payi <peti <razz <sher a_bad a_dire a_form a_grea aatli achve admi_are \
        advic aengi ahnbe ahnde aktio alle_woll als_sie als_zuge am_rand and_ever ande_die andum ansfe antit appea \
        arbe_alle arlie ases> auf_nach auf_unse aus_nach ausf_und azzia been_appo befas behi_the beim_nach bener \
        bere_im beru_wurd berue besit bevo_ich bier> bis_mona bis_weih bore> brau_drei bschn cense cide> ckey> \
        deci_on defin den_somm der_blut der_medi der_pach die_anna die_ante die_anza die_das die_eink die_flot \
        die_reed die_wett dvice earli edien effe_on efing ein_konk ein_must ein_prue eine_wart eine_werk eins_das \
        engig ensti erami erium ermi_das erord erpen erst_und fehl_eine ffeep five_year for_sixt fuer_heim gesc_und \
        ggebe haen_fuer hand_noch has_resi hat_nie have_star hmelz hote_ein htigu hwand i_brou iatio idend idiar \
        iher> ihn_am iligu illus in_koel insen jede_part jense join_vent kein_unte keys> kilo_akte kost_selb kstel \
        ktien kuen_den kund_gewo laim> land_habe leas_five liche linz_hat lunge mahnb mark_for mehr_daru milch \
        mir_jede mont_earl mund> must_fuer my_cous ndate nlade nnish no_rent nota_in ntzie nzels nzusc nzver \
        obwo_die odged offe_for ofit> ompla oofer open_a ovide owns> panis payin pelt> plan_im posed quire rates \
        razzi reffe regal reier reis_der renha rent_the rleis rofit roof_and rovid rufen rund_dass said_at schec \
        schob senku sich_ents sidia sie_nach steh_am steh_nun stspi taatl talte tenzu terho teriu teur_wird the_cart \
        the_pric the_shir thir_days to_look tragu treu_auf tterm twen_two tzieh uebe_eing ueckb uenze uired ulars \
        ument umsa_mit und_schn und_wart unte_vors verb_sind verw_die verwo von_dort vor_neun vors_die waer_die \
        wir_eine wir_fahr wird_von xiste year_agre zeich zu_lese zum_voll zusc_erhi zzia> =-1,0,2,0 <ansa <prev \
        a_room admi_to aerzt alleg als_nebe als_subu anbi_daru and_remo aubni besc_ist beza_auch bis_zu blige bonde \
        cribe dann_steh deli_to denba des_verw dorte dshak ecide eistu eleg> endat ents_dass eviou expor frei_trai \
        geno_im gewa_die giepr graf> gunst hirt> iepre indin ingef ionsv is_pick isebu it_agai jahr_bis jahr_zusa \
        kann> komm_der komm_voll laubn lieg_will llati lodge man_jede mutte ndsha ob_und olgte onell onsve outst \
        payer previ pric_and revio rgiep rope_the rspan rweig s_wort shee_in suit> tage_vor terze the_pape tzahl \
        ubnis wer_als were_give will_deci with_it xport zinse =-1,0,3,-3 <fixe <were artet ein_dien hatt_ich neue> \
        =-1,0,3,-2 <disp <geli <mitb abna_von ahnun ateri autho berni cesso den_jahr dmini ein_hand ergsc ernim \
        gentu hone> horit ionae ist_zum kein_ande leine llige mden> mir_die nach_prue nrech onds> ousin reckt revie \
        rgsch rnimm ruary sorti stoms tend> toms> um_ein usper uthor uyers verne waren was_ich werft =-1,0,3,-1 \
        <pena <subc alver anies appro bcont boar_the chver der_baue die_akti erlan htrae leut> sabte subco ubcon \
        wirte with_a =-1,0,4,-4 <whol =-1,0,4,-3 <merg at_nine da_ist rgabe stung tners =-1,0,4,-2 aehrl trato \
        =-1,0,5,-4 <verz =-1,0,5,-3 rate> =-1,0,6,-4 ozent =-1,1,-5,5 <some =-1,1,-4,4 <alt> =-1,1,-4,5 <ehre \
        =-1,1,-3,2 aehru kirch lder> =-1,1,-3,3 <ins> <trit drive roben uette =-1,1,-2,1 <grey a_brok aught beka_und \
        boat> der_grun ferne flues habe_ja hoefl kater lade_von niste oefli ohne_zu pille renam rlaes rweil shopp \
        uetzt verl_nach =-1,1,-2,2 0_eine <baby <boil <buec <lay> <orig <swim <zwis absen anien assad aufre bitio \
        blech calli comp_says dank> die_ehre die_kost eatin eberf erkab erzen esbea estar eugen fted> ghbou grand \
        hbour heren idge> ifted ighbo ist_eing ittwo lauch mittw neigh rbrie reach rech_um sent_to sgetr sweis \
        the_hosp thek> ttle> ttwoc twoch uebe_eine unte_lieg uter> whic_has =-1,1,-2,3 <ford aerme ebel> ferry \
        he_had ntlic stood tood> =-1,1,-1,0 <ans> <boge <cong <conv <copi <copy <dich <flop <habi <huet <irel <kurb \
        <kurv <laid <lipp <logs <olte <simi <spa> <umkl a_five abge_auch abge_hatt abge_in accep achbl achsg \
        actu_read aeckc agine alle_ande and_hand and_most and_nine ange_das anwac are_extr armen aufg_wird ausf_der \
        ausf_seit ausgr begi_mit beri_ein biele blowe bub_hat c_0 ccept chan_i chea_it chenb chgeg chsga cienc \
        clea_i co_foun congr conne copie crust da_lass dable das_fina dazu_die dem_etik dem_halb den_hat dling downl \
        dreh_das durch eckwa efuel ein_ents elded empo> enbon enmal er_da erfa_mit ernor erspa esaet eseuf euro_the \
        euro_verl ever_scre ezug> fachm farba fast_nich feie_der felt> fesso fuen_kind fuer_ande ganic gebo_werd \
        geri_rech geseu geza_hat gsame habe_nich habit has_died has_foun hblat hnrad hsgar i_beli ich_frag ich_gebe \
        im_kont imila in_hamb info_ein irela ishes juli_uebe korre kuen_ist lady_in lang_gesp lass_ich last_for \
        lauf_mete leint lesba lesse lies_ich logs> man_daru manc_der menkl milar mit_auss mouth mping nach_bei \
        nach_lang name_die ndrei nebe_den need_two ngeri nitor nklag nnect not_yet now_has nsmit ntrol ntur> nverz \
        nzuru ob_der obile ohin> onito onnec ontro orrek othe_thin ownlo pass_im pfle_in puddi pumps raenz ranie \
        renko retu_on rmasc rrekt s_vier samm_erst sand_and scho> scho_am scien sech_euro sei_scho seit_donn sfrei \
        she_pick sie_trot sieb_aus silve simil sinc_marc skopi sofo_eine some_the spine sslic stel_ihre stun_eine \
        sunke supp_by tage_war tenle tfael the_coro the_poin the_slop tless uddin und_dami und_schm us_take usgra \
        vere_uebe vorta warn_vor was_char was_neve who_have wide> wird_abge wird_noch wnloa wohin wurd_ein ycles \
        zu_klei zu_spae zu_such zwar_zu zwei_bis zwei_erwa zwei_minu =-1,1,-1,1 0_aske <bege <chos <duft <eise <geig \
        <gett <hoef <indo <irri <kapi <muet <nem> <norw <pfin <powd <rase <reti <silv <sink <size <slop <spok <sued \
        <vorr <wade a_few abor> aenzt ahnar alben alle_fuen am_bett ange_werd aniel ansc_von arat> arbe_unte aste> \
        at_fort atore auers auto> been_and beit_beza beko_eine beri_wird bern> bett_das bis_zwoe bles> born> brate \
        braun brick burnt but_a cepti chive chose cist> ckgez cont_the curat dach_in das_buer das_inte day_befo \
        den_gart den_tag dene_man der_antr der_brue der_heiz der_zust detec die_rund droom dunge durc_eine ected \
        edete ehrma eighb ein_cont eine_ande eine_hand eing> einm_mehr eliev empfa enfja engte enkor enspr entfe \
        ergru ermal etect ettet etze> euro_zuru ezuen fachb fahr_nach fern_die field fings flip> fotog foun_s frufe \
        fuen_die fuer_ihn gebni geht_die geige geist gery> get_out getti gewic grett habe_noch handb hanks hatt_nach \
        heel> heeti heis_kuen herb_komm herte heut_fest hlene hlief hnarz hntel hrern huetz i_want ich_koch ihm_eine \
        in_an indoo irrig ischm itgli jahr_zu jungs kein_cent kein_gefa kind_im komm_morg kraen kstae kzeit \
        laeu_uebe ldigu lects lene> lief_sind liest lieve lift_the lige> lined llebe lmond mai_vers mal_seit mbere \
        mell> mitg_das mitgl morn_to mweg> names ndoor nich_da nich_vorh nkorb nlos> nnen> ntfer ntsor ob_er ochbe \
        ocke> odium olley ooter open_on opies ourty peake pfing podiu powde predi prin_work pulle rang_and rasen \
        rech_von redig relat rere> retir rewed rgebn rgery rigat rkte> rkund rpark rriga rtyar ruft_zuru scha_die \
        schat schl_wie shund sie_fuer singe sler> slope smoke so_gut spae_ist spaen spok_of spoke spre_auf ssbar \
        stan_nich stang stoff tact> tag_noch tammt tange tect> tenlo tfern tglie the_litt the_tile this_week tifie \
        to_four tops> towel trant tsorg tyard uenfj uhr_stat ulled ummt> umped und_trag unfa_was urnin urnt> urtya \
        urvey vers_auf vierm weint with_0 wurd_in wurd_rot xisti z_0 zivil zu_rech zwei_hoch zwoe_mona =-1,1,-1,2 \
        <bird <maed <para aedch alle_mit amtsc are_on beca_i bogen buech edche emand hilft ilft> ist_eine maedc \
        mutet ngesc nzimm op_kitt riet_mir rkabe s_new schue sings smuse some_thou the_conv toch_hat zehn_jahr \
        =-1,1,0,-1 <croi <disl <dryi <grip <kraf <kuh> <makr <mole <neup <oeko <oh> <rahl <zuve ab_heut ab_mont \
        abula adela aerte ahlga ahnst akrel and_told anic> anlau anyo_here are_affe arria asel> asset at_they aterp \
        aufla badew basel batte behei bei_unse betr_zu bgefu brust bular cabul cient ckhol coats comm_with coul_not \
        crois ctati curry das_lach das_um dem_man der_gebi der_kurz der_tuet der_vori der_zuer dersi die_etik \
        die_lamp dien_der disli donn_auf dreh_durc dryin dvers eatme ebsto ein_serv eine_arzt eine_firm eine_stam \
        elats emlic entf_bis enues erlik erre_dort ertar erza_vom es_da es_den es_gera esiez eslae eupre ewegt \
        fede_in fee_for feld_mit ferke fied> for_whom frag_die frisu fuen_vor fuer_wen gepla gera_0 geri_eine \
        gibt_der gordn gran> gszif halls hat_zuer hera_und heref herr_an hgau> hote_in i_hold ibels ichtb iezt> \
        iffe> ihn_in iliga into_my islik issan issch isur> isvoe it_unde kam_die kam_selb komm_und krele ktuet \
        kues_habe lages lane_for lanzu laum> lbeer left_as leic_gema leis_wie lfoer ligab linen lism> livi_and \
        made_a makre mal_lag man_outs mein_opa mich_die mole> mpen> ndtag neun_kind neupr ngord nzuen ob_sich obahn \
        ocabu oeff_am oerbe off_i offe_wurd oissa old_was one_must ouchi pears pelzi plat_leis ppelz put_one putti \
        rahlg rakte rang_from rango raus_den reag_nich rele> rgebl risur rliko rogg_ist roiss roses rriag rrywu \
        rstoo rtari rywur sansc scha_bis schi_die schi_und sgrup siezt sind_ab sion> six_peop slike so_jema sort_and \
        stam_seit stan_zwei stat> steh_mein strip stro_auf supp_and svoeg sziff tap_wate tgebr the_cust the_edit \
        the_exce the_germ the_ther ther_now throo tkran to_reco tobah tolz> tragr trin_ihn tulis uchin ugspi uitte \
        ulary ulism uns_mit uotat up_took uprei urryw usbet uschk verk_in verni viel_fuer vier_baug vier_habe \
        vier_koll vocab von_halb von_setz von_so waer_s wait_unti war_selb was_it watc_by wegt> weis_auch wer_heut \
        whic_was wie_scho wied_hoch will_ein wind_it wir_zahl wirk_aber woch_die ywurs zog_eine zuru_hat zuver \
        zwoe_minu =-1,1,0,0 0_as 0_dezi 0_ging 0_last 0_maer 0_raed 0_sept 0_wied <abho <arca <barc <bech <bequ \
        <bild <blad <blon <chlo <chur <dair <daug <dens <dorm <doub <each <em> <fan> <fill <flog <flor <fues <geh> \
        <grew <haes <hell <holi <honi <imke <jaen <karo <lesb <loya <mine <n> <ordi <outl <pani <poka <puts <quel \
        <rath <rheu <roeh <rye> <senf <spid <succ <tade <teen <thes <trep <udin <unch <waen <waff <wesh <whic <wich \
        <yild <zuha a_cup a_fort a_leak a_mrs a_thur a_toot a_wedd ab_dies abge_weil abhol abung adve_as aenge aetun \
        agai_with ageru aher> aling alisi als_eige als_erle als_nach amon_them ampli an_enve anber and_agre and_you \
        andsa ankst ansla anten antr_ohne arcad arcod argum arito asks_you at_each at_elev at_work atenl aturg atzt> \
        auchs aus_indi back_twic barco barit based baul_von bei_best bei_da bei_dass bei_ihm beim_disc bere_wurd \
        best_vert betet betik betr_prod biet_habe binn_stun bish_nur blond boer_in bouts brott by_then chaec char_me \
        chgen chimm chuhf ckens cksac come_with comp_abou cont_one cordo cotta da_sein dabou dafu_eine dafu_kein \
        daher dame_am dann_ist dann_stel dard> das_ausl das_mode das_prob das_sage dekla dem_mann den_eige den_hut \
        den_ich den_voll deniz der_adre der_ausg der_elek der_herb der_klei der_luef der_pilo der_tisc der_zoll \
        derbe derzi deze_0 dfahr dger> die_fuge die_haen die_inve die_pral die_tabe dien_die dien_in dini_room \
        doch_nach does> dopti drei_naec drit_tag drum> east> eckla edroo eedle eekda eelch eenag efres egegr egerv \
        ehche eheiz ehnt> ehrl_gesa eimer ein_sege ein_sond ein_wass eine_auto eine_sie ekame ekday eklap elcha \
        elf_grad elf_leut elze> emer_line enbro ends_in enfma eniz> enlec ensel enueg enwei er_imme eraus erhar \
        ermut erser erst_anga erte_die erzim es_mit es_schl etech ettuc euro_anfa evel> evin> fiel_am fiffe fisch \
        five_foot five_i fless flog> flori fonie foot_one form_asks foto_gesc four_no four_of fract fszet fuess \
        funk_der fwach gehe_das gehol gelan geld_aus gepac gepr_wurd gera_und geral gerie gero_habe gerva gest_verk \
        getr_werd gewi_im girl_at glue> goats good> goods grab_bei gros_mehr grue_mich gruee gumen hab_ihm habe_dem \
        haech haess haft_bei haft_vor hales hand_im has_begu has_susp hat_ruft hatbo haus_so hbasi hear_from hear_my \
        hear_of heelc herg_und heut_nich hick> hlor> hmark hmier hnfle hoeh_gewa holid hops> hotl_band hotog hres> \
        hresg hrmas huhfa hwach i_get i_supp i_tran i_used ich_alle ich_erst ified ihm_ein ihm_nich im_anzu im_natu \
        im_schi imweg in_acht in_breg in_dess in_fair in_janu inere inner insul is_clea is_show is_very issar \
        ist_bege ist_echt it_four itaga ivatw ivity jaenn jema_hat kaefe kann_sein kerte kiel> kilo_0 klas_0 \
        know_whet kohl_und koll_sei komm_heue ksack kssch kund_frei kursg kurz_bis lad_aske laeus lang_auf lang_wird \
        lass_und lassi lchai leak> lebe_fuer left_and legeg lehnt leis_im lenba leran lern_ich lettu leut_nich liday \
        lief_am lieg_an light line_says lived lkrei lleic llent log_out loos_in loyal mach_nur maeh_nur man_steh \
        me_wher medi_0 mehr_gibt mehr_zu mein_betr mein_kont mein_lieb merl> mete_zeit metr_and mill_a mill_and \
        minu_der minu_zwoe mir_aber mir_dafu mir_durc mir_kein mit_alle mit_ders mit_haut mit_mens mita_im mmand \
        mohnf more_and morn_afte moth_s mues_weit muss_ein my_surg my_trai nach_durc nach_rech nchan ndabo ndena \
        nderl ndly> necka needl neue_von new_in nfisc nfles nfmal ngedr ngefu ngsda nigh_and nine_in nkste nleck \
        nmark noch_bei noch_nich not_answ not_call not_one npass nsive nslat nstst nsuli nuegt nur_wer nzelf nzung \
        oaded ob_alle odesf oehre of_june of_oak offi_said ogise ohnfl omman onder one_by onged only_left ordon \
        orone orto> osche ossmu ostco othin ototy ottag ottei ottpl ough_to owerp oying paetu patc_and pati_war \
        pay_0 pekt> phon_line pick_out plac_it plug> proz_gese prue_die puts> randw ransl rasch rbote rcade rches \
        reme_the reppe rest_0 rflie rgret rgrun rgume rheum ring_roun rinte riton rnsch roll_in roner rosen rost> \
        rotot rout> roved rsage rseit rsel> ruehc rufst run_by rvate sagt_nich schge schn_kein schw_an schw_ich \
        sech_ist senst serv_from shar_in she_stay sich_da sie_zum singl sitz_jema six_year so_etwa soll_eine \
        soll_halt sonn_ist spri_seit stanc stcod steh_bei steh_es stei_zwei stel_und stier succe sulin summt sverw \
        swing t_sell tadel tage_hatt tage_lang tage_vorh taug_the tcode teck> teena tehen teis> tele_hies tenab \
        tenge term_gibt tersp testi than_the the_gold the_hall the_kitc the_labe the_loaf the_mome the_pict the_plug \
        the_rang the_read the_red the_scre the_stop the_thur the_week them_so thre_hund time_in tinui tkaes \
        told_this tot_und totyp trac_the trai_i trai_was traub tteig ttfue ttpla ttuce tuce> tuer_der twic_then \
        twic_to twood typed ucksa udine uebe_rich uehch ueler uenfm ufwac ugska uhaus um_das umge_ein uncha und_fahr \
        und_frei und_vier unde_it ungla unpas up_by usik> ve_gone verk_begi verno viell vier_weit vised vity> volls \
        von_fiel von_geba von_geht von_hoeh von_holz vorh_ange vors_hat waffe walk_away wand_zu war_auch war_vers \
        war_vor warne was_gone wate_base wate_is we_boug wech_in wech_mit week_0 weekd weit_das welle werb_geha \
        werd_ange werd_sie were_take werfe werk_bei werk_nach werpo wesha whic_the which wie_bei wie_viel wint_und \
        wir_vers wirf_vor with_in woch_hoer woch_kam woelk woll_es worn> xcell yildi yped> zelfa zent_komm zuhau \
        zwei_ande zwei_bewo zwoe_schu =-1,1,0,1 0_squa <bits <entk <lott <marm <occa <outd <ribb <riec <vero <welt \
        a_live a_youn alte_leut arbe_der as_she aske_to ball> beck> bgege brin_a brook bruec came_at casio ccasi \
        chape chbar come_on das_schi dass_ein daugh den_ganz der_juge dies_jahr dist> door_was drei_grad drinn ebrot \
        ein_schw eine_davo eine_stat eine_verb elsh> elter ercht erum> es_sei foun_out fuer_arbe gesc_am harma \
        hat_gest hbars howin idges its_work kehre know_how leid_nich llman lost_an luest man_muss mona_vorh moos> \
        munio nach_um nbuer nich_kam ntest nudel occas outdo pers_best ricia rook> rstad rwach scha_0 scho_alle \
        showi sinkt slich tdoor tele_und the_boil tues_the ughte ulin> und_durc utdoo viel_hat vorwa weil_jetz welsh \
        wied_zum wird_um zuege zwoe_fahr =-1,1,1,-2 <fees abge_zu aehre astin ausie chluc delbe dem_land die_hael \
        due_to egrif ein_gest feel> garan getr_und herd> hgele hous_in idelb ighth in_salz ist_noch kame_zwei lowly \
        minu_lang nich_wege owly> sagt_ein shalb sind_ein slowl tenbe unfae ungsd vorer warni week_and =-1,1,1,-1 \
        0_geme 0_waeh <blat <euch <garn <geri <goes <guar <indi <klav <laus <lens <lodg <oliv <rosa <save <soft \
        <thum <trim <uebl <vorg <ziff a_bit acht_haeu aggeb agre_on als_unse alty> and_held and_will appen are_at \
        argel arien aring asure aufkl autoh avier bei_kein bendk buend bwass chemi chine chpru chtze comme d_be \
        das_noch den_morg den_notd der_roes der_vom der_zahn dertz des_land die_gara die_guts die_kurs die_mont \
        die_semm dlern dorn_von eben> eckbe edenh efrae ehig> eisha elfre elzim enbad epack erbin erial erkl_der \
        erkst ersee erwen escal esitz estme etter euch> eueri eueru eword faerz fahr_ab fahr_aus fand_den fee_is \
        fees> feren ficia fixin for_at fort_per geko_ist gelei gesa_es getan hab_sie habe_abge hael_die hand_back \
        hand_nied hat_einm hat_neul hat_soga hausf hefae highe holds hour_late hprue hrein ich_dami ich_halt \
        ich_moec icial ielle ierli im_aush imme_fuer in_tran inall indly ingel inlag ippin ist_gest it_back it_now \
        itlic ixing kindl komm> kondi laerc lain> land_ruft last_week lauf_und lectr lfrei m_told mal_ich man_ja \
        man_nehm man_sage masc_von mean_for mehr_betr minu_of mit_scha mitbe mona_arbe mops> morg_frue nach_den \
        nach_oste naufs ngsru ngszi nich_betr nich_davo nich_erre nken> noch_was nsibl nsich nterb ntial nur_wenn \
        nvern oentg olge> olive orben ortim ospek othe_half ought out_of pare> pasta plast prue_war ption pump_von \
        raps> rech_seit rium> roent rosa> rsee> rsehe rvive rwend s_bank sagt_die same_day schn_der scho_in schu_da \
        schw_war sechs seits send_me sing> sonn_0 sprot stalt stat_eine steh> stre_0 stro_vom supp_with tage_sind \
        tattf tekt> tell_me tellw tergr the_soup the_wate the_whol them_with they_foun timen tmete to_two toch_in \
        trang two_riva uerun uferi ufige uns_erst unsts unti_autu usive ussma utoha verb_prue verf_um verw_das verzu \
        vorm_die weil_in welli when_they wher_they wo_man woll_eige woll_kein wurd_0 zuer_die zur_haus zurue \
        =-1,1,1,0 0_has <begi <fewe <loet <sati <sky> <stet <taki <zufr <zwet abre_stim and_ten appr_and asion asta> \
        berze chuel das_zelt davo_und deli_nine echts erdop ernig fewer figer finds frag_bean fueh_ich fuer_mehr \
        gebu_eine gmbh_die habe_unte has_take haus_habe herea huele iftun it_i kitc_and koen_man komm_zwei loris \
        mang_ange minu_spae not_give orist orrig peop_are plett rdopp rnigh rrigi schr_hat sever she_s shirt sthof \
        stil_der thre_coun traps tripp twen_eigh uaran uass> ufrie und_taus unte_hint utung vived vorga weis_wer \
        word_sei wuchs yalty zufri =-1,1,2,-3 <aske <toni <wett antie =-1,1,2,-2 <berg <cart <hebe <heid <linz <ours \
        <reta <the> <zeit <zieg aelft alle_im and_did anhae beer> bring darf_kein das_kont decid der_akti der_steu \
        ebert eidel einre er_durc erfol fruit gage> gekue gewoe goes_to haelf have_sent hiede ichne ieden in_dene \
        inst_of itrin lusiv man_dort ndica reed> retai rfolg ruit> sits> stun_spae tgesc unse_schu ures> want_a \
        zur_naec =-1,1,2,-1 <vitr abore ament atlic been_paid bewac das_hat das_zwei elekt elev_mont emist hat_und \
        hler> hochs ierfa in_vier ngeha ochsc oder_nich on_an rhobe rseri sbetr sfer> tage_zu top_of trine ufgef \
        um_sche uote> vitri wird_der zum_0 =-1,1,3,-3 <komm case> eview mern> ther> uefer woehn =-1,1,3,-2 <holt \
        ausre dicat raend usban weit_zu zehn_proz =-1,1,4,-4 ditor uebe_0 =-1,1,5,-6 <acht =-1,2,-4,2 tschu \
        =-1,2,-4,3 <sams auswe gang> ttet> =-1,2,-3,1 <most gkeit igkei =-1,2,-3,2 <enth <ferr <saeu <steh doors \
        ibel> lost> noch_eine sind_ausg uebe_den =-1,2,-3,3 <step amsta mstag =-1,2,-2,0 <eine <sonn <veil <watt \
        breit chert das_einz der_kaff die_pack drei_davo estop euro_nach farbe felde fifte fteen glas> grey> iftee \
        in_leip is_clos lats> lchen mpera my_husb ndwas nenku nun_steh nuss> omise ompli rteen teig> ursa_ist ythin \
        =-1,2,-2,1 0_land <altb <dahi <dram <flan <infu <kate <law> <stoe a_new anzam are_aske atuli aufs_von ckel> \
        dahin das_pake der_beri drama enfzi esser euro_a eusch fassa ffee> flats for_nine heat> htel> infus ist_seit \
        it_came kerze larms lauge lein> lips> minar mised mont_for most> musik nfusi nfzig nzamt of_my rama> ratul \
        read_the reinf ridge rtenz schl_zu schwo smitg ssade step> thalt the_coff tulie turni versp war_nach \
        woul_not wurst zamt> =-1,2,-2,2 <clas bei_0 loest sdays unde_the =-1,2,-1,-1 0_sind <ambi <beze <bohn <buck \
        <debi <dokt <ertr <gas> <hope <loaf <logg <love <pony <rend <revo <riso <roch <skep <terr <towe <umla <umta \
        <viva a_revo aenze akko> aktor aktua alami aldi> also_frag amati ambit an_er an_hat anik> app_the asswo \
        attun autkl aven> beaut been_und belei bling bohne buil_by butto campi chnik cial> ckfah dass_nich date_the \
        der_mann der_stro ders_lief die_halt die_oma die_ratt die_sach dies_schi drea> drei_fehl eberm ederb egehe \
        egele ein_blec eiseg eive> eizko eleid elstu emder er_heis erald erkas erled erst_war estsi figh_for \
        fixe_fee flage for_her from_s fuer_auss gaes_die gaube gefa_wir gege_zwei geh_ich gesc_die gest_aus go_with \
        haemt halb_acht halb_auf henan holz_nach i_hob in_graz in_kist in_luec in_trom in_what inleg is_figh isegr \
        isott ivald klama ktual lamat leidi let_us loaf> mann_fuer marme mbiti mder> me_and melde ml_bott mona_alt \
        mtaus nach_ande nack> narro nauff ndrea neph_paid neun_mit niem_da nine_euro nits> nlamp nurs_in of_abou \
        oking old_is one_year or_take ortag ostat our_own over_has paid_0 param pared print puren purse rald> rashe \
        reco_a relia rema_that revol risot rkast rledi rriva rwaer rzueg s_bren saeum sakko salam same_crac sams_bei \
        scha_bot schr_ich segru sein_tant seit_wir sie_nun sinc_we slist sond_die sotto spae_lag spran spure tattu \
        tbark terab tery> that_new the_box the_girl the_make took_it tuali two_hour ufgeg uflag umtau ungsn uper> \
        utton valdi verk_heru verr_wurd view_of vival vor_das wanne want_of war_fuer weni_eine wied_mach will_beim \
        wir_selb woch_eing wuer_gern wuerz wurd_elf =-1,2,-1,0 0_beim 0_ml 0_seku <alko <anyt <bauj <blae <brak \
        <cras <dess <doze <elle <erka <few> <gone <haar <hant <idio <imag <kupf <lap> <laye <leaf <lid> <loos <luck \
        <mage <magn <mann <mitn <ml> <moni <pral <prec <pudd <purs <refl <shel <soss <thic <trop <uncl <vege <ziga \
        a_plai a_webi aben_bei aber_zur abit> abte_in achst acht_fran ackel adiat aelen aeusc afier agege agnet \
        agnos aktu_fuer alkoh alle_was alle_zum also_die an_arro ances and_coun and_look ande_zwei antri anyth \
        appe_on are_unch arenk armel at_did at_once atum> aufsc aufsz aufzu aujah ausg_0 ausg_ich auss_betr autei \
        awers bauja be_anno bei_alle bei_an bei_holz bei_zwoe beid_mit beka_eine beka_nur benc_of bend> bere_ich \
        bere_werd beson best_fuer beza_hab bile> bot_uns brin_ihr bumme bus_to carer chaem chanc char_by chbla \
        chec_the cherl chip> chult ckenm crash da_ein dages dana_den dank_an das_imme das_prog das_syst date_ist \
        datum ddle> dear> den_fals den_haus den_prue der_alko der_hael der_lief der_pfle der_stad deran desi_for \
        diagn did_offe die_aend die_alle die_anme die_apot die_bete die_dose die_zehn died_at diole doerf dokto \
        dozen dprei drit_seil dsmit eads> effer efter egeta ehre_bei eides eilch ein_reze ein_sich eine_geme \
        eine_guts eine_kont eine_seit eine_tief eine_ziga einlo elf_eins eliab ename enfal enke_hat enkli enmar \
        ennum ente_the eplie er_zahl ergar erlus erzti es_scho esso> etwa_von eufzt euro_habe euro_vers euro_with \
        ezimm fami_zu fbean feet_of fgegr fili_gibt flann for_thei fran_for frau_von ftel> fueh_von fuer_den \
        fuer_wart gefa_weil gele_hatt gema_den geme_dass gera_von gesp_hat gien> gone> grafi gros_wie gsbue \
        guts_uebe habe_sofo hall_uebe hamst hance hand_gesc hat_beko hat_nebe hate> hatt_uns he_came heis_jetz heizu \
        henke hgege hlers hoffn hosp_the hower hreck i_sat iagno ided> idiot iebss ifft> ihm_das ihn_mir ilche ildsc \
        im_wart imagi in_eine in_week inens ining inloe inseh ipts> iser> it_down ja_der jahr_kauf jahr_wied \
        jetz_mit jetz_wied kaes_und keel> kein_woll kind_eine knopf kohol komm_weit kont_die kupfe kurbe lag_da \
        lake> leche left_out legt_jede leid_nur lenti lergi liabl licke lishi lkoho llenb llerg log_in loose \
        love_the lstun magin marc_i me_luck mehr_erwa mein_pake melad mesto mgeba mile_at minu_ein mir_nich mit_hand \
        mitne monit move_a mpft> mster mutt_ist my_cust my_lett nach_habe ncle> ndpre ndsmi nehm_ich nett> neun_minu \
        nfass nfigu nftel nich_wenn nimm_ab nium> nleit nloes noch_sieb nopf> nrufb nsehb ntgeg ntoau nythi nzert \
        oausz oere> oerfe oetet of_four of_thre offnu ohne_mont oktor only_at ontoa open_dail opien our_new ourer \
        owder pati_in pien> post_is pro_kilo prue_zur quers quot_came rake> rbel> rbesi rcher rech_ich reda_hat \
        reih_der reih_nach rektu repli reze_fuer rgeri riff> rifft rille ritze rlust rmela ronen rscht rspre rtaus \
        rtezi rtoch ruefs rztin sagt_herr sbeau scha_bei scho_ausg sech_flas see_the seit_sams senf_zuru senke \
        sent_a sess_wer seufz seve_mont sgeme sinc_pass sinc_went sixt_four so_den so_for so_gros soft> soll_das \
        soll_laut soll_nich solut sosse stad_hat stam_aus stber stim_auf stop_and stsie sunge take_thei talk_me \
        tecke tenza tezim tfrie the_air the_blad the_cert the_comm the_date the_eigh the_lid the_seco the_wait \
        then_wish thick thou_fran tivit to_conf to_hate toaus todd_who trai_von triff troms tsieg tstun tztes uchun \
        ueckh ueft> ufbea ufsch ufsze ujahr umpf> uncle und_gest und_komm und_nahm und_ob und_was unse_reda \
        unse_toch unte_noch upfer urbel urely usgen uszue vate_ist vatwa veget veilc veral verg_wir verlu vom_disc \
        vom_stra von_lief von_noch von_sieh vorh_mit war_mit war_supe was_lear wder> weihu weit_offe went_over \
        whil_he wien> winen wird_nach wird_zuna wish_me woch_hat woch_kost woch_spae woll_er woll_mein wurd_heut \
        yself zahl_jede zehne zigar ztes> ztin> zu_schr =-1,2,-1,1 <bed> <frec <froe <prom ably> aefer andsm apfen \
        bauj_0 bera_von brake chirm das_auto dien_im drue_und eimli eine_name eine_scha ersit esess four_time frech \
        geses glied imlic inung man_mir mein_mutt mont_vor nach_als ngeno ompre otto> pages refle steh_lass stre_and \
        tdeck tickt unte_ande urst> wage_der yet_to =-1,2,0,-2 <fast <hard <rout <sepa <undi <wide <wint appte arnun \
        aschk atus> away> darf_drei dem_einb die_norm eckho edrig ein_tech eitsp elhaf emain enrei er_die fassu \
        hat_beim helpe hirm> hlang idenz klo_und maeng mart> me_by niedr notru otruf ouseh remai separ snumm \
        sonn_eine strok tatus the_supp troke ungen useho utora warnu winte with_warn zwei_und =-1,2,0,-1 0_amts \
        0_they <abfa <alpi <aren <birc <bon> <born <botu <buch <cat> <clin <dail <disg <e3> <earp <fede <fish <flau \
        <geni <geod <inju <k> <kard <klac <koma <krus <lemo <maus <mudg <narr <non> <oyel <pads <peda <pota <quad \
        <reso <retu <rice <rumo <saft <sakk <seal <seil <smar <tap> <torq <tuev <twic <twis <unik <vien <wasp <wech \
        <zugs a_bran a_cell a_d a_gree a_livi a_quie a_rath a_rent a_rumo a_shor a_twis aben_im aber_0 aber_unte \
        abgef abou_a achgi acke> adewa adrat aedel aense aessl agsti aids> aily> alad> alle_ange alle_betr als_das \
        am_haup am_scha am_vort an_argu ancs> and_char and_coul andbu angs_um antig anyo_know arche arder aren_t \
        as_befo asch> at_me atbot atmet attic auf_m ausag auto_ist bache back_ich balk_und band_vor bedan beere \
        beim_ausg berkl bestr bevol bgeko bibel binen binn_0 birch bis_jetz bot_0 both_hand botul braut brem_aus \
        brum_und by_vide ca_0 cann_be cast_by chatb chgau chkue chnau chser cials ckbek come_up coul_t ctron d_and \
        da_mit daily dana_woll dann_ein dann_verd das_band das_esse das_fals das_jetz das_krei das_muss daue_eine \
        day_of dem_erst dem_flau dem_laut den_brun den_hall den_kell den_schu denka dens> der_anne der_anru der_dusc \
        der_erst der_farb der_fern der_link der_sagt der_stuh dersp derta des_buer desla dguar die_blut die_dich \
        die_foli die_konz die_kund dmira dort_jetz down_on dratm drau_bei draug drei_laed drei_term driv_of eappl \
        ebevo echsj ecks> ectro eeth> eferz egrup eift> eige_schu eimal ein_nett eine_auff eine_dich eine_voll \
        eine_wasc einle eipts eiskr eisvo ekund elara elek_seit empfi empla en_0 enem> enerl enna> entka eppe> eprue \
        eranc erkl_die erkl_waru erln> ernes erpoi erspi ertst erty> ervus erwae erzwe es_stue etraf eturn euers \
        euro_guts euzen evels event evera face_for fairn fals_etik fals_vorn fand_ich farrh fchen feder feedi ferze \
        fili_im fille floo_for fmal> foeh_und for_want fork> four_euro frag_er fran_a from_nove fuer_oste furth \
        fuss> gaens gang_zu ganz_ohne gave_a gebu_fuer geht_mein gelee geru_auf gesie geze_der ggen> ging_uebe \
        girl_of gital gniss gros_paus gstis guara guest habe_kann had_move had_two half_a hand_the hart> hatt_mir \
        have_pick haven hbuch he_did heat_and heats hener her_life hiel_bis him_on hing_mein hint_auch his_boot \
        his_cap his_hand hkuec hmens hrte> hser> hsjae htime hwank i_expe i_foun i_open i_put i_run iage> ich_steh \
        ich_unte ich_zahl iebev iele> iemen ienna ifull igita igrat ilier im_kuen im_muse im_schl im_wass in_by \
        in_from in_leit in_linz inbau indic ineap ingep ingri ingst inic> iniku injur inte_care irnes isele iskra \
        islis ist_sich ist_uebe isvog it_roun it_take itsam itspr itzen izin> jahr_drei jahr_hatt jahr_muss jahr_wie \
        jema_an job_in kalke kass_vom katz> kbeko kein_aber kein_zuru kelln klack km_umwe knac_es knarz koma> komfo \
        komm_das kran_der kran_sei krust kuen_in kund_die laert lamp_den lanes lanti lass_weil lausc leaf> legeh \
        lemon lerka lhaft lieg_lass ligke linic llert lligk llsta lohn_die mach_nich mal_und mark_und mehr_seit \
        mein_lade mein_tant meld_0 merk_euch merve mess_in mich_dana minu_elf minu_ich mir_fehl mir_noch mit_rosa \
        mitt_ich mont_s morn_a mosta moths mour> moved mudgu mum_has mum_s must_be my_aunt nach_fuen nach_kurs \
        nach_wie name_gege nchti ndant neapp neun_schu neun_weit nfolg ngelh ngepe nich_brau nich_verr nikum \
        nine_days nine_seco noch_die not_all not_so noti_on nsor> ntig> ntile ntkal ntrat nur_als nur_am nur_werk \
        nur_zwei nwech o_cloc ob_es oelia of_five off_his ograf old_one olly> olte> on_bank on_card on_vent onic> \
        ooth> opa_hat opert opin_of orque ortga osine otato otuli otzde oured owels oyela pads> part_from pedal \
        peop_not perty petro pinea plane plas_in poli_seit potat poure prall prob_von pside quadr rakto rames rancs \
        rang_at ratme raubt raugh rdens reas> rein_0 resso retur revis rgent riage rint> riss_die ritas rmost ronte \
        rose> rotzd rpoin rque> rstro rtise rumou rumpf run_is rvus> rzwei s_gone salad sausa scham sche_hat \
        schi_eine schku schl_man schl_nich schw_die schw_sie sdate seal> seco_and seh_ich seit_steh selb_die \
        selb_uebe selei serin serv_hat servu sette seve_with sich_der sich_nur sie_gesi sie_kenn sighe skran smart \
        smode so_stil some_with sond_weil sonn_zehn sorry spalt spir_so sprei staf_have stars stat_the stil_in stlos \
        stolz stra_aber stra_nich stre_und stres stri_die stud_der sues> surel svoge swort taer> tagst tandf tbot> \
        tele_war term_on terpi that_four the_bicy the_manu the_seat the_trac the_writ the_youn then_to thin_and \
        thir_has thir_two tick_cost tkalk toas_and torqu tran_at treu> tries ttens tuer_aufg tuer_nich tuev> tumm> \
        twert twice twist tzdem uadra uart> udgua uebe_hatt uegli ufuel uinte umour ums_eck uncht und_de und_hint \
        und_mitt und_sing und_unse und_wuer undab unve_der up_was urnsc usfue usgeg usses uterb utete utges \
        verg_fuer vert_uebe verun verzw viel_dank viel_wie vienn vier_ich voic_on von_dama von_reis vorm_eine waer> \
        war_dien ware_fuen was_aktu was_born watc_the weari week_to werd_was what_s wice> wie_s wied_ruhi wiege \
        will_kuen will_sie wir_jetz wist> with_bein wo_es woll_jetz xing> yelar yild_von you_wait zdem> zehn_aben \
        zepte zmitt zu_der zuegl zufue zuge_im zusa_ein zusa_noch zwei_einm zwei_frau zweih zwoe_grad =-1,2,0,0 \
        <abib <ahnu <bamb <eisv <embo <fand <fiel <furt <halt <hofl <kowa <krea <mohn <pict <ruck <sanf <show <urba \
        <z> a_head a_vouc ab_sofo abbuc abiba achtu aeme> aess> aetzl aeumn all_bran amedi angwe arger aufs_klo \
        auses bbuch been_left befo_they bibal biet_im bindi bits> born_and box_and bssys charm ckone cogni comp_the \
        cont_is da_als dank_auch dante das_gebe dem_zaeh denk_und der_aufb der_chat der_eine der_luft dewan dialy \
        die_stim drei_zuge eberv ebssy eceiv ecogn edics eheim eine_aush eisge emaes embos endwo enfol erfec es_steh \
        estic eumni fami_in fectl fegt> fernb flop> gebu_und gefr_wo gela_vier geno_nach gest_sagt gewo_bei gnose \
        grad_in gskar gues_a gweil hael_und hante harts helor henfo henla heuma heut_0 hoer_die hofla htern i_ment \
        ialys iball ictur ihenf im_gesi in_beid inged isges issta iszus jetz_scho kaeme koned kowal kratz kreat \
        kuen_koma langw leut_ohne lind> livin loes_der mboss mean_to mir_gera mit_mein mnisz morg_ange mpare ndwo> \
        ngwei nich_dafu niszu nlege noch_imme ntin> of_prem oflad ognis otfae pear> peise peop_have peop_in \
        pers_gesp pictu plan_habe plit> plugs pple> prei_rich puelm quell quint recog rfect roch> roehr roun_ever \
        rtels ruec_in sah_man sanft sani_hat sanla saved schl_am scho_durc seit_dies sonn_hat spart stra_auf ststo \
        stud_hat tech_kam the_hedg then_it they_ve trepp uariu ubens uelma uhr_nich umnis unse_vert urban urgen \
        usaet verl_daru very_good von_inne wave> we_move weisg weit_auft went_back wie_am wied_kein wo_sie woul_call \
        ziffe zsche zu_zahl zusae =-1,2,1,-3 <gurk chgel die_zahl zuru_und =-1,2,1,-2 0_weit <does <dopp <ersa <esta \
        <feuc <kabi <mops <naem <ned> <poin <weiz aemli anged ausfu been_told befeh bertr ckelt clipb daru_ein \
        das_labo das_zeug die_kond drei_firm eekly ekly> erige ervor feuch folge geho_habe geld_da gesc_hat greed \
        hand_over heim_der ichun iedri iend> im_bett im_pros in_dece ious> ipboa kaese kein_was laut_poli lavie \
        lften lipbo matic mein_das naeml naps> nich_unse noch_offe off_at olien on_a on_mond ondit onten ouble \
        peop_on pfel> pick_up ragge rgel> riffe scho_mal sible sonst statu the_othe thern tick> tragg tstof ufbau \
        uoted urken usmar weekl with_thre zwei_am =-1,2,1,-1 <expr <kaes a_six ahmes are_sold atic> atzer berg_und \
        bgeho blam_the ckere den_turn der_beit der_ware dizin dopp_zu drei_schu edizi efueh eher> ehner eifel eshal \
        etari gewar haen_im has_pass hdraw hoer_ich htzeh iger> ighed ingle istin mediz meis_bis ntee> overs \
        paus_der per_brie ratel rein_und screw stan_es that_one thdra the_mont the_word thumb time_is to_fini toppe \
        two_work uell> um_0 von_nich vor_zwei weife were_all wurd_das zaube =-1,2,2,-4 <admi <ande lben> =-1,2,2,-3 \
        0_fahr <anzu come_in dder> elfte ener> ewoeh gurke hluck holt> iebe> maess orgel sent> sich_nach skart trete \
        und_eine warde weigh zuges =-1,2,2,-2 <merc dbuch der_scha hour_afte ithdr ngese nzahl plain to_my withd \
        ziege =-1,2,3,-5 rsatz =-1,2,3,-4 ebrau racht =-1,2,3,-3 ehold pump> =-1,2,7,-8 <ob> =-1,3,-4,1 ature ollte \
        =-1,3,-4,2 <ausw atte> chnel hlage hnell =-1,3,-3,0 am_tag ander auf_seit frisc in_fuen it_as rletz \
        =-1,3,-3,1 0_das <etwa <reih a_0 annen balle baute emina erge_0 nual> semin two_days =-1,3,-3,2 eloes laine \
        =-1,3,-2,-1 <affe <boy> <dose <gram <tuet <zone aerkt arkei barke brich dageg die_trai ein_rech gehe_in \
        graue kart_geht lean> ltbau nich_eine opfen otels prei_lieg regle ruec_eine schn_war seats showe weil_er \
        zehn_am =-1,3,-2,0 <arzt <chap <curr <feat <gaes <get> <jema <prin <reci <rela <welc alysi an_inde arnt> \
        ased> chger chuh> die_kist ecked eiden elen> elpli entin estbe gatio geli_am helpl iegel is_bein jeman lplin \
        lysis not_in offe_me peich pline praxi ratur raxis rech_das reen> riet> rived seit_zwei sessi solle sorte \
        speic squa_metr to_get und_pass unit> wager wird_es ysis> zucke =-1,3,-2,1 <batt <bicy <olde <oma> bicyc \
        die_besc eens> eidig er_noch icycl ransc tels> tgege tons> urger wurd_es =-1,3,-1,-2 <boch <hose <jewe <knew \
        <salm <your abwei ans_tele ayer> befo_and bens> brau_mein bweic der_stel frau_an geha_und getru hunge ighti \
        inklu knew> rkten schw_mit sich_heut sswor thin_it uegel ugges uglin und_kost von_war war_ein =-1,3,-1,-1 \
        <abo> <aend <diag <geso <grie <gutg <hate <huma <kaug <leve <nitr <notf <okto <rosi <seh> <seku <ster <sugg \
        <urge <uses <wien <wobb <zitr a_frie a_scho achel afte_eati am_fens am_vier ange_nach arbe_dann arium artes \
        as_we auch_per augum ausz_das autsp beha_ihre bei_foeh beim_drit berha bilds bis_elf bis_sech boug_a brei> \
        care_home centi chnec chwoe dame_bei der_bibl der_burs der_fehl der_kita der_prei der_zwei die_app die_char \
        die_rekl die_rosi dies_woch dschi ecall eine_aufs elled ensat eplac erha_die es_dem etige eurer extr_und \
        facht fall> fasse festp ffere fiert five_star for_our fuer_acht fuer_mein gefr_ob geko_sind gele_hat \
        gesa_den geson gros_lob gutge hat_dann hauta heape hing_hat hneck hous_and hulte human hund_die hwoer \
        ich_bis ichel idigt igena iker> imal> impft in_engl is_open iums> jung_frau kaugu kont_auf kost_extr ktobe \
        lach_nich laran lauf_die laut_unse list_der magne may_have minu_drei mpres msoe> my_late nahm> nante nearl \
        necke nets> neu_gesc nich_als nich_gese nie_ins nie_wied nnumm noch_fuer notfa nur_auf nur_drei nwach \
        of_what of_whic ohne_ein oktob omati omsoe orbes pack> paeck patch plan_und prang rafie rang_me repla rinki \
        rkart romso ruckt seil_mit sein_lebe sekun sie_bei sited six_and stat_page sugge sults surv_a tate> tersu \
        that_came the_blue the_repl to_clea ugumm uhr_an utspr vier_proz ware_die was_ande was_turn weiun wied_mit \
        wobbl zwei_wurd zweiu =-1,3,-1,0 <arro <myse <whal a_huma ab_apri alanc blaet bstan by_0 cent_und days_i \
        die_vorl eapes ecipe eizun erhin erkar eugt> gment got_one had_the hende inkl_der itron izung kann_der litte \
        meckt mysel nstli passw plate recip talle tech_von trone ucket uman> ve_aske was_soll whale zitro =-1,3,0,-3 \
        <also <chem <herk also> emen> frien gramm irmed riend sehol verwe =-1,3,0,-2 <bish <cap> <ders <durc <einl \
        <fuge <fuss <gsch <inns <keim <mome <onli <rand <sent <skan <thun <weep <zug> a_bus a_chai alls> arate ately \
        aters bille bis_zur bochu call_the chelo chlug chrin chum> dachr dasse die_gebu die_spue dlich does_t doesn \
        drei_nach eche> ein_von eine_zett ertau esend estpr eutel ewart fahl> fiehl flege heal_offi hebt> hlug> \
        hoch_mit hrgae hrinn iehlt innsb ist_in knack lable lag_mit laut_erst letz_jahr liner lmon> mine> mmerl \
        mpfah mpfie ngte> nich_mit nline nnsbr nsbru ochum ocker oesn> onlin pboar pfieh raeus rees> rnung rselb \
        rting satu_and schme sech_mete skand stpre stumm them_the und_hatt wer_die wohn_und zweif =-1,3,0,-1 <dear \
        <eck> <lede <petr <pock <wegw abge_im anyo_who autif beute butte ceipt clini conti das_alte derga did_not \
        die_nach done_a eauti eceip ekueh er_aus erre_die geht_und gena_zwei genge glei_baua halb_drei hend> \
        ich_brin itas> llner must> my_daug nich_dass nie_etwa nrein ntie> on_sale one_of pine> pocke rgaes soga_der \
        stisc the_far theke tiful to_tell toff> utel> utifu viele wart_vor we_now wegwe wrot_to you_coul =-1,3,1,-4 \
        fund> verae =-1,3,1,-3 <away <nass <need <swit desam eine_drei heut_nach hickt hole> inted my_wife oesse \
        pens> rged> rine> ssung =-1,3,1,-2 <gaen alog> betr_mit fortn herku ilabl in_wint meant nschl ortni rtnig \
        selli steh_seit tnigh vors_und zahl> =-1,3,2,-4 <bord <tage ersat hulen sale> =-1,3,2,-3 assun ials> iber> \
        =-1,3,3,-5 chick =-1,3,3,-4 <carr <term =-1,4,-5,2 euer> =-1,4,-4,0 betro =-1,4,-4,1 <das> ietet =-1,4,-4,2 \
        estra =-1,4,-3,-1 <grau messe odel> rbar> =-1,4,-3,0 <page <reco <riet aden> altba arte> atter gsten nvers \
        well> =-1,4,-3,1 0_for <salz =-1,4,-2,-2 elden ggest schl_hat two_of verbr vers_0 =-1,4,-2,-1 <and> <but> \
        <milk <opa> affec aited apest beim_zwei belt> betr_soll bis_jahr carr_over chmec die_den emde> erbar erkte \
        fecte fish> gut_dass heke> hmeck ich_haet icket iden> immer it_and latte maerk milk> mit_vers nach_neun \
        obble oeffn oehn> rhin> rver> shes> sind_in tant> the_help ults> usin_the utoma vom_mark wohn_in =-1,4,-2,0 \
        <oran der_jung tere> unch> vels> =-1,4,-1,-3 denn> derse gling habe_wir roll_und seit_mont stoc_ein wechs \
        =-1,4,-1,-2 <aktu <brec <crac <graz <hut> <inkl <mei> <stum <todd <waer a_diff agess angst augle autom baugl \
        bei_ein best_war bscha care> cheln chimp crack ddler die_brem dose> effne efon> ein_mens elbe> erter etike \
        ffnen fnen> fuen_woch fully gelie ghtin grues heap> himpf hting lare> left_with mein_enke muss_man nsivs \
        oddle of_seve page> rbrau rtesc ruess sech_stun tages tches toddl ully> weich welch wied_auf =-1,4,-1,-1 \
        <deck <sess atuer buchu conds eine_frau herr> natue nlass olls> swit_to tuerl =-1,4,0,-4 kabin und_mir \
        =-1,4,0,-3 0_am <anfr <bad> <faul <geze <ruhi <vent aese> das_gera ebuch erbra finge fuenf gebuc hwer> \
        in_bad nackt nfrag nzige rmine sie_die stick uiet> von_habe =-1,4,0,-2 <denn <notd <stic almon anfra kanda \
        notdi otdie salmo schw_verl tely> zuers =-1,4,1,-4 asche ndesa =-1,4,1,-3 am_aben arged =-1,5,-6,2 ehlte \
        =-1,5,-5,1 ansch die_prei nich_zu =-1,5,-5,2 etet> =-1,5,-4,1 serer =-1,5,-3,-2 <ersc befun left> timet \
        =-1,5,-3,-1 <befu <left <only ausg_wird only> stome tomer umpe> =-1,5,-3,0 iente =-1,5,-2,-3 artun wartu \
        =-1,5,-2,-2 <broc <chea <haut <vorm chure der_kass die_date ensiv hat_unse hure> lass_sich nach_zwei ochur \
        rochu teren the_broc tiges toeru xtra> =-1,5,-2,-1 <bric <schr nutze =-1,5,-1,-3 <brei <fing <flas able> \
        deres elche hoen> mein_frau schwi soga_die =-1,5,-1,-2 guts_fuer hatte last_nigh opped =-1,5,0,-4 <holz \
        <out> abine ered> erkt> torte =-1,5,0,-3 schal sind_seit =-1,6,-6,1 <wo> =-1,6,-4,-2 seit_heut =-1,6,-4,-1 \
        kost_0 that_i =-1,6,-3,-2 <frau als_haet ehend fehlu zahle =-1,6,-3,-1 jetzt sted> =-1,6,-2,-4 ntens \
        =-1,6,-2,-2 <arri arriv gefah gegeb pumpe =-1,6,-1,-4 arton girl> lief_die merkt split =-1,6,-1,-3 <empf \
        <tort die_dame tensi =-1,6,0,-5 oden> =-1,6,0,-4 die_frau =-1,6,1,-6 <six> =-1,6,9,-14 <wir> =-1,7,-5,-1 \
        ellt> suppo =-1,7,-4,-2 0_kilo ueckr =-1,7,-4,-1 <jetz =-1,7,-3,-2 vergl =-1,7,-2,-4 choen und_sie \
        =-1,7,-1,-5 <laut code> =-1,7,-1,-4 still =-1,7,0,-6 karto =-1,8,-4,-3 <seri frau> =-1,8,-3,-4 ummer \
        zwei_tage =-1,8,-2,-5 <same =-1,8,-1,-6 das_ding seit_der =-1,9,-4,-5 nung> =-1,9,2,-10 <euro =-1,10,0,-8 \
        euro> =-1,11,-4,-7 <app> =0,-10,-4,14 <park =0,-8,5,3 werbe =0,-8,14,-6 geld> =0,-7,-1,8 aehlt =0,-7,-1,9 \
        annte =0,-7,2,5 halle =0,-7,2,6 logo> =0,-7,3,4 <fuhr =0,-7,4,3 ellte =0,-7,5,2 <dire <hof> =0,-6,-3,8 haus> \
        =0,-6,-2,8 gasse =0,-6,-1,7 rchiv =0,-6,0,5 llstu =0,-6,0,6 <hafe =0,-6,1,5 stag> =0,-6,2,3 tors> =0,-6,2,4 \
        <dort =0,-6,3,4 brief =0,-6,5,1 uern> =0,-6,5,2 later =0,-6,7,-1 <ante lity> =0,-6,8,-2 contr =0,-6,13,-7 \
        ertra =0,-5,-4,8 <am> =0,-5,-4,9 latz> =0,-5,-1,6 ften> =0,-5,0,4 <behi <buer =0,-5,0,5 <des> paten \
        =0,-5,1,3 iess> =0,-5,1,4 arken eifen stift tier> wie_man =0,-5,1,5 kamen =0,-5,2,3 <stud agen> ilige \
        =0,-5,3,2 bis_zum llig> near> =0,-5,4,0 hung> =0,-5,4,1 <zu> eilig rief> =0,-5,5,0 vermi work> =0,-5,5,1 \
        erber =0,-5,6,-1 apita banke =0,-5,7,-2 antei inhab nhabe =0,-5,7,-1 ihre> =0,-4,-2,6 ohen> =0,-4,-1,4 ohnt> \
        =0,-4,-1,5 <buil <gave <tee> <zufa atike oller umgek =0,-4,0,3 mmen> =0,-4,0,4 behin chiv> ehind eifer rueh> \
        rved> s_a tall> =0,-4,0,5 bis_der stage =0,-4,1,2 came_back ettun ich_im the_foun undsc =0,-4,1,3 abrik \
        fabri ichte renze rtier sie_noch =0,-4,1,4 brik> ltest reife =0,-4,2,1 <ausl <next echne iled> next> pass> \
        sasse swert um_zwoe urier =0,-4,2,2 antra to_have ufgeb =0,-4,2,3 offic =0,-4,3,0 enig> =0,-4,3,1 <tisc \
        ande_mark confe erenz ersen lady> nach_von urchs von_sich vorst wir_lief =0,-4,3,2 eilen teil_mit =0,-4,4,-1 \
        nvite =0,-4,4,0 achha else> habe_im in_june ingen lobt> nanzi ussch uster =0,-4,5,-2 heet> =0,-4,5,-1 <part \
        an_die etigt frist hise> ries> verfa =0,-4,5,0 <fuer =0,-4,6,-2 <soli efere gung> herer tice> =0,-3,-4,7 \
        the_comp =0,-3,-2,4 <spen had_been =0,-3,-2,5 <maen <unbe =0,-3,-1,3 <bann <hinw <snow <tues aeumt banne \
        escue gela_von gsamt hieve kehr> luess rescu rube> stieg =0,-3,-1,4 beten der_bahn der_die dhof> die_numm \
        ehmig enkt> fluec gave> it_woul mwelt nehmi nschi oerer ollat on_thur reste rolla ruene the_pari umwel ungsg \
        =0,-3,-1,5 tory> =0,-3,0,2 <niem <them anze_erst barbe berae das_tor dem_gela efers enlag gends hiess kilom \
        lomet mgebu mpfan niema rdigu sein_auto tatik the_lett thir_year tmess uns_ein von_nach wo_frue =0,-3,0,3 \
        <angl <kape <pfor <quay <resc <rost <samt <spre <thie arade beine bis_die bis_frei by_two choss die_vier \
        etrue ferie forte gesti her_own imina just_a klame lling mary> nern> pfort quay> rettu schos sstra tank> \
        the_road thiev tzeit und_wie und_zwoe von_aber vor_die weide zimme =0,-3,0,4 <feie aeume parad =0,-3,1,1 \
        <deze <fahn <nen> <woma der_brau derin dreih frei_hat liess mode_von rften signa von_werd war_unse werd_noch \
        zwei_leut =0,-3,1,2 <ambu <blit <copp <draw <oben aben> afte_my ambul andle beerd blic> blitz bulan coppe \
        die_aelt duerf eerdi endra fuhr_die gebae gesuc hand_in has_open in_spri ist_mein laufb letzt mbula mpel> \
        nachm ndrau nker> oman> raile rhof> roun_the schu_die so_sagt that_he ublic uchha und_nich unsch verie \
        woll_die woll_noch zaehl =0,-3,1,3 habe_um otes> =0,-3,2,0 <verf am_selb beza_und call_it droht erlau kommi \
        oben_und rschr zwei_von =0,-3,2,1 <comm <flee <geba <leut agten alkul dann_eine das_0 die_ag die_fuen einsa \
        im_sept ische iveri kalku leut_die my_dog nings orth> sei_zu terna the_regi to_know ufend waltu week_late \
        zu_viel =0,-3,2,2 <bevo <dreh =0,-3,3,-1 <auss <grow eibun eine_mail hand_mit ibung iete> kanis ornie torni \
        =0,-3,3,0 <net> <proc afte_two court der_rich derun die_diff die_sonn die_tonn elier er_sagt erest ertan \
        evor> gesch hat_fuer ices> kapit keepe make_the onzer ordin sich_aus sign_for they_left thin_in thre_year \
        unte_ein von_zwan zu_eine =0,-3,3,1 anzie calls einm_hatt lines nbaue the_cour =0,-3,4,-2 provi =0,-3,4,-1 \
        <pro> amtsg cent_of chhal die_kont fonds mmiss mtsge narbe ommis roll> rwalt the_orde ueckz =0,-3,4,0 erwal \
        landl ourt> =0,-3,5,-2 <amts <effe <lot> <riva chang ebern effec inanc nance ndler oices sgeri =0,-3,5,-1 \
        muste proze =0,-3,6,-4 <audi <leas =0,-3,6,-3 kauf> kredi trags =0,-3,6,-2 eink_von =0,-3,7,-4 <shar \
        =0,-3,9,-6 esell =0,-3,9,-5 <buye buyer =0,-2,-4,6 <denk the_0 =0,-2,-3,6 eferw ferwa =0,-2,-2,3 eulen isel> \
        suppe ther_are =0,-2,-2,4 <da> <dazu <exhi <geme <pram an_den chner der_orts eckte eule> exhib hacke hibit \
        leep> sgela xhibi zwei_maen =0,-2,-2,5 hospi unnen =0,-2,-1,2 0_die <gegr <klau <sain bauho baum> brie_gesc \
        dem_kino der_ort die_antw durc_unse eboar ein_logo ekam> er_nie for_its gebi_und hat_niem ihn_die im_bach \
        ist_gege last_von leut_aus mete_hohe nach_zu oniak poli_have rman> rster saint spate stel_eine sverk teten \
        uhr_auf uhr_uebe usbru vorne was_no zehn_kilo zu_gehe =0,-2,-1,3 <angr <besi <blau <brat <brig <depo <satt \
        <vica a_hedg angre anzei boesc bund_und by_dusk cros_the den_brie denkt die_ober elong enan> erang ertne \
        find_das gssch hinwe icar> im_schu jede_mitt land_und lass_zwei lerch lieg_beim lwage maer_in ngrei nsatz \
        nzeig on_frid opter ortsv paare paris rauer rchga reuz> rhalb ricke rksge rons> rpres rsch> sauer sein_neue \
        sind_weg sselt that_orde the_band the_vica ther_were traet ueger uehlb umte> vicar vor_jede week_in \
        =0,-2,-1,4 <heba <rive andst arty> baeum belon ebamm filme hebam party spiz> uebe_dem =0,-2,0,1 0_kost \
        0_mann <beto <bunt <faeh <lokf <nego <quee <true <voge <wilf <wrap a_valv a_woma acht_mens ahrba ainin alist \
        ange_mein ange_word ansc_gab auf_elf beton chtme chzue colla cone> das_will der_pres draw> drei_eier \
        drei_fran eboge egenb ein_buer ein_satt eine_aus elken enze> eraer eroes erras es_riec ewoch fahrb fersc \
        foot_and for_as forms fuen_in fuer_dies fvert gebog gege_das gekeh gelwe genbo gewo_hat gold> gsstr gster \
        had_told hatt_er he_look hhaus hlman hrbah hutte hzueg ich_werd im_amt im_op in_sock inha_von karl_hein \
        kein_kuch kfueh konst kost> last_tues lists lohne lokfu lumen mbled mein_meis menko minu_eine nach_zeug \
        ndesh ndow> nehm_die nich_uebe nobo_at ntsta okfue on_i ortst queen rach> raed_fuer raerz rast_in regie \
        roun_in rtern rush> sass_am schl_ich schl_sie sitz_und six_hund steh_wart stitu stre_was stroh talki tary> \
        thou_of tkreu twarn uilde um_hinw utier viel_zu von_sons war_vom wine> wrap_in wunsc zahn_die zaun_reic \
        zeig_der zers_und zubin zwei_werd =0,-2,0,2 0_unte <anma <bana <blum <crat <erdg <gasl <hamm <heil <herz \
        <igel <karl <knoc <know <live <luef <matr <moto <priz <spon <stau <toge <trat <trif <unge a_coun a_tin abris \
        acher achme agai_at alle_wied am_kirc angef appel are_nine arker arnis arzer at_two auch_bei auf_stat \
        auge_die ausee baend bbey> be_elev bean> betr_mein bezir bis_halb blos_noch blume briss brok_into brun_von \
        burgl chil_on chilf chlue conse cour_at crate da_roll das_heim das_tier dem_labo den_sech den_umwe der_bei \
        der_flut der_kape der_naeh des_haus die_angr die_krip dies_somm dinge dmeld drei_kilo dres_in edrue egier \
        ein_blit ein_kabe ein_stat ein_tank ein_tran eine_aetz eine_uebu ellac enspi entru er_ist er_sich erdge \
        ermel esaec eschz esden etin> eude> euler eume> eumt> ezirk falte fehla fest_dass flamm flue_in from_turn \
        frue_stan ganz_dorf gema_das gern> glars habe_frau habe_gesc had_alwa had_walk hat_anze hat_kein hera_eine \
        hlala hlues hmeld hnee> hwaer hwarz hwein ich_dem ieren ikeri ilver im_hoch im_krie im_ort im_sand ist_ausg \
        ist_dich it_in its_firs jecte jung_von klar> klers komm_eine lagge lalar land_ist laube lauf_moto leic_verl \
        leit_hat lette ligt> loge> longi loors lted> lugze lusti lwaer lwass mal_der mal_in matik mont_hat mpenl \
        my_nan nach_feie ndmel nenst neter nflug ngelb nich_durc nich_verb nlock nneng noch_da nsent oberh ochs> \
        of_lett ored> orrid ortlo oser> ossed past_the pfang pften plac_abou prim_scho prize put_in radi_wo rdges \
        reic_es rglar rize> romme s_sale satt_mit scha_im schef schzu sdrue seen> sein_aber serne sie_vor sigke \
        snow> spie_imme stig> stim_fuer stori stra_von stsei studi such_seit tage_ohne the_home they_even thon> \
        tlauf trau_sich tromm tseit tterw twen_five ueen> ugest unche und_dana und_zehn ungsk ungsw unloc unner \
        unte_aufs urgla usee> ustig verl_der visi_may von_leut waes_die want_it warn_app wecke weil_das wests \
        wied_da woch_drau woch_lang wochs zeile zwei_jung =0,-2,0,3 0_bus 0_the <bake <dusk <haub <teic <took abbey \
        adven aesid angle bran_im den_zaun die_rett dusk> dvent ebena eived forel hoss> iorch itte> kein_schl leihg \
        linke motor ngler niorc nkerl olke> orell ptied raesi rchef runs_the trei_auf ulanc up_the war_er =0,-2,1,0 \
        <bist <futu <lied <lust <pate <reve <topf <wog> actic agen_ab almen ask_whet bei_muss bindu chor_und ckern \
        dem_amts dem_auft den_zett die_prog died_on drums egeln ehlha eine_meta eine_paus eranz erha_wie erkri fasch \
        febr_ware fessi futur geme_jetz gese_wie haet_als hini> holen i_left ich_muss idee> ippt> kam_nich laes_seit \
        liebs lland mein_letz merfe mmerf nach_zahl nderh neue_rech nicip ober_seit orne> piece quad_und reats rums> \
        s_auf sagt_sein schwu spie_im stan_on then_she tragl uehlh uffer umge_und und_ass und_beha und_in unici \
        used_them wait_the walle we_coul weit_betr wir_stel woll_sie wrot_the zum_lade =0,-2,1,1 0_einh <absi <aski \
        <bart <de> <eate <entr <exch <fibr <gefl <grup <jubi <kaum <klam <klet <knit <lake <piec <proj <rad> <seif \
        <stac <stam <umsp <witt a_prog a_trad ab_im achmi aedt> ahrel aits> alle_zwan am_drei an_uns anzu_und arage \
        arunt askin astha attfo auch_ande auch_das auch_vor auf_firm aundr begli bei_kam beim_letz bild> bis_donn \
        bish_0 brau_die brutz buer_der cent_die chhan chtho cipal cknen coun_s darun das_stam days_in den_prei \
        den_stal denlo der_ludo der_mate derem des_betr deshe die_berg die_rest die_tier does_not dort_scho \
        down_with due_in ebran ehrl> ein_lokf eine> eine_belg eine_obst einm_hat eisek ekehr elpla endei endwa enewe \
        enhei enzau er_mich ergeg erhof esehe estig excha fand_der farm_and fens_zu fibre film> frag_was frue_hat \
        funk_auf ganis garag gefu_hat gehe_der gerha gesc_ein geseh gips> glau_ich gnatu grad_im hat_aus hat_dort \
        hat_gewa hatt_kein heiz_und hhaen hhand higt> hint_glas hoeh_von hrela hthof hundr i_coun ich_am ideri iebsf \
        ignat im_eink im_krei in_its in_ober in_ther ineti irman iseko ist_ja itwe> jubil kaum> kler> knen> koen_und \
        komm_nich kost_uns krone kulie laedt lars> lasti lattf lerfr leur> leut_in lief_sie lkuli lot_of lowed lplat \
        mach_das may_the mbing mburg menst mewor mich_auf mit_ihre mleit mspan nach_die nach_dien nach_ob naehm \
        ndein ndred netie newed nfess ngepa ngsge nich_mal nnwer noch_zust nstai ntend nzueg obend oehrl ohne_leit \
        onfes onze> or_retu orter osed> ossma ownst pake_der rafik rbend reht> rein_ich riefk roll_nich rols> rshei \
        rutze sale_or schw_hat seife sekos sert> sfirm sie_brae skind sking ssert staus steh_da stend stenw t_make \
        tacke terno the_bags the_roun the_stag they_d tierp tisc_mit tnahm topf> trafi trat> troh> trols tschl ttfor \
        tuere tzbet ueckl ugena uhaen uhren uler> umspa und_erkl und_stau unges uns_0 unsth verr_nur von_ab von_oben \
        vor_den vor_mein waer_und waits war_beim watch weni_minu went_roun whet_it will_come wird_am wnsta woman \
        wurd_drei wurd_hat xchan year_on year_two zeit_hat zuru_sind =0,-2,1,2 <brav <bron <dona <poet ab_was \
        abge_das alde> and_has aputt aus_ange berra bronz chirr dred> epari erker flugz fris_bis kaput kuehe lzpla \
        mein_nach nobo_coul nraed nstit olzpl orrie ostue permi ronze the_buil verk_die wied_ein zplat =0,-2,2,-1 \
        0_lauf <anno <rohk <sowa <trap affen aloge bank_und been_disc buer_von busse ckdow demo> die_vere ein_betr \
        four_hund fuer_fuen glei_in hkaff in_rott in_zimm laut_prot lief_seit lockd mag_der mbers merei nach_nach \
        nord> ockdo ohkaf our_two owas> rohka runs_for sowas stemp verzo vites were_rece =0,-2,2,0 0_was <baul <beka \
        <croo <deca <divi <fasc <flew <gara <japa <kaut <ruts <sple <unre <urgr <warr <zeug a_disc a_purc ab_den \
        ab_janu acco_for aised als_uns ammka an_invo apan> arran at_nigh audi_foun auf_rech aufir aulei aus_uebe \
        ayabl baufi baule best_ist biet_sind buil_a buye_drov buyi_grou by_the chase clusi cont_are crap> crook \
        daru_gebe decad den_stro der_apot der_fein die_einz die_witw drei_refe ecade einbe eine_eich eissi enauf \
        endan erfo_das ermi_habe erzic erzog es_beim es_laut estba euger festg five_per flew> for_seve forge \
        fuer_herb fuer_oeff gara_in geht> gena_ein genan geno_und gesa_hatt gesc_ist gese_vers glei_teil gner> \
        grou_the habe_ihre haen_von has_got haus_best hera_der htrag ich_betr ich_gern in_hoeh indli invo_in ippfe \
        is_said ist_bald ist_nich jahr_eine jahr_von japan kate> kauti kilo_zu krum_gurk lade_in lage_unse letz_rate \
        lonen man_von matt_of mehr_der meta_nach mio_euro mir_auss mkapi mmkap mont_noti my_soli my_work nich_abse \
        nich_fuer nie_geme nordi nsing nvent of_some offe_fuer okto_eine olgen onded onest onven ordic ordne ort_die \
        ostle our_book outed ovisi payab perce ppfeh rbank rech_vor repay rovis rtrie rzich sacks schi_der schn_weg \
        sech_tage sei_nun serv_gmbh serv_in sich_0 sich_hint spann sschu steh_ein stun_wart sware teil_sich tenda \
        tersh than_we that_was then_they ther_they tippf trot_eine tscha tskra uals> ucken uebe_zum uestb ufirm \
        ullet unse_best unte_ihne urgro verk_das verl_wird verm_verr von_hund waer_das we_make yable zent_vert \
        zent_von zicht zimm_fuer zu_bill zur_umst zwei_mann =0,-2,2,1 <host <memo <perc absic bsich buchh chers \
        das_auch den_sche die_aufs dreis enntn gator gisch gnahm hefte igato im_saal issig locht nderw nntni ntnis \
        oste> runds sbrie seit_sonn ssmar stere stiga sual> teil_das tenan the_flee the_hors und_rech up_my weil> \
        wie_es zieru =0,-2,3,-2 dem_bild ehung fsich haupt ufsic =0,-2,3,-1 <cast <co> <debt <dist <entz <gebi <unle \
        <usua <witz <zuli aperw ares> betei busin den_besc der_haen dited drov_over enter ertri esale farm> \
        foun_that gerue gewin geze_es im_apri in_dere laes_sein lesal lot_0 mail> marc_and mits> ngent olesa perwo \
        rdner remen rumme rwork scher schre sines sitz_in six_mont slief storn strit taats tagt> telie the_lend \
        the_regu thei_own tige> tsvol uns_die uted> vious von_drei wer_nich worbe =0,-2,3,0 0_roll <busi <fein <havi \
        a_hous adene bevor der_akte euro_zu guetu ich_als mich_das noch_ein rants rech_nach steu_hat strib uetun \
        utor> wner> =0,-2,4,-3 laeng =0,-2,4,-2 <an> alers by_a eist> ferer hagel llamt oraus serei they_aske tsche \
        ulief vorau zulie =0,-2,4,-1 cash> curem der_fina ergib iness insol ocure onkur procu rgibt rocur want> \
        we_are =0,-2,5,-3 <uebe erde> iers> kaeuf licen sons_kein =0,-2,5,-2 <lice onen> ounts rmen> unts> \
        =0,-2,6,-4 rest> =0,-1,-3,3 gaeng ngspl rgerm =0,-1,-3,4 0_ist ausg_die das_unte into> mmeln rache rows> \
        usgel =0,-1,-2,2 <drai <neub <tins das_guta die_naec eeds> ehaus einbr elfer ende_mit frueh igem> ntwor \
        ologe pram> radwe ssing tins> wall> =0,-1,-2,3 <adve <ammo <hina <hosp <paar <scho <slip <stoo am_hafe ammon \
        an_ihre auche auhof bitte chef_von die_bahn die_wass erat> facto gesc_an heim> hinau ifen> im_alte im_stad \
        inauf leits llers lnahm mmoni ntrae oiler ould> reck> schun selte steh_jetz stie_aus terun tgart tote> uefte \
        umge_der ustae vier_stun =0,-1,-2,4 anzt> jede_der the_old tvere =0,-1,-1,1 <amus <capt <drif <evac <exer \
        <expl <fest <kand <rowi <sag> <shap <zerk <zoo> acuat adfin aelt_hat ahnda als_baue am_nine amuse an_lade \
        and_stan andmo anens angsv anla_von apar_from aufg_dass augeb back_auf bahn_am bei_ab beid_part beim_vors \
        bera_am besc_an besu_aus bevo_jema bis_nach bstwi caste chhau ckbru ckges ckwer da_sitz das_nie dem_fahr \
        deman den_chor den_fahr der_an der_bagg desch dfind dial_pati die_ampe die_last die_mesn dockb dornb down_as \
        drift edel> eheul ehlgr ehrs> eige_faus ein_beke ein_rohr eine_scho eisss enaeh ents_das ercis erin> eumen \
        evacu exerc fadfi frag_mein frau_aus fuen_kilo fuett gege_zahl geheu gela_der gera_gebo gewac giebe gued> \
        have_to hndam hrenn hstuh icken im_kael im_koff im_zug in_glas ingin inisc into_s iraed isern isse> ist_weit \
        it_took jahr_auf jahr_nich juge_blei kamin kbrue lay_by lern_verd lett_cont lgrab litz> lockt lode_und \
        look_of lston manus mehr_da mirae mit_je mmelk mmira musem nbirn nenn_man nenne nensp niete no_ribb noche \
        nsel> nwart nwind oben_ein oberw obstw oecke opftu orhae ornbi ossbr pfadf prams rbots rcise reisp rksto \
        rnbir robot room_and rtagt rthal rund_sech s_auch saue_und sbegi shape sie_heru sie_samt sitz_dort soba_der \
        some_to stad_fuer stam_nich supp_are the_look the_pier the_pool the_scaf the_seas thre_are ubaug uehlg ugebi \
        ummir useme vacua verk_kann von_stec vor_mich vori_herb wass_und wurd_vom xerci zent_in zum_glue =0,-1,-1,2 \
        0_enth 0_vote <adri <arch <bewi <bien <bitc <blaz <broa <brum <devi <emil <goer <goos <grit <hans <hein \
        <hohe <horn <isol <kiss <low> <orch <orni <outf <path <paul <pavi <pest <pett <pfad <pier <pude <robb <runn \
        <sahe <shak <spat <steg <swep <swif <tin> <tun> <umge <unas <wehr a_pram a_row a_scou aare> aber_kein \
        abou_two achti achtw ackne ader> adies afeln afenb aged_0 alges alle_drei am_prem amble amina and_let \
        ange_hat angie apri_she are_welc aschu astor at_her atver auf_ihre aufz_das aus_stel ausbr ausdr ausra avili \
        bades bahn_hat bahnd ball_und bat_boxe bauge bega_in behi_s beken bele_von beleg bevoe bitco blie_und \
        blut_sagt boug_it bramb bras_band buses camer cata_in chenl chgan chgas chivi chtwa ckade coll_on corde \
        cout> couts cuits dana_ents dana_habe darau dari_ein das_dorf das_gege das_logo dass_das dem_unte den_krei \
        denau der_b der_igel der_mitg der_pfor der_sche der_sein der_vate derth derzu desst die_bevo die_fass \
        die_funk die_late die_roes die_turm diesm drei_land drei_mal ebnis ebsge ecksc ecord egesp ehlba ein_sarg \
        ein_toas ein_zahn einb_die eine_gede eine_hoch eispr elcom eler> elnah emil> ennes enwoh epsel erabl eran> \
        erbet erhue erhun ermae erons ersoe ertha erwil esmal estes euerg eunze evoel fair_retu fehl_im fens_die \
        flank flat_the flatt floo_on floo_took flood foun_of four_in frei_waeh from_who gade> gele_der gendl \
        geoe_ist gera_glei gerst geru_am gest_mit gewi_0 gler> goerl goose gros_wird haels hall_zu hans> hat_elf \
        helm> help> heron herre hgang hiel_ein hirme hivis hlaeu hlbac hmigu hnikm hochh hossi how_far hund_jahr \
        hursd ich_nehm ienwo iesma ikes> ikmus ilion ilmed im_erdg im_flur im_grab im_heim im_leer im_mueh imatv \
        in_land inale intme ist_bis ist_zwei it_like itcoi ithol its_floo its_seas ivist jaen_die jede_tag june_it \
        jung_leut kame_sie kann_das kein_nur kein_zett kell_mit kene> kerb> kind_unte kino_wird kmalg kmuse \
        knoc_down knoep komm_ins krei_die lage_das lcome ldest ldete leaki leere leg_and lend_its lies_den lkeru \
        lkw_fahr lmed> loca_hist locka loes> loetz lorr_a lschl mail_die malge man_uns mana_does mark_squa matve \
        mauer mbass mein_brie mets> mgass miede migt> migun milc_die mir_mehr mit_weni mond> most_of nach_wird naske \
        ndamm ndem> nests ngrif ngsko ngssc nich_ande nich_einm nich_gefu niem_der nikmu nine_one nitho no_invo \
        noepf notst nove_im ntami ntmen nwies nzehn ockad oenli oepse oerch ointm old_dair ontam orded ornit ossig \
        otstr oungs pasto path_is pavil plan_comm playi postk prem_on pro_woch prueh radie rambl rangi ratzt rauss \
        rech_hat recor reinh rgera rienw rlitz rmens rnith rohr> roll_mit roof_of rraum rsday rsoen rstoe rtsvo \
        ruec_steh s_peop said_it sarg> scho_ein schor schr_verk selna semme send_eine sertu sgass sie_selb silbe \
        slast so_it soenl ssbra stad_den stans steg> stei_aus stoec stoep strar stube stuf_die stwie swept swift \
        tain> tank_der tause tcoin telt> tenra terwo test_die thalb the_conc the_gale the_gard the_kerb the_path \
        the_ring the_rive the_rowi the_shed the_teac thei_lunc them_two thurs tod_von toeck toeps toerc toren troma \
        tsel> tstro tsvor turns twies ubsta uched uebe_fuen uhof> um_den um_nach umba_zum umpt> unask und_droh \
        und_pfla und_pros unse_brie unse_spie unte_war unte_wass unte_wird unzeh ursda usdru vers_ende vieh_mit \
        vier_mens vilio vom_gehw von_bauj von_nebe von_ober von_vor von_wohn vorha vote_for war_nich was_es was_shut \
        welco wenn_kein wept> wifts will_eine wird_aus wird_hat woch_frei yard_of zeit_sich zende zu_besi zu_erre \
        zum_buer zum_vors zwei_pens =0,-1,-1,3 <ohrs <pond <scou arish biene blaze boxe_of coin> den_weg der_natu \
        derwe eihga erfue fgang gewae haus_der hgabe histo ibiti ihgab ilmte iseln istor laze> lbach mit_lauf ohrst \
        ozess pond> rmeis robbe rozes rweg> scout tstel wies> =0,-1,0,0 <barg <bezi <desw <erlo <forb <gepo <geti \
        <hail <heav <hinz <midn <pike <rebu <vogt a_kett abge_ein absc_die adet> aganf agre_to are_bril atzze \
        auf_antr auf_ruec ausg_ohne ausgi awatt been_prop beige belba bike> blink cheri chill ckeln ckenl cons_and \
        cools das_kame das_zugt dem_gang dem_grue den_kred der_kurs die_drei die_fert die_kuns dlerm dnigh drei_wage \
        ebade ebohr ebuil eige_von eigh_week ein_vers eine_aelt eine_durc eine_getr eint_betr ejamm eleri elf_stun \
        elver engi_who eplat ereis erpuf erric eschn esweg etsho euro_weni ever_sinc fall_due for_four freig ganfa \
        ganz_wuer gasl_ange gebad geboh gejam gepl_sind gesp_mit gezim haet_das have_rene herch herz_der hint_eine \
        hinzu hlaga idnig ilmen im_seni imisc imme_mit in_echt in_zwoe inne_ist inte_and irbt> kabe_und kages \
        kame_aus kein_einw kenlo ketsh khall lagan laug_at let_them lieg_seit lies_sie link_zu luef_aus mach_and \
        man_halt mein_stan mein_troc midni mier> mit_vorn mitt_saem mschu nach_lief narre ndesc netz_bill nich_lohn \
        nland noch_und nste> nun_mal oemme of_0 of_work off_and offee ommit on_one oons> oppt> ordn_ist orfpl \
        out_they pfels raeu_lass ragsw read_it rebui rech_der rflae rfpla ripo> rkan> rklei rlese rmarg rmelo rollo \
        rpuff rraet rstec rstre rters rude> s_what sandh satzz save> schl_fuer schr_wir sdorf seas_with sgeze sging \
        sgrun shutt sie_dach sieb_woch sigh> soll_der some_of sond_auch sper_der spri_and ssau> stan_at stan_sie \
        stape stec_ist stet_binn stun_den sued_wird sund_s swege tage_frei tamme tapel tente that_cool the_grad \
        they_put tshop ttsch uded> und_bere und_glei unse_gros up_nine up_two urcht urnen usgin verl_verl von_ihm \
        von_verg waehr was_cont weise whic_had wir_sonn woch_mehr you_have zahl_eine zlage zleie zu_luef zu_vier \
        zugle zugt_nach zur_mitt =0,-1,0,1 0_by 0_ihr 0_klei 0_modu 0_nach 0_on 0_pati 0_um 0_ware 0_will 0_zu <abde \
        <abdr <adjo <arso <asle <aufl <bali <bowl <boys <chro <clon <dam> <derb <ditc <dot> <drac <eisd <eisw <flam \
        <floa <flur <gasf <gegn <gieb <gps> <hay> <jagd <jess <jett <jo> <joch <jury <kami <kett <knal <krax <krip \
        <kust <loge <murg <musk <nan> <nomi <occu <olle <opfe <panc <pfui <ramm <rock <scon <senn <sofa <tith <tool \
        <trip <trun <vare <vehi <viec <vo> <vorn <web> <yout <zunf a_baby a_bras a_call a_corr a_moth a_pers a_plaq \
        a_pot a_red a_sing aatss ab_fuen abdec aber_wenn abfu_von abna_das abou_sixt abspe acht_tage aeht> aend> \
        aeuss afte_noon agert ahlkr ahnte akler aknes albah alken alle_herr als_zeug alted alton am_palm am_schu \
        am_tor am_tote ampfm an_ein ancak and_argu and_lets and_me and_sixt and_we andkr andwe anfal ange_man \
        ange_wurd angs> ans_fens anza_fuer apeut appla appoi arch_has arch_von are_talk arel> arm_in artin asfla \
        aslee astel at_knif at_some atast ateve atier atmus atric auch_zur auf_wohn auffo aufst aufwa augh> aus_bitt \
        aus_muen ausg_den auso> auto_rast autof aware b_flat back_that bahn_steh bahnv balin bann_von bares \
        bath_plac bdeck beban befo_it begi_0 bei_das bei_gesc bei_war beim_ausr berbu bere_0 berme beto_nich \
        betr_war bewa_mann bewe_als bezi_die bezif bgekl bgeta biege blie_unve bnis> borou brac_eine brie_an bsper \
        bube_aus bus_with but_when call_its came_and chbro cheno chil_from chile chsag chur_the chweg cise> \
        clea_nobo cold_stor conc_a conc_in coop_has copp_thie cost_and coun_is crews crowd ctato da_bren da_geht \
        da_gesc da_kam dank_ihr dann_sitz darf_die das_er das_geba das_hosp das_must das_stad datie dauer davo_ist \
        day_a day_he decis dem_denk dem_drit dem_hoch dem_rath dem_wass dem_wild den_lade den_mass den_notr den_see \
        den_spru denbe depla depon der_bode der_brut der_einf der_gege der_haft der_hoer der_indu der_kamp der_laer \
        der_lehn der_rein der_sich der_stan der_west deram derby deroe derwa dful> die_auf die_dort die_flue \
        die_gede die_hers die_jury die_konf die_lieg die_muet die_natu diele digge ditch dmoth does_the dorf_ist \
        downs dquar drei_juge drei_mein dresd drue_seit dstad dust> eakne ebend ecisi edelt ederz eeini efisc egere \
        eggek egner egrin ehicl ehlen ehrfu ehste ein_auss ein_bein ein_bewa ein_buss ein_foto ein_hang ein_kiss \
        ein_maed ein_mete ein_spaz eine_band eine_besu eine_esel eine_gefa eine_mein eine_mutt eine_oma eine_ster \
        eine_tuer eisdi eizoe ekeep elay> eldie elf_minu elte_mit elzeu empf_den enkte enleu enmit enmue enpar ensts \
        ental entfu entko entuc enzwe eons> epoin eponi eramp erape erbef erby> erkl_das erkl_den erre_der errot \
        erten es_ging es_sich esamm eschh etage eterw etiet eton> eusse eutin euzwo evier ewarn expe_the eziff \
        fass_von fast_die fehl_auf fehl_uns fekte fens_gesc fepoi ferr_coul fertr feue_laes fgeri fgewa fifti \
        file_in film_fuer firm_in firs_clas five_work fled_sind float floes footb for_that forbi ford_von foto_stat \
        four_pair frei_mont freun frue_0 fuer_ange fuer_gest fuer_irge fuer_roll fuer_und fuer_zu games ganz_lang \
        gard_club gasfl gave_up gebo_das geein gefis gegru gehe_die gela_des gelds gelsp gema_von geme_und gena_das \
        geons geren geri_und gesc_halt gesp_an gesp_das gesp_der gest_eine gest_er get_to gethe geweh ggern ggesc \
        gieru give_its go_back goer_hat got_an gros_im grue_in grun_des gsmed gspap gumm_wir had_both hanty has_told \
        hat_kata hat_moeg hat_vier hat_wied hat_zuge hatev hatt_ein hatt_wird haush he_decl heizo heli_with henwe \
        herha herue hesse heue_0 heul> hicle hilf> him_for hing_im hint_zwei hinw_nimm his_home hium> hlger hoeh_am \
        hoehl hoer_der hoer_mit hold_its hosp_die hoste hrfue hrrad hrtri hsage hstei htem> htmes hund_von i_don \
        i_watc ich_durc ich_schl icles iefae ierba iesel ifepo iftie igera ignal ihn_fuer ihre_eige ihre_proz illia \
        im_auss im_fest im_gebr im_minu im_over imatm in_flam in_reih in_vare in_wels incl_have inst_gesc inte_at \
        inzw_in inzw_kenn ipal> irats isdie ist_bere ist_frei ist_hat ist_tot ist_weis it_mean ithe> izoel ja_zu \
        jahr_ware jahr_wurd jede_frei jema_etwa jetty jury> kami_der kampf kata_ausg katas kaum_oeff kein_ich \
        kell_von kett_in kids_from kind_frag kitc_floo kmala knall knoe_und komm_da komm_nach komm_seit kondu konfi \
        kostu kraxe kschu kstor kuen_zwei kuns_vor kusto ladez laeuc lag_noch lag_seit lamts land_das land_die \
        last_elev last_seen lauf_auf lauf_durc laund lazie ldert lear_the leav_the leck_ist lehn_steh leins lent_us \
        lets_them leuc_die leut_sind lhaus lief_mit lieg_eine ligh_stri like_it lisse live_elev llack llenw llian \
        loat> logy> lohe> loser lpenv lpunk lstue lungn lwork lzeug mail_der makle malam man_had man_heut man_riec \
        matmu matra mausf mble> mbruc mean_that mein_fens mert> mesn_hat mess_und mete_gros mete_weit mgekl \
        minu_sech mit_blic mit_im mitg_sind mitt_noch mmert mmten mode> moosw morn_off my_car my_init nach_etwa \
        nach_gibt nach_kame nach_sech nach_seit naec_stun naeh_als name_fals nann_es nator natu_fuer nauso ncake \
        nche> ndenv ndinn ndkre ndmot ndukt ndwer neinf nenge neon_die neon_uebe neue_ein ngega ngier ngnah ngten \
        nich_irge nich_wegg nied_der nifep ninet nkrie nmete nnies no_form no_idea nomin not_even not_loud not_on \
        noth_i noti_at nsore nstfa ntfue nthue ntkom ntrum ntuch ntwar numb_0 nun_hat nur_an nzwer oatin obeba occup \
        odenm oders oelbe oelf> oergl of_cabl off_from offe_eine ogeth ohaus ohne_auss ohne_foto ohne_vorw ohnmo \
        oiner okto_in old_mrs ology omaus omina on_and onduk one_way ongru ooker ophen opose oppin orbid ordn_best \
        ordn_sei orger orisc orzub otorh ottet ottoi our_kitc pain_for panca paper park_aufg park_der park_leve \
        parkb part_with penve pers> peuti pfin_die pfmas pfui> plan_for ploe_ein ploug poli_bitt poli_cybe posti \
        pot_of poun_to pplau ppoin prok_der prop_with prue_seit radba rang_um rapeu rast> ratie rays> rbezi rchka \
        rchsa reaso refin reme_her remie rene_the renge renzw repo_for resde rest_vom reund rews> rfrie rgeht rgere \
        rhaub rhosp riegs rive_is rkaes rkena rkrat rlieg rmand rnstf roden romau room_with rossr rotto route rrett \
        rrich rries rrten rstkl rtenp rtreu ruemp rvor> s_da s_not s_owne s_und samt_kind sanda sass_er sbau> schek \
        schl_auch schl_zieh schn_die schu_am schu_beha schw_rauc scone score sden> sdiel seat_is sech_hekt sech_proz \
        sech_ware seen_to sehr_grue sei_die seil> seil_der seit_ist seit_nove selb_eing selwa semen serre sett_on \
        setz_eine seve_foot sflas sgebu sgeta sgren shan_und shant shoe> sie_nenn sie_stam sinc_a sind_mit singi \
        skipp smeda so_and so_gela socks sola_das somm_im sond_nach sonn_bei sonn_nach soren sorge spae_bei spapi \
        spec_are spri_ther spuer ssels sselw sserr sstae stach stan_a stat_den stat_im stat_ist stat_mit stau> \
        stay_wher stec_die steh_wir stel_sein sterm stfal stigu stil_risi stos> stra_and stre_am stri_was stuf_zur \
        stur_lag szug> t_know tack> tank_mit tape_und tarra tastr tbar> tcher teic_in tele_thre tever tfall \
        that_even the_boat the_bowl the_cana the_dela the_hear the_ice the_news the_poet the_silv the_teme ther_i \
        they_neve thuel tithe tkist tmiet to_do to_was tofah toget told_it took_a tool> top_it town_s tratz trays \
        trin_das trug_eine trum> tuech tuer_auf tuhlb two_in tzenk tzkos uebt> uempf ueroh ulber ummte unawa \
        und_daue und_leuc und_verk undat ungna ungsa unse_volk unte_verl unti_a upfen usrae ustos uswan utin> utofa \
        utten utzer uzwor varel vehic vera_der verl_sein verl_weil verm_das verm_er vers_bei vers_beim vers_rett \
        viech vier_frei visi_from vist> volu_in von_dene von_fuer von_sah von_wart vor_freu waec_die waert walde \
        wamm> want_them war_neu warm_up warn> was_all was_last watc_from we_hear weakn weis_auto weltb wer_an \
        wer_sie werb_hat were_lift werk_am werk_habe what_call what_you whate whic_a whic_of whil_the will_stan \
        wins> wird_aber with_cake with_his with_reac witw_des woch_als wohn_daru wortr wunke wurd_gefr year_0 \
        year_have youth zahl_an zahl_der zahl_ich zehn_zent zent_das zerkr zieh_rich zoel> zu_teue zu_uebe zum_bahn \
        zunft zur_halt zwan_mete zwei_beha zwei_katz zwei_loes zwort =0,-1,0,2 <abbe <ayse <eind <game <hams <hugg \
        <jaeg <mors <mosa <noac <sarg <seeu <trec a_came a_kind a_whit absof acard afsae am_seeu am_zebr ambin anana \
        and_afte and_had andme antre aqua_von arby> arktb armer arrau arsal arson as_rece atta> augu_im auto_in \
        been_bloc besc_auf brave bsoff buch_hat bunt> burg_brok by_whoe chsal club_of cost_them damm> dank_sage \
        daru_war das_leck das_mate dazu_der decl_the dein> den_ausf den_mann den_seit der_besc der_erlo der_flus \
        der_kant der_sied die_alts die_box die_huel die_idee die_mini die_troc die_univ dorf_nach dort_in earby \
        earsa ebse> ederv eeufe egenw eh_nich ein_hers ein_koff ein_sie eine_helm eine_klei eine_roll eing_die einz> \
        eklae elf_bis elf_park elkin ellan else_to elwer elzug enarc enbec enfel enfes enkos enpaa eppte erhos \
        erns_das essel estse eweg> fahr_wurd fens_mit fili_in flaes flue> foers frau_noac frei_gewo fsaec gart_aus \
        gebla geden gefo_der geho_der gela_war ghter glas_and glei_aber grave guin> habe_dort habe_nun had_her \
        haen_nich hall_stan hamm> hat_i hat_im hatt_sie heim_vom heinz helm_und herwi hing_mit hleud hnhei htet> \
        hund_ist hund_peop ierga igel> ihm_mit im_opfe in_goer in_hamm in_knit infa_scho issem ist_kleb ist_nie \
        ja_nur jahr_flog kelki kenn_dass kind_duer kist_aus kmal> kniet komm_von kopf_ich kost_nix kulpt labo_in \
        lacar lage_auf lambi lamp> last_satu lerc_habe letz_war leude limbe lmann lptur mann_hat mante mehls messi \
        mit_koff mit_zeic mitti morsc mosai muend nach_lag nach_nimm naeh_der narch nated ncove nearb neig_of \
        nest_unde neu_auf neue_lack neweg nfest ngrub nguin nich_verk nnte> no_long noack norin nstab ntato nwage \
        oack> octo_and oerst oetzl ohnhe oldes ommel one_bein ootbr open_day ornew orts_von otbri pari_will \
        peop_were peti_agai placa plaus plea_brin ploet powe_was rebse regi_and repa_raed rnewe roll_das rplat rueht \
        rund_um russ> rwise s_chai s_whic saeu_und said_a satu_a sbare sbeir sbibl sbrun schl_mein scho_the seeuf \
        seit_alle seve_and sich_als sich_unse side_door skulp soff> soup_she ssigk stan_the stau_auf stete stoo_ther \
        strue stueh stur_deck supp_to tbrid team_from teher telan tenbu tenla term_at tgrup the_coll the_corn \
        the_hero the_infa the_prim the_rega the_tith them_turn therw thos_of thre_othe tin_of tmen> to_him to_his \
        toge_with tongr took_part tor_von trott tuehl tuem> tune_i twen_thre uella uhr_den ukteu ulptu umwe_hat \
        uncov und_heiz und_kame und_kass und_klet unde_glas unti_adve up_this urchk us_who vom_zwei von_laeu \
        von_schi von_wo vor_unse wach_der wand_im was_sent welta whit_van will_keep wise> wohl_mit wuers youn_in \
        zierg zisch zwei_mont zwei_nach zwoe_mete =0,-1,1,-1 0_noon <cult <cyni <duba <hrb> <ink> <napk <ning <saet \
        <wona <wris a_thou a_wind ab_silv agens am_samm and_have apkin are_wait arlbe asso_in at_seve auf_auge ausli \
        bank_nich bate_um bayer bermu bill_in bindl binn_sech bockt braue brigg bstst char_are chsst corre cynic \
        da_noch dagel das_moeb daue_an derha die_milc dubai eckun ehmt> ein_werk eins_der eins_zuru ende_juni \
        er_brin erfun es_bess estab eurbu ever_that ever_year facha fiden for_what frag_nur froz_the gagen gela_weis \
        geld_am gschi has_left hlver hulst ieurb iligt im_osta inclu ingag ingbo is_not issen it_some it_we \
        kann_binn klaeg knien koll_der ktiv> kwage lagte lbsts lear_a lect> lief_soll man_sieh merie mill_in \
        mit_sofo muni_util napki nfide ngbo> nich_gab ningb nked> nkwag noch_auf nur_ein ob_mein of_anyb ohle> \
        ohne_nach onach onfid or_not orbeh orzei per_hand pers_bei plyin pplyi proz_ein rare_get rbeha regi_offi \
        reute rlber saal_und savi_bank say_they scho_hat schw_gela sebau seit_vier sents sich_rett sinde sofo_wirk \
        spae_mit sped_mit steh_die tankw telka tenti term_0 term_the terzi the_judg tisc_lieg tuten tzeri ubai> \
        urich vert_wurd vier_den vora_und vorze ware_der ware_laut weg_der weien wird_heut wonac wrist xplod zerin \
        zessi =0,-1,1,0 0_grow 0_verk 0_zeic <absp <acke <aeus <apot <appo <atte <autu <baub <beig <bled <capi <cath \
        <drec <einv <erle <eyeb <freu <gaze <hagg <hott <inge <jene <joys <kamp <klar <kris <leim <loka <ltd> <majo \
        <map> <meck <muni <owes <pole <raid <rete <stah <unim <unve <vorp <wasn <woec <wuen <wues <zucc <zutr a_clie \
        a_euro a_pric a_tent a_tick ab_nach ab_ob aber_sie abge_word absc_ist accu_of achpr adde_two adful advi_to \
        aftsb agelp agesp agre_a ahrte ails> airma akets akti_verl alkue alle_uebe allo> alon_a altsb am_lage ampag \
        ampen an_opti and_lear and_stuc and_woul andha angep anru_ob anzvo appl_and arely arkha arst> ascot ask_in \
        astle astun at_both atchd atere auch_und auf_gelb auf_ihr auf_weil aufsp augu_thei aus_antw aus_thue \
        auss_der auss_war autum back_from barst baube bean_man bei_auf bei_fieb beibr beim_buer beka_nach benfa \
        beno_die bere_ist berwa besc_in betr_vier beza_ich beza_werd bgeba bgewi biet_auss bjahr bluet book_are \
        boug_0 bran_to breme buer_des buer_lieg call_to capit castl cathe cchin chbue chdog chend chmit chtsk ckbli \
        ckfor ckist clau_0 comp_had cons_to dami_ein dami_wir das_erdg das_kilo das_klei das_laut das_proj das_weis \
        dass_ihr dday> dem_abba dem_aufd dem_buer dem_uebl den_naec den_ruec den_stan den_wald denku deoca der_begr \
        der_brie der_dies der_dort der_ents der_foto der_kett der_kreu der_kuer der_list der_putz der_verz der_war \
        dere> dere_eige dernu des_eink des_verb desc_a deut_schl die_absp die_auch die_einm die_kuh die_nich \
        die_park die_raeu die_seil die_verw die_zerl die_zuge dits> doku> donau dral> drei_der drei_leer drei_lief \
        dten> dtrat dvier dwerk eadfu eauft ebirg ebrow eckbl eckfo edita efkas egese egeze eheft ehene eigh_per \
        eimis ein_nach eine_fili eine_geba eine_smil eine_tran eine_webs einm_drei einna einsp einve ekuen elek_einz \
        elist elpro elpuf elsaf eltin emahn emeri enang ende_um ensae enssa enth_sich enthi eocal erika ernut \
        erst_inst es_wird esweh etall etent etzbe euro_dafu euro_sind evenu expl_to eyebr fand_sich feure fgefl \
        file_for fine_in firm_an fkast flie_weit forst foun_for four_is fplat freik frid_to from_home frore frue_am \
        fuer_bruc fuer_in fuer_pfle gart_in gebe_kein gebir gebr_das gebr_der gege_0 geht_an gekla geli_drei genla \
        gere_sagt geroe gesc_zahl gesp_uebe gewe_der glets gmbh_mit grue_beha gswer hab_zwei hage_kam haggl hairm \
        hall_bei halve hand_hat hat_dami hat_fuen hat_soeb hausw have_neve hbuec hdog> heimi hers_im herv_dass hheld \
        hinz_komm hirds hitsu hlafe hmitt hnrae hoeh_der hold_of hous_for how_i htskr iatin ibed> iberi ibre> \
        ich_koen ich_mach ich_mal idday iebes ietmo igenf ihne_eine iland ilch> im_amts im_herb im_rega im_selb \
        imme_effe imog> in_char in_duba in_ein in_rech in_sieb incom ingsf inher innah inne_im inspr inte_is inzu> \
        is_held is_wort ist_dass it_s ithhe jahr_durc jahr_ich jahr_prue jahr_spae jede_woch jema_dane jetz_steh \
        joyst kaemm kblic keep_thei kein_erkl kein_kind keite kelte kennt kford kisch kists klag_auf klag_gege kochb \
        komm_am komm_hat kont_zuru kund_aus lag_eine lamen landk lawi_vers lbjah ldau> lear_that lebe_mein legez \
        leien liges list_um looki lpuff lsaft lust_ist m_and mail_mit major man_dank man_die man_zur mark_im masco \
        me_that mend_the midda mietm minu_acht minu_with mir_mit mit_mind mit_ther mont_with mpoun muen_eine \
        mues_binn munen muss_auch must_und my_wall nach_besc nach_glue nanzv ncern ndeng ndhol nente net_debt netzb \
        neu_vert neun_cent neve_once nfere ngebl ngesp ngspa nich_erle nich_ihre nich_lach nimog noch_gege noon_on \
        nord_0 noti_fuer now_clos nschw nsied nsign nssac nstre ntals nthie ntral nzigs nzvor ob_was ocall oceed \
        ochbu ockis oechi of_appl of_that of_tin ohne_hand okale oldau omato on_that onfer onsig opell oper_hous \
        oppo_peri orde_book orrec our_foun over_a owes> oysti pagne parka parkh peak> peck> pens_fund perc_of perfo \
        pern> pfaen piert pleis polst poun_the prei_mit prue_eine prue_hat rahm_wurd ralku ramsc rare> readf \
        rech_den regu_has reika repo_the reven rial> ribed rief_alle rief_frau rilli rind> rken> rkhau rnten rocee \
        roes_seit rope> ropel rstri rteli rterl rtrae ruec_abge s_head s_jetz s_offi s_paid same_term say_it \
        schi_auf scho_aber schr_eine schr_zum scot> seie_nich seif_aus seit_des seit_eine seit_fasc selmo sent_an \
        sfond sgeld she_sent shee_of sherr sich_bis sich_meld sich_sofo sich_vier sie_lies sieb_zu signm sind_jetz \
        sind_offe sind_sech sitz_mit skann smaes so_abge sock_und some_by spie_steh splei stah_gesc stam_betr \
        stan_so star_war stat_0 staut steh_der stel_sich sture suall supp_the swehr tabe_mit taet> tag_ein tage_begl \
        tage_in tage_nett tari_mit tarp_and tauto tchdo tech_eine tefri teil_auf tele_eine telis tena_of terau terly \
        tgema the_bord the_comi the_cred the_even the_lice the_nord the_noti the_only the_pare the_rate the_usua \
        they_rais thhel thiel tials tiate tonn_wass tor_die trae_jede tralk tschr tspro tsun> tterd tterl tuck> \
        tumn> ucchi uebe_auf uebe_haet uebe_mona uegen uenss ufung uhr_verf umens und_aufg und_dreh und_hael \
        und_krim unimo unit_0 uns_zum unse_anwa unte_prei us_0 us_off usel> ussga utumn venza verfl verh_zur \
        vier_lose von_fuhr von_seit vors_zuru wangs ware_vier ware_zuru waru_ich was_left was_susp wasn> wasn_t \
        we_lear wear_a weil_zwei weit_gesp weit_nach wenn_etwa werd_vers were_due werpe whits whol_wint wie_aus \
        wied_luft wied_wir will_bis will_im wir_scho wire> wirk_die with_imme with_thir woll_sich wuest wurd_und \
        yebro ystic zeig_hat zett_im zeug_seit zog_mir zog_um zu_fuss zu_wort zucch zula_fuer zuru_drei zvors \
        zwan_wage zwei_last zwei_vor zwoe_proz =0,-1,1,1 0_kurs <flug <goss <hild <nati <pfae <stuc <thri a_requ \
        a_ther abge_unte admis aengs aftsm ahnve alkas ammti and_with angem are_advi ausd_wuns aute> back> bbran \
        bei_hatt beruh bled> carg_of chal> chard daug_when davo_im deck_und delsk den_sitz der_rauc die_rede \
        die_spae die_umwe dmiss echin efina ein_panz eine_absc eine_gart eing_ein eins_trae eltem enach erkfe ernoo \
        essin etry> eucht fast_am fehl_zwei fner> fraes fschr fuer_neue fuss_hera gebun geha_da gehun geme_lieg \
        gese_hatt gest_habe ging_an ging_bei gut_von hatt_drei have_made heis_seit hille hing_seit hnver home_for \
        hrten i_bin ierpf iessl issed istra jede_stun kein_fisc kein_zeit kenwa kfeue konn_nach kripp lage_laut \
        last_mont learl leut_beim mane> mmtis mpost mtisc my_driv name_an nebe_auf nebe_drei netz_stat ngsfi \
        nich_verg now_four nstes nverk ockt> oetry ofahr omane oroug peop_came phot_in piec_in poetr prog_von \
        proz_vom rderv repa_the rkfeu rnoon rpfle rture rwarn sagt_alle sange satu_the scha_sich schi_im schw_vor \
        seilw seit_weni sie_best sinc_and sinc_spri sind_ja speck spen_thei stel_die stor> stuck stuem sued_hat \
        t_noti tallz terdi test_und the_ball the_cath the_fami the_fell the_stee they_re till_a treut two_fami \
        und_lass unse_gast unte_in uppen vier_grad voll_nach vom_umsa von_gera von_mont vor_zwan was_out wass_in \
        wer_den werk_den werkf wish> wurd_unte zuck_die zwert =0,-1,2,-2 <alp> ange_vor auch_die chtve der_tage \
        distr eine_pach euser guelt hares hatt_den howro htver itch> komm_kein makes mens_ist more_than nich_das \
        ount> ourth owroo showr sites stad_sagt stim_mit to_pay uelti verf_wege werd_gesp wroom =0,-1,2,-1 0_auto \
        0_mio 0_toep <akkr <aukt <bau> <bauf <bids <brae <dani <dors <dues <ener <exis <finn <flaw <fond <forg <iris \
        <lowe <menz <mutu <nied <pall <pled <sech <sewn <thom <voti a_join a_matt a_phon aatsa ab_jaen abge_wird \
        abhae abili abzog achtv aemme aeser aetig ago_he akkre akti_ist all_the allet an_lief and_carr and_leas \
        and_wrot andat ange_zum ankti anntm appe_to astwa atsan atzme auden aukti aulag auptk ausg_der ausg_sind \
        auss_und auth_has awar_the awles bank_has bei_haen benen best> best_eine best_zert brin_ich chtag commi \
        comp_auth comp_in ctice danis debt> delsg dem_kauf dem_klin dem_rad dem_schi den_absc den_erbe den_knie \
        der_beho der_bran der_obma der_stap desc_the deska die_abna die_disp die_erne die_gebi die_haus die_inst \
        die_koop die_leut die_offe dire_of disc_the drei_ande dual> duess eded> eeded eeper effe_from ein_inge \
        eine_bana eine_kell eine_rund eing_wurd eiseb eith_part eiver ekuer eldor elsge emiss energ enews enhaa \
        enny> ents_heut er_spra erdam erfam erlo_einz erne_der erpfl ertet esere eterg fehl_nie fgeho filin fina_ist \
        firm_with flawl for_s for_time fourt from_thre frue_offe fuer_vier gege_ein geno_wurd geru_und gilt_bis \
        gnmen grei_nach grou_at gsber habe_scho had_aske haet_den hand_des haula havin hbaue hippe his_thum hlhau \
        housi hra_0 hrb_0 hund_uebe hwerd icula ignme ihm_als ihr_gesc im_beri im_flug im_syst ins_haus inste \
        is_requ ist_erlo itget ittig ival> ja_jetz jahr_im je_ein jekte kauf_von kein_tank kenn_und koll_zu komm_zu \
        kont_mit konte lachs lag_zule last_eine lastw lawle lberg lessi lett_from ligh_keep like_the lmach locks \
        loes_die lsger lysts lzieh machu me_with mead_and merer mit_koll mit_teil mitt_den mtsbl mues_die mutua \
        nabha nches nclud nges> ngig> nhaar nkurr nntma noch_vor not_disc noti_of ntain ntmac offe_sind opean optio \
        otect other over_susp palle pean> pledg proz_nach rags> ragun rdam> rderb rema_in repa_0 requ_for rfami \
        rikan ritti rnove ropea rpen> rreck rtigu rzeic scale scha_lag seal_the sech_mona see_it seve_year sewn> \
        shop_floo sie_an sie_drei sitz_der sling sped_die ssach sshan stay_put stop_the stuf_auf taeti tank_mehr \
        taten taude tend_for terve that_make the_agen the_deli the_malt the_muni the_owne thei_payr them_befo \
        they_paid ticht tied_to tieme tifik tion> tling tsbes tsbla ttend two_loca tzmei uerfa ufspr ugesp uhr_drei \
        unabh und_an und_rich und_schw undbu ungse unse_fehl unti_0 urnov urope uslie ussba ustro utual verb_ist \
        verg_der verg_je verm_sind verpf vers_mit vert_der vier_punk von_jaeh vorka vors_von votin walts wand_die \
        war_scho was_in way_out weit_an werbs what_it wird_das with_effe wless wrot_that year_with ysts> zehn> zels> \
        zerne zmeis zu_rich zur_abna zvert zwei_netz =0,-1,2,0 0_nich <begl <clie <eggs <konv <ludl <mio> <pris <se> \
        <suin a_golf abge_zum adenh aglic agnah ahlba als_nich alyse ambu_hat amt_hat amtsb ande_klei ange_fuer \
        atsen auf_pump aufs_tagt beli_die bgeka bhaen came_seco came_up chini ckste clien dach_sind dafu_dass \
        das_spie dead_is dem_bish dem_verb den_bren den_esel denhu der_arch der_hage der_kuen derla die_fina \
        die_krum die_lose die_tite die_zum dlow> drit_von ducts eggs> ein_auto eine_film eine_verw eisau eitza ensin \
        erge_wird erkon erues es_nie euro_ange euro_zahl fach_ab faend four_cont gab_nach gasth gemah gesc_er gewor \
        haeus has_exte haul_out heut_sind hlagn hlern htsvo i_brok ich_dene idual ihne_habe im_verb immre inbeh \
        inkt> intra ionel irish iritu is_my itzah jahr_moeg joins juli_kein kein_roma kein_will konso konve kstan \
        kund_zu lag_das lagna last_wint lawy_are leinh limbi ling> llerb llzie ludlo luete maer_verk mehr_fuer merik \
        mill_fran mir_steh mit_sitz mit_verl mmrec moeb_mit morg_drau my_best nach_verk nahmt nahru nbeha nderp \
        neue_kueh nich_den nine_minu nleih nur_nach nussb nware ob_jema ollzi once_aske ondol orge> orkas owie> \
        oyed> postl pric_we ptkun quant ragli rang_each rang_expe rang_roun rarel rhoeh rkont rmany rossa rott_have \
        rticu satz_ist sbaum scha_hat schi_in selb_ab ssbau staa_die stai_and steh_dies stody stue_habe taus_er \
        ten_days the_proj the_remi thei_yard ticul timmr to_no to_shar tody> too_litt trea_of twel_per uanti ucts> \
        udlow unrec uptku ustod utati verf_ist verl_gege verm_zwei vom_kios vorh_was waldb war_von was_and wird_ange \
        with_on withh zhaus zu_je zu_werd zule_bei zwei_gese =0,-1,3,-3 <bruc <kios <less atent ausse kiosk ogen> \
        =0,-1,3,-2 <bund <buyi <memb arded auf_rang aufsi banks beka_der burne buyin carri chaff chuls dschr ebote \
        endl_ein etiti fach> fers> gert> gest_nach gross hnete house inist irkun kam_von laint lern> llowi lots> \
        lowin lvers minis nbart nture ollen ounce ouse> ppelt rend> solve tual> und_mit uying vesto wirku write \
        zu_uns zuru_die =0,-1,3,-1 <buss <eher and_aske anwae betr_hatt die_auft ehjah geht_nach hare> hareh \
        haus_seit heine hjahr hoben ichta itaet laeu_wie nochm ochma rehol reuha ruehj rzoge sein_werk seit_acht \
        sseld stges tammk tinge treuh uehja verzi vollz wenn_das were_not =0,-1,4,-4 geht_um =0,-1,4,-3 <letz \
        betr_aus chale linie ngert notar suspe =0,-1,4,-2 berwe =0,-1,5,-4 ergab es_geht rove> sgesc =0,-1,6,-5 \
        <agre hlag> =0,0,-4,4 gesto =0,0,-3,2 0_gaes <brot <hiel den_frue drit_stoc =0,0,-3,3 <play besuc dern> \
        ehrun germe lien> lten> muss> nterg of_a ortra ruehe says_the splan the_wint tiere =0,0,-2,1 <baeu <erge \
        <gete <hirs <kreb <sing all_0 andma anwes bgetr burge came_down choll clea_the come> die_land eine_hat \
        eine_mit eras> haen_am haet_sie holle inbru izza> krebs meras pizza pumpt reue> rsach ruft_0 s_and say_so \
        schol schr_der schw_am stech tatte tray> uessi ursac waerm zahl_und zwei_pers zwei_tonn =0,0,-2,2 0_aus \
        0_leer 0_mens <bein <bisc <bitt <boat <burg <cool <gold <krah <pete <spue <zeig achsi am_hang amps> and_one \
        astan bega_to bei_zwei biscu bsend chrot das_frei dem_auss die_0 dress ecome eine_prok eine_verg erbri ginal \
        hair> heira hrung igina irate iscui ist_fuer jahr_alt krahl lanne lanzt lecti move> post_the prot_der rades \
        rahl> rece_a regat retu_to rleut rowin rses> rspar rummt schac schro scuit sie_gern sie_wart sigen sioni \
        sstre stam_von stun_mehr stutt the_numb trach tsver ttgar tuttg ulaes und_sech urns> uttga vere_die verh_die \
        veroe von_elf werk_von zulae =0,0,-2,3 0_mete <fueh horns noch_einm =0,0,-1,0 0_auss <bauc <carg <faxe <feed \
        <gala <hueb <klat <lie> <neuh <palm <pan> <papa <sege <tile <trol a_cran a_nurs ab_wenn afte_at alke> \
        am_karf am_see amgei amsel anagi arbe_im are_kept arife aubt> auf_offe axen> bahn_ein baug_fuer beid_haen \
        beim_prei below benut best_das birt_card blas_die brot_die cargo char_and chfol das_lese dem_krei dem_saue \
        der_bril der_reda der_vern derku derle des_pump des_quar desde die_eing die_kant die_stec die_vorf disa_the \
        eadin eamge eggeb ein_fing eiset elaec elf_seit eneig enpor enunt erfla ermil ersa_und ertvo etwa_das faire \
        frei_werd fruf> fuer_jema gala> gehe_um geme_in gerte gesa_er ggebr ging_um gros_zum hab_grad haemm hatt_ihn \
        heil> help_play henzu hera_dass herr_im hfolg himml hlagg hosp_have i_ll i_type im_fach im_ganz im_ware \
        immli in_liss inal> insi_of isetz it_adds itsge kind_habe knee> kturb kuche kuebe lach_das laeft lanen larie \
        laut_gesu leit_habe lere> lford lvert mana_dire may_be mehr_ange mgeis miet_und mir_jetz mit_frei mit_lade \
        mitt_eine mstae nach_firm nagin nann_der ndesb nende nenn_es nich_vorg nicke niege nport nspie ntfae ograp \
        ohne_lich onspu ortle out_my pannt prof_and proz_fuer put_out raxen rbern rchst reic_und rfrag rkam> rmilc \
        rmint rossb rtvol russe schl_aus sehr_hoef sein_beid serv_von sgang smiss ssgae stan_bei surv_the tadtb \
        teamg teien that_it the_wall tlere trad_ein tragt trot_uebe turbu tvoll twurf uebe_buer ulare undst \
        unte_vers uptsa us_a usfae utem> vertu vorl_fest wait_for was_repl werd_nich werd_uebe wertv wiss_ob word_on \
        zum_selb zwec_verg =0,0,-1,1 0_alte 0_dage 0_selb <addr <alfo <assu <auff <bask <beke <bet> <blac <blan \
        <boot <derw <drau <egg> <entm <erde <esch <euge <felt <flei <gedi <gefi <gemu <glat <hass <hine <jona <ligh \
        <lobb <long <main <pizz <quer <russ <seed <sens <solv <tauf <thos <un> <waec <whom a_bann a_blaz a_crew \
        a_digg a_good a_view addre aerm> aerts aflet afte_some ahrze akate alfon alte_tran am_pfin am_ufer amini \
        an_fuer an_sonn anael and_for ande_aus andet andt> angt> ankin anord arzt_komm as_i aske_not askie assan \
        at_all atell attle aus_stra auto_und baen_aus bar_a baua_zimm bauch be_hear beba_0 bei_arbe berli besid \
        best_aus bete_lag betr_0 betr_muss bezi_0 bin_beim birn> bis_augu bis_in bish_stan black blank blau> blaz_at \
        blei_am blei_steh book_s bread brede brue_ist buchb by_for chee> chsae chshu chsic chtbu chtem chtfa cksch \
        coff_was corn_exch coul_have ctly> da_zwei das_datu das_flei das_hier das_umwe das_unse ddres dem_gefa \
        dem_tag den_mark den_radw der_arzt der_entw der_mini der_mond der_opa des_jahr destr die_betr die_bode \
        die_gene die_heil die_kabe die_lese die_mit die_oppo die_rauc die_wahl dog_is dreck drei_sams dssch dule> \
        eafle eces> echsh ectur edena edlin ein_fest ein_loch ein_post ein_pros ein_sehr ein_zaun eine_bank \
        eine_kilo eine_pfan eine_rote eine_stah eine_stra eine_supp einm_der einwo eisve ekenn elow> elsta emier \
        enamt endl_eine endor ennam entmi entr_to entso er_auf er_im ergae erkam erpla errac erted esdie esor> esume \
        etour etzt> eumte euobs even_and expe_on ezeit ferwe fests feue_im ffel> firm_die firm_war flyer fons> \
        frag_sich frau_die frie_ein frue_saem fuer_denk fuer_der gate_and gebil gefu_und gehe_auf geme_die geoe_und \
        gepfl gest_im gewit gibt_mit got_down greis gurte gutem habe_unbe halb_gesp halb_lebe has_move hatt_muss \
        have_gone hbarh henk> henne heult heut_in hiffe hina_und hive> hlot> hoer_zu hous_on hsaeu hshun hsich htzig \
        hzige i_do i_live ibers iest> igenb ihm_den ihn_0 im_cont im_onli im_vors im_weg im_zivi in_klei inein \
        info_um inier inwoh irme> ist_steh ist_wied isver jahr_schl juli_0 kanae kaps_im kasta katen kaum_ein kettl \
        kind_in knete known koen_schr komm_bis konfe kopf_die kopft kopi_der korb> kture laeu_um landa layed lays> \
        lches leads leafl leck> left_it leut_auf lfons lice_and lices lickt lieds lieg_auf lies_die lobby lood> \
        lopfe lyer> man_haet mana_a maski may_and mete_die minu_and mit_uns mita_von moeb_in move_sinc muska \
        muss_wege nach_bish nach_eing naele ndssc nich_aufs nich_gibt niem_verg nimal nmitt nname nnenw nobo_had \
        nove_mit nown> nrad> ntact nthea ntmie ntste numb_of nwese obje_the obung ockbr oder_wenn oeff_der of_eigh \
        of_s of_whom offiz old_who onden onner oods> open_it orgew osger ossel oyers paet> palai panto parks plaed \
        plays posta prali pram_i prete pric_of proz_mehr raeti ralin rande rawat rech_kam rege_laeu regu_to reide \
        reisv rema_vali rents retou reuob rfall rgewo rickt rigem rlehr rmin> rrace rrel> rward sachs saili schee \
        schi_ein scho_mit schr_mit schr_uebe schr_unte schwa sein_sala seise seit_halb seit_jede selb_ist sent_its \
        shou_and sich_zehn sie_0 sie_folg sie_hatt sie_hing sind_wied skier so_die sofa_im spoli sseis ssenn ssige \
        ssoft stade stan_unte star_im steh_zwis stel_koen stenl sterw stkar tanie teils tener that_read the_chap \
        the_corr the_fini the_head the_lorr the_netw the_offi the_park the_vaul the_yard ther_will tholo those tigen \
        tippe to_read tonsp took_0 treuo trunk tuch> types uarry uchbi uchtf uchts uerve uferw und_betr und_bund \
        und_park und_zunf uns_ange unse_brun unstr uobst upda_0 urses uskat uskri ussei verf_die vers_daru vers_im \
        vers_sein vert_hatt vier_aben vier_haen volk_uebe von_eing von_kabe von_maer von_weit von_zwoe vor_0 vote_to \
        war_s was_mach was_our was_show was_take werd_derz werd_ich were_a who_cut whom> wie_zwei wir_jede wird_gera \
        woch_drei work_and ypes> zahl_in zieh_in zieh_um zuge_dami zugeb zum_tod zum_zahn zur_verf zwei_boot \
        zwei_wohn zweis zwis_sieb zwoe_stel zzent =0,0,-1,2 <anli <dela <grae <helm <kitc <kraw <zuga a_fore adcas \
        aetin afte_a aggre alle_elf alogu alpfl als_erst anlie areha asend ausg_eine auss_zum bagg_der befu_ein \
        beza_drei bild_haen bler> bookm brumm chenn da_eine das_podi data_cent delay des_schl devic die_inte \
        die_weis diebs drei_ange dstif eath> ebsta eeren ein_brot eine_uebe elbah eleut evice fgetr fices frei_eine \
        gefr_hat gesc_oben ggreg hacht hack_have hin_und hirsc hlgra hoehn horst hrena iern> ihm_war ihung iksch \
        in_groe ist_leer kitch kmake kmalp krawa kueh_gebe kwerk lamme lenkt logue lpfle malpf needs niak> oadca \
        obler okmak on_site onger ookma ostka outs> paene park_was prot_have rath_zimm roadc rrte> sbeam senna \
        sich_vom sind_scho sing_i speri stan_mit stan_von tamin them_on thou_they tot_die treso ttelt tzend uits> \
        verh_verb von_am weckt weil_dort will_move zehn_mete zess> zwis_eine =0,0,0,-1 0_rest <arm> <edit <esca \
        <fair <juen <kaem <metz <piep <red> <sums <swin <wale <wipp <yach a_fift a_four a_scra abge_es able_to ablis \
        an_betr an_von and_her andna are_expe avour be_told bebue been_able bein_trea beis_und bohrt can_t celli \
        cenza chan_and chnis comp_has dana_hoer dann_den das_dopp das_lich days_with dem_naec den_leut der_fert \
        der_glei der_rota der_soft der_zehn diate die_einr die_tele die_vorw dreds drei_haeu drop_from ebebu eberg \
        eilla emueh engek ensvo enza> eover erapy erdec errue erwun eusel favou fecti fest_am ffenb ffhof fhof> \
        flie_raus for_any for_ever frag_gab frei_sagt fuen_stat fuen_und fund_von gelo_ich genko gesc_wird gesu_hat \
        go_on grad_ist gsmel guard had_done halt_und haltu has_publ has_this hebeb heut_mitt hgela hinke hlagb hnern \
        hohe_wahr honed i_went ich_frei ihr_fahr iklei im_rahm ist_bish janu_uebe jetz_als jetz_ande jetz_nebe jueng \
        kann_kein kein_witz kont_gesp linz_und loans lot_had mach_ihr mein_juen mete_kabe minu_habe miss_my \
        mitt_nich mitt_zwis mmedi mont_of morn_it muss_jede my_lunc nach_gege nalty name_verd nburg ndens nich_bis \
        nich_oft noch_nach not_the odelt of_me offho ohrt> oote> ordse ossib out_by own_door paid_in phras pierl \
        porto possi rapy> rdeck rech_heut reds> reuse sagt_am scha_soll seale seit_etwa selku sharp shif_has \
        sie_auch sind_fuen slow> smeld so_is soll_ich spre_die sskan stel_gest stigk stil_up stra_das sums> sweri \
        tabli taet_ist tag_bei test_bei test_wurd that_stop the_revi the_thin the_vend thei_data to_thos told_her \
        treus tubes twen_six uemme unbe_zwei und_ab und_soll uns_auf up_ther us_at uselk vers_lief von_soft vor_vor \
        wahl_sind wales was_grey weit_in wenn_bei who_woul wie_mein will_der wir_sie woch_geko woll_im work_with \
        wron_and wurd_dama wurd_uns yacht year_i yest_the zeit_0 zersp zuck_das zwei_besc zwei_geme zwei_seit \
        =0,0,0,1 <alou <altp <auer <aufw <brui <chas <dash <elec <estr <flye <fork <huel <id> <kohl <maue <pade \
        <peer <podc <rems <saec <semm <vali <wofu <wohi abzu_und acht_gaes aderb aeber aenen aeumd afon> agei> agnol \
        aine> albse alid> alle_sieb aloud altpa amage amin> and_resi andbr andss anen> ankzu antry antw_ein \
        anwo_soll apage areta arlam asala astga atrat aufg_auf ausg_das autok bei_haus beim_aush beis_find bergi \
        berm> bild_laeu bish_zwei bours bruis bseit buch_und budg_he caret carr_in chhub chige chtue cillo clea_by \
        cont_will da_gest damag dann_soll das_erga das_schr das_wege dem_bahn dem_foto dem_term den_eine der_klap \
        der_somm der_sued der_ufer dere_kund des_elte dfrau die_beis die_da die_flas die_koec dienu diger dire_der \
        drif_over dscap durf_vorh earl_even ebelp egafo eige_den eilwi ein_filt ein_flye ein_gewi eine_camp \
        eine_euro eine_halb eine_urla einm_mit einm_um eise_ein elect elf_cate ellar eltie endes enems enend \
        envi_heal erkl_uns erkre erla_sind erybo erzli es_kost etake eumdi ever_else eweck ewehr fahr_ist frag_und \
        free_of fregu fuen_er gafon game> gasal gebo_die gege_drei gera_der gerfa gest_ist gies_seit glash glask \
        gnoli gras_in gsfre habe_dara habe_drei hand_and hbarg henma heran herap herzl his_oppo htspi idens idrig \
        ienun illor ilogr ilwin in_ganz indu_abge ingui insi_s is_comp is_this islan ist_best it_ran it_sinc itenw \
        ittee jahr_wass jetz_auf just_afte karti kett_und kilog kind_wurd klats knarr knoch komm_wir kschi kteur \
        laeu_ein land_uebe land_zu landf lasen laut_feue lbsei leren let_the lglei lides lieg_und lini> lkast \
        logo_so logra lough lstap ltpap luchs lwind lzent maer_bis magno mann_hael matro mdien megaf mich_besc \
        mit_ansa mitt_zu mkost mmitt nach_bran nach_kost naec_morg nalba name_and name_the narrt ndans ndfra ndsca \
        nems> neub_von neun_besc ngena nical nich_auff nkzug nolia nscre nslei obin> odcas of_char ofuer ohene olia> \
        omkos on_acco onsle orde_and pader pagei pantr papag peer> plus_a podca prom_and pump_fuer raebe rborn reits \
        repa_in resc_team retak rgess rmode romko ruchs rybod rzlic rzter s_fore s_the samsc sass_sie scha_fehl \
        scha_nich scha_seit scha_um schep senme shuet sich_hera sich_wege sie_gesc sie_kein sie_wurd spei_weil ssenm \
        stan_an stan_die steh_unte steme sueds tage_auf tankz taus_leut team_are tesdi the_care the_dry the_joke \
        the_rock thera thie_take tneri to_arri took_an track trome troph tsueb ttee> ttesd twage twerb uberf uerre \
        uhr_bren uised ulzen umdie und_per und_sued unscr ussel ustry valid venty verd_der verk_such veryb vom_glue \
        von_zur war_wir was_lowe weger weid_gese went_on wer_es widri wird_evak wird_gepr wofue wohi_mit wohn_ich \
        wohn_verl worse year_of zaeh_ich zaun_von zett_ohne zuge_und =0,0,1,-2 <bonn <deci <litr <pub> airli annah \
        been_open chunt die_foer dreif ehmen einla ernve es_noch gbahn gest_abge heck> ich_zwei in_line lade_seit \
        lage_vier lobt_dass lodie maker mkund ndisc odier plodi racte ratin rgbah rnver sbeho schau tenth ttere \
        two_peop uchtu ufste usst> =0,0,1,-1 <abga <beda <crie <depr <drae <duty <eith <eu> <form <gmue <hahn <herb \
        <husu <incl <ladu <lieb <lobe <nick <penn <perl <pre> <rati <rohb <roug <savi <spac <surp <veto <wire <wust \
        <zwec a_dani a_plan a_sawm ab_muss ab_werk abou_thei abwa_unte abwas achre aehig ahnpa ahrun als_ihm \
        als_kund als_must altge am_erst ampoo and_neve anisc ankl_gege anna_ist anntg anpas anred antwe anzge \
        apri_vorg are_meet are_ring aubeg auf_weit aufbr auler aus_wie ausg_ist ausg_pers auss_nach ayern backw \
        bank_holi bank_zieh bare> been_set begin behae bei_euch bein_ques beri_die besen best_und bewei bitt_bis \
        borde brac_uns brin_soga bund_das buye_at by_midn cales came_for carr_out cart_offi carte cator chai_will \
        chan_to chefa chfor chtst cksta closi cried ctus> dachd dank_scho daru_ausg das_mand das_spar das_teil \
        das_test ddeut deli_the dem_geme dem_grun dem_reih dem_satz dem_vorj den_name den_sued den_wert depre \
        der_brei der_grup der_guta der_kaem der_less der_opti der_raeu der_verd der_wohn des_bund des_eige desc_by \
        desca diale die_boni die_ernt die_heis die_hint die_moor die_soli die_trae dite> draen drau_und dreh_den \
        drei_inst drei_spor duty> eckka edges edlic eferr egerm egrue ehael ehest ehrkr ehrsv eihma ein_blas \
        ein_kons ein_veto einb_von eine_klag eine_well einli eith_side eitsb eken> ellei enbli enbur ences ends_on \
        eneid enhoe ensa> entr_for entsc epage erbst erenc erfre erfu_wir erles ermi_der erpum erri_hat erwi_der \
        es_so es_zu esca_room eserv etic> etzla euhan euro_auf euro_ein euro_ist ewink faehi fest_eine fgefo figu_in \
        file_it film_uebe firm_have five_with floo_and flown for_rate frag_mit fraud from_list frue_bei frue_steh \
        fruec geba_fuer gege_des gela_und geme_0 geme_von genbl gesp_nach ghly> ging_ein ging_in ging_mit gree> \
        hab_den habe_foto haen_uebe hahn_zu haine hampo has_just has_sold hat_inzw hat_um hatt_fuer hdrew head_offi \
        hear> hentl hford hgesc hicke hions hlitz hnis> hnpas homep hrkra hrsve htag> htend huehn huhen huld> \
        hund_im husum i_can ible> icato ich_fueh ichni iebse iehun igur> ihr_vork im_hals im_inne imber impou \
        in_rose in_zuer inso_bean inzer iolog ionsf irlin is_seal iting ittie juli_hat juni> kamm_hat kauf_das \
        komm_verl komm_wied kons_aus kopie kost_und lage_fuen lang_den lang_stra langt latzt legun leihm leitz \
        lock_s look> loyed made_fort mai_der man_who melst mensa mepag mir_den mit_den mit_vorz mitg_dass mmels \
        mmerb mona_zuru mover moves nach_ausk nach_ist nach_verg nalti nann_die naten nbar> nbegr nbesc nblic ndete \
        ndrin nenn_die ngle> nine_this nntge no_comm noch_heut note_the now_runs nslan ntsch ntwer numb_on numm_zwei \
        nun_alle nur_0 nzeln nzept ohbau ohne_antr oins> olida omepa oming only_for onzep oppen orces orgeh ornam \
        ortig osent oughl pers_who ples> prei_ist ratze raud> rech_an rence repl_it rese_the reuer rgeld riber ritts \
        riva_over rkrei rlaeu rmutt rnbei road_the roch_nach rpfli rpump rrect rrier rspru rsver rtes> ruec_wie \
        ruec_zum s_knee s_lawy s_shar s_yard savin sbera schl_bei schl_wenn scho_auf sdien sei_das sein_kind \
        seit_drei selb_mit sendi senen sent_the seror serv_afte setzl seve_this seve_week sham_hat shamp ship_a \
        sich_ausg sie_dort sie_scho sieb_kilo sind_eine sind_gede sind_verl sivit sold_my soll_nach soll_uebe \
        some_dist spaet ssero ssieh stam_0 star_up stay_as stenf sterr stic_ist stil_do stoc_and stop_payi strow \
        stue_auf takin tanze taria ternb thdre the_bran the_gran the_pena the_soci thei_orde them_at thou_it tlist \
        trag_ihre trot_wir trow> tterh twerp ubegi ucks> uebe_ihre uebe_noch ughly uhand uhr_das uhr_komm um_halb \
        umes> ummis umpel und_ausg und_darf und_dies und_stri undri unehm uns_ins unse_wass untri up_and usbau usgek \
        usgew usivi usse> ussie usum> utors vere_als verf_nich verin verk_nach verl_des vers_ich veto> vier_pack \
        vom_habe von_an von_zu vor_geri vorna vote_the waeh_der war_in war_sie wege> wehrk wer_mach werd_fuen \
        werd_gebe were_bein were_neve werin werte west> wider wind_vier wint_i wir_ein wird_ohne woelf woll_mich \
        wortm wustr yern> you_woul zaeh_seit zahnp zell> zett_der zfahr ziehu zuneh zungs zwei_quar zwei_vors \
        zwis_der zwoel =0,0,1,0 0_drei 0_eroe 0_frag <anbo <anpa <ansi <argu <ausn <buys <cari <einn <floe <intr \
        <kiel <miet <petz <rueb a_fixe a_sigh abge_mein accus achan adeir agen_left aired alle_gesc alunt an_auch \
        an_man an_zur anbot and_pay and_spel ansic anzun arati are_full are_suin auf_deut bankv beka_0 bewe_ein \
        boote bus_a buys> cards casts ccuse char_the chipp chler conf_that da_drau das_geru das_mini das_pfle \
        decl_to deira dem_wir den_kont dend> der_auto der_hatt der_koll der_scho die_hafe die_inha ditve due_by \
        echss editv efror ein_aqua ein_port eine_medi eingu eira> ekaem ende_hat enung enzan er_beim erle> erza_und \
        essig euro_nich euro_pro fort_von four_on frac_mit fran_heis fuen_mill gefro gene_die gons> gulae halb_stun \
        hat_neun heste hies_ich hinis his_daug holzl hsste hund_euro i_wied ihre_gros in_luxe incid ingut inrei \
        inve_have jetz_0 kein_verk klem_ruft kueh_und laes_uns lage_bere laudi leger lich_in live_on llars madei \
        man_darf mill_of mir_am mmist mona_hatt nach_am nahm_die ncide ndruc neve_held nhoeh nkass nkver nzant \
        ober_hael oints on_seve orlae paets paire pecs> pierr portg prai_the pric_fixi queez rbedi rdruc reis_ein \
        reisc riter rkolo rohba rpart schm_auch schu_uebe scrap seco_time seums shop_at sich_fast sich_zeig sieh_man \
        sign_in sind_von snahm solv_the specs squee stim_bei stue_kein suing supp_we susp_all tele_sagt tempt \
        ten_per that_were the_butt the_rema the_trou too_i tot_war ueeze uengs ugenh ulaer und_auft unde_whic ungsu \
        unver upten vere_war vers_den vert_als vert_bis vom_plat von_st vora_uebe want_0 war_zwei warz> was_new \
        we_chec weis_niem wert_der wird_viel with_one wners woch_aufg word_nach year_and zantr zwar_auf zwei_priv \
        =0,0,2,-3 <baue <cove dem_tisc etreu hafft ncent nterl sensc =0,0,2,-2 0_firm 0_wohn <altg <anga <beme <bewo \
        <erbb <erfo <hold <owed <prov <rott a_char admin amily aschi aske_my bemer bergb da_hat das_foto dem_mitt \
        den_zwei der_aben der_fami derge die_lini die_schw die_werf duct> durc_seit eini_sich erbba ergba eros> \
        euro_aus fikat gebo_0 gehae gents gsdie habe_wer hnder ickin iefin ifika immte in_vers iosk> ist_der ists> \
        lfte> mily> morn_over naere need_to nnahm no_comp nuary nur_fuer prosp rbbau rfahr riefi rmina rneue rospe \
        sauss seat> sei_in seldo sheet ssent stad_kuen stan_und staud subsi terta tings to_sign trech ubsid ucker \
        uebe_sein ueros ufens und_land ungsv uspec usver ventu von_durc werd_eing wied_leut witz> =0,0,2,-1 <bail \
        <budg <cheq <desh <deut <eg> <felg <hydr <leib <mate <opti aben_kam abspr ailif als_mir and_rema ange_sind \
        ausve baili bandw befre begr_wird begri bers> bill_the body_shop brac_sie bspra cent_belo chequ comp_hous \
        cust_offi das_erge den_code dente der_serv die_zimm dwidt ebene ebuer efore ein_das ein_dorf eldet emien \
        enalt entur enzve eralv erdra eruec etrug euro_mit felge fore> fueh_eine gebu_die grun_von gstra gures \
        gut_und heque hnbau hnbes hnlic homs> hunte ich_ihm ietsl iliff imbin in_malm in_nine ist_von ister it_by \
        lstar make_of masc_auf nachu ncher ndwid neede nfaeh ngsdi nich_ab nich_an niere of_one offe_rech offi_has \
        orgun out_i penal ping> pric_was raeng ralve rgebi rsenk ruec_fuer scho_bere seit_grue sheri shop_has \
        sind_umge sorgu spri_orde tage_steh thoms trad_in uebe_aus ulanz ulsta vere_ware verw_der von_zuru vorl_verw \
        walte were_susp writ_a zinve zwei_inte =0,0,3,-4 einge =0,0,3,-3 <due> <word discl dispo ffect isclo konto \
        ntere nterz pruch sclos stat_in stre_of stren summe treng und_als von_kam weist zins> =0,0,3,-2 eine_abna \
        ihre_kost joint teigt tref_sich =0,0,4,-4 lagen =0,0,4,-3 berna spruc whole =0,0,5,-6 agree =0,0,5,-5 <rate \
        zent> =0,1,-5,4 ning> =0,1,-4,3 der_firm eigt> erbes hat_ihn meln> =0,1,-4,4 <es> =0,1,-3,1 <sieg ab_mai \
        asks> ction der_hand escht ngung =0,1,-3,2 <bett <frie <grue <here firm_hat im_vier lings rgaen und_drei \
        uswei verwi weste wisch =0,1,-3,3 <gesu erne> samst =0,1,-2,0 0_febr <pill <seam <tod> ab_febr ahlwe alent \
        atet> augu_0 bei_zum betr_wie cent_more chdac das_onli date_0 den_nage die_plat duft> ebody ehrbe etabl \
        hdach ihre_kind illsc imme_die legt> lieg_zwis lschw lums> mebod mehr_ab mont_when nzelh olled omebo \
        paar_der plums prinz riven rney> schl_ist size> size_of someb szueg the_size thei_name ttenw uebe_ab \
        unse_lese von_fris wart_der werd_schr zehn_und zu_sein =0,1,-2,1 <beco <beis <besu <dump <ehe> <gemi <ihm> \
        <sehe <sorg <sper <vori ab_herb adder ained aise> andes aufsf becom blist by_tele can_be chorn conve d_been \
        das_pass dem_der des_moeb die_halb durc_zwei ein_schi eiund ektur elenk elhei ennze entar erfei erlad \
        fami_aus flast geka_und grade gratu grega hnte> hoec_fuen ich_inzw iked> im_gart in_ande invo_and ionsp \
        jahr_ist jahr_rech jahr_verk kennz komm_laut kost_drei ladde leisc lferi liked longe loyer nderz nels> \
        nimm_die nnzei not_invo nthal onver orige origi ornst ostly part_hat peter pflas poke> pro_stun rfeie rigin \
        rmann rnste rstat sein> show_the sinc_last ssure tensa terie the_hous they_had trisc tsstr ttern two_mont \
        und_beka verh_im vermu vom_dien vorig watte will_cost wird_durc zahl_0 =0,1,-2,2 <brun <musi agerl chatt \
        es_auf lifte reade salz> und_laes =0,1,-1,-1 0_frau 0_mm 0_rein <ador <aha> <ausm <done <dull <emot <fini \
        <garm <germ <guck <h3> <inbo <krok <kur> <mope <ohio <recy <scru <sili <snac <voic <walz <wedn a_kitc a_spir \
        achfl ackte aeuer akku_der alle_zwei allsp als_ange anbi_hat andta anfr_mit anga_des anora aphed are_mean \
        arztp at_east at_minu attes aubte auch_mit auffi aus_am aus_da baeue bei_den bei_sonn bermi bis_febr \
        bisl_nich bitt_alle book_agai bott_in brace brokk bub_mach bzigs cell_has chalk chfla chil_walk chtur chube \
        cktue clea_thei dafu_das das_nur das_regl debit deli_a der_agen der_baua der_daem der_gang der_gift der_ist \
        der_lang der_stew dicti die_sort die_tape dmasc dnesd done> du_kein durc_fens eble> ecycl edder ednes eimt> \
        ein_kapi ein_pfar eine_jahr eine_prof eine_umfr einm_nach eitpl elgie elnd> elste elte> emoti ensup \
        ents_eine enwac er_das er_dem erkra erput estat ffelt fgeha fluen forw_from frid_that fussb fzeic gebr_anla \
        geka_hab gekli gesc_hatt gewe_die goett grid> gros_eine guert habet halk> hard_it hat_gehe hat_wer hatt_dana \
        hbess heubo heue_wied hflae hilos him_it horte hrbru hturm ich_buch ich_sein iecht iesst igges illet iloso \
        im_bode in_brue in_kass in_ohio inge_die insp_are ist_dann itali jema_ob keimt kilo_and kind_das kkoli koli> \
        krip_und kuch_verk labe_says lade_an landm late_a lauf_aus like_some llspa lob_an losop lpapi lphab lspae \
        luenc mgehe mmed> mona_steh monox moped morg_den mpted my_walk nach_inne ndmas nenko nesda neue_aufl ngeku \
        ngsbu ngsse ngsso noxid nrand nsupp nussi nwaer ofess ohio> ohrbr okkol oline ompte one_in oning onoxi ophy> \
        osoph otos> pass_this patro pfeil phabe phed> prei_je pull_from put_elev read_will rech_kuen recyc refu_ever \
        rerer ressz ring_aus rofes rputz rspae rstic rztpr sais_war satz> scrub sech_schw sein_wand sept_the serwa \
        sie_miss slep_thro soll_sie some_clos sons_blos sophy spir_leve ssfre ssues stan_dann stil_taki sued_von \
        tele_in thabe the_main the_serv the_slew the_syst the_treb them_out they_said tills to_admi to_reme tocks \
        tprax treb_and trep_knar ttabe uebe_ob uffie ufgel ulati und_aufz und_trau urchw ussig utzen verd_hat \
        verg_in von_erst von_fehl von_riet vor_welc wacke waess ware_zu was_die we_paid wedne wind_that woll_unbe \
        zent_zu ztpra zuru_fall zwei_uebe =0,1,-1,0 0_afte 0_auft 0_geko 0_gera 0_gest 0_kund 0_oder 0_okto 0_prei \
        0_that 0_two 0_weis <abfi <abwe <acce <achs <actu <adre <alpe <amse <anon <asks <bego <busg <cobb <coul \
        <dems <diap <diss <dust <egal <end> <fich <frue <gego <haec <hasn <heck <hemd <hers <hett <impf <kit> <klic \
        <kotf <labo <liss <lunc <mout <pano <pant <rack <reli <rena <resp <rill <shan <silk <skie <soba <sun> <tona \
        <unev <unsi <ursa <vorw <wack <worn a_bicy a_doze a_fiel a_hurr a_phil a_satu a_temp a_terr a_twel a_warm \
        abelt aber_wie abfin abge_und abon> abou_fort abzu_das ached achma actua add_two addr_i adres aecks aemt> \
        aertc agai_its alone als_date alte_kast am_steu ammed ampin an_addr an_inve an_teil and_as and_asks and_fort \
        and_frid ande_lief andpu ankhe anme_beim anony anscr are_goin are_the arms> arplu aske_whet auf_donn \
        auf_neun augu_ein aumar aus_ital ausg_ein ausr_der bank_deta baub_soll be_fitt be_seen been_die been_sent \
        beim_vier being beno_eine best_ab betr_die betr_eine betr_kuen bfind bill_was bit_the blei_nach blue_ones \
        bone> brack bren_bei brin_the bucke busgr by_retu cann_yet cceed cent_uebe ching chnit chrae ckend ckerm \
        cksle clic_it cobbl coffe comp_s coote could ctual cure> cust_of d_have dann_stan dare> dare_say daru_bitt \
        das_aufg das_jede days_my dding ddlin deli_time dem_deck dem_fing dem_lage demse den_aben den_bonu den_eink \
        den_er den_fehl den_hand den_stei den_uebl deote der_ecke der_espr der_loew der_mind der_pfei der_stoe \
        der_waeh der_wett der_zwec derw_auf dfuss dich_der die_anla die_auto die_fues die_grub die_klas die_nota \
        die_stoe dien_ist dies_list down_befo drank drawe drei_die dstue durc_nach earpl ecksl edakt eerin efoni \
        egler egoss eheri ehlsc eige_ausg eigh_peop eigun ein_man ein_vate eine_drit eine_kart eine_nebe eine_prue \
        eine_rein eine_riss eink_nach eins_eine eins_lass elag> elev_time elfel elkla elkre ellve ellwe ende_wurd \
        endz_0 enkze enrin entes enutz eotex epeat epfen equat er_ploe erbot erfu_es erkbl ermod erpar ersa_die \
        ertch erund erunr essle essta essun estem etig> etire euro_beit euro_fuen euro_spae eymoo fach_hat fahr_am \
        fahr_best fanne fernw ffahr fgeld fgeru ficht findu finis firm_hatt firmw firs_the flie_seit for_fort \
        for_othe for_year fort_two forw_the fotos from_for from_four fsgem fuen_laen fuer_sich fuer_tant fuffz gabel \
        gaes_in galt> ganz_land garet geba_am geba_vers gebr_haet gefa_und gege_die gege_vers gemer gemis gennu \
        gere_werd gesc_ende gesc_nur gesc_wurd getr_habe gewi_man gewue ggera gilt_fuer grad_unse grins grout \
        gute_morg hab_in habe_mein habe_s habt> haeck haen_an haen_bei halb_tag handp hase_aus hasn> hasn_t hat_angs \
        hat_beza hatt_dazu hbett hett> hilf_es hines hlein hnerk hnica hofer holz_lebe hrwer hstra hulau hurt> \
        hut_on hweg> i_noti i_wrot ich_einm ich_laut ich_scho ich_sei ideot ieces ierta iewed igns> ihenh ihr_das \
        ihre_vert iller im_jaen im_ober im_uebe in_each in_hann in_stad ingez ingsc inkeh inkun inshe insu_the \
        inte_for inte_in invo_the irkel irmwa is_back is_drop is_free is_love is_susp issab ist_beim it_our itlie \
        itpla its_rate jahr_erha jahr_werd jetz_lieg kaert kam_etwa kblat kein_milc kein_sons keln> kett> kheit \
        kiert komm_zur kost_das kotfl kran_betr ksler kuen_per kugel kund_der ladek lage_best land_im land_wurd \
        lang_hat lauf_vert laut_send laut_zeug ldige lebe> left_to lemen lemme lieg_nich lippe lissa llaed lllae \
        llter llwer logs_me lope> lteil lunch magen make_a man_noch man_s me_out mehr_aufg mehr_unte mei_verb \
        meld_seit menba mens_unte meta_in midd_of mini_of mit_bei mit_dems mit_fuss mit_gold mit_hake mitli mitt_das \
        mitt_mein mode_0 mont_auf morg_um mount mselb munge mware my_neig nach_sie nach_war naeht nakte nausw ndesd \
        necte neing nenn_er nenn_ich nenwe neue_hell neven neymo ngsla nice> nich_nur nich_sage nitra nkehr nkhei \
        nkzei nload nnels noch_dran noch_zwis nonym noram norwe noth_left now_keep nring nscri nsehe ntry> nur_hatt \
        ob_das obald obby> oder_0 oder_in oechs oehnt oener oetti okto_lief olger ompar one_and oneym ongre \
        open_hour opie> or_the orhan ormat orweg otext otflu ovid> pack_ihm panor pape_slip parte pass_von peech \
        pfann pfte> piral plat_vier playe plerf poin_out poli_und posi_0 post_mit prei_ab prei_zwis prem_and pross \
        puts_it raeu_ein rahm_der rail> rais_this rankh rawer rchfa rech_uns redak remar rene> repea repl_to \
        rest_aus rest_was revi_0 rgenn rhole ridin riede ring_and rkbla rkstu roll_unte rplae rplug rudel rufli \
        ruhe_im ruise runni runre rven> rzehn s_help s_note s_stat sabon sacht sanga sappo sauge says_a schi_ist \
        schi_wege schm_als schr_und scoot secti sein_auft sein_hand sein_und sent_back serfe serl> sfael shaf_the \
        she_rang sick_note sie_ausg sie_uebe signs silk> sills sind_auf sind_tot sind_verk sind_wird so_gewi sobal \
        soll_0 some_runn spee_the speec spre_der spros ssabo sserf star_at stat_fuen stat_um stat_zwoe stel_sie \
        sterp stri_of stue_vier surv_with swers swimm t_be tacks taen> tage_moeg talog tant_in tato> teil_seit telfe \
        tellv tenki term_ist terpa terra testh thael than_in than_me that_mean that_some the_end the_fair the_lamp \
        the_mean the_miss the_one the_prop the_sect thre_diff thre_when thro_his tipp> tklae tlief tlose tnetz \
        to_catc to_it toni_the trag_ich trai_to trig> tsamt ttelf tterp ttrig tuall tues_with twel_year twen_to \
        two_week uccee uebe> uernb ufig> uflic uhofe uhr_zu uling um_der umgeh umta_ausg und_ausw und_kauf und_lebe \
        und_mont und_prei unds> undwa uneve unnin uns_haen unte_werd used_the usgan usgru ussli usted utige \
        verh_fuer verk_auch verk_der verk_von verl_bei verlo verm_mein verw_hat victi vier_seit vier_war viewe \
        vom_haup von_geli vorme walk_part walk_the war_acht war_mir war_nied was_als was_one was_so wasc_und weeps \
        wer_lief werd_der werd_per were_read weren whol_week wien_und wimmi wir_uebe wird_ab wird_mit wire_to \
        with_ques ymoon zahn> zange zinku zu_mitt zu_taus zum_neue zusa_dazu zuwei zwan_zent zwei_blec =0,1,-1,1 \
        <ankl <anwe <benu <conn <dele <kutt <pace <plum <pret <stut <unpl <vorh aline alle_mein aped> are_now assur \
        aufg_das bauma best_hatt chkur churc dazu_eine der_waes die_sais ectat edige egrad eilna eites ende_apri \
        er_uns ergan erleu eser> estaf euro_haet expl_that flour gene_an glatt had_brou has_now has_yet hatt_rech \
        hkurs hlaef hurch hurry huste ierto ilnah im_eins inve_the koen_bis kuen_an kuen_sind kutte lead_are lecke \
        lert> lett> lieg_in maten mein_geld ngezo nplug nur_das ogue> omate opfte ortun proj_the rcel> rmati rtonn \
        sich_fuer tdruc terei the_draw the_publ to_anyo ufakt umsta unplu unse_schl vor_sech was_im woert wurd_zwoe \
        zum_nach zusc_best =0,1,0,-2 0_june 0_schl <berl <dori <hull <jars <larg <sekt <sinn <spel <toda aben_war \
        abou_nine achtz alte_ist am_kopf ampol and_brea ardio arrog aus_im aus_um ausg_war been_expo bei_scho bildl \
        bten> chemo chite dem_spie den_bau die_fens dium> doris driv_at eine_samm ende_in ewiss expo_to fahr_soll \
        filet fold> ganz_alts harro herr_von hine_und hoefe ildli ileti itur> jars> kardi kopf_getr kurz_die ldlic \
        letie lmasc mens_sind mpoli nform nglue nnenb oday> oefen of_febr oris> polin racks rampo randn rchit rdiol \
        schl_bis sie_wird sordn spell spit_hatt spue_ein steh_nur the_summ the_supe today twic_the uehls uhr_beim \
        uhr_fahr und_erza unglu unse_kant verbe verde waeh_man weine xpose zur_stra =0,1,0,-1 0_ande 0_ansc 0_blei \
        0_fixe 0_item 0_reic 0_sech <acid <adds <amme <avoc <bibl <bohr <ceil <chae <chor <circ <clem <clip <cryp \
        <daum <doct <drun <eilt <elbo <endl <erse <etik <eve> <fath <goet <grai <gsi> <hemp <het> <hoec <hoft <hurr \
        <iceb <ilme <jamm <jigs <kink <lone <loun <mala <mega <ohr> <onto <owin <pigt <prou <ra> <rep> <rind <saen \
        <saus <scep <spea <spro <sque <stew <teak <teas <tole <tube <twen <unpr <weni <zuse a_batc a_cand a_city \
        a_hat a_m a_post a_rout a_very ab_morg aben_noch achfr achhe achtt acid> acili adds> ados> adsch aepfe aeufi \
        afie> agne> ainst aked> akteu albe> aledi alle_nach alpha alt_die alzbu am_ande am_schw amink amoi> an_sie \
        an_upda and_eigh and_even and_prou and_to and_what ande_best andfl anga_aus anie> anita anyw_out arch_aus \
        ardku are_clea are_out are_unaf armie artme artog arus> as_he aspoo assa> assiv asspl asspo at_in atroz \
        attfa attit atzst auerk auf_sich aufg_ich aufle aufpr aufs_der auft_ist aufz_und aus_angs ausei ausg_wie \
        auss_ist auto_ange auto_lass avoca bacht back_in badet bat_die bath_the bble> been_admi been_rath begre \
        begun beim_hers beim_stro beim_zuck belag benzi berg_laeu besc_hat best_am beweg bgefa billa bites blae_die \
        blei_fuer blie_stum bolze bonne bowl_a bran> brea_over bric_waeh bstur buer_las bund_warn buss_von but_one \
        by_radi cados calib carto ceili cello chara chasc chbes chell cherp chfra chher chief chorl chrum chtes \
        chtti chwab cies> cilit ckfra ckier ckweg code_auf cons_the coup_in cover crypt cut_out dage_und dakte \
        dann_frag dann_setz danze daru_eine daru_fuer das_ande das_auge das_gest das_mir daume deep_and delig \
        dem_eige dem_fund dem_gehw dem_hand dem_kleb dem_nach dem_rahm dem_umba dem_wint den_flie den_rand denk_hat \
        der_baur der_dete der_eroe der_fall der_gest der_kaes der_konk der_mixe der_rat der_sort der_vera der_waag \
        der_wald des_mode des_neue desth deut_auf dflec die_ansc die_bei die_deck die_engo die_gurk die_oeff \
        die_sind die_span die_tage dios> diven dkuge dnaeh docto dort_wo drei_ich drei_verg drei_ware dreiv drunt \
        durc_in easpo eben_mit eckfr edanz edigu edive edost eere> eeve> effnu egun> ehlta ehnhu ehrch ehwer \
        eige_schi eigei eigh_and eigli eiht> eilin eimfa ein_hemd ein_pass ein_sach ein_seuf ein_ster eine_gera \
        eine_herr eine_masc eine_meis eine_miet eine_schn eine_stad eine_teil eine_wint eine_wurd eing_am einm_im \
        eitli eivie elf_saeu eligh ello> elme> elsac else_s elte_der endec engel enkip enkur enzie epert eptic eptis \
        er_geht er_gesa erdic erech erfuh ergst erher eria> eriou erloc ernbe ernch erpri ersc_die erspl erspo \
        erst_anze ertes ertoi ertzw esaal esspr esult etik_der etito etrae etwa_alle eufig eufze euro_erst euro_san \
        eweis ewick extin faces facil fahr_inne fahrk fahru fair_pric fand_auf fangs feldt ferdi feuc_ist fgefu \
        fiel_durc find_that five_mont flat_have foot_of for_eigh form_rate foto_von frag_jede frag_zum frec_dies \
        frei_ein freis frost frue_ist ftor> fuer_werb fuer_wohn funks fuss_vom fzer> fzueg ganz_vier gas_main \
        gas_stro gebru gedr_habe gefa_hat gefu_bei gego_hat geht_nich gemu_und gera_mit gere_auf gerpr gesa_von \
        gesc_werd gesi_wie gest_alle gest_auf gieni give_me gives glas_nach glei> gnets grain grif_zu grow> gsaus \
        gsaw> gstuh gtail gter> guide gumm_im habe_0 had_by had_cert had_read haen_gera halt_koen has_anyo has_seen \
        hasch hat_sich hauch have_had he_drov he_spen heimf helf> helle hemp> herr_am herr_der hers_hat hfrag hgest \
        hher> hhilf hine> his_ear hnhun hochk hoech hoer_seit hoeri hofto homes horle hraen hrche hreis hrump httis \
        hunt> i_sog ibrat ich_endl ich_geda ich_sage ich_zu icke> ickli iedan iedig ienti iffen igeis igert iglin \
        igsaw igtai igura ihre_kart ikon> illan illar im_halb im_hote im_ohr im_roll im_zent impre in_bade in_eise \
        in_for in_harr in_hosp in_inns in_mehr in_thea indve inne_beim irbe> irkss itude jahr_komm jahr_lies \
        jede_lehr jetz_dort jigsa kassa katal kauen kein_ab kein_fens kell_die kell_in kept_it kepti kernl kfrag \
        kind_und kinks klaen klamm klei_der klei_stan knal_s knie> know_i koen_sich koern kons> kran_mit kreta \
        kuen_tief kund_man kurie labo_ich laen_vom lag_unte lardk larus laser lass_bei lassp last_in last_year \
        laut_ist least lebe_der lediv lehr_hatt leitr lesen leut_im lieda liede lieg_aus lift_im lift_it likon lindv \
        llos> lmena lob_muss loeck ltuer lturt lust> lzbur mach_ich mal_unte maled mand_vier mans> maus> me_for \
        me_it mean_it medic mehr_vier mein_lehr mein_mitb meis_von menkr merci mersi messp meste mgest mich_blos \
        mich_seit mind_sech minke minu_0 minu_die mir_gere mir_sech mise> mit_durc mit_hohe mit_musi mit_salz \
        mit_sieb mitg_und mitt_an mmern moeg_die morg_mit mpfe> mstie muse_und muss_der muss_mit my_fath mzugs \
        nach_gas nach_lass nach_und nach_unte nanci nangs nbeut ncoil nderf ndesm ndfle ndgel ndver ned_gern nenki \
        nfter nich_abge nich_ange nich_laen nich_oeff nich_weis nitri nitti nkipp nkle> nkrei nnige no_repl \
        noch_etwa not_howe note_on novat now_know nprom ntaer ntori ntspr nundd oans> obach ober_den obstg ocado \
        octor oder_reic oede> oeff_sein oehrc oekos oelft oemt> oerig of_its of_wate offe_und oftor ogram ohnge \
        oire> olera olsta olste on_toas oncen onde> one_when onsib ookin open_by oppo_lobt orstu orts> our_old \
        out_with ouths ovati over_was oxin> ozini page_show passp paste pate_die pati_ist pers_im perto pigta pinde \
        pirit ponsi porn> portu postm poun_for praxe praye pric_begi pro_nase proed prou_of proud pyjam radsc \
        rasc_das rath> rautk rdkug rdsei reali rech_unte recli red_and reets rege_ohne reic_von reie> reiss reivi \
        reper respo ressa rest_der resu_are resul rfuhr rgaer rgeno rgott rhalt riedi riert rinst rippi riums rmans \
        rnche rnspi roemt roger roll_the roll_zu ronic roren rosi> rozin rprin rspli rspor rspri rtenk rtogr rtoir \
        rtsto rubbe ruben ruec_des rugge rvors s_eine saec_die saele saemt said_he salzb sanit satzt says_she sbahn \
        scept scha_so schi_gere schi_trot schle scho_hint schr_0 schr_stel schu_sie sdruc sech_in seco_visi sei_bei \
        sei_eben sei_ich sein_drei sein_uebe seit_an seit_herb seit_janu sentw seri_k serio she_is shelf shing \
        shut_nobo sie_auf sie_beim sie_soll skept skund slang slee_by smal_van so_ein so_he so_weit so_weni sog_s \
        soga_das sold_by soll_es somet somm_sass speak speed spie_nach spina spiri sporn sproe sscho ssett sspli \
        sspor sspro sspur sstag stan_da star_heut steh_drin stei_auf stei_hat steur stich stie_in stiel stlic \
        stop_drin strah stroe ststa suedo sulki t_s tage_der tage_eine tagsa take_it talls tasse tbewo teak> teasp \
        teigl tele_der tepp_und testa tfand tfeuc that_need that_ther the_boy the_cata the_estu the_exac the_fee \
        the_frid the_lawn the_neig the_oran the_over the_tent thou_i thro_it tinue tisc_und titor titud tkett tles> \
        to_eat to_go toire told_at toler touc_it trahl traum trict trim> troem trozi trufe ttenk ttery ttfan ttitu \
        tude> tuer_vor tures turti twen_four twent two_othe ually uebe_pers uebe_von uedos uehlr uend> ueric uerka \
        uernd uf_em ufpre ufzer ufzue uhr_0 uhr_bei uhr_frei ulli> ulte> umsti uncoi und_arbe und_brue und_geho \
        und_haen und_heut und_hoer und_verl undfu unpro uns_dann unte_aufg unte_ist unte_wir urtip ussre utkle \
        vera_seit verg_den verl_hat verpu vers_durc vers_von vert_schi verto very_near viel_der vier_sind vitae \
        vocad vom_mesn von_gepl von_lies von_schn vor_sich vorba vorg_als vors_beim wait_in was_will weg_in \
        weis_kein wenig wenti werd_unte were_the werk_mit what_we whee_of whil_a who_carr who_now wie_mit wied_eins \
        wife> wird_bis wird_weit wirk_gut with_trai wo_das wo_ist woch_zum wohng work_a wurd_gest xting yjama zaeh_0 \
        zahns zburg zehn_woch zehnh zelte zgere zigst ziniu ztuer zu_benu zuck_man zueri zur_arbe zur_wahl zust_und \
        zwan_von zwei_hat zwoe_ange =0,1,0,0 0_durc <abon <akus <anci <bede <bueg <cafe <etui <faci <folk <fros \
        <gekl <gril <infa <jam> <lau> <loew <maga <pdf> <prai <scoo <smou <truh <wine a_fork a_grud a_visi a_writ \
        ab_nich aber_beim abgel abla_der abna_mit abonn abzu_nur acht_mein adell aerbt affol aktu_in all_had alme> \
        alpi_0 als_such am_not am_told an_ordi and_noth apfe_mit arest asteu at_aske auf_null auf_papi aus_bad \
        ausg_wurd ausno autor bambe be_one beim_gast beim_name beka_die bewe_bei bewe_werd bitt_soll brue_von \
        buer_ohne burs_with but_it by_fing by_tues catc_and caug_fire ckelf cknet colog comm_the conn_to cranb \
        dabe_der dann_beim das_heis das_stim dello dem_heim den_bach den_cont den_kind den_stue der_halb der_ihre \
        der_sitt des_schr die_ehrl die_herr die_kohl die_krus die_laut die_mahn die_prak die_sie dinke dithe \
        dort_und down_and dset> dstei dumme ebers echle ecove edals ehmun ein_fahr ein_sonn eine_ausk eine_rent \
        eing_hatt einkl ekeri eland engi_arri engi_cann enick er_zu erfli ergin erho_und errys erufl ervel erzte \
        es_kenn estho esund etest etui> eumsb euro_ohne evise ewisc flaum folg_die folk> for_both foto_der frei_steh \
        freil fron_whee ftdru fuer_lau gaenz ganz_ruhi geht_da genic genve getar gewa_bis glish grani grin_und \
        grud_the gskla gslag gszah hat_noch hat_weni have_lost heis_s hera_auf herig herz> hoher holz_von hresk \
        hteck ich_best ich_esse iedet im_brun in_a2 in_law in_seid in_two inenb inkla is_wher ison> itrat ivita \
        kein_gros kein_oeff kelfr kunge laed_0 last_of lay_in left_side lehrb lergr lfall liebl ll_be loch_im loewe \
        lpina luftd made_the maed_mit mages mail_kam man_auf mann_vom mann_war marc_in mark_sie mehl_und mein_es \
        mein_jahr mein_mail mein_sich mit_geri mklei moege mone_back nberr ncien nensc nett_mens nich_geli nienb \
        nmost not_desc nselb nstwo nzieh oewen ohne_sche one_to onstw orama ortan othe_five otors our_mist overl \
        page_0 palm> peop_s pina> poin_to prais proz_bei racki ranbe ranit recov regun reska resu_and rgetr rgot> \
        rmung roll_out rrlic rrys> s_gene s_noth s_repl sage_sie sais_als schka schl_als schl_eine schni schu_er \
        scra_the seco_of setz> shot> sie_dann sie_verm smoul snotr sola_der soll_wir spunk sscha ssrec ssspu \
        star_ein stat_vier stun_beim stun_habe stwoh surg_the surre tbahn tenfe tenja term_best the_auct the_curt \
        the_stro then_he they_now thos_who tirol to_stat truhe turge twohi tztuc uebe_zahl uegba uftdr uhen> umkle \
        umsba und_s und_soga und_von unde_four usnot uweis verb_in verl_in von_ohne war_per wart_und weis_das \
        wer_eine whic_i who_disl wide_open will_carr wir_komm wird_derz wird_seit with_half with_s woch_ohne ztuch \
        zu_kurz zu_prue zuer_gefr zugsk zur_verk zwei_davo =0,1,1,-3 <heal angeh ectin ermar healt hermo morge \
        =0,1,1,-2 0_vom <aufb <breg <cab> <chin <cous <fit> <herd <orge <prog <saem <samp <sits <subs a_list achin \
        admit aemtl ageso ageze ample an_eine angte anmae artof aufg_werd autet begru best_man binn_zwei bran_and \
        brea_and brege came_with chobe clos_thei cousi das_bis das_schl deare den_der den_hahn den_rega der_deck \
        der_herr die_drit dkart dkass eady> eant> eantw efuse eine_blum eine_frag ellin emerk emtli enchn endka \
        epfle esord ezeic fand_das fest_die find_ich firm_zu form_and frue_auss fuer> gains galen geko_und geme_war \
        geru_aus gesor grund habe_auf halb_jahr hand_uebe hbark herbs heut_aben hoer_am hselt idee_mit in_sein it_he \
        itres kuehl laes_die lanma large laute lieg_im litre ltig> lzimm masch merli miss> mit_eins mit_gumm mpeti \
        nachz nbeir nchne ndkar ngsau nitae nkurs nmaes notie nvert oards of_cour one_s orgen ortet otati otier \
        pass_auf pecti planm plaud progr raeu_die raeu_von ramed reif> rengt rhael rlang rlier rmark rogra roubl \
        rtoff ruste sampl scha_in scha_zur schr_an schr_ein seit_frei sent_them sich_von sinc_yest so_i sschr stra_0 \
        sttag the_high the_smal to_cove troub two_kilo uarta ufgeh uslau verl_0 verpa vers_nich vers_tuer von_verb \
        werd_nach wie_vor wied_am wird_in zweck =0,1,1,-1 0_jede <dial <emde <geki <hast <heis <heri <notr <sayi \
        <timb <wuer a_biss a_repo apol_the aufze back_has befr_und bei_oma beid_das bela_die chin> das_fach das_wirt \
        dem_morg der_kind der_nimm derba die_mass die_mueh diolo dreie ebrue edium eefra eine_gewi entia ertoo ertre \
        es_aus etisc etzge fami_of fbau> firm_a forgo from_now geba_im geld_zuru glas_im goes> gsanz hab_das \
        hat_sech haus_vers his_own hund_and hvers i_buy ichtk ihre_schl im_beic immed in_chur in_pole in_vill \
        ist_verp kann_ein laude leer_im lussr mediu mein_elte metzg mies> mini> miss_man more_of mtlic neefr nhund \
        nie_mit obene ocket oiled orgot orlei orset plan_der rang_to rater rces> rich_sich rief_am ringi rtook run_a \
        sachv sayin schu_sein so_stan so_stel sstie stel_man stera szell the_pump timbe tstuh ttles tzes> tzger \
        uebli ufzei ulen> undis vings was_das wron_sinc zu_gebe zu_lass zwei_drit =0,1,2,-4 <ago> <take abgeh nders \
        schlu therm wisse =0,1,2,-3 <conc <male <zwei abgeb anche chied die_pres ehler eime> eress have_not lzen> \
        ndbuc oehe> oenne perat schin stay_at sterd taben trage vice> were> =0,1,2,-2 <buy> and_i den_gros der_rege \
        die_uebr ehnli ferte hings nersa nun_soll rgest rksta rundb verl_eine =0,1,3,-4 estae gabe> menge richt \
        siche =0,1,3,-3 0_mill alen> fixed =0,1,4,-5 <biet =0,1,4,-4 sie_mir =0,1,5,-5 sere> =0,2,-3,0 <food boxes \
        eine_nach fleis gewie klass mular raut> =0,2,-3,1 <feet <lost <semi achse chsen das_ganz die_absc end_of \
        erlet feet> fuehl kost_ein lage> land_ein oxes> risch rschl rzen> stay_for tbest two_hund und_um werd_in \
        =0,2,-3,2 <may> <reac <vort ueher =0,2,-2,-1 <akku <cale <chip an_dene and_last arett azin> befo_i calen \
        comes den_drei den_fest der_hers endar eply> ergle erlic faste hach> meer> minu_for ndar> ndito reply rtons \
        rundz sesse sgesp stopf traeu urney ztere =0,2,-2,0 0_watt <futs <gehw <mehr <neff <now> <sill <smel <tat> \
        <umba <user a_dece achda acro_the adver amste and_only auch_zwei bedin begon begu_to bemae betr_zwei bette \
        came_from chelt curre dairy das_brot dead> den_einz der_pack disap dvert eams> eatur eflic egert egion egonn \
        ehweg ein_glas ein_vide eine_fehl einh_0 emaen erkae ersa_komm ertei eundl euro_ab featu ffer> fili_von \
        firm_0 fran_am futsc gegra gehwe gele_haet gelen gesc_drei gion> gonne gungs haet_gern halb_vier has_sent \
        hat_ist hemd> hirte i_orde ichli invol ionsh isapp its_0 jema_ande kein_die klick ktor> ktris kund_beza \
        lachd lang_stri lden> lieg_nun lussl lves> mai_0 mir_mal mona_lieg nachs neffe neun_betr nimm_das nking \
        not_noti nove_ein nserv nsult nvolv olved orage ormie plies prei_pro profe ptop> rang_the resh> ried> rlade \
        rrows sche_und show_a sich_in smel_of stel_den stora tests the_arch the_food the_shop to_nine torag \
        uebe_kopf umbau undli unse_eige unte_im verk_vier vert_in von_sein words zone> =0,2,-2,1 <blis <reda <sail \
        <teig a_book auft_der cafe> der_tran eint_vom entre mein_neff nteln oose> repl_that zu_neun =0,2,-1,-2 <chat \
        <code <erkr alle_die an_mein aneri angek auf_mit auter bell> bissl das_best deste ein_schl empf_mir es_kein \
        ferin fort_minu four_seco fridg fuer_naec ianis ikett in_plac ised> kind_lieg kward loren male> mit_schu \
        nausg not_a sseit terhe to_stop trau_in tring ufzug und_scha und_woll war_da wimmt worte wren> =0,2,-1,-1 \
        0_aber 0_dies 0_lebe 0_mode 0_schu 0_stro 0_zusa <aufp <ause <beec <beyo <bril <busb <coro <cows <crui <cuts \
        <daem <dent <deve <diab <doen <dosi <eati <elis <erna <galt <gepa <guer <habt <heub <hook <howe <iden <kaef \
        <keil <ketc <kevi <kubi <lein <mbit <meer <mehl <nett <nice <niet <ok> <padd <pflu <prax <recl <riem <ruf> \
        <rust <saum <shav <shin <spir <sure <surg <tape <tapf <taus <tedd <tepp <teur <tops <touc <toxi <treb <wash \
        <wi> <wore <zirb <zuck a_bell a_diag a_line a_stri a_swim a_wet aben_von abge_0 abge_ich abge_nich ablet \
        acht_fahr admir aert> aett> aetzt agazi agest ago_and ahin> ahmez aktue alle_prob alpin als_rest als_vers \
        altem alzen alzwe am_mark am_regl an_hoeh ancia and_come and_got and_move and_open and_ring and_thre \
        and_used ande_hers angeg anual apfer app_von appst arame arian arou_the aschm atalo atein atenb auart \
        auf_dies auf_inte auffa auska autae back_an baer> barin bauar bauau be_fair beds_and beech begi_im behan \
        beim_aben beim_in beko_von beme_dass bepro berda bere_um besi_soll best_drei beyon bikme bill_und blos_ein \
        blow_door booki boy_of brot_von bscri buene but_the by_on char_die char_for chbet chfal chmer chow> chrue \
        chtim chup> chwag ckung clea_a clos_wher come_the coron coul_see cows> cruis ctabl dann_bis das_disp \
        das_gibt das_ohr das_uebe das_von daug_is day_earl dem_prue dem_wind den_beri den_sich dendi dentl der_akus \
        der_auft der_back der_bezu der_esse der_lage der_pegn der_spei der_uebu der_umsc der_wart der_zug desk_for \
        deutu devel dfuen diabe diagr die_amse die_anga die_baua die_baur die_bett die_bril die_er die_gelb die_gros \
        die_heim die_katz die_kues die_luft die_nude die_scho die_such die_vega die_vera die_wasc diff_in doene \
        dreim dseit durf_ich dusty ealis eamer echel echow eckfa egale egane eiach eichm eimau ein_ande ein_biss \
        ein_nude ein_oran ein_prei eine_zimm einm_und einm_war elabe elaun elf_ich elise elnus emark emmun empf_das \
        enban enigs enlam ents_ich eppic er_ass erade erbac erbei erhol ernis erobe es_ab es_jema es_mir etchu \
        etwa_mit etwa_zwei euro_kost eutun evelo eward eyond fael_aus fail> farm_s ffiel forsc foto_fuer foun_who \
        four_poun frau_hat from_octo fron_door frue_ware fschl fuen_weit full_tabl fzig> ganer gazin gear> gebe_mich \
        gelo_die gemi_werd gene_fuer gerad gesa_0 gewe_er giftn giftu glei_aus gold_fuer gone_back grab> grabs \
        grey_and gries grip> gutha hable haet_jema haet_mich halb_leer hand_an hand_steh has_lost has_sinc hat_dafu \
        hat_einf hatt_unse haut_hat have_caug have_slep have_t have_told hbari hebe_von heis_mit heiz_nich henve \
        herma hert> heru_der heut_die hfall hgehe hmerz hmeze hngeb hnhoe hoch_habe hote_on howev hrues hrweg huege \
        hwere i_woul iabet iachs iagra iante ibuen ich_ein iener iftno ihr_habt ikat> ikmet ilian ilor> im_feld \
        im_labo im_port imauf in_card in_neue in_sued inend inenk inish inium inlas inric inten inzug isch_s isons \
        issl> ist_auf ist_scho ist_und it_neve itens ixer> izinb jahr_sind jung_herr kam_auf kam_nach kame_mit kehrt \
        kein_wart kept_a kevin klin_es kmete koch> koche komm_dann ktuel kubik kuen_auch laech lage_am lang_das \
        lappe lass_der latei latzw lenda lies_mich like_that line_is linin lise> lite_die litt> lkont llbar lnuss \
        logge lost_a lpine luege lweis magaz mai_die mal_den man_at man_eine manu_for manua maufs may_come mbau> \
        mbit> me_two mehr_bei mehrw mein_haut meld_eine ment_it menu> merkb merke methi mezei mich_in mind_zehn \
        minu_da mir_der mir_fuer mit_fest mit_nach mixer morn_some mscha must_steh my_bill nach_biet nach_vere \
        nach_verl nbank ncial ndend ndfue nehm_das neig_s nenn_mein neue_und neun_euro neve_said new_and neys> nfael \
        nfutt nhoef nich_fest nich_sieb nich_stat nied_als nife> nigst nine_flat nnerh not_from nrich nsume ntila \
        nun_mein ober_hat oeff_sich ofenb offe_ausg ohne_den old_0 ometh on_requ one_was oped> optim orde_agai orgae \
        our_fort our_vill oweve own_name paddl pest> pferl plac_of plan_von pony> pool_i ppich ppstu ppte> preci \
        prici prog_fuer proo_and ptimi puele pump_lief quot_two raine rbest rdent readi reble reco_i rede> reima \
        reis_weit relau rele_note rennu rersi revi_in rgern riant ribue ricin ricks rief_er rlos> rmwar rohrb rokko \
        rsitz ruec_betr rzehr s_lett s_was sagt_dass sail_in salze samer sass_der saum> sausf sball sbrei schn_sind \
        schu_rest sech_tonn sehe_dass sei_der seina seit_schr seit_unse send_mit sent_phot serum setz_sich sgege \
        shavi sich_im sich_und sieb> sigh_and sind_es sist_s six_summ sjaeh slips smuet snack so_lang some_call \
        spel_it spie_eine spita spli_that ssant stan_nach stewa stoo_on stop_usin stun_der subsc suite sumer surge \
        sword szuse tabl_on taerz tage_0 tage_stan tainl talke tapfe tchup teckt teinf telst teppi tewar the_affe \
        the_bind the_buck the_coat the_quot the_thre them_a them_up then_that they_offe thre_and tigke tilat time_at \
        timed timie to_pape tofen told_my took_one tot_bei touch tprei trau_aus trebl truf> ubenz ubikm ubscr \
        uebe_fuer uebel ulter umer> ummel und_beim und_gebu und_hat und_ober units uns_nur unse_altb urore usein \
        usetz usty> uszus utaer uthab verb_die verk_gest verk_und verko verl_am verl_man vers_ware verze vier_maen \
        von_auss von_ich vor_weih vorm_ein wand_in wanke wanti warn_die wart> was_itse watt> we_put week_i weg_das \
        weil_es well_we wendl wever what_he why_i wie_im wie_neu wied_in will_get will_offe will_prin winds wir_das \
        wir_trag wir_vor wir_wohn with_expe with_her woere wohn_wir womi_die wort_the woul_orde wurd_durc yond> \
        zinba zirbe zones zu_ich zu_oeff zuset zwar_mit zwei_cent zwei_eine zwei_mens =0,2,-1,0 0_cart 0_jaen 0_ster \
        <bibe <catc <choo <cupb <dell <doer <glan <hepa <knop <ll> <rohr <s1> <s2> <umzu a_cobb a_sign aemmu akdow \
        albpe alte_schu am_herd an_0 apri_auch are_acce aseln assko astet atiti auauf auben bbled bei_um berbl \
        best_beha best_geko biet_ab blase bpens by_will catch choos chthe cipe> cupbo dann_in das_abo das_schn \
        day_thre dazu_gab den_arbe der_riss der_seri der_unte deut_der die_trag die_tuer die_wage died_the dikam \
        eakdo edika ehre> ein_guts eine_blic eingr elpde elueb endla epati erst_stuf es_lieg euro_der exak_auf \
        fahr_vom ffael franz gesp_die halbp halt_bis haltb hasel helpd hepat hlsch holzr hoose hoppe howed hsene \
        htigk i_comp i_rais ickel ikame im_mand infor is_reca it_on itis> ivil> jahr_vero knife laett lag_0 lass_mit \
        last_one lbpen lese_im lfeld lite_in logg_the long_than lpdes ltbar ltem> medik mind_zwei mitg_zahl miums \
        mmend my_sist ndlan ngebe ntins ntonu obwo_sie oder_ob ollla onton onumm orde_a ortwa pain_my pare_are patit \
        pdesk pfer> portw pro_lite prue_ein raet_die rahlt rahm_auf reakd rech_0 rest_werd restb rfern rile> rnwae \
        rolll sbeit schei schl_sein scho_der seide selnu setti stad_mit stan_wir teens the_invo the_midd the_stan \
        the_temp tick_and titis to_chec to_each tonum topfe ualis uefst uege> uffae uhr_kost umark und_pati uns_viel \
        unsi_ist upboa upda_eing vor_eine vorb_der werd_darf wint_and wore> zert_kam zwei_in zwoe_uhr =0,2,0,-3 \
        0_kind <brem <cloc <seco alth> clock frank gereg gonde ondel platt secon war_nur =0,2,0,-2 0_urla <alph \
        <barl <casi <flac <gekn <ghen <hybr <kern <krat <laec <mano <span <spuc <swea <typ> <unau <wife <wuch a_girl \
        a_lett aage> abgan agern als_scha alte_aufg andal antor appe> arley aser> atur> auerw back_to barle bath> \
        bein_aske bewoh bis_dahi bord> casin cian> cour_of das_naec der_anbi der_ganz der_schi der_spie der_stre \
        der_supp der_wasc deten die_aus die_frue die_gera die_rose drov_back dstae each_the earer edruc eedin egeng \
        eichu eijae ein_die ein_in eine_gesc eine_ring eint_0 einze ekrie elbow elhue empf_die enkom epfel er_schr \
        erdre erkel ersag es_bei esang esaug estoc ethin etrol ewuss fahr> fens_sind find_in for_brea from_took \
        fuen_ster gebe_ob gege_um gekri gelha genz> gesau gesta gewis gewo_sind ghent grad_und gran_s gril_auf \
        haus_am haus_aus hausn hear_the hent> heut_morg hosp_this housa hybri ich_jetz ich_stan ielhu igste ijaeh \
        ilves im_urla in_zwan issue ist_voll jede_elek jetz_wie kings klavi klusi komm_frue leav_at ledig lhueg \
        lini_0 lunc_and lvest man_das mann_am mberg mess_der mfort mit_um mmers mond_and nachw nally nasse ndal> \
        nette ngabe nich_ausg nich_beim nich_glau nige> nobo_aske noch_zwei noon_the nove_bis nungs nur_bis oene> \
        ogate ohne_netz omfor opens ousan plat_wird reate reco_the reich rious rley> rogat routi rroga s_driv \
        sagt_da sand> scha_von shou_be shrug sind_schw soun_like ssend stil_ein stra_zu stun_meld taste tbrin \
        the_day tklei traf_eine trea_for uble> umge_hat und_bind up_on usand varia verl_und verm_wurd von_hand \
        von_nove vorb_war wait> was_his we_re weit_auf wer_auf wird_oper woll_ich word_sagt ybrid zett_hint \
        zule_wege =0,2,0,-1 0_muss <abzi <atla <bow> <dueb <eel> <en> <estu <hobb <juic <kaue <kirk <mack <nack \
        <niec <piro <rasc <resu <snap <taps <taxi <vari <waag <zip> a_bow a_farm a_poli abors abzie acht_und \
        admi_the am_guer amete and_live andru anfa_von arca_this are_char atlan auf_stoe aufsg be_with beams bein> \
        berte besu_hatt bgebu biner bors> bruck buch_wied bzieh chor_sing coun_beca crew_von daemm dami_der \
        dass_sich dass_wir davo_in dem_fens der_char der_kist der_knop der_nage der_resi der_sieg der_sonn der_teig \
        desaa die_abge die_anfa die_crew die_ecke ding_von drei_gene drei_minu drei_pens duebe durc_ist egwer ehnun \
        ehte> ein_gera ein_glei ein_klav ein_smil eine_apfe eine_ausr eine_fuss eine_mahn eine_ziff einm_gela elbru \
        emerv eroeh erwin erzue estua euro_i fahr_habe fahr_noch fath_s galtu gebr_und geleu genma geno_der gepru \
        gero_hat gewi_und grup_sind gurat gwerf haeu_habe hand_abge have_died have_said heat_pump heis_der herr_kowa \
        heut_steh hleis hobby holst hrzeu hwage hzahl i_bent i_ha ich_kein ich_schi iding igenm ihre_werk im_spit \
        in_inte inaus info_desk inte_die ippel irge_zwis isero ist_fast ist_kein itert itori jema_beim jetz_hat \
        juice kass_im keime kein_krat kind_zu kitc_is klap_am kleb_das knew_abou kost_kein kurs_in labe_on lane_to \
        lauf_vier lauf_weit lbar> lbow> leit_zwei lonel macke maer_der mein_am mein_pump milin mists my_niec nely> \
        neu_eing neun_stan ngerp nich_was niece nisti nkart npast ntlan ntrie oeff_uebe oehnu on_whit onely onfig \
        ostun past_six peed> penhe pete> plare prei_steh pump_der pushi rabin rangt rdrei renov rides rkel> rwin> \
        s_advi s_im sams_wird sbruc scann schn_im schn_in scho_ist schr_von schw_auf sech_pers sei_an sei_ein \
        sell_it seroe sinc_sund sinen sist_in smal_jobs smili some_in stat_nach stre_die stuar stun_am sugg_i \
        susp_the tage_nich taps> tele_bei teue_war that_visi the_casi the_esta the_info the_sky the_twen the_unit \
        the_ward tlang tlant topft toxin trei_seit tuell tuer_seit tuerk ught> uhr_geoe und_gena unsto uths> venti \
        vers_nach vided vier_kind visi_by visi_woul war_dage war_hat war_so was_tut way_othe who_boug whol_come \
        will_er wind_neun wir_sitz wir_von wort_fuer wren_s yet_say zeig_mir zu_esse zu_setz zuge_fuer zum_ster \
        zuru_nur zust_ist zwei_maed =0,2,1,-4 <bind =0,2,1,-3 <beau <bela <grun <with <yest afft> blatt ealth eigte \
        erday foot> habe_sich kelt> profi rkost servi smile sons> thous treat ungsz yeste =0,2,1,-2 <expo <guid \
        bezie chkei dame_von dass_sie der_schn efehl eine_lade ezieh fehl> foun_a gewa_bei hkeit ichke ilfe> inver \
        ipps> kind_uebe lichk mach_die minde ointe pfehl pielh ready schl_mit sech_uhr tipps und_gros voll> ziehe \
        =0,2,2,-4 <made ein_und onigh tonig wing> =0,2,2,-3 esign in_elf oses> terda =0,2,3,-5 elben =0,2,3,-4 ffen> \
        =0,2,4,-5 hands =0,3,-4,0 <tech =0,3,-4,1 ather free> gesun rsche =0,3,-4,2 die_verk =0,3,-3,-1 der_lade \
        rkaeu volve =0,3,-3,0 <boxe ackun dem_0 entha ewies food> hgere ischt ohnen packu schuh stbes we_orde werd_0 \
        =0,3,-3,1 ein_form sgeli =0,3,-2,-2 <bent amer> anfah coun_and eech> eltli fahrg hand_von ierze inkin \
        mein_sohn on_two rglic right wenn_s =0,3,-2,-1 0_janu 0_km 0_send 0_zent <crus <exak <fres <grif <kell <km> \
        <pfan <pfla <regl <tram aeltl als_lehr and_0 and_the auch_nich bran_is burts celle der_bub der_reih die_seit \
        eils> endun ergli erspr es_das exakt fresh gest_aben glaes gszei haus_von hrere ich_auf ictio ieger irit> \
        irtee ja_aber kita> ktage lag_die layer liege rglei rkeit rtest ruec_von schw_der seri_numb seria sinc_tues \
        supp_for sured tesch the_chea uerli uns_eine vier_stoc warnt wird_nich xakt> year_old zeit_zwei =0,3,-2,0 \
        <teue <vega <wach as_well auf_wuns chgeh chlei ergif fueh_die gekos mehre ourne rgift ttage vegan =0,3,-1,-3 \
        <fluc <meld <tent blish carry die_minu die_uhr grees lappt rton> =0,3,-1,-2 <baug <belt <foeh <juro <klan \
        <klem <knac <lave <moin <scan <sohn <stub <two> <weh> a_smil a_stra abeti aeugl arge> aufg_im avend \
        beim_erst bishe carr_a chmas daug_s den_cent der_bera die_dach die_ware eding ein_kart ein_sech ein_upda \
        endel ently erhaf eugli even> fathe fenba fing_in from_mond graz> heizk hotl_von ich_weis ieten iment \
        in_sech isher items jetz_auch juror kend> klang laven leer_der leid> lieg_die lish> load> ltere ming> moin> \
        mond_the nich_der nich_ein nklus park_in pfand phot_it raced reads saeug said_the sivst steh_und strin sulta \
        tbau> terba terpr the_baby the_bill the_cat the_reco tical tiket ubert ublis uebe_dies uglei umges und_hiel \
        und_zeig vende verk_wurd wird_bei your> zeits zwei_mal =0,3,-1,-1 0_punk 0_stan <ital <sist agai_for \
        alle_hatt allem at_any at_on aupt> bent> der_vorl die_klin eihe> enkar erst_eine etrif foehn from_six \
        ich_sass icing ivsta jede_schr kist_von luch> mein_die mit_abst mit_sein mues_neu osted pfahl rhaft rhaup \
        shop_and the_pant trate uaufs und_halt uperm von_gut vstat =0,3,0,-4 <hatt konnt =0,3,0,-3 0_der <desi <hot> \
        <much <mum> <righ <summ chsel die_fuss econd eese> erme> erst_im im_lade lieg_jetz much> nderb need> ntly> \
        orrow passt piel> rher> robe> switc tions ttag> ugesa und_am vom_hof wie_bish zige> =0,3,0,-2 <angs <ecke \
        <gang <gond <mins <twel blade das_gesu dem_kirc dich_die edank er_ja fahr_jetz gehe_sie im_am im_feue \
        list_to nach_vier ndesl of_her sonn_und tents the_show trace und_oeff us_to vate_sass vier_in =0,3,1,-4 \
        <boug <ware bough ekomm erier four> mit_der phone riec_nach =0,3,1,-3 aend_sich by_some verdr =0,3,2,-5 \
        <four hat_zwei =0,3,2,-4 ering rarbe syste ystem =0,3,3,-6 ions> =0,3,3,-5 elief =0,3,4,-7 ausch =0,4,-5,0 \
        erent =0,4,-4,0 ab_dem cked> nach_eine seite sendu =0,4,-4,1 <did> =0,4,-3,-2 <puen enktl ktlic nktli puenk \
        uenkt und_steh urchg =0,4,-3,-1 <care <geka <husb <kita <lite <matc arben enzah erst_mal ferba husba liter \
        match usgab waite =0,4,-3,0 ausga geris =0,4,-2,-3 eins> stay_on =0,4,-2,-2 <anla <baur <wein abell aber_die \
        als_waer belle chtig dland eats> eeken ekend empfe es_wie heets kleid mpfeh oerun racke raetz remse roppe \
        sband seit_gest using von_aus weeke =0,4,-2,-1 centr den_verk hoch> sgabe the_nurs =0,4,-1,-3 0_minu <biss \
        <e> <erha <ve> ahrga baure berga die_ruec erede eweil gered gleit i_had inzig jewei klini linik momen oment \
        plitt stro_aus tted> up_to weils zwei_kind =0,4,-1,-2 eberh loes_sich mehr_als uckt> zwei_tote =0,4,0,-4 \
        <fuen <seat die_gesc liste pfleg =0,4,0,-3 gekau kind_werd laut> und_die =0,4,1,-5 <gros <pfle faell ittel \
        packt that> =0,4,1,-4 <smil <that =0,5,-4,-2 <koch consu ounte zum_erst =0,5,-4,-1 hat_in je_nach tting \
        =0,5,-3,-3 dell> =0,5,-3,-2 <ding auch> ehlun imete ivery =0,5,-3,-1 sher> =0,5,-2,-3 <supe aelle check \
        die_fili ramm> super we_have =0,5,-2,-2 aurei illim limet llime ureih =0,5,-1,-4 efahr ersuc ranke rsuch \
        schoe sie_in sselb =0,5,-1,-3 auf_anfr break echse kopf> =0,5,0,-5 was_a =0,5,0,-4 tems> =0,5,1,-6 <bere \
        =0,5,2,-7 anken =0,5,2,-6 uenf> =0,5,4,-9 heute =0,6,-4,-1 ckruf eckru kruf> =0,6,-3,-4 netz> nuten \
        =0,6,-3,-3 <chec schma =0,6,-2,-3 noch_bis =0,6,-1,-5 <imme boden leich =0,6,-1,-4 <dame =0,6,1,-6 nser> \
        =0,6,3,-9 <heut =0,7,-5,-2 chalt =0,7,-3,-5 <lieg =0,7,-3,-4 der_neue =0,7,-2,-5 <neue =0,7,0,-7 efert \
        =0,7,0,-6 same> =0,8,-3,-5 <gera =0,8,-3,-4 i_have =0,8,-2,-6 eiche =0,8,-1,-7 tter> =0,9,-3,-6 the_same \
        =0,10,1,-11 <mir> =0,11,-1,-10 line> =1,-10,4,5 ster> =1,-9,10,-2 <paid =1,-8,-3,9 <lich =1,-8,7,0 tende \
        =1,-7,0,7 vor_der =1,-7,1,5 eden> =1,-7,2,3 iesse =1,-7,2,4 <band jede_zwei =1,-7,2,5 tner> =1,-7,3,4 cker> \
        =1,-7,5,1 auer> =1,-7,7,-1 erant =1,-7,11,-5 trag> =1,-7,12,-7 <uns> =1,-6,-1,6 rschu =1,-6,0,4 <floo schul \
        =1,-6,0,5 <ordn =1,-6,0,6 sie_habe =1,-6,1,4 firma =1,-6,2,3 fest> spend =1,-6,3,3 name> =1,-6,4,1 ator> \
        =1,-6,5,1 issio =1,-6,6,-2 <vert =1,-5,-1,4 dorf> =1,-5,-1,5 <zum> inde> =1,-5,0,3 der_bank fuhr> gestu \
        =1,-5,0,4 <droh <road unte_mein =1,-5,0,5 herei ist_im zeige =1,-5,1,3 <head ffice ligen rutsc =1,-5,2,1 \
        haufe ipped =1,-5,2,2 <zimm aerz> der_alte each> eberr lead> treck =1,-5,3,1 ich_hab rhaus =1,-5,3,2 <weg> \
        im_maer im_okto =1,-5,4,0 ying> =1,-5,5,-1 <ask> <to> =1,-5,8,-3 ranch =1,-4,-3,6 <ort> =1,-4,-2,4 <peop \
        eople ople> peopl raum> =1,-4,-2,5 <leuc aeule chool has_a krimi schoo und_zwei =1,-4,-2,6 prach sprac \
        =1,-4,-1,3 <wome kran> unse_klei =1,-4,-1,4 counc for_two hind> hoere rennt saeul uncil =1,-4,-1,5 airs> \
        thro_the =1,-4,0,2 <a> bei_im ense> ilome soll_sich =1,-4,0,3 <wall and_so enehm giess post> proz_die rchen \
        ware_es zentr =1,-4,0,4 <nebe anner =1,-4,1,1 adung blieb hatt_0 ladun licat selb_aben winde zehn_tage \
        =1,-4,1,2 <stre <thea and_a fahr_von floor minal recke sprin vori_jahr zu_frag zwei_die =1,-4,1,3 hters \
        irma> took_the verda =1,-4,2,0 cordi direk eige_kost irekt nigen putze sich_die =1,-4,2,1 0_in hase> ltung \
        nich_und nzier =1,-4,2,2 <sond gruen =1,-4,3,-1 <harv arves harve rvest =1,-4,3,0 eason ility proz_an vorsc \
        worde =1,-4,4,-2 hange ient> unde> =1,-4,4,-1 <geru <how> <invi <nord <zwan eidet ergue idet> invit rguet \
        trade vergu =1,-4,4,0 ierun =1,-4,5,-3 bezah =1,-4,5,-2 gned> igned =1,-4,5,-1 nteil nzern =1,-4,6,-3 lause \
        =1,-4,7,-4 erich =1,-3,-4,6 <her> =1,-3,-2,3 <plae insat ivers von_in =1,-3,-2,4 <erpr <rauc aster nntag \
        satte skrim sleep =1,-3,-2,5 einga =1,-3,-1,2 aegen bends loch> overe pinne rker> =1,-3,-1,3 <brue <glue \
        angri asen> das_der die_kueh ebung erfen euro_in gege_eine gistr haube icer> ingan inges lanni ngang offen \
        perrt ve_had writt =1,-3,-1,4 actor =1,-3,0,1 <hims <octo <valv a_year amen> ctobe efigh firef hand_auch \
        himse imsel irefi koeni mself muess octob oenig plica refig reins svors uetet valve woch_eine =1,-3,0,2 \
        <arme <donn <eich <perm <tall <trei <west am_best am_donn die_bitt eftun eine_einl enug> every eves> genug \
        gera_die gerec hamme hour_i hown> icker ickle ieman inker isch_de naufg numm_auf of_our onsen putte sfest \
        shown sinc_the stat_der the_benc thro_a two_and ueftu werd_gera what_the wrapp =1,-3,0,3 annin erche geneh \
        nauf> the_cant =1,-3,1,0 <oven alle_in areho by_noon das_auf die_prov laere muss_ich nchef wear> =1,-3,1,1 \
        <erns <gero <nirg <pinn achen aeuch anker couri der_vers ebenb ernst erstr estun fahr_die faile fende for_me \
        ieben komm_aus lfen> llowe man_hoer nbei> nich_eing nirge nladu noch_an nterm ourie reihu remis seit_oste \
        sind_auch socke study that_is the_tea truck tudy> ueckt wand> was_not =1,-3,1,2 <duer enwag rehen ufelt \
        =1,-3,2,-1 boten comp_that der_inha ershi irken verha =1,-3,2,0 <beer <kess <payr <rule <sixt <verm <wurd \
        ains> as_if attde auch_wenn aufel ayrol bilit chwun compa der_bish deuts die_meng ein_jahr eutsc kern> \
        less_than lgen> marc_the nete> nich_die nich_zuge nimmt ojekt payro rojek sory> treff vorb_und wir_dreh \
        woch_auf wurd_im wurde yroll =1,-3,2,1 aeger altun laug_and niede straf wolle =1,-3,3,-2 stay> tsger \
        =1,-3,3,-1 <baus <offe <remi <seas <sowi and_in ereie filed if_i onst> ouren quart rhein roup> rship seaso \
        werb> =1,-3,3,0 <spri insti nseit stan_der strec werk_und =1,-3,4,-2 <fael <sum> ernah wurd_nich =1,-3,4,-1 \
        annt> =1,-3,5,-3 <drov abgen bgeno drove uyer> =1,-3,6,-4 hande =1,-3,7,-4 <has> =1,-2,-4,5 kinde =1,-2,-4,6 \
        <she> =1,-2,-3,3 <won> sie_sich =1,-2,-3,4 <leav inwei =1,-2,-3,5 <hang =1,-2,-2,2 <gar> drohe gena_so gurt> \
        ortly rohen =1,-2,-2,3 <fact <kino <pave attel aube> aveme ballo dents eiges einem inem> juli> lager \
        lieg_vor lschu mast> nsche onnta pavem perru rauen rerin rrung rsen> rtly> sonnt towa_the uhr_ist wareh \
        =1,-2,-2,4 menta shut> =1,-2,-1,1 <faus <kolo <pala <unlo a_quar aber_der and_put annsc atist ausg_bei \
        ausg_von befo_anyo chnol dem_arch der_webs did_the die_eins dies_eine drei_tage eavin echno eine_verl \
        eing_im ermer etren faust folg_der grup_die hnolo kino> kstub lag_zwis lated nine_mont nlage nnsch rike> \
        shop_in skat> taube the_pave then_a weihe wir_drei =1,-2,-1,2 <cant <fetc <flag <hero <lamb <leng <oste \
        <prok <shoe <toll <weck <why> a_trai aben_mit aben_nach and_stil anspo antwo arks> arueb auss_uebe ausst \
        bisse chaum ckstu clos_the corri darue das_fahr der_anla die_taet dreiu dscha eilne ein_seit eine_sonn \
        ende_am eubau fetch hensc hies_es hreat hsen> ich_drei iftli ildin ilneh im_vori ist_das jaege kein_geld \
        kuris lader laeut lanla lbahn lengt lich_aus lnehm lueft monia nach_elf naehe neuba nich_bei nich_sie ongin \
        phon_and proku pter> rangr reiun riftl rokur ruege selve so_will soll_die stenr the_gara trick uildi unkt> \
        verb_word votes warme wie_in wolke =1,-2,-1,3 ailed down_the errte kein> nach_fuer tuesd uesda um_vier \
        und_fuhr von_auf =1,-2,0,0 <comi <gabe <init <matu <moor a_love all_hand anchm astik auch_ich auf_alle \
        call_a candl dahe_und der_zusc derko die_ande die_kons drei_zu durf_wir each_time ehenr eigeb ein_ende ember \
        enret erst_verl es_meld esswe etmas fight frei_mit fueh_das fuer_weit geant gefan gesc_nich gewe_und guten \
        henkt heut_noch hoch_der hoes> hrerh hstag ihm_kein initi inse_steh is_unde jahr_sie kaff_und my_seco nchma \
        nich_ersc noch_uebe nrett ometr onalz once_i onie> orce> ottes pape_and pass_ein rerha rigge schl_in shoes \
        steh_an svorb tove> uages ueden uhalt verg_ich verl_nich war_dann war_drei will_nix wird_verl with_two zuhal \
        =1,-2,0,1 0_eich 0_tuer <barr <clam <corr <dawn <entn <frae <geeh <ghoc <gott <gurt <ice> <ilka <knet <konf \
        <laug <laun <lith <miss <nahe <ne> <pale <pege <plue <reas <rude <seem <sozi <stae <targ <vord a_conv a_grou \
        a_lot aber_ein abzu_der afte_thre agsue alle_erns alle_schl am_gate am_gril am_kind am_kuec and_call \
        ande_mete annwe arget arkpl arme> arryi auch_nur backs benbe bende berne berre besc_mit bleis buil_and \
        call_ever chrit ckler cklic clamp dann_habe dann_hat daru_0 das_loch dawn> dem_hof den_vora der_feue \
        der_kran der_kuec der_poli der_stun dezem die_back die_entn die_habe die_hall die_masc die_west dient dion> \
        drau_war dsche ebild eehrt egoti ehlla ein_gesp eine_groe eine_stap eine_stro einha elbes ende_des enlau \
        enlei ennte enten entna er_abge erlob ersc_in espru estri etdie euche euro_eins even_a even_at ewery explo \
        ezemb farzt fasst ferst frau_vom frei_gepl from_my from_our fuen_der fuer_ihre geehr geflo gelau gest_ich \
        gest_sie ghock gotia gsgeb hab_s handw hat_gefr haute heidu hemse hint_jede hnik> hortl hritt hsel> ichtm \
        icipa iefka ihm_die ilfre ilka> im_wint inerz inlad istif itati ithiu ittes jahr_zwei kerin kueh_mit kzeug \
        laues lebe_in legt_sie lehr_die lfer> lieg_offe line_to link_seit lithi lmen> lmets lstud luesc m_a mail_und \
        man_komm melti mess> messw mgeki mill_zuru mona_eine mselv my_dad name_a nbein negot neve_aske neve_been \
        neve_had nkelt nolog nprue ntnah numm_0 nun_ein ochte omena ores> otiat our_slee palet pannw parkp pegel \
        plues pract quar_afte rale> rappe rdenk reff> reuzw rewer rkpla rote_kreu rryin rstag rstra ruft_der s_fuer \
        s_in s_mit samm_unte says_so schn_eine schn_mit scho_seit senbe sich_kein so_in ssume strik stun_das sumed \
        t_get tagsu talk_to targe ten_the the_quay the_site theat thems ther_s they_have thium time_they tler> toppt \
        torie trac_in truem ubau> uehen uehll uesch uhr_eine umed> und_lach unti_the ursa_war urtei verra vers_sie \
        vom_pers war_elf went_up wery> wie_gewo wird_unte zahl_sie zembe zu_erkl zufa_ist zwei_ich =1,-2,0,2 <entw \
        <gies <glau <note <tore <wast <zeil a_lad aeute alett bei_vier chlos donne eckli ehlal ein_lief emmer \
        erst_die gewoh him_the idor> iebst inet> jede_nach nach_offe nnern nteen pass_by ridor rifte rrido schi_mit \
        sei_nich threa twort um_sech waste =1,-2,1,-1 <ham> <yes> a_phot a_shed aberi cutiv dass_der draw_and ecuti \
        eing_nich execu expec gezah gremi hmus> kaum_noch me_the ngeld nich_wer nted> omete porti pply> room_in \
        sehr_viel stue_in the_pros thmus to_see ultur und_uns unse_lage utive vers_gera weit_0 xecut xpect =1,-2,1,0 \
        0_mal 0_zwei <anni <geht <hin> <hoeh <idee <ihr> <july <lebt <mech <morn <oft> <quic <vork <waru a_tuto \
        a_whol abgab abge_der aetze als_ganz als_man am_lieb amme> an_um anced anch> and_gain and_mean and_offe \
        angua arts> astro at_thre auf_kost aughe bei_am bei_frau bei_und benc_by best_von bgabe bist> burt> can_now \
        cent_by chenc co_op cour_in dann_war das_was dem_ich dem_klei der_beto der_durc der_frue der_pege der_port \
        desse deut_und dich_kein die_arme die_bewe die_pale dien_mit dir_die dreht drei_gesp dwann ebste edged egelm \
        egten ein_gute ein_kont ein_kund ein_stue eine_abma eine_ausg eine_fach eine_gara eine_tabe einko einm_in \
        ektle elzen endet ensto entue epay> erkze ermt> es_best es_gibt etref etzen ewinn fehl_ich foun_it frid_and \
        gena_eine gest_der gest_i gesu_fuer gros_habe gstel guage guete haen_der haffe half_the hallo harz> hat_sieb \
        haus_sagt hench henre hoto> hulde hwund i_hadn ich_uebe ichem ihn_eine is_one ist_kurz je_tonn jektl \
        jetz_frei july> klaus koll_mit lang_die lang_wir langu lass_eine lastu lbes> line_and llast llten ltige \
        lting mails marge mated meet> mein_sie mich_trot morni my_case my_desk ndwan neinh nenau nery> neue_verh \
        ngeni nguag nied_die numm_eins nzer> ob_mir oduce oennt of_inde oling one_i ories ornin oundi owls> paid_the \
        panne port_eine proje quick raeuc ratis raus> rech_die rechu reis_und rkzeu rothe rrede sage_und scho_run \
        schr_gara sein_buer senwa serge serst show_on sich_beid sie_zahl stel_der strea swit_off tag_der the_desi \
        the_page the_prem the_sum then_came this_was tor_0 trag_kann trale tream ttes> ulich um_fuen uring uture \
        verh_vers vers> verw_und von_sech war_noch warum weder werkz wied_aufg wir_im wir_seie with_the woch_da \
        zeig_wie zule_gut zum_eins zum_prei zuru_im zuru_mit =1,-2,1,1 <harz <kreu <quar <schi ass_ein auf_dere \
        der_bauh die_ein die_mess echun ein_verg eters henen kplae laken mehr_am on_air ostst racto rites serwe \
        stack stra_gest sult> sungs telve und_vers vert_ist war_und wer_hat =1,-2,2,-2 <fert a_firm annou cater \
        ektro nnoun nounc ocks> ques> rkung thall =1,-2,2,-1 <chie <dock <erbe <gage <gedu <sage accor alyst anzig \
        ausgl aving back_the baub_ist beamt bere_der bids> ccord die_gest die_paus duld> ebaue egens ein_gege \
        ein_konz eink_der eitau enoss erato erred eworb genos gshof has_boug henti igure illin im_eige in_writ ispon \
        itaus ldorf ledi_die lese_ich lieg_nach luden me_once memo> nach_oben ngsho nosse ntech oeche olven picki \
        plus> porte rding ribut ruest sale_and sei_ja skrae tandi that_exis the_year to_spli toure tsend und_schu \
        unles vier_woch weit_die zur_hael zusa_0 =1,-2,2,0 <wede <zink a_beac ab_das am_frei chnen ckwir das_hoch \
        den_man eckwi erst_seit gelt_die in_marc kesse kwirk mit_ande natse ppeal riere rkend sagt_es sowie terko \
        the_trai verk_hatt von_acht wirke zu_und =1,-2,3,-3 inget ngel> usamm zusam =1,-2,3,-2 <lize <voll amte> \
        anish cente ease> edere ein_halb laeuf mahnu nsame opier out_to rstae samme stuec tenst tmach to_me tueck \
        wir_vom =1,-2,3,-1 0_per <have <masc <obwo <tagt anwa_der bwohl die_bank ein_brie erhoe istri obwoh vest> \
        wohl> =1,-2,4,-4 einba =1,-2,4,-3 <kred den_vert lagt> rweis stimm =1,-2,4,-2 der_vert izenz lizen rnahm \
        =1,-2,5,-5 onto> =1,-2,5,-3 <klag firms irms> =1,-2,6,-5 for_0 ionen =1,-1,-4,4 <into =1,-1,-3,2 <clea \
        =1,-1,-3,3 <b> im_vert zten> zwei_mill =1,-1,-3,4 raben =1,-1,-2,1 <klin <weis at_s besc_der ehlt> erien \
        ifter in_and mehr_in mzug> paul> =1,-1,-2,2 <blic <daue <foto <gehe <juli <koff <math <neit <row> <taet \
        absti ampel auf_dem bis_ende bitt_um cksei dem_werk den_schl den_scho eige> elf_uhr erfas etche gewan \
        habe_bis haum> heut_frue hour_and ist_mit kseit llekt mehr_die mont_bei nbruc nebe_dem neith nweis ollek \
        rentn rfass rleit uehl> urist vera_ist werd_verm won_t =1,-1,-2,3 <alwa <driv <trai alway ctory gspla lways \
        teiln terwa =1,-1,-1,0 0_bitt 0_staf <disk <gelu <gezi <mued <rigg a_brew a_refe aber_als acht_woch agre_at \
        and_hear ande_gema arbe_hat arist at_star baris bars> bei_gold bemal beri_kuen berza bohle can_take chlim \
        ckkeh cove_by daru_drei das_bild den_die densc der_mark der_patr des_mona didn_t die_lauf eberp eckke eckwu \
        ehere ehrte ein_prob eine_in eine_sait eine_steh eine_stel eisma enler entri er_dann erabr es_um etzus eworf \
        expl_in ezula fand_die festi firm_habe five_roun flas_die four_empl frau_im frue_und fuen_ware gedac \
        geho_und habe_zuge hlimm i_name iale> ieran ilies im_fahr im_quar im_verk in_rent is_stan ista> it_runs \
        kkehr know_as kuen_eine line_clos lock> logo_von man_hat man_sie mitt_selb mmelt muede my_feet nenle ngefa \
        nlern nnenl noet_ein noth_to obaue obel> of_who onges peal> proz_und puppe rabre rderl reac_the read_our \
        reor_in revi_wurd robet s_stor sagt_ohne schan sche_die sche_man scho_und seiti selb_beza sie_am smess strai \
        stri_in termo that_up the_cell the_fans the_time thre_supe tmeis tobau troc_der tuer_gesc tun_wir urnam \
        vert_aus wass_eine wech_zu wiche woch_fueh woll_der writ_down zirks =1,-1,-1,1 0_peop 0_pump <anko <bauz \
        <betw <crow <didn <geei <hies <hins <jaus <kief <lets <loud <pfoe <pot> <psyc <salo <selt <skat <woer a_priv \
        acce_the achna aebni ague> aight alte_und am_wald an_vier apers apri_noch arved ashed asona aubst augu_in \
        ausfa auten baus_ist baut_eine beim_entl berno betr_ware betwe bgesa brewe brot_who car_park chnac chors \
        chtsp da_sind daech das_eine das_grun das_verg daue_vier deleg dem_die dem_ein den_glei den_link der_fach \
        der_kris der_selb der_souf didn> die_alte die_bele do_i door_of drit_lehr dustr ebiss eign> ein_gesc ein_wir \
        eine_gute eirad emsel enaus epfe> er_sein erdae erks> erlie ernom erswo es_zum esenh etwee euro_brut \
        euro_das ever_seco fach_und foert forkl frue_vor fuer_kran gebe_und gebis geis_in gelt> gema_habe geme_eine \
        gest_das glas_und grue_am habe_an hangs has_shut haus_zwei heres hink> hough i_got i_stil ialle iene> ierhu \
        ighte im_neub im_troc in_leed indus iring is_supp ist_aus jause kandi kanz_hat klift klin_von komm_jahr \
        kreb_und kurz_im kzug> lants laubt lekti liall losed man_koen marks marti mehr_zuru munit my_mana my_noti \
        nach_lade ndach ndust ngsfr nmont noch_jema note_that nove_die now_and nraum numb_the oertn olded olper \
        onali orkli orste oste_hat out_the pfla_eing pfoer pitze priz_for psych punkt raebn raft> ragte raigh \
        ramp_und ran_out rbete rette rklif rnomm rprob satz_noch say_what schlo schu_im sdenk sein_unte sgera \
        sich_wer sie_rede somm_hat spae_seit sschn sserw steh_0 stil_have stiva stolp storm sycho t_say tatis ten_to \
        term> the_alar the_allo the_bisc the_city the_fenc the_fift thoug time_to tival to_beco told_them tolle \
        tolpe tonie torwa traig ttags tween uebe_unse umsc_die und_trug und_verw und_werk vents verho vierb vierh \
        ware_scho waru_die was_for week_of weil_im wenn_es wer_mitt wint_0 wiss_wie with_five woch_das wurf> zu_ein \
        =1,-1,-1,2 <gaer <laeu <lean a_cour a_half das_grue der_prod do_with drau_ist ertur geln> glaub graeb in_one \
        inth> koffe losio mann_von netz_geno okuri orsic osion papi_mit plosi rsteh rzell s_comp sond_und spie_in \
        ssera t_even tage_spae teams unte_acht utet> xplos zaeun =1,-1,0,-1 0_sais <abfu <alre <aque <boun <elan \
        <equa <mai> <mokk <rueg <secu <stom a_pall ab_ein ab_tag abfue adens alber all_in alpol alrea alved amts_hat \
        an_ambu an_mit and_if and_talk aqued are_all ariat at_twel atre> auf_acht benge betr_ruft bfuel bren_seit \
        brie_man by_line cancy chedu chier comin darf_sie darst dates dem_kund den_kant denze der_best der_sech \
        dical die_tari durc_unte eatre eemas ein_schr eins_kann ende_im endew enzet erksb etwa_auf euro_veru ewonn \
        fahr_ich feema ffeem five_week foll_her fron_of fueh_seit gefre gema_und gepro gewon habe_wege hedul i_assu \
        ich_nebe ich_trin ieso> inalp inus> iques ituie karri kennu koll_die konz_laeu kuen_0 kurs_zeig leav_on \
        leut_zum line_by lins_und loede lpoli lread lstat mana_has mchen meld_sich melte mena> mit_pant mit_sech \
        mitt_ein mitt_moeg mokka nach_auss nalpo ndenz ndewa ngers ngsfe nich_beko nich_noet nruft nspre of_ever \
        okka> omach paid_on per_mail pers_fuer quedu rbrac reher rtesy schi_sie scho_zwei schu_ab secur sein_hund \
        sieb_spra stel_zum stenp tesy> thaft the_heal the_slow titui toch_kenn tomac topps tuier ueduc und_sein \
        unte_vor urtes vo_mit vor_fuen wass_hat wedn_i wer_kran wieso wird_gesc with_so wonne work_from you_on \
        zu_kein zu_scha zwei_grup =1,-1,0,0 0_ihre 0_who <ad> <albe <anfl <arra <busf <cliq <crit <dein <divo <enve \
        <galv <gerb <ghan <inch <ione <irrt <karr <knie <krim <kuch <mapp <mold <nu> <oddl <prac <raeu <rais <refi \
        <rum> <rush <site <son> <sunk <surn <toed <ute> <vani <vett <wolk <wovo <wuss <zwil a_bala a_payr a_rota \
        a_walk aben_jema aber_noch abte_von abwes acht_plae aefts aeltn aermt aeumu afte_they agebo ailt> alle_lach \
        alle_per als_bewe alvan am_ersc am_feie and_adde and_came and_who ande_das anflu ankom anspa antid app_steh \
        are_free are_trai as_crit aski_abou at_bran at_is at_last atern atser atzte auch_beza auch_scho aufs_kont \
        aus_betr aus_es aus_ruma aus_zwei ausau bbau> bedal been_refu beim_betr beim_verb beka_er bekra belad \
        bete_sich bian> bin_gega bine> blude braum brin_sie bronn bwese by_emai by_phon cake> call_cent cardi \
        chef_der chenw chgef cisio cliqu cloc_and clos_of comer cont_a cord> coun_the d_come da_scho dach_das \
        dana_wied dann_an dann_wird darf_das das_buss das_rote das_somm das_vor day_off ddly> degr_they deine \
        dem_daum dem_tor dem_verk dem_vier den_kein den_nied den_niem den_park den_plan den_serv denn_bei denpr \
        der_abte der_beif der_inso der_rett der_weih did_i die_eign die_fueh die_mapp die_mehl die_mich die_nie \
        die_rinn die_stat die_teur die_um die_wild dien_steh dien_von disku divor donn_ist door_and dort_mein \
        drau_das drea_the driv_has droh_die ebekr ebrig ederg edte> edule eems> eered efang efarz efig> efoer ehlge \
        ehlin eiert eihum eilbr ein_last eine_brie eine_echt eine_konz eine_tank eine_test eine_vor elf_cent \
        elf_mona eltni emasc emmt> emmte empf_es enabb enmen enred entra er_vom er_vor erarc ergeh ersc_weil erse> \
        erst_lehr erts> ervt> es_dann es_jede esse_wir estos estue etary eumun ewage ewuen fach_auf fals_und \
        fehl_das fehl_seit fehlg fift_four filli find_im find_out fire_are fizie flets for_carr forma foto_vom \
        foun_and four_days four_thou frag_am fran_die freez frei_bei frei_war freu_kenn fueh_der fuer_d fuer_gros \
        fuer_math fussg galva gave_them geba_und gege_frue gehe_da gehob geht_es geme_auf gesc_ich gesp_fens ghana \
        glei_den gnete gone_to graz_hat grou_exer grou_with gsbri gute> habe_ein habe_heut had_its had_rece hael_auf \
        hand_der hat_glei hat_nur hat_zum hatt_es hause hear_sinc heatr hefar heilb henar henpl hentu her_firs hiera \
        hing_am hlgeb hliss hllas hltag hoch_zwei hoenr hoer_er hresb hwaec i_cast i_didn i_drop i_like ical> \
        ich_fals ich_nenn ich_noch idisk iews> ihr_seid ihum> ilbro im_anfl im_paus imini imite immku in_apri \
        in_blud in_four inate inche ineha info_fuer inned intak inte_to is_know is_late iskri ist_arbe it_seem ithmu \
        itial itsun ivorc jahr_dara jahr_leit jahr_nach jahr_seit je_neun jema_sage jetz_an jetz_bin jetz_in \
        jobs_with juge_der kaemp kam_im kann_was kass_bei kein_sozi kein_von kein_weg kell_des kieru klei_schl \
        klin_schl koll_aus komm_ich krain kran_die ktech kuec_haen kund_und kurs_fuer kurz_und lang_cour lanze lapse \
        latab late_on lbron lear_by left_at left_befo legat leit_mit lernb lever lgebu lieb_ich lief_das lief_des \
        lienf lique lives llern load_at lock_and loswe loud_thin ltage ltenh ltenr ltime ltnis lude> luded lvani \
        lzbau m_the mailt mal_ange mal_zeig man_stre masse mast_ohne me_exac me_in mend> mens_mit mess_seit \
        mete_tief mfass mich_bei mich_fuer minus mir_beim mit_nage mited mitla mkurs mmkur moder monis mont_0 \
        morg_so mpenm my_cv my_ment my_own my_plan my_shif my_slip nabba nach_regi namt> nanst nats> nauss nchen \
        near_the nenn_mich nerve nervt neu_und neue_dien neue_tari neun_proz neun_stue ngsme nhalb nich_ganz nich_in \
        nich_wuss nine_hour nkers nkten nmens no_degr noch_er now_my nrede nspar nstuf nsum> ntake ntidi ntska \
        nur_gefr oddly odukt oedli oenre of_is of_peop offi_of ohne_auge ohne_ende ohne_ruec ohne_thea olish ollin \
        on_chan on_time onala onel> onsbe osszu ostca oswer ounta oupe> our_regu ovens palat park_kost pect> \
        pege_stei pekti penme pers_bis peten pitzn plat_bei poli_rieg polis post_in prac_in ptops rageb rarch \
        rate_and rate_went rbere rbrin read_a rean> refu_up reic_nach reih_eine rent_und repo_to repr_begi resbe \
        retro retu_a rgstr rina> rnsth roads roduk roke> ronn> rossk roste rovin rrang rrtum rtins rtisc rtum> \
        ruec_kam ruefl ruehl rund_vier rvati rwerk rying s_at s_beim sagt_man same_week sams_sonn sat_me sberi \
        scha_alle scha_wir schm_der schn_bei schr_in seco_go seems sehe_die seid> selb_zum sgaen sgeza sich_jema \
        sie_durf sie_woll sinc_abou sinc_dawn sind_ausn skale sofa> soli_im soll_ein soll_folg sonn_an spen_the \
        sperl spin_mit srad> ssani sstru sszue stcar steh_man steh_soga steh_wie stei_der stel_uns sthaf sthan \
        stim_ist stop_hint stra_answ stufu stun_in stwag sunk> surna swerd swoch t_one tadtk tank_von tants tax_numb \
        tcard tectu teil_der tele_mit tenpa tenwa thand the_book the_doze the_key the_melt the_pole the_rain \
        the_rota the_surg the_turn tidis tieg> timat tips_are tisc_eine to_and to_meet toch_nenn toed_unfa toedl \
        tores traf_dann trav_refu trier trot_verb tsers tskal ttlic tufun turn_into tuto_who tznam uebe_das uehli \
        uhr_schl um_zu umfas umge_das umung und_kuen und_nebe und_qual und_tats unhu_and unio_that unkte unse_werk \
        unse_zwil unte_ange unte_unte usenb usgez utch> vate> ve_neve ve_work verl_auss verru vers_vom vert_lieg \
        veru_der vesti vette views vom_in vom_kund von_alle von_steh von_verl vorb_an vorce vorh_in vorn_an walk_a \
        war_das warn_in was_nerv was_unte wech_an wege_des weil_eine weil_sons wer_ande wer_mit werd_am werts \
        who_let who_s who_took wilds will_noch wimmk wind_am wirbt wirkt wiss> with_inte wohn_zu worka wron_with \
        year_acco zahl_das zbau> zieh_sie ziert zleit zname ztens zuegi zum_dopp zum_kenn zum_unte zuru_es zusa_am \
        zusa_kam zwei_blin zwei_den zwei_sche zwei_weil zwill =1,-1,0,1 <alep <dad> <diri <dog> <eusi <inta <loll \
        <mues <taub a_dead abou_that acht_mona acht_stun acht_von adera aeusl alepp als_in ans_bett aren> arens \
        befo_she bene> berg_eine besor bespr bish_vert blei_als bolte brum_er chrom chti> chwar code_for coul_i \
        dafu_mehr das_gesc das_im dem_somm der_bus der_dama der_park der_uhr die_pfle dirig disc_code does_a \
        down_some drei_woch eine_link eisti emise empft eppo> er_woll errt> erst_am esorg eusi> fami_hatt fuen_an \
        gelad genha gerol geru_der gesa_am geza_und ging_sie gone_for halb_zehn hall_auf halt_the hand_die henle \
        hoer_dann ich_rede iegte in_ordn is_drif isola ist_vers kept_my lehrm leppo lieg_noch lolli mises mitg_es \
        morn_in nalit nbloc nitia noch_drei noons nor_the ocht> of_all okto_und olted oolin ortsc penle plak_mit \
        plan_offi poli_auf proce propo rchsc reih_die rent_in rent_mit rever rgege rladu ropos rried rturn schi_von \
        schn_auf scho_i sie_bis skip_the so_wie solat sond_durc spur> stefa suffe t_mind tammh tarts tefan teinb \
        tele_von terri the_lamb they_told tmuse tote_fore tuerc tying ugeho uiert uting verm_in vert_von werd_ja \
        wind_i wind_is woch_beim wuss_beim =1,-1,1,-2 0_may 0_year <vern <wiss ative bands bei_elf bewor chsta \
        der_kund etsle gele_und grati heime hips> i_writ kuerz loode ooded stopp the_trus whet_i =1,-1,1,-1 <anim \
        <arms <birg <bles <blud <crea <enti <halv <kopi <lava <luen <malt <pet> <phot <secr <soeb <stim <truc <unfr \
        <zent a_memo a_slig a_stic afend afte_s agai_a agelt albes alle_gelo als_alle an_wer ange_unte anger anima \
        antr_auf arrie arste ausel bart> basis bei_steh betr_auf bett_frue birgi bless bude> coul_take creta dance \
        das_glei das_holz das_kann davo_0 davo_weil dem_prei den_spae dener der_kess der_wand der_zusa die_mang \
        die_woll docke dopp_prei drei_wint drop_fort drop_out eamte ecret eduld eine_pres eisst eizei ekipp emind \
        emme> ende_ist enebu engi_at entzo equal erho_die ernal euro_and euter felsa find> fines fris_von fuer_mens \
        gedul gekip gekl_werd geld_in genho genie genu_hatt gese_seit gies_am ginnt go_out hab_naec haen_noch \
        hat_vor haus_den have_froz hien> his_van how_we hteri i_sent in_i ingek irgit isory iveau ja_im jahr_noch \
        judge kruft kskam kter> kultu leut_bei lidar link> lock_the lowes lstre luene man_beim mit_dass mit_tasc \
        mitt_mit mona_lang munic nate> nebur nenti nerke neue_stel neul_stan ngeme ngth> nich_auf nivea nomie \
        not_been nprei nstoc nstue ntakt ntzog oder_eher oder_nur oeben of_fore ofens oles> oliti ospec owest \
        pack_in parts pelte photo pro_mona prung pten> racti ragss rech_nich remin reser rgit> rhoer rkett rlege \
        roche roppi rotec rred> ruemm rves> samte sanwa schr_etwa secre sehen selt> send_a ships soebe sprun \
        steh_auf steh_dass tgete the_afte the_appr the_clie the_inte the_nine the_pens the_phon the_tabl this_is \
        tigun to_as to_its told_i tric> trich tryi_to tsanw tslei turno tzoge udenz ueneb uhr_sitz ulden um_mitt \
        ummen und_trae unger unio_says usgeb ustee veau> vote> war_seit was_foun we_stil webs_mit wech_die who_did \
        wir_seit with_an woch_bere word_ware wurd_vor xists zahl_im zenz> zu_unte zwang =1,-1,1,0 <anna <baye <koec \
        <mad> <scal <shov <uelz a_fine a_foot a_shad aber_nur abge_als agenf aises am_mona an_vers ardig asern athed \
        auere aufen aus_fuer ausb_hat baere bank_have bei_hab benc_are bid_for bin_uebe blei_bis bsten cale> cherc \
        chie_exec chkun dami_sie dana_hat daru_und dem_lebe der_naec die_zusa digan ederl edica edral eine_sche \
        embur ength entsk enwar epass erga_die ermen erwue erzch excep exis_only fort_litr foto_die gelma gelt_fuer \
        gepas hat_uebe herzc hkund hovel icati imme_ein inst_they is_list itlei jahr_als koech kohle krie_den \
        laut_vert ldner lies_auf loech lussp man_0 meis_supp mgewo mit_rech mitg_im nchro neun_war nie_nach obwo_ich \
        oerne onate only_on pring raise rbste rdiga reeze retar rgeme rous> rwuen rzche s_own sachk scha_zu scho_da \
        seit_sept selb_auf selb_das shove sider sie_war sind_als site_on so_im so_ist spli_rope stei_weit stud_and \
        sunfa thedr tleid tszeu two_had uestu uhr_steh umgew us_out verf_das vier_ab vier_das volu_betr wenn_ein \
        xcept xembu zchen zum_zwei zwei_habe =1,-1,2,-3 figur lern_man =1,-1,2,-2 0_mai <big> <tite acco_to adtha \
        altsc bsidi chon> der_kios dget> die_gaes die_verl draul dthal eeder emitt encen etung gensb ghed> habe_mich \
        hrend hydra iners ltsch mich_im mit_vier nfte> ngsbe nzess ommun onzes orde_for ossha rauli reede rgab> \
        rossh rtenc seit_sieb ssens tadth tgese titel von_zwei writi ydrau zu_zwei zum_somm =1,-1,2,-1 <reed \
        aske_what aumei cence chan_the deal> der_zuru die_sieb eine_alte epers exist gbau> gesp_von icenc in_ning \
        invi_to me_on nach_nich nich_gena oded> ortge rich_lies skamm the_proc tkund uebe_zwei umeis wyers \
        =1,-1,3,-4 count koenn =1,-1,3,-3 auste die_uebe inie> verge =1,-1,3,-2 <seie awing chmal drawi ettbe \
        for_elev hrieb less> llet> rawin seien soll_bis ttbew wettb =1,-1,4,-5 <wron wrong =1,-1,4,-4 <kam> rmiet \
        zogen =1,-1,4,-3 <zusc geset onnen tiona =1,0,-4,3 allot =1,0,-3,1 mmung =1,0,-3,2 <aben <home ache> digte \
        es_eine euro_an fuen_stun haust ntenc rosse tufen wurd_nach =1,0,-2,0 <ansc <coff <engi <hoer <mind cause \
        die_tran die_wege eine_fami engin ffin> four_mont hoeh_die ilig> llot> ngine ober> rains reige sept_and \
        sinn> ssich sued_zum taufn tenve texti the_fran unte_denk verd_unte vert_sich wegun wie_geha =1,0,-2,1 \
        0_fami 0_nove 0_of <bedi <bele <can> <nove <rain <shou <titl <zust abzus actis austa bei_frag blick chtss \
        dakti der_buer der_im der_kata der_vor die_bedi eckse efaeh ein_dach elade erlas erpre erweg es_0 esday \
        ferns gerle gging gsges had_alre have_put hile> hour_on i_hab ilien inhal ippen ist_am itags jahr_war \
        laeu_seit lag_bei mit_fris nagel new_head nfahr nspra ocess rlass roces roll_im runs_unti schu_mit sech_woch \
        sehte sgere sterk stim_die the_lad tiato traut uerte ufger und_ford ussic verk_des verw_auf von_augu vorl_in \
        voted wort> zu_kueh zum_mona zuru_ich =1,0,-2,2 <erke <mask <nage chach dent> desbe eache eige_rech ich_mein \
        leben zusta =1,0,-1,-1 0_a 0_kuec 0_plae <appa <ausf <bloc <bore <depe <duri <fans <geda <jann <maur <rinn \
        <shaf <sir> a_comp a_mind absc_an abso_aus aiter am_werk and_sinc atchi ausb_entz beame been_give beko_die \
        bish_nich bored cants ctise den_baum depe_on der_app des_brie deute die_geld die_hat die_moeb die_regi \
        die_stue die_tore drich drit_der durin eine_unbe eing_frei einki elte_steh ende_stan enkra erha_der erkl_mir \
        erzon es_jetz flur> for_word foun_work frue_nach geho_ohne gente habe> habe_morg hoer_jede ich_heut indau \
        irksl itik> itsta jahrg janni janu_drei kein_obst kgesc kilo_bis klaes koen_die lagsh land_war last_thre \
        lehr_ist linda matur maure mit_loch mit_schl mitt_dass more> nach_schw oeff_0 olber ollt> onsis oppuh \
        our_shop papa> per_zett ppuhr puhr> reita rentl rmerk rtsta sbuch sech_frau sei_seit shou_not sind_hier \
        sitte sitz_jetz sonn_fuer sraet terzu teurs the_most thei_post tian> tika> toppu tref_ist tun_bis uctor \
        ugels uhr_per um_eins urtst us_that voca_coll von_gibt ware_drei wie_frue you_can =1,0,-1,0 0_zust <aisl \
        <alps <cake <carp <cons <cook <dick <erga <eval <flec <gart <haem <hupe <jura <kale <knif <nid> <pape <phys \
        <pins <publ <pupp <refr <sait <stef <tabe <tros <ulce <unac <wund a_chil a_note a_rise a_sund aber_nich \
        aber_zum abte_die acht_grad achtk ackwe admec aeter affe> affee aires akko_fuer alari alle_gela alle_steh \
        alloy and_some anent ange_mir annel appar appl_clos appl_to arent arifr arri_with assie asted aus_als aussi \
        b_sche back_on bber> bedeu begr_und beim_mitt beko_den beli_sich beri_unte bevo_man biet_0 bis_fuen bis_juli \
        box_with brode bstue btage buch_bei call_with can_see ckers ckzug clim_on criti dana_noch das_groe das_komm \
        das_kons das_konz dem_mark den_lohn den_meis der_part der_schr der_tabe der_term desk_and die_fest die_kern \
        die_rent disab dlubb dmech dnet> drei_lohn drei_mens drin> droh_zu duer_sich eage> eakin eave> edeut eele> \
        eenth effe> efrag egig> ehabt ehnte eilba ein_haus ein_paar ein_umzu eine_grei eine_mont eine_rueg eine_stau \
        eine_vier eine_von eine_zeit eitsu elati elfal eliko empl_and empor enmon enstw erfor ernle erses erstm \
        erumf es_gar es_von essge ests> eult> euro_for evalu extil fallk fans> feife ffizi find_den firs_time \
        frag_wann freie from_five from_nine frund ftete ftuch gege_und gehab gehe> geho_wir gekle gekni gera_im \
        gesc_bei gese_der gest_dann getre goldr gstag hab_bei habe_will hand_habe hdien hear_a helik here_and \
        herr_in herri heut_zwei hing> hirin hlist hlten hors> hows> hroom htzus i_teac iativ ich_auch ich_gehe \
        ich_mir ich_so ickst ifrun ihr_auf ihr_vate ikopt ileag imme_von in_fuld in_karl in_neun in_thre inst_hat \
        iradm irest isabl isor> ist_an it_from itica itsni jahr_ein janu_no jetz_sehr juni_die kaffe kant_und \
        kein_ersa kein_lebe kein_vers kein_wo kkont klima konz_hatt kopte kurs_hat laen_als lang_ich lang_wied lcer> \
        leage leav_thei left_on lege_wir lenab lerfa leut_gesc liati likop list_the lloy> lness look_afte loude \
        lubbe make_it man_ihne man_wird manen matt_i mehr_und meis_mit mens> milea mind_aber missa mit_zahl mita_des \
        mmerg more_from movem mpora my_son nacco nach_ihr naeh_am nase> ncel> ndau> ndlub nendi nenn_sich ners> \
        nerst neue_aus ngeli ngsta nich_erfa nine_thou nisse nkind nkkon noch_0 nout> nsist ntreu nur_um obwo_der \
        oepfe omoti optik orarl orene orst> ospit ounds palme pass_ist peinl per_0 per_vide pfle_von pftuc pott> \
        proz_weni prue_scha publi punk_das pushe racts radme rank_the rbaue rbruc rchde rece_nine regi_dire rick> \
        riet_man rifru rmane rnout rstma rtenb ruiti rumfr rwart rwech rzone rztes sala_band say_noth schi_ging \
        schi_um scho_grou schr_seit seam_s sehe_sie sein_bank seit_im senbr shows sie_brau sie_sind sie_such \
        sie_zwei sign_up sista snied spass spfli sschi ssger stake stamp stan_im stays steh_aber steh_so stel_als \
        stmal stra_und stre_bei stsch stun_auf such_zum sued> sund_nigh supe_is sverl tage_am takt> taus_will tays> \
        teent tenre term_und tflue that_nobo the_card the_fish the_mile the_seam the_shel thofe tlach tmals tmass \
        tober told_by too_many toves trae_der tron> tsnie ttels twel_week uebe_mein uebe_mich uegig ulcer umfr_unte \
        umge_wurd unac_for unacc und_firm und_jetz und_leit und_lies und_so und_stue und_vom und_weis und_zum \
        unio_have uns_alle unse_name untai untry up_for up_it urity urnou usend verbo vers_schr vert_ich vier_kilo \
        von_von vor_zehn vorke vort_uebe vorz_bis wach_mit wage_scho weih_und weil_sais wein_eine weit_nich wer_ein \
        werd_muss werk_hat who_lost will_nich wir_acht wo_sehe woran worri wurd_sie you_d ztesc zwei_wint =1,0,-1,1 \
        <bees <begg <ersp <gewi <glaz <kata <modu <tray ades> ailin all_four as_the auf_netz bees> cted> das_aus \
        dem_mini der_arbe der_faeh der_heut die_leis die_schn e_bike ebest ehtea enwin espan fahr_0 gema_hat \
        halb_stad heut_als hteam iebel iede> indee jetz_komm kiefe komm_die kopf_und lded> lpert meis_auf messg \
        mitt_aus ndeed nseht rmenl same_dire schl_0 so_0 story trad_the tsteh und_elf und_ohne vers_ist wuer_ich \
        =1,0,0,-2 <erne <guil <ms> <tasc <tats <than aechl aesth and_sent anga_von ange_die are_paid atsae beim_selb \
        den_bahn die_druc die_gege eine_tabl eswei etwa_0 euebt evisi feue_und geueb haeu_der half> hing_es in_kein \
        itbri kam_per kost_der lieg_dort meet_at my_mum ngskr partm rgie> rtmen soll> ssetz sthet tatsa the_spot \
        thur_and tires toss> tsaec tsges twege ulik> um_acht usset von_fuen wint_am zu_weil =1,0,0,-1 0_arbe 0_da \
        0_daec 0_gese 0_jedo 0_pack 0_rech 0_temp 0_war <aerz <anyw <area <bald <bauw <beic <blok <calm <coug <dane \
        <eing <elde <fege <fuld <harr <inbe <knee <krac <kund <kuri <laen <midl <murr <none <phra <piac <sehr <sept \
        <uebr <umfr <wors <yusu <zugl a_car a_chat a_slee a_two a_whee abge_hat abou_and acenz achfo adion aempf \
        aerin aetet aking all_from am_hand am_pack am_weni amtsa an_ange an_weih and_foun aners anfae angsb animi \
        ankge ankka anuta ards> are_stan arewe argu_abou armes arrt> as_long assau at_walk at_with atze> auch_betr \
        auch_wirk auens aufsr ausha auswa avon> back_date back_seit bala_shee beate beche been_sitt begr_word \
        bei_seit bei_so bei_uebe beich beifa beisp bere_ihr bergu beri_von besc_und bett_die bewe_gese beza_zwei \
        bgela biet_aus bis_l bloke bord_der brau_und brigh buer_uebe cake_then calm> can_hear chat> chefe chmei \
        chnue cklun clos_its coll_say cons_is cough cratc curit da_seit danut das_blat das_gewe das_hael das_ich \
        das_mit das_radi date_has dazu_ein ddrei deas> deat_was den_hals den_neue den_true der_ampe der_gros \
        der_lieb der_numm der_plat derly derwu des_hall dewag die_bezi die_gute die_kred die_lize die_wehr dien_eing \
        dire_comm dire_has doch_die dolme down_in dread drei_mont drit_uebe durc_von eblic ebten eburg echtf ecuri \
        eferi eflog eftsl egenh ehent eige_mit eikpo ein_anon ein_gart ein_unge eine_gest eine_lauf eine_rede \
        eine_verd eini_tagt eins_hat eispi eiten eldbo elev_and elkae elnde elsew endie enpre eppt> eptem erboc \
        erful ergun erket erkun erste es_trot eseen etaer extr_had fall_das fall_in fall_lass farew fass_aus feigt \
        fernt fili_habe five_o for_us fores form_a fort_four free_and frei_den ftsle fueh_mein fuer_unse fuers fulda \
        geber gedan gefl_zwei gefu_die gega_ist geko_in gela_wird geldb geldt gena_der genes geni_und gera_das \
        gera_word gesi_der gesp_ange gespu gewe_ruft ghbri ging_die give_up gmuen grap_and gsbuc hab_seit had_draw \
        had_left haen_da haen_ein hall_with hand_sign handf harp> has_cut hat_gela hat_soll hat_vers hatt_vier \
        haus_die haus_eine haus_verl hausa have_clos hbrid hdays he_s henkr her_down hief> hint_vers hmeis hones \
        hrase htest htfer htsfe hull> i_stop iacen ich_nach ich_selb icklu ideas idged idlan idle_from iends ighbr \
        ikpos im_gesa im_kata im_umsc imme_noch in_base in_heil inenp inian inkel insi_a insp_has inton is_it ispie \
        it_come itet> itzna ivate ivati ivisc ja_eine jahr_so jahr_vor jubi_hat kam_um katio kein_muss kende klotu \
        klung konn_ich kpost krac_auf krie_du ktisc ktivi kurz_nach laeu_noch lafen landt lauen lcher lderl legal \
        leged lehr_unte lehr_vom lehrw list_four lkran lltar lohnt loke> long_as lotue lsewh ltari ltrom lucht \
        mai_von man_schr marc_she mates mehr_das mehr_eing mehr_mein mein_foto mein_goet metsc midla milia mit_so \
        mitle mona_ein moth_who nach_beim nach_ruma ncies nddre nergi nerzi netz_die neue_werk ngene ngrau ngsre \
        ngssa nicat nich_esse nich_hine nied_seit niem_zu nimie nised nkkar nlist nota_ein note_to noth_has now_she \
        now_ther npack nstae ntraf nur_eine nur_ob nuta> nverg oeren of_two ohne_dram ohne_heiz olide olmet on_four \
        on_shif on_your one_from only_comp oppag opps> opti_in or_a orese oreys orkma orted ortha orwur otiva \
        our_area pans> peaks penny per_kuri per_nach persp pfei_der piace pich> picks piell plac_on plan_auf poin_at \
        poles ppage pping ptemb ptsch qual> quest rase> ratch rath_more rath_than rbock rbot> refer rega_ein reikp \
        repre resee retae rewel rful> rhaeu riers rkes> rking rkmat rodel rossz rost_for roun_with rpent rruec rspek \
        ruitm rwuns s_site sagt_bitt sagt_zu sais_mit scha_dami sche_eine schi_an schl_war schl_wer schm_es \
        scho_einm scho_vorh schu_auf scrat sehr> seie_mit seit_frag septe sewhe she_woul shou_out shuts side_with \
        sie_verl sign_by sinc_east sind_betr sind_um sixt_one slowe solar soll_alle spin_und spra_von sraum sshae \
        ssued stanz star_of stat_and steh_er steh_im ster_weil stoc_auf stor_mana stud_bei swap_shif t_a tadio taeri \
        tankk tappi terlo tfert that_ever the_cutt the_elec the_engi the_grap the_loo the_pub the_room the_slac \
        thei_fami tics> tiera tisc_vom tivat to_come to_turn tone> toppa trag_die trin_ich troc_und ttelk tuer_war \
        turen tvert uebe_bei uebe_bord uebri ueckf ueckw uehrt uides uitme ulda> umach umbs> unbe_auss und_fuer \
        und_milc und_rief unddr ungar unhu_the unica uns_ist unse_azub unse_neue unte_span unti_frid uptsc usuf> \
        utern uttin vera_aus verk_fuer verl_im verm_hat vert_und vess_at viel_mit vier_da visch vom_band von_hall \
        von_im vor_lade vorge vors_ein waere wahlv war_kam war_kurz war_mein ware_logi ware_mein wart_im was_call \
        week_befo week_on weep> weig_sich weige weis_es wer_aus wer_kind wer_wein werd_betr werk_ein whic_nobo \
        who_reti wirb_mit woll_auch wonde work_say workm wurd_auch wurd_vert year_it year_then yest_s ymer> your_own \
        yusuf zahl_die zirke zter> zumac zur_schn zuru_nach zwei_konk zwei_ster zwoe_jahr zwoe_von =1,0,0,0 <badg \
        <bohl <drea <edge <fabr <golf <idle <judg <logb <look <nort <peak <tuto <wond <wora <worr a_blok a_land \
        a_muse ab_es abled absa_im absa_weil admi_it alche all_six als_gege an_zum ange_auss anian ankun antee \
        arou_0 as_an asts> auf_uns auptp auss_aufg awful badge bads> be_paid beca_a befoe belst bewe_uebe bild_zu \
        bin_ja bis_man blog> brok_down by_trai cent_afte comic coul_be cuers dami_es das_bezi das_kein das_so \
        dass_zwei davo_eine dawn_and day_in den_nach den_ofen den_vorg der_das der_taus die_lack die_letz die_part \
        die_roll die_sich die_weit dien_leer done_on eantr earn_at echli ehten ein_spez eine_den eine_wett eldsa \
        elga> emble erle_ich erpin erpro erst_den etwa_sagt euro_ausg feine fine_0 flikt flog_ihn frag> frei_tag \
        frie_ist from_this funk_und gbook genwe gesa_sie gesp_bei go_to gros_in gskoe hat_ich haus_wer heart helga \
        hour_befo htzul huts> i_use ich_vier ich_was ienen ierar ilbah ilchr im_mita in_augs in_rund in_schw in_supp \
        intre isst_jede ist_sais itlac itzli jahr_mein jede_schu jetz_bei kess_von kiere klin_das konfl kopf_trae \
        laeu_bei lauf_von lchef lchre lderi logbo man_da man_oft mappe mein_drei mein_masc mens_steh mired mit_lose \
        modus murre nalch nbads nelle nflik ngehe ngeor nich_gebr nie_uebe nigh_crew nkels noch_das noch_eins \
        noch_ich none> norm_ist north not_for now_work nstad ntik> nwand ocher ochsa odus> oege> of_thin ogboo omic> \
        onalc oner> onfli or_out otorw oughe ourly over_fift plae_im poli_eine post_both ppare puelt ramel rauc_der \
        rede_von reys> riat> rkant roell rtbru rtlei ruft_fuer rundg sagt_des same_boat satu_nigh say_and scuer \
        secto seilb seit_aber selb_tag sell_at sfach sich_jetz sinc_brea sind_an sind_unte soll_fuer sons_nix sswar \
        star_in steh_alle steh_ohne stel_am stutz such_ihn such_sind tbruc tea_and teac_the tell_it the_logb \
        the_pass the_port to_some trap_unde tria_shif trot_bei tstei tues_i tuff> tutor tzlei tzula udel> uelt> \
        uessw uhr_nach uitin um_schw umbue und_eige und_foto urly> us_all vert_ohne vor_tor vora_nach waeh_sein \
        weg_zur weit_hat went_for wer_etwa werkl wird_rean wortb you_to zaeh_der zahl_fuen zu_tief zum_aben zum_stre \
        zwei_klei =1,0,1,-3 <whet afte_0 bgeha der_uebe die_miet gerei hethe hour_ago ich_eine ich_hatt kstat lesso \
        wheth =1,0,1,-2 0_auf 0_to <bags <give <high <inve <tryi ainte anke> anzus aulik bags> bjekt budge dem_was \
        der_hoch der_ther die_bind dien_hat disch egin> ehaen eifac eine_stif elf_mill entit ether ffers fing> \
        gesc_dann halbe hall_die has_had hat_sein have_been heate hurri ich_sah ieher ifach igner innun ints> itel> \
        kurse laner lang_uebe laufz leim_und lieg_der loses lstel many> mont_in mont_und nach_uebe nachh neul_im \
        niem_die nless objek old_town ound> rbst> rfund rtig> ruec_der s_name sagt_ich schar sitz_fest so_war ssons \
        swap> the_leed the_tax tot_im tryin ttest turn_back udget ueckk uerde unced und_gesc und_meis und_such \
        unse_bass urth> verb_hat verm_der vite> was_aus worst wurd_als wurd_ange =1,0,1,-1 0_mona <febr <tref <x> \
        aedte anyw_with bbaut befor bin_die bruar chwan dami_nich das_sei den_wart dende der_busf der_lach der_ober \
        die_beid die_gedu die_ich ebrua eine_char eine_grun elbau elpau enbar engeb eper> etern euzfa febru frei_ist \
        fzeit gastr gesu_wird gskra hoehu i_leav ich_back is_due kalte lage_drei last_steh leut_da llstr lorr_are \
        lpaus made_of mitbr nbech neu_aufg neun_stun nine_two oehun polit prope rchzu reuzf rlegu rnte> schl_steh \
        seit_dem sich_wie stric stun_ihre stun_nach tativ the_penn ttlin uild> unte_von urchb urchz uzfah vere_ist \
        verl_werd von_etwa wass_ab weck> writ_and zeig_das zeitp =1,0,2,-4 nich_nach =1,0,2,-3 0_stat artal compe \
        die_best eigen eines hilfe nine> ossen rgung ritin spri_von tered und_mich zusch =1,0,2,-2 <anha <of> \
        als_frei der_sitz efeln eine_tag eltig hatt_in impor mport oduct rgele seit_mitt =1,0,3,-4 ding> erfah \
        stad_und =1,0,3,-3 am_vorm ergeb ob_die titio uren> who_has =1,0,4,-5 erung =1,0,4,-4 <beid beide teres \
        =1,1,-6,3 vert_steh =1,1,-5,3 stags =1,1,-4,1 lehre =1,1,-4,2 <from hat_0 sich_bei =1,1,-3,0 langs real> \
        =1,1,-3,1 0_uebe <hake <nach bout> der_verw euro_und from> ganze gesc_der haken laufe leani rked> sich_jede \
        the_hour usche vortr =1,1,-3,2 gest_die wards zwei_gesc =1,1,-2,-1 0_noch <guta <patr best_habe chwit diato \
        die_urku dschu egie> eine_spre erhi_0 erlit etal> euros habe_zwei hwitz klei_hat nenn_0 nie_gese ochze \
        tage_die tegie the_cent the_lift uros> vor_vier while =1,1,-2,0 <desk <eis> <gehu <grab <klim <mini <moun \
        <try> <vier a_mont achru afety aufem begi_am bish_wurd boots chgew das_zert den_hinw densp des_gros dick> \
        dingu dzwan ein_einz eins_in eitge elves engli entei eone> erha_im ernse erzus es_gab etigu etver fahr_der \
        fempf fered fety> frei_gege gehoe gens> gespa gram> gutac herun hied> hoer_man ich_ihn ietve im_augu in_hall \
        in_it ingun instu is_that jahr_das jede_mit kippe lear> leas_0 lger> lisch lour> mehr> mein_schr meone mietv \
        mind_0 modul mostl muss_sich ndzwa neun_und nich_erfo omeon oots> pass_und rabst rang_0 ratet rmena rnseh \
        rueff runte s_0 sable safet scha_auf send> so_kann someo tacht tage_schl tempo title to_seve twann ufemp \
        uite> umzug und_gewe undzw unte_an up_a utach vorg_die vorw_im we_did wegs> zuru_der zuste =1,1,-2,1 <wend \
        flanz htsst jahr_blei ngeln passa pflan rams> resor suche vert_blei zahl_auf =1,1,-1,-2 0_marc <ears <info \
        <posi <sach <tapp a_wren achri aeher afte_that at_was betic bosse buer_fuer das_mitt der_gloc dies_satz \
        eaks> ein_fami eiwil eldin freiw hade> hauer ialen imier it_at iwill land_der letzu lief_an mutli ndene \
        reiwi rmutl schok sech_minu sein_die setzu sie_mein slee_in stat_des the_ligh the_moto tisti tural tut_er \
        wass_im =1,1,-1,-1 0_schw 0_verl <aehn <awkw <bess <bigg <bisl <chal <chic <eat> <entf <eyes <gepr <lapp \
        <meas <neph <nix> <patt <peel <pend <safe <slat <spee <sulk <wedd <whee <whos <wirb a_chan a_slid a_well \
        abge_habe acked aerun ainly alle_vier annon arten at_are ategi auf_saem aus_jux awkwa bald> balls bei_jede \
        belsp bensg bent_the besti bgebr bier_und bigge bis_zule bisla blem> blett book_the bunal burgu canne chem> \
        cheru choko chse> comp_i crac_on crush dank_fuer das_bett das_buch das_fens das_star dated deck_der dem_es \
        dem_tite dem_upda den_haen der_mess der_notd der_plan der_prob der_reed der_zent die_rege die_sche die_steh \
        die_umst dmit> dran> drei_uebe droh_mit dumm_frag eativ eddin efilm eform egekr eifah ein_kilo eine_lini \
        eine_zahl einz_mal eitsi elber elope enbre enpox entfa ephew eprob er_mit erfu_die ergau erged ergie erunf \
        es_dafu eteen excel expos eyes> fach_fuer fami_die fehl_in figu_cove fina_year find_die firs_plac five_to \
        flask formi frue_auf fter> furt> fused ganz_gros gegos gelst gere> gest_zwei graph gsjah had_chic hael_das \
        haert halb_sieb hall_gest he_coul he_d herde herk_und heut_gege hitec hleif hochz hoens hold_a holz> hook> \
        i_m ibuna ich_kam ifahr igare im_lauf imum> in_cell in_stor inete innig ircht is_miss is_stil ist_da it_isn \
        itect iven> kbar> kein_durc kenpo kilo_of klet_und lade_ein left_a legek licks litie ltag> mal_eine man_so \
        mand> meani measu mein_oma mells mens_verl mera> minim mir_und mit_mehr mitt_wie my_moth nach_beko nach_hat \
        nachf ncons nephe netee ngeho nich_aus nich_geno nine_the nkbar nnon> noch_mit noeti not_once notau noti_for \
        npox> nsgef nterp nur_nich oche> oetig of_twen offe_a offe_zu one_does onne> onyme orber orfal orona ortin \
        ositi otion otted our_daug ours> patte pendl pfeif phew> press pric_i raegt raphe rateg rbren rchtu reath \
        reati rece_in rech_einm repo_hat repo_of reren rgund ribun risti ritic rkell roper roun_on rrass sausg \
        scha_aus scha_und selb_hat shif_prem sich_das sich_selb sie_was sinc_lunc six_a so_dass sohn_hat spekt spuel \
        stene steni stum_lass teil_sind ten_this tenin the_best the_cate the_cloc the_figu the_inst the_long \
        the_prom the_stri time_with to_an tufe> tztei ubber uben> ubte> uckte ueckn um_kurz unal> und_der unde_eigh \
        unio_is unkti urgun ushed uswah uzen> velop vieru von_gab wand_der wart_an we_got weddi wheel who_was whose \
        winnt wir_bei witzt wkwar woll_mir wort_geha year_s ziges zteil zum_haus =1,1,-1,0 <nase <pois <punk <sect \
        <thou <zuvo a_lady absta akete als_betr altet and_left ankba aufna chmue chuer cript dankb die_maer dmire \
        dort_seit drin_unse dukt> duri_a eitag ende_0 es_kuen euten febr_fuer fnahm frid_the ftakt funge gehe_an \
        gela_hat geld_ich gelt_als glei_noch has_star iessu if_a igeru imeta jahr_dies je_0 jede_sonn kein_ange \
        kete> legt_sein leidu lick> llver mehr_mit metab mich_kein mir_bei mona_aus motiv my_care nach_fahr nahm_in \
        nerka nich_lang nur_in oison ontae otauf poiso put_the quar_to rbau> reens righ_now rrent sagt_mir said_its \
        schw_in scrip selba she_has stly> thir_i uede> uellu ufnah uftak umgel und_aus und_brac ungsj uvor> velo> \
        vers_sich ware_sie was_too wird_uebe woch> zahl_pro zusa_ob zuvor =1,1,0,-3 ausku chweb durc_der eitsa \
        gesc_das iling ished locki nach_sein ndhei saech to_say was_0 with_ever =1,1,0,-2 0_mita <acci <belg <bewu \
        <einr <fren <hals <lase <many <more <nein <proo <rolf <shru <tret <wurs accid aechs aeck> aerch alibr \
        alle_sich an_hour ange_auf appy> at_had auf_gehw auf_sie ausnu backe bei_ging belgi blei_in ccide chein \
        chien chte> ckenp comp_and cont_with cult> das_sich das_wart den_jung denn_die der_blit der_druc der_halt \
        der_koch des_tech des_unte dheit die_kaff die_list die_maen die_mark edes> effel elegt elmas enfue epres \
        erege erlin ermom ersfe ersie ertis es_reic esthe ever_one fili_am firm_ist flach frag_fuer frenc fuer_nach \
        gehw_in genau gest_in gone_in happy hat_zwoe hint_sich hlerk im_hint ingew inige ionar ischa ist_laut \
        ist_vom itag> ivier jedes kell_und knees komm_natu laegt larmi legt_eine lerdi llerd look_at menau mit_wir \
        momet morg_das morn_and mpete naht> nfueh nnung nur_die ollko onale onary ondin osing osse> past_two peaki \
        phot_of picke prob_ist putzt rmome rolf> rolf_von roud> rsfel rtret saugt sein_eige senfa shang sieg_wurd \
        sitz_am six_week skunf so_viel srund sstec stan_scho sundh swapp swear tarzt tenba the_hot the_satu the_way \
        the_wedd thers thou_peop treic two_are two_chil und_bitt und_traf undhe urla_die ushan uskun usnum veste \
        vorhe waage wappe war_als wart_mit was_er weis_dass weis_ich weis_jema went_in went_to wer_was wuerd \
        =1,1,0,-1 <aepf <east <fieb <isch <issu <jazz <mug> <stir <uhrz a_coll a_dair aber_man achss akas> alpak \
        and_read arri_at auf_sche auge_der aumen bendb bgang brea_the chula clos_at come_roun dabe_und dafu_den \
        dbrot der_inte die_grup die_rich eburt ederh ehnta eine_lehr eing_0 elf_weit endbr enken erst_wurd es_inzw \
        espon fahr_wir fiebe filmi fined forti fprei frag_sie gebur gege_der gena_und gepr_die give_way had_kept \
        halb_bei has_gone haus_mit heers heis_lern herko hntau hrow> ich_sie icult idle> iliko ilmin in_lila infur \
        inimu jede_mont know_who koel_und korb_mit kstil leaf_the leinb let_go leut_ein leut_steh lila_und lming \
        lpaka mit_name nach_wart ndbro niers nimum nksti noch_den nsula nteri nzuse oblem offi_says ohne_aufs orgli \
        orher othe_peop pakas park_0 probl re_stuc rent_im ressi rkens rnenh roble rsagt rsieg ructo rzimm s_answ \
        said_i sat_down sblas schem schl_ein schl_sind schl_stan scho_gesa shop_mana shut_at sie_wie sitze six_at \
        so_much sorgl steh_gros stre_arou stuc_at such_as sulat tembe the_ceil told_us torey udge> uhrze uice> \
        um_elf und_geht unkst ustan von_ging von_sagt wage_beim weinf woch_alle word_die =1,1,1,-4 ctors siert \
        =1,1,1,-3 <begr <docu <eige <slow cond> cumen denz> docum echst egenz esson gab_es hand_und ital> ixed> \
        kung> naec_tag ocume ompet openi penin refu_to rline stan_0 to_keep vers_der versu woch_im =1,1,1,-2 <c> \
        <depa <elte <getr <wrot as_they augt> ciden depar der_baus do_noth eleuc heide lecto loves ollie sie_ihn \
        the_form war_alle whet_to wrote =1,1,2,-4 aber> acks> die_lief erate gege_den icher zwei> =1,1,2,-3 <ernt \
        agel> geko_hat =1,1,3,-4 <drit dritt ngetr rtet> =1,2,-4,1 about auf_die fuell wohnu =1,2,-3,-1 <gezo \
        eing_werd steig =1,2,-3,0 <sieh abend als_arbe der_eige eder> elese geles had_a ingeb inne_von ittet \
        kost_fuer ltet> move_to rote> ruhe> schu_und smell strei vier_der zusa_die =1,2,-2,-2 der_prue echze \
        ein_kind emess euen> gemes half_past hnitt itgeb shelv =1,2,-2,-1 <jour <mixe ab_maer ailor akku> and_ther \
        angs_vor argen been_to datei den_bode der_umst des_tage drei_euro egrab ein_wort eine_ausf einz_die ersan \
        form_der freit get_a grams guckt heft> ience im_auto journ ketch neun_mona perma put_them redet regio rmier \
        rmula rsand stei_die stuer stun_die sung> tage_nach tated thei_engi they_rang thir_one uebe_nich unti_dece \
        vely> were_in woch_in wurd_eine zahl_fuer zwoe_euro =1,2,-2,0 0_gram <inde <kipp als_er atei> bearb der_verl \
        fuer_uns von_das =1,2,-1,-3 <bode <mean aske_me eife> mach> ouch> serun sseru tzter wurd_die =1,2,-1,-2 \
        <andr <anti <dafu <engl <klo> <repe <thre <wren a_dog acht_jahr aegt> afuer andre angab asst> bewus bode_und \
        chap> chubl copy> dach_jetz dafue der_note der_ton ebzig edet> ehrwe eine_pfle einri erkos es_zwei ezoge \
        fahrz fzug> gebac geru_von gesan halts he_aske heut_vorm hoehe hubla i_now iben> ich_es iebzi igend iken> \
        im_trag in_dies indst inike inzel ist_ein kam_aus land_mit lltag lobte mann_ist ndest neer> nerha ngsze \
        niken ockie proof put_it rankt rkran rlitt rlore rofil rrivi runfa rwegs scan> schm_nach shade siere slate \
        soll_man spuck sstlo taxi> teen> time_and time_i ting> tised ublad und_gesa usstl verk_hat war_kein week_the \
        =1,2,-1,-1 0_fili <ungl aehnl anget at_half at_noon beca_the bei_null by_hand chzei come_off das_ange \
        das_lage dass_ich des_hers die_ursa eback ecomm ein_hoch emisc ensge gege_aufp gest_als ging_das hard> hzeit \
        ich_schw iliti kante kenn_die lanun lauf_des lovel mont_late namen nich_vor nnis> note> nplat nspec nthae \
        onsum open_with ortho ovely planu ports recom sailo sani_von schel schr_mir spot> sssch tabel to_put trede \
        trol> umst_auf war_0 wohn_ein =1,2,0,-4 <morg <re> seit_okto =1,2,0,-3 <bit> <sons achwe aellt am_tele besse \
        cembe chees cold> dann> decem desig ecemb elve> ereic eselb gerin had_it hat_mit heese hwebt laeu_die latt> \
        lecht me_to ndien ngst> nich_so operi prech rness ruft_alle sprec ssene uhr_und unse_kirc usehe webt> zuseh \
        =1,2,0,-2 <ausk <stay ago_the be_the beant bert> burns down_ther eiben ented etail etier herin hiene hinks \
        ich_heis in_zwei insta kast_von ltern ngewo rench stin> stlin take_on tellu ushin utine zwei_ein =1,2,1,-4 \
        <medi <syst geleg made> unde_a =1,2,1,-3 danke epart estre llein me_a =1,2,2,-5 ruech =1,2,2,-4 inigu \
        =1,3,-5,1 <schl =1,3,-4,0 <move =1,3,-3,-2 ebera nitt> =1,3,-3,-1 <cell beral das_neue eferb kraft rall> \
        stop> tuer> =1,3,-3,0 <mitt lieg_mit turz> =1,3,-2,-3 uecke =1,3,-2,-2 <bala <dran <klas <run> <set> <stop \
        <trib a_ten assel auch_fuer balan brems dem_zwei erlor face> ficat helve hoch_auf ifica nach_drei neues \
        ngeba omes> ottle packs rieme sehe> sich_den the_line tuete zunge =1,3,-2,-1 <erwa <rele bess_als cate> \
        eleas ltlic relea sieht vill_hall =1,3,-1,-3 <dann <doch <erli <g> <gere <spot ahlen ahrpl bin_seit chlie \
        der_roll dropp eine_eige eine_woch eiss> ested fahrp gezog rung> take_to the_thir traf> =1,3,-1,-2 <scre \
        ashes dlers erden eues> fluch fuen_stoc hint_und hrpla kann_sie note_0 nschu rathe sonne tag_nach the_four \
        =1,3,0,-4 <base <tast <weig port> reini rings sgefa witch =1,3,0,-3 <cold ekauf hree> in_lebe steh_noch \
        three twelv welve =1,3,1,-5 <as> <geko say_the teil_die =1,3,3,-7 er_hat =1,3,4,-8 <und> =1,4,-5,0 <gele \
        =1,4,-4,-2 arzt> =1,4,-4,-1 <zwar desk> zwar> =1,4,-3,-3 htig> =1,4,-3,-2 enau> erze> inute lasse minut \
        schub sene> =1,4,-3,-1 <disa =1,4,-2,-4 ellen =1,4,-2,-3 0_seit eets> einan gend> nande schl_die sohn> vormi \
        =1,4,-2,-2 it_with ocken rtage unse_haus =1,4,-1,-4 <beim <prof <spli and_no beim> broch dame> einzi hbar> \
        ormit tausc unte_die was_stil =1,4,-1,-3 <saub saube =1,4,0,-5 chaut egeri poste =1,4,0,-4 hrese =1,4,1,-7 \
        <gut> =1,5,-5,0 <temp =1,5,-3,-3 grad> ist_er =1,5,-2,-5 <ruec =1,5,-2,-4 <come isch> usch> =1,5,-2,-3 erzeh \
        inand rchge schra =1,5,0,-7 ucht> =1,5,2,-8 this_morn =1,6,-5,-2 rage> =1,6,-4,-3 krank pport =1,6,-3,-4 \
        resen =1,6,-3,-3 hand> =1,6,-2,-5 <soga ogar> sogar =1,6,-2,-4 <lob> <tut> hat_mir =1,7,-4,-4 ckte> \
        =1,7,-4,-3 uppor =1,7,-3,-5 <brea =1,7,-2,-5 enst> =1,7,-1,-7 im_kran =1,8,2,-11 selbe =2,-13,2,10 nacht \
        =2,-11,8,0 <sign =2,-10,0,8 erein =2,-10,16,-8 vertr =2,-9,10,-4 <als> =2,-8,-4,10 <poli =2,-8,2,5 <lead \
        =2,-8,3,3 <nie> =2,-8,4,2 <they they> =2,-7,-1,6 dort> =2,-7,1,3 <vors =2,-7,4,0 missi =2,-7,4,1 <rege keine \
        =2,-7,5,0 ndsch =2,-6,-4,8 licht =2,-6,-1,4 <stie =2,-6,0,3 raeum =2,-6,0,4 <naeh auf_eige =2,-6,1,2 von_0 \
        =2,-6,2,2 <name <werk stell =2,-6,3,1 firm> =2,-6,4,-1 ruend =2,-6,4,0 <mail ompan =2,-6,7,-3 ezahl \
        =2,-6,9,-5 tract =2,-5,-2,5 plann =2,-5,-1,3 down> rnen> =2,-5,-1,4 ounci =2,-5,0,2 dacht =2,-5,0,3 <benc \
        <wird bench kreuz =2,-5,1,1 mpany pany> =2,-5,1,2 <shed maerz und_wer =2,-5,2,1 <brie drei_jahr gene> pays> \
        =2,-5,2,2 alle> =2,-5,3,0 <let> chere up_at =2,-5,3,1 after =2,-5,4,-1 ritte sign> und_im =2,-5,5,-1 <fund \
        ines> =2,-4,-3,4 feier =2,-4,-2,4 <leit dazu> fraue nday> =2,-4,-1,2 der_werk stler =2,-4,-1,3 chule ist_vor \
        ncil> omen> rimin vemen =2,-4,-1,4 ransp =2,-4,0,1 <reic alve> body> calle =2,-4,0,2 <sock ensch erhei hweig \
        naec_woch sagen so_nenn und_wurd wird> =2,-4,0,3 austr seit_jahr =2,-4,1,0 <simp ants> if_you luss> simpl \
        =2,-4,1,1 aeren bruch bstae das_verf die_hand hat_das if_it imply mply> paid_for sicht tand> ueren will_not \
        =2,-4,1,2 <till =2,-4,2,0 <vora arter chauf enche immen iner> mschl =2,-4,2,1 nded> rtsch verse =2,-4,3,-1 \
        <earl <gese eteil im_scha tattd tdess ttdes umsch =2,-4,3,0 <regi direc irect =2,-4,4,-2 <rent hreib nannt \
        to_ask =2,-4,4,-1 <abre =2,-4,5,-4 signe =2,-4,5,-3 erlag hsten =2,-4,6,-5 chter =2,-4,7,-4 <konz =2,-3,-4,4 \
        hall> =2,-3,-3,4 <shut ells> =2,-3,-2,2 sente tagsp =2,-3,-2,3 <down <wand forde nspor =2,-3,-2,4 <rein \
        =2,-3,-1,1 <unif acht> eitsz eure> ich_zum ilenc lame> nifor ungsf unifo =2,-3,-1,2 <hear <theo <zule \
        am_sonn brett dem_haus die_stre enbei fene> four_and gspau in_may itsze lding praes rett> uletz walke willi \
        work_at zulet =2,-3,-1,3 mein_toch the_pres =2,-3,0,0 <gain <toch abou_thre anike augus derei eiera ierab \
        lace> ltur> nich_zum obstk rstan weil_die zahl_mir =2,-3,0,1 <don> <grat <mend <stor <woul abge_die back_of \
        cheid drauf egnet ening evers faehr habe_er indel loor> lost_elev nach_abzu nced> nscht rekto schae splat \
        the_wome twick von_neun wher_my would =2,-3,0,2 <brut <wher ftlic ndle> nwerk women =2,-3,1,-1 <muen arum> \
        bzehn die_woch ebzeh iebze isati mium> the_quar unded ungst =2,-3,1,0 <haen <haup a_thir andin broth \
        den_feri dich> er_s gest> hauen have_take is_now ixty> laugh lokal mit_blei neun_bis oese> onent ponen reut> \
        sglei sixty suebe told_me uarte ughed verg_die weg_die will> =2,-3,1,1 <dedu auch_der deduc foto> gelte \
        ortie und_bin =2,-3,2,-1 <foll <lock <stue analy drehe elobt ensei erbea fell> follo gelob haben had_to \
        lease nalys ollow onat> rlage rucke sblat spone zusc_fuer zwanz =2,-3,2,0 <beac <melt ason> beach ohne_dass \
        =2,-3,3,-2 <earn chrei dged> inves nvest =2,-3,3,-1 <anal berin =2,-3,4,-3 andsc den_auft die_zent echen \
        tisch =2,-3,4,-2 group =2,-3,5,-4 inbar klagt =2,-2,-3,2 eader oster =2,-2,-3,3 ngsst =2,-2,-2,1 0_stel \
        bei_mein fford geme_hatt head_of spaus sweep wie_ich =2,-2,-2,2 chleu ehous ford> frei_und immun itste \
        kame_0 leuch plaet timmu vorsi =2,-2,-2,3 <feri aus_0 der_betr errun of_the rgesc =2,-2,-1,0 0_this <hadn \
        <w> a_wall am_anfa der_rent eige_an erkom habe_in hadn> hadn_t hrter im_kell infla iors> leit_ich mach_man \
        mein_spin nflat oever olie> rchie rring tag_stan thos_aski turn_down wied_im xpert zwei_vers =2,-2,-1,1 \
        0_als 0_i 0_schr <carv <ex> <gefr <hood <mist <nimm <nor> <see> <sile <whoe a_cont abst_die aeuft anton \
        auf_jede bank_vor beko_bei cante carve clude crew_at ctive der_spit die_auge die_fahr die_mitg die_neun \
        don_t dunke ectiv efel> ehne> eman> euft> euro_am eutet fang_im fleec folde four_the gaine ginge heard \
        heis_die hoeve im_erst jema_fuer kant_fuer kassi kling kran_und leavi leece lence milie mit_schn nderi \
        niem_hat nterk obber old_man ostpo poned postp premi probt proz_ab rmal> ruht> rund_fuer sah_ich silen stpon \
        stun_und taete tag_und tniss to_with tpone ttaus uehre usfah volle vom_erst ween> weigt wer_so whoev \
        wie_lang with_no zehn_minu zwei_fest zwei_uhr =2,-2,-1,2 <loch der_kamm esstr lief_von manns sense the_back \
        =2,-2,0,-1 0_vorh <abba <badl <sche <taug a_job anyo_can area> arly> badly dami_ich die_leit early earns \
        eigh_mont einar entla eruht flex_i four_day gave_me half_an hrich ich_arbe ich_durf inarb lage_in mein_fami \
        meiss neun_von orate portf ppert schw_und show_me sich_nie take_plac team_bei tence und_alle und_dabe \
        und_ging unte_und what_they work_for =2,-2,0,0 <aner <augu <ausp <basi <drei <fami <manc <regn <stov <tags \
        a_test aber_seit absa_kam adre_an alabt allst als_selb an_enti and_show anerk anisa appl_in arbe_ich at_thir \
        auspr bstko bussc came_to candi chani chtta come_down da_war dach_die das_war dem_klo den_buss der_drei \
        der_glas dersh die_luef die_stie die_wint die_zahn divis eally edbac eedba ein_ausf eine_absa eklem \
        elev_euro ende_war erbru erst_tag euro_drei euzer ever_thur exac_one feedb fuer_offe fungs gefei geht_hat \
        gest_und gesu_werd getei ginn> gluec gsvor habe_am hand_i handl hanik has_not hat_auch hiel_ihr httau i_thou \
        ich_vers ich_vor igebr is_paid ises> ist_schl ist_um it_were ivisi kalen kam_der kippt labte lendi lese> \
        letz_tag live_in looks manch means mehr_best mein_fehl mein_lebe men_in merk> metri mich_eine minu_late \
        mit_smil nalab nduct nging ngsvo nieru no_and noch_mein none_i not_expe note_and ntwic offe_ein orleg ormal \
        ouldi out_at ozial packi rantw raph> raus_und reall regne rlobt ruite rvert satzl sbesc scho_den sech_am \
        sehr_geeh seil_und sozia spitz sraeu sswer stics stove tag_an takts the_minu them_i theor tura> uckel udie> \
        uebe_werd ugust uiter uldin und_zuge unse_fili us_with uspro vers_und ving> von_lieg von_zehn waeh_die \
        wage_with wann_ich war_auf ware_das weck_um wir_so writ_that =2,-2,0,1 <harm <ping amili and_says begi_um \
        der_auf der_mail die_kart enpru erst_einm frei_im fterw in_port kuec_von lersc mein_schi nach_sich nahe> \
        name_on room_wher rule> sches son_s the_open vom_chef when_my =2,-2,1,-2 <vorz emie> my_benc nths> tschi \
        zwei_ange =2,-2,1,-1 <bude <exec <hart <kenn <kera <kiln <neul <ohne ab_die adly> agsst armon arns> boug_me \
        by_post der_ausb der_juni die_absa die_baus die_toch down_by earne eckzu efreu eine_anme enpfl erabe erfae \
        erhau eulic faeh_seit fran_pro frei_der gets_the harmo heis_bei ihr_die ist_aber kenn_ich lbsta mist> neuli \
        neun_jahr ntlas oberm ockin on_pape onats onths ooks> orden produ rmoni rsten sie_den so_hat spare szeug \
        tift> trie> um_zwei und_trot wanzi zent_die =2,-2,1,0 <ging <hung <prop <roma an_answ das_amts den_kund \
        eftet entwi hland ilfen inter jetz_eine kiln> pplic rlaub roman sprue stor_for the_bonu und_werd weis_man \
        zwei_stud =2,-2,2,-3 <fall =2,-2,2,-2 <hing <plus <prod ahmt> alks> arung barun das_klin earni ergel fine> \
        fuehr itzun nbaru nover ntisc rade> rning sass_in sitzu sligh uing> usine vier_uhr =2,-2,2,-1 <cate <slig \
        and_is famil how_to teili usgle what_i =2,-2,3,-3 <figu aeche ites> roduc verh_mit =2,-2,3,-2 <else \
        =2,-2,4,-4 baust ermie tersc verla year> =2,-2,4,-3 wenn_der =2,-2,5,-5 <paus reinb =2,-2,6,-6 gesel \
        =2,-1,-4,2 <coun ngsam =2,-1,-4,3 ungss =2,-1,-3,1 <anyo anyon ehrer nyone wir_auf =2,-1,-3,2 acken ackst \
        dlung fuer_alle read> schl_im the_firm =2,-1,-2,0 chtsc da_und darf_nach die_teil eoeff erend euro_drau \
        for_now gege_hat geoef htsch lsch> ogin> =2,-1,-2,1 0_stim <baut <indu <prem arifa avor> bis_oste blei_dami \
        bstim come_to commu depot die_frag die_verh eiger einen epot> erman fabsc habe_es ifabs laetz lakat lvent \
        maske mona_mit nity> nthly onthl plaka raini rifab room> rspro runk> sagt_eine sfahr svere thly> tszei verhe \
        =2,-1,-2,2 <swee davor the_scho =2,-1,-1,-1 0_brut <exce <humm <lega <tagg a_flee ackin am_band annov \
        at_lowe atura band_are befra beim_holz besc_hatt beza_nich blame bock> bungs chens coll_at cran_oper \
        dane_und day_at die_wir diskr driv_in drop> eine_kund eine_stan ektiv fsteh gefr_was gies_sie gilt_als \
        grad_sche grun_wer had_not have_work imges in_cork is_at jahr_erfa lad_who lenst mein_stel messt name_nich \
        nich_viel nnove on_whet orzim peel> plice putzf refu_the rmont rown> sams_mit scha_es sie_schw sign_my \
        sind_nich staf_at tagge that_sell the_lads the_medi they_gave tine> to_expe tzfra uehru uschl utzfr uzer> \
        vens> vert_wass vocat vom_schw vorzi will_run wo_die woch_am zfrau zur_kuen zwei_list =2,-1,-1,0 0_are \
        0_post <akko <ange <birt <blam <depu <duze <erhe <fail <geoe <gepu <hann <heim <mid> <moti <onbo <pein <reor \
        <toil <tril <zerr ab_augu ab_juli abge_ware agen_work akkor akkus als_ein als_mich alzah an_agen an_nur \
        andby anga_der anni> apri_0 assis at_agai at_that atzle augun ausg_hat aust> back_each barre be_look \
        been_prom befo_a begra bei_blei bei_sitz bei_weis beka_gege bekom belo_the beru_auf bin_fuer blei_ich broet \
        brutt bsaug bschi bsent btisc came_in chlis chric chtzu chwae coll_have comm_by cour_for cust_on dana_frei \
        dann_unse das_etik davo_mit davo_zu defek dem_neue den_kaff deput der_bele der_dreh der_sozi derza die_aner \
        die_inne disp_hat drei_frau drei_mona drei_zaeh du_die ducte eece> efeie efekt ehst> eibti eidun eigh_hour \
        ein_vent eine_betr eine_dreh eine_erkl eine_ist eine_zusc eins_ohne eitsn eitss ekonn elauf elf_naec elung \
        elved emalt emse> enbri eoffi eorga eputy er_bei erheb erpfe errin eruf> euro_die euro_extr ever_eigh ewand \
        fachl fami_und fehl_und fehl_werd fift_eigh find_my frei_um frue_die fuen_mete fuer_frei full_of gekon \
        glei_betr gzeit had_gone haup_ist havi_to hebun henpr hleut hntes hobel homeo hour_at hour_week houts hrows \
        hster htshe i_come i_sign i_turn ibtis ich_ange ich_konn ich_sech idung im_dien im_juni im_vers in_erfu \
        in_her inee> isonk ist_davo ist_unte it_up itssc iundz jede_morg kein_stel kkord kkus> klas_b kslei kunds \
        lehr_im leib> lerpf llerp locke malza manni maste me_ruin mein_ausb mein_beri mein_er mein_nich meis_hat \
        meis_unge mess_sind minie minu_und mist_baut mit_land mit_vert mmuni mond_they mont_wage muss_gehe nach_haus \
        nboar ndby> neers next_to nich_reic nmalz novem nspek nstwa ntags nterr nton> nuar> oardi oder_erst \
        ohne_murr oilet olvie omeof omer> onboa one_go onnt> oran> orken ovemb pays_its pette pinse plan_bei pril> \
        pro_nach prot_und puty> quer_mit ques_is rachp rate_my reer> reorg reuze rgets rhebu rheir rints rksle rpfei \
        rsonn rtime ruin> rutto s_miss saugu sche_noch schi_woll schl_soll schr_im schu_ich sehr_weni sei_halt \
        shor_afte sich_vert side_acce sie_im six_of sixt_hour so_many soga_mein solvi sonkr spae_war spit_der ssere \
        stair stan_blei star_habe stat_vers strie struc such_fuer take_up telly that_had that_thei the_chri the_earl \
        the_hote the_norm the_whit them_from thin_i tisc_alle to_eigh to_lead toile torm> trill tshef tssch tuer_zu \
        tues_and tzpla uatio ucted uebe_im uebe_tari uhr_mit umsc_zur und_niem unio_s uns_habe unte_nich ustri utto> \
        vate_star vembe verd_und vica_and vide_und vier_euro von_ange waer_man warns was_give week_for weira \
        weis_wie wenn_du wenn_sie wer_taus what_one wher_to will_spen woul_like year_in you_did zett_am zur_prob \
        zusa_im zweir =2,-1,-1,1 <ampe <dunk anned blaue chefs coff_mach den_hoer der_ausw der_gewe eard> eine_kran \
        for_whic hefs> igger inigt mathe mit_dene neut> rberi rehou reten robt> sich_nich unity vom_netz was_to \
        with_my year_at =2,-1,0,-2 <arab <cutt acanc dded> ebels echba eljah enfah iders innt> logen nach_sind rabic \
        raese rechb stan_das thin_the vacan =2,-1,0,-1 <apro <beca <blog <dars <dave <entl <erds <funn <gear <half \
        <heig <kore <lege <lupe <ruin <sick <vorj <zinn a_colo a_lock a_recr a_work a_yach aenie aesen ageme alati \
        als_vate am_naec ancy> and_cran anebe ange_0 answ_is anywh apron apsed arbe_und arbe_von are_by are_spea \
        area_mana as_you aske_whic assem at_who atemn auch_den audio auf_mont auree aus_das aus_dem bei_als bei_beko \
        bei_nich bei_rein berbr bermo bgezo birt_and bitt_einm blei_das bloed both_side bstau bus_die by_expe cates \
        chaet chann chsle chulu ckflu ckmel coun_at crea_dire creat crown d_foll dafu_vor daneb darum das_ansp \
        das_in depo_on der_anna der_beru der_elte der_tasc deze_ein die_kamm die_schl die_tief diene dies_die \
        drei_ein drit_jahr dstos dual_stud duale due_at duzen eckfl eckme ederk eels> eeves eeze> efgar ein_plak \
        eine_das eine_klem ekrae elan> else_my emium emnot enjob ensbu enstu entag er_sie erala eraum erdst erers \
        erisc erkul erly> es_regn etto> etweg faen_um faeng fgara firm_s firs_wint five_of floge folg_ein folie \
        foto_wer frag_ihn frid_i from_acco from_day fssch g_sagt ganz_aben gense geput gera_vers gesc_schw gesp_fuer \
        gewe_hat given grape graum gsbla gular had_prac haetz half_in hals> hanne harte hat_je hat_krie hat_muss \
        hat_selb have_stay he_made hebek heels heigh herhe heut_zu holzw home_by hrech hslei htsge hulab hulun iate> \
        ich_jede ichsl iefga iegen ienjo im_betr im_bus im_frue im_gege im_hof im_lebe im_spin imate in_cour in_sich \
        ingra inte_bese ipien irrtu is_hand istic it_more it_to it_will iterg iterv its_lift jaeh_mit jahr_davo \
        jahr_habe jekt> jetz_im jobbe kein_betr keral kflug klaer kmate kmeld koen_ich koll_seit komm_du komm_vorb \
        konta konzi korea krie_die kuen_mein labo_insp lang_habe laps> lead_at lehr_bei lerku leut_der lift_are \
        limm> linkt losw_woll lupe> lvier man_sei marc_he medi_s mein_erst mein_verl menha mgefa mich_inzw mich_losw \
        minu_ange miss_in mit_atem mita_die mitt_geht mitt_zwei mmenh mnot> move_the my_brot my_name nagem ndlad \
        nebe_eine nein> netto neun_an new_peop new_rota ngete ngsbl nian> nich_verl niem_gese nix_aber no_cert \
        nord_von norma npfli nsbur nywhe nzipi oder_ein olzwe ontak onzip or_by orges orjah otiz> ottli our_crea \
        over_what overr paedi peop_at peop_who perts pient plac_in pron> psed> publ_the pzig> rala> rang_in rdsto \
        rede_sie remiu retwe rienj rkult rlauf rlink rname rnstr rund_ein rupp> s_pack saeu_an satio satz_hat \
        schi_bei scho_im schw_im see_so she_gave sich_alle sick> sides sie_fueh sieb_mita sind_am sitz_0 sitz_zu \
        sonn_wurd spea_to spri_in sprob srats ssemb ssist stel_in stel_sei stoma stoss stra_der style t_pick take_my \
        taken tech_at tells temno ten_at tenpf the_aver the_bit the_deal the_dent the_extr the_fill the_kiln \
        the_trav them_wron they_send tingr tudiu twen_year tyle> udium uendu uete> ufssc ulung um_sich umfa_eine \
        uns_dafu unse_gesc ureen uszuh utes> verl_bis verl_ist vers_habe vier_die vier_hat visor voll_die vor_kund \
        vorja was_hers werd_auf wher_you wie_laeu wied_ange woch_defe woch_nich woch_steh woll_blei work_had \
        you_find you_lear you_ll zaeh_auf zeig_was zett_steh zipie zu_lang zubi> zum_gebu zwei_arbe zwei_beru \
        =2,-1,0,0 0_befr <apri <defe <geja <reje <sola <turk <unli <zuku abfu_und abgew abst_im aerku als_ande \
        also_nich am_arbe am_haeu apes> apply april arifg arnst asse_day at_fift at_i at_my atene aussu auto_hat \
        been_turn beim_kaff berab brie_zwei brou_down buere cand_by cand_the das_absc dback der_klin der_warn \
        die_als die_anti die_bude die_must die_unfa edin> eefle eine_spri eine_vide eing_word eject elev_hour enieu \
        ensth entir er_ein es_acht esem> ever_call exibi expe_and feefl ffeef fgebi form_the fuen_von geeh_herr \
        gefr_waru geku_die genfa hart_schu has_ever hinw_auf hschn hund_und ibili iesem ifgeb inkom ist_abge \
        kein_ruef kuech kumme last_two laut_app lbern loese lohn_das maer_und mal_gefr mann_star mbera me_how \
        mehr_nich mein_ment meoff moun_resc my_lead nach_acht ndeln nebe_vier ngela nich_alle nieur nlimi noch_dort \
        noch_vom not_soun nsens ntire obst> of_ten offe_stel owies paetz pager pelli pend> pers_von pick_it pings \
        plers plus_eine reink rejec rifge rufss ruin_the sass_ein schi_per sein_kann sick_leav sind_wirk ssuch \
        steh_sie stoo_up stun_mit swaps tage_hat teuse text_and the_birt the_repo the_unif they_move tocht trot_geno \
        ugung ukunf und_nimm unli_holi unlim uns_gera ussuc vanis vier_rund vora_von walk_has walk_roun waps> \
        was_abou way_the work_in wurd_dafu xibil zehn_fael zukun =2,-1,1,-3 <marc arned jaehr morg_die =2,-1,1,-2 \
        <innu <leip <reif <tax> <umfa bauen best_nach betr_der das_hand den_dien deswe die_tour die_wand egang eipzi \
        enien erahm erksk estli eute> fuer_jede gebli gerah in_fron ipzig itmen laege leipz lost_two mit_herz muenc \
        ndesw nimat notiz rahmt rkska rtelj says_it selle stest telja the_nort the_part trial umaen verb_mit \
        von_vier wurd_auf zu_hoer =2,-1,1,-1 <dual a_brea andla anise die_acht drivi egent er_wird erst_halb exibl \
        fair> gsbes halb_neun ktron lishe mona_im nann_das onomi solid the_asse trapp ueckm urde> veran war_aber \
        xible zum_tag =2,-1,2,-4 rien> rstel =2,-1,2,-3 <befr <days <gelt <repo <zur> anspr arnin branc eide> \
        nur_der rong> rtige schon terla third unte_0 =2,-1,2,-2 atis> nior> sfueh =2,-1,3,-4 <are> ertig ferti \
        =2,0,-5,4 und_den =2,0,-4,1 hat_man lande =2,0,-3,0 dungs hrige =2,0,-3,1 <geho <seek in_the oehen wende \
        zwis_zwei =2,0,-3,2 der_miet =2,0,-2,-1 auss_auf den_satz der_stra gese_habe gut_die hste> iegt> nstei ofen> \
        pecto teuri than_a told_the wange =2,0,-2,0 <cran <do> <dumm <lapt <legt <zula a_cust achkr acts> agen_crew \
        amens aptop cess> chenk chkra da_auch dann_doch das_fuer den_hake der_masc die_sond digke eford enige enspf \
        erdi> fachk fleck for_six frag_der gangs gged> hkraf hoert ilett in_five is_on issin ist_jetz ivver ktivv \
        kurza lapto lber> mit_mir mitt_im ndful ndigk nsinn nspfl ntari ntinn nute> ourse pted> rford rklae rneut \
        ruar> sburg slide stari steh_in sters sure> the_prin tivve uellt urzar ustar verti vvert weil_der zeit_die \
        =2,0,-2,1 <real anlag fehl_die rech_und seit_auf vor_drei =2,0,-1,-2 <guss and_when arbe_noch aysli cheer \
        chtfe flich ich_nie it_says orkin paysl rersc rest_of rfest scree sloes t_come they_hadn tstag worki you_re \
        yslip =2,0,-1,-1 0_degr 0_driv 0_jung 0_maen <bret <davo <emai <emoj <koep <moth <pen> <refe <sind <unhu \
        a_crat a_shif a_taxi aerke agshi alkou alle_auch alte_firm alte_stue andor apri_and arbe_wied ateur atron \
        atswa auch_so aupts aus_der aushi befo_east bei_faeh betag bewe_sind blau_brie bloc_teac bsaus bus_comp \
        chanl chmut chtko chtsf chuhe ckenw coll_in colou cork> coun_has dara_die das_arbe daue_drei day_with \
        den_stur depen der_fuer der_satz die_klei drei_uhr earl_morn ebsau egedi egelu ehrga ein_guta einm_selb \
        eins_mein elbar elern elly> email emoji engi_0 enpla epend erkan erkur erne_an erzie es_seit es_wurd etist \
        even_the exame fami_are firs_day flati fold_into for_bein frag_man funkt gaben gelun geruf gros_kino gship \
        haen_in hanla hanno has_to hat_alle have_a have_sinc hier_nich hlber hmeri hnabr hold_the htsam huhe> hummi \
        i_said ichtl ikum> im_depo im_somm in_betw in_fren in_july in_olbe ippte is_recr ist_auch ist_niem ist_zusa \
        istak itsin jede_ein jede_von kam_kein kein_lohn keits kenn_mich kilo_und klin_in komm_im kout> ktiku \
        kund_ein kund_wer laeru lauf_bis lbank lbere lehr_zum lemmt lima> lkout lohn_auf lohna ltati lzwer macht \
        maen_habe maerc mal_selb man_woll metal mfrag mista mitt_und moji> mona_fehl mont_ange mont_i muss_nach \
        mutzz naec_und nbrie ndort nenbu nglis nhurt nich_gefa nie_was no_wage nur_mit nzelb nzen> obeta odern off_a \
        ohnab olour onkel onnel our_regi park_ist part_of pente pers_wurd port_whic pread ratsw rausc read_this \
        regi_mana retun rienc rkurs rlies rreis rund_sieb rzarb rzieh schl_zum seit_augu seit_zwan sich_uebe \
        sie_durc sind> sitti so_geht spra_shop sprea stagr stre_war stur_eine such_sie svers tagra tando tchin \
        teac_take tele_is term_fuer the_fort the_glas the_prog the_spra thei_cont thir_mont throw tiefg tikum \
        to_lear took_five trae_eine trai_last tretu tswah two_when tzzul ubis> uebe_in ultat um_drei umfra ummin \
        und_0 und_rede undge unhur ushil utzzu verb_wird vers_an vers_wenn vom_best von_koll von_soll wahlb walko \
        was_two went_upst when_it when_you wied_bei will_take wuer_und xamen xperi ywher zarbe zelbe zwei_mitt zwerk \
        zzula =2,0,-1,0 <art> <assi <eina <gath <haeu <phil <ruef <runt <spas <takt <volo a_meet and_cove ange_des \
        angeo asic> at_midn aus_eine basic becau bei_find bei_wind besc_habe bsrae carpe cont_had der_beam derli \
        dfuln die_abte die_befr die_frie driv_to each_of eamen ecaus edens ein_stre erkla erwec ever_frid fort_of \
        fuhr_vier fulne gathe go_in hkart i_work ich_fang im_nove indfu inke> jetz_die laut_betr liebt lkomm lonta \
        lzahl mal_das mindf morg_vor morn_that my_boss nach_koll noch_der nstru of_agen olont onkra prese same_0 \
        seame sie_gesa sitt_on srech stent tief> took_nine ulnes und_vert us_on volon wahl_in ware_wir was_sign \
        washe werk_in wurd_mit xcel> you_will zehnt zimm_und =2,0,0,-3 a_seco aner> erzt> ires> =2,0,0,-2 <adde \
        <anfi <foli <geae <glov <go> <grap <kerl <krit <nann <noet <rean <retr <swap <tria <vaca <wedg a_mana ab_und \
        aber_mit added ancie and_were ande_in anfin at_five augu_fuer begle chatr chdem das_steh das_ther davon \
        decks dem_depo den_plat der_dien dessi die_abst die_fuer donn_der eaend eanim eglei ehrst eine_deck \
        eine_schi eine_vers erufe esich form> geaen gege_elf glove gure> has_the hat_mein hatro hatt_noch hdem> \
        heim_und hing_und hmal> hrlic i_did im_kess ist_ansp ist_gera jaeh_unte kanto klin_nach koepf kriti leeve \
        lehrs ljahr mana_s mmte> mont_um nach_anga nachd name_und nbeza nebe_komm nfing ngekl off_in on_her oups> \
        pruec putz_die rbrue reani recte roups sache schu_ist sech_von sich_am sinc_six sind_die sleev splic spray \
        ssieg stan_in such_noch sweit take_over the_airp the_big the_staf till> tunne uench unbez und_ihr unnel \
        utzt> vers_mann vestr vier_fahr von_mein wedge wher_i wird_die zwei_sind =2,0,0,-1 <akze <ellb <helg <hiri \
        <l> <loo> <sich <tric ainia and_his appin appr_at arbe_ist are_gath aske_abou auger auslo bei_durf bese_die \
        brie_die bruc_mit clos_door cutti dami_ist dazu_nie dem_mess den_komm der_aus der_gepl der_jaeh die_ausb \
        die_hitz drit_wird dside eensh egend eine_plat eitet elevi ellbo embly enne> ensho enth> ervis faeh_selb \
        firs_mont frei_an goes_at gutes habe_und herb_ist hetis hloss home_when hour_to hrfei ihr_klei indu_und \
        ist_es ivest jahr_jede jahr_kein juni_hat konz_fuer kord> lboge levis llbog mania mbly> men_on mich_auch \
        mit_begr mit_eige nshot ob_man ohrfe omani passe pekto pervi ranki resc_have rfeig ritik rteri ruchr rviso \
        s_hand sais_ist says_no schl_gema schu_vor sech_indu sein_erst sein_schi seit_ein seit_habe sfeie sfeld \
        sie_kam sinsp sitio talk_brok telev the_hub the_midl the_poli the_stov thir_eigh tinen tsfei tsins uards \
        uchre um_sieb unse_repo unte_stri up_afte uperv us_from usloe van_is verk_ein verli verp_und vier_schl \
        von_um vorh_bei vorwu wage_no war_imme was_hit wenn_jema went_off zu_ende zu_weih zubis zugl_die zum_absc \
        zur_frue =2,0,1,-4 <impo <verp call> rvice =2,0,1,-3 <druc <kuen achde apped binde by_frid die_werk eport \
        for_twel march mit_ihm ngere offi_the raten repor tribu uenft ungsb =2,0,1,-2 <befo <stem angin chlan chtsa \
        hangi has_aske hird> im_nach ities sbest the_chie und_setz wurd_der =2,0,2,-4 <eini <nota aere> hinge prich \
        pruef spric =2,0,2,-3 spect =2,0,3,-5 hatt_die =2,0,4,-6 ment> =2,1,-4,1 anded digun fuer_ein prei_fuer \
        stufe tande =2,1,-3,-1 alend eldun ined> inik> meldu to_thei =2,1,-3,0 <kaff aehri amera beitg bleib bunge \
        ehrig erbau idays nhalt on_the usger =2,1,-3,1 0_haeu <abou <tell itten =2,1,-2,-2 <gefe <whil aetzu merhi \
        rste> sflug usage ussta =2,1,-2,-1 0_hour <lebe <stei <thro abou_0 creen das_trin davo_zwei der_0 die_zeit \
        efusi eitsc estit fusin gestr gsam> hat_seit lasts lief> mgesc mit_dies mit_ruec nstun seit_febr steh_vor \
        stiti tent> tgebe the_post ugema ular> umfa_0 und_muss wahl> wir_hatt wir_in zugem =2,1,-2,0 <bema <life \
        <slid gab_s itsch kocht stant =2,1,-1,-3 base> of_nine truct =2,1,-1,-2 <beri <colo <degr <fare <onke <push \
        <rat> <werd agged agram agte> allta auch_in bei_laeu beln> chef_mit chzeh d_neve dana_gab die_mitt easte \
        egree ein_neue ein_zwei eine_schw elev_week enrau er_an erage funde gekra hint_mir hrzei hzehn in_elev instr \
        klemm krach monti mould nach_abge obte> ofil> on_my onth> ontie plan_and pray> raufh reina stan_ich starb \
        the_car the_chee theti und_ende und_krie vatio were_told with_us zuge_der =2,1,-1,-1 <dahe <exac <muss <voca \
        abstu als_0 am_frue bgewe by_thei chil_and culat degre drei_von etag> ewegu exact grun_ist haet_mir ides> \
        keep_a kenwi letz_woch llens mein_chef mmerh motio name_in ndsta not_incl over_on said_that sjahr two_will \
        vor_mir wir_zu =2,1,0,-4 <norm =2,1,0,-3 <ques <sais aison arabi das_stan dass_man denke die_meis ein_fens \
        estio mitta offer rbild saiso stion text> to_hosp tung> uesti weil_s =2,1,0,-2 <gesi <sat> <tunn aufhi \
        box_of clos_on den_schi east_and ereit fhin> frau_sagt ghtee give_a hteen orbil otarz reifa thre_firm ufhin \
        unde_way ungsl vorbi wusst =2,1,1,-4 <lini <said auf_0 ervic heits hold> lung> oves> said> um_neun ustel \
        =2,1,1,-3 ernte hlies nary> und_auf wie_sie =2,1,2,-5 <klae =2,1,2,-4 nigun the_new =2,1,3,-6 die_erst hter> \
        =2,2,-6,2 fahrt =2,2,-4,-1 <minu =2,2,-4,0 <moeg <time aning niger teige =2,2,-3,-2 ginne gunge haet_ich \
        =2,2,-3,-1 afte_nine angsa bour> den_0 formu igens lies> nach_dem ormul train =2,2,-3,0 0_woch dert> eanin \
        kelle uchte =2,2,-2,-3 0_at <eigh aroun ellun ineer =2,2,-2,-2 <ausz <aver <isst <m> besta decen die_mama \
        es_im genen gerat gibt_es ich_kann im_land llung noch_in osts> riger rrow> ssage this_spri tinne turn_the \
        usern werd_bis =2,2,-2,-1 <face <insp den_tisc er_mir szeit weni_als =2,2,-1,-4 usgef =2,2,-1,-3 0_von <box> \
        <gekr ageri breat brige der_drit ebroc ertif etzte falls gebro hand_out ittag iving jede_donn klin_die lschr \
        mmeng rtifi und_er weit> zu_haus =2,2,-1,-2 anung ausfl avera da_der fuer_mich icate ich_bei puckt rplan \
        usflu verag word_zwei zu_nehm zwei_lieg =2,2,0,-4 <beam <phon assed isten lacht =2,2,0,-3 <gelo <vate \
        its_own tasch the_rest =2,2,1,-6 liebe =2,2,1,-5 <dass =2,2,1,-4 kein_einz uhr_im =2,2,2,-7 ndel> =2,3,-5,-1 \
        eite> =2,3,-5,0 <lift =2,3,-5,1 ohnun =2,3,-4,-2 hab_ich rank> =2,3,-4,-1 onsul =2,3,-3,-3 certi mir_ein \
        =2,3,-3,-2 <cert rklic sturz tific year_ago =2,3,-3,-1 erall table =2,3,-2,-4 rlich =2,3,-2,-3 <mama <pfei \
        erist ist_heut liale misch neuen siste uerzt =2,3,-2,-2 esten irkli wirkl =2,3,-1,-4 <gesa <tuer doch> ruehs \
        uerze =2,3,-1,-3 miert sern> =2,3,0,-5 chlec hlech =2,3,1,-6 berei geben =2,4,-5,-1 <sala hose> und_zwar \
        =2,4,-4,-2 part> siege =2,4,-4,-1 sass> =2,4,-3,-4 <dece ated> =2,4,-3,-3 <not> habe_das monte nteur onteu \
        tuerz tzen> =2,4,-2,-4 <glei =2,4,-2,-3 icks> mama> =2,4,-1,-5 <neun chwer eated =2,5,-7,0 auf_der \
        =2,5,-5,-3 for_a =2,5,-5,-2 ich_habe =2,5,-4,-3 <aber roffe troff =2,5,-4,-2 etrof in_drei =2,5,-3,-5 stem> \
        =2,5,-3,-4 <warn =2,5,-2,-4 indes =2,5,-1,-6 <ton> =2,6,-1,-7 <einz =2,7,-4,-5 <schm =2,7,-3,-6 geste \
        =2,8,-7,-3 <nur> =3,-13,14,-4 zahlt =3,-9,-3,8 <vor> =3,-8,3,1 ever> =3,-8,9,-4 <us> =3,-7,1,2 ommer \
        =3,-7,1,3 it_was =3,-7,1,4 <tor> =3,-7,2,2 <hat> =3,-7,4,0 jahre =3,-6,-3,6 hule> ilder =3,-6,-2,5 the_work \
        =3,-6,-1,5 achts =3,-6,0,3 <fore =3,-6,1,2 somme =3,-6,1,3 elten =3,-6,2,1 <rett sind_wir =3,-6,2,2 besch \
        =3,-6,5,-1 ein_drit =3,-5,-4,6 <walk leute =3,-5,-2,3 hier> hool> =3,-5,-2,5 <up> =3,-5,-1,2 build kann_ich \
        =3,-5,-1,3 in_mein terin =3,-5,0,2 <daru <ever =3,-5,0,3 for_the =3,-5,1,0 ernt> =3,-5,1,1 <will wann> \
        =3,-5,3,-1 <writ =3,-5,5,-3 <sitz =3,-5,5,-2 pplie =3,-4,-5,7 tags> =3,-4,-3,4 <gesp =3,-4,-2,3 finde \
        them_in umen> =3,-4,-1,1 gten> iform stand =3,-4,-1,2 <zett agspa bung> habe_mir kommt mit_die ommt> \
        =3,-4,-1,3 <dien =3,-4,0,0 er_war left_in olier von_uns =3,-4,0,1 <find ich_um ich_von mein_name orsch usste \
        =3,-4,0,2 ilie> rauf> =3,-4,1,0 beite gearb im_deze ndigt noch_am nstha rtag> =3,-4,1,1 ehen> lungs \
        =3,-4,2,-1 <umsc chent efris let_me =3,-4,2,0 <besc mir_das =3,-4,3,-2 bei_ist iday> rers> rungs =3,-4,3,-1 \
        lione teilt =3,-4,5,-4 <sagt =3,-3,-3,2 aders =3,-3,-2,1 <test mung> round =3,-3,-2,2 ctor> rfen> sday> \
        where =3,-3,-2,3 das_wass =3,-3,-1,0 <beko ahrtk bei_in ehrja eryon hrjah hrtko ikant laeu_das lehrj \
        mein_freu rtkos ryone veryo =3,-3,-1,1 <gern <hobe <over <vote andid betr_hat cians echan efte> hren> hutz> \
        im_janu insel kein_frag polie seco_week =3,-3,-1,2 ihr_den =3,-3,0,-1 <noon <spit ducti hifts reien the_fore \
        =3,-3,0,0 <ist> <mita day_week die_eine educt eftsf eine_koll ging_es i_took iefel in_germ itarb kraef leane \
        lied> man_in mitar raeft rbeau recto schri seit_maer slip> stief ternz tkost tudie undin usen> woul_be wuens \
        =3,-3,0,1 ears> erges ichtt rkomm seit_woch =3,-3,1,-2 eine_schl jahr_bei mit_drei riche =3,-3,1,-1 <wann \
        als_die buero chlus echs> fang> ftsfu gust> hluss named rfaeh tsfue uctio uebe_die und_sehr viel> when_a \
        =3,-3,1,0 entie terge =3,-3,2,-3 <both bschl =3,-3,2,-2 <talk amed> eemen greem reeme rgese setzt =3,-3,3,-3 \
        <tour rgebe =3,-3,3,-2 beid_seit =3,-2,-4,4 0_jahr =3,-2,-3,1 <abso =3,-2,-3,2 <mast <spra an_dem =3,-2,-2,0 \
        aken> best_in der_eins ilden one_left =3,-2,-2,1 <clos <pres <slee chtsh ereri esses i_aske itzt> naech \
        ndays oyer> ress> sitzt terku tzten warf> was_told =3,-2,-1,-1 <affo and_whoe augen beca_of bei_gibt eans> \
        eine_ganz entat ermon ich_dach taug_me tfueh the_blam unse_chef vorar zusag =3,-2,-1,0 <been <eh> <fift \
        absau affor and_that at_for auch_eine ausk_der bei_noch ceshi cherh destl earbe echti ektor ench> ertim \
        erwar eship estlo feste forem geht_ich gesc_in handy hitze hour_for hwang i_appl icesh im_foye kolon laubs \
        leade leng_of llaps lleit logi_and lohnz m_w mir_hat niors nishe nitte nplan ntine ollap on_call orema overt \
        reman rinke seres star_on stloh tarbe taugh the_job tist> tters ungel w_d was_fehl wie_der zwei_lehr \
        =3,-2,-1,1 <warf baut> nned> uhr_ein =3,-2,0,-1 0_abge 0_imme <abma <hr> <ruma <upst abmah aendi am_kueh \
        amlei arbe_nied at_one ates> beauf bewe_mit bmahn chaue der_paus der_team die_name die_umsc eaner eaufs \
        eine_der folio full_wage fung> hour> htfue i_pass idate isn_t lege> lohn_ist maeni malt> media noon> npaid \
        olio> ortfo pays_the reden rtfol rumae rupps smann so_laeu staer stel_im stkor taerk take> tfoli the_mond \
        thre_of tkorb uensc unpai upps> vers_das verst wickl =3,-2,0,0 <infl <ofen abbau absc_und chtfu dem_zett \
        der_rund didat hnzet joine nach_muen ndida nisat ohnze rdien tairs ters> the_labo =3,-2,1,-2 <logi diens \
        eichs ersam gegan jede_mona osser rsamm seit_fuen =3,-2,1,-1 consi darf_man die_ange freut lear_to ogist \
        ssel> wie_das wurd_ich =3,-2,2,-4 pped> =3,-2,2,-3 <fine <inte entis gisti pflic ragen =3,-2,2,-2 erhan \
        talks =3,-2,3,-4 <join <pick both> ttel> =3,-2,3,-3 <chan =3,-2,4,-4 <zusa =3,-2,9,-9 <abge =3,-1,-7,5 \
        in_den =3,-1,-4,2 <im> angen elbst selbs =3,-1,-3,0 eting rane> =3,-1,-3,1 <blei <lad> <rede <wahl abges \
        lauf> nur_den =3,-1,-2,-1 aemie beric die_putz llena praem raemi =3,-1,-2,0 <gewe <hitz <lach <urte <vide \
        chenp die_koll eitst erstu erzah euro_mehr fekt> ians> mein_unte nften nich_dana ntes> obeze ollem packe \
        rede_mit rgang robez rzahl video war_es wird_beza zum_naec =3,-1,-2,1 die_chef hatt_mit kein_hat unkel \
        vor_ort =3,-1,-1,-2 <faen filia htlei ilial ilzei orked pends siona tiefe =3,-1,-1,-1 <flex <fold <hub> \
        <maer <nine <tips a_cv aber_ich achle agers akat> alked alpla call_off degr_in dreiz eilze enhal erfa_man \
        erfes eundi exam> flexi foto_im frau_und hlen> i_join ialpl ichst iebsa igung ihm_am ildet im_zwei in_his \
        is_lock komms konsu kund_ange lehrg lexib lifts lked> loehn mmst> morg_eine ndin> nent> nerv_die nzeit ocati \
        oehne of_serv oined ommst one_is oper> orarb pfla_und pstai s_bei sie_mich some_s stay_in stop_work teilz \
        terwe the_shif tikan tips> tlass tzusc und_stra upsta usenr von_ihne was_fuer with_ten woll_hat zialp \
        =3,-1,-1,0 <gebl <put> <spes areer block caree ein_fueh ein_team erdie inees ldend login mein_vorg mona_auch \
        nach_im nesse night pesen spese ssier szubi the_ware ubild uns_kein uszub von_sind zubil =3,-1,0,-3 \
        come_from =3,-1,0,-2 <full <unpa a_fitt abgez at_and chtsg ctora dem_kont der_disp echat ediat eimge ein_0 \
        es_ich essie fore_has frag_mich full> heimg henst hers> ienst istet iters legt_die man_sich mate> mit_foto \
        ngebr perta rteil senra senta tarb> tioni tour> uchen ueck> unft> war_schl who_went =3,-1,0,-1 <atem <nerv \
        abte_bei alled birth eine_wohn floo_at gange inte_der my_last on_full sarzt sembl she_told stan_up told_to \
        uers> verg_jahr vor_vers war_vorh =3,-1,1,-4 chste uendi =3,-1,1,-3 <habe <janu anuar der_grue eblie efall \
        eilt> gemen ghtly htly> ightl janua kuend lieg_unte rhand werde =3,-1,1,-2 alle_0 ation ngele the_bott \
        =3,-1,2,-4 endig =3,-1,2,-3 <gena <mang dass> =3,-1,3,-5 <is> <je> <koen =3,-1,3,-4 gibt> ldet> =3,0,-4,1 \
        <way> oert> =3,0,-4,2 <stuf =3,0,-3,-1 0_proz klich =3,0,-3,0 <plak bezei ersta sollt sstan =3,0,-3,1 \
        are_not hours rstun sind_im =3,0,-2,-2 0_empl at_this bezi_hat on_its think when_i =3,0,-2,-1 0_wahl <absc \
        <abst <meta <rise absol and_thei bei_voll chlic cours crane eberb eizeh entge erken ewend frage from_apri \
        gefor gewen ich_das in_with inspe izehn lplan mont_at ndlun nstie sich> what_to =3,0,-2,0 <erkl <fang chlae \
        gency its_way mein_verm nkrae then_the =3,0,-1,-3 <aush <gibt bruel gesic getro hrste ngsle ruell =3,0,-1,-2 \
        0_kein <hit> <mitl <moul aheim arauf befri blei_es book> bsver chtle dahei dem_weg die_weih ebsve estim \
        gslei hrien iebsv immt> kam_am kunft part_time sass_ich the_wind unte_eine urlau verg_das vor_alle war_die \
        wir_die =3,0,-1,-1 a_week ahlbe at_have auch_am buer_spri by_text geht_das geler hday> ician im_letz lide> \
        liere losse nkomm ten_week time_the vom_lohn =3,0,0,-4 <wirk =3,0,0,-3 <answ <gega <tabl <tief <viel \
        alle_auf answe ein_vier eine_einz elach esagt gesag he_has rivin troni =3,0,0,-2 <pers absch allei eisun \
        hall_0 hat_jede into_a isung siebz sind_heut the_boss weisu zu_verg =3,0,1,-5 bis_0 than> =3,0,1,-4 <agen \
        <gilt der_nota eight gilt> mange musst rgen> =3,0,1,-3 istik sich_auf =3,0,2,-5 <five brech five> =3,1,-8,4 \
        <war> =3,1,-7,3 lbst> =3,1,-6,2 verte =3,1,-4,0 iator =3,1,-3,-1 0_ange <ehrl <says betr_und ecent jahr_und \
        llem> moegl oegli osses rdert says> =3,1,-2,-3 <sitt bis_mitt =3,1,-2,-2 <kept geme_ist kept> nebe_mir sheft \
        =3,1,-2,-1 lved> refun teure zwisc =3,1,-1,-4 man_nich =3,1,-1,-3 <tomo gelac hlaeg ich_in im_buer kurz> \
        morro ob_sie omorr rsier tomor ursie =3,1,-1,-2 <extr <trae beitu hmutz rigen schmu swahl =3,1,0,-4 nach_der \
        =3,1,0,-3 <auge =3,1,1,-5 <erfu einig =3,1,3,-6 tzung =3,2,-5,0 in_der =3,2,-4,-1 ochen =3,2,-4,0 igten \
        =3,2,-3,-3 ithou ndigu thout witho =3,2,-3,-2 0_bis <zaeh ange_von gehen hlich nfall place =3,2,-3,-1 clean \
        weis> =3,2,-2,-3 <car> <ende extra ginee hat_er i_was inge> perie =3,2,-2,-2 kamer nterw =3,2,-1,-5 ehalt \
        =3,2,-1,-4 <chee <or> gscha refus und_sagt vier_minu zeite =3,2,-1,-3 <arou chran essag hrank kursi messa \
        timmt =3,2,0,-5 <by> =3,3,-4,-3 <so> =3,3,-4,-2 <grad =3,3,-4,-1 0_im =3,3,-3,-3 0_grad echni noch> \
        =3,3,-2,-4 0_stun <drop <port eres> rund> =3,3,-2,-3 i_ve the_floo =3,3,0,-7 fitte =3,3,0,-6 <fitt \
        =3,4,-4,-3 <all> auszu rund_0 =3,4,-4,-2 fehlt =3,4,-3,-3 <soll =3,4,-2,-5 <t> =3,4,-1,-6 <haus =3,4,0,-7 \
        <this this> =3,5,-6,-2 im_verg =3,5,-4,-3 <auch =3,5,-3,-5 etzun =3,5,-3,-4 uten> =3,7,-2,-8 <alle \
        =3,7,1,-11 <mein =4,-11,13,-5 paid> =4,-9,4,1 <firm =4,-7,2,2 years =4,-7,4,-1 aehrt wenn> =4,-6,-3,5 <even \
        <hier =4,-6,-1,4 plant =4,-6,0,2 <somm =4,-6,2,0 tleit =4,-6,3,-1 <cour <wenn =4,-6,5,-3 monat =4,-5,-2,3 \
        ends> king> =4,-5,-1,2 <tea> unted =4,-5,0,0 <men> =4,-5,0,1 der_hall rling werk> =4,-5,0,2 <nobo neben \
        nobod obody von_eine =4,-5,1,-1 <pays =4,-5,1,0 <no> =4,-5,2,-1 gespr reibt =4,-5,2,0 ehrt> =4,-5,3,-1 ement \
        =4,-5,5,-3 <mona =4,-4,-3,3 <ball =4,-4,-2,2 gar_nich ravel steht teht> =4,-4,-2,3 <kame at_the =4,-4,-1,0 \
        <gute gnis> plied =4,-4,-1,1 <abzu <echt <lern allow ence> eschr lache =4,-4,-1,2 ocked =4,-4,0,-1 <unte \
        uerei =4,-4,0,0 <cand <gets <roun fifty ifty> lernt =4,-4,0,1 <verh rinne =4,-4,1,-1 <appr <dir> <gab> \
        =4,-4,2,-2 <jaeh cking einst =4,-4,3,-3 <own> fehle =4,-4,3,-2 kamme =4,-4,4,-4 ahlt> =4,-3,-3,1 <afte \
        die_stun fange =4,-3,-3,2 start =4,-3,-2,0 itze> =4,-3,-2,1 <foye <plac foyer onal> rfte> =4,-3,-1,-1 eamle \
        teaml =4,-3,-1,0 <kamm <kons <naec eetin iteri kenne mmer> mothe rnzei shout =4,-3,-1,1 lant> =4,-3,0,-2 \
        <juni abzug as_a =4,-3,0,-1 <stap and_was earn> im_vorj ional isst> junio lueck nzett shed> ther_in tive> \
        uero> unior =4,-3,0,0 paren she_had =4,-3,1,-2 <stun bzug> close falle some_else =4,-3,1,-1 die_arbe i_star \
        =4,-3,2,-4 beit> =4,-3,2,-3 arch> ship> =4,-3,2,-2 <satz =4,-3,3,-3 eilun ilung teilu =4,-2,-5,2 halt> \
        =4,-2,-4,2 ierer =4,-2,-3,0 ainee =4,-2,-3,1 0_jaeh <gefo lerne =4,-2,-3,2 ente> =4,-2,-2,-1 entic llowa \
        lowan owanc wance =4,-2,-2,0 <prae chef_hat den_kurs eers> itter =4,-2,-2,1 berst este> nachr rkenn \
        =4,-2,-1,-2 ertag ringt =4,-2,-1,-1 <chri <cv> <fach <jobs <too> athe> chris day_one essme fuen_uhr gsste \
        hrist ionie leitu man_bei obear quere ragt> reik> sessm sment ssmen tlohn verl_den xtrac =4,-2,-1,0 ernze \
        lonne olonn robea vier_tage =4,-2,0,-3 als_ich =4,-2,0,-2 <obst <prue beru_hat catio das_erst erst_woch \
        eugni ugnis urse> zeugn zwan_jahr =4,-2,0,-1 <azub <isn> azubi ichtf latio =4,-2,1,-4 lingt =4,-2,1,-3 <hab> \
        angel gefal lzeit nswer =4,-2,3,-6 hat_sie =4,-2,3,-5 <eins =4,-1,-5,2 mit_0 =4,-1,-3,-1 salar =4,-1,-3,0 \
        bei_hat bgesc der_fuen erst_jahr gehal nbefr unbef zweit =4,-1,-2,-2 <trin ueche =4,-1,-2,-1 <prak <teac \
        am_stue antin anzen apler bsolv flug> hat_mich hrgan mendi ndess stapl taple the_clea week_at =4,-1,-2,0 \
        ernen eurin exper teach urin> =4,-1,-1,-2 <harn <unfa adio> and_nobo and_said anfan at_you crew> irthd legin \
        llegi nees> nfang no_one reize rise> rthda thday trink voll_lohn =4,-1,-1,-1 arnes betr_im hab_die harne \
        hnici nicia =4,-1,0,-4 chrie uehsc =4,-1,0,-3 aefte ehsch enfte gewe_ist hschi jobs> =4,-1,0,-2 onike \
        =4,-1,1,-4 <ansp got_a =4,-1,1,-3 noch_im ntati ronik =4,-1,2,-5 von_den =4,-1,3,-6 fice> =4,0,-4,-1 0_mit \
        =4,0,-4,0 egsch elegs legsc stund tunde =4,0,-3,-2 <exam sgeno =4,0,-3,-1 <entg <gema ally> andlu die_schu \
        etwa> nine_year verdi =4,0,-2,-3 i_came =4,0,-2,-2 <fehl <kant <spru <urla agenc alary are_in chnic gers> \
        oyees upper yees> =4,0,-2,-1 at_will onier rkers =4,0,-1,-4 nnel> wenn_eine =4,0,-1,-3 <text abour at_four \
        labou nobo_has =4,0,-1,-2 eginn gesc_habe inkge kgeld llen> nkgel rinkg torat =4,0,0,-4 ingt> zwei_mona \
        =4,0,0,-3 <thin regel =4,0,1,-5 <fili =4,0,2,-6 ichen =4,1,-4,-1 hatt_eine nkel> =4,1,-3,-3 is_a =4,1,-3,-2 \
        ichts lary> techn =4,1,-2,-4 what> =4,1,-2,-3 <mess bottl ebens hrers kurs> they_are =4,1,-2,-2 ency> \
        unte_den whic_is =4,1,-1,-4 <verd <went ist_bei went> =4,1,-1,-3 <bott unden =4,1,0,-6 statt =4,1,0,-5 nach> \
        und_wenn =4,1,1,-6 <oper =4,2,-5,-2 an_der =4,2,-3,-3 <spin bin_ich innen =4,2,-1,-6 niker =4,2,-1,-5 <noch \
        der_hat =4,2,-1,-4 tatt> =4,2,0,-6 jede_mal =4,3,-6,-1 <oder oder> =4,3,-4,-4 hout> =4,3,-1,-6 versa \
        =4,4,-4,-5 <trag =4,4,-2,-6 <anfa =4,4,0,-8 <fahr =4,5,0,-9 iert> =4,5,0,-8 gleic =4,7,-7,-4 <pack \
        =4,9,-5,-7 <new> =5,-9,-3,7 <who> =5,-9,-1,5 <hall =5,-9,1,3 eiste =5,-9,2,2 <jahr =5,-9,4,0 when> \
        =5,-9,8,-5 <per> =5,-8,5,-2 <year =5,-7,0,3 ager> =5,-7,6,-4 schaf =5,-6,-1,2 <durf durft irst> sten> \
        =5,-6,0,1 erinn =5,-6,2,-1 <rund iter> =5,-6,3,-3 chaft =5,-5,-4,4 einer =5,-5,-2,2 kers> urfte =5,-5,-1,1 \
        <firs <kein first time> =5,-5,0,0 dass_die =5,-5,1,-2 <krie =5,-5,1,-1 <expe der_chef nding =5,-5,1,0 trieb \
        =5,-5,3,-2 abrec =5,-5,4,-4 eien> =5,-4,-5,5 <nigh =5,-4,-3,2 <allo =5,-4,-2,0 avel> =5,-4,-2,1 been> \
        =5,-4,-1,0 <then <trav der_lohn ich_beim lehrl meeti then> =5,-4,0,-1 <lads bonus ich_0 lads> rjahr \
        =5,-4,0,0 hat_den hrlin krieg und_wird =5,-4,1,-2 aengt chaef dung> igene =5,-4,1,-1 als_mein =5,-4,2,-3 \
        <weih engt> haeft =5,-3,-3,1 <crew =5,-3,-3,2 aufga =5,-3,-2,-1 appli appre nslau renti =5,-3,-2,0 <got> \
        das_werk frei> ntice ppren prent trave =5,-3,-2,1 monta ontag riste =5,-3,-1,-2 <in> efung ruefu uefun \
        =5,-3,-1,-1 <trup asses kanti laces mir_eine ssess =5,-3,-1,0 fragt im_drit ntgel tgelt =5,-3,0,-2 <erfa \
        bei_wird =5,-3,0,-1 <putz <recr cruit ecrui mecha recru =5,-3,5,-8 <mich =5,-2,-4,1 <man> anges fgabe ufgab \
        =5,-2,-4,2 <prob =5,-2,-3,-1 endin =5,-2,-3,0 <mond ideo> =5,-2,-2,-2 <frid onday =5,-2,-2,-1 <radi andy> \
        fsgen posts rufsg =5,-2,-2,0 esent =5,-2,-1,-3 view> =5,-2,-1,-2 allen bei_habe das_bei ensla hnupp nuppe \
        put_me sste> test> =5,-2,-1,-1 <kuec bensl chnup mein_alte pind> =5,-2,0,-3 agues =5,-2,0,-2 aces> ntage \
        =5,-2,1,-4 turn> =5,-2,2,-5 esetz vier> =5,-2,2,-4 eihna ihnac weihn =5,-1,-5,0 <post =5,-1,-4,0 elle> \
        =5,-1,-3,-2 die_gewe die_prue rente =5,-1,-3,-1 die_pers =5,-1,-2,-2 <betr <funk boss> ktika monda tart> \
        =5,-1,-2,-1 <dana anach danac =5,-1,-1,-4 besc_von =5,-1,-1,-3 <dazw <raus azwis dazwi die_schi mana_at \
        perso radio =5,-1,-1,-2 beset on_0 =5,-1,0,-4 walk_out =5,-1,1,-5 escha =5,0,-5,0 beits =5,0,-4,-2 <nenn \
        =5,0,-4,-1 <geha =5,0,-3,-2 eitun =5,0,-3,-1 itung =5,0,-2,-3 <ten> <woch die_stel schli ufsge =5,0,-2,-2 \
        <refu =5,0,-1,-4 <bese =5,0,-1,-3 <what =5,1,-4,-2 <uhr> =5,1,-3,-3 emach =5,1,-3,-2 <kurz gemac loyee \
        =5,1,-2,-5 tiert =5,1,-2,-4 <erst =5,1,-1,-5 leibe =5,2,-4,-3 ploye =5,2,0,-8 <say> =5,3,-4,-3 neun> \
        =5,3,-3,-5 chen> =5,6,-8,-3 <vers =5,6,-5,-5 ight> =5,13,-2,-16 <my> =6,-10,5,-1 <when =6,-9,-1,4 <jede \
        leite =6,-7,1,0 <call =6,-6,-2,2 <frei =6,-6,-1,2 <appl =6,-6,0,0 <meet zette =6,-6,3,-3 ammer =6,-6,4,-4 \
        darf> =6,-5,-3,2 ettel =6,-5,-1,0 eiter entor gets> gibt_s =6,-5,-1,1 ifts> =6,-5,0,-1 sucht swer> \
        =6,-5,1,-3 mein_kind =6,-5,1,-2 two_year =6,-5,3,-3 <du> =6,-4,-4,2 yone> =6,-4,-3,1 gewer =6,-4,-2,0 <plan \
        wage> =6,-4,-1,-2 eague leagu =6,-4,-1,-1 frida mento mont_and riday schnu sleit trupp =6,-4,0,-2 erbun \
        ision ntier =6,-4,0,-1 ntor> =6,-4,1,-3 visio =6,-3,-5,2 <day> =6,-3,-4,1 aech> =6,-3,-3,-1 <ment =6,-3,-3,0 \
        <such =6,-3,-2,-2 nenn_das =6,-3,-2,-1 onus> =6,-3,-2,0 tices zwei_jahr =6,-3,-1,-2 am_0 stpla =6,-3,0,-3 \
        <staf ause> enstp gues> nstpl =6,-3,1,-4 hnach =6,-2,-4,0 <star =6,-2,-3,-1 ewerk =6,-2,-2,-2 <selb \
        =6,-2,-1,-4 <d> =6,-2,-1,-3 aktik ector =6,-2,-1,-2 spind staff =6,-2,0,-3 month slauf =6,-2,4,-8 mich> \
        =6,-1,-5,0 ages> =6,-1,-3,-2 <abte woche =6,-1,-3,-1 days> =6,-1,-2,-4 <kurs weeks =6,-1,-2,-3 <line stik> \
        unfal =6,-1,-1,-5 erson treik =6,-1,-1,-4 auen> =6,-1,-1,-3 pause =6,0,-6,0 sses> =6,0,-4,-2 ennt> nennt \
        =6,1,-4,-3 <empl emplo mploy =6,3,-3,-6 <told told> =7,-9,2,-1 <if> =7,-6,-1,0 absag =7,-6,0,-1 <asse \
        =7,-6,1,-2 ahren =7,-5,-5,2 here> =7,-5,-4,2 zeit> =7,-5,-3,1 und_nach =7,-5,-2,0 ausen =7,-5,0,-2 <pay> \
        =7,-5,0,-1 etrie praec =7,-5,1,-3 <lear learn =7,-4,-4,1 tage> =7,-4,-3,-1 nterv =7,-4,-2,-1 sprae \
        =7,-4,-1,-2 espra =7,-4,-1,-1 <bonu =7,-4,0,-2 raech =7,-4,3,-6 telle =7,-3,-3,-1 ulage =7,-3,-2,-2 war_ich \
        wer_bei =7,-3,-2,-1 abtei bteil =7,-3,-1,-3 ehrli habe_ich riegt tplan =7,-3,-1,-2 bei_die =7,-3,0,-4 <coll \
        lleag ollea sagt> =7,-2,-4,-1 zulag =7,-2,-3,-2 betri prakt =7,-2,-3,-1 <hour =7,-2,-2,-3 bildu der_meis \
        ich_war ildun =7,-2,-2,-2 die_beru =7,-2,-1,-4 colle =7,-2,0,-5 srat> =7,-1,-7,2 nden> =7,-1,-4,-2 hein> \
        =7,-1,-3,-3 my_firs orker =7,-1,-2,-3 eeks> =7,-1,-1,-5 igte> =7,0,-6,-1 erksc rksch =7,0,-6,0 kscha \
        =7,0,-3,-4 taff> =7,1,-5,-3 ldung =7,1,-5,-2 arif> =7,1,-4,-5 hat_uns =7,2,-4,-4 0_besc =8,-9,-2,3 meist \
        =8,-8,-2,2 <frag =8,-8,-1,1 week> =8,-7,-1,0 of_us =8,-7,0,0 runde =8,-7,2,-3 <darf =8,-6,-2,0 bsage \
        =8,-6,0,-3 i_d =8,-5,-2,-1 nager =8,-5,1,-4 beruf =8,-4,-3,-1 ervie rsona =8,-4,-2,-2 rota> =8,-4,-1,-3 \
        <rota =8,-3,-4,-1 probe =8,-3,-3,-1 rakti =8,-3,-1,-4 icht> =8,-2,-3,-4 <tag> =8,-2,-3,-3 team> =8,-2,-2,-4 \
        haft> =8,-2,-2,-3 <boss sage> =8,-1,-4,-2 rbung werbu =8,0,-6,-2 <arbe =8,0,-4,-4 aefti eftig =8,2,4,-14 \
        <me> =8,13,-3,-18 <i> =9,-8,2,-3 ewerb =9,-6,2,-5 <beru =9,-5,-3,-1 rview tervi =9,-5,4,-8 bewer =9,-4,-4,-1 \
        bilde efin> =9,-4,1,-6 legen =9,-3,-4,-1 chefi hefin =9,-3,-1,-5 <bewe <job> =9,-3,1,-7 <meis =9,-2,-2,-4 \
        wages =9,-1,-7,-1 <tari =9,-1,-4,-4 in_my =9,-1,-2,-5 <wage =9,-1,-1,-7 jahr> =9,1,-6,-4 ftigt =9,1,-2,-8 \
        work_coun =9,12,-3,-18 <ich> =10,-12,-3,5 chef> =10,-10,-1,1 <absa =10,-8,-6,4 ngest =10,-8,-1,-2 anage \
        =10,-7,-1,-2 manag =10,-6,-4,0 <stel =10,-6,-3,-1 <mana sbild =10,-6,-2,-3 <ausb =10,-6,-1,-4 meine \
        =10,-5,-5,0 werks =10,-5,-1,-4 <bin> =10,-5,0,-5 schic =10,-4,-4,-3 sonal =10,-3,-3,-4 erufs =10,-3,-2,-5 \
        hift> =10,-2,-4,-5 worke =10,-1,-3,-7 nion> =10,0,-3,-7 0_leut =10,1,-3,-8 <mont =11,-5,-3,-3 ausbi usbil \
        =11,-5,0,-6 llege =11,-4,-4,-3 rbeit =11,-4,-3,-3 the_unio =11,-1,-5,-4 tigte =12,-7,-3,-2 <work \
        =12,-7,-1,-3 jeder =12,-6,-1,-6 <you> =12,-5,-4,-3 <team =12,-5,-3,-4 arbei =12,-5,-2,-5 <shif shift \
        =12,-4,-3,-5 <week =12,-3,-5,-5 riebs =12,-3,-4,-5 union =12,-1,-6,-5 bsrat =12,0,-9,-3 tarif =13,-6,-5,-3 \
        <lehr =13,-4,-4,-5 <unio =13,-1,-7,-5 plan> =14,-13,0,-1 <wer> =14,-6,-4,-3 chich hicht =14,-6,-3,-6 kolle \
        =14,-5,-4,-5 <koll =14,-2,-7,-5 ebsra iebsr =15,-5,-8,-3 <at> =16,-5,-3,-8 olleg =17,-9,-4,-4 lohn> \
        =17,-7,-6,-4 <lohn =18,-9,-6,-2 <chef =23,-5,-8,-10 <bei>
        """
}
