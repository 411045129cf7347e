/// Runs of letters and neighbours, and how much each speaks for an employer, a product, a partner and for none of them.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum FacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-7, -3, -6, -4]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-9,-3,16,-4 liefe =-9,3,2,4 <rech =-8,-2,15,-6 iefer =-8,1,0,7 <von> =-8,6,11,-8 <we> =-7,1,7,-1 <our> \
        =-7,4,6,-3 <wart =-7,7,6,-6 preis =-6,-1,2,4 <ihre =-6,1,-3,8 der_nach =-6,1,1,5 <open =-6,2,2,2 <turn \
        =-6,2,4,0 ller> =-6,3,-1,4 vor_dem =-6,3,3,0 warte =-6,5,3,-2 und_das =-6,7,-2,1 schne =-6,7,2,-4 <orde \
        =-5,-6,7,3 <lief =-5,-5,12,-2 <geld =-5,-4,10,-2 einka =-5,-3,3,5 assen =-5,-3,10,-2 <eink =-5,-2,1,5 <des> \
        =-5,-2,6,1 rechn =-5,-2,7,0 hmer> =-5,-1,1,4 enen> =-5,-1,2,4 esche =-5,-1,6,-1 nahme =-5,0,1,3 nachb \
        =-5,0,2,3 burg> =-5,0,5,0 nehme =-5,0,7,-2 price =-5,1,-1,5 chts> =-5,1,0,3 achba =-5,1,1,3 <kilo <stra \
        =-5,1,4,-1 reibe =-5,1,6,-3 <pric =-5,2,-2,5 <der> =-5,2,0,3 mit_eine =-5,2,5,-2 order =-5,3,-2,4 und_ein \
        =-5,3,-2,5 <dies diese =-5,3,-1,2 <aufg =-5,3,0,2 <lass aufge =-5,3,1,0 cken> =-5,4,-2,3 raet> =-5,4,-1,1 \
        <two> =-5,4,2,0 tten> =-5,4,5,-3 0_0 =-5,5,-2,2 eter> =-5,6,-3,1 gerae =-5,6,-1,0 ester =-5,7,-2,1 <one> \
        =-5,8,-3,0 eraet =-5,8,-1,-1 0_und =-5,8,0,-4 at_0 =-5,9,-2,-2 <char =-5,10,-3,-3 <mal> =-5,10,-3,-2 0_euro \
        =-4,-7,0,11 stadt =-4,-7,6,5 <part =-4,-5,1,9 <stad =-4,-4,-4,11 child =-4,-3,1,6 die_stra =-4,-3,8,-1 ehmer \
        =-4,-3,9,-3 uftra =-4,-2,-3,8 0_uhr =-4,-2,-1,7 brand erger =-4,-2,3,3 verei =-4,-2,3,4 <verl =-4,-2,6,0 \
        gegen =-4,-2,7,-1 inkau =-4,-2,8,-3 auftr =-4,-1,-3,8 schen =-4,-1,0,5 chlaf =-4,-1,2,3 erte> hat_am verba \
        =-4,-1,2,4 <bran =-4,-1,3,2 <nun> =-4,-1,4,0 ders> =-4,-1,5,0 aendl =-4,-1,8,-3 leist =-4,0,-2,6 side> wohne \
        =-4,0,-1,4 ritt> =-4,0,-1,5 auert =-4,0,0,3 eschi =-4,0,0,4 <shop =-4,1,-3,6 rand> =-4,1,-1,4 ahrer \
        =-4,1,0,2 hat_in =-4,1,0,3 chbar ents> um_die =-4,1,1,1 wir_habe =-4,1,1,2 es_in =-4,1,2,0 <tonn fuen_jahr \
        =-4,1,2,1 <gesc runge =-4,1,3,0 <fris ndert =-4,1,5,-2 rice> =-4,2,-3,5 fenst =-4,2,-2,3 rein> =-4,2,-1,3 \
        enkt> =-4,2,0,1 reise =-4,2,1,1 fahre =-4,2,2,-1 und_mein =-4,2,2,0 <komm tonne =-4,3,-2,3 aske_for rauch \
        =-4,3,-1,1 der_fahr =-4,3,-1,2 lsche =-4,3,0,1 lben> ommen reche turne =-4,3,1,-1 esst> =-4,3,1,0 gesch \
        =-4,3,2,-1 ware> =-4,3,3,-2 <elf> =-4,3,3,-1 eller =-4,3,5,-4 <prei =-4,4,-2,2 <auto ived> =-4,4,-1,2 \
        and_they =-4,4,0,0 rzeug =-4,4,1,-1 erst> esen> =-4,4,2,-2 atten mitte quote =-4,4,3,-3 ahres =-4,4,4,-4 \
        anken =-4,5,-4,2 <eine =-4,5,-3,1 urch> =-4,5,-3,2 tern> =-4,5,-2,2 <ja> =-4,5,0,-1 <bill utter =-4,6,-3,1 \
        <bis> =-4,6,-1,-2 eckt> =-4,6,-1,-1 <gera =-4,6,0,-3 halte =-4,6,1,-3 ered> =-4,6,3,-5 <kart euro> \
        =-4,6,4,-6 <euro =-4,7,-3,-1 stet> =-4,7,-3,0 die_rech =-4,7,-2,-2 bei_eine =-4,7,-2,-1 <soll brauc \
        =-4,8,-4,-1 <schn =-4,8,-3,-1 ostet =-4,8,-1,-3 ater> =-3,-8,0,10 <poli =-3,-6,12,-3 geld> =-3,-4,-1,8 hrer> \
        =-3,-4,1,5 trass =-3,-3,-3,9 <bus> =-3,-3,-2,7 <die> =-3,-3,0,5 buerg =-3,-3,0,6 olice polic stras town> \
        =-3,-3,2,5 wagen =-3,-3,5,2 emein gemei =-3,-3,6,0 ahlun zahlu =-3,-3,8,-2 <were =-3,-2,-4,9 hner> inder \
        =-3,-2,-2,7 schil =-3,-2,-1,5 tadt> =-3,-2,-1,6 alarm =-3,-2,0,5 die_poli lice> of_a =-3,-2,0,6 feuer \
        =-3,-2,1,4 ekann =-3,-2,1,5 sport =-3,-2,2,3 habe_die =-3,-2,3,2 efen> =-3,-2,4,0 bnahm =-3,-2,4,1 <subu \
        <they they> =-3,-2,5,0 <abna abnah =-3,-2,5,1 <mill bunte subun ubunt =-3,-2,6,-1 <auft hlung nkauf \
        =-3,-2,7,-3 ftrag =-3,-1,-2,5 <hund =-3,-1,-2,6 <alte =-3,-1,-1,5 <bahn leibt open> ruehe =-3,-1,0,3 <stat \
        die_vers tritt =-3,-1,0,4 <zum> der_leit uchte =-3,-1,1,2 <lese =-3,-1,1,3 aecke auf_das eier> lang> ollst \
        rhaen rieb> stehe =-3,-1,1,4 sstel =-3,-1,2,1 the_last =-3,-1,2,2 aeder berat raede terne uehle =-3,-1,3,1 \
        marke ters> =-3,-1,4,-1 0_tage =-3,-1,5,-1 milli =-3,0,-3,6 iver> =-3,0,-2,5 eside stati =-3,0,-2,6 <ober \
        =-3,0,-1,3 a_day =-3,0,-1,4 ecker siden the_driv =-3,0,-1,5 teuer =-3,0,0,2 ickt> natur =-3,0,0,3 <lies \
        <mach <ramp aene> die_ganz nimm_der verl_die =-3,0,1,1 anze> =-3,0,1,2 <mitg hatt_das =-3,0,2,0 chuld digt> \
        drei_mona =-3,0,2,1 ezoge gab_es hafts laess ruhig =-3,0,3,-1 aege> =-3,0,3,0 <teil erzei habe_sie heis_es \
        =-3,0,3,1 das_haus =-3,0,4,-2 <acco =-3,0,4,-1 0_tonn tleis =-3,0,5,-2 erlae rder> =-3,0,5,-1 <hael \
        =-3,1,-3,4 nster =-3,1,-2,3 die_kind =-3,1,-2,4 the_old =-3,1,-1,2 die_von =-3,1,-1,3 <gefu <schr =-3,1,0,1 \
        <op> eftss ein_mann ftsst ratio =-3,1,0,2 der_verk erver very> was_a =-3,1,1,0 an_das erzeu iced> nlich \
        recht =-3,1,1,1 <rese aesst aus_den dauer die_mont erade eschl gerad just> kaufe zeuge =-3,1,1,2 <daue <gewa \
        <setz =-3,1,2,-1 meint =-3,1,2,0 <dere <noti denen notic nstal otice =-3,1,3,-1 0_fuer <comp forty ihre> \
        ittei meins orty> seit_elf tteil =-3,1,3,0 oerde =-3,1,4,-3 ssen> =-3,1,4,-1 ahme> =-3,1,6,-3 chnun echnu \
        =-3,2,-3,4 <fens <old> spiel =-3,2,-2,2 with> =-3,2,-2,3 itgli mitgl shop> tglie wort> =-3,2,-1,1 <waer \
        uldig wasse =-3,2,-1,2 <bett <natu chtun htung ichtu ouse> =-3,2,-1,3 <gebr abel> =-3,2,0,0 <cut> jahr_mit \
        =-3,2,0,1 <anle <fest <foer auber hat_die house =-3,2,0,2 orte> uber> =-3,2,1,0 <durc ather etten mit_der \
        =-3,2,1,1 alten =-3,2,2,-2 <fran =-3,2,2,-1 ngebo uote> =-3,2,3,-3 fert> nken> zur_stun =-3,2,3,-2 <leis \
        deren =-3,2,4,-4 reis> =-3,3,-4,4 ieder =-3,3,-3,2 <das> =-3,3,-2,1 <like tlich =-3,3,-2,2 <hoch <it> <wied \
        ayed> ging> wiede =-3,3,-1,0 achge =-3,3,-1,1 <is> <ruft feld> urned =-3,3,-1,2 ecke> =-3,3,0,-1 <beha \
        bei_ein =-3,3,0,0 arten aucht chwes gefun habe_0 hwest ieber pelt> rben> tspre =-3,3,1,-1 ainer doppe estel \
        mein_vate nur_noch oppel orben troll =-3,3,1,0 enomm genom =-3,3,2,-3 ohne> =-3,3,2,-2 <weit chick rten> \
        =-3,3,2,-1 an_alle eint> =-3,3,3,-3 efert karte =-3,4,-5,4 ende> =-3,4,-2,1 turn_up ummer =-3,4,-1,-1 \
        acht_bis apier mutte =-3,4,-1,0 echt> laes_sich nich_mehr =-3,4,0,-2 <quot neue> wechs =-3,4,0,-1 <leid \
        arkt> auft> berec chsel fall> hatt_wir kauft pair> passt soll> =-3,4,1,-2 <muss =-3,4,1,-1 <tage =-3,4,2,-3 \
        <best elief rueck =-3,4,3,-4 <hand =-3,4,4,-4 <supp =-3,5,-3,0 <kost =-3,5,-3,1 <ganz nter> =-3,5,-2,-1 \
        eile> =-3,5,-2,0 numme pier> =-3,5,-1,-2 <hotl hotli mine> otlin otogr tline =-3,5,-1,-1 <sing dicht \
        =-3,5,-1,0 stes> =-3,5,2,-4 <and> =-3,6,-1,-2 eise> =-3,6,0,-4 isch> =-3,6,0,-3 charg =-3,6,0,-2 togra \
        =-3,6,8,-11 <wir> =-3,7,-2,-1 brot> =-3,7,0,-4 <lag> =-3,7,1,-5 ffen> =-3,8,-1,-4 <wie> =-3,9,-1,-5 <neue \
        =-2,-6,2,5 <land =-2,-5,1,6 and_two =-2,-5,3,3 uende =-2,-5,7,-1 haend =-2,-5,9,-2 artne partn =-2,-4,-2,8 \
        nwohn =-2,-4,-1,7 verle =-2,-4,2,4 die_stad =-2,-4,2,5 eibt> =-2,-4,3,3 bis_zum ster> =-2,-4,4,1 <six> agen> \
        =-2,-4,5,0 <thei heir> their =-2,-4,5,1 erneh ntern rnehm =-2,-4,6,0 illio llion tner> =-2,-4,8,-1 rtner \
        =-2,-3,-3,8 <dem> =-2,-3,-2,7 uerge =-2,-3,-1,6 die_firm =-2,-3,0,4 vor_der =-2,-3,0,5 <aus> <ran> spend \
        =-2,-3,1,3 lance =-2,-3,1,4 <rath bekan endet =-2,-3,2,3 ettun ierte tunge =-2,-3,3,1 rden> =-2,-3,3,3 hung> \
        =-2,-3,4,1 <form lamt> tungs =-2,-3,5,0 endle ndler =-2,-3,7,-2 finan were> =-2,-2,-3,6 kinde =-2,-2,-2,6 \
        <on> hild> =-2,-2,-1,4 <bomb <feue ugend =-2,-2,-1,5 gespe into_the kreis =-2,-2,-1,6 nbeka unbek =-2,-2,0,3 \
        <orts der_schu loest oest> =-2,-2,0,4 <town euerw ichte over_the uerwe ulanc =-2,-2,0,5 verl_wurd =-2,-2,1,2 \
        in_augu kanal nnte> the_comp the_stre =-2,-2,1,3 <tier archi gate> hat_dem it_cost runds =-2,-2,1,4 \
        wurd_niem =-2,-2,2,1 aesch bei_im rist> uebe_und =-2,-2,2,2 <geme <waes have> pensi so_that =-2,-2,3,0 eufer \
        inkae nkaeu =-2,-2,3,1 oard> uern> =-2,-2,3,2 eber> =-2,-2,4,-1 auern dler> seine =-2,-2,4,0 <meng from_0 \
        ounts rband treib unts> =-2,-2,5,-2 <gege gentu tende =-2,-2,5,-1 <sped llsch =-2,-2,5,0 erban the_boar \
        =-2,-2,6,-3 sells =-2,-2,6,-2 <buye buyer ergab rtell =-2,-1,-3,5 <he> =-2,-1,-2,4 eten> on_satu =-2,-1,-2,5 \
        <last am_bahn dern> esung ident mann> turm> =-2,-1,-2,6 ohner =-2,-1,-1,3 <um> der_kant eloes geloe gesu_und \
        linde long> poli_have stad_hat tands =-2,-1,-1,4 <chil <dogs <dr> <juge <metr <rang denkm dents der_eint \
        dogs> echer einde enkma enste eroef into> jugen lieb> meind museu nder> nkmal part_in roeff strom the_town \
        useum =-2,-1,-1,5 <alar <film <spie =-2,-1,0,2 <dona <eroe aegli cater erry> ktion terer =-2,-1,0,3 <bewa \
        <kana afel> aus_und ausg_die barn> dach> dem_frue der_saal die_tafe effen eine_ramp erie> eucht freib hbarn \
        kabel muehl outh> outs_the rchiv rlegt rvere seit_zehn stage ufges uhr_die when_the =-2,-1,0,4 <outs <sire \
        ewaeh larm> outsi siren tside utsid =-2,-1,1,1 das_mach habe_den nie_der und_dann und_will volls was_the \
        =-2,-1,1,2 <awar <einb <folg <pens betru da_nich engen ensio es_war folgt iese> nobo_was nsion olen> \
        peop_are rfueh rill> so_eine straf the_ferr =-2,-1,1,3 <cost noch_kein =-2,-1,2,0 <guen <haft angem den_hof \
        enfti erer> nftig parti schr_die um_ein zu_die =-2,-1,2,1 <hono <sieb <vorf an_eine binn_eine iefen iten> \
        lion> neunz rtsch ssten the_pric tors> ttung ument wird_mit zu_den =-2,-1,2,2 award ehlen =-2,-1,3,-1 <ents \
        <wirt chsuc hsuch jede> rchsu the_acco zum_0 zum_jahr =-2,-1,3,0 0_maer <beli <den> <smal a_form belie \
        der_pand einsa ftig> fuer_drei hafte inst_of margi small zogen =-2,-1,3,1 tvers =-2,-1,4,-2 efere \
        =-2,-1,4,-1 <paym <pros jahr_0 kaeuf kaufs nstle payme pedit spedi ungen yment =-2,-1,4,0 aelte enstl \
        =-2,-1,5,-3 lscha =-2,-1,5,-2 achtr artel rgabe =-2,-1,5,-1 stlei =-2,0,-3,5 <krei last> =-2,0,-3,6 uebe_den \
        =-2,0,-2,3 <hint <unti ring> until =-2,0,-2,4 am_mitt eitra hospi =-2,0,-2,5 rletz =-2,0,-1,2 <may> \
        dies_jahr etres nach_ihne nhof> zu_sehe =-2,0,-1,3 <samm <steu abge_werd aesid beitr den_ruhe der_in eintr \
        eisel hesta hinte igen> ihren laus> metre ntrit park_is raesi ruhe_geht ruhes sturm tres> uecks uhest zehn> \
        =-2,0,-1,4 <mete folg_auf steue the_coun =-2,0,0,1 at_noon chlue der_antr ergle erkeh erlan hlues inaus \
        irgen platt rehen rgend rkehr ruck> sauer the_engi von_ein zum_werk =-2,0,0,2 <bike <ferr <hinw <kran <spor \
        <stro <took afte_four alkra bean_die das_gela delt> die_es dien_das durc_den erleg fgest fuer_das grun_und \
        ialkr ichts jede_aben lkrae luess nich_auch nning oerte raene sburg sech_jahr sich_zum sonde stre_um tehen \
        the_stor took> trafe ueher und_blie wind> zehn_jahr zwan_minu =-2,0,0,3 <mens buech regen under =-2,0,1,0 \
        <arch <erwi <invo <kann <molk anruf ausge bei_mir bis_heut cost_me hat_bei hat_gera hatt_sich hrrae ich_als \
        lese_bei mehl> molke renz> rraed tudio um_zehn =-2,0,1,1 <anne <baec <bohr <dreh <geno <rene <verb aber_bei \
        am_dien atung baeck brach der_gesc der_wech die_fami eighb eine_geme erem> erial erke> erter erwis es_per \
        fuen_mona gebor gebra gewes kann> kenn_man laene menar opene oren> pened plaen point rade> ratun renew rned> \
        roest sinc_0 sonst they_sent to_0 ward> =-2,0,1,2 <weil derze ened> lass> zwei_stun =-2,0,2,-1 <ship <tren \
        <watc szahl uesse watch =-2,0,2,0 <beka <earl <kanz <noon <over adtwe aend_sich aker> anzle behoe billi \
        der_komm dtwer efael elf_jahr ensti etzli hoerd ired> kanzl llig> man_jede mmena ndung ngszi nings nting \
        nzlei orar> sagt_der tadtw tage_vor the_bank wurd_am =-2,0,2,1 eiten lche> =-2,0,3,-1 <fort <qual die_bish \
        eits> hange insam kuenf satz> svert weit_zu wers> =-2,0,3,0 <late gern> sitz> =-2,0,4,-3 betre =-2,0,4,-2 \
        <vere etrag plier raege =-2,1,-3,4 hunde von_hat =-2,1,-2,2 <wort =-2,1,-2,3 <eint <hosp <ruhe chenk \
        den_frue der_mann foun_the geme_mit ntil> uenfz =-2,1,-2,4 <gest =-2,1,-1,1 0_and <insi <pump geste insid \
        nerin onder sonen teig> teln> =-2,1,-1,2 0_juni <evak <fals <kitt <spez akuie der_beri ebrac edigt evaku \
        expe_to ezial ganze gesto giert henkt in_a ising kam_mit kitte kuier light nking oeffe off_the op_kitt pezia \
        reet> seit_die spezi uert> vakui von_am =-2,1,-1,3 betr_die intri meter stay_for =-2,1,0,0 <else <korr <orga \
        and_the ein_fahr enlic ersoe erst_der euge> hern> kend> kilo> klebe nich_gesc oenli rglei rsoen schl_und \
        soenl sprit trotz was_offe =-2,1,0,1 0_kilo <aufm <ausg <biel <dene <far> <help <itse <kapu <now> <nutz \
        <sept <toas <trot <view a_man afanz alben aputt arin> ausg_und biele bran_bei brunn cost> der_tuer der_verb \
        die_nach drink ects> efeld einfa elefe eptem eratu firme fried gungs he_woul hutzb ich_sitz ielef im_schl \
        itsel jacke jede_kind jetz_noch kaput ldigt lefel lieg_auf mich_der mit_zwei ndelt nside oaste orbei owing \
        pens> ptemb ranz> rwisc septe sind_sie some> tembe toast tself tsste um_0 um_das umlei uste> verlo von_nich \
        zwei_kilo =-2,1,0,2 <derz <laib runne samt> scht> sind_alle treit tzer> und_eine =-2,1,1,-1 <get> <kg> <load \
        <paec <ware and_then aten> behal heid> in_0 klusi mmen> nklus nruf> over> ppelt scho_wied sold> the_supp \
        und_ist usive wels> =-2,1,1,0 <advi <binn <just <keep <mahn <rufe <ruhi <sei> <top> anneh ansag ansta at_a \
        batte binne bles> durch ecken ehbar einm_habe einsc ekost ellig else> ener> enges ents_und etze> ftwar \
        gefr_ob gena_einm gezog insch itaga ited> klage leger lieg_lass mann_eine nete> nnehm noon> nsage nstea \
        oftwa on_sund one_of out_i petit reich rlang schr_mit sich_um sind_0 softw stalt stead tead> topp> tware \
        uhig> =-2,1,1,1 anks> drei_auto es_der ewese fenen fuer_eine gefae the_shop vor_geri =-2,1,2,-2 <mone ieter \
        money oney> whet_the =-2,1,2,-1 <laes <priv angeb argin arke> beend dered eende esamt ieden is_0 ist_nach \
        lstae lusiv mein_mann mit_und natio nged> noch_offe peop_on priva rivat sive> the_lot tiger up_to with_the \
        =-2,1,2,0 <mahl herst =-2,1,3,-2 <kauf <seve berni chlag ernim rnimm =-2,1,3,-1 bote> etrei =-2,1,4,-4 pital \
        =-2,1,4,-2 nsere =-2,1,6,-5 hnung =-2,2,-5,5 <kind =-2,2,-4,3 ttet> =-2,2,-3,3 <some <woul would =-2,2,-2,1 \
        for_nine von_aus =-2,2,-2,2 <his> <ins> <jetz <seri chnel gesun hnell ntag> ringe roben rreic stein thing \
        war_der =-2,2,-2,3 <steh glied =-2,2,-1,0 <rece <sinc and_stay bis_zwoe dafu_eine eine_jahr eriss esess \
        ettin geses ince> inks> keit> kind_eine range recei rech_ich rosin since teil> war_fuer =-2,2,-1,1 <batt \
        <farb <geka <kaes <long <nass <netz <olde <raum <soga <unit aehle afte_a afte_an am_fens asser berg> \
        durc_eine eider enten erspa huldi im_herb ingst jahr_alt jetzt kaese koste latte liegt nach_eine ogar> ouche \
        rame> rmed> sogar tellt unken =-2,2,-1,2 jahr_nich woul_not =-2,2,0,-1 <bord <saub bis_sams buehr chau> \
        chgel ebueh eink_in gebue kam_nach loren rger> saube steck verg_und weste =-2,2,0,0 <brau <clai <geri <heat \
        <mass <page <sale <shel <sigh <vouc <wait a_0 aeden aette alle_mit ange_und anisi anzug atum> beim_zwei \
        bestr bier> bin_0 claim das_alte das_ende der_zwei die_fris drei_stun egebe eigte eitde endli es_ist etrun \
        event fings gebni gegeb grues is_stil itdem kam_die kann_wied komme mein_ich mum_s my_mum nachg ndlic \
        nich_ich nomme pfel> plan_habe rgebn ruess ruft> runke seitd seln> she_d singt tdem> the_case ticed trug> \
        ueste und_bei uscht vouch wir_alle wird_von =-2,2,0,1 <rich asked chtet erled etwas ledig nigh_and rledi \
        sie_hat sked> tert> tete> twas> wesen =-2,2,1,-2 auf_ein befor efore fore> lanz> poste =-2,2,1,-1 <dopp \
        <doub <grue <once <rahm anfra cross die_anwa die_kass estor grafi hickt inklu lende mmel> ntrol once> ontro \
        porta racht rafie rdere rschi sale> von_selb we_d =-2,2,1,0 <sold ahle> der_mit ected ogen> on_ever \
        =-2,2,2,-2 <anwa and_it kontr mit_dem =-2,2,2,-1 derte mber> =-2,2,3,-3 <hous =-2,2,3,-2 von_der =-2,2,4,-4 \
        <bank uenf> =-2,3,-3,1 <had> =-2,3,-3,2 ucher =-2,3,-2,0 <tech risse vier_proz =-2,3,-2,1 <erre <trau arrow \
        die_verk imes> staye tayed =-2,3,-2,2 <dank errei reite =-2,3,-1,-1 <scre die_prob ernac offe_im rnach \
        the_app wing> =-2,3,-1,0 0_kg 0_stue <angs <fiel <gas> <pair <reca <reih <tele aket> ansch das_ist datum \
        eige_anga eine_ande gekau geko_sind got_one hecke ider> kaff_ist nach_eige ndere pielt riss> sich_verd storb \
        stran the_webs torbe uehr> vergl vorbe wie_der =-2,3,-1,1 like> seit_heut =-2,3,0,-2 asst> bnis> der_schi \
        ersio it_and markt rsion says_it verka =-2,3,0,-1 <chea <datu <deck <drei <guts <merk <onli a_hurr aese> \
        am_ende andal ange> angst cheap chte> die_zwei ebnis echse ente_the erech htet> kanda muss> nie_etwa nline \
        nsch> onlin schim swere wered when_we whic_was =-2,3,0,0 <surv ahmen attst bett> chnee der_rech hour_the \
        ilowa kilow lowat nzug> out_of owatt rders ttstu watts =-2,3,1,-3 iber> =-2,3,1,-2 <ente <gebu <kam> <numb \
        back_at biete it_s nach_0 numbe ograf rahme teur> umber =-2,3,1,-1 <aske <inkl auf_den beste gutsc hat_es \
        =-2,3,2,-3 esse> gebot lagen =-2,4,-3,1 hmen> =-2,4,-2,-1 <fern <repl gut_dass wenn_man =-2,4,-2,0 <stoe \
        atien cher> patie reihe tient times two_days =-2,4,-2,1 <brot =-2,4,-1,-1 <heiz <mutt <pass <reze <spei \
        <zuer anbie betr_sind eihe> eine_list ezept hstes mein_mutt nbiet oked> ooked paeck papie rezep serve stoer \
        tagen tant> we_aske zuers =-2,4,-1,0 bill> on_my =-2,4,0,-3 <out> =-2,4,0,-2 <cust <mitt custo ist_in \
        naec_jahr nters thin> =-2,4,0,-1 <well dach_ich erbra =-2,4,1,-3 harge ranke =-2,4,1,-2 iche> =-2,4,2,-4 \
        <bere =-2,4,2,-3 lange =-2,4,3,-4 kunde =-2,5,-4,0 ab_0 =-2,5,-3,-1 <pati im_netz me_a =-2,5,-3,0 pumpe \
        =-2,5,-2,-1 <seit efund im_schn oerun pdate toeru umpe> updat water =-2,5,-2,0 <nehm <upda die_prei erst_mal \
        =-2,5,-1,-3 termi =-2,5,-1,-2 daten iste> uerst =-2,5,-1,-1 rbrau =-2,5,0,-3 <sofo aete> ofort sofor teile \
        =-2,5,1,-4 <serv =-2,5,2,-4 weite =-2,6,-3,-1 stern =-2,6,-1,-4 ermin =-2,6,-1,-2 und_die =-2,7,-3,-3 port> \
        =-2,7,-3,-2 der_neue =-2,7,-2,-2 <rest =-2,9,-1,-6 line> =-2,10,-4,-3 lich> =-1,-8,11,-3 trag> =-1,-7,7,1 \
        <for> =-1,-7,8,-1 erant =-1,-6,0,7 stag> =-1,-6,5,2 tion> =-1,-6,7,0 ngen> =-1,-6,8,-1 <cont ntrac ontra \
        =-1,-6,9,-2 efera feran =-1,-5,0,6 sperr =-1,-5,7,-2 tract =-1,-5,7,-1 contr =-1,-4,-2,6 <firm =-1,-4,-2,7 \
        <anwo anwoh =-1,-4,-1,6 <roll =-1,-4,0,4 <gave gave> =-1,-4,0,5 <tank in_die =-1,-4,1,3 undsc =-1,-4,1,4 \
        <zu> =-1,-4,1,5 rasse =-1,-4,2,2 <beza =-1,-4,2,3 aus_dem =-1,-4,3,2 erein =-1,-4,4,0 alter ance> eren> \
        =-1,-4,4,2 erei> =-1,-4,5,-1 ahre> =-1,-4,5,0 rante =-1,-4,6,-1 unter =-1,-4,11,-6 ender =-1,-3,-3,6 river \
        =-1,-3,-3,7 latz> =-1,-3,-2,5 heim> =-1,-3,-1,5 thaus =-1,-3,0,3 dschu kannt =-1,-3,0,4 <alon <gesp <hat> \
        echne fest> =-1,-3,0,5 athau im_rath ratha =-1,-3,1,2 <a> mpany ompan pany> =-1,-3,1,3 back> by_the eries \
        gera_auf ufer> =-1,-3,1,4 ransp =-1,-3,2,1 ande_mark eben> =-1,-3,2,2 <offi eing_die ndesk und_habe werke \
        =-1,-3,3,0 klein man_habe =-1,-3,3,1 <back band> die_meng erde> =-1,-3,4,-1 <ante =-1,-3,4,0 aenge audit \
        aussc =-1,-3,4,1 aende =-1,-3,5,-1 <gmbh gmbh> ices> urcha wart_auf =-1,-3,6,-2 ract> traeg =-1,-2,-3,6 \
        <driv =-1,-2,-2,4 ufahr zufah =-1,-2,-2,5 <ihn> =-1,-2,-2,6 drive =-1,-2,-1,3 <blie <wehr alamt bombe deskr \
        eskri filme he_was ilmed inala lmed> mment nalam onstr skrim =-1,-2,-1,4 <club <into <loes <samt <tafe <zaun \
        anze_erst auung chner dren> edge> hall> hildr ildre im_stad ldren paten rmeis uungs wehr> =-1,-2,-1,5 \
        afte_the erlet versc zaun> =-1,-2,0,2 <baen <copp <free <gefl acher aeude baeud chuss coppe dgesc die_umge \
        eared ebaeu haet_sie hubsc huss> im_name nach_auf name_von niste nlos> pper> randm renen schus tain> tenlo \
        that_was treck ubsch werd_noch =-1,-2,0,3 0_the <mueh <saal <spra <stre along auf_ihre der_land derve \
        die_geme durc_das erweh esper gger> gswag hoss> izei> lane> lizei ngswa olize on_tues one_day pende plann \
        poliz rettu rolls rwehr sgelo stan_die tatio unti_the =-1,-2,0,4 tafel =-1,-2,1,1 <verf after am_selb ammlu \
        annt> appro der_aelt die_lade eine_auss ensta im_amt in_may kreuz miere mlung mmlun reife samml =-1,-2,1,2 \
        0_bis <antr <demo <dock <lade <sond <went aber_auf aecht aeume alon_the chiv> chwas compa die_eige die_lehr \
        enlos erpre fahr_war hafen hochw hwass inner mill> ners> ochwa olche on_it open_the rech_ist rennt rollt \
        rpres weil_mein went> =-1,-2,1,3 anspo greif nspor poli_are =-1,-2,2,0 astwa die_aelt die_grue die_vier \
        dschl enge> geld_kam inhab lastw los_0 nhabe roht> tend> usgeb ware_0 =-1,-2,2,1 <dami <ihr> <los> aefts \
        amit> antra begi_in board damit das_die der_rest durc_die ein_anru enann enver euro_in euro_je gewa_die \
        hwerd itors klei_die lebt> mater rant> seit> seit_jahr shops sind_nach waesc =-1,-2,2,2 <aelt <have ellte \
        teria =-1,-2,3,-1 <bid> agent inanc the_regu ustim zusti =-1,-2,3,0 <auss <hof> <klei <skon a_seve als_unse \
        arter dgeri die_gese efern entur fern> forme haber invoi mall> ndger nich_die ninet nvoic pacht us_0 voice \
        =-1,-2,3,1 buchh uchha ueber =-1,-2,4,-1 <seas aeufe andge ante_an antei aren> eberw ettle gekue liers nteil \
        rower ruefe seaso skont wurd_nich =-1,-2,4,0 <marg <purc purch rchas =-1,-2,5,-3 for_0 =-1,-2,5,-2 <akti \
        <tend den_vert ellsc seit_0 uyer> vert_mit =-1,-2,5,-1 edite =-1,-2,6,-3 per_cent suppl =-1,-1,-3,5 to_the \
        =-1,-1,-2,3 is_in oesch shut> =-1,-1,-2,4 <sams amsta berla enden lasse mstag reins up_with =-1,-1,-2,5 \
        laend =-1,-1,-1,2 <arso <dorf <him> <prem <reop <spen <thur <traf <ufer aetin aeum> affne alte_tran are_insi \
        armed arson autos betw_the bewaf cksei clos_the daue_bis der_mitg der_wehr derat devi_had die_bevo die_turn \
        dogs_on draet eboar ein_zaun eopen erhei estoh etin> ewaff ezuen farb_und filte firm_hat gezue ghtni half_of \
        hank> have_gone hlaf> htete htnin ightn ilter innsp isel> its_floo itted jahr_gest kann_das kaum_ein kseit \
        lebe_die leits loes> mit_spat ndrae niver premi relle reope schl_der shut_down soga_den stohl stole the_benc \
        the_fire the_mana thema tning tohle trau_um ungsw utos> vents vom_0 waehl waffn wald> wegs> woul_like zuend \
        =-1,-1,-1,3 <ambu <bagg <beba <dive <empt <fire <geis <hedg <heul <most <numm a_hedg actor ambul andra anted \
        arsch arty> back_for barsc bauun bebau belo_to bulan ches> dankt den_fuen der_krei die_wass diver donat \
        ebauu ein_schi ermei errun eteri frue_morg fuer_sein geise gewae hat_im hbars hears hedge ikes> im_erdg \
        kamen landr lass_zwei lder> lieg_vom lley> mbula mit_dene olgt> parke party perru quare rrung rschu sbran \
        the_pari tifte to_help uebun uerte umge_der undre was_not was_shut zimm_0 zwei_maen =-1,-1,-1,4 <ehre <satu \
        <umwe am_sams aturd ein_bagg rday> satur seum> turda urday werk_von =-1,-1,0,1 0_zu <baua <bay> <bele <cate \
        <coas <curt <devi <doku <evid <fift <flut <gebe <gril <hohm <kehr <lorr <maen <mars <meda <pant <ramm <russ \
        <saue aben_wied alar_ausg alist am_lerc am_pass an_dies ankst appoi atzun ausla bitt_die cast> chiff chil_s \
        chock chung closi coast curta dence denkt depos der_aufs der_damm der_pfor devic die_sche dies_tag dokum \
        ederv eere> ehle> ein_der eine_fest eine_mita eisek ekam> enbue entst eplan eposi esver euse> evice evide \
        eweck fgesc find_man flue_in frei_seit ftung gerve hat_eben hohma hrem> ialis idenc ihrem ihrer ihung iled> \
        im_auft im_schu in_octo in_rege in_sept in_sieb in_spri iseko kind_sind klar_wer kstel kueh_nach kumen lickt \
        lief_am logy> lown> maen_in marsh medal mehr_an moke> mtsch ndes> nebe_eine netz_stat nich_vers nied_der \
        nigh_time nkste nsatz ntsta ohman okume ology park_von ppoin quer> regat resor rgerv riec_es rlost rnhal \
        rtain sary> satzu schif schmo schoc sekos sioni tahl> ther_wasn thuer to_keep tours treso turnh uebe_drei \
        uetet upda_0 urnha urtai verfu von_schu vor_sech weckt wird_auf wird_um zwoe_leut =-1,-1,0,2 0_febr 0_has \
        0_hat <dach <drai <entr <erdg <erin <erza <flat <foun <gern <host <hubs <lane <leck <moun <naeh <pari <past \
        <pfor <powe <rear <saw> <spat <spaz <swim <tun> <veru <yout ab_vier aben_um aber_jede abna_das achtw aehe> \
        aehru aille all_0 ampe> an_appo and_his and_on andme angez angl_club annin anwo_soll ared> arish at_abou \
        atere aturs aubt> auf_bewa aus_ange azier back_in baen_aus be_a beerd bells bewae bikes bran_im brig> bruet \
        bschr buss_verh chers chtwa copte cost_them damm> das_dach das_guta das_schi das_tor deli_are dem_auto \
        dem_orts dem_tier den_alte der_erlo der_foer der_geme der_stad der_wind dersc die_hoch die_sire die_wert \
        diert dock> dort_ab drain dred> earse eberr eerdi eglic ehrun eihga eihun eine_stim eine_wand einw_sind \
        elico eliev ende_at enfel ensbu erdge erfue erloe erons erwan erzae eschz espen etrue eule> eune> fehla \
        feie_am ferry ffees ffel> for_noth forte found ganz_nach gave_the gebe_sich gefu_word geht_an gela_der \
        gesp_das gesti glas_und gskaf gute_nach hat_anze have_seal helic hema> heron hgabe his_depo his_parc hite> \
        hoff> horst hrung htwae hundr ich_nehm icopt ierhe ihgab ilies illig im_hafe im_op im_wald irene isito \
        it_woul jahr_lern laeu_in lanni laubt ledge leere lehr_von leidu leihg leit_sagt licop lieve ligen lzug> \
        mals> man_ihn man_kann mauer may_and mgebu misst mit_voll nach_in nach_ohne ndred nfeld ngska nnspi nsbur \
        nteer off_and oise> olden olunt open_its opper orch> orst> ortsv ozess paris past> pazie pelle pfort \
        poli_hat power preng prim_scho rammt rampe rang> rang_um rath_zimm rauc_uebe rchen rdges rdigu rear> recke \
        reift riege rish> rloes road> rozes ruete rwand rzaeh saeck sagt_das samm_von schi_faeh scho_and schzu scue> \
        seal_off sich_eine sie_habe sitor skaff smoke so_far some_at spate spazi spra_der spren sstra stay_unti \
        steh_lass storc sunge tdeck the_ambu the_angl the_chil the_fram the_grou the_hero they_turn time_sinc torch \
        trail trei_auf trike trueg tursc twaec uebe_nach uebr_ist ueger umge_die umgek unbe_habe und_fand und_nun \
        untee ursa_war ursch uslan verh_und verur volun von_frei von_umge vorm> war_zuvo warne was_uebr wass_steh \
        werd_gera what_you white winns woch_der youth zeitu zess> zu_brin =-1,-1,0,3 <bera <gefa aeure eint_ist \
        eume> im_ort kten> on_all rheim rons> ruege saeur tierh wache =-1,-1,1,0 0_befo 0_brau <bete <corr <faeh \
        <rekl <repa <slot <vote <weiz abseh agai_the agsbe ahrsc ales> allat am_frei an_open and_runs anufa aulie \
        banks bsehb demo> den_stro die_pach die_reed dies> disp_an erdac erfe> erric es_ein euger ever_morn fere> \
        foun_in gesc_blei gsbes hael_sein hat_aus hauli heinl ical> icipa in_wels inte> isen> it_take konso konti \
        lders lieg_zwei llati llten lobt_sein manuf marg_was ngega ngeku ngsmo nheit ntain nterl oast> odged of_thei \
        of_thos onnes phon_when rdach reit> risen rives rrich scho_aber sent_us slot> stad_und stets terle tets> \
        uns_arbe verl_das verl_sein viden vote_on wech_ist wenn_alle wenn_ein will_come zeiti =-1,-1,1,1 0_mont \
        0_neue 0_pass <bevo <bezo <einw <erlo <gate <gebo <gran <grum <hob> <kabe <lahm <leer <rail <rote <soeb \
        <solc <stah <stif <tal> <wald aben_ents abou_it aelsc afte_twel altie and_lets and_not andwi arbe> are_look \
        bei_dene berwi beten beza_wird bezog bours bussg by_bus chaed costs den_ange der_park der_rein die_alte \
        ebete eltes erhi_die erlos erurt even_rang faels fand_das fande ficer for_as fuer_dies gebet geme_der grenz \
        grumb heit> hiff> hinen immig in_vier inden ioren is_to ist_nur ittee keep> kein_nach krati lahm> lang_mit \
        like_to lties lunte mble> mmig> mmitt morg_sind mount nach_mein netz_unte nger> nimmt niore nlege objec \
        oeben okrat one_has ortli phon_firs rang_our rbran rches rens> renze rett_in rface rken> rotte rren> rumbl \
        rurte rzeit sat_on schla serbr shalt slot_the soebe solch ssgel sting tag_ein tage_lang the_othe the_pack \
        they_woul timmi to_grum tock> ttee> und_dies und_inzw undet ushal ussge vergi von_neun von_wird wahrs wendu \
        what_a wort_komm ziel> ziger zu_tun zu_wort zwei_abre zwei_stra =-1,-1,1,2 <bell <raed <runs alige die_waes \
        fnete hreri just_a mitt_die ohne_die rdern runs> sland some_0 stahl uhr_in =-1,-1,2,-1 <excl <requ <take \
        <unge a_seas arely aufsi aufsp awing beim_amts bschn chlas das_wirt deal> den_auft die_abna ditor drawi \
        egrue elf_proz erha_ein ersee esale exclu fsich fspre gese_vorg geza_wird guens holes ierfa im_vora \
        jahr_uebe kont_der lesal lumes memb_to mit_skon nach_zehn nersc olesa ossha per_rund rarel rawin rossh rsee> \
        scho_bere serge sich_ents taet> the_chai ufsic ufspr walt> wie_vorg worbe =-1,-1,2,0 <anru <debt <glae <harv \
        <haul <lkw> <pand <skip <subb <susp a_full absc_ist acco_is admi_has aeren agung ahmeg alle_gros als_subu \
        am_tisc an_bevo andem ange_sind arran arves at_our auf_hand auher auptv auss_der bauhe bbie> bei_sind berse \
        chtsr citor ckwir comp_had conce cont_awar cred_us da_gibt das_hono das_moeb dem_uebl demie der_fina \
        der_klav der_subu des_verd die_anna die_disp die_qual diteu eckwi ehrhe eine_kapi eine_pens eink_mit ekuer \
        enbet ense> ergib erpr_und etiti find_wie for_one fris_fuer fuer_fuen genan gesp_mit giste gszie harve \
        have_had have_sinc hmenv holde honor hresw hrhei htigu htsra hulde icito im_naec ingeg irtsc iteur itget \
        iveau jahr_schr kart_muss kkett koen_stat komm_voll konnt kund_gewo kwirk licit lieg_ein lodge lteri lysts \
        mahle mana_who mark_mehr mburg mehrh menve mit_am mitge muss_noch ndemi ndig> news> ngeme ngent nhers nivea \
        norar not_the nur_nach ohne_vert olici onora oreca ormer ortiu our_back our_marg paech pande proz_an ptver \
        rech_werd rekla rgibt rief_an rkend rket> rtium rvest schl_zwei schw_beid sert> sie_an sie_eine six_year \
        snahm solic ssert subbi summe suspe sziel talla teil_das tgete the_lead the_pros then_they tium> toch_in \
        took_the tsrat ubbie uegt> uherr unde_a uptve uspen ve_just veau> vere_ware vert_die vierf von_bei vorg_zum \
        waldb we_had we_were whic_the wings wir_mit wird_wege wirke writ_the wuerf yers> ysts> zahl_der zlich \
        zusa_und =-1,-1,2,1 <bauh <volu acco_and arket ateri bei_der betr_von bject die_buch eger> eklam forec ltest \
        onsor pprov racti recas sign_the =-1,-1,3,-2 <seie aeubi biger eistu eubig glaeu laeub seien tbewe ubige \
        umme> =-1,-1,3,-1 <baue <deal <farm <pach <rare <zahl abna_von arges chtra das_kont die_haup echte editi \
        ellam geric hrb_0 htigt htrae itaet kerei left_the maeng ments mtlic nsort onen> ooper orkas owers rkass \
        sgese sich_von tella tigt> tmach tren_sich uarte vest> vorka we_ve zu_lese =-1,-1,3,0 <seni besc_die ended \
        enior frist growe hain> mit_neun ntur> resel rgin> senio zahl_nach zern> zusc_fuer =-1,-1,4,-3 nunge ranch \
        =-1,-1,4,-2 <fina aktie efer> iers> llamt quali von_heut =-1,-1,4,-1 <boar aymen ditio inanz ualit von_drei \
        =-1,-1,5,-3 einba liche rlaen uppli =-1,-1,5,-2 <kont achun =-1,0,-4,5 <vor> =-1,0,-3,3 ning> =-1,0,-3,4 \
        0_ist die_0 lien> nntag onnta sonnt =-1,0,-2,2 <pull <shut aufen der_grun hat_ist nstra traue vortr wande \
        =-1,0,-2,3 <musi die_unte legt> mensc ortra sche> sich_seit usgel =-1,0,-1,1 0_pers <angr <ans> <benc <blac \
        <boyk <flas <haet <here <muse <pete <pfar <plaq <stru <wert <zerl a_chil a_crew a_mobi aengn alse> am_zaun \
        aque> arse> assba bench beri_wird bis_frei black boyk_auf boyko breit bstan chade chtba chtli dank_das \
        dann_ein das_halb den_ehre drei_woch eberf ehnt> eidig ein_miss ein_mits einsh engni eply> estar estau etzer \
        false firm> foers gera_umge gesp_und get_out haett hrsto in_jena inst_gesc ist_gesp kind_nich laeu_bis laque \
        lenkt lieds man_da mmend musik neter nfass ngnis nitz> no_plaq ntrae nweis oerst ohne_rech ortve oykot \
        part_bei pendi pfarr plaqu poke> portv post_am prom_a prue_ein prue_von pulli reply rere> rteid rtver \
        rufe_zum sack> sbar> schad shopp sie_hatt ssbar staur stil_vere teidi tfahr the_mont tteln ueht> ufruf \
        uhr_auf unde_the unfa_was unfas urist vom_dien waeh_der walk_the wante was_our ykott zerle zum_boyk zum_jubi \
        =-1,0,-1,2 0_enth 0_juli <bedr <chim <choi <clow <filt <flie <ford <gar> <libr <lind <mann <mead <prot <radw \
        <rehe <ride <spee <squa <taeg a_burn aches actis adven adweg afen> ahnho allee alsch alte_von avery bahnh \
        beca_he bei_fami bera_die berae berfa best_kein bevoe beza_drei bis_in brary brav_awar brin_das buch_hat \
        burni chair chimn chor> chulk clown cycle dana_habe dem_bran der_kolo der_zeit die_ankl die_ehre die_reis \
        die_vors drei_tage dvent dweg> eadow eckse efueh ehear eine_bus eine_glas eine_stun eisen elen> elker \
        er_hatt ermi_die ertre eschu eses> eumte evoel facto fentl ffent fire> flood for_two fuer_zwei garde \
        gefr_hat gesc_fuer harre haus_von help> hers_von hilde himne hing> ibrar ielen iess> im_vier imney in_ihre \
        inwei ionsp ist_mit kein_cent leas_six lene> libra lkeru llee> lnahm loesc lorry meado mitsc mney> music \
        nahm> ndena ndera no_spee not_affe ntgeg oache oelke otive peech piele radwe raeti raube raver rech_von \
        rehea rfall rsach rtel> rtret seit_den send_eine sent_to serie sie_folg sind_bei so_gut soll_das spee_the \
        speec spok_of stans steh_jetz taegl teil_nach teine tgege the_bus the_choi the_coac the_mead the_offi \
        the_vill thre_are tory> trete tues_to uare> uchs> uebe_fuen ufend umte> und_war urnin ursac vers_die voelk \
        von_die von_elf will_move wird_gera woch_frei ycle> zu_habe zufa_zum zwei_mill =-1,0,-1,3 <adve <baeu <beit \
        <stol <werb baeum die_an geme_hat hat_ein im_komm oors> resta =-1,0,0,0 <adva <geho <guck <kata <mega <nego \
        <nied <trop advan ahrra aled> an_drei and_agre andun angt> artet ausf_der aussa bei_etwa but_i crew_have \
        dabe_geha dann_0 dem_korb denhe die_agen die_inve die_ober dvanc ealed eanst eburt eeds> egoti eilwi \
        ein_kuge einte elaus enant endie endwo eppen erpar expe_the fahrr fire_crew gaest gebur geme_und gera_raeu \
        gest_um gotia had_left had_neve have_clos hint_dem hrsch htlic ilwin inrei inve_have ist_lieb jetz_beim \
        kein_ange kilo_der korre lag_eine lease leav_they leer> lips> llver lwind man_soll messu mit_offe mlich \
        nach_hies ndwo> needs negot ngera nich_wir nsam> nterf ocken offi_said orrek orts> otiat part> petro relan \
        ricia rrekt rtsta rude> seilw sie_ein singe table tade> tandu terbr the_lorr tiker to_be uard> uenen ugel> \
        und_lach und_unse unse_kueh unte_ande uring urtst usgeh utors vance verl_kein vierz von_holz we_sent weg_und \
        weigh weni_das wir_mach zigen zung> =-1,0,0,1 0_baeu 0_squa <akte <alre <amse <anon <balk <befi <bekl <belo \
        <boee <casu <cord <dair <door <elms <erla <erle <grou <gues <hina <imke <jack <jose <korb <krae <laug <leic \
        <neig <oma> <oppo <pake <petr <roes <runn <soci <turm <ursa <vete <wech <wisc <zelt <ziel a_new abou_two \
        adver aeram aeseb aeuch aften agier aibe> ailwa akfas akten aktio alkon alrea als_mir als_tabe amsel and_let \
        and_neve ankte annen anony antel appla aran> arren arrer asual at_brea auamt aufg_auf aus_die bades balko \
        bauam bedro befin befo_the bera_von besi_the bgege bgeri bis_sonn blind boar_is boee> bomb> borge bridg \
        casua chape chieb chulc ciety comp_is cordo crews d_alre da_sind dachf dann_hat das_ehre das_kabe das_vete \
        dass_mein deck> dem_morg den_erns den_inha den_mueh denbu der_cate der_kamm der_sonn des_in die_brue \
        die_buec die_feue die_fuen die_gies die_grun die_kell die_kita die_kuri die_laud die_stat die_stif die_wuer \
        dinne drat> driv_is drohu dvert eakfa earch eborg eckge edal> eeren efind efloh eibur ein_korb ein_kran \
        eine_fahr eine_feie eine_firm eine_schu eine_zwei eing_es einra einse eklae elf_uhr enbec enfzi engte ental \
        enweg eramt erfal erina erst_erke erzig esebr essig estet estge estif estur faced fahr_nach farre fassb \
        fehl_ein fehl_eing filmt firm_has flauf flohe ford_eine ford_nun free> frei_und from_at frufe fund> ganis \
        geba_von gebo_werd geho_nich gerie ghbou gine> grill gucke guess habe_hint hack_legt haden hael_ein haet_es \
        hat_als hat_auf hat_jetz hatt_auf hatt_im haus_schi hbarb hbour heben heite helte henze heut_frue hinau \
        hint_eine hlage hmann hosta howin hulch humb> hund_of ierst ierzi iete> iety> iffe> iften ighbo ilway \
        im_ansc im_gewe in_dem inaer inbre inrau irens is_an ist_zu itage itals ja_0 jema_vor kets> kfast kgesu \
        klar> klebt kraen lage> laibe land_das lanzt lchor ldenb lenwe let_the leut_von lies_die lkon> llage lling \
        llste lohen long_as lread lste> lway> mask_peop may_be mehr_nach mgekl mile> ming> missv mit_auss mitt_im \
        mona_auf mont_nach msel> nach_zum naera naus> nbeck ndete ndrat neigh neve_once nfzig ngerm nich_aber nickt \
        noch_imme nonym nweg> nwend ociet offe_stan ohung oice> ookin ordon ortsc otter otzde pass> passi pects \
        phot_at poli_such pplau ppte> rafe> rafen rail> railw ramt> read_the reakf reinr reter rews> rgani ride> \
        rinae rlaes rohun roken rotzd rraum rrer> rstim rstue rzig> scha_stan schu_aus schu_der searc sebro seit_dem \
        seit_mona semme sgebu sgeht she_s showi sich_der sich_mit sie_kein sind_inzw socie some_to spez_umst \
        spre_auf spri_am squa_metr stay_indo steri stly> stueh stun_war stur_vom sualt such_eine such_mit sungs \
        surfa sweis swend tact> tag_noch tals> tange tellp telst terfu term_nich than_you the_brid the_file the_roof \
        the_towe them_to threa to_leav to_stay tolen totte traen trat> tromk troms troph trude tuehl tunte two_to \
        tzdem uamt> ucken uerch uktio ulcho ulier umge_ein umweg und_es ungs> unit> urfac uswen uter> verm_aus \
        vers_seit veter vier_abge viers visi_to von_rund vorfa walk_to weil_ein wendi wer_es wert_der wird_seit \
        wohn_daru words wurd_ein wurd_schr zdem> zelt> zieht zu_such zwei_euro =-1,0,0,2 0_eins 0_vers <buec <chap \
        <ermi <mits <raet <smok <van> <very <vill a_trai aging alle_elf am_rath ammt> arden baenk dem_stur der_juge \
        der_werk dogs_are ebrot ekleb empti enzim erdig eters farbe from_a gefue hinwe hnhof hreat ielte ieses iftet \
        illag in_olde ioner ist_unse itrae land_auf lich_und live_here mostl mptie nach_zwan nbuer neue_prae notu_0 \
        nspla nzimm oners orry> ostly prob_die resid rteig rter> rvers sams_die seit_gest senzi squar ssenz tanks \
        teers the_cycl the_exer tier_eine twic_a und_heul veru_word vier_laib villa von_in week_off weil_man \
        wied_eine zialk =-1,0,1,-1 0_pm 0_wohn <divi <frac <inde <lebt <raba <seen <werf a_chai absc_ohne aftsp \
        aggeb ancin asure aufe> aufsg batt> betra bgeho blin> chgeb deal_with die_haus eine_wart enhoe fand_der \
        fitti frue_part ftspr fuel> geber haet_die hatt_abge heinr hiede hitek hosp_trus im_rega inrec inver itekt \
        kann_ein kein_verk lieg_das mind_0 mit_das mit_gros mona_zuru nhaen nhoeh nich_zuru nkung nstim nvert nzver \
        oegen ognos progn rges> rite> rogno sett_the seve_year sie_ihre skund srege sshae talte tekt> the_high \
        turn_back two_riva tzver ubled ublin uding ugesa ungsr us_in verk_nach verm_eine verne vert_begi warni \
        was_er when_they zu_zahl =-1,0,1,0 0_days 0_excl 0_jede <area <bar> <beir <bodi <camp <draw <epis <ernt \
        <expe <exte <fand <gede <hire <inqu <lots <manu <mari <nive <nur> <plei <reme <sani <sear <sons <suit <tabl \
        <unch <waff <wohl <zeic <zins a_fort abgef achha actur aessl aftbe ahlte ahnen akti_der alita als_wir am_kai \
        am_zehn and_has and_ship andan anier are_a arlie arly> aski_my at_ten ausza bank_s barte bean_werd befeh \
        bell> bertr best_die best_nich bgeso biet_habe bodie boren bserg buche came> casts chend chern chhae ching \
        ckhol co_kg conso dann_vor das_betr das_inst den_unte den_zusc des_land des_verb die_anza die_ents die_fehl \
        die_leut die_vorw die_zula dien_der diolo divid down_to drov_to earli early ease> ebert eberz ebore ebser \
        edern ehrra eilha ein_bran ein_denk eine_mess eist> ememb episo er_und erenz erft> es_den es_gilt esoff \
        espro eswec etour euro_verh ever_one excl_vat exten fachh fahr_habe fenbe for_thre fsver ftbef fuen_proz \
        fuer_im fuer_mehr gedru gehe_an gensb genst gent> gesof gesp_uebe ghed> gmbh_co hab_sie hael_was haftb halb> \
        handg has_name hat_dama hat_heut have_deal hbare heut_morg heut_nich hhaen hisee hlass hlbar hnete hnten \
        hops> ich_am ich_da ich_hab ich_stel idend iehun ielle im_ruec im_sept immte inqui inzw_drei iolog is_sche \
        isode ist_gest ist_inzw ist_unte it_a ivide izen> jahr_an jahr_beli jahr_lauf jecte kaemm kehrt knick \
        komm_wied kuehl kverb lafe> lang_im lang_nebe lief_so list> litae lkere lner> looki mail_mit mein_lade \
        mein_wir mgezo mitt_der mona_die muss_0 muste nach_abla nces> nchan nebe_die neide nich_mitg nisch nker> \
        no_call noch_was nose> nquir nufac nur_weil nzahl ocket odies of_the offe_post oint> older olker onenh orrec \
        out_by oval> over_my pass_lift payer pekt> pisod pleit promi prue_die pump> put_our quiry rahm_von read_that \
        rech_den reier remem reswe retar retou rorde rspan rthal s_not sagte sanie sends set_up setz_sich setzl \
        sich_das sich_ein soffe spekt sregi stall stere stic> stie_im stige stop_zahl stue_und stun_zu tage_ein \
        tage_und taine takes tattf tbefe teilh terri terze the_cour tinge tmete trae_die trici tschr tseit turer \
        turnu two_appr type> tzter uebe_ein uehrr ufact uiry> umble umgez uncha und_jede und_schr und_sich und_wir \
        unse_alte urnus usgew ussen uszah verf_um verl_wir von_mir vorla waffe war_von wech_den wie_die wied_auf \
        wiese windi with_0 with_thir woch_und woelf xtend year_with zahlb ziehu zust_die zwei_ande zwei_mitb \
        zwei_weit zwoel =-1,0,1,1 <fath <foot <irge <vorl <zehn <zwoe ackag aerte artie ayers bekam beleg betr_so \
        die_wart ents_kein erst_eins fathe gendw has_put hulen in_eine in_frei inzw_komm jahr_der lame> lleur lvert \
        my_fath oelf> packa sbetr shor_befo sond_die steh_es sverb the_door to_hold to_in trenn tstan tton> vor_die \
        =-1,0,2,-2 <koop <verz der_prei ehjah eichn hjahr koope llsta ruehj saemt tners uehja =-1,0,2,-1 <aend <beho \
        <bila <buy> <chai <fish <gurk <inst <lodg <saem <stet <verw abatt acco_to aemtl als_nach am_acht ande_teil \
        anga_nich arged aske_what aus_in begru beira bilan buer_des compl cust_offi das_kart das_verw dem_eink \
        den_jahr den_raeu der_buch der_gmbh der_groe der_vere derpr die_akti die_fina die_milc die_molk discl egens \
        ehung ein_dien eine_klag eine_sond eirat emtli entue erenc europ feln> frach ftrae geld_da gelde ggebe gniss \
        gurke hat_gege heut_um hire> holt> i_buy igern ilanz in_its irat> irkun is_the isclo it_has kart_hat \
        kein_tank kuen_den land> lgte> lier> lite> live> lscht mona_in mont_earl nding ngeha ngsdi noch_die nrech \
        nspru nstig nterz ntuem olgte olite ontin orfue orgun pecte polit proz_der rabat reits rely> rence rival \
        rpart runs_for saetz sclos senku sie_auf siebe sorgu stif_uebe tank_mehr the_area ttend tueme tzlic \
        uebe_jahr uemer uettu um_sche ungsd vert_laeu vices vier_jahr von_durc vorfu vors_wurd were_not wir_eine \
        wirku write zoll> zwei_naec zwei_vors =-1,0,2,0 <brac <elec <forc <konn <reto <welt ahlba auf_rech bere_im \
        brie_das bund> carr_the ctric cutor die_ante earl_and ebelh echts ectri ecuto ein_kons eine_fris eink_sagt \
        elect enarb enkun estme force frei_trai gesc_mit jahr_zusa kame_zwei kons_aus lectr nachl nebe_habe \
        nich_betr onnte organ osecu prose rect> repai rosec rufe_sie secut seit_mit sind_jetz stock twerk und_rech \
        von_dort werk_nach wirts =-1,0,3,-3 <agre berna =-1,0,3,-2 <lot> der_verg es_geht gener getra gruen kauf> \
        kein_ande konto ngetr schre seven sorti verla waren =-1,0,3,-1 <must chang engel geht_um war_eine =-1,0,4,-2 \
        <sein accou ccoun gabe> =-1,0,5,-4 cent> =-1,1,-3,3 <vort aden> ertei the_0 =-1,1,-2,1 <kast besuc boile \
        fzehn nfzeh rspae stree treet video =-1,1,-2,2 <miet <plat <saeu at_leas ccess comp_s digte eisse enfze \
        mobil site> =-1,1,-1,0 <altb <ansc <anwe <blos <blow <dele <dusc <left <mbit <moni <nein <nem> <nude <refl \
        <roeh <scal <seat <ward <zitr abgek abzu_das aemmu aertn aess> and_keep and_most and_one anist any_more \
        aseln atens augu_an baby> bei_best beim_disc berha best_im bissc bitt_wir bloss bogen boot> chkae ckgez \
        das_auto davo_ist dem_schl der_dose der_seri die_sach drei_fehl dusch eding eheim ehrch ein_klei ein_vers \
        elled elnus emaes emmel emmun enspr enstr epump ermep espie euro_mitg expec fest_der fgegr flect fted> \
        fuen_tage gain> genge gepr_und gespi gesu_schr gewe_ich hasel hatt_uns haus_und have_been herau hines hoch> \
        hrche ich_mit iecht ifted ills> in_stad inenk inens it_agai iterh itron kerst knete komm_heue kost_0 kring \
        laut_send leche lects left> ligke lligk lnuss mal_mein mbit> mepum monit muss_es nach_mit nein> netz> \
        neue_gera nfach nich_eine nich_gibt nitor nix_komm noti_two nudel nuss> nwach oehrc oesen ologi onito orang \
        porto refle regal rmepu samm_ist schra selnu sfrei sgetr sich_im sie_das they_noti ucces ueten wedd_cake \
        werd_bei wuerd xpect zeit_und zitro zu_sein =-1,1,-1,1 0_kind 0_unit 0_wird <alt> <antw <aufz <bad> <brid \
        <dama <drew <fram <hera <mobi <nahm <parc <resi <riec <smel <succ <umge a_pack acht_leut altet an_fuer arben \
        asswo at_elev aufru beko_ihr bere_an bile> bis_auf bis_donn bis_vier blase came_from cels> cles> coun_will \
        dder> dead> den_eige der_entw der_lack des_jahr desge die_in dock_stre eher> ein_wort eine_seit eine_stra \
        eleph engst ephon erwag es_hand esem> esger fachb fahr_nich falsc fisch flasc for_an frame fter> geno_nach \
        gesp_die gkeit gone_and groun habe_noch hand_sich hat_beza he_said herb_komm hint_der hoch_in idge> iesem \
        igkei in_unse insi_the ischm it_for jetz_alle kein_gefa kettl know> konz_der lasch lead_are lepho leser \
        lief> links mana_dire mand> mind_zwei mona_eine nach_zwoe ndesg ngeno nimm_das ntal> obile oesse of_each \
        ohne_zu open_on opens ords> orthe ostag park> parte passw peter posta rale> rcels retu_on ridge riech rinki \
        ronen rsone rwage s_repl salz> scha_die scho_beim schro sie_trot sorg_fuer stier succe such> tag_des telep \
        that_a to_four toch_hat tplat trale trand trone trug_den trunk tschu uebe_sech unnen usik> verl_nach visit \
        vors_hat was_als was_sich weil_jetz wie_eine wird_durc zamt> zeigt zimme =-1,1,-1,2 <eier <yet> dank> \
        der_ruec edenf eicht hatt_sie in_das =-1,1,0,-1 0_augu 0_zent <abzi <bewo <blut <boge <bot> <eilt <einr \
        <etik <faul <fee> <geli <kirc <ones <samp <size <tap> <text <umst <woma <zeig <zert abzie aeck> aftfa aftun \
        and_sent antw_ein arium aterp aufb_der auft_ist austu auto_mit beko_von bevol bilds blech brau_mein bzieh \
        char_me comp_the dana_war dass_das dente der_gest der_spei derwa die_fues die_ruec displ dreif drige ebevo \
        ein_und eine_halb eine_zahn eing_hat enwei epaec erlor ertst ewach ewert facht fand_ich fluss for_our ftfah \
        fuer_werb ganz_ohne gende genue gepae gibt_der glei_mit groes haftu hagel halt_nich hatt_so hoch_mit ich_die \
        ich_dreh ich_fahr ich_fuer iebev ikat> ildsc ipes> isele itche itert jaeh_0 klei_und load> lob_muss mpeti \
        ngelh nisie nverz obwo_sie oder_reic oman> onald one_that onten ortim out_in oyalt pati_in raftf rdrei read> \
        repli rose> rvey> sampl schr_mir selei sersp splay stens stun_auf surve tbau> tchin teckt tely> the_four \
        the_olde the_sout timen uglin uhr_ich unve_der urvey verke verl_in vers_nich vorh_ange vorm_die wege_eine \
        werb_geha werd_sie wie_nie wied_eins wimmt woman word> zaeh_0 zepte zerti zuge_im zuge_und zwei_lieg \
        =-1,1,0,0 0_fran 0_geko 0_habe 0_mehr <akku <altp <amon <ansa <apfe <arzt <attr <aufk <bade <bag> <baul \
        <bege <blon <brae <brum <cros <dahe <dash <deni <dens <diag <don> <ear> <eben <enke <er> <eure <few> <food \
        <gelb <gett <guy> <haut <heis <hell <herb <herd <herg <hook <kirs <klar <kond <krea <krus <kult <lage <logg \
        <losg <loya <magn <marm <marr <mehr <mrs> <niec <nuec <piro <quad <reic <roof <seil <skye <spok <stee <stoc \
        <tant <toda <trie <troc <tube <ugly <urge <velo <wear <weic <wish <wuch a_few a_mrs a_whol ab_mont aber_0 \
        ackpu adrat aedtc aendn aepfe afte_and afte_six akes> akku> aktu_fuer alle_was allin als_das als_sie altes \
        altpa altst am_aben among and_an and_you andar anla_die ante> apfel aphs> appst arbau arer> arria artez as_i \
        at_once atenl attri auch_dort aufkl aufma aulei ault> aus_bad backp bahn> ball> bank_says baule beans beca_a \
        beck> been_on begi_mit bei_auf bei_drei bei_geht bens> berze besc_im best_um bevo_ich blie_bis blond blowe \
        bread bren_bei brumm bsolu burts bute> calli camp_in can_tell cane> cated ceive cheln chenz chimp ckage \
        ckpul comm_with cour_of cut_off das_datu das_fals dass_ich datu_uebe delet dem_letz dem_mann den_drei \
        den_letz den_morg dene_der deniz dense der_bode der_kist der_rat der_term der_vera der_verm deran des_vorj \
        deten die_beho die_da die_drit die_farb die_gelb die_mahn die_miet die_ratt die_zeit dies_woch disap dnis> \
        doch_nach down> dratm drei_term dreim dtche durf_ich e3_die eatme ebuch edenh edtch eften egegr egelt egrad \
        egwei eihat ein_ents ein_jung ein_must ein_trau eine_drit eine_haus eine_vorm eing_und einla einm_die eisch \
        elte_wart empl_and enbau endni endz_0 eniz> enlec ensel ensiv entso enzah eplie epte> eraus erbst erdop \
        ergef erhae ernet ernig es_dafu estop etari etwa_habe eues> euro_verl ewisc ewohn exami expor fahr_mit \
        fami_with fanzu farba fast> fault figer fkleb flaec foerd food> ford_vom four_week freu_und fueh_ich fussm \
        gage> gar_kein gebu_hat gebu_und gebuc gefu_und geha_und geist gekom gelbe gemae getr_werd getti gewar gione \
        gland glass goett grab> gruee gstpa gszif guts_fuer gweis habe_dem hanks hat_dana hat_zuer hatt_mein hausf \
        hear_my heize heln> herbs himpf hlafa hook> hotl_band hots> hreck htern hurri i_slee iage> ibute icane \
        ich_frag ich_woll iece> ienha iesen ihatt ihm_die illet im_brie im_gart im_geme im_hint in_adva in_at \
        in_cust infac ins_netz is_show isapp ispla issch ist_imme it_look ivil> jahr_abge jahr_die jahr_wied \
        jetz_ein jetz_ist kam_eine kam_und kante kiel> kilo_zuge kirsc know_how koll_sei komm_mit kpulv kreat krust \
        kuen_nach laede laeu_im lafan laim> lang_wird lapps lare> lauf_0 lauf_die lauts legeg lehnt lern_ich \
        letz_upda lieb_die like_the line_says lken> llect loete log_in log_out longe losge loyal ltes> ltpap ltsta \
        lunge lver> m_0 mai_am mann_mit marri meld_ein menue mess_eine miet_und minu_ago minu_bei mir_dafu mit_fals \
        mit_sieb mitt_eine mong> mont_im mpute mweg> my_wife nach_fuen nach_kam nanza narzt ndard ndnis nenwe ngebu \
        ngesa nglan ngstp nich_dafu niece nleck nlieg nnenw noch_bei nopf> nselb ntsor nuech nur_das ob_wir ocate \
        oday> oeher oetti of_an off_is ohne_ein ohne_pass oking olle> ollec omput onne> opes> orde_and orin> \
        our_acco overn pack> paete paket pass_die pass_in pent> phon_line piert plit> ports ppstu pritz proto \
        proz_gese pulve pump_von puter putte quadr raenk raeuc rahlt ralle raphs raps> ratme rbaus rbst> rdopp reima \
        rene> rgent riage rican riede rienh rille rlaeu rmess rmin> rnigh roess rona> ropes rout> rowin rriag rrica \
        rrlic rsehe rtenz rteze rtigt ruft_zuru rummt rundp rung> ruste rvive s_sala same_afte schi_das schl_auf \
        schw_die seit_mai self> senf> sessi shots sie_0 sie_sie sitz_im sitz_seit skye> smatt so_der soll_ihre \
        soll_nich solut spent spoke ssmat stam_aus stan_drei steel steh_seit steh_und stel_sich stim_auf stood stpat \
        stry> survi sziff tammt tanda taus_die teel> tele_und tenle terga terie terna tersp terun tezei tgera \
        the_cons the_cut the_gas the_heat the_pair the_repl the_soci thei_answ ther_now thre_week today tood> tpapi \
        tpati trang tries tsorg ttag> ttrib tuer_die turna tzbeh uadra uckt> uelle uesst ufen> ufgeg ufige ufkle \
        ugly> ulanz uleit umger und_nahm undpr unigt uns_erst uper> urgen urric ursa_ist urviv use_the ussma ustue \
        utzbe vate_sass vate_war verdo verg_woch vergr verk_bei verni verpa vived wait_for was_aktu wate_is weg_der \
        wegg_und weih_hat weile weis_dass weit_auft wer_das werd_die wicht wie_er wir_fahr wir_uns wird_derz wird_im \
        wo_ist woch_kam woert xamin xport yalty zbeho zu_vers zuck_man zwei_auf zwei_wint =-1,1,0,1 <blas <coro \
        <hold <ligh <loan <teig <type <whol aben_ein aenke arbe_der atmet aufzu batt_last bend> chert chwie coron \
        das_gesp dem_balk depo_and der_wach die_pump die_umle eaker ein_cont eine_sitz eing_jetz elder emmt> enty> \
        ewein fern_die form_no franz fris_laeu geht_die gere_und gewei herge iburg ist_bege ist_haes itse_was \
        lauf_mete layed lieg_bei lieg_in mass_geno mein_gros mende mita_im nelle nur_mein oeste peake rocke roved \
        rweit schi_fuer smark such_nach tante the_autu to_get to_work trac_and vans> verb_und vor_das vorn_link \
        war_am wart_ich weint wer_jetz whole work_and work_the =-1,1,1,-2 <drue <erho <lett <reta <than a_spok answe \
        der_kart eint_0 gling ortal rein_und retai tuck> ufgeh =-1,1,1,-1 0_geme <acro <agai <deli <froz <gepf <hage \
        <merc <moec <plus <rema <set> <stuc <toni <trip <uebl <vorn <wegg <with <zeit <zoll acros again alog> alty> \
        an_sein anber and_at andel anged auf_weit bei_oma besit bgefu buss_von case> charm cture dank_eine das_bund \
        das_hote das_wart decke deliv der_baue der_steu die_gebu die_gesc die_kurs dies_zeit dlern dlich doubl druec \
        eauft ehoer eholt eilen ein_serv eine_dien eine_druc eine_gesc elben elive enter entsp erkta ernte erpac \
        erst_nach ersto erten esitz etail fahr_im foun_a frag_die froze fuer_acht gege_zwei gehol habe_auf habt> \
        haft_vor heape hlief ich_moec ich_nur ich_zahl ieser in_acht in_chur ivere jetz_hat kell_die kind_mit \
        lade_abge ldsch lesen liver matio mir_zum mitbe mitt_ein mmere moec_mich moech mont_of mplai muss_ich \
        nach_ausk nach_werd naec_tag ntspr oecht oggen oing> ompla on_a onigh open_a otel> ouble ought pass_auf \
        pokes prech ptisc ragge rathe rest_0 rktag rogge rpack rrowe seit_mitt sent> sie_nich sind_es sind_mit sprec \
        stabe stat> stoms stuck tage_auf the_text to_them toms> tonig took_them tragg tragt uferi und_einm unse_vert \
        up_by us_for verb_der vorga waere war_kam wegge were_give werk_im werkt zeit_zum zum_letz =-1,1,1,0 <goin \
        <grew <poin ablau aelti aeste afier alle_aus am_woch and_send anyo_else asste aus_drei best_wir bezie blauf \
        blei_im by_lunc by_work cted> dann_komm darf_es dass_sie dem_tisc door> drei_laed eine_auto eleg> eltin \
        enewa erett ewal> ezieh fortn frue_eing fuen_woch geret gesc_und gnose going hasn_t hoch_und hold> ich_sie \
        kein_anga lbar> leber ltin> luebe m_not mal_weni newal ortni prog_an rekt> riefe rium> ross> rtnig schl_nich \
        sehba sprei stel_scha swech tnigh udiol up_on vorra zlei> =-1,1,2,-3 es_nich rtal> =-1,1,2,-2 <bund <lobt \
        <ohne aelft aelt> anwae der_hers die_lini dschr ersor haelf held> iger> itere lfte> ngel> nwael nzig> raend \
        undes urer> verso waelt =-1,1,2,-1 <news am_mont ames> der_bran der_regi die_scha ebote eferu einre ferun \
        ilen> itbew late> nfrag pric_and rged> rsorg vorn> =-1,1,3,-4 hlag> =-1,1,3,-3 agree chein ichti ist_die \
        nten> sere> will_be =-1,1,3,-2 branc bunde sagt_ein =-1,1,7,-7 ines> =-1,2,-3,1 <enth chalt =-1,2,-3,2 escht \
        =-1,2,-2,0 <semi aerme ande_hers ekauf euro_nach lauf_vert messe roof> sind_ausg tersu tprei unse_eige \
        =-1,2,-2,1 0_sein <bild <feld <vero <wass die_besc ebody eich> entli estra gest_aben ist_eine laufe ltet> \
        mebod minat ntlic omebo ould> rece_a someb the_firm usche waerm woch_lang =-1,2,-2,2 die_land hat_eine ittet \
        =-1,2,-1,-1 0_besu 0_p 0_that <adre <dahi <feat <graz <happ <kett <klan <notf <p> <reac <thre <vari <zug> \
        abell abge_im abor> abou_fort achfr adres afte_that ahmes and_she andbu app_the atch> auch_auf auss_betr \
        beid_mit belle bille bis_dahi bits> ched> chfra chive chnec cknet dahin day_earl dbuch deli_time dentl \
        der_pfle deres die_achs die_pack die_schr die_ware dprei egehe eimau eine_hat eiskr elzim erfa_mit ergar \
        erkte estpr eundl festp for_year fstel fuer_0 gewo_und graz> hargi hend> hfrag hive> hmest hneck hres> hrzeu \
        icked ierta ikett imauf in_wien inic> inkl_der ious> is_reca iskra kein_kund laech lass_sich lauf_und legeh \
        leide love_the maufs mesto mit_neue mont_bis muetz nante ndbuc ndpre necke nehm_ich neun_betr nich_beim \
        notfa omers orger p_m rdent reach reen> reisk resso rgart rging roehr rspie rteen ruefs schn_war seri_numb \
        skran soga_die stat_page stpre tabel tell_me tery> the_brea the_scre then_that tiges tiket ttery ugema undli \
        uoted up_was verar vom_mark whic_one zugem =-1,2,-1,0 0_lebe <achs <anme <apol <arro <bach <bibl <bier <cafe \
        <down <einl <erse <erte <expo <fill <fit> <futs <gree <gutg <hate <item <mage <mine <nuss <pfin <plum <puen \
        <rega <rosi <salz <sess <she> <sohn <stec <trep <webi <webs <wege a_fami a_rath a_refu aber_wie aceme aeckc \
        ahin> alad> altba an_ihre ankt> anmel apolo arcel ased> auf_papi aufg_die ausbe axis> baul_von befun beson \
        best_geko bibli binar bliot blow_door bsite but_a by_tele cake_from card> ceipt cemen cepti chart chmec \
        ckche d_been da_lass da_mit dank_an das_muss das_pake ddle> den_tag der_fehl der_tech die_bera die_den \
        die_wage dose> eberh ebina ebsit eceip eckch edem> efoni eige_nur ein_sich eine_wuch elfel enkel enktl entil \
        eppe> erbar erge_0 ermes erst_stuf etwa_von euro_vers fahr_jetz ffael fille fort_minu fremd fuehl futsc \
        gehei gest_0 getr_habe getre gratu green gutge habe_sofo halbe handb hatt_rech heap> hing_hat hmeck \
        holz_nach hone> hseln iblio ich_ford ich_natu ich_verl iches ieht> iente ients iest> ifft> iges> ihre_name \
        ilers im_ange im_raum in_alle in_leip inar> inati inik> inkin inus> iothe ist_kein ist_sich istie items \
        ither ja_aber jedem kart_geht ktlic lacem lade> lag_die land_wurd lass_ich laste left_with leid_nich lers> \
        liest lioth mach_nur made_by mai_0 main> meckt mein_sohn minus nach_wie need_two nenku nich_wenn nied_als \
        nktli nlass nmeld noch_einm nschr ob_der obble oder_ob of_abou of_rece offe_me omati ompre onger osine othek \
        parce peich pers_gesp pfing polog prue_zur puen_auf puenk rahm_auf ratul rech_das rein_0 remde reppe \
        reze_fuer riffe rifft rordn rrive ruec_eine said_he salad sech_stun seit_eine senf_zuru seria sgara \
        sich_hera sind_ab sinen sler> smell solle spae_ist speic stil_on stre_and swap_it szusc tage_vorh telfe \
        terhi tfael the_bill the_broc the_hous the_spot the_wate thei_mone them_on time_at trepp triff troma tsch> \
        ttelf ttle> uefst uenkt uetze uffae ufger und_den und_hatt und_ich und_um und_wuer unse_altb unse_reda \
        unte_mit up_took utges verg_wir verl_man vert_in vier_mona vor_eine wachs war_mit was_ande was_soll webin \
        websi weit_im wer_eine wied_mach wisch wohn_in wuer_gern year_of =-1,2,-1,1 <show auge> ethin euro_der gaert \
        griff im_juli irsch mass> reat> sich_bei uchun von_im =-1,2,0,-2 <how> agess avier fach> klavi lavie ramm> \
        =-1,2,0,-1 0_is 0_sind 0_weit <bean <brak <care <choo <chos <clin <dage <e3> <earp <ecke <fieb <frem <haar \
        <halt <hose <hurr <kalt <labe <look <moin <muet <notd <okto <papi <rose <simi <sist <smil <tape <tear <todd \
        <vorm <wage <wasc <wegw a_smil ab_okto ackun aeugl agege ahrge aise> aited alle_hatt am_vier an_upda \
        and_once angs_um anyo_here anyo_know are_aske are_unaf arnun arplu aske_to assun atus> auf_anfr auf_inte \
        auf_nach aufba aufg_im aus_wie ausfu ausg_war barin beid_haeu bere_wird betr_soll bis_es bis_sie blei_glei \
        brake brum_und bscha buch> ca_0 chgla chimm chlor choos chose ckung clini creen dageg das_esse das_mitt \
        das_team das_zert ddler delle den_bild den_druc der_bibl der_erst der_fall der_guta der_hotl der_kaes \
        der_seit die_char die_frag die_spue dies_schi do_not down_i earpl eats> edrig egenu eiche eifac ein_ster \
        eine_arzt eine_meis elf_grad emde> entf_die enueb er_heis er_mit erbli ermos erspi esult etige eueru eugli \
        extr_und fast_jede fiel> fotog frue_das fueh_die fuen_ster funk_der gefu_wurd gekos gele_hat gera_von getru \
        halb_drei hand_steh hat_bis hat_drei hat_unse haus_am haus_der haus_die hbari heat> heiss hende himme holun \
        hoose hous_in hselt i_boug i_can i_get ich_bei ich_bis idays iedri ifach igrat ilar> im_ganz im_mitt imed> \
        imila immel in_graz isit> istin it_did ithin itsam kalt> kalt_seit kann_den kass_im kass_vom klang klap_am \
        km_umwe komm_die kopf> kstae ktobe labe_says label leid> letz_jahr lieg_jetz linic llar> lob_an ltbau luch> \
        luck> lugs> mach_ich matte mehr> mehr_erwa mein_pake mein_pump mein_schw meis_bis merk_euch mers> milar \
        minu_elf mir_auch mit_hand moin> morn_and my_bill my_niec my_own nach_an nach_hat nbrot ndien nets> \
        nich_lang niedr nige> notdi ntens null> nungs ochge oddle of_whic oktob olung onell onfir oose> otdie oted> \
        owed> owels packu page> pelzi pers> plugs ppelz pray> prei_steh rbest renov resul rinte rlore rnung rplug \
        rspre rtons rverb saeug said_the schu_rest scree seit_steh serv_hat seufz sieh_aus simil smal_van so_jema \
        so_stil soga_mit sonn_hat spart sscha ssche ssung stan_wir statu stra_auf sults surv_a take_it tatus tears \
        tensi text> the_box the_chea the_main the_nort the_one the_ther thek> ther_are toddl tons> towel traum tters \
        uehlt uell> uerun ults> ummt> und_geho usfue usger verk_begi verl_und vers_0 versi verw_die viel_fuer \
        vier_in vom_hof von_war waite walke war_sie warnt warnu wart_vor we_re weari wegwe wher_it wir_sitz withi \
        woch_hat woma_at wurd_0 zert_kam zuge_fuer zwei_das =-1,2,0,0 <aufn <bent <dry> <einf <enge <geso <gift \
        <kate <log> <mum> <senf <tort <trom <wobb <zuna a_stra alle_seit als_vers amer> ande_werk arnt> aus_neun \
        aush_die ausma befo_they beige bent> bucht conne das_ding der_aufb doerf don_t earin eben_vor ebox> eides \
        eine_aush elev_mont equat erre_die erzti es_scho euro_haet ewuer fernb fran_am geson glanz groe_0 grue_der \
        habe_bei hat_angs hink> hnees hochg holz_arbe i_rang ilage is_open jahr_muss kam_das kater kein_zuru \
        list_gefu long_than man_muss me_and me_wher mein_enke mir_gera mir_in morg_ange mosta my_card nach_schi \
        nach_um nect> nich_gese nich_unse nnect nuebe oerfe one_at onnec orlet ostat osted over_and parat prob_von \
        prove puele rblic rmost rztin schi_mir sent_a setze stber steh_bei stra_s terei tgebr tgesc torte trai_0 \
        trock tstun unaec usmar vers_auf vier_ange vom_stra was_nich wobbl ztin> zum_schl zunae zwei_mit zwoe_tage \
        =-1,2,1,-3 habe_wir =-1,2,1,-2 <answ <boug <cars <conf <oeff <prog <vate am_nach atzt> bough cars> confi \
        desam die_kund eiber haelt icher itor> orbes ranti syste tered ystem =-1,2,1,-1 <anfr <borr ausg_wird borro \
        eleit erkau ernbe hose> isier ist_so nfirm nschl osen> rkauf rust> scha_und utsch =-1,2,2,-4 inigu \
        =-1,2,2,-3 <haus ital> =-1,2,2,-2 chnet staen taend urden =-1,2,3,-5 <verg =-1,2,4,-5 kasse =-1,2,6,-6 eines \
        =-1,3,-4,1 <sonn =-1,3,-4,2 etet> send> =-1,3,-3,1 <stay schal =-1,3,-2,-1 abei> check es_das essen ounte \
        =-1,3,-2,0 <card <riss <wohn betro estbe im_augu kind> kiste need> nell> nutze rbar> rived says_the sser> \
        usgen zum_erst =-1,3,-2,1 <boil das_frue =-1,3,-1,-2 <wien arton drei> enhau klapp nie_wied raete schma \
        von_habe wien> =-1,3,-1,-1 <baur <bish <bode <dabe <does <dose <euch <halb <info <kell <phot <shru <tuet \
        an_old and_my anlei auch_fuer aurei baure beka_eine dabei das_gera das_krei dem_0 dem_man der_jung die_halt \
        die_tuer does> ecall egeri ehstu eiser elden ennum eplac erarb esond etike euch> gegra gros_lob gsten \
        halb_jahr heut_0 his_own hotog hstue i_m i_need iffen illed im_hand in_dies ingle kchen kost_extr lfeld \
        looke ltant man_mir mehr_als minu_drei mpres my_sist neuer ngst> nhaus nnumm ntie> odel> ograp oves> pfen> \
        photo raine rarbe recal repla ruen> rver> schme seit_zwei serin shrug singl sorte split uehst ultan und_der \
        und_pass und_sie ureih usin_the ware_die weich well> =-1,3,-1,0 <befu <kass <kist <koch <ruec cafe> das_brot \
        der_kass ehme> eugt> geli_am i_now ich_wohn iefe> mir_mal nits> sesse stuec trai_von tueck tuer> tuete units \
        wurd_heut zeugt =-1,3,0,-3 artun ragte rtung rueft wartu =-1,3,0,-2 0_cent <geko <komp <null <warn bewoh \
        danke dich_die die_hotl ebot> eckel ein_mens eprue erien fand> fiebe fourt frank gepru mitt_an nkenh \
        noch_bis rmine sfall sie_in sonn_und spita sted> stil_ein ueft> wie_viel wir_sind =-1,3,0,-1 <anbi <brun \
        <fuen <inne <migr <skan <ster begi_im cent_und der_mitt eizun eryth fuenf heizu in_it it_is izung mal_eine \
        migra muss_man ndal> new_one ospit ourte rythi schn_in skand tched tell> tems> ufbau und_auf urtee veryt \
        =-1,3,1,-3 <be> <nich er_hat feren nicht oben> uecke ungsz =-1,3,1,-2 ittel vater =-1,3,2,-4 bank> count \
        ergeb =-1,4,-3,0 ngesc weiss =-1,4,-2,-2 date> =-1,4,-2,-1 <hers <send <taus ages> auch_nich autom die_date \
        ehend ganz> utoma wurd_in zept> =-1,4,-1,-3 <jema flege jeman =-1,4,-1,-2 <ersa <jung bis_jahr den_rest \
        esend eute> hbar> im_mai junge leise nbau> tages tchen them_the =-1,4,-1,-1 elefo gelie graph iffer kann_der \
        lefon list_der man_die telef tomat =-1,4,0,-4 <four achte =-1,4,0,-3 <esse <ob> <vera <vorb able> agte> \
        hrese krank rsatz schie =-1,4,0,-2 <aufb <verk ersat ustom =-1,4,1,-4 <heut =-1,4,1,-3 ndesa =-1,4,2,-4 \
        ther> =-1,4,3,-6 <unse unser =-1,5,-3,-2 ckruf eckru =-1,5,-3,-1 <wint auf_die die_seit winte =-1,5,-2,-2 \
        <pack bei_den eimal imal> =-1,5,-2,-1 <wate =-1,5,-1,-3 <einz <schm =-1,5,-1,-2 fort> =-1,5,0,-3 karto \
        =-1,6,-3,-2 pport =-1,6,-3,-1 kruf> =-1,6,-2,-2 suppo ueckr uppor =-1,6,0,-5 mein> =-1,7,-4,-2 hatte \
        =-1,7,-2,-5 einma inmal =-1,7,-2,-4 <einm =-1,7,-2,-3 model =-1,7,-1,-5 nmal> =-1,8,-5,-2 <s> =-1,8,-4,-3 \
        auch> =-1,8,-3,-4 <says says> =0,-8,6,3 <its> =0,-8,14,-6 vertr =0,-6,9,-3 rtrag =0,-5,-1,5 annte firma \
        =0,-5,0,5 ndet> =0,-5,2,2 hten> =0,-5,2,3 osten =0,-5,3,2 chten sicht =0,-5,4,1 gung> =0,-5,9,-4 mill_euro \
        =0,-4,-2,6 erin> =0,-4,-1,4 <rauc ncil> =0,-4,-1,5 <buer terin =0,-4,0,4 <stue <vors <who> ften> =0,-4,1,3 \
        cker> =0,-4,2,1 geht> ndsch =0,-4,2,2 amen> ilome kilom lomet =0,-4,3,1 <uebe =0,-4,4,-1 eason usges \
        =0,-4,5,-1 menge quart =0,-4,6,-2 <shar bauer ition share =0,-4,7,-2 redit =0,-4,9,-4 0_mill =0,-3,-4,7 \
        <auf> =0,-3,-2,4 <denk =0,-3,-2,5 <zufa elaen gelae platz =0,-3,-1,3 rerin =0,-3,-1,4 aeumt counc das_unte \
        haus> uncil =0,-3,0,2 krimi zeige =0,-3,0,3 <droh perrt zeug> =0,-3,0,4 estan the_plan =0,-3,1,1 anal> brann \
        die_betr ffene ierun lter> rannt ween> =0,-3,1,2 <betw betwe eilig etwee imina nach_die prach rimin sprac \
        tween =0,-3,1,3 <fore =0,-3,2,0 <mark habe_im ssion =0,-3,2,1 <aufs <comm <inzw aske_us euser inzwi lator \
        nzwis onst> rmer> rson> spann user> =0,-3,2,2 aeuse posit =0,-3,3,-1 erwal =0,-3,3,0 <quar aised aken> ason> \
        chhal der_eink hhalt rwalt teil_mit ussch =0,-3,3,1 verwa =0,-3,4,-2 apita =0,-3,4,-1 <milc anten fuer_die \
        lione =0,-3,5,-2 der_vert =0,-3,7,-4 esell =0,-2,-4,5 <abou about bout> =0,-2,-3,5 ahrt> =0,-2,-2,3 nner> \
        =0,-2,-2,4 <stor germe ohen> rgerm =0,-2,-1,2 <pale <toll <wind alett benan den_weg enehm esel> gar_nich \
        gege_eine geneh hat_zum iftli indet llstu move_to palet rhaus riftl sgela stat_der tarbe tote_fore uehen \
        von_das wie_in =0,-2,-1,3 0_mete <anze <floo <off> <rive <warm agger am_best anzei arkpl bagge choss come> \
        die_anla die_antw ebung ermis eude> ilien kein_die kplat last_von litz> logo> lschu nners nzeig ospiz parkp \
        praes scho_die schos schun ssbra swage the_rive the_week tote> waech waehr wo_frue =0,-2,-1,4 <logo club> \
        der_buer die_numm die_zufa =0,-2,0,1 <bana <erns buehn chrif cklic eine_rech ernst eubau ewinn gesam gewor \
        giess hrift malig neuba nisse rften sitz_in terwa tools von_komm wie_gewo =0,-2,0,2 <angl <aufw <blit <brue \
        <dort <hafe <kids <leuc <mile <mini <mita <resc <soup <trei <wasn <wede alle_wied andst angle aufwa blitz \
        chest chnen ckene clear das_verf der_ort enkte erche escho eschw escue fuer_ihre fuer_roll gebae gela_von \
        hall_von hielt hters kids> kran> last_mont mitar mpenl nach_gibt ngler nich_verb nterh orche raile rescu \
        rsich schu_die sei_nich sie_samt soup> stenl they_even trom> ulen> wasn> wasn_t weder wohnt zehn_kilo \
        =0,-2,0,3 on_thur rmiss stift =0,-2,1,0 <bezi <fuhr <fund <lend <ofen <saet auch_nur enieu este> genie \
        laug_and lets> nieur noch_ein not_one pping proch rech_der reing scho_da sie_unse sie_zahl sind_bis sproc \
        supp_cont und_vers unse_best =0,-2,1,1 <appo <drov <ehem <foll <inge <lake <lead <mate <raeu <spre <tool \
        <trad affel ailed alle> amier and_in arch> auf_unse auf_zwei auten calls der_naec derei dispo drei_kilo \
        droht drove ehema eilne emali erwie follo gang> hat_dort hemal heut_mitt iler> ilneh ilte> in_june iveri \
        ja_scho kam_ein lamie lnehm nebe_dem ngeni nich_und nnten of_our ollow ommit pake_der rove> sich_0 the_crew \
        the_fami the_gate thre_year trati uebe_eine uerin und_frag urde> year_two zu_meck zwei_schi =0,-2,1,2 <erpr \
        eine_ganz irmen laken nkte> rscha terha uerfe vert_von wied_ein =0,-2,2,-1 <begl <haeu <othe agten anchi \
        anwa_der asing auch_der chise franc insti maker nchis ommun rderu sions werb> =0,-2,2,0 <grow <hole <krum \
        <marc <masc <obje <rein <stam amt_hat anzah anzie attde auch_ande auf_sein aufs_hat ausel betei chase die_ag \
        die_im drei_refe egte> eine_alte entsc erber errec euro_nett habe_eine hand_mit herer irken ist_der klaus \
        krumm lead> legte losed march menti mit_mind nannt narbe nich_gena noch_zust ntsch nvite orsta ping> reibu \
        rrech rtrae stamm stor> tattd tdess the_cont the_nord tscha ttdes und_haen unte_ein urchs utor> =0,-2,2,1 \
        eilte einhe hase> treue =0,-2,3,-2 ausba hares =0,-2,3,-1 <amt> <audi <cred <geku <make abgen banke bart> \
        bgeno credi die_buer kredi landg leine lobt> nanzi nsame nzern osed> sbank sign> work> =0,-2,3,0 <ag> verfa \
        =0,-2,4,-3 richt =0,-2,4,-2 <sett an_und enger hreib kapit ldet> linie ntrag settl stung to_a trags \
        =0,-2,4,-1 derun habe_ihre =0,-2,5,-4 ionen =0,-2,5,-3 <klag eien> inbar reinb =0,-1,-3,4 samst splan \
        =0,-1,-2,2 <sper der_verw iven> maenn menta resse stuhl =0,-1,-2,3 <aufr <nimm ehmig ehous eigt> ein_gesc \
        lies_sich miete nehmi ruch> wareh =0,-1,-2,4 von_ist =0,-1,-1,1 0_peop <abov <goer <leih <poet <rase <sie> \
        <spon <wem> above alon> angri anien anwo_der apri_she asend aster bei_sie bei_zwei bove> das_frei das_ordn \
        dem_ein dem_firm der_am der_lind der_stan die_schl dies_mona dort_in egsch eine_gute eine_hoch eine_vert \
        elegs elong emons enaus erang espru esteu etry> ever_frid fford foto_sie geru_am goerl hacke has_a helm> \
        heren hoehn htbar ich_werd im_baua islan jahr_vom kein_zett legsc lockt losio manns mark_in monst nach_fuer \
        name_on neut> nigen oerli oetry okto_in olled ollem osion paint plosi poetr pool> rangr rasen rlitz rmann \
        s_a said_noth spuer ssige taete tamt> teach trot_uebe verha verho von_ange wenn_es xplos zaun_ein zuru_in \
        =0,-1,-1,2 0_quad <anni <beco <bedi <blaz <bren <brin <cabl <crew <cybe <duer <erke <exer <feie <hors <paul \
        <plae <ring <satt <simp <tues <wach <yard ache> am_sonn angre anniv anzt> areho arken at_all attel auch_noch \
        aufg_hat aufre ausst becom bele_von belon bewil blaze broth bung> cable chaum cise> court ctory cyber dampf \
        dem_gela demon den_0 den_dach denti der_die der_pres der_zent die_alar die_last die_post dnung drei_land \
        duerf ecome eders efuge eige> ein_blin ein_bus ein_hers ein_jahr ein_logo eine_brie eine_ents eine_land \
        elzug enntn entne ercis ergen erleu erne> ersar ertel eure> ewill exerc explo feue_im find_das floo_the \
        fluec forel gasse gekle gendl gesc_an gest_die grube haum> henk> hinw_nimm hmigu hoene hrena hursd ideo> \
        iesel ihm_war im_maer imply iseln isse> itste ivert kind_unte lage_von land_ist laze> loesu luech migun \
        mlauf move> mply> mwelt nach_ein nach_zu nated ngrei nich_unte niem_der niem_verg nnive nntni ntner ntnis \
        numm_auf ob_er oesun ohlen ombe> one_way ordnu orell ossbr ourt> ponso quer_uebe rauer rcise rdnun refug \
        renam repar retu_to rhund rike> rland rnste rotes rothe rsary rsday rweg> s_foun saal> said_a satt_mit satte \
        scha_im scheu simpl sofa_im spiz> sselt stuen tank> telzu the_pier ther_were thro_the thurs tneri town_s \
        ttelz tuend tuesd tvere twel_year tzend uesda ullin umpen umwel unte_der ursda verh_verb vero_das vom_gehw \
        vorsi willi wird_am with_havi xerci zende zu_vero zum_dank zwoe_mete =0,-1,-1,3 0_mens augu_in bach> bsche \
        erweg nich_nur prote verk_zu =0,-1,0,0 0_mann 0_was <bake <besp <full <hin> <leed <nahe <poun <sass <sozi \
        <want ab_der ab_mitt adung alfor almen als_uns are_bril at_in atser auss_von aving baker bei_arbe bete_hat \
        betr_0 bezi_die bezif clip_the dann_ist dem_amts dem_vier den_eink den_lade der_einf der_opti der_rahm \
        die_part die_pass die_pfle disku draus drehb ebend edroh eifen ein_teil eine_medi elauf ellbe elly> engi_are \
        eress etwa_ein eziff fahru feste ffert ford_von frag_ob gehe_bei gerec ging_in gstag habe_alle haen_bei \
        hallo hings ieler ihre_proz im_apri in_husu inve_in irbt> kein_davo kstor ladun lagge langt leeds lerve \
        lford liant llian mahnt mal_in marge mbau> miles mit_name morge nate> nenti nerve ngsta nich_uebe nkost \
        nspre nur_wenn of_next oppt> pelte permi plak_mit prod_steh prue_hat rates rech_rueg repo_to rgele rilli \
        rvor> seren sich_als slich sort> state stay> steh_der stra_die swerk tage_frei talk_to talki tants thek_und \
        they_are traeu tsers uhaen um_und und_fael unity verg_man verk_und verru vom_gela vom_kund vorh_in vorm_tor \
        ware_zwei wurd_noch =0,-1,0,1 0_may <arme <bloo <boes <brav <bueh <clip <coac <come <damm <dari <dono <entd \
        <erhi <fibr <flam <flen <flye <gene <gero <grub <hild <id> <idee <inha <leaf <leas <ledg <loge <maue <moeb \
        <nebe <neis <neit <oden <paar <panc <pate <play <sent <sixt <spur <step <teic <till <trit <uebu <uner <wash \
        <weck <weld abspe acht_grad acker aders adeze aetse aflet agai_at ahnda ahnve ahrun airs> alle_und aming \
        an_ein an_lade ancak and_so ange_wurd ankin ankla ankzu anla_von apel> arbe_im armla astro atike atver \
        auch_nach auffo aufg_zwei aufm_die auft_der aus_einw aus_kind aus_stel ausdr ausme baend bahnd bahnv banki \
        baub_ist bei_gesc beim_betr beko_die beli_the bendr benfu bern> berre betr_ein betr_muss biet> blood boote \
        bran_von brave bsper buer_von buer_vor cade> call_a chsae chuel chuet chzue ckges coach dach_und daill \
        dank_fuer dann_eine darin das_man das_mini das_stad deckt dem_hoch den_zwan denta der_meld der_rauc der_rett \
        der_somm der_ufer der_vors der_woch der_zust derin des_offe dete> dezei die_alts die_auto die_bran die_hall \
        die_hase die_komp die_lawi die_lind die_mini die_orts die_prae die_rauc dien_am dmeld donor drei_leer \
        drei_uhr dresd eafle eater ebsch eckli edail egier egung ehrfu eifer eige_rech ein_foto ein_koff ein_tank \
        ein_zett eine_0 eine_euro eine_mann eine_tafe eine_uebu eine_zusa eing_word einwe eitig eklem ekoch elnah \
        elzeu ench> endes enes> enfun enhei entde enwas enzei eramm erdan erern ergeg ergie erhie erhun erieg erksg \
        erlau ersch es_auf es_gibt es_im esden etsel euche euerg eword fahr_wurd falte fekte fens_gesc ferwe fibre \
        firm_eine flamm flens flut> flyer fotot ftet> fuer_ange fwach gebun geflo geflu gegru gekoc gelds gele_dass \
        gera_der geram gerol gesa_er gesc_aber gesc_halt gest_habe gewoh got_an grand grue_am grund gsamt gsmed \
        habe_ihm habe_unbe had_aske hamm> hapel hat_nich heate heili heul> hiebe hlaeu hlafs hlagg hlfah hndam hnver \
        hoch_mein hock> holdi hoppi hoste hrfue hsaeu hubs_wird huele huett hund_am hund_jahr hysik hzueg ibre> \
        ich_durc ielze imary imme_am immin in_flen in_fuld in_goer in_hamm in_marc in_ordn inbru infah insat intme \
        inwen is_by ises> ispon ist_frei ist_stre istra it_had itig> itpla jahr_verl jahr_zwei jubi_hat juni_im \
        kamin klett klin_ist koen_schr kunft ladez lamme land_zu lanne last_tues leafl leic_verl lensb lette lfahr \
        lieg_an liese ligun llenb lmann loge> longi ltenh luden luef_aus lyer> lzeug maen_zu mary> mbenf medai melde \
        melt> mess_und mgeki mhaus mich_eine mill_lane mir_durc mit_fris mit_mein mitt_bis mming mona_schu most> \
        motor msaeu nach_bish nach_seit nach_von naec_stun naehe nale> nbruc ncake ndamm ndmel neiss neith nende \
        nfund ngsge ngsst ngstr nhall nheim nich_ande nich_wohi nied_abge nity> nkzug noch_uebe nors> noth_and nrufe \
        nstag ntdec ntmen nutzu nverk nverl nwass ob_alle ober_0 ockt> octo_the oder_zur offe_denk ohne_stro ointm \
        oldin ollt> omsae on_wedn ongin onors ools> ordn_best ordn_sei ospic oterm otore otote own_time paar> \
        pale_spie panca parad part_with patro pice> pielz plat_geba plice poli_beli posti puerh pump_fuer put_up \
        raets rary> rauc_zieh rchs> rdank rech_die resde rest_scha rfueg rgege rgrup rhalb rhiel rholt rimar rity> \
        rive> rksge rmlau romsa rope> rred> rschw rsery rsteh rster rtsvo ruebe ruec_mit runt_und saeu_in said_it \
        sbesc scha_den schef schi_habe schl_eine schl_in schr_oder sden> sdrue seit_wird selna semen sens_an serwe \
        sgera sich_kein sich_zu sie_am sind_und sind_zwei smeda so_gros soll_fens soll_sich somm_hat somm_im sorgt \
        spice spie_die spone spur> ssauf sserw stan_by stel_eine stel_koen step> sterm storm stra_hat streu strik \
        stue_die swimm tadtb tafe_und tankz tcher teher tenta teste tgeno that_he the_bell the_depo the_rain \
        the_vall tier> tmuse tote_fisc toter truck tsel> tsvor tted> tuhlf ubau> uchsa ueckl ueckt uefen uehne uendl \
        uerhu uferw uffor ufwac uhaus uhlfa uhof> uhr_nach ulare und_blei und_brac und_daue und_droh und_erst \
        und_trot unft> ungsh unsch unte_lieg unti_0 uppen usdru utzun verb_sich verf_gege verie verl_der verl_ihm \
        vers_bei vert_der viert vom_band vom_glue von_frue von_mit von_von von_zum vor_jede waer> waer_und wand_im \
        war_eing war_fehl war_noch warml wass_habe wecke wehre wehrf weil_sie whet_to whil_the wie_man wimmi wine> \
        wohi_mit year_and year_the zentn zu_luef zufa_ist zur_nied zwei_jung zwoe_jahr =0,-1,0,2 0_aus 0_metr 0_pati \
        0_pump <clim <grun <heil <hero <iron <neub <pier <road <umsp <vall a_free a_whit aeten alley annwe becke \
        bitt_soll blie_unve chlit ckten das_leck das_tech das_tier den_umwe der_b der_orts des_betr eezer ehlal \
        eimat ein_blit einbr eine_stro emise eras> flat_the flies frag_nach frei_bis fris_bis geoe_ist glers head_of \
        hlala hlitt hoch_erre idee> ieche ist_weit kene> kmals kuec_von lalar leare leck> leuch llato lstuh meras \
        mises morg_hat mspan muend nehm_die netz_geno neub_von nich_gefu nnwer noch_aus nur_uebe nwerk oedel ollat \
        omben pannw ran_the rbrei remis roll_ein rolla schwe sfest shof> sieb_die silie spons teich tenha the_foot \
        the_heli tor_von uhr_ist umspa ungsk unte_aufs valle vers_und vert> von_eing von_laeu whit_van yard> \
        =0,-1,1,-1 <abba <demn <hote <krim <ohr> <pols aber_so absc_die aetig alers altsc appr_and ators aufsc chnis \
        dami_ich das_mode dazu_0 demna dener der_bish der_frue der_inso der_kauf der_wirt die_geru dite> drit_uebe \
        ehrkr ehrsv eine_davo eins_und engi_who eplat erate eros> erpfl esweh eumen evor> faeh_ein gege_den geru_kg \
        gest> gins> housi hrkra hrsve igure ihre_ware ioned kein_muss kruft last_steh ltsch mir_den mitt_den \
        nach_weih opier orten otype pers_und polst prai_the rgung ried> rlege rmen> rsver rtrie serst sett_by sider \
        sing> spect stam_0 swehr to_its uche> ueckz ueros ufsch uschu verb_auf vere_war vites wehrk wie_es wir_seit \
        zum_scha =0,-1,1,0 0_geae 0_vier <acke <admi <atte <ausr <bala <bat> <disp <duty <eggs <entw <exch <fahn \
        <foli <futu <gewo <ham> <lawy <nati <prom <rais <rott <sums <taiw <unde <wuen <zwec a_bala a_spre ab_muss \
        aber_nich aber_sie abrik aehre aetze affen agneh ahrel ails> aired aiwan alanc am_erst and_pays ange_eine \
        ange_vier anru_ob anru_und arkre asons at_six atchd ateme attfo aufs> aufs_tagt aughe awyer bala_shee balan \
        beamt besc_in bespr best> bgest bitt_muss blei_bis blic> brik> chasi chdog chene cherc chlep chrit chron \
        ckfor ckver confe cont_and cont_runs conta couri das_auch das_schr das_weih dass_kein decid dem_eige \
        dem_geba den_neue den_ofen den_sitz der_begr der_fili dere_lief derfa dged> die_aufs die_ausr die_eint \
        die_mueh die_nebe die_rati die_serv dits> dort_wird drei_haus drov_out duty> easin eavin ebuer ecast ecess \
        ecide eckfo eckun eckve edigu eggs> egist ehere ein_geme ein_haen eine_mail eine_plat eine_prei eink_der \
        einli ektve elage elang emme> enein entwu erfab erge_werd erst_hat erst_inst erzie es_zu eseba essli esteh \
        estig etto> eurbu euro_weni euro_zahl even_let excha exte_thei fabri faile fami_the farb_mit fasst fehl_0 \
        folie for_four formb fort_and futur fverf gagen gator geba_im gedr_und gest_nach gscha gshof gut_war \
        habe_seit haffe hale> has_been has_neve hasin have_supp hdog> high_cour hirty hlepp hrela hritt hroni hsel> \
        ich_brau ich_so ich_wuer ichst ickin ieges ieurb igato igent igns> ihn_nich iligt iligu in_jede in_zwoe \
        incl_the indin ingag inie> inlic inzur iorch irty> is_due jahr_ich jahr_in jetz_nur kam_im kford kost_und \
        ktver kund_seit laint lattf laugh lawye leasi leavi leut_aus leut_bei lief_hole lieg_und lies_ihre lini_geku \
        lleng llige llow> lorri lot_0 lsory luec_in lzpla m_told mains make> mbrie mehr_der mete_in mich_nich mpuls \
        mpwer munen nach_den named nbaue nderf nerze netto neue_stel neun_proz ngage ngege ngsho nich_abge nich_beko \
        nich_eing nich_verg nieru nine_per niorc nnes> nordi nr_0 ntlas nur_fuer nverb nzure oblem oebel oefe> \
        oeff_auft of_shor olzpl ompul onent ordic ordn_ist ormbr ourie own_door paire part_and pecs> pense per_form \
        picki ponen pound probl proz_nach puelt pulso pumpw pwerk racts ragne rahm_wurd rare> rbank rbuer rchef \
        rderb regis reine rektv reuer rfabr rheit rich> rift> rmbri roble room> ruhi_schl rund_und sagt_er saler \
        say_they sbest schi_sie sebue sech_leut sei_zu sein_geld serv_gmbh serv_in sgeri sich_fast sieb_mona sign_a \
        signs sinc_east sits> sitz_ist sitz_mit skart slief snach so_gehe sort_of specs spri_vom stet_binn stiga \
        stri_at stro_fuer stron sums> tage_begl tagt> taiwa tatem tchdo temen tenan tend_were than_we the_buye \
        the_foun the_pape they_left they_neve tieg> tigat tinga to_unit tool> tragn tspru ttfor tunne ublic \
        uebe_acht uebe_zwei ueckv ueckw uelt> ueseb ugela ughed ulsor umkr_von umpwe unch_the und_loes und_uns ungsm \
        unnel unse_ofen urbue ureic urke> usel> uster uture ve_been ventu veran verl_sich vert_ist verw_und von_den \
        von_foto von_sech vora_und walte war_vor ware_bei ware_vier ware_zuru waru_ich week_a weier weist wer_frag \
        werd_koen were_rece werk_und what_it wied_wir wir_lief wir_schi wird_soll wunde xchan year_on you_ve \
        zahl_zwei zehn_tage zeig_wie zplat zurei zuru_drei zwei_koll zwei_leut zwei_seit =0,-1,1,1 <einv <grei <muel \
        a_valv am_heil ands> anzu_und armer auchs der_spre die_masc eady> einve ende_drei erdie ework fast_am \
        find_im foll_the for_eigh for_soup gewin in_one inety inhei laere lage_der land_fuer ligt> mehr_auf nety> \
        nstes ofen> oned> pric_of ready roup> rtier russ> selb_tag sfueh sinc_the soup_and stieg strec tanke \
        the_rail thei_own they_told ties> und_noch verd_der voll_nach von_wart war_seit werk_der =0,-1,2,-2 adene \
        als_der amte> ilch> kuerz more_than ngert nths> onths zusch =0,-1,2,-1 0_noon <anha <auth <busi <clau <dir> \
        <docu <effe <hrb> <memo <mio> <pena <proc <site <writ <zuli abspr achla actic aemme ahnde akti_ist als_must \
        alunt alyst ammka analy and_had and_octo andin area> arnin aus_uebe autho bank_und beite berwe best_vert \
        betw_marc bevor bspra budge busin cent_of cent_the chon> ckzah claus ctice cumen curem den_absc den_name \
        der_akti der_arch der_beho der_dire der_fami der_zuru deska die_abre die_gedu die_kont die_sie die_vere \
        die_verg dies_mit disch docum earni eckza edit> effe_from effec efing ein_antr eine_rund ekehr elass eldet \
        elte> emeld enalt ergel ersa_fuer erwor es_so eskar ettbe euro_auf euro_ist euro_zu farm> fect> ferer \
        fina_ist fonds for_elev for_six gabes gelas gemel gulat haben hat_mit hatt_am horit iefin im_lage im_werk \
        iness ingen insol kauf_das kommu ktie> kund_zu kzahl last_week marc_and mit_dass mit_wirk mkapi mmkap mmune \
        morn_over mues_die my_soli nach_prue nach_uebe nach_unse nalys nanci nderp ndry> neral nord> noti_of ocume \
        ocure oices optio ority other over_susp panne part_von pay_0 penal procu rare_get remen rgeld riefi rkrei \
        rocur rprue rried rters rzeic sanwa scha_lag schon seas_and shire sines sory> spra_von staat stre_of \
        stuf_auf taats taken tammk tere> the_orde the_shar the_year thori tles> tsanw ttbew twel_mont udget uenst \
        uhr_zeit ulato uled> ulief um_eine umes> und_ange undry ureme uspec uthor vere_als vers_mit vers_werd vesto \
        von_abge von_vier werd_der wettb wirk_von with_effe zu_unte zulie zur_hael zweie =0,-1,2,0 0_an 0_grow 0_to \
        <absp <anza <asia <budg <hagg <hamb <kreu <kueh <quic <warr a_conf a_purc ab_janu absic ambur ange_der anty> \
        befo_a begl_den begli beim_bund bsich cers> chtre ckly> clau_0 cont_are days_when debt> die_auch die_haen \
        die_krum die_mehr die_prog die_se die_tier drei_lief ein_inge eine_kund ekuen erms> expen fahnd gere_sagt \
        gesc_best gewus haggl hambu holen icers ickly igere in_whic iners ingef inist isebu je_ohr kauf_wurd krise \
        krum_gurk minis nach_vier nun_soll nzier only_one ospek prosp quick ragsb ranty rbund regu_has rospe rrant \
        ruegt rumme seie_nich seit_juni sie_alle sign_for terms that_they two_more udito uhr_mitg uickl ungse usst> \
        utati verbu vere_wurd warra wart_von when_one when_our work_with xpens =0,-1,3,-2 0_mio <begr <da> <tisc \
        <zusc acht_jahr anwal chrei chtig da_ist direk endl_ein ernah irekt ist_zum istun laeng milch nbart nwalt \
        rnahm sion> sites tice> =0,-1,3,-1 <anal <ansp <inso <regu ality anntm anspr ares> chain das_land egula \
        ertri heine inien ised> lvenz machu mio_euro nance nntma nsolv ntmac of_this raise regul sitz_der =0,-1,4,-3 \
        ebern kung> onto> verga =0,-1,4,-2 das_geld ites> uefer =0,0,-4,4 <all> =0,0,-3,2 erlas =0,0,-3,3 <coun \
        ndern =0,0,-2,1 <flue ist_gege laeu_seit versa =0,0,-2,2 <bewi <gesu <oste <tuer der_im erbes glich itrag \
        nimm_die onner over_a rehou rige> rschl tstel =0,0,-2,3 <abst <afte =0,0,-1,0 0_noch <anyt <assi <bisl <chem \
        <flae <hist <link <main <shoe <whic aber_man aeumu akery anla_mit anyth assis atur> ausg_hatt bausc behin \
        bei_an birt_cake bisla brewe burge der_bei der_firm der_prae desk_is die_schn dingu eader efiel ehind ehrst \
        eing_sie ently ertvo erybo erza_sie erzus etall eumun fahrg fangs frag_ich gest_zwei halb_stad hich> histo \
        im_jaen ingun inter istor kita> kuen_fuer kurie late_and ldete lehrs letzt leut_habe lieg_nun mann_der \
        mit_dies nglis nich_scha nschu ntly> nythi ob_ande olida orgen rtvol rybod schw_fest sept_in sich_die slang \
        spra_vom spre_der stair term_und the_best the_boil trit_seit tvoll ugest umung und_heut und_laut und_soga \
        ustae veryb weis> weis_wer wertv which wied_da wurd_eine =0,0,-1,1 0_sept <ammo <box> <brew <emer <end> \
        <ever <fact <fisc <gard <gart <gehw <glas <grab <heli <her> <jury <pool <put> <robo <sang <spas <trik <trun \
        <welc <wirf <wrot <zimm <zuvo a_batt absta abzus achsc achse achst aefte aeusc agerl akate albse alpfl \
        am_guet am_meis ammon an_appr and_four andet andt> angs> aning ansc_von atast atore auhof auses aying barha \
        beid_rich beko_man beral betr_war bseit btisc bund_und bunt> cake> choir chorn chrau chstu conve ctisi \
        dach_ist das_buer das_umwe dem_term den_beba den_fehl den_gart des_moeb desbe destr die_akte die_bedi \
        die_denk die_frau die_frue die_glae die_jury die_prod die_roes die_verh dort_ein drit_stoc dstif eanin ebera \
        efte> efuel ehweg eibti eihen ells> eltam emalt emerg end_of ende_mit entra eraeu erall erbae erhau ernoo \
        essed esses eugen eusch every fami_aus fende flat> frau_die frei_die frei_eine ftern fuen_stun gefa_sein \
        gehe> gehwe gemal gesc_von gewe_ost ghter gsfre gummi had_no hade> halb_gesp hat_kein hatt_muss hbarh heke> \
        hera_der hered hilft hoir> horns hraub hrere hroug hstuh htlin hungs iale> ibtis ihen> ilft> ille> illsc \
        im_haus in_beid in_fuen indow is_bein issve it_like ittle jahr_blei jury> kaste katas kery> kmalp kopi_der \
        kost_drei lag_ein lass_und lbsei leads leani leave lemmt lere> lies> lligu lpert lpfle lschw ltamt mache \
        malpf mehre mmeln mmoni mmung ndow> nehm_sie nich_von nspie nstun nteen oberl oehnt oiler olper on_site \
        onver ophen opter ounde ouris out_one pert> plan_has post_the prima prueh rall> rbaen rech_kam rgenc riff> \
        rinit rked> rleit rnoon robot rophe rows> ruehr rueht rwegs sache sagt_man sche_und schor schte seale sgeba \
        sgeld shop_assi show_a sie_wart siere smel_of spass sserr sslic steh_vor stolp strop stutt suebu sverd \
        talk_on tastr tatte tbar> teil_ab terno test_die thank the_end the_fact the_park throu tisin tnis> tolpe \
        touri ttgar ttler tube> tuttg uege> uetzt uhofe uhr_kein und_tuer unte_hat unte_hatt urger uses> uttga uvor> \
        vers_sich verw_auf verwi vier_haen war_nich wege_der wegun weigt weil_das welta werd_derz woch_in wrote \
        wurd_stil zkost zuege zur_kenn zuvor =0,0,-1,2 <exhi <hack <ll> <nomi <noth <whit absti acces adow> asten \
        auf_hors auswe beba_0 bitio bstim dene_in die_oppo doors eferw eine_inte enced entin erat> erted exhib \
        fens_und ferwa hibit huetz hweg> ibiti im_alte nach_erst nomin nothi omina otest plaus ruft_0 sie_gern \
        sind_scho sione und_wie veroe xhibi =0,0,0,-1 <bigg <denn <ends <ener <exis <lokf <midd <only <skep <uhrz \
        <wake acht_uhr akteu and_to anmae at_seve atsch auch_betr audio best_fuer bigge bildl bruec bslei chwar \
        dakte das_foto den_bonu denn> der_ante der_wald drei_lage ebsle ehnen ehnli eine_klei einm_ein elfal else_s \
        energ enige eptis espon frei_woch ftige gespa hat_vor hat_weni heim_in herig hlaef hnlic hwarz ich_kein \
        ich_mich iebsl ildli im_spit in_janu in_thre ist_mein it_by itch> jahr_im jetz_bin kalte kepti kfueh knock \
        laeft lanma latsc ldlic lokfu mach_die mein_band mein_mail mert> mgest mit_herz mmert morg_ein nach_stur \
        nderg ngefr nmaes noch_in oder_was okfue only> osse> out_that planm reads respo risti rzer> says_0 sbahn \
        sche_eine sheri sich_und sieb_woch skept so_lang spuel stan_0 stitu teran treic uary> ueckk uehru uhrze \
        uilt> ulati unch> und_doch usern ushed verg_den war_nur war_und weil_er wird_noch zum_herb zuru_die \
        zuru_nach =0,0,0,1 0_bei <anst <atta <aufl <buss <deta <dres <e> <erga <fich <gasl <indo <kupf <mudd <payi \
        <pizz <trif <twel <unkl <worr a_birt abgeg aced> aitin am_heut anen> anord arner as_plan aslei at_s attac \
        aufg_und aufz_der autof bedie bettw bis_febr blick bniss bohrt brie_hat cheit chgem chmop comme das_gas \
        das_hier das_ober das_stud den_hund den_mann den_nach der_ansc der_filt der_haus der_stro des_werk detai \
        die_flam die_gene die_lese die_schw die_zueg dort_wo drei_mens driv_off dstra ebohr ehlba ein_buss eine_dunk \
        ellpl elve> enbur enfen ening enmei entei er_enth erbah ergis ergru essge eterw ettwa euro_hinw fees> ficht \
        for_at frueh fueh_durc gab_mir gasle geboh gera_gera gewa_wird gewec ghall ghts> gisst gnahm gros_im \
        hat_auch hat_ihre haus_geho hlbac hmopp hnte> hrgae ieve> ights indoo ist_eing istoo izza> klei_ist \
        komm_woch kund_sind kupfe lade_der lbach leari messg misto mit_hubs mopp> mouth muddy nach_lief nburg ndem> \
        ndoor nfens ngeze ngung nich_wie nklar nmeis nordn noth_i ofahr ohrt> oote> orrau ourin out_the paet> payin \
        pizza proz_um puren rater rauc_ist rbaut rbei> reue> rgaes rgiss rlieh rners rossb rufe> scha_um schl_aufg \
        scho_in schr_um schu_haen selb_ange senme sept_and shing sie_nach sind_in splae spure ssenm ssger stan_vers \
        stook stun_in such_zeug tank_expl tergr the_man tofah trai_in trot_am ttack ttwae twaes twelv ualti uddy> \
        uebe_auf uehlb ully> umgeb unbe_sind und_als und_betr und_verw und_was unkla uns_ein upfer utofa verb_bei \
        waiti wass_in weil> welve wenty xplod zahl_den zahl_in zieh_um zwei_schu =0,0,1,-2 <wett ausg_der ausse \
        gehob iele> in_dene nich_das teure we_have =0,0,1,-1 0_der 0_eroe 0_fixe 0_per <abne <abwa <allg <bald <beam \
        <bind <buch <co> <daum <dick <endl <erbr <figu <fitt <gedr <impo <kris <leve <luen <pet> <rati <riva <rohb \
        <supe <swap <tagt <tent <toep <vorg <wieg <zwan aatsa abge_das abneh abre_fuer accor adly> aeft> als_frei \
        am_tele ange_koen ankl_gege ankwa anzig asts> atsan barkr been_a bei_uns beis_und below bgewi bnehm books \
        buil_a bund_das bund_hat call_the cator ccord chges chite chtsa chuls chunt cting darum das_hat daue_an \
        daume delsr dem_geld dem_kont dem_somm den_ruec der_ernt der_kaem der_verd dere> derge die_boni die_einz \
        die_heut die_rein dien_hat dlers dmini dner> durc_es durc_rund eamte eant> eaper ebene efehl eferk egesc \
        ein_werk eine_fina eine_kris eine_neue elege elf_mill elow> elsre eners enmar ensa> erbek erfac erfol ergsc \
        erha_das ermar ermoe erpru es_am esign essun ettet eurer ewink expe_a fgeho figur for_admi forma frue_hat \
        gebe_kein geld_habe gelt> gepla gerte gnehm gsdie habe_der hbaue herku herr_von hheld hicke hier_jede hoehe \
        hoehu hotel htend hulst hunte icato ich_back ichne iebe> iebse iebte ierge igste ikers iles> impor in_hage \
        in_vers inkt> insen ischl ist_been ithhe ittin kart_aus klag_eine kred_fuer ktien kuen_stre kwage lag_es \
        lag_mit legun lerta lief_die lieg_der liens lobt_dass lsreg lstar luene meant mensa mill_der mit_ders \
        mit_sofo mit_vorz mitg_des mmte> morg_frue mport must> nach_ist nachu nche> ncing ndels ndisc neu_ausg nfaeh \
        nich_ange nkwag nmark noch_gesu nstit nur_0 nvera nzige oehun of_from ohbau ohne_antr olien omple orway \
        otorw ototy ousin park_0 pten> ption rativ rausz rber> rchit refu_to reis_der rema_unch ressu rfolg rgsch \
        riber ringi rmark rmoeg rohba rotot rstae rufen rway> rzug> schm_der sdien seen> seie_0 seit_sieb sern> \
        serv_afte seve_this shaen shar_were sie_uns sieb_uhr sind_saem sofo_wirk soll_nach stad_kuen steh_nur \
        steh_wir stic_ware super susp_at tankw tells that_were the_mini the_thir the_usua thhel tinha titio tled> \
        to_my toepf torwa totyp ttled uchst uebe_zwoe ueckf uergs uhr_durc ulsta umste und_wann uns_in verd_dass \
        verg_die verk_das vermo vers_gesc veru_die walts wann> wann_die wanzi war_mein wart_und was_foun we_are \
        we_coul wer_die werd_zur were_neve were_susp wir_scho wird_das wird_gepr withh zeit_0 zinve zu_hoer zu_rich \
        zu_uns zuna_nich zuru_hat zuru_und zwanz =0,0,1,0 0_fest <desi <file <lunc <rueg <thos <toma <valu ab_morg \
        adtra agabe and_0 anzau artic auch_die auf_verl aufg_wenn aufs_die banda be_held befo_you beko_wir benen \
        bere_0 blei_die busse cann_be chin> comp_auth corre dansa das_mind dem_land den_kred den_vers der_auss \
        der_lief der_spor der_zusc desig die_wett dmail drei_part durf_wir echin edeck edruc eine_wurd eing_ware \
        endun enewe ents_fael entwa erle> erle_ein euro_nich evisi eworb files forst forti frei_ist frue_am full> \
        gedec gekla gute_auft handi has_move heft_und herch hinz_komm hlafe hnjah hoef_habe hresv im_hof im_steh \
        in_hamb ingeh ist_dami kam_es koll_aus lunch mael_habe man_darf mir_aus mised mona_nich naere nbett ndans \
        ndmai newed nich_im njahr nkred noch_gege notie nterb ntwar nzauf nzess oechi offi_in omise once_the onzes \
        opti_auf ordne orks> ortig otier oved> pale_die peop_in perre pric_fixi proz_im prue_zwei randu rech_uebe \
        resve revis romis roten rrect ruec_zu ruest rundm rzieh sagt_land schi_in scho_kann sich_derz sich_zwei \
        slage so_etwa so_stel stel_ein stel_man stil_be stre_0 tadtr tagab tele_sagt telli tenda testa the_deci \
        they_rais those tigst tills timme tterm twarn two_grou uebe_ihre undma uperm value verdi verf_nich verg_ausg \
        vert_zwis vorl_verw will_der wird_ohne wirte with_an wurd_dama zaufs zessi =0,0,2,-3 <beim beim> =0,0,2,-2 \
        <biet <coul <gros <guel <lini <name ange_die arung barun chied come_in could die_staa ebrau eltig eraen \
        erati etreu fris_von gross guelt hands have_a inste land_hat ltig> nbaru ngele ntere oehe> ozen> raten rator \
        rfahr servi ssig> staet stren treng ttles uelti und_verl usser verg_der viele vor_zwei =0,0,2,-1 <data <enou \
        <fert <lize <staa <wurd ainst aus_nach best_eine chkei chsta data> der_daen die_mass durc_seit eemen eigen \
        enera enoug enzve gains gelei geme_war geno_wurd greem has_sold hatt_bere hausb hkeit hnder htrec icens \
        ichke izenz lichk lizen moege must_fuer nderu ngese nough olume onds> ontai pros_said reeme six_mont \
        sold_its spok_for spre_von volum weis_niem werd_gebe wurde =0,0,3,-3 <has> <verd elfte ertig ferti hoben \
        zent> =0,0,3,-2 abgeh beka_der erfah =0,0,4,-3 <cent tione =0,0,5,-5 ment> =0,1,-3,1 <erwa seite =0,1,-3,2 \
        <foto euer> =0,1,-2,0 <affe <cake <thro <used ab_dem are_bein inge> is_not rted> seith vert_sind =0,1,-2,1 \
        <drin <ihm> <schi <stei <vide ammel bedin cess> der_lade der_miet east> eberl enfal ezeit garte gesc_die \
        hat_seit hole> ist_seit its_0 least liede lieg_vor of_them rstat rwart schwi spot> tein> versp werd_in \
        zahl_und zwei_gesc zwis_0 =0,1,-2,2 attet =0,1,-1,-1 0_from <broc <cale <doer <grin <lite <oben <regl <unve \
        ahrpl amina arbe_biet arzt> ashes aters ausg_wurd beim_stro bepro beri_ein berle best_am biet_0 bish_nich \
        calen chat> chfol chuer chure cian> da_und day_with der_auft der_inte der_umst der_verl die_gege die_wahl \
        down_the eathe eine_frau eine_stic elese erfas fahrp figu_cove firm_0 fridg gebr_anla gefa_und geles \
        geru_von give_a hear> hfolg hiene hiess holz> housa hrown hrpla hure> ich_mein ieger in_apri istan ivery \
        kein> kind_die kost_ein lenda lieg_mit lift_plan liter man_bei mfrag mit_nach name_and ndar> ndesd nehm_das \
        nzept ob_man obung ochur onzep ousan probu rfass rgess riet_man rneue robun rochu scan> schl_die shes> sjaeh \
        smuet sper_der steh_in tag_im tele_der term_on the_figu the_name the_port the_stan thous time_the tomo_morn \
        tschl tuell umfra umzug und_drei unver usand utzen vely> verk_hat vermu vier_und von_gab von_gut waer_er \
        war_s ware_war ware_zu wenn_ich wenn_s wer_im zu_nehm zwoe_euro =0,1,-1,0 0_erha 0_kund 0_stan <abso <acce \
        <auff <beig <besu <biss <blae <blau <cask <chat <chri <engl <erne <ersp <freu <fuss <goes <gone <guta <hase \
        <hies <holi <hops <infu <kent <kita <klic <loop <ml> <oats <pan> <pict <post <prec <riet <sieh <stov <towe \
        <trac <twic <visi <wond <z> <zuck <zueg a_brea a_call a_plan a_secu a_sing ab_mai aber_die achel aengs aetet \
        ago_and alien alle_verw altem am_auto ange_von antwo anzam aphed arbe_unte are_the asche at_did at_two atin> \
        auffa ausf_fuer autei auto> back_seit baub_soll baute been_told being betr_im cask> cent_with char_die cheib \
        cheru chris chsch cils> conds ctors das_ganz deli_ten dem_fahr deote der_brue der_kuch die_app die_bett \
        die_ersa die_kist die_lage dienu dingt disco dunge eads> eave> eberg ecept ederg eeken eesch ehnte ehrbe \
        eiden ein_geru ein_hoch ein_verf eine_masc eine_pfle eine_tran eing> eithe eitsp ekend elf_woch emand engli \
        entfa enung eotex eptio erlei erneu ernwa ersa_und ersag erset es_an eseri essel etret euro_beit ewoll ewspa \
        fael_aus fass_ist fast_ein fehl_in fehlu ffnet fgeri fiel_safe field final flanz fonis foto_fuer frisc \
        fuer_den fuer_sich fzug> gear> gere_werd gewol ggest give> goes> gone> grams gutac habe_ein habe_zwei haltb \
        hart> heibe herun heut_nach high_reco hntel hoch_auf holid hrist i_don i_orde i_woul ich_auf ich_es ich_wied \
        ictur iden> ideot ield> ienun iere> im_kast im_kell im_test impft in_an in_drei in_grue in_kass infu_pump \
        infus ingez invo_the ischt ist_wied istma it_the itchi itel> je_nach jetz_mein kenn_die kenti kett> klemm \
        klick kocht kont_auf kost_sie kratz kshop kund_mit kund_von kundi kunge laen_als laetz lbahn lick> liday \
        lieg_zwis lohn_von loop> loses loss> ltbar ltem> lums> lussr mach_foto mal_die mehr_die mehr_zu mein_adre \
        meld_eine mind_aber misti mit_bei mitt_wurd mmist mpft> mutli nach_habe nach_mitt nach_wurd nauff ncils \
        nebe_mir nett> newsp nfusi ngesp nine_this not_to ntags ntfae ntish ntral ntwor nunte nussi nutzt nzamt \
        nzelh oere> on_mond orage orksh oses> otext papi_0 pflan phed> phon_call phone pictu piel> plaet plums praxi \
        rams> raphe rappe raxis recep reens rewed rhin> ries> riet> riet_mir righ_now ristm rksho rmutl rolle rsagt \
        rsetz run_by rzehr rzen> safe_noti scale scha_war schl_zu secu_rese sehe_dass seit_ihre sell> sers> setti \
        sind_eine so_gewo soll_ich spae_lag spape spen_on ssgae ssrec stam_von staub stays stmas stora stove struc \
        stud_in supp_says suppe tacht tays> tecke that_i the_fair the_pict thir_time tish> tmas> torag torin toves \
        turni twice twort ucke> uebe_fuer ufzug ugen> ummis umzu_von und_aus und_beim und_gesa urnie uruec ussig \
        ussre uszue utach uteil utlic veror vert_stan von_kam von_sieh vor_in vorg_hat waer_ich war_nach was_im \
        was_on week_and weeke weit_offe wette wice> wir_in wir_uebe wohnu wonde works wspap wuerz zelne zten> \
        zu_weni zurue zwei_nach =0,1,-1,1 0_eine <dram <oran <retu <seal <stur <time <use> chsen derer drama e_bike \
        egess ehmen ein_ersa eturn geges gewa_hat heut_fest inige ist_er jahr_rech like_a ll_be meln> mittl not_invo \
        rama> repa_it retur rote> sands sinc_last sind_im ssend that_had the_car the_whol unse_lese usget vere_die \
        warm> =0,1,0,-2 <leut best_der der_drit erwec nchen rwech sein> um_acht voll> vorha woch_im =0,1,0,-1 0_am \
        0_fili 0_firm 0_schl <aehn <alpi <anot <away <blok <ceil <chor <dell <etwa <fach <fast <gere <geta <ging \
        <groe <held <hi> <hohl <hums <inbe <judg <kiss <klav <knop <kraf <kuer <lieb <ma> <of> <ok> <prin <prov \
        <quie <rele <resp <ruck <sati <sour <spea <tats <tauc <tile <typ> <unaf <unev <zuru a_boy a_fork a_frid \
        a_lett a_news a_phot a_pric a_repo a_riva aber_unte abgeb absol acke> ading aechl aehnl aere> aerzt agel> \
        ahnun alked alpi_0 alpin als_0 am_rand angs_vor anne> anoth appar apped arou_the asspl at_four atsae \
        auch_mal auers auf_mein aufle aus_hoch aus_wien ausha ausku away> bare> beer> befo_i beisp belag bene> \
        besi_soll best_und bewac blei_und blei_unve blich bling bloke booke broc_show buch_und busb_fest by_0 \
        call_and ceili chbet cheer chirm chlec chues city> cksta compe cribe curre cut_out dame_am dank_scho \
        dann_frag das_kons das_trin dem_geme dem_mitt dem_wint den_vier den_wert denka der_chor der_date der_druc \
        der_gara der_halt der_ist der_name der_quel der_rota der_stoe der_wart derba dert> desaa die_dame die_eben \
        die_seni die_such die_tass disa_the does_not drei_bund drei_stel eated eben_der eblic eblin echen echli \
        ecke_der eckst efon> efuse ehre> eigli eilin ein_fuen ein_neue ein_wohn eine_dich eine_eige eine_samm \
        eine_zett eing_zwei einkl eisge eispi eleas elste elves emark enkar ennwa erder erfu_es erful ergy> erhin \
        erkae erly> ermal erme> ernt_0 ernve erord erpum erst_war esaal escri esse_von esund euro_davo ever_and \
        ewies fahr_soll felt> fest_0 ffnen find_die firm_ist fnen> folge for_any frau_schw fresh frue_die frue_und \
        fused galen gebe_die gege_und geko_hat geld_zuru geln> gesc_uebe gesu_hat gewie gewis gewue ginnt girl> \
        glas_nach gnets greed hab_s halb_zwei has_anyo has_gone has_had hat_aber have_told hear_the heers helve \
        heut> heut_steh hint_und hlech hlsch hlte> hmilc hngeb hochs hoen> hohl> hotl_von hows> hrugg huess hums> \
        hwer> i_have i_leav ich_selb iebli iglin im_buer im_inne im_juni impro in_each in_febr in_sech inkla isges \
        ispie ist_gut ist_weg its_own jede_donn jede_woch jema_ob jung_mann juni> kerin kind_peop kisse klima knopf \
        komm_ist kompl kompr kund_die laen_vom laert lassp leav_at lebe_das lecht lehrb leisc lieb_auf liebl lieg_im \
        lked> llein llern lobte loch_im loes_sich loke> lopft lovel luege lves> mausf me_by mehr_benu mein_nach \
        mens_sind mir_am mit_plan mondp mprov nach_jede nach_verg nachw naffe names nann_die ndenk nergy neues neven \
        ngeba ngend nich_gebr nish> nisti nkart nnwan nothe nutz_eine ob_ich ober_hat obte> ochsc ockne oeff_warn \
        oeffn of_ever of_s of_seve omaus ondpr ormat otati ountr ource ourer ouseh ovely pati_ist peise pfle_ist \
        plitt ppara put_the quiet raba_auf raetz rech_war reed> reets refus reie> reif_und reifa relea rennw renta \
        resh> rful> rgebl rgest riers rkaeu rkten rmati rnver rockn roll_und romau roof_in rotat rpump ruary \
        ruec_von rugge s_ihm saech said_its same_day schi_die schl_gewi scrib sech_woch sehol sein_die seit_sech \
        shelv shows sind_erkr sisch size> skunf slos> so_lern so_war sourc speak sselb ssor> sspli stay_on steh_ich \
        steh_im steh_noch steh_stil stems ster_fuer stete stin> stra_ist sund_even supp_s tatsa teigl ten_year \
        the_cloc the_fitt the_prev the_trac thre_of tifik tiles tplae tsaec ttabe two_hour udier uebe_mit uebel \
        uebli ugged uiet> um_halb unaff und_beka und_fuer uneve ungef unte_nun uschl useho using usion uskun varie \
        verb_soll verg_da verk_wurd vero_in verp_am verze von_dama vor_fuen vorg_als vorm_eine war_alle war_auch \
        warn_fuer was_mach week_of weil_die weis_jema weise were_with werk_mit who_had wied_eing wir_hatt wir_jede \
        zenti zu_prei zu_zwei zuech zuges zum_frue zwei_hat zwei_in =0,1,0,0 0_drei <actu <ausc <came <girl <helg \
        <himm <k> <kale <knie <live <made <mixe <odd> <plop <rubb <seid <shan <tin> <wack <wuer a_comp ackel aeme> \
        aeufi ange_mir anson appie aring atche auch_ohne aulic aus_taus ausl_ist axen> beim_chef beka_die berry \
        best_war betr_prod betr_wie bette blaet brun_vor cello cent_je cept> chgeg chtes chult cranb dana_funk danci \
        daru_bitt das_vorg dass_eine den_stue der_adre der_ambu der_ande der_konk der_wett diagr dick> die_bete \
        die_sitz dreh_durc drehe drit_mal eensh efaeh egler ein_form eine_buer eine_hand eine_teil elag> elev_week \
        elga> ello> ellos emess enke> ensho erdic erhoe ermod errys erunr espei eufig eunig fami_die ffeem five_star \
        foun_out frei_nach frid_i fusio gabel ganz_vier geld_ich gemes germo gest_verk grout gskar gsmel gsmit haeuf \
        haus_wer hbett helga hgege himml hleun hochb hould hschu hulte iagra ich_sei ierma immli ingri inne_der \
        ippe> ist_echt ixer> jahr_drei je_kilo jetz_0 klare knoch koen_bis komm_in konfe kuec_im kund_der ladek \
        laett lafen lein> leuni llet> llos> lopfe man_daru man_hat man_scho mein_ruec mir_beim mir_zu mixer \
        nach_sieb nberr ndstu ngsmi noch_mal noche now_it nrein nshot nsons nstwo nterg ntonu nzung ochbe of_in \
        onstw onton onumm orth> over_0 paid_the plan_in plies plopp poin_out praxe preci pump_bis ranbe rauss raxen \
        rdich reac_a riss_in rmode rrys> rudel ruhe_im runre sagt_die sange sbrei scho_mal seide shoul sie_vom slaen \
        smeld ssist sswor stade star_for stoe_die stoll story stwoh supp_of sverf swort tage_am they_char to_reac \
        tonum two_dist twohi uckte uerde ugska uhen> uhr_das ulter und_bitt und_gilt und_mir und_stel unrei unsi_ist \
        urry> ussli uszug verbo verun vierm wacke waru_unse was_char wass_zu wir_soll woll_eige wurd_mein xisti \
        zahl_seit zent_zu ziffe zu_esse zugsk zum_aben zum_drit zum_kauf zust_und =0,1,1,-3 <eige geben verae \
        =0,1,1,-2 0_deze <ausk <befo <disc <high <mitb <spar abge_zu alen> antie auch_das der_schl die_hael die_lief \
        die_zahl ehobe einzi eview fest_die ffect firm_zu firms four> gesc_das hnet> inzig irms> laes_die rent> \
        rlier schei sind_seit stlos teil_die teil_sich tellu um_elf ures> von_verb was_das with_thre =0,1,1,-1 \
        0_fahr 0_urla 0_vom <berg <due> <eith <gaes <love <mean <prai <syst <teur achfo appea ehabt elhaf emen> \
        ering fikat fruec gehab haus_hat hentl ifika ist_es ist_von istlo jede_mal lhaft musst nenho nersa prais \
        rema_on ristl rtig> siche sie_beim to_fini und_mit unse_hall =0,1,2,-3 <inve estae hande kette =0,1,2,-2 \
        nswer =0,1,3,-4 than> =0,2,-4,2 eite> =0,2,-3,1 <aben fotos mir_die otos> seit_der =0,2,-2,-1 hers_erst \
        itgeb sgeli tzten wie_ein zu_haus =0,2,-2,0 0_km <erge <km> <pfla affec ahrze als_im alte> arte> days_and \
        die_absc eferb emina ersa_komm erzen etig> fecte ferba gefah last_nigh latt> minar notes nthal ohnun otes> \
        schl_im semin sene> serer stbes tbest thalt time_for uette verbr =0,2,-2,1 <juli juli> =0,2,-1,-2 0_okto \
        cing> die_minu elber im_kran ining ist_ein mmern pfeif rmina vier_maen =0,2,-1,-1 0_das 0_gram 0_nove 0_schu \
        0_seit 0_stat <aktu <anla <bego <buck <crac <diff <disa <fluc <furt <gefe <gram <grea <impr <kopf <lob> \
        <menu <need <reci <spli <usin <vent <wedd a_diff aeltl aerkt agai_for aktue als_waer an_teil anbi_nich \
        and_no anfr_mit aper> arge> atter atuer aufna aus_ital ausfa begon best_seit brems bucke but_the cate> \
        char_and chief cipe> crack das_ange das_gemu das_nur date_ist day_thre dem_upda den_cent den_drit der_kaff \
        der_mess der_supp der_von die_dich die_klin diffe drei_von eche> ecipe eddin efahr egal> egonn eine_nach \
        einm_und eins> empfe ende_wurd endin entim enutz er_habe erha_der erkt> ermut errie erzeh es_auch es_eine \
        essor etche etito euro_fuer fahrz fassa fernw ffer> fgeno fleis fluch fnahm formi frue_war fuen_stoc \
        fuer_naec furth gehe_in geme_ist gewi_man gilt_fuer glas> gonne grau> great hard> haut> heets holds i_aske \
        ich_mir illim im_jahr im_lade im_lauf in_his in_zwan innun kalen klini ktuel lauf_des lean> lger> lieg_nich \
        limet linik llime llte> maerk mess_in mgehe miert mitg_zahl mode_0 my_daug natue nderk ngle> ngste nich_an \
        nleit noch_eine note_0 ntime nur_bis nutes nwaer of_at olds> olger omate orde_agai ormie out_with packe \
        pinde pumps put_them recip rmier rnwae ruec_betr sages satin satzt schl_mit selb_hat sendu sieht so_gewi \
        speis ssade stel_ihre stop_usin sulta supp_for swit_to tensc the_baby the_buck the_hour titor ttern tuerl \
        ucket uerli ufgen ufnah uhr_geoe umps> und_sagt und_steh unte_werd urthe used> venti vero_die wass_im weddi \
        wird_ab wohl> wort_the woul_orde wurd_es ythin zeit_zwei =0,2,-1,0 0_ml <abo> <baby <elev <gezo <ital <kreb \
        <matc <resu <s1> <s2> <unau argen ature auch_zwei auf_seit autet awers beim_aben blei_nach boil> break buchu \
        c_0 cust_desk das_port den_ande den_arbe die_kuec drawe eatur ein_einz eine_fehl eleve erhaf far_the featu \
        fuer_best geris icing im_feld invol is_love it_with itali jahr_vero krebs leven lief_und lved> match maten \
        nensc nvolv oats> olved prici rawer regle rest_werd restb rgaen rgefu rhaft ricin rokko salat sind_wird \
        srech stan_dann szett talie ten_time the_cust umgeh unauf volve von_dene warn_vor =0,2,0,-2 <cons <doch \
        <ersc <fass <read <rohr <weni anke> das_gesu der_reih die_fili doch> eeps> eitsa enem> fens_sind fili_von \
        heut_vorm ich_kann koen_sich nach_sein nich_nach nich_vor ompet orhan rankt rkran rste> rtet> sie_die \
        sind_die sorge tens> therm ticke tsamt verme vers_der von_zu was_die wegen wenig worte =0,2,0,-1 <abho <h3> \
        <keim <klap <klop <salm abhol abwei agnet almon ans_tele app_von berga bill_us bund_fuer bweic ckel> \
        das_best das_fens den_jung den_rega den_verk der_erre der_hand die_heim eichu einm_im erede ersa_soll ersie \
        es_bei es_gab etrif euro_im gered gion> hael_der hermo hoeri hunge ich_jetz ichun ickte im_urla in_sein \
        ipps> it_off jetz_auch jetz_wied kind_werd lieg_die lzimm magne mont_die nach_vere nderb nehm_alle oerig \
        onste opfen ottpl riss_die rottp rries rton> salmo says_she screw sind_gest steh_auf taile tipps ttpla tures \
        und_uebe unte_im verdr vom_fahr von_lage wer_in wied_die woch_die =0,2,1,-4 ingel =0,2,1,-3 erige koenn \
        reini unte_dem =0,2,1,-2 <avai ailab arant avail druck garan ilabl lable mern> ortet plain vaila =0,2,2,-4 \
        <beid aber> beide ding> =0,2,2,-3 nigun und_am =0,2,3,-4 erung =0,3,-3,-1 lift> =0,3,-3,0 atte> entha \
        =0,3,-2,-2 alend broch consu infor nform rmitt =0,3,-2,-1 <es> acked blatt erkra ersuc liege nach_neun \
        nich_zu nzeln rsuch rther stome tomer tztei unge> up_the war_ein zteil zwei_mal =0,3,-2,0 <brea last_year \
        =0,3,-1,-3 <gepr =0,3,-1,-2 <ande <arri <date <dich <erkr <pfle <sort <swit <tut> arriv ausch boden dding \
        dell> eets> gramm hang> hat_zwei inal> irmed kraft merkt nachf oden> ormit packt progr redet rogra ruehs \
        sende siste sohn> sonne switc tent> vormi wie_bish witch =0,3,-1,-1 <chec <desk <own> bishe ckte> das_wass \
        des_tage desk> einan erent funde inand lden> nande ogram phot_it the_arch =0,3,0,-3 <holz <neu> isher onnen \
        ssel> =0,3,0,-2 <tick ackt> am_mark kenha riec_nach usfal verwe =0,3,1,-4 eiben iben> =0,3,1,-3 heute \
        =0,3,2,-5 die_erst =0,4,-4,0 genen =0,4,-3,-2 <laut inzel =0,4,-2,-2 das_neue gerin ich_nich kelle lles> \
        monte nteur onteu =0,4,-2,-1 gesse imete =0,4,-1,-3 <aber <mode echni edet> odell pfleg wollt =0,4,-1,-2 \
        <lieg labor weima zweim =0,4,0,-4 liste =0,4,1,-5 <term nnen> =0,5,-3,-2 cked> einze =0,5,-2,-4 <list \
        =0,5,-2,-3 eiss> enst> rage> =0,5,-2,-2 <lauf alles leich =0,5,0,-4 etter =0,6,-7,1 <war> =0,6,-4,-2 <hatt \
        =0,6,-3,-3 <app> =0,6,-2,-4 hat_mir =0,8,-2,-6 tter> =1,-8,13,-5 ertra =1,-6,1,4 <scha =1,-6,2,2 stell \
        =1,-6,5,0 ezahl =1,-6,7,-3 <sign =1,-6,7,-2 jahre =1,-6,8,-4 <per> =1,-5,-3,7 <park =1,-5,0,3 raeum \
        =1,-5,0,4 der_betr haeng =1,-5,0,5 schul =1,-5,2,3 kann_ich =1,-5,3,1 onate =1,-4,-3,5 <ort> =1,-4,-2,4 \
        ist_im =1,-4,-2,5 irma> =1,-4,0,2 der_chef =1,-4,0,3 <niem eckte jede_zwei niema trans =1,-4,1,1 offic reibt \
        =1,-4,1,2 <tor> altun buero chere efrag egen> from_the gefra ltung rach> =1,-4,1,3 on_0 =1,-4,2,0 teilt \
        =1,-4,2,1 <geht <word bezah brief ister omete vorst =1,-4,3,0 eteil =1,-4,4,-1 auer> lity> =1,-3,-3,4 fahrt \
        =1,-3,-2,3 assie ssier =1,-3,-2,4 <unbe etzt> =1,-3,-1,2 sente =1,-3,-1,3 <lich aeule ist_fuer ounci saeul \
        uehrt =1,-3,0,1 <voll ein_brie jaehr =1,-3,0,2 <ordn <tran am_donn call_it forde had_been leut_die the_firs \
        =1,-3,1,0 <stud arned der_wand desse ffice getei group issio sschu teili =1,-3,1,1 <zeug asse> auf_0 bis_zur \
        eftsf ftsfu neben tsfue uensc wuens =1,-3,1,2 inger =1,-3,2,-1 <soli =1,-3,2,0 <nine chter hlen> ility sgesc \
        und_im =1,-3,2,1 gene> haeus orden =1,-3,3,-1 <nord <proz etigt klagt proze tigun =1,-3,3,0 lungs =1,-3,4,-3 \
        <vora =1,-3,4,-2 <abre <vert ein_drit gned> igned =1,-3,4,-1 lause =1,-3,5,-3 pplie ruend =1,-3,5,-2 signe \
        =1,-2,-2,2 esuch klass =1,-2,-2,3 <kame <wo> ehren elbst feier gspla ngspl schut selbs ungsp =1,-2,-1,1 \
        <clea achen chie_exec elung eulen handy jetz_in lante mpfan niede nscha nur_den ohnt> strat tower uppe> \
        zu_eine =1,-2,-1,2 0_die 0_fami 0_jaeh <gete <verh drohe empfa entge errt> erst_die hat_ihn head> itarb \
        iteri kame_0 lten> most_of ntenc ower> rain> rohen ruar> sich_am store the_morn volle von_und =1,-2,-1,3 \
        0_apri <tote chutz ilder rkpla =1,-2,0,0 <eigh <haup <kess <lets <said <spae abou_the achmi ackst aeser \
        ains> backs cheid chmit ckstu die_arbe die_habe echti ein_wenn erst_seit erst_tag hat_scho hmitt i_did \
        ich_das im_febr inken kstub man_uns mleit mont_eine nachm nie_nach olier omen> oten> ounds raese said> satio \
        so_ein tag_stan toppt uns_auf want_to woch_da =1,-2,0,1 0_ange 0_june <cant <hamm <hebe <june <luef <octo \
        <oft> <publ <rege <rett <sola <stri <sued <wohi acht_mona alle_in and_call and_stil antee atzen bei_und \
        bstae cante crane ctobe den_scha der_poli der_webs die_eine die_klei die_zusa dies_eine eftun ehrte eidun \
        ein_gesp ein_last eisst elegt erwer es_um etdie foto> ftlic geht_es geno_und haltu haupt heide herei \
        heut_noch hweig ich_nach ich_um idung iebst june> kund_und linke loor> lueft mach_und next_to nscht nstre \
        octob penle proz_die publi ratis rker> route rwerk sagt_sie samm_unte schau solar tage_ohne the_cant toren \
        trade ueftu um_drei und_kein undin was_give wied_mit zett_am zu_schl =1,-2,0,2 <ausl <say> auf_drei broke \
        die_taet eryon eumt> floor kraef man_komm ntin> raeft ryone veryo ying> =1,-2,1,-1 <conc <vorz artal bilit \
        earbe elobt erest foun_that gearb gelob hter> icker lient olgen ositi sind_am sons> szeug uarta what_i \
        zu_frag =1,-2,1,0 <deze <fixe <flug <less a_prop abge_der abili acht> acts> aegen akers arts> best_von chwer \
        commi das_nich das_zeug den_kund der_bahn die_letz edere edes> egang eiseb es_best euro_eins fixed gaben \
        gegan hise> hones ich_0 ich_uebe iehen isati ixed> jahr_gena jedes kesse kohl_im ktor> kurse look_for natse \
        nderi nich_der nine> nnel> nover nrede onats oper> orste pply> putze rlebt ruec_der sage_und schr_gara skrae \
        studi stwag thirt ting> tive> tment to_thre turn> twage uero> uerzt ungsa vor_und waltu woch_nich zugel \
        =1,-2,1,1 <beer <stie es_die verda with_two =1,-2,2,-2 ossen tiona year> zeich =1,-2,2,-1 0_in <invi <konz \
        <mues <vork dance dann_kam davo_in dezem dreis ebaue eibun ergue ezemb faehr for_it for_my gezah ibung invit \
        ison> ist_das less> muess naten ndigt nien> nstan onzer rguet sebau und_sehr usban usine vergu wege_des \
        zembe =1,-2,2,0 <brie <geza aehrl am_mona heet> =1,-2,3,-2 <amts <fuer <kred aendi chaff inves membe nvest \
        ouren trage =1,-2,3,-1 <zust amtsg mtsge on_thei =1,-2,4,-3 <gese <will einge opera will> =1,-2,5,-4 gesel \
        =1,-1,-3,3 eder> lande =1,-1,-3,4 <day> <vom> =1,-1,-2,1 <wand been> chef_von erwar grabe klich leute tszei \
        zentr =1,-1,-2,2 0_stel aehri aenne ehrig enner fuer_alle hrige jede_der ware_es wurd_nach =1,-1,-2,3 \
        nenn_es =1,-1,-1,0 0_als <baut <dein <elte <glau <kamm <kolo <sche a_thir anner assem auens aus_das bbau> \
        be_sent begi_um bei_jede bgesa bin_fuer bzehn chwei deine den_mast denke denn_bei der_zwis derli die_chef \
        die_eins die_stue door_of dumm_frag ebzeh eine_lauf eine_verl erahm erbre es_zum fans> firm_hatt for_good \
        formu four_in fuhr> geho_zum gela_und gerah gesc_in glau_ich glaub gurt> herin hilfe hntes hrows htshe \
        ich_von iebze iefel ilett im_letz initi is_of ist_da jahr_mein kino> kund_wer land_der lvent mai_ist maske \
        mein_fehl meis_mit miss_one morg_vor my_noti next_mont nging nitia ntre> nur_in obwo_der oilet ormul orsch \
        ound> pind> rahmt rent_und reor_in rough rund_fuer sches seit_woch sie_ausg some_else sraum ssemb stief \
        strea take_plac teams the_scho the_wind thers toile tream tshef ubis> und_weis ustri von_lieg walk> \
        week_with weih_und wint_0 zeit_die zubis =1,-1,-1,1 0_blei 0_schr <birt <boot <brok <entg <expl <fenc <grat \
        <hilf <klas <leav <moti <sah> <wedn ackie anned ask_the auch_scho auf_jede auf_und aune> aush_nebe auss_uebe \
        baut_eine behi_the blieb brenn bruch can_now chnol clim_on day_befo dem_neue der_inha der_mail did_the \
        die_rund dnesd dule> durc_zwei eache ebena echno ednes eige_kost eine_vier einga eitst ektle enan> entre \
        ents_das erhal erken erst_anga ezeig fand_die fehl_die fence fight ford> freez fuen_in fuen_und fuer_frei \
        funkt gema_habe gentl gistr given have_an heult hnolo ihm_zu im_nove immun in_germ in_hall in_leed ingan \
        ist_jetz ixty> jektl kolon korb> lacki logo_von lonne lose> malt> man_in miet_der minu_und mit_die mit_vier \
        motiv nachh nced> nesda neve_been ngang nich_einm nned> nolog olonn on_its pfang poli_auf press reeze riert \
        rman> rsche rube> say_what schr_und seiti selb_aben siebz sixty spaet splat sschl suche tage_spae takt> \
        terku tgart the_conc the_fenc thro_a timmu to_beco ueren ular> und_dem ungsg unkt> unkti usste vier_die \
        von_auf vori_jahr vorl_in wand> was_clos wedne weit_eine wuer_ich year_old zugeh =1,-1,-1,2 <donn <febr \
        <taet <way> bruar donne ebrua eveni febru it_on it_was ittwo mittw nerst oller rstag tarte the_back ttwoc \
        twoch und_tele ungsf venin woch> =1,-1,0,-1 <chan <cliq <desh <deut <done <dual <elek <erfo <guss <jerk \
        <lowe <posi <reve <tryi acht_stun am_naec an_enti anha_und anked ansfe are_tryi arnes arnst artme ask_abou \
        aufg_sie begra bei_mit bei_so bgela bjekt bour> chatr ckmel das_amts den_komm den_term der_auf der_netz \
        der_satz die_druc die_eign die_luef die_stel done> drei_kind drop_a duale eckme egelu ein_haup ekass ekrie \
        elekt empor enoss erbea ermer es_mir eshal esswe ezeic forem foto_wer frei_den from_scho fueh_das fuer_math \
        gekri gelue gend> genfa genos graum gutes habe_und hanke harne harte hatro hloss hrech i_pass i_stop ilcht \
        im_betr in_schw ingra inte_bese inton inzw_an iques ist_ange ist_jede ist_kurz iterv jerks kgesc koll_sind \
        kuehe lektr list_an mana_s masse mein_foto menha mich_auch mit_foto mmenh mpora my_car my_ment ngrau \
        nich_alle nosse nsfer nton> nur_was obear objek of_that orzim ounce overs partm ques> radio ransf rbeau \
        rded> read_a revi_wurd robea rtmen rying rzimm s_name schem scher schi_bei sent_the serun site_on sitz_jetz \
        smeis sseru sswer stel_sei tasch taube tbegi tenpf the_lads tingr tryi_to tryin tsges ueckm umge_und \
        und_werd vorzi war_mir warns was_fuer washe wenn_jema wer_kind werk_eine wied_ange zula_fuer =1,-1,0,0 \
        0_poun 0_war <abi> <acci <aski <chie <cran <dane <daru <disk <dues <eh> <eher <eina <engi <fare <figh <fitn \
        <foeh <geeh <geru <gewi <gies <hiel <hobb <hood <hydr <irrt <karr <kick <kuch <lach <loud <medi <misc <ne> \
        <nerv <nett <onbo <perm <phra <ping <queu <rack <reas <reif <reor <rise <roma <roug <shee <slip <son> <span \
        <thea <thir <trup <umfa <unif <unli <whoo <wora <zent <zieh a_brew a_clie a_temp a_wall aber_ein aber_grad \
        aber_seit abled abte_bei acce_the accid achri ackin aerku afte_thre agspa ailt> aking alber alle_gela \
        alle_per als_ande als_die als_elek alsen am_hafe an_weih and_whoe and_will andby andle anebe ange_auss \
        ange_fuer annel anzer app_steh appl_on arbe_die ardin arks> arou_thir as_if aski_and askin at_for at_nigh \
        atis> atron augh> aulik ausg_ist ausga axisa baut> befo_she bei_glei bei_kam bei_mein bei_war belad bende \
        bensm berab berin besor bewe_in bgesp book> bstue ccide chlos chric chtec chwae ciden creat cutiv dach_das \
        daech daneb das_geha das_ich das_im das_lage das_sich davo_mit days_in dem_abi dem_kund dem_wech dem_zett \
        den_kaff den_leut den_park den_prei den_zett dende denpr der_app der_bezi der_disp der_drei der_juni \
        der_kreu der_lang der_masc der_selb der_tasc der_weih des_vers desha destl deut_und dials dich_kein die_bele \
        die_berg die_die die_ein die_gute die_neun die_offe die_regi die_wint die_wir dien_mit dien_steh dopp_prei \
        draul dreht drei_saet ducte duess durc_mit ebste ecuti edach edin> edlic eehrt eekas egedi egig> eheri eheul \
        ein_gute eine_grun eine_lack eine_tabe eine_tank einko einm_selb eins_ohne eirad ekte> eldor elebt elhau \
        enabb ende_im engin enken enred ensmi ents_wird eorga erabr erker erst_den erstr ervt> es_geha es_geme \
        es_seit esorg esse_wir essme estlo etwa_sagt etzus eult> exame execu exibi fachl fahr_die faire feeka \
        fehl_ich fehl_werd fens_putz ffeek fices find_den firm_habe fitne fits> fitt_at flas_die flex_hour foehn \
        freu_kenn from_my fueh_mit fuer_unse gebu_der gedac geehr gefei gege_frue geheu geku_die geleb gelun genes \
        gera_im gesc_bei gese_man gesp_fuer gespu gest_das gest_der gest_rund gesta gesu_werd ginge gone_thro gspau \
        hab_naec habe_mein hand_der hat_fuer heads henen henti hobby hoenr holzw hoodi hoosh hrase hrste hrter htech \
        htsfe htzul hund_und hydra ibili icati ich_beim ich_fals ich_heut iform ihr_nich ilden ilzei im_sudh im_verk \
        imier immen in_erfu in_thei ingin irrtu isanl ist_durc ist_noch ist_schl ist_um itati iterg itik> iting \
        itzun jaeh_mit jahr_seit janu_habe jede_sein jede_tag joine kamme kann_was karri kart_gesc kass_bei kedin \
        kein_mehr kein_ruef kell_des kenn_mich kept_my kern> klin_schl koll_in komm_aus komm_eine konst kran_war \
        kulat kurz_und kurz_vor lage_in laug_at lbsta lchte ldend ldorf lear_the leblo lebte leged leit_bei lenab \
        lersc let_me letz_tag looks loud> lsend lzwer mach_im mach_man mailt man_halt masc_habe mbera me_in \
        mein_beri mein_oma mein_spin meis_hat messw mfass mich_nach mich_trot mmuni moder mona_fehl mont_bei \
        mont_hat move_me muenc my_mana my_shif my_son my_supe nabba nach_acht nach_zwei nachd naec_am nboar ndby> \
        nent> nergi nerha nervt nette neue_tari neue_werk neun_an next_week ngewo ngine nich_gesu nich_reic \
        nich_wuss niem_hat niert nifor nine_year nkedi nktio nlimi noch_am noch_das noch_jema nomie nsmit ntaga \
        nur_nich oardi obby> ocked ocks> oder_eher odern odie> oenre oerne offe_die offe_tuer ohne_nach ohne_thea \
        oined olide olish olzwe omie> on_pape onboa oodie oosh> oppin ortly osszu ough> out_to ozial paetz park_kost \
        pass_das peine peln> per_aush per_mail phras pings plers polis proz_und rabre raini rang_to rase> rberi \
        rdien reaso reht> reic_steh reik> reorg rfte> rgie> riere rksto rlaub rmena rnstr ronom rossz rrtum rtag> \
        rtals rtum> rufss ruft_fuer rward saeu_an same_week sanle schi_im schl_ich schr_im schu_am schu_ist schu_und \
        seit_fuen seldo selte serei sessm sfeie she_is shif_are sible sich_wie sie_auch sinc_spri sitzu sking sment \
        so_als so_ist soga_zwei solid soll_die son_s sond_der sonn_bei sozia spaus spin_mit sprob srund sschi sseld \
        ssmen sszue steh_ein steh_wie stei_in stel_in stest stloh stuet stun_steh szubi tag_an tagsp talse tandb \
        teil_der termo terra the_appr the_fore the_reas theat them_i they_did tics> time_to to_meet to_see tscht \
        tsfei tsnot tstei tudie tuetz tvert tzula ubild ucted uebe_dem uegig uench uhr_im uhr_mit uhr_steh uhren \
        umfas und_hab und_schu unifo unlim uns_durc unse_abte urcht us_a uszub utive verl_auss vom_amt vom_netz \
        vom_schw vorge wall> war_dann war_kein ware_der warn_bei waru_die was_nerv wedn_i wege_dem weih_war wer_am \
        wer_etwa wer_mit wert> what_the what_they whoos wie_lang will_im will_nix wirbt with_my woll_blei woran \
        worka wurd_der xamen xecut xibil xisan ydrau year_from you_get zu_lang zubi> zubil zuegi zum_betr zum_dopp \
        zum_zwei zur_kuen zuru_es zwei_von zwoe_von =1,-1,0,1 <abzu <gelo <hohe <modu <punk <sat> <teac <wome a_row \
        absa_im abst_im ahnte ahrga am_kios and_that arkin bei_schw bild> book_the cord> crew_at das_grun den_see \
        den_stan derho edreh elstr er_sich erfen erkun erner erzte es_bren es_hat ever_in ewery ewher gave_me gedre \
        gehe_die gute> hat_niem heut_als hint_jede ich_noch ieren im_vori imite inde> kende kind_und kslei limit \
        lmets lusti minal mit_saeu mited modul nern> noch_nie noons nur_mit oese> oons> orsic parki rantw rein_lass \
        rewer rksle rner> rtly> schi_ein schi_mit sie_bis sie_im so_wie staf_are stig> t_even t_get the_minu tolle \
        uebe_hat ugeho und_zaeh ustig ve_neve vers_sie vor_mein vorsc warme wech_an wery> wird_nich wome_in women \
        =1,-1,1,-2 <five <klae <rate arrie five> ich_hatt rtige sich_nich uing> wird_die =1,-1,1,-1 0_seni <anga \
        <earn <exit <fing <gab> <geae <gear <join <kaem <kohl <kons <luec <payr <pers <waru a_memo a_pens ab_das \
        abgel abgew abour afft> afte_two agre_to an_inte ange_vor aschi at_midd aus_eine ayrol back_from beru_hat \
        bude> cliqu clusi cordi dacht dday> den_spae der_abre dget> dicat die_gest die_ich die_leit die_tour \
        die_zent dient eaend eaner easte eilt> ein_halb eine_stif elev_of enpfl ereie erge_wird erlag ersam erzt> \
        etwa> fell> fine_0 fined finge four_days frei_sagt fterw fuer> geaen gehae gilt_als go_out guetu had_to \
        hbark head_offi ials> ichtm idday im_gesp in_writ insta ist_aber it_pays ivati ives> jekte kam_per kohle \
        labou lagte leane lique mai_der midda mit_ihm moved nach_sind namen nior> nitte nked> not_appe nur_die \
        of_fore of_one offi_of offi_the ogist ooks> ordin orges orzei payro pays> porte quest rache rais_it rega_ein \
        rich_sich roduc roll> roppi rsamm rtigu rvert said_that schin schl_ein sehr_viel sein_werk sich_beid siert \
        soll_ein sschr stan_der stan_im stel_der swap> swer> swert tag_der term> term_0 the_chie the_head the_heal \
        they_don they_ve tings ucker uendu uetun up_and vesti von_zwei vorab vorze warum was_for wenn_der were_t \
        who_has with_as word_ware work_for woul_be wurd_die yroll ziehe ziert =1,-1,1,0 <fell <geba <hail <owes \
        <zinn a_love aben> albja alle_gelo am_lieb an_mit and_afte arri_on atsen came_back chaet chedu chtsk das_und \
        dicke die_gaes die_woch dir_die edule ein_konz eine_besc eine_hall enbes erleb ervis espue flug_hat form> \
        fungs geld_0 geleg haetz halbj hand_in hatt_in hedul hortl hrich htskr im_scha inked it_to lastu lese_ich \
        less_than lied> lief_bei lieg_noch man_das meld_sich mit_rech my_seco nich_gab nich_zuge nie_eine notiz \
        on_time osts> otiz> owes> pervi poli_and pread rated rlauf rutsc rviso sech_mona shalb sprea sprue study \
        tari_mit the_room tsend tskra tudy> uebe_mona uger> unte_und uperv visor wer_nich with_inte wurd_ich wurd_im \
        zwei_woch =1,-1,2,-3 eide> =1,-1,2,-2 <carr die_uebe eidet erato etwa_0 even> idet> konze lock> me_for more> \
        ob_die oraus selle solve spri_von stue_in tsche vorau wir_vom =1,-1,2,-1 <east abge_word arum> ating \
        der_gros ewuss im_frue lagt> nstel olven rede> rkung rstel sons_kein taeti teres that_the tige> umen> \
        wurd_als =1,-1,3,-4 ozent =1,-1,3,-3 inget perat =1,-1,3,-2 rate> toure =1,-1,4,-4 rozen =1,0,-3,1 um_vier \
        =1,0,-3,2 <them am_tag verte =1,0,-2,0 <can> <hang der_0 foto_von geein itag> moegl nenne nigt> nuten oegli \
        prue_ist zuru_ich =1,0,-2,1 <lack andes been_die blei_dami der_vor die_tran erbau im_vert monda nach_dem \
        neun_mona ngsfr onday orher steig such_fuer teige vert_steh windo zum_mona =1,0,-2,2 aus_0 rlass =1,0,-1,-1 \
        0_im 0_plae <bit> <chee <do> <dran <flur <tria <vaca <wend a_clea a_slid a_walk aber_mit acanc achtz aerke \
        afety albe> ancy> and_ther ange_den ange_mit are_affe are_on ategi auben aufga aught baus_von bearb beca_the \
        bschi cancy das_arbe den_plan der_elte der_reda did_not die_das die_moeb die_urku dreiz dungs echtf egie> \
        eizeh email ende_0 enpla eoffi ergan euro_und fair_the fety> fgabe firs_the gera_aus gesp_bei gold> grati \
        hoert homeo hschi htfer ialle iatio igene iken> im_auto immt> inike isn_t issin ist_heut istak izehn journ \
        laub> legin lensp letzu llegi maer_von meoff mista mzug> neue_hand niken nual> omeof paper pecto pets> \
        publ_the rateg rever rrent safet same_boat seit_ein seit_oste sonn_fuer staa_ist stake stic_ist tegie \
        teil_sind tfert the_nurs the_west tinen trial uehsc ufgab um_kurz und_stue und_such ussta vacan vere_werd \
        verti ware_mein wider wir_zu with_ten zusa_0 =1,0,-1,0 0_arbe 0_auf 0_empl <addr <allo <aver <bede <bein \
        <broe <depe <duze <entf <fuld <gelu <gold <guer <gurt <isn> <konf <kuri <loch <loll <mist <prax <prop <repr \
        <stuh <sund <surg <ulce <vori abin> abstu achkr addre adera ahmt> alls> als_arbe alway am_stad amens amera \
        ande_haeu anent ankba arbe_von at_will atzle auche aufst avera baus_am been_offe begi_am bei_null bete_lag \
        blish boug_the bring call_with chemi cheri chkra chlei chleu choen chwim chwin dankb das_eine das_syst \
        das_wett ddres decen dem_zwei den_schl der_dreh der_gewe derle des_unte diato die_klas die_lohn die_sich \
        dien_ist dlubb droh_zu dsche dunke duzen ederl egale ehand ehsch ein_haus eine_spre elche elter eman> enbre \
        engi_at epres er_sein erage erfor erkan ermit ernse errat erst_beid erzah es_neun estri ewegu fachk fahr_der \
        ferns find> frei_in frue_legt fuer_kund fulda gege_0 gsfri guert gute_laun guten habe_es half_the hause \
        hmeri hrgan hschn htzus hwert hwimm hwind i_got i_stil iator ich_gehe ich_jede ich_scho iders ifen> ikant \
        in_voll inall ingt> ints> ished itsch itsni ivver jahr_das jahrg kam_der kamer kbar> koffe komm_uebe ktivv \
        kuche kuen_sind kurz_nach lader lag_bei lcer> lekti lent> lineh ling> link> lishe llekt locke lolli lost> \
        lubbe lussb lwerk mal_das manen mania mann_von medi_s mein_schr mens_verl mir_als mir_der mit_schl mona_aus \
        mont_at motio nabre nach_eins nachs naec_morg naec_somm nally name> ndlub nich_verl nkbar noch_nich now_the \
        ochze of_my ollek omani omer> omoti onala orema ories orige otion our_regi ourne oyees pass_ist pends \
        plan_and ppen> promo propo proz_mehr proz_weni pzig> rbau> rchsc reitu reman repre rersc rints rlade rlese \
        rmane rmont rnseh roche romot ropos s_on sass> satzl schl_an schoe schr_seit schw_und seit_aber sembl sfris \
        sgesp side_acce sie_mein sie_sich sind_vor sista slow> snied stan_in steh_alle stei_die stick stim_die stori \
        strei stric stun_die sunda surge tativ terve the_frid the_medi the_part the_post the_wall the_work then_sent \
        tiefe tikan tivve tler> tore> torie trich tsnie twel_week ubber ublis uebe_tari ulant ulcer ulda> um_sech \
        und_ents und_setz und_zeig unday unds> unkel up_it urtei used_to ussbe uzen> verag voll_lohn von_um vorg_das \
        vorg_die vorig vvert war_so was_in was_told was_wron weil_ich welch wert_fuer wher_the whet_you wurd_auf \
        wuss_beim wuss_ich yees> zule_0 zum_naec =1,0,-1,1 0_ausg <geei <gele <mask <nurs <rats <whil a_cour a_cust \
        acken aeter alle_rech and_was arifa atist car_park chtss crew> den_hoer den_scho eeini eine_lage enig> etver \
        eworf fabsc frue_0 gaeng gale> haen_in hile> home> ietve ifabs landl mietv mmerp mung> nnern nstei nurse \
        peal> pro_woch rifab runs_unti schue sind_unte tatis vert_im while =1,0,0,-2 <bela <prod <wirk angeh bers> \
        cence den_dien eine_einz grees icenc many> morg_die orbil produ rbild stun_ein teen> ufsge verli vorbi wickl \
        work_on =1,0,0,-1 0_gese <alwa <arou <atem <base <baug <begi <bub> <code <curr <ders <derw <drop <exce <fair \
        <fini <flog <gabe <gena <good <goss <guil <hone <klim <koec <krac <lega <leip <many <matt <mit> <naec <nann \
        <neun <none <ques <sail <stai <stic <surp <swea <tass <tast <taub <ten> <toed <woan a_cv a_mont a_note \
        a_pers a_seco a_towe ab_die admec aeger all_from alle_die alpla am_frue am_nord am_tres amed> an_von aner> \
        anet> angab ange_auf angek ania> anlag apri_and aseme assed atem_in atemn ateur atre> auger basem bei_niem \
        best_mit bin_ja bloc_weil boat> breat brie_die broe_und bsolv bten> built can_hear cepte chann chaut \
        chef_hat chem> cherh chlic chula chwan dame> das_stan degre dem_ich dem_mess den_aben den_haen den_vorg \
        depen der_eins der_gepl der_plat der_schn der_stre derse derwe didn_t die_hand die_sais die_umst dmech \
        doch_die eatre ebels eberb ectin eeze> eftsl egend ehaen eife> ein_auto ein_fami ein_grab ein_kilo eine_durc \
        eine_ist eine_mit eine_woch eing_sond eipzi ekrae elade elbau elf_stun emble emnot enbad ende_ist ength \
        enspi ents_ich epart epend epted erfuh ersel ertag es_zwei eskal essie esten estio exist fahr_ich fair> \
        feue_und fili_in find_ich finis flueg flur> foto_vom frag_sie ftsle gelad geldb gele_und gelst gepro ghtly \
        giona gossi grab_eing gros_kino grue_von gsarb guard guilt habe_wer had_it hael_das hand_out hanne hat_vers \
        haube haus_mit heatr herhe hine> hland hrien htag> htly> hulab ialpl ible> ich_an ich_zwei ierze ightl \
        im_intr im_labo imme_noch in_i in_klin in_wake inche inenp ingeb inish inke> inkge innig ipzig iradm is_now \
        istri itags ituie itzen jahr_nach jahr_vor judg_call judge kann_sie kein_betr kein_bode kennt kgeld koech \
        konz_fuer krie_die kultu kursi lanze laube legal leipz lenba leut_an liere lima> link_zu linkt lives ltati \
        lumen lways mahnu man_hoer masch mehr_eing mehr_mein mein_chef minu_die mit_atem mit_eins mit_wir mnot> \
        mont_afte morg_um nach_abge nach_beim naech nbad> nbeza ndeln ndle> nenbu nenfu neue_betr nfte> ngabe ngere \
        ngth> nich_den nich_esse nich_in nich_sage niger nkgel nlage nnenf noch_den none> nsinn nuary oande ober> \
        obier oder_nur oduct oedli oepfe ohne_murr on_shif onal> one_and onest orary ossip paets peak> pecti pendl \
        perma pers_bei porar portu pres_gera prob_ist probi provi putzf quar_die radme ranet rauli rbren reate reath \
        rfuhr rgeon rinkg rkska rlage rlegu robie roman rselb rsier rtime ruiti rushi saili says_no schl_gema \
        schu_vor seit_augu seit_frag seit_janu seit_okto seit_vier sensc sgabe sich_nach sich_selb sie_mich sie_mir \
        sieg_wurd sind_nich site_are six_week sixt_one soll_wir some_s ssip> staf_will star_up stay_at steh_die \
        steh_halb ster_weil stion swaps swear t_answ take_the teil_ist tele_gesa temno tempo tgese the_cate the_day \
        the_judg the_summ this_mont thur_and tief> tigen tille time_and tisc_vom titui tives to_find to_stop tober \
        toedl torat trane trate tual> tuier twic_this tzfra udge> uebe_habe uegel uesti ufste uhr_ein uitin ultat \
        ultur umges unbez und_arbe und_hiel und_meis und_milc und_nimm und_sein unte_span urgeo ursie us_on usgab \
        usgef ushin utzfr verk_ein verst von_fuen von_hall vorm_ein walls waps> war_in was_sie wass_ab ways> we_lost \
        week_the weira wer_was werd_betr were_told who_lost wied_heim wirb_mit wird_in wisse woand wond_whet \
        wurd_ausg zfrau zialp ztuer zu_vier zu_weih zu_werd zuru_das zweck zwei_besc zwei_lehr zwei_ster zweir \
        =1,0,0,0 0_verl <abbe <anae <arab <asks <boss <bueg <calm <clam <geja <ilka <kino <kopi <remi <rum> <runt \
        <subs <trap <tref <unlo <unpa <wahn <wiss <yach a_blok ab_und abica ader> aduat aesth aetsc ahnsi alkin \
        alkou anaes and_came anima anual appt> arabi arbe_ist arbe_nied arunt asks> at_thre augun ausb_hat ausb_ist \
        ayern bayer bei_abge bei_rund beri_unte betr_kuen bica> blei_ich boats bohn_die bsrae buege calm> candi \
        centr chrec chulu clamp corde dana_noch darun das_konz dem_satz den_tisc der_abte der_bub der_umsa der_vier \
        dersh deuts die_kaff die_lack die_laut die_rett die_tari die_zwis dien_fuer dort_zum drit_lehr duate \
        durc_der ebest echst eckwu efeie ein_prob ein_unte eine_kart eing_im einz_mal emind emser enpre epots \
        erfu_die erhi_eine ershi esthe etaer etigu etist euro_an eutsc fili_am finer firm_war frag_und fsteh \
        fueh_sich fuer_mont garda gemer geon> germa gets_the ging_die gradu gros_habe guide habe_am haen_noch \
        haet_mir hall_zwei has_shut hat_ich hebe_die hetis heut_gege hin_und hmens hnsin hulun hwang hwarm ich_sons \
        ichem ieure igger ihm_den ilka> in_supp inds> ineha inspe inte_in irksl ist_sais istic itleh itzli jamme \
        jobbe just_want kends klats klin_das konz_hatt kout> ktivi lamp> lappt lbein lear> leib> lking lkout llbei \
        loch> lotte lucht mail_kam mal_gete man_who mande mann_am manua mess> mete_hoch mgewo minds mir_jetz misch \
        movem mschu mser> naest ndesb netzt nfaen ngela nglue nix_aber nlock nnig> noch_mit noch_nach norm> not_resp \
        nprei obber oene> offe_in onale oppor orded ortbr othe_peop oveme pers_fuer pots> prue_scha rabic radua \
        remin retae rship rstra rtbru rtuni ruft_der run_a saugu schl_verm schl_war schlo schm_drei seit_im serv_is \
        sie_war sinni some_has sssta stant sthet stun_am tbruc terzu the_new ther_s theti tisc_und tist> tlehr tlini \
        tonie trapp treff tun_wir tunit uides ulik> ulung umgew uncin und_wer und_zuru unglu unloc usgem usgez vemen \
        vered verf_wurd verra vom_tisc vorz_bis waer_oder wahns walko wange waves weep> weil_sons weit_in wellb \
        when_it wie_ich wir_wuer wird_man wirks wiss_woll wohn_blei wortb yacht yern> zirks zu_tief zwerk =1,0,1,-3 \
        <drit <druc dritt rgebe sitze =1,0,1,-2 aeche agai_a andsc auste bauen baust beauf by_a dass_der der_sitz \
        dropp ehalt ereit erlie ether ferin freie hat_um hat_zwoe ich_in ount> raeu_von ratin rning tlos> uenft \
        ught> weil_der word_der =1,0,1,-1 <cloc <revi are_stil auto_hat bgeha carri clock code> den_wart dene_die \
        der_baus der_ents die_baus die_mitt eded> eeded eigh_year erket estat etrae ewiss febr_the fing> for_us \
        gleit igert jahr_auf lokal ndica rchge rkett schmi shar_are sheet stan_am to_hosp two_peop urchg verh_mit \
        verl_0 weil_seit =1,0,2,-4 gert> =1,0,2,-3 <also also> anche berei ervic in_zwei nders rvice =1,0,2,-2 <lice \
        licen ness> =1,0,3,-4 <acht =1,0,3,-3 <more besta =1,1,-4,3 raum> =1,1,-3,0 them> =1,1,-3,1 <frie hat_0 \
        ietet =1,1,-2,-1 <ausf betr_und irkli rklic siege turz> wirkl =1,1,-2,0 0_janu <bitt <each <kaum <legt <mond \
        <urte anzen bei_0 bgesc bitte der_unte die_lauf die_naec digun ersan genau hein> ich_ihn kaum> leas_0 leben \
        nich_erfo nie_gese nvers osses raut> rher> rsand ssene tause traut tuhl> vorhe =1,1,-2,1 <laen =1,1,-1,-2 \
        <line <obwo <righ and_some appe> aroun bwohl chien chweb fahr> hrieb man_sich mit_eige ob_sie obwoh tausc \
        =1,1,-1,-1 0_at <ausz <both <dece <emai <germ <moeg <much <noet <tram <wave <wein <wide a_week a_well actua \
        ago_the agram ainin an_0 appen ask_for aske_me been_repo bei_seit bensg bisl_nich broet chlan chuhe crac_on \
        ctual da_der das_sei der_arbe der_ganz der_kita der_stra derga dersp des_hers die_abfu die_best die_fach \
        die_list do_i eadin eans> ebaut egrab eiert ein_woch ein_zwei eine_mont eitag ensge epfe> erden erze> eselb \
        fassu freun fuer_mich furt> ganz_gros gebau gekra gema_und gerat had_a has_aske hat_bish he_boug ielt> iesst \
        im_eins im_wint is_miss land_war lauf_bis leut_auf lice_and lieg_seit lings llers lower maer_eine man_eine \
        mehr_ange mera> move_the much> nine_the nitt> nnung noeti nsgef oetch oetig offi_says ottle oyee> print \
        raft> readi rech_einm reda_und reina reita reize reund rhalt rline roetc rplan s_in sand> scann sech_minu \
        shou_out sich_in sollt spind stech steh_0 stem> stun_und szueg take> tbrin the_draw the_parc the_staf \
        the_time thre_firm throw timet to_put tues_and uellu ulich und_nich vatio von_acht von_mein weit> werd_0 \
        wir_die ybody zehnt zuge_der zuru_der =1,1,-1,0 <died <face <pfan <umzu <zula beitg bess_als beweg can_t \
        das_regl died> eites eitge gese_habe gged> gram> hief> laine legt_sein lifte loese ltern mens> rweil \
        schu_mit tgebe the_lift umst_auf und_0 wech_nach werd_bis =1,1,0,-3 ndel> orted =1,1,0,-2 <cell <coll <dann \
        <innu <mind <morn <the> <wann <zuge abine achwe alle_0 bei_laeu both> celle chnit dann> den_schi der_herr \
        der_innu dheit eine_schw enigs ereic ested ficat hwebt ienen ifica im_zwei laeu_die mich_in morni ndest \
        ndhei nigst oeren ollie ornin plan_auf rees> rrivi scho_0 shou_be sundh undhe unse_haus webt> zahl> \
        =1,1,0,-1 <ago> <phon <re> <sile <verp <whom accep alle_sich anme_uebe bei_ging betr_verl bstur ccept \
        comp_has da_scho dabe_und daru_eine deln> dem_firs der_eige die_mess dkass eantw egekr eichs ein_guta \
        eine_tag eine_vers ekomm enfue fall_das feife gelt_als hat_gena hlich hnitt huhe> innt> jahr_so jede_mont \
        krach legek liert look_at nfueh ngsso nur_ein ockie off_in ohne_heiz re_stuc remse schlu schmu sich_den \
        silen sind_noch stan_das stufe then_i uben> urren versu whom> wie_frue wird_bis zahl_die zeits =1,1,1,-4 \
        rien> =1,1,1,-3 <raus erwei =1,1,1,-2 am_vorm binde das_erge endel latzt minde oenne schni statt =1,2,-3,-1 \
        anges enau> prei_fuer rrow> =1,2,-3,0 rund_0 =1,2,-3,1 anga_des eine> =1,2,-2,-2 <mai> ebroc gebro im_mona \
        laut> =1,2,-2,-1 0_of <getr <new> <note atzte auszu erlic ffere habe_das herr> not_a of_its sgeno tage_nach \
        usend wende xtra> zwei_tage =1,2,-2,0 <sehe ab_sofo auch_in fuell hies_es iegen lled> risch war_das \
        =1,2,-1,-3 picke unten =1,2,-1,-2 <anyo <pfei <tell <tief <vorh aert> anyon bis_mitt clos_on coun_and effne \
        egion eres> ertif fnet> frage grad> grun_ist hree> klopf lappe lber> neuen ngsze nsult nyone orrow regio \
        rhael rtifi selb_die sgefa tatt> three ttage year_ago zahle =1,2,-1,-1 0_two <aush <grau <m> <meld <scan \
        <spin <taxi beant der_mont eprob lasts mann_ist rown> shang soll_man taxi> ushan utes> =1,2,0,-4 nser> \
        =1,2,0,-3 <labo cket> ellun heits iling llung this_morn =1,2,0,-2 <brem einig riger uebe_0 zige> =1,2,1,-4 \
        <koen =1,2,1,-3 rest> =1,3,-3,-2 immer roffe troff =1,3,-3,-1 <schl jahr_war =1,3,-3,0 issen =1,3,-2,-3 \
        <erha aelle ehler unden =1,3,-2,-2 0_minu <weis etrof hler> linge onsul techn till> uerze =1,3,-2,-1 dress \
        hand> sher> sses> =1,3,-1,-4 indes same> =1,3,-1,-3 hnike offen ollte =1,3,-1,-2 chnik =1,3,0,-4 <noch noch> \
        =1,3,0,-3 <port <zwis etzte =1,4,-3,-3 <vers =1,4,-3,-2 <kund =1,4,-2,-3 <same gleic robe> =1,4,-1,-3 <stil \
        =1,5,-3,-3 <alle ander =1,5,-2,-4 <schw still =1,7,-3,-5 <auch =2,-8,6,0 zahlt =2,-7,5,1 ahlt> =2,-6,2,2 \
        worde =2,-6,4,-1 <sagt =2,-5,-2,5 nacht =2,-5,-1,4 <hall rief> =2,-5,-1,5 von_0 =2,-5,1,1 ehrt> =2,-5,1,2 \
        <mail amili milie =2,-5,2,0 time> =2,-4,-2,4 sday> =2,-4,-2,5 <uhr> =2,-4,-1,2 dort> =2,-4,-1,3 ieman \
        =2,-4,0,1 <from from> =2,-4,0,2 <head =2,-4,1,0 <spri <tag> aerz> =2,-4,1,1 <appr <what <zur> famil iesse \
        what> =2,-4,2,-1 hsten =2,-4,3,-1 ator> ichen =2,-4,5,-4 ings> =2,-4,7,-5 <us> =2,-3,-3,4 lant> nsche \
        =2,-3,-2,3 esday ivers there =2,-3,-1,1 <dazu <glue <half mmer> naec_woch wird> =2,-3,-1,2 <clos <cour <prae \
        auf_eige dazu> im_erst mein_toch punkt ruppe um_den und_wurd unde> =2,-3,-1,3 <gela esser =2,-3,0,0 <durf \
        durft eetin gesuc hauen liess mail> meeti urfte vers> =2,-3,0,1 <fami <grup bei_die da_war of_0 werde \
        =2,-3,0,2 <let> hutz> werbe =2,-3,1,-1 close rund> =2,-3,1,0 <toch ammen calle chaue dung> earne entie fene> \
        ich_im im_deze jahr_bei nur_eine ochte sleit tices tocht =2,-3,2,-1 <absc aehrt aison eugni saiso ugnis \
        wolle zeugn =2,-3,2,0 <deci =2,-3,3,-2 <je> gibt> =2,-3,3,-1 <dire ation =2,-2,-2,1 <even =2,-2,-2,2 \
        bis_ende der_alte lding rfen> ttelt und_zwei =2,-2,-1,0 ammer beca_of beko_bei der_zusa die_fuer ehrja hrjah \
        ildin irthd lehrj llem> mein_ausb noch_mein rthda sfahr thday uchen uildi usfah =2,-2,-1,1 <echt <foye <kept \
        <midn <see> anden betr_hat build der_spit die_ande die_koll dnigh eitsz entat foyer gestu gnis> grupp hste> \
        idnig ierer ionie isst> itsze kept> ktlei lager midni nraum recto rking sind_auch steht teht> tence ueche \
        und_dana =2,-2,-1,2 fuehr kassi =2,-2,0,-1 <tour antin bei_habe chnup cisio decis ecisi eitet erkom ghtee \
        herre hnupp hteen kenn_ich laege neers nuppe oehne pers_von pruec rekto rinke sagt_ich schnu sued> ther_in \
        tkost =2,-2,0,0 <abma <dedu <exec <gega <go> <hadn <hann <laeu <math <nie> <real <why> <witz <yes> abges \
        abmah abzug acht_woch annov auf_stat bei_frau bei_in bends bmahn bstko bzug> chste chtta deduc dem_park \
        den_die die_mich die_stie dium> eally ears> educt efang efris eiera einar eine_absa eine_schl erabe erfae \
        erks> ernze fuen_uhr gefan geht_hat geht_ich gten> hadn> hatt_mit htsge httau i_star ich_trin ichtt ierab \
        ighte igung im_drit inarb isten jema_fuer kein_einz konta laeu_das lifts lingt login lsch> mathe mein_stel \
        mich_inzw mmiss ndin> nften nich_auf nisat nnove nstha ntakt ntgel nzeit obstk ommis ontak ormal peop_who \
        raegt reall rend> rfaeh rgets ringt rnzei rspro rstan samme sehr_geeh sein_kann stkor tarb> terge ternz \
        tgelt tkorb ttaus tudiu udium und_zuge unse_fili vier_rund von_uns when_my wher_my wie_das woch_eine year_at \
        your_own zusag =2,-2,0,1 <jaeh <next andy> der_kuec ein_ausf eting euten next> roke> svors und_hat \
        =2,-2,1,-2 <memb ional lieg_unte verse visio =2,-2,1,-1 <band <clie <fael <hing <lang <neve <sehr <selt \
        alled and_when besse best_nach bungs chdem clien darf_das der_hall die_name die_sonn ektor emie> erren estim \
        euro_and gisti hdem> hrlic ich_eine itten lern_man lgen> name_und sehr> sitio stimm weige =2,-2,1,0 <satz \
        <verr abbau an_den das_der ich_vers laeuf mit_drei ohne_dass verre =2,-2,2,-3 <ve> =2,-2,2,-2 <nobo absch \
        beid_seit esehe fice> geseh latio nobod obody tsger uren> =2,-2,2,-1 <sais eissi issig never usamm zusam \
        =2,-2,8,-8 <abge =2,-1,-3,1 <fueh einem inem> =2,-1,-3,2 lbst> =2,-1,-2,0 <car> <gut> <selb cours ette> \
        igens ourse rakti rnen> spit_der =2,-1,-2,1 <home <move <uebr bleib chtsh dem_werk ebrig erman frei> hat_den \
        inigt kein_frag ours> telt> uebri =2,-1,-2,2 auf_eine rkenn =2,-1,-1,-1 <brut <kuec <swee <takt acht_von \
        aetzu ageme at_lowe at_this back_each band_are becau befo_east besc_hatt besti brutt cour_for cran_oper \
        dane_und darst das_ansp depe_on die_als ecaus ecent ein_fueh eine_wohn eing_frei enbar enrau erkst exam> \
        icks> im_quar in_cork ist_und jede_ein ktika kuech leng_of llena messt my_last nagem nigh_shif prese \
        regi_dire repr_begi rest_of rutto seco_week shor_afte so_many staer sweep taerk the_birt they_paid tlohn \
        ttags utto> wer_aus what_to when_you will_run wo_die wurd_ange =2,-1,-1,0 0_octo 0_post 0_vorh <cork <dazw \
        <gain <gefo <gema <gets <hub> <leng <life <lust <plak <slee <w> <wuss abge_ware absc_und aeuft allem \
        als_eine an_jede and_cove andid anfae anike assel aupts azwis bei_find berno bewe_sind bin_zuru birth boots \
        chani chefs chtzu cork> dann_unse darf_nach das_erst das_vor dazwi dem_tari den_kurs der_kund die_umsc \
        drit_jahr dscha eams> echan echun ecord efel> ein_team eine_der eine_erkl eitsn elern erend erlit ermon \
        ernom esagt esstr estue euft> fang_im five_roun gaine gange gefr_was geme_hatt gesag ginn> grun_wer gut_die \
        hanik hat_das hat_mein hday> hefs> heidu hleif hlten hour_for ich_dach ich_drei ich_nie im_dien im_entw \
        in_sich issed it_up itte> kam_nie kein_hat kein_stel kunds lage_bei lakat lcher leep> legt_die lehre leife \
        lengt lish> m_a mal_gefr mein_schu mein_unte mess_sind mitt_und my_plan my_slid nachr nary> nbar> nbefr \
        ndess near> norma ntati ntine oder_erst one_said oots> orkin ortun overe picks plaka proz_ab quer_mit quere \
        recor rende rnomm same_0 sehen senta seres sich_uebe sich_wer sides sleep ssing sstan starb steh_aber \
        stop_work tag_und talk_at the_norm the_site the_ware them_in they_say tioni tour> tzusc uellt unbef \
        unte_nich unted vom_erst wher_to wird_bei woch_am worki you_did zahl_auf zusa_im =2,-1,-1,1 <give <hear \
        <led> <refu <waeh a_sund at_midn aus_der da_auch eige_an ereri hensc lauf> muss_die plac_in rane> =2,-1,0,-2 \
        <baus eiger ennen im_janu jetz_im ngeru rupps uers> upps> =2,-1,0,-1 0_abge 0_i 0_mai <anno <beca <beko \
        <crus <ehrl <fehl <gara <gekr <guar <hitz <krit <lads <loeh <manc <muen <onke <pape <pres <prue <radi <rota \
        <ruma <slow <tags <taug <test <ton> <vorj a_m a_mana a_recr a_two aber_ich absau aenie agers ahlen ainte \
        akat> aktik all_in allst ally> alte_firm am_haeu am_kueh an_der anga_von ange_0 anish annou appr_at \
        arbe_wied auch_am aufze augen ausfl bands begin bei_hat bei_nich beim_holz beitu berbr bitt_einm by_post \
        came_to canne cates catio ceshi chach chent chtfe cond> crush das_in days_with dem_depo denze der_ausb \
        der_dien der_letz der_paus der_team die_back die_paus die_pres die_wand drauf drei_ein drei_frau dual_stud \
        east_and eath> ebers echat ehlt> ein_0 ein_plak eine_anme eine_bewe eine_lehr enche ende_war enfah enien \
        enzet erbru erkul ermie erst_halb eruf> es_ich es_noch es_wurd eship euro_die faen_um fine> fssch fuen_der \
        fuers fzeit gabe_am gega_der gemen gerei gesc_habe gest_und ginee hacht had_gone halb_bei hanno hat_gefr \
        hatt_ich hiel_ihr hitze hlerk hough hrzei i_sign icesh ichtf im_depo im_flur im_nach im_vers in_elev in_four \
        in_kein in_rent indu_und ineer ionar ipped is_recr ist_gera ist_nich istet istik itnes itssc jahr_davo \
        jede_mitt jede_mona jekt> jobs> katio kaum_noch kmeld koll_seit komm_im komm_vorb kriti kstat lache lads> \
        laufz lbau> lear_to lege> lerku lift_are loehn lohn_ist losse lplan ltur> luded maeni maer_und man_schr \
        manch mir_das mitt_geht mont_ange my_firs name_in nann_das ndenz near_the neun_von nfahr ngers nkomm nnoun \
        no_cert notar nounc npfli nstie ntisc ocati ockin off_walk onary onat> onkel orjah osser otarz out_at paren \
        perso pfla_und pted> put_me read_this rede_sie rgang rick> ritik rkult rmiet rota> rumae rzahl s_bei s_beim \
        sais_ist sarbe sberi schac schwa sech_indu sei_inte senra sich_an sich_nie sie_fueh sign_my sind_wir spare \
        ssens steh_an stenp stik> stor_mana t_come talk_brok tarzt taug_me taugh team_bei ten_week the_bott the_labo \
        the_radi the_shif the_trav thoug tift> tness toed_unfa told_to toppe trier tssch uards uded> uebe_werd ufssc \
        ufzei um_sieb umaen und_krie und_mich und_niem usage usch> usenr usflu vier_fahr vier_hat von_koll von_sind \
        vorja waeh_die walk_a war_die week_i weit_0 werd_auf wie_laeu wied_im woch_auf work_from work_had you_re \
        zent_die zett_steh zu_ende zum_tag zwei_frei zwei_list zwei_uhr =2,-1,0,0 0_mal <bau> <flex <geze <heig \
        <ihne <init <mued <pein <targ <vani <wall abge_die aesen ainee alabt am_anfa am_kuec anisa arbe_und arget \
        as_the at_and at_i bedeu befri bin_seit bsaus cand_the chlis dafu_vor dana_hat dara_die darf_man day_week \
        den_plat densc deute deze_ein die_bude drau_und du_die eakin earn> ebsau edeut efreu eine_das eine_obst \
        eitss enhal enpru ensth eone> erhan ertim eundi eutet evers faeh_selb flexi foto_im frau_sagt frei_an freut \
        frid_the geeh_herr gefre geme_auf go_in hart_schu heigh heis_bei hlist i_join iebsa ihnen im_umsc inees \
        ist_vor juni_hat kiere ktron kund_ange labte leade lehr_vom leit_ich lexib lieg_nach mana_at mein_erst \
        mein_fami mein_freu mein_meis meone mir_hat muede nach_sich nalab nees> nie_ich nprue ogin> ollen omeon \
        one_go onomi overt perta polie post> ppert rechu reut> rund_ein schi_per seit_auf siona so_laeu someo \
        stan_ich stun_mit targe that_is the_asse the_inte the_job the_trai thin_i to_know uede> uhr_frue vanis \
        vier_uhr ving> von_zehn vor_mir wear> week_at wer_so winde wir_so you_on zehn_fael zeig_was =2,-1,1,-3 tersc \
        =2,-1,1,-2 0_a <gelt <got> <mang <oper <rent <whet and_is der_vers deswe die_schi filia gelte hafft has_not \
        hethe hinge ilial mange mbers ndesw regel rgese seit_drei tart> the_seco tzte> unte_0 wheth =2,-1,1,-1 <bude \
        <kuen adens amts_hat ants> been_seen der_beru eftet ektro ever> flich gslei habe_in im_somm itet> ngsle \
        opped wards was_aus =2,-1,2,-3 <eins hatt_die ritte =2,-1,3,-4 pruef =2,0,-4,2 jeden =2,0,-3,0 <dafu afuer \
        dafue enne> es_0 =2,0,-3,1 jahr_und nday> =2,0,-2,-1 <slid brige bunge oche> ress> shed> zeite =2,0,-2,0 \
        <secu <spru <ther <werd <zwar are_not curit ecuri erinn ernen fahr_von gency halts igten kurz> nach_koll \
        rauen secur sued_zum tuerz und_zwar urity zwar> =2,0,-2,1 <b> <did> <miss =2,0,-1,-2 0_degr <erfu <grad \
        <isst <regi die_weih hat_alle hour> kam_am sung> =2,0,-1,-1 0_sitz 0_zust <auge <bess <bret <dars <erkl \
        <exam <faci <fain <fans <ice> <incl <pend <retr <safe <shou <tagg <temp <tomo <tore <true a_payr a_ten \
        abso_aus acili aerun agenc agged agues alary allot anded arbe_noch arste aube> avon> aysli bber> beko_den \
        bekom boten bsaug cause chenp chens cilit ckier clean clos_its clude d_neve davon day_one dem_haus den_stur \
        den_true didat die_teil dien_0 eague ediat eford ein_ende ein_vier eine_ausf eine_fami einz_die eitsg ektiv \
        enbri entis erkla erse> erste facil faint ffenb frau_im fsgen gab_s gefor geler getro gunge henpr hied> \
        hnabr hoere htig> idate iker> im_land inclu ist_abge itsge itsun iving jahr_jede kurza laeru lary> leagu \
        liall lide> lleag llens lohna loyee me_the media mehr_und merhi minu_and mmerh mont_und morro nbrie nclud \
        ndida ngeho niem_zu nobo_has ntes> nute> ohnab ollea omorr paysl probt riche rivin rklae robt> rong> ruemm \
        rufsg runte rzarb salar schl_zum schuh seit_febr sent_by sheft shout sie_was so_geht stagr star_on stud_bei \
        stur_eine tagge tagra the_line the_nigh the_prog then_the time_i tomor trae_eine truem uefte unced urzar \
        vor_vers wages war_es with_no you_will yslip zarbe zunge =2,0,-1,0 0_maen <funk <july <near <prak ausg_von \
        bei_gibt bevo_man die_abte die_team emerk enstw erfo_nach erlad etsch etzen fenba fraue frien hand_und \
        ich_fang in_neun indel july> klas_b nstwa nterw rderl refun rford riend terwe the_cabi told_them tzlei \
        vers_habe yone> zleit =2,0,0,-3 igte> =2,0,0,-2 <davo <degr <seco <stuf <urla <wron allei and_nobo beln> \
        body> eblie econd egree emmer engeb gebli inted jaeh_unte klaer kling locki raus> rbrue rksta scho_im secon \
        sich_auf stpla und_wird urlau ustel work_coun wrong zwei_arbe =2,0,0,-1 <agen <befr <fold <gebl <nix> <so> \
        a_bonu a_empl adio> ageri ailin atswa bei_rein betr_bei chtfu copy> das_auf dent> desc_the die_bank die_putz \
        die_rege eaufs eine_schi elbe> erist erlin eswei even_scho folde gewe_hat ginne hat_jede hemie htfue hweis \
        ivest kess_von nach_ruma nebe_komm nkel> posts putz_die ratsw sala_band sehe> ship> srats sstru strup sweit \
        term_fuer tfueh tswah um_eins und_wenn unfa_im upper urla_die vestr was_wir weg_die wuer_und zum_absc \
        =2,0,1,-3 0_mona <eing ruech zu_verg =2,0,1,-2 rungs walk_out =2,0,2,-4 <letz prich spric =2,1,-5,2 <was> \
        =2,1,-4,0 <nach =2,1,-4,1 for_a =2,1,-3,0 each> gestr inen> rteil =2,1,-2,-2 eldun iegt> meldu =2,1,-2,-1 \
        <extr <klin <lebe ab_juli abend drin> extra ffee> fuer_jede gena_so ides> kurs> noch_0 rdert slide stuer \
        und_gewe weni_als zweit =2,1,-2,0 <reco hatt_eine szeit wenn_die =2,1,-1,-3 <cove =2,1,-1,-2 <boat <bott \
        <stim <thou <your ated> bottl colle cover estre faell freit haet_ich i_ve icate in_lebe ist_am ist_auf \
        jede_morg klin_die letz_woch nach_drei oert> offer rhand right rlich sste> swahl uemme wahl> =2,1,-1,-1 \
        <cert <d> <lost ained at_are certi eine_von eoeff erspr gehoe geoef tific uhr_und utet> was_stil =2,1,0,-3 \
        0_grad <gilt <offe <repo chlie eport gehen gilt> liebe macht repor tisch verl_eine =2,1,0,-2 <or> schle \
        =2,1,1,-4 <und> <woll =2,2,-2,-3 ndigu =2,2,-2,-2 <geoe euen> ittag mitta the_rest =2,2,-2,-1 i_had \
        =2,2,-1,-4 resen =2,2,-1,-3 itter =2,2,-1,-2 icket =2,2,1,-4 verge =2,3,-3,-2 <herr <lift ochen =2,3,-3,-1 \
        ellt> =2,3,-2,-3 <glei bis_0 =2,3,-2,-2 <sala =2,3,-1,-4 innen =2,3,0,-5 selbe =2,4,-5,-1 <minu =2,4,-2,-4 \
        the_same =3,-6,1,2 years =3,-6,3,0 as_a =3,-6,4,-1 <year =3,-5,-2,5 <leit =3,-5,-1,3 chule =3,-5,0,2 <gefr \
        =3,-5,0,3 ehen> =3,-5,1,1 <to> halle =3,-4,-3,4 ehrer plant =3,-4,-2,4 <scho =3,-4,-1,2 <frei sprin \
        =3,-4,-1,3 licht =3,-4,0,0 lueck =3,-4,0,1 <gehe angen ehne> sagen =3,-4,1,-1 <somm ragen =3,-4,1,0 <lear \
        elten learn maerz month und_nach =3,-4,1,1 ager> als_mein =3,-4,2,-2 setzt =3,-4,2,-1 ilie> ommer somme \
        =3,-4,2,0 besch =3,-4,3,-3 <sitz endig =3,-4,3,-2 <jahr =3,-4,4,-3 <zusa geset =3,-3,-2,1 bilde pril> \
        =3,-3,-2,2 <apri april =3,-3,-1,0 <betr chlae ngsam reden sitzt tzung =3,-3,-1,1 <gute <vier ctor> ging_es \
        gluec in_mein tleit =3,-3,-1,2 <depo <wird pring =3,-3,0,-1 <are> ntor> =3,-3,0,0 <hart <spit am_stue appre \
        best_in direc entic irect me_to missi ntice paid_for ppren prent renti =3,-3,0,1 hat_der hat_mich rueh> \
        told_me und_alle =3,-3,1,-1 <ask> eigh_mont ennt> erich ngefa ntier von_eine =3,-3,1,0 <meet schae vier_tage \
        =3,-3,2,-2 abrec bschl drei_jahr tiert =3,-3,2,-1 laden reiss =3,-3,3,-3 <uns> =3,-2,-6,5 0_jahr =3,-2,-2,0 \
        <norm ector ente> hall_0 =3,-2,-2,1 0_mit <appl <blei chool depot der_fuen epot> half> hier> lace> onier \
        schoo =3,-2,-1,-1 <azub <rede anyo_can azubi er_war langs sagt_eine =3,-2,-1,0 <geha <trav <umsc ahrtk andor \
        anfan angsa eers> flug> hifts hlaeg hnen> hrend hrtko im_foye im_lebe ische itzt> junio kanti kenne kommt \
        lerne logi_and mschl ndort nfang nhalt ojekt ommt> oyer> pitze proje ravel rojek rtkos tando trave umsch \
        unior unse_chef urse> won_t =3,-2,-1,1 <proj die_stun gezei riste =3,-2,0,-2 aces> eisun ember isung test> \
        =3,-2,0,-1 0_imme <cv> <logi <maer <trin achde amlei angef bensl chtsg der_lohn der_plan dich> eamle eight \
        erbun fung> hadn_t handl ich_durf mein_alte mento nslau onike rkomm schri slauf ssess teaml to_ask tplan \
        troni uerei um_fuen unded ungst usen> verl_den vers_das wenn_eine wenn_sie whet_i woll_hat wusst you_can \
        zwei_mona =3,-2,0,0 <dara <putz aegt> athe> ction erfa_man faeng gsam> =3,-2,1,-3 nuar> =3,-2,1,-2 <pays \
        chaef got_a haeft ient> rding seit_maer will_not =3,-2,1,-1 <sage das_war pflic plied rise> ronik up_at \
        =3,-2,2,-3 bei_ist nded> stopp =3,-2,3,-3 ement =3,-2,4,-5 uebe_die =3,-1,-5,3 in_the =3,-1,-4,1 <ende einen \
        =3,-1,-4,2 auf_dem =3,-1,-3,1 an_die tunde =3,-1,-2,-1 ehlte =3,-1,-2,0 <buil <gesa <kurz <nenn <trae \
        besc_habe dlung gens> hat_man rinne rmal> stund uctio uehre vor_drei zaehl =3,-1,-2,1 <beri inges tande \
        =3,-1,-1,-2 <wahl apler beit> brett erufe gues> lzeit rers> stapl taple trupp =3,-1,-1,-1 0_brut <cand <fang \
        <heim <job> <jobs <recr <unfa a_test abou_0 aemie als_ich asses beset bin_ich blei_es both_side call_off \
        cruit dass_man der_fuer ducti ecrui elach gehal gelac heft> ich_bin lleit misse nach_elf ngebr nishe praem \
        prakt raemi recru rente rett> rkers rstun sflug slip> ssed> strie =3,-1,-1,0 <trag affee appli berst erstu \
        im_verg jahr_erfa jahr_habe kaffe m_w mein_name nennt nted> ssere uns_kein verg_jahr w_d =3,-1,0,-2 <hit> \
        <nota an_hour angel ative block brech der_grue der_nota die_meis enstp eschr fehle lernt mit_den mmeng nstpl \
        on_frid passe pped> trink von_ihne weisu work_at zwan_jahr =3,-1,0,-1 <drau <faen <juni <lern a_work anung \
        ates> days> ensla i_came ich_war laces lacht lanun mecha not_been nzett pays_the planu =3,-1,1,-3 <dass \
        <fili dass> diens gibt_es ienst kuend uendi =3,-1,1,-2 <fine <gibt <paid =3,-1,3,-5 0_proz =3,0,-5,1 ueck> \
        =3,0,-4,1 ersta =3,0,-3,-1 <but> hours place =3,0,-3,0 <gewe <no> =3,0,-2,-2 <ist> <run> iner> zwei> \
        =3,0,-2,-1 <anfa <augu <empl <walk augus ellen emplo ency> etzun gust> mploy ndlun ploye sich> the_floo \
        ugust viel> =3,0,-2,0 <nove erges novem ovemb vembe zimm_und =3,0,-1,-2 <kurs <sich anger dem_weg eginn \
        geruf hrers in_july ined> neun> of_serv schli schw_in tions um_zwei unte_den view> your> zwisc =3,0,-1,-1 \
        chtsc geht_das has_to htsch the_boat =3,0,0,-4 <ange =3,0,0,-3 fehlt habe> hat_uns werk_in =3,0,0,-2 <bloc \
        noch_im timmt =3,0,1,-4 ttel> =3,1,-5,1 auf_der =3,1,-3,-2 <mess =3,1,-3,-1 <ein> <not> =3,1,-2,-2 <prob \
        falls stop> sturz =3,1,-2,-1 <sind sind> =3,1,-1,-3 <imme chrie die_prue =3,1,-1,-2 <zule enfte uletz zulet \
        =3,1,0,-4 <hoer besc_von =3,1,1,-5 <habe =3,2,-6,1 <man> =3,2,-4,-1 inute minut =3,2,-3,-3 rigen ucht> \
        =3,2,-3,-2 probe =3,2,-2,-4 emach gemac =3,2,-2,-3 habe_sich is_a tzen> =3,2,-2,-2 eeks> weeks =3,2,-1,-3 \
        0_von =3,3,-3,-3 nung> =3,3,-2,-4 <ab> =3,5,-3,-5 <me> =3,6,-3,-5 <fahr =3,7,-2,-8 <mir> =4,-8,1,3 <haen \
        =4,-6,1,1 <rund =4,-6,3,-1 <mona =4,-5,-2,3 etrie hule> =4,-5,-1,2 aehlt trieb =4,-5,1,1 <firs first irst> \
        =4,-5,2,-1 chaft =4,-5,3,-2 keine =4,-4,-4,4 ensch =4,-4,-3,3 <schu =4,-4,-2,1 <such ngest =4,-4,-1,0 <trai \
        aech> fang> =4,-4,-1,1 finde =4,-4,0,0 dass_die two_year =4,-4,1,-1 <du> <roun <sech =4,-4,2,-2 <besc \
        =4,-3,-3,1 betri =4,-3,-3,2 king> =4,-3,-2,0 <hier gets> =4,-3,-2,1 halt> onth> vermi =4,-3,-1,0 <staf absag \
        anga_der bsage fange gespr i_was =4,-3,-1,1 <peop eople hat_er hool> ople> peopl raben uten> vor_ort \
        =4,-3,0,-2 cking mein_kind =4,-3,0,-1 <mich arauf efung einer ence> entor ruefu spitz uefun =4,-3,0,0 <obst \
        =4,-3,1,-3 <by> =4,-3,1,-2 echs> ision sechs =4,-3,1,-1 rsten =4,-3,2,-3 <wenn wenn> =4,-3,2,-2 <as> einst \
        =4,-2,-3,1 eiter in_den =4,-2,-2,-1 erst_jahr man_nich werbu zulag =4,-2,-2,0 <plac <zett beric uebe_das \
        =4,-2,-1,-2 bildu ildun the_unio =4,-2,-1,-1 alks> ards> at_you avel> chlus darau der_meis esent falle hluss \
        im_vorj nach_anga ntage rjahr round talks =4,-2,-1,0 <asse <won> =4,-2,0,-3 <erfa =4,-2,0,-2 <stap <stun \
        ernt> of_us paid> riegt treik =4,-2,0,-1 <days <ment start ulage =4,-2,1,-3 <janu anuar janua =4,-2,2,-4 \
        lung> =4,-2,2,-3 ieben =4,-1,-3,-1 on_the =4,-1,-3,0 <zaeh =4,-1,-2,-2 <kaff =4,-1,-2,-1 <frau <up> andlu \
        das_werk die_pers eden> ewerk rbung zeit> =4,-1,-2,0 allen =4,-1,-1,-3 die_beru hlies =4,-1,-1,-2 <bese \
        <krie <pick auen> der_hat erson hift> i_d mir_eine =4,-1,-1,-1 das_bei gibt_s luss> =4,-1,0,-4 efall \
        =4,-1,0,-3 <that gefal srat> that> when> =4,-1,0,-2 ithou thout witho =4,-1,1,-3 <when tschi =4,0,-4,-1 \
        <oder kscha oder> =4,0,-3,-1 nfall night =4,0,-2,-3 leitu =4,0,-2,-2 <verm in_my rsona sonal =4,0,-2,-1 \
        stags =4,0,-1,-3 leibe tand> =4,0,-1,-2 <wher ebens =4,0,0,-4 <this this> tung> =4,0,0,-3 <viel hout> \
        =4,1,-3,-3 woche =4,1,-3,-2 <stan =4,1,-2,-3 die_fahr with_a =4,1,-1,-4 escha niker =4,2,-3,-3 when_i \
        =4,2,-2,-4 call> =4,2,-1,-6 chen> =4,3,-4,-3 ight> =4,5,-11,1 <im> =4,11,-6,-10 <my> =5,-9,-4,7 <am> \
        =5,-7,2,0 eiste =5,-6,0,0 <mana manag =5,-6,2,-1 for_the =5,-6,3,-1 monat =5,-5,-2,1 tage> =5,-5,-1,1 achts \
        =5,-5,0,0 if_you sagt> =5,-5,1,0 nager =5,-5,2,-3 <werk =5,-5,2,-2 <dien =5,-5,3,-2 <unte =5,-4,-1,-1 \
        war_ich =5,-4,-1,0 <weg> fragt staff =5,-4,0,-1 hab_ich hrlin praec raech =5,-4,1,-1 <inte kers> =5,-4,2,-4 \
        <kein =5,-4,2,-2 <an> =5,-3,-4,2 <plan =5,-3,-4,3 mit_0 =5,-3,-2,0 <dana anach danac =5,-3,-2,1 iter> \
        =5,-3,-1,-2 itze> =5,-3,-1,-1 <pay> lehrl rauf> rling =5,-3,-1,0 gers> ifts> =5,-3,0,-2 <kenn espra sprae \
        vier> werk> =5,-3,0,-1 <if> wer_bei =5,-3,1,-3 hat_sie legen =5,-3,1,-2 eilun ilung teilu =5,-2,-3,-1 \
        ich_habe =5,-2,-2,-2 nenn_das =5,-2,-2,-1 <abte <frid <talk ettel =5,-2,-2,0 arif> =5,-2,-1,-2 bei_wird \
        chefi die_werk efin> ends> hefin orker taff> unfal vor_alle =5,-2,-1,-1 where =5,-2,0,-3 sage> =5,-2,0,-2 \
        <paus mich> =5,-1,-4,-1 tags> =5,-1,-4,0 <nigh =5,-1,-3,-2 0_leut <bonu gewer =5,-1,-3,-1 frau> =5,-1,-3,0 \
        and_a =5,-1,-2,-3 monta ontag worke =5,-1,-2,-2 <hour bonus onus> team> =5,-1,-2,-1 die_gewe =5,-1,-1,-2 \
        ist_bei train =5,-1,1,-6 nach_der =5,0,-4,-1 erksc rksch =5,0,-3,-2 ldung =5,0,-2,-3 <woch =5,0,-1,-4 ions> \
        nach> =5,0,0,-4 0_stun =5,1,-2,-3 die_schu =5,2,-3,-4 <zwei =5,7,-3,-9 <mein =6,-7,0,1 hren> =6,-7,5,-3 \
        schaf =6,-6,-2,2 chef> =6,-6,-1,1 ragt> =6,-6,0,1 aengt =6,-6,1,-1 ahren anage =6,-4,-3,1 nden> =6,-4,-2,-1 \
        sucht =6,-4,-2,1 <find =6,-4,-1,-1 sbild =6,-4,0,-3 <weih eihna ihnac weihn =6,-4,0,-2 darf> hnach \
        =6,-4,2,-5 bewer =6,-4,2,-4 esetz =6,-3,-3,0 at_the =6,-3,-2,-1 <t> frida riday =6,-3,-1,-2 ausbi krieg \
        usbil zwei_jahr =6,-3,-1,-1 <ausb ervie rview tervi =6,-2,-3,-2 in_der =6,-2,-3,-1 llen> =6,-2,-2,-3 <work \
        elle> =6,-2,-2,-2 <unio mont_and nion> union =6,-2,-1,-3 ause> =6,-2,-1,-2 erufs =6,-2,1,-5 schic \
        =6,-1,-5,-1 beits =6,-1,-4,-1 habe_ich =6,-1,-3,-2 ausen plan> =6,-1,-2,-2 <told told> =6,-1,-1,-4 <stop \
        =6,1,-4,-4 <erst =7,-11,5,0 sten> =7,-8,-2,4 leite =7,-6,-2,0 runde =7,-6,0,-2 <darf =7,-6,0,0 engt> \
        =7,-6,1,-2 telle =7,-5,-2,1 stand =7,-5,-1,-2 jeder =7,-5,-1,-1 week> =7,-5,-1,0 <absa =7,-5,0,-2 <call \
        ehrli =7,-4,-3,1 werks =7,-4,-1,-2 lohn> pause =7,-4,-1,-1 iday> =7,-4,1,-4 <beru <hab> ewerb =7,-3,-4,0 \
        here> =7,-3,-3,-1 <frag =7,-3,-2,-3 am_0 =7,-3,-2,-2 <shif <stel haft> shift =7,-3,-2,-1 abtei bteil nterv \
        =7,-3,0,-4 beruf =7,-3,0,-3 llege =7,-2,-3,-2 eitun itung riebs =7,-2,-2,-4 aefti eftig =7,-2,-2,-2 zette \
        =7,-2,-1,-5 tigte =7,-2,-1,-3 <meis =7,-1,-2,-4 iert> jahr> =7,0,-3,-4 bsrat ebsra ftigt iebsr =7,0,-3,-3 \
        0_besc =8,-8,5,-4 <als> =8,-7,-2,1 meist =8,-5,-3,0 <jede =8,-4,-6,2 <in> =8,-4,-2,-2 <star =8,-3,-4,-1 \
        tarif =8,-3,-3,-2 <lohn =8,-3,-3,-1 <tari =8,-2,-3,-3 <bewe =8,0,-5,-3 <arbe =8,0,-3,-5 <mont =9,-6,-3,0 \
        <chef =9,-3,-3,-4 kolle =9,-3,-2,-3 <team =9,-3,-1,-4 olleg =9,-2,-3,-4 <koll <week =9,-1,-3,-5 meine \
        =10,-5,-3,-2 <lehr =10,-5,-1,-3 chich hicht =10,-2,0,-8 icht> =11,-5,-3,-3 <bin> =11,-3,-5,-4 arbei rbeit \
        =12,-6,-3,-3 <you> =12,9,-7,-13 <ich> =13,8,-9,-13 <i> =14,-8,-1,-5 <wer> =15,-3,-9,-3 <at> =19,-6,-6,-8 \
        <bei>
        """
}
