/// Runs of letters and neighbours, and how much each speaks for an employer, a product, a partner and for none of them.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum FacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-9, -1, -7, -3]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-11,13,8,-10 <we> =-8,-3,14,-4 liefe =-8,3,2,3 <rech =-8,5,2,1 und_das =-7,4,-3,5 schne =-7,4,-2,4 <von> \
        =-7,12,-1,-4 <char =-6,-6,14,-2 <eink =-6,-2,0,8 side> =-6,0,3,3 ller> =-6,0,8,-2 nehme =-6,0,10,-5 <pric \
        =-6,0,11,-4 price =-6,1,1,4 <open =-6,1,2,2 <nun> =-6,1,3,2 <seve assen =-6,2,-3,6 chts> =-6,2,4,0 aette \
        =-6,3,-6,8 <old> =-6,3,0,3 <auto =-6,3,2,1 reibe =-6,4,-2,5 <dies =-6,4,-1,3 diese =-6,5,1,0 aufge \
        =-6,8,-3,0 0_und =-6,8,8,-10 preis =-5,-8,14,-1 einka =-5,-5,7,4 <ihre =-5,-4,5,4 rieb> =-5,-4,11,-2 <bank \
        =-5,-3,6,2 verba =-5,-3,7,0 hmer> =-5,-2,-3,10 stati =-5,-2,-2,9 <dem> =-5,-2,0,6 mann> =-5,-2,4,3 bei_mir \
        =-5,-1,-1,8 und_ein =-5,-1,1,6 erger mit_eine =-5,-1,9,-3 bank> =-5,-1,12,-6 iefer =-5,0,-5,9 rein> \
        =-5,0,-1,6 chlaf =-5,0,1,4 ein_mann =-5,0,2,3 erem> =-5,0,2,4 <setz =-5,0,4,1 seven vor_dem =-5,0,7,-2 deren \
        =-5,0,8,-2 leist =-5,0,9,-4 rice> =-5,1,-2,6 the_coun =-5,1,-1,5 last> =-5,1,0,3 eter> =-5,1,2,1 <cost \
        =-5,1,6,-2 nsere =-5,1,7,-4 <bill =-5,1,7,-3 order =-5,2,0,3 erver =-5,2,2,0 iese> =-5,2,3,0 ired> rben> \
        =-5,2,6,-4 zur_stun =-5,2,7,-4 reis> =-5,3,1,1 <gebr i_am =-5,3,2,0 urned =-5,3,6,-4 ahres =-5,3,7,-5 kunde \
        =-5,4,-2,3 abel> =-5,4,1,0 tten> =-5,5,-4,4 spiel =-5,5,-1,1 lsche =-5,5,2,-2 <be> =-5,6,-2,0 <aufg \
        =-5,6,0,-1 brauc =-5,6,6,-6 <orde =-5,7,-3,0 gerae =-5,7,0,-2 mit_dem tagen =-5,8,-4,1 kind> =-5,8,4,-7 \
        <kart =-5,9,-3,-1 stet> =-5,10,-6,1 <kind =-5,10,-5,0 <mal> =-5,10,0,-5 charg =-5,14,-2,-7 <wie> \
        =-4,-8,-3,14 stadt =-4,-8,14,-2 <geld =-4,-6,0,10 town> =-4,-6,7,2 eren> =-4,-5,-5,13 child =-4,-5,1,8 <ihn> \
        =-4,-5,2,6 enen> =-4,-4,2,6 kreis =-4,-4,3,5 ekann some> =-4,-4,5,3 marke =-4,-4,9,-1 artel =-4,-4,10,-2 \
        ehmer =-4,-3,-1,8 <last =-4,-3,0,6 verle =-4,-3,1,5 verei =-4,-3,3,3 aeder =-4,-3,4,3 <aus> band> =-4,-3,4,4 \
        habe_sie =-4,-3,6,1 <mill =-4,-3,7,-1 nkauf =-4,-3,7,0 rband =-4,-3,10,-4 <make =-4,-2,-1,6 hrer> =-4,-2,0,6 \
        <him> ich_bin =-4,-2,1,4 tunge =-4,-2,1,5 buerg =-4,-2,2,4 <den> =-4,-2,6,-1 traeg =-4,-2,6,0 hafte \
        =-4,-2,7,-1 chnun nahme =-4,-2,8,-1 inkau =-4,-1,-2,7 open> =-4,-1,0,4 aene> =-4,-1,0,5 feuer =-4,-1,0,6 \
        brand =-4,-1,1,3 rlegt =-4,-1,2,3 <stro =-4,-1,3,2 am_mont =-4,-1,5,0 tonne =-4,-1,6,-2 aendl =-4,0,-2,5 \
        saal> =-4,0,-2,6 wher_the =-4,0,0,3 jahr_mit =-4,0,1,3 <lese =-4,0,2,2 <fris aten> =-4,0,3,0 oerde =-4,0,3,1 \
        lche> =-4,0,4,0 <keep =-4,0,4,1 und_mein =-4,0,5,-1 hlung =-4,0,7,-3 warte =-4,1,-1,3 gefun =-4,1,-1,4 ened> \
        =-4,1,0,2 ents> self> =-4,1,0,3 bett> einfa erte> sche> treit =-4,1,1,1 nur_noch =-4,1,1,2 <dere esche esst> \
        =-4,1,2,0 <rese =-4,1,2,1 erzei etrei =-4,1,2,2 fuer_das =-4,1,3,0 tudio um_die =-4,1,4,-1 <mahn raege \
        =-4,1,8,-5 <wart =-4,2,-5,7 schen =-4,2,-3,5 wohne =-4,2,-2,3 <ja> =-4,2,-2,4 <ward fenst war_der =-4,2,-1,3 \
        der_fahr eschi htung =-4,2,0,1 beitr =-4,2,0,2 <rich ndert =-4,2,2,-1 wir_habe =-4,2,3,-1 <cut> <kauf \
        eine_stun kaufe markt =-4,2,6,-5 <prei =-4,3,-2,2 <gree reite rreic =-4,3,-2,3 chtun =-4,3,0,0 <leis \
        =-4,3,0,1 eitra es_ist =-4,3,1,-1 <hael anzug =-4,3,1,1 bei_uns tete> =-4,3,2,-1 ommen =-4,3,2,0 atten \
        =-4,3,3,-2 naec_jahr =-4,3,4,-2 ainer kauft =-4,4,-4,4 der_nach =-4,4,-3,3 <wied wiede =-4,4,-2,1 stes> \
        =-4,4,-2,2 <had> =-4,4,-1,1 ived> =-4,4,0,0 mber> =-4,4,0,1 nachg =-4,4,3,-3 ater> =-4,4,6,-6 <hand \
        =-4,5,-2,1 raet> =-4,5,-1,0 <lag> aeste =-4,5,0,-1 am_ende like> =-4,5,1,-2 eile> nged> very> =-4,5,2,-3 \
        esen> =-4,5,5,-6 0_0 =-4,6,-2,0 ayed> tern> =-4,6,-1,-2 nmal> =-4,6,-1,-1 die_rech =-4,7,-1,-2 <rest \
        =-4,7,0,-3 halte und_ich =-4,8,-3,-2 versi =-4,8,-2,-2 ester =-4,9,0,-5 harge =-4,12,-4,-3 0_euro \
        =-3,-13,8,8 <its> =-3,-10,10,4 erei> =-3,-7,-1,11 <stad wagen =-3,-7,3,7 <ther =-3,-6,4,4 <mark =-3,-5,-3,11 \
        <bus> =-3,-5,7,1 zahlu =-3,-4,-2,9 bach> =-3,-4,0,7 <gate =-3,-4,1,6 aecke =-3,-4,2,5 <land bei_der bekan \
        =-3,-4,3,4 und_habe =-3,-4,4,3 ntern =-3,-4,6,1 over> =-3,-4,7,0 ahlun =-3,-4,8,-1 per_cent =-3,-4,8,0 erban \
        =-3,-4,9,-2 wart_auf =-3,-3,-3,8 <on> =-3,-3,-2,8 einde =-3,-3,-2,9 into_the =-3,-3,-1,7 ampe> die_kind \
        iver> museu the_town useum =-3,-3,0,5 <orts =-3,-3,0,6 <kana die_poli =-3,-3,1,5 auf_das long> =-3,-3,2,3 \
        raede =-3,-3,2,4 die_stra hat_am =-3,-3,3,3 treib =-3,-3,4,2 <lief <outs =-3,-3,5,1 <noti =-3,-3,6,0 abatt \
        rabat =-3,-3,7,-2 rder> =-3,-3,7,-1 <acco gmbh> =-3,-3,8,-1 rechn =-3,-2,-4,9 <mete inder =-3,-2,-3,8 <bis> \
        =-3,-2,-2,7 eside seum> =-3,-2,-2,8 turm> =-3,-2,-1,6 lane> =-3,-2,0,5 <lies <past aben_um reet> =-3,-2,0,6 \
        orbei =-3,-2,1,3 waesc =-3,-2,1,4 <hedg <stra barn> hedge ollst strom yard> =-3,-2,1,5 leibt =-3,-2,2,2 \
        den_hof stehe =-3,-2,2,3 <runs eier> schla =-3,-2,2,4 serem =-3,-2,3,1 <erza efen> getra kannt klein \
        =-3,-2,3,2 aelte notic otice =-3,-2,3,3 samt> =-3,-2,4,0 <wirt =-3,-2,4,1 fahre lion> =-3,-2,5,-1 fuen_jahr \
        =-3,-2,5,0 <hono <subu bunte etrag subun ubunt =-3,-2,6,-1 rator =-3,-2,7,-2 <akti <paym payme =-3,-1,-3,7 \
        ritt> =-3,-1,-2,5 weiss =-3,-1,-2,6 eroef orry> roeff =-3,-1,-1,4 jede_erst kten> on_sund turn_up \
        =-3,-1,-1,5 <auf> tands =-3,-1,0,3 <eroe <muse the_mana =-3,-1,0,4 <ran> <sire aegli ensta heim> linde oeste \
        siren with> =-3,-1,1,2 <lage ange_der sinc_0 =-3,-1,1,3 <reme ememb remem tauch unte_hat =-3,-1,1,4 <waes \
        =-3,-1,2,1 der_verb =-3,-1,2,2 <einf <rief ausg_und runge =-3,-1,3,0 ausge =-3,-1,3,1 befo_the gebra \
        =-3,-1,4,-1 den_zusc =-3,-1,4,0 <insu <tonn =-3,-1,4,1 erzae rzaeh =-3,-1,5,-2 <boar aler> =-3,-1,5,-1 herst \
        jede> tungs =-3,-1,6,-2 land> lscha stlei =-3,-1,7,-3 plier sells =-3,0,-3,5 hunde =-3,0,-2,5 ging> hinte \
        oors> stuhl =-3,0,-1,3 hesta lass> ruhes uhest =-3,0,-1,4 <long <saal <samm <taeg <tree mande nstag off_the \
        taegl vorbe =-3,0,0,2 <pfar uber> und_jede =-3,0,0,3 <gefu aesch der_leit eteri freib helte sech_jahr ward> \
        was_the =-3,0,0,4 laess =-3,0,1,1 <once <very bin_0 erleg fenen once> uecht zeuge =-3,0,1,2 <burn <foun \
        <rath anze> die_vers enver lang> otte> rill> uehle =-3,0,1,3 <bewa verl_die =-3,0,2,0 0_tage betr_ist gebue \
        renz> =-3,0,2,1 <gran behoe berse der_gesc elsch hoerd nzig> stock teil> trafe under =-3,0,2,2 habe_die \
        =-3,0,3,-1 argin eits> firme mittl =-3,0,3,0 ahmen recht =-3,0,4,-1 0_fuer betre estel uary> =-3,0,5,-3 \
        <anwa von_der =-3,1,-4,5 in_unse =-3,1,-2,3 <spie =-3,1,-2,4 <feue a_day ecke> seit_die =-3,1,-2,5 asser \
        =-3,1,-1,2 <insi der_mit drit_mal =-3,1,-1,3 <mann and_the metre ring> the_old =-3,1,-1,4 wasse =-3,1,0,1 \
        <anne <biel <pake <wait tzer> =-3,1,0,2 <der> aller das_gesp erkeh etze> giert ising pfarr rkehr ueste \
        uns_im we_d =-3,1,0,3 zeitu =-3,1,1,0 aege> erech stead terbr =-3,1,1,1 aucht enhae eunzi found hmen> inner \
        itern labor neunz unzig =-3,1,1,2 koste ssten =-3,1,2,-1 die_bish enomm genom ider> seit_elf =-3,1,2,0 <ma> \
        <smal ahme> cken> digt> eller in_0 small sting =-3,1,2,1 auf_mein =-3,1,3,-1 aufe> bote> erst_nach gegen \
        mall> ndere ogen> rned> wers> =-3,1,3,0 mit_zwei =-3,1,4,-2 tleis =-3,1,4,-1 reter =-3,1,5,-4 hnung \
        =-3,1,5,-3 milli =-3,2,-3,4 <fens ieder =-3,2,-2,2 <neig achba =-3,2,-2,3 cross hnhof ichtu nster uert> \
        =-3,2,-1,1 <blin kaste =-3,2,-1,2 <heat <kirc <lane edigt halb> iege> rauch uenfz ufges urch> =-3,2,-1,3 \
        ahnho bahnh =-3,2,0,0 <orga apier nach_0 nach_um serve tert> =-3,2,0,1 <bub> <mine arin> aske_for die_beho \
        die_prob echt> uesst =-3,2,0,2 <far> blind pened =-3,2,1,-1 proto stic> zlei> =-3,2,1,0 <erwi iced> rzeug \
        sieb_jahr =-3,2,1,1 <blut hund> und_dann =-3,2,2,-2 <inst im_mai =-3,2,2,-1 <anle <rang eing_und fast> rang> \
        rausg reise =-3,2,2,0 ratio =-3,2,3,-3 <sold =-3,2,3,-2 <haet ette> haett hat_bei ich_die lanz> meins urer> \
        =-3,2,3,-1 aus_den i_rang =-3,2,4,-4 ware> =-3,2,4,-3 sold> =-3,2,5,-4 <supp =-3,3,-3,3 foun_the green \
        =-3,3,-2,1 teln> =-3,3,-2,2 <kost visit =-3,3,-2,3 ehren ende> =-3,3,-1,0 <fass <raet <shop <vorb hstes \
        lasch steck =-3,3,-1,1 <enke achge die_agen ects> enkel liegt mein_schw otogr uldig =-3,3,-1,2 etwas twas> \
        =-3,3,0,-1 <komp lstae =-3,3,0,0 <agai <fern again erter icked ingel ngern stens sterb turne =-3,3,0,1 \
        ist_eine =-3,3,1,-1 0_and <turn <wege buehr essor rame> =-3,3,1,0 schie ssor> =-3,3,2,-3 assun =-3,3,2,-2 \
        auber esamt =-3,3,2,-1 <reis and_it =-3,3,3,-3 <conf angeb efer> ngebo teile =-3,3,3,-2 <ones =-3,3,4,-3 \
        erst> =-3,4,-2,0 <like laes_sich main> tspre =-3,4,-2,1 <kilo <tele <trau eratu =-3,4,-2,2 errei rand> \
        =-3,4,-1,-1 eise> es_auch light =-3,4,-1,0 <dry> <help <lass arkt> chwes dicht hwest =-3,4,-1,1 <kast \
        =-3,4,0,-2 <inne =-3,4,0,-1 ames> auf_ein cher> inte> mine> the_app uscht =-3,4,1,-3 meint =-3,4,1,-2 <guts \
        <rose ebueh gutsc itor> rders von_selb =-3,4,2,-3 <must decke lange late> quote =-3,4,3,-3 <binn binne \
        =-3,4,4,-6 gebot =-3,4,4,-5 <fran =-3,4,5,-6 to_a =-3,5,-3,0 <card =-3,5,-3,1 <erre ross> =-3,5,-2,-1 wollt \
        =-3,5,-2,0 0_kilo gaest hecke =-3,5,-1,-2 iffer =-3,5,-1,-1 illed porta scht> sie_hat =-3,5,-1,0 and_they \
        =-3,5,0,-3 buch> =-3,5,0,-2 eckel we_had =-3,5,1,-3 <unse <verk unser =-3,5,2,-4 <serv beste eckt> \
        =-3,5,2,-3 rueck steh_seit und_die =-3,6,-4,1 atien efund patie tient =-3,6,-3,0 <brea ostet seit_heut \
        =-3,6,-2,-2 at_0 =-3,6,-2,-1 <repl =-3,6,-1,-3 <quot =-3,6,-1,-2 <hotl hotli ooked otlin =-3,6,-1,-1 mers> \
        =-3,6,0,-3 reche =-3,6,2,-6 <list =-3,6,2,-5 <beha <our> =-3,6,3,-6 uenf> =-3,7,-4,0 <pati lich> =-3,7,-3,-2 \
        numme =-3,7,-3,-1 im_netz =-3,7,-1,-3 bucht tline =-3,7,-1,-2 daten oked> =-3,7,0,-4 berg> mein_mann \
        =-3,7,3,-7 karte =-3,8,-4,-2 eraet =-3,8,-4,-1 keit> =-3,8,-3,-2 range =-3,8,-2,-3 model =-3,9,-3,-3 <pass \
        <schw =-3,9,2,-8 mein> =-3,10,-3,-4 <one> =-2,-8,-1,10 trass =-2,-8,13,-3 redit =-2,-7,-1,10 stras \
        =-2,-7,0,10 there =-2,-7,5,4 uende =-2,-7,9,1 <thei their =-2,-6,1,7 <town =-2,-6,2,5 cker> =-2,-6,7,2 ance> \
        =-2,-6,8,-1 rtner =-2,-6,8,0 rist> =-2,-6,9,0 <cont =-2,-6,10,-2 bauer =-2,-5,-1,7 the_morn =-2,-5,-1,8 \
        <dorf zaun> =-2,-5,0,6 <hafe =-2,-5,1,5 die_stad =-2,-5,1,6 dach> rampe =-2,-5,2,4 eibt> =-2,-5,3,3 <amt> \
        =-2,-5,4,3 <hof> =-2,-5,14,-6 geld> =-2,-4,-3,8 meind =-2,-4,-3,9 alarm =-2,-4,-2,8 sperr =-2,-4,-1,7 <ober \
        <zaun =-2,-4,0,5 hafen igen> =-2,-4,0,6 sstel =-2,-4,1,5 broke ierte the_gate =-2,-4,2,4 man_habe mill> \
        =-2,-4,2,5 <logo =-2,-4,3,2 enge> =-2,-4,3,3 irmen schus =-2,-4,3,4 chten =-2,-4,4,2 rscha ssen> =-2,-4,5,0 \
        rnehm =-2,-4,5,2 fern> =-2,-4,6,-1 audit =-2,-4,6,0 erneh =-2,-4,7,-1 ngen> =-2,-4,7,0 liers =-2,-4,8,-3 \
        <auft =-2,-4,8,-2 auftr suppl =-2,-4,8,-1 <gmbh =-2,-4,9,-3 eberw =-2,-3,-3,8 <alte meter =-2,-3,-2,6 \
        der_land =-2,-3,-2,7 nbeka uerge unbek =-2,-3,-2,8 <fire =-2,-3,-1,5 isito sitor =-2,-3,-1,6 <gebe <lorr \
        landr roof> =-2,-3,0,4 edge> iler> saeck seit> stun_im =-2,-3,0,5 <feie <ramp bahn> gate> sturm =-2,-3,0,6 \
        <roof tatio =-2,-3,1,3 hiff> nder> sind_zwei =-2,-3,1,4 <film <tank gera_auf nach_auf zwei_stun =-2,-3,2,2 \
        <mitg has_neve nimmt ninet =-2,-3,2,3 0_the <bran <sein bject regen runs> terne =-2,-3,3,1 ebiet gebie roht> \
        =-2,-3,3,2 <zahn habe_den has_been llig> seine =-2,-3,4,0 <marg invoi nvoic =-2,-3,4,1 <awar ales> der_schl \
        erben gelas rger> =-2,-3,4,2 elass =-2,-3,5,-1 <uebe =-2,-3,5,0 endle rante =-2,-3,5,1 ders> =-2,-3,6,-1 \
        <repa achun =-2,-3,7,-2 finan rtell uppli =-2,-2,-4,9 <bahn =-2,-2,-3,7 <alar =-2,-2,-2,5 <filt <juge filte \
        ilter jugen platz =-2,-2,-2,6 elaen fire> from_the ugend =-2,-2,-2,7 <chil =-2,-2,-1,4 <bomb <bren <ein> \
        bombe edhof enste euerw iedho =-2,-2,-1,5 <blie <die> <um> hbarn in_die lieb> on_satu riedh road> rren> \
        stree ther_was treet =-2,-2,0,3 <saue ecker esel> mitt_die the_plan vier_mete =-2,-2,0,4 <brok <clim <mueh \
        aesst arren athau auenh die_ganz ebrac im_rege mment muehl onstr past> thaus torch tritt uenha verl_wurd \
        =-2,-2,0,5 <loes hat_dem the_driv ueben =-2,-2,1,2 <hair dem_jahr durc_das frue_morg nger> repar rfueh \
        sich_ein uche> zlich =-2,-2,1,3 <brau <leg> afte_the and_not chiff ening in_a inety kabel lders ltest nety> \
        nimm_der objec olen> ourin pelle randm roest schif so_that zentn zu_den zwis_den =-2,-2,1,4 betru die_waes \
        ghts> ights uhr_die when_the =-2,-2,2,1 <kapp die_eige errn> euerd frei_stan herrn rdach tstan =-2,-2,2,2 \
        <host <laes <lkw> <pens <shee <van> <vorf <weil als_wir aus_und delt> derze ilen> in_febr ndry> shalt tock> \
        trom> um_zehn undry ushal was_not =-2,-2,2,3 aches on_it outsi tside utsid =-2,-2,3,0 <equi <gebo andlo \
        else> eswec ettle hresw teria the_spri ware_0 writ_the =-2,-2,3,1 <fuel <mach bund> lerei news> ooper rgin> \
        the_stre tvers =-2,-2,4,-1 landg make> proz_der =-2,-2,4,0 <bauh aende arges aufs> award batt> edeck gedec \
        honor ndger norar onora =-2,-2,4,1 ermit =-2,-2,5,-2 chtra llsch zum_jahr =-2,-2,5,-1 <beli <sped aktie \
        alter andge bunde pedit sind_bis spedi zogen =-2,-2,5,0 dgeri und_zahl =-2,-2,6,-3 aymen =-2,-2,6,-2 ellsc \
        geric ruefe usges =-2,-2,6,-1 ments =-2,-2,7,-3 yment =-2,-2,7,-2 achtr ieter =-2,-1,-4,7 hner> =-2,-1,-3,5 \
        sich_seit =-2,-1,-3,6 gespe olice =-2,-1,-2,4 afen> arden die_unte kam_mit nich_mehr nter> ohner preng spren \
        the_heat =-2,-1,-2,5 <his> <mile am_bahn into> lorry =-2,-1,-2,6 tadt> =-2,-1,-1,3 <geis <prim <sued <volk \
        <werb abov_the estoh hoir> kitte leut_von ntag> ntil> rance stohl tohle wied_eine =-2,-1,-1,4 <cros <heul \
        <metr <mits afel> estet outh> parke quare uder> wald> zu_sehe =-2,-1,-1,5 laend rhaen stage =-2,-1,0,2 \
        0_eins <antr <bell <dami <seil amit> and_my arted aturd auamt bauam damit dock> erlei ernet irene nhaeu \
        rass> rheim stige ten_past the_towe treif verl_sie zwei_verl =-2,-1,0,3 0_wer <baen <baum <dach <er> <gefa \
        <hund <roes <sang <yard aber_auf amon_the atsch aus_die besi_the chnee climb dass_er denti der_bach der_schw \
        erie> for_his hat_jetz herbe ierhe im_wald niver oesch rippe rolls sang> sich_um storc tierh unbe_habe \
        von_die wurd_am =-2,-1,0,4 <spec dersc nstra orch> volks =-2,-1,1,1 <bras <eint ein_bub eirat ensio hlere \
        ibbon ist_zu just> klebe land_hat nnte> nsion ribbo the_brid the_lead to_use ttung umble und_blie werfe \
        woul_t =-2,-1,1,2 <ausr <entr <gale <heue <irge <komb <laib <saeg <satu <soup <verl <wald a_full afte_twel \
        alige asked engst hank> heite heuer in_augu jede_aben kenn_man kirc_und lieg_am motor nobo_was pensi satur \
        siebe sked> soup> stoff stop_at town_hall turda ulier urday usgeh was_bei wesen =-2,-1,1,3 <gewa hatt_das \
        man_ihn noch_kein rvers =-2,-1,2,0 <nahm <wood aerge aski_for been_aske das_amt dlord erfe> erft> haden \
        holde merge ndlor rafe> rucks sheim =-2,-1,2,1 <forc <leic <loan <raed <rene adtwe affel at_six be_a costs \
        cture das_die eichn eltes erke> ewese force from_a ftrae gebor gende gewes hat_dies kann> laene mich_nich \
        ndelt ntert of_it plaen rands renew rotte schad schna stall tadtw take_the than_you the_matt ther_is to_be \
        uerin uring wirts zung> zusa_und =-2,-1,2,2 <gede ared> die_fami eintr for_one stan_am uerdi =-2,-1,3,-1 \
        <bond best_die enstl riebe =-2,-1,3,0 <aufs <barn <lose auf_sein ausza by_a fuer_drei heid> hmenv im_pfar \
        leet> lunge mann_betr menve rbund rzig> the_boar uszah utsch utsta =-2,-1,3,1 chuld ills> =-2,-1,4,-2 lscht \
        rson> um_ein undes =-2,-1,4,-1 <abna <comp <raba <regu abneh bilan bnahm bnehm chsuc der_pand eist> erlae \
        hsuch htrae ich_den ilanz insur iten> nspru nsure nting rchsu taine the_lot trato verbu will_be =-2,-1,4,0 \
        <werf beim_amts billi efael margi szahl =-2,-1,5,-3 gentu =-2,-1,5,-1 abnah orar> =-2,-1,6,-3 accou ccoun \
        =-2,-1,6,-2 tigt> =-2,-1,7,-3 echnu =-2,0,-4,6 club> =-2,0,-3,4 tellt =-2,0,-3,5 <dr> <he> <stat unte_der \
        =-2,0,-3,6 <club =-2,0,-2,3 entli es_hand mass> ntlic park> roben =-2,0,-2,4 <bach folg_auf =-2,0,-1,2 <daue \
        <trug alkra den_alte epfla etre> hutzb ialkr itgli lkrae minat mitgl pleas rafen rrer> ruck> tglie the_bank \
        villa =-2,0,-1,3 0_juli <baua <choi <mrs> <squa <stol <univ <wink anks> arked arrer atzen brary chaer choir \
        chor> chtet das_gela den_ruhe dows> dweg> geise gesc_von help> ierst iles> im_juli libra ndig> rter> \
        ruhe_geht schir seit_den sind_sie squar steue to_help uare> unive unken vorm> =-2,0,-1,4 der_in der_saal \
        ursch =-2,0,0,1 <coat <dess <drew <pred <steu <wert afte_four aged> am_dien anier aske_to bei_rege bett_weil \
        coun_will elf_im gewei ich_da leid_nich mana_dire nheit oaste ostag ouse> rone> senge sich_zum sprit stun_0 \
        tried trike tzver vom_0 =-2,0,0,2 <abse <camp <h> <korb <pull <rehe <samt <stru <vill ackag aeten aging \
        ankt> apper buer_in cherb chrif deck> deckt der_zust die_leer dinne disco drinn ehear eiern eisch eral> \
        erst_erke erwis fahrs fass> gedru geme_hat gine> grun_und hat_woll heule hrift ihr_chef imme_der intri laus> \
        leder lkon> man_mit mona_auf nach_ihne ndes> ndows ngste nich_vers nside nweg> one_has packa park_is \
        poli_hat raene rehea resta shelt stanc stre_um tage_und tance tange the_libr the_seco tired touri und_fand \
        ungs> urnin use_the wife> zu_habe zwan_minu =-2,0,0,3 ranz> scha_die sitz_im =-2,0,1,0 <fand <hill <pane \
        <stai and_he drei_auto eine_dien ekost erthu erwac es_sind eueri fitti flies gsver hatt_sich hoer_sich ichba \
        igabe links loete ngsve otor> rekt> rordn rwach stalt tandu to_two uity> verta with_comp =-2,0,1,1 0_an \
        <appe <aufm <bier <derz <erla <fels <foer <gelb <halt <jens <mens <news <ribb <slep <vans <volu aften anisi \
        anne> are_bein atisc bei_sich beza_hat biel_und blaes cella chaed chgeb chlam da_nich dann_komm das_haus \
        denen der_gesa der_schu die_stif druec eine_ande elin> enmus ergen erre> ertun estau ezoge gain> gebe> gefue \
        geht_an gemae hagen hat_gera infac kam_das kelin kunst lept> letz_mal minu_ago nfach nkeli nlich noti_the \
        nsen> outs_the perre rossm rtel> schte slept stere tehen that_they they_woul tiste treue us_in vans> \
        verb_der verb_und verl_seit wart_ich weil_man wertu whet_the wird_im =-2,0,1,2 <wish ein_schw es_in gefae \
        he_woul ittle mensc once_a steh_mit =-2,0,2,-1 <cars anruf been_paid cars> erord hresa mern> mmena oncer \
        rant> tenzu werft =-2,0,2,0 0_maer <akte <invo <peti <top> <verb <zapf a_fort an_eine armin artez beira \
        berat call_in cost_me den_somm die_auss die_fris dtwer eilha elf_jahr enarb enges enue> erhob espro etten \
        fleet for_five fuel> inikv insen ist_die ist_nach keeps lassu liger menar nachl neral ngeha nikve ools> \
        organ pecte plan_the rect> rief_an rleih rteze said_to sgese teilh the_bond the_pric uding uebe_nach venue \
        viden von_nich wiese =-2,0,2,1 natio =-2,0,3,-2 ener> fach> =-2,0,3,-1 0_vert <anru <aske <erho <kann <qual \
        <sale <seie <vere agent als_mir am_nach brach egula erkau ich_fahr ich_verk ittei jahr_abge mit_und ndemi \
        omple pound quali regul rges> seien staet stenz surer tteil ualit und_wir zoll> =-2,0,3,0 <farm <zins erzig \
        ierzi =-2,0,4,-2 auher bauhe ditio repai rkauf uherr =-2,0,4,-1 <abne <ship aufte =-2,0,5,-3 vert_mit \
        =-2,0,5,-2 have> owers sitz> =-2,0,6,-5 hands =-2,0,6,-4 <neu> den_vert =-2,0,6,-3 giste =-2,0,7,-5 <cent \
        =-2,1,-3,4 <ruhe eber> hildr =-2,1,-2,2 cels> in_das laste rcels rmess ufruf wacht =-2,1,-2,3 <farb <hint \
        auert doors dren> ildre ldren natur =-2,1,-2,4 <steh =-2,1,-1,1 <view afier aying beca_he bend> der_eine \
        der_ruec die_es eitde emper ermei four_of half_past ich_frag itdem jacke owing risse seitd speci ssenz stert \
        tdem> them_and =-2,1,-1,2 <any> <beit <blue <itse <prot <sah> aenke alkon alle_mit araus aufru ausri balko \
        das_drit der_beri der_zeit eglic eriss ersit ewein farre had_the hat_eine heima heit> htete ients itsel \
        jede_kind lerin ndera op_kitt rvere sdays sent_to stran terga teuer tself uter> von_hatt wir_den zehn_jahr \
        zum_werk =-2,1,-1,3 baenk ihren pier> =-2,1,0,0 0_juni 0_stue <bege <gas> <ihm> <knic <requ <sorr a_fami \
        als_einz an_sie baul_von brea_and diert ectio eige_anga ellne euge> fanzu happe hatt_vorh hlafa hrstu iburg \
        ickel ickt> im_brie im_steh inati laced lafan loes_der lopft mann_eine nich_als nobo_else owed> ppers reift \
        steam steh_bei terst the_basi the_case utges wech_in when_he wie_viel wo_er wurd_bei wurd_in =-2,1,0,1 <flie \
        <hera <hob> <hoef <kult <kuns <lawi <marr <nutz <perf <raum <size <stan <trie a_reti aber_wer achtu afte_an \
        am_woch am_zaun and_all ansta arbe_der artie at_half began besit betr_die blue> bran_bei bruec ccess cheit \
        compu darin das_vier dauer der_antr der_ausg der_juge der_komm der_tech der_wech earch efeld ehle> einm_auf \
        einun enewa entle ergru es_hier esitz essen ewal> fgest flade fotog frei_das frue_von fuen_mona fuer_arbe \
        fuer_zwei gelbe hat_gewe hat_hint hat_im hat_nich hill> insid iste> itrae jetz_ein kind_ein klas_die komm_in \
        kstae laid> longe mein_gros mont_nach nach_eige napp> ndlic newal of_an older on_ever opene oren> ounty \
        pent> plan_at pritz rchte rgart rmed> rsery rwisc rzeit searc shop> spent spez_umst sseng stun_vorh \
        such_nach taett the_last the_peop to_leav topp> trug> umlei uns_in unty> verke vier_mona werd_die wie_eine \
        wir_alle wishe =-2,1,0,2 <dril <use> awine door> drill edenk lawin warm> =-2,1,1,-1 0_geme <mari <thes ansag \
        das_ende dem_alte elche euro_im hese> ich_rief iesen in_janu it_went kaese lowly nsage ouble owly> pelt> \
        raps> seco_half sie_ihre skund slowl survi und_ist unti_my urviv =-2,1,1,0 <borr <datu <drue <ents <rega \
        <sie> <stoc <zwoe aben_ein anist bei_drei bier> binn_eine borro comme der_tisc eeps> eine_haus ellow erty> \
        erzeu etzer ficia fourt frau_ist ftig> gern> gese_und harmi hat_so hatt_alle haus_hat heben honig icial \
        istlo itzer kaest kehrs koerb laese ldigt mehr_im mich_der mich_und opert out_of parti perty phon_call rdina \
        riefe rift> ristl runke sbetr setze sie_sie smark spani stel_scha svate terbe the_insu tterb type> uehr> \
        vance vergi vert_die was_offe wegen zahl_der zu_die =-2,1,1,1 <bega <rufe afanz am_a enant had_ever horn> \
        such_eine ueler was_a =-2,1,2,-2 is_0 lage_die ngefr rverb verpa =-2,1,2,-1 <befa <beho <clai <frac <kg> \
        <korr <load <ums> <unde <zuge abgek aker> an_alle appea atch> bedar berni bevo_ich blich claim derte edarf \
        einla itted izen> kverb lectr nhaen nruf> nstal panie pens> rices wird_von woch_und =-2,1,2,0 <scha enstr \
        in_our neuer ontin otel> rming ruary ruft> tezei =-2,1,3,-2 <hage <mone kaufs money oney> rahme rsorg sorti \
        svert weit_zu wir_sind =-2,1,3,-1 ersor verso =-2,1,4,-3 <rahm =-2,1,4,-2 als_der =-2,1,5,-4 sere> \
        =-2,2,-4,3 <schn =-2,2,-3,2 <mass in_alle =-2,2,-3,3 <door rletz =-2,2,-2,1 <reih <stri eberl edenf irsch \
        muetz =-2,2,-2,2 <kist <stoe cycle die_land eibe> eidig ermes kirch nhaus oose> stein tgege woul_not \
        =-2,2,-2,3 ahrt> alte> =-2,2,-1,0 <cann <died <kirs <nuss <stuh <troc <vouc ande_und annot aphs> arbe_in \
        canno chst> das_port der_bub ebaut eine_scha erfec ergar fectl fiert fueh_von genue hat_auf i_boug igati \
        itron kirsc leise like_a mit_neue nnot> ob_wir of_thre raphs resto rfect rschi the_webs trone vouch zitro \
        =-2,2,-1,1 <grue <ratt <ruft <shel apfen asten atung dafu_eine der_thek die_kanz die_tuer died> digen eftss \
        eine_name elled enfzi enke> erkar forum ftsst gehei gentl gesse hould hrung irche mein_ich mpute nach_ein \
        narzt nfzig nhof> ntgeg ompre omput orum> paket puter ratun rsone shaus shoul sie_fuer soll_das storb torbe \
        twind unte_mit urger used_to vors_hat zum_schl =-2,2,-1,2 <bade <brid <tres eine_stim ouche ticed uetze \
        zuend =-2,2,0,-1 <advi <bohr <happ <nehm akte> andan arer> ased> chgla edem> gest_0 hab_i hatt_mein hebt> \
        hoch_in im_raum klin_der mir_den nsch> ntrol onfir ontro ruckt ufgef was_nich zahl_den =-2,2,0,0 0_kg <anwe \
        <dene <gebt <leak <loos <moos <nurs <trom <zitr a_lift aced> aendn am_aben attst atum> auft> aush_die \
        been_told betr_sind chau> chwie ckerl conti cost> das_esse der_mitt dien_und dnis> drei> ehbar eigef eint> \
        emain endni enfal erfer erkta estor gebau gebt> grafi hint_der hochg i_rest ich_schr iefe> ieser im_muse \
        ionss ist_kein it_did it_for itneh itrag knick lauts lisie loose mehl> my_neig nces> ndnis nebe_der \
        nich_gesc nitz> ntinu nur_dien ograf ossva passi promi rafie raube reat> remai riker rktag romis rosin rossv \
        rrive sat_on sie_das sorry ssvat such> take_it tell> tere> teril they_sent tnehm toff> troll ucces ueckg \
        um_das und_dass utter werkt zwei_und =-2,2,0,1 <sei> <wort chbar huldi sonen uelle =-2,2,1,-2 <fit> <lobt \
        <papi druck eiber einsc fligh insch oppel parat =-2,2,1,-1 0_augu 0_cent <anbi <bewo <eben <groe <high <surv \
        aese> and_once anlei anzle aunt> betra egan> eine_so ensti erade gerad hools i_need ical> im_schl ist_so \
        kanzl kompl llsta mir_in nstea ntrie okoll orben otoko papie radle rein_und rinte rotok rrowe sgara sind_0 \
        tead> these tokol tries ttler twert vorra wered worth =-2,2,1,0 <ente <kanz <klap akfas an_das anneh \
        bei_dene eakfa ffici isier jedem kfast lese_bei list> nnehm nzlei pers> reakf urser =-2,2,2,-3 <is> verka \
        =-2,2,2,-2 <froz <tipp ange_und arant ckgab conce dass_es die_scha eckga froze kgabe ranti ruhig teur> zum_0 \
        =-2,2,2,-1 <case <leid case> rent> sagte =-2,2,3,-3 <admi <komm <six> saetz =-2,2,3,-2 grant =-2,2,4,-5 \
        <fina =-2,2,4,-4 word> =-2,3,-4,2 estra =-2,3,-4,3 card> =-2,3,-3,1 chnel hnell =-2,3,-3,2 imes> sser> \
        =-2,3,-2,0 aket> aper> denfa der_verk eiser rech_das zeugt =-2,3,-2,1 <batt <boil <yet> anmel drei_stun \
        enhau esess feld> geme_mit geses ghbou hbour ighbo loest neigh nmeld sbar> ucher =-2,3,-1,-1 <tant <tot> \
        at_a chert eige_nur ein_klei eine_list enber firs_of groe_0 kann_der mpres nich_ich paeck tante uchun uehst \
        =-2,3,-1,0 0_mehr <fiel <opa> <stec <youn acht_bis allin bill> bis_vier cut_off das_frue ehstu entil er_nich \
        gatio got_one grues hat_ange hat_dana ich_wohn in_leip inst> ippe> kchen level lver> may_have nberg ngeno \
        nuebe oest> ords> ride> ruess sich_verd szusc the_clas the_left trock ttstu utoma vers_die ware_die watts \
        wohn_in young =-2,3,-1,1 eighb elefo flasc lefon riss> rived schu_in seit_zwei telef =-2,3,0,-2 0_deze etike \
        heut_nach mitt_0 roess rtal> rtung war_bei =-2,3,0,-1 <bern <chin <einl <four <gesc <hold <retu <toas andar \
        appen bauj_0 berec chlor chrau das_alte der_regi der_tuer die_spue drink eigh_and einm_die eleph emsen enfti \
        ephon eturn event glanz hat_s hire> hour_the hraub hselt ielt> ipes> it_and lepho mir_zum msen> ndant nftig \
        nschl paete ppear recei retur sive> szett telep to_0 toast uste> wenn_s zwei_kilo =-2,3,0,0 <dead datum \
        kann_wied looke singt tomat =-2,3,1,-3 <cust <konn confi null> one_of =-2,3,1,-2 <bord <flig an_ob anbie \
        delle doppe erarb iber> in_wint kuenf nbiet ssung swere uhig> =-2,3,1,-1 <kaes <kass beend eende ious> \
        =-2,3,2,-3 0_fran <book <hire auf_den kontr ndesa rarbe =-2,3,2,-2 onnte =-2,3,6,-7 <kont =-2,4,-4,1 im_schn \
        pfen> =-2,4,-3,0 <sort =-2,4,-3,1 <feld <heiz <well stoer times =-2,4,-2,-1 <fals die_zwei =-2,4,-2,0 <deck \
        <natu <reca arrow atche axis> ettin geloe griff im_ange iterh lift> nachb nell> orte> reen> staye tayed \
        =-2,4,-2,1 kiste =-2,4,-1,-2 euro_fuer ich_woll ingle offe_im ortal =-2,4,-1,-1 <chea <eine <tick aber_die \
        autom break cheap einte fstel ieber ilowa it_turn kilow lade> lowat nach_fuen oung> owatt schim tres> uerst \
        verg_und we_aske zept> zuers =-2,4,-1,0 <butt front holun nschr pielt terhi =-2,4,0,-3 die_hotl kenha \
        =-2,4,0,-2 <deli <halb <nass <notd <oeff <prin <rema <show <umst aeden aelt> dered die_kass diffe do_not \
        ebuch groes nkenh notdi nzug> otdie print turn_out uckt> =-2,4,0,-1 deliv die_brem elive liver mein_enke \
        rdere togra =-2,4,1,-3 <bad> <mode <null <zeit <zug> anged der_erst ichti rust> ssig> =-2,4,1,-2 custo ited> \
        ustom =-2,4,2,-4 <fuen nters =-2,4,2,-3 ange> =-2,4,3,-4 chick =-2,4,4,-6 biete =-2,5,-4,1 <drin <ganz <left \
        left> =-2,5,-3,-1 jetzt =-2,5,-3,0 <kopf <schr <two> alsch die_prei wachs wie_ein =-2,5,-2,-2 <arri arriv \
        =-2,5,-2,-1 <befu esond recal stome tlich tomer =-2,5,-2,0 gegeb =-2,5,-1,-3 <zuer arton pair> =-2,5,-1,-2 \
        <einm <merk chart erbra ezept hat_unse inmal itere rezep ruen> schal umber =-2,5,-1,-1 rbrau =-2,5,0,-3 \
        <elf> <esse <fram der_seit erkt> frame ones> raete =-2,5,0,-2 <reze thin> =-2,5,1,-4 behal ered> fuenf karto \
        =-2,5,1,-3 ebot> =-2,5,2,-4 es_nich =-2,5,3,-6 esse> =-2,5,3,-5 <best =-2,6,-4,0 <hoch reihe =-2,6,-3,-1 \
        <plat ab_0 ich_nich nerin used> wenn_man =-2,6,-3,0 <jetz omers =-2,6,-2,-2 befun iche> pumpe =-2,6,-2,-1 \
        <netz <seit =-2,6,-1,-3 <fee> einma klapp =-2,6,0,-5 ermin =-2,6,0,-4 <wasc aete> fert> merkt =-2,6,0,-3 \
        hatt_wir =-2,6,1,-5 ackt> =-2,6,2,-6 weite =-2,6,8,-13 <wir> =-2,7,-4,0 lled> =-2,7,-3,-3 sted> =-2,7,-3,-2 \
        <upda pdate updat =-2,7,-2,-3 <date <labe =-2,7,-1,-4 <sofo ofort sofor =-2,7,0,-4 fort> =-2,7,2,-6 <gebu \
        =-2,8,-3,-4 ummer =-2,8,-3,-3 ersio rsion =-2,8,-2,-3 label =-2,8,0,-5 <weit =-2,9,-5,-1 von_hat =-2,9,0,-7 \
        efert euro> =-1,-7,-3,11 <park =-1,-7,-1,9 rasse =-1,-7,2,6 <tier =-1,-7,4,4 tors> =-1,-7,8,0 heir> \
        =-1,-6,4,2 bis_zum =-1,-6,5,2 durc_die =-1,-6,6,1 <part =-1,-6,7,0 der_eink =-1,-6,8,-1 contr efera illio \
        llion =-1,-5,-3,8 nwohn =-1,-5,-3,9 schil =-1,-5,-1,7 annte larm> =-1,-5,-1,8 <roll =-1,-5,0,6 <zieh paten \
        =-1,-5,1,4 itte> =-1,-5,1,5 <a> ffene =-1,-5,1,6 <des> =-1,-5,2,3 and_two =-1,-5,2,4 itors logo> =-1,-5,3,3 \
        emein gemei =-1,-5,4,1 efern =-1,-5,5,1 <meng enann uern> =-1,-5,6,-1 inkae nkaeu =-1,-5,6,0 ahre> \
        =-1,-5,7,-1 feran ihre> =-1,-5,8,-2 andel share =-1,-5,9,-3 uftra =-1,-5,10,-4 artne mill_euro partn \
        =-1,-4,-1,5 archi =-1,-4,-1,6 <zufa die_geme =-1,-4,-1,7 hild> =-1,-4,0,4 aecht oppos pposi rollt =-1,-4,0,5 \
        <oppo autos eveni rchiv venin von_mit =-1,-4,0,6 <krei orks> =-1,-4,1,3 bendr clear =-1,-4,1,4 ettun ndet> \
        rief> =-1,-4,1,5 lter> =-1,-4,2,2 aeuse lamt> =-1,-4,2,3 arken eschw grenz hlte> mache pende =-1,-4,3,1 \
        egen> =-1,-4,3,2 agen> brief teil_mit =-1,-4,4,1 hung> orsta =-1,-4,5,-1 <purc =-1,-4,5,0 erber ices> zern> \
        =-1,-4,6,-2 ounts unts> =-1,-4,6,-1 haend =-1,-4,6,0 <lot> =-1,-4,7,-2 <deal <shar antei haber =-1,-4,7,-1 \
        <ag> edite =-1,-4,10,-5 ender =-1,-3,-2,6 runne =-1,-3,-1,4 im_rath luech oller tier> =-1,-3,-1,5 <anwo \
        <geme andra anwoh bells der_geme it_was orche swage wehr> =-1,-3,0,3 <soci <st> bis_der das_tier die_zufa \
        frag_nach hall_von just_a lstuh over_the rennt rved> up_in =-1,-3,0,4 <corn <droh <road aeumt azier baeum \
        der_seni dnung ewaeh hat_ein hielt lers> ordnu osite paar> rdnun saege stan_ein ufahr ufer> wie_man zieht \
        zufah zwei_stoc =-1,-3,0,5 llte> ndrat rner> utos> =-1,-3,1,2 aint> ausla ich_hab ndesk raile =-1,-3,1,3 \
        <alon <benc <lind <seni <traf along benan bench chwas ckten die_von enior enlos erlos ficer hirty hochw \
        hten> irty> kanal ledge nscha ochwa orms> reing runds rurte sagt_sie senio trail uerfe zelle =-1,-3,1,4 \
        eger> gebet ratha =-1,-3,2,1 <gedr alkul eilen gerec hand_in kalku ounde uegen uster =-1,-3,2,2 <kabe elang \
        endra hafts hatch ndrau samml tion> uebe_der und_legt =-1,-3,2,3 alon_the =-1,-3,3,0 echte eilig erwer \
        mir_im reibu sech_leut =-1,-3,3,1 <late droht erleb erwie genan inkt> rlebt sagt_er ying> =-1,-3,3,2 chuss \
        huss> werke =-1,-3,4,-1 pausc =-1,-3,4,0 <drov <los> berwi drove errec ersen fachh ich_fuer inanz kerei \
        nach_mein skont =-1,-3,5,-2 <pach asing =-1,-3,5,-1 <fort erms> purch rchas terms umme> =-1,-3,5,0 ahlte \
        eufer =-1,-3,6,-2 <cred <for> credi eink_von frist trags unter =-1,-3,6,-1 nteil urcha =-1,-3,7,-3 ntrag \
        =-1,-3,8,-4 <buye buyer =-1,-2,-5,7 haus> =-1,-2,-2,4 and_has auf_und die_wass unnen =-1,-2,-2,5 <leer <spen \
        <wind die_firm ebel> gelae he_was site> =-1,-2,-2,6 denkm enkma lice> nkmal =-1,-2,-1,3 aturs der_nich effen \
        etrue frei_bis grand hinau ieche mit_ihre oerer ospiz scha_im tank> thirt trueg =-1,-2,-1,4 <mayo <tafe \
        <ufer <whit adow> aeure agger angez bagge belo_to berla brunn dankt der_eint deskr ein_bagg eskri gger> \
        hilde hite> ielte inala indow mayor miete nalam parad poli_have quer_uebe saeur siden tafel tarte teste \
        took> uchs> uecks unse_dorf white =-1,-2,-1,5 the_fire =-1,-2,0,2 <bake <damm <inn> <lud> <trif a_lorr \
        aber_jede assin aundr boot> das_schi das_sind das_thw dem_auto der_krei der_stat die_grun die_umge draus \
        frue_stan gab_mir geflu gzeug had_told histl iess> iled> in_spri istle laund lern_wisc letzt lugze maeus \
        malig mgebu pass_the rammt rbeik riec_es sitae snow> stops stra_nach tiker toffe two_mile ugzeu und_dem \
        von_schu vor_die waeh_der wein> wenn_die wer_am =-1,-2,0,3 <copp <flae <fled <harb <kies <lerc <litt <pit> \
        <saw> <spat <spaz <thw> <trip <unti <warm <weid a_hedg arade bewil brig> bruet ciety coppe corne dampf \
        dazu_der dem_stur der_die derve die_tafe diesm ebete eine_plan eine_ramp eithe enkt> erurt esmal espen ewill \
        forte ftet> hairs halb_zwei heep> her_own herr_mit hoss> ieht> iesma iety> im_schu infah it_in kery> laeu_in \
        lerch llerf lzug> mal_frag mein_bett nated nkost ociet oeffe of_on open_the orner pazie riege ruete russ> \
        sass_vier sauer schl_seit sgelo sheep sland smal> socie spazi sport stole the_angl the_chil thir_year ulanc \
        und_zwoe until verur war_er =-1,-2,0,4 <brue <tal> arbou drat> euse> gewae harbo hint_dem lage_von rbour \
        terha ther_were =-1,-2,1,1 <deme <saec aegew agebu bezog ches> efers egewe einsa eisek ektar emali hekta \
        hemal hoeh_von iseko ktar> kulie lag_eine leare lkuli on_by seit_sonn sekos tacke the_crew the_tele ucken \
        uefen verie wird_ein zugel =-1,-2,1,2 <baec <erin <gass <gene <geza <gumm <lake <lock <shor <snow <stam \
        a_roof a_tarp abrik ahrsc and_gave anted auch_bei auf_zwei baker biet> brau_kein chiv> dach_ist dass_kein \
        der_aelt der_bauh der_spre dgesc die_naeh dles> eared eiler erauf erern erved fahr_war flugz gebun getau \
        im_hafe im_name irgen is_expe it_cost ja_scho land_fuer laufb lunte mach_sie mente nage> name_von nutzu \
        nvere oache onsor open_its orato rgend sales sich_dazu sign_the tied> tzlic uebe_und ugela und_man und_noch \
        und_stel ustra utzun vor_den wege_der woll_die =-1,-2,1,3 borat er_nur leer> wortl wurd_niem =-1,-2,2,0 \
        aufs_hat board der_baul eelan ein_zett elanc freel iligt inlad krise mater mit_sitz open_a reela seren sert> \
        steu_hat stle> tenta tscha ttend udit> zeiti =-1,-2,2,1 <demo <hatc <haul <till <zog> aesse ammlu antra \
        ating back> brann burg> die_bund die_lade dner> edroh elieh enntn erdac fest_fuer ffeln for_them gedro grind \
        habe_fuer habe_ihre ihn_nich ihrer iveri kappe lamm> laut_die liehe local los_0 mlung mmlun neun_tage nntni \
        ntnis obend ocal> oeten of_0 orter rativ rbera rrech rrest rtlos rwies sich_zu stahl und_will ungsr usgem \
        von_dem weil> wie_die woll_und wuerf =-1,-2,2,2 <free <gren aske_us bis_heut iete> mitge =-1,-2,3,-1 <asia \
        <harv <inha <teil ality emove esale hare> harve ktie> lesal nditi olesa rvest terve the_mone udito vorka \
        weier zu_mir zwan_euro =-1,-2,3,0 <geno <krum <rare <remo <sell <skon <stah achla aelsc andem arves carr_the \
        das_kost das_land die_anna diteu drov_over earl_and ecide einhe ended ergib faels ffert hausb hzig> iteur \
        krumm muste nale> ndels nersc neu_aus nings oard> olici ovisi remov reswe rgibt roup> rovis sie_nach sitz_in \
        ssert the_cour then_they ties> uebe_zum ueter ureme uscha vest> woll_sie wyer> =-1,-2,3,1 <bar> chzig echzi \
        ein_anru erer> forme losen straf =-1,-2,4,-2 <fuer dispo ergab =-1,-2,4,-1 <bila <lend <poen <staa agung \
        belie betei bills chasi deale der_fina die_buer ealer enale feln> hale> hasin nstle oenal poena rmen> ueber \
        uspen voice =-1,-2,4,0 aussc citor ich_als icito ierun licit solic walt> =-1,-2,5,-3 <clau claus =-1,-2,5,-2 \
        <pros staat =-1,-2,5,-1 egist regis rower zweie =-1,-2,6,-4 ozent =-1,-2,6,-3 chang hange uyer> =-1,-2,7,-3 \
        aeufe =-1,-2,8,-5 esell tione =-1,-1,-4,6 <vom> =-1,-1,-3,4 <ins> <wass =-1,-1,-3,5 ells> =-1,-1,-3,6 0_uhr \
        <flue polic =-1,-1,-2,3 <beba <fenc anzt> bauun bebau der_baum ebauu ertne fence hrem> ihrem rhall uchte \
        und_es =-1,-1,-2,4 <some auung derer esuch hospi nntag onnta path> piele pipe> ruehe sonnt tifte ufen> \
        up_with versc zimm_0 =-1,-1,-2,5 ident =-1,-1,-1,2 0_davo <bekl <cool <dive <fune <hams <huef <lit> <rect \
        <reop abget aged_0 ahnar alar_at am_mitt aming annin anter aputt auf_plat aves> bach_war biene bis_nach \
        briga buch_hat ckene comp_neit da_eine dem_eing der_kant die_idee die_turn dligh donat draet eaves einb_die \
        eing_der enwoh eopen erhun erieg folgt funer gefr_hat grube hatt_im heati hlaf> hlot> hnarz hrzeh hueft \
        hwarz ienwo ihn_die jahr_gest jahrz kaput ksgel loodl luess mein_nach ndrae ngler nteer oder_zur odlig olunt \
        oodli oppo_a past_thre pferd plaus pulli queue reope rienw rigad robot roken ruene rwand s_pit said_noth \
        schr_oder seit_pfin shut_down so_it steh_jede terka terse the_bus the_land the_mead to_scho treso ufget \
        unera untee volun von_frei von_wohn was_es wegg_und went_out werk_die wilde zur_nied =-1,-1,-1,3 0_mete \
        <abbr <ambu <cabl <dogs <feri <gela <lay> <libr <mead <neit <nest <rot> <thur <towa <turm <vet> <wehr <whis \
        alkin ambul an_dies apell ausg_die ayor> besid bis_ich bridg bsche bulan cable chulh chulk cros_the dachs \
        der_wehr die_bade diver dogs> door_open drain drueb eadow eihun ein_geru ein_herr empti erksg erweh fried \
        ganz_nach gezae hears ibrar iftet inauf inet> kapel lieg_vom lley> mal_nach mbula meado mptie neith ntrae \
        nweis oberl oelke ombe> ordn_hat oward peop_from prima prob_die rache rden> rech_ist resid resse rhund rimar \
        rksge rsita rwehr s_requ the_fact the_ferr the_mayo the_vet towar tzend umge_der usmei waehl warze who_runs \
        =-1,-1,-1,4 <bagg <besi <powe bei_zwei fentl ffent nning power ruder seit_sein tiege tree> tursc =-1,-1,0,1 \
        0_he <alou <beek <beto <bike <boro <brin <defi <digg <dono <grus <gymn <id> <kaka <korn <krug <levi <mars \
        <meda <russ <semm <sit> <tauc <toge <unkl <yout a_marr adler aeut> akao> aloud als_uebe am_flug an_acco \
        and_neit ande_rich andsa ange_man anmac arbe> atori aubew auf_ansc auptl bbruc beeke beim_dorf beim_verl \
        bere_0 bergw beton bier_der bin_blin bitt_rett borou breg_ein brie_an brot_fuer buben built camp_van campe \
        chies chlue chock ciali ckera clist coop_has coun_0 da_steh dann_soll das_juge den_cont den_erns den_kirc \
        denve der_baec der_kein der_pfoe der_samm derzi des_offe desta die_gass die_kege die_oran die_trau donor \
        dresd drew_him drin_war ebell ebrat edien eekee eestr ehenm ein_auf ein_denk eine_gelb eine_grue eine_post \
        eine_raeu eing_es einw_sind elage enein enes> engen ents_kein eppen ersoe erwi_man eshau ever_even ever_the \
        fand_eine fekte foot_and for_noth ford_eine foto_und frosc fuen_zent funda gbetr gefu_word gehe_es genba \
        gerst geze_werd gies_im gruss gucke halt_gesa hatt_drei hbarb heodo herze hild_s hilda him_and hlafs hlues \
        hmann hof_der hrsch htet> iano> ieth> ieve> ifer> ihen> ilber ilda> ilver im_kael im_kurp im_umkr in_kett \
        inrau inwen inzw_eine ipop> is_movi ist_0 it_a itut> jahr_lern jede_dien jubil juli_bei kakao kein_lift \
        kein_war kein_weck keran know_that krati led_out lenen levin lief_der lieg_gebl lipop llipo marro matsc \
        medal mehr_pass mit_baus mit_roll mit_schi morg_wied move_its move_or mpton nach_nimm netz_unte neun_besc \
        ngska ngsto nied_der nitze nklar not_awar note_from oatin oenli oerte offe_denk ohnha ollip on_our on_tues \
        on_wind onors opfho orgar orhau oroug osch> otorh ottet our_kitc over_to park_a parks pfhoe pingu ptlei \
        pton> punk_sieb rash> rast> rboot rbote rech> regi_und reiba reinr remst renke resde rese_of reto_mit rhaub \
        rkena rlost rsoen s_und satzk sbare scha_wurd schat sche_am schoc schu_mein schu_war schw_waeh sden> seest \
        sein_der sein_vert seln> sels> seni_von seve_the sie_trug simi_lett smakl smal_thin soenl sort_of st_hild \
        stad_von stroh tadtl tenor the_boro the_capt the_laun the_news the_peti the_vall thea_ag theod thir_mile \
        thur_s tier_eine tieth till_the to_othe to_thre told_him took_part torha ttes> uebe_auf uerch und_verk undam \
        unkla unse_stad upfen uptle ushes verf_gege von_mont von_umge vors_kam wache was_seen was_take weil_vor \
        what_you who_saw winzi wird_auf woch_drau yclis year_a youth zahl_an zaun_gesc zent_bomb zieh_s zirk> \
        zu_uebe zwei_enth =-1,-1,0,2 0_tot 0_who <annu <au> <aufl <bat> <brav <cine <cric <damp <dinn <dona <dug> \
        <einw <empt <flus <fork <grit <hild <hors <hurt <iron <isla <jaeg <joke <kege <kleb <kron <laer <lant <mara \
        <mats <neon <obda <obit <rail <resc <ruht <runn <scou <sied <silb <trik <uren <vall <veru <viol <vis> <wegg \
        <wem> <witw a_benc a_coun a_parc a_stud ab_vier abbru abspe achlo adtar aefer affic alist alley als_bera \
        alted am_feld am_lerc an_appo an_drei an_emer an_jede and_shut and_thir angl_club anket annua anyb_who \
        are_insi arkiw armed arsal aske_who aslei at_abou at_st auf_drei auf_ich aus_char aus_fuen aver> banan barsc \
        bat_um bdach been_a bei_offe beiko besi_ein best_hat betr_ein bikes bitua breze bsper bus_von cade> cessi \
        chark chirr chtei cinem clas_and club_has comp_at couts crews crick cut_the dachl dank_ihr das_dach das_mach \
        dem_bett dem_bran dem_kino dem_tier den_fuen den_vers der_gehs der_inne der_kehr der_pfar der_tier der_zaun \
        dgaen die_an die_baug die_ding die_fled die_glas die_supp dien_das dogs_are dort_drei down_a drehl driv_said \
        drohn dtarc earsa ebett ederm ederv egann ehlei eige_auf eikom ein_kabe ein_kran ein_lehr ein_rega ein_stat \
        ein_tank ein_zahn ein_zelt eine_rich einwe else_to elzug emand emer_meet enfel engme enher enkos enweg \
        er_als eramm ergwa erst_mont erst_stoc erstk erwan eschn escue esels eses> esteu eucht euder ewoel fant> \
        feie_am fest_ich ffees ffic> fhoer fnete fueh_durc gale> ganis gann> gart_der gasle geba_hat gebe_sich \
        gela_der geram gerve gese_hab gesu_und ghtni gmeis guin> gute_nach gwach hab_eine hab_nach had_been harki \
        harre hera_am herap here_zu heut_beim hint_die hint_wer his_depo his_parc hleit hleud hlose hnee> hnikm \
        hodis hosen hrten htnin htwae hund_metr hutzv ialis ieses iften ightn ikmus ikomm im_baua im_gewe im_vorg \
        imary in_lwiw indga inema ist_aufg iteru ither ituar jede_haus jede_krie jede_sams kam_zwei karre kegel \
        kets> kirc_das klar> kmuse krug> kund_sind lahm> lang_ist lauf_fuer leit_sagt lesep leude lieg_beim \
        lies_ausr ligh_on limbe lindg lkers lkind lligt lligu lock_up lud_mich lvern maen_zu man_kann mann_mit marsh \
        mble> mean_the mein_uren mete_nebe mgeke minu_fast mit_flie mit_saue mits_dem mitsa mitt_in mney> mode_die \
        moke> mper> nach_den nach_i nach_wird nach_zwan nalar nbaue ndgae ndier nema> nesti neue_lack new_roof \
        next_door nfeld ngeze ngmei nguin nich_best niem_und nikmu nine_and nlauf nnual no_long nrat> nspla ntrit \
        nur_dass obdac obitu octo_and odist omewh on_all oser> ostig parkt peti_agai piano plac_the ponie powe_stat \
        ppern prim_scho puerh quer> ramp_am rauc_uebe rbei> rdene rdern rech_habe recou rehle renen rengm rescu \
        rews> rgerv rgwac rief_bei rikot risin rkarr rkiw> rmaeu rnet> rohne rosti rot_und rsal> rund_der rweit \
        sams_nach sands sanie satu_a sbran scout sear_the serbr sgest sich_sie sie_selb sinc_octo slep_in so_eine \
        somew sonn_minu squa_and stat_zwei steh_hat stru_the such_seit sund> sverd tadta tamt> tanks tarch tee_und \
        terte the_ambu the_coop the_cric the_man the_prim the_queu the_roof the_side the_slee the_term thei_way \
        ther_on ther_und thera thodi thre_the thur_a time_sinc tning to_call to_us tolen tonn_zuge triko trott tseit \
        tsmar tturm tuary tuem> twaec twic_a uamt> uebe_eine uebr_ist uehlb uerhu uerwe und_brau und_erkl und_hund \
        unde_no ungsk unse_stra unse_volk urchk urenk urier ursel urve> ussen utzve valle verh_die verl_habe vern> \
        von_leut von_stie von_zum vorne waert war_eing war_zuvo ward_0 was_shut was_uebr wegge werk_wird whist \
        whit_powd who_foun wied_zum wird_gehe witwe wohn_brau wohnh word_war wurd_abge zahl_nich zieh_die ziel> \
        zimme zu_gehe zuru_vier zwei_euro =-1,-1,0,3 0_my <coop <dusk <flat <flut <kitt agai_it ammt> and_by antof \
        been_foun coope der_flot der_kirc derat die_alte drei_woch dusk> eathe elker entst enzei farb_und ferie \
        geho_die gensc heul_in im_komm jahr_lang lang_tisc mein_heis ntoff one_day scue> seit_zehn teich tranc voelk \
        =-1,-1,1,0 <ausn <baul <bioh <draw <flug <grin <illu <kris <loet <salt <sank <sexy <shen <slot <tagu <wago \
        a_time aber_nach abger aemme aftsp agons ahlba aketf allge als_blum altie an_earl and_stuc anga_eine anty> \
        anzu_auf are_wait arrsa arunt assni astic auft_von augu_thei aulei ausfi baule baums beka_nach beko_mein \
        beru_samm bgebe bill_in bioho buer_des chern chram chwed citin cont_awar coven dami_wir darun das_nich deadl \
        deal_with defin deko> dem_jung demo> den_komp der_auto der_hage der_subu der_welt die_bild die_form die_rede \
        die_wirt die_zert dies_zeit diff_fuer divid dover dplat dtrat easin ebenf edita eine_die eine_part einzu \
        elist else_they endru ends_at enzel enzhe equip erere erhie ernos esere ezent fael_es farrs floun frid_and \
        ftspr gelb> gele_mit gesc_alle gese_von gsant hael_sein haen_von haet_uns halt_erst haush have_star henzh \
        hers_die hlbar hmege hramm htrag ideoc igent ihre_schi in_shen iohof ittlu izint jahr_schr ketfa kund_in \
        kurre kzusc last_wint leari lease leasi lice_in limbi llust lord> lound lustr mains marg_was mbrie morg_sind \
        mpoun mund> mutun nach_hint nach_info nerme neuss ngspr ngsun nguns nich_zuru nlade nost> nrufe nsoft \
        nur_bei nusma nzhen ob_jema ohne_bank olche ombi> oreca ormbr orse> ortli ortsb otar> oundr our_back ovena \
        over_s piert poun_the priv_equi prob_am prue_eine rafik ranty rauft rech_werd repo_is rerei resig rgros \
        rhiel rief_der rmaus rmos> rnost rnusm rrsaa rsehe rtrei sankt sassn sexy> shenz smaes snitz sorge spri_will \
        ssnit stan_eine steh_dort steh_s svoll tag_ein tageb tarp_and terau the_area the_bric the_dog the_hors \
        the_wonk thei_acco they_took thre_wago tlung to_comm trafi ttlun tuck> two_seas uerlo und_dreh ungun usfie \
        uskel usmae usnah venan verb_woll vom_plat vorn_die wagon warra wart_ist wein_im wird_selt woch_wied \
        wood_and wurd_unte zahlb zert_nach zhen> zinte zuckt zum_drei =-1,-1,1,1 0_paar <aale <acti <bezo <bree \
        <citi <coac <decl <easi <erri <erwe <esel <ghab <hamb <hekt <imbi <kael <klet <klos <koel <lahm <moto <nail \
        <obli <prep <race <rekl <risi <seen <skip <stuc <tanz <thir <thor <turb <umkr <zelt a_tank aalen abge_unte \
        absa_und acco_and ading adtra aelli aengs agai_and agsbe ahnen aibe> ailer aire> akes> alle_der alle_eine \
        amals ambur an_ausg an_sond and_now arket auf_firm aulie aumsc ausg_werd auss_von austu aute> autio avell \
        bbon> been_on bei_gesc beim_amt beim_letz blei_der blin_und brass breac breed buer_war cast> chenf chhae \
        chmel chnei chung coach dach_der dana_im dann_fehl das_stad day_and decli dem_dach den_ange den_sche \
        der_aufs der_damm der_geld der_hofl der_moto der_rest der_sees der_werf dgeho die_buch die_haup die_nebe \
        die_ster die_vier die_wart disp_an does_not does_the dokum drau_am dwirt edgeh efass efueh efuge ehlze ehogs \
        ein_korb eine_kies eirs> elfen eltem emeld enach er_beim erbro erdem erfel erge_werd erhi_die eries erloe \
        erns> erseh erst_ein eruhi es_ande es_man es_zu etauc etzli expe_to fande fass_von fehl_ein fell_from fello \
        firm_ein for_my for_soup forks frei_uebe futte gebe_es gehog gehun gemel genst gest_habe gest_wurd ghabt \
        gnahm gummi hambu hat_sieb hauli heili heirs henfe her_hair herum higt> hlamm hlzel hneid hockt hoers hogs> \
        horse hort> house huld> hund_of hungs i_bin ich_dem ich_zwoe iefen im_fens imals imbis imme_auf in_aale \
        in_smal in_whic indet inhei irewo iron> ist_gesc ist_nur isted itges its_work ittee jahr_unte jede_jahr \
        jede_stun jetz_der kaelt kate> katze keepe klar_wer klett klost know_what kumen lag_in laibe land_auf \
        land_in landw lehne liert lies_der loan> loste lzell matte mbing mbiss mein_steu mid_size minu_0 mit_komm \
        mkrei mmitt mont_nich morn_one muse_in nach_in nach_ohne nant> nbahn ndwir neide nenn_ihn nerze nhofs \
        nich_am nich_verg nie_der nlos> nzent oblig odest odies ohne_die okume ommit one_on pace> part_verk pfar_hat \
        phon_firs plat_at prepa ragsb rbine rbroc rchar rdem> recas rech_mit refug rege_auf reine reit> rens> \
        repo_that rewor rich> rland rloes rnier roker rrant rsaal rties rumbl rund_neun rverk sagt_man schmo \
        scho_and seile seit_kein serde shire short show_in sich_mit sie_nich sie_uns sind_glei sind_jetz sits_in \
        sized slot_the sock_und spri_mein sserd ssers steh_imme stel_die stel_ein stra_von stuck t_know taffe tbaue \
        tenfa tenlo terde terns the_dock the_insp the_isla the_mill the_plat the_very thei_pres they_were tiftu \
        to_all to_grum told_it toten tripp tstae ttche ttee> turbi twen_minu uehlz uhigt uilt> umkre urbin ustue \
        velli verk_die verkl verl_sein von_da von_komm vorga war_seit ware_at weil_mein will_come wird_um wish> \
        witze wort_0 wurd_kein zu_tun zwei_abre =-1,-1,1,2 <bush <heru <side <stal a_free am_drit am_klin arage \
        at_its busha d_und deli_are den_mund derma flede forec garag gefra hosta ist_unse komm_mona mont_ago \
        nach_vora noth_but rern> seit_nach sich_unse smutt ssmut stun_war tellp tuer_gest ulin> und_zieh wort_vor \
        zahna =-1,-1,2,-1 <guel a_bank abseh actin actur an_in anwa_hat arenh bener bisch bsehb buye_came chan_the \
        chpru cutor daeni der_baue des_eink ecuto ein_must eine_kanz elf_proz epaid erati factu fuer_heim gent> \
        ggebe has_name hprue htigu ingef is_how itget je_ein juni> kdown konti kund_kann lern> lodge merer mmens \
        nach_die netz_der nich_abse no_rent nufac of_thei osecu otari oting prose rent_the rlier roofe rosec rtan> \
        saler scho_in secut sold_to talte tgete the_acco uebe_ein ufact und_ange upply walte wint_i wir_halt with_it \
        worbe =-1,-1,2,0 <anna <arre <atte <beza <blew <boer <dj> <enou <ermi <exch <gage <gebi <klei <obma <owe> \
        <owns <se> <solc <subb <taiw <ungu <valu <watc a_deal a_phon a_tip adlin aenge agens ahmeg aiwan albie \
        alle_gros an_bevo anbi_daru and_bega and_carr and_does anufa anwa_weil anzau arran arres at_our auch_an \
        auf_hand auptv aus_fern bank_habe bbie> beans bei_neue bei_unte beli_ich besc_die blew> brok_my bschn chade \
        chenr chlas chlep chtsr clie_had comp_file comp_had cont_for coun_are ctric dafu_dass das_0 das_hono das_kam \
        das_kart defri den_besc den_esel den_stro denge der_bran der_buch der_gebu der_mahn der_vere descr desha \
        die_ante die_fina die_fuen die_fuhr die_inst die_lose die_pach die_qual die_satz die_tite die_vom dire_is \
        dizin dline dmitt drei_bei drit_quar dshak eadli ebore ecess ectri eded> edizi eeded ehlen ehrhe eigh_year \
        ein_antr eine_fris einm_habe eista ekuer enoug eprei equit erfab ersc_im es_die estal etaus excha fahr_ein \
        fere> festg for_an for_it for_sixt frid_to fris_fuer fuen_proz fuer_oeff fuhre gab_nach geld_kam gewa_die \
        gewoe geza_wird giepr gift> gilt_die gmbh_nach grow_in hake> halbi hand_for hatt_am herb_uebe hlepp \
        hono_lieg hrhei htsra i_brok icers ich_ausg iepre igere igern ihn_am ihr_dach illha im_lage im_unte in_fran \
        in_gumm indef inden inger inha_der inte_is inzur ippfe irft> is_put istag istra ized> jahr_0 janu_the \
        jetz_find kam_ein kein_mens kkett kkred koen_in koen_stat kter> kund_ich landl lbier leut_und lieg_will \
        ligun llati lleur lose> lteri manuf mediz mehrh mein_ange memb_to minu_in mit_am mit_neun mitg_dass modes \
        mone_is mont_earl ndefr nderu ndges ndsha ndum> neede nenn_als nert> nnert noti_with nough nun_auch nzauf \
        nzure obwo_die oehnl offe_post offe_rech ordne orfue orkas ortiu ouldn our_marg outst oved> owie> owns> \
        part_and ppfeh ptver pull_the pulls put_at quity raba_weil radin rarel rbeko rdner rech_zu resel rfabr rgiep \
        riese rken> rket> rtium sanfa schr_die schr_eine schu_der schw_beid sein_soll selb_ab sent_it sfiel sie_best \
        slot> soffe solch spri_orde steh_drei steh_nich stun_lang subbi swech tage_weg tagun taiwa take_effe tals> \
        term_aus the_buye the_larg the_lowe the_pape the_sixt thei_word tigat tillh tipp_in tippf tium> tlast tlos> \
        to_hold to_no to_open trakt turer tvier twel_mont twerk tzbet ubbie ueckv uegt> ulass uldn> uleit ulen> \
        und_schn unste uptve ureic urers user> ution vate_hat voll_verg vor_und vorfu vorla wachu we_need wendu \
        wenn_ich wer_als wie_vorg will_deci winne wir_haet wird_wege wirft xchan zaufs zbetr zeich zente zieh_frei \
        zulas zurei =-1,-1,2,1 <bena <bete <bevo <doku <sea> <treu aehre and_in andsh atere aus_buch beru_die bis_zu \
        dem_frue dence die_gese eklam ende_juni enkae es_der estge euerb forty hall_und hlass ided> idenc illig \
        irtsc kombi mein_klei need_a orty> rekla risen seit_juni sind_nach some_0 terer this_afte titut uerbe uses> \
        =-1,-1,3,-2 <koop discl dmini europ guelt isclo koope riod> sclos stre_of thori tren_sich uelti ulato \
        =-1,-1,3,-1 <asso <auth <daen <dist <excl <lots <pand <peri aeubi als_unse annah are_a assoc at_nine \
        auf_komm aupte behau bgere biger decid demie die_disp die_eint die_mehr die_verg dings dler> ealed editi \
        ehaup ellam erbek eriod erlan es_am etiti eubig exclu gekue gener glaeu gulat habe_man haet_die hmern icens \
        im_verf ingly insam irkun istun itaet jahr_der kommu laeu_wie laeub left_the mona_in nnahm nsort ociat \
        offi_in ority pack_aus paech pande perio rber> s_buye ssoci stain stbau suspe the_rent them_my tieru ubige \
        uemer ungsh uschu von_drei von_heut von_wird were_not wings wirku =-1,-1,3,0 <beka <desc <susp <tisc aled> \
        arlie brie_das earli edit> eiten erenz im_naec kont_der leihe prei_der strat tella tonn_of tsrat und_schi \
        we_ve zahl_nach =-1,-1,4,-3 stung =-1,-1,4,-2 <hous <milc <were auern chain chlag cting eferu ehung \
        eine_neue ferun gelde holes im_vora kette nance next_year opera ousin rgabe =-1,-1,4,-1 <verw am_tisc llamt \
        ngly> =-1,-1,5,-4 ition =-1,-1,5,-3 onen> pital rlaen verga =-1,-1,5,-2 franc =-1,-1,6,-4 iers> onto> \
        =-1,-1,7,-5 rozen =-1,0,-4,5 kinde ttet> uebe_den =-1,0,-3,3 amsta eisel erlet mstag rted> =-1,0,-3,4 <ehre \
        <now> anden grabe =-1,0,-3,5 drive =-1,0,-2,2 <here <spez back_for bsend der_heim eine_inte enbog esbea \
        ezial ferry hers_von horns nboge pezia salz> spezi terun vier_stun werk_von zuege =-1,0,-2,3 <aufr <hosp \
        <luft <miet <off> <parc <radw <trit <wild adweg aehru an_ihre andet been_move chtli das_stue dem_schl \
        der_firm eckge er_noch erry> erwag garde idge> it_the klebt nner> radwe rary> rche> rwage schl_der traue \
        tuhl> und_war urns> usget uungs =-1,0,-2,4 <ford <pipe gesto =-1,0,-1,1 0_ausg <alig <bird <boyk <fill <gitt \
        <grab <hass <kurb <leag <miss <powd <pret <reti <riec <shap <tons <zwin aare> abge_werd acade affne ahrra \
        alon> anala are_back arman armer atzko aubt> auf_hors bergr boyk_auf boyko brin_das buer_spen buss_verh \
        chkae data_cent dem_stad den_ehre den_eige den_habe den_inha den_loes der_bis der_staa die_frei die_heiz \
        die_vor die_wert ebnis ected ein_mita ein_mits ein_sieb eine_boee eine_skit eiund emerg enfen enflu engte \
        enrat enzim er_lies erek> eroe_wird erton erwa_die etend eusch ewspa fahrr firm_am fore_is fort_six frau_mit \
        gebr_wurd gele_habe gest_hat gezue gitte grett gued> hornb hrsto htlic i_slee in_s inibu ischu itse_was \
        kein_cent kenfl kind_nich kisse klas_hat kraen ladde lang_ein ldene leaf_abou lgesc lken> llebe lock_at \
        ltes> mag_sein mich_besc miet_die minib miss_the my_thum newsp ngres nibus nier> nkenf nnspi no_plaq nur_und \
        ob_der offi_say oldin onger ough_to oykot piels powde prete raver reach requ_a retir rfer> riech rrte> \
        ruec_habe rufe_zum rufer schu_fuer selb_ange senna senzi sessi shape sie_folg six_year so_gut soll_mal spape \
        spee_the ssbar stani steh_bere tact> tade> tenra tfahr than_to the_exer the_hous the_lorr the_nigh the_oper \
        the_publ the_titl touc_the trant trip> troc_die turni uente umgeb urzei utzbe von_am war_schi weih_hat \
        wied_dahe wir_ware wspap ykott zkost zum_boyk =-1,0,-1,2 0_mont <adve <air> <amon <anst <antw <atta <balk \
        <bedr <bien <boee <brud <buec <clow <dair <dama <dusc <herg <horn <kapu <lamp <lean <nots <orig <para <path \
        <plea <sani <smok <welc <ziel a_fore a_leaf aengn aeram afzim airy> all_thre als_im among and_rece ardro \
        attac auers auf_bewa augu_an b_0 bades bean_die best_kein bewae bewaf beza_drei bler> blie_bis brenn \
        brie_und broad brude chman chshu chwar cles> clown dairy dann_das das_seit das_umwe daue_bis dem_gefa \
        den_brie dene_in der_bush der_stan desve devi_had die_0 die_hoch die_lage dusch eders eeren efaen eicht \
        eihen eimat eine_absp eine_bueh eine_wand ekleb enabr enfja engni enkin ents_die eplan er_folg ermae \
        ermi_die ersti essed essel estin ewaff ezuen filmt fluss for_fift for_thir fort_year foun_s fzimm gesc_fuer \
        gleis golde got_down grue_der haerf hat_als heiml hilft hink> hirr> hlafz hoppi hshun htige huett iern> \
        ilft> illag im_zivi in_dem in_octo in_stut inaer innsp ist_gege jetz_alle katen kein_weis lafzi lans> lanzt \
        larbe laubt lene> lenkt lesun lking llage llotm lotme ltsta made_an man_erst man_uebe mauer messu miere \
        mir_an mitsc mong> mont_bis mont_for naben nach_erst naera ndesv nerat ngelt ngnis nich_vorh nlieg notst \
        nzimm obler oesen olden ootpa oranm ortve otest othek otmen otpat otstr portv prote raets raffi rbesc rengu \
        rinae roes_hat room_for rrot> rsch> rsen> rstei rteid rtver sack> schi_das seit_mona send_eine siedl \
        sind_scho sixt_year smoke so_der speri spons stab> star_at steh_unte sterg sweg> teidi teil_nach tempe \
        ten_to the_annu the_choi the_chur the_gree the_stor the_tins the_tree ther_are ther_will toch_hat tpath \
        tplat traff trand tschn tstro ttack tues_to turns uendl uenfj und_zuec unte_poli urry> ustae veru_word \
        von_ein voran waffn war_am who_is zu_eroe =-1,0,-1,3 <spue a_card berfa bogen echtl hand_sich leere miles \
        ohlen rmeis rotes steh_jetz =-1,0,0,0 0_pass <ahea <apot <begu <boom <buch <busu <flor <forw <gfra <gril \
        <hut> <kupp <oel> <payi <renn <ritt <suit <weic <wrot a_show ab_nach afens ahead ahnra and_neve antry arms> \
        arth> as_far aschs ascht aske_why attle auf_grun auf_sonn auge_zu aukel befo_0 bei_etwa bekae belae \
        beza_wurd bin_vier bing> bissc blei_auf bussg busun ckdos cklin cont_the costi das_ausl dass_ein dem_holz \
        der_lief die_bohr die_pack die_zueg drit_tag eath> eckdo eimzu ein_jung ein_reto ein_verh eine_zusa \
        eins_davo eins_fuer elini ella> elte_wart empf_anzu enfma ents_ist epper erhae erle_ein erte_die es_mein \
        euere euerr euro_verh ezug> fassb fehl_eing fert_und floo_they flori fort_page forwa frei_die fris_gesc \
        frue_eing fschl fuer_heut gar_kein gege_zu gena_dort gena_einm gensa gest_um gewec had_clai hand_and hauke \
        heimz hglas him_at him_into hire_a im_sept imzug in_breg in_hand in_oest inte_mail inzw_hat irds> irth> \
        ist_inzw ist_mir it_happ jahr_arbe kape_eine kdose kein_am kein_anga kein_eing kelln klaut kript larks latsc \
        limms lkssc loos_in lweg> melt> mir_durc mir_kein mit_jede mont_war morn_afte munde mzuge nach_zum ncer> \
        ndeck nfmal ngeku ngsha nich_da nich_weit nich_wie nimal nordn nsive ntant numb_0 ob_alle oesst of_rain \
        ogise ometr orone orwar over_six pantr pfenn pichl posti proz_in raeu_sie rang_and ranst rerkl rforu ribe> \
        roner rook> rschm rtlic ruede s_drei scho_wett seen_at senbu sgebr sie_und sie_wied silve sind_derz skrip \
        spor_die ssgel stam_aus stay_indo talk> taura teckd term_gibt testr that_we the_curt the_marg the_salm \
        the_trea they_star to_in toes> tone> tour_the tromk tuer_die twen_two two_wint udiol uenen uenfm uerer ugehe \
        ugesc und_durc und_lieb und_so untan unte_wer ussag ussge veren vert_aber vier_abge vised von_holz vor_zwan \
        waeh_hint wager wech_mit weil_ein werd_im woch_daue wrote yours zahnr zeln> zum_kauf zusc_und zwei_ande \
        =-1,0,0,1 0_by 0_entl 0_hat 0_neue 0_squa 0_with 0_zueg <abhe <aelt <aged <alu> <aust <bay> <bild <boys \
        <broa <brow <conn <cord <dari <dash <debr <dela <dutz <eart <eder <elef <entd <erda <evak <fett <flot <gedi \
        <heir <humo <hupt <indo <jana <jane <jona <jose <just <katz <kehr <lami <laud <leck <lehn <limi <ludo <lunc \
        <lung <main <marm <mere <mund <musk <neck <niko <pint <plaq <pust <rast <rear <sens <shir <skyl <spor <stab \
        <stea <stee <suga <teno <umbr <unkn <vero <vete <vorl <walt <wenz <wido <wife <yoga <zebr <zivi a_cup a_torc \
        a_ward abheb achme achs> achwu adcas addr_to adenv ader> adest adeze aerfu aest> agen_fuer ahrte akuie aligh \
        alle_farb alle_ist als_haus als_tabe als_zeic alte_von alte_zuru altes am_empf am_rath am_tor an_enve anagi \
        anane and_ask and_we andbe andun ange_im ange_nich ansc_und anwhi aque> arbe_gesc are_sear arrot asin> \
        aske_them astre at_brea atio> atwur auch_0 auch_kein auch_noch audat auf_halb auf_werk back_in badem \
        baen_aus bahn_bei bahn_die banda baren basin baua_zimm becke bedro begeb begi_der bei_fami bekam beko_eine \
        bele_seit benc_and benei benso bergi beru_der betw_ten bgeri bhebt bins> bitt_die blaul blei_im blin_kind \
        bniss boys> brast brate bratw brell brook brows brueh bstof budg_he bus_shel but_a can_tell card_with \
        cars_and cauti chai_has char_ich chieb chmie chtsv chwor chwuc ckage ckagi cksac conne cordo coun_cut cup_of \
        d_alre da_lieg dach_in damal dami_mir dank_das das_ehre das_kabe das_nach dazu_die dcast debri delay \
        dem_frie dem_kind dem_lage dem_schu demon den_mueh den_unte den_zwan dene_man depo_and depos der_frei \
        der_kast der_maen der_ping der_prim der_stad der_tres der_und der_univ der_voge der_weis der_witw der_zuen \
        derem des_scha dest> dezei dhofs die_da die_denk die_ehem die_feie die_gies die_komp die_laud die_pump \
        die_sire die_umle die_wuer dien_am dies_jahr ding_zwei dire_in dist> does_anyo door_at dort_die dort_gese \
        dothe down_my draw_on drei_hoch driv_rang droom dschu durc_den durc_ermi dutze eagie eanwh earse earth eaver \
        ebill ebras ebrie echer echts eckar eckla eelch efant eftra egebi egelt egerv ehlsa ehlwa ehmas ehnt> ehste \
        eibek eider ein_absc ein_buss ein_der ein_dutz ein_gelb ein_unbe ein_wass ein_zuha eine_feie eine_gabe \
        eine_glas eine_halb eine_kaff eine_stel eing_jetz eing_sech eins_die elay> elcha eldwe elefa elega elev_and \
        elf_stue ellar elpun eltet enbac enbec ende_febr enhei enor> ensha enso> entde epark eposi er_im er_kam \
        eraeu erans erbeg erbre erely erfue erina erke_am erokr ersaa erst_der erwa_ich erzkr es_heis es_kost es_per \
        es_sei es_war esste estif estwi etiri etour euert eunde euzun evaku eyor> faced far_as fehl_0 feldw felt> \
        fenbe ffung fill_with findi fire_crew fjaeh flat> flieg floet flott fmach forc_labo fount four_minu \
        four_time frae_die fran_an frech from_walk ftung fuen_hat fuerc fzigs game> ganz_oben geba_der gebe_ich \
        gebil gebr_wird geden geha_ich geht_jetz geht_mit gelag gene_war gepre gera_raeu geroe gerva gesc_ange \
        gesc_fens gesc_sagt gesp_das gesp_der gesu_seit gethe getri gewe_0 gezo_und gskaf gsstr gste> guell guess \
        gymna habe_hint had_elev hael_ein hall_and halt_kein hand_ein has_foun hat_drei hatt_sie haus_der have_aske \
        heelc hiel_die hienb hlene hlsae hlwag hnhau home_on horn_he hosp_and hsalo hteic hulch hulki humor hupen \
        hwuch i_do i_don ibeko icabl iciou ieftr ienbe ihm_mit ikola ildes illt> im_anzu im_rats im_tier im_wasc \
        in_spit in_wild indoo ingui inken inven iolet ioren irens is_limi is_shor is_unkn iseng isser isste ist_unkl \
        ist_verb item> itore its_acco itse_is izeis jana> jane> jede_einm jema_im jens> josef kagin kam_hat kamp> \
        kein_einw ketin kgese kgesu kilo_blin kney> knock known kolau komm_halt komm_woch kran_lauf kranz krei_mit \
        kreu_am ksack kuen_die kuier kylar ladez laed_ein laest lafsa lag_am lag_ein laib> lamin lang_jede laque \
        last_mont last_unti late_and lauda lauli laut_feue lchai ldesh ldweg lebe_die lefan leis> leit_in leng_to \
        lenwe lenz> letz_upda libr_in lieds lies_sich limb> lists loesc loss> lost_an lplae lpunk lsaec lschi ludot \
        lumns lunch lungn ma_s maen_0 mal_seit mana_said mann_an mann_fest mann_im mark_die mask_peop mate_vom mbrel \
        meanw mein_baby mein_balk meld_ein mell> melpu merel mess_und mile> minu_der mir_geze mit_acht mit_fahr \
        mit_gesc mmelp mond> mont_stan moos> mues_0 munio muss_dann muss_seit nach_das nach_mitt nach_rech nade> \
        nagin nanen natu_ist nbach nbeck nbuer ndena ndinn ndoor nebe_den necka netze nfjae ngebl ngesa ngnah \
        nich_auch nich_betr nich_unte nicke nied_abge nigh_port nikol niore nknow nnect nnter nose> nown> nsam> \
        nshaw ntdec ntend nun_sitz nur_mein nvent nwend nwhil nzel> oadca oben_die oberg ockne oenen oersa of_each \
        of_tea ogeth ohne_rech oise> okery okes> olaus olett olkss on_disp on_eart on_stat on_ward on_what one_week \
        onnec open_air open_at orced ordon orger orgt> ossed ossmu otens ototy otten ouris palms park_von past_four \
        pell> pendi pern> phot_at picio pint> plans plaqu pole> poli_raet poli_such post_auf ppte> prue_von puste \
        put_a putt> quar_the race> rachs raed_und rail> ranme rastr ratwu rbege rbuch rced> rchin read_the reagi \
        rear> rece_the reeds rega_leer rella rely> renbu rengs renne resi_of rest_0 retou rett_in reuzu rfung rgani \
        rgess rgrup ricia rketi rmit> rnhal roadc rockn rokra romen rort> rosch rossi rotot rrat> rstim rstko rstof \
        rtain rufe> runni russe rvate rzkra s_chri s_old s_thir sah_die sams_die says_he scha_euch schl_auf \
        schl_eine scho_geba schsa schu_steh schw_unte sehr_hueb seit_das senf> senko sever shaw> shirt shut_the \
        sich_eine sie_sei sieb_nach silo> sind_alle sind_fuer sind_inzw sing_bass sitz_des skaff skomm skyla smusi \
        soll_halt some_thou some_time sond_bei sonn_an sorgt spae_nach spici spra_der srich stan_die stan_mit \
        stan_nich stan_ohne stat_ist stat_road steel steil sthau stkom stop_outs stor_blei strae streu stria stue_im \
        stue_mit stun_pro suebu sugar suspi taeg_um tag_des tage_auf tage_lang take_from taufe tdeck teel> tenab \
        tenze terre that_nigh the_coro the_cycl the_deci the_fibr the_ledg the_loca the_olde the_pipe the_plac \
        the_squa the_test the_univ the_vaul thema they_plan they_turn this_year thors thuer tirin tkomm to_burn \
        to_make to_reac to_repo to_writ toget toni_the totyp trae_in tscht tsel> tstra ttele ttich turnh two_thin \
        two_to tzbeh tzel> ucksa udio> udoth uehlw uerok ufmac uftre ugar> uhr_in ulcho umbre umns> umor> und_gefu \
        und_heul und_imme und_laes und_nun undac unfas ungna unkno unnin up_earl up_two upen> urnha urte_ist uspic \
        ussel uters uzung vakui venty verb_von verh_und verl_daru vers_seit veter viel_gese vier_laib viole vom_spie \
        von_geht von_rund von_zwoe vor_sech vori_woch vorm_lade vouc_for waeh_ich waer_bei wage_stan walk_to wand_zu \
        war_zu wart_fuer was_der was_mach wate_the weg_und weile weis_nich welde wenn_er wenze wer_es wer_ihn \
        wer_welc werk_auf whic_hold whic_take who_wish wicht widow winge winns wir_bis wird_gepr wird_mit wirt_hat \
        with_chai woch_drei wrot_to year_afte ylark ymnas zaun_der zbeho zebra zeisc zelt> ziale zialk zkran zu_rech \
        zuge_und zum_acht zvere zwei_auf zwei_sams zwing zwoe_leut =-1,0,0,2 0_vers <colu <cycl <game <lect <lent \
        <okaf <reto <slur <zeic a_burn achsh afor> aitin alle_drei amper antw_der appla at_noon aus_einw avery \
        bei_gege bera_die bett_das boee> brav_awar brill burni can_no coat> colum da_schl das_auss dem_letz den_bus \
        den_erst der_offe dete_have die_ramp die_stim dleri donn_im drei_sams edlun eine_mita eisse enlic epate \
        eramt esebr esepa esver fenc_off fgefa firm_has gates geho_nich geht_der geht_s gendw gines gler> hael_sich \
        has_put hat_nach ichnu iedlu ihn_best ist_gesp juli_in kafor kein_schi kopfh lbus> lectu lend> llpla lurry \
        lway> mals> mit_uns mont_a nest> neue_prae okafo olumn pplau predi put_up redig rgenc rmer> salon sensp \
        sepat slurr the_entr the_prot thre_are to_move to_stan trai_and up_the usric waiti ware_da week_off \
        what_happ will_reme zufa_zum =-1,0,1,-1 0_buss 0_pm <abzo <choc <faes <glut <linz <mi> <pape <pech <razz \
        <taki <ways <woan <zert a_grea agene agre_the aktan am_bode ament and_borr and_ship ande_teil azzia \
        bean_werd bei_zuli bensh books cats> city> compl conta coul_hear das_den das_hote das_test den_hers den_raeu \
        der_klet der_verd derla derpr deutl dezer die_klap die_mein die_werf die_wett echin eckst eekly ein_lese \
        eine_mind eine_sond einz_ange ekly> ende_von enshi ental enzue er_geba er_habe ergy> erium ermos ersic essio \
        etisc eutli ezern fahr_im fecti feue_steh five_year fixe_for forti frue_um fuer_um fuses geho_in gese_vorg \
        ggen> glut> gniss go_on hab_sie hat_dama hing_die hisee holte hrkos ielle ierli iher> im_pfle im_ruec imbin \
        ionsv isebu ists> it_had it_or komm> ktand land_ruft laut_auf linz> litae lords loses ltin> lumes lverp \
        mach_the man_jede mein_vate misti mit_skon mitt_uebe mona_zuru mont_the mops> morn_the mplex nergy nford \
        nine_in nshil ntain oande oberf offe_to olte> onsve orlae orrig ortig ourth papi_und pech> peop_are pick_up \
        plex> rakta rang_zwei razzi reuer rnent road_the rrigi rsee> rzug> s_man schl_bei schl_zwei sech_uhr senkt \
        set_up ship_a sich_ents sie_eing sind_ein so_ein steh_am stike subs_in supp_move t_let teriu the_beer \
        the_dead the_door the_sea the_sign tland toppe two_riva uettu uns_am unse_koop unte_fand unte_um urce> urth> \
        verf_um very_slow vier_von vierz vom_nach vore_nich weekl were_give when_they will_go wir_eine woand zerti \
        zins_von zu_zahl zuech zueg_der zuer_die zuge_die zwei_am zwei_naec zzia> =-1,0,1,0 0_chil 0_gede 0_has \
        <aerg <anbe <baed <befi <city <divi <elec <evid <faeh <frui <gift <glit <grei <grum <gutt <haft <herv <jino \
        <kiel <knal <kula <kutt <lade <lawn <lenz <lesb <mahl <mega <meth <neum <plas <plei <plug <reag <saft <sear \
        <sky> <subc <swor <teek <teet <tiny <tip> <venu <wing <wirf <zufr a_corr a_resc a_shee a_thre a_van aber_bei \
        abgem actio adenb adjus aftbe aftig agai_with agre_with aims> akter aktio all_the als_klei als_nach \
        alte_kann am_ring am_stan ampag and_sett and_take anel> anleg appr_the arbe_am ardly at_seve auchs auf_auge \
        aufg_die aufkl aufsl aus_drei auss_die auto_habe autst baede ball> bank_unte bauab bcont befin bei_unse \
        bekos berze bezug bike> blei_unve bmann boren bras_valv bserg bskom bub_mit buch_von buye_are cert_date \
        chauk chil_are chob> chpar ckere cludi cont_runs cribe cular da_gibt da_kann dair_and dann_hat darf_es \
        darf_ich das_inst das_ober davo_und dem_geri dem_wir den_rahm den_rapp den_tran dend> denma denta der_ansp \
        der_besc der_brie der_klos der_war des_bank des_verd desca dfisc die_ab die_anza die_auch die_ents die_erla \
        die_holz die_ich die_kein die_mand die_sozi die_zula dien_auf dista djust dlern dmail does> drei_kris \
        duer_der each_frid eanst eaper ebelh ebser echpa eekue efind efort ehall ehoer ehrko eichb eige_und ein_im \
        einb_der eine_armb eine_droh eine_firm eine_kast eine_klag eine_lawi eine_mehr eine_pass eine_werk eing_pers \
        eink_sagt eins_von eissv eitsb ekuec elect eleg> ellig emer> enbet encie enhoe entzi enzen eralv erbsk erge> \
        ergis ersa_in ersee ersvo erten eruft erufu erum> erzug es_bis es_gilt es_so esabs escri esoff eted> etzbe \
        euro_pro ever_hour ever_morn evide ewegt faess fand_der fehl> feind files firm_lieg flou_and foerd fork_and \
        frau_den frei_trai frier from_it froz_the frue_offe fruit fslei fsver ftbef fuer_labo fuer_mehr gede_am \
        gehe_uebe gele_eine gena_als genci genho gepac gera_in getan gewo_ich gfrag gins> gisst glei_name golf> \
        graf> grum_abou grumb gsunf gutte habe_unte had_aske haen_im haftb hall_in hando hardl has_take hat_eben \
        hat_gege haus_nach hear_of heina heis_es heker hervo heut_aben hfach high> hoefe hoeh_gewa hoeht hold_thei \
        holds hpart hrrae htsta hupt> hwand ich_mich ich_stel icula idend iebes ieler igier igur> illus im_rega \
        imme> in_adva in_cust in_koel in_linz in_neum inote insg_0 inuin inunt ionel irati is_no is_one iscon it_i \
        itrat itwer itzhe ivals ivide jahr_aus jahr_beli jahr_hat jahr_uebe jahrs je_zur jetz_0 jinot kampa kann_ihn \
        kart_hat keep> keite kitc_and klap_die klas_0 knall koeln konn_das kont_seit konz_von korb_und ksaus ktags \
        ktem> kueh_und kulan kutte lage_0 laims lang_im lang_nebe lang_nich lberg leav_two leber legte lehnt \
        leit_gebo leppe leure leut_ihre lief_so live_on llner loan_at lobt_sein loeh_der lties lucke ludin luec_in \
        lume> maen_in maer_kam maler man_am mehrk meide mens_kenn mind_vier minu_bei mit_offe mitt_der mmig> mont_an \
        morg_uebe mortg mpagn mplet nach_bis nach_hies nach_vier nach_werd nahm_sie ncern ndly> ndmai nersh netzb \
        neue_mitg neue_prei neue_zwei nfere ngebu ngsmo nhoeh nical nich_mitg nkred nkurr nlief nnes> nnst> \
        nobo_expe noch_was noteg nstst ntzie nuing nun_schi nzelf obman ockel oeht> ognos oiced oing> olds> olleu \
        on_his onald onfer ooden ooms> orrae osen> otega ount> ounti oval> over_i over_my owel> paec_die pagne panel \
        pass_lift payer payin paym_on pleit postc progn prom_a pull_out raenk ralve rbsko rches rdich rdly> rdraf \
        read_that rechp reco_that rega_fuer regal reis_ein reisc renha retu_and rferi rform rgiss rhoeh ribut \
        rich_spra rigie ritts rksau rlist rmbri rnten rogno rpart rraed rraet rstor rsvor rtagt rteli rtgag rticu \
        rtsbe rtuer rufe_sie ruft_die rufun ruit> rundm rwert s_wied s_wort sabsc safti sagt_die satu_the schec \
        schi_mir schu_aus scrib sdach seas_and seco_time seil_in seit_mit seit_sech sgeht shar_of she_work sich_zwei \
        sie_auf sieb_leut sieb_mona sieh_man sitz_seit sitzh sixt_of skett snahm spri_the squot ssest ssgar sstei \
        staf_in stap_sand stat_is steh_ich steh_will stie_im stil_is stil_ist stoo_in stre_0 stud_zu stue_und subco \
        sverb tadtr taets tage_ich tage_vor tahl> tbefe teeku teeth tega> telis ten_per tersv tertu tgage tgefu \
        than_last that_a the_cont the_data the_meth the_prov the_trou thir_days thod> thre_peop ticul tiny> tizen \
        to_take toch_in trae_die trici trict trot_die tschr tspie turnu two_more twohn tzahl tzhei tzieh uarte ubcon \
        uebe_eing uengs ufrie ufsle ugenh uhfac uhr_mues uhr_vor um_vers unbes und_dafu und_seit und_unse und_verh \
        und_vor und_wann undma unsts unte_fuer untie urnus usik> utors utung vals> verb_prue verdo verl_des verl_von \
        veror vert_laeu voll_stun von_dort von_fest von_hoeh vorg_zum war_von wart_bis was_cut week_cove wegt> \
        welc_steh wer_klag werk_der werk_nach wie_sich wied_unte will_wer windi winkt wir_fahr wir_mach wir_mit \
        wird_zum wish_to with_an woch_dana woode wort_komm zahl_wird zehn_tag zigen zinke zinse zu_mein zu_nied \
        zufri zum_hund zusa_mit zwei_mitb =-1,0,1,1 <abla <blas <drow <einb <hock <leih <molk a_cove abge_ist \
        abou_it ailwa and_on andmo aran> arbe_er at_some betr_so betr_von beza_wird brin_die by_bus chuel cline \
        dafu_zwei daran der_geht der_lehr die_buec die_reis dmoth door_were drew> drown eberz eige_die ensre epfer \
        ersei erst_eins erst_frei ervat eterv ethod ewach ghty> hick> his_way huele ighty ilway ingha ippin it_back \
        kein_mehr kenn_das krone lafe> lbox> lner> menfe metho minu_zwoe mit_das molke ndmot nheim nlege nsten oelf> \
        of_our once_for onig> osenh otype railw ramt> reisb relan rfueg rsetz rtste sah_es sich_aben some_leng splae \
        staur strip stuc_on stue_aus tammt the_char the_lid vers_wer vert_vier viert volls von_bei wech_ist will_ich \
        wir_uns wuss_von year_and zapf_bei zwoe_komm =-1,0,2,-2 <hote als_frei astin bis_mona den_jahr die_lini \
        ein_hand ergsc eros> ewoeh hat_heut in_vier kind_mit oerse ontai prosp rgsch rospe the_word ueros woehn \
        =-1,0,2,-1 0_fael <ener <f> <fusi <gege <kuve <lodg <mops <oliv <paec <poun <reta <self a_bad a_form a_hand \
        acco_is achtv achve admi_are aehrl aetig aggeb ahnbe alver am_acht andum ange_sind angem anies anna_ist \
        arbe_alle are_outs ases> aus_graz ausf_und auss_eine back_and befas bere_im berue bevor bewac bgele biets \
        bish_betr boar_the bore> burne cense cent_belo chunt chver ciati cide> cust_offi da_hat das_betr das_verw \
        deci_on dem_eink den_ruec der_akti der_blut der_hund der_pach dicat die_reed dios> disp_von draft ein_prue \
        einbe eine_poen eini_sich eins_das eistu elege energ erder erenc erha_ein ermi_das erst_und ertre eserv \
        eseze esteh evor> firm_aus foun_in frach gage> hand_noch have_sent hired hitek hnbes hschu hunte idiar iebe> \
        ierfa ikate ikver in_jede isen> ist_ich itekt jahr_lauf jahr_zusa jede_part jense kein_empf kilo_akte \
        koll_zu korri ktien kuen_den kund_gewo kuver leas_five lesez lgte> lieg_ein lters lzieh maer_die mahnb \
        man_dort mark_for mehr_daru mir_jede mit_koll mmere mpani nachu nberu nies> nrech ntuem nzver ob_und oebel \
        offi_has olgte olite olive olume oofer orgun ossku overs panis peop_on plan_im ppelt pric_and quar_of \
        quay_at ragge reic_die reier reis_der rence rengt retai rhobe rlaeu rseri rthur rund_dass runs_for rzte> \
        s_bank schi_ich sech_anbi seits senku sezei sheri sidia sie_an sing> sions sorgu sregi sskun stges taken \
        terth terze teur_wird the_cart the_name ther_and thre_quar thur> tiger tragg tragu tueme udios ufte> uhre> \
        ulls> ungsv unte_vors uropa uvert uyers verb_sind vere_wurd verl_das verw_wurd volum von_durc von_jaeh \
        vorl_verw werd_zur wert> wirte word_for xiste year_the year_with zu_lese =-1,0,2,0 <adju <adva <allg <grou \
        <zoll a_dire advan als_subu als_verm atzun aubni aussa begi_in bei_sind bill_with blige blin> bonde bookk \
        chler conso dvanc edern eiher eine_wart end_and enera enkun enzus erdin ersto ferno ftwar gunst had_us \
        hat_ihm hbare herig immig irte> is_pick ischl ist_unbe itals jahr_hab kkeep komm_voll laubn ligte list_for \
        live> mahle mehr_woll mine_and moebe my_gran nachp ndenk nich_rech nzusc odged oefe> ofit> oftwa okkee onnes \
        ookke part_ways per_rund rater rekl_hat rofit rossk satzu sie_eine softw spre_von sstat terle the_stoc timmi \
        tradi tware ublin ubnis unber und_einm und_schr wied_das =-1,0,3,-3 fers> =-1,0,3,-2 <buy> <fixe <geli <trus \
        <verz ange_eine anwae autho berwe das_hat ditor ehold ein_dien eltig gesc_mit hiede inanc lfte> nach_prue \
        nish> nomme nwael raend sei_in shalb trust uergs uthor waelt waren =-1,0,3,-1 diary horit iary> impor liche \
        llow> mport ndige nstim ries> stoms toms> =-1,0,4,-4 <leas =-1,0,4,-3 0_tonn <have <merg <word berna konto \
        lende scher ting> =-1,0,4,-2 nistr war_eine =-1,0,5,-4 0_mill <biet ines> =-1,0,5,-3 nunge tners =-1,1,-4,3 \
        <sams =-1,1,-4,4 eten> zeigt =-1,1,-3,2 fuer_eine =-1,1,-3,3 <most ehrun leser lost> most> tsch> =-1,1,-3,4 \
        garte wisch =-1,1,-2,1 <expl <twic balle ched> eads> eberf ektur escht eugen ibel> it_on kerze mein_mutt \
        shopp stay_for terie thek> tube> twice wice> =-1,1,-2,2 0_eine 0_wird <alt> <salz <step <teig absen aerme \
        alben arcel assad baby> comp_says den_frue free> fuer_sein jahr_alt ngesc parce part_in sagt_das sgetr \
        stad_hat ture> ueher verl_nach von_in =-1,1,-2,3 <bett <sper nich_von =-1,1,-1,0 0_aske 0_name <ate> <blow \
        <bohn <born <bot> <cong <cupb <deve <digi <glat <grid <hach <heck <hops <iden <irel <jack <keks <knop <loec \
        <logs <moni <myse <resp <simi <smel <uncl <veil <way> <wech <whos <wich <worn a_batt a_brid a_spec aben_der \
        abge_auch adver aeusc alar_are alken alt_und alysi ampin and_been antr_ohne aseln auf_nach aufsz aufzu \
        aus_neun ausf_der ausf_seit ausgr autae autei bank_says bauau begi_mit bei_voll beim_hers bile> binn_stun \
        bish_die blowe bohne brumm bstan campi cent_je chea_it ckets congr cotta cupbo dana_den dare> daru_zwei \
        das_fina dem_etik denin der_hael der_verm deran desi_for devel die_ausz die_die die_pral die_vorl digit \
        dini_room drawe drin_tea dsmit dvert eben_vor edete ein_reze ein_sich eine_frau eine_kont eine_rein \
        eine_reis eine_seit eizko eland empo> enkze enmal enspr er_da erhar ermep eser> estsi etwa_ande euro_0 \
        euro_haet euro_with evelo evera ewed> fand_und farba feie_der fift_year for_cabi for_her frei_nach frid_is \
        gege_vers geri_rech gesc_nur girl_of gles> gravu grins habe_jede hamst hasel have_spen hnte> i_run imila \
        immel in_eine in_hamb in_leer info_ein irela is_out ivil> izes> jahr_wied kauf_wird kein_ein kein_sons kerst \
        kind_der knopf know_how koen_man korre lade_der lang_gesp lass_ich lassi lauf_mete left_and legt_jede \
        leis_im lesse leut_mit lishi llent logs> lster lysis mein_geld mepum milar mile_at minu_elf mir_nich \
        mitg_zahl much_as muss_ein mysel ndkur ndsmi neue_kass ngeri ngles niete nix_komm nkzei npass nstli oerfe \
        oest_im oice> ollla only_in orrek ottag ounda our_vill pass_die pass_im pboar post_is pothe poun_for pross \
        ratur ravur rawer retu_on rgeri ript> rkte> rmepu rolll ront> rrekt rrows rspre rudel run_on s_kapi saden \
        said_he same_afte samm_erst schm_als seal> sein> selnu sgrab shee_and simil sizes some_had spra_die spros \
        steh_es stel_ihre stsie stun_laen sunke taerz tdruc tele_und tenza testh tfael the_draw the_lane the_rang \
        the_scre thei_door thei_mone they_noti to_get tsieg tuer_der twen_to ubens ufgeg ufsze uncle und_band \
        und_prue unte_ande upboa urden users usgra utaer ve_aske verk_bei verk_heru vers_auf vorta vorwa walk_the \
        was_on what_was who_have whose wird_zuna woch_kost wurd_ein wurd_mein yself ysis> ythin zibel zusc_best \
        zust_sei zwei_blec zwis_zwei =-1,1,-1,1 0_pers 0_sein 0_vor <bicy <blec <dahi <dele <geig <gekl <gett <gras \
        <grav <held <huet <item <nem> <numm <oma> <pfin <pige <thic <ugly <vorn a_brok a_few a_long a_name a_nigh \
        a_smal ably> abor> acist adder aertn afte_a afte_six an_fuer andsm apoth are_aske assba at_fort at_s atore \
        beim_vier bera_von beri_wird best_hatt bicyc born> breit buer_und chenb chrot chtel churc cious cist> \
        clea_the d_been dahin dank> das_vete der_bere der_brue der_kolo der_lack der_wach derth detec die_halb \
        die_in die_kist dies> drei_habe drei_mete drue_und eaker eased ebank ecial edakt eekda eens> ehme> ein_cont \
        ein_ents ein_fest eine_bera eine_geme eine_kind eine_sitz eine_tief ekday entin ents_0 epump ergre erkab \
        ernwa ertha eruch eryth etect fern_die ferne fili_mein fings flaec flet> flie_seit fris_laeu frufe gaert \
        geige geist gera_von geruc getti gewe_ich habe_bei habe_noch handb harma hat_beza herb_komm heut_fest hiebe \
        hoefl howin hrott hurch ich_dafu icycl idges ierto iest> ifft> igele igeon ilar> im_gart in_an inens inier \
        inst_for inung ittwo jungs kapie kein_gefa kettl kzeit larms lauch lauf_0 lauge lects leint lent> lich_und \
        lieg_auf liest lined lips> lived look_like man_es may_be mehr_aufg menkl mised missv mittw morn_to mouth \
        mped> mping mweg> nach_als nine_thou nklag nsmit oder_so oefli old_in omme> oods> open_on ould> outs> owder \
        peake pecia peop_have pfing pigeo pper> ratte rbel> rbrie redak rgret rifft rille rkabe rmin> rolle rtonn \
        ruft_zuru rummt rush> rweil rythi sage_der scho_beim schro schwa schwo seit_ich selt> sgeho showi soga_den \
        spok_of ssver stan_unte stang stena step> stil_on strau stun_eine surfa tale> tect> terei thalb thank \
        the_load the_numb the_prop thick to_arri to_four to_work traen triff ttwoc twoch uessi ugly> uktio ulled \
        umped unch> und_trag unfa_was urfac urst> vate_die vent> veryt viers vom_inst von_im wage_der war_s warn_vor \
        was_als watte wder> weekd wendi whic_has woert wurst xplai ycle> year_of z_0 ziger zivil zu_sein zwei_nach \
        =-1,1,-1,2 <altb <ausg <brun <dank <helf <ride arbe_unte ather binet eckch eine_tage emmen gelsc glied guss> \
        hausm mit_stri mobil nun_im obers rech_um rgens riet_mir shund walki weint =-1,1,0,-1 0_waeh <a9> <abbu \
        <abfa <aeth <beda <ca> <dahe <eilt <entk <erka <hilp <maus <mesn <narr <netw <pani <piro <poss <prou <quas \
        <sayi <vore <wash <zuve <zwet a_bath a_repl a_youn abgef acht_und adela aessl aestc aethi agabe airca \
        alle_aus alle_betr am_rand and_elev anik> annhe anyo_here appte arri_at astet aterp auf_weit aufb_der aufsc \
        auft_ist ausg_habe auto_ist beau_and been_left beid_haeu bere_wurd berfl bgefu boch_zwei boer_in borde brust \
        by_on chgau chsch chtim cient cils> colog cont_one crew_and dach_ich das_halb das_sort das_um dem_morg \
        den_zaeh der_fern der_frag die_bei die_bete die_norm drei_bund drei_firm durc_in e3_die ebesc ebsto eckho \
        egte> ein_guts eine_aufs eine_stam elats engel entka epfch er_vers erabs erbe> erkl_waru es_gera eslae esner \
        estch ethio etics etwa_habe etwor euro_habe ezete fahr_ab fami_mit fand_ich far_side fast_jede fonie four_no \
        frag_rech frau_yild frei_zuge freu_hat from_an frue_das funk_der ganz_ohne gepae gezet ggenb gibt_der \
        habe_kann habe_kein haft_bei haft_vor halt_nich has_come hausf have_paid henbu herd> hilpo hiopi his_own \
        hmest hote_in hres> htime i_may ibute ilpol im_kuen imer> imme_fuer in_boch in_lueb insu_are ircas isele \
        isvoe isvog it_slow itone itspr ittun ixing jetz_ist just_foun kalke kann_sein kehre kein_ahnu kilo_zuge \
        klei_nich koma_das komm_mit kran_mit ktuet kuen_koma leaf> leak> left_as lles> lohn_die lpolt ltrei ltste \
        man_muss mannh mehr_seit mesne mir_auch more_of muss_der must_be nach_anme nchti ncils netwo neue_serv ngelh \
        ngem> nich_unse nnen> nnhei nnige nove_auf nsbru ntica ntkal ntrat nvern ocate ocket of_five oltst oning \
        onssc orthe palt> panik pape_with plat_leis playe polts prou_of proud quasi rabsc rack_with rallt rcase \
        reas> reisk rema_avai renta rgebl rging rglas ritzt rose> rrlic rsage rstbe rtels same_crac sams_bei sayin \
        sche_der schi_bis sebus sei_bei seit_stil selei senke setz> shan> she_stay sisch sitz_ich skopi skost skran \
        sner> so_he some_i stam_seit stat_the stim_mein stro_auf sues> sungl supp_and surve svoeg svoge taesc tagab \
        tairc tbank terbo tersp the_bin the_exce the_germ the_leas the_text the_wron thern thiop thir_of tkalk \
        to_reco to_whoe tragr twen_eigh two_s uasi> ufsch uhr_ich uittu uncht und_frei unve_der usaet uterb utver \
        vate_war verab von_sieh von_so vorh_ange vorm_die was_aend was_it we_sent weis_die werk_bei wetsc wher_they \
        whic_the wirk_aber with_tole xing> yet_been zeter zuge_fuer zur_naec zusae zuver zwei_minu zwets =-1,1,0,0 \
        0_ande 0_raed 0_they 0_verg <abho <aufh <bamb <bech <bisc <boge <brus <chos <clin <conv <dini <disl <doer \
        <dorm <doub <eisv <embo <fade <feel <fues <goin <grew <grip <guy> <hasn <hi> <hofl <honi <hope <irri <kapi \
        <kara <klop <knac <kond <laid <latt <lede <lid> <loaf <losg <loya <lueb <mage <mild <mitn <moec <n> <nadi \
        <nark <navi <nitr <nude <oak> <ordi <penc <pota <rapp <roen <sati <senf <skye <soss <spea <spro <sung <tode \
        <unik <vint <viva <vorr <vows <waff <wet> <z> <zugu <zuha a_leak a_room a_trac a_vouc a_wedd ab_heut ab_mont \
        aber_nich abfah abna_am abre_stim abruf abung achsg acing adia> adve_as advis aess> aetun aeumn affun agier \
        agsti aher> ahrst akten alad> aling alon_with als_bei am_grab am_haup am_stei am_told amin> amts> anber \
        and_agre and_char and_most and_one and_stay ande_werk ange_werd anla_die anwac apol_to app_die appe_in appie \
        are_aski are_at argel argo> arito arkos armel arnt> asant assi_hat at_eigh ativi atmen attri atzt> auf_rate \
        aufg_hat aufg_jede aufg_wird aufg_wurd aumle ausan ausg_0 auspi autve aven> bank_im barit batte bauml beck> \
        beden beds> been_and been_rath begei bei_best bei_dass bei_dem bei_ihm bei_sein bei_um bei_west beid_mit \
        beige beim_disc bein> bein_told bensa bere_die berry besc_gehe beson best_wir bestr betr_prod bfahr bis_es \
        bis_maer bish_nur blei_bei bnis> boil> bours bril_der brin_a brott bsolu bssys buer_hat bute> call_at canni \
        cases cent_and chaec chaus chenz chimm chnau chose chsga chtpr chuhf chwac chzae circ_in circl ckar> ckenm \
        cknet ckwae clas_of clini comp_the coun_down cranb d_call da_lass dafu_ist daher damen dann_der dann_stel \
        das_fach das_muss daue_vier dazu_komm ddle> deck_das dem_balk dem_fens dem_heim dem_menu den_besu den_mark \
        den_morg den_voll den_zehn denkz der_ande der_geno der_herb der_kael der_kate der_klei der_konk der_musi \
        der_pilo der_sche der_spra der_stif der_term der_vera der_zoll derts derwa die_achs die_apot die_brue \
        die_frue die_guts die_inve die_kuen die_lieb die_mit die_nuss die_prot die_rekl die_stat die_tabe die_verb \
        dine> dinin disli dling doch_nach dorth doubl down_and drawn dreh_durc drei_davo drei_laed drum> dschi durch \
        dvise dynum easan ebeck eberv ebrue ebssy echsj eciou eckbe eere> eflic efres efuer egbar egeis egler egrup \
        ehche ehlic ehrch ehrl_gesa eibur eihat ein_ande ein_taus eine_auto eine_gast eine_kuge eine_mahn eine_sie \
        eine_vorm einkl eisen eisli ekame eklap eleid elek_seit eliab ellve elora emaes embos empty enbau encil \
        ends_in endz_0 enmar entee entw_hat enwei er_die er_grue er_mit eraus erbei erbli erdeu erege erett erhol \
        ernha ernig erreg errys erset ertst erund es_werd eseuf estie esuma etui> eumni euro_anfa euro_eine \
        euro_verl euro_zuru evoll ewich ewohn expor faede faeh_durc faerz feedi feel> ferng fesso fest_der fgeno \
        fiffe find_a five_and flage fless flowe for_thre form_no foto_gesc froeh from_had from_seve fstei fszet \
        fuegb fuen_auf fuer_katz fuer_nich fuer_sech fuess fwach fzehn gave_way gebru gefu_wurd gege_dies gege_zwei \
        geha_und geha_von gela_hatt geno_nach gera_gera geral gere_und geret gerie gero_habe gery> gesc_am geseu \
        getr_werd gewo_bei geza_der gnose going grill gripp grue_mich gruee gskar gstpa gszif hab_gehe had_chan \
        had_left had_neve haech haen_seit haeu_zu haffu halb_drei half_a hargi has_star hasn> hasn_t hat_gest \
        hat_trot haus_so hautv he_came he_said hear_my hefae heis_jetz heitl help_sugg henke hera_und herau hglan \
        himme hint_den hirm> hnaub hnerk hnfle hnten hoch_und hocke hofla holz_arbe holz_lebe home_with hous_and \
        hrche hresg hresk hsgar hsjae huhfa hwach hzaeh i_can i_dare i_get i_ment i_shal iable ich_alle ich_ford \
        ich_ging idere iebss iftun igefa ihatt ihm_ein im_well impro imtzi imweg in_acht in_at in_dess in_frei \
        in_scho inbau inch> inged inkla insul intag ipts> ircle irrig irten is_clea is_fill is_show islik ist_bege \
        istie iszus it_down itchi itlic itsam ja_der jahr_best jetz_noch jetz_scha jetz_wied kaff_ich kauf_ich \
        kein_app kholu kiel> kilo_0 kilo_der kind_zuru kit_in klin_wie knack know_whet koll_aus koll_sei komm_heue \
        komm_vor kompr kran_der kssch kuen_ist kuen_nich kwaer land_wurd lang_mit lang_wird lass_und lats> lauf_und \
        lay_in layed leasa left_a legt_sich leidi lenba leran lern_ich lerwe lesba letz_zwei leut_nich liabl \
        lief_uebe lieg_an ligke like_my line_says linic list_gefu llert llets lligk loaf> log_out logs_me lond> \
        lorar losge loyal m_0 mably mach_nur made_a man_noch mann_vom manu_is mark> mboss me_out mean_a mehr_unte \
        mein_auto mein_jahr mein_kont mein_lieb mein_vert melad mende merke metr_and mgeru mill_and mine_incl \
        mir_dafu mir_vor mit_eink mit_mein mit_sieb mita_im mmel> mnisz moech mohnf mona_vorh mont_unte moth_in \
        mprov mpty> mster mtzic mues_weit musik muss_0 my_mone my_own nach_durc nach_lang nacke nadel nadia naged \
        nanza narko naube naus> nberr nbett ncle> nehm_sie neina nenwe neue_gera neue_von neun_minu nfles ngstp \
        ngstr nich_aber nich_dafu nich_gesp nich_verf nich_zwei niem_das niszu nium> nnenw noch_bei noch_nich nopf> \
        not_one not_yet note_sayi nsaet nstwo nsuli ntgen ntrap nudel nur_vier nur_wer ochgl odesf oecht oeher oehli \
        oehrc oelze oerbe of_in of_oak off_is oflad ohnfl ohrt> old_one olste one_even one_in one_must only_left \
        onstw opft> opien orin> orthi ostco othe_thre ottei our_acco paet> paetu pare> pass_on pass_scan pati_war \
        pay_0 penci peop_in pfiff pfle_in phon_line pien> pipes plung ppene ppens pres_from prin_work proz_gese \
        proz_im prue_die puelm pump_von put_him queak rake> ralle ranbe randw rawn> rbran rcle> rdruc reatm \
        rech_laut recio rede_wied reje_it relia reme_the repl_to reska restr rface rgent rgery rigat righ_but riton \
        rkose rmela rnach rnigh roehl roehr roll_in rriga rrys> rscht rsel> rspie rstue rthin ruehc rufst rumm> \
        run_by rwaeh s_dann s_sala sage_sie sages saile salad sams_um sant> saved says_two scha_stat schi_mich \
        schn_kein scho_am schr_ist schu_das sech_flas sei_das selb_und sends sersp serv_mit sgege sgesu sich_ab \
        sind_moeg sitz_eine sitz_sie six_and sixt_four skye> slike so_for soll_nich solut sond_die sonn_hat sosse \
        spart speak spinn spri_auf spri_seit squea sstun ssyst staed stan_er stan_noch stays stche stcod steh_eine \
        steh_stil stpat strah stre_mit stry> stwoh sulin sumab supe_in sverw sziff taedt tage_war tagst tandp tays> \
        tcode teck> telli tenin tergr tgera that_four the_blad the_cut the_date the_devi the_divi the_fram the_holi \
        the_loaf the_lunc the_milk the_mode the_orga the_sale the_serv the_stat the_stop the_verg them_so ther_now \
        they_also they_will thin_for this_week tick_0 tinui tkaes tnere to_keep to_last to_ten todes took_an tpapi \
        tpati trac_page trahl trang trees trot_abge tsten tteig tteln tterm ttrib two_litr two_thou twohi tzick \
        uard> udeln ueak> uebec uegba uehch uell> uelma ueten ufgen ufkla uflag ufsta ufwac uhaus uhr_heim uhr_nich \
        ulanz ulm_und umabl uman> umge_ein umger umnis und_ausg und_geha und_noti und_schm und_von und_wuss uns_etwa \
        unse_vert unte_er uper> uspie ussti ustec uteil utztu vento verk_begi viel_hat vier_anru vier_stue vinta \
        von_geba vorh_abge vorn> vows> waehn waffe war_vers ware_zwei was_mein was_neve wass_gege wate_is wave> \
        way_to we_boug we_move wedis wege_auf weisg weit_auft welch wer_heut wer_jetz werb_geha werd_sie werte \
        who_disl wicke wie_soll wied_hoch wied_mit winds wir_zwei wird_derz wirf_vor wiss_ob woan_hin woch_eing \
        woch_kam woelk woll_es work_on work_the worn> wuchs wurd_eing xport yalty ynumm zett_auf ziffe zimtz zu_spae \
        zu_vers zu_weni zuhau zum_fuen zust_koll zwar_auf zwei_schr =-1,1,0,1 0_auch <abru <altp <apol <babi <chur \
        <cott <cup> <frec <gast <gepf <gues <jump <outd <ruck <silv <trot <velo abies acht_leut aedig aetse als_feri \
        alse> altpa and_an ande_mit antel apolo areal atens babie batt_last beko_ihr biele bies> brau_ich brush \
        bursc chirm cream das_datu datu_uebe den_gart der_gara der_gart der_saun deze_0 die_tech drei_grad durc_eine \
        ebrot edal> ein_miss elefe ercht ernac etsel eufzt false frag_wo funk> gewi_im haedi hbars hchen hint_ist \
        ielef ilers illen in_wien issve ist_haes jetz_scho jumpe kist_in klem_die komm_s konz_der lauf_seit lefel \
        leman leuse lone> ltpap mach_bei made_in mein_brud mit_anze mit_fern mtsch nich_kam nterf ntest ntlem ormer \
        outdo over_and pects polog presu recti reib> rieft rieg> roved rsity schi_aber schl_wir seit_sams serie \
        sers> seufz sie_trot sity> slose stuen stwin tabl_for taxis tdoor teine tenvo the_grou the_read tlema \
        to_hang trac_and trude tton> tuend uebe_drei ufzt> und_zitr utdoo vier_ange vier_fami wald_bei war_sie warne \
        wears wege_eine weil_jetz wer_zu wie_er =-1,1,1,-2 0_jede <cous <gurk <lett <ours anhae cousi denz> \
        eine_frag ented im_pros in_elf kame_zwei miss> ospek rkost sagt_der zuges =-1,1,1,-1 0_fixe 0_is 0_unse \
        <and> <area <buen <cari <chor <dage <dent <exte <geri <glae <guet <hole <keys <kraf <ned> <need <p> <rand \
        <raw> <senk <sist <sour <span <sque <tren <tutt <wale <weiz <welt <wen> <zaub a_flig a_wind ablau aeck> \
        aehig aelti aerzt aetzl aeufi alita als_sein alty> amily ammku an_sein ancin and_had and_took andso \
        anyo_else arche are_sold at_lunc atlic auf_neue auf_unse aufba aus_in autoh begri bei_kein bei_oma best_fuer \
        best_im binn_vier blauf bord> buche buer_auf buss_von bwass cert> cesso char_the chluc chur> ckhol ckung \
        closi daru_ein das_labo delbe den_kass den_notd dene_der der_doze der_geru der_groe der_rech der_steu \
        der_vom der_ware des_vorj die_mir die_mont dien> dien_der dinar dlich drei_nach earin edenh egrif ehig> \
        eholt eidel eifel ein_serv eine_dach eine_wasc eipts eitsp elbee eleer eleis elev_of ends_on entsp epack \
        epair equir erdic erdop erspi ervor erwae escal eskar essig estme euers eufig faehi fees> ferke figer \
        flig_to form_auf fort_per frue_part fuer_wen fuge> fuss> geho_habe gehol gereg gesam ghest gised greet \
        hat_einm hat_soga herku hest> heut_mitt hicke highe hips> hmier hour_late hseln ich_dami ich_moec idelb \
        ighes im_frei in_bern inary indin inlag inne> ipper ishal issen ist_gest it_agai itbew ixth> kein_was kennt \
        keys> klei_und kondi lain> lbeer ldsch leert lesen lhorn lief_ich lieg_lass losin lvert mein_elte merci \
        mily> minu_spae mit_kart mitte mmkun muse_und nach_cell nach_oste ncert ndica ndung nfirm ngau> ngeko \
        nich_an nich_erre nkung npast nsreg ntal> nzept ob_es obahn obera oder_nich offi_are ogie> olle> olzen onell \
        onzep otfal our_own ource pasta pekt> petit pine> plett point polit prue_war pump> quire rdopp rench requi \
        resab rgeld rium> rorde roubl rpack rundb ruste sachv satz_nach schr_das seit_nich seve_per shar_in shion \
        shops sixth snumm so_stan sonst sourc sprot stat> stro_vom tage_ein tattf tbaum tens> tgesc the_fitt \
        the_high the_keys the_seat the_top the_wate the_way them_off thre_and tmete to_shut tobah troub tstof tuttl \
        twork uble> uebe_sein ueckb ufige um_sche utoha uttli verm_von verw_das verzu vived vor_geri wales was_nach \
        was_put wels> were_all werk_im wied_und with_warn wo_man wron_sinc you_coul zaube zehn_woch zeit_zum zugen \
        zur_haus zuru_hat zuru_und zwei_name =-1,1,1,0 0_last <ansa <aufk <indi <kani <stet <trou abrue afte_her \
        ahle> anfor anga_nich asta> bank_kein besc_im bgest bis_weih blam_the braut carit char_me charm chene \
        cros_on dank_eine dant> das_schu die_farb die_kurs die_sie dreie eeper ein_die ein_ersa else_had emati \
        ents_und erial erlis erser fisch for_anot for_some frag_nich gab_es gesp_wird gewa_ich glau_es hab_noch \
        haus_habe held> heut_nich hoelz iebsk iffe> iliga im_mona itaga kalt> komm_zwei laim> leide ligab lite> \
        morg_frue my_card nach_gest nach_ihre naufs ngera not_answ not_the nterb ntur> nur_weil nurse oint> onged \
        oyalt paper prog_an rige> ritas rseit sach_die scho_alle sehba sein_frau side_of terho that_has that_she \
        the_engi thun> trai_i traps ttert uass> ubled uebe_jahr und_scho uns_erst unte_hint von_gest wer_fuer \
        werd_weit wie_nie will_den wir_rede woelf wood> zuge_0 zum_drit zwoel =-1,1,2,-3 <baue hone> till> \
        =-1,1,2,-2 <toni <trak <woll acht_uhr and_then beer> chied chkei count darf_kein ernim erpac erwen eshal \
        from_0 geld_da gelei gurke hagel hkeit hochs hotel hour_afte htzeh ichke ieden inien inst_of irat> itch> \
        jaeh_0 less> lichk locks ltig> maess nken> oggen onigh onten reed> rlang rnimm rogge rwend sagt_ein tonig \
        tzehn verne weize =-1,1,2,-1 <anot <rogg abore anoth buend chtze ckelt der_anle der_berg der_lebe efing \
        einre entur erwei ich_halt nothe post_und rvive und_wart uote> verw_die wech_den =-1,1,3,-4 sale> =-1,1,3,-3 \
        <disp aelft das_geld elfte enger enter gross haelf linie perat racht reckt rival schre sion> tered ther> \
        =-1,1,3,-2 <zieg arke> hulen oses> warde =-1,1,4,-4 achte uefer =-1,1,5,-5 heut_um =-1,1,5,-4 <term \
        =-1,1,6,-5 nten> =-1,2,-5,3 ning> =-1,2,-4,3 ahrer =-1,2,-3,1 <ausw emina minar semin =-1,2,-3,2 <das> <lauf \
        <saeu <sehe junge ollte ortra =-1,2,-3,3 uette =-1,2,-2,0 and_at anzam at_once das_buer einh_0 eply> ergle \
        iente nzamt peich peter reply riff> speic =-1,2,-2,1 <clas <cons <eier <kate <olde <prec <reda <she> <tech \
        <zwis a_man atuli auswe besuc blech cafe> calli dchen dzwan eiden ein_schi estar fassa for_nine glich \
        half_of hanks hntel idays ist_seit klopf move_to ndzwa pulle ratul ssade steh_lass tecke tensc the_end tulie \
        two_days two_hund undzw versp von_elf words zahl_0 zamt> =-1,2,-2,2 <bear <erwa <oran boile herr> unge> \
        =-1,2,-1,-1 0_seku <choo <circ <clic <eure <furt <hard <hell <hot> <klem <knar <krus <leve <notf <quit <rust \
        <sigh <torq <ulm> achel aeme> agnet ahin> aktu_fuer alle_hatt als_vers an_hat ange_nach angek ans_tele apest \
        atus> auf_m auter been_und beim_ausg blem> care_home carr_over chelo choos cial> cipe> click date_the \
        den_fals der_bibl der_pfle derga die_char die_gara die_oma die_ratt die_sach dies_schi eferz efoni egele \
        eimau ein_blec elabe enlam ensat erald erst_war es_ab etige eutel fael_aus farbe ferze fiehl four_euro \
        fuer_ande fzig> gest_aus gold_fuer grey> gros_lob halb_jahr hall_uebe hat_bis hat_wer hauta have_died heizk \
        hoose hund_die hwank ich_wied iehlt ihn_mir ihre_werk im_gesi imauf in_kist in_sued in_week inseh jahr_kauf \
        jema_beim kein_kund kein_wart leiht llenb lost_a ltere masc_von maufs mehr_erwa meld_seit menue mit_alte \
        mit_hand mont_s mpfie my_bill neun_mit ngle> notfa nrein omate open_dail or_take orde_a orque ortag ostat \
        pati_in pfieh piel> prob_von puele rahm_auf rald> remse rgern rque> rriva rsing rtaus s_bren seit_donn \
        senf_zuru shing sie_nun six_the sjaeh so_gros somet stat_page tatus tesch than_in the_bill the_chip the_youn \
        tick_cost to_clea torqu twood und_bei und_gesa und_kost uperm usgen verl_man view_of we_now wie_im woch_die \
        wuer_gern zu_esse zwei_wurd =-1,2,-1,0 0_beim 0_dezi 0_for 0_jaen 0_land <arro <blae <brak <burs <cher <diag \
        <dokt <feat <fron <gepa <gezo <glan <grey <hant <jaen <keel <klic <leaf <ligh <lipp <log> <magn <mehl <pral \
        <shal <sieb <succ <thek <toot <towe <type <urge <webs <wohe <zuga <zuna aben_im achbl acht_fran acked acket \
        ades> aeckc aedch afte_and all_had all_week and_got ande_zwei antri appe_on are_extr arium atenl ault> \
        ausg_ich autsp be_anno beco_a bei_fuer bei_holz beim_drit belei bere_ich best_geko beute bild_und bis_auf \
        biscu bits> bitt_sofo blaet brich bsite bub_hat butto by_tele by_will came_at came_from can_stil ceive chenl \
        chgeg chwoe ckche daemm dank_an das_auto das_einz das_ganz das_gemu das_pake das_prob das_prog dass_nich \
        days_i dem_0 den_haus der_aufb der_von dialy did_offe die_alle die_dose die_jung die_trag die_zehn displ \
        doerf dokto drei_fehl drei_naec ebsit eceiv ectly edche efaer efter efuel egenu egert eine_guts eine_hand \
        einlo eizun elded elf_eins elpli empfi enlec ennum enpor enthe enueb erbac erfa_mit erlus es_scho esbar \
        euro_are euro_der euro_nach euro_vers expl_that farme fast_nich feet_of festp fgegr fied> file_rath fili_von \
        find_the four_week fran_for fuer_wart gaes_die gebni gebo_werd gebr_haet geli_am geme_dass genbr gesp_die \
        gien> gment goods gros_wie habe_sofo hand_gesc hat_beko hate> hatt_rech hatt_uns haut_hat hblat heap> heat> \
        heize heizu helpl holz_nach hotog hschl hsene humb> hwieg hwoer ialys ich_verl ified im_kund in_two inenk \
        inere ingst inloe inst_the is_clos is_love iscui iser> ispla iums> izung jaenn jung_mann kaeme kart_geht \
        keel> kein_woll kind_im klage komm_weit komme ktion kundi kurbe laett laeu_im lag_da left_out leut_ohne \
        log_in love_the lplin ltbau maedc mai_0 man_mir manu_for medi_0 mein_haut mein_neff minu_drei mir_mal \
        mit_fals miums mmend mona_lieg monit morg_ange mpera mutt_ist nach_habe nack> need_two nenku nett> nfass \
        nich_eine nich_wenn nimm_ab nitor nlamp nleck nloes noch_eine noch_sieb nport nsehb nuss> nwach nzung \
        offe_me ohne_ein ohne_mont oktor ologi omati omise one_was onito onste opin_of ourer parte passw pears perfe \
        pline ppen> prue_zur quell ransc rblic rech_ich reda_hat rektu rgebn rive> rkart rlust ruec_in scha_bei \
        scho_ausg schw_der scuit seil_mit sein_tant sent_a sery> seve_mont sich_hera sinc_pass sleih smell soll_laut \
        spae_ist splay stad_mit stan_wir stber stier stim_auf succe sunge sweis tchen tenle tfrie than_on the_cert \
        the_cons the_fina the_hosp the_ligh thin_and thou_fran tickt tless to_hate tooth trai_von traub tsste uernb \
        uersc uetzt ummt> unaec und_gest und_ob und_was unse_reda urbel us_take uszue utspr utton vels> verg_wir \
        verg_woch verlu vert_in war_mit was_my watt> websi weit_offe wied_kein wied_mach woher woll_mein wuerz \
        wurd_es wurd_heut zert_kam zunae zwei_erwa =-1,2,-1,1 <end> <mobi <muet <rece <zehn a_pack ances bis_zwoe \
        brake dien_im etres etwa_von expla fachb kater kind_eine orang reinf rtenz samts sler> smitg stre_and \
        vor_das war_nach =-1,2,0,-2 0_muss <las> <typ> a_rent allt> ately ausfu bewoh bille dbuch der_deck derbe \
        ecken edrig efon> ein_tech ein_von gebr_und hlang inver ist_laut kenn_jede liner lmon> mitt_an nicht niedr \
        nige> nzahl of_seve page> rther schot sdate siste sonn_zehn terba tiket varia zeig_mir =-1,2,0,-1 0_weit \
        <abzi <ahnu <bauj <birc <cat> <chlo <coup <dail <does <dopp <doze <e3> <ear> <eck> <en> <fast <fuge <good \
        <haar <heis <juic <kard <laus <marz <migr <mudg <mum> <pudd <pump <rice <rumo <s> <sanf <tap> <unau <upsi \
        <urba <wies <wohl <yild <zuck a_cell a_huma a_rumo a_scho abbuc abei> aber_0 abge_im abge_in abou_the abzie \
        ackun aense ahmes aily> ainst aktua aldi> alise alisi alle_was als_das alte_leut am_vort amon_them an_argu \
        ancs> and_0 and_send and_she anes> angs_um arder arria arzip atalo aujah ausag ausk_des bache back_at \
        band_vor bauja bble> bbuch beere beha_ihre bei_scho beim_zuck bell> bendk bere_wird bevol bgeko biet_im \
        bilds birch bis_dahi bis_elf bis_sams bis_sie blade blow_door born_and brum_und but_i bzieh ca_0 cated ceipt \
        centi chnec cials clea_i code_auf da_mit dabou daily dame_am dass_sie daue_eine davo_in deli_to dem_man \
        den_turn deniz der_burs der_kist der_kopf der_mesn der_zwei desda desla dfuen dguar die_anwa die_ecke \
        die_enke die_etik die_gelb die_hose die_katz die_konz die_kund die_rosi die_uhr dmira dose> down_to dozen \
        drei_schu dson> eatme ebevo eceip eert> effnu egwer eige_schu ein_nett eine_arzt eine_aush eine_dich \
        eine_tort eink_in eiskr eisvo ekund eleit elf_grad emer_line en_0 endwo eniz> entf_bis epaec eplac epte> \
        er_heis er_schr erbox erbst erln> ernch ernd> erre_dort ertau erzti es_ja eschl esdat etail euro_i evels \
        ewert ewisc fahl> fahr_hat fals_etik find_it floo_for for_our for_whom fran_a frau_hat frue_ist frue_und \
        fuen_mens fuer_acht fuer_oste gaens gang_zu gefa_wir gefer geht_mein gera_mit geru_auf gest_sagt gezog goes> \
        grad_in gros_paus guts_uebe gwerf had_two hael_und hand_von has_stop hat_angs hat_ruft hatt_mir haus_am \
        hbuch heape helor herbs herr_an herr_von hert> hgele hiel_bis him_on hin_die hing_mein his_boot hlers hlief \
        hlor> hmasc hneck hnees hoch_mit hoehe hoer_ich hops> hower htern i_bent i_coul i_expe i_foun i_shan iage> \
        ich_dann ich_schi ich_sie ich_steh ich_unte ich_zahl iebev iend> ifull igrat ihre_kart ilage ildsc ilier \
        imed> in_kass in_what ingri isite iskra itas> ivald jahr_muss jetz_hat juice kaff_ist kam_nach kass_im \
        kass_vom katz> keram km_umwe knarz kran_sei krust ktual lanzu lass_der lass_weil lausc lbar> legeh leit_zwei \
        licke lieg_jetz logie luebe lugs> mach_ich manda mark_und marri marzi mden> meant mein_lade mein_pake migra \
        mir_unge mit_papi moec_mich mond_and mont_die morn_with mosta mour> moves mpfah mstel mudgu mum_s my_lett \
        my_marr nach_ande nach_bei nach_mit nach_wurd narro nbeut ndabo ndard nderg ndesl ndfue ndwo> necke new_one \
        nich_beim nich_dass nich_er not_so ntile nur_als nur_am nur_wenn nur_werk oards oast> ochge oentg of_her \
        of_its offe_wurd opa_hat orlet ortim osine osing otzde packu pass_auf paus_der pear> pelzi peop_not per_brie \
        pfche pferl plan_habe plugs ppelz prall prove pside quitt ramik rancs raubt rdays reali rech_seit renov \
        repla revi_in rgaes riage rine> rkel> rmost rnche roent roll_the rotzd rriag rtise rumou rundf rwaer rzipa \
        rztin rzueg s_im saeum sagt_mir sanft sausa schge schl_am schl_man schl_nich schle schn_in scho_mal schw_die \
        schw_sie schw_war sech_euro seit_dies seit_mein seit_steh serv_from serv_hat sess_wer sette sgeme shall \
        shan_t shop_and sie_ist sie_kenn sind_ab sinen so_den so_jema so_stil spalt spran sswor star_to statu steni \
        stra_auf stra_s stre_und stri_die sults talog tanda term_on terpi terpr tery> that_new the_bicy the_comm \
        the_supp the_ther the_trac thund timen tkran to_them toas_and trese trotz tted> tuali two_work tzdem ualis \
        udgua uebe_mit uegli uitte ulte> ulver umour ums_eck und_geho und_oeff und_sing und_wuer undab undfu unpas \
        up_was upsi_down upsid urban usfue utete valdi vate_sass verun viel_fuer vier_baug vier_in vival voic_on \
        vom_stra von_halb von_inne want_a want_of ware_fuen wart_vor was_aktu was_born was_turn we_got weit_mein \
        weiun werd_was what_we when_we wher_it whic_was wie_am wie_s wien> wir_sitz wir_zahl woch_hat woll_jetz \
        yild_von yildi zdem> zehn_aben zepte zipan ztin> zu_der zuegl zuge_im zwei_weit zweif zweiu zwoe_minu \
        =-1,2,0,0 <aend <blad <blon <deni <dete <gent <gutg <huma <impr <krea <mohn <nuec <patc <prom <rend <ross \
        <seal <spid a_mrs alle_seit angwe anten asswo at_each aufs_klo befo_they bei_minu besc_seit bindi blond \
        brin_ihr butte chape comm_with dante das_fals das_gebe das_kind dem_zaeh den_bild deoko der_chat der_vora \
        der_zuer die_bera eblic eheim eides ein_fahr entf_die entim ents_der eokon eplie essle estic etraf etrun \
        evel> ewuer fami_in five_foot foot_one frau_von frei_0 gebu_und glei_0 gutge gweil habe_0 hante happi harts \
        heiss hold_her hosp_the hreck human i_paid ich_brin ich_ich ideok igena ihre_name inic> ist_auf jema_an \
        jetz_mit job_in kart_mit kein_zuru koll> kreat ktrik kuen_per langw mai_die man_bis man_steh marme mein_tant \
        merk_euch mess_in mir_gera mitne must_have nehm_ich nglas ngwei nich_sieb nickt niem_mehr noch_imme ntime \
        nuech oegel oetet oher> ohne> okonf ortan oter> overn owels pers_gesp rames rang_me repli resso ronen ronte \
        rowed rtigt scho_durc schr_ich seit_mai seit_wir she_d sich_da sich_mein singe ssler stud_hat stun_ob swort \
        tage_vorh talle tched the_make the_woma tklae towel tstun ttier uebe_rich ueckh ujahr unse_toch urvey usgeg \
        utel> vieru voege vom_disc vor_laut vorh_mit war_fuer week_0 weit_im winen youn_man zehne =-1,2,1,-3 <stic \
        <than =-1,2,1,-2 0_der <cart <dear <erte <grea <gsch <hebt <heid <herk <kalt <less <merc <nich <priv <umsa \
        <wien <wint alog> and_no ausma be_take berar bertr dem_mitt der_scha ein_gest eine_gesc enem> epara erfol \
        ermar etari etsch eueru fortn gains garan gives great greed hand_over hlend hluck in_dene in_graz ivere \
        ives> kam_eine lable machi minu_lang ortni pfehl priva rfolg rivat rmark rost> rtnig sees> skart stick tnigh \
        uerun ugesa und_eine usmar vor_zwei weigh width wiege =-1,2,1,-1 0_p <aunt <durc <osna <quad adrat an_bord \
        atmet chin> das_noch dem_erst dopp_zu dratm ehmen ehner eine_meis eizen fueh_ich fusio gebu_fuer heim_der \
        idenz ingep ist_sich maeng matio meis_bis nabru noch_offe off_at osnab p_m pfel> quadr ratme riffe scho_wied \
        snabr tage_sind tenau uadra urken wer_die =-1,2,2,-3 <conc <male <revi achin erige ewart holt> ist_von ziege \
        =-1,2,2,-2 antie der_kart desam gewar mein_das syste ystem =-1,2,3,-5 richt =-1,2,3,-4 ffect hnet> milch \
        =-1,2,3,-3 artet =-1,2,4,-5 chnet =-1,2,5,-6 <verg =-1,2,6,-7 kasse =-1,3,-4,1 <jung =-1,3,-4,2 <enth \
        =-1,3,-3,0 fueh_die =-1,3,-3,1 <semi <vort aden> erge_0 lasse lein> sind_ausg steri und_um =-1,3,-3,2 <sonn \
        nach_eine well> =-1,3,-2,-1 <gram <zone ander berha enzah ictio redet rtons =-1,3,-2,0 <anme <cell <dose \
        <riet a_0 arkei barke chlei chsen ckel> class dead> der_fehl die_trai die_verk ecall effne ektri estbe ffnen \
        fnen> gegra glas> inar> klick lampe ledig lieg_bei lieg_in litte man_die oeffn rglei ruefs solle tein> trepp \
        tztes verar vier_proz was_sich we_orde =-1,3,-2,1 altba betro nking =-1,3,-1,-2 <aktu <faul <reci <skan \
        <sugg augle baugl bling brei> buchu eimal ekomm ersel fuen_woch is_stil kost_extr lauf_die ltant ming> \
        nie_wied notru osted otruf pocke skand sugge tches tensi them_the ugges uglin ultan uoted vers_0 =-1,3,-1,-1 \
        0_sind <acro <angs <aufz <brec <brei <chip <enge <frem <gaes <geso <girl <goes <grie <hate <haut <hose <love \
        <okto <opin <reli <riss <rosi <spei <vent <waer <wegw <wobb a_frie a_stra ab_okto acros admir afte_nine \
        ante> anyo_know app_the artes atter ausg_wird ausz_das befo_i beka_eine bens> bride bscha chimp chip> cing> \
        das_krei dding die_halt dprei ecipe edet> egehe ein_rech empf_die endli ensiv ente_the eppe> erre_die estpr \
        ethin extr_und facht ffnun fnung four> frau_an geko_sind gele_hat gena_zwei geson gling heln> henla heut_0 \
        himpf hing_hat ich_komm idigt ighed im_hand im_kind imetr impft inion inkl_der is_bein is_open is_the isit> \
        it_is ktobe laech laede lare> last_nigh left_with let_us lfeld load> loes_sich luck> mean_it meckt methi \
        minu_ein msatz nante nbrot ndpre nets> nich_gese nied_als nutze of_whic oktob olung ometh opini out_in pack> \
        pinio pulve raine recip reze_fuer riet> rocke rundz serin showe sprei stpre surv_a swit_to tech_von tersu \
        the_broc the_repl the_stan ticke ugang uglei ults> umsat und_halt venti wegwe wint_and wobbl zucke zugan \
        zwei_tote =-1,3,-1,0 <abo> <chap <dens <milk <pair <webi ab_herb angst berle binar cent_und chbla cost_0 \
        dense der_prax ebina ecked ensel erled eugt> fille ineri milk> mir_der nlass nnumm one_at reppe rinki rledi \
        teig> ungef was_soll webin woma_at =-1,3,0,-3 <inkl irmed rees> rged> =-1,3,0,-2 <anfr <aufb <beau <bish \
        <fuss <mome <samp <ster <taxi <thun <todd <trea <weep agess anfra arged autif ayer> beaut bishe chgel \
        coun_and das_gera ddler den_rest deten die_dach eauti ersag fahr_jetz fchen genge guts_fuer hulte iedri \
        im_feue im_jahr klo_und lag_mit magne mpen> oddle opped oted> rmine salmo sampl sfall sonn_und tely> the_far \
        thous tical tiful toddl torte umste utifu verl_und vier_jahr wie_sie =-1,3,0,-1 <euch <mand <pock <salm \
        <seku <tort aehle am_vier chlug chrin dachr das_zwei den_letz der_prei der_stro eift> eine_nach es_kein \
        euch> fully haus_und hlug> hrgae hrinn nach_an nach_wie nie_etwa ntie> oesse plas_in prang rathe rein_0 \
        rtesc schwe sekun stil_in stlos the_blue the_labe theke ully> ured> wette =-1,3,1,-3 <coul <ersa <graz code> \
        could die_gebu eine_drei feren frank graz> hickt iges> laute lben> ought rtete say_the servi um_0 und_mir \
        =-1,3,1,-2 <avai <bag> <gaen aend_sich ailab avail ilabl nfrag the_lady ufbau up_to vaila =-1,3,2,-4 <ande \
        <brac ersat verwe =-1,3,2,-3 ebrau fiel> =-1,3,3,-5 elief =-1,3,3,-4 <boug bough =-1,3,4,-6 <acht =-1,4,-5,1 \
        ietet =-1,4,-5,2 atte> =-1,4,-4,1 ansch =-1,4,-3,-1 beim_zwei eeken ekend weeke =-1,4,-3,0 eloes erbar \
        hat_in rbar> serer =-1,4,-3,1 gkeit igkei =-1,4,-2,-2 0_minu <page fish> letz_jahr nuten =-1,4,-2,-1 0_okto \
        <affe <ital <menu aceme affec auge> bis_jahr cemen chmec ctly> die_date die_schr egebe ehlun eihe> fecte \
        gut_dass heke> hmeck inkin ischt ivery kost_0 lacem lass_sich obble odel> oerun remde schub stel_auf \
        the_shop toeru tons> und_pass von_aus =-1,4,-2,0 der_jung ztes> =-1,4,-1,-3 artun girl> i_have mehr_als \
        steh_und uebe_dies und_sie wartu =-1,4,-1,-2 <numb <saub <tape as_we baure booke cheln der_kass deres echse \
        empfe esend fehlu gebuc heal_offi hend> hstue ithin numbe ringe rver> saube singl sselb tages tiges uehlt \
        von_war wechs weich withi zu_0 =-1,4,-1,-1 aited falsc fremd ich_haet list_der ocker tell_me tels> \
        =-1,4,0,-4 quiet =-1,4,0,-3 <diff <ring <stil <swit able> alten asche chsel etter hat_zwei in_bad lief_die \
        must> nbau> ramm> reich rung> sind_seit switc =-1,4,0,-2 <fish almon bei_ein by_0 die_dame dies_woch gekom \
        gelie haelt kanda nasse odell passt schw_verl sech_stun =-1,4,1,-5 <fitt =-1,4,1,-4 oden> packt termi vater \
        von_habe =-1,4,1,-3 <tage =-1,4,2,-5 rsatz with_a =-1,4,2,-4 inks> =-1,5,-6,1 etet> =-1,5,-5,1 cked> \
        =-1,5,-4,-1 kruf> =-1,5,-4,0 <may> <used <wate euer> =-1,5,-3,-1 <seri <vorm eiss> ganz> umpe> =-1,5,-3,0 \
        fuer_0 hose> =-1,5,-2,-3 <lob> das_ist kopf> noch_bis =-1,5,-2,-2 <only ated> belt> cket> eleve im_mitt \
        latte leven messe only> sende tant> =-1,5,-2,-1 that_i =-1,5,-1,-3 <empf <trac ersuc gleit mein_frau netz> \
        rsuch =-1,5,-1,-2 fand> ickte =-1,5,0,-5 ittel wasch =-1,5,0,-3 hnike hwer> =-1,5,1,-6 liste =-1,6,-7,2 <it> \
        =-1,6,-4,-2 chalt =-1,6,-4,-1 suppo water =-1,6,-3,-3 hatte haut> seit_der =-1,6,-3,-2 ckruf eckru ueckr \
        =-1,6,-3,-1 <send vergl =-1,6,-2,-3 kilo> krank =-1,6,-2,-2 als_haet fall> gefah =-1,6,-1,-4 das_ding date> \
        ranke =-1,6,0,-6 <holz =-1,7,-5,-1 ellt> hand> =-1,7,-4,-3 uppor =-1,7,-3,-3 brot> =-1,7,-2,-5 <gera \
        =-1,7,-2,-4 bei_eine schwi =-1,7,-2,-3 die_frau =-1,7,-1,-5 <ab> =-1,8,0,-7 <mir> tter> =0,-9,4,6 ster> \
        =0,-7,1,6 zeug> =0,-7,1,7 stag> =0,-6,2,3 jede_zwei =0,-6,2,5 spend =0,-6,3,3 ellte =0,-6,5,0 ssion \
        =0,-6,8,-2 ntrac =0,-5,-3,7 <zum> =0,-5,-2,7 latz> vor_der =0,-5,-1,5 hat_die rschu =0,-5,0,4 reife \
        =0,-5,0,5 airs> =0,-5,1,4 <buer =0,-5,3,2 <rege =0,-5,4,1 ompan =0,-5,5,-1 <verr =0,-5,5,0 gung> tende \
        =0,-5,6,-1 <ante <dire <how> gned> igned unde> =0,-5,7,-2 <soli =0,-5,9,-4 rtrag =0,-5,9,-3 <vert ontra \
        =0,-4,-3,6 <sund =0,-4,-3,7 river =0,-4,-2,5 thro_the =0,-4,-1,4 <tee> ivers rueh> =0,-4,-1,5 entne gasse \
        ntner =0,-4,0,3 der_bank lehr_von nauf> stift tall> =0,-4,0,4 <da> erhei eumt> ften> kamen rettu uebe_dem \
        =0,-4,0,5 llstu =0,-4,1,2 verda =0,-4,1,3 hwass =0,-4,1,4 haeng ough> =0,-4,2,1 compa die_meng =0,-4,2,2 \
        <stre aben> eberr lebt> =0,-4,3,0 ersch im_scha sich_aus =0,-4,3,1 <over ande_mark calls derun ennen haben \
        later name> von_sich =0,-4,3,2 ich_im =0,-4,4,-1 oices =0,-4,4,0 <trad aeft> lobt> nanzi =0,-4,4,1 verwa \
        =0,-4,5,-1 etigt lier> menge verfa =0,-4,6,-2 inhab kredi nhabe pacht work> =0,-4,7,-4 ract> =0,-4,7,-2 \
        ftrag =0,-3,-3,5 sgela =0,-3,-2,4 an_den ermis =0,-3,-2,5 bitte chner chutz maenn poliz rmiss ruebe schut \
        the_comp zwei_maen =0,-3,-1,3 der_bahn gela_von hair> last_von loetz windo =0,-3,-1,4 <folg <leuc <maen \
        <paar <ploe acker alamt atike filme fluec lante lizei mwelt olize perrt rauer relle umgek umwel unte_mein \
        works =0,-3,0,2 dem_gela erts> imina inker nich_durc rften sein_auto trans =0,-3,0,3 <boes <laun <mit> <wisc \
        abora aeren aeume beten denkt ebaeu fehla for_two gebae gege_eine giess greif habe_um in_this lted> ngswa \
        oetzl ploet rchen ters> und_wie waehr =0,-3,0,4 0_apri eckte von_auf =0,-3,1,1 buchh dann_eine ouses \
        the_fami truck uchha war_unse =0,-3,1,2 <arme <ihne <niem <oben <tran achmi ammen atory berge bis_die chwei \
        der_woch enehm haus_in ichte icker ihnen niema osten renze roke> stor> that_the the_foun um_sech werd_noch \
        zwei_die =0,-3,1,3 <pfor aehe> hters nachm posit =0,-3,2,0 <ausl auch_wenn eilte tsend =0,-3,2,1 <obje \
        am_selb aren> ators aufen bei_im blic> die_ag die_tier haeus hwerd lance lator lgen> menti ourt> rannt tenan \
        ublic ufgeb =0,-3,2,2 rutsc =0,-3,3,-1 fonds group ispon mich_das =0,-3,3,0 <earl <vork adene after cent_of \
        chhal habe_im hhalt insti kanis laden natse nich_eing porte proz_an purc_lady urchs ussch utor> vorst \
        =0,-3,3,1 thei_own =0,-3,4,-2 euro_je tzte> =0,-3,4,-1 <gewo <lawy <voll amtsg awyer die_kont eidet erwor \
        hand_mit heet> herer lawye mtsge rove> sbank taats =0,-3,4,0 <auss achha ndler onats oten> settl =0,-3,5,-2 \
        <bid> anwal apita ausba ebern ferer nwalt provi tice> =0,-3,5,-1 anchi chise nchis =0,-3,6,-3 <tend \
        =0,-3,6,-2 annt> =0,-2,-4,7 auf_eine =0,-2,-3,4 tory> =0,-2,-3,5 to_the =0,-2,-2,3 <blau <hiel <west dents \
        loesu meln> ndern oesun tgart =0,-2,-2,4 <bitt <driv <exhi das_ordn die_numm dorf> eferw eine_ents einga \
        exhib ferwa hibit on_frid perru rrung towa_the von_ist xhibi =0,-2,-2,5 <umwe wande =0,-2,-1,2 <cybe <hero \
        <naeh <pari <pier a_lad arish ballo bschr chest cted> cyber den_umwe eihga ein_blit enug> erat> etin> genug \
        hgabe hinei hwaer ieves ihgab ihm_eine inein it_like it_woul kehr> kind_duer leihg llers menta nenn_es nenst \
        nteen numm_auf pter> rhalb ricke robbe rossb the_mark ubsta uhr_auf und_kass unte_wass unti_the vents \
        work_at =0,-2,-1,3 <angl <baeu <erpr <hinw <hubs <took andst angle arty> auche bauho belon bis_frei blaze \
        choss chuet den_weg dhof> die_antw die_turm dreiu ebena ehmig elong esper find_das frueh gsamt gssch hacke \
        has_a helm> isel> izei> kind_unte land_ist lass_zwei laze> mit_voll most_of nehmi party reiun rraum ruege \
        schos spiz> ssbra sselt telzu the_pari threa ttelz tzeit ueger uhr_ist ullin week_in wohnt =0,-2,-1,4 <hina \
        hursd nschi on_thur rpres rsday skrim thurs ungsp ursda =0,-2,0,1 <blum <gefl <haub <klau <plue <umsp <zust \
        a_valv aedt> annwe antee arkin arnis auf_elf beerd bild> das_fahr das_stam der_mail der_rauc des_haus \
        die_aelt die_pfle dreih eerdi ein_tran endwa erlob es_bren even_a freun gebla gedie habe_so hand_auch \
        hatt_kein herr_dire hundr hurt> ignat ikeri ilmen it_sinc kost> kuehe laedt lieg_offe luesc man_heut menko \
        minu_eine mpenl mspan nach_dien nach_feie nach_gibt ndred nehm_die nisse nnwer nwage ockt> orrie pannw pfels \
        plues rdigu reund rstra sei_nich sgeta signa sind_weg talki terwa the_hear took_the umspa und_lass unsch \
        utier vers_sie when_a wied_ein =0,-2,0,2 0_bus 0_pati <ausd <bana <behi <brez <brig <bueh <crat <doll <duer \
        <gasl <gies <kick <kids <outf <pate <rad> <spre <tall <teic achtw aesid agai_at alle_wied am_kirc arker \
        arks> be_elev been_clea befo_it blume bran_im brok_into brun_von burg_brok burgl by_two chil_s chtwa chzue \
        cone> crate das_tor dem_labo den_zaun der_alts der_brun der_lage der_naeh der_pres die_hall die_last \
        die_rett dinge dorf_nach dred> drei_kilo duerf eckli edel> eepin efigh eifer ein_lokf eine_tee eine_zwei \
        eing_im eint_ist enlag entru eping erang erren escho euerg euro_in eweg> fersc firef flut> forel forms \
        geho_der geko_habe geoe_ist gesp_und gesuc glars habe_gesc had_alwa had_her hasen heiz_und hlala hmeld hubsc \
        hzueg iesel ihre_eige ilies im_tal in_sieb inate iorch irefi is_to ist_ausg jede_ande kann_das kell_mit \
        kids> klame klers lalar lauf_durc leit_und lets> lies_den littl lling loge> mail_der muend nach_offe ndow> \
        needs neweg nich_ande niorc nterh ntsta nwerk ollat orell ornew orrid ortlo out_the oute> over_it parki \
        raed_fuer raesi rchef refig reic_es reste rglar rhof> riegs rish> rksto rnewe rtier ruch> rund_um seit_er \
        seit_oste sense serne sfest six_hund sola_das spate spie_imme sstra steg> steh_wart stel_eine stete stsei \
        sueds tatik terna the_corn the_depo the_hero the_home the_rail they_even tmuse trati twen_five ubsch ueckl \
        uehe> ueue> ufelt um_hinw unche und_kein undre urgla volle von_nach von_nebe waes_die wer_hat wests whit_van \
        wohi_mit zaehl zehn_kilo zog_der zwei_jung =0,-2,0,3 <thie aeude anze_erst asen> baeud floor fris_bis gesti \
        gswag jecte kicke lanni ligt> nach_von nern> pfort stieg thiev trei_auf von_aber war_nich weide =0,-2,1,0 \
        <muel <seif <zink abge_der as_if ask_whet attfo auf_dere by_noon came_up cipal cutiv das_zeug den_feri ecuti \
        ehene ein_panz eine_meta eine_verw elier esseb execu ezer> farm> form_in gara_in have_take hwund i_hadn \
        ineti ingeg ippt> jahr_als kler> lasti lattf lsory mpuls muss_und netie nicip nie_geme ompul panne pulso \
        rbank rderu riges rschr sagt_es seife serge siede sseba ststu supp_the tehe> terko to_its tragl ttfor tzern \
        ughed ulsor unici used_them utive verw_und ware_laut when_our wir_dreh xecut zum_lade =0,-2,1,1 0_unte <absi \
        <absp <appo <bron <cana <dawn <deze <fasn <fell <futt <geba <harz <idee <matt <mr> <nen> <noth <stac <unge \
        a_noti a_part abge_das acht_mona aeuss ahrel ammti arter asnac at_thre auch_ande aufel baend beruh best_ist \
        bish_0 boese bronz buer_der call_a canal carg_of chmit chtho daru_gebe dawn> days_in den_prei der_ludo \
        der_post der_vier der_west die_im die_lehr die_natu die_vert died_on dort_scho down_with durf_wir eboge \
        echne eezer egten ein_auto ein_nach eine_einl eine_katz eine_vert einm_hat eitig enkte ense> erkal eroes \
        es_ware eters eusse fabri fasna fasst fens_zu frag_was frei_hat fuen_in fuss_hera gebog gekeh gena_das \
        grad_im gran_s haute herse hhaen hmitt hoene hrela hthof ich_am ideri im_amt in_ober ingin inha_von irman \
        is_shut it_that koen_und kost_uns laken laug_and leut_beim lhaus lief_sie locht logy> lohne lorri lot_of \
        mal_in mburg mete_weit mmtis mpel> mpost mtisc my_dog nich_mal nigen nist> nker> noch_an noch_zust nothi \
        nstit nutes ology ompos on_i one_i ortie oste> othin pake_der post> proch rbuer rday> riefk ronze rpfle \
        rrasc rried sagt_sein sass_am schw_hat serv_in sier> skind so_sagt spae_ein sproc stack stamm stan_on stenw \
        the_outf the_regi they_left tierp tonn_die um_eine und_uns undet uns_0 unse_steu up_my verm_ich vert> \
        vom_rest von_gera von_oben von_werd wass_habe we_were week_a weni_minu wurd_hat zwei_woch =0,-2,1,2 <ehem \
        <kueh <lang <tarp arpau aulin aus_ange baeck barbe brik> demen der_foer dwann ehema ellpl ench> erker \
        gehe_der im_eink laere lars> meet> ndwan nich_uebe nlose nobo_coul pauli rpaul schi_im sort> tarpa the_road \
        wine> woll_noch =0,-2,2,-1 <erbe <neve <ruts <saet abili affen alyst anwa_der deal> dited enauf erpfl eund> \
        glei_in intra lese_ich moved narbe picki rants remen rheit slief strit tmach von_zwei wner> =0,-2,2,0 0_roll \
        <cate <fahn <heim <lady <mate <mend <muni <nego <sage <stif a_pric a_seve absic accor adung aglic ands> \
        apan> astwa aus_uebe barte befah berwa bsich ccord cent_the chwun clusi comp_that cont_are dem_bild die_aufs \
        die_krum die_vere drei_refe ebene egoti ein_jahr eine_paus ekuen enden er_sagt erest erfo_das erha_wie ertan \
        erues estba euger fuer_herb fuer_sie gotia guetu haet_als has_got hat_fuen hat_fuer htskr huete ich_gern \
        illin ilte> in_japa incl_the ist_bald jahr_ich kam_nich komm_ein kommi korr_und kost_und krum_gurk ladun \
        lady> laes_seit lastw less_than mehr_der mein_letz membe mir_steh misse negot nete> ngent nordi nseit ntech \
        nzer> oben_und ober_0 olgen oman> onent ordic otiat ponen ques_on ragli rale> rend> repay rtrae sebau \
        serv_gmbh sgema she_said shipp stun_wart the_next the_nord thre_year to_know trale trat> tskra uestb uetun \
        um_zwoe und_frag us_0 vert_der war_noch wenn_ein wer_nich werk_und wir_lief woul_be zieru zwei_mann \
        zwei_proz =0,-2,2,1 <flee <inzw <offi aken> cers> chnap ekehr hase> hnaps hweis inzwi it_has last_week \
        mach_das naps> noch_ein now_four nzwis offe_fuer tains teil_das ustim vor_mein word_sein year_two zeit_hat \
        zusti =0,-2,3,-2 <entz <seas idet> inist ister izenz kapit lizen minis nsame opier ordin seaso the_chai \
        they_aske usine =0,-2,3,-1 <carr <cast <eher <opti <pro> <proc <sett <verf <zuli afte_two atsan aufsi \
        bei_ande buil_a chale ein_betr eterg fsich gerue gewin growe hise> how_to idder iehen in_bar lots> make_the \
        nich_die nisch nvite optio rkass serei sgeri sich_0 sign_for the_regu ufsic ument waer_das =0,-2,3,0 <japa \
        <net> ab_der atsen gruen housi japan rumme spone tige> unte_ein unte_ihne =0,-2,4,-3 licen =0,-2,4,-2 <disc \
        <lice <prov <riva <vora ernah fect> hoben ites> ngert rnahm sons_kein we_are =0,-2,4,-1 <back <bund <busi \
        ante_an busin dschl gest_nach heine iness sines ulief usser zulie =0,-2,5,-3 ingen sgesc tsche =0,-2,5,-2 \
        <effe effec kaeuf =0,-1,-5,7 jeden =0,-1,-4,4 usgel =0,-1,-4,5 esung =0,-1,-3,3 der_buer ssing =0,-1,-3,4 \
        <into das_unte dern> enner erhal wind> =0,-1,-2,2 <ammo <bele <cabi <kran <paul am_hafe ammon attel cabin \
        chleu der_prod ist_mit mmoni punkt satte =0,-1,-2,3 <abov <belo <erke <hack <neub <pain <play <rote above \
        aster aus_0 ausme bove> enced estan germe hinwe im_alte im_stad ingan inwei lschu misst ngang niste oken> \
        olgt> rgerm rows> shut> tvere uefte und_drei verwi =0,-1,-1,1 0_dage 0_naec <alpe <blac <diet <dres <duck \
        <gegr <jaus <orni <pave <queu <rans <roth <stau <steg <tun> <twin a_pram a_quar a_spee a_trai aefft ahrba \
        ailwe all_nine als_baue am_nine am_ufer an_appr angsv ansom apar_from appma apri_she areha arrel arri_in \
        arved arzel aschu astor aufg_dass aus_stra ausbr aveme bauge bien_und black buses chanz chil_from chruf \
        ckbru corn> crew_from ctato dem_krei der_anla der_bode der_wind dial_pati die_angr die_late die_lese \
        die_mitg dockb drei_koll dule> durc_unse dust> ecksc ectat ectiv ectur efft> efone egere egesp ehaus ehrfu \
        ein_zaun eine_klei eine_satz eirad eispr eklae eldie emiet enmei ennes enspi entei erbue erfri es_ging essst \
        etauf fahrb file_on firm_die flue> frag_mein frid_at from_turn fuer_gest fuer_und gege_zahl geis_in gemie \
        gone_to gras_in gros_und gutem hanzt has_lock home_and hossi hrfue hruf> hulkl ich_hiel idige ilwec im_koff \
        im_seni ist_aus ithol jahr_star jahr_zwei jause kbrue kein_zett kleb_ein klink lder> leer_steh leut_auf \
        lhall lklas lockt lston lwech mailw mana_does mark_its marti mean> mete_die mets> mit_dene mit_saeu mit_weni \
        mitg_der mlauf mues_er name_on natu_hat ndesg ndwer ngezu ngsst nich_gefu nimm_sie nine_one nitho nmeis \
        nmitt noche nsom> oben_ein oberw ockbr odule ofen_und ophen ornit osger ossig ouder paint pasto pavem \
        pers_werd pram> premi prom_in ranso ratzt reisp rene_the renlo rgege rlieg rmens rnith rohr> roth> roth_who \
        rrel> rrenl s_new sael_und saft> sgass sie_da sie_im skier soba_der some_to spee_abou sper> sschn sserr \
        stan_ist stenr t_even tatis tele_nich tenha term> the_kitc the_shed the_shee the_vill trai_of tray> uehlg \
        ufall ulkla und_krei und_tele und_zehn unse_spie unte_hatt utem> utler verk_kann vier_klas wass_und weat_and \
        wehrf wenn_es whil_the wie_in wife_s wirt> woll_ihn zaeun zaun_ein zufal zuge_dami zum_dank =0,-1,-1,2 \
        0_enth <amus <bewi <bitc <blaz <brat <bred <carv <chim <drai <etag <flam <frue <genu <goer <goos <heli <hine \
        <hist <kand <krah <papp <pavi <pram <rase <rive <skat <spee <spon <tals <tote <tues <vica <wuns a_bann adven \
        aerts aetin ahint alpen alte_tran altst am_lief am_prem amuse and_let anien appel arson as_rece atver \
        auf_ihre augu_in aus_stel ausdr bahn_hat ball_und bass> baum> bele_von benhe bevoe bitco blie_unve boesc \
        boxe_of bran_von bras_band bund_und by_dusk carve chatt chaum chche chgan chimn chivi chlot chtfa coin> \
        da_sind damm> dari_ein das_geba das_geri das_guta dem_buer denau der_b der_mitg der_natu der_ort der_sein \
        des_schl desst die_bevo die_ehre die_fass die_funk drei_ange drei_land dstif dvent eboar efloh egenb ehlba \
        ein_gesc ein_hers eine_gede eine_stah elf_uhr elnah eltam erabl erfen erons erpre errot erst_am eschc eschu \
        estse etage eubau eulen evoel fair_retu flamm flat_the flohe floo_on flues foers fone> four_in frau_aus \
        gade> gendl gesc_an gese_auf gesp_an gewac girls goerl goose gros_im haels hat_i hat_kein hatt_der haum> \
        haus_im have_gone heira heron hgang hile> himne histo hivis hlaeu hlbac hlitt hmigu hnen> horst hreat htlin \
        huell hulha ibiti icar> igade igem> ikes> ilmed im_bach im_erdg im_mueh im_ort imney inale irate irls> iseln \
        islan ist_leer ist_steh istor itcoi its_floo ivist juge_blei jung_leut kein_nur krahl laerm laeu_aus lamme \
        lamps layin lbach leg_and leits lern_verd lette lift_the lkeru lkw_fahr llee> lmed> loes> lohen look_of \
        loor> lorr_a losio ltamt lwage mens_in metr_of migun mit_fris musem must_nach nach_bish nach_fuer nach_seit \
        nach_zu neuba ngssc nich_verb niem_der nkte> nnens no_invo nsatz nstab obje_the oerch oerli oerst of_lett \
        offen ohne_stro oniak onist ootbr open_day opter orhae ortsv osion ossbr otbri oungs ozess paare panto \
        pari_will pavil play_the plosi powe_was proj_von quarr rahl> rasen rath_zimm rauss rchga reade reck> resor \
        rette reuz> rlitz roll_mit rolla rozes rube> rzell s_auch s_chai s_da s_peop said_a sarg> schch scheu \
        scho_die scho_the sdrue selna selte sich_vom sie_samt sie_stam sione sioni so_the spuer ssed> stie_aus storm \
        tarts tbrid tcoin teams tgeno the_conc the_fenc the_fune the_look the_park the_path the_pier the_rowi toeck \
        toerc tops> tote_fore tstad tuesd uched uebe_fuen uebun uesda uhof> umba_zum und_droh und_pfla und_pros \
        unkt> unse_brie unte_war urist usbru usdru useme vicar vier_mens visi_are vom_gehw von_ober vor_jede \
        was_sent welta wem_die whic_he will_eine wird_hat with_eigh writt xplos ziere zwei_pens zwoe_mete =0,-1,-1,3 \
        <alts <bann <orch <stur <unas angre copte derwe die_feue die_kueh elico enan> ezeig helic icer> icopt licop \
        llato maer_in naske ndsti ngrei nzeic on_wedn rons> rweg> sein_neue stei_aus tain> tator tsver unask waech \
        zende =0,-1,0,0 0_ihr <anfl <behe <done <enns <febr <forg <galv <geze <hail <perc <pfot <pike <vogt \
        aben_ents achku aemmt aeusl als_bewe alvan am_fuen am_mueh and_pays and_stov and_this anflu angs> anita \
        anla_von ansc_ich arbe_brau ardig are_bril asern atsse atzze auf_ruec auto_auf auto_der baus_am beari \
        beim_verb bele_der bete_hat bewe_in bis_okto bord_die bruar buil_and butio can_t cardi chgef chiva chweg \
        ckern clip_the cools das_zugt dbaue den_leut den_niem den_stan die_nie digan dolme done> door_and drei_leer \
        dsaec ebrua edlic eebae ehlbo ehrpl ein_dack ein_kiss einsp eldsa elhau elsaf elver empf_hat engi_are enns> \
        eplat ernoo erric erste erwue etsho euro_ruec ewage fast_die febru ffres filed firm_zur flug_hat forbi foten \
        fter> ftern fuer_niem fvert galva ganz_kolo gebe_das gege_0 gehe_bei geli_0 gene_die genu_die gewa_und gnet> \
        got_an grue_am gssan hab_zwei had_smas hael_ersa hand_am hang_abge has_no hat_zum hatev henre hlbox holen \
        hubst ibuti ich_muss idens idest ihr_geld im_paus im_wech in_echt ineha inspr inte_and jahr_leit jede_verk \
        kehl> ketsh kett_in kiere kmala ksam> lagge lame> lass_das lear_the leeba lehrp liant lice_for lief_des \
        lleeb lock_the lsaft lvani mal_was malam man_halt mean_that mein_stan meld_die metsc minus mit_halb mont_ist \
        morg_ein moska mount mschu naufg neue_art niaka niert nmali no_obje nsaeg nschw nstfa ohne_ruec olish olmet \
        orbid ordn_best ored> orfpl oskan ossra ourly pfote plan_aus polis rast_in rchsc rdet> rdiga rfpla rigge \
        rmosk rnoon rnstf rollo rossr rrede rrich rude> rwuen s_not sams_im satzz schan schi_am schl_fuer schu_beha \
        sech_proz sei_im selb_den sell_the send_a shar_a sherr sich_sofo sind_an singi slos> sonn_auf sonn_mein \
        ssani stan_da stan_sie stet_binn stfal stone stun_auf stun_den stun_nich swit_off tage_frei tarti telka \
        teme> tente that_cool they_put tials toffh took_a tran_of treut trot_am tshop ttene tvert ubste ufung \
        umge_das und_ersa und_erst und_fael und_laut ungsm unse_gros up_nine urly> verl_der verl_sich vier_ab \
        volu_in von_sass wait> wenn_mein werd_vers werk_habe werk_stat werts whate wied_weis wied_wir wir_im wir_sie \
        wurd_sie zerha zugt_nach zum_dom =0,-1,0,1 0_best 0_es 0_modu 0_ware <abbe <adjo <adri <alep <altm <ampu \
        <amtl <anma <barb <bats <baub <biod <blan <boed <brew <bris <bunt <caro <chro <dad> <dark <derb <doin <dot> \
        <each <eind <eisw <emil <erlo <felt <foot <gara <gasf <gero <ghoc <glaz <heav <herz <hidd <hike <hip> <hohm \
        <hueg <ilka <kan> <kape <kehl <kerb <keyh <klam <klis <knoc <krax <krip <kroc <kuck <laub <ledg <lehm <loge \
        <loll <lwiw <map> <mat> <matr <mid> <mikr <mitf <movi <nan> <neuj <occu <ocke <oden <orka <otti <panc <pfui \
        <phys <pizz <pude <quar <quay <ragt <ramm <rams <sag> <seeu <skel <swep <swif <thri <tool <torc <trec <trun \
        <tune <u6> <uebu <unla <vehi <voge <vord <waeh <weak <weld <wesp <wine <wohi <wovo <wrap <wuen <zunf a_cabl \
        a_coat a_conv a_half a_lot a_pers a_red aatss aben_in abna_das abna_ist absa_von absof acht_woch achtf ackie \
        ademe adqua aeber aehls aehma aeht> aets> afenb afsae afte_noon aftsb agai_on agert agnol ahlma ahnte ailed \
        akery akler aknes albah alde> alepp alker am_deic am_inn am_pass am_schi an_ein an_lade an_unse anato \
        anbi_von ancak ancer and_afte and_lear and_lets and_put and_stan andad andba andbr ande_jahr andha andme \
        ange_mein ange_wurd angli ankla ankzu anspl antre antw_war apeut aranc arath arbe_daue arber arbst arby> \
        are_talk arell arier arm_in arme_man arol> arryi arsha artin arze> arzer asfla asket at_knif ateve athon \
        atmus atte_on aubfr auch_nach auch_zur auf_besc auf_n aufbu auffo aufse aufwa aus_kind aus_pole ausd_wuns \
        ausgi aushu auso> ausr_eine ausra auss_ware auto_in autof avili aware ayers baeuc bahnv bank_mit baske bats> \
        be_insp bean> beban bedie been_call beerr begu_leav behi_s bei_arbe beim_aush beim_ausr bein_empt beine \
        belpa berbu bereg berre besc_an betr_war bewa_mann bgekl bgeta bitt_an blac_smok blank blos_noch blutj boede \
        bouri bran_habe brau_so brave brewe brick brie_gesc brin_the brist bsoff bstai bsuch buchb buer_0 bunt> \
        by_for came> came_and came_over camp> carol cept> chbin chee> chef_und cheng chenm chenw chepp chil_on chile \
        chkam chmop chnam chnen chrom chsae chtsu ckcha ckges cknen ckuck clima club_of const cont_and cooli \
        copp_thie cost_them coun_is coun_them cour_at couri crew_are ctive daill dami_er dark> das_blec das_denk \
        das_gesc das_hosp das_leck das_tech davo_im day_he days_the dden> deck_auf deck_und deckc dein> dem_bahn \
        dem_bode dem_kami dem_rath dem_schw dem_wass demei den_dach den_grab den_mann den_rege den_sech den_see \
        den_vier den_vora depla depo_von depon der_adle der_bagg der_brut der_fili der_flut der_hoer der_kond \
        der_nase der_orts der_pers der_port der_prok der_reic der_rich der_sich der_somm der_stur der_weid der_wert \
        deram derby derei deroe derz_nich des_betr des_verb deshe dest_the dete> deuti did_on die_bele die_elte \
        die_ente die_erzi die_fahn die_flas die_hald die_hers die_jury die_konf die_krip die_ober die_pate die_plas \
        die_rauc die_stre die_sued die_tals die_troc die_uns dies_tag dietf dion> disp_hall dneun donn_0 dorf_ist \
        dorfp dort_ab dquar drei_brie drei_leut drif_over dry_the dsack eadqu eakne earan earby eband ebenh ebohr \
        edail edged edger edsta eelas eeufe efuet egebu egern egers egest egeze egges egram eheul ehicl ehlan ehnst \
        eimle ein_band ein_beke ein_bewa ein_biss ein_burs ein_foto ein_lief ein_logo ein_regi ein_rent ein_rohr \
        ein_seit ein_spre eine_buch eine_eins eine_gefa eine_link eine_rech eine_stro eine_uebu eing_eine einm_mit \
        einmu einra eint_betr eizoe ekam> ekten elarb elegr elies ellac elpac elte_mit elzeu emeis emenz emil> emmt> \
        empf_den empt_and enade enala endes endor endst enfes enlau enleu enmit enmue entfu enthi entif entuc enze> \
        enzwe eonro epari epoin eponi epped eppo> eppte er_drei eramp erape erbep erby> erdig erena ergeg erhos \
        erkl_den erkl_und erkri ermel eron> erpuf erre_der errte erueb erzel es_ents es_und es_vom esden esgru esor> \
        estec eterw etfur etiet etry> ettla euern eujah euler eult> eutig eutin euzwo evac_afte evier ewarn expl_in \
        explo extr_den eyhol ezeln fahne fahr_wurd fall_due falte farbs fburs febr_0 fehl_auf fens_gesc fens_mit \
        fepoi fertr fest_schu fest_seit feue_zu fgeri fiere fili_in firs_clas flatt fledg floes flue_in flugh fmasc \
        for_anyo for_deli ford_von foto_stat foye_von fraes frau_die fregu frei_ab frei_mont from_alep frue_0 \
        frue_hat fsaec fssta fuen_buer fuer_ange fuer_rich fuer_roll funk_auf gard_club gart> gasfl gasl_ange \
        gave_up gebe_gebe gebo_das geboh gedr_wird gefas gefu_0 geheu geht_auf gekla gelad gelb_wolk geld_im gelds \
        gele_dass gele_der gelt> gelwe geme_schr genbo gera_der geran germa gerol geru_der gesc_aber gesc_halt \
        gese_sie gest_das gest_ist gest_mit gewo_die ghafe ghock ghter ging_0 ging_seit gips> glau_ich glazi gnatu \
        gnoli goer_hat gold> got_out grave grun_des grund gsmed gsrat gswer gumm_wir gurte habe_dafu habe_nun \
        habe_uns habe_vors had_both haen_der haen_nich halb_fuen halb_gesp hall_was hall_zu hamm> harz> hat_kata \
        hat_moeg hat_zuge hatt_ein hbind he_look headq heads heizo held_at heli_with henal henar henma henwe heppe \
        her_oppo herue heul> heult heut_als hicle hidde hierm hinde hing_im hint_unse hint_zwei hinw_nimm hirme \
        hkaem hlger hlman hmopp hneel hnstu hoch_mein hof_die hof_von hofft hohma hold_its hour_i hour_my houti \
        hreri hresb hresr hsaeu hstei htbar hund_am hund_jahr hund_sind hupt_es hwan> hwein hwore hysik i_coun i_use \
        ich_daru ich_durc ich_nehm ich_werd idden idrig iefae ieges ierkr ierma iermi iesgr ietfu if_it ifepo ifere \
        ihre_bild ihre_frei ihre_proz ihre_schu ildka ilion ilka> im_holz im_minu im_op im_sand im_vors im_yoga \
        imatm imbur imlei in_char in_deck in_flam in_goss in_jack in_olde in_sept in_sock in_weis indeu inds> ingeh \
        inisc init_on inkle inmue ins_hint inve_von inzw_in inzw_kenn ionsl irbt> irnla is_unde iscov isern issed \
        ist_ja ist_jede ist_weis ist_weit istol istoo it_it it_mean it_to itfah ithiu itig> izoel izza> ja_das \
        jaen_die jahr_zuru jecti jema_etwa jema_in jetz_an jung_vom juni_im kaemp kame_am kami_von kann_inzw \
        kata_ausg kchai kehou kein_geld kein_wort kerb> kerl> keyho kiesg kind_frag kirc_von kist_aus klin_ist klisc \
        knen> komm_an komm_eine komm_nach kompo kondu konfi krain kraxe kroch kucku kuen_eine kuest kuns_vor lacki \
        laes_das laes_im lage_auf lahm_unbe lamp_and land_das land_nach lane_with last_autu last_satu last_seen \
        last_tues lauf_der lazie ldkam ldsac leak_dies leara lechd leck_ist leer_scha legat legra lehr_aus leins \
        leit_hat lekte lent_us leppo lerfr let_the leuc_die leut_vom lfing lich_an lieg_noch lieg_und lies_die limat \
        limbu line_to lithi loca_hist lock_and lolli loors loser lotte loung lowed lown> lpack lpenv lplat luef_aus \
        lugge lugha lung_the lutju lwaer lwiw> lzent lzeug mach_and magno mahn_die mai_als mail_die makle man_riec \
        man_with mandi mant> mante marat matmu mats> mbruc medai mein_hof menad menz> metz_die mgekl mhaus miede \
        migt> mikro minu_a misto mit_bril mit_elf mit_im mit_spat mit_tier mita_0 mitfa mitg_es mitt_ist mitt_um \
        mkost mode_von mona_schu mond_nigh moosw mopp> morg_hat morn_off movin msaeu mueh_und muse_zeig my_dad \
        my_init my_nan nach_hatt nach_stan nach_zeug naehm nann_es narre natu_fuer nauso ncake nchor ndad> ndesh \
        ndeut ndneu ndukt near_the nearb nebel neela nego_are neinf neing nelie nenge neonr neub_von neue_prue neuja \
        neun_wied nfest ngela ngelb ngena ngsra nhall nich_gern nich_ging nich_sagt nich_wegg nich_wohi niem_verg \
        nifep nigh_the nkets nkler nkzug nleut nmete nmuen nmuse nneli nneng nobo_at noch_per noch_stae nolia nordo \
        not_open now_we nroeh nsel> nslei ntato ntfue nthie ntifi ntin> ntrum ntry> ntuch ntwar nun_hat nur_an nwald \
        nwart nwind nzwer ob_ich oben> oberh obje_to occup ochs> octo_the oders oecke oeden oelbe oetry of_stee \
        ofahr offe_tonn offel offt> ohne_foto okto_in old_man olia> olke> ollwa omben omena omkos omsae on_s onalz \
        onduk one_brok one_way onges onroe onsen onsle ooker oppo_and ordn_sei ordos orkan ostfl othe_firm ottil \
        ounge ourie out_on oving ovon> owere own_time pale_spie panca para_fuer parie park_aufg part_with pass_by \
        past_nine past_the pate_fuer penve perte peuti pfmas pfui> phena pick> pizza plak_loes plea_brin plus_zwei \
        poetr poli_are poli_von presi prink prob_den prome puela puffu put_in quay> raebe rain_and rakt> randa rapeu \
        ratho ratie rauc_ist rbepa rbezi rbsto rchka rchla rchs> rdost reces rech_die refin regi_die regie reide \
        renhe renzw resbe rett_frei rezel rfrie rhers rime> rinkl rkam> rkrat rlese rmand rmant rnlam robte roes_von \
        rohre romko romsa roun_in rpuff rrett rryin rsich rteln rten> rtreu rtsve rtsvo ruchs ruec_steh rundr rvor> \
        rzer> s_daug said_ther samt_kind sanda sandh satt_mit sbibl sbrun scha_stan schee schi_faeh schl_gab \
        schn_dach scho_is scho_nach schu_so schw_im schw_rauc scove sech_hekt seeuf sei_ja sein_aber seit_alle \
        seit_neun selb_eing selwa semen senla serwe setz_eine sflas sging sgren sgrub she_will shoe> shor_befo shorn \
        shou_use shub> sich_imme sie_hing sigke silbe sinc_spri skip_the slipp smeda smiss so_far soff> sold_the \
        somm_hat sond_durc sonn_bei sonn_nach sons_nur spang spec_are speck sperl spie_seit spre_verw spri_ther \
        spue_sind sselw ssenb ssenl sserb sserw stabl stach stad_den stad_eine stad_fuer stair stan_ploe star_am \
        stat_mit stau> stay_open steh_da steh_ein steh_fuer stel_sein steme stenl stepp stil_post stirn stoe_sind \
        stol> stook stra_die stri_was strik stud_auf stueh stur_lag such_mit sund_at sund_s sungs swept swerk swift \
        tache tack> taeus tafe_und talk_to tankz tarra tauft taus_leut tball tbar> tecti teger teher teinb telan \
        teleg tenla teppe term_at test_die tfurt that_he thatc the_atta the_bake the_buil the_call the_cana the_cath \
        the_cell the_coac the_coll the_dela the_duck the_harb the_heli the_inn the_kerb the_lake the_powe the_tank \
        the_wint them_peop them_turn theo_and ther_i they_neve thium thon> thou_a thou_of thre_comp tigen tilie \
        tirnl tjung tlake tlauf tmann tment tnahm to_do to_him to_our to_repl to_stay tofah toge_with told_that \
        tored traet tran_von trest trin_das trot_auf tsbib tsueb ttili ttlak tuehl tuer_auf tues_by twerb two_and \
        two_with tzenk tzkos tzug> uarel uarti ubend ubes> uchbi uchme uchtb uchtr uchts uckuc uedst uelar uerfl \
        ufbur uffor uffun ufzul ughaf uhaen uhr_ange uhr_uebe uhren ukteu ulege ulwag um_drei umge_die umkr_von \
        unawa und_dana und_daue und_fisc und_ihn und_ihre und_kann und_leuc und_mail und_sein und_verb und_wiss \
        und_zaeh und_zum undle undne unner uns_auch uns_das unsth unte_verl unti_a up_has urchl urste usgin ushub \
        uslan utig> utin> utjun utofa uwegu uzwor vehic verb_sich verd_der verd_ich vero_das vers_bei vieh_mit \
        vier_bis vier_ist vier_leut vier_mal vier_roll vier_schu vilio vist> vom_glue von_frue von_laeu von_wart \
        vor_mich vor_mitt vor_unse votes waer_der waer_und wahrs wald_und wand_im war_fehl war_laut war_neu was_last \
        was_our was_out wass_in wass_stei watc_from weakn wecke wedn_the ween> weht> wept> werd_foto werd_gera \
        werd_mit were_prom wert_der wespe what_call who_work widri wied_da wied_wenn wifts wind_was wir_auss \
        wir_wied wird_aber wird_am with_cake with_his with_one woch_beim woch_der woch_lang wochs woelb wohn_seit \
        wolke woll_zwei woren wortr wovon wuers wunke wurd_drei year_sinc yhold zahn_die zehn_zent zehnm zeig_der \
        zeile zent_das zerkr zieh_bila zisch zoel> zu_arbe zu_luef zu_zwan zuleg zum_arzt zum_glue zum_krei zunft \
        zur_eroe zuweg zwis_0 zwoe_jahr zwort =0,-1,0,2 <ablu <ayse <bass <betw <cook <dema <erdg <gips <olle <resi \
        <sain <sarg <scon <toba <ukra <unco a_chil a_prim a_whit abbey abou_two aille allee allon am_palm am_zebr \
        and_his appoi aptai aqua_von arch_has arrau arsch aufre ausee banne bbey> betwe bis_halb blut_sagt bube_aus \
        capta chilf chur_the das_heim das_mate das_will dass_mein deman den_chor den_seit der_erlo der_meld die_alar \
        die_flae die_neue die_sani die_univ dies_somm dmeld dolls down_as driv_was dstad edrue eflue egenw egier \
        ehlgr eibad ein_mode ein_sarg ein_schn eine_helm eine_hoch eine_roll eizt> elf_park ellan emons enaeh enarc \
        eolog erdge eschz etwee ezaeh fens_die ffel> fifti film_fuer flaes frau_in frei_gewo gart_aus gela_war \
        gema_von gera_die geru_am ggesc glers habe_dort has_move hat_anze have_seal heizt helm_und herwi hiel_ein \
        hilf> him_the hing_man hlgra hoch_erre hohen hoste how_far ibad> iftie ihund in_betr in_goer intme ittes \
        ivert jahr_vier kein_schl kene> kind_zahl komm_da kstor labo_in lay_by leaki leic_verl lerc_habe lgrab llon> \
        lmann luest lwass mann_hat mein_brie mein_fens mewhe mill_lane monst muss> mutt_0 my_chim naeh_der narch \
        ncove ndach ndmel neig_of nflug nich_einm not_even now_hang now_the nsore ntmen ob_er oelle of_cabl \
        offe_eine ointm oppo_the outfa permi plan_in ploe_ein poli_beli ppoin ptain ptied rang_um rbrei rdges \
        repa_raed rifte rike> roll_ein roun_the runs_the rwise saint scha_der schl_mein schzu scone seal_off \
        sech_ware semme sings soll_im some_at soren stay_unti sties stric subst sulte tank_the terfu that_even \
        the_abbe the_brig the_gard the_stai the_war therw thos_of tiess tor_von town_s trug_eine tween uella ufreg \
        uhr_den ukrai ulhau ulted umwe_hat uncov und_heiz unte_aufs up_this us_who usee> utfal uting vers_ende \
        von_sah vori_herb weg_zum who_had why_the wise> yber> youn_in zu_vero zwei_zum =0,-1,1,-1 <buss <cad> <cyni \
        <data <dues <exci <fein <flaw <gall <menz <mutu <owls <perl <ray> <spac a_dani abgab achpr ackwa afes> \
        als_must anza_von arch_den aufir aufs_geld ausli awles backw bank_nich baufi bei_elf bere_der betr_auf bgabe \
        bids> biet_die bindl bis_juni bitt_bis bjahr buer_von buye_at cafes chfor ckwar cynic da_noch dann_die \
        den_kont der_dire der_list dere_eige die_noti die_offe dual> duess eady> egrue ein_kons eine_fina eine_kell \
        eine_schn eissi ektve eldet eldor eltin engi_who ensa> erne_der es_wird etsle fahr_koen felte flawl \
        frei_sagt frei_wird gagen galle gastr gege_ein geld_gewa gsber haeu_sich hage_die has_sold hat_inzw \
        have_neve hford hheld him_a hulst ietsl im_verb ingag inha_ist ins_haus is_not is_suin it_some ithhe \
        kauf_das kons_aus ktver laen_an last_steh lawle lbjah ldorf lief_soll line_with link_to lmach lose_unte \
        ltemi lvers lying man_sieh meger mein_haup menze mind_zwoe mtlic mutua my_benc name_the ndete ngsre ngth> \
        of_net of_sept ohne_ihn onest ormen ountr owne_of paid_in plyin pplyi prov_an rare_get rausz rektv repa_0 \
        sakti scho_hat sein_arbe seldo sett_by sidiu spae_der star_war stron telie temit terar the_big the_revi \
        the_tabl then_she they_paid thhel thir_thou tiate tric> trono ufirm ugbau und_haen und_nie unte_von usse> \
        utual vere_als vote_on wait_the wait_to weit_in wird_das wird_soll withh wless zels> zenzv zu_und zvert \
        =0,-1,1,0 0_ab 0_auto 0_bei 0_einh 0_geae 0_grow 0_metr 0_nich 0_on 0_per 0_vere 0_verk 0_vier 0_was <acke \
        <akkr <alre <anni <aski <boeh <capi <cham <chie <debt <duns <erle <fasc <freu <futu <gin> <gnom <goss <hafn \
        <hagg <hott <hume <insg <jene <jo> <joys <jury <kaum <kaut <knit <lame <memo <moeb <nati <near <parf <parl \
        <pfae <pled <pole <quic <rab> <reak <ries <rueb <rueg <sabb <sack <savi <tidy <tied <toma <unle <wahr <warr \
        <wede <woma <zam> a_cred a_euro a_fran a_larg a_spre a_tonn abbat aber_sie abge_am abge_word abge_zum abgeg \
        ablad abne_lass abov_a accu_of achth adenp adher advi_to aelde aeus_sich afner agebo agenb agnac agnah \
        agre_a ahnae ahnve ahrdi ahrun airma aits> akkre akti_verl alle_offe allo> allzu alrea als_uns altsb alue> \
        am_erst am_lage amber amewo ammka amsch amt_hat an_fuen an_um an_zur and_engi and_octo and_offe and_our \
        and_rema and_with and_woul ange_bitt ange_fuer anred anru_ob answ_the aperc apft> aqua_mit are_said area> \
        arely arfue arkre arkte asiat ask_in askin astun atchd athae atzme auch_die audi_foun auere auf_ihr \
        auft_eine aughe aulag aus_zwei ausg_ohne auss_der awnmo ayabl back_from back_unpa bank_glei batic bbati \
        begl_den begli behi_the bei_hab bei_hatt bei_kam beim_muss beko_habe belas beno_die bere_ist berfr bergk \
        bespr best> betw_marc betw_thei bezif bid_for bist> bist_du bled> boehm bond> boug_0 bstst butor buye_drov \
        cafe_in call_is call_to came_back capit cent_by cerne chal> chamb chase chbac chbru chdog cheno cherc chget \
        chhan ching chini chkun chmis chor_und chri_and chron chtma chtzi cided ckbli ckeri ckfor ckly> clau_0 coinc \
        cons_to copyc crap> cred_us dami_sie das_auch das_erdg das_laut das_lief das_ohne das_weih daue_an days_beca \
        dders debt> decl_to deln> dem_abba dem_uebl den_grun den_mont den_semm den_term denku deoca der_inso \
        der_klav der_kurs der_lond der_mate der_naec der_pege der_putz der_ramp der_sais der_stap der_verz der_wirt \
        dere_lief des_erst deut_schl dged> dhers dicke die_bila die_bran die_diff die_drit die_fehl die_hint \
        die_hoeh die_hote die_kuh die_ordn die_prog die_raeu die_rati die_rest die_serv die_soli die_umsa die_verw \
        die_zerl ditie dits> dley> doing downs drei_ausg drei_der drei_haus drei_lief drit_von drov_out duns> eases \
        eckbl eckfo eckun edene ederl edica edits eepau effe_at egeln egena ehlha eihal eimis ein_bank ein_geme \
        ein_mont ein_port eine_ante eine_aus eine_besc eine_brie eine_gara eine_geba eine_geli eine_kred eink_eine \
        eink_hat elde> eldes elf_stun elgru else_and emael emahn enfer ength enhue enjah enke_lern ennin enou_to \
        ensie enssa entia entio entra enzan eocal epaus epers er_sei erbuc ercut erfun ergka erho_die erhoe erika \
        erkst ermed erned erpr_und errat ershe erst_inst erst_lief erve> erzic es_beim es_laut esidi estab esweh \
        etain etly> eums> eurbu euro_erho euro_nett euro_plus euro_weni euro_zu eweih eword expec eziff facha fahrd \
        faile fami_offi farb_mit fasch febr_hies febr_ware feepa fensi feure file_for filin fine_in fines firm_an \
        firm_s five_per flie_weit fner> for_in for_prot for_seve for_week forge foto_die foun_fami foun_for \
        four_wedd fplat freiz frue_sind frue_werd fschr fuen_anbi fuen_mill fuer> fuer_steh fuer_zu fuhr_vor futur \
        fverf gabes gaes_und gaged gator gedr_und gege_auf geha_das geht_nach geld_0 geme_und genu_the gere_sagt \
        gersp gerun gesc_wird gese_wie gesp_mit gest_drei gest_word geza_obwo gezen ghaeu gkaes gmue_die gnach \
        grou_at grou_the gszie guter habe_ihn habe_sich hafne haggl hairm halti hambe hand_hat has_exte hat_ausg \
        hat_ihre hat_und hatc_on hatzm haula have_open have_supp hback hbruc hdog> hear_is heimi heinl heint henen \
        heue_auf heut_sind hgetr hhand hille hinz_komm hippe hippi hkund hlach hlafe hlagn hmiss hnaer hntec hnver \
        hoerl hold_of host> hoto> hous_for hrdie hroni htsvo hume> iated iatin iatis ibed> ibre> ibuto ich_mach \
        ich_zuec ichae ickly ietly ieurb ifens igato ihalt ihr_logo ihre_bele ikani illia im_auss im_flug im_grun \
        im_krei im_spei im_sued imisc imme_ein in_berl in_brie in_duba in_full in_marc in_rech in_zwoe incl_have \
        inked inne_im insge inus> inve_have inve_in ipal> is_link is_sche ist_been ist_mein itet> itgem itier \
        its_lice jahr_auss je_ohr joins joyst jury> kaemm kart_muss kaum> kblic keep_thei kein_davo kein_erkl \
        kept_the kett_nenn kford klag_gege klag_seit knit> komm_am konso kschu kulat kungs kverg lag_das lage_ist \
        lagna late_i laut_vert lawnm lawy_are lawy_when lbsts lear_that legez leic_nach lett_to leut_bei liebs \
        lieg_zwei liges lini_geku lkula lland llian llzus lock_on lot_0 lread ltenh ltige lust_ist lzpla lzusc m_and \
        maeld make_of makes malit man_darf man_vers mana_who matt_of me_on me_with medic mein_hand mein_troc \
        mein_wir merik mess_ich mete_in mgezo micha milc_die mill_fran mill_poun mit_fuen mit_mind mit_pizz mit_seil \
        mit_stan mit_teil mit_ther mits> mkapi mmkap moeb_mit mona_der mona_nich mont_eine mower mpfer mschi mscht \
        mues_binn munen muss_auch muss_noch mwirf my_work nable nach_am nach_besc nach_glue nach_ist nach_zahl naerz \
        nahm> nahmt nails nats> ndeng nderw nego_with nente neve_once new_shar ngage ngege ngepa ngsti nhers nhuet \
        nich_beza nich_erse nich_lach nich_lohn nich_vere njahr nkere nladu nleih nmowe nnine no_one noch_gege \
        noth_and noth_else noti_fuer noti_of nove_ware nssac nsura ntion ntwue nur_gege nware obefa ocall oceed \
        odend oeff_auft oehme oerlo of_rout of_thos offe_bei ohne_bode ohne_nach ohne_neue oinci olzpl ombin ommel \
        open_proc opyca orde_of ordn_ist orne> ornie orrec ostle otelg outs_s own_fore ownst oysti pach_fuer parfu \
        payab paym_to peck> pecs> per_form percu pfle_der phot_in plast pledg postl prue_hat pycat quad_und quick \
        racte rageb rahm_fuer rahm_wurd ramew ramsc ransa rare> rbste rcut> rdic> rech_den rech_geht rech_vor \
        regu_has reic_nach renge rent_in repa_the repo_to reser rest_des rfran rfuem rgab> rgkae ribed rict> riere \
        rikan rkalk rmali rmedi robef rocee roch> rols> romme rrate rshei rstri rterl ruec_abge ruec_zur ruft_an \
        ruhi_schl rwarn rying rzich s_cred s_lame s_what sabba sachk said_no salt> sasse saver savi_bank savin sbrie \
        schau sche_for sche_in schmi scho_aber schr_wir schu_hat schwu sebue sechz seif_aus sein_kind seit_eine \
        sell> senso sents seums sfond sgebe sgehe sgesa shar_the shed_in shof> siati sich_zeig sider sie_alle \
        sie_mal sieb_woch sign_with sind_drei sind_offe sind_zuge sits> sitz_ist sitz_mit skann sking solc_leut \
        solin sond_nach sozi_habe space spark specs staa_in stah_gesc stai_and stei_von sterr stiga stim_mit stitu \
        storn strib stro_fuer stue_auf stuff suran surv_and swehr sziel tage_begl tage_nett tagna talla tanz> \
        tari_mit tary> tchdo teil_auf teil_sich tele_eine telgr ten_days tenhe tenpr terly tgema than_we the_agre \
        the_book the_clau the_dist the_firs the_flee the_harv the_lice the_mini the_orde the_pane the_perm the_plug \
        the_rate the_stuf thei_buye them_befo ther_they they_rais this_seas thre_seas thur_the tiati tidy> tinga \
        tippt tler> to_have toni_s tor_die torni trad_week treu> trols tromm tspru tstue tsvol tterk tuere tuff> \
        tuft> twuer tzkas tzmei uberk ucks> uebe_haet uebe_mona uebe_vier uehlh uenss ueseb ufers uhr_sitz uhr_verf \
        uhr_zeit uickl uietl uilde uldet ulikz ullet umgez umwir und_glei und_kleb und_stan und_vers ungso unles \
        unrec uns_die unse_anwa unse_eink unse_lkw unte_steh unte_wege unti_0 upon> uranc uslag usmin ustee uture \
        ve_been venza verd_die verf_ist verf_jetz verfl verg_man verg_noch verl_neue verm_nich verm_um verm_verr \
        vers_den vers_hat vert_seit verw_ist vings visi_on voll_sind vollz vom_anwa vom_gela von_haet von_mir \
        von_seit von_verm vor_elf waits wante ware_bei ware_zuru was_zwei weder weiht weil_in weil_sie weil_zwei \
        weit_betr weit_gesp weit_nach weni_und wenn_alle wer_frag werd_gesp were_due whic_ever who_gets whol_for \
        wie_es wied_habe wir_duer wir_gena wir_scho wird_ange wird_auch wird_viel wnmow woman work_capi wrack \
        wurd_rech wurd_vier xpect yable ycats you_not ystic zahl_zwei zahnt zapft zehn_proz zeig_hat zeitg zeug_seit \
        zeugu zhaus zicht zink> zkass zmeis zplat zu_wort zula_fuer zule_bei zur_abga zusa_das zusat zusc_erhi \
        zwan_tage zwei_biet zwei_komm zwei_masc zwert =0,-1,1,1 0_kurs <apfe <dreh <fibr <fuch <geb> <hald <labo \
        <limb <mech <plot <poet <pour <rete <rock <tena <umso <umwi <vali aben_und afte_my aftsm aftst ahlkr alid> \
        anzu_und apfel ausg_nach ausz_sind baube baum_der besc_in buell by_ever chael cons_and dageb dana_stan \
        daru_die das_letz deme_herr den_auge den_stal der_fuch die_absp die_aufl die_grue die_musi eaten eater ebuel \
        ecast eemed efina ehin> eine_gart eine_kass einl_zum einm_in elmet emed> entl_ein enzau erflu erksl erlau \
        erst_hat es_fuer es_sich estig etent ework faech fast_am ferei fibre for_beca four_year frag_waru frau_auf \
        fuchs fuegu fuer_fuen fuer_stra fuhr_die gegru geme_der gerha gese_hatt ging_an ging_bei gshaf gut_von \
        had_my halde hat_dort hat_von heate her_a high_than hmigt hnehi hock> ich_schl idee> iebsf ielze ierpf ilige \
        in_blue ist_bere itver jema_ein kaes_die kam_es keep_his kein_fisc komm_drei kuec_von lage_laut learl lines \
        ltene man_werd mark_im mehr_an mona_die mona_eine msons ndone nebe_die nehin netz_stat nich_erle nimm_s \
        nraed nstes nverk ohne_leit ohneh on_we onze> opell ormed ortst over_with pielz plete raet_zur repo_the \
        ropel rself ruec_uebe sech_die seit_weni shake sie_jetz sie_nenn sind_ja skipp snach so_gela sons_der \
        spen_thei staus stend tallz terdi they_told till_a tools twarn uebe_zusa uegun ufgek ugena uler> umson \
        und_stau unse_best utent valid verr_die vers_in voll_nach von_foto von_neun was_cold was_for wird_seit \
        wird_unte wurd_noch zu_meck zuck_die zwei_leut zwei_mitg =0,-1,2,-2 <budg <owne admin ahmt> beka_der chai_s \
        eine_alte other stad_sagt sterd subsi tend_for ubsid verh_mit =0,-1,2,-1 0_mio 0_noon 0_to <abga <amer <anza \
        <big> <bote <dani <desh <eu> <file <gedu <konk <link <lond <mio> <rohk <rott <sawm <sewn <tann <voti <wris \
        a_golf a_whol ab_janu abspr abwa_unte abzog acco_to actic aefts aenis aeser agela ahmea akti_ist albja \
        alle_um ameri and_leas ande_die ankti anntm anzah anzig appe_to appro arung ason> astle auf_rang aufb_und \
        aufsp auptk ausg_der auth_has awar_the awmil bank_has banks barun bgeka body_shop boote brac_sie bspra busse \
        carri chdec chuls ckdow ckzah comp_auth danis das_moeb dem_prei dem_rad dem_verb den_absc den_erbe der_arch \
        der_beho der_haen der_letz der_obma der_zahl deska die_akti die_auft die_einz die_ersa die_gebi die_haus \
        die_koop die_voll dire_of disc_the distr eange ease> eben> ebuer eckza effe_from egent ehnli eilan ein_inge \
        eine_abna eine_rund eing_wurd eiver elder enhof enisc enzve er_durc erfam erge_wird euro_auf euro_ist \
        euro_sind eworb fahnd fehl_nie fina_ist firm_with for_s fuer_dere gbau> geno_wurd geru_und gesch grei_nach \
        habe_scho halbj hand_des hareh has_left hbaue hdeck hkaff hlhau hmean hnlic hrb_0 hrlei ichta ickin iligu \
        im_apri im_eige im_selb im_syst im_werk in_rott inie> iting ittig iveau jekte kein_tank kelt> komm_zu konku \
        konte kost_selb kzahl lagte laint lett_from lidar linz_hat llet> lockd londo lysts machu marc_and meang \
        mehr_fuer mend_the mio_euro mit_wirk mitt_den muni_util muss_das nbaru neue_kueh ngeme nivea nntma noch_vor \
        not_disc note_the notie nprei ntmac nzels ob_mein ockdo of_some of_this offe_sind ohkaf onaer ondon onkur \
        opean or_not orth> otier ounce out_i ovide owner pean> pprov pric_was ptkun quart racti rags> ragun rderb \
        rehol reist rfami ritti rives rleis rnove rohka ropea rovid rreck rsenk rtrie ruest rwerb rzeic sacks sawmi \
        sbere scale scha_lag seen> seit_sieb seve_year sewn> sich_ausg sie_drei sitz_der six_mont sschr stay_put \
        stuf_auf taet> taeti tank_mehr taus_er temen term_0 the_muni the_prac the_trus thei_payr tied_to tinge tkund \
        tnis> to_shar to_sign trad_in tspro uebe_aus ufspr ultur und_best und_land ungse uptku urnov urope usban \
        usgeb uslau uslie usst> veau> verg_je verk_seit vider vites voll_prei von_an vora_und votin waldb walts \
        wanzi war_scho waru_ich watch way_out weist weit_an were_rece whol_wint wir_0 wirk_von with_effe with_nine \
        wmill wrist wrot_the x_ray xclus ysts> zerne zoll_stop zu_rich zum_voll zur_hael zwei_habe zwoe_proz \
        =0,-1,2,0 <bist <demn <hrb> <inge <ludl <rhei <sowa <unre a_conf a_lawy a_purc adenh aloge als_nich an_inte \
        and_paid and_pay ande_klei anfa_fuer anisc asso_in ateri auf_rech aufs_tagt bank_und beim_bund benen benfa \
        bgewi biert braeu brigg cater char_are chtre confe cour_in dagel das_proj days_when dead_is demna denhu \
        der_auss die_verm dlow> ducts ebran egens ehrle eine_fach emeri ende_der ents_wird entsc er_und erbed \
        erhi_ein erkon erred fach_ab faend four_cont gelo_dann gemah gena_ein glei_teil gmbh_mit guida habe_eine \
        haet_den has_repa hat_aus hefte hnete idanc indli jahr_verl kauf_von kauf_wurd kont_zuru kund_zu leinh \
        letz_rate ludlo mein_auge morg_drau my_soli my_wris nach_prei nahru neu_vert nmann ntsch nur_nach of_one \
        on_that oppo_peri oteli owas> peale pfaen ppeal pro_stue proz_nach raegl rang_each rind> rity> rkont \
        rott_have ruegt s_auf sagt_dank scha_hat seie_nich seit_fasc sind_sech sowas staa_die stver t_make tene> \
        tersh tform that_make the_cast the_lend the_pros timme tisc_lieg tmark trot_eine tsbes twel_per ucts> udlow \
        uebe_ohne uesse uidan und_an utati verl_gege vierf war_im wart_von we_make werbs what_it wirk_die zwei_gese \
        zwei_netz =0,-1,3,-3 awing drawi rawin stad_und =0,-1,3,-2 <bidd <docu <due> <else <take arded ares> \
        betr_aus bidde ctice cumen der_vors docum ehjah endl_ein ertri fgeho geht_um gesc_und hain> hjahr ist_zum \
        maker nterl ocume onds> ruehj stren treng uehja von_kam =0,-1,3,-1 <body <co> <geku <inso aatsa comp_in \
        curem das_bund der_verg die_staa insol lvenz mues_die nsolv ocure oraus procu ption rade> rded> rocur socia \
        tend> verg_der vorau =0,-1,4,-3 eien> laeng nders tbewe =0,-1,4,-2 an_und es_geht =0,-1,5,-4 konze zent> \
        =0,-1,5,-3 einba =0,-1,6,-5 <agre =0,-1,7,-6 cent> =0,0,-5,5 <herr =0,0,-4,3 lage> splan =0,0,-4,4 aenne \
        =0,0,-3,2 read> sich_jede =0,0,-3,3 <all> <gesu <her> erne> home> of_a samst the_0 =0,0,-2,1 0_fami <engi \
        <fift <prem <rats agerl buech der_entw eine> engin erien erleu fami_aus habe_als ionsp ippen jahr_blei leisc \
        ngine nterg sie_wart sigen tote> verk_des wies> year_old =0,0,-2,2 0_aus 0_febr 0_ist 0_leer <gard <gest \
        bitio das_frei dunge eatin eckse ecome ein_dach eine_prok elen> elter entar erlas erted erzen firm_hat gaeng \
        haet_sie heren ielen ist_eing jahr_nich linge lnahm mehr_die ngung opper raeti real> retu_to rlass rzen> \
        sie_gern sie_hatt sstre stam_von ttern und_sech vere_die veroe waerm zwei_mill =0,0,-2,3 auhof lien> ower> \
        =0,0,-1,0 0_dort <ankl <augs <bask <bolt <drum <ersp <esca <gefi <gern <heil <hueb <knif <mirr <palm <papa \
        <retz <rope <stoo <tile <toy> <unen <volo <woer a_bed achst acht_lief actua adabl aenen afte_elev allas \
        alte_glas am_see am_steg anord are_goin assan auf_offe augsb augu_ein ausg_ein aussi balla bauar bedin \
        beim_prei beko_die beko_man bere_hint besc_wurd best_das birt_cake bolts brace buttr cent_with cktes coffe \
        conve ctual da_kam dable das_blat das_kons das_scho das_urte dem_mark dem_nach den_er den_nach der_arzt \
        der_kanz der_lang der_pfei des_pump die_das die_such dien_ist ditta dring eform egale eicha eine_stau \
        eine_zusc einm_davo eiset ekeim elebt elese elf_seit elow> elsta empl_and epft> er_bei er_hatt ersa_und \
        ersc_0 erst_reih ertvo escap esem> flyer freig ftakt fuen_kilo funge gekei gela_ist geles geme_in geoe_und \
        gese_der gest_im getr_die ging_um gsbur hab_grad hase_aus hatt_dazu heil> hiel_eine himml hirin hosp_have \
        hredd ich_gehe icken ienun iesem iller im_eins im_fach im_uebe im_ware immli in_four inima irror isetz issar \
        itta> kahn> kends koche ktes> kturb lanen leit_der lford lineh llast lonta lyer> mbau> mehr_zu mens_unte \
        mich_kein mirro mit_dems mit_grau ndau> need_abou nels> neul_hat ngsmi nich_vorg niege nkten no_spee nords \
        noth_i nplat ntreu nun_steh ob_ande oenst offee olont oppin ortle ossel oste_hat out_one pannt poli_warn \
        prec_and proz_fuer proz_mehr pump_laeu pumpt redde reens reic_und rents retz> rmint rophe rtest rtvol scape \
        schi_ein schi_um schl_aus scho_mit schr_mit senen serl> serv_von show_the so_gewo spri_selb ssaal sswar \
        stan_bei stim_die strei strop table tadtb tamin tamms tends the_fair the_wall the_whol thing tiles time_for \
        took_it tor_der towe_cran toy_libr trit_seit tuch> turbu tvoll uebe_buer uebel uftak ugsbu uhr_eine unde_the \
        unkte unte_natu uptsa uttri verg_nach verl_kein verpu vier_auf volon vom_pack war_nied was_wron were_in \
        wertv woch> woll_im wuss_sie zusa_zwei zwei_jede zwei_pass =0,0,-1,1 <alfo <anli <ans> <army <arso <auff \
        <burg <came <copy <derw <ditt <drif <ehe> <ehel <emer <evac <exer <flei <floa <gold <gone <hein <hims <hirs \
        <hois <krae <kraw <ladd <lauw <maue <mudd <neuh <nomi <pant <pest <pfer <podi <pond <pot> <psyc <rain <rena \
        <rill <rowi <shak <solv <spa> <spil <stut <tat> <tauf <thos <tins <tow> <uebt <umkl <un> <unpl <weat <zerk \
        <zugr a_blaz a_dead a_digg a_flue a_prec a_shoe a_twel ab_dem aber_eine abge_hatt ablet absc_des achti ackne \
        acuat aded> aerm> afeln aflet afte_some agerp ague> akate all_0 alle_elf alogu alpfl am_hang ampel amsel \
        and_kept and_last andfa andt> anen> ange_hat ankin anlie ansc_von any_more are_now are_welc army> artim \
        arzt_komm as_prom astan at_all atast atet> attet auerf aufg_er auft_der aus_papp ausg_eine auss_vert auwar \
        baen_steh bahnd banki bat_boxe beba_0 beca_i been_made befu_ein bei_ab bekla bele_und bere_an besc_gege \
        bespo betr_habe bgetr biege bila_beim bis_neun bish_stan blaz_at boar_is brede brie_hat bstat buehn burge \
        carr_in chenn cheue chide chkur chsic chtbu chtis chtsp ckney cksch comp_hall corde cric_grou cuits cuts> \
        cycli dafu_0 dakti dara_ein das_dorf das_flei das_hier das_nie dass_uebe defib deleg dem_ande dem_mini \
        dem_post dem_wage den_beba den_fehl den_krei den_vorf depo_in der_a der_clip der_filt der_flue der_flus \
        der_hand der_konz der_mann der_wett destr die_berg die_betr die_erge die_flam die_gmbh die_grub die_heck \
        die_leis die_oppo die_plak die_roes die_seri die_stec die_vors dienu do_i do_with dort_zum drift dstue \
        durc_wege eafle ebsch edena efibr ehele ein_angl ein_hosp ein_loch ein_maed ein_spez ein_stur eine_antw \
        eine_auss eine_frue eine_kist eine_rote eine_spei eine_wage einm_der einz> eisve eived ekenn elbah eleut \
        eling emier ende_mit endre enebe enfig engem entr_to enung enunt er_kein er_uns eran> erani erbot erbri \
        ercis erfal erfei erga_0 erri_der ertur erwil espot estpl ettet evacu even_and even_have exerc expe_on ezeit \
        feue_im fgang fgesc fibri fina_auf firm_war float foot_was for_good for_its for_now ford_0 fruf> fuer_denk \
        fuer_der fuett funke gefa_mir gefr_und geka_und gele_die geme_eine gera_ange gera_ein gerpl gesc_wenn \
        gese_die gest_die get_out gewan ghall gibt_mit gone> grou_floo groun gsges habe_ja hackn halb_stad hand_it \
        haped has_its hasst hat_wied hatt_muss have_it hbarh he_coul heinz heleu helfe henk> her_firs herge \
        herz_dank heuti hfabr himse hina_und hirsc hispe hkurs hlaef hlagg hnrad hoebo hoer_zu hoist holdi holog \
        hrena hrenm hroug hsich hstuh htel> htisc huetz huste ibril ich_inzw ich_mein ich_soll idier iegel illat \
        ille> illeb illge ilmte im_ganz im_haus im_ober im_rech im_schi imatv imis> imsel in_bran in_haft in_jena \
        in_zehn info_um insis inte_von ionis iring ischm isper ist_am ist_wied isver itage itgen ivill ja_zu jahr_zu \
        jetz_auf jetz_komm juli_0 kamin kant_fuer kanz_hat kasta katas kaum_ein kein_die kein_sche kgezo kmalp kness \
        koen_schr komm_jahr kopfs kopi_der kost_teil krawa krei_stat kschi kture kund_mit laesc laeu_uebe laeu_um \
        lattd lauwa lches lded> ldigu leads leafl leav_with lebte lehrb leing lfgan lgele liede lief_am lieg_nun \
        lkast llere llgel llpap lmte> loat> logue lope> lopfe lpfle luft> mal_hat malle malpf mana_a manus mark_squa \
        matve maue_der mir_mehr mit_frei mit_hubs mit_humo mit_lauf mita_von mmber mmelk mona_hat morg_durc mself \
        muddy muska my_brot nach_vor nann_der nator ndem> ndfat netz_geno ngrif niak> nich_aend nich_gibt nmach \
        noch_onli nomin noon_when not_affe not_my noth_to nplug nrad> nsist ntact ntel> nthea ntran nual> nur_auf \
        odium oduzi oebox old_who oldes olfga ologe omina on_site one_afte one_with onner oppon orded orenh orgew \
        origi orles orlie orrau ospic ostan ound> ounta out_over paene palai papp_mit pappe parc_are pass> peal> \
        pecta peech pice> pille pipe_the plaed plan_for plat_vier podiu poke> poli_ein pond> posta ppone prali \
        pric_of prueh psych pull_up put_out putte ralin randf rappe rbesp rcise reac_the rech_kam rech_von regu_to \
        rehau reisv remie renmi rent_out reue> rfeie rgefu rget> rgewo rider rigem rigin rimis rktle rleut rsach \
        rselv rspar ruec_mit rumen rwerk s_foun s_shop sade> saili sbegi schm_in schr_und schr_unte seeks seit_nove \
        sent_its sflae sgang sgebu shoeb sich_scha sie_brau sie_mit sie_niem sieb_und sinc_last sind_rund sire_at \
        size_of sofa_im sonn_auch speec spice spill spri_they ssche sschl sserl ssoft stad_miet stad_verl stade \
        stan_seit stans star_im stat_im steh_zwis stel_koen stil_vere stoc_die store story strum stube stuf_die \
        stun_zwei sycho szent tag_noch tage_vers takt> talst tanie tastr tdeut teers teien teil_ab teina tena_will \
        tened tever that_read the_cool the_corr the_fini the_foot the_pian the_size the_tile the_yard tholo those \
        thou_some throu thw_und tifie tillg timmb tins> tneri to_anyo to_brin to_read to_run tod_von tore> toren \
        tot_die trume trunk tsvor ttdeu tteri two_mont uarry uchtf uddy> uebt> uehl> uest> ufger ugens ugrif uhofe \
        uits> uken> um_nach umkle umsta umte> umweg unbe_droh und_bund und_ford und_wied undst unges unplu uns_ange \
        untai unte_sich unte_wird urnam urnie ursac urtei uskat uskri utige uwarm vacua vere_und vered verlo verme \
        vers_daru vers_sein verw_in vide_in vier_haen ville vom_dien von_eing von_maer von_wort von_zur vor_0 \
        vor_zwis vorl_fest vorli wachm wall> wand_nach war_bis wards warti was_hand weath wech_zum weigt weil_dort \
        wer_bis wer_in werd_derz werd_schr werd_verm were_a while whisp will_appe will_stan wir_trot wird_erwa \
        woch_spae woch_zwei wolfg woll_er woll_ist word_im wuer_ich wurd_stil xerci zahl_in zeig_eine zent_in zess> \
        zieh_um zu_erre zugri zum_tod zum_vors zur_kenn zur_verf zusta zwei_in zwei_tonn zwis_eine =0,0,-1,2 <angr \
        <devi <hase <lack acher achsc achsi aggre anael apel> asend at_ten auss_zum bagg_der bild_haen caste cata_in \
        dana_habe das_podi dem_hoch der_kaff devic die_ankl die_reda eine_verg elcom eras> evice ferwe fgetr footp \
        four_and frei_eine ganze ggreg ginal has_call hoehn igina ihm_war im_grab kanae lcome leas_six lings meras \
        mont_bei naele neter old_dair playi ponso prot_have reinh rlaes sbeam ssigk stutt sverk ttgar tuttg uferw \
        unte_lieg uttga verh_verb verk_zu vorha we_used welco woch_frei zieh_in =0,0,0,-1 0_daec 0_nach 0_zu <akus \
        <casi <ceil <chae <juen <kaem <koec <lyin <mult <pall <penn <phot <yach <zers ab_zwoe aben_eine aben_selb \
        aber_dass abgan adsch ago_the akust allet am_hake amtsa an_ambu and_have andna ange_aus annen arrt> asste \
        athin atina aus_fuer ausg_dass ausmi bei_niem bei_rede belag bgang bosse buy_a casin ceili celli chan_and \
        chand chwag ckfra dami_nich das_abwa das_eige dem_fund dene_die der_lauf der_rota die_gros die_vorw \
        dies_mode diffi drank eant> easte eathi eburt eckfr ehlta ehwer eigh_minu eilin ein_skan ein_trau einb_habe \
        eine_char eine_umfr ekist ekoch elaeg emium enabg er_loes er_mein erane erkei erles erueh erwin erwun \
        ever_and ewell fach_0 fficu ficul for_this fund_von gebur gefl_zwei gekoc gera_word gesu_hat ghbri gilt_in \
        grad_ist habe_alle haeuf hbrid heis_yusu hgela hier_jede holzb ich_kein iffic igges ighbr ihm_zu ihr_fahr \
        im_grup im_roll in_ulm inimu it_by jahr_im judge jueng kann_kein kell_zum kfrag koech kons_blei krei_und \
        kuen_stre kund_habe kusti lass_bei leit_von letin mai_der make_s man_nehm mein_lebe miste moeg_die multi \
        my_fath nabga nach_rund name_verd nausg ndgel nenho ngte> nich_bis nich_noet nimum noth_has ntraf ookin \
        osswa overc palle pers_who photo pierl porto pric_i prob_und radsc randn raner rang_in rasch reas_of reath \
        reits remiu revi_is rossw rufen sagt_am sandt sanit sass_wir sbedi sener sgepa shuts sich_im smist ssons \
        sswae star_up steh_auf sterh susp_the tag_bei the_judg then_sent they_don thir_four trup_von tsamt turen \
        udge> ueder uerka uhr_lief und_soll und_stri unehm ungsu uns_auf unte_nach up_befo usgep usmis ustik \
        verk_fuer veste vier_teil von_st vorer waeh_sie wang> weis_kein will_der woch_alle woch_geko word_die yacht \
        zersp zu_gebe zuneh =0,0,0,1 0_heim 0_resi 0_um <abof <aqua <arch <auer <aufw <beiz <beke <bloo <casu <cath \
        <cita <cobr <egg> <ends <estr <flye <geol <golf <graf <gym> <hink <laug <lesu <malk <midg <ohrs <peer <robo \
        <sess <sofa <stag <stir <umba <unlo <vaul <wofu a_bras a_heli a_hot a_queu a_tele a_temp aber_wenn abofa \
        acht_gaes adve_in aele> aetes afon> alais albse alkas als_neue altsa am_heut amble anwo_soll arbe_sind areta \
        arktl ashca askie asse_hall asual at_home atabl athed atrat auf_schw aufg_auf aufg_es aufm_die aush_auf \
        autok bausc be_hear bei_haus beid_rich beim_baec beis_find beken benea bensm bern> betr_muss bierf bitt_kein \
        blei_und blood bofal brin_den bseit buch_und buer_vor burst by_day by_retu cake> cakes came_the caret casua \
        cathe cent_a chaeu chlim chnur chtke chtsl chulb citat citiz cobra comp_is cont_on cont_will crowd da_rede \
        dann_sitz darf_den das_gas das_schr das_wege dashc dem_term dem_verf den_blut den_herr den_link den_spru \
        den_verb der_alpe der_ansc der_bueh der_halb der_ufer derho des_quar dful> die_beis die_daue die_faeh \
        die_hafe die_igel die_kant die_plae dien_in digge dkame doned door_to dral> driv_is driv_who eakin ebelp \
        eben_nich edral edroo egafo ehwei eiein eige_den eilwi ein_filt ein_pake eine_bus eine_da eine_euro \
        eine_mann eine_oma eine_schu eine_ziga eins_mit eisss eliev eneat enfae ensmi entsz envel epsel erarz erfor \
        erkl_uns erla_sind eroha erret erzli etake euro_hinw ever_else ever_is eweck fand_kein fehl_noch fest_das \
        ffnet fgewa fift_minu file_in fisc_trei flata floo_belo fore_of fort_metr friss from_four from_s ftiet gafon \
        gefl_die gefr_wer gehe_mit geme_am geolo gera_umge gerfa gewi_zu ggerf ghten glash glish go_back gsfre gsgas \
        gspap gusse hab_in habe_an habe_unbe haen_bei haeum halb_lebe halb_nach hall_at hall_stan hat_elf have_cord \
        hedra herzl heul_es hgeba hint_auf hlimm hnur> hnzim hrrad htene huebs ieinh igenb ihung illa> ilme> ilwin \
        im_dorf im_heim im_maen in_klei in_land indu_abge indu_bei insp_by inst_gesc irats is_this itize its_fift \
        jahr_ware kell_aus klotz kmal> kohlg ktpla kuebe land_zu lbsei leren lickt lides lief_ruec lieg_quer lieve \
        like_ever lini> live_elev live_oppo llbau luehw lunc_the lwind maggr malka man_lass mann_hael maski matra \
        may_and megaf meld_der midge mills mir_als mit_ansa mit_kleb mitt_vor mmerp mobi_der mplat nach_eing \
        nach_kost naec_morg naec_stun naile ngebi ngsga ngten not_cons nove_im ntela ntsze numb_of nvelo nwerf obra> \
        oepse ofall ofuer ohin> ohlge ohnzi ohrst oker> oma_und omagg on_one one_the orig_and ostka papi_die parkb \
        part_had peer> pert> plus_a postk pres_on proz_um psel> pump_fuer puren radba rader raeu_die rambl rarzt \
        rderz reque resc_team rest_scha retak rete> risst rkan> rktpl rmode rners rohau romag rsehr rtenp ruec_am \
        rzlic s_coun samm_sich scha_dann scha_den scha_um schep schl_aufg schue see_the sehrt seilw sein_0 seise \
        seit_ist senme serre sersc seve_of shad_on shcam sich_zehn sie_0 sie_kein sie_wurd sieb_die sind_ange \
        sind_vers slast soll_fens some_four sonn_durc sorro spapi spie_die spru_weil spure sseis ssenm stec_nie \
        stoep stur_vom sualt such_zeug tahlm team_are techl that_you the_bisc the_cook the_cran the_gas the_hist \
        the_miss the_rout the_swim the_tena thedr them_to they_shou this_time tible to_it to_was toeps toll> tratz \
        trau_um trot_uebe uchsa uebe_sech uebsc uehwe uene> ueroh ufgew ufsst ugeho ugest uhr_ging um_und umbau \
        unbe_sind und_glas und_lach und_lies und_park und_sued univ_hosp uns_der unti_four upda_0 urene uspla ussei \
        ustry vault vers_bis vier_zent vierm vom_fach vom_labo waes_und was_s was_show weckt weger weiei weis_wer \
        went_back were_stuc whic_s wie_zwei winke wir_jede wird_wohl woch_als wofue wohin wohnz work_and worse \
        writ_on writ_to wurd_alle wurd_gefr year_befo zaeh_ich zehn_uhr zier> zu_drit zugeb zugeh zum_selb zwan_mete \
        zwei_mini =0,0,1,-2 <ernt <fond <hebe <hydr <mai> <rati ab_und abgeb afte_0 alen> as_they bergb dente dreif \
        ergba fikat geme_0 geme_von gures have_had hydra ifika itel> konn_ich laeu_der many> naec_tag naten need_to \
        nersa oeche ompla ossha profi reiss revie rossh sttag tenth tifik witz> zins> zweck zwei_vors =0,0,1,-1 \
        0_arbe 0_eroe 0_fest 0_june 0_toep <able <amme <anim <anre <anzu <bail <bald <bean <bela <beme <bids <brae \
        <cash <cera <daug <depr <east <eila <erfo <esta <finn <gmue <guar <holl <hone <hra> <hymn <mels <nive <pena \
        <prai <roch <rohb <rout <saem <soft <subs <suin <summ <surp <toep <tyro <vorg <wieg <zwec a_clau a_dorm \
        a_news a_rubb a_shar aber_so abge_ohne ables absc_ohne abstr achre admit aemtl aenkt ageso agsst ahnde ahnpa \
        ahnt> ailif airli akets ampen amtsb an_man an_open and_ends and_use ange_abge ankwa anntg are_meet are_ring \
        arien arita armba armho as_of aske_what ateme atica atzha auft_zu auler aulik aus_hand aus_muen aus_peru \
        ausve autob baili bank_holi bare> barkr based bau_eine been_name been_open begr_wird begru bei_lag beim_geri \
        beis_und bemer beri_der besc_und best_eine betr_mit bewor blei_das blei_davo brac_uns brin_soga bund_das \
        bund_der by_my cales came_with cart_offi casti casts cator ceram chara chemi chsst chtoe chtve chwal ciden \
        cksta clos_to comin comp_hous corre coun_from crac_and ctors dann_kam das_bis das_foto das_kein das_mind \
        das_mode das_regi dass_ihr days_noti days_ours ddeut ddrei dem_geme dem_kont dem_land dem_spie dem_vert \
        den_berg den_code den_gewe den_wert den_zwei depre der_daen der_ents der_fris der_grup der_kaem der_kauf \
        der_kios der_opti der_rege der_serv derge derz_vier des_eige desba dgeld die_abna die_ansa die_boni die_durc \
        die_gedu die_mass die_miet die_milc die_mueh die_soft die_trae dien_fuer dies_mit dige> dite> dqvis drau_und \
        draul driv_scho ebook eckka edium effe_on efrie eher> ehrkr ehrsv eige_verl ein_mitt ein_vorl ein_werk \
        einb_von eine_auft eine_bill eine_pens eine_sais eine_smil eine_tag eine_unte eiseb eith_side eitwe eken> \
        ekte> elf_mill ellei elpau elsun emme> emtli enage enalt enbli eneid ents_fael ents_sich erdra erfac \
        ermi_der ersa_fuer erst_drei erst_fuhr ertlo erwi_der esord essli eufe> euro_ein faeh_ein fael_nach fami_of \
        farmh faule feuc_ist film_uebe fina_offi find_in fing_weg firm_have flick for_ever for_half for_rate \
        for_sinc for_us form_and forst fort_thre frag_mit frau_offi frei_auf frei_der from_slep fruec fsrec \
        fuer_sept fues_auf galge geba_im gebo_0 gebr_das gelo_und gema_und geme_war genbl gesc_best gesor gest_abge \
        gest_vers gewus ginnt gisch gmbh_ist gplat gschi gsent gsrun guard hand_back hand_muta hand_the harrt \
        has_this hat_neul hat_neun hat_nie hatt_abge haus_seit hausv have_a have_agre have_hand hentl herb_hat \
        heut_darf hies_das hinis hlaes hlagb hmerl hnpas hoehu holla hosp_are howro hrkra hrsve hstab hstat htoef \
        htrec htver hund_and hvers i_make icato ich_kauf ichtb ichto idium iehun iele> ierge ihr_vork ilant iliff \
        illst in_dere in_i in_rose inbeh inber indep indly indqv indun inso_bean inst_have invo_from inzer irlin \
        ischo istry ithdr ival> ivunt jamme jars_from jene> jetz_als jetz_steh join_with joint kam_in kamm_hat \
        kann_binn kann_ein kann_man kart_aus kindl klag_ist kopie kstan ktivu kultu kwage kward lachs lag_es \
        lage_fuen lang_den lang_stra lantr lege_ihre leini lhaft lich_in lieg_drei liens lindq llstr loads lobt_dass \
        loech loyed lpaus lstan lsung lussp mahn_schr man_who mann_und mark_mehr mean_for mediu melsu merla merli \
        mete_kabe mhous milia mit_bran mit_scho mit_vier mit_vorz mona_hatt mona_kein mona_lang mona_schr morn_over \
        move_us mover nach_nach nach_port nach_verg nalty nann_die nbeha nbeir nbesc nblic ncher ncing nddre ndepe \
        nderf nderp ndisc ndqvi nenn_die nenti nergi neun_proz nfaeh nich_beko nitae nkwag nntge noch_schu nord_0 \
        noteb nture numb_on numm_zwei nun_alle nur_0 nvera nvors oads> obene oder_was oechi oefen oehun oeren of_two \
        offi_inve ohbau ohne_antr ohne_unte oins> oints olien oming on_pric onded only_for only_one ootba oote> \
        openi orarb orces orde_book orge> orgeh orkau ortma otbal otebo over_susp overd own_door owne_told owroo \
        para_0 part_are part_von penal penin pers_und piere plan_der plane polen poli_rege ports prais prei_ist \
        pros_said prova pruch pump_im pzige quar_die queez qvist raeu_mit ragss rahle randl rang_on rang_to raud> \
        rbind rdam> ready rech_an rechs regi_offi rehe> requ_for ressu riber rich_sich rier> ring_roun rksta rlege \
        rmhou rnbei rneue roch_nach rohba rosen roses roug_0 routi roval rpfli rrhei rspan rspit rsver rters rtlis \
        rtmar rtrit ruec_zum rund_und rweig s_fina s_knee sauss say_they sbeho sbera scha_in schi_und schl_offe \
        scho_dann scho_einm schof sech_mona sehr_gut sendi seror serv_afte setzl seve_this shad_of shar_were \
        shop_has showr sich_von sieb_kilo sign_in sind_der sind_gede sitz_rund skunf so_laut so_stel soga_der \
        sold_its soll_in soll_nach sons_nich sordn spok_for squee srech ssach ssel> ssent ssero sspru stabe staem \
        stam_0 stat_eine stat_in stat_vom staud stay_as stay_at steh_nur steh_wir stel_man stenf stera stest \
        stue_kein suing summ_ago supp_s susp_at sweri taemm tage_mit takin tankw taria tatem tattl taub_und teboo \
        tenda ternb terzi testa the_chan the_colo the_diff the_mach the_only the_pena the_soup thei_case thei_orde \
        thre_hund tite_des tivun tled> to_look to_retu toeff trae_das trag_ihre trech tref_sich tribu tster ttig> \
        ttlei ttles tuer_uebe two_kilo two_part two_peop uchst uebe_ihre uebe_word uebe_zwoe ueeze uferi ufsre \
        uhr_das ulati uled> umes> ummis umpel und_aufs und_hoer und_pfle und_schl und_verd unddr uns_sech unse_kueh \
        us_at us_for usbau usgek uskun usper utine utoba verbi vere_war vere_ware verf_auf verf_wege verg_sie \
        verk_das vers_ich vert_zwis verzi vier_pack vier_woch vite> von_schw von_soft von_zuru vorab vorg_und \
        vors_wurd vunte war_zule wart_die weg_das weg_der weg_wenn wehrk weien weis_niem wer_unte werd_eing \
        werd_fuen werd_gebe were_neve were_susp werin wert_eine whic_this wie_mein wied_am wimme wird_fuer wird_ohne \
        with_thre withd woch_sech wortm wroom wurd_das wurd_vorl xplod xtend ydrau year_pick zahnp zeig_das zessi \
        zieh_an ziehu zu_spre zu_uns zule_die zum_letz zum_scha zuru_die zuru_ein zuru_woll zwei_seit zwis_der \
        =0,0,1,0 0_drei 0_over 0_unve <accu <anbo <armb <aufn <bert <bolz <de> <dubl <eith <erhi <fixi <floe <geta \
        <kavi <konv <lens <manu <meck <ning <nr> <oefe <radl <sole <wust <zuor a_plum ab_vor abbez aber_er aber_fair \
        ablic accus achan afte_it agen_left aggli aired aking akti_von alle_abge alle_lief alunt am_meis am_zehn \
        an_rech anbot andli ankl_gege anla_mit anno_on anza_vorg appr_and at_aske athtu auden aufg_ist aufg_wenn \
        auft_0 avita aweit awer> baten batht bbeza befeh bei_auf beko_das belha beru_wurd bete_sind beza_werd bgeba \
        bgehe bierg bindu bish_kein booth both_part brau_aus buer_durc cards cart_and ccuse char_eine chech chmol \
        chrae ckver comp_make ctus> cust_in dach_und das_kilo das_mini das_teil data_to days_betw days_of dem_betr \
        den_kred den_verd der_foto der_ordn desc_a die_list die_rahm die_unsc dispu ditve dlaeu dorte drei_klei \
        drei_part dubli due_by eboot eckve edisc editv eezed efbau efkop egalg ein_aqua ein_gut ein_leih ein_teil \
        eine_medi einli eitza ektem elast emnae enses equi_hous erbis erdes erfig eruml evorr expen eyed> ezed> \
        feevo fest_es festm ffeep ffeev fixe_hour fixin for_twen fort_five frue_am frue_bei fteil fusi_zwei \
        gebe_kein geboo gehe_seit gemal gera_0 gesp_uebe gewo_sind ging_nach grabl gsmod guel_ab gute_auft habe_seit \
        halbs handg has_susp hat_noch hat_um have_come have_sign hechi heim_und hera_hat herch hies_ich high_cour \
        his_daug hmolz hoef_habe holzl hraen hrska htub> hund_i hund_poun hwedi i_gave i_own iebse iefba iefko ierfi \
        ihre_ware ikzyl im_verh in_part index ingbo inrei isput ist_gela itzah ivity jahr_in je_kilo jede_einz \
        jedo_zwei kavit kein_verk khaus kleb_den klem_ruft konve kuen_bis kzyli lamen laudi lbuch lense lerta lessi \
        lid_the likzy llenh llzie look_for lquot make_them man_i medit mein_es mert> mien> mir_aus mit_ders mlieg \
        mmert mmist mnaec mode_in molze msaet mutt_hat nach_guts name_der ncies ndate ndlae ndlin neath nende neue_0 \
        neun_lose ngbo> ningb noch_heut nr_0 nsed> nses> nterd nties nverb nzant ob_morg of_to ohof> olge> ollzi \
        ootet opawe open_in orbeh orsor ostin out_to paire part_desc pawei plug> prai_the prei_den prei_zu pric_fixi \
        prung ptet> rabli rahm_von rausf rbeha rdenb rderi rene_thei rfigu rgeho rgeht riat> righ_and rkolo rkrei \
        rmany ropaw rpach rpen> rskat rumli sagt_land schi_in seale sech_tage secto serba serv_the sett_the sgebo \
        shar_susp sich_bis sich_fast sign_a skata sklau smal_prin smodu sole> sprun spute steh_mein stets stic_ware \
        stim_im stmet stoc_the strow stun_zusa supp_we susp_all tage_in tanne taude tefri tendr tets> that_do that_s \
        that_were the_elec the_jury the_ship the_soci thtub tick_for tiefb tierf time_we tles> to_wait toepf trow> \
        ttal> tterd ttled uebe_noch uebr_gera uftei uhr_frue ulbuc umlie umsae und_auft und_dies und_hael unte_in \
        unte_uebe uorde uptet urich ussga ustro usung value vera_hatt verd_abge verf_nich verg_ausg verts vier_davo \
        vity> von_uebe vor_weni vorso wahrt want_0 weil_kein wiene wurd_dama wustr xclud xpens zantr zu_leis \
        zum_vere zuord zuru_drei zuru_uebe zuru_unge zuruf zwei_priv =0,0,2,-3 die_pres echen gabe> ich_hatt \
        =0,0,2,-2 <ago> <also <anha <buyi <eini <fert <kios <othe <pitc <zuru a_riva also> aus_nach betr_hatt boers \
        buyin castl das_kont dem_tisc der_fami der_tage die_hael dschr durc_seit eduld efeln engeb eraen eruec \
        euro_mit ezeic fixed gedul gehae goes_to ihre_kost ilch> ist_noch kiosk lusiv mmune morge mplai nuary nzess \
        onzes pitch rgung roll> seat> seit_0 seit_acht sheet spruc stad_kuen stopp stun_spae tammk titio trete \
        und_mit unde_a ungen uying verpf warni =0,0,2,-1 0_firm <altg <bauf <duty <exis <owed abge_wird abna_von \
        ag_in als_kund als_zuge are_to aufs_die ausg_pers bandw bein_ques das_wirt der_beit due_to duty> dwidt \
        eila_der ellin entr_for ewink find_ich fris_von fspre gsdie hatt_bere hnder hra_0 i_buy ichne iefin in_thre \
        inste ionae jahr_noch leger lstar mensa mich_im mit_sech mit_sofo must_fuer naere ndwid neu_ausg ngsan ngsdi \
        no_comp nun_soll ondit orten rgebi riefi ringi rite> say_that scho_bere seal_the shand sind_umge sites \
        sofo_wirk sshan tage_steh the_year them_with tick> tuten ulsta untri usver vers_mit year_agre zinve \
        =0,0,3,-4 therm =0,0,3,-3 chaff ebote kauf> ntere nterz rfahr sie_mir trage verge =0,0,3,-2 ferte kein_ande \
        kung> schob siche summe =0,0,4,-3 <rate rest> =0,0,5,-5 agree =0,1,-5,5 <was> =0,1,-3,1 <weis ittet \
        =0,1,-3,2 <glas <sinc etzt> ince> rote> says_the since sterk zwei_gesc =0,1,-3,3 ridge =0,1,-2,0 <gemi <mutt \
        <wedn achru ande_lief aufem augu_0 beza_die chuh> dnesd ednes egion ein_wort erha_den fempf ffael ktris \
        lang_stri lauf_vert lussl mostl nesda nzelh omes> ornst ourne passa prinz rang_the sche_und sich_bei stood \
        tood> trisc uebe_ab ufemp uffae uswei vermu von_sein wedne weise zehn_und =0,1,-2,1 0_gaes 0_nove <ansc \
        <dram <dump <gart <gehw <pete <schu <zeig abzus ammel auffa baute betr_zwei cess> chorn comp_s day_befo \
        der_grun digte drama eams> ebody efaeh egess ehweg eilna elenk euro_a field flanz fleis fted> fuell geges \
        gehwe gelen gram> gratu haus_von hing> hweg> ield> ifted ilnah in_ande in_fuen in_hann inhal it_came \
        jahr_rech kind_die kleid komm_laut korb> lack> lief_und mal_mit mebod nach_zwoe not_invo not_to of_my omebo \
        part_hat pflan post_the press rande renam rfall rgaen rnste rteen ruft_0 schor someb the_offi they_had tsstr \
        tuer> unse_lese von_das was_im werd_in will_cost wird_gera zahl_und =0,1,-2,2 <blos <ferr <oste bloss cheib \
        heibe im_vier leave oiler rece_a rstat tschu wird_durc =0,1,-1,-1 0_kw 0_that <bari <barl <elis <engl <esch \
        <faci <fini <flak <galt <gsag <h3> <judg <kemp <kw> <lein <maga <noug <onto <rasc <ruf> <seam <sili <tapf \
        <vega <wide a_bus abelt aben_soll achsp aepfe altem ammed an_teil andta anfr_mit ange_bevo apfer appst arley \
        aser> attes auch_mit auf_0 aus_ital aved> barle bei_temp beno_eine bermi binen brau_nich bub_mach chnae \
        chrum ckneh comp_told dann_nach daru_bitt das_fens das_nur das_ohr das_regl day_thre dead_and deli_a \
        dem_hand den_haen der_gang der_kita der_umst des_mode dfuss diagr dicti die_dich die_fisc die_tape die_vera \
        dmit> doesn down_in eckne egane egard ehenv eilwe eimt> eine_lini eine_vega einm_nach einm_und elgie elise \
        elnd> elpum empte erbel erkos ernbr ervus esten eues> fahr_am febr_some fehl_nich ferbr ferri finis \
        from_octo fron_door fron_whee fsgem ftnot fuen_und fuer_was funks fzeic ganer gebr_anla gefe_und gere> \
        gewe_die gift_bitt gilt_fuer grid> gries gsagt gsjah gssof guet> habe_s haert hame> haven heers helle \
        heue_wied hngeb hoens hole> home_have hreie hrugg hrump hselb iagra ich_dank ich_scho ich_schw ihre_hand \
        ilwei im_cafe immin in_law ingsc inish inlas iselp it_our kann_bis keimt kempt kind_das klima knehm koern \
        kstil kund_der lach_nich lech> lemme lieg_nich llbar locat lock_out lpump mehrw mit_schl mona_steh morg_den \
        morg_um mpten muss_durc nahm_eine name_of nbank nderl nehm_das nenmo neu_gesc neue_ausg neve_to ngsja nife> \
        nksti nload nouga nterp nutz_eine obelt oehn> oere> oesn> ograp oldra on_dial opin_that optim ougat papi_0 \
        park_in pass_und pferb ppstu probu prov_the ptimi pump_lief put_elev rabbi rath_good resi_at ried> ring_aus \
        rley> rmale rmati robun rompe rsieg rtsta ruise rumpf rvus> s_kein satzt schn_sind schu_von selpu servu \
        sgrup shame sich_rech sieb> sinc_tues some_clos sons_blos sserf stad_das stat_des tabl_incl tapfe teilw \
        thabe that_it the_emer the_hand the_neig the_till thos_who time_at tlose tnotr to_admi to_try tofen tragt \
        tran_an tromp ttabe ueckn umzug und_gebu und_mont und_zeig ungsj unkst uns_nur unti_stoc urore urtst usetz \
        uszus vegan verb_die von_riet vorg_hat waru_der was_in wass_nich we_paid weil_unse wer_eine wie_0 wort_the \
        year_was zu_mitt zuset zuwei zwei_eine zwei_uebe =0,1,-1,0 0_besu 0_ein 0_geko 0_lebe 0_oder 0_prei 0_send \
        0_sept 0_stan 0_ster 0_two 0_weis <adhe <adre <amse <anyb <assa <assu <bede <beis <bera <beyo <bits <blat \
        <bric <busg <cake <cask <cfo> <cuts <dare <diap <dich <doct <dros <egal <entf <erro <exak <expr <feed <few> \
        <foru <gabl <gemu <germ <guta <haec <haer <hett <heub <holi <hook <hurr <incl <kaba <kach <karf <kata <kent \
        <kett <kevi <klat <klim <knie <kreb <kuge <kund <law> <lego <lemo <live <ll> <loew <loop <nase <nick <norw \
        <oats <orak <pace <pano <pill <pupi <saun <scoo <seme <sepp <soba <spok <swim <titl <tod> <unsi <wack <watt \
        <wear <wolf <wond <wurz <zueg a_boy a_comp a_crew a_satu a_secu a_set a_sign ab_apri ab_febr abare aber_beim \
        abzu_das abzu_nur accep achda achma acht_weit add_two adewa adhes adres aechs aecks aedel aemt> aerte \
        agai_its ahlwe akel> akku_der albpe aline alle_verw alte_kast alte_schu am_herd am_karf am_scha an_sech \
        and_as and_foun and_frid andbo ande_vers andpu andru anklo anme_beim anora anybo aphed apite appar apse> \
        arat> arbe_biet are_kept are_mean arfre arzen assko astsa at_did atell auart auch_abge auch_ausg auch_ohne \
        auf_fuer auf_null aufst auft_das auna> aus_ders aus_grue ausf_fuer ausg_wurd auska awers axen> baret \
        baub_soll be_fair been_die been_sent befan bei_heis bei_zwoe below berbl beri_ein betr_0 betr_kuen betr_spri \
        betr_wie beyon bholu bige> bill_was birne bitt_wir blass blei_unbe blist boy_of bpens brems bren_bei brokk \
        buil_by busgr bzigs c_0 came_off cann_yet cape> cask> ccept centu cepti chbet chec_by chec_the chemn \
        chil_walk chser chspr chstu cklis cksle clas_are coote coul_not coul_stil coun_in da_wie dahi_ein dana_funk \
        dare_say das_aus das_fehl das_jede das_lese das_syst date_0 date_ist davo_ist ddlin deli_time dem_kopf \
        den_druc den_hinw den_tag den_trep denk_ich deote der_back der_dose der_ecke der_flae der_grub der_kata \
        der_kont der_kuch der_kueh der_loew der_mind der_mita der_pati der_stoe der_zuga derku desin dfath dges> \
        dhesi dick> die_anla die_anme die_ausl die_deck die_einf die_fues die_klas die_mahn die_roll die_sais \
        die_sich die_sort die_wage die_wahl dien_0 disa_the disap disp_in docto dort_ein dosen drand drau_nach \
        drei_stel droh_mit dross durc_0 durc_nach durf_ich eamer eapes eback eces> eckfa eckha ecksl efand effe> \
        egal> egelb egrad eigel eighe ein_form ein_glas ein_man ein_post ein_verf eine_drit eine_kart eine_kate \
        eine_oder eine_pati eine_zeit eing_hat einm_im einse eiseg eites eitsf eitsg elev_time elige emnit ende_apri \
        ende_wurd endem endl_eine ennwa enpro ensup entes entfe entw_lieg eotex epfen equat erbie erdec erfla \
        erfu_es ergae erha_der ermod erpla error erst_stuf erstm ertei erunr es_an es_durc es_eine es_kenn eseri \
        espei etigu eunig euro_beit euro_ohne euro_weil exakt expl_bere expre eyond fach_hat fahr_nich fahr_vom \
        far_the fass_ist fasse febr_fuer fens_im fernw fifte firm_hatt flae_die flueg fluen flur_zu folgu fonis \
        for_fort fort_one forw_the four_mont freil fstan fteen ftrit fuehl fuen_kind fuer_ihn fuer_sich fuer_tant \
        fuer_uns fuss_und futs_und gabel gable gards geba_hatt gedic gefa_hat geh_ich gemi_werd gemis gennu genut \
        gepr_und gere_werd germo gesc_der gesu_ich gesu_schr getr_habe gewi_man gewie gist> give> glatt glei_mit \
        grad_unse grade gras> grow> gruet grun_der gshau gslag gutac habe_fuen had_foun haeck haemt haen_an halb_tag \
        halbp halt_bis haltb hand_das handp has_gone has_now has_rele hatt_auf haus_geho hbett he_had heckl heel> \
        heis_kuen hemd> hemni hers_erst herte hett> hgewi hirte hlein hleun hlich hlier hltei hoeh_die hold_the \
        holid hook> hrwer hspro hstra hulwa hurry icete ich_einm ich_laut ichli ideot iecht ienti iewed iftee igenh \
        igns> ihenh ihm_den ihre_kind im_herb im_mand imum> in_grue in_his in_hosp in_it in_nort in_osna in_pack \
        inare indem ingez ingma inte_in inve_the invo_the inzip inzug ionsh ionsw isapp isegr ist_beim it_adds itpla \
        its_0 itsge itsto ivita jaeh_im jahr_dies jahr_verk jahr_werd jede_frei jema_ande join_on journ juli_der \
        kabar kache kame_der karfr kart_ist katel keep_a kein_oeff kell_wie kenti kersc kett> kevin kgeza kkoli \
        klist knife know_the koch> koli> komm_auch komm_zur kost_das kost_sie kplat kran_betr krebs ksler kugel \
        kunge lachd lack_von laen_die laert lag_0 laufe laut_send lbank lbpen lbruc ldige ldran leck> lecti \
        left_hand lego> lehr_an lemon lerfa lest> leuni leut_habe leve_cros lferi lheit liday lift_plan limen lkont \
        ll_be llest loewe logg_the lohn_und long_than lood> loop> loyer lsack lstun ltbar lteil luege luenc lums> \
        lutio lwert mach_foto mai_vers man_daru man_s mand_von mbere meer> mehl_und mehr_nach mehre melde mess_eine \
        midd_of mind> mini_of minu_for mir_ins mit_bei mitt_eine mmeri mmern mnitz mona_dazw mondp mont_auf \
        mont_when morg_kein mpfen mplim mtsak muesl muss_es mutte my_sist mzug> nach_gewe names nare> nauff ndend \
        nderv ndito ndtag nensc nerer netz_im nfigu ngezo ngsla nich_lang nkind nklop nmost nnerh nnwan noch_zwis \
        noram norwe noti_two now_keep nstru nsupp ntfer ntish ntonu ntury numb_prin nur_dort nur_hatt nur_zwei nussi \
        nutzt nwaer nwand nybod nymen nzert nzuru obald ocke> octor oder_0 oeff_sich oepfe of_at of_rece of_six \
        oject okkol okto_die olgun oluti on_regi ondpr ongre onli_der onton onumm onver ooter open_hour opie> or_the \
        orage orake orati orde_from orfal orgae ortwa orweg ospit ostur otext otto> our_trea out_that page_0 panor \
        part> pati_with pers_der pest> phed> pils> pitel plerf plime plums poin_out poli_und portw posi_0 postu \
        ppier prei_ab prei_lieg prei_pro prici pro_kilo prue_ist pupil quar_to raeu_ein rakel raphe raxen rbesi \
        rdeck rdens read_will rech_hat reda_und relat rele_vers rennw repo_sinc rere> rest_aus resum rfern rgenn \
        rhang richl ricin riede riftg righ_now rillt ring_and rinzi rkstu rlebe rleuc rnwae rojec roll_unte rout> \
        rplae rplat rries rror> rschl rstad rstic rstma rthal rtwan ruetz rufli ruhe_im run_like runre ruths rzehr \
        rzten s_was sachg saeu_mit sagt_dass said_its sais_war salat samm_ist sanga sappo sauna says_a sbeau \
        scha_ich schi_ist schl_0 schl_zu schni scho_eine schr_der schu_und scoot scre_it seam> sech_paar secti \
        secu_rese segru seide sein_beid sein_fahr sell_it selue sepp> sept_in serfe setti sfael sgedr shal_not \
        she_has sie_ab signs silie sind_bere sind_eine sind_es sind_noch sind_verk slips so_gewi sobal soll_0 spoke \
        spre_der spuel ssena ssgae stat_0 stat_zwoe staub stery stil_taki stly> stmal stoo_on stop_and stop_usin \
        struc stue_die such_er surv_with swap_it swim_pool swimm szuse tacht tacks tag_selb tage_moeg tbark \
        teil_seit telbe tele_mit telwa ten_time tener tenpo terpl teur_als tfern that_our the_air the_bind the_box \
        the_butc the_coup the_cust the_dies the_empl the_fiel the_gold the_hour the_midd the_seve them_back them_on \
        them_twic they_decl thir_seve this_mome thre_to tipp> title tivit tlipp tmals to_chec to_nine tonum \
        tote_nach trag_ich trai_0 trau_und trig> tsakk tstor ttelb ttelf ttelw ttrig tunte tury> uart> uaufs ucke> \
        uehlr uesli uflic uftri uhen> uhr_zu umgeh umzu_von und_aus und_befa und_beim und_kont und_ohne und_scha \
        und_soga unds> ungla unrei unsi_ist unte_nun unte_werd upils urchw urgen urzel usfae usgan usgru ussig ussli \
        utach velo> vere_uebe verfo verk_und verm_mein vert_fuer vert_hatt vert_stan vicet victi viewe vom_haup \
        von_enth von_fris von_geli von_gut von_scha vorsa vort_uebe wacke waer_er waer_ich waess war_0 war_auch \
        ware_aben ware_sie wart> was_sie way_at weit_sieb weit_uebe werd_per whic_one who_lose wied_in wimmi \
        wir_koen wir_uebe wir_wohn wird_es wire_to wired with_her with_its with_ques woere wohn_auf word_eine wurze \
        xakt> xisti xpres yond> zahl_fuer zelhe zigst zu_klei zu_schr zu_verw zum_nach zum_neue zuru_kam zwei_pers \
        zwoe_mona zwoe_tage =0,1,-1,1 <beco <bed> <deep <dust <euge <kerz <musi <nuer <zuvo a_call ackel akete andap \
        as_i as_it assag aufs_von ausbe becom blau> chdac chive ckgez dapot das_semi der_seri des_jahr die_akte \
        die_sper eache echsh efsta ehrbe eimli elhei elste erdru esso> eundl fahr_nach felde flast gege_die gewa_hat \
        grega had_alre hatt_ihn hdach heut_in hive> hofer ibers ierhu ihn_0 im_onli imlic immbe in_suhl invo_and \
        kete> knete kuen_sind lacke ldete lead_are lere> lices list_mit mal_mein mehr_ange mich_die mit_schw \
        mitt_das moeb_in ndapo nich_enth not_in nspie nuern obile ogue> olled ossin ostly pflas proj_the prom_and \
        ramp> rang_0 regat repl_that rnber rowin s_nich scha_war sfrei sind_eing so_die spaen spre_auf ssich \
        stue_vier terma the_chap the_eigh the_run tlere trav_on ufakt ulaes undli ussic uvor> vierh von_weit weste \
        wurd_zwoe zu_kauf zulae zuvor zwei_hoch =0,1,0,-2 <berl <chem <elek <mole anke> are_affe being berg_laeu \
        dem_einb der_chor dersp die_maen eine_woch eine_zett elekt emark ernte es_bei esson ewsle ewuss gera_das \
        gesta haus_die hiene hine_und hlitz huhe> im_zent immed itres knees komm_natu leiss lektr lesso litre lzen> \
        lzimm ndent newsl nglue nungs on_mond raeus respo rton> sie_wird slett soll> spit_hatt stra_ist to_my \
        to_stop traf> uhr_fahr unglu ungsl was_die we_re wege> weis_jema wslet =0,1,0,-1 0_am 0_fili 0_frau 0_reic \
        0_rest 0_urla <abwa <adds <alpi <anso <atti <baer <baro <beds <beso <bewu <bibl <boch <bow> <brem <bril \
        <cats <caug <code <cold <cryp <dosi <dran <drun <dull <earp <emde <emot <erse <erze <falk <fan> <flog <flow \
        <folk <gepl <glac <ha> <harr <hers <het> <hoec <hoft <impl <inde <jamm <kili <koma <lobe <lone <luck <metz \
        <mm> <notr <ohr> <pan> <piec <plai <plop <pouc <proo <ra> <rabb <rosa <saen <sat> <saus <save <scep <scru \
        <sinn <siru <skep <snap <soon <surg <tats <teur <timb <timo <tin> <tole <umke <unev <unga <wave <whom <yell \
        <zuse a_biss a_bow a_doct a_door a_frid a_list a_shor a_very abbit abeti abge_bitt abge_ich abors absat \
        achfl achgi achtt adds> advic aehne aehnt afie> aftfa agern agne> agran ahnst ainle aked> akko> akteu akwat \
        alanc aledi alibr alle_best alle_durc alle_gesc alle_zwei als_sie alt_die alte_ist am_eigh am_kopf amete \
        amink ampol an_mein and_are and_even and_fort and_i and_noth and_prou and_ring and_you ande_best andfl andl> \
        aneta anfas angs_vor anic> anie> anreg antiq anwa_und anyo_with app_von arch_aus ardio are_deci are_unaf \
        argum arock arplu arrog artog as_befo asch> aschk ashes assa> asspo atbot atroz atsae attfa attit atzwu \
        auf_dass auf_die aufbr aufle aufpr aufs_und aufsg aufz_und aus_da aus_im ausg_war ausg_wie auss_ist \
        auss_nach bade_und badet bald> bank_stat bat_die bath_the bebue been_due befo_and bei_durf beim_fahr beisp \
        beren berli best_drei best_und betr_zu bewo_die bgebu bill_als bin_die bis_drei bis_febr bis_in bit_the \
        blae_die bochu bolze boom> bors> brau_mein brea_on brea_over brin_im bsbed buch_wied buer_ohne buers but_my \
        by_hand by_radi calib caugh cerni chams chatb chee_roll cherl chfal chfla chgib chite chor_sing chrec chsze \
        chtes chtti chtur chues chum> chwan ckbek ckenp ckfah cktue ckweg clos_thei coats coins comp_and cong_has \
        crape crus_at crypt cut_out dabe_und dage_und dakte dame_von dami_der dank_scho dann_frag dann_noch danze \
        daru_aus daru_fuer das_ande das_area das_band das_kraf das_team das_uebe dass_sich dasse daug_is dder> delig \
        dem_naec den_bau den_beri den_brun den_gest den_rega dene> denn_der der_ambu der_auft der_baur der_brei \
        der_date der_fall der_freu der_gest der_ist der_loka der_mehr der_name der_schn der_spei der_stub der_uebr \
        derba desth detek deut_auf dflec diate die_ansc die_brau die_der die_fuss die_kuec die_male die_mark \
        die_scho die_sitz die_tort diete diff_in ding_von disag diven dlier dnaeh dosi_pump dosin drau_in drei_bis \
        drei_verg drei_ware dreiv drige drunt dstae durc_fens dvice each_quar eakwa earpl ebebu eberm ebsbe ecali \
        ecomm edank edanz ediet edive edruc efegt efehl efkue egati ehnhu ehnun eigh_with eigne eiht> ein_holz \
        ein_pass ein_seuf ein_spar ein_ster ein_vate eine_auf eine_holz eine_jahr eine_pump eine_samm eine_stad \
        eine_stil eing> eisha eispi eitli eivie elem> elev_peop elf_baug elhaf elhor eligh elps> elsac elspi \
        elte_der elze> elzim emoti empfo enbad ences endie endka endl> eners enhen enkip enovi ents_eine enues envor \
        enzie eper> epert eptic eptis er_das er_den er_geht er_ja erabg erami eranc erbla erci> erdre erfa_es erful \
        eriou erkas erkra ermag ernbe ernin ernsp erpil errac ersc_die erspo erst_spie ertes ertoi erzue erzwe \
        es_aus es_dafu esern esman essan essno esult etekt etik_der etzge eurem eurer eusel ever_time ewick extin \
        faeh_mit fahr_habe fahr_inne fahr_und fahrk falli fangs fbrin fede_in fegt> fest_0 feue_holt fgefo fgefu \
        fiel_durc filzg find> find_am fing_in finge five_star fkueh fluch fohle folk> for_brea for_reas form_fuer \
        form_rate foto_der fprei frag_die fragr fran_und frec_dies free_and freu_und frue_war ftfah ftige ftor> \
        fuen_vor fuer_brot fuer_werb fussn fzueg galen galt> ganic gebe_die gedr_habe gefa_und gefeg gege_der \
        geko_ist geld_zuru gelee gemu_und genhe genma genpr geoe_der gera_ermi gero_hat gerpa gest_alle gewi_und \
        ghed> ging_nich glas_im glas_nach glei> gnets go_of goin_a good> grad_und gran> groll grup_sind grupp gsmel \
        gsnum gstra gumen gurat guta_hatt gzure habe_zur hade> hael_der hael_was haeu_habe halls handf harro \
        has_anyo has_had has_just has_lost has_with hat_aber hat_hat hat_zuer hatbo hausn have_seen hear> heats \
        hebeb heim_habe heiz_aus helpe helps hende hendl hera_dass herb_in heref herma hers_hat heut_steh hfall \
        hflae hgesc hgibt high_reco hints his_ear hleis hmilc hnhun hoch_fuen hoch_seit hoech hoenb hoer_die hoerg \
        hoeri hof_bei hofto hold_a hotl_von hour_s hous_at hous_near how_many hrbru hreis hszei httis hturm huess \
        huhen hzahl i_keep ible> ibrat ich_endl ich_fueh ich_sage ich_sei ichbe iding iedan iedet iefku ielem iemen \
        ienva ierta iesis iessn ietec igenm ighth igin> ignet igura ihn_ausg ihre_vier ilian illan ilzgl im_aush \
        im_halb im_hote im_lade im_rahm im_trag im_wind imesh impre in_any in_arbe in_bade in_chur in_eise in_from \
        in_harr in_klin in_thea inall indic infar inkeh inles inne_beim ins_leer inten irbe> ircht is_i isagr isers \
        isges ispie isst_seit ist_bish istan it_move it_off it_perf it_sixt itert itude iunds ja_ich jahr_lies \
        janu_uebe jede_lehr jema_ob jetz_geh jetz_wie jung_das kalt_seit kam_selb kardi kassa kbeko kenpo kens> \
        kepti kerln kili_hat kilia kirc_0 kirc_ist kisch klaen klaes knal_s knar_nich koen_sich koma> komm_dann \
        komm_wied kopf_getr kost_es kost_kein kraf_bund kund_man kwate labo_der labo_ich laegt laen_vom lanet laran \
        latzt latzw laude lediv leitp lenk> lften lgang lian> lieda lieg_aus lienv lift_im lift_was lish> llfel \
        llgan llos> lmal> lmasc lob_muss logge logis lonel looki lpine lspie ltasc ltern lturt luke> lussr lust> \
        lzgle mack> made_the maen_seit mail_kam mal_unte maled malt_the man_arbe mark_gege mark_oeff matis maus> \
        me_two me_wher mehr_gibt mein_goet mein_hoch mein_kopf mein_mail mein_opa menkr mens_aus mersi meshe meste \
        mesto metzg miet_und migh_have mile_off minke mins> mir_woll mists mit_wirb mitt_wie mkehr mmedi mmels mming \
        moege mole> mont_of morg_alle morn_he mpens mpfoh mpoli msoe> my_mum my_uncl mzugs nach_gas nach_gege \
        nach_ich nach_inne nally nanci natte nbad> ndeka ndfle ndlie neest nely> nenn_er netar neun_stan neven nfter \
        ngabe ngreg ngsnu nhend nhund nich_ab nich_ange nich_brau nich_drei nich_gege nich_glau nich_was nied_in \
        nigh_and njuri nkehr nkipp nkle> nkrei nless nobo_aske noch_auss noch_betr noch_gesu norm> not_at noth_happ \
        novie nprob nregu nssch nstat ntiqu ntori nun_fuen nur_die nwech ob_das obier oblem ochha ochum oder_reic \
        oechs oeff_0 oeff_sein oehnu oelft oelia oemt> oenbe oerge oerig oertl of_febr oftor ogate ohne_sche ohrbr \
        ointe oire> oking olera ollfe ollga olly> omsoe on_sale oncen one_by one_page one_s one_that one_to one_year \
        onely onfig open_by opes> opic> oppen oppo_lobt orama orbau orde_agai ordse ormt> orstu orto> oste_die \
        our_chap ouseh out_and ouths over_two ovier ozini part_of passp past_ten pati_ist peise perto pfer> pfohl \
        picke piece plare plit> plopp polin porn> portu pouch praye prei_steh pro_nase probi probl proof ptica ptisc \
        purse qual> quari quers rabge raftf ragra rampo rang_from rashe rates rath_more raune raus_den rblat rbot> \
        rbox> rbruc rchit rchtu rdiol rdsei reakw rece_in recom reets reivi rema_that remar reper ressa resul reuse \
        revis rful> rgaer rgeno rgerp rgume riess rious ritic rkast rkisc rlast rnspi rnte> robie roble roemt rogat \
        rohrb rollf rollg romso ronic roof_in roren rosi> rotat rottp roud> rozin rplug rrace rrang rroga rschn \
        rschw rsitz rspor rting rtogr rtoir rueft ruehr rugge run_a runs_on rwech rzwei s_lett saec_die saeu_werd \
        sage_ich sagre sakko sass_noch sauge say_thir sayi_the says_it says_she sball scept scha_nach scham schi_wie \
        schl_bis schl_sind schn_als scho_clas schr_aus schw_auf schw_ist scrub sehol sehr_frue sei_an sei_ich \
        sein_die sein_eige sein_uebe seit_an selku senar senhu sent_the senwe serio set_to setz_sich shade she_is \
        she_s sich_auch sich_frei sie_beim sie_brin sie_miss sighe sind_betr sind_erkr sind_fuen sind_verl sist_s \
        skept skirc slich sman> smeld snapp snock so_war so_weni soll_ihre soll_um some_from sonn_0 sonn_eine spaet \
        spie_mit spie_nach spoon sporn spre_die spue_ein sscho sseit ssenw sshae ssnoc ssnot sspor ssrec sstag \
        st_kili staen staf_have stat_nach stau_mit steh_drin stei_auf stei_hat stems steur stich stici stisc stoll \
        stra_das stre_die stri_quar stroe stump stun_am stun_vor sund_even supe_shel sure_the surge tage_eine \
        tage_nich taile tainl take_on takes tape> taped tariu tasse tate> tatsa tbot> tdien teckt tehae teinf \
        tele_der telst tembe ternv tersa tfand tgebr tgrad the_bran the_cata the_exac the_girl the_hire the_hot \
        the_list the_mean the_ones the_opin the_quot the_sky the_suit the_twen the_vend the_ward the_yell them_all \
        them_out them_up thes_thin thir_firs this_autu thou_it thre_week thro_0 tiefk tills timbe timo> tina> titud \
        to_fini to_me to_tell tocks toire told_at told_not toler took_them touc_it tram> treus troem trozi tschw \
        ttels ttery ttfan ttitu tude> tuell tuer_aufg tures turn_the turti twen_six twic_the two_othe two_todd tzger \
        tzwun ubte> uchsz ucktu udier uebe_abzu uebe_null uebe_schw uebe_stei uebli ueckf uend> ueric uerla uernd \
        ufbri ufpre ufzue ugen> ugenb ugeno uhr_bei uhr_der ulaus ulli> ulwar umge_hat umkeh unauf und_arbe und_geht \
        und_geko und_gilt und_hab und_heut und_weit unde_way uneve unse_anla unse_hall unse_neue unsto unte_wurd \
        unti_apri urem> ureno urkun urtip uruec useho uselk usgew usikl usion ussno ussre uszug utlic utzen uweis \
        ve_sinc vera_seit verb_in verde verg_da verg_den verk_mein verl_uebe verm_wurd verni vero_in vers_durc \
        vers_tuer vers_ware vert_enth verw_zu very_near verzw vide_vom vier_habe vier_und vitae voll_gesp vom_fahr \
        von_dama von_fehl von_ging von_lage von_lies vor_eine vorba vorg_als vorg_im vorm_eine vorn_und waeh_des \
        waend waere wand> wann_die war_da war_dage war_freu war_hat war_tade war_vor ware_vers warn_an warn_seit \
        waru_unse was_itse was_kost wass_hat wate_and we_left week_befo weepe weil_er weilt weinp weit_kind \
        weit_masc werer west> whee_of whet_to who_all who_carr who_now whom> wie_mit wied_eing wied_eins wied_er \
        will_kuen wind_neun wir_bei wir_gege wir_letz wirb_in wird_oper wiss_wir wo_das wo_ist wohe_die woll_unbe \
        wort_fuer wron_and wurd_durc wurd_elf wurd_er wurd_gest xting zaeh_0 zahns zaun_eine zehnh zeit_0 zeitw \
        zelne zgere zglei ziniu zter> ztuer zu_schm zu_waeh zuck_man zueri zum_aben zum_frue zum_haus zuren \
        zuru_fall zusa_dazu zust_und zwei_drit zwei_geme zwei_hat zwei_saeu zwei_stan zwoe_grad zwund =0,1,0,0 \
        0_afte 0_auss 0_kund 0_page 0_rein <achs <anci <anon <anpa <anyt <arnh <ausc <begi <cafe <dems <dith <eise \
        <ertr <etui <flan <glie <hebb <imke <inbe <jigs <kale <kipf <kit> <kupf <mixi <muec <seid <smou <swed <tade \
        <toxi <trim <unaf <unch <upse <vorw <waen <zirk a_bisc a_chee a_ferr a_five a_gree a_loan a_note a_rath \
        a_sing a_warm ab_dies ab_nich abrie adell agest alpi_0 alyse amik> an_0 an_ordi and_her andpr anlau annex \
        anony anpas ansla anson antat anyth apfe_mit area_am arnhe arry> asel> aske_thre assiv asteu at_any athol \
        aturg atzie aubig auch_dort auch_mal aus_bad ausl_ist auss_hat basel beche begun bei_naeh beim_schn beka_die \
        berg_die betr_soll biet_habe bilkr bitt_soll blie_der boats book_on boug_them brou_a but_he camp_in char_by \
        chgek chlit circu ckelf ckmit conf_at da_bei dabe_der dafu_war das_stim dass_eine dass_link deli_ten dello \
        dells dem_baum dem_mann dem_tres demse den_bach den_bonu den_ich denk_hat der_ein der_rat der_sieb der_sitt \
        der_tauf der_zwec derw_auf derz_gepr des_schr desfa deste diabe die_bewo die_oeff die_soss died_the dingt \
        dithe dmire downl drea> drei_am drei_haeu dreim duzie dvers ealin ebbt> ebepr ebrum echle eckwe edish egegr \
        egun> ehrzw eigeg eilch ein_bild ein_pfar ein_rahm ein_schl eine_auge eine_heut eine_korr eine_kuen \
        eine_prei eine_stra eine_teil eine_wint eing_in eisko ekeri elag> elf_tage emden engi_arri engi_cann \
        enke_mit enrin entfa entro erfa_und erfuh ergin erkis erpar erpro erpum ersa_die ersa_soll erst_anga erstb \
        ertli ertoc erufl ervel es_inne es_vier eshee essch essta estho esund etire euung ever_scre ewenz fach_fuer \
        faser feed_them fiel_safe figh_for firm_zwei flour flue_im for_any for_both for_sale for_serv ford_vom forma \
        fort_die foto_mein four_poun fract from_is ftche fueh_auf fuffz gas_stro gear> gebu_hat geda_dass geka_der \
        gekli geld_ich gera_obwo gere_auf gerni gerto gesa_von gesc_auch gest_verk gewa_bis gewue grin_und grout \
        gsaw> gskla gsvol gszah gute_morg guteh habe_dem habe_mein hache had_by haet_jema haet_nie hahn> handr \
        has_sent hated hausk hebbt hebe_die her_life herab hlges hmals hnpro hoffn hohl> honet hotl_band hrerz hrown \
        hrzeu hrzwe hteck hulau i_tran iabet ich_best ich_so ichel ichtw iels> ierme igege igsaw ilche ilchz ilkra \
        impla in_a2 inat> inbox inenm infu_pump inkun insi_have inzen irkel is_figh is_perf iskop issch ist_echt \
        it_isn ixer> jema_von jigsa kaff_der keep_the kehrt kein_gros kein_spal kelfr kmitt kont_gesp kornb kratz \
        kuec_im kueh_bei kupfe ladek lage_drei lands lanta latzi lauf_weit lchen lchza lebe> legeg lett> lfall lgung \
        lieb_auf lief_ab lienb list_and llver lob_an loch_im lpina lunc_and man_eine mehr_benu mehr_uebe mehrz \
        mei_gros mein_fach melon minim mir_drei mit_gril mitt_wurd mixer mixin mont_habe more_and morg_sein morn_and \
        mplan mselb my_cust nach_sieb naffe naler name_mein nbox> nchan ncien ndrea nect> neins netic nett_mens \
        neue_hell nexe> nfarb ngeli nich_oeff nie_geda nigh_in nitra nkoer nnexe nonym not_call not_what nring nsich \
        nsiv> nslat nsons ntenp ntroc nundd nunte nweid nythi nzahn nzene obilk ocher off_as offnu ohnpr old_is \
        oneti onto_the oosba ootha opfte ornbr osbal otato othac otiv> our_mist ownlo parc_cont patho patin pfte> \
        pina> pinat pinze ples> post_mit potat ppele psell puddi racki ranha ransl ratt_grue rbaut reasu reckl reima \
        remat rerzi reuun rfrag rfuhr rhaue rides riss_in rksho rnhei rpinz rpump rtoch rtsmu rubbe ruckm ruggl \
        rzwec saele saeu_sind safe_noti sange schi_die scra_the sech_uebe seco_of sehe_ich selig send_im senst \
        seve_week sform sgere sie_ein sind_verb sing_ich site_for skonz slaen smoul so_lang sola_der spae_und \
        spen_on spina sslic sterp stolz stres strug stun_beim sugg_i surg_the swand swedi tadel taend tage_0 \
        tage_hatt tagsk talls taug_the tbera tehal tenfe tenge tenki terfr term_best term_ist thach the_bass \
        the_boil the_curr the_edge the_inst the_over the_piec the_surp the_tues to_find told_this took_one toxic \
        track tramp treas treuu trine trugg tsmus turge two_hour two_week tzelt tzier tzkop tztuc uckmi uddin \
        uebe_zahl ugebe ugute unaff uncha und_morg und_nahm und_sich uns_alle uns_dann unte_zehn upfer upsel urely \
        ursa_ist uteha uzier veilc vergr verl_in verno vitri von_klei vor_zehn waes_hat wall_is was_char was_what \
        wate_bowl web_shop weckh weeps weisk weitp weni_eine went_in wenza were_the whic_i wied_die wnloa woll_eige \
        woll_wiss wore> xcell zelfa zenes zenko zing> zinku zkopf ztuch zu_kurz zu_prue zugut zur_verk zwei_gebr \
        =0,1,1,-3 <berg efuse esign have_not hird> ital> konnt nich_das =0,1,1,-2 0_schl <crie <endl <fees <inve \
        <kuer <lieb <litr <sepa <sons <syst <wiss a_bit abgel abwas afft> and_aske anmae appe> call_the chges \
        cont_with cried das_erge deare den_hahn der_supp die_geru dreij eding eedin eifac emerk eress ernve firm_ist \
        firm_zu frei_ist frost frue_auss ganz_alts gege_des genem habe_auf habe_der hafft hbark hine> hotte htend \
        ials> iatio idee_mit idth> ifach iger> im_inne im_wass in_pole iosk> ipps> itche katal laner lanma leut> \
        lodie mach_die ncent ngst> nich_nach nie_mit nmaes noch_die noon_the nur_fuer odier oehe> of_cour orabe \
        orgel orgen pecti planm plaud plodi racks ratin reija rgel> rmina rnver rtret scha_zur separ show> stan_und \
        taben the_othe the_two thou_peop tipps top_of tot_im tzter unfae ungsd usive verae von_verb von_zu vors_und \
        was_ich wie_vor wurd_0 =0,1,1,-1 0_vom <etik <fros <hahn <hast <jars <rep> <rubb <wels a_lett aessi and_eigh \
        asset auch_um aus_um ausre be_no beid_das bezie binn_zwei bles> blut> bund_fuer comp_of conc_the dem_hinw \
        dem_reih der_kaes der_wald die_drei die_eink die_rose diolo eine_druc eine_gewi elev_mont else_s ende_hat \
        erbin ergro eteen etern expe_a exten ezieh fand_das fbau> figu_in firm_a gbahn gewa_bei grun_von gsanz \
        hab_das habe_mich has_pass hat_beim ichtk icke> ihre_schl inete inige inte_ein iolog ist_verp jars> \
        june_both kam_die kell_die kings lebe_das mal_ich me_for mill_the mitg_fuer mitg_und mkund mmerb mune> nachz \
        netee ntspr oberk olate on_four posed ramme ratel rese_the rgbah rtes> saemt same_day schr_ein sdien \
        seit_dem seit_frei shop_at some_of sstie stad_nach tekt> the_frid the_smal tiele to_cove to_pres tonn_im \
        und_gros und_in unse_schu unte_zwei up_on using uspec verk_nach vers_gesc viele vier_kauf vier_weit war_kam \
        wird_nach zaehn =0,1,2,-4 ufgeh =0,1,2,-3 <impo <wett <wron befor efore er_hat etreu fore> ngel> sensc teres \
        third ures> voll> wrong =0,1,2,-2 <deut <holt <mitb <tabl abge_zu die_best ectin hermo laes_die ochsc otter \
        rgest tings werd_nach =0,1,3,-5 ions> =0,1,3,-4 <of> rtet> =0,1,3,-3 binde die_lief ether =0,1,4,-6 eines \
        =0,1,4,-5 erfah =0,1,4,-4 lagen =0,2,-4,1 ffer> =0,2,-4,2 am_tag =0,2,-4,3 fahrt =0,2,-3,0 sgeli =0,2,-3,1 \
        <lite <lost esser gesun hines hlage kost_ein land_ein leani nthal thalt vortr wohnu wort> =0,2,-3,2 <frie \
        <visi =0,2,-2,-1 <food <pfan <regl <sail ab_maer abine auf_seit char_die echze hat_seit im_feld immer \
        kam_auf ltet> lweis ormat resh> sich_den spot> the_food unte_die =0,2,-2,0 0_cart 0_ml <abwe <akku <besu \
        <boy> <daem <erge <feet <husb <kita <maed <reac <rele <thre ab_sofo anga_des ausga azin> begu_to bemae \
        blei_nach can_be cate> chgeh chger cust_of dann_ein das_brot das_pass den_einz der_espr der_haus eech> egel> \
        ehnte ein_vide eine_fehl eleas emaen ergif ersa_komm es_das ewies feet> firm_0 fotos funde gest_aben gion> \
        haet_gern hat_ist husba it_with lief_ist liter mind_0 my_husb nimm_das not_noti nselb nteln ohnen racke \
        rama> regle relea rgift sband sesse show_a ssend ssure stbes stel_den talie tbest tests the_invo timet uefst \
        uege> unse_eige unti_dece vom_mark war_ein woch_in zehn_am zu_neun =0,2,-2,1 0_das <baby <unit der_tran \
        die_absc die_besc lige> nich_nur ompli =0,2,-1,-2 <erkr <exac <fieb <g> <jewe <lave <supe aneri aschm atuer \
        auben avend bath> bent> best_war cold> dach_jetz das_best das_gesu dentl dies_satz epfel exact for_year \
        gemes habt> hint_und ivsta kind_lieg laven leav_at male> natue nich_ein nsivs phot_it plan_von sivst super \
        tag_nach taxi> the_baby tuerl ublis ufzug vier_maen vstat wimmt =0,2,-1,-1 0_aber 0_mm 0_stro 0_zent <aufp \
        <beec <bego <benu <beze <blis <bueg <chic <crac <dell <edit <fede <habt <hull <jema <klan <lime <logg <mean \
        <met> <mixe <naht <nett <niet <ok> <phil <prax <pray <riem <says <scan <scre <shan <shin <sohn <spir <try> \
        <umta <wein <widt <wuch a_cert a_hurr a_phil a_revi aben_von aber_wie abge_nich abhol abou_fort achfr \
        acro_the admi_the aeltl aemmu aert> aetzt aftun agai_for agazi agege aise> aktue alpin am_fens amoi> an_inde \
        an_inve anbi_nich ancia and_move and_said and_thre and_told and_used anfah arett argen arztp at_east at_leas \
        atenb auch_auf auf_dies auf_inte auf_mit auf_papi auto> back_on barin beech begon beme_dass bepro bere_um \
        besi_soll best_habe bewus blei_fuer came_out care> chaem chaut chief chil_in chrue chube chubl chwit conds \
        crack ction das_ange das_disp das_gibt das_lage das_zert dass_wir dated daug_s day_earl dazu_gab den_bode \
        dendi dens> der_agen der_akus der_bera der_gift der_mess der_notd der_pegn der_prue der_stel der_zug deutu \
        dich_der die_amse die_anfa die_baur die_bril die_fens die_heim die_luft die_plat die_vega die_wasc do_they \
        does_t does_that drei_pens driv_of ealis easur eatur ebzig eddin ederb egonn ehrwe eigun ein_kapi ein_sech \
        eine_pfle einri eitpl eive> ektio elbe> elfel elnus eltli emess emisc emmun enban endar endun enpox ensar \
        enty> erha_die erhaf erkli ermut ernes ernis ersie erst_eine es_dem etig> etito etrif euro_neun eutun featu \
        feder feift ffiel fgema final find_die fixe_fee foto_fuer franz frid_that fridg frue_ware fuen_weit \
        fuer_mein full_tabl furth fzug> gazin gege_aufp gelo_die gepru gesa_0 gesc_die gesc_werd giftn giftu glaes \
        glei_aus gone_back gonne got_thro grab> graph graue gutha hach> had_chic haftu hand_auf hand_steh has_sinc \
        hatt_unse hbari hebe_von heis_mit henve hfrag hgege hgehe hilos hoppe hous_in howed hrere hrte> hrues hrweg \
        hubla hwitz i_hob i_sog ich_buch ich_sass icing iebzi ieces ietsc iffen iftno ihr_habt ikat> iloso im_bode \
        im_port in_enge in_plac in_sech infor inne_von insp_are irit> is_in is_reca isch_s ist_uebe it_goes itali \
        ja_aber jahr_vero jede_schr jeman jung_herr kante kend> kept_a kippe kitc_is klare kleb_das klin_es kont_auf \
        ktuel kuen_auch lage_am lass_mit layer lergi like_that line_is lise> llaed llerg lllae lnuss losop ltlic \
        luch> magaz mal_den man_at maten me_and mehr_bei menu> mgeba mgehe mind_zehn mir_fuer mit_gold mit_schu \
        mixed mmed> mout_afte mtaus my_walk nach_vere ncial nderk ndesd nearl neig_s neun_betr neys> ngeba ngsso \
        nich_stat nine_euro not_from npox> nthae ntlan nun_mein nur_bis ober_hat ocken oder_ob of_abou of_four ofess \
        ohne_den on_my on_requ onsum open_with ophy> orhan osoph otati packs pages patch pete> pfahl pfand philo \
        pinde pirit plac_of platt pool_i praxe preci put_the put_them quot_two quota raet_die raetz rang_at rath> \
        rbest rdent rele_note rglic rhaft rint> rkten rkund rnbro rofes roll_und rsagt ruec_betr ruec_von rztpr \
        s_advi s_gone sah_man sail_in samer says> sbrei schn_im schn_war schu_rest sehe_dass seit_schr selb_die \
        sent_phot serum sgabe sham_abou sich_und sie_bei sie_uebe sigh_and sinc_we sited snote so_much sog_s \
        sohn_hat some_call some_in some_runn sophy spiri ssant sscha sstlo stene stop_drin stopf sumer supp_for \
        take_to talke tated telfe ten_this teren thael the_affe the_boy the_brea the_buck the_cat the_chea the_desk \
        the_fee the_help the_one the_pant the_quie the_thre then_that thin_it tigke time_and titor tlang torey tprax \
        tprei trace trau_in truf> ublad ucket uebe_ob ueft> uerte uffie ufgem uiets umer> umpf> umst_auf umtau \
        und_dami und_hat und_hatt und_woll ungsn unse_altb uotat urato usgab usstl usted uthab uths> verd_hat \
        verk_der verk_gest verko verze vier_war vom_sepp vor_weih wanke wanne war_halb ware_zu warnt wart_der \
        wate_base will_get will_publ with_wate woul_orde zones ztpra zu_oeff zwei_schl =0,2,-1,0 0_gest 0_watt <baug \
        <belt <futs <grif <infu <matc <mbit <meer <ml> <neff <s1> <s2> <thum <tops <user <uses aben_bei aenze alien \
        als_date am_steu an_old ande_hers aped> artik assur auch_einz auch_per auch_zwei auf_wuns aupt> auss_betr \
        biet_ab boat_and braun bread burts cent_more chfra chnit ckens cust_s days_and den_arbe den_fest der_riss \
        der_waes die_app die_auto die_bett die_ehrl die_klin eige_ausg eine_voll eingr elkla elueb ename ergli erspa \
        es_lieg estop fran_am from_for futsc gesc_drei grau> gsame henha hgere holzr htigk i_comp ich_natu infus \
        inric items kita> leid_nur licks match mbit> mitt_mein mode_0 ndwas neffe nfusi nits> noten nrich nsume \
        ntoau oausz ontoa otos> plan_und plate pro_lite pumps reak> rest_werd restb rhaup rokko rspae rtike \
        ruec_eine s_vier sind_wird smuet spae_lag stan_dann stora thumb tikel toaus torag umps> und_beka und_pati \
        und_prei units uslei vorm_ein werd_darf weren whol_week wird_ab zeit_zwei =0,2,0,-3 <desi <prof berga \
        come_in lappe least ozen> riec_nach rline sitze vice> =0,2,0,-2 0_fahr 0_kind 0_punk <colo <ersc <fing <fluc \
        <inju <isch <keim <klav <krat <laec <mins <moin <nix> <onli <prog <seat <shru <spuc <stay <tram <umzu <wuer \
        a_farm achhe allem ample arnun arou_the asst> aters aus_wien autet avier benut bgeho blish by_some chher \
        chnik chtig chuhe chwim den_cent der_inte der_ton dich_die earer east> edito eijae ein_kart ein_upda \
        eine_frei eine_ring ekrie elhue ende_in endel erkel erst_im fahr_soll fens_sind fili_am frei_ein fuen_ster \
        gege_um gekri gepla gesc_das getru gewis give_a haen_gera halb_vier hand_an haus_aus hear_the hher> hmal> \
        hwimm ich_jetz ich_stan iece> ielhu iesst ihm_das ijaeh im_urla in_zwan injur ist_voll istin kabin kast_von \
        klavi klusi laeu_die lavie lhueg list_to mann_am mberg mens_sind milin mit_um moin> mpeti nach_sein nachw \
        nackt ndbuc ndien neer> ngese nich_ausg nich_mit nklus nline not_come nschn nvert nzeln nzige ob_man onlin \
        osse> ossib plat_wird possi reih_zwis rkran scan> shou_be shrug sible sind_schw smili spie_eine ssibl \
        stan_es stem> stro_aus stun_der stun_meld tellu tents trea_for treat tring tuech uebe_0 und_verl unte_ist \
        usfal vom_hof von_hand wait_for warnu weis_dass weit_auf wer_auf werd_unte wied_auf wing> winte wohn_und \
        zule_wege zurue =0,2,0,-1 0_dies <anti <feuc <herb <iceb <inbo <mack <nack <niec <rack <sham <stew <stum \
        <tuev <uebl <zip> <zirb a_quie a_repo aber_unte abou_a actly alles alte_aufg altet am_ande am_guer an_upda \
        andal andbu are_char are_out asspl aubte auffi baer> be_the beams begi_im begle beko_von best_der boug_a \
        boy_with cann_be carto chott cour_of crew_von ctron cuit> d_be d_have dann_bis dann_setz das_naec das_von \
        dear> dem_deck dem_wint den_kell den_kind den_schu der_char der_guta der_hers der_nage der_resi der_vorl \
        desaa die_abge die_crew die_grup doct_s drang eblin ectro eglei ehnen ein_gera ein_glei eine_fuss eine_gera \
        eine_lade einm_gela elbru emen> enkar eprue esaal etech etrae euro_davo eward feuch fitt_at from_mond gaenz \
        ganz_ruhi gehe_in gewic ghtin gril_auf haet_er hat_dafu hiefe hmens hsend hting hunge i_put ich_sein ickli \
        iebli iener ighti ilfe> ilor> in_dies indve inte_die ippel ist_dann ist_gut itrin jahr_drei jahr_komm klang \
        klap_am knie> komm_frue komm_und kurs_in kurz_die labe_on labe_says lag_unte lane_to lanes lassp laut_ist \
        leid> liebl lindv macke me_by meani mei_oma mein_pump meld_eine minu_da minu_ich morn_some my_daug my_niec \
        ndver nehm_alle nich_abge nich_weis niece nisti nkart nleit nverz ob_sich oeff_uebe olde_than on_bank onic> \
        ostun past_six penhe prog_fuer pump_der quest rangt rankt rdrei riss_die roger sams_0 satin satu_and \
        schi_eine screw six_summ smal_van soll_es sspli stars stewa stil_ein tars> tbau> tewar the_cloc the_main \
        the_summ to_watc topfe traum trep_knar troc_und tuev> ubere uhr_an uhr_geoe ulter unde_it up_took ursin \
        urthe verl_am vers_nach vers_nich watc_the we_have wenty wer_im wir_ein wir_trag wir_von wird_nich wird_weit \
        wohn_ein wurd_von xactl yello yet_say zelte zirbe zu_benu zuru_nur zwei_das =0,2,1,-4 isten phone =0,2,1,-3 \
        <heal <poin achwe ahnun alth> ealth ein_und eview healt in_sein ixed> lieg_im neue> plain so_i verdr versu \
        was_das wisse =0,2,1,-2 <batc <dabe <denn albe> arate batch dabei das_schl denn> der_kind ebert eint_0 \
        fahr_aus gesc_hat hand_und ortet pielh rtig> sie_ihn the_new week_and weis_ich word_sagt zahl> =0,2,2,-5 \
        elben =0,2,2,-4 <lini <smil <ware ergeb inigu und_am =0,2,2,-3 <bind hold> =0,2,3,-6 <beid beide =0,2,3,-5 \
        acks> =0,2,3,-4 estae =0,2,4,-6 <ob> =0,3,-4,0 ounte =0,3,-4,1 <etwa =0,3,-3,-1 beral der_lade sorte \
        the_arch tting =0,3,-3,0 <brot <tell <wo> aning auch_fuer eanin eich> end_of erall i_had iden> werd_0 \
        =0,3,-3,1 ature =0,3,-2,-2 amer> =0,3,-2,-1 0_janu 0_km <fres <km> <moeg aerkt aett> akku> als_lehr ards> \
        auch_nich celle den_verk emde> ently es_wie fault food> formi fresh gekos glass hart> hoch> i_orde ich_auf \
        ich_es im_augu imete kraft ktage lves> maerk mpft> nform note> nvers ormie otels praxi raxis rhin> seri_numb \
        seria stern sured uegel unse_haus vely> xtra> =0,3,-2,0 <arzt <rela <trep achse frisc gang> gsten invol \
        nvolv olved rkeit sich_in volve zone> =0,3,-1,-3 <dann <made dann> grees ieten steh_noch uiet> =0,3,-1,-2 \
        0_schu <bath <bode <broc <ders <ecke <gang <sing <stub a_poli a_smil abwei aeugl am_mark asure aufg_im \
        bei_den bweic chine chmas chult chure den_drei der_reih der_roll derse eberh eichu enutz erede eugli fiebe \
        frien gered gerin hoen> housa hure> ich_bis ich_mit inzig jetz_auch lieg_die litt> mpfeh muss_man ndal> \
        need> oats> ochur on_two orbes ousan oves> riend rochu rselb rste> saeug said_the satz> schl_hat schoe schuh \
        sich_heut sind_in soga_die tems> trate ubert ufste und_kam usand vende zwei_kind =0,3,-1,-1 <expo <juro \
        <tuet <usin <vari <wedd chmal dageg die_den die_er erhin fahrg ffere gszei gungs iment juror lean> mein_die \
        mit_abst opfen plies profe scho_der schw_mit ugema uns_eine verk_wurd vier_stoc waite was_ande weari weddi \
        weima zugem zweim =0,3,0,-3 0_seit <quie <righ <ruhi agel> die_nach hler> inklu ist_in kind_werd klini \
        last_year linik mmers ogram progr rogra sie_die so_viel ungsz zwei> =0,3,0,-2 <flas <much attun dem_kirc \
        echel egeng eigte ertis fassu gekau ichun ikett isher momen much> nette oment rnung sagt_da sand> scha_von \
        spita tattu the_show =0,3,1,-4 <say> ervic eute> hatt_ich rmitt ttag> =0,3,1,-3 fund> sich_nach =0,3,2,-5 \
        <gros =0,3,2,-4 ocks> =0,4,-5,1 seite =0,4,-5,2 <wohn =0,4,-4,-1 <frau =0,4,-4,0 entha =0,4,-4,1 <read \
        =0,4,-3,-2 sher> =0,4,-3,-1 abell arte> belle ckte> die_seit eferb ferba je_nach rall> =0,4,-3,0 <do> consu \
        erst_mal hang> =0,4,-2,-3 dell> =0,4,-2,-2 <elev <puen a_diff aurei check ebera einan elden enktl erden \
        geste hwere imal> inand ktlic nach_neun nande nktli puenk roppe sene> uenkt und_steh ureih =0,4,-2,-1 <ding \
        <mitt <pfla arben erkte illim laine limet llime sendu usin_the verbr with_the =0,4,-1,-3 <anla <mei> <out> \
        <soga <vera auf_anfr die_ruec efahr hat_sich ntens ogar> pfleg plitt poste sogar state =0,4,-1,-2 <baur \
        beim_erst choen ested flege ggest tuete =0,4,0,-4 <bere gramm hree> nderb three und_sagt =0,4,0,-3 ein_mens \
        witch =0,4,1,-6 ausch =0,4,1,-5 fitte =0,4,2,-6 ffen> =0,5,-5,0 nich_zu =0,5,-3,-3 <taus schma =0,5,-3,-2 \
        ehend =0,5,-2,-4 <doch =0,5,-2,-3 arge> broch ist_er robe> schme unten zwei_mal =0,5,-2,-2 der_mont \
        =0,5,-1,-4 split the_thir =0,5,0,-5 <pfle =0,5,2,-6 anken ding> =0,6,-3,-3 grad> pport =0,6,-2,-4 <hatt \
        <ruec eiche =0,6,-1,-5 <neue still =0,6,3,-9 heute =0,7,-4,-2 <pack frau> =0,7,-1,-6 port> =0,7,3,-9 <euro \
        =0,9,-5,-5 <same =0,9,-5,-4 zwei_tage =0,10,-5,-5 <app> =0,11,0,-11 line> =1,-10,16,-7 vertr =1,-8,0,7 <lich \
        aehlt =1,-8,1,6 erein =1,-8,3,4 tner> =1,-7,0,6 schul =1,-7,3,3 werbe =1,-7,7,-1 erant =1,-7,10,-5 trag> \
        =1,-7,12,-6 ertra =1,-6,-4,9 <poli =1,-6,1,4 <dort fest> =1,-6,1,5 <stie =1,-6,2,2 <hat> =1,-6,3,2 <fuhr \
        <they issio they> =1,-6,4,2 halle =1,-6,7,-2 lity> =1,-6,8,-3 tract =1,-5,-4,8 <am> =1,-5,-1,5 <ordn inde> \
        =1,-5,0,3 <vors dazu> sagen unse_klei =1,-5,0,4 <tor> ensch irma> sie_habe zeige =1,-5,1,3 <gave <lead gave> \
        herei ilome kilom lomet =1,-5,2,2 mpany pany> =1,-5,3,1 <spri firm> =1,-5,3,2 <zu> =1,-5,4,0 banke nannt \
        =1,-5,4,1 fuer_die =1,-5,5,-1 erde> =1,-5,6,-2 efere signe =1,-5,9,-5 <zahl ings> =1,-4,-2,4 ncil> \
        =1,-4,-2,5 feier =1,-4,-1,3 <comm =1,-4,-1,4 <unbe aeule chair ebung raben ransp =1,-4,0,2 eifen naec_woch \
        soll_sich =1,-4,0,3 <buil <dazu <sche altun bung> der_werk er_sich erche kreuz =1,-4,0,4 chool schoo wo_frue \
        =1,-4,1,1 <daru erabe esehe geseh =1,-4,1,2 kann_ich recke =1,-4,1,3 ltung =1,-4,2,0 <fund =1,-4,2,1 <brie \
        <foll <next <zeug anal> andle follo haufe im_maer near> next> nzier ollow selb_aben that_is vers> =1,-4,3,-1 \
        direc irect =1,-4,3,0 0_in <chai <mail eibun erwal ibung setzt sory> =1,-4,3,1 anzie sschu vermi zu_eine \
        =1,-4,4,-2 sign> =1,-4,4,-1 ator> der_vert lione =1,-4,5,-2 <gese <kred proze =1,-4,5,-1 <proz =1,-4,6,-3 \
        lause =1,-4,7,-4 hande =1,-3,-4,6 <ort> =1,-3,-3,5 ohen> =1,-3,-3,6 sunda unday =1,-3,-2,3 <anze <plae eure> \
        =1,-3,-2,4 von_und =1,-3,-2,5 prach sprac =1,-3,-1,2 <clea <nimm dem_haus errt> forde gestu mpfan walke \
        willi =1,-3,-1,3 <ist> anzei counc die_taet efte> erwar eume> head> krimi lief_von nzeig plann saeul uncil \
        warme =1,-3,-1,4 <floo =1,-3,0,1 <stue and_call and_stil enwag ftlic ginge ickle lfen> ligen losed niede \
        =1,-3,0,2 <donn <glue <lets <luef <them <theo <trei aegen am_donn blieb ckstu der_mark die_bitt donne eiera \
        fuer_ihre geneh gezei habe_mir ieman ierab ist_das jede_nach mary> rimin schu_die sehen seit_jahr stat_der \
        tage_ohne tzig> um_den =1,-3,0,3 am_best rker> =1,-3,1,0 a_thir aeuch and_gain areho coun_the ein_brie \
        habe_er irken licat mmiss ndeln nich_und ommis on_thei osed> pring strec urde> yers> =1,-3,1,1 <band <kess \
        <kreu alle_in attde candl chers der_brau der_frue der_kuec die_masc es_gibt estun im_deze ische kerin lead> \
        mmen> nstan ping> remis rhaus rsten swert them> treck ueckt verra vorsc waltu wann> what_the =1,-3,1,2 \
        im_okto proz_die undsc =1,-3,2,-1 arch> zusc_fuer =1,-3,2,0 <clie clien cordi court der_vers ein_gege famil \
        gest> gezah haupt offic ratis tattd tdess trade ttdes von_sech want_to write =1,-3,2,1 derin in_june rach> \
        rtsch vorb_und zu_frag =1,-3,3,-2 anish =1,-3,3,-1 <anal <anno <geru <invi <june <nord <offe andin die_bank \
        direk ebaue ergue immen invit irekt june> never nzern rguet rhein teili vergu von_zwan =1,-3,3,0 <beer desse \
        lient rwalt =1,-3,4,-2 <audi <has> <zusc eason geht> hreib klagt wolle =1,-3,5,-3 <sagt hlag> =1,-3,5,-2 \
        <klag =1,-3,6,-4 ranch =1,-3,7,-5 ionen =1,-2,-4,5 eigt> =1,-2,-3,3 angen =1,-2,-3,4 <depo juli> um_vier \
        =1,-2,-3,5 lager =1,-2,-2,2 <fact <shoe einbr =1,-2,-2,3 <ball <rein <satt <taet actor eeds> errun mmeln \
        rauen schun ungsg =1,-2,-2,4 rain> =1,-2,-1,1 <ex> <gehe <konf <pala an_vier anned at_two ausg_bei das_etik \
        der_webs efel> erhau fachl fungs hause heut_noch ighte nbruc pping sinc_the stler stun_das take_a the_benc \
        was_inte weis_man =1,-2,-1,2 <cant <capt <loud <pale <perm <pfoe <sand <swee <toll <umge alett angri austr \
        behin brett cante cksei clos_the eader ehind ehlt> ehous estri foert gekle gewoh hamme herre hieve hind> \
        hown> ifen> iftli insat isse> it_up itste jaege jede_mitt kein> kseit laetz lbahn linke llows longi lows> \
        mont_hat niem_hat noch_nie oertn ongin overe palet paris pfang pfoer plaet rangr rbere rett> riftl roof_of \
        shown stig> sweep terku the_cant the_rain tiere ungsw verhe ware_es =1,-2,-1,3 <dara <eich es_auf eude> \
        eule> leuch =1,-2,0,0 <fami <inse <leut <reas <reje a_foot a_test agers and_who anme_ist app_steh chien \
        ckler dahe_und das_was densc der_juni der_mir die_back eige_kost eine_kund eisst eject erst_seit four_thou \
        fueh_mit geant gefan geme_auf gesc_ich gsvor hien> ikant inse_steh lgebu lstat mehr> mein_meis mend> \
        mete_tief mit_leut nderi neve_been noch_uebe nrede nur_mit otiz> poles rantw raus_und rejec s_fuer samme \
        schr_in sicht spie_im t_get tschl ungsa uppe> verl_nich woch_da =1,-2,0,1 <corr <gath <gott <hohe <ihr> \
        <kohl <ne> <nu> <ping <priz <schi <verm <zeil abzu_der afte_thre alte_und angef arme> auf_stat back_of berne \
        besc_mit bruch call_ever chie_exec cklic comer crew_at das_man dass_nach dem_hof der_auf der_park dezem \
        die_ein die_hand die_schn die_wint drei_kind echun efkas eftun eilne ein_gesp ein_last eine_groe eine_stap \
        einha emmer er_abge er_ist er_nie erin> ermer erner etdie euro_eins eves> ezemb fahr_von fight find_im \
        fire_are fkast folg_der for_as frei_gepl frue_der fuer_dies gathe gelau gends gesa_am gest_ich hat_gefr \
        hat_scho haube hweig i_know idor> iebst iefka ierar ilfre ilneh ist_frei ist_um it_out itati jahr_am \
        jema_fuer knien komm_aus kplae kran> kran_die kstub lanla legt_sie leut_aus lich_aus like_to llowe lmen> \
        lmets lnehm loud> lstue lting lusti man_komm mehr_am messw mgeki mich_eine mleit my_car name_a nbein \
        noch_vom nterm ochte oned> oolin our_slee piege praes priz_for prize proku raegt reihu ridor rize> rokur \
        route rrido rstag rsteh rster said_it samm_unte says_so schl_sie schn_auf schn_mit schu_am sei_zu seit_woch \
        sich_kein son_s spieg study svors tairs telve that_was the_pres the_tea theor tmess trau_sich tudy> ueftu \
        uehen uehre ursa_war ustig vers_und vier_frei wege_des wer_so wie_gewo wie_ich xpert zembe zett_am zufa_ist \
        zwei_ich =1,-2,0,2 <led> <woul and_so anspo ehlal erst_die from_my leut_die nners nspor nterk off_and splat \
        stape tapel ubau> uesch verb_word would =1,-2,1,-1 <beac <secr <vote alle_gelo beach beza_und creta der_best \
        der_wand die_sonn ecret egend etto> gegan haffe isory munic netto ooks> secre sehr_viel sein_werk sowie \
        the_bonu uebe_zwei und_werd vier_uhr =1,-2,1,0 <absc <bezi <boot <exec <grow <lust <nirg <reic <sech <sixt \
        <sock <soeb <truc <wurd <zimm <zinn abge_als alve> am_frei anced andwi ange_vor angua astro ausg_in baub_ist \
        bei_frau bei_und beite best_von blei_best blei_bis braue chenc chon> ckwir dem_ich den_kund der_kran \
        der_zusc deut_und deuts dich_kein die_arme die_prov durc_mit ebste eckwi edreh ein_ange ein_gute endet ensei \
        erkze essin euche eutsc every filli freez gedre genie gest_der gesu_fuer gewor gros_habe guage hab_ihn \
        habe_nach halb_stun has_not hatt_von head_offi hench icipa iefel im_bus kam_im kann_was kohl_im kwirk kzeug \
        langu lastu laugh lucht mein_sie mium> nach_oben nchef neinh neue_verh ngeni nguag nich_ganz nich_wer nirge \
        noch_mein nsied nstel nstre numm_eins obst> oeben oese> of_inde of_them oling oundi pply> pract rechu reeze \
        rites rkend rkzeu rprue rtigu sage_und schr_gara selb_das sglei sich_am sie_den sie_zahl soebe stel_der \
        stief strea the_phon the_prem tiera tream vate> vert_hat werkz will_im wirke wurde ziert zu_fuss =1,-2,1,1 \
        <entw <half <raeu bei_vier berra commi dran> egnet enten erstr etzen ewery fuehr geno_und gente has_open \
        hrend kesse know> leane man_den mbled mit_der offi_of pinne plica rewer sind_auch socke stwag thro_a twage \
        uetet vert_ist wery> =1,-2,2,-2 <deci annou atis> ektro nnoun nounc =1,-2,2,-1 0_lauf <eggs <let> <plus \
        <sowi <tagt <witz a_shed aised analy aperw arum> ausse bude> chtsk eggs> eine_mail eing_nich ereie euser \
        gelt_die gshof hares has_boug icati marc_the nalys ngsho notiz ommun onst> onzer ouren perwo plus> pten> \
        rgeme rkung rwork sfueh skrae studi tagt> the_owne tigun ueckz ulden usual weit_0 wurd_im zuru_im zuru_mit \
        zwanz =1,-2,2,0 <dock <flew <kopi aetze am_mona ewinn flew> guete hulde ist_nich klaus nine_days spann sual> \
        unger week_late =1,-2,3,-3 nbart =1,-2,3,-2 0_mai <lize <obwo a_firm abgen bgeno bwohl iners lagt> leine \
        mail> obwoh verre wenn_das whole =1,-2,3,-1 dance foun_that usamm vesto werb> zusam =1,-2,4,-3 chrei chter \
        den_auft laeuf =1,-2,5,-4 for_0 inbar reinb =1,-2,5,-3 rate> =1,-1,-3,2 <hang jede_der the_scho =1,-1,-3,3 \
        0_die <juli hat_ihn inges lieg_vor ngspl wurd_nach =1,-1,-3,4 <stor =1,-1,-2,1 besc_der bette chach die_verh \
        haust ians> ist_fuer paul> schef vorl_in =1,-1,-2,2 0_mens <bedi <crew <flur <koff absti bstim ctory \
        der_verw eige> ende_am hat_man ifter koffe move> nenne rleit s_comp sente sind_im teiln tstel ttelt verw_auf \
        vorsi will_move zten> =1,-1,-2,3 chef_von gspla lten> rwart =1,-1,-1,0 0_bitt 0_verl <begg <dunk <geeh <ice> \
        <moti <mued <reor <repr a_wall aben_nach actis alle_gut alle_steh alzah and_shar arpet aus_betr been_prom \
        bei_glei bei_gold beim_mitt belad berpr betr_ware bin_fuer brau_und bsent can_take chlic coun_has das_beri \
        decis dem_die dem_somm den_mast der_am der_drei der_zent drei_zaeh dukti ecisi eehrt eheri ehst> eilba \
        ein_term eine_baus eine_einm eitag emse> enlis entir eorga essem fered firm_habe for_whic fuen_ware geehr \
        gehe_da geho_wir habe_zuge had_gone hall_ist haus_fuer heim_hatt hinw_auf htzus hwert i_sign ichst ilbah \
        im_verk in_mitt in_supp in_umsc is_recr isonk kaess kein_durc klas_b klin_von lates lemmt liall llerp \
        lot_thre lussb mai_ist malza me_thre mein_beri mit_etwa mitt_selb muede my_feet nerst nich_dana nich_reic \
        nmalz nraum ntire nton> obby> oilet orste ostpo poned porti postp prac_in putzk racts rberi rderl read_our \
        reff> reita reor_in reorg repr_begi rherg rtins ruin_a rverr same_0 schei schl_von seilb sein_unte seit_febr \
        seran shop_in smess sraet ssauf ssemm stov_in stpon sued> teil_des termo teure the_allo the_boat the_clea \
        thea_als thea_in tikan tmeis toile tpone troc_der tzkol uckte und_brac unkti us_on ussbe utzko was_give \
        whet_you with_no work_door work_it wuss_ich zkolo zusa_kam =1,-1,-1,1 0_peop <anko <gehs <hood <idle <kasp \
        <leed <modu <room <rost <sass <stae <stef <targ <touc <vori <why> abst_die acht_von adera aefin all_day \
        am_sams arget arkpl arueb asper assie asted atern auch_scho auss_uebe avor> baut_eine bohle broth chenk \
        cians corri dann_habe darue das_eine das_grun das_tele das_verg davor dem_ein dem_fahr den_scho der_fach \
        der_heut der_hors der_kris der_selb did_the didie die_abfu die_bahn die_eins die_geri die_sond do_the \
        door_of drin_ist dustr ein_kund eine_gute eine_in eine_pfan eine_verl enaus ende_des ents_das erdan erswo \
        es_um es_zum espan essun eting etren euro_brut fand_die fehl_die fford fleck flood foll_the fort_of foto_sie \
        four_the frag_der fuer_frei fuer_kran fuer_kund gehst gema_habe getre gewe_hatt gewe_und gistr glas_und \
        grun_das gsgeb gster gurt> gute> hab_s hacht haeu_die hand_die handw hangs hief> hin_und hleut hnik> \
        hoch_hat hoere hoodi hour_and hrerh hrows hsen> iebel ilenc im_neub im_vori inbru indus ins_lage inzw_steh \
        is_drif ist_vers it_from itag> kam_nie kaspe kino> kling kreb_und krei_0 kslei kurz_im kzug> lader lamp> \
        land_die lanne latin leeds lohnz lumen man_eben man_hoer mehr_da melti mill_zuru minu_and munit muss_die \
        my_noti nach_acht nach_haus ndesb ndidi ndust nebe_dem new_head ngsge nich_sie nieru nnern noch_jema \
        noch_zwei noons not_take noti_at now_on nrund obwo_der oedel of_s offe_the oiner ollem oodie ores> orige \
        orst> ortly parkp part_habe pfla_eing plan_offi proz_und rable raefi rdank rehou rein_lass rerha rheir rkpla \
        rksle rman> roll_im rses> rspro rtly> s_a satz_noch schac schlo selve sind_zu skat> spie_in staf_are \
        stap_mit stefa stoec svere t_say tadtm tage_spae targe tefan teten the_fift the_pave the_rive tiato tniss \
        to_beco told_the tores torm> touch traut trick trot_nich tuer_gesc twic_beca uebe_mein umsc_die und_bin \
        und_nich und_verw us_a verho vers_sich von_augu vorig wage_scho was_to was_told wenn_kein wie_lang wint_0 \
        with_havi wrapp wunsc zum_pate zwei_mete =1,-1,-1,2 0_pump <helm <leng <robb a_cour amps> annsc beleg \
        das_wass draw> ein_paar facto gebe_und graeb haltu in_one kandi lengt mann_von manns monia nderz nnsch nnten \
        orsic otes> over_from smeis sond_und ssera stori the_gara the_vica ungss ve_had was_no =1,-1,0,-1 0_auf \
        0_zwei <age> <barr <calm <comi <geja <idea <jedo <lach <rais <toym <true <umfr <whoo a_chat a_post abte_bei \
        acht_sind adens aegt> am_arbe am_term an_weih anfae anlag are_paid are_stan armon arste at_last at_twel \
        auf_acht auto_hat bekra bezi_die brau_in bstau calm> chem> clipp d_foll dann_an darf_das das_erst davon \
        dem_steh der_baus der_beif der_sech der_weih did_i dire_comm dire_has driv_has drop_a dshee durc_zusc ebekr \
        ederk edoch eekas eerla eeze> efarz eferi eful> eihab ein_ende eine_lich ende_im erbru erers erlie euter \
        feeka fende ffeek find_out from_spri geldb gelo_hat genfa geruh gese_seit graum gsbri habe_zu haen_noch \
        half> harmo hat_soll hebek hefar hoec_uebe hoosh htech ich_nebe igest ihabe imate ingra inser inte_was iques \
        ist_imme ist_schl iterg ivati jaeh_lehr jede_sein jedoc july_and kind_und koll_der komm_im konz_laeu kskam \
        leas_of leerl leut_zum linkt loswe medi_s mein_foto mein_oma menha mmenh mothe nbar> neun_stun ngrau ngsbr \
        ngsme nicat nlimi nnig> nsera nspre nstue nur_ein nur_was ocht> on_full onie> oosh> oswer oups> oymak \
        plac_on putz_die rankg rbrac read_a rgehe rmoni roups run_the sass_ein schw_fuer sech_stue serat she_gave \
        show_me soll_ein stoss sunfa swerd the_airp the_appr the_clie the_inte the_room tingr topps toyma und_empf \
        und_kuen und_mehr und_schu und_schw und_stra unica unio_says unlim usauf vator vorh_in war_dann war_das \
        wart_im weis_es weld_and wenn_jema wer_kran who_did whoos wird_hier with_as work_for wurf> zenz> zu_halt \
        zu_vier zwei_frei =1,-1,0,0 0_eich 0_mal 0_mann 0_sitz <abi> <ad> <albe <algo <ausp <beul <bohl <bunk <busf \
        <chel <cliq <defe <dein <drea <enti <erhe <feil <gabe <glau <gogg <grup <gums <harm <inch <irrt <karr <kore \
        <krim <kuch <laen <lobb <locu <logb <mapp <mehr <midn <mitp <mo> <nee> <oddl <onbo <osts <pans <pege <phra \
        <pink <refi <roma <rum> <secu <seem <selt <shre <site <sola <son> <song <sozi <styl <suis <tags <toed <toil \
        <topf <turk <unhu <unli <urn> <with <worr <zwil a_bett a_disc a_fine a_grou a_love a_pens a_pian a_priv \
        a_prop a_tuto a_wint aben_jema aber_grad aber_noch aber_seit abge_um abge_wurd absa_die abst_im abte_von \
        acht_euro acht_grad acht_stun ackle aeltn aerz_und aesen aetsc aeumu agre_to ahllo aises akko_fuer alche \
        algor alier alig> all_in alle_jetz alle_lach alle_tore almen almos als_ein als_man alsen alte_chef am_feie \
        am_kuec amtli and_adde and_came and_sixt and_some and_work ange_mit anhal ankom annel ansc_gab arbe_hat \
        arbe_ist ardin are_tryi arifg arnwe aske> at_alte at_is atser aubeg auch_und auf_kost aufs_kont aus_sieb \
        ausb_hat auspr aussu avato axisa beca_some befo_east befoe begi_um begr_auf bei_abge bei_schw bei_von \
        bei_war bei_weis beifa beim_kaff beka_er beli_it belst berab bermo berno berza besor best_den betr_mein \
        beule bewe_ist bewe_uebe bewe_und beweg bian> biet_aus bin_jetz bine> bitt_muss bitt_nich bleis bonu_was \
        brau_im brau_man braum bren_seit brin_your bronn brot_in buchs buer_eine bus_stop busfa by_emai call_cent \
        call_me chef_der chela chnol chtfu chtme chwae cliqu clos_of come_down cond> consi cutti da_die da_ich \
        da_scho dach_das daech dafu_nich dami_es das_auf das_gesi das_im das_sei das_und das_vor davo_eine davo_mit \
        day_at days_a days_then dback ddly> degr_they dem_abi dem_amts dem_kund dem_satz dem_wech den_hals den_kant \
        den_kein den_man den_ofen den_scha den_serv dende depo_on der_abte der_bus der_dama der_der der_durc \
        der_fest der_feue der_glas der_klin der_koll der_oma der_rahm der_sozi der_warn der_wurs derko dersh dersw \
        derwu des_bezi dials dical die_eign die_fert die_lich die_loeh die_mapp die_prak die_spae die_weni died_when \
        dien_mit dien_steh dinha disku dlage dnigh does_a donn_ist dopp_prei dort_seit draht drea_the dread \
        drei_hint drit_akt drit_lehr droh_die dummy e_mail each_of each_time eamte eard> ebers echno edbac eedba \
        eemas eered efan> efang efoer eftet egig> egung eidun eige_stem eiken eilbr ein_grab ein_kont ein_sche \
        ein_vers ein_wenn eine_bewe eine_erst eine_gest eine_lebe eine_mens eine_sche eine_spri eine_tabe eine_tuer \
        eing_die einm_beza eins_kann einz_kuen eishe eisti eitet elfal ellbe else_did else_in eltni emasc empf_es \
        emunk enabb endir eneve enfun engra enieu enig> enlei enmen enopt enred entwu eory> erabr erarc ergeh ergez \
        erjae erkun ernom erras errau ersa_am erst_bei ervt> erybo es_best es_von esbes esorg esse_wir etik_von \
        etwa_sagt etweg etzus eunen even_at even_let ewher ewuen fach_auf fahr_die fals_und falt> fami_the farzt \
        feedb feema fehl_das fehl_ich fehl_werd feink felsa ffenb fgebi fift_four figst fili_oeff fill> find_den \
        firm_was flas_die flog_ihn for_with forts frag_am frau_vom frei_mit freu_kenn freu_sie fterw fueh_und \
        fuer_math fuer_weit furt> fwaer gabe_am gbook geba_und gebu_der gefr_waru gege_frue geho_und geleb gelue \
        gemun genop gera_nach gera_sie gesc_bei gesc_nich gese_schw gest_rund gewe_sein gewi_eine glei_den goggl \
        gold_wert gorit grab_eing grown gums> gut_vier gut_war hab_scho had_its had_rece haen_ein hall_of hand_dass \
        hat_auch hatt_scho have_to havi_to hear_sinc hebun heere heilb helat henev hentu heory herhe heut_gege hhilf \
        hiera hing_das hires hliss hllok hltag hnolo hnzet hoch_der hoenr hoes> hortl hour_at hrase hschn htdie \
        htere htfue htmes hwaec i_cast i_didn i_drop i_kept i_stil i_thou ich_an ich_fals ich_hing ich_sech ich_trag \
        ichtf idnig idung iebte ielfa ienen if_i ifgeb ihr_den ihr_nich ilbro im_flur im_frue im_geba im_gesp \
        im_quar im_sudh imite imme_mehr immku in_year inche induc inerz inkom inte_to irrtu isanl isola isono issu_a \
        ist_durc ist_glei ist_kurz ist_sais ist_unte istia istif istma it_pain it_were ithmu itial itnes ittli \
        ja_die jaeh_mit jahr_seit jahr_sie janu_habe je_eine jema_sage jetz_bei jetz_in join_the jubi_hat juni_in \
        kart_gesc kass_bei kein_drei kein_ruef kein_urla kein_weg kell_des kell_von kept_my klin_albe klin_in \
        klin_nach klin_schl knew_what kohle koll_sind kopi_habe korea kreid krie_eine kroet ktech ktiv> kuec_haen \
        kuec_und kueh_mit kuen_0 kuen_ein kurz_nach kurz_und lab_a lains lang_cour lanze lass_schi laube laubs \
        laug_at laut_aush lbern lbes> lbron lchef lcher leans lebe_in leblo left_at leit_bei lernb lersc letz_tag \
        lever lfalt lfer> lgori lienf limit line_and link_zu lins_und lique lisse live_in lloka llten lmost lobby \
        locum logbo lokal look_afte loud_thin loyme lsend ltage ltenr ltnis lzbau m_a mach_im mach_man mal_gefr \
        man_davo man_in man_sie mbera mehr_nich mein_schu meld_sie men_in mendi mens_mit meoff mess> mete_hoch mfass \
        mich_dann mich_nach mich_trot midni minu_die mir_aben mir_hin mises mit_bild mit_nage mit_rech mit_zett \
        mita_die mited mitt_saem mkurs mmkur mont_0 mont_von morg_eine morg_so mpenm munke my_case my_lead my_mana \
        my_part my_plan nabba naehe nalch name_for nauss nboar ndinh ndire ndlag nerve nervt neue_tari nfund ngega \
        ngsvo nhurt nich_ersc nich_in nich_mont nich_wuss nie_uebe nieur nine_per nitte nkelt nkens nktio nlage \
        nlist nmens noch_da noch_dort noch_zwoe nolog nopti not_expe not_let not_on not_soun note_and nous> ntakt \
        nthly numb_the nwest nzigs oardi obwo_wir ocum> oddly odie> oedli oenre oerne oesem of_ten of_that offe_tuer \
        ogboo oggle ohne_ende ohne_thea ohnze omer> on_time on_whet onala onalc onboa one_is one_sund only_a onous \
        onthl oons> oppt> ories orith orken ortsc osszu otect otorw outed over_a oymen paetz palat palie park_kost \
        pass_ein peak> pege_stei pegel pelte pend> penle penme perts pfor_der phras pich> pick_it pindi pings pitzn \
        plac_in plae_im plan_a plan_ein plat_geba plers ploym plus_eine pread proce pted> ptops puelt rabre \
        raeu_lass ransf raph> rarch rase> rassi raufg rchie reaso rech_der rede_von refu_the regne rent_und retu_a \
        retwe reuzw revi_wurd rgets rgeza rhebu rifge rina> ristm rithm rkaes rking rladu rlaub rmenl rnomm rnwes \
        roete roman ronn> rote_kreu rpets rrtum rswo> rtum> rude_word ruec_kam run_its rwuns rybod rzimm s_in \
        saeu_an sanle sausw scha_wir schi_der schi_sie schl_in scho_i schw_sei schw_und seco_go secur semit senbr \
        senti sgeza shaft shoes sich_beim sich_jema sich_vera sich_wie sie_ande sie_auch sie_durf sie_soga sie_war \
        sie_will sign_up sinc_abou sind_ausn sixt_eigh smann so_in sober solar solat soli_im soll_der soll_folg \
        song> sonou soun_they spali spen_the spers spin_mit sprea spur> srad> ssuch sszue stan_at stan_auch star_in \
        stat_sie steh_aber steh_dafu steh_soga steh_wie stei_in stel_in stemp sthan stian stim_ist stmas stre_nich \
        stri_at stufu such_die suche suffe suiss swaps szuha taget talse ten_year tenen tenwa terta teuse thand \
        the_alar the_drop the_head the_job the_key the_lads the_lang the_lobb the_logb the_melt the_port the_pram \
        the_quay the_secr the_shar the_site the_slui the_sund the_turn the_urn the_whit thei_van them_i they_have \
        they_re thly> tian> tics> tist> tmas> tness to_mond toed_unfa toedl toil_sind tonie took_nine toppt torie \
        torwa tove> trai_fare trai_my tryi_to tsers tsnot tszeu ttelk ttlic tuer_gese tuerc tufun tura> tuto_who \
        tznam tzpla uale> ubegi udel> udie> uebe_steh ueckw ueden uegig uelt> uendu uffer ufigs ufwae uger> uhalt \
        uhr_steh uisse uitin uktiv ulich umfas ummy> umung unau_und uncin und_fuhr und_nimm und_unve undge undin \
        unhu_and unhur unli_holi unse_werk unte_besc unte_blei unte_nich urcht uschl usenb uspro ussuc ustri uteus \
        uttin verg_die verg_ich verk_jetz verm_in verru vers_vom very_poli veryb vides viel_zu vielf vier_im \
        vier_nach vierb vom_arbe vom_kund vom_schw vorb_an wachd wage_with wahll wahlt want> waps> war_drei war_mir \
        ware_das ware_sech warn_bei warnw was_left was_nerv we_lost webs_mit wech_an wedn_i wege_dem weih_war \
        weit_haeu weit_wird wer_etwa werd_am whene who_else who_turn who_was wiche wied_den will_nix wimmk wind_am \
        wind_is wins> wirbt with_inte with_our with_pass with_two woch_bere wohn_blei wohn_zu worka xisan year_acco \
        year_for year_from you_get you_on you_to ywher zaeh_mit zahl_das zahl_mir zahl_sie zbau> zett_und zname \
        zplan zucht zuegi zuhal zum_dopp zum_prei zuru_es zwar_ohne zwei_den zwei_stre zwill =1,-1,0,1 0_are <blic \
        <blit <clip <fest <hamm <jena <kitc <nahe <prok <rude <spur <weck a_brew absc_hat achhi aebni aermt aeute \
        alle_erns alle_schl alle_zwoe als_in ammha andwe anspa arts> assum atist ausst auten beim_wass bezir blitz \
        brut_die chlos chrit chsag chtar clea_and code_for daru_0 das_sein defek dem_der den_park der_absa desch \
        die_gesp die_habe die_ihre die_kohl dies_eine disc_code dort_eine down_some due_in dwerk efekt eign> \
        eine_ausg eine_getr eklem elbes elstr elung emise empel endl_kein ermt> es_gut ezirk fami_hatt fehl_seit \
        feile fest_dass fhaus firm_so from_our gege_das gehe_die gesa_er gest_sie ginn> gone_for graef grat_der \
        halt_the hat_niem henkt hint_jede holz_ausg hritt hsage hster htzig i_look ich_dort ich_rede in_ordn ist_bis \
        jena> kaufh kitch knoch kran_und kund_und kuris lad_from laeut lang_hatt lants latab leer_kass lehr_und \
        lich_die lstud masc_die me_some mehr_in mit_zwoe mmhau mona_nach natom nich_wied nich_zuge no_idea nove_die \
        now_and nspar nur_in of_all okto_und okuri orway ostst pick_and plak_mit poli_auf ppten proj_bei pudel raebn \
        rchsa rdenk reuze rough rway> say_what schi_mit schi_von scho_seit schw_bret sie_bis sie_sind so_will ssume \
        stan_mein stil_have stil_movi sult> sumed svorb tadtk tammh tandb tele_von tell_us terno the_minu the_pit \
        they_say time_they tire> tling trum> uebe_hat ufhau umed> und_blei uns_durc untry vorm_tor waec_die waru_die \
        wer_mitt werd_ja wird_verl wome_in wuss_beim zett_eine zu_erkl zuru_in zwei_schi zwei_von =1,-1,1,-2 0_year \
        <earn <tria abgez agai_a anga_von aschi bjekt der_kund desc_the dium> elbau had_to hrieb morg_die niem_gese \
        ntlas objek sich_nich swap> terla vote> wird_die =1,-1,1,-1 <alp> <anga <arab <cond <duba <full <guid <lava \
        <lebt <lowe <malt <matu <payr <prac <pub> <remi <reve <slig <sple <unfr <valv <vani <vorj <vorz <zusp a_beac \
        a_memo a_stic a_thou ab_das aberi aedte afte_ten aftli ails> alers als_alle am_naec an_ange an_apro anch> \
        and_usua ange_unte anker ansfe anzer at_chri at_midd aufsr aumei ausel auss_gest ayrol back_the bala_shee \
        be_told beau_der been_disc bei_rund bei_wurd benc_by bgezo burt> by_post carry cash> ceedi chsta chtag \
        dana_hat das_kann das_spar dass_der dates dazu_0 dem_geba den_spae den_vorg dener der_begr der_bish der_raeu \
        der_sitz deswe die_gest die_kett die_kred die_mess die_nich docke down_by drei_mann dreis drop_out dubai \
        edte> egang eichs eimge ein_halb ein_zwoe eink_der eitau enbar entsk epay> erato ergem ershi es_noch estli \
        exis_only exist faeh_seit fahr_ich fell> fing> flown fold> folg_in four_days freie from_hall fuer_mens \
        fuer_unse full> geber gebli gega_der geht_es geku_die geld_in gene> gesc_ist gese_hat gree> gremi hab_naec \
        haftl hat_soeb hat_vor hatt_in heimg heis_bei hour_rate how_we htigt i_sent ich_nach igure iley> im_buer \
        im_nach im_umsc in_auss in_wels invi_to inzw_an ioned issig ist_ders itaus iterv itzun jede_woch kenn_und \
        komm_kein kruft langt legun leim_und lishe lstre lust_auf mails masch mated melte memo> mgest milc_im miley \
        mir_neu mit_dass mona_im nach_auss nach_unse nche> nenau ners> neue_das neue_stel neun_von ngskr ngssa nked> \
        nomie nsfer ntska obwo_es oded> oder_nur oduct of_fore olar> oles> olven omie> on_pape on_reco only_on orjah \
        ortge orts> orzei parka partm payro pers_bei pleis post_in pplic ques> reffe reht> restl retar retch \
        reze_und rkett rship rtesy rtmen s_cont s_name schi_an scho_da sei_inte sein_test sent_me shers sich_beid \
        sich_sein sie_um sieb_ange sitzu skale skamm sligh solid sond_der splei spra_von sseld stan_auf stop_the \
        stret stue_in tag_der tesy> that_exis the_agen the_answ the_chie the_desi the_quar the_trai them_thro ticht \
        tiefe told_some tretc tskal tslei twege uarta ubai> uenfu ufend umeis und_auf und_lade uns_beim unti_mich \
        urtes usel> utzer valve veran verb_lieg verha vers_gera von_abge vorja vors_von vorze ware_der we_coul \
        werk_eing wir_seit word_ware wyers year_on yroll zieh_sie zu_werd zum_absc zuspe =1,-1,1,0 0_mein <apro \
        <davo <grem <kiln <mad> <oven <owes <publ <roug <shov <upst <waru a_shad abbun abgew aeger am_lieb an_vers \
        appl_and apron are_all are_trai augh> ausgl bbaut bbund beamt becam benc_are bis_zwei brie_man bsten by_line \
        cheme chtpl co_op dann_erkl darum das_hoch das_somm denpr der_kess die_foer dir_die down_four draw_and \
        drop_fort duled ecame ein_adve eine_cent eine_fili eine_koll eine_verh ende_drei erpru ersc_in esemi etaer \
        etmas eumun ever_othe excep figh_over fort_litr fortg fuer_etwa fuer_neun fuer_weni giona glei_gebl go_ahea \
        gsaus hallo heme> hmus> hourl hovel hsel> htpla i_like ichem if_the im_beri in_thei ingek is_late is_sign \
        itlei jahr_gena jahr_von je_tonn jetz_frei kaff_und kiele kiln> kleb_auf koll_in lag_auf line_by marge mchef \
        merfe mmerf muell muss_ich nbei> ngeru nich_gena nie_ich nie_nach nied_die noch_nach ntral oder_eher oele> \
        of_appl of_busi old_mr orleg ottes owes> pens_fund pron> publi reis_und retae rhoer rial> roun_it ruft_der \
        samte sat_with sein_geld selb_zum serst shove sie_gibt stei_weit supe_boar tax_numb the_fell the_gran \
        the_oven thmus tleid told_us traf_dann trie> uage> uestu ummen und_trot unen> use_it usgle verg_mit verm_hat \
        warum wiss> xcept zeig_wie zule_gut zum_zwei =1,-1,2,-3 bart> branc rweis seit_drei =1,-1,2,-2 <innu achtz \
        amte> budge cente chend das_holz der_zuru die_uebe earni eigen ein_konz frag_ob gensb nior> ob_die orde_for \
        raise raten rstae sanwa soll_bis ssens tandi tgese thall toure tsanw udget ufens von_vier writi =1,-1,2,-1 \
        <ham> <tite <usua adtha and_did arrie asons cence die_gaes die_uebr disch dthal duld> edere eine_pres enoss \
        entzo film> gege_den genos icenc ich_uebe icher in_writ istri lang_die noch_auf nord> nosse ntzog prope \
        raeuc rlage sale_and tadth titel tzoge =1,-1,3,-4 ist_der tiona =1,-1,3,-3 <drit bund_hat dritt for_elev \
        hter> were> wir_vom =1,-1,3,-2 <fall <medi <whol ettbe gert> rtige ttbew wettb wohl> zusch =1,-1,4,-4 <letz \
        =1,-1,4,-3 firms irms> =1,-1,5,-5 gesel =1,-1,6,-5 erung =1,0,-4,2 erbes =1,0,-4,4 lande =1,0,-3,1 <abou \
        boxes der_miet i_aske usche =1,0,-3,2 <home ache> andes erweg euro_an fuen_stun oxes> ttle> =1,0,-2,0 <coff \
        <erga <slid <wher eine_fami enspf es_gab hoer_man i_m in_and lear> mein_schr nspfl nspra nstun packe rneut \
        rtime schw_in sehte sinn> tenve vier_die zuru_ich =1,0,-2,1 0_of 0_uebe <boxe <did> <hilf <klin <mask <mini \
        <shou <sieg <slip <vier acken den_schl der_vor des_moeb die_naec eenth eine_hat erfas etver ever_seco geris \
        gerle habe_bis i_hab ichts ietve igger itsch jahr_das laeu_seit lauf_betr legt> lifte litz> mietv ngsfr \
        night ntenc ntwor nur_den oehen pro_woch rams> ratet rende rfass rklae room> runs_unti rzehn sich_vor stsch \
        tatte tause teent telt> the_firm told_them walk> wegun woul_like zum_mona =1,0,-2,2 abges an_dem der_im \
        desbe esday llekt nimm_die ollek =1,0,-1,-1 0_empl 0_inst 0_temp <anae <basi <depe <foeh <hins <misc <refe \
        <safe <shaf <stom <tagg a_mind a_whee absc_an aetet affe> alle_die allta am_hand anaes ange_den appt> arns> \
        at_have atre> atzte been_repo best_mit betag bin_zuru bschi categ centr colo_visi come_back crush day_with \
        depe_on der_reed duer_sich eaks> eatre echtf edens eels> egory ein_kilo eine_unbe eing_frei einm_selb eitsi \
        erbau espue etist fans> feife firs_time form_a from_apri frue_legt geho_zum gelun genes gewi_muss ging_das \
        gory> hatt_zwei heels htfer hzeit i_stop ich_geho imme_von indau itik> job_a kenn_mich kept_on kiert konta \
        kund_wer laen_als lage_in land_war landt laub> lensp letz_neun llies llott llzei man_so mchen mit_beid \
        mit_loch moder movem mposs naest new_chai nigst nimm> nkbar obeta off_walk ofil> ohne_dram ollze omach ontak \
        ortio ostsc our_shop oveme pendl pets> pres_gera raufh rbren rname robet rtion runfa sais_mit schel scho_und \
        sech_frau setzu sfeld sgeru sieb_habe sind_hier soll_sie sonn_die spass spin_und staa_ist stagr tage_am \
        tagge tagra tchin terzu teurs tfert the_exam the_sala the_staf the_voca thir_eigh thir_mont to_expe tomac \
        trap_in trier tsges tzlei ubber uides und_muss und_tech und_vert unte_unte urin> uzen> vere_werd vier_euro \
        voca_coll von_gibt wage_beim ware_mein weep> when_you winnt wir_noch wurd_auch zu_haus zusa_auf zuste \
        zwei_mitt =1,0,-1,0 0_blei 0_plae <aehn <appa <banq <been <beg> <bisl <bret <cabs <covi <dick <don> <eyes \
        <fabr <gaer <gelu <gewi <hake <hies <isol <moun <nerv <nid> <punk <reco <refr <rinn <runt <sap> <saut <sile \
        <spas <urab <urku <wall <wend <whic <wora <zero a_buye a_firs a_land a_lapt a_mess a_muse a_new a_pall \
        a_rece a_rise a_towe a_wate a_well aber_kein absa_im abte_die acce_the achvo aedie aehnl aerke aeter \
        agre_betw ahrgu aight ailin alked alle_gela alloy als_er als_form altsk ande_haeu anent ange_mir ange_sieb \
        ankba anque appl_on appl_to apri_noch apri_the arent arifr assi_at at_star at_will atego atemn attme \
        aufg_sie aufna aufze ausg_aus auteu b_sche bande banqu baus_von beame beare bedeu bei_blei bei_find bei_wind \
        beko_den bekom beri_unte bete_lag bevo_man bild_die birn> bis_man bis_oste bisla blei_dami blett boran \
        brun_vor bsaus bsrae bstue buch_bei burgu cabs> call_with came_down canc_the car_park cause cceed chem_und \
        chse> ckers ckzug clim_on covid curit da_zwei dankb dann_stan daru_drei das_konz das_vorg daue_drei davo_zu \
        dem_neue dem_tari den_lohn der_app der_beam der_elte der_fabr der_haeu der_herr der_inst der_masc der_part \
        der_prob der_schr der_tabe der_zwis derle die_auf die_bezi die_entw die_frag die_kapu die_lauf die_mita \
        die_regi die_rent die_rinn die_stue die_tran die_vorb die_wege digke disab diskr don_t drei_euro drei_saet \
        driv_to dtran dukt> dumm_frag eberk ebest ebiss ebsau ecuri ederg edeut efusi ehlsc ehten ein_haus ein_vent \
        eine_feil eine_grei eine_ist eine_lauf eine_mont eine_obst eine_tank eing_sie eing_word elade elfer eliko \
        ellwe embly emnot emsel ends_with engi_at engli enige enstw epfe> er_sein erdi> erfo_nach ernse errin \
        erst_beid erza_sie erzus es_gar essau estst etabl eworf eyes> fachv ferge festi ffizi fgeru find_nich \
        firs_plac five_roun floo_the fnahm foehn frau_im frei_in freit frund ftuch fuen_euro full_of fusin fussg \
        gebis gehe_an geln> gelt_als genha gens> gesp_bei gespa gespu gest_dann gest_zwei glaub goldr gstag gsueb \
        guide guten habe_ein habe_jetz had_noth haen_am haen_mit haken hall_als has_shut hat_glei hatt_und hear_a \
        heck> heins helik herr_in herri herun hied> hies_es hkraf hleif hlist hmack hmend hntes hrgut i_fail i_work \
        ialle ich_nenn ieran ieure ifrun iked> ikopt ilien ilig> illsc im_entw imeta in_augs in_dorn in_five in_fuld \
        in_hall in_math in_them inclu instu intre irksl irtee is_that isabl isor> issin ist_an ist_da ist_und it_as \
        it_emer itsni janu_drei jede_mit kalen kamm_meld kbar> kedin kein_ersa kein_lebe kein_vers kein_wo kemp_und \
        kilo_und klei_hat koen_die konz_hatt kopft kopte krie_das ktora lag_der lage_bei lauen leife lekti lenau \
        life> liked likop linda lippe lked> lloy> llwer lness lower lpert lschw ltsku lude> lzahl maer_von man_ihne \
        man_koen man_wird manen matt_i may_appl mbly> mei_frau mein_fris mein_lehr meris mess_sent metab mind_aber \
        minu_und missa mit_lebe mita_des mnot> mont_stre motiv muss_sich my_son nabre nburg ncel> nclud ndays ndigk \
        netzt neun_jahr neun_und neut> new_year nfahr ngsta nine_mont nkedi noch_in noch_mit notau nout> nquet nstuf \
        nstwa ntari nterr ob_noch odukt of_ever of_twel of_whom offiz olper omoti ompar on_hold one_for one_said \
        oots> opftu orant orary orat> ortbr ortun osal> otauf out_my ovid> paid_the per_0 per_mail per_vide \
        pers_wurd pftuc plice posal post_to pott> propo proz_weni prue_scha rabst raigh rally rang_for rank_the \
        reic_steh rentl rford rgund rgut> riet_man rifru rmane rmena rney> rnout roche roduk rope> ropos rtbru rtenb \
        ruft_fuer runte rzone s_on s_stor sator sauft sausg saute schl_an scho_grou sdenk sechs seek_an sehr_scho \
        seit_aber seit_im seni_die sent_at sept_an sept_and sferg sgaen shred side_acce sie_abge sie_ausg sie_gesa \
        sie_zwei sieg_von sign_on silen sind_aus site_and skant skuer slang slide slow> smech snied so_0 so_dass \
        spfli spra_ihre sssta stan_im stari steh_0 steh_sie steh_vor stel_zum step_and stmoe stolp stop_work strai \
        strun stuf_um sund_nigh sverl tants tattm taufn tbruc tectu tegor tele_in temno temp_work tenre term_ein \
        term_und tfueh that_had the_adve the_car the_card the_chri the_fran the_leve the_sums the_west thei_cont \
        ther_be time_it tives tmoeg to_come to_eigh to_elev to_half to_repa tolle tolpe toves tower trad_the traig \
        trich tskue tsnie tsteh tsunf tteld ttmei twel_week twurf uccee uebe_mich uebe_nich uede> uellu ufnah ufzei \
        ulty> um_der umfr_unte unbe_nach und_firm und_fuer und_rief und_zuru ungsc unit> unse_name unte_denk \
        unte_word up_it urabs urgun urity urnou urren urses ustru utzt> ver_di verl_hat vers_schr vers_zwei \
        vert_sich verz_der vier_das vom_best vom_netz von_von vorg_das vorz_bis wart_in was_too was_wir weih_und \
        weil_sais wein_eine wer_kein werd_zwei werk_ein werk_hat wert_fuer which who_lost wie_geha will_nich \
        wir_hatt wir_scha wird_bei wirks with_earl with_us wo_sehe woch_fueh woran work_has wortb woul_have zaeh_der \
        zero> zessa zirke zum_stre zwei_elek zwei_fing =1,0,-1,1 <acce <gete <nor> <real a_cust ahrze allot als_erst \
        austa beha_die coff_mach deed> den_nord der_arbe die_gene dingu dornb drit_stoc e_bike eeini ehtea eige_rech \
        ein_bus ein_roll eine_lage empfa erkla folde frise geein gege_und gehe> heut_frue hteam iede> im_leer in_may \
        indee ingun iseur itags jahr_den kame_vier kost_drei kuens lwerk mark_in meld_fuer nbirn ndeed next_to nseht \
        of_eigh ornbi ramp_und rech_und riseu rnbir rothe same_dire schr_seit schw_am sehe_sie sind_unte sind_vor \
        the_lift uhr_kein uhr_unte wird_gesu with_my ybody =1,0,0,-2 <depa <ms> <sieh <yest achfo and_were argu_abou \
        book> by_frid chil_and chtsa depar der_aus dheit eflog erday erzt> ever_one feue_und gehob gslei hab_die \
        ich_eine im_kata innt> ionar ischa ison> ivier look_at mit_herz ndene ngsle nimat ntuer ollen onary onne> \
        ositi prob_ist rbrue refu_to reifa rgele rteil sich_das to_hosp und_such vier_schl wirb_mit yeste =1,0,0,-1 \
        0_da 0_driv 0_gese 0_jedo 0_octo 0_prue 0_reda 0_stut <acci <aque <arm> <aufe <ausm <bate <bigg <birg <boun \
        <buri <crea <danc <danu <ddr> <dees <dipl <disk <edge <eg> <elan <elde <elte <fail <fath <fluk <fuld <gega \
        <geue <glov <guil <hain <issu <jann <jerk <l> <lama <loeh <loo> <luec <lued <manc <maur <midl <mug> <murr \
        <o> <ott> <pare <patt <pupp <rean <redu <riot <ruin <saeh <sals <sewi <sunk <tapp <tass <tief <toda <tric \
        <tunn <uhrz <wahn <wors <wund <yusu a_ball a_bonu a_brea a_cv a_empl a_fitt a_gard a_good a_kett a_mana \
        a_row a_stop a_walk ab_ein aben_war aber_man abge_auf able_to abou_nine accid acco_of aerch aesth afte_talk \
        agai_next agenf agged ahnsi ainly akas> albes alkli all_from alle_nur alle_sich alpak alsa> am_morg and_read \
        and_time and_will and_wrot ande_klas anet> angin ania> animi ankge ankie anme_uebe annis antik anuta anywh \
        anzus appr_at appy> apri_and aqued arbe_die arewe arri_on artof as_an assel asts> at_fift atchi atem_in \
        atifi atur> auch_betr audam audio auens auf_alle auf_foeh aufhi auger ausg_seit ausl_war auslo back_seit \
        barro been_able been_brid been_flow been_set been_sitt befre begin begr_word begre behae bei_mit beim_somm \
        bein_trea belsp bene> benvo beri_von bers> besti betic bewe_nimm bgebr bgela bigge bin_ja birgi blei_alle \
        blei_in bloc_weil both_are both_on both_plan brid_with brie_die brigh broc_show bten> burie came_in can_hear \
        ccide cepte chtbe chtec chtem chtko chzub cian> ckier coll_in coll_say coul_have cover creen crown cult> \
        dafu_den danut das_auge das_gewe das_glei das_hael das_ich dass_das date_has daue_etwa davo_0 days_with \
        dazu_ein deesk dem_mess dem_vier den_absp den_eing den_komm den_name der_anfa der_numm der_ofen der_plat \
        der_pupp der_vorw derly des_hall desk_and deute dewag dial_in did_it die_ausb die_ausr die_gond die_gute \
        die_hat die_klei die_lize die_rout die_tari die_toch die_ursa die_weit die_zwis dien_eing diplo dised \
        doch_die docki door_it drei_mona drei_mont drei_zwei drich drit_der drit_uebe droh_zu due_at durc_der \
        durc_im duzt> eanim eantw earl_shif east_and eckwu eelba eensh eeska eeves eflin eftsl egelu ehael eikpo \
        ein_anon ein_stad ein_stre ein_stue ein_unge eine_anwa eine_durc eine_hono eine_masc eine_mit eine_stif \
        eing_sond eing_zwei ekass ekran elmas eluef emind empl_in endew enebu engek enken enlie ennte ensho ents_ich \
        eppt> epres epted er_auch er_nach erbec erfar erher erksb erloc errue ersc_weil ersid erzte es_jetz es_trot \
        es_zwei eseen eskal estat etag> euebt euing eurs> even_scho evisi ewing ewiss exits fahr_eing farew fenba \
        fens_putz fernt fessi ffeem fhin> fili_habe find_my fined firs_week five_to fling flow_to flukt foll_her \
        for_four fores four_with frag_fuer frag_ihn frag_sie frag_wie frei_den from_five from_his ftsle fueh_b \
        fueh_sich fuen_mit fuen_stat fuer_mont fuer_morg fuer_vier fulda gefu_die geht_man gekra gela_und gelo_ich \
        geme_die gena_und gepro geput gesi_der gesp_ange gete_habe geueb gewe_ruft ggle> glove gmuen gner> gnete \
        go_to gone_thro gsarb gsbuc guilt gular haeu_von halb_bei hand_a hand_habe hand_sign hangi happy has_publ \
        hat_sein hatt_vier haus_eine have_sinc heelb hemie herin hetis his_phon hit_by hit_the hlber hnsin hoer_jede \
        hohe> holt_den home_when hones hour_a hour_befo how_my hrow> htag> htest htkon htsfe htsgr humbs hzubr \
        i_leav i_writ ialkl ibenv ich_frei ich_kam ich_saeh ich_wege idged idise idlan ielha iends iept> igner \
        ihn_noch ikati ikpos ikum> ilchr ilcht iliko im_arch im_gesa im_intr im_kess imati impos in_heil in_lila \
        in_zuer inenp inly> inton inzw_den iplom irgit is_stan issue ist_ansp ist_info it_we itbri itsta ituie \
        jaen_war jahr_die jahr_dort jahr_so jahr_vor janni jede_von jerks jetz_bin jetz_nebe judg_call kalat kalte \
        kam_um karri kein_bode kein_muss keits kess_von kind_weil kleit klin_das klo_war koel_und koen_sind \
        komm_uebe kont_ist kpost krac_auf krie_die kskan ktisc ktivi ktor> ktuat labsc laeu_noch lafen lama> \
        land_der land_drei laut_plan lbarr lbau> lbere lchre lchte lderl lehr_vom lick> lifti lila_und lives lklin \
        loese lohnt long_need lpaka ltrom luktu man_ein man_schr man_sitz mana_s manch mania manne maure mehr_eing \
        mehr_mein mein_band mein_drei mein_ment meld_sich menau mich_auch mich_in midla mime> mir_bei miser mit_eing \
        mit_name mit_pant mit_wir mitbr mitle mitt_ein moji> morg_das mpeln my_ment nach_beim nach_best nach_schw \
        nach_wart nach_weih naec_tref nals> ndewa ndshe nebe_uns nebur nenfu nenpl nerzi neue_werk nfran ngarn \
        nich_erfa nich_esse nich_gesu nie_ein nied_nach nimie nix_aber nkier nlieb nnenf nord_der not_appe not_been \
        nota_ein note_on nshot nstad nstae ntik> ntlad ntomi ntoni numm_0 nur_hat nuta> nvorf nywhe nzelb nzenl \
        nzuse oach> ob_ein oday> oennt of_nine off_a offe_stel offi_says ohne_eine olide ollt> omani omime on_shif \
        on_your onia> only_comp oppag opps> or_out orene orers orese orzim ostb_ist ownha paid_on pakas park_0 \
        park_ist patte pekti per_kuri piep_sie pler> pomme post_both poun_a ppage promo ptsch publ_the puppe pushe \
        quedu queui raeu_am ranet ranki ratif rbess rchst rchzu reate rede> rega_ein regi_dire reie> reike reikp \
        relie remin rerst resee retun rewel rfarb rgeon rgit> riot> rlies rmerk romot rossz rost_for rreis rruec \
        rside rtisc rtoff ruchr ruefl rundg rushi rzteh s_driv s_pack saehe sagt_bitt said_and salsa sausf say_whic \
        sbuch scha_es schar sche_eine schl_gema schl_war schm_drei schm_es schm_nach scho_0 schu_auf seie_mit \
        seit_frag seit_habe seit_unse selb_wenn sent_nobo sewin sfehl sgrat shar_are shif_at shif_has shif_staf \
        shou_not shou_out sich_an sidis sind_um sinni site_are sitt_in sitz_jetz skala slack sleev sling so_ist \
        so_lern socks soll_alle soll_ich sonn_fuer spra_vom sraum ssetz ssued stake stanz stap_die stei_mit \
        stel_gest stenp ster_weil sthet stiel stoc_auf stud_bei stun_ein stun_ihre stun_nach stutz sung> sunk> svers \
        swap_and swap_shif t_a t_hear talk_with tappi taste tauda tbegi tehau teil_der teil_ist tells ten_at terlo \
        term_fuer terso that_ever that_says the_cate the_ceil the_extr the_form the_loo the_nint the_part the_poli \
        the_slac the_surg the_swit the_web then_at ther_for ther_s they_swap this_is thur_and timat tisc_vom titui \
        tkont tlade to_buil today tomim toppa townh trane trapp tretu tsgra tuier tunne tutz> two_are ubrec uchre \
        udamm uebe_bei ueduc uefli uemme ueneb ueuin ufhin uhige uhr_frei uhr_per uhrze uktua ulabs ulda> ulik> \
        um_neun umges unbe_auss und_hiel und_meis und_milc und_stue undsh unfra ungar unio_and unnel uns_ist \
        unse_abte unse_lage unti_frid uppen uptsc urchz urgeo uried usloe usset usuf> utch> utern vera_die verb_wird \
        verl_ging verli verm_leer vers_lief vers_mann vert_das vide_aus viel_mit vier_da vier_fahr vier_lang \
        vier_minu von_hall von_steh vors_ein vorzi wage_and wahns war_so warns washe wass_ab week_i week_of week_on \
        weg_zur weil_sons weis_was wer_aus wer_mit wer_was werd_moec were_call were_t werk_eine wher_i whic_nobo \
        wied_heim wint_am wir_ande wird_komm wnhal woll_ich worst wortu writ_that wuer_die wurd_getr wurd_seit \
        wurd_vert wurd_vor wuss_die xits> year_it year_then yest_s you_woul yusuf zahl_aus zahl_die zehn> zelbe \
        zell> zerei zirks zleit zteha zu_scha zu_weih zubre zuge_das zum_quar zusa_0 zwang zwei_besc zwei_mens \
        zwei_ster =1,0,0,0 0_basi 0_ich 0_klei <ador <gap> <gis> <gust <havi <hiri <hobb <hupe <ihk> <kalb <krac \
        <kuri <ofte <peak <pois <put> <sad> <sir> <slac <snai <taub <tuto <ulce <ursa <ute> <wast a_blok a_clea \
        a_life a_m abled acht_plae admec adora aehr> agsru ailt> aires alari albma als_elek als_gege am_stad an_offe \
        an_von and_retu andou ange_auss ankle anwo_sind appl_clos aries arly> ask_the auf_haus auge_der aumst aunch \
        aus_als aushi auss_aufg aust_zwei ayern backe bads> bayer besc_eing bewe_als beza_zwei bin_bei bisl_nich \
        bockt by_six cent_afte chefe cheun chgea dafu_und dami_ist dana_noch dann_war das_geha dass_zwei dawn_and \
        deas> decku delfr den_spie den_zett der_anze der_bei der_klas der_netz der_taus dere> des_vers desde \
        die_acht die_fest die_lack die_lohn die_mich die_pass die_team die_um dlubb dmech dorab durc_ein eage> eantr \
        early earts eavin ebenr eems> ehere ehlsi eilla eine_zwan eins_der eklag elf_euro elkae elnde emble enjob \
        enler enwar erboc erfur ergas erpin ersed erst_den erzch espru exec> fahr_0 fair_the fass_aus fens_von fifty \
        filmr fine_0 finer fizie flets for_all frag> frei_tag freis freue frie_ist frue_vor fuer_nach fussb g_sagt \
        gela_wird gessl ging_die gran_i gros_der gusts hab_bei halbm hat_ich haums haus_gesc haus_mit have_left \
        havin hboar hdien heart herz_glue herzc heune hich> hobby hots> htzul ich_was ichtv ideas ienjo iere> ifty> \
        ihr_auf ijobb ildet ileag ilmro im_adve im_camp im_mita imme_was in_karl ingul inijo inst_hat inte_are iradm \
        irest is_lock ischw ist_ange it_arri itlac itzli itzna izier jahr_dara jahr_ein jahr_eine jahr_fuen \
        jahr_mein jahr_nach jobbe justi kenst kind_nach koen_ich komm_bis larie launc lbein lcer> leage leavi lemen \
        let_go leut_der lfrei lieb_ich llanc llbei lmrol ltime lubbe luded lusio mach_der mad_and mailt mal_gete \
        mal_zeig man_oft mappe mens_steh milea minds minij mir_beim mit_mehr mit_tasc mitla mitt_nach mlisc mmelt \
        mmlis moun_resc mroll mstof my_lad my_slid nach_gelt nach_unte naec_somm nail> nbads ndelf ndlub nenle \
        nenn_mich ngsfe ngula nich_mein nie_was nijob nkels nlern nmont nnenl no_degr noch_eins nove_um now_work \
        ntaus nur_gefr nur_um obwo_ich ocial odelt of_came of_peop offe_die often ohne_heiz oison okal> ontre opwat \
        orabl otiva out_by panun part_time pass_ist pfle_von plac_at poiso poken poli_eine ppenl proba pstai pwatc \
        quar_verl racto radme raft> rate_went rbock rbots reads reuen rfurt rgass rienj rkant rleid rlock rodel \
        rous> rtlei ruiti rveil rzche same_boat say_no sburg scan_the scha_so scha_und schl_ich seems sein_bank \
        seit_zwan sent_by sfach shots sie_es singu snail so_wie spanu stat_and stec_ist steh_alle steh_im steh_ohne \
        stopw stun_steh tagsr taus_will tchef tele_gesa tell_it that_thei the_clou the_hote the_mile the_reas \
        thek_und thou_i tivat tlach to_and too_many topwa tor_0 ttech ttenb tun_wir tutor tzula uebe_das uellt uests \
        uiert ulcer umsto und_dach upsta urvei ushil ustie usts> veill verl_auss vert_lieg vert_ohne visch von_scho \
        vor_tor vorj_0 waeh_sein walls wangs war_auf ware_drei was_will waste waves ways> weil_die weira wellb \
        werd_bisl werd_muss who_sits wir_wuer wiss_woll with_five worri woul_put wurd_bere yern> zchen zu_tief \
        zuru_nach zusa_am zwei_sche zweir zwoe_von =1,0,1,-3 <gilt ghtly gilt> htly> ightl musst rmiet terda to_say \
        who_has =1,0,1,-2 <base <breg <entl <form <larg <lege <slow <spar <umfa <vern <wann ainte and_sent aner> \
        augt> bgeha bis_fuen brege chlan chobe der_ther der_uebe did_not die_bind do_noth egin> ehaen eins_und elsew \
        ende_ist erahm ering fest_die ffers folge gerah hall_die hausa hour_ago ingew innun kam_per kuerz large \
        lecht lieg_der locki lowes lsewh made_of mahnu mist> mit_den mont_und nach_sind nach_uebe nchen nfte> nges> \
        nine_this old_town owest rahmt rbert rfund rhael rlegu roduc roper schin seit_vier sent> sewhe sitz_fest \
        solve teigt the_nort tual> um_acht und_darf unse_bass urchb verl_werd was_0 was_aus weck> woch_im wunde \
        wurd_als zu_weil =1,0,1,-1 <esti <muss <nort <pet> <trap <tryi <want a_bala abeih als_ihm ange_koen angte \
        anima anyw_with arabi ariat artme beca_it beiha besc_word binn_sech das_wir dem_verk den_wart der_innu \
        der_lach die_baus die_druc die_entl dien_hat drivi eine_grun elf_mona elte> emitt encen enny> enpre entl_von \
        erket ertet fort_at gilt_bis go_out grue_von gsbes hat_zwoe ich_back ieher ihre_stim im_hof imme_effe \
        in_schw ished ivate komm_verl krei_lieg lect> loode midn_the mtsbl muss_wir neul_im nich_fuer north ooded \
        or_a owls> pfei_der rauli recte reic_von rrier rtenc run_and sbest sche_of scree sich_zusa sinc_yest site_on \
        stima the_docu the_penn the_tax tlist to_spli tryin tsbla ttest turn_back unced unse_schi unte_sieb verbe \
        vere_ist von_etwa vor_fuen vorar war_aber wart_seit weil_seit with_imme with_noti word_der year_no zent_von \
        zu_unte zusa_ist =1,0,2,-4 auste =1,0,2,-3 <bau> <bruc <druc <verp <whet die_leut hethe im_febr ritin rstel \
        smile spri_von wheth wird_in =1,0,2,-2 altsc atent bsidi entue erate etung figur ltsch ngsbe schlu seit_mitt \
        =1,0,3,-4 <an> andsc =1,0,3,-3 da_ist ngetr ucker =1,0,4,-4 oenne verla =1,1,-6,4 in_the =1,1,-5,4 lbst> \
        =1,1,-4,2 teige =1,1,-3,0 <move betr_und eing_werd ress> =1,1,-3,1 bout> die_kost nsult schl_im =1,1,-3,2 \
        <leav =1,1,-2,-1 <your ained ategi ausfa avera egie> eins_in elegt ende_0 erage gefor ingeb mens> mit_mir \
        nie_gese rwegs tegie tues_and urchg usend verag vor_vier wurd_eine =1,1,-2,0 0_noch <curr <geei <kipp <nage \
        <pend amera amste are_on are_the aube> bearb boat> chtss comes curre densp des_gros die_bedi die_maer \
        die_rund durc_zwei eave> ein_einz erlad etwa_zu fahr_der ffin> foto_von fuer_ein gena_so he_d htsst icket \
        je_0 komm_die kost_fuer kuche lag_bei mit_dies mona_aus mular nachs ngeln nich_erfo nigt> nkel> nstei of_the \
        regio reige repo_of sgesp siere sista stant sters the_week tober verbo vert_blei wir_in =1,1,-2,1 <vorh \
        ab_mai leas_0 lies> raut> tufen =1,1,-1,-2 <bala <fare <moth <weni achri and_old at_was back_to balan \
        buer_fuer cheer die_mitt echst ein_fami eing_auf einm_ein etier hat_vorh hrlic in_zwei ist_ein link> obte> \
        on_her ouch> pfeif rplan scha_aus sech_minu seit_mont serun sseru swear um_eins und_ende wenig =1,1,-1,-1 \
        <addr <aepf <assi <ausf <blok <brou <crus <dish <gepr <isst <kabi <kern <lab> <lapp <note <patr <rube <ungl \
        <whee <wirb a_copy a_dece a_kitc a_reso addre afety afte_that agram am_auto am_frue am_weni and_asks angab \
        anual aring assis at_are at_four at_it atura auss_auf away> bei_null bei_seit beim_eins beim_stam beim_stro \
        bels> best_am bgewe bier_und bis_zule bis_zur bish_am bish_nich bloke book_the breat broug char_and cheru \
        chfol chmac choko chuer chzeh chzei clea_a colou comp_i crac_on dank_fuer das_arbe das_groe das_kipp \
        das_spit das_star dass_dr days_at ddres dels> dem_tite dem_zwei den_aben den_lade der_ganz der_note der_ober \
        des_hers des_unte die_laut die_rege die_steh dland door_in drei_uhr eativ egekr egenh egrab eife> ein_guta \
        eine_ausf einz_mal eitsc enigs erhi_0 erwec es_jema estit expos fahrz fail> fami_die fathe fees_are fehl_in \
        festr fety> figu_cove fina_year fnet> for_thos from_six fron_of fuen_aus ganz_gros gebac gefr_ob gelst geon> \
        gera_und gest_als glisc grams grun_ist habe_wir hael_das halb_sieb has_adde has_cut hatt_dem have_told hfolg \
        hier_nich hzehn i_now ich_weis iches igend im_jaen imier in_cell innig instr is_miss jetz_sind laes_grue \
        land_mit laser leaf_the legek lehr_ist lenda letzu leut_ein lice_and lieg_seit lisch loke> manua masse \
        meld_das mera> metal mgesc mir_am mit_in mit_sein mitt_von moeg_das motio mples mutli nach_beko nach_neue \
        naeht nagel nerha neue_hand nfurt ngene ngsch ngswe nine_bran nobo_had note_0 notes ntinn nur_nich offe_a \
        offe_zu olade olour onale onder one_from onyme orher ortho otion otted oyee> punk_das putzt raced ranzo \
        reati rech_einm rennu repo_hat rhalt rieme rkell rmutl rofil rrass rrivi s_the sable safet scann schok \
        schw_verb sech_in sehe> seit_sie sich_selb slate soll_wir splic spond ssist star_a stiti stred szeic teach \
        teil_sind tempo terhe terim the_figu the_prom the_stri then_i this_spri time_with tisti to_mean trede treic \
        uate> ueffe ugels uice> uite> um_kurz umsc_der und_gesc unte_span up_from urney urte_nach vier_der von_alle \
        von_fuen von_gab vorg_die vorh_die vorhe war_mein wart_an weil_ich wer_ein were_stil whic_it why_i wird_wie \
        wonde wort_geha zahl_muss ziges =1,1,-1,0 <dial <eis> <lie> <slat <tabe <test <weh> absta and_for as_well \
        ausg_hatt bensg bewe_sind buege come_off da_und das_so das_wett den_hand der_reda der_verl eadin ehand emake \
        epeat ergan erumf es_kuen fail_the frue_im garet glei_noch hilf_es hitec hokol i_ll igare in_neun in_schl \
        itect jede_tag kein_ange kenn_die kennz klemm kolad krei_der last_seas legt_sein lieg_zwis lour> mag_nich \
        mens_verl nach_fahr nfael nverg ocess okola one_and pzig> rbau> repea riven roces ruhe> rumfr selba \
        sind_vorl szueg t_be tage_die terri than_me the_best think told_by ttage twann twel_year unte_an unte_im \
        wange week_with wird_noch ymen> zusa_ob =1,1,0,-3 <re> <the> ausha erier refus wie_bish wurd_die zige> \
        =1,1,0,-2 0_mona 0_stat <argu <away <bein <belg <e> <getr <gond <key> <knee <many <noet <posi <ques <rolf \
        <row> <sach <teac <tret <twen acht_jahr angeh auch_das ausku bei_ging beim_vorn beka_ich belgi besen bildl \
        bode_und chat> chula danke der_druc der_koch derfa die_beid dkass egenz ehobe ehrst eiben ein_zwei eine_lehr \
        eitsa eiwil enfue espon esthe estio etzte fahr_wir ferin for_six freiw fused geko_hat genz> given gonde \
        hat_es hat_mit hinks ich_ein igert ildli iling imme_noch into_a ities ittin iwill kam_aus kell_und ldlic \
        legt_eine lehrs llein llige me_to mein_chef miert mir_die mit_eins mpete ndhei nfueh nich_der niem_die \
        noch_den noeti ntona oche> ockie oetig ollie ollko ondel operi phot_of pool> reiwi rolf> rolf_von rong> \
        rspri ruft_alle schl_ein seit_okto senfa shut_at sieg_wurd sieht six_week spect spekt stin> such_as sundh \
        swapp tbrin tenba text> the_day the_wedd thre_firm tstag tufe> tut_er twent two_chil two_of uerde uesti \
        ufgel um_halb undhe unse_kirc unver urla_die us_to usehe ushin verb_hat vers_der war_alle war_nur wart_mit \
        was_er went_off who_reti with_ever zu_zwei zuseh =1,1,0,-1 0_sech 0_went <c> <drog <erne <geae <helg <hoeh \
        <leip <seco <unve <voic <wurs a_char a_cran achss acili acke> aheim ahrts als_0 amme> anger auf_gehw bauen \
        bendb bende bent_the bergu bese_die bohn_die bring bstur cilit dahei daru_eine das_wart dass_ich dbrot \
        der_halt des_tech die_rich die_umst down_ther drei_und econd eing_0 eipzi elga> endbr erank ergun erneu \
        erst_nich erst_wied erst_wurd erunf es_reic esang etion facil fall_das fare> febr_the fgeha fort_minu \
        gehw_in gepr_die gesan gesi_wie getr_sie give_way habe_wer hat_bish hat_gela helga herk_und herko heut_morg \
        heut_vorm hosse i_went ich_heis ich_will im_labo indst ipzig jede_mont kein_gela kost_der leipz let_her \
        lift_it matur mont_late nachh ndbro ngewo niers nkeru nment noch_das oene> oeser of_writ ohnge ondin operl \
        oppuh ornam perly plan_auf ppuhr puhr> query re_stuc rettl rkann rnenh ruben ructo saugt save> sblas \
        schr_mir secon sitz_am stre_arou stuc_at the_satu then_on they_rang this_mont thur_i tille time_of tires \
        to_save toppu twic_this ubenz uctor uery> uling umbs> und_bitt und_doch und_traf us_from ustan verb_im \
        vers_von vom_stan von_erst vorna vors_mit weine weis_und wider will_take wird_bis wohng wond_whet word_zwei \
        ziers =1,1,1,-4 <kam> abgeh ised> laut> nigun =1,1,1,-3 <cove <eing <morg aere> alls> am_vorm answe compe \
        estre even> minde nary> off_in stan_0 verl_0 =1,1,1,-2 <ausk <bags <gere aellt bags> die_gera eime> epart \
        ermom ewonn fuers gewon hint_sich llect mit_gumm momet ollec raeu_von rmome selb_mit verl_eine weil_s wonne \
        =1,1,2,-4 am_tele =1,1,2,-3 <befo in_vers sons> =1,1,3,-5 ertig ferti =1,1,3,-4 <eige =1,2,-5,2 <es> \
        =1,2,-4,1 ohnun send> =1,2,-3,-1 <care abend einz_die =1,2,-3,0 about dert> inen> jahr_war klass onsul stech \
        the_post turz> =1,2,-2,-2 erzeh heft> neuen shelv sonne =1,2,-2,-1 0_gram 0_woch <face <rohr a_mont atei> \
        bess_als dann_doch der_eige die_ware eder> eils> erlit errie ersan es_im gese_habe hat_das hnitt hoch_auf \
        ierze kamer lag_die lden> lehre lger> lieg_mit liege mitt_im nich_vor ntly> rateg rkaeu rmier rsand soll_man \
        sure> tabel tage_nach the_nurs tztei vill_hall weis> werd_bis zehnt zteil zwoe_euro =1,2,-2,0 <tuer <wach \
        als_arbe arten datei elves ich_das ich_ihn rlade =1,2,-1,-3 <haus dame> einze geleg nachf siert uecke \
        =1,2,-1,-2 <ausz <bent <chat <einr <info <klo> <pfei <repe <resu <set> <swea <twel <werd a_dog ahrga ahrpl \
        and_ther beca_the chweb das_mitt das_trin die_minu die_schw dlers drei_die eats> eche> ehabt eprob er_mir \
        erlor erspr fahrp fuer_mich gehab geru_von habe_zwei halbe heide holz> hrpla hwebt ialen ich_kann iken> \
        im_auto im_hint jewei lerdi lief_an llerd lobte loren lovel mach> mal_eine mann_ist nach_drei nach_zwei \
        naht> neues nich_aus not_a ovely puckt rchge rher> rlore spuck tinne truct uerli uerzt usger ussta verk_hat \
        wass_im webt> weils wuerd zeits zu_nehm =1,2,-1,-1 <buck <cale <guer <jour <knew ailor alle_vier aske_whet \
        calen dem_upda der_wart des_tage drei_von ein_hoch enbre ensge excel guert hat_gena have_t igste iliti \
        im_lauf inal> kilo_of knew> lauf_des litie ndar> nsgef rbst> readi sailo selb_hat strin terra the_spot tised \
        to_put told_my uebe_fuer uehru werk_mit zwei_lieg =1,2,0,-4 on_a =1,2,0,-3 <answ <arou <come <tent bert> \
        chte> der_gros desig die_fili die_gesc eese> ekauf erme> esich fahr> its_own jede_donn ompet rings sich_auf \
        uhr_im vorge =1,2,0,-2 a_girl chees clos_on der_schi der_stre driv_at genau heese wappe worte =1,2,1,-4 \
        <give erlin onnen rvice =1,2,1,-3 agte> die_zahl ereic prech sprec teil_die =1,2,2,-4 than> =1,3,-5,1 <schl \
        =1,3,-4,0 steig =1,3,-3,-1 <disa der_unte dress ieger nach_dem nitt> =1,3,-3,0 <fueh =1,3,-2,-3 <or> ebroc \
        gebro htig> latt> uerze =1,3,-2,-2 <gefe <klas face> helve kocht monte nteur onteu seit_gest tions \
        =1,3,-2,-1 <dafu <kell afuer dafue das_neue mein_sohn perma rosse szeit to_thei zum_erst =1,3,-1,-3 <erha \
        <spli <spot aroun blatt eated eets> eine_eige einzi in_lebe made> ngsze right rlitt ruehs schl_die sgefa \
        stay_on =1,3,-1,-2 <get> <terr als_waer but_the eweil fuen_stoc fuer_naec heets inike lappt me_a niken sohn> \
        ssene sulta =1,3,0,-5 nser> =1,3,0,-4 geben inted ught> =1,3,0,-3 <weig =1,4,-4,-1 <zwar erent und_zwar \
        zwar> =1,4,-3,-2 <geka roffe troff =1,4,-3,-1 <chec <grau iker> rage> =1,4,-2,-4 ormit tausc =1,4,-2,-3 \
        tzen> =1,4,-2,-2 <desk <koch desk> erze> hat_mir rtage =1,4,-1,-4 <imme aelle egeri eine_von hrese sie_in \
        vormi =1,4,-1,-3 <dame <erli hbar> =1,4,0,-5 chwer schra =1,4,0,-4 boden =1,5,-7,1 auf_der =1,5,-5,-1 risch \
        =1,5,-4,-2 in_drei =1,5,-3,-3 <lieg =1,5,-3,-2 zahle =1,5,-2,-3 eins> =1,5,-1,-4 doch> =1,5,0,-6 im_kran \
        =1,6,-8,2 <war> =1,6,-3,-4 der_neue =1,6,-2,-5 leich =1,6,0,-6 <laut =1,7,-1,-6 isch> =1,7,2,-9 <heut \
        =1,8,-4,-5 auch> =1,8,-3,-6 same> =1,10,-5,-5 the_same =2,-10,5,2 <firm =2,-9,6,1 auer> =2,-9,9,-2 <sign \
        =2,-7,1,4 <head =2,-7,3,2 <to> =2,-6,-2,6 licht =2,-6,-1,5 firma =2,-6,1,4 iesse =2,-6,2,2 missi =2,-6,5,-1 \
        ruend =2,-5,-3,6 <vor> =2,-5,-1,3 chule =2,-5,-1,4 einem ilder inem> mein_toch raeum =2,-5,0,2 fene> \
        =2,-5,1,2 <rett <sond <weg> achen =2,-5,2,1 ains> besch buero worde =2,-5,3,-1 eteil =2,-5,3,0 <stud call_it \
        =2,-5,4,-1 chere =2,-5,5,-2 hat_der =2,-5,7,-4 <uns> =2,-5,7,-3 <us> =2,-4,-3,5 <denk =2,-4,-2,3 <gesp terin \
        =2,-4,-2,4 ist_im =2,-4,-1,2 <roun und_zwei wird> =2,-4,-1,3 <nebe eden> ohnt> =2,-4,0,1 sich_die =2,-4,0,2 \
        <gar> auf_eige bends dacht ieren schae tive> will> =2,-4,1,0 meeti omete =2,-4,1,1 <know amili by_the da_war \
        each> king> kraef muess raeft usste zehn_tage =2,-4,1,2 sprin =2,-4,2,-1 enche =2,-4,2,0 <masc chauf ffice \
        ipped ohne_dass umsch =2,-4,2,1 pays> =2,-4,3,-1 boten ndsch =2,-4,4,-3 <zwan =2,-4,4,-2 <rent geset \
        =2,-4,4,-1 ility rding =2,-4,6,-4 <paid =2,-3,-2,2 im_erst rkenn =2,-3,-2,3 kame_0 mit_die sday> =2,-3,-1,1 \
        <grat ich_um ich_zum iform noch_am sfahr =2,-3,-1,2 am_sonn bei_mein drei_tage kassi kommt ommt> ravel \
        the_back =2,-3,-1,3 asse> ist_vor ounci =2,-3,0,0 <toch abge_die bei_gibt ich_vers lege> nich_zum reut> \
        rkomm s_beim ueren von_lieg vori_jahr =2,-3,0,1 <gain <men> <mita <nobo <tea> <thea aber_ein agspa body> \
        cord> die_eine erges inter isst> mein_name mir_das mitar nced> ndle> nging nobod nscht obody orsch pitze \
        she_had so_nenn ttaus woch_eine zentr =2,-3,0,2 das_der =2,-3,1,-1 <bude <dir> mschl unded =2,-3,1,0 <haup \
        <noon <pinn aerz> anner auch_der backs dich> die_ange eetin entwi erfae ernst erst_einm euro_and habe_in \
        nches orden schon to_see uensc unft> will_not =2,-3,1,1 <erns <mues <shed aus_dem recto rstan wuens \
        =2,-3,2,-2 <geht <name bschl ldet> let_me =2,-3,2,-1 <abre <gelt an_die and_a ation bilit drauf elobt gelob \
        iner> me_in me_the up_at =2,-3,2,0 das_verf eftsf faehr ftsfu tsfue =2,-3,3,-2 efris ein_drit hsten inves \
        notar nvest ritte tisch tsger wurd_nich =2,-3,4,-3 erich pplie =2,-3,4,-2 <fael =2,-3,5,-4 <konz =2,-3,10,-9 \
        <abge =2,-2,-4,5 hall> =2,-2,-3,3 <won> raum> =2,-2,-3,4 <coun =2,-2,-2,1 <indu ackst and_was chenp dscha \
        este> soll_die tzten =2,-2,-2,2 <wand bis_ende bitt_um darau drohe eiges eryon habe_es immun ktlei rentn \
        rohen ryone sleep timmu umen> und_wurd veryo wareh =2,-2,-2,3 <foto nsche =2,-2,-1,0 <fang am_anfa beko_bei \
        enbei gesc_in gest_und heis_die hrter ich_dach ich_drei lleit look> ogin> paid_for shout stics tag_stan \
        tssch wir_so zu_lang =2,-2,-1,1 0_schr <brut <hobe <lad> <nine <octo <proj <slee <tore <unif <warf <wome \
        <zule a_year aben_mit aders befo_a blaue ctobe ctor> der_poli der_rund dient dunke ebrig ecord eitsz esses \
        esstr euro_am euten fang_im gaine geme_hatt hatt_mit hensc ilden insel itsze langs lied> minal mmuni neers \
        nifor octob pril> raini recor rked> rring ruht> rund_fuer seit_auf ssere tagsp theat tief> to_with uletz \
        unifo usfah zulet zwei_vers =2,-2,-1,2 <rauc <scho ildin leep> loch> reten rgesc taete uildi =2,-2,0,-1 \
        <abba <hung <whoe alber aus_das chedu die_name efreu einar einko ervis flex_i full_wage gluec hedul i_pass \
        i_took inarb joine kenn_ich ktron minu_late name_und oever pervi ppert pruec rinke rviso schu_ist so_laeu \
        the_mond turn_down ugung uperv vanis visor whoev =2,-2,0,0 0_a 0_this <chri <dedu <depu <drau <gurt <hart \
        <infl <melt <pres <tref <yes> absa_kam als_selb amen> an_enti anisa at_for ative auch_eine auch_nur bei_ange \
        chris chtta deduc deput der_dreh der_team die_bude die_woch die_zahn die_zusa eally earne echti edach edule \
        eine_absa eins_ohne elev_euro enpru eputy erst_tag esswe faeng folie fuen_der fuen_uhr fuer_offe gave_me \
        gedac geht_hat gesu_werd gspau habe_heut half_the henti hiel_ihr hrist httau ich_noch ilfen infla ises> \
        ist_davo ixty> koll_mit kurse left_in leit_ich lendi liess looks mehr_best mein_spin mit_atem mit_schn \
        nach_abzu nach_muen nahe> nent> nflat ngefa nich_alle nisat no_and noon> nprue nstha ntre> ntwic nzeit \
        offe_ein pind> puty> reall sches schn_bei sehr_weni sixty spaus sraeu sswer staer steh_die taerk tag_an \
        takts taug_me ternz the_fort the_sum tieg> tocht treff ttags twick uebe_werd und_zuge unse_fili unte_und \
        ve_neve verst vier_rund von_zehn waeh_die was_fehl when_my work_out zu_viel zwei_lehr zwei_stud =2,-2,0,1 \
        <apar <baut <ever <simp affee and_says apart ein_ausf heard imply jetz_eine kaffe lueft mply> nach_elf \
        nach_sich olie> reins simpl year_at =2,-2,1,-2 onths sblat =2,-2,1,-1 <cutt <got> <regi <rule <zent aving \
        das_hand das_klin der_beru der_inha die_absa die_paus dreht eine_anme enpfl erbea estim folg_ein fran_pro \
        gemen handl hings ich_durf ihr_die isati ist_aber nover npaid ockin pers_fuer seit_fuen stimm suebe szeug \
        tift> unpai wear> weg_die woch_auf wurd_ange =2,-2,1,0 allen eaner hland ich_heut ltur> mein_fehl nien> \
        nted> rdien rvert sprue =2,-2,2,-3 hour> rgebe =2,-2,2,-2 <baus <hing <marc <sum> anspr beid_seit bezah \
        chein eemen eilt> emie> greem lern_man march ness> putze reeme uren> =2,-2,2,-1 <ohne berin er_s mit_blei \
        rucke stan_der trial =2,-2,3,-4 tersc =2,-2,3,-3 <amts <chan <own> die_zent erlag gibt> inget unte_0 ziehe \
        =2,-2,4,-4 einge =2,-1,-6,5 0_jahr =2,-1,-4,3 <spra fuer_alle =2,-1,-3,1 mung> =2,-1,-3,2 <from <shut depot \
        from> =2,-1,-2,0 besc_habe euro_drau gege_hat ivver ktivv losse nine_year ntine ruar> spit_der tivve tters \
        vvert =2,-1,-2,1 0_stel <afte <loch <seek <thro alway antwo commu der_bele der_gewe erend erken es_0 ford> \
        hough im_vert itter naech nity> ober> proje riste sich_wer thoug tszei twort ungsf vemen won_t zehn_minu \
        =2,-1,-1,-1 0_abge 0_may 0_stim <cork <fold <lapt <look <pen> <tips <zuku a_cont a_flee a_two aetzu ahlbe \
        alle_auch alpla aptop at_lowe auch_so befra besc_hatt bewe_mit brou_down cherh ckkeh coll_at cours crea_dire \
        ctise dane_und day_one der_ausw der_tasc driv_in drop> earns eckke edes> eece> egedi ehsch eigh_hour \
        ein_team frau_und grun_wer had_not hat_muss have_work hitze hmeri i_came ichtl iebsa in_cork its_way \
        jahr_jede jahrg jedes kkehr lapto leged mein_freu merhi mmerh morg_vor mould mpora nate> ngete nich_viel \
        nishe not_incl onkel onnt> our_crea peop_who per_aush putzf rede_mit regi_mana robt> rsonn sflug sick_leav \
        stan_blei stoma taugh ten_week tence the_medi tips> trai_last tudiu tzfra udium ukunf um_sich up_afte utzfr \
        verl_ist ving> vocat vor_mir vor_vers weil_der went_up wo_die zfrau zukun =2,-1,-1,0 0_als 0_befr 0_i 0_maen \
        0_post <akko <atem <birt <clam <didn <duze <eat> <fetc <ging <haeu <hann <hub> <legt <moul <oft> <pein <quer \
        <red> <rise <stov <takt <uebr <w> abge_ware abou_0 achkr acts> aefte affor ainee akkor akkus als_eine \
        als_mich and_when andby anni> annov apri_0 as_the asse_day atene auf_jede augun ausfl ausk_der back_each \
        bber> be_paid bemal blei_ich brutt bstko btisc carpe chefs chric chtzu ckenw clamp clude coll_agre come_to \
        cork> cust_on da_auch dach_die dana_frei dann_unse dara_die das_rote dem_werk den_hake den_kaff den_satz \
        denn_bei derli derza dfuln didn> didn_t die_als die_aner die_auge die_part die_schl die_teil die_umsc \
        down_the drei_frau dwich eberp edin> ehrte eibti eige_an eilze eine_der eine_erkl eine_kran eine_stan \
        eine_steh eitsn ektiv elauf erdie erfes erfu_die erheb erkom erkur eruf> es_acht etche euro_extr eutet \
        ever_frid exame fekt> ferns fetch fleec foto_im four_empl frei_im frei_und frid_the fueh_das fulne funkt \
        fzeit gera_im gilt_als glei_betr habe_am hand_der hart_schu have_been hefs> henpr hour_for hour_to htsge \
        i_appl ibtis ich_fang ician iews> ilett im_janu in_cour in_germ in_with indfu inees initi inke> iors> ippte \
        is_due itsun jahr_erfa kein_sozi kein_stel kkord kkus> klaer komms kout> kuech kunds kurza ldend leece \
        leng_of lkomm logo_von ltati manni maske mast> mate> means mein_ausb mein_nich meis_unge mess_sind mindf \
        miss_one mit_land mitt_dass mmst> mona_fehl muss_gehe nach_regi ndby> ndful ndwic nesse nglis niors nitia \
        nnove obber obeze obstk oder_erst offi_i ommst on_call one_go ouldi overt ozial pays_its pect> probt proz_ab \
        quer_mit rachp rate_my reer> rfest rkurs rmont rnseh robez ruite rule> rutto sagt_eine sah_ich sandw saufg \
        saugu schr_im sehr_geeh sei_halt sich_uebe sind_die so_many somm_und sozia staf_at star_habe stat_vers stkor \
        stove stun_und szubi teilz the_norm the_open the_pass the_radi the_time them_from thin_i thos_aski tisc_alle \
        tkorb uatio ubild uebe_im uebe_tari uebri uhr_mit uiter uldin ulnes ultat und_alle ungel unio_s uns_habe \
        urzar usgez ustar uszub utto> vers_an vica_and views von_ange von_sind ware_wir warf> wech_zu week_at \
        weis_wie wenn_du wied_im will_run with_ten writ_down xamen you_did zahl_auf zeit_die zubil zur_prob zusa_im \
        zwei_fest =2,-1,-1,1 <alwa <apri <kolo <math <went achle anike april ausg_von bisse chani den_die echan \
        efrag ektle eman> enstu entre hanik haus_zwei head_of hlten htshe im_fahr im_wint in_leed jektl lways mathe \
        ourse runk> tag_und tshef um_mitt unity vom_erst went> =2,-1,0,-2 <hin> a_car chatr ctora denke der_hoch \
        donn_der eine_einz enien erst_halb frag_mich ghtee hatro hteen koll_seit labo_insp rkska rtelj siona sitio \
        telja twen_year uehsc unte_eine zu_verg =2,-1,0,-1 0_ihre 0_kein <abma <affo <ange <beca <dars <fair <flag \
        <geda <geho <hr> <kons <lega <lupe <none <retr <taug <unpa <wuss a_job a_work a_yach ab_die abmah ageri \
        alati allst amts_hat an_mit and_cran and_show answ_is arbe_ich arbe_von arned arnst aske_whic at_and at_who \
        auf_mont aus_mein ausau avon> band_are baut> be_led bei_nich bei_rein bei_sitz beim_holz beim_selb benbe \
        berbr beru_hat beza_nich birt_and bitt_einm bmahn bslei by_text came_to canne chann cheid chmei chulu cisio \
        ckmel cloc_and creat dafu_vor darst das_ansp dem_klo dem_zett den_neue den_plan der_dien der_zusa deze_ein \
        die_stie die_wand die_wir die_woll drei_sach drei_wint dual_stud duale duzen ebels ebenb ebsle ebten echba \
        eckme ein_plak ein_schr eine_plat ekipp ekrae else_my enhal ensth enzet er_wird erala erks> erksk erkul \
        erse> erst_woch eruht eulic eundi euros even_the evers exibi faen_um fall_in five_o flati fore_has foto_vom \
        foto_wer four_day from_day ganz_aben gefei gefr_was gefre gege_elf gekip gera_vers gesp_fuer gets_the gsbla \
        gsste gzeit habe_und had_prac haeu_der half_an hanne harte has_ever has_the hat_je hat_krie hat_selb \
        hatt_noch he_has herb_ist higen hing_und hloss hmeis hoeve holzw hrech hrich hschi hulab hulun i_assu iate> \
        ibili ich_jede ich_nie ich_trin ich_zwei iebsl im_kell im_nove in_rent indu_und inned inte_bese is_hand \
        is_now isn_t ist_gera iters itmen its_lift ivest jahr_davo jahr_habe jekt> kein_betr keral kern> kmeld \
        komm_du komm_vorb kuen_mein kund_ange kurz_vor laege lead_at leit_mit lerku lieg_nach lift_are llen> \
        losw_woll mal_ange mana_has mein_erst meiss merk> mgefa mich_inzw mich_losw minu_ange mir_und mitt_geht \
        mitt_zwei nachd name_in nann_das ndenz nduct ngekl ngsbl nich_verl nigh_shif nnis> no_cert none> npfli nplan \
        oined olzwe osts> overr owies packi pends peop_at pers_von picks pro_nach produ rala> rechb rede_sie reher \
        rick> rienc rkult rlauf rnstr roste ruemm ruitm rund_ein sagt_ich said_i sais_ist sams_mit sass_in satio \
        satzl schem schi_bei scho_im sech_indu see_so sein_kann sembl senbe senta sich_nie sides sie_fueh sie_mich \
        sieb_mita sign_my sinsp sitz_0 sixt_one sjahr slowe sonn_wurd spri_in sschi sstru stan_ich stan_in steh_an \
        stel_im stel_sei stor_mana stra_der strup style t_pick take_my tativ taube team_bei tech_at tenpf the_afte \
        the_birt the_chee the_deal the_shif the_slow the_stov the_trav the_wome they_move tlass tour> tsins tyle> \
        ubis> uchen ueckm uitme ulung umge_und und_dabe und_ihr und_nebe und_rede und_vom uns_gera unse_gesc uros> \
        uszuh vier_hat voll_die von_acht vor_kund walk_a war_schl war_vorh was_fuer was_hit wenn_sie werd_auf \
        werd_betr woch_steh woll_blei work_from work_had xibil xperi year_s you_can zehn_fael zent_die zett_steh \
        zubi> zubis zur_kuen zwei_arbe zwei_list zwei_uhr =2,-1,0,0 0_vorh 0_war <beko <bloc <heig <init <reif <tril \
        a_clie a_port a_recr adre_an aerku ageme alabt alle_per als_ande am_haeu anton apply arbe_und assem astik \
        at_i at_midn at_thir begra bei_als bei_noch blick buere bussc cand_by cand_the ceshi chtdi coll_have \
        cran_oper den_buss der_plan die_ande die_kamm die_luef die_neun die_unfa drei_ein du_die ducte efeie \
        ein_prob eine_das eine_vor ekonn elev_hour emalt ende_war er_ein erpfe eship ever_call fits> flur> geeh_herr \
        geflo gekon gure> hals> heidu heigh i_name i_turn iale> icesh ich_vor ichtm in_erfu in_port ipien ist_abge \
        its_grad jobs_with kanto kein_von kennu konzi kunft kurs_fuer labte late_on laut_app leade lerpf lohn_das \
        mach_und maer_und make_it marks mein_er mit_smil mond_they nagem nalab nebe_eine none_i nzipi obel> oberm \
        onli_test onzip ottli pient portf raese reink rotec rpfei rufss sberi schi_per schi_woll sich_vert sind_nich \
        spae_war spare ssemb stay_in tage_hat take_plac the_fill trill trot_geno truem tuer_zu uckel ucted waer_man \
        walk_has wann_ich was_unte way_the what_i what_one what_they wie_laeu wied_ange xtrac zipie zu_ende \
        =2,-1,1,-3 <begr ragen =2,-1,1,-2 <memb <prop <stem artal betr_der chdem dget> die_tour drehe ergel erhan \
        ermie etch> hdem> insta kstat muenc ndesw ngere offi_the prese seit_janu the_asse uench und_mich viel> \
        zwei_ange =2,-1,1,-1 <dual <foli <tax> absch agten an_wer best_nach chaet der_disp die_verl ensbu entag \
        fine> frid_i haetz jetz_im mbers nerke nsbur onomi orate ormal reien roppi rtals sched such_noch the_nine \
        verb_mit weige zahl_im zeig_was zu_hoer zum_tag =2,-1,2,-3 <figu <gena achde aeche arnin gerei hinge nding \
        regel uing> ungsb =2,-1,2,-2 a_phot der_grue grati more_than ngele =2,-1,3,-4 an_hour baust =2,-1,3,-3 <five \
        five> =2,0,-6,4 auf_dem =2,0,-3,0 asks> =2,0,-3,1 <b> aehri ehrig hrige igten klich locke mmung sass> \
        sie_sich =2,0,-3,2 leben rsche =2,0,-2,-1 <car> <geoe <life absol at_this bezi_hat das_fuer eford hanno \
        hatt_eine kam_der mit_ruec nbrie refun weni_als =2,0,-2,0 0_ange 0_haeu <abso <asks <augu <plak <stuf <vide \
        amens arifa augus bei_hat bleib chlae die_abte die_frie dlung eitge eitst enbri entge eoeff fabsc gab_s \
        geoef gestr gged> iator ifabs in_voll inigt lakat lvent novem ntags nute> ovemb oyer> plaka rifab schu_mit \
        shor_afte sign_by stuer such_fuer thir_one ugust vembe verti video vor_drei wegs> zimm_und zwisc =2,0,-2,1 \
        <erkl <nove erman oster rfen> =2,0,-1,-2 <adde ackin added aske_me bsver ebsve hmutz hrste hrzei jede_morg \
        nstie ofen> over_on raus> ressi sache sitti theti um_elf und_er =2,0,-1,-1 0_brut 0_degr 0_jung 0_schw \
        0_wahl <carp <eh> <eina <extr <hitz <july <kera <mist <mitl <nann <onke <rat> <tasc <ten> <voca a_slid \
        aber_mit abso_aus agshi alkou als_die alte_firm andre ange_0 ange_des appin arbe_noch arbe_wied aske_abou \
        atswa aupts bei_faeh bei_jede betr_bei blau_brie broet chmut chtfe chwin cklun clos_door clos_its d_neve \
        dana_gab das_in den_jung den_stur den_true der_satz der_stra diato die_kaff die_moeb die_urku dreiz \
        drit_jahr eberb eins_mein eizeh elati elern enth> erged erne_an es_seit ests> estue eurin ewend exam> \
        faeh_selb firs_day flags flug> frag_man frei_um frue_nach fsteh fuer_jede get_a gewen go_in gship had_a \
        halts has_to hnabr hobel hochz hwang hwind i_join ich_ange icklu ience igung ihr_vate im_juni im_somm \
        in_fron in_sich inte_der is_on istak istic it_says izehn jaehr jahr_kein jede_ein july> juni_hat kenwi klung \
        lagsh lauf_bis laufz lenab lenst lkout llens loehn lohna lplan maen_habe maerc mal_das man_sei mehr_und \
        meis_hat mfrag mista mitt_und mont_ange mont_i morn_in naec_und ndin> nees> nenbu nich_gefa nspek ntes> \
        ochze odern oetch ohnab ohne_murr on_its one_does onnel orber orkin orted ounds our_regi oyees paedi porar \
        rains ramed ratsw reina reitu rever rgie> risti roetc rzarb sarzt sass_ich schl_zum sech_von sei_seit \
        sein_erst seit_augu seit_ein she_told sich_alle sie_was sinc_he sinc_six sitt_on slee_in so_geht starb \
        stur_eine t_come the_glas the_line the_parc the_pers the_prog tika> time_i time_the tinen to_lear took_five \
        tref_ist tswah tun_bis umfra und_0 und_setz up_a usern ushed utet> vate_star verdi verk_ein vers_habe \
        voll_lohn von_soll wage_no wahlb walko war_es was_two week_for weig_sich when_it woch_am worki wuer_und \
        wurd_auf wurd_der yees> you_re you_will your_own zarbe =2,0,-1,0 0_staf 0_zust <aboa <ampe <anyo <dumm <ruef \
        a_payr a_sund aboar agen_crew and_cove anga_der anyon asic> atzle basic bbau> begi_am beka_gege betr_im \
        chkra chlis cont_had darf_nach die_befr die_fuer die_urab die_zeit dsche ehrga eiert eitsu empl_of endin \
        ennun enpla eoffi erisc euro_und ewegu fachk fehl_und fuhr_vier haet_mir has_offe homeo iessu jetz_die \
        kann_sie kende lanun lehrg leib> liebt man_bei maste mein_verm mein_vorg meis_mit mont_in morn_that my_boss \
        nach_koll name_nich noch_0 nsinn nyone omeof planu read_this riert rints rueff sued_zum trae_eine uehrt \
        und_niem verd_und wahl_in was_sign wher_to =2,0,0,-3 mit_ihm =2,0,0,-2 <dane <dog> <emai <erfu <more <prod \
        <ve> a_week ande_in anebe augu_fuer aus_eine chtsf daneb das_ther das_war dass_man den_plat depen dessi \
        die_mama eaend ediat eine_vers entis epend ereit erly> es_ich flich frau_sagt frei_an geaen hlerk iebsv \
        ints> jaeh_unte lupe> media mit_eige mmeng nbeza nebe_komm ngers o_cloc offer onate otarz rbild rhand rivin \
        schmu sein_schi sie_durc sind_am srund ssieg tarzt test> thers uards unbez und_als verg_das von_um war_als \
        wied_bei wir_die =2,0,0,-1 <anfi <emoj <kerl <krit <neul <tast akat> ally> and_if anfin anked at_had aysli \
        becau bei_so box_of dem_depo denze der_gepl drit_wird ecaus ein_neue elan> emoji empor er_an erkan eswei \
        fair> frag_wer frue_die fssch gange gend> give_up gros_kino hanke hat_vers heut_zu hilfe hint_vers htsam \
        i_did i_said ich_selb iegen ieso> ihr_klei ikend immt> in_on ist_niem ist_zusa itsin katio kaum_noch kgesc \
        konz_fuer kord> kriti legal ljahr lzwer man_sich mutzz my_last nach_ruma neuli nfing niem_zu no_wage norma \
        nur_eine nzen> paysl per_nach reani repre ritik rteri sala_band sarbe says_no schu_vor sfeie sie_am sie_kam \
        spray sprob stan_das stan_up steh_halb stuec stun_in stun_mit sweit talk_brok text_mess the_midl thei_post \
        thre_of trag_die tsfei tueck tzzul ufssc unse_azub unse_repo unte_stri usflu utzzu vestr von_koll went_to \
        wer_taus wieso yslip zwerk zzula =2,0,1,-4 <that =2,0,1,-3 istik selle uers> weisu =2,0,1,-2 <pers <swap \
        ange_die den_dien eisun enfah entla etwa_0 form> in_kein isung lieg_unte orges take> ueckk =2,0,2,-4 <repo \
        anche eport repor =2,0,2,-3 nswer ustel =2,0,3,-5 hatt_die koenn =2,0,4,-6 <und> die_erst =2,1,-5,1 verte \
        =2,1,-4,1 digun hat_0 stags =2,1,-4,2 vert_steh =2,1,-3,0 <temp <urte arzt> bei_0 ffee> gangs prei_fuer \
        und_gewe =2,1,-2,-2 <insp <spin a_ten crew> ecent eone> ginee in_july ineer meone omeon someo swahl year_ago \
        =2,1,-2,-1 0_hour <aver <bess <ehrl <meta <sent bour> bucke bunge clean dent> die_fahr eldun enne> erkae \
        extra gut_die hlen> ich_mir ining itgeb lasts lief> meldu niger rdert rmula sgeno sheft ssage steh_in stufe \
        tgebe ular> wahl> wende your> zuge_der zunge =2,1,-2,0 <bema <thou beitg bezei bis_mitt fuer_den nhalt osses \
        rrent =2,1,-1,-3 dropp had_it hint_mir lacht siebz twelv welve were_told =2,1,-1,-2 0_von <exce <kuen <push \
        <stim <text aeher auch_in beant bei_laeu beln> besse bin_seit bit_of copy> days> den_schi der_fuer die_gege \
        elev_week enrau erlic gehoe geme_ist getro gunge hand_out has_aske hat_jede henst icate ich_bei ides> ires> \
        istet kursi lschr mir_ein monti move_the nach_abge namen ngeho nich_so nschu olger ontie plan_and pray> \
        riger rness rsier said_that sloes tent> the_rest uebe_in ursie war_die weit> =2,1,-1,-1 <andr <fans \
        abge_habe abstu aerun aught davo_zwei die_abst eine_schw eine_spre elbar gerat hat_alle im_depo krach laeru \
        misch my_moth nspec rown> stun_die than_a wheel wie_der wir_zu =2,1,0,-4 <cloc a_seco clock ehalt =2,1,0,-3 \
        <agen <beam <gekr <norm assed besta ein_fens elve> floge heits iving kein_einz ling> logen ndest orbil orrow \
        ossen stion take_over vorbi wusst =2,1,0,-2 <prue ange_auf befo_noon effel for_twel uben> und_krie usgef \
        was_stil =2,1,1,-4 <klae <phon faell =2,1,1,-3 eselb gaben =2,1,2,-6 liebe =2,1,2,-4 prich spric =2,2,-4,0 \
        <aben den_0 =2,2,-3,-2 euen> =2,2,-3,-1 <minu den_tisc irkli moegl oegli ottle rklic wirkl =2,2,-3,0 <stei \
        =2,2,-2,-3 <dece echni =2,2,-2,-2 0_bis <cert <neun decen ficat haet_ich ifica inzel tuerz =2,2,-2,-1 <boat \
        alend genen im_land inik> lved> =2,2,-1,-4 liale reini =2,2,-1,-3 <degr <gut> bis_0 egree ein_kind ertif \
        gesic haen_in iegt> klin_die ob_sie rtifi shang und_der ushan =2,2,-1,-2 <gesi degre ellun icks> iven> llung \
        sern> tasch uhr_und =2,2,0,-4 <ton> der_drit ehler jede_mal tung> =2,2,0,-3 <bit> <gelo <mama iben> mama> \
        =2,2,1,-5 einig =2,2,1,-4 ruech =2,2,2,-6 aber> this_morn =2,2,2,-5 dass> =2,3,-5,1 <nach =2,3,-4,-1 <gele \
        <run> drin> kelle neun_mona =2,3,-3,-3 0_grad =2,3,-3,-2 <hoer <time inute itten minut rank> siege the_floo \
        when_i =2,3,-3,-1 enau> =2,3,-2,-3 <meld <warn ahlen i_was place =2,3,-2,-2 da_der =2,3,-1,-4 <beim <chee \
        <vate beim> elber indes ist_heut usch> =2,3,1,-6 <zwei =2,3,3,-8 ndel> =2,3,4,-9 ment> =2,4,-4,-3 habe_das \
        =2,4,-4,-2 <nur> im_verg =2,4,-3,-3 an_der innen =2,4,-3,-2 etrof =2,4,-2,-4 <aber <geko =2,4,-2,-3 <tut> \
        =2,4,0,-6 <dass =2,5,-3,-4 <grad <so> =2,5,-1,-6 resen ucht> =2,5,0,-7 <as> =2,6,-4,-4 <new> =2,6,-3,-4 \
        enst> =2,6,-2,-6 gleic =2,6,-1,-7 <einz =2,7,-4,-6 <schm =2,7,-4,-4 nung> =3,-15,2,10 nacht =3,-11,11,-4 \
        <als> =3,-9,-3,8 <who> =3,-8,0,5 dort> =3,-7,1,3 elten stell =3,-7,3,1 keine =3,-7,5,-1 jahre =3,-7,9,-5 \
        paid> =3,-6,-2,5 <even =3,-6,-1,3 <fore =3,-6,-1,4 hool> =3,-6,0,3 finde =3,-6,2,1 <haen =3,-6,2,2 <meet \
        <nie> =3,-5,-4,5 hule> =3,-5,-3,5 leute =3,-5,-2,3 plant unted =3,-5,-1,3 <will =3,-5,0,2 <see> <verh calle \
        =3,-5,1,1 ehen> =3,-5,2,-1 <no> =3,-5,2,0 <cour <wenn <werk drei_jahr terge wenn> =3,-5,2,1 nded> =3,-5,3,-1 \
        <writ aehrt =3,-5,3,0 rungs =3,-5,4,-3 <zusa =3,-5,4,-2 ezahl =3,-4,-2,3 <peop <up> der_betr eople fraue \
        ople> peopl =3,-4,-2,4 achts =3,-4,-1,2 <wird der_alte for_the gar_nich =3,-4,0,0 <laeu <lern =3,-4,0,1 \
        <gefr build hat_den hat_er ilie> milie tices uero> =3,-4,0,2 tand> von_0 =3,-4,1,0 and_is ears> ehrt> fang> \
        hren> lernt lungs =3,-4,1,1 alle> =3,-4,2,-2 <are> =3,-4,2,-1 bei_ist ence> ich_0 reibt und_im und_sehr \
        verse =3,-4,2,0 <expe ernt> =3,-4,4,-3 ement =3,-4,5,-3 <sitz =3,-3,-3,3 <gewe ngsam =3,-3,-2,2 acht> bei_in \
        ente> lding ocked steht teht> vor_ort =3,-3,-2,3 <kame =3,-3,-1,0 ahrtk forem hrtko ist_jetz iteri rmal> \
        rtkos =3,-3,-1,1 <gute ager> andid down> ehne> gehal ging_es hutz> indel ragt> sind_wir unkel =3,-3,-1,2 \
        <trai fuhr> =3,-3,0,-1 bzug> die_leit laces oper> rekto =3,-3,0,0 <abzu <fach <hear <lads aendi and_nobo \
        betr_hat educt eine_ganz entat entie gelte hadn_t hauen hifts ichtt itarb kenne lads> laeu_das maerz nned> \
        ojekt rojek tkost ungst vier_tage von_uns winde =3,-3,0,1 <hadn bstae hadn> und_wer =3,-3,1,-2 <pick eschr \
        =3,-3,1,-1 abzug chaue dami_ich der_hall eigh_mont im_zwei named rfaeh rgese riche rsamm some_else =3,-3,1,0 \
        <ofen malt> =3,-3,2,-2 <nota <said <tour close falle ional ndigt said> =3,-3,2,-1 shed> stay> =3,-3,3,-3 \
        <days =3,-3,3,-2 told_me =3,-2,-5,4 <nigh =3,-2,-4,2 epot> =3,-2,-4,3 elbst selbs =3,-2,-3,1 lant> rinne \
        =3,-2,-3,2 einen halt> und_den yone> =3,-2,-2,0 der_fuen ehrer =3,-2,-2,1 <appl <prob der_kamm gten> handy \
        ich_von where =3,-2,-2,2 rerin =3,-2,-1,-1 <azub <trin aemie azubi destl erfa_man estlo lifts nkomm ntisc \
        nzett praem quere raemi stloh the_wind tlohn trink uctio usen> =3,-2,-1,0 <clos <echt <foye <naec <trav \
        <trup absau and_that aus_der belo_the blei_es comm_by der_eins didat die_chef ehrja ein_fueh eitss ernze \
        essme foyer geht_ich hrjah im_dien im_foye im_vorj kein_frag kippt lehrj logi_and login lonne m_w mein_fami \
        mein_unte mit_drei mona_auch ndida olonn omen> rbeau rnzei rzahl sech_woch seco_week sessm sment ssmen tarbe \
        told_to trave uhr_ein unse_chef w_d women =3,-2,-1,1 <rede aeuft beca_of best_in der_spit euft> kolon orema \
        reman =3,-2,0,-2 <logi aber_ich both> der_ausb eine_schl =3,-2,0,-1 0_imme <aner <both <cv> <flex <gear \
        <gebl abbau absc_und alled am_kueh amlei anerk both_side bungs chef_hat darf_man day_week der_paus earn> \
        eiger ermon esent euro_die feste flexi freut itssc lexib lohn_ist nach_im put_me rtag> schri star_on \
        und_ging utes> vers_wenn =3,-2,0,0 block candi eans> fung> gsam> idate lbsta obear robea the_fore tudie \
        wher_my =3,-2,1,-3 <ansp eblie kuend noch_im pflic ronik =3,-2,1,-2 <satz aces> diens ersam gisti ienst \
        ient> nths> rers> visio whet_i =3,-2,1,-1 getei ieben lear_to ntati osser reik> vers_das wurd_ich =3,-2,2,-3 \
        rning =3,-2,2,-2 <join =3,-2,3,-5 ichen =3,-2,3,-4 fice> =3,-2,3,-3 <habe =3,-1,-4,3 ehlte =3,-1,-3,0 anded \
        =3,-1,-3,1 <mast egsch elegs legsc round =3,-1,-2,-1 <prak hrgan it_at lerne llena sollt =3,-1,-2,0 <blei \
        <cran <gefo <kant <thin <wahl angsa ember erst_jahr esagt gesag kein_hat mir_hat nachr nbefr ssier unbef \
        =3,-1,-2,1 chtsh ereri =3,-1,-1,-2 dem_weg ein_vier htlei in_elev radio rgang senra =3,-1,-1,-1 <guss <harn \
        <isn> <sich aktik and_thei and_whoe andor arnes bands beauf birth call_off chtle chtsg die_koll die_schi \
        eaufs eine_wohn entic er_war erist es_wurd fsgen gust> harne hday> hnici hste> ialpl ilzei im_lebe im_vers \
        ktika lace> liere lsch> ndort nich_auf nicia oehne of_serv pays_the reize rersc rest_of rnen> rufsg s_bei \
        some_s tando tarb> the_ware they_hadn throw to_an uns_kein usage usenr verg_jahr von_mein wickl zialp \
        zum_naec zweit =3,-1,-1,0 <beri <spes ab_juli ainin areer bsaug caree den_kurs ertim erzah euro_mehr \
        ich_arbe llowa lowan nften owanc pesen seres spese tzusc wance wird_beza =3,-1,0,-3 come_from nnel> \
        =3,-1,0,-2 <faen <morn <ruma <talk alle_auf arbe_nied auch_am augen befri bzehn cates ebzeh echat ein_0 \
        eine_schi eljah gewe_ist hat_mein hlies ich_in iebze inkge kgeld morni nine> nkgel nuar> onike ornin perta \
        rinkg rumae rupps the_bott umaen upps> urlau woll_hat =3,-1,0,-1 aenie anyo_can atron das_amts erzie folio \
        gewe_hat hers> im_betr im_letz maeni mand> mein_stel messt mit_foto olio> ortfo rtfol rzieh seit_maer tfoli \
        =3,-1,1,-4 <zur> turn> uendi =3,-1,1,-3 <befr <kenn <mang angel got_a lingt out_at zwei_mona =3,-1,1,-2 \
        <fine <muen ship> tzung werde year> =3,-1,2,-4 <janu <then anuar janua rgen> then> =3,-1,3,-5 <je> =3,0,-4,1 \
        are_not in_der =3,0,-3,-1 etwa> gency =3,0,-3,1 <entg =3,0,-2,-2 <mind frage geler =3,0,-2,-1 <abst <box> \
        <too> andlu anung anzen der_0 ebens hab_ich igens ocati ueck> =3,0,-2,0 <can> sstan =3,0,-1,-3 <dazw <sitt \
        <tomo azwis dazwi ernen ined> morro omorr rund> tomor =3,0,-1,-2 <refu <sehr <wirk adio> allei beitu brige \
        call> das_steh dded> die_weih email erufe geruf hall_0 hrien iders ist_auch kurz> legin letz_woch lide> \
        llegi nach_anga ngebr pecto sehr> sind_heut spind werk_in whic_is =3,0,-1,-1 ausg_hat bsolv chnic chtsc \
        degr_in ennt> essag five_of geht_das htsch messa mont_at more> ndlun nebe_mir pfla_und slip> srats strie \
        und_weis vom_lohn what_to =3,0,0,-3 <sais <trae aison alle_0 der_nota die_meis eide> filia ilial kurs> nnung \
        ogist perie saiso um_zwei von_den wenn_der =3,0,0,-2 <urla das_stan it_s nur_der =3,0,1,-4 <oper <viel \
        als_ich eight fehle =3,0,1,-3 mange =3,0,2,-5 pruef =3,0,2,-4 <fili =3,0,3,-6 hat_sie =3,1,-5,0 <im> \
        =3,1,-4,-1 <but> =3,1,-4,0 <lebe =3,1,-3,-1 bgesc dungs formu ginne onth> ormul ours> sturz =3,1,-3,0 <funk \
        on_the tande =3,1,-2,-3 chran hrank =3,1,-2,-2 <aush <m> inge> is_a lary> macht nterw rigen techn um_sieb \
        =3,1,-2,-1 <sind jahr_und rrow> sind> =3,1,-1,-3 0_proz <drop <eigh apped gscha timmt =3,1,-1,-2 0_at chens \
        hlaeg passe ufsge =3,1,0,-5 uenft =3,1,0,-4 <verd =3,1,0,-3 chlec hlech kam_am =3,1,1,-5 rien> =3,1,1,-4 \
        that> =3,1,2,-6 <koen ttel> =3,2,-5,0 ochen =3,2,-4,-2 <sala ange_von unden =3,2,-4,-1 <lift rund_0 \
        =3,2,-3,-3 bin_ich etzun =3,2,-3,-2 0_im <not> ndigu stop> =3,2,-2,-4 <port =3,2,-2,-3 chlie ellen zeite \
        =3,2,-2,-2 certi tific =3,2,-1,-4 falls =3,2,0,-5 <eins =3,2,0,-4 berei noch> =3,3,-6,0 eite> =3,3,-5,-1 \
        ages> for_a =3,3,-4,-2 auszu uten> =3,3,-3,-4 <trag =3,3,-3,-3 <soll i_ve =3,3,-2,-4 eres> gehen lber> \
        =3,3,-1,-5 <noch =3,4,-2,-5 <glei =3,4,-2,-4 rlich =3,6,-3,-6 <auch =3,6,-3,-5 <alle =3,7,-2,-9 <fahr \
        =3,7,-2,-8 <mein =3,8,1,-11 selbe =4,-11,10,-3 zahlt =4,-8,0,4 <hall =4,-7,1,2 rauf> =4,-7,6,-2 <mona \
        =4,-6,-1,2 durft =4,-6,0,1 <firs first =4,-6,0,2 <durf irst> urfte =4,-6,1,0 <somm hrlin =4,-6,2,0 somme \
        =4,-6,3,-1 <ask> ommer =4,-6,4,-1 teilt =4,-5,-3,3 <hier =4,-5,-3,4 nday> =4,-5,-2,3 <leit =4,-5,-1,1 <dien \
        neben =4,-5,-1,2 in_mein sitzt =4,-5,0,1 <find =4,-5,0,2 dass_die =4,-5,2,-1 <rund =4,-4,-2,2 hier> start \
        =4,-4,-1,0 <stap rfte> =4,-4,-1,1 gnis> itzt> mir_eine =4,-4,-1,2 einer =4,-4,0,0 <gab> <spit <zett chlus \
        hluss =4,-4,0,1 foto> =4,-4,1,-2 <hab> =4,-4,1,-1 <appr <kein <pays <stun <umsc as_a der_chef ector gearb \
        time> =4,-4,1,0 onat> spitz =4,-4,2,-2 ugnis =4,-4,2,-1 <besc eugni zeugn =4,-3,-5,4 <walk =4,-3,-4,3 in_den \
        =4,-3,-3,1 aech> =4,-3,-3,2 0_jaeh <allo <down =4,-3,-3,3 here> =4,-3,-2,0 kanti plied =4,-3,-2,1 <nenn \
        allow erinn ierer them_in =4,-3,-1,0 <jaeh <prae andy> antin appre chent earbe exper krieg lache ntice ntor> \
        paren ppren prent rjahr the_labo wage> what> zusag =4,-3,0,-2 <putz die_arbe urse> =4,-3,0,-1 ants> der_lohn \
        dung> echs> ektor i_star im_drit jahr_bei olier uebe_die uerei =4,-3,0,0 <gets arauf ich_beim if_you lock> \
        polie =4,-3,1,-2 <juni to_ask =4,-3,2,-3 nach_der =4,-2,-5,3 <man> =4,-2,-4,2 at_the =4,-2,-3,0 <kept kept> \
        =4,-2,-3,1 <uhr> =4,-2,-3,2 been> =4,-2,-2,-1 beric renti =4,-2,-2,0 fange ideo> ionie reden =4,-2,-2,1 \
        <kaff lauf> =4,-2,-1,-2 orked =4,-2,-1,-1 <d> <jobs <kuec <radi <recr <unfa am_stue bei_habe cruit das_bei \
        die_stel ecrui entor gibt_es junio legt_die mecha mento ndess recru swer> ther_in unior verl_den =4,-2,-1,0 \
        avel> ssess und_wird =4,-2,0,-3 alks> talks zwan_jahr =4,-2,0,-2 <inte anfan ates> catio jede_mona lueck \
        nfang rise> =4,-2,0,-1 ducti eamle mein_alte teaml =4,-2,1,-4 die_werk =4,-2,1,-3 <go> chste igene latio \
        tschi =4,-2,2,-4 pped> =4,-1,-4,1 hours =4,-1,-3,-1 rane> =4,-1,-3,0 0_mit neun> rakti =4,-1,-2,-2 die_gewe \
        posts =4,-1,-2,-1 <maer <plac appli athe> boss> crane die_putz eginn erstu prakt rstun =4,-1,-2,0 eers> \
        then_the =4,-1,-1,-3 man_nich =4,-1,-1,-2 <hit> abour apler at_you hnupp jobs> labou lzeit nobo_has nuppe \
        sste> stapl taple tioni vor_alle wie_das =4,-1,-1,-1 <obst <spru irthd rthda thday =4,-1,0,-4 <gibt efall \
        =4,-1,0,-3 <raus at_five mana_at und_wenn von_ihne walk_out wenn_eine =4,-1,0,-2 essie leitu =4,-1,1,-4 \
        beit> =4,0,-4,-1 <fehl <zaeh =4,0,-4,1 ersta =4,0,-3,-2 train =4,0,-3,-1 <geha <gema hoert rkers =4,0,-2,-2 \
        <exam agenc alary are_in my_firs salar terwe woche =4,0,-2,-1 they_are =4,0,-1,-3 <ende <line <mess \
        gesc_habe ingt> ist_bei rente upper =4,0,-1,-2 beset ertag ragte torat =4,0,0,-4 <auge <kurs chrie enfte \
        =4,0,0,-3 brech troni =4,0,1,-4 lung> =4,1,-4,-1 fehlt oert> =4,1,-3,-2 <mond bottl loyee sich> =4,1,-3,-1 \
        ency> =4,1,-2,-3 habe> inspe ithou nfall thout ueche witho =4,1,-2,-2 <bott =4,1,-1,-4 <stop der_hat tiert \
        =4,1,-1,-3 elach gelac ittag mitta =4,2,-4,-2 <gesa ich_habe =4,2,-3,-4 tatt> =4,2,-3,-3 eeks> hout> ploye \
        unte_den =4,2,-3,-2 <post =4,2,-2,-5 <bese leibe =4,2,-2,-4 <anfa weeks =4,2,-1,-5 niker statt =4,2,-1,-4 \
        versa =4,2,0,-6 <this this> =4,2,1,-6 <erst =4,3,-5,-2 <oder =4,3,-1,-6 0_stun =4,4,-6,-2 oder> =4,6,-7,-3 \
        <vers =5,-8,4,-1 years =5,-8,6,-3 monat =5,-7,0,2 iter> =5,-7,1,0 <jahr =5,-7,2,0 when> =5,-6,0,1 tleit \
        =5,-6,1,0 ever> =5,-6,1,1 eiste =5,-6,3,-2 chaft two_year =5,-6,4,-3 ahlt> =5,-6,6,-5 <per> =5,-5,-1,0 \
        von_eine =5,-5,-1,1 <frei kers> =5,-5,0,0 <asse <cand lehrl luss> =5,-5,1,-1 rling trieb =5,-5,2,-2 <du> \
        =5,-5,2,-1 sleit =5,-5,5,-5 schaf =5,-4,-3,1 die_stun =5,-4,-2,0 eiter =5,-4,-2,2 ends> =5,-4,-1,-1 bei_die \
        =5,-4,-1,0 <what hat_mich stand =5,-4,0,-1 efung einst itze> mein_kind ruefu slauf trupp uefun =5,-4,0,0 \
        mmer> =5,-4,1,-3 haeft =5,-4,1,-2 abrec chaef =5,-4,1,-1 <krie =5,-4,3,-4 esetz =5,-3,-5,3 tags> =5,-3,-4,2 \
        the_work =5,-3,-3,1 berst =5,-3,-2,-1 <kamm =5,-3,-2,0 <betr <frid ettel gibt_s monta ntgel ontag tgelt \
        =5,-3,-1,-1 <dana anach danac on_0 ringt schnu stpla werk> =5,-3,0,-3 agues enstp nstpl tplan =5,-3,0,-2 \
        <pay> amed> eague leagu ntier zette =5,-3,0,-1 gespr =5,-3,1,-3 eilun endig ilung ntage teilu =5,-3,1,-2 \
        ision =5,-3,3,-4 cking =5,-2,-6,2 nden> =5,-2,-6,3 <day> =5,-2,-3,0 fgabe ufgab =5,-2,-2,-2 gers> \
        =5,-2,-2,-1 asses aufga onier =5,-2,-1,-2 <ment <selb <staf bei_wird chnup nennt staff =5,-2,-1,-1 <boss \
        als_mein bensl nslau =5,-2,0,-3 <erfa gefal onal> srat> =5,-1,-3,-2 die_pers eitun =5,-1,-3,-1 stund tunde \
        =5,-1,-2,-3 hrers =5,-1,-2,-2 die_beru ensla frei> monda onday =5,-1,-1,-4 view> =5,-1,-1,-3 sagt> stik> \
        tart> =5,-1,0,-4 <paus besc_von escha =5,-1,0,-3 erbun perso =5,-1,1,-4 treik =5,-1,2,-6 <mich =5,0,-6,0 \
        sses> =5,0,-4,-1 elle> hein> =5,0,-3,-2 team> =5,0,-2,-3 <woch =5,1,-2,-3 die_schu =5,2,-3,-4 schli \
        =5,2,-2,-4 <by> =5,3,-3,-4 emach gemac =5,4,-2,-7 chen> =5,4,0,-9 iert> =5,7,-5,-8 ight> =5,8,1,-14 <me> \
        =5,9,-3,-10 <my> =6,-7,-4,4 ngest =6,-7,0,1 sten> =6,-7,1,-1 ammer =6,-7,2,-1 ahren =6,-7,3,-1 <when \
        =6,-6,-1,0 <such =6,-6,1,-1 etrie iday> =6,-6,2,-2 <unte =6,-6,4,-4 darf> =6,-5,-1,-1 bsage =6,-5,-1,0 <mana \
        absag frida gets> ifts> riday und_nach =6,-5,0,-1 <lear learn zwei_jahr =6,-5,1,-3 i_d =6,-5,1,-2 praec \
        raech =6,-4,-4,2 zeit> =6,-4,-3,1 gewer =6,-4,-1,-1 <in> of_us =6,-4,0,-2 <if> espra sprae =6,-4,0,-1 kamme \
        sucht =6,-4,1,-3 hnach vier> =6,-4,1,-2 <weih ause> =6,-3,-3,0 bilde =6,-3,-2,-2 unfal =6,-3,-2,-1 <plan \
        ulage war_ich =6,-3,-1,-3 <t> =6,-3,-1,-2 aengt ehrli =6,-3,-1,-1 rota> =6,-3,0,-3 gues> lleag ollea \
        =6,-3,0,-2 betri =6,-3,1,-4 <coll =6,-3,1,-3 eihna ihnac weihn =6,-2,-4,-1 beits =6,-2,-3,-1 <abte \
        =6,-2,-2,-2 <tag> der_meis mont_and =6,-2,-1,-3 habe_ich ich_war nenn_das =6,-2,-1,-2 <rota =6,-2,0,-5 legen \
        =6,-1,-6,1 mit_0 =6,-1,-4,0 probe =6,-1,-3,-2 <kurz am_0 ewerk =6,-1,-3,-1 anges itung =6,-1,-2,-2 das_werk \
        =6,-1,-1,-5 erson =6,-1,0,-5 nach> =6,0,-6,0 kscha =6,0,-4,-2 auen> =6,0,-3,-3 <empl emplo mploy =6,0,-3,-2 \
        die_prue =6,0,-2,-4 <told told> =6,0,1,-6 mich> =6,1,-3,-4 taff> =6,1,-2,-5 hat_uns =6,1,-1,-6 igte> \
        =7,-10,-1,3 leite =7,-8,-2,3 <jede =7,-8,1,0 <call =7,-7,4,-4 <year =7,-6,0,-1 manag =7,-4,-4,1 <star \
        =7,-4,-3,0 <stel =7,-4,-2,-2 onus> =7,-4,-1,-2 <hour bonus fragt nager =7,-4,1,-3 beruf =7,-3,-3,-1 abtei \
        bteil rsona =7,-3,-1,-3 engt> =7,-3,0,-4 colle =7,-2,-3,-3 bildu ildun =7,-2,-3,-2 zulag =7,-2,-2,-3 <wage \
        riegt wages =7,-2,-1,-3 month =7,-1,-4,-2 arif> =7,-1,-3,-3 0_leut orker rbung werbu =7,0,-6,-1 erksc rksch \
        =7,0,-4,-4 in_my =7,1,-1,-7 work_coun =8,-10,-2,4 chef> =8,-8,-2,1 meist =8,-7,0,0 runde =8,-7,2,-3 <darf \
        =8,-6,-5,4 tage> =8,-6,-1,-1 wer_bei =8,-6,2,-5 <beru =8,-6,3,-5 telle =8,-5,4,-7 bewer =8,-4,-2,-2 ervie \
        nterv =8,-3,-3,-2 <bonu ausen =8,-3,-2,-3 erufs =8,-2,-6,0 <tari =8,-2,-3,-2 sonal =8,-2,-2,-4 pause \
        =8,-2,0,-6 <meis =8,-1,-3,-4 haft> =8,0,-6,-2 ldung =8,1,-7,-2 <arbe =8,1,-5,-4 0_besc ftigt =9,-9,3,-3 \
        ewerb =9,-8,-1,0 <absa =9,-7,-2,0 <frag =9,-6,-2,-2 meine =9,-6,0,-2 anage =9,-5,-1,-2 <ausb =9,-5,1,-4 \
        icht> =9,-4,-4,-1 efin> =9,-4,-4,0 werks =9,-4,-3,-3 the_unio =9,-4,-3,-2 chefi hefin rview tervi \
        =9,-4,-2,-3 <job> =9,-4,-1,-4 llege =9,-3,-4,-2 <team =9,-3,-1,-5 sage> =9,-3,-1,-4 <bewe =9,-2,-4,-4 tigte \
        =9,-1,-4,-4 aefti eftig nion> =9,-1,-3,-5 hift> =9,-1,0,-8 schic =9,0,-2,-7 jahr> =9,9,-4,-14 <ich> \
        =10,-7,-2,-1 week> =10,-5,-3,-2 sbild =10,-4,-4,-2 <bin> =10,-4,-3,-3 ausbi union usbil =10,-3,-3,-4 worke \
        =10,-1,-4,-6 <week =10,0,-5,-5 bsrat =10,15,-8,-16 <i> =11,-7,-1,-2 jeder =11,-5,-4,-1 <lehr =11,-4,-4,-4 \
        <unio =11,-3,-3,-6 <shif shift =11,-2,-7,-2 tarif =11,-2,-4,-4 rbeit =11,0,-5,-6 <mont =12,-7,-2,-2 <work \
        =12,-5,-1,-6 <you> =12,-3,-4,-4 arbei =12,-2,-4,-6 riebs =12,-1,-6,-5 ebsra iebsr =12,1,-6,-7 plan> \
        =13,-5,-4,-3 <lohn =13,-4,-4,-5 chich hicht =13,-4,-3,-6 kolle =14,-7,-3,-4 lohn> =14,-4,-4,-6 <koll \
        =14,-4,-3,-7 olleg =15,-11,-3,-1 <wer> =16,-8,-5,-2 <chef =17,-4,-9,-3 <at> =22,-4,-8,-10 <bei>
        """
}
