/// Runs of letters and neighbours, and how much each speaks for an employer, a product, a partner and for none of them.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum FacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-9, -1, -8, -2]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-11,15,8,-12 <we> =-8,4,1,4 <rech =-8,7,1,0 und_das =-8,13,-1,-4 <char =-7,-5,14,-3 liefe =-7,2,4,1 reibe \
        =-7,4,1,2 <nun> =-7,4,2,2 <cost =-6,-7,15,-2 <eink =-6,-2,0,8 erger =-6,-2,2,6 kreis =-6,0,9,-3 reis> \
        =-6,0,11,-5 price =-6,1,1,4 bei_der =-6,2,10,-6 <pric =-6,3,-1,4 <auto <von> schne =-6,3,1,2 <open \
        =-6,3,3,-1 <be> =-6,3,3,1 aette =-6,3,7,-4 ahres =-6,4,-2,4 <dies =-6,4,-2,5 war_der =-6,4,-1,3 diese \
        =-6,5,-1,3 <had> =-6,5,1,-1 eine_stun =-6,5,7,-6 <orde =-6,7,-2,1 kind> =-6,8,-2,0 <like =-6,8,-1,-2 like> \
        =-6,8,1,-4 und_ich =-6,8,10,-11 preis =-6,9,-2,-1 0_und =-6,10,-6,1 <kind =-5,-11,17,-1 einka =-5,-8,1,13 \
        wagen =-5,-8,8,5 <ihre =-5,-5,2,8 side> =-5,-4,11,-3 ehmer =-5,-3,0,8 und_ein =-5,-3,1,6 brand =-5,-3,4,4 \
        am_mont =-5,-3,6,2 verba =-5,-2,-3,9 <dem> =-5,-2,-3,11 stati =-5,-2,-1,9 open> =-5,-2,5,2 rieb> =-5,-1,7,-2 \
        leist =-5,-1,8,-2 order =-5,-1,9,-3 nehme =-5,-1,11,-5 bank> =-5,0,-1,5 mann> =-5,0,1,3 nur_noch =-5,0,1,4 \
        der_gesc esche =-5,0,2,3 erte> ller> =-5,0,7,-2 wir_sind =-5,0,10,-4 rice> =-5,1,-6,10 rein> =-5,1,0,3 \
        ein_mann =-5,1,2,2 assen =-5,1,3,1 auf_mein =-5,1,5,-1 <mahn ired> oerde rent> und_zahl =-5,1,6,-2 ainer \
        =-5,1,8,-4 <wart =-5,2,-6,9 <old> =-5,2,-3,5 chts> =-5,2,-3,6 the_coun =-5,2,0,2 gegen tudio =-5,2,1,1 iese> \
        =-5,2,1,3 gefun =-5,2,2,1 <fris <gebr =-5,2,3,1 <seve =-5,3,-2,4 last> =-5,3,1,1 aufge =-5,3,1,2 cher> \
        =-5,3,4,-3 ater> =-5,3,4,-2 kauft =-5,3,8,-6 <bill =-5,4,0,0 nmal> =-5,4,2,-1 <lag> =-5,4,3,-2 <rang decke \
        rders =-5,4,7,-6 kunde =-5,5,-3,3 spiel visit =-5,5,-2,2 abel> =-5,5,0,1 lsche =-5,6,-1,0 tagen =-5,6,0,0 \
        mber> =-5,7,-3,1 gerae =-5,8,0,-3 late> =-5,9,-1,-2 ester =-5,10,-2,-3 sie_hat =-5,10,-1,-5 charg \
        =-4,-13,6,10 <its> =-4,-9,15,-2 <geld =-4,-6,-3,13 stadt =-4,-6,-2,13 bach> =-4,-5,4,4 band> =-4,-5,4,6 \
        <ihn> =-4,-4,1,7 <gate =-4,-4,3,6 ekann =-4,-4,4,4 <mark =-4,-4,5,3 bei_mir =-4,-4,7,1 ders> lion> \
        =-4,-4,8,0 ahlun =-4,-4,12,-5 iefer =-4,-4,12,-3 <bank =-4,-3,-6,13 child =-4,-3,-3,10 seit_die =-4,-3,-1,8 \
        iver> =-4,-3,0,7 from_the =-4,-3,1,5 <ran> =-4,-3,1,6 <hund =-4,-3,2,5 aeder eier> mit_eine =-4,-3,6,1 marke \
        =-4,-3,7,-1 nahme =-4,-3,7,0 hmer> =-4,-3,7,1 <mill =-4,-3,8,-1 <tonn inkau =-4,-2,-2,8 <bis> =-4,-2,-1,7 \
        tands =-4,-2,1,4 erem> =-4,-2,1,6 buerg some> =-4,-2,2,4 in_a ring> =-4,-2,2,5 verle =-4,-2,3,3 <outs aelte \
        =-4,-2,4,2 <aus> <dere =-4,-2,5,0 <mach =-4,-2,6,0 hafte =-4,-2,7,-1 nkauf =-4,-2,8,-2 deren tonne \
        =-4,-2,9,-3 aendl =-4,-1,-1,5 weiss =-4,-1,-1,6 chlaf =-4,-1,0,4 habe_die =-4,-1,0,5 aene> feuer leibt rlegt \
        =-4,-1,1,3 strom =-4,-1,1,4 der_fahr tunge =-4,-1,2,3 <setz =-4,-1,3,2 der_verb stehe to_be =-4,-1,4,1 fahre \
        hlte> klein =-4,-1,6,-2 jede> =-4,-1,8,-3 warte =-4,0,-2,6 schen =-4,0,-1,4 freib =-4,0,0,3 ndig> ssten \
        =-4,0,0,4 door> ened> erver =-4,0,1,2 he_woul =-4,0,1,3 <samm =-4,0,2,2 <gefu <top> at_six es_in self> \
        =-4,0,3,0 <sale =-4,0,3,2 uecht =-4,0,5,-1 nsere =-4,0,5,0 und_mein =-4,0,6,-2 vert_mit =-4,1,-3,5 nich_mehr \
        ursch =-4,1,-2,4 <far> =-4,1,-2,5 <door =-4,1,-1,3 nhaus =-4,1,-1,5 wher_the =-4,1,0,4 einfa sche> =-4,1,1,1 \
        <stoc =-4,1,1,2 just> und_jede =-4,1,2,0 erzei =-4,1,2,1 <foun =-4,1,3,-1 ider> =-4,1,3,0 enhae seven \
        =-4,1,4,-2 tleis =-4,1,4,-1 lanz> uary> =-4,1,6,-4 zur_stun =-4,1,6,-3 sold> =-4,2,-3,4 <wied wiede \
        =-4,2,-3,5 wohne =-4,2,-2,3 ieder =-4,2,-1,2 eschi =-4,2,-1,3 <raum <spie htung metre nster treit warm> \
        =-4,2,0,1 der_komm =-4,2,0,2 <kost <rich koste uenfz =-4,2,1,1 found schie ueste =-4,2,2,0 <haet tzer> urned \
        =-4,2,2,1 vier_mona =-4,2,3,-1 haett hat_bei =-4,2,4,-3 meins =-4,2,4,-2 hlung =-4,2,5,-3 <sold =-4,3,-3,3 \
        fenst stes> =-4,3,-2,2 ived> liegt rreic =-4,3,-1,1 sterb =-4,3,-1,2 <gree chtun rand> =-4,3,0,0 tete> \
        =-4,3,0,1 etwas iced> twas> =-4,3,1,-1 rift> =-4,3,1,0 <cut> <stro bei_uns ents> wir_habe =-4,3,1,1 es_ist \
        =-4,3,2,-1 costs eunzi lche> unzig =-4,3,3,-2 <ones naec_jahr =-4,3,4,-3 esen> =-4,3,6,-4 <fran =-4,4,-3,3 \
        ehren =-4,4,-2,1 <drin =-4,4,-2,2 ross> =-4,4,-2,3 <ward =-4,4,-1,0 <stec lasch =-4,4,-1,1 mein_schw \
        =-4,4,0,-1 atten =-4,4,0,1 tten> =-4,4,1,-2 nged> =-4,4,1,-1 anzug stens =-4,4,2,-2 <gran <quot =-4,4,3,-3 \
        eckt> ich_die urer> =-4,4,4,-3 kaufe =-4,4,6,-6 <cent =-4,5,-3,1 <aufg <erre =-4,5,-2,0 <seit =-4,5,-1,0 \
        <fern =-4,5,2,-3 brauc =-4,5,5,-6 <prei =-4,5,6,-7 0_0 =-4,6,-3,1 atien patie tient =-4,6,-2,0 <pati tern> \
        =-4,6,-1,-2 <fee> =-4,6,0,-2 gutsc turn_out =-4,6,1,-3 eile> ooked very> =-4,7,-5,2 <it> =-4,7,-3,0 <feld \
        =-4,7,-2,-1 versi =-4,7,-1,-3 reche =-4,7,-1,-2 at_0 it_turn =-4,7,-1,-1 <tick =-4,7,1,-4 oked> =-4,8,-4,0 \
        brot> =-4,8,-4,1 <mal> =-4,8,-2,-2 label =-4,8,-1,-3 tline =-4,8,2,-6 karte =-4,9,-1,-5 harge =-4,9,-1,-4 \
        daten =-4,9,1,-6 <kart =-4,10,-3,-3 model range =-4,11,-5,-2 von_hat =-4,12,0,-8 <wie> =-3,-8,0,11 town> \
        =-3,-8,3,8 enen> =-3,-7,-1,11 zaun> =-3,-7,0,10 <dorf =-3,-6,-2,10 hrer> =-3,-6,3,6 <ther =-3,-5,-3,10 <bus> \
        =-3,-5,-2,9 <stad seum> =-3,-5,-2,10 into_the =-3,-5,-1,8 die_poli =-3,-5,-1,9 <zaun die_kind =-3,-5,4,3 \
        treib =-3,-5,6,2 eren> =-3,-5,8,0 ance> per_cent zahlu =-3,-5,9,0 erban =-3,-5,10,-2 artel =-3,-5,12,-4 \
        <make =-3,-4,-2,9 museu useum =-3,-4,-1,8 <lorr =-3,-4,1,6 barn> =-3,-4,1,7 <dach =-3,-4,2,4 man_habe \
        =-3,-4,2,5 <lies bekan ficer long> yard> =-3,-4,3,4 ierte =-3,-4,5,2 habe_sie =-3,-4,6,0 vor_dem =-3,-4,7,-1 \
        egist =-3,-4,7,0 rband =-3,-4,8,-1 <gmbh gmbh> =-3,-4,9,-3 wart_auf =-3,-4,9,-1 audit =-3,-4,10,-3 suppl \
        =-3,-3,-3,9 einde =-3,-3,-2,7 <him> nbeka unbek =-3,-3,-2,8 turm> =-3,-3,-1,7 <fire <roof aecke linde \
        =-3,-3,-1,8 saal> =-3,-3,0,5 <waes ich_bin raede uenha =-3,-3,0,6 <last <past verei =-3,-3,1,5 tauch \
        =-3,-3,2,3 <bran rtel> =-3,-3,2,4 eibt> =-3,-3,2,5 hat_am =-3,-3,3,3 ntern rger> =-3,-3,4,2 erer> stock \
        =-3,-3,5,1 <hono bunte =-3,-3,6,0 rist> =-3,-3,7,-1 rator =-3,-3,8,-2 rder> rechn =-3,-2,-3,8 alarm \
        =-3,-2,-2,6 roof> =-3,-2,-2,7 uerge =-3,-2,-1,5 <metr und_war =-3,-2,-1,6 <gebe <mrs> hunde orry> =-3,-2,0,4 \
        <hedg <volk hedge rhaen rippe waesc =-3,-2,0,5 <bomb <kana <muse <sire aben_um abov_the chor> die_ganz eisse \
        ensta orbei siren the_driv volks =-3,-2,1,3 laess on_it =-3,-2,1,4 <werb die_stra schla the_last =-3,-2,2,2 \
        ounde =-3,-2,2,3 <einf lders take_the um_zehn =-3,-2,2,4 ausg_und =-3,-2,3,1 getra =-3,-2,3,2 <late aten> \
        befo_the enver mals> =-3,-2,4,0 <subu ich_fahr =-3,-2,4,1 <farm <lief fuer_das gelas =-3,-2,5,-1 aufte \
        =-3,-2,5,0 abatt rabat riebe sind_bis subun taine ubunt will_be =-3,-2,6,-1 <wirt herst =-3,-2,7,-3 payme \
        =-3,-2,7,-2 ellsc sells =-3,-2,8,-3 <paym =-3,-2,8,-2 <akti =-3,-1,-3,6 der_land =-3,-1,-3,8 eside \
        =-3,-1,-2,5 quare =-3,-1,-2,6 ging> ritt> =-3,-1,-1,4 <sang nstra =-3,-1,-1,5 fire> =-3,-1,-1,6 aesch \
        turn_up =-3,-1,0,3 <spec hesta ruhes uhest =-3,-1,0,4 <pull <reme <warm der_schw eing_der ememb outh> remem \
        rren> sturm =-3,-1,0,5 ampe> =-3,-1,1,2 leer> =-3,-1,1,3 <bewa <soup aegli die_vers lass> soup> =-3,-1,2,1 \
        die_gese rands =-3,-1,2,2 <sie> grupp nsen> unte_hat utter =-3,-1,3,0 als_der =-3,-1,3,1 <once <volu erzig \
        gebra ierzi kam_ein once> rzig> the_stre =-3,-1,4,0 <lose batt> ermit etrag fuen_jahr in_0 mit_zwei szahl \
        =-3,-1,5,-2 tungs uscha =-3,-1,5,-1 abnah proz_der usges =-3,-1,6,-2 aler> ments =-3,-1,6,-1 <boar \
        =-3,-1,7,-3 plier =-3,-1,7,-2 orar> stlei =-3,0,-4,6 <club =-3,0,-1,3 <gewa eral> lley> =-3,0,-1,4 <lese \
        <squa <stol <taeg <tree arden squar taegl ward> =-3,0,0,2 ewein hatt_das =-3,0,0,3 <flie <ja> <use> araus \
        baenk helte ppers rfueh stuhl uber> zwan_minu =-3,0,0,4 erleg nger> tatio =-3,0,1,1 <smal druec small \
        =-3,0,1,2 <bega <der> <luft <pfar <prot als_wir bin_0 eithe naus> otte> sech_jahr uehle =-3,0,1,3 began \
        jahr_mit uche> =-3,0,2,0 <aufs <rufe ahle> berse ools> =-3,0,2,1 0_hat <rene artie renew shop> zeuge \
        =-3,0,3,-1 0_fuer aus_den eits> =-3,0,3,0 argin for_five parti raege =-3,0,3,1 <rese =-3,0,4,-1 <abna <insu \
        <verw ausge bnahm enstl surer teile =-3,0,4,0 etrei teria =-3,0,5,-3 land> =-3,0,5,-1 den_zusc =-3,0,6,-4 \
        milli =-3,0,6,-2 lscha =-3,0,7,-5 giste =-3,0,10,-8 cent> =-3,1,-3,4 oors> =-3,1,-3,5 <alar halb> hinte \
        park> =-3,1,-2,3 <schn cross ndera =-3,1,-2,4 ecke> hnhof nstag off_the =-3,1,-1,2 allin ectio egan> \
        lies_sich turne =-3,1,-1,3 <ratt achba mande mass> tchen wasse =-3,1,-1,4 <er> =-3,1,0,1 <just at_eigh \
        die_beho diert drinn essen hill> senge urch> =-3,1,0,2 dows> eibe> itern nach_0 oren> pier> rauch =-3,1,0,3 \
        uses> zeitu =-3,1,1,0 <ma> and_he earin enstr erzeu etten etzli hweis ngstr stic> sting tance =-3,1,1,1 \
        <trie esst> gefae hund> iesen ither jahr_0 links pfarr riker umlei =-3,1,1,2 <foer <youn pened uerdi young \
        =-3,1,2,-1 anruf die_bish erke> kaufs we_ve woch_und =-3,1,2,0 <burn <clai artez betr_ist espro ftig> heben \
        mall> sends such_eine trom> =-3,1,2,1 ahmen eing_und =-3,1,3,-2 lange =-3,1,3,-1 <anru <vere <wege claim \
        nzig> proto wers> =-3,1,3,0 firme inger left_the sieb_jahr =-3,1,4,-2 i_rang traeg =-3,1,5,-3 <supp \
        =-3,1,6,-5 <fina =-3,2,-3,3 uert> =-3,2,-3,4 ucher =-3,2,-3,5 ichtu =-3,2,-2,2 ahnho bahnh zuend =-3,2,-2,3 \
        <brid aller sagt_das ticed =-3,2,-2,4 a_day =-3,2,-1,1 <size <vill cost> enewa ewal> newal sonen uns_in \
        villa =-3,2,-1,2 <beit anze> die_prob edigt enhau genue ising jacke sser> =-3,2,-1,3 <feue aske_for \
        =-3,2,0,0 <gesc <nutz <orga apier labor =-3,2,0,1 <anne <any> <biel <shop chau> gehei illag nach_ein ob_wir \
        on_ever serve stran =-3,2,0,2 elin> ufges =-3,2,1,-1 <anle <very anlei steh_ich =-3,2,1,0 <blut <kanz aker> \
        alles annot aran> eleph ephon hools i_am in_our ktrik lepho lles> loss> markt ndert nnot> oung> telep zu_die \
        =-3,2,1,1 kelin neunz nkeli =-3,2,2,-2 aufe> ein_klei itor> nruf> und_wir =-3,2,2,-1 <eben <erwi <verb ansta \
        eanst estel gefue ouldn seit_elf teur> uldn> =-3,2,2,0 aege> and_it =-3,2,3,-3 achte =-3,2,3,-2 and_then \
        erst> essor ssor> =-3,2,3,-1 vierz =-3,2,4,-3 <kauf ndige quote ware> =-3,2,4,-2 im_jahr =-3,2,5,-3 ette> \
        =-3,2,7,-6 gebot =-3,3,-4,4 ende> =-3,3,-3,3 <yet> =-3,3,-2,1 rsone =-3,3,-2,2 beitr chwes enkel green hwest \
        teln> wir_den =-3,3,-1,0 <blin <coat <dry> <scha blind level the_left troll =-3,3,-1,1 <heat achge ects> \
        eint> ektri iege> ride> ueckg =-3,3,-1,2 <bade drit_mal heit> =-3,3,0,-1 uhig> urser =-3,3,0,0 <priv at_a \
        napp> rtung wie_eine =-3,3,0,1 rige> =-3,3,1,-2 0_augu ruhig =-3,3,1,-1 <komp <reis chwie hire> ist_so neuer \
        reise rzeug =-3,3,1,0 ratio zlei> =-3,3,2,-3 ommen =-3,3,2,-2 ange> erarb von_selb =-3,3,2,-1 digt> \
        =-3,3,3,-3 <book rang> saetz =-3,3,4,-4 <binn binne word> =-3,3,4,-3 rueck =-3,4,-3,1 dicht raet> =-3,4,-3,2 \
        <natu =-3,4,-2,1 <wait anmel eitra eratu nmeld reite =-3,4,-1,-1 <einm msen> =-3,4,-1,0 <fass <raet aeste \
        einte enke> erfer hint_der hstes icked meint =-3,4,-1,1 nachg =-3,4,0,-2 open_in quiet =-3,4,0,-1 auf_ein \
        auft> illed =-3,4,0,0 <halb <nahm digen iffer inte> =-3,4,1,-3 <tant verka =-3,4,1,-2 fast> ich_mit ited> \
        itted oggen tens> =-3,4,1,-1 <leid =-3,4,2,-4 efer> null> =-3,4,2,-3 dered rben> =-3,4,3,-3 rust> =-3,4,4,-4 \
        <our> =-3,4,6,-7 <hand =-3,5,-3,1 <well =-3,5,-2,-1 die_zwei =-3,5,-2,0 <help falsc gaest =-3,5,-2,1 <heiz \
        =-3,5,-1,-1 <fals einma steck =-3,5,0,-3 do_not nzug> =-3,5,0,-2 drei> eckel mitt_0 pair> =-3,5,1,-3 <mand \
        =-3,5,1,-2 <rose =-3,5,2,-5 <serv =-3,5,2,-4 <unse inks> unser =-3,5,2,-3 ange_und =-3,6,-4,1 alsch \
        =-3,6,-3,0 nerin ostet =-3,6,-2,-1 <card tspre uerst =-3,6,-1,-3 <inne =-3,6,-1,-2 <guts <hotl <trac am_ende \
        cket> hotli ichti otlin scht> sende the_app ticke =-3,6,0,-4 der_tuer =-3,6,0,-3 rtal> thin> =-3,6,1,-4 \
        <beha <fram frame =-3,6,2,-5 aete> =-3,6,4,-7 <best =-3,7,-4,0 efund wenn_man =-3,7,-4,1 <hoch =-3,7,-2,-2 \
        <labe <one> <pass =-3,7,-2,-1 ab_0 die_rech =-3,7,-1,-4 ante> =-3,7,-1,-3 <verk =-3,7,1,-5 <rest =-3,8,-4,-1 \
        <kilo stet> =-3,8,-2,-4 <merk =-3,8,-2,-2 ich_nich =-3,8,0,-5 <wasc bucht =-3,8,1,-6 esse> =-3,9,-4,-2 ersio \
        lled> rsion =-3,9,-2,-4 mit_dem =-3,9,0,-6 <gebu =-3,10,-1,-5 bei_eine =-3,11,-5,-4 <plat =-2,-9,0,11 there \
        =-2,-8,11,-1 bauer =-2,-7,0,9 <alte lter> =-2,-7,11,-2 uftra =-2,-6,2,6 <logo zeug> =-2,-6,4,3 durc_die \
        =-2,-6,5,2 wie_die =-2,-6,9,-2 haend =-2,-6,9,-1 <cont =-2,-6,12,-3 redit =-2,-5,-3,10 inder =-2,-5,-1,7 \
        dach> =-2,-5,-1,8 <ober larm> trass =-2,-5,1,5 die_stad =-2,-5,1,6 <film gate> rampe =-2,-5,2,4 <um> \
        =-2,-5,2,5 <lind =-2,-5,3,4 <den> <shee uende =-2,-5,4,3 sagt_er tock> =-2,-5,5,1 schus =-2,-5,7,-1 <acco \
        =-2,-5,10,-4 ender =-2,-5,10,-3 auftr eberw =-2,-4,-3,8 denkm enkma nkmal =-2,-4,-3,9 schil stras \
        =-2,-4,-2,8 on_satu =-2,-4,-1,6 saeck =-2,-4,-1,7 <on> <orts filte the_morn =-2,-4,0,5 <saal =-2,-4,0,6 \
        <oppo die_geme hint_dem =-2,-4,0,7 <krei =-2,-4,1,4 ckten gera_auf nder> =-2,-4,1,5 <ramp =-2,-4,2,3 <sein \
        pende regen =-2,-4,2,4 betru mill> =-2,-4,2,5 broke =-2,-4,3,2 oten> =-2,-4,3,3 lamt> seine =-2,-4,3,4 irmen \
        =-2,-4,4,1 huss> =-2,-4,4,2 <gedr der_schl miete orsta und_habe =-2,-4,4,3 <land =-2,-4,5,0 <lend ndels \
        =-2,-4,5,1 <gebo chuss =-2,-4,6,-1 sbank ties> =-2,-4,6,0 <ag> invoi liers nvoic urcha =-2,-4,7,-1 <sped \
        chnun endle regis =-2,-4,9,-3 finan =-2,-4,10,-4 <zahl geric =-2,-3,-5,10 <bahn =-2,-3,-3,9 meind \
        =-2,-3,-2,6 agger elaen hner> =-2,-3,-2,7 lorry ugend =-2,-3,-1,5 landr =-2,-3,-1,6 <filt ueben =-2,-3,-1,7 \
        bagge =-2,-3,0,4 <ein> andra serem =-2,-3,0,5 <fled <stat der_seni effen lieb> reet> =-2,-3,0,6 road> \
        =-2,-3,1,3 <mueh esel> muehl =-2,-3,1,4 <brok aches ghts> ights kanal ledge resse sales thaus =-2,-3,1,5 \
        lers> nach_auf past> =-2,-3,2,2 alon_the terne wurd_am =-2,-3,2,3 <brau <yard cers> hnen> igen> nimm_der \
        notic otice ssen> the_gate =-2,-3,2,4 <offi =-2,-3,3,1 <los> =-2,-3,3,2 <tran haeng zwis_den =-2,-3,3,3 \
        ading =-2,-3,4,0 aussc dlord eelan elanc eufer freel licit ndlor reela solic =-2,-3,4,1 <awar <marg erben \
        hiff> holde ich_den mache news> rwies =-2,-3,4,2 elass erwie =-2,-3,5,-1 <cred <neve credi voice =-2,-3,5,0 \
        <sell aktie iteur make> nstle =-2,-3,6,-2 accou ccoun =-2,-3,6,-1 <lot> errec ich_fuer pausc pedit spedi \
        =-2,-3,6,0 <beza billi =-2,-3,7,-2 franc rtell uppli =-2,-3,10,-5 ieter =-2,-2,-3,6 site> =-2,-2,-2,6 <chil \
        <juge <wind gespe hild> jugen platz =-2,-2,-1,4 <whis derat euerw im_rege misst onstr zwei_stoc =-2,-2,-1,5 \
        <heul auenh bombe edge> the_fire when_the wied_eine wind> =-2,-2,-1,6 <bagg =-2,-2,0,3 <antr <dive <insi \
        <iron <sah> auamt auf_zwei bauam dass_er eses> hat_dem mitt_die oesch past_four riec_es =-2,-2,0,4 0_apri \
        <flut <tal> dampf das_dach der_eint die_waes gebet hears heep> heule hrem> ihrem nning on_sund roest saege \
        seit> sheep stole ttert =-2,-2,1,2 <entr <lahm das_die das_land ertel forec hatch hungs in_octo insid lahm> \
        rass> uebe_der zwei_euro =-2,-2,1,3 <auf> be_a borat chnee chten essed hirty im_name irty> isted kabel mment \
        objec rern> runge rvers ten_past uhr_die viert =-2,-2,1,4 outsi pelle stan_am tside utsid =-2,-2,2,1 <komb \
        ales> war_im weil_mein zu_den =-2,-2,2,2 <ausr <bras <mag> <oil> <requ ange_der anted chiff chzig die_buch \
        die_eige echzi enden ersch ertun ettle icers natio nich_am rrest schif sich_ein wertu =-2,-2,2,3 bject \
        so_that =-2,-2,3,0 dler> efen> eider has_been leet> liger neide rrech said_to uszah =-2,-2,3,1 <akte <barn \
        <laes <side arket eswec haden has_neve hresw ich_brau radin remov renz> reswe tradi tvers werke =-2,-2,4,-1 \
        <beli dgeri landg =-2,-2,4,0 <geno <noti <repa <treu adlin arges award dline eadli edit> efael haet_uns \
        ndger nting olici ooper wyer> =-2,-2,5,-2 asing chtra =-2,-2,5,-1 andge ditio erms> terms tzte> ueber \
        =-2,-2,5,0 <bond honor norar onora rante ruefe =-2,-2,6,-3 bunde =-2,-2,6,-2 achtr llsch tigt> zum_jahr \
        =-2,-2,6,-1 <comp leihe =-2,-2,7,-3 aymen yment =-2,-2,7,-2 nunge =-2,-2,8,-5 tione =-2,-1,-3,6 0_uhr olice \
        =-2,-1,-2,4 altst folg_auf into> torch wald> =-2,-1,-2,5 <bach <dr> am_bahn der_saal eroef kten> laend parke \
        preng roeff spren =-2,-1,-2,6 siden tadt> =-2,-1,-1,3 <choi <h> <he> <libr a_card arren aus_die been_foun \
        enste eplan folgt hat_was herbe ibrar natur ntag> orch> rchin sich_um =-2,-1,-1,4 <baum <cros <lent asser \
        aves> bett> choir die_bade ein_bagg estet hoir> home> lane> ohner resid teich waehl was_the zu_sehe \
        =-2,-1,-1,5 who_had =-2,-1,0,2 am_klin arbe> bei_sich blaes buehn der_kirc der_weis die_lade dock> gewei \
        habe_ihm has_put hat_jetz ieses nweg> oaste put_a quer> rund_der schmi stall the_brid the_towe was_bei \
        zwei_verl =-2,-1,0,3 0_wer <baen <harb <kitt <litt <rehe <sied aber_auf athau besi_the cable der_bach \
        der_wind ebete ehear es_war ierhe im_wald irene item> kitte laus> miere mper> next_door ollst omme> park_is \
        rehea rtain shelt the_mana thirt tierh ulier unbe_habe verl_wurd was_seen =-2,-1,0,4 <unti arbou harbo \
        jede_erst rbour until =-2,-1,1,1 <erwe <hatc <irge <leih <vans cline das_amt delt> elf_jahr erge> estau \
        for_one ftrae kehrs kenn_man kumen nheit slot> splae the_lead the_matt they_woul trafe woul_t =-2,-1,1,2 \
        <gege <news <pens <raed <saeg <vorf <wegg <zahn <zeic aesse aesst am_sams and_not apper avell bei_rege \
        blei_im buer_in der_aufs dien_das draus ehle> eintr enge> engst ever_even hank> heite hnitz in_augu kenn_das \
        kunst man_ihn mensc nhaeu nobo_was oeste once_a orato rufe> samt> shalt sinc_then sind_zwei the_top tiste \
        titut tritt tzel> unte_dem ushal wege_eine wegge with> zu_habe zwei_woch =-2,-1,1,3 0_the <korb <leg> <wald \
        atsch nebel pper> verl_die =-2,-1,2,0 <gast <mitg <poun aftsp cost_me coun_are efass ehrhe escri ftspr mehrh \
        minu_in requi roker rties smark that_they wendu writ_the zusa_und =-2,-1,2,1 <arre <erri <molk <near <zelt \
        arres arrot blei_der der_wirt eink_sagt eklam enant enkun erauf euerb frei_stan genst hab_eine hort> keeps \
        membe molke neun_tage organ otor> rekla rgin> rteze sell> sgese than_you the_shee the_trea to_open uehne \
        und_blie =-2,-1,2,2 <gede eiler enzen ruppe sheim =-2,-1,3,-1 <asso der_pand enarb erft> gulat ills> offi_in \
        staet the_bond zoll> =-2,-1,3,0 <grou <lage <remo <wood beim_amts cture der_alle divid eichn eigh_year \
        einm_habe enue> errn> fleet fuer_drei gent> gesc_mit herrn hmenv ingly inikv ittei ivide kein_mens kombi \
        land_hat mater menar menve nies> nikve pound rant> resel seren tehe> tstan tteil udit> uebe_ein und_einm \
        und_will urers utsta ware_0 =-2,-1,3,1 erlei ich_mich los_0 mit_und =-2,-1,4,-2 trato =-2,-1,4,-1 <abne \
        <raba <werf abneh ahme> assoc bilan bnehm chnei eller erkau erwei gelde ilanz ist_nach mmena oard> ociat \
        omple rleih ssoci the_mone tsrat und_schi verbu =-2,-1,4,0 <invo edeck gedec margi ngly> von_der =-2,-1,5,-2 \
        <anwa <zins chsuc erlae hale> hsuch insch owers rchsu regul rson> undes =-2,-1,5,-1 <keep =-2,-1,6,-3 hnung \
        staat =-2,0,-3,5 die_firm =-2,0,-3,6 club> =-2,0,-2,3 <whit flieg geise rmer> =-2,0,-2,4 <trug fried kam_mit \
        lent> ntil> pipe> rche> seln> the_old tsch> uare> =-2,0,-2,5 <mile sich_seit =-2,0,-1,2 <trot antw_der \
        bei_fami brill dass_eine eders estin eteri gates habe_bei ierst ihren lang> larbe mir_an mona_auf prob_die \
        rvere traen traff trand uilt> =-2,0,-1,3 <cycl <geis <laer <long <marr <spez <univ <veru alte> amon_the \
        are_sear brary chtet den_ruhe dweg> eich> etre> ezial gain> giert leser libra ltsta nterf ohlen ombe> pezia \
        raene rotes ruder spezi unive urry> von_ein =-2,0,-1,4 <mits die_unte ecker gesc_von ower> =-2,0,0,1 <eier \
        <haft <itse <spor <weat <zebr afte_four aften akao> an_emer and_on biel_und brast chaed chieb die_stif ebras \
        elf_im ella> entle fueh_uebe ibbon ihr_chef itsel leder nach_ihne nfach nwend oerte olksh one_week raum_0 \
        ribbo rnhal rstor so_eine taett tself weath with_some zebra =-2,0,0,2 <abse <camp <drew <eint <ents <gift \
        <hera <kael <kuns <laib <pian <rail <stur <velo ackag aedig afte_twel alkra am_mitt anier arted astre aying \
        beza_hat by_one das_gela dem_jahr die_leer eglic eirat er_als erst_erke fenen flade gedru geme_hat gummi \
        guss> haedi herum heut_beim hosen hutzb ialkr im_gewe imme_der intri ist_0 it_a kaelt kirc_und landw lkrae \
        man_with noch_kein of_an ostag packa poli_hat rafen rastr rgenc rheim rieg> sixt_year so_der stops strae \
        streu the_libr trai_and treif trike trug> verl_sie von_die zahna zlich =-2,0,0,3 <damp <gefa <grav <jose \
        <vall and_by ndows ranz> steue terga valle =-2,0,1,0 <ahea <lade <mahl ahead amals die_buec dtwer duer_der \
        erdac erfe> erthu es_sind etsch frau_ist honig inien jede_seit kam_das kann> matte offi_are ounti oyalt \
        putt> riech riese rotte schte scrib sich_mit trici uity> word_for =-2,0,1,1 <fels <grei <jens <mari <slep \
        <wels abge_ist adtwe am_a am_drit anisi arbe_der atisc austu beira chrif das_mach der_gesa derze die_ents \
        die_es drei_auto ehme> eine_kaff er_eine erhae ersto euerd frag_scho from_a gemae hat_gera hatt_sich hnten \
        hoer_sich hrift hten> huett i_neve inati infac irth> ist_zu ject> kakao klebe komm_in lag_ein lept> letz_mal \
        lieg_am mich_nich minu_ago mmel> nach_eige neral netze nobo_else noti_the nur_weil oldin oval> pensi reat> \
        renne riefe rill> rmed> she_d slept steh_dort steh_mit stop_at tadtw tale> the_insu the_peop trakt tzlic \
        tzver uenen us_in vans> verb_der verb_und verl_seit vert_am was_late whet_the will_ich wind_nach with_comp \
        =-2,0,1,2 <gelb <perf <sea> ein_bub fahrs ther_is topp> ungs> uns_im =-2,0,2,-1 <befa <beho <grin <self \
        <unde been_paid bei_sind igabe ittle mann_betr rufen sabsc thing ulls> =-2,0,2,0 <grea <paec <rekl akte> \
        ansag aus_drei been_aske binn_eine bish_betr chung das_inst den_somm eilha ellig enges erhob for_an \
        frei_trai gebue gehe_uebe hinen hrhei im_pfar imme> in_pers it_back lag_in lang_nich lties lume> merge mitge \
        nachp nfzeh nsage onnes orksh oved> plan_the rekt> rges> schi_mir svate swech teilh tezei the_pric uns_am \
        utsch vert_laeu vor_und vorfu wenn_ich zwei_mitb =-2,0,2,1 <rega andsh enfze flies ndes> ntert oing> \
        the_door under wesen zelt> zu_mein =-2,0,3,-2 ruary sorti wech_den =-2,0,3,-1 0_vert <cars <erho <kg> <qual \
        aeubi arenh atzun beans best_die brach das_hono eiher esteh eubig fuel> gewes glaeu hschu ich_verk jahr_abge \
        kverb laeub ndemi nsure okoll otoko perre pprov rotok satzu sitz> stenz tokol ubige ungsr vergi viden \
        von_mir wegen =-2,0,3,0 behoe hoerd ist_die rect> the_name =-2,0,4,-2 <mone alver artet cesso chuld mittl \
        money uding with_a =-2,0,4,-1 enomm genom olume volum year_the =-2,0,5,-4 <verz =-2,0,5,-3 <conf =-2,0,5,-2 \
        <ship lende =-2,0,6,-4 ings> =-2,0,7,-5 <neu> =-2,1,-5,5 unte_der =-2,1,-4,4 der_nach in_die =-2,1,-4,5 \
        <flue =-2,1,-3,3 arkt> eckge junge stood tood> =-2,1,-3,4 <ruhe anden hildr in_unse =-2,1,-2,2 cels> \
        grue_der like_a rcels =-2,1,-2,3 <parc arcel ched> dem_schl entli in_das lage_von nuebe parce ppen> rgens \
        unken usget vorbe wacht =-2,1,-2,4 <aufr =-2,1,-1,1 <agai <herg <kast <lawi <rece <stuh again akten ardro \
        brate came_at card_with den_alte eaker ergru ewann glich grun_und hochg klas_die late_and lopft mit_neue \
        ndlic peake ruck> sat_on tange terhi thank tuhl> twind ufzt> vori_woch wendi wird_im =-2,1,-1,2 0_juli \
        0_name <brud <kirc <neig aedch ahrra am_zaun antel aths> brude built compu dach_in das_drit das_gesp deckt \
        der_heim der_ruec der_zeit drei_habe eckch edche egenu eihen eine_stim enueb erbre erie> ermei fahrr farre \
        for_his frau_mit fuer_sein hausm iles> in_sept ippe> irche ist_eine jede_kind lbus> lkon> maedc mtsch \
        nach_erst nhof> nun_im ounty part_in ratte rbrie rgart rolls rstei samts sang> seit_den sie_das ssenz \
        to_work toch_hat tube> udio> und_es unty> was_on zum_schl zum_werk =-2,1,-1,3 <helf arked asten der_leit \
        eberl illen =-2,1,0,0 <indi <pred <wing a_fami ahrst and_she and_ten arbe_in assi_hat at_elev bran_bei \
        cent_and das_nach eleer ellow fuer_zwei habe_dann held> ided> iele> im_steh kaff_bei kind_war ldigt leert \
        mann_eine mich_der ndelt ndsae ogise otype pose> reit> reppe schi_aber sers> sfall singl spani sprit stanc \
        the_bus trepp ueten ulm_and umger wo_er woll_nach wurd_bei zwei_schr =-2,1,0,1 <cup> <dead <each <gas> <kirs \
        <kult <leak <reag <ribb <riec <stra <sued <view <wish aber_wer aged> alle_ist am_schl am_stei and_stay aucht \
        beca_he brook cheit cherb der_antr der_kael die_jahr die_tech eagie efeld egte> ein_schw eine_geme einm_auf \
        eldwe elsh> ergen ermes eryth es_hier evel> feldw fill_with forum four_week frag_wo frue_von gefra geret \
        hat_hint hatt_vorh hmen> htete humb> ieber imer> immel ingst inzw_eine ionss jung_mann kaste kets> kirsc \
        klin_wie lauf_seit ldweg mark> mit_acht mont_nach nach_um ndena ntest oben> ormer play> radle rchte reagi \
        reift rely> rmess rost> rythi sie_mit spez_umst ssche steam stun_vorh such_nach tag_des tahl> telli tore> \
        torin tterb uebe_drei uerok uerwe veryt vogel welsh when_he wied_und zum_drit =-2,1,0,2 aenke arin> chmie \
        erkeh horn> ndier opene orum> rkehr stre_um tage_und we_d =-2,1,1,-1 <maeh ablau akes> an_das ared> auss_wie \
        aussa bgest blauf ckere dem_alte die_mir eferu elekt elf_tage enera ernig ferun ich_verl in_bern izen> leber \
        ngeha on_an panie resab rnach rnigh sie_ihre the_firs type> von_nich youn_man =-2,1,1,0 0_maer 0_tage <abru \
        <bar> <borr <derz <drue <elek <hael <hoff <knic <load <nuec <plas <surv a_fort afte_an als_einz am_woch \
        and_all andso andun anist anne> anzle apple are_bein at_brea at_lunc bei_dene blei_bei borro cheib chsch \
        da_nich damal dann_der den_zehn der_hund der_wech dikti ekost encil essio etzer ficia find_man fmach for_my \
        four_year from_had fzehn gebe> getri gift> hat_gewe haus_hat heibe hest> himme hin_die hrstu ich_ich ichba \
        icial iehen istlo kanzl knick lektr light list> loete mehr_im mir_in muss_0 ndenk neue_gera nich_gesc \
        noch_gesu nuech nzlei olds> osen> ossva owed> panel penci rches rich_der ristl rossv runke sagt_der schna \
        seco_half ssvat ssyst stein stel_scha stun_zu tehen terbr the_wron ufmac uktio und_ist usin> wels> wood> \
        work_the worth =-2,1,1,1 <dama am_dien chgeb eter> fuen_mona hagen herau kann_und legte nsam> pent> serv_mit \
        side_of spent work_on =-2,1,2,-2 berat ieden lage_die nach_wurd raend =-2,1,2,-1 <advi <anot <euch <hill \
        <kond <korr <lett <tipp <umsa <ways a_form acht_uhr aende an_alle anoth aufma chlag der_kart eista erder \
        ersor erst_nach esabs euch> foerd frag_ob hresa im_frei im_mai ivere ives> lauf_und linz> mein_vate moebe \
        nickt nothe oint> ontin orfue otel> rausg recht rices rrowe rucks ruft> rzte> stalt tandu ther_and verso \
        =-2,1,2,0 <aufm comme der_berg die_fris list_for nach_ihre of_it raube the_pape =-2,1,3,-2 bedar bote> \
        die_scha edarf gener jahr_lauf kommu nhaen quali repai reter rsorg sagte zehn_proz =-2,1,3,-1 ewese nfirm \
        ngefr svert the_lot ualit =-2,1,4,-3 grant nish> =-2,1,4,-2 hotel oney> =-2,1,5,-5 chnet =-2,1,5,-4 0_tonn \
        angeb heut_um =-2,1,8,-7 kasse =-2,2,-4,4 <jung eber> =-2,2,-3,3 <hint <sinc auf_den dren> ildre ince> ldren \
        since uebe_den =-2,2,-3,4 foun_the =-2,2,-2,1 <gues are_aske die_kanz emper it_came most> read_the \
        =-2,2,-2,2 <farb <lamp aufru baby> bogen cycle der_in irsch loest miles ouche uetze ufruf =-2,2,-2,3 ients \
        teuer =-2,2,-1,0 <bot> <fand <gent <held <knap <tode andan ande_und chst> chtel coat> das_port der_thek \
        eighb eine_list ergar flat> fris_war haus_und heize iburg laid> meckt nach_an one_at oned> orin> paket resto \
        rzeit ssell sseng tched the_labe the_webs todes tsste tztes uersc ungef wishe zahl_jetz ztes> =-2,2,-1,1 \
        <apol <ente <heru <hob> <jack <katz <mobi <prom <shel <sort <toot apfen apolo atens bursc der_stad durc_den \
        ebaut eftss eine_name einun ents_der ezeig ftsst genbr ghbou handb hat_dana hbour hould huldi igati ighbo \
        in_at iterh jetz_ein mein_gros mein_ich mped> mpute nanza neigh oher> ologi omput othes otogr peop_have \
        pielt polog puter rblic risse rrive rter> schu_in seit_ich shaus shoul sight tdeck the_fram tooth uesst \
        uldig und_dann unte_ande unte_mit war_am ziger =-2,2,-1,2 0_pers <balk <baua <tres <trom alkon balko eriss \
        half_of iefe> used_to =-2,2,0,-1 <born <buch akfas ascht dann_ein die_anwa eakfa eert> efaer eholt eisli \
        hlend hraub ich_urla isite kfast noch_die nsch> nstea ntrol olte> ontro pear> reakf sgara sorry uste> wered \
        wette =-2,2,0,0 0_kg <aunt <cann <eime <gebt <halt <limi <nuss <pair <reck <sorr <stai <trak <type <welt \
        <wohl and_coul anneh aphs> back_in bei_fuer bein_told buehr canno cases charm chgla chlor das_alte dem_balk \
        der_prax der_regi der_wach drawn dusch eckon ehbar eibur eigef eine_so erdin erval etres ewuer faede fanzu \
        fest_und four_of front fstel gebau gebt> had_ever hat_auf hatt_mein herr> hese> hlafa hoffn hour_the i_boug \
        i_need i_rest ich_wied ieser imed> inner isier it_did jedem klin_der lafan lass_und lauts mont_die nach_zum \
        nach_zwoe ngera nitz> nlege nnehm noch_imme ntinu nur_dien offnu ogel> oths> passi plan_at pritz raphs rawn> \
        recko ringe romis schwe sich_verd stert such> terbe teril terva the_clas the_stat these they_sent tomat \
        ubens und_fand vers_die von_gest vorra was_nich =-2,2,0,1 <pake atung ickt> promi ratun was_sich werd_die \
        =-2,2,1,-2 <flig <lobt <wen> erbe> erige fligh im_mona rials schr_das tzehn umste =-2,2,1,-1 0_deze 0_juni \
        <good <happ <kaes <pane <pump <rogg <rubb <trea <ums> <vore am_nach and_once arer> armin back_at beend cated \
        chrau das_kind der_ware dtag> ebueh eende eher> eifel eizen enfti estor euge> ghty> hoch_in ich_rief im_schl \
        in_janu in_wint is_0 kein_was koerb ktion lain> leide mich_und msatz ndung nftig nstal onfir overn reisl \
        riffe rming sees> seit_mit sich_mein stead tead> ttier umsat und_da vor_zwei =-2,2,1,0 <beet <turn aben_ein \
        aendn dien_und dnis> endni ffici harmi lese_bei luft> ndnis nich_er nlich papie tell> the_audi um_die \
        when_we zahl_den =-2,2,2,-3 <rahm fiel> =-2,2,2,-2 <anbi <nich <tren dbuch die_auss doppe kontr kuenf nicht \
        nzahl prove rahme sind_0 ssig> weize =-2,2,2,-1 0_stue euro_im kompl =-2,2,3,-4 sale> =-2,2,3,-3 <hire <hote \
        arant das_geld ngebo oppel =-2,2,3,-2 <froz froze rverb =-2,2,6,-6 <kont =-2,3,-4,3 ahrt> hang> =-2,3,-3,2 \
        <fens <most <steh errei in_alle muetz =-2,3,-3,3 doors =-2,3,-2,0 <blos <webi axis> binar bloss denfa died> \
        ebina inst_the narzt rschi urger webin woma_at zeugt =-2,3,-2,1 <oma> <trau a_man aper> edenf gentl gesse \
        holun kchen main> riss> sack> speci tert> two_days unge> von_hatt was_my =-2,3,-2,2 <bub> <flat <mass \
        der_mit =-2,3,-1,-1 <acro <eure a_scho acht_bis acros bride cing> cost_0 ensat frei_0 hab_i hwieg may_have \
        mit_fals rktag stil_on the_blue =-2,3,-1,0 0_mehr <burs <dete <dusc <flip <leve <milk <moos <ruft <tele \
        <toas <troc <usin <vouc arnt> auch_auf betr_sind blue> bsite ckerl cut_off der_haus der_von die_bera \
        die_jung ebsit ehstu elefo enber enfal es_auch esbar flasc glanz groe_0 hschl ich_schr ich_wohn icket \
        kann_der kann_wied knapp laede laeu_im lefon milk> nachb nebe_der oats> olung shall singt szusc talle telef \
        the_cons toast ttstu uehst uelle ugang verg_woch vouch watts websi wir_alle ythin zugan =-2,3,-1,1 das_frue \
        klage llage looke nell> nschr storb torbe =-2,3,0,-2 <rand <woll an_ob dson> in_boch ithin sams_um withi \
        =-2,3,0,-1 <ate> <dage <enge <leis <thek <webs aunt> bis_vier delle den_letz die_hose die_kein echt> \
        eine_haus eine_tort einm_die ellne erkta ernd> heln> im_hand ipes> is_in kaff_ist mehl> menue mir_zum nberg \
        ngern nie_etwa opft> out_of parat pine> priva rivat sitz_sie szett the_far togra vom_0 zenti =-2,3,0,0 0_and \
        <s> attst der_mitt der_tech edem> hat_ange it_for itneh mein_brud tnehm =-2,3,1,-3 pens> plain =-2,3,1,-2 \
        <inst <thun aelt> an_bord anes> atch> ausma ckgab dass_es eckga epara esamt itche kgabe matio rogge uscht \
        what_a =-2,3,1,-1 0_cent ames> ppear swere =-2,3,2,-4 termi =-2,3,2,-3 <null <revi arke> custo ranti \
        =-2,3,2,-2 anged auber deliv elive ious> liver manda =-2,3,3,-4 buch> nters =-2,3,3,-3 confi enger hnet> \
        =-2,4,-5,3 card> =-2,4,-4,2 <visi estra hlage pfen> =-2,4,-3,0 <ganz <unit lieg_bei =-2,4,-3,1 drei_stun \
        im_schn steri stoer times well> =-2,4,-2,-1 <chap <girl <spei eiser ilowa ineri kilow lowat owatt =-2,4,-2,0 \
        <clic <elf> <enke <vorb arrow ault> berle click die_agen elled im_kind itrag lampe odel> reen> staye tayed \
        tensc verar =-2,4,-2,1 sbar> we_aske =-2,4,-1,-2 <send den_rest ersel etike firs_of fremd imetr ured> \
        =-2,4,-1,-1 <aufz <reca <sess <sigh <stri <ulm> aeden andar die_schr drink eige_nur emsen endli ganz> hstue \
        ielt> kiste lstae mers> nich_ich oast> rdere recal sive> tein> verg_und zept> =-2,4,-1,0 <died <kist aket> \
        er_nich inmal trock vier_jahr =-2,4,0,-3 groes rame> umber =-2,4,0,-2 <atti <mode <quie <rema <umst <zug> \
        aced> berec diffe hwer> ickte nbau> nderg nkenh paete recei rolle sech_stun seit_mein tante war_bei was_a \
        we_had =-2,4,0,-1 <bern aehle and_they eschl im_raum ltant ords> ultan =-2,4,1,-4 gekom ndesa =-2,4,1,-3 \
        anbie behal nbiet onnte the_lady ustom =-2,4,2,-4 <brac ebot> es_nich from_0 vater =-2,4,2,-3 <deli \
        =-2,5,-5,2 euer> =-2,5,-4,0 laes_sich =-2,5,-4,1 zeigt =-2,5,-3,-1 <anme aceme kost_0 lacem =-2,5,-3,0 <kopf \
        <wate cemen feld> iente im_ange inar> omers =-2,5,-3,1 lift> =-2,5,-2,-2 <lass <riss rocke =-2,5,-2,-1 <butt \
        aited esond ich_woll olle> orang stel_auf =-2,5,-2,0 der_verk griff =-2,5,-1,-3 elche fand> odell ortal \
        still up_to =-2,5,-1,-2 <esse <netz <reze <tot> auge> chart der_rech egebe entim fault last_nigh ntime \
        offe_im orte> ruen> schim tted> zwei_kilo =-2,5,-1,-1 der_seit remde =-2,5,0,-3 0_fran <bad> <diff <konn \
        die_hotl schal =-2,5,0,-2 <frem =-2,5,1,-4 <out> ered> fort> raete =-2,5,2,-5 beste weite =-2,5,4,-7 biete \
        =-2,6,-5,0 die_prei reihe =-2,6,-5,1 fuer_0 =-2,6,-4,0 used> =-2,6,-3,-2 im_mitt =-2,6,-3,-1 0_kilo \
        euro_fuer hecke =-2,6,-3,0 eise> =-2,6,-2,-3 bill> uehlt =-2,6,-2,-2 <arri arriv cheap ezept klapp porta \
        rezep =-2,6,-1,-4 die_frau =-2,6,-1,-3 <empf isit> =-2,6,-1,-2 iche> lade> =-2,6,0,-4 booke fert> =-2,6,2,-5 \
        berg> =-2,6,9,-13 <wir> =-2,7,-6,1 <read =-2,7,-4,-1 keit> water =-2,7,-3,-3 <upda =-2,7,-3,-2 ayed> im_netz \
        wie_ein =-2,7,-3,-1 <repl =-2,7,-2,-3 itere unten =-2,7,-2,-2 numme =-2,7,-1,-5 merkt =-2,7,-1,-4 hnike \
        =-2,7,-1,-3 halte wollt =-2,7,0,-5 wasch =-2,7,2,-6 <weit =-2,8,-3,-3 <schw pdate updat =-2,8,-3,-2 <date \
        =-2,8,-2,-3 hatt_wir =-2,8,0,-6 ackt> =-2,8,1,-6 mein_mann =-2,9,-4,-3 eraet =-2,9,-3,-4 ummer =-2,9,1,-9 \
        mein> =-2,10,-4,-5 0_euro =-1,-11,10,2 erei> =-1,-8,1,8 <town =-1,-8,9,-1 heir> =-1,-8,10,0 <thei their \
        =-1,-7,-1,9 aehlt =-1,-7,2,6 logo> =-1,-7,2,7 itors =-1,-7,8,0 rtner =-1,-7,10,-1 illio llion =-1,-7,11,-2 \
        mill_euro =-1,-6,-2,8 rasse =-1,-6,-1,8 archi =-1,-6,0,7 orks> =-1,-6,2,4 <amt> =-1,-6,5,1 over> =-1,-6,5,2 \
        fern> =-1,-6,6,0 ssion =-1,-6,6,1 efern =-1,-6,7,0 der_eink =-1,-6,8,-2 andel =-1,-6,8,-1 inkae nkaeu \
        =-1,-5,-2,8 isito sitor =-1,-5,-2,9 nwohn =-1,-5,0,5 ffene =-1,-5,0,6 eger> eveni venin =-1,-5,0,7 <zieh \
        rchiv =-1,-5,1,5 and_two ndet> over_the that_the =-1,-5,2,4 <boes <runs grenz =-1,-5,3,3 egen> llig> rscha \
        =-1,-5,4,1 lance =-1,-5,4,2 zern> =-1,-5,5,0 alter =-1,-5,5,1 erber =-1,-5,6,-1 anchi =-1,-5,7,-1 chise \
        efera feran nchis =-1,-5,8,-2 ahlte antei haber =-1,-5,9,-4 ontra =-1,-5,9,-3 <deal <tend =-1,-5,10,-3 ftrag \
        =-1,-4,-2,6 ermis =-1,-4,-2,7 river =-1,-4,-1,5 <anwo anwoh azier =-1,-4,-1,6 <tier <zufa poliz the_town \
        =-1,-4,-1,7 ilter sstel =-1,-4,0,4 iler> =-1,-4,0,5 <blie <resi <tafe aecht had_been hafen hat_die oppos \
        pposi rner> swage terte =-1,-4,1,3 abrik bendr eltes kannt =-1,-4,1,4 auf_das chiv> der_kues habe_um hwass \
        lehr_von wie_man zieht =-1,-4,1,5 ufer> =-1,-4,2,2 <gren <lkw> gruen ilen> =-1,-4,2,3 <ihne <kueh ihnen \
        ilige nscha offic posit =-1,-4,2,4 ammen =-1,-4,3,1 echte enig> es_die near> um_eine =-1,-4,3,2 forme rannt \
        =-1,-4,3,3 emein gemei =-1,-4,4,0 und_frag =-1,-4,4,1 erenz fachh fuer_die hat_der =-1,-4,5,0 <proz andlo \
        berwi ektar hekta ktar> ngen> verwa =-1,-4,6,-2 ausba =-1,-4,6,-1 <purc ahre> dschl erneh hausb purch rchas \
        =-1,-4,7,-2 ntrag =-1,-4,8,-4 pacht =-1,-4,8,-3 <auft <pach artne partn share =-1,-3,-5,9 <mete =-1,-3,-3,7 \
        erwag rwage =-1,-3,-2,5 erhal ielte =-1,-3,-2,6 <roll orche wohnt =-1,-3,-2,7 rmiss =-1,-3,-1,4 <kids \
        belo_to im_rath kids> tank> =-1,-3,-1,5 <spaz alamt brunn der_geme hbarn lante pazie relle riedh ruebe spazi \
        sperr tafel tiege =-1,-3,-1,6 esuch hat_ein lizei olize teste =-1,-3,0,3 <resc auf_drei berge der_foer \
        die_von ewill forte gswag halb_zwei just_a nnten ouses ulanc =-1,-3,0,4 <clim <die> <soci adow> apell asse> \
        aturd bells brig> ciety derve gger> hall_von hilde iety> kapel lstuh ndrat ociet osite ough> rollt ruene \
        socie stan_ein ther_were uchs> ueue> ufahr utos> verur zufah =-1,-3,0,5 <corn <umwe autos dankt stree treet \
        =-1,-3,1,2 edreh escho flugz gedre heili ihn_nich in_spri ourin ublic uebe_und vert> woll_die =-1,-3,1,3 \
        <alon <copp <gumm <hair <seni abora aehe> atory aus_und benan by_two chwas coppe den_hof der_pfar ebaeu \
        enior enlos hochw ichte ngswa ochwa olen> reing rten> samml senio stun_im the_chil toffe ustra wortl \
        wurd_niem =-1,-3,1,4 <sand uecks =-1,-3,2,1 <lady boese buchh der_rest ework habe_den lady> nderw nstel \
        rdem> serde sinc_0 sserd to_have =-1,-3,2,2 <geba <haul along ausla blic> chwei dles> elsch jede_ande losen \
        nage> ndesk ndry> on_our sech_leut the_regi uefen undry =-1,-3,2,3 ennen eschw im_hafe irgen rgend \
        =-1,-3,3,0 <busi for_them rnier roht> unter ureme =-1,-3,3,1 <dene <gewo bund> calls carr_the erdem heis_es \
        hzig> illig nant> oundr schr_die the_next zieru =-1,-3,3,2 denen =-1,-3,4,-1 agung erwer erwor growe hhalt \
        prei_und usser =-1,-3,4,0 achla aeft> chasi citor ebiet enann gebie hasin icito inanz landl nach_mein rbund \
        settl the_spri von_mit zung> =-1,-3,4,1 <zog> ein_anru habe_fuer lteri skont =-1,-3,5,-2 auern ealer \
        =-1,-3,5,-1 <for> <hekt <lawy <verr achun awyer editi euro_je lawye rnehm zweie =-1,-3,5,0 <meng =-1,-3,6,-3 \
        <audi konze =-1,-3,6,-2 <fort rower umme> =-1,-3,6,-1 deale never =-1,-3,7,-2 edite =-1,-3,9,-5 <buye buyer \
        =-1,-2,-3,5 lice> =-1,-2,-3,6 auf_eine gelae the_0 wande =-1,-2,-3,7 <vom> =-1,-2,-2,4 ausme chair \
        =-1,-2,-2,5 <buil <hack <mayo <nest <wild auf_und bahn> drain mayor path> tifte von_und =-1,-2,-2,6 maenn \
        =-1,-2,-1,3 <brat der_alts der_inne die_feue dnung eibad empti escue espen fledg ganz_nach ibad> mptie ordnu \
        rdnun rescu salon seit_sein terfu the_mayo time_sinc trueg tstad ziere =-1,-2,-1,4 <abov <alts <besi <lit> \
        <reop <roes <saue <ufer above afel> bove> chulh dersc deskr drat> enkt> enner eopen eskri euse> ewaeh fentl \
        ffent inala indow izei> llte> luech nalam nkte> ospiz reope rhall rpres sport the_vet und_sind ungsp \
        vier_mete warze windo =-1,-2,-1,5 ayor> edhof iedho =-1,-2,0,2 <dona <gale <numm <pari <uebt adtar aille \
        anmac ans_fens armer aslei assin baker been_clea beton bus_von chnam dazu_der der_brun die_glas dtarc eihun \
        ein_stat eint_ist erdig etauc gasle gesu_und hrzeh hubsc ifer> jahrz laeu_in lern_wisc lets> nur_dass permi \
        prim_scho rammt rech_mit serbr sgest stra_von tadta tarch the_plan the_queu thei_way tiker trat> ubsch \
        und_stel verk_die war_memo =-1,-2,0,3 <ambu <antw <cabl <defi <empt <flus <hors <leic <loes <lud> <mead \
        <obda <rot> <satu <thw> <traf <viol <weid <wem> <wisc achlo aeude alley ambul an_dies anks> antof baeud \
        bdach bewil bis_ich bruet bulan cessi clear corne dachl dem_stur der_dorf der_filt der_nich dest> eadow \
        ebena ebrac ein_schn er_nur erurt ezaeh farb_und frag_nach frei_bis ftet> geko_habe gewae hairs head> histl \
        hlose ieht> imary infah istle item_0 kery> lieg_beim lunte maeus mal_frag mbula meado mein_bett ngeze ngste \
        ntoff obdac oeffe on_tues open_its orner parkt pass_the randm ratha riege ruete satur schl_seit sgelo siebe \
        storc stra_nach tator telzu terha the_angl the_war trans ttelz turda two_mile uehe> unse_stra urday wein> \
        whist wohnh =-1,-2,0,4 0_my <bren <eroe angez berla diver esper gezae llerf mney> queue scue> zwei_stun \
        =-1,-2,1,1 0_metr <erin <mats <tanz <tull <van> aengs agebu ahnae ammie an_sond and_gave arunt aske_us asked \
        aumsc bis_heut chard chhae chmel cksmi darun dders den_erst der_beid die_haup eine_die eisek es_man gerha \
        hnaer iseko ksmit lebe_mein leut_in live> local mmier ntera ocal> ocksm odest off_with ompos on_by ostig \
        rammi rosti rtlos runds rverk sekos sked> smith sthau the_hors up_has went_roun =-1,-2,1,2 <bat> <bris <bueh \
        <ches <damm <fasn <flae <futt <mars <race <shor <stam <witw a_lorr ailer an_in asnac auf_dene aulie back> \
        barbe biet> brass brau_kein chies climb dach_ist das_sind das_thw dass_kein decli dem_dach demen der_aelt \
        derma dgeho die_fami die_naeh die_ster die_trep eared eaten edgeh eflue eppen erern erved fasna flede flut> \
        gab_mir ganis gebe_es gehog getau gzeug hauli is_expe it_cost ja_scho karl> lebt> letzt lindg lken> llon> \
        lugze mach_sie name_von nebe_die nenn_ihn ninet noth_but nrufe nutzu orms> reque rish> rrasc rsetz rurte \
        sagt_dann scho_and seit_juni sich_dazu slep_in so_hoch stan_eine stle> the_crew them> two_coun ugzeu \
        und_legt utzun von_schu wer_am wiese wird_auf witwe zentn =-1,-2,1,3 <inn> <kies <tank aint> die_lehr echer \
        elang geflu hatt_im ieche ist_unse lzug> nside tied> trail up_the zelle =-1,-2,2,0 <demo <pris <rare <ungu \
        aufs_hat bei_unte chlep der_apot earl_and enhof esch> estge ffeln hlach hlepp housi ilte> in_japa irtsc \
        laut_die lleur mit_fuen nordi nstan ordic purc_lady rbroc resig rity> some_0 terar thin_in tigat tnis> tscha \
        tspru ueter ustim usual ution verl_das wir_als zusti =-1,-2,2,1 <bevo <decl <deme <doku <flee <fuel <hald \
        <inzw <kabe <memo <tagu <tena <umso aber_nach aegew aeuse ahnen ammlu ating ators autio chade denge der_baul \
        der_fili der_vere die_vert dner> egewe eilte elieh eques erge_werd ershe fest_fuer frau_eine gedr_und gedro \
        gesa_ich halde heid> heil_aben horse ielze igern ihrer inzwi krise laene lamm> loan> lord> lose> mich_um \
        mlung mmlun msons nach_ohne nersc nzwis ob_ich oeten ormed orter pielz plaen proz_skon rden> recas rief_an \
        rschr schad sgema sie_nich sign_the sind_nach stahl tals> tasc_vor tform the_flee the_lowe this_afte tiger \
        uebe_nach umson und_noch verta weil> winne with_nine word_sein =-1,-2,2,2 <joke <mr> dgesc durc_das edroh \
        fuer_sie tains und_dem up_in von_dem =-1,-2,3,-1 <konk <stif aufs> bidde blich die_wirt diteu ellam hareh \
        in_bar isen> itals konku nisch paech rehol tagun wert> =-1,-2,3,0 <asia <bauh <chai <equi <ermi <hole <loan \
        <sank <sett <teil a_seve andem ante_an anufa ausza besc_die bookk chlac chlas das_kost dem_frue der_auss \
        einhe enisc enzel erbro grind hlass iete> jede_fehl kkeep ktie> laden leut_und manuf mone_is nale> neu_aus \
        nich_im okkee ookke rbera rded> rgros rtan> seit_0 sent_it shipp sich_zu sie_alle tella tenta the_boar \
        tipp_in turer undet uschu utor> walt> weier when_our yers> zwan_euro zwei_proz =-1,-2,3,1 <skon am_heil \
        brann =-1,-2,4,-2 <inso <june im_vora june> nsolv =-1,-2,4,-1 <anza <bidd <inha <poen actur ality anzah \
        biger bills der_fina enale idder incl_the nomme nufac oenal poena rket> the_rent ufact =-1,-2,4,0 <milc \
        aelsc emove faels feln> kerei s_buye zu_weni =-1,-2,5,-3 <file erde> =-1,-2,5,-2 <clau <pros <regu <staa \
        claus die_buer holes inanc kaeuf lier> nance onen> ounts ries> unts> verre =-1,-2,5,-1 have> udito \
        =-1,-2,6,-4 aeufe =-1,-2,6,-3 eine_neue rlaen =-1,-2,7,-3 betre echnu ition =-1,-1,-4,5 polic =-1,-1,-4,6 \
        <glas rain> =-1,-1,-3,4 aenne =-1,-1,-3,5 auert garte he_was ident =-1,-1,-3,6 in_dem =-1,-1,-2,3 <radw \
        adweg das_ordn enced layin loesu ngelt oesun radwe =-1,-1,-2,4 afen> anzt> auung berfa eine_ents hand_sich \
        hite> nner> rary> tellt the_heat tursc usgel versc white zimm_0 =-1,-1,-1,2 <amon <arch <bass <bien <bolt \
        <bram <graf <hans <horn <kiss <neug <rans <trik a_benc ahint alat> among ansom armed at_st atwur aus_char \
        biene blie_bis bratw broad burn> couts der_wehr dligh donat dort_sein down_a efloh einb_die ents_soll ergwa \
        euder fenbe film_wie flohe fork_driv frau_die gade> gale> ghter gwach hatt_der how_far huell igade ihre_jahr \
        im_komm it_it iteru lang_tisc lohen loodl mit_saue mong> mont_bis new_roof nsom> nteer oder_zur odlig oetzl \
        olunt oodli oppo_a ploet pulli raets rans_note ranso ratwu raufs rgwac roes_hat roken schr_oder seit_pfin \
        selb_ange shous sschl sweg> tele_nich the_fune the_mead the_stai the_tins them_two ther_was to_brin to_help \
        to_scho tranc ueht> untee volun wem_die went_out werk_die what_happ with_eigh zur_nied =-1,-1,-1,3 <abbr \
        <adve <beba <chim <cric <dank <folg <fune <gela <nots <obit <orch <ploe <prim <scou <slur <stru <towa <wido \
        adler afzim agai_it allon an_drei ange_hat bamme bauun bebau bekam bitua brenn bridg briga bsche bschr chimn \
        chtli clist coll_on copte crick dachs den_zeig der_baum derer dgaen die_heba diesm door_open ebauu echtl \
        ein_geru elico elker entst epfla erieg erksg erweh esmal estan estif filmt fluss fuer_eine funer fzimm \
        gese_auf gest_hat groun haus_im helic help> hielt himne hlafz hulha icopt iesma iften iftet ille> im_haus \
        imney ituar laerm lafzi laste licop lieg_vom lkind llotm lotme lurry monst naben ndgae niver oberl obitu \
        oelke of_on oken> ootpa opper otmen otpat oward paar> peop_from piele prima rance rauc_uebe rech_ist reuz> \
        rigad rimar rmeis rons> rsch> rsita rwehr scout site_the slurr smal> steh_jede terse the_ambu the_fact \
        the_ferr the_roof tolen towar tpath tree> uendl unera unse_dorf usmei voelk waech weg_zum who_runs widow \
        wies> wilde yclis =-1,-1,-1,4 <lay> <vet> aturs estoh sind_sie stohl tohle =-1,-1,0,1 0_by 0_paar <acti \
        <alms <aufl <broa <coop <dono <fuch <gene <geol <himm <hube <leck <mit> <opfe <rast <scor <spae <stee <thor \
        <viru a_full a_marr ableg abspe achsc acht_ein adelt alle_farb almsh alte_zuru am_spie am_tor and_shut \
        arbe_gesc atori aubew ausg_werd baeck bauph bergw bitt_an bitt_rett blau_im blutj brell brueh bsper buben \
        cars_and chmop ciali coope coun_0 curt_were cut_the d_und dann_sitz datio day_a days_the der_offe der_sied \
        der_stan der_stur der_voge desta die_alar die_dafu die_gies die_lage die_oran die_post dkast donor draet \
        drew_him drohu duenn durc_hatt earch earse ebell eestr egann ehre_fuer eigh_she ein_mode ein_muel ein_rega \
        eine_fahr eine_post einwe ekten enein er_will erbep erena ergeg erhi_die eroha erwi_man es_und estec fello \
        five_by flye_mit for_soup forc_labo fuen_zent fuer_hat game> gebe_gebe gelb> genba gese_hab grave hab_nach \
        halt_gesa hat_gesc haus_sein have_it heodo him_at hmopp hoer_es hof_der ihn_fuer im_kirc imals inwen \
        inzw_sind ionsl ipop> ist_hat itore jede_haus jema_im juli_bei kam_zwei kirc_das kniet know_that kuerb \
        last_autu leare lhaus lich_nich like_it lipop llipo lock_at lton> lumn> lutju lvern maria mats> mble> mbrel \
        mile_to minu_fast minu_zu mit_elf mode> mopp> move_or mshou my_chim nach_dafu nator ndrae neinf neu_in ngesa \
        nine_kids nkoen nleut nlos> nmach no_long not_awar ogels ohung ollip onors orgar orses our_lane peop_had \
        pfar_hat pfers plea_brin radel raed_und ragsb rbepa rchar read_out regi_und rian> rief_bei rkamp rlieh rlost \
        rohun roke> route rtlic sche_am schu_mein schw_waeh score searc seni_von so_far sonn_minu spra_drei \
        spri_mein st_anna stay_open stay_unti stol_die stor_in tellp tenlo tfall the_boro the_ice the_peti the_vill \
        thei_pres theod they_turn thur_s tjung tment to_him tsmit tuer_gest uebr_ist uenne uerbi ulend umbre \
        und_verk upfen utjun uzieh whic_take who_ran wint_coat wint_of winzi with_chai woll_zwei year_a zahl_der \
        zehn_uhr zent_bomb ziale zials zschl zuzie zvere zwis_0 =-1,-1,0,2 0_davo 0_tot <annu <atme <au> <ausg <ayse \
        <baec <beek <beto <buff <cine <colu <dara <dari <dinn <doin <dril <fett <foot <gerl <geza <gips <gitt <gymn \
        <hild <isla <kerb <kleb <knig <korn <kron <lant <ledg <lerc <mara <neon <ostw <pit> <plaq <plea <seen <sei> \
        <silb <syri <tauc <took <tuch <turb <unkl <uren <vis> a_parc a_queu a_shee aaren acht_mal ademe adtra aertn \
        affic all_thre alle_zwan am_feld am_inn am_lerc am_sand amper an_appo and_ran and_rece and_thir angl_club \
        anket ankte annua anter anyb_who appla aputt aque> arby> arhau arier arity arkiw arsal arse> at_abou at_its \
        at_ten auf_ich aune> aus_fuen aver> bach_war badem banan barsc bbon> be_on becke beeke been_a bei_gege \
        bei_offe bei_ostw benhe bera_die besc_es besi_ein best_hat bikes bin_blin boot> bramb breze buell buffe \
        chari chark chche chtei chuet cinem ckera clas_and club_has colum comp_at crank crew_are curta dache daill \
        dank_ihr das_duen das_stue dem_auto dem_betr dem_schu demei den_erns den_fuen den_rege der_flot der_flus \
        der_gehs der_hahn der_kehr der_kein der_laut der_prok der_sich der_zaun derwi die_ding die_fled die_in \
        die_musi die_neue die_turn dort_drei dplat draw_at drei_leut drill driv_was drohn earby earsa eathe ebett \
        eborg ebrat edail ederm edlun eekee egatt eige_auf eimle ein_der ein_gelb ein_jung ein_spre ein_zelt \
        eine_gloc eine_gros eine_plan eine_ramp eine_rech eine_stec eine_wand eirs> elzug emeis emer> emer_meet \
        emori ende_febr engme enher enweg eolog epari er_0 eramm erda> ernab erst_mont erstk erwan eschc esels esteu \
        eton> ewoel ezeln falte fant> feie_am fest_ich ffet> ffic> fiere filt_sei flutl fnete foto_und frau_zum \
        ftbal fuchs fueh_durc gart_der gatta geba_0 gebe_sich geho_der geho_die geho_nich geme_es gensc geolo geram \
        gerli gesp_das gest_wurd gewo_die ghtni gines gitte glei_nebe glers gmeis grube guren gute_nach had_i \
        hael_sich harit harki harre have_writ heirs hera_am here_zu hint_wer hirr> his_depo his_parc hmied hoene \
        hoer_woll hofft hohen home_on hsalo hscha htlin htnin htwae hund_metr hund_sind hutzv i_don iano> ichnu \
        iedlu ightn ihre_nach ilber im_vorg im_wasc imbed imlei in_lwiw in_soem inema isste ivert jahr_sitz \
        jede_aben jede_krie jetz_jede josef juli_in kamp> kaput kegel kein_feie kein_weck keran kerb> kerl> kind_der \
        knigh know_to krie_er kring krug> ksgel kuest kund_sind kurst lage_der lang_ist laque lasba lauf_fuer \
        lehr_hat leit_sagt lekte lies_ausr ligh_on lkers lligt lligu load_bay lock_up logy> lotz> ltes> lud_mich \
        lutli lway> maen_zu man_kann mann_aus marro marsh mbed> medai mein_heis mein_uren memor mete_nebe metr_of \
        mewhe mgeke mit_em mit_voll mode_die moke> mond> morg_wied moria morn_we nach_i nach_vora nated nche> nearb \
        nema> nense nest> nesti ngmei ngrab ngska nhofs nich_aber nich_vers niem_und nklar nnual now_the nspit nspla \
        ntrit nur_uebe nwage oatin oesen offt> ology olumn omewh ommel on_all on_s one_day onium open_day ordn_hat \
        orial ostwi othe_firm outfa parie pell> pell_who piano plaqu plaus poli_von ponie powe_stat ppern pplau \
        presi punk_sieb qualm ran_the rbeik rberg rbett rbine rbiss rday> rdene rdern rech_habe recou regn_es rengm \
        rengs renke resi> rest_vom resta reto_mit rezel rgerv rika> rikot rkiw> rlind rmaeu rnabe rohne romme rone> \
        rot_und row_of rsal> rush> s_requ s_shee said_noth sanie sass_er satzk sbran scha_der scha_wurd schch schir \
        schsa sear_the sech_wage sei_best sein_der seit_zehn sels> sensp she_was shor_befo shut_its sich_sie \
        sich_unse sie_gewo sie_stel siedl sinc_octo sitz_im sland sold_the some_at some_leng somew sort_of soup_she \
        sper> stat_habe stat_zwei sties stoo_in sund> sverd tadtr tball tee_und that_nigh the_choi the_depo the_entr \
        the_kerb the_plac the_prim the_rail the_slee the_vall ther_on ther_und ther_with they_were thur_a tiess \
        tkomm tning to_call tole> tonn_zuge took> took_part top_it tored treue triko tromm tscht tsmar turbi twaec \
        two_floo two_wome ualm> uerch uffet ufget uftba ulhau umkr_von und_brau und_gegr und_hund und_kein unde_no \
        undre unkla urbin urenk urste urtai uslan utfal utzve vent> vered verf_gege verl_sein vier_roll von_zum \
        war_heut ward_0 wass_steh wedn_the wegg_und wenn_die wer_in werk_wird whic_he whit_powd who_foun wicht \
        will_fly will_reme wird_gehe wo_mein wohn_brau word_war wurd_abge wurd_verl year_sinc zahl_nich zog_der \
        zu_arbe zu_tun zum_ausb zur_kenn zuru_vier zwei_zum =-1,-1,0,3 0_eins <aelt <bekl <einw <leer <para <stal \
        acker aeure afte_the alar_at als_im dem_bran die_tafe enzei ernet for_thir have_aske heati herr_mit heul_in \
        ieves indga lend> nine_and on_wedn reiba renen rnet> saeur sitae the_coop the_man the_test uamt> =-1,-1,1,0 \
        0_drei <begl <easi <insg <loss <manu <miet <mitf <obma <plug <sear <tied a_cred ab_ob aber_beza abgem agons \
        and_does and_its and_sett ande_aber anwa_weil anzau anzu_auf are_repo augu_thei azine beli_ich berwa bgebe \
        bill_with bisch bond> bondh books buch_da burg> ccess citin cken> clie_had das_verw days_beca dem_geba \
        den_anwa den_kess der_hoeh der_ramp desha dgrue dhold die_auch die_fina die_satz durc_um ebenf ehilf eibri \
        eikar eine_kast eine_kred eine_vert einzu end_and equit erst_mein eruhi erwir es_ein es_haen estie fami_offi \
        farrs fell_to flick freih fuel_supp full_and gehil gelba genfi germ_the gese_vorg gisst gons> gszie hand_for \
        has_name hat_ihr heari heina heis_du hockt ibrin iessl ihr_dach ikart im_umkr im_verh in_kufs in_nove inden \
        indgr inhei insge istag its_elev ittlu itver jahrs je_akti konz_aus kund_in loan_at luxem mains man_schm \
        marg_was matsc mente menze mitg_in mona_ange mpagn munde my_succ nach_info nderu new_mach ngspa nich_beha \
        nsoft nswar nur_bei nusma nzauf oarde ob_was offi_is okale okers oncer ondho one_on onswa osit> our_back \
        pern> poun_the pull_out quity rafe> rare> rgiss rken> rnusm schu_aus schw_blei seil_in seit_woll send_the \
        sert> spri_the stabl stie_im sziel tene> the_clau the_trou thof> tlast tlung to_comp tocki toepf trus_i \
        ttled ttlun tuer_am two_seas uhigt und_lief unte_sind uslag usmae uxemb vers_werd vier_von watch weni_und \
        werk_der wir_mach wuss_von zaufs zieh_frei zine> =-1,-1,1,1 <aale <asth <baul <bena <bree <brez <bube <bush \
        <citi <doll <drow <eith <enou <esel <ghab <gloc <gmun <hamb <hinu <kapp <kapu <klos <koel <kues <nail <nr> \
        <obli <skip <spoo <toma <unsc a_cove a_roof a_tank a_time aalen abge_alle adjus agsbe ahrsc ailwa aire> \
        alte_herr altes am_kreu ambur an_bevo and_now arsh> arsha asthm astic auch_ein aufg_die aulei auss_von ayers \
        baule baums been_call been_on been_stop bei_etwa besic bhole biert borge breac breed breg_ein bshof busha \
        call_for ches> compo cust_and dana_im dann_fehl daru_die date_is day_and den_mund der_geht der_geld der_hofl \
        der_klos der_moto der_schu der_werf die_aufl die_bund die_flae die_wart disp_an djust dkrei does_not dort_ab \
        drown dwirt ebsho ehmas ehoer ein_korb ein_lehr ein_mont ein_zett eine_fris eine_gelb eldra enhei enlan \
        enloh enman enoug epper erfel ergis erten es_der etly> ewach expe_to fekte ffing firm_ein flowe for_noth \
        ford_eine forks frei_uebe frue_morg gebor geno_die gesam geta_am ghabt gmund habe_gesa hall_und hambu \
        has_twic hat_drei hat_gege henfe herse hgebe his_way hlamm hteil ialst idea> ideoc iebsh iere> ierig ietly \
        illt> ilway im_auft im_fens imme_auf in_smal ingef irewo iron> is_put istra jahr_an jahr_aus jahr_unte \
        jetz_der joke> klost know> koeln koen_stat krie_der kund_mit left_an lenz> leut_vom lhof> lieh> liert \
        lies_man like_to linge lmsho loadi lorri loste lotte mach_beid mane> mein_klei meld_der menti metic migh_be \
        mit_komm mith> mitt_der mont_ago mont_im mont_to muse_in mutte nach_die nach_in ndgru ndwir nerze netz_unte \
        ngsmo nich_unte nlang noch_rech nough nr_0 nterh ntuem nutes nvere oadin oblig of_each ohne_die omane on_his \
        once_for onsst penha phon_firs plac_the plan_in railw ramt> rdach rech_werd reisb repar repo_that rewor \
        rinen roll_ein roun_to rsaal rsich rtrei rumbl rund_neun rwand s_auf said_so satu_the schmo sein_0 shake \
        she_came shed_in shire short show_in sie_best sie_der siteu six_per slot_the snach stamm stche steel stere \
        sthma taffi teel> terde tertu the_mill the_tele the_term this_time thre_the tiati tnern to_corr to_grum \
        to_use tore_up ttung tulln uhr_frue uietl ulln> umble und_man ungsm urden usgeh usnah ustue velli vers_hat \
        vom_rath vor_zwan ware_at was_note week_a weil_man will_bis woll_und wurd_kein zialk ziel> zu_drit zwei_abre \
        zwei_naec zwei_zahn =-1,-1,1,2 <dami <forc <mens <risi a_free alige amit> beiko brin_die brist brush came> \
        chlam dach_der damit deli_are den_lief den_raeu den_vers denve der_spre der_stat disco doing ehogs eikom \
        eine_kies eraeu erbis erns> fahr_war fett> force gebun gerve glasb halb_fuen hat_nach her_hair heuer hogs> \
        hosta ialis ikomm inety istol karre komm_mona land_auf land_fuer nach_heis nach_schr nety> noted oache rland \
        rossm rrot> seit_nach seit_neun she_said shut_the stol> such_mit terns tuer_und und_zieh vorm> wort_vor \
        =-1,-1,2,-1 0_auto 0_fael <nied <owns <zert a_dire allga and_aske ands> anwa_hat aus_bei auss_eine bank_habe \
        be_met beim_nota bier> die_inst elf_proz ennin er_habe erbed eriod eund> gaeu> gedu_wir gilt_die hatt_am \
        hotte htigu ich_verm ikate ikver inman kame_drei kont_mit ktien kund_kann lassu lgaeu liche llgae lords \
        mit_wirk neun_die nkurr nnert no_rent ofit> onaer otari oting pack_aus part_ways perio reic_die reuha rmany \
        rofit sich_ja sons_nich susp_at svoll them_my tied_to tion> treuh tterm uden> uerfa uhre> ulass wirk_von \
        xclus xiste zerti zoll_stop zulas zum_voll zuru_ein =-1,-1,2,0 <adju <allg <appe <back <bete <blew <boer \
        <croo <dj> <eggs <erla <fax> <krum <loca <mate <obje <owe> <paye <rhei <roya <sawm <subb <taiw <thir <valu \
        <verl <weil <zerb a_disp a_golf a_lawy a_plea ab_als ab_der aber_bei abseh acht_stue actin adenb ahlst ahmeg \
        aiwan albie all_the alle_gros alle_weg als_haus altie am_acht amewo an_inte and_paid and_pay antw_eine \
        aski_for atere auptv auth_has awmil back_with barte bat_um bbie> befah begi_in bei_neue bekos best> \
        beza_auch beza_wurd blew> blige blin> brie_vom brok_my bsehb buye_came char_of chenr ckver compl conso coven \
        cribe crook ctric cular daeni dann_steh das_haus das_kart deadl defri den_bele den_esel der_buch der_gebu \
        der_geri der_mahn der_post dertv descr die_eint die_form die_grue die_pach die_qual die_rufe die_vom dire_is \
        dorte drei_bei drit_quar ducts easin ecess eckve ectri eded> edung eeps> efbau eggs> eigab ein_fax ein_hund \
        eine_besc eine_kanz eine_werk einm_zieh einz_wurd eisau elek_der elzei ende_der endru enlad entzi eprei \
        er_und erlan erle_der erleb ersc_im erte_der ertvi eruft ezent fach_ab fahr_ein fenha ftwar fuhre furna \
        geld_kam geno_im gern_im gewa_die giepr gmbh_nach grow_in gsrat gsunf had_aske hafts halbi hbare herb_uebe \
        hers_die heut_bei hippi hneid hono_lieg i_shou iant> ibed> ich_ausg iefba iefen iepre igere im_lage im_ruhe \
        im_unte in_fran in_gumm in_whic indef inzur irft> iste> itzer jahr_schr jahr_verl je_kilo je_zur jetz_find \
        kept_the kkett kkred komm_ein kont_der korr_und krumm kurre kverg laes_mich last_und last_wint laut_satz \
        lbier leasi leppe lerei let_my lkere llati llow> maer_die mail_antw me_with mein_ange mein_anwa mein_ungu \
        mein_wir memb_to mine_and mir_im mit_am mita_und mkrei mmere mmig> modes mplet mutt_hat nace> ndefr ndenh \
        ndges ndum> need_a nehm_uns nenn_als nert> netz_der neue_mitg ngeru ngsra ngsun nguns nhers nich_abse \
        nich_gesa nich_gest noti_with ntiem nties nun_auch nun_in nvera nverb nzure ockel oehnl oftwa okto_blei \
        olker ombi> ombin once_aske ortli otar> our_marg oven> ovena over_s part_and part_von payer per_rund \
        prei_der priso ptet> ptver pull_the pulls put_at quay_at raba_weil ramew ramme rativ rats> rbeko rdic> \
        rech_nach rech_zu reiga reigh reine rgiep ribed rich> rief_der rives rnace roofe royal rticu rtvie ruegt \
        sagt_dank said_at sawmi sbere scha_einm schu_der sein_betr sein_soll shand sits> soffe softw sond_von stain \
        stun_lang stver subbi tage_weg taiwa take_down take_effe tanti teil> tendr terle term_aus tgold the_acco \
        the_cont the_dead the_farm the_sixt thei_word thei_yard they_hire they_will ticul tiefb tiftu tled> tlos> \
        to_hold to_in toni_s tonn_of twel_per twel_to twic_for ubbie ublin ucts> umkre und_ange und_kann und_woch \
        ungun unste uptet uptve ureic urnac us_0 vate_hat venan venue vider vier_tonn vierf voll_verg vorla wachu \
        war_zu ware_im wart_sie we_need wege_der werd_es were_give wie_vorg wir_haet wir_halt wird_ange wird_wege \
        wirft wmill wuerf zahl_nach zahl_wenn zahls zeig_auf zeiti zog_mir zu_nied zum_drei zurei zusa_mit zwei_enth \
        zwei_netz =-1,-1,2,1 <flot <heue <umkr at_our aus_buch ausfi beru_die dence der_frau dokum eige_die engen \
        erseh flott gende had_my hat_dies idenc in_febr in_gmun kaest klett lage_0 liehe ligun maler mehr_ein ndles \
        nitze okume onsor oreca rech_mir repo_is risen rooke sfiel tstae tueme uemer uerbe uleit usfie usgem \
        zwoe_leut =-1,-1,3,-2 <body <met> <zuru ebote habe_man hat_heut insam irkun jaeh_0 kein_ande nrech nstim \
        ontai ppelt riod> stre_of tren_sich uergs ulato wirku zu_uns =-1,-1,3,-1 <auth <co> <daen <desc <eher <excl \
        <furn <koop <kuve <link <lots <pand <pena <peri <susp <vorl <zoll aled> am_tisc are_a at_year auf_komm \
        ausg_der belie biets board brie_das burne chtsr ckzah demie die_mehr die_staa die_verg ealed eckst eckza \
        ehung erbek erzae essli etiti exclu factu fahnd frach fuen_proz fuer_dere haet_die hmals hmern htrae htsra \
        icens im_verf immig ister istun jahr_der konti koope kuver kzahl lvenz mir_jede mmens mona_in nditi nmann \
        open_a ority otter pande reibu rheit rzaeh saler schw_beid sold_to stbau strat tend> tieru timmi tinge tspie \
        tvier uerin ungsh upply user> uyers vier_und voll_prei were_not wings wir_0 wirts zu_mir =-1,-1,3,0 <klei \
        <owne a_deal aenis agent alle_abge ange_ich aupte behau call_in cast> dies_zeit ehaup elege es_am fere> \
        hat_von hired nachl ortiu rlist rtium sions the_lock tium> ueckv ufte> uvert vious von_drei =-1,-1,4,-3 \
        at_nine chale =-1,-1,4,-2 <hage chain der_verg egula einsc europ gentu lieg_ein lscht nistr nspru onds> \
        rkauf thori von_heut =-1,-1,4,-1 <bila <rief insur nsort socia =-1,-1,5,-3 <trus an_und opera trust \
        =-1,-1,8,-5 rozen =-1,0,-5,6 esung eten> meter =-1,0,-4,5 <some ahrer grabe =-1,0,-3,3 <trit den_frue \
        =-1,0,-3,4 <was> eisel =-1,0,-2,2 0_wird aufre back_for den_habe die_0 gelsc ndsti rbesc rhund rteid \
        seit_mona teidi unte_lieg =-1,0,-2,3 <pain <pipe <rote aerme ammt> atzen been_move chulk ckene dchen ebel> \
        eine_inte erzen eschu ferry footp garde heima hilft hrott htige idge> ilft> nich_von nzeic olgt> schl_der \
        tarte the_annu up_with uungs =-1,0,-2,4 es_hand leut_von ufen> =-1,0,-1,1 0_prom <aged <boee <boyk <cabi \
        <clow <cons <emer <end> <felt <indo <sink a_birt a_ligh a_nigh abbru afte_six agels alker all_nigh alte_von \
        an_jede anala and_kept and_we arman aus_einw awine begeb bei_kerz bles> boee> boyk_auf boyko cabin canto \
        chide clown clubs das_podi delte dem_bett denk_fueh der_frei devi_had die_lese die_man die_taub diff_to \
        door_has ein_mita eine_boee eine_eine eine_supp eine_zehn engun enkin enzim epump er_folg erbeg eroe_wird \
        erreg erst_stoc ever_is fire_brig flet> foun_s fted> gebr_wurd gewe_0 gezue ghten gone_and herge hlene hman> \
        hornb huber hupen ich_da ifted inde_and indoo itage jungs kam_und katze ketin kind_nich klas_hat kmals lawin \
        leaf_abou leuse lgesc lubs> messu minu_the mitt_ist ndoor nich_da nimal nnspi note_from nrat> nshei of_was \
        ohne_stro on_disp one_has one_with oted> outs> oykot paet> plans poon> prue_von rbege requ_a rketi roesc \
        ruec_habe rufe_zum rufer rwell schi_das schn_0 six_year smoke soga_den spinn spons stan_for stani sterg \
        stil_hang stuen tfahr the_cup the_gard the_shel ther_will tick_0 troc_die uarry uchsa ugrif ukomm unte_poli \
        upen> urzei utzbe verw_in vierm volu_had von_zwoe war_s was_mach was_open we_used weile wer_nach wied_dahe \
        wurd_eing ykott zu_eroe zum_boyk zwei_schw =-1,0,-1,2 0_mont <anst <bay> <beco <bedr <cool <devi <dogs <gone \
        <gras <huef <lane <leag <okaf <swal <thef <toba <wade <ziel a_leaf ab_vier abget aengn aeram afor> alben \
        alon> amtsc are_back arrer arsch as_far asket augu_an ausri bahn_die baske beca_i becom besid best_kein \
        bewae bewaf bgeri brie_und brin_das buss_verh chess cheue chlot comp_neit coun_will cycli daue_bis dauer \
        dcast dem_frau dem_letz demon den_mueh dene_in der_bis der_lack der_zust desve devic die_dire die_frei \
        die_heil die_hoch die_ramp die_sech dleri dogs> dorf_in drehl drueb eaves efaen ehlei eiern eine_absp \
        eine_bera eine_bueh eine_tage eisch emerg enabr engni enlic ents_die er_lies ercho erfue erlen ermi_die \
        eruch esste evice ewaff facin far_as fass> ferka fire_crew fort_year gefr_und geran geruc gesc_fuer golde \
        gone> grou_floo has_call hat_als hat_eine hat_woll hers_von hess> hiebe hispe hlafs hleit hlgra hoppi hueft \
        hulkl ihen> ihung in_wade innsp iolet isper isses ist_gesp itgen jahr_gest jahr_nun kafor katen kein_weis \
        kueh_der lack> lanke lans> lanzt leas_six lerin lesun let_anyo list_mit lklas llpla lmte> look_like made_an \
        man_erst man_mit mann_der meis_ole minat mit_stri mitsc mitt_in mutet naera ndesv ngnis nier> niste nlieg \
        noch_unte not_affe noten nour> nzimm obers oest> okafo olden olett open_at opfer opfho oranm orgt> oring \
        ortve otest othek paene perte pfhoe portv prote quer_uebe rades rauss rchor recti rehle rengu rinae risin \
        rmin> rmute room_for rosch rtste rtver rund_ende s_new s_pit salat sandk scha_drei senzi sersc silo> \
        sitz_wir smeis soll_im some_thou sorgt srich ssem> stab> steil stop_outs stube swall tgeno the_chur the_fron \
        the_gree the_nigh the_prot the_resc the_stor the_titl the_tree theft to_stan ttack tuary turns twurs uebun \
        uest> ufreg ugen> ulkla und_wied uns_der unstr usric vera_im verl_habe veru_word vier_bis viole vom_kam \
        von_frei von_heis voran wader waffn wallo war_zuvo weih_hat weint whisp who_is wie_er zieh_im zkost zu_kauf \
        =-1,0,-1,3 <heli <his> <lack <powe <wink bass> dem_eing essel heiml hrsto im_juli power raffi ruhe_geht \
        traue =-1,0,0,0 0_pass 0_scha 0_verg <abwa <anfo <aqua <arca <dati <datu <grew <kula <mikr <mund <ordi <ough \
        <pfif <roas <unch <whic <wirf <zuta abfae abgeg ahnra alleg am_schi arcad argo> arth> ask_what askot assba \
        astho atstu auisc bahns bezug bfael bis_sieb blie_der blin_und bot_mir buye_are cklin d_keep dana_ging \
        das_kabe days_of dem_korb dem_verf den_tuer der_gmbh der_wage die_ab die_baen die_feie die_spra die_zula \
        easur echts edles efly> ehlen eige_anga ein_reto eine_tisc einwa elaus elcha ents_ist erle_ein erte_die \
        ervat ewohn exten falli faser fehl_0 ffung fiffe frau_den fris_gesc gate_in gefu_das geho_eine gela_hatt \
        gena_dort gest_um gnet> grass habe_hint habe_jetz had_chan had_got haen_seit hapel have_call hear_my heker \
        henmi hglas hint_die hock> hoeh_gewa home_with hrsch i_used iefly ilers in_adva in_bath in_dubl indo_a \
        its_acco jahr_die jema_hat jetz_noch kape_eine keepi kein_eing komm_auf korde kottc kulan lang_nebe \
        laut_schn lenba lerie lief_uebe lieg_zwei limms loade loos_in mach_bei made_in masko mehr_an mehr_hat \
        mein_haus mikro mir_durc mitt_beim mona_die mont_war mter> my_uncl nach_hies nbahn nchan ngsha null_die \
        nur_eben once_sigh one_even one_the ottch pothe rachs rate_the rauis rcade read_it rech_uebe reila reme_the \
        rfach rforu ribe> rnsch roast rrenz rschn rstuh rwert s_drei said_anot scha_stat sche_auf scho_geba skott \
        slage stets stre_mit stry> swing tenvo tets> that_a that_we the_coro the_mach the_marg the_plat the_prov \
        time_in to_last told_this trai_i traui tromk trot_bis udiol ugel> uhr_alle uhr_mues uisch uncha und_imme \
        ussag veren verk_ist vier_abge voll_fahr von_hoeh wants was_ever weil_bei went_home wer_zwis which will_sich \
        wird_zum wurd_bish wurd_mein year_ever yours zahnr zwei_auf =-1,0,0,1 0_ausg 0_neue 0_on 0_zueg <abhe <amok \
        <ans> <atta <auff <aust <baup <bell <boli <brow <copi <cord <dark <dash <ditt <dros <eart <erda <ewe> <fade \
        <fork <fron <grus <honi <hupt <hust <kaka <kehr <klop <krae <kurp <lect <mesn <nan> <ole> <op> <radl <rear \
        <renn <ries <rope <saec <sieb <solv <stab <tons <trep <uebu <ugly <umbr <unst <unwe <util <vero <vete <wlan \
        <yoga <zehn <zugr a_call ab_frue abou_it absp_fuer achs> achsh achwu adcas adeze aerfu aest> aeten afte_by \
        agen_fuer ahen> aine> aitin am_alte and_ask and_neit ange_im ange_wie ankt> apfel apoth are_alre are_aski \
        aschs aske_to aske_why atmen attac attet auf_bewa auf_halb aufg_habe aufg_hat aukel auss_die back_wall banda \
        barge be_held bedro beid_part beim_arbe bere_die berka beru_der betr_so bett_seit bett_weil bier_der binet \
        birt_on bis_es blaul blei_und bniss boliv bours bstof bub_mit budg_he buil_the cauti cella cent_in chenz \
        chli> chsha chwor chwuc clips coll_a comp_is copie coun_have cove_for da_schl dami_mir dane_ein dansa darin \
        dark> das_schi das_vier deck> dem_sala dem_schw dem_tier den_cont den_deck den_eige den_ganz den_ring \
        der_baec der_bueh der_kast der_mesn der_ping der_tier der_univ der_witw des_scha dezei dhofs die_anze \
        die_bohr die_fore die_heiz die_laud die_pump die_spie die_tuet die_vors dies_jahr digge ding_zwei dinne \
        displ dist> does_anyo dogs_are door_at door_was drei_mete dring drit_am driv_said dstil durc_eine earth \
        ebsch eckar edenk egelt ehall eibek ein_sieb ein_zuha eine_ande eine_davo eine_gabe eine_glas eine_part \
        eine_schu einho eise_ein eizt> elf_stue elpun elsst elter eltet emeld emmen ende_at enend enflu enson enzt> \
        epark er_scho eramt erina erke_am erkir erloe ermal erokr ertli erwac es_fuer es_gilt es_kost es_per esner \
        etze> eugie eunde ewaec ewed> ewich ewspa fande farme fassb fehl_ein fehl_eing felss fern_die fest_der fgest \
        findi firm_has flaec floet foto_mach from_walk fueh_zwei fuen_hat fuerc fune_is funk> futte fzigs gann> \
        ganz_oben gar_kein gave_the geba_hat geht_auf geht_in geht_jetz geht_nur gelbe gele_habe gemel gendw \
        gera_gera gerda gese_die gesu_seit ghton gieri ging_unte gress grill habe_seit had_come had_neve hael_ein \
        hall_and hand_and hauke hausv he_knoc heizt herap hfahr hiel_die hint_0 hint_ist hlaf> hlere hofsm home_in \
        honou hosp_and how_the hreri hton> hulch hupt> hwuch i_slee ibeko ich_soll idow> ield> ienbe ierma ieve> \
        ighto ihn_best ildes im_gemu in_offe in_pens inds> innin inte_mail ioren irens is_when ischu ispla isstr \
        issve ist_unkl ist_verb istie itrae itse_is jaeh_hat jede_dien jede_einm jede_sams jema_von jens> kamm_und \
        kehre kenfl kgesu kgezo kind_ein klaut kney> knock kopfh kranz krei_mit ktur> kuen_die kurpa lacke laed_ein \
        laest lang_auf lanks last_unti latsc lauf_0 lauli ldesh lectu led_out lehne leid_nich lena> lenwe libr_in \
        lich_an lift_the limb> lit_and litt_ones littl lone> lown> lsstu man_den mant> mehr_nach mein_baby meld_ein \
        melpu mende mesne met_a miker mile> mille mir_als mir_geze mit_baus mit_flie mit_jede mit_troc muse_samm \
        my_thum nach_das nach_woll nach_zwan namel names namtl ncill neue_prae neugi neun_besc neve_let newsp nfjae \
        nglas nical nich_best nied_abge niel> niert nigh_port niore nkenf nnies no_plaq noch_lich noch_onli \
        noon_they nors> nsonn nsten nur_mein nurse nzent oadca octo_the oenen of_in off_from ohnha oice> okery olivi \
        on_eart ondie onour open_the opies orde_plac osef> out_a oute> outs_the paint pappe pecta pendi pferd \
        phot_by pite> pokal post_auf proch pters puerh put_up ramma ramp_am rang_and ranme raune raver rbei> \
        refr_lorr rega_leer rella resc_serv rese_of reti_to rfung rgani rgrup rloes rmant roadc rohau rokra rort> \
        rrat> rtuer rwach s_chri s_coun s_shop sahen saile samm_sich sands scha_euch schl_auf schu_steh sdach \
        sehr_hueb sein_jack seit_das seit_kein selb_und senf> sich_eine sind_aus sind_noch sing_bass sitz_des skipp \
        skonz slose smusi some_of sond_bei sonn_durc sonn_in sort> spape spite splay sproc stad_von stan_er \
        stan_ohne stan_the star_with stay_indo steh_eine steh_zwei strau stru_the stue_mit stun_0 taeg_um tage_auf \
        tanks tauc_sind taufe taxis team_are tele_und tenab tenso that_wasn the_cycl the_deci the_fibr the_grav \
        the_grou the_hatc the_salm the_squa the_swim the_toas the_univ the_very the_wido thera they_coul they_plan \
        they_shou thin_for tilit tired to_arri to_make to_othe to_repo took_an tripp tschn tstra tteln tuer_die \
        tzbeh uchtb uebe_schu uerhu ugier ugly> uhr_in uhr_zwei ulcho umweg und_dafu und_durc und_hilf und_lebt \
        und_nun und_zuec undig unfas unte_sich urnin urpar ursel urte_ist usik> ussen uters utili verb_sich vere_und \
        verh_und veter vier_ange von_jede von_mach von_stie waeh_ich wage_auf wage_stan wahlk waiti wart_fuer \
        wart_ich was_uebr wate_the web_page wer_es wer_ihn werd_sich werk_auf werk_lies whic_i who_wish wied_zum \
        wing_the winns wir_mit wird_ein with_0 wlan> woch_dana wspap wurd_zwei year_we zbeho zieh_nach zugri \
        zwei_kuec zwei_silo =-1,0,0,2 0_vers <came <curt <digg <dug> <einb <evak <free <kege <ludo <niko <oel> <pell \
        <pint <pool a_burn acht_leut akuie atzko ausr_die avery bean_die beet> betr_von betw_ten biss> brav_awar \
        brick caug_the cles> dem_kind den_erle dete_have die_denk die_komp die_vor donn_im dothe due_i ecour egebi \
        ein_kran eine_kind eine_mita einw_sind enbac epate erwis esebr esepa esver euzun evaku fenc_off ffees ffnet \
        fift_minu firm_am gaert geha_ich gehe_mit geht_der geht_s gepl_am guess hat_nich hchen herr_dire htlic ikola \
        inken isser itut> jahr_lang kein_schi kein_war kolau kuier lebe_und lesep lschi ludot mana_said mein_zwei \
        melt> mitg_der mits_dem mitsa nach_mitt nalar nbach ndern nikol oben_die olaus orced oreco orwar owned \
        past_thre pint> pleas prob_um rced> reuzu rfens rrer> rweit schi_steh sepat sieb_die smutt spra_der squa_and \
        ssmut stige stwin tade> the_bank the_dram the_ledg the_olde thema till_the to_move to_thre tterf turnh udoth \
        und_heul urnha use_the uzung vakui ware_da way_to wned> wohn_kenn zirk> zufa_zum =-1,0,1,-1 <abzo <buen \
        <diar <lieb <mi> <prep <soft <sque <toep <zufr abger ahnbe am_bode am_kai am_schr an_earl and_take ande_teil \
        anel> auf_nach aus_fern back_and bare> begri bere_im besit bmann bruf> cats> chief chisc chnap das_betr \
        das_hote eater eben> ein_lese enage entsp erami ermos erpac etzge ffeep fgeno getr_und headl hebe_den hfach \
        hisch hitek hnaps ich_halt in_fort ists> itekt jahr_hat jetz_steh kein_umsa kindl komm_wied konn_das korri \
        kuve_dari lock_s lumes m_told mach_sons mahn_schr mahnb man_ja mein_auge menbu metzg mitt_uebe msaet my_card \
        my_gran nfaen ngeko ngsan nkung obman odged oper_in peop_are prepa read_that rmenb road_the rsee> rtlis \
        sat_in schl_bei schl_zwei seco_hand shion ship_a sieb_mona spose stabe the_beer the_word thou_it thre_quar \
        ttles two_peop tzger uebe_es uenze uerlo uettu ufgen ufrie uhfac uhr_komm ulanz um_halb und_aufs und_vor \
        unti_my uruec venz> vera_in vere_wurd vorle was_der zu_hoch zuech zufri zuge_die =-1,0,1,0 0_an 0_chil \
        0_eroe 0_they 0_with <amou <argu <arti <behe <bild <blas <bolz <duen <erhi <evid <flow <fros <gehi <geta \
        <gfra <grum <gutt <hi> <hone <impr <kann <kett <kiel <kuer <lawn <lenz <lond <moeb <odd> <payi <penc <plei \
        <pour <sati <swor <taki <thum <tiny <tip> <unso <venu <waeh <watc <weic <zapf <zers <zwoe a_clau a_corr \
        a_news a_pres a_reti a_tip ab_vor aber_er acht_proz aenge aerge aestc afte_it agre_with aign> airie aktio \
        albja alkue allce alle_eine alse> am_ring amier amoun and_bega and_took andsp ankve annoy arati auf_gelb \
        auf_grun auf_sein ausna bank_in bauh_plei bei_sein bei_zuli beko_das benei besc_gesa besc_ist bis_unte \
        both_part buer_aus burn_and bussg callc cept> chef_bei chern chott chpar chwed cont_for cont_runs conta \
        costi da_gibt da_kann dairi dann_komm daran das_den das_halb dbar> decl_to deko> delfr dem_form den_rapp \
        den_tran depos der_dach der_den der_hatt der_lebe der_lehr der_welt des_verd des_verw die_boes die_brue \
        die_huet die_mahn die_mein die_treu dien_aus diff_fuer dispu dmail doubl drei_kris ebelh eberz echpa edien \
        edisc eepau eften ehrko eilra ein_ersa eine_dien eine_geno eine_lawi eine_sond eine_zent eink_die eins_gest \
        eisen eitse elage empty enbet endat ende_von entio enty> epaus eposi er_kam erabs erdek erfte ergy> erha_ein \
        erhie eries erkl_der erre> ersa_in ersee erst_eins erufu esoff estch eunun euro_verh eutli ever_morn evide \
        false fami_with feepa ferno firm_lieg five_days flou_and for_at fort_five fort_one fort_von frei_das \
        frei_die frid_and ftung fuer_labo fuer_mehr fuer_sech funda galge gebu_eine gele_aber gerun geza_wird gfrag \
        glei_mit grum_abou grumb gstra gute_auft haar> haet_es hage_auf halbj hand_auf has_susp has_take have_star \
        heiss hiefe hlbar holte hpart hrrae hteln hund_hens hwedi iebsk im_fueh in_thir ingha ipper iries is_like \
        is_no isput ist_gesc ist_unbe it_i itsei jahr_best jahr_hab jede_vert jede_werk kein_am klami koll> \
        komm_gege komm_zwei korb_und kost_trae kprei kstel ktags ktem> kueh_und kuen_koen kuen_von lamie last_week \
        lbaue lcent leari lend_at lett_to lfrei lgte> lice_in lief_so lite> llcen lner> lobt_sein loesc londo \
        look_for lucke luec_in maehe mahle man_kenn me_what mehrk mgezo minu_bei misti mit_brie mit_offe mont_ahea \
        morg_sind moved mpty> nach_bis nach_den nach_hint nach_werd nahm_sie ndbar ndelf ndkas ndmai nergy neunu \
        nford ngebu nich_obwo nich_rech nine_days nkred nlief noth_is nregi ntion ntzie nun_als nun_schi oads> \
        offe_post offee ognos olche olgte ondon onell orlag osenh over_my pass_die paus_weit paym_on pera> pers> \
        pers_hat phon_call pleit pole> polst pric_and progn prom_a proz_sagt rabsc ralku rang_zwei rates rdeko rdich \
        rdraf rdruc reasu rechp rega_fuer rekl_hat renhe retu_and rferi rhiel rich_spra rksho rnst> rogno rorde \
        rordn rots> roved rraed rrate rrots rthur ruft_die rufun run_we rundm rzug> samen sant> schot schw_das \
        sech_anbi sehba seit_sech sesta setze sgebr sgeht she_work sie_eine sieb_uhr sitz_ist skett sms_die so_at \
        spit_of spre_von spute sregi ssest ssgel sstei steh_nun sthof stud_zu stue_und submi survi sverb taets talk> \
        tanne terli terth tgefu the_stoc then_took thod> thre_coun thumb thur> tiny> to_writ too_i tralk treas tterg \
        turnu tware twerk twork tzieh uaran ubled ucces uebe_jahr uehr> uerft uhr_hat um_vers umgez umsae unber \
        unbes und_teil und_verh undma unte_auf untie unund urnus urviv ussge vals> verab verd_die verdo verl_von \
        verm_von vert_aber vert_eine verw_wurd vived voll_stun vom_nach vom_plat vor_elf vorga vorn_die war_an \
        was_auf we_sent weat_the wedis week_cove weg_wenn weis_wer wer_als wer_klag werd_im werd_zur wie_nie \
        wied_das wied_die will_den will_shar wir_fuer zahl_wird zahlb zehn_tag zoell zum_hund zuru_war zwei_der \
        zwei_im zwei_quar =-1,0,1,1 <abla <befi <bene <bert <coac <dipp <ha> <kani <legi <sack <steu a_depo affel \
        agai_and aufg_und aufsl befin benc_and beza_wird blei_die carro coach drau_am drew> duer_die efind enbau \
        enmus ensio es_bis eterv fslei geht_an hire_a ilkle in_ihre in_unte ishin ixth> kart_hat lafe> lang_im \
        mit_das nach_beka nine_in nsion onig> ront> rschm scho_das sich_zum sitz_seit sixth ssers stel_ein stue_von \
        taffe the_sea town_hall trae_die ttche ufsle verk_bei vom_baec von_bei wer_welc year_afte zapf_bei \
        =-1,0,2,-2 <dist aehre and_did ange_eine beim_nach chdec der_akti der_anle ein_antr gehae hdeck iatio iher> \
        in_jede ionae locks mmune nuary offi_has pric_was rlag> verne war_eine =-1,0,2,-1 <aufk <frac <fusi <geku \
        <hens <herd <keys <luxe <peti <razz <reta <sher a_bad a_grea aatli abgek achve admi_are aengi aggeb ahnde \
        alle_woll als_mir als_sie als_subu als_zuge andum ansfe antit arbe_alle are_outs arlie ases> atlic auf_unse \
        aus_nach azzia been_appo befas behi_the bener beru_wurd berue bewac bis_weih boar_the boers bore> brau_drei \
        bschn cars> cense cent_belo chur> cide> clos_to deci_on der_blut der_pach derte die_akti die_ante die_anza \
        die_das die_eink die_flot die_mueh die_reed earli ecide edern ein_konk ein_must ein_prue eine_poen eine_wart \
        eins_das eistu elder engig ensti entur enzve epaid eralv erial erium erlis ermi_das erpen ewert feren \
        five_year for_it for_sixt forty fruit fuer_heim gesc_und gewoe ggebe great gsver gutte haen_fuer hain> \
        hand_noch hat_nie hings hmelz hote_ein hwand i_sell idend idiar iece> ihn_am iligu in_koel index ionsv irat> \
        irte> is_seal issen it_agai jede_part jense join_vent kein_empf kein_mehr kein_unte keys> kilo_akte \
        kost_selb kuen_den kund_gewo land_habe lbuch leas_five linz_hat lodge lunge mark_for mehr_daru milch \
        mont_earl must_fuer ndate ndica netzl nken> nlade nnahm nnish nota_in nzels nzusc nzver obwo_die oefe> \
        of_thei oins> olite onsve ooden oofer orgun orty> ovide owns> panis pecte plan_im prosp quire ralve razzi \
        regal reier reis_der renha rent_the retai righ_to rleis roof_and rospe rovid rsenk ruit> rund_dass rweig \
        rzink s_bank sabte schob seits senku sfer> sheri shop_has sich_ents sidia sie_nach sorgu srede stat_eine \
        steh_am stike stspi taatl talte tenzu terer terho teriu teur_wird the_cart thir_days tings trad_in treu_auf \
        twel_mont twen_two uebe_eing ueckb uired ulbuc ument umsa_mit und_schn und_wart unte_habe unte_vors uropa \
        usred usver verb_sind von_dort vor_neun vors_die waer_die wint_i wir_eine wir_fahr wird_von wirte woode \
        wrot_that year_agre zeich zu_lese zuer_die zusc_erhi zzia> =-1,0,2,0 <adva <ansa <bier <nehm <prev <subc \
        a_bank advan als_nebe anbi_daru and_ever and_remo asant aubni auch_an bcont bis_zu bonde days_when dem_eink \
        denba die_fuhr draft dshak dvanc easan eichb eine_mind eleg> ents_dass enzus erord eserv eviou fehl_eine \
        files foun_in graf> gunst had_us hake> hund_of ifenh im_naec insen is_pick isebu jahr_bis jahr_zusa \
        komm_voll kshop laim> laubn leasa lieg_will man_jede nberu ndsha nersh nine_minu nnes> ob_und ompla outst \
        previ prova revio rhobe roval rsehe shee_in subco tage_vor terze tragu tzahl ubcon ubnis uegt> wante \
        will_deci zinse =-1,0,3,-3 <carr <pitc hatt_ich neue> pitch tners =-1,0,3,-2 <bean <geli <holt aehrl autho \
        berni chver cludi den_jahr der_vors dicat dmini ehold ein_dien ein_hand ergsc ernim goes_to habe_der hone> \
        ist_zum joint llige ludin mden> mir_die mpani nach_prue nwael reckt revie rgsch rnimm sind_der stoms summe \
        toms> um_ein usban uthor waelt waren was_ich werft =-1,0,3,-1 <want anies appro ateri bgere bis_mona ciati \
        der_baue ersic habe_eine horit leut> petit von_wird =-1,0,4,-4 stung =-1,0,4,-3 <merg discl isclo rival \
        sclos =-1,0,4,-2 <were abna_von auher bauhe diary iary> rned> uherr =-1,0,5,-3 <hous =-1,0,6,-4 ozent \
        =-1,0,7,-6 to_a =-1,1,-4,3 <alt> gang> =-1,1,-4,4 <ehre =-1,1,-4,5 ning> =-1,1,-3,2 0_eine <stan aehru rted> \
        wisch =-1,1,-3,3 <off> <tote amsta besuc drive eigt> mstag roben uette =-1,1,-2,1 <blis <dahi <spok ades> \
        beka_und buech dahin fassa grand habe_ja he_had hnte> hoefl kater lade_von lips> oefli onger pille rech_um \
        rummt spok_of spoke ssade uetzt verl_nach whic_has =-1,1,-2,2 <baby <boil <buec <dram <ford <gard <grue \
        <ins> <item <pete <swim <thos absen aded> anien assad comp_says die_ehre die_kost die_land drama eberf enbog \
        erry> esbea eugen ferne glass gleis heat> heren ist_eing it_the ittwo klopf lauch leave mittw nboge not_to \
        ntlic ridge sdays sent_to sgetr shopp staub thek> those ttwoc ture> twoch uebe_eine urns> uter> werk_von \
        woul_not =-1,1,-2,3 0_ein kirch uder> =-1,1,-1,0 0_besu 0_gest <anwe <boge <conn <done <hope <irel <kapi \
        <logs <powd <rath <shal a_care aben_der abge_auch abge_hatt achsg adenk aeckc agine alar_are alle_ande \
        and_hand and_nine anga_mehr ange_das antr_ohne anwac at_work aufg_wird ausf_der ausf_seit ausgr autei befo_0 \
        bei_alle beid_mit beri_ein blowe bruec c_0 chenb chgeg chsga co_foun conne cotta da_ein da_lass dable dabou \
        daugh dazu_die dem_halb dem_ruec den_gart den_hat den_haus den_stei denin der_lage der_musi der_zuga \
        die_luec dien_noch dies_lief done> downl dreh_das eckwa ectly efuel ehre> ein_ents ein_fahr eine_riss elded \
        elev_time eliab ename enmal enthe er_da erkbl esaet etire euro_verl evera faerb farba fast_nich feie_der \
        felde field file_rath fless foto_gesc ftel> fuen_kind fuer_ande fuer_ihn ganic gebr_haet gele_ihr gles> \
        gsame habe_nich hat_nebe hnfle hnica hnrad hsgar hurry in_law in_osna inens info_ein irela is_out ischm \
        jetz_wied juli_uebe kart_mit kblat kerst korre kuen_ist kurve lady_in lang_gesp lass_ich last_for left_and \
        legt_jede leint lesba lesse liabl logs> logs_me man_daru manc_der maten me_out mess_eine mfahr mit_alte \
        mit_auss mohnf morn_to nach_lang name_die ndabo nebe_den nfles nftel ngles nitra nklag nnect ntur> ob_der \
        obile oest_im ohne_befu ohnfl on_page onnec orrek ottag otto> ourer ownlo pass_im passw post_is powde puren \
        raenz rbesi reje_it renko rgeri rkbla rkund rrekt rsel> run_like samm_erst scha_bei schm_als scho> scho_am \
        sei_scho seit_donn she_pick sich_fuer sieb_aus sleih sofo_eine soll_laut spine spure stel_ihre stel_sie \
        stun_eine stun_habe sunge teien tersp tfael than_on the_litt this_week tless to_find toni_the trai_0 \
        uebe_rich ughte urgen usgra vers_auf vom_disc vorta warn_vor was_neve wet_card who_have wie_bei wien_und \
        wird_abge wird_mit wird_zuna wnloa wurd_ein zent_komm zu_rech zu_such zwar_zu zwei_erwa =-1,1,-1,1 0_aske \
        <bed> <bege <bird <blec <blow <chos <duft <entk <expl <froe <geig <gepf <irri <kurb <lehn <nem> <pfin <pige \
        <rase <reti <silo <smok <uncl <vorr <wohe abor> abou_the accep adver aenzt ahnar alle_fuen am_bett an_enve \
        an_fuer and_the ange_werd aniel ansc_von arbe_unte are_on at_fort atore auch_noch auto> ball> been_and begei \
        beit_beza beko_eine beri_wird bern> bett_das biele bis_zwoe braun brin_a burnt ccept chirm chose churc cious \
        cist> ckgez das_buer day_befo den_bild den_tag dene_man der_bere der_brue der_grun der_heiz der_waes detec \
        drobe droom dunge dvert eatin ecial ected edaue edete egeis egess ehrma eimli ein_cont eine_hand eing> \
        einm_mehr eitde ekleb elefe eless eliev enfja engte enspr ents_0 erspa ersti etect ettet euro_haet euro_the \
        euro_zuru ezuen fahr_nach fings fotog frech frufe fuen_die gave_way gebni geges geige geist grett habe_noch \
        has_foun hatt_nach heel> heis_kuen herb_komm herte heut_fest hlief hnarz hntel huetz hurch i_want ich_koch \
        ielef igeon ihm_eine im_kast imlic in_wien inkwa irrig it_on itdem itgli kein_cent kein_gefa kind_im kraen \
        kwass kzeit lats> laue> ldigu lects lefel lene> leut_mit lieve lined lmond logos mal_seit mann_mit may_be \
        mell> menkl miet_die mind> mitgl mona_vorh mont_for mouth nich_vorh nigh_the nkwas nocke not_yet ntsor \
        nur_und ob_er ocke> ogos> ohne_zu ohnte olley op_kitt open_on ossmu ounda pecia pfing pigeo pilot podiu \
        predi prin_work pulle rasen rdrob redig relat rere> retir rewed rgebn rigat rinkw rkte> rlaes rriga rrows \
        rsery ruft_zuru scha_die schl_wie schue seitd shee_and shund sie_fuer sione sler> so_gut spae_ist spre_auf \
        ssbar stan_nich stang tag_noch tammt tdem> tect> tglie the_coff the_load the_prop them_and they_had tifie \
        to_four tops> trant troms tsorg tuend turni uenfj ulled uncle und_seit unfa_was urnt> urst> urtee urvey \
        viers wage_der wardr wer_bis wir_am woher wurd_in wurd_rot yet_to zehn_jahr zivil zuege zwoe_mona =-1,1,-1,2 \
        <hurt <maed <ross <sani alle_mit auers chaer ein_herr erkab haerf hanks in_an jetz_alle musik ngesc rande \
        riet_mir rkabe rweil scheu spaen tact> the_hosp ttle> =-1,1,0,-1 0_ande 0_bei 0_p 0_waeh <aeth <disl <grip \
        <kraf <makr <neup <notr <oeko <quad <quas <rahl <saft <show <succ <wech ab_heut adela adrat aerte aethi \
        ahlga ahnst akrel amon_them an_upda and_prou and_told and_you anlau anyo_here anzur appie arito asel> aterp \
        badew band_vor barit basel behei bei_unse bgefu bish_nur brust by_in cello chbes chemi chgau cient coats \
        ctati curry d_and d_be damen das_gemu das_lach dboar der_adre der_gebi der_kurz der_zuer die_drei die_etik \
        disli donn_auf dratm dreh_durc drei_ich drei_term dvers eatme ebsto eferz ein_serv eine_stad eine_stam eitli \
        elats elme> entf_bis enues epair erdic erpoi erre_dort erspi ertar erzim es_den es_gera es_ja esiez eslae \
        etech ethio etwa_habe eupre ewegt face_for fahr_und fand_auf fast_jede feld_mit ferze fili_im flog> foll_on \
        frag_die frag_rech frisu fuen_mens fuer_wen gela_vier gelee gera_0 geri_eine gordn gran> gszif habe_kein \
        had_thou haft_bei herr_an hine> hiopi hote_in i_tran ich_sage iezt> ihn_in iliga im_neue in_linz in_lueb \
        is_show islik issch isur> isvoe ivity ixing jetz_ist job_in kam_eine kam_selb katz> koma_das komfo krele \
        kues_habe laum> left_as leis_wie lfoer lieg_lass ligab linen lism> livin llent loeck makre mart> me_wher \
        merci mich_die mint> mir_unge mists mole> muss_der must_be my_surg ndtag nenba neun_kind neun_schu neupr \
        ngord nich_bere nikum nitti not_the npast nstst nur_zwei nurs_in nzuen ob_sich oentg oerbe olste ooth> ortga \
        out_in p_m pape_with pears plast plat_leis pres_from pump_von put_one putti quadr quasi rahlg rakte \
        rang_from rango ratme raus_den rele> rich_sich ring_roun ringi risur riton roent roses rpoin rrywu rstoo \
        rtari rywur sansc schi_die sgrup siezt sinc_our six_peop slike so_etwa so_he sonde stam_seit stat> steh_mein \
        stolz stro_auf succe sues> svoeg swort sziff tenau tgebr the_edit the_text the_ther ther_now thiop tial> \
        tkran to_fini tragr tulis two_todd uadra uasi> ugspi ulism ungla uns_mit up_took uprei urryw usbet uschk \
        verk_in verni vier_baug vier_weit vity> von_halb waer_s war_selb was_it we_move week_i wegt> weis_auch \
        weit_mein wer_heut werd_was wie_scho wied_hoch will_ein wir_zahl wirk_aber ywurs zepte zog_eine zu_ihr \
        zwoe_minu =-1,1,0,0 0_auch 0_dezi 0_ging 0_has 0_last 0_raed 0_wied <barc <bech <begi <bequ <bezu <bits \
        <bloo <blue <boom <brus <caug <chur <cong <cott <coup <daug <deni <dini <dorm <doub <eisv <embo <exte <fill \
        <flog <flop <flor <gril <gula <haes <heir <hell <hofl <holi <huet <imke <jaen <karo <lap> <lesb <lid> <lipp \
        <livi <loya <lueb <maga <midd <mine <moec <n> <oak> <outd <outl <pani <pear <poka <pudd <quel <quit <rheu \
        <ring <roch <roeh <sanf <senf <simi <slop <soun <tade <teen <trop <udin <urba <uw> <waen <waff <wesh <wort \
        <yild <zugu <zuha <zuve <zwet a_gree a_grud a_leak a_mrs a_penc a_thur a_toot a_van a_vouc a_wedd ab_dies \
        ab_mont abge_und abhol abung adve_as aess> aetun afanz afte_dark afte_her agai_with ageru airne aling \
        all_week als_eige als_erle als_nach anber and_agre and_my and_stru and_to andfr anfor angwe ankst arcod \
        are_at argum as_it asion asks_you asswo at_each atenl attle aturg atzt> auchs aufla aus_indi back_twic \
        bag_of bank_im barco based batte baul_von beck> bei_best bei_da bei_dass beim_disc belae bensa bere_wurd \
        besc_seit best_vert bestr betet betik betr_prod biet_habe bis_sie blood boer_in born_and braut brem_hatt \
        brott bstbr caugh ceive cerem chaec chape chbar chene chgen chhei chimm chuhf chwac ckens cksac come_with \
        congr cont_one cordo da_sein dafu_eine dafu_kein dank_auch dann_ist dann_stel das_ausl das_mode das_prob \
        das_sage dekla dem_heim dem_mann dem_zaeh den_hut den_ich den_voll deniz der_ausg der_chem der_elek der_herb \
        der_klei der_luef der_pilo der_saun der_tisc der_verm der_zoll derzi deze_0 die_bei die_die die_haen \
        die_inve die_pral die_stim die_tabe dien_in dine> dini_room dinin dling doch_nach dopti dort_und drei_naec \
        drit_tag drum> ebeck eberk eceiv echhe edroo eedle eelch eenag efres efuer egegr egelb egerv eheiz eigh_and \
        ein_pdf ein_sege ein_sond ein_wass eine_auto eine_sie eklap eldau elf_grad elze> embos emmel emony enans \
        enbon enbro ends_in enfma eniz> enlec enueg enwei er_vers eraus erbli erech eremo ergre erhar ermut erser \
        erst_anga erst_der es_da ettuc euro_anfa euro_are ezug> faeh_durc fift_year finds five_i five_star flop> \
        flori form_asks foun_out fract from_s fszet funk_der fwach gebu_und gefu_wurd gehe_das gehol geht_da gelan \
        gele_hatt geno_nach gepac gepla gepr_wurd geral gero_habe gerva gesa_seit getar getr_werd gewi_im girl_at \
        give> give_me glei_0 glue> gnose goats goods grab_bei gripp gros_ein gros_mehr grud_the grue_mich gruee \
        gumen gweil hab_ihm habe_dem had_run haech haess haft_vor happi hat_gest hat_ruft hatbo hatt_alle haus_so \
        hbasi he_said heelc heint helf> herig heuma heut_0 heut_nich hheit hich> hick> hlor> hmark hofla hold_her \
        holid hotog hres> hresg hresk hrew> hrmas htwer huhfa i_beli i_get ich_alle ich_gebe iebss igent ihm_ein \
        ilar> im_anzu im_bett im_kont im_natu im_wass imila imweg in_acht in_breg in_dess in_fair in_two indin inged \
        inst> insul inzw_nur is_clea ist_bege ist_echt ist_man it_four it_look itaga itchi itrat ivatw ja_der jaenn \
        kaefe kann_sein kanne kerte kholu kiel> kilo_0 klamm know_whet kohl_und koll_sei komm_heue ksack kssch \
        kund_frei kursg kurz_bis laeus lage_fuer lang_wird langw lay_in lbstb lchai ldsch leak> lebe_fuer left_to \
        legeg lehnt leis_im lern_ich lettu leut_nich liday lieg_an lige> line_says lkrei lleic log_out lost_its \
        loyal luest maeh_nur man_auf man_bis mboss mean_to medi_0 mehr_gibt mehr_zu mein_kont mein_lieb merl> \
        mete_zeit milar mill_and minu_der minu_spae mir_aber mir_auch mir_auf mir_dafu mir_fehl mir_kein mit_alle \
        mit_ders mit_haut mit_mens mita_im mmand moech mony> morg_frue morn_afte morn_and moth_in much_as muss_ein \
        nach_bei nach_durc nach_rech nann_er ndly> ndson needl neue_von new_in nfisc nfmal ngedr ngema nglae ngsda \
        ngwei nich_betr nich_kam nigh_and nkste nleck nmark noch_bei not_call not_one noth_left npass nsive nsuli \
        ntal> ntre> nudel nuegt nues> nur_wer nzelf ob_alle ocate ochge odesf oecht oegel oeher oehre of_its of_june \
        of_marc of_oak oflad ohin> ohne_hoff oise> omman one_by one_must one_to onged only_left ordon orone orto> \
        ostco otato ototy ottei ottpl ouchi ough_to outdo owerp owing oying paetu parc_cont pati_war pekt> pfiff \
        pfle_in phon_line pick_out potat proz_gese prue_die raenk ranie rasch rbote rcode reak> reatm rechh \
        rede_wied reis_die remon repl_to reska rest_0 rflie rgent rgret rgrun rgume rheum rinst rinte rium> rkist \
        rmasc roch> roll_in roner rook> rotot rrens rsage rseit rufst run_by rvate rwaeh rwisc sanft says_two \
        schn_kein schw_ich sech_ist send_me senke senst serv_from sess_wer sever shelf sich_ab sich_da sie_trot \
        sie_zum simil slich slope slos> so_for soll_eine sound spoon spri_seit sslic sstun stat_the stcod steh_es \
        steh_stil stei_zwei stier strip stud_in sulin summt supp_with sverw tadel tage_hatt tage_vorh talt> tcode \
        tdoor teck> teena tele_hies tenge term_gibt terst testi the_auct the_boil the_curt the_cut the_frid the_gold \
        the_hall the_hut the_lid the_lunc the_rang the_red the_skip the_stop the_verg thei_door threw tinui to_them \
        tolz> tot_und toten totyp trac_the track trees treu> trot_abge tteig ttfue ttpla ttuce tuce> tuer_der turge \
        twic_to two_litr typed uchin ucksa udine uebec ueler uenfm ufsta ufwac uhaus uhr_heim ulin> um_das umge_ein \
        umzu_mit und_frei und_schm und_sich und_vier undfu uner> unpas up_by urban us_take usion utdoo ve_alwa \
        ve_got verk_begi viell vised voege volls von_geba von_geht von_holz vor_laut vors_hat wache waehn waffe \
        wait> wand_zu war_auch war_vers war_vor ware_und warne was_aend was_gone wate_is wave> we_boug wech_in \
        wech_mit week_0 weit_auft weit_das welle went_back werb_geha werd_ange werd_sie werfe werk_nach werpo wesha \
        wetsc wie_am wie_viel wied_mit wint_und wir_vers wird_seit wirf_vor with_in woan_hin woch_hoer woch_kam \
        woelk wohin woll_es worn> yalty yildi yped> zelfa zenst zert> zsche zu_klei zuhau zuver zwei_ande zwei_bewo \
        zwei_bis zwets zwoe_schu =-1,1,0,1 <babi <eise <hoef <klap <lott <marm <nurs <occa <stea <suga a_youn abels \
        abies affne andsa babie batt_last bei_drei bgege bies> but_a casio ccasi cont_the cream dass_ein den_unte \
        der_juge drei_grad ebrot eckla edal> eine_rohr eine_verb elf_leut ercht es_sei felt> fuen_auf fuer_arbe \
        gerie gesc_am harma hbars hear_of howin idges know_how komme konz_der kstae llman lost_an metr_and moos> \
        munio mweg> nbuer nnen> occas ohne_rech otens pects pers_best ricia rouse rstad sams_die scha_0 scho_alle \
        schw_an sech_und she_died showi sind_alle sinkt soll_halt stoff sugar swend tabl_for them_so tkaes to_apol \
        to_leav trac_and tried trude tues_the ugar> umge_die umps> uswen viel_hat vorwa ways> weil_jetz wer_zu \
        whic_the z_0 zu_spae zwei_sams zwoe_fahr =-1,1,1,-2 <mops abge_zu an_eine astin buend chluc delbe dem_land \
        did_not due_to eidel eueru gelei have_sent herd> hgele idelb im_aush in_dene ioned ithdr lowly minu_lang \
        naps> nich_wege onten owly> rengt rgest rite> sagt_ein shalb sind_ein slowl tenbe the_two trang uerun unfae \
        ungsd verpa vorer when_they withd zur_naec zwei_drit =-1,1,1,-1 0_geme 0_unse <ear> <feel <form <frui <heis \
        <lens <lodg <metz <mole <naem <oliv <p> <retu <rosa <sham <spar <trim <trou <uebl <weiz <wert <wrot a_six \
        abruf acht_haeu achtu acke> aemli agai_the ahmes alita als_unse alty> am_rand ammku ancin ande_die appr_and \
        are_sold argel asure atic> atmet auf_hand aufkl ausie autoh avier bei_kein bendk bgeho bing> bran_and bwass \
        chsja ckhol das_ende das_labo das_noch das_zeug das_zwei den_morg den_notd der_kind der_roes der_vom \
        der_zahn die_gara die_guts die_kurs die_mont die_semm dien_der disp_von dlern dmitt dorn_von down_to \
        drei_schu durc_es eckbe ecken edenh eekly efrae ehig> ein_die eink_in eisha eitsp ekly> elbee elev_of elfre \
        epack epte> erbin erwen es_aus escal esitz estme etter eturn eueri event faerz fahr_ab fahr_aus fand_den \
        feel> fees> fort_per fuses geko_ist getan greet gsrun hab_sie hael_die haen_im hand_back hand_nied hat_dama \
        hat_einm hat_soga hausf hefae herr_der highe hour_late hrein ich_dami ich_moec ichtb ielle ierli iftun \
        imme_fuer indly inlag ist_gest itlic kann_man koen_man komm> kondi laerc land_ruft lbeer lectr livi_and \
        man_sage masc_von matic mehr_betr mit_neun mit_scha mit_vorf mlich mmkun mont_the mops> more_of muse_und \
        naeml naufs nbegr nich_erre noch_was not_come nschn nur_wenn nvern obahn oiced olge> olive onder orben orten \
        ortim ospek othe_half pare> pasta pelt> pick_up prue_war rang_to raps> rech_seit retur rosa> rvive rwend \
        sbetr schec schn_der scho_in schu_da schw_war seith she_s sisch soga_der sprot stan_zwei steh> stel_nach \
        stro_vom supp_and tage_sind tattf tekt> tergr that_she the_fitt the_manu the_soup the_wate them_with timen \
        tobah toch_in tries uebe_mit uebli ufgef ufige und_kam undis uns_erst unsts usive ussma utoha verb_prue \
        verbi verf_um verw_das verzu vorm_die week_and weekl wenty werk_im whic_was wife> wir_ein with_for with_warn \
        wo_man woll_eige wrote wurd_0 zuru_hat zurue =-1,1,1,0 <abho <coin <eye> <loet <sky> <stet <thes <vorg <zuge \
        a_hand abre_stim an_sie anyo_else asta> bank_kein bei_nach berze bissc char_me chuel cils> ckdos das_zelt \
        davo_und deli_nine deli_to denta eckdo eine_bier ekame erdop ernac eword figer fitti for_anot frag_bean \
        fueh_ich gese_und good> habe_unte hat_so haus_habe hoelz holds huele ighty im_stre irati kdose litae loris \
        merch mona_arbe nach_gest ncils nich_davo not_answ not_give of_me older orist orrig pay_0 plett rbran rbrec \
        rdina rdopp rrigi schr_hat shar_in show> teckd tgera that_has traps twen_eigh uass> ubble und_dass und_taus \
        unte_hint utung vorh_ange wer_fuer wir_uns word_sei wuchs zeit_zum =-1,1,2,-3 <toni <zieg aelft antie haelf \
        =-1,1,2,-2 <fees <hebe <linz <need <the> <vitr ahnun alle_im anhae ausre beer> case> conce darf_kein \
        das_kont der_steu die_hael einre er_durc eraen erfol ewoeh garan gekue hiede hour_afte in_vier inne> inst_of \
        itrin lusiv man_dort ndbuc nersa ochsc ought ragge reed> rfolg rlier sagt_die stun_spae tgesc tragg trete \
        und_eine unse_schu verw_die want_a woehn =-1,1,2,-1 <garn abore advic ament appea bevo_ich chpru das_hat \
        decid dings dvice efing emist fahr_im hochs hprue ierfa in_tran lters miss> ngsve ngszi oder_nich oebel \
        oerse rseri tage_zu tmete top_of trine um_sche und_schr uote> vance vitri wird_der with_it zum_0 =-1,1,3,-4 \
        holt> uebe_0 =-1,1,3,-3 <must ditor ebert elfte eview ffect iebe> lagen mern> ndere pump> ther> =-1,1,3,-2 \
        <disp rtete weit_zu =-1,1,4,-4 <komm eiber =-1,1,5,-5 <acht =-1,1,7,-7 <verg =-1,2,-4,2 ueher =-1,2,-4,3 \
        <sams ttet> =-1,2,-3,1 come> gkeit igkei =-1,2,-3,2 <enth <ferr <saeu <step <zwis ather ibel> noch_eine \
        sind_ausg =-1,2,-2,0 <infu <veil <watt dead> der_kaff die_pack eine_scha ennum gatio infus ist_seit lchen \
        mona_lieg mpera my_husb ndwas nenku nfusi nuss> offe_me ompli woch_spae =-1,2,-2,1 <batt <clas <feat <flan \
        <kate <reda <sing <stoe a_0 anzam atuli aufs_von bei_0 cafe> calli came_out class das_einz das_pake der_beri \
        die_kist eens> eidig elpli enfzi esser eusch ffee> for_nine geme_mit glied helpl htel> inung kerze klebt \
        larms lauge lein> longe lplin lver> minar nerat nfzig nzamt of_my oose> peter pline rama> ransc ratul ratur \
        reinf rtenz schl_zu schwo smitg step> stre_and sweis tels> to_get tulie two_hund unit> versp war_nach wien> \
        wurst ycle> zamt> =-1,2,-2,2 <altb <bear unde_the =-1,2,-1,-1 0_sind <blad <bril <doze <earp <ertr <habi \
        <krus <notf <ok> <rend <revo <riso <skep <towe <umla <viva <wi> <wien a_revo aenze aett> agnet ahin> aktor \
        aktua also_frag an_hat and_went anyo_know app_the arder attun auf_m been_und berha bling butto cherl \
        date_the ders_lief die_halt die_katz die_ratt die_rosi dies_schi dozen drea> drei_fehl eapes ederb egele \
        ein_blec ein_reze eine_voll elstu emder empla empo> eplac erkas erled ernes erst_war estsi etraf fixe_fee \
        gaube gefa_wir geh_ich habit haet_jema hall_uebe hatt_unse have_died hoer_die i_run i_sat in_luec in_sued \
        inenk inleg isott kaes_und kein_kund ktual let_us llerg lost_a mann_fuer mder> mean_it mein_pake melde merkb \
        mir_der mona_alt nach_ande nauff ndrea neun_mit nich_sieb nine_euro nlamp notfa of_abou oking one_year ortag \
        ostat our_own our_vill over_has paid_0 pared pest> rafie rashe relia rema_that resso revi_in revol reze_fuer \
        risot rkast rledi rriva rtaus s_bren saeum sams_bei sie_nun sixt_four slist sond_die sotto stan_nach stoo_on \
        surv_a tattu that_four the_blad the_chip the_girl the_stan the_thre truf> tuali two_hour uitte und_kost \
        ungsn usgen utton venti verl_man verr_wurd view_of von_sieh want_of war_fuer weni_eine wied_mach winen \
        woch_eing woch_hat wuer_gern wuerz zehne zucke =-1,2,-1,0 0_beim 0_kund 0_seku <and> <arro <bauj <blae <brak \
        <cher <cras <dens <eine <elle <exak <few> <fues <furt <glan <haar <hant <imag <knop <kupf <kurv <laid <lime \
        <magn <mann <mohn <moni <myse <norw <pral <purs <refl <thic <umkl <urge <ziga a_head a_webi ab_apri ab_sofo \
        aben_bei abge_weil abte_in achbl acht_fran actu_read adiat aelen aeme> agier akdow aktu_fuer alle_was \
        alle_zum also_die alte_leut ampin an_arro ances ande_zwei anten antri appe_on are_extr arenk at_did at_once \
        atum> aufsc aufsz aufzu aujah ausg_0 ausg_ich auss_betr awers bauja be_anno begi_mit bei_an bei_holz \
        bei_zwoe being beka_nur bere_ich bere_werd beson best_fuer best_geko beza_hab bild_und bile> bits> born> \
        bot_uns brin_ihr bstan buil_by bus_to by_will campi chan_i char_by chbla chec_the chult ckel> ckenm crash \
        ctly> dages dana_den das_fina das_gebe das_imme das_prog das_syst date_ist datum days_i ddle> den_fals \
        den_prue dense der_hael der_lief der_pfle derst dialy did_offe die_aend die_alle die_anme die_apot die_bete \
        die_dose die_fues die_tuer die_zehn died_at diole doerf dprei drit_seil durch eads> eakdo effer efter \
        ehre_bei eides eilch ein_sich eine_frau eine_guts eine_seit eine_tief eine_ziga einh_0 einlo elf_eins endla \
        enerl enke_hat enkli enmar ensel eplie er_zahl erald erbox erett erlus ernwa ertei erzti es_scho eseuf esso> \
        etwa_ande etwa_von eufzt euro_habe euro_vers euro_with exakt expla fachm fbean feet_of fesso fgegr fifte \
        flann fran_for frau_von fteen fueh_von fuer_den fuer_wart fuess furth gaes_die gefa_weil geli_am gema_den \
        geme_dass gera_von geseu gesp_hat gewic gien> grafi gros_wie gsbue guest guts_uebe habe_s habe_sofo \
        halb_vier hamst hand_gesc hat_beko hate> hatt_uns hblat heis_jetz heizu hende henke hgege hlers holz_nach \
        hosp_the hous_and hreck ialys ich_komm iegel ifft> iftee ihn_mir ilche imagi in_beid in_eine in_hamb in_leip \
        in_week inere inloe inseh is_the iser> isges it_goes itsam jahr_kauf jahr_wied jetz_mit kaeme keel> \
        kein_woll knopf komm_weit kuen_koma kupfe kurbe laett lag_da lake> lauf_mete laut_send leche left_out \
        leid_nur leise lergi licke lies_ich lite_in llenb log_in love_the lster lstun magin marc_i me_luck mehr_erwa \
        mein_mutt mesto mgeba middl mile_at minu_ein mir_nich mit_hand mit_mein mitne miums mmend monit morg_ange \
        mpare mpft> mping msoe> mster mutt_ist my_cust my_lett my_neig mysel nach_als nach_habe ndpre need_two \
        neph_paid nett> neun_minu nfass nfigu ngeri nich_wenn nimm_ab nitor nium> nleit nloes noch_sieb nopf> nrufb \
        nsehb ntgeg ntin> nun_steh nverz nzert nzuru oerfe oetet of_four of_prem of_thre ohne_mont omsoe onito \
        open_dail opien or_take oter> over_and owder pati_in pien> pro_kilo prue_zur quers quot_came rake> rald> \
        rbel> reakd rech_ich reda_hat reih_der rektu repla repli rfer> riff> rifft rille ritze rlust romso ronen \
        rscht rsing rspre rtoch ruefs rztin s_vier sagt_herr saved sbeau scho_ausg schr_ich schw_auf seal> sech_euro \
        sech_flas seit_sams senf_zuru serin sery> setz_sich seufz seve_mont sgeme sinc_marc sinc_pass sinc_went \
        skopi soll_nich solut some_the squa_metr stam_aus stan_wir stber stim_auf stop_and stsie stud_hat supp_by \
        tage_war take_abou take_thei talk_me tecke teig> tenza term_on tfrie the_cert the_comm the_midd the_sale \
        the_wait then_wish thick thou_fran tivit to_each to_hate topfe trai_von triff tsieg tstun ualis ueckh ufbea \
        ufsch ufsze uman> ummt> und_gest und_nahm und_ob und_was undab unse_reda unte_noch upfer urbel urely users \
        uszue vate_ist vatwa ve_aske veilc verg_wir verlu von_lief von_noch vor_das vorh_mit war_mit war_supe \
        was_lear wate_base wder> weit_im weit_offe went_over were_read what_was wird_nach wo_sie woch_kost woll_er \
        woll_mein wurd_heut xakt> xplai yself zigar ztin> zu_schr zu_zahl zwei_minu =-1,2,-1,1 0_land <dess <frec \
        <leaf <prec a_few a_pack abge_in ably> aeusc afier andsm bend> bera_von blech brake ckche das_auto dien_im \
        drue_und dsmit enkor ersit esess fachb farbe four_time geht_die geses had_the lief_sind man_mir mont_vor \
        ndsmi ngeno nkorb odium ompre race> refle singe size> steh_lass the_seco the_woma tickt umped =-1,2,0,-2 \
        <esta <fish <goin <inju <o> <wife ceipt chnik darf_drei dder> dens> die_aus drei_firm eceip eckho ein_tech \
        elhaf erwae flege habe_kann hlang hmens ich_jetz idenz ilabl istin klo_und lable lieg_im llsta meld_0 nsbru \
        ob_es reco_the schme sdate snumm the_seat tstof watc_the winte zwei_und =-1,2,0,-1 <abfa <ahnu <alpi <birc \
        <bohn <botu <cap> <clin <dail <debi <disg <e3> <fiel <flau <geri <hard <k> <kard <koma <kuh> <laus <loaf \
        <maus <migr <mudg <narr <niec <non> <oyel <pads <peda <pota <reso <rice <rumo <save <seil <smar <span <tap> \
        <torq <tuev <twis <vien <zip> <zugs a_bran a_bus a_cell a_d a_livi a_rent a_rumo a_twis aber_0 aber_unte \
        abge_im abgef achgi adewa aense agsti aily> alami alanc all_bran alle_ange alle_betr als_das am_haup am_vort \
        an_argu ancs> and_held andbu angs_um anik> ansla antig appte are_affe arry> asch> aschk atbot attic auses \
        aush_die auss_ist autif auto_ist aven> bache back_ich balk_und beaut been_left beere bei_minu beim_ausg \
        berkl betr_zu bevol bgeko bibel binen birch bohne both_hand botul brea_over brem_aus brum_und buche by_vide \
        ca_0 cann_be cast_by chatb chkue chnau chser cials ckbek ckfah coins comm_with cords d_have da_mit dach_ich \
        daily dame_am dana_woll dann_verd dante das_band das_fals das_jetz das_krei daue_eine day_of dem_erst \
        dem_flau dem_laut den_brun den_hall den_kell den_schu den_turn denka der_anne der_anru der_dusc der_erst \
        der_farb der_fern der_link der_sagt der_tuet dersp derta des_buer desla dguar die_blut die_konz die_kund \
        die_lamp die_nach die_oeff dien_die dizin dmira dose> draug drei_laed drei_zuge dschi eauti eberv ebevo \
        echsj edizi egehe eift> eige_schu ein_nett eine_apfe eine_arzt eine_auff eine_aush eine_dich eine_mahn \
        eine_wasc einle eipts eiskr eisvo eizko ekund elara eleit elek_seit ello> empfi en_0 enem> enfol enna> ented \
        entka eppe> eprue er_heis erkl_waru erln> ertau ertst erty> ervus erzwe es_stue euers euzen fals_etik \
        fals_vorn fand_ich fchen feedi fegt> festp fied> fiehl flage floo_for foeh_und for_want for_whom fork> \
        four_euro frag_er fran_a from_nove fuen_vor fuge> fuss> gaens gang_zu ganz_ohne gebu_fuer gege_zwei \
        geht_mein geno_der geru_auf gesie gest_auf gest_aus geze_der ggenb gniss going gros_paus grund gstis had_two \
        hael_und halb_auf halb_drei hatt_mir haven hbuch heat_and heats heizk helor henan henfo henla hgest hiel_bis \
        him_it hing_mein hirm> his_boot his_hand hkuec hmasc hmier hops> hotl_von hower hser> hsjae hwank i_bent \
        i_expe i_foun i_ha i_paid ich_brin ich_kein ich_steh ich_unte ich_zahl iebev iehlt iemen ienna iffe> ifull \
        igrat ihenf ilier im_kuen im_muse in_from in_what ingep inic> injur into_my isele iskra islis ist_kein \
        ist_sich ist_uebe isvog it_roun itspr itzen jahr_drei jahr_hatt jahr_muss jahr_wie jema_an kalke kass_im \
        kass_vom kbeko kein_aber kelln kept_a km_umwe knac_es knarz koma> komm_das kran_der kran_sei kratz krust \
        ktuet kuen_in kund_die labe_on lamp_den lass_weil lausc lavie leaf> legeh lerka lhaft lift_is ligke linic \
        lligk llner loaf> logie lohn_die mach_nich mal_und man_outs man_steh mark_und mediz mehr_seit mein_lade \
        mein_opa mein_tant mich_dana migra minu_elf minu_ich mir_noch mitt_ich mmerl morn_with mosta moths mour> \
        mpen> mpfie mudgu mum_has mum_s my_aunt nach_fuen nach_wie name_gege narro nces> ndant neun_weit new_one \
        nfolg ngelh ngepe nich_brau nich_verr niece nine_seco nkart noch_zwei not_so noti_on nrein nslat ntig> ntile \
        ntkal ntrat ntrie nur_am nur_werk nwech oeff_am oelia of_five of_them offe_wurd old_is old_one olly> omati \
        on_bank on_sale opa_hat opert opin_of orlet orque osine otten otuli otzde oured owels oyela pads> pedal \
        peise pelzi peop_in peop_not perty pfel> pfieh plan_habe plane plas_in poli_seit poure ppelz prall prob_von \
        rakto rames rancs rang_at ransl ratel raubt raugh rdens reag_nich rein_0 rgebl rides riss_die ritas rmost \
        rogg_ist ronte rose> rotzd rque> rstro rumou rvus> rwaer rzueg rzwei s_gone saele said_he salam same_crac \
        scha_bis scham sche_hat schi_eine schku schl_am schl_man schl_nich schn_in schw_die schw_sie seco_and \
        seh_ich sein_tant seit_steh selb_uebe selei serv_hat servu sette seve_with sich_der sich_nur sie_kenn sighe \
        silve sind_ab six_and skran smal_jobs smart so_den so_gros so_jema so_stil sond_weil sonn_zehn spalt spir_so \
        spran sprei sswor stan_es star_to stars stil_in stlos stra_aber stra_nich stra_s stre_und stres stri_die \
        stud_der surel svoge tagst tandf tap_wate tars> tbot> tech_kam tele_war telst terpi that_new the_bicy \
        the_exce the_five the_germ the_kitc the_loaf the_milk the_writ the_youn them_the then_to they_foun thin_and \
        tick_cost tiful tkalk to_tell to_two toas_and toff> torqu ttens tuev> tumm> twist two_thou twood tzdem ually \
        udgua uebe_hatt uegli uflag ufuel ulver umour ums_eck und_de und_hatt und_hint und_mitt und_sing und_wuer \
        unve_der up_was uper> usfue usgeg utel> uterb utete utges utifu verg_fuer vert_uebe verun verzw viele vienn \
        vier_habe vier_ich voic_on von_dama von_reis von_setz waer> wanne war_dien ware_fuen was_aktu was_born \
        was_turn watc_by weife werkt wie_s wied_ruhi wiege will_beim will_sie wir_jetz wist> with_bein wo_es \
        woch_die woll_jetz wrot_to xing> yelar yild_von zdem> zehn_aben zeig_mir zmitt zu_der zuegl zuge_im zugsp \
        zusa_noch zwei_einm zwei_frau zwoe_grad =-1,2,0,0 <abib <blon <chlo <digi <erka <groe <idio <krea <loos \
        <mitn <petr <ruck <spid <suit <unik <z> abbuc aben_im aber_zur abiba aedel aessl aetzl aeumn alad> amati \
        and_most aring armel armen aufs_klo bbuch befo_they bibal biet_im bindi binn_stun blond brou_a by_then carer \
        cial> ckone clea_i comp_the cont_is da_als das_muss denk_und der_aufb der_chat der_eine der_luft derbe derts \
        dewan die_foli digit eheim ehrl_gesa eisge emaes emer_line endwo er_imme erfec es_steh estic etrun eumni \
        ezimm fairn fami_in fectl fernb five_foot flip> foot_one fusio gefr_wo gery> gest_0 gest_sagt gewo_bei \
        go_with grad_in gskar gues_a halb_acht hales hante harts has_stop herg_und htern hwach i_ment iball idiot \
        ildsc im_gesi in_frei inbau ipts> irnes issta ist_sie iszus it_down izin> jetz_scho kein_zuru klama koned \
        kreat laert lamat leut_ohne lind> lisie llert loes_der loose lugs> mach_nur marme mean_a melad merk_euch \
        mir_gera mit_rosa mnisz mont_s more_and my_late nbett ndwo> nehm_ich nich_dafu niszu ograf parte pers_gesp \
        plac_it plugs prei_rich puelm quell rfect rgery rmela roehr rosin roun_ever rowed rspie rtels rtezi rtise \
        ruec_in sah_man salad sani_hat sanla scho_durc seit_dies seit_wir smode sonn_hat spart steh_bei stra_auf \
        ststo tage_lang tell_me terbo tezim the_mome the_scre then_it towel trotz tton> uariu uelma ufgeg uhr_nich \
        ummi> umnis unse_toch unse_vert usaet verl_daru very_good vided von_inne vorm_eine weisg wied_kein woul_call \
        xcell zufue zusae =-1,2,1,-3 <gurk bertr chgel gurke one_of the_othe =-1,2,1,-2 0_weit <dabe <dopp <ersa \
        <heid <kabi <kass <merc <ours <sepa <wint alog> arate been_told chine coul_t dabei dame_von die_kond druck \
        edrig ein_gest ervor fehl> folge fortn geho_habe geld_da gesc_hat gewar greed hand_over heim_der htzeh ichun \
        iend> in_dece ist_noch itbew kaese kame_zwei llect my_wife nich_unse niedr noch_offe nterb off_at olien \
        ollec ondit ortni ouble peop_on pfehl point quitt rgel> rther rtnig scho_mal selb_die selli separ sible \
        statu the_supp thern tick> tnigh to_my ufbau um_0 usmar wurd_das zuges zuru_und zwei_am =-1,2,1,-1 0_is \
        <osna <undi appen atzer ausfu ausk_des be_take berg_und blam_the chtze come_up daru_ein dopp_zu drau_bei \
        efueh egrif ehner elzim emain eshal etari fee_is ggen> has_pass hat_s hdraw hern> hoer_ich hole> ingel \
        meis_bis mstel nabru nschl osnab overs paus_der per_brie rein_und remai snabr thdra time_is twert two_work \
        uell> uferi und_unse uoted were_all with_thre zaube =-1,2,2,-4 rarbe syste ystem =-1,2,2,-3 0_fahr <anzu \
        <berg <bord assun die_zahl ener> hulen ials> sent> sich_nach sonst warde ziege =-1,2,2,-2 <cart <erte <ned> \
        hluck maess mein_das ngese orgel skart ttler =-1,2,3,-5 elief =-1,2,3,-4 racht =-1,2,3,-3 uefer =-1,2,4,-5 \
        <list =-1,2,4,-4 nten> =-1,2,7,-7 <ob> =-1,3,-5,3 <herr =-1,3,-4,1 ature =-1,3,-4,2 atte> die_verk ietet \
        =-1,3,-3,0 am_tag chlei laine =-1,3,-3,1 0_das 0_for <etwa <salz ander balle chnel emina erge_0 hnell \
        in_fuen lost> rschl semin =-1,3,-3,2 <reih eloes geloe imes> =-1,3,-2,-1 <gaes <terr <tuet <zone affec arkei \
        barke dageg ecked fecte gehe_in graue hemd> ictio ja_aber kart_geht litte messe opfen plate prei_lieg \
        ruec_eine schn_war seats tesch und_steh usin_the zehn_am =-1,3,-2,0 <arzt <bric <curr <dose <jema <lauf \
        <reci <welc alysi ased> aught baute chert chger ckets dem_0 der_jung die_besc die_trai eiden estbe glas> \
        is_clos jeman lysis peich rech_das regle riet> rived seit_zwei soll_das solle speic stern tere> und_pass \
        wager werd_0 wurd_es ysis> =-1,3,-2,1 annen entin er_noch tgege =-1,3,-1,-2 <aend <boch <brec <hose <knac \
        <moin a_smil abwei ans_tele ayer> best_war bweic der_stel fahl> feuch frau_an fully geha_und i_had knack \
        lauf_die moin> mpfah my_daug rkten sich_heut tages takes the_baby ugges uglin =-1,3,-1,-1 <abo> <affe <boy> \
        <deck <diag <feuc <geso <grie <gutg <hate <huma <knew <nitr <okto <patc <pock <rosi <salm <silv <sugg <tape \
        <uses <wet> <wobb <zitr a_frie a_huma abit> achel admir agege aldi> am_fens am_vier an_er ange_nach apest \
        arbe_dann arium artes as_we atuer ausz_das autsp be_fair befo_i beha_ihre bei_foeh beim_drit beka_eine beute \
        bis_elf bis_sech boug_a brei> brich care_home carr_over centi chip> chmec chnec chwoe dame_bei der_burs \
        der_fehl der_mann der_prei der_stro der_zwei derga die_char die_oma die_sach dies_woch done_a ecall ecipe \
        ein_rech eine_aufs ekueh enkar ente_the eply> erha_die erre_die es_dem es_kein etige eurer eutel evels \
        extr_und facht fall> fasse final for_our fridg fuer_acht fuer_mein geht_und geko_sind gele_hat gena_zwei \
        geson gment gros_lob grues gutge hat_dann hauta heape heke> hing_hat hmeck hneck human hund_die hwoer \
        ich_bis ichel icing idigt igena ighti ihm_das ihre_name impft in_trom is_open itron iums> ivald jung_frau \
        kam_nach knew> kont_auf kost_extr ktobe lach_nich laran laut_unse list_der ltbau me_and mit_vers mpres nahm> \
        nante natue ndard necke nets> nich_als nich_eine nich_gese nie_ins nie_wied nnumm noch_fuer nur_auf nur_drei \
        of_whic ohne_ein oktob orbes pack> paeck plan_und pocke prang racke raeus rang_me recip reply rkart ruckt \
        ruess sein_lebe serie showe sie_bei sited stat_page sugge sults swit_to tanda tate> that_came the_repl \
        to_clea trese tuerl uchun ucket ujahr und_halt utoma utspr valdi vier_proz vival ware_die was_ande weiun \
        wobbl zitro zweiu =-1,3,-1,0 <log> <prin <seku <whal acket bauj_0 blaet cent_und die_vorl eizun erkar eugt> \
        got_one inkl_der izung kind_eine minu_drei nstli nwach omise pulve rinki seil_mit sekun sent_a sessi \
        stad_hat tech_von to_0 trone vels> was_soll whale wird_es =-1,3,0,-3 <also <chem <does <geze <herk <onli \
        <stic <summ alls> also> denn> emen> frien gramm lieg_jetz nackt nline oesse onlin pfleg rees> riend sie_die \
        =-1,3,0,-2 <avai <bath <bela <cat> <dear <denn <durc <eck> <einl <fast <fuss <goes <gsch <keim <mome <plai \
        <rout <skan <surg <weep aese> ailab ately aters avail betra bochu but_i by_0 chelo chlug chum> clini \
        die_spue dlich doesn drei_nach eding ein_von estpr fassu ffnun fnung gehe_sie getru haelt hebt> hend> hlug> \
        hoch_mit hrgae ighed im_lade lag_mit letz_jahr liner list_to lmon> mine> nach_vier ngte> nich_dass notru \
        ochum oesn> of_seve otruf piel> rnung skand some_in stpre strok stumm surge the_trac troke uglei ully> \
        und_oeff urken vaila von_war war_ein wer_die wied_auf wohn_und you_coul zahl> zwei_weit =-1,3,0,-1 <anyt \
        <bon> <fuge <kaug <lede <opin <seal <seh> <ster <twic <wegw a_chai abei> abou_a afte_eati anyth at_any atus> \
        augum bilds bille butte chrin conti dachr das_esse der_bibl die_rekl eine_zett er_aus er_die fille genge \
        glei_baua hart> hrinn hseln ingle inion it_and itas> kaugu mess_in must> nbrot nich_mit ntie> nythi opini \
        pboar pinio rgaes screw stisc tatus theke twice ugumm wart_vor we_now wegwe wice> =-1,3,1,-3 <nass <numb \
        <othe am_aben arged come_in der_scha desam eine_drei ewart four> heut_nach hickt numbe o_cloc ssung verdr \
        verwe weigh wing> =-1,3,1,-2 <gaen betr_mit herku iedri iger> sech_mete steh_seit vors_und =-1,3,2,-4 <tage \
        ebrau ering ersat iber> =-1,3,2,-3 <batc <case <cust batch eine_frei lben> oses> =-1,3,3,-5 <term elben \
        rsatz =-1,3,3,-4 ffen> =-1,4,-8,5 <wohn =-1,4,-4,0 <das> =-1,4,-4,1 betro serer =-1,4,-3,-1 <but> <frau \
        <reco rbar> =-1,4,-3,0 <riet aden> altba auf_seit ettin gsten ollte rletz tons> =-1,4,-3,1 atter =-1,4,-2,-2 \
        <haut a_diff chure efon> ggest hure> latte ochur rochu schl_hat tiges verbr =-1,4,-2,-1 <elev <opa> <schr \
        and_at arben at_leas beim_zwei belt> betr_soll bis_jahr eleve emde> erbar erhin erkte heap> ich_haet iden> \
        is_bein leven maerk nutze obble rhin> rver> the_help ults> unch> vom_mark wohn_in =-1,4,-2,0 <oran <rela \
        atche =-1,4,-1,-3 gekau in_bad =-1,4,-1,-2 <aktu <broc <fing <hut> <inkl <mei> <stum <todd a_stra agess \
        almon angst augle autom baugl bis_zur bscha care> cheln chimp ddler die_brem elbe> elden ffnen fnen> gelie \
        gling guts_fuer himpf iges> ist_in loes_sich magne mein_enke mitte muss_man nsivs oddle oehn> page> roll_und \
        rtesc sulta tches tely> the_broc toddl two_of vers_0 welch wenn_s =-1,4,-1,-1 <crac <stil buchu crack \
        die_app die_den effne entil fuen_woch gefr_ob gut_dass left_with nlass olls> tersu weich =-1,4,0,-3 0_am \
        <anfr <bag> <mum> <oeff <ruhi <vent abine chsel das_gera ein_mens erbra fuenf gebuc habe_wir heal_offi irmed \
        kenha kopf> nfrag notdi otdie rmine state uiet> =-1,4,0,-2 <ders <faul <hebt <notd <waer anfra bei_ein \
        die_kass esend finge kanda luck> meant rbrau roess rselb salmo schw_verl tres> zweif =-1,4,1,-4 <pfle <swit \
        liste rmitt say_the verae =-1,4,1,-3 kabin =-1,4,2,-6 uenf> =-1,4,2,-4 <admi =-1,4,3,-6 er_hat =-1,4,3,-5 \
        chick =-1,5,-6,2 ehlte etet> =-1,5,-4,0 arte> wachs =-1,5,-3,-2 <left befun ehend timet =-1,5,-3,-1 <befu \
        ab_okto ausg_wird hat_in jetzt that_i tlich umpe> zu_0 =-1,5,-2,-3 artun nach_zwei wartu =-1,5,-2,-2 <ersc \
        <menu der_kass die_date lass_sich lich> tant> teren toeru we_have xtra> zahle =-1,5,-2,-1 der_mont stome \
        tomer =-1,5,-1,-4 lief_die schoe schwi =-1,5,-1,-3 <flas able> baure break deres mein_frau ones> stick tensi \
        wechs =-1,5,-1,-2 <ab> <vorm ensiv erter hatte zuers =-1,5,0,-4 <holz ebuch sind_seit torte und_mir \
        =-1,5,0,-3 hoen> soga_die =-1,5,1,-6 <bere =-1,5,1,-5 asche ermin =-1,6,-6,1 <wo> nich_zu =-1,6,-4,-1 <jetz \
        =-1,6,-4,0 <used =-1,6,-3,-2 <only fehlu only> seit_heut sted> vergl =-1,6,-2,-4 choen opped =-1,6,-2,-3 \
        pumpe =-1,6,-2,-2 <chea gefah gegeb =-1,6,-1,-4 <tort code> die_dame girl> kilo> ntens sselb =-1,6,-1,-3 \
        arton =-1,6,0,-4 <zuer alten erkt> =-1,6,1,-5 oden> =-1,7,-5,0 ellt> =-1,7,-4,-2 frau> ueckr =-1,7,-3,-2 \
        als_haet =-1,7,-2,-4 <sofo <vera das_ist date> ofort sofor und_sie =-1,7,0,-7 efert =-1,7,0,-5 karto \
        =-1,8,-1,-6 seit_der tter> =-1,8,-1,-5 das_ding =-1,8,0,-7 euro> =-1,9,-4,-5 zwei_tage =-1,9,3,-10 <euro \
        =-1,10,-2,-7 haut> =-1,11,-3,-7 <app> =0,-9,5,4 werbe =0,-8,-5,13 <park =0,-8,15,-6 geld> =0,-7,-1,8 annte \
        =0,-7,2,5 tner> =0,-7,3,4 <fuhr =0,-7,3,5 tors> =0,-7,5,2 <hof> =0,-6,-3,9 haus> =0,-6,-1,6 inde> =0,-6,0,5 \
        rschu =0,-6,1,5 <des> stag> works =0,-6,2,3 cker> =0,-6,2,4 <band =0,-6,3,3 brief =0,-6,5,1 <dire later \
        uern> =0,-6,6,0 <trad =0,-6,7,-2 contr =0,-6,7,-1 <ante lity> =0,-6,9,-3 ntrac rtrag =0,-6,13,-7 ertra \
        =0,-5,-4,8 latz> =0,-5,-4,9 jeden =0,-5,-2,8 gasse =0,-5,-1,5 <gave =0,-5,-1,6 oller =0,-5,0,5 <hafe for_two \
        llstu paten zeige =0,-5,0,6 wehr> =0,-5,1,3 <head =0,-5,1,4 <buer <saw> arken kamen reife sagt_sie stift \
        =0,-5,1,5 runs> =0,-5,2,3 agen> =0,-5,3,2 iled> rief> =0,-5,4,1 <zu> eilig hung> ying> =0,-5,5,-1 banke \
        etigt =0,-5,5,0 bis_zum =0,-5,6,-1 gned> gung> igned =0,-5,6,0 <fuer =0,-5,7,-2 inhab nhabe =0,-5,7,-1 ihre> \
        =0,-4,-3,6 <sund =0,-4,-2,5 <unbe =0,-4,-2,6 ohen> runne =0,-4,-1,4 gave> ivers =0,-4,-1,5 <tee> entne ntner \
        thro_the und_zwei =0,-4,0,3 <behi rettu =0,-4,0,4 <road eifer gesti hters nschi rchen rennt rueh> tall> \
        tier> =0,-4,0,5 bis_der umgek =0,-4,1,2 ettun ich_im undsc =0,-4,1,3 anal> brik> fabri iess> lator ltest \
        renze =0,-4,1,4 <lang =0,-4,2,1 <sond echne hase> sasse urchs =0,-4,2,2 der_woch eilen im_okto ltung oman> \
        urier =0,-4,2,3 rtier =0,-4,3,0 arves court else> =0,-4,3,1 <auss <weg> ande_mark anzie ersen ich_hab pays> \
        von_sich vorst =0,-4,3,2 teil_mit =0,-4,4,0 achha erwal habe_im ices> lobt> nanzi ourt> ussch =0,-4,4,1 \
        <tisc keepe =0,-4,5,-2 nteil =0,-4,5,-1 heet> hise> ndler oices verfa =0,-4,5,0 vermi =0,-4,6,-3 lause \
        =0,-4,6,-2 <soli eink_von =0,-4,6,-1 apita herer =0,-3,-4,6 <denk =0,-3,-3,6 eferw ferwa sunda the_comp \
        unday =0,-3,-2,4 von_in =0,-3,-2,5 <maen tory> =0,-3,-2,6 llato schut =0,-3,-1,3 <hinw <spre belon ehmig \
        euro_in fluec hieve im_schu nehmi ollat perrt =0,-3,-1,4 <brue aeume arty> beten der_bahn die_numm ebung \
        filme gistr it_woul mwelt nter> oerer parad party stage umwel ungsg uppe> =0,-3,-1,5 <st> has_a =0,-3,0,2 \
        <arme <cana <live anze_erst das_tor dem_gela efigh enlag firef gends irefi nich_durc past_the quay> rdigu \
        refig sein_auto tmess =0,-3,0,3 <bake <crat <gass <pfor <quay <queu <rost <samt <turm aeumt annin beine \
        bis_die choss crate die_zufa etrue fehla her_own ihn_die imina itte> linke lling lted> mary> motor nern> \
        otes> pfort rved> schos sstra stieg the_road thiev um_sech und_wie und_zwoe von_aber vor_die war_er weide \
        wo_frue =0,-3,0,4 <feie <thie arade dete> kicke =0,-3,1,1 <fahn <nen> <nirg and_a der_brau dreih frag_was \
        frei_hat ische nirge reihu rften seit_oste von_werd =0,-3,1,2 <blit <gefl <oben aben> aber_jede and_has \
        blitz came_back die_aelt duerf efers endra erlos eumt> fris_bis gesuc greif hand_in hasen ist_mein laufb \
        mein_nach nachm ndrau nker> orth> ortie pfang post> raile rehen rhof> ruch> study tudy> ufgeb und_nich unsch \
        war_unse =0,-3,1,3 <stud gebae in_this uerfe zimme =0,-3,2,0 <beer am_selb call_it lgen> oben_und sei_zu \
        teil_sich =0,-3,2,1 <ausl <leut alkul andle dann_eine das_0 der_rich die_ag die_fuen einsa geno_und im_saal \
        kalku lars> lines nach_von nich_eing niede nimmt ssed> to_know truck waltu werd_noch wir_lief zu_viel \
        =0,-3,2,2 antra leut_die the_foun uchha =0,-3,3,-1 <seas drov_over eine_mail filed onzer remen =0,-3,3,0 \
        <net> <proc <verf <verm adene afte_two agten confe derun die_diff die_sonn die_tonn er_sagt erest ertan \
        hand_mit hat_fuer in_june ingen insti kanis make_the mbers proz_an sich_aus sschu the_cour they_left uetun \
        unte_ein von_zwan werk_und =0,-3,3,1 einm_hatt gesch nbaue tenan =0,-3,4,-2 <riva sgeri =0,-3,4,-1 amtsg \
        chhal der_vert die_kont ergib fonds mmiss mtsge muste narbe ommis provi rgibt roup> rwalt seaso the_orde \
        ueckz uspen =0,-3,4,0 <harv harve rvest uster =0,-3,5,-3 <drov drove =0,-3,5,-2 ebern rmen> wurd_nich \
        =0,-3,5,-1 anwal frist nwalt proze =0,-3,6,-4 <shar uyer> =0,-3,6,-3 kredi pital tice> =0,-3,7,-3 trags \
        =0,-3,9,-6 esell =0,-2,-3,5 hospi =0,-2,-2,3 ausg_die isel> lschu nach_fuer perru rrung selte =0,-2,-2,4 \
        <belo <blau <da> <dazu <drai <exhi <spen an_den ballo der_orts eckte eule> exhib hacke hibit hursd inauf \
        rsday sselt thurs towa_the ursda walk> xhibi zwei_maen =0,-2,-2,5 chutz sgela unnen =0,-2,-1,2 <cybe <haub \
        <hero <klau <snow <spat acher arish bauho brie_gesc cyber dem_kino den_brie denkt der_ort die_antw egenb \
        ein_lief enspi erang four_in from_who gebi_und geoe_ist hat_niem hoss> ilies it_in kind_unte last_von lowed \
        mete_hohe most_of nach_zu nenst olke> oniak paris s_a spate studi traet uhr_auf unte_wass vorne zu_gehe \
        =0,-2,-1,3 <angr <bann <depo <driv <heba <herz <hubs <rive <tues <vica alkin and_let angre anzei asen> banne \
        boesc bund_und clos_the cros_the dents der_b der_die derwe dhof> ebamm elong enan> erfal ertne eulen eume> \
        find_das gela_von gsamt gssch hebam hinwe hnee> icar> im_bach iorch is_to kein> lager land_und lass_zwei \
        lerch luess maer_in ngrei niorc nsatz nzeig opter ortsv paare rauer rchef reck> reste rhalb ricke rksge \
        rolla rube> sauer sein_neue so_the spiz> sverk the_pari the_vica ther_are threa tzig> uebe_dem ueger ullin \
        umte> vicar week_in =0,-2,-1,4 <anze andst baeum on_frid uhr_ist =0,-2,0,1 0_kost 0_mann <absi <bunt <havi \
        <laug <lokf <quee <umsp <voge <wrap a_lot a_part a_valv acht_mens ahlkr alist ange_mein ange_word ansc_gab \
        arkpl arnis bann_von beban chtme chzue cone> das_will der_haft die_lieg dort_scho draw> drei_fran eftun \
        ein_buer ein_hang eine> eine_mutt emali enlau enze> eraer fehl_seit fersc firs_clas five_work forms fuen_in \
        fuer_dies fuer_irge fvert gege_das gelwe glau_ich gsstr gster hand_die hemal henwe hlman hoeh_am hosp_with \
        hrbah hzueg ich_werd ieren im_amt im_op in_sock inha_von kam_erst kfueh kost> lauf_durc lieg_offe lohne \
        lokfu loors lueft lumen menko mit_ihre mspan nach_zeug nann_es ngsge nich_uebe nine_thre nobo_at nobo_coul \
        ntsta oberh okfue on_i orce> ored> ortst oser> parkp queen raed_fuer raerz rappe rast_in regie riegs \
        satt_mit schl_sie seve_and sitz_und stape stat_mit steh_wart talki tapel the_hear the_quay trac_in ttres \
        twarn ueftu uilde umspa uns_das utier viel_zu von_sons waer_und war_vom was_out wrap_in zahn_die zaun_reic \
        zers_und zwei_werd =0,-2,0,2 0_unte <anma <bana <blum <dusk <faeh <floa <gasl <igel <karl <kick <matr <moto \
        <priz <pude <stau <tall <toge <trat <trif <unge a_hedg a_lad abbey abris achme adven aesid agai_at ahrba \
        alle_unte alle_wied am_kirc and_afte angef arch_von arker arzer auf_stat auge_die ausee baend baum> bbey> \
        be_elev berae betr_mein bezir bis_halb blume boug_it briss brok_into burgl canal chest chirr chlue conse \
        cour_at das_heim das_tier dem_labo den_sech den_umwe der_bei der_flut der_kape der_naeh des_haus deshe \
        die_angr die_krip die_umge dies_somm dinge dmeld dorf_nach dred> drei_eier drei_kilo dusk> dvent eckli edrue \
        egier ehlal ein_blit ein_kabe ein_logo ein_tank ein_tran eine_aetz eine_uebu eived ellac enmit entru er_ist \
        er_nie ermel eschz esden euler eweg> ewoch ezirk fahrb ferie floes flue_in fuhr_die ganz_dorf gele_der gern> \
        glars habe_frau habe_gesc had_alwa had_told had_walk hat_anze haus_in hera_eine hlala hlues hund_von hwaer \
        hwarz hwein ich_dem ierga iesel ikeri im_hoch im_krie im_ort im_sand im_tal in_hamm inet> ist_ausg ist_gege \
        jecte jung_von karl_hein kein_kuch kein_schl klame klar> klers komm_eine lage_auf lagge lalar land_ist \
        lauf_moto leaki leic_verl lette leut_aus ligt> loge> longi lusti lwaer lwass mal_in malig matik mgebu \
        mill_lane mont_hat mpenl muend my_nan nach_feie nach_offe ndmel nehm_die neter neweg nflug ngelb ngler \
        nich_ande nich_verb nnens nraed nsent ochs> of_lett ongin onsen ornew ortlo pften prize ptied radi_wo raesi \
        rbrei reic_es rglar riges rize> rnewe rried rtern runs_the s_sale scha_im schzu sdrue sein_aber serne sigke \
        six_hund so_sagt spie_imme stel_eine stig> stori stre_was stroh stsei such_seit sulte tage_ohne teher teten \
        that_he the_brig the_home the_land the_mark thon> tlauf trati tseit tterw tuem> twen_five ueckl ueen> uehlb \
        ugest uhr_uebe ulted unche und_dana und_zehn ungsw unner uns_ein unte_aufs urgla usee> ustig uting verl_der \
        von_leut von_nach waes_die was_no wecke weil_das wests what_the wied_da woch_drau woch_lang wochs zehn_kilo \
        zeile zierg =0,-2,0,3 0_bus <angl <kape <teic angle bran_im den_zaun die_ober die_rett eine_tee eude> forel \
        girls irls> leihg nkerl orell sass_vier sind_weg trei_auf tzeit zwei_jung =0,-2,1,0 <bist <gara <inge <inse \
        <leim <piec <sech <seif <wurd a_tuto ab_im abgab agen_ab ails> an_um and_offe astha aufen bei_kam bei_muss \
        bgabe dem_amts den_zett die_prog died_on dreht drums ebran ehene eine_meta eine_obst eranz erha_wie \
        febr_ware five_per gesc_ist gewor haet_als hini> i_left idee> laes_seit liebs llten mark_im mein_letz my_own \
        my_wall nach_zahl neue_rech nicip nted> ories orne> quad_und rbank rison rrede rums> sagt_sein sbrie schwu \
        seife sitz_mit spie_im stan_on ther_they tragl tzbet uebe_mona uffer und_ass und_beha und_in unici used_them \
        verfl wait_the weit_betr woll_sie wurde zu_fuss zum_lade =0,-2,1,1 0_einh <aski <bart <brin <de> <deze <draw \
        <eate <ehem <harz <hims <host <klam <klet <knit <luef <nati <nego <poet <proj <quar <rad> <stac <stag <witt \
        abge_der absic achmi aedt> aehma ahrel aits> am_drei arage askin attfo auch_bei auch_das auf_firm bbran \
        begli berra bild> bish_0 brau_die brutz bsich buer_der came_up cent_die chhan chor_und cipal ckern cknen \
        das_stam den_prei den_stal denlo der_bauh der_ludo der_pres die_berg die_tier ecast efuge egoti ehema ehrl> \
        ein_lokf eing_ein einm_hat elken elpla endei enzau er_mich erhof eroes estig eters fand_der fens_zu funk_auf \
        garag gator gefu_hat gehe_der gesc_ein gese_wie gnatu gotia grad_im has_open hat_aus hat_dort hat_gewa \
        hatt_kein heiz_und henen hhaen hhand higt> himse hint_glas hoeh_von hrela hundr i_coun iebsf igato ignat \
        im_eink im_krei im_sept imsel in_ober ineti is_shut itwe> iveri kler> knen> koen_und komm_nich kost_uns \
        krone kulie kzeug laedt lasti lattf lerfr lief_sie liess lkuli lot_of lplat lsory lzpla mach_das man_hoer \
        mbing mburg meet> menst mewor mich_auf mode_von mpel> mpost mpuls mself nach_dien nach_ob naehm naerz ndein \
        ndred negot netie nfess ngepa nich_mal nich_verg nnwer noch_da noch_zust now_four nstai ntend nzueg obend \
        oehrl ohne_leit olzpl ompul one_i onfes onze> oste> osten otiat ownst pake_der pfels pulso rach> racto rafik \
        rbend refug reht> reist rial> roun_in roun_the rschw rshei rutze sass_am schl_ich schw_hat sie_brae signa \
        skind sking sond_nach ssert ssmar staus steh_ein stiga stitu stor> sual> tacke terna the_bags the_buil \
        the_fami the_roun the_stag they_even tisc_mit tnahm trafi troh> tschl ttfor tuere uehlz ugena uler> ulsor \
        und_erkl und_rech und_stau und_vers unges uns_0 unsth verie verr_nur von_frue von_mont von_oben vor_den \
        vor_mein waits war_beim war_und was_not weni_minu wied_ein will_come wird_am wnsta woll_noch woman wurd_drei \
        wurd_hat year_two zaehl zeig_der zeit_hat zplat zuru_sind zwei_leut zwei_mann =0,-2,1,2 <brav <bron <matt \
        ab_was abge_das alde> aus_ange beerd beim_letz betr_ein bronz eboge eerdi erker gebog gekeh irman ist_nur \
        kuehe ltene mleit nkost nstit ostue part_with rmel> ronze schu_die stenw =0,-2,2,-1 <fein <masc <rohk <sowa \
        acco_to aloge audi_foun ausse ckdow demo> dited epers es_laut evor> glei_in hkaff hwerd illin in_zimm \
        laut_prot lese_ich lief_seit lockd marc_and ockdo ohkaf ordin owas> picki rohka rtrie sei_ja sowas stemp \
        telie uns_die verm_sind verzo were_rece =0,-2,2,0 0_lauf 0_was <anno <beka <chie <divi <erza <flew <japa \
        <kaut <migh <perc <ruts <se> <sple <unre <urgr <usua <wede <zeug a_hous a_purc ab_den ab_janu accor aised \
        als_uns ammka an_invo and_in andwi apan> ask_whet aufir aus_uebe bank_und baufi best_ist biet_sind braeu \
        buil_a buye_drov buyi_grou ccord chase clusi cont_are cour_in crap> cutiv daru_gebe den_stro die_aufs \
        die_einz die_vere die_witw drei_refe ecuti ehlha eine_eich eine_paus eine_verw eissi ercen erfo_das \
        ermi_habe es_beim estba euger execu festg flew> for_seve fuer_herb fuer_oeff gara_in gena_ein genan \
        gesa_hatt gese_vers glei_teil habe_ihre haen_von haeus has_got haus_best hera_der holen htrag huete ich_betr \
        ich_gern indli inkt> intra invo_in is_said ist_bald jahr_eine jahr_von japan kam_nich kate> kauti kilo_zu \
        kommi lade_in lage_unse lonen mag_der mehr_der meta_nach might mio_euro mir_auss mir_steh mkapi mmkap \
        my_work nach_verk neun_cent nie_geme nings nvent oennt offe_fuer onest onven optio ordne ort_die ostle \
        our_book outed ovisi pass> perce rcent repay rlebt rovis rwork schi_der schn_weg sech_tage see_it seit_eine \
        serv_gmbh serv_in sich_0 sich_hint spann sware terko tersh the_nord the_proj then_they thre_year trot_eine \
        tskra uebe_zum uehlh uestb ufend ufirm unse_best urgro utive verk_das verl_wird verm_verr von_hund waer_das \
        we_make weder week_late xecut zent_vert zimm_fuer zu_bill zur_umst zwei_von =0,-2,2,1 <dreh afte_my by_ever \
        chers das_auch days_in den_sche ekehr enntn gnahm hefte ippt> locht my_dog nntni ntnis rier> seit_sonn stend \
        teil_das ucken uhaen um_fuen up_my vited wie_es =0,-2,3,-2 by_a dem_bild fsich gerue guelt hnete minis rend> \
        tenst uelti ufsic =0,-2,3,-1 0_per <amer <cast <entz <gebi <grow <trap <unle <witz <zuli alers ameri betei \
        bevor busin den_besc der_haen eeper ein_betr elier ffert gest_nach gewin geze_es haus_seit ich_als im_apri \
        in_dere iness kapit laes_sein lot_0 lots> mich_das noch_ein onkur oteli owner porte rumme scher schre \
        sein_werk sign_for sines sitz_in six_mont slief steu_hat strit taats the_lend the_regu thei_own tige> tsvol \
        vert_der vest> vesto wer_nich wner> zent_von =0,-2,3,0 0_roll auf_rech der_akte enauf erzog euro_zu guetu \
        ippfe ornie ppfeh rants tippf torni unte_ihne =0,-2,4,-3 da_ist laeng =0,-2,4,-2 <have <lice cash> eist> \
        ferer inist llamt notar serei the_chai ulief vorau zulie =0,-2,4,-1 <pro> bei_ande cent_of curem esale fect> \
        insol lesal ocure olesa oraus procu rocur roll> we_are =0,-2,5,-4 ergab firms irms> =0,-2,5,-3 <bid> iers> \
        kette =0,-2,5,-2 <disc <uebe chang sons_kein =0,-2,6,-5 for_0 =0,-2,6,-4 <leas rest> =0,-2,6,-3 kauf> \
        =0,-1,-4,5 kinde =0,-1,-3,3 <fenc <hosp fence ngspl tote> =0,-1,-3,4 0_ist <kran <wass das_unte jede_der \
        rache rgerm rows> =0,-1,-2,2 0_die 0_enth <home <paar <paul afte_a das_guta eeds> ende_mit haum> herre igem> \
        lder> leits ntwor ologe uebe_fuen wall> =0,-1,-2,3 0_mete <ammo <hina <pram <stoo ammon auhof die_wass eicht \
        eimat erat> gesc_an heim> hinau im_alte im_stad llers mmoni noch_einm ntrae oiler steh_jetz suppe terun \
        tgart tstel uefte umge_der ustae =0,-1,-2,4 <into b_0 nners shut> tvere von_ist =0,-1,-1,1 <amus <arso <beke \
        <capt <evac <kand <rowi <sag> <shap <steg <swep <vess <zoo> acuat adfin ahnda als_baue am_nine amuse an_appr \
        anens angsv anla_von antre apar_from are_talk are_welc areha auf_einm auss_des back_auf bahn_am bei_arbe \
        besc_an besu_aus bevo_jema bis_in blut_sagt bran_von bras_band bstwi chanz chhau chivi ckbru ckwer darau \
        dem_fahr dem_hoch dem_rech deman den_fahr der_an der_bagg der_erde der_kapi dfind dial_pati die_ampe \
        die_last dockb dornb drei_mal durc_wege ectur edel> eheul ehlgr eige_faus ein_beke ein_gesc ein_zaun \
        eine_mit einwo eisss ekeep eler> enaeh entri ents_das es_ging euerg evacu fach_und fadfi for_that frau_aus \
        frue_vor fuen_kilo fuett geein gege_zahl geheu gera_gebo gewac gler> halb_gesp hanzt has_move hatt_er \
        hint_auf his_home hndam hrenn hysik i_know i_stil ihm_mit im_flur im_heim im_orts in_glas inisc inwoh iraed \
        jahr_nich juge_blei kamin kbrue kuen_zwei laeu_aus land_die lches ldete lett_cont lgrab lies_die lockt \
        lode_und look_of mana_does manus mein_bub mein_fens milc_die mir_mehr mirae mit_humo mmira musem nach_seit \
        natu_hat nensp not_my nsel> ntry> nwart nwind oben_ein oberw obstw oecke of_eigh on_mill open_it opftu orhae \
        pari_will pfadf reisp rksto roth_who rthal rward s_auch sael_und saue_und sbegi seve_in shape sie_heru snow> \
        some_to stad_fuer stam_nich stile swept tank_der teina tever the_head the_look the_mech the_pier the_ring \
        the_rowi the_seas the_teac the_yard thre_are troma tsel> uchts uebe_unse uehlg ukteu ummir und_krei useme \
        vacua verm_in vesse von_stec vor_mich vorb_die vori_herb wass_und wept> wurd_vom zaeun zaun_ein zwis_sieb \
        =0,-1,-1,2 0_vote <adri <bewi <bitc <blaz <bred <daue <derw <emil <goer <goos <grae <grit <hein <hist <hohe \
        <kraw <lesu <main <neub <ohrs <orni <path <pavi <pfad <pier <pond <rect <robb <runn <sahe <sain <shak <spon \
        <swif <umge <unas <wehr a_cour a_scou aber_kein achti achtw ackne ader> adies aetin afenb alges am_prem \
        and_supp andme angie apri_she arks> arson as_the aschu astor at_her ateve atver aufg_dass aus_stel ausbr \
        ausdr ausra avili bades bahn_hat bahnd ball_und bat_boxe behi_s beken bele_von beleg bevoe bitco blie_und \
        boxe_of buses by_dusk cata_in chaum chgan chgas chtwa ckges coin> corde cout> crews damm> dana_habe dari_ein \
        das_dorf das_geba das_logo das_mate das_nie dass_das defib dem_gefa dem_unte den_krei denau depo_von \
        der_besc der_igel der_mitg der_pfor der_sche der_sein der_vate derth desst die_bevo die_fass die_funk \
        die_late die_turm down_the dreck drei_land each_with eboar ebse> ebsge ecksc efibr egesp ehlba ein_hers \
        ein_zahn eine_gede eine_hoch eispr eklae elf_bis ellan elnah emil> emons ennes enwoh epsel erabl eran> erbet \
        erhue ermae erons erpre errte ertha erwa_die esaec estes eunze evoel fair_retu fehl_im fens_die fgang fibri \
        firm_die flat_the flatt floo_on forkl foun_of frau_in frei_gewo gefr_hat gela_der genbo gendl gera_glei \
        gerst geru_am gest_mit goerl goose gros_wird haels hall_zu hans> hat_elf helfe helm> heron hgang hiel_ein \
        hile> hin_und hirme hirsc histo hivis hlaeu hlbac hlitt hossi hrena htet> htzig hund_jahr ibril ich_nehm \
        ienwo iern> ikes> ilion ilmed im_baua im_erdg im_mueh im_zug imatv in_betr in_groe in_land in_one inale \
        indet ingin iseln isern ist_aufg ist_leer ist_zwei istor it_like itcoi ithol its_floo ivist jaen_die june_it \
        jung_leut kame_sie kann_das kein_nur kein_zett kell_mit kene> kino_wird klift kmalg knoc_down knoep krawa \
        lage_das lamps lbach leg_and lern_verd lickt lies_den lkeru lkw_fahr lmed> loes> loetz lorr_a losio lschl \
        lston lwage mal_nach malge man_uns matve mein_brie mets> mgass miede migt> mit_lauf mit_weni mmelk nach_wird \
        narch naske ndamm nenn_es ngier ngssc nich_einm nich_gefu niem_der nine_one nitho nmitt no_invo no_ribb \
        noepf nove_im nwies nzehn obje_the oepse oerch oerli ohrst old_dair oldes orded orkli ornit osion ossig \
        oungs panto pasto path_is pavil peop_were plan_comm play_the playi plosi pond> postk powe_was pram> prem_on \
        prueh pseln rangi ratzt rebse rech_hat reinh rews> rgera rienw rklif rlitz rmens rnith rohr> roll_mit rraum \
        rstoe rtsvo ruec_steh rueht s_peop said_a saint sarg> sbeam schl_mein scho_ein schr_verk selna semme \
        send_eine sgass sie_samt sie_selb silbe sind_scho sing_i sings so_it speri spie_in ssbra stad_den stans \
        steg> steh_bere stei_aus stie_aus stoec stoep strar stwie swift t_even tause tcoin telt> tenra test_die \
        thalb that_orde the_conc the_cric the_path the_shed tod_von toeck toeps toerc treso tsvor ttelt tuesd twic_a \
        twies ubsta uesda uhof> uhr_stat um_nach umba_zum umpt> unask und_droh und_kass und_pfla und_pros unse_brie \
        unse_spie unte_war unte_wird unzeh usbru usdru verk_kann vieh_mit vier_mens vilio visi_are von_nebe von_ober \
        von_vor von_wohn vor_jede vorha votes want_it war_nich was_es was_sent was_shut was_take welta wenn_kein \
        wifts will_eine wird_aus wird_hat woch_frei xplos youn_in zeit_sich zende zent_in zu_besi zu_erre zum_buer \
        zwei_pens =0,-1,-1,3 an_ihre bitte blaze den_weg der_natu ecome eihga emiet frueh gemie hair> haus_der hgabe \
        hmigu hreat ibiti ihgab illat ilmte klink laze> lows> migun nbeck onist ozess rchga robbe rozes rweg> \
        the_band uched =0,-1,0,0 <almo <behn <beig <enve <gepo <geti <hail <hinz <map> <pike <pink <rebu <unan <vogt \
        <wasn a_sing a_woma aatss abge_ein ables absc_die adet> aganf agre_to alle_herr amber amtli ange_wurd \
        arbe_am arbe_brau are_bril arkha atzze auf_antr auf_ruec ausg_ohne awar_that bahne bere_ist bewe_in bike> \
        brut_die buer_0 can_t chamb cheri chgef ckeln clip_the cools das_buss das_kame das_zugt dday> decis decku \
        dem_gang dem_grue den_niem den_scha dful> die_fert die_kran die_natu dlerm does_a donau drei_wage drei_weit \
        dwerk ebade ebohr ebuil ecisi eige_von eigh_week eihum eine_tuer eins_uebe einsp eint_betr elech eleri \
        elf_stun engi_who eplat ereis erpuf etary etsho euro_nett euro_weni euzwo flugh for_four freig ganfa \
        ganz_wuer gasl_ange gebad geboh gepl_sind geroe gesp_mit ghafe ging_an got_an haet_das hains hambe hand_scho \
        hat_es have_rene henar herch herz_der hinzu hlaga hwind ich_sag idday ieges ignal ihre_proz ihum> im_auss \
        imme_mit in_echt info_fuer inne_ist intak ioner iterk ittli kabe_und kass_stim kehl> ketsh khall ktro> kulat \
        laeuc lagan laug_at ldert lice_for lieg_seit lies_sie link_zu llian luef_aus lugha man_halt mean_that \
        mein_stan mein_troc midda mier> mit_den mit_vorn mitt_saem move_me mschu ncell ndesc netz_bill niaka \
        nich_lohn nkers noch_und nsaeg ntake ntals nun_mal oemme of_work offe_in ohne_auss ohnmo ometr oner> oppt> \
        ordn_ist orfpl page_two parkh raeu_lass ragsw rahm_wurd rauc_der rebui rectl rflae rfpla rkan> rkhau rklei \
        rmarg rmelo rollo rough rpuff rstec rstre rude> rzube sandh satzz seen> seid> sgrun sie_dach sieb_woch \
        spri_and stan_at stet_binn stun_den sued_wird tage_frei telgr that_cool the_lobb the_rate they_put tshop \
        two_men ughaf uhr_werd ummte und_bere und_fael und_glei unse_gros up_nine up_two urcht urnen uzwor verl_verl \
        von_dene von_verg wasn> wir_sonn woch_mehr wortr zleie zu_luef zu_wort zugt_nach zula_fuer zwort =0,-1,0,1 \
        0_beca 0_ihr 0_modu 0_pati 0_ware <abde <ablu <abri <adjo <aerm <anra <bali <boro <brew <canc <cham <coas \
        <derb <ditc <don> <dot> <drac <driz <dyna <eisw <entm <flam <flur <flye <glaz <gps> <gym> <jagd <jess <jo> \
        <joch <jury <kami <kaum <knal <kohl <krax <krip <kust <limb <lwiw <midw <murg <musk <nomi <noth <occu <panc \
        <pans <pfui <rams <rock <sarg <seed <senn <sofa <taub <trip <trun <vare <vehi <weak <web> <wuns <yout a_bras \
        a_came a_pers a_red a_requ ab_fuen abdec abfu_von abge_den abna_das absc_war absof adqua aeht> aend> aetsc \
        afsae agert agnol ahnte akers akery aknes albah alken allge als_zeug alted alton am_gril am_schu am_tote \
        aming ampfm an_ein ancak and_argu and_lets and_me and_pays and_stan ande_rich andkr andwe anfal ange_man \
        angs> anrai anspl anza_fuer apeut arch_has are_nine arel> arol> arre_at ashed assum astel at_knif atast \
        atier atmus attre auch_zur auf_ihre auf_wohn auffo aufst aufwa auman aus_bitt aus_muen aus_zwei ausg_den \
        auso> auss_konk auto_rast autof awatt b_flat back_that bahn_steh bahnv balin bank_zwis bares bdeck bean> \
        befo_it befo_she bei_das bei_gesc bei_war beim_aush belba berbu bere_0 besc_auf beto_nich betr_war bewa_mann \
        bezif bgekl bgeta biege blie_unve blink borou brave brie_an bsoff bube_aus buehl buil_and bunt> bus_with \
        but_when camp> cance carol chbro chee> chenl cheno chil_from chile chilf chill chmes chnur chrom chtsu \
        chur_the chweg ckenl clea_nobo club_of coast conc_in cons_and coop_has copp_thie cost_and cost_them coun_is \
        crowd ctato da_bren da_geht da_gesc da_gest da_ploe da_rede da_roll darf_die das_denk das_er das_hosp \
        das_leck das_nich das_stad datie day_he deck_er decl_the dem_denk dem_erdr dem_rath dem_wass den_kirc \
        den_lade den_mass den_see den_spru depla depon der_gege der_hoer der_indu der_kamp der_kant der_kond \
        der_laer der_somm der_weid deram derby deroe derwa derz_nich desch die_baug die_besu die_bran die_elte \
        die_erzi die_hall die_hers die_jury die_konf die_kuns die_lawi die_muet die_nich die_sani die_spae die_zeic \
        diele ditch does_the dorf_ist dorfb downs dquar drei_juge dresd drif_over drit_davo drizz dstad dwife dynam \
        eadqu eakne eband ebend ebret echin edelt ederz eebre eeini eepin efisc efrig egere egers egest eggek egrin \
        ehicl ehrfu ehste ein_auss ein_bein ein_bewa ein_foto ein_kiss ein_koff ein_maed ein_mete ein_regi ein_satt \
        ein_toas eine_aus eine_band eine_besu eine_durc eine_erpr eine_esel eine_euro eine_filt eine_gefa eine_grue \
        eine_mein eine_null eine_oma eine_roll eine_scho eine_ster eine_zwei eing_die einra elf_minu elte_mit elwer \
        elzeu empf_den empt_and enade enala enamt enbec endor enfes enkla enkte enleu enmue enpaa enpar entfu enthu \
        entif entko entl_ein entmi entuc enzwe eonro eping epoin eponi er_selb eramp erape erbef erby> erkl_das \
        erkri ernoo erpla erre_der erren errot erset es_elf es_gut es_riec es_selb es_sich esamm eschh esor> etage \
        eterw etiet etry> eucht euern eumen eutin evac_afte evier ewarn eweih expl_in eziff fael_der fand_sich \
        fass_von fbrun fehl_auf fehl_uns fens_gesc fens_mit fepoi ferr_coul ferst fertr feue_laes fgera fgeri fgewa \
        fifti file_in fire_are flamm flank fled_sind float floo_to foot_and footb ford_von foto_stat four_pair fraes \
        frag_kein frei_mont freun frige frue_0 frue_schl fsaec ftern fuer_gest fuer_roll fuer_zu games ganz_lang \
        gave_up gebo_das geden gedr_wird gefis gegru gehe_die gelds geleb gelsp gema_von geme_lieg geme_und gena_das \
        geri_und gesc_halt gesp_an gesp_der gest_eine gest_er gethe geweh geze_werd ggesc gieru gies_seit gips> \
        give_its give_the glazi glei_der gnoli goer_hat gold> gros_im grue_in gruts gsmed gspap habe_duer had_both \
        hanty hat_kata hat_moeg hat_wied hat_zuge hatev hatt_ein have_gone have_seal he_decl he_look headi headq \
        heli_with henal heran hered herue herwi heul> hhaus hicle hilf> him_for hing_im hint_zwei hinw_nimm hlger \
        hmess hneeb hnikm hnur> hoehl hoer_der hofs> hold_its hosp_die houti hrfue hrtri htem> i_use ich_durc ideri \
        idwif iefae ieler ielpl ifepo iftie igera ihre_eige ikmus illia ilmen im_dorf im_fest im_gebr im_kurp \
        im_minu im_over im_vors imatm in_flam in_reih in_vare in_wels inate inge_von init_on inst_gesc intin intme \
        inzw_in inzw_kenn ipal> irats is_drif ist_bere ist_frei ist_ja ist_tot ist_weit izzle ja_zu jahr_auf \
        jahr_vier jahr_ware jahr_wurd jede_frei jema_etwa jubil kam_zur kami_der kampf kata_ausg katas kaum> \
        kaum_oeff kein_nach kenlo kett_in kids_from kind_frag kmala kmuse knal_es knall knitt knoch knoe_und komm_da \
        komm_nach komm_seit kondu konfi kostu kraxe kschu kstor kulpt kuns_vor kusto ladez lag_noch lag_seit lamts \
        land_das land_zu last_elev last_seen last_tues lauf_auf lazie lear_the leck_ist leins lent_us let_the \
        leuc_die leut_sind lief_mit lieg_und liese line_to lisse lists llack loat> logo_so loser lough lpenv lptur \
        lpunk lungn lverb lwiw> lzeug mach_and maer_bis magno malam man_expl man_had man_heut man_riec man_uebe \
        matmu matra mattr mausf mbruc mein_meis menad mesn_hat mess_und mete_weit mgekl midwi mist_the mit_hubs \
        mit_im mit_kopf mit_schi mitg_sind mmten mont_a moosw morn_off morsc mpton muse_zeig muss_auch my_car \
        my_init my_mana nach_etwa nach_gibt nach_kame nach_lief nach_nimm nach_sech naec_stun naeh_als naeh_der \
        natu_fuer nauso ncake nderh ndesh ndkre ndukt ndwer neebr neon_die neon_uebe neonr nettl netz_stat nfest \
        ngega ngnah ngsgr ngten nich_irge nich_wegg nied_der nifep nikmu nist> nkrie nland nlock nmete nnte> no_idea \
        noch_nie noch_per noche nolia nomin not_even not_loud notes nothi noti_at now_hang nroeh nsore nstfa ntfue \
        nthue ntifi ntkom ntmen ntmie ntrum ntuch nun_hat nur_an nutzt nverl nzwer obeba occup ockt> oders oelbe \
        oell> oergl oetry of_cabl offe_eine ogeth ohne_vorw oiner ointm okto_in olia> omaus omben omena omina on_one \
        on_wind onduk one_way onisc onroe ooker ophen oppin oppo_the orcha ordn_best ordn_sei orfbr orger oroug \
        orrie orzub ossbr othin otorh ottet ottoi over_to pairs panca park_aufg park_leve penve peuti pfin_die pfmas \
        pfui> phena pick> pielp plan_for ploe_ein ploug poetr poli_beli prak_von prams prok_der prome prue_seit \
        put_in radba rain_and rang_um rapeu ratie rbezi rchka refin refri reide reih_die remie rene_the renge renzw \
        resde reund rfbru rfrie rgege rgere rhaub rhosp rive_is rizzl rkaes rkarr rkrat rlieg rmand rmers rnoon \
        rnstf road_was romau room_with rossb rotto rrett rrich rtagt rtenp rtreu rturn rund_sech rund_um rvor> rwise \
        s_da s_not s_und sagt_man samt_kind schee schek schl_auch schl_zieh schn_dach schn_die schu_an schu_beha \
        schw_rauc sden> sdorf seal_off sech_hekt sech_proz sech_ware sechz seed> sehr_grue sei_die seil> seil_der \
        seit_alle selb_eing selwa semen senfr serre setz_eine seve_foot sflas sgebu sgeta sgren shan_und shant \
        she_like sich_als sich_besc sie_nenn sie_stam sinc_a sind_mit singi six_feet skulp slipp smeda soba_der \
        soff> sola_das soll_am somm_im sonn_bei sonn_nach sons_nur soren sorge spapi spec_are spri_ther spuer ssels \
        sselw sserr sstae ssume stach stan_a stan_niem stan_sie stat_den stat_im stau> stec_die steh_nach steh_wir \
        steme stenl sterm stfal stigu stil_risi stoe_sind stos> stra_and stre_am stri_was struk stueh stuf_zur \
        stur_lag sueds summ_we svier tack> tank_mit tape_und tarra tary> tastr tbar> tecti teic_in telan tente terno \
        that_even the_abbe the_atta the_cana the_dela the_flue the_inn the_lett the_outf the_pool the_rega the_scaf \
        the_teme ther_i therw they_neve thuel tille tkist tmiet to_do tofah toget toir> told_it tran_auf tran_von \
        tratz trin_das trot_auf trug_eine trukt ttoir tturm tuech tuehl tuer_auf tuhlb turmu twage twen_thre two_in \
        tzenk tzkos uberf ubila uebt> uempf ueroh uerve ugeho uhren ulptu um_hinw umann unawa und_daue und_heiz \
        und_leuc ungna unloc unse_volk unte_verl unti_a unwet urchk ustos uswan utin> utofa utzei varel vehic venty \
        vera_der verh_der verm_das vers_bei vers_rett vert_von vier_frei visi_may vist> volu_in von_fuer von_umge \
        von_wart waec_die waert walde wamm> want_to war_eing war_neu war_nie warn> was_all was_ein was_last \
        watc_from weakn week_off wege_best weis_auto weltb wer_an wer_sie werb_hat werd_ja werk_den werk_habe \
        what_call whate whic_of why_the wied_wenn will_stan wir_drei wird_aber wise> with_cake witw_des woch_als \
        woelb wohn_daru work_and wurd_gefr wurd_leic yber> year_0 year_have ynami you_have youth zahl_ich zehn_zent \
        zent_das zerkr zieh_die zieh_dies zieh_rich zu_teue zu_uebe zugeh zum_bahn zur_eroe zur_halt zwan_mete \
        zwei_beha zwei_katz zwei_loes =0,-1,0,2 <abdr <caro <eind <eisd <erdg <game <gasf <hams <heil <hugg <jaeg \
        <knoc <loge <noac <olle <outf <scon <seeu <swan <trec <tun> a_baby a_coat a_coun a_moth a_pot a_whit \
        aber_wenn abou_two acard aged_0 am_palm am_seeu am_zebr anana appel aqua_von arktb arrau as_rece asfla atta> \
        aufz_das augu_im auto_in aware been_bloc begi_0 brac_eine brie_der brun_von buch_hat burg_brok burni by_and \
        by_whoe chil_on chsal ckade dana_ents dank_sage dein> dem_wild den_ausf den_chor den_mann den_seit der_erlo \
        die_alts die_box die_huel die_idee die_mini die_troc die_univ dort_in eben_nich ederv eeufe egenw eh_nich \
        ein_sarg ein_sie ein_spaz eine_helm eine_klei einz> eisdi elf_park elkin ellpl else_to enarc enfel enkos \
        erdge erhos erns_das estse etin> fahr_wurd fili_in film_fuer flaes flue> foers frau_noac frue_stan gart_aus \
        gasfl gebla gefo_der gela_des gela_war gema_das glas_and guin> habe_dort habe_nun had_her haen_nich \
        hall_stan hamm> hat_i hat_kein heinz helm_und hing_mit hleud hmeld hnhei hoch_erre hough hstei hund_ist \
        hund_peop hwore igel> im_opfe in_goer in_knit isdie issem ist_kleb ist_nie it_sinc its_firs ja_nur kelki \
        kenn_dass kind_duer kist_aus kmal> komm_von kopf_ich kost_nix kripp labo_in lacar lamp> last_satu leit_hat \
        lerc_habe leude limbe lmann locka mail_der mal_der mann_hat mante mean_the mit_koff mit_zeic mitt_um \
        morg_hat nach_lag ncove ndem> needs neig_of nenge nests neue_ein neue_lack nfeld nguin nich_verk nkelk nneng \
        noack norin nstab ntato oack> ockad octo_and oerst ohnhe ootbr orts_von otbri peti_agai plac_abou placa \
        pot_of radie rast> rdges regi_and reme_her repa_raed roll_das russ> s_chai s_daug saeu_und satu_a sbare \
        sbeir sbibl sbrun schef scho_the scone sdiel seen_to seeuf sie_vor ssigk stat_ist stau_auf stete stim_fuer \
        strue stur_deck supp_are swans tbrid team_from tenbu tenla term_at tgrup the_corn the_hero the_side \
        them_turn thos_of thoug thre_othe tmen> tneri to_his toge_with tor_von town_s trott uella uhr_den umwe_hat \
        uncov und_kame und_klet unde_glas unti_adve up_this us_who vers_ende vom_zwei von_laeu von_sah von_schi \
        von_wo wach_der wand_im wans> warn_app whit_van wohl_mit woren wuers wunke zisch zum_glue zwei_mont \
        zwei_nach zwoe_mete =0,-1,1,-1 0_noon <arlb <cult <cyni <duba <exis <hott <ink> <iris <lied <ning <saet \
        <sits <spac <warr <wris a_dani a_hund a_matt a_plan ab_silv abstr achpr agens als_must am_samm an_nich \
        anna_ist arch_den asso_in auf_auge aufb_und aufsp ausg_pers ausli bank_holi bank_nich bate_um belas betr_auf \
        bindl binn_sech brea_a char_are cheme chsan chsst coul_take cynic da_noch dance daue_an dubai eckun edlic \
        ehmt> eige_onli ein_werk eine_unte eins_der eltin ende_juni ensa> er_brin erenc erzin estab etaus eurbu \
        euro_ist ever_that ever_year ewer> fessi fiden find> for_half forst frag_nur frid_to froz_the frue_steh \
        fuer_vier gela_weis golf> gott> grue_beha gschi has_left head_offi hheld hlafe howro ieurb im_osta ingbo \
        irish it_we ithhe itier jene> keep_thei klaeg knien koll_der kwage lage_vier lagte leitz lief_soll link_to \
        make_of man_sieh merie muni_util must_und nach_ist nach_nach nfide ngage ngbo> ningb nkwag nstoc ob_mein \
        of_appl ohne_ihn omato onfid orzei owroo plyin pplyi rare_get raufg rence rrect s_all saal_und scho_hat \
        schr_steh schw_gela seige selb_auf sents ships showr sich_rett sling spae_mit tankw term_0 the_prac thhel \
        to_look to_swea trich tzlad ubai> ucks> uebe_ihre unti_0 vere_als vier_woch vora_und vorze wait_to ware_laut \
        weien were_neve wird_heut wrist wroom xplod zessi zlade =0,-1,1,0 0_each 0_grow 0_now 0_time 0_verk 0_vier \
        0_zeic <absp <accu <acke <aeus <airb <apot <autu <baub <bauf <beib <capi <clie <drec <einv <fasc <flaw <floe \
        <flug <futu <gaze <hagg <jene <joys <kamp <klar <kris <lake <loka <lowe <ltd> <meck <menz <muni <papp <parf \
        <pole <savi <scal <solc <stae <stah <tann <unim <wog> <wona <wuen <wues <zucc <zutr a_clie a_pair a_pric \
        a_seas a_tent a_whol ab_nach aber_sie abge_word absc_ist accu_of accus acht_gram adde_two adful advi_to \
        aeuss agebo agelp agesp agre_a ahnve airma akets akti_verl alkas allo> alon_a altsb alyse am_hof am_lage \
        ampag ampen amt_hat an_weil and_lear and_mend and_othe and_stuc and_with and_woul andha angep anru_ob \
        ansc_an answ_the anza_vorg anzvo appl_and ardig are_wait arely arfue ask_in assni astle at_some at_thre \
        atchd auch_ande auch_und auf_ihr aufk_und aulag aus_antw aus_thue aus_vers auss_war aute> autum awles azett \
        back_from baube bean_man been_disc been_seal bei_auf beim_buer beim_bund beka_nach beko_mein benen benfa \
        beno_die besc_in bewe_hatt beza_ich beza_werd bgewi biet_auss bill_in bindu bis_donn bluet boug_0 bran_to \
        breme brigg bstst buer_des buer_lieg butor by_the call_to capit cardi casts cchin ccuse cent_by cent_the \
        cerne chal> chdog chend chmit chri_and chtsk ckbli ckfor ckist clau_0 clien comin comp_file comp_had \
        conf_that cons_to cred_us dami_ein dami_wir dant> darf_ich daru_und das_erdg das_kilo das_klei das_laut \
        das_los das_proj das_weis dass_ihr delsk dem_abba dem_aufd dem_auft dem_buer dem_uebl den_naec den_ruec \
        den_stan denku deoca der_begr der_bonu der_brie der_dies der_dort der_foto der_kett der_koll der_kreu \
        der_kuen der_kuer der_kurs der_list der_lond der_putz der_rauc der_verz der_war dere> dere_eige des_eink \
        des_verb desc_a deut_schl die_absp die_einm die_ersa die_hafe die_kuh die_park die_raeu die_rede die_seil \
        die_verw die_zerl die_zuge digan drei_der drei_leer drei_lief drit_von drov_out dten> due_by dvier eadfu \
        eauft ebirg ebore eckbl eckfo edica eezed egese egeze eimis ein_ange ein_auto eine_alte eine_ante eine_auft \
        eine_fili eine_geba eine_topf einm_in einna einve ejamm elek_einz elist elmae elpro elpuf elsaf emahn embur \
        enang enny> enses enssa enthi ents_heut entsc eocal eper> er_beim erere erge_wird erned erst_inst erza_und \
        es_wird esseb esweh etall etzbe euro_auf euro_dafu euro_sind euro_zahl eusse evenu expen ezed> facha fasch \
        febr_hies file_for fine_in firm_an flawl flie_weit floun forma foun_for freik from_home from_two frue_am \
        fuer_bruc fuer_fuen fuer_in fund_has futur fverf gazet gebe_kein gebir gebr_das gebr_der gege_0 gejam \
        gele_mit geli_drei genla gera_in gere_sagt germa gesc_wird gesc_zahl gest_word gewe_der gezen glets gmbh_mit \
        grou_of grou_the gsant hab_zwei hage_kam haggl hairm halb_stun hall_bei haltu hand_hat handg has_rais \
        has_repa hat_dami hat_soeb haul_out haula hausw have_froz have_neve hdog> heck> hedra heimi hers_im \
        herv_dass heue_auf hgesc hinz_komm hippe hitsu hlaes hllas hntec hnver hoeh_der hold_of hoto> hous_for how_i \
        htskr i_flew iatin ibre> ibuto ich_koen ich_mach ich_mal ich_zuec idar> ietmo ietna ihre_bele iland iligt \
        im_rega im_selb imisc imme_effe imog> in_brie in_char in_duba in_ein in_luen in_rech in_sieb in_witt in_zwoe \
        innah inne_im inspr inte_is inzu> ionel irbt> ircus is_one is_wort issed ist_dass it_has it_will ized> \
        jahr_durc jahr_ich jahr_prue jahr_spae jamme je_ohr jede_woch jema_dane joyst kaemm kamm_in kauf_wurd kblic \
        kein_einw kein_erkl kein_kind kford kisch kists klag_auf klag_gege kont_zuru kund_aus lade_blei lamen lanze \
        laut_urte laut_vert lawi_vers lawle lbsts ldau> lear_that legez leien leur> liant lich_in liges lini_geku \
        list_um lland llerh loans lound lprok lpuff lsaft lust_ist lying lzusc m_and mail_mit mail_zwei man_zur \
        matt_of mend_the merei mert> mietm minu_with mit_mind mit_ther mit_vorl mmert mont_with mpfer mues_binn \
        munen muss_und mutun my_coll my_wris nach_am nach_besc nach_glue nanzv ncern ndenl nderp ndete nebe_auf \
        nente net_debt netzb neu_vert neve_once ngebl ngesp nich_bis nich_erle nich_lach nimog noch_gege noch_heut \
        noon_on nord_0 noti_fuer nove_ware now_clos nschw nses> nssac nstre nthie ntsch numb_0 nzigs nzvor ocall \
        ockis oelf> of_net of_rout of_tin offe_bei ohle> ohne_hand ohne_nach oldau olgen oming onach open_for \
        oper_hous or_retu orrec orse> ostau ounge our_foun over_a oysti pagne pale_0 parfu peck> peop_came perc_of \
        pers_bei pfaen phot_in piece piert pleis ples> poun_a prei_mit pro_stue prov_an prue_eine prue_hat ption \
        puffe purc_orde queez quest quot_for rader raeut rageb ragun ramsc rang_expe rath_less rbuer rcus> rdiga \
        readf rech_den rech_vor reeze reika repo_the rerei reser retar reven rfran rfuem rgeme rhoeh rief_frau rient \
        rilli ripo> riter rlese rmedi rmits rmos> roes_seit rpfle rraet rrika rstri rteli rtens rterl rtrae \
        ruec_abge rwirb s_head s_jetz said_no sale_or same_term sassn savin sbaum scho_aber schr_eine schr_wir \
        schr_zum schu_uebe sech_bei seie_nich seif_aus seilw seit_des seit_fasc selb_ab selmo sent_an sets> sett_the \
        sfond sgeld shar_a she_sent shee_of sherr sich_meld sich_sofo sieb_zu sigh> signm sind_jetz sind_offe \
        sixt_mont smaes snitz so_abge solch some_by space spae_ein spie_mein splei squee sseba ssnit stah_gesc \
        stam_betr star_war staut stay_with stee_for steh_der stel_sich strib stron swehr t_know t_make tabe_mit \
        taet> tag_ein tage_begl tage_in tage_nett tageb tagt_seit tari_mit tarp_and taten tauto tchdo tefri teil_auf \
        tele_eine telis telka terau terly term_the terre tgema the_area the_asso the_cred the_lice the_nail the_pare \
        the_plug the_stuf the_thin they_rais they_took this_seas tiate timme tmark to_repl tonn_wass tools topf> \
        tor_die tschr tspro tsun> tterd tterl tuck> tumn> tuten uberk ucchi uebe_auf uebe_haet uebe_ohne ueeze uenss \
        ufung uhr_verf uickl uldet ullet umens und_aufg und_dreh und_fuen unimo unrec uns_seit uns_zum unse_eink \
        unse_lkw unte_prei uppen urich us_off usel> ussab ussga utumn uture utzer value venza verf_ist verg_noch \
        vert_als vert_pass vier_ab vier_das vier_den vier_lose von_da von_fuhr von_seit vors_zuru waeh_der waehr \
        wangs ware_bei ware_vier ware_zuru was_susp was_zwei we_were weg_der weil_zwei weit_gesp weit_nach wenn_er \
        wenn_etwa wer_den werd_vers were_due werpe west> whits whol_wint wie_aus wied_luft wied_wir wir_scho \
        wird_auch wird_soll wird_viel wire> wirk_die with_an with_imme with_thei withh witze wless woll_sich wonac \
        wrot_the wuest wurd_und xclud xembu xpens year_some ystic zahnt zehn> zeig_hat zelpr zels> zett_im zeug_seit \
        zog_um zu_vier zucch zuckt zum_fest zuru_drei zvors zwan_wage zwei_last zwei_vor zwoe_proz =0,-1,1,1 0_kurs \
        <appo <bezo <erle <erlo <fibr <goss <pfae <rete <stuc <thri a_noti a_prog abge_unte acht_tage afika aftsb \
        akler alle_uebe ammti an_uns angem anzu_und auf_hoch auflo augh> aundr ausd_wuns bei_hatt beka_wir bezog \
        bled> bouri carg_of chtho davo_im deck_und den_sitz der_bode der_brut der_mate der_west die_dort die_umwe \
        dtrat efina ein_panz eine_gart eins_trae eltem enach ende_um endwa erkfe ermed erric etent ethod fast_am \
        fehl_zwei fibre fikan frier fschr fuer_neue fuss_hera geha_da gehun gekla geren gesc_sitz gese_hatt \
        gest_habe ging_bei gisch gut_von has_no hatt_drei have_made heis_seit hille hing_seit hmitt home_for hrten \
        hthof hund_poun i_bin ich_am ich_schl ierpf ihund ingsf ionsz jede_stun jury> kein_fisc kein_zeit keite \
        kfeue komm_drei konn_nach lag_eine lage_laut last_mont laund makle metho mmtis mtisc name_an ndenv ndhol \
        nebe_drei nfere ngsfi nkets npark nstes ntwar nverk ober_seit of_0 ofahr onfer orde_i piec_in prog_von \
        proz_vom rderv rege_auf riefk rkfeu rwarn sagt_alle sange satzw schi_im schi_in schw_vor seit_weni sind_ja \
        so_gela spark speck steh_da stuck stuem sued_hat supp_und tallz terdi test_und the_ball the_cast the_cath \
        the_comi the_isla tials tierp till_a treut two_fami uarti ufloe und_lass und_nehm unse_gast vier_grad \
        voll_nach vom_umsa von_ab von_gera was_left wass_in werkf wish> with_one wurd_unte zehnm zuck_die zwert \
        =0,-1,2,-2 <buyi <ener <seie auch_die buyin chtve ctice da_hat das_foto energ gsdie hatt_den htver ruest \
        rzeic seien staud the_agen usper uying verf_wege werd_gesp witz> write =0,-1,2,-1 0_mio 0_toep <alp> <bau> \
        <brae <budg <buss <dani <debt <eu> <guel <hrb> <mio> <pled <thom <voti a_conf a_join aatsa ab_jaen aben_kam \
        abhae abili achtv actic aemme aetig ago_he amtsb and_carr and_leas and_wrot andat ankti anntm appe_to are_to \
        ares> arlbe asons astwa atsan auptk ausg_sind auss_und banks bei_haen bers> best_eine best_zert body_shop \
        brin_ich busse carri castl chan_the chtag comp_auth cutor danis daru_ausg debt> delsg dem_kauf dem_klin \
        dem_rad dem_schi den_absc den_erbe den_knie der_beho der_bran der_obma der_stap deska die_anna die_disp \
        die_erne die_gebi die_haus die_koop die_milc die_voll dire_of dual> ecuto eeded effe_from ein_inge einbe \
        eine_bana eine_kell eine_pach eine_rund eing_wurd eins_zuru eith_part elsge emden emiss ended enews enhaa \
        er_spra erdam erlo_einz erne_der erpfl erues es_bess esere eterg etrug etzla faend fehl_nie fina_ist \
        firm_with for_s for_time forge frue_offe gagen gbau> gebo_0 geht_nach geld_am geno_wurd geru_und gilt_bis \
        ginnt gner> grei_nach grou_at gsber habe_scho haet_den hand_des hare> hares hat_inzw hbaue his_thum hlern \
        hlhau hra_0 hrb_0 hund_uebe icula ihm_als ihr_gesc im_beri im_flug im_syst im_verb imbin immre in_malm \
        in_nine ingag ins_haus is_how is_requ ist_erlo it_hold itaet itget ittig ja_jetz je_ein jekte kauf_von \
        kein_tank kenn_und koll_zu komm_kein komm_zu konte kstan lachs laeu_wie lag_zule lastw lberg lett_from \
        ligh_keep lmach loes_die lsger lysts machu makes mead_and mehr_fuer memo> merer mill_in mit_koll mit_sofo \
        mit_teil mits> mitt_den mtsbl mues_die nabha naten neede nfaeh nges> ngig> nhaar nment nntma noch_vor nord> \
        not_disc noti_of ntain ntmac of_one ondol opean orge> osecu our_two out_to over_susp pean> pledg prose \
        proz_ein proz_nach ptkun racti raeng rags> raise rdam> rderb rech_nich regi_offi rema_in repa_0 requ_for \
        rgab> rikan ritti rkass rlber rnove ropea rosec rpen> rreck runs_for sacks say_they scale scha_lag sebau \
        sech_mona secut seit_acht seit_grue seit_vier shop_floo sie_an sie_drei sites sitz_der sofo_wirk solve \
        sped_die ssach sseld sshan steh_die sterr stim_mit stoc_and storn stuf_auf tank_mehr ten_days tend_for tenda \
        terta that_make the_foll the_muni the_stee thei_payr them_befo ticht tieme tifik tisc_lieg tling to_shar \
        too_litt tsbes tsbla tsend ttend two_loca ufspr ufste ugesp uhr_drei unabh und_an und_best und_rich ungse \
        unse_anwa unse_fehl uptku urnov urope uslie ussba ustro ventu verb_ist verg_je verpf vers_mit verzi vites \
        von_an vorka votin waldb walte walts wand_die war_scho war_von was_and way_out weit_an what_it wird_das \
        with_effe with_on year_with ysts> zerne zu_rich zur_abna zvert zwei_gese =0,-1,2,0 0_ab 0_nich <akkr <exch \
        <konv <ludl <opti <sewn <suin <woec a_phon abge_zum abzog adenh agela aglic agnah ahlba akkre als_nich \
        ande_klei anfa_fuer ange_fuer atsen atzme auf_pump aufs_tagt ayabl beibr beli_die bgeka bhaen chai_s chini \
        dafu_dass dagel das_spie dem_bish dem_verb denhu der_arch der_hage derla die_krum die_lose die_tite die_zimm \
        die_zum dlow> drei_ande eine_arbe eine_film eitza eiver ekuer emeri erkon es_nie euro_ange excha farm> filin \
        four_cont fris_fuer from_thre gab_nach gasth gemah gesc_er has_resi hat_fuen have_sign heut_sind hlagn hoeht \
        htsvo i_brok iberi ich_dene ihne_habe inbeh issig itzah jahr_moeg janu_and joins kein_roma kein_will konso \
        konve krum_gurk kund_zu lag_das lagna leinh letz_rate lient limbi llerb llzie ludlo lzieh me_that merik \
        mill_fran mit_sitz mmrec moeb_mit mont_noti morg_drau my_best my_soli nach_prei nahmt nahru nbeha neue_kueh \
        nleih nsign nur_nach nussb nware ob_jema oeht> of_some olleu ollzi onsig oppo_peri orkas owie> payab peale \
        piere postl prob_am quant ques_on ragli rang_each rang_roun rarel ribut rind> rkont rossa rott_have s_offi \
        s_purc salt> sank> satz_ist savi_bank scha_hat sewn> sped_mit ssbau staa_die steh_dies stue_habe taus_er \
        the_bord the_pros the_remi the_year timmr to_no tzmei uanti udlow uegen utati uted> verg_wurd verl_gege \
        vom_kios vorh_was wart_von waru_ich xchan yable zmeis zu_je zu_werd zule_bei =0,-1,3,-3 <kios kiosk \
        =0,-1,3,-2 <bids <bruc <cash auf_rang aufsi awing beka_der berwe betr_hatt chuls drawi ehjah eine_abna \
        endl_ein ertri fers> gross hagel heine hjahr ichta im_febr kam_von laint leine lern> lvers maker next_year \
        ounce rawin rber> ruehj suspe tammk terve they_aske tsche ucker uehja und_als und_mit zuru_die =0,-1,3,-1 \
        <zusp auden awar_the comp_in der_letz die_auft ngent nochm ochma offe_sind rdner rwerb rzoge seve_year stges \
        taeti taude temen to_me verg_der vollz want> zuspe =0,-1,4,-3 <bund <letz <whol berna betr_aus bund_hat \
        geht_um licen linie ngert rgabe tbewe =0,-1,4,-2 <word arded cting hoben whole =0,-1,5,-4 hlag> rove> verga \
        =0,-1,5,-3 es_geht =0,0,-4,3 <bett =0,0,-4,4 <es> hat_ihn =0,0,-3,2 0_gaes <hiel euro_an weste =0,0,-3,3 \
        <gesu dern> erne> germe mmeln nterg ortra says_the tiere verwi =0,0,-3,4 ruehe =0,0,-2,1 <esch <hirs <kreb \
        <sieg bgetr choll ein_dach erbri expe_on gging gsges haen_am haet_sie holle ionsp jahr_verk krebs lifte \
        pro_woch resor rsach ruft_0 s_and schol schr_der sich_vor tatte the_hous tippe uessi ursac veroe zahl_und \
        zwei_tonn =0,0,-2,2 0_aus 0_mens <bitt <erge <fueh <gold <here <nage <orig <vori <zeig achsi am_hang astan \
        bega_to bitio bsend chach chatt chrot das_frei dem_auss der_verw die_naec eine_prok eine_verg erted es_auf \
        gepfl ginal hour_and igina ippen irate ist_fuer jahr_alt lecti lten> mauer ntact orige ponso post_the reade \
        rece_a regat retu_to rleut salz> schac schro sie_gern sioni sstre stam_von stun_mehr stutt the_offi the_wint \
        tsver ttgar tuttg und_laes und_sech uttga vere_die verh_die verk_zu vorig will_move =0,0,-2,3 bei_zwei boile \
        horns llows lnahm muss> =0,0,-1,0 0_auss <acce <appa <bauc <faxe <hueb <klat <lie> <magd <molc <nase <papa \
        <sass <tile <tin> <unco a_cran a_nurs ab_wenn ached alke> am_see amgei ammel amsel ange_nich arbe_im \
        are_goin are_kept aubt> auf_plat bahn_ein bank_deta bauch baug_fuer befr_am bei_naeh beim_prei benut \
        best_aus best_das book_s bread brot_die ckend clim_on conve das_hier das_lese dem_krei dem_saue der_bril \
        der_lang derku des_pump des_quar desde die_eing die_kant die_stec dien_0 dien_ist dort_zum dukti eamge \
        ein_fing ein_post eine_spei eine_stau eiset elaec elf_seit ellwe elspi empl_and eneig enou_for enunt er_vert \
        erfla erfor ersa_und ertvo etwa_das fests frei_nach frei_werd gehe_um gerte gesa_er ging_um gros_zum \
        hab_grad halb_tag hatt_ihn heil> help_play henzu hera_dass here_and herr_im himml holt_sich hors> hurt> \
        i_type ibers ical> im_ware immli insi_of isetz ist_wied it_adds ittee jede_sonn jetz_sind kein_mein komm_bis \
        kturb kuebe lach_das lanen larie laut_gesu lford lippe liten llpap low_enou mana_and mehr_ange mgeis \
        minu_uebe mit_frei mit_lade mitt_eine mmitt molch nach_firm nach_ihr nach_sie nann_der ndesb need_abou \
        nenn_sich nich_sage nich_vorg niege nkehr nport nspie ntreu ob_ande ohne_lich ourte out_my pannt paper \
        proz_fuer prue_ist pump_laeu put_out reic_und rfrag rich_ab rkam> rmint rtvol schl_aus schwa sein_beid seise \
        serv_von sie_hing silie smiss sseis ssgae stan_bei sterw stun_auf swimm tadtb taen> teamg the_adve the_corr \
        the_miss the_sect the_wall ther_be tran_the trot_uebe ttee> turbu tvoll uebe_buer uenst uhofe ulare \
        unbe_sind und_frau undst uptsa usfae utem> verb_ein verbo verm_mein vertu von_kabe vorl_fest wertv wied_in \
        wimmi wiss_ob zwec_verg =0,0,-1,1 0_alte 0_dage 0_naec 0_zu <air> <alfo <bask <bein <bet> <blac <boot <cata \
        <cler <copy <dam> <deta <drif <erde <euge <flei <gedi <gefi <gemu <glat <jona <kitc <leed <maue <mott <muet \
        <neuh <pizz <quer <russ <shou <tauf <tune <un> <unpl <vorn <whom <zerk <zuga a_bann a_blaz a_chil a_crew \
        a_digg a_good a_pram aerm> aetse afeln aflet afte_some ahrze ailwe akate als_erst alte_tran am_pfin am_ufer \
        amina amini an_old ande_aus andt> ankin anord appar artin arzt_komm askie assan at_all at_s atell auf_netz \
        aufg_das aus_stra auto_und baen_aus banki bar_a baua_zimm be_hear beba_0 bei_ab beid_haen berli bete_lag \
        betr_0 betr_muss bin_beim birn> birt_cake bis_augu bis_nach bish_stan black blank blau> blaz_at blei_steh \
        brede brumm buchb burge by_for came_down caste catal chive chkur chsae chshu chsic chtbu chtem chtfa cksch \
        clerk coff_was comp_hall comp_s cont_will coul_have cuits da_zwei dank> dann_das das_datu das_gege das_umwe \
        das_unse dass_uebe dem_ande dem_bau dem_tag den_dach den_eine den_radw den_vorf der_arzt der_entw der_mini \
        der_mond der_opa des_jahr destr detai die_an die_ankl die_betr die_gene die_im die_koec die_oppo die_rauc \
        die_rund die_wahl diebs disp_in dog_is don_t down_as drei_ange drei_sams drift dssch eadin eafle ebsta eces> \
        echsh ectat edena eeren eflic ein_fest ein_pros eine_auss eine_halb eine_kilo eine_mann eine_rote eine_stah \
        eine_uebe einm_der eisve ekenn elebt elow> elsta emand embra emier endl_eine endpl endre entr_to entso entwe \
        er_auf er_im eras> erga_0 ergae erhun erin> espan essun etour etsel etzt> eumte euobs even_and ezeit fahr_0 \
        far_the febr_im ferwe feue_im ffel> fices firm_war floo_took flyer fonis for_good fort_thou frag_sich freil \
        fruf> ftuch fuer_denk fuer_der gefa_mir gegr_wurd geka_hat geoe_und gerpl gest_im gewit gibt_die gibt_mit \
        giebe glatt got_down greis gued> gurte gutem habe_an habe_unbe had_brou hand_it has_its has_yet hatt_muss \
        hbarh held_at henk> henne herz_dank heult heut_in hiffe hina_und hive> hkurs hlaef hlagg hochh hoeh_und \
        hoer_zu hsaeu hshun hsich i_do i_live ickst ienba iest> igenb ihm_den ihn_0 ilwec im_cont im_kael im_ober \
        im_onli im_weg im_zivi in_klei in_stut inal> inein info_um inier ionis irme> ist_steh isver it_out izza> \
        juli_0 kaps_im kasta kind_in kitch knete koen_schr koll_aus konfe kopf_die kopft kopi_der kost_drei krei_die \
        kture kueh_gebe kuen_sind kuens laeu_ein landa lay_by lded> ldest leads leafl leav_the leav_with lecke leeds \
        leit_habe lendp lere> leut_auf lieds litz> lopfe lstap lwech lyer> lzent mail_die mailw mal_hat man_die \
        man_haet mana_a maski mbere mehr_da meras mete_die minu_and mit_kleb mit_uns mita_von moeb_in motto muska \
        muss_wege nach_bish nach_eing nbirn ndssc nenka ngezo nich_gibt nine_thou nnenw nordn nove_mit nplug nrad> \
        nrund nsist ntel> nthea ntran ntste numb_of nur_das oberg obung ockbr oder_wenn oeff_der of_whom offiz \
        old_who on_site one_afte onges orgew ornbi ortun osger ossel out_over oyers palai parc_are parks pftuc pitae \
        pizza plaed post_offi prali proz_gewi proz_mehr pumpt raeti rail> ralin rech_kam rege_laeu regu_to reisv \
        retou reuob rfall rgess rgewo rickt ried> rigem rlehr rnbir robot rrenl rtref saili schi_ein scho_mit \
        schr_mit schr_uebe schr_unte sein_sala seit_halb selb_ist senna sent_its shou_and shuet sie_0 sinc_my \
        sind_vor sitz_dort skier so_die sofa_im spoli ssige ssoft stade stan_mit stan_unte star_im steh_zwis \
        stel_koen stim_hat stkar stoc_die store story szent tamin tanie tare> tdruc teils that_read the_foot \
        the_lorr the_park the_run the_util thir_thre tholo to_rais to_read tober trafo treuo trunk tuch> types uchbi \
        uferw umgeb umsta und_betr und_bund und_ohne und_park unplu uns_ange uobst uskat uskri ussei utler vers_daru \
        vers_im vers_sein vert_hatt vier_aben vier_haen vier_klas volk_uebe vom_dien von_eing von_maer von_weit \
        vor_0 wand_nach was_our was_show was_sie wech_zum werd_derz werd_ich while who_cut whom> wie_zwei will_dort \
        wird_erwa woch_drei writ_to ypes> zahl_in zieh_in zieh_um zum_tod zum_zahn zur_verf zwei_boot zwoe_stel \
        =0,0,-1,2 0_leer <brum <dela <hase <helm <krah <neit <schu <spue <thur a_fore a_rans aare> aggre alle_elf \
        alogu alpfl amble anael andet apel> asend ausg_eine auss_zum bagg_der befu_ein beza_drei bild_haen bler> \
        chenn da_eine delay derzu des_schl die_inte die_roes die_weis dstif ebnis ecept ein_brot elcom eleut eling \
        ersoe erwil fgetr fhoer frei_eine frei_waeh gate_and gesc_oben ggreg hacht hat_im heira hlot> hoehn horst \
        ihm_war iksch im_grab jahr_schl kanae kaum_ein kmalp korb> krahl kwerk lamme lcome lenkt logue lpfle malpf \
        mark_squa naele neith ngrif niak> notst obler oenli ostka otstr posta prot_have quarr rahl> rambl rath_zimm \
        rawat reach recep renam rilla rowin rrte> rsoen rspar schor sich_vom sie_folg soenl ssein stan_von stuf_die \
        teil_nach them_on thou_they tot_die tstro tzend ulaes verh_verb vom_gehw von_am walki weckt weil_dort welco \
        zehn_mete zess> zulae zum_vors =0,0,0,-1 0_daec <eber <harr <herb <kund <nive <piep <seiz <wire <wond <yach \
        a_scra ab_wir aber_dass able_to ablis abwas ados> an_open and_her andna anla_zwei ardku are_expe armba assau \
        asspo atze> auss_hat autob bebue been_able begre bei_lag bein_trea billa broc_show cados celli cenza chnis \
        comp_has dana_hoer das_abwa das_lich deln> dem_fund dem_naec der_ande der_fert der_rota diate die_einr \
        die_moew die_vorw dkuge ebebu echie eilla eine_masc einm_im eiten emueh enabg ensvo enza> er_mein erapy \
        errue erwun etrae eweis fixin for_any for_ever for_what frag_gab frei_sagt fuen_stat fund_von geber gehob \
        gelo_ich geno_wie gerpr gesu_hat grif_zu gsmel guard had_left haede halt_und has_publ hebeb hgela hlagb \
        hohe_wahr holzb honed iebli iends if_the ihr_fahr iklei im_rahm in_lila inimu itude jetz_als jetz_ande \
        kann_kein keep_the kein_witz kont_gesp kripo kruem kurie lardk lila_und limit lot_had luxe> man_das mehr_hin \
        mein_juen meis_von mete_kabe mitt_nich mitt_zwis mmedi moeg_die mona_nich mont_of my_lunc nabga nach_gege \
        nach_unte nalty name_verd ndens nderf ndgel ndnae nien> nimum noch_nach npack ntraf odelt ohrt> on_pric \
        oote> opes> ordse ossib out_by overc own_door paid_in passp pierl possi prue_das prue_hatt ptica racte rapy> \
        rath_more rdkug rech_heut reie> ruehr saemt safe> sagt_am satz> sauft scha_soll sehr_scho seit_etwa sendi \
        seve_week sharp sind_eine sind_fuen sind_verl smeld soll_uebe some_from sonn_ein spre_die sreic ssibl sskan \
        sspor stenf stigk stre_in tabli tersa test_bei the_only the_revi this_autu titud told_her tterh tude> uemme \
        unbe_zwei und_ab und_soll und_stri uns_aus usrei usse> utoba verg_den verk_fuer verl_im vers_lief vier_pack \
        von_soft vor_vor wahlv war_in war_sie weit_in whet_to who_woul wie_mein will_der wir_letz woch_geko woll_im \
        work_with yacht yest_the zeit_0 zersp zuck_das zwei_seit =0,0,0,1 0_krae <aufw <betw <blan <boys <brui <chas \
        <dome <drau <dres <estr <gieb <hueg <huel <id> <kaps <kelv <oden <peer <ramm <rena <unla <wofu a_bet a_boy \
        abzu_und acht_gaes aeber aenen aeumd afon> afte_noon agei> albse alle_drei alle_sieb als_lage amage amin> \
        and_resi andbr andss anen> ankzu anste antw_ein anwhi anwo_soll apage apsel areta arlam arric as_thou atabl \
        atrat aufg_auf ausg_das auss_ware autok back_a begu_leav bei_haus beis_find bergi betwe bild_laeu bish_zwei \
        bnis> boeen brin_den brue_ist bruis bseit buch_und can_tell cara_the caret carr_in carr_no chhub chige chlau \
        chtue da_kam damag dann_soll das_schr das_wege date_are dem_foto dem_gesc dem_term depo_in der_klap der_sued \
        der_ufer dere_kund des_elte dfrau die_beis die_da die_flas die_trau dienu diger dkame domes eanwh earl_even \
        ebelp edlin egafo eige_den eilwi ein_filt ein_flye ein_loch eine_baus eine_camp eine_rich einm_mit einm_um \
        einse elay> elf_cate ellar ellgl elvin endes enems enes> erans erkl_den erkl_uns erla_sind erzli espie etake \
        etwa_ein etwee eumdi ever_else eweck ewehr fahr_ist flata floo_belo frag_und free_of gafon gebo_die geha_bis \
        gene_war gerfa gespi gest_ist get_out gewe_das gewi_zu glash glask gras_in gsfre habe_drei halb_lebe \
        hat_vier hatt_man hatt_sie hbarg henma herzl hgema hoer_mit hstuh htspi huebs idens idrig ilogr ilwin \
        im_haup im_wohn inato incl_have indu_abge ingui is_this islan ist_best it_ran it_took itenw ittwu jahr_wass \
        jetz_auf just_afte kapse karti kelvi kilog kind_wurd klats kschi land_uebe landf late_with laut_feue lbsei \
        leren lglei lides lief_am lief_der lieg_eine lini> lkast llgle logra lohe> loung luchs lvin> lwind mann_hael \
        matro may_and mdien meanw megaf mein_balk mich_besc mills mit_ansa mitt_noch mitt_zu mkost mmerp mmste \
        nach_bran nach_kost naec_morg nalba name_and ndans ndfra ndpla nehm_sie nems> nende neub_von ngena niem_verg \
        nittw nkzug no_form nose> nslei nwhil obje_to oeen> of_char ofuer ohaus ohene omkos onsle osche pagei papag \
        park_a part_had peer> plus_a pump_and pump_fuer raebe rated rauc_ist resc_team resi_of retak rmode romko \
        ropes rotz> ruchs rzlic rzter s_fore sbau> scha_fehl scha_nich scha_seit scha_um schep schm_am seit_ist \
        senme sich_hera sich_wege sie_gesc sie_kein sie_wurd spen_thir ssenm stan_an stat_0 steh_unte stel_sein \
        tankz taus_leut tellg than_the the_dry the_fini the_gas the_netw the_whee them_to thie_take to_stay to_was \
        tonsp trae_noch trome troph tsueb ttwun tween twerb twund uebsc uised ulzen umdie umla_die und_per und_sued \
        univ_hosp unte_in upda_0 ussel ustry verd_der verk_such verm_nach vers_seit vom_glue von_vorn von_zur \
        war_wir was_for was_lowe weger weid_gese went_on whic_s widri wir_jede wird_evak wird_gepr wofue wohi_mit \
        wohn_ich wohn_verl worse year_and zaeh_ich zaun_von zuge_und zugeb zweis zzent =0,0,1,-2 <deci <pub> ageso \
        been_open befor bring chunt dem_was distr drei_spor eferr efore eine_stif einla eith_side endka esord etern \
        fore> gbahn geme_war gesor gest_abge ghed> hurri ible> ich_zwei in_line lade_seit lodie mkund ndisc odier \
        orts> plodi rgbah sbeho sie_scho stay_as steh_nur tenth uchtu usbau usst> von_zu wege> wied_leut zell> ziehe \
        zweck =0,0,1,-1 0_gart 0_geza <abga <anpa <bail <big> <bonn <crie <depr <desh <drae <eg> <fixi <glae <gmue \
        <guar <hueh <husu <incl <ladu <larg <lobe <loef <owls <penn <perl <pre> <raw> <rep> <rohb <roug <sums <surp \
        <wust <zwec a_finn a_fixe a_wind abge_wird abou_thei abspr abwa_unte achre aedte aehig aessi ag_in ahmea \
        ahrun ailif alle_nach allet als_ihm als_kund altge altsr ampoo and_use and_will anisc ankl_gege anntg anpas \
        anred anyw_out anzge anzun apri_vorg are_meet are_ring at_seve auf_weit aufba aufbr aufs_die auler aus_beid \
        ausg_ist ayern backw baili bandw bank_has bank_zieh barkr baten bayer been_set bei_euch beis_und best_und \
        bewei bitt_bis borde brac_uns brin_soga bspra buchv bund_das bund_der buye_at by_midn cales carr_out \
        cart_offi carte cator chai_will chan_and chan_to char_eine char_the chefa chfor chipp chtoe chtst city> \
        closi cried ctus> dank_scho das_mand das_moeb das_teil das_test ddeut deces deli_the dem_geme dem_reih \
        dem_vert dem_vorj den_name den_sued den_wert depre der_ents der_glei der_grup der_kaem der_mole der_verd \
        der_zehn derpr des_bund des_eige des_land desc_by desca diale die_abna die_boni die_drit die_durc die_geru \
        die_heis die_hint die_moor die_offe die_soli die_tele die_trae dite> draen drau_und dreh_den dreie dreif \
        dwidt ebene eckka edece egrue ehael ehest ehrkr ehrsv eihma eilan ein_kons ein_zwan einb_von eine_klag \
        eine_vors eine_webs eine_well einli eken> ekte> ekuen eldet elek_hat ellei enbli ences ends_on eneid enhoe \
        enreg entr_for erfre erfun erles ermi_der erpum erri_hat erst_drei erst_fuhr erste ertre erwi_der es_noch \
        es_so es_zu esca_room ether ettes euro_ein ewink faehi fahr_koen fecti fest_eine fgefo figu_in file_it \
        film_uebe firm_have floo_and flown for_rate frag_mit frei_auf from_list frore frue_bei fruec fspre fuen_und \
        fuer> geme_0 geme_von genbl gesa_und gesp_nach gewus ghbri ging_ein ging_in ging_mit hab_den habe_foto \
        haen_uebe hahn_zu haine hampo harv_and has_sold has_this hat_neul hatt_bere hatt_fuer have_hand hbrid heken \
        hentl herme heut_mitt hford hicke hinis hions hmean hmerl hnbes hnern hoehu hoer_am hrkra hrsve htag> htend \
        htoef huehn huld> hulst hund_and hund_im hunte husum hverl i_leav i_went icato ich_fueh ichto iebse iehun \
        ighbr igur> ihr_vork iliff im_hals im_inne immed impli in_rose in_zuer inso_bean inste inzer iolog irlin \
        isiko it_by it_went ittie jahr_im juli_hat juni> kamm_hat kauf_das keep> kennt klag_ist komm_verl kons_aus \
        kopie kost_und kter> laes_auf lage_fuen lands lang_den lang_stra latzt leav_two legun leihm lesen lobt_dass \
        loeff loyed lund> mai_der man_who medic melst mensa mies> minu_0 mir_den mit_vorz mitg_dass mmels mona_hatt \
        mona_lang mona_zuru moves mplie mtlic muell mund> musee my_cous nach_ausk nach_verg nachu nann_die nbar> \
        nbesc nblic nclud ndwid nenn_die ngth> nich_ab nich_oft nine_this nmetz nntge no_comm nslan numm_zwei \
        nun_alle nur_0 nzeln nzept oans> oechi oehun of_this offe_to ogebu ohbau ohne_antr olida only_for onzep \
        orces orde_book orers orgeh orgen orlae orsat ortig osent oughl ount> overd peaki ping> prede prei_ist ratze \
        rech_an rechs redec repl_it rerst rese_the reuer rgeld riber rief_am risik rkrei rlaeu rmark rnbei roch_nach \
        rohba rpfli rpump rsver rtes> ruec_wie ruec_zum s_acco s_knee s_lawy s_man say_that sbera schi_ich scho_auf \
        sdien sei_das sein_kind seit_drei sent_the seror serv_afte setzl sham_hat shamp shop_at shops sich_ausg \
        sich_bis sie_dort sieb_kilo siko> sind_gede sind_umge sing> sivit soll_nach some_dist spaet ssero ssieh \
        star_up steh_ab stic_ist stich stil_do stro_nach strow stue_auf sums> sweri tanze taria tbild ternb terzi \
        that_stop the_adva the_bran the_chan the_gran the_judg the_leas the_pane the_pump thei_case thei_orde \
        them_at ther_the thir_thou tlist to_on toeff trae_jede trag_ihre trot_wir trow> tstue two_riva uebe_noch \
        uebe_von ueckf uengs ughly uhr_das ulen> umes> ummis umpel und_ausg und_dies und_hael unde_whic undri unehm \
        ungsu uns_ins uns_sech unse_wass untri us_at useen usgek usivi ussie usum> vere_war verf_nich verk_nach \
        vers_ich vert_zwis vom_habe vor_geri vorl_verw vors_von waere wehrk weil_in weis_niem wer_mach werbs \
        werd_fuen werd_gebe were_bein werin whic_this wider wind_vier wird_ohne woch_stan woelf woll_mich wurd_dama \
        wustr yern> zett_der zfahr ziehu zinve zu_lass zu_spre zueg_der zuneh zungs zusc_an zwei_vors zwis_der zwoel \
        =0,0,1,0 0_over <able <anba <anbo <anim <ansi <armb <atte <cari <dubl <einn <hahn <kobl <majo <otte <raid \
        <rueb <tyro <unve <vorv a_euro a_plum a_sigh ab_werk abeih abge_mein achan adeir agen_left aired akti_von \
        alle_gesc alunt am_erst am_hoch amik> an_man anbau anbot ansic are_full are_suin artic astun attem auf_deut \
        aufg_wenn auft_uebe auss_der bankv beiha beka_0 bewe_ein bish_leit bjahr blenz book_are boote bskom \
        buch_gefu bus_a cart_and chler chwal coun_from da_drau das_geru das_mini das_papi days_betw deira dem_satz \
        dem_wir den_kont dend> der_opti der_scho die_inha ditve drov_to dubli echss editv efkop efror ein_aqua \
        ein_port eine_medi eine_smil eira> eitsb ektem elver ende_hat ength enung enzan er_es erbsk erle> erst_wenn \
        erve> essig euro_eine euro_nich euro_pro expl_to feue_steh frac_mit fuen_mill fuer_pfle fusi_zwei gefro \
        gege_auf gehe_seit ging_nach hand_grus has_agre hat_buch hat_ihre hat_neun hat_um heinl hies_ich his_daug \
        hlver holzl hsste i_can i_own i_wied iefko ihre_gros in_luxe inrei inve_have its_fore ivals jetz_0 kein_verk \
        klem_ruft koble komm_am krei_und ktag> laes_uns lage_bere laini landk laudi lbjah leger lend_call lessi \
        live_on llars logis madei mahnt major man_darf medit mien> mind_vier mmist nahm_die ndruc neve_held \
        nich_gebr nkver nlaut numb_on nzant obera oblen odes> on_that only_one orver ostin paire paym_to pecs> \
        per_sms pierr plug> portg prai_the priv_equi rbsko reis_ein reisc riert ritts rkolo rpart scrap seco_time \
        send_back send_seit seums sich_fast sich_zeig sign_in sind_von skann sklau smal_prin snahm solv_the specs \
        spre_beim stim_bei stue_kein suing supp_we susp_all szimm takin tempt ten_per that_were the_book the_even \
        the_rema the_tyro the_whol this_even tot_war twohn uebr_ging ugenh und_auft und_gast und_nur und_send \
        unse_kueh upten usgew verh_zur verl_des vers_den von_st von_taeg vora_uebe vorve vote_on want_0 war_seit \
        war_zwei warz> was_new we_chec wert_der wie_den woch_aufg word_nach zantr zum_vere zwar_auf zwei_priv \
        zwei_verk =0,0,2,-3 <baue chaff esign iosk> pruch rgung seat> sensc weist =0,0,2,-2 0_firm <altg <anga <anha \
        <beme <buy> <erfo <hold <memb <owed <rott <with a_char als_frei amily anche aschi aske_my auss_nach bemer \
        bergb cust_offi das_bund den_zwei der_aben der_fami derge die_miet die_werf dschr durc_seit eine_tag ergba \
        ermar eros> etreu euro_aus fgeho fikat gage> habe_wer heate hnder hnlic hselt ichne ickin iefin ifika \
        ihre_kost ist_der itch> iting large lfte> ltig> mens_ist mich_im mily> need_to ngsdi nich_an no_comp nzess \
        onzes ossha ratin rfahr riefi rmina rneue rossh sauss sei_in selb_mit seldo sschr ssent stad_kuen stad_sagt \
        stan_und stop_the subsi ubsid ueros ungsv uslau von_durc von_jaeh warni werd_eing =0,0,2,-1 <cheq <deut \
        <dues <felg <finn <fond <forg <leib <rati akti_ist and_rema ange_sind antwe ateme ausf_und ausve begr_wird \
        bein_ques bill_the brac_sie chequ comp_hous das_erge decla den_code dente der_serv disc_the duess ebuer \
        eclar ein_blas ein_das ein_dorf eiseb eldor emien enalt erdra erfam erst_und eruec euro_mit felge fris_von \
        fueh_eine grun_von gures gut_und heque homs> ich_ihm illha inst_have ist_von ival> kann_binn last_eine lstar \
        masc_auf morn_over mplai nalti ncher niere nsfer nture ntwer offe_rech or_not ousin out_i penal posed rfami \
        rgebi scho_bere seit_dem spri_orde stay_put tage_steh tatem the_pena thoms tillh to_sign twerp uebe_aus \
        ufens ulsta und_land us_for vere_ware von_zuru were_susp writ_a zwei_inte =0,0,3,-3 <due> count dispo fach> \
        nders ngetr nterz spruc stat_in teigt verge =0,0,3,-2 <aske <prov admin anwae dem_tisc eini_sich enter konto \
        more_than ogen> stren tref_sich treng uebe_sein ures> =0,0,4,-4 einge menge ntere sie_mir =0,0,4,-3 zins> \
        =0,0,5,-5 <biet sere> sgesc zent> =0,0,5,-4 <rate =0,1,-4,3 erbes gesto =0,1,-4,4 der_firm =0,1,-3,1 \
        eine_nach fuell rgaen sich_jede =0,1,-3,2 <frie <play auswe firm_hat im_vier lien> lings rzen> und_drei \
        von_elf =0,1,-3,3 samst =0,1,-2,0 0_febr <eis> <grab <tod> ab_febr actua ahlwe atet> augu_0 begu_to bei_zum \
        betr_wie bette came_from cent_more clea_the ctual das_pass date_0 den_nage der_seri duft> fanne gens> hines \
        ihre_kind illsc imme_die kennz lang_stri legt> lieg_nun lieg_zwis lschw mont_when mostl nzelh paar_der pfann \
        prinz sors> stly> t_be twen_to uebe_ab um_der ursa_ist wart_der zehn_und =0,1,-2,1 <anli <baeu <beis <besu \
        <bicy <boxe <burg <dump <ehe> <gemi <hake <hine <hoer <sail <sonn <sorg <tat> a_brok ab_herb ab_mai all_0 \
        alle_mein anlie aufsf bedin bicyc biscu blist boxes chdac chorn dem_der der_hand des_moeb drit_stoc \
        durc_zwei ebody edige eint_vom eiund ektur elese elhei entar entre erfei erlad escht estar eundl euro_a \
        fami_aus ffer> flast flues geka_und geles grade gratu grega habe_als hdach hink> hoec_fuen hrung ich_inzw \
        icycl iked> im_gart in_ande invo_and iscui jahr_ist jahr_rech kein_die komm_laut leisc liked loyer mebod \
        nderz not_invo nual> olled omebo origi ornst part_hat pflas pro_stun pumps real> repl_that rfeie rigin rmann \
        rnste rstat scuit sein> show_the sie_hatt sigen sinc_last someb ssure stech terei the_numb trach trisc tsstr \
        und_beka undli waerm wards watte will_cost wird_durc wird_gera wort> ybody zwei_pers =0,1,-2,2 <brun <musi \
        <now> <olde agerl andes ngung oxes> sie_wart terie ttern =0,1,-1,-1 0_lebe 0_mm 0_rein <acid <ador <ausm \
        <doct <dosi <dull <emot <entf <guck <h3> <inbo <kevi <lein <mope <puts <ruf> <scru <sili <voic <walz <womi \
        a_gran a_kitc a_stri a_visi abelt abge_nich abov_0 achfl achhe acid> ackte aeuer akku_der alle_zwei allsp \
        als_ange altet anbi_hat and_thre andta anfr_mit anget aphed are_mean aubte auch_mit auf_mit aus_am ausr_der \
        baeue bank_a base_the begun bei_den bei_sonn beko_von bergs bermi betr_eine bis_febr bisl_nich bit_the \
        bitt_alle blem> booki bott_in brace bran_from brokk bucke bzigs char_and char_die chfla chfra chher chthe \
        chube circl das_regl dated day_thre dding deli_a den_fili der_gang der_ist der_steh der_stew dfuss dicti \
        die_deck die_fisc docto dseit ealis east_i edder egane egun> ehlsc eiach eigun eimt> ein_pfar eine_miet \
        einm_nach eins_eine eiseg eitpl eitsf elgie ellve elste elte_koen emoti ensar epfen er_das er_dem erhol \
        erkra erobe erput es_dafu ewsle fahr_am fall_von ffelt fluen fron_door ftnot fuer_tant fzeic ganer gebr_anla \
        gekli genpr gewe_die gians gone_back got_thro grid> habt> halb_seit half_past hard_it hat_gehe hatt_dana \
        herb_in heue_wied hflae hher> hngeb hoens horte hrbru hrte> hut_on i_bid i_sog i_woul iachs ich_buch ich_ein \
        iels> iesst igges igns> ilor> im_bode in_enge ircle isegr jema_ob keimt kevin kind_das kkoli koli> kuch_verk \
        lade_an laub> lauf_aus leiht lies_mich lkont llspa lpapi lpine lspae luenc man_noch mein_volk mona_steh \
        monox mont_auf moped morg_den morg_um nake> ncons nenko neue_ausg new_and newsl noxid nussi oards obby> \
        octor ohrbr okkol omit> onoxi oped> opin_that ortoi pfeil phed> postm prei_je put_the puts> rcle> read_will \
        rece_in rede> rerer ressz ring_aus rputz rspae rstic rtois rven> sagie scrub sech_schw segru sein_wand \
        sham_abou sie_ausg signs sind_tot slep_thro slett sog_s soll_sie some_clos sons_blos ssagi sseit ssfre ssues \
        st_kili stan_dann steur stop_drin take_two talog tats_eine tele_in ten_this thabe the_affe the_main the_slew \
        the_treb them_out them_up thre_chil tills to_admi to_reme toise torto touc_it traum treb_and trep_knar \
        trot_ein ttabe tuer_mein uebe_ob uffie ufgel uhr_zu ulati und_aufz und_trau unti_stoc urchw using ussig \
        utzen verd_hat vier_war von_geli von_ich von_riet vor_welc waess ware_zu we_paid weit_sieb werd_der were_the \
        wir_wohn woll_unbe womit wslet zent_zu zwei_uebe =0,1,-1,0 0_afte 0_auft 0_geko 0_oder 0_okto 0_prei 0_sept \
        0_ster 0_that 0_two 0_weis <abwe <achs <actu <adre <aha> <alpe <amse <anon <bueg <busg <catc <conv <cows \
        <cuts <dare <dele <dell <dems <deve <diap <dich <diss <egal <feed <fich <flak <frue <gego <gett <haec <heck \
        <hemd <hett <kit> <klic <knif <kotf <ligh <ll> <logg <olte <pan> <pano <pill <pray <rack <resp <rill <seme \
        <shan <silk <skie <soba <stut <thou <tona <unsi <wack <worn a_cobb a_dete a_five a_hurr a_temp a_terr a_wash \
        ab_somm aber_wie abzu_das achma add_two addr_i adres aecks aemt> aepfe aertc afte_at afte_elev aftun \
        agai_its akete alent als_date alte_kast alte_schu am_herd am_karf am_steu an_0 an_addr an_inve an_teil \
        and_as and_asks and_frid and_one ande_lief andpu ankhe anony anora anscr arame arat> arbe_biet are_the arplu \
        at_half auauf auf_neun auft_das augu_ein aumar aus_ital ausg_ein baub_soll bed_in beds_the been_die begr_im \
        beim_vier below beno_eine berbl best_ab betr_die betr_kuen bill_was blase blei_nach boat_and bren_bei brote \
        bub_hat bumme busgr buttr by_retu cann_yet catch cceed cent_uebe chaem chanc chea_it cherm chfol chnit ckset \
        cksle clic_it coote cows> cuit> cust_of cust_s d_been dairy dann_stan dare> dare_say daru_bitt das_aufg \
        das_jede ddlin deli_time dem_deck dem_fing dem_lage demse den_aben den_bonu den_eink den_er den_fehl \
        den_hand den_uebl denn_rich deote der_cate der_ecke der_espr der_halb der_kuch der_loew der_mind der_pfei \
        der_stoe der_vern der_wett der_zwec derw_auf devel dich_der die_anla die_auto die_baua die_grub die_klas \
        die_nota die_plat die_sper die_stoe die_wage dies_list disap ditta dmire do_they drei_die drin_unse \
        drop_from durc_nach earpl eath> eckha ecksl edakt egler egoss egrad eheri ehnt> eige_ausg ein_man ein_paar \
        ein_vate eine_bank eine_drit eine_fuer eine_nebe eine_prue eine_rein eine_umfr eins_lass ekeim ektio elag> \
        eland elfel elkla elkre empfa enakt ende_wurd enkze ennze enpor enrin entes enutz eotex epeat equat erbot \
        erfa_mit erfu_es ermod erpar ersa_die ertch erund erunr es_an es_kenn essle essta estem etig> euro_beit \
        euro_fuen euro_spae evelo evise expl_bere eymoo fach_hat fahr_vom ffahr fgeha ficht firm_hatt firm_you firmw \
        flie_seit flueg forw_the from_for from_four fsgem ftrit fuen_laen fuer_haus fuer_sich gabel gaes_in galt> \
        ganz_land garet geba_am geba_vers gefa_und gege_vers geka_hab gekei geme_in gemer gemis gennu gera_und \
        gere_werd gesc_die gesc_ende gesc_nur gesu_ich getr_habe getti gewi_man gewue ggera gosse grad_unse gslag \
        gssof hab_in habe_mein haeck haemt haen_bei haftu hance handp has_begu has_died has_now has_sinc has_star \
        hase_aus hat_angs hat_beza hatt_dazu hbett henha hett> hilf_es hirte hlein hofer holz_lebe hrwer hstra hulau \
        icete ich_einm ich_gese ich_laut ichli icken ideot ieces igram ihenh ihr_das iller illet im_ganz im_jaen \
        im_uebe immin imum> in_each in_graz in_hosp ingez ingsc inima inkun insu_the inte_for inte_in invo_the irmwa \
        irtee is_drop is_free is_love is_susp isapp ist_beim it_our itali itpla its_rate itta> ivil> jahr_erha \
        jahr_werd kaert kam_etwa kein_milc kein_sons keln> kete> kett> kheit kit_in kochm komm_wir komm_zur kost_das \
        kost_sie kotfl kran_betr ksetz ksler kuen_per kugel kund_der ladek laeft lage_best land_im land_wurd \
        lang_hat lauf_vert laut_zeug ldige lead_are left_hand lemen lemme lenti lese_im lferi lieg_in lieg_nich \
        liest ligra like_silk ll_be llaed lligr lllae llter llver llwer logg_the lteil lums> magen man_s mehr_ab \
        mehr_aufg mehr_mit mehr_unte mei_verb menba mens_unte meta_in midd_of mini_of mir_jetz mit_bei mit_dems \
        mit_gold mit_hake mitg_zahl mitt_das mmed> mode_0 moon> mselb munge mware my_care my_sist my_walk nach_war \
        naeht nakte nausw nderk ndesd necte neing nenn_er nenn_ich nenwe neue_hell neue_ober neymo ngefu nicke nkhei \
        nkzei nnels nnzei nobo_had noch_dran noch_zwis nomet nonym noram norwe now_keep nring nscri nsehe nselb \
        nserv ntonu nur_hatt ob_das obald oder_0 oder_in oere> oetti of_rece okto_lief omate ompar one_and oneym \
        ongre onner onsha onton onumm oods> ooter open_hour opfte opie> or_the orfal ormat orweg otext otflu \
        our_trea ourty ovid> pack_ihm pages panor pass_von patro pfte> piral pirit plat_vier plums poin_out poli_und \
        posi_0 prei_ab prei_zwis prem_and probu prof_and pross proth prue_ein puts_it quota raeu_ein rahm_der randw \
        rankh rcel> rchfa readi rech_uns redak reis_0 rema_vali remar rene> repea rest_aus revi_0 rflas rgenn rhole \
        ridin riede righ_now ring_and rkstu rmati rmwar robun roll_out roll_unte rpet> rplae rplug rtyar rudel \
        ruhe_im ruise runni runre s_note s_stat s_the sacht sais_war samm_ist sanga sappo sauge says_a schei \
        schi_ist schi_wege schle scoot sein_hand sein_und sent_back serfe serl> setti sfael sgang sgesp sie_uebe \
        silk> sind_auf sind_verk sind_wird so_gewi sobal soga_ich sola_der some_runn spiri spre_der spros stan_die \
        stat_fuen stat_zwoe sterp stil_auf stri_of stue_vier such_er such_laeu sunke surv_with tacks tage_moeg tagsk \
        tant_in teil_seit telfe tellv ten_time tener tenki term_ist terpa testh teur_als than_in that_some the_bind \
        the_cale the_chap the_dies the_fair the_lamp the_mean they_offe thre_diff thre_when thro_his tipp> tklae \
        tlose tnetz to_seve tonum towe_cran trag_ich tragt trig> tsamt ttelf ttenw tterp ttrig tuall two_week tyard \
        uccee uebe> uebe_zahl uernb uftri uling umark umgeh umkle umta_ausg und_ausw und_befa und_dami und_kauf \
        und_lebe und_mont und_pati und_prei unds> ungsj unnin uns_haen unse_lese unte_werd urtya used_the usgan \
        usgru uslei ussli uttri valen vere_in vere_uebe verh_fuer verk_auch verk_der verk_von verl_bei verlo \
        vert_sind vicet victi vom_haup von_fris von_offe vor_eine wacke wait_in walk_the war_acht war_dies war_nied \
        was_als was_char was_one was_so way_at weeps wer_lief werd_per werd_schr weren whol_week wide> wie_0 wir_sie \
        wir_uebe wird_ab wird_noch wire_to with_ques with_wate wohn_auf wore> ycles ymoon zange zing> zinku zu_mitt \
        zu_taus zum_neue zuru_fall zusa_dazu zuwei zwei_blec zwei_tell zwoe_tage =0,1,-1,1 <ankl <bego <benu <bisc \
        <hass <kerz <kutt <pace <pant <plum <vorh <waec a_bicy aline an_sonn are_now assag assur bauma best_hatt \
        cepti coun_in das_inte die_halb die_mit die_sais dstue eased eilna eine_stra eites ende_apri entfe er_uns \
        ergan erleu eser> estaf estne expl_that flats gege_die gehw_das gene_an hlier huste ierto ilnah im_eins \
        in_hann inve_the koen_bis kundi kutte ladde laeu_um lett> lices llebe lood> lope> mal_mit mitg_das nsult \
        ntfer ochbe oener ogue> ontac poke> pric_of proj_the prom_and rtonn soll_0 tensa tfern the_draw the_end \
        the_publ the_tile two_mont ufakt uits> und_neun unse_schl vermu vor_sech was_im woert wurd_zwoe xisti zahl_0 \
        zum_nach zusc_best zwei_hoch =0,1,0,-2 0_schl <berl <casi <expo <jars <twen aben_war achtz aechs alle_sich \
        alte_ist ampol appy> ardio aufze bei_scho berg_laeu bildl bten> casin chemo chite cult> dem_spie den_bau \
        der_waag die_fens driv_at effnu ein_in eine_samm ende_in erbst erege ewiss fahr_soll filet galen ganz_alts \
        genau genz> halb_jahr happy herbs hine_und ildli ileti in_eise itur> jars> kardi katal larmi ldlic letie \
        lift_it lini_0 mens_sind mgest mpoli my_mum nform ngabe nglue nich_ausg nkurs nnenb of_febr ohne_netz ollko \
        ortet polin raeu_die ramed rampo rchit rdiol ruben s_driv saec_die schi_und schl_mit schr_ein sechs \
        sent_them sie_wird spue_ein tbrin the_summ the_supe twent ufzei uhr_fahr und_erza und_haen unglu vers_tuer \
        was_das =0,1,0,-1 0_ansc 0_blei 0_reic 0_rest 0_sech <aerz <akus <ambi <amme <avoc <beda <bibl <bisl <blat \
        <blen <ceil <chae <chor <cous <croi <cryp <daem <daum <dori <drun <dryi <dur> <eilt <elbo <endl <erse <esca \
        <estu <etik <fair <fath <fieb <gekn <geni <germ <grai <gsi> <heri <het> <hoft <hull <hurr <iceb <impl <inbe \
        <infa <joll <kalt <kara <kirk <mega <nice <ohr> <onto <orge <patt <piro <pouc <prai <ra> <rasc <recl <saen \
        <scep <sekt <sinn <spro <teas <timb <tube <unev <velt <wale <wide <zuse a_cand a_clea a_fift a_post a_todd \
        a_very a_wet aben_noch abge_bitt abrie achfr achtt acili adsch aehne aengu aermu aeufi aftfa agne> ago_the \
        akteu akust albe> aledi all_had als_scha alt_die alzbu am_ande am_kopf am_schw ambit amink amoi> and_brea \
        and_even and_feld and_wait ande_best anga_aus anie> anita anwa_und anyo_who arch_aus are_clea are_unaf armie \
        arria arrog arus> as_befo as_he aspoo assa> asset assiv at_in at_minu attfa attit atur> atzst auerk auf_papi \
        auf_sche auf_sich auf_stoe aufb_der auffi aufl_das aufle aufpr aufs_der auft_ist aufz_und aus_angs aus_da \
        aus_im ausag ausg_war ausg_wie auto_ange auto_lass avoca bacht badet bank_stat bat_die bath_the bble> beams \
        been_rath been_repo beim_feue beim_stro bein_aske beisp belag benzi bere_wird besc_hat best_am beweg \
        bewo_die bewu_in bgang bgefa biner bisla blae_die blei_fuer blend blie_stum bolze bonne bosse bowl_a boy_of \
        brau_i brau_mein brea_and bren_wie bric_waeh bruck bstur bub_mach buer_las bund_warn buss_von but_my by_radi \
        ceili chara chasc chech cherp chil_walk chin> chtim chtti chwag cies> cilit ckfra cktue ckweg code_auf colog \
        cons_the coul_not coup_in cousi crois crypt cut_out da_wurd dage_der dage_und dakte dami_der dann_den \
        dann_frag dann_setz daru_fuer das_ande das_dopp das_fach das_gest das_kein das_mir das_naec das_so das_um \
        dass_wir daume days_ahea debit delig dells dem_eige dem_einb dem_gehw dem_kleb dem_man dem_morg dem_nach \
        dem_pfar dem_umba dem_wint den_aufk den_ton denk_hat der_akus der_baur der_eroe der_fass der_flac der_gest \
        der_konk der_minu der_rat der_sort der_wasc der_wohn dersi des_mode des_neue desda desth deut_auf die_amse \
        die_ansc die_brau die_engo die_gros die_gurk die_sind die_sort die_span die_tage die_tape diffi disgr diven \
        dnaeh doris dort_wo drang drank drei_haeu drei_verg drei_ware dreiv drige dryin dstae durc_in dusty dverk \
        easpo ebers eble> eckfr ecks> edito edive edost eeled egrup ehlta ehnhu ehnun ehobe ehrch ehwer eige_schi \
        eigei eigh_with eigli eiht> eilin ein_hemd ein_klav ein_pass ein_sach ein_seuf ein_ster eine_auf eine_herr \
        eine_meis eine_sais eine_schn eine_teil eine_wint eine_wurd eing_am eingu eispi eivie elaeg elbow eled> \
        elgia eligh elnd> elsac elsew elte> elte_der enbad enkip enkur entfa enzie epert eptic eptis er_geht er_gesa \
        er_ja erfa_es erfuh ergst erher eriou erloc ermun ernbe ernch eroeh erpri errac ersc_die erspl erspo \
        erst_anze erst_spie ertes ertis ertoi ertoo ertzw esdat essan esspr estua esult etik_der etrol etwa_alle \
        eufig euro_davo euro_erst euro_ohne euro_san ewick extin faces facil fahr_inne fahru fair_pric fangs farrh \
        fede_in feldt ferdi ferke feuc_ist ffenb fficu fgefu ficul fiel_durc filzg find_that fitt_at five_mont \
        flie_raus fonie for_eigh for_fort ford_alle form_rate fort_minu forti foto_von fprei frag_jede frec_dies \
        frei_ein freis frid_that frost frue_das ftfah ftor> fuer_werb fuer_wohn fuhr_mein funks fuss_vom fzueg gaenz \
        gas_stro gebru gedr_habe gefa_hat gefu_bei geht_nich geko_und geld_zuru geme_wurd gemu_und genma geoe_der \
        gera_ermi gera_mit gere_auf gesc_werd gest_alle gewo_sind glas_nach glei> glei_hin gnets go_on goett grace \
        grad_und grain grout grow> gsaus gstuh gter> gurat habe_0 habe_zur had_by had_cert had_read haen_an \
        haen_gera haet_er haeu_habe halt_koen handr harro has_anyo has_seen hasch hat_geta hat_sich hat_zuer hauch \
        he_spen hebel hefet helle hener herr_am herr_hint hers_hat heubo hfrag hhilf his_ear his_own hleis hnhun \
        hochk hoenb hoer_seit hoeri hofto hosp_this howed hraen hrche hreis hsend htime httis hzahl i_ll i_put iage> \
        ich_dann ich_geda ich_stan ichtw icke> ickli iedig ienti iffic igeis igenm iglin igura ihn_ausg ihre_kart \
        illan illar ilzgl im_brun im_cafe im_halb im_hote im_roll im_shop im_zent impre in_any in_bade in_card \
        in_harr in_inns in_mehr in_nich in_thea in_vill indve infor ingut inne_beim invo_from irbe> irkss isero \
        isgra ispie issan isst_seit issue ist_auf ist_bish ist_gut it_had it_move ixer> jahr_lies janu_uebe \
        jede_lehr jetz_nebe kalt_seit kam_die karab kassa kein_ab kell_die kepti kernl kfrag kili_hat kind_und klaen \
        klei_der klei_stan knal_s know_i koen_sich koern kons> kopf_getr kost_kein kran_mit ktiv> kuehl kund_man \
        kusti labo_ich laen_vom lanzu larus laser lass_bei last_in laude lbow> lebe_der lech> lediv lehr_hatt leitp \
        leut_im lften lgian lieg_aus lift_im lindv llos> lmena lob_muss lonel lsewh ltlin ltuer luebe lunc_and lust> \
        lvert lzbur lzgle mack> made_by maeng mal_unte maled mand_vier maus> mberg mbiti me_it mehr_vier mein_lehr \
        mein_mitb mersi messp meste mich_blos mich_seit mind_sech minim minke minu_die minu_of mir_gere mit_durc \
        mit_salz mitt_an mixer morg_mit morn_it muesl muss_mit my_fath mzugs nach_gas nach_inne nach_lass nach_und \
        natte nbad> nbeut nchti ndari ndfle ned_gern nehm_alle nely> nenki netic neven nfter ngeku ngerp ngle> \
        nich_abge nich_oeff nich_weis niem_mehr nits> nkipp nkle> nkrei nnige noch_wer nort> not_at not_howe note_on \
        novat nsor> nsula ntori ntspr nzieh nzung obach oblem obstg ocado ocket oder_reic oede> oefen oehnu oehrc \
        oekos oelft oemt> oenbe oerig offe_die offe_und oftor ogate ogram ograp oire> oissa olsta olve> on_mond \
        onde> onely onfig ookin oppo_lobt orde_agai oris> ornam orstu out_with ouths ovati page_show param pass_auf \
        paste pate_die pati_ist patte peed> pers_im pers_who perto phot_of pinde porn> porto portu pouch poun_for \
        ppele prais probl proed prou_of quari rabin racks radsc raftf ralla rater rdays rdsei reali reate rech_kuen \
        rech_unte red_and reets rege_ohne reic_von reivi reper ressa rest_der resu_are resul rfuhr rgaer rgeno rgetr \
        rgott riage riedi riums rkunf rmung rnche rnspi roble roemt rogat roger rohr_hint roiss roll_the roll_zu \
        rona> ronic rosi> roud> rprin rrace rriag rroga rspli rspor rspri rtenk rting rtoir rtook rtsto rubbe \
        ruec_des run_a rvors s_eine sages salzb sams_0 satin satzt sausa sbahn sbruc scann scept scha_zum sche_von \
        schl_bis schl_ein scho_hint schw_sagt sdruc seale sech_in seco_of seco_visi sei_bei sei_ein sei_ich \
        sein_drei sein_uebe seit_an seit_frei seit_herb senar sener serio seroe setz> sewhe sgrac shing shut_and \
        sie_auch sie_auf sie_beim sie_miss sie_soll sinc_sund sion> sitz_ich skept slang slee_by smal_van so_is \
        so_much so_weit so_weni soga_das soll_es soll_wir somet somm_sass sonn_0 spie_nach sporn sproe sscho ssett \
        sskun sspro sspur ssrec sstag staen stan_da star_heut stei_auf stei_hat stie_in stlic stra_das strah stroe \
        ststa stuar stun_beim suedo sulat susp_the tage_0 tage_eine tagsa take_it talls tasse tbewo teasp teigl \
        tele_der tele_it tepp_und ternv testa tfand tfeuc the_boy the_casi the_cata the_knif the_need the_neig \
        the_nois the_ones the_oran the_smal the_stro the_tent the_ward the_week thou_i thro_it timbe tirol tisc_und \
        tkett to_go to_take toire trahl trall troem trufe trug_es tschw ttery ttfan ttitu tuer_vor twen_six twic_the \
        ubere uebe_null uebe_pers uedos uehlr uehrt uend> ueric uerka uernd uesli uf_em ufpre ufzue uhr_0 uhr_bei \
        uhr_beim uhr_ich ulaus ulli> ummel umpen uncht und_arbe und_geho und_heut und_hoer und_verl unde_it uneve \
        uns_dann unse_abte unte_ist unte_um unte_wir ursin usikl ussre usty> veltl vera_seit verb_in verl_hat \
        verm_wurd verpu vers_von vert_schi verto very_near viel_fuer vier_koll vier_sind vitae vocad vom_mesn \
        von_fehl von_gepl von_lies von_schn von_so vor_sich vorba vorna vors_beim waeh_man wales war_so was_itse \
        was_put was_will we_left wedn_a weg_in weima weine weis_kein went_in wer_im werd_unte what_we whee_of whil_a \
        who_carr who_now wicke wie_mit wie_zund wied_eins wied_er winds wir_sitz wird_oper wirk_gut with_half wo_das \
        woch_zum wonde work_a wort_fuer wurd_gest xting yello zaeh_0 zahns zburg zehnh zelte zgere zglei ztuer \
        zu_benu zuck_man zueri zur_arbe zur_wahl zust_und zwan_von zwei_geme zwei_hat zwei_saeu zweim =0,1,0,0 \
        0_durc <abfi <abon <anci <bede <bohr <cafe <coro <egg> <em> <etui <faci <folk <gekl <goet <jam> <jigs <labo \
        <lau> <loew <loun <mod> <pinc <prou <smou <trud <vege <zirk <zueg a_fork a_hole a_jigs a_rath aber_beim \
        abfin abla_der abna_mit abonn abzu_nur acht_mein adell aerbt aktu_in alibr alme> alpi_0 als_such am_told \
        an_ordi and_noth anite antiq apfe_mit are_stil arest astet asteu auf_null aufg_wurd aus_bad ausno beim_gast \
        beim_hers beim_name beim_schn beka_die bevo_der bewe_bei bewe_werd bfind bis_auf brue_von buer_ohne cape> \
        caug_fire chell chorl chrae ckelf cknet coffe comm_the comp_abou conn_to coron das_heis das_stim das_vorh \
        dass_link dello den_bach den_kind den_leut der_ambu der_sitt der_tauf der_waeh des_schr die_ehrl die_herr \
        die_kohl die_krus die_laut die_prak die_sie dithe down_and drei_stat dstei echle eere> egeta eggeb eggew \
        ehmun eigh_i ein_fehl ein_sonn eine_ausk eine_firm eine_quot eing_hatt einkl eisko ekeri engi_arri engi_cann \
        er_ploe er_zu erbor erfli ergin errgo erst_da ervel estho esund etest etipp etui> ever_scre fahr_best findu \
        flaum flue_im fmal> folk> for_both for_reas foto_der fron_whee ftdru fuer_elek fuer_lau fuffz fwoer \
        ganz_ruhi ganz_vier gena_stan gest_verk getip gewa_bis ggebr ggewo gieni gist> grani grin_und gsaw> gskla \
        gszah guta_hatt gute_morg habe_fuen has_just have_had hera_auf herab herrg him_to hmung hnerk hoher horle \
        hotl_band hteck ich_best ich_endl ich_esse iedet iffen igsaw im_schi impfw in_a2 in_goet in_scho in_seid \
        inenb inkeh inkla irkel is_wher ischl iskop istan ivita jetz_lieg jigsa kaes> kaff_der kein_oeff kelfr \
        koch_und komma kuen_der kunge laed_0 lebe> lehrb lfall liebl lienb loch_im loewe lpina luftd made_the \
        maed_heis mages mail_kam mann_vom mann_war mark_sie mehl_und mein_es mein_jahr mein_mail mete_auf mind_noch \
        mise> mit_geri mit_hohe mklei moege mone_back mont_habe mpfe> mpfwo ncien nderl nderv nect> nensc netar \
        nett_mens nich_geli nite> nmost noch_nich not_desc not_read ntiqu nweid oewen off_as ohne_aufs ohne_sche \
        ones_and onssc open_all orama ortan ostma otelg othe_five otors our_mist outle page_0 palm> pass_scan pfwoe \
        pina> pinch post_mit ppte> proud quot_von racki ranha ranit rath_we reco_from renta resu_and rink> rout> \
        rrgot rrlic rzehn s_noth s_yard sais_als says_she schka schl_eine schr_und schu_er sflur shot> sie_raus \
        sie_verm smoul snotr ssspu steh_drin stman stue_stat suebu sugg_i surg_the t_s tato> teis> tenfe tenja \
        term_best that_visi the_box the_care the_dire the_exac the_gent the_slop they_now thre_hund tinue tives \
        tlere tles> tlets tman> told_not took_it took_them trict trin_gela ttenk tztuc ueft> uegba uerla uftdr ugska \
        umsba und_s und_soga und_von usnot uszug utlet uweis veget verl_ein verl_in von_ohne wall_is war_per \
        was_exce was_offe weis_das weisk wer_eine who_disl wide_open wir_komm wird_derz with_its with_s woch_ohne \
        zigst ztuch zu_kurz zu_prue zur_verk zwan_zent zwei_davo zwei_wohn =0,1,1,-3 <male <morg denz> lesso lzen> \
        wird_in =0,1,1,-2 0_vom <aufb <bewo <breg <ernt <fit> <litr <mitb <prog <samp <sayi a_lett achin ainst airli \
        ample angte anmae artof aufg_werd besen binn_zwei brege came_with carry chkei chobe ciden clos_thei das_bis \
        das_schl deare dem_hand dem_mitt den_hahn der_deck der_guta der_rege dium> dkart dkass ebrue efuse ehmen \
        eine_blum eine_frag eine_lade enchn ernve fand_das fest_die find_ich firm_zu fold> foot> form_and foun_a \
        frue_auss geru_aus ghly> habe_auf habe_sich hbark hird> hkeit hler> ichke idee_mit in_elf itres kings \
        laes_die lanma lecto lichk litre lzimm mach_die masch mit_eins mit_gumm mpeti mple> nachz naere nbeir nchne \
        ndkar nitae nmaes noon_the notie nungs nur_fuer of_cour opens otier pielh planm profi progr reif> rnver \
        rogra roubl rtoff ruste sampl sayin scha_in scha_zur schr_an sich_von sie_ihn sinc_yest soll> stra_0 sttag \
        tdien the_high to_cove troub two_kilo uarta ufgeh us_to uspec verbe verde verl_0 vers_nich vice> von_verb \
        welli werd_nach wie_vor wied_am =0,1,1,-1 0_fixe 0_jede <dial <emde <geki <saem <subs <weni <wuer <yell \
        a_biss a_door a_repo aben_in aemtl and_eigh and_neve apol_the arien aus_um back_has be_no befr_und begru \
        bei_oma beid_das bela_die berar bezi_sein chtes clipb der_brei der_nimm der_wald derba die_ladu die_mass \
        die_wett diolo edium eefra eine_beru eine_gewi elev_mont else_s emlic emtli eners entia erkst etisc expe_a \
        fami_of fbau> firm_a firm_ist fourt geba_im glas_im gsanz hab_das haus_vers heut_aben hlitz hoefe hvers \
        i_buy ichtk ighth ihre_schl im_beic im_nebe im_pros imber immte in_chur in_pole in_salz inall ipboa ison> \
        ist_verp kann_ein leer_im liens lipbo loses lussr mal_ich man_nehm mediu mein_elte merli mitbe mitg_und \
        mmerb neefr neu_ausg ngege nhund nie_mit ntial obene oberk open_by orlei ound> plan_der plaud rces> roren \
        rspru sachv same_day schu_sein so_ein so_stan so_stel ssons stam_0 stel_man stre_0 szell the_engi tstuh \
        vers_gesc wenig werte wron_sinc zu_gebe zur_haus =0,1,2,-4 ding> estae =0,1,2,-3 <ago> <conc <cove <zeit \
        abgeh afft> agel> alen> chied die_pres eime> eress ferte fixed gabe> have_not hermo oehe> oenne onigh perat \
        sons> sterd tered tonig trage verl_eine wisse =0,1,2,-2 a_riva den_gros die_schw die_uebr ehnli gains \
        gege_des mit_der morge ness> nun_soll ozen> rksta rlang schin taben =0,1,3,-5 ions> richt =0,1,3,-4 0_mill \
        siche =0,1,3,-3 <fixe were> =0,2,-4,2 free> =0,2,-3,0 <feet achse das_ganz erkae feet> smell =0,2,-3,1 <did> \
        <semi <sper die_absc ein_form end_of erlet euro_und fuehl gesun kost_ein land_ein sich_in stay_for tbest \
        und_um werd_in =0,2,-3,2 <vort ein_schi tschu =0,2,-2,-1 0_watt <akku <matc an_dene arett azin> den_drei \
        den_fest der_hers der_verl die_klin dreim endar ergle faste gungs haus_von kam_auf koch> ktage mai_0 match \
        meer> minu_for ndito neun_betr nnerh plac_of ptop> reima resh> stopf sured von_sein wart> weari wint_and \
        =0,2,-2,0 0_cart 0_ml <futs <gehw <grey <law> <mehr <neff <sehe <smel <user <vega a_dece a_new a_sign achda \
        ackel acro_the ained an_inde and_last and_only as_well aseln aske_whet auch_zwei begon bemae best_beha \
        betr_zwei by_tele can_be chsen ction curre dank_an das_brot den_einz der_pack der_unte drei_davo eams> eatur \
        eder> efoni egert egion egonn ehweg ein_glas ein_vide eine_fehl eingr emaen ersa_komm estop euro_ab \
        euro_nach ewies featu fili_von firm_0 fotos fran_am futsc gegra gehwe gele_haet gesc_drei gewie gion> gonne \
        haet_gern has_sent hasel hat_ist hatt_rech hweg> i_orde inne_von ionsh its_0 kippe klick ktris kund_beza \
        lachd lussl mir_mal mised nachs neffe nich_nur nimm_das nking not_noti nove_ein ormie otos> ourne rang_the \
        raut> riven rlade rote> rteen rtest sche_und see_the selnu smel_of stbes stel_den strei the_shop to_nine \
        uebe_kopf uege> unse_eige unte_im vegan verk_vier vert_in von_im words year_old zone> zu_sein =0,2,-2,1 \
        <teig adder auft_der der_tran it_is mein_neff nteln nthal ostly zu_neun =0,2,-1,-2 <erkr <laec <resu <sohn \
        <stub a_poli aneri back_to bissl das_best der_ganz east> echel ein_schl erden fuer_naec hand_an heut_morg \
        ich_es iener kind_lieg komm_dann leid> male> mich_in nausg nklus pfand plan_von schr_mir terhe trau_in wimmt \
        =0,2,-1,-1 0_aber 0_dies 0_mode 0_stro 0_zusa <aufp <ause <beec <beyo <beze <bow> <buck <busb <cale <choo \
        <crui <crus <diab <doen <dokt <elis <galt <garm <gepa <guer <habt <heub <howe <ital <kaef <keil <lemo <love \
        <luck <mbit <meer <nett <niet <padd <peel <prax <riem <rohr <rust <shav <shin <sill <sist <spir <stew <sun> \
        <sure <tapf <taps <taus <tedd <teur <toxi <tram <treb <umta <umzu <wash <weh> <zirb <zuck a_bell a_bow \
        a_diag a_laun a_line a_phil a_plai a_swim aben_von abge_ich ablet acht_fahr aeltl aert> aetzt agest ago_and \
        ahmez aktue alle_hatt alle_prob allem alpin als_rest als_vers alzen alzwe am_mark am_regl an_hoeh an_mein \
        ancia and_move and_open and_ring and_used ande_hers anga_des angeg apfer app_von appst arca_this argen arian \
        arou_the arztp aschm assko at_east atalo atein attes auart auch_per auf_dies auf_inte aunch aupt> auska \
        autae aved> back_an baer> barin bauau be_fitt beech befo_and begi_im behan beim_aben beim_in belei bepro \
        berda bere_um besi_soll best_drei beyon bill_und blos_ein blow_door book_agai brot_von bscri buch_wied buene \
        by_hand calen carr_a chbet chelt choos chow> chrue chrum ckung clea_thei clos_wher come_the conds cruis \
        ctabl dafu_das dann_bis daru_eine das_disp das_gibt das_ohr das_uebe das_von dass_nich daug_is day_earl \
        dear> deep_and dem_prue dem_wind den_beri den_sich dendi der_agen der_auft der_back der_baua der_bezu \
        der_char der_gift der_kita der_pegn der_spei der_uebu der_vorl der_wart der_zug desk_for deste deut_der \
        deutu dfuen diabe diagr die_baur die_bett die_bril die_dich die_er die_heim die_scho die_such die_vega \
        die_vera die_wasc died_the doene durf_ich eamer eberm echow eckfa ecomm egale eichm eimal eimau ein_ande \
        ein_biss ein_gera ein_kapi ein_oran ein_prei eine_pfle einm_und elabe elaun eleid elise elnus emark empf_das \
        enban enlam ensup ents_ich epfel er_ass er_wurd erbac erbei erefo ernis erzue es_ab es_jema es_mir ethin \
        etwa_mit etwa_zwei euro_der euro_kost eutun eward eyond fael_aus fail> fathe fernw ffiel for_year forsc \
        foto_fuer four_poun frau_hat from_mond from_octo from_six frue_ware fschl fuen_weit full_tabl gebe_mich \
        gege_aufp gelo_die gemi_werd gene_fuer geon> gesa_0 gesc_hatt giftn giftu glei_aus gold_fuer grab> grabs \
        grey> grey_and gries gszei guert gutha habet hach> halb_leer halls hand_steh has_lost hat_dafu hat_einf \
        hat_wer haut_hat have_caug have_slep have_told hbari hbess hebe_von heis_mit heiz_nich henve heref hert> \
        heru_der heut_die hgehe hilos hlsch hmeze hnhoe hoch_habe honey hoose hote_on howev hrues hrump hrweg huege \
        i_hob iabet iagra iante ibuen ich_sein ickel iding iftno ihr_habt ikat> ilian iloso im_feld im_labo im_port \
        imauf in_dies in_kist in_neue in_plac inend ingri inium inlas inric insp_are inten inzug is_reca issl> \
        ist_dann ist_scho ist_und it_neve itens izinb jahr_sind jung_herr kame_mit kante kehrt kein_wart kiert \
        kitc_is klin_es klusi knife ktuel kuen_auch kward labe_says laech lage_am lang_das lass_der latei latzw \
        launc lden> leidi lemon lenda lfeld licks like_that limi_the line_is lise> litt> llbar lnuss lob_an logge \
        losop lphab luch> luege lweis made_a mai_die mal_den man_at maufs may_come mbau> mbit> me_two mehr_bei mehrw \
        mein_haut meld_eine methi mezei mgehe mind_zehn minu_da mir_fuer mit_fest mit_nach mit_schu mit_sein \
        mond_the mont_late morn_some mtaus mues_neu must_steh my_bill nach_biet nach_vere nach_verl nack> ncial \
        ndar> ndend ndfue ndlan nearl nehm_das neig_s neu_gesc neue_aufl neun_euro neve_said neys> nfael nfutt ngsso \
        nhoef nich_ein nich_fest nich_stat nied_als nitur not_from nplat nrich nsume nsupp nun_mein nwaer ober_hat \
        oeff_sich oene> of_s ofenb ofess offe_ausg ohne_den ometh on_requ open_with ophy> optim orgae ortho osoph \
        ostun our_fort oweve own_name paddl past_six pers_die pfer> phabe philo pool_i ppstu preci prei_steh prici \
        print ptimi puele pull_from pump_lief quot_two rahlt rahm_auf raine rate_for rath> rdent reads reble reco_a \
        reco_i recom refor reis_weit reiss relau rele_note rersi revis rgern rhaup riant ribue ricin rief_er rnitu \
        rnwae rofes rohrb rokko ruec_betr rumpf rztpr s_advi s_was sagt_dass sail_in salze samer sass_der sausf \
        sbrei schl_sein schn_sind scho_der schu_rest sech_tonn sehe_dass sei_der seide seina seit_schr send_mit \
        sent_phot seria serum sgege shavi sich_im sich_und sieb> sigh_and sind_es sist_s six_summ smuet so_lang \
        some_call sophy spel_it ssant ssend sserf stene stewa stil_taki stun_der subsc sumer tabl_on taerz tage_stan \
        take_on talke tapfe taps> teckt teinf templ terra tery> tewar the_air the_buck the_car the_make the_quie \
        the_quot the_serv them_a then_that thin_it thre_and tigke time_at timie to_pape tocks tofen told_my took_one \
        tot_bei tprax tprei trau_aus trebl trol> uart> uaufs ubenz ubscr uebe_fuer uebel uerli uhr_an ulter umer> \
        umpf> umtau und_beim und_gebu und_komm und_ober units uns_eine uns_nur uns_viel unse_altb uotat uperm urore \
        usein usetz usted utaer uthab verb_die verk_heru verko verl_am vers_ware verze vier_maen vor_weih wand_in \
        wanke warn_die watt> weg_das weil_es well_we wendl were_in wever wie_im wie_neu will_get will_offe wir_das \
        wir_trag wird_bei wird_nich with_her woere womi_die wort_the wurd_durc yond> zinba zirbe zones ztere ztpra \
        zu_esse zu_oeff zuset zwar_mit zwei_cent zwei_eine zwei_wurd =0,2,-1,0 0_jaen <bibe <cupb <doer <glad <hepa \
        <laye <mage <ml> <reli <s1> <s2> <thre <tops <umba a_satu a_warm abou_fort abste achst aemmu agazi aise> \
        albpe anme_beim apite apri_auch atenb atiti auben auffa bauar bbled bei_um biet_ab blue_ones bpens char_for \
        cipe> cupbo das_abo das_schn dazu_gab den_arbe der_riss deran die_trag dikam dokto drawe edika ein_guts \
        eine_blic eine_kart eive> elen> elueb emmun epati erst_stuf es_lieg exak_auf fens_und ffael fgeld franz \
        gazin gesp_die haet_mich halbp halt_bis haltb hepat herit holzr hoppe hsene htigk i_comp i_rais ich_sass \
        ikame im_mand ining irit> itis> jahr_vero jema_ande kont_die lag_0 lass_mit layed lbpen long_than ltbar \
        magaz man_eine manu_for medik meld_seit mitt_mein nbank nels> ngebe nload ntins ntoau oausz obwo_sie oder_ob \
        of_what oktor ollla one_was ontoa orde_a orhan ortwa pain_my pape_slip patit pitel portw prei_pro pro_lite \
        raet_die rais_this rawer reih_nach rennu rest_werd restb rfern rile> rolll run_out rzehr secti sfrei \
        she_rang show_a size_of slips spae_lag sscha stad_mit stora tated tbark teens thael the_invo the_size \
        the_temp titis toaus torag traeu uefst uffae uhr_kost umbau undwa unsi_ist upboa upda_eing utige verk_und \
        vom_stra vorm_ein waru_der weihu weil_er werd_darf wher_a zahl_fuer zahl_jede zert_kam zwei_in zwoe_uhr \
        =0,2,0,-3 <desi <krat <righ <yest blatt econd erday gonde mmers ndien ondel treat ttag> yeste =0,2,0,-2 \
        <away <chin <circ <dent <grun <hybr <inns <mins <seco <spel <spuc <swea <typ> <waag <wuch a_bit a_girl abgan \
        achwe admit agern alte_aufg andal angek aser> bell> bis_dahi bord> call_the cembe cian> cour_of decem \
        der_anbi der_schi der_sonn der_spie der_stre deten die_frue die_gebu die_gera die_norm die_rose down_ther \
        drov_back durc_ist eant> eantw earer ecemb edank edruc efehl egeng eichu eijae eine_gesc eine_ring einze \
        ekrie elhue empf_die enkom er_schr erdre ereic erkel ersag es_bei esang esaug ewuss fens_sind for_brea \
        from_took fuen_ster gebr_und gege_um gekri gelha gesau gewa_bei gewis goes> gril_auf hat_beim haus_am \
        haus_aus hausn hear_the helpe herma him_on hybri ianis ielhu ijaeh ikett ilves im_am im_urla in_sein in_zwan \
        innsb ised> ist_voll it_he jahr_komm jetz_wie klavi komm_frue kurz_die last_year least leav_at lhueg lmasc \
        lvest mann_am me_for mess_der mit_um nach_sein nachw nally ndesl need> nette nich_beim nige> nisti nnsbr \
        nobo_aske nove_bis nur_die nvert of_her ointe one_in otati plat_wird randn rankt reich rious routi saech \
        sagt_da scan> scha_von sech_uhr secon sei_eben shou_be shrug sind_schw soun_like spell spit_hatt stat_nach \
        stil_ein stra_zu stun_meld taste tbau> tents the_day the_show to_eat toppe trace traf_eine trea_for uble> \
        ufzug ught> umge_hat und_bind ungen up_on varia verl_und vier_in von_hand von_nove was_his we_re weit_auf \
        wer_auf with_ever woll_ich word_sagt ybrid zige> zule_wege zur_stra =0,2,0,-1 0_muss <abzi <alph <dueb <eel> \
        <en> <hobb <juic <kaue <mack <mano <nack <pflu <snap <spea <unau <vari a_farm a_thin abors abzie acht_und \
        admi_the akko> alpha am_guer amete andru anfa_von anic> are_char are_out arine asspl aufsg away> be_the \
        beim_zuck bein> beme_dass berte besu_hatt bgebu bors> by_on bzieh carto chic_had chor_sing crew_von ctron \
        daemm das_auge dass_sich davo_in dem_fens der_dete der_fall der_kist der_knop der_nage der_resi der_teig \
        desaa die_abge die_anfa die_crew die_ecke die_gelb diff_in ding_von drei_gene drei_minu drei_pens driv_of \
        drunt duebe each_the ectro egwer ehte> eimfa ein_glei ein_smil eine_fuss eine_gera einm_gela einm_war elbru \
        endec enrei erwin esaal etito euro_i fahr_habe fahr_noch fath_s figh_for forg_the foun_who fuer_oste galtu \
        gear> gego_hat geleu gepru gero_hat gewi_und gibt_der grup_sind gumm_im gwerf hand_abge heimf heis_der herin \
        heut_steh hobby holst hous_in hrzeu hunt> i_open ich_schi iecht ihre_werk im_spit in_inte inaus info_desk \
        inte_care inte_die ippel irge_zwis is_figh isch_s ist_fast itert itori jema_beim jetz_dort juice kauen keime \
        kein_krat kept_it kind_zu klap_am kleb_das knie> kurs_in lag_unte lane_to lanes lassp lauf_vier lauf_weit \
        laut_ist lbar> ledig leit_zwei ltere mach_ich macke maer_der me_by mein_am mein_pump ment_it merke milin \
        mond_and mout_afte my_niec ndesm neue_und neun_stan nich_glau nich_was nitri noch_etwa now_know ntlan \
        nur_als oeff_sein oeff_uebe on_whit oncen onic> oning ouseh oxin> penhe pete> pferl plare praxe prog_fuer \
        pump_der purse pushi rangt rdrei renov rive> rkel> rwin> s_im s_lett sakko sams_wird sball schn_im scho_ist \
        schr_von sech_pers sehol sei_an sinen smili sonn_eine speak spie_eine spina sspli stems stre_die stun_am \
        szuse tage_nich tele_bei teue_war the_chic the_coat the_esta the_fee the_info the_sky the_twen titor tlang \
        topft toxin tring tuell tuer_aufg tuer_seit tuerk uhr_geoe ulte> unsto useho usses uszus uths> vers_nach \
        vier_kind visi_by vom_fahr vorb_war war_da war_dage war_hat who_boug will_er will_kuen wir_von wird_weit \
        worte woul_orde yet_say zehn_woch zuge_fuer zum_ster zuru_nur zust_ist zwei_maed zweih =0,2,1,-4 <bind <boug \
        <heal <ware bough healt =0,2,1,-3 <ande <base <beau <made <much ckelt eigte esson frank gereg ipps> minde \
        much> rkost servi smile tipps voll> =0,2,1,-2 0_kind <less arnun autet befeh bewoh bezie dass_sie den_rega \
        der_schn eedin eint_0 emerk ezieh ilfe> inver kelt> kind_uebe laut_poli laute und_gros warnu =0,2,2,-4 schlu \
        zwei> =0,2,2,-3 <wett abgeb terda unde_a ungsz =0,2,3,-4 therm =0,2,4,-6 hands =0,3,-4,1 <ausw nach_eine \
        rsche =0,3,-3,-1 <food food> nvers =0,3,-3,0 <lite ausga der_lade fleis frisc hgere ischt lieg_mit lves> \
        risch sorte thalt the_arch we_orde =0,3,-3,1 sgeli =0,3,-2,-2 <bent <chip anfah coun_and eltli ently erlor \
        hand_von sband =0,3,-2,-1 0_janu 0_km 0_zent <baug <cell <fres <grif <kell <kita <km> <pfan <pfla <regl \
        <two> <wach aerkt als_lehr auch_nich breit burts cate> centr der_bub der_reih endun ergli erspr es_das \
        es_wie fahrg fresh gest_aben hoch> hrere ich_auf ieger kleid lag_die layer liege liter mehre ocken oeffn \
        plies praxi raxis rbest redet rglei rglic rkeit rundz sgabe shes> sinc_tues supp_for tests the_chea the_food \
        trate ttage usgab vier_stoc volve warnt zeit_zwei =0,3,-2,0 <get> <gram <teue ackun auf_wuns chgeh chuh> \
        ergif fueh_die gekos invol nvolv ohnen olved otels packu rgift rtons schw_der woch_in =0,3,-1,-3 <fluc \
        eine_woch grees lappt robe> the_thir zwei_mal =0,3,-1,-2 0_der 0_punk 0_schu <angs <belt <bish <coul <eati \
        <foeh <g> <gang <kern <klan <klem <lave <scan <taxi <twel <wein aeugl aufg_im auter avend bath> bens> bent> \
        bishe but_the chap> chmas could das_gesu dasse daug_s den_cent der_bera derse dich_die die_dach die_minu \
        die_ware eberh eche> ein_sech empf_mir endel ested eugli fenba ffere fing_in ghtin glaes graz> hint_und \
        housa hting hunge ich_weis ierze iment in_sech inklu isher items jetz_auch kann_sie klang lare> laven lean> \
        leer_der lieg_die load> loren mehr_als ming> nife> ntly> ousan patch pfahl phot_it raced ruec_von saeug \
        schw_mit sivst terba terpr the_bill the_cat the_reco tical tions ubert umges und_hiel und_woll und_zeig \
        usand vende verk_wurd zeits zwei_tote =0,3,-1,-1 0_send 0_stan <fede <juro abeti agai_for and_got at_on \
        dentl die_luft eihe> erade erhaf erst_eine etrif feder fiert foehn fzig> gerad hulte hwere ieten ivsta \
        jede_schr juror kist_von kita> mein_die mit_abst osted park_in playe profe rhaft shop_and sjaeh the_one \
        the_pant time_and uegel von_gut vstat =0,3,0,-4 <tast <tent alth> ealth erme> inted konnt thous =0,3,0,-3 \
        <brem <hatt <hot> <poin <sent aend_sich berga die_fuss ein_kart ekauf erst_im hree> klini laut> linik ndal> \
        nderb nzige rton> sand> steh_und three ugesa vom_hof wie_bish =0,3,0,-2 <ecke <gond auerw blade dem_kirc \
        does_t ein_upda fahr_jetz gesta im_feue momen nasse nich_der nur_bis oment platt sonn_und tiket uebe_dies \
        vate_sass =0,3,1,-4 <smil by_some ein_und erier fund> ittel =0,3,1,-3 rged> rher> =0,3,2,-5 hat_zwei inigu \
        =0,4,-5,1 ansch =0,4,-4,-1 entha rage> =0,4,-4,0 <may> seite =0,4,-3,-2 <ding <puen and_0 enktl ktlic nktli \
        puenk tuer> uenkt urchg your> =0,4,-3,-1 <chec <geka <grau <husb <lost <page <tech consu enzah ferba husba \
        rkaeu sher> =0,4,-3,0 geris =0,4,-2,-3 <supe einan empfe erzeh nande super =0,4,-2,-2 <anla <baur <jewe \
        <your abell aber_die amer> arge> belle chtig die_fili eats> eeken eils> ekend fish> imal> ivery mpfeh \
        nach_drei oerun raetz remse unse_haus von_aus waite weeke =0,4,-2,-1 den_verk die_seit hat_unse immer \
        sind_in =0,4,-1,-3 0_seit <e> ahrga auf_anfr beim_erst die_ruec die_uhr erede eweil gered jewei on_a plitt \
        stoc_ein stro_aus weils zwei_kind =0,4,-1,-2 <biss <graz als_waer check iker> ocker passt uckt> =0,4,0,-4 \
        <seat die_gesc ekomm hrese riec_nach switc und_am und_die von_habe =0,4,0,-3 kind_werd =0,4,1,-5 <four packt \
        =0,4,1,-4 <fuen rine> =0,4,2,-6 <six> =0,5,-5,0 <temp erent =0,5,-4,-2 <koch =0,5,-4,-1 erst_mal je_nach \
        tting =0,5,-3,-3 schma =0,5,-3,-2 auch> ehlun imete left> nach_neun zum_erst =0,5,-3,-1 sendu =0,5,-2,-3 \
        <brea <come aelle ated> dell> inand rchge roppe split =0,5,-2,-2 aurei egel> illim limet llime ureih \
        =0,5,-1,-5 sie_in =0,5,-1,-4 <imme dame> echse efahr ersuc ranke rsuch schra tems> =0,5,-1,-3 0_minu <brei \
        eins> gleit seit_mont =0,5,2,-7 anken =0,5,4,-9 heute =0,6,-5,-1 chalt cked> =0,6,-4,-2 ckruf eckru \
        =0,6,-4,-1 kruf> =0,6,-3,-3 netz> nuten =0,6,-2,-5 <neue leich =0,6,-2,-4 <lob> i_have =0,6,-2,-3 noch_bis \
        =0,6,-1,-4 <laut =0,6,1,-7 nser> =0,6,3,-9 <heut =0,7,-4,-3 hand> suppo uppor =0,7,-4,-2 <seri =0,7,-3,-4 \
        <lieg der_neue =0,7,-2,-5 <dame =0,7,-1,-6 boden =0,8,-4,-5 the_same =0,8,-3,-5 <same =0,9,-3,-5 <gera \
        =0,9,-2,-7 eiche =0,10,-4,-5 nung> =0,10,0,-10 <mir> =0,11,-1,-10 line> =1,-10,4,5 ster> =1,-9,-2,10 <lich \
        =1,-7,-1,6 vor_der =1,-7,1,4 firma =1,-7,2,4 iesse it_was =1,-7,2,5 halle =1,-7,3,3 jede_zwei =1,-7,4,3 \
        ellte =1,-7,6,-1 erant =1,-7,6,0 tende =1,-6,-3,8 licht =1,-6,-1,5 <floo =1,-6,0,4 <ordn =1,-6,0,6 sie_habe \
        =1,-6,1,5 schul =1,-6,2,3 spend =1,-6,3,2 <they they> =1,-6,5,-1 <part =1,-6,5,1 issio =1,-6,6,-1 <ask> \
        =1,-6,7,-2 <vert =1,-6,11,-6 <uns> =1,-5,-4,8 <am> =1,-5,-2,5 prach sprac =1,-5,-1,4 dorf> =1,-5,-1,5 <zum> \
        ften> ist_im =1,-5,0,3 der_bank =1,-5,0,5 herei =1,-5,1,3 <benc bench ffice irma> lead> ligen rutsc \
        =1,-5,1,4 <dort eifen =1,-5,2,1 <next next> rhaus =1,-5,2,2 <werk <zimm eberr haufe name> =1,-5,3,0 after \
        =1,-5,3,1 der_alte =1,-5,4,-1 <fund an_die =1,-5,4,0 ator> =1,-5,4,1 ierun =1,-5,5,-1 eidet nzern =1,-5,5,0 \
        <how> =1,-5,7,-3 efere =1,-5,8,-3 ranch =1,-4,-3,6 <ort> =1,-4,-2,5 <leuc aeule =1,-4,-1,3 <glue unse_klei \
        =1,-4,-1,4 <droh <peop chool counc dazu> eople hoere ohnt> ople> peopl schoo uncil =1,-4,-1,5 airs> \
        =1,-4,0,2 and_stil gerec =1,-4,0,3 <a> <trei and_so behin ehind erche erhei floor giess mmen> nauf> proz_die \
        ware_es =1,-4,0,4 <nebe unte_mein =1,-4,1,1 achen hatt_0 laere zu_frag =1,-4,1,2 <thea blieb recke reins \
        sprin took_the zwei_die =1,-4,1,3 die_vier minal verda =1,-4,2,0 eige_kost nigen =1,-4,2,1 adung ipped ladun \
        nich_und nzier rtsch sich_die swert that_is treck wolle =1,-4,2,2 aerz> altun each> im_maer =1,-4,3,0 \
        im_scha nete> vorsc =1,-4,3,1 <let> =1,-4,4,-2 <nord =1,-4,4,-1 <geru <invi eason ergue idet> invit nvite \
        rguet vergu =1,-4,5,-2 bezah =1,-4,5,-1 work> =1,-4,7,-4 ract> =1,-3,-4,6 hall> =1,-3,-3,5 to_the =1,-3,-2,3 \
        um_vier =1,-3,-2,4 <satt nntag raum> skrim =1,-3,-2,5 <erpr einga =1,-3,-1,2 <perm <why> anspo haube ildin \
        rker> uildi warme =1,-3,-1,3 das_der die_kueh ehlt> gege_eine hind> ingan inges insat kehr> lanni menta \
        ngang offen writt =1,-3,-1,4 actor atike on_thur saeul =1,-3,0,1 <valv hand_auch plica svors two_and valve \
        =1,-3,0,2 <donn <eich <gies <niem <west <woul <zeil a_year am_best am_donn bei_im berre bis_frei die_bitt \
        eine_einl enehm ense> er_sich gera_die hat_das icker ickle ieman ilome inker jede_nach kilom kran> lomet \
        mpfan muess naufg niema nterm of_our proku rale> rokur sfest stat_der stler tatik ters> thir_year thro_a \
        uetet unkt> volle wine> would =1,-3,0,3 geneh sie_noch the_cant =1,-3,1,0 0_mal <roma <vork by_noon cordi \
        das_auf der_vers for_me laugh oese> the_quar =1,-3,1,1 <comm <erns <octo <schi <stre <woma aeuch alle_in \
        anker aufel couri ctobe ernst erstr lfen> licat mehr_am nladu noch_an octob ourie paid_for remis socke trale \
        uarte ueckt und_bin zehn_tage =1,-3,1,2 <duer ufelt =1,-3,2,-1 <beac beach comp_that haben marc_the \
        zusc_fuer =1,-3,2,0 <kess <spri areho bei_am beza_und chwun compa der_bish deuts die_meng direk droht \
        ein_jahr eutsc irekt ist_nich nich_zuge nseit raus> sory> straf strec um_zwoe vorb_und wir_dreh woch_auf \
        =1,-3,2,1 <sixt aeger attde estun laug_and =1,-3,3,-2 <earl izenz lizen =1,-3,3,-1 <anal <obwo <regi <remi \
        <sowi bwohl eibun ereie foun_that ibung misse obwoh ouren quart rhein rlage tsger =1,-3,3,0 ility zu_eine \
        =1,-3,4,-3 year> =1,-3,4,-2 <effe <fael <sum> effec ernah group hange rnahm unde> =1,-3,4,-1 annt> werb> \
        =1,-3,5,-3 <klag abgen bgeno =1,-3,5,-2 <amts rate> =1,-3,7,-4 <has> =1,-2,-4,5 <hang =1,-2,-3,4 aster raben \
        =1,-2,-2,2 <taet antwo drohe gena_so gurt> hamme rohen twort urist von_auf =1,-2,-2,3 <fact <feri <kino \
        <pave <plae attel aube> auche aveme chleu chner die_bahn einbr einem inem> juli> ngsst nweis onnta pavem \
        rentn sonnt teiln the_scho =1,-2,-2,4 inwei satte =1,-2,-1,1 <cook <crow <faus <pala <pale aben_mit abzu_der \
        and_some atist aubst ausg_bei ausg_von auten befo_anyo der_webs eing_im ember ermer faust folg_der grup_die \
        gsueb hangs ilenc kstub lag_zwis liall losed mehr_zuru nterk palet phon_and rberi rike> shop_in skat> \
        stun_und taube tonie trum> war_elf with_no =1,-2,-1,2 <fetc <gegr <glau <hamm <isol <laeu <loud <prok <shoe \
        <toll <tore a_quar a_trai aben_nach aegen alett arueb auss_uebe ausst bisse ckstu darue das_fahr dem_arch \
        der_anla die_stre die_taet dreiu dunke eilne ein_seit eine_sonn ekam> ende_am erfen eubau fest_dass fetch \
        flood gewoh hensc icer> iftli ilneh im_vori ist_das jede_mitt kein_geld kuris lader lanla lants laube lbahn \
        lich_aus lking llowe lnehm loch> mast> nach_elf naehe neuba ortly poli_have priz_for pter> punkt rangr rchs> \
        reiun rifte riftl rman> rsteh rster ruege sense sente sinc_the stenr tain> the_gara um_den und_fuhr utet> \
        ve_had verb_word weigt wolke =1,-2,-1,3 <cant <gehe ailed angri ifen> jaege nspor rsen> =1,-2,0,0 0_eich \
        0_zwei <comi <manc <matu <moor <raeu <site a_disc a_love a_rota abwes aefts all_hand am_kuec and_who anspa \
        antee auch_der auch_ich auf_alle bwese dach_das dahe_und dann_habe der_pege die_luef die_wint dien_mit edbac \
        edged eedba ehenr ein_last ein_stue enlei enret erts> es_meld esswe etmas euche feedb four_thou fungs geant \
        gefan geme_auf hat_auch henkt heut_noch hoch_der hrerh i_cast ichtm icipa is_paid is_unde jetz_in kaff_und \
        ldner lgebu line_and manch me_how my_seco nhalb nrett nspar osed> paid_the pape_and pass_ein read_a rean> \
        rerha rlaub sberi sie_am so_in sraeu steh_an stwag svorb t_get uckel uhalt und_zu urde> ve_neve verl_nich \
        war_drei wird_verl with_two zuhal =1,-2,0,1 0_tuer <clam <dad> <dawn <flag <frae <gero <ghoc <gott <gurt \
        <ice> <ilka <knet <konf <lith <nahe <ne> <pege <ping <plue <reas <rude <selt <sozi <targ <vord a_conv a_grou \
        a_test aber_ein aeute afte_thre agsue alle_erns alle_schl am_kind and_call and_put and_says ande_mete annwe \
        aren> arget arme> auch_nur backs bende berne besc_mit bleis bolte call_a call_ever candl chrit chwar ckler \
        cklic clamp dann_hat daru_0 dawn> der_feue der_kran der_poli der_selb des_betr dezem did_the die_back \
        die_entn die_habe die_masc die_west dies_eine dion> drau_war drei_woch dsche dust> ebild egnet ehlla \
        ein_gesp eine_groe eine_stap eine_stro eine_verl einha elbes empft ende_des ennte enten er_abge erlob ermt> \
        erras errt> ersc_in espru estri etdie even_a even_at ewery explo ezemb farzt fasst for_as foun_and frau_vom \
        frei_gepl frei_mit from_our fuen_der fuer_ihre gelau gelt> gesa_am gest_das gest_ich gest_sie ghock ginn> \
        halb_zehn hall_auf handw hat_gefr haute hint_jede hnik> hortl hritt hutte idor> iefka iegte ihm_die ihm_kein \
        ilfre ilka> im_wint inerz initi inlad isola istif itati ithiu itial ittes jahr_sie july_and kerin koll_mit \
        konst kplae kuec_von laeut lebe_in legt_sie lfer> link_seit lithi lmen> lmets lting luesc m_a mail_und \
        man_komm may_the mbled melti mess> messw mgeki mill_zuru mona_eine name_a nbein ndow> neve_aske neve_been \
        ngefa nitia nkelt nprue numm_0 ocht> ochte olted onalz oolin our_slee packi pannw pegel plues quar_afte \
        rdenk reaso rewer ridor rote_kreu rrido rstag rstra ruft_der s_fuer s_mit samm_unte says_so schi_mit \
        schn_eine schn_mit scho_seit schu_am sich_kein sie_war solat sond_durc stel_die stun_das sumed tagsu targe \
        tell_you ten_the the_tea theat thium time_they tool> toppt torie tote_fore trau_sich truem ubau> uehen uehll \
        uesch umed> ungsa unti_the ursa_war urtei vers_sie vom_pers wand> waru_die weihe werd_gera wery> wie_gewo \
        will_noch wird_unte zembe zu_erkl zufa_ist zwei_ich =1,-2,0,2 <lets <note <them <tool <weck bei_vier chlos \
        donne emmer ening enug> enwag erst_die eves> from_my genug hiess him_the hour_i hown> iebst isch_de komm_aus \
        loor> nnern nteen numm_auf orrid pass_by putte sei_nich shown the_benc wrapp =1,-2,1,-1 <exec <geht <ham> \
        <yes> a_shed dass_der draw_and ein_kont elzen erhau euter fuer_mens genie gremi istri luden ngeme ockin \
        parts pelte rhoer rred> rship sehr_viel send_a sich_beid stue_in unse_lage uring vers_gera weit_0 wenn_ein \
        =1,-2,1,0 <anni <grup <half <idee <kreu <lebt <lust <mech <morn <oven <quic <secr <waru a_thir abge_als \
        als_ganz am_lieb amme> anch> anchm and_gain astro auf_kost ausg_in back_the bei_frau bei_und best_von bist> \
        burt> chenc chie_exec chnen co_op creta dann_war das_hoch das_was deine dem_ich dem_klei den_kund der_durc \
        der_port der_zusc derin desse deut_und dich_kein die_arme die_bewe die_mess die_pale die_prov die_zusa \
        dir_die drei_gesp drei_zu durf_wir dwann each_time ebste ecret egelm egten ein_gute ein_kund eine_ausg \
        eine_fach eine_gara eine_tabe einko ektle endet ensto entue epay> erlau es_gibt euro_and ewinn fende foun_it \
        fron_of fueh_das gena_eine gesc_nich gesu_fuer gros_habe gstel guete haen_der half_the hallo harz> hat_sieb \
        haus_sagt have_take hench henre hmus> hoes> hulde hwund i_hadn icati ich_uebe ihn_eine in_favo in_marc \
        in_thei jektl jetz_frei kesse klaus kohl_im lang_die lang_wir lass_eine lastu llast mails marge mated \
        mein_sie mich_trot mit_ande morni muss_ich nats> nchef nchma ndwan neinh nenau neue_verh nich_wer nie_nach \
        nied_die noch_uebe ntral numm_eins ob_mir oduce of_inde of_that offi_of okto_eine oling onent ornin oundi \
        panne ponen port_eine ppeal pract proje quick raeuc rderu rech_die rechu reis_und rites roman rrier sage_und \
        schr_gara secre sein_buer senwa serge serst serwe sglei shoes show_on sie_zahl sprue stack stel_der strea \
        swit_off tag_der talk_to that_was the_page the_prem thmus tor_0 tream treff tric> ttes> ughed umge_und unger \
        unte_und verg_die verg_ich verw_und von_sech walle war_noch warum wir_im wir_seit woch_da zahl_sie zeig_wie \
        zule_gut zum_eins zuru_im =1,-2,1,1 <pate a_foot arts> aske_the ass_ein auf_dere die_ein dreis echun \
        ein_verg erkze eschn esehe etzen fahr_die faile fight frue_hat geseh gsgeb ichem laken ostst rkzeu sind_auch \
        stra_gest sult> sungs telve tler> vers> vert_ist wer_hat werkz wir_seie zum_prei =1,-2,2,-2 <cate <else \
        <plus arung barun bids> cente egens hrend nbaru ques> skrae stuec tandi thall tueck =1,-2,2,-1 <erbe <gage \
        <gedu <reve <sage <slig <tagt a_beac aetze alyst am_frei anced annou anzig aperw arrie ausgl beamt boten \
        buer_von deal> die_bank die_gest die_paus duld> ebaue ein_konz ektro enoss erhoe ershi fuehr geht> genos \
        gshof has_boug henti house igure in_rott irken ledi_die me_once me_the nach_oben nery> ngsho nich_die nnoun \
        nosse nounc nover nzer> olven perwo plus> ratis rsten sale_and sligh stan_der tagt> the_owne the_trai tigun \
        toure uebe_zwei unles usgle verha we_coul weit_die what_i zur_hael =1,-2,2,0 <dock <payr <zink as_if ason> \
        aughe ayrol benc_by ckwir eckwi ein_gege erst_seit gelt_die gest> gezah kern> kwirk less_than me_on natse \
        nches ntech onats payro pply> riere rkend sagt_es sowie stun_wart the_sum verk_hatt von_acht wirke wurd_im \
        yroll zuru_mit =1,-2,3,-3 amte> inget wenn_der =1,-2,3,-2 0_mai <lize a_firm cater edere ein_halb for_elev \
        haupt hrieb laeuf ngel> nsame oeche onst> opier rkung stimm tmach usamm zusam =1,-2,3,-1 <offe anish \
        anwa_der baub_ist dged> ease> ein_brie erred wenn_das wohl> =1,-2,4,-3 <kam> <kred =1,-2,4,-2 <voll mail> \
        =1,-2,5,-4 onto> =1,-2,5,-3 echen =1,-2,6,-5 <agre gesel ionen =1,-1,-4,3 ungss =1,-1,-3,2 <juli dlung of_a \
        sie_sich =1,-1,-3,3 <geme <mask allot gaeng im_vert lieg_vor zwei_mill =1,-1,-2,1 <ange <real ague> besc_der \
        erien esday fand_die glaub ifter lvent new_head ngsfr paul> rleit sgere verw_auf =1,-1,-2,2 <alwa <bele \
        <foto <koff <zust absti alway am_hafe auf_dem bis_ende cksei den_schl den_scho ecord eige> eige_rech elf_uhr \
        etche facto gewan habe_bis ich_mein inbru kseit leep> llekt lways mehr_die mont_bei nebe_dem ollek recor \
        rked> rtly> s_comp selve terri terwa uehl> vier_stun =1,-1,-2,3 chef_von gspla rauen schun =1,-1,-1,0 0_are \
        0_bitt 0_i <defe <disk <gelu <hies <idle <look <mued <pig> <reor <sont a_brew a_coac a_vide aber_als ahrgu \
        alle_steh and_sinc ande_gema at_agai bande bbau> been_prom bei_gold bei_wind benbe berno berza bohle bsent \
        can_take chlim coll_agre daech das_bild der_mark der_patr die_lauf door_of drei_zaeh driv_to eberp eckwu \
        ehne> ein_prob eine_sait eine_steh eisma emalt enler entir eorga er_dann erabr ernom etzus ezula fallk festi \
        find_im five_roun flas_die four_empl frau_im fuen_ware gedac gesc_ich gone_for habe_zuge hat_nur haup_ist \
        hebun hlimm hour_week hrgut ieran ieuri im_fahr im_verk isonk its_grad kein_lebe lauen line_clos logo_von \
        man_hat man_koen man_sie me_ruin miss_one mitt_selb muede my_feet nenle nerve nisse nkten nlern nnenl \
        noet_ein nthof ntire nton> obaue obel> offi_i ontho orst> rabre rchsc rderl read_our rema_unpa reor_in reorg \
        revi_wurd rhebu rnomm robet ruin> sagt_ohne schan sche_die sche_man schu_im seiti selb_beza sich_beim \
        sie_gar sixt_eigh sonth spae_seit steh_aber stri_in that_it them_from they_have tmeis tobau tolle troc_der \
        tuer_gesc uhr_kein vorke wech_zu weira whet_you will_spen woch_fueh woll_der wurd_zule zahl_bei zahl_das \
        zweir =1,-1,-1,1 0_peop 0_pump <anko <bauz <carv <dunk <ex> <exer <gath <geeh <geei <hins <jaus <modu <pfoe \
        <pot> <psyc <sile <unlo <woer a_boar a_half a_priv a_row acce_the achna acht_von aebni ainin alte_und \
        an_vier apri_noch arbe_hat arved at_two augu_in baus_ist baut_eine beim_entl bene> betr_ware bgesa brewe \
        carve cepte chnac chtsp corri cted> das_grun das_man daue_vier defek deleg dem_die dem_ein dem_werk den_link \
        der_ausw der_fach der_kris der_souf die_bele die_eins die_frag do_i do_with drau_ist drit_lehr dustr ebiss \
        eehrt efekt eine_gute eine_in eine_kran eine_pfan eirad enaus enmei epted ercis erdae erdan erks> erlie \
        errie ertur es_zum estiv etren euro_brut euro_das exerc fachl firm_habe foert frag_mein fuen_nach gathe \
        gebe_und gebis geehr gehe> geis_in gelad gema_habe glas_und grue_am has_shut haus_zwei heres hies_es \
        home_and hsel> ialle iene> igesc ighte ilien im_neub im_troc in_ordn indus inzw_steh isse> ist_aus istma \
        jause kandi kanz_hat kein_wort komm_jahr kopf_und kost_von kreb_und kurz_im kzug> laubt laut_aush leck> \
        loude mann_von marks mehr_in mit_saeu munit my_noti nach_lade ndach ndust nmeis noch_jema note_that nraum \
        nun_ein obber oertn old_man onali oste_hat out_the over_from papi_mit pfla_eing pfoer pitze plaet plan_offi \
        propo proz_und psych raebn ragte ramp_und rbete rbots rcise rdank rista ristm ropos rtenv rwart satz_noch \
        schlo sdenk sein_unte sgera sie_rede silen so_will somm_hat stair steh_0 stil_have stiva stmas sued> svere \
        sycho t_say tarts tatis tauft teams ten_to the_allo the_bisc the_coll the_fenc the_fift the_rain the_rive \
        tival tmas> to_beco told_them trick umsc_die und_lach und_trug und_verw und_werk untry urnam vents verd_mehr \
        verho vierb vorl_in wenn_es wer_mitt wie_in wiss_wie woch_das work_out wunsc xerci =1,-1,-1,2 <brig <gaer \
        <lean <leng <oste <skat amps> das_eine das_grue der_prod drei_tage ehaus for_its graeb ist_bis jede_tag \
        kino> koffe leere lengt monia netz_geno nich_bei nich_sie okuri orsic rette roof_of rses> rzell sond_und \
        ssera tage_spae term> then_a toren unte_acht werd_verm =1,-1,0,-1 0_ihre <age> <boun <dars <erwu <grem <loeh \
        <mai> <rueg <secu <stim a_work ab_tag aben_an alved amts_hat an_ambu an_mit and_talk are_spea are_stan ariat \
        as_long at_fift atre> audio be_led bermo betr_ruft bren_seit brie_man by_line chedu chier chmei cisio coun_s \
        creat d_foll dami_ist darf_sie darst dem_tor den_kant denze der_best der_eich der_sech der_weih door_it \
        drei_ein drei_sach durc_mit eatre ederg eeves eiert eiken eine_lich eine_plat eins_kann elnde emium endew \
        ents_sich enzet equal erers erksb etaer etwa_auf etweg exibl fahr_ich ffeem foll_her four_days fueh_klas \
        gefre gege_mit geht_es gema_und gepro gese_hat ging_die habe_wege have_stay hdays hedul hmeis ich_nebe \
        ich_trin ieso> im_reif inte_bese inus> iques is_know ituie jaeh_mit kalte kennu konz_laeu kran_war kurs_zeig \
        labsc lehr_bei leut_zum line_by ling> lins_und loede ltenr mchen melte miss_in mitt_ein mitt_moeg nach_auss \
        nate> ndewa nenti nich_noet nstad of_ever per_hand poles post_in publ_the rbrac refer remiu retae retwe \
        ruitm s_own scho_run scho_zwei schu_ab secur she_gave she_woul sieb_spra sstru steh_soga stel_sei stud_bei \
        tativ thaft the_afte the_big the_extr the_slow them_wron they_don titui toch_kenn topps towe_a tslei tuier \
        twen_year uitme ulabs und_fall und_vom unte_vor vom_arbe warns was_foun wer_kran werd_moec wieso work_from \
        wunde wurd_auf x_ray xible zenz> zu_kein zwei_grup zwei_konk =1,-1,0,0 0_a 0_who <ad> <albe <algo <anfl \
        <apri <arra <busf <cliq <crit <dein <drea <equa <galv <gerb <hoeh <inch <ione <irrt <karr <krim <kuch <logb \
        <mapp <mid> <midn <mold <nort <nu> <rais <refi <repr <rum> <sunk <surn <toed <true <ute> <vani <vo> <wolk \
        <wora <worr <wovo <wuss <zwil a_chri a_fine a_port aben_jema aber_noch aber_seit abst_im abte_von acht_plae \
        acht_stun ackle aermt aerz_und aeumu aeusl afte_they aight ailt> alche alle_jetz alle_lach alle_per almen \
        als_bewe als_man alvan am_feie an_outs ancy> and_adde and_into and_what ande_das anflu anian ankom antid \
        app_steh apply april apsed are_all arnam as_crit at_bran at_is at_last at_twel atser auch_beza auch_scho \
        auf_acht aufg_wie aufs_kont aus_betr aus_es aus_ruma ausau ausb_hat ausg_seit aussu auto_hat axisa bank_have \
        be_paid bedal been_refu bei_schw beim_betr beim_verb beka_er bekra best_unte bezi_die bian> bin_gega bine> \
        braum brin_sie brin_your bronn buege busfa cake> call_cent cent_fuer chef_der chenw chtte chwae cliqu \
        clos_of comer da_scho dana_wied dann_an dann_wird das_absc das_rote das_somm das_und das_vor days_a \
        degr_they dem_daum dem_kund dem_schr dem_steh dem_verk dem_vier dem_wech den_man den_nied den_park den_plan \
        den_serv den_vorg denn_bei denpr denti der_abte der_glas der_inso derko des_mona did_i die_eign die_fueh \
        die_inne die_kons die_loeh die_mapp die_mehl die_mich die_nie die_rinn die_stat die_teur die_um die_weni \
        die_wild dien_steh disku dnigh donn_ist door_and dort_mein drau_das drea_the drei_lehr driv_has droh_die \
        durc_unte dwich ebekr ebenb edach edale edte> edule eemas eems> eered efang efarz eferv efig> efoer ehlge \
        eilbr ein_grab ein_vers eine_bewe eine_brie eine_dame eine_echt eine_konz eine_spri eine_tank eine_vor eishe \
        elf_cent elf_mona emasc emmt> emmte empf_es enabb enjob enlis enmen enred entra er_vom erarc erle_ich \
        ersa_am ersc_weil erst_lehr erst_um erst_verl ervt> erwue erzch es_dann es_gar es_jede esem> esse_wir estue \
        eumun even_let ever_othe ewage ewcom exac_one fach_auf fair_in fals_und feema fehl_das fehlg ferve fift_four \
        filli find_out fizie forbi form_the foto_vom fplat frag_am fran_die freez frei_bei freu_kenn frid_noon \
        fueh_der fueh_mit fuer_d fuer_gros fuer_math fuer_weit fussg gabe_am galva gave_them gbook geba_und \
        gege_frue genha gest_und gewe_und given glau_mir glei_den gone_to gorit grab_eing graz_hat grou_exer gsbri \
        gut_war guten habe_ein habe_heut had_its had_rece hael_auf hand_dass hand_i hat_glei hat_zum hatt_es havi_to \
        hear_sinc heatr heere hefar heilb henpl hentu herzc hiera hing_am hlgeb hliss hltag hoch_zwei hoenr hoer_er \
        hoerl hresb hwaec i_assu i_didn i_drop i_thou iale> ich_fals ich_nenn ich_noch idisk idnig ienjo ierar iesem \
        iews> if_we igebr igest ihr_seid ilbro im_anfl im_paus imate imini imite in_blud in_thre inarh inche ineha \
        inery inkom inse_steh insp_has inte_to is_late is_list isanl iskri issu_a ist_abge ist_arbe ist_durc it_pain \
        it_seem ithmu jahr_dara jahr_leit jahr_nach jahr_seit je_neun jecti jema_sage jetz_an jetz_bin jobs_with \
        join_the juge_der kaemp kam_im kann_was kass_bei kein_ich kein_sozi kein_urla kein_von kein_weg kell_von \
        kept_my khous kieru klarn klei_schl klin_albe klin_schl knetm komm_ich kopi_habe kran_die ktech kuec_haen \
        kund_und kurs_fuer lang_cour lang_hatt larna lbron lchef left_at legat leit_mit lence lernb let_them lever \
        lgori lich_die lieb_ich lief_das lief_des lienf lique llern lock_and logbo look> loswe loud_thin ltage ltenh \
        lude> luded lvani lzbau mailt mal_ange mal_zeig mast_ohne mein_cous mein_schu meld_sie mend> mens_mit \
        mess_seit mete_tief mfass mich_bei mich_fuer midni minus mir_hin mit_nage mited mitla mmelt moder monis \
        mont_0 morg_so mpenm my_desk my_lead my_ment my_plan my_shif my_slip my_son nabba nalch namt> narha nbei> \
        nchen nderi ndwic nenn_mich nervt netma neu_und neue_tari neun_proz newco ngehe ngela ngsbr nich_ersc \
        nich_ganz nich_mont nich_wuss nmens no_degr noch_dort noch_er noch_mal north note_sayi now_on nrede nruft \
        nspre nstuf nsum> ntidi ntska nur_eine oedli oenre oerlo of_is of_ten ogboo ohne_ende ohne_thea old_mr olish \
        ollin ommit on_chan onala onalc onel> onsbe orbid orith osszu ostca oswer otorw ottes ounta ountr oupe> \
        palat park_kost pass_ist pege_stei pekti pelli penme per_aush pitzn plat_bei poli_auf poli_rieg polis potte \
        prac_in psed> ptops puelt raigh rally raph> rarch rassi rate_and rate_went rath_than rbere rbrin rech_der \
        reic_nach reih_eine rent_und resbe retu_a reuzw rever rgstr riat> rick> rienj rigge rina> rnsth roads ronn> \
        rossk roste rous> rovin rrtum rtesy rtisc rtlei rtum> ruec_kam rwerk rwuen rzche s_at s_beim s_in s_team \
        same_week sams_sonn sandw sanle sbier scha_alle scha_vor scha_wir schl_in schn_bei schr_in schw_sei seco_go \
        secto seems selb_zum sgaen sgeza shaft sider sie_durf sie_woll sign_up sinc_abou sind_als sind_ausn \
        sind_wirk skale socks sofa> soli_im soll_der soll_ein sonn_an sout_west spen_the sperl spin_mit srad> ssani \
        ssuch sszue staf_are stcar stec_ist steh_ohne steh_wie sthaf sthan stim_ist stop_hint stre_with stufu \
        stun_in stun_steh sunk> surna swerd t_one tadtk tank_von tants tax_numb tcard tech_eine tectu tenpa tesy> \
        text_and than_i thand the_clie the_doze the_fell the_inte the_lang the_logb the_melt the_pass the_pole \
        the_port the_rota the_turn ther_s they_move thofe tics> tidis tieg> timat tisc_eine to_meet toch_nenn \
        toed_unfa toedl tove> traf_dann trai_my traig trier trot_geno trot_verb tsers tskal tszeu ttags ttlic tufun \
        turn_into tuto_who tznam uages ubes> udel> ueckw ueden uelt> uendu uhr_eine uktiv ulich um_mitt um_zu umfas \
        umge_das umung uncin und_kuen und_lies und_qual und_sein unhu_and unse_werk unte_ange urtes usenb usgez \
        ussuc usts> vate> ve_work verl_auss verru vers_vom vert_lieg veru_der vesti views vom_in vom_kund von_verl \
        vora_von vorb_an vorh_in vorn_an vors_uebe wage_with wahlt war_dann war_das warn_in was_nerv way_the wcome \
        we_lost wech_an wedn_i week_of wege_des weil_eine wer_ande wer_mit werd_am wher_you will_nix wind_am wins> \
        wird_gesc wiss> with_inte wohn_zu worka wurf> wuss_beim xisan year_on zbau> zchen zeitk zeug_und ziert zirks \
        zname zuegi zum_dopp zum_kenn zum_unte zum_zwei zuru_es zusa_am zusa_kam zwar_ohne zwei_blin zwei_den \
        zwei_sche zwei_schi zwei_stre zwei_weil zwill =1,-1,0,1 0_klei <abbe <asle <chro <diri <entn <eusi <lamb \
        <laun <loll <mues <publ <salo <son> <spur aber_der acht_mona adera als_in and_hear and_sixt ans_bett arens \
        arm_in arryi aslee baut_zwei beca_she besor bespr bish_vert blei_als brot_who brum_er chsag chti> cise> \
        code_for colla conc_a da_sind dafu_mehr das_gesc das_im dass_nach dem_hof dem_somm den_vora der_bus der_dama \
        der_park der_stun derho die_auf die_pfle dirig disc_code due_in eakin ehere ein_rohr eine_link eisti emise \
        entna er_woll ergeh erst_am esorg euro_eins eusi> fami_hatt foll_the forts from_turn frue_der fuen_an \
        geru_der ging_sie hab_s halt_the hand_der her_firs hoer_dann holz_ausg homet hsage hsen> htmes ich_rede \
        jahr_zwei kueh_mit latab lehrm lieg_noch lolli look_afte lstud miet_fuer minu_eine mises morn_in my_dad \
        nalit nbloc near_the nich_in nine_hour nine_mont nlage nmont noch_drei nolog nor_the nove_die ntnah ober_von \
        of_all okto_und olded ortsc park_der penle pick_and plak_mit proce proj_bei publi rchsa regi_die rent_in \
        rent_mit rithm rkpla rladu roll_an rope> rryin ruehl say_what schi_von schn_auf seit_nove shutt sie_bis \
        so_wie spur> sserw strik suffe tammh teinb tele_von tenwa the_boat the_city the_drop the_lamb thea_in \
        thou_of tire> tmuse to_and tuerc uiert ungsk vert_hat ween> wilds wind_i wind_is woch_beim zu_ein =1,-1,1,-2 \
        <fert <innu <reif <vern bands bei_elf chsta fine> gele_und has_had heime hips> nich_auf ruec_der the_chie \
        =1,-1,1,-1 0_beru <arms <badl <bles <blud <cutt <halv <hin> <kopi <lava <luen <marc <pet> <prac <scra <soeb \
        <tax> <tref <truc <unfr a_memo a_phot a_slig a_stic a_thou adly> afend agai_a alle_gelo alpol als_alle \
        an_wer ange_unte anima antr_auf anzer arste asis> ative aumei aus_hand ausel aving badly bala_shee basis \
        beka_ich beleu bless bude> by_emai cence corre das_holz das_kann davo_0 dem_prei den_spae dener der_koen \
        der_wand dical die_gedu die_mang dopp_prei drop_fort drop_out eamte eblic ederl eduld eing_nich eink_der \
        eisst eitau eizei ekipp emind emme> ende_ist enebu entzo erho_die ertet etref exist expec fair> felsa gedul \
        gega_der gekip gekl_werd geld_in genho genu_hatt gese_seit gies_am gree> hab_naec haen_noch half> hat_vor \
        haus_den he_made his_van how_we hteri i_like icenc ieher im_eige im_geba in_i inalp ingek invi_to is_due \
        is_not isory it_my it_some itaus iveau jahr_noch kelte kleit kruft kskam lag_auf last_steh lawy_are lbau> \
        lect> leut_bei list_of lost_two lowes lpoli lstre luene mail_mein man_beim meld_sich merfe mit_dass mit_sech \
        mit_tasc mit_vier mmerf munic nach_nich nalpo nebur nerke neue_stel nich_gena nich_mein niem_gese nivea \
        noch_auf nomie not_been nstue ntakt ntzog oder_eher oder_nur oeben of_fore ofens oles> oliti onate owest \
        owls> paid_on per_mail picks pplic pro_mona prung pten> pump_und ragss rding remin rkett roppi rtals rtigu \
        run_the rund_vier samte schi_sie schr_etwa sehen selt> sich_wie sinc_dawn skamm so_ist soebe spli_rope sprun \
        steh_dass sunfa taken the_agre the_appr the_buye the_penn the_tabl the_trad to_its to_pay trapp ttlin turno \
        tzoge udenz ueneb uhr_sitz ulden umeis und_trae und_trot und_uns unio_says up_and ustee veau> vert_wurd \
        ware_der webs_mit wech_die who_did woch_bere word_ware wurd_vor wyers xpect year_i zahl_im zusa_0 zwang \
        =1,-1,1,0 <baye <bezi <cath <dog> <ghan <kiln <koec <mad> <oft> <owes <shov <uelz a_shad aber_nur acco_for \
        agenf aking am_mona an_vers are_trai athed aus_fuer baere bei_hab bei_rund benc_are beruh bett_frue bid_for \
        bin_uebe blei_bis blude braue bsten cathe cherc chkun consi dami_sie dana_hat dem_lebe der_gros der_naec \
        die_chem dien_von dral> edral ein_ende eine_sche engi_at entsk epass ergem ermen erzic es_best excep \
        exis_only fhaus film> fines fort_litr fortg foto_die gelma gelt_fuer gepas gesp_uebe ghana gone_thro \
        hat_uebe hief> hkund hovel ich_muss ilch> imme_ein inst_they itlei ja_die jahr_als je_tonn kaufh kiln> \
        klag_seit koech kohle krie_den kultu lies_auf lini_der lock_the loech ltige man_0 meis_supp mgewo mit_rech \
        mitg_im mitt_mit nchro neun_war nie_ich nprei nsied nur_ob obwo_ich oerne of_next only_on orleg owes> parka \
        pens_fund pring repo_to rying rzich sachk scha_zu scho_da seit_sept selb_das shove stei_weit team_had \
        teil_der that_exis the_deli thedr tleid told_i two_had uestu ufhau uhr_steh umgew us_out verf_das verra \
        volu_betr von_steh who_i will_im wirbt woma_in xcept year_acco zeit_seit zicht zwei_habe =1,-1,2,-3 nbart \
        =1,-1,2,-2 0_year <hydr <tite <wiss adtha altsc and_i ange_vor atis> bere_der bsidi budge chon> der_sitz \
        der_zuru dget> draul dthal eeder eltig emitt etung euser gensb gert> go_out hafft have_been hydra iners \
        kuerz ldorf ltsch mahnu morg_die nfte> ngsbe ommun orde_for ouse> rauli reede rgele samme sanwa seit_mitt \
        seit_sieb sheet tadth tgese titel udget und_schu von_zwei vote> writi ydrau zu_zwei zum_somm =1,-1,2,-1 <of> \
        <reed aeser affen aske_what bart> commi die_foer die_sieb die_verl docke eine_pres eworb gege_ein habe_mich \
        in_ning ja_im lidar llet> loode nich_fuer oded> ooded ortge other rich_lies s_name tgete the_trus tkund \
        to_spli tsanw ultur und_schw usgeb worbe zu_und =1,-1,3,-4 <zusc =1,-1,3,-3 <an> atent ettbe ob_die ollen \
        rstae ttbew von_kam wettb wir_vom zusch =1,-1,3,-2 chmal soll_bis ssens uren> =1,-1,4,-5 verla =1,-1,4,-4 \
        koenn onnen rmiet =1,-1,4,-3 den_vert einba geset =1,-1,5,-6 agree =1,-1,5,-4 zogen =1,0,-4,2 ssing \
        =1,0,-4,3 <leav meln> splan =1,0,-3,1 bout> es_eine =1,0,-3,2 <brot <erke digte ehrun fuen_stun gest_die \
        ould> sich_bei tufen wurd_nach =1,0,-2,0 <ansc <life <moun <titl <vier <wher blick chtss der_masc die_tran \
        eenth efaeh ehnte eine_fami enspf fahr_der ferns ffin> frid_the gekle is_that modul nspfl ntags nur_in oepfe \
        reige rmena sinn> stim_die sued_zum teent the_fran title trae_der wegun =1,0,-2,1 0_fami 0_nove 0_of <bedi \
        <cran <engi <gar> <gete <hilf <nove <tins abzus actis austa bei_frag chenk dakti der_buer der_im der_kata \
        der_vor die_verh die_wege eckse eine_hat elade emsel engin epfe> erweg es_0 gerle getre had_alre have_put \
        i_hab iebel ingun inhal ist_mit jahr_war laeu_seit lag_bei leben mehr> mzug> nagel ngine nspra ober> ocess \
        rlass roces runs_unti say_so schu_mit schw_am sehte ssich sterk suche tins> uerte ufger und_ford unte_denk \
        ussic vera_ist verk_des von_augu vote_to voted zu_kueh zum_mona zuru_ich zwis_zwei =1,0,-2,2 <blic <math \
        <rain <scho ampel car_park desbe die_alte eache erfas heut_frue ntenc reue> rfass zusta =1,0,-1,-1 <bigg \
        <bore <depe <duri <jann <legt <olbe <pupp <stir <stom a_comp a_mess a_mind aber_zum abso_aus aiter am_hand \
        am_werk arent beame bent_the bernh bigge bloc_teac bored chmac clos_at criti das_blat das_mit daue_drei \
        den_baum depe_on der_app des_brie deute die_regi die_stue draht dran> durin echtf ehent eine_unbe einki \
        ende_stan erzon es_jetz for_word from_five frue_nach geho_zum gente gesp_bei has_offe he_is htfer ich_heut \
        ich_mir imme_von in_four indau irksl ist_da itica itik> itsin jahrg janni janu_drei kein_obst kgesc kilo_bis \
        koen_die last_thre lehr_ist linda llies man_woll meis_kame mit_loch mitt_dass mont_i my_moth nach_schw \
        naeh_am nhau> notau ntik> nzelb oeren ohne_dram olber ollt> omach our_regi our_shop papa> per_zett reath \
        rrass sech_frau seit_habe sign_by sind_hier sitte sonn_fuer sraet srech ssist t_come teac_take terfl terzu \
        teurs tfert the_exam the_till tomac tun_bis uctor ugels uhr_per und_stue us_from us_that viere voca_coll \
        von_von wage_beim ware_drei wie_frue year_s zelbe =1,0,-1,0 0_zust <aisl <alps <art> <assi <davo <dick <didn \
        <fest <gewi <haem <kale <kata <kief <lego <moth <nid> <ofte <phys <pins <rank <refr <row> <safe <sait <slat \
        <spas <stef <tabe <tray <tros <wahn <wund a_note a_pall a_rise a_sund a_towe a_wate aber_nich absc_an \
        abte_die acht_grad achtk ackin ackwe admec aeter afety affe> agre_betw ahnsi akko_fuer all_four alle_gela \
        alloy als_betr altsk and_left ande_haeu ange_mir angeo annel appl_clos appl_to arifr arri_with as_an asted \
        at_midn at_star auf_offe aus_als auss_auf aussi b_sche back_on bber> bedeu bei_sitz beim_mitt beko_den \
        beli_sich belst beri_unte bevo_man biet_0 bin_zuru bis_juli brack bstue btage buch_bei call_with can_see \
        ching chors ckers ckzug comes das_kons das_konz das_scho das_vorg days_at dem_tari den_glei den_lohn \
        den_meis der_arbe der_beam der_faeh der_part der_reda der_schr der_tabe der_term der_zent derle desk_and \
        didn> didn_t die_bedi die_fest die_kern die_rent die_urab disab dmech dort_seit drei_lohn drei_mens droh_zu \
        eage> eave> edens edeut eele> efrag eilba ein_haus ein_umzu ein_vent eine_grei eine_mont eine_rueg eine_stel \
        eine_vier einm_davo elfal eliko empl_of empor enmon enstw erses erstm eruf> erumf es_von esbes essge ests> \
        fail_the fair_the faire feife ferge fety> ffizi fgeru find_den firs_the firs_time flags floo_the foto_sie \
        frei_in freie from_nine frund fter> furt> gege_und geho_ohne geho_und geho_wir gera_im gere_die gesc_bei \
        gese_der gest_dann goldr gsrec gstag gute> hab_bei haen_mit hafer hand_habe haus_fuer hdien hear_a helik \
        herr_in herri heut_zwei hirin hkart hlist hlten hnsin hows> hroom i_fail i_name i_teac iativ ich_auch \
        ich_gehe ich_so ierhu ifrun ihr_auf ihr_vate ikopt ileag ilig> in_karl in_neun in_schl in_them in_voll \
        inst_hat intre iradm iring is_runn isabl isor> ist_am ist_an ist_rech it_arri it_emer itsge itsni itsta \
        ittin jahr_am jetz_sehr juni_die kame_aus kant_und kein_ersa kein_vers kein_wo kiefe kind_die klaes \
        konz_hatt kopte kslei kurs_hat laen_als leage leav_thei left_a lege_wir lerfa lern_mit leut_gesc liati likop \
        list_the llot> lloy> lness lohn_eine ltsku man_ihne man_wird masse matt_i mehr_und mein_drei mein_masc \
        meis_mit mens> meris miet_und milea mind_aber mit_schw mmerg mount nabre nach_fahr nach_ich nach_koll nase> \
        ncel> ndau> nelle nerka nerst neue_aus neul_hat ngsta nich_erfa nine_per noth_to numb_the nur_gefr nur_um \
        obwo_der odukt often omoti ompte onne> orarl ortle ospit over_fift peal> peinl per_0 per_vide pott> ppare \
        press proz_weni prue_scha pushe racts radme rang_0 rank_the rbaue rbruc reac_the rece_nine reens rentl rents \
        rford riet_man rifru rksle rney> roduk rprob rstma rtenb rtins ruin_a rumfr rzone s_stor sachl safet \
        sagt_ehrl same_dire say_and say_noth schi_ging schi_um scho_grou seam_s sein_bank seit_im senbr sept_an \
        sept_and sferg she_has shows sie_brau sie_gesa sie_im sie_sind sie_such sie_zwei sind_unte sinni sitz_jetz \
        skuer slide snied spass spfli spuel ssger sswar staa_ist stake stan_im steh_so steh_vor stel_als stent stmal \
        stra_und strai stre_bei stsch suede sund_nigh supe_is sverl swuen tage_am takt> taufn taus_will tenre \
        term_und texti tflue the_arra the_card the_mile the_seam the_stri tiato tmals tmass to_elev told_by \
        took_nine toves tron> tskue tsnie tstei ttels twel_week twurf uebe_mein uebe_mich uede> uellt uhr_verh \
        umfr_unte umge_wurd umgel und_aus und_firm und_jetz und_so und_zum unkte uns_alle unse_name untai up_a up_it \
        urity us_on vers_schr vert_ich vier_kilo vier_leut vier_seit vierh vor_nich vor_zehn vors_am vorz_bis \
        wach_mit wage_scho wahns ware_logi wart_in was_sign was_too was_wir week_for week_with weih_und weil_sais \
        weil_sich wein_eine weit_nich wer_kein werd_nich werk_hat who_lost wiche wie_geha will_nich wir_acht wo_sehe \
        woran work_it wuer_ich wurd_sie zwei_elek zwei_stuf =1,0,-1,1 <erga <ersp <room ailin and_had and_work andma \
        as_i ausfa coff_mach das_aus deed> dem_mini der_heut die_leis dingu ebest ehtea elfer ever_seco fuer_kran \
        gebil gema_hat geme_eine haeu_die halb_stad heut_als hteam indee itags jetz_komm komm_die lekti lpert \
        meis_auf messg missa mitt_aus mona_hat ndeed nkind nseht olper orary orste physi rmenl roll_im schl_0 \
        schr_seit sehe_sie so_0 sonn_um sschn stolp tigen tolpe trad_the traut tray> tsteh uite> und_elf urses \
        vort_uebe was_to =1,0,0,-2 0_to <erne <sat> a_mana aechl and_were anzus comp_and der_herr die_abst die_druc \
        dire_has east_and eine_tabl euebt feue_und fili_am form> gege_elf geueb gskra haeu_der heim_und hing_es \
        im_kata in_kein ingew inige into_a ivier konn_ich lieg_dort ljahr mana_s meet_at mont_und or_a partm picke \
        rbst> reifa rtmen thur_and toss> tsaec tsges um_elf und_meis unde_way urchz wirb_mit zu_weil =1,0,0,-1 0_da \
        0_driv 0_gese 0_jedo 0_octo 0_temp 0_war <anae <anyw <aque <bald <bauw <beic <blok <coug <crea <dees <eing \
        <elan <elde <febr <fuld <fyli <geae <geda <guil <issu <judg <juen <kaem <krac <kuri <luec <many <midl <ms> \
        <mug> <murr <oddl <pare <piac <red> <rinn <sept <shaf <sir> <tric <uebr <umfr <wors <x> <zugl a_car a_prop \
        a_slee a_walk a_whee ab_ein aber_man abge_hat acenz achfo acht_sind adsid aehr> aempf aerin aesth aetet \
        affro afte_s agai_next akas> aked> alkli all_from alpak am_pack am_weni amtsa an_ange an_von an_weih anaes \
        and_are and_if and_read andou aners anfae angsb animi ankge ankka anuta anyt_i aqued ardin arewe argu_abou \
        armes arrt> artme asts> at_with auch_betr auch_wirk auens aufsr ausg_aus auswa avon> awful back_date \
        back_seit bads> bauwa been_sitt befo_noon begr_word bei_so bei_steh beich beifa bendb bere_ihr bergu \
        beri_von bewe_gese beza_zwei bgela biet_aus bis_l blame bloke bohrt brau_und bruar buer_uebe cake_then \
        can_hear chaet chat> chefe chien chnue chula clos_its coll_in coll_say colo_visi cough coun_at crac_and \
        cratc dale> dales danut das_gewe das_hael das_ich dass_zwei dates daue_etwa davon days_with dazu_ein dbrot \
        ddly> ddrei deas> deat_was deesk den_hals dende der_lieb der_numm der_plat der_pupp der_umsa derly des_hall \
        dewag did_it die_bezi die_geld die_gute die_klei die_lize die_tore die_wehr dien_eing dire_comm doch_die \
        dolme door_in down_in drei_mont drich drit_der drit_uebe dshee duzt> eathi ebrua ebten eburg eeska eferi \
        eftsl egenh eige_mit eikpo ein_anon ein_gart ein_stad ein_unge eine_char eine_jahr eine_lauf eine_rede \
        eine_verd eing_frei eini_tagt eins_hat eitet eldka elga> embly enbur endbr engek enpre eppt> epres eptem \
        er_nach erbec erdec erful ergie ergun erhi_eine erket erkl_mir erkun erlin ersa_fuer erse> es_trot eseen \
        espue eswei etion etist euro_ausg euro_veru fahr_wir fall_das fall_in fall_lass farew fass_aus febru fernt \
        fili_habe fined five_o foll_it fores form_a foun_work frei_den from_spri ftsle fueh_mein fuers fulda \
        funk_und fylin gdale gedan gefl_zwei gefu_die geht_man geko_in gela_und gela_wird geldb geldk geldt gena_der \
        genes geni_und gera_das gera_word gerbe gesi_der gesp_ange gewe_ruft give_up gmuen grap_and gsbuc hab_seit \
        habe> had_draw had_repo haen_da haen_ein haetz halbe hall_with hand_sign has_cut has_gone hat_ihm hat_per \
        hat_soll hat_vers hat_zwoe hatt_vier haus_die haus_eine haus_verl hausa have_clos helga hetis hint_vers \
        hit_the hoer_jede htest htsfe hull> i_sent i_stop iacen ialkl ich_frei ich_kam ich_nach ich_selb ideas idlan \
        iept> ikend ikpos iley> im_gesa im_umsc impos in_base in_betw in_heil inenp ingda inian inton is_stay \
        isst_jede istic iterg itet> itzna ivati ivisc ja_eine jahr_so jahr_vor jede_schu jetz_bei judge jueng kabi_0 \
        kalat kam_um karri katio kein_bode kende kess_von kind_weil klotu knees koel_und koen_sind kpost krac_auf \
        krei_lieg ktisc ktivi kuen_0 laeu_noch lafen land_war land_werd landt lderl ldkas legal lehr_unte lehr_vom \
        lehrw licer lichs lingd list_four lklin lkran llstr lltar llzei lohnt loke> long_as lotue lpaka lstat ltari \
        ltrom lucht mach_der mai_von marc_she mbly> mehr_das mehr_eing mehr_mein mein_foto mein_goet metsc midla \
        miley milia mit_lebe mit_pant mit_so mitle mitt_wie mona_kein monie morg_das moth_who movem mpeln mste> \
        nach_beim nach_ruma nachh naec_zu naest nbads nburg ncies ndbro nddre nenfu nergi nerzi netz_die neue_werk \
        ngdal ngene ngrau ngsre ngssa nicat nich_esse niem_zu nimie nkkar nnenf noch_das nota_ein note_to noth_has \
        now_ther nstae ntist nuta> nverg nzuse oadsi ob_man oche> oddly oege> ohne_heiz olide ollze olmet on_four \
        on_shif on_your one_from only_comp oppag opps> oppuh opti_in orese oreys ortha otiva our_area pakas park_0 \
        pekto penny per_kuri per_nach persp pfei_der piace piell plan_auf poin_at post_it ppage ppuhr promo ptemb \
        ptsch puhr> pzig> qual> quedu ratch rbot> rdeck rega_ein reikp reita relie resee respo reto> rewel rfuel \
        rful> rhalt riers rkes> rnenh rnte> roche rodel romot rossz rost_for rruec rspek ruemm s_hand sagt_bitt \
        sagt_zu sais_mit sarbe sat_down says_it says_no sbuch scha_dami schau sche_eine schi_an schl_fuer schl_war \
        schl_wer schm_es scho_einm schu_auf scrat seie_mit seit_frag septe sfehl shif_has shou_not shou_out shuts \
        sich_gera sich_jetz side_with sie_verl sinc_brea sinc_east sinc_lunc sind_betr sind_um sinsp slowe so_viel \
        solar soll_alle soll_ich spin_und spond spray sraum ssetz ssued stanz stat_and stays steh_er steh_im \
        stel_gest stenp ster_weil sthet stoc_auf stor_mana stun_ihre such_as swap_shif t_a taeri taet_ist tankk \
        tappi tays> tenba text_mess that_said the_boss the_cutt the_elec the_form the_four the_grap the_loo the_pub \
        the_slac the_staf the_surg thei_post this_is thou_peop tiera tika> tires tisc_vom tivat tone> toppa toppu \
        torey tref_ist trin_ich troc_und trol_and tsins ttelk tubes turen uded> uebe_bei uebri ueduc uhige uhr_frei \
        uhr_schl uides ulda> um_schw umach unbe_auss und_fuer und_geht und_milc unddr ungar unhu_the unica unio_and \
        uns_ist unse_azub unse_neue unte_span unti_frid up_ther uptsc usset ustik utern utors uwage vera_die \
        verm_hat vers_zwei vert_ohne vert_und viel_mit vier_da von_hall vor_fuen vor_lade vors_ein war_kurz war_mein \
        ware_mein wart_im was_call was_grey wass_ab wass_hat week_befo week_on weep> weige weis_es weis_was wer_aus \
        wer_kind wer_wein werd_betr werkl whic_nobo who_reti who_sits will_repo will_take wir_ande with_so with_the \
        woll_auch work_say wurd_auch wurd_vert year_then yling ymer> you_woul zahl_die zeita zeitp zieh_sie zirke \
        zleit zter> zum_gebu zumac zur_schn zuru_nach zwei_ster zwei_wint zwoe_jahr zwoe_von =1,0,0,0 0_basi <ausf \
        <blam <blog <bohl <danc <divo <fabr <fege <freu <gezi <jura <laen <lunc <maur <peak <tuto <ulce a_bala \
        a_blok a_land ab_es abled absa_im absa_weil acht_woch aefig aires alari all_six als_elek als_gege am_ersc \
        an_zum ankun anngu apri_and athin atzte auf_foeh auf_haus auf_uns auptp auss_aufg beca_a befoe bewe_uebe \
        bild_zu bin_ja bis_man bitt_muss blog> bockt brau_im brid_with brode call_me cent_afte chwin comic curit \
        cutti dami_es dana_noch das_bezi davo_eine dawn_and den_nach den_ofen der_rahm der_taus derwu die_ausl \
        die_hat die_lack die_letz die_part die_weit dien_leer dised divor dlubb duer_sich eantr earn_at eavin ebrig \
        echli ecuri egig> egung ehten ein_spez eine_den eine_gest eldbo elev_and elkae emble erboc ernle erpin \
        erst_den erza_sie etic> etwa_sagt eult> euro_for ewuen fall_due fine_0 flets flog_ihn flur> frag> frei_tag \
        frie_ist from_this ftete fuere genbi genwe gesa_sie gete_habe go_to gskoe hat_ich haus_wer heart hien> \
        his_phon hones hots> hourl htzul hund_und ich_sei ich_was idged idise ienen ilbah ilchr im_arch im_mita \
        in_augs in_supp insu_has irest ist_sais itlac itzli ivorc jahr_ein jahr_mein jubi_hat kaefi kell_des kiere \
        kkont klag_uebe klin_das lank> lcer> lchre lderi lenze ltime lubbe lunch make_it man_da man_oft man_stre \
        mappe maure me_hers meld_die mens_steh mich_dann mir_beim mit_lose mit_zahl modus mpwer ndlub neue_dien \
        neun_stue ngeor ngsme ngurt nich_hine nie_uebe nigh_crew nkam> nkels nkkon nlist nngur noch_eins noch_ich \
        norm_ist noteb now_she now_work ochsa odus> of_peop omic> on_time onsis or_out otebo oughe palme panng \
        pers_bis pers_wurd plae_im poli_eine pumpw pwerk ramel rbock rede_von regi_dire reys> rkant roell ruft_fuer \
        rundg rwuns same_boat satu_nigh schn_sie seilb seit_aber seit_nur selb_tag sent_nobo sfach shots sidis \
        sie_blei sind_an slow> speed spra_von star_in steh_alle steh_auf stel_am stirn stutz such_ihn swoch tea_and \
        teac_the teboo tell_it terlo thek_und tlach too_many torwa trot_bei tues_i tuff> tun_wir tutor tzlei tzula \
        uebe_steh uegig uessw ugeha ulcer umpwe und_eige und_foto unte_unte von_alle vor_tor vora_nach vorce \
        waeh_sein wedd_and weg_zur weil_sons weit_hat went_for wer_etwa werd_muss werk_ein werts wir_noch wird_rean \
        worri woul_put you_ll you_to zaeh_der zahl_fuen zett_mit zu_tief zum_aben zum_stre zwei_klei =1,0,1,-3 <begr \
        <kuen <slow afte_0 ainte an_hour artal bgeha die_lini eigen hour_ago niem_die ossen und_auf =1,0,1,-2 0_mita \
        <bags <befo <duty <hals <high <inve <leip <umfa afte_ten am_morg aner> anga_von anke> aulik bags> begin \
        bewor bjekt chwan cond> das_sei der_baus der_hoch der_kios der_uebe die_bind dien_hat disch do_noth duty> \
        ehaen eifac eipzi eleuc elf_mill encen engeb etsle etwa_0 eute> ffers fing> for_us frei_ist gab_es gesc_dann \
        hall_die hat_sein i_writ ietsl ifach igner innun ipzig kam_per kurse laner lang_uebe langt laufz leipz less> \
        lieg_der llowi lowin lstel many> nach_uebe nimat nine_two nked> nless objek oduct old_town pecti prope rfund \
        rtenc rtig> schl_steh sitz_fest stopp swap> the_airp tot_im ttere turn_back uerde um_acht unced und_gesc \
        und_such unse_bass verm_der vite> was_0 was_aus weck> wint_am worst wurd_als wurd_ange =1,0,1,-1 0_june \
        0_stat <adde <cab> <getr <give <phot added and_have anyw_with ask_abou aubeg bbaut beri_die besc_und bin_die \
        cksta da_seit dami_nich das_glei das_spar date_has den_bahn den_wart der_lach desc_the die_beid die_ich \
        dread ein_schr elbau elpau enbar enlie etch> euzfa frag_wie fuer_unse fzeit gesu_wird ich_back inclu inkel \
        kein_muss lage_drei leim_und leut_da lorr_are lpaus made_of man_schr miss_my mitbr nbech neu_aufg neul_im \
        oups> photo polit rchzu reuzf rlege rlegu roups run_and sched shilf site_on sordn stun_nach thers tual> \
        tvert ubegi und_darf unte_von urchb uzfah vere_ist verl_werd von_etwa war_kam zeig_das zu_unte =1,0,2,-4 \
        am_vorm =1,0,2,-3 <eini <take achde compe die_best die_leut die_lief die_uebe figur gerei hilfe ich_eine \
        in_vers ritin spri_von third titio who_has =1,0,2,-2 <docu <zent cumen der_tage die_gaes docum ectin efeln \
        ellin hatt_in impor march mport nich_das nterl ocume ourth stay_at trech urth> =1,0,3,-5 <wron wrong \
        =1,0,3,-4 <drit dritt ergeb stad_und =1,0,3,-3 erfah nich_nach =1,0,4,-5 erung teres =1,0,4,-4 <beid beide \
        =1,1,-5,3 und_den =1,1,-4,1 <from =1,1,-3,0 0_woch abend wegs> =1,1,-3,1 0_uebe <aben <ihm> asks> gesc_der \
        haken itsch lanne laufe leani nimm_die rosse uswei =1,1,-3,2 ganze read> vortr zwei_gesc =1,1,-2,-1 0_hour \
        0_noch <spee <whee best_habe chwit dzwan egie> eine_ausf erlit etal> formi get_a habe_zwei herun hwitz i_m \
        it_as ketch klei_hat ndzwa nenn_0 nie_gese oots> passe rabst repo_of slate tage_die tempo the_cent the_post \
        und_muss undzw wheel =1,1,-2,0 <addr <asks <coff <gart <gehu <punk <slid <stei <touc <try> <zuvo achru addre \
        aufem begi_am bish_wurd boat> boots chgew das_zert ddres densp des_gros diato dick> die_maer die_urku \
        drei_euro effe> ehrbe eins_in eitge entei ernse es_gab etabl etigu etver febr_fuer fempf frei_gege gram> \
        gutac hat_seit hoeh_die hoer_man hoert htsst ich_ihn ietve imeta jahr_das jede_mit kocht kost_fuer lick> \
        lisch mein_schr metab mietv mind_0 neun_und nfahr ngeln nich_erfo olger onver orage ourse pass_und passa \
        quar_to ratet rnseh rueff runte scha_auf schl_ist schu_und so_kann stant star_at tacht tage_schl than_me \
        the_lift touch ufemp umzug unte_an utach uvor> verd_unte vor_vier zuru_der zuste zuvor =1,1,-2,1 <reac <wend \
        dent> elenk erlas fehl_die flanz gelen haust jahr_blei leas_0 move> pflan rams> vert_blei zahl_auf \
        =1,1,-1,-2 0_verl <code <info <rat> <tapp aeher afte_that and_old anked buer_fuer das_mitt der_gloc der_koch \
        die_kaff dies_satz ein_fami eiwil elber eldin es_zwei freiw gesan halb_sieb hall_gest hauer heut_vorm ialen \
        ich_heis imier inzel itag> iwill land_der lish> mal_eine nachf raufh reiwi ressi rsagt runfa schok sech_minu \
        spita stat_des tisti tut_er two_are um_kurz und_bitt und_ende ussta uzen> =1,1,-1,-1 0_frau <aehn <bess \
        <dust <ears <eat> <exac <eyes <gepr <inde <klim <lab> <misc <neph <nix> <patr <pend <phil <whos <wirb a_chan \
        a_coll a_slid acked aegt> aerun arten at_are aufna aus_jux bald> balls belsp bensg bewus bgebr bis_zule \
        bish_nich blett book_the bunal burgu chem> cheru choko comp_i crac_on crush culat dank_fuer das_fens \
        das_kipp das_lage das_star dass_ich deck_der dem_es dem_tite den_haen der_mess der_notd der_ober der_plan \
        der_prob der_reed die_rege die_roll die_sche die_steh die_umst dmit> dreh_der drin> dschu dumm_frag duri_a \
        easte eativ eddin efilm eform egekr ehand eifah ein_hoch ein_kilo eine_lini eine_spre eine_von einz_mal \
        eitag eitsi elati enbre enigs enkra enpox ephew er_mit erage ergau erged erha_der erhi_0 erlic estat eteen \
        euros exact excel expos eyes> fach_fuer fami_die fehl_in feift find_die fnahm free_and from_sept frue_auf \
        fused ganz_gros gegos gelst gere> graph grun_ist gsjah guide had_chic hael_das haert hanke hatt_dem \
        hatt_scho have_t he_coul herk_und heut_gege hleif hochz hold_a holz> hook> hzeit ibuna ich_schw ience ifahr \
        igare igert in_kass in_stor inen> inete innig ircht ist_es it_isn iven> journ kbar> kein_durc kilo_of \
        klet_und klima kurz_nach landm legek lensp liede lief_an lour> ltag> man_so meani mens_verl mera> mir_bei \
        mit_in mit_mehr mit_schl moeg_das mutli nach_beko nach_hat nephe ners> netee ngeho ngsbu ngsla nice> \
        nich_aus nich_geno nich_vor nigst nine_the nkbar noch_mit noeti npox> nsgef nterp nur_nich ochze oeff_0 \
        oetig of_twen offe_zu omes> one_does onyme orber otion peech pendl pfeif phew> pric_i put_it raphe rbren \
        rchtu reati rech_einm reitu repo_hat reren rgund ribun risti ritic rkell rmutl roun_on rtsta ructo rwech \
        s_site sagt_mir sausg scha_und schel schw_in sein_die seit_janu selb_hat sich_das sich_selb sie_mein sie_was \
        six_a so_dass speec spekt sssch sstlo stum_lass stun_die teen> teil_sind tenin the_best the_cloc the_inst \
        the_ligh the_prom they_said tised to_an treic tufe> twic_this tztei uben> ubte> uckte ueckn ufnah um_eins \
        unal> und_hat und_scha unde_eigh urgun urney uros> urtst ushed usstl uswah vieru von_gab von_nenn wand_der \
        war_0 wart_an was_die we_got wer_ein werk_mit what_he who_was whose why_i wind_that winnt wir_bei woll_mir \
        wort_geha ziges zteil zum_haus =1,1,-1,0 <aepf <cake <fini <mixe <pois <sect <ursa <vorw <wedn <whil a_twel \
        a_well absta andch ankba apri_the been_to chmue chse> chuer dankb das_buch den_hinw denk_ich dnesd dukt> \
        ednes ein_einz eine_zeit einm_ein ende_0 finis firs_plac four_mont ftakt fuen_davo funge gehe_an gehoe \
        gelt_als gesc_wurd gespa gest_zwei gestr glei_noch hfolg hitec ich_scho iessu igeru im_augu inish instu \
        itect jahr_dies je_0 kein_ange legt_sein mells mona_aus motiv muss_sich nahm_in nesda nich_lang oison plerf \
        poiso punk_das raegt rbau> rrent said_its seit_und selba sista stil_not szueg teuri thir_i twann twel_year \
        uftak und_brac urte_nach usend velo> vers_sich vorw_im ware_sie we_did wedne wird_uebe woch> zahl_muss \
        zahl_pro zusa_ob =1,1,0,-3 ange_auf ausku besse chein durc_der gerin gesc_das locki me_to ndhei oves> rline \
        sundh the_way undhe waage =1,1,0,-2 <acci <arm> <bewu <c> <depa <einr <elte <fren <lase <nein <ques <rolf \
        <shru <tats <tret <uhrz <wurs a_four accid aeck> aerch arri_at at_had atsae auf_gehw ausha ausnu backe base> \
        begle bei_ging bei_jede bier_und ccide chwim ckenp cont_with das_wart den_jung depar der_blit der_druc \
        der_halt der_inte des_unte die_list die_maen die_mark drei_und eeve> effel eglei ein_zwei elegt elmas enfue \
        enken epart ermom ersfe ersie eselb espon esthe ever_one flach frag_fuer frenc fuer_nach gehw_in gest_in \
        give_a gone_in had_kept he_aske heide herr_von hiene hint_sich hlerk hwimm im_hint in_zwei ionar ischa \
        ist_ein ist_vom kast_von komm_natu kost_der laegt lecht legt_eine lerdi llerd look_at mir_und mit_name momet \
        mont_in mpete naht> nbus> ndene neer> nfueh nnung noch_den onale onary orrow osing osse> past_two pomme \
        prob_ist putzt raeu_von re_stuc refu_to rench rhael rmome rolf> rolf_von roper rsfel sagt_ich scha_aus schar \
        schem sein_eige senfa setzu shang sitz_am sitze srund stan_scho swapp swear tarzt tatsa tembe the_satu \
        the_spot the_wedd told_us tribu tung> uesti uhrze und_traf unse_kirc urla_die ushan usnum verb_hat veste \
        von_fuen von_ging wappe war_als war_nur wart_mit was_er wass_im week_the weis_dass weis_ich wer_was wird_bis \
        wuerd =1,1,0,-1 0_marc <area <beif <east <isch <proo <redu <saus <wren a_dair a_rout achss agged and_foun \
        and_sent auf_sie auge_der aumen beche bit_of ckier cover dabe_und dafu_den das_bett das_sich der_kaes \
        des_tech die_grup die_rich drei_uebe eburt ehnta eige_hall eine_lehr eine_zahl eing_0 elf_weit erst_wurd \
        es_reic etail fare> fiebe filmi find_in frag_sie gebe_die gebur gege_der gena_und gepr_die gesi_wie give_way \
        habe_will had_turn halb_bei handf hat_gela haus_mit heers heis_lern herko hntau hoehe homes hrow> ich_sah \
        ich_sie icult iliko ilmin imme_noch in_klin in_schw is_miss it_s itbri jede_mont kell_und kenpo kstil \
        leaf_the leinb let_go leut_ein leut_steh lming mein_oma menau nach_wart ngewo niers nksti ntila offi_says \
        orgli orher othe_peop ports proof rgeon rsieg rzimm s_answ said_i sanit sblas schl_sind schl_stan scho_gesa \
        scho_vorh shad_of shop_mana shut_at sie_wie sieg_wurd six_at six_week sorgl sshae steh_gros stiel stlin \
        stre_arou stuc_at the_ceil thei_phon tilat to_stop two_chil ubber udge> und_doch unkst urgeo ustan vatio \
        vers_durc vom_stan von_sagt vorge vorhe wait_for weis_jema wo_ist woch_alle word_die wron_and zum_herb \
        =1,1,1,-4 <medi <zwei =1,1,1,-3 0_auf <eige <stay by_frid ctors danke egenz ich_hatt ital> ixed> kstat kung> \
        naec_tag nary> ncent nine> ompet openi penin siert stan_0 vers_der versu wie_sie woch_im =1,1,1,-2 <ausk \
        <whet as_they augt> blei_in den_der der_ther eady> ezeic hethe itel> loves ollie ready rtret skunf ttest \
        uskun war_alle wheth =1,1,2,-5 acks> =1,1,2,-4 gege_den icher ocks> =1,1,2,-3 geko_hat =1,1,3,-4 eines rtet> \
        =1,2,-6,2 stags =1,2,-6,3 vert_steh =1,2,-4,0 aning auf_die eanin =1,2,-4,1 <nach lehre wohnu =1,2,-3,-1 \
        <gezo onsul rmula tage_nach zusa_die =1,2,-3,0 <kipp <moeg <rele als_arbe bearb der_eige dress eleas elves \
        idays ittet klass ltet> mular relea ruhe> schuh steig uchte vier_der =1,2,-3,1 about hat_0 move_to \
        =1,2,-2,-2 <klas asst> der_prue ein_kind neues packs rieme rwegs shelv this_spri =1,2,-2,-1 <desk <mean \
        <seam a_mont ab_maer akku> als_er angs_vor ategi bess_als der_umst des_tage echze egrab ein_wort einz_die \
        eitsc ensge form_der freit fuer_uns grams guckt heft> igend im_auto ktor> lanun ltlic namen neun_mona not_a \
        perma planu rateg rmier rsand rste> seri_numb stei_die sung> tegie tent> the_line the_nurs thei_engi \
        thir_one tinne ugema unti_dece vely> vill_hall wir_hatt wurd_eine zugem =1,2,-2,0 0_gram <sieh amste atei> \
        erha_im euten ingeb lger> regio von_das =1,2,-1,-3 eife> inike niken ouch> serun sseru traf> tzter \
        =1,2,-1,-2 0_fili <anti <bala <chic <engl <mind <repe <sach <wedd a_dog acht_jahr aehnl ahlen alle_die \
        and_ther andre angab at_was auch_fuer avera balan beant besti bode_und chees chte> chubl dach_jetz dem_upda \
        der_note der_ton dlers ebzig ehrwe einri emess erkos fahrz gemes geru_von halts hand_out heese hoch_auf \
        hubla i_now iben> iebzi iken> im_trag indst insta is_stil kam_aus land_mit lappe letzu lltag llung mann_ist \
        ndest nerha ngeba ngsze ockie osts> rathe rlitt rlore rofil rsitz said_the schm_nach siere siste slee_in \
        soll_man spuck take_to taxi> ting> ublad ublis uhr_und ushin verag war_kein weddi wohn_ein =1,2,-1,-1 <andr \
        <edit <hook <mehl <ungl abge_habe ailor anual at_noon bei_null chfal chzei clea_a come_off das_ange des_hers \
        die_ursa eback emisc eues> gebac gest_als ging_das hfall iliti im_lauf kenn_die lauf_des lovel manua note> \
        noti_for nthae offe_a onsum ovely put_them sailo sani_von sieht sohn_hat spot> strin tabel to_put trede \
        uebe_nich uehls umst_auf und_der und_gesa verk_gest =1,2,0,-3 <belg <cold <sons am_tele appe> assed belgi \
        chweb desig elve> hand_und kend> laeu_die latt> made> ngst> rings ruft_alle tellu usehe went_to zuseh \
        =1,2,0,-2 <flac <toda aage> aellt angeh beca_the bert> burns eiben etier ezoge fahr> fzug> hat_mit hinks \
        igste iling ist_laut ltern oday> operi prech rkran saugt sprec stin> the_hot today utine verk_hat zwei_ein \
        =1,2,1,-4 <syst <that ehler geleg isten phone seit_okto =1,2,1,-3 echst estre llein =1,2,2,-5 nigun \
        =1,2,4,-7 ment> =1,3,-4,-1 <mitt =1,3,-4,0 lage> =1,3,-3,-2 das_neue enau> inute kraft minut nitt> \
        =1,3,-3,-1 <all> <cert <disa <erwa beral datei eferb erall ottle rall> sesse =1,3,-3,0 ab_dem turz> \
        =1,3,-2,-2 <car> <trib a_ten assel brems decen dem_zwei den_bode dland edet> even> ficat fuen_stoc heets \
        helve ich_kann ifica inzig mach> mein_sohn note_0 on_two schub sehe> sich_den tuete uecke usch> =1,3,-2,-1 \
        <set> celle ersan inkin zwoe_euro =1,3,-1,-4 reini =1,3,-1,-3 <bode <doch <erli <gere <klo> <meld <spot \
        ahrpl bin_seit blish dann> der_roll dropp eine_eige ellun ertif fahrp ferin fluch gezog schl_die seit_gest \
        sohn> ssene und_er =1,3,-1,-2 <chat <dafu <dran <erha <scre afuer ashes chlie dafue eese> hrpla nich_so \
        sonne tag_nach =1,3,0,-5 <geko egeri poste =1,3,0,-4 <prof faell port> sgefa =1,3,0,-3 <beim and_no beim> \
        hwebt in_lebe steh_noch twelv webt> welve =1,3,1,-5 <cloc <gros clock teil_die that> =1,3,3,-7 <und> \
        this_morn =1,3,4,-7 ausch =1,4,-5,0 hose> =1,4,-4,-2 arzt> =1,4,-4,-1 <sala desk> =1,4,-3,-2 ebera erze> \
        lasse ounte sene> =1,4,-2,-3 right unte_die vormi zunge =1,4,-2,-2 eech> had_a it_with rtage stay_on \
        =1,4,-1,-4 <dann <weig chaut eated eiss> hbar> ormit rung> tausc =1,4,-1,-3 <saub broch einzi saube was_stil \
        =1,4,0,-4 witch =1,4,1,-6 <gut> =1,4,1,-5 <fitt =1,5,-4,-2 <zwar zwar> =1,5,-3,-3 grad> htig> tzen> \
        =1,5,-3,-2 <care =1,5,-2,-5 <soga ogar> sogar =1,5,-2,-4 <dece <ruec <tut> ellen =1,5,-2,-3 ramm> =1,5,-1,-5 \
        isch> =1,6,-4,-3 krank =1,6,-3,-3 pport =1,6,-2,-5 geste hat_mir resen =1,6,-1,-6 same> =1,6,0,-6 ucht> \
        =1,7,-4,-3 ckte> =1,7,-1,-7 im_kran =2,-15,1,11 nacht =2,-10,0,8 erein =2,-10,16,-8 vertr =2,-9,9,-1 <sign \
        =2,-9,11,-4 <als> =2,-8,-4,9 <poli =2,-8,1,5 <lead =2,-8,5,1 auer> =2,-7,0,4 auf_eige =2,-7,1,3 <vors \
        =2,-7,2,3 <nie> =2,-7,3,2 <rege =2,-7,4,0 <mail =2,-7,4,1 keine =2,-7,8,-3 <paid =2,-7,11,-6 trag> \
        =2,-6,-1,5 <stie =2,-6,0,4 <naeh raeum =2,-6,1,3 eden> =2,-6,2,1 drei_jahr =2,-6,4,-1 ruend =2,-6,5,-1 ndsch \
        ompan =2,-6,7,-3 ezahl =2,-6,8,-5 tract =2,-5,-4,6 leute =2,-5,-2,4 ransp =2,-5,-2,5 <leit =2,-5,-1,3 ensch \
        ounci =2,-5,-1,4 chule ist_vor =2,-5,0,2 dacht von_0 =2,-5,0,3 <daru build gestu =2,-5,1,1 aeren =2,-5,1,2 \
        fest> stell =2,-5,2,0 enche will> =2,-5,2,1 <brie ains> alle> verse =2,-5,3,0 firm> umsch =2,-5,3,1 0_in \
        =2,-5,4,-1 <rent <zwan nannt =2,-5,7,-4 erich =2,-5,7,-3 signe =2,-4,-2,4 feier fraue krimi plann =2,-4,-1,2 \
        acht> omen> =2,-4,-1,3 <wome bung> der_werk ncil> rimin the_pres =2,-4,0,1 <hear alve> indel ueren vori_jahr \
        will_not =2,-4,0,2 <shed anner austr body> kreuz naec_woch seit_jahr so_nenn soll_sich wird> zentr =2,-4,0,3 \
        fuhr> =2,-4,1,0 <simp simpl =2,-4,1,1 <roun <sock <till arter broth bruch bstae drauf lungs luss> selb_aben \
        sicht tand> wann> =2,-4,1,2 fahr_von hweig maerz sagen =2,-4,2,-1 direc irect =2,-4,2,0 <stue chauf iner> \
        mschl =2,-4,2,1 gene> winde worde =2,-4,3,-2 ritte =2,-4,3,-1 <abre <gese <to> <vora berin ites> sign> \
        und_im =2,-4,4,-1 ines> trade =2,-4,5,-3 klagt =2,-4,5,-2 erlag =2,-4,6,-4 <konz chter hande =2,-3,-3,4 \
        <shut =2,-3,-3,5 ells> =2,-3,-2,2 sday> =2,-3,-2,3 <rein aus_0 forde mein_toch mit_die overe und_wurd \
        =2,-3,-2,4 <rauc =2,-3,-1,1 <unif <zule aeuft anton erges euft> eure> heard hutz> ich_zum nifor pinne uehre \
        uletz unifo zulet =2,-3,-1,2 <brut <stor <theo <wall bends brett das_wass der_kamm four_and gspau ihr_den \
        premi rett> splat tagsp walke women =2,-3,-1,3 dem_haus =2,-3,0,0 abou_thre anike eiera gluec hifts ichtt \
        ierab in_germ nich_zum von_lieg woch_eine =2,-3,0,1 <dedu <fami <gain <mend <whoe abge_die back_of cheid \
        deduc die_hand every faehr habe_er if_it ixty> lame> nach_abzu nach_sich nded> ndle> oever sixty vers_und \
        von_neun whoev =2,-3,0,2 amili fene> ftlic koeni milie nwerk oenig =2,-3,1,-1 arum> buero erfae kenn_ich \
        ooks> rfaeh =2,-3,1,0 <hart <haup <hung <pinn <rule auch_wenn coun_the den_feri derei dich> entwi er_s erabe \
        foto> gelte handl hauen ieben immen is_now jetz_eine lege> ltur> mit_blei neun_bis reut> stor_for suebe \
        ungst wear> weg_die weis_man zwei_stud =2,-3,1,1 <fell <over <reic das_verf imply mply> nced> ngeni orsch \
        rstan =2,-3,2,-2 arch> had_to =2,-3,2,-1 <lock analy andin bilit die_woch drehe elobt ensei erbea famil \
        gelob if_i nalys rers> sblat stay> zwanz =2,-3,2,0 <haen der_inha mium> ohne_dass ojekt putze rojek tattd \
        tdess told_me ttdes =2,-3,3,-2 chrei inves nvest =2,-3,4,-4 inbar =2,-3,4,-3 <join hreib hsten tisch to_ask \
        =2,-3,4,-2 die_zent lagt> =2,-3,5,-4 <sagt =2,-2,-4,4 <her> =2,-2,-3,2 eader =2,-2,-3,3 <she> =2,-2,-2,1 \
        0_stel eman> fford geme_hatt immun in_may itste itsze kran_und sweep timmu unkel wie_ich =2,-2,-2,2 <spra \
        <swee <trai <wand eiges frei_und kame_0 nbruc sleep wareh =2,-2,-2,3 der_betr errun nsche rerin rgesc \
        =2,-2,-1,0 0_this <eh> a_cont a_wall ab_juli am_anfa auf_jede ceshi die_fahr eige_an erkom eship frei_um \
        hrter icesh infla iors> ises> leit_ich leng_of mein_spin nflat niors ogin> olie> proz_ab rchie rring \
        sehr_geeh tag_stan taugh the_minu torm> turn_down when_my wie_der wied_im zur_prob zwei_vers =2,-2,-1,1 \
        0_als 0_schr <erhe <hadn <hood <loch <miss <mist <nimm <nor> <put> aken> annsc bank_vor beko_bei blaue cante \
        crew_at ctive der_auf der_rent der_spit die_auge die_mitg die_neun dscha eard> ectiv efel> eitsz enbei \
        euro_am eutet fang_im fleec folde gaine hadn> im_erst kant_fuer kassi leece llaps maske mein_schi mit_schn \
        name_on nging nnsch nscht ollap praes rehou ruht> rule> rund_fuer sah_ich seco_week spaus storm taete \
        tag_und terku the_open tniss to_with tters unity usfah vom_chef vom_erst wer_so wie_lang with_my year_at \
        zehn_minu zwei_fest zwei_uhr =2,-2,-1,2 <prem ehous esstr four_the leuch lief_von manns niem_hat soll_die \
        the_back the_pave ungsf vemen willi work_at =2,-2,0,-1 0_vorh <basi <ging a_job chulu die_leit die_name \
        einar eruht four_day gefei has_ever hulun i_pass iegen inarb it_to klaer lage_in mein_fami minu_late \
        name_und nebe_eine neun_von pays_the portf room_wher sech_am show_me smann so_laeu ssel> take_plac team_bei \
        the_part ulung und_alle work_for =2,-2,0,0 <augu <ausp <drei <enti <geja <harm <melt <tags absa_kam adre_an \
        agers alabt als_selb am_haeu an_enti and_show angua anisa appl_in arly> astik at_i at_my augus auspr befo_a \
        bstko bussc chani cherh chtta come_down cord> dach_die den_buss der_drei der_rund didat die_ande die_stie \
        die_zahn divis eally early eftet eine_absa eklem elev_euro enieu erbru erst_tag euro_drei euzer evers \
        frei_im fsteh fuer_offe full_wage geht_hat geku_die genfa gsvor guage habe_in hanik heis_bei hiel_ihr httau \
        i_got i_took ich_arbe ich_jede ich_vor im_bus im_kell in_cour in_port ist_schl it_were ivisi kalen kam_der \
        kippt kuech labte langu laut_app lbern lendi lese> letz_tag live_in loese lohn_das looks mach_man man_in \
        means mehr_best mein_fehl merk> mich_eine mit_smil nalab ndeln ndida nduct ngsvo nguag nieru nieur no_and \
        noch_mein noch_vom none_i not_expe note_and ntwic obst> obstk offe_ein ouldi ozial ppert rantw raus_und \
        reall rlobt rothe rvert satzl sbesc schri seil_und shout sozia spitz sswer stics tag_an takts terge the_job \
        the_site them_i theor ttaus tura> twick udie> ugung ugust uldin und_ging und_zuge us_with uspro von_zehn \
        waeh_die ware_das weck_um went_up what_they wher_my wir_so zahl_mir zu_lang =2,-2,0,1 <entw <init <july \
        <regn der_kuec der_mail die_kart dient ein_ausf enpru erst_einm fterw geflo habe_am hoeve ist_um jema_fuer \
        july> metri nahe> schae sches seit_woch son_s to_see xpert =2,-2,1,-2 <muen <talk <vorz emie> gebli gegan \
        nths> ntlas =2,-2,1,-1 <bude <foll <malt <ohne <sick <vorj aberi agsst armon boug_me by_post das_amts \
        das_hand der_ausb die_absa die_baus down_by earne eckzu efreu eine_anme enpfl faeh_seit follo fran_pro \
        frei_der harmo has_not ich_durf ihr_die ilfen in_fron in_writ isati ispon ktron lease mist> neun_stun ollow \
        on_pape onths orate orden orjah ormal porti rmoni sick> sie_den so_hat spone szeug the_bonu tift> um_zwei \
        und_dabe unded veran vorja wanzi =2,-2,1,0 <corr <know bzehn came_to der_frue der_juni die_toch ebzeh \
        gest_der hland iebze ist_aber lbes> lokal me_in und_werd =2,-2,2,-3 <gena vier_uhr =2,-2,2,-2 <gelt ahmt> \
        earni estli grati how_to itzun nior> ntisc rade> sass_in sitzu uing> zwei_ange =2,-2,2,-1 and_is das_klin \
        rucke teili =2,-2,3,-4 gibt> =2,-2,3,-3 <chan <figu aeche ient> tiona unte_0 verh_mit =2,-2,3,-2 <baus usine \
        =2,-2,4,-4 andsc ermie rweis =2,-2,4,-3 den_auft =2,-2,5,-4 <paus reinb tersc =2,-1,-4,2 angen fuer_alle \
        =2,-1,-3,1 ackst davor ford> wir_auf =2,-1,-3,2 <coun depot epot> oster schl_im vorsi zten> =2,-1,-3,3 <b> \
        <won> =2,-1,-2,0 <haeu achkr besc_habe crane der_bele der_gewe eoeff erend erman euro_drau for_now gege_hat \
        geoef ilett ivver ktivv ntes> rklae rspro shor_afte ssier tivve vvert =2,-1,-2,1 0_stim <anyo <gefr <indu \
        <seek <test <weis anyon arifa avor> bis_oste blei_dami bstim come_to commu fabsc head_of ifabs ist_jetz \
        kein_hat lakat lohnz neut> next_to nity> nute> nyone plaka pted> raini rifab room> runk> sagt_eine sech_woch \
        sfahr sich_wer the_lad tszei verhe verti won_t =2,-1,-2,2 <slip ache> ctory =2,-1,-1,-1 0_brut <emoj <geoe \
        <humm <moul <tips a_two achle alpla am_band at_lowe atura auch_so band_are beim_holz beza_nich bock> coll_at \
        cork> die_wir diskr driv_in eine_stan email emoji enhal foto_im gies_sie gilt_als had_not have_work ildet \
        in_cork is_at is_lock jahr_erfa jede_morg konsu lad_who lenst loehn mate> mein_stel moun_resc muss_nach \
        name_nich nesse ngete oehne orzim paedi putzf refu_the rmont rown> scha_es sich_alle sich_uebe sie_mich \
        sie_schw staf_at that_sell the_blam the_lads the_medi tine> tips> told_to tzfra utzfr uzer> verl_ist vocat \
        vom_schw vorzi will_run zfrau =2,-1,-1,0 0_post 0_staf <akko <ampe <been <birt <depu <flec <gepu <hann <hitz \
        <moti <nine <onbo <pein <reje <stov <toil <zuku a_flee a_refe abge_ware abgew affee agre_at akkor akkus \
        als_mich alzah amen> an_nur andby anga_der anni> annov apri_0 asona atene atzle ausg_hat aust> back_each \
        barre begra bei_blei bei_weis beka_gege bekom belad belo_the bemal beru_auf besc_hatt bin_fuer blei_ich \
        book> broet brutt bsaug bschi btisc chlae chlis chric chtsc chtzu ckkeh clude coll_have comm_by cour_for \
        cran_oper crown cust_on dana_frei dann_unse darf_nach das_etik davo_mit davo_zu dem_neue den_die den_kaff \
        densc deput der_dreh der_warn derza die_aner die_chef die_teil disp_hat drei_frau drop> ducte eckke eece> \
        efeie ehrte ehst> eibti eidun eigh_hour ein_stre ein_team eine_dreh eine_erkl eine_ist eine_kund eine_zusc \
        eitsn eitss eject ekonn elauf elf_naec elung emse> enbri eputy er_bei erheb errin euro_die euro_extr \
        ever_eigh ever_frid ewand eworf fami_und fehl_und fehl_werd fekt> fift_eigh find_my fuer_frei gefor gekon \
        glei_betr grun_wer gzeit hart_schu hause heis_die henpr hing> hleut hntes hnzet hobel hour_at hour_for hrows \
        htsch htshe htzus i_sign i_turn ibtis ich_ange ich_drei ich_sech ichst idung igger im_dien im_juni in_erfu \
        in_her inee> inees ist_davo ist_unte it_from it_runs it_up itssc iundz kaffe kein_stel kkehr kkord kkus> \
        klas_b kling kunds lehr_im leib> malza manni maste mein_ausb mein_beri mein_er mein_nich meis_hat meis_unge \
        mendi mess_sind minie minu_und mist_baut mit_land mmuni mond_they mont_wage mpora muss_gehe my_brot \
        nach_haus nboar ndby> neers nich_reic nmalz nnove now_and nspek nstwa nthly nzen> oardi oder_erst ohnze \
        oilet olvie omer> on_whet onboa one_go onnt> onthl orken ounds pays_its pect> pend> pinse plan_bei prese \
        pril> pro_nach puty> quer_mit ques_is rachp rate_my reer> rejec repr_begi rgets rheir rints robt> rsonn \
        rtime rutto s_miss same_0 sburg sche_noch schi_woll schl_soll schr_im schu_ich sei_halt sich_nich sich_vert \
        sind_nich so_many soga_mein solvi somm_und spae_war spers spit_der sschi ssere stan_blei star_habe stat_vers \
        stove strie struc such_fuer tairs telly that_had the_hote the_norm the_repo thly> thos_aski throw to_eigh \
        to_lead tocht toile tores trai_last tshef tssch tuer_zu two_when uatio ucted uebe_im uebe_tari uests uhr_mit \
        ukunf umsc_zur und_niem unio_s uns_habe ustri utto> vert_aus vica_and vide_und vier_euro von_ange wahl_in \
        war_auf was_give weis_wie wenn_du wer_taus what_one wher_to wo_die writ_down writ_that year_in you_did \
        zett_am zukun zusa_im =2,-1,-1,1 <kolo abst_die als_ein anned chefs da_und den_hoer for_whic fort_of \
        fuen_mete hefs> hster llerp mathe mit_dene nterr ostpo poned postp probt reten stpon the_prin tpone vom_netz \
        =2,-1,0,-2 <arab <sich acanc at_and atchi ebels echba eljah enfah erksk erly> esich folie i_did klin_nach \
        muenc norma nswer orges rabic raese rechb stan_das the_nort vacan war_schl =2,-1,0,-1 <abba <alre <apro \
        <dave <emai <entl <erds <heim <kera <kore <lega <lupe <neul <none <prop <sola <taug <unhu <upst <zinn a_colo \
        a_lock a_yach aendi aenie aesen ageme alati allst alrea als_vate am_arbe am_naec and_cran anebe ange_0 \
        answ_is anywh apron arbe_ich arbe_und are_by are_part area> arns> as_you aske_abou assem at_who atemn \
        auch_den auf_mont aus_das aus_dem befra bei_als bei_beko bei_nich bei_rein beim_selb berbr birt_and birth \
        bitt_einm bloed bstau bungs bus_die by_expe by_phon cates chann ckenw ckmel coun_has crea_dire da_war \
        dafu_vor daneb darum das_in day_at dem_klo den_neue depo_on der_beru der_tasc der_zusa deze_ein die_kamm \
        die_schl drit_jahr dstos dual_stud duale due_at duzen eaner eckme ederk eeze> egend ein_plak eine_das \
        eine_deck eine_klem eine_test ekrae elan> elevi else_my emnot ende_im ensbu entla er_sie erala eraum erdst \
        erisc erkul ervis es_regn etto> eulic ever_call ewonn faen_um faeng firs_day firs_wint five_of five_week \
        flex_i flich foto_wer frag_ihn frid_i from_day from_ten fssch fuen_von ganz_aben gave_me gefr_was gense \
        geput gera_vers gesc_schw gesp_fuer gets_the gewe_hat gewon grape graum gsbla had_prac hals> hanne harte \
        hat_je hat_krie hat_muss hebek herb_ist heut_zu hloss holzw home_by hrech htsge hulab iate> idate im_betr \
        im_frue im_gege im_hof im_lebe im_spin in_sich ingra inned ipien irrtu is_hand is_stan iterv its_lift ivest \
        jahr_davo jekt> jetz_im kanto kein_betr keral kmeld koen_ich koll_seit komm_du komm_vorb konta konzi korea \
        krie_die krie_du kuen_mein kund_ange labo_insp lang_habe laps> lauf_bis lead_at lerku leut_der levis \
        lift_are limm> linkt logen lread lvier man_sei mana_has marc_he matur medi_s mein_erst mein_verl meiss menha \
        meoff messt mgefa mich_inzw minu_ange mit_atem mit_vert mita_die mitt_geht mitt_und mitt_zwei mmenh mnot> \
        mutzz my_name nagem ndenz nein> netto neuli neun_an neun_jahr ngers ngsbl nhurt nian> nich_verl nix_aber \
        no_cert none> nord_von npfli nsbur nywhe nzipi oberm oder_ein oined olzwe omete on_full ontak onzip or_by \
        ottli our_crea over_what overr peop_at peop_who pers_fuer perts pervi pient plac_in pron> rala> rang_in \
        rdsto rede_sie reher reuze rgie> rking rkult rlauf rlink rnstr room_in rund_ein rupp> rviso saeu_an sais_ist \
        satz_hat schi_bei scho_im schw_fuer schw_und scree sech_indu see_so sembl sick_leav sides sie_fueh sieb_mita \
        sign_my sind_am sitio sitz_0 sitz_zu sonn_wurd spare spri_in sprob ssemb stan_in stan_up stel_in stel_zum \
        stoma stra_der style t_pick take> take_my taug_me tech_at telev temno ten_at tenpf teuse the_birt the_bit \
        the_deal the_dent the_fort the_poli the_shif the_trav they_send tingr tudiu tyle> tzzul udium uete> ufssc \
        um_sich umfa_eine und_rede unhur uns_dafu unse_gesc uperv uszuh utes> utzzu verl_bis vier_die vier_fahr \
        vier_hat visor vo_mit voll_die vor_kund vorh_bei walk_a was_in went_off werd_auf who_went wie_laeu wied_ange \
        woch_nich woch_steh woll_blei wonne work_had work_in you_find ywher zeig_was zett_steh zipie zubi> zubis \
        zur_kuen zwei_beru zwei_list zzula =2,-1,0,0 0_befr <barr <heig <ihr> <seem <tril <turk <unli <zerr a_recr \
        ab_die adens aeltn aerku albta als_ande apes> arifg arnst aske_if asse_day at_thir been_turn begi_um \
        beim_kaff berab brie_zwei brou_down buere cand_by cand_the candi cloc_and cove_by day_off der_klin dersh \
        die_als die_anti die_bude die_must die_unfa du_die edin> eefle eine_vide eing_word eins_ohne elev_hour eltni \
        elved ende_war ensth enstu er_ein er_vor erpfe es_acht es_um exibi expe_and feefl fehl_ich ffeef fgebi \
        geeh_herr gefr_waru gesu_werd gnete halbt hat_selb heigh herhe hinw_auf hschn ibili ich_vers ifgeb im_quar \
        itsun kein_ruef kmate last_two late_on lbtag lerpf lersc losw_woll ltnis maer_und mal_gefr mann_star mbera \
        mehr_nich mein_ment men_in mich_losw morg_eine my_case nach_acht nach_regi nebe_vier nich_alle nlimi \
        not_soun offe_stel once_i owies paetz pager pers_von pette pick_it pings plers plus_eine pread reff> reink \
        rifge rotec rpfei rufss s_pack sass_ein schi_per schw_im sehr_weni sein_kann senbe sprea stun_mit swaps \
        tage_hat tells that_thei the_fill the_unif thin_i trill tzpla uebe_das uebe_werd und_nebe und_nimm unli_holi \
        unlim uns_gera vanis vier_rund waer_man walk_has wann_ich waps> was_hers wenn_sie xibil you_on zehn_fael \
        zwei_mete =2,-1,1,-3 arned istik ngere =2,-1,1,-2 <janu <prod abgez anuar ation bauen best_nach betr_der \
        bgezo chlan deswe die_tour die_wand egang eichs enien erahm erhan fuer_jede gerah im_nach itmen janua link> \
        ndesw notiz rahmt rteil rtelj stest telja terla the_asse trial umaen und_mich verb_mit whet_i zu_hoer \
        =2,-1,1,-1 <dual a_brea alber albes blei_das dded> dem_kont die_acht die_woll drei_wint drivi egent entag \
        er_wird erst_halb folg_ein gsbes halb_neun half_an lieg_nach mein_lebe mona_im nann_das onomi solid the_nine \
        twege ueckm war_aber weil_die zent_die zum_tag =2,-1,2,-4 arnin rgen> rien> =2,-1,2,-3 <nota <repo anspr \
        auste branc dass> eide> ldet> lern_man lieg_unte nur_der roduc rtige von_vier =2,-1,2,-2 <wann erato ergel \
        laege schon selle sfueh =2,-1,3,-4 <zur> baust =2,-1,3,-3 hinge inie> rstel =2,0,-4,2 lande of_the =2,0,-3,0 \
        dungs =2,0,-3,1 <abou <rede bitt_um der_miet hat_man mmung oehen the_firm wende =2,0,-3,2 acken =2,0,-2,-1 \
        <do> abou_0 die_zeit eford efusi fusin in_five in_leed is_on leged sure> than_a usage wange =2,0,-2,0 <boat \
        <dumm <geho <thro amens anlag cess> chkra da_auch das_fuer den_hake der_stra die_sond digke engli enige \
        erdi> erwec fachk frag_der gangs gency gged> had_gone hkraf im_nove issin jetz_die kurza lber> lear> lsch> \
        lzahl mona_mit ndful ndigk novem nsinn ntari ntinn on_the ovemb rende rneut ruar> seit_auf stari steh_in \
        sters tenve the_earl the_hour told_the und_vert urzar ustar vembe vert_sich weil_der zehnt zeit_die zimm_und \
        =2,0,-2,1 <clea <klin a_cust ehrer habe_es laetz rech_und vor_drei =2,0,-1,-2 <exce <extr <onke <refe <retr \
        achri allta appin arbe_noch aus_der breat bruel cheer eaks> eins_mein hmutz im_somm ofen> on_her part_of \
        reina rersc rest_of ruell sloes svers theti they_hadn ubis> utzt> =2,0,-1,-1 0_degr 0_jung 0_maen 0_may \
        <bret <carp <dahe <eval <fail <fold <helg <lege <muss <sehr <sind <tagg <voca a_shif a_taxi acts> agshi \
        alked alkou alle_auch alte_firm and_his ande_in andor arbe_wied assis at_five atron atswa aupts aushi aysli \
        becau bei_faeh bei_voll beko_die bewe_sind blau_brie bsaus bus_comp came_in carpe cause chanl chil_and chmut \
        chtfe chtsf chuhe creen ctise day_with den_stur den_true depen der_elte der_satz die_moeb drei_uhr earl_morn \
        ebsau ecaus eels> egedi egelu ehrga ein_guta ein_neue einm_selb ektiv elern elly> engi_0 enne> enpla eoffi \
        epend er_mir erfu_die erkan erkur erne_an erzie es_seit es_wurd evalu even_the exame fans> flati for_six \
        frag_man from_apri funkt gaben gelun geruf go_in gros_kino gship haen_in haet_mir hanla hanno has_the has_to \
        hat_alle he_d heels hier_nich hlber hlen> hmeri hnabr homeo hste> hummi i_said ich_konn ichtl ikum> im_depo \
        im_vers in_fren in_july in_olbe ist_niem ist_zusa istak it_at it_says its_way jahr_jede jede_ein keits \
        kenn_mich kenwi klin_in komm_im kout> ktiku kund_ein kund_wer laeru lagsh lates lbank lbere lehr_zum lemmt \
        lima> lked> lkout locke lohna ltati lzwer maen_habe maerc mal_das mal_selb mand> metal mfrag mista moji> \
        mont_ange mould naec_und nbrie ndort ndsta nenbu nglis nich_gefa nich_viel nie_was nnis> no_wage not_incl \
        nstru odern off_a ohnab omeof onkel onnel orene orted otted park_ist paysl pfle_von plan_and plice port_whic \
        ratsw rausc read_this regi_mana rienc rkurs rlies rname rreis rund_sieb rzarb rzieh sala_band schl_zum sehr> \
        sei_seit seit_augu seit_zwan sie_durc sind> six_of sjahr so_geht spea_to stagr stre_war stur_eine such_sie \
        tagge tagra tando tchin tele_is term_fuer the_glas the_prog the_time thei_cont thir_mont tikum to_come \
        to_expe to_lear took_five trae_eine tswah tues_and uebe_in uehru ultat um_drei um_sieb umfra ummin und_0 \
        und_weis ushil verb_wird vers_an vers_habe vers_wenn vom_best von_koll von_soll vor_mir wage_no wahlb walko \
        was_two washe weig_sich werk_in when_it when_you wied_bei wir_zu woch_am wuer_und xamen xcel> xperi you_can \
        you_re your_own yslip zarbe zwei_mitt zwerk =2,0,-1,0 <aboa <bloc <duze <eina <pen> <rigg <ruef <runt <takt \
        <zula a_meet aboar agen_crew agen_work and_cove anent ange_des asic> aus_eine basic bei_find betag bsrae \
        cont_had dara_die derli dfuln die_abte die_befr die_frie each_of eamen eitsu erkla frue_die frue_und \
        fuhr_vier full_of fulne gsam> ich_fang in_and indfu inke> ippte klin_von laut_betr leavi lenab liebt lkomm \
        lplan manen mindf mitt_im morg_vor morn_that my_boss noch_0 noch_der nur_mit obeta of_agen ohne_murr raft> \
        rains rmane seame side_acce sitt_on sitti sixt_hour such_zum tief> tisc_alle ulnes vate_star verd_und \
        ware_wir you_will =2,0,0,-3 <than arabi call> erzt> estio has_aske innt> nach_anga stion =2,0,0,-2 0_mona \
        <anfi <foli <gesi <glov <grap <kerl <krit <noet <posi <rean <sche <tasc <tief <tria <vaca <viel <wedg ab_und \
        ancie anfin ange_die anger angin augu_fuer box_of chatr chdem chtsa cklun das_steh das_ther decks den_plat \
        dessi die_ausb die_gege donn_der eaend eanim egin> eine_schi eine_vers erufe estim evisi firm_s for_twel \
        full> geaen getro ghtee glove gure> habe_und hangi hat_mein hatro hatt_noch have_a have_sinc hdem> hing_und \
        hmal> hteen ich_nie icklu im_kess immt> ist_ansp ist_gera ities jaeh_unte klung kriti kunft leeve lishe \
        mit_herz mmte> more> nach_sind nachd nbeza nebe_komm nfing ngekl ngskr off_in orkin otarz pruec putz_die \
        rbrue reani recte sache schu_ist sech_von sfeld sich_am sinc_six sind_die siona sleev splic ssieg stoss \
        such_noch sweit to_keep to_say tunne uench ulik> unbez und_ihr unnel verli vestr von_mein von_um wedge \
        wher_i wird_die worki wurd_der zwei_sind =2,0,0,-1 <akze <cork <dane <ellb <full <hiri <knee <l> <loo> <nann \
        a_chat a_cv aber_mit aerke ainia and_when appr_at arbe_ist are_paid area_mana aske_whic auger auslo bei_durf \
        bese_die brie_die bruc_mit chtko clos_door cons_is das_ansp dazu_nie dem_depo dem_mess den_komm der_aus \
        der_fuer der_gepl der_jaeh die_fuer die_hitz die_kred drit_wird dside eensh eflog ellbo ensho enth> \
        faeh_selb firs_mont frei_an gespu goes_at gutes hold_the home_when hour_to htsam ihr_klei imges in_rent \
        indu_und jahr_kein jede_von juni_hat kam_kein kaum_noch konz_fuer kord> lboge lcher llbog lupe> mania \
        mich_auch mit_eige mit_wir mona_ein mont_um move_the nigh_shif nshot omani orwur ositi otiz> pich> pstai \
        puppe ranki repre retun ritik rteri ruchr sams_mit schl_gema schu_vor sein_erst sein_schi seit_ein sfeie \
        sie_kam sixt_one srats talk_brok that_ever the_hub the_midl the_room the_stov they_gave thin_the tinen \
        trag_die tretu tsfei uards uchre unse_repo unte_stri up_afte upsta usloe van_is verk_ein verp_und vers_mann \
        vier_schl vorwu war_imme was_hit wenn_jema with_us zu_ende zu_weih zum_absc zur_frue zwei_arbe =2,0,1,-4 \
        <verp prich spric =2,0,1,-3 <befr <druc <go> <swap a_seco apped hold> sich_auf till> ungsb =2,0,1,-2 <stem \
        den_dien der_kund ints> jaehr offi_the sbest ueckk und_setz =2,0,2,-5 pruef =2,0,2,-4 <gilt <is> <klae gilt> \
        spect =2,0,2,-3 aere> eport repor rong> =2,0,3,-6 hatt_die tzung =2,0,3,-5 hter> =2,0,4,-6 die_erst \
        =2,1,-6,2 verte =2,1,-4,1 prei_fuer =2,1,-3,-1 alend eldun meldu ndlun ours> weis> =2,1,-3,0 0_haeu <can> \
        aehri beitg dert> ehrig eing_werd erbau geln> hrige iator in_the itten lies> nhalt usche usger =2,1,-3,1 \
        from> fuer_ein tande =2,1,-2,-2 <gefe <isst besta davo_zwei der_0 fuer_mich gunge merhi mmerh sflug \
        =2,1,-2,-1 <aver <beri <guta <koep <lapt <lebe <says amera aptop betr_und chzeh cours das_trin den_satz \
        eone> fered gerat gese_habe hzehn iegt> inik> lapto lasts lief> llens meone mit_dies moegl noch_in nstei \
        nstun oegli omeon refun says> seit_febr send> someo teure tgebe they_rang think umfa_0 wahl> wir_in \
        =2,1,-2,0 <bema angsa dann_doch den_tisc gab_s gut_die hied> langs mit_mir osses ular> und_gewe vorg_die \
        =2,1,-1,-3 0_von <fare <trae obte> ungsl =2,1,-1,-2 <answ <colo <eigh <push <werd ageri agram als_0 ausfl \
        bei_laeu beln> chef_mit colou copy> dana_gab degre die_mitt edes> eine_schw elev_week enrau er_an etag> \
        gekra hint_mir hrlic iches ires> jedes koepf mgesc nach_abge name_in nspec of_nine olour pray> said_that \
        stan_ich starb take_over time_i tstag turn_the und_krie were_told zwei_lieg =2,1,-1,-1 0_schw <fans <jour \
        abstu am_frue annon bgewe brigh by_thei d_neve das_arbe drei_von droh_mit ehabt ehrst elbar estit ewegu \
        gehab huhe> ides> in_cell klemm lehrs letz_woch litie mein_chef motio nnon> ofil> over_on scho_und steni \
        stiti szeit the_cate the_chee two_will zuge_der =2,1,0,-3 <sais <tabl <ve> agte> auf_0 das_stan denke eitsa \
        ereit ernte its_own mitta offer rbild tasch to_hosp weil_s =2,1,0,-2 <more <pers <tunn aison answe aufhi \
        clos_on den_schi der_dien dheit ein_fens fhin> frau_sagt ished orbil saiso thre_firm ufhin vorbi wusst \
        =2,1,1,-5 <five five> =2,1,1,-4 <impo <lini ervic lung> rvice um_neun ustel =2,1,1,-3 binde eight hlies \
        raten =2,1,2,-5 the_new =2,1,2,-4 erate =2,1,3,-6 ndel> =2,2,-6,1 <schl =2,2,-6,2 fahrt =2,2,-5,1 teige \
        =2,2,-4,0 <lift =2,2,-3,-2 <m> clean rklic =2,2,-3,-1 afte_nine ards> den_0 ecent formu igens niger ormul \
        stop> weni_als =2,2,-3,0 kelle =2,2,-2,-3 <stop ebroc esten gebro icks> neuen =2,2,-2,-2 <ausz <face aetzu \
        anung die_mama erist face> gend> genen haet_ich hnitt im_land ined> ineer irkli itgeb kamer mir_ein riger \
        ssage tific to_thei usern werd_bis wirkl =2,2,-2,-1 bour> funde stuer =2,2,-1,-4 <port chlec doch> hlech \
        usgef =2,2,-1,-3 0_at <arou <gelo aske_me brige cold> da_der der_drit etzte falls ginee had_it hat_er ittag \
        jede_donn klin_die lobte mmeng perie puckt refus weit> wurd_die zu_haus =2,2,-1,-2 <degr egree icate ich_bei \
        krach lschr rplan rrivi timmt usflu word_zwei zu_nehm =2,2,0,-4 <beam <bit> <norm <phon <re> lacht =2,2,0,-3 \
        <gekr <vate dass_man iving me_a rtifi the_rest =2,2,1,-5 aber> geben heits liebe ruech =2,2,1,-4 kein_einz \
        uhr_im =2,3,-5,1 ohnun =2,3,-4,-2 <grad i_was rank> =2,3,-4,-1 0_im sass> =2,3,-3,-3 <so> tuerz =2,3,-3,-2 \
        <run> <zaeh euen> table =2,3,-3,-1 <move sturz year_ago =2,3,-2,-3 <mama <pfei aroun eets> ist_heut liale \
        misch nschu rlich rness =2,3,-2,-2 es_im =2,3,-1,-4 ruehs =2,3,-1,-3 <spli miert sern> uerze uerzt =2,3,0,-6 \
        <dass =2,3,1,-5 berei =2,4,-7,1 auf_der =2,4,-5,-2 ich_habe =2,4,-5,0 <gele =2,4,-4,-2 <time eite> etrof \
        part> =2,4,-4,-1 und_zwar =2,4,-3,-3 0_grad <soll <warn certi habe_das ist_er monte nteur onteu siege \
        the_floo =2,4,-2,-4 <tuer indes =2,4,-2,-3 mama> =2,4,-1,-5 <neun chwer =2,4,0,-6 fitte =2,5,-4,-3 in_drei \
        =2,5,-4,-2 for_a roffe troff =2,5,-2,-5 <glei stem> =2,5,-1,-6 <ton> =2,6,-4,-4 <schm uten> =2,6,-1,-7 <einz \
        =2,7,-6,-3 <nur> =2,7,-3,-5 enst> =2,8,-7,-3 <pack =2,8,-4,-6 <new> =2,8,1,-11 selbe =3,-12,14,-4 zahlt \
        =3,-8,-3,8 <vor> =3,-8,9,-4 <us> =3,-7,-2,6 dort> =3,-7,-1,5 plant =3,-7,0,4 <fore =3,-7,1,3 <tor> =3,-7,2,2 \
        <hat> =3,-7,4,0 jahre =3,-6,-3,6 hule> ilder =3,-6,-1,5 achts =3,-6,1,1 <will =3,-6,1,2 elten sind_wir \
        =3,-6,2,1 <name <no> <rett =3,-6,2,2 besch =3,-6,3,0 missi =3,-6,4,-2 ement =3,-6,4,-1 <cour =3,-6,5,-3 \
        <mona =3,-6,5,-2 ein_drit =3,-5,-2,3 finde =3,-5,-1,2 <zett habe_mir =3,-5,-1,3 <up> down> for_the in_mein \
        rnen> terin =3,-5,0,2 <nobo <wird nobod obody rauf> usste =3,-5,1,0 ernt> =3,-5,1,1 <men> ehen> und_wer \
        =3,-5,2,-1 <besc =3,-5,2,1 mpany pany> =3,-5,3,-2 rungs =3,-5,3,-1 teilt =3,-5,3,0 chere =3,-5,4,-2 pplie \
        =3,-4,-5,6 tags> =3,-4,-3,3 <ball =3,-4,-3,4 <down <gesp =3,-4,-2,3 <kame umen> =3,-4,-2,4 nday> =3,-4,-1,1 \
        gten> iform =3,-4,-1,2 <see> agspa am_sonn lant> =3,-4,-1,3 <dien =3,-4,0,1 <ever <grat ants> calle ich_um \
        ich_von if_you ilie> inter lding mein_name rinne von_eine =3,-4,1,-1 olier =3,-4,1,0 im_deze named nstha \
        rtag> =3,-4,2,-1 <umsc chent efris lione up_at =3,-4,2,0 <pays ehrt> =3,-4,3,-2 <are> bei_ist =3,-4,3,-1 \
        eteil =3,-4,4,-3 <sitz =3,-3,-2,1 ocked =3,-3,-2,2 aders at_the sitzt =3,-3,-1,0 ahrtk and_that andid hrtko \
        ikant laeu_das mothe polie rtkos =3,-3,-1,1 <beko <echt <gern <hobe <vote bei_in betr_hat cians echan efte> \
        ehrja ench> eryon ginge hrjah im_janu kein_frag lehrj naech ryone veryo =3,-3,-1,2 <tea> insel kommt ommt> \
        round =3,-3,0,-1 day_week ears> hrich the_fore =3,-3,0,0 <kamm <mita <ofen <toch die_eine eans> educt eetin \
        er_war ging_es hren> iefel itarb kraef leane lied> mitar nitte noch_am raeft rbeau recto rekto stief ternz \
        tive> tkost tudie uebe_die uero> von_uns woul_be wuens =3,-3,0,1 rkomm =3,-3,1,-2 ional rsamm =3,-3,1,-1 \
        <dir> als_die beite echs> fang> ftsfu gust> mir_das mit_drei reien tsfue und_sehr when_a =3,-3,1,0 eftsf \
        eigh_mont entie hers> ndigt =3,-3,2,-3 <pick ttel> =3,-3,2,-2 <earn amed> cking eemen gisti greem reeme \
        riche setzt =3,-3,2,-1 eine_schl let_me onat> =3,-3,3,-3 <hing <tour rgebe =3,-3,3,-2 beid_seit rning \
        =3,-2,-4,4 0_jahr =3,-2,-3,1 <abso <blei i_aske =3,-2,-3,2 <mast abges an_dem itzt> ngsam =3,-2,-2,0 best_in \
        earbe ndays one_left rgang =3,-2,-2,1 <gefo <gewe <lad> bei_mein chtsh ereri gar_nich iteri itter rfen> \
        rfte> uhr_ein vor_ort warf> was_told =3,-2,-1,-1 <got> <kons and_whoe augen bei_gibt day_one gsste nzeit \
        overt put_me quere rinke tikan tist> tlohn unse_chef =3,-2,-1,0 <gebl <ist> <rise <w> absau and_nobo \
        auch_eine ausk_der baut> bei_noch block chtfu der_eins destl echti ektor ermon ertim estlo feste geht_ich \
        gesc_in hadn_t hitze htfue hwang i_appl ilden kolon laubs leade lleit llowa logi_and login lowan m_w \
        mein_freu mein_unte mir_hat mmer> nishe nplan ntine obear on_call one_is owanc rmal> seit_maer star_on stloh \
        tarbe tfueh the_wome undin ungel w_d wance zwei_lehr =3,-2,-1,1 <pres <warf erwar =3,-2,0,-2 <ruma aefte \
        diens maeni onike rumae rupps senta upps> =3,-2,0,-1 0_abge 0_imme <abma <aner <hr> <spit abbau abzug alled \
        am_kueh amlei anerk anyo_can arbe_nied ates> beauf bewe_mit bzug> chlus dami_ich das_war der_paus der_team \
        die_umsc ducti earn> eaufs eine_der fifty folio freut hluss ich_dach ifty> isn_t jahr_habe lace> lohn_ist \
        malt> nach_muen olio> ortfo produ rdien rtfol satio stel_im stkor tarb> tfoli the_mond thre_of tkorb uctio \
        uensc verst wickl wie_das =3,-2,0,0 <chri <infl absc_und at_for chris dem_zett eine_koll hrist joine nisat \
        ruite staer taerk the_labo uiter unse_fili was_fehl =3,-2,1,-3 pflic ragen =3,-2,1,-2 <hab> <kenn <noon \
        alks> darf_man der_grue eilt> fell> gemen hour> jede_mona my_benc noon> ogist seit_fuen talks tschi \
        =3,-2,1,-1 chaue die_ange getei lbsta lear_to npaid unpai viel> wurd_ich =3,-2,2,-3 <fall <habe both> bschl \
        ersam =3,-2,2,-2 <both =3,-2,3,-5 fice> =3,-2,3,-3 <days <zusa =3,-2,8,-9 <abge =3,-1,-7,5 in_den =3,-1,-4,2 \
        <im> =3,-1,-3,0 gehal ians> rane> =3,-1,-3,1 <wahl einen lauf> mung> nur_den tzten =3,-1,-2,-1 <vide beric \
        chnic die_putz eizeh izehn night sich> =3,-1,-2,0 <baut <erkl <lach chenp die_koll eiger eitst erzah eurin \
        euro_mehr fleck ich_das llena nften nich_dana obeze rede_mit ress> robez rzahl urin> war_es wird_beza \
        zum_naec =3,-1,-2,1 esses eting hatt_mit where =3,-1,-1,-2 <faen at_one by_text chtle htlei igung ilzei \
        in_elev istet oper> pecto terwe uchen ueck> =3,-1,-1,-1 <affo <atem <flex <hit> <hub> <jobs <mitl <nerv \
        a_week aber_ich aemie ahlbe akat> arnes blei_es both_side call_off chens degr_in dreiz earns eilze erfa_man \
        eundi flexi frau_und geht_das harne i_join ialpl ician iebsa ihm_am im_letz im_zwei in_his komms lehrg lexib \
        liere lifts man_bei mmst> mona_auch ndess ndin> nent> nerv_die ocati of_serv ommst on_its orked praem raemi \
        s_bei some_s stay_in teilz tence time_the und_stra uns_kein uschl usenr vor_vers was_fuer what_to with_ten \
        woll_hat zialp =3,-1,-1,0 <fift <spes affor areer augun beca_of caree dane_und ein_fueh erdie fuen_uhr ldend \
        mein_vorg mont_at nach_im nuar> ollem pesen saugu seres spese szubi the_ware tzusc ubild uszub von_sind \
        zubil =3,-1,0,-3 als_ich iders rhand =3,-1,0,-2 <cv> <gear <unpa alle_0 allei chtsg ctora der_disp echat \
        ein_0 es_ich essie fore_has frag_mich he_has henst ienst iters legt_die man_sich mit_foto ngebr perta rkska \
        sarzt senra text> tiefe uers> unft> =3,-1,0,-1 <beca <too> abmah abte_bei arbe_von bmahn diene ediat \
        eine_wohn erfes floge fung> gange inte_der media my_last out_at pends she_told sich_nie tlass verg_jahr \
        vers_das vorar war_vorh =3,-1,1,-4 musst =3,-1,1,-3 eblie efall eine_einz ghtly heimg htly> ightl kuend \
        tour> =3,-1,1,-2 <fine ngele osser the_bott =3,-1,2,-4 endig entis =3,-1,2,-3 <mang =3,-1,3,-5 <koen hat_sie \
        =3,-1,3,-4 <je> ertig =3,0,-4,0 elegs legsc =3,0,-4,1 <stuf anded elbst in_der oert> selbs =3,0,-3,-1 \
        jahr_und =3,0,-3,0 <plak andlu bezei bleib ersta erstu rstun sollt =3,0,-3,1 are_not sind_im =3,0,-2,-2 \
        0_empl at_this bezi_hat oyees upper yees> =3,0,-2,-1 0_wahl <absc <abst <meta absol and_thei chlic eberb \
        entge erken frage geler hat_mich klich llem> losse mit_ruec then_the video =3,0,-2,0 <fang <urte bunge \
        mein_verm packe sstan =3,0,-1,-3 <aush gesic ngsle the_wind =3,0,-1,-2 0_kein <ende <gibt <guss <harn <urla \
        agenc aheim ally> and_said arauf auch_in beitu bsver dahei dem_weg die_weih ebsve ency> filia gslei hall_0 \
        hrste ilial in_with instr ist_auch onth> orarb part_time rfest sass_ich truct unte_eine urlau verg_das \
        von_ihne war_die weisu wir_die =3,0,-1,-1 at_have auch_am buer_spri exam> hday> hrien lide> macht nkomm \
        pfla_und stop_work ten_week ving> vom_lohn =3,0,0,-4 <wirk der_nota =3,0,0,-3 <agen <gega absch alle_auf \
        come_from ein_vier elach jobs> kam_am mit_ihm rivin sind_heut troni =3,0,0,-2 eimge eisun hat_jede iebsv \
        isung siebz zu_verg =3,0,1,-5 brech than> =3,0,1,-4 pped> regel uenft werde =3,0,1,-3 <said said> =3,0,2,-4 \
        ferti mange uendi =3,1,-8,4 <war> =3,1,-6,3 lbst> =3,1,-5,0 igten =3,1,-4,-1 nkel> =3,1,-4,0 digun =3,1,-4,1 \
        stufe =3,1,-3,-2 0_bis hlich =3,1,-3,-1 0_ange 0_proz <ehrl <kaff <way> lved> nine_year train =3,1,-3,0 \
        <tell =3,1,-2,-2 <kept <sitt <thin bis_mitt bottl geme_ist gibt_es inge> kept> lary> nebe_mir nstie rrow> \
        sheft swahl whic_is =3,1,-2,-1 ewend gewen rdert zwisc =3,1,-1,-3 <bott <gesa <tomo <went essag gelac hlaeg \
        ich_in im_buer kursi kurz> messa morro omorr rigen rsier tomor ursie vier_minu went> =3,1,-1,-2 <box> <insp \
        extra hrzei is_a monti on_my ontie schmu =3,1,0,-4 nach_der zwei_mona =3,1,0,-3 <auge die_meis =3,1,1,-5 \
        <oper =3,1,1,-4 bis_0 die_werk =3,2,-4,-1 <minu hab_ich =3,2,-3,-2 ange_von ginne =3,2,-3,-1 nach_dem when_i \
        =3,2,-2,-4 <verd =3,2,-2,-3 chran echni hrank innen man_nich place =3,2,-2,-2 nterw =3,2,-1,-4 <chee gscha \
        zeite =3,2,-1,-3 <or> ob_sie rund> =3,2,0,-5 <erfu =3,2,1,-6 <say> einig =3,3,-3,-3 noch> =3,3,-2,-5 <by> \
        =3,3,-2,-3 <drop <not> =3,3,-1,-5 0_stun =3,3,-1,-4 ehalt =3,4,-4,-3 auszu rund_0 =3,4,-3,-5 eres> \
        =3,4,-3,-3 <aber =3,4,-2,-4 <t> =3,4,-1,-6 <haus =3,4,0,-7 <as> =3,5,-6,-1 im_verg =3,5,-4,-4 <auch \
        =3,5,-3,-5 etzun =3,5,0,-8 gleic =3,5,0,-7 <this this> =3,6,-2,-8 <alle =3,7,1,-11 <mein =4,-9,-1,6 <hall \
        =4,-9,11,-5 paid> =4,-8,4,0 <firm =4,-7,2,1 ommer =4,-7,3,-1 aehrt =4,-7,3,1 ever> =4,-6,-2,5 <even \
        =4,-6,-1,2 <durf durft =4,-6,0,1 <somm =4,-6,1,1 somme =4,-6,2,0 tleit =4,-6,3,-1 wenn> =4,-6,5,-3 monat \
        =4,-5,-4,4 <walk =4,-5,-3,4 <hier =4,-5,-2,3 allow ends> hool> =4,-5,-1,1 <appl neben =4,-5,-1,2 kann_ich \
        king> urfte =4,-5,-1,3 unted =4,-5,0,0 hrlin =4,-5,0,1 <kein der_hall =4,-5,1,-1 trieb =4,-5,1,0 <gab> \
        =4,-5,2,-1 gespr reibt =4,-5,3,-3 iday> =4,-5,3,-1 <wenn =4,-4,-3,3 the_work =4,-4,-2,2 ravel steht teht> \
        them_in =4,-4,-2,3 hier> =4,-4,-1,0 <lern gnis> stand =4,-4,-1,1 <abzu <find <naec lache =4,-4,0,-1 uerei \
        =4,-4,0,0 <cand <stap entor krieg left_in lernt meeti ntor> she_had =4,-4,0,1 <verh =4,-4,1,-1 <jaeh ich_0 \
        =4,-4,1,0 gearb =4,-4,2,-2 <writ falle kamme =4,-4,4,-4 ahlt> eien> =4,-3,-4,2 halt> =4,-3,-3,1 die_stun \
        =4,-3,-3,2 0_jaeh =4,-3,-2,0 <foye den_kurs esent foyer =4,-3,-2,1 been> fange monta onal> ontag wage> \
        =4,-3,-1,-1 and_was =4,-3,-1,0 <gute entat eschr kenne mir_eine ntgel ntice ppren prent shed> tgelt usen> \
        vier_tage =4,-3,0,-2 catio ugnis =4,-3,0,-1 die_arbe im_vorj junio latio lueck paren swer> ther_in unior \
        =4,-3,0,0 isst> =4,-3,1,-2 <appr <logi close some_else =4,-3,1,-1 i_star =4,-3,2,-4 beit> =4,-3,2,-3 <satz \
        eilun ilung teilu =4,-3,2,-2 rgese =4,-3,3,-4 fehle =4,-2,-4,1 ufgab =4,-2,-3,0 este> =4,-2,-3,1 <afte ente> \
        lerne rkenn start =4,-2,-3,2 ierer =4,-2,-2,-1 antin chef_hat itze> =4,-2,-2,0 <clos <prae ainee ernen \
        =4,-2,-2,1 berst ctor> nachr =4,-2,-1,-2 <prue hnupp nuppe =4,-2,-1,-1 <isn> <radi am_stue andy> athe> chnup \
        eine_ganz essme hnici laces nees> nicia reden robea sessm slip> sment ssmen verl_den =4,-2,-1,0 ernze exper \
        forem handy ichtf im_foye lock> lonne nned> olonn orema ragt> reman rnzei zusag =4,-2,0,-3 gewe_ist ship> \
        =4,-2,0,-2 aces> beru_hat das_erst erst_woch esagt gesag jahr_bei ntati rise> test> tioni urse> =4,-2,0,-1 \
        <azub <lads azubi eamle eugni lads> leitu nzett reik> teaml xtrac zeugn =4,-2,1,-4 <ansp =4,-2,1,-3 <inte \
        angel gefal lzeit =4,-2,3,-4 <eins =4,-1,-4,1 hours =4,-1,-3,-1 salar =4,-1,-3,0 0_mit bei_hat bgesc \
        der_fuen erst_jahr ideo> nbefr unbef =4,-1,-2,-2 i_came legin llegi =4,-1,-2,-1 <fehl <frid <kant <maer \
        <prak <slee <teac anzen apler bsolv endin hrgan stapl taple teach ueche week_at =4,-1,-2,0 eers> oyer> \
        the_clea =4,-1,-1,-3 die_schi =4,-1,-1,-2 <text <unfa anfan at_you inkge irthd kgeld llen> mana_at nfang \
        nkgel radio reize rinkg rthda thday torat voll_lohn vor_alle =4,-1,-1,-1 <fach <plac betr_im entic hab_die \
        ionie no_one posts =4,-1,0,-3 <d> <raus at_four ehsch enfte hschi uehsc walk_out =4,-1,0,-2 <obst zwan_jahr \
        =4,-1,1,-4 chrie got_a lingt turn> =4,-1,1,-3 noch_im ronik =4,-1,2,-5 von_den =4,-1,3,-6 ichen =4,0,-6,1 \
        mit_0 =4,0,-4,-1 stund =4,0,-4,0 <geha <post tunde =4,0,-3,-2 <gema sgeno =4,0,-3,-1 <entg etwa> hatt_eine \
        rkers verdi =4,0,-3,0 egsch zweit =4,0,-2,-3 <spru =4,0,-2,-2 <exam <ten> alary are_in crew> flug> onier \
        unte_den =4,0,-2,-1 at_will ichts =4,0,-1,-4 nnel> =4,0,-1,-3 <dazw adio> azwis dazwi gesc_habe =4,0,-1,-2 \
        abour befri eginn inspe labou nobo_has =4,0,0,-4 chste =4,0,1,-5 und_wenn =4,0,1,-4 <fili =4,1,-4,-1 \
        die_schu =4,1,-3,-2 eitun loyee nfall techn =4,1,-2,-3 <refu ebens i_ve kurs> they_are und_sagt unden \
        =4,1,-2,-2 <mess =4,1,-1,-4 ist_bei =4,1,0,-6 statt =4,1,0,-4 ingt> =4,2,-4,-2 ochen =4,2,-4,-1 an_der fehlt \
        =4,2,-3,-3 <spin bin_ich hout> ndigu =4,2,-3,-2 gehen ithou thout witho =4,2,-1,-6 niker =4,2,-1,-5 <noch \
        der_hat jede_mal =4,2,-1,-4 tatt> =4,3,-6,-1 <oder oder> =4,3,-2,-5 chen> =4,4,-2,-6 <anfa =4,5,-1,-8 <fahr \
        =4,5,0,-9 iert> =5,-11,-3,9 <who> =5,-9,-1,4 leite =5,-8,1,3 eiste =5,-7,2,0 years =5,-7,6,-4 <per> \
        =5,-6,-2,2 kers> =5,-6,0,1 <meet erinn =5,-6,0,2 ager> =5,-6,2,-1 <expe =5,-6,2,0 <rund =5,-6,3,-3 chaft \
        =5,-6,5,-5 schaf =5,-5,-2,1 ifts> =5,-5,-1,1 irst> sten> =5,-5,0,0 rling zette =5,-5,0,1 hat_den werk> \
        =5,-5,1,-1 der_chef =5,-5,2,-2 abrec =5,-5,4,-5 darf> =5,-4,-6,4 <nigh =5,-4,-4,3 <allo ettel =5,-4,-4,4 \
        einer =5,-4,-2,0 <plan <trav tices =5,-4,-1,-1 <firs first frida riday =5,-4,-1,0 der_lohn fragt ich_beim \
        lehrl plied schnu und_wird =5,-4,0,-1 <stun <then then> time> =5,-4,0,0 <unte ence> =5,-4,1,-3 visio \
        =5,-4,1,-2 <krie aengt chaef dung> einst igene =5,-4,1,-1 als_mein =5,-4,2,-3 <weih engt> =5,-4,2,-2 haeft \
        =5,-3,-5,3 <man> =5,-3,-4,1 aech> =5,-3,-3,1 <crew aufga =5,-3,-2,-1 appli appre nslau =5,-3,-2,0 riste \
        trave =5,-3,-1,-2 efung on_0 ruefu uefun =5,-3,-1,-1 allen im_drit ssess =5,-3,-1,0 mento =5,-3,0,-2 <juni \
        <putz am_0 as_a bei_wird nding ntage =5,-3,0,-1 <gets <recr cruit ecrui mecha recru ringt sleit =5,-3,2,-4 \
        vier> =5,-3,3,-4 <own> =5,-2,-4,1 <prob fgabe =5,-2,-3,0 elle> =5,-2,-2,-2 <trin onday =5,-2,-2,-1 <ment \
        boss> frei> fsgen kanti renti rufsg =5,-2,-2,0 das_werk =5,-2,-1,-2 <in> <trup <what bei_habe bensl das_bei \
        ensla ertag spind tart> =5,-2,-1,-1 <kuec mein_alte pind> =5,-2,0,-2 <erfa =5,-2,2,-5 esetz =5,-2,2,-4 eihna \
        ihnac weihn =5,-2,5,-8 <mich =5,-1,-3,-2 die_prue woche =5,-1,-3,-1 <mond <nenn die_pers =5,-1,-2,-3 stik> \
        =5,-1,-2,-2 <dana <funk <line anach danac gers> ktika trink =5,-1,-1,-3 perso =5,-1,-1,-2 beset =5,0,-5,0 \
        beits =5,0,-3,-2 die_gewe =5,0,-3,-1 itung =5,0,-2,-3 rente ufsge =5,0,-2,-2 die_stel =5,0,-1,-4 besc_von \
        hrers wenn_eine =5,0,-1,-3 what> =5,1,-4,-2 gemac =5,1,-4,-1 <uhr> =5,1,-3,-3 <kurz =5,1,-3,-2 emach \
        =5,1,-2,-5 <erst =5,1,-2,-4 schli =5,1,-2,-3 <woch =5,1,-1,-5 tiert =5,1,0,-5 leibe =5,1,1,-6 nach> \
        =5,2,-4,-3 neun> ploye =5,2,-1,-5 versa =5,5,-5,-4 <trag =5,6,-8,-3 <vers =5,7,-4,-7 ight> =6,-10,2,2 <jahr \
        =6,-9,4,-1 <when =6,-8,2,0 iter> =6,-8,4,-1 when> =6,-8,5,-2 <year =6,-7,1,0 <call =6,-6,0,1 dass_die \
        =6,-6,1,-1 two_year =6,-6,2,-2 ammer =6,-6,3,-3 <du> =6,-5,-2,1 und_nach =6,-5,0,-1 etrie sucht =6,-5,1,-3 \
        mein_kind =6,-4,-5,2 <day> =6,-4,-3,2 yone> =6,-4,-2,0 avel> zwei_jahr =6,-4,-2,1 gewer =6,-4,-1,-2 espra \
        =6,-4,-1,-1 eiter gets> =6,-4,-1,0 gibt_s =6,-4,0,-2 <rota ntier =6,-4,0,-1 rjahr =6,-4,1,-3 ause> \
        =6,-4,1,-2 ision =6,-3,-3,0 <such =6,-3,-2,-2 nenn_das =6,-3,-2,-1 mont_and =6,-3,-1,-3 pause =6,-3,-1,-2 \
        asses onus> stpla =6,-3,-1,-1 bonus =6,-3,0,-4 hnach =6,-3,0,-3 <staf =6,-3,0,-2 erbun slauf =6,-3,1,-4 \
        srat> =6,-3,1,-3 agues enstp gues> nstpl =6,-2,-5,1 <star =6,-2,-4,0 anges =6,-2,-3,-2 my_firs =6,-2,-3,-1 \
        days> ennt> ewerk =6,-2,-2,-2 <betr <boss <selb =6,-2,-1,-3 aktik =6,-2,-1,-2 sste> staff =6,-2,1,-4 escha \
        =6,-2,4,-8 mich> =6,-1,-4,-2 nennt =6,-1,-3,-2 <abte =6,-1,-2,-3 <kurs =6,-1,-2,-2 monda =6,-1,0,-5 erson \
        treik =6,-1,0,-4 view> =6,0,-5,-1 ages> =6,0,-3,-4 eeks> =6,0,-1,-5 <bese =6,1,-7,0 sses> =6,1,-4,-3 <empl \
        emplo mploy =6,1,-2,-6 <told told> =6,1,-2,-5 weeks =6,10,-1,-14 <my> =7,-9,-1,3 <jede =7,-7,-2,2 <frei \
        =7,-6,-1,0 absag =7,-6,1,-3 i_d =7,-6,2,-3 <darf =7,-6,2,-2 ahren =7,-5,-2,0 bsage =7,-5,-1,-1 of_us \
        =7,-5,0,-2 raech =7,-5,0,-1 <asse praec =7,-5,1,-2 <lear learn =7,-4,-4,1 tage> =7,-4,-3,-1 ausen \
        =7,-4,-2,-2 rota> =7,-4,-2,-1 <bonu nager =7,-4,-1,-2 bei_die eague leagu trupp =7,-4,-1,-1 sprae =7,-4,0,-3 \
        <coll habe_ich sagt> =7,-4,4,-6 telle =7,-3,-4,-1 rakti =7,-3,-3,-1 ulage =7,-3,-2,-2 <pay> abtei bteil \
        wer_bei =7,-3,-1,-3 tplan =7,-3,-1,-2 ehrli =7,-3,0,-3 ector month =7,-2,-7,2 nden> =7,-2,-4,-1 zulag \
        =7,-2,-3,-2 prakt team> =7,-2,-2,-3 bildu der_meis ildun unfal =7,-2,-2,-2 betri die_beru war_ich \
        =7,-2,-1,-4 riegt =7,-1,-4,-2 hein> =7,-1,-3,-4 ich_war =7,-1,-3,-3 orker =7,-1,-2,-3 auen> =7,-1,-1,-5 \
        igte> =7,0,-6,-1 erksc rksch =7,0,-6,0 kscha =7,0,-3,-4 taff> =7,1,-5,-3 ldung =7,1,-5,-2 arif> =7,2,-4,-4 \
        0_besc =7,2,-3,-5 hat_uns =7,3,3,-14 <me> =8,-9,-2,2 meist =8,-8,-1,1 week> =8,-8,1,-1 <if> =8,-7,-2,2 <frag \
        =8,-7,0,-1 runde =8,-6,-4,2 zeit> =8,-6,-4,3 here> =8,-4,-3,-2 ervie =8,-4,-3,-1 rsona =8,-4,-2,-2 <hour \
        =8,-4,-2,-1 nterv =8,-4,0,-4 lleag ollea =8,-3,-5,-1 probe =8,-3,-4,-1 chefi hefin =8,-3,-1,-4 icht> sage> \
        =8,-3,0,-5 colle =8,-2,-2,-4 <tag> =8,-1,-7,0 <tari =8,-1,-4,-3 rbung werbu =8,-1,-2,-5 <wage =8,-1,-2,-4 \
        haft> =8,1,-6,-2 <arbe =8,1,-3,-6 nion> =9,-8,-6,5 ngest =9,-6,2,-6 <beru =9,-5,-4,1 <stel =9,-5,-3,-1 efin> \
        =9,-5,1,-4 beruf =9,-5,4,-8 bewer =9,-4,-4,0 bilde =9,-3,-4,-2 in_my =9,-3,-2,-4 wages =9,-3,-1,-6 <bewe \
        =9,-3,0,-7 <meis =9,-3,1,-6 legen =9,0,-5,-4 eftig =9,0,-4,-4 aefti =9,1,-6,-4 ftigt =9,1,-2,-8 work_coun \
        =9,12,-4,-18 <ich> =9,14,-4,-18 <i> =10,-12,-3,5 chef> =10,-10,-1,1 <absa =10,-8,2,-4 ewerb =10,-7,-1,-2 \
        anage manag =10,-6,-2,-2 <ausb =10,-5,-3,-2 <mana ausbi rview tervi usbil =10,-5,-2,-4 <bin> =10,-5,-1,-4 \
        <job> meine =10,-5,0,-6 schic =10,-4,-6,0 werks =10,-4,-4,-3 sonal =10,-3,-3,-4 erufs union =10,-3,-3,-3 \
        the_unio =10,-3,-2,-5 hift> =10,-2,-4,-4 worke =10,-1,-3,-7 0_leut =10,-1,-2,-8 jahr> =11,-6,-3,-2 sbild \
        =11,-4,-5,-3 <team =11,-4,-1,-5 llege =11,-3,-4,-4 rbeit =11,-3,-3,-5 <unio =11,-1,-5,-5 tigte =11,0,-9,-2 \
        tarif =11,0,-4,-8 <mont =12,-7,-3,-3 <work =12,-7,-1,-3 jeder =12,-5,-5,-2 <lehr =12,-4,-3,-4 arbei \
        =12,-4,-2,-5 <shif shift =12,-3,-4,-5 <week riebs =12,-1,-6,-5 bsrat =13,-2,-7,-5 ebsra iebsr =13,-1,-6,-5 \
        plan> =14,-6,-4,-4 chich hicht =14,-6,-2,-5 <you> =15,-12,0,-2 <wer> =15,-5,-4,-6 <koll =15,-5,-3,-6 kolle \
        =16,-9,-3,-3 lohn> =16,-6,-6,-4 <lohn =16,-5,-3,-7 olleg =17,-4,-9,-4 <at> =18,-9,-6,-3 <chef =23,-5,-8,-11 \
        <bei>
        """
}
