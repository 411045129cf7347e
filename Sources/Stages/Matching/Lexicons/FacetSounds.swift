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
        =-10,5,0,4 <rech =-9,-2,15,-4 liefe =-9,0,-1,10 <von> =-8,-1,14,-6 iefer =-8,7,6,-5 preis =-7,2,-2,6 <der> \
        =-6,0,5,1 nehme =-6,1,4,1 ller> =-6,3,5,-2 <our> =-6,4,3,-1 warte =-6,4,10,-8 <we> =-6,9,-1,-2 0_euro \
        =-5,-2,2,4 <ihre =-5,-2,8,-2 <eink =-5,0,0,4 vor_dem =-5,0,0,5 <aus> =-5,0,1,5 <open =-5,0,2,3 erte> \
        =-5,0,3,2 <den> =-5,0,6,-1 nahme =-5,1,1,3 <stra <zum> =-5,1,2,1 <turn =-5,2,1,1 <komm =-5,2,3,-1 eller \
        =-5,2,3,0 <comp reibe =-5,2,5,-3 reis> =-5,2,7,-3 <wart =-5,3,0,2 <lass =-5,3,2,0 fahre =-5,3,3,-1 erst> \
        =-5,3,5,-3 <prei =-5,4,-1,3 hmen> =-5,4,0,1 <das> =-5,4,1,-1 <one> =-5,4,1,0 auf_den hat_die =-5,4,2,-1 \
        und_das =-5,5,-2,2 schne =-5,5,-1,0 tlich =-5,5,1,-2 tten> =-5,6,-1,-1 <gera =-5,6,4,-5 euro> =-5,6,5,-6 \
        <euro =-5,7,-2,0 ester =-5,8,-1,-3 isch> =-5,8,-1,-2 eckt> =-5,8,0,-3 <orde =-4,-5,11,-2 <geld =-4,-4,1,7 \
        die_stra =-4,-4,6,2 fuer_die =-4,-4,7,2 <lief =-4,-3,0,7 of_a =-4,-3,2,5 <verl =-4,-3,8,-1 einka =-4,-2,-2,8 \
        0_uhr =-4,-2,0,6 brand =-4,-2,3,3 verei =-4,-2,6,0 hmer> =-4,-1,-1,6 side> =-4,-1,0,4 enen> =-4,-1,0,5 dern> \
        =-4,-1,1,3 <bran =-4,-1,1,4 <des> assen stehe =-4,-1,2,2 hat_am =-4,-1,3,2 <nun> =-4,-1,4,1 rechn =-4,0,-3,7 \
        inder =-4,0,-1,6 der_nach =-4,0,1,3 nachb =-4,0,3,0 oerde =-4,0,3,2 esche =-4,0,5,-1 aendl =-4,1,-2,4 ahrer \
        =-4,1,-2,5 rand> =-4,1,0,3 achba mit_der =-4,1,1,2 eschi =-4,1,2,1 herst =-4,1,4,-2 chnun =-4,1,4,-1 <fris \
        =-4,2,0,2 <aufg =-4,2,1,1 arten es_in jahr_mit turne urned =-4,2,2,0 nach_0 =-4,3,-1,2 <ja> aske_for tellt \
        =-4,3,1,0 ahmen wir_habe =-4,3,2,-2 0_0 rueck =-4,3,2,-1 estel recht =-4,3,3,-2 order rten> =-4,3,5,-4 <supp \
        =-4,4,-1,1 <sinc ince> since =-4,4,0,0 reche =-4,4,1,0 gesch =-4,4,2,-2 ssen> =-4,5,-4,3 <eine =-4,5,-2,1 \
        und_ein =-4,5,-1,0 raet> =-4,5,1,-2 ered> =-4,6,-1,-1 0_und dicht =-4,8,-4,-1 eraet =-4,8,-2,-2 <mal> <soll \
        brauc =-4,8,-1,-3 lich> =-4,9,-3,-2 <char =-3,-6,1,8 <poli =-3,-6,8,1 ngen> =-3,-5,1,6 <stad =-3,-5,12,-3 \
        geld> =-3,-4,1,6 and_two =-3,-4,3,3 ster> =-3,-4,4,2 erei> =-3,-4,6,1 <mill =-3,-4,7,-1 ehmer =-3,-3,-2,9 \
        child =-3,-3,-1,8 hrer> =-3,-3,0,6 <on> die_firm die_poli =-3,-3,1,5 ierte =-3,-3,2,3 verba =-3,-3,4,1 emein \
        gemei =-3,-3,7,-1 <auft =-3,-2,-3,8 hner> =-3,-2,0,4 olice polic =-3,-2,0,5 feuer ring> stras trass \
        =-3,-2,1,3 aecke =-3,-2,1,4 burg> =-3,-2,2,2 werke =-3,-2,2,3 <stat =-3,-2,3,1 habe_sie =-3,-2,3,2 <ents \
        <geme bei_der =-3,-2,4,0 <subu bunte subun ubunt =-3,-2,5,0 zahlu =-3,-2,6,-1 gegen =-3,-2,8,-3 auftr \
        =-3,-2,9,-4 uftra =-3,-1,-2,5 siden =-3,-1,-1,5 alarm auert open> rletz =-3,-1,1,3 sstel tehen the_coun \
        =-3,-1,2,2 efen> =-3,-1,3,0 sinc_0 =-3,-1,3,1 das_haus erzei the_comp =-3,-1,4,0 <has> =-3,-1,5,-1 ahlun \
        from_0 hlung inkau nkauf =-3,-1,6,-3 <were =-3,-1,7,-3 ftrag =-3,0,-2,6 chts> =-3,0,-1,3 <van> die_0 steue \
        =-3,0,-1,4 <dies teuer =-3,0,0,2 aufge natur =-3,0,0,3 <um> hing> =-3,0,1,1 <einb =-3,0,1,2 am_dien an_eine \
        brach ents> erade gerad geste rade> von_den =-3,0,2,1 <teil denen ruhig =-3,0,3,-1 over> =-3,0,3,0 <they \
        they> zogen =-3,1,-3,5 ritt> =-3,1,-2,3 die_kind tritt =-3,1,-2,4 am_mitt stati wohne =-3,1,-1,3 <schr abel> \
        chbar hat_eine hat_in ichte =-3,1,-1,4 rein> um_die =-3,1,0,1 asked ntil> sked> =-3,1,0,2 <kilo <lies <natu \
        <setz <steu <umge alten chlaf =-3,1,0,3 nach_eine =-3,1,1,0 ters> =-3,1,1,1 <dene <weit aus_den cken> eschl \
        ichts reise vor_geri =-3,1,1,2 <mitg =-3,1,2,0 behoe ezoge fuen_jahr gezog hoerd =-3,1,2,1 runge =-3,1,3,-2 \
        satz> =-3,1,3,-1 ahres ndert =-3,1,3,0 heis_es =-3,1,4,-2 echnu hnung ihre> ittei tteil =-3,2,-4,4 ieder \
        =-3,2,-2,2 meter =-3,2,-2,3 <wied itgli mitgl spiel tglie wiede =-3,2,-1,1 uldig =-3,2,-1,2 <auto <gebr \
        <gefu ecke> =-3,2,-1,3 <he> =-3,2,0,0 kann_wied rlang =-3,2,0,1 auber der_fahr erlan in_eine orte> uber> \
        =-3,2,0,2 <shop =-3,2,1,-1 iger> =-3,2,1,0 ehoer racht =-3,2,2,-1 <ware ogen> price rice> =-3,2,3,-2 angeb \
        esen> meins uenf> =-3,3,-3,3 ttet> =-3,3,-2,3 the_old =-3,3,-1,0 <heiz atten gefun pier> seit_heut \
        =-3,3,-1,1 <ruft erver ichtu lsche turn_up =-3,3,-1,2 chtun htung =-3,3,0,-1 <leid =-3,3,0,0 <well berec \
        chwes hatt_wir hwest pelt> utter =-3,3,0,1 sich_bei =-3,3,1,-1 beste kauft rahme rben> und_mein =-3,3,1,0 \
        mitte =-3,3,2,-2 <elf> <hand <pric ohne> quote =-3,3,2,-1 ainer =-3,3,3,-3 efert =-3,4,-2,0 erst_mal \
        =-3,4,-2,1 nter> urch> =-3,4,-1,-1 <tele acht_bis ummer =-3,4,-1,0 <two> achge and_the ange> nich_mehr stes> \
        =-3,4,0,-1 bei_ein enomm genom muss> pair> passt =-3,4,0,0 chsel wechs =-3,4,1,-2 deren elief halte orben \
        =-3,4,2,-3 <best =-3,5,-4,2 ende> =-3,5,-3,0 eter> =-3,5,-3,1 rauch tern> =-3,5,-2,-1 <nehm efund =-3,5,-2,0 \
        die_prei ived> =-3,5,-1,-1 <bill =-3,5,-1,0 numme =-3,5,0,-3 ater> =-3,5,0,-2 <einz soll> =-3,5,0,-1 <drei \
        =-3,5,1,-4 <lag> =-3,5,2,-4 <kart =-3,5,3,-5 kunde =-3,6,-4,1 stet> =-3,6,-3,0 <schn gerae im_netz \
        =-3,6,-2,0 brot> =-3,6,-1,-3 teile =-3,6,-1,-2 charg =-3,6,0,-3 <muss ermin termi =-3,6,1,-4 <term \
        =-3,6,2,-5 ffen> =-3,7,-3,-2 die_rech =-3,7,-3,-1 <bis> =-3,7,-2,-2 der_neue =-3,8,-1,-4 <wie> =-2,-6,0,8 \
        stadt =-2,-6,2,5 ndet> =-2,-5,0,6 stag> =-2,-5,5,3 <part =-2,-5,8,-2 artne partn =-2,-4,-1,7 sperr \
        =-2,-4,1,5 <zu> =-2,-4,2,3 hung> =-2,-4,2,4 eibt> =-2,-4,7,0 illio llion =-2,-3,-1,6 <firm vor_der \
        =-2,-3,-1,7 verle =-2,-3,0,4 ekann lizei olize poliz rasse =-2,-3,1,3 aeume =-2,-3,1,4 bekan =-2,-3,2,3 \
        wagen =-2,-3,3,1 aesch waesc =-2,-3,4,0 endle =-2,-3,4,1 habe_die tors> =-2,-3,5,1 erde> =-2,-3,6,-1 <shar \
        milli share =-2,-2,-3,7 <bus> =-2,-2,-2,6 into_the schil =-2,-2,-1,4 <hat> <spie afte_the aus_und \
        =-2,-2,-1,5 <film erin> gespe hild> ruehe town> =-2,-2,-1,6 <dem> =-2,-2,0,3 eint_ist =-2,-2,0,4 der_leit \
        sport =-2,-2,1,2 band> stahl =-2,-2,1,3 <a> <rath hat_dem in_augu in_die kreis unti_the =-2,-2,2,1 <ihr> \
        <waes ellte =-2,-2,2,2 die_stad ttung =-2,-2,2,3 ollst =-2,-2,3,0 invoi nvoic =-2,-2,3,1 einsa eren> eufer \
        lion> =-2,-2,4,-1 antei pedit spedi =-2,-2,4,0 aenge dler> erban =-2,-2,5,-2 <buye buyer =-2,-2,5,-1 artel \
        rtell the_boar =-2,-2,5,0 ndler =-2,-2,6,-2 leist vert_mit =-2,-2,7,-2 suppl =-2,-1,-5,7 <auf> =-2,-1,-2,5 \
        der_eint eside uebe_den =-2,-1,-2,6 schen =-2,-1,-1,3 <satu aturd fuer_sein oest> rday> satur stad_hat turda \
        umge_der urday =-2,-1,-1,4 <juge eloes geloe hospi iver> jugen on_satu rschu turm> =-2,-1,-1,5 erlet ohner \
        =-2,-1,0,2 buerg derze ehlen freib ickt> it_cost may_and sech_jahr strom zwan_minu =-2,-1,0,3 <dona <tier \
        afel> afen> auf_das bean_die die_es die_tafe einbr einde hatt_das igen> kabel lice> nimm_der poli_have \
        seit_gest stage tands uchte wurd_niem =-2,-1,0,4 <bahn <feue <may> ugend =-2,-1,1,1 <baec <repa <runs baeck \
        compa das_mach es_per hrung nie_der runs> stre_um =-2,-1,1,2 <mueh <verb betru da_nich dem_frue eier> es_war \
        inner just_a nobo_was noch_kein peop_are rhaen rill> rken> runds some_0 terer tunge =-2,-1,1,3 der_schu \
        leibt verl_die =-2,-1,2,0 <over <watc erer> hafte inist minis seit_jahr snahm watch wird_wege wirts \
        =-2,-1,2,1 a_year eber> gab_es hafts iefen marke olen> one_of rist> rned> rtsch the_stre und_will volls \
        =-2,-1,2,2 berat iten> =-2,-1,3,-1 <fort <kont bnahm sagt_der =-2,-1,3,0 bis_zum chsuc den_hof enstl folgt \
        gern> hsuch htigt lier> ndung oard> raege rchsu ueber =-2,-1,3,1 man_habe rband =-2,-1,4,-2 <gege quali \
        =-2,-1,4,-1 <abna <vere abnah achtr aelte aeufe finan kaeuf nteil stlei =-2,-1,4,0 nstle =-2,-1,5,-2 plier \
        rgabe uppli uyer> =-2,-1,6,-3 were> =-2,0,-3,4 aden> =-2,0,-2,3 ortra =-2,0,-2,4 <into diese eitra into> \
        rieb> =-2,0,-1,2 <spor a_day eisel laus> not_affe the_car when_the =-2,0,-1,3 <brin <club <cost <hosp <hund \
        <krei <mens <stol abge_werd aesid der_grun der_mann dies_jahr ecker erger im_komm off_the raesi woul_not \
        =-2,0,-1,4 am_bahn eroef folg_auf roeff von_in =-2,0,0,1 <cut> <ziel andwe dwerk fenen firm> for_an handw \
        irgen ndwer nerin rehen rgend some> some_to ziel> =-2,0,0,2 <daue <derz <hina <insi <laib <metr <weil alkra \
        das_gela dien_das elen> etres ialkr ielen insid jede_aben lkrae metre nich_auch nside rvere ueher und_blie \
        und_heul versa was_the =-2,0,0,3 <alar larm> regen =-2,0,1,0 <earl <tren <zeic and_has anruf die_mont ehle> \
        erial mein_lade menar sich_um sich_zum =-2,0,1,1 <dreh <rufe <stro <top> <trot <vorf aber_bei atung dauer \
        drei_auto eftss ehrun eine_plat eiten ener> ensta erke> es_der ftsst habe_den heut_frue just> lche> mit_eine \
        neunz nning owing ratun rfueh they_sent treit trenn trotz tsste uehle und_dann wurd_am ziger =-2,0,1,2 chung \
        illig muehl zwei_stun =-2,0,2,-1 <invo <ohne binn_eine lstae zum_jahr =-2,0,2,0 0_tage <anru <beli <erwi \
        <kanz <rese <take absc_ist adtwe anged anzle derte digt> drei_mona dtwer edern gefr_ob hab_sie hange kanzl \
        kaufe mmena ndig> nged> nzlei orar> peop_on reich repai seit_elf tadtw twerk zahl_der =-2,0,2,1 <sei> aege> \
        =-2,0,3,-2 weit_zu =-2,0,3,-1 <qual <wirt beend eende eits> forty inanz meint orty> ualit verla =-2,0,3,0 \
        geld_da =-2,0,4,-2 <hael insam kaufs =-2,0,4,-1 tleis =-2,0,5,-3 ungen =-2,1,-3,4 kinde =-2,1,-2,2 <hoch \
        roben =-2,1,-2,3 <fens <vort nster =-2,1,-2,4 <some fenst =-2,1,-1,1 <ausw <far> ansta at_leas der_beri \
        eicht fund> giert huldi ising ostag runne scht> solle trug_den =-2,1,-1,2 <fals <mete <seri <soga afte_an \
        asser aufru dank> ebrac edigt im_herb in_das in_dem intri kam_mit ntrit ogar> sogar stay_for uenfz von_am \
        wasse =-2,1,0,0 0_stue <anne <baul aeden anneh aulei baule die_fris ects> eratu erled erten kend> ledig \
        lunge mann_mit nnehm reet> rium> rledi ruckt schl_und uleit um_0 wesen zeuge =-2,1,0,1 <biel <er> <foer \
        <gewa <help <herb <nutz <olde <once <weic <zehn a_man aker> anks> biele bran_bei chlue der_werk efeld eider \
        ein_mann elefe endli ening erbst eriss firme he_woul herbs hlues hutzb ielef ilfe> is_open jede_kind lefel \
        lieg_auf mich_der nweis once> orbei park_is pens> rbst> runke sie_hat sind_alle smark stly> such> such_nach \
        to_be tres> um_das under unken von_nich vors_hat was_offe =-2,1,0,2 <unti luess samt> the_shop until \
        =-2,1,1,-1 <leis eferu ersor ferun kontr m_not mit_und ntrol nur_noch ontro ppelt rged> sie_nich troll verso \
        =-2,1,1,0 <aske <deli <geri <kg> <mahn <ruhi <zwoe aene> aller am_mont atum> dann_komm deliv der_besc \
        die_scha doubl ected elive enter epair etrei ewese getau haft_vor ilen> jahr_die klage lagen lben> liver \
        mann_eine mmel> muss_0 nruf> oelf> oren> ouble ratio rsorg szahl tudio uckt> uelle uhig> um_zehn ussen verlo \
        we_d werd_die woelf zwoel =-2,1,1,1 <mach gefae gewes ldigt sonde =-2,1,2,-2 waren =-2,1,2,-1 <acco arke> \
        bote> ders> er_hat esamt gena_einm is_the isier rder> sive> the_supp uote> zu_den =-2,1,2,0 chuld =-2,1,3,-2 \
        ahme> an_alle es_nich iers> =-2,1,3,-1 aend_sich =-2,1,4,-3 pital =-2,2,-4,5 <kind =-2,2,-3,3 glied \
        =-2,2,-2,1 <geka rmed> =-2,2,-2,2 <pump <steh ayed> chnel die_land feld> hnell ittet wort> =-2,2,-2,3 <stay \
        =-2,2,-1,0 <his> <raum aufg_die bis_zwoe eine_jahr ekauf gungs in_dies jahr_alt kind_eine komme obble pielt \
        rech_ich rosin weich wisch zum_erst =-2,2,-1,1 <bett <bild <farb <netz and_keep and_stay ched> chtet \
        gest_aben kaese ndlic nigh_and out_of rger> sind_sie stil_on stran teig> uchun von_dene =-2,2,-1,2 erspa \
        shop> =-2,2,0,-1 <bish <chea <mass am_ende anzug bishe cheap ebnis eink_in htet> isher keit> laech mach_ich \
        pfel> phone said_the spita that_i we_aske =-2,2,0,0 0_fuer <beha <clai <datu <doub <eben <fest <kaes <wege \
        afte_a alben anyo_know arnt> attst auf_nach bett> bin_0 claim datum den_letz der_verk drei_stun eigte eitde \
        erzti four_week gebra gewar gkeit hat_drei ich_verl ider> igkei ist_in itdem jetz_noch mum_s my_mum nstal \
        over_and plan_habe recei rrive ruft> rztin seitd singt tched tdem> teil> therm trug> tspre tting ttstu uscht \
        verni watts well> wels> wing> wird_von ztin> zwei_kilo =-2,2,0,1 <waer die_von egebe enkt> gegeb =-2,2,1,-2 \
        urden =-2,2,1,-1 <anle <rahm <ship am_nach and_then bis_sams blich doppe durc_eine eblic erech ferin \
        fuer_acht gutsc hende mit_dem ndien nfirm oppel rdere rschi sind_0 tiger =-2,2,1,0 <keep ahle> an_das \
        der_mit die_kass ents_und =-2,2,2,-2 <grue <haus <name <verd <verw ames> anken eint> ngebo sion> zur_stun \
        =-2,2,2,-1 chick whet_the =-2,2,3,-2 fert> =-2,3,-2,0 fall> reihe war_ein =-2,3,-2,1 <boil <dank <jetz <old> \
        cher> rreic verbr =-2,3,-1,-1 <spei bill> dem_man drei> ersio ich_wohn ilowa kilow lowat my_sist nie_etwa \
        nsch> owatt paeck rsion stoer the_bill ticed =-2,3,-1,0 0_kg <card <kass <long <phot <reih <reze <stoe <trau \
        <zuer aket> and_they apier arkt> arrow chmec eine_ande ezept gelie hecke hmeck im_raum imes> ist_eine \
        ja_aber kaff_ist meckt mutte on_my photo rezep sich_verd steh_in wie_der zuers =-2,3,-1,1 gekau the_firm \
        =-2,3,0,-2 asst> buehr ein_mens gebue rmine =-2,3,0,-1 <dere <gebu <merk <mutt <neu> <noti <quot <seit <surv \
        a_hurr bnis> dach_ich den_rest erkt> eryth hour_the i_m iced> in_it inal> ithin nachf nachg naec_jahr notic \
        otice rythi schim surv_a then_that thin> uehr> veryt weste withi =-2,3,0,0 aucht auft> echse habe_0 rzeug \
        when_we =-2,3,1,-2 <and> achte hat_es iche> =-2,3,1,-1 <inkl etten mein_vate weite =-2,3,2,-3 ergeb gebot \
        =-2,3,3,-3 von_der =-2,4,-3,1 <ganz <had> etet> pumpe =-2,4,-2,-1 gut_dass ommen rbrau =-2,4,-2,0 <hers \
        <kost cked> date> pdate updat =-2,4,-1,-2 <hotl hotli otlin tline togra =-2,4,-1,-1 <repl <sing <wate \
        bei_den der_rech eine_list ernac hstes offe_im read> rnach tant> times water =-2,4,-1,0 <upda erbra vorbe \
        =-2,4,0,-2 <fuen <verk echt> elefo fuenf lefon neue> storb tchen telef torbe und_auf =-2,4,0,-1 harge markt \
        mein_mutt merkt uerst =-2,4,1,-3 says_it ware> =-2,4,1,-2 biete estor lange =-2,4,2,-3 <bere =-2,5,-2,-2 \
        suppo ueckr uppor =-2,5,-2,-1 <brot ckruf daten eckru eile> im_schn kruf> wenn_man =-2,5,-1,-3 at_0 hat_mir \
        =-2,5,-1,-2 <list <vorb =-2,5,0,-3 <sofo mine> ofort sofor =-2,5,7,-10 <wir> =-2,6,-3,-1 die_seit ostet \
        =-2,6,-2,-3 <ersa =-2,6,-1,-4 rsatz =-2,6,-1,-3 ersat =-2,6,0,-4 eise> =-2,7,-3,-2 hatte =-2,9,-2,-5 line> \
        =-1,-7,8,-1 erant =-1,-5,7,-1 contr ntrac ontra =-1,-5,8,-2 <cont efera feran =-1,-4,-2,7 nwohn =-1,-4,3,1 \
        uende =-1,-4,3,2 <uebe osten sicht =-1,-4,4,1 erneh rnehm =-1,-4,4,2 ntern =-1,-4,5,0 ezahl tner> \
        =-1,-4,6,-1 haend tract =-1,-4,7,-2 per_cent =-1,-4,7,-1 rtner =-1,-3,-2,5 <ihn> heim> =-1,-3,-2,6 <alte \
        <anwo anwoh =-1,-3,-1,4 <gesp drive =-1,-3,-1,5 <die> river =-1,-3,0,3 dschu spend =-1,-3,0,4 <vors \
        =-1,-3,1,2 nnte> =-1,-3,1,3 endet on_0 ufer> =-1,-3,1,4 izei> =-1,-3,2,1 <aelt ande_mark die_meng =-1,-3,2,2 \
        <tank ettun =-1,-3,3,1 rant> =-1,-3,4,-1 <ante rante tion> =-1,-3,4,0 nich_die =-1,-3,5,-1 <sped =-1,-3,6,-2 \
        seine =-1,-2,-2,4 mann> uerge =-1,-2,-2,5 ident =-1,-2,-1,3 <dogs <kana <samt chner come> dogs> estan ilmed \
        lmed> uebun =-1,-2,-1,4 <town <zufa by_the edge> filme ften> hall> paten ruch> tadt> up_with verl_wurd wehr> \
        werk_von =-1,-2,-1,5 nbeka unbek =-1,-2,0,2 <bera <demo auch_noch ckene cker> enlos etrue eume> greif hubsc \
        lehr_von open_the orche reife trueg ubsch verur =-1,-2,0,3 <bewa <chil <gefa <ramp <tafe ampe> athau chuss \
        chwas die_ganz durc_das echer echne eige> eine_ramp esper have> head> hochw huss> hwass im_ort ochwa pende \
        perrt rampe ratha rter> ruege schus scue> sie_habe stenl tafel the_driv uebe_nach viert von_das =-1,-2,0,4 \
        eure> =-1,-2,1,1 0_may <gern euro_in iler> is_by mater muell olgt> teria =-1,-2,1,2 <baen <head <raeu \
        aber_jede acht> aeder aegli barn> chter die_geme die_lehr engen erpre erwie hbarn irmen itors mill> mpany \
        ompan pany> poli_are raede randm terne und_habe vert_von weil_mein =-1,-2,2,0 <dami <lese <mark amit> buchh \
        damit efern geld_kam uchha =-1,-2,2,1 chon> der_rest egte> eilte ein_anru enann entsc enver ist_der klei_die \
        legte losed ndesk ntsch orsta osed> the_pape trati vergi =-1,-2,3,-1 <pros als_unse angem ausge ditio ettle \
        for_0 skont voice =-1,-2,3,0 0_tonn <brac <hof> <marg <meng <milc <unch astwa audit aussc board dgeri eberw \
        fern> haber inkae lamt> lastw nchan ndger nkaeu of_our the_cont uern> uncha =-1,-2,3,1 erem> =-1,-2,4,-1 \
        <akti <boar <klei andge auern edite ergab gekue habe_ihre kerei klein llsch ruefe seit_0 wart_auf =-1,-2,4,0 \
        geric =-1,-2,5,-3 pplie =-1,-2,5,-1 ract> =-1,-2,6,-3 erlae =-1,-1,-2,3 0_ist eten> =-1,-1,-2,4 <dr> <loes \
        <sams amsta lder> mstag samst =-1,-1,-1,2 0_enth <arso <aufr <dive <fire <him> <kran <led> <reop <resi <rive \
        <taeg <thur <traf a_free alte_tran andra anzt> are_insi arsch arson auamt back_for barsc bauam bis_in bombe \
        deli_are die_bevo die_reis diver dogs_on eders ein_hers eine_glas eine_inte eopen explo for_noth gendl hbars \
        hrem> ich_nehm ihrem im_op isito kein_cent leits manns museu nated niver nstra ohlen rang> relle reope resta \
        rsach rstue rtel> sache serie seum> sitor storm taegl the_chil to_help uamt> umpen ungsk ursac useum \
        veru_word =-1,-1,-1,3 <adve <anze <beba <gest <hedg <heul <last <mann <mile <mini <outs <rang <umwe <werb \
        <zaun adven aeure anzei auung bauun bebau chade club> dankt den_fuen denkm dents die_wass die_zufa donat \
        dvent ebauu ein_bagg ein_schi enkma errun erweh euerw frue_morg geise gela_von geme_hat hat_im hedge ihren \
        im_stad its_floo kten> lass_zwei loes> loest nkmal nzeig oesch outsi perru quare rrung rwehr saeur sbran \
        schad sturm the_rive the_week tifte time_sinc tside uerwe ufahr und_war utsid uungs vents zaun> zimm_0 zufah \
        zwei_maen =-1,-1,-1,4 a_hedg esung the_town =-1,-1,0,1 <appo <beer <bell <bras <dair <gerd <hohm <kuns <lead \
        <ligh <mita <o> <pfor <pier <rear <roes <seni <spaz <warf a_smal a_valv aben_ents aben_wied aehe> aeude \
        afte_four aibe> airy> alar_ausg alte_kess ankla appoi arked ausla azier baeud beerd bell> bitt_die boote \
        brau_ich bussg chbes chiv> comes dairy der_pfor der_vors die_alts drohu ebaeu eerdi egren enior entst erda> \
        erleg erokr es_fuer etauc facto fahr_war febr_0 ffees file_on find_man forte gela_der gerda gskaf haet_sie \
        hiff> hohma iftli ikes> in_dres in_may in_rege intme inzw_sind itarb jahr_lern kueh_nach kunst laibe leidu \
        lickt mitar nach_zum nebe_eine netz_stat ntmen ntsta ohman ohung ointm omes> pazie pfort poli_hat ppoin \
        rbroc rdigu rear> recti reine riege riftl rlost rohun rokra rschw schl_eine see_und senio shof> skaff spazi \
        ssgel sund_nigh sunge sverb tbetr the_hero the_swim them_to tling uebe_zwei uecks uehne uerok unte_verl \
        ussge von_ein von_schu weren willi =-1,-1,0,2 0_hat 0_wird <alon <anni <balk <baua <benc <cate <dorf <dril \
        <entr <erin <erlo <ermi <fift <flam <host <hubs <idee <kupf <lade <leck <ledg <past <saal <saue <stif <tool \
        <yard <yout achtw actor aehru aille alkon an_appo andme anniv anspo arken atere aturs auf_bewa augu_in \
        aus_ange ausg_die baen_aus baenk balko be_a bench bevoe bewae bran_im brig> bschr buss_verh cater chtwa \
        chuet ckten copte costs damm> das_guta das_tier das_vete daue_bis dem_auto dene_in der_damm der_erlo \
        der_foer der_stad derve des_offe die_feue die_rund die_sire die_umge dogs_are drill eared eine_mita \
        eine_stim eine_wand eisen elico elker ench> enntn ensbu erie> erloe ersar eses> essed estif estoh eveni \
        evoel fehla feie_am ffel> fgest flat_the frei_und geht_an grenz gute_nach hat_anze have_seal he_was head_of \
        hears helic hlage hmann hoss> htwae huett icopt idee> ieche ierhe ieses iftet im_wald in_flen in_unse inbru \
        indet irene ist_zu itrae ivert kanal kupfe laeu_in lane> leare lebe_die ledge leit_sagt licop light lkeru \
        lkon> llato mals> mgebu mitt_die nach_ohne nach_von nbruc next_to ngska nich_unte niste nnive nntni nsbur \
        nspor nteer ntnis oelke oerte offe_denk olden ollat olunt onsor ools> orry> ouris outh> over_the ozess parke \
        pass> past> regat resid rheim rlegt rloes rolla rons> rozes rsary ruec_mit saeck sary> sburg schi_faeh \
        seal_off seit_zehn sie_samt sind_bei sland so_far so_that squar stan_die stay_unti stohl stole storc tag_des \
        tahl> tarbe the_heli the_pier tierh tohle tools torch touri trom> tted> tursc twaec uebe_der uebr_ist uefen \
        ufges umge_die umgek und_fand untee upfer ursa_war ursch venin verh_und voelk volun vorsi wache was_uebr \
        wass_steh yard> youth zess> zialk zu_brin zwoe_leut =-1,-1,0,3 <bomb <geis <ran> <sire anze_erst der_saal \
        haden lieb> mauer meind mit_dene nlos> sgelo siren tenlo the_benc =-1,-1,1,0 <anha <ausd <bauh <conc <ernt \
        <file <lahm <los> <sear <tal> <weiz aftsm am_selb andan andwi ange_er back_in bedan beruh bevor chpar ckwir \
        conce der_auss die_eige die_mueh die_post dling drei_haeu durc_die dwirt echpa eckwi edank efass ehrhe einzu \
        enein erfa_gefr ernte eruhi es_beim eumen evor> fande ftsmi fuhre gner> higt> hpart hrhei htigu iligt \
        in_wels ingeg inzur ists> jahr_hat kwirk landw lief_wir lieg_zwei ligt> lists mehrh melde muste ndwir nstan \
        ntain nterb nzure of_that ohne_vert phon_when pound proz_an proz_nach racti ragsb rechp rich> rkend rpart \
        scha_und scho_aber scho_da seit_nich sgebe stie_im tauch the_head they_woul tsmin uhigt und_inzw und_jede \
        und_uns ureic uspen uster wahrs war_vor wech_ist wendu wenn_alle wenn_ein wied_auf will_come wirke wort_komm \
        zu_wort zurei zusa_und zwei_abre zwei_weit =-1,-1,1,1 0_maer 0_the 0_zu <baup <bolz <cele <chro <dinn <evid \
        <exte <fled <foun <haft <hob> <konn <muel <sola <stah a_tank ables abou_it absc_der aeser after aint> alige \
        ammlu and_on ands> appro ared> ateri aupla baupl begi_in bei_dene berwi betr_ist betw_the beza_wird bject \
        brate brin_die celeb chaed chieb cial> das_sind dem_alte den_ange den_somm dence der_bauh der_rein derma \
        derz_in die_baec die_buch die_nach dien_auf droht ebrat ederm eine_ausn eine_eins eine_medi eine_mess elebr \
        ened> erhi_die ersam erter erwir even_rang evide exten fand_das fast_am flede fnete for_soup ford_eine \
        foun_in found gebet geho_zu geme_der gera_auf gewo_der grand hat_nach holde hreri hrrae idenc iegel ihrer \
        im_name im_scha in_spri ingek ired> istra ited> klar_wer komm_nach konnt krati land_fuer lanni lebra leder \
        lige> liger llige lown> lunte mlung mmlun mont_ago name_von netz_unte ngebl ngega nich_aber objec ocken \
        ohne_die oint> okrat ommit one_has onnte opene pened phon_firs pprov rang_our rches rdern rett_in riefk \
        rraed rsamm rscha rwies samml schwe shalt sitz_ist six_year so_eine soll_im spri_and stay> stor> straf telst \
        the_hosp the_pric thei_appr this_time to_in tonn_die tsmit uebe_drei uhr_in um_ein ument und_dies ushal \
        ventu verb_sich verd_der verl_der verl_sein vited von_neun von_stie von_wird welle what_a wird_um xtend \
        zieht zu_tun zwei_stra =-1,-1,1,2 <bevo <come afte_twel are_look der_gesc eucht miere point ssten tage_lang \
        that_was the_last =-1,-1,2,-1 <lot> <make <rare alyst aufsi back_at bei_sind beim_amts bschn cers> den_auft \
        den_jahr der_beho eine_sond elf_jahr elf_proz endun ense> ensti esale fahnd fsich gere_sagt gilt_als icers \
        in_its itaet kein_tank lysts nach_zehn nance of_this ossha per_rund rare_get rossh rprue scho_bere serge \
        sert> stre_of summe tank_mehr the_chai trags ufsic unch_the we_had were_not wie_vorg ysts> =-1,-1,2,0 <absp \
        <beka <debt <entw <gran <guen <gurk <hono <kueh <mone <must <ofen <susp <tonn aeren agung ahmeg als_der \
        als_subu am_tisc anntm are_a arter auf_hand auher auptv bauhe berse bund> chtsr comp_had cont_the da_gibt \
        days_when den_stro der_pand derpr die_akti die_anna die_auch die_mehr die_prog die_qual die_se die_waes \
        diteu dschl ebelh ecast egrue eine_auss eine_kapi eklam ekuer eltes ergib erric find_wie for_one fris_fuer \
        fuen_proz fuer_im gesc_blei gurke hare> hmenv holen honor htsra hwerd ich_stel icipa irtsc iteur iveau \
        jahr_der jahr_schr jede> koen_stat komm_voll kuehl kuen_bei kund_gewo laess lieg_ein lteri machu maeng margi \
        mark_mehr menve mit_am money nderp ngeni nhers nich_abge nings nivea nntma norar nsort nterz ntmac ntur> \
        nzahl on_a oney> onora oreca ounts our_marg prech ptver recas reit> rekla rengt resel rgibt rrich ruegt \
        rufe_sie schl_zwei schla schr_die schw_beid sent_us sich_von sie_an sign_the sind_nach sitz> sprec sting \
        suspe teil_das toch_in tren_sich tsrat tungs tvers two_grou uebe_und uegt> uesse uherr unts> uptve veau> \
        vere_ware viden von_bei vorg_zum wege_des werk_und when_one wings work_with wuerf zeiti zern> zlich zu_die \
        =-1,-1,2,1 <back <volu ease> es_ein forec roht> wie_die =-1,-1,3,-2 <aend beka_der hreib nbart ranch \
        =-1,-1,3,-1 <da> <deal <regu <skon abna_von aktie ante_an aren> aus_uebe chtig chtra cutor da_ist das_kont \
        der_arch ecuto editi egula ellam enfti ftig> geht_um htrae ieden im_naec kein_ande ktie> laeng left_the \
        liers nach_prue nanzi nftig nsame onen> ooper osecu prose regul rkass rosec secut sgese ssert stuf_auf tbewe \
        tella the_pros the_regu twel_mont utor> vier_jahr von_drei we_were zu_lese =-1,-1,3,0 acht_jahr eine_geme \
        fuer_drei the_lot tmach usgeb zusc_fuer =-1,-1,4,-2 <baue <kauf achun das_geld efer> ised> nten> uefer \
        =-1,-1,4,-1 den_vert es_geht llamt =-1,-1,5,-3 ionen nunge =-1,-1,5,-2 rlaen =-1,0,-3,3 lien> zehn> \
        =-1,0,-2,2 <floo <glas der_zeit nhof> von_zwoe vortr =-1,0,-2,3 <ober beitr kamen lasse last> mensc ndern \
        sich_seit splan the_mead =-1,0,-1,1 0_unit <abru <bike <down <eise <fern <golf <kurb <lawi <magi <mits <niko \
        <notu <pete <pfin <zerl a_prec absti aetun aften agist akate aled> am_spor andet angs> anwo_mues assba atast \
        aus_fuen auswe awine backe beha_die bis_frei brie_hat bstan bstim buer_uebe dach_ist dafu_eine dem_bran \
        den_nach der_filt der_kant dete> die_gies die_kirc dweg> ealed ehnt> eidig ein_miss ein_mits eine_kuen emerg \
        enze> erted es_mein estar estet eters fassb gebe_sich geho_nich gesc_fuer he_had herz_dank hinte hinwe \
        hour_and hrsto ikola in_jena invo_and inwei irsch itals ittle katas kolau koll> kurbe laeu_bis lawin \
        list_mit lling long> magis mende mens_mit mitg_sind mitsc mittl mmelk nach_nur ndena ndera nfass nikol notun \
        ntrae ohne_rech olaus oors> ortsc otunt paetu peal> peter pfing prue_von raube rbel> rbesc rech_mit rech_um \
        rophe rteid sack> salz> sbar> seale seit_mona shop_assi sinc_had sond_die ssbar steh_vor strop tadtf tastr \
        teidi the_file ttler tunte ueckt ueht> uhr_kein unfa_was unfas urbel visit vom_dien von_aus zerle zuend \
        zwei_kind =-1,0,-1,2 <aufz <baeu <bedr <bekl <boyk <choi <clow <emer <filt <flat <hinw <kitt <mead <prem \
        <prot <pull <samm <sept <spez <squa <vill aefte aging all_thre baeum berae berg> best_kein boyk_auf boyko \
        breit brin_das car_park choir chor> clown court cycle dach> dana_habe das_dach den_0 der_kolo der_krei \
        der_verb die_fami die_frau dnung eadow eferw eintr elf_uhr enste eptem ergen ermi_die erwag eschu etzer \
        eumte ezial falsc farbe ferwa filte firm_hat frag_nach garde gefr_hat gesc_von gesp_und grun_und habe_noch \
        has_put hers_von hesta hilde hoir> illag ilter im_vier inst_gesc ist_gesp kitte lanzt lass> leut_von loesc \
        meado ning> no_plaq notu_0 onne> ordnu otive ourt> outs_the oykot part_bei part_in pezia piele premi prueh \
        ptemb pulle raeti range rdnun reins rgenc rufe_zum ruhes rwage sams_die schue send_eine septe sie_folg spezi \
        stro_im teil_nach tembe the_choi the_mont the_offi the_vill thing thre_are uare> uchs> uebe_fuen uert> ufruf \
        uhest ulled umte> und_wie urns> veroe villa was_our woch_frei ycle> ykott zeitu zu_sehe zufa_zum zum_boyk \
        =-1,0,-1,3 <beit <sper den_ruhe leas_six linde ruhe_geht schl_der soga_den uerte wald> zwei_mill =-1,0,0,0 \
        0_bei <asch <aufk <erla <erze <fax> <gebi <gegr <gepa <heue <kape <leak <legi <lueb <mand <moec <prev <qm> \
        <quit <roen <russ <sani <sens <spok <st> <tanz <thek <trom <ums> abge_es achpr acket adel> aehnt aendn aged> \
        aheim aited akten alle_was alse> an_bord an_wenn andyn arbe_der arly> at_once atche auf_einm aufkl aufma \
        auter barte bei_auf bei_mir besic blame bstve calls chenb chhae chpru cludi dahei dem_umzu den_morg der_scha \
        die_bahn die_baua die_fals die_verw dies_zeit diesm dnis> donau door> early ebeck eburt eckge edenh eilwi \
        eing> einse ekame ekund elaus elher elte_wart emer> endni endwo ensor entru eraus erhae erwae erwi_0 esmal \
        espro etzbe eues> eutig eviou evoll ewarn fall_bei false ffect fgefa fkleb flieg fuer_das gebur gelbe \
        geme_und gemer gera_raeu gese_und gest_im gilt_zuna grund hagen halb> heuer hhaen hprue htlic hulki hund_of \
        icer> iesma ilwin imme_die imweg in_drei ist_gest ist_unkl itut> jahr_an kehrs kein_ange kmal> konso \
        kont_gesp ktags lade_der laeu_uebe lare> lauch lbstv leck_in lhers lkind lmste ludin lwind mal_nur man_sie \
        man_soll mein_steu menfe mess_fall mgest mhaft ming> mitt_war moech nachp ndate ndnis ndwo> ndynu nells \
        netzb netzw neues nich_beru nich_mit nich_vers niem_mehr nstit ntgen ntrum nwend offel oice> optis orts> \
        osted otzde pekt> previ raeuc revio rial> rive> rotz> rotzd rstor rubbe rwaeh schwu seilw seit_sams senso \
        sgest shall shaus singe sione smal> so_stel so_viel spoke steh_kund stel_man stver swers tade> tanze tempo \
        tenst terbr tilen titut took> traen ttels two_dist tzahl tzdem uble> uebec uegen uell> uesst ufkle ugel> \
        umges und_hoer und_unse uns_an unte_sich usaet verl_am verl_kein vious von_rund vor_das waehn waite weil_ein \
        wie_sich winke wurd_mit zdem> zelt> zu_kurz zuna_fuer zusae zwink =-1,0,0,1 0_baeu 0_gebu 0_vers <ammo <aufm \
        <awar <bad> <befi <beut <blac <blam <burn <chap <colu <cool <cord <damm <dead <deta <doku <drac <drai <dug> \
        <elle <empt <eure <evak <fels <foot <forw <furi <grum <grun <gumm <hans <harr <herg <humo <idle <imke <indo \
        <irge <itze <jubi <just <kabe <kand <kata <kirs <klic <knew <knob <krae <leic <lene <limi <lose <losg <luft \
        <mayo <mitn <most <naeh <nass <nied <nois <ole> <opfe <orga <orts <path <petr <pfar <plaq <pond <powe <pust \
        <radw <raet <reag <reti <retu <saw> <shal <sied <smok <snif <soba <stal <subm <tant <turm <unbu <unkn <ursa \
        <very <vete <view <vote <wisc <wohl <worr <zugu a_call a_trai aben_ein abge_und abgeg achwu ackag acker \
        adweg aemmt aengn aenkl aenze aeram aeseb aesse aeum> afzim agier ahnho aitin akuie als_tabe alysi am_empf \
        am_frei amals ammo_mit ammon ammt> an_open andun ange_hatt ange_und anien ankte annen annin annsc antel \
        anzmi apell aque> arbe> arbe_wir arren arrer astan ather atisc atzko aufzu aupte autos avery award ayers \
        ayor> b_0 bahnh beans bedro befin behau bei_minu beid_rich beim_schr bekam bera_von beute bgege bilae black \
        blauc bmitt bode> bomb> borge bours brass bruet bshof burni ceeds chapf chiff chrif chrom chtba chtwe chulc \
        chulk chwel chwuc colum cooli cordo crews cycli dafu_zwei damal das_kabe dass_er dazu_nich dead> deckt delho \
        delt> dem_kind dem_morg dem_stur den_erns der_ange der_b der_cate der_komm der_sied derat derem des_in detai \
        dialy didie die_alte die_buec die_denk die_flam die_form die_grun die_kell die_prod dokum doned drain \
        drei_mitg droom duer_die duer_nich dwann eagie eanst eborg ebrot ebrue ebsho ectio edlun edroo eere> efind \
        efkas egebi egin> ehaup ehlwa ehoe> eibek eibur eihga ein_kran ein_spre eine_gabe eine_gros eine_kueh \
        eine_tafe einfa einsh eisbr eisve eiwil ekons elder elegt eleko elhoe eliev elsst elzer emont empti enbog \
        ende_mit endge endwa enent engni engte engus enkli ents_kein entsm enweg enzim epate er_soll eramt erbro \
        erdig ergle erieg erina erium erlos eron> erons erry> erst_erke erst_vor erwan erzig esbeg esebr esepa eser> \
        estge eterv etra> eturn euerb evaku farre fees> fehl_ein felss ferry fgeta fiele fifti file> filmt fings \
        firm_has fkast flage flats fmach for_thre forwa freiw frufe ftiet ftung furio fzige fzimm gebae gebo_werd \
        gebru gehe_ich geme_mit gendg gendw gera_umge gerie gesc_und gest_hat glaes grill grues grumb gucke guent \
        had_left hael_sich haen_an halve hans> hapf> hat_als hat_gera hat_jetz hatt_im hbarb heite herb_komm herge \
        heron heule hgabe hick> hinau hint_dem hlafz hlaus hlenw hnhof hoch_in hoelz hosta howin hreat hrift hroms \
        htwer hulch hulen humb> humor hundr hurt> hwell hwuch ialys ibeko iburg ichtw idier idle> iebsh iece> iedlu \
        iefka ielek ierba ierst ierzi ieth> iftie iftun igger ihgab ihm_die ilaeu iles> im_gewe immig in_beid in_one \
        inaer inaus inbre indoo innsp isbra isel> isen> iseng isste ist_mit ist_nur ist_wege isver iterr ithal itneh \
        itsst itzeh iwill ja_0 jecti jubil kamp> kana_in kann> kann_das kapel kart_gibt kasta keep> keln> kets> \
        kgesu kilo> kind_sind kirsc klebe klebt klick knew> knobl kraen kuier kumen laese laeum lafzi laim> lans> \
        laque lats> layed lchor leere leihg lekon lenbo lene> lenwe lesep lhoel lick> lief_am lieve llste losge \
        lplae lsstu lste> luden luft> lumn> lvern lysis lzern mayor mble> mgekl mile> misst mit_auss mit_ihre mitha \
        mitne mitt_im mmig> mmoni mmung moke> mona_auf monia mont_nach morn_the mostl mous> mptie mstah naben \
        nach_in naehe naera nalar nasse naus> nboge nburg ndelt ndem> ndidi ndoor ndred ndwan nete> netze ngeno \
        ngnis nguss nich_gest nich_sagt niffe nimmt nklag nkli> nknow nnsch nobla noise nsole ntran ntsma nur_auf \
        nur_fuer nweg> nymou nzimm nzmit obald oblau oelze ogged oise> oken> okume older oling olumn omsta on_it \
        oniak onsol onymo oolin ooms> opfer opper oppos orch> ordon orfal orfen orsit orthe osite ossmu ossue ostge \
        ostly ounde ourin out_the packa passi path> payer pects pelle petra pfarr pfer> plans plaqu playe poli_raet \
        pond> porth postg power pposi preng pties puste radwe raene raenz rafe> rafen ramt> rass> raver rbera rderv \
        rdone reagi recke reisb reisv reiwi rern> resi_are retir retur rews> rfall riker rinae risen rkamp roest \
        roken romst rooms rossm rossu roved rraum rren> rrer> rsitz rstim rthei ruess ruete rumbl runni rvers rwand \
        rzig> satzk sbegi schif schu_der schu_haen sebro seit_dem sengu senzi sepat sgeht shaft shopp show_a showi \
        sich_mit sie_komm siedl sind_inzw sitz_des skann slose smoke smutt sniff sobal solen spez_umst spoli spren \
        spri_am ssenz ssmut sstun ssueb stani staus stay_indo steh_jetz stere steri stgeb stor_yard stue_aus stun_im \
        stun_pro stun_war stur_vom submi such_eine suchu suebu swend tag_noch talls tals> talt> tandu tange tanie \
        tanzm tatik tellp terei terho teriu terka terre tgeba thalv the_brid the_bus the_ferr theim thoff threa \
        tieth tiftu timme timmi tiven tnehm to_stay toffe toll> tours trafe tram> trat> traub treib tromk troph \
        trude trunk tschn tsmar tsstu tstan tteln tterw turn_out tzbes tzbun tzeho tzmit ubila ubmit uden> uehlw \
        uente uerbe uetet ufgeb ufget uflag ufmac uguck uhr_auf uieru ulcho ulier umble umgeb umlei umor> umweg \
        unbue und_was unkno unnin uns_die unte_gest unte_hatt uring uriou urist urla_ich urnin uses> uswen utos> \
        utzbu utzmi vakui velo> vent> vern> vers_wer veter vier_abge vier_mal viers von_eing von_mont vorfa vorm> \
        vote> vote_on waiti wante war_am warf> wart_ich wass_der weil> weil_man weile weit_das wendi wert_der \
        wied_den wind> wird_im wird_mit wird_seit wisc_und word_sein worfe wuchs wurd_ein yers> ymous ysis> zbesc \
        zbund zehoe ziere zkost zmith zmitt zuguc zum_werk =-1,0,0,2 0_eins <buec <eroe <lane <neig <op> <runn <wald \
        a_van aben_um alsch am_rath anted armed aus_die bera_die buech denbu der_in der_juge die_stat die_wuer diert \
        effen eighb eine_stun ekleb enbur fentl ffent ghbou harre hbour heben help> hema> ielte iften ighbo in_olde \
        itted land_auf ldenb lich_und mask_peop nach_ihne nach_zwan nbuer neigh neue_prae oeffe open_its over_a \
        poli_such rteig sauer thema tier_eine tzend uhr_die undre visi_to von_elf wied_eine wurd_schr zehn_jahr \
        zende =-1,0,1,-1 0_days 0_fach <anna <bar> <cars <case <dear <farm <flot <forc <frac <hote <lebt <mari <raba \
        <vend <wies abatt abger acht_mete aeums anber anga_nich artie aufsg batt> bean_werd beha_ihre beho_hat bilan \
        blin> cars> cent_the chgeb cture das_holz dear> dem_geld der_baue der_ernt der_vere die_gmbh die_kost \
        eine_unte endor entsp enzve er_auf erenc erhob erpru europ evel> flott force frue_part geld_habe groe_auft \
        haet_die hat_gege hotel ich_den ilanz im_stre irte> jede_mal kein_verk ktag> kverb level lite> maker mit_das \
        mit_uns mona_zuru mplai muss_das ndor> nfaeh nfere ngeha nich_zuru nsam> nstig ntspr nzver olite omple onds> \
        onfer orced orfue orges osen> polit prei_der pten> rabat rahm_von rced> reier rence rhobe ribut rtete \
        ruft_an ssig> sskun stike stoms teil_sich the_high tisc_der toms> tribu ublin unfae vendo verk_das verk_nach \
        vorfu vors_und warni wech_den wirte ziert zinve =-1,0,1,0 0_entl <abla <abse <anfo <arre <ausn <beda <beir \
        <bezo <chos <cyni <dock <easi <erwe <estr <gede <gedu <gemu <gepf <herv <hupt <kai> <kleb <klos <koel <komi \
        <laes <lkw> <mahl <nive <only <opti <pand <pilo <plei <rogg <shel <sieb <slot <smar <tipp <treu <tube <vern \
        <vore <vorr <werf <zeit a_fort ab_herb abgef abgem ablau ackke actio actur aeft> aehig aerte aesst aette \
        aetzl affun agsbe ahnen ahnso alita als_wir am_kai am_tele am_woch am_zehn an_sein and_agre and_send \
        and_ship anfor ange_im ange_sind anier annah annba anufa archi arges arres asily assna atchi aufla aughe \
        ausna auss_der auto_habe back_on backk begre beite belhe benei bertr berze besc_die best_nich betr_von bewor \
        bezie bgeme bgeso biet_habe billi bindu bis_heut blam_the blauf braeu bserg buche butor cann_be casts chatz \
        chend chern ching chnei chose chst> chtsm ckere ckket ckzus conti cted> cynic das_0 das_betr das_inst demie \
        den_neun den_ofen den_zusc der_brie der_lief der_schw der_wech der_wett des_land des_verb die_ante die_beho \
        die_drit die_fehl die_inve die_nich dien> dien_der dien_die dies> disch dock> dred> drei_weit durf_wir \
        earl_and easil ebert ebess ebill ebser echtz ecken edruc eduld efael ehig> ehrra eilha ein_ange ein_bran \
        ein_denk ein_nach einbe eine_aufs eine_dien eine_mona eitse eizen ekost emues eners enher enhoe enkun entio \
        er_am er_und erder erenz erett erfe> ering erlis ermue erst_drei eruec erueg ervor erwis erzie erzin es_den \
        es_sich esoff eswec etzli etzwe eudes euerh eunzi euro_0 euro_auf euro_je ewalt eworb ezieh faehi fahr_habe \
        feln> fenhe fere> fitti foerd fortn frag_die frue_eing fuer_mehr gebes gebil gedr_und gedul gehe_an geht_nur \
        gekla gelde gemue gensb genst geret gerne gerue gesof gewal gsbes gsmor gsunf habe_niem habe_unte had_neve \
        hael_was haffu handg hared has_name hat_heut hat_noch haue> have_sinc heinr hervo hgebe hiedl hitek hlafe \
        hltra hneid hneri hnsof hnten hoeh_gewa hof_und hold> hresw hsel> htsmi htzei hupt> ibuto ich_da iebe> iedli \
        iehun iele> iese> iesen ieser ifenh igern ilhab ilot> ilten im_rahm im_rega impor in_acht inbeh inrec insen \
        inver is_sche ist_gesc ist_sie ist_unte istin it_had itekt itsei ittin izen> jahr_beli jahr_in jahr_lauf \
        je_stop jetz_0 kaemm kame_zwei kante kart_muss kass_hat kein_stre keite kkett klost koeln komis komm_der \
        konti korre krei_der ksaus kuen_den kzusc laene lag_mit lage_die lame> lames lbar> lease leber lende \
        letz_zwei leure lhabe lied> lief_im lief_so lieg_das ligte list> litae llig> lligt losen loste love> ltran \
        luebe lunc_the mach_beid mahle mahns mail_mit mall> man_jede manda manuf mart> massn mehl> mein_klei \
        mein_vert mein_wir mised mitt_der moral mplex mport muese muss_noch nach_mein nbahn nbeha nbere nces> ndant \
        ndemi ndes> neide nford ngebu ngsmo ngsun nhoeh nical nich_dann nisch nkung nnahm nnbah no_call noch_was \
        nose> nsoft nterr nting ntinu ntion nufac nur_dass nur_weil nvert oecht oelne ognos olang olleu omisc omise \
        ompla one_in ones> only> onten ontin optio oral> orrek ortni pande pannb pecte per_fax pern> pfaen pilot \
        plaen platt pleit plex> ppear prei_mach prog_an progn promi pruch prue_die ption rech_den rech_werd rect> \
        rekt> relan rens> renz> renzt reswe rfene rhint rials riefe rkost rksau rlist rmueh rogno romis room> rrekt \
        rrest rsich rspan rspru rtnig runs_for rworf rzieh rzink saett sanie sauss sbest sbetr schat sein_als seinb \
        sends seni_von sent_it sept_and sich_der sich_ein sie_eine siebe sily> sind_fuer slot> smart smini smora \
        so_steh soffe soft_lobt solan spruc ssnah stad_und stall stam_aus stan_und stat_die steh_es steh_im stic> \
        stige stil_ist stuc_on stue_und stun_zu swech tage_auf tage_und tagun taine take_the talla teilh tekt> termu \
        terri terze terzi the_engi they_call tigke tiker tinge tippt tnigh tsein tterm turer turnu tzbet tzwer ually \
        udes> uding ueben ueckb uehrr uerhi ufact ughed uhre> umsa_lag unber und_lief und_prod und_sich und_zum \
        unde_way ungsu unse_alte unse_faeh unzig up_to urken urnus uschi usnah utors vate_hat vert_auf vert_laeu \
        verwo von_hoeh vor_die warne weize wied_unte wir_mit wird_neu wurd_unte ynica zbetr zehn_tag zeit_nich ziehu \
        zu_0 zwei_seit =-1,0,1,1 <akte <anon <leas <moeb <sond anony beten betr_ein bles> den_lade dinne earch ebete \
        eger> ein_absc ein_hand eine_uebe eine_zwei erker erksa erst_eins fein> gefr_wurd have_clos hlbar ihre_kueh \
        in_frei in_sept inve_have lleur moebe napp> nonym oebel rocke saetz searc shor_befo sie_nach trai_in und_es \
        zahlb zur_verl =-1,0,2,-2 <agre <tisc die_haus raten tners zuru_die =-1,0,2,-1 <ausg <beho <chai <koop <molk \
        <saem <stuc <unge aemtl aggeb ainst ality arely aus_in awing beira belie brie_das chang chsta cust_offi \
        den_raeu der_buch die_bish die_ents die_milc die_molk dmini drawi durc_es eichn ein_dien eine_fris eine_klag \
        eink_sagt einre eirat emtli engel erha_ein erst_nach for_anot frach ftrae gains geba_im geno_wurd ggebe \
        hain> hatt_sich heut_morg hiede hlief hnder ich_hab ilch> iled> in_vers irat> is_0 it_has koope lgte> lkere \
        llsta lumes milch mit_gros mitge molke mona_in nebe_habe nistr nken> nrech olgte olker pensi pros_said rarel \
        rawin rely> seven shaen sich_ents sie_auf skund sorti sshae stuck tattf the_acco tuck> tzlic uarte uettu \
        um_sche umes> viele von_durc war_eine wiese wir_eine zoll> zum_0 zuru_und zwei_naec =-1,0,2,0 0_fest <rekl \
        abseh ahlba als_frei andem betr_eine bsehb das_hono das_kart des_verd enarb ficer frei_trai genan gesc_mit \
        habe_seit hat_dama im_ruec jahr_uebe lebt> nersc nich_mitg nspru ofen> proz_der rgin> seit_mit tage_ein \
        tonne took_the worbe =-1,0,3,-2 0_mona abgeh an_und berna bunde chein efere gentu jahr_0 kuenf liche mtlic \
        nsere =-1,0,3,-1 <paym aymen payme yment =-1,0,4,-4 einba ment> =-1,0,4,-3 gruen =-1,1,-5,5 <vor> =-1,1,-2,1 \
        atmet attet euer> gefue rwart =-1,1,-2,2 0_sept <laen <vero bring den_frue efueh eisse fotos foun_the usgel \
        vers_die von_die zeigt =-1,1,-2,3 hunde otos> =-1,1,-1,0 <altb <batt <dahi <dele <dry> <fuel <goes <gree \
        <kast <koch <nein <nude <null <rega <tod> <trep <trug <zitr abung ahin> amage anno_by anzam assad augu_an \
        ausbe being best_habe bis_donn bissc calli can_t ckgez d_been dahin damag dass_ich den_cent denfa der_espr \
        der_tuer der_vera die_fens die_kuen ebera eberg eeken eher> eine_fals ekend eland eleph engst ephon eppe> \
        epump erhoe ermep ermes esear esess espr_ist etret etzig eugt> euro_vers ferte fest_der foto_und fted> \
        fuen_tage gehei geli_am geris geses gesp_die gesto gesu_schr gesun grabu guss> hatt_uns heima henkt hines \
        hire> hntel hots> ich_auf ifted ilers ills> inens ischm it_agai itron jetzi kein> kind_nich komm_heue \
        kueh_bei lang_gesp leint lepho ligke lligk loses ltes> lussq mepum mit_bei mobil nach_bei nein> nerei nett> \
        nix_komm nlass noti_two nschn ntags ntel> nudel null> nzamt ords> proto rabun reat> regal reppe resea riffe \
        rmepu rspar ruehr samm_ist seit_eine sgeru sher> shots sich_im site_for ssquo stad_rund stays stry> tays> \
        telep they_char tnere to_say traue trepp troma tzige und_eine und_ohne use_the ussqu verk_vier verl_nach \
        vier_mona vor_zehn waeh_der war_fuer war_nach weeke wer_eine wurd_eing zeugt zitro zum_kauf =-1,1,-1,1 \
        0_kilo 0_kind <dama <eier <gar> <gezo <guta <hang <lage <pake <plat <quad <rain <roof <salz <seal <show \
        <stur <succ <teig <trit <vide <wort <zeig acked adrat aehle aengs aertn affec am_fens an_fuer and_most aning \
        anlas anze> arben arin> asswo at_a beca_he been_move befo_the beral bere_an beri_wird best_0 bis_vier by_0 \
        ccess chair chenk ckets comp_s compr coun_will da_sind dank_das das_aus das_pake dder> den_tag der_eise \
        der_entw die_an die_in die_lage die_schl die_stif dratm drei_davo eads> eanin east> edenf edenk ehmen eils> \
        ein_wort eine_seit enfze entso er_hatt er_vier ersti es_hand esem> estra ethin expe_to fachb fecte flood \
        from_had fter> fuen_stun fuer_eine fzehn gaert gebr_die gone_and gutac hair> halbe hand_sich hat_beza \
        hat_ihr hatt_sie haus_von haus_zu heut_fest hoto> hund_die idge> iesem iess> im_haus in_leip ingt> inige \
        issch ist_bege it_a its_acco jema_von jetz_alle jetz_stan kam_die kein_gefa koste lade_von lauge lead_are \
        least legt> mein_geld merge methi nach_habe nbrec nelle neve_once nfzeh nich_gibt nimm_die ntsor nutzt \
        ohne_zu oiler okoll olle> ollen ometh on_an open_on opens ortag otoko ouche ouse> out_by passw ppen> \
        pro_woch quadr rall> ratme read_the repa_it ronen roof> rotok rout> rspae sands scha_die scho_beim scho_wied \
        schro schub sech_stun seit_den seit_die selli sept_the sfrei show> sie_trot smitg so_gut somet stert succe \
        tacht to_blam tokol trand trone tschu tsorg tzer> uadra uebe_sech utach verb_und von_im vorta walk_the wande \
        was_als was_sich weni_der zamt> zeit_und zum_jubi =-1,1,-1,2 <eint <numm <ruhe betr_die soll_das toch_hat \
        wird_gera =-1,1,0,-1 0_zuge <avai <boge <einr <enge <exis <gekl <judg <kant <kirc <labe <merc <notd <rose \
        <seku <spot <typ> <uebl <zert abge_wurd advis aeck> ailab alle_hatt asste aufb_der ausfu avail bei_oma \
        beko_von bevo_ich bilds blech brau_mein compe dame_am das_uebl der_gese der_gest der_term die_mahn do_not \
        dreif dvise eine_anru einkl enem> epaec erfer ergar erkue ewart facht fikat fluss for_any freu_und ganz_ohne \
        gefer gepae getru grafi greed halt_nich hand_steh hat_bis hat_um heiz_wir hentl hrsch i_get ich_fuer \
        ich_woll ickte ieber ifika ikat> ilabl ildsc inbau inkla itzer kanto kenpo label lable maess mai_die mehr_im \
        mein_chef mpeti nach_ausk nachw nding ndstu ngefr ngelh nich_merk notdi ntie> obwo_sie oder_reic of_an ompet \
        on_ever orgun ortim otdie parat pelzi petit ppelz rafie rausg rdrei reed> repli rgart riers rkuen rohr> \
        rteze rverb rvey> sekun sersp sond_eine sorgu sscha ssche surve tell> tezei the_olde the_prev tifik timen \
        topp> tries uebli uhr_ich und_uebe ungef uper> urvey usfue vaila verke wer_ist wied_eins wurd_er zerti \
        zwei_lieg =-1,1,0,0 0_kund 0_mehr 0_stan <abbu <acti <addr <adju <advi <aeh> <aepf <aerg <aeth <ago> <ahnu \
        <aktu <altp <anli <ansa <antw <apfe <apol <arti <attr <auff <aufh <ause <aust <bade <bag> <bamm <bega <belu \
        <bibl <bier <blas <blon <bohr <boom <bord <bot> <brae <brec <brum <butt <ca> <care <chao <chat <chin <chlo \
        <coup <cpap <cupb <dahe <deck <decl <dens <deve <diab <dopp <eilt <einf <einp <ends <eng> <entk <etik <euer \
        <expi <expo <fade <feel <fees <few> <fish <floh <flus <futs <gebt <gedo <geh> <gelb <geli <gett <glob <goet \
        <goin <grap <guy> <hant <haut <hefe <helg <hoef <huge <iceb <irel <itse <jewe <jump <kapu <kari <keks <knie \
        <krea <krus <kult <kutt <laec <laug <lay> <leg> <legs <loan <loet <maed <majo <marm <marr <marz <masu <matc \
        <mirr <mome <moni <muec <nadi <nark <narr <nem> <neon <netw <oel> <oh> <olsz <paec <panp <papi <para <piro \
        <plai <radr <rail <refl <rele <rice <rich <roch <rueh <sack <sakk <sayi <seid <seil <sigh <skye <sold <somn \
        <spea <suit <tear <tip> <toas <todd <tort <troc <trop <try> <tupf <type <ulla <umsa <urba <urge <usag <vans \
        <velo <vint <viva <vouc <wage <wear <wech <wich <wing <wish <woes <woma <worn <wuch <zero <zip> <zivi <zopf \
        <zug> <zuna <zuru <zuta a_few aare> abbuc aber_0 aber_wie abeti acke> ackpu addre adia> adjus adrei aedtc \
        aelti aepfe aerge aestc aeste aethi aetzt aeumn afanz afte_six aftge aftun agend ahes> ahnar ahrge aise> \
        ajora akes> akko> aktio aktue aldi> alken alkis allin als_sie altes altpa alty> amati amott amts> and_got \
        and_neve ande_vers andsm ange_bevo angt> angwe anisi ankly anlie anpip anzes aped> apelt apfel apolo appea \
        appst aputt aran> arbau arder arer> arill arium arkos armel arria artet artis arzip ases> assa> assle astes \
        asure atenl ativ> ativi attri atuli aturg aturn atzfa auch_erst auf_inte aufhe aufm_hat aulic aumkl aus_biel \
        aus_eine ausei ausg_und aushi ausza axisk backp bamme bble> bbles bbuch beck> beden been_und began bei_etwa \
        bei_lauf belue bens> berbl berkl best_im bestr betik betr_am bette bgefu bgeri bibli bier> blade blase blaul \
        blie_bis blind bliot blond blut> bohre boom> boot_and borde bread break brott bruec brumm brunn buer_und \
        burts bute> butte caf_s cane> carer cases cebox ceive chaos chau> cheln chenz chert chimp china chkae chlor \
        chluc chluf chlug chnee chtel chubl chwit ckage ckenp ckerl ckers ckpul cksac cline coupo cpap> cupbo \
        dann_hat daran daru_bitt das_datu das_gesp das_rech das_scho das_vier datu_uebe days_of ddler ddres decli \
        dem_heim dem_letz dem_mann dem_tisc den_drei den_ich dendi dene_der deniz denka denkz dense deoko der_agen \
        der_bibl der_kist der_stud der_thek der_zwei deran derts des_vorj deten devel diabe diagr die_am die_ausz \
        die_elek die_farb die_vers dies_woch diole disap dista djust doens downh dreh> dreh_durc drehe drei_fehl \
        drei_woch dreie dropo dschi dsmit dtche durf_ich duzie dynum e3_die eans> eativ eats> echel ecked eclin \
        econn edoen edtch efegt efete eften egan> egegr egrad egwei eheim ehnte ehrsc eibe> eierl eige_ange eigef \
        eihat eimge ein_einz ein_ents ein_fahr ein_kuge ein_rech ein_trau eine_auto eine_term eine_vorm eing_jetz \
        einpa einte eisch eiskr eived eizel ekraf elag> eldau eleas eleme elga> elhei ellne elner elopm elora elps> \
        eltin eltre emain emand emmel empf_von empfi emsen enage enant enbau ences ende_um enewa engas enges engla \
        eniz> enkar enkur enlec enlic enpox ensel entee entka ents_die enzah enzen eokon eonli epfel eplie epte> \
        er_in erabs erbli erbox erdic erdop erfec ergam ergef erier erkae erkeh erkle erlik ernes erseh ersoe \
        erst_aben erstb ertst ertun erty> es_dafu es_ist eseuf esond espek espie essio estch estec etari etaus eteig \
        ethio etige etraf etrun etwas etwor euere euerr euert euge> eumni euro_beka euro_mitg euro_verl euro_zuru \
        evelo ewal> ewein ewohn expir expor fade> fahr_mit fals_name fanzu farba fectl feel> fegt> fetei fhebe fiehl \
        figer fish> flect flohm fonie frue_von fstel ftger fueh_ich fuen_woch futsc gaest gamot gar_kein gebt> \
        gebu_hat gebu_und gedoe gedru gefeg gefu_und gegra geha_und gekom gelda gemae geri_rech gerl> geseu gespi \
        gest_mit getti gewei ghest gibt_der gift> gine> gione gisin gland globu goett going grab> gratu greet gruee \
        gslos gstpa gszif gweil gweis haare haen_seit haftu halt_die hanks hante haos> happe hat_ange hatt_mein \
        hatt_so hausf hausm heats hefet heim_der heimg heize helga heln> helps henze hert> hest> heue_hat hgela \
        hgesc hief> highe hill> himpf hina> hink> hiopi hirm> hlafa hlerw hlor> hluck hluft hlug> hmark hnarz hnee> \
        hochg horte hoses hrug> hseln htel> htern htige hubla huge> hurri hurry hwitz i_slee iabet iage> iagra iatio \
        iblio ibute icane ich_frag ich_komm ich_unte ideok iedet iefe> iehlt ienha ifft> igefa igele igena ighed \
        ighes igier ihatt ikett ikoer im_brie im_muse imges immel in_lueb indie inend inenk ineri inpac inseh intag \
        inuit iolei ionel iopie iothe ious> ipan> ipes> ippen irela irogg irror isapp iser> iskli iskra istma iszus \
        iteng itern itsel iums> ivald ivals ivat> ivere ivil> izele jema_muss jetz_ein jetz_ist joran jumpe juste \
        kaest kalke kalt> kam_eine kam_und kanne kapie kaput kassa kassl kaste kein_zu kere> kett_eine kgeza kiel> \
        klama kluge knick knie> koen_bis koer> koll_sei korri kose> kpulv kreat krust ksack ktuel kuen_nich kursa \
        kursg kutte laede laeu_im lafan lag_eine laib> lain> laini lamat lang_wird langt langw lapps lase> laste \
        lauli lausc lects legeg leger legio legs> lers> lest> letz_upda lfall lhart lheit lieb_auf lieg_in likoe \
        lined lioth lken> lkist llect llest llnes lness lobus loes_sich loete lohma lond> look> lopme lorar loser \
        lszty ltin> ltpap ltrei lugen lver> machi major mal_hat maler malle man_daru maril marme marri marzi masur \
        match mbaer means mehr_seit mein_das melad meld_ein mersi mess_eine minu_ein mir_bei mirro mit_acht mit_alle \
        mit_blau mit_fueh mitt_eine miums mklim mlig> mmbae mmers mmlig mnisz momen monit motte mpers mpfie mpute \
        msatz mstie mueck nach_erfa nach_fuen nach_sieb nadia naec_mal naged nahes nalki name_die nanza narko narro \
        ndend ndenk ndesp ndete ndinn ndsmi nebe_der necte nend> nenwe neonl nert> netar netet netwo neun_woch newal \
        ngass ngeka ngem> ngesa nglan ngslo ngstp ngszi ngwei nhill nich_dafu nich_erre nich_gesc nich_hina nimme \
        nish> nisie niszu nitor nkart nkly> nkurs nlage nleck nlieg nnenw nnert noch_da npipe npox> nsehb nselb \
        ntels ntile ntkal nuity nungs nutz_eine nvern nverz nzelf nzelh nzent nzes> oaste ob_sich ob_wir obus> oddle \
        odukt oduzi oeher oenli oens> oentg oesen oeste oetet oetti ogisc ogisi ohmar ohne_pass ohrer oiled okonf \
        oleit ollec ologi olszt oman> oment omna> omput onalk onder onito onlic operi opert opes> opmen opout orein \
        orlet orona orrag orrig ortan orto> oser> ospit otfae othek ottei oupon our_acco our_whol oved> ownhi panpi \
        part> pass_die pboar peise penba pent> perie pers> perty pfieh piert pinde pipes pired pirog plate plit> \
        plus> pment polog porto ports pouts ppstu proz_gese pulve pump_von puter rabsc radre raftg rahlt rankl raps> \
        ratul raumk rban> rbaue rbaus rbeig rblic rchiv rdich rdopp read_that reade reak> reati rechz recon refle \
        reisk relea remai rene> rerkl respe resto rfect rfer> rgamo rgefa rgent rglei riage rican rices rienh rifft \
        rigie ristm rkaeu rkehr rkleb rkose rkte> rleih rliko rmela rmin> rming rnahe roch> roduk roduz roent rona> \
        ropes ropou rplus rrage rriag rrica rrigi rrlic rror> rsabs rsehe rsgeb rsoen rstof rtant rtenz rtigt rtise \
        rtist rtsta rtste ruary ruck> ruft_zuru ruhen rummb rummt run_by ruste rvorr rweit rwisc rzent rzipa sabsa \
        sacke saeu_sind saeum sagt_wir sakko sams_0 sams_bei samts sayin sbesi schl_auf schm_nach schn_fuer scho_mit \
        schu_in schw_die seid> sein_soll seina seln> sendi senf> sessi setz_die seufz sgezo shilf sich_hera sie_0 \
        sighe sind_eing sitz_im sitz_seit sklin skran skye> sler> soenl soll_nich somna speak spent spre_auf squot \
        ssler ssor> staed stan_drei stan_nich stan_wir stber stche steck steh_bere steh_stil stitu stmas stoe_die \
        stoec stoff stpat strah strap stree suall suren surpl sziff sztyn taedt takes tammt taped tbera tbewo tears \
        tech_alle telsc tenga tenle tenpl tenza terbo terga tgera tgesc than_to that_it the_cent the_pair the_sale \
        the_two the_wron thek> thiop tiati tiket tinui tised tkalk tlose tmas> toast toddl toeck torte tpapi tpati \
        tplat trahl trang traps treet treis triff trock tself tsten tteig tterb ttle> ttrib tulie tupfe turge turna \
        twas> two_riva twork tzbeh tzhei tzkop ublad ucces ucksa udiol uehl> uehrs uerer uerro ufheb ufige uiert \
        uity> ulla> ulver um_halb umger umkli ummba ummt> umnis umper umsat umsti unaec und_an und_bei und_den \
        und_ist und_laes und_nahm unger ungsr uns_erst upboa upfen urban urgen urnah urplu urric ursab ursge urtst \
        uruec urze> usein ushil ustau usted ustry uszah utate uter> utges utten utzbe utze> uzier valdi vals> vans> \
        vate_war velop vente venty verab verdo verk_bei verl_in verpa vers_auf vierz vinta vival von_alle von_gest \
        von_schw vorei vorh_abge vouch was_a was_char weg_der wegg_und weil_jetz weili weit_auft weit_offe welln \
        weltr wers> wertu wie_er wie_im wimmt wint_the wir_sind wishe wnhil wo_ist woan_hin woch_kam woes> woman \
        worn> worri xiskl xpire xport ynumm yours zahna zbeho zelem zelfa zelhe zero> zheiz zipan zivil zkopf zopf> \
        ztens ztyn> zu_das zu_spae zu_waeh zuge_und zugen zunae zurue zutat zwoe_tage =-1,1,0,1 <bege <bein <coro \
        <empf <ferr <jack <ladd <mehl <nego <oma> <outd <solv <wert adder and_ever baer> begei can_be cont_is coron \
        das_alte depo_and die_kanz die_pump drei_schi durc_den eaker egeis egoti ein_cont enty> estes fris_laeu \
        gere_und gotia hat_bei hilfe icebo imme> ingst jacke kame_am konz_der ladde lerwe lies_die lood> look_into \
        may_be mein_gros missv mit_zwei mita_im mpen> msen> mweg> negot ngerm nimm_das otiat outdo peake prom_a \
        prove pump> putt> ranz> rbei> rowin schi_fuer sent_a sind_abge stalt tage_vor tante tdoor teln> the_boil \
        tmete ucken udelh uste> utdoo verm_aus work_and zu_sein =-1,1,1,-2 <coul <neve could das_bund der_drit \
        der_hers geben never noch_die ranti =-1,1,1,-1 0_weit <anot <arch <bewo <binn <dist <draw <faul <flow <gedr \
        <hage <hoeh <hold <kam> <lett <load <love <noon <osna <phon <priv <rema <sale <seen <tent <verz <wegg <welt \
        <wrap <zahn <zoll a_spok abore adly> agel> alog> and_took ande_teil anoth arate atzt> behal besit betra \
        bgeho binne char_me chtze ckgeg comp_the compu dank_eine das_hote das_wart den_notd der_steu der_zoll dered \
        die_anwa die_gebu die_kurs die_soft dlern drei_laed dschr ebote eeps> efuse ehbar ehre> eiche eilen ein_serv \
        eine_druc eine_so einzi endie entue erlor erpac ersto erzeu esitz esman etrug flaec foun_a fused gege_zwei \
        gelt> ggen> ghed> hael_eine heari heid> held> herig hoehe ich_zahl ieter igste in_thre inzig ist_nach istlo \
        itbew jaeh_0 jetz_hat keeps kesma kgege klusi komm_wied kompl lade_abge land> lanz> ldsch lieg_der llten \
        lner> load> mein_mann mitbe mitt_ein mmere muss_ich nabru nach_werd naec_tag nann_die nfrag nich_betr nklus \
        noch_offe nothe ntuem nzige of_from of_seve offi_said oggen oing> okesm orde_and osnab otel> otte> pokes \
        poste pric_and priva ragge rathe refus rema_unch rest_hat rgel> ristl rival rivat rogge rpack rstbe sale> \
        schei seen> sehba seve_year sheri sind_die sind_es sman> snabr sold> stabe stat> svert swere tchin ten_year \
        tete> to_them tragg tueme uehru uemer uferi unse_hall unte_dem unte_wurd urer> us_for verf_um verne verze \
        vorga waere wegge wered werk_im word> zigen zum_letz =-1,1,1,0 0_jede 0_qm <deni <erle <korr <pens <rene \
        <smal a_0 abrue aimed alle_aus ansag arlie auft_ist bedar bei_zehn best_die darf_es dass_sie der_antr \
        der_baul der_bran der_eine die_hat earli ebene eceiv edarf egelt einsc eleg> ellig ensio erkta erst_der \
        fuen_mona fuer_0 gnose hat_und hat_zur hickt hnik> ich_als ich_fahr imed> insch itaga itzhe kam_nach lafe> \
        laime lech> lieg_lass mir_zum ngern nlich nsage nsion over_0 ppens renew rktag rose> sieb_woch sitzh small \
        sprei steh_der stel_scha terpr tersp type> ubled uktio um_elf unse_vert uters vorra we_sent wech_in werfe \
        werkt wie_nie zlei> zusa_ein =-1,1,2,-3 <port inigu ist_die =-1,1,2,-2 <agai <anwa <bund <lobt <seve aelt> \
        again agree anche andel berni der_prei ernim ital> ngel> ortal rnimm sagt_ein undes =-1,1,2,-1 accou arged \
        argin betre branc ccoun egens hands kein_anga live> lusiv saemt sent> usive =-1,1,3,-4 <bank =-1,1,3,-3 \
        <fina rtal> =-1,1,3,-2 etrag ichti schre =-1,1,6,-6 eines =-1,2,-4,3 von_hat =-1,2,-3,1 <enth =-1,2,-3,2 \
        ging> =-1,2,-2,0 0_km <erge <riss <semi <wint die_absc emina erbar euro_nach fuehl iges> lauf_vert minar \
        rece_a semin tersu unse_eige winte =-1,2,-2,1 <feld <wass <woul eberl getre jetzt reite staye tayed video \
        would =-1,2,-2,2 <erwa <put> =-1,2,-1,-1 0_p 0_two <anbi <bode <chec <does <klav <lob> <notf <regl <skan \
        <smel <tut> <wien a_rath aese> anbie andal angst at_noon auf_ein berle chive creen das_krei das_muss \
        day_thre dding deli_time dentl der_pfle die_prob dress egeri ehstu ein_vers eins> eiser elzim enhau enkel \
        eplac erfa_mit erkra es_auch essor estpr etito festp fuen_ster gehe_in haus_die herr_von hive> holun hstue \
        ients im_lade in_wien ingle is_not it_s jetz_auch kanda kann_der kchen lieg_jetz longe love_the mit_neue \
        mont_bis nach_hat nbiet ndere need_two nehm_ich neun_betr nhaus nich_beim notfa nters odel> olung onger p_m \
        prue_zur rarbe rbest rdent regle repla scree singl skand smal_van smell ster_fuer stpre tems> ten_time text> \
        the_broc tiges titor uehst unse_altb wher_it wien> wurd_0 =-1,2,-1,0 0_besu 0_janu 0_lebe 0_nove <abo> <alt> \
        <anme <arro <aufn <bach <brea <caf> <diag <einl <engl <erte <food <gutg <kate <km> <mage <okto <p> <pair \
        <reac <rece <rosi <used <webi <wedd a_refu ab_okto abell abor> aceme aeckc aerzt aess> alad> altba ande_und \
        anmel are_bein artik atch> auch_zwei auf_papi auswa awers baul_von been_told bei_0 bei_best beim_aben \
        beim_zwei beka_eine belle berha best_geko best_seit betro binar bis_auf bogen buchu by_tele ceipt cels> \
        cemen cess> cherz ckche da_lass dank_an dann_ein das_ende das_gemu das_ist day_earl der_aufb der_fall \
        der_fehl die_bera die_den die_kuec die_tuer die_wage drawe eberh ebina eceip eckch eddin edem> efoni egal> \
        eige_nur ein_klei ein_sich eine_stra eine_wuch elfel elled emaes endin enten enueb erarb erge_0 erst_stuf \
        ettin etwa_von ewuer food> ford_vom ganz> getr_habe glass goes> got_one gros_lob groun grue_der gsten gutge \
        habe_bei hat_alle hatt_rech heap> herze hint_der hone> hrzeu ich_es ich_ford ich_natu iente ihre_name \
        im_mitt inar> ist_kein ist_sich istie jedem kater knete kont_auf ktobe lacem laes_sich land_wurd lass_ich \
        latte left_with leid_nich lfeld long_than main> man_die mand> mir_mal morg_ange muss_es muss_man nach_wie \
        ndal> nell> nenku ngst> nich_eine nich_wenn nits> nmeld of_abou of_rece oked> oktob ompre ooked orde_agai \
        orger oses> osine owels paket peich puen_auf pumps rahm_auf rawer rcels reach reens resso reze_fuer rived \
        rmess rtike salad screw senf_zuru sesse sinen soll_man speic szusc tabel telfe terna tert> the_wate the_webs \
        thre_week tikel to_four towel ttelf uefst ueste ueten umps> und_steh units unnen unte_mit uoted usche \
        verg_wir vergl vert_in vier_ange vier_proz wager war_mit was_ande webin wedd_cake weddi weit_im wie_eine \
        wohl> woul_orde zwis_0 =-1,2,-1,1 0_juni 0_sein <unit ankt> aufen auge> boile enfal house risse sieb_jahr \
        woch_lang =-1,2,0,-2 agess artun efon> eitsa iber> rtet> tagen techn wartu =-1,2,0,-1 0_at 0_gram 0_zent \
        <adre <anfr <befu <borr <brak <clin <dame <e3> <euch <fiel <fram <furt <geta <gram <graz <guts <haar <hurr \
        <is> <komp <kraf <mean <migr <mine <numb <ob> <saub <smil <soft <sons <ster <sugg <tage <tick <trie <wasc \
        <wegw a_smil a_stra achfr ackt> adres angs_um anla_die aphs> aring artez aten> auf_anfr aufba aus_neun \
        aus_wie ausg_war ausg_wird auss_betr batte befun beid_mit berga betr_soll bewoh biet_0 bill_us bille bis_es \
        borro brake brems brum_und bucht ca_0 charm chfra chimm ckel> clini confi conne dame> dana_war das_esse \
        das_mitt das_zert delet dem_0 den_bild der_hotl der_kaes der_schi der_seit der_stoe die_dame die_lief \
        die_ware die_zeit displ dlich dose> drei_die drei_stel drei_term earin eben_vor egenu eifac eine_haus \
        eine_meis eing_hat eizun ente_the er_heis erien ermut erre_die ersan erspi euch> euro_haet event extr_und \
        fast_jede fiel> four> frame frue_das ftwar fueh_die funk_der gende genue gera_von gewo_und ggest gion> graz> \
        habe_sofo halb_drei haus_am heizu hfrag his_own hoen> hselt ich_dreh idays ifach igrat illed im_schl in_0 \
        in_graz in_his inic> ispla itche itsam izung jahr_muss jetz_wied jung_mann kass_im kass_vom klang klap_am \
        km_umwe know> komm_die kopf> kost_extr kstae lauf_und liegt linic loren luck> mal_eine mehr_erwa mein_enke \
        mein_pake mein_pump meis_bis mers> migra mir_am mit_hand my_own nach_schi nante nect> nich_nach nnect \
        noch_eine nomme numbe nzug> oben> ochge oftwa ograf onell onfir onnec out_with phon_call posta raphs rinte \
        rlore rsand rspre rtons rtung ruefs saube schn_in seit_steh serv_hat sie_das sieh_aus so_jema softw \
        soll_ihre sonn_und sonst spart splay steh_und stra_auf stra_s stuec sugge tell_me tered the_scre tons> tstun \
        tueck tware uehlt ugges umber unten up_was uschl used> vely> vermu verw_die viel_fuer vom_hof von_selb \
        von_war vorm_die vorm_eine walke war_sie ware_die warnt wart_vor wegwe wir_sitz year_ago zert_kam zu_nehm \
        zwei_das =-1,2,0,0 <broc <dage <dose <earp <fee> <gift <hate <heat <left <mum> <nahm <nuec <senf <tech <text \
        <wobb a_phot agege alle_seit alt_und anfra anne> aper> arplu atens aush_die ausma beige best_um chart chnec \
        chure dageg doch_nach doerf earpl ebox> ebuch eides eine_aush ermos ernig etike fbau> gebni gebuc gefu_wurd \
        guts_fuer hat_unse hermo himme hneck holz_arbe hure> iest> kann_den kein_zuru know_how lade> left> leid> \
        liest lugs> me_and me_wher merk_euch mgesc mosta mutli my_card nach_kam narzt necke noch_bei nuebe nuech \
        ochur oerfe one_at ostat oted> overn papie plugs rame> rein_0 renov rgebn righ_now rmina rmost rmutl rnigh \
        rochu rplug rspie rundp rvive said_he schi_das schi_mir seria setze survi tgebr the_app the_case they_noti \
        tters undpr urviv usmar utlic vate_sass verg_woch verl_man vived vom_stra was_nich weari wegen weint wicht \
        with_the wobbl wohn_in wurd_mein zepte zum_schl =-1,2,1,-2 <be> <biet <conf <durc <ente <erho <four <fran \
        <prog <vate agte> anwae chnet desam die_kund feren gesc_das gling mmen> names nwael ragte ried> staen taend \
        ueft> vater waelt =-1,2,1,-1 <boug <drue <gesc bough chte> druec eckel eiber esst> habe_auf inklu ist_so \
        =-1,2,2,-2 porta =-1,2,3,-4 sere> =-1,2,3,-3 karte =-1,2,4,-5 <verg =-1,3,-3,1 das_frue =-1,3,-2,-1 <anla \
        es_das ngesc schme usgen =-1,3,-2,0 <brau alls> eige_anga entli ersuc nach_eige ntlic rbar> rsuch sind_ausg \
        =-1,3,-2,1 <erre errei ucher war_der =-1,3,-1,-2 <sohn dell> gramm lden> nie_wied rver> schma tages ustom \
        =-1,3,-1,-1 <brun <cust <dabe <erse <es> <gas> <info <kist <parc <reca <send <sist <sort <vorm abei> \
        abou_fort and_my app_the arcel arton avier betr_sind but_the check chgel chief custo dabei das_gera days_and \
        deres die_schr die_zwei does> dprei ecall ehend eihe> eine_nach elden fahr_jetz fort_minu funde geko_sind \
        had_a halb_jahr holds hotog i_need icked iffer in_alle infor is_reca is_stil it_and kein_kund kiste klavi \
        kraft lass_sich lavie leise mein_schw mpres ndpre need> nform nleit olds> otogr ounte oves> parce pfen> \
        raete ramm> ranke recal ruen> sohn> sorte split the_arch them_the und_sie usin_the verg_und vom_mark \
        wurd_heut =-1,3,-1,0 <halb das_brot der_kass die_verk ehme> formi i_aske im_jahr minu_drei netz> noch_einm \
        nutze ormie rders riss> rmier sser> trai_von wurd_in year_of zept> =-1,3,0,-3 mitt_an und_die =-1,3,0,-2 \
        0_cent <dich <erkr <inne able> count die_hotl fili_von hrese im_mai itor> krank nbau> sie_in stens stil_ein \
        tens> ungsz versi verwe wie_viel =-1,3,0,-1 <angs <aufb <onli <shru anlei arnun auch_auf bis_jahr card> \
        der_mitt erwec hunge nline noch_bis on_mond onlin raine rnung rwech shrug traum ttag> ufbau und_hatt warnu \
        =-1,3,1,-3 erige =-1,3,1,-2 ebot> ndesa verka =-1,3,2,-3 schie =-1,4,-4,0 atte> =-1,4,-2,-2 <own> <read \
        =-1,4,-2,-1 <pati atien die_date einze erzen gesse ich_nich inzel me_a oerun patie tient toeru umpe> \
        =-1,4,-2,0 essen =-1,4,-1,-2 fort> hbar> iste> labor serve =-1,4,-1,-1 <scre ausch for_nine graph siste \
        =-1,4,0,-4 <stil =-1,4,0,-3 <esse <jema icher jeman karto und_der =-1,4,0,-2 ebueh esend =-1,4,1,-4 nnen> \
        =-1,5,-3,-1 bei_eine =-1,5,-2,-3 model =-1,5,-2,-2 <rest <says port> pport says> stern =-1,5,-2,-1 ab_0 \
        =-1,5,-1,-3 <schm aete> eute> =-1,5,0,-4 <einm <serv einma inmal nmal> still =-1,6,-3,-3 <vers =-1,6,-3,-2 \
        <hatt =-1,6,-2,-2 <mitt =-1,8,-3,-4 <neue =-1,8,-3,-3 auch> =0,-8,11,-3 trag> =0,-6,2,4 <scha =0,-6,7,-2 \
        <per> =0,-5,0,4 <roll =0,-5,0,5 <frei haeng =0,-5,1,3 <land =0,-5,2,3 hten> =0,-5,3,2 <its> =0,-5,6,0 <thei \
        heir> their =0,-5,10,-4 0_mill =0,-4,-3,6 <park =0,-4,-1,4 <hall =0,-4,0,4 firma =0,-4,1,2 rach> =0,-4,1,3 \
        annt> =0,-4,2,2 buero nach_die =0,-4,4,-1 <proz proze =0,-4,8,-4 mill_euro =0,-3,-1,3 <buer aeumt =0,-3,-1,4 \
        <driv <off> ebung eckte lten> terin =0,-3,-1,5 irma> =0,-3,0,2 der_land kraef raeft uerfe =0,-3,0,3 <droh \
        am_best undsc zeige =0,-3,0,4 haus> kannt =0,-3,1,1 <stie aeuse brann prach rannt sprac und_nach =0,-3,1,2 \
        <fore <six> <stue inger lter> ndsch =0,-3,2,0 <aufs nannt noch_ein =0,-3,2,1 <inzw aken> arch> aske_us \
        had_been inzwi nzwis rson> schon user> =0,-3,2,2 egen> erein vorst =0,-3,3,0 <auss <stam alter ason> eason \
        stamm ussch wurd_nich =0,-3,3,1 ister teil_mit =0,-3,4,-1 <cent anten der_vert derun =0,-3,6,-3 bauer richt \
        =0,-3,6,-2 redit =0,-2,-2,3 <denk =0,-2,-2,4 <ort> <verh am_sams elaen enden gelae uehrt =0,-2,-1,2 <logo \
        <satt dazu> geht_es hier> hursd isse> itste kplat logo> nners rsday samm_unte thurs ursda vero_das zu_vero \
        =0,-2,-1,3 0_apri <ehre <have <noth <wehr arkpl assie errt> esel> gege_eine ilien im_rath lage_von last_von \
        nach_auf nich_nur nner> nothi parkp rkpla sche> ssbra ssier stift thaus wo_frue =0,-2,-1,4 das_unte ivers \
        =0,-2,0,1 <bueh <gate <kids <voll andst auch_nach else> erwer eschw hafen ist_frei kids> nach_seit not_one \
        orgt> plann raile scho_die terwa the_cant trail uns_im =0,-2,0,2 0_pump <aufw <blie <gave <maen <nur> <spra \
        <wede am_donn arket aufwa buehn chnen egel> eglic ewaeh fuer_roll gave> giess habe_ihm hall_von hter> insat \
        lstuh man_komm mpenl nach_gibt nstag nterh on_thur othin otter renen saal> sei_nich sorgt ulen> von_umge \
        weder zett_am =0,-2,0,3 <resc die_numm escue nich_verb ransp rescu rettu rolls the_plan waech =0,-2,1,0 \
        <antr <offi a_prop amt_hat auch_nur das_zeug has_been imina krimi nvite offic ping> pping rimin rmer> sprue \
        that_the treue =0,-2,1,1 0_bis <amt> <been <bezi <drov <erpr <full <lake <lunc <mate <trad <zeug amen> amier \
        auf_unse auf_zwei chere das_die der_aelt der_naec der_wand drove ehere eilne ein_brie eine_rech es_die es_im \
        hase> heit> herei ierun ilneh ilome im_amt ippt> iveri ja_scho kilom kreuz lamie lance last_mont leut_die \
        lnehm lomet lunch mehr_auf mona_im ners> ngeko nnten omete pacht posit rollt rove> rpres rtrae seren spann \
        strat they_even thre_year tment uebe_eine und_frag verda von_komm =0,-2,1,2 <ordn anal> eing_die eries ftet> \
        gate> laken =0,-2,2,-1 <audi <begr <seas <vork anwa_der chlag ebaue for_it narbe seaso sebau tattd tdess \
        ttdes =0,-2,2,0 <anza <betw <hole <rein <stre <verf ab_janu absic aefts ance> anzah attde betei betwe bezah \
        bsich der_eink die_aelt die_gese die_grue die_vier edes> eine_alte enge> erber errec erwor etwee gang> ility \
        ilte> inhab jedes kam_ein ltest mburg nhabe rfahr seit> sie_unse sie_zahl siert spra_von stwag tere> \
        the_nord twage tween unte_ein urchs ware_0 ween> =0,-2,2,1 <beza gewa_die lator work> =0,-2,3,-2 der_zuru \
        =0,-2,3,-1 0_mio <ansp <geku <kred <sett aende aised anspr ares> bart> erfah gezah hares ingen klagt kredi \
        landg lione lobt> mio_euro ngeme on_thei settl stung to_a tscha verfa =0,-2,3,0 chhal euro_nett hhalt tigt> \
        =0,-2,4,-2 apita gned> igned quart signe verga year> =0,-2,4,-1 einge lity> we_ve =0,-2,5,-3 <klag cent> \
        =0,-1,-4,5 <vom> =0,-1,-3,4 eder> =0,-1,-2,2 <ihm> <wo> ehmig eine_ents is_in nehmi nenn_es =0,-1,-2,3 <nimm \
        bung> der_buer ilder latz> lies_sich maenn stuhl =0,-1,-2,4 laend von_ist =0,-1,-1,1 0_mete <car> <donn \
        <erke <ex> <free <gard <gehw <glat <hilf <hors <prec <rase <sofa <spas <spon <wem> abst_die aders and_so \
        arri_with asend autob betr_war bran_von clos_for dafu_nich dem_tank dem_term den_dach der_ansc der_im \
        der_seni des_jahr dies_mona donne dort_in down> dstif ebiss efone ehweg eine_gute eine_hoch erat> erbre \
        erkl_leut es_auf espru fehl_die floo_the fone> gebis gehwe glatt hacke haum> hoch_hat hoehn hoene horst \
        htlin hweg> in_hall iteri jahr_ein jahr_vom jahr_zwei kanz_hat kein_fens kein_zett kerun lag_ein lage> menta \
        mmeln nach_erst nerst neut> nigen noons ob_er obahn oehnt okto_in onner oons> orgew orst> osts> plaus \
        poli_auf rasen ream> rest_scha rgewo riven rland rstag rund_um scha_den schra sich_am sich_zu sigen sofa_im \
        spass ssauf sserl stan_by strik tarte terku the_crew tobah tote_fore twel_year und_zehn utoba verho verw_auf \
        verwi von_mit war_0 war_nich weigt =0,-1,-1,2 0_aus 0_quad <ambu <beco <blaz <clea <cour <crew <expl <flue \
        <gart <geho <iron <pale <sah> <stri <ufer aeten aetin agger alett ambul an_appr angez anwo_der arty> attel \
        ausst bagge becom bei_sie berla beza_drei blaze bulan chaum chstu dem_gela demon den_umwe denti der_die \
        der_mitg der_verw der_woch drei_land dren> ecome ein_bus eine_vier enehm entge erhei erne> eteri etin> fest> \
        find_das fluec fuer_ihre gekle geneh germe geru_am gesc_an gest_die glich grube gspla hat_ein heren hildr \
        hmigu hoff> htete ideo> ihm_war ildre im_auft im_baua im_maer jahr_am kaum_ein kein_die kind_unte landr \
        laze> ldren lieg_vom loesu losio luech man_in mbula migun mit_spat mwelt nach_fuer ngspl niem_der nsatz \
        nur_uebe oesun on_tues osion ospiz palet parte party pfang platz plosi ponso quer_uebe rgerm riert rike> \
        rmeis rote> ruft_0 rweg> sagt_das satte scha_im sich_die spiz> spons stat_der stuen takt> teil_des telzu \
        that_had torm> tote> ttelz tuend tvere ueger uehen umwel ungsp uslan verh_verb verha volle vom_gehw von_ange \
        vor_jede wird_am xplos zehn_kilo zu_habe =0,-1,-1,3 0_mens bsche die_anla ertel praes verk_zu =0,-1,0,0 \
        <akt> <baff <barz <birk <blue <chie <clas <dalh <drah <durs <exec <flug <froh <fros <fund <futu <gego <hamm \
        <hell <hin> <insg <kale <kamp <knap <mert <milk <mitz <moto <nahe <neub <offs <ofte <play <rade <robe <romb \
        <sabi <sell <soeh <sten <taet <tags <tatv <trea <wegm <why> <wuen <wuns <zwil a_pres aben_jema achli achri \
        adebe adenp adung afend aftno agsin alhof aloge am_hafe andep angek anru_und anzig arita arzah atzen aufst \
        aumen ausb_hat aussu baff> barza bbaue begr_auf bei_jede beka_dafu beko_die beru_biet berzo best_das \
        bete_hat beul> bezif birke chric chrub chseh chtla chzet chzus ckgek ckpre ckwue class clean cutiv dalho \
        darit davo_war debeu depla derho derka des_pump die_haen die_ihre die_inha die_part donn_0 draht drehb durst \
        ebeul ecuti efeil efers eflos egent egmus ehban eilsc eimru ein_neue eine_scho einm_eine ekret ekte> elkuc \
        empf_nich enamt endal enhan enhei enug> erdae erdam eress erfoe erge_werd erler erlus eroll erzog es_geme \
        espan estli eufe> eusel execu eziff fast> feils fekte ferau fersc ffeln ffset flugr freis froh> frost fsetm \
        futur gart> gedie geho_und geko_und gelnd genei gente genug gesc_bei gest_weil gewec gewin ghaus gieru gmuss \
        grun_am gshof gsinv gsueb haftn hat_vier hatt_kein hbank heimr helle hiebe higer hlman hnern hrich hrubb \
        hsehe htlae hzett hzuse icati ich_das ichst idari iebsb ierfo ifera ihen> ihre_proz illin ilsch im_dorf \
        im_okto im_saal immku imrun insge inwen irit> ispos itale itera iterg kann_man kenen kenwe kgeha kgeko knapp \
        komm_eine komma kpres kpunk kreta kwuen ladun lagge lastu lated legie lfen> lhoff licat lidar lkuch loges \
        ltere lugro lust> marks mbach mber> meet> mehr_heis merte milk> mit_roll mitzu mkurs mmkur motor mrund \
        nach_unfa nahe> name_eine ndepl ngsho nhang nkost nochm nschz nsges ntlas ntofr nwegs obert ochma oestl \
        offse ofris often oges> ohin> oking ollt> olten ombac onall ookin oppt> oran> oster paech pierh pierl \
        proz_um prue_hat radeb raht> rdaec rdam> rehba reuse rfoer rgesp rhalb ritae rkam> rkenw rlern rlust rober \
        romba rrede rscho rses> rstst ruckp rvor> rzoge sabin schr_unte schze sei_zu sekre selku setma sgebl sgesa \
        sie_benu sign_a sine> sinve soehn spekt sposi sraet ssuch stend ststr ststu stueh stuet taete tage_frei \
        tagsi tatve tellf tenha teten tlaeu tleme tmasc tnoti tofri toten treus tstre ttend ttlem tuehl tuetz tverd \
        uberl uckpr ugrou uhalt uhren unch> und_mit ungsa ungsg unsch urses ursts uselk ussuc utive uture verg_man \
        verlu verru vers_hat vers_und vierf voll_die von_lieg wach> wanzi war_bere wegmu weist wimmk wir_es wohin \
        wuer_fuer wurd_dama wurd_noch xecut year_i zeig_wie zuhal zwanz zwill =0,-1,0,1 0_febr 0_haus 0_stop <abdr \
        <adri <alpe <anfl <ankl <arme <bana <bats <bedi <besp <bka> <blic <bloo <boes <brav <burg <cant <chur <clip \
        <copp <crim <dono <dres <eich <einv <empo <enco <entn <erhi <exer <flen <folg <foll <gass <gene <gies <grei \
        <gril <gues <haet <hass <hebe <hero <hidd <hohe <holt <hurt <id> <jena <jogg <kami <keyh <klet <korb <leaf \
        <ll> <loge <lorr <lwiw <mara <maue <mitp <molc <musk <neis <noer <orch <orge <paar <panc <pate <plea <poin \
        <poll <raed <rege <reh> <res> <rief <seeu <shad <sled <sorg <sozi <spur <steg <swim <szen <taeu <tea> <teic \
        <thue <trou <truc <ukra <umsp <unen <vorl <waec <wasn <weck <wieb <wohi <zugr <zwan a_crim a_sund abdru \
        abspe achku acht_grad adeze adria aenke aetse aeuch aeumi aflet aftst aggre aghal ahnda ahnve ahrra ahrun \
        ailpr ainis airs> alamt alle_wied allue alone alpen ammha an_ein an_lade anana ancak and_in andkr anen> \
        anflu ange_werd ange_wurd ankzu anla_von annwe anste antee appla arath arfen arier arios arkin armer armla \
        arstu artei arzel asslo astro athon atike atori atver auarb auch_scho auchs aufg_zwei aufre auft_der augu_0 \
        ausee ausg_man ausgi ausme auso> autok baend bahnd bahnv banan baren bats> bauar baub_ist bdruc becke \
        bei_schw bendr benfu beran bergi bevo_muss bgefl bgekl bine> bis_der bis_die bish_0 blick blie_unve blood \
        boar_is boese born> bothy brave bsper buer_von buer_vor burgl buses bzusc call_said cante cast> cert> chans \
        chbae chelt chenn chers chest chie_exec chloe chnol chock choss chott chrit chsae chtfa chtsh chuel churn \
        cise> cklic cksei coppe core> crew_at crim_seri crime ctory dachs daill das_grun das_mini das_schi davor \
        dazu_der dden> dem_betr den_alte den_scha den_stan den_zwan denda denkt denwa der_am der_aufs der_feie \
        der_poli der_rett der_somm der_zust derin derz_die des_betr deskr desre dezei dgesc die_auf die_bran \
        die_entn die_gene die_hall die_lawi die_lese die_name die_park die_rauc die_vert die_wert diebe dien_am \
        diger dkrei dligh dmeld dmitt donor dorfk dornq dort_wo draet drei_maen drei_tage dresd dria> dule> eafle \
        ebke> eblas ebsch ebsfe echno echti eckli eckse edail edel> ederv eeufe eezer eflue egann egate egenw egers \
        egier egsch ehnja ehoff ehost eifen eifer eiges eimat ein_bewa ein_der ein_tank ein_unbe ein_zett eine_0 \
        eine_firm eine_frue eine_ganz eine_mann eing_der eing_eine eing_word einve einw_sind eisek eispr eklem ekoch \
        eldes elegs elieh elies elkno elstr elstu eltpr elzue elzug emons empoe enari enbue encor endro enern enes> \
        enfun enke> enkle enkte enlau enleu ennes enthi entn_gest entna ents_wird enwal enwas enwoh epach epari \
        eplan eraeu eramm erauf erbie erche ercis erdan erena erern erfo_die erfue ergeg ergis erher erhie erhos \
        erkam erkfe erlau ermae errut ersil erst_gewa eryon es_ents esden eskri espen esrec estag esteu etsel euche \
        euerg euern eumig euse> euzwo evier ewinn exerc expe_the eyhol ezer> fahr_wurd fahrr fahru fallu falte \
        fens_gesc fens_und ffici fgesc ficia flamm flas_die flaum flens flet> flies flueg follo for_at forge \
        foto_sie fotot frau_mit fregu freig freih frue_ein fuer_ange fwach fzuha gab_mir ganis gann> gebla gebun \
        geflu gehe> gehof gehos gekoc gelds geltl genwa gera_der geram gesc_halt gesc_wurd gest_habe gesti gewa_wird \
        gewoh ggreg ghall ging_in gisst glars glers grega gros_im gsmed gswag guess gute> habe_alle had_aske haett \
        hamm> hanst has_a hassl hat_auf hat_nich haus_geho heide heis_das helf> henk> henne hersc hestr heul> \
        heut_mitt hidde hiebt hielt hinen hint_jede hlagg hlagh hlens hlfah hloes hndam hnolo hnrau hnver hoch> \
        hocha hofft hotte hour_are hrena hresb hrest hrgae hritt hsaeu htfah htsha huebs huele hueri hurns hwere \
        i_hear ibuse ichth icial idden iebke iebsf iebst iebt> iege> ienwo ierkr ilpro im_roll im_wert imatv immin \
        in_betr in_flam in_goer in_math in_ober in_ordn inala inde> inden inibu inisc inset inven ioren iring iron> \
        iseko issbr itgen itig> itpla ittee jahr_zuru jena> jogge kamin kann_es kensc keyho kfeue kids_and kleid \
        klett kmals knoed koen_vom kommi kost_die krain kram> kran> krufe ksam> kseit kstor kund_und kupf_im ladez \
        laeuc lagha lamme land_zu landk lanen lang> lars> larze laume lbare ldesc leade leafl legsc leic_verl lenbr \
        lensb lensc lerin lette leuch lfahr lief_auf lieg_an liehe liese life> lifts ligen lknoe ll_be llenb llueb \
        loche loess loge> logy> lone> loodl lorry lpenv lprog lstun ltbac ltpre luebu lwiw> lzueg lzug> maer_im \
        maeus mahnt mailp malig marat matve mbau> mbend mbenf mbled medai melkn mewhe mgeki mhaus minib missb \
        mit_gesc mit_lauf mita_von mitpl mkost mmhau mmitt molch monst morge mount mpoer mspan muend mues_bis muska \
        muss_kein nach_feie nach_lief nach_zwei nachh naec_stun nalam nana> nario nauso ncake ncert ncore ndamm \
        nderh ndesr ndkre ndmel ndrae ndroh ndsti neiss nelie nentg neten nflug nfund ngeku ngeze ngswa niaka nibus \
        nie_so niore nkens nkte> nkzug nleut nneli nnest nnwer noede noerg nolog nors> noth_and nove_die nquas nschw \
        nsehe nsetz nsorh nthie ntnah nutzu nvent nvere nverk nverl nwald nwass oberw ochan ockt> odenw odlig odule \
        oedel oeff_am oergl offt> ohnra okran olarz olie> ollow ollsc ology omewh omkos oned> onors onstr oodli \
        orenh orget ornqu orsic ortli ortsv ostel oterm othy> otor> otote oute> overe paar> panca pannw parie parki \
        part_habe pass_man patro penla penle penve pflau pickt pierk plat_geba pleas poert poke> polle pool> pper> \
        pplau puerh quast quer> raets raeu_die rahle rammt rance rantw rary> rast> rater rates rath_zimm ratho \
        rauc_zieh rbaut rbiet rbran rchin rcise rdank rdene real> reckl regun reift reige reisp renam renhe rennt \
        repar repo_that resbe resde reuzw rften rgaes rgani rgege rgele rgen> rgesc rgies rgiss rglar rgler rhall \
        rhaus rhers rhiel rholt rhosp rhund rief_die rienw rime> rios> rket> rkfeu rklei rkram rksam rksto rkunf \
        rmaeu rmlau rnqua rnste roes_im romko rossb roup> route rred> rruts rsery rsili rsteh rster rstur rtels \
        rtin> rtlic rtsvo ruars rufe> runs_unti rwied ryone rzell said_a said_noth sant> sbrau scha_auf schba schef \
        schi_mit schl_in scho_in scho_und schoc schos schot schr_und schu_die schun sden> seeuf sein_0 sekos sery> \
        sfest sfirm sgewi sging shelf sich_beim sie_am sind_und sind_zwei sire_und skat> skrim sledg sloch smeda \
        solar soll_fens somew somm_hat sonn_nach sorhe spie_die spue_sind spuer sschi ssloc sstur stair stan_seit \
        steg> stel> stoss stra> stre_uebe streu stsei suit> swage swimm szena t_worr table tack> tadtm taeus taffe \
        tag_frei tain> tairs tammh tank_expl tankz tback teher teich teil_der teine tele_nich terha terhe tersi \
        tfest the_brok the_depo the_mana the_othe the_yard thon> thuer tmark tmuse tnahm tneri tniss to_keep tokra \
        tole> toren tory> toter trade traet traeu trike trout truck tsel> tshal tsvor ttee> tuhlf twerb tzkos uarbe \
        uarst uast> uchsa uebsc uegel uehla ueler uendl uerhu uerin ufall ufreg ufwac ufzuh ugrif uhaen uhlfa \
        uhr_ange uhr_ist uhr_nach ukrai ulege um_und umig> ummi> umsc_mit umspa unche und_daue und_spra und_trot \
        ungsh ungsw unkte unner unte_aufs uplae uppen urgla urser usee> usgin uskat usmei utokr utzte utzun uzwor \
        verf_gege verie vers_bei vert> veryo vier_frei vom_glue von_frei von_vers vor_mein voran vors_fuer waer> \
        wand_im war_eing war_fehl ware_mit warfe warml wasn> wass_in wecke weckr wehre weit_fili weitr weltp werkf \
        wert_von wests wiche wiebk wimmi wine> wird_verl woch_hatt wohnr worry wortl wortr xerci ybera yhold zehnj \
        zelle zenar zufa_ist zufal zugri zuhae zuleg zum_sonn zuru_vor zwort =0,-1,0,2 <angl <blit <cybe <dess <gefl \
        <oran <spat <trei <tun> <uebu <veru <whit acher aecht affel angle anwo_soll arden auf_ihre blitz chlit cyber \
        das_leck das_tor dem_hoch der_meld der_rauc dersc die_hase ehlal ein_blit eine_uebu elnah eude> farb_und \
        feue_im gewae gger> glas_und hite> hlala hlitt hoch_erre hoste ich_um iseln ist_weit kene> kuec_von lalar \
        land_ist leck> lschu miles nach_zu ngler nich_gefu nwerk ohne_stro olche omben orang ossbr rauc_uebe rbrei \
        rech_von rerin rmiss saeu_in selna serwe silie spate sserw stue_die tatio teste the_rain the_stor tor_von \
        tote_fisc ulanc unbe_habe wacht wass_habe whit_van white zwei_jung =0,-1,1,-1 <alre <beam <begl <bene <budg \
        <busi <due> <form <rohb <wurd a_pens aatsa aber_so abest achla aehrl alpol alrea ammka anla_das antr_der \
        arkre at_seve atsan atsen barkr beim_muss betr_hatt budge busin chfor chlep chuls ctors dami_nich das_weih \
        daue_an der_inso der_spre dget> die_summ die_vere die_zuga dient ditor drit_uebe efing eins_und ekehr ensa> \
        eplat equal erate erben erufu erwal estba fael_gest folg_am for_my form> gekeh ginne hand_mit hat_uebe hbark \
        hbaue hford hinge hlepp hmern hulst i_shou ials> iefin illst inalp iness jahr_gese jetz_nur kauf> kehrt \
        kommu kruft late_on llier lpoli lread lstan lstar mensa mir_den mkapi mmkap moeg_die mona_ist munic nalpo \
        neun_proz nitte nstel ohbau ohne_auss ommun ordne orway otorw rator rdien rdner rede> remen riefi rohba \
        rufun rwalt rway> sanwa sched seit_sieb sie_uns sind_drei sines tills to_my torwa tsanw tsend udget uestb \
        ufung uhr_zeit ulsta und_bis und_krim ungsl uns_in uspec vere_war vers_werd veru_die walts ware_zuru wie_es \
        wird_gesc wurde zum_scha =0,-1,1,0 0_mont 0_per <abgu <absi <abwa <acke <ag> <ausr <bald <bat> <bete <bist \
        <body <brez <bril <cast <de> <ders <dikt <dink <dir> <ebit <effe <einw <erp> <expe <fahn <fand <fasc <fasn \
        <fein <flaw <geru <gewo <glae <grow <hail <ham> <heis <hing <husu <knit <konk <kuh> <luec <menz <muni <net> \
        <owed <owes <pach <poss <raab <ray> <reje <repu <rott <rueg <saet <sass <satz <sawm <se> <sowi <spir <spre \
        <subb <sust <tabl <thri <torn <tunn <umkr <unan <ungu <unre <vogt <wahr <wehe <went <x> <zieg <zwec a_two \
        aaba> ab_muss aben_erwa aber_nich aber_nur abgue abili abrik abwae achzu adtra aegen aelsc aessi aggli \
        agre_to ahrel ahrsc ailer ails> ainab aire> akers albsa alers alte_satz alueb am_tor an_bevo an_lief an_mit \
        ancer and_pays andli ange_eine angeg are_bril are_to arts> arzsa asia> asnac astin at_in ateme atie> ators \
        attfo auch_der auf_geld auf_ruec aufs_hat aufsc ausel ausg_nach ausru awar_noti awar_to awles awmil bbaut \
        bbie> beamt becam bei_im beleg belha bersc besc_an besc_in bevo_wir bewun bgehe bgest bgues bish_auft \
        bitt_muss blei_die books breze brik> brill bsatz bsten bwaer camp> casti cent_mehr cent_of chaet chase chasi \
        chauf chedu chill chlas chmie chron chtho chwun cipal cisio citor ckfor ckver cont_and cont_awar couri \
        dann_ist das_als das_amts das_auch das_mind dass_kein decis dem_dach dem_geba dem_kont dem_tor dem_vorj \
        den_eink den_mont dener depos der_baua der_begr der_fili der_haen der_vers derei derns desba dges> dics> \
        die_ab die_aufs die_diff die_foer die_kont die_kred die_nebe die_pale die_rout die_schi die_tour die_woch \
        diene dikti dings dinke dir_die dire_an distr dled> dopp_prei dort_wird drei_kilo dreis drit_akt drov_out \
        druc_neu ducer duld> duled eamte ebend ebit> ebran ebste ebuer ecame echts ecisi eckfo eckve edule eelan \
        effec efona eftau egara egene egist eheft ehrkr ein_eila ein_haen ein_halb ein_lief eine_absi eine_besc \
        eine_kund eine_prei einhe eink_der einwe eirs> eist> eject elalt elanc elang elhae eloch elped elsta emen> \
        emme> enbet enchr engi_are enmeh ents_werd entwu enue> enwer enzel eposi eputa erdac erdie erkri ernsw eros> \
        erred ersel ertri esber eseba esich essig esteh esti_valu estig estun esweh etto> etzla etzpu eubau eurbu \
        euro_weni euro_zahl evenu eword ewund excep ezeln fabri faels fahr_die fahr_und fami_the fasch fasna ferre \
        fest_zum feue_hat fices files find_im fine_0 fined flawl floss flown fonat for_six fort_and freel frei_seit \
        frid_and fstra ftaub fuer_fuen fuer_unse full> fverf gator gebli gege_der gege_ist geha_das gehae gehef \
        geku_weil geloc gene> gepla gera_nach gesc_sie gest_nach gewus gglin gilt_die growe gscha gsfir guida \
        gut_war gute_auft habe_eine habe_scho haetz hail> hasin hat_fuer hatt_am hatt_in haufe haul> haush hbesp \
        hedul heft_und hefte heinl heirs helpe herer herwi hille hired hmega hmege hmier hnisc hoef_habe hoehu hofst \
        hole_ihre hourl hrela hrkra hroni hster htage hthof hulde hund> husum hwund ialue ical> ich_so ich_wuer \
        icito idanc ided> iefta ierha iessl ieurb igato igner ihre_eige iktie illia in_janu in_letz in_rott inabi \
        inenb iners inerz inher innst ioned ionna ipal> irken isebu ist_inzw jahr_aus jahr_ich je_0 jecte jects \
        jema_dane joint kam_im kauf_wurd kein_davo kford klaeg klami klaus knit> komm_dann konku konte kthae ktier \
        kund_seit kurre labru lage_der lahm> laint lalte lang_mit last_week lattf lawle lbsat lead> leien leinh \
        letz_minu lhaen lialu liant lichs licit liebs lieg_und lines llian locht looki lorri los_0 lped> lscht ltene \
        luec_in lzpla m_told mach_es mach_wenn megar mehr_der meld_sich mench menku menze mich_vor mit_kuch mitg_die \
        mkrei mmune morg_ob mpwer munen muss_und nabil naire named nansw nate> nbaue nbett nches nchro ndges ndige \
        ndled ndlin ndry> nerze netto netzl neuba neue_stel ngekl ngsfi ngsge nheit nhofs nich_mal nich_uebe \
        nich_verg nicip nieru nker> nktha nkurr nlist nmehl nnair nnend nnstr nord> nordi nsber nspre nstes ntals \
        ntwue nur_wenn nzels nzier oduce oege> oehun offe_der ofstr ohne_nach olici olzpl omma> once_the onik> onkur \
        onnai oods> open_proc oppin ordic ordn_ist orers organ osit> ospek otype oundr ourie ourly owes> pach_fuer \
        pirit plan_der pply> pread prosp prue_eine pumpw putat pwerk quarz raaba racto racts raegl ragun rahm_wurd \
        rail> rare> ratie rbank rbund rdach rderb rdics reate rech_ist reela regis reibu rejec reput rerst reven \
        rezel rheit rilli rinst rives rkris rlaes rlief rmenc rnswe rospe rotte rower rrenz rselb rterl rtes> rtrie \
        ruec_zum ruhi_schl rundm rutsc rwise rzsan sagt_kein sagt_land sales sawmi sbaue schi_in schi_sie schl_ab \
        schlo sebue sech_bis seie_mit seie_nich sein_rahm seit_juni seit_neun selb_als serst serte setzl sferr sgeri \
        sich_fast sie_soga sind_bis sitz_mit six_mont so_etwa solic sowie spiri sprea sregi srues stain state stbau \
        stiga strec strib strit stro_fuer stue_sind subbi supp_cont susta swehr tadtr taina tanke tatem teiln telal \
        temen tend> tene> terly tform thaen that_they the_buye the_deci the_fami the_open the_sett therw they_told \
        thof> tigat tionn tlage tled> tmitt to_0 torn> trae_die tragu treat treck tsges ttela ttfor ttled tubes \
        tunne turn> twuer tzlad tzpun uarzs ubau> ubbie ubes> ucer> udit> udito ueckw uendu uenst ueros uerzt ueseb \
        uestu uetzp ufsch uidan uled> um_es umkr_von umkre ummen umpwe unans und_abge und_haen und_vers und_wir \
        unde_a undet undma undry ungso unici unkth unnel unrec uns_arbe unse_best unse_ofen upply urbue urke> urly> \
        usbau uschu usel> usrue usst> ustai usum> utati venue venza verbu verin verl_das vier_sped von_gera von_sech \
        vorer vorge vorla walte waltu ware_vom ware_zwei waru_ich week_late wehe> wehrk weit_die went> wer_frag \
        wer_hat werd_koen werd_soll werk_der whic_had wied_wir will_sich wir_lief wird_jede wise> with_an wless \
        wmill woch_und wrap> wunde wurd_ich wurd_im wurd_und xcept zels> zeug_die ziege ziell zinns zlade zleie \
        zplat zpunk zsand zum_dopp zum_mitt zum_prei zwei_ande zwei_leut =0,-1,1,1 <aeus <bele <bena <ehem <haul \
        <inha <oden <reas <soup abge_nach aedig aehne aeuss aired bald> bespr ckbli das_verf dem_neue eckbl ehema \
        eilig eitig ekam> emali ende_drei erurt eusse ftlic gegru gewor haedi hemal hers_aus hters infah inkel kblic \
        laere mmens mming most> nsive ntena oncer paire part_with rands rchen reaso rmenk rnhal rurte russ> rzeit \
        sens_an soup> soup_and tgeno the_foun the_gate the_mone tive> turnh urnha verk_die voll_nach von_wart \
        von_werd war_seit weit_gesp wied_ein zaehn zum_vier =0,-1,2,-2 <zusc aetig die_sie land_hat nterl staat \
        taats vor_zwei zusch =0,-1,2,-1 <admi <amts <anal <bid> <docu <gmbh <hamb <inso <inst <konz <mio> <rais \
        <summ <tend <zuli a_conf aben> abgen admi_has aemme agent agten ahnde akti_ist als_must ambur amte> analy \
        ange_vor as_they asing bank_und banke begru bgeno blei_bis ckzah cont_runs cumen das_wirt den_absc den_name \
        den_sitz der_akti der_daen der_fami der_fina der_frue die_abna die_abre die_gedu die_geru die_haup die_heut \
        die_mass die_mitt die_verg dies_mit dite> dner> docum durc_seit earni eckza edit> ehung ein_antr eine_fina \
        eistu eltig entur es_so euro_zu ferer fina_ist fonds gabes gagen gege_den geru_kg gese_vorg gest> gibt> \
        giste gmbh> guelt gulat hambu heine holt> ihre_ware im_vora im_werk inanc ingag inien insol inst> inst_of \
        inste ist_been ist_dami istun kauf_das kein_muss konze kund_zu kzahl lag_es last_steh lini_geku linie lvenz \
        ments mit_vorz mit_wirk mitt_den morn_over mues_die nach_uebe nach_unse nach_vier nalys nanci ndels nderu \
        ngage ngege nich_ange nsolv nzern nzig> ocume oeff_auft oices olume over_susp rache ratin rbuer rgeld rkrei \
        rzeic scha_lag sich_nich sites solve sory> stimm stren stue_in taet> tammk terle the_orde the_shar tinga \
        treng uelti ulato ulief um_eine umen> vere_als vers_mit verwa volum von_abge von_heut von_vier walt> \
        wart_von was_er werb> werd_der wir_seit wirk_von year_the zulie zur_hael =0,-1,2,0 0_in <asia <demn <enou \
        <hagg <inge <kreu <krum <lend <purc <quic a_seas aeus_sich affen agai_the ailed amtsg ange_der anzie befo_a \
        chnis ckly> confe cont_are deal_with debt> dem_uebl demna dere_lief deska die_krum dits> drei_lief ein_inge \
        elben enieu enoug ergel erms> ersee eskar expen faile genie guens haffe haggl hat_mit ickly igere inety \
        ingef itget kont_der krise krum_gurk krumm lagt> leut_bei lief_hole mit_dass mtsge nety> nich_gena nieur \
        nine_per ninet noch_zust nough only_one onzer orkas part_and pense purch quick rchas regu_has rrech rsee> \
        rumme seie_0 serem snach terms tgete they_rais tles> ttles uickl urcha ustim vesto vorka week_a xpens \
        zu_unte zusti zwoe_jahr =0,-1,3,-2 <lini <zahl answe chrei der_verg ellsc kapit konto lscha ngert raise \
        sells the_year =0,-1,3,-1 <cred adene credi das_land die_buer ernah ettbe rderu rnahm ttbew umme> wettb \
        =0,-1,4,-3 inbar reinb =0,-1,5,-4 ebern =0,-1,5,-3 <sein =0,0,-3,2 for_a =0,0,-3,3 <foto ertei =0,0,-2,1 \
        <miet <them eeds> gency habe_bis park> =0,0,-2,2 <abst <saeu alte> ammel der_miet digte erlas escht \
        fuer_alle huetz ist_gege laeu_seit ltet> nder> nntag on_the onnta says_the sind_scho sonnt to_the =0,0,-2,3 \
        <all> ein_gesc =0,0,-1,0 0_als <abwe <assi <beso <cake <cran <feed <gegl <grou <hack <heil <jaen <kaum <lenk \
        <meta <oben <resu <schi <vehi <whil a_cust a_frie achna agerl am_erst an_sech and_four assis atell behae \
        beko_eine best_aus bis_febr btisc buer_bis buett burge chwim das_gefu derst desk_is destb destr die_jaeh \
        die_kein drivi dunge durc_drei edene ehael ehicl ehten eibti ein_hoch ein_schr elart ellwe eltli endly enebe \
        enfei ented ently erall erhau erheb ertne erzte es_trot etall even_have fangs fbere frag_ich frisc gelo_ist \
        gummi habe_zwei heke> hicle hile> hlier hoch_auf htag> huepf hwimm iale> ibtis iendl im_juli in_kass issve \
        itsto jaenn kaum> koll_bei kshop kuche larti lekti lere> leut_habe links litte lking llwer lopfe ltlic lwert \
        metal mit_weis nach_weil ndly> neber nfeie niere nlauf ntly> ntry> nzukl ober> oeneb orksh passa plat_abge \
        post_mit rale> ratzt raus_und rche> reiti ressi rhoeh rkrat rksho rmenf rnier rzehn schr_info setti sind_in \
        spra_vom ssist taltu teams teils tein> tellw term_und the_best tober trale tstor turni uebe_das ufber \
        uhr_vor ulant ular> urger urnie uscha vehic vert_hatt vorg_die wachs while wied_da zelar zerkr zucke \
        zwei_fahr zwei_jede =0,0,-1,1 <alts <angr <bagg <baum <bisl <daem <dump <end> <erga <fact <ford <gath <gebe \
        <gesu <grab <hase <hint <jury <knet <lind <mask <mast <musi <mutm <nots <nurs <oste <pfla <pred <raci <rant \
        <rat> <riec <robo <secu <shit <spen <stut <taxp <teue <visi <webs <whic <wirf a_batt absta achme achsc achst \
        acist aerme aeusc ailwe albse alges alle_rech allee along alpfl altet altst am_steu amten an_dem anagi \
        and_was angre areho assli atist atore auhof aune> aus_drei autio aves> axpay barha begr_und bekla belo_to \
        berfa bespo betr_im bevo_der bisla bridg bseit bsite cauti chmes chrau chtss chwie cist> clear cost> cours \
        curit daemm das_ober das_ordn defek den_ehre den_fehl denal der_clip der_dreh der_geme der_lade der_ruec \
        der_staa der_stro der_wage derer die_akte die_diag die_glae die_jury die_neue die_oppo die_roes die_turn \
        digen doors dreh_die dsfir dumpe eader eaves ebel> eberf ebody ebsit ecaut echtl ecuri edsfi efekt efiel \
        efte> ehlba ehous ehtea ein_verf ein_vide eine_vert eklag emalt enall end_of endem entne er_selb erbae erbau \
        ergru erkab erlei ermei ernse eruch erwar erybo espot etabl etung eusch ewaes eworf expec ezuen fachm \
        fami_aus fende ferne ferns fest_schu flasc flat> foers forel frei_eine frei_zuga fturn full_of gasse gathe \
        geht_die gemal geruc gesp_das gezue golft gsamt gsfre hach> hade> halb_gesp hat_ihre hat_ist hat_kein \
        hatt_der hbarh hbesu hera_der hered heut_in hich> hilft hinw_nimm hitst hlbac hmess hnzur hraub hrere hstuh \
        hteam htsst hwieg ialve iedsf iener ifen> ihre_wohn ilft> ilig> ille> ilwec im_bus imeta in_ihre inks> \
        ins_ziel irft> islan isser jahr_als jahr_blei jahr_nich jury> kam_ohne kame_nich kenn_die khalt kita> \
        klin_seit kmalg kmalp kost_drei kott> kundi kunft laen_als lbach lbsei lches ldigu leads leani leis_im lftur \
        lgesc lieds lings lisch llage llee> llekt lmann lnahm lohnz lpert lpfle lsack ltsta lverb lwech mailw malge \
        malpf man_da maske massl mebod mehre meln> melt> mente metab minu_und mit_hund mitg_der mmelt mmend mment \
        mona_defe mped> mten> mular musik mutma nach_zwoe nagin nalle name> needs ngeri ngezu ngrei nich_scha nier> \
        noch_unte notst nseht nsors nstun ntare nteen ntgeg ntner nurse nzuru oerst ohnzu olftu ollek olper omebo \
        on_site oote> orell orgen orlie otstr ounta ourse pert> plane post_the preca predi pter> puren racis raufs \
        rbaen rbesp recau rech_kam redig rehou rentn rhebe riech rifte rige> ringt rkabe rlieg rmula rneut rnseh \
        robot rope> rsone rube> rueht rybod sagt_man sbeam schr_verl secur sehte sein_vert selb_schr selnd senfe \
        serau shits sie_gern sie_wart sind_im sind_schr sind_vor slang someb sonen spure sserr star_im steh_unte \
        stein sterb stolp stutt such_fuer sverd talk_on tank> tare> tate> tatis taxpa techu tergr tfael thamm \
        the_buil the_end tler> to_take tolpe traf> tsach tsstr tstad tstro ttgar tube> ture> turns tuttg uehlb uells \
        ufend ullin umped unft> unte_der unte_hat urity usbru usget usik> utmas uttga veryb vier_haen vor_0 vor_vier \
        vorg_hatt vorl_fest vorli waess wand> was_in websi wegs> weit_uebe wenn_es werd_bei which wie_man wirft \
        woch_vor xpaye xpect zahl_an zialv zum_naec zwei_mete =0,0,-1,2 adow> bach> chtli der_lind die_ankl erbes \
        erweg fire> garte ghts> gistr hungs ights it_like itrag ophen otest prote rotes tgege tstel wareh =0,0,0,-1 \
        <amon <bigg <eini <erbr <fast <fieb <indi <insa <kiel <novu <pall <reve <say> <tass <tast <tot> <wack <woan \
        a_comp abgez achin achza ackel ahrba alked allet altge among amtsz an_oppo anmae anzch asted atalo auch_mal \
        aus_ande bei_gesc below bert> betr_weit bgeba bgewi bigge bildl bitt_nich brueh chat> chena chmal chtem \
        chzah ckfra dem_urla dem_verk den_bonu der_bei der_netz der_stre der_verl die_raeu dorns dorte dreht dspit \
        eated eckfr egenf ehrzw eilba eine_klei eine_park eing_zwei ekran eliko elkan elow> eluef enend erane erhin \
        erord erst_hat erues es_aus ewoeh ezimm factu fahrb farm> find_ich flac_und fourt geber geko_hat genfa gespa \
        getr_eine gewoe gsbet gures helik hlsch hmal> hmelz holzl hould hrbah hrzwe htem> htzeh hzahl i_coul ich_ein \
        ich_jetz ich_kein iebte ihuet ikopt ilbah ildsp iley> im_spit insas intra ischl ist_mein itzli jetz_bin \
        jetz_die kalte katal kfrag klem_war kondi konst kopte ksbus lanma latsc lbahn lchen ldlic ldspi lief_die \
        lieg_die lihue likop lked> ltges lzlas mande mehrz mess> mich_in miley mong> mont_the mtsze mune> nanzc \
        ncing ndeln ndene nende nenn_die ngelt ngssa nich_vorg nmaes noch_gege novum nsass nstae ntlad ntrie nture \
        nzche oande oegen oepfe ollko olzla ondit orarb ormat othe_peop ought ourte ovum> palle pinne pitzl planm \
        portu prung raner reht> renge rette rgest rgung ringi rite> rksbu rnsta rschn rtige rzwec s_eine sacht sbahn \
        sbus> sche_eine seilb seit_mont shoul sich_und slich so_lang sprun staun supp_s talog tasse taste teran \
        terla than_a tlade toff> tragt trate trede treic tsch> tzehn tzlih ubrin udier umste unte_span urtee \
        verg_den vices voll> vom_betr von_hand wacke war_und was_sie weckh wilds wird_auf woand woehn write \
        wurd_getr zchef zlast zlihu znach zubri =0,0,0,1 0_pers <abbr <ablu <abof <abov <acto <aeff <aetz <air> \
        <airp <almu <altm <amba <ans> <anse <anst <aqua <area <arnd <art> <assu <atta <aufl <auwi <ayse <bauv <beat \
        <beck <begg <begu <bepf <beun <beze <bicy <bock <boee <born <boy> <bris <bunt <cabl <cafe <chf> <cine <conv \
        <cycl <danu <dari <deko <dera <dest <doll <domo <domp <duis <eckp <eind <elms <entd <epis <erda <erdg <erdu \
        <ergr <erto <erza <exhi <fath <flas <flie <floc <forg <frak <fury <gale <garr <gepi <gich <glov <gras <gren \
        <grub <gym> <haas <hald <hams <heav <hein <helf <heli <helm <hike <hist <hois <horn <hot> <hueg <humm <huts \
        <immo <inga <intr <jaeg <jane <jene <jens <johl <k> <kais <kehr <keyb <kies <kipp <klis <knei <knof <knot \
        <laer <laie <lege <lenz <lesu <libr <lohs <mart <meck <miri <moun <mudd <nauh <obda <oech <oeli <oezd <ohms \
        <ohrs <okaf <oppo <ostr <osyt <pant <payi <peal <pell <pfif <pfos <piec <pizz <ploe <poet <pool <posa <pour \
        <radf <radt <rans <ratt <rebu <rect <recy <reed <reel <rehe <rehs <rekt <rigg <rope <row> <rowi <rued <ruhr \
        <rush <ruth <saat <sahe <sand <sang <seed <shot <solc <spee <stot <stru <sude <suga <suhl <symb <tang <tesc \
        <tham <thic <thw> <ties <tobl <torf <touc <trif <trik <trun <tumu <turb <twen <tyin <tyre <uelz <uner <univ \
        <unkl <unue <upst <vali <vall <vet> <vitr <volk <voss <waff <watt <weav <wegr <whee <win> <wipf <zaeu <zgor \
        <zisc aase> aatho abbru abeld aberk abgek abget abil> ablud abofa above absen abwec abzus acces achda ache> \
        achhi achig achlo achma achpa achsi achtb achtf achtu actis acula aded> adepu adfah admil adors adtbe adtfe \
        adtin adtka adtma adtou advic aedie aefft aemmw aerch aerts aeune afete affic affne afoha afor> afsae ageba \
        ahen> ahlau ahlma ahndu ahnkr ahrbu aienb airpo aiser akfas alarb alde> aldra aleri alfen alid> alie> allas \
        alley almut altma altsl alver am_heut ambas amin> ampfe ampra amtsp anael anala ances andba andfr andid \
        andsg andwa anhal anist anseh ansom anspl antof antre anube aquar arade areal arell arga> arkbe armke armst \
        arndt arner arnsa arrau arred arse> artin artly aschb asere asgow ashue asili assum aste> asten aterg athof \
        atiea atske atsmi attac attav attle atweg atzkr atzpa atzun aubt> auchm auenh auerf auerk aufg_auf aufgi \
        aufme aufs_von aufta auhei aulie aumsc auptb aurat aurau ausbr ausko auto_der auto_ist autof auvor auwie \
        aver> avere avorg aying aysel bachp ball> balla bassa battl baum> baums bausc bauvo bben> bbruc bdach beams \
        beatm bedie bedru beggi begun beho_warn beiko beiss beko_man beldi bele_von beleu bells belon belte bendl \
        bepfl berho berre beru_der besc_der bettl bettw beunr bewaf bgetr bhaus bicyc bikes bilie bitio blami bler> \
        blude blueh bniss bockw boee> boesc bofal bolik bolzp bootr botic bove> brary brasi brist bsagt bschw bsend \
        bsfeu bunt> bwech cable cafet cakes cceed ceboa cente cepti chanz charr chaur chdac chee> cheit cherk cheuc \
        chgem chhil chige chkur chman chmop chnac chofe choll chpas chpat chreg chsic chsle chtbr chub> chuhw chutt \
        chwen chzig chzue cinem ckade ckagi ckend ckern ckges ckpun cksbu ckweg ckwur cling clip> clist clubh clubs \
        cont_will conve ctifi ctisi cula> dama_niem dampf danub darbe darin das_feue das_geba das_hier dball dclub \
        deanl dekor deleg dem_gros demir den_hund den_mann denap denes denfe depun der_an derai deram derik derzu \
        des_werk despo desve devol dfahr dfrau dgeho dgers dhove die_auto die_frei die_idee die_schw die_stim diebs \
        dkuec dlauf dleit dleri dlife dmeis dmill dollm domor dompl dorfe dorfl dors> drach dracu drand drat> drehl \
        drei_mens dsack dsbet dsges dstad dstra dtbet dtfes dtins dtkap dtmar dtour dtrai duisb dvice dwach eabba \
        eache eadmi eakfa earse eatme eaufk eausk eaver eavy> ebank ebelt eberi eberr eboar ebsta ebuil ecept echsl \
        echzi eckpu ecksb eckwe ecour ecove ectif ecycl ederi edete edgeh edger edier edige edlin edsbe eech> eeder \
        eedli eelch eenke eenth eeper eereg efaen efalt efft> efigh efloh efuge egaer egatt egeko eggin egoen egral \
        egran egun> ehear ehens eheri ehetz ehin> ehlag ehlan ehlei ehlgr ehlsa ehogs ehrfu ehse> ehwei eibad eichz \
        eift> eigeg eihei eihun eikom eimer ein_betr ein_foto ein_lage eindh eine_gefa eine_sitz eine_vera eine_verb \
        eins_0 eins_mit einsk einun einz> eipe> eissa eissc eitel eklae ekori ekse> ekter elch> elcha elcom eldea \
        eldeg eldie eldku eldsa eldst elec> elegi eleuc elige ellpl elmst elnd> elong eltam elwer emaue emica emier \
        emir> emise emmwo enabe enapf enarc enary enboo endat endcl endla endtr enfel enfen enflu enfzi engru enhue \
        enick enitz enkee enmee enmei enmus ennad ennba ennwo enrat enres ensto entde enth> entsz enzbr enzuc eodor \
        epapi epern epfla epink episo epsel eptio epunk er_enth eraer erail eramp erbac erdar erdev erdge erdun \
        erfei ergre erhet erhoc erhof erhol eria> erike erkar erkir erkl_und erkoh ermea ernde erner ernot eroha \
        erpas erpau erret errmu ersit ertoe erts> erueh erurs erwa_die erwas erwel erzae erzli esbei eschz esega \
        esenr esgru esige esor> espol espre esreg essau estak estau estei estiv estro estse esttu estub estur esurf \
        etain eterh eterw etest etiri etren etry> ettla ettwa etze> eugha eule> eulto eune> eunru eunze eved> ewaff \
        ewich exhib eyboa ezdem faced faerb fahr_nach fahrg fanze fathe fclub feldk fenmu ferdi ferka ferwe festa \
        feste festi feter ffic> ffsta fgebl fgekl fgibt fier> fiere fiffe fifty fight firef fkino fkrug flatt flauf \
        flock flohe flugb flugg flugh flugs flurs fmerk fohae footb forts foste frakt fruf> fsaec fssta fstau fstie \
        ftakt ftret ftstr ftzug fugee fully fury> fwand fzule galer gar_nich garro gatta gbetr geban geden gefas \
        gegoe gehet gehog geist gelwe gemau gendc gendt genic gepin gerfa germu gerno gest_wird getes getri \
        gewe_wurd gewic gewo_sind ggaes ggerf ghafe ghter ghtni ghty> gicht glase glasg glash gler> glove glueh \
        goenn golde golfc gorze gral> gras> gratw grows gsdam gsfes gshaf gskab gsstr gsunt gustu guten haase \
        hael_die halde halfe hamst hangs hank> hanzt harns hat_auch hat_dana hauli haura hbaer hbaeu hdach heavy \
        hebel heelc heep> heinz helm> helte hemic henbo hensc hensi heodo herka herzl hetze hetzt heuch hgeme hhilf \
        hibit hiesi higen higun hiker hirte histo hkurs hlafs hlanl hleit hlene hlgra hlose hlpar hlsae hlwag hmaen \
        hmeld hmigt hmopp hmsen hndun hneer hnehi hnjae hnkre hnte> hocho hochr hock> hogs> hohen hoist holle holte \
        hoppi hornb hotos hoven hown> hpast hpate hrbuc hrega hrenb hrenn hresr hrfue hrort hrzeh hscha hsich hsle> \
        hstun htbar htbri htnin huege huhwe hulkl humme huts> hutt> hwend hzig> hzueg ibad> ibers ibiti ibrar ichtb \
        ichze ickel icycl idige idigu ieabb iebsc iedsb ielst ierwe iesgr iesig ieved ifer> iffe> iffst ifier ifty> \
        iftzu igege igest ightn ighty iheit ihung ikali ikomm ikots illeu ilme> ilmte im_umkr imeri imke> immbe \
        immob immst in_duis inarr indho inema inenr inerl inga> ingae ingsu insae insel insha inshe inska integ \
        intru inung inzie inzuk iorin iousl ipfra irefi iriam irons irpor irrte irtee isbur ischu isend isens isode \
        ispra issar isseu isted istol istor istsa iterl itrin izeis izza> jaege jahr_des jahr_wird jahrb jahrz jane> \
        jenes jens> johlt jungs kaded kafor kagin kaise kampr kanae kandi karin karre kate> kbere keepe kehre kekse \
        kenfl kenhe kennb kennw ketin keybo kfast kgezo kiesg klei_ist klisc kneip knofi knot> kohlt komm_mit \
        komm_wir komm_woch koppl korie kots> kotta kran_der kranz krug> ksbur ksver ktepa kter> kuens kweg> kwurs \
        lachd ladep laedi laerc lafsa lageb laggr laien landf lands lanks lanla larbe larmk larms lasgo lashu latzp \
        laubt lauss lchai lcome ldean ldegr ldene lderi ldieb ldkue ldlif ldran ldsac ldstr leak> lefie lehr_vor \
        leihu leing lekte lelst lenz> lerie lesun leur> lfclu lgrab libra lief_von like_a likes lklas lksve llast \
        llels llend llere lley> llman llpla lmant lmte> lmut> locka lockt loded loen> lohen lohse lpark lsaec lstra \
        lstue ltamt lterh ltmar lton> ltsle lturr lubha lubs> luege lueht luehw lugbe lugga lugha lugsd lurst lussa \
        lwage lwerk maggr mante marga marti masc_mit mast> mbass mbere mboli meaus mecke meer> mehls mehr_kind meinu \
        menkl mens_kame mensg menst menti menzu merks merpa mestu mete> mete_in mical migt> mills miria mises mkett \
        mlauf mmber mmenk mmenz mmobi mmste mmten mmwol mopp> mpfer mplat mprad mpreh mrech msche mstei mster mstuf \
        mtspr muddy mult> mwoll nach_eing nach_hies nach_rech naele nalie namts napf> narch narra nauhe nbeam nboot \
        nbueh ndbal ndclu ndesb ndesv ndfra ndhov ndlau ndmei ndrat ndrei ndsge ndtra ndwac neere nehin neinf neipe \
        nema> nente nerlo nerwu neter nfeld nfens nfzig ngaer ngrup ngsha ngsst ngte> ngten nhuet niori nitz> njaeh \
        nkeep nkeln nkelt nkenf nklar nklei nkreu nkten nktep nkunf nmeer nmeis nmuse nnade nnbar nnspi nnspr nnter \
        nnwoe noch_imme nofi> norde nrat> nrest nrufe nruhi nsaet nsaeu nsel> nsgeb nshag nshei nskas nsom> nsore \
        nspla nstec nstos nstst ntagm ntdec ntegr ntela ntoff ntret ntrud ntsze nube> nwoer nzbru nzehn nzert nzieh \
        nzuck obdac obenr obera oberg oberl obili obler obot> oboti ocher ochof ochre ockad ockwu oded> odor> oelig \
        oenen oenit oent> oepse oestg oetry oezde ofahr ofall ofas> ofenm ohaeu ohlt> ohlte ohmae ohmse ohneh ohnte \
        ohnun ohrst ohse> oiste okafo olfcl olge> olik> olksv ollem ollma omagg ombe> omorg omrec onali oner> onver \
        ootbr ooten ootre opplu opter oranf ordst oreco orfes orfki orfkr orfla orgli orgte orier orike ormed ornbe \
        orone orsor ortve orwar orzel osaun osenh osger ospic ostpo ostra osyth otbri otics otren ottau ouldn ously \
        oven> oyed> paet> pannt panto parad parkb parkt partl paste payin peech pell> perrm pferd pferk pfert pfiff \
        pfost pfra> phens pice> piece piege piels pinke pisod pizza plaed play_the plode ploen poetr poned portv \
        posau postp pouri prad> prehe pross prue_den psel> pstai ptber pters ptet> pump_and pump_fuer put_it putzm \
        quit> rachi rachk rachn racul rader radfa radto raerz raeu_der rafan raffi rafoh raill rande randw ranfr \
        ranso rasil ratsk ratsm ratte ratwe raub> rbach rbeik rbine rbuch rdarb rderz rdevo rdges rdieb rdsta rdung \
        readm reakf rebui recep rech_dies rechs recou recov recyc reede reel> reenk refig refug regie rehea rehle \
        rehse reiba remie remis renab renbu renna renzb resor resre resur retch reter reue> reuz> rface rfeie rfes> \
        rfkin rfkru rflau rgab> rgeln rgelw rgera rgerv rgesa rgrei rgrup rgte> rherg rhetz rhoch rhof> riam> riftz \
        riges rigge rikot rine> rious risto rists rkarr rkber rked> rketi rkirs rkohl rlas> rleut rmeau rmena rmest \
        rmket rmstu rmuel rmuen rnbea rnden rndt> rner> rners rnot> rnsae rnten rohau rohma romag romre roner rort> \
        rott> royed rpass rpaus rport rrett rring rrmue rrte> rsati rschb rsen> rsity rstoe rteie rteng rtenh rtens \
        rtern rtoen rtver ruber rudel ruder ruedi ruent rufer ruhro ruht> rundr rursa rush> ruth> rwass rwelt rwirr \
        rzaeh rzele rzlic rzusa saath sachs sador sahen sang> sange satzu sauft saufw saune sbruc sbrun scha_um \
        schan schee scheu schl_aufg schmo schol schzu sdamp seedl segae seit_ist seler selt> senhi senho senme senre \
        sens> serle serre seufe sfeue sgefu sgela sgeld sgeta sgetr sgow> sgrub shade shage sheep sheim shown shuet \
        sich_fuer sierb sigke sind_betr sinns sity> skabe skell skopp sluft sode> sofas solch solde soll_sich soren \
        sorgl speec spice spieg spros ssado ssarb ssele ssenm ssern sseuf ssige ssigk ssluf sstra ssume sswoe stabi \
        staeh stakt stam_von stang stans stauf staur sterk stger sties stim_im stiva stler stoep stol> stolz stops \
        stott stpon stra_hat strac strau streg stret stroh stroy strud stsac sttur stun_die stun_laen sture stusb \
        such_zeug suden sugar suhl> sumed sungs sunte suppe surfa sverh swoer symbo syth> tabil tadtb tadti taehl \
        tahlm taker tale> talk> talki talts tamt> tankl tanst taufr taura taver tbar> tberu tbrid tbrie tcher tdeck \
        tecke teent teer> teers tegra teien tenar tened tengr tenhu tenme tensu tente tepap terbe terli term_nich \
        ternd terse testt tgeru theod thick thiel tiato ticeb tieab tier> tierw tiess tifie timmb tinse tirin tisin \
        tiste tival tkape tlake tlefi tleri tlerw tning tnis> toble toent toeps tofah tolen tolz> torik torme totte \
        touch tpone trach trafa traff tranc trant tras> tread trega treif treso tretc treut triko trine trohm tromr \
        troye tseit tskel tstra ttack ttauf ttave ttene ttenm ttlak ttlef tturm ttwae tuhlp tumul turbi turri tusbr \
        twaes twegs twent tying tyres tzamt tzkra tzlin tzpat tzug> uarel ubben ubhau uccee uched uchme uchpa uddy> \
        udenf uders uedig uege> uehe> uehlg uehte uehwe uelze uenha uent> uerba ueroh ueseg uessi uetzu ufael uferw \
        ufgek ufgib ufmer ufsst ufsti uftak uftre ufwan ufzul ugar> ugbet ugee> ugens uggae ughaf ughau ugsda uheim \
        uhigu uhlpa uhof> uhror uhwer uisbu ukleb ulaes uldn> ulkla ully> ulton umed> umult unbe_sind und_betr \
        und_gefr und_jetz unerw ungs> unit> unive unkla unruh unstr untai unueb unzeh upsta uptbe uptet urato uraum \
        urbin urfac urrin urstu urzen usenh usgeh uskop usly> ussau ustus utofa utzam uvora uwies valid valle \
        verb_bei verhe verkl verko vier_mens vitri volks vom_land vorso voss> wachm waert waffe waffn wahla waldr \
        wangs war_im watte weave wegek wegra wehrf wein> weisp welco welta wenty wer_es wheel wicke wieg> wies> \
        wildl wimms winns wipfr wird_erwa wirrt woeni woert wohnu writt xhibi xplod xtras yber> yboar yclin yclis \
        ymbol yres> ysel> zaeun zahl_den zahl_in zbrue zdemi zeisc zelec zert> zessa zeugh zgorz ziale zirk> zisch \
        zkrae zling zpatr zufae zukle zulae zweis zwoen =0,0,1,-2 <spar ever> ness> nich_das rgebe rlier =0,0,1,-1 \
        0_der 0_eroe 0_fahr 0_fixe 0_to <abne <altg <any> <anzu <bela <bila <came <clot <daen <data <daum <desi \
        <dick <eilm <endl <fond <froz <geke <guel <hahn <hebt <impo <inqu <inve <kann <kapi <klae <kons <krim <leve \
        <lice <lieb <manu <payr <pena <poln <prai <prof <prom <ques <rati <riva <ruts <salo <sent <staa <sum> <tagt \
        <tauc <toep <toma <undi <vorg <vorn <vorw a_pers abneh abre_fuer acco_to accor achfo acht_uhr admin adqua \
        aeger aenis aere> aessl agabe ahrte aked> ales> alle_sieb alunt amily amts_ein andze ange_koen anhae \
        ankl_gege ankwa anza_vorg are_stil are_unde arien asts> at_ten atent atsch auch_betr auch_das aufe> aufsp \
        aus_bish aweit ayrol bahn> bare> be_held beis_und benen bere_0 beri_von best_vert bgeha bgele bing> bis_mona \
        bnehm bore> buend bund_hat buss_von case> ccord chenv chint chite chlac choro chtsa chunt cksta cloth compl \
        conta daeni darum das_den das_mode data> daume deal> deli_to delsr dem_fami dem_hand den_betr den_ruec \
        der_bish der_groe der_kaem der_kauf der_wald derbe derge desig deski die_anza die_bund die_rein die_wart \
        dmail doing dquar dtrat dzeit eadqu eaked eant> eaper ebewe eckst eemen efehl eferk ehabt ehaen eihae eilmi \
        ein_und ein_werk eine_rund eine_woch eine_wurd elass eleit elf_mill elf_mona elsre enalt endel enera enisc \
        enmar ental ents_fael envor epfle eputz erbin ergsc erha_das erkau erleb ermoe ernbe ersic erst_im es_am \
        esign eskir essli essun estio etreu ewonn expe_a fasst ferke fgeho flegt for_four forma forme forti frist \
        from_a froze frue_hat fruec fspre ftige gdoin gege_des gehab gelas gelei gera> gera_das gerte gesc_hat gewon \
        gniss greem gsdie gszeu has_move has_not hatt_bere hausb headq heape hebt> heiss henam henvo herku heut_ist \
        heut_nich hicke hier_jede hinto hlach hloss hnis> hones horor how_many hrten hstab hunte i_sent ich_hatt \
        ichne ichni icken iebse ielha igert ihaen ikers ilmit im_steh imbin in_dene in_six indun ineha ingeh inget \
        inqui ist_es istri it_by it_in ivate klag_eine komm_verl kuen_bis kwage laes_die lauf_zwei leake licen liens \
        limbi lmitt lnisc logis lothi lotte lsreg ltig> lussp mach_die maer_die mains marie mass_daue mbing meant \
        mily> mit_herz mit_sofo moege mter> nach_jede nachi nachu name_verd nbeir ncent nche> ndisc ndmai ndzei \
        neral nersa ngdoi ngetr ngung nich_wer nkwag nmark noch_gesu noch_heut not_disc nquir nstim ntrat nvors \
        oehe> of_it offi_in ohne_antr olien ollam olnis on_day oncen ongdo ontai opawe opier oppo_lobt ormer ororg \
        ortig ossku ozen> part_als part_von pawei payro penal pielh polni prais profi proz_im quest quiry rativ \
        rber> rbind rchit rech_die reeme reits repl_unit rgsch rier> rkauf rlege rmati rmoeg rnbei rnte> roll> rolli \
        rongd ropaw rorge rossk rried rstel rters rtier rtig> rucke ruest rufen rukti rweig sagte salon samen sante \
        sausf schir schm_der schmi scho_kann sehr_gut sich_das sind_saem sind_seit sitz_auf skart skirc slief \
        so_weni sofo_wirk sons_kein ssers sspru stad_kuen stad_schr staf_will stic_ware stion stre_0 struk sunfa \
        taben tagab tagt> taken tandz tankw teil_die tells tents ternb the_cour the_nort tigen tings tlos> toepf \
        trato trukt uchst udio> uebe_jahr uebe_unse ueckf uergs uesti ufgeh ufspr ugesa uiry> und_zur undis uns_0 \
        urier uropa urren usspr utsch vate> verdi verg_die vermo vert_ende vice> von_dort von_frue wachu wants \
        was_das we_coul wer_die wer_vor werd_gebe werk_mit wir_im wird_der wird_noch wonne yroll zenz> zolla \
        zuna_nich zwei_haeu =0,0,1,0 <abfa <abve <adul <aggr <ahlh <allg <almo <amtl <anba <anbe <asmu <asts <auth \
        <badl <bake <bauu <beab <beau <befa <beif <bema <beur <bidd <bioh <bodi <boni <brib <bric <brix <buen <burh \
        <bust <buy> <cann <caus <corr <cott <cul> <curt <deca <denm <diak <divi <dosi <draf <duty <edit <eila <eisr \
        <emsl <epil <equa <erec <erpe <erri <esti <evas <excl <fits <fixi <fixp <flag <foli <fors <frae <gask <groc \
        <grus <gued <gutt <haep <hinh <hoff <holl <hude <illu <kalk <karo <klau <knal <kolb <krip <larg <latv <lawy \
        <limo <lobe <loka <lubl <merl <met> <misr <miti <movi <mvz> <neit <neuk <ngo> <nor> <nr> <oefe <ones <orte \
        <othe <owin <paya <paye <pies <plas <pled <pn> <pola <pols <prac <pris <prok <raid <rams <raw> <reme <remo \
        <reso <rete <rost <rueb <rura <sabb <sac> <saeg <saes <sati <seif <sepa <sida <side <sits <skov <sms> <spac \
        <spai <sque <stet <suin <tagu <taiw <tidi <tidy <tiny <trak <tras <tsch <tuge <tutt <umar <umbu <umga <unik \
        <unsc <usua <util <vale <valu <vane <vien <vorp <want <whos <wins <wonk <zins <zoel <zuri <zuwe <zype ab_die \
        abbat abelk abepl aber_fair aberi abfah abrun abver achan achha achsa achve actic adenf adher adlin adult \
        aegew aegun aelde aeppc aequa aetzw aftbe aftsp afver agens agern aggle agneh agnen agssu ahlho ahmea ahmle \
        ahmsw ahnbe ahnpa ahnt> aidin aight ainag aiwan akoni akteu akti_der aktor albea aldbe alerh alfwa alifi \
        alkul allat allga almos alonb alquo als_nach alsta alted altie alue> amed> amewo ammku amsch amtli anbau \
        ancia ancin andgr andmo ankre ankve anleg annot anspi ante> anzau anzin anzun arbe_sind arded aribo arkab \
        armt> arott artte aschs ascot asian asion asket aslie asmac asmus asta> astic astik aswer atchd atela atisf \
        attfi atvia atwoh atzie atzme auch_die auf_rech aufel aufg_der aufg_habe aufg_wenn aufve auler aumt> ausda \
        ausdu ausne ausqu autho auueb awyer ayabl badly baker banks bankv batic baufl bauue bbati beabs befah befas \
        befeh begi_die begi_mit begli beifa bekos belka bemae bener bepla berau berme berwa bery> betr_ihre beurk \
        bezog bfahr bgezo bidde bilzu bioho bistu blehr blems blue> bodie bolze bonit brace brack bravo bribe brich \
        brin> brix> bruen bsbet bstta burha bust> bverl bwass cade> canno ceiva cense cerie cerin cerne chanw chdog \
        chech chefr chepr chirr chisc chniv chran chsan chsmu chsst chtim chtma chtmi chtor chtre chtse chver cipan \
        ckelt ckenk ckley clusi compo conso corre cotto ctice ctive curem curta dakte dama> dankr das_noch das_verm \
        das_war dates dbesi dday> dders deadl deale deals dealt decad demo> den_halb den_kred denab dend> denge \
        denhe denis denma densq der_spor der_umba der_zusc dgeld dgrei dhers diako die_beka die_drei die_gesp \
        die_leut die_mark die_mir die_ster die_vorw dige> dily> ditat divid dlera dline dmoth donal dosie draft \
        dsaet dstun dsver dult> durc_hatt duty> dwaes eabsi eadli ealer eals> ealt> easin eberz ebleh eboot ecade \
        echis echss eckun ectiv edeck edges edigu edita edito edits edroh efkop efred egena egenh egeru egewe egges \
        ehaer ehage ehlha ehltr ehmst ehmt> ehnep ehrsv eifal eifli eikar eilan eiler ein_anon ein_vorl eine_geld \
        eineh eing_und einwa eisli eisre eitfe eitgl eitpl eitze eivab eken> eklat ektem ektve elage elde> eldsc \
        eldwa elist elsch emael emaen emahn emark ememb emerf emers emnac emnae emove empor emsla enanc enbuc ended \
        endst eneid enewe enfab enfer enise enkam enkap enkri enna> ensbe ensee ensie ensiv ensqu entua entun entwa \
        entwi enueg enzab enzau enzpf enzus epaid epara epfae epfer epilo eppch epper eptur erals eralu eranl eranz \
        erari erau> erbek erect erens erfac erfam erfir erfun erilv erkba erle> erle_ein erly> ermau erned ernei \
        erpar erpel erre> errn> ertec ertes erwac es_zu esenk eseze esold estat este> estme etakt etent etete etiti \
        etkos etly> ettet euerf euerl euest euger euggu eugun eukun eumsn eurku euro_sagt euro_verh euzga euzvi \
        evasi ewsle exclu facha fachh facti faend falli farme faule fect> fecti fehl> fensi ferei festg festm fgebr \
        fgelo firm_nich fits> fixin fixpr fkopf flag> fler> folgr folie footn forst four_days fraes fraud freda \
        frei_ist frisi friss fsges fszen ftbef ftspr fuen_ange fuer_in fuer_morg fvert fway> gabep gaeu> gaske \
        gebe_kein geboo gedec gedro gehag gelau geldw geleg gemah genhe genka gent> gepfa geren gesen ggesp ggled \
        gguts ghtin glasl glasm glasw gled> gnehm gnen> goods gpass grant gree> greic groce gruss gsber gserg gsger \
        gsobe gsopt gssum gszie gtlan gueda gulae gutte habe_heut habe_so haepp haert haftb hahn> halfw hand_from \
        hanwa has_neve hatzm hausd hausn hbare hdog> hebew hechi hefre heina heint heken henbu hepru hernd herrn \
        hers> hheld hiebl hies> high> hinha hinni hippi hirrp hisch hisee hlass hlhau hlhor hmean hmenf hmerl hmleg \
        hmste hmswe hnbes hndet hnepu hnive hnjah hnpas hoch_und hoffn holes holla holzp hops> horit horn> hosen \
        host> howro hresv hrill hrrad hrsve hrte> hsani hsmus hsste hstat htime hting htmac htmit htor> htrag htrec \
        htsae htser hude> hulds hvers iakon iant> iberu ibery ibor> icens ich_moec idama idday idder idend idily \
        iding ieble iefko ienna iensa ientu ieran ierfa ierge ierre ietko ietly ieur> ifall ifens iflic igenk ighti \
        ihre_vert ikart ikati iklin ilant ilcht illsc illus ilog> ilver ilzul im_verb imate immha immte imona impou \
        in_full in_hamb in_vier inage inalb ingis ingsf ingsg inker inlis innin inso_ange insza inte> inuin inwae \
        iohof ionae ipant ippin iritu irmat irrpa ischd ischn isees isfac islic isory isreg isrep istum italq itfen \
        itges itgle ithhe itinh itmen ittch ittig ituel itzeu ivabl ivatw ivide ivity iwan> ixing ixpre judge kable \
        kages kale> kalku kam_es karot kart_hat katio kaufv kbank kley> knall kolbr konie kovlu krede kripo kstan \
        ktem> kteur ktik> ktlag ktore ktrik ktrop ktur> ktver kulat kuris laer> lag_im lahml lansp lanti lantr large \
        lasli lasma lasti laswe latvi latzi laudi lawye lbeam lbrin lchto ldbes ldena lders ldsve ldwae leasi leihe \
        lems> leppe lerab lerho lesal lesez lfway lgaeu lgrei lhorn liert lifik limon lkana lkula llabr llati llets \
        llgae llner llout llust lment lmost loben lonbe lout> lowes lowne lquot lschw lsory lstaa lstre lted> lteta \
        lties ltigk lubli lund> lussk lussv lustr lverp lzpre lzuli maeld mahnb mahne maint mally man_darf marib \
        mark> marka marmt masco mated mato> mausq mbuch medie medit meger merei merfa merfe merle merli mgang mgese \
        mgezo midda mierg mietk mill_with minal minli misie misre mitin mitme mkund mlegt mmerf mmhaf mmitm mmkun \
        mmter mmuna mnach mnaec mnetz mona_lang mona_nich monad monas mothe movin mpone mpora mpoun mpuls mschn \
        mslan msnum mswei munal musse mutun nach_hamb nach_sagt nachl naden naere nage> nahms nalbe nald> nalen \
        nalti nalty nasti natel nbauf nbeda nbera nbesc nbuch nceri ncern ncher nchti ncial ndeng nderg ndgre nditi \
        ndmot nebe_dem nehal nehms nehmt neige neith neput nerse neuku newed newsl nfabr nfert ngeld ngent ngese \
        ngisc ngpas ngser ngsob ngsop nguel nich_fuer nich_im nie_stat nikli nise> nitae nittc njahr nkamm nkapi \
        nkere nkred nkris nkund nkver nlege nleih nlief nnot> noch_auf npast nsee> nsend nsied nsquo nstet nstud \
        nsure nszah nteri nterp ntren ntual ntunn ntwar nuegt nuing nusma nverb nwaen nymis nzabs nzaud nzauf nzess \
        nziel nzinv nzpfl nzune nzusc obefa obilz oblem oceed oceri ocure odies oede> oefe> oefen oelln offe_seie \
        offnu ofit> ogtla ohof> oiced ointe okale okuri oland olbri olesa olgre ollou olstr olzen omato omnet omobi \
        ompon ompul onade onaer onast onbed onenh onges onie> onita onky> onymi onzes ootet ootno oplae orary oreme \
        orgeh orgez ority orlau orpru orrec orrie orstb orten orth> ortie ortiu orwue osier ostca ostoc otmar otnot \
        otten otton ottwe oundi oving ovisi ovlun owers owest owie> ownes owroo ozens pace> pain> panne pants parti \
        pasta payab pchen peare permi perre pfere phies pierr pilog pitz> plast plaud pledg polan polst porar postc \
        potma ppche pract praeg praeq priso probl procu proed proku ptur> pulso pzige quals queez rackl radhe radin \
        raegu raequ rafve ragne ragss rahm_mit raidi raigh raina rakto ralst ralun ramew ramsc rana> ranla ranza \
        raris rats> raud> raumt rausf ravo> rbeko rbern rbstt rchei rderg rdet> rdic> rech_uebe reifl reiha reisc \
        reisl rektv remar remem remov resol ressu resve reues reuzg reuzv rfach rfahn rfami rferi rfirm rfund rgeht \
        rgeri rgezo rgins rhan> riber ribor rieft rilve ripo> risie rison risst ritti ritue rkabl rkban rktla rlor> \
        rmall rmaus rmers rminl rmits rmutu rneig rnusm robef roble rocee rocer rocur roede rofit rokur rollo romne \
        ronge rophi ropla rorde rosto roten rottw roubl rovis rpel> rradh rrect rrpar rsenk rsver rtain rtech rteik \
        rteli rtici rties rtigs rtium rtter rtuga ruenn rufle ruhte rund_und runn> rural rvera rverk rvorg rwach \
        rwerb rwirb rwirk rwuer rzug> sabba sachv saege saess sagt_er sagt_es saler sasse satis sbere sberg schde \
        schep scher scho_aufg schst scot> sdaue sdurc sees> seife seits selb_am selb_tag senkt senku separ serkl \
        seror sezei sfact sfond sgebo sgebr sgere shipp shops showr sian> sidam sided sider sieb_habe siede siera \
        sitz_die sivit skets skovl slett slown smach smaes smuss smust sneub snumm sober sopti space spain spens \
        spotm sproe squee srege srepo sserg ssero ssumm staem stalm stanc stbet stcar stenz sterf stets stgen \
        stil_be stil_vere stima stmet strai sttag stuft stum> stumm suing surer sverm sweri szent sziel taemm taiwa \
        takti taler talme talqu tance tandg tarts tartt tbefe tcard tchdo teika telis tenan tenkr tenti tenzu terar \
        terau terem terfi teril terpa testa tetak tets> tfens tfind tgesu tgetr tglei the_quot thhel thinn thori \
        thril tice> ticip tidil tidy> tiers tigst tilit timat timmh tinha tiny> tisfa tium> tland tlast toch_ab \
        tomob tradi trafv tragn traig trakt trana trech tren> tromn trong tropl troub tsaet tserk tspru tstum ttagu \
        ttche tteng ttenk ttfin ttig> ttlin tton> ttwei tuall tuft> tugal tugen tumme tuttl tverk tvia> twarn tweil \
        twohn tzerv tzeug tzher tzier tzmei tzter ualif uals> uarti uary> uchsm udge> udits uebe_ihre ueckg uecku \
        ueda> ueeze uehlh uenen uenn> uerch uerfa uerlo uernv ufeln ufern uflae ufler ufver ugabe ugal> uggut uhten \
        uietl ukund ulaer ulden uldet uldsv uler> ulsor umarm umbuc umgan umgez umsnu unale unces uncht und_als \
        und_rech und_unte undsa unehm ungek ungse ungue unikl unst> unte_um uplan upten ural> urche ureme urers \
        urhan urich urtai us_on usdau usdur usivi usmae usneu usqua ussko ussve ustra usual uthor utili utomo utted \
        uttli utung uuebe uwend uyers uzgan uzvie vable vale> value vane> vasio vatwo venz> venzv verau verb_schr \
        verbi verg_ausg verzi vienn viser vites vity> vlund vogtl vom_best vorl_verw vorpr vorwu voted waldb warde \
        wart_und weier weitp werbs werin werkb west> whose will_die wins> wist> withh wness wonky wroom wslet \
        wurd_sie wurd_unse wyer> xclus xing> xprei yable ymisi ypern zabsi zahnp zaudi zaufs zeitf zeitg zeitz zens> \
        zenza zenzp zenzv zeptu zerve zesse zessi zeugg zeugu zgang zhers zinke zinsz zmeis zoell zpfli zprei zugab \
        zuneh zuric zuwen zvert zvier zweie zwert zwist zyper =0,0,2,-2 <late <more arum> ausg_der besta die_lini \
        eidet ereic erfol getra idet> ist_das more> raeu_von rfolg staet tsche vorn> we_have will_be =0,0,2,-1 <answ \
        <get> <lize abspr aeubi and_i arnin best_eine biger bspra came> chain chkei das_hat discl eholt elte> eubig \
        euro_die for_admi fris_von gehol geme_war gener glaeu hkeit ichke irkun isclo ites> izenz laeub lichk lizen \
        lobt_dass nhaen rein_und rgese sclos tende ubige we_are weis_niem wirku =0,0,3,-3 enger gabe> gert> \
        =0,0,3,-2 <seie chied die_staa seien tione verg_der =0,0,4,-4 pruef =0,0,7,-7 ines> =0,1,-3,1 <up> =0,1,-3,2 \
        seit_der site> with> =0,1,-2,0 <unve ckte> gehoe ietet schl_im unver vert_sind =0,1,-2,1 <lock <thre besuc \
        euro_der frei_die hat_seit liede ntag> nthal press ridge schwi serer thalt up_the versp werd_in =0,1,-2,2 \
        <aben die_unte ringe uette um_vier =0,1,-1,-1 <blat <disa <hard <heru <impr <made <mind <page <stoc <trac \
        <wein actua aeltl apped appen aroun arzt> ashes auf_mein ausfa ausha ctual dem_upda der_ist die_bedi \
        die_fach eine_stic emium endar ende_wurd ersa_soll erset ffnet figu_cove final find_die firm_0 foto_fuer \
        furt> furth gain> ganz_gros gebr_anla gefa_und gefah geme_ist grau> groes gszei hard> has_anyo hiess housa \
        hwage hwebt ich_mit ich_weis iecht iesst im_hint ist_von iterf kost_ein kund_der lasts lenda letzu lger> \
        llet> ltbau lussr mach_foto made> matte mehr_die miss_a mit_nach nensc ngesp nterg nur_zwei olida opfen \
        ousan raph> rappe remiu rness roess rsetz rther rung> shes> ssrec stech stems stil_in stisc swahl tag_im \
        tersa the_cloc the_draw the_figu the_hour the_name then_i thous tual> und_um ungsv urthe usand ussre \
        vera_die vom_holz von_gab waer_ich ware_zu was_on webt> week_of wenn_s zwoe_euro =0,1,-1,0 0_das 0_eine \
        0_fran <acro <aehn <akku <anwe <bean <beig <benu <berr <biss <blau <blin <blos <brid <broe <cale <cfo> <coff \
        <dach <don> <dram <e> <each <erne <ersp <espr <fear <fill <grea <grid <hepa <hies <hubk <indu <ital <jib> \
        <kopf <kreb <lego <logg <loop <pfan <phil <quel <resp <ruf> <scra <sess <sour <stae <tabe <toda <twic <ulm> \
        <wegz <wut> <yet> <zerk <zuck <zuvo <zuza ab_dem aber_es aber_man acros ader> aehlk aehnl aele> aemt> \
        ago_and ailur aims> akku> aler> alien als_das am_auto an_ihre an_im and_aske andpu anfah anfr_mit ange_von \
        anges anla_mit anwes arbe_unte are_the arkei arueb aseln astke atiti auch_ohne auers auffa aupt> ausf_fuer \
        ausgr autei auto> axis> baby> bahn_beha barke beim_disc beim_stro benut bere> berri beson best_was betr_wie \
        bike> binn_stun bis_dahi bits> bkett blau> bloss bmast broet but_my calen came_in cars_and chaem char_die \
        cheib chgeg chmer chrot chsch chsja chubm cles> coffe crapp cross da_mit dann_das darue das_nimm das_nur \
        das_pass das_vorg dass_wir den_drit dene> densa der_brue der_jung der_kuch der_magi der_ober der_tech desge \
        dgmen die_besc die_frue die_kist die_luec dienu dingt disco don_t dpump drama drit_mal dustr echsj echze \
        ederg efste efuel egert egess ehlko ehrbe ehrst eich> eichb ein_geru ein_glas ein_guta ein_mode ein_post \
        ein_wohn einan eine_drit eine_pfle eine_tran eing_sie eingr einla eites eitli elese elkla ells> elnus emess \
        emmt> engi_arri engli enkze ensat ensup enung eoper epati er_die erans erers ergae ergem erlic erneu errie \
        ersag erumf es_an eseru esger eshee esso> estop estst etche eundl euro_beit ewoll ezeit ezoeg fail_the failu \
        fakti fears field fisch fonis four_mont free> frue_eine ftel> fuer_sich fzug> geges gegri geles gelt_als \
        gemes genut geope gera_und gere_werd gesc_drei gewol gewu_und gewue gezoe gged> glas> gment gnahm grauh \
        great green grid> griff gszus hab_im habe_als had_no haemt haeuf handb handp hasel hbett heets heibe hepat \
        herau herum hgege high_reco hilos hlerh hlkon hmerz hochb hofer hrott hsjae hubke hubma i_orde i_woul \
        ich_ihn ich_wied ich_will ichba iches icing icles ieger ield> ienun iere> ikel> illim iloso ilure im_ange \
        im_augu im_kast im_konf imesh impft in_an in_stad inand indus infac info_die inlas inus> ischt iscou ist_er \
        it_is it_the itali itchi itel> itens itis> itlic jahr_rech je_nach judgm kame_vier kell_der kist_von klar> \
        kocht kompr konde kopie kost_0 kratz krebs krufa ktris kuen_auch kund_mit kund_von kzeit lack> laims laine \
        last_year laute lear> lego> lehrb lehrs lerfa lerha leut_mit lgeop lieg_vor lieg_zwis liene lifte like> \
        limet lklag lkont llers llime lnuss loese loop> losop lude> lungn lure> lussl mages magi_hat maini mal_die \
        mal_mein man_so mass> mastk masts mehr_ab mehr_zu mein_adre melkl menbr merze meshe minus mir_die misti \
        mit_dies mmenb mmerz mmist mode_aus mona_spae monda mont_von monti mpft> mpte> muetz nach_mitt nach_wurd \
        naeht nande ndar> ndens ndesd ndesg ndpum ndust nebe_mir nfach nftel ngnah nich_ein nie_gese nkzei nsato \
        nschr nschu nsgel nsupp ntoau nuss> nvers nwese oausz ob_ich ober_hat obere obwo_der ochbe ocker oday> oeger \
        oesse oetch of_in ofer> offee olgeo onday onden onisc onsti ontie ontoa ophy> opie> orage orgef orin> orsah \
        osoph ossem ource packe park_in patit pendi philo piche plerf ppeal prici prod_der prue_mit pumpt quell \
        racke raft> rama> ranst rauho rces> rebs> rech_das reib> reize rere> restb rgaen rglic rgrun rhaup ricin \
        riss_in rkeit rkten rlade roetc rosse rsagt rsah> rstic rtret rufak rumfr rzens sachg sche_und schi_ist \
        schl_zu schr_das schr_der scoun scrap sehe_dass sein_die seit_ihre sell> selnu sers> serum sgrab sie_selb \
        sjaeh so_gewo so_schn soga_die soll_den sophy sourc spae_lag spot> spres ssem> ssgae sswor staub stent stick \
        stier stim_die stket stora ststa stste tage_die talie tele_der tests the_new the_serv think tickt tile> \
        timet tisti titis tkett toaus today tor_der torag tprei trisc tstap tuer> twice two_of tztes ubket ubmas \
        udgme uebe_fuer uehlr uellu uersc uese> uetze ufig> ufzug uhofe ulich ummis umpte umzu_von und_bitt und_drei \
        und_gesa und_soga und_zeig undli ungna unsi_ist untry urces usgra uszue uvor> uzahl verar verbo vers_0 \
        vert_stan verta voll_war vorsa war_bis warm> warn_vor was_im wass_aus weit_nich wenn_ich wer_nach wette \
        wher_the wice> wied_die wir_uebe wird_ab woch_in woll_das wucht wuerz zeit_zwei zelne zensg zent_zu zoege \
        zten> ztes> zu_erre zu_weni zum_drit zum_mona zuru_der zuvor zuzah zwei_ange zwei_nach =0,1,-1,1 <affe <fisc \
        <hera <ins> <kita <like <tat> adver agnos berka crew> desbe diagn dvert eine_verg erzus esbea felde flanz \
        geka_und gewa_hat iagno jahr_eine kein_wurd kopi_der lasch latt> leser lief> mona_eine need_a pflan resse \
        rstat siere sinc_last sors> sstre tatte terve the_next uetzt und_0 unse_lese very> vom_0 waerm week_and \
        weil_das =0,1,0,-2 <both als_0 deln> ehobe enigs gepru koen_sich laert look_at musst nigst ssung um_acht \
        verae wasch zahl> zuges =0,1,0,-1 0_and 0_fili 0_firm 0_noch 0_schl <abho <abko <abzi <aerz <agni <alpi \
        <away <baro <blec <chee <cloc <co> <dell <dent <desw <diff <disc <doer <dubl <dueb <ecke <eish <eiss <elis \
        <elke <exce <fach <fitt <fluc <fres <fues <fuss <gena <gets <halt <happ <held <here <hi> <high <hohl <hueh \
        <kabi <kael <kalt <karf <kili <kiss <klap <kond <laed <lite <ma> <main <mitb <moin <moru <naem <ok> <opa> \
        <prov <quie <reta <rohm <rohr <ruck <salm <set> <simi <skep <spin <stic <tats <timo <too> <trus <umst <unsi \
        <waen <wave <whol <wohe <your <zirb a_plan a_riva a_secu a_supp a_word aber_unte abgeb abhol abine abkoc \
        abors abzie ackun ackup ading aechl aemli afie> aftfa agnie ahmes ahnun alle_schi almon alpi_0 alpin \
        als_eige am_aben am_morg am_rand an_drei an_zwei and_she and_some andl> ange_auf angeh anlag antor apete \
        appar arant arche are_unaf arfre arktp arock artog arztp asset asspl assun at_four ately atenb atsae auffi \
        aufpr augt> aus_hoch ausl_ist away> axen> backu barin baroc befo_i beho_der beisp beka_ich belag bendb bendk \
        bepro besi_soll best_der best_war best_werd bete_kein bete_zum binde binen bkoch bors> brei> brin_im brote \
        bscha buch> buil_a bzieh call_and chaec chbet cheer chem> chens cheru chhau chirm chlec chmas chpla chtzi \
        chuer chues chwag chwar ckbek ckorg ckup> clock curre dank_scho dann_von daru_eine das_labo das_mit das_stan \
        das_trin das_wir dass_das davo_zwei day_with dbar> dbrot delle dem_geme dem_hinw dem_mitt dem_prog dem_was \
        den_dien den_erst den_rega dente der_auft der_date der_druc der_halt der_hint der_regi derba dersp desla \
        diate die_bril die_fues die_gege die_gera die_klag die_komm die_ruec die_such die_tass die_tech diffe dions \
        dkass down_the drige dstue dubli duct> duebe eadin eche> echli eckbe ecke_der edakt edrig efahr efeln ehent \
        ehner eifel eigli eilna eime> eimt> ein_ande ein_eine ein_gera eine_dich eine_frei eine_holz eine_prob \
        eine_samm eine_zett einri eisge eisha eispi eklap elf_tage elfal elise elke> elste eltea elves emlic empfe \
        enban endbr endka enigi enkas ennum enpro enwec eplae eptis eraen erdre erfu_es erful erkei ermen erst_war \
        es_bei es_gab es_zwei esaug eschm espar esse_von esweg eszka ever_and ewert ewies ewink exist fach> fall_das \
        fand> feife fest_die ffnun fiebe figur five_star fleis flie_raus fmass fnung fprei frau_schw frei_nach fresh \
        frue_und ftfah fuen_stoc fuess galen garan gefie gekos geld_zuru gelha gelst genma geoe_der gesa_von gesau \
        gesu_hat gewie give> glei_mit gnies hab_s habe_am haech hagel hart> hasn_t hat_aber hat_beim hat_gena \
        hat_nie haus_aus have_t hbari heers helve heut> heut_steh hgebo hhaus hiefe hiene hird> hlech hlte> hmasc \
        hmest hmilc hngeb hochh hochs hoerg hof_in hohl> hose> hotl_von hows> hplat hrugg htend htzig huehn huess \
        hwarz hwer> i_can i_carr i_leav iatel ich_mir ich_nur ich_selb iedri ieszk ifelt igenm igin> iglin ihr_die \
        ilar> ilian ilnah im_lauf im_urla iment imila immed in_gros in_sein inare inere inkt> inkwa inric ipps> \
        irchp is_look isges ishal ispie issta ist_bis ist_dann ist_gut ist_weg it_now itags itert ithdr ivery izier \
        ja_ich jahr_lies jede_donn jema_ob kabin kaelt karfr kbeko keime keimt kein_einz kell_die kenha kenka kepti \
        kilia kind_peop kind_werd kirch kisse kochg korge ktpla kund_die kund_habe kwass laed_0 lanze lassp later \
        lauf_des leav_at lebe_das lecht legek leide leisc lemme lian> link> lise> liter llstr lmasc lmone lobte \
        lovel ltean lturt luch> lves> lzofe man_hat man_mit mark_oeff masst maus> me_by mehr_benu meide mein_nach \
        mein_tick meis_in mens_lieg mens_sind merer mesto mgeba milar minde mit_fuen mlich mmedi moin> monel morun \
        mpfeh muss_mit nach_abge nach_absp nach_gest naeml namen nare> nauff nbank nbrot ndbar ndbro nderb nderk \
        ndesl ndkas neer> nere> nfael nfter ngeba ngebi nich_gebr nich_noet nich_stat niedr niers niesz nige> nigin \
        nkass nkenk nkwas no_long nrich nsich nthae ntori nwech nzen> nzept obte> obung ochha ochsc ockor oder_nur \
        oeff_warn oemt> oenne oerge ohmil ohnge ohntu olger on_call onste onzep orked orung ountr ourer ovely owed> \
        packu paete pati_ist peak> pete> pfehl pfeif piel> play> plitt porti ppara praxe probu prog_fuer ptisc quiet \
        raend raeus raftf randl raxen rbesi rbox> rchpl readi rech_war reckt redak reen> reets reifa rein_die remse \
        resh> resum retai rfrei rful> rgebl rhang rinkw ritin rkeim rktpl rmeid rneue robun rocko roemt rohmi rrent \
        rries rsieg rtage rtipp rtogr rtrau rugge rust> rztpr s_ihm sade> saech sagt_die said_its salmo sass_noch \
        saugt scan> schmu schn_sind scho_mal sdate sdien sech_uhr secu_rese sehe_ich sei_in seit_mitt seit_sech \
        selb_mit sendu senwe sette shelv ship> shows sie_brin sie_die sie_soll simil sitz_am skept skunf slos> smile \
        so_i so_war soll_sofo ssenw ssett sspli sstec star_for stat_in sted> steh_ich steh_noch stich stra_ist stroe \
        stun_nach swege szka> taett taile tapet tatsa tbau> teanl teigl tely> tenba ternv test_bei thael the_extr \
        the_fitt the_invo thei_data ther_is thir_time third ticke timo> tipps tnumm tockt tplae tprax troem trust \
        tsaec tufe> tures turti udeln uebe_ich uebe_mit uebel ufmas ufpre ugged uhr_das uhr_nich uiet> und_beka \
        und_meld und_vier undst unse_schi unsic ures> urtip usfal usger uskun verb_soll verk_wurd verl_und vero_die \
        vero_in verp_am vers_von versu verzu viere von_dama war_auch war_hat warn_fuer was_die week_for weife \
        weih_hat weil_der weil_die weil_er weine weis_jema weni_nach who_had whole wie_vor wied_am winkt wir_soll \
        withd woch_im woher wohng wort_the xisti zehnt zige> zirbe zofen ztpra zum_frue zur_ruec zuru_nach zweif \
        =0,1,0,0 0_punk 0_sind 0_verg <abfl <abfu <able <abri <achs <actu <adva <agru <akko <al> <anri <ansi <anve \
        <appa <appe <arth <arzn <asks <assa <au> <aufp <ausc <batc <bauw <bear <bech <behe <ben> <bent <bepr <bezw \
        <bits <bloe <blow <blut <bouv <brei <bros <busb <canc <cat> <caug <ceil <chae <cher <chic <choo <chor <chun \
        <city <clic <clum <cobb <cous <cras <dark <dash <daug <debi <ding <dj> <drew <duen <dure <dusc <ebst <egal \
        <eith <elec <emal <emen <emol <endz <enfi <enke <esch <etap <evac <eval <expr <faes <fan> <fata <fesc <fewe \
        <fg> <fiet <fit> <fix> <flan <flei <flop <fly> <froe <fuge <gang <gasb <gaub <geer <geim <gfun <glar <goae \
        <grip <gula <habt <haes <hai> <hame <hash <hasn <hemd <het> <himm <hobs <hoi> <hope <huma <hums <hut> <impf \
        <impl <inbo <inco <infi <infu <inko <irri <item <juro <kahn <kani <karu <kaue <kehl <kera <kios <kipf <kitc \
        <klar <knar <knee <knop <krib <kuem <kupp <kurt <kwh> <las> <laus <laye <lens <lipp <litr <loaf <loav <logs \
        <lol> <lots <loya <luck <lueg <m2> <magd <male <maro <maus <merg <meth <mixe <moch <moma <mut> <nade <nant \
        <napp <neup <nevi <niec <noro <nuet <nuss <nuts <oak> <odd> <odou <oldt <orb> <otta <pace <pan> <pann <papa \
        <pase <peda <pfro <phan <pinc <pivo <plum <proo <pur> <pute <quas <rad> <radk <rapp <ratz <reda <refe <reno \
        <repe <ried <riso <rohd <rubb <ruet <rye> <sadi <sael <saft <sate <scam <sebi <seem <seuf <shaf <silk <simm \
        <skit <skiz <skri <slep <slic <slug <sorr <soss <spil <spun <stov <stub <surp <swap <sy> <tade <taps <teeg \
        <teen <tips <tode <toni <tute <ugli <ugly <umla <umru <unab <unaf <unev <unpl <upgr <upse <urli <user <uses \
        <vega <veil <vent <vice <vita <walm <weig <wen> <whoe <woel <wofu <wutr <z9> <z> <zaem <zaub <zebr <zob> \
        <zrug <zumi <zurz <zutr a_fami aarri ab_mont aber_eine abflu ably> abrie absor abwar abwei abypf abzuw acema \
        achab achah achbl achel achfl achru achss achta achtt achze ackfl ackta acuat adabl adekl adell adist adkel \
        adtfu advan aedch aedel aeher aell> aeme> aemmu aemte aengl aent> aerde aetet aett> aeufi aeumc aezis aftig \
        afts> agdeb agean ageng agerp agesg aggag agkra agre_with agrue agsti aher> ahlsc ahmez ahnge ahnka ahnra \
        ahrtb aign> ailwa aisin akkor akrin alakt alat> aldie alhae alker alloy allsp allte almda alsam altem aluat \
        alzen ameln ament amete amikb amikc ammpa ampai an_auch ancel andma andpr andsl aneta angry aninc ankfu \
        ankge anlau anrie ansic anson antat antes antom antri anver anywa apeau apfen app_von appie appy> arame \
        arat> ardro arenk argen aries arkal armon arokk arpor arris arrli artes arthr artsz arus> aruss arzen arzne \
        asbla asch> asche aschg ascht ased> asewa ashbo asks> assam assch assko astet astho astre astsc astst atal> \
        ateba aterm aterp aters atfor atina atpas atsuc atswe attes attsa atuer atums atus> atzak atzve auauf aubsa \
        auffl auft_das augle aukur ault> aumar aumha aunt> auptt aus_taus ausat ausf_der ausgu austa austu autae \
        autst autve auwer avell ayer> azube babyp bache backt baden baerd bagga bahne balsa bari> batch bauau baugl \
        bauku bauma bausa bausw bauwe bbeln bbled beche behar behei behob beist beko_hat belba belke belsp belt> \
        bency benfa bent> berar bere_eine berfl bergb berry bersi bersp berve bestn bests betr_meld betr_prod \
        bezi_sein bezwe bflus bfuel bgebu bgeko bholf bholu bino> biss> blei_und blei_unve bling bloec blowe blutw \
        bmann boil> booke boot> bordk boren botax bouvi braen brast bride brieb brokk brosc brotp bruns bsolu bsorb \
        bspru bstbr bstit bstor bstza bted> busba bwart bweic bypfl bzust bzuwe campa cance canni carpo caugh ceili \
        cella cemak cesso chabe chabl chael chahm chal> chape chasc chbla chefa chelo cherr chfla chgew chgla chin> \
        chmil chmun chnae chnah choic choos chpre chpro chred chrue chrum chssc chstr chsze chtan chtef chtes chtsb \
        chtst chtti chult chunn chwoe chwue cian> cils> city> cketn ckfah ckfle ckhol ckige cklis cktag click clums \
        cobbl conds cords cousi cranb crash creme ctibl ctric cuate da_und dable dachf daher dakti danci dank_ich \
        dark> das_baut das_steh dashb dazub dbett dchen ddeut ddle> debit debur dekla delhe deli_ten dello dels> \
        dem_jahr den_stue den_vorg dengl dens> densp dentu deoan deon> deote der_ambu der_bode derar derga derku \
        derob dertg desaa desda desde desfa desin despr dest> dfisc dharm dick> die_app die_ersa die_hand die_kart \
        die_miet die_sitz die_tort diesj dikam disag dist> dkame dkell dmasc dmit> does_not doubt dourl dprog drawn \
        dreim drobe drops dscho dslos dtfue dtime duenn duldi dureg dusch dvanc dziff eacha eadab eaks> eanle eased \
        ebaer ebau> ebelb ebelk ebenf ebepr eberk eberv ebino ebits eblin ebras ebspr ebsto eburg echin eckfa eckho \
        eckig ectri edal> edche edder eddeu edels edika edom> eefe> eeges eeinr eems> eemue eenag eens> eensh eerbt \
        eezi> efaeh efcha eferz efgar efgeh eflec efmar efpro eftra eftsm efuef efzg> egaeh egane egeei egehe egenl \
        egenp egesc egfla egle> egler egrif egril egwer egzur eharr ehche eheis eheiz ehlbl ehlic ehlun ehnhu ehnun \
        ehold ehrsm ehsto eichu eigel eigne eigwa eiht> eihwa eijae eilch eilin eilwe eimit eimpf eimti ein_form \
        eine_hand eine_masc eing_werd einlo einm_im eipt> eipts eisem eisep eisko eissn eitsf eizba eizer ekenn \
        ektri ektur elblu eldbe elect eless elete eleti elev_mont elev_time elhar eliss elkch elkei elkru ellar \
        ellit ellti elmal elnen elon> elots elser elspe elueb elwar emake emal> emene emerk emmen emmun emol> emper \
        emssa emter emueh enahm enbal enbro encre endzi enene enenw enfin enfma enfol enfsp engle enhol enkor enkuc \
        enleh enmel enmil ennwa enobm enorm enova enovi ensac enses ensho enspr entil entwo enues enwac enwei enzmo \
        enzue enzuk eoanr eotex epeat eplic eply> epten erakt eral> erald erami eranh erarz erbay erbog erbri erbt> \
        erci> ercon erdat erdru erege erenf erfla ergba erged ergla ergli ergri ermel ermod ernab ernch ernic erobe \
        eroeh erome erona erpla erpro erpum errib errit errys ersal erst_nich erst_zwei erstp ertau ertgr ertis \
        erton ertro erumg erunr ervus erwen erzer erzkl erzue esaal esch> esdat esfal esgae esins esisc esjae eslab \
        essch esses essfr essho essiv esssc essur estap estly estno estru estsi esuma etank etapp etaut eted> etger \
        ethod etnum etor> etrif etspl etti> etzel eufig eufzt eumch eumsu eunst eupre eurem eurin eutel evacu evalu \
        evera evert evis> ewalk ewer> ewisc excel exces expre extin exts> ezisi ezwei fachg fachz faerz faess \
        fahr_soll fahr_vom fail> fami_die fass> fatal fatz> fault fbauk fbila fchas feeds feemu fehlu feift feldb \
        felt> ferl> ferri ferze fesch fests fewer ffeem ffiel fflae ffsve fgabe fgara fgehe fiel_safe fiete fille \
        fills flang flop> flow> fmal> fmark folgu foot> for_fort forsc fotog fprot franz frei_um fridg froeh front \
        frue_lieg fruhi fstae fstof fsver fszet ftdru ftete ftgro ftsmo fuefz fuel> funds funk> funke fusio fussg \
        fvere gaeh> gage> ganer gasbl gasth gatio gaube gbahn gdebu geanl gear> gebe_die gebr_wurd gedau geerb geimp \
        geken geld_ich gelot genbr genge genle gennu genor genpr gensa gera_besi geral gere> germo gerpl gesc_auch \
        gesga gessc gest_0 gest_verk getan gflas gfund ggage ggenb giesi giftn gkraf glaru glas_im gles> glies gnal> \
        goae> goldf grade grams gripp grout gskar gsrec gssac gstis gsvid gszet gulas gurat gware gwerf gzure haarr \
        hable hackf haell haess hahmt haltb hamel hanto hants hapea happy harme harmo harrl harts hasch hashe hasn> \
        hat_ihm hate> hated hauta hautv hblat hboar hchen hdate hdraw heck> heckl hefae heimt heizb helor hemd> \
        henem henfo hensu henzu herri herzk hflae hgehe hgeho hgel> hgele hgewi hglas hiefg higes himml hips> hkaes \
        hlang hlble hlend hmenb hmeze hmunz hnael hnahm hnetz hnhun hnkab hnpro hnrad hntur hobel hobs> hode> hoebo \
        hoeht hoeve hoice holfr holzo holzr holzs honin hoose hopel hoppe hprei hprob hrbei hreck hredd hrene hrerl \
        hrern hres> hrgef hrges hriti hrown hrsmi hrtbe hrues hrump hrweg hschl hschu hssch hstoe hstra hszei htank \
        htefu hterv htigk htsbr httis huere hulte human hums> hunnt hurin huttl hutzm hwank hweiz hwoer hwuer ibbel \
        icas> icenz ich_heis ichpr ichs> ichun ician iddle ideoa ideot idigt iebli iebsp iefch iefga iefge iefma \
        ieftr iennu ierco ierpu ierta ierto iesis iesja ietge ietor ietsc ietsp iffsv iftgr iftno igati igent ignet \
        igura igwar ihenf ihwag ijaeh ikame ikblo ikcha ikeln ikver ilche ilchk ilent illet illle illt> ilway ilwei \
        im_kind imer> imitt immli impfs impla impre impro imtip in_mind inals inark inbox inch> incon inebe inenz \
        inern infiz infu_pump infus ingem ingez ingia ingsz inikv inkl> inkon inloe intei inzu> ionsg ionsk iosk> \
        ipfer ippe> ipts> irbe> iroli irrig irus> isagr ischg isele isem> isepl isero isit> iskop isott issna ist_0 \
        istel itabl itami itas> itcas items itgef itic> itin> itiv> itrau itres itsae itsfo itspr ittli ittun itute \
        ively ivott ixer> izbar izer> izin> izzen jaeh_die jahr_eing ject> juror kage> kahn> kam_bei kanin karie \
        karus kauen kbloe kchar kehlb kehle keim> kelkr kenar keram kerl> kersc kerst ketnu kfahr kflei kfurt kgebu \
        kholu kigen kiosk kipfe kitag kitas kitch kizze kkoli kkord klin_es klist kludi kmalh knarz knee> knet> \
        knoch knopf koli> kommo konfe konfi konsu kornb kraem kribb kring kript krone krufb ktage kuemm kund_werd \
        kuppl kurta ladek lakte landm lanet lanta larus lassc lassk latfo latts lauff layer lblec lblut lbstb lbstz \
        lchka ldaut ldbet ldfis ldien ldig> ldtim leaks lean> lebni leche lectr legee legeh legin lehnt leiht lelbe \
        lense lept> leran leted letin lfris lgend lgung lhaeu licas licks liebl lief_der lind> linen liner lippe \
        liten lith> litre livel lizin lkche lkeit lker> lkorn lkrus llar> llegi llegt llelb llite llkor llleg lloy> \
        llspa lltel lltis lmal> lmdac lnen> loaf> loane loave loeck logge loggi logs> looke loswi lotst loyal lpina \
        lpine lsam> lseri lspae lsped lstei ltbar ltele ltem> ltena ltisc lturg luate ludie luftd lums> lumsy lutwu \
        lveig lwarn lway> lzpro lzrah lzsch mably maedc maede maent magde magen mager mahls mahng malha malte \
        man_scho mappa marok mask> matis mausf mbaus mdach meani medik mehrw melbl meld_das melis mell> melle mells \
        melon menba mene> menu> menue merci mere> merzu messs messu metho mezei mgeru middl mietg mikbl mikch milin \
        mind_aber mir_zu mit_in mixer mklav mmelb mmeri mmode mmpak mocht mode> momae mondp monik moved moves mpaig \
        mpake mpare mpera mpfe> mpfen mpfst mplan mpliz mprov mrues msdie mssae msupd mtipp mundh munze mutzw mzugs \
        nable nach_war nacha nachn naell naffe nahm> nalak naldi nappi narka narou narti natsw natue nbals nbedi \
        nberr nbox> ncell ncils ncons ncrem ndesi ndhar ndito ndmas ndpro ndruc ndslo ndzif nebep neimi nencr nener \
        nenme nenmi nenwa nenzv nessh nestl neu_gesc neuns neupr neute neven nevis nfigu nfin> nfizi nfmal nfolg \
        nfrei nfspu nfusi ngels ngend ngewi ngezo ngia> nglei ngles nglic ngry> ngsre ngsvi ngsza ngszu nholz nhund \
        nich_lang niece nika> nikve ninch nine_this nittl nkabi nkelk nkenh nkfur nkgeb nklud nkont nkorb nkuch \
        nlehn nloes nmeli nmilc nnenb nnenc nnenm nnwan nobma noch_mal noche nopf> normt norov note> notze novat \
        novie nplug nprob nrad> nreib nrein nrief nsach nsamm nsbue nses> nshot nskos nsons nstat nstea nstoe nstwo \
        nsula nsume ntal> ntate ntatp nteis ntend ntens ntest ntofu ntom> ntonu nturm nues> nuetz numb_of nussi \
        nuts> nwach nwand nyway nzelt nzelz nzmod nzuec oaner oanru oaves obelt oberf obman obota ochab ockte odeng \
        odesf odour oebox oechi oecke oecki oehli oehnu oehre oeht> oelkc oever ofil> ofueh ofuer oggin ohdat ohnpr \
        oject okko> okkol okraf oldfi oldti olfri olgun olith olut> olvei olzof olzra olzsc omaen omapp omati omaus \
        omens omkla ommod ompar on_sund ondpr onenk onenm onfig onigh onika oning onsge onsko onstw onsum onton \
        onumm oose> opele openi operl opern opft> opien oppen oppuh orati orbau ordeo ordka orgae ormt> ornbr orovi \
        ortin ortsr oschu ossga ossva oswir otati otaxi otext otfal otpre otst> ottab ottak otto> ottpl otyp> otzen \
        oubte ounti ourle ouseh outin ouvie ovati ovide ovier oviru oyalt pacem paene paid_the paign papa> param \
        pared pasew pass_und patin pausc pears peate peau> pedal peles penin perly perna pferl pfron pfsto pgrad \
        phant phoni pian_mini pien> pierc pills pina> pinch pine> pirol pivot platf plett plizi plug> plums pons> \
        ppenb ppers ppies ppuhr praez pray> presu prog_soll proof psell pstue pttra puelm puhr> pump_bis pund> puten \
        qual> quari quasi quers quitt radke raemp raetz raezi ragkr rahlu railw raisi rake> rakes rakte rald> ramet \
        ramik rammp rams> ranbe ranga ranha rankf rantr rarzt rashe rastr rateb ratsu ratzf raumh rawn> rbaye rbeis \
        rbenc rboge rbrec rcel> rcher rchst rcont rdate rdens rdeon rdera rderh rderi rdero rdete rdige rdkam rdrob \
        rdrue reac_a reada redde rede_der refer regae reima rektu reme> remss remsw renfr renko rennw rent> rentl \
        repea reply rerlo ressf retun rflae rflas rgaer rgbah rgeme rgenn rges> rgetr rglas rgrif rholu ribbe rible \
        ricia ride> riefc riefm rienn rieto riftg rigat rillt rippe ript> risot rkale rkena rlast rlebn rless rline \
        rlose rmelo rmode rmoni rnabe rnaro rnbro rnche rnich roehl roehr rofil rohda rojec rolit rolle romap romau \
        romen romkl rone> ronte ropft rops> rordn rorin rosch rosen rossg rossv rotat rotpr rottp routi roves rovid \
        rovir rowed rown> rplat rproo rpump rribl rriga rriss rriti rrowe rrowi rrows rrys> rsalz rsieh rsmin rspit \
        rspra rstec rstpr rstuh rtaus rtaxe rtbeh rtesc rtgru rthri rtonn rtrof rtsra rtsze rtugi ructi rueef rueez \
        ruefp ruehc ruene ruett rufbi rufst rugg> rumge rumpf rumsd runre runsb russe russi rveys rvus> rwegf rwegs \
        rwend rzehr rzkla rznei rzueg rzusc saden sadis saele safe_noti safti sages sagre salat salze same_day sand> \
        sappe satel satza satzv sbeau sblas sbrei sbuet scam> schec schge schgl schn_war schna schpr schw_verl schwo \
        sdenk sebin sedom seems sehe> sehol sehst seide seit_mai seitl selb_und selei self> selue senfs sepla serin \
        seroe serpu servu setz> setz_sich sever sewal sfass sfors sgaen sgaer sgaes sgebu sguss shboa ships shoeb \
        shote shutt sich_heut sichs sierp silk> simme sins> sinst sisch sitiv sitzn skita skizz skonz skopi skost \
        skrip skuen slabo slept slice slug> smel_of smili smode snaeh soll_zehn solut sorbe sorry sosse sotto \
        spae_und spaen speis spen_on spill spinn spray spund srand ssach ssaet ssam> ssell sselu sserp ssfre sshot \
        ssisc ssive ssnae ssors sssch ssure ssvat stade stan_das stars statu stbri stead steni sterw sthof stnot \
        stoll stopf storf stove stpro stres strig stsch stsel stsie stuf_die stwoh stzah subst suchs suedd suita \
        suitc sulat sumab sumer supda sure> svate sverf sverk svide swapp swird sword swort szell szufu tadel taerz \
        tagea tagst takri talle tamin tandp tankg tankt tappe taps> tariu tars> tatpa tatus taubs taunt taut> taxe> \
        tbark tbeho tcase tdruc tead> tebau teckt teege teena tefue teigw teilw teinb teise tels> telwa tenho tenin \
        tenob tensi terak terfl terme ternc tery> teter teuri texti texts tfall tgefa tgehe tgest tgroe tgrue thank \
        thdra the_sala they_coul they_move they_said thode thrit thuri tible tichp tiefg tiles tille tilll time_in \
        timer tina> tineb tinen tipp> tips> tnotz to_reac todes tofue told_this tonig tonum topfe toppu toves tpass \
        tprob tragk tral> tretu trici tried triet trige tropf true> trums tsaem tsala tsbre tschr tsell tsfor tsieg \
        tsmod tsran tstae tsuch tswec tszel ttabe ttakr ttelw tteno ttery ttest ttisc ttlic ttpla ttrae ttsal tuell \
        tuerl tugie tums> turgu tute> tutet tverl twohi tworf twurs tzakk tzelt tzeri tzfat tzigs tznac tzver tzwas \
        uasi> uated uaufs ubest ubsau ubsti ubted uchsz ucke> uckte uctib uebe_word ueckh uedde ueefe ueezi uefpr \
        uefzg uegli uehch uelma uenem uenfm uenne uerdi uere> uerli uerom ufakt ufbil uffie uffla ufgab ufger ufruh \
        ufsta uftdr ufuel ufzt> ugies uglei uglie ugly> ugska uhen> uiets uitab uitca uittu uklop ukurs ulanz ulasc \
        ulat> ulli> umabl uman> umark umche umer> umhaf umind umlau umpfe umrue umsdi umsup umsy> unabl unaff unbed \
        und_bere und_dafu und_tuer undha uneve ungss unigt unit_are unnt> unplu unrei uns_uebe unsbu unsto unte_ande \
        unte_ohne unte_uebe untin unzel upgra upons upplu uprei upsel upttr urega urem> ureno urget urgut urin> \
        urles urlin urnar urori urry> urtax urzei usatz usbah usbes usbet uschp usedo useho users usfas usgus usin> \
        usins usion uskue ussel ussga ussig ussis ustue uswah uszuf uszug utaer uteil utel> uteng utete utgeh utine \
        utred utrit utsta uttle utver utwur utzwa uvier uwerk vacua valua vance vegan veig> veilc velle veral verfo \
        vergr veron veror verun veys> vicen vider vier_euro virus vise> vitam vollk von_offe vor_in vorba vorg_wird \
        votta walmd wanke wappe wardr ware_in waru_der warze was_mach wave> wege_eine wegfl wegzu weifa weigh weija \
        weisg weisk welse wer_das wer_in whoev wied_bei wiegt will_nich winen wird_derz witze wocha woelk woere \
        wofue wohnp woll_eige woll_unbe words wraps wuer> wutre xcel> xcess xpres xting yalty ypfle yway> zaeme \
        zahl_0 zahl_seit zahnr zakku zapfe zaube zbare zebra zehn_woch zehnh zehr> zeitr zell> zelte zelzi zenst \
        zenzm zerin zfatz zigst zisio zklap zmode zneim zprof zrahm zrugg zschu zu_esse zubes zuckt zuegl zufue \
        zugsk zuklo zum_aben zumin zuren zurze zutri zverk zvers zwass zweij zzen> =0,1,1,-3 teur> =0,1,1,-2 <live \
        abge_zu achwe aeche aelft alen> ausse ckung das_erge die_hael die_zahl druck durch ebrau ehjah elfte eprue \
        ervic firm_zu firms gege_die habt> haelf haelt haus_hat have_a hjahr hnet> irms> ittel jahr_im lfte> noon> \
        other plain reini ruehj rvice schni servi steh_nur uehja verl_eine von_verb worte =0,1,1,-1 <camp <daru \
        <doze <fail antie autoh chges decke der_name der_schl deste die_gesc dozen eauft eine_eige elhaf ents_in \
        ernve etail firm_ist frue_die geme_0 ihre_schl ktion lern> lhaft matio ngsbe ngsdi oher> onald rnver \
        sind_mit stlos stock tohau und_einm ungsb ungsd utoha verg_da von_vero waend werd_zur wo_man zent_der \
        =0,1,2,-3 <beid beide ingel nigun =0,1,2,-2 <also <wett also> ange_die itere late> und_am =0,1,4,-5 <unse \
        unser =0,2,-3,1 <it> <sonn =0,2,-3,2 rund_0 =0,2,-2,-1 <elev <leut das_wass der_kaff eleve leven nach_neun \
        von_habe =0,2,-2,0 <mond <note <pack <sehe ande_hers auch_in chalt each> entha ersa_komm fahrz ffer> fuell \
        gesc_die have_been hein> kind> last_nigh messe schal two_days tzten zimme =0,2,-2,1 ahrze ganze =0,2,-1,-2 \
        <eige <raus am_mark autom boden frank heut_vorm mehr> nich_vor orhan vier_maen wass_im =0,2,-1,-1 <arri \
        <aush <baby <baur <bego <brem <buck <cons <crac <frem <gone <h3> <holi <hose <jung <kett <klan <mehr <menu \
        <now> <obwo <prin <puen <righ <sieh <spli <tile <umzu <use> <usin <ward a_mont a_sing aerkt ages> alend \
        alle_0 andbu anzen arou_the arriv aske_me auch_fuer aufna aurei aus_ital ausg_wurd autet baure begon bend> \
        beri_ein blatt broch bucke bwohl cent_und char_and cing> cknet consu crack das_best date_ist dbuch dem_wint \
        den_arbe den_verk der_arbe der_mess der_seri der_von des_tage die_dich die_halt die_minu eets> egonn eimau \
        eine_halb eine_hat einm_und emde> enktl entim erent erhaf erkte erzeh es_eine essel etig> eueru euro_fuer \
        fassa ffael ffere fnahm fremd frue_war gewi_man gone> gonne gsver hargi haus_der hers_erst hler> hoeri holid \
        holz> hour> iffen imauf in_sech inkl_der invol irmed is_love ist_wied it_with itgeb jahr_vero klapp ktlic \
        lag_die lber> leas_0 lein> letz_jahr liday llte> lved> maerk man_bei maten maufs mess_in mgehe miert \
        mitg_zahl mode_0 ndbuc nehm_das ngle> ngsve nich_an nitt> nktli note_0 ntime nur_bis nutes nvolv obwoh ockne \
        oerig of_at ograp olved omate omers onsul packt puenk remde rgess rging rhaft rockn rokko rted> rton> \
        seit_zwei selb_hat siege so_gewi sollt ssade stan_dann stel_ihre stop_usin swit_to szett tensc the_buck \
        the_spot tuete ucket uenkt uerun uffae ufnah uhr_geoe umgeh umzug und_sagt unge> unte_werd ureih using utoma \
        verdr verme volve von_gut vor_eine wahl> war_s wurd_es zenti =0,2,-1,0 <feat <mobi <pass <s1> <s2> <towe \
        ab_mai arge> ature bile> bitt_wir blei_nach das_ganz der_umst die_klin eatur eferb effnu eine_fehl eine_stel \
        enutz estbe fael_aus far_the featu ferba fgeno hend> ieht> im_feld lief_und ltant notes nzeln obile otes> \
        rest_werd rgefu ruec_eine rzen> sgeli sonne srech stbes stel_der supp_for supp_says tbest ufgen ultan ziffe \
        =0,2,0,-3 danke onnen siche =0,2,0,-2 0_minu <fass <gaes <geko <know <labo <oeff <weni das_gesu der_erst \
        der_hand der_reih ebaut echen gebau habe_wir ich_kann mern> nchen ngsze orbes picke rankt rkran rueft sende \
        tausc tent> tomat tsamt vers_der von_zu vorha wenig =0,2,0,-1 0_am 0_augu <ausk <ersc <hous <how> <keim \
        <tape aeugl and_no ans_tele auf_weit ausku befor bund_fuer das_ange der_erre der_gara der_herr der_kart \
        die_heim efore ersie eugli fens_sind fore> hael_der haut> heut_0 in_a komm_ist lzimm man_eine mehr_als \
        mitt_wurd nach_sein nach_vere nehm_alle nnumm oden> prei_steh ruec_von ruhe_im saeug selb_die sfall \
        sind_erkr sind_gest terie time_the ufen> uglin unve_der ythin =0,2,1,-3 both> die_erst weise =0,2,1,-2 <geno \
        kette ortet uecke =0,2,2,-4 bank> kasse =0,2,2,-3 esse> =0,3,-3,0 auch_nich weiss =0,3,-2,-2 das_neue weima \
        zweim =0,3,-2,-1 <herr <need <wohn eine> habe_das hang> herr> kelle laufe leich liege satzt stome tomer \
        ttern tztei zteil zwei_mal =0,3,-1,-3 ormit vormi =0,3,-1,-2 <meld <mode <pfle <swit <vera atter der_mont \
        die_fili egion etzte gerin hat_zwei junge list_der mein_sohn neuer odell ould> switc wie_bish witch wollt \
        =0,3,-1,-1 0_schu <kell <taus <tuet der_supp imete jahr_war man_mir mmern ogram progr rogra the_baby \
        =0,3,0,-3 <heut <holz <warn <zwis anke> echni etter liste ssel> =0,3,0,-2 dich_die =0,3,1,-4 nicht =0,3,1,-3 \
        ther> =0,4,-4,0 ellt> =0,4,-2,-3 pfleg tter> =0,4,-2,-2 <lauf eimal flege imal> lles> =0,4,-2,-1 aelle \
        =0,4,-1,-3 chnik ollte rage> =0,4,2,-5 aber> =0,5,-3,-2 alles =0,5,-2,-3 <kund auf_die =0,5,-1,-4 <aber \
        mein> =0,6,-3,-3 <schw =0,7,-9,1 <war> =1,-7,6,0 agen> zahlt =1,-7,10,-5 ertra =1,-6,0,5 ehen> =1,-6,5,0 \
        ahlt> =1,-6,7,-2 <for> rtrag =1,-5,-2,6 nacht =1,-5,-1,4 der_betr =1,-5,0,4 annte =1,-5,1,4 raeum =1,-5,2,3 \
        chten =1,-5,3,0 teilt =1,-5,6,-2 unter =1,-4,-1,3 from_the =1,-4,0,3 jede_zwei schul =1,-4,1,1 eben> \
        =1,-4,1,2 <who> kann_ich =1,-4,2,0 ammen =1,-4,2,1 <toch <word tocht =1,-4,3,-1 ahre> =1,-4,3,0 eteil onate \
        rden> =1,-4,4,-2 usges =1,-4,5,-2 <year ings> =1,-4,5,-1 traeg =1,-4,8,-5 ender =1,-3,-2,4 <uhr> ahrt> \
        =1,-3,-1,2 <appr the_firs =1,-3,-1,3 <lich <rauc ieman llstu the_morn versc waehr =1,-3,-1,4 ohen> =1,-3,0,1 \
        iesse samme =1,-3,0,2 <tor> aetze angen aus_dem ersch eumt> gefra ruppe von_0 werbe =1,-3,0,3 <niem niema \
        =1,-3,1,0 haeus nich_der ohne_dass =1,-3,1,1 close die_betr eftsf ftsfu orden reibt teili tsfue with_two \
        =1,-3,1,2 geht> =1,-3,2,-1 <brie brief dann_kam ndigt und_im usamm zusam =1,-3,2,0 <dire <zust emeld gemel \
        im_deze muess ochte sschu =1,-3,2,1 back> desse =1,-3,3,-2 eien> ein_drit =1,-3,3,-1 erich etigt sgesc \
        =1,-3,4,-2 <sign =1,-3,4,-1 menge =1,-3,5,-3 esell =1,-3,5,-2 ruend =1,-2,-3,4 <stor eigt> nsche =1,-2,-2,2 \
        <kame bruch chutz rain> sday> =1,-2,-2,3 <unbe iven> schut =1,-2,-2,4 ist_fuer =1,-2,-1,1 <feie <see> <wind \
        abou_the alle_in counc der_webs eight erkun eulen fuen_uhr grabe korb> lante logo_von nur_den rkenn sselt \
        store uncil =1,-2,-1,2 <clos <dazu <did> <duer <febr <gela <hier <next <wrot and_call auf_0 auf_eige broke \
        bruar ctor> der_zent drohe duerf ebrua etzt> febru ffene fuehr hat_ihn iesel kassi kind_und litz> mpfan \
        next> rohen rschl sagt_sie wrote zu_eine =1,-2,-1,3 <tote rfen> =1,-2,0,0 <comm <eina achmi baut> bei_und \
        chlae chmit das_im dem_park die_neun efang ekipp erst_seit foto> gefan gekip hmitt ich_heut ich_nach lsch> \
        mach_und mleit nachm ratis rtals schau sued> tour> woch_da =1,-2,0,1 <dort <else <erns <even <gute <hafe \
        <oft> <shee <sie> abge_ware aeule altun and_that asse> auf_drei blieb ches> commi der_haus dies_eine direc \
        dispo ein_jahr ein_last enken erfen erken ernst es_best es_hat gesta gnis> group haltu hat_der hat_niem \
        in_marc irect isst> kind_in kippt ltung mit_vier nften nich_und nscha nscht nstre recto roke> rstan rueh> \
        saeul satio sie_bis some_else they_neve war_auf was_give zeug> =1,-2,0,2 <eigh benan ein_gesp empfa grupp \
        hat_zum ncil> uppe> =1,-2,1,-1 <buch <haeu <test artal chtsk ction eilt> getei got_the i_have icker ositi \
        uarta wolle zu_frag =1,-2,1,0 <deci <durf <eins <hann <invi <marc <soli <verr a_love abge_der acts> annov \
        antin best_von bilit came_back davo_in den_kund der_bahn der_hall die_klei durft edere egang eiseb eisst \
        ekuen elobt erks> euro_eins euser even_let gegan geld_0 gelob hand_in hanno hise> hweig ich_0 im_drit invit \
        jahr_gena kurse look_for march nderi nnove nover on_time oper> oten> porte sage_und sfueh sind_am skrae \
        stieg test> tieg> tsger uero> unde> urfte von_sind von_uns woch_eine =1,-2,1,1 <fuhr <reis alle> forde \
        mit_drei nisse tage_ohne =1,-2,2,-2 aendi inves nvest ob_die weige =1,-2,2,-1 0_a abge_word anchi ation \
        ausba chise direk eady> eldet esehe ewuss franc geseh habe_im ices> insti irekt ives> kers> lungs me_for \
        nchis olven ready sehr_viel ting> tiona =1,-2,2,0 <deze <geza <mues <nord antra dezem ezemb itten reing \
        zembe =1,-2,3,-2 <fuer chaff ldet> leine nswer ntrag onto> =1,-2,4,-3 <us> =1,-2,5,-4 rozen =1,-2,7,-6 <abge \
        =1,-1,-3,3 am_tag =1,-1,-3,4 <abou about bout> =1,-1,-2,1 <betr chef_von ittwo kein_frag mittw steig ttwoc \
        twoch =1,-1,-2,2 <welc aenne elbst enner entin jede_der lbst> noch_nie selbs telt> ttelt verte ware_es \
        =1,-1,-1,0 0_mann <aner <baut <birt <brou <fenc <geda <give <gurt <mit> <plak <spue ackie anerk anned \
        ask_the aupts baus_am begi_um behi_the bei_gold beim_erst bezei bin_fuer birth broug bzehn chefs dara_die \
        der_drei der_kris die_chef die_eine ebzeh ecord eers> efel> eine_lauf einz_die ereri erkl_an erlit fence \
        firm_hatt four_in frei_in fuhr> gela_und gese_man gets> gurt> hefs> hutza hwerk ich_gehe ich_nie ich_von \
        iebze in_voll irthd ist_da ist_heut it_up itet> kund_wer lacki laetz lakat land_der lenab liess lvent \
        mein_ausb meis_mit morg_vor my_noti ocked ores> out_to plaet plaka polie recor rekto rthda schel schl_0 \
        seit_fuen seit_woch siebz ssenf strea thday tores tream troc_der uebe_wurd unted ustri vier_die walk> \
        week_with wege_der weil_ich wend_den zugeh =1,-1,-1,1 <beri <brok <defe <dunk <entf <entg <gele <lack <leed \
        <lust <miss <modu <moti <quer <ring <simp <wach <wand a_cour acken aellt am_sonn am_stad arbe_von auf_jede \
        auf_und austr baut_eine betr_hat bis_zur bisse bitt_um blei_bei buil_is build but_a crane dem_ein dem_hof \
        der_inha der_mail did_the die_antw die_auss die_eins die_wege dunke ebena echun eine_buch einga ektle elern \
        enan> enaus entar entfa ents_das erinn ermis esagt ewed> ewher ezeig fand_die floor formu freez frueh \
        gehe_die geho_dass gesag gesc_in given haeu_die have_an heult heut_noch hour_for hrenr iator ierer iewed \
        ifter ildin im_alte imply in_hamm in_leed ingan is_bein ist_jetz it_on jahr_ware jektl kzug> lanne lauf> \
        lauf_betr leeds loor> lose> lusti malt> mein_stel mete_hohe miete mit_die modul most_of motiv mply> nach_dem \
        nern> next_mont ngang niede not_a nterk ntfae oller orkin ormul orter plac_in rane> reeze reut> rkann rking \
        rleit rtly> sechz sehe_die seith seiti serei sie_hatt sie_im simpl ssera stig> stric stube stude tgart \
        the_fenc the_trad they_had thro_a tmass to_beco trich tszei tuden udent uildi und_ihre unkel urse> ustig \
        viewe vom_erst von_auf von_wurd vor_den vori_jahr war_noch was_clos welch wie_in woch> worki year_two ying> \
        zahl_von zeit_die zuru_in =1,-1,-1,2 0_peop <uebr ebrig eitst ermit for_two ntin> uebri ungsf =1,-1,0,-1 \
        0_abge 0_plae 0_schr <anga <base <clie <depa <etwa <fael <guar <loeh <loud <rack <sche <tret <unde <vorj a_m \
        a_post abge_auf adens aktik als_die an_weih ange_zu ania> anked arnst as_the aufg_sie aufhi begle begra \
        bgela chent chwae clien das_konz den_prei denze depar der_absc der_eins desha die_absa die_ich easte eblie \
        eeze> eglei egrab ein_haup ekass ektro enige enstp enzet epart erge_wird erlag es_ich eschr esten fhin> \
        fice> flex_hour forem gerei gesic gleit graum guard gutes haeu_der hanke harte heis_bei hrech i_pass ichtf \
        im_gege im_sudh in_four ingra inhal inzw_an ist_kurz itati joine koll_sind komm_im loehn lokal loud> lschr \
        mana_at mein_foto mont_afte muenc my_car nachd ndenz ndle> ngrau nie_eine nine_days nked> nschl nstpl \
        ohne_thea oined orjah ossib overs pays> possi publ_the rank> raufh rchzu rded> rich_sich riere rman> sensc \
        sheet show_me sie_mich sonn_bei ssibl stel_die stik> stor_mana tage_woch tenpf teres the_only tift> tingr \
        tives toppe uards uench ufhin uger> und_hab und_hiel und_in und_meis unded urchz vorja wall> warns was_aus \
        wenn_jema will_not wirb_mit word_ware zubi> zwei_lehr zwei_list =1,-1,0,0 0_an 0_blei 0_fami 0_ich 0_june \
        0_poun 0_seit 0_verl 0_war 0_year <abi> <abzu <acci <ad> <adop <albe <ampe <apar <ausp <autu <baye <bohl \
        <busf <chem <chip <coac <daec <dane <dece <dedu <dein <dict <disk <eher <etat <fare <ficu <fixe <flac <flew \
        <foeh <gega <gekr <gelo <gema <gepl <gesi <gete <gewi <glam <gmue <harz <havi <heal <hear <heft <heig <her> \
        <hire <hobb <hobl <hood <ilka <inch <insp <insu <irrt <jerk <karr <krit <kuch <lapt <leim <leng <lets <life \
        <luef <mag> <malt <masc <maur <mo> <moeg <mued <nase <nee> <nerv <nett <newc <nie> <none <nume <ohre <onbo \
        <onke <oswi <pain <pare <perm <pfoe <phra <ping <plae <prak <radl <recr <reic <reif <remi <reor <roug <ruef \
        <shac <son> <span <spes <stom <sudh <suff <sums <surg <targ <tasc <taug <taxi <tee> <theo <thos <till <toil \
        <topf <umfr <umkl <unli <wann <warm <wast <weld <west <wirb <wiri <wora <wrec <zehr <zusp a_clie a_thir \
        a_wall aben_mit aber_grad aber_seit abge_sein abwes abzug acce_the accid aced> achhe achse acht_woch achtl \
        ackha ackin admec adopt adshe adtga adtha adtkl aerku aermr aetdi afelb afzet ageze aglic ahmt> ahrgu alabt \
        albja alier alle_gela allst als_ande als_vier alsen alth> amgei amoro ampel amste an_jede anchm and_were \
        andby andle andom anebe angri angsk anker ankin anme_ist annel anner ansfe anspa anywh apart apeln app_steh \
        apsed aptop ardin arget arifg arks> arou_thir arric arted aski_and aster astue at_and aufha aufra augun \
        auree ausfl ausg_ist auspr auten autum awurs axisa banal banki bedeu befo_she befoe befra begr_word bei_abge \
        bei_erkl bei_kam bei_mein bei_war bekra bensm bergu bern> bese_word besor best_den betr_der bgesa bgesp \
        biere bild> bin_seit bis_zwei bist> bjahr blaue blic> blish bohle book> bootc bour> brok_down bsaus bstla \
        bstue bsuch buchl budel busfa bwese by_post by_week bzug> ccide centl centr chatr cheme chemi chenc chher \
        chipp chlim chsag chzeh cided ciden cisel ckily ckkeh ckles cktes coach colla comer coun_has cove_my cruit \
        cting d_neve daneb das_geha das_ich das_sich das_verg day_in days_in dback decen decid dedru deduc defen \
        deine delli dem_abi dem_kund dem_somm den_eing den_zett dende denpr densc der_app der_best der_der der_einf \
        der_juni der_kess der_lang der_mark der_nase der_prue der_tasc der_team der_wurs derko desch deut_und deute \
        deze_ein dhaus dich_kein dicti die_berg die_fass die_gute die_habe die_laut die_letz die_loeh die_offe \
        die_pfle die_stie die_stun die_taet die_uebu die_zwis dien_mit dien_steh dinha dlade dmech dmits dopte \
        drei_kind drich drit_tag dshee dtgar dthal dtkli ducte dumm> eadsh ealth eamge eard> earn> ears> eavin ebekr \
        ebsau ebte> echst ecide ecise eckke eckwu ecrui ectin edach edbac ederk ederu edeut edin> educt eedba eekas \
        eerla efend effel efoer eftun egedi egig> egst> eheul ehlsc ehst> eign> eihab eihwe eilze ein_auto ein_wund \
        einar eine_absa eine_davo eine_hall eine_lack eine_mit eine_neue eine_tabe eine_wort eing_nach eingl einko \
        einm_selb eirad eisss eitet eitss ekonn ekrie elebt eler> eleri elfer elhau ellie elter elver emind empft \
        enabb enang enauf endes endur enlis enmen ennis enpra enpru enred enrun ensei ensmi entre entri eone> eorga \
        epots eracy erahm erbea erfek ergue ergun ermra ernae ernoo erns_gepr erst_dana erst_den erst_tag erst_woch \
        ervt> es_als es_geha es_seit escho esenh esorg essme esste estos etat> etmas eult> euro_mehr euros eutet \
        evers ewcom ework ewuen exame exibi exibl fachl fange feedb feeka fehl_werd felba fends fens_putz ffeek \
        ffizi fgebi fhaus ficus fili_oeff fill> find_den finer firm_war fitt_at fixed flach flapp flew> flikt foehn \
        foert for_me forei foun_that freic freu_sich freut from_my fssch ftern fuen_in fuer_math fungs fwaer fzett \
        gebu_der gedac gefa_die gefei gefr_waru gege_ein gege_frue geheu gekon gekri geleb geloh genes gera_im gerah \
        gerol geru_der gesam gesp_fuer gest_der gest_rund gest_und gesu_werd gewo_sein gewo_wer ghtly ginge \
        give_them gjaeh glamo glas_in gmuen gnals goldr gskra gsori gsvor gten> guetu hackl had_to haet_mir \
        halb_stun halbj halt_der hand_der handl handy harz> hat_gefr hat_ich hat_je hat_sich hat_zu hatro hatt_den \
        haupt havin healt hear_a heard hebek hecks heigh helfe heme> hench hendu henen herin herre hher> hien> hilfr \
        hint_mir hippe hires hlimm hlist hntec hobby hoble hoenr hoes> holdi hoodi hortl hrase hrgut hrivi hsage \
        htenn htere htly> htzus hund_und hunze hwaec hwebe hzehn ibili ich_beim ich_fals ich_noch ich_soll ich_wege \
        ickle ictio icus> iebsa iegst iend> ifgeb ightl igjae ihabe ihwei ikte> ilden ilenc ilett ilfre iligu ilka> \
        ilzei im_febr im_grup im_halb im_troc im_verk imme_am immen in_kein in_zehn in_zwoe inale inarb indel indin \
        indla indow ingli inked inken inkom ins_buer insur inte_bese ipped iradm irbt> ires> irrtu isanl isati isely \
        isor> ispre issin isssa ist_durc ist_gera ist_niem ist_rech ist_schl ist_um itik> itsno itspl ixed> jahr_neu \
        jahr_seit jahr_sie janu_habe jede_sein jema_fuer jema_wie jerks jobsu kaemp kann_was karri kart_gesc kaufh \
        kedin kein_hat kell_des kende kenn_ich kentr kept_my kily> kkehr kles> klug> kmeld knetm koffe koll_an \
        koll_in konfl kran_die kran_war kriti ktes> ktor> ktron kursr labte lackh laegt lains lamor lants lapse \
        lapto laser lauen lbjah lbsta ldend ldric leavi lebte leerl leged lehr_habe leim> leit_bei leit_mit lence \
        lengt lersc let_me letz_tag lever lfer> lfrei lieg_nach lienf ligun likte limm> ling> linke lish> lishe \
        llaps login lohne loswe loys> lplan lsend lstud lucki lueft lverk mach_im mach_man maer_und man_halt man_uns \
        maure mehr_mens mein_fami mein_koll mein_meis mein_ment mein_schi mein_spin meis_hat meis_hoer mend> menha \
        meone merac messw mewor mgeis mich_nach mich_trot mir_als mit_eing mit_saeu mit_zett mits> mmenh mona_fehl \
        morou mpel> mpenm mraum muede mues_noch mulie my_mana my_son my_supe nabba nach_haus nach_sech naec_am \
        naec_im nalab nale> nange nase> nateu naufg nboar nchef nchma ndby> ndedr ndinh ndlad ndom> ndow> ndurc \
        nenau nent> nento nergi nerha nerka nervt nest> netma nette neue_werk neun_ange neun_und new_date newco \
        next_week nflik ngeln nges> nglie nglue ngskr ngsme ngsor ngsvo nhall nich_gesu nich_reic nich_um nie_nach \
        niem_hat nkedi nking nlimi nmali nmens nnel> nnis> noch_jema none> notiz nprae nprue nrede nrund nsfer nsmit \
        nspar nspec nsura ntaga ntech ntenc ntgel ntrai ntre> nuary numer nur_in nywhe oach> oardi obby> obear obeze \
        oble> obst> obstl obsuc oder_eher odie> oenre oertn of_next offe_tuer ogin> oilet oldin oldri olide olier \
        olish ollap olles omach omeon onboa onfli onkel onnt> oodie ootca opfla opps> opted optik oreig orien orleg \
        orous ortly ortun osser ossst osszu ostst oswer oswin otcam otiz> ounds ovinz packi paetd paint palie \
        park_kost pecti peinl peln> pelte penme perso pesen pflap pfoer phras pindi pings plers ploys polis pots> \
        preci proch prod_steh psed> ptops ptpre putze quere queue racy> radl> radme raese rafze ragez ragli rahmt \
        ramme rando rangr ransf rase> raufg rave> rawur rbeau rberi rchsa recen rechu recis recru refu_the reic_steh \
        reign reink reis_ware remin renru reor_in reorg revi_wurd rfekt rgeon rgie> rguet rhunz rick> rient rifge \
        ritik rker> rladu rmrau rmuli rnaec rnoon rnsth robea robez roche rosss rossz rosts rota> rous> rovin rrick \
        rrtum rsche rschr rspri rsrae rstth rtag> rtum> rueff rufss ruft_der rund_ein rvert rward s_name same_week \
        sanle saugu schi_0 schi_im scho_vor schr_im sech_mona seit_augu selb_noch sely> senhe senta senti sessm \
        shack shalb shoes sible sich_wie sie_auch sie_den sieb_mona sigja sinc_spri sitz_in sment snoti soga_zwei \
        solid someo sond_der sonn_die sorie sort> spae_war spali spese spin_mit splae splat sproc sraeu sraum ssaal \
        sschl ssess ssigj ssion ssmen sssaa sssta sszue staf_are stan_ich stayi steh_auf steh_eine steh_wie stei_in \
        stel_in stel_sei sters stest sthaf sthan stics stlag stoma stthe study stun_steh such_die sudha suffe sums> \
        suran surge swerd swerk swin> szubi tadtg tadth tadtk tag_an tag_stan talse tandb tank_von targe taugh tayin \
        tcamp teamg teilz telve tence tenli tenni terge terko terno tgelt thaft than_my thand the_whit thei_name \
        then_sent those thriv tics> ties> tine> tklin tlini tnerh to_meet to_see toile tomac topfl topps toppt tosse \
        trafz tragl tratu trawu tref_ist tscht tsnot tspro tstei tszeu ttelv tthek tudie tudy> tumn> tun_wir tzpla \
        tzusc ubild ublis uchli uckil ucted udhau udie> uebe_hat uebe_mein uebe_wer ueckk uede> ueffe ueftu uegig \
        uehls uend> uetun ueue> uffer ufhau ufrae ufssc ufwae ugeho uhr_frue uhr_im uhr_steh uktiv ulati um_fuen \
        umera umkle und_beza und_dem und_droh und_schw und_setz und_vert unglu unlim unse_abte unze> uptpr uranc \
        ureen urgeo uros> ursra urstt usage uschn usflu usper uspro uszub utumn vate_star veran verg_das verg_ich \
        vergu verhu verl_auss verm_leer vier_rund vier_woch vinz> vom_amt vom_kund vom_schw von_an von_zehn vorh_hat \
        vorh_hatt vorh_war vorsc vorz_bis want> war_aber war_zahl warn_bei was_nerv waste wcome weben weira weis_ich \
        weit_0 weit_betr weit_eine weld> wer_am wer_ein wer_kein wer_mit werd_ich werd_nach werk_stat wied> wied_mit \
        will_im will_nix windl wir_auf wirbt wird_nich wirin woch_nich woch_vorh wohn_blei woll_blei woran wortu \
        wreck wunsc xamen xibil xible xisan xtraw year_from yone> you_get ywher zahl_mir zahnt zett_und zinn> zplan \
        zu_lang zu_scha zubil zuegi zum_glue zuspe zust_von zwei_stre zwei_von zweir zwoe_von =1,-1,0,1 <ausl <erhe \
        <frue <goer <grup <june <octo <teac <toll <wome abst_im acht_mona ahnte alber and_stil anden at_for auptp \
        aussi beca_of bezir bstae cord> ctobe daech dank_fuer den_park der_bezi der_disp die_schn die_zusa drei_zu \
        eidun eige_kost eine_pump eine_verl eine_zusa entry er_sich ergie erhun erst_anga erst_lehr es_gut etdie \
        ezirk frue_0 fuer_frei gebe_und geflo gesa_er goerl got_an halb_sieb haup_ist heut_als hlaeu i_did idung \
        ieren ihr_den im_vori im_wech imite in_bank in_june ispon jetz_in june> konta land_die lear_the limit llow> \
        mache mited mont_eine ntakt nur_mit ochs> octob oerli oese> omen> onent ontak ozial ponen proz_die rein_lass \
        rgets rlitz rwerk sches schi_ein sich_0 sich_kein so_wie sozia spone ssich svors t_even t_get tants teach \
        the_fore the_pass thirt time_it tops> um_drei und_erst und_kein unent up_in ussic vier_aben waehl wann> \
        warme wasn_t wech_an weil_sie wie_gewo wiss_wie wochs wohnt woll_scha women zwei_schi zwei_woch =1,-1,1,-2 \
        <carr <gros macht oraus ossen vorau =1,-1,1,-1 0_bewo 0_daec 0_seni <abba <bewu <denn <dues <earn <east \
        <eing <fell <fert <fing <five <gear <geba <geki <gewu <gilt <herk <join <kaem <kuen <posi <proc <rate <sehr \
        <waru ab_das abge_das abgel abour absc_die achth agert altsc am_naec amme> arrie ated> ating beru_hat berwe \
        chtbe chtsg chwei cordi denn> der_gros der_grue der_hoch der_letz der_zuli die_einz die_gaes die_gest die_im \
        die_umst dorf> dropp duess eftet eibun eine_stif eldor ende_im ength erato ereie erzt> espue etwa_0 even> \
        ewiss fell> felte ffice five> freie fterw fuer> gerec gerer gespu gilt> gins> gisti got_a gross gslei \
        habe_in has_ever hit_by htbeg htsge ibung ichtm im_frue im_gesp im_lage inton invi_to ist_moeg istik it_to \
        itzun jahr_von jede_jahr kam_per kaum_noch kennt komm_kein kuerz labou ldorf less> lhaus lieg_bei lient \
        ltsch mit_ihm more_than nach_sind natse ngsle ngth> nich_zuge nien> ntona of_fore ogist olgen onats ordin \
        orzei ount> oups> plied puelt rated rbess riebe rkung rning roppi roups rtigu ruech rungs sass_wir sbank \
        sehr> sein_werk seldo selte sich_unte sie_ande sie_fueh sign> site_on sits> sitz_der sitzu soll_ein spect \
        sseld stan_im stron swert szeug thall the_room this_afte to_thre tonat ucker ueckz uelt> ufgel ugela ugung \
        und_empf unte_und us_a usban ve_stop verb_lieg verbe verli vite> von_zwei vorb_und vorze wards warum was_for \
        werk_bei with_as woch_auf zu_spre =1,-1,1,0 <entl <falt <guid <manc <obje <pers <sued <tax> <thin <zinn \
        a_temp abwas ackle alle_gelo als_es am_lieb am_mona and_afte aperw are_trai aufs> augh> ausg_seit berin \
        but_i chwer dance data_and der_toch dicke die_ausr dstag eaner ein_konz einli eissi entla erkze ervis esseb \
        fines gastr geku_die gerun hings htskr ieler inlic issig kiele kzeug lagte leane lese_ich lets> lief_bei \
        man_das manch ndsta nich_alle nich_gab nomie oennt omie> onomi pervi perwo pich> reuer rfte> rkzeu rlauf \
        rlebt ronom ruec_der rviso rwork she_is so_ein soli_im sseba sterm sual> tamme tax_numb the_usua told_us \
        trono tskra ublic uebe_mona undin uperv verre vers_jede verw_und visor wer_nich werkz work_for =1,-1,2,-3 \
        estae hatt_die perat =1,-1,2,-2 <ange anwal haben lesen naten nths> nwalt onths taeti wird_die =1,-1,2,-1 \
        <erfo <gab> <quar elege estim ngele sich_beid stan_der the_proc tigun usine usser wurd_als =1,-1,3,-3 ritte \
        =1,-1,3,-2 eide> =1,-1,4,-4 ozent zent> =1,0,-2,0 <coun <reco <tuer <zula der_0 hree> three tuerz =1,0,-2,1 \
        <juli <stei are_not been_die der_vor dlung hatt_eine juli> ngsfr rlass trete tuhl> =1,0,-2,2 <afte zahl_und \
        =1,0,-1,-1 <boxe <dran <elte <emai <faci <fain <fans <freu <gelt <guer <ice> <koec <konf <loll <road <seco \
        <subs <tagg <zur> acili acks> aerke agged ained alle_vier auben ausb_ist been_repo bgewe boxes cilit consi \
        dachd das_letz den_hand den_true des_unte die_best die_urku droh_zu econd ediat ein_kilo ein_woch eitsc \
        ende_0 erpfl ewegu facil faint fans> geein gelte gesp_bei giona gold> guert habe_es hatt_man hatt_zwei haust \
        hear> holz_mit hroug ich_mein iliti im_auto ist_abge istak ities kiert klopf koech kunds kurz_vor laube \
        lent> lieg_mit lieg_seit lies> litie llem> llens llies lolli media mera> mista nabre neue_hand neun_jahr \
        nging nsist nspra ntes> nual> ocess of_0 onsis out_in oxes> redet rente rett> rhin> roces rzarb s_a scann \
        secon sheft shout staa_ist stagr stake tagge tagra take> taxi> terwe the_fran the_nurs the_wall the_west \
        throu tufen uben> ugen> uhr_und usgef vere_werd verpf wegun wir_zu zarbe zu_zwei zwei_stuf =1,0,-1,0 0_auf \
        0_empl 0_mit 0_stat 0_uebe <abme <b> <ball <bede <beme <dazw <fang <fuld <geei <gelu <ging <glau <grat <hueb \
        <isn> <klat <lady <legt <link <mist <no> <rent <ruec <sach <sap> <seek <sixt <thir <tues <weh> <wiss abmel \
        abstu achle aeter als_ein altsk ande_haeu anent ange_mit ankba apri_eine ategi atsga atzle auf_seit aupth \
        aus_0 ausg_bei azwis bber> beca_i bedin begi_ist bei_null beko_und bemer best_am bete_lag betr_ohne bleis \
        bmeld brenn cake> cherh cheri chlei chleu choen chrec chwin ckent ckhal ckzug comme dami_ist dankb das_arbe \
        das_eine das_erst das_lage das_urte das_wett dass_es dauto dazwi denke der_gewe der_kund derle diato \
        die_dars die_mitg die_moeb die_tari dreiz drit_stoc dsche dungs eams> eantr eback ecomm ederl eeini eekar \
        egale egend egerb egie> eiden eihar ein_haus eine_kran eine_lage eisti eitpu eitsg eitsp eitsu eizeh ekart \
        elche elev_year eman> enbre enig> enstw entra er_sein erang erfor erhan erlad erles errat erzah erzun \
        es_neun es_zum esamm esday euro_und ewend fang_im fehl_in fekt> ferge find> firs_the foto_von frag_zur fraue \
        frue_legt fueh_sich fuen_uebe fulda gale> gebac gege_0 gerba gerle gese_habe gest_zwei gewe_habe gewen ghly> \
        glau_ich glaub habe_nach haen_in halb_stad henpr herhe hleif hleut hmeri hole> home> hschn hwert hwind \
        i_stil ich_jede ich_viel icks> iden> iefel igten iharb im_eins im_jaen im_letz im_vert im_wint in_neun inall \
        instu ist_an istif it_was iting itpun itsch itsge itsni ixty> izehn jahr_das kbar> klin_gebr kuen_fuer \
        kuen_sind kurz_nach kurza lady> lage_am lauf_von leave leife leiha lemmt liebt lieg_noch ltend ltsku lussb \
        mal_das mal_gefr manen mchen medi_s mens_verl meris mir_ein mit_schl mit_schu mit_zahl mitt_und mmerp moegl \
        mona_aus mona_die nach_eins nach_im nach_mehr naec_morg nally nced> nenne neun_mona ngrif ngste nich_einm \
        nich_verl nkbar nned> noch_der nstwa ntine nute> oegli oere> of_my of_them omer> onala oposa orber orema \
        orsch osal> ower> oyees pass_ist place pler> plica posal posts pplic propo proz_mehr pthau rains rateg ratsg \
        rbere rchsc rderl recom reitu reman rende rersc ress> reten rford rgens riche riff> rkstu rlese rmane ropos \
        rrate rverm rzung sator satzl schoe schu_mit seeka sei_ein sferg sgass sgesp shut> sich_rech sich_uebe \
        side_acce sie_sich sie_was sind_unte sixty skuer slow> snied ssber sstan stay_at stei_die stel_ein stief \
        stori stun_in such_zum tegie temp> the_annu the_medi the_work throw tiefe torin tpunk tschl tsgas tsich \
        tskue tsnie tspla tsunf tuesd tzlei uebe_habe uellt uerzu uesda uest> uete> ugesp ulda> unced und_arbe \
        und_bin uptha urtei urzar ussbe usste verd_hat verf_wurd verk_ein verra vers_sich vert_sich von_augu \
        vorg_das vorg_werd wages was_told weit> what_it wider winde wir_wuer wuer_ich wurd_auf wuss_beim wuss_ich \
        ybody yees> zaeh_als zeitp zentr ziges zleit zu_tief zum_quar zuru_ich zusa_die zwei_vers =1,0,-1,1 <leih \
        <lift <post <rats <stau <vori arifa aus_der das_buer defe_geme die_tran erkan es_gibt etver euro_das fabsc \
        firm_in gentl gsfri ietve ifabs im_apri klich letzt locke mietv nachs nnern orige rifab rows> sfris teige \
        the_post tvert vorig was_ein wint_0 =1,0,0,-2 <whet <wirk abgew der_klin ested ether hethe morg_die \
        ohne_eine regel rgang six_week wheth zwei_arbe =1,0,0,-1 0_deze 0_kein 0_mai <agen <alpa <alwa <anyb <anyo \
        <arou <bari <baug <birg <book <bruc <bub> <carp <cler <clim <cold <dees <degr <derw <desc <desh <do> <done \
        <drop <elek <enti <erfu <fair <fehl <figu <gepu <gere <geue <gibt <hiel <hone <jann <juen <kerl <kern <kino \
        <klo> <knoc <kuri <lach <look <lowe <mama <many <memo <misc <much <murr <nann <neun <patt <prue <rand <rean \
        <riot <rolf <she> <spae <stim <toed <umfa <unau <unfr <vaca <voic <wron <wurs <zuec a_ball abeln aben_eine \
        aben_war abgae absol acanc accep achdi acht_stun adio> adion aedt> aetsc agers ahlbe ahrpl akas> alati \
        alle_die alle_nur allor allse alpak alway am_nord an_0 an_enti ancy> aner> angab angin ankie annis anual \
        anybo anyon arage arbe_bei arbe_ist arme> arnto arry> arung as_long aske_whet asses atem_in aufga aufze \
        auger aught ausga ayern barun baus_von bayer bearb beca_the been_offe bei_mit belma beln> benbe bewus bgaen \
        bgeze biet_das bin_ja birgi bisl_nich brie_die bsolv bstur bude> butio cancy cann_hear carry cate> cator \
        ccept cence cepte chann chdec chdie chef_hat chene chien chlic chmis chmut chobe chtfe chtha chtle chuhe \
        chula chwan chzub clerk climb code> cold> commu cribe ctly> dabe_und dacht dann_die dass_der dbuss deesk \
        dem_ich dem_mess den_aben den_haen den_zwei der_bank der_baus der_paus der_plat der_schn der_selb dere> \
        derwe descr dessi dewag dicat die_bank die_sais die_spae die_stan dien_eing doch_die done> dran> dtor> eanim \
        eaufs eave> ebelm ebels ebenb ebten ederb eelso eeska eftsl egree ehnta eife> eiger eiken eikpo ein_arbe \
        ein_fami ein_grab ein_schl ein_unte ein_vent eine_baus eine_durc eine_fami eine_kart eine_tag einsp eishe \
        eitwe ekrae elade elauf elbau elbe> elbet eldbu elekt elmas elsor emiep ende_des endew enfah ennte ennze \
        epted erede ergan erket erns> erren ersth escri eselb eshal eskal essie ests> esume etrae euebt euing eview \
        ewage expla fahrp fair_the fallo fehl_und feue_und fine> fing> firs_week fitte fizie floge four_with \
        frag_sie ftsle fuers fzeit garag gehob gelad geldb gend> gepro geput gered gereg gesc_ist geueb gewis ginnt \
        give_a grab_eing grees gros_kino grue_von gsarb gsmei habe_mein haen_mit hall_die hangi hanne hat_soll \
        hat_vers hdeck hemie henst hland hmens hmiss hmutz hntau hochz hthau htig> htlei huhe> hulab hweis hzubr \
        ibed> ible> ibuti icato icenc ich_an ich_bei iders iepar ierze iews> igure ihne_lieg ikend ikeri ikpos \
        im_nach imme_noch in_apri in_klin inche indic inke> inkge inspr inte_in iors> irgit ishef issed itbri itch> \
        itsta itwei ivest jahr_nach jahr_so janni jede_tag jema_der jetz_fahr jueng juni> juni_bis juni_in just_want \
        kalat kame_aus kann_sie kein_deut kennz kerin kgeld klima klo_war koeni kpost kultu kurie kursi labga laedt \
        latzt laub> laufz laut_betr lbetr ldbus lektr lerk> lgeri liere lima> lives llort llsee lock> logen lort> \
        losse lost> lpaka lseel lsorg lumen lways mahnu mama> man_hoer man_sitz man_who manua masse mate> me_the \
        mein_mail memo> mess_sind miepa minu_die mit_atem mit_verb mit_wir mitbr mitt_zusa mmuni much> muens murre \
        nach_beim nachz nbaru ndewa ndica nebel nenfu nfran nfte> ngabe ngers ngsar nicat nich_den nich_esse nich_so \
        niert niger nior> niors nix_aber nkel> nkgel nkier nnenf nnzei noch_am noch_nach nordt not_resp notau nspri \
        nstru ntere nton> nur_0 nybod nyone nzeic obier ochze oedli oenig oert> oeser ohne_murr okal> ollie onest \
        orabe orbil ordto orge> ortio otauf ousin ownha paets pakas patte pecto pendl pers_bei prob_ist probi proce \
        provi putzf putzt queui raced radio ranki rauli rbild rbren rchge rdtor reams reani rees> rege_gilt reike \
        reikp rers> revie rgit> ribed rings rinkg riot> rkett rkund rlage rlegu rnton robie rolf> ross> rpfli rrivi \
        rsier rsthe rteri rtime rtion ruchr rzer> s_in says_no schem schi_bei schi_der scho_0 schob scrib seels \
        sein> seit_frei seit_im seit_janu seit_okto sent_the seran sern> sgabe shou_be sich_aus sich_nach sich_selb \
        sieg_wurd sind_nich sing> site_are skala soll_sie soll_wir sonn_fuer sschr ssieg sstad sstlo stadi stan_auf \
        stenp ster_weil stete sthel stpla stun_fuer sume> tader tadio tasch taufn teil_sind terns tgese thaub \
        the_frid the_phon the_port the_staf the_time thelf titio toedl told_to torat townh trier tstag ttenw \
        tuer_auf turen tweis two_hour tzfra tzig> ubrec uchre uchth uebe_0 uebte uests ueuin ufsge ufzei ught> ulabg \
        ultur um_eins unauf und_fuer und_mich und_muss und_nie und_nimm und_such unfra unica unse_azub urchg urkun \
        ursie usern usgab usstl utzfr vacan verb_die verm_und verti vesti vestr views von_hall von_juni von_um \
        vora_ist vorab vorar vorbi vorm_ein wachd wahlb walls war_als war_in war_mein ware_mein was_fuer ways> \
        week_i weg_zur weih_gest weish wenn_das were_told werk_abge wert> werte who_lost wie_frue wird_ein wnhal \
        wo_die wond_whet word_die writi wrong wuer_und wurd_ausg xplai yern> your> zahl_die zeit_0 zeitw zfrau \
        zu_fuss zu_viel zu_vier zu_werd zubre zuech zum_auft zuru_das zwei_ster zwisc =1,0,0,0 0_anla <abbe <abit \
        <abon <ach> <akze <anae <anfi <anko <annu <anyt <arab <aski <aufe <awfu <badg <bala <bark <beg> <behi <beib \
        <belg <besi <bing <birn <bjoe <bore <borg <brig <buyi <cab> <cabi <cabs <calm <clam <cliq <cond <cone <cork \
        <crit <crus <dare <dave <dawn <ddr> <detl <didn <diem <dog> <drum <dual <duti <duzt <eati <effi <eggs <eh> \
        <eism <elft <ellb <emoj <erli <exac <exit <eyeb <fabr <fetc <fitn <floa <flog <fluk <font <fork <furc <g> \
        <galt <gand <gap> <gasa <geae <gebl <geeh <geja <gero <gond <goss <gott <grem <grey <groe <hake <hals <hasl \
        <hupe <husb <hydr <idea <init <issu <jaus <klim <klop <knec <komb <kopi <kore <kv> <lase <lave <lega <lent \
        <lie> <loca <lume <luxu <mapp <mech <men> <mid> <min> <ne> <neuw <nid> <nood <oehl <onto <ostb <palm <patr \
        <pen> <pet> <pinn <priz <prop <rauf <refr <repr <retr <rinn <rise <role <rota <rufb <ruhn <rum> <runt <sad> \
        <sail <sals <saun <scaf <scen <sexi <shoe <sile <simu <site <slac <slew <slog <snow <sock <soph <spal <stai \
        <stef <stuh <sunr <swee <swin <tach <task <taub <temp <tim> <torr <trap <tria <trul <tryi <ulce <unac <ungl \
        <unif <unlo <urku <voca <voge <vulk <wahn <wake <wc> <whom <witz <wona <writ <wuer <yach <yes> <yusu <zick \
        <zuku <zuzu <zwie a_note a_walk abbez aber_der aber_imme abica abin> abitu abled abonn abyra achog achre \
        achtd actly adeno adges adica aduat aells aeltn aeres aesth aetek aetzu aeuml aeumu aeusl affol ageri agsar \
        agsdi agspa ahllo ahlwe ahnsi ahrka ailin ainly aises aits> akele aketz aktst aktun aktze akzep alanc albma \
        albze alche alger alig> alkli alkou allka allot allow alpla als_erst alsa> altsr alysa am_mueh amlea ampol \
        amps> anaes and_came and_pass andau andos andou andti anfin ange_auss ange_mir angua anima ankom annes anni> \
        annua ansit antik anyth anzer anzus apply appt> arabi arbe_auf arbe_hat ardas arenc arens arewe arifr arist \
        arkra arksc armes arnes arpet artme artur arver asaus aschl asee> aseme aser> asken askin asloc assem asseu \
        ateur atre> atswa attab attre atzpl audio auens aulik aumei aumho auna> aunen auptm auslo auss_bei ausze \
        aute> avend avent awfu_but awful azuge babyr badge bads> balan ballo bande baris barks base> basem bauge \
        baumh bbeza begi_am bei_gibt belad beleb belgi bels> belsc benea berbr bermo berne bese_zum besti betr_0 \
        betr_kuen bica> bingo birnb bissv bitur bjoer bliku blink bluem bmara bner> boat> boers bohn_die bonne bored \
        borgw braum breat breme bren_seit brigh brow> bsbed bself bsidi bsrae bussc buyin bwasc byras bzeit cabin \
        cabs> caffo calm> candl cando cant_is carpe cene> ceshi cessi cheid chel> chkun chlad chlap chler chmei \
        chne> chogr choko chonm chsen chstm chtag chtdi chtfu chtko chtme chtsf chtvo chulf chull chwec ckdes ckelk \
        ckenw ckes> ckfeh ckgra ckled ckmel clamp clipp cliqu condi cone> corde cork> criti crush ctora cuers \
        dana_noch dann_geht dared das_syst das_zimm dasee dated daue_etwa daven dawn> dazug dbote deas> degre delan \
        den_plan denos der_abte der_anze der_bub der_feue der_firm der_kreu der_stan deret derke derli dersh dersw \
        derza desso destl detle dgebu dged> dical didat didn> die_abst die_lack die_masc die_rett diem> dien_ist \
        dinge dion> disab dised diskr dispa dles> dlubb dming doert drank draul drei_uhr drumh dseit dtick dtran \
        duale duate dules dumme durc_der durc_nach dutie duzt> eaend eath> eathe eatin eatre ebegl ebner ebrow ebsel \
        echba echtf echwa eckgr eckin eckme eded> eding edire eeded eefle eehrt eekly efan> efeie effiz efine eflog \
        efrig eggs> egins egnet egoss ehaus ehlma eichl eiem> eifar eigem eikt> eilbe ein_dach eine_frag eine_unbe \
        einha eini_sich eins_der eisma eitle ejagt ekist ekly> ektiv elalp elanf elby> eldbo eldka eldtr elebu eley> \
        elfta elgis elhan elieb eljah ellbo elsew elsti eltni eltsa elzof emble emche emech eminu emoji emse> emsei \
        enbei enbri encha eneat enebu enenb engef engek engum enlei enler enopt enost ensar enspi enssc enstb enswe \
        entfe entir ents_wer enwar enwic enzug eoffi eory> epark ephan eppt> epres eptie erank erarc erbel erbet \
        eregn ereis erend erese eretw erfur erhas erhit erisc erist erkel erkes erksk ermar ermas ermon erper erpra \
        erpuf erras ersai ershi erst_beid erst_lief erswo eruf> erum> erunt erzst esdie esee> eseit eshau eship \
        espon essin esson essoz essst essta estaf esthe estlo estyl etch> eteki etion etist etlef etrai etrau etrix \
        ettl> etwa_sagt etweg etzpl eumli eumun eunei eurs> eusle euwie euzki evisi ewell exact exam> exits eyebr \
        ezula fahrk fallk falt> fanda fare> farew feefl feine fengu fenth fernt festr festy fetch ffeef ffelt ffold \
        fgaen fgele fili_am filin find_nich fitne fleck flegu float flukt foboe foldi folgl fonts ford_vers forkl \
        fortb frei_der freue frige frund fschr fsinf fsteh ftaus ftuch fueh_der fuer_mont furch fzeic gaerk galte \
        gande garda gasau geaen gebr_word gedir geehr gegos geht_doch gejag gela_ist geldk geldt gelue gemin genop \
        genpf geon> gewi_muss geza_die gives glast glos> gnet> gonde gosse gossi gotte gradu grat> graue gremi grey> \
        grow> gsams gsgru gspau gster gstes gstra gstur guage guide gutsh gward habe_mir haen_am hains haken halbm \
        halbz hall_zwei hals> harne hasen haslo hauer haus_gesc hday> hdays hdien heatr hecki heilb henpl heory \
        herko herzs hetis hgeha hiera hin_und hind> hinke hirme hirty hitsu hkund hladm hlaeg hlapp hlbet hllok \
        hlwei hmeis hnau> hnsin hntes hoens hogra hohes hokol holza holzw homeo homew honma hosse housi houts hrbet \
        hrgan hrien hrkar hrows hrpla hrste hrter hsen> hstmo hstur htdie htfer htfue htkon htmes htsam htsfe htska \
        htvor htzul huebn huerz hulfr hulle humbs hupe> husba hutzh hwang hwech hwers hydra iaer> iaere ialge ialkl \
        ialpl icesh ich_scho ich_sons ichli ichta ichtk ichtl ichtv ichtz icke> ickes idate ideas idged idise iebel \
        ielfa iell> iemec iends ienfo ienfr ierar ieres iessu ieten ifarm ifeng ifest iform ifrun ifuge igela igemi \
        igend igera igeru ighau igstr ihens ikant ikum> ilato ilbeh iliae imati imbs> impos imula imweh in_erfu \
        in_rent indau indon inds> inery infob ingin ingo> ingte initi inly> innig instr ints> ionsr iques irksa \
        irksl irnba irty> is_awfu isabl ischw isebe ishes iskre isman ispat issue ist_mir ist_noch ista> istia itaen \
        itgem itial itica itler itnes itpac itur> itzez ivati ivier ivver iziel izien jagt> jause jede_wied joern \
        jung> justi kam_am kamps kanis kdesc keits keley kelka kends kensw kentu kenwi kesee ketze kfehl kgesc kgrat \
        khall kino> klats kled> klern klift klin_das knech knock kolad kombi komm_auch kommn komms konz_hatt kopft \
        korea kout> krei_lieg kreti ksche kskan kslei kstud ktiv> ktivi ktivv ktori ktrot ktste ktuat ktung ktzei \
        kundg kurzn kzept labsc lachl ladmi lalp> lamp> landl landt lanfa langu lappt lauto laven lbeha lbein lbern \
        lbmar lboge lbzei lcer> lchef ldbot lded> ldkas ldtra lebun lechw legal lehr_beim leib> leihw leit_und lenau \
        lensp lenst leppt lese> lesso lfalt lfreu lftau lgisc lglos lhand liaer lifes lift> likum limbs limen linda \
        linkt lique lkand lkani lkass lklin lkout llaut llbei llbog lleit llent llkas lloka llot> llowa llst> llzei \
        lmass lmen> loat> locat loch> logan lohnt lopfz lowan lschn lsewh lstim ltati ltnis ltsam ltsra lubbe lucht \
        luec_im luemc luktu lumet luxus lysat lzart lzwer mainl mal_gete male> man_woll mando mania mann_am manne \
        manni manti mappe mattr mein_fehl mein_hand mein_oma mein_schr meiss melzo menle menss meoff merk> merpe \
        metri mheru mholz miese milia minds mir_jetz mir_kein mir_mehr mit_foto mit_mir mit_schn mitpa mium> mklei \
        mlead mlern mmnis mmst> mniss moji> motio movem mplim mpoli mposs mseit mste> mulat mund> mutzz mweh> \
        my_brot my_ment nacco nachr naest nalch naler name_in nappe nart> nauss nbads nbaum nbei> nbeli nbret nbrie \
        nbuet nchat ndau> ndaut ndela ndenp nderz ndesh ndgeb ndida ndlub ndon> ndos> ndour ndtic neath nebur necht \
        neede neinh nemen nenbu nenge nenle nenn_mich nery> nesss netzp neune neuwi nfaen nfing nfobo nfreu ngeki \
        ngela ngsgr ngstu nguag ngumm nhalb nheiz nich_sage nifor nigte nimat nitia nity> nkers nkeru nlern nlock \
        nneme nnena nneng nnenl nnens nnes> nnig> nntem nnual nocki noodl nopti nords norm> noste nrise nsarb nschi \
        nseil nsinn nsiti nsrun nssch nstbe nstep nstil nstor nstri ntaus ntem> ntfer ntik> ntila ntire ntraf ntrif \
        nur_nich nvita nwart nwick nwirk nythi nzelb nzer> nzuse oboer obten odenh odles odul> oeche oehlm oene> \
        oenst oerer oern> oerse of_serv offiz ogan> ogelh ogenp ohes> okola olade olded olglo oline ollau olled \
        ollze olte> olzar olzwe omani omant ombi> omeof omewo ommni ommst omoti onach onalc onale onded ondel onmal \
        onnem onsru onts> oodle oorst opftu opfze oppag oppor orark orarv orate orded ordse orea> ored> oreie orgwa \
        ories orkli orkom orne> ortbi ortbr orzim osse> ossip ostba ostur otech otion otiva otivi ottes oughl ounce \
        oveme overr owanc oyee> palme parks partm partu peine pench perm> perpr pets> pftuc pfzei phan> phie> pickl \
        picks pitae pitzn plice plime poli_ford polin ponde postu ppage ppenc pperp prise prize promo proz_gebo \
        ptier ptike ptman ptsac ptsch puer> puffu ques> rabic rack> radic radua rally rampo ranko ransi rants rarch \
        rarkr rarve ratsw raume rbele rbete rchie rchs> rchtb rdase rdreh rdsei reath rech_auf rechb rectl refri \
        regne reiem reikt reina renar rency rense repre resei respo ressw reste retio retra rettl retwe reuen reuzk \
        rever revis rewel rfuel rfurt rgels rgwar rhase rhitz riegs rieme rifru rift> rifug rints rista risti riva> \
        rize> rkart rkell rkens rkers rkese rklif rkraf rkska rksle rktle rlitt rmark rmass rmen> rmenl rmerk rmes> \
        rmont rnbau rnsti role> romot rotec rpers rpets rpfle rplan rprak rpris rpuff rrass rrena rrier rsais rship \
        rstem rstep rswo> rtbil rtbru rtelj rtigh rtmen rtuni rture ruckd ruckf ructo rufbe rufsi rugen ruhna ruite \
        ruiti ruly> rumhe run_a runk> rushe rwarn rying rzgef rzimm rznac rzsic rzsti rzteh sable sachk saili salsa \
        satt> satzp sauna sausg saust sband sbedi sbode scaff scene schl_verm schl_war schm_drei schok schr_0 schuh \
        scuer sebeg selal selba selby selts sembl semen senbr senfa senge sent_me serl> serun serv_is seure sewhe \
        sexis sfeie sgefl sgera sgrun shaup sherr sich_an sidis silen simul sind_zu sinfo sinn> sinni sista skant \
        sken> sking skret slack slew> slid> sloes sloga slots slowe smann snow> socks sofa> soll_die sons> sophi \
        spatc spaus splic spond srats srund ssbod ssela sselb ssemb sseng sseru ssetz sseur ssip> ssons ssozi ssstu \
        sstag sstud ssued stagm stant stari stbah stbeg stefa step> steph sthab sthet stian stile stloh stmoe stort \
        stred strun stuff stun_frue sturn style subsi sunri surpr sverl svorb sweep swind szeic szuha tacho tacts \
        taen> tage_da tagsa tagsd tagsp takts taktu taktz talke tall> tape> tari_und tarti task> tativ tatta taune \
        tbahn tbild tbruc tefan tehau tekis telja telma temse tenwa tepha teral terra tesdi teurs tfern tfert tgema \
        thabe the_back the_book the_moto the_scen theor thers theti tials tian> ticht tief> tigha tika> tikan tilat \
        tire> tisc_vom tist> tivat tivie tivve tkont tlass tlef> tlohn tmann tmess tmoeg tness to_find toch_nenn \
        tolle toppa torei torie torro tort> tower tpack trace tramp trapp trese trial triem trifu trix> tron> trote \
        truge truly tryin tsam> tsfei tsgel tsher tskar tsrau tsun> tswah ttelm ttesd ttres tuati tuch> tuere tuff> \
        tunit turzg turzs tvorh twege tyle> tzaus tzezu tzhau tznam tzula tzzul uage> uales uate> uatio ublik ubsid \
        uche> uckde uckel uckfe ucks> uctor uebne ueckm uemch ueneb uensa uerd> ueren uernd ufent uffun ufgae ufsin \
        ugele ugeru ughly uhnau uhr_ein uides uiter uitin uktua ukunf ulabs ulcer ules> ulfre ulik> ulkan ullei \
        ultat um_neun um_sech umbs> umeis umetr umher umhol umler umlic umung unacc unbe_auss unbe_nach unbel uncin \
        und_ents und_er und_gedu und_woll und_zuru undge unein unfa_die unifo unige unigu unity unloc unris unwir \
        uperm uptma uptsa uptsc urcht urnst urpri urzge urzna urzsi usah> usehe usenb ushed usle> usloe ussbo usset \
        ustar ustie ustru usuf> uszei uszuh uties utshe utte> utzau utzha utzzu uwied uxus> uying uzkir uzule vemen \
        vende ventr verg_rich verma verpu vers_an vers_habe vert_der veste vielf vier_minu vitat vocat vogel volla \
        vollz vom_tisc von_kam vorko vorne vorwa vorzi vulka vvert wahll wahlw wahns waits wakel walko wance wange \
        wart> waru_die waves wecha weekl weep> weihe weis_man weit_in wellb wendl wer_etwa werd_im werst wful> \
        when_it whits whom> wie_ande wiebe wimme winnt wir_wied wirks wiss> with_me with_my wonac wortb xactl xcell \
        xits> yacht ydrau year_for yebro yrass ysato yusuf zarte zauss zehre zeitl zelbe zensc zepti zezul zgefa \
        zhaub zialg zialp zicke zient zirks zkirc zname zsich zstil zteha zuger zukun zusa_0 zusa_auf zusah zuseh \
        zuste zuzul zwar_so zwei_in zwei_stim zwei_uhr zwerk zwieb zzula =1,0,1,-3 days> statt uenft =1,0,1,-2 <druc \
        <nine <ten> <ve> bauen der_innu erati hande hat_zwoe im_zwei koenn liebe ndel> rien> soll_nach than> \
        walk_out word_der wurd_die zu_verg =1,0,1,-1 <mang <supe am_vorm andsc ative auto_hat beauf bgere carri \
        die_baus edlic engeb erbru fair> frei_sagt gest_abge insta jekte lehre mange many> nach_ist ngere nur_die \
        onst> rbrue rega_ein shar_are super two_peop uing> verk_und verm_der weil_seit year_and zweck =1,0,2,-3 \
        <drit berei by_a dritt kung> nders =1,0,2,-2 ertig ferti und_verl =1,1,-4,1 digun =1,1,-3,0 <with =1,1,-3,1 \
        <nach inen> =1,1,-3,2 <day> raum> =1,1,-2,-1 <fall <urte der_ganz faell gena_so hat_man im_mona rklic turz> \
        =1,1,-2,0 <bitt <fueh <out> <slid <zimm ab_juli ab_sofo als_im auche bitte dert> die_naec ency> enne> erges \
        every gestr igene inge> leute rauen raut> risch seite sene> szeit tause them> traut war_das =1,1,-2,1 \
        ist_seit =1,1,-1,-2 bei_laeu eprob erden ertif fahr> good> herun iker> jede_morg laut> nnung right rtifi \
        tatt> =1,1,-1,-1 0_of <abso <allo <cell <chan <died <extr <isst <july <klem <kuer <matt <move <naec <noet \
        <not> <pend <pfei <prax <regi <riet <safe <scan <syst <tief <true <verp <wide <wond a_diff a_well afety \
        agenc agram allei appe> ask_for baute beant bensg bers> bess_als betr_und beweg bish_nich celle chgeh chlan \
        chweb chzei comp_has crac_on dem_haus der_stra die_list die_wahl died> ebroc egekr egenz ein_kind eine_mont \
        eine_von eitag ekomm enfue ensge erfas erste erza_sie essag extra fall_die fassu fety> five_year freit \
        fuer_mich gaeng gebro gefe_und gekra gema_und genau genzu gram> has_aske hat_bish howed hrieb hzeit iling \
        im_kell ingeb inik> irkli is_miss its_own july> kass_und kost_der kurs> land_war lauf_bis leut_auf leut_ein \
        liale lice_and ltern lweis maer_eine masch mehr_ange messa minu_and move_the mzug> nday> nfueh ngeho ngene \
        nich_in nine_the noeti not_to nsgef ockie oeren oetig offi_says osses pfand pfle_ist praxi print racks raxis \
        reita rfass rhand riet> riet_man road> rsona rweil safet schi_die sech_minu seit_ein shou_out showe \
        sind_noch soll_ich sonal spre_der ssage struc stufe syste szueg tbrin the_floo the_road thre_firm time_and \
        truct ttage uemme und_fuld und_nich urte_nach utzen utzt> vatio venti verk_hat verst von_fuen von_mein \
        wand_und wech_nach werd_0 werd_ein wir_in wird_wie wirkl with_ten wonde wurd_von ystem zahl_muss zeite \
        zuge_der zunge =1,1,-1,0 0_woch <ansc <besu <flur <shut amens ansch at_two atei> beitg da_der datei der_unte \
        die_bete die_lauf eitge er_habe erha_eine erhal ich_fang ielt> isn_t klemm kost_fuer kund_gilt lide> \
        mann_von mfrag mont_i ntral offer prue_ist rbau> refun slide ssend ssene tgebe then_the umfra umst_auf \
        und_gewe und_ich verl_werd werd_bis =1,1,0,-3 <gepr <woll sitze =1,1,0,-2 <cove <gara <good <innu <of> <prod \
        <than ainin aschi call> chlie chnit cover die_mess doch> ein_zwei eine_frau einig esund filia grad> hat_vor \
        hnitt icket ienen ilial immt> ining innun laeu_die lieg_im naech nine> produ rest> riger schin stun_ein \
        sundh undhe =1,1,0,-1 0_im <befo <bind <blum <doch <engi <krac <urla abge_habe aert> an_hour anme_uebe \
        bei_ging betr_verl blume chaut das_sei der_quel dheit die_sich eantw ende_augu engin epfe> erspr estit \
        fahr_ich fluch flur> folge frage fuer_niem gepr_die gerat geru_von grati has_gone hlich im_juni im_kran \
        in_ein kalen kind_die krach llein llern ndhei ngine onal> rstae rste> ruhe> sorge stiti uefte um_zwei urlau \
        verl_0 von_acht vor_fuen war_nur we_lost werd_unte wir_die wird_bis zeits =1,1,1,-2 ereit tellu =1,1,2,-4 \
        <acht hoben nser> =1,1,2,-3 <dann dann> =1,2,-4,1 send> =1,2,-3,0 eite> fuer_den =1,2,-3,1 anga_des \
        =1,2,-2,-2 sses> =1,2,-2,-1 <date <getr <vorh arte> atzte auszu coun_and ein_fuen ffee> habe_ein oeffn rmitt \
        rrow> sgeno usend wie_ein =1,2,-2,0 hies_es =1,2,-1,-3 0_von eiss> =1,2,-1,-2 <line <m> <mai> <the> a_week \
        bis_mitt edet> effne gehen grun_ist itzen ndest ochen regio rhalt ruehs sgefa sieht utes> =1,2,-1,-1 0_okto \
        <ausz <desk <gefe <grau <sala <tell chine clos_on desk> fuer_naec hand> im_hand linge mann_ist mens> nsult \
        page> shang sulta ushan xtra> zu_haus =1,2,0,-4 resen =1,2,0,-3 0_grad cket> ellun heute llung tisch zahle \
        =1,2,0,-2 <ande ding> eine_schw heits nach_drei orted =1,2,1,-4 eiben =1,2,1,-3 this_morn verge =1,3,-4,0 \
        genen =1,3,-3,-2 <app> =1,3,-3,-1 <schl <time falls =1,3,-2,-3 eres> robe> =1,3,-2,-2 <weis ehler fnet> \
        tage_nach =1,3,-2,-1 <laut hat_0 monte neuen nich_zu nteur onteu =1,3,-1,-3 <erha bis_0 enst> hnike indes \
        =1,3,-1,-2 <offe elber enau> gleic =1,3,0,-4 <noch =1,3,1,-5 innen =1,3,1,-4 <nich =1,4,-1,-3 till> \
        =1,4,0,-5 <lieg =1,4,0,-4 noch> =1,5,-4,-2 nung> =1,7,-3,-4 <auch =2,-7,6,-2 jahre =2,-6,2,2 worde \
        =2,-6,9,-5 vertr =2,-5,-1,3 ehrt> =2,-5,-1,4 <scho =2,-5,0,2 sagt> =2,-5,1,2 <rund =2,-5,2,1 <are> as_a \
        =2,-5,3,-1 <absc =2,-5,4,-1 <sagt =2,-4,-3,4 plant =2,-4,-1,3 fahrt mein_toch =2,-4,0,1 aerz> maerz \
        =2,-4,0,2 pring =2,-4,1,1 calle ehne> finde of_the years =2,-4,1,2 efrag =2,-4,2,-1 <fami =2,-4,2,0 <spri \
        amili milie =2,-4,2,1 stell =2,-4,3,-1 famil =2,-4,4,-2 ition =2,-3,-3,4 lant> =2,-3,-2,3 <tran =2,-3,-1,1 \
        gestu hutz> =2,-3,-1,2 0_die <glue <prae <vier been> call_it esser ist_im punkt trans =2,-3,0,0 abges fene> \
        =2,-3,0,1 <lear <tour als_mein bends da_war der_chef dort> elten euten gesuc in_mein ische kommt learn ommt> \
        =2,-3,0,2 <gehe im_erst =2,-3,1,-1 hsten ngefa =2,-3,1,0 <let> arned bei_uns das_nich dung> eine_schl \
        hat_mich sagen =2,-3,1,1 <geht urde> =2,-3,2,-2 nuar> =2,-3,2,-1 euro_and gung> two_year und_sehr werde \
        =2,-3,2,0 alled an_den ilie> =2,-3,3,-3 for_the =2,-3,3,-2 <abre =2,-3,4,-3 auer> =2,-2,-2,1 klass und_hat \
        =2,-2,-2,2 <apri april auf_eine bei_die bis_ende feier in_den licht onth> pril> =2,-2,-1,0 <maer <thea <trag \
        aving chool eine_der erfae erstu estue flug> hool> iehen naec_woch nary> noch_mein ntier ohnt> rfaeh schoo \
        sfahr the_site theat usfah =2,-2,-1,1 0_jaeh <appl <proj <waeh appre der_alte der_kuec die_ande die_arbe \
        eitsz entic entie erst_die ette> gers> hat_er hlen> if_you ifts> itsze kam_nie lding lerne norma ntice ojekt \
        ounci ppren prent renti rojek ruar> sind_auch them_in und_dana =2,-2,-1,2 <mail und_wurd =2,-2,0,-1 <drau \
        <ihne aehrt an_der ards> bei_habe chnup dich> die_bele ende_war erkom ghtee hnupp hteen ich_trin ihnen \
        kein_mehr nuppe schnu ther_in upper =2,-2,0,0 <half <haup <jaeh <kess <lern <math <publ <stud ackst aehre \
        amlei andy> angef ates> auf_stat backs bei_in bende berno best_in bstko chtta ckstu das_der den_die den_plat \
        der_lohn die_fuer dium> earne ehrja ein_ausf erabe ernom ernze eting geht_ich geno_und hat_scho hauen hrjah \
        httau i_star ich_im ichtt ighte issio ist_ein jede_woch kesse kstub lehrj lingt mathe me_to nach_sich ndin> \
        near> neben nich_auf nstha nzeit obstk orste paren peop_who publi raini reik> rnomm rnzei rund> schu_ist \
        sehen sein_kann sente stkor team_bei ternz they_did tkorb to_know told_me tplan ttaus tudiu tzung udium \
        um_den und_zuge vor_mir what_i when_my wie_das year_at you_on zu_ende zusag =2,-2,0,1 <rett <zieh achen \
        mmiss ommis ormal uensc vers> wuens =2,-2,1,-2 <days ision rweis =2,-2,1,-1 <ask> <less <logi <sage <selt \
        abbau best_nach darf_das die_zent earbe echte eetin emie> eugni finge flich gearb hrlic lacht laden latio \
        lern_man lgen> meeti mein_frau oehne ooks> opped out_at pflic rding rise> ronik sitio studi swer> ugnis \
        want_to zeugn =2,-2,1,0 ants> chaue heet> jahr_bei lause nur_eine =2,-2,2,-2 beid_seit tersc zeich \
        =2,-2,2,-1 and_when die_uebe reiss =2,-2,3,-3 gesel =2,-2,4,-4 <will will> =2,-1,-4,2 ueck> =2,-1,-4,3 \
        0_jahr =2,-1,-2,0 <augu andes augus ente> suche ugust vor_drei wenn_die =2,-1,-2,1 0_stel <frie esuch inter \
        tande und_zwar und_zwei wurd_nach =2,-1,-2,2 einen lande =2,-1,-1,-1 0_sitz <dara <dars <juni <pres <roma \
        <stap <takt <tomo <trav <zent abso_aus als_eine anfae anung arbe_und arste aysli bei_nich beim_holz \
        besc_hatt call_off day_one dem_zett depe_on die_als eitsn erse> hrers i_got in_sich ist_und jede_mona \
        kenn_mich lache lanun messt morro my_last nbar> nfahr omorr paysl perma planu prakt ravel slip> so_many \
        stun_mit than_the tomor trave wenn_eine wer_aus will_run work_at yslip zett_steh =2,-1,-1,0 <auge <beko \
        <buil <empl <ever <exam <gesa <hub> <kamm <klas <kolo <laeu <leav <midn <near <nenn <pein <putz <sat> <slee \
        <w> absc_und ageme ahrtk ammer appli assel befri bei_find beko_bei bewe_in bin_zuru blei_es boots boten \
        catio chenp darf_nach das_vor dem_tari den_kurs dent> deuts die_kamm dnigh drit_jahr efris egung eige_an \
        ein_team eine_erkl einz_mal emplo ermie etzen eutsc faeh_selb frei_an frien funkt gange gemen gibt_s ginn> \
        half_the heidu hlten hrtko hrzei hste> ich_bin ich_dach ich_drei idnig igens igung im_dien im_umsc inigt \
        ished istet jaehr jahr_habe jekt> kanti kein_stel kiere kolon lace> lager lcher leep> legt_die lehr_vom \
        llena lonne mein_beri midni miss_one mploy my_slid nagem nbefr nennt nhalt nted> olonn onier oots> post> \
        pzig> quer_mit rakti riend rinne rmiet rtkos sich_wer sleep spaet starb steh_aber steht stem> tag_der \
        tag_und tage_spae teht> the_scho the_ware tices twel_week ubis> uerei unbef und_niem unkti weni_als what> \
        what_they whet_you windo wird_bei works zubis zusa_im =2,-1,-1,1 <boot <spru <what at_midn hall_0 ktlei \
        muss_die proje rmal> unkt> =2,-1,0,-2 <baus kuend mmeng talk_brok tart> uendi view> work_coun =2,-1,0,-1 \
        0_imme <asse <bude <cand <cv> <faen <flex <gain <germ <geze <hitz <memb <morn <muen <queu <radi <real <revi \
        <ruma <sais <slow <swea <ton> <werd a_mana aber_mit absau aces> aemie aenie afft> ainte akat> alary \
        alte_firm and_cove anga_von anish appr_at assed at_nigh atis> auch_am avel> band_are bbau> bei_hat bei_so \
        beitu bungs can_hear canne cates darst dem_depo der_auf der_ausb der_beru der_dien der_fuer der_sitz \
        die_back die_luef die_paus die_stue die_wand drei_frau ducti eally east_and ebers echat eford egelu ein_plak \
        eine_anme eine_das eine_lehr eine_schi elach enche enien enoss enpfl erest erfa_man erfu_die erkul erson \
        erst_halb ertag es_noch es_wurd esswe eswei ezeic faehr flexi foto_im frau_sagt frid_the gaine gefor gelac \
        genos germa gesc_habe gest_das gewe_hat hab_naec hafft half> hand_out haus_mit hitze hlerk hnabr hough \
        i_join ich_ange ich_eine ich_zwei in_elev in_germ indu_und innt> inspe ionar is_a ison> ist_jede isten itssc \
        jede_ein jobs> kamme koll_seit kstat laces laeu_das lary> lbau> lege> lerku lexib lohna looks ltur> lzeit \
        maeni man_schr mana_s mein_freu mich_auch mir_hat misse mont_ange morni nach_ruma nann_das ndess ndesw \
        near_the nebe_komm neers neun_stun nigh_shif nkomm nktio noch_den nosse npfli nstie nzett ocati ockin ohnab \
        ohnen onary onike orks> ornin otarz pays_the perta plan_and ppert praem prese pted> raemi reall rede_sie \
        regi_dire reien rest_of rinke rkult rumae rupps s_beim saeu_an sagt_ich sais_ist sala_band salar sarbe sberi \
        schi_per sech_indu sech_woch sei_inte sich_nie sie_mir sind_wir siona sitz_jetz sleit smeis so_laeu ssens \
        sswer star_on steh_an strei swear sweit tarzt taube tbegi teen> the_labo the_wind thoug thro_the tkost troni \
        tssch tzte> uebe_werd umaen und_wird unte_0 upps> urla_die usch> verse vier_fahr vier_uhr visio von_koll \
        walk_a week_the wer_was werk_in whic_is wisse work_had you_can zent_die ziehe zula_fuer zum_tag zwei_frei \
        =2,-1,0,0 <abma <aver <bau> <begi <bit> <depe <deut <ehrl <foye <gefo <kept <leip <nebe <to> <trup <vani \
        <won> abmah aesen afte_thre ainee am_anfa am_kuec am_kueh anisa atron augen avera bmahn book_the chlis chtzu \
        cond> dana_hat das_in davo_mit den_leut depen die_bude drau_und drei_ein du_die ecent efreu eiera eins_ohne \
        eipzi ektor enhal ensth entat entis epend erage ermer ertim es_um esstr eundi faeng fehl_ich foyer freu_kenn \
        gefr_was gefre geme_auf halb_bei hart_schu henti hiel_ihr hifts i_stop ierab if_i inees ipzig ist_vor itte> \
        jahr_erfa junio kept> ktika kund_ange leipz leit_ich me_at me_in mein_erst mich_inzw mitt_geht my_plan \
        my_shif nees> nie_ich nisat nishe noch_nich ntati ntisc overt oyer> pends pers_von pruec riste rnstr rspro \
        rzahl schu_und sflug spare sprob ssing taug_me that_is the_inte the_job thin_i uebe_dem und_weis unior \
        uns_auf vanis verag waeh_die was_wron wear> wenn_sie wir_so =2,-1,1,-3 igte> spri_von =2,-1,1,-2 <beca <beim \
        angel beim> besse brech deswe ehalt emmer erlie klaer lieg_unte membe stopp toure trage war_die =2,-1,1,-1 \
        <vorz ains> bands chdem did_not ein_0 etwa> hdem> ich_in ional notar ouren spuel the_seco to_ask uren> \
        wenn_der zugel =2,-1,2,-3 prich spric =2,-1,2,-2 <fine <je> rate> selle =2,-1,3,-3 opera =2,0,-4,2 jeden \
        =2,0,-3,0 and_a frei> nfall rteil =2,0,-3,1 vert_steh =2,0,-2,-1 <ther <thro ckier =2,0,-2,0 0_arbe <drin \
        <gewe <nove <zwar affee es_0 im_nove itag> kaffe lag_bei leben ndlun novem ovemb rher> rnen> stuer unte_die \
        unte_nich vembe vorhe zwar> =2,0,-2,1 <dafu aehri afuer bgesc dafue ehrig hrige orher ours> schri =2,0,-1,-2 \
        <repo cause dem_weg erkla klin_die raus> rklae sung> =2,0,-1,-1 <anno <ausf <bess <bret <cert <dumm <heim \
        <incl <that <thou <tore <unfa <wahl <walk <wend <wuss aber_ich aerun annou apler arbe_noch are_on at_are \
        beset both_side brett brige bsaug bten> bunge certi colle dane_und den_stur der_eige der_elte desc_the \
        die_teil dscha ehsch eine_ausf elung enbar erkst erze> etsch etzun fenba ffenb ficat frau_im freun fsgen \
        fuer_ein gab_s geler gelun hschi icate ifica iken> im_flur im_land inclu inike itsun iving laeru lappe legun \
        merhi mmerh nclud niken nnoun nounc nterw oduct our_regi probt reund rivin rlich robt> roman rong> ruemm \
        rufsg schl_zum schlu seit_drei seit_febr seres shed> shor_afte sides stapl strie stur_eine sturz taple \
        term_fuer that> the_line the_prog the_rest the_whol tific time_i trae_eine truem ttags uehsc uers> um_kurz \
        ussta viel> war_es who_has you_will zimm_und zweit =2,0,-1,0 0_maen <coll <gold <home als_arbe amera bekom \
        besc_habe bschi dem_werk die_pers dumm_frag eine_spre ernen fahr_der fuer_kund halts hat_den im_quar kamer \
        klas_b loyee nigt> nuten ploye schw_und staer steh_alle taerk the_norm the_part tore> uehre zehn_minu zule_0 \
        =2,0,0,-2 <imme <oper <said <shou <stuf <viel achtz and_is becau die_leit ecaus eport fehlt haet_ich \
        hat_jede ined> inted ist_nich jaeh_unte kling mbers neun> repor roduc said> =2,0,0,-1 <atem <befr <fold \
        <nix> <wall allem anike atemn be_sent bei_rein bjekt chani chste clos_its den_schi der_gepl die_rege \
        die_stel echan eine_bewe email emnot folde ginee habe_und hanik haube heft> hied> im_depo ineer inten \
        jede_mitt kein_betr kess_von mir_das mnot> objek on_shif runte seco_week seit_vier sent_by sich_auf sstru \
        strup teil_ist temno the_trai this_mont toed_unfa twic_this was_wir weg_die wurd_der =2,0,1,-3 <this <und> \
        besc_von erwei gibt_es this> with_a =2,0,1,-2 auste baust in_zwei =2,0,2,-4 hlag> =2,0,3,-5 erung =2,1,-3,0 \
        <selb <sind sind> zwei_tage =2,1,-2,-2 <glei hoere ist_auf =2,1,-2,-1 <lebe <new> abend eldun fuer_jede \
        i_had ides> ist_am meldu noch_0 =2,1,-1,-2 <lost <or> <pick <wher and_nobo estre fehle has_to hine> in_lebe \
        locki man_sich orrow ound> rksta schwa was_stil =2,1,-1,-1 <funk chrie chtsc htsch in_july lower the_0 utet> \
        wende =2,1,0,-3 <fili <koen die_prue same> =2,1,0,-2 hause rhael =2,2,-4,-1 <minu =2,2,-3,-1 issen =2,2,-3,0 \
        <can> =2,2,-2,-3 ucht> =2,2,-2,-2 eeks> etrof i_ve in_my itter klini linik roffe stop> troff uerze weeks \
        =2,2,-2,-1 euen> iegen =2,2,-1,-3 <hoer habe_sich =2,2,-1,-2 <geoe eoeff geoef =2,2,0,-4 <letz iben> selbe \
        =2,3,-3,-2 ndigu =2,3,-3,-1 prei_fuer =2,3,-2,-3 ander =2,3,-2,-2 unden =2,3,-1,-3 offen =2,4,-4,-2 immer \
        =2,4,-3,-3 <ab> =2,4,-2,-4 ittag mitta =2,5,-3,-5 <s> =2,5,-3,-4 <me> =2,7,-3,-6 <alle =3,-8,-4,8 <am> \
        =3,-7,0,4 <haen =3,-5,0,1 halle =3,-5,2,0 <call <dien =3,-4,-2,2 auf_dem =3,-4,-2,3 etrie trieb =3,-4,-1,3 \
        chule =3,-4,0,0 hnen> =3,-4,0,1 <firs first ichen irst> raben =3,-4,0,2 <gefr sprin =3,-4,1,-1 vier_tage \
        =3,-4,1,0 besch ence> =3,-4,2,-1 <from <jahr ator> from> ieben =3,-4,3,-3 <vert <zusa =3,-3,-3,3 <schu \
        in_the =3,-3,-2,2 betri ehren ehrer =3,-3,-1,0 ager> anga_der im_lebe mmer> ueche vor_ort =3,-3,-1,1 <echt \
        aech> gluec ngest ngsam ssed> staff wird> =3,-3,-1,2 rief> tage> =3,-3,0,-1 <du> ich_durf ntor> =3,-3,0,0 \
        <hart <obst am_stue der_plan ector ember missi =3,-3,1,-2 einst =3,-3,1,-1 <got> <meet efung eigh_mont ruefu \
        schae uefun =3,-3,1,0 month =3,-3,2,-3 endig =3,-3,2,-2 <an> <vora =3,-3,3,-2 <janu <wenn abrec anuar janua \
        wenn> =3,-2,-4,4 ensch =3,-2,-3,2 stund tunde =3,-2,-2,0 <davo gespr =3,-2,-2,1 bilde die_koll =3,-2,-1,-1 \
        <azub <by> azubi bleib gehal im_foye logi_and sagt_eine trupp =3,-2,-1,0 <band <if> <norm <talk <umsc absag \
        anded angsa beric der_spit er_war gezei ging_es hat_mein hrend im_verg ionie itzt> kenne mein_name mschl \
        nraum onat> paid_for pitze rend> sitzt uchen umsch zwan_jahr =3,-2,-1,1 <staf =3,-2,0,-2 eginn ernt> ient> \
        nach_elf tiert =3,-2,0,-1 <depo <geha <go> <kuec <ment <nobo <rede andor begin bensl cking dass_man drauf \
        drei_jahr ensla erbun erman esent espra gsam> im_janu im_somm kuech langs lear_to lernt mein_alte mein_kind \
        mento ndort nobod nslau obody on_frid raegt rjahr slauf sprae tando und_alle und_wenn ungst usen> verl_den \
        vers_das von_ihne wher_my woll_hat wusst =3,-2,0,0 <plac athe> eamle laeuf reden rkomm tarb> teaml \
        =3,-2,1,-2 <paid paid> zwei_mona =3,-2,1,-1 chaef fung> haeft seit_maer =3,-2,2,-3 diens hat_sie ienst setzt \
        =3,-2,2,-2 bei_ist =3,-2,3,-3 geset =3,-1,-2,-1 <anfa avon> davon gens> hours =3,-1,-2,0 aeuft das_werk \
        die_abte euft> fahr_von gust> hat_das inges jahr_und tags> =3,-1,-1,-2 auen> ich_war the_nigh =3,-1,-1,-1 \
        <bloc <hadn <jobs <kurs <zule a_work acht_von agues alks> arauf at_lowe berst block bsage darau das_bei \
        depot der_fuen der_hat eague enrau epot> erst_jahr erufs ewerk geht_das gues> hadn> hatt_ich hift> im_vorj \
        kurz> leagu lleag luded mail> mir_eine mit_den mont_und nach_anga ngebr oche> ollea rbung rstun schli \
        so_geht spit_der stags talks tioni uctio uded> uletz unfal verg_jahr what_to zulet =3,-1,-1,0 <d> <job> \
        anfan der_zusa gut_die m_w nfang ssere unse_chef w_d =3,-1,0,-3 efall =3,-1,0,-2 <hit> <nota <trin <zuge \
        achde ahlen der_nota die_beru die_meis erufe gefal pped> senra start trink ustel =3,-1,0,-1 <erfa aison \
        ally> ennen getro gunge mecha ngeru ntage orker saiso up_at usenr werd_auf zum_absc =3,-1,1,-3 <when ement \
        timmt tschi when> =3,-1,1,-2 eisun isung weisu =3,-1,2,-3 lung> =3,-1,3,-4 0_proz =3,0,-4,1 ersta =3,0,-3,-1 \
        <ein> =3,0,-3,0 <ende auf_der =3,0,-2,-2 <prob =3,0,-2,-1 <gut> drin> where =3,0,-2,0 andlu rdert =3,0,-1,-2 \
        <bese <grad <told aube> emach gemac geruf hlies ions> letz_woch noch_im schle schw_in told> =3,0,-1,-1 <erkl \
        abou_0 clude ehlte nobo_has tung> =3,0,0,-3 <dass dass> =3,0,0,-2 scho_im sich_in worke =3,0,3,-6 <habe \
        =3,1,-4,0 <was> =3,1,-3,-2 rigen =3,1,-3,-1 <oder oder> =3,1,-2,-2 <kaff <sich enfte probe =3,1,-1,-3 \
        hat_uns sste> tions =3,1,0,-3 iegt> =3,2,-3,-2 ight> inute minut =3,2,-2,-4 the_same =3,2,-1,-3 <same \
        =3,3,-5,0 <man> =3,3,-2,-4 <fahr =4,-7,1,2 eiste =4,-6,4,-2 <unte =4,-5,-1,1 von_eine =4,-5,1,-1 werk> \
        =4,-5,1,0 <somm <tag> ommer somme =4,-5,3,-2 <mona =4,-5,3,-1 monat =4,-4,-2,2 <plan =4,-4,-1,0 <peop eople \
        ople> peopl =4,-4,-1,1 <wird at_the fang> uten> =4,-4,-1,2 hule> =4,-4,0,0 lueck =4,-4,0,1 achts =4,-4,1,-2 \
        <besc =4,-4,1,-1 <as> dass_die eden> =4,-4,2,-3 <werk uebe_die =4,-4,2,-2 <gese =4,-4,2,-1 absch =4,-4,4,-4 \
        <kein =4,-3,-2,1 einer king> =4,-3,-1,-1 ends> =4,-3,-1,0 <dana <ist> anach body> danac =4,-3,-1,1 <find \
        =4,-3,0,-2 abge_die hnach =4,-3,0,-1 <trai aegt> darf> ennt> entor =4,-3,0,0 <weg> lohn> =4,-3,1,-2 <sech \
        <sitz eilun ilung ough> ragen teilu =4,-3,1,-1 nager =4,-3,2,-2 bschl =4,-2,-3,0 <nigh eiter =4,-2,-2,-1 \
        rough =4,-2,-2,0 an_die there =4,-2,-2,1 <such =4,-2,-1,-2 <krie vor_alle =4,-2,-1,-1 <blei <lang <so> <unio \
        als_ich arif> at_you bei_wird bildu der_meis ildun monta nded> nion> ontag praec raech rauf> rsten spitz \
        taff> union ving> war_ich werbu =4,-2,-1,0 <trae i_d tleit =4,-2,0,-3 bin_ich =4,-2,0,-2 <kenn <meis <roun \
        riegt treik =4,-2,0,-1 <pay> <pays <spit anyo_can falle passe time> =4,-2,1,-3 eihna ihnac sechs weihn \
        =4,-2,1,-2 echs> =4,-2,2,-4 habe> =4,-1,-3,-1 iner> =4,-1,-3,0 <t> zaehl =4,-1,-2,-2 man_nich =4,-1,-2,-1 \
        <kurz <zaeh <zett allen die_gewe elle> gewer nenn_das team> ulage zulag =4,-1,-1,-3 iert> sage> =4,-1,-1,-2 \
        beit> ehlt> of_us tand> vier> =4,-1,-1,-1 <stun anger chefi efin> einem hadn_t hefin i_was inem> =4,-1,0,-3 \
        escha ithou thout witho =4,-1,1,-4 ttel> =4,0,-3,-1 0_leut erksc kscha llen> night =4,0,-2,-3 woche \
        =4,0,-2,-2 <hour <woch ellen leitu zwei> =4,0,-1,-3 <stop round srat> unte_den =4,0,-1,-2 <run> ebens \
        =4,1,-3,-2 <verm when_i =4,1,-2,-4 <mess =4,1,-2,-3 <klin die_fahr =4,1,-2,-2 die_schu sich> =4,1,-1,-5 \
        chen> =4,1,-1,-4 hout> =4,2,-2,-3 <erst =4,2,-1,-4 niker =4,5,-10,1 <im> =5,-7,6,-3 <als> =5,-6,-1,1 fragt \
        =5,-6,-1,3 aengt =5,-6,3,-2 <uns> =5,-5,-3,3 <leit =5,-5,3,-3 ahren =5,-5,4,-4 keine =5,-4,-1,0 hrlin lehrl \
        =5,-4,0,-1 hab_ich =5,-4,0,0 <mana manag =5,-4,1,-2 beruf legen =5,-4,1,-1 anage =5,-4,2,-2 <beru \
        =5,-3,-2,-1 <work =5,-3,-2,1 vermi =5,-3,-1,-1 <ausb chlus ervie frida hluss jeder luss> riday rview tervi \
        week> =5,-3,-1,0 rling sucht =5,-3,0,-2 <mich mich> =5,-3,1,-3 <weih =5,-3,2,-5 bewer =5,-2,-3,-1 <abte \
        =5,-2,-2,-2 ich_habe =5,-2,-2,-1 <frau <shif ettel frau> riebs shift zeit> =5,-2,-1,-2 <paus krieg mont_and \
        plan> the_unio zwei_jahr =5,-2,-1,-1 <frid =5,-2,0,-3 schic =5,-2,0,-2 train =5,-2,2,-4 esetz =5,-1,-3,-1 \
        <but> rksch =5,-1,-2,-2 <bonu bonus ist_bei onus> =5,0,-3,-2 ldung =5,0,-2,-3 bsrat leibe =5,0,-1,-5 <stan \
        =5,0,-1,-3 0_stun =5,2,-3,-4 tzen> =5,6,-3,-7 <mir> =5,7,-6,-6 <my> =6,-7,-1,2 ragt> =6,-7,2,0 hren> \
        =6,-6,-1,2 chef> engt> =6,-6,0,0 meist =6,-6,2,-2 chaft =6,-5,-2,0 <frag =6,-5,-1,-1 runde =6,-5,-1,0 <inte \
        =6,-5,1,-2 telle =6,-4,-2,-1 <lohn =6,-4,-2,0 aehlt halt> =6,-4,-1,-1 <absa <darf =6,-4,-1,0 stand \
        =6,-4,0,-2 am_0 =6,-4,1,-4 ewerb =6,-3,-3,-1 abtei bteil iter> =6,-3,-3,0 mit_0 =6,-3,-2,-1 iday> nterv \
        =6,-3,-1,-2 ausbi die_werk llege pause sbild usbil =6,-3,-1,-1 wer_bei =6,-2,-4,0 beits =6,-2,-3,-1 werks \
        =6,-2,-2,-3 <star =6,-2,-2,-2 <koll in_der =6,-2,-1,-3 olleg =6,-2,0,-3 tigte =6,-1,-3,-1 eitun itung \
        =6,-1,-2,-3 ftigt zette =6,-1,-2,-2 kolle =6,-1,1,-6 nach_der =6,0,-3,-3 ebsra iebsr =6,0,-2,-4 0_besc ause> \
        =6,0,-1,-6 nach> =6,1,-4,-3 jahr> =6,1,-3,-4 <zwei =7,-11,4,0 sten> =7,-7,4,-4 schaf =7,-6,-2,1 <jede leite \
        =7,-5,-2,0 <lehr =7,-5,0,-1 ehrli =7,-4,-1,-3 itze> =7,-4,1,-4 <hab> =7,-3,-3,-1 <tari tarif =7,-3,-2,-2 \
        haft> =7,-3,-1,-3 aefti eftig =7,-2,-3,-3 here> =7,-2,-3,-2 <stel =7,-1,-3,-4 <mont =7,-1,-3,-3 ausen \
        =7,-1,-2,-4 <bewe =7,0,-4,-3 <week =7,6,-4,-10 <mein =8,-4,-3,-1 nden> =8,-4,-2,-2 <team =8,-2,1,-7 icht> \
        =8,0,-6,-3 <arbe =9,-6,-7,4 <in> =9,-6,-3,-1 <chef =9,-5,-1,-2 <you> =9,-4,-2,-3 chich hicht =9,0,-4,-5 \
        meine =10,-5,-3,-2 habe_ich =10,-3,-4,-3 arbei rbeit =11,-7,-1,-4 <wer> =12,-6,-2,-4 <bin> =12,5,-9,-10 <i> \
        =14,9,-9,-14 <ich> =16,-5,-8,-4 <at> =19,-5,-6,-8 <bei>
        """
}
