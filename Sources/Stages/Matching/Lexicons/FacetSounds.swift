/// Runs of letters and neighbours, and how much each speaks for an employer, a product, a partner and for none of them.
///
/// Written by scripts/judgement-sounds.py (`make train`) from the passages in
/// Tests/Fixtures/judgement.
enum FacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-7, -3, -6, -4]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-9,-3,16,-3 liefe =-9,3,2,4 <rech =-8,-2,15,-6 iefer =-8,1,0,7 <von> =-8,6,11,-8 <we> =-7,1,7,-1 <our> \
        =-7,4,6,-3 <wart =-7,7,6,-6 preis =-6,-1,2,4 <ihre =-6,1,-3,8 der_nach =-6,1,1,5 <open =-6,2,2,2 <turn \
        =-6,2,4,0 ller> =-6,3,-1,4 vor_dem =-6,3,3,0 warte =-6,5,3,-2 und_das =-6,7,-2,1 <one> schne =-6,7,2,-4 \
        <orde =-5,-6,7,3 <lief =-5,-5,12,-2 <geld =-5,-4,10,-2 einka =-5,-3,3,5 assen =-5,-3,10,-2 <eink =-5,-2,6,1 \
        rechn =-5,-2,7,0 hmer> =-5,-1,2,4 esche =-5,0,1,3 nachb =-5,0,1,4 enen> =-5,0,2,3 burg> =-5,0,5,0 nehme \
        =-5,0,6,-1 nahme =-5,0,7,-2 price =-5,1,-1,5 chts> =-5,1,0,3 achba =-5,1,1,3 <kilo <stra =-5,1,4,-1 reibe \
        =-5,1,7,-3 <pric =-5,2,-2,5 <der> =-5,2,5,-2 order =-5,3,-2,4 und_ein =-5,3,-2,5 <dies diese =-5,3,0,2 <aufg \
        <lass aufge =-5,3,2,0 cken> tten> =-5,4,-2,3 raet> =-5,4,0,1 <two> =-5,4,4,-3 0_0 =-5,5,-2,2 eter> \
        =-5,6,-3,1 gerae =-5,6,-1,0 ester =-5,8,-3,0 eraet =-5,8,-1,-1 0_und =-5,8,0,-4 at_0 =-5,9,-2,-2 <char \
        =-5,10,-4,-2 0_euro =-5,10,-3,-3 <mal> =-4,-7,0,11 stadt =-4,-7,6,5 <part =-4,-5,1,9 <stad =-4,-4,-4,11 \
        child =-4,-3,1,6 die_stra =-4,-3,8,-1 ehmer =-4,-3,9,-3 uftra =-4,-2,-2,8 0_uhr =-4,-2,-1,7 brand =-4,-2,2,4 \
        <verl =-4,-2,3,3 verei =-4,-2,6,0 gegen =-4,-2,7,-1 inkau =-4,-2,8,-3 auftr =-4,-1,-3,8 schen =-4,-1,0,5 \
        chlaf =-4,-1,0,6 <des> =-4,-1,2,3 erte> hat_am =-4,-1,2,4 <bran =-4,-1,3,2 <nun> =-4,-1,3,3 verba =-4,-1,5,0 \
        aendl =-4,-1,8,-2 leist =-4,0,-2,6 side> wohne =-4,0,-1,5 auert =-4,0,0,4 <shop =-4,1,-3,6 rand> =-4,1,-1,4 \
        ahrer =-4,1,0,2 hat_in mit_eine =-4,1,0,3 ents> um_die =-4,1,1,1 <gesc wir_habe =-4,1,1,2 es_in =-4,1,1,3 \
        chbar eschi =-4,1,2,0 <tonn =-4,1,2,1 runge =-4,1,3,0 <fris fuen_jahr =-4,1,5,-2 rice> =-4,2,-3,5 fenst \
        =-4,2,-2,3 rein> =-4,2,-1,3 enkt> =-4,2,0,1 reise =-4,2,2,-1 und_mein =-4,2,2,0 <komm ndert tonne =-4,2,2,1 \
        fahre =-4,3,-2,3 aske_for rauch =-4,3,-1,1 der_fahr =-4,3,-1,2 lsche =-4,3,0,1 lben> ommen reche turne \
        =-4,3,1,-1 esst> =-4,3,1,0 gesch =-4,3,2,-1 eint> ware> =-4,3,3,-2 <elf> ahres =-4,3,3,-1 eller =-4,3,5,-4 \
        <prei =-4,4,-2,2 <auto ived> =-4,4,-1,2 and_they =-4,4,0,-1 soll> =-4,4,0,0 rzeug =-4,4,1,-1 erst> \
        =-4,4,2,-2 atten esen> mitte quote =-4,4,4,-4 anken =-4,5,-3,2 <eine tern> =-4,5,-2,1 urch> =-4,5,-2,2 <ja> \
        =-4,5,0,-1 <bill utter =-4,6,-3,1 <bis> =-4,6,-1,-2 eckt> =-4,6,-1,-1 <gera =-4,6,1,-3 ered> halte \
        =-4,6,3,-5 <kart euro> =-4,6,4,-6 <euro =-4,7,-3,-1 stet> =-4,7,-3,0 die_rech =-4,7,-2,-2 bei_eine \
        =-4,7,-2,-1 <soll brauc =-4,8,-3,-1 <schn ostet =-4,8,-1,-3 ater> =-3,-8,0,10 <poli =-3,-6,12,-3 geld> \
        =-3,-4,2,4 die_stad =-3,-4,2,5 eibt> =-3,-3,-3,9 <bus> =-3,-3,-1,6 <die> =-3,-3,0,5 <aus> =-3,-3,0,6 buerg \
        olice polic stras town> =-3,-3,1,5 wagen =-3,-3,4,2 emein gemei =-3,-3,6,0 ahlun =-3,-3,7,0 zahlu \
        =-3,-3,8,-2 <were =-3,-2,-4,9 hner> inder =-3,-2,-2,6 <on> =-3,-2,-2,7 schil =-3,-2,-1,5 tadt> =-3,-2,-1,6 \
        alarm =-3,-2,0,5 lice> of_a =-3,-2,0,6 erger feuer =-3,-2,1,3 eier> =-3,-2,1,5 sport =-3,-2,2,2 terne \
        =-3,-2,2,3 habe_die =-3,-2,3,2 efen> =-3,-2,4,0 <they rband they> =-3,-2,4,1 <mill <subu =-3,-2,5,0 <abna \
        abnah bnahm =-3,-2,5,1 bunte subun ubunt =-3,-2,6,-1 <auft hlung nkauf =-3,-2,7,-3 ftrag =-3,-1,-2,5 <hund \
        =-3,-1,-2,6 <alte =-3,-1,-1,5 <bahn <spie open> ruehe =-3,-1,0,3 <stat =-3,-1,0,4 der_leit leibt nder> uchte \
        =-3,-1,1,2 <lese lang> ollst =-3,-1,1,3 <zum> aecke auf_das die_vers rhaen rieb> stehe =-3,-1,1,4 sstel \
        =-3,-1,2,1 the_last =-3,-1,2,2 aeder berat raede uehle =-3,-1,3,1 marke ters> =-3,-1,4,-1 0_tage =-3,-1,4,0 \
        ders> =-3,-1,5,-2 artel =-3,-1,5,-1 milli =-3,0,-2,5 eside ritt> stati =-3,0,-2,6 <ober iver> =-3,0,-1,3 \
        a_day =-3,0,-1,4 ecker siden the_driv =-3,0,-1,5 teuer =-3,0,0,2 ickt> natur =-3,0,0,3 <lies <mach <ramp \
        aene> die_ganz igen> nimm_der verl_die =-3,0,1,1 anze> =-3,0,1,2 <mitg derze hatt_das =-3,0,2,0 chuld digt> \
        drei_mona ezoge =-3,0,2,1 denen gab_es laess ruhig =-3,0,3,-1 aege> =-3,0,3,0 <teil das_haus erzei habe_sie \
        heis_es =-3,0,4,-1 0_tonn ahme> tleis =-3,0,5,-2 erlae rder> =-3,0,5,-1 <hael =-3,0,6,-3 echnu =-3,1,-3,4 \
        nster =-3,1,-2,3 chenk die_kind =-3,1,-2,4 the_old =-3,1,-1,3 <gefu <schr =-3,1,0,1 <op> eftss ein_mann \
        ftsst =-3,1,0,2 <daue der_verk erver treit very> was_a =-3,1,1,0 an_das erzeu iced> notic otice =-3,1,1,1 \
        aesst aus_den dauer die_mont erade eschl gerad just> kaufe ratio zeuge =-3,1,1,2 <gewa <setz =-3,1,2,0 <dere \
        <noti <rese nstal recht =-3,1,3,-2 meins =-3,1,3,-1 0_fuer forty ihre> ittei meint orty> seit_elf tteil \
        =-3,1,3,0 oerde =-3,1,6,-3 chnun =-3,2,-3,4 <fens <old> spiel =-3,2,-2,2 with> =-3,2,-2,3 itgli mitgl shop> \
        tglie wort> =-3,2,-1,1 <bett <waer uldig wasse =-3,2,-1,2 <natu chtun die_von htung ichtu ouse> =-3,2,-1,3 \
        <gebr abel> =-3,2,0,0 <cut> =-3,2,0,1 <fest <foer hat_die house uber> =-3,2,0,2 orte> =-3,2,1,0 <durc ather \
        etten jahr_mit mit_der =-3,2,1,1 <anle alten auber =-3,2,2,-2 <fran =-3,2,2,-1 <comp ngebo uote> =-3,2,3,-3 \
        deren fert> nken> zur_stun =-3,2,3,-2 <leis <weit =-3,2,4,-3 ssen> =-3,3,-4,4 ieder =-3,3,-2,1 <like tlich \
        =-3,3,-2,2 <das> <hoch <wied ayed> ging> wiede =-3,3,-1,1 <is> <it> <ruft feld> urned =-3,3,-1,2 ecke> \
        =-3,3,0,-1 <beha bei_ein =-3,3,0,0 achge arten aucht chwes gefun habe_0 hwest ieber pelt> rben> tspre \
        =-3,3,1,-2 estel =-3,3,1,-1 <tage ainer doppe mein_vate nur_noch oppel orben troll =-3,3,1,0 enomm genom \
        =-3,3,2,-3 ohne> =-3,3,2,-2 an_alle chick rten> =-3,3,3,-3 efert karte =-3,3,4,-4 reis> =-3,4,-5,4 ende> \
        =-3,4,-3,1 hmen> =-3,4,-2,1 turn_up ummer =-3,4,-1,-1 acht_bis apier fall> mutte =-3,4,-1,0 echt> laes_sich \
        nich_mehr stes> =-3,4,0,-2 <quot neue> =-3,4,0,-1 <leid arkt> auft> berec chsel hatt_wir kauft pair> passt \
        wechs =-3,4,1,-2 <muss =-3,4,2,-4 <best =-3,4,2,-3 elief rueck =-3,4,3,-4 <hand =-3,4,4,-5 <supp =-3,5,-3,1 \
        nter> =-3,5,-2,-1 eile> pdate updat =-3,5,-2,0 <kost numme pier> =-3,5,-2,1 <ganz =-3,5,-1,-2 <hotl hotli \
        mine> otlin tline =-3,5,-1,-1 <sing dicht otogr =-3,5,2,-4 <and> =-3,6,-1,-2 eise> =-3,6,0,-4 isch> \
        =-3,6,0,-3 charg =-3,6,0,-2 togra =-3,6,9,-11 <wir> =-3,7,-2,-1 brot> =-3,7,1,-5 ffen> =-3,7,1,-4 <lag> \
        =-3,8,-1,-4 <wie> =-3,9,-2,-5 <neue =-2,-6,2,5 <land =-2,-5,1,6 and_two =-2,-5,3,3 uende =-2,-5,4,3 ster> \
        =-2,-5,7,-1 haend =-2,-5,9,-2 artne partn =-2,-4,-2,8 nwohn =-2,-4,-1,7 hrer> verle =-2,-4,1,6 trass \
        =-2,-4,3,2 bis_zum =-2,-4,4,1 <six> agen> =-2,-4,5,0 <thei heir> their =-2,-4,5,1 erneh ntern rnehm \
        =-2,-4,6,0 illio llion =-2,-4,8,-1 rtner =-2,-3,-2,7 uerge =-2,-3,-2,8 <dem> =-2,-3,-1,5 into_the \
        =-2,-3,-1,6 die_firm =-2,-3,0,4 vor_der =-2,-3,0,5 <ran> spend =-2,-3,1,3 lance =-2,-3,1,4 bekan ekann endet \
        =-2,-3,2,2 ettun =-2,-3,2,3 hung> ierte tunge =-2,-3,4,1 <form lamt> rden> =-2,-3,5,0 endle ndler \
        =-2,-3,7,-2 finan were> =-2,-2,-3,6 kinde =-2,-2,-2,5 <last =-2,-2,-2,6 hild> =-2,-2,-1,4 <bomb <feue ugend \
        =-2,-2,-1,5 gespe kreis =-2,-2,-1,6 nbeka unbek =-2,-2,0,3 <orts der_schu loest oest> =-2,-2,0,4 <town euerw \
        ichte over_the uerwe ulanc =-2,-2,0,5 die_poli verl_wurd =-2,-2,1,2 in_augu kanal nnte> =-2,-2,1,3 <tier \
        archi gate> hat_dem it_cost runds =-2,-2,1,4 <rath wurd_niem =-2,-2,2,1 bei_im rist> uebe_und =-2,-2,2,2 \
        <geme <waes ellte have> pensi so_that the_comp the_stre tungs =-2,-2,3,0 eufer inkae nkaeu =-2,-2,3,1 aesch \
        from_0 oard> uern> =-2,-2,3,2 eber> =-2,-2,4,-1 auern nteil seine =-2,-2,4,0 <meng dler> ounts treib unts> \
        =-2,-2,5,-2 <gege ergab gentu =-2,-2,5,-1 <sped =-2,-2,5,0 erban the_boar =-2,-2,6,-3 per_cent =-2,-2,6,-2 \
        <buye buyer rtell =-2,-1,-3,5 <he> =-2,-1,-2,4 on_satu =-2,-1,-2,5 am_bahn der_eint dern> esung ident turm> \
        =-2,-1,-2,6 ohner =-2,-1,-1,3 <um> der_kant eloes eten> fuer_sein geise geloe gesu_und linde long> poli_have \
        stad_hat tands =-2,-1,-1,4 <chil <dogs <dr> <juge <mete <metr denkm dents dogs> echer einde enkma enste \
        eroef into> jugen lieb> mann> meind museu nkmal part_in roeff strom the_town tritt useum =-2,-1,-1,5 <alar \
        <film =-2,-1,0,2 <dona <eroe aegli cater effen erry> terer =-2,-1,0,3 <bewa afel> aus_und ausg_die barn> \
        dach> dem_frue der_saal die_tafe eine_ramp eint_ist erie> eucht freib hbarn kabel muehl outh> outs_the rchiv \
        rvere seit_zehn stage ufges uhr_die when_the =-2,-1,0,4 <outs <rang <sire ewaeh larm> outsi siren tside \
        utsid =-2,-1,1,1 das_mach erke> habe_den nie_der und_dann volls was_the =-2,-1,1,2 <awar <einb <folg <pens \
        betru da_nich engen ensio es_war folgt iese> nobo_was nsion olen> peop_are rfueh rill> so_eine straf \
        the_ferr =-2,-1,1,3 <cost <kana noch_kein =-2,-1,2,0 <guen absc_ist angem den_hof erer> parti schr_die \
        um_ein zu_die =-2,-1,2,1 0_maer <hono <sieb <vorf an_eine award binn_eine iefen iten> lion> neunz rtsch \
        the_pric tors> ttung tvers ument und_will wird_mit zu_den =-2,-1,2,2 ehlen ssten =-2,-1,3,-1 <wirt chsuc \
        hsuch jede> rchsu zum_jahr =-2,-1,3,0 <beli <den> <ents <smal a_form belie der_pand einsa ftig> fuer_drei \
        hafte inst_of jahr_0 margi small =-2,-1,4,-2 efere =-2,-1,4,-1 <paym <pros ditio kaeuf kaufs nstle payme \
        pedit spedi the_acco ungen yment =-2,-1,4,0 aelte enstl =-2,-1,5,-2 achtr rgabe =-2,-1,5,-1 stlei =-2,0,-3,5 \
        <krei last> =-2,0,-3,6 uebe_den =-2,0,-2,3 <hint hospi =-2,0,-2,4 am_mitt eitra rletz =-2,0,-1,2 <may> <spez \
        <taeg abge_werd etres ezial nach_ihne nhof> pezia spezi taegl zu_sehe =-2,0,-1,3 <samm <steu <unti aesid \
        beitr den_ruhe der_in eisel hesta hinte ihren laus> metre ntrit park_is raesi ring> ruhe_geht ruhes sturm \
        the_coun tres> uecks uhest until zehn> =-2,0,-1,4 folg_auf steue =-2,0,0,1 at_noon chlue der_antr ergle \
        erkeh hlues in_dem inaus irgen platt rehen rgend rkehr ruck> sauer the_engi von_ein =-2,0,0,2 <bike <ferr \
        <hinw <kran <spor <stro <took afte_four alkra bean_die buech das_gela delt> die_es dien_das dies_jahr \
        durc_den erlan fgest fuer_das grun_und ialkr ichts jede_aben lkrae luess nich_auch nning oerte oren> point \
        raene sburg sech_jahr sich_zum sonde stre_um tehen the_stor took> trafe ueher und_blie wind> zehn_jahr \
        zum_werk zwan_minu =-2,0,0,3 <mens regen under =-2,0,1,0 <arch <kann <molk anruf bei_mir bis_heut cost_me \
        erial hat_bei hat_gera hatt_sich hrrae ich_als lese_bei mehl> molke rraed tudio um_zehn =-2,0,1,1 <anne \
        <baec <bohr <dreh <geno <rene <verb aber_bei am_dien atung baeck brach der_wech die_fami eighb erem> erter \
        erwis es_per fenen fuen_mona gebra gewes kann> kenn_man laene menar opene pened plaen rade> ratun renew \
        rned> roest sinc_0 sonst they_sent ward> =-2,0,1,2 <weil der_gesc ened> lass> zwei_stun =-2,0,2,-1 <ship \
        <tren <watc szahl uesse watch =-2,0,2,0 <beka <earl <erwi <invo <kanz <noon <over adtwe aend_sich aker> \
        anzle ausge behoe billi der_komm dtwer efael elf_jahr ensti etzli gern> hoerd ired> kanzl llig> man_jede \
        mmena ndung ngszi nings nting nzlei orar> tadtw tage_vor the_bank wurd_am =-2,0,2,1 eiten hafts lche> to_0 \
        =-2,0,3,-1 <fort die_bish eits> etrag hange kuenf satz> svert weit_zu wers> =-2,0,3,0 <late eine_geme zogen \
        =-2,0,4,-2 <acco <vere plier =-2,0,4,-1 <qual =-2,0,5,-3 betre =-2,0,5,-2 raege =-2,1,-3,4 hunde von_hat \
        =-2,1,-2,2 <hosp <wort =-2,1,-2,3 <ruhe den_frue der_mann foun_the ntil> uenfz =-2,1,-2,4 <gest =-2,1,-1,1 \
        <insi afte_an ich_sitz in_das insid onder sind_sie teig> teln> =-2,1,-1,2 <eint <evak <fals <kitt akuie \
        der_beri ebrac edigt eintr evaku expe_to ganze geste gesto giert henkt in_a ising kam_mit kitte kuier light \
        nking oeffe off_the op_kitt reet> runne seit_die uert> vakui von_am =-2,1,-1,3 betr_die intri meter stay_for \
        =-2,1,0,0 <else <korr <orga and_the arer> ein_fahr einfa erst_der euge> hern> kend> kilo> klebe nich_gesc \
        rglei schl_und was_offe =-2,1,0,1 0_and 0_kilo <aufm <biel <dene <far> <help <hold <itse <kapu <now> <nutz \
        <pump <sept <toas <trot <view a_man afanz alben aputt arin> ausg_und biele bran_bei brunn cost> der_tuer \
        der_verb die_nach drink ects> efeld elefe eptem eratu gungs he_woul hutzb ielef im_schl itsel jacke \
        jede_kind jetz_noch kaput lefel lieg_auf mich_der mit_zwei ndelt nerin nside oaste orbei owing pens> ptemb \
        ranz> rwisc septe some> sprit tembe toast trotz tself tsste um_das umlei uste> von_nich zwei_kilo =-2,1,0,2 \
        <derz <laib samt> scht> sind_alle tzer> und_eine =-2,1,1,-1 <get> <load <paec <ware and_then anfra aten> \
        behal heid> klusi nklus nruf> over> ppelt scho_wied sold> the_supp usive =-2,1,1,0 <advi <binn <just <keep \
        <kg> <mahn <rufe <ruhi <sei> <sold <top> anneh ansag ansta at_a batte binne bles> ecken ehbar einm_habe \
        einsc ekost ellig else> ener> ents_und etze> ftwar gefr_ob gena_einm gesc_und gezog insch itaga ited> klage \
        leber leger lieg_lass mann_eine natio nete> nlich nnehm noon> nsage nstea oftwa ogen> on_sund one_of out_i \
        petit reich renz> rlang schr_mit sich_um sind_0 softw stalt stead tead> topp> tware uhig> =-2,1,1,1 anks> \
        drei_auto es_der ewese fuer_eine gefae ldigt the_shop verlo vor_geri =-2,1,2,-2 <mone angeb ieter money \
        oney> whet_the =-2,1,2,-1 <laes <priv argin arke> beend dered eende esamt is_0 lstae lusiv mein_mann mit_und \
        mmen> nfrag nged> noch_offe peop_on priva rivat sive> the_lot tiger up_to with_the =-2,1,2,0 <mahl herst \
        =-2,1,3,-2 <kauf <seve berni bote> chlag ernim rnimm =-2,1,3,-1 etrei =-2,1,4,-2 nsere =-2,1,6,-5 hnung \
        =-2,2,-4,3 ttet> =-2,2,-4,5 <kind =-2,2,-3,3 <some <woul would =-2,2,-2,1 <unit for_nine von_aus =-2,2,-2,2 \
        <his> <ins> <jetz chnel gesun hnell ntag> ringe roben rreic stein thing war_der =-2,2,-2,3 <steh glied \
        =-2,2,-1,0 <rece <sinc and_stay bis_zwoe dafu_eine eige_anga eine_jahr eriss esess ettin geses ince> inks> \
        kaese keit> kind_eine range recei rech_ich rosin since teil> =-2,2,-1,1 <batt <farb <geka <kaes <nass <netz \
        <olde <raum <soga aehle afte_a am_fens asser berg> eider enten erled erspa huldi im_herb ingst jahr_alt \
        jetzt koste latte ledig liegt nach_eine ogar> ouche rame> rledi rmed> sogar tellt unken =-2,2,-1,2 <long \
        <seri jahr_nich woul_not =-2,2,0,-1 <bord <deck <saub a_hurr buehr chau> chgel ebueh eink_in gebue is_stil \
        kam_nach loren mers> page> rger> saube steck verg_und =-2,2,0,0 <brau <clai <geri <heat <mass <page <sale \
        <shel <sigh <vouc <wait a_0 aeden aette alle_mit ange_und anisi anzug atum> beim_zwei bestr bier> bin_0 \
        claim das_alte das_ende der_zwei die_fris drei_stun eigte eitde endli es_ist etrun event fings gebni gegeb \
        grues ich_verl itdem kam_die kann_wied komme mein_ich mum_s my_mum nachg ndlic nich_ich nomme pfel> \
        plan_habe rgebn ruess ruft> runke seitd seln> she_d singt tdem> the_case ticed trug> uckt> ueste und_bei \
        uscht vouch weste wir_alle wird_von =-2,2,0,1 <rich asked chtet etwas nigh_and sie_hat sked> tert> tete> \
        twas> um_0 wesen =-2,2,1,-2 poste =-2,2,1,-1 <dopp <doub <grue <once <rahm cross die_anwa die_kass durc_eine \
        estor grafi hickt inklu lende mber> mmel> ntrol once> ontro porta racht rafie rdere rschi sale> von_selb \
        we_d =-2,2,1,0 ahle> der_mit durch ected egebe on_ever =-2,2,2,-2 <anwa and_it befor efore fore> kontr \
        mit_dem =-2,2,2,-1 derte =-2,2,3,-3 <hous pital von_der =-2,2,4,-4 <bank uenf> =-2,3,-3,1 <had> =-2,3,-3,2 \
        errei ucher =-2,3,-2,0 <tech riss> risse vier_proz =-2,3,-2,1 <erre <trau ansch arrow die_verk imes> staye \
        tayed =-2,3,-2,2 <dank reite =-2,3,-1,-1 <euch <scre ange> die_prob ernac etike euch> nters offe_im rnach \
        the_app wing> =-2,3,-1,0 0_kg 0_stue <angs <fiel <gas> <reca <reih <tele aket> das_ist datum eine_ande gekau \
        geko_sind got_one hecke ider> kaff_ist nach_eige ndere pielt sich_verd storb stran the_webs torbe uehr> \
        vergl vorbe wie_der =-2,3,-1,1 like> seit_heut =-2,3,0,-2 asst> bnis> ersio it_and rsion says_it verka \
        =-2,3,0,-1 <chea <datu <drei <guts <merk <numb <onli aese> ahmen am_ende andal angst auf_den cheap chte> \
        der_mitt der_schi die_zwei ebnis echse ente_the erech htet> kanda muss> nie_etwa nline nsch> numbe onlin \
        schim swere wered when_we whic_was =-2,3,0,0 <pair <surv attst bett> chnee der_rech hour_the ilowa kilow \
        lowat nzug> out_of owatt rders ttstu watts =-2,3,1,-3 iber> =-2,3,1,-2 <ente <kam> auf_ein back_at beste \
        biete it_s nach_0 ograf teur> =-2,3,1,-1 <aske <gebu <inkl gutsc hat_es rahme =-2,3,2,-3 esse> gebot lagen \
        =-2,4,-3,0 pumpe =-2,4,-2,-1 <fern <repl gut_dass wenn_man =-2,4,-2,0 <stoe atien cher> patie reihe tient \
        times two_days =-2,4,-2,1 <brot =-2,4,-1,-1 <heiz <mutt <pass <reze <spei <zuer anbie eihe> eine_list ezept \
        hstes mein_mutt nbiet oked> ooked paeck papie rezep serve stoer tagen tant> we_aske zuers =-2,4,-1,0 bill> \
        on_my =-2,4,0,-3 <out> =-2,4,0,-2 <cust custo markt naec_jahr thin> =-2,4,0,-1 <well betr_sind dach_ich \
        erbra umber =-2,4,1,-3 harge lange ranke =-2,4,1,-2 iche> =-2,4,2,-4 <bere =-2,4,3,-4 kunde =-2,5,-3,-1 \
        <pati im_netz me_a =-2,5,-2,-1 <seit efund im_schn oerun toeru umpe> water =-2,5,-2,0 <nehm <upda die_prei \
        erst_mal =-2,5,-1,-3 termi =-2,5,-1,-2 daten iste> uerst =-2,5,-1,-1 ist_in rbrau =-2,5,0,-3 <sofo aete> \
        ofort sofor teile =-2,5,1,-4 <serv =-2,5,2,-4 weite =-2,6,-4,-1 stern =-2,6,-1,-4 ermin =-2,6,-1,-2 und_die \
        =-2,7,-3,-3 port> =-2,7,-3,-2 der_neue =-2,7,-2,-3 <rest =-2,9,-1,-6 line> =-2,10,-4,-3 lich> =-1,-8,11,-3 \
        trag> =-1,-7,7,1 <for> =-1,-7,8,-1 erant =-1,-6,0,7 stag> =-1,-6,4,2 tion> =-1,-6,6,0 ngen> =-1,-6,8,-1 \
        <cont ntrac ontra =-1,-6,9,-2 efera feran =-1,-5,0,6 sperr =-1,-5,7,-1 contr =-1,-5,8,-2 tract =-1,-4,-2,7 \
        <anwo anwoh =-1,-4,-1,5 <roll =-1,-4,0,4 <gave gave> =-1,-4,0,5 <tank rasse =-1,-4,1,3 undsc =-1,-4,1,4 <zu> \
        =-1,-4,1,5 in_die =-1,-4,2,2 <beza =-1,-4,2,3 aus_dem =-1,-4,3,2 erein =-1,-4,4,0 alter ance> eren> \
        =-1,-4,4,2 erei> =-1,-4,5,0 rante tner> =-1,-4,6,-1 ahre> unter =-1,-4,10,-5 ender =-1,-3,-4,7 <auf> \
        =-1,-3,-3,6 river =-1,-3,-3,7 latz> =-1,-3,-2,5 <zufa heim> =-1,-3,-1,4 thaus =-1,-3,0,3 <spra dschu \
        =-1,-3,0,4 <alon <gesp <hat> athau echne fest> im_rath kannt =-1,-3,0,5 ratha =-1,-3,1,2 <a> eing_die \
        =-1,-3,1,3 by_the eries ufer> =-1,-3,1,4 ransp =-1,-3,2,1 ande_mark eben> =-1,-3,2,2 <offi ndesk und_habe \
        werke =-1,-3,2,3 back> =-1,-3,3,0 klein man_habe =-1,-3,3,1 <back aende band> die_meng erde> =-1,-3,4,-1 \
        <ante =-1,-3,4,0 aenge audit aussc =-1,-3,5,-1 urcha wart_auf =-1,-3,6,-2 ract> traeg =-1,-3,6,-1 ices> \
        =-1,-2,-3,6 <driv =-1,-2,-2,4 germe rgerm ufahr zufah =-1,-2,-2,5 <ihn> versc =-1,-2,-2,6 drive =-1,-2,-1,3 \
        <into <wehr alamt bombe chner deskr eskri filme he_was ilmed inala lane> lmed> mment nalam onstr skrim \
        =-1,-2,-1,4 <blie <club <loes <samt <tafe <zaun anze_erst dren> edge> hall> hildr ildre im_stad ldren paten \
        rmeis wehr> =-1,-2,-1,5 afte_the erlet zaun> =-1,-2,0,2 <copp <free <gefl acher aeude baeud chuss chwas \
        compa coppe dgesc die_umge eared ebaeu haet_sie hochw hubsc huss> hwass im_name mill> nach_auf name_von \
        niste nlos> nterh ochwa pper> randm renen schus tenlo that_was treck ubsch werd_noch =-1,-2,0,3 0_the <mueh \
        <saal <stre along der_land derve durc_das erweh esper gger> gswag hoss> izei> lizei ngswa olize on_tues \
        one_day pende plann poliz rettu rolls rwehr sgelo stan_die tatio unti_the =-1,-2,0,4 die_geme tafel \
        =-1,-2,1,1 <verf after am_selb appro der_aelt die_lade durc_die eine_auss ensta im_amt in_may miere nger> \
        reife =-1,-2,1,2 0_bis <antr <baen <demo <dock <lade <sond <went aber_auf aecht aeume alon_the chiv> \
        die_eige die_lehr enlos erpre fahr_war inner kreuz ners> olche ompan on_it open_the rdern rech_ist rennt \
        rollt rpres rscha weil_mein went> =-1,-2,1,3 anspo gera_auf greif hafen nspor poli_are =-1,-2,2,0 astwa \
        die_aelt die_grue die_vier dschl enge> geld_kam lastw lebt> mit_mind roht> rtrae tend> usgeb ware_0 \
        =-1,-2,2,1 <dami <have <los> aefts amit> annt> antra begi_in board damit das_die der_rest ein_anru enann \
        enver euro_in euro_je gewa_die hwerd itors klei_die mater onsor rant> seit> seit_jahr shops teria =-1,-2,2,2 \
        <aelt =-1,-2,3,-1 <bid> agent inanc the_regu ustim zusti =-1,-2,3,0 <auss <hof> <klei <skon a_seve als_unse \
        arter dgeri efern entur fern> forme haber inhab invoi mall> ndger nhabe nich_die ninet nvoic pacht us_0 \
        verfa voice =-1,-2,3,1 <ihr> buchh uchha ueber waesc =-1,-2,4,-2 ellsc =-1,-2,4,-1 <akti <seas aeufe andge \
        ante_an aren> eberw ettle gekue liers rower ruefe seaso seit_0 skont wurd_nich =-1,-2,4,0 <marg <purc llsch \
        purch rchas =-1,-2,5,-3 for_0 =-1,-2,5,-2 <tend den_vert sells uyer> vert_mit =-1,-2,5,-1 antei edite tende \
        =-1,-2,6,-3 suppl =-1,-1,-3,5 to_the =-1,-1,-2,3 is_in oesch shut> =-1,-1,-2,4 <ehre <sams amsta berla lasse \
        mstag reins =-1,-1,-2,5 laend =-1,-1,-1,2 <arso <dorf <him> <prem <reop <spat <spen <thur <traf <ufer aetin \
        aeum> alte_tran are_insi armed arson autos bele_von bells cksei clos_the daue_bis dem_bran der_mitg der_wehr \
        derat devi_had die_bevo die_turn draet eboar ein_zaun einw_sind eopen estoh etin> farb_und filte firm_hat \
        ghtni half_of hank> have_gone hlaf> htete htnin ightn ilter im_erdg innsp isel> its_floo itted kann_das \
        kaum_ein kseit lebe_die leits lieg_vom loes> mit_spat ndrae niver premi relle reope schl_der sent_to \
        shut_down soga_den spate stohl stole the_benc the_fire the_mana tning tohle ungsw utos> vents waehl wald> \
        was_not wegs> woul_like ycle> zeitu zuend =-1,-1,-1,3 <bagg <beba <dive <empt <fire <geis <hedg <heul <lane \
        <most <numm <umwe a_hedg actor andra anted arsch arty> auung back_for barsc bauun bebau belo_to dankt \
        den_fuen der_krei die_wass diver donat ebauu ein_schi enden ermei errun eteri eume> frue_morg gewae hat_im \
        hbars hears hedge ikes> kamen landr lass_zwei lder> lley> mit_dene olgt> on_all party perru quare rrung \
        rschu sbran the_pari tifte to_help uebun uerte umge_der undre uungs was_shut zimm_0 zwei_maen =-1,-1,-1,4 \
        <ambu <satu am_sams ambul aturd bulan ches> ein_bagg mbula rday> satur seum> turda up_with urday werk_von \
        =-1,-1,0,1 0_zu <bay> <bele <cate <coas <curt <devi <evid <fift <flut <gebo <gril <hohm <kehr <lorr <maen \
        <mars <meda <pant <ramm <russ aben_wied alar_ausg alist am_lerc an_dies ankst ausla bitt_die cast> chiff \
        chil_s chock chung closi coast curta dem_kind dence denkt depos der_aufs der_damm der_pfor devic die_sche \
        dies_tag ederv eere> eine_fest eine_mita eisek ekam> enbue entst enzei eplan eposi erieg erlos esver euse> \
        evice evide eweck fgesc find_man flue_in frei_seit ftung gerve hat_eben heit> hohma ialis idenc ihung \
        im_auft im_schu in_octo in_rege in_sept in_sieb in_spri iseko kind_sind kstel kueh_nach lickt lief_am logy> \
        lown> maen_in marsh medal mehr_an melde moke> mtsch ndes> nebe_eine netz_stat nich_vers nied_der nigh_time \
        nkste nsatz ntsta ohman ology regat resor rgerv riec_es rlost rnhal rtain sary> schif schl_eine schoc sekos \
        sioni tahl> ther_wasn thuer to_keep tours treso turnh uebe_drei uetet upda_0 urnha urtai von_schu vor_sech \
        warne weckt wird_auf wird_um zwoe_leut =-1,-1,0,2 0_febr 0_has 0_hat <baua <dach <drai <entr <erdg <erin \
        <erza <flat <foun <gebe <gefa <gern <host <hubs <leck <moun <naeh <pari <past <pfor <powe <rear <saue <saw> \
        <spaz <swim <tun> <veru <yout ab_vier aben_um aber_jede abna_das achtw aehe> aehru aeure affne aille all_0 \
        ampe> an_appo and_his andme angez angl_club annin ared> arish at_abou atere aturs aubt> auf_bewa aus_ange \
        azier back_in baen_aus be_a beerd betw_the bewae bewaf bikes bran_im brig> bruet bschr buss_verh chers chtwa \
        copte cost_them damm> das_dach das_guta das_schi das_tor deli_are dem_auto dem_orts dem_tier den_alte \
        der_erlo der_foer der_geme der_stad der_wind dersc die_hoch die_sire die_wert diert dock> dogs_on dort_ab \
        drain dred> earse eberr eerdi eglic ehle> ehrun eihga eihun eine_stim eine_wand einwe elico eliev ende_at \
        enfel ensbu erdge erleg erloe erons erwan erzae eschz espen etrue eule> eune> ewaff fehla feie_am ferry \
        ffees ffel> for_noth forte found ganz_nach gave_the gebe_sich gefu_word geht_an gela_der gesp_das gesti \
        glas_und gskaf gute_nach hat_anze have_seal helic hema> heron hgabe his_depo his_parc hite> hoff> horst \
        hrem> hreri hrung htwae hundr ich_nehm icopt ierhe ihgab ihrem ilies im_hafe im_op im_wald irene isito \
        it_woul itrae jahr_lern kmals laeu_in lanni laubt ledge leere lehr_von leidu leihg leit_sagt lette licop \
        lieve ligen lzug> mals> man_ihn man_kann mauer may_and mgebu misst mit_voll nach_in nach_ohne ndred nfeld \
        ngska nnspi nsbur nteer off_and oise> olden olunt open_its opper orch> orst> ortsv ozess paris past> pazie \
        pelle pfort poli_hat power preng prim_scho rammt rampe rang> rang_um rauc_uebe rchen rdges rdigu rear> recke \
        reift rish> rloes road> rozes ruete rwand rzaeh saeck saeur sagt_das schi_faeh scho_and schzu scue> seal_off \
        sich_eine sie_habe sitor skaff smoke so_far some_at spazi spren sstra stay_unti steh_lass storc sunge tain> \
        tdeck the_ambu the_angl the_chil the_fram the_grou the_hero thema they_turn time_sinc torch trail trei_auf \
        trike trueg tursc twaec uebe_nach uebr_ist ueger umge_die umgek unbe_habe und_fand und_nun untee ursa_war \
        ursch uslan verh_und verur volun von_frei von_umge vorm> waffn war_zuvo was_uebr wass_steh werd_gera \
        what_you white winns woch_der youth zess> zu_brin =-1,-1,0,3 <bera im_ort kten> ktion parke rheim rlegt \
        rons> ruege spra_der tierh wache =-1,-1,1,0 0_befo 0_brau <abse <corr <faeh <repa <slot <vote <weiz agai_the \
        ahrsc ales> allat am_frei an_open and_runs anufa aulie banks demo> den_stro die_pach die_reed dies> disp_an \
        einzu erdac erfe> es_ein euger ever_morn fere> foun_in gsbes hael_sein hat_aus hauli heinl ical> in_wels \
        inte> isen> it_take konso konti lders lieg_zwei llati llten lobt_sein manuf ngega ngeku ngsmo nheit ntain \
        of_thei of_thos onnes oval> phon_when prue_die rdach reit> rives scho_aber sent_us slot> stad_und stets \
        tets> tzbet uns_arbe verl_das verl_sein viden vote_on wech_ist wenn_alle wenn_ein will_come zeiti =-1,-1,1,1 \
        0_mont 0_neue 0_pass <bevo <bezo <doku <gate <gran <grum <hob> <kabe <lahm <leer <raed <rail <rote <soeb \
        <solc <stah <stif <tal> <wald aben_ents abou_it afte_twel altie ammlu and_lets and_not andwi arbe> are_look \
        bei_dene berwi beten beza_wird bezog bours bussg by_bus chaed costs den_ange der_bauh der_rein die_alte \
        dokum ebete eger> eltes erhi_die erric erurt even_rang fand_das fande ficer for_as fuer_dies gebet gebor \
        geme_der grenz grumb hiff> hinen ihrer iled> immig in_vier inden ioren is_to ittee keep> kein_nach klar_wer \
        krati kumen lahm> lang_mit like_to lties lunte mble> mlung mmig> mmitt mmlun morg_sind mount nach_mein \
        netz_unte nimmt niore nlege oast> objec oeben okrat okume one_has ortli phon_firs rang_our rbran rches rens> \
        renze rett_in rface rken> rotte rren> rrich rumbl rurte rzeit samml sat_on schla serbr shalt slot_the soebe \
        solch ssgel sting tag_ein tage_lang the_othe the_pack they_woul timmi to_grum tock> ttee> uebe_der und_dies \
        und_inzw undet ushal ussge vergi von_neun von_wird wahrs wendu what_a wort_komm ziel> ziger zu_tun zu_wort \
        zwei_abre zwei_stra =-1,-1,1,2 <bell <einw <runs alige and_on die_waes fnete illig just_a mitt_die ohne_die \
        runs> sland some_0 stahl uhr_in =-1,-1,2,-1 <debt <excl <requ <take <unge a_seas arely aufsi aufsp auher \
        auss_der awing bauhe bschn chlas cont_awar die_abna die_haup ditor drawi echte elf_proz erha_ein esale exclu \
        fsich fspre gese_vorg geza_wird giste holes ierfa im_vora jahr_uebe kont_der lesal lumes memb_to mit_skon \
        nach_zehn nersc olesa orkas ossha per_rund rarel rawin rossh scho_bere serge sich_ents taet> the_chai ufsic \
        ufspr uherr vorka walt> wie_vorg =-1,-1,2,0 <anru <haft <hamb <harv <haul <lkw> <pand <rekl <skip <subb \
        <susp a_full abseh acco_is admi_has aeren agsbe agung ahmeg alle_gros als_subu am_tisc ambur an_bevo andem \
        ange_sind arran arves at_our auf_hand bbie> begl_den bei_sind berse besc_die betr_von bsehb chtsr citor \
        ckwir comp_had conce cont_are cred_us da_gibt das_hono das_moeb debt> dem_uebl demie den_auft der_fina \
        der_klav der_subu des_verd die_anna die_disp die_qual diteu eckwi ehrhe eine_kapi eine_pens eink_mit ekuer \
        enbet enfti ense> ergib erpr_und etiti find_wie for_one fris_fuer fuer_fuen genan gesc_blei gesp_mit gszie \
        guens hambu harve have_had have_sinc hmenv holde honor hresw hrhei htigu htsra hulde icipa icito im_naec \
        ingeg irtsc iteur itget iveau jahr_schr kart_muss kkett koen_stat komm_voll konnt kund_gewo kwirk licit \
        lieg_ein lodge los_0 lteri lysts mahle mana_who marg_was mark_mehr mburg mehrh menve mit_am mitge muss_noch \
        ndemi ndig> news> nftig ngeme ngent nhers nivea norar not_the nur_nach odged ohne_vert olici onora oreca \
        ormer ortiu our_back our_marg paech pande proz_an ragsb rech_werd rekla rgibt rief_an risen rkend rket> \
        rtium rvest schl_zwei schw_beid sert> sie_an sie_eine six_year snahm solic ssert subbi summe suspe sziel \
        talla teil_das tgete the_lead the_pros then_they tium> toch_in took_the tsrat ubbie uegt> unde_a uspen \
        ve_just veau> vere_ware vert_die vierf von_bei vorg_zum waldb we_had we_were whic_the wings wir_mit \
        wird_wege wirke worbe writ_the wuerf yers> ysts> zlich zusa_und =-1,-1,2,1 <bauh <volu acco_and arket ateri \
        bei_der bject die_buch eklam forec ltest pprov racti recas sign_the =-1,-1,3,-2 <seie eistu es_geht insam \
        seien tbewe umme> =-1,-1,3,-1 <baue <farm <pach <rare <zahl abna_von arges beim_amts chtra das_kont editi \
        egrue ellam geht_um geric htrae itaet kerei left_the maeng ments mtlic nsort onen> ooper owers rkass sgese \
        sich_von tella tigt> tren_sich uarte vest> we_ve zu_lese zum_0 =-1,-1,3,0 <seni ended enior frist growe \
        hain> htigt mit_neun ntur> resel rgin> senio zahl_nach zern> zusc_fuer =-1,-1,4,-2 <fina efer> iers> llamt \
        lscha quali ranch von_heut =-1,-1,4,-1 <boar <deal aymen inanz ualit von_drei =-1,-1,5,-3 einba liche nunge \
        rlaen uppli =-1,-1,5,-2 <kont achun =-1,0,-4,5 <vor> =-1,0,-3,3 0_ist ning> =-1,0,-3,4 die_0 lien> nntag \
        onnta sonnt =-1,0,-2,2 <pull <shut der_grun hat_ist vortr wande =-1,0,-2,3 <musi aufen die_unte mensc ortra \
        sche> sich_seit usgel =-1,0,-1,1 <angr <blac <choi <flas <haet <here <muse <pete <pfar <plaq <stru <wert \
        <zerl a_chil a_crew a_mobi aengn agier alse> am_zaun aque> arse> assba bis_frei black boyk_auf breit bstan \
        chade choir chrau chtba chtli dank_das dann_ein das_halb den_ehre den_gart drei_tage drei_woch eberf ehnt> \
        eidig ein_miss ein_mits einsh engni eply> ertre eschu estar estau etzer false firm> foers geho_nich get_out \
        haett hoir> hraub hrsto in_jena itals kind_nich laeu_bis laque lenkt lieds man_da musik neter nfass ngnis \
        nitz> no_plaq ntrae nweis oerst ohne_rech ortve part_bei pendi pfarr plaqu poke> portv post_am prom_a \
        prue_ein prue_von pulli reply rere> rteid rtver rufe_zum sack> sbar> schad shopp sie_hatt ssbar staur \
        stil_vere suebu teidi tfahr the_mont trete tteln ueht> uhr_auf umweg unde_the unfa_was unfas vom_dien \
        waeh_der walk_the wante was_our zerle zum_boyk zum_jubi =-1,0,-1,2 0_enth <bedr <boyk <chim <clow <filt \
        <flie <ford <gar> <libr <lind <mann <mead <prot <radw <rehe <ride <spee <squa a_burn aches actis adven adweg \
        afen> ahnho allee alsch alte_von avery bahnh beca_he bei_fami bera_die berae berfa beri_wird best_kein bevoe \
        beza_drei bis_in boyko brary brav_awar brin_das buch_hat burni chair chimn chor> chulk clown cycle dana_habe \
        dank> der_kolo der_zeit die_ankl die_ehre die_reis die_vors dvent dweg> eadow eckse efueh ehear eine_bus \
        eine_glas eine_stun eisen elen> elker ermi_die eses> eumte evoel facto fens_und fentl ffent fire> flood \
        for_two fuer_zwei garde gefr_hat gesc_fuer harre haus_von help> hers_von hilde himne hing> ibrar ielen iess> \
        im_vier imney in_ihre inwei ionsp ist_mit jahr_gest kein_cent leas_six lene> libra lkeru llee> lnahm loesc \
        lorry meado mitsc mney> music nahm> ndena ndera no_spee not_affe nstra ntgeg oache oelke otive oykot peech \
        piele radwe raeti raube raver rech_von rehea rfall rsach rtel> seit_den send_eine serie sie_folg sind_bei \
        so_gut soll_das spee_the speec spok_of stans steh_jetz teil_nach teine tgege the_bus the_choi the_coac \
        the_mead the_offi the_vill thre_are tory> trau_um traue tues_to uare> uchs> uebe_fuen ufend ufruf umte> \
        und_war urnin ursac voelk von_die will_move wird_gera woch_frei ykott zu_habe zufa_zum zwei_mill =-1,0,-1,3 \
        <adve <baeu <beit <stol <werb baeum die_an geme_hat hat_ein im_komm oors> resta =-1,0,0,0 <adva <amon <guck \
        <kata <mega <nied <nur> <trop advan ahrra aled> among an_drei and_agre andun angt> ausf_der aussa bei_etwa \
        but_i chtze crew_have dabe_geha dann_0 dem_korb dem_umzu den_morg denhe die_agen die_inve die_ober dvanc \
        ealed eanst eburt eeds> eilwi ein_kuge eine_part einse einte elaus enant endie endwo eppen erpar expe_the \
        fahrr fire_crew gaest gebur geme_und gera_raeu had_left had_neve have_clos hint_dem hrsch htlic hund> ilwin \
        inrei inve_have ist_lieb jahr_an jetz_beim kein_ange kilo_der klar> korre lag_eine lease leav_they lips> \
        llver lwind mit_offe mlich mong> nach_hies ndwo> needs ngera nich_wir nterf nzen> ocken offi_said orrek \
        orts> otor> part> petro relan ricia rrekt rtsta rude> seilw sie_ein singe table tade> tandu terbr terst \
        the_lorr tiker to_be uard> ugel> und_unse unse_kueh unte_ande uring urtst utors vance verl_kein vierz \
        von_holz we_sent weg_und weigh weni_das wir_mach wurd_mit zigen =-1,0,0,1 0_baeu 0_pers 0_squa <akte <alre \
        <amse <anon <balk <befi <bekl <belo <benc <boee <casu <chur <cord <dair <door <elms <erla <erle <fath <geho \
        <grou <gues <hina <imke <jack <jose <korb <krae <laug <leic <nego <neig <oma> <oppo <petr <roes <runn <soci \
        <turm <ursa <vete <wech <wisc <zelt <ziel a_new abou_two adver aeram aeseb aeuch aften ailwa akfas akten \
        aktio alkon alrea als_mir als_tabe am_pass amsel and_let and_neve ankte annen anony antel appla aran> arren \
        arrer asual at_brea auamt aufg_auf aus_die bades balko bauam bedro befin befo_the bekam bench bera_von \
        besi_the bgeri bis_sonn blind boar_is boee> bomb> borge bridg casua chape chieb chmop chulc ciety comp_is \
        cordo crews d_alre da_sind dachf dann_hat das_ehre das_kabe das_vete dass_mein deck> dem_morg den_erns \
        den_inha den_mueh denbu der_cate der_kamm der_sonn des_in die_brue die_buec die_feue die_fuen die_gies \
        die_kell die_kita die_kuri die_laud die_stat die_stif dinne drat> driv_is drohu dvert eakfa earch eborg \
        eckge edal> eeren efind efloh egoti eibur ein_korb ein_kran ein_spre eine_fahr eine_feie eine_firm eine_schu \
        eine_sitz eine_zwei eing_es einra eklae elf_uhr enbec enfzi engte ental enweg eramt erfal ergru erina \
        erst_erke erzig esebr essig estet estge estif estur faced fahr_nach farre fassb fathe fehl_ein fehl_eing \
        filmt firm_has firme flauf flohe ford_eine ford_nun free> frei_und from_a from_at from_had frufe fund> ganis \
        geba_von gebo_werd gera_umge gerie gest_um ghbou gine> gotia grill gucke guess habe_hint haden hael_ein \
        haet_es hat_als hat_auf hat_jetz hatt_auf hatt_im haus_schi hbarb hbour heben heite helte henze heut_frue \
        hinau hint_eine hlage hmann hmopp hosta howin hulch humb> hund_of ierst ierzi iete> iety> iffe> iften ighbo \
        ilway im_ansc im_gewe in_eine inaer inbre inrau inst_gesc irens is_an ist_gesp ist_nur ist_zu itage ja_0 \
        jema_vor kets> kfast kgesu klebt kraen lade_der lage> laibe land_das lanzt lchor ldenb lenwe let_the \
        leut_von lies_die lkon> llage lling llste lohen long_as lread lste> lway> mask_peop may_be mgekl mile> ming> \
        missv mit_auss mitt_im mmend mona_auf mont_nach mopp> msel> nach_zum naera naus> nbeck ndete ndrat negot \
        neigh neve_once nfzig ngerm nich_aber nickt noch_imme nonym nweg> nwend nzent ociet oelf> offe_stan ohung \
        oice> ookin ordon ortsc otiat otter otzde park_von pass> passi pects phot_at poli_such pplau ppte> rafe> \
        rafen rail> railw ramt> rbera read_the reakf reinr reter rews> rgani ride> rinae rlaes rohun roken rotzd \
        rraum rrer> rstim rzig> scha_stan scha_um schl_aufg schmo schu_aus schu_der searc sebro seit_dem sgebu sgeht \
        she_s showi sich_der sich_mit sie_kein sind_inzw socie some_to spez_umst spre_auf spri_am squa_metr \
        stay_indo steh_es stere steri stly> stun_war stur_vom sualt such_eine such_mit sungs surfa sweis swend tact> \
        tag_noch tals> tellp telst terfu tergr term_nich than_you the_brid the_roof the_towe them_a them_to threa \
        to_leav to_stay tolen totte traen trat> tromk troms troph trude tsver tunte two_to tzdem uamt> ucken uden> \
        uerch uktio ulcho ulier umge_ein und_es urfac usgeh uswen uter> verm_aus vers_seit veter vier_abge viers \
        visi_to von_rund vorfa walk_to weil_man wendi wer_es wert_der wird_seit wohn_daru words wurd_ein wurd_schr \
        zdem> zelt> zieht zwei_euro =-1,0,0,2 0_eins 0_vers <buec <chap <ermi <mits <raet <smok <van> <very <vill \
        a_trai aging aibe> alle_elf am_rath ammt> arden baenk dem_stur der_juge der_werk die_grun dogs_are ebrot \
        ekleb empti enzim er_hatt erdig eters farbe hinwe hnhof hreat ielte ieses iftet illag in_olde ioner ist_unse \
        land_auf lich_und live_here mostl mptie nach_zwan nbuer neue_prae notu_0 nspla nzimm oners orry> ostly \
        prob_die resid rstue rteig rter> rvers sams_die seit_gest senzi squar ssenz tanks teers the_cycl the_exer \
        tier_eine twic_a und_heul veru_word vier_laib villa von_elf von_in week_off wied_eine zialk =-1,0,1,-1 \
        0_excl 0_pm 0_wohn <divi <fish <frac <inde <lebt <raba <werf a_chai absc_ohne aggeb ancin asure aufe> aufsg \
        batt> betra bgeho blei_unve blin> chgeb chges deal_with derpr dien_der eauft eine_neue eine_wart enhoe essio \
        excl_vat fand_der fitti frue_part fuel> haet_die hatt_abge heinr hitek hosp_trus igern inrec inver itekt \
        kann_ein koop_mit kverb lieg_das mind_0 mit_gros mona_zuru muss_das nfaeh nhaen nhoeh nich_zuru nkung nstim \
        nvert nzver ognos progn rges> rite> rogno sett_the seve_year sie_ihre skund sshae talte tekt> the_high \
        turn_back two_riva ubled ublin uding ugesa us_in verm_eine verne vert_begi vors_und warni was_er when_they \
        zu_zahl =-1,0,1,0 0_days 0_jede <abla <area <bar> <beir <bodi <case <draw <epis <ernt <expe <exte <fand \
        <gede <herv <hire <inqu <kai> <lots <manu <nive <plei <reme <reto <sani <sear <sons <suit <tabl <unch <verw \
        <waff <wohl <zeic <zins a_fort abgef ablau achha acht_tage actur aelli aessl aftbe ahlte ahnen akets alita \
        am_kai am_zehn and_0 and_by and_has and_ship andan anier arlie arly> artic aski_my at_ten ausza bank_s barte \
        bean_werd befeh bell> bertr best_die best_nich bgeso biet_habe blauf bodie bserg buche came> casts chend \
        chern chhae ching ckhol conso dann_vor das_betr das_inst den_unte den_zusc der_auss des_land des_verb \
        die_anza die_ents die_fehl die_leut die_vorw die_zula diolo divid down_to drov_to earl_and earli early ease> \
        ebert eberz ebser edern ehrra eilha ein_bran ein_denk eine_mess eist> ememb enarb episo er_und erenz ervor \
        es_den es_gilt esoff espro eswec etour euro_verh ever_one exten fachh fahr_habe fenbe for_thre fsver ftbef \
        fuen_proz fuer_im fuer_mehr gedru gehe_an gensb genst gent> gesof gesp_uebe ghed> hab_sie hael_was haftb \
        halb> handg has_name hat_dama hat_heut have_deal hbare hervo heut_morg heut_nich hhaen hisee hlass hnete \
        hnten hops> ich_da ich_hab ich_stel idend iehun ielle im_rega im_ruec im_sept immte in_elf in_hamb inqui \
        inzw_drei iolog is_sche isode ist_gest ist_inzw ist_unte it_a it_in ivide izen> jahr_beli jahr_lauf jecte \
        kaemm kehrt knick komm_wied kuehl lafe> lang_im lang_nebe lief_so list> litae lkere lner> looki mail_mit \
        mein_lade mein_wir mgezo mit_das mitt_der mona_die muss_0 muste nach_abla nces> nchan nebe_die neide \
        nich_betr nich_mitg nisch nker> no_call noch_was nose> nquir nufac nur_weil nzahl ocket odies of_the \
        offe_post oint> older olker onenh orrec out_by over_my pass_lift payer pekt> pisod pleit promi pump> put_our \
        quiry rahm_von read_that rech_den reier remem reswe retou rorde rspan rthal s_not sagte sanie sends \
        setz_sich setzl sich_das sich_ein soffe spekt stall stic> stie_im stige stil_ist stop_zahl stue_und stun_zu \
        tage_ein tage_und taine takes tattf tbefe teilh terri terze the_cour tinge tmete trae_die trici tschr tseit \
        tterm turer turnu twerk two_appr type> tzter tzver uebe_ein uehrr uenen ufact uiry> umgez uncha und_jede \
        und_lach und_schr und_sich und_wir unse_alte urnus usgew ussen uszah verf_um verl_wir von_seit vor_die vorla \
        waffe war_von wech_den wie_die wied_auf windi with_0 with_thir woch_und woelf xtend year_with zahl_der ziehu \
        zlei> zwei_ande zwei_mitb zwei_weit zwoel =-1,0,1,1 <foot <irge <pake <vorl <zehn <zwoe ackag aerte als_wir \
        artie ayers beleg betr_so die_wart ents_kein erst_eins gendw has_put hlbar hulen in_frei inzw_komm jahr_der \
        lame> lleur lvert my_fath packa sbetr set_up shor_befo sond_die stueh sverb the_door to_hold to_in trenn \
        tstan tton> tuehl umble zahlb =-1,0,2,-2 <verz der_prei ehjah eichn hjahr kein_ande llsta ruehj saemt tners \
        uehja =-1,0,2,-1 <beho <buy> <chai <gurk <inst <lodg <saem <stet <welt <wurd abatt acco_to aemtl aeubi \
        am_acht ande_teil anga_nich arged aske_what aus_in begru beira biger buer_des chang compl cust_offi das_kart \
        das_verw das_wirt dem_eink den_jahr den_raeu der_buch der_groe der_vere die_akti die_fina die_gmbh die_haus \
        die_milc discl egens ehung ein_dien eine_klag eine_sond eirat emtli entue erenc eubig europ feln> frach \
        ftrae geld_da gelde ggebe glaeu gniss gurke hat_gege heut_um hiede hire> holt> i_buy in_its irat> irkun \
        is_the isclo it_has kart_hat kein_tank kuen_den laeub land> lgte> lier> lite> live> lscht mona_in mont_earl \
        ngeha ngsdi nrech nspru nstig nterz ntuem olgte olite ontin orfue orgun pecte polit proz_der rabat reits \
        rely> rence rival rpart runs_for saetz sclos senku sie_auf siebe sorgu spre_von stif_uebe tank_mehr the_area \
        ttend tueme tzlic ubige uebe_jahr uemer uettu um_sche ungsd vert_laeu vices vier_jahr von_durc vorfu \
        vors_wurd were_not wir_eine wirku write wurde zoll> zwei_naec zwei_vors =-1,0,2,0 <brac <camp <elec <forc \
        <konn <mari ahlba als_nach are_a auf_rech auptv bere_im brie_das bund> carr_the ctric cutor die_ante \
        die_molk ebelh echts ectri ecuto ein_kons eine_fris eink_sagt elect enkun estme force frei_trai gesc_mit \
        jahr_zusa kame_zwei kons_aus lectr nachl nebe_habe onnte organ osecu prose ptver rect> repai rosec rufe_sie \
        sagt_der secut seit_mit sind_jetz sitz> stock und_rech uptve von_dort werk_nach wirts =-1,0,3,-3 <agre berna \
        =-1,0,3,-2 <koop <lot> der_verg gener kauf> konto koope schre seven sorti verla waren =-1,0,3,-1 <aend <must \
        engel nding war_eine =-1,0,4,-2 <sein accou ccoun gabe> gruen =-1,0,5,-4 cent> =-1,1,-3,3 <vort aden> ertei \
        the_0 =-1,1,-2,1 <kast besuc boile fzehn nfzeh park> rspae stree treet video =-1,1,-2,2 <miet <saeu at_leas \
        digte eisse enfze mobil site> vers_die =-1,1,-1,0 <altb <anwe <blos <blow <dele <dusc <kirs <lage <left \
        <mbit <moni <nein <nem> <nude <roeh <scal <seat <stec <ward <zitr abgek abzu_das aemmu aertn aess> and_keep \
        and_most and_one any_more aseln asswo atens augu_an baby> bei_best beim_disc berha best_im bissc bitt_wir \
        bloss bogen boot> chkae ckgez davo_ist dem_schl der_dose der_seri die_sach drei_fehl dusch eding eheim ehrch \
        ein_klei ein_vers elled elnus emaes emmel emmun enspr enzah epump ermep euro_mitg expec fass_ist fest_der \
        fgegr fted> fuen_tage gain> genge gepr_und gesu_schr gewe_ich hasel hatt_uns haus_und herau hines hoch> \
        hots> hrche iecht ifted ills> in_stad inenk inens it_agai iterh itron kiel> kirsc knete komm_heue kost_0 \
        kring leche left> ligke lligk lnuss mal_mein mbit> mepum monit muss_es nach_mit nein> neue_gera nfach \
        nich_eine nich_gibt nitor nix_komm noti_two nudel nuss> nwach oehrc oesen ologi onito orang passw porto \
        regal rmepu samm_ist schra selnu sfrei sgetr shots sich_im sie_das stry> they_noti ueten verk_bei wedd_cake \
        werd_bei xpect zitro zu_sein =-1,1,-1,1 0_eine 0_kind 0_unit 0_wird <alt> <ans> <antw <aufz <brid <dama \
        <drew <fram <hera <mobi <nahm <parc <rain <riec <smel <succ <time <umge a_pack aben_ein acht_leut altet \
        an_fuer arben at_elev aufru beko_ihr bere_an bile> bis_auf bis_donn bis_vier blase came_from cels> cles> \
        coun_will dder> dead> den_eige der_entw der_lack desge die_in dock_stre eher> eine_seit eine_stra eleph \
        ephon erwag es_hand esem> esger euro_der fachb fahr_nich falsc fisch flasc for_an frame fried fter> geme_mit \
        geno_nach gesp_die gkeit gone_and groun hand_sich hat_beza he_said herb_komm hint_der hoch_in ich_mit idge> \
        iesem igkei in_unse insi_the ischm it_for jetz_alle kein_gefa kettl know> lasch lead_are lepho leser lief> \
        links mana_dire mand> mind_zwei mona_eine nach_zwoe ndesg nimm_das ntal> obile oesse of_each ohne_zu open_on \
        opens ords> orthe ostag parte peter posta rale> rcels retu_on ridge riech rinki ronen rwage s_repl salz> \
        scha_die scho_beim schro sie_trot smitg sorg_fuer stier succe such> tag_des telep that_a to_four toch_hat \
        tplat trale trand trone trug_den trunk tschu unnen usik> verl_nach visit vors_hat was_als was_sich weil_jetz \
        wie_eine zamt> zeigt zeit_und zimme =-1,1,-1,2 <eier <plat <resi <yet> ccess comp_s der_ruec edenf eicht \
        gefue habe_noch hatt_sie rsone sonen =-1,1,0,-1 0_augu 0_zent <abzi <bewo <blut <boge <bot> <eilt <einr \
        <etik <etwa <faul <fee> <geli <kirc <moec <ones <samp <sati <size <tap> <umst <woma <zeig <zert abzie aeck> \
        aftfa aftun and_sent antw_ein arium aterp aufb_der austu auto_mit beko_von bevo_ich bevol bilds blech \
        brau_mein bzieh char_me comp_the dana_war dass_das dente der_gest der_spei derwa die_fues die_ruec displ \
        dreif drige ebevo ein_must eine_halb eine_zahn eing_hat enwei epaec erlor ertst ewach ewert facht fand_ich \
        fluss for_our ftfah fuer_werb ganz_ohne gende genue gepae gesc_uebe gibt_der glei_mit groes haftu halt_nich \
        hatt_so hoch_mit hotl_von ich_die ich_dreh ich_fahr ich_fuer iebev ikat> ildsc ipes> isele itche itert \
        jaeh_0 klei_und load> lob_muss moech mpeti ngelh nisie nverz oder_reic oman> onald one_that onten ortim \
        out_in oyalt pati_in ptisc raftf rdrei read> repli rose> rvey> sampl schr_mir selei sersp splay stens \
        stun_auf surve tbau> tchin teckt tely> the_four the_olde the_sout timen uglin uhr_ich unve_der urvey \
        vate_sass verke verl_in vers_nich verze vorh_ange vorm_die wege_eine werb_geha werd_sie wie_nie wied_eins \
        wimmt woman word> xisti zaeh_0 zepte zerti zuge_im zwei_lieg =-1,1,0,0 0_durc 0_fran 0_geko 0_habe 0_juli \
        0_mehr <akku <altp <ansa <apfe <arzt <attr <aufk <ausg <bag> <baul <bege <blon <brae <brum <cros <dahe <dash \
        <dead <deni <dens <diag <don> <ear> <eben <einp <enke <er> <eure <few> <food <gelb <gett <guy> <haut <heis \
        <hell <herb <herd <herg <hook <klar <kond <krea <krus <kult <logg <losg <loya <magn <majo <marm <marr <mehr \
        <mrs> <niec <nuec <piro <quad <refl <reic <roof <seil <skye <spok <stee <stoc <tant <toda <trie <troc <tube \
        <tupf <ugly <urge <velo <wear <weic <wish <wuch <zuta a_few a_mrs a_whol aber_0 ackpu adrat aedtc aendn \
        afte_and afte_six ajora akes> akku> aktu_fuer alle_was allin als_das als_sie altes altpa altst am_aben \
        and_an and_you andar anist anla_die ante> apfel aphs> appst arbau arria artez as_i assle at_once atenl attri \
        auch_dort aufkl aufma aulei ault> aus_bad backp bahn> ball> bank_says baule beans beca_a beck> been_on \
        begi_mit bei_drei bei_geht bens> berze best_um blond blowe bread bren_bei brott brumm bsolu burts bute> \
        calli camp_in can_tell cane> carer cated ceive cheln chenz chimp ckage ckpul comm_with cour_of cut_off \
        das_auto das_datu das_fals dass_ich datu_uebe delet dem_letz dem_mann den_drei den_letz dene_der deniz dense \
        der_bode der_kist der_konk der_rat der_term der_vera der_verm deran des_vorj deten die_beho die_da die_farb \
        die_gelb die_mahn die_miet die_ratt die_zeit dies_woch disap dnis> doch_nach down> dratm drei_term dreim \
        dtche durf_ich e3_die eatme ebuch edenh edtch eften egegr egelt egrad egwei eihat ein_ents ein_jung ein_trau \
        eine_drit eine_vorm eing_und einm_die einpa eisch elte_wart empl_and enbau endni endz_0 eniz> enlec enlic \
        ensel ensiv enstr entso eplie epte> eraus erbst erdop ergef erhae ernet ernig ersoe es_dafu estop etari \
        etwa_habe eues> euro_verl ewisc ewohn exami fahr_mit fami_with fanzu farba fast> fault figer fkleb flaec \
        flect foerd food> for_five ford_vom four_week freu_und fueh_ich fussm gage> gar_kein gebu_hat gebu_und gebuc \
        gefu_und geha_und geist gekom gemae getr_werd getti gewar gione gland glass goett grab> gruee gstpa gszif \
        guts_fuer gweis habe_dem hanks hat_dana hat_zuer hatt_mein have_been hear_my heize heln> herbs himpf hlafa \
        hook> hotl_band hreck htern hurri i_slee iage> ibute icane ich_frag ich_woll iece> ienha iesen ihatt ihm_die \
        illet im_brie im_gart im_geme im_hint in_adva in_at in_cust infac inpac ins_netz ippe> is_show isapp ispla \
        issch ist_imme it_look ivil> jahr_abge jahr_die jahr_wied jetz_ein jetz_ist joran kam_eine kam_und kante \
        kassl kerst kilo_zuge klem_die know_how koen_bis koll_sei komm_mit kpulv kreat krust kuen_nach laeu_im lafan \
        laim> lang_wird lapps lare> lauf_0 lauf_die laut_send lauts lects legeg lehnt lern_ich letz_upda lieb_die \
        like_the line_says lken> llect loete log_in log_out longe losge loyal ltes> ltpap ltsta lunge lver> m_0 \
        mai_am major mann_mit marri meld_ein menue mess_eine miet_und minu_ago minu_bei mir_dafu mit_alle mit_fals \
        mitt_eine mont_im mpute mweg> my_wife nach_fuen nach_kam nanza narzt ndard ndnis nenwe ngebu ngesa nglan \
        ngstp nich_dafu niece nleck nlieg nnenw noch_bei nopf> nselb ntsor nuech nur_das ob_weit ob_wir obwo_sie \
        ocate oday> oeher oenli oetti of_an off_is ohne_ein ohne_pass oking ollec omput onne> opes> orde_and orin> \
        ottei our_acco overn pack> paete paket pass_die pass_in pern> phon_line piert plit> poin_out ports ppstu \
        pritz proz_gese pulve pump_von puter putte quadr raenk raeuc rahlt ralle raphs raps> ratme rauss rbaus rbst> \
        rdopp refle reima rene> rgent riage rican riede rienh rille rlaeu rmess rmin> rnigh roess rona> ropes rout> \
        rowin rriag rrica rrlic rsehe rsoen rtenz rteze rtigt ruft_zuru ruhen rummt rundp rung> ruste rvive rweit \
        s_sala same_afte schi_das schl_auf schw_die seit_mai self> senf> sessi sie_0 sie_sie sitz_seit skye> smatt \
        so_der soenl soll_ihre soll_nich solut spoke ssler ssmat stan_drei steel steh_seit steh_und stel_scha \
        stel_sich stim_auf stood stpat survi sziff tammt tanda taus_die teel> tele_und tenle terga terhi terie terna \
        tersp tezei tgera the_cons the_cut the_gas the_heat the_pair the_repl the_soci thei_answ ther_now thre_week \
        today tood> tpapi tpati trang tries tsorg ttag> tteig ttrib tuer_die tupfe turna tzbeh uadra ucces uelle \
        uesst ufen> ufgeg ufige ufkle ugly> ulanz uleit umger und_nahm undpr unigt uns_erst uper> upfen urgen urric \
        ursa_ist urviv use_the ussma ustue utate utzbe vate_war verdo verg_woch vergr verni verpa vived vor_das \
        wait_for was_aktu wate_is weg_der wegg_und weih_hat weile weis_dass weit_auft werd_die wicht wie_er wir_fahr \
        wird_derz wird_im wo_ist woch_kam woert wuerd xamin yalty zbeho zu_vers zuck_man zuge_und zutat zwei_auf \
        zwei_wint =-1,1,0,1 <bad> <bade <blas <coro <ligh <loan <teig <type <whol aenke arbe_der atmet aufzu \
        batt_last bend> chert chwie coron das_gesp dem_balk depo_and der_wach die_pump die_umle eaker ein_cont \
        eing_jetz elder emmt> enty> ewein fern_die form_no franz fris_laeu geht_die gere_und gewei herge iburg \
        ist_bege ist_haes itse_was konz_der laede lauf_mete layed lieg_bei lieg_in mass_geno mehr_nach mein_gros \
        mende mit_sieb mita_im nelle ngeno nur_mein oeste peake rocke roved schi_fuer seit_mona smark such_nach \
        tante the_autu to_get to_work trac_and vans> verb_und vorn_link war_am wart_ich weint wer_jetz whole \
        work_and work_the =-1,1,1,-2 <drue <lett <reta <than a_spok answe atzt> der_kart gling retai ufgeh \
        =-1,1,1,-1 <acro <agai <deli <froz <gepf <hage <merc <plus <rema <set> <soft <stuc <text <toni <uebl <wegg \
        <zeit <zoll acros again aller alog> alty> an_sein anber and_at andel anged asste auf_weit auft_ist bei_oma \
        besit bgefu buss_von case> charm cture dank_eine das_bund das_hote das_wart decke deliv der_baue der_steu \
        der_zoll die_gebu die_gesc dies_zeit dlern dlich doubl druec ehoer eholt eilen ein_serv eine_druc elben \
        elive enter entsp erkta ernte erpac erst_nach ersto erten esitz etail foun_a frag_die froze fuer_acht \
        gege_zwei gehol habe_auf habt> heape hlief hoch_und ich_moec ich_nur ich_zahl ieser in_acht isier ist_so \
        ivere jetz_hat kell_die kind_mit lade_abge ldsch lesen liver matio mir_zum mitbe mitt_ein mmere moec_mich \
        mont_of mplai muss_ich nach_ausk nach_werd naec_tag ntspr oecht oggen oing> ompla on_a onigh open_a otel> \
        ouble ought pass_auf pokes prech proto rathe rktag rogge rpack rrowe seit_mitt sent> sie_nich sind_es \
        sind_mit sprec stabe stam_aus stat> stoms stuck tage_auf the_text to_them toms> tonig took_them tragt uferi \
        und_einm und_ist unse_vert up_by us_for verb_der vorga waere war_kam wegge were_give werk_im werkt zeit_zum \
        zum_letz =-1,1,1,0 <goin <grew <poin <trip <with aelti aeste afier alle_aus am_woch and_send anyo_else \
        aus_drei best_wir bezie blei_im by_lunc by_work cted> dann_komm darf_es das_noch dass_sie dem_tisc die_kurs \
        door> drei_laed eine_auto eine_haus eleg> eltin enewa enges erett ewal> ezieh fahr_im fortn frue_eing \
        fuen_woch geret gnose going haft_vor hasn_t hold> ich_sie kein_anga lbar> ltin> luebe m_not mal_weni newal \
        ngern ortni pent> prog_an rekt> riefe rium> ross> rtnig schl_nich sehba spent sprei swech tnigh udiol up_on \
        vorra wels> =-1,1,2,-3 es_nich rtal> =-1,1,2,-2 <bund <ohne aelft aelt> anwae der_hers die_lini dschr ebote \
        ersor haelf held> ieden iger> itere lfte> ngel> ngetr nwael nzig> ortal raend rein_und undes urer> verso \
        waelt =-1,1,2,-1 <lobt <news <vorn am_mont ames> der_bran der_regi die_scha eferu eine_dien einre ferun \
        getra ilen> ist_nach itbew late> noch_die pric_and rged> rsorg vorn> =-1,1,3,-4 hlag> =-1,1,3,-3 agree chein \
        ichti ist_die nten> sere> will_be =-1,1,3,-2 branc bunde sagt_ein =-1,2,-3,1 chalt =-1,2,-3,2 escht \
        =-1,2,-2,0 <semi aerme ande_hers euro_nach lauf_vert messe rbar> roof> sind_ausg tersu tprei unse_eige verbr \
        =-1,2,-2,1 0_sein <bild <enth <feld <vero <wass die_besc ebody eich> entli estra gest_aben ist_eine laufe \
        ltet> mebod minat ntlic omebo ould> rece_a someb the_firm usche waerm woch_lang =-1,2,-2,2 die_land hat_eine \
        ittet =-1,2,-1,-1 0_besu 0_nove 0_p 0_that <adre <baby <feat <graz <happ <klan <notf <p> <puen <reac <thre \
        <zug> abell abge_im abor> abou_fort achfr adres afte_that ahmes an_old and_she andbu app_the atch> auch_auf \
        auss_betr befun beid_mit belle bille bits> ched> chfra chive chnec das_muss day_earl dbuch deli_time dentl \
        der_pfle deres die_achs die_halt die_schr die_ware dprei egehe eimau eine_hat eiskr elzim enktl erfa_mit \
        ergar erkte estpr eundl fahr_jetz festp for_year fstel gewo_und graz> gsten hargi hend> hfrag hive> hmest \
        hneck hrzeu icked ierta ikett im_mitt imauf in_wien inic> inkl_der ious> is_reca iskra kein_kund ktlic laech \
        lass_sich lauf_und legeh leide love_the maufs mesto mit_neue mont_bis muetz nante ndbuc ndpre necke nehm_ich \
        neun_betr nich_beim nktli notfa omers orger p_m puenk rdent reach reen> reisk resso rgart rging roehr rspie \
        rteen seri_numb skran soga_die stat_page stpre tabel tell_me tery> the_brea the_scre then_that tiges tiket \
        troma ttery uenkt ugema undli uoted up_was usin_the verar vom_mark weari whic_one zugem =-1,2,-1,0 0_lebe \
        <achs <anme <ansc <apol <arro <bach <bibl <bier <caf> <down <einl <erse <erte <expo <fill <fit> <futs <gree \
        <gutg <hate <item <mage <mine <nuss <pfin <plum <rega <rosi <salz <she> <sohn <trep <webi <webs <wege a_fami \
        a_rath a_refu aber_wie aceme aeckc ahin> alad> altba an_ihre ankt> anmel apolo arcel ased> auf_papi aufg_die \
        ausbe axis> baul_von beson best_geko bibli binar bliot blow_door bsite but_a by_tele cake_from card> ceipt \
        cemen cepti chart chmec ckche cknet cust_desk d_been da_lass da_mit dank_an das_pake ddle> den_tag der_fehl \
        der_tech die_bera die_den die_wage dose> eberh ebina ebsit eceip eckch edem> efoni eige_nur ein_sich \
        eine_wuch ekauf elfel enkel entil eppe> erbar erge_0 ermes erst_stuf es_scho etwa_von euro_vers ffael fille \
        fort_minu fuehl futsc gehei gest_0 getr_habe getre gratu green gutge habe_bei habe_sofo halbe handb \
        hatt_rech heap> hing_hat hmeck holz_nach hone> hseln iblio ich_ford ich_natu iches ieht> ients iest> ifft> \
        iges> ihre_name ilers im_ange im_raum in_alle in_leip inar> inati inik> inkin inus> iothe ist_kein ist_sich \
        istie items ither ja_aber jedem kart_geht lacem lade> lag_die land_wurd lass_ich laste left_with leid_nich \
        lers> liest lioth mach_nur made_by mai_0 main> meckt mein_sohn minus nach_wie need_two nenku netz> nich_wenn \
        nied_als nlass nmeld noch_einm ob_der obble oder_ob of_abou of_rece offe_me omati ompre onger osine othek \
        parce peich pers_gesp pfing polog prue_zur puen_auf rahm_auf ratul rech_das rein_0 reppe reze_fuer riffe \
        rifft rordn rrive ruec_eine said_he salad sech_stun seit_eine seria sgara sich_hera sind_ab sinen sler> \
        smell solle spae_ist speic stil_on stre_and stuec swap_it szusc tage_vorh telfe tfael the_bill the_broc \
        the_cust the_hous the_spot the_wate thei_mone them_on time_at trepp triff tsch> ttelf ttle> tueck uefst \
        uetze uffae ufger und_den und_hatt und_ich und_um und_wuer unse_altb unse_reda unte_mit up_took utges \
        verg_wir verl_man vert_in vier_ange vier_mona vor_eine wachs war_fuer war_mit was_ande was_soll webin websi \
        weit_im wer_eine wied_mach wisch wohn_in wuer_gern year_of =-1,2,-1,1 0_juni <show auge> engst ethin gaert \
        griff im_juli irsch mass> reat> sich_bei uchun von_im =-1,2,0,-2 agess avier bewoh fach> klavi lavie \
        said_the =-1,2,0,-1 0_is 0_sind 0_weit <bean <brak <care <choo <chos <clin <dage <dahi <earp <ecke <fieb \
        <frem <haar <halt <hose <hurr <kalt <labe <look <moin <muet <notd <okto <papi <rose <simi <sist <smil <tape \
        <tear <todd <vari <vorm <wage <wasc <wegw a_smil ab_okto ackun aeugl agege ahrge aise> aited alle_hatt \
        am_vier an_upda and_once angs_um anyo_here are_aske are_unaf arnun arplu aske_to assun atus> auf_anfr \
        auf_inte auf_nach aufba aufg_im aus_wie ausfu ausg_war barin bere_wird betr_soll bis_dahi bis_es bis_sams \
        bis_sie blei_glei brake brum_und bscha ca_0 chgla chimm chlor choos chose ckung clini creen dageg dahin \
        das_esse das_mitt das_team das_zert ddler delle den_bild den_druc der_bibl der_erst der_fall der_guta \
        der_kaes der_seit die_char die_frag die_pack die_spue dies_schi do_not down_i earpl eats> edrig egenu eifac \
        ein_ster eine_arzt eine_meis elf_grad emde> entf_die enueb er_heis er_mit erbli ermos erspi esult etige \
        eueru eugli extr_und fast_jede fiel> fotog frue_das fueh_die fuen_ster fuer_0 funk_der gefu_wurd gekos \
        gele_hat gera_von getru hagel halb_drei hand_steh hat_bis hat_drei hat_unse haus_am haus_der haus_die hbari \
        heat> heiss hende himme holun hoose hous_in hres> hselt i_boug i_can i_get ich_bei ich_bis idays iedri ifach \
        igrat ilar> im_ganz imed> imila immel in_graz isit> istin it_did ithin itsam kalt> kalt_seit kann_den \
        kass_im kass_vom klang klap_am km_umwe komm_die kopf> kstae ktobe labe_says label leid> letz_jahr lieg_jetz \
        linic llar> lob_an ltbau luch> luck> lugs> mach_ich matte mehr> mehr_erwa mein_pake mein_pump mein_schw \
        meis_bis merk_euch milar minu_elf mir_auch mit_hand moin> morn_and my_bill my_niec my_own nach_an nach_hat \
        nbrot ndien nets> nich_lang niedr nige> notdi ntens null> nungs ochge oddle of_whic oktob olung onell oose> \
        ospit otdie oted> owed> owels packu pelzi pers> plugs ppelz pray> prei_steh rbest renov resul rinte rlore \
        rnung rplug rspre rtons ruefs rverb saeug scree seit_steh serv_hat seufz sieh_aus simil smal_van so_jema \
        so_stil soga_mit spart sscha ssche ssung stan_wir statu stra_auf sults surv_a take_it tatus tears tensi \
        text> the_box the_chea the_main the_nort the_one the_ther thek> ther_are toddl tons> towel traum tters uehlt \
        uell> uerun ults> ummt> und_geho usfue usger verk_begi verl_und vers_0 versi verw_die viel_fuer vier_in \
        vom_hof von_war waite walke war_sie warnt warnu wart_vor we_re wegwe wher_it wir_sitz withi woch_hat woma_at \
        wurd_0 zert_kam zwei_das =-1,2,0,0 <aufn <bent <dry> <e3> <einf <enge <geso <gift <kate <log> <mum> <senf \
        <tort <trom <wobb <zuna a_stra ab_mont aepfe alle_seit als_vers amer> ande_werk anyo_know arnt> aus_neun \
        aush_die ausma befo_they beid_haeu beige bent> bucht conne das_ding der_aufb der_hotl doerf don_t earin \
        eben_vor ebox> eides eine_aush elev_mont equat erre_die erzti euro_haet ewuer fernb fran_am fremd geson \
        glanz groe_0 grue_der hat_angs hink> hnees hochg holz_arbe i_rang iente ilage in_0 is_open jahr_muss kam_das \
        kater kein_zuru list_gefu long_than man_muss me_and me_wher mein_enke mir_gera mir_in morg_ange mosta \
        my_card nach_schi nach_um nect> nich_gese nich_unse nnect nuebe oerfe one_at onnec orlet ostat osted \
        over_and parat prob_von prove puele rblic remde rmost rztin schi_mir senf_zuru sent_a setze sonn_hat stber \
        steh_bei stra_s terei tgebr tgesc torte trai_0 trock tstun unaec usmar vers_auf vom_stra was_nich wobbl \
        ztin> zuge_fuer zum_schl zunae zwei_mit zwoe_tage =-1,2,1,-3 ital> =-1,2,1,-2 <answ <boug <cars <conf <how> \
        <oeff <prog <vate am_nach bough cars> confi desam die_kund eiber habe_wir haelt itor> orbes ortet ranti \
        syste ystem =-1,2,1,-1 <anfr <borr <erho ausg_wird borro eiche eleit erkau ernbe hose> lanz> nfirm nschl \
        onfir osen> rkauf rust> scha_und tered utsch =-1,2,2,-3 <haus inigu =-1,2,2,-2 chnet staen taend urden \
        =-1,2,4,-5 kasse =-1,2,6,-6 eines =-1,2,7,-7 ines> =-1,3,-4,1 <sonn =-1,3,-4,2 etet> send> =-1,3,-3,1 <stay \
        schal =-1,3,-2,-1 abei> check es_das essen ounte =-1,3,-2,0 <card <riss <wohn betro estbe im_augu kind> \
        kiste need> nell> nutze rived says_the sser> usgen zum_erst =-1,3,-2,1 <boil das_frue =-1,3,-1,-2 <bode \
        <wien arton drei> enhau klapp nie_wied raete schma sted> von_habe wien> =-1,3,-1,-1 <baur <bish <dabe <does \
        <dose <halb <info <kell <phot <shru <tuet and_my anlei auch_fuer aurei baure beka_eine dabei das_gera \
        das_krei dem_0 dem_man der_jung die_tuer does> ecall egeri ehstu eiser elden ennum eplac erarb esond gegra \
        geli_am gros_lob halb_jahr heut_0 his_own hotog hstue i_m i_need i_now iefe> iffen illed im_hand in_dies \
        ingle kchen kost_extr lfeld looke ltant man_mir mehr_als minu_drei mpres my_sist neuer ngst> nhaus nnumm \
        ntie> odel> ograp oves> pfen> photo raine rarbe recal repla ruen> rver> seit_zwei serin shrug singl sorte \
        split uehst ultan und_der und_pass und_sie ureih ware_die weich well> =-1,3,-1,0 <befu <brun <kass <kist \
        <koch <ruec das_brot der_kass ehme> eugt> ich_wohn mir_mal nits> sesse trai_von tuer> tuete units wurd_heut \
        zeugt =-1,3,0,-3 artun nicht rtung rueft wartu =-1,3,0,-2 0_cent <geko <inne <komp <null <warn danke \
        dich_die die_hotl ebot> eckel ein_mens fand> fiebe fourt gepru mitt_an nkenh noch_bis rmine sfall sie_in \
        sonn_und spita stil_ein ueft> wie_viel wir_sind =-1,3,0,-1 <anbi <fuen <migr <skan <ster begi_im cent_und \
        eizun eryth fuenf heizu in_it it_is izung mal_eine migra muss_man ndal> new_one ourte rythi schn_in skand \
        tched tell> tems> ufbau und_auf urtee veryt =-1,3,1,-4 ergeb =-1,3,1,-3 <nich er_hat feren ragte uecke \
        =-1,3,1,-2 eprue frank ittel oben> ungsz vater =-1,3,2,-4 bank> ther> =-1,3,2,-3 <be> count =-1,3,3,-5 <verg \
        =-1,4,-3,-1 <hers =-1,4,-3,0 ngesc weiss =-1,4,-2,-2 gerin =-1,4,-2,-1 <send <taus ages> auch_nich die_date \
        ehend ganz> schme utoma zept> =-1,4,-1,-3 <jema flege jeman =-1,4,-1,-2 <ersa <jung <mitt bis_jahr den_rest \
        esend eute> hbar> im_mai junge leise nbau> tages tchen them_the =-1,4,-1,-1 autom elefo gelie graph iffer \
        kann_der lefon list_der man_die telef tomat wurd_in =-1,4,0,-4 <four achte schie =-1,4,0,-3 <esse <ob> <vera \
        <vorb able> agte> hrese krank rsatz =-1,4,0,-2 <aufb <verk ersat ustom =-1,4,1,-4 <heut =-1,4,1,-3 ndesa \
        =-1,4,3,-6 <unse unser =-1,5,-4,0 ab_0 =-1,5,-3,-2 ckruf eckru =-1,5,-3,-1 <wint auf_die die_seit winte \
        =-1,5,-2,-2 <pack bei_den leich =-1,5,-2,-1 <wate date> =-1,5,-1,-3 <einz <schm =-1,5,-1,-2 eimal fort> \
        imal> =-1,5,0,-3 karto =-1,6,-3,-2 pport =-1,6,-3,-1 kruf> =-1,6,-2,-2 suppo ueckr uppor =-1,6,0,-5 mein> \
        =-1,7,-4,-2 hatte =-1,7,-2,-5 einma inmal =-1,7,-2,-4 <einm =-1,7,-2,-3 model =-1,7,-1,-5 nmal> =-1,8,-5,-2 \
        <s> =-1,8,-4,-3 auch> =-1,8,-3,-4 <says says> =0,-8,6,3 <its> =0,-6,9,-3 rtrag =0,-5,-1,5 annte firma \
        =0,-5,0,5 ndet> =0,-5,2,3 osten =0,-5,3,2 chten hten> sicht =0,-5,9,-5 mill_euro =0,-4,-2,6 <firm erin> \
        =0,-4,-1,4 <rauc ncil> =0,-4,-1,5 <buer irma> terin =0,-4,0,3 cker> =0,-4,0,4 <stue <vors <who> ften> \
        =0,-4,2,1 geht> ndsch =0,-4,2,2 amen> ilome kilom lomet =0,-4,3,1 <uebe gung> =0,-4,4,-1 eason =0,-4,5,-2 \
        menge =0,-4,5,-1 quart =0,-4,6,-2 <shar bauer ition share =0,-4,7,-2 redit =0,-4,8,-4 0_mill =0,-3,-2,4 \
        <denk =0,-3,-2,5 gelae platz =0,-3,-1,4 aeumt counc das_unte haus> uncil =0,-3,0,2 krimi zeige =0,-3,0,3 \
        <droh perrt zeug> =0,-3,0,4 estan the_plan =0,-3,1,1 anal> brann die_betr ffene ierun rannt ween> =0,-3,1,2 \
        eilig imina mpany nach_die pany> prach rimin sprac =0,-3,1,3 <fore =0,-3,2,0 erwal habe_im ssion =0,-3,2,1 \
        <aufs <comm <inzw <mark aske_us euser inzwi lator lter> nzwis onst> orden posit rmer> rson> spann user> \
        verwa =0,-3,2,2 <betw aeuse betwe etwee tween =0,-3,3,0 <quar aised aken> ason> chhal der_eink hhalt \
        teil_mit ussch =0,-3,4,-1 <milc anten fuer_die lione =0,-3,5,-2 der_vert =0,-3,7,-4 esell =0,-2,-4,5 <abou \
        about bout> =0,-2,-3,5 ahrt> =0,-2,-2,3 move_to =0,-2,-2,4 <stor ohen> =0,-2,-2,5 elaen =0,-2,-1,2 <pale \
        <toll <verh <wind alett benan chrif den_weg enehm esel> fuer_ihre gar_nich gege_eine geneh hat_zum hrift \
        indet litz> palet rhaus stat_der tarbe uehen von_das wie_in =0,-2,-1,3 0_mete <anze <floo <off> <rive <warm \
        agger am_best anzei arkpl bagge choss come> die_anla die_antw ebung ermis eude> ilien kein_die kplat \
        last_von logo> lschu nners nzeig ospiz parkp praes rerin scho_die schos schun ssbra swage the_rive the_week \
        tote> waech waehr =0,-2,-1,4 <logo club> der_buer die_numm die_zufa =0,-2,0,1 <bana <erns buehn cklic \
        eine_rech ernst eubau ewinn find_im gewor giess malig nebe_dem neuba nisse nstag rften terwa tools toren \
        von_komm wie_gewo =0,-2,0,2 <angl <aufw <blit <brue <dort <hafe <kids <leuc <mile <mini <mita <resc <soup \
        <trei <wasn <wede alle_wied andst angle aufwa blitz chest chnen ckene clear das_verf der_ort ehlal enkte \
        erche escho escue fuer_roll gebae gela_von hall_von hielt hlala hters irmen kids> kraef kran> lalar \
        last_mont llstu mitar mpenl nach_gibt ngler nich_verb nkte> ntin> orche raeft raile rescu schu_die sei_nich \
        sie_samt soup> stenl they_even trom> ulen> wasn> wasn_t weder wied_ein wohnt zehn_kilo =0,-2,0,3 auf_ihre \
        on_thur rmiss stift wo_frue =0,-2,1,0 <fuhr <fund <lend <ofen <saet <stam abili auch_nur das_zeug enieu \
        este> genie laug_and lets> nach_den nieur noch_ein not_one ommit pping rech_der reing scho_da sie_unse \
        sie_zahl sind_bis stamm supp_cont tieg> uerzt und_vers unse_best waru_ich =0,-2,1,1 <drov <ehem <foll <inge \
        <lake <lead <mate <raeu <spre <tool <trad affel ailed alle> amier and_in auf_unse auf_zwei calls der_naec \
        derei dispo drei_kilo droht drove ehema eilne emali erwie follo gewin hat_dort hemal heut_mitt iler> ilneh \
        ilte> in_june iveri ja_scho kam_ein lamie lnehm ngeni nich_und nnten of_our ollow pake_der rove> sich_0 \
        the_crew the_fami the_gate thre_year trati uebe_eine uerin und_frag urde> verda year_two zu_meck zwei_schi \
        =0,-2,1,2 <erpr eine_ganz eschw laken rsich terha uerfe vert_von =0,-2,2,-1 <haeu <othe agten anchi anwa_der \
        asing auch_der chise die_verg ergue franc insti maker nchis ommun rderu rguet sions vergu werb> =0,-2,2,0 \
        <ag> <grow <hole <kreu <krum <marc <masc <obje <rein amt_hat anzah anzie attde auch_ande auf_sein aufs_hat \
        ausel betei chase die_ag die_gese die_im drei_refe egte> eine_alte entsc erber errec euro_nett gang> \
        habe_eine hand_mit herer irken klaus krumm lead> legte losed march menti nannt narbe nich_gena noch_zust \
        ntsch nvite orsta ping> reibu rrech stor> tattd tdess the_cont the_nord tscha ttdes und_haen unte_ein urchs \
        utor> =0,-2,2,1 arch> eilte einhe hase> sind_nach treue =0,-2,3,-2 ausba hares kapit ntrag =0,-2,3,-1 <amt> \
        <audi <begl <cred <geku <gmbh <make abgen apita banke bart> bgeno credi das_land die_buer gmbh> kredi landg \
        leine lobt> nanzi nsame nzern osed> sbank sign> tmach work> =0,-2,4,-2 <sett an_und enger hreib ldet> linie \
        stung to_a trags =0,-2,4,-1 derun habe_ihre =0,-2,5,-4 ionen =0,-2,5,-3 <klag inbar reinb =0,-2,5,-2 settl \
        =0,-1,-3,4 samst splan =0,-1,-2,2 <sper der_verw iven> maenn menta resse stuhl =0,-1,-2,3 <aufr <nimm ehmig \
        ehous eigt> lies_sich miete nehmi ruch> wareh =0,-1,-2,4 von_ist =0,-1,-1,1 0_peop <abov <goer <heli <leih \
        <poet <rase <sie> <spas <spon <wem> above and_so angri anien anwo_der apri_she asend bei_sie bei_zwei bove> \
        bran_von broth dafu_nich dampf das_frei dazu_der dem_ein dem_firm der_am der_lind die_hase die_schl \
        dies_mona dort_in egsch eine_gute eine_hoch eine_vert elegs elong elzug emons enaus erang ersch espru esteu \
        etry> ever_frid fford file_on foto_sie geru_am goerl hacke has_a helm> heren hoehn ich_werd islan jahr_vom \
        kein_zett legsc lockt losio manns mark_in monst nach_fuer name_on neut> ngsst nigen oerli oetry okto_in \
        olled ollem opter osion paint plosi poetr pool> rangr rasen rlitz rothe s_a said_noth spass spuer ssige \
        taete tamt> teach tneri tote_fisc trot_uebe verha verho verw_auf vor_jede wass_habe wenn_es wohi_mit xplos \
        zaun_ein zuru_in =0,-1,-1,2 0_quad <anni <beco <bedi <blaz <bren <brin <cabl <crew <cybe <duer <erke <exer \
        <hors <ring <satt <simp <tues <wach <yard ache> alon> am_sonn angre anniv anzt> areho arken at_all attel \
        auch_noch aufg_hat aufre ausst becom belon bewil blaze bung> cable chaum cise> court ctory cyber dem_gela \
        demon den_0 den_dach denti der_die der_pres der_zent die_alar die_last die_post dnung drei_land duerf ecome \
        eders efuge eige> ein_blin ein_bus ein_hers ein_jahr ein_logo eine_brie eine_ents eine_land enntn entin \
        entne ercis ergen erhei erleu erne> ersar ertel eure> ewill exerc explo ezuen feue_im find_das floo_the \
        fluec forel gasse gekle gendl gesc_an gest_die gezue grube haum> henk> hinw_nimm hmigu hoene hrena hursd \
        ideo> iesel ihm_war im_baua im_maer imply iseln isse> itste ivert kind_unte kuec_von lage_von land_ist laze> \
        loesu luech migun mill_lane mlauf move> mply> mwelt nach_ein nach_zu nated ngrei nich_unte niem_der \
        niem_verg nnive nntni ntner ntnis numm_auf ob_er oesun ohlen ombe> one_way ordnu orell ossbr ourt> ponso \
        quer_uebe rauer rcise rdnun refug renam repar retu_to rhund rike> rland rnste rotes rsary rsday rweg> s_foun \
        saal> said_a satt_mit satte scha_im scheu sgela simpl sofa_im spiz> sselt stuen tank> telzu the_pier \
        ther_were thro_the thurs tote_fore town_s ttelz tuend tuesd tvere twel_year uesda ullin umpen umwel unte_der \
        ursda verh_verb vero_das vom_gehw vorsi willi wird_am with_havi xerci zu_vero zwoe_mete =0,-1,-1,3 0_mens \
        <feie augu_in bach> bsche erweg nich_nur prote verk_zu =0,-1,0,0 0_mann 0_was <bake <besp <cler <erhi <leed \
        <nahe <sass <sozi <want <wuen ab_der ab_mitt adung alfor almen als_uns are_bril at_in atser auss_von aving \
        baker bei_arbe bete_hat betr_0 bezi_die bezif chene clerk clip_the dann_ist dem_amts dem_vier den_lade \
        der_einf der_opti der_rahm die_part die_pass disku draus drehb ebend edroh eifen ein_teil eine_medi elauf \
        ellbe elly> engi_are eress eser> etern etwa_ein eziff fahru feste ffert ford_von frag_ob gerec gstag gstra \
        habe_alle haen_bei hallo heut_beim hings ihre_proz im_apri in_husu in_zwoe inve_in irbt> kstor ladun lagge \
        leeds lerk> lerve lford liant llian mahnt mal_in marge mbau> miles mit_name morge nate> nenti nerve ngsta \
        nich_uebe nkost nspre nur_wenn of_next own_door pelte permi plak_mit prod_steh prue_hat rech_rueg repo_to \
        rgele rilli rmena rvor> sei_zu sein_lief semen sgeri sich_als slich soll_sich sort> stay> steh_der stra_die \
        stri_at swerk tage_frei talk_to talki tants thek_und they_are traeu tsers ueckl uhaen um_und und_fael unity \
        verg_man verk_und verru vom_gela vom_kund vorh_in vorm_tor ware_zwei woch_vorh wurd_noch zwoe_jahr =0,-1,0,1 \
        0_aus 0_may <arme <bloo <boes <brav <bueh <clip <coac <come <damm <dari <dono <eind <fibr <flam <flen <flye \
        <gene <gero <grub <hild <id> <idee <inha <leaf <leas <ledg <loge <maue <nebe <neis <neit <oden <paar <panc \
        <pate <play <sent <sixt <spur <step <teic <till <trit <uner <wash <weck <weld a_crim abspe acht_grad acker \
        aders adeze aehne aetse aflet agai_at ahnda ahnve ahrun airs> alle_und aming an_ein ancak ange_wurd ankla \
        ankzu anla_von apel> arbe_im armla aster astro atike atver auch_nach auffo aufg_zwei aufm_die auft_der \
        aus_einw aus_kind ausdr ausme auten baend bahnd bahnv baub_ist bei_gesc beim_betr beli_the bendr benfu bern> \
        berre betr_ein betr_muss biet> blood boote brave bsper buer_von buer_vor call_a chanz chsae chuel chuet \
        chzue ckges coach crim_seri dach_und daill dank_fuer dann_eine darin das_man das_mini das_ordn das_stad \
        deckt dem_hoch den_zwan denta der_meld der_rett der_somm der_stan der_ufer der_vors der_woch der_zust derin \
        des_offe dete> dezei die_alts die_auto die_bran die_hall die_komp die_lawi die_lind die_mini die_orts \
        die_prae die_rauc dien_am dmeld donor drei_leer drei_uhr dresd eafle eater ebsch eckli edail egier ehrfu \
        eifer eige_rech ein_der ein_foto ein_koff ein_tank eine_0 eine_euro eine_mann eine_tafe eine_uebu eine_zusa \
        eing_word eitig eklem ekoch elnah elzeu emise ench> endes enes> enhei enwas eramm erdan erern ergeg ergie \
        erhie erhun erksg erlau es_auf es_gibt es_im esden etsel euche euerg eword fahr_wurd falte fekte fens_gesc \
        ferwe fibre firm_eine flamm flens flut> flyer fotot ftet> fueh_durc fuer_ange fwach gebun geflo geflu gekoc \
        gelds gele_dass gera_der geram gerol gesa_er gesc_aber gesc_halt gest_habe gewoh ging_in got_an grand \
        grue_am grund gsamt gsmed habe_ihm habe_unbe had_aske hamm> hanzt hapel hat_nich heate heili heul> hiebe \
        hlaeu hlafs hlagg hlfah hndam hnver hoch_mein hock> holdi hoppi hoste hrfue hsaeu htbar hubs_wird huele \
        huett hund_am hund_jahr hysik hzueg ibre> ich_durc ielze imary imme_am immin in_flen in_fuld in_goer in_marc \
        in_ordn inbru infah insat inwen is_by ispon ist_frei ist_stre istra it_had itig> itpla jahr_verl jahr_ware \
        jahr_zwei jubi_hat kamin klett klin_ist kunft ladez lamme land_zu lanne last_tues leafl leic_verl lensb \
        lfahr lieg_an liese llenb lmann loge> longi ltenh luden luef_aus lyer> lzeug maen_zu mary> mbenf medai melt> \
        mess_und mgeki mhaus mich_eine mir_durc mises mit_fris mit_mein mitt_bis mming mona_schu most> motor msaeu \
        nach_bish nach_seit nach_von naec_stun naehe nale> nbruc ncake ndamm ndmel neiss neith nende ngsge ngstr \
        nhall nheim nich_ande nich_eing nich_wohi nity> nkzug noch_uebe nors> noth_and nrufe nutzu nverk nverl nwass \
        ob_alle ober_0 ockt> octo_the odule offe_denk ohne_stro oldin ollt> omsae on_wedn ongin onors ools> \
        ordn_best ordn_sei ospic oterm otore otote own_time paar> pale_spie panca parad part_with patro pice> pielz \
        plat_geba plice poli_beli posti pric_of pump_fuer put_up quer> raets rands rary> rates rauc_zieh rbaut rchs> \
        rdank rech_die remis resde rest_scha rgege rgrup rhalb rhiel rholt rimar ritts rive> rksge rmlau romsa rope> \
        rred> rschw rsery rsteh rster rtsvo ruebe ruec_mit rufe> runt_und saeu_in said_it sbesc scha_den schan schef \
        schi_habe schl_in sden> sdrue seit_wird selna serwe sfest sgera sich_kein sich_zu sie_am sie_nach sind_und \
        sind_zwei smeda so_gros soll_fens somm_hat somm_im sorgt spice spie_die spone spur> ssauf sserw stan_by \
        stel_eine step> storm stra_hat streu strik stue_die swimm tadtb tafe_und tankz tcher teher tenta teste tgeno \
        that_he the_bell the_depo the_rain the_vall tier> tmuse toter truck tsel> tsvor tted> tuhlf ubau> uchsa \
        ueckt uefen uehne uendl uferw uffor ufwac uhaus uhlfa uhof> uhr_nach ulare und_blei und_brac und_daue \
        und_droh und_erst und_trot unft> ungsh unsch unte_lieg unti_0 uppen usdru utzun verb_sich verf_gege verfu \
        verie verl_der verl_ihm vers_bei vert_der vier_frei viert vom_band vom_glue von_frue von_mit von_von von_zum \
        waer> waer_und wand_im war_eing war_fehl war_noch warml wecke wehre wehrf weil_sie whet_to whil_the wie_man \
        wimmi wine> year_and year_the zentn zu_luef zufa_ist zum_dank zwei_jung zwei_schu =0,-1,0,2 0_metr 0_pati \
        0_pump <appo <clim <grun <heil <hero <iron <neub <pier <plae <road <uebu <umsp <vall a_free a_whit aeten \
        alley annwe anwo_soll appoi becke bitt_soll blie_unve chlit ckten das_leck das_tech das_tier den_umwe der_b \
        der_orts der_rauc des_betr eezer eimat ein_blit einbr eine_stro eras> erfue flat_the flies frag_nach \
        frei_bis fris_bis geoe_ist glers head_of hlitt hoch_erre idee> ieche iftli intme ist_weit kene> leare leck> \
        leuch llato lstuh meras morg_hat mspan muend nehm_die netz_geno neub_von nich_gefu nnwer noch_aus ntmen \
        nur_uebe nwerk oedel ointm ollat omben pannw ppoin ran_the rath_zimm rbrei riege riftl roll_ein rolla \
        samm_von schwe shof> sieb_die silie sitz_in spons teich tenha the_foot the_heli tor_von uhr_ist umspa ungsk \
        unte_aufs valle vers_und vert> von_eing von_laeu whit_van yard> =0,-1,1,-1 <abba <demn <hote <krim <pols \
        a_memo aber_so absc_die aetig alers altsc appr_and ators aufsc chnis dami_ich das_mode dazu_0 demna den_name \
        dener der_bish der_frue der_inso der_kauf die_geru dite> drit_uebe ehrkr ehrsv eine_davo eins_und engi_who \
        erate eros> ertri esweh eumen evor> faeh_ein gagen geba_im gege_den geru_kg gest> gins> hnis> housi hrkra \
        hrsve ichni igure ihre_ware ingag inst> ioned kein_muss kruft last_steh ltsch mir_den mitt_den nach_weih \
        ngage otype part_von polst prai_the rgung ried> rlege rsver rtrie serst sett_by sider sing> spect swehr \
        tinga to_its uche> ueckz ueros ufsch uschu verb_auf vere_war vites wehrk wie_es wir_seit wird_soll zum_scha \
        =0,-1,1,0 0_vier <absp <acke <admi <anza <atte <ausr <bala <bat> <bete <disp <duty <eggs <entw <exch <fahn \
        <foli <full <futu <gewo <lawy <morg <nati <ohr> <poun <prom <rais <rott <sums <taiw <unde <zwec a_bala \
        a_spre ab_muss aben> aber_nich aber_sie abrik aehre aetze affen ahrel ails> aired aiwan alanc am_erst \
        and_pays ange_eine anru_ob anru_und arkre asons atchd ateme attfo aufs> aufs_tagt aughe awyer bala_shee \
        balan beamt benen beruh besc_in bespr best> bgest bitt_muss blei_bis blic> brik> chasi chdog cherc chrit \
        chron ckfor ckver confe cont_and cont_runs conta couri dami_nich das_auch das_schr das_weih dass_kein decid \
        dem_eige dem_geba den_neue den_ofen der_begr der_fili der_wirt dere_lief derfa dged> die_aufs die_ausr \
        die_eint die_mueh die_nebe die_rati dits> dort_wird drei_haus drov_out duty> easin eavin ebuer ecast ecess \
        ecide eckfo eckun eckve eggs> egist ehere ein_geme ein_haen eine_mail eine_plat eine_prei eink_der einli \
        eken> ektve elage elang emme> enein entwu erfab erge_werd erred erst_hat erst_inst eruhi erzie es_zu essli \
        esteh estig eurbu euro_weni euro_zahl even_let excha exte_thei fabri fahr_und faile fami_the farb_mit fasst \
        fehl_0 folie for_four formb fort_and frid_and futur fverf gator gedr_und gege_ist gehe_bei gest_nach gscha \
        gshof gut_war habe_seit haffe has_been has_neve hasin have_supp hdog> higt> hirty hrela hritt hroni hsel> \
        ich_brau ich_so ich_wuer ichst ickin ieges ieler ieurb igato igent igns> iligt iligu in_jede incl_the ingeh \
        inie> inlic inzur iorch irty> is_due ist_der jahr_ich jetz_nur kam_im kein_davo kford kost_und ktver \
        kund_seit laint langt lattf laugh lawye leasi leavi leut_aus leut_bei lief_hole lieg_und lies_ihre lini_geku \
        lleng llige llow> lorri lot_0 lsory luec_in lzpla m_told mains make> mbrie mehr_auf mete_in mich_nich mpuls \
        mpwer munen named nbaue nderf nerze neue_stel neun_proz ngege ngsho nich_abge nich_beko nich_verg nieru \
        nine_per niorc nnes> nordi nterl ntlas nur_fuer nzure oblem oebel oefe> of_shor olzpl ompul onent ordic \
        ordn_ist ormbr ourie paire part_and pecs> pense per_form picki ponen pound probl proz_nach puelt pulso pumpw \
        pwerk racts rahm_wurd rare> rbank rbuer rchef rderb regis reine rektv reuer rfabr rich> rity> rmbri roble \
        room> ruhi_schl rund_und sagt_er saler say_they sbest schi_sie sebue sech_leut serv_in sfueh sich_fast \
        sieb_mona sign_a signs sinc_east sits> sitz_ist sitz_mit skart slief snach so_gehe sort_of specs spri_vom \
        sregi state stet_binn stiga stro_fuer stron sums> tage_begl tagt> taiwa tatem tchdo temen tenan tend_were \
        terle thall than_we the_buye the_foun the_pape they_left they_neve tigat tool> tspru ttfor tunne ublic \
        uebe_acht uebe_zwei ueckv ueckw uelt> ugela ughed uhigt uhr_mitg ulsor umkr_von umpwe unch_the und_uns ungsm \
        unnel unse_ofen urbue ureic usel> uster uture ve_been ventu veran vert_ist verw_und von_den von_foto \
        von_gera von_sech vora_und walte war_vor ware_bei ware_vier ware_zuru week_a weier weist wer_frag werd_koen \
        were_rece werk_und what_it wied_wir wir_lief wir_schi wunde xchan year_on you_ve zahl_zwei zehn_tage \
        zeig_wie zplat zurei zuru_drei zwei_koll zwei_leut zwei_seit zweie =0,-1,1,1 <einv <grei <moeb <muel a_valv \
        aelsc am_heil ands> anzu_und armer at_six auchs beko_die der_park der_spre die_masc eady> ein_zett einve \
        ende_drei erdie ework faels fast_am foll_the for_eigh for_soup gegru ihn_nich in_one inety inhei ises> laere \
        lage_der land_fuer ligt> nety> nstes ofen> oned> ready roup> rtier russ> selb_tag sinc_the soup_and stieg \
        strec tanke the_rail thei_own they_told ties> und_noch verd_der voll_nach von_wart war_seit werk_der \
        =0,-1,2,-2 adene amte> ilch> kuerz more_than ngert nths> onths zusch =0,-1,2,-1 0_noon <auth <bila <busi \
        <clau <dir> <docu <effe <kueh <memo <mio> <pena <proc <site <writ <zuli a_conf abspr achla actic aemme ahnde \
        akti_ist aktie als_must alunt alyst analy and_had and_octo andin anntm area> arnin arung aus_uebe autho \
        bank_und barun beite berwe betw_marc bevor bspra budge busin cent_of cent_the chon> ckzah claus ctice cumen \
        curem deal> den_absc den_sitz der_akti der_arch der_beho der_dire der_fami der_zuru deska die_abre die_gedu \
        die_kont die_sie die_vere dies_mit disch docum earni eckza edit> effec efing ein_antr eine_rund ekehr elass \
        eldet elte> emeld enalt eplat ergel erms> erpfl ersa_fuer ersee erwor es_so eskar ettbe euro_zu farm> ferer \
        fina_ist fonds for_elev for_six gabes gelas gemel gulat haben hat_mit hatt_am horit iefin im_lage im_werk \
        iness ingen kauf_das kommu ktie> kund_zu kzahl last_week machu marc_and mit_dass mit_wirk mmune morn_over \
        mues_die my_soli nach_prue nach_uebe nach_unse nalys nanci nbaru nderp ndry> neral nntma nord> ntmac ocume \
        ocure oices optio ority orten other over_susp panne pay_0 penal procu rare_get remen rgeld riefi rkrei rocur \
        rprue rried rsee> rstel rters rzeic sanwa scha_lag schon seas_and shire sines sitz_der sory> spra_von staat \
        stre_of stuf_auf taats taken tammk tere> terms the_orde the_shar the_year thori tice> tles> tsanw ttbew \
        twel_mont udget uenst uhr_zeit ulato uled> ulief um_eine umes> und_ange undry ureme uspec uthor vere_als \
        vers_mit vers_werd vesto von_abge von_vier werd_der wettb wirk_von work_with zu_unte zulie zur_hael \
        =0,-1,2,0 0_an 0_grow 0_to <asia <budg <glae <hagg <quic <warr a_purc ab_janu absic ange_der anty> befo_a \
        begli beim_bund bsich cers> chtre ckly> clau_0 days_when die_auch die_haen die_krum die_mehr die_prog die_se \
        die_tier drei_lief ein_inge eine_kund ekuen expen fahnd gere_sagt gewus haggl high_cour holen icers ickly \
        igere in_whic indin iners ingef inist isebu je_ohr kauf_wurd krise krum_gurk mehr_der minis nach_vier \
        nun_soll nzier oeff_auft only_one ospek prosp quick ranty rbund regu_has rospe rrant ruegt rumme seie_nich \
        seit_juni sie_alle sign_for that_they two_more udito uickl ungse usst> verbu vere_wurd warra wart_von \
        when_one when_our xpens =0,-1,3,-3 kung> =0,-1,3,-2 0_mio <begr <da> <tisc <zusc acht_jahr als_der anwal \
        chrei chtig da_ist direk endl_ein ernah irekt ist_zum istun laeng milch mio_euro nbart nwalt rnahm sion> \
        sites =0,-1,3,-1 <anal <ansp <inso <regu ality anspr ares> chain egula heine inien insol ised> lvenz nance \
        nsolv of_this raise regul =0,-1,4,-3 onto> verga =0,-1,4,-2 das_geld ites> uefer =0,-1,5,-3 ebern =0,0,-4,3 \
        <all> =0,0,-3,2 erlas =0,0,-3,3 <abst <coun ein_gesc legt> ndern =0,0,-2,1 <flue ist_gege laeu_seit nach_dem \
        versa =0,0,-2,2 <bewi <gesu <tuer der_im erbes glich itrag nimm_die onner rehou rige> rschl tstel =0,0,-2,3 \
        <afte =0,0,-1,0 0_noch <anyt <assi <bisl <chem <flae <hist <link <loch <main <whic aber_man aeumu akery \
        anla_mit antwo anyth assis ausg_hatt bausc behin bei_an birt_cake bisla brewe burge das_buer der_bei \
        der_firm der_prae desk_is die_schn dingu eader efiel ehind ehrst eing_sie entfa ently ertvo erybo erza_sie \
        erzus etall etung eumun fahrg fangs frag_ich gest_zwei halb_stad hich> histo ich_will im_jaen ingun istor \
        jema_von kita> kuen_fuer kurie laetz late_and ldete lehrs lemmt leut_habe lieg_nun lineh mann_der mit_dies \
        nglis nich_scha nschu ntly> nythi ob_ande orgen plaet rtvol rybod schw_fest sept_in sich_die sista slang \
        spra_vom spre_der stair term_und the_best the_boil trit_seit tube> tvoll twort ugest umung und_heut und_laut \
        und_soga ustae veryb weis> wertv which wurd_eine =0,0,-1,1 <ammo <box> <brew <emer <end> <ever <fact <fisc \
        <gard <gart <gehw <glas <grab <her> <jury <oran <pool <put> <robo <sang <trik <trun <welc <wirf <zuvo a_batt \
        absta abzus achsc achse achst aefte aeter aeusc agerl akate albse alpfl am_guet am_meis ammon an_appr \
        and_four andet andt> angs> aning ansc_von atast atore atur> auhof auses aying barha beid_rich beko_man beral \
        betr_war bseit btisc bund_und bunt> cake> chorn chstu conve ctisi dach_ist das_aus das_hier das_umwe \
        dem_term den_beba den_fehl des_moeb desbe destr die_akte die_bedi die_denk die_frau die_frue die_gene \
        die_glae die_jury die_prod die_roes die_verh dort_ein drit_stoc dstif eanin ebera efte> efuel ehweg eibti \
        eihen eine_dunk ells> eltam emalt emerg end_of ende_mit entra eraeu erall erbae erhau ernoo essed esses \
        eugen eusch every fami_aus fende flat> frau_die frei_die frei_eine ftern fuen_stun gab_mir gefa_sein gehe> \
        gehwe gemal gesc_von gesp_und gewe_ost ghter gsfre gummi had_no hade> halb_gesp hat_kein hatt_muss hbarh \
        heke> hera_der hered hilft horns hrere hroug hstuh htlin hungs iale> ibtis ihen> ilft> ille> im_haus in_beid \
        in_fuen indow is_bein issve it_like ittle jahr_blei jury> kaste katas kery> kmalp kopi_der kost_drei lag_ein \
        lass_und lbsei leads leani lere> lies> lligu lpert lpfle ltamt mache malpf mehre meln> mmeln mmoni mmung \
        mung> ndow> nehm_sie nich_von nstun nteen oehnt oiler olper on_site onver ophen ounde ouris out_one pert> \
        plan_has post_the prima prueh rall> rbaen rech_kam rgenc riff> rinit rked> rleit rnoon robot rophe rossb \
        rows> ruehr rueht rwegs sache sagt_man sche_und schor schte seale sgeba shing shop_assi show_a sie_wart \
        siere sind_in smel_of sserr sslic steh_vor stolp strop stutt sverd talk_on tastr tatte tbar> teil_ab terno \
        test_die thank the_end the_fact the_park throu tisin tolpe touri ttgar ttler tuttg uege> uetzt uhofe \
        uhr_kein und_tuer unte_hat unte_hatt urger urist uses> usget uttga uvor> vers_sich verwi vier_haen von_ange \
        war_nich wege_der wegun weigt weil_das welta werd_derz woch_in wurd_stil zkost zuege zur_kenn zuvor \
        =0,0,-1,2 <exhi <hack <ll> <nomi <noth <whit absti acces adow> asten auf_hors auswe beba_0 bitio bstim \
        dene_in die_oppo doors eferw eine_inte enced erat> erted exhib ferwa hibit huetz hweg> ibiti im_alte \
        nach_erst nomin nothi oberl omina otest over_a plaus ruft_0 sie_gern sind_scho sione tzend und_wie veroe \
        xhibi zende =0,0,0,-1 <bigg <denn <ends <ener <erwe <exis <lokf <losw <midd <only <skep <uhrz <wake acht_uhr \
        akteu and_to anmae at_seve atsch auch_betr audio bigge bildl bruec bslei chwar dakte das_foto dem_somm \
        den_bonu denn> der_wald drei_lage ebsle ehnen ehnli eine_klei einm_ein elfal else_s energ enige eptis espon \
        foto_der frei_woch ftige gespa hat_vor hat_weni heim_in herig hlaef hnlic hoehu hwarz ich_kein ich_mich \
        iebsl ildli im_spit in_thre ist_mein it_by itch> jahr_im jetz_bin kalte kepti kfueh laeft lanma latsc ldlic \
        lokfu mach_die mein_band mein_mail mert> mgest mit_herz mmert mmte> morg_ein nach_stur nderg ngefr nmaes \
        noch_in oder_was oehun okfue only> osse> out_that park_0 planm reads respo rzer> says_0 sbahn sche_eine \
        sheri sich_und skept so_lang spuel stan_0 stic_ware stitu teran treic uary> ueckk uehru uhrze uilt> ulati \
        unch> und_doch usern ushed verg_den war_nur war_und weil_er wird_noch zum_herb zuru_die =0,0,0,1 0_bei <anst \
        <atta <aufl <bats <buss <deta <dres <e> <eis> <erga <erlo <fich <gasl <indo <kupf <mudd <payi <pizz <trif \
        <twel <unkl <worr <wrot <zimm a_birt abgeg aced> aitin am_heut anen> anord arner as_plan aslei at_s attac \
        aufg_und autof bats> bedie best_das bettw bis_febr blick bniss bohrt brie_hat cheit chgem comme das_gas \
        das_ober das_stud den_hund den_mann den_nach den_naec der_ansc der_filt der_haus der_stro des_werk detai \
        die_flam die_lese die_schw die_zueg dligh dort_wo drei_mens driv_off dstra ebohr ehlba ein_buss ellpl elve> \
        enbur enfen ening enmei entei enze> er_enth erbah ergis erkab essge eterw ettwa euro_hinw fees> ficht for_at \
        frueh gasle geboh gera_gera gewa_wird gewec ghall ghts> gisst gnahm gros_im hat_auch hat_ihre haus_geho \
        hlbac ieve> ights illsc indoo ist_eing isted istoo izza> klei_ist komm_woch kund_sind kupfe lbach leari \
        loodl lschw mein_geld messg misto mit_hubs mouth muddy nach_lief nburg ndem> ndoor nfens ngeze ngung \
        nich_wie nklar nmeis nordn noth_i nspie odlig ofahr ohrt> oodli oote> orrau ourin out_the paet> payin pizza \
        proz_um puren rater rauc_ist rbei> reue> rgiss rkabe rlieh rners scho_in schr_um schu_haen selb_ange semme \
        senme sept_and sgeld splae spure ssenm ssger stan_vers stook stun_in tank_expl the_man tnis> tofah trai_in \
        trot_am ttack ttwae twaes twelv ualti uddy> uebe_auf uehlb ully> umgeb unbe_sind und_als und_betr und_verw \
        und_was unit> unkla uns_ein upfer uscha utofa verb_bei waiti wass_in weil> welve wenty wrote xplod zahl_den \
        zahl_in zieh_um =0,0,1,-2 <name <wett ausg_der ausse eraen gehob iele> in_dene nich_das servi verl_0 we_have \
        =0,0,1,-1 0_der 0_eroe 0_fixe <abne <abwa <bald <beam <bind <buch <daum <dick <endl <erbr <figu <fitt <gedr \
        <impo <kris <leve <pet> <rati <riva <rohb <seen <supe <swap <tagt <tent <toep <valu <vorg <wieg <zwan aatsa \
        abge_das abneh abre_fuer abwas accor adly> aeft> akti_der als_frei am_tele ange_koen ankwa anzig asts> atsan \
        barkr been_a bei_uns beis_und below bgewi bnehm books buil_a bund_das bund_hat call_the cator ccord chite \
        chtsa chuls chunt ckere cting darum das_hat dass_der daue_an daume dem_geld dem_kont den_ruec der_ernt \
        der_kaem der_verd dere> derge die_boni die_bund die_einz die_heut die_rein dien_hat dlers dmini dner> \
        durc_es durc_rund eamte eant> eaper ebene efehl eferk egesc ein_werk eine_fina eine_kris elege elf_mill \
        elow> eners enmar ensa> envor erbek erfac erfol ergsc erha_das erle> ermar erpru es_am essun etrae ettet \
        eurer ewink expe_a figur files forma frue_hat gebe_kein geber gekeh geld_habe gelei gelt> gepla gerte gsdie \
        habe_der hbaue herku herr_von hheld hicke hier_jede hoehe hotel htend hulst hunte icato ich_back ichne iebe> \
        iebse iebte ierge igste ikers iles> impor in_hage in_janu in_vers inkt> insen ischl ist_been ithhe ittin \
        kart_aus kein_verk klag_eine kred_fuer kuen_bis kuen_stre kwage lag_es lag_mit lerta lief_die lieg_der liens \
        lobt_dass lstar meant mensa mill_der mit_ders mit_sofo mit_vorz moege morg_frue mport must> nach_ist nachu \
        nche> ncing nderu ndica ndisc neu_ausg ngese nich_ange nkwag nmark noch_gesu nstit nur_0 nzige of_from ohbau \
        ohne_antr ointe olien omple opier orway otorw ototy ousin pten> ption rativ rausz rber> rchit refu_to \
        reis_der rema_unch ressu rfolg rgsch riber ringi rmark rmen> rohba rotot rstae rufen rway> rzug> schm_der \
        sdien seen> seie_0 seit_sieb sern> serv_afte seve_this shaen shar_were sie_uns sieb_uhr sind_saem sofo_wirk \
        soll_nach stad_kuen steh_nur super susp_at tankw tells teure that_were the_mini the_thir the_usua thhel \
        tinha titio tled> to_my toepf torwa totyp ttled uchst uebe_zwoe ueckf uergs uhr_durc ulsta umste und_wann \
        uns_in value verd_dass verg_die verk_das verk_nach vers_gesc walts wann> wann_die wanzi war_mein wart_und \
        was_foun we_are we_coul wer_die werd_zur were_neve were_susp wir_scho wird_das wird_gepr withh zeit_0 zinve \
        zu_hoer zu_rich zuna_nich zuru_hat zuru_und zwanz =0,0,1,0 0_fest <desi <file <lunc <rueg <thos <toma \
        ab_morg adtra agabe ankl_gege anla_das anzau auch_die aufg_wenn aufs_die awar_noti awar_to banda be_held \
        befo_you beko_wir bere_0 blei_die busse cann_be chin> corre dansa das_mind dem_land den_eink den_kred \
        den_vers der_lief der_spor der_zusc desig die_hat die_wett dmail drei_part durf_wir echin edeck edruc efers \
        eine_wurd eing_ware enewe ents_fael entwa erft> erle_ein esign euro_auf euro_nich evisi eworb for_admi forst \
        forti frei_ist frue_am fueh_den full> gedec gekla gute_auft haen_frei handi has_move heft_und herch hlafe \
        hnjah hoef_habe hresv ich_am im_hof im_steh ist_dami jahr_in kam_es koll_aus lunch mael_habe man_darf \
        mir_aus mised mona_nich mont_the naere nbett ndans ndmai newed nich_im njahr nkred noch_gege notie nterb \
        ntwar nverb nzauf nzess oechi offi_in omise once_the onzes opti_auf ordne orks> orlae ortig otier pale_die \
        peop_in perre plan_haen proz_im prue_zwei randu rech_uebe resve revis romis roten rrect ruec_zu ruest rundm \
        rzieh sagt_land schi_in scho_kann sich_derz sich_zwei slage stel_ein stil_be stre_0 tadtr tagab tele_sagt \
        telli tenda testa the_deci they_rais those tigst tills twarn two_grou uebe_ihre undma uperm usspr verdi \
        verf_nich verg_ausg vert_zwis von_mir vorl_verw will_der wird_ohne wirte with_an wurd_dama zaufs zessi \
        zust_die =0,0,2,-3 <also <beim <verd also> beim> chied =0,0,2,-2 <biet <coul <gros <guel <lini ange_die \
        come_in could die_staa ebrau eltig erati etreu gross guelt hands have_a inste land_hat ltig> ngele ntere \
        oehe> ozen> raten rator rfahr ssig> staet stren treng ttles uelti und_verl usser verg_der viele vor_zwei \
        =0,0,2,-1 0_per <data <enou <fert <lize <staa ainst aus_nach best_eine bilan chkei chsta data> delsr \
        der_daen die_mass durc_seit eemen eigen elsre enera enoug enzve fgeho fris_von gains geme_war geno_wurd \
        greem has_sold hatt_bere hausb hkeit hnder htrec icens ichke ilanz izenz lichk lizen lsreg must_fuer ndels \
        nough olume onds> ontai pros_said reeme six_mont sold_its spok_for volum weis_niem werd_gebe zu_uns \
        =0,0,3,-3 <cent <has> elfte ertig ferti hoben zent> =0,0,3,-2 abgeh beka_der erfah =0,0,4,-3 tione =0,0,5,-5 \
        ment> =0,1,-4,2 raum> =0,1,-3,1 <erwa seite =0,1,-3,2 <foto euer> =0,1,-2,0 <affe <thro <used ab_dem \
        are_bein inge> is_not liede of_them rted> seith vert_sind =0,1,-2,1 <drin <ihm> <schi <stei <vide ammel \
        bedin cess> der_lade der_miet east> eberl enfal ezeit garte gesc_die hat_seit hole> ist_seit its_0 least \
        nschr rstat rwart schwi spot> tein> the_whol versp vom_0 werd_in zahl_und zwis_0 =0,1,-2,2 attet =0,1,-1,-1 \
        0_from <blae <broc <cale <doer <grin <lite <oben <post <regl <zuck ahrpl amina arbe_biet arzt> aters \
        ausg_wurd beim_stro bepro beri_ein berle best_am biet_0 bish_nich by_0 calen chat> chuer chure cian> da_und \
        day_with der_auft der_umst der_verl die_gege die_wahl down_the eathe eine_masc eine_stic elese erfas fahrp \
        figu_cove firm_0 fridg gebr_anla gefa_und geles geru_von give_a hear> hiene hiess holz> housa hrown hrpla \
        hure> ich_mein ieger in_apri istan ivery kind_die kost_ein lenda lieg_mit lift_plan liter man_bei mehr_die \
        mfrag mit_nach name_and ndar> ndesd nehm_das nzept ob_man obung ochur oeff_warn onzep ousan probu rfass \
        rgess riet_man robun rochu scan> schl_die sendu shes> sjaeh smuet steh_in tag_im tele_der term_on the_figu \
        the_name the_port thous time_the tomo_morn tschl tuell umfra umzug und_drei usand utzen vely> vermu vier_und \
        von_gab von_gut waer_er war_s ware_war ware_zu wenn_ich wenn_s wer_im who_had zu_nehm zu_zwei zwoe_euro \
        =0,1,-1,0 0_erha 0_stan <abso <acce <auff <beig <besu <biss <blau <cake <cask <chat <chri <died <engl <erne \
        <ersp <freu <fuss <goes <gone <guta <hies <holi <hops <infu <kent <kita <klic <loop <ml> <oats <pan> <pict \
        <prec <riet <sieh <stov <towe <trac <twic <unve <use> <visi <wond <z> <zueg a_brea a_call a_plan a_sing \
        ab_mai aber_die achel aengs aetet ago_and alien alle_verw altem am_auto ange_mir ange_von anzam aphed \
        arbe_unte are_the asche at_did at_two atin> auffa ausf_fuer autei auto> back_seit baub_soll baute been_told \
        beim_chef being betr_im cask> cent_with char_die cheib cheru chris chsch cils> conds ctors das_ganz deli_ten \
        dem_fahr deote der_brue der_kuch dert> die_app die_bete die_bett die_kist die_lage died> dienu dingt disco \
        eads> eave> ecept ederg eeken eesch ehnte ehrbe eiden ein_geru ein_hoch ein_verf eine_pfle eine_tran eing> \
        eithe eitsp ekend elf_woch emand endar engli enung eotex eptio erhoe erlei erneu ernwa ersa_und ersag erset \
        es_an eseri espie essel etret euro_beit ewoll ewspa fael_aus fast_ein fehl_in fehlu fgeri fiel_safe field \
        final flanz fonis foto_fuer frisc fuer_sich fzug> gear> gere_werd gespi gewol ggest give> goes> gone> grams \
        gutac habe_ein habe_zwei haltb hart> heibe herun heut_nach high_reco hntel hoch_auf holid hrist i_don i_orde \
        i_woul ich_auf ich_es ich_wied ictur iden> ideot ield> ienun iere> im_kast im_kell im_test impft in_an \
        in_drei in_grue in_kass infu_pump infus ingez invo_the ischt ist_wied istma it_the itchi itel> je_nach \
        jetz_mein kenn_die kenti kett> klemm klick kocht kont_auf kost_sie kratz kshop kund_mit kund_von kundi kunge \
        laen_als laute lbahn lehrb lick> liday lieg_zwis lohn_von loop> loses loss> ltbar ltem> lums> lussr \
        mach_foto mal_die mehr_zu mein_adre meld_eine mind_aber misti mit_bei mitt_wurd mmist mpft> mutli nach_habe \
        nach_mitt nach_wurd nauff ncils nebe_mir nett> newsp nfusi ngesp nine_this not_to ntags ntfae ntish ntral \
        ntwor nunte nussi nutzt nzamt nzelh oere> on_mond orage orksh oses> otext papi_0 pflan phed> phon_call pictu \
        piel> plums praxi rams> raphe rappe raxis rebs> recep reens rewed rhin> rhoeh ries> riet> riet_mir righ_now \
        ristm rksho rmutl rolle rsagt rsetz rsitz rzehr rzen> safe_noti sbrei scale scha_war schl_zu sehe_dass \
        seit_ihre sell> sers> setti sind_eine so_gewo soll_ich spae_lag spape spen_on ssgae ssrec stam_von staub \
        stays stmas stora stove struc stud_in supp_says suppe tacht tays> tecke that_i the_fair the_pict thir_time \
        tish> tmas> torag toves turni twice ucke> uebe_fuer uebe_sech ufzug ugen> ummis umzu_von und_aus und_beim \
        und_gesa unver urnie uruec ussig ussre uszue utach uteil utlic veror vert_stan von_kam von_sieh vor_in \
        vorg_hat waer_ich war_nach was_im was_on week_and weeke wer_das wette wice> wir_in wir_uebe wohnu wonde \
        wspap wuerz wurd_mein zelne zent_zu zten> zu_erre zu_weni zurue zwei_nach =0,1,-1,1 <dram <hase <oste <retu \
        <seal <stur chsen derer des_jahr drama dunge e_bike egess ehmen ein_ersa eturn fuer_den geges gewa_hat \
        heut_fest inige ist_er jahr_rech leave lieg_vor like_a ll_be mittl not_invo rama> repa_it retur rote> rtret \
        sands sinc_last sind_im ssend that_had the_car unse_lese vere_die warm> zung> =0,1,0,-2 <leut compe der_drit \
        endel erwec nchen rwech sein> um_acht voll> woch_im =0,1,0,-1 0_am 0_deze 0_fili 0_firm 0_schl <aehn <alpi \
        <anot <away <blok <ceil <chor <dell <due> <fach <fast <gere <geta <ging <groe <held <hi> <hohl <hums <inbe \
        <judg <kiss <knie <knop <kraf <kuer <lieb <ma> <ok> <prin <prov <quie <rele <resp <ruck <seku <sour <spea \
        <tats <tauc <teur <tile <typ> <unaf <unev <zuru a_boy a_fork a_frid a_lett a_news a_phot a_pric a_repo \
        a_riva aber_unte abgeb absol acke> ading aechl aehnl aerzt agel> ahnun alked alpi_0 alpin als_0 am_rand \
        angs_vor anne> anoth anzun appar apped arou_the ashes asspl at_four atsae auers auf_mein aufle aus_hoch \
        aus_wien ausha ausku ausl_ist away> bare> beer> befo_i beisp belag bene> besi_soll best_der best_und bewac \
        blaet blich bling bloke booke broc_show buch_und busb_fest call_and ceili chbet cheer chfol chirm chlec \
        chues city> cksta cribe curre cut_out dame_am dann_frag das_kons das_trin davo_zwei dem_geme dem_mitt \
        den_vier den_wert denka der_chor der_date der_druc der_gara der_halt der_inte der_ist der_quel der_rota \
        der_stoe der_wart derba desaa die_dame die_eben die_seni die_such die_tass disa_the does_not drei_bund \
        drei_stel eated eben_der eblic eblin echen echli ecke_der eckst efon> efuse ehre> eilin ein_fuen ein_neue \
        ein_und ein_wohn eine_dich eine_eige eine_samm eine_zett eing_zwei einkl eisge eispi eleas elste elves emark \
        enkar ennwa erder erfu_es erful ergy> erhin erkae erly> ermal erme> ernt_0 ernve erord erpum erst_war esaal \
        escri esse_von esund euro_davo ever_and ewies fahr_soll felt> fest_0 ffect find_die firm_ist folge for_any \
        frau_schw fresh frue_die frue_und fused galen gebe_die gege_und geko_hat geld_zuru geln> gesu_hat gewie \
        gewis gewue ginnt girl> glas_nach gnets greed hab_s halb_zwei has_anyo has_gone has_had hat_aber have_told \
        hear_the heers helve heut> heut_steh hfolg hint_und hlech hlsch hmilc hngeb hochs hoen> hoeri hohl> hould \
        hows> hrugg huess hums> hwer> i_have i_leav ich_selb iebli im_buer im_inne im_juni impro in_each in_febr \
        in_sech inkla isges ispie ist_gut ist_weg its_own jede_donn jede_woch jema_ob jung_mann juni> kein> kerin \
        kind_peop kisse klima knopf komm_ist kompl kompr laen_vom laert laett lassp leav_at lebe_das lecht leisc \
        lieb_auf liebl lieg_im lked> llein llern lobte loch_im loes_sich loke> look_at lopft lovel luege lves> mausf \
        me_by mehr_benu mein_nach mens_sind mir_am mit_plan mondp mprov nach_jede nachw naffe names nann_die ndenk \
        nergy neues neven ngeba ngend nich_gebr nish> nisti nkart nnwan nothe nutz_eine ob_ich ober_hat obte> ochsc \
        ockne oeffn oerig of_ever of_s of_seve omaus ondpr ormat otati ountr ource ourer ouseh ovely pati_ist peise \
        pfle_ist plitt ppara put_the quiet raba_auf raetz rech_war reckt reed> reets refus reie> reif_und reifa \
        relea rennw renta resh> rful> rgebl rgest riers rkaeu rkten rmati rneue rnver rockn roll_und romau roof_in \
        rotat rpump ruary ruec_von rugge s_ihm saech said_its same_day schi_die schl_gewi scrib sech_woch sehol \
        sein_die seit_sech sekun shelv shoul shows sind_erkr sisch size> skunf slos> so_lern so_war sourc speak \
        sper_der sselb ssor> sspli stay_on steh_ich steh_im steh_noch steh_stil stems ster_fuer stete stra_ist \
        sund_even supp_s tatsa ten_year the_cloc the_fitt the_prev the_stan the_trac thre_of tifik tiles tplae tsaec \
        ttabe two_hour udier uebe_mit uebel uebli ufgef ugged uiet> um_halb unaff und_beka und_fuer und_mir uneve \
        ungef unte_nun uschl useho using usion uskun varie verg_da verk_hat verk_wurd vero_in verp_am von_dama \
        vor_fuen vorha vorm_eine war_alle war_auch warn_fuer was_mach week_of weil_die weis_jema were_with werk_mit \
        wied_eing wir_hatt wir_jede zenti ziffe zu_prei zuges zwei_hat zwei_in =0,1,0,0 0_drei 0_kund <actu <ausc \
        <came <flei <girl <helg <himm <k> <kale <live <mixe <oak> <odd> <plop <rubb <seid <shan <tin> <wack <wuer \
        a_comp a_secu ackel aeme> aeufi am_hand anson appie aring atche aulic aus_taus axen> bei_auf beka_die berry \
        best_war betr_meld betr_prod betr_wie bette blei_und blie_bis brun_vor cello cent_je cept> chgeg chtes chult \
        cranb dana_funk danci daru_bitt das_vorg dass_eine dem_wint den_stue der_adre der_ambu der_ande der_wett \
        diagr dick> die_sitz dreh_durc drehe drit_mal eensh efaeh egler ein_form eine_buer eine_hand eine_teil elag> \
        elev_week elga> ello> ellos emess enke> ensho erdic ermod errys erunr espei eufig eunig fami_die ffeem ffnen \
        ffnet five_star fnen> foun_out frei_nach frid_i fusio gabel ganz_vier geld_ich gemes germo gest_verk grout \
        gskar gsmel gsmit haeuf haus_wer hbett helga hgege himml hleun hlte> hochb hschu hulte iagra ich_sei ierma \
        immli ingri inne_der ist_echt ixer> jahr_drei je_kilo jetz_0 klare knoch komm_in konfe kuec_im kund_der \
        ladek lafen leuni llet> llos> lopfe man_daru man_hat man_scho mein_ruec meld_das mir_beim mir_zu mixer \
        nach_sieb nberr ndstu neer> ngsmi noch_mal noche now_it nrein nshot nsons nstwo nterg ntonu nzung ochbe \
        of_in olle> onstw onton onumm orth> over_0 paid_the phone plan_in plies plopp praxe preci pump_bis ranbe \
        raxen rdich reac_a riss_in rmode rrys> rudel ruhe_im run_by runre sagt_die sange scho_mal secu_rese seide \
        sie_vom slaen smeld ssist sswor stade star_for stoe_die stoll story stwoh supp_of sverf swort tage_am \
        they_char to_reac tonum torin two_dist twohi uckte uerde ugska uhen> uhr_das und_bitt und_gilt und_stel \
        unrei unsi_ist urry> ussli uszug verbo verun vierm vorg_als wacke waru_unse was_char weit_offe wir_soll \
        wir_uns woll_eige works zahl_seit zu_esse zugsk zum_aben zum_drit zum_kauf zust_und =0,1,1,-3 geben verae \
        =0,1,1,-2 <ausk <disc <eige <high <mitb <spar abge_zu alen> antie auch_das der_schl die_hael die_lief \
        die_zahl ehobe einzi eview fest_die fikat firm_zu firms four> hnet> ifika inzig irms> rent> rlier schei \
        stlos teil_die teil_sich tellu tuck> um_elf ures> von_verb was_das with_thre =0,1,1,-1 0_fahr 0_urla <berg \
        <eith <gaes <klav <love <mean <prai <syst achfo aere> appea der_name ehabt elhaf emen> ering fruec gehab \
        haus_hat hentl ist_es istlo jede_mal laes_die lhaft musst nenho nersa prais rema_on ristl rtig> sie_beim \
        sind_seit to_fini und_mit unse_hall weise =0,1,2,-3 <inve estae hande kette nswer =0,1,2,-2 <befo =0,1,3,-3 \
        than> =0,2,-4,2 eite> =0,2,-3,1 <aben eine> fotos mir_die otos> seit_der =0,2,-2,-1 hers_erst itgeb sgeli \
        tzten wie_ein zu_haus =0,2,-2,0 0_km <erge <juli <km> <pfla affec ahrze als_im alte> arte> days_and die_absc \
        eferb emina ersa_komm erzen etig> fecte ferba gefah juli> last_nigh last_year latt> minar notes nthal ohnun \
        otes> schl_im semin sene> serer stbes tbest thalt time_for uette =0,2,-1,-2 0_okto and_no cing> die_minu \
        egion elber im_kran ining mmern pfeif rmina vier_maen =0,2,-1,-1 0_das 0_gram 0_schu 0_seit 0_stat <aktu \
        <anla <bego <buck <crac <diff <disa <fluc <furt <gefe <gram <grea <impr <kett <kopf <lob> <menu <need <of> \
        <reci <spli <usin <vent <wedd a_diff aeltl aerkt agai_for aktue als_waer an_teil anbi_nich anfr_mit aper> \
        arge> atter atuer auch_zwei aufna aus_ital ausfa beant begon best_seit brems buch> bucke but_the cate> \
        char_and chief cipe> crack das_ange das_gemu das_nur date_ist day_thre dem_upda den_cent den_drit der_kaff \
        der_mess der_supp der_von die_dich diffe drei_von eche> ecipe eddin efahr egal> egonn eine_nach einm_und \
        eins> ende_wurd endin entim enutz er_habe erede erha_der erkt> ermut errie erzeh es_auch es_eine essor etche \
        etito euro_fuer fahrz fassa fernw ffer> fgeno fleis fluch fnahm formi frue_war fuen_stoc fuer_naec furth \
        gehe_in geme_ist gered gewi_man glas> gonne grau> great hard> heets holds i_aske ich_mir illim im_jahr \
        im_lade im_lauf in_his in_sein in_zwan innun kalen klini ktuel lauf_des lean> lger> lieg_nich limet linik \
        llime llte> maerk mess_in mgehe miert mitg_zahl mode_0 my_daug natue nderk ngle> ngste nich_an nleit \
        noch_eine note_0 ntime nur_bis nutes nwaer of_at olger omate orde_agai ormie out_with packe pinde pumps \
        put_them recip rmier rnwae ruec_betr sages satzt schl_mit schn_war selb_hat sieht so_gewi speis ssade \
        stel_ihre stop_usin sulta supp_for swit_to szett tensc the_baby the_buck the_hour titor ttern tuerl ucket \
        uerli ufgen ufnah uhr_geoe umps> und_sagt und_steh unte_werd urthe used> venti vero_die wass_im weddi \
        wird_ab wohl> wort_the woul_orde wurd_es ythin zeit_zwei =0,2,-1,0 0_ml <abo> <elev <gezo <ital <kreb <matc \
        <resu <s1> <s2> <sess <unau argen ature auf_seit autet awers beim_aben blei_nach boil> break buchu c_0 \
        das_port den_ande den_arbe die_klin die_kuec drawe eatur ein_einz eine_fehl eleve empfe erhaf far_the featu \
        fuer_best geris gilt_fuer icing im_feld invol is_love it_with itali jahr_vero krebs lein> leven lief_und \
        lved> match maten nensc nvolv oats> olved prici rawer regle rest_werd restb rgaen rgefu rhaft ricin rokko \
        salat sind_wird srech stan_dann talie ten_time umgeh unauf volve von_dene warn_vor =0,2,0,-3 <labo =0,2,0,-2 \
        <cons <doch <ersc <fass <read <rohr <weni anke> das_gesu der_reih die_fili doch> eeps> eitsa enem> fens_sind \
        fili_von heut_vorm ich_kann ist_ein koen_sich nach_sein nich_nach nich_vor ompet orhan ramm> rankt rkran \
        rste> rtet> sie_die sind_die sorge tens> therm ticke tsamt verme vers_der von_zu was_die wegen wenig worte \
        =0,2,0,-1 <abho <h3> <keim <klap <klop <salm abhol abwei agnet almon ans_tele app_von berga bill_us \
        bund_fuer bweic ckel> das_best das_fens den_jung den_rega den_verk der_erre der_hand die_heim eichu \
        eine_frau einm_im ersa_soll ersie es_bei es_gab etrif euro_im gion> hael_der haut> hermo hunge ich_jetz \
        ichun ickte im_urla ipps> it_off jetz_auch jetz_wied kind_werd lieg_die lzimm magne mont_die nach_vere nderb \
        nehm_alle olds> onste opfen ottpl riss_die rottp rries rton> salmo satin says_she schu_rest screw sind_gest \
        steh_auf taile tipps ttpla tures und_uebe unte_im verdr vom_fahr von_lage wer_in wied_die woch_die =0,2,1,-4 \
        ingel =0,2,1,-3 druck koenn reini unte_dem =0,2,1,-2 <avai ailab arant avail erige garan gesc_das icher \
        ilabl lable mern> plain vaila =0,2,2,-4 aber> ding> =0,2,2,-3 <beid beide nigun und_am =0,2,3,-5 erung \
        =0,3,-3,-1 lift> =0,3,-3,0 atte> =0,3,-2,-2 alend broch consu rmitt =0,3,-2,-1 <date <desk <es> acked blatt \
        desk> erkra ersuc liege nach_neun nich_zu rsuch stome tomer tztei unge> up_the war_ein zteil zwei_mal \
        =0,3,-2,0 <brea entha =0,3,-1,-3 <ande <gepr =0,3,-1,-2 <arri <dich <erkr <pfle <sort <swit <tut> arriv \
        ausch boden dding dell> eets> gramm hat_zwei inal> infor irmed kraft merkt nform oden> ormit packt progr \
        redet rogra ruehs sende siste sohn> switc tent> vormi wie_bish witch =0,3,-1,-1 <chec <own> bishe ckte> \
        das_wass des_tage einan erent funde inand lden> nande nzeln ogram phot_it rther the_arch =0,3,0,-3 <holz \
        isher onnen ssel> =0,3,0,-2 <neu> <tick ackt> am_mark erien kenha nachf riec_nach usfal verwe =0,3,1,-4 \
        eiben iben> =0,3,1,-3 heute =0,3,2,-5 die_erst =0,4,-4,0 genen =0,4,-3,-1 <laut =0,4,-2,-2 <lieg das_neue \
        ich_nich kelle lles> monte nteur onteu =0,4,-2,-1 gesse imete =0,4,-1,-3 <aber <mode echni edet> odell pfleg \
        wollt =0,4,-1,-2 labor weima zweim =0,4,0,-4 liste =0,4,1,-5 <term =0,5,-3,-2 cked> einze inzel =0,5,-2,-3 \
        eiss> enst> rage> =0,5,-2,-2 <lauf alles =0,5,-1,-4 <list =0,5,0,-4 etter =0,6,-7,1 <war> =0,6,-4,-2 <hatt \
        =0,6,-3,-3 <app> =0,6,-2,-4 hat_mir =0,8,-1,-6 tter> =1,-8,13,-6 vertr =1,-8,13,-5 ertra =1,-6,-1,5 von_0 \
        =1,-6,1,4 <scha =1,-6,4,0 ezahl =1,-6,7,-3 <sign =1,-6,7,-2 jahre =1,-6,8,-4 <per> =1,-5,-3,7 <park \
        =1,-5,0,3 raeum =1,-5,0,4 der_betr haeng schul =1,-5,2,2 stell =1,-5,2,3 kann_ich =1,-5,3,0 onate =1,-4,-2,5 \
        <ort> =1,-4,-1,4 ist_im =1,-4,0,2 altun der_chef ltung =1,-4,0,3 <niem eckte jede_zwei niema =1,-4,1,2 <tor> \
        buero chere efrag from_the gefra on_0 rach> =1,-4,1,3 trans =1,-4,2,0 brief teilt =1,-4,2,1 <geht <word \
        bezah omete reibt vorst =1,-4,2,2 egen> =1,-4,4,-1 auer> lity> =1,-4,5,-2 usges =1,-3,-3,4 nsche =1,-3,-2,3 \
        assie ssier uehrt =1,-3,-2,4 <unbe etzt> =1,-3,-1,2 am_donn rain> sente the_firs =1,-3,-1,3 <gela <lich \
        aeule ist_fuer ounci saeul =1,-3,0,1 <fami asse> ein_brie jaehr uensc wuens =1,-3,0,2 <ordn <tran call_it \
        forde had_been leut_die =1,-3,1,0 <stud arned chter der_wand desse getei group issio sschu teili =1,-3,1,1 \
        <voll <zeug bis_zur eftsf ffice ftsfu gene> neben tsfue =1,-3,1,2 inger offic =1,-3,2,0 <nine hlen> ility \
        rwalt und_im =1,-3,2,1 haeus =1,-3,3,-2 <fuer =1,-3,3,-1 <nord <proz <soli etigt klagt proze tigun =1,-3,3,0 \
        lungs =1,-3,4,-3 <vora =1,-3,4,-2 <abre ein_drit gned> igned =1,-3,4,-1 lause =1,-3,5,-3 pplie ruend \
        =1,-3,5,-2 signe =1,-2,-2,2 bis_ende esuch klass =1,-2,-2,3 <kame <wo> ehren elbst feier gspla ngspl schut \
        selbs =1,-2,-2,4 nner> =1,-2,-1,1 0_june <clea achen chie_exec eulen handy jetz_in kame_0 lante mpfan \
        nur_den tower zu_eine =1,-2,-1,2 0_die 0_fami 0_jaeh drohe empfa entge errt> erst_die hat_ihn head> itarb \
        iteri lten> most_of ntenc ower> rohen ruar> sich_am store the_morn volle von_und =1,-2,-1,3 0_apri <tote \
        chutz ilder rkpla =1,-2,0,0 <eigh <haup <kess <lets <publ <said <spae abou_the achmi ackst ains> backs cheid \
        chmit ckstu die_arbe die_habe echti ein_wenn erst_seit erst_tag hat_scho hmitt i_did ich_das iehen im_febr \
        inken kstub man_uns mleit mont_eine nachd nie_nach olier omen> oten> ounds publi raese said> so_ein tag_stan \
        uns_auf want_to woch_da =1,-2,0,1 0_ange <ausl <cant <hebe <june <luef <octo <oft> <rege <rett <sola <stri \
        <wohi acht_mona alle_in and_call and_stil antee atzen bei_und bstae cante crane ctobe den_scha der_poli \
        der_webs die_eine die_klei die_zusa dies_eine eftun ehrte eidun ein_last eisst elegt erwer es_um etdie foto> \
        ftlic geht_es geno_und gesam haltu heide herei heut_noch hweig ich_nach ich_um idung iebst june> kund_und \
        linke loor> lueft mach_und next_to nktio nscha nscht nstre octob penle proz_die ratis rker> route rwerk \
        sagt_sie samm_unte schau so_wie solar strat tage_ohne the_cant tment toppt trade ueftu und_kein undin \
        was_give wied_mit zett_am zu_schl =1,-2,0,2 <say> auf_0 auf_drei broke die_taet ein_gesp eryon eumt> floor \
        man_komm ryone um_drei veryo ying> =1,-2,1,-1 <anha <conc <vorz artal bilit dezem earbe elobt erest ezemb \
        foun_that gearb gelob icker lient ositi sind_am sons> szeug uarta what_i zembe zu_frag =1,-2,1,0 <bezi <deze \
        <fixe <flug <less a_prop abge_der acht> acts> aegen aeser akers arts> best_von chwer commi das_nich davo_in \
        den_kund der_bahn die_letz edere edes> egang eiseb es_best euro_eins fixed gegan geld_0 hise> hones ich_0 \
        ich_uebe isati ixed> jahr_gena jedes kesse kohl_im ktor> kurse look_for nachm natse nderi nich_der nine> \
        nnel> nover onats oper> orste pply> proch putze rlebt ruec_der sage_und satio schr_gara skrae sproc studi \
        stwag thirt ting> tive> to_thre turn> twage uero> ungsa vor_und waltu woch_nich zugel =1,-2,1,1 <beer <stie \
        <sued es_die with_two =1,-2,2,-2 ossen tiona =1,-2,2,-1 0_in <amts <brie <invi <konz <mues <vork amtsg dance \
        dann_kam dreis ebaue eibun faehr for_it for_my gezah ibung invit ist_das less> mtsge muess naten ndigt nien> \
        olgen olven onzer sebau und_sehr usban usine wege_des =1,-2,2,0 <geza aehrl am_mona heet> nstan =1,-2,3,-3 \
        <gese =1,-2,3,-2 aendi chaff inves membe nvest ouren year> zeich =1,-2,3,-1 <kred <zust ison> on_thei \
        =1,-2,4,-3 <will einge gesel opera will> =1,-2,4,-2 eien> =1,-2,5,-3 richt =1,-1,-4,3 <vom> =1,-1,-3,3 eder> \
        lande =1,-1,-3,4 <day> =1,-1,-2,1 <uebr <wand been> chef_von ebrig erwar gentl grabe klich leute tszei uebri \
        =1,-1,-2,2 0_stel aehri aenne ehrig enner fuer_alle hrige jede_der ware_es wurd_nach =1,-1,-2,3 nenn_es \
        ungsp =1,-1,-1,0 0_als <baut <dein <elte <fare <glau <kamm <kolo <sche a_thir anner assem aupts aus_das \
        bbau> be_sent begi_um bgesa bin_fuer bzehn chwei clim_on deine dem_neue den_mast denke denn_bei der_zwis \
        derli die_chef die_eins die_stue door_of dumm_frag ebzeh eine_lauf eine_verl erahm erbre es_zum fans> \
        firm_hatt for_good formu four_in fuhr> geho_zum gela_und gelun gerah gesc_in glau_ich glaub gurt> hntes \
        hrows htshe ich_von iebze iefel ihm_zu ilett im_letz in_erfu ingt> initi is_of ist_da kino> kund_wer \
        land_der lvent mai_ist maske mein_fehl meis_mit miss_one morg_vor my_noti next_mont nging nitia ntre> nur_in \
        obwo_der oilet ormul orsch ound> pind> rahmt rent_und reor_in rough rund_fuer sches seit_woch sgesp sie_ausg \
        some_else ssemb stief strea take_plac teams the_scho the_wind thers toile tream tshef ubis> und_weis ustri \
        von_lieg walk> week_with weih_und wint_0 zeit_die zubis zum_betr =1,-1,-1,1 0_blei 0_schr <birt <boot <brok \
        <entg <expl <fenc <grat <hilf <klas <leav <moti <sah> <wedn ackie ahrga anned ask_the auch_scho auf_jede \
        auf_und aune> aush_nebe auss_uebe baut_eine behi_the blieb brenn bruch can_now chnol day_befo der_inha \
        der_mail did_the die_rund dnesd dule> eache ebena echno ednes egung eige_kost eine_vier einga eitst ektle \
        enan> entre ents_das erhal erken erst_anga ezeig fand_die fehl_die fence fight ford> freez fuen_in fuen_und \
        fuer_frei funkt geho_dass gema_habe gistr given haupt have_an herin heult hnolo im_nove immun in_germ \
        in_hall in_leed ingan ist_jetz it_was ixty> jektl kind_und kolon korb> lacki logo_von lonne lose> malt> \
        man_in miet_der minu_und mit_die mit_vier motiv muss_die nachh nced> nesda neve_been ngang nich_einm niede \
        nned> nolog noons olonn on_its oons> poli_auf press reeze riert rman> rsche rube> say_what schr_und seiti \
        selb_aben siebz sixty spaet splat sschl suche tage_spae takt> terku tgart the_conc the_fenc thro_a timmu \
        to_beco ueren ular> ungsf ungsg unkt> unkti usste vier_die von_auf vori_jahr vorl_in wand> wedne weit_eine \
        wuer_ich year_old zentr zugeh =1,-1,-1,2 <donn <febr <gete <taet <way> bruar donne ebrua eveni febru it_on \
        ittwo mittw nerst oller pfang rstag tarte the_back ttwoc twoch und_tele venin woch> =1,-1,0,-1 <chan <cliq \
        <deut <done <dual <elek <erfo <guss <jerk <lowe <reve <tryi acht_stun am_naec an_enti anked ansfe are_tryi \
        arnes arnst artme ask_abou aufg_sie begra bei_mit bei_so bgela bjekt bour> chatr ckmel days_in den_komm \
        den_prei den_term der_satz die_druc die_eign die_leit die_luef die_stel done> drei_kind drop_a duale eckme \
        efoer egig> ein_haup ekass ekrie elekt empor enoss erbea erbru ermer es_mir esswe ezeic forem foto_wer \
        frei_den from_scho fueh_das fuer_math gekri gelue gend> genfa genos graum gutes habe_und hanke harne hatro \
        hloss i_pass i_stop ilcht im_betr in_schw ingra inte_bese inton inzw_an iques ist_ange ist_jede ist_kurz \
        itmen jerks kgesc koll_sind kuehe lektr list_an mana_s masse mein_foto menha mich_auch mit_foto mmenh mpora \
        my_car my_ment ngrau nich_alle nosse nsfer nur_was obear objek of_that orzim ounce overs partm ques> radio \
        ransf rbeau rded> read_a revi_wurd robea rtmen rying rzimm s_name schem scher schi_bei sent_the serun \
        site_on sitz_jetz smeis sseru sswer stel_sei swer> tasch taube tbegi tenpf the_lads tingr tryi_to tryin \
        tsges ueckm uegig umge_und und_werd vorzi war_mir warns was_fuer washe wenn_jema wer_kind werk_eine \
        wied_ange zula_fuer =1,-1,0,0 0_poun 0_war <abi> <acci <aski <chie <cran <dane <daru <desh <disk <dues <eh> \
        <eher <eina <engi <figh <fitn <foeh <geeh <gewi <gies <hiel <hobb <hood <hydr <irrt <karr <kick <kuch <lach \
        <loud <medi <misc <ne> <nerv <nett <onbo <perm <phra <ping <queu <rack <reas <reif <reor <roma <roug <shee \
        <slip <son> <span <thea <thir <trup <umfa <unif <unli <whoo <wora <zent <zieh a_brew a_clie a_temp a_wall \
        aber_ein aber_grad aber_seit abled abte_bei acce_the accid achri ackin aerku afte_thre agspa ailt> aking \
        alle_gela alle_per als_ande als_die als_elek alsen am_hafe am_kios an_weih and_whoe and_will andby andle \
        anebe ange_auss ange_fuer annel anzer app_steh appl_on arbe_die ardin arks> arou_thir as_if aski_and askin \
        at_for at_nigh atis> atron auens augh> aulik ausg_ist ausga axisa baut> befo_she bei_glei bei_jede bei_kam \
        bei_mein bei_war bekra belad bende bensm berab berin besor bewe_in bgesp book> bstue ccide chlos chric chtec \
        chwae ciden creat cutiv dach_das daech daneb das_geha das_ich das_im das_lage das_sich davo_mit dem_abi \
        dem_kund dem_wech dem_zett den_kaff den_leut den_park den_zett dende denpr der_app der_bezi der_disp \
        der_drei der_juni der_kreu der_lang der_masc der_selb der_weih desha destl deut_und dials dich_kein die_bele \
        die_berg die_die die_ein die_gute die_neun die_offe die_pfle die_regi die_wint die_wir dien_mit dien_steh \
        dopp_prei draul dreht drei_saet ducte duess durc_mit ebekr ebste ecuti edach edin> edlic eehrt eekas egedi \
        eheri eheul ein_gute eine_grun eine_lack eine_tabe eine_tank einko einm_selb eins_ohne eirad ekte> eldor \
        elebt elhau enabb engin enken enred ensmi ents_wird eorga erabr erker erst_den ervt> es_geha es_geme es_seit \
        eshal esorg esse_wir essme estlo etwa_sagt etzus eult> exame execu exibi fachl fahr_die faire feeka fehl_ich \
        fehl_werd fens_putz ffeek fices find_den finer firm_habe fitne fits> fitt_at flas_die flex_hour foehn \
        freu_kenn from_my fueh_mit fuer_unse fungs gebu_der gedac geehr gefei gege_frue geheu geku_die geleb genes \
        gera_im gesc_bei gese_man gesp_fuer gespu gest_das gest_der gest_rund gesta gesu_werd ginge gone_thro gspau \
        hab_naec habe_mein hand_der hat_fuer heads henen henti hobby hoenr holzw hoodi hoosh hrase hrech hrste hrter \
        htech htsfe htzul hund_und hydra ibili icati ich_beim ich_fals ich_heut iform ihr_nich ilden ilzei im_sudh \
        im_verk imier immen in_thei ingin irksl irrtu isanl ist_durc ist_gera ist_noch ist_schl ist_um itati iterg \
        iterv itik> iting itzun jaeh_mit jahr_mein jahr_seit janu_habe jede_sein jede_tag joine kann_was karri \
        kart_gesc kass_bei kedin kein_mehr kein_ruef kell_des kenn_mich kept_my kern> klin_schl koll_in komm_aus \
        komm_eine konst kran_war kulat kurz_und kurz_vor lage_in laug_at lbsta lchte ldend ldorf lear_the leblo \
        lebte leged leit_bei lenab lersc let_me letz_tag looks loud> lsend lzwer mach_im mach_man mailt man_halt \
        masc_habe mbera me_in mein_beri mein_oma mein_spin meis_hat messw mfass mich_nach mich_trot mmuni moder \
        mona_fehl mont_bei mont_hat move_me moved muenc my_mana my_shif my_son my_supe nabba nach_acht nach_zwei \
        naec_am nboar ndby> nent> nergi nerha nervt nette neue_tari neue_werk neun_an next_week ngewo ngine \
        nich_gesu nich_reic nich_wuss niem_hat niert nifor nine_year nkedi nlimi noch_am noch_das noch_jema nomie \
        nsmit ntaga nton> nur_nich oardi obby> ocked ocks> oder_eher odern odie> oenre oerne offe_die offe_tuer \
        ohne_nach ohne_thea oined olide olish olzwe omie> on_pape onboa oodie oosh> oppin oppt> ortly osszu ough> \
        out_to ozial packi paetz park_kost pass_das peln> per_aush per_mail phras pings plers polis proj_bei \
        proz_und rabre raini rang_to rase> rdien reaso reht> reic_steh reik> reorg reut> rfte> rgie> riere rift> \
        rksto rlaub rnstr ronom rossz rrtum rtag> rtals rtum> rufss ruft_fuer rward saeu_an same_week sanle schi_im \
        schl_ich schr_im schu_am schu_ist schu_und seit_fuen seldo selte serei sessm sfeie she_is shif_are sich_wie \
        sie_auch sinc_spri sitzu sking sment so_als so_ist soga_zwei solid soll_die son_s sond_der sonn_bei sozia \
        spaus spin_mit sprob sraum srund sschi sseld ssmen sszue steh_ein steh_wie stei_in stel_in stest stloh stuet \
        stun_steh szubi tag_an tagsp talse tandb teil_der termo terra the_appr the_fore the_reas theat them_i \
        they_did tics> time_to to_meet to_see tscht tsfei tsnot tstei tudie tuetz tvert tzula ubild ucted uebe_dem \
        uench uhr_im uhr_mit uhr_steh uhren umfas und_hab und_schu unifo unlim uns_durc unse_abte urcht us_a uszub \
        utive verl_auss vom_amt vom_netz vom_schw vorge wall> war_dann war_kein ware_der warn_bei waru_die was_clos \
        was_nerv wedn_i wege_dem weih_war wer_am wer_etwa wer_mit wert> what_the what_they whoos wie_lang will_im \
        will_nix wirbt wirks with_my woll_blei woran worka wurd_der xamen xecut xibil xisan ydrau year_from you_get \
        zirks zu_lang zubi> zubil zuegi zum_dopp zum_zwei zur_kuen zuru_es zwei_von zwei_woch zwoe_von =1,-1,0,1 \
        <abzu <gelo <hamm <hohe <modu <punk <sat> <teac <wome a_row absa_im abst_im ahnte and_that arkin bei_schw \
        bild> book_the cord> crew_at das_grun den_see den_stan derho edreh elstr er_sich erfen erkun erner erzte \
        es_bren es_hat ever_in ewery ewher gave_me gedre gehe_die gute> hat_niem heut_als hint_jede ich_noch ieren \
        im_vori imite inde> kende kslei ligun limit lmets lusti minal mit_saeu mited modul nern> noch_nie nur_mit \
        oese> orsic parki rantw rein_lass rewer rksle rner> rtly> schi_ein schi_mit sie_bis sie_im staf_are stig> \
        t_even t_get the_minu tolle uebe_hat ugeho und_dem und_zaeh ustig ve_neve vers_sie vor_mein vorsc warme \
        wech_an wery> wird_nich wome_in women =1,-1,1,-2 <five <klae <rate arrie five> ich_hatt rtige uing> unte_0 \
        wird_die =1,-1,1,-1 0_seni <anga <earn <exit <fing <gab> <gear <join <kaem <kohl <kons <luec <payr <posi \
        <waru a_pens ab_das abgel abgew abour afft> afte_two agre_to amts_hat an_inte ange_vor arum> aschi at_midd \
        aus_eine ayrol back_from beru_hat bude> cliqu clusi cordi dacht dday> den_spae der_abre der_auf der_gros \
        dget> dicat die_gest die_ich die_tour die_zent dient eaner easte eilt> ein_halb eine_stif elev_of enpfl \
        ereie erge_wird erlag erzt> etwa> ever> fect> fell> fine_0 fined finge frei_sagt fterw fuer> gehae gilt_als \
        go_out guetu had_to hbark head_offi hter> ials> ichtm idday im_gesp in_writ insta ist_aber it_pays ivati \
        ives> jekte kam_per kohle labou lagte leane lique mai_der midda mit_ihm nach_sind namen nior> nked> not_appe \
        nur_die of_fore of_one offi_of offi_the ogist ooks> ordin orges orzei payro pays> porte quest rache rais_it \
        rega_ein rich_sich roduc roll> roppi rtigu rweis said_that schin schl_ein sein_werk sich_beid siert soll_ein \
        sschr stan_der stan_im stel_der swap> swert term> term_0 the_chie the_head the_heal they_don they_ve tings \
        ucker uendu uetun up_and verm_der vesti von_zwei vorab vorze warum was_for wenn_der were_t who_has with_as \
        word_ware woul_be wurd_die yroll ziehe ziert =1,-1,1,0 <fell <geba <geru <hail <infl <owes <rise <zinn \
        a_love albja alle_gelo am_lieb an_mit and_afte arri_on atsen came_back chaet chedu chtsk das_und dicke \
        die_gaes die_woch dir_die edule ein_konz eine_besc eine_hall enbes ende_im erleb ersam ervis espue flug_hat \
        form> four_days gaben geleg haetz halbj hand_in has_ever hatt_in hedul hortl hrich im_scha im_sued infla \
        inked it_to lastu lese_ich less_than lied> lief_bei lieg_noch man_das meld_sich mit_rech my_seco nflat \
        nich_gab nich_zuge nie_eine nitte notiz nrede on_time osts> otiz> owes> pervi poli_and pread rated rlauf \
        rsamm rutsc rvert rviso sech_mona sein_geld shalb sprea sprue sterm study tari_mit tax_numb the_room tsend \
        tudy> uebe_mona uger> unte_und uperv visor wer_nich with_inte work_for wurd_ich wurd_im =1,-1,2,-3 eide> \
        =1,-1,2,-2 <carr die_uebe eidet erato etwa_0 even> idet> konze lock> me_for more> ob_die oraus selle \
        sich_nich solve stue_in vorau wir_vom =1,-1,2,-1 <east abge_word ating ewuss im_frue lagt> nstel rede> rkung \
        sehr_viel sons_kein taeti teres that_the tige> umen> wurd_als =1,-1,3,-4 ozent =1,-1,3,-3 perat =1,-1,3,-2 \
        rate> spri_von toure tsche =1,-1,5,-4 rozen =1,0,-3,1 um_vier =1,0,-3,2 <them verte =1,0,-2,0 <can> der_0 \
        foto_von geein itag> llekt moegl nenne nigt> oegli of_my ollek prue_ist zuru_ich =1,0,-2,1 0_sept <lack \
        andes been_die blei_dami der_vor erbau im_vert monda neun_mona ngsfr onday orher peal> steig such_fuer teige \
        vert_steh zum_mona =1,0,-2,2 am_tag aus_0 rlass =1,0,-1,-1 0_im 0_plae <bit> <do> <dran <gabe <isn> <tria \
        <vaca <wend a_clea a_slid a_walk aber_mit acanc achtz aerke afety albe> ancy> and_ther ange_den ange_mit \
        are_affe are_on ategi auben aufga aught baus_von bearb beca_the cancy cherh chmut den_plan der_elte did_not \
        die_moeb die_urku dreiz dungs echtf egie> eizeh email ende_0 enpla eoffi ergan estri euro_und fair_the fety> \
        fgabe firs_the gera_aus gesp_bei gold> half_the herhe hmutz hoert homeo hschi htfer ialle iatio igene iken> \
        im_auto immt> inike isn_t issin ist_heut istak izehn journ laub> legin lensp letzu llegi maer_von meoff \
        mista mit_wir neue_hand niger niken nual> omeof paper pecto pets> publ_the rateg rever rrent safet same_boat \
        schlu seit_ein seit_oste sonn_fuer staa_ist stake stic_ist tegie teil_sind tfert the_nurs tinen trial uefte \
        uehsc ufgab um_kurz und_stue und_such ussta vacan vere_werd verti ware_mein wider wir_zu with_ten zusa_0 \
        =1,0,-1,0 0_auf 0_empl <addr <allo <aver <bede <bein <broe <depe <duze <entf <flur <fuld <gelu <gold <guer \
        <gurt <hang <konf <kuri <loll <mist <prax <prop <repr <stuh <sund <ulce <unpa <vori abin> abstu achkr addre \
        ader> adera alls> als_arbe alway am_stad amens amera ande_haeu anent ankba arbe_von at_will atzle auche \
        aufst avera begi_am bei_null bete_lag blish boug_the bring bschi call_with centr chemi cheri chkra chlei \
        chleu choen chwim chwin dankb das_arbe das_eine das_syst das_wett ddres dem_zwei den_schl der_dreh der_gewe \
        der_prob derle des_unte diato die_das die_klas die_lohn die_sich die_tran dlubb droh_zu dsche dunke duzen \
        ederl egale ehand ehsch ein_haus eine_spre elche ellwe eman> enbre engi_at epres er_sein erage erfor erkan \
        ermit ernse errat erst_beid erzah es_neun ewegu fachk fahr_der ferns find> frei_in frue_legt fuer_kund fulda \
        gale> gege_0 gsfri guert gute_laun guten habe_es hause hmens hmeri hrgan hschn htsst htzus hwert hwimm hwind \
        i_got i_stil iator ich_gehe ich_jede ich_scho iders iews> ifen> ikant in_voll inall inter ints> ished itsch \
        itsni ivver jahr_das jahrg kamer kbar> klas_b koffe komm_uebe ktivv kuche kuen_sind kurz_nach lader lag_bei \
        landl lcer> lekti lent> licat ling> link> lishe lking llwer locke lolli lost> lubbe lussb lwerk mal_das \
        manen mania mann_von medi_s mein_schr mens_verl mir_als mir_der mit_schl mona_aus mont_at motio nabre \
        nach_eins nachs naec_morg naec_somm nally name> ndlub nich_verl nkbar noch_mit noch_nich now_the nuten ochze \
        omani omer> omoti orema ories orige otion our_regi ourne pends plan_and ppen> pplic promo propo proz_mehr \
        proz_weni pzig> rbau> rchsc reitu reman repre rersc rints rlade rlese rmane rmont rnseh roche romot ropos \
        sass> satzl schl_an schoe schr_seit schw_und seit_aber sembl sfris side_acce sie_mein sie_sich sind_vor \
        slow> snied stan_in steh_alle stei_die stick stim_die stori strei stric stun_die sunda tativ terve the_frid \
        the_medi the_part the_post the_wall the_work then_sent tiefe tikan tivve tler> tore> torie trich tsnie \
        twel_week ubber ublis uebe_tari ulant ulcer ulda> um_sech und_ents und_setz und_zeig unday unds> unkel up_it \
        urtei used_to ussbe uzen> verag verf_wurd views voll_lohn von_um vorg_das vorg_die vorig vvert waer_oder \
        war_so was_in was_told was_wron weil_ich welch wert_fuer wher_the whet_you wurd_auf wuss_beim wuss_ich \
        zule_0 zum_naec =1,0,-1,1 0_ausg <geei <gele <mask <nurs <rats <whil a_cour a_cust acken and_was arifa atist \
        car_park chtss crew> den_scho eeini eine_lage elter enig> etver eworf fabsc frue_0 gaeng hile> home> ietve \
        ifabs mietv mmerp nnern nstei nurse pro_woch rifab runs_unti sind_unte tatis vert_im while windo =1,0,0,-2 \
        <prod <wirk angeh cence den_dien eine_einz grees icenc many> morg_die onal> orbil produ rbild rksta stun_ein \
        teen> ufsge vorbi wickl work_on =1,0,0,-1 <alwa <arou <atem <base <baug <begi <bub> <code <curr <depa <ders \
        <derw <drop <exce <fair <fini <flog <geae <gena <good <goss <guil <hone <klim <koec <krac <lega <leip <many \
        <matt <mit> <naec <nann <neun <none <ques <sail <stai <surp <swea <tass <tast <taub <ten> <toed <woan a_cv \
        a_mont a_note a_pers a_seco a_towe ab_die admec aeger all_from alle_die alpla am_frue am_nord am_tres an_von \
        aner> anet> angab ange_auf angek ania> anlag apri_and aseme assed atem_in atemn ateur atre> auger basem \
        bei_niem best_mit bin_ja bloc_weil boat> breat brie_die bsolv bten> can_hear cepte chann chaut chef_hat \
        chem> chlic chwan dame> das_stan degre dem_ich dem_mess den_aben den_haen den_vorg depar depen der_eins \
        der_gepl der_netz der_plat der_reda der_schn der_sitz der_stre derse derwe didn_t die_fest die_hand die_umst \
        dmech doch_die eaend eatre ebels ectin eeze> egend ehaen eife> ein_auto ein_fami ein_grab ein_kilo eine_durc \
        eine_ist eine_mit eine_woch eing_sond eipzi ekrae ekran elade elbau elf_stun emble emnot enbad ende_ist \
        ength enspi ents_ich epart epend epted erfuh ersel ertag es_zwei essie esten estio exist fahr_ich fair> \
        feue_und fili_in find_ich finis flueg flur> foto_vom frag_sie freig geaen gelad geldb gele_und gelst gepro \
        ghtly giona gossi grab_eing gros_kino grue_von gsarb guard guilt habe_wer had_it hall_die hand_out hanne \
        haube haus_mit heatr henst hine> hint_sich hland hrien htly> hulab ialpl ible> ich_an ich_zwei ierze ightl \
        im_intr im_labo imme_noch in_i in_klin in_wake inche inenp ingeb inish inke> inkge innig intra ipzig iradm \
        is_now istri itags ituie itzen jahr_nach jahr_vor judg_call judge kann_sie kein_betr kein_bode kennt kgeld \
        koech konz_fuer krie_die kultu kursi lanze laube legal legun leipz lenba leut_an liere lima> link_zu linkt \
        lives ltati lumen lways mahnu man_hoer masch mehr_eing mehr_mein mein_chef minu_die mit_atem mit_eins mnot> \
        mont_afte morg_um nach_abge nach_beim naech nbad> nbeza ndeln ndle> nenbu nenfu neue_betr nfte> ngabe ngere \
        ngth> nich_den nich_esse nich_in nich_sage nkgel nlage nnenf noch_den none> nsinn nuary oande ober> obier \
        oder_nur oduct oedli oepfe ohne_murr on_shif one_and onest orary ossip peak> pecti pendl perma pers_bei \
        porar portu pres_gera prob_ist probi provi putzf quar_die radme ranet rauli rbren rchge reate reath rfuhr \
        rgeon rinkg rlage rlegu robie roman rselb rsier rtime ruiti rushi saili says_no schl_gema schu_vor seit_augu \
        seit_frag seit_janu seit_okto seit_vier sensc sgabe sich_nach sich_selb sie_mich sie_mir sieg_wurd sind_nich \
        site_are six_week sixt_one soll_wir some_s ssip> staf_will star_up stay_at steh_die steh_halb ster_weil \
        stion swaps swear t_answ take_the teil_ist tele_gesa temno tempo tgese the_cate the_day the_judg the_summ \
        the_west this_mont thur_and tief> tigen tille time_and tisc_vom titui tives to_find to_stop tober toedl \
        torat trane trate tual> tuier twic_this tzfra udge> uebe_habe uegel uesti ufste uhr_ein uitin ultat ultur \
        umges unbez und_arbe und_hiel und_meis und_milc und_nimm und_sein unte_span urchg urgeo ursie us_on usgab \
        usgef ushin utzfr verk_ein verpf verst von_fuen von_hall vorm_ein walls waps> war_in was_sie wass_ab ways> \
        we_lost week_the weira wer_was werd_betr were_told who_lost wied_heim wirb_mit wird_in wisse woand wond_whet \
        wurd_ausg zfrau zialp ztuer zu_vier zu_weih zu_werd zwei_besc zwei_lehr zwei_ster zweir =1,0,0,0 0_verl \
        <abbe <anae <arab <asks <boss <bueg <calm <clam <geja <ilka <kino <kopi <remi <rum> <runt <subs <surg <trap \
        <tref <unlo <wahn <wiss <yach a_blok ab_und abica aduat aesth aetsc ahmt> ahnsi alkin alkou anaes and_came \
        anima anual appt> arabi arbe_ist arbe_nied arunt asks> at_thre augun ausb_hat ausb_ist ayern baus_am bayer \
        been_offe bei_abge bei_rund beri_unte betr_kuen bica> blei_ich boats bohn_die bsrae buege built calm> candi \
        chrec chulu clamp corde dana_noch darun das_konz decen dem_satz den_tisc der_abte der_bub der_vier dersh \
        deuts die_kaff die_lack die_laut die_rett die_tari die_zwis dien_fuer dort_zum drit_lehr duate durc_der \
        eberb ebest echst eckwu efeie ein_prob ein_unte eine_kart eing_im einz_mal emind emser enpre epots erfu_die \
        erhi_eine ershi erstr esthe etaer etigu etist euro_an eutsc fili_am firm_war ford_vers frag_und fsteh \
        fueh_sich fuer_mont garda gemer geon> germa gets_the ging_die gradu gros_habe guide habe_am hael_das \
        haen_noch haet_mir hall_zwei has_shut hat_ich hebe_die hetis heut_gege hin_und hnsin hochz hulun hwang hwarm \
        ich_sons ichem ieure igger ihm_den ikeri ilka> in_supp inds> ineha inspe inte_in ist_sais istic itleh itzli \
        jamme jobbe just_want kam_der kamme kends klats klin_das konz_hatt kout> ktivi lamp> lappt lbein lear> leib> \
        lkout llbei loch> lucht mail_kam mal_gete man_who mande mann_am manua mess> mete_hoch mgewo minds mir_jetz \
        misch movem mschu mser> naest ndesb netzt nfaen ngela nglue nix_aber nlock nnig> norm> not_resp nprei obber \
        oene> offe_in onala onale oppor orded ortbr othe_peop oveme oyees pass_ist pers_fuer poli_ford pots> \
        prue_scha rabic radua remin retae risti rkant rship rstra rtbru rtuni ruft_der run_a s_on saugu schl_verm \
        schl_war schm_drei seit_im serv_is sible sie_war sinni some_has sssta stant sthet stun_am surge tbruc terzu \
        the_new ther_s theti tisc_und tist> tlehr tlini tonie trapp treff tun_wir tunit uides ulik> ulung umgew \
        uncin und_wer und_zuru unglu unloc usgem usgez vemen vered verra vers_an vice> vom_tisc vorz_bis wahns walko \
        wange waves weep> weil_sons weit_in wellb when_it wir_wuer wird_man wiss_woll wohn_blei woll_ich wortb yacht \
        yees> yern> zu_tief zwerk =1,0,1,-3 <drit <druc dritt in_zwei rgebe sitze uenft =1,0,1,-2 <bela <revi aeche \
        agai_a andsc auste bauen baust beauf by_a code> dropp ehalt ereit erlie ether ferin freie hat_um hat_zwoe \
        ich_in ount> raeu_von ratin rning statt tlos> ught> verli weil_der word_der =1,0,1,-1 <cloc amed> are_stil \
        auto_hat bgeha carri clock den_wart dene_die der_baus der_ents die_baus die_mitt die_sais eded> eeded \
        eigh_year erket estat ewiss febr_the fing> for_us gest_abge gleit igert lokal paets rkett schmi shar_are \
        sheet stan_am to_hosp two_peop verh_mit weil_seit zuru_das zweck =1,0,2,-4 gert> =1,0,2,-3 anche berei nders \
        =1,0,2,-2 <lice inget licen ness> =1,0,3,-4 <acht =1,0,3,-3 <more besta =1,1,-3,0 digun them> =1,1,-3,1 \
        <frie hat_0 ietet =1,1,-2,-1 <ausf <m> abend betr_und irkli rklic turz> wirkl =1,1,-2,0 0_janu <bitt <each \
        <kaum <legt <mond <urte bei_0 bgesc bitte der_unte die_naec ersan genau hein> ich_ihn kaum> leas_0 leben \
        lled> nich_erfo nie_gese nvers osses raut> rher> rsand ssene tause traut tuhl> vorhe =1,1,-2,1 <laen \
        =1,1,-1,-2 <boat <cell <coll <line <obwo <righ and_some aroun bwohl chweb ein_zwei fahr> hrieb man_sich \
        ob_sie obwoh rrivi siege =1,1,-1,-1 0_at <ausz <both <chee <dece <emai <germ <moeg <much <noet <tram <umzu \
        <wein <wide a_week a_well abine actua ago_the agram ainin an_0 appe> appen ask_for aske_me been_repo \
        bei_seit bensg broet chien chlan chuhe crac_on ctual da_der das_sei der_arbe der_ganz der_kita der_stra \
        derga dersp des_hers die_abfu die_fach die_list do_i eadin eans> ebaut egrab eiert ein_guta ein_woch \
        eine_mont eitag ensge epfe> erze> eselb fassu freun fuer_mich furt> ganz_gros gebau gekra gema_und gerat \
        grati had_a has_aske hat_bish he_boug huhe> ielt> iesst im_eins im_wint is_miss land_war lauf_bis leut_auf \
        lice_and lieg_seit lings llers lower maer_eine man_eine mehr_ange mera> move_the much> mzug> nine_the nitt> \
        nnung noeti nsgef oetch oetig offi_says ottle oyee> print raft> readi rech_einm reda_und reina reita reize \
        reund rhalt rline roetc rplan s_in sand> scann sech_minu shou_out sich_in sollt spind stech steh_0 stem> \
        stun_und szueg take> tausc tbrin the_draw the_parc the_staf the_time then_i thre_firm throw timet to_put \
        tues_and uellu ulich und_nich vatio von_acht von_mein werd_0 wir_die ybody zehnt zuge_der zuru_der =1,1,-1,0 \
        <face <pfan <zula anzen beitg bess_als beweg can_t das_regl die_best die_lauf eites eitge gese_habe gged> \
        gram> hief> laine legt_sein lifte loese ltern mens> plica rweil schu_mit tgebe the_lift umst_auf und_0 \
        wech_nach weit> werd_bis =1,1,0,-3 <the> macht ndel> orted =1,1,0,-2 <dann <innu <mind <morn <wann <zuge \
        achwe bei_ging bei_laeu bers> both> chnit dann> den_schi der_innu dheit eine_schw enigs ereic ested ficat \
        hwebt ienen ifica im_zwei laeu_die mich_in mit_eige morni ndest ndhei nigst oenne oeren ollie ornin plan_auf \
        rees> riger schle scho_0 shou_be sundh undhe unse_haus webt> zahl> zige> =1,1,0,-1 <ago> <phon <re> <sile \
        <verp <wave <whom accep alle_0 alle_sich anme_uebe betr_verl bisl_nich bstur ccept comp_has da_scho dabe_und \
        daru_eine deln> dem_firs der_eige der_herr die_mess dkass eantw egekr eichs eine_tag eine_vers ekomm enfue \
        fall_das feife gelt_als hat_gena hlich hnitt innt> jahr_so jede_mont krach legek liert nfueh ngsso ockie \
        off_in ohne_heiz re_stuc remse schmu sich_den silen sind_noch stan_das stufe uben> urren versu whom> \
        wie_frue wird_bis zahl_die zeits =1,1,1,-4 rien> =1,1,1,-3 <raus erwei =1,1,1,-2 am_vorm binde das_erge \
        latzt minde schni =1,1,2,-3 ervic rvice =1,2,-3,-1 anges prei_fuer rrow> =1,2,-3,0 rund_0 =1,2,-3,1 anga_des \
        =1,2,-2,-2 ebroc gebro im_mona =1,2,-2,-1 0_of <getr <new> <note atzte auszu der_mont enau> erlic ffere \
        habe_das herr> iegen not_a of_its sgeno tage_nach usend xtra> zwei_tage =1,2,-2,0 <sehe ab_sofo auch_in \
        fuell hies_es risch war_das =1,2,-1,-3 picke =1,2,-1,-2 <anyo <pfei <tell <tief aert> anyon bis_mitt clos_on \
        coun_and eres> ertif fnet> grad> grun_ist hree> klopf laut> lber> ngsze nsult nyone orrow regio rhael rtifi \
        selb_die sgefa tatt> three ttage year_ago zahle =1,2,-1,-1 0_two <aush <grau <meld <scan <spin <taxi <vorh \
        eprob erden lasts mann_ist rown> shang soll_man taxi> ushan utes> wende =1,2,0,-4 nser> =1,2,0,-3 cket> \
        ellun heits iling llung this_morn unten =1,2,0,-2 <brem effne einig frage uebe_0 =1,2,1,-3 rest> =1,3,-3,-2 \
        <weis immer roffe troff =1,3,-3,-1 <schl =1,3,-3,0 issen =1,3,-2,-3 <erha aelle ehler till> =1,3,-2,-2 \
        0_minu <mai> etrof hang> hler> linge neuen onsul techn uerze =1,3,-2,-1 dress hand> jahr_war sher> sses> \
        =1,3,-1,-4 indes =1,3,-1,-3 <zwis hnike offen ollte same> unden =1,3,-1,-2 chnik sonne =1,3,0,-4 <noch noch> \
        =1,3,0,-3 <port etzte =1,3,1,-4 <koen =1,4,-3,-3 <vers =1,4,-2,-3 gleic robe> =1,4,-2,-2 <kund =1,4,-1,-3 \
        <stil =1,4,1,-5 nnen> =1,5,-3,-3 <alle <same ander =1,5,-2,-4 <schw =1,5,-1,-4 still =1,7,-3,-5 <auch \
        =2,-8,6,0 zahlt =2,-7,5,1 ahlt> =2,-6,2,2 worde =2,-6,4,-1 <sagt =2,-5,-2,5 nacht =2,-5,-1,4 <hall rief> \
        =2,-5,1,2 <mail amili ehrt> milie =2,-5,2,0 time> =2,-5,3,0 eteil =2,-4,-2,4 <scho sday> =2,-4,-2,5 <uhr> \
        =2,-4,-1,2 dort> =2,-4,-1,3 ieman =2,-4,0,2 <from <head from> =2,-4,1,1 <appr <what aerz> famil iesse what> \
        =2,-4,2,-1 hsten =2,-4,2,0 ister =2,-4,3,-1 ator> ichen =2,-4,5,-4 ings> =2,-4,7,-5 <us> =2,-3,-3,4 fahrt \
        lant> =2,-3,-2,3 esday ivers there =2,-3,-1,1 <dazu <half mmer> naec_woch =2,-3,-1,2 <clos <cour <glue <prae \
        auf_eige dazu> im_erst mein_toch punkt ruppe um_den und_wurd =2,-3,-1,3 esser =2,-3,0,0 earne eetin gesuc \
        hauen liess mail> meeti vers> werde =2,-3,0,1 <grup <wird bei_die da_war of_0 wird> =2,-3,0,2 <let> hutz> \
        werbe =2,-3,1,-1 close pflic =2,-3,1,0 <durf <spri <toch calle chaue dung> durft entie ich_im jahr_bei ochte \
        sleit tices tocht urfte =2,-3,1,1 fene> =2,-3,2,-1 <absc <dire aehrt aison ation eugni rund> saiso ugnis \
        wolle zeugn =2,-3,2,0 <deci ammen im_deze =2,-3,3,-2 <je> gibt> =2,-3,3,-1 sgesc =2,-3,4,-2 <vert =2,-2,-3,2 \
        lbst> =2,-2,-2,1 bleib fuehr =2,-2,-2,2 der_alte lding rfen> ttelt und_zwei =2,-2,-1,0 ammer beca_of \
        beko_bei der_zusa die_fuer ehrja entat hlaeg hrjah ildin irthd lehrj llem> mein_ausb noch_mein rthda sfahr \
        thday uildi usfah =2,-2,-1,1 <echt <even <foye <kept <midn <see> anden betr_hat build der_spit die_ande \
        die_koll dnigh eitsz elung foyer gestu gnis> grupp hste> idnig ionie itsze kept> ktlei lager midni nraum \
        ohnt> rking sind_auch steht teht> tence ueche und_dana und_hat uppe> =2,-2,-1,2 isst> kassi unde> =2,-2,0,-1 \
        <abma <lang <tour abmah antin bmahn chnup cisio decis ecisi erkom ghtee herre hnupp hteen kenn_ich laege \
        name_und neers nuppe oehne pers_von pruec rekto rinke schnu sued> ther_in tkost =2,-2,0,0 <dedu <exec <gega \
        <go> <hadn <hann <laeu <math <nie> <real <satz <why> <witz <yes> abges abzug acht_woch annov auf_stat \
        bei_frau bei_in bends bstko bzug> chste chtta ction deduc dem_park den_die die_mich die_stie eally ears> \
        educt efang efris eiera ein_ausf einar eine_absa eine_schl erabe erfae erks> ernze fuen_uhr gefan geht_hat \
        geht_ich gten> hadn> hatt_mit htsge httau i_star ich_trin ichtt ierab ighte igung im_drit inarb jema_fuer \
        kein_einz konta laeu_das lifts login lsch> mathe mein_stel mich_inzw mmiss ndin> nften nich_auf nisat nnove \
        nstha ntakt ntgel nzeit obstk ommis ontak ormal peop_who raegt reall rfaeh rgets ringt rnzei rspro rstan \
        samme sehr_geeh sein_kann stkor tarb> ternz tgelt tkorb ttaus tudiu uchen udium und_zuge unse_fili vier_rund \
        von_uns when_my wher_my wie_das woch_eine year_at your_own zusag =2,-2,0,1 <jaeh <next andy> der_kuec eting \
        euten next> rend> roke> svors =2,-2,1,-2 <memb ional lieg_unte verse visio =2,-2,1,-1 <band <clie <fael \
        <hing <neve <sais <sehr <selt abbau alled and_when bei_habe besse best_nach bungs clien darf_das die_name \
        die_sonn eitet ektor emie> erren estim euro_and fice> gisti hrlic ich_eine itten lern_man lgen> sehr> sitio \
        terge trage tsger weige =2,-2,1,0 <verr an_den chdem das_der hdem> ich_vers laeuf lingt mit_drei nur_eine \
        ohne_dass verre =2,-2,2,-2 <nobo beid_seit der_hall esehe geseh latio nobod obody uren> =2,-2,2,-1 eissi \
        issig never stimm usamm zusam =2,-2,3,-3 ement =2,-2,7,-8 <abge =2,-1,-3,1 <fueh einem inem> =2,-1,-2,0 \
        <car> cours ette> igens ourse rakti rnen> spit_der =2,-1,-2,1 <b> <beri <did> <gut> <home <move <selb chtsh \
        dem_werk frei> hat_den inigt kein_frag ours> telt> =2,-1,-2,2 auf_eine rkenn =2,-1,-1,-1 <brut <kuec <swee \
        <takt acht_von aetzu ageme at_lowe at_this back_each band_are becau besc_hatt besti brutt cour_for cran_oper \
        dane_und darst das_ansp depe_on die_als ecaus ecent eine_wohn eing_frei enbar enrau erkst exam> icks> \
        im_quar in_cork ist_und jede_ein ktika kuech leng_of llena messt my_last nagem nigh_shif perso prese \
        repr_begi rest_of rutto seco_week shor_afte so_many staer sweep taerk tlohn toed_unfa ttags utto> wer_aus \
        what_to when_you will_run wo_die woch_am =2,-1,-1,0 0_post 0_vorh <cork <dazw <gain <gefo <gema <gets <hub> \
        <july <leng <life <lust <pein <plak <slee <w> <wuss abge_ware absc_und aeuft allem als_eine an_jede and_cove \
        andid anfae anike assel azwis befri bei_find berno bewe_sind bin_zuru birth boots chani chefs chtzu cork> \
        dann_unse darf_nach das_erst das_vor dazwi dem_tari den_kurs der_kund die_team die_umsc drit_jahr dscha \
        eams> echan echun ecord efel> ein_team eine_der eine_erkl eitsn elern eone> erend erlit erman ermon ernom \
        esagt esstr estue euft> fang_im five_roun gaine gange gefr_was geme_hatt gesag grun_wer gut_die hanik \
        hat_das hat_mein hday> hefs> heidu hleif hlten hour_for ich_dach ich_drei ich_nie im_dien im_entw in_sich \
        issed it_up itte> july> kam_nie kein_hat kein_stel kunds lage_bei lakat lcher leep> legt_die lehre leife \
        lengt lish> m_a mal_gefr mein_unte meone mess_sind mitt_und my_plan my_slid nachr nary> nbar> nbefr ndess \
        near> norma ntati ntine oder_erst ollen omeon onat> one_said oots> orkin ortun overe picks plaka polie \
        proz_ab quer_mit quere recor rende rnomm same_0 sehen senta seres sich_uebe sich_wer sides sleep someo ssing \
        sstan starb steh_aber stop_work tag_und talk_at the_norm the_site the_ware they_say tioni tour> tzusc uellt \
        unbef unte_nich unted vom_erst wird_bei worki you_did zahl_auf zusa_im =2,-1,-1,1 <give <hear <led> <refu \
        <waeh a_sund at_midn aus_der da_auch eige_an ereri hensc lauf> plac_in rane> =2,-1,0,-2 <baus eiger ennen \
        hitze im_janu jetz_im mit_den ngeru rupps scho_im uers> upps> =2,-1,0,-1 0_abge 0_i 0_mai <anno <beca <crus \
        <ehrl <fehl <gara <gekr <guar <hitz <krit <lads <loeh <manc <muen <onke <pape <pers <pres <prue <radi <rota \
        <ruma <slow <tags <taug <test <ton> <vorj a_m a_mana a_recr a_two aber_ich absau aenie agers ahlen ainte \
        akat> aktik all_in allst ally> alte_firm am_haeu am_kueh an_der anga_von ange_0 annou appr_at arbe_wied \
        auch_am aufze augen ausfl bands befo_east begin bei_hat bei_nich beim_holz beitu berbr bitt_einm by_post \
        came_to canne cates catio ceshi chach chent chtfe cond> crush das_in days_with dem_depo denze der_ausb \
        der_dien der_letz der_paus der_team die_back die_paus die_pres die_wand drauf drei_ein du_die dual_stud \
        east_and eath> ebers echat ehlt> ein_0 ein_plak eine_anme eine_bewe eine_lehr enche ende_war enfah enien \
        enzet erkul ermie erst_halb eruf> es_ich es_noch es_wurd eship euro_die faen_um fine> foto_im fssch fuen_der \
        fuers fzeit gabe_am gega_der gemen gerei gesc_habe gest_und ginee hacht had_gone halb_bei hanno harte \
        hat_gefr hatt_ich hiel_ihr hlerk hough hrzei i_sign icesh ichtf im_depo im_flur im_nach im_vers in_elev \
        in_four in_kein in_rent indu_und ineer ionar ipped is_recr ist_nich istik itnes itssc jahr_davo jede_mitt \
        jede_mona jekt> jobs> katio kaum_noch kmeld koll_seit komm_im komm_vorb kriti kstat lache lads> laufz lbau> \
        lear_to lege> lerku lift_are loehn lohn_ist losse lplan ltur> luded maeni maer_und man_schr manch mir_das \
        mitt_geht mont_ange my_firs nann_das ndenz near_the neun_von nfahr ngers nkomm nnoun no_cert notar nounc \
        npfli nstie ntisc ocati ockin off_walk onary onkel opped orjah osser otarz out_at paren pfla_und post> pted> \
        put_me read_this rede_sie regel regi_dire rgang rick> ritik rkult rmiet rota> rumae rzahl s_bei s_beim \
        sais_ist sarbe sberi schac schwa sech_indu sei_inte senra sich_an sich_nie sign_my sind_wir spare ssens \
        steh_an stenp stik> stor_mana t_come talk_brok tarzt taug_me taugh team_bei ten_week the_birt the_bott \
        the_labo the_radi the_shif the_trav they_paid thoug tift> tness told_to toppe trier tssch uards uded> \
        uebe_werd ufssc ufzei um_sieb umaen und_krie und_mich und_niem upper usage usch> usenr usflu vier_fahr \
        vier_hat von_koll von_sind vorja waeh_die walk_a war_die week_i weit_0 werd_auf wie_laeu wied_im woch_auf \
        work_from work_had you_re zent_die zett_steh zu_ende zum_tag zwei_frei zwei_list zwei_uhr =2,-1,0,0 0_mal \
        0_octo <bau> <flex <geze <heig <ihne <init <mued <targ <vani <wall abge_die aesen ainee alabt am_anfa \
        am_kuec anha_und anisa anish arbe_und arget as_the at_and at_i bedeu bin_seit bsaus cand_the chlis dafu_vor \
        dana_hat dara_die darf_man day_week den_plat densc der_tasc deute deze_ein die_bude dium> drau_und eakin \
        earn> ebsau edeut efreu egelu eine_das eine_obst eitss enhal enpru ensth erhan ertim eundi eutet evers \
        faeh_selb flexi frau_sagt frei_an freut frid_the geeh_herr gefre geme_auf ginn> go_in hart_schu heigh \
        heis_bei hlist i_join iebsa ihnen im_umsc inees ist_vor istet juni_hat kiere ktron kund_ange labte leade \
        lehr_vom leit_ich lexib lieg_nach mana_at mein_erst mein_fami mein_freu mein_meis mein_schu mir_hat muede \
        nach_sich nalab name_in nees> nie_ich nprue ogin> one_go onomi overt perta ppert rechu rund_ein schi_per \
        seit_auf siona so_laeu stan_ich stun_mit tag_der targe that_is the_asse the_inte the_job the_trai them_in \
        thin_i to_know uede> uhr_frue vanis vier_uhr ving> von_zehn vor_mir wear> week_at wer_so wher_to winde \
        wir_so you_on zehn_fael zeig_was =2,-1,1,-3 tersc =2,-1,1,-2 0_a <got> <mang <oper <rent <whet and_is \
        der_vers deswe die_schi filia flich gelte hafft has_not hethe hinge ilial mange mbers ndesw rgese tart> \
        the_seco tzte> wheth =2,-1,1,-1 <bude <gelt <kuen adens ants> been_seen der_beru eftet ektro gslei habe_in \
        im_somm itet> ngsle sie_fueh wards was_aus =2,-1,2,-3 <eins <ve> hatt_die ritte =2,-1,3,-4 pruef =2,0,-4,2 \
        jeden =2,0,-3,0 <dafu <gewe afuer dafue enne> es_0 =2,0,-3,1 jahr_und nday> =2,0,-2,-1 <erkl <slid brige \
        oche> shed> stuer zeite =2,0,-2,0 0_arbe <funk <secu <spru <ther <zwar are_not curit ecuri erinn ernen \
        fahr_von fraue frien gency igten kurz> nach_koll rauen riend secur sued_zum tuerz und_zwar urity zwar> \
        =2,0,-2,1 <miss =2,0,-1,-2 0_degr <erfu <grad die_weih hour> kam_am sung> =2,0,-1,-1 0_sitz 0_zust <auge \
        <bess <bret <dars <davo <exam <faci <fain <fans <ice> <incl <isst <pend <retr <safe <shou <tagg <temp <tomo \
        <tore <true a_bonu a_payr a_ten acili aerun agenc agged agues alary allei allot anded arbe_noch arste atswa \
        aube> aysli bber> beko_den bekom boten bsaug bunge cause chenp chens cilit ckier clean clude d_neve das_auf \
        dem_haus den_stur den_true didat die_teil dien_0 eague ediat eford ein_ende ein_fueh ein_vier eine_ausf \
        eine_fami einz_die enbri entis erkla erse> erste facil faint ffenb frau_im fsgen gab_s gefor geler getro \
        gunge hat_alle henpr hied> hnabr hoere htig> idate iker> im_land inclu ist_abge itsun iving jahr_jede kurza \
        laeru lary> leagu liall lide> lleag llens lohna loyee me_the media mehr_und merhi minu_and mmerh mont_und \
        morro nbrie nclud ndida nebe_komm ngeho niem_zu nobo_has ntes> nute> ohnab ollea omorr paysl probt ratsw \
        refun ress> riche rivin rklae robt> rong> ruemm rufsg runte rzarb salar schl_zum schuh seit_febr sent_by \
        sheft shout sie_was so_geht stagr star_on stud_bei stur_eine tagge tagra the_cabi the_line the_nigh the_prog \
        then_the time_i tomor truem tswah unced unfa_im urzar vor_vers wages war_es was_wir with_no you_will yslip \
        zarbe zunge =2,0,-1,0 0_maen <near <prak <werd ausg_von bei_gibt bevo_man day_one die_abte eitsg ektiv emerk \
        enstw erfo_nach erlad etsch etzen fenba halts hand_und ich_fang in_neun indel itsge nstwa nterw rderl rford \
        terwe told_them trae_eine tzlei vers_habe yone> zleit =2,0,0,-3 ustel =2,0,0,-2 <degr <seco <stuf <wron \
        and_nobo beln> body> eblie econd egree emmer engeb gebli inted jaeh_unte klaer kling locki raus> rbrue secon \
        sich_auf stpla um_eins work_coun wrong zwei_arbe =2,0,0,-1 <agen <befr <fold <gebl <nix> <so> <stic <urla \
        a_empl abso_aus adio> ageri ailin avon> bei_rein betr_bei chtfu clos_its copy> davon dent> desc_the die_bank \
        die_putz die_rege eaufs eine_schi elbe> erist erlin eswei even_scho folde gewe_hat ginne hat_jede hat_vers \
        hemie htfue hweis ivest kess_von nach_ruma nkel> posts putz_die sala_band sehe> ship> srats sstru strup \
        sweit term_fuer tfueh und_wenn und_wird urla_die urlau vestr weg_die wuer_und zum_absc =2,0,1,-4 <und> \
        =2,0,1,-3 0_mona ruech zu_verg =2,0,1,-2 <eing rungs seit_drei walk_out =2,0,2,-4 <letz prich spric \
        =2,1,-5,2 <was> =2,1,-4,1 <nach for_a =2,1,-3,0 each> inen> rteil =2,1,-2,-2 eldun iegt> kurs> meldu \
        =2,1,-2,-1 <extr <klin <lebe ab_juli ained drin> extra ffee> fuer_jede gena_so ides> noch_0 slide und_gewe \
        weni_als zweit =2,1,-2,0 <reco gestr hatt_eine szeit wenn_die =2,1,-1,-3 <cove =2,1,-1,-2 <bott <cert <stim \
        <thou <your ated> bottl certi colle cover estre faell freit haet_ich i_ve icate in_lebe ist_am jede_morg \
        klin_die letz_woch nach_drei oert> offer rhand right rlich sste> swahl tific uemme wahl> =2,1,-1,-1 <d> \
        <lost at_are celle eine_von eoeff erspr gehoe geoef rdert uhr_und utet> was_stil =2,1,0,-3 0_grad <gilt \
        <offe <repo chlie eport gehen gilt> liebe repor tisch verl_eine =2,1,0,-2 <or> =2,1,1,-4 <woll =2,2,-2,-3 \
        ndigu =2,2,-2,-2 <geoe ist_auf ittag mitta the_rest =2,2,-2,-1 i_had =2,2,-1,-4 resen =2,2,-1,-3 0_von itter \
        =2,2,-1,-2 icket lappe =2,2,0,-4 verge =2,3,-3,-2 <lift ellt> ochen =2,3,-2,-3 <glei =2,3,-2,-2 <herr <sala \
        bis_0 euen> =2,3,-1,-4 innen =2,3,0,-5 selbe =2,4,-5,-1 <minu =2,4,-3,-3 the_same =3,-6,1,2 years =3,-6,4,-1 \
        <year =3,-5,-3,5 <leit =3,-5,-1,3 chule =3,-5,0,2 <gefr =3,-5,0,3 ehen> =3,-5,1,1 <to> =3,-5,2,1 halle \
        =3,-4,-3,4 plant =3,-4,-2,3 ehrer =3,-4,-1,2 <frei sprin =3,-4,-1,3 licht =3,-4,0,0 lueck =3,-4,0,1 <gehe \
        <tag> angen ehne> sagen =3,-4,1,0 <lear <zur> besch elten learn month und_nach =3,-4,1,1 ager> als_mein \
        maerz =3,-4,2,-2 setzt =3,-4,2,-1 ilie> ommer somme =3,-4,3,-2 <jahr =3,-4,4,-3 <zusa endig geset =3,-3,-2,1 \
        bilde pril> =3,-3,-2,2 <apri april =3,-3,-1,0 chlae ngsam reden sitzt =3,-3,-1,1 <gute <vier direc ging_es \
        gluec in_mein irect tleit tzung vor_ort =3,-3,-1,2 <depo pring =3,-3,0,-1 <are> ntor> =3,-3,0,0 <hart <maer \
        <spit am_stue appre best_in entic me_to missi ntice paid_for ppren prent renti schae =3,-3,0,1 hat_der \
        hat_mich rueh> told_me und_alle =3,-3,1,-2 bschl erich =3,-3,1,-1 <ask> absch ennt> ngefa ntier von_eine \
        =3,-3,1,0 <meet vier_tage =3,-3,2,-2 abrec drei_jahr tiert =3,-3,2,-1 eigh_mont laden reiss =3,-3,3,-3 <uns> \
        =3,-2,-6,5 0_jahr =3,-2,-3,1 0_mit =3,-2,-2,0 ente> hall_0 =3,-2,-2,1 <appl <blei chool ctor> depot der_fuen \
        epot> half> hier> lace> recto schoo =3,-2,-1,-1 <azub <heim <rede anyo_can azubi er_war langs nach_elf \
        sagt_eine schri =3,-2,-1,0 <betr <geha <norm <trav <umsc ahrtk andor anfan angsa die_stun eers> flug> gezei \
        hifts hnen> hrend hrtko im_foye im_lebe ische itzt> junio kanti kenne lerne logi_and mschl ndort nfang nhalt \
        ojekt oyer> pitze proje ravel riste rojek rtkos tando trave umsch unior unse_chef urse> won_t =3,-2,-1,1 \
        <proj ierer onier =3,-2,0,-2 aces> chaef eisun haeft isung test> =3,-2,0,-1 0_imme <cv> <logi <trin achde \
        amlei angef bensl chtsg der_lohn der_plan dich> eamle eight erbun fung> hadn_t handl ich_durf isten \
        mein_alte mento nslau onike rkomm sagt_ich slauf ssess teaml to_ask tplan troni uerei um_fuen unded ungst \
        usen> verl_den vers_das wenn_eine wenn_sie whet_i woll_hat wusst you_can zwei_mona =3,-2,0,0 <dara <putz \
        aegt> athe> erfa_man faeng gsam> kommt ommt> =3,-2,1,-3 nuar> =3,-2,1,-2 <pays got_a ient> rding seit_maer \
        will_not =3,-2,1,-1 <sage das_war plied rise> ronik up_at =3,-2,2,-3 bei_ist nded> stopp =3,-2,4,-5 uebe_die \
        =3,-1,-4,2 auf_dem in_the =3,-1,-3,0 <kurz =3,-1,-3,1 <ende an_die tunde =3,-1,-2,-1 als_ich ehlte \
        =3,-1,-2,0 <buil <gesa <nenn <trae berst besc_habe dlung ector gens> hat_man rinne rmal> stund uctio uehre \
        vor_drei zaehl =3,-1,-2,1 inges tande =3,-1,-1,-2 <wahl apler brett erufe gues> lzeit rers> stapl taple \
        tions trupp =3,-1,-1,-1 0_brut <cand <fang <job> <jobs <recr <unfa a_test abou_0 aemie asses ates> beset \
        bin_ich blei_es both_side call_off cruit dass_man der_fuer ducti ecrui elach gehal gelac heft> ich_bin lleit \
        misse ngebr praem prakt raemi recru rente rett> rkers rstun sflug slip> ssed> strie uns_kein wurd_ange \
        =3,-1,-1,0 <trag affee appli erstu im_verg jahr_erfa jahr_habe kaffe m_w mein_name nennt nted> ssere \
        verg_jahr w_d =3,-1,0,-2 <hit> <juni <nota an_hour ative beit> block brech der_grue der_nota die_meis enstp \
        eschr fehle lernt mmeng nstpl on_frid passe pped> trink von_ihne weisu work_at zwan_jahr =3,-1,0,-1 <beko \
        <drau <faen <lern a_work anung days> drei_frau ensla i_came ich_war laces lacht lanun mecha nishe not_been \
        nzett pays_the planu =3,-1,1,-4 ttel> =3,-1,1,-3 <dass <fili <fine <when dass> kuend uendi =3,-1,1,-2 <gibt \
        <paid angel =3,-1,2,-3 diens gibt_es ienst =3,-1,3,-5 0_proz =3,0,-5,1 ueck> =3,0,-4,1 ersta =3,0,-3,-1 \
        <but> hours place =3,0,-3,1 einen =3,0,-2,-2 <run> iner> =3,0,-2,-1 <anfa <augu <empl <ist> <walk augus \
        ellen emplo ency> erges etzun gust> mploy ndlun ploye sich> the_floo ugust viel> =3,0,-2,0 <no> <nove novem \
        ovemb vembe zimm_und =3,0,-1,-2 <kurs <sich anger dem_weg eginn geruf hrers in_july ined> neun> of_serv \
        schli schw_in um_zwei unte_den your> zwei> zwisc =3,0,-1,-1 chtsc geht_das has_to htsch the_boat =3,0,0,-3 \
        fehlt hat_uns igte> werk_in =3,0,0,-2 <bloc noch_im timmt view> =3,0,1,-4 <ange =3,0,1,-3 habe> =3,1,-5,1 \
        auf_der =3,1,-3,-2 <mess =3,1,-3,-1 <ein> <not> <sind sind> =3,1,-2,-2 <prob falls stop> sturz =3,1,-1,-3 \
        <imme chrie die_prue =3,1,-1,-2 <regi <zule enfte uletz zulet =3,1,0,-4 <hoer besc_von =3,1,1,-5 <habe \
        =3,2,-6,1 <man> =3,2,-4,-1 inute minut =3,2,-3,-2 probe =3,2,-2,-4 emach gemac =3,2,-2,-3 habe_sich is_a \
        rigen tzen> ucht> =3,2,-2,-2 eeks> weeks =3,3,-3,-3 nung> =3,3,-2,-4 <ab> =3,5,-3,-5 <me> =3,6,-3,-5 <fahr \
        =3,7,-2,-8 <mir> =4,-8,1,3 <haen =4,-6,1,1 <rund =4,-6,2,0 as_a =4,-6,3,-1 monat =4,-6,4,-1 <mona =4,-5,-2,3 \
        etrie =4,-5,-1,2 aehlt trieb =4,-5,-1,3 hule> =4,-5,1,1 <firs first irst> =4,-5,3,-2 keine =4,-4,-4,3 ensch \
        =4,-4,-3,3 <schu =4,-4,-2,1 <such halt> ngest =4,-4,-1,0 <trai aech> fang> =4,-4,-1,1 finde =4,-4,0,0 \
        dass_die two_year =4,-4,1,-1 <du> <roun <sech <somm =4,-4,2,-2 <besc =4,-4,3,-3 <sitz =4,-3,-3,1 betri \
        =4,-3,-2,0 gets> =4,-3,-2,1 in_den onth> uten> vermi =4,-3,-2,2 king> =4,-3,-1,-1 arauf =4,-3,-1,0 <hier \
        <staf absag anga_der bsage fange gespr i_was =4,-3,-1,1 <peop eople hat_er hool> ople> peopl raben \
        =4,-3,0,-2 cking mein_kind =4,-3,0,-1 <mich efung einer ence> entor ruefu spitz uefun =4,-3,0,0 <obst \
        =4,-3,1,-3 hat_sie =4,-3,1,-2 <as> <by> echs> eilun ilung ision sechs teilu =4,-3,1,-1 ragen rsten \
        =4,-3,2,-3 <wenn wenn> =4,-3,2,-2 einst =4,-2,-3,0 eiter =4,-2,-2,-1 erst_jahr werbu zulag =4,-2,-2,0 <zett \
        beric uebe_das =4,-2,-1,-1 alks> ards> at_you avel> chlus darau der_meis esent falle hluss im_vorj nach_anga \
        ntage round talks the_unio =4,-2,-1,0 <asse <plac <won> =4,-2,0,-3 <erfa =4,-2,0,-2 <days <stap <stun ernt> \
        of_us paid> riegt treik =4,-2,0,-1 <ment ember rjahr start ulage =4,-2,2,-3 <janu anuar ieben janua \
        =4,-1,-4,0 on_the =4,-1,-3,0 <zaeh =4,-1,-2,-2 <kaff =4,-1,-2,-1 <frau <up> andlu das_werk ewerk man_nich \
        stags zeit> =4,-1,-2,0 allen =4,-1,-1,-3 hlies =4,-1,-1,-2 <bese <krie <pick auen> der_hat erson hift> i_d \
        mir_eine =4,-1,-1,-1 das_bei die_pers eden> gibt_s luss> rbung =4,-1,0,-4 efall =4,-1,0,-3 <that die_beru \
        gefal srat> that> tschi when> =4,-1,0,-2 ithou thout witho =4,0,-4,-1 kscha =4,0,-3,-1 nfall night \
        =4,0,-2,-2 <verm in_my rsona sonal =4,0,-1,-3 leibe leitu tand> =4,0,-1,-2 <wher ebens =4,0,0,-4 <this this> \
        tung> =4,0,0,-3 <viel hout> =4,1,-3,-3 woche =4,1,-3,-2 <oder <stan oder> =4,1,-2,-3 die_fahr with_a \
        =4,1,-1,-4 escha niker =4,2,-3,-3 when_i =4,2,-2,-4 call> =4,2,0,-6 chen> =4,3,-4,-3 ight> =4,5,-11,1 <im> \
        =4,11,-6,-10 <my> =5,-9,-4,8 <am> =5,-7,0,1 hren> =5,-7,1,1 eiste =5,-6,-1,1 achts =5,-6,1,0 <mana manag \
        =5,-6,2,-1 for_the =5,-5,-2,1 tage> =5,-5,0,0 if_you sagt> =5,-5,1,0 nager =5,-5,2,-3 <werk =5,-5,2,-2 <dien \
        =5,-5,2,-1 chaft =5,-5,3,-2 <unte =5,-4,-4,3 mit_0 =5,-4,-1,-1 lehrl war_ich =5,-4,-1,0 <weg> staff \
        =5,-4,0,-1 hab_ich hrlin praec raech wer_bei =5,-4,1,-1 <inte kers> =5,-4,2,-4 <kein =5,-4,2,-2 <an> \
        =5,-3,-4,2 <plan =5,-3,-2,0 <dana anach danac =5,-3,-2,1 iter> =5,-3,-1,-1 <pay> rauf> rling =5,-3,-1,0 \
        gers> ifts> =5,-3,0,-2 <kenn espra itze> sprae vier> werk> =5,-3,0,-1 <if> =5,-3,1,-3 legen =5,-2,-3,-1 \
        ich_habe =5,-2,-2,-2 nenn_das =5,-2,-2,-1 <abte <frid <talk ettel where =5,-2,-2,0 arif> =5,-2,-1,-2 bildu \
        chefi die_werk efin> ends> hefin ildun orker taff> unfal vor_alle =5,-2,-1,-1 bei_wird =5,-2,0,-3 sage> \
        =5,-2,0,-2 <paus mich> =5,-2,1,-4 lung> =5,-1,-4,-1 tags> =5,-1,-4,0 <nigh =5,-1,-3,-2 0_leut <bonu \
        =5,-1,-3,-1 frau> =5,-1,-3,0 and_a =5,-1,-2,-2 <hour monta ontag team> =5,-1,-2,-1 die_gewe =5,-1,-1,-4 \
        <stop =5,-1,-1,-3 train worke =5,-1,-1,-2 ist_bei =5,-1,2,-6 nach_der =5,0,-4,-1 erksc rksch =5,0,-3,-2 \
        gewer ldung =5,0,-2,-4 nach> =5,0,-2,-2 <woch =5,0,-1,-4 ions> =5,0,0,-4 0_stun =5,1,-2,-3 die_schu \
        =5,2,-3,-4 <zwei =5,7,-3,-10 <mein =6,-8,-2,3 leite =6,-7,4,-3 schaf =6,-6,-2,2 chef> =6,-6,-1,1 ragt> \
        =6,-6,0,1 aengt =6,-6,1,-1 ahren anage =6,-5,-2,1 stand =6,-4,-3,0 nden> =6,-4,-2,-1 sucht =6,-4,-2,1 <find \
        =6,-4,-1,-1 sbild =6,-4,-1,0 fragt =6,-4,0,-2 darf> hnach =6,-4,1,-3 <weih eihna ihnac weihn =6,-4,2,-5 \
        bewer =6,-4,2,-4 esetz =6,-3,-3,0 at_the =6,-3,-2,-1 <t> frida riday =6,-3,-1,-2 ausbi krieg usbil zwei_jahr \
        =6,-3,-1,-1 <ausb ervie rview tervi =6,-2,-3,-2 in_der =6,-2,-3,-1 llen> =6,-2,-2,-3 <work =6,-2,-2,-2 <unio \
        erufs mont_and nion> union zette =6,-2,-1,-3 <meis =6,-2,0,-3 ause> =6,-2,1,-4 schic =6,-1,-5,-1 beits \
        =6,-1,-4,-1 habe_ich =6,-1,-3,-2 ausen plan> =6,-1,-2,-3 elle> =6,-1,-2,-2 <told bonus onus> told> \
        =6,1,-4,-4 <erst =7,-11,5,-1 sten> =7,-7,-2,1 meist =7,-6,-2,0 runde =7,-6,0,-2 <darf =7,-6,0,0 engt> \
        =7,-6,1,-2 telle =7,-5,-3,0 <jede =7,-5,-1,-2 jeder =7,-5,-1,-1 week> =7,-5,-1,0 <absa =7,-5,0,-2 <call \
        ehrli =7,-4,-3,-1 haft> =7,-4,-3,1 werks =7,-4,-1,-2 lohn> pause =7,-4,-1,-1 iday> =7,-4,1,-4 <beru <hab> \
        ewerb =7,-3,-4,0 here> =7,-3,-3,-1 <frag <tari =7,-3,-2,-2 <shif <stel am_0 shift =7,-3,-2,-1 abtei bteil \
        nterv =7,-3,-1,-3 llege =7,-3,0,-4 beruf =7,-2,-3,-2 eitun itung =7,-2,-2,-3 riebs =7,-2,-1,-4 tigte \
        =7,-1,-2,-4 iert> jahr> =7,0,-3,-4 bsrat ebsra ftigt iebsr =7,0,-3,-3 0_besc =8,-8,5,-4 <als> =8,-4,-6,2 \
        <in> =8,-4,-2,-2 <star =8,-3,-4,-1 tarif =8,-3,-3,-2 <lohn =8,-2,-3,-3 <bewe =8,-2,-2,-4 aefti eftig \
        =8,0,-6,-3 <arbe =8,0,-3,-5 <mont =9,-6,-3,0 <chef =9,-3,-2,-3 <team =9,-3,-1,-4 olleg =9,-2,-3,-4 <week \
        =9,-2,-3,-3 <koll =9,-1,-3,-4 meine =10,-5,-3,-2 <lehr =10,-5,-1,-3 chich hicht =10,-3,-3,-4 kolle \
        =11,-5,-3,-3 <bin> =11,-3,-5,-4 arbei rbeit =11,-2,0,-9 icht> =12,-6,-3,-3 <you> =12,9,-7,-13 <ich> \
        =13,8,-8,-13 <i> =14,-8,-1,-5 <wer> =15,-3,-9,-3 <at> =19,-6,-6,-8 <bei>
        """
}
