/// Runs of letters and neighbours, and how much each speaks for an employer, a product, a partner and for none of them.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum FacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-8, -1, -8, -2]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-10,16,9,-15 <we> =-8,4,0,3 <rech =-8,7,1,-1 und_das =-8,13,0,-4 <char =-7,-4,14,-3 liefe =-7,1,1,4 <nun> \
        =-7,4,0,4 schne =-7,4,2,1 <cost =-7,9,8,-11 preis =-6,-9,1,14 wagen =-6,-9,16,-2 <eink =-6,-2,-4,11 stati \
        =-6,-2,1,7 kreis =-6,0,-1,7 erger =-6,0,1,5 esche =-6,1,-3,8 the_coun =-6,1,0,4 gefun =-6,1,2,3 der_gesc \
        in_a =-6,1,8,-3 reis> =-6,3,-1,4 <von> =-6,3,-1,5 <auto =-6,3,1,2 ueste =-6,3,2,2 aufge =-6,3,3,1 aette \
        =-6,4,-3,5 war_der =-6,4,-1,3 diese =-6,4,3,-1 ater> =-6,5,-2,3 <open =-6,5,-1,1 <had> =-6,5,1,-1 mber> \
        =-6,5,2,-1 eine_stun =-6,6,-3,3 abel> =-6,6,6,-5 <orde =-6,7,-2,1 kind> =-6,7,2,-3 und_ich =-6,9,-5,2 <kind \
        =-6,11,-2,-2 0_und =-6,12,-2,-4 sie_hat =-5,-9,14,0 <geld =-5,-8,8,5 <ihre =-5,-6,-1,12 town> =-5,-5,-4,13 \
        stadt =-5,-5,5,4 am_mont =-5,-4,3,6 <ran> =-5,-4,8,0 hmer> =-5,-4,11,-2 <bank =-5,-4,12,-3 ehmer =-5,-3,1,8 \
        brand =-5,-3,5,3 <dere =-5,-3,7,1 <mill =-5,-3,10,-2 nehme =-5,-2,0,7 iver> =-5,-2,5,3 bei_mir =-5,-2,9,-2 \
        warte =-5,-1,-8,14 rein> =-5,-1,-2,8 <club =-5,-1,3,2 und_jede =-5,-1,6,1 marke =-5,-1,8,-2 <akti wir_sind \
        =-5,0,-7,12 <old> =-5,0,0,5 mann> =-5,0,3,2 ller> =-5,0,4,1 klein =-5,0,6,-1 und_mein =-5,0,7,-2 <mahn \
        =-5,0,9,-4 order =-5,0,10,-5 rice> =-5,1,-2,6 open> =-5,1,0,3 einfa =-5,1,0,4 bei_der sech_jahr =-5,1,1,2 \
        uecht =-5,1,1,3 der_fahr =-5,1,2,1 <foun =-5,1,3,1 vier_mona =-5,2,-2,4 last> =-5,2,0,2 stuhl uche> \
        =-5,2,1,3 erte> =-5,2,2,1 <gebr assen auf_mein =-5,2,2,2 iese> =-5,2,3,0 reibe =-5,2,4,-2 rent> =-5,2,6,-4 \
        <fran =-5,2,8,-5 <wart =-5,2,9,-7 price =-5,3,-2,3 nster =-5,3,-2,5 <dies =-5,3,-1,2 tete> =-5,3,1,0 nmal> \
        =-5,3,1,1 found rige> =-5,3,2,-1 bei_uns ents> =-5,3,4,-2 esen> =-5,3,7,-4 ahres =-5,3,8,-6 <bill =-5,4,-2,3 \
        a_day =-5,4,1,-1 schie =-5,4,1,0 <fris inger wir_habe =-5,4,1,1 <stro =-5,4,3,-2 <lag> =-5,4,8,-7 <pric \
        =-5,5,-1,1 etwas twas> versi =-5,5,0,0 lsche =-5,5,3,-3 decke rders =-5,5,4,-4 quote =-5,5,6,-6 <prei \
        =-5,5,7,-7 kunde =-5,6,-2,0 tagen =-5,6,1,-3 eile> =-5,6,2,-3 <quot =-5,7,-4,1 <feld =-5,7,-3,1 gerae \
        =-5,7,-3,2 visit =-5,7,-2,0 tern> =-5,8,-3,0 ab_0 =-5,8,1,-3 like> =-5,8,2,-5 <our> =-5,11,-5,-2 von_hat \
        =-4,-12,17,-1 einka =-4,-7,-2,13 bach> =-4,-6,4,6 <ihn> =-4,-5,0,10 <roof =-4,-5,1,8 enen> =-4,-5,2,6 yard> \
        =-4,-5,8,0 zahlu =-4,-5,11,-2 artel =-4,-4,0,8 <bis> =-4,-4,1,7 verei =-4,-4,2,6 <lies =-4,-4,4,4 band> \
        =-4,-4,6,2 verba =-4,-4,7,0 inkau invoi nvoic =-4,-4,7,1 <tonn lion> =-4,-4,8,-1 ahlun =-4,-3,-3,10 seit_die \
        =-4,-3,-1,7 hunde =-4,-3,-1,9 und_ein =-4,-3,0,6 <past ampe> =-4,-3,2,4 die_vers =-4,-3,3,5 eier> =-4,-3,4,3 \
        von_der =-4,-3,5,2 <aus> rieb> =-4,-3,7,0 tonne =-4,-3,12,-4 <make =-4,-2,-3,9 <dem> =-4,-2,-1,7 tands \
        =-4,-2,0,5 <spec =-4,-2,0,6 <gebe eisse ened> siren =-4,-2,1,4 laess =-4,-2,1,5 began =-4,-2,2,4 <einf aeder \
        die_stra =-4,-2,3,4 <mark =-4,-2,4,2 <grou =-4,-2,5,0 <invo subun ubunt =-4,-2,6,0 nkauf riebe =-4,-2,8,-1 \
        nahme =-4,-2,9,-3 aendl =-4,-2,10,-4 bank> =-4,-1,-6,12 child =-4,-1,-2,7 park> =-4,-1,-2,8 club> \
        =-4,-1,-1,5 <stol chlaf =-4,-1,0,5 <hedg aene> hedge =-4,-1,0,6 weiss =-4,-1,1,3 aten> ollst verle \
        =-4,-1,1,4 <bega leibt strom taegl tauch =-4,-1,2,3 aegli es_in =-4,-1,3,2 ruppe stehe to_be =-4,-1,4,0 \
        <wege =-4,-1,4,1 als_der fahre =-4,-1,4,2 hlte> =-4,-1,5,-1 leist teile =-4,-1,5,0 hafte sind_bis \
        =-4,-1,7,-2 stlei =-4,0,-4,8 site> =-4,0,-3,7 schen =-4,0,-2,6 die_unte fire> =-4,0,-1,4 <spie opene \
        =-4,0,-1,5 wher_the =-4,0,0,3 lass> treit tudio uses> zeitu =-4,0,0,4 asser tunge =-4,0,0,5 rlegt =-4,0,1,2 \
        <rich =-4,0,1,3 <samm at_eigh =-4,0,2,2 <setz at_six der_verb he_woul under =-4,0,2,3 <gefu nur_noch \
        =-4,0,4,-1 lanz> =-4,0,4,0 etrag =-4,0,5,-1 ainer usges =-4,0,7,-3 sold> zur_stun =-4,1,-1,3 nhaus =-4,1,0,3 \
        ein_mann erver metre self> wasse =-4,1,1,1 <unde =-4,1,1,2 ahmen cher> neral =-4,1,2,0 <just ndert =-4,1,2,1 \
        <haet erzei just> =-4,1,3,1 grupp =-4,1,4,-1 <ones <seve enhae =-4,1,5,-2 das_geld nsere tleis =-4,1,6,-3 \
        hlung =-4,1,7,-5 <neu> =-4,2,-3,4 ursch =-4,2,-3,5 chts> =-4,2,-1,2 koste =-4,2,-1,3 <gree <lamp enhau green \
        jacke ndig> sche> =-4,2,0,2 eschi the_left uenfz =-4,2,1,0 neunz osen> =-4,2,1,1 artez der_komm es_ist \
        =-4,2,1,2 gegen =-4,2,2,-1 <be> <erwi urned =-4,2,2,0 gebue haett mall> =-4,2,3,-2 erst> =-4,2,4,-2 <lage \
        =-4,2,4,-1 kauft =-4,2,5,-3 <sold =-4,2,6,-3 meins =-4,3,-3,3 spiel =-4,3,-3,4 <brid <wied ecke> wiede \
        =-4,3,-2,2 liegt =-4,3,-2,3 <ward warm> =-4,3,-1,1 chtun reite =-4,3,-1,2 erfer htung =-4,3,-1,3 <far> edigt \
        =-4,3,0,0 <trie =-4,3,0,1 annot chst> nnot> ssten zlei> =-4,3,2,-1 <borr <gran <the> borro eunzi lche> \
        mont_the stens unzig =-4,3,3,-3 rust> =-4,3,3,-2 <anle <rang =-4,4,-4,3 <yet> =-4,4,-4,4 ehren =-4,4,-2,2 \
        fenst =-4,4,-1,0 sterb =-4,4,-1,1 <seit rand> =-4,4,-1,2 <dry> =-4,4,0,-1 auft> ebueh =-4,4,0,0 <any> buehr \
        iffer =-4,4,1,-2 matio =-4,4,1,-1 costs =-4,4,2,-2 <rose brauc estel hat_bei =-4,4,3,-3 ich_die nstal \
        =-4,4,4,-4 kaufe =-4,5,-2,1 <aufg <fern =-4,5,-1,0 gehei =-4,5,-1,1 ride> =-4,5,0,-2 ich_mit =-4,5,0,-1 \
        <nahm atch> auber =-4,5,0,0 <stec =-4,5,1,-3 turn_out =-4,5,1,-2 auf_ein =-4,5,1,-1 anzug =-4,5,2,-3 <brac \
        =-4,6,-3,0 atien patie =-4,6,-3,1 tient =-4,6,-2,-1 <tick at_0 =-4,6,-1,-1 <card <fals <pati klapp \
        =-4,6,-1,0 mein_schw =-4,6,0,-3 ooked =-4,6,0,-2 reche =-4,6,2,-4 <serv =-4,7,-4,0 efund =-4,7,-1,-2 <like \
        =-4,7,0,-3 gutsc oked> thin> =-4,8,-4,-1 brot> =-4,8,-3,0 alsch =-4,8,-1,-3 very> =-4,8,0,-4 late> \
        =-4,8,1,-5 <beha =-4,8,2,-6 esse> =-4,9,-2,-3 bucht =-4,9,-1,-4 <fee> bei_eine =-4,11,-2,-5 charg \
        =-4,11,1,-8 <wie> =-3,-7,-1,11 zaun> =-3,-7,1,9 <town =-3,-6,-2,11 <bus> =-3,-6,-1,10 <dorf =-3,-6,0,9 <alte \
        =-3,-6,1,7 ficer =-3,-6,3,6 <ther =-3,-6,8,1 <trad =-3,-6,10,-2 haend =-3,-6,12,-3 redit =-3,-5,-1,9 <zaun \
        into_the museu saal> useum =-3,-5,-1,10 seum> =-3,-5,0,8 <on> from_the =-3,-5,1,7 <hund =-3,-5,1,8 <gate \
        =-3,-5,2,6 ndet> =-3,-5,3,4 <shee =-3,-5,3,6 side> =-3,-5,4,4 <yard =-3,-5,8,-1 rder> =-3,-5,8,0 erban \
        =-3,-5,11,-3 gmbh> =-3,-4,-2,9 <stad turm> =-3,-4,-1,7 nbeka =-3,-4,-1,8 <krei <lorr =-3,-4,1,6 barn> \
        =-3,-4,1,7 pende =-3,-4,2,4 mill> =-3,-4,2,5 resse =-3,-4,3,4 <den> man_habe =-3,-4,3,5 ekann =-3,-4,5,2 \
        habe_sie =-3,-4,7,-1 liers =-3,-4,7,0 fuer_das rband =-3,-4,9,-3 rtell =-3,-4,9,-2 nunge =-3,-4,10,-3 auftr \
        =-3,-4,12,-4 iefer =-3,-3,-4,9 meind =-3,-3,-3,9 einde schil =-3,-3,-1,6 auenh =-3,-3,-1,7 unbek =-3,-3,0,6 \
        <dach <last <sire <waes uenha =-3,-3,1,4 atsch =-3,-3,1,5 mit_eine stole =-3,-3,2,4 and_two eibt> erem> \
        =-3,-3,3,2 take_the =-3,-3,3,3 losen =-3,-3,3,4 cers> long> =-3,-3,4,2 <outs befo_the =-3,-3,5,0 ich_den \
        =-3,-3,5,1 bunte tvers =-3,-3,6,0 <farm rante rist> =-3,-3,7,-2 franc =-3,-3,7,0 voice =-3,-3,8,-2 audit \
        yment =-3,-3,8,-1 rechn =-3,-3,9,-3 <paym payme =-3,-2,-3,7 <him> =-3,-2,-3,8 alarm eside =-3,-2,-2,7 <wind \
        olice =-3,-2,-1,5 <tree arbou harbo rbour und_war =-3,-2,-1,6 <metr turn_up =-3,-2,-1,7 linde =-3,-2,0,4 \
        rhaen =-3,-2,0,5 <bomb <kana <muse ruebe volks =-3,-2,0,6 lane> =-3,-2,1,3 <gefa rtel> rvers =-3,-2,1,4 \
        sturm tatio the_last =-3,-2,1,5 raede =-3,-2,2,2 rands wurd_am =-3,-2,2,3 eintr icers mensc ssen> =-3,-2,2,4 \
        <werb =-3,-2,3,2 <ausr =-3,-2,4,0 <laes news> =-3,-2,4,1 ich_fahr miete nting tradi =-3,-2,5,-1 ndger \
        =-3,-2,5,0 rabat taine =-3,-2,5,1 <subu =-3,-2,6,-2 owers =-3,-2,6,-1 <bond abnah dgeri erms> terms \
        =-3,-2,7,-3 achtr =-3,-2,7,-2 <wirt rator sells =-3,-2,7,-1 ders> =-3,-2,8,-4 <auft =-3,-2,9,-4 giste \
        =-3,-2,10,-5 geric =-3,-1,-3,6 quare =-3,-1,-2,6 orry> roof> =-3,-1,-1,4 <baen =-3,-1,-1,5 <fire <harb <warm \
        orbei =-3,-1,-1,6 aesch outh> =-3,-1,0,3 <bran jede_erst rren> =-3,-1,0,4 <taeg dampf egan> feuer helte \
        irene miere nger> waesc =-3,-1,0,5 der_eint die_ganz =-3,-1,1,2 repar =-3,-1,1,3 <pull bei_rege uilt> \
        =-3,-1,1,4 door> ensta on_it =-3,-1,2,1 druec nsen> =-3,-1,2,2 <eint and_not forec unte_hat wird_im \
        =-3,-1,2,3 <bewa <soup aelte soup> =-3,-1,3,0 <treu die_gese renne =-3,-1,3,1 <once argin ersch erzig gebra \
        ierzi kam_ein los_0 once> rzig> stein zeuge =-3,-1,4,0 <mach batt> enomm erer> genom liger menar oerde \
        =-3,-1,5,-2 chsuc hsuch jede> rchsu surer uscha =-3,-1,5,-1 <beli proz_der seven =-3,-1,5,0 abatt ditio \
        szahl =-3,-1,6,-3 asing =-3,-1,6,-2 andge bnahm ellsc ments vert_mit =-3,-1,6,-1 <abna =-3,-1,7,-3 <boar \
        =-3,0,-3,6 ritt> =-3,0,-2,4 <gewa brill ruder =-3,0,-2,5 fried who_had =-3,0,-2,6 habe_die =-3,0,-1,3 ormer \
        =-3,0,-1,4 0_uhr <lese hnhof ndows off_the uerdi unken =-3,0,0,2 built ialkr lkrae =-3,0,0,3 <foer <luft \
        <reme ememb erleg it_a kabel power remem ther_is traue trike =-3,0,0,4 araus eing_der pened =-3,0,1,1 <prot \
        eter> pent> spent =-3,0,1,2 <flie <leic <raed bin_0 ftrae gefae hesta mende ruhes serve than_you the_bus \
        thirt uhest uns_im wege_eine =-3,0,1,3 <youn rfueh rstei uehle young =-3,0,2,0 <bar> held> hrhei vert_laeu \
        =-3,0,2,1 0_hat <aufs <lief anruf artie blei_bei chers die_bund ich_mich jahr_0 loss> ndes> of_it rteze \
        tezei the_cont um_die =-3,0,2,2 <news als_wir otte> =-3,0,3,-1 0_fuer <cars ualit =-3,0,3,0 <mitg <nehm \
        <sale aus_den berse ewese getra ools> owed> sting =-3,0,3,1 sends =-3,0,4,-2 <verw reibu =-3,0,4,-1 <anru \
        aler> bund_hat den_zusc enarb ist_nach itor> mmena parti wegen =-3,0,5,-2 <vere ette> insch lscha mittl \
        oney> undes =-3,0,5,-1 erlae =-3,0,6,-2 tungs =-3,0,7,-4 land> milli =-3,1,-3,4 nuebe =-3,1,-3,5 auf_den \
        =-3,1,-2,3 ahnho bahnh speci =-3,1,-2,5 der_land =-3,1,-1,2 <feue <jack eberl ising nhof> pielt pier> sser> \
        torin =-3,1,-1,3 0_juli <gues <ratt der_leit dows> egenu eriss gesc_von jahr_mit kets> lang> ndera ntag> \
        orum> thank udio> =-3,1,-1,4 eral> ower> =-3,1,0,1 aske_for diert ewein hour_the i_am nach_0 =-3,1,0,2 <livi \
        and_she arden essen etres flade hill> htete rtain senge shaus streu treif turne =-3,1,0,3 <powe allin nning \
        =-3,1,1,0 <ma> fstel markt nich_gesc =-3,1,1,1 <klap <smal <top> die_beho eglic enge> euerd hools is_the \
        knick links luft> nach_ein noti_the oldin orksh otor> small utsch =-3,1,1,2 <der> <orga =-3,1,2,-1 <anot \
        aelt> anoth nothe oint> rausg =-3,1,2,0 <drue ahle> aran> are_bein betr_ist der_berg die_bish digt> earin \
        in_our rect> trom> zu_die =-3,1,2,1 <stoc sieb_jahr stic> =-3,1,3,-1 and_then left_the proto wers> wert> \
        woch_und =-3,1,3,0 mit_zwei =-3,1,4,-3 nish> =-3,1,4,-2 <insu i_rang nhaen =-3,1,4,-1 eits> =-3,1,5,-3 ndige \
        rueck =-3,1,5,-2 rang> und_zahl =-3,2,-4,4 der_nach =-3,2,-3,3 ward> =-3,2,-3,4 ichtu rreic =-3,2,-2,2 ieder \
        uert> =-3,2,-2,3 der_in der_mit nstag ross> =-3,2,-1,1 <kanz aller enber hatt_das otogr =-3,2,-1,2 <bade \
        aged> anze> arked eftss eibe> freib ftsst hmen> stran ufges =-3,2,0,0 <held jedem ktrik overn parat war_am \
        =-3,2,0,1 <anne <biel <lauf <mari <moos <nutz <one> <pane chau> for_my ickt> kelin mein_brud nkeli oung> \
        riker stall such_nach tuhl> used_to =-3,2,0,2 <use> elin> itern =-3,2,1,-1 <abru <advi steh_ich =-3,2,1,0 \
        <blut <s> aehle afte_an dien_und digen enges etzli flat> gebe> kaufs labor llect ollec rift> tell> tten> \
        zahl_den =-3,2,1,1 uber> =-3,2,2,-1 0_stue ein_klei essor ouldn rrowe seit_elf uldn> =-3,2,2,0 <cut> \
        erst_nach ider> =-3,2,3,-3 traeg =-3,2,3,-2 anlei ener> lange =-3,2,4,-3 achte =-3,2,5,-4 0_0 =-3,2,6,-5 \
        <fina =-3,2,6,-4 ings> =-3,3,-4,4 ucher wohne =-3,3,-3,2 ched> gion> teln> =-3,3,-2,1 <bub> class ektri \
        sack> =-3,3,-2,2 <beit <clas <kost chwes genue ticed vorbe =-3,3,-1,0 <cup> <kist <sigh blind einte rter> \
        wir_alle =-3,3,-1,1 <mobi elefo icked illag lefon llage tched telef ueckg uelle =-3,3,-1,2 <flat hould shoul \
        =-3,3,0,-1 itneh serie tnehm vorra =-3,3,0,0 <halb <vill aeste alles aunt> cut_off der_prax edem> lles> \
        lstae troll urser vier_jahr villa =-3,3,0,1 aege> apier nberg =-3,3,1,-2 0_augu 0_deze hire> ratio rben> \
        =-3,3,1,-1 <reis akes> beend eende fast> point swere tens> =-3,3,2,-3 kontr =-3,3,2,-2 aufe> ist_so ited> \
        naec_jahr =-3,3,3,-4 ware> =-3,3,3,-3 <must itted saetz =-3,3,3,-2 fiel> =-3,3,4,-4 <kauf =-3,3,5,-4 <cent \
        =-3,4,-3,1 <erre <trau =-3,4,-3,2 <bear <fens stes> =-3,4,-2,0 <drin hint_der trock =-3,4,-2,1 <wait axis> \
        =-3,4,-2,2 hwest =-3,4,-1,-1 ielt> sive> =-3,4,-1,0 had_the hstes iced> inte> mitte nell> =-3,4,-1,1 <gesc \
        =-3,4,0,-2 ickte uhig> =-3,4,0,-1 <coat <raet <webs and_my andar ithin lasch open_in uscht withi work_the \
        =-3,4,0,0 i_need tzer> =-3,4,1,-3 <tant =-3,4,1,-2 ange> diffe oggen ruhig tante vom_0 =-3,4,2,-4 efer> \
        ndesa =-3,4,3,-4 binne word> =-3,4,3,-3 <mand =-3,5,-4,1 <visi =-3,5,-4,3 <it> =-3,5,-3,0 eitra numme \
        =-3,5,-3,1 beitr times uter> =-3,5,-2,-1 <anme =-3,5,-2,0 anmel gaest nmeld =-3,5,-1,-2 ured> =-3,5,-1,-1 \
        isier msen> on_ever orte> remde =-3,5,-1,0 <komp rtung =-3,5,0,-2 <ab> <stil <stri ichti =-3,5,0,-1 chart \
        steck =-3,5,1,-3 <book ange_und raete =-3,5,2,-4 <fram frame weite =-3,5,3,-6 <term =-3,5,3,-5 <binn \
        =-3,6,-4,1 <well fuer_0 =-3,6,-3,-1 <vorb =-3,6,-3,0 <heiz cemen dicht eratu itrag =-3,6,-2,-1 falsc \
        =-3,6,-1,-3 <hotl ante> =-3,6,-1,-2 it_turn offe_im uerst =-3,6,0,-4 der_tuer =-3,6,0,-3 do_not nzug> \
        =-3,6,1,-4 <rest =-3,6,2,-5 <unse unser =-3,6,2,-4 aete> eckt> =-3,7,-4,-1 <help =-3,7,-4,0 <hoch lift> \
        ostet =-3,7,-3,-1 <mal> aceme lacem =-3,7,-2,-2 die_rech eise> =-3,7,-2,-1 <labe nerin =-3,7,-1,-3 <guts \
        hotli otlin =-3,7,-1,-2 the_app =-3,7,1,-5 <weit =-3,7,3,-7 <best =-3,8,-3,-3 im_netz =-3,8,-2,-4 <pass \
        =-3,8,-2,-3 am_ende =-3,8,-2,-2 label =-3,8,-1,-4 tline =-3,8,-1,-3 mit_dem =-3,8,3,-8 karte =-3,9,-5,-1 \
        ersio rsion =-3,9,-4,-2 <kilo =-3,9,-4,-1 stet> =-3,9,-3,-3 hatt_wir =-3,9,-2,-4 ester =-3,9,-1,-4 daten \
        =-3,9,1,-6 <kart =-3,9,3,-9 <euro =-3,9,9,-15 <wir> =-3,10,-2,-6 harge =-3,10,-1,-6 <gebu =-3,10,0,-7 ackt> \
        =-3,12,-3,-6 <plat =-2,-8,0,11 there =-2,-8,3,7 <film =-2,-8,11,-2 bauer =-2,-7,-1,10 die_kind =-2,-7,3,6 \
        <lind zeug> =-2,-7,9,-1 rtner =-2,-7,10,-1 illio llion =-2,-6,-1,9 trass =-2,-6,2,6 rampe =-2,-6,8,0 \
        per_cent =-2,-6,9,-1 regis =-2,-6,10,-3 finan =-2,-6,11,-4 eberw =-2,-6,11,-3 ntrac =-2,-6,11,-2 uftra \
        =-2,-5,-4,10 hrer> =-2,-5,-3,10 stras =-2,-5,-1,7 <orts haus> =-2,-5,-1,8 <ober bagge larm> =-2,-5,-1,9 \
        die_poli =-2,-5,0,7 the_morn wehr> =-2,-5,1,5 die_stad gger> nder> =-2,-5,1,6 <oppo gate> =-2,-5,4,3 ebiet \
        emein gebie gemei =-2,-5,5,2 hat_der uende wie_die =-2,-5,5,3 sagt_er =-2,-5,6,0 <lend =-2,-5,8,-1 egist \
        =-2,-5,9,-2 <cont =-2,-5,9,-1 <ag> =-2,-5,10,-3 <gmbh <tend =-2,-4,-3,8 denkm enkma nkmal =-2,-4,-3,9 rasse \
        =-2,-4,-3,10 inder =-2,-4,-2,7 <roll =-2,-4,-2,8 dach> =-2,-4,-1,6 <corn <st> onstr =-2,-4,-1,7 <des> \
        =-2,-4,-1,8 agger =-2,-4,0,6 <fled <saal <tier buerg hint_dem =-2,-4,0,7 <mrs> =-2,-4,1,4 igen> =-2,-4,1,5 \
        <die> <ein> bekan eger> hat_am oppos pposi =-2,-4,2,3 elsch irgen isted rgend =-2,-4,2,4 <sein alon_the \
        betru ckten forme =-2,-4,2,5 over_the =-2,-4,3,2 <late ennen =-2,-4,3,3 along esel> ettle regen ring> rscha \
        seine treib =-2,-4,4,1 <gebo schus =-2,-4,4,2 <land <los> bis_zum der_schl =-2,-4,5,0 aeft> =-2,-4,5,1 \
        und_habe =-2,-4,5,2 eren> =-2,-4,6,-1 erneh =-2,-4,6,0 billi honor norar onora vor_dem =-2,-4,7,-1 endle \
        hausb =-2,-4,9,-2 wart_auf =-2,-4,10,-4 ieter ontra suppl =-2,-3,-5,10 <bahn =-2,-3,-3,8 siden uerge ugend \
        =-2,-3,-2,6 <filt lice> ospiz =-2,-3,-2,7 elaen filte ilter isito sitor to_the =-2,-3,-1,5 <his> edhof iedho \
        =-2,-3,-1,6 ich_bin =-2,-3,0,4 <dive <sand past> road> some> terha =-2,-3,0,5 <resi andra berge der_seni \
        nach_auf stan_ein the_driv time_sinc ttert uebe_der =-2,-3,0,6 hat_ein landr riedh the_fire =-2,-3,1,3 \
        auf_drei ezaeh ruch> verl_die =-2,-3,1,4 <iron <offi <traf gera_auf gezae iler> kanal nside olen> samt> \
        =-2,-3,2,3 <bren <mueh ausg_und chnee chzig echzi hirty irty> schla stun_im =-2,-3,3,2 <sett ange_der bject \
        den_hof denen ntern sgese stock the_stre =-2,-3,3,3 hnen> sinc_0 =-2,-3,4,0 aelsc editi fachh faels feln> \
        =-2,-3,4,1 <akte <gewo <tran <wood ading erben hiff> huss> im_maer mache nersc oten> =-2,-3,5,0 <keep <marg \
        <meng <noti aussc chasi erwie hasin in_0 make> ooper ueber und_frag =-2,-3,5,1 <hono eelan elanc freel ndels \
        reela will_be =-2,-3,6,-2 rower =-2,-3,6,-1 <sell <sped andlo chnun ich_fuer leihe pausc rnehm rwies sbank \
        =-2,-3,7,-3 ties> =-2,-3,7,-2 accou ance> ccoun deren =-2,-3,8,-3 aymen =-2,-2,-3,7 lorry platz =-2,-2,-2,5 \
        hild> llte> =-2,-2,-2,6 <bach <juge aecke auf_eine ueben =-2,-2,-2,7 jugen =-2,-2,-1,4 <lent bombe choir \
        clear der_geme dersc groun heule zwei_stoc =-2,-2,-1,5 aben_um am_bahn ein_bagg eroef resid roeff tadt> \
        wied_eine =-2,-2,-1,6 <dr> bahn> =-2,-2,0,3 <ja> <sied affic brig> ffic> tierh tolen unbe_habe ungsp \
        zwei_stun =-2,-2,0,4 <antr <flut <obda <tal> <volk achlo arby> bdach chor> der_wind derat die_waes earby \
        effen enner gebet heep> hlose hoir> hrem> ierhe ihrem insid laus> nearb obdac oesch riec_es sheep shelt \
        tele_und the_roof verl_wurd verur when_the =-2,-2,0,5 <insi =-2,-2,1,2 0_davo <bras <lahm a_free auto_in \
        bis_ich blei_im das_die der_aufs die_buch draus heuer ierte lahm> lindg nich_am rass> so_that um_zehn \
        zwei_euro =-2,-2,1,3 <ches <leg> <mats <sah> <stat als_im aus_und benan berla broke das_dach eberg engst \
        eschw gab_mir hat_dem hat_die heite ieche ledge local mitt_die nimm_der on_tues rippe rurte saege sales \
        shalt titut ushal =-2,-2,1,4 <bene seit> ten_past thaus =-2,-2,2,1 <prev aski_for enkun keeps nitze ob_ich \
        previ rity> weil_mein wesen =-2,-2,2,2 <gede <heue <mag> <oil> <sie> <vorf <zahn <zeic chiff disco ehle> \
        eiler from_a haeng hungs ihrer im_name kein_nach kenn_das leer> objec rrest schif she_came toffe =-2,-2,2,3 \
        <volu chten =-2,-2,3,0 award neide ution =-2,-2,3,1 <awar <barn aeuse beim_amts cken> der_baul foun_in \
        ich_brau membe ounde sheim sions uebe_nach um_eine urers usgem werke zu_den =-2,-2,3,2 <leih hatt_kein mals> \
        =-2,-2,4,-1 <hekt credi divid owner tieru von_mir year_the =-2,-2,4,0 <lots <milc <repa adlin arges ausza \
        dler> dline eadli efen> ellig ermit fuen_jahr gent> haet_uns has_neve radin remen ruefe tehe> tzte> uszah \
        wenn_ich =-2,-2,5,-2 im_vora landg llsch lscht =-2,-2,5,-1 <anwa <inso aufte chnei dlord efael ndlor verbu \
        =-2,-2,5,0 aktie =-2,-2,6,-2 chtra orar> zum_jahr =-2,-2,7,-4 hnung =-2,-2,7,-3 echnu rlaen =-2,-2,7,-2 \
        bunde uppli =-2,-2,8,-3 ition plier =-2,-1,-3,5 eber> =-2,-1,-2,4 auung =-2,-1,-2,5 cross der_saal edge> \
        kam_mit nstra preng rmer> spren zimm_0 =-2,-1,-2,6 in_das =-2,-1,-1,3 die_bade eathe echer erksg geho_die \
        hat_was ieses indet rchin uendl =-2,-1,-1,4 <door <gene <laer <lane <mits <sang <whis achba chulk der_nich \
        der_schw dweg> enste folg_auf for_thir herbe indow llows lows> misst naben not_to ntil> raffi teich wald> \
        =-2,-1,-1,5 <mile =-2,-1,0,2 <brok <drew <fett <niko blaes cable dem_schu ein_zelt enzei habe_ihm hat_jetz \
        ikola ist_0 josef kolau kunst linge messu nikol niver olaus olksh paint quer> the_grou till_the tore> \
        was_bei =-2,-1,0,3 0_eins 0_on 0_wer <empt <geis <gelb <kitt <mens <rehe <stal <trik <vall <weat aber_auf \
        alige auamt bauam bauun becke been_a chtet der_bach ebete ehear eint_ist eplan es_war eses> fenen folgt \
        ghtni guess have_aske htnin hutzb ightn im_wald item> kery> lstuh man_ihn mper> nur_uebe put_a rehea renen \
        rern> rubbi so_der the_plac they_were tning traff treue valle was_seen weath with> wohnh zu_habe =-2,-1,0,4 \
        bekam chtli hears nweg> past_four =-2,-1,1,1 <erwe <irge <saeg advis alle_eine am_mitt arres bere_die \
        betr_von chtsv drew> gebor gymna inati lag_ein ohne_zett osmet schu_fuer smeti they_woul tiger tware \
        unte_dem us_in ymnas =-2,-1,1,2 <damp <geza am_sams borat brau_kein das_mach dock> eine_kaff elfen enver \
        erge> ertun has_put hnitz hosta iere> istol itut> jetz_jede know_beca last_autu lers> logis mment nebel \
        nhaeu niert nobo_was open_the sind_zwei stops tiste tzel> ulier verb_der vert_auf viert waech wart_ich wertu \
        =-2,-1,1,3 <einw apper der_weis hatch know> ocal> outsi pper> rund_der stan_am tside utsid werk_wird \
        =-2,-1,2,0 <frac a_bank agre_with arket blei_der cept> coun_are eichb ensio erbro erdac erufu gsrat \
        jahr_verl kombi ligun mehrh mente mit_fuen nsion ollar oreca rufun runge said_at sieb_uhr that_they to_open \
        tueme unste unte_auf ware_0 zwoe_leut =-2,-1,2,1 <brau <citi <equi <komb <rega <slep <zelt adjus came> \
        cost_me die_haup djust echte eggen ehrhe ein_lehr eine_vert eink_sagt enden eraeu erauf erhae erre> \
        frei_stan ftwar geme_hat genst hab_eine has_been hatt_sich kenn_man klett kumen lept> liehe neun_tage oftwa \
        once_a onsor organ ounti oval> recas rgin> rmed> rufe> sfiel slept smark softw some_0 steh_mit tadtw \
        the_shee the_sixt the_trea trafe tzver uehne uemer utter war_im we_ve zahl_nach zusa_und =-2,-1,2,2 aesse \
        be_a krei_und lders onnes rger> =-2,-1,3,-1 0_vert <anza <desc biets der_pand erlan inikv nikve pprov \
        und_schn =-2,-1,3,0 <adju <fax> <rene aftsp ange_ich behoe der_alle edit> eiher einm_habe eisen eller eriod \
        escri esteh eswec flies ftspr gelas gesc_mit gesc_und hat_dies hoerd hresw im_naec ired> ist_die lunge margi \
        mit_am mit_und nachl ortiu otter pecte perio renew resel reswe rges> rtium seren svert terle tium> und_schi \
        und_will uvert vor_und were_not wings wood> =-2,-1,3,1 alle_arbe bish_inha dem_frue splae =-2,-1,4,-2 gelde \
        staet =-2,-1,4,-1 <raba <werf anzah belie chlag der_auss edeck edern emove erft> firme gedec ness> offi_in \
        sitz> tsrat utsta viden =-2,-1,4,0 <geno <owne ngly> remov sell> udit> wendu =-2,-1,5,-2 <abne <kg> <zins \
        bilan chain hale> ilanz insur nspru rleih rson> =-2,-1,5,-1 abneh bnehm the_name =-2,-1,6,-3 <ship eine_neue \
        =-2,-1,6,-2 <conf =-2,0,-4,6 grabe =-2,0,-3,4 <sinc since =-2,0,-3,5 <alar in_unse nich_mehr rain> rary> \
        sich_seit =-2,0,-2,3 besuc flieg parke part_in ybody =-2,0,-2,4 <choi <libr <parc <squa <trug arcel \
        been_move brary eckge eich> es_hand hite> ibrar parce pipe> seln> uungs =-2,0,-2,5 hinte up_with =-2,0,-1,2 \
        <air> <bedr <ente <lect <univ ball> den_ruhe die_frei eckch farre gates ist_frei lectu mir_an over_and sorgt \
        terga unive =-2,0,-1,3 <bay> <cycl <ents <silo <spez <whit aenke aitin alte> am_zaun amon_the arren at_st \
        atzen aves> begeb cels> dass_eine eine_inte erbeg ezial geise grue_der lage_von leser lley> llotm lotme \
        nterf oben> ohlen otmen pezia raene rafen rbege rcels rgart rotes sich_um silo> spezi the_stor to_brin traen \
        urry> use_the waiti =-2,0,-1,4 <fune baenk bett> estet funer illen unera waehl =-2,0,0,1 <ahea <colu <dair \
        <eye> <pfar <pour <wohl <zebr ahead andso ange_werd arity bett_weil biel_und brast chuel colum compu \
        dem_jahr dire_in ebras elf_im eunde fueh_uebe gewei huele ihr_chef in_s janu_the leder lieg_am lopft mir_von \
        moos> nlauf nur_weil olumn pilot rastr raum_0 rnhal rsich senf> she_d sind_mit so_eine spons to_work topp> \
        uftre waeh_ich zebra ziger zugri =-2,0,0,2 0_pass <abse <aelt <came <camp <defi <foot <gift <grav <he> <jose \
        <kael <kleb <rail <sei> <velo afte_twel alkra am_schl am_stei and_now anier arbe> are_aski are_sear arin> \
        astre be_held beca_he beza_hat brenn buer_in chaer chmie curta dem_kind die_jahr die_lade die_leer ecial \
        ectly egann egebi ehmas eirat ellow emeis er_als erst_erke ertel erwis estie ewich fuer_zwei futte gann> \
        gelbe gummi had_neve hausm herum heut_beim iles> imme_der isste kaelt kirc_und landw larbe last_time lkon> \
        llar> mile> mobil mona_auf natio neath next_door ngsma noch_kein oest> oeste oise> pecia prob_die rauch \
        raver resta rgenc rikot ssche stad_am strae stre_um the_brid the_towe triko tritt urtai verl_sie waved we_d \
        zahna zlich =-2,0,0,3 <raum <spor <veru and_by antw_der athau bei_fami by_one kitte oaste poli_hat ppers \
        ranz> zwan_minu =-2,0,1,0 <chur <grei <hael <load <plei <quid <ring <wels abeka appe_in duer_der enstr \
        fami_with from_had hatt_sein hippi ichba in_pers jede_seit kam_das komm_zwei kshop lang_im legte lkere llsta \
        look_up maler meet_the mich_nich mit_zwan nich_rech nsam> olds> olker oyalt pleit pric_and quid> riech \
        selb_am slich spae_stan the_fitt the_pape unber wedis with_comp =-2,0,1,1 0_sept <back <bat> <coop <eier \
        <fels <haft <jens <legi <mahl <molk <rese <sued <vans a_reti a_show abge_werd abgeg aest> aire> als_einz \
        am_dien am_drit anisi are_up arrot auch_ein beira betr_am books chgeb chieb coope die_brue die_es die_treu \
        drei_auto dvise eine_fris eklam entle estau ever_morn frag_scho frue_morg gefu_wurd gener hat_gera haus_hat \
        hreri ilkle im_auft infac ionss irth> ist_zu ixth> kann_und komm_in komme lauf_0 leari letz_mal man_kenn \
        minu_ago mitge mmel> molke mplet nach_eige naus> netze nisie noch_nich nwend one_the orato ostag outs_the \
        pensi rachs raege rekla sands sehba sein_toch side_of sixth stahl steh_dort stel_ein stop_at terbr to_use \
        tzlic ueten vans> vert_am von_bei was_late wind_nach =-2,0,1,2 <hatc <rubb <wald aften day_and ehme> ein_bub \
        ever_even fahrs hank> oerte took> town_hall trug> =-2,0,2,-1 <grin <keys <self and_send been_aske dings \
        dlern endru have_star hone> igabe ittle mann_betr ngeha ument zu_weni =-2,0,2,0 <begi <clai <hill <lade \
        <prep <ways adtwe akte> aubni auf_sein aus_drei bish_betr blin> compl dafu_zwei die_akti dtwer ecken eilha \
        ekamm enfze enue> es_sind etrei ftig> hain> hake> heben holdi ifenh im_mai im_pfar ittlu itzer jahr_lang \
        kaest lag_in laubn lties mater matte merge milch mutte nachp ndenk nfzeh ohne_die panis plan_the prepa raube \
        repo_is roker rossv rrant rzte> schi_mir scrib sklin svate tag_da teilh teine the_audi the_door the_insu \
        the_prev tlung ttlun ublin ubnis uns_am usin> utoha vorfu warra wird_fuer wirte with_some worth woul_t zelt> \
        zu_mein zwei_mitb =-2,0,2,1 <rekl <sea> andsh arbe_soll blei_die die_buec hnten ills> prote rferi rland \
        =-2,0,3,-2 um_ein usred =-2,0,3,-1 <lose <tipp abgek appea arenh beans bschn cast> claim das_inst den_jahr \
        der_kart derte efing gulat hest> ich_verk jahr_abge jahr_lauf ktion ndemi nfirm ofit> olume rofit ruary \
        ruft> sind_0 srede terho the_bond tragu ungsr vance volum =-2,0,3,0 <klei <remo <rufe bei_sind espro etsch \
        for_five frei_trai gewes nersh nich_im nzig> swech teria tzahl ulls> =-2,0,4,-3 herst =-2,0,4,-2 <cash chuld \
        fuel> grant nsure perre ssor> wech_den =-2,0,4,-1 alver die_verg enstl =-2,0,5,-3 rival uebe_0 =-2,0,5,-2 \
        <mone atzun hotel money satzu udito =-2,0,6,-4 an_und =-2,0,8,-6 kasse =-2,0,9,-7 cent> =-2,1,-5,6 esung \
        =-2,1,-4,4 ende> =-2,1,-4,5 <flue eten> hang> =-2,1,-4,6 halb> =-2,1,-3,3 ibel> =-2,1,-3,4 <aufr ince> squar \
        =-2,1,-3,5 uare> =-2,1,-2,2 <baua <kirc baby> der_heim enueb garde mont_for rmute sight =-2,1,-2,3 <er> \
        <schn anden asten ckets dem_schl derer heren ologi ombe> oors> tchen uder> wacht was_the zu_sehe =-2,1,-1,1 \
        <deni <mere <view anks> apfen cheit ckche eine_plan eizt> erely erie> es_sei fire_crew gefra heim_hat itgli \
        konz_der lebe_und light merel mitgl nigh_the rost> rpark rsery sie_das smoke soll_im tdeck tglie to_them \
        tooth twind uesst ufzt> und_seit unte_ande urch> =-2,1,-1,2 0_name <balk <bege <brud <dogs <item <smok <tres \
        <wave <wohe aedig antel at_fort aths> begei bles> brude das_drit deckt den_alte der_ruec der_zeit dogs> \
        drei_habe ebaut eders egeis ein_fuen eine_stim ents_der erkeh ermes for_his forum frau_mit fuer_sein haedi \
        heizt home> ieve> intri ippe> jede_kind kaste klebt lbus> leut_mit mande mass> mit_neue mtsch mutet nschr \
        nun_im oher> oice> pers_best ratte rbrie rdern rgens rkehr rmess rolls ruck> rweit s_new sang> ssenz stier \
        tact> the_libr tube> und_es ways> woher zum_schl =-2,1,-1,3 <bekl aske_to heiml ppen> rvere =-2,1,0,0 <ahnu \
        <diar <gent <vero aber_wer agai_the ahrst aktiv am_a are_look at_elev auf_neun based eleer fmach gslos \
        home_in ided> im_steh imer> ives> jede_euro jured kaff_bei kehre kiel> leert lived mann_eine mona_vorh ndruc \
        neue_gera ngslo njure nur_dien ouser plett pose> putt> reppe rseit shirt spani ssers ssyst trepp trous ufmac \
        umge_ein und_leis unte_mit verm_eine werd_die wette woll_nach =-2,1,0,1 0_p 0_squa <baup <gege <kirs <kult \
        <leak <nurs <outd <pool <reck <riec <stra <toot <whic a_long aker> bei_drei betr_sind bins> bits> brook \
        chaed cheib cloth dafu_eine das_gela das_nach den_bild der_antr der_priv drinn earch eckon efeld egte> \
        einm_auf eldwe enbau enbro es_hier ewann feldw fill_with four_week frue_von fuen_auf fuen_mona gebau gesae \
        gewic guss> habe_dann hat_auf hat_hint heibe hund> igent iklin inzw_eine kirsc klin_wie lauf_seit ldweg \
        livin mont_nach nach_erst nach_um nanza ndson nfach nikli nudel nurse oeher oren> orwar otype out_in outdo \
        p_m panel play> radle recko recti reit> rely> rging rouse rstor rwisc scho_beim searc shire spart spez_umst \
        stel_und stun_vorh tag_des tage_lang tdoor telli the_firs trude uebe_stel ueler uerok uhr_in umlei unikl \
        utdoo vogel was_nich was_sich when_he which wied_und wo_er =-2,1,0,2 <caug <curt <dama <kuns <laib <scha \
        <stur caugh das_gesp gain> horn> hosen lans> lies_sich ndier plans rieg> sat_on sie_mit =-2,1,1,-1 <blue \
        <buch <maeh <vore aenge am_nach aussa autoh das_ende deli_to die_mir down_to eferu elf_tage eword for_it \
        have_lear iesen inner koen_man komm_der leber mich_und rnach sie_ihre sing> teur> the_word von_gest \
        =-2,1,1,0 0_febr 0_tage <knic <murm <nuec <p> <sear <vorg <waec ablau abre_stim aendn aessl afte_her \
        alle_ist and_all and_germ and_he and_once andun anel> apple are_at armin bei_dene beitn bissc blauf brou_a \
        da_nich damal davo_und den_zehn der_tisc der_wech derni die_anza die_ents dnis> dtag> eanst ebelh eing_und \
        eleit endni enera er_am erla_zur ernac ernig erzeu fachb ferun file> four_year frau_ist fzehn gabek getri \
        gift> habe_unte hagen harmi hat_gewe hich> hin_die honig hten> humb> hweis ich_ich ich_komm iehen inien \
        istlo ither izen> kitc_and klebe kost_trae lang_nich lner> loete mean_a merch mind_die mir_in nach_ihre \
        nach_zum ndnis ngera ngstr nlege nobo_else noch_gesu nuech oegel of_june ossva pers_gmbh rdina reisk ristl \
        rksho rnigh rordn schna shop> sits_in ssvat stel_scha such_eine talli tell_me the_wron trakt ttier twen_eigh \
        uass> uity> verb_und voege wels> when_we wird_der youn_man zur_arbe =-2,1,1,1 <plug <quit <shir and_on atisc \
        bran_bei der_hund fusio gemae is_in pfarr runke whet_the zwei_schr =-2,1,2,-2 <aufk <cart aende ieden \
        lage_die lusiv ngefr plain want_a =-2,1,2,-1 0_is <aufm <plas <trea acht_uhr als_klei als_sie ausge auss_wie \
        besit brach das_hono das_zwei disp_von dmitt echts esabs euro_im frag_ob hat_und hern> hresa insen mein_vate \
        nich_gesa nickt omple on_an onfir ooms> orfue rant> repai rming sfer> the_two und_schr vider vierz week_0 \
        =-2,1,2,0 <burn <qual cars> eista ensti ersic hrstu ntert tandu thing =-2,1,3,-3 ausre custo ontin \
        =-2,1,3,-2 <erte bedar bgere die_scha edarf erfol iebe> ndung nruf> onds> recht rfolg rned> rverb sagte \
        =-2,1,3,-1 diary die_auss iary> manda reter sabsc =-2,1,4,-4 ditor =-2,1,4,-3 ding> =-2,1,4,-2 cludi im_jahr \
        ludin uding =-2,1,5,-4 0_tonn <list <verz heut_um =-2,2,-5,5 der_firm =-2,2,-3,3 atte> foun_the hildr lent> \
        uebe_den unde_the =-2,2,-2,1 <mass <trom der_regi eidig emper glass grey> lver> uchun von_hatt =-2,2,-2,2 \
        0_pers <farb aufru die_prob doors enkel habe_bei irsch it_came rmin> sagt_das teuer ufruf zamt> zuend \
        =-2,2,-2,3 roben uetze =-2,2,-1,0 <bauj <froe <hob> <vint aben_im atzt> aujah bauj_0 bauja bild_und \
        card_with dages dprei er_zahl farbe fris_war fueh_von gedru gera_von i_boug inst> intag laeu_im leise lkrei \
        nach_schi ndpre of_five schl_am tahl> the_woma this_week tried verg_woch vinta war_mit we_move wendi \
        zahl_jetz zeit_von =-2,2,-1,1 <eise <flip <heru <tele a_brid a_pack achge aefer aved> brate buer_und bursc \
        came_out canno chtel cing> comp_the dach_in die_kost dogs_are durc_den ected ectio ects> eine_ande eine_geme \
        eint> einun ella> enewa etwa_ande ewal> genbr hochg hschl ich_schr igati injur inmal jetz_alle jetz_ein \
        kchen lack> llenb loest mein_ich mein_mutt mped> napp> newal othes risse rlaes rrive rsone seit_ich singe \
        sonen stoff store tange the_fram the_seco trone tsste ujahr und_dann uns_in users versp =-2,2,-1,2 <trot \
        alkon balko geist ouche seit_den von_die =-2,2,0,-1 <dail <dete <digi <enni <kraf <nuss <sorr <trak <two> \
        aily> ascht bein_told daily dante digit drau_bei efaer eige_schu eisli eitne enfti gewar hatt_mein hour_late \
        htern i_foun ich_seit koerb kratz laert lauts mart> my_aunt nftig nie_etwa ortga pear> rstbe seit_mit sgara \
        sorry stra_s tead> tein> two_thou uehr> ufrie ummi> zufri =-2,2,0,0 0_kg <blon <dabe <dead <fand <forw <gebt \
        <halt <hofl <inju <lime <o> <pair <ruft <unik abhol aetzl anneh aphs> bend> bile> blond cont_one dabei \
        dann_ein dialy die_bera die_bete die_tech eheiz eibur eigef eimal eine_so epara erett erval etrun ewuer \
        faede fanzu forwa front fuge> gebt> geret gest_0 ghty> had_ever hat_ange hat_dana he_took heize hese> hlafa \
        hlkre hofla i_rest i_run ialys iburg ich_beid ich_urla ich_wied ieser ischu it_for jung_mann know_how laede \
        lafan lass_und lern_ich lugs> mich_der mit_acht nach_an nbett nbrot nces> ndena ndsae nich_er nnehm nur_vier \
        obile oflad oter> oved> paket prax_die quell raphs rinte roch> rosin rowed schi_aber scho_am schu_das schwe \
        sfall shall sich_verd singt sprit sseng stanc stead stun_zu swend teril terva the_clas the_half the_hedg \
        the_sale these they_sent trese ttstu ulm_and und_fand uste> uswen was_that went_back wir_arbe =-2,2,0,1 \
        0_and <agai <cann <herg <pake <stuh again andan anzle glich in_at iterh kanzl mpute nzlei ob_wir omput oths> \
        promi put_up puter such> terhi them_and =-2,2,1,-2 aufma druck hour_afte im_mona is_0 nzahl rials rovid \
        schr_das umste =-2,2,1,-1 <beet <bild <cott <dage <ear> <frui <mort <nich <rath <seil <stai <woll aben_ein \
        abger als_das am_woch an_bord anne> ansta at_brea at_lunc back_at bgest cated das_kind das_labo dass_es \
        dem_alte der_zahn eleph ephon erke> esitz etten faerz ffici haen_im hat_s hefae hoch_in hops> hraub ich_verl \
        im_frei innin isite keys> komm_mit kompl lepho masc_von mlich prove quali rein_und reisl resab rooms rzeug \
        sees> sich_mein skurs star_to steh_seit telep tgera ther_and ulver what_a =-2,2,1,0 <abho <eime <trou <zufr \
        a_fami akfas dann_der eakfa ekost erdin erfe> kfast lese_bei nken> nlich papie ppear reakf =-2,2,2,-3 echst \
        =-2,2,2,-2 0_juni <eben <froz <hire <linz <merc <wett eckga eher> froze itrin kuenf linz> nach_wurd nters \
        onten ovide quitt rahme rolle rsorg ttler uell> uote> ures> weize =-2,2,2,-1 <verb chrau eizen ersor lters \
        verso =-2,2,3,-3 arke> confi enger folge pump> racht =-2,2,3,-2 <rahm gefue itbew =-2,2,4,-4 nten> \
        =-2,2,4,-3 <revi =-2,2,7,-7 gebot =-2,3,-4,2 <step chnel hnell zeigt =-2,3,-4,3 errei =-2,3,-3,1 a_man \
        half_of muetz =-2,3,-3,2 <heat drit_mal entin geloe in_alle riss> =-2,3,-3,3 dren> ildre ldren =-2,3,-2,0 \
        <batt <burs at_leas brake das_port feld> ganz> woma_at ycle> =-2,3,-2,1 <apol <blos <off> apolo bloss \
        das_frue ehstu enke> er_noch eusch gesse looke mein_gros nachg narzt orin> polog step> storb tons> torbe \
        von_zwoe was_my wir_den =-2,3,-2,2 <rece aper> iege> samts =-2,3,-1,-1 <avai <blin <hell <surv a_scho \
        acht_bis beute cases der_haus die_schr ensat estsi frei_0 herr> mit_fals =-2,3,-1,0 <dusc <log> <mann <notf \
        <patc <priv <trop <vouc abei> acket ande_und blaet ckenm ckerl days_i der_mann der_wach derst die_zwei eheim \
        endli es_auch esbar glanz holun ich_wohn ihre_name imal> inst_the kann_wied nebe_der notfa oats> of_them \
        olung one_of opft> resto ringe szusc the_cons trotz uersc ugang ultan unit> usaet vouch watts wishe zugan \
        zusae =-2,3,-1,1 <poor <sort atens gentl haus_und im_kind late_and poor> stert was_on =-2,3,0,-2 <gsch ausma \
        betr_mit die_mont drei_schu hoch_mit ich_rief ichtb nderg sams_um stpre the_othe tuell vert_uebe =-2,3,0,-1 \
        0_mehr <ate> <bern <each <enge <eure <fuss <migr <ster <suit aeden an_ob anlau atten bis_vier coat> cost> \
        den_letz dens> der_tech did_not die_hose dusch eert> einm_die einma ellne eplie erkta ernd> ernis festp \
        ffnun flasc fnung frei_das gese_und hab_i heln> hmasc hwieg in_boch in_graz ingle islis kaff_ist kam_eine \
        kiste llner migra mir_zum must> ndard neuer ngelh ntie> ords> oured pulve repli rices schku sers> sieb_mona \
        singl stil_on stlos szett takes tance tanda the_milk togra wered wie_eine wied_mit =-2,3,0,0 <aunt <einm \
        and_an attst bei_fuer chgla der_von die_doze dson> eides fest_und it_did noch_imme ntrol ogel> ontro plan_at \
        quers reisg what_was =-2,3,1,-3 eine_frei ithdr roess und_die withd =-2,3,1,-2 0_cent <stic <wen> abruf \
        ames> anes> arer> ckgab deliv die_kass eche> eekly ekly> elive erbe> estpr flege in_wint ious> kenha kgabe \
        laced liver mehl> nschl pens> rogge servi ssig> von_selb weekl =-2,3,1,-1 <lobt <opin <rogg chwie inion \
        mont_die ngern nicht opini pinio und_wir =-2,3,2,-4 ials> termi =-2,3,2,-3 inted orgel ranti rite> zahl> \
        =-2,3,2,-2 erige inne> reise =-2,3,3,-4 <case chick hnet> null> =-2,3,3,-3 <null =-2,4,-7,5 <wohn =-2,4,-4,2 \
        pfen> =-2,4,-4,3 card> =-2,4,-3,0 auft_der esser main> =-2,4,-3,1 arrow baute cycle der_verk die_kanz \
        drei_stun ettin euro_fuer laine stoer tert> =-2,4,-3,2 ahrt> imes> raet> =-2,4,-2,-1 <elf> final five_star \
        =-2,4,-2,0 <arzt <bot> <clic <died <enke <spei <toas atter click denfa die_agen die_jung drawn lampe nachb \
        nutze rawn> rblic rdere seit_zwei toast vers_die we_aske =-2,4,-2,1 edenf ived> lein> sbar> =-2,4,-1,-2 \
        <graz ared> arry> eige_nur ered> ersel eschl etike eutel hrgae letz_jahr recal zwei_kilo =-2,4,-1,-1 <leid \
        <petr <reca <riss <shop <ulm> ailab atung avail been_und bride der_seit eine_frau er_nich hstue is_open \
        lisie llent ltant luck> nahm> nich_ich ratun tages tensc the_blue uoted vaila we_had =-2,4,-1,0 <elev <girl \
        <troc aket> blue> bsite ebsit eleve erbli is_clos leven meint sent_a uehst websi =-2,4,0,-3 <deli <quie \
        arged ertau mine> nged> the_lady =-2,4,0,-2 <leis <plai and_they at_a berec bis_zur ein_von eine_tort \
        firs_of imetr nkenh ones> paete quiet seit_mein stick tton> =-2,4,0,-1 eisge war_bei zept> =-2,4,1,-3 <diff \
        <oeff <othe <tage groes orten verka =-2,4,1,-2 delle =-2,4,2,-5 erarb =-2,4,2,-4 esamt urer> vater \
        =-2,4,2,-3 es_nich =-2,4,6,-8 <kont =-2,5,-5,3 <natu =-2,5,-4,0 <kopf =-2,5,-4,1 <wate =-2,5,-3,-1 ausg_wird \
        =-2,5,-3,0 arte> atche im_ange inar> laes_sich lieg_bei tlich =-2,5,-2,-2 bill> eiser gefah sorte \
        =-2,5,-2,-1 <only <schr <unit <wet> ab_okto ich_haet ilowa kilow latte lowat mers> olle> only> orang owatt \
        recei talle wohn_in =-2,5,-2,0 0_janu <usin ault> tspre =-2,5,-1,-3 <netz anfra =-2,5,-1,-2 <lass <onli \
        <reze drei> ebuch efon> elbe> entim ffnen fnen> fremd gebuc illed im_mitt itere nline oast> onlin pair> \
        porta ruen> vice> weich =-2,5,-1,-1 <tot> die_gebu emsen ich_woll iche> ruckt sted> the_stat ticke two_of \
        =-2,5,0,-3 <anfr <bad> <very <zuer aced> anbie booke fert> finge mitt_0 nbau> nbiet nfrag rtal> schal sende \
        state =-2,5,0,-2 0_fran care> ortal teren =-2,5,1,-4 <batc batch inks> ommen =-2,5,1,-3 das_ist =-2,6,-5,1 \
        <used =-2,6,-4,0 wenn_man =-2,6,-3,-1 0_euro ayed> hecke =-2,6,-2,-3 ensiv weils =-2,6,-2,-2 <fass <frem \
        <trac and_at cheap die_app ezept fault lich> ntime rezep schim scht> stel_auf uehlt umber wie_ein \
        =-2,6,-2,-1 eils> =-2,6,-1,-4 tensi =-2,6,-1,-3 <inne <tort elche fand> hend> isit> lade> =-2,6,-1,-2 auge> \
        eckel =-2,6,0,-4 halte odell =-2,6,0,-3 <send rame> wollt =-2,6,1,-5 berg> ermin oden> =-2,6,2,-5 from_0 \
        =-2,7,-5,-1 0_kilo =-2,7,-5,0 water =-2,7,-3,-2 <ersc <repl =-2,7,-2,-4 eweil jewei =-2,7,-2,-3 <aktu <jewe \
        <schw ich_nich unten =-2,7,-2,-2 rschi =-2,7,-1,-4 <merk cket> kilo> still =-2,7,0,-4 <verk =-2,8,-4,-1 \
        keit> =-2,8,-3,-3 <empf =-2,8,-2,-4 model =-2,8,0,-7 mein_mann =-2,8,0,-6 <wasc wasch =-2,9,-5,-2 eraet \
        =-2,9,-3,-4 pdate updat zwei_tage =-2,9,-3,-3 range =-2,9,-2,-5 code> =-2,9,1,-8 mein> =-2,10,-1,-7 euro> \
        haut> =-1,-14,5,9 <its> =-1,-9,-3,13 <park =-1,-8,8,1 der_eink =-1,-8,9,-1 <thei their =-1,-8,10,-1 \
        mill_euro =-1,-7,-1,9 aehlt annte =-1,-7,1,6 rner> =-1,-7,7,0 efern =-1,-7,8,0 efera =-1,-7,9,-1 heir> inkae \
        nkaeu =-1,-7,11,-4 ender =-1,-6,-1,8 lter> =-1,-6,-1,9 archi =-1,-6,2,4 runs> =-1,-6,3,3 tner> =-1,-6,3,4 \
        <amt> <runs =-1,-6,4,2 llig> =-1,-6,4,3 fuer_die =-1,-6,6,0 purch rchas =-1,-6,7,0 <purc =-1,-6,7,1 fern> \
        =-1,-6,8,-1 ahlte =-1,-6,8,0 feran =-1,-6,10,-3 <zahl =-1,-5,-3,9 nwohn =-1,-5,-2,7 schut =-1,-5,-1,6 <umwe \
        rollt =-1,-5,-1,7 dankt =-1,-5,-1,8 sstel =-1,-5,0,7 <zieh =-1,-5,1,4 <dort =-1,-5,1,5 asse> =-1,-5,1,6 \
        <logo =-1,-5,2,3 sagt_sie tock> =-1,-5,2,4 <ramp ammen auf_das hwass zieht =-1,-5,2,5 <boes =-1,-5,3,3 <ihne \
        durc_die egen> ihnen ilen> lamt> ndry> undry up_in =-1,-5,4,1 <tisc =-1,-5,4,2 orsta rief> urchs zern> \
        =-1,-5,5,0 etigt prei_und =-1,-5,6,0 erber over> ssion urcha =-1,-5,7,-1 anchi chise nchis =-1,-5,8,-3 haber \
        ract> =-1,-5,8,-2 andel =-1,-5,9,-3 artne partn =-1,-5,10,-3 rtrag =-1,-5,12,-6 ertra =-1,-4,-3,8 <vom> \
        =-1,-4,-2,6 ermis tafel =-1,-4,-2,7 <sund lante orche tifte wohnt =-1,-4,-1,5 swage =-1,-4,-1,6 <bagg <tafe \
        chutz poliz reet> saeck stree treet =-1,-4,-1,7 die_geme =-1,-4,0,4 <saw> <turm adow> erved llstu =-1,-4,0,5 \
        <buil <kids eveni hafen kapel kicke kids> s_a terte ufer> venin =-1,-4,1,3 chest hochw ilige ochwa \
        =-1,-4,1,4 <buer <kick aches apell der_kues osite tier> =-1,-4,1,5 that_the =-1,-4,2,2 to_have =-1,-4,2,3 \
        <kueh by_the chwas posit uecks ustra =-1,-4,2,4 anal> =-1,-4,3,1 habe_den =-1,-4,3,2 <bevo <dene <gedr brann \
        notic otice =-1,-4,3,3 irmen ndesk =-1,-4,4,0 amtsg mtsge ries> =-1,-4,4,1 <side eilig lance lteri settl \
        =-1,-4,4,2 illig zung> =-1,-4,5,0 <beza achha ingen ourt> rbund skont vermi verwa =-1,-4,5,1 ein_anru \
        =-1,-4,6,-2 <acco =-1,-4,6,-1 dschl lobt> =-1,-4,7,-2 antei ntrag =-1,-4,8,-3 konze share =-1,-4,9,-4 <pach \
        =-1,-4,10,-4 pacht =-1,-3,-3,7 hner> llato wande =-1,-3,-2,5 hacke the_old =-1,-3,-2,6 alamt auf_und mayor \
        nkte> on_satu path> sunda unday =-1,-3,-2,7 rmiss =-1,-3,-1,4 ankte nern> on_frid randm tory> utos> \
        =-1,-3,-1,5 <alts <spaz <ufer afel> autos brunn hbarn iftet im_rath ndrat pazie relle spazi umgek \
        =-1,-3,-1,6 <heul lizei olize the_town =-1,-3,0,3 <gale <gass <lud> dem_dach die_von er_nur forte kannt \
        lunte pass_the schl_seit =-1,-3,0,4 0_the <blie <eroe <lit> <soci <unti aint> alkin ciety corne der_pfar \
        derve diver ftet> laste lehr_von llerf nnens ociet on_wedn open_its orner socie tzeit uehe> ueue> ufahr \
        until uppe> vier_mete zufah =-1,-3,0,5 bells =-1,-3,1,2 <witw andle brass climb der_stat dred> edreh erlos \
        gedre laufb live> pelle witwe =-1,-3,1,3 <gumm <hair <requ aber_jede aecht angez bendr bewil dete> ebaeu \
        escho essed ewill geflu ghts> ights lebt> ltest muehl nter> reing rish> the_chil the_land tiker vert> wortl \
        wurd_niem zelle =-1,-3,1,4 and_has iess> on_sund uchs> =-1,-3,2,1 <matt an_inte boese durc_das eider \
        jede_ande krise ort_die teil_das the_next und_noch von_dem week_late zaehl =-1,-3,2,2 <fell <lkw> <migh \
        by_ever call_it dles> eaten edroh eques fuer_sie ielze in_febr might nscha pielz runds samml sech_leut \
        sie_nich ssed> uefen week_a =-1,-3,2,3 <alon ausla die_eige eltes heili im_hafe is_expe =-1,-3,3,0 <appe \
        <stif assoc citor icito ociat purc_lady rgros socia ssoci vious =-1,-3,3,1 <decl <haul <lady aufs_hat chlac \
        chwei der_rest die_fuen einm_hatt erlei es_die ffeln for_them hmenv hzig> jede_fehl leet> menve nstel \
        schr_die =-1,-3,4,-1 <cred agent bidde euro_zu growe nach_mein rnier =-1,-3,4,0 <fuer <neve <zog> carr_the \
        habe_ihre iteur licit nstle olici rumme s_buye solic tella ureme =-1,-3,4,1 <skon ality chuss habe_fuer \
        =-1,-3,5,-2 <bidd <lawy <pros awyer fect> lawye nsolv oices =-1,-3,5,-1 achun ante_an auern errec eufer \
        holes inanz never pedit spedi the_boar tigt> =-1,-3,5,0 ektar hekta ktar> the_spri =-1,-3,6,-2 <bid> agung \
        ahre> ausba ient> ndler =-1,-3,6,-1 <staa =-1,-3,7,-3 <file <fort kauf> =-1,-3,7,-2 umme> =-1,-3,8,-4 <deal \
        =-1,-2,-4,7 erwag =-1,-2,-3,6 <hack gespe ging> ident =-1,-2,-3,7 polic rwage =-1,-2,-2,4 <cybe <wild cyber \
        enlos heim> sind_sie the_heat und_sind =-1,-2,-2,5 <chil <cros <exhi <mayo abov_the deskr entst eskri exhib \
        hibit inala nalam spiz> tiege unnen xhibi =-1,-2,-2,6 sport =-1,-2,-1,3 <hase bamme belon bschr die_mini \
        empti enan> fledg frei_bis geko_habe girls ieves irls> jede_aben monst mptie paare storc the_band the_ferr \
        the_vet unse_dorf walki who_is ziere =-1,-2,-1,4 0_apri <angr <anze <h> <heba <lang <vet> a_ligh aeume ausme \
        auss_uebe belo_to dachs der_filt dnung door_open ebamm elker entne espen esper euerw ewaeh find_das gspla \
        hebam ichte im_rege ist_gege mney> nsatz ntner oelke ordnu paar> peop_from rdnun rech_ist rhall seit_sein \
        so_the teste the_mayo ther_were tree> voelk windo =-1,-2,-1,5 ayor> luech wind> =-1,-2,0,2 <doin <flus <knoc \
        <leer <plaq <spon <tank abge_das aeude angef anmac aque> assin at_ten baeud bolzp buell bus_von conc_in \
        der_bei der_brun derwa die_glas die_umge ein_stat eine_ramp er_0 erhos ertne etin> five_in hers_von htlin \
        hutzv imary ist_aufg jede_jahr kind_der laque lern_wisc mleit nur_dass nutzu plaqu rammt rberg rmaeu s_daug \
        site_the tator the_gree the_plan the_queu ther_und tuer_und utzun utzve von_leut von_schu wass_steh \
        =-1,-2,0,3 <abbr <baum <futt <gasl <gela <hist <hors <hubs <kape <numm <reop <room <satu <saue <schu <stee \
        <teic <thw> <uebt <viol <wegg <weid <wisc adtar alley auf_zwei bruet copte dachl dem_stur die_rett drat> \
        dtarc ebena edlun eflue ein_der ein_schn eine_tee elang elico enweg eolog eopen erin> erurt fello fentl \
        ffent gale> gerve grube hairs hatt_im helic heul_in hilde histo hrzeh ialis icopt iedlu ifer> iften im_juli \
        infah istor item_0 jahrz laeu_in licop lieg_beim lwage mal_frag malig nrufe presi rbrei rech_mit reope rgerv \
        ruete salon sass_vier satur schmi scue> serbr shor_befo steh_jede tadta tarch the_angl the_coop the_mana \
        the_rail the_war turda uerfe ullin ungsa unse_stra unte_in urday vom_alte wegge zwei_verl =-1,-2,0,4 <mead \
        <pari <seen der_foer eadow iety> izei> lieb> meado queue serem sgelo sperr usmei =-1,-2,1,1 0_einh 0_kurs \
        0_metr <host <klet <loca <pens <skip <tann <tanz <toff <tull <turb abge_alle aehma alle_zwan ammie an_sond \
        auf_firm beru_die dders der_beid derem doing eeps> ehoer ein_mont ein_zett einwe eisek es_man floes hall_und \
        heil_aben herse hteil ionsz iseko jahrs ltene mmier ngsfi oelle off_with ompos on_by ostig plac_the plan_in \
        proch rammi rbine reque rosti rshei rtlos s_sale schmo scho_and seit_neun sekos sert> she_said sproc sthau \
        supp_in turbi urbin usgeh von_frue war_beim =-1,-2,1,2 <bris <bueh <dami <dona <entr <fasn <flae <joke <korb \
        <mars <neon <next <papp <risi <rope <seni a_lorr a_roof abora aedt> aesst amit> and_does and_gave asnac \
        bouri canal chies chrif dach_ist damit das_thw dass_kein decli delt> denma der_aelt derma dgeho die_aelt \
        die_fami die_naeh die_ster die_trep edgeh efuge eine_die emer> enior eppen erbis erwan etauc fahr_war fasna \
        flede flut> for_one fueh_durc gehog gelb> gesc_alle ghter glasb gzeug horse hrift ihn_nich in_augu ist_unse \
        it_cost ivert ja_scho jahr_an karl> komm_mona lken> lorri matsc name_von nebe_die nenn_ihn next> ngeze nheit \
        noth_but ntend orms> ourin porch rectl refug repo_that riege rten> sagt_dann senio sich_dazu slep_in so_hoch \
        stan_eine steel tals> the_stag them> this_time tied> tonn_of trail trans trat> tscht ttled two_coun two_mile \
        ugzeu und_dem und_legt undre ungsm vered wenn_die wiese woll_und zeig_sich zentn =-1,-2,1,3 <cana <inn> \
        <kies <near aslei atory gasle getau herr_mit ieht> in_spri lzug> maeus ngste nkost oeffe omme> wer_am \
        =-1,-2,2,0 0_was <dist <eggs <illu <owns <ungu a_seve abseh at_year back_with baums bsehb chbea chlep \
        der_akte der_apot die_akkr eigh_year endet entio ercen erleb gesa_hatt glei_teil halbi hlach hlepp htrag \
        in_japa itals kate> lleur lord> mir_im mit_verl mone_is mutt_hat naerz ngsra ntion nur_nach nvera perce \
        prei_vor rcent rier> rlist sagt_dank saler sbere scha_einm seit_eine the_agen the_file =-1,-2,2,1 <brin \
        <deme <demo <doku <erin <exch <flot <mr> <perc <slot <tagu <umso aber_nach aelli am_heil amewo ammlu \
        and_paid at_our aumsc aus_buch autio been_on chmel das_los den_mund dence der_fili dgesc die_vert dner> \
        dokum efass engen erge_werd ershe ework excha fest_fuer frau_eine gedro gesa_ich gisch gnahm hhaen igern \
        in_whic it_has kerei koen_stat lamm> llow> loan> lotte mlung mmlun msons nach_ohne ngsun nings oeten okume \
        onsst ormed proz_skon ramew rarel rdach rdem> reven rief_an risen rooke rossm rschr rverk salt> serde \
        sett_the sich_ein sign_the slot> sserd ssmar stun_lang tasc_vor terne the_cast the_gate the_lock tzbet umson \
        und_woch und_zieh ustim vited waec_die wir_als word_sein xchan zusti =-1,-2,2,2 <stag chhae zwis_den \
        =-1,-2,3,-1 <bauf busin die_vere eckst ertri erzae haet_die in_bar nture paech peale petit rzaeh sich_mit \
        sines sold_to terar tsvol von_drei zent_von =-1,-2,3,0 <asia <asso <busi <erza achla actin aenis agten andem \
        aufir auptv baufi bei_unte ciati das_kost deadl der_bish descr die_staa die_wirt enig> enisc erest es_am \
        essli fleet fonds frach fuhre gende gerue grind hneid holde ich_als in_sass leut_und nale> nant> nbaue ndenh \
        neu_aus rbera rbroc rded> rech_nach renz> rich> rrech rtan> rties s_purc said_to tagun tenta the_mone tigat \
        tnis> tstan ueckv uetun ufirm ufte> unter uptve verl_das walt> when_our yers> zwei_proz =-1,-2,3,1 <bauh \
        elass erdem flott heis_es kein_mens sgema utor> =-1,-2,4,-2 arded erbek procu rocur they_aske uspen \
        =-1,-2,4,-1 <bids <comp <eher <entz <hage <konk <koop <poen <susp <want biger cash> chhal curem die_eint \
        die_mehr ealed eibun ellam enale erkau gentu hhalt ibung incl_the iness konku koope mmere oard> ocure oenal \
        oteli poena ptver rkauf samme scher user> want> write =-1,-2,4,0 <amer <auss aled> ameri enann laden roht> \
        wyer> =-1,-2,5,-3 betr_aus =-1,-2,5,-2 <bila <clau <inha <regu berwe board claus die_buer erwer idder laeng \
        onen> ounts regul ulief unts> zulie zweie =-1,-2,5,-1 erwor isen> narbe =-1,-2,6,-3 <trus deale trust \
        =-1,-2,6,-2 staat =-1,-2,8,-4 tione =-1,-1,-3,4 fence he_was into> natur =-1,-1,-3,5 <nest garte in_die \
        laend mmeln says_the =-1,-1,-3,6 in_dem =-1,-1,-2,3 beda_sich cycli defib dule> efibr enced fibri giert \
        ibril illat it_the lnahm ngspl paris pond> the_annu uetzu =-1,-1,-2,4 <beba <fenc <loes <radw adweg aenne \
        afen> anzt> aturs bebau ebauu im_alte jede_der laerm nners ohner sind_scho torch tursc usgel white \
        =-1,-1,-2,5 maenn tsch> =-1,-1,-1,2 <ablu <bats <bram <horn <neug <scou <stru <toba <wehr a_parc achtw aetin \
        aeure afenb ahint alat> am_prem amble and_rece apel> atwur bat_boxe bats> bewaf bratw daue_bis dcast \
        dem_letz der_gart dligh dort_sein down_a efloh eiern ergwa erst_stoc esver ewaff fant> far_as film_wie flohe \
        geho_nich ghten gist> gwach harre has_now haus_im have_it hosp_die huell iciou igade im_komm jahr_nich knoep \
        laed_am lage_das lies_ausr lmte> loes> lohen loodl man_mit minat mind> mit_saue neue_prae new_roof noepf \
        odlig oodli ootpa opfho otpat pfhoe postk pseln rambl rans_note rath_zimm ratwu rgwac roes_hat room_for \
        rweg> saeur sein_vers seit_pfin semme shous smeis speri stab> steh_bere sweg> tain> tele_nich tgeno \
        that_nigh the_entr the_fact the_fune the_tins tpath trein und_heiz uple> ustae visi_are waffn was_sent \
        wem_die werk_die wurd_abge zieh_im =-1,-1,-1,3 0_my <antw <chim <dank <fueh <helf <heli <leag <nots <obit \
        <prim <rans <slur <towa <wido <yout a_rans acker afte_a agai_it ansom armed b_0 been_foun bei_zwei bitua \
        briga bsche cessi chimn chulh clist coin> das_umwe dem_eing der_inne der_sied der_wehr die_feue die_gies \
        die_heba donat echtl elong emiet emons epfla erieg euder eulen eume> euse> fenbe filmt flue> fted> gade> \
        gemie gese_auf grou_floo hat_eine himne histl hlitt hold_its hrsto hulkl ifted ilmte imney istle ituar ksgel \
        kund_sind lauf_fuer leaki lieg_vom lkind lklas ltsta lurry nbeck nsom> nteer oberl obitu olunt oward ozess \
        piele prima rack> rance ranso rauc_uebe rced> rigad robbe rozes seit_zehn slurr spea_abou tball tellt terst \
        the_ambu the_man the_mead towar tranc tzig> ulkla untee verl_habe volun whist widow wilde will_spea \
        with_eigh yber> yclis youth =-1,-1,-1,4 altst berfa das_ordn die_tafe estoh hand_sich stohl tohle =-1,-1,0,1 \
        <beek <boro <cord <dieb <dinn <fibr <nan> <rast <unsc ableg absp_fuer admis aerms am_tote an_appo arbe_gesc \
        aserk aubew auf_dene aufst auss_ware barge bath_plac bathi bauph beeke bei_etwa betr_war bier_der bitt_rett \
        blau_im blutj boeen breze brot_fuer brueh bstof buben bussg cars_and chmes darin day_a den_ange der_kast \
        der_kein derz_nich die_alar die_lage die_musi diebe dmiss draet duenn eekee ehre_fuer ein_gelb eine_hand \
        eine_post eine_stec endst enein erena ermsc eroha erzli ewaec fgeba fibre fled_sind forc_labo foto_und ftbal \
        fuen_zent fuer_hat geme_es genba geru_hatt gesp_der ghton glers grou_in gsmed hab_nach habe_dafu herzl hmess \
        hof_der hrrad hton> hwore idea> ighto integ iren> is_shut ist_verb juli_bei kam_zwei kring ktro> kuerb \
        lage_auf leges legie lief_am like_it lutju milc_die music nach_dafu ndern ndrae neinf netz_unte nier> nleut \
        nlini ntegr oeen> ogels ootin pappe parki peak> raed_und ramp_am reeds rengs resc_team rlost rself rzlic \
        s_shee sah_den sani_wird schu_mein serka smeda some_leng sper> spri_mein ssgel stue_aus stue_mit such_mit \
        tegra terka tever the_inn the_squa them_to they_turn tjung tored trup_auf tuer_gest uebe_krim uenne uerbi \
        uerch uftba ussge utjun verb_sich wamm> war_eing was_s whic_take will_keep winzi with_chai woren year_a \
        you_saw zehn_uhr zent_bomb ziale zirk> zwei_nach zwei_plat =-1,-1,0,2 0_tot <atme <bang <beda <bred <cabl \
        <coup <cres <cric <dara <dari <dezi <digg <ehem <erdg <erlo <evac <folg <geol <gitt <grae <hans <hugg <isla \
        <knig <korn <lant <ludo <lwiw <maps <mara <mesn <newt <nois <oel> <ostw <panc <ploe <queu <silb <spoo <swan \
        <syri <tons <took <tuch <tune <unwe <uren <vis> a_burn a_queu a_shee acht_ein acht_mal acuat adelt ademe \
        adtra aedti aengs akers akery alar_at all_thre am_empf am_inn am_klin am_lerc amper ancak and_ran and_thir \
        and_walk ange_als angl_club anter antof anyb_who arhau arier arkiw arri_from arted artly as_ever as_thou \
        atzko auf_ich aus_char aver> avery bach_war badem bahn_die baker banan bang> bbish bei_gege bei_gesc \
        bei_offe bei_ostw bergl bergw besc_es besi_ein bin_blin bish> boot> brav_awar brell brud_und bshof burni \
        by_and by_seve chade chark chche chlam chmop chnam ciali ckera clas_and coll_a crank crest crew_are crick \
        da_heut dach_der dache dami_die das_flei das_mate das_stue das_unwe dass_er dazu_der dein> dem_auto demei \
        den_erle den_erns den_fuen den_herr den_kirc den_rege den_zeig der_flot der_gehs der_hahn der_kehr der_laut \
        der_offe der_prok der_voge der_zaun des_scha desks dete_have die_betr die_fled die_hoch die_turn dien_das \
        digge dkast does_not donn_hat donn_im dort_drei dothe dplat draw_at drei_leut driv_was drohn drohu druc_die \
        dtisc earse eben_nich ebett eborg ebrat ederm edtis eepin eften ehema eimle ein_hers ein_spre eine_fern \
        eine_kies ellpl else_to elzug emali emer_meet emori enbac enbec enflu engme eping eramm erbae erda> erdge \
        ergl> ermel ernab erns> ersin erst_mont eschc esebr esels esks> esner esteu evacu ewed> eweg> ewoel exhi_at \
        feed> fest_ich ffees fili_in filt_sei fire_at fire_brig flutl frau_zum fuchs fuer_futt gart_der gebe_sich \
        gefo_der geho_der geht_s geolo gepl_am geram gesc_fens gest_wurd gesu_und gewo_die geze_wie gines glock \
        glue_fuer gmeis guren habe_nun had_i halt_gesa hans> harki has_call hat_als hat_im hat_vier have_seal \
        have_writ hemal her_hair hera_am here_zu herr_dire hint_wer his_depo his_parc hleud hmied hmopp hnhei \
        hoch_erre hochh hoer_woll hohen hoss> hsalo htene htwae hund_metr hund_sind i_only iano> iebsh ihre_nach \
        iksch ilber ilerm im_gewe im_schw im_tal im_wasc imbed imis> imlei in_harb in_lwiw in_soem indga inst_in \
        iolet is_gett it_is it_one iteru its_firs jaeh_hat jede_haus jede_krie june_the kamp> kegel kein_feie \
        kein_schi kein_weck kenfl kenn_dass keran kerl> klar> kmuse knigh knock know_to koen_schr kranz krug> kuest \
        kurst lamp> lang_ist lang_tisc lasba last_satu lehr_hat leit_sagt lekte leude ligh_stri lit_and lkers lligt \
        lligu lmann lock_at loetz lotz> lud_mich ludot luftr lugge lunc_hour lutli lvern lweg> lwiw> maed_jede \
        maen_zu mal_der man_kann man_uebe mann_aus maps> marro marsh mbed> mbrel mein_uren mein_zwei memb_of memor \
        mesne mete_nebe mill_lane minu_zu mit_weni mitti mmerc mode_die mont_im mopp> moria morn_we my_clas nach_i \
        nach_vora nach_zwan narch ncake ncill ndste nense nesti neweg ngmei ngrab ngska nhall nich_vers nied_abge \
        nied_der nine_and nine_kids nist> nkelk nkenf nkoen nnte> noch_nie noise norin not_affe nrain nspit nspla \
        nsten ntato ntoff nude_in nur_an nutzt nwett octo_and oder_zur oesen oetzl of_an of_on ohaus ohnhe ohung \
        olett olten on_all on_s onium oppo_a ordn_hat orial ornew ostwi othe_firm oute> outfa panca pari_coun \
        park_is partl pell_who peop_livi perst plat_fuer plea_brin ploet ponie poon> powe_stat ppose prim_scho \
        prob_um puen_zum pulli punk_sieb qualm radel ratha rbeik rbett rbiss rdene rderv rdges rech_habe recou \
        regi_und regn_es rengm renke repa_raed resi> rest_vom rfens rgani rheim rhosp rief_bei rika> rimis rkamp \
        rkiw> rnabe rnet> rnewe rohne rohun rot_und route row_of rstue rtlic s_cell s_kitc s_requ saeu_und sanie \
        satzk sbare sbran scha_den scha_steh scha_wurd schad schch schr_oder schsa seal_off sear_the sech_wage \
        sei_best sein_der seit_alle selb_ange sensp serne sgest she_was she_wave shou_keep show_us shut_its shut_the \
        sich_sie sie_komm sie_stel siebe sinc_octo smakl smal> snach sold_the some_at sonn_minu sort> sort_of \
        soup_she spark squa_and sspar star_weil stat_habe stat_zwei stay_open stay_unti steil stel_koen steue sties \
        stige stor_in stra_nach stra_von stuf_die sund> sverd swans teel> tellp term_at the_brig the_choi the_chur \
        the_cric the_envi the_fron the_home the_porc the_prim the_slee the_univ the_vall the_vill the_vote ther_on \
        thur_a tiess tkomm tmen> to_call to_him tsmar turnh two_fell two_floo ualm> ubbis uchtb udoth uebun ueht> \
        ufget ulted umbre und_brau und_folg und_gegr und_hund und_spie unde_no uns_das unwet up_next uppos urchk \
        urenk urnha uslan utfal vacua verf_gege viole von_umge von_wohn von_zum wage_auf wans> war_heut war_nich \
        ward_0 ware_da wart_fuer wedn_the week_off wegg_und wein> whic_he whit_powd who_foun who_ran who_runs wicht \
        wies> will_fly will_reme wint_of wird_gehe with_cake wo_mein woch_bis wohn_brau wohn_die word_war zersc \
        zisch zog_der zu_arbe zu_tun zugeh zum_ausb zum_mitt zur_kenn zur_nied zuru_vier zwei_woch zwei_zum \
        =-1,-1,0,3 <au> <caro <litt <rot> a_card acher adler allon an_dies been_clea benea dem_bran der_dorf \
        der_kirc dgaen eaves ebrac eihun eling eneat erfal erstk fluss i_know klink lend> ligh_on mein_heis mit_em \
        mitt_um nach_mitt ndgae one_day orch> othek rimar rsita siedl sitae to_help uamt> way_to weg_zum what_happ \
        =-1,-1,1,0 0_geza 0_gibt 0_nach <amtl <beir <bezo <ends <oest <soun a_pres a_tip ab_nach ab_ob abge_word \
        airma allo> andkr ands> arrsa astic at_scho autst bgebe bill_with breac buil_the char_of chwed cont_for \
        dauer dem_geba den_rahm der_lehr eige_anga eine_acht eine_kast eine_topf enant end_and ende_um erzug es_haen \
        eucht euro_from fach_ab fami_offi farrs forth fuel_supp fuer_geme gelba genka gesam gese_vorg giepr gisst \
        had_no hairm hockt iepre im_amts in_thir insu_abou istry itver ized> izint jahr_unte jetz_find ktrof kund_in \
        laini legez leic_nach lose_the man_schm mit_behi mit_vorl mitb_die mkrei ndgru ndkre nich_unte nkenk nose> \
        nswar ntuem nusma oarde ob_was ofirm onswa orge> osit> ounge perc_of priv_equi raba_weil rech_werd rgiep \
        rgiss riter rnusm rofir rrsaa scho_aufg schte seit_des send_the smal_prin sound spae_ein stie_im suing \
        take_effe the_proj the_rate trofi tuer_am umge_und umkre ungsu urden usmae vers_mit weil_zwei zinte zusa_mit \
        zwan_euro =-1,-1,1,1 <aale <aufl <bena <damm <drow <gloc <gmun <hamb <himm <hinu <klop <klos <mitf <nail \
        <obli <salt <shor <tena <thor <umkr <uner <wear <zehn <zers aalen aerzt aetsc affel ahnen ahrsc akler \
        alte_herr am_kreu ambur ammti and_sett ande_aber asked aufg_und aulic ausg_werd austu avell ayers bezog \
        bis_es bnis> borge breg_ein brist brush chard chern cut_the dann_gab dark> das_amt das_sind den_raeu denve \
        der_geht der_geld der_klos der_krei der_moto der_stur derze die_aufl die_die die_fair die_flae die_im drown \
        eclin ein_korb eine_wage eine_zwei einw_sind eirs> eldra elf_jahr endes enman erfel ergis eries erren \
        erst_mein es_der es_ein es_weni esweh expe_to ffing for_noth gate_in gebe_es gede_am geta_am gmund groe_und \
        gswer habe_gesa halb_fuen hambu has_twic heirs hlamm hresr i_neve ich_schl iesel imme_auf in_adva in_gmun \
        inden ingeg inwen is_put is_when ist_nur jahr_aus jede_dien jema_im jetz_der karre klost koen_und kostu \
        laene lafe> land_auf land_fuer leut_vom lies_man loste makle metic metik migh_be mit_komm mith> mitt_der \
        mmtis mona_ange morg_wied mter> mtisc munde nach_in nage> nants nente nerze ngsmo nical nich_best nnes> \
        noch_rech nord_0 nutes nvere oblig of_each once_for oncer one_even one_on osten our_expe owie> parka plaen \
        poli_we reisb repa_the rockn rrasc rsetz rtrei rumbl rwand satu_the seilw seit_das seni_von sfirm sie_der \
        sind_nach sitz_ist sked> skon_ab slage smutt spri_the ssmut stamm stche stle> stol> stuem swehr taffe taffi \
        tains tanke tanne tenfa tertu the_area the_bala the_bank the_dog the_gaze the_lowe the_matt the_peop \
        the_peti the_sign tiati tled> to_corr to_grum tore_up trenn tsmit tulln turku uarti ulln> umweg und_hael \
        und_lobt und_nehm und_nun uslag uters velli verta von_mont vor_zwan wache war_zu ware_at was_note weit_dess \
        will_come winne winns wurd_hat wurd_kein year_0 year_afte zbetr zialk zvere zwei_naec zwoe_bett =-1,-1,1,2 \
        <bolz <bush <dres <dril <esel <forc <freu <gymn <koel <kron <race <sack beiko besic brin_die buehn busha \
        chbar chpar chtei das_land den_vers der_spre die_lehr drill eared ebsho echpa ehogs eikom eine_gelb ekten \
        fett> force haden hogs> hpart ikomm loadi lock_up metr_of nach_heis nach_schr ngesa niem_und nlang nterh \
        oadin rechp rone> seit_juni seit_nach sinc_then the_term the_top tnern tole> trie_to vorm> =-1,-1,2,-1 <beka \
        <guel a_gues anwa_hat arbe_alle aus_bei aweit banks be_met beza_wurd boers commi decla der_blut der_buch \
        die_anna die_flot dorte eclar ehjah einm_zieh elzei er_habe erati erbed erues furna fzeit gedu_wir gemah \
        gilt_die hgesc hjahr ich_verm ikate im_herb in_fran in_nine inman koll_zu look_for mai_in mir_jede mit_koll \
        mit_teil mit_wirk mund> muss_das nace> ndate neue_mitg neun_die no_rent nsquo oins> olgte ooden opawe otari \
        owns> pawei phot_and raw_mate rnace ropaw ruehj s_offi s_show seve_year sons_nich spri_orde stain sziel \
        tatut the_malt them_befo them_my thir_days toni_s ucces uehja uleit und_einm unte_habe urnac uropa waelt \
        wird_wege wirk_von woode zoll_stop zu_rich zwei_netz =-1,-1,2,0 0_bei 0_einw <blew <dj> <erla <expi <gast \
        <hock <kapp <krum <laed <loan <loss <obje <obma <odd> <paec <roya <sawm <taiw <unso a_form a_golf a_larg \
        a_lawy a_room ab_als aber_bei acht_stue adenb admi_to ahlba ahmeg aiwan aktio albie alle_gros alle_sech \
        alle_weg als_haus altie alyse am_acht amier anbi_daru and_remo and_will ande_klei anfa_fuer antw_eine \
        anwa_weil anzau appr_the aufg_die augu_and aupte awmil barte bat_um behau beim_nota beko_mein bekos bers> \
        berue beza_auch blew> braeu brie_vom brok_my burg> butor buye_came by_five chai_s chsch chtma citin ckist \
        ckver conso cont_runs das_haus das_ober das_verw date_of dem_buer den_anwa den_bele den_esel der_gebu \
        der_geri der_mahn der_post derpr dertv des_schu des_vert des_verw die_durc die_form die_grue die_lose \
        die_pach die_rufe die_satz die_vom dire_is ditie dkrei draft drei_bei drit_gene earl_and ecast edung efbau \
        efort ehaup eige_die eikar ein_fax ein_hund eine_kanz eine_kred einz_wurd elev_a elf_proz emahn emeri enhof \
        enlad ennin ensae enzus equit er_und erica erle_der erlis ersc_im erte_der ertvi eruft erwei etzla euerb \
        eund> eurbu expir ezent fahr_ein fbauf fenha files freih frue_offe fuer_drei geku_der geld_kam genan \
        geno_und gmbh_nach graf> grow_in gsant gste> haeus have_sign hbare herb_uebe hers_die hiebt hinen hired \
        hlass hlste hono_lieg hotte htsvo iant> ibuto ich_ausg idenc iefba ieurb igere ihne_habe ikart illha ilte> \
        im_ruhe im_unte im_verh im_werk ingef ionsv ippt> irte> irtsc is_with isebu ist_unbe jahr_schr janu_and \
        je_zur just_to kame_drei kists klap_die komm_voll kont_der korr_und krumm kund_kann kverg laes_mich laim> \
        lamie land_hat last_und last_unti laut_die laut_eine laut_satz lbier leppe let_my llust lment lustr \
        mail_antw mehr_fuer mein_ange mein_anwa mein_mahn mein_ungu menze mill_fran mir_steh misse mit_sitz mita_und \
        mitg_in moeb_mit mplai my_card my_van nach_info nberu nderu ndges ndivi ndles nebe_mein need_a nehm_uns \
        nenn_als netz_der neue_part ngsve nguns nich_vere nies> noti_with nstud ntiem nties nun_auch nun_eine \
        nur_bei nzauf obwo_die ockel ockis odes> oehnl offe_0 ohne_neue olleu ombi> ones_they onsve oppo_peri otar> \
        oting our_marg out_on over_s part_von part_ways per_rund prei_der prei_zu prof_warn prova pull_out pulls \
        put_at qual_und quar_the quay_at ques_on quity rativ rbeko rdic> rdraf reasu rech_zu reic_die reigh \
        repo_invo rief_der rkont rlebt rmany roofe roval royal rths> rticu rtvie s_exch s_rate sawmi scha_hat schec \
        schi_in schu_der sech_anbi sein_betr sein_soll setze sheri sich_ja sie_alle sixt_days sond_von sslin stalm \
        stoc_in stue_habe stuft submi tage_weg taiwa take_down talme tanti tecti ten_days tendr terze tgefu tgold \
        the_colo the_even the_sea thei_word they_hire they_used this_afte this_trad ticul tiefb tillh tlast tlos> \
        to_acce to_hold to_in tocki tool_and topf> treas twel_to twic_for two_loca uebe_ein uegt> uerbe ufung \
        und_ange und_blie und_rekl und_stel ungun uns_nach up_fron vate_hat venue verg_wurd vert_noch vier_tonn \
        vierf voll_verg wachu ware_bei ware_im wart_sie was_four we_need werd_es werd_im whic_mean wir_halt wir_mach \
        wird_ange wmill writ_the zahl_wenn zahls zaufs zeiti zhaus zu_je zu_nied zuckt zum_drei zutei zwei_der \
        =-1,-1,2,1 <arre <bier <erri <fuel <inzw <kabe aber_das andwi aulie ausfi begli bond> chtre denge der_ramp \
        dere> eine_gros elieh elver enbet ermue errn> erwa_ich findi gsunf gsver had_my hauli herrn im_fens inzwi \
        lage_0 lodge mehr_ein nlief nzwis ompla owing rats> rech_mir rives siteu thof> toepf usfie with_nine zerne \
        ziel> =-1,-1,3,-2 <met> <pitc auher bauhe euro_je habe_man hares hat_heut house kein_ande nrech pitch uergs \
        uherr und_mit =-1,-1,3,-1 <chai <daen <kuve <link <pand <subc <thir <zuru <zusp aeubi allga auf_komm \
        auss_eine bank_habe bcont best_die bills bookk brie_das buer_aus busse call_in chenr demie der_beho die_fris \
        dies_zeit durc_seit elege emden eubig fuen_proz gaeu> glaeu gross gszie habe_eine havin hmals hmern htigu \
        i_sell icens ichta ikver im_verf irkun ival> ivide kkeep kuver laeub lgaeu lgte> lient llgae llige lvenz \
        merer mmig> mona_in nditi nmann nnert okkee ontai ookke ority outst pack_aus pande pull_the revie rheit \
        rnove schw_beid shipp stbau stenz subco the_farm they_will tvier ubcon ubige upply urnov vier_und voll_prei \
        von_wird war_eine wirku wirts with_a zu_mir zuspe =-1,-1,3,0 <adva <fusi a_deal advan alle_abge aufs> chlas \
        chtsr ckzah daeni dvanc eckza entzi eprei eviou fere> for_an gsber hat_von htsra ingly ittei kann> kkred \
        ktie> kzahl lerei minu_in nert> of_thei pound resig revio rkass rket> sent_it sich_zu taet> the_dead tteil \
        ueter wir_0 =-1,-1,4,-3 <merg usser =-1,-1,4,-2 <auth <rief aehrl ahme> at_nine egula europ insam itaet \
        jahr_der lende lieg_ein linie lvers mmens nstim suspe the_rent thori trato uary> waren =-1,-1,4,-1 <bean \
        <peri am_tisc appro are_a der_baue der_verg hschu immig nsort riod> timmi von_heut weier zoll> =-1,-1,5,-4 \
        <for> ergab tbewe =-1,-1,5,-3 cting ealer ngert rlag> =-1,-1,5,-2 <supp rber> rgabe =-1,-1,6,-4 for_0 sgesc \
        =-1,-1,6,-3 betre opera =-1,-1,7,-5 rozen =-1,0,-6,6 meter =-1,0,-5,6 <was> =-1,0,-4,4 ebel> =-1,0,-4,5 \
        <ehre =-1,0,-3,3 lder> =-1,0,-3,4 <ruhe <tote eicht rche> =-1,0,-2,2 <bisc <lay> <ligh <maed <rote <umge \
        amage bitio damag die_0 die_reda footp gest_hat ntwor rteid teidi thek> vier_bis =-1,0,-2,3 <huef <ins> \
        <lack <pain <pipe <stan <zeig afte_the ammt> an_ihre ckene der_ange entli estan eugen ferry fgang gleis \
        hielt hrott htige hueft im_baua ittwo loesu mittw nich_von ntlic ntrit oesun rhund tenlo ttwoc twoch walk> \
        =-1,0,-2,4 arkt> auert erry> heima leut_von ngelt olgt> =-1,0,-1,1 0_ausg 0_auss 0_prom <bike <blec <boyk \
        <brow <free <pfin <pige <sonn <welt <winn a_scou abbru andba anels ansc_von arman auch_noch aufg_das awine \
        blei_und boee> boyko bran_habe brie_der chwor cont_the daill delte denk_fueh door_has drei_sams edail \
        ein_mita eitde endl_eine enkin enlic ergae erpor fass> foot_has footb frau_die got_down hael_sich hbars \
        hint_ist hlene hntel hupen igeon intru is_wher itdem ittee kam_hat katze kenen kmals land_nach last_minu \
        lawin leaf_abou lich_und lker> lost_its mann_mit mark_die medai mitt_in mmitt mona_die mont_mit nach_woll \
        nnen> ntrud ohne_stro old_who one_has onger opper ourty oykot pfing pigeo pots> rrege rses> rtyar sah_die \
        scha_drei seitd she_like sie_folg soga_den spaen stabi tdem> tfahr that_s the_netw to_scho troc_die ttee> \
        tyard ufreg ugrif umgeb urtya urzei we_used wech_im wer_nach ykott zwei_schw =-1,0,-1,2 0_mont 0_wird <amon \
        <bass <boee <boli <brig <caus <emer <erdb <ford <foru <gras <gym> <knoe <marr <okaf <ole> <para <rect <rohr \
        <ross <swal <thef <wink a_benc a_go aare> ab_vier abget ables acht_leut aded> aedch aengn afor> afzim aged_0 \
        aille airy> alben alon> alte_ort am_bett among amts> antr_die are_on arrer as_far asket atmen aus_einw \
        aus_fuen ausri auss_zum awar_for baske best_kein beza_drei bgeri bild_haen blie_bis boliv brie_und brin_das \
        cherb chess cheue chlot comp_neit coupl crowd das_heim dem_frau demon den_habe den_mueh dene_in der_bis \
        der_entw der_frei der_tier der_zust desve devi_had dezib die_denk die_dire die_ehem die_hilf die_land \
        die_ramp die_sech dleri dorf_in drehl drei_ange drueb eath> ecker edche efaen ehlei eibad ein_kran eine_absp \
        eine_auss eine_bera eine_part eine_rech eine_zehn eisch enabr endre engni engte entru ents_soll enzim \
        er_lies ercho erdbe erlen ermi_die erwa_die estak estin eteri etre> ever_is ezibe facin ferwe foll_in \
        fork_driv fort_year frag_wo frei_waeh fzimm gebr_wurd gefr_und gensc gezue ghbou hbour henk> hess> hilft \
        hispe hlafs hlafz hleit hulki ibad> idow> if_they ighbo ihen> ilft> im_vere im_vorg in_an in_that in_wade \
        inein innsp iseng isses it_it jahr_gest jahr_nun kafor kein_weis kind_im klopf kopfh kuche kueh_der lafzi \
        lamps lanke lanzt leas_six lecte leid_nich lenwe lerin let_anyo lieve lined made_an maedc man_erst mehr_antr \
        meis_ole mit_stri mita_von moke> mong> move_its ndesv neigh nerat nest> ngnis nlieg nlos> nnspi nzeic nzimm \
        okafo oken> old_dair olivi open_on orced orgt> otest ounda ouple park_was perte plan_die play_the pleas \
        ponso prin_work quer_uebe rchor rdigt rehle reiba rengu requ_a reue> riet_mir rinz> risin rosch rrer> rufer \
        ruhe_geht rund_ende s_pit said_noth salat sandk sass_er secu_the senzi sich_vom sitz_wir slipp some_has \
        spae_bei spinn srich ssem> stakt sterg swall tadtl teil_nach the_coup the_hosp the_load the_prot the_remo \
        the_side the_test the_titl the_tree theft thou_they tment to_stan toch_hat tops> tplat trunk ttack tteri \
        tuary turns uente uest> uferw ugen> uits> ulbus uries usric vent> vera_im verk_zu veru_word vom_kam von_ein \
        von_heis vorha wader wallo was_open weih_hat weil_dort wer_in whisp wie_er will_dort wird_erwa yard_in zibel \
        zu_eroe zu_erre zu_kauf zufa_zum =-1,0,-1,3 <neig ahrra back_for eruch fahrr geruc in_betr jema_von lesun \
        nner> oiler trand =-1,0,0,0 0_cont <anfo <arca <butc <coac <dati <em> <lips <mine <moec <nati <ough <parr \
        <swor <vorn <zuta a_cred aetun aling allce als_nach am_schi anfor appen appoi arcad argo> assba auss_spra \
        behob bei_war besc_0 best_an betr_so bloc_the bot_mir bros_uebe buer_hat butch callc char_me chefa chemi \
        chfol coach cord_off d_keep dafu_kein das_kabe dekla dem_dorf dem_korb dem_verf den_ring den_unte der_geru \
        der_laen der_wage die_ab die_bauh die_baum die_feie die_fors die_pump die_zueg dist> edles egerv eigh_week \
        ein_reto eine_bier eine_bros eiteg emike ents_ist erdop erdor erkir erste eunma evel> faeh_durc faire fehl_0 \
        ffind ffung fiele figer fills firs_then flaec for_eigh for_reas foun_out fris_gesc fuer_katz gege_zu \
        gela_hatt gera_gera gerun give_it gles> greet habe_hing habe_hint hael_ein happi heker hene> henmi hfolg \
        hglas hmark hoers holds hrsch hteln hupt> i_keep i_mean ich_erst igele im_lehr immin imweg in_dubl inbre \
        itegi jema_erfa jetz_noch kape_eine klar_empf kript kursg laer> laut_schn lcent left_hand lets> lets_the \
        lich_im lieg_zwei llcen lleic loos_in loung made_in maer_hat man_es mehr_gibt mehr_hat mit_offe mit_troc \
        moech morn_it my_coll my_uncl naten ncert ndens neunm nford ngefu ngsha noth_was nunte olger once_sigh paces \
        paetu plae_die plat_zu pothe ppoin raenk raeu_sie rcade rdopp ricia rive> roved s_drei said_anot sblei \
        sche_der seale shar_in sich_beei sie_vier skrip sofo_mit stan_bis stun_0 tegin ten_per that_a the_dire \
        the_hall the_mach the_marg the_prov the_view toffh told_this trai_i tromk trot_bis tschg ubled udier \
        uebe_ersa uhr_heim umben unch_the und_dafu und_vier unmal urnie usble utche verg_ausg verk_ist verr_und \
        vers_von vert_aber viell vier_abge voll_fahr von_holz wahrs was_ever wate_the weil_bei wer_zwis wie_nie \
        windi woch_hoer wron_colo wurd_mein yours =-1,0,0,1 0_gebu 0_neue 0_verg 0_zueg <abhe <alig <annu <bloo \
        <dark <dash <dros <eart <evak <ewe> <fork <gepf <grea <guen <hera <hust <kaka <kehr <kosm <kues <leck <miss \
        <pint <radl <reag <renn <ries <semm <sink <solv <sout <tals <thur <trep <ugly <umbr <unkl <unst <wofu <yoga \
        <zugr a_depo a_full a_nigh ab_der abor> abou_it abspe ackag adeze aerfu aeten afte_by afte_dark agels ahen> \
        aher> akao> akten akuie alle_der alle_farb alte_tran am_spie ammel an_emer an_zwei and_neit ankt> annua \
        antw_ein anwhi anyt_and apoth are_back arris as_requ aske_why atio> atisf atori auch_teil aucht auf_halb \
        aufg_habe aufsl aukel auss_die back_wall barri batt_last be_stil bei_sich bera_die berka besi_the bgege \
        binet birt_on blau> blin_und blood bruec bsper bub_mit budg_he came_at certa chan_ever chauk chli> chlit \
        chsha churc citiz ckgez cksfa clea_by comp_is cons_said cordo coun_in daher dane_ein dann_soll dansa \
        das_vete das_vier dass_ein deck> dem_sala dem_schw den_tres depo_in der_gesa der_papa der_ping der_univ \
        des_gewe dger> die_anze die_fore die_laud die_stif die_taub die_tuet die_vor die_zusa dinne disp_an displ \
        does_anyo doned door_was dort_die dring drit_am driv_said due_i durc_eine durc_und eagie eanwh earth ebsch \
        eckar ecksf edaue eflad eging egrat eilag ein_gros ein_miss ein_mode ein_sieb eine_gabe eine_glas eine_halb \
        eine_schu eine_tisc einho eins_fuer eint_und einwa elf_stue elpun emmen enmit enson entl_ein enzt> epots \
        erans erbor erke_am erkl_uns erlo_der erloa erloe erreg ersei ersti ertai es_fuer es_gilt es_kost espie \
        eugie evaku ever_hour ever_the fande farme fassb fehl_ein fekte fern_die fest_der floet flye_mit four_minu \
        frei_fuer freil from_walk fslei fsmis fueh_mich fuer_den funk> fzigs gaert game> ganz_oben gar_kein gas_is \
        gave_the geht_auf geht_jetz geme_und gendw georg gese_die gespi gesu_seit gewe_0 gewe_am ggerf gieri \
        ging_unte gise> got_out grill habe_beim habe_drei had_come haen_seit hapel harbe harma hat_gest hat_viel \
        hatt_dort hauke he_knoc hemik herte hiel_die him_in hlaf> hlens hoeh_und hoene honou hosp_and howin hroug \
        hrrae hurch iable ibbon ich_soll iefla ienbe ilage ilar> immel in_ihre irats irus> ispla isstr issve itize \
        itrae itse_is jahr_lern jede_einm jens> kakao kamm_und kein_mein kgezo kind_an kind_of klats kney> kosme \
        krei_mit ksfal ktori kuier lacke laed_ein latsc lear_that led_out lehne lena> lenba liest limb> list_mit \
        littl lost_an lown> lumn> mach_bei mahl_fuer meanw mehr_leid mehr_nach mein_baby meld_ein melpu metr_and \
        mewhe miker mille mit_ansa mit_flie mit_jede mit_kuch mitg_der mits_dem mont_to mweg> nadel name_and namel \
        names ndans ndukt nehm_sie neugi ngles nich_da nigh_and nigh_port nine_peop nklar nmach nnenw nnual no_plaq \
        noch_onli noon_they not_awar now_the nsonn nur_eben nur_mein nur_und nwhil octo_the oecht oeckc oenen ofsmi \
        ofuer ohne_rech ohnha okal> omewh on_disp on_eart on_his one_week onour oppon ordon osed> osef> packa pecta \
        pendi pferd pfers pfiff pint> pokal post_auf ppone proz_gewi pters puerh ramma ratzt raune rchar rches reagi \
        refr_lorr rega_leer reila relan rella resi_of rezel rfung ribbo rload rloes rmode rohau roll_in rout> rrat> \
        rrist rtuer rzent s_clim s_shop sahen samm_sich sass_auf satis schl_auf scho_geba sdach sech_und seco_was \
        sehr_hueb sein_jack seve_metr shee_and showi sich_eine sich_hera sich_wege sie_gewo sind_aus somew sonn_auch \
        south splay spra_der star_with steh_eine stets strau stuen tade> tauc_sind taxis teme> tenab tenso tets> \
        that_we the_bath the_boro the_cash the_grav the_hatc the_publ the_righ the_salm the_stai the_verg they_coul \
        they_plan thors thou_to thre_days throu tick_0 tiefl time_thre tneri to_repo to_stay tomb_0 trac_and track \
        trees trum> tsgem ttche tterf ttung tuend tuer_die tuner tzbeh uerhu ufsle ugier ugly> umge_die und_betr \
        und_spra unde_his uner> unfas ungs> unkla unte_sich urnin urses vakui verdo veren verm_das vers_seit \
        vier_ange viers virus volls von_gewo von_mach vorg_sind vorla vorwa walk_to want_to ware_nich wer_ihn wer_zu \
        werd_am werd_soll wing_the wir_mit wird_ein wird_er woch_dana wofue work_mana wurd_zwei year_we zbeho \
        zieh_nach zwei_silo zwoe_zimm =-1,0,0,2 0_vers <abwa <bell <geor <kege <kurp <tauc a_blaz a_grey aaren acing \
        affne am_alte am_feld an_old anket appr_from aschs auf_bewa bedro beet> bene_the beru_der besc_aufg bewae \
        biss> blaz_at bomb> brows bus_shel caug_the closu cups> den_stad der_schu die_komp edenk ehall eine_kind \
        eine_mita eine_rohr eine_tage ende_febr epate ertli esepa esste euzun fenc_off fgest five_this fnete \
        frei_beim geha_ich gehe_mit geht_der geht_in haerf hat_woll hchen horst how_the hscha htlic ich_da ierst \
        inde_and info_0 irens isser ist_unkl jahr_sitz juli_in kein_war kurpa lesep litt_ones losur lschi man_with \
        mana_said mann_der maria mats> mgeke mitsa mitsc nalar nbach nich_aber nich_dazu noch_lich note_from nshei \
        odge> olley orgar pell> piano reuzu rrot> rtste schi_steh sepat sersc sieb_die sire_und sitz_im sixt_year \
        stoo_in stop_outs stwin tadtr take_from taker the_dram the_ledg the_teac the_weat thema they_migh to_move \
        to_thre touri tstra uebe_schu uerre uhr_die und_heul urpar ursel utzbe uzung von_bewe weile wohn_kenn \
        =-1,0,1,-1 <exte <fond <goes <ingo <lobe <save <spac <succ <wort am_erst andsp auf_weit aufkl been_appo \
        bere_im brau_drei bund_der burn_and cats> chine chpru der_lebe die_bere die_trae dist_in drei_kris effnu \
        efrae ehrsv eigh_and eine_zent eistu entsp enzve ermos ffeep fixin geld_zuru hat_dama hat_um heiss hprue \
        hrsve hwand in_fort indly ists> jahr_von kein_verk kost_die ldien lectr lfrei lumes mal_ich mensa mont_late \
        ndkas nenn_die netzl not_come nota_in nzver opean orben pean> portu prue_war ransf ropea rsver rworf sachv \
        sat_in schl_zwei shion sman> sonn_0 steh_am steh_nun stera succe tabe_mit terer tran_mit uebe_es uhr_das \
        vor_geri waeh_der walte =-1,0,1,0 0_an 0_chil 0_eroe 0_has <abla <acti <aqua <armb <befa <behe <bert <duen \
        <easi <elek <evid <fron <geta <gfra <grum <hoft <kann <kiel <kuer <lawn <lodg <maxi <mit> <mund <nod> <nr> \
        <penc <rueb <sky> <steu <tiny <toep <vale <vehi <voru <wert a_cove a_flat a_plea aben_die aber_er aber_sie \
        abge_ist abwas aestc aftbe agre_sign agswe ahnra airie amals amon_them ancin and_took anisc annoy aring \
        asily aske_us asons auf_grun aus_fern bank_in bauh_plei bbles be_read beco_the been_told bei_nach bei_neun \
        bei_sein beid_haeu beko_wir belha beli_eing benei bere_fuer besc_gesa best_vert bing> binn_eine bis_unte \
        bisch blaum bmann bskom buer_zusa ccess cent_and chler chott cils> codes cont_pass costi da_kann dairi daran \
        das_den das_geru das_halb das_mode dbar> deko> delfr deli_nine den_rapp der_abfu der_brie der_damm der_deka \
        der_den der_umfr des_verd die_boes die_fuhr die_hoec die_huet diff_fuer dist_agre ditve dvier easil edisc \
        editv ehicl ein_aqua ein_ersa eine_dien eins_gest elage elder emhau empty enage ents_und epage epain eppch \
        er_eine er_kam erabs erbsk erder erfte erkst erlus ersa_in erseh es_bis esoff esst> estch eunun euro_plus \
        euro_will evide ewach expl_ever exten fall_by fees> ferno fitti five_days five_mont flick flowe foerd \
        fort_five fort_one fort_von ftbef ftor> fuer_pfle gebu_eine geho_eine gele_aber gfrag ging_an gons> \
        grum_abou grumb gute_note haar> had_chan haet_es haftb hafts happ_to has_take hatt_am heina heinl heint \
        herig hicle hiefe hinis hint_die hlbar hlere hob_die hoec_punk hofto holi_and holte homep htsab hund_of \
        hvers hwedi i_shou ich_moec ich_stel im_stre im_umkr in_arbe in_gumm inds> ingel ingha irati iries ischl \
        issen its_elev itsei jahr_arbe jahr_best je_akti je_kilo jede_werk keepi kein_am kind_ein koll> komm_gege \
        ktzah kuen_die lang_nebe lauma lbaue ldigt legt_ein lektr lett_to lite> loan_at loben lobt_die luec_in mains \
        maxim me_what mehr_an mehr_von mepag meric minu_bei minu_zwoe mir_am misti mit_brie morg_sind mpty> muss_0 \
        my_gran nach_bis nach_gest nach_sech nann_die nbahn ncils ndelf ngebu ngsan ngspr nich_beha nine_nine nkred \
        nktza nkung noth_and nr_0 nregi null_die nun_als nun_schi nverb oads> obman offee offi_are oftor oiced oing> \
        ombin omepa opti_uebe orlae over_my over_two paets pass_die pass_on pay_0 pense peop_are pera> pers_hat \
        phon_call phon_when pite> plat_hat ponse poun_the ppche prom_a rabsc raid> rbsko rdich rega_fuer reiha \
        rekl_hat rekt> renhe rese_of rest_0 rich_spra riese rlust romet rorde rrenz rrots rstuh run_we rund_neun \
        rwert s_wort sale_dire sant> schot schw_das scrap seit_woll seith sesta set_up sgeht she_work short \
        sich_kuen sich_vier sily> sium> skett sms_die sonn_als spite spre_von sstei stemh stre_mit stue_und suebu \
        survi switz taett talst tbefe teinz temha terli the_moon the_rema the_thur the_trou then_took they_shou \
        thre_coun tiny> to_writ traps trici tripp trot_hat trus_i tsabt turen twork tzerl uerft uesse ugela uhr_frue \
        uhr_mues ulaer um_vers umfa_und umsa_der umsae unbes und_erha und_kam und_kann und_lief und_teil unktz \
        uns_erst untie uruec urviv ussen utzer vals> vehic verab verb_raet verk_aus verl_seit verlu verm_von \
        vert_eine vices vived vom_nach vor_elf vor_zwoe vorn_die wants was_auf weg_wenn weis_niem wer_ich wer_klag \
        wied_die will_den wir_fuer wird_ohne witze wners woch_seit word_for work_on wuerf zahl_wird zahnr zapf_bei \
        zerla zugel zum_hund zuru_war zwei_im =-1,0,1,1 <amok <blas <bube <dipp <ha> <hupt <op> achsc aertn \
        afte_what arbe_in arunt aying beza_wird bhole dank_eine dann_komm daru_die darun der_bueh der_werf drau_am \
        dwirt eithe encil enzen ergen erset frei_die hand_auf hat_ihr hinde hoer_sich huett ierig ipper kart_hat \
        kind_auf lend_at mit_das ndelt ndwir osenh ostin ounty oven> pects penci pole> rill> rots> rschm sind_noch \
        stay_indo terns tterg twen_minu uenen umble umps> unty> ustue verk_bei year_and =-1,0,2,-2 <berg <geli ahnde \
        and_i chdec der_anle eldet enalt fuer_vier goes_to hdeck ozen> penal rksta sei_in vergi verne =-1,0,2,-1 \
        0_days <ansa <begu <brae <erho <fixi <hens <kilk <luxe <miet <payi <peti <purp <raw> <razz <sole <subm <valu \
        <zapf <zuge aatli abge_wird achfo achve admi_are aetig ahnt> alle_woll als_unse als_zuge am_rand an_alle \
        and_did ande_die andum ansfe auf_unse aus_nach ausf_und awar_the azzia barkr been_paid befah beru_wurd \
        bevo_ich bis_weih bore> buend cense cent_belo chung chver cide> clai_the comp_hous cribe cular das_betr \
        das_moeb deci_on defin den_somm der_kind der_medi der_pach der_serv die_boni die_das die_eink dige> easin \
        effe_on ehrko ein_antr ein_das ein_prue eine_geno eine_werk eins_das elekt endat ended epaid eraen erenc \
        erord erpen erwen eskar etrug ewer> expe_a fahnd finni for_sixt forty fourt fueh_eine fuer_heim gelei ggebe \
        haen_fuer hand_noch hat_nie hmelz hote_ein hrkos i_brou idiar ierfa iher> ihn_am iligu ilken illus im_ruec \
        innis irat> istun it_agai ivere jede_part jense join_vent kein_unte kenny kilke kind_mit kondi konn_das \
        kost_selb ktien ktiv> kuen_den kund_gewo kuve_dari land_habe landk lauf_und lbuch leas_five leasi lief_so \
        linz_hat lkenn llati maer_die mahnt man_ja many> mark_for mehr_daru mehrk mont_earl more_than msatz \
        must_fuer my_cous ndum> next_year ngszi nlade nnish nsfer ntzie nwael ob_und oefe> oerse of_one offe_for \
        offe_rech oofer open_a orty> otel> ousin payin peri_ends plan_im ption purpo rates razzi reffe regal \
        reis_der rence renha rent_the rfami righ_to rpose rufen rund_dass rvive rwend sabte sbetr senku shar_of \
        sich_ents sidia sie_nach sole> star_ist stspi svoll taatl taets tage_vor talla tatem tenzu teur_wird \
        the_pric the_shir to_clai to_look top_of trad_mark twen_two tzieh uebe_eing uebe_jahr ueckb uerlo uhre> \
        uktio ulars ulass ulbuc umsa_mit umsat und_beza unte_vors urope urpos verl_von verwo verzo vor_neun vors_die \
        waer_die warni werbs wir_eine wir_uns witz> xclus xiste yard_for zu_lese zuer_die zulas zum_voll zusc_erhi \
        zwei_gese zzia> =-1,0,2,0 0_hand <allg <bauu <beho <boer <flow <tip> alleg als_nebe als_subu ansag befas \
        bei_zuli besc_des blige bonde chges conce dann_steh dem_eink denba depos die_ante die_auch die_wett \
        drit_quar dshak ecide eigab eine_mind eink_die eleg> ents_dass eposi forst gehe_uebe geno_im gern_im gunst \
        habe_seit im_allg indin is_pick ister jahr_bis jahr_zusa jede_vert kein_mehr kept_the klami klei_die kstel \
        lieg_will list_for ltete lume> man_jede ndsha nich_mitg nsage ognos payer progn raet_sein rang_zwei reiga \
        reine resol rogno rope_the rough rzug> salz_hat shee_in sie_eine sregi stel_wir susp_at sverb tagt_seit \
        term_aus uebr_ging uegen uns_uebe verb_sind von_dort wer_als will_deci with_it zinse zoell zwei_enth \
        =-1,0,3,-3 <due> <word ionae =-1,0,3,-2 <hebe <holt <lett <pena <prog <umsa <whol a_riva abna_von alle_im \
        ateri case> der_vors die_zimm ein_dien ein_hand ergsc eview fgeho horit htrae ist_zum jaeh_0 joint kverb \
        mden> mir_die mmune nach_prue naere ndere reckt rgsch shops sind_der teigt usban usper uyers was_ich werft \
        =-1,0,3,-1 <furn ange_eine boar_the den_zwei hler> idend leut> lords nzept nzusc okoll onzep otoko pelt> \
        reier rotok timme tokol uden> uerin =-1,0,4,-3 <hote berna berni cesso da_ist einsc konto ther> =-1,0,4,-2 \
        <excl ahnun autho exclu onaer stoms toms> uthor =-1,0,6,-6 <verg =-1,0,6,-5 sere> =-1,1,-4,4 junge ning> \
        =-1,1,-3,2 <besu amsta bei_0 mstag two_hund =-1,1,-3,3 <frie aerme are_aske auswe firm_hat gang> schue staub \
        =-1,1,-3,4 eisel odule =-1,1,-2,1 <flan <sani alogu aufre auto> boat> erfue flues geme_mit habe_ja hanks \
        jahr_zuru kerze lade_von logue nels> ntin> odium ohne_zu olden origi prinz raeti rama> rech_von rigin rille \
        scheu tels> und_laes ursac =-1,1,-2,2 0_eine <baby <gard <grey <hint <movi <swim <trit ahnar anien beka_und \
        blech boile comp_says die_ehre eache eberf es_auf esbea ferne gelsc hnarz im_vier ist_eing kundi lauch lige> \
        like_a movin musik noten ntact reach rfer> rilla sdays sent_to sweis unte_lieg verl_nach whic_has woul_not \
        =-1,1,-2,3 0_ein <anyb anybo aus_die he_had libra nybod schl_der seit_mona stood tood> usget =-1,1,-1,0 \
        <blad <huet <kapi <kurb <loec <moni <olte <towe <vege a_plai abge_hatt ackup andfr auben ausgr backu benc_of \
        blowe bohre box_and bren_bei buec_uebe chan_i chive ckens ckup> cotta cream da_ein da_lass dana_den das_aufg \
        das_fina data> dem_etik den_aufb den_hat den_haus den_stei deniz der_hael die_luec dies_lief durc_nach durch \
        eatme edroo egeta elev_time empo> eniz> ernor erzti etzt> euro_beit ever_scre ewher expla faerb fail_to \
        ford_die gebni gepla gige> gsame halt_bis has_foun hat_nebe heis_jetz hekti hnrad hosp_the i_beli iewed \
        im_wahl imme_dies in_leer in_town inal> is_free ison> ja_der jahr_fuer kost_das kuen_ist laeu_uebe lane_and \
        lang_auf lass_ich legt_jede lesba leut_ohne lfahr lief_ab lies_ich like_new man_daru menkl mont_habe morn_to \
        need_two new_in nich_ans noet_ist not_yet now_has nsuli of_thre ohol> olut> opie> pass_im post_is quot_came \
        radia rgebn rgeri rgrun rgued rkte> rmasc run_out rztin samm_erst sand_and sche_und schl_serv schm_als serl> \
        sfrei sie_trot silve sinc_marc sind_ab six_year skopi slow> so_gros spre_auf stan_nich stil_char stop_and \
        stor_with stun_eine sulin sverw tfrie the_coro the_lid the_poin the_slop the_whol timer trag_sie trong \
        trot_mona umsta und_eige und_was urnit usgra usik> usted veget was_neve was_one who_have ztin> zwei_bis \
        =-1,1,-1,1 <aged <blow <chos <cong <conn <conv <copi <duft <frec <hass <heck <irri <katz <kidn <lawi <norw \
        <oak> <powd <rase <reti <shel <size <slop <spok <tode <uncl <vorr <wade <weld <york a_few acce_from acces \
        aenzt agier alle_mit ammar anla_der anord arbe_unte aste> aught beit_beza beko_eine bett_das bgelo bis_zwoe \
        born> cent_in cent_je cepti chirm chkur chose congr conne copie dairy das_inte day_befo den_gart der_arzt \
        der_brue der_jahr der_lack des_jahr detec die_papi die_rund doerf drei_mete droom egess ehrma eimli ein_uebe \
        eine_davo eine_scha eliev enfja enspr entso epump ergar ergru ermal eser> etect ettet fahr_nach fesso \
        firm_hatt flet> fotog frufe fuer_arbe fuer_ihn geges geht_die gerie gery> get_out golde gros_wie habe_noch \
        handb hat_nich hatt_nach heis_kuen helme herge heut_fest hiebe hkurs htel> i_want ich_koch idge> idges iefe> \
        ihm_eine ildsc imlic inken inung irrig ischm ist_kost jungs kater klas_die komm_morg kraen kzeit lag_sie \
        ldene lebe_fuer leint lene> lensw lieg_in lips> llebe lmond lwerk mbere miles miss_the mmar> mouth name_one \
        nich_vorh nnect noch_unte ntsor ob_er ochbe ocke> oned> onnec ooter otens pille powde predi pulle rang_and \
        rech_um redig retir rewed rgery rigat roken rotz> rriga ruft_zuru rwach rweil schl_wie sery> sieb_von slope \
        so_gut sofo_eine spok_of spoke ssors steh_lass stel_ihre stern tag_noch tage_und tammt tect> the_coff \
        the_deci the_lane the_litt the_tile the_unde to_rest todes trant tsorg ture> uenfj ulkin ummt> umped uncle \
        und_kein unfa_was unit_are unse_auss upen> verfu vers_auf vierm wage_der wahlk was_hand was_sie weint \
        wird_um yard_with zert> zu_rech zuege zum_drit zwei_hoch zwoe_mona =-1,1,-1,2 <bird a_leaf alte_von beca_i \
        bedan beri_wird bridg dem_bett eihen ein_herr emerg erbre erkab ermei ezuen ginal have_to igina inkwa isper \
        ist_eine kwass llpla nkwas of_s open_at podiu race> rinkw rkabe sgetr sigen sings some_thou the_conv \
        the_resc von_frei wir_ware =-1,1,0,-1 0_teil 0_waeh <botu <dryi <flau <geri <kuh> <torq <twen achar ahnst \
        aids> and_east and_prou area_am aren_t arito assiv at_they athet auf_bis aufla aufs_im auft_ist away> barit \
        bestr bgefu binen bish_nur botul car_keys char_the cksen coats cotto der_chat der_kurz dersi die_semm \
        die_zust donn_auf dreh_durc dryin dvers eckbe eigun eine_firm eitli eitsh elats else_s entf_bis enung erpac \
        erza_vom es_da es_den essig evera expre fran_a fuer_wen fuss> gela_vier gera_0 geri_eine ghly> gnose gszif \
        had_two hand_im heref herr_an hrzeu htime ich_geda ich_kein ich_sage ich_steh ierta ignet ilier in_fair \
        into_my ist_onli ist_sich katz> kues_habe kund_die leak> lism> loes_der loris made_a man_outs mehr_zu \
        morg_frue mpen> nahm_die nchti ndtag nsvol nzuen oeff_am offe_und olste orist otton otuli otzde ouchi ovier \
        peop_have pump_von raus_den rbrec revis rgott ring_roun rinst ritas riton rogg_ist rotzd rundm schl_eine \
        schn_im schu_seit sei_bei snote so_stil spalt ssend stan_zwei stat> stolz strip swort sziff tap_wate tattf \
        the_edit ther_now thir_two thre_hund tish> tolz> torqu tpark tragr trai_was treu> trim> tulis twent tzdem \
        uart> uchin uensv ulism um_halb uncht undma usbet utung vers_erkl vert_begi very_good vided viel_fuer \
        von_setz vorab was_aktu was_both were_miss when_they wie_scho will_die wint_und wirk_aber with_thre xpres \
        zdem> zusa_ein zwoe_minu =-1,1,0,0 0_ging 0_raed 0_with <abra <anci <autu <babi <barc <daug <dens <dorm \
        <einb <enou <flog <flop <flor <gril <haes <hone <honi <jaen <karo <kill <krae <lesb <logg <logs <loya <n> \
        <oh> <ordi <outl <pani <peda <poka <poun <pred <quad <rheu <rosa <ruck <seal <senf <shan <simi <soss <stet \
        <tade <teen <tupf <twic <udin <unch <unna <waeh <waen <weic <wich <wies <zuec <zuha a_cup a_fixe a_minu \
        a_mrs a_toot a_van ab_dies abge_wurd abies abou_fort abung achbl acht_proz adrat afanz ahlze airne alder \
        all_bran als_erle amedi ampli an_enve an_expl anber and_well andl> andsa ankst ansla antr_ohne arbe_die \
        arcod are_clos argum as_it as_she aske_whet asks_you at_each at_no at_took at_work atmet auchs ausbl autum \
        babie barco beck> beden bei_da bei_kass beim_disc beim_name bere_wurd best_nich betik betr_alle betr_prod \
        biele bies> binn_stun bis_sieb bitt_an boer_in bouts braun bslei but_a by_then chbla chgen cient ckere cksac \
        ckwan cles> cont_is conta da_sein dame_am dana_ging dann_ist dann_stel das_ausl das_sage das_stim daugh \
        dem_zaeh den_ganz den_ich dene_man der_eine der_juge der_klei der_luef der_sitt der_vera der_verm der_zoll \
        derbe derts die_bei die_fuge die_heiz die_in die_klim die_pral dien_die dien_in dini_room dmail dort_und \
        down_and dratm drei_naec drit_tag dstei eaper ebers ebsle eckla edics eedle eekda eelch eenag efuel ehche \
        ehnt> ehobe ehrfa ein_ents ein_sege ein_sond ein_wass eine_auto eine_bere eine_dach eine_offe eine_sie \
        eine_verk ekday elcha elf_grad elne> elze> emmel emues enbad enbon enbus enmar ennis enoug ensel enty> enueg \
        enwas enwei er_imme erke_der ermep erns_geno erspa erst_anga erte_die erwac es_mit es_schl eseuf essio eupre \
        euro_anfa euro_gesp even_on evin> fairn fgeno fill> find_man floo_they flop> flori folg_die form_asks \
        foto_gesc four_no fract fraud fuer_sech fwach gas_main gbark gebu_betr geht_da gele_hatt geno_nach gera_und \
        gero_habe gerva gesc_am geseu gest_verk gest_zusa getr_werd gewi_im girl_at girl_of goats grab_bei great \
        gros_mehr gues_a gumen gute_morg habe_dem habe_jetz habe_nich habe_unse hael_und hael_was haess haft_bei \
        has_begu hat_drei hblat hear_my heelc henla herau heut_0 hick> himme hmier holz_arbe hotl_band hower hresk \
        hrmas i_supp i_tran i_used ich_frag iebsl ierma iful> ihm_ein im_natu imila in_bath in_dess in_janu inere \
        ingst insul ioren irnes is_clea is_out islan issar issch ist_bege ist_echt it_four it_off itsfo ivatw jaenn \
        jahr_in jema_hat jetz_ist jetz_wied kaes_und kann_sein kholu kilo_0 know_whet kohl_und komm_heue komm_wir \
        ksack ktag> kund_frei laeus lang_wird lanks lassi laut_home lchai leut_nich lief_der lieg_an lienh lind> \
        line_says loeck log_out logs> logs_me lohn_sich loyal lutet maed_mit maeh_nur man_muss man_steh mark> me_i \
        me_out mehrf mein_haus mein_kont merl> mete_zeit milar mill_a minu_spae mir_0 mir_aber mir_dafu mir_durc \
        mir_kein mit_ders mit_haut mita_im miums mone_back mpose muese my_favo nach_durc nach_rech nach_will \
        nahm_sich name_die nbad> nchan ncien ndbar nderl ndmai needl neue_von neun_betr neupr new_one nglae nimm_ab \
        nine_days nine_in niore nitra nkste nmark noch_bei not_be not_call not_one not_read note_fuer nough now_have \
        npass nsich nslat ntal> ntrat nuegt nwass nzelf nzent ob_alle odesf oehre oewen of_prem onati one_by onged \
        orlag orone orto> osche ossmu ough_to outer oying page_0 patc_and pedal phon_line pick_out pool> poor_serv \
        prei_rich pric_list proz_bei punk_die putti quadr ransl ratme raun> rbach rbon> rden> reme_the reska rface \
        rfueg rglas rgret rgume rheum rnsch road_is roner roof_on rook> rror> rsage rschn rstad rstof rtels ruehc \
        rvate saat> sage_sie sagt_nach says_a scha_dafu schge schl_stel schm_am schn_kein scho> schr_als schw_an \
        seco_half sei_an seit_dies senst setz> setz_auf sgrup she_stay shop_at shou_have sich_scho sich_zwei simil \
        sinkt slose so_for so_stel sohle soll_eine sosse sslic staf_and stat_the steh_stil stron summt swing t_sell \
        tage_hatt taug_the teck> teena tehen term_gibt tersp test_von the_diff the_full the_hut the_labe the_logi \
        the_mome the_pict the_plug the_rang the_scre the_stop the_tech them_so they_star time_in time_were tinui \
        tkaes to_last tot_und ttfue tuer_der tumn> tupfe uadra uariu ucksa udine uehch ufgen ufig> ufsta ufwac ughte \
        uhaus uncha und_imme und_lieb und_riec und_sich unde_it undfu ungla unna> unpas unte_er urato ustic utumn \
        ve_gone verk_in verl_daru verni verno vers_kein viel_anru vier_weit vised von_geht vor_laut vors_hat wach> \
        wann_die war_auch war_vor was_gone was_prom wate_is weekd weis_auch weis_wer weit_auft wenty wer_eine \
        werb_geha werd_sie werfe werk_nach wie_viel wird_abge wirf_vor woelk woll_es wool> worn> wurd_bei xplai \
        yalty year_ever z_0 zehn_woch zeit_zum zelfa zmitt zuhau zwoe_schu =-1,1,0,1 0_entl <bits <copy <entk <heir \
        <indo <limi <netw <sieb <wuer <zugu a_live a_youn abels altes and_been angja ardro bniss brin_a cella chape \
        das_schi dense der_kael der_sakr derzi ding_zwei drei_grad ein_schw eine_stat elf_leut etwor even_and felt> \
        hall_and he_said heeti hotog ich_alle ilfe> indoo istie klaut langj lift_the llman luest mont_bis munio \
        my_cons nbuer ndoor necka netwo ngjae nich_kam ntest ouris prob_ein pumps rbei> resum rmati rraed scha_0 \
        scho_alle sech_ist sehr_empf sehr_zufr steh_es tenle the_olde to_apol toten tues_the uerwe ulin> ulled \
        und_durc und_hilf unse_lehr viel_hat weil_jetz wied_zum with_0 wurd_rot =-1,1,1,-2 <deut <fit> <klav <mops \
        acht_haeu chluc cture der_spie derba due_to egrif ein_gest eisha fruit hbark heim_der herd> hgele hoefe \
        ichun ighth imme_fuer laes_die lowly mune> naps> nersa nich_wege off_at ondit owly> ringi roubl ruit> slowl \
        tage_zu thern troub ufgef ungsd with_for =-1,1,1,-1 0_fixe <anpa <arma <croi <dial <einh <endl <euch <herv \
        <indi <kass <mi> <mole <pump <retu <thum <turn <ziff <zwoe a_biss a_bit abore aeufi agre_on alita an_das \
        and_clea and_held and_take argel arria asant aterp aust_and avier behi_the bei_kein berze blam_the brac_kein \
        bruf> bwass chtze crois curry d_be daru_zwei das_fach das_noch dem_land dem_vorj den_morg den_notd der_doze \
        der_erst der_star der_vom dertz deutl die_anle die_gara die_guts die_lamp easan eben> edenh edigu einkl \
        enbla entee epack erkl_der ersee erty> escal eshal eturn euch> eueri eueru eufig euge> eutli ewegt ewert \
        fede_in fee_for ficia finds floo_and fueh_ich fuses gebu_fuer geko_ist getr_und ghest gsanz guter hab_sie \
        hand_back hat_einm hat_neul hat_soga hausf heitl hervo ich_dami icial ielle iend> ighes iliga imber in_kiel \
        inkla inlag inte_fuer issan it_back it_now itlic itrat ixing kann_man klas_0 komm> lain> leasa lerta ligab \
        livi_and mach_die man_nehm man_sage mehr_betr mini> minu_lang mit_scha mole> nach_den nach_oste naufs ngle> \
        nich_davo nich_erre nich_unse nitts nleit noch_was nvern o_cloc obahn ocket oissa on_budg onald onell opert \
        ornam otfal overs panie pare> pasta pears perty plank plast prei_ist quar_die raps> rasch rater rech_seit \
        retur road_the roiss rosa> rriag rsee> rsehe rthin s_bank sagt_die same_day schn_der scho_in seco_time she_s \
        sieb_leut so_stan sprot squot ssahe sspro stabe stat_eine stro_vom stud_zu sues> summ_the taend tage_sind \
        tekt> tellw tergr test_bei the_soup them_with thumb tobah toch_in toppe trad_in trang tspla ttery uebe_von \
        uerun uferi ufige ulen> ummis und_ist unte_ist unte_sind unti_autu usive ussma value verbi verf_um vers_ich \
        vert_die von_nich von_sieb vorm_die vorna war_selb was_der week_and wegt> weife welli wetsc wher_they \
        wird_von woelf woll_eige xing> year_has ylind you_a zuru_hat zwets zwoel =-1,1,1,0 <derz <fewe <fiel <glae \
        <impr <loet <pilo <sati <taki <thes a_fort alty> and_ten anist appr_and asta> belae besu_und chend dard> \
        das_zelt deze_0 die_kurs dikti drei_lose eimer eitse eners ergin erkle fewer fuer_mehr gege_0 germ_cour \
        gmbh_die hell> herea hine> ighty it_i kuen_koen land_ruft mang_ange mehr_im nur_wer punk_bei rcode rich_der \
        rnst> sspit that_has tmete took_two uaran ufkla uteil vorh_ange zurue =-1,1,2,-3 artet bote> dbuch der_aben \
        sits> skart =-1,1,2,-2 <aske <ausk <budg <dopp <heid <ours <vitr abge_zu acks> admit anhae astin darf_kein \
        das_bund das_kont der_steu dicat eidel er_durc fikat gage> gewoe have_sent hluck iece> ifika in_jede in_salz \
        man_dort ndica oards oehe> otten posed raend rneue rundb sonst sorti staen stun_spae to_my ufgeh unse_schu \
        verzu werd_nach zur_naec =-1,1,2,-1 0_geme <fors <garn <korr <soft <ums> aggeb ases> begin bener bewac buche \
        das_hat decid eitsp elev_mont emist fahr_ab fahr_im getan hand_nied highe im_lage imme> in_vier jahr_die \
        list> litae mfang moves no_comp oder_nich rseri schob seits stan_und the_lot trine um_sche umfan verw_die \
        vitri wir_fahr =-1,1,3,-4 sent> =-1,1,3,-3 <cust <mitb ebert oppel perat rtete uefer warde weigh woehn \
        =-1,1,3,-2 mern> weit_zu =-1,1,4,-4 <hous <were eiber =-1,1,4,-3 lagen =-1,1,5,-5 <acht =-1,1,5,-4 angeb \
        =-1,2,-5,4 eine_ents =-1,2,-4,2 ueher =-1,2,-4,3 erzen hlage ttet> =-1,2,-3,1 <reih aufs_von ransc verlo \
        =-1,2,-3,2 0_das <ferr <saeu <sams <zwis aehru die_verk eloes fuehl ients noch_eine sind_ausg =-1,2,-2,0 \
        <anyt <watt an_0 ances anyth der_kaff die_plat die_verb drei_davo edank eugt> geli_am grun_und hemd> icket \
        im_kund ischt kompe kund_beza mpera nenku nun_steh nuss> nythi ridge rlade rteen sfael ursa_ist urst> \
        vere_zeit verk_vier =-1,2,-2,1 <altb <bicy <grue <kast <oma> <prec <prin <ride <sing <steh <stoe absc_um \
        annen anzam assad atuli bicyc calli ceive das_pake der_beri dien_im enfzi esess ffee> for_nine fuen_hoeh \
        gegra geses hnte> hoefl icycl ifft> ille> ist_seit lauge merze nfzig nnumm nual> nzamt oefli of_my ogue> \
        ontac oted> ratul ratur reinf riede rifft rtenz rumm> schl_zu schwo sgeli sgeme soll_das stang stre_and \
        triff tulie turni uebe_eine vermu wurd_es zwei_buer =-1,2,-2,2 <boil absen buech zehn_jahr =-1,2,-1,-1 0_ml \
        0_sind <ambi <deta <dokt <erna <hope <krus <meal <riso <rosi <skep <umla <viva <wi> a_five a_frie abte_in \
        aenze aett> ahin> akko> aldi> also_frag am_vier ambit an_arro an_er an_hat and_coul and_coun and_nine anik> \
        antig asel> asswo at_in at_once atum> auf_inte autkl back_in basel belei bere_ich butto combe das_disp \
        date_the dear> den_cent denk> der_bibl der_lage der_terr der_zwei detai diabe die_anwa die_char die_er \
        die_oma die_rosi die_sach die_vega dies_woch disc_two drea> drei_fehl dreim drit_seil dschi eapes eberm \
        ederb ein_blec eleid elstu enerl eplac er_heis erkra erne_eine erzue es_stue eslin eurer euung event fahr_am \
        fmal> for_any forsc gaes_die gaube gege_zwei go_with had_move haemt haet_jema halb_acht halb_auf hitco \
        hoer_die holz_nach i_expe i_sat iabet ilian im_raum in_kist in_luec inleg inzug ipes> is_show isott itcom \
        ivald jetz_heis jury> kept_a leidi man_eine mbiti me_and mein_pake mir_gera ml_bott mona_alt mosta my_lett \
        nack> ndrea neph_paid niem_da nine_euro nitur nlamp ntgeg nues> ofenb one_year onic> or_take our_own paeck \
        plan_und print prom_to puren purse reima rema_that repla reuun rgerl risot rmale rmost rnitu rriva rwaer \
        s_case sah_man sakko salam sams_bei scha_bot schw_sie sept_the sie_nun sinc_we sixt_four sotto spure ststo \
        surv_a take_thei tandf tcomb telst that_came the_make treuu uhr_an ulter ummel und_blat und_kost upils utton \
        valdi verl_man verr_wurd vival want_of wart_vor we_boug weni_eine whitc wie_neu will_beim wir_selb woch_hat \
        zehne zeit_die =-1,2,-1,0 0_gest 0_kund 0_land 0_mark 0_seku 0_ster <acce <alko <ans> <arro <blae <bohn \
        <buck <chao <cras <curr <dess <easy <eine <elle <gas> <gone <haar <hers <imag <irel <knop <lap> <leaf <lid> \
        <loos <luck <mage <magn <mehr <ml> <mohn <neuk <pral <pudd <pupi <purs <quel <revo <sanf <seku <spa> <thic \
        <umba <veil <wing <ziga <zitr a_revo a_warm a_webi aatgu aben_bei aber_zur abit> ably> abou_a abso_empf \
        achsg acht_fran adiat aess> aetzt aeumn afte_its agine agnos akdow aktu_fuer alkoh also_die and_look \
        ande_zwei andru anme_beim antri anwac appe_on arame are_unch arenk at_did atgut aturt auf_papi aufsc aufsz \
        aufzu ausg_0 auss_hat autei auto_ist awers bank_auf bei_an bei_holz bei_ihm beid_mit beka_eine bele_das \
        bera_von best_der best_fuer bgebu bling bohne bot_uns bran_from brin_ihr bsolu bstan bub_hat bumme bus_to \
        campi cert_not chaem char_by chgeg chil_s chimm chip> chlor chnik chsga cipe> come_on crash cuit> dank_an \
        das_alte das_auto das_einz das_gebe das_imme das_schn davo_in ddle> den_arbe den_groe den_prue der_alko \
        der_herb der_kita der_lief der_seri der_test der_thek der_zuga deran desi_for dewan dfuen diagn dicin \
        did_offe die_alle die_anfr die_anme die_apot die_deut die_dose die_pack die_vorl die_zehn died_at dikam \
        dling does> dokto dreh_das eakdo easy> easy_to ebere eceiv edici edika effer efter eige_ausg eige_spri eilch \
        ein_reze ein_sich eine_guts eine_riss eine_seit eine_teur eine_tief eine_ziga einlo elaye elded elf_eins \
        elher ename end_of endla endwo enfal enke_hat enkli ermut erst_dien erst_habe erstb ersto es_scho esso> \
        etraf etwa_von euert eufzt eukun eumni euro_a euro_the euro_vers euro_with ever_time ezimm fail> fail_in \
        fami_zu farbt feet_of fernb fgegr flann for_her for_smal fram_was fran_for ftel> fuen_kind fuer_neuk furth \
        gatio gefa_weil gema_den geme_dass gesc_die gesp_hat gest_aben gien> ging_verl gone> got_one grafi gros_jetz \
        guest guts_uebe habe_sofo hall_uebe hamst hand_gesc has_died hat_beko hat_erst he_came hende henke herit \
        herz_dank hgege hlers hlsch holz_von holzr hreck hrene hsgar htigk i_will i_woul iagno icine iebss ienha \
        ihm_das ihn_mir ikame ilche im_wart imagi in_beid in_ried in_week inens info_ein inkl_der inloe inseh ipts> \
        irche irela is_two jahr_kauf jede_quar jetz_mit juli_uebe juni_im keel> kein_plat kein_woll kind_eine knopf \
        kohol komm_weit kstae kurbe labo_nich lade_der laett lats> laut_send leche left_to lenti licke lishi lite_in \
        lkoho log_in loose lstun magin marc_i me_luck medik mehr_wir mgeba mile_at mind_zwei mir_nich mit_hand mitne \
        mona_lieg move_a mster mutt_ist my_cust nach_bei nach_habe nach_lang nach_zwoe ncle> ndfue ndlan ndrei ndwo> \
        nebe_den nehm_ich nett> neuku neun_minu nfass nftel ngeno nich_dafu nich_wenn nich_zwei nium> nloes \
        noch_sieb nopf> noth_left nsehb nsive ntoau oausz ochge oetet of_four of_six ohne_mont oktor on_to only_at \
        ontoa open_dail opien orde_a orhan ormat our_offi ourer out_for owder pages pati_in pien> pro_kilo pupil \
        quot_0 rake> rakes rcher read_the reakd rech_ich rech_uebe reda_hat reih_nach revol reze_fuer rfern rile> \
        ritze rkund ronen rpack rspre rtest rtezi rtoch rtons ruefs runni rvier s_bren s_vier saatg sagt_herr sanft \
        saved sbeau schr_ich schu_in sech_flas seit_sams sekun senf_zuru senke sess_wer seve_mont sinc_pass \
        sinc_went smal_firm smitg soll_nich solle spri_seit ssell stad_hat stam_aus stber stena step_and stim_auf \
        stsie sunke supp_by talk_me tbank tbera tech_von tecke ten_poun tenza terab terbe testi tezim tgut> the_air \
        the_date the_eigh the_invo the_lunc the_oper the_shop the_webs them_that then_wish thick thou_fran thre_diff \
        tick_and tickt to_conf toaus tomat took_one trai_von trate troms tstun turtr tztes udges ufsch ufsze ukund \
        uman> umbau umnis und_gest und_komm und_nahm und_ob und_schm undab ungef unnin unse_kanz unse_reda unte_noch \
        upda_eing upfer urbel urely urthe usfae usgen uszue valv_may vate_ist vatwa veilc verg_wir viel_uebe \
        von_lief von_meld von_noch von_sieh vor_eine vorh_mit was_char was_lear wder> weit_offe went_over were_foun \
        wied_mach winen wins> wir_zahl wird_es wird_nach wish_me with_acce wo_sie woch_fehl woch_kost woll_er yet_to \
        yself zahl_jede zigar ztes> zu_klei zu_schr zum_neue zusa_nach =-1,2,-1,1 <dahi <itse <lehn <refl <silv \
        <umzu <vorh afier ausg_habe bekla dahin drue_und eine_name glied hand_the hrern huldi itsel knapp laid> \
        larms man_mir mona_ich mont_vor ngeri ompre one_at rasen rbel> refle retu_on scha_die scho_ausg sler> tich> \
        to_get tself warne wurd_in =-1,2,0,-2 <busy <expr <inns <timb <vien a_bus aschk asure atzer betra bevol \
        binn_0 busy> chkue das_pers der_supp die_aus ebevo eckho eichu ein_tech eine_wasc enna> erzwe esend fiehl \
        fork> hand_over hat_ihre hert> hkuec hlang idenz iebev iedri iehlt ienna im_pros innsb jahr_drei klo_und \
        lanti laran lften matic melde mpfie niem_mehr nnsbr nsbru pfel> pfieh rdens rderi rees> sche_hat schi_eine \
        sdate selli sonn_eine strok the_seat timbe tprue troke utora vienn with_warn wurd_von zwei_und =-1,2,0,-1 \
        0_amts 0_they <abzi <aren <bequ <bezu <birc <bish <bon> <born <cat> <chlo <disg <disl <e3> <earp <espr <esta \
        <fair <fede <fill <fish <geni <geod <ghen <hoff <kard <klac <koma <kowa <lede <lemo <loaf <loav <makr <maus \
        <mudg <narr <neup <non> <okto <oyel <pads <papi <pony <pota <rice <roas <roch <rout <rumo <saft <sakk <smar \
        <tuev <twis <weni <wide <wint <zip> <zug> <zugs a_bran a_cell a_d a_gree a_livi a_quie a_rath a_redu a_rent \
        a_rumo a_six a_twis aber_0 abrat abzie achgi acke> adewa aedel aelti aerte agsti akrel aktor alad> alle_ange \
        alle_betr am_haup am_scha am_vort an_argu ancs> and_unde andal andbu angs_um anyo_who app_the appte arder \
        are_affe arefu arien as_befo asch> assa> at_me atbot attic auch_aben auf_m aufz_im ausei aush_die auss_ist \
        aven> bache back_and back_ich badew band_vor batte beere bei_minu beim_ausg beli_in berkl betr_stel bgeho \
        bibel biner birch bis_jetz blei_an both_hand braut brum_und but_i by_half by_vide by_were bzieh ca_0 \
        care_home care_plan caref carto cast_by chatb chenb chgau chlug chnau chser chulw cials circu ckbek ckert \
        ckhol come_up coul_t ctron d_and da_mit dana_woll dann_verd darf_drei das_band das_fals das_jetz daue_eine \
        day_of dem_balk dem_erst dem_flau dem_laut dem_man den_hall den_kast den_turn denk_und denka der_anne \
        der_anru der_aufz der_dusc der_link der_mitt der_sagt der_stuh der_tuet derga dersp des_buer dfahr dges> \
        dguar die_blut die_foli die_kund die_norm disli dmira dort_jetz doubl draug drei_laed drei_term driv_of \
        eappl easur echsj echt> ectro eeth> egele egrup egwer eift> ein_fehl ein_nett ein_smil eine_arzt eine_dich \
        eine_mahn einle eipts eisvo elara elte> emain emlic empfi empla en_0 endun enem> entka entw_fuer epare eranc \
        erkas erkl_waru erln> ernes ernwa erobe erpoi erspi ertes ertst ervus erwae es_gera ethio euro_guts euzen \
        faeh_0 fals_etik fals_vorn fand_ich fchen feder feedi ferke figh_for fitt_in flage flog> flog_bei floo_for \
        foeh_und for_peop for_want for_whom fort_per four_euro four_pass frag_er frag_wurd from_nove from_star \
        fuen_mens fuen_vor fuen_weit fuer_oste fuer_schw fzueg gang_zu ganz_ohne gefr_ob geht_mein gelee gemue gerne \
        gesa_es gesie gest_aus geze_der ggen> ggenb ghent ging_uebe gital good> gros_paus gstis gute_serv gwerf \
        habe_kann hart> hat_zuer hatt_mir have_died have_pick haven hbuch he_did heat_and heats heiz_aus henan hener \
        hent> her_life hera_und hiel_bis him_on hint_auch hiopi his_boot his_cap his_hand hlor> hole> holz_in hrte> \
        hseln hser> hsjae htzeh huege hwage i_ha i_hob i_open i_paid i_put iage> ich_brin ich_zahl ich_zu iemen \
        iffe> ifull igita ihn_in ihre_werk ilves im_muse im_schl im_wass imed> in_by in_from in_leit in_linz in_mill \
        inall inbau indic ineap inged ingri ircui is_figh isger islik ist_gest ist_gut ist_uebe isvoe isvog it_roun \
        itas> iums> izin> jahr_muss jahr_wie jema_an jene_der jury_prai kalke kam_selb kass_im kass_vom kassa kbeko \
        kein_aber kein_zuru kelln khaus klack klin_der km_umwe knac_es knarz koma> komfo komm_und kowal krele krust \
        kssch ktobe kuen_in kwand lages lake> lamp_den lang_der lass_weil lbar> leaf> left_as lehnt leic_gema leiht \
        leis_wie leitr lemon lerka lhaft lift_of ligke linen llert lligk loaf> loave logge lvest lzett mach_nich \
        maer_der makre mal_und mann_fuer marme mehr_ich mein_tant mich_dana minu_elf minu_ich minu_of mir_fehl \
        mir_noch mit_rosa mitt_ich mont_s morg_in morn_a moths mour> moved mudgu mum_has mum_s must_be nach_kurs \
        name_gege narro nbeir nbeut ndex> ndly> neapp neun_schu neun_weit next_time nfolg ngepe nich_betr nich_brau \
        nich_verr nikum nine_seco noch_die not_so noti_on notru npast nrein nsor> nstea nstst ntig> ntkal ntrie \
        nungs nur_am nur_werk nurs_in nverz nwech oaves ob_es ob_in oder_muss oelia oerbe of_abou off_his off_i \
        offe_wurd offi_said ograf oktob olate old_is older olly> on_bank on_card on_sale on_vent one_must ooth> \
        opa_hat opin_of orey> orlet osine ostco otato otruf ottpl ourit oyela pads> part_from part_und peop_and \
        peop_not pest> petro pine> pinea plac_test plare plas_in plug> plugs poli_seit potat poure prall prob_von \
        pside rakto rames rancs rang_at raugh rcuit rdrei reag_nich reas> reful rein_0 rele> remai renov rerer \
        resi_in rgent riage rkast roast roehr ronte rpoin rstro ruec_des ruec_drei rufst rumou rumpf run_is rundr \
        rvus> rzueg rzwei s_gone salad sams_und scham schi_die schl_man schle schn_in schw_auf schw_die seal> sechs \
        seh_ich sein_tant seit_steh selb_uebe selei send_some serin servu sette setz_sich seve_with sever sgesu \
        shop_is sich_hat sie_gesi sie_kenn siebt sighe sind_bei six_peop skran slike slist smart soga_der some_with \
        somm_sind sond_die sond_weil sonn_zehn spir_so spran spres staf_have stan_es stat_nach stcod stei_zwei stich \
        stil_in stra_aber stra_nich stre_und stri_die summ_time surel svoeg svoge swit_our tadtp tage_vorh tagst \
        tbot> tcode teac_and tech_kam tele_war tenau terpi tgebr that_new that_one the_bicy the_box the_girl \
        the_ther the_trac the_youn them_the then_to they_ve thin_and thiop thir_has tick_cost time_is tkalk tkran \
        to_clea toas_and toff> tran_at tries ttpla tuer_aufg tuer_nich tuev> tumm> twice twist type> tztem udgua \
        uebe_fuer uebe_hatt uegli ufgeg uflag ufuel ufzue uhr_des uinte uitte umour ums_eck und_da und_dami und_de \
        und_hint und_oeff und_sing und_west und_wuer unse_toch unsto unsts unte_drei up_was uper> uprei urite uschk \
        usses utete utges verg_fuer verun verzw vier_baug vier_ich voic_on vom_freu von_gepl von_halb von_inne \
        von_reis von_so vouri waer> war_dien war_ein ware_fuen watc_by watc_the week_to weisg wenig werd_was wice> \
        wie_s wied_hoch wied_ruhi wiege will_kuen will_sie wind_it wir_jetz wir_koen wist> wo_es woch_eing woll_jetz \
        word_sagt wurd_elf yelar yild_von you_wait zehn_aben zeig_mir ztem> zuegl zufue zuge_im zusa_noch zwei_einm \
        zwei_frau zwei_name zwei_verm zweih zwoe_grad =-1,2,0,0 0_beim <acro <b1> <bamb <eisv <embo <geh> <glan \
        <hant <hi> <hoef <idio <krea <pict <roeh <wasp <wish <z> a_head a_pane a_vouc abbuc acros aeme> alle_was \
        als_eige alves and_went angwe anten anyo_know arger armel at_home aufs_klo bag_of bbuch be_anno bei_alle \
        bere_werd best_auf betr_nach bezug born_and bssys charm chec_the ckone clini cogni come_with da_als \
        dank_auch das_esse das_muss das_syst date_ist der_adre der_baec der_luft der_vorb die_stim dorth ebssy eckwa \
        ecogn ein_eine emaes embos enfol eryth es_steh esaet estic fast_jede fectl five_peop gebu_und gefr_wo \
        gepr_wurd gern_weit gesc_eine gest_sagt gewo_bei grad_in gskar gweil hales hante harts hat_ruft hear_from \
        henfo heuma hresg i_get i_ment ictur idiot ihenf im_gesi in_breg in_frei inic> isges issta jetz_scho kaeme \
        kerte koned kran_sei kreat kuen_koma langw leid_nur let_us mboss melad merk_euch mesto mont_an more_and \
        morg_ange mpft> my_surg nahm_den nenba neun_woch ngwei nitz> ob_der ogise ognis orque otfae owels peop_in \
        pers_gesp pictu plan_habe pple> prue_die prue_zur quint raubt recog reih_der rgien ribe> riens rmela romis \
        rose> roun_ever rque> rythi sani_hat schl_nich scho_durc sehr_entt serv_from sione slos> so_den solut \
        sonn_hat stra_auf stud_der stud_hat suche the_blad the_comm tnote to_wait toda_to ubens uebe_rich ueckh \
        uhr_nich umger unse_vert urgen veryt von_geba vori_woch vorta wanne war_supe ware_die wave> well_prep \
        were_take wert_die whic_the wied_kein woul_call zsche zu_zahl =-1,2,1,-3 <male <tren <zeit anged dass_sie \
        frank greed my_wife olien rgest schin =-1,2,1,-2 0_weit <anbi <blat <durc <ersa <feel <feuc <flig <hard \
        <inst <kaes <naem <nass <ned> <poin <sepa <subs <weiz aemli alls> ament atic> atlic ausfu beer> befeh ckelt \
        dach_ich daru_jene das_zeug dem_morg den_schu denta doesn drei_firm drei_nach efueh elzim feel> fligh \
        form_auf fortn geho_habe gesc_hat hat_beim hickt hirm> hous_in im_bett iniku inver ist_noch istin kame_zwei \
        kein_was kenn_jede kind_uebe laut_poli lavie lieg_im mein_das naeml noch_offe oesn> oesse ortet ortni \
        pass_auf peop_on pick_up ragge rgel> rmitt rther rtnig run_a sagt_ein scho_mal sech_uhr selb_die separ ssung \
        supp_and the_supp tnigh tragg treat uebe_mit urken verpa vier_habe vor_zwei wait> ziege zwei_am =-1,2,1,-1 \
        <away <pine <poss abgef aessi ahmes ausk_des berg_und best> clipb der_beit der_ware die_kond dizin edizi \
        ehner eifel eigne ekund elped eprue erial erkl_die guara has_pass hens> hmens hoer_ich ighed ipboa lipbo \
        lped> mean_for mediz mein_lade meis_bis mortg mstel olge> olte> rtgag screw tgage the_jury the_mont the_wate \
        to_two twert two_work tzehn und_unse vorga wurd_trot zuech =-1,2,2,-4 pfleg sale> =-1,2,2,-3 <gurk <toni \
        aehre arant bertr bring come_in ebrau ewoeh gurke holt> lben> maess ngese on_mond reed> =-1,2,2,-2 doppe \
        einze mitbe ought rucks tenbe tgesc tick> =-1,2,3,-4 <carr ehold ngebo rsatz siche syste ystem =-1,2,3,-3 \
        <admi <anzu zuges =-1,2,4,-5 elief =-1,2,5,-6 chnet =-1,3,-4,1 <ausw ather gkeit igkei =-1,3,-4,2 estra \
        tschu =-1,3,-3,0 <ganz an_inde dead> dem_0 in_fuen ohnen =-1,3,-3,1 <did> <reda <salz ature balle die_absc \
        disap egion ein_form eine_nach erge_0 im_schn isapp ldigu unge> =-1,3,-3,2 <etwa it_as =-1,3,-2,-1 <uses \
        <zone affol bis_sech chnec eferz ein_rech eive> estop ferze fifte fteen gehe_in gekos hneck ich_auf ictio \
        iente iftee left_out legt> llerg ltbau nach_neun necke patch regle ruec_eine shes> showe staye tayed tere> \
        the_chea ualis ueft> zehn_am zeugt =-1,3,-2,0 <chap <feat <gaes <jema <law> <now> <prax <reci <rela <scaf \
        <sehe <webi alysi as_well ased> bei_zwoe berle bersi binar bis_jahr buil_by caffo chger chuh> ckel> die_den \
        die_kist die_klin die_trai ebina ecipe eine_aufs emina ennum estbe ffold four_time fuer_schu gsten heit> \
        i_orde in_leip jeman kart_geht kont_auf lesse lysis minar nich_eine nimm_das peich plate praxi prei_lieg \
        raxis rech_das recip riff> rzeit saeum scaff semin sessi speic two_days umpf> und_pass urvey vert_in \
        war_nach webin ysis> ythin =-1,3,-2,1 <olde tgege uldig =-1,3,-1,-2 <brec <cap> <circ <hebt <klem <resu \
        <sugg <zuck a_diff abeti angst ayer> befo_and best_war brau_mein chink den_rest done_a frau_an fridg hunge \
        hwer> jung_frau klang my_daug nets> oehn> out_of rtesc sie_bei sugge sults the_manu thin_it this_autu tiket \
        uglei weiun zweiu =-1,3,-1,-1 <abo> <aend <boy> <code <diag <dich <doub <doze <ertr <geso <grie <gutg <hate \
        <hose <hut> <jury <milk <pfla <rend <seh> <show <teur <tuet <type <undi <urge <wins <wobb <zuve abwei aktua \
        alanc alisi am_fens apest arbe_dann artes at_any atenb attun atuer aupt> auss_betr ausz_das autif autsp \
        beaut been_left beha_ihre bei_foeh beim_drit berha bilds bis_elf boug_a brei> brich bweic carr_over centi \
        chert chmec chwoe comm_with dame_bei datum den_fals der_burs der_fehl der_prei der_stel die_halt die_ratt \
        die_tabe dozen eauti ecall egehe egert eholt eiden eine_haus eine_list ekueh elen> elled emder erst_eine \
        es_dem estor evels extr_und fails fall> fasse fiert fille fuer_acht fuer_mein geh_ich gehol geko_sind \
        gele_hat gesa_den geson gment groe_0 gros_lob gutge hatt_uns heape hing_hat hmeck hoffn hwoer ichel idigt \
        igena ighti ilabl impft in_eine in_what inten isele it_take itsam kost_extr ktual lach_nich lauf_die \
        laut_unse legeh lergi magne may_have mder> meckt mess_in milk> minu_drei mmend mpres msoe> nach_und natue \
        nich_dass nich_gese nie_ins noch_fuer nstli nwach of_what of_whic offnu olls> omati omsoe orbes ostat paid_0 \
        param prang priva prue_im rafie rang_me resso rhaup rinki rivat rkart rktag romso rspie ruess schn_war \
        see_the seil_mit sein_lebe sited sitz_sie six_and stat_page stop_usin swit_to talog tattu tersu the_five \
        the_repl the_writ then_that tiful tless tsieg tuerl two_hour uide> uperm utifu utspr uverl ve_aske verg_und \
        verk_heru verl_und view_of wanke war_fuer was_ande was_turn watt> week_the weil_er wied_auf with_bein wobbl \
        wuer_gern zenti zugsp zuver zwei_wurd =-1,3,-1,0 <bril <furt <myse <whal a_huma ab_apri arnt> auch_auf bindi \
        cent_und die_besc ein_zusa elpli erkar facht helpl is_bein itron jahr_wied kann_der kein_kund level litte \
        lplin mehr_erwa messe mysel ohne_ein passw pline pritz seufz teig> tivit ucket vier_proz was_soll whale \
        wurd_heut zitro =-1,3,0,-3 <ders <guid <herk abgeb aese> emen> nzige rselb show> sie_die tted> =-1,3,0,-2 \
        <also <atti <baug <boch <dear <does <fuge <gaen <geze <goin <good <k> <keim <love <mome <rand <tap> <thun \
        <weep a_chai advic afte_eati also> ately aters be_plac bens> bochu book_agai ceipt cheln chrin chum> comme \
        conti dachr dasse dem_einb dered deste die_spue dvice eceip eine_zett elegt ewart fahl> fassu geha_und gelha \
        getru going graz> habe_0 hdraw hlug> hrinn hwank im_feue itche knack laut_erst lmon> minu_0 mmerl mond_and \
        mpfah nich_der nich_mit nkart nsch> ntile ntinu ochum ouble ouseh page> raeus rkel> rnung satu_and schme \
        sich_heut sswor stumm thdra theke to_0 tres> tstof uble> uegel ugges uglin uhr_geoe und_hatt useho von_habe \
        von_war vors_und wer_die wohn_und zwei_weit zweif =-1,3,0,-1 <eck> <kaug <nitr <pock <rema <thek <wegw aense \
        amati arium as_we augum berar bille die_kein elhaf eppe> er_aus erre_die etwa_mit gaens geht_und gena_zwei \
        genge glei_baua grues halb_drei hat_dann igrat im_kuen in_trom kaugu klama lamat mehr_seit ortag peise pocke \
        rgaes rtise seit_wir tery> the_far to_fini to_tell ttens ugumm um_0 utel> was_born we_now wegwe wrot_to \
        you_coul =-1,3,1,-4 <mode <that by_some ebot> =-1,3,1,-3 <beau <kabi <swit <with behal berat berga chgel \
        eint_0 ervor geld_da gramm heut_nach irmed platt rged> ustom verdr =-1,3,1,-2 achbe alog> am_aben arate \
        desam ein_die feuch helpe herku meant usmar =-1,3,2,-4 0_fahr <bord buch> die_lini hulen nterl onigh oses> \
        tonig =-1,3,2,-3 dder> die_zahl ersat gekom =-1,3,7,-9 <ob> =-1,4,-4,0 serer =-1,4,-4,1 0_for die_prei ietet \
        =-1,4,-4,2 ollte steri =-1,4,-3,-1 fleis zu_0 =-1,4,-3,0 <das> <oran <riet ackun aden> altba auf_seit betro \
        geris odel> packu rbar> rived rletz sendu stome tomer wachs =-1,4,-3,1 risch =-1,4,-2,-2 and_the bei_ein \
        celle chure der_mont erlor ochur rhaft rochu ults> =-1,4,-2,-1 <affe <aufz <deck <dose <exak <opa> <sess \
        <vari <vorm <welc a_0 affec ange_nach beim_zwei betr_soll break buchu chult den_verk der_stad ecked erbar \
        exakt fecte fish> graue ieger it_and lass_sich lieg_die list_der maerk mehr_als obble opfen plies rhin> \
        rver> the_help ttage tuali usin_the using vels> verar verbr vom_mark wager xakt> =-1,4,-2,0 <brak <grau \
        aeusc belt> der_jung died> emde> griff not_in riet> squa_metr =-1,4,-1,-3 <flas denn> salmo stoc_ein \
        zwei_kind =-1,4,-1,-2 <crac <einl <inkl <klan <salm <skan <stum <todd a_smil agess almon ans_tele auch> \
        augle autom baugl bscha chimp crack ddler die_anla die_brem die_ware dose> drink eful> ein_ande ein_mens \
        elden erter etige for_our frien fuen_woch fully gelie ggest guts_fuer hatte hbess heap> hebt> heke> himpf \
        inklu lable ledig left_with load> mein_enke menue nach_vier nsivs nur_auf oddle of_seve pboar port> rbrau \
        rieme riend rkten said_the schl_hat seit_mont sich_der tches toddl ully> vers_0 welch =-1,4,-1,-1 <knew \
        <terr aktue conds die_nach erhin erled ffere gut_dass ineri knew> ktuel my_late rledi rtaus schw_verl tate> \
        up_by xcell =-1,4,0,-4 <much <smil <vent erbra much> =-1,4,0,-3 <bath <mei> ails> chbes deres fold> fuenf \
        im_lade ittel lini_0 nackt notdi ocker otdie up_to =-1,4,0,-2 <denn <hybr <notd <waer gling hybri kanda \
        liner pfehl skand ybrid zuers =-1,4,1,-4 <pfle fund> kabin onnte rine> that> =-1,4,1,-3 eine_drei und_am \
        =-1,4,2,-5 beste =-1,4,4,-8 biete =-1,4,5,-8 <hand =-1,5,-6,3 ansch =-1,5,-4,-1 eckru nach_eine =-1,5,-4,0 \
        suppo used> well> =-1,5,-3,-2 jetzt =-1,5,-3,-1 empfe frisc je_nach wart_der =-1,5,-2,-3 <befu tiges \
        =-1,5,-2,-2 <and> <arri <butt <chea aelle aited arriv cost_0 der_rech die_date die_rekl effne egebe ehend \
        erhaf gold_fuer hure> in_bad oerun opped pared pumpe rocke the_broc timet toeru zahle =-1,5,-2,-1 <bric \
        immer =-1,5,-1,-3 <biss <e> <esse <faul <fing die_dame entil loes_sich mein_frau passt soga_die tely> \
        =-1,5,-1,-2 <numb <umst die_hotl erha_die ersuc numbe rsuch uckt> xtra> =-1,5,0,-4 <bag> efahr erkt> \
        lief_die schwi torte und_mir =-1,5,0,-3 <out> <ruhi das_gera rmine sind_seit =-1,5,1,-5 asche fort> \
        =-1,5,1,-4 <konn alten =-1,6,-5,0 <reco reihe =-1,6,-5,1 <wo> =-1,6,-4,-1 ckruf kost_0 kruf> that_i ueckr \
        =-1,6,-3,-3 gegeb =-1,6,-3,-2 <menu befun mpfeh =-1,6,-3,-1 <saub omers saube umpe> =-1,6,-2,-3 <date and_no \
        egel> last_nigh left> =-1,6,-2,-2 <left als_haet iges> =-1,6,-1,-4 <sofo arton die_frau enst> merkt ntens \
        ofort sofor sselb we_have =-1,6,-1,-3 <anla hnike =-1,6,0,-5 packt =-1,6,0,-4 girl> =-1,6,1,-6 <bere \
        seit_der =-1,6,4,-9 heute =-1,7,-5,-1 <read =-1,7,-4,-2 seit_heut vergl =-1,7,-3,-3 ellt> lean> =-1,7,-3,-2 \
        esond hat_unse =-1,7,-2,-4 <imme <vera und_sie =-1,7,1,-6 <holz =-1,7,3,-10 <heut =-1,8,-4,-4 ckte> \
        =-1,8,-4,-3 <seri =-1,8,-3,-4 <upda =-1,8,-2,-5 <gera =-1,8,-2,-4 <same =-1,8,-1,-6 date> =-1,9,-5,-3 i_have \
        =-1,9,-4,-3 lled> =-1,9,-1,-7 eiche =-1,11,-5,-6 nung> =-1,13,-4,-8 <app> =0,-11,5,5 ster> =0,-10,9,1 erei> \
        =0,-9,5,4 werbe =0,-8,2,6 halle =0,-8,10,-3 geld> =0,-7,2,4 <band =0,-7,3,4 <fuhr =0,-7,4,3 ellte =0,-7,5,1 \
        uern> =0,-7,5,2 later =0,-7,7,-1 lity> =0,-7,7,0 tende =0,-6,-3,9 gasse latz> =0,-6,0,7 rchiv =0,-6,1,4 \
        firma =0,-6,1,5 logo> spend stift zeige =0,-6,2,3 iesse =0,-6,2,4 grenz =0,-6,2,5 stag> =0,-6,3,3 name> \
        =0,-6,5,1 ator> =0,-6,7,-2 tice> =0,-6,7,-1 erant work> =0,-6,8,-2 <ante contr =0,-5,-1,5 mwelt umwel \
        =0,-5,-1,6 ften> =0,-5,0,4 dorf> =0,-5,0,5 <hafe <rost ist_im kamen paten rved> =0,-5,1,4 <um> eden> eifen \
        itors =0,-5,2,2 <ausl =0,-5,2,3 antra eilen =0,-5,3,2 der_alte rannt ufgeb =0,-5,4,0 trade ussch =0,-5,4,2 \
        habe_im =0,-5,5,-1 apita =0,-5,5,0 berwi =0,-5,7,-2 inhab nhabe =0,-5,10,-4 ftrag =0,-4,-5,10 jeden \
        =0,-4,-4,8 <am> =0,-4,-2,6 <spen einga ohen> runne =0,-4,-1,4 euro_in =0,-4,-1,5 <zufa azier beten esuch \
        head> ohnt> on_thur the_pari =0,-4,0,3 chiv> enehm erche geneh =0,-4,0,4 <behi arken biet> eifer enkt> inges \
        kran> mmen> =0,-4,1,2 <draw fabri swert =0,-4,1,3 <ambu <eich <pfor ambul anted brik> bulan habe_um irma> \
        mbula undsc wie_man =0,-4,1,4 hasen =0,-4,2,1 blic> die_ag einsa nach_von the_regi um_zwoe von_sich waltu \
        =0,-4,2,2 <auf> <dreh an_in mpel> nment otes> recke treck verda =0,-4,2,3 <gren agen> =0,-4,3,0 enzel stay> \
        zu_viel =0,-4,3,1 <sixt <zu> anzie confe echne ich_hab iled> ltung nzier onzer oundr pass> ublic wir_lief \
        =0,-4,3,2 bund> =0,-4,4,-1 proze ueckz =0,-4,4,0 <net> <proz <verr eidet else> erenz in_june =0,-4,4,1 court \
        =0,-4,5,-2 kette =0,-4,5,-1 <amts anwal chang der_vert frist heet> hise> nwalt =0,-4,5,0 ngen> =0,-4,6,-3 \
        gung> =0,-4,6,-2 alter edite eink_von ihre> lier> unde> =0,-4,7,-2 kredi =0,-4,9,-5 <buye <has> buyer \
        =0,-3,-5,8 <mete =0,-3,-3,6 gelae =0,-3,-2,4 <roes arty> =0,-3,-2,5 <anwo anwoh sgela von_und =0,-3,-1,3 \
        <bann <blau <hinw <priz <snow <tues haube kten> parkt prize rize> tank> =0,-3,-1,4 <depo <rive behin der_die \
        dhof> die_numm eckte ehind ehmig erdig eule> had_been im_haus im_schu it_woul nehmi nschi oerer parad party \
        rolla tall> ungsg =0,-3,-1,5 fluec leep> oller =0,-3,0,2 <hamm <toge adven am_donn baend das_tor dvent \
        eine_einl haus_in lists nich_durc numm_auf past_the rdigu thon> und_nich =0,-3,0,3 <arme <herz <live <quay \
        <samt <thie <verl agai_at anze_erst anzei arade beine berae bis_die choss das_tier den_zaun die_zufa egier \
        etrue filme frag_nach gends gswag halb_zwei has_open her_own hieve just_a kein> lator linke ngswa nzeig \
        pfang pfort proz_die reife rettu rube> schos tatik thiev tseit ulanc und_zwoe von_aber weide =0,-3,0,4 <clim \
        banne hall_von ollat =0,-3,1,1 <nen> <poet <rad> <woma afte_two beerd days_in ebenb eerdi ische iveri \
        leut_die lowed man_hoer mode_von orter proje reute rften uchha ueckl von_werd war_unse =0,-3,1,2 <brav <copp \
        <duer <gips <niem <nirg <oben <proj <resc <them abrik afte_my auch_das auge_die backs came_back cklic coppe \
        dreih eftun ende_des endra enlag erker erner ettun ganis gebae hundr in_this ist_mein kuehe laedt letzt \
        lling mein_nach nachm ndrau ndred niema nirge on_our quay> raile rhof> sein_auto that_he tmess ueftu uns_0 \
        uns_ein wird_auf woll_noch zimme =0,-3,1,3 aben> aehe> ferie offic renze rtier the_buil und_wie =0,-3,2,0 \
        <rare besc_die enewe erlau gator gros_habe igato kilo_zu kommi newed nich_und oben_und sei_zu tscha \
        =0,-3,2,1 <memo <spri absic actic ales> alkul and_a at_nigh attfo bsich dann_eine die_tier dreis eine_gara \
        erstr esehe geseh gruen im_saal kalku lattf oman> orth> schw_hat stiga to_know ttfor uebe_und unse_best \
        usual will> zehn_tage =0,-3,2,2 <flee ating nach_die nderw the_foun =0,-3,3,-1 <unle drov_over eine_mail \
        farm> hand_mit taats the_orde vest> =0,-3,3,0 <gebi <havi ande_mark bevor beza_und cent_of die_diff die_prog \
        die_sonn droht elier er_sagt ersen ertan erwal esale evor> ierun istri kanis kapit keepe lady> lesal lines \
        make_the mich_das noch_ein nstan olesa repay rwalt sign_for strib terna thin_in tipp_in und_rech unte_ein \
        uster von_zwan we_were zieru =0,-3,3,1 calls der_rich ffert gesch they_left undet =0,-3,4,-1 <nord <verm \
        die_kont enter filed hagel have> landl llamt muste ornie seit_0 stan_der torni =0,-3,4,0 roup> =0,-3,5,-3 \
        <lice =0,-3,5,-2 <effe <lot> <riva annt> effec ferer group inanc insol mmiss nteil ommis oraus =0,-3,5,-1 \
        gned> igned =0,-3,6,-4 pital =0,-3,6,-2 <soli =0,-3,7,-4 <shar =0,-3,7,-3 rest> trags =0,-3,9,-6 esell \
        =0,-2,-4,5 <denk =0,-2,-3,4 eimat rows> =0,-2,-3,5 <glas eferw ferwa hospi =0,-2,-2,3 <satt chef_von \
        die_bahn gewae giess inauf ould> von_in =0,-2,-2,4 <belo <da> <pram chner dents erhal fuer_eine jede_mitt \
        land_und lschu perru rrung ruene sselt uebe_dem zwei_maen =0,-2,-2,5 actor =0,-2,-1,2 <ausg <klau <pavi \
        <sain <swif <unas aesid and_let are_nine bends brie_gesc chuet denkt durc_unse ecord geoe_ist gesti gros_und \
        hat_niem hmigu ichnu ihn_die im_vori last_von migun mont_hat naske near_the oniak ortsv pavil raesi recor \
        ricke rohr> romme rons> runs_the saint spate ssbra swift that_orde tmuse uhof> unask was_no wifts wolke \
        zehn_kilo zu_gehe zuge_und zwei_jung =0,-2,-1,3 <bake <besi <bien <haub <igel <pond <spre <tall <vica <wem> \
        a_hedg aeumt angre aturd aube> ausst baeum blaze boesc boxe_of bund_und by_dusk car_park dem_kino den_brie \
        die_ober ebsge ein_geru ekam> erang estif farb_und four_in freu_sich gewan help> hinwe ibiti icar> im_bach \
        isel> lass_zwei lerch luess mein_bett mit_lauf nnten olke> opter rauss rchga reck> reste reuz> rksge roest \
        rpres rsch> rtly> sauer sein_neue sgera sind_weg tause the_gard the_rive the_vica tlauf traet trueg tstad \
        tstel tuesd ueger uesda um_den umte> und_fuhr ve_had versc vicar vor_jede week_in zende zwei_mont =0,-2,-1,4 \
        <feie arish biene gsamt ielte ther_are warze =0,-2,0,1 0_kost 0_mann <ausd <ghoc <heav <hild <kuch <lokf \
        <prac <stam <true <umsp <unve <vare a_bras a_prim a_reco a_valv a_woma abfu_von acht_tage aeht> alle_vor \
        ange_mein ansc_gab anza_fuer auf_dere auf_elf auf_hono chsag chtme chzue das_0 der_besc der_haft der_pres \
        die_berg dort_scho draw> drei_eier drei_fran eboge ein_buer ein_kiss eine_weis elpla elte_mit enlau ergeg \
        erst_vier firm_sind five_work foot_and for_as forms fuer_und gebog gekeh ghock had_told he_look hlman hortl \
        hrbah hsage hzueg ich_nur iebst im_krei im_op in_sock inha_von ipal> jahr_wurd karl_hein kfueh kost> \
        land_die line_at lohne lokfu luded mein_meis menko menwa mete_gros minu_eine mit_zett moser mspan my_nan \
        nach_auff ndesh nich_wegg noch_da nsent oache obeba okfue on_i ortsc plac_abou pract rchsa regi_die reuen \
        roun_in rtern sass_am satu_a schl_sie scho_is shan_und signa six_hund ssume steh_wart stenw stre_was strik \
        talki the_boat the_site the_tick ther_s tkreu tuhlb twarn uebt> um_hinw umspa urtei varel vom_donn vom_vort \
        von_sons war_vom wass_in weil_das wine> woman zahn_die zaun_reic zwei_loes zwei_werd =0,-2,0,2 0_bus 0_unte \
        <anma <bana <barb <blit <blum <bron <bunt <crat <dot> <envi <heil <luef <nahe <pit> <prok <quee <sarg <site \
        <trat <tun> <voge <wast <wilf a_tin aber_kein abris abwae achme achmi acht_mens aeute ahrba alle_wied appel \
        arker armer arnis arzer atmus aune> ausdr ausee aute> baum> bbey> be_clos be_elev bean> betr_mein bikes \
        bis_frei bis_halb blitz blos_noch blume bran_im bras_band briss brok_into brun_von buch_hat bunt> burgl \
        buses bwaer by_two chilf chlue chsal cone> conse cour_at crate cros_the da_roll dem_gela dem_labo den_sech \
        den_umwe denbe der_flut der_kape der_ludo der_naeh der_ort der_pfor des_betr dest> die_krip die_lieg \
        die_vier die_wart diesm dinge dmeld dorf_nach drei_kilo drei_woch dres_in eckli ecksc edrue ehlal ein_blit \
        ein_hang ein_kabe ein_lief ein_logo ein_rohr ein_tank eine_aetz eine_uebu ellac ellan elzeu enfel enfes \
        envir enzwe er_in er_ist er_nie esaec eschz esden esmal estse eude> euler eumt> fahrb falte flue_in foer_der \
        foers frau_noac from_who frue_stan ganz_dorf gebi_und gebla gema_das get_to gethe gieru gitte glars greif \
        gster habe_frau habe_gesc had_alwa had_walk hat_anze hat_gewa hat_kein hera_eine hiess hlala hlues hmeld \
        hnee> hubsc hwaer hwarz iesma igel> ikeri im_hoch im_krie im_ort im_sand imatm ironm ist_ausg ist_bis \
        ist_dich jahr_ware jecte jede_tag jung_von kann_das kein_kuch kilom lagge lalar laube lauf_moto leare \
        leic_verl lieh> ligt> limbe llon> loge> lomet longi lplat lueft lugze lusti lwaer lwass lzeug mach_sie \
        mal_in matik matmu mgebu mit_elf mpenl nach_fuer nated ndem> ndmel nehm_die neter nfeld nfest nflug ngega \
        ngelb ngler nich_verb nich_verk nneng ntsta nviro nzwer oberh ochs> oerst of_lett of_our ogeth ommel on_site \
        ongin onmen orsit ortlo ortst oser> ossed pften plaus poli_have poli_von put_in queen racto radi_wo regie \
        reic_es renzw rglar rike> rman> ronme rstag rster russ> satt_mit schef schu_am schu_die schzu sdrue seen> \
        sein_aber sigke so_sagt sola_das spie_imme sserr stel_eine stim_fuer stitu stoo_ther stori stsei stueh stuet \
        such_seit sverk tage_ohne tary> telzu teten the_hero the_lett the_rega the_ring the_roun thei_way thir_year \
        thos_of toget tran_von trau_sich tromm ttelz tterw tuehl tuem> tuetz ubsch ueen> uehlb ugest uhr_uebe uilde \
        und_wied und_zehn unkt> unte_aufs up_the urgla urste usdru usee> ustig viron von_nach votes want_it war_memo \
        warn_app wass_habe waste werd_gera wests wied_da wo_frue woch_drau wochs wrap_in zeile zufa_ist zur_eroe \
        zwoe_mete =0,-2,0,3 0_die <angl <dusk <trif abbey angle auf_stat bis_ende der_alts dusk> escue fehla forel \
        gela_von hund_peop ich_dem iorch it_in kein_schl klame leihg lking lted> nenst nhofs niorc nkerl nstit nwage \
        orell ptied rchef rescu rlieh rund_um spec_are sstra terfu the_road trei_auf unte_wass waes_die war_er \
        =0,-2,1,0 <beig <bist <inge <inse <lebt <lied <phot <quar <seif a_pric a_trad ab_das agen_ab am_drei an_um \
        arely ass_ein astha aulei baule bei_kam bei_muss bila_und butio cent_by cent_die das_auch das_kart dem_auft \
        dem_schr den_sche den_zett der_durc ebran eine_ausg eine_meta eine_obst eine_paus einm_drei else_and eranz \
        erha_wie erkri ermed ersc_in erst_inst erwe_saem ewinn febr_ware geme_jetz grou_the guens haet_als hand_hat \
        hheld hini> hitsu hoto> how_i ibuti idar> in_six ingsf irbt> ithhe kauf_wurd liebs listi lland mark_and \
        meet> muss_und ndhol neinh neue_rech neun_cent noch_gege nzell of_some photo quot_for rbank reats s_auf \
        saem_ante scho_aber seife sfond sitz_mit spie_im stan_on the_avai the_nord then_she thhel tragl tsun> \
        und_beha und_bin used_them wait_the walle watch weit_betr whits wied_aufg woll_sie wrot_the wurd_per \
        zeit_hat zula_fuer zum_lade =0,-2,1,1 <absi <bart <buse <comm <deze <eate <faeh <fahn <gefl <hinz <hoeh \
        <jubi <july <kett <klam <knit <kris <larc <plue <thri <van> <watc <witt <wrap a_pers a_prog ab_im agebu \
        ahnae ailer aits> angli anzu_und arage ators auch_ande aundr ausb_hat ausg_nach bbran beim_letz betr_ein \
        bild> buer_der cent_the cipal ckern cknen coul_tell das_stam date_is defe_war delsk dem_aufd den_prei \
        den_stal der_frau der_kran der_mate deshe deuts down_with ederv egeze ehrl> ein_lokf ein_tran ein_verg \
        eine_absc eine_aus eine_belg eing_ein einm_hat eitig ekehr elken endwa entur enzau epari erhof ernst erten \
        erwoc estig etry> eutsc fahr_die farm_and fende fens_zu ferei fersc films ford_eine frei_hat frue_hat fschr \
        funk_auf garag gart_in gedr_und gefu_hat gegne gehe_der geren gerha gesc_ein gips> glau_ich gnatu grad_im \
        hat_aus hat_dort hat_nach hatt_drei hatt_ein heiz_und higt> hint_glas hinzu hnaer hoeh_von hofst hutte hwein \
        i_coun ich_mach ich_werd ieman ierpf ignat ihm_die ilms> im_amt im_selb im_sept in_ther ineti inne_im irman \
        ist_ja itati itwe> jede_frei july> knen> koll_mit komm_nich konst kost_uns kulie laken larch lasti late_the \
        learl lerfr leur> leys> lief_sie liess lkuli lleys lot_of luesc mach_das may_the mbers mbing mburg menst \
        menti mich_auf mit_ihre mit_mind mpost my_driv nach_dien nach_zahl naehm nbetr nderh ndwer netie nfess ngepa \
        nich_mal nich_verg nnwer noch_zust now_four nstai ntera ntral obend ober_seit oceed oehrl oetry ofstr \
        ohne_leit onfes onsze oroug ossma oste> ouses out_ever ownst pake_der peop_came plues poetr rafik ratis \
        rbend reaso reht> rein_ich reist rkaes rlags rmenk rocee roll_nich rope> ruec_uebe ruft_der s_chai sagt_sein \
        schi_im schwu seit_fast seit_sonn serwe sie_brae sinc_and sond_nach sstae stat_0 stat_das stor> stroh sual> \
        t_know t_make telve terdi test_und this_seas tierp tisc_mit trad_fair trafi troh> tschl tuere uehen ugena \
        uhaen uhren uler> um_fuen und_erkl und_lass und_pfle und_verk verfl verie verr_nur von_ab vor_den vor_mein \
        waer_und waits war_und wecke weni_minu went_roun wer_hat whet_it whol_wint wie_es wird_am wnsta zeig_der \
        zucht zuru_sind zwei_leut =0,-2,1,2 <de> <karl a_coat ab_was alde> auch_bei aus_ange best_hat chtho demen \
        der_vere efers erern flugz fris_bis hand_in hthof in_octo klers komm_eine lette lzpla nobo_coul nraed olzpl \
        orrie orse> ostue permi rmel> roun_the scha_im tag_lang the_crew they_even verk_die woll_die wort_0 zplat \
        =0,-2,2,-1 <beer <divi <flew <hole <rohk <usua affen agesp aloge amtsb and_carr ange_fuer ausg_sind bank_und \
        been_disc ckdow daue_an demo> die_soli entzo erpfl five_per flew> hkaff hoeht in_rott in_zimm lief_seit \
        lockd mag_der mio_euro mtsbl ntzog ockdo ohkaf olgen rags> rohka sgesa tenda the_owne the_pros they_paid \
        tling tsbla tzoge uebe_zum ungsv uschu verm_sind war_scho wenn_das =0,-2,2,0 0_ab <bete <bull <croo <ermi \
        <fasc <geba <gedu <insg <kaut <muni <owes <pris <rete <reve <rule <ruts <sank <sple <teil <unre <urgr <verf \
        <vorp <wede a_conf a_purc ab_den abge_zum acco_for aeger aegew aemme almen als_uns an_invo and_cred angem \
        auf_auge aus_uebe ayabl beim_bund biet_sind buyi_grou cont_are crap> crook ctice dafu_dass daru_gebe \
        das_hoch defri den_stro der_fein der_wirt deska die_einz die_krum die_pale die_verw die_witw dited drei_refe \
        drue_auf dual> egewe ehlha eilte ein_auto eine_eich eine_verw einhe eissi enauf endan entue erfo_das es_laut \
        estba estge euger euro_zwei festg film> for_seve forge fris_fuer fstra fuer_herb fuer_oeff gena_ein gesc_ist \
        gner> haen_von has_got haus_best hefte heid> hera_der htskr hwerd i_brok iatio ich_betr ich_gern ich_muss \
        idual in_hoeh insge invo_in inzu> inzur irft> is_said ist_bald joins kauti lade_in lage_unse last_wint \
        laut_prot ldau> letz_rate ling> lonen man_von marge matt_of me_with mehr_der mein_wir merfe meta_nach \
        mir_auss modes mont_noti my_soli my_wall nderp ngeru nich_abse nich_fuer nich_gena nie_geme nordi notes \
        now_clos nsing nun_in nussb nzure ob_jema offe_fuer offe_sind oldau onven ordic ortli ostle our_book \
        our_foun our_two outed owes> payab rech_vor repa_0 rtrie ruegt rwarn rwork sacks sagt_es sbrie sei_nun senkt \
        serst serv_gmbh serv_in sich_0 sich_hint spann ssbau stun_wart sware teil_sich temen tersh terve tform \
        than_we that_was ther_they trot_eine uals> uehlh uestb ullet ureic urgro verk_das verl_wird verm_verr verpf \
        von_hund waer_das we_coul we_make weder wirft withh yable zent_vert zimm_fuer zu_bill zum_prei zurei \
        zwei_mann =0,-2,2,1 am_frei apan> best_ist bis_donn buchh die_nich enhei enntn fand_der frag_was gewa_die \
        kler> lars> locht mewor mich_um my_dog nntni ntnis odest onded rossa steh_ein stend the_flee the_hors \
        then_they ucken ufend up_my weil_man =0,-2,3,-2 anufa awing bei_ande dem_bild drawi etung manuf onnen rawin \
        rnahm sites solve the_regu =0,-2,3,-1 0_lauf <appo <cast <co> <debt <grow <opti <sage <witz <zoll andat \
        anwa_der ares> atsan auf_rech betei carri der_fina der_letz diteu ehung gewin geze_es guetu hareh hrb_0 \
        im_apri in_dere jahr_eine konti laes_sein laint lot_0 lots> mail> nisch nochm nomme noti_of nsges ochma \
        ordin orkas ppelt rants rding rehol runs_for rzeic sitz_in six_mont slief stemp telie unse_fehl von_mit \
        were_rece wner> zu_uns zuru_die =0,-2,3,0 0_roll <japa <weil a_hous adene die_tonn ein_betr huete ippfe \
        japan krum_gurk mits> okto_eine optio ppfeh steu_hat stody the_lend tiftu tippf tody> tskra unte_ihne ustod \
        uted> weil> wer_nich =0,-2,4,-3 <body <uebe =0,-2,4,-2 <june bids> gert> june> laeuf lern> nsame tsche verre \
        =0,-2,4,-1 <zuli ngent onkur roll> schre serei strit the_chai thei_own tspie ungsh we_are =0,-2,5,-4 erde> \
        =0,-2,5,-3 <letz kaeuf sons_kein =0,-2,5,-2 <disc =0,-2,6,-4 <audi aeufe licen verga =0,-2,7,-5 to_a \
        =0,-2,7,-4 ionen =0,-1,-5,6 the_0 =0,-1,-4,4 <some =0,-1,-3,3 <aben <hosp =0,-1,-3,4 0_ist <abov <play above \
        bove> gaeng ortra shut> splan =0,-1,-3,5 <wass das_frei =0,-1,-2,2 <paar <slip antwo beken hinau limat \
        maer_in orsic post_the pram> rauer rentn schac schor schun the_loca uette =0,-1,-2,3 <adve <alwa <ammo <drai \
        <hina <stoo ammon arsch bass> bitte chair ctory dem_werk der_baum die_wass eige> heati igem> layin leits \
        llers lways mmoni noch_einm ntrae ntste onist radwe rmeis rted> stenl stie_aus tote> tvere umge_der und_sech \
        vier_stun von_ist =0,-1,-2,4 dchen drain =0,-1,-1,1 <blan <capt <daue <know <low> <mikr <note <pape <woer \
        a_bann abou_two aenen ahrze alfen alfon and_supp andmo angsv ashed aubt> back_auf bauge bei_arbe beid_part \
        besc_auf besu_aus blut_sagt bours bstwi caste chsae chsic ckbru ckers ckges damm> das_gege data_cent \
        den_fahr die_ampe die_last die_plae die_verh dockb dreck efrig ein_beke eisve empl_and enaeh enero ennad \
        ents_das ersoe eumte eunze fach_und firm_sein fons> free_of frige gefas gehe_auf ggesc halfe heult how_far \
        hsaeu hsich ielpl ihren im_koff inisc isver jaeh_best kbrue kell_mit kettl lches ldete lfons logi_der \
        look_afte look_of lzent man_soll mana_does mikro mir_mehr mungs nerou niete nnade nste> nwind nzehn obstw \
        oeff_der oenli osger outs> pairs pielp refri renna rrel> rsoen rtagt rund_sech s_da sent_its shut_for \
        sie_heru sie_samt soenl some_to stam_nich tele_thre than_usua the_call the_gale the_look uchts und_verw \
        unve_zwei unzeh verl_sein vor_mich warm_at was_for was_mach werb_hat werk_am will_look wind_are woch_frei \
        yout_orch zuge_dami zum_tod =0,-1,-1,2 0_enth 0_mete 0_vote <aloi <anli <anst <arch <baec <bitc <bolt <bowl \
        <brum <drif <emil <flye <goer <goos <grit <isol <kiss <lesu <moto <orch <orni <outf <path <paul <pfad <pier \
        <pude <robb <ruht <sahe <shak <spat <steg <tin> <twin <voel <win> a_pram a_row abou_the achti ackne adcas \
        ader> afeln alges alois als_baue amina and_stan andme angie anlie are_beli are_welc arme_offi armod artig \
        aschu astor at_her at_two atta> atver aufz_das aus_stel ausbr ausra auten avili bades bahn_hat bahnd \
        ball_und barsc beben bega_in behi_s beim_fest beim_neuj beim_stad bele_von beleg beli_to bern> betr_an bevoe \
        bis_nach bitco blie_und blie_unve bogen bramb bril_fuer broad brumm camer cata_in chenl chgan chgas chivi \
        chtwa cillo clima coll_on comp_sinc const corde cout> couts cuits da_eine da_sitz dana_ents dana_habe darau \
        dari_ein das_dorf das_nie dbebe dem_fahr dem_roll den_seit denau depo_von der_an der_b der_igel der_lind \
        der_prod der_sche der_sein der_vate derth derwe derzu des_haus desae desst die_angr die_bevo die_fass \
        die_juge die_late die_turm do_with drei_land drift ectur edel> ehlba ehlgr ein_begr ein_sarg ein_toas \
        ein_zahn einb_die einbr eine_gede elnah eltam emica emil> enbog ennes enspi enwoh epsel er_sich erabl eran> \
        erbet erhue erhun erkam ernet erons erpre erted ertha erwil even_at evoel fahr_taeg fair_retu fehl_im \
        fens_die firm_the flank flat_the flatt floo_on floo_took foun_of frau_aus frueh fuen_leut gart_aus geltl \
        gendl gera_gebo gera_glei gerst gesp_an gewe_ost gewi_0 gler> goerl goose grat_die gress grun_das gssch \
        gute_nach hacht hack_have haels hall_zu hat_elf hatt_sie hbarh hemic heron herre hgang hiel_ein hirr> hivis \
        hlaeu hlbac hlgra hlot> hnikm hoppi hossi hoste hour_and hrena hrenn hrung hstuh hund_ist ich_nehm icken \
        ield> ienwo ieren iern> igera ihung ikes> ikmus ilion illor ilmed im_grab im_heim im_kael im_leer im_mueh \
        im_zug imatv in_goer in_land inale ist_leer ist_zwei it_like it_took itcoi ithol its_floo its_seas itte> \
        ivist jaen_die june_it kame_sie kamin kein_geld kein_nur kein_zett kene> kerb> kind_duer kino_wird klin_zwei \
        kmalg komm_ins kueh_gebe kwerk lamme larmo lay_by lbach leere leg_and leit_hat lend_its lent_a lett_cont \
        leut_aus lgeru lgrab lies_den lkeru lkw_fahr llor> lmed> loca_hist lode_und logy> lois> lorr_a lston ltamt \
        mal_nach malge man_uns mann_von matve mehr_hund mets> mgass mical miede migt> minu_and nach_wird nboge ndach \
        ndamm neig_of nentg nests next_week ngebi ngrif ngrub ngssc nich_bei nich_einm niem_der nikmu nitho nlose \
        no_idea no_inju no_invo nove_im ntami ntela numm_zu nwies oadca oben_ein oberw oepse oerch off_harb olarm \
        ology on_mill ontam orded orhae ornit ortly ossig osure oungs pasto path_is peop_were plan_comm playi prueh \
        radie raets rdbeb rech_hat renpr rese_for rienw rksto rlitz rnith roadc robot roll_mit roof_of rrte> rstoe \
        s_peop sarg> sbeam sbrun schr_verk schr_verl seas_the selna send_eine senna sertu sgass shoe> sie_selb silbe \
        sing_i sitz_dort slast so_it sschl ssein stad_den stad_ein stan_mit stan_von steg> steh_jetz stei_aus stenr \
        stoec stoep strar struk stue_der stwie supp_are t_even tage_spae tank_der tatte tcoin team_from teers tenra \
        terse terwo test_die thalb the_coll the_fami the_kerb the_path the_shed the_yard thei_lunc them_two \
        this_year tod_von toeck toeps toerc tongr town_s trati trott trukt tsvor ttelt twen_five twies twort uched \
        uebe_fuen uehlg um_nach umpt> und_bund und_droh und_kass und_pfla und_pros unent unse_brie unte_des unte_war \
        utet> verh_verb verk_kann vers_ende vieh_mit vilio vom_gehw von_nebe von_vor vorne was_es was_shut welta \
        wenn_kein whil_the will_eine wird_hat yard_of zahl_nich zeit_sich zess> zu_besi zum_buer zum_vors =0,-1,-1,3 \
        <blaz <brat <ohrs an_drei andst ange_hat den_weg der_natu each_with egatt eihga erat> erweh ganz_nach gatta \
        haus_der hgabe hund_jahr hursd ifen> ihgab is_to iseln itgen jung_leut laze> motor ngrei nlage ohrst rsday \
        rwehr scout sola_pane tarte tgart thurs tzend uhr_auf ulaes ursda usbru von_ober zulae =0,-1,0,0 <baub <behn \
        <galv <golf <knie <kohl <map> <pike <schi <vogt a_sett aatss adet> aerta aeuss agebo ahrte ailt> alle_und \
        allia almos alon_a als_fach alvan an_gros apelt arbe_brau are_bril ask_in auft_inve awar_to baube been_prop \
        bela_das blei_bis buer_0 ckeln colla cons_and cools craft das_lauf das_zugt dem_grue den_kred den_vorg dene> \
        dgang die_heut die_letz dlerm drei_wage ebohr eihei eihum ein_deut ein_offe ein_vers eine_link eine_verh \
        eing_ware elf_cent elgru enkon envel ereis ernoo eroes erpuf es_stre esenk etsho etwa_ein euro_weni eusse \
        fand_sich fast_die flugh forbi forts freig from_home galva gepl_sind gesp_mit ghafe good_agai got_an \
        gut_vorb halb_stun hat_zum haus_gesc hiel_es hille hint_eine hresv hrten ich_sag ichwe iheit ihum> imisc \
        in_echt in_wels inen> info_fuer inhei init_on inne_ist iscou ist_tot iterk kages kbank ketsh kett_in \
        kran_habe ksfes lieg_noch lieg_seit lies_sie link_zu lksfe lmost loud> lpenv luef_aus lugha lvani mailt \
        man_halt man_look mein_eins mein_stan mein_troc mert> mit_vorn mmert my_own name_the nann_den ndgan \
        netz_bill nfere nich_lach nland noch_per noch_und npfle nvelo oemme of_peop of_work off_and offe_in olksf \
        on_thei onfer opes> orbid orfpl owls> penve pers_bis pfin_die port_and raeu_lass rageb read_it resve rfach \
        rfpla rime> rinti rmarg rnoon road_and rollo rophe rpuff rstec rtank s_afte sandh scoun seid> shaft shop_on \
        sich_halb sie_dach sitat sner> soll_der sper_der ssau> stan_at stan_sie stec_ist strop stun_bei stun_den \
        tefri tele_mit that_cool the_doze then_sile tober tshop ttsch ughaf ullen umfr_unte und_fueh und_gut und_so \
        unse_gros up_nine up_two urte> vert_er weis_was wir_sonn with_six woch_mehr zeic_in ziele zleie zu_luef \
        zugt_nach zum_dopp zur_mitt zwei_bank =0,-1,0,1 0_by 0_ihr 0_modu 0_pati 0_um 0_ware 0_will 0_zu <adjo <almo \
        <alou <arso <ashb <aski <asle <atta <avia <bali <barg <birk <cine <clon <daec <dam> <derb <devi <ditc <eisd \
        <eisw <entm <floa <flug <flur <gaer <gegn <gps> <hail <hip> <hohe <jagd <jo> <kami <kand <krip <loll <midn \
        <mors <murg <musk <nego <nomi <occu <pfui <ramm <rock <russ <salo <scie <senn <soem <sofa <stab <tith <trip \
        <trun <uebu <umwa <vaet <vo> a_baby a_call a_plaq a_red a_requ ab_fuen abest abluf abna_das abou_sixt achwu \
        adera adtfe afte_noon agnol agre_to agskr ahrel akate albah alken alle_herr alle_sieb aloud als_zeug alted \
        alton am_deic am_tor ampfm amtli and_afte and_for and_had and_sixt and_visi and_we andka anen> anfal \
        ange_man ange_word ange_wurd anla_und anla_von appla arch_von are_talk arel> areta arkin arm_in artin ashby \
        askin aslee astro at_knif atabl atast atric attac auch_vor auch_zur auf_wohn aufg_auf augh> aus_bitt \
        aus_muen ausg_den auso> auto_rast autof aviat bagg_habe bahn_am bahn_steh bahnv balin bann_von bares \
        baut_zwei beban bech_und bedau been_made befo_it befo_she begi_0 bei_das beim_ausr beres besc_an best_uebe \
        beto_nich betr_muss bezi_die biolo birke bluft bode> borou brot_who brotz brutz buch_und burg_brok but_noth \
        but_when call_its camp> caret ccupa chafe chbro cheno chenz cheri chhub chil_from chmit chnur chos_the chwuc \
        cinem clin_has coll_were conc_a cooli coop_has cost_and coun_is crews cupan da_gesc daemp dafu_ihre \
        dana_gibt darf_den darf_die das_denk das_er das_geba das_must das_stad das_will datio davo_ist day_he decis \
        dem_denk dem_drit dem_erdb dem_hoch dem_vier dem_wild den_lade den_mass den_notr den_spru den_vier depla \
        der_abwa der_auch der_auto der_erlo der_fest der_gege der_hoer der_kett der_lehn der_mesn der_mode der_reic \
        der_rein der_stan der_stil der_tomb der_umzu deram derby desch desta dful> did_the die_auf die_ausl die_dafu \
        die_elte die_flas die_gede die_gesp die_hers die_konf die_muet die_natu die_pfle diele dies_somm ditch dmoth \
        dnigh dornb downs drei_juge dresd drif_over drue_seit dtfes due_in durc_hatt dust> ebend ecisi eeini efisc \
        efone egelt egere egesp egner egoti eige_auf ein_auss ein_bein ein_bewa ein_gesp ein_mete ein_rega ein_satt \
        ein_zaun eine_durc eine_fahr eine_gasl eine_gefa eine_oma eine_saeu eine_ster eing_die einm_dank eins_mit \
        eisdi elaec eldie elf_minu eltie elwag elweg empf_den enend enher enmue entf_lass entfu entko entmi entuc \
        entwa envi_heal epoin er_auf eramp eramt erby> erkl_das erre_der errot es_bren es_ging es_riec es_selb eschh \
        essel estsa etake etary euern euro_schu euro_to euzwo ewarn expe_the explo fahr_mit falke fass_von fehl_seit \
        fehl_uns fens_gesc fens_mit fepoi fertr fest_dass feue_im feue_laes fgeri fgewa fill_the film_fuer flata \
        float flur_und for_anyo for_four for_thre ford_von four_pair frei_mont frue_0 ftete fuen_an fuen_in \
        fuer_gest fuett games gasl_ange gave_up gebo_das geboh gebun gefis gegru geht_mit gela_des gema_von \
        gene_supp genha gerfa gesc_halt gesp_fens gest_eine gesu_der geweh gies_seit give_its glask glei_aber \
        glei_der gnoli gnori gotia graeb gspap gurte habe_duer habe_unbe had_both hafe> hat_kata hat_moeg hat_wied \
        hat_zuge hatev hatt_wird haush heim_vom henar herha herue herz_der hhaus him_for hing_im hint_zwei hium> \
        hlerf hmitt hnur> hoeh_am hoehl hoer_mit hrela hresb htem> hwuch i_watc ich_durc idnig ierga ifepo ihre_proz \
        ilmen im_bezi im_fest im_gebr im_kirc im_kurp im_minu im_vors in_fact in_olde in_reih ingin inst_gesc \
        inte_at intin inzw_kenn is_by is_drif isdie issgl ist_hat ist_weis it_sinc ithe> itore its_fift its_warn \
        ivari ja_zu jema_etwa jetz_fest jubil kampf kata_ausg katas katen kell_von khall kind_wurd kind_zwei kmal> \
        kmala knarr knoe_und konfi krie_eine kstor kteur ktpla kulpt kuns_vor ladez lag_noch lag_seit land_ist \
        land_zu lank> last_elev last_seen last_tues lauf_auf lear_the leck_ist lehn_steh leins lent_us lenz> \
        leuc_die lglei lides lief_mit lieg_und lies_die limit lisse live_elev logo_so loors lossg lptur lschl lstap \
        maer_bis magno mail_der malam mappe matra mble> merda mess_und mete_weit mgehu mgeki midni mill_zuru \
        minu_sech mit_im mitt_noch mmten mona_schu mont_der morn_off muss_auch my_car nach_etwa nach_hies nach_lag \
        nach_nimm nach_seit nach_zeug naec_stun naeh_als name_fals nann_es narrt nator natu_fuer nauso ncove ndesc \
        ndmot ndow> negot nema> neon_die neon_uebe neue_lack neue_spie ngage ngsgr ngten nich_ande nich_irge nifep \
        nker> nkrie nmali nnies nobo_at noch_drei noch_ist noche nolia nomin not_on noti_at nstfa ntfue nthue ntkom \
        ntmie ntuch ntwar nun_hat nzens oatin obwo_ich occup oelbe oelf> of_cabl of_char ohne> ohne_auss ohnmo olang \
        olia> omina ommit on_and on_one oper_are opfer ophen opose orde_and orger ortar orzub ossar ossbr ossgr \
        otiat ottoi otzei overa pain_for park_der park_sind part_with peti_agai pfmas pfui> phot_by plan_for ploug \
        posta ppern prog_von prok_der puen_und radba ragte rain_and rast> rday> read_out regi_and reih_die reits \
        remie rene_the resbe resde retak rews> rfrie rgere rict> riegs rive_is rktpl rlieg rnstf road_are roden \
        roll_an rossr rotto rotze rplat rrett rries rschw rstkl rtenp rtrae rtreu rturn rush> rutze s_not sach_besp \
        samt_kind sarti sbegi sche_uebe schek schep schl_auch schl_ich schn_die schn_eine scho_ins schu_beha \
        schw_aus sden> sdiel sdorf sech_hekt sech_proz sei_die seil> seil_der seit_ist seit_nove selwa senfr senme \
        serre serro sesso sett_on seve_foot sgebu sgren shby> shou_and sich_imme sie_kein sie_stam sind_rund \
        sind_uebe sind_wied singi sking skipp skulp soba_der socks soemm sonn_bei sorge spapi spie_hat spri_ther \
        spuer ssart ssels sselw ssenm ssgra stan_a stat_ist staus stay_wher stec_die sterm stfal stigu stil_risi \
        stur_lag sund_s surem tack> tank_mit tape_und tastr tee_und teic_in teinb terno the_asso the_cana the_fini \
        the_mark the_poet the_silv the_tith ther_i they_put thre_are thuel tired tithe tmiet to_do tofah told_it \
        tratz troph trug_eine tuech tuer_auf twage tzkos uberf uded> uebe_auf uener uenst ueroh ugeho uhr_eine ulber \
        ulptu ulzen uncov und_klet und_leuc ungsk unte_verl unti_a unver upant upfen urcht us_were usrae uswan utofa \
        uzwor vaete verl_weil vers_eing vers_rett vers_wurd viati vier_frei vist> volu_in vom_baec von_dene von_je \
        von_zur wach_jetz waert war_neu warn> was_hurt was_last wass_und watc_from week_afte weil_jema weis_auto \
        welt> wer_an wer_den werd_ja were_lift what_you whate whic_of why_the will_stan with_his witw_des woch_zwei \
        wohl_die wohn_daru wortr writ_to wurd_drei wurd_gefr year_have zahl_ich zeig_die zent_das zeug_die zieh_die \
        zieh_rich zu_teue zur_halt zusa_0 zusa_das zwei_beha zwei_fahr zwei_katz zwert zwort =0,-1,0,2 <abdr <adri \
        <alms <anra <ayse <beiz <bewi <broa <eind <game <gasf <hams <hein <jaeg <kerb <lerc <mosa <noac <olle <poll \
        <rekt <seeu <swep <tomb <trec a_came a_coun a_kind a_pot a_whit absof acard aend> afsae ahrse all_nine \
        alle_drei almsh am_kirc am_palm am_sand am_seeu am_zebr ambin amen> an_ein anana and_cust anrai ans_fens \
        apeut aqua_von arath arktb arrau arsal arson as_rece asfla ateve athon auch_nach augu_im aware been_bloc \
        benhe bere_0 betr_vier bola> boug_it brac_eine brave bsoff by_whoe carol cent_kitc chil_on ckade club_has \
        club_of cost_them dank_ihr dank_sage daru_war das_enga das_frau das_leck decl_the den_ausf den_erst den_mann \
        der_bagg der_flus der_kant derwi devic die_alts die_box die_huel die_post die_troc die_univ dort_in drats \
        earsa ebse> eeufe eh_nich eich_fuer ein_auge ein_koff ein_sie ein_tier eine_eins eine_helm eine_hers \
        eine_roll eine_wand einz> eklae elf_bis elf_park elkin enarc enkos enpaa eppte erape erns_das esamm estec \
        euerg eutin evice feie_am fiere film_the flaes floo_of frag_kein frei_gewo fsaec ganz_lang gasfl geba_0 \
        gebe_gebe geden gela_der gela_war gele_der gena_das geru_am gesp_das gest_mit glas_and go_back gros_wird \
        gsmak guin> habe_dort had_her haen_nich hall_stan hamm> hat_i he_decl heinz helm> helm_und herwi hing_mit \
        hofft hrsem iebsg ihm_mit ihre_eige ikhal ilver im_flur im_opfe in_hamm in_knit infa_scho is_movi issem \
        ist_kleb ist_nie ja_nur jahr_elek jahr_flog kami_der kelki kids_from kist_aus kniet knoc_down kopf_ich \
        kost_nix krie_er lacar lage_der lambi ldest lerc_habe letz_war locka mann_hat mante marat mbass mbola \
        mein_brie melt> mesn_hat messi mgekl mit_koff mit_voll mit_zeic mitg_sind mond> moosw morg_hat morsc mosai \
        mshou muend musi_zum nach_des nach_gibt naeh_der ndeha nenge nest_unde neu_auf ngier ngsko nguin nine_one \
        nlock noack not_even nstab oack> ockad oergl offt> okto_in oldes ombol one_bein orts_von ough> paper peuti \
        placa plugg pot_of poun_to powe_was pplau ptur> raed_fuer ran_the rangi rapeu ratho rebse rian> rkena \
        road_was roll_das roll_ein rrten rsal> ruec_steh rueht rwise s_und s_whic said_a sanda sbibl schl_mein \
        scho_the sech_ware seen_to seeuf sels> sich_als sich_unse side_door sie_vor sland soff> ssigk stan_the \
        stau_auf stau_aus strue stube stur_deck swept tamt> telan tenbu tenla tgrup the_corn the_flue the_infa \
        the_play them_turn therw thre_othe tin_of to_his to_st toge_with tombo tonn_zuge tool> tor_von trin_das \
        tsel> tune_i twen_thre uella uhr_den ukteu umwe_hat und_kame und_lehr unde_glas unloc unti_adve unti_they \
        up_this us_who utin> vers_bei vier_mens vom_zwei von_laeu von_sah von_schi von_wo vor_unse wach_der wand_im \
        warm_up wells wept> werd_an what_call whit_van wint_mit wise> wohl_mit woll_zwei wuers year_sinc youn_in \
        zierg zwei_tech =0,-1,1,-1 <crie <cyni <dorn <duba <geku <perl <roug a_dani a_plan a_spok a_wind ab_silv \
        abstr abzue all_the and_it anna_ist anzge appr_by are_to are_wait astun atik> bahn_auf bank_nich bermu \
        binn_sech bockt bzueg chsst cried cynic days_inst der_ents der_kauf dopp_prei dries drop_fort dubai edlic \
        egrue eige_onli ein_werk eine_unte eneve ents_sich erium fiden firm_an five_with flown frag_nur frore \
        gekl_werd gela_weis geld_am gera_in gesp_nach go_out grati has_left have_froz henev huehn hulst hweiz \
        in_luen inspr inzer it_s it_some ja_jetz jahr_noch knien lagte llten man_sieh my_lock ndrie nfide ob_mein \
        of_anyb ohle> onfid or_not osent pers_und raegl rare_get rech_nich scho_hat sents sets> setzl sinde \
        supe_boar tenti teriu to_comm to_see ubai> uenze umsa_von und_sein unde_whic unehm up_and verf_nich von_fuhr \
        weien were_neve werpe whene writ_and xplod zessi zuneh =0,-1,1,0 0_drei 0_grow <able <acke <aeus <anim <apot \
        <capi <cari <clou <demn <einn <einv <eyeb <gaug <gaze <goss <hagg <joys <kamp <lust <majo <piec <pole <publ \
        <raid <se> <solc <stah <tale <wasn <zucc a_clie a_grea a_tent abge_mein absc_die accu_of accus achah achpr \
        adful advi_to aftsm agelp agenf agerh ahnve aised alle_uebe am_samm am_selb ampen and_atte and_lear and_prai \
        ande_prue ansic appl_and arati arst> artic astle at_both at_earn at_some auf_ihr auft_uebe ausg_ohne \
        auss_der azett back_from bank_have barst bean_man begi_am bei_fieb beibr beige beim_buer beko_das beno_die \
        bere_ist berwa bete_hat betr_meld betr_zwan beza_werd bgeba bgewi bindu bjahr boer_mit bondh book_are boote \
        buer_lieg call_to came_up capit castl casts cchin ccuse chahm chbue chhan chmol chor_und ckbli ckfor ckgan \
        clau_0 cloud comp_auth compo cons_to ctric dami_wir daru_und das_laut das_weis dass_ihr data_the dday> \
        dem_jung dem_wass demna den_naec den_stan der_foto der_kreu der_list der_putz der_war dere_eige des_verb \
        desha dhold die_absp die_beli die_divi die_drei die_einm die_ersa die_kuh die_nie die_seil die_spae died_on \
        dist_has dits> doku> donau drei_leer eadfu eauft ebrow echin eckbl eckfo ectri eduld eebae eheft ehene \
        eige_von eimis ein_geme ein_port eine_besc eine_fili eine_gart eine_geba eine_smil eine_webs eineh einna \
        eins_der einsp ejamm ekte> elay> elzun embur enkre enth_sich eons> erst_zum erwue es_lage eschn eserv eters \
        euro_and euro_sind evenu ever_sinc expen expl_to eyebr fair_und feeli feure fgefl fine_in four_is fplat \
        fraes frue_am ftern ftung fuer_mont gabes gauge gazet gebe_kein gebr_das gebr_der gedul gege_vora gege_vork \
        gejam gekla gele_mit geme_lieg genla geons gere_sagt germa gesc_zahl gesp_uebe glae_ist glets gmbh_vers \
        gsunt gulae hab_zwei had_got haggl hallo halt_eine hand_0 hand_die has_name has_rais hat_dami hat_soeb \
        haul_out hausw hbuec hechi heimi heis_seit henbe herch hers_im hhand hmolz hnver hoeh_der hold_of holzl \
        hous_for hous_the ich_kenn idday idee> ideri iebes iefen igenf ihund im_rega in_char in_cott in_duba in_rech \
        in_rost in_zwoe inate indiv innah is_wort issig ivals ividu jahr_als jahr_durc jahr_ich jede_gege jede_woch \
        jetz_0 jetz_steh joyst kame_aus kblic kein_einw kein_erkl kein_kind kein_rech kein_will kelte kford kgang \
        kleb_den kochb komm_am kont_zuru konz_und ktur> kuec_ab kueh_und kund_aus lag_eine lamen land_in lawi_vers \
        lbjah ldig> lear_a leav_the lebe_mein leeba leger leien leiha lhaus liese lift_for lind_in list_as lleeb \
        lraba luxem lzung major maker man_dank man_darf man_zur mana_is mark_im me_that mein_letz melzu mend_the \
        midda mien> minu_acht mir_mit mit_sofo mit_ther molze my_work nach_besc nach_mona nach_werd nbar> ncell \
        ncern ndete nehal nenti nerun neu_vert neve_once nfaeh ngebl ngesp ngspa nich_ihre nkamm noch_vier noon_on \
        nschw null_euro ochbu oduce of_that ohne_grun ohne_hand ohne_nach ompou onau> once_aske ondho ondol onest \
        opell open_to oper_hous oppt> orde_book ordn_ist orfen orne> over_a oysti parts peck> pern> piece piert \
        pleis poun_a prei_mit prob_am publi quad_und queez ragsw ramsc readf rech_den regu_has rgeld rhoeh rief_frau \
        riert ripo> rken> rklei rmelo roes_seit rohba ront> ropel rpaus rpfle rstre rtals rteli rterl ruec_abge \
        rund_vers rwirb rwuen s_head s_jetz sagt_man said_no same_term save> say_they schi_auf schr_wir schu_uebe \
        seat_on sech_bei sei_ja seif_aus sein_mitg seit_fasc selb_auf selmo sherr sich_meld sich_sofo sieb_zu sigh> \
        signm sind_jetz sind_offe sitz_seit skann smaes soffe sofo_wirk solan solch some_by spae_und spie_steh splei \
        squee ssert stad_ents stad_habe star_war sture stver suall sunte tage_in tage_nett talk_to tari_mit tauto \
        tech_eine teil> teil_auf tele_sagt telis tena_of terly term_und tersa tgema that_its the_cabl the_comi \
        the_grad the_inte the_lice the_only the_usua them_by thiel this_even thur_the tials tiate toffp too_i \
        trad_and trae_jede tran_of tspro tstae tterm tuck> two_star ucchi udiol uebe_haet uebe_ihre uebe_sind ueeze \
        uehrt uffer ugenh uhr_drei uhr_verf uldet um_prei umens umge_das ummen und_aufg und_dreh und_glei und_karl \
        und_nebe ungso unse_anwa unte_von upon> uppen us_off usel> uxemb verh_zur vers_lass vers_werd vier_lose \
        vier_zusa von_durc von_seit vors_auf wart_von was_left wasn> wasn_t weg_der weise weit_gesp wenn_er werk_der \
        wied_luft will_bis will_im wir_scho wire> with_brok worfe wurd_noch xembu xpens year_acco yebro ystic \
        zahl_ein zehnm zeig_hat zlage zleit zog_mir zog_um zu_drit zu_fuss zu_vier zu_wort zucch zwei_fach zwei_vor \
        =0,-1,1,1 <canc <stuc <umwi <weak abge_unte achth adre_die alkas and_with angs> arbe_kuen astel bein_a berra \
        bgekl biert bis_heut cance carg_of conf_that da_geht datie davo_im den_sitz die_rede dtrat efina egeln \
        ein_panz eins_trae elmet eltem enthi erkfe fall_due for_coun frier gehun gese_hatt gese_wie gest_habe \
        ging_bei gruss hing_seit hinw_nimm home_for hsel> i_bin in_lind irewo ist_bere jede_stun jema_dane kaemm \
        kein_fisc kenwa kfeue kschu laest mach_beid mane> mpfer muen_eine nach_ob name_an ndenv nebe_drei netz_stat \
        ninet no_long nthie ockt> ofahr ohne_vorw omane phot_in ramt> rast_in rbezi refin rege_auf requi rewor rkfeu \
        sagt_alle sange scha_sich seit_weni senba shutt sie_best sind_ja speck sster stape steh_da stuck sued_hat \
        t_noti tallz tapel the_cath the_dark the_fell the_ice the_isla they_re thre_time to_was two_fami und_daue \
        unsth usic> ussga utten voll_nach weat_the werkf woch_als wurd_und wurd_unte year_of zahl_an zensc zett_im \
        =0,-1,2,-2 <big> <mate <of> acco_to actur admin agel> anies auss_und bsidi chtve da_hat das_foto der_kios \
        die_disp duct> eine_abna foun_that ghed> hare> htver hydra ietsl makes noch_vor nufac ourth para_0 pric_was \
        sauss stim_mit tammk ufact verf_wege werd_eing werd_gesp =0,-1,2,-1 0_auto 0_foun 0_mio 0_neu 0_toep <abga \
        <alp> <an> <arlb <aukt <begl <clie <dani <dors <exis <f> <fein <felg <forg <iris <mio> <mutu <reta <rohb \
        <saet <thom <warr <zent a_join a_matt ab_jaen abzog accor achtv aeser ago_he akti_ist als_mir altsc amik> \
        an_lief and_leas ange_uebe ankti anntm anwae appe_to appo_the asso_in astwa ateme atzme aukti aulag \
        ausg_pers ausli bank_has bart> bau_der befre begr_die bei_haen benen besc_ist best_zert betr_weit bis_mona \
        blich brac_sie brin_ich ccord chfor chtag clien clusi comp_in coul_take coven cutor da_noch dach_sind dagel \
        dance danis dank_die debt> delsg dem_kauf den_besc den_erbe den_knie der_bran der_obma der_stap der_tage \
        der_vers der_vier die_abna die_ernt die_gebi die_haus die_inst die_koop die_offe die_stae die_voll dire_of \
        disc_the distr dorn> draen ebots ebuer ectus ecuto eeper effe_from eichn ein_dorf ein_inge eine_bana \
        eine_geld eine_kell eine_rund eins_zuru eisau eith_part eiver ekuer elsge elzen emien enews enhaa enhoe \
        enny> ents_heut epers er_spra erdam erfam erlo_einz erne_der eruec esere eterg ettes euro_aus faend fehl_nie \
        felge file_for filin fina_ist firm_had for_ten for_time four_hund from_thre fuer_dere fuer_verk gasth \
        geno_wurd geru_und gilt_bis gnmen grei_nach gros_lief grou_at gutte habe_scho halbe hand_des has_repa \
        has_resi hat_inzw haula hbaue hford hias> hippe his_thum hlhau hlver hock_club holz_0 homs> hote_wart howro \
        hra_0 hulde hund_uebe hunte ibed> ich_dene icula ignme ihm_als ihr_gesc im_beri im_flug immre impou inkt> \
        ins_haus irish irlin it_hold it_we itier itspl ittig jahr_im je_ein kann_binn kauf_von kein_tank kenn_und \
        kilo_akte klaeg kont_mit konte koop_mit kstan kurre lag_zule last_eine lastw lawy_are lberg lect> lessi \
        lett_from lief_soll ligh_keep ligte limbi llerb llowi lmach locks loes_die lowin lsger lstar lust> lvenc \
        lysts lzieh machu make_of marc_and mead_and mens_ist merei mit_regi mitt_den mpoun mues_die mutua nabha \
        ngsbe nhaar nhers niere nkurr nleih nnahm nntma nord> not_disc ntain ntmac nware nzels oduze oeht> offi_has \
        ohbau olida osecu ospec otect ounce ount> ovena over_susp owroo part_can pectu ples> prose proz_ein raeng \
        rafe> ragun ratin rdam> rderb rdner regi_offi rema_in requ_for retai reuha rfahr ribed ritti rosec rpen> \
        rreck rsenk ruec_fuer ruest saal_und satzr scale scha_lag schi_der seal_the sebau secut see_it sein_werk \
        seit_vier showr sie_an sie_drei site_visi sitz_der sling spae_mit sped_die sped_mit spok_for ssach sschu \
        sshan stad_sagt stay_put steh_die stop_the stuf_auf surv_and taeti tage_steh tank_mehr taten tend_for term_0 \
        term_the terme terzi tgete that_make that_talk the_foll the_muni thoms ticht tieme tisc_lieg treuh ttig> \
        turer twerk tzeri tzmei ufspr ugesp ulsta umba_des unabh und_an und_best und_stad undbu ungse uns_die uoten \
        urich uslie ussba ustro usver utual uzent venan vency ventu verb_ist verg_der verg_je verm_zwei vert_der \
        verzi vier_punk vom_kios vora_und vors_von waldb wand_die ware_laut way_out wege_der what_it with_effe wroom \
        wrot_that ysts> zeig_auf zels> zerin zmeis zur_abna zuru_ein =0,-1,2,0 0_nich <acqu <akkr <baul <deca <gutt \
        <hrb> <ink> <konv <loka <lond <ludl <menz <owe> <rhei <suin <wog> <zert a_phon ab_janu abili acqui adenh \
        aglic agnah akkre aktur albja als_nich altsb ambu_hat amt_hat ascot auf_pump aufs_tagt aufsp back_clea \
        begi_in beli_die benfa bgeka bids_for bluet brigg buch_ein buye_drov came_seco chini ckste cquir das_spie \
        dead_is decad dem_rad dem_verb den_bren denhe denhu der_arch der_hage der_kuen die_aufs die_fina die_park \
        die_tite die_zuge die_zum dlow> drei_ande drit_von due_by ecade ecess eckve eggs> eine_film eine_tran \
        eine_wart einve eiseb eitza ensin erika erkon ermi_habe esch> euro_ange euro_dafu fach_koen faktu fasch \
        firm_with for_half for_s for_what four_cont gab_nach geli_drei gesc_er gewor had_aske halbj has_exte \
        hat_fuen haup_am heut_sind hlagn hlern ietmo im_verb indef intra iritu is_how is_my itzah jahr_moeg \
        jahr_prue juli_kein kein_geho kein_roma klag_gege komm_ein konso konve kund_zu lagna lanze legun leinh \
        list_um londo ludlo luete maer_verk masco merik mietm mitt_uebe mmrec morg_drau munen my_best nach_verk \
        nahmt nahru ndefr nhoeh nich_den nine_minu noti_fuer nvent oennt okale on_that ondon orers oyed> pape_was \
        pfaen postl pres_und pric_we ptkun rader ragli rang_each rang_expe rang_roun rerst rief_alle rind> rott_have \
        rstri satz_ist sbaum schn_weg scot> selb_ab she_sent sitz_fuer staa_die stai_and steh_dies tarp_and taus_er \
        tenan the_brok the_marc the_samp thei_payr thei_yard timmr tmark to_no to_shar tonn_wass too_litt trea_of \
        treut tsbes tstre tterd tuten udlow uernv unit_0 unrec uns_zum uptku utati verf_ist verl_als verl_gege vidua \
        vorh_was war_von was_and we_lear weni_und wie_vorg with_on year_with zerti zeug_seit zu_fest zu_werd \
        zule_bei zur_uebe zvert zwoe_proz =0,-1,3,-3 atent ist_der stre_of =0,-1,3,-2 <altg <baue <bund <buyi <erfo \
        <finn <memb and_aske ange_sind ange_vor auden beka_der betr_hatt burne buyin das_erge dmini dschr eeder \
        eine_pach euser gest_nach guelt hrieb iosk> kam_von ltsch neue> nfte> nich_das nistr rend> rmina sheet \
        soll_bis strat taude to_me tual> uelti und_schw unti_0 uren> uying =0,-1,3,-1 0_fael <ltd> aatsa chuls \
        der_haen die_auft etiti glei_in haus_seit heine hoben laeu_wie ortge ouse> rikan rwerb sseld tinge twel_mont \
        vorka =0,-1,4,-4 stung zogen =0,-1,4,-3 <kios chale kiosk notar ollen spruc =0,-1,4,-2 <seie alers and_in \
        auf_rang seien =0,-1,5,-5 einba =0,-1,5,-4 rove> stimm =0,-1,5,-3 sgeri =0,-1,7,-6 <agre =0,0,-5,5 ahrer \
        unte_der =0,0,-4,3 <alt> eigt> meln> =0,0,-4,4 ufen> =0,0,-4,5 die_firm =0,0,-3,2 0_gaes <ansc <brot \
        gest_die horns uswei =0,0,-3,3 auche auf_dem drit_stoc es_eine lage> niste of_a tiere =0,0,-3,4 raben terun \
        =0,0,-2,1 <blac <dele <kitc <kreb <podi ab_herb andet andt> black chatt dem_der der_ansc der_kata dustr \
        elhei emier holle indus ist_fuer kasta kitch lag_bei lded> meras nach_jede ndust ologe oving requ_and ruent \
        ruft_0 rummt schi_ein schw_am sich_uebe taeus tanie the_hous time_to ttern von_eing wurd_alle zwei_tonn \
        =0,0,-2,2 0_aus <bein <bitt <brun <buec <helm <hiel <home <krah <modu <musi <pete <scho achsi agerl am_hang \
        amps> andma angt> astan bgetr biscu came_down centu chnac choll chrot chstr clea_the das_logo dem_auss \
        die_inte ehrun eine_prok emand ende_mit erbri erle_uebe facto food_bank frei_eine geln> hin_und irate iscui \
        ist_gesp its_gene jahr_alt kopfs krahl krebs lanne lays> lifte losed mini_die most> ndsti ngesc niak> \
        nimm_die ntran pro_woch prot_der rahl> rated rbesc rece_a retu_to rraum schol scuit sie_gern sie_wart \
        stam_von stun_mehr taub> the_cham tsver ttle> urns> von_elf von_fuer voran waerm werk_von wird_durc \
        =0,0,-2,3 das_hosp dem_unte dies_jahr dress eatin lecti regat ruehe the_wint =0,0,-1,0 <egal <hueb <klat \
        <knif <palm <papa <runn <unco <zang a_cran ab_wenn abge_hat aging am_vora amsel an_sonn an_viel anati \
        and_late anga_beid auf_offe been_repo befo_0 beim_prei beim_vier birt_card bis_augu blas_die brot_die cted> \
        das_schr dece_but dem_heim dem_krei dem_saue der_bril der_pfei der_webs des_pump die_grub die_kant die_sais \
        die_vorf eggeb egoss ehltr ein_fing eine_mit eine_zeit einm_davo einse einsi elf_seit elkre enmag entes \
        entgl er_vert erfa_mit erfa_und erpla errac erse_die essge etwa_das four_hour fres_and from_four frue_werk \
        fruf> fuer_der fuer_jema fuer_trin geme_in gesa_er ggebr gros_zum gsrau gutem habe_mein haen_bei hatt_dazu \
        hatt_ihn have_gone help_play herr_im i_type ikket im_fach im_ganz infan insic inte_for ist_imme it_adds \
        its_flee jetz_sind jury_hob kind_habe knee> komma kuebe lanat laut_gesu lehrb leit_habe lere> longe ltpla \
        mal_hat mehr_ange mmerp moeg_mach mware nach_ihr nann_der nenn_es nenn_sich nenwe neunt nfant ngsmi \
        nich_scha nich_vorg nmaga not_say now_on nspie ntgle ohnge ohnst orde_0 ortle out_and plana plat_vier \
        put_the rchde regi_beim reic_und rison russe s_four say_when schat schi_wege secto segel sehr_hoef sein_beid \
        selb_tag sgang sie_0 sind_unbe smiss some_bett ssger ssure stae_aus stan_bei steh_zwei stel_an steln \
        sund_with the_mete the_miss tlere to_isol took_a twel_week uebe_buer uebe_land ugten uhr_gesp unse_regi \
        uptsa ussel utzen vorg_der vors_wer war_bis wart_uebe week_of weit_fuen wenn_was wiss_ob with_its wohng \
        wuer_ich xplan year_each zimm_ein zum_zahn zwec_verg =0,0,-1,1 0_alte 0_auch 0_dage 0_leer 0_mitg <addr \
        <baeu <bask <bet> <boot <cham <derw <egg> <erge <euge <expl <felt <gefi <glat <kraw <main <muet <pizz <quer \
        <shap <spue <tauf <thos <un> <unen <whom a_digg a_flue a_good a_view abre_in addre adve_says aerm> aflet \
        afte_some ahea_of ahlha albse aldra alle_elf am_pfin amber amini an_fuer an_jede and_kept and_one anwa_aus \
        anwo_der anwo_klag arbe_wir arzt_komm askie assan atore attet auf_ihre auf_netz augeb aus_stra auto_und \
        banki bar_a bauch be_hear befr_vert befu_ein beid_haen besid bete_lag betr_habe bis_auf bis_in bish_stan \
        blank blei_steh book_s bran_aus bread bruc_von by_for chamb chrae chshu chulc cienc ckend clea_and coff_was \
        da_zwei das_auss das_erga das_lese das_nich days_the ddres dem_bau dem_gefa dem_mini dem_tag dem_wage \
        den_beit den_fach den_scha der_mini der_mond der_opa des_ordn desde destr die_bode die_kabe die_prax \
        die_sani die_ukra die_vors drei_die dssch dstil eafle ebelp ebnis echsh edlin eheul eighb ein_dach ein_fest \
        ein_loch ein_vors eine> eine_bank eine_pfan eine_rote eine_spei eine_stah eine_welt eing> einm_der eisss \
        eites eler> ellar ennam enswe enth_must erbef ercon erga_0 ersa_und es_kaka esor> essun esume euobs \
        euro_zuru ever_spri expe_on expe_with expl_that febr_fuer festa ffel> ffnet fices field firm_die flanz flyer \
        for_fort foun_s ftuch fuer_denk gefa_und geheu gele_die gemer gene_war gerpl gesc_im gest_ist gewe_die gewit \
        gued> had_brou haen_die halb_gesp halb_lebe hambe hand_and has_move has_yet hatt_muss hatt_rech herze \
        heut_in hiffe hina_und hive> hlwag hmann hoer_zu hous_on hshun huber huste hzige i_do i_live ierco igenb \
        ihm_den ihn_0 illeb im_altp im_cont im_proz im_weg im_zivi in_klei inbru intme ionis irme> isern itchi ivill \
        kame_zusa kaum_ein kein_cent kein_gefa kind_in klas_hat knete komm_bis konfe kopf_die kopft kopi_der krawa \
        kture kuen_an laeu_ein laeu_um lbsei lead_are leads leafl left_it lehrk leut_auf lickt lieg_auf lieg_bis \
        lness lone> lood> lopfe lyer> mage> mai_auch mann_hael maski mete_die mir_bis mit_lade mitt_ist moeb_in \
        muska muss_wege nacco nach_bish nbirn nche> ndssc needs neun_sort ngend nich_auff nich_aufs nimal nmitt \
        nname nobo_had nove_mit ntmen numb_of nweih oecke of_eigh of_whom offe_the ohne_lich ointi ointm one_with \
        oods> opfsc opftu oring ornbi ortve ossel oyers pack_wurd paene palai panto parks peop_amon pflan pftuc \
        pierc pizza playe portv prete pric_of pumpt quarr raeu_ein rande rawat rcont reag_die rege_laeu reide reisv \
        reuob rfall rgera rgess rickt rktle rnbir roesc room_and rsteh rtver rward s_and sachs saili scha_der \
        scha_um scho_mit schr_mit schr_uebe schr_unte scien sein_sala seit_jede shape sich_vor sie_hatt sie_hing \
        sieh_aus sind_vers sind_vor skier so_die sofa_im ssenn sserw ssgae ssige stach stad_von stani stat_uebe \
        steh_zwis stil_says stkar stun_zwei tahlh tatis tdruc tente the_chap the_corr the_depo the_draw the_fair \
        the_nigh the_park the_vaul the_yout tholo those told_not tonsp took_0 tot_die treuo ttels tuch> twurf types \
        uarry ubaug uchbi uchtf uebe_drei uessi ugebi ulhau und_elf und_prue uns_ange uobst uskat uskri ustry \
        vers_daru vers_im vers_sein vert_hatt vert_werd vertu verz_auf vier_haen ville volk_uebe von_am von_kabe \
        von_maer vote_to waldr war_s was_our was_show weckt wer_es werd_ich who_cut whom> wie_zwei with_sola wort> \
        wurd_uebe wurd_verl ypes> zahl_in zahl_und zieh_um zu_entf zum_selb zwei_boot zwei_wohn zweis zwis_sieb \
        zwoe_stel =0,0,-1,2 <alfo <cabi <cool <gedi <plea <rain <vaul <ziel <zuga a_fore aggre alpfl als_erst anael \
        apri_she areha asend atsam ausg_eine bagg_der bega_to beim_dank best_aus beza_die bler> bookm buer_die cabin \
        chenn chtfa coul_have das_guta das_podi den_stau denti der_blei des_schl die_roes die_weis dstif ecome eeren \
        ein_brot ein_proj eine_klei eine_uebe elbah eleut enamt ents_die epark estes etze> fgetr gate_and gefr_hat \
        gesc_an gesc_oben ggreg gros_hall heira hinei hirme hirsc hoehn htzig hulha ihm_war in_groe in_sept inier \
        kanae kind_unte kmake kmalp lenkt lpfle malpf mauer naele ngres notst obler okmak ookma oranm ostka otstr \
        pfsch plaed prem_on prot_have quad_gros raeu_am rmens rmodu rowin schir schro stans tadtf trae_und treso \
        tstro uchsa umkr_von uns_der unstr unte_hatt vault vere_die von_bauj wall> wird_aus zehn_mete zur_einw \
        zwei_pens zwis_eine =0,0,0,-1 0_june 0_rest <bce> <falk <herb <heri <ilme <jene <kuri <makl <pare <plun \
        <puts <sael <sums <swin <timo <vorl <wale <wuen a_fold a_four abou_as and_her and_pack arrt> been_able \
        bein_trea can_hear celli cenza chan_and chgez dana_hoer dann_den dann_mit das_abwa das_prob dem_fund \
        dem_hand den_leut der_fert der_rota diate die_steu die_tele dire_unte eberz eftsl enza> ergro erwun faces \
        farb_das five_year for_ever foun_at frag> ftsle fuen_und fund_von galw_and geabl gedr_habe gefa_hat gehob \
        gelo_ich genbe gese_hat grad_ist gripp gshub gswet had_done halb_dorf has_this hebt_den herab herb_eine \
        hlagb hnern hots> ich_gewe iebli ig_bce ihr_fahr ihre_list im_grup im_rahm in_equa in_its in_ober in_term \
        in_ulm ist_bish its_bank jetz_als joern kisch kont_gesp kripo laen_vom lag_der lenze loans lot_had luxe> \
        lvert mana_the mitt_nich mitt_zwis mont_of muss_jede my_lunc nach_gege naler nalty ngshu ngssi nich_bis \
        nich_laen noch_heut nsaet odelt oern> oote> ordse ossba othe_peop phras piell pierl poin_to porto post_it \
        prai_the proz_gese puts> rtenb rtsto rziel sagt_am scha_soll sdien seit_etwa she_is shif_a shif_has shots \
        shubs sich_dafu sie_frag sien> sile_i sion> sordn spen_six sskan stam_0 star_up stau_sich steh_drin stel_0 \
        stone sums> tag_bei the_trad timo> told_her twen_six ueric unbe_zwei und_fehl und_haen und_in und_soga \
        und_stri unse_wass us_at vers_lief von_weis vor_vor vorzu waere wahlv wales werk_ein who_woul wir_sie \
        wron_and wuerd wurd_uns zielt zueri zwei_seit =0,0,0,1 0_krae <auer <boys <chas <dome <drau <erik <erle \
        <gieb <huel <latt <lobb <orka <pade <peer <podc <rebu <saec <seed <sege <vali <vete a_corr adel> aderb aeber \
        aefts aeram afon> aganf agei> alid> altbu amin> amts_ist and_pays and_resi andbr andss anste antry apage \
        arlam asala astga at_all atere atier attle auffo aufg_es aurer autok b_flat baue_und befo_ten beis_find \
        bergi berm> bett_der bezi_0 bild_laeu birn> bish_zwei bitt_kein burst carr_in chee> chef_in chrit chtbu \
        chtue chues cont_will da_kam dafu_fuen date_are dem_bahn dem_foto dem_stri dem_term den_deck den_eine \
        den_kind den_radw der_somm dere_kund des_elte des_kino dezei die_koec die_kuen die_rauc dire_der domes \
        dort_der drei_besu dstue durf_vorh earl_even ebuil egafo eige_den eilwi ein_filt ein_gewi eine_camp \
        eine_urla einfo einm_mit einm_um ekeep elf_cate enems erina erkl_den erla_sind erras ertue erueh erzte \
        es_gut eterw eweck ewehr ewspa fahr_ist faul_in fehl_eing fehl_noch frag_und fregu fuen_er gafon ganfa gasal \
        gebo_die geein geme_eine ghers gibt_mit gjaeh glash grave has_cove has_ente hbarg henma hered his_oppo hlaga \
        hlzei hritt huebs huess i_ll ibers idens ilwin im_onli in_ganz indu_abge ingui is_comp ist_best ist_wied \
        it_ran itenw its_form jahr_wass jede_sams jetz_auf kaps_im karti kett_und komm_jede lafft lagan lasen \
        laut_feue left_its leit_ein leit_und leren let_the lift_its lini> lkast lobby lohe> lpunk ltbue lway> lwind \
        mahlz malto matro megaf mich_besc mita_0 mkost mona_spae nach_bran nach_kost naera nems> neub_von newsp \
        ngena niem_verg nkran no_form numb_0 odcas offi_with ohene omkos on_acco onome ootbr open_it orkan otbri \
        pader pagei pantr papag peach peer> podca raebe ragsb rate_the rcel> reat> rebui reco_for rgeht rinae romko \
        rzter s_fore samsc sass_sie sbau> scha_fehl scha_ist schee schn_er scho_aus seit_kein sempf shuet sich_ange \
        sie_gesc sie_wurd sonn_durc sort_betr spape spei_weil stan_er star_at stat_im steh_unte steh_wir steme sterw \
        stre_aus such_zeug sueds szug> tank_the taufe tbrid tbuer telsc tfall the_assi the_bird the_dry the_fibr \
        the_pool thie_take tire> to_arri uebsc uehla und_per und_sued upda_0 usend valid venty verm_er verm_nach \
        vers_bis veter vor_weit wage_mit war_wir weger weid_gese weis_jede wir_jede wird_evak wird_gepr witte woch> \
        wohi_mit work_and worse woul_have wspap wuss_was xisti zaeh_ich zu_trae zugeb zwis_neun =0,0,1,-2 <conc \
        <juen <ladu <litr <zur> ample arlbe arlie been_open behae dem_grun der_uebe derge die_mark dreif eine_grun \
        eine_stif einla eith_side ernve ferre frue_bei gela_am geme_war gest_abge ggese ich_sah in_line jueng lodie \
        miss> mitg_des move_from nun_alle obene plodi racte ragra rlang rlber rnver sind_ein ssent tdien tered \
        the_clie tsges two_peop urth> usst> =0,0,1,-1 0_publ 0_verk <absp <arti <buen <clip <deci <desh <drae <eber \
        <eith <esca <febr <flaw <gmue <husu <hydr <incl <inve <lowe <napk <otte <pall <penn <pub> <rep> <reso <sham \
        <spar <sque <tota <tsch <umfr <wire <woan <wust a_chea ab_muss ab_werk achre aengi agela ageso ahmea ahnbe \
        ahnpa airli albe> allat altig alue> am_bode ampoo and_eigh and_rema ande_auf ankwa annah anpas anred apkin \
        apri_vorg are_stil arkha at_seve audi_foun auf_feld aufbr aus_hand awles ayern baeu_und bank_holi bank_zieh \
        been_set begr_wird begru bei_euch beis_und besc_und besen betr_rund beweg bewei bid_was bill_in bitt_bis \
        bonit borde bran_and bruar bstst bund_das buye_at by_midn cales can_t chai_will chunt cksta comp_has cont_to \
        corre ctus> das_seit ddeut deces deli_and dem_satz den_wart den_wert der_baus der_grup der_juen der_kaem \
        der_lauf der_less der_opti der_sola der_verd diale die_abre die_einr die_heis die_hint dien_der drau_und \
        dreh_den dreie earli eater ebrua eckka eckun edece edito eferr efrie ein_blas ein_kons einb_von eine_klag \
        eine_masc eine_mona eine_sond eine_star eine_stuf eine_well einli einre eitsb elhau ellei eltin ences \
        ende_juni ends_on engig enreg ensa> entry entsc epass er_beim erfu_wir erfuh erfun erles erpum erri_hat \
        es_aus es_so es_zu esord etic> etito etrae euro_ein euro_verh euro_war ewink fals_ange fami_of febru \
        fehl_eine fgefo fgelo fige> figu_in file_it fing> firm_have firm_ist flawl for_at frag_mit frei_wird \
        froz_the fuen_ster fuer_labo gege_des gehe_seit gelo_wurd geme_0 gepas gesc_wird gesi_der gesor gewus \
        ging_in ging_mit glish gmbh_ist goes> gschi gsfeh gsmel hael_die haen_uebe hahn_zu haine haltu hampo \
        has_just has_sold hat_neun hatt_fuer have_been hdrew head_offi hear> heck> hlitz hmean hnbes hnlic hnpas \
        hochs hoehu htag> huld> hund_im husum hwier i_can i_leav i_went ich_zwei idium iebse iehun ierge ierli iftun \
        illac in_luxe in_zuer inclu inso_bean invi_us iolog ionel ionsf iple> isers iting jahr_hat jede_vier \
        juli_hat kauf_das kennt keram koll_der komm_wied kons_aus kopie kruem kungs kwage lade_seit lang_den \
        lang_stra lawle lbsts leer_aus leitz lend_have liche llstr lock_s made_fort mahnb mai_der man_weni masch \
        melst merie mill_die mir_den mit_vorz mitg_fuer mmels mona_hatt mtlic nach_ist name_verd napki nbegr nbesc \
        nclud nderf next_summ nges> nkwag nslan numb_on numm_zwei nur_ein oande ochsc oder_nur odier oechi oehun \
        of_me ohne_antr oland olite oming on_a one_owne onita only_for ortig ortug ossku othe_supp oughl ource parkh \
        pekt> prede proz_nach punk_und puts_the ramik ranko redec renta requ_the rese_the rfahn rfuhr riber ritts \
        rium> rkhau rkuen roch_nach roug_0 rpump rrect rrier rspan rtuga ruec_zum run_and s_lawy s_shar s_yard \
        say_that schl_bei schl_wenn scho_einm sei_das sein_kind seit_dem seit_sieb sent_the seror seve_week sham_hat \
        shamp sharp sie_dort sie_scho sieb_kilo sivit smeld snahm sold_my soll_nach some_dist ssero ssieh stah_gesc \
        steh_ab steh_auf stel_man stenf sterr stic_ist stop_payi strow stun_nach supp_s takin tankw tenth that_were \
        thdre the_beer the_deli the_desi the_judg the_mini thei_orde them_at thou_it titor total tpunk trag_ihre \
        trot_wir trow> tterh tugal two_riva ucks> uebli uengs ugal> ughly ulanz umes> und_ausg und_des und_dies \
        uns_ins uns_seit usgek usivi usse> ussie usum> usung verg_den verk_nach vier_pack vier_woch von_an von_soft \
        vorge vorl_verw vorle vote_on waeh_des was_das wer_mach werd_fuen werd_gebe were_bein werf_vor werin \
        whic_this wider wiene wieri wind_vier wint_i wir_ein wirf_dem wish_to wless woand woll_mich wortm wuchs \
        wurd_dama wustr yern> you_woul zaeh_seit ziehu zinve zwei_priv =0,0,1,0 0_unse <accu <ansi <argu <brix <floe \
        <holi <joer <kupp <petz <unla a_disc a_disp a_pair a_resc a_sigh agai_by agen_left agens alle_gesc alunt \
        ampag an_fuen ancel and_spel and_use anzun ask_for attem auch_alle auf_gelb auft_betr ausg_ist autob \
        bank_verl beau_das bewa_sich bewe_ein biet_auss both_part brix> cards chwac comp_had comp_s cred_line \
        da_drau das_kilo das_pfle dem_uebl dem_vert den_kont den_tran depo_and der_grav der_hatt der_ordn der_soft \
        devi_make drei_inst drov_to e_k eblin efror egese eigh_per eihae eilwe eine_medi eized ekaem elpro enbar \
        ende_hat enkam enou_to equi_hous er_es erfre erpau erza_und euro_auf fache fenge fest_eine fest_es for_rate \
        forma frac_mit fueh_fuer fusi_zwei gefro gege_sieb gesen glei_mit handg has_agre haus_koen heste hies_ich \
        his_daug hnis> holid huhen hund_euro hwach ichni icles iebsk igur> ihre_0 ihre_gros ihre_ware ikerk illeg \
        im_inne in_apri in_rose incid inve_have its_fore kam_es keep> kindl klem_ruft koll_werd ktags kuppl \
        lage_bere last_mont lern_der liday live_on llega mach_will man_who mato> mich_manc mill_of mitb_durc mmist \
        mona_stre nach_glue nach_verg ncide ngeko now_runs ntsch nur_gege ober_hael ohne_eins ohof> olche on_seve \
        oppen orrec pagne pati_und paym_to plat_vor polst portg pric_fixi rbedi read_that reisc renzt rkolo roten \
        rpart rprei rspru rtes> rtig> rund_drei s_ward sagt_der savi_bank schl_fuer schm_auch scho_auf seize seums \
        sgrun sich_zeig sieb_mitb sieh_man sign_in sourc stad_in steh_zur stiff stim_bei stude stue_kein susp_all \
        takti talk> tehae tempt terre test_wurd the_butt the_cred to_on tot_war tuden uage> udent uebe_noch und_auft \
        und_konz und_wann unse_kueh upplu utoba vert_bis von_st vora_uebe want_0 war_zwei warz> was_new we_chec \
        wert_der wie_aus wie_den will_sich word_nach zahl_der zahnp zum_wein zusc_an zusc_aus =0,0,2,-3 dem_tisc \
        die_schw die_uebr ncent =0,0,2,-2 0_firm 0_mona <anha <bruc <buss <dues <erbb <hold <owed <pled <rott <tagt \
        a_char abspr allet aschi aske_my auss_nach beim_nach bergb best_eine bier> bis_sonn bspra das_wirt den_gros \
        dente der_sitz die_best die_leut die_mens die_mueh die_werf duess eing_wurd eini_sich eldor erami erbba \
        ergba factu gbahn gebo_0 gents hiede hings hnder ickin impor in_vers iste> itch> komm_kein lachs lage_vier \
        large laufz leine lfte> llet> morn_over mpani mport nches nur_fuer pledg prosp rbbau rgbah rgele rospe schau \
        seat> sehen seit_mitt seldo sschr stalt tagt> tend> the_high tings to_sign trech tref_sich ttles und_land \
        uspec von_zuru weist wied_leut zungs =0,0,2,-1 0_gart 0_wohn <bail <cheq <eu> <leib <rati <soug <voti <zieg \
        a_dire aben_kam abou_thei abwa_unte ag_in ailif alen> als_must altge auptk aus_tsch ausve baili bandw bayer \
        begri bein_ques bill_the body_shop chequ ckey> clare cust_offi daru_ausg den_code der_proj des_bund die_reed \
        die_sieb dwidt ein_konk eken> emiss ensqu eralv erdra ermi_das erst_und fuer> gagen ging_ein grun_von gstra \
        gut_und hab_den heque hitek hort> iberi ich_ihm iliff imbin in_koel in_malm ingag it_by itekt kein_empf \
        lared leihm lief_0 llars masc_auf nach_ausk nachu nalti ncher ndwid ngsdi nich_ab nine_this orgun pach_fuer \
        ralve rech_an reuer rgebi rlaeu rleis scho_bere seit_acht seit_grue shop_has sorgu sough stoc_and stoc_woul \
        supp_of talte the_cart the_pena tied_to tifik treu_auf uebe_aus uerfa ufste umpel und_verh und_wart vere_als \
        vere_ware verw_der votin were_susp woul_last writ_a xtend zwei_inte =0,0,3,-3 0_mill 0_stat <disp <komm \
        <zwei ausse discl isclo kommu nbart ntere pruch sclos stad_kuen zusch =0,0,3,-2 <eg> <zusc ferte iefin \
        ihre_kost im_febr riefi subsi ubsid uebe_sein ulato von_jaeh whole =0,0,4,-4 geht_um haupt tners =0,0,4,-3 \
        ernim rate> rnimm zins> =0,0,5,-5 <biet zent> =0,0,5,-4 <beid beide es_geht tiona =0,0,6,-6 agree =0,1,-4,2 \
        sich_bei =0,1,-4,3 gesto hat_ihn =0,1,-3,1 0_uebe <sail asks> der_hand eine_verg fuell lien> onver oose> \
        rnste uebe_kopf =0,1,-3,2 <most <vort ausg_die drive erien eschu leani lost> ngung peter samst weste \
        =0,1,-3,3 modul nterg =0,1,-2,0 <benu <coff <kipp <seam <wend <wolf add_two aline atet> aufsf bedin bei_zum \
        betr_wie bette bish_wurd came_from cent_more d_been das_natu den_nage des_chem die_gros durc_zwei dwass \
        eatur featu fuer_ein gesc_drei hoec_fuen ich_laut ified ihre_kind iller imme_die kuen_sind lert> lief_und \
        neun_und nserv nzelh rchfa rech_scho rrows rundw sade> sich_in speis the_cent verf_der wurze zu_sein \
        zum_nach zwoe_tage =0,1,-2,1 <avoi <bego <burg <cata <dump <esch <gemi <hine <ihm> <kate <sens <sorg <teig \
        <vier <vori a_brok achru acht_woch acro_the actis andes arbe_mit avoid bei_frag best_hatt blist bsend \
        by_tele catal cherz chorn conve curre dakti dama_the das_buer das_pass der_grun des_moeb ehlen ehnte \
        ein_schi eine_hat eint_vom eiund ekenn elenk entar erfei erlad erweg es_an felde fili_von flast geka_und \
        gratu grega haet_sie hlaef hstra huetz im_gart ist_laen jahr_rech jahr_verk kein_die komm_laut krei_die \
        ladde leisc lieg_zwis mised ndich not_invo nrund nzert onden ongre orige ostly paar_der part_hat pflas poke> \
        rades renam resor rfeie ried> rigem rked> rmann rsach say_so scha_auf sioni sors> stay_for stech takt> tensa \
        terie to_read trach trisc tsstr two_mont uebe_ab umzug und_beka undic undwa verb_bei void> vorig watte \
        will_cost wird_noch wisch woch_spae zwis_0 =0,1,-2,2 <ehe> den_frue grand hat_0 rleut salz> sich_fuer ssing \
        sstre the_numb =0,1,-1,-1 <abfi <abon <acid <frue <gekl <key> <meer <mope <nett <ohio <resp <saum <sili \
        <spea <surg <wash a_terr abelt abfin abonn acid> agen_conf allsp an_teil anbi_hat and_exce and_move anfr_mit \
        anora aphed arbto are_clea ariet auf_saem beim_aben beim_in berda bermi bfind bis_febr bit_the bitt_alle \
        bott_in brig_is by_0 bzigs came_last cell_has chabl char_die clea_thei creme dem_baum der_agen der_ist \
        der_lang der_stew diagr dicti digi_fass dosin dseit dusty eamer east_i eble> ecise edder ein_pfar eine_auff \
        eine_voll elgie ello> elsew enkip ents_ich enwac erbac ermag erput esist fach_hat ffelt findu for_over \
        frid_that hand_of hard_it has_adde has_with hat_wer heiz_nich heue_wied hilos hochz hules hut_on i_wrot \
        iagra ich_buch ich_sei icise igges iloso in_neue in_ohio invo_matc isons itive jahr_ein jema_ob kilo_of \
        koen_weit kund_von lage_am late_a like_some llspa losop lsewh lspae mehr_mit mmed> monox moped morg_den \
        my_walk nach_schu nist_ein noxid oeger of_comp ohio> ohne_aufs ompte on_dial onli_from onoxi ophy> orona \
        ortio osoph penba phed> prot_steh rbaut read_of rece_in recis rele_note reme> resis ressz revi_0 ring_aus \
        rmwar rputz rstic rtion rzehr sauge saum> schka schu_sie sech_schw selb_hat sewhe sich_und sie_ausg sohn_hat \
        sophy sort_und speak stan_dann stigk stil_taki stop_drin surge take_it talke teckt tele_in tenbl thabe \
        the_syst the_team the_treb them_a they_said ticis time_at timie toene toxic tramp uless und_beim und_fuer \
        unkti unti_stoc usty> vings von_riet wacke wage_and ware_zu was_kost we_put why_i wo_ich zent_zu zert_kam \
        ziges zoege zu_ich =0,1,-1,0 0_afte 0_auft 0_geko 0_oder 0_okto 0_that 0_two <actu <aehn <aid> <alpe <amse \
        <anon <anor <ausm <bech <bede <beei <bera <busg <carb <deep <dems <diss <dust <entt <flei <gemu <get> <hasn \
        <hemd <hett <klic <kotf <lie> <liss <ll> <loew <pace <pan> <pano <pill <pret <rack <rena <rill <silk <skie \
        <soba <ties <tile <zuen a_doze a_fiel a_hurr a_satu a_soli abon> abov_aver achma adres aemt> agai_its akete \
        all_affe alle_fuen am_not ammed an_addr an_elec anbi_zwis and_as and_asks and_fort and_frid andpu ange_das \
        anony arat> are_goin are_the arife arzen asted aubte aufb_der augu_ein ausf_seit ausr_der axen> bank_deta \
        baub_soll be_seen behi_a bei_heis bei_hies beim_gros being beiss beli_wurd best_bei betr_kuen betr_zu bike> \
        bild_unse bill_was blase booki brace brack breit brin_the bucke busgr by_has bzusc can_be can_see cceed \
        chea_it chelt cheun choic chuer cklis coote cour_hear crew_in d_have dable dann_stan dare_say daru_bitt \
        das_abo das_ange das_jede das_nur das_onli deli_a deli_time dem_star demse den_aben den_bonu den_eink \
        den_fehl den_mark den_meis deote der_ecke der_halb der_loew der_mind der_unte der_wett derw_auf dich_der \
        die_auto die_erge die_fues die_nota die_prod die_stoe die_test die_tuer die_verp dies> drank duft> dukt> \
        duldi dunge eads> ectat eesch egbar egler ehlsc ehmun ehnfa eigeg ein_einz ein_man ein_paar eine_auf \
        eine_ausk eine_prue eine_raba eine_rein eing_in eingr eins_am eins_lass ellwe elte_unzu emai_i emieh \
        ende_wurd enkze enpor ensup ents_eine entta eotex erbot erdat erfla ersa_die erund erunr es_lieg essle etire \
        euro_fuen euro_habe euro_haet euro_nach euro_spae euten exak_auf eymoo ezug> fgeld find_die firm_you \
        firs_for firs_the flae_die flie_seit flour for_shar fort_two frau_von from_and fsgem fuegb fuer_tant gabel \
        ganz_land gave_way geba_am gekli gelt_als gemis genut gere_werd gerte gesc_ende gewa_bis gewi_man ggera \
        glaze grad_unse grins gspre hab_grad hab_in habe_s habet habt> had_some haen_an haet_mich halb_tag haltb \
        handp has_star hasn> hasn_t hat_jema hbett heckl heel> heil> hera_dass hers_erst hett> heune heut_nich \
        high_invo hilf_es hlein hlend hlhae hnerk hnfac hngeb hnica hoice holz> holz_lebe hrei> hulau hurry hurt> \
        i_noti i_rais ich_einm iddle ideot ienun iest> igare igege ihr_das illsc im_jaen im_prot inkeh invo_the \
        ircht is_stil issab ist_beim ist_freu it_our itags itisi itlie its_rate ivita jahr_wohn jede_sonn jetz_bis \
        jetz_lieg kblat kein_antw kein_milc kein_oeff kete> kett> known komm_zur kont_die korre kost_drei kotfl \
        ktor> kund_der lach_das laeft lage_best last_of laut_zeug ldige lecke leis_stim lemme liabl lieg_nich lissa \
        llaed lllae llwer loewe long_than lope> lore> lphab lschw ltbar make_a mark_the mehr_aufg mei_verb menu> \
        middl mieha mini_of mir_jetz misc_aus mit_auss mit_best mit_hake mit_sieb mitli mitt_das mixe_expe mona_war \
        mont_geli mount mpfe> mselb my_sist nach_fahr nach_sie naeht nausw ndesd near_ever necte neing neymo ngezo \
        ngsja ngsla nice> nich_nur nicke nien> nigst nklag nkzei nonym noram norwe note_vier now_keep nown> nplug \
        nport nsehe nsupp ntry> nttae ntur> nur_hatt nur_zur nymen ob_das obald obby> ober_fuer oder_0 oder_in \
        okto_lief ollla one_and one_star oneym onspu opfte opies orrek orweg otext otflu othe_hand ovid> pane_and \
        pannt panor pass_von phabe pierk piral plan_with plat_0 plerf poli_und posi_0 post_mit prali prei_leis \
        prei_pro prof_and proz_fuer quot_two raenz rais_this ralin raxen rbaue rchtu rdate rdent rech_uns relia \
        rents repl_to repo_was rich_ab rkstu rkuer roll_unte rolll ropft rrace rrekt rsitz rudel ruhe_im runre rushe \
        rven> s_help s_stat sabon safe_noti sagt_mir said_its sais_war satz> schei schi_ist schl_nur schu_rest schwa \
        scoot seco_plac secti sei_der sein_hand seise seit_donn serfe sgewi show_a silk> sill> skirc so_gewi sobal \
        some_runn sonde spunk ssabo sseis sserf stan_die stat_beha stat_um stel_sie sterp stery stil_vere stri_of \
        stud_in stue_vier sued_von surv_with tabl_and taeg_fris taen> tage_moeg taini teien tele_hies tenki term_ist \
        testh tfael than_me than_the that_it that_mean that_seve the_autu the_lamp the_lorr the_prop the_sect \
        thei_name theim ther_was thre_when thro_his tiles tlief tlose to_catc toni_the trag_ich trai_to trig> tromp \
        ttaeu ttelf ttenw ttrig twann tztei uccee uegba uhofe uling um_der umgeh und_ab und_aufz und_aus und_ausw \
        und_befa und_beko und_lies und_mont und_neun ungsj unplu uns_haen uns_viel unse_lese unsi_ist unzu_mit usfal \
        usgan usgew usgru utem> vari_with verg_von verk_von verm_mein victi vier_seit viewe visi_to vom_hers \
        von_klei von_nur von_rund war_acht war_gut war_nied war_per was_so wasc_und week_then weeps wer_bis wer_lief \
        werd_per werd_schr werd_stat were_read werk_ist wher_a whol_week wide> wie_im wird_ab wird_mit wird_seit \
        wird_zuna with_ques wurd_ein wurd_zuge ymoon zahl_die zange zehnf zteil zu_mitt zu_taus zur_verf zuru_fall \
        zuru_kam zusa_zwei zwei_blec zwei_davo zwoe_uhr zwoe_verm =0,1,-1,1 0_besu <anwe <assu <dela <hirs <kutt \
        <long <pant <plum <spae <sper a_bicy and_know are_now assur atell bauma blei_am cust_serv delay dem_lage \
        der_waes dross eces> edige egrad eine_0 eliab ende_apri erleu estaf fami_aus gege_die glatt itta> jahr_bin \
        kurz_an kutte lford maten nrad> ntre> omate relat rema_vali rende ring_and show_the stade star_im swers \
        tener they_had thre_out tklae to_anyo twen_to unte_werd ussei verh_fuer verke veroe vor_0 vor_sech was_im \
        was_lowe weg_und wird_gera woert wuer_den wurd_zwoe ycles zing> =0,1,0,-2 0_sech <bewu <bisl <chin <dori \
        <flac <gekn <heis <jars <laec aben_war abgan agern alte_ist am_kopf ampol appy> ardio aus_um been_expo \
        bei_scho bis_drei bisla buss_von chara chemo cherp chief clos_on das_schl dass_wir dem_spie der_blit \
        der_ernt der_rat der_schi doris edes> eige_schi eine_samm eine_warn enkom ertre euing ewiss expo_to \
        fahr_soll fprei frue_das gena_auf gest_in gewis happy heut_morg hine_und hof_und ileti im_zent in_klin inue> \
        itur> jars> jedes judge kardi katal kind_und kopf_getr laegt lesen letie lift_it linse lunc_and mir_sech \
        mpoli neu_aufg nnenb oefen of_febr oris> ortim passe polin queui rampo rdiol rippi rtenk ructu s_driv \
        saec_die sages schl_bis schr_an sent_them sie_wird sitz_am spell spit_hatt take_on timen to_go twic_the \
        uctur ueuin uhr_beim und_erza unse_kant verde waeh_man wappe wass_die we_re weine wird_jede zur_stra \
        =0,1,0,-1 0_ansc 0_frau 0_mita 0_reic <ador <avoc <bibl <blen <ceil <chae <chor <cryp <datu <daum <drou \
        <drun <dull <eilt <elbo <erhi <etik <fros <germ <grai <grip <gsi> <h3> <haeh <harr <het> <hull <hurr <iceb \
        <infa <isch <jamm <joll <kemp <kfz> <lase <loun <misc <more <nick <prou <ra> <saen <scep <smou <spro <tear \
        <teas <tole <zuse a_girl a_hat a_m a_mr a_post a_prof a_road a_rout ab_heut ab_morg absp_vorg abzu_nur achtt \
        aechs aepfe ainst alle_nach alle_zwei als_scha alt_die am_on amoi> an_sie and_movi and_to and_very and_what \
        andli andta apol_the are_expe armat armie arrog arus> as_he aspoo asset asspo astet at_aske at_minu athol \
        atur> atzst auce> auf_nach auf_sich aufg_ich aufl_das aufs_der aufsg aufz_und auge_der auptp aus_angs \
        ausg_war ausg_wie auss_an auto_ange auto_lass avoca bacht badet bath_the be_one be_told beams been_rath \
        beim_hers beim_stro belbr benzi beque besc_hat blae_die blei_auf blei_fuer blend bree_and brem_aus brigh \
        bruck brue_von bstur buer_las bund_warn buss_der by_fell by_next by_radi by_whic carr_on ceili cello \
        chea_and chell cherw chher chtes chtim chtti cial> clos_wher coffe comp_abou cons_the corr_and coup_in \
        crac_on crypt ctati cut_out dage_und dank_scho dann_beim dann_frag daru_fuer das_ande das_arch das_dopp \
        das_mir das_naec das_rind das_vorh dated daume davo_eine dding delig dells dem_eige dem_fens dem_gehw \
        dem_kleb dem_scha dem_wint den_bau der_baur der_druc der_kist der_konk der_mixe der_waag der_wald des_hand \
        des_mode des_neue desaa desth deut_auf die_ansc die_deck die_engo die_fens die_gurk die_heim die_mahn \
        die_rich die_sind die_vera dinke dnaeh dort_wo doub_the down_on drei_haeu drei_ich drei_pens drei_ware dreiv \
        drop_from drou_tole droug drunt dukti easpo ecks> edium eere> ehlta ehwer eigli eilin ein_gera ein_hemd \
        ein_pass ein_verf eine_ausr eine_fest eine_gewi eine_herr eine_teil eing_hatt eiten eivie elega eligh elnd> \
        elte_der empte ende_0 ende_in endec enken enovi ensvo epfen eptic eptis erbei erbin erbst erech ergst erloc \
        ernch erpri errue erspl erst_anze ertzw erwa_ein erwin es_dafu esspr etwa_alle etzge eugte euro_ohne \
        euro_san ewick extin fair_pric fand_auf feld_mit ferdi feuc_ist ffern fgeha find_that firm_eine foot_of \
        fotos frec_dies freu_und from_list frost fuer_werb fuss_vom ganz_alts ganz_vier gas_stro gebr_und gebru \
        gefl_zwei gefu_bei gego_hat gelo_und gere_auf gerpr gesa_von gesi_wie gest_alle gest_auf gesu_hat gewi_fuer \
        gewue gieni glas_nach gnets gniss gone_up good_valu grain gros_seit grow> gskla gstuh gurat habe_will \
        haen_gera haeu_habe halbs has_seen hat_sech have_had he_spen herr_der hers_hat heut_gege heut_mitt hher> \
        high_stre him_it his_own hleis hochk hoehe holz_vers how_long hrbru hreis httis hunt> ich_kauf iedig igenm \
        igert iglin igura ikon> illar im_bode im_brun im_hote im_ohr immed impre in_brue in_chur in_stey in_thea \
        inige inne_beim irge_zwis ist_fast ist_fuen ist_vom itali iten> itude ixer> jahr_stat janu_uebe jede_lehr \
        jene> judg_call kam_die kein_ab kell_die kempt kepti kernl kert> kind_peop klaen klei_der know_i kond_raeu \
        kran_mit krie_gaen kuehl kund_man lands lanzu larus lass_bei last_in latzt lauf_weit least lebe_der \
        lehr_hatt leide leis_des lger> likon ltuer luege mach_ich mai_die make_has matc_the may_be me_for mean_it \
        medic mediu mehr_unte mein_lehr mein_mitb mein_oma mein_sich merci mersi messp metzg mich_die mill_zwei \
        minu_stan mir_fuer mir_gere mit_durc mit_salz mitt_an mixer mmedi mmers moege morg_mit mpens mpten muse_und \
        nach_gas nach_inne nach_lass nach_unte nbank nbus> ndgel ndlin nenki nich_bere nich_oeff nich_weis nitri \
        nitti nkent nkipp nkle> nkrei nktio nnige no_repl not_howe note_on novie npack nprom nsiti ntaer ntori nussi \
        nzieh oans> ob_sich obach ober_den ocado oder_reic oemt> of_wate offe_die oft_nur ohne_sche ohrbr oking \
        olera olsta on_toas onder one_in onfig onshi orts> otos> our_old out_by out_with own_expe oxic> oxin> \
        paid_in park_two park_up passp paste pate_die patho pers_ist pils> pinde pions plit> ppte> pro_nase prou_of \
        proud prov_und pump_bis pushi quari ques_abou radf_wurd radi_and raegt raeu_die randn raphe rbot> rchda \
        rech_fuer rech_unte reco_a red_and reivi resu_are rgaer rgot> rhalt riedi rlast rlos> rnbei rnche roemt \
        roger rona> roren roses rprin rspli rtena rubbe said_he sansc sausf says_she sbera scept scha_an scha_so \
        schm_es scho_muss schw_nach sech_in seco_visi sei_eben sein_wand seit_an seit_herb senen sentw seri_k seroe \
        shop_mana shut_nobo sie_auf sinc_sund sind_erkr sind_verl sins> skept skir_boar slee_by smoul so_ein so_he \
        so_is so_weni soll_sie somet somm_sass sons_blos soon> speed spina spre_die sscha ssett sspor sspur st_kili \
        stan_da star_heut steh_mein stei_auf stil_look stra_0 stra_das strah stroe sulki susp_the sweri tage_der \
        tage_frue talls tato> tbark tbewo teasp teigl tele_der tepp_und ternb testa teue_war tfeuc that_need \
        that_ther that_visi the_casi the_engi the_estu the_exac the_frid the_inve the_neig the_over the_serv \
        the_tent the_thin the_tin the_vend they_wrot thou_i tills titud tives tkett tleme tles> to_eat tockt toler \
        trae_das trahl treak trieg troem tshau tteng ttenk ttics ttlem tude> tuer_vor tures two_othe ually uebe_pers \
        uehlr uehls uerka uernd uf_em ufgel ught> ugte> uhr_bei uhr_frei ulte> und_arbe und_hand und_heut und_hoer \
        und_prob und_saub und_such und_woll uns_dann unse_neue unse_wohn unte_aufg unte_um unte_wir usins ussig \
        ussre uths> vente vera_seit verb_die verk_und verl_des verl_ein verl_hat verl_in verpu vers_durc verto \
        very_near verze veste vier_koll vitae vocad vom_mesn von_fehl von_lies von_ohne von_schn von_zu vor_sich \
        vor_welc vorba vorn> vors_beim wait_in war_ausg war_frei war_hat war_in wart_kind wart_und was_it was_up \
        was_will way_othe weari weg_das weg_in weis_kein werd_der werd_unte were_call were_the what_we whee_of \
        whic_was who_boug who_carr who_now wied_eins wife> wir_komm wir_sitz wirk_gut with_half with_trai wo_ist \
        woch_die work_a wort_fuer xact> xting yet_say zahns zeig_man zeita zigst zuge_die zum_0 zum_herb zum_vere \
        zur_wahl zuru_nur zust_und zwei_ande zwei_drit zwei_hat zwei_quar zwoe_ange =0,1,0,0 0_from 0_july 0_unit \
        <akus <brus <desp <doct <done <etui <faci <fan> <form <fues <glie <grew <hamp <jam> <juri <kula <kupf <lau> \
        <marq <peac <savi <swol <traw <unvo <unzu <wack a_grud a_visi abla_der ablis abna_mit accur ached acht_mein \
        aerbt aertc agen_fuer alme> als_schi an_afte and_agre ande_betr ande_unte apfe_mit app_die are_unaf arest \
        arfe> artik asteu atenz auft_in aus_bad ausf_der autor awler bambe bauar bble> bedi_und been_coll bei_dass \
        beim_gast beim_schn betr_die bewe_bei bitt_soll bone> burs_with by_tues came_firs cann_yet cape> catc_and \
        ccura chil_walk chorl chstu ckelf cknet colog comm_the conf_a cranb das_auft das_bank das_heis debit \
        dem_mann den_bach den_er den_hund den_stue der_ande der_bloc der_stoe der_zuec des_rech des_schr die_herr \
        die_kohl die_krus die_laut die_sie die_zula dien_ist dinar dithe docto done> drand dset> east> eemue egige \
        ein_fahr ein_sonn eine_erst eine_nebe eine_rent ekeri elfel elspi er_spri er_zu erfu_es erho_und errys \
        erst_ich ertch erufl es_kenn estem etest ettuc etui> euro_erst evise feemu ffelp flaum flock for_both \
        for_once frag_jede frei_steh fron_whee frue_war fuen_schi fuer_lau fuess gbar> gege_vers gele_ihr geme_der \
        genve genwa gesp_die getar give_me gmasc goods grani grin_und grout grud_the gsgel gslag gsvol habe_vier \
        hat_an hat_sich hebel heis_s hlerm hoher horle hteck iatel ich_endl ich_esse iedet illet ilmt> im_schi \
        in_eigh in_hamb in_hosp in_law in_seid inenb inte_und issue itzen juris kaert kaff_ich kein_gros kein_prob \
        kelfr klamm klei_haeu kons> ksend kulan kupfe ladek laed_0 ldere ldran left_side lehr_an leis_im lergr lete> \
        lettu liebl line_for ll_be loss_of lpina made_the mann_war mark_sie marqu mein_es mein_jahr mit_gril \
        mitt_seit mmern moeg_die my_neig nach_ange nberr nett_mens neue_hell next_mont nich_ange nich_einz nich_geli \
        nmost not_desc nstwo nur_das nzung oaded octor of_marc of_up off_as once_in onstw orama ortab ortan \
        othe_five over_was pfle_in pina> ranbe randw ranit rawle regun resu_and rgetr roll_out roll_zu rrlic rrys> \
        rspae rtabl rtike rudge rufli run_by s_noth s_repl sais_als satzt savin schi_trot schl_als schr_und \
        schu_rund sehr_gute shaf_the shing shot> sich_nur sie_auch sieg_die sind_ange sind_tot sind_wird so_etwa \
        soba_ich soll_wir ssant ssrec ssspu stoll stue_stat stun_beim stwoh surg_the swoll tag_im tage_eine \
        tele_auch telfe telte tenja term_best the_batt the_bree the_curt the_one the_stro then_he they_now thos_who \
        tikel tisc_und to_stat trawl trot_abge ttenf ttuce tuce> turge twohi tztuc uebe_sech uebe_zahl uflic umsba \
        und_papi und_s und_verl und_von utlic veral vert_zusa vier_sind voll_hoeh vouc_for wage_for watt_und way_at \
        wege_pers weis_das who_disl who_live wide_open wie_mit will_carr will_publ wird_derz wlers ztuch zu_kurz \
        zur_verk zuru_nach zuwei zwei_minu zwoe_kilo =0,1,1,-3 ausku denz> have_not loses rkost schlu verbe voll> \
        ziehe =0,1,1,-2 <anto <breg <cab> <cous <docu <emde <fees <getr <happ <herd <larg <lieb <orge <prov <saem \
        <scra <sits <sour <spel <toda abou_nine aemtl angte anic> anmae antit appe> apses ards> aufze bendk berl> \
        best_man binn_zwei brea_and brege came_with chobe chtst ciden city> clos_thei cousi cumen dachd das_bis \
        deare den_der der_fall der_rege der_scha der_schn die_brau die_drit die_hael dite> dkart do_noth docum eant> \
        ebene ehnli eine_blum eine_frag eine_lade elf_mill emtli enchn endka entia entl_und epfle es_noch eweis \
        fand_das fehl> fili_am find_ich firm_zu flegt form_and frue_auss gains galen geko_und gekue geru_aus \
        gewa_bei grund gures halb_jahr hand_uebe heide heut_aben hoer_am hour_of idee_mit igste ipps> ist_es it_he \
        itres kost_und kurz_die lanma laude laute leiss lieg_der litre lmasc ltig> merli mit_eins mit_gumm mkund \
        morn_the nachh nchne ndisc ndkar nform nglue nmaes notie ocume oday> of_cour open_time opens orset otati \
        otier plan_der plane planm plaud pric_the prope pses> raeu_von ramed reate reif> rengt rmark ruste saech \
        sbeho scha_zur schl_mit schr_ein seit_frei selb_mit shalb sie_beim sinc_yest skunf slang so_i statu sttag \
        stue_auf szell the_bran the_smal tinue tipps tocks today ttere two_kilo uarta uchtu ufzei undis undri unfae \
        unglu uskun verl_0 vers_nich weit_auf wie_vor wied_am zu_lass zweck =0,1,1,-1 0_jede 0_vom <buy> <sayi <tube \
        <uebl a_repo acili ageze begun bei_oma beid_das chech chin> cilit dem_geme dem_nach dem_reih der_akti \
        der_fami der_glei der_herr der_nimm die_mass ebrue eefra egun> ehig> eine_schn emeld ermi_der erwi_der \
        esca_room etisc facil feren firm_aus forgo fruec gemel gter> herbs hicke homes hund_and i_buy ichtk im_beic \
        im_roll in_pole in_vill its_best kann_ein leran liede lussr man_die mein_elte miss_man mit_den mitg_und \
        mops> neefr nie_mit ntial ntspr nzeln one_s orgot ratze rhael rich_sich rief_am rint> rmatu saemt sayin \
        sstie stems stlic stre_0 to_cove tschr tstuh uslau vier_kauf wech_in wron_sinc zu_gebe zu_hoch zur_haus \
        zwan_kilo =0,1,2,-4 abgeh afte_0 terda =0,1,2,-3 <samp antie die_pres ectin eime> eltig etreu fest_die fixed \
        ichne kelt> lzen> ndbuc need_to ointe orde_for richt sampl stay_at ungen verl_eine =0,1,2,-2 aelft amily \
        chkei dem_mitt eros> habe_wer haelf hkeit ichke lichk mily> nun_soll scha_in schi_ich stike terta ueros \
        vers_tuer zehn_proz =0,1,3,-5 teres =0,1,3,-4 <four sie_mir uerde und_eine were> =0,1,3,-3 <fixe estae fers> \
        ffect sterd =0,1,4,-5 <rate ffen> ozent =0,1,4,-4 einge =0,2,-5,3 <jung =0,2,-4,2 <bett <enth <reac oxes> \
        und_drei =0,2,-3,0 ab_maer and_ther cafe> das_ganz rang_the schuh stbes words =0,2,-3,1 <feet <lost das_prog \
        entre feet> gewie heat> iegel kost_ein land_ein lves> mai_0 rgaen und_um urger wards =0,2,-3,2 <tech kirch \
        rstat sich_jede =0,2,-2,-1 0_mm 0_watt <beso <cale a_dece calen das_brot das_neue den_fest egrab eitsf eply> \
        from_for hach> irit> kante kehrt koen_das lkont lobt_den meer> mit_fest natli ndar> ndito onatl orage prici \
        promp prue_ein reply ricin rkeit rompt rrass sgabe stene thir_one umark urney ztere zwei_eine =0,2,-2,0 \
        <bed> <futs <gehw <inde <moun <recy <tat> <tram <user a_temp ab_febr abend achda adver ained alte_schu amste \
        ande_lief ander anga_gelt arett auch_zwei begon begu_to bere> chdac cherm chlei chmer dank> den_einz \
        der_auft der_pack der_tran dvert ecycl edakt eens> egonn ehweg ein_glas ein_vide ennze enutz epeat er_im \
        ergle ersa_komm erspr essch euro_verl fahrg fassa ffer> for_year fran_am ftrit fuer_uns funge futsc gehwe \
        gele_haet gelen gonne has_sent hat_ist hdach hmerz hsene hweg> ichli invol ionsh kein_ansc kennz kita> klage \
        klick komp_bera ktris lachd landm lang_stri layer lchen lerha lieg_nun lippe lussl maer_habe mpari nachs \
        ndwas nnzei noti_for nove_ein nvolv obwo_alle ockun ofess offe_me olved ormie ornst ounds pell_im profe \
        recyc redak reen> repea repl_that rest_werd restb riven rney> rofes rsaeu setti sista smel_of ssade star> \
        stel_den tage_die the_hand the_midd the_offi to_nine tsamt uftri unse_eige verk_der vert_sind verw_nach \
        von_dies weihu wurst zone> zu_empf =0,2,-2,1 <blis <infu a_book adder ektur etabl infus its_0 klass \
        lauf_vert lett> lick> mehr> mein_neff my_husb ndlic nfusi nteln reade sappo shopp sinc_last tests the_food \
        ubere werd_in zu_neun =0,2,-1,-2 0_pm a_city an_mein and_each auerw avour bell> bewus das_best der_sonn \
        die_bril die_dich dstae ehre> eiben ein_schl eine_pfle empf_mir from_took fuer_naec hgehe iele> iener \
        in_zwei inish inlas itert kiert kind_lieg lden> nach_fuen nderb nfael oene> rathe reads rious rwegs shade \
        sseit sstlo tails the_kitc und_hiel units usstl viel_dank war_da wohn_ein wren> zum_haus =0,2,-1,-1 0_aber \
        0_cust 0_lebe 0_mbit 0_mode 0_poun 0_send 0_stro 0_zusa <andr <ause <beec <beyo <beze <bohr <busb <choo \
        <coro <cows <crui <cupb <diab <doen <erma <fath <fini <galt <geke <gepa <guer <habt <heub <hook <howe <huma \
        <iden <judg <kaef <keil <kevi <kubi <lein <lone <mbit <mehl <mm> <niet <ok> <padd <pflu <prai <riem <ruf> \
        <rust <shav <shin <smoo <sun> <sure <tape <tapf <taxi <tedd <tepp <tops <touc <treb <umta <wedn <wore <zirb \
        <zirk a_bell a_diag a_kitc a_line a_swim a_wedd a_wet aben_von abge_0 abge_nich ablet abors achab achel \
        achol acht_fahr ackte admi_the aehnl aelen aert> aeuer agest ago_and alami allem allic alpin als_date \
        als_rest als_vers altem am_regl amete an_dene an_hoeh and_fire and_got and_open and_thre ande_hers angeg \
        anual apfer app_von appst arplu arztp aschm atchb auch_per auf_mit auffi aufg_wurd aufpr auska autae back_an \
        baer> baeue barin bauau be_chan be_fair beech beein befo_they begi_im beha_wir behan bei_sonn bei_um \
        beko_von beme_dass benes bent> bepro bere_um besc_sich besi_soll best_drei beyon bikme bill_und blos_ein \
        blow_door bors> brak_fail bran_is brok_down brot_von buch_wied buene but_the chai_from chbet chelo chold \
        choos chow> chrue chthe city_coun come_the cons_prog consc coron coul_not coul_see coun_said cows> cruis \
        ctabl cupbo dann_bis dann_in das_gibt das_ohr das_uebe das_von dass_ich dass_nich daug_is dem_deck den_beri \
        den_drei den_sich den_tari dentl der_anbi der_back der_bezu der_esse der_gift der_kate der_pegn der_stro \
        der_uebu der_umsc der_vorl der_zug desi_by desk_for desso deut_der deutu die_amse die_anfa die_anga die_baua \
        die_baur die_bett die_fach die_gelb die_katz die_konz die_kues die_luft die_plan die_scho die_such die_wage \
        died_the dmeda dnesd doene dort_ein drei_euro drige dsaeg durf_ich eacha earpl east_sund ebzig echow eckfa \
        eckig ednes eeind egale egane ehenv eiach eimau ein_biss ein_nude ein_oran eine_sehr eine_sort eine_zimm \
        einm_nach einm_und eins_eine eiseg eklag elabe elaun eldin elf_ich elnus elpde emmun empf_das ende_nur endit \
        enlam enues enzie eppic er_ass er_das erade erald erbie ermas ernbe erst_war ertei es_ab es_jema es_mir \
        esgeb esund etzel euro_davo euro_inst euro_kost eutun eward eyond fael_aus faelt farm_s faste fegt> fehl_bei \
        fernw ffiel fied> finis fitt_had fluen forw_from foto_fuer foun_who four_seco frau_hat from_anot from_s \
        from_six from_this fron_door frue_ware fschl fuer_auss full_tabl fuse> ganer gear> gebe_mich gefa_wir \
        geka_hab gelo_die gemi_werd gene_fuer genma gera_sofo gerad gesa_0 gewe_er gfael giftn gives glei_aus goldm \
        gone_back grab> grey_and gries gros_gesc gsbue guert guss_von gut_das gutha halb_leer hand_steh hard> \
        has_anyo has_lost has_sinc hat_dafu hat_einf hatt_unse haut_hat have_t have_told hbari hebe_von heis_mit \
        heizu helle helpd herma heru_der heut_die hinke his_ear hnhoe hoch_habe hoose hoppe hote_on howev hrues \
        hrugg hrweg human hund_die hzahl iachs ianis iben> ibuen ich_ein ich_sein ickel iding iebzi iecht ienti \
        iftno ihr_habt ikat> ikmet iliti illan ilor> im_eins im_feld im_halb imauf in_card in_engl in_kass in_stad \
        in_two inend infor inric inst_by inte_die irkel irtee isegr issl> ist_dann ist_kein it_neve itens izinb \
        jahr_erha jahr_hatt jahr_komm journ jung_herr jury_lobt kam_auf kam_nach kein_wart kell_der kevin kitc_is \
        klin_es kmete know_the koch> koche koen_wir komm_dann kran_der kturb kubik kuen_auch kund_des labo_der \
        lang_das lanun larmi lass_der latzw ldmed lenda lfeld lies_mich like_that line_is lite_die litt> llbar lnuss \
        lob_an lost_a lpdes ltem> luenc lweis mai_fert man_at man_noch manu_for manua maufs mbit> me_two meal> \
        mehr_bei mehrw mein_haut mein_mail meld_eine merve mess_der methi mgehe mich_in mind_zehn mir_der mists \
        mit_gesc mit_gold mooth morn_some mscha mtaus mues_neu must_steh my_bill nach_ande nach_biet nauff ndent \
        ndite nenn_mein nesda neun_euro neve_said new_and neys> nfutt ngsso nhoef nich_sieb nich_stat nied_als nife> \
        nine_flat nits> nnerh noch_etwa not_a not_from note_sehr nplat nrand nrich nschu ntory nun_mein nwaer \
        ober_hat ober_und oeff_sich of_new offe_ausg offe_its ohne_den ohrer okto_moeg old_0 oldme ometh on_east \
        on_time one_was oning onsci oped> open_has open_with optim orati orde_agai orgfa oste_die osted our_fort \
        our_new over_has overh oweve own_name pack> paddl pain_my pare_are pdesk pers_die petri pfahl pferl pfte> \
        plac_of plan_von planu pool_i ports ppich ppstu prais praxe prog_fuer proo_and proz_uebe ptimi ptop> puele \
        racks raet_die rald> rashe reaks reble rech_kuen reco_i reis_weit relau rendi revi_in rgebl rgern rgfae \
        rheat ribue ricks rides rief_er rnwae rokko roll_ohne rper> rplae rplug rtrue ruec_betr rztpr s_lett s_othe \
        s_was sagt_dass sail_in samer sass_der sball sbrei schm_zu schn_sind scho_es secu_rese segru sehe_dass seide \
        sein_hoeh seina seit_schr send_mit sent_phot serum sgege shavi shop_and sie_als sieb> sind_es sist_s \
        six_summ slips smoot smuet snack so_lang so_much sofo_nich soft> some_call sorgf sort_mit spae_lag spei_fuer \
        spel_it spie_eine spli_that spond spre_uns sselh ssort stan_nach stars stewa stoo_on such_die suite sword \
        szuse taerz tage_0 tainl tank_komm tapfe teens teppi tewar that_grou the_affe the_bind the_buck the_cata \
        the_coat the_main the_quot the_show the_thre the_van they_offe thre_and timed to_pape to_put to_stop tofen \
        told_my took_it tot_bei touch tprax traeu trau_aus trau_in trebl truf> tterp turbu turke uaufs ubenz ubikm \
        uebe> ufpre umtau und_gebu und_gena und_ober und_riet und_sorg und_trau ungsn uns_nur unse_altb upboa urkey \
        urtru usein utaer uthab varie verg_in verk_gest vers_nach viel_wie vier_maen vier_war von_auss von_beli \
        von_gab von_gut vor_weih vorm_ein vorm_eine wacho wand_in wanti warn_die was_itse wedne weil_es weinr wendl \
        werd_weil werk_mit werkt wever whil_he wied_in will_get will_offe will_prin winds winte wir_bezi wir_das \
        wir_trag wir_wohn wird_eine wird_vier with_expe with_her woere wohn_wir womi_die wore> wort_the woul_orde \
        wren_s yet_the yond> zeit_zwei zinba zirbe zones ztpra zu_oeff zwei_cent zwei_vari =0,2,-1,0 0_jaen <bibe \
        <catc <chip <dell <erka <erse <few> <fix> <hepa <ketc <laye <leve <mitn <notb <s1> <s2> <ursa a_sign ackel \
        actua aehlk aemmu agege agnet albpe alre_book alre_on am_mark ampin and_come and_only ankha apri_auch aseln \
        assko atein atiti auauf aumar ausg_ich bankh base_the bbled best_geko betr_zwei beza_hab biet_ab blue_ones \
        bpens bran_at brote by_fort catch chaos char_for chup> clea_advi ctual day_earl day_thre dazu_gab den_faec \
        der_riss die_trag dmasc downl drawe ehlko ein_guts ein_prei eindr eine_fehl eine_kart eine_klap eins_vor \
        elkla elpfu elueb endly enrin ente_the epati erpar ersae erst_stuf es_durc etchu etwa_nich etwa_zwei euro_ab \
        ever_quar fahr_vom fee_was feel_so ffael fili_gibt firm_0 franz fuer_wart gehw_aufg gennu gensv gesc_nur \
        glas> grabs grobe gssof haet_gern halb_vier halbp hasel hate> helpf hepat high_reco highl hirte hlkon howed \
        i_comp ieces ighly im_mand indru inenk ingez is_aski iser> ist_ab ist_und istan itis> ivil> jahr_vero \
        jema_ande kam_etwa knife lag_0 lag_da lass_mit last_one latei lbpen lpful may_come merkb midd_of mir_mal \
        mit_nach mode_0 monit nach_firm nach_war ndmas nfigu ngebe nkhau notbe nsgel ntins ntonu oder_ob oeffn olid> \
        omise ompli onton onumm ortwa otels ownlo patit pful> phon_we plat_die portw prei_war pro_lite pupi_at rahlt \
        rahm_auf rawer rennu rgenn rhole sbeit schl_sein scho_der seie_im selnu sie_uebe sind_bere sind_verk \
        sowi_zwei stad_mit stan_wir tage_stan tchup test_aske the_stan the_temp titis tnetz to_each to_hate tonum \
        tropf trueb tuall uernb uffae uhr_kost verg_0 vom_stra vorb_der well_we wint_and wnloa woll_mein wuerz \
        wuns_der zensg zwei_in =0,2,0,-3 <cloc <righ chien clock efehl erst_im fahr> gonde lish> llein ondel pecti \
        ready twelv welve =0,2,0,-2 0_urla <aerg <alph <brem <casi <chem <expo <fast <favo <kalt <rind <sekt <shru \
        <span <spir <spuc <typ> <unau <wech <wife a_lett abge_im aend_sich ago_the alte_aufg ange_die angek antor \
        are_char arnun atus> ausag auter bath> bewoh bis_dahi blei_in bord> bus_driv but_has casin cembe chite chwag \
        cour_of daru_ein decem der_deck der_wasc dich_die die_frue die_rose does_t drov_back eady> earer ecemb edrig \
        edruc eedin eeve> egeng eiht> eijae ein_in ein_trau eizko ekrie elbow elhue endel enrei epfel er_die erdre \
        erkel ersag ertis esang esaug estoc ethin euro_der ewuss favou fens_sind filet for_brea from_mond gard_cent \
        gebe_ob gege_um gekri genz> geru_auf gesau grad_und gril_auf grup_sind hat_mit haus_aus hear_the holzb housa \
        ich_es ich_jetz ich_stan ich_unte ielhu iger> ijaeh im_port inzel ist_voll jede_elek jetz_wie kings kward \
        lanes leav_at lhueg made_by male> man_das mann_am mbau> mfort mit_um nach_wie nachz nasse ndal> ndesl ngewo \
        ngte> nich_ausg niedr nige> nobo_aske noch_zwei noon_the nove_bis ntila oeff_uebe ogram ohne_netz omfor \
        on_whit open_from operi ousan pete> plat_wird prob_ist rabin rchit rech_lag ritic ritis roper routi rting \
        ruben rugge saele sagt_da sams_wird sausa scan> scha_von shrug sible sich_im sieb_fiel sind_schw snumm \
        sort_von soun_like stil_ein stra_zu stun_meld taer> tatus tbau> tbrin tents the_day the_esta the_supe tilat \
        tklei trace trea_for uhr_fahr umge_hat und_pfar up_on usand usfue utine verm_wurd vier_in vier_kind volk_in \
        von_hand von_nove vorb_war warnu was_his weis_dass wer_auf wird_oper woll_ich wurd_durc xpose zelte \
        zett_hint zu_benu zule_wege zuru_und zust_ist zwei_maed zwei_mens =0,2,0,-1 0_but 0_dies 0_muss 0_stan <alpi \
        <atla <bow> <cuts <daem <dent <deve <dueb <eel> <en> <estu <fieb <hobb <juic <kaue <kirk <mack <mano <nack \
        <nice <niec <rasc <recl <reib <snap <taps <wien a_bow a_farm a_poli aber_unte achhe agne> albst alle_sind \
        alzwe am_guer an_upda and_even and_ring and_told anfa_von arca_this at_noon athro atlan auart auf_stoe \
        balk_und bathr be_avai be_with beds_and bein> bein_chec berte besu_hatt betr_waeh bgeko bishe bites \
        blei_dabe blie_stum boy_of bran> bstun bten> by_on cherl chins chor_sing ckfah ckweg cont_in coun_beca \
        crew_von dami_der das_auge dem_upda dem_wind den_feie den_kell der_eroe der_knop der_nage der_resi der_sieg \
        der_teig desla devel die_abge die_crew die_nude die_tage die_vitr dies_schi diff_in ding_von drei_minu \
        drei_verg duebe durc_ist each_the efegt ehnun eimfa ein_glei eine_apfe eine_drit eine_fuss eine_ring \
        eine_umfr eine_wint eine_ziff einm_gela einm_war elbru elsac elte_aus emerv empf_die enban enkis enmau \
        er_schr erhol eroeh ertar estua etri> etrol euro_i evelo fahr_habe fahr_noch farrh fath_s fiebe fing_weg \
        fixe_fee foto_von galtu geese gefeg gege_aufp geht_nich geken geleu geno_der gepru gero_hat gewi_und \
        gewo_sind ging_auf gran_s gumm_im hand_abge have_said have_slep heat_pump heis_der heis_sie herr_kowa \
        heut_steh hgest hing_mein hobby hoer_seit hoeri holst home_the i_bent ich_schi ierko ihre_gaes ihre_kart \
        in_inte in_plac inaus info_desk ining inium inte_care ippel isch_s isero isher itori jema_beim jetz_hat \
        juice juli_eine kame_mit kart_an kein_krat kell_in kind_zu klap_am komm_frue kurs_in labe_on laech laite \
        lane_to lappe lbow> lbstu leit_zwei lieg_ab linin lonel macke mand_vier me_by mein_am mein_pump meld_0 \
        ment_it merke milin minu_da muss_der my_fath my_niec mzugs ndver nehm_alle neig_s nely> nette neu_eing \
        neue_mode neun_stan next_spri ngedr ngeku ngerp ngsku nich_glau nich_was niece nisti nmaue nship ntfal ntlan \
        nur_als nur_zwei oehnu oelft oerig old_was onely past_six peed> pers_im pony> prei_steh pump_der ranfa rangt \
        rath_werd rautk respo rogg_der rohrb rspri rtari rwin> s_advi s_im sbruc scann schi_und scho_ist schr_von \
        sehr_gut sei_ein serv_hat show_gard sigh_and sinen sist_in sitiv size_for sjaeh smili snapp some_in stey_hat \
        stre_die stuar sugg_i tabl_on tage_nich tagt_am taps> teinf tele_bei ten_minu tenge term_on that_four \
        the_fee the_info the_lawn the_ride the_sky the_twen the_ward throo tlang tlant toxin trei_seit tuer_seit \
        tuerk ultra und_bind und_mitt unse_holz usgeg uszus utkle verl_am vers_ware visi_by visi_woul von_dama \
        von_ich war_dage war_so was_tut week_i werd_ausg whol_come wied_dort will_er wimmt wind_neun wir_von wir_vor \
        wurd_0 zu_der zu_esse zu_setz zum_ster zuru_weil zwar_mit =0,2,1,-4 ehler thous =0,2,1,-3 <grun <hatt <seco \
        <yest angeh assun dkass eantw eigte ein_und erday erier ervic foot> habe_sich hand_und hermo in_elf in_sein \
        inst_of lobt_dass menge naec_tag oves> profi progr rogra secon sons> tions trete wing> wird_in yeste \
        =0,2,1,-2 <slow <wuch aegt> aerge aufg_werd autet bezie dame_von den_rega eine_gesc elve> es_bei ezieh garan \
        klavi ogate rogat rroga schu_sein shop_are steh_nur traf_eine und_gros von_verb war_nur =0,2,2,-5 erung \
        hat_zwei made> =0,2,2,-4 <ago> elfte oenne sich_nach =0,2,2,-3 <ande <sent blatt kaese taben ungsz =0,2,3,-5 \
        <made hands =0,3,-6,2 euer> =0,3,-5,2 <herr =0,3,-4,0 <boxe rsche =0,3,-4,1 <clea =0,3,-3,-1 <matc azin> \
        der_lade eleas erst_mal lieg_mit relea waite =0,3,-3,0 <kita <mitt <semi <sill a_mont ab_dem am_tag ausga \
        bearb berbl centr fueh_die hgere ience ltlic match unds> werd_0 =0,3,-3,1 ewies tbest wohnu =0,3,-2,-2 <bent \
        chtig den_bode fathe hauta ist_in rglic sieht wenn_s =0,3,-2,-1 0_km 0_schu 0_zent <km> <pfan <regl admir \
        agazi alle_hatt als_lehr amer> and_last arkei barke befo_i bemae beson bscri burts by_will chgeh der_bub \
        die_note eflic eihe> eizun emaen ergif ergli es_das fzig> gazin giftu gszei hable hlerh hous_and icing iendl \
        iker> im_hand im_test izung ja_aber jahr_sind kart_mit ktage lag_die magaz mal_den mein_sohn minu_for \
        mit_schu mpare nlass nload not_noti nsume preci rgift rlore rundz seats seri_numb seria sesse stopf stora \
        stuer subsc sulta sumer sung> supp_for surve tabel terra tesch tigke to_chec torag tprei ubscr uebe_nich \
        umer> utoma verko vier_stoc vieru volve warnt year_old =0,3,-2,0 <erwa <gram <page <prom <teue <vega \
        ersc_der is_reca nking ourne resh> rglei unch> usgab vegan =0,3,-1,-3 <bode <erha <hot> carry die_list erme> \
        momen oment reini =0,3,-1,-2 <aufp <belt <chat <erkr <erli <foeh <knac <lave <moin <onto <pm> <scan <sohn \
        <stub <weh> a_stra aeugl agai_for and_0 aneri at_on aufg_im avend bei_jede beim_erst bein_aske bisl_nich \
        bissl blish butte carr_a chmas chzei daug_s der_bera der_char der_wart deten die_uhr dlich eding ein_sech \
        ein_upda enkar erst_drei eues> eugli fuen_stoc geru_von ghtin glaes guide haelt heal_offi hoch_auf hting \
        hulte hzeit ich_weis ikett iment in_sech inkin inzig jetz_auch klusi laven leer_der leid> lise> mit_sein \
        moin> mond_the muss_man nach_drei namen nausg neues nich_als nich_ein nklus nspec ntly> nur_bis nur_drei \
        pfand reco_the saeug seit_gest sivst sonn_und sonne steh_noch steh_und strin tag_nach tars> terba terpr \
        the_baby the_bill the_cat to_send torey tring ublis und_zeig varia vende von_aus wird_bei worte zwei_tote \
        =0,3,-1,-1 <eati <ital <juro <sist a_stri arian atalo chanc coun_and dageg der_spei ders_lief die_seit \
        die_zwoe ently etrif fenba fing_in foehn fort_minu hance hand_von haus_von iante ich_bis ich_sass ivsta \
        jede_schr juror kist_von liege loren luch> mein_die mit_abst neu_gesc nie_wied our_vill park_in poun_for \
        rbest riant ruec_von schw_mit sinc_tues stisc stun_der the_pant topft ubert uebel uerli und_halt uns_eine \
        verk_wurd vstat wird_nich =0,3,0,-4 <bind habe_wir =0,3,0,-3 0_kind <dann <gros <high <krat <mum> <ve> \
        back_to blade call_the chsel dann> die_fuss die_minu ealth econd eine_woch hrese lecht lieg_jetz mit_der \
        need> orrow sand> sech_mete smile switc ttag> ugesa us_to venti wie_bish =0,3,0,-2 <angs <ecke <gang <gond \
        <mins <twel dem_kirc der_halt die_dach er_ja esult fahr_jetz gehe_sie heizk hotl_von im_am lag_mit list_to \
        ltere maeng nach_verl of_her phot_it resul the_thir uebe_dies vate_sass verwe west> =0,3,1,-5 ions> \
        =0,3,1,-4 <boug <fuen bough geleg iber> riec_nach verae =0,3,1,-3 <bela insta phone piel> =0,3,2,-4 siert \
        =0,3,3,-6 anken =0,3,3,-5 elben =0,4,-6,2 ehlte etet> =0,4,-5,1 free> =0,4,-4,-1 ompar =0,4,-4,0 arzt> \
        hat_in we_orde =0,4,-3,-2 die_fili hoch> inute liter minut urchg =0,4,-3,-1 <husb <puen <wach arben eder> \
        eltli enktl enzah ferba husba ktlic nktli nvers puenk uenkt we_paid =0,4,-3,0 <lite gesun im_uebe =0,4,-2,-3 \
        ein_kart sech_stun stay_on =0,4,-2,-2 <baur <safe <wein aber_die aeltl anfah ehlun es_wie heets iden> lasse \
        nante raetz remse right roppe sband sohn> the_nurs the_reco =0,4,-2,-1 <fres aerkt der_kass der_reih dland \
        mit_vers tant> zucke =0,4,-1,-4 baure rton> was_a =0,4,-1,-3 0_minu <brei <prof <your das_gesu echse eins> \
        eiss> ekauf foun_a gekau hiene hoen> ieten kopf> lappt plitt robe> stro_aus time_and viele your> zeits \
        =0,4,-1,-2 <broc ahrga als_waer eberh es_kein items klini linik nearl racke =0,4,0,-5 chaut poste =0,4,0,-4 \
        ereic kind_werd laut> rher> uiet> =0,4,0,-3 <base die_ruec eese> ested sehol vom_hof zige> =0,4,1,-5 esign \
        faell =0,4,3,-6 uenf> =0,5,-5,0 <temp =0,5,-4,-2 belle =0,5,-4,-1 <frau cked> =0,5,-4,0 <disa tting \
        =0,5,-3,-2 <geka abell aurei erkte imete nach_zwei note> pport ureih =0,5,-3,-1 <but> ckung ivery =0,5,-2,-3 \
        check ellen illim limet llime unse_haus =0,5,-2,-2 <haut <supe fehlu noch_bis super =0,5,-1,-4 <dame able> \
        broch derse schoe sie_in split unte_die usch> =0,5,-1,-3 ranke roll_und rtage wechs =0,5,0,-4 <ware abine \
        tems> =0,5,1,-5 liste =0,5,2,-7 <six> =0,6,-6,0 nich_zu =0,6,-5,-2 <koch =0,6,-5,-1 consu =0,6,-4,-2 uppor \
        zum_erst =0,6,-4,-1 <jetz =0,6,-3,-3 <brea <chec artun wartu =0,6,-2,-4 <care <desi nuten schma =0,6,-2,-3 \
        auf_anfr =0,6,-1,-6 tter> =0,6,-1,-5 <laut leich =0,6,-1,-4 0_am take_to =0,6,0,-6 karto =0,6,1,-6 nser> \
        same> =0,7,-4,-2 chalt =0,7,-3,-4 choen frau> netz> =0,7,-2,-4 ummer =0,7,-1,-6 boden das_ding =0,7,0,-6 \
        efert =0,8,-3,-5 <lieg =0,8,-2,-5 the_same =0,9,0,-9 line> =0,10,2,-12 <mir> =1,-13,1,10 nacht =1,-10,8,1 \
        <sign =1,-8,0,7 orks> vor_der =1,-8,5,2 <dire =1,-7,-2,7 dort> =1,-7,1,6 works =1,-7,2,4 jede_zwei =1,-7,5,1 \
        <hof> =1,-7,6,0 auer> =1,-7,13,-7 <uns> =1,-6,-1,6 ffene rschu =1,-6,0,5 sie_habe und_zwei =1,-6,1,3 <stud \
        =1,-6,1,4 eberr =1,-6,2,3 brief =1,-6,2,4 rutsc =1,-6,3,2 near> rhaus von_0 =1,-6,4,0 hung> =1,-6,4,1 <name \
        =1,-6,5,-1 <fund =1,-6,5,1 issio =1,-6,6,0 banke =1,-6,9,-4 tract =1,-6,11,-5 trag> =1,-5,-1,5 <gave <tee> \
        <unbe aeule herei stage =1,-5,0,3 fahr_von =1,-5,0,4 anner unte_mein =1,-5,1,2 <till =1,-5,1,3 der_bank \
        gestu schul took_the =1,-5,2,1 0_in pays> the_cour =1,-5,2,2 <shed <sond <weg> haufe lead> ligen tand> \
        teil_mit =1,-5,2,3 minal =1,-5,3,1 <let> <zimm after beite firm> keine vorst =1,-5,4,0 nzern =1,-5,5,-2 \
        <vert =1,-5,5,-1 <ask> ruend =1,-5,6,-2 verfa =1,-5,7,-4 <konz =1,-5,7,-3 efere lause =1,-4,-3,7 <ort> \
        =1,-4,-2,5 counc has_a prach sprac the_comp the_pres uncil =1,-4,-1,3 ransp =1,-4,-1,4 <up> berre for_two \
        gave> hters rennt saeul =1,-4,-1,5 atike inde> krimi sleep thro_the =1,-4,0,2 <wher austr die_bitt enwag \
        vor_die =1,-4,0,3 <a> am_sonn and_so barbe der_bahn fuhr> rchen soll_sich ware_es =1,-4,0,4 <droh <road \
        bis_der chool post> schoo =1,-4,1,1 <octo ctobe das_verf hase> hatt_0 llowe octob =1,-4,1,2 aeuch alist \
        alle> ense> gesuc reihu rker> schae study tudy> vori_jahr werd_noch zu_frag zwei_die =1,-4,1,3 <nebe ffice \
        icker =1,-4,2,0 <foll aeren follo ipped ollow putze =1,-4,2,1 <leut altun attde estun etzen ojekt proz_an \
        rojek rtsch thre_year truck urier vorb_und wolle =1,-4,2,2 ich_im im_okto sasse =1,-4,3,-1 <harv ergue harve \
        rguet rvest vergu =1,-4,3,0 <geru insti sory> =1,-4,3,1 der_woch nich_eing =1,-4,4,-2 <fael =1,-4,4,-1 <mail \
        wurd_nich =1,-4,4,0 nanzi =1,-4,5,-3 ebern hreib =1,-4,5,-2 <sum> bezah pplie =1,-4,5,-1 hange nannt \
        =1,-4,6,-3 abgen bgeno =1,-4,6,-2 herer =1,-4,7,-4 ranch =1,-3,-4,6 river =1,-3,-4,7 kinde =1,-3,-3,5 <hang \
        of_the =1,-3,-2,3 errun uhr_ist =1,-3,-2,4 <erpr <leuc <maen <peop <rauc eople in_may insat ople> peopl \
        skrim =1,-3,-1,2 <theo gege_eine rett> =1,-3,-1,3 <brue <gegr <shoe <wome angri annin aster clos_the das_der \
        dem_haus die_kueh die_taet ebung helfe icer> juli> lanni loch> ngsge nntag overe perrt rhalb rueh> studi \
        unse_klei von_auf =1,-3,-1,4 ingan kehr> menta ngang =1,-3,0,1 <reas auch_nur die_masc einha fasst gewoh \
        gsgeb ickle koeni lost_elev naec_woch oenig schn_mit sicht sprin two_and vesti =1,-3,0,2 <donn <gurt <hims \
        am_best aren> bezir denlo donne efigh egenb ende_am enug> eves> ezirk firef genbo genug gera_die hamme himse \
        ilome imsel inker irefi isch_de mary> mself naufg nnern onsen pinne putte refig sfest sie_noch sinc_the \
        stig> thro_a uetet wand> what_the wrapp =1,-3,0,3 <glue <trei bei_im chule der_anla der_poli gelwe imina \
        mpfan nauf> the_cant =1,-3,1,0 die_prov egten fueh_das gesu_fuer handw ixty> lokal one_i rites sixty \
        trag_kann wear> wurd_im =1,-3,1,1 <haen <kaum <kreu <pinn <zeug anker blieb bruch bstae chwun das_auf \
        der_bauh derla duerf dwann enlei espru etdie every henen kaum> kplae leut_in mehr_am nbei> ndwan ngeni nladu \
        noch_an nterm onate ortie ostst ourie rappe remis ronze seit_oste sind_auch sraeu the_tea theat tler> uesch \
        ufelt verw_und wir_seie =1,-3,1,2 <wall each> rehen stat_der that_is und_dana =1,-3,2,-1 comp_that geht> \
        inist szeug =1,-3,2,0 <vork abge_der areho as_if aufel by_noon chnen cordi derun die_meng ieben immen irken \
        laere laugh nich_zuge nigen ohne_dass ppeal sich_aus stere straf terko verse wir_dreh with_the woch_auf \
        zu_eine zwei_von =1,-3,2,1 achen auch_der iner> ist_nich laug_and ttes> =1,-3,3,-2 <masc ease> wenn_der \
        =1,-3,3,-1 <have <pro> <proc anish erred if_i ility ngeme olven onst> quart rhein ribut storn worbe \
        zusc_fuer =1,-3,3,0 marc_the strec worde =1,-3,4,-3 nance =1,-3,4,-2 <invi <klag <remi <rent aeche invit \
        nvite out_to rweis =1,-3,4,-1 an_die idet> =1,-3,5,-3 <drov den_vert drove =1,-3,5,-2 rmen> vorau =1,-3,6,-3 \
        erlag uyer> =1,-3,7,-5 <leas erich =1,-2,-5,6 <her> =1,-2,-3,3 <down the_firm =1,-2,-3,4 rgerm uefte \
        =1,-2,-2,2 <hilf <mini dlung einem gena_so inem> lding monia suppe woch_lang =1,-2,-2,3 0_fami <dazu <fact \
        <juli <kino <pave <rein ailed asen> attel aveme ballo der_orts down_the hind> lager lieg_vor mast> nebe_dem \
        onnta pavem satte selte sonnt stieg towa_the vorsi wareh =1,-2,-2,4 im_stad inwei =1,-2,-1,1 <faus <jaus \
        <nimm <pala abge_die agert and_call bgesp cante daech dale> daue_vier dies_eine don_t emise eubau fahr_wurd \
        faust folg_der from_my gebe_und grup_die hangs hown> jahr_mehr jahr_vier jause lag_zwis lated laubt \
        mehr_zuru munit neuba onali ostpo poned postp rehou rewer shown skat> stpon t_say term> then_a tpone \
        vom_chef waru_die wie_in =1,-2,-1,2 <cant <fest <fetc <foto <glau <hero <laeu <leng <stau <toll <why> a_cour \
        a_trai aben_nach an_den anspo arueb bauho bisse bsgel chaum corri darue das_fahr den_betr dreiu drohe dscha \
        dunke eboar egelw ein_seit eine_sonn eived elung emmer ertur fetch flood fuer_dies gistr gurt> haum> hensc \
        hreat ich_drei ilies ilneh in_one inet> jaege kling koffe komm_da kuris lader laeut lanla lbahn lengt \
        lich_aus lnehm manns most_of nach_elf nbruc netz_geno okuri phon_and priz_for pter> reiun repa_in rohen \
        rzell sei_nich sense so_will spie_in svere telt> the_dist the_gara von_neun =1,-2,-1,3 <barr aben_mit \
        die_antw errte rangr rerin =1,-2,0,0 <gabe <matu <moor <morn <stac a_part aeltn aeuft and_who anton app_steh \
        appl_is arly> aufen axisa brin_sie ckler clos_of d_gesu dahe_und dann_habe der_drei dich_kein die_ande \
        die_luef die_stat die_wint efkas eigeb ein_priv eltni empft engi_for entw_bei ergem ertsc esswe euft> eute> \
        fire_are fkast four_thou frei_gepl gefu_die gewe_und guete gut_war habe_am hat_nur heut_noch hoch_der \
        hour_are ihm_kein in_four inche initi inse_steh isanl jahr_sie kaemp lach_viel left_at lgebu lting ltnis \
        mich_bei mont_geht morni my_cv my_seco nhalb nich_ersc obst> once_i orce> ornin pass_ein porti prae_und \
        rantw rean> reis_und rkzeu roste ruehl sanle satzl scho_run sie_zahl star_in steh_an svorb the_kass \
        then_came to_meet tric> uages uckel uebe_das unges uring verg_ich verl_nich vert_von von_lieg war_drei \
        warn_in weil_eine werkz werts who_took will_nix winn> wird_verl woch_da xisan =1,-2,0,1 0_tuer <beto <bezi \
        <clam <corr <dawn <defe <flam <gest <gott <grat <ice> <ilka <init <knet <kolo <laug <laun <lets <lith <matr \
        <ne> <oft> <pege <ping <put> <seem <stae <targ <tool <unge <vord a_conv a_grou a_lot a_priv aber_der \
        abzu_der acht_mona aerz_und afte_thre agsue alett alle_erns am_gate am_gril am_kind am_kuec an_uns and_put \
        ande_mete anisa annwe arbe_ich area> arget arkpl arme> atte_the atzte ausg_von bei_ange bei_vier bemal benbe \
        berbu berli besc_mit bled> bleis bronz by_emai cake> candl chirr chwar clamp daru_0 das_loch dass_nach dawn> \
        dem_somm der_dama der_kuec der_mail derko die_back die_entn die_grun die_habe die_kart die_kran die_neue \
        die_stie die_west dient dion> drau_war drei_tage dsche durc_bei eavin eavy> ehlla ein_last eine_groe \
        eine_sche eine_stap eine_stro elbes enloh enpru enze> er_abge erlob erst_die es_meld esenh euche even_a \
        ewery ewoch faile farzt fehl_der ferst fest_schu foll_the frau_vom from_our fterw fuen_der fuer_ihre \
        fuer_neue fuhr_er fungs geant gehe_die gern> gerol gest_sie ging_sie hael_es halb_zehn hand_auch hat_gefr \
        hatt_er haute heavy henwe him_the hint_jede i_hear iefka ilfre ilka> im_auss im_wint inerz inlad inte_to \
        istif ithiu ittes jahr_zwei jetz_in july_and kandi kerin kstub kuec_von kueh_mit kzeug labo_von laues \
        lebe_in legt_sie lieg_offe line_to link_seit lithi lmen> lmets lstud lumen m_a mail_und man_komm mbled melti \
        messw mete_hohe mises morn_in nalit name_a nbein neve_been neve_had nich_uebe nitia nkelt not_take nprue \
        nstes nwerk ohne_ende omena onze> ored> ottes our_slee over_to pannw parkp pegel pitze proj_bei proz_vom \
        ptops quar_afte rchsc rdenk rent_mit reuzw rgege rial> rifte rkpla rote_kreu rous> rried rstan s_in sches \
        scho_seit sechz seve_and shop_in sich_kein sieb_woch sitz_und skip_the sond_durc stefa storm stun_das stwag \
        sumed tagsu targe tarts taube tefan tfest the_quay they_have thium thou_of time_they tnahm tote_fore trac_in \
        truem two_plac tying ubau> ueden uehll um_sech umed> und_lach und_vers utes> utier verra vers_sie viel_zu \
        vom_pers vom_umsa war_elf ware_nach weihe wery> when_my wie_gewo woch_gibt wurf> zers_und zu_erkl zubin \
        zwei_ich =1,-2,0,2 <tore <valv <weck <zeil a_lad ausg_bei beton buil_and chlos ckstu der_betr die_ein entra \
        flamm from_turn hour_i htet> ical> idor> jede_nach nach_feie nach_offe orrid proku ridor rokur rrido rstra \
        s_mit snow> ten_the the_benc threa toren unti_the valve verb_word zentr =1,-2,1,-1 <ham> <nied aeumu anger \
        antr_auf arran bis_zu cutiv die_bewe die_mang drei_wint eded> eine_alte eing_nich equal genho gesp_von gremi \
        haus_sagt hmus> inser nach_zehn nann_das ngeld nich_auf nich_wer ockin of_0 room_in rves> stue_in thmus \
        tools tor_0 turno ultur umung utive vers_gera vote> =1,-2,1,0 0_fest 0_mal 0_zwei <anni <atte <kess <malt \
        <pate <secr <sunk <topf <waru <yes> a_foot a_tuto a_whol abge_als aetdi als_ganz als_man am_lieb amme> ammka \
        anced and_gain and_mean and_offe andwe angua arste ask_whet at_last atsen back> baere bei_am bei_frau \
        bei_komm benc_by bilit bist> bsten burt> cale> can_now cheme co_op cour_in cour_with couri creta cust_and \
        cust_from dann_war das_was davo_0 dem_ich dem_klei der_beto der_frue der_port der_zusc desse die_arme \
        die_zerl dien_mit dir_die dreht drei_gesp drei_zu durf_wir eamte early ebste ecret edged ein_gute ein_kont \
        ein_kund eine_abma eine_fach eine_tabe elev_euro ember epay> erhau erkze ermt> es_best es_gibt es_sich etmas \
        etref ever_othe fehl_ich fight for_me foto_die foun_it freiz frue_sind gena_eine genie gesc_nich gest_i \
        gets_the gstel guage haen_der haffe half_the harz> hat_sieb have_neve heme> henkt holen htigt hwund i_hadn \
        i_left ichem icipa ifizi ihn_eine in_appe in_berl intak is_one is_requ ist_kurz je_tonn jetz_frei kann_was \
        kesse kiln> klaus klin_und kohle lang_die lang_wir langu lass_eine lastu line_and llast mails mated mein_sie \
        meis_supp mich_trot mill_in mkapi mmerf mmkap muss_ich my_case nchro nenau neue_verh neun_jahr nguag \
        nie_nach nied_die noch_uebe ntake numm_eins ob_mir oder_eher oerne of_cust of_inde oling ometr on_air oundi \
        paetd penze port_eine ppenz publ_hosp publ_the raeuc rare> raus> rech_die reser rgeme rkett rothe rrede \
        sage_und sberi schn_auf sech_mona secre seit_sept senwa serge show_on sich_beid sie_war sind_als socke sowie \
        sprue stack stor_for stra_gest stud_and sunfa sunk> supp_the terem the_page the_trai this_was tream tsend \
        tszeu uebe_mona uestu unsch unte_muss uture verg_die vier_ab war_noch warum was_not wege_des wenn_ein \
        wir_seit wird_auch wohnb zaeh_nich zule_gut zum_eins zuru_im =1,-2,1,1 <erns <gero <harz <inta <rais <west \
        a_fine abgab anchm arts> bei_hatt bespr bgabe chase coun_s der_brau der_feue der_pege die_rest ensto eraer \
        gelau have_stop hoes> im_eink lsory mona_eine mpuls nchma neve_aske numm_0 ompul pulso raerz renge riefk \
        shoes skind sungs t_get uhalt ulsor vert_ist von_oben wir_im wird_unte with_two year_two zahl_sie zuhal \
        =1,-2,2,-2 die_baus eine_umsa ergel kurse other ques> skrae usine =1,-2,2,-1 <chie <dock <gage <idee <kopi \
        <reed <sowa <stue a_shed alks> annou anzig atis> baub_ist beamt boten buer_von chan_the chtsk ckwir deal> \
        dem_bish die_paus draw_and duld> dwerk ebaue eckwi eckzu egens ein_brie ein_gege ein_jahr ein_konz eink_der \
        eitau endl_ein erhoe es_beim eumun exist expec fend> gshof henti hlafe ices> igure illin im_eige in_marc \
        in_ning in_writ isory itaus itget jekte kaum_noch kwirk lbes> ledi_die lese_ich lieg_nach me_once memo> \
        minis nach_nich nach_oben nate> ngsho nimmt nnoun nounc nseit ntech nzer> orden ordne owas> ping> sale_and \
        sehr_viel sinc_janu sowas stges tenst that_exis the_proc to_spli ttend und_schu unles verk_hatt walts \
        weit_die wir_vom xpect zehn> zur_hael =1,-2,2,0 <anno <payr <sowi <zink a_beac aughe aving ayrol best_von \
        buil_a den_man einbe erst_seit from_two gara_in gelt_die has_boug hin_von mit_ande nach_nach nery> neun_von \
        nich_die nicip payro riere rkend samte the_sum treff uarte ueckt unici wirke yroll zu_und zuru_mit \
        =1,-2,3,-3 amte> usamm verh_mit zusam =1,-2,3,-2 0_mai <baus <befr <trap a_firm die_bank edere ein_halb \
        ergib fach> ginnt iete> izenz lizen mahnu provi rgibt stuec tmach toure tren_sich tueck what_i =1,-2,3,-1 \
        <erbe bere_der eist> ereie eworb opier picki rade> =1,-2,4,-4 ermie =1,-2,4,-3 by_a cente =1,-2,4,-2 <kred \
        ernah fsich ufsic =1,-2,5,-4 firms hande irms> klagt =1,-1,-5,4 und_den =1,-1,-4,5 euro_an =1,-1,-3,2 lings \
        =1,-1,-3,3 <into <mask germe im_vert muss> nsche rache =1,-1,-3,4 lten> =1,-1,-2,1 <gete at_s erend erlas \
        euro_brut gging ifter im_juni in_and inigt paul> rspro sgere the_lad und_ford vorl_in zum_mona =1,-1,-2,2 \
        <beke <blic <enga <geme <koff <lean <math <neit <neub <oste <row> absti ampel auhof besc_der chleu dass_das \
        den_schl den_scho dent> die_eins die_naec eeds> ehlt> elf_uhr engag erfas etche gagem ginn> gsges hile> \
        ich_mein lief_von marti mehr_die move> mzug> neith nich_gefu ntenc reinh rette rfass rsen> solar soll_die \
        ssera stete teiln terwa the_scho trick tsteh uehl> ungsw verh_die werd_verm =1,-1,-2,3 <tins ehaus llekt \
        ollek tins> urist =1,-1,-1,0 <aerz <aisl <chro <surn a_brew aber_als abfu_und aempf agre_at aking am_stan \
        and_some ande_gema arryi aubsg aver_for below beri_kuen bevo_man bsent came_in candi chlim cust_on d_come \
        davo_zu densc der_der der_holz der_patr die_must disp_hat eage> edach ehst> eige_arbe ein_haus ein_vent \
        eine_in eine_lage eitsn enler entir er_vor erabr erfor ersc_weil etzus ever_eigh ezula firm_habe flas_die \
        four_empl frei_mit fuen_ware gedac gekle gera_im gesc_ich gespa gewe_ngg giebe haup_ist hlimm hoch_zwei \
        ileag imme_da in_rent is_stan jahr_auf jetz_sehr kein_lebe kino> kund_im laen_als leage line_clos list_the \
        man_hat man_sie milea namt> nenle nerzi ngefa ngehe nlern nnenl now_and nstwa ntire obel> ohne_murr orken \
        otorw peal> rabre reisp reor_in rost_for rryin rundg rzone s_stor sburg sche_die sche_man schi_woll scho_und \
        sie_am sie_gar spae_seit stri_in surna termo the_alar the_fans ubsge vier_im vier_kilo wech_zu wegun zett_am \
        zusa_kam =1,-1,-1,1 <a2> <bauz <betw <crow <didn <elec <entw <erga <gewi <hies <igno <kief <loud <psyc <zuho \
        a_crew achna ague> all_day als_bera als_ein als_eine alte_und and_lunc and_peop anned apers apri_noch arens \
        arved atist baut_eine befo_anyo begr_und bei_ab betr_dafu betwe bowls brewe chors chtsp das_eine das_grun \
        defek deleg den_glei den_link den_park der_heut didn> didn_t die_abfu die_nied disc_code does_a door_of \
        drau_ist eakin efekt egal> eign> ein_buss eine_gute eine_stel eing_im eint_frei eirad eisma eispr eisti \
        elcom elect elow> enaus ening enwin epfe> erks> erous es_zum espan etren etwee ever_seco fans> fleec \
        floo_the frag_mein frau_im frei_ab fuen_kilo fvert geis_in geoe_und gest_das grue_am gsueb hab_s habe_an \
        has_shut hemse heres i_hand i_stil igger im_erst im_neub im_troc in_dies in_leed indee inzw_steh iring \
        is_supp klin_von komm_die komm_jahr komm_von korb> laeu_seit last_spri lauf_betr lcome leav_thei leece lekti \
        liall litz> man_koen mehr_da mehr_in messg mit_trae mont_bei mselv my_mana nach_lade naec_morg name_on ndeed \
        neun_stue noch_jema nraum nwart nweis ocht> offe_tuer olper orste oste_hat part_habe pfla_eing ppten psych \
        ramp_und rbete reac_the rthal schi_mit schl_0 schlo sdenk sein_unte seiti sgeza sich_wer sie_bis somm_hat \
        stil_have stiva stolp sued> suffe sycho tadtk tage_pro tammh teil_des the_fenc the_fift the_head thems tival \
        tolpe torwa tun_wir tween uatio ubsta uebe_tari uhoer umsc_die und_werk urnam verk_bis vierh visi_may \
        vors_der weil_im welco wer_mitt wir_drei wiss_wie with_no wuer_das zaeun zent_in zirks zu_ein zuhoe \
        =1,-1,-1,2 <feed <gies <moeb <pfoe <skat annsc cksei das_grue ebiss foert forkl gebis geli_ohne glaub \
        habe_bis hair> hies_es ighte ignor ildin inth> into_s klift kost_von kseit losio nach_zu nenne nich_sie \
        nnsch oertn orkli osion papi_mit pfoer plosi rklif s_comp scho_ein selve tigen uildi unse_spie unte_acht \
        vents vera_ist verho vers_wird werd_derz will_move wurd_vom xplos =1,-1,0,-1 <art> <busf <craf <nann <scor \
        <sekr <sich a_phot afte_east afte_s alved an_ambu and_came and_talk at_fift atre> auf_acht away_from \
        betr_ruft bren_seit brie_man by_line cisio darf_sie darum den_haup der_best der_zusa eemas egenh ein_pate \
        eine_verd ekipp ekret elast ende_im endew erho_die etwa_auf feema fernt firs_wint foll_her fragu fueh_seit \
        gekip graum gsbes habe_wege hdays his_van hltag i_drop i_took ich_trin im_umsc inha_ist inte_meld jaeh_mit \
        jede_fuen kann_kein karri komm_es komm_rege kultu kurs_zeig laub> leut_zum line_by lishe loede ltige \
        mana_has mens_mit mini_the mitt_moeg mixe_feel moth_who ncies ndewa neun_proz niem_zu nigh_shif no_life \
        noet_sind ohne_ruec paid_on penny rtesy rtigu ruec_bean rufss sarbe schi_bei schi_sie she_gave sie_fueh \
        soll_uebe tesy> tingr tssch ttenb ueckm umga_ist und_entt uns_dafu unse_azub urtes vo_mit vor_fuen war_das \
        wass_hat wedn_i wirkt with_so wonde wut_und xists zieh_sie zu_kein =1,-1,0,0 0_bitt 0_ihre 0_who <abfu <albe \
        <anfl <ange <besp <boun <cliq <davo <divo <dog> <eina <enti <enve <equa <geja <gezi <ghan <inch <ines <ione \
        <karr <krim <led> <mued <none <nu> <oddl <refi <rush <see> <sexi <toed <unac <vani <vess <wolk <wond <wovo \
        <zerr <zwil a_bala a_kett a_note a_rota a_walk ab_ein abdec abfue absa_an absa_weil abte_von achfr acht_stun \
        acht_von adens aermt afte_they alle_per am_ersc and_adde and_shou anflu ankom anme_ist anspa app_hat appl_to \
        armes arnam as_crit aside astik asts> at_my atser atzle atzze auch_beza auch_den auch_mal auffr aufg_wie \
        aus_betr aus_eine aus_zwoe ausau ausb_der ausze auto_hat azub_vier backw bbau> bdeck been_refu bei_auf \
        bei_gold bei_rund bene> besc_reag bfuel bian> bid_for bin_gega bine> bis_man blink blude bohle braum bskin \
        call_a call_cent cardi cent_afte chef_der chenw chgef chie_exec cliqu cont_a cored coun_the dana_hat \
        dana_wied dann_an dann_wird darf_das dari_enth darst das_absc das_im das_klar das_mini das_rote das_so \
        das_somm das_vor dawn_and ddly> dem_hof dem_neue dem_wech den_kein den_nach den_niem den_plan den_ruec \
        den_serv denpr der_absa der_abte der_beif der_kons der_pell der_rett der_wurs des_hote desk_at did_i \
        die_eign die_fueh die_hall die_mapp die_mehl die_roll die_teur die_um dien_steh disku divor door_and \
        dort_mein drau_das duze_sich each_time eantr ebski eered efan> efang efoer ehlge ehrkr eiert ein_durc \
        ein_gesc eine_echt eine_getr eine_tank eine_tuer eine_vide eine_von eine_vor eing_nach eishe ekrae ekuen \
        elev_hour elf_mona emasc emmt> emmte empf_es endie engi_at enmen enpre eraku erbue eremp erkl_nach erle_ich \
        errt> erse> erst_lehr erst_um erst_verl ervt> es_dann es_selt es_um esse_wir estos estue euro_extr euro_for \
        euro_nett ever_day ewage expl_what fach_auf falt> fami_life fehlg fift_four filli fine_0 firm_was five_roun \
        five_week flex_zeit for_lunc form_the foto_vom foun_and frei_im freu_kenn freun from_five frue_komm fueh_der \
        fuer_d fuer_gros fuer_math fuer_weit ganz_bezi geba_und gefan gehe> gehe_da gehe_nich geho_und geku_die \
        geme_auf gesc_zugl gese_der ghana gnete go_to gone_for graz_hat grou_exer grou_with gsbri had_its had_noth \
        had_rece hael_auf haet_das hanic hat_glei hatt_es hear_sinc heatr heilb hentu hera_hat herr_ein hilfe \
        hing_am hlgeb hliss hoeh_in hoer_er hoera holi_requ hourl hrerh hrkra huma_reso huts> i_cast i_didn i_spen \
        ich_fals ich_fuen ich_nenn ich_noch ich_zule ideen ihne_im ilch> ilme> im_anfl im_mita imite inned inrei \
        intre is_late is_rare iskut ist_abge ist_sais ist_vers istia istra it_emer itsun ivorc ixtee jahr_ausg \
        jetz_bin kam_im kein_brau kein_weg kippt klarn klei_schl koch_reih kuen_eine kutie laeu_bis lanen larna \
        lazie lear_by leas_of left_befo lehr_eine lieb_ich lief_das lief_er lins_und lique load_at lock> lock_and \
        lose> loswe loud_thin lstat m_the mal_die mal_zeig man_beim me_in meet_in melte mena> mens> mess_seit mfass \
        minu_beza mir_beim mit_kaff mit_nage mited mitg_im mitla mitt_ein mitt_mit mode_buer mona_habe mont_0 \
        mont_nur morg_so mpenm muede my_ment my_plan nchen ndau> neeri neers nenn_mich nerve nervt neu_und ngg_spri \
        nich_ganz nich_in nine_hour nmens nobo_shou noch_0 none> noteb noth_to now_my nspar nstad nstuf ntfae ntrib \
        nur_gefr oberb ochsa oddly oedli oerak offe_perm ohne_thea olish ollin onala onel> ontri oons> ores> ories \
        ostca oswer otebo ounta park_kost part_mit pege_stei pekti penme per_aush perm_jobs pick_it pleme polis \
        post_in rakus rate_went rbrin rbuer rdnet read_a rech_der refu_up regi_dire reic_nach reih_eine rempf \
        rent_und repr_begi rerha retro retu_a reund rever rgstr rick> rina> rkmat rname roads roke> ronis rossb \
        rota_with rovin rtisc s_at s_beim s_own sat_me satu_nigh satzz say_and scha_alle scha_wir schm_der schn_bei \
        schu_ab score seco_go sein_kann selb_als senbe serv_engi sexis sich_jema sich_vera sie_durf sie_woll \
        sieb_spra sinc_abou sinc_dawn sinc_i sind_dari sind_wirk site_and site_on sixte sken> skraf skuti soll_folg \
        some_of sonn_an sonn_mein spen_the spin_mit ssani sstru sswer stcar steh_soga steh_wie stel_uns stel_weg \
        sthan stian stics stim_im stim_in stim_ist stoo_up stop_hint strai strup stue_sind stufu stun_frei sult> \
        swerd swit_off swoch t_one tage_woch tagss tank_von tcard tea_and teboo teil_der ten_year tenpa thand \
        the_butc the_cold the_hote the_melt the_pole the_turn the_wall theks thre_star tisc_eine tnach to_and \
        to_ones to_repl toch_nenn toed_unfa toedl top_mark top_with torie traf_dann trav_refu trier trot_verb tsers \
        tuer_gesc tufun tuto_who uebe_acht uebe_koll uebe_unse uessw uhr_gehe uhr_nach uiert uitin ulege ulich \
        um_drei umfas unacc und_hat und_kuen und_tats und_zum unse_werk unse_zwil unte_ange unte_unte urde> us_all \
        ustik uszei ve_neve ve_work verf_die verl_auss verru vert_lieg vesse voll_geha vom_in vom_kund von_alle \
        von_im von_steh von_verl vorb_an vorce vorn_an waer_man waes_und wage_were wart_ein was_impo was_nerv \
        way_the weira wer_ande werd_abge were_prom werte will_noch wiss> with_inte woll_der work_is worka wurd_mehr \
        wurd_unse wuss_beim xteen you_have zahl_das zeit_vor zplan zugle zule_0 zuleg zum_kenn zuru_es zusa_am \
        zwei_blin zwei_den zwei_klei zwei_sche zwei_schi zwei_weil zweir zwill =1,-1,0,1 0_klei <alep <dein <diri \
        <entn <gelu <noth <pale <rum> abou_that aeusl alepp all_four anstr ausg_das besor bezif biege bish_0 \
        call_ever chall chrom code_for dem_frei der_bus dirig eckwu eems> efarz ennte entna eppo> er_sein er_woll \
        esorg eumen euro_das eved> eziff fals_und fami_hatt for_all frei_tage gelad geru_der gesa_am hall_auf \
        halt_the hand_der hefar her_firs hoer_dann htspi ich_gega ieved ikros in_flam je_0 kein_ich klin_ist krosk \
        laeuc latab leppo lobt_das may_and mintr mten> muess my_dad ndenl nmont nothi nove_die nteen ntnah numb_the \
        okto_und oolin oppin ourly palet penle prom_and propo rach> rays> reff> rladu ropos ruft_fuer schi_von seems \
        spur> stat_mit stay_froz steh_0 tenwa the_bisc the_city the_lamb the_lega they_told toppt torm> trays tress \
        tuerc urly> vers_vom war_nie wer_mit whic_a wind_i wind_is with_five =1,-1,1,-2 <vern bei_elf beim_selb \
        eine_zu find> gele_und gesu_wird ieher kskam like_the lost_two omete onats ships stad_stim stel_in the_nort \
        wurd_auf zell> =1,-1,1,-1 0_arbe <abba <arms <bau> <birg <bles <blud <grem <koec <luen <ning <stim <wona \
        <wurd a_memo a_slig a_stic aberi afend agai_a ahrun alle_gelo an_wer anima arrie aus_fuer aus_wie ausel \
        bala_shee bate_um bauen befor bermo bin_die birgi bless bude> chedu chtpl chtse comin dami_nich das_spar \
        das_team dass_der dbuss dem_prei dem_verl den_schr den_spae dener der_gros der_juni der_kess der_umga \
        die_bind die_milc die_woll dolme donn_bei drop_out echie ecuti egung ein_schr eine_char eisst eldbu emium \
        ende_ist enzet erato erket erksb ernal etern ever_and execu felsa fortb fron_of gefre geld_in geldb gema_und \
        gese_seit gezah hab_naec habe_mich habe_nach haen_noch hat_uebe hat_vor hedul hien> hteri htpla i_sent \
        in_them ingbo ingek invi_to iques irgit is_due klag_auf koech komm_zu kruft kter> lag_das lauf_jahr ldbus \
        leut_bei lidar lock_the looki luden luene metsc mit_tasc mona_lang nagem nfaen ngbo> ngth> nich_an ningb \
        noch_auf nove_the nrede nsera nur_eine oeche of_ever of_fore of_janu ohne_unte oles> olide olmet onach or_a \
        orges ortbi orzei pelte plac_for pten> rbst> remiu repo_to rgit> roche roppi rossk rtbil ruemm rvera sams_im \
        sanwa schr_etwa serat shop_floo sind_nich strea stric stun_ihre talk_with the_afte the_appr the_leas \
        the_nine the_pens the_poli the_tabl the_trus this_is udenz ueckk ufens uhr_sitz uild> um_mitt und_trae \
        und_trot und_werd unio_says urchb usgeb ustee veau> vier_fahr vorze waehr war_seit ware_der was_foun we_stil \
        webs_mit weiz> who_did wird_das woch_bere wonac word_ware wurd_vor wurde x_ray xecut zahl_im zenz> zu_hoer \
        zu_unte =1,-1,1,0 <cath <futu <lava <mad> <mold <scal <sech aber_nur agre_a ainin als_alle am_mona an_vers \
        andha ardig are_free at_thre athed auch_die aufs_kont bei_mit benc_are betr_auf bin_uebe blie_am bronn \
        buch_die by_phon cathe cherc chkun das_glei das_volu davo_kann dem_daum dem_lebe dem_verk den_ener der_naec \
        deut_und dien_von digan dral> edral edte> edule eilbr ein_stue eine_zahn emme> enebu engeb enwar ermen erzch \
        erzic excep for_work freez futur gree> hains haus_den herzc hkund icati ilbro in_ein inst_they ist_dass \
        laut_vert lbron lstre lussp mail_mit man_0 mgewo mit_sech mont_eine my_desk nebur neue_stel neun_war ngene \
        nich_verl not_allo nprei nsied nstre oiner pfels plac_that plat_bei ppene racti rdiga reeze rlage ronn> \
        rterm rund_vier rzche rzich sachk scho_da sech_tage sein_geld selb_das selb_zum sider so_ist spli_rope \
        stei_weit swap_is tag_der telka thedr tove> two_had ueneb uhr_steh umgew und_uns unen> unte_steh verf_das \
        verin von_fueh von_sech wante wappi wear_a wied_wir wirbt wird_man with_thir wohl> xcept zahl_eine zchen \
        zeig_wie zicht =1,-1,2,-3 <else =1,-1,2,-2 <beme <bewo <ener <lize <reif <tite <umfa <wiss albes als_frei \
        antwe back_the bemer cater cence chsta der_beru draul eine_pres encen energ ether etsle for_elev gensb geset \
        habe_der hips> hnete hrend hselt i_writ icenc ldorf lern_man loode mit_vier ntwer nuary ooded out_i rauli \
        reede rgab> ritin rotec rtenc titel to_pay twerp ucker uing> ulden vite> von_zwei writi ydrau zeich zum_somm \
        =1,-1,2,-1 <boni <ray> and_wrot anzer aperw aske_what closi der_zuru die_gaes die_gest die_kett earne efore \
        ertet fore> fuer_fuen gbau> geht_nach ist_von lassu losin me_on memb_have nich_mein oded> perwo prung \
        rich_lies sprun tige> trich tsanw uebe_zwei wyers =1,-1,3,-3 aufsi chied dispo eide> eigen hatt_ich inget \
        inie> lagt> nterz ocks> ogen> stat_in stren titio treng und_als verge =1,-1,3,-2 <cove chaff chmal ettbe \
        hatt_den ttbew vesto wettb =1,-1,4,-4 <kam> count ment> rmiet =1,-1,4,-3 ergeb von_kam =1,-1,5,-5 iers> \
        =1,-1,5,-4 verla =1,-1,6,-6 hlag> =1,-1,6,-5 onto> =1,0,-5,4 digte =1,0,-4,2 zwei_mill =1,0,-4,3 <es> \
        =1,0,-3,1 bout> der_masc rams> wolf_die =1,0,-3,2 <gesu <here <sieg alway anlag eige_rech fuen_stun lants \
        oster tufen vortr wurd_nach =1,0,-3,3 allot am_hafe dern> =1,0,-2,0 <carp <duri a_cust a_vide affe> \
        besc_sind das_komm der_im durin eams> ehrbe eine_fami emsel enes> entei esday frund ftakt ftigu hied> \
        jede_mit mein_schr meis_mit nich_pass nthly obwo_der onthl per_0 rueff rund_mit seins sinn> sozi_fuer taufn \
        tenve thly> took_nine uebe_mein uftak unte_denk verd_unte wer_sich =1,0,-2,1 0_mens 0_stim <abou <bedi <bele \
        <erke <kale <reli <titl at_what bstim burge cause chenk coll_agre der_vor die_bele die_schn die_term \
        die_wege dingu eckse efaeh einen eras> erman es_0 fahr_der ffin> for_its four_mont gerle haen_am haust \
        have_put heut_frue hour_on inhal ippen isse> ist_am ist_mit istma itten mit_fris mmung nagel nspra open_day \
        orary physi ran_out rech_kam ristm rlehr rnseh roll_im rwart schu_mit sond_und sschn sterk stmas tiato tmas> \
        traut tray> unte_im ussic verk_des volle von_augu voted wenn_es zu_kueh zuru_ich =1,0,-2,2 <boat <nage \
        bitt_um chach sein> stim_die =1,0,-1,-1 <bauw <bigg <dick <fans <jann <maur <ofte <sept <shaf a_mind am_naec \
        am_werk and_sinc anita auch_scho beisp besc_verl bigge brau_und bus_comp cord> den_baum der_zent die_stue \
        die_tore echtf efilm einki eispi ende_stan enlis eptem erfu_die fnet> formi fueh_mein fuer_elek gfirm \
        haen_ein hat_zwoe hold_a htfer htsge im_labo im_verk in_olbe inte_are irksl ispie janni katio kein_durc \
        kende kenn_mich kzent laut_plan lehr_ist linda man_woll maure mit_loch mit_schl my_moth netz_und ngfir nkbar \
        often our_shop pers_offi ptemb rking sbuch scha_aus scor_0 sech_mit sei_seit seit_frag septe shou_not \
        side_with sie_gesa sjahr spfli sschi stre_das such_fuer tfert the_indu told_by uemme uides urchd urla_und \
        us_that voca_coll vorg_das week_with weep> weil_sich will_take wuss_ich you_can =1,0,-1,0 0_out <aboa <adre \
        <agro <alps <badg <cake <cook <desk <glaz <haem <kata <klar <krac <kuge <lunc <moth <nase <nid> <phys <pins \
        <pupp <stef <suff <taus <thro <ulce <voic <whos <wut> <zula a_chil a_figu a_rise a_sund aber_nich aber_zum \
        aboar absa_im acce_the acht_grad acht_teil achtk ackwe aeter affee ailin aiter alle_gela altet and_left \
        and_week ange_mir ankba ankhe annel appl_with arbe_hat arbur arifv as_i aus_als aussi b_sche back_on badge \
        bber> beame bedeu beim_mitt beli_sich beri_unte berpr besc_bis betag bewe_als biet_0 bin_zuru brode bungs \
        call_with cates chfra chtss clim_on coul_be cred_note curit dana_noch dank_fuer dankb das_kons days_late \
        deed> dem_arbe dem_mark densp der_aktu der_mark der_part desk_and die_alte die_fert die_hat die_lack \
        die_lohn die_regi die_rent dies_list dlubb done_on dort_seit dosen drei_lohn droh_zu duer_sich eberp ecuri \
        edeut eele> eenth effe> efrag ehabt eilba ein_guta ein_umzu ein_voll eine_baus eine_grei eine_lauf eine_prei \
        eine_rueg eine_stau eine_weit eitsg elfal eliko embly engli enmon enstw erpro errae erst_ein erts> ertvo \
        esse_und estat eterz ever_else ever_few fach_ein fand_die feeba fehlb feife fert_von festi few_mont fonis \
        for_and for_this frei_den frei_nach freie from_nine frue_die frue_und gehab geho_ohne geho_wir gere_die \
        gesc_bei gessl goldr grono grue_faeh gutac hab_bei habe_alle hahn> hand_habe harin has_won have_no hear_a \
        helik here_and herr_in herri hfrag hlbet hlist hnik> hoeh_die i_teac iale> ialle iativ ich_auch ich_gehe \
        ich_mir ifver ihr_auf ihr_vate ihre_prue ikopt ilien ilig> ilos> im_ober in_fuld in_karl in_math in_neun \
        in_voll iothe it_runs itica join_on juli_0 kaffe kass_erst kein_ange kein_ersa kein_ruec kein_vers kein_wo \
        kgesc kheit kiefe kiere klaes klar_beke klin_verw koen_mit konz_hatt kopte krit_die lang_ich lates lauen \
        lcer> leav_ever left_a lege_wir lehr_zum leit_der lhand liati lieb_ist likop llot> locke lour> lubbe lunch \
        lzahl make_it man_wird marbu masse matt_i mbly> miet_und mind_aber mini_auf mit_dems mmerg mode_lehr modus \
        mona_aus mona_mit motiv my_feet my_son nach_koll nach_tsch nase> ncel> ndlub neue_aus nich_erfo nine_thou \
        nine_till nkels nkhei noch_ermi nomis norm_week nprof nsist ntlae nur_um ober> obeta odus> oenst oepfe ollt> \
        omist omoti orfal osszu otors ountr our_daug over_is peech per_zett plan_on post_by press proz_mehr \
        prue_scha punk_das pushe racts rahm_mit rank_the rankh rburg reens revi_wurd rfrag rifve rkam> rtins rtvol \
        rwech rztes sable satzm say_noth schan schi_um schl_vier scho_grou schr_seit seco_roun sehe_sie sein_bank \
        sein_das seit_aber sept_and sgewe shif_prem sie_brau sie_sind sie_zwei siers speec spre_der sraet ssenf \
        sszue stan_im stays steh_aber steh_so stel_als stra_und stre_bei stsch sued_zum supp_whic surv_scor sverl \
        tabte tacht talen tamms tarke taus_will tays> teent teil_gibt tenre that_nobo that_thei that_up the_fish \
        the_most the_tour time_with tlach tlaes to_elev to_four told_them too_many toves trad_the trae_der tria_shif \
        tron> tstei tteld uebe_mich uede> uellu ulare ulcer unac_for und_firm und_jetz und_ohne und_weis uns_alle \
        unse_name untry up_a up_it urity utach verb_in vers_schr von_von vor_zehn vors_find vort_uebe vorz_bis \
        wach_mit ware_sie week_work weil_sais wein_eine well_abov wer_ein werd_zwei wertv who_keep whose wie_geha \
        will_nich with_an wo_sehe wohn_zu woran woul_like wunsc you_d zeit_und ziala ztesc zuegi zusa_ob =1,0,-1,1 \
        <bees <begg <ersp <goal <lauw <sass <unlo a_stan abge_und aedie als_vorb am_wald aus_er auwar bees> dem_ein \
        den_inha der_souf die_bedi die_leis die_wahl do_i eerin elade esieg fahr_0 ferns fuer_kran gema_hat goal_and \
        heut_als hink> hough ich_scho ickst iebel iede> ierhu izza> jetz_komm jetzi kopf_und lauwa lerfa lpert \
        meis_auf missa mitt_eine my_noti nelle nkind out_the rbern rmenl seit_im the_adve the_allo the_shel thoug \
        ursa_war uwarm weil_der what_is won_the =1,0,0,-2 0_maer <anyw <geae <guil aechl aesth are_paid augu_fuer \
        auss_am bands brin_your calm> dem_naec den_hahn der_ther die_fuer disch dium> eaend ehael eine_tabl elmas \
        entit ever_one fair> freis fssch geaen gege_elf ghbri give_up hbrid hief> hing_es icult ighbr ingew ist_gera \
        itag> itbri klaer mana_s my_mum nach_ruma nbeza ob_man orgen park_0 ressi rgie> rsagt sich_von solid sthet \
        thur_and ufssc unbez von_etwa war_imme wirb_mit zum_absc =1,0,0,-1 0_daec 0_kuec <asid <augs <bald <beic \
        <blok <buri <coug <eing <fege <geda <half <hygi <inbe <micr <murr <nort <phra <rinn <sir> <stir <tasc <turk \
        <yusu <zuma a_car a_chat a_slee a_whee a_work a_writ aben_eine able_to abou_and achss aerin aetet affro \
        all_from als_zwan am_hand am_pack am_stam amtsa an_ange an_open an_weih ange_koen animi ankl_gege ardin \
        are_stan arewe argu_abou as_long aske_abou assau at_walk at_with atze> auch_mit auch_wirk aufsr augsb aumen \
        ausw_im back_date back_seit bads> bauwa beche been_sitt befoe bei_durf beich beifa beka_ich bere_ihr bergu \
        best_gese best_und betr_eine betr_wurd bett_die bewe_uebe bgela bin_ja bis_juni blei_gern bloke bohrt \
        bord_der buer_uebe burie chat> chwim cies> ckfra clos_its coll_say cons_on cough cuers dana_kam das_gewe \
        das_hael das_ich das_lich das_radi das_teil dass_im davon decku dem_aben dem_tor den_jung den_komm denze \
        depu_has der_ampe der_ener der_lieb der_numm der_plat der_prob derwu des_hall deute dewag die_geld die_mita \
        die_moeb die_pass dire_comm doch_die down_in drei_mont drei_uebe drich drit_uebe durc_unte duzt> eadin \
        earl_shif eblic ebten eburg eburt eckfr ehent eholf eige_mit ein_anon ein_gart ein_neue eine_gest eine_hono \
        eing_frei eini_tagt einm_im eins_kann eldbo elev_and elkae ende_nach engek engi_who enmod entec entl_jede \
        eppt> equen erboc erful ergun erper es_jetz euro_pro ewegu extr_had fahru fall_das fall_lass farew fass_aus \
        feigt ffeem fili_habe fini_the five_o five_to for_priv form_a foun_work four_shif free_and frue_nach \
        fueh_sich geber gebur gedan geho_zum geko_in gekra gela_und gela_wird genen genes geni_und gerbe gesp_ange \
        gespu gewa_und ging_die gmuen grap_and gsbuc gsbur gskra hab_seit habe> haen_da has_cut has_publ hat_vers \
        hatt_vier haus_die haus_eine have_agre have_alre have_clos he_s henkr her_down hers> hint_vers hmal> \
        hoer_jede holfe hour_a hour_befo hrase hres> htest htsfe hull> hwimm hygie i_stop ible> ich_an ich_back \
        ich_frei ich_selb ich_so ichtp idea_from idged idle> iends im_kata impos in_afte in_folg in_fren in_heil \
        indau indu_und inenp inian inke> inste ints> inus> is_hiri is_it is_miss istic itet> itrau itzli ivate ivati \
        ja_eine kell_des kenpo kfrag koel_und koen_sich komm_im kost_der kreta krie_du kstil kurz_nach laeu_noch \
        lafen lapse lbetr lcher leged lehr_unte lersh list_four lkran lltar loke> long_as look> loper ltari ltrom \
        lude> lzwer mach_der mach_ihr mai_von maint marc_she mates meet_at mehr_das mehr_mein mein_foto mensl meste \
        mfrag micro mitle mitt_wie mmerm mona_ein my_brot nach_beim nachf nbads netz_die ngrau ngsfe ngsre ngssa \
        nich_esse nich_hine nied_seit nimie nine_the nksti nmode noch_das north not_the note_to nslis nstae nterb \
        ntraf nuar> nverg oeff_0 oeren of_ten of_thin of_twen of_two ohne_heiz ohrt> olfen on_four on_shif on_your \
        one_does one_from one_summ only_comp onsis oppag opps> opti_in orkma oste_und otiva peaks peop_who per_kuri \
        pfei_der picks poles poli_the ppage pring prob_und punk_hat qual> quenz rase> rath_more rath_than rbock \
        rbrac rega_ein reic_von reita resc_have rewel rgieb rodel rruec rwuns rying rzimm sagt_bitt sagt_zu \
        sams_sonn sauft sblas schem schi_an schl_wer schu_hat scuer seie_mit seit_augu sich_jetz sie_verl sign_by \
        sinc_brea sinc_east sind_betr sind_um sitze so_viel soll_alle spin_und sposi ssauf sswar stan_seit stanz \
        steh_er steh_im steh_ohne stel_sich stel_zum stenp ster_weil stor_mana t_a taeri taet_ist tees> terlo \
        that_ever the_chee the_cutt the_elec the_grap the_heal the_loo the_pub the_till thei_fami tiefg tiera till> \
        tires tirol tisc_vom tivat to_come toch_kenn tone> toppa toss> trap_unde trin_ich troc_und tuer_war tues_and \
        tun_bis tvert uebe_bei uebe_bord ugsbu ulik> um_elf umach umfa_eine umfra unbe_auss und_gesc und_milc \
        und_scha und_soll und_vom ungar unkst uns_ist unte_span unti_frid urces uried usuf> verk_fuer verl_im \
        verl_werd verm_hat viel_mit vier_da vom_band von_best vor_lade vorm_zwei vors_ein wage_beim ware_mein \
        wart_im wart_seit was_glad weig_sich weige weit_in wer_wein wie_frue will_der wir_bei wird_bis wird_die \
        woch_wer woech woll_auch work_say workm wurd_vert year_as year_i year_then ygien you_to yusuf zeitr zepti \
        zersp zum_frue zumac zwoe_jahr zwoe_von =1,0,0,0 0_da <drea <edge <fabr <hupe <idle <logb <peak <secu <son> \
        <tros <tuto <ute> <worr a_blok a_one ab_es abte_die akust all_six als_beis als_gege als_grun ammsi ande_kett \
        anfa_beko anfa_und anian anwo_sind arbe_im arri_with as_an auss_bei be_paid beca_a belst bewe_ist bild_zu \
        bis_juli box_with brau_selb bstag btage buch_bei clos_one comic cook> da_scho dafu_den dami_es das_bild \
        dass_zwei day_in day_off dazu_komm den_ofen den_vora der_das der_rahm derfu die_fest die_weit dien_leer \
        door_in drei_mens ederg egig> ehlbe ehten eicha ein_arbe ein_echt ein_sozi ein_spez ein_wege einb_mit \
        eine_den eine_rede eine_vier eine_zwan empl_in ernle erpin esour etwa_sagt find_den fined flikt frie_ist \
        funk_und funny gave_them gbook gekni genwe gera_word gesa_sie gesp_bei gete_und ging_um give> glei_den \
        gros_der gskoe had_left halb_ausg hat_ich hatt_und haus_wer have_an heart her_pred herz_glue hohe> htzul \
        i_use ich_was iffen ihr_seid ilbah ilchr im_zeit in_augs in_earl in_kurz in_rund in_supp insae ist_an \
        it_come itlac itsni jahr_fuen jetz_bei jetz_beim kept_on kess_von klar_ansa klin_das kolla konfl kont_ist \
        kopf_trae kund_und kurz_ange kusti lade_ein langf lchre legat logbo maer_von man_da man_oft mehr_hin \
        mens_steh minus mita_der mmsit mpwer msitz neue_in nflik ngeli ngeor nich_gebr nie_uebe nigh_crew noch_eins \
        noch_ich noch_nach noth_has now_work numm_der ocher oege> of_is ogboo omic> one_had onfli oughe palme \
        pass_ist peinl per_vide plea_send pler> poli_rieg post_both prac_in pumpw punkt ramel rbere rbruc rede_von \
        resou rful> riet_man righ_now rkban rtlei sagt_des same_boat schl_schl sech_indu secur seilb seit_und \
        seni_die shif_lead shuts sich_vert sind_hier snied sonn_fuer stamp stark stay_away steh_alle steh_man \
        stun_zum stutz such_ihn szeic tants teac_the tell_it term_of tflue than_it the_card the_gas the_logb \
        the_mile the_pack the_pass the_port the_rost the_stud to_some tsnie tues_i tzlei tzula udel> uerse umpwe \
        und_foto urku_haen vers_word vert_ohne vor_tor waeh_sein ware_logi wech_an week_beca week_befo weg_zur \
        weil_sons weit_hat went_for wer_etwa werd_muss werkb wird_gele wora_es year_from zaeh_der zehn_best zente \
        zu_tief zum_stre zwang =1,0,1,-3 <whet hethe hour_ago ities lesso says_it und_mich waage wheth =1,0,1,-2 \
        0_gese <bags <depa <hals <prop <tref <tryi <wrot adtha aftli ainte and_have ange_zum anzus arned asis> aulik \
        bags> basis bei_steh beri_der bgeha braue cult> depar der_guta der_kund der_ober dget> die_druc die_gute \
        die_lief die_miet egin> ehrst eifac eine_fina elbau ellin erbec ernat etari etch> evisi feue_und gehae \
        gesc_dann giona gsdie habe_auf haftl hall_die hat_sein hurri ibute ifach igner im_nach inkel ioned ist_aber \
        itel> ixed> juni> kam_per lehrs lichs link> lowes lstel mont_in munic nach_uebe nburg ndenz nergi neue_werk \
        neul_im niem_die nitae nless oblem old_town osing ossha oups> owest picke polit probl prod_in rces> rfund \
        rlegu rnte> roble rong> rossh roups ruec_der s_name sagt_ich sitz_fest ssons swap> tadth the_chan the_cust \
        tion> to_its tot_im tryin turn_back und_darf unse_bass uttin verm_der whet_i wint_am wrote wurd_als wurd_der \
        zeig_das =1,0,1,-1 <duty <uebr <unfr a_fift aedte and_neve anga_von ansp_die artme aubeg auere bbaut belas \
        chmei chnis das_sei den_bahn den_dien den_name der_busf der_lach der_wand der_wohn derin die_beid die_gedu \
        dread duty> ehmen elpau emerk enbur eper> etwa_0 fahr_ich frei_ist frid_and gera_das hentl hmeis kalte \
        kein_muss leut_da lorr_are lpaus made_of medie mples neun_stun nur_ob omato ookin ooks> overd per_mail \
        pers_bei plae_von quest rchzu rnal> schl_steh selb_eine sich_wie steh_der tbild the_penn tslei tubes ubegi \
        udge> uebri unced urchz uschl utors vere_ist war_kam wass_ab zter> =1,0,2,-4 die_uebe =1,0,2,-3 <begr <drit \
        achde die_werk dritt eines figur geko_hat hafft nich_nach nine> prich rgung sensc spric staud thall the_year \
        zu_zwei =1,0,2,-2 chon> die_verl ebote efeln hatt_in heate kstat mich_im nzess onzes vites was_in wurd_ange \
        zwei_vors =1,0,3,-5 hatt_die =1,0,3,-4 <wron aber> aere> am_vorm koenn stad_und wrong =1,0,3,-3 erfah \
        who_has =1,0,4,-5 summe =1,1,-6,3 vert_steh =1,1,-4,1 food> sgeld =1,1,-4,2 <food rzen> =1,1,-3,0 <bema \
        chsen der_buer nach_vere ruhe> uchte vier_der =1,1,-3,1 <beis <hake <tell ab_mai about achse austa blick \
        der_verw desbe elves escht from> haken im_augu ionsp langs laufe lehre ltet> nderz nthal thalt uerte \
        =1,1,-3,2 rschl zwei_gesc =1,1,-2,-1 <guta <klim <lab> alien beso_die das_trin dem_eins den_hinw droh_mit \
        egie> eine_spre erlit erzus gut_die hrere ides> if_a klemm klima neun_mona repo_of ruar> rvey> shelv tadtb \
        tauss term_fuer teure the_inst the_lift they_rang tzige ugema vor_vier wir_in zugem =1,1,-2,0 0_noch <ankl \
        <can> <eis> <gart <gehu <grab <grob <indu <mixe <nove <pell <rank <smel <try> achvo alent am_steu and_hand \
        augu_0 beko_den bleib boots can_orde cript ction dead_and der_eige der_kanz des_gros die_ausz dzwan e_bike \
        ealis eins_in ensve eone> erha_im erhi_0 ernse erunt espei etal> etver ezeit fehl_die fgeru frei_gege \
        frid_the gens> gungs had_alre hines htsst ienen ietve iked> in_ande in_hall in_it ingun is_on is_that itsge \
        jahr_das jahr_dies kippe klei_hat konse larte leas_0 liked lisch locat loyer lsch> lums> meone mietv mind_0 \
        mostl muss_sich ndzwa nenn_0 nfahr nur_in olled omeon oots> ourse peten plums rabst ratet rmena rrent s_0 \
        scrip sech_woch sieru so_kann someo stly> strei sunge tage_schl tellv tempo thael the_hour title to_an \
        to_seve tsgel uite> und_gewe undzw used_the verl_bei vert_blei vert_im vorg_die we_did wegs> werd_uebe \
        were_in zehn_und zuste =1,1,-2,1 abzus ades> auf_die ebody frag_zur gesc_der grade in_hann jahr_blei mebod \
        nsult omebo passa schl_ist someb ufger vers_fuer zahl_auf =1,1,-1,-2 0_verl <kund <look <thre <wedd <whee \
        arten ausnu been_take betic bosse buer_fuer der_koch die_abst egati erden erege es_zwei esthe estit fahrz \
        halb_sieb hauer he_coul herin imier it_at ivier land_mit lemen lief_an lltag look_at mal_eine meani naht> \
        ndsta ngswe osse> otion pendl reath rrivi schok sech_minu slee_in stiti taxi> tut_er um_kurz usnum uzen> \
        weddi wheel zwei_ster =1,1,-1,-1 0_der 0_fili 0_schw <aha> <bess <bloc <cafe <chal <crit <dosi <eat> <entf \
        <exac <flav <gepr <impf <labo <ms> <neph <nix> <patr <patt <peel <pend <pois <posi <rat> <sach <slat <spee \
        <stei <tapp <tric <wirb a_chan a_coll a_slid ab_sofo abge_habe abstu acht_jahr agron ainly annon aphy> argen \
        at_are ategi auf_dies aus_am bald> balls bed_in been_give bei_null beko_die bent_the beri_von bert> best_am \
        best_habe best_mit betr_und bis_zule blett boug_the bunal burgu by_hand canne chmac choko cian> comes \
        cont_and criti crush das_blat das_fens das_zert daue_drei dem_es dem_prue den_haen der_note der_prue \
        der_umsa derne die_metz die_mitt die_rege die_steh die_umst die_ursa dies_satz disab dmit> driv_and eativ \
        eddin eform egekr ehte> eifah ein_hoch eine_mode eing_am einz_die einz_mal eitag eitet eitsi eiwil elber \
        enbre enigs enpox entfa ephew er_mit ergau erged erkla es_nach etag> etall eteen etig> exact fach_fuer \
        fami_die fehl_in feine fina_year firm_in flavo ford_alle freiw frue_auf funks ganz_gros gegos geld_ich gelst \
        ging_das gold> grun_ist gsjah had_chic hael_das hael_der has_gone hat_angs he_d herde hones hook> i_m ibuna \
        ich_blei ich_kam iches iesst ifahr igeru ihre_lehr ihre_stel ikati illko im_cafe im_hint imme_noch in_base \
        in_thre inete innig ist_da ist_scho it_isn itici iwill jahr_werd kbar> knows kugel kunge lauf_des lavou \
        lderi legek leut_ein llver lzbau mehr_und mehre mera> mit_an mit_name nach_beko nach_hat naeh_am ncons ndesb \
        nenko nephe netee neun_an nicat nich_aus nich_geno nised nnis> nnon> noch_mit noth_happ nows> npox> ntags \
        ntinn ntres nur_nich offe_a oison onyme oppuh orher ortho patte pfeif phew> poiso ppuhr puhr> qual_die raphy \
        rateg rbren reati rech_einm rede> redet reiwi rgund ribun ringf rkell roun_on rueft sbuer schr_mir send> \
        sich_selb sinc_lunc sitte six_a slate so_dass spott sprei srech star_for stun_auf such_as teil_sind tembe \
        tenin the_cate the_cloc the_staf the_stri to_take toppu treic tufe> ubber uben> ubte> ueckn ufzug ugels \
        uhr_per ulati um_eins umst_auf unal> und_brac und_kenn unde_eigh unica urgun urla_im vers_sich von_fris \
        von_herr von_nenn vor_mir wand_der we_got weis_jema werd_ein who_was willk wind_that woll_mir wort_geha \
        zgere zirke zwei_wint =1,1,-1,0 0_rein <appa <coul <hoer <sect a_twel a_well absta alone als_betr andch \
        anga_des arent arifr aufem chgew chmue could daru_drei das_buch das_gros der_reda der_term die_jury die_sche \
        dmire drin_unse eheri empor erses erumf etigu fempf gehoe hoer_man iessu ifrun in_liss klag_uebe klet_und \
        ktivi lohn_vier mich_kein mir_bei nerka nich_lang not_once ontae over_for own_lead rang_0 rifru schw_in \
        selba shari she_has stil_bein terzu that_some thir_i tisie tplae twel_year ufemp uhr_zu unte_an velo> \
        vorw_im zahl_pro =1,1,0,-3 chweb ermom esson genau iken> momet nachw pielh rench rmome stan_0 und_auf \
        unse_kirc weil_s =1,1,0,-2 0_auf 0_plae <acci <adds <barl <belg <comf <erne <foli <fren <nein <proo <punk \
        <sat> <sinn <tret <tunn <wurs a_wren aage> accid adds> aeck> aerch alibr alle_sich and_sent and_were arley \
        at_had auens auf_gehw ausha barle bei_ging belgi bildl bjekt bonne box_of brin_thei ccide chem> chwan ckenp \
        ckier comfo comp_with cratc dabe_und das_sich das_wart day_for den_schi der_ganz der_gloc dheit die_ausb \
        die_kaff diffi dshee east_and effel ein_fami ein_zwei elf_weit enfue engel ergie erha_auf erher ersfe ersie \
        ferin fficu ficul for_us forti frenc fuers gehw_in gone_in had_it haeu_der half> haus_mit hint_sich hlerk \
        i_did ialen iffic ildli im_lauf in_zwan ionar ischa ist_auf kast_von knees komm_natu kung> ldlic legt_eine \
        lerdi llerd loves matur mberg me_to menau morg_das muss_mit muss_wir nach_sein nach_wart noch_den ntakt \
        objek of_its ollko ompet onary ondin past_two peaki phot_of pich> plan_auf plen_of ratch readi reifa rley> \
        rolf_von roud> rsfel said_i sanit saugt scrat sein_die sein_eige senfa shang sieg_wurd six_week spra_vom \
        srund stan_scho stat_des swear swett taken tellu tenba the_hot the_satu the_way the_wedd thers tics> told_at \
        tural two_are two_chil uice> und_bitt und_traf unte_eine ushan ustan vatio vour> war_als wart_mit was_0 \
        was_die was_er wass_im weis_ich weit_uebe went_in went_to wer_was with_ever year_it zeitp ziers zu_weil \
        =1,1,0,-1 0_blei 0_pack <aepf <knee <many <mug> <plen <tats a_dair aber_man achtz actio aerun akas> aked> \
        alpak and_read arri_at aser> aske_wher atsae avon> bensg bgang bloc_die chte> das_bett eathi eine_lehr \
        eine_unbe eing_0 enanc es_reic espue fahr_wir filmi frag_fuer frag_sie fuer_nach geld_wurd genko gesta graph \
        had_kept hear_on heers high> hoens hour_s hrow> ich_sie iliko ilmin infur join> kell_und leaf_the leinb \
        lenty let_go leut_steh lming lohnt lpaka mgest mode_aus muss_am nach_unse niers nlist nsgef nspri nsula \
        odukt offi_says olzba pakas plent pric_i re_stuc rege_ohne rent_im repo_hat rnenh roduk rsieg ructo s_answ \
        sams_an sat_down schl_ein schl_stan scho_vorh schw_ist sei_ich seit_janu shad_of sich_das sind_fuen soll_ich \
        spaet spot> sshae sstec steh_gros stra_from ststa sulat tatsa terfl the_star tzger und_geht unhu_the velop \
        von_sagt weinf who_reti woch_alle woch_brau =1,1,1,-4 heits =1,1,1,-3 <anga <heal <stem afft> artof by_frid \
        cond> danke dthal durc_der eleuc epart ffers gerei healt ich_eine iling ires> laner latt> ngere prech rtoff \
        rvice sprec terla to_say trage wisse =1,1,1,-2 0_schl <amme an_eine as_they augt> budge chan_to des_unte \
        ehaen epres fris_von gesc_das lang_uebe lecto lzimm morge morn_and nach_auss ollie raten rline sie_ihn udget \
        urla_die war_alle whet_to =1,1,2,-5 <klae bis_0 =1,1,2,-4 <five <impo <syst five> ngetr rtet> therm zwei> \
        =1,1,2,-3 <eige anke> eress ermar estre four> nders ob_die =1,1,3,-4 spect =1,2,-4,0 <nach aning =1,2,-4,1 \
        <may> <schl inik> =1,2,-3,-1 besta endar gerat rienc xperi =1,2,-3,0 <gezo <gold <sieh angsa ausfa eanin \
        eing_werd elese erkae geles henve ittet move_to ngeln paet> raut> real> regio runte smell =1,2,-3,1 <from \
        erlet rote> =1,2,-2,-2 <chic <colo <klas bgebr heut_vorm sehe> the_line this_spri tisti und_gesa weren \
        =1,2,-2,-1 <akku <ausf <car> <dafu <meas <tabe a_cons afuer akku> alifi als_arbe angs_vor auch_nich auf_wuns \
        bgera chnit dafue das_lage datei dem_zwei dendi die_maer die_urku ensge euen> eundl form_der freit fzeic \
        gest_zwei get_a grams guckt hat_seit heft> helve inte_in issin kenn_die ketch lief> measu mit_dies mitt_von \
        ndend nich_vor nthae on_requ on_two reich reitu rmier rsand schw_der sgesp sters stun_die tage_nach tegie \
        the_best thei_engi trol> ualif uege> undli unti_dece vill_hall von_das winnt woch_in zahl_fuer zwoe_euro \
        =1,2,-2,0 <neff als_er ariso atei> cheru ein_wort elter hitec inne_von itect neffe ngeba pass_und szueg \
        tonn_lose uetzt =1,2,-1,-3 <gesa <scre chlie lschr refu_to terhe tzen> tzter ungsl zwei_mal =1,2,-1,-2 \
        0_punk <anti <engl <info <jour <klo> <meld <ohr> <redu <stop <toxi a_clea a_dog achri acked ahlen alth> \
        andre arou_the aske_me asst> auch_fuer ausfl bode_und burns chap> chubl copy> dach_jetz das_mitt der_notd \
        der_ton die_gaer eback ehand eriou erkos expos ezoge find_in from_sept fzug> gab_es gebac gemes gere> ginne \
        hade> hand_an he_aske hubla i_now ich_heis im_trag indst kam_aus kann_sie lovel mach> mann_ist ndene nerha \
        ngsze nich_beim nnung omes> ovely push> put_it rankt rkran rlitt rplan schm_nach serio shou_be sie_mein \
        stin> stun_am the_four the_ligh tical time_i tinne ublad umges verb_hat verk_hat vorhe wart> with_us \
        word_die word_zwei zwei_ein =1,2,-1,-1 <ungl abge_ich ailor and_foun anget at_half aunch beca_the chfal \
        der_mess des_hers des_tage einri ellve emisc feift gena_und gern_wied gest_als habe_zwei halts have_sinc \
        hfall ich_schw klare launc man_so meld_das mich_durc ochze orgae put_them rscht sailo sani_von schni \
        seit_unse soll_man the_figu trede uckte urchw war_0 war_kein wurd_eine =1,2,0,-4 <morg <re> ekomm seit_okto \
        =1,2,0,-3 <bit> <cold <sons achwe aellt cold> der_drit efuse eselb etail gereg gerin hree> hwebt in_lebe \
        inike ished laeu_die me_a ndhei niken ockie proof rtret sundh the_rest the_summ three uhr_und und_0 undhe \
        usehe ushin webt> zuseh =1,2,0,-2 <east <kern <rolf <saus <swea <wren at_was be_the beant chees der_stre \
        die_maen down_ther espon etier hausn heese herr_von hinks im_urla ist_laut jede_mont letzu ngeho ngst> rersi \
        rolf> ruft_alle spita stat_and stlin to_keep =1,2,1,-4 am_tele anche assed isten sgefa the_new uhr_im unde_a \
        =1,2,1,-3 ctors egenz locki =1,2,2,-5 ruech =1,2,2,-4 inigu woch_im =1,2,4,-7 er_hat =1,2,5,-8 ausch \
        =1,3,-4,0 boxes ohnun zu_spae =1,3,-3,-2 <fail eeken ekend schub sher> steig weeke =1,3,-3,-1 <moeg <rele \
        decen den_0 desk> fresh kraft lear> rall> sech_tonn the_arch zusa_die =1,3,-3,0 eferb had_a stop> tuer> \
        turz> =1,3,-2,-3 <box> <insp <tuer eets> =1,3,-2,-2 <bala <beim <cell <dran <run> <sehr <set> <trib assel \
        balan beim> brems eats> ecomm eech> emess erlic ersan excel ficat fuer_unse hwere ifica kleid mpete note_0 \
        onsum packs plan_and recom sehr> sured tuete vely> zunge =1,3,-2,-1 <crus <grif <kell <repe bess_als erze> \
        face> perma =1,3,-1,-4 <spli =1,3,-1,-3 <doch <fluc <glei a_shor da_der der_roll die_gesc dropp einzi erede \
        gered grees hbar> ngabe ouch> sind_in ssene taste teen> tised traf> vormi witch =1,3,-1,-2 <phon a_ten ahrpl \
        ashes dlers fahrp fluch gezog hint_und hrpla ierze ming> next_morn onth> raced rofil =1,3,0,-5 <need <weig \
        =1,3,0,-4 <gelo <medi <seat konnt ltern rings vers_der =1,3,0,-3 <g> <tent i_had nally =1,3,1,-5 <summ <take \
        =1,3,1,-4 chein =1,3,2,-6 ering rarbe =1,3,2,-5 <lini =1,4,-5,-1 seite =1,4,-5,0 erent =1,4,-4,-2 etrof \
        =1,4,-4,-1 ich_habe sass> =1,4,-3,-3 0_seit <aber =1,4,-3,-2 afety esten fety> ottle safet und_steh \
        =1,4,-3,-1 ocken rkaeu =1,4,-2,-4 eife> =1,4,-2,-3 bin_seit erzeh inand ised> ist_heut lare> misch nande \
        schl_die tuerz =1,4,-2,-2 <ding it_with ramm> sich_den =1,4,-1,-5 chlec hlech =1,4,-1,-4 serun sseru \
        =1,4,-1,-3 angab arge> dame> ist_ein =1,4,0,-5 <neun <tast =1,4,0,-4 besse to_hosp =1,4,1,-6 say_the \
        =1,5,-4,-3 clean =1,5,-4,-2 <lift <warn <zwar roffe troff zwar> =1,5,-3,-4 uten> =1,5,-3,-3 <dece ebera \
        ist_er =1,5,-3,-2 der_hers ounte =1,5,-2,-5 desig =1,5,-2,-4 <neue dell> einan rchge was_stil =1,5,-2,-3 \
        schra =1,5,-1,-4 gleit =1,5,1,-6 ucht> =1,6,-6,-1 auf_der =1,6,-5,-2 rage> =1,6,-4,-3 enau> =1,6,-3,-4 <lob> \
        der_neue grad> hand> resen =1,6,1,-7 <einz =1,7,-2,-5 <soga ogar> sogar =1,8,-4,-5 geste =1,8,-1,-7 im_kran \
        =1,8,2,-12 selbe =1,9,-6,-4 <nur> =2,-11,16,-7 vertr =2,-10,-3,12 <poli =2,-10,-1,9 erein =2,-10,4,4 <nie> \
        =2,-9,-3,10 <lich =2,-8,1,4 <lead for_the =2,-8,4,3 <they they> =2,-7,1,3 cker> =2,-7,2,2 <hat> <rege \
        =2,-7,8,-2 <paid =2,-6,-3,6 hule> =2,-6,-3,7 licht =2,-6,-1,4 <floo =2,-6,-1,5 <stie =2,-6,0,3 erhei \
        =2,-6,0,4 <fore <head <ordn raeum =2,-6,1,3 fest> =2,-6,2,1 wann> =2,-6,3,0 eason =2,-6,3,1 mpany pany> \
        =2,-6,5,-1 <to> ein_drit ndsch ompan =2,-5,-2,5 <gesp <zum> ounci =2,-5,-1,3 ends> =2,-5,-1,4 hoere nday> \
        =2,-5,0,2 ensch =2,-5,0,3 down> =2,-5,1,1 tors> =2,-5,1,2 <benc <ever <stre bench =2,-5,1,3 kreuz =2,-5,2,0 \
        <abre =2,-5,2,1 aerz> lungs =2,-5,3,-1 lione umsch =2,-5,3,0 <regi chere up_at =2,-5,4,-2 die_zent \
        =2,-5,4,-1 ines> missi ritte ying> =2,-5,4,0 direc irect =2,-5,5,-1 und_im =2,-5,6,-3 <sitz ezahl =2,-5,6,-2 \
        <part =2,-4,-4,5 ells> =2,-4,-3,5 <shut feier plann =2,-4,-2,3 ncil> =2,-4,-2,4 airs> raum> =2,-4,-1,2 \
        ist_vor stler writt =2,-4,-1,3 <gehe iftli mein_toch riftl rimin =2,-4,0,1 bung> eitsz freut hat_das rkomm \
        svors usste =2,-4,0,2 <daru alve> fene> floor ftlic hweig ndle> so_nenn und_wurd =2,-4,0,3 rekto =2,-4,1,0 \
        dacht gene> =2,-4,1,1 <brie <reic <simp <thea body> den_feri die_hand direk foto> gluec if_it imply irekt \
        licat mply> niede simpl terge uctio =2,-4,2,-1 <lock =2,-4,2,0 <seas auch_wenn eige_kost had_to kern> lgen> \
        mschl reut> sglei sich_die =2,-4,2,1 alle_in chauf enche winde =2,-4,3,-2 eemen greem reeme werb> =2,-4,3,-1 \
        arter arves haben im_scha inves nvest rgese sign> the_quar =2,-4,3,0 <earl <zwan ains> tattd tdess ttdes \
        =2,-4,4,-3 rgebe to_ask =2,-4,4,-2 <how> =2,-4,5,-3 eien> signe =2,-3,-4,6 <she> hall> =2,-3,-3,5 <leit \
        =2,-3,-2,2 <gar> plaet sente tagsp =2,-3,-2,3 <b> <feri <plae <wand ctor> ivers start =2,-3,-1,1 <whoe amili \
        andid ich_zum ilenc mit_schn omer> whoev =2,-3,-1,2 <brut <flag <perm aegen aus_0 bende brett die_stre erfen \
        four_and gspau itste milie nspor omen> paid_for praes ruege splat uletz um_vier vom_erst walke where willi \
        work_at zulet =2,-3,-1,3 dazu> warme =2,-3,0,0 <augu <gain and_show moder nscht packi seit_maer ugust \
        von_uns =2,-3,0,1 <don> <sche aber_ein at_for back_of calle derei drauf ears> egnet ektor erst_einm erst_tag \
        estri evers habe_er hat_auch hat_fuer hutz> indel ist_um kalen lfen> loor> nced> nisat noch_mein reins suebe \
        the_open the_wome ttaus ueren wher_my =2,-3,0,2 <sock enbei gerec women =2,-3,1,-1 <ohne arum> erfae fine> \
        gegan onent ponen ughed wanzi =2,-3,1,0 <dedu <muen <woul als_die anch> andin augus bei_und broth bzehn \
        came_to cheid deduc dich> die_woch ebzeh faehr hauen have_take iebze in_germ is_now isati kam_der lied> \
        mein_fehl mit_blei named nchef neun_bis oese> ogist on_pape paid_the retar rovis von_zehn would =2,-3,1,1 \
        adung ants> berne eine_verl er_s ladun ochte porte sagen selb_aben stell woch_eine =2,-3,2,-2 <wann gisti \
        talks =2,-3,2,-1 <talk ab_die aetze analy ausgl der_inha drehe lease less_than nalys nths> onat> onths rning \
        tsger usgle vorsc zwanz =2,-3,2,0 <beac <melt beach gest> natse nete> rucke told_me werk_und =2,-3,3,-2 \
        <anal <are> <hing berin rtige sblat =2,-3,3,-1 ektro elobt gelob ouren plus> seaso verha =2,-3,4,-3 <zusa \
        chrei =2,-3,4,-2 <offe =2,-2,-3,3 <won> =2,-2,-2,1 <weis abst_die laetz next_to room> sweep unkel =2,-2,-2,2 \
        <gewe <kran <prem <taet an_dem and_stil davor dem_betr der_kamm eiges leuch ngsst premi rauen vemen vor_ort \
        =2,-2,-2,3 <sola kame_0 rgesc sie_sich =2,-2,-1,0 <disk <selt am_anfa anga_der ausk_der aust> clude \
        dann_unse der_rent die_auge drei_frau entri er_bei geht_ich had_gone hadn_t hour_at hour_for hwang in_ordn \
        infla klas_b leit_ich leng_of lohnz maste nflat ouldi rchie rgets rheir ruite thin_i to_beco uebe_werd \
        uhr_mit uldin uting with_my =2,-2,-1,1 0_als 0_i 0_schr <baut <carv <ex> <gefr <hadn <hood <nor> <over <sile \
        <zule a_cont a_quar a_wall achli ageme aight auf_jede avor> bank_vor carve crew_at davo_mit der_spit \
        der_stun die_mitg die_neun ebild efel> ehere eilne eman> erges ermer eruf> eutet fang_im folde four_the \
        frei_um fuer_kund gaine gelt> geme_hatt hadn> heidu heis_die hing> holz_ausg hrows immun in_her insel \
        kant_fuer leavi mein_schi mmelt naehe nahe> niem_hat nterk nun_ein nverk obber old_man probt raft> raigh \
        raini rista robt> rrich ruht> rund_fuer sah_ich seco_week sich_nich silen sitzt tag_und teina terri the_back \
        timmu to_with traig ttags turn_down undin ungsf unity usfah ween> wer_so wie_ich year_at zehn_minu zwei_fest \
        zwei_uhr =2,-2,-1,2 <loch ehous esstr hause hsen> rleit spaus teams tszei weigt =2,-2,0,-1 <abma <basi abbau \
        abmah at_is bmahn chlus creat die_umsc earns eigh_mont entwi erisc eruht exibl fang> gute_leut heis_bei \
        hluss i_pass ich_durf kuech lbsta lying mein_fami muenc nach_muen ntwic portf rderu scho_im sprob stoma \
        style team_bei tech_at the_dent tyle> xible zum_zwei =2,-2,0,0 0_abge 0_peop 0_this <aner <hart <ist> <oven \
        <reje <stov a_thir abgew abou_thre absa_kam adre_an agewo all_hand allst an_enti anerk appl_in at_agai \
        auf_kost begi_um beim_absc bussc chnol chtta coll_have come_down comer da_war dach_die das_war dem_amts \
        dem_klo der_glas der_rund dersh dical didat die_mess die_toch die_zahn eally echno ederk efeie eftsf ehenr \
        ein_ausf eine_absa eject eklem ende_war enret enten erbru eure> euro_drei euzer ever_thur exac_one find_im \
        four_day fueh_klas fuer_offe gange gave_me geflo geht_hat gesc_in gest_der gest_und gewoc gsvor guten \
        half_an hand_i handl has_ever has_not hiel_ihr hnolo houti hrter hstag httau i_like i_thou ich_vers ich_vor \
        igebr im_janu im_quar in_cour is_look is_paid is_unde ist_davo ist_schl it_were jetz_eine join_as kmate \
        lbern lendi lese> live_in mach_man mehr_best mein_ausb mein_lebe mein_ment men_in merk> metri mich_eine \
        mit_smil nach_abzu ndeln ndida nduct nesse nging ngsvo nich_alle nitte no_and nolog none_i not_expe note_and \
        nrett nsens nspre oever offe_ein onalz ormal out_at ppert rale> raph> raus_und reall regne reien rejec rgang \
        rlobt room_wher rtent rters rvert s_pack satio schl_in schri sech_am sehr_geeh seil_und seres shers stair \
        stel_der stel_die stove tag_stan tagew tarbe the_minu the_unif them_i theor tigun tocht told_to tura> twick \
        udie> uehru uiter und_nimm und_zuge us_with verg_jahr visor waeh_die wage_with wann_ich war_beko war_dann \
        weck_um weis_man what_they wied_im wir_so work_hour writ_that xpert zahl_mir ziert =2,-2,0,1 <ausp <geeh \
        <harm <konf <stor <tags acht> and_says beko_bei dann_hat der_auf eehrt enieu erric geehr ginge hatt_mich \
        hoeve in_port jema_fuer kassi lence nach_sich nderi nieur rule> s_fuer says_so sbesc so_in son_s und_urla \
        war_auf went_up wie_lang =2,-2,1,-2 eeded emie> in_fron =2,-2,1,-1 <cad> <comi <dual <geht <hin> <kiln armon \
        befra benge boug_me by_post dami_ich darf_man das_amts die_absa duzen efreu egang ein_eige einar eine_koll \
        emind enpfl ensei enstu entag erabe erst_halb eulic faeh_seit famil fran_pro ftsfu fung> gern_hin harmo \
        how_to ihr_die inarb kenn_ich kran_war lear_to me_the meiss mium> nebe_eine ntlas panne pect> reden remin \
        rmoni rred> rsten sie_den so_hat spare spone teili tence the_fore the_prem trale tsfue um_zwei und_dabe \
        viel> vollz zent_die =2,-2,1,0 <hung <ihr> <mech <roma aber_seit abwes an_answ bwese chaet chenc dami_sie \
        den_kund eftet ein_ange einko haetz hench henre hland ovisi roman sein_buer the_bonu trie> und_alle ungst \
        verh_vers =2,-2,2,-3 <figu <mang arnin rteil =2,-2,2,-2 <cate <haup <voll anspr arung barun bewor buero \
        compe enoss ershi genos itzun nbaru nior> nosse ntisc rkung roduc rstae sitzu sligh tandi tschi uchen \
        =2,-2,2,-1 <slig alyst fell> ispon mist> nover sass_in zwei_ange =2,-2,3,-4 unte_0 year> =2,-2,3,-3 <fall \
        <tour rship setzt spri_von =2,-2,3,-2 0_per ahmt> =2,-2,4,-5 tersc =2,-2,4,-4 andsc auste den_auft echen \
        =2,-2,5,-6 <je> =2,-2,5,-5 reinb =2,-2,5,-4 baust inbar =2,-2,6,-6 gesel =2,-1,-4,2 der_miet =2,-1,-4,3 \
        ngsam =2,-1,-3,1 <anyo <stuf <way> acken anyon nyone =2,-1,-3,2 ests> leben read> ress> schl_im =2,-1,-3,3 \
        depot =2,-1,-2,0 <lapt aptop chlis darf_nach die_chef eard> eitss eoeff erdie erheb fekt> for_now geoef \
        lakat lapto peist plaka rring trae_eine weil_die =2,-1,-2,1 <driv <klin <refr <swee <tray ache> ackst arifa \
        bei_mein bgesa bis_oste blei_dami come_to der_bele die_frag erwar esem> fabsc frei_und iesem ifabs ist_das \
        jahr_war lvent marks mixed nity> proz_ab rifab runk> sagt_eine sfahr vor_drei wir_auf =2,-1,-2,2 arks> rlass \
        won_t =2,-1,-1,-1 0_brut <fitn <humm <loeh <tagg <wora aggin als_mich am_band ancy> anebe annov apri_and \
        at_lowe baggi band_are begra bei_beko bei_nich bei_uebe besc_hatt beza_nich blame c_lice cate_c chtzu \
        coll_at dane_und daneb degr_in der_plan dgebu die_frie die_loeh die_wir diskr ein_team enne> eoffi eorga \
        es_gar fitne foto_im fsteh gies_sie given grun_wer haen_in hat_alle homeo igest in_july is_lock kurz_zum \
        lad_who lohn_ist ltati minim mit_vert name_nich ndgeb ngete nich_viel nnove omeof orzim peel> pfla_und \
        plac_are putzf refu_the reorg reuze rmont rnstr scha_es sie_schw soga_mein sonkr ssist stoss tagge the_earl \
        the_lads the_prog they_gave tzfra uebe_im ultat usenr utzfr uzer> vens> vers_prae vocat vom_schw vora_ist \
        vorh_bei vorzi with_ten zfrau zwei_list =2,-1,-1,0 <akko <apri <blam <bunk <depu <duze <emai <erhe <fixu \
        <geoe <heim <hit> <idea <laen <mite <ngg> <onbo <pein <pen> <raeu <ruef <runt <takt <vorw <zugl <zuku a_flee \
        abge_ware aerku akkor akkus als_best als_selb als_zuvo alzah andby ange_des anni> april arbe_wied arist \
        arnst asken assem at_i at_that aubst auf_teil aunen aus_zwei back_each baris barre bei_find bei_sitz \
        bei_weis bei_werd bei_wurd beru_auf bin_fuer bis_fuen blei_ich bschi btisc categ cepte ching chwae comm_by \
        cran_oper dana_frei das_etik day_at days_a den_kaff deput der_gewe die_bezi die_koll die_team die_zuho \
        dien_komm dutc_and edens eece> egelu egory eibti eige_an ein_stre einb_im eins_ohne eisba ekonn elf_naec \
        elved email emalt emble emse> enhal enth_die epted eputy erbil erne_an ernom errin erst_acht erwa_werd erwec \
        euro_drau ever_call ever_frid ewuen expe_and fami_betr fehl_und fift_eigh fits> fixum fizie form_im fort_of \
        frei_doze fuen_mete fuen_nach fuer_frei fuhr_vier full_of geht_man gekon getre gewa_der gezei glei_betr \
        gory> habe_heut hand_mehr hart_schu hat_selb haup_bei havi_to hear_noth hebun henpr hlten hntes hobel hoert \
        hono_seit hour_week houts hster htshe i_come i_sign ibtis ich_ange ich_arbe ich_konn ich_vier iedsb im_dien \
        is_recr ist_rech ist_unte it_from it_up itein itik> itsag itssc iundz ixum> jahr_nach kann_die kant_und \
        kein_stel kernz kkord kkus> kunds leave lehr_im lehr_und leib> leit_bei lenan lenst lersc llaps logo_von \
        ltage mal_das malza manni mark_in me_ruin mein_beri mein_er mein_nich meis_hat mess_sind minie minu_und \
        mist_baut mit_land mitei mitt_und mond_they mont_wage mposs muett muss_gehe nach_haus nange nboar ndby> \
        nmalz novem nsum> oardi obeze oder_erst of_serv olie> ollap olles onboa one_fixe one_go onisc onnt> \
        oper_thea ovemb paid_days pays_its pend> pens_0 pette pinse plae_fuer plice pplem prot_und puppe puty> \
        quer_mit ques_is rachp rate_my raum_wint rderl rdien read_our reer> reten rford rhebu rints rnomm robez \
        rrang rstma ruin> ruiti s_miss sachl same_0 schl_soll schu_ich sei_halt sfeld side_acce slide smech spae_war \
        spit_der ssemb stagr stake stan_blei star_habe stat_vers steh_sie stent stmoe stun_mit taet_sind tagra ters> \
        terzo that_had the_cell the_chri the_norm the_whit thos_aski throw tmeis tmoeg to_lead tores tshef tuer_zu \
        tzpla ugung ukunf umsc_zur unio_s unli_holi uns_habe unte_nich upple vate_star vembe verr_wer vert_aus \
        vica_and vom_netz von_ange von_moeb ware_das was_abou was_give week_for weis_wie wenn_du wer_taus what_one \
        wher_to wint_such woch_fueh work_in writ_down wurd_mit xcel> year_for year_in you_did you_get you_will zolla \
        zukun zur_prob zusa_im =2,-1,-1,1 <ampe <birt <engi <pot> an_vier asona blaue bsaug chefs coff_mach ctive \
        den_hoer die_inne ectiv engin euro_am euro_hat ewand for_whic gelun habe_ein habe_in hefs> i_got i_work \
        ichtm itnes loese mathe mit_dene mona_nach ngine proce rberi sie_rede ssere stun_und ten_to tness tolle \
        uhr_ein was_to zehnt zwei_vers =2,-1,0,-2 <arab <funn <logi abgez aus_dem cutti dded> decks enien ereit \
        erlin hloss iegen im_gege itmen norma rabic retun shilf siebz spea_to tretu vers_mann zu_verg =2,-1,0,-1 \
        0_vorh <badl <beca <blog <crea <dave <erds <lupe <nerv <nine <ruin <soeb <stom <umga <zinn a_cate a_colo \
        adly> aendi aenie aesen afte_one als_vate amts_hat an_mit ancie and_cran and_if and_stor anfae ange_0 \
        answ_is anywh are_by are_spea as_you aske_whic at_who atura audio auf_frei auf_mont auree aus_das aush_fuer \
        aussu badly bei_rein bei_voll beim_holz berbr bgezo birt_and birth bitt_einm bloed both_side bott_hall buere \
        bus_die by_expe cancy cants chann chsle chulu ckenw ckflu cklun ckmel compa cour_for cour_is crea_dire crown \
        d_foll dafu_vor das_ansp das_in den_buss der_anna der_dreh der_koen der_tasc deze_ein die_acht die_schl \
        die_tief dies_die driv_in dstos duale due_at eachi eatre eckfl eckme eeves eeze> efgar ehelf ein_plak \
        eine_anme eine_das eine_der eine_klem eine_spri eine_vora elan> else_my enang enjob ensbu enth> er_sie erala \
        erdst erers erfes erksl erkul erly> ervis es_regn es_trot etto> ewcom exame faen_um fgara find_out firm_s \
        firs_mont flex_i folg_ein foto_wer four_with frag_ihn frid_i from_acco from_day fueh_in fuen_von g_sagt \
        ganz_aben geeh_herr gense gera_vers gesc_schw gesp_fuer gewe_hat gilt_als grape gsbla gsmec gular gure> \
        gzeit had_prac halb_neun half_in hals> hanne has_the hat_je hat_krie hat_mein have_stay hebek heut_zu holzw \
        home_by hrech hrich hschn hslei htsam htzus hulun iate> icant ich_nebe ichsl icklu iefga ienjo ieso> im_bus \
        im_lebe im_sekr im_spin in_cork in_retu in_sich inimu inte_bese inte_der irrtu is_hand it_more it_to iterg \
        iterv its_lift ittli izeit jahr_davo jecti jetz_im jobbe kein_betr keral kflug kkont klin_in klung kmeld \
        koen_ich koll_seit koll_sind komm_du komm_vorb konz_laeu krie_die ktisc kuen_0 labo_insp lang_habe laps> \
        last_thre laut_app left_for lerku leut_der lican life> lift_are limm> linkt looks lupe> lvier man_sei \
        marc_he medi_s mein_verl meld_sich meoff messt mgang mgefa mich_auch mich_inzw minu_ange miss_in mit_atem \
        mitt_geht mitt_zwei mutzz my_name ndlad netto neue_raeu new_peop newco ngela ngsbl ngsme nich_beko nieru \
        nimum nix_aber nkkon no_cert nord_von npfli nsbur nywhe oder_ein oduct oeben ollam olvie olzwe omach onomi \
        or_by orst> orwur otiz> our_crea over_what overr paedi panun partm pay_is peop_at perts pervi pzig> rala> \
        rang_in rdsto rede_sie refer reher reti_at rienj ritik rkes> rkult rtmen rund_ein rupp> rviso saeu_an \
        sais_ist satz_hat scha_zu scho_zwei schw_im schw_und see_so sehe_die sein_darf sekre send_a sfach shif_i \
        sich_alle sich_nie sides sieb_mita sign_my sitz_0 soebe solvi sonn_das spanu spri_in ssuch stan_das \
        steh_ents stel_sei stra_der struc t_pick talk_brok team_lead ten_at tenpf teuse the_aver the_birt the_clos \
        the_extr the_fill the_job the_kiln the_rota the_shif the_stov the_trav them_wron they_send thin_the \
        thir_eigh tieg> tift> to_as tomac trai_last ttlic tzzul uales uards uebe_offe uendu ulung um_sich um_sieb \
        umgan undan uperv ureen ussuc uszuh utch> utzzu van_is verl_ist vers_das vier_die vier_hat von_mein vor_kund \
        vor_vers vorwu war_aber war_mein was_hit wcome wenn_jema wenn_sie werd_auf wher_you wie_laeu wieso woch_am \
        woch_defe woch_steh woll_blei work_had xamen you_lear zaeh_auf zeig_was zett_steh zu_weih zubi> zum_gebu \
        zur_frue zur_kuen zwei_beru zwei_grup zzula =2,-1,0,0 0_befr <heig <kore <moti <tril <unli <wuss a_lock \
        a_recr a_yach abst_im ackin alabt albta alche als_ande also_nich am_arbe am_haeu an_nur apes> apri_0 apsed \
        asse_day at_thir at_unti atene auspr be_look been_turn beim_kaff beim_verb berab brie_zwei brou_down cand_by \
        cand_the case_stud da_im depo_on der_warn die_als die_anti die_bude die_unfa divis dopp_so drei_zaeh du_die \
        edin> eefle eigh_hour ein_ende eine_ist eing_bei eing_word elauf ensth er_ein erarc eraum erfa_das erpfe \
        es_acht eworf exibi fach_mit feefl ffeef four_days four_loca frei_bei full_time gefr_waru gelte genfa \
        grad_sche halbt hat_muss heigh hiera hinw_auf hund_und hwaec i_turn ich_sech idate im_hof inkom ipien ispre \
        ivisi jahr_dara jekt> kein_ruef kera_rede kita_rege konzi korea ktech labte lains last_two lbtag lchef ldner \
        lerpf letz_quar llerp lohn_das losw_woll lunc_in lunc_is maer_und mai_ein mal_gefr mann_star mbera me_how \
        meet_on mehr_nich mein_stel meis_unge mete_tief mich_losw minu_late monis moun_resc my_lead nach_acht nalab \
        nalch nebe_vier nein> neue_werd nich_beza nich_zum nlimi noch_dort not_soun nspek nstru nzipi onalc onzip \
        oran> owies paetz pager pape_and pelli pers_von pient pings plac_to plan_bei plus_eine psed> rarch reink \
        robet rpfei ruec_kam ruin_the sala_is sass_ein sche_noch schi_per sehr_weni sick_leav sind_am so_many swaps \
        take_my take_up takts tectu telly ten_in text_and the_bit the_time they_move tmode trill und_raeu unlim \
        uns_gera unse_gesc uspro vanis vide_und vier_rund voll_ab vora_sind vora_von walk_has walk_roun waps> \
        was_hers woch_nich wurd_dafu xibil year_else you_find you_ll zehn_fael zipie zum_unte =2,-1,1,-3 <gelt kuerz \
        =2,-1,1,-2 <agen <befo <cutt <druc <fert <go> <leip <tax> <vorj <vorz alpol an_hour anise appin area_mana \
        artal blei_das dach_und das_hand das_klin dende die_wand eipzi enfah erahm erksk esich estli gebli gerah \
        has_aske has_had im_frue inalp ipzig istik laege leipz lpoli mona_im mont_um nalpo neede nimat notiz nur_die \
        orjah pply> pruec raese rahmt rbess skamm ssens stest stopp the_asse tryi_to umaen vorja was_aus with_noti \
        worst =2,-1,1,-1 <bude <exec <neul <newc <obwo <wors a_brea achin andla are_trai arns> bwohl denha die_foer \
        egent er_wird fuer_jede hste> in_i jaehr move_the nach_anga neuli nian> niem_gese nomie oberm obwoh omie> \
        ound> pping selt> sitz_zu srats taria trapp veran verb_mit wer_kran zu_scha =2,-1,2,-4 <both mange \
        =2,-1,2,-3 0_year <days <janu <marc <repo anuar die_tour eport janua morg_die nur_der selle third =2,-1,3,-4 \
        both> rien> tzung =2,-1,3,-3 <less less> =2,-1,4,-4 chter ites> =2,0,-4,2 <coun ente> erbes ungss =2,0,-3,0 \
        <cran <real amera cess> chtsc die_teil htsch itsch proz_weni zahl_0 =2,0,-3,1 <wahl als_in commu eader \
        euro_und ganze habe_es hat_man ntes> sind_im steh_in =2,0,-3,2 in_der =2,0,-2,-1 <beri <legt <mind <whil \
        asic> basic den_satz der_0 die_ig die_zeit efusi erken fusin gefor ist_jetz rlauf rsonn tage_am tchin than_a \
        wange when_i =2,0,-2,0 0_nove <dumm <gepu <haeu <hitz <slid acts> agen_crew als_0 amens atego beitg berno \
        besc_habe da_auch da_und den_hake derza die_geri die_sond digke eford eine_bewe entge firs_time frag_der \
        gebil gehe_an gesc_zum gese_habe gged> ilett imate ivver jahr_und ktivv lber> mind_der mit_mir mmuni \
        morn_that ndigk ndin> noch_der nsinn ntari nute> on_the pro_stun pted> reige rklae seit_auf sich> sie_im \
        spra_von stant tegor tivve told_the uellt uests und_sozi und_vert ver_di vere_doss vert_sich vvert was_sign \
        werd_nur werk_hat while zuru_der =2,0,-2,1 <shou dates gency new_head ocess rech_und roces ssich ustar verhe \
        zwis_zwei =2,0,-1,-2 <glov <mitl <pers aerke agte> allei chtsg die_kamm die_weih enrau erkun euro_die glove \
        habe_und hatt_dem jahr_dabe ktiku mmte> moji> noeti oetig off_a orbil outin plac_in rlies sich_am they_hadn \
        tikum uebe_in vorbi you_re =2,0,-1,-1 0_a 0_degr 0_driv 0_post <alre <atmo <bari <been <bret <dahe <depe \
        <elde <eyes <fold <helg <lege <onke <reor <teac <toil <unhu a_comp a_crat a_meet a_shif a_taxi agshi alkou \
        alle_auch allta alrea alte_firm and_his ange_in appl_on at_have atchi ateur atmos atswa auch_so aupts auptz \
        aus_der auswa becau bei_faeh bei_wind betr_uebe blau_brie book_the bsaus bstau buer_spri by_text chanl chric \
        chtko chtsf chuhe dara_die das_arbe day_with den_stur den_wach depe_on depen der_arbe der_satz derly \
        die_klei die_kred down_by dran> drit_der driv_to dside ebsau ecaus egedi ehrga ehrte einm_selb ektiv elly> \
        engi_0 entw_und epend erkan erkur errsc es_seit es_wurd esbes etist even_the eyes> fami_are febr_stat flati \
        for_bein for_six frag_man fter> gefr_was geht_das geput gest_weil gestr gibt_es go_in goes_at gship gute> \
        haet_mir hanla has_to have_a have_work hday> herrs hetis hirin hlen> hmeri hnabr hold_the huhe> hummi i_said \
        ich_heut ienst ihre_brie im_somm imges in_betw ippte is_at ist_auch ist_hier ist_zusa istak it_says \
        jahr_kein jahr_prax jahrg janu_drei jede_ein jede_von keep_a kein_lohn keits kilo_und konta kout> kuen_mein \
        kuen_mona kund_ein kund_wer laeru lauf_bis lbank lderl legal lehr_bei lehrg lemmt liebt lieg_laut lima> \
        lkout llkom lohna lread maen_habe maerc mal_selb mask_und mein_chef menha mista mit_begr mitt_im mmenh mmerh \
        mona_fehl mont_ange mont_i mosph muss_nach naec_und nbrie nhurt nich_gefa no_wage not_incl nstun ntehe nzelb \
        ohnab on_whet onkel onkra onnel orted our_regi over_on oyee> pente port_whic ptzol ranki ratsw rausc \
        read_this regi_mana reren rfest risti rkurs rmerk rnteh rrsch rtsta rund_sieb schl_zum seit_habe seit_zwan \
        shor_afte sie_durc sitti sloes spra_shop stan_in stel_nur stur_eine tehel tells ten_week teuri that_sell \
        the_fort the_spra thei_cont thir_mont tief> tinen tmosp to_lear took_five tswah ttelk two_when tzoll ubis> \
        udien uebe_habe ummin und_fahr und_rede und_tech unhur unkte unte_vor uptzo urtst utzt> vate> verp_und \
        vers_an vers_wenn vom_best vom_lohn von_koll von_soll walko ware_drei week_on went_upst werk_in when_it \
        when_you will_run wir_zu wuer_und ywher zelbe zwei_mitt zwerk =2,0,-1,0 0_of <assi <gath <ging <phil <volo \
        an_agen angeo as_part assis at_midn bei_blei beka_gege bekom betr_ware biet_zum bsrae cont_had das_konz \
        dels> der_app der_beam dfuln die_befr each_of eamen eine_betr eine_erkl ends_with enspf erstm fulne gathe \
        hkart hleut hows> hrwer ich_fang ieure im_nove imum> in_five indfu is_offe ises> jetz_die kundg laut_betr \
        lonta mand> mindf morg_vor movem ndful noch_gern nout> nspfl oder_eine of_agen olont orene prese rains rnout \
        seame serv_im shows sitt_on sixt_hour staa_ist stari stat_bish stel_fuer stmal terbi the_repo tisc_alle \
        tmals tsage ulnes und_beru urnou us_on verb_wird volon ware_wir warns washe zimm_und zwar_eine =2,0,0,-3 \
        <gesi alle_0 erufe nach_der rlier sbest =2,0,0,-2 <adde <anfi <calm <einr <grap <hiri <kerl <loo> <rean \
        <retr <sind <wedg a_mana added ande_in anfin arbe_noch at_five aufhi aushi best_nach cate> chatr chdem \
        comp_and coun_elec das_steh das_ther dem_depo dem_kont den_neue den_plat der_dien der_disp der_fuer der_gepl \
        der_hoch der_innu dessi dien_hat donn_der eanim eflog ein_fens eine_deck eine_schi ensho eswei euebt \
        fehl_das fhin> folie geueb give_a hatro hatt_noch hdem> heim_und hing_und hrlic ich_nie iders ielha im_betr \
        innun ist_ansp jaeh_unte kanto klin_nach kunft landt lifti ljahr nach_abge nachd name_und nebe_komm nfing \
        nfueh ngekl nglis ngskr off_in on_her onale ontak otarz putz_die raufh rbrue reani recr_even rest_of rtelj \
        ruitm sech_von sinc_six sind> sind_heut sitio sleev splic spray ssieg stad_0 such_noch sweit take_over telja \
        the_airp the_big the_spot tunne ueckf uench uers> ufhin uitme und_ihr unnel unse_repo ushil utern vestr \
        war_schl wedge wher_i zwei_arbe zwei_sind =2,0,0,-1 <dane <dutc <ellb <fuld <geue <l> ab_und aber_mit alati \
        alled alte_stue arbe_nach are_gath atemn auger ausb_die ausk_erte auslo auss_auf befo_east bei_so bese_die \
        bloc_teac bock> brie_die bruc_mit canci cheer chtfe clos_door coll_in cork> coun_at dazu_nie deas> dem_mess \
        der_aus der_inte der_jaeh drit_wird dutch eensh eins_mein elevi ellbo emnot eputz ewonn faeh_selb firs_day \
        frei_an fulda fused gewon gros_kino gutes harp> harte herb_ist holt_zwei hrfei iaere ichtl ideas ihre_arbe \
        iliae im_kess info_uebe ist_niem itsin ivest jahr_jede juni_hat koen_die konz_fuer kord> lboge levis liaer \
        llbog mania men_on milia mnot> moeb_sind mont_und nie_was nota_ein nshot ohrfe omani park_ist pekto \
        pers_wurd pread pron> reie> rfeig rreis rteri ruchr s_hand says_no scha_dami schl_gema schu_ist schu_vor \
        schw_schl sein_erst sein_schi sfeie sie_kam sinc_mond sinsp slowe spekt sprea sraum ssetz stre_war telev \
        temno the_hub thre_mana tian> tsfei tsins uchre uete> ulda> unte_stri up_afte us_from usloe usset verk_ein \
        vert_wass vier_schl voll_die von_um wage_no was_call was_two went_off wer_kind wonne zu_ende zu_lang \
        zugl_die =2,0,1,-3 <c> <eini <ernt <kuen a_seco aner> ative binde branc chlan eight erate ich_hatt innt> \
        mit_ihm nach_sind offi_the ommun ossen repor schon sfueh soll> tour> unde_way von_fuen =2,0,1,-2 angin chtsa \
        eine_tag for_twel hangi ndesw swapp the_chie tribu und_setz =2,0,2,-5 pruef =2,0,2,-4 <nota <said said> \
        von_vier =2,0,2,-3 march ustel =2,0,3,-5 <koen geben =2,0,3,-4 gabe> hinge =2,0,7,-9 <abge =2,1,-7,3 in_den \
        =2,1,-6,2 fahrt =2,1,-5,2 rosse stags =2,1,-4,0 <kaff tande wende =2,1,-4,1 aehri ehrig hrige stufe \
        =2,1,-3,-1 igens to_thei und_muss =2,1,-3,0 <cons <do> <lebe <says come> dert> fered idays nhalt ogin> says> \
        schu_und usche =2,1,-3,1 0_haeu <geho herun ingeb =2,1,-2,-2 <exce aetzu anung cours mit_ruec wir_hatt \
        =2,1,-2,-1 0_maen <abst <flec <ig> <thou chef_mit der_umst dschu eitsc er_mir erha_eine fleck gab_s gsam> \
        iegt> im_land login metal ngsbu nie_gese onspr rste> steh_vor umfa_0 ushed verd_und zu_nehm =2,1,-2,0 0_gram \
        <face bour> dann_doch diato es_gab gram> ig_meta otted usger =2,1,-1,-3 gend> hmutz icate of_nine und_er \
        verag =2,1,-1,-2 <ears <extr <fare <koep <werd aeher agged agram alle_die bei_laeu beln> bgewe chmut clos_at \
        dana_gab der_stra die_mama edet> ein_kind elev_week ellun elope er_an erage erhi_eine estim even> form> \
        hint_mir ich_in igend im_buer in_elev kend> land_der macht mens_verl mgesc mit_wir mutli nich_so ofil> orber \
        ospit ours> part_of pray> putzt reina riger rmutl rness sass_ich setzu spuck ssage stan_ich the_car the_glas \
        theti und_der und_krie weit> were_told zuge_der =2,1,-1,-1 <voca am_frue belsp by_thei culat davo_zwei \
        drei_uhr funkt had_not im_depo kenwi lasts letz_woch llens llung mells merhi motio name_in notau oilet \
        said_that sie_was steni szeit the_deal toile uswah verl_ihre zwei_mete =2,1,0,-4 um_neun =2,1,0,-3 <gekr \
        <mean <verp arabi auch_in begle das_stan denke die_meis eglei erzt> ezeic hird> ikum> instr lacht leeve \
        nary> offer sind_die =2,1,0,-2 0_marc <elte ange_auf backe frau_sagt ghtee hteen koepf kurz> ndien neer> \
        not_need ositi recte sache starb tarzt tasch thre_firm um_acht und_ende wusst =2,1,1,-5 <erfu =2,1,1,-4 \
        auf_0 =2,1,1,-3 0_to hlies minde wie_sie =2,1,2,-4 die_erst nigun =2,2,-7,2 <war> =2,2,-5,1 erne> prei_fuer \
        =2,2,-4,-1 ecent =2,2,-3,-2 <zaeh rmula =2,2,-3,-1 0_woch <move ated> erall erbau lies> moegl mular oegli \
        onsul the_post =2,2,-3,0 kocht kost_fuer =2,2,-2,-3 inspe tific =2,2,-2,-2 <eigh <isst echze eine_ausf es_im \
        gunge haet_ich half_past im_auto itgeb liale monte mould noch_in raine siere table timmt turn_the uecke \
        =2,2,-2,-1 afte_nine den_tisc eldun ellet iven> meldu onne> tent> ussta werd_bis =2,2,-1,-4 doch> text> \
        ting> vier_minu =2,2,-1,-3 <arou <guss <push <spot <vate avera base> breat brige easte eine_eige ented ertif \
        falls ittag iving jede_donn ndest schmu usflu =2,2,-1,-2 ageri d_neve eaks> hand_out krach puckt rrow> runfa \
        sflug traum zu_haus zwei_lieg =2,2,0,-5 <as> <dass =2,2,0,-4 <beam ital> its_own =2,2,0,-3 <ques klin_die \
        mitta rtifi truct uesti =2,2,1,-5 liebe =2,2,1,-4 kein_einz =2,2,2,-5 hold> =2,2,3,-6 hter> ndel> =2,3,-5,0 \
        <sala entha =2,3,-4,-1 eite> und_zwar =2,3,-4,0 <gele hose> =2,3,-3,-2 <cert eres> irkli nteur onteu rklic \
        rung> sturz usern wirkl =2,3,-3,-1 <minu beral =2,3,-2,-4 chwer =2,3,-2,-3 0_at <mama <pfei aroun book> \
        ebroc gebro kurs> mir_ein mmeng neuen rund> rund_0 sern> siste the_floo =2,3,-2,-2 erist =2,3,-1,-5 <ruec \
        =2,3,-1,-4 0_stun miert tung> usgef wurd_die =2,3,-1,-3 ormit ruehs uerze =2,3,0,-5 <by> <geko openi penin \
        teil_die =2,3,3,-7 <und> =2,4,-5,-1 ochen =2,4,-4,-2 nitt> =2,4,-4,-1 year_ago =2,4,-3,-4 <auch <soll \
        =2,4,-3,-3 krank =2,4,-3,-2 perie sene> =2,4,-2,-5 rlich =2,4,-2,-4 <come icks> uerzt =2,4,-2,-3 mama> \
        =2,4,-1,-5 0_von tausc =2,4,-1,-4 eated etzte =2,4,0,-5 egeri =2,4,2,-8 this_morn =2,5,-6,-1 im_verg \
        =2,5,-3,-4 <not> htig> =2,5,-2,-5 <tut> isch> =2,5,-1,-6 <this this> =2,6,-5,-3 in_drei =2,6,-3,-5 hat_mir \
        =2,7,1,-10 <mein =2,8,-4,-6 <schm =3,-11,11,-3 <als> =3,-11,12,-5 paid> =3,-8,1,4 it_was =3,-8,3,2 ever> \
        =3,-8,9,-4 <us> =3,-7,-2,5 plant =3,-7,1,3 <tor> <vors ommer =3,-6,-1,3 at_the =3,-6,-1,5 terin =3,-6,0,3 \
        <naeh auf_eige =3,-6,1,2 <werk somme =3,-6,2,2 sind_wir =3,-6,3,0 jahre =3,-6,4,-1 <cour =3,-6,5,-2 rungs \
        =3,-5,-4,6 leute =3,-5,-3,5 <even =3,-5,-3,6 <walk ilder =3,-5,-2,4 finde the_work =3,-5,-2,5 achts \
        =3,-5,-1,2 <pres wird> =3,-5,-1,3 <wird unted =3,-5,0,2 <zett ilie> ocked und_wer =3,-5,1,0 ernt> =3,-5,1,1 \
        ducti plica =3,-5,2,0 drei_jahr =3,-5,2,1 <rett =3,-5,3,-2 teilt =3,-5,3,0 ason> =3,-5,4,-2 tisch =3,-4,-3,4 \
        fraue =3,-4,-2,2 sday> =3,-4,-2,3 das_wass round von_eine =3,-4,-2,4 in_mein =3,-4,-1,1 <dien ence> habe_mir \
        iform lame> tag_an =3,-4,-1,2 a_year agspa build seit_jahr seit_woch =3,-4,-1,3 offen =3,-4,0,0 <spit \
        left_in =3,-4,0,1 <mend <mita <will ehen> gnis> ich_um ich_von itsze mein_name mitar rauf> will_not \
        =3,-4,0,2 <nobo der_werk forde nobod obody =3,-4,1,-1 <fine mit_drei =3,-4,1,0 chent educt efris gust> nded> \
        nstha olier orsch pplic recto rtag> =3,-4,1,1 besch lueck maerz =3,-4,2,-1 jahr_bei mir_das npaid nted> \
        unpai =3,-4,2,0 erbea =3,-4,3,-3 <mona hsten =3,-4,3,-2 <earn bei_ist cking fuehr =3,-4,3,-1 <vora dged> \
        eteil iday> rers> =3,-4,6,-4 <sagt =3,-3,-3,3 erstu =3,-3,-3,4 <ball =3,-3,-2,2 <slee epot> esses iteri \
        =3,-3,-1,0 <beko <vote edbac eedba efte> ehrja feedb hrjah laeu_das lehrj mein_freu plied time_the \
        =3,-3,-1,1 <fami <hear <hobe <unif absau baut> betr_hat cherh gten> kein_frag nifor polie rmal> unifo \
        =3,-3,-1,2 ihr_den =3,-3,0,0 <ofen a_test anike bstko echun ederl eiera er_war ich_jede iefel ierab ikant \
        im_kell itarb man_in obstk spitz stief =3,-3,0,1 die_eine ichtt leane ltur> ternz =3,-3,1,-1 <besc <kenn \
        chaue luss> noon> rfaeh und_sehr weg_die when_a =3,-3,1,0 <toch entie zwei_stud =3,-3,2,-3 beid_seit ersam \
        =3,-3,2,-2 <gese <plus amed> and_is riche rsamm uebe_die unded =3,-3,2,-1 <noon <umsc lege> =3,-3,3,-3 <chan \
        ttel> =3,-3,3,-2 ngel> =3,-2,-5,3 angen =3,-2,-4,3 fuer_alle =3,-2,-3,1 ehrer eitst erlie =3,-2,-3,2 <leav \
        <mast <spra zten> =3,-2,-2,0 <lach <spes chtsh der_eins handy i_appl one_left pesen spese the_clea urin> \
        was_told zum_naec =3,-2,-2,1 <blei <gefo achkr earbe ehne> ereri fford head_of itzt> kran_und maske nachr \
        ndays rkenn terku =3,-2,-2,2 0_stel <rede elfer =3,-2,-1,-1 <affo <flex <gear aber_ich eilze flexi ialpl \
        in_his lexib lienf nerv_die nkten overt taug_me teilz zialp =3,-2,-1,0 <chri <drei <eh> <gebl <w> <warf \
        ab_juli affor als_fami areer bei_gibt bei_noch belo_the best_in caree ceshi chlae chris cians dback die_fahr \
        ducte echti eidun erkom eship fachl faeng fami_und forem gesu_werd hanik hrist icesh idung ienfr im_deze \
        inees iors> kolon leade logi_and m_w mein_spin mein_unte mir_hat mona_auch nfreu niors nned> nplan nzeit \
        ollem orema pril> reman scho_den schr_im taugh tfueh tist> to_eigh ucted uehre und_niem ungel unse_chef \
        vier_euro ving> w_d warf> wie_der woul_be zusag zwei_lehr =3,-2,-1,1 <afte <mist chenp iene> lfer> taete \
        tniss =3,-2,0,-2 <sick der_elte henst isn_t malt> ngebr =3,-2,0,-1 0_imme <arra <entl <rueg <ruma <taug \
        <upst a_job agsst am_kueh amlei and_that anyo_can at_one beauf bei_als beru_hat der_paus der_team die_name \
        diens eaner entat entla five_of folio frei_der full_wage geht_es getei htfue ich_dach ichst ilfen ilzei \
        inter jahr_habe ktron lage_in lead_at means media my_last olio> orleg ortfo pays_the perta rechu riat> rinke \
        rtfol rumae rupps show_me so_laeu ssel> stel_im stkor terwe tfoli the_labo the_mond tine> tkorb unte_und \
        upps> wickl wie_das work_for wuens wurd_ich =3,-2,0,0 <infl <manc <regn chtfu dem_zett fehl_werd gefei herhe \
        hnzet im_vorj jede_morg letz_tag manch ohnze smann star_on tairs unse_fili was_fehl =3,-2,1,-3 der_grue \
        =3,-2,1,-2 <unpa ariat consi earni eine_schl erhan erst_woch is_not latio orate osser pers_fuer produ rlege \
        the_part tioni vier_uhr =3,-2,1,-1 <kera deswe die_ange =3,-2,2,-3 endig entis ntati rgen> =3,-2,2,-2 0_may \
        <swap eilt> my_benc =3,-2,3,-5 hat_sie =3,-2,3,-4 <paus <pick gibt> =3,-1,-4,2 0_jahr elbst selbs =3,-1,-3,0 \
        <test bei_hat die_schu =3,-1,-3,1 <abso <lad> <trai are_not naech rfen> rstun =3,-1,-3,2 aders ford> \
        =3,-1,-2,-1 0_wahl arbe_von befri die_putz enpla in_with mont_at oined =3,-1,-2,0 <clos <plak <seek <urte \
        absc_und and_cove ates> auch_eine beric chkra das_fuer der_klin eitge enige erzah fachk gangs gege_hat hkraf \
        i_aske inee> iterb ldend nich_dana nterr rede_mit rzarb szubi tters ubild uszub verti wahl_in wird_beza \
        zarbe zubil =3,-1,-2,1 <foye foyer hatt_mit heard kein_hat kurza nur_den urzar =3,-1,-1,-2 <atem <faen <full \
        chens ebels echs> egend esagt filia gesag ilial odern pends pstai upsta =3,-1,-1,-1 <gern <hr> <hub> <lega \
        <life a_cv aemie agers ahlbe akat> alked alpla and_nobo and_whoe andor apply augun ausg_hat blei_es block \
        call_off derli die_abte diene drop> eave> ediat erfa_man eundi euro_mehr exam> hitze hlber ich_das iebsa \
        iews> ihm_am im_zwei isonk komms konsu kund_ange lbere lehrw lide> lked> lohn_auf mmst> morg_eine nach_im \
        ndort oehne ommst on_call one_is orarb orked praem raemi rown> s_bei saugu sie_mich so_geht some_s stop_work \
        tando the_blam the_medi the_prin tikan to_expe tudiu tzusc udium und_stra undge views von_ihne wahlb wo_die \
        woll_hat =3,-1,-1,0 <hann <mid> <tips brutt ein_fueh enfre lplan mein_vorg night nishe onal> pro_nach rutto \
        rwerk sembl six_of stay_in sure> the_ware tips> uns_kein utto> von_sind =3,-1,0,-3 <auge answe drivi \
        =3,-1,0,-2 <gibt <vaca a_fitt a_week angel arbe_nied ation chtle der_ausb echat echba eginn eimge eljah \
        erzie es_ich floge fore_has frag_mich hat_jede heimg htlei jede_mona mit_foto nswer rechb senra sick> tarb> \
        the_bott trial uensc verl_bis vers_habe who_went wird_gesc =3,-1,0,-1 <apro abte_bei apron die_leit \
        drit_jahr dual_stud eine_wohn floo_at iters maeni mein_erst new_rota offe_stel on_full ottli rzieh sarzt \
        she_told soll_ein sonn_wurd stan_up und_ging unft> verl_den was_fuer =3,-1,1,-4 efall =3,-1,1,-3 <gena <gilt \
        <hab> <habe <innu <prod dass> eblie ghtly gilt> htly> ightl lieg_unte noch_im rhand ungsb =3,-1,1,-2 hall_0 \
        mit_herz rkska =3,-1,2,-4 ertig ldet> ragen von_den =3,-1,2,-3 <inte arch> iners =3,0,-6,3 das_unte \
        =3,0,-4,0 bunge =3,0,-4,1 <im> =3,0,-4,2 lauf> mit_0 =3,0,-3,0 <erkl <meta dungs exper hours klich lleit \
        oehen sgeze sstan usgez =3,0,-3,1 in_the =3,0,-2,-2 at_this geler nstie think verst =3,0,-2,-1 0_ange <m> \
        agenc aken> and_thei at_will atron crane eizeh elern erdi> from_apri gaben im_foye its_way izehn lkomm mate> \
        ndlun nkrae ofen> oyees rzahl seit_ein tgebe yees> =3,0,-2,0 <fang im_vers jahr_erfa mein_verm nisse teach \
        then_the wird_uebe =3,0,-1,-3 <tomo dass_man immt> kam_am morro omorr tomor =3,0,-1,-2 0_empl 0_jung 0_kein \
        <degr <emoj <give <refe <too> <tria aheim and_when arauf auch_am aysli bruel dahei egree eine_jahr eine_schw \
        emoji geruf getro hrien igung maer_eine ngsle nkomm oche> paysl ruell scree svers t_come tstag ueck> war_die \
        war_vorh wir_die yslip =3,0,-1,-1 0_hour achle bezei degre dreiz eine_kund eine_stan frage funde hanno kslei \
        llem> rksle upper what_to =3,0,0,-3 <answ <gega <sais <tabl <thin aison alle_auf call> dem_weg ein_vier \
        eine_einz gesic he_has hlaeg hrste into_a logen saiso senta =3,0,0,-2 <noet absch come_from eine_vers ngele \
        on_my the_boss verg_das =3,0,1,-4 apped ernte lung> than> =3,0,1,-3 enfte uenft =3,0,2,-5 rstel =3,0,2,-4 \
        ferti =3,0,3,-6 ichen =3,1,-6,2 verte =3,1,-6,3 lbst> =3,1,-4,-1 nstei =3,1,-4,0 alend ersta gehal iator \
        lande niger sollt =3,1,-3,-1 0_im <entg absol echni hatt_eine kelle nkel> stei_die weis> =3,1,-2,-3 <sitt \
        zwisc =3,1,-2,-2 <ausz <aver <kept <moul <muss chzeh creen ehrwe extra geme_ist hzehn is_a kamer kept> monti \
        nebe_mir ontie pecto refun sheft unden usage =3,1,-2,-1 are_in ewend gewen lved> seit_febr ular> =3,1,-1,-4 \
        <text =3,1,-1,-3 <gere abou_0 eitsa essag gelac hat_er hrzei messa rsier und_sagt ursie =3,1,-1,-2 <gefe \
        <krit drei_von ency> flich kriti losse oper> orkin worki =3,1,0,-5 <oper =3,1,0,-4 <noch <norm <wirk einig \
        elach estio ingt> stion und_wenn =3,1,0,-3 <aush =3,1,1,-5 icher =3,1,1,-4 musst =3,1,3,-7 fice> =3,2,-5,0 \
        anded =3,2,-5,1 digun =3,2,-4,-1 <ehrl eberb ined> =3,2,-4,0 weni_als =3,2,-3,-3 bin_ich swahl =3,2,-3,-2 \
        <so> <spin formu lobte nach_dem nterw ormul osses whic_is =3,2,-2,-4 refus =3,2,-2,-3 <trae bis_mitt chran \
        ich_kann noch> osts> =3,2,-2,-2 fuer_mich wahl> =3,2,-1,-4 <chee <viel man_nich ob_sie zwei_mona =3,2,-1,-3 \
        inge> kursi =3,2,0,-5 leibe =3,2,1,-5 berei =3,3,-5,-1 <time =3,3,-5,0 teige =3,3,-4,-2 hab_ich rank> \
        =3,3,-3,-3 0_bis certi hout> =3,3,-2,-5 <t> =3,3,-2,-4 <port habe_das =3,3,-2,-3 <drop hrank i_ve =3,3,0,-6 \
        jede_mal =3,3,0,-5 <haus =3,3,1,-7 <gut> iert> =3,4,-5,-2 siege =3,4,-4,-2 <grad etzun =3,4,-3,-4 0_grad \
        place =3,4,-3,-3 hnitt =3,4,-2,-5 ehalt =3,4,-1,-6 <ton> =3,5,-3,-5 indes =3,5,-3,-4 stem> =3,5,-1,-7 fitte \
        =3,5,0,-7 <fitt =3,6,-2,-8 <alle =4,-13,13,-4 zahlt =4,-10,-2,8 <vor> =4,-9,-3,8 <who> =4,-8,2,1 <firm \
        =4,-8,4,-1 wenn> =4,-8,9,-5 <per> =4,-7,0,2 eiste =4,-7,0,3 kann_ich =4,-7,1,2 years =4,-7,3,0 ement \
        =4,-7,4,-1 <wenn =4,-7,6,-4 schaf =4,-6,-2,4 king> =4,-6,-1,2 durft urfte =4,-6,-1,3 rnen> =4,-6,0,1 <men> \
        =4,-6,0,2 <somm elten =4,-6,1,0 <rund =4,-6,1,1 rling =4,-6,2,-1 <jaeh =4,-6,2,0 ehrt> =4,-6,4,-2 <writ \
        =4,-5,-4,5 tags> =4,-5,-2,3 gar_nich =4,-5,-1,1 <tea> lace> =4,-5,-1,2 hool> lache =4,-5,0,0 der_hall trieb \
        =4,-5,0,1 allow sten> =4,-5,1,-1 der_chef =4,-5,1,0 <kein <roun reibt =4,-5,1,1 gearb =4,-5,2,0 ndigt tleit \
        =4,-5,3,-1 gespr =4,-4,-3,3 <kame hier> them_in =4,-4,-2,1 <allo =4,-4,-2,2 este> mit_die riste steht teht> \
        =4,-4,-2,3 umen> =4,-4,-1,0 ahrtk bei_in echan hrtko rtkos =4,-4,-1,1 <echt <lern <verh lant> mung> \
        =4,-4,-1,2 kommt ommt> =4,-4,0,-1 <gets day_week fifty ich_0 ich_beim ifty> view> =4,-4,0,0 <abzu <find \
        hren> rinne rlaub ssess =4,-4,0,1 <cand stand =4,-4,1,-2 <dir> =4,-4,1,-1 als_mein hour> i_star slip> \
        =4,-4,2,-3 chaef =4,-4,2,-1 let_me =4,-4,3,-3 eilun ilung monat teilu =4,-3,-3,1 die_stun fange =4,-3,-3,2 \
        berst =4,-3,-2,0 den_kurs =4,-3,-2,1 <prob <sozi ernen feste ozial ravel sozia =4,-3,-1,-1 <azub azubi chnup \
        xtrac =4,-3,-1,0 <kons and_was chani eetin eryon ging_es junio kraef monta noch_am ntgel ntine ontag raeft \
        ragt> rnzei ryone take_plac tgelt tudie unior veryo =4,-3,-1,1 mothe rfte> =4,-3,0,-2 ugnis =4,-3,0,-1 <fift \
        <stap arbe_und asses augen earn> eugni lernt lonne nzett olonn rbeau she_had shed> ther_in zeugn =4,-3,0,0 \
        gemen kenne tkost uero> =4,-3,1,-3 on_0 =4,-3,1,-2 abzug bzug> two_year =4,-3,1,-1 <expe das_erst if_you \
        isst> =4,-3,2,-3 <satz pflic =4,-3,2,-2 bschl some_else =4,-3,3,-5 <join =4,-3,3,-4 <own> =4,-2,-4,2 ierer \
        =4,-2,-3,1 tzten =4,-2,-2,-1 fuen_uhr llowa lowan mendi owanc wance =4,-2,-2,0 <radi chef_hat eers> endin \
        ertim eurin ilden itter laubs =4,-2,-2,1 vier_tage =4,-2,-1,-2 <obst athe> hnupp legin leitu nuppe \
        =4,-2,-1,-1 <kamm acanc chlic day_one eine_ganz ermon essme hnici i_join ildet im_letz istet joine llzei \
        mir_eine nicia obear ollze paren reik> robea sessm sment ssmen staf_at vacan vorar =4,-2,-1,0 ench> \
        =4,-2,0,-2 <isn> aefte at_and full> man_sich seit_fuen take> thre_of vers> zwan_jahr =4,-2,0,-1 <prue \
        bewe_mit eamle eans> eaufs ichtf man_bei teaml tlass =4,-2,1,-4 kuend vier> =4,-2,1,-3 <ansp gefal urse> \
        =4,-2,2,-4 chste lingt uendi =4,-2,2,-3 beit> =4,-2,3,-4 <eins =4,-1,-4,0 ideo> =4,-1,-3,0 bgesc der_fuen \
        nbefr nften oert> rane> unbef zweit =4,-1,-2,-2 and_said antin betr_im hat_mich verli =4,-1,-2,-1 <frid \
        <plac apler beca_of bsolv chnic esent flug> hrgan loehn mmer> ringt rtime ssier staer stapl taerk taple \
        war_es week_at =4,-1,-2,0 <vide eting etwa> video =4,-1,-1,-3 <gute <what die_schi =4,-1,-1,-2 <betr <kant \
        <spru <unfa abour adio> at_you beitu inkge irthd kgeld labou legt_die lifts llen> nees> nkgel nzen> radio \
        reize rinkg rthda thday tive> voll_lohn =4,-1,-1,-1 <harn arnes frau_und hab_die harne ician ionie ktika \
        no_one siona =4,-1,0,-3 als_ich ctora ehsch ein_0 eisun essie gewe_ist isung uehsc =4,-1,0,-2 close ertag \
        werde =4,-1,1,-4 chrie got_a =4,-1,1,-3 falle =4,-1,2,-5 nach> pped> statt =4,0,-4,0 0_mit eiger tunde \
        =4,0,-3,-1 <absc <exam andlu nine_year rente rkers =4,0,-3,0 erst_jahr oyer> packe =4,0,-2,-3 anfan bsver \
        ebsve nfang =4,0,-2,-2 <maer <rise ally> ebens hlich ichts ners> ocati on_its rbild rdert tart> the_wind \
        ueche =4,0,-2,-1 bezi_hat ians> onier =4,0,-1,-4 troni =4,0,-1,-3 <went at_four gesc_habe iebsv nobo_has \
        regel test> torat vor_alle went> =4,0,-1,-2 gslei liere rersc tiefe =4,0,0,-4 besc_von sich_auf =4,0,0,-3 \
        hschi month weisu =4,0,1,-5 <fili der_nota fehle =4,0,1,-4 brech =4,1,-4,-2 train =4,1,-4,-1 ange_von stund \
        =4,1,-3,-2 <uhr> lary> obte> =4,1,-3,-1 ndess =4,1,-2,-4 gscha =4,1,-2,-3 <woch chen> ineer ist_bei ithou \
        they_are thout witho =4,1,-1,-4 gege_den =4,1,-1,-3 ginee what> =4,1,0,-4 <tief tatt> =4,2,-6,0 igten sses> \
        =4,2,-3,-3 an_der innen part> =4,2,-3,-2 ndigu rigen =4,2,-2,-4 <bott bottl =4,2,-2,-3 <ende i_was \
        =4,2,-1,-5 der_hat =4,3,-5,-2 fehlt =4,3,-4,-3 for_a =4,4,-5,-3 auszu =4,4,-4,-4 <all> =4,4,-2,-7 versa \
        =4,4,-1,-7 gleic =4,5,-8,-2 <vers =4,7,-5,-6 <new> =4,7,-5,-5 ight> =4,13,-1,-15 <my> =5,-11,0,6 <hall \
        =5,-10,2,2 <jahr =5,-9,4,0 when> =5,-9,5,-1 <when =5,-8,-2,5 leite =5,-8,4,-1 aehrt =5,-7,-1,3 ager> \
        =5,-7,1,1 erinn =5,-6,-1,2 <durf irst> =5,-6,0,1 neben =5,-5,-4,4 einer =5,-5,-3,4 <hier =5,-5,-1,1 dass_die \
        =5,-5,0,0 <unte hrlin krieg =5,-5,1,-1 <pays nding =5,-5,1,0 zette =5,-5,2,-2 <appr igene =5,-5,2,-1 abrec \
        =5,-5,3,-4 ahlt> =5,-5,3,-3 <du> chaft =5,-4,-2,0 <trav =5,-4,-2,2 ettel =5,-4,-1,-1 fragt meeti =5,-4,-1,0 \
        <then der_lohn eschr frida im_drit lehrl riday schnu then> usen> =5,-4,-1,1 <firs first =5,-4,0,-2 <jobs \
        =5,-4,0,-1 <lads <no> eichs lads> rjahr =5,-4,0,0 <gab> hat_den hifts =5,-4,1,-3 <weih =5,-4,1,-2 aengt \
        =5,-4,2,-3 einst haeft kamme =5,-3,-5,3 halt> =5,-3,-3,0 <crew avel> frei> =5,-3,-3,1 <man> =5,-3,-2,-1 \
        destl estlo ntice ppren prent stloh tlohn =5,-3,-2,0 das_werk ernze itze> trave =5,-3,-2,1 been> =5,-3,-1,-2 \
        <recr aces> cruit ecrui recru =5,-3,-1,-1 <trup gsste laces shout =5,-3,-1,0 <got> =5,-3,0,-3 bei_wird \
        =5,-3,0,-2 <in> <putz <stun =5,-3,1,-4 ship> =5,-3,1,-3 dung> ional =5,-3,2,-5 esetz =5,-3,3,-5 <is> \
        =5,-3,4,-7 <mich =5,-2,-6,3 nden> =5,-2,-5,2 abges =5,-2,-4,2 0_jaeh =5,-2,-3,-1 <such =5,-2,-3,0 <naec \
        ainee elle> llena =5,-2,-3,1 lerne =5,-2,-2,-2 <line part_time =5,-2,-2,-1 <funk <selb anach andy> die_arbe \
        quere und_wird =5,-2,-2,0 <prae =5,-2,-1,-3 hnach onike =5,-2,-1,-2 <kuec anzen bensl das_bei pind> put_me \
        spind sste> =5,-2,-1,-1 <dana danac entic mein_alte nent> =5,-2,0,-3 beset rise> =5,-2,1,-4 eihna escha \
        ihnac weihn =5,-2,1,-3 <fach jobs> =5,-2,4,-7 mich> =5,-1,-5,0 egsch legsc =5,-1,-3,-2 die_gewe =5,-1,-3,-1 \
        <mond itung salar =5,-1,-2,-2 alary bei_habe boss> crew> onday trink =5,-1,-2,-1 <gema <trin am_stue \
        =5,-1,-1,-3 <erfa <raus am_0 llegi =5,-1,-1,-2 efung ruefu stik> uefun =5,-1,0,-4 ronik walk_out =5,-1,0,-3 \
        <dazw azwis dazwi =5,-1,1,-5 <bese =5,0,-5,0 elegs =5,0,-4,-2 gehen =5,0,-4,-1 techn verdi woche =5,0,-3,-3 \
        die_stel =5,0,-3,-2 gemac gers> ich_bei loyee sgeno =5,0,-3,-1 <nenn eitun unte_den =5,0,-2,-3 <refu <verd \
        emach i_came =5,0,-2,-2 <mess =5,0,-1,-4 nnel> schli wenn_eine =5,0,0,-4 rivin =5,1,-5,0 0_proz =5,1,-4,-3 \
        neun> =5,1,-4,-2 nennt nfall =5,1,-4,-1 ennt> =5,1,-3,-3 <kurz ploye =5,1,-2,-4 <erst zeite =5,2,-6,-1 <oder \
        oder> =5,3,-3,-5 <told told> =5,3,-2,-5 <or> =5,3,0,-8 <fahr =5,3,1,-8 <say> =5,4,-5,-4 <trag =5,4,-4,-6 \
        <anfa =5,7,-6,-5 <pack =6,-8,4,-2 <year =6,-7,-3,3 <jede =6,-7,1,-1 <call =6,-6,1,-1 <meet as_a sucht \
        =6,-6,2,-2 iter> =6,-6,5,-4 darf> =6,-5,-5,4 <nigh =6,-5,-3,1 und_nach =6,-5,-3,2 kers> =6,-5,-1,0 gets> \
        time> =6,-5,0,-1 ahren werk> =6,-5,0,0 eiter =6,-5,2,-3 <krie =6,-4,-3,1 gewer =6,-4,-2,0 wage> =6,-4,-1,-2 \
        entor =6,-4,-1,-1 gibt_s mento =6,-4,-1,0 mont_and =6,-4,0,-3 agues gues> =6,-4,0,-2 bonus erbun espra ntage \
        ntor> praec raech =6,-4,0,-1 sprae =6,-4,2,-4 mein_kind =6,-4,2,-3 engt> =6,-3,-4,1 <post aech> aufga fgabe \
        ufgab =6,-3,-3,0 zwei_jahr =6,-3,-2,-1 <plan appli appre kanti nslau posts sleit =6,-3,-1,-2 nenn_das slauf \
        stpla =6,-3,0,-3 tplan =6,-3,0,-2 <juni ause> habe_ich mecha =6,-3,1,-4 sagt> turn> =6,-2,-5,1 <day> anges \
        =6,-2,-3,-1 die_pers =6,-2,-2,-2 <cv> allen catio ensla =6,-2,-1,-4 aktik auen> ector =6,-2,-1,-3 mana_at \
        =6,-2,-1,-2 uerei =6,-2,0,-4 srat> =6,-1,-4,-2 <abte =6,-1,-3,-2 <urla die_prue eeks> ewerk fsgen \
        =6,-1,-2,-3 bildu ildun monda perso =6,-1,-2,-2 <prak rufsg urlau =6,-1,-1,-5 treik =6,-1,-1,-4 erson \
        =6,0,-6,0 <geha =6,0,-5,-2 arif> =6,0,-3,-4 <fehl =6,0,-3,-3 <kurs tiert ufsge =6,0,-2,-4 hrers =6,0,-2,-3 \
        weeks =6,0,-1,-4 <ten> =6,1,-1,-6 niker =6,2,-4,-4 ldung =7,-7,-2,2 <frag week> =7,-7,-1,1 <appl <asse \
        =7,-7,-1,2 meist =7,-6,-4,2 <frei =7,-6,-3,2 ausen =7,-6,-1,0 absag =7,-6,0,-1 etrie =7,-6,1,-2 swer> \
        =7,-6,2,-3 ammer =7,-5,-2,0 ifts> =7,-5,-1,-1 eague leagu trupp =7,-5,0,-3 ision =7,-4,-4,1 yone> \
        =7,-4,-2,-2 onus> =7,-4,-2,-1 abtei bteil tices wer_bei =7,-4,0,-3 <d> enstp nstpl =7,-4,0,-2 ntier \
        =7,-4,1,-3 lzeit visio =7,-3,-3,-1 <ment probe =7,-3,-2,-2 betri ulage =7,-3,-2,-1 renti =7,-3,-1,-3 <coll \
        bei_die riegt =7,-3,-1,-2 ehrli =7,-3,0,-4 <staf =7,-2,-4,-2 zulag =7,-2,-3,-3 der_meis my_firs unfal \
        =7,-2,-3,-2 days> ich_war =7,-2,-2,-2 pause war_ich =7,-2,-1,-4 igte> =7,-2,-1,-3 staff =7,-1,-5,-1 <star \
        =7,-1,-4,-3 orker =7,-1,-2,-4 <boss haft> =7,0,-6,-1 ages> rbung =7,0,-4,-3 <empl emplo hein> mploy \
        =7,1,-7,-2 rksch =7,1,-7,-1 kscha =7,1,-6,-1 beits erksc =7,1,-4,-4 0_besc hat_uns =7,2,-6,-3 <arbe \
        =8,-8,-1,1 of_us =8,-8,2,-3 <darf =8,-8,2,-2 <if> =8,-7,-1,0 runde =8,-6,-2,0 bsage =8,-6,1,-3 i_d \
        =8,-5,-4,1 tage> =8,-5,-3,-1 ervie =8,-5,-3,0 nterv =8,-5,-2,-1 nager =8,-5,-1,-2 <bonu =8,-5,1,-3 <lear \
        learn =8,-4,-4,0 rsona =8,-4,-1,-3 <bin> =8,-4,0,-4 lleag ollea =8,-4,2,-6 telle =8,-3,-1,-4 icht> \
        =8,-3,-1,-3 colle sage> =8,-3,2,-7 <meis =8,-2,-2,-3 prakt =8,-1,1,-7 jahr> =8,0,-6,-2 werbu =8,1,-3,-6 \
        taff> =8,1,4,-13 <me> =8,11,-3,-17 <i> =9,-7,-6,4 ngest =9,-7,-1,-2 manag =9,-6,-4,2 here> =9,-5,-5,0 werks \
        =9,-5,-5,1 zeit> =9,-5,-3,-1 <hour =9,-5,-1,-4 meine =9,-4,-4,-1 efin> =9,-4,2,-7 bewer =9,-3,-4,-1 chefi \
        hefin =9,-3,-3,-4 <tag> =9,-3,-3,-3 rakti =9,-2,-7,0 <tari =9,-2,-3,-5 hift> =9,-2,-3,-4 die_beru \
        =9,-1,-4,-4 in_my =9,2,-3,-8 <mont =10,-11,-1,1 <absa =10,-9,1,-2 ewerb =10,-7,-1,-2 anage =10,-7,0,-3 <pay> \
        =10,-6,-4,-1 rview tervi =10,-6,-3,-1 <mana =10,-6,1,-5 beruf =10,-6,1,-4 schic =10,-5,-3,-2 <ausb \
        =10,-5,-2,-3 <rota =10,-4,-4,-2 sonal =10,-4,-3,-4 team> =10,-4,-3,-3 rota> =10,-4,-1,-5 llege =10,-3,-3,-4 \
        wages =10,-3,-2,-5 <bewe =10,-3,0,-7 legen =10,-2,-4,-4 worke =10,-2,-2,-6 <job> =10,-1,-3,-6 <wage \
        =10,-1,-2,-7 nion> =10,0,-3,-7 0_leut =10,10,-2,-18 <ich> =11,-13,-2,4 chef> =11,-7,-1,-4 jeder =11,-6,-4,-1 \
        sbild =11,-5,-5,-1 bilde =11,-5,-4,-3 ausbi usbil =11,-5,-3,-4 arbei =11,-4,-3,-4 <week the_unio \
        =11,-4,-3,-3 rbeit =11,-2,-6,-4 riebs =11,-2,-5,-4 tigte =11,-1,-6,-5 bsrat =11,0,-7,-4 aefti eftig \
        =11,1,-7,-4 ftigt =11,1,-2,-10 work_coun =12,-8,1,-5 <beru =12,-6,-5,-1 <lehr =12,-5,-3,-4 <shif shift \
        =12,-4,-6,-1 <stel =12,-3,-4,-5 erufs union =12,0,-9,-3 tarif =13,-7,-3,-3 <work =13,-5,-1,-6 <you> \
        =13,-4,-4,-6 <unio =13,-1,-7,-5 ebsra iebsr =14,-13,1,-1 <wer> =14,-6,-4,-4 chich hicht =14,-3,-6,-5 plan> \
        =15,-7,-4,-4 <team =15,-6,-7,-1 <at> =15,-6,-4,-5 <koll =15,-6,-3,-6 kolle =16,-6,-3,-7 olleg =17,-6,-7,-4 \
        <lohn =18,-9,-6,-3 <chef =19,-10,-6,-3 lohn> =23,-6,-7,-10 <bei>
        """
}
