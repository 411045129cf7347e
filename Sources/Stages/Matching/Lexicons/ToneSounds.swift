/// Runs of letters and neighbours, and how much each speaks for blame, for a plain report and for praise.
///
/// Written by scripts/judgement-sounds.py (`make train`) from the passages in
/// Tests/Fixtures/judgement.
enum ToneSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-2, -2, -6]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-16,-5,20 <und> =-14,3,11 <jahr =-12,-9,21 <als> =-11,8,2 <am> =-10,-3,13 erste =-10,2,8 erin> eter> \
        =-10,4,6 <on> =-9,0,9 <was> =-9,1,8 jahr> ster> =-9,2,8 <mit> =-8,-4,12 <kein =-8,-1,8 body> =-8,7,1 <uebe \
        =-7,0,7 efrag gefra =-7,1,6 <ohne ohne> schul =-7,2,4 <verl =-7,2,5 <frei =-7,3,3 nter> =-7,3,4 <week \
        =-7,4,3 ueber =-7,8,-1 zum_0 =-6,-3,8 sten> =-6,-2,7 fuer> =-6,-2,8 and_the =-6,-1,7 <tag> und_habe =-6,0,5 \
        ister =-6,1,4 <trai =-6,1,5 <sie> =-6,2,3 terin =-6,2,4 <leit <selb nach_dem ould> =-6,3,2 atten =-6,3,3 \
        <mach die_prue to_the zwan_minu =-6,4,2 <an> <mann werks =-6,5,0 lten> =-6,6,0 <blei bleib leibt =-6,8,-1 \
        verle =-5,-3,8 rsten =-5,-1,5 <minu =-5,-1,6 <erst <nobo an_und erlae ich_bin nobod obody =-5,-1,7 schla \
        =-5,0,5 <earl <gehe aus_der mit_mir und_als was_ich week> zuru_die =-5,1,3 <ande <hab> ich_hab the_firs \
        =-5,1,4 <stay alten eder> einen =-5,1,5 <day> =-5,2,3 <entw <off> eigen meter =-5,2,4 tags> =-5,3,1 <umge \
        =-5,3,2 <next ance> mit_der ndere next> on_the =-5,3,3 <bran =-5,4,0 <ange =-5,4,1 afen> die_stra side> \
        vorge =-5,5,-1 ekann =-5,5,0 <verg ieder letzt =-5,5,1 eibt> ist_der =-5,6,-1 ahres =-5,6,0 <vorg =-5,7,-1 \
        iesse =-5,8,-3 mals> =-4,-5,9 kein> =-4,-4,8 <one> =-4,-3,7 <did> llte> =-4,-2,5 chlag =-4,-2,6 <alte <das> \
        <gesc <hatt am_naec erst_mal =-4,-1,4 <put> <wo> a_week frau> =-4,-1,5 <gab> <gefr <vorb ager> etzte inute \
        minut rher> rlaen von_hat =-4,-1,6 als_der =-4,0,3 iteri trock =-4,0,4 <angs <geba angst baut> endli esser \
        estan esten got_a tande tchen von_habe vorbe =-4,0,5 <with when_the =-4,1,2 <schu acht> ein_neue ocken schuh \
        statt uschl ussch verst years =-4,1,3 0_ist 0_proz <wied <zehn amen> and_a anfan chule ckruf der_fahr eckru \
        eller ertig ferti ist_fuer llig> mein_frau nfang orher part> riere rocke ueckr uehre um_die vorhe wiede \
        =-4,1,4 annte =-4,2,1 der_werk mmen> =-4,2,2 <ante <daru <fall <gesp <hand <take <term aecke aner> chsch \
        ears> eiten elbst ermin ickt> mann> selbs termi uenf> zeite zusch =-4,2,3 <spre habe_in =-4,3,0 aegt> \
        aus_und die_bedi einsa land> =-4,3,1 <neu> <zimm auert bis_0 der_nach die_firm ftlic iftli immt> off_the \
        reis> riftl zimme =-4,3,2 antei ensta fuehr jahre nteil =-4,4,-1 <unch nbeka nchan unbek uncha =-4,4,0 <des> \
        aetze am_sonn der_stad dert> eide> einbr im_haus ist_gege lande mber> ndet> raegt rige> runte uebe_den \
        =-4,4,1 <stei ndert =-4,5,-1 brand lice> oerte =-4,5,0 ormal =-4,6,-2 begin bekan bis_zum close erlet rletz \
        rung> =-4,7,-3 amals auf_der damal =-4,8,-5 <zum> =-4,10,-5 <bis> =-4,12,-7 <oder oder> =-3,-10,12 <and> \
        =-3,-4,7 <dem> <ever =-3,-3,5 isch> wollt =-3,-3,6 <aber <woll ahlt> die_rech =-3,-2,4 <voll laeng wir_habe \
        =-3,-2,5 <back aber> afte_the andsc arum> ated> ebaut edet> fragt gebau keine musst on_a redet zum_erst \
        =-3,-1,3 <brok <feie eine_jahr hole> nich_der ragt> =-3,-1,4 <frau <from <only <woul a_fort als_mein anden \
        arly> early ehrli ever_and ezoge from> gezog hing> hlag> hones ich_war immer in_my in_one nachg naec_tag \
        ngert nnte> nute> only> raine rice> ruft> spaet tagen wenn_es would zogen =-3,-1,5 trag> =-3,0,2 <lag> <lear \
        <pro> <ruft asse> auch> berec gger> in_mein lbst> learn my_mana ofen> terwa the_pric vergi wir_mit =-3,0,3 \
        <brot <kita <lift <stat <stel <stud <thre <troc <wint <zwar a_day aehlt als_ich and_i ayed> chuhe chwes \
        die_nach die_vers eine_der eitde erzig ezeit forec gefr_was gesc_und hart> hat_das hunde hwest ible> ielt> \
        ierzi illig itdem kam_nach kita> kopf> kuche messe naec_morg nich_nach oepfe rzig> sagt_sie seitd soll_das \
        tdem> they_even tlich ttet> tzte> uferi und_eine und_zwar vier_tage willi winte zwar> =-3,0,4 <da> <year \
        bei_hat ferin =-3,1,1 ason> bespr das_erge drei_tage eason euro_verl expec gefue itag> mache nday> nstan \
        sich_das xpect zeit> =-3,1,2 <aufg <bren <d> <foer <komm <mete <ort> <seco <sing <stre <sund <turn <umst \
        <wait achte aufge aussc bands both> danke den_prei der_grun der_ruec die_alte econd eine_stun einst erbun \
        erst_jahr ette> eues> foerd ftig> gewin hat_den haus_die hrer> hrlic ich_scho in_0 inen> ingen iste> \
        muss_man my_sist nach_zwan neues nomme ohne_dass on_satu ours> pass> raum> rschu schaf secon sie_hat stand \
        start stieg sunda takes the_old trafe umpen und_bei und_dann unday with> ybody zwoe_jahr =-3,1,3 <both <sage \
        anke> ellte tatt> =-3,2,0 <erge <ihre <vers ecker ist_gesp itgeb kreis per_cent teile yone> =-3,2,1 <agen \
        <bedi <bei> <ende <etwa <lead <neue <side <stor <tor> <zusa after am_best anbie ands> assen at_the bewer \
        der_mann der_neue drauf ebnis enste erhei erte> es_auf ewerk fand_das firm_hatt gege_0 haeus hatt_sie hould \
        hsel> im_wint inbru iten> ithin kraef nbiet ngen> open> preis raeft rlegt sagen scha_die shoul stage stags \
        tellt thin> twel_mont unter urer> withi =-3,2,2 <old> <pack <shif <vorh gebni ngest ntags rgebn shift \
        the_coun =-3,3,-1 0_im <proz ab_0 droht entha erie> passt proze verg_die =-3,3,0 0_per <anwo <bomb <daue \
        <hall <hubs <its> <norm <note <open <plac <runs <such anga_des angek anlag anwoh betra biete chung das_gela \
        die_feue einge ember ergle erleg esday etrae etze> fang> glied gunge hafen hers_von ist_nach leich nbruc \
        ngeku nlage older orges poli_have reife rich> riebe rschi runs> sday> serie sind_nich sport sucht tende \
        uehle uende unti_the verka vers> wie_es will_be =-3,3,1 <moeg <stri alle> auf_eine feld> hielt stimm \
        =-3,4,-2 von_0 =-3,4,-1 <clos <enth <nimm <pass aelt> ahmen bis_ende chend eeds> elaen erei> ersch erter \
        fuen_jahr gelae gera_von haelt i_need in_der is_0 koste laetz losed nich_betr ntag> olgt> osed> plaet reich \
        seite stet> unch_the verl_wurd =-3,4,0 <stur arunt darun jahr_an liede mit_0 nimmt norma =-3,5,-3 <betr \
        =-3,5,-2 <beid <bish alarm bei_0 beide bishe end_of isher kannt liess olice polic ting> =-3,5,-1 <droh <seri \
        wurd_niem =-3,6,-3 <begi <kost aende der_0 on_0 the_end =-3,6,-2 steh_nur =-3,7,-4 <dama =-3,8,-5 <von> \
        =-2,-7,9 <es> =-2,-4,6 chte> =-2,-4,7 gesch =-2,-3,4 feier racht =-2,-3,5 auch_die ndsch paete sste> zahlt \
        =-2,-3,6 <aben =-2,-2,3 <rais bei_war chbar rette =-2,-2,4 <even <gebr <ihm> anyo_can bends ehler ein_brie \
        enger ester ettet habe_die hands hatte ller> lobt> nach_eine nann_das noch_nie ound> proz_der sser> them> \
        tzten und_der zaehl =-2,-2,5 <lobt nannt =-2,-1,2 <anyt <clie <he> <just <let> <roof <trea <umsc <usua <woch \
        am_kuec anyth apita ckelt clien dann_aber den_alte deswe die_minu efang ein_einz eine_verl einz_mal eiwil \
        ernoo freit freiw ftern gefan gesuc had_aske hat_auf holt_sich hone> iftet im_vora ingt> iwill kann_wied \
        legt> nach_ihne neve_once nich_alle nlos> nythi oren> otzde rare_get reiwi rnoon rotzd seit_im she_is \
        sie_die tenlo terno the_chil the_only to_help tzdem und_soga unten uste> usual woul_not zdem> =-2,-1,3 <ans> \
        <brac <dich <dres <drov <erza <fert <fini <firs <fram <gesa <get> <hing <hone <like <rope <ve> aber_ich \
        alle_was alled als_unse alter am_tor ans_tele appre aying beca_he best> bette beza_wird brach broke cked> \
        darum der_alte der_schl die_lehr die_moeb dlich dren> drove dschu eater ecast ein_jahr ein_mens ekrae enlos \
        entic erzae eschi estra finis first fortn frame freib gefr_ob gehe> geht_das gema_und gnose halb_jahr \
        he_woul heate hier> hildr hinge his_own hler> hree> hule> i_ve ich_durf igent igger ildre im_ort inish irst> \
        is_the just> kein_einz kein_frag kelt> kind> lber> lche> ldren lient me_for nose> not_one ntice ohne_antr \
        ohne_thea onest oreca ortni paid_for phone pielt ppren prent price recas rehen renti rove> rrive rsteh rtnig \
        rzaeh schw_und sept_and sie_in spart surv_a tchin teure the_best the_cant the_frid the_hosp the_seat three \
        tieg> tnigh train tszei uber> uebe_werd umsch und_es und_mir up_with vierz weste who_has wing> woch_vorh \
        zeich zum_schl =-2,-1,4 a_hurr gerin orbei spiel staye tayed =-2,0,1 <afte <anfa <anyb <bid> <glei <help \
        <heul <him> <kant <prog <rief <sala <van> a_pens ab_der aben_um abgew alber alte> anybo atzte aufsg aufwa \
        bedin bis_neun brenn cheru chmal dana_noch debt> dem_abi dem_tisc der_entw der_hat der_tasc die_kind donat \
        ehen> eine_gute empfa ermes errie ertei es_so ettun etwas ffel> fueh_den fungs habe_0 hift> hmal> hstuh \
        in_voll in_zwoe kratz krise mein_alte mein_ausb mein_fehl mill_euro mpfan neun_mona ngesc ngle> ntlas nybod \
        of_rece olide post_the rmine rollt rtrag shou_be sign> stly> stra_ist studi traeu twas> ventu von_am wacht \
        werk_im =-2,0,2 0_fixe <aski <aufz <bigg <choi <desi <dona <enke <fixe <frie <gard <geja <geze <gies <got> \
        <hage <in> <klar <koch <kuch <kueh <legt <lies <luck <mist <nahm <ofen <rare <reif <satu <shar <son> <sond \
        <soup <spae <stie <tisc <tran <tuet a_clie a_prop a_year acke> aeder afte_thre agen> akes> allem am_tisc \
        and_pays andra angs> ansta askin asts> attde aturd auber aufg_wenn ausb_hat baub_ist baube bauen befo_i \
        befo_she beige bigge bin_zuru branc brig> calle chaff ching cklic cond> d_neve dankt dann_hat daru_bitt \
        das_hier das_mach dem_kund dem_wint den_letz den_ofen der_erlo der_kuch der_pand der_zwei des_pump desig \
        die_auch die_haus die_inve die_kist die_kita die_lief die_stun die_umst died_the drehe drei_laed dresd \
        drov_out eaner efung egsch eheul eichn eine_seit eine_vorm einfa eins_ohne eitag elegs elese epfe> er_und \
        erder erech erher erkae errei erspa erwor es_gab es_hat esden esign etet> etrag eult> eure> even_rang fand> \
        fees> fixed fluch for_noth frag_und frau_die frau_sagt frei_ist geflu geheu geles gentl gentu geste gesti \
        getra gewi_man gezei glei_mit gscha hab_s hat_ich hat_jede hat_nich herei heult hnet> hochs hreck i_d i_have \
        i_slee i_stil iced> ich_gehe ich_woll ienun iffen ifts> im_ange im_frue im_janu insam inst_gesc inste istak \
        ixed> jahr_in jede_aben jetz_die kann_man kapit lag_ein leane lear_the legsc lieg_das lier> lifte long_than \
        lose> man_daru man_jede mein_meis mert> mich_kein mir_den mista mmert moeg_die mona_lang monta mpft> my_son \
        nach_gibt nach_mein nachw nate> ngst> nich_auch nich_nur niert nterh nur_den obble obwo_der of_our of_seve \
        ohne_rech oken> olche oned> ontag out_the outh> packe ptisc pump_fuer pumpe quest raede rame> rang_our rarbe \
        rday> rech_kam reita rennt resde reze_fuer rkaeu rmess roken ruefu ruft_zuru rward sagt_es said_he satur \
        schl_ich sden> share sie_habe sie_zahl sitz_in sking so_eine so_etwa so_gewi soup> soup_and stake stes> \
        steue store stre_um stund sund_nigh tage_ein tattd tdess terhe teuer the_benc the_seco the_week the_whol \
        they_coul ttdes tunde turda uebr_ist uefun ugeho und_dana und_gesa und_hatt und_nach unfa_was urday usage \
        volls vom_erst von_den vorn> waech war_in was_er was_sich was_uebr we_coul weil_er what_i when_my wie_er \
        wied_da with_my wo_der woch_kam wort_the woul_orde ziges zuge_und zusc_fuer zweck zwei_jung =-2,0,3 <appr \
        <blie <hart <hin> <sat> <star <warm anche chges der_umst eiert ich_drei ist_im klapp laeu_in llem> print \
        pro_woch toch_hat worth year_and =-2,1,0 0_mete 0_nove <anfr <bein <chec <donn <happ <incl <jaeh <kana <name \
        <town achtz acker ains> aled> ante_an auft_der brie_das car_park das_geha dene_der der_fina die_agen dienu \
        donne dran_seit ealed efueh eigt> ein_ande eisen enann enbur enstl enung erksc gera_word gewue hare> hreri \
        hubsc ielte ihre_wohn im_augu in_drei in_goer inclu itste klar_wer kont_der kurza laste lice_and nburg nclud \
        ndlun nerst nich_zuge ntena ntgeg onner pring ransp reibu rstag saetz seale the_stor uary> ubsch ueste \
        uhr_auf uhr_in und_fand ungst urzar verf_wurd viel_fuer von_wird wahl> weg_der weise =-2,1,1 <ambu <anbi \
        <baec <baub <beli <coul <dach <dank <date <duer <erwe <fact <farm <flow <fuer <gekl <haeu <host <kess <most \
        <perf <plat <ramp <riva <shou <sitz <stad <tafe <tari <tier <unfa <zieh <zur> abell aben_wied aefte aeuch \
        aeure agent alary als_die als_subu ambul an_den ande_kett andun ange_mir annin antin arben archi atron aubeg \
        auch_fuer baeck bank_und barte baut_eine beans bedie bei_mein belie belle bera_von buer_vor bulan check \
        chrif chtta chwas cont_runs could darst das_der das_mode das_tier das_weih dem_mann dem_uebl der_arbe \
        der_stro der_verk die_numm die_seit die_wart dispo dler> dran> drei_land duerf eanst eckli edem> edien eeken \
        efte> egte> eichb ein_gesp eine_drit eine_fehl eine_wand eitsz ekend email entin entur entwu ergib erhi_die \
        erybo es_noch es_seit essen estim ettin ewinn expe_to ezeig falls fili_am foun_a frei_nach fted> fterw \
        fuer_das fuer_roll gesc_mit gest_habe gewor giess habe_sie hall> has_name heben herb_komm herun hours hrgan \
        hrift hsten htigt httau hund_und hwass ich_heut ichba ichst ichtt icked ifted ihm_war in_dem in_unse ingeg \
        ingeh insti is_sche ist_die ist_weit itert itsze ittwo jedem kanal kanti kesse kette kind_eine knoch kocht \
        kruf> kund_mit lade_im land_zu lary> lasse legte leit_ich lhaus llage lnahm mann_eine mbula mein_chef \
        mit_vier mittw mming most_of moved nach_mitt nach_sieb nacht named ngung nieru niker nisch nners nning nnten \
        noch_den noch_was noche note> nstag nstle nterl ntwur numme nvera oing> one_of ounde ouse> paet> pens> perfe \
        pply> prue_hat ract> raile rasse rbung rders rerin rgibt rhael rheit rille rise> rival rtigu rybod saeur \
        sagt_eine salar schi_mit schl_der schl_eine scho_wied sich_beid sich_die sich_ents soll_die soll_ein \
        sond_die sraum sstra stati stay_at stein stras stue_und stueh sunge suppl svert tabel table tafel take> \
        tandu tarif teinb term> the_bus the_name the_pier the_year ther> thre_are timmt tmach toren town> trail \
        trass ttaus ttwoc tuehl tuete twoch twurf ubegi uchs> uerfe uerte ufsge um_drei um_fuen um_zwei ummer umste \
        und_frag und_verb und_zuge unkt> uses> veryb visit von_fuen ware_es warme week_i weeke wege_der weit_zu \
        werbu wie_eine wurf> zeit_die zu_hoer zu_sehe zwei_ande zwei_nach zwei_von =-2,1,2 <arch <drau <sist <sort \
        achen afel> chnet dach> den_kurs eine_ramp ewerb fuell huhe> ieger kstat neuer ntur> oche> prueh rafe> \
        rech_werd schr_die sprin trans uero> vert_hatt ying> =-2,2,-1 <alar <arso <bahn <sept <talk ab_mai aechs \
        ails> am_dien app_steh are_unaf arken arson at_four aufg_die ausst beitg beral betr_war chfol coun_and \
        der_am der_app die_leis die_prei diens ebera ehle> eitge ensbu ental entfa entsp entst eptem find_die \
        geme_der hand_steh hat_anze hfolg hulen ienst iere> iligu itgli kein_ange kost_drei land_auf lieg_zwis ligun \
        mess_eine mitgl mitt_die netz_stat nisse nsbur ntfae ntspr ntsta papie ptemb rall> said_its sbran septe \
        sich_an sland swech tage_lang tembe tgebe tglie the_foun toed_unfa tspre tstan vers_0 von_sind von_umge \
        wege_eine =-2,2,0 0_augu 0_bei 0_fran 0_janu 0_june 0_juni 0_okto <cent <deta <dr> <ehem <eher <einr <einz \
        <entg <febr <flam <fueh <gefu <geis <hafe <hilf <if> <inve <jema <kass <laeu <lief <m> <mari <numm <olde \
        <pens <rich <sams <seas <staf <tend <tues <uebl <unti <webs <yard a_few a_riva ab_juli aben_ents abge_das \
        abge_werd ackag adtra adtwe aeft> aehrl aessi aeuft afte_twel ahre> ahrga ailer alige alkra ampe> amsta \
        ande_mark andes anfra anntm anspo anwo_soll apier are_insi armed armer artun arung auch_in auf_anfr auf_das \
        barun betru bgeri blei_unve bombe bote> both_side bruar bsite buer_von cent_the chaft cheri comp_s cont_are \
        das_verf deli_time dem_geba dem_gela dem_kind dem_stur der_beri der_damm der_rauc derho des_verb detai die_0 \
        die_hall die_name dogs_are dtwer eberw ebrua ebsit echne effen ehema ehjah eicht ein_betr ein_tank ein_werk \
        eine_0 eine_auss eine_hoch eine_samm eing_die emali ende_im enomm ensio entge erall erge_werd erhie erke> \
        eroef es_auch essig estoh etrue euft> euser explo fahr_wurd fall_das febru fens_und fenst fentl ffent finan \
        firma fnete fris_fuer fuer_fuen gebae gebo_werd gegen geise genom gerie gesc_halt gesta gewer habe_bis hafte \
        handb handl hatt_am hatt_mein haus> have_seal heite hemal herin hjahr hlafe hmens hschn hung> ialkr iator \
        ich_die ich_nehm idays ierun in_ordn ist_durc istin iterh ivers ivery jahr_die jeman koen_bis kscha \
        kuen_sind lag_bei late> lere> litz> lkrae losio macht machu mask_peop masse mona_aus mstag muss_ich nbaru \
        need_a next_mont nfrag nntma nobo_was nsion nspor nster nthal ntil> ntmac nwohn ocht> oeffe of_a of_next \
        olger omben ortim osion ostag over_0 packa page> plosi proz_die proz_um punkt rafen rampe rauf> rchsc renen \
        revi_wurd rhand rhiel rike> rlich rmer> rmin> roeff ruehj schw_die scue> seal_off seaso sei_nich seine shop> \
        sie_folg sitz> so_ein soll_fens some> sorti ssbra stadt staff stel_ein stlei stohl sturm tadtr tadtw teige \
        terhi thalt the_arch the_car the_webs timen to_four tohle tor_von trieb trueg tuesd tunge twerk tztei uebli \
        uehja uehrt uert> uesda umge_die umgek umzu_von unde> under unfal unsi_ist until verk_zu verl_nach vers_die \
        vom_0 von_sech vor_ort ward> wartu websi wehr> werb> wie_bish wird_seit woert wurd_am wurd_dama xplos yard> \
        zehn_jahr zimm_0 zteil zu_tun =-2,2,1 <any> <bean <besp <dreh <plae aker> allin and_is andet but_the \
        die_erst eight erbau erkta grun_ist huett ieter koll_in nach_zehn ntin> rial> rken> rktag samst stan_die \
        usch> werkt =-2,3,-2 aeren angeb llsch museu seum> und_zwei useum with_ten =-2,3,-1 0_apri 0_may <acce <boot \
        <dien <einb <empl <entf <juni <kauf <shop <vero <volu <wahl <zwis a_0 abou_fort affec am_sams andbu arbei \
        begi_in betro buch> burg> chang dbuch ders> die_gese durc_die ebung eckte eglic eilig ein_bagg ein_hers \
        einba eine_spre eint_ist elfel emplo ergeb eriss erweh esteh etwa_0 fecte find_im folg_auf for_an geris \
        gesc_von gibt_es have_clos herig hinwe im_name inbar inges innt> inve_have inwei irma> is_reca jema_sage \
        kabel kein_gefa larm> lfeld liche looki mit_drei mploy name_von ndbuc ngebo nged> nich_verb nntag note_0 \
        nscha on_tues onnta ozess pass_die rbeit reche reik> reinb resen rglei rhalb rozes rtung rwehr sgeno sheri \
        sind_bis site> some_0 sonnt steig teili telfe tfael that_had the_0 the_shop ttelf turm> uebe_eine uebun \
        uerwe ulen> umge_der veroe versc werk_von wird_am wurd_nich zess> zum_jahr =-2,3,0 <dive <erfo <mitg dauer \
        der_eint des_unte diver gabe> hange im_naec mmend roht> rter> sind_im sind_vor spre_auf verf_gege war_seit \
        whet_the zieht =-2,4,-3 mitte =-2,4,-2 0_sept 0_und <end> <prei <rauc am_0 anged bung> ffnet im_mitt is_not \
        moegl oegli rand> uebe_das vergl year_the =-2,4,-1 erhal euerw mit_die orry> =-2,5,-3 asst> eite> rstel \
        und_0 =-2,5,-2 die_poli folgt =-2,6,-4 eber> =-1,-8,9 <my> <so> =-1,-5,5 <wenn wenn> =-1,-5,6 <when when> \
        =-1,-5,7 <mir> =-1,-4,4 <nann =-1,-4,5 <pump jeden =-1,-4,6 <our> =-1,-3,3 an_das ollte =-1,-3,4 <dafu <for> \
        <gest <letz <paid afuer back> dafue ever> ithou ogen> paid> paten raise thout witho =-1,-3,5 <all> <eige \
        every =-1,-2,2 <dorf <endl <hob> <hour <s> achba chaet deren doch> enarb es_0 haetz leine loren lter> \
        open_the rlore s_in stie_im tag_im uchen und_nich war_es zeiti =-1,-2,3 <bess <beza <durf <fast <fore <geka \
        <lehr <selt <soga <spra <them <wort achge aised alle_die ateri atsch auch_das barn> blieb brot> chefi \
        der_auft der_regi der_zuru die_chef die_jury drei> durft ecke> efin> ein_zwei eiste eitet ekam> eschr \
        euro_an euro_in fami_aus fast> fuer_den gebra hatt_ich hbarn hefin ildli iner> infac inzig mweg> nachb \
        nann_die nfach ogar> ommen orzei otogr pfleg pump_von ragen rfte> rscha rste> seit_jahr soga_die sogar than> \
        till> tisch uelle urfte usgez usste verse vorze war_noch zten> zwei_woch =-1,-2,4 fuer_alle meist =-1,-1,1 \
        0_jaeh 0_jahr 0_km <anst <attr <auge <baue <binn <cost <daum <died <doub <dram <dry> <foot <glae <guy> <holt \
        <jack <km> <marm <marr <muet <notu <opa> <phot <quie <rain <read <reze <skye <unge <vori <waec <wins <yout \
        a_trai abor> acked aene> afft> afier alle_vier amewo argin armel arria aske_us aski_and attri aufg_auf baby> \
        bean_die biet_habe binne brave brunn bute> cane> child da_nich dachl dana_habe daume deckt den_kred dend> \
        der_ambu der_dien der_spor des_jahr dich> dicht died> dite> doubl drama dreht dschl eader eated ebel> ebrue \
        edeck ehwei eige_nur ein_wort einm_eine emalt emie> enfue engi_arri entis entsz enwas erdop ergeg ezept \
        faeh_selb falli gain> gebru gebu_hat gedec gegeb gemal gena_einm gere_und gespa glaub glueh gruee gumm_und \
        hafft has_ever hday> heet> help> henti hickt hitze hoch_in how_many hurri iage> ibute icane ikes> iled> \
        im_umsc in_flen in_kein inche invo_and ionie it_with jacke jaeh_0 jahr_schr jede_mona jema_von kaff_ist \
        kam_kein kein_spas kiste klats komm_nach komm_voll konfe kund_gewo lade_ein laudi leave lehr_beim leib> \
        lerne lockt lstae luehw maer_und marme marri melad mich_in misti mit_am mit_in mmist mont_nach mpute my_last \
        nadel nfueh nie_so noch_bei noch_ein notun nstim ntisc ntori ntsze numb_and nwass obte> oege> ohne_murr \
        oller omput onges ooper opes> ophie orige otunt our_acco owing paeck phon_call photo plane plat_geba plaud \
        pool> prog_an pulle puter quiet rama> ramew ranch rang> rdopp reht> rein_die rezep rgege riage rican riges \
        rmela ronge rope> ropes rriag rrica rtier ruen> sack> schri sie_im sind_unte skye> so_jema so_wie sorte \
        spen_on sprae stron suppe t_even t_get tarts teckt the_cour the_engi this_time thre_firm trong ttabe ttrib \
        uehwe ulare ulled ummel ummis und_bere urric verda verdo verk_bei verl_der vier_frei von_abge vorig wear> \
        weil_das wein> wins> wisc_und youth =-1,-1,2 0_send 0_stue 0_verl <appl <arri <befo <beka <bonu <buck <budg \
        <cant <chil <draw <ehrl <einf <eis> <fill <five <fort <frid <fuen <full <hero <hosp <hurr <idee <jury <kaum \
        <kist <klav <krac <kred <lang <lebe <lern <lets <lunc <maue <mean <mond <pape <pate <pay> <plaq <prue <punk \
        <ques <rose <ruhi <samt <sang <seat <sehe <sell <she> <simp <spas <swea <tass <thea <thei <toep <took <trot \
        <waru <writ <wuen <zuge <zusc a_phot a_sing aben_ein aber_0 aber_man abou_it ader> aehle aert> aessl aetet \
        aheim aired alte_tran am_selb an_appr and_when angef anlei antee appla aque> arbe_ist arely arent arriv \
        arten artez at_and auch_wenn auf_dem auft_ist aus_uebe avier awing back_for baen_aus be_a behal bei_gibt \
        bei_ging bei_kam berno berre binn_eine bitt_wir blase bled> bonus bucke budge bund> cake> call_and call_with \
        came_back cante casts chach chine chlae chool costs da_sind dahei das_brot das_geld das_hat daten day_earl \
        days> dem_geme den_ehre der_ante der_foer der_meis der_schu der_verl dgesc dget> die_buec die_dame die_fami \
        die_form die_sie die_sitz die_urku dort_wo drawi eant> earne ebend eberr eberz ebrac eckt> efen> egekr egenu \
        egeri ehnte ehrbe eiera eimwe ein_team eine_dich eine_ganz eink_sagt eisst elber elf_jahr elte> enkt> entli \
        enty> erer> ergar erkla erloe ernom ernze erst_eins ertri eryon es_neun espra estio fange fangs feln> five> \
        flex_hour for_a for_two fotog four_mont frid_and frue_eing fuen_stoc fuenf fzug> ganze gefei gekra geme_und \
        genue gert> gerte gstpa gut_dass gute> habe_noch hagel halb_stad hat_auch hat_mich hat_uns hat_zum heap> \
        heimw heir> henkt hint_jede hlagg holt> hool> hospi hrem> hschu hweis i_leav i_star ich_dach ich_mein \
        ich_wege ichnu idee> iebse iefel iente ierab ihrem ilien ille> ills> im_brie im_erst im_schn immig imply \
        in_alle in_frei ioned is_in ist_er istan it_and it_cost it_on itchi ived> jede_woch jury> kalte kam_der \
        kam_die kaum> kaum_ein kein_cent kein_kund kein_mehr kein_muss kein_verk klavi km_umwe komm_die korb> krach \
        kredi laess laeu_seit lag_der lagge land_der laque lare> latsc lavie legek lehr_von lehrb lesen lieb> \
        lieg_an lieg_der lieg_die like> lingt lled> lobt_dass lobte lsch> luck> lunch m_told machi man_da mann_am \
        meant minu_0 mir_am mit_fuen mit_vorz mmig> moege mply> mschl muetz nach_werd nahm> ndern ndlic ndung neben \
        neide ngela ngstp nich_gebr nie_der nleit no_plaq noch_kein notu_0 ntage ntlic nzeit nzige ochsc ockt> oerde \
        of_fore of_that ognos ohne_nach ollst one_at onier only_one onus> orbil orche orin> orth> ouris paire paper \
        pass_und passe peop_on pfle_ist plaqu plaus pplau praec progn raech rarel rawin rbei> rbild rchge rech_ist \
        rely> repa_it rgart rief> rite> rived rklae rloes rnomm rnzei rogno roof> rose> round rowin rspae rteze \
        rtrie runne rvive ryone schac schi_per schma scho_in schoo schu_die schu_mit seat> sell> sere> serst \
        shop_assi sie_samt simpl so_war sonde spass spie_die splan sschl ssere stay_for stech steh_auf stenl stief \
        stion stpat stuhl survi swear szeit tag_noch tage_frei tage_und tasse ten_year term_und tezei tfahr \
        that_mean the_boil the_buye the_hero the_last the_pape the_rain theat their tiefe timmi to_ask toepf togra \
        touri tpati trotz turn_up turne udget uebe_mit uebe_zwei uesti ufzug umst_auf umweg und_den und_sich \
        und_trot und_verl uns_auf unse_hall unte_dem uppe> urchg urned urry> urviv verg_den verk_nach veryo \
        vier_maen vived vom_best von_in von_mit vorbi vorz_bis war_kein waru_unse warum was_clos was_das was_our \
        was_sie we_lost we_ve weckv weiss weit> werk_und wie_nie wied_eins wird_mit with_two woch_frei woche \
        woll_hat work> write ythin zept> zuru_das zwan_jahr zwei_mete zwei_stra =-1,-1,3 <buec <gere <hier <obwo \
        <phon <pric <wack <whol ackel and_on berga bildl buech bwohl crew> die_best ein_und einzi erett geht_an \
        geret hat_es ldlic nzig> obwoh volle wacke whole =-1,0,0 0_ich <abgr <ammo <andr <aqua <ause <band <beau \
        <bras <carp <drac <drog <dubl <eng> <erwa <flut <gaer <gedi <geh> <gepu <gewu <gezi <hefe <helf <her> <insa \
        <kame <kfz> <kios <kipp <kits <klon <knal <koff <kolb <kosm <lese <losg <mani <mert <muss <neis <netw <notf \
        <oest <ohnm <onli <p> <pade <papi <prec <qr> <rado <reic <rueh <sack <saec <schr <se> <sech <soli <spro \
        <stae <stah <syst <szen <tagu <tat> <tool <unso <usag <vorp <warf <weav <woer <zehr <zeic <zivi <zog> <zopf \
        <zufa abge_war abgre achna ackst adeka aderb adesa adomi adtge aeumi agnos agsin ahrba ahrst als_ein altge \
        am_rath amed> ammon amste amtli anchm andpu andru andyn angeh anila anpas anzes apft> aquar arath arban \
        ards> arifa arill artes assa> asses athon attel aufha aufsr aus_bish ausei ausfe aver> backs bahn_ist banga \
        barba begre bei_minu beko_wir belo_to belon benah bendr benu_der berko besid bests bgefe bgrei blech brin> \
        burt> chatr chbes chig> chlau chnei chnik chsve ckel> ckerl ckstu dachs das_als das_gemu das_mit dback deal> \
        dekar denka der_gros der_kess derbo derru dersc desae destb deuts diagn die_an die_auf die_diag die_kart \
        die_land die_sche die_turn die_zeit dien_das dien_steh domir dprei dpump droge druc_neu dtgeb dtrat dubli \
        ducer ease> eaver ebot> ecour edbac edern edich edigt eedba efaeh efern efete egenf ehban ehlge ehme> ehrsc \
        ehrwe ehrzw ehte> eiges eimbe ein_ange ein_fens ein_inge ein_mode ein_rech eine_holz einla einzu eisan elart \
        eleph elher elkuc ellwe elong elste eltli empfo enaht endro enfah ength engun enkar ents_wird entwi enueg \
        envor enzug ephon eppen er_auf erabs eranl erbor ergri erkop erler ermue erpac erruf erst_halb ertec es_am \
        esaeu esste esurf eteig etik> etwa_von etwor euest eumig euro_mitg eusel eutsc evorr fabsc faced fahrb fahrs \
        feedb fehlg ferne fertr fetei fgeno fgesc fhaus flues flut> fnaeh fohle folge frue_lieg fsrau fuer_arbe \
        fwaer gedic genfa geput gerl> gesc_in gesp_am gewu_und gezim gibt_der gjaeh gnis> grab> grand gsfri gsinv \
        gszif hael_eine handp happe hat_seit hatro hbank hefet heidu heimb heule hied> hlage hlauc hlgeb hlman hlsch \
        hneid hnmae hnten holz_mit holzl hoste hrbah hresb hrwer hrzwe hsver htban htfes htsta hulki iagno icer> \
        ichsv ickel iderr iedet iennu ieran ifabs ifter igjae ilfe> ilowa ilsen im_troc imbet in_die inend inigt \
        insas inves inzur iosk> ippt> iring isanp ites> ittch ivil> jahr_des jahr_neu jede_dien jobs> kass_vom kassa \
        kauf_wird kaufh kein_stre kein_wurd kelte kene> kilow kiosk kitsc klaer klone knall knick kolbr kopfn korde \
        kosme kran_der ksbus kshop kstub ktris lades laeu_das lance larti lauf_vert lause lbrin leav_at lech> lecks \
        lehrw leinl lepho lersc lgebu lhers lief_der liens ligen lines lkind lkuch llers llwer lohne lonen look> \
        losge lowat lsenb ltges lussk lwert lzlas maech manil marat maril marks mbend mbetr mehr_mens mehrz \
        mein_drit mein_koll mein_sohn mens_mit mersi merte metik mine> mitg_ents mmers mmoni mode_aus monia mpfoh \
        mpte> mster nach_kam nalle nchma ndenk ndpre ndpum ndroh ndynu neiss nenst nerke netet netwo ngehe ngth> \
        nich_noet niem_hat nila> nimme nittc nkart nlast nline nmaec noten notfa npass nplan nsame nsass nstad ntal> \
        nuegt nur_zwei nvest nvite nzes> nzure obena ochs> ochte oduce oesst ogeri ogged ohnma olbri olven olzla \
        omir> omple onall onder oniak onlin onyme ools> opfna oreco orgt> orksh ornst orpru osmet ossku owatt pader \
        passu pfnae pfohl piche plers postm proz_in proz_mehr publ_the pumpt putzt quere rabsc radom rahlt ranla \
        ratho rbang rbaue rborn rbrie recou rehba reis_ware reisa reisp renzt resbe resur reues reuse rface rgrif \
        rienn rifab rkopf rksbu rksho rlern rmals rnste roduc roger rossk rpack rplus rruf> rspar rtech rtend rtreu \
        ruefs runs_for rwerb rwisc rzwec sacke sanpa satte sbus> schig schl_bis scho_vor sech_minu sehe_dass seina \
        seit_zwei selku senbu sfert sfris shaus sich_0 sich_aus siera sigja silie sind_wir sinve siste sitz_der \
        skass smeti spuer ssigj stafe stall steri stics stops stsel surfa surpl sziff tagsi talte tammk tband tcher \
        tecke teils tein> telep tellw tesch tfest tgebi the_cloc the_next the_whit thon> tlast tniss toert tools \
        tor_der tplae tranc treus trisc tsell tstaf ttche tuere twork ucer> uehrs ueren uerki ufgen ufhau ufsra \
        ufwae uhalt uhr_das umig> umpte unse_azub unsor ureic urfac urplu usein uselk usfer ussko verab verg_da \
        vergr verre vert_ende vert_sich von_vers vorh_war vorm_lief vorma vorpr vorra vorre wager war_am war_der \
        war_nich war_zahl wart_von weave weckh weitr werd_bei wicke wochs zaeh_als zapft zeit_nich zelar zelt> zerre \
        ziger zivil zlast zopf> ztens zu_lese zu_scha zuhal zum_letz zurei zverf zwei_ange zwei_fahr =-1,0,1 0_fest \
        0_noch 0_pump <aarg <abbe <abi> <ahea <akte <albe <alon <alpi <antr <anza <apar <arth <ask> <ast> <aufh \
        <ausw <auto <awfu <baeu <bag> <bala <bar> <bed> <beer <beet <beg> <beig <blas <blec <bloo <blos <body <bohr \
        <boil <boni <brav <brum <brun <bub> <buer <bust <buys <can> <car> <chea <chro <cobo <coll <colu <conv <cool \
        <cour <crew <cv> <dair <dazu <debt <deni <desh <dezi <didn <disp <divi <dono <drew <drop <druc <dug> <elek \
        <elis <ellb <elms <empf <enco <engl <equa <erdg <ernt <ersp <erte <exce <fabr <fair <fath <faxe <fege <ferr \
        <fit> <fits <flaw <flew <fluc <flue <foll <fond <forg <fros <gaen <gass <gebi <gebt <gede <geei <gefe <gekn \
        <gema <geme <gepi <gerd <gero <gewo <gezo <goer <goin <grin <grip <grub <grum <guck <gumm <haes <hai> <hail \
        <ham> <hay> <hebt <heig <heil <heis <his> <hitz <hoel <hohm <hois <holp <huma <humm <hupt <id> <ilka <ill> \
        <inbo <inch <inso <into <irrt <jedo <jobs <kahn <kapi <keep <kett <kid> <kilo <kirs <kitc <klis <knet <knoc \
        <knoe <koec <konn <korb <krat <krum <krus <laed <land <lens <loan <lobe <loet <loud <lueg <luxu <manc <marz \
        <matc <math <maur <meck <meme <menu <menz <metz <milk <mini <mirr <mitf <mudd <muec <mund <murr <musi <nadi \
        <naes <nebe <nego <noer <not> <noth <nuss <obda <oezd <once <opti <orch <osyt <owin <paar <panc <pand <pant \
        <papp <path <payi <paym <peal <pfor <pinc <ping <plas <plea <plum <poka <pole <pond <pool <posa <powe <prin \
        <prop <pust <rad> <reas <rehe <reme <rigg <rise <ritt <rubb <ruck <run> <runn <runt <saal <sadi <saeg <sag> \
        <sals <sani <satz <seed <semi <shac <shad <shal <shoe <sigh <silk <size <slow <smal <sock <soeb <soeh <soft \
        <sohn <solc <sold <soss <spee <spor <spot <squa <sque <st> <steg <steu <subu <suis <swap <swim <swit <tabl \
        <tach <tasc <tast <teac <teen <ten> <tent <teur <the> <thur <till <tiny <tod> <trae <trop <tube <tunn <umkr \
        <ums> <umso <unsi <upse <upst <velo <virt <vord <vorr <vote <votu <wede <wegm <wegr <weh> <wein <whoe <why> \
        <wiri <wisc <wish <wobb <woma <wome <wora <wuns <zerk <zirb <zuer <zwan <zwil a_word aarga abbek abbez acher \
        achin achlo achun achwe achwu achym acken actis actua adeze adia> ading adist admec adtkl aegew aehnt aeht> \
        aelti aenkl aense aerke aeseb aestc aeumc aeusl affen afte_a aftsd agel> aggle aggli agszu ahead ahle> ahlkr \
        aibe> ailed ailt> airs> airy> aited alanc albpe alker alkin alle_geba allha along alpin alquo als_ande \
        als_erst als_es als_sie als_wir alsa> alte_satz altem alzen am_auto am_fens am_zehn ames> ampft an_bevo \
        an_wenn anal> ancak and_it and_my and_paid and_stay and_that ande_haeu andem andid andom ange_bevo ange_der \
        ange_eine ange_er angs_um angs_vor anie> ankte annae ansit antof anywh anza_vorg anzbr anzt> apart aped> \
        aperw aphs> apply appt> arbau ares> argau ariat arif> arkom arlie arner arse> arsta arthr artly arzip \
        ask_for aske_what assel asste astes astik atche aterl ateur atser atzer aubet aubig aubt> auf_betr auf_geld \
        auf_hand auf_ihre aufe> aufhe aufre aufst auft_das auler ault> aumen aune> aupla auree aus_fuen aus_wie \
        ausdr ausg_bei ausg_und ausme ausmu aussu austu auswe autob autok awfu_but awful awles axes> aymen backe \
        baeum balan baupl bbeko bber> bbeza bdach beerd beete befo_a befo_the befoe befue bei_nich beim_muss \
        beim_name beits beko_und bele_von bells belsp benei bens> benvo berla berni berwi besor best_am best_nach \
        bete_sich betr_ein bevo_ich bevo_wir bewe_in bgeba bgesi bgewe biert bis_die bis_donn bis_ich bject blei_bei \
        blood bloss bnis> boeen bohre bonit boots bpens brace bread bride broet brokk broth brum_und brumm bunte \
        buses bust> buys> by_0 by_tele caf_s cant_is cast> ceboa ceipt cent_mehr cert> chapf chart chaut cheap chee> \
        chef_hat chena chest chgeg chgel chgez chied chin> chirr chkur chlac chlan chlif chlit chmas chmut chock \
        choic choss chrec chrom chrub chstu chtel chtfe chtla chtsg chtze chulc chulf chulk chwae chwen chwuc chyme \
        chzet chzig cisel ckenl ckere ckern ckges ckgra ckily ckles cksac ckssa cobol colum comes conve cooli cord> \
        core> coun_will couri cours cting ctisi ctory ctual dafu_gibt dafu_nich dairy dance danci dank_an dann_geht \
        dann_von darf_das das_betr das_dach das_dopp das_ende das_ganz das_geru das_hono das_nich das_verg dass_sie \
        dass_wir data_and davo_war day_with days_when dazu> defen dem_eige dem_geld dem_hof demie demir den_auft \
        den_cent den_drit den_fuen den_hand den_mont den_name den_neue den_plan den_plat den_zett deniz deoko deote \
        der_baul der_bei der_besc der_bode der_bran der_bub der_der der_die der_ernt der_im der_kass der_krei \
        der_land der_lang der_lohn der_netz der_pfor der_prue der_saal der_spre der_wald der_zusc deris derka derve \
        desaa desar desk_is desst destr deut_und devol dezei dezib dgeha dich_kein didn> die_abna die_anza die_bera \
        die_bril die_denk die_elek die_frau die_fuer die_fues die_glae die_halt die_im die_krum die_lawi die_post \
        die_reis die_vere die_wege die_zusa dien_der diene dient dingt disch disco disku dist> dista dium> divid \
        dlung dmech dmits donau donor draet drat> drei_stun drei_term drew> drinn dsack dsche dtkli durf_ich e3_die \
        eadin eaker eans> earl_and earli earse eberk ebern eblas eboar ebrot eceip echer echin echzi ecise eckgr \
        ecks> eckss ectin ederk ederu eding edits edlin edoch edreh eech> eedli eeini eenag eerdi eete> efeie efeln \
        efend efere efluc efoer eford efuel efuer efver egann egara egedi egewe egmus egnet egoti egran egrif ehdie \
        ehear ehlra ehlwa ehobe ehreg ehst> eibek eibur eich> eigef eigel ein_ents ein_hand eine_aufs eine_davo \
        eine_hand eine_kueh eine_term eing_der eingl einha einsh eipts eisek eispr eites eithe eitig eitsk eizen \
        ejagt ejamm ekaem eklap eknic ektro elass elaus eldsa eleg> elekt elen> elf_kind elfli elise elkru ellbo \
        elmst elobt elora elspe eltin elueb emein ememb emes> emina emir> emmt> emswe enaud encor ende_0 endwo eneid \
        enges engli enhil eniz> enkap enkli enkos enleu enmen ennad enrin ensef enses ensup enta> entri entro \
        ents_und entsm entua enueb enzel eoelt eokon eotex epair epate epfer epink equal erald erani erarb ercht \
        erda> erdan erdev erdge erdig eregn ererk erfa_gefr erfec erflu ergef ergis erial erkeh erken erkri erks> \
        erlit ermas erne> ernig ernim ernte erold eroll eron> erons erred erry> ersal erse> erspo erst_den erst_vor \
        erst_woch erwac erwae erwan erza_sie erzes erzic erzti erzul es_beim es_geme esaal esarb eseba esebr esel> \
        esepa eseuf eshal esige esmen esorg espar esska estam estch esteu estif estly estme estsi estur esuch esung \
        etari etzge euere euerr euert eufe> eufzt euhae eumch eund> eunei eunta eurer eusle euzvi even_let evers \
        ewein ewend ewisc ewonn ewuen exibl ezaeh ezdem ezerr ezibe ezimm ezula facto faile fair> fakti fall_bei \
        fall_die farb_und farba farbe fare> farm> fathe faule fault faxes fectl fegen fehl_nich fehl_werd fends \
        ferau fere> ferei ferry festm ffees fgebl fgeho fhebe fille fills find> fings firs_the fits> five_year \
        flac_und flawl flew> floor follo fonie foot> for_soup fort_and forte forts foto_und fraed frau_mit free> \
        fregu frei_die freis frost frue_und fssta fsteh ftel> ftete ftsdi ftwar fuen_uebe fuer_acht fuer_math \
        fuer_vier fuerc funkt fussb fwach gaens gann> garte gate> geba_und gebe_und gebla gebt> gedre gefor gefr_hat \
        gehae gehe_ich geho_und gehob gejag gejam gekae gekni geko_hat geko_und gela_und gelas geld_habe gelds gelob \
        gemai geme_mit gemei gemer genem genka genpf genst geoel gepin gepla geral gerda gere_sagt gerei gerol \
        gesa_er gesc_auch gesc_die gesc_drei geseu gesu_schr gewei gewen gewo_wer gewon gezae gezer ggled gglin \
        ginn> gins> gisst give> gkost gled> glisc gmuss gnals goerl going gotia grafi grat> gripp groun grumb gskaf \
        gszet guin> gummi gunst gut_war gute_nach habe_als habe_auf habe_es habe_gehe habe_ihm habe_so habe_sofo \
        habe_unte hacht hackl had_to hael_was haen_am haen_an haess haeu_die haffe hahne hail> hain> halb_drei \
        halb_stun halbp hall_die hall_von hand> hapf> hares harte has_neve has_put hat_aber hat_bei hat_beim hat_bis \
        hat_er hat_mit hat_nie hat_und hate> hated hatt_kein hatt_rech hatt_so haus_von hausm haut> hdien head> \
        heigh heili heim_und heis_das heize henar hensu hentr herge heron hestr heul> heut_in hgege hgela hgele \
        hgese hgesp hgest hgeza hiesi hint_mir hirrp hkurs hlach hlaeu hland hlerw hliff hlitt hlkri hlor> hlose \
        hlrau hmasc hmega hmutz hnenw hnpro hntes hoch_hat hochg hock> hoebo hoell hoens hoeve hohen hohma hoice \
        hoist holpr holte hoss> host> hourl howed hrege hrenn hrers hresm hriti hroms hrown hrrae hrubb hrug> hschl \
        htel> htend htest htete htlae htsge htzeh huhen hulch hulfr human humb> humme hupt> hurry hwend hwer> hwuch \
        hymet hzett hzig> i_did i_join i_orde i_pass ibeko ibel> ibenv iburg ibuse ich_auch ich_fals ich_im ich_komm \
        ich_nach ich_sons ich_weis ich_wuer ichtu idend ideok ideot ielen iend> ierhe ierkr ierst ierta iesig iessk \
        ifera igabe igefa igele igenk igest ighed ihre_eige ihre_name ijobb ikant ikspa iler> iliga ilka> illet \
        illim illin ilome im_buer im_dorf im_jahr im_konf im_op im_wech immin immku imweh in_dene in_dres in_four \
        in_ganz in_pade inbox inch> ineha ingez ingle ingli ingui inibu inijo inkel inker inlas ins_ziel insol into> \
        ints> inve_in inven invi_to inzuk iorin ipts> iradm irgen irkel irror irrpa irrtu irsch irtue is_awfu \
        is_bein ischt iscou iseko isely iskut ispos isst> isste ist_seit ist_unte isted istic it_agai it_in itags \
        italq ited> itenf itete itfah itgef ither itic> itik> itskl itzez ivat> ivide izen> jaeh_die jagt> jahr_blei \
        jahr_ein jahr_lang jahr_lauf jahr_lern jahr_sie jamme jects jede_donn jede_kind jedoc jekt> jema_fuer jobbe \
        jungs kaeme kaest kahn> kam_bei kam_im kame_zwei kamen kandi kann> kart_gesc karti kassi keep> kelkr \
        kell_der kenlo kerl> kernz kgesu kgrat kilom kily> kind_nich kind_peop kirsc kitch kkoli klar> klark klass \
        kles> klisc knete knoep koech koen_stat koli> komm> komm_mit krac_und krufa krum_gurk krumm krust ksack \
        kspar kssac ktika kuehl kuen_auch kuen_bei kuenf kund_ange kund_habe kund_seit kurs> kutie labor lace> lach> \
        lade> ladez laeuc lafe> laibe lains lappt larko lase> lassu latte laubt lauch lausc lausm lawle lbern lboge \
        lbpen lchor ldsac lear> lebe_hat leber leche leged legt_die leit_mit leite lektr lense lenta lerwe lesep \
        lest> let_me letz_tag leut_habe lfen> lflic lfreu lichs licks lief_bei liegt liffe lifts ligab likes limet \
        lind> lips> lise> lker> lking lkris lkrus llbog llest lleur llhar llime llow> llsta llste lmste loane loben \
        loete lomet lond> loor> lorar losen loser loud> lown> lprig lquot lraum lsped lste> ltem> ltere ltin> luch> \
        lucht lucki luege lumn> lums> luxus lvenz mach_wenn mailt maker malle malte man_komm man_stre manch mande \
        mann_ist margi marzi masc_mit match mate> mathe mauer maure mble> me_in mecke megar mein_band mein_enke \
        mein_klei mein_lade mein_lebe meis_hat memes mend> menko menze metzg mgeba mgetr mgezo mich_nach mich_trot \
        miere mile> milk> minar minib minij mir_als mir_in mir_jetz mirro miss_a mit_dem mit_fueh mit_nach mit_neue \
        mit_schu mitfa mitge mkrei mkurs mmand mmkur mona_spae monda morg_ange most> mpenl mpenm msons mstah mstei \
        mstel msweg muddy mueck murre musik muss_und mutzz mweh> my_aski my_brot my_car nach> nach_die nach_feie \
        nach_fuer nach_haus nach_ohne nach_vier nach_war nadia naeht naess nallh name_eine names naudi nbett nbox> \
        nbrue ncake ncert nche> nchen ncher nches ncore ndars ndemi nderu ndgeh ndges ndom> ndrae ndrat ndwo> \
        nebe_der negot neinh nenra nenti nersc nestl netzt neun_woch neune neunt next_week nfere nftel ngeru ngezo \
        nglie nglis ngska ngste nguin nguns nhalb nhilf nibus nich_als nich_eine nich_gab nich_gesc nich_gesu \
        nich_merk nich_verl nijob niori nish> nitae nkapi nkelk nkelt nkli> nkost nktio nleut nlose nmens nnade \
        nnaeh nnenr noch_heut noepf noerg noet_war noons nors> nothi nring nsam> nscht nschz nsefu nses> nsiti nsolv \
        nsore nstea nstie nstre nsupp nterm ntoff ntroc ntsma ntual nuary nussi nvent nvorf nywhe nzbro nzela nzels \
        oaner obber obdac objec obol> ocks> oden> odul> oeben oebox oechi oeen> oefen oegen oelle oelt> oenen oenst \
        oergl oerli oese> oetch oetet oever oezde offe_gesa oftwa ogenp ohle> ohman ohne_zu ohnpr ohrer oiste okal> \
        okkol okonf olent oling ollow olpri olumn oman> omen> omes> omete omman omme> omsta on_ever on_it once> \
        onday onent onfer onita onnte onors onst> onver oolin oons> oots> oper> oppo_lobt oraus ordru ords> orene \
        orfin orgez orrau orsah ortha osaun osenh oser> ospic ospiz ossem ossib ossst ostca osted osyth otext othin \
        otiat ototy otum> ouble our_whol ourie ourly ourse outs_the over_and overn ovinz paar> paid_the panca pande \
        panto pappe parte partl path> patro payin payme peake pecti peech peinl penle penme perwo pfang pfend pfere \
        pfort pice> piele pierk pinch pingu pinke pitz> plast pleas plice plums plus> pokal polen pond> ponen porn> \
        porth posau possi post_mit postc power ppens pread preci prig> prog_fuer prope psell pstai ptet> ptiks puste \
        put_it qual> quals queez quer_mit queue rachk rader radme raeti rafie rain> rake> rald> rance rando ranie \
        ransi ranzb raphs raps> rater ratzt raut> rave> rbaus rbeig rbox> rbund rchs> rchte rdank rderv rdevo rdges \
        rdigu rdruc read> read_the readi reak> reaso reate rech_auf rech_ich recis reckl reckt rede_wied regne regun \
        rehea reins remem renda renna rerkl rersc resel resme retar reuha reuzv rfect rfene rfina rfluc rgau> rgefa \
        rgend rgere rgezo rgins rgiss rgler rheim rherr riat> ride> riffe rigge rinte rints rippe rive> river rkaes \
        rkam> rkehr rkel> rkomm rkrat rkris rlaes rlitz rmass rmnac rners rnigh rnimm rnte> roben roetc rokko rold> \
        romst rons> roper ropfe rosss rost> rothe rotot rovin rown> rprei rraed rraum rrede rreic rreis rrenn rrieg \
        rror> rrowi rrpar rrtum rsah> rsalz rsati rses> rspor rstan rstec rstes rstim rthal rthri rtuel rtum> rubbe \
        rucke ructo ruec_von ruefv ruehd rueht rufak rufe_sie ruhe_im rumbl rumme rummt rund_ein rundg ruste rverb \
        rverr rwach rwaeh rwand rworf rwork rzest rzich rzipa rztin rzula s_der s_ihm sadis saeck sagt_er sagt_ich \
        salsa salze same_week sams_0 sang> saune schee schl_auf schl_aufg schl_und schl_war schmu schn_in schoc \
        schos schr_info schru schw_verl schze scoun screw sdrue sebro sechz see_und seedl sefue sein_kann seit_eine \
        seit_neun seit_nich sekos selb_als selb_noch selb_tag selb_und selfl selue sely> semin senhi sens_an sepat \
        serer serge setz_sich seufz sfael sgeht sgezo shack shade shalb shoeb show_me showe sich_hera sich_um sie_an \
        sie_den sie_eine sie_selb sie_was sieb_habe sighe silk> sind_bei sind_zu singe singl singt sioni sitz_sind \
        six_year size> skaff skann sklei skuti slips slose small smeis smeng smitg smuet so_weni socks soebe soehn \
        softw soga_den sohn> solan solch solid sond_der sonn_nach sons_kein soren sort> sosse spae_war speec spice \
        spiz> splic sporn sposi sprea squar squee sself sselu ssem> ssibl sskan sskon sssta ssuch stahl stair stamp \
        stan_wir stang stayi stays stcar stche stead steg> stehs stmet stoe_die stra> stra_auf straf streg streu \
        stsie study stue_die stun_in stun_pro subun suiss swapp sweg> sweis swend swimm switc syste syth> szuha \
        tachy tadtk tag_an tage_woch tagsz tahlk tairs talqu tampf tange taped taria tart> tasch taste taubi tayin \
        tays> tbaub tbetr tcard tdien teach tead> teena tehst teil_sich tele_der tenfu terga terku terlo tert> \
        test_bei teter text> tgebr tgetr thall than_my than_the the_bill the_heli the_spot the_stan the_swim \
        the_wall then_the they_did they_move they_told they_woul thre_week thrit ticeb ticed tics> tierh tifte tige> \
        tigte tikan tiksp tiny> tisin tklin tkost tlaeu tlass tles> tlose took> tore> tory> totyp trags trai_von \
        traut treat trega treuh troc_der tsche tsdie tsers tsieg tskle tsmar tstun tterp tterw ttles ttung tual> \
        tuben tudiu tudy> tuell tuerv tuhl> tunne turmn turn_out tware tzehn tzezu tzger tzkop tzzul uals> uare> \
        ubetr ubig> ubunt uckel uckil ucksa uctor uddy> uding udium uebe_habe ueckl ueeze uefve uegen uehdi uehlw \
        uellu uensc uerch uerer uerro uerve uerze ueseb uete> ueue> ufael ufakt ufgeh ufheb ufreg ufsst ufste ufwac \
        ufzt> ugel> ugens ugest ugkos uhaen uiet> uisse ukleb ulass ulcho uler> ulfre ulkin um_eine uman> umble \
        umche umge_und umget umgez umkre umme> ummt> umpft umson und_an und_blie und_drei und_erst und_fuer und_heul \
        und_mich und_niem und_uns und_woll und_zeig unded unein ungs> ungun unkti unnel unnen uns_erst uns_im \
        unse_ofen unse_vert unsin unste untau unte_stri unte_und uplan uppli upsel upsta uptet ureen urke> urkun \
        urly> urmna urren urse> urses urst> usdru usfae usgeh usik> usive usle> usmei usmue ussig ussuc ustue uswah \
        uswei uswen uszuh uter> utier utoba utzzu uxus> uzvie velo> venty verar verbu verd_hat verfl verk_der \
        verk_vier verl_das verma verri verwo vier> vier_euro vier_mona vier_stun viers vinz> virtu vite> voll_nach \
        vom_amt vom_schw von_bei von_frei von_ist von_jede von_mont von_schu von_schw von_stie vor_jede vorau vordr \
        vorfi vori_jahr vorm_die vorsa vote_on votum waehn waend waite wappe war_frei war_hat war_mir wards waru_der \
        waru_ich was_nerv was_wir wass_und we_sent wech_nach weder wegmu wegra weich weil_man weil_mein weine wende \
        wendi wenn_alle wenn_sie werd_am werd_nach werk_mit wert> wful> what_it what_to when_one wher_my whoev \
        wied_auf wied_bei wimmi wimmk wind> wine> winnt wir_eine wir_es wir_so wird_gesc wirin wishe witch wless \
        wo_man wobbl wohnp woll_ich woman women wonne woran words writt wuchs wuens wuer_und wurd_sie wuss_beim \
        xible year_i yment ymete yours ystem ywher zbroe zdemi zehn_tag zeit_und zels> zerkr zeste zett_am zezul \
        zgere zibel zicht zipan zirbe zirke zkopf zleie ztin> zu_ende zu_spae zufae zuge_das zugeh zukle zulas \
        zum_vier zur_hael zusag zvier zwei_haeu zwei_kilo zwei_mona zwei_uhr zwei_weil zwill zwoe_leut zwoe_tage \
        zzula =-1,0,2 <aufw <benc <danc <erlo <farb <faul <fues <gesu <hagg <hate <hof> <irge <klap <koop <nerv \
        <odd> <pizz <skep <toma <vill <zu> <zwec a_note a_sund a_two aber_fair adel> aeubi aeufe all_thre als_das \
        and_afte and_neve anzig appr_at arden assba assed auf_jede aufzu beleg bench biger bin_seit blei_und \
        blie_bis choir dame_am das_vor dem_hoch die_eige die_mont die_prog die_tafe die_verk does_not ehre> \
        eine_mont eine_tabe ench> enkel enred entio eptis ervt> etche eubig euro_und euro_zuru eword fache fassb \
        fuess gab_es garde geld_da geld_ich gendw gene> glaeu hab_im habe_viel haggl hat_gefr hat_ihm hoenr hoir> \
        iest> ihm_den ihm_die ikeri illag isen> ist_eine it_by izza> jahr_nach jede_sein jetz_bin kein_ande kepti \
        kerin koope kueh_nach kverb laeub landr lderi lief_so liest loes> me_the me_to mein_oma merke mit_zahl \
        mitt_und mpwer my_ment my_shif name_in nated ndesw nebe_mir nervt nest> nfass ngefr nie_etwa noth_and nrede \
        ntion obier oenre ograf osse> part_and pizza probi pumpw pwerk regen rksta robie rohr> s_beim sasse sbar> \
        seit_elf send> sich_selb skept so_stel ssbar stay_unti stel_man sual> tage_spae the_choi the_ferr the_post \
        the_usua the_vill they_rais thin_i tices ubige ubled uchte uebe_sech um_und umpwe unch> und_doch und_sie \
        und_zum unfas ungef verl_auss verlo vers_das villa wanzi war_um we_have week_and wenn_s woll_eige word> \
        year> year_from zahl_seit zent_die zwanz =-1,1,-1 0_eins <advi <allo <amon <atta <auff <doku <filt <flus \
        <gelt <gran <grup <hi> <imke <kabe <kata <ledg <mod> <moec <nahe <pan> <prod <raum <recy <regi <said <saw> \
        <sonn <sorr <stov <test <toed <trud <vort <wegw <weig <wie> achfo aesid among anla_das attac autei barha \
        betr_die biet> blie_unve boil> boote breit buend chnit chtzu cling conds deli_are den_zwan denti der_lade \
        der_vert derwa desc_the die_fach die_sire dokum dreh_die ecycl edlic eemen efass eggew ehrst eibun eimat \
        ein_der eklau elhei elner emme> er_sein erha_ein erlic ermod erpum errec erzus estar fang_im fest_schu ffael \
        ffeem ffere filte fuel> fuer_mont fwoer gear> gekla gelte germo ggewo grams greem gures hab_naec hbarh herte \
        hesta holdi ibung ihrer ikers illsc ilter impfw in_rege itel> ittel ivert jema_ob klaut kran> kuec_von \
        kuen_bis kumen lage_die land_fuer lauts legun lehrs lheit list_der los_0 lschw maess man_in manns mgekl \
        mit_frei mit_gros moech mona_mit mong> mont_und mpfwo nahe> nauff naus> nhof> nich_aus ntran nverl nvern \
        nzelh oder_eher oedli offe_tuer ohen> okume oldin pause perta pfwoe poli_hat ppert praxi prei_steh proz_an \
        raesi rams> raxis recyc reeme rest_werd ried> rmode rpump rude> ruhes said> schl_verm sflur sgeri sign_a \
        sind_0 sitz_im sorry sserr stel_dafu stoss stove t_worr teran term_nich terri terwe toedl toves trude ttack \
        tting ucher uffae uhest um_vier umger und_meld usgew verb_bei verne von_dama von_elf war_eing wegwe weigh \
        werd_bis wird_die wird_verl wurd_mit yclin zelhe zialk ziehe =-1,1,0 0_aus 0_baeu 0_enth 0_eroe 0_febr 0_hat \
        0_lebe 0_mai 0_mont 0_p 0_pers 0_plae 0_qm 0_sitz 0_stat 0_wird 0_zu <abla <abme <abof <acto <adul <aehn \
        <aend <airp <aktu <almu <altb <altg <alum <aner <anfl <anfo <anha <arme <ausl <aver <baut <befi <berr <beut \
        <bevo <bits <bka> <blat <bloe <bodi <boee <boes <bond <boom <bord <brec <broe <busu <ca> <cler <clin <cord \
        <crim <crow <daen <damm <danu <dars <desk <deze <die> <doll <domo <dosi <dran <dree <duis <ebit <eckp <eier \
        <eigh <eilt <eing <einh <eini <elbh <emai <empt <ends <entr <epis <erda <erpr <esti <evak <exis <expe <expl \
        <fazi <fear <feed <fels <fens <fern <flei <foun <fund <gale <garr <geer <gefo <gegl <gegr <gemi <germ <gewi \
        <gips <goet <graz <gurt <hamm <hang <hann <harr <haub <heft <hein <hepa <heru <hidd <hoi> <hude <inbe <indu \
        <inne <inqu <insg <inst <intr <isla <itze <janu <jena <jene <join <kai> <kand <kann <kehr <kera <keyh <klic \
        <kupf <lahm <late <latv <leed <leic <leng <lenz <ligh <lite <lith <lize <load <ltd> <lubl <m2> <mahl <merc \
        <metr <mo> <modu <mome <move <narr <neig <net> <nive <noet <norw <nots <ober <orge <oste <othe <otte <outs \
        <pace <peri <pfar <piro <play <plus <poin <pola <poln <prak <qm> <quay <raed <ramm <rats <rear <rebu <reed \
        <reop <resc <reti <reve <revi <risi <rota <rote <row> <ruht <rura <s1> <s2> <saat <sahe <salz <seal <seem \
        <seil <sett <shot <simi <snif <some <sorg <sour <spai <spie <spur <stab <subm <suga <surp <taeg <tea> <thw> \
        <timo <tipp <toch <tofu <tret <tria <trit <turb <type <uhrz <ulm> <umba <umru <umsp <unaf <unau <unde <unkn \
        <upgr <user <uses <valu <vere <verk <verp <verr <vete <visi <vitr <vom> <vors <w> <wasn <wehr <weiz <wend \
        <wert <whee <whic <whit <wipf <zaem <zirk <zob> <zueg <zugr <zugu <zuha <zuli <zuvo a_ball a_van aatho \
        ab_als ab_dem ab_die abeln aber_grad aber_unte abge_und abger abil> ablau abmel abofa abore aborg absc_die \
        absc_und abwae abzur abzus acce_the acces acema aces> acht_grad achtw achze ackle actur adult advic aedie \
        aehnl aeme> aemmt aend_sich aengi aenis aenzt aeram aerft aeten aeumu affne aften aftst agenc agerl aghal \
        agkra agneh agung ahen> ahlbe ahlsc ahmea ahnho ahnli ahnst ahnte ahnve ahrgu ahrs> ahrun airpo aitin akaus \
        aketz akte> akti_der aktue akuie alamt aleri allab alle_wied alle_zwei allot alloy almut als_arbe altba \
        alte_kess altpl alue> alumi am_anfa am_kai amikb amikc ammka ampfe an_bord an_ein an_lade an_sein ancin \
        and_four andlu andsa anerk anes> anflu anfor anga_nich ange_auss ange_koen ange_und ange_vor ange_zu angri \
        anike ankzu anmae anno_by annov annsc annwe antel antra anuar anube anufa anwo_mues anzah anzau apite appe> \
        appy> arbe_hat arded are_to are_trai argen aribo arnst arrer arste artei artik aschb ased> asere assau asset \
        assun atast atei> atenl athau athof atiea atiti atpas attst atvia auch_ohne auf_ruec auffo aufg_zwei aufpr \
        aufra augu_0 aulie auptb aus_ande aus_die auses ausf_fuer ausg_im ausgi ausla auss_bei auto_ist autof aven> \
        avera awar_noti awar_to azit> back_in baer> bahn> bahnh bahnl bahnv ballo band_are bare> base> baul_von \
        baute bedar befin begr_word bei_abge bei_dene bei_und bei_zehn beid_wurd beim_aben beim_disc being beit> \
        beln> belst benfu beran berat berbl berfa beri_wird berri bersc besc_0 besc_an besc_die bese_zum best_nich \
        bete_lag betr_gewa betr_im betr_ohne betr_weit bewaf bhafe bhaus biere bildu billi bin_fuer bine> bis_febr \
        bis_frei bis_zwei bish_auft bishm bissc blatt blauf blei_nach blin> bloec bmeld boats bodie boee> boese \
        bofal bomb> bond> book_the boom> bord> boren borge bruns bschr bshof bstae buchs buer_uebe buero buett busun \
        bwaer by_post bzuru bzusc cate> ceeds cemak cence cept> chaer chani chanz chauf chbae chedu cheib cheit \
        chhan chick chimp chlue chnis choll chreg chsta chtba chtsr chtwa chula chulu chzei ckage ckene ckets ckler \
        cklis ckpun cksbu cksei ckzah clerk clini clubh clubs clude conso cont_awar copte cordo crime crowd curre \
        daeni dampf danub darbe das_amts das_buer das_esse das_geba das_mal das_ober das_sich das_uebl das_verm \
        das_vete das_von das_wirt datei daue_bis daue_etwa day_in days_of dden> delsr dem_dach dem_neue dem_verk \
        dem_weg den_ange den_arbe den_erst den_frue den_sitz den_somm den_stur denap denbu denda dende dene> densa \
        denta der_best der_bibl der_bish der_daen der_dreh der_einf der_feie der_gaer der_groe der_in der_inso \
        der_kant der_kauf der_komm der_kris der_mess der_mitg der_somm der_stre der_stud der_umsa der_wech der_zuli \
        derku derle derli derz_die des_betr des_mona des_vorj des_werk desk> deskr desre dezem dgefa diato dics> \
        didie die_alts die_ankl die_ante die_auto die_bahn die_beho die_beka die_beru die_bran die_dars die_eins \
        die_frei die_gies die_hat die_haup die_mitt die_quot die_rein die_schi die_schr die_se die_verw die_wert \
        die_zufa diebe dien_ist diert dies> dingu dled> dlein does> doing dollm domor doned dort_wird dosie down> \
        drawn drees drehb drei_maen drei_stel drin> drohu drops dsaec dstil dstra duer_die duisb dukt> duled dult> \
        dumm_frag durc_hatt dustr dvice eabba eased eben_vor eberf eberi ebiet ebill ebit> ebnah eborg ebsho ebuil \
        echan echze eckpu ecksb eckza ecove edarf edenk ederh ederl eders edert edier edule eeder eekly eelch eems> \
        eemue eenke eeper eerbt eferb effnu efina efind efkop eftec efurb egena egerb egisc eglie ehaen ehnja ehoe> \
        ehrkr ehrle eibe> eiche eichs eierl eighb eikt> eils> eilwi ein_anru ein_bewa ein_bus ein_haup ein_kran \
        ein_lage ein_unbe eine_fris eine_gefa eine_lage eine_mann eine_prei eine_tafe eine_uebu eine_vera eini_sich \
        eink_in einko eins_die eins_mit einw_sind einwe einz> eipt> eirad eisch eisel eiss> eitst eitze ekart ekly> \
        ekoch ekons ektem ektri eland elbha elcha eldst eleko elev_year elfer elhau elico eliev ellei elmal elnah \
        elps> elsre elsst elsta elwer elzug emake emaue emerg emika emisc emise empf_von empti emueh enala enang \
        enapf enbon ende_des ende_um endge ened> enein enes> engig engla engsa enick enisc enkee enkom enlec enmei \
        enntn ennum ensto ensts entat ented entei entfu enthi entru ents_die entwa enue> enwec enzen enzge enzt> \
        enzve eoeff eopen epage epapi epati epern episo eplae eprob erage erami eramm eramt erane erang erbli erbro \
        erbt> erci> erdar erenc erern erers erfa_mit erfek erft> erfur ergab erge_wird erha_eine erhin erhoc erhol \
        erina eriod erkab erkam erksb erkst erled erlik ermou ernch erner ernge eroha erpau erpre erroh errue ersit \
        erst_zwei ertag ertet erufl erunr erver erwa_die erwis erze> es_fuer es_nich escho eschu escue eskri esreg \
        essel estbe esti_valu estse estun esunk esweh etabl etain etauc etdie eterh etern eterw etger etig> etres \
        etti> etzbe euche euerg euern eule> eumun euro_je evaku eved> evenu evisi ewaeh ewaff ewich ewuer eyhol \
        ezemb fachb fachz factu fahr_nach fahrg fahru fall> farre fazit fclub fears febr_0 feeds feemu feink felss \
        fend> fener fens_gesc ferba feren ferka ferke ferng ferre feste feue_hat ffnun fford ffsta fiele filme \
        firm_war firms fkopf flat_the fleis flow> flugs fnung fonds for_0 for_anot forme found fprei frei_eine \
        frue_eine fsges fstau fswer ftech fter> fting ftstr fueh_durc fuen_ange fuer_ange fuer_frei funk> furbi \
        gaenz galer garro gasse gdoin gebie gebil geden geerb gefer gege_des gegli gegru gehe_in geho_nich geht> \
        geht_ich gekle gekoc gela_ist gela_von gelau gelwe gemau geme_die gemis gendg genic gennu geoef gepro \
        gera_der gera_nach geram gerba gerfa germa gerne gese_vorg gesp_das gest_wird gestu getri gewa_wird gewae \
        gewic gewo_der ggerf ghall ghbou gips> giste gisti gkraf glase gleic gnehm gnet> goett golfc grade grant \
        graz> groe_auft growe grupp gsatz gsdam gslos gsrec gsstr gsunt guida gurte haerf haeu_der haft> hagen halle \
        haltp hamm> hand_die hanik hanks hanno hanzt happy harre hat_alle hat_bish hat_zuge haufe hauli haust have_t \
        haven hbaer hbarb hbare hbour hdraw hears heckl hedul heelc heft_und heibe heinz helfe helic helps hemik \
        henal hendi henze hepat hers_erst herse heut_als heut_hat heut_steh hhand hich> hidde hilfe hilfs himpf \
        hinen hinw_nimm hlagh hlber hlene hlerh hlist hlues hmean hment hnhof hnik> hnis> hnlin hnte> hnver hochr \
        hochw hoeht hof_von holle homep hoppi hreat hrega hren> hrgae hrgut hrkra hrleu hscha hstab hstue htag> \
        hteri htsra htwae htzus hude> hulab hulun hzeit i_shou iakau iale> ibor> icenc ich_mir ichne ichni ickle \
        icopt idanc idden idier idigu ieabb iebna iebsh iebst iefko ielek ielle ierre ierte ietge ieved if_i if_you \
        ifer> iffst iftin igesp ighbo ikblo ikcha ikoer ilar> ilden ildun ilfsw illst ilmed ilte> ilwin im_eins \
        im_herb im_komm im_muse im_rath im_umkr im_vori im_wert imate iment imeta imete imila imke> in_bank in_dies \
        in_duis in_hamm in_ihre in_jena in_olde in_sein in_stad inaer inala inanc inanz inbet inbre indle indu_und \
        indus inenk inere ingsu ingun inhei inic> inium inkos inqui insae insge insha inton intru inwen inzie ionae \
        ionsg iors> ipfra ipps> irkon irms> iroli irpor isbur isel> iseln ished ishme isode isory ispon ispru issch \
        isse> ist_dami ist_das ist_heut ist_rech ist_um ist_unkl istun ithdr itis> itore itrin its_own itsau itsni \
        itspr itsst itsun itted ittee ittet ituti itzeh itzei itzer ival> izenz ja_0 ja_aber jaeh_unte jaehr \
        jahr_mit jahr_muss jahr_uebe jahr_wird jahr_zwei janua jema_wie jena> jenes jetz_ist junio kage> kages kalie \
        kam_ohne kame_nich kanne kart_muss katas kauf_das kauf_wurd kaufp kaust kbloe kchar keepe kein_davo \
        kein_stel keln> kener keram kerei kess_von ketze keyho khall kindl klap_am klei_ist klem_war klick klist \
        koen_vom koer> komm_im kommi konde konso kost> kost_0 kost_der kost_fuer kranz krati ksbur kseit ktags ktem> \
        ktepa ktion ktuel kueh_bei kuier kund_gilt kupf_im kupfe kzahl labsc laced laces ladek laedi laene laeu_die \
        laeuf lagha lahm> land_die land_ist lang_mit lanma late_on latvi lauf_betr layed lbere lbete lbhaf lbsta \
        lchai ldenb ldend ldstr lead> leas_0 lease lect> ledge ledig leeds leic_verl leisc leit_und leits leitz \
        lekon lenab lene> lengt lenz> lerha lerie lerk> lese> letz_jahr leure lfahr lfclu lfer> lfswe lgeri lhart \
        lickt licop lieg_vom lies_die lieve lifti ligt> likoe lineh lings linic liter lith> lizen llabo llect lleic \
        llena llera llere lligt llman llot> lloy> llpap llstu lmal> lmann lmed> lmut> lnisc load> loans loeck loesu \
        look_into loys> lpapi lsreg lsstu lstan lstap lstel lstue ltend ltpla lubha lubli lubs> lude> luess lugsd \
        lumes lumin lussv lwerk lwind lzug> mahls mails mains mann_mit mann_von manuf marib mated mbenf mecha medi_s \
        mehr_seit mein_gros meins melst mens_kame mensg menu> mepag merci merpa mess_fall metab mete_in metre mgefa \
        mgeki mietg mikal mikbl mikch milar miniu minu_ein mises mit_alle mit_das mit_lade mitg_zahl mkapi mmels \
        mmens mmerp mmerz mmitt mmkap mnach mnetz modul mont_ange mont_bis mostl mous> mouth move_the moves mpare \
        mpenb mpfer mptie mrues mspan mstae muss_noch muste nach_sagt nach_vere nach_zu nach_zwoe naera naere naffe \
        nalam nalar nance nange nanza napf> narro nats> nbau> nbetr nbon> ndels ndena ndens ndesr ndgef ndidi ndled \
        ndust needs nehae neigh neinf nelle nenko nerka neten neter netzb neue_betr neue_hand neue_prae next_to \
        nfall nford ngdoi ngega ngeho ngeni nges> ngsat ngslo ngsre ngsst ngsze niaka nich_erre nich_und nich_vorg \
        niem_die niffe nigte nimm_ab nimm_das nior> niors nium> nkeep nkene nknow nkten nktep nkzug nleck nlini \
        nmaes nmeis nnenb nnes> nnove nnsch nnspi nnter nntni nnumm nnwer noch_bis noch_einm noch_jema nochm noeti \
        nord> norde norwe notst nover nquir nreib nreic nrein nsaet nsato nsbue nsehe nsgeb nsges nshag nsich nsole \
        nsort nspie nspru nstae nstel nstes ntall ntati ntatp nteer nterb nterw ntfue ntgel nthie ntnis ntona ntrae \
        ntrud ntrum ntwar nube> nufac nur_0 nur_bis nusma nutzu nverk nwech nymen nymou nzahl nzauf nzent nzess \
        nzgeb nzieh nzver oans> oats> obahn oberg oberh oberl ochma ochre ochst ochwa odies oeff_am oeht> oesun \
        oetig oetti of_at of_serv ofahr ofall offi_in ogist ohaus ohung okrat okto_in oland olden olfcl olith ollec \
        olled olleu ollma ollpa olnis olstr olunt ombe> omepa omnet omorg ompar on_mond on_sund onaer onats onden \
        ongdo onike onsge onsol onsor onymo onzes ooten opene opens oposa oppag orbes ordon orfen orgem orger orgew \
        orgte orkin ormed ormer orrae ortiu orts> ortsc orweg osal> osger osier osite ossmu ostly otstr oundi ounti \
        ource ourer out_with oute> outsi oved> p_m pacem pain> pannw pared part_bei patit pect> penba pened perio \
        pfand pfarr pfer> pferk pfra> pgrad phena phon_firs pier> piere pierr pirol pisod pitel plac_in plaed plaen \
        planm plate play_the playe ploys polan poli_auf polni posal posta ppage pplic prakt prech prei_fuer preng \
        prob_ist probt prod_steh propo proz_im prue_von ptber pted> pties ptsch puerh quay> quiry raeuc ragkr ragne \
        rains ramik rammt ramt> rana> randg raner ranes rangr ratha ratze raub> rawn> rbahn rbaut rben> rbene rbere \
        rbesi rbest rbine rbish rblic rbroc rces> rchin rdarb rdene rdete rdics rdone rear> rebui rech_mit recht \
        reck> recov rect> reede reenk reet> refur regat regie reher reift reikt reing reise rema_unch remis rence \
        rengs rentl reope rescu reter retir reven revis rfekt rfurt rgab> rgaes rgel> rgelw rgeme rgenn rgest rgewo \
        rgte> rhebe rhers rhoch rhund ribor rich_sich riebn riefk rime> rinae rine> riod> risin rist> rkabe rkon> \
        rland rlas> rledi rlegu rleit rliko rmale rmout rnche rner> rnges rnstr rnusm robt> rohau rohun rolit romne \
        rongd ronik rophe ropos rops> rossm rota> route rowd> rower rpaus rport rpres rprue rraet rred> rrent rrer> \
        rrohr rruec rsehb rsery rson> rsone rstof rtage rterl rtigt rtike rtium ruary ruec_eine ruege rufer rufli \
        ruft_der ruhi_schl ruht> runre runs_unti runsb rural rver> rwegi rweit rzarb rzeic rzter saath sachl sachs \
        sahen said_the sala_band salz> same_day sausw sbuet scha_von schan schba sche_von sched schm_nach scho_da \
        schol schr_unte schu_ist schw_beid sdamp sech_bis sech_indu sech_mona seems seilw sein_0 sein_rahm seit_sams \
        selb_aben selb_am selb_hat selna senbo senme serei sery> sette setzl sferr sgass sgebr sgefu sgeha sgema \
        sgera sgesa sging shage shmen sich_ein sich_zum side_acce sides sierb simil sind_ausg sind_zwei sione \
        sitz_die sitz_ist sitz_mit skrim smaes smutt snied sniff so_laeu so_that so_viel sode> solen soll_ihre sonen \
        sonn_und sorgt sourc spain spez_umst spone sprec spren spri_am spue_sind sregi ssau> sschr sselt ssenb ssenm \
        ssett ssmut sstei ssten sstun stabi stad_habe stad_schr stade stam_von stan_und stauf stbes sterb stere \
        sterm stest sties stima stody stors strau stree strik strop stube stue_sind stuen stufe stun_die stun_frue \
        stun_zu stung stur_eine stur_vom sture submi such_die such_fuer such_zeug suebu sugar sungl sunke sunte \
        swehr szubi tabil tade> tadtg taegl taffe tagun tails taker talk> talki tands tankz tarte tastr tatio tatpa \
        taufe tausc tberu tbest teers teig> teil_ist telha telst tenle tente tenwe tepap terer terla terly term_fuer \
        termo ternc tfall tgege tgelt tgera tgese thaus thdra the_back the_brok the_buil the_man the_medi the_mont \
        the_proc thiel thre_year tiato tieab tier> tier_eine tiess tigun tikel tile> timat timo> tine> tipps titis \
        tium> tlere tmete tmuse to_know tobah toch_ab tocht tody> tofah tofu> tolen tonat toppa torme tpass tragk \
        tragn tram> trana tras> trat> traul treet trial trier trike trine troma tromn troni troph trum> tschu tsges \
        tside tsmit tsnie tspro tsrat tsstu tstel tstra tstro tsunf tted> ttee> ttelh tters ttstu tube> tuend tufen \
        turbi turer turns turnu tutio tvia> twaec twarn two_grou type> tzahl tzeho tzher tzusc ubhau ubild ublin \
        uchst ucken uders udie> uebe_drei uebe_ein uebe_lag uebe_nach ueckb uellt uerhu ueric ueroh ueten uette \
        uettu ufact ufens uffor uflic ufpre ufrae ugar> ugela ugrif ugsda uguck uhaus uhen> uhr_ange uhr_geoe uhrze \
        uidan uiry> uisbu ulabs ulanc ulant uled> ulung um_sech umbau umes> umgef umini ummi> umrue umsa_lag umspa \
        umsta umung unaff unauf unbe_habe und_arbe und_daue und_droh und_gefr und_inzw und_ist und_muss und_setz \
        und_unse und_wir und_wurd unde_a undet unior unkno unrei unsbu unte_aufs unte_sich unte_werd unte_wurd untee \
        untin untry upfer upgra upon> upply uptbe uptsc ural> urbin urbis urces uring urns> urnus urser urte> uruts \
        usaet users usgem usgen usgin uslan usmae ussta ussve uster ustod usung uszub utofa utsid utzun uvor> uyer> \
        vakui value venti venue venzv verag vere_werd verei verg_rich verg_und verk_die verl_in verm_und verpa verru \
        veter viden viell vier_proz vier_sped vier_woch visi_from vitri volun von_betr von_gera von_im von_rund \
        von_vier von_von vor_eine vor_zehn vora_ist vorg_werd vortr waehl waer> waerm waffn wahlb wait_for waiti \
        wald> walk_the wann> want> war_aber war_bei war_fehl war_vor war_zwei warde wareh warf> warn_bei warns wasn> \
        wasn_t watts week_for week_the weekl weg_zur wegis wegs> wehre wehrk wehrl weira weit_0 weit_die weit_gesp \
        weit_in wend_den wer_das wer_es were_not wert_von wheel which wiche wickl will_nix winns wint_0 wipfr \
        wird_erwa wisch withd woch> woch_in worbe word_sein worfe worki wuerz wurd_im wurd_schr xtras ybera yhold \
        ymen> ymous zaeme zarbe zaufs zehnj zehoe zelne zembe zentr zenzg zenzv zessi zgebu zhers ziale zieh_auf \
        zimm_und zirko zollp zu_das zubil zueri zugri zuguc zuhau zum_frue zuru_in zurut zusa_die zusae zuvor zvert \
        zverw zwei_in zwei_list zwei_stim zwei_stuf zweir =-1,1,1 <awar <baul <biel <cert <curr <disc <eich <erns \
        <flen <geoe <here <lend <oma> <page <pein <pier <tabe <tal> <werk a_walk abrik abwei aced> achsc aelli affel \
        ahrra ainee alpfl am_aben am_hafe anier aulei award baule best_geko bgewi biele bitt_muss brik> bweic certi \
        chenz chtun dem_term der_ande der_kaff der_prob der_unte der_webs desse die_pfle echni efeld ehnli eichu \
        eifer eine_von elefe enbet endar enfti erfen erhan erhun erly> ernst erwar euro_der excep expe_the fabri \
        fahr_der fahrr feie_am ficat flens frag_ich geba_im griff gster gucke hand_from hifts hnlic house htung \
        ichun ielef ifica inees ippe> is_open jahrg kend> kets> kmalp konnt kurse lanni lante latt> ldigt lefel \
        lensb lieg_zwei llato lling lpfle mahnt malpf mbau> menti misst momen mzug> nees> nete> nftig nickt nitt> \
        nur_mit nuten oeste of_from ohlen ollat oment one_has open_its over_the overe park_is plat_abge prese quare \
        rholt ringe rkund rolla sanie scho_mal schu_haen seit_ihre seit_ist sible sich_nach sions slow> some_to \
        sstan sstur stike swahl the_yard tific tudie ucke> uebe_fuer ueht> uleit umgeb umkr_von und_nahm und_was \
        ungsk verg_man vers_habe von_an von_auf vor_fuen war_mit weis_ich wendu xcept =-1,2,-2 0_als <geht <mark \
        <octo <rege <umfa betri ctobe das_inst ebote eige_anga eine_glas erric esend mung> nach_eige ndesk nsatz \
        octob of_them rrich selt> siden to_be von_das zwei_jahr =-1,2,-1 0_deze 0_empl 0_sein 0_von <affe <anla \
        <apri <bagg <bera <blaz <blit <bus> <chee <dogs <dril <einv <erga <erhi <exte <few> <fuel <geae <gela <geno \
        <grei <grou <grue <guta <h3> <herb <hina <hinw <ihn> <insi <june <karr <krei <look <manu <moin <nord <oden \
        <okto <pete <rahm <rail <reca <retu <ruhe <sieb <sire <stim <uebu <unit <ursa <vorj <want <weit <worr a_crim \
        a_new a_seas abst_im accep aeser aeude aeuse agger allo> am_bahn am_stad am_woch ammen ammt> an_open \
        and_cove angez anla_von anyo_know app_the april arbe_unte are_bein arkt> aster astro ates> auffa aus_ital \
        ausf_der ausfu baeud bagge be_held begi_am begi_mit bei_auf bei_die bei_laeu beid_seit bere_an best_von \
        bete_hat betr_prod bis_dahi bis_vier blaze blich blish blitz bniss bring bruch bschl ca_0 calli ccept cepte \
        cheer chnup chste chten chter chuet cker> ckten contr crim_seri das_auto das_lage das_tor das_vorg dell> \
        dem_hand den_absc den_ruhe der_aufs der_filt der_leit der_mitt der_naec die_bete die_bevo die_bish die_in \
        die_kell die_list die_rauc die_rege dies_woch discl dogs> dogs_on drill drohe dung> durc_das eaend ebaeu \
        eblic ecall edroh egist ehlal ein_blit ein_klei eine_mess eine_mita eine_tran eine_vert eine_wurd eing_sie \
        eing_word einre einve ellsc elten enbau ende> enoss ently epots epted er_enth er_sich eraen erbst erlos \
        ertre eschl eside estet eswec etail etito etrie eturn etwa> etzen etzli eude> euen> euro_auf euro_nett eworf \
        exten fehla ffect figur four_week fuer_die fund> geaen geber gebot gehe_an geht_es genos gensb gerae gewoh \
        got_an greif gutac habe_eine haden halb> halb_gesp hallo hat_dama hat_jetz hat_mein hatt_eine haupt have_an \
        he_was heers heint herbs hinau hint_dem hlala hner> hnupp hoch_erre holde hrese hresw hten> icati ich_will \
        ichen ident iebe> iehen igure ihre_proz ihre_rahm im_auft im_hof im_raum immen immte in_leed inaus infah \
        inne_der insid intme irene is_miss isclo ist_frei ist_nur ist_zu jahr_der jahr_verl june> juni> just_want \
        karri ktobe kundi laend laere laeu_im lag_mit lage_der lager lalar laze> lead_are leads licat lief_von \
        lieg_vor lishe loyee lscha lschu lunge mail_mit main> malig mehr_auf mfass minu_und mit_bei mit_eine mmte> \
        moin> nach_ausk nach_bei nach_sich nebe_habe nerha nern> neuen ngese ngeze nglue nich_uebe nimm_die nnerh \
        nnern noch_zust nosse not_affe nside nstit ntly> ntmen ntrac nuppe ocher odell oder_reic oecht oeffn oenne \
        ogram oint> ointm oktob onds> ontra open_on ophen optio orgel orjah oses> overs oves> oyees park> peop_are \
        peter place plann ploye point pots> pril> progr puren raend rahm_um rahm_von ramm> rates rauc_uebe rchiv \
        recal regis renta reswe retur rhaus riege risse rking rlost rogra rohen rossb roup> rrech rsach rtsch \
        ruec_mit ruhe_geht sache satzt schnu schun sclos sdien seit_steh sells sensc seria serv_is sgelo sgese sher> \
        sich_und sich_wer siebe siren smitt splae spure ssens stabe staf_will steh_unte stei_in sting stole \
        supp_cont tacht tage_in tain> tend> terha the_plan the_town tiege tigt> tills timme titor tleis trai_in \
        treik trom> tvers tzlic ublis umfas und_rett und_tuer unglu unte_ande unte_ein upper urchs ursac use_the \
        user> usfue ustim ustri utach verl_sein vero_das verte verun vier_abge vom_mark vom_tisc von_eing von_kabe \
        von_steh vorja walk_a want_to war_nur was_aus was_offe weis> wie_das will_nich wird_ab wird_im wond_whet \
        wort_komm xtend yees> zahlu zehn> zu_den zu_die zu_habe zu_vero zu_wort zusti zwei_weit zwoe_euro =-1,2,0 \
        <anon <b> <brin <cybe <einw <erha <ersc <gege <hebe <los> <mobi <spez <unbe <wech <whet ab_mont and_most \
        anfr_mit anony atore auf_rech auptv b_0 bensm betr_0 betr_wie bile> bitt_die bstue bunge burge cent_of cherh \
        chive cyber dank_scho der_b der_gewe die_ents die_flam die_gege die_nebe die_wahl egelu eile> ein_mann \
        elf_uhr emain ensmi ents_fael eplan erfor erieg erst_die erung ether euro_die ezial fami_the fekte flamm \
        geha_und gency gesam gesp_uebe gest_der gesu_werd gros_im herhe hethe hiff> hive> hnitt hosta iche> iese> \
        inrei isito iting lafen lamme leit_sagt lger> lorry m_w mach_die mobil naec_stun ngerm nonym nsmit nwerk \
        obile oder_nur oote> ossbr pensi pezia poli_such ports prue_ist ptver rauc_zieh rbst> rderl remai rfen> \
        rford rhin> rmany rnhal ruar> schu_der selha setti sgabe siche sie_trot sitor spezi spre_der sselh stil_be \
        stor_yard such_eine taff> talk_on terbr the_fami the_olde trae_die tterm turnh ueger uhr_kein ungsr uptve \
        urger urnha uscha usgab visi_to w_d wass_steh wheth wie_gewo will_run wird_in zu_brin =-1,3,-3 <find erkau \
        feuer rkauf strom =-1,3,-2 0_die <anyo <feue <gilt <haup <ins> <juli <kart <nur> <pake <serv <waer am_donn \
        anyon ators betei bis_jahr cover ected eers> egens eginn es_bei es_in gilt> ginnt hste> icher igung ihren \
        inver juli> karte know> lding long> look_for lungs need> nur_nach nweis nyone ob_er ostet paket rahme rden> \
        rmed> sie_hatt stell strie test> und_scha ungen was_the weis_jema zwis_0 =-1,3,-1 <or> <over <schn <sued \
        an_appo beim_stro clos_on erige for_any genan hende iffer in_das insat is_by mende nfahr oking ookin \
        them_the ursa_war =-1,4,-4 finde =-1,4,-3 0_uhr <is> <mitt <of> <zeit an_der angab eloes ersta geloe glich \
        hlies ieht> ngabe ober> over> rmal> telle tober will> =-1,4,-2 <je> =-1,5,-4 <be> ender from_the ment> stag> \
        steht teht> =-1,5,-3 <ents <need =-1,6,-5 <ab> <poli =-1,7,-6 <ist> =0,-7,7 abend eden> =0,-6,6 <they meine \
        they> =0,-5,5 <den> bend> =0,-4,4 <chef <ging <kind auer> erban eren> rieb> =0,-3,2 <days aette =0,-3,3 \
        <auch <bett <peop eople even> hout> iges> nten> ople> peopl ppelt sech_woch sted> tage> verla vier_jahr \
        war_nach =0,-3,4 for_the mmer> =0,-2,1 <feld <gern <getr <klei bis_es dass_man der_herr ebena eine_list \
        eitsg elade enan> ends> enige fand_die hat_eine heim> hoch> igene ings> ist_jetz istie itsge klein leer> \
        leger mater menar mit_spat onne> out_to pump> schl_zu sich_in so_geht tarb> teria tock> um_ein verba \
        verd_der viel> ware_zwei wege_des =0,-2,2 <box> <but> <er> <erkl <haet <hoch <kell <meis <reih <sass <spar \
        <stif <umwe aech> aeter als_im ammer ange_von bekam berst besta bis_in chite chtra der_arch der_haus derun \
        die_farb die_foer doppe drive ebrau ehalt ehne> eihen ein_auto eine_kuen eine_zwei erlor ezeic ffee> ffen> \
        full> gewo_sind ging> haett hat_in hat_mir hrlin htrae ient> ihr_geld in_fuen in_sept inge> ingel ist_been \
        itet> jahr_und jeder kind_und laert lebe_die leben lehrl man_nich nach_ist narbe nsere oppel pers_bei raus> \
        rband rchit rechn redit seit_vier seith selte sich> sich_mit stock the_morn tscht ueche uerst usend very> \
        vom_hof wenn_die zehnt zu_werd zula_fuer =0,-2,3 <beha <stue <vorz bauer besse cken> eing_und flege rling \
        rned> ssed> =0,-1,0 0_besu 0_two <abse <amt> <anbe <apol <aufm <balk <batt <befr <bit> <chai <chao <chap \
        <ding <drin <ecke <endo <eroe <fish <flic <fold <gedu <gelb <gepl <goes <gril <invo <k> <labo <laer <lapt \
        <maed <mehl <misc <neuw <oben <ofte <queu <ruts <sied <spaz <subs <torf <tort <trus <unsc <upri <voel <watc \
        absc_ist achla achtd achve ackta aders aedig aemt> aerzt affee agerb aimed aison alkon allor an_enti anen> \
        annel apolo aptop asen> astst at_ten atwoh aufbe aumt> avorg azier backt balko beka_der berau berse betw_the \
        bewus blic> blutu bours bstko by_week chaem chann chaos chger chkei chlas chmie chtbe chtdi chtho chtle \
        chtmi chtsc chver cktag ckwir das_buch das_mitt das_trin dedie dem_auto den_bild den_die den_rega der_eink \
        der_halb der_nase der_quel der_wage die_anwa die_fehl die_gest die_kanz die_kirc die_kund die_mark die_stif \
        die_tech dien_die dorte dosko dreiz dstun dsver duld> ebsbe ecked eckwi edach edenf edlun eholt eibad \
        ein_dach ein_kilo eine_buch eine_plat eitsf eizeh elded elf_mona endos endst enehm enfol enpre entes er_in \
        erend ermis erst_drei ersti eryth es_mein espan ethin etige euerh eurin euro_im evel> eveni evor> fail_the \
        fallo firm_0 fish> fkino folde for_six forsc four_days four_with fuen_mona fuer_naec fuer_uns fusio fuss> \
        gab_s gart> gedac gehol geka_und gekos geneh gerbe ghly> glas_im gned> gswag gut_wie haedi haemt haen_mit \
        haet_sie hanne haos> hat_als hat_im henfo henst hgere hkeit hmier hntel hoto> hour_for htdie hthof htlei \
        htmit htsch hulds hvers ibad> ichem ichke icks> iedlu ienti igned ihenf ihr_den ihr_die ilme> imed> in_an \
        in_mind indes ineri inkau inklu insur insza ist_niem iterr itsfo itslu ivatw izehn jahr_drei jahr_rech \
        jede_jahr jema_dane junge kaese kaffe kamme kennt koll_bei komm_der komm_kein komm_wir kran_war kund_von \
        kwirk lagt> laib> laime lampe langs lanz> lapto lated lauf> lchen ldedi ldigu ldsve leare lerin level lichk \
        lieg_unte linke lkon> lkorn llens llkor llort llpla lort> lutun man_hat man_so me_at medie meld_ein melze \
        methi mir_war mit_dems mit_jema mit_uns mitg_der mutun mwelt my_plan nach_gest nach_jede nach_nur naec_am \
        nbera nbuer ndosk nfolg ngere ngsfe ngswa nich_da niger nix_aber nkauf nker> nleih noch_der noch_eine nprei \
        nstet nstru nszah ntaga nutes nzukl obstk oelli oener oeser offel often olier omate ometh on_time opier \
        oppen orfki orgab ortie oskop othe_peop owie> pannt part_with pazie plant polie polog prigh provi pter> \
        ptops puen_auf quell racti raegl rahm_auf rats> raumt rbess rebs> rede_der reiba renz> rfkin rgeno rgrun \
        rhint rinst risen riven rkend rkrei rmutu rnstu roke> roppi rorde rpart rsitz rtal> rube> ructi ruech rufss \
        ruft_an rust> rythi rzieh s_a sachv sade> saiso schr_das schr_und sech_stun sein_als seres seror settl sfors \
        sgenu shes> sie_wart siedl sinc_had sjaeh skop> sluec so_gut soll_sofo somet spazi spot> ssche ssero sstlo \
        stkor stoms storb sverm swage tched tene> terna terzi teten teuri the_extr the_pass the_sett then_sent \
        thro_a throw tisti tkorb toms> torbe torte trust tsfor tsinf tslue tspra tuer_auf twohn tzig> uebe_wer uerhi \
        uhr_eine uktiv uldsv umwel unfa_die ungsw uns_uebe up_to uprig urin> usion usstl utter utung utunt vatwo \
        ve_stop venin veran verb_die verb_lieg verbe verh_verb vers_bei veryt vited voell vollk vorh_hatt watch \
        weit_eine werfe what_a wied_eine winkt wird_der wirke woch_als woch_eine wurd_auf wurd_von you_can zahl_die \
        zehn_tage zinsz zu_fuss zusa_im zwang =0,-1,1 0_der 0_poun <abna <abo> <abri <actu <ausn <ausz <bach <baen \
        <baff <bega <beif <beis <bele <bene <beso <bin> <birt <bret <bude <cake <came <chlo <clea <club <dahe <dalh \
        <dane <data <dear <dene <doch <dopp <dose <ehre <elev <elte <ems> <entd <entl <exam <fail <feil <fich <fisc \
        <flog <fran <fuss <gain <galt <gate <gave <geda <gefl <gemu <gepa <glau <guen <haar <hedw <herg <high <hine \
        <hohe <huet <insu <jung <kaem <kaes <kalt <kids <klat <knew <kohl <krit <kuer <kurb <laes <laib <leve <line \
        <luec <luft <mage <ment <merk <mile <mitp <moeb <nade <neub <notd <obst <pays <pick <poun <prob <rat> <rate \
        <real <rene <riec <rohb <roll <sap> <saub <scre <setz <sich <spat <stoe <stuc <suit <tank <tape <tats <thum \
        <unwi <vier <wald <weic <weis <wild <your a_free a_post a_thir a_work aber_nach abgen abna_von abnah abrie \
        achst achza ackt> adion aechl aeden aesst aetzt agean agsbe agues albe> alben albja alhof als_eige als_must \
        am_tag an_mit and_aske and_came and_has and_no and_nobo and_pass and_stil andsm anebe anted anze> appst \
        are_a arkre armes arned arsch arts> assan asten atenb atent atsae attab atzie atzko atzt> auch_nach aucht \
        aufb_der aufm_hat auge> aupt> aus_drei ausba auslo ausna ausze autoh aysli back_on back_von baenk baff> \
        barkr barsc bausw bebue befor began bei_ein beifa beim_erst beim_schr beis_und beitu beka_eine beka_ich \
        bell> bern> berze best_die best_seit bestn betr_sind betr_von bgeno birth bjahr boden boile books bran_bei \
        brems brett brieb brok_down bserg bten> but_a ched> chefs chelt chent chere chieb chlor chor> chuls chunt \
        chzah ckelk cknet clear code> comme compu cont_the daill dalho dane_und daneb das_den das_gera das_grun \
        data> dding dear> dem_bran dem_heim dem_kont dem_was den_bonu den_dach den_notd den_umwe den_vert den_zwei \
        dener dent> der_drei der_fall der_haen der_hand der_hoch der_letz der_steu der_tuer der_verw deten dich_die \
        didat die_date die_den die_ganz die_gewe die_grue die_idee die_kein die_lese die_mehr die_paus die_pump \
        die_stue die_tass die_vier die_zwei dien_eing dinge dorfk drei_kilo drei_zu drige drit_stoc dropp durc_drei \
        dwig> eague eally eanle ebebu ebels eben> eberh ebiss ebox> ebser echli ecomm ectly edail edrig eduld edwig \
        eenth eeze> efel> efoni efore egebe egend eheim ehnt> ehten eidet eige_ange ein_fuen ein_kind ein_vent \
        eine_ausn eine_halb eine_kart eine_kind eine_schi eine_wort eine_wuch einer eing_hat einkl einm_im eisem \
        eitpl ekost eleve elkan ells> emerk emess emues enban ende_war ende_wurd enhan ennt> ennwa ensa> ensae enspi \
        ensti enstp entde enth> entla entue enunt enzra epfle er_heis er_selb erabe erati eraus erdie erede ereie \
        erena erenz erfoe ergru erkom erkra erksa erles ersee erst_im erst_lehr erufe erwen es_per es_um essed essli \
        estba estno estpr esver etrun eubau euerb eufer eugt> eume> euro_and euro_das even_have event evier ewoeh \
        ework fahr_ich fast_am fehl_die feile felde fens_sind festp ficht fiere fisch five_star flegt floge folg_am \
        footb for_four fore> foto_fuer foto_sie foun_the frag_die fraue frida frier fruec fuen_tage fuhre full_of \
        funge gab_mir gagen gaine galte gang> gave> geanl gebis gedr_und gedul gefal geha_das gelad geli_am geln> \
        geme_0 gemes gemue gener geoe_der gepfl gered geri_rech germe geru_der geru_von geruf gespr gest> getru \
        gewoe gging ghts> ging_es ginge gion> gold> got_one grenz grube grue_der gsbes gsfes gsmed guens gues> guess \
        habe_im habe_zwei halbj handg hared has_a hat_gena hat_niem hat_vier have_sinc hbark hbars hbaue hebeb hedwi \
        hefs> heis_es heiss henpr herau herr_von higes high_reco hilft hinei hirte hitek hlafs hmer> hnike hoch_und \
        hotog hour_the hrbet htenh htlic hulst hunte hwein hzahl i_got i_sent ich_jede ich_jetz ich_kann ich_kein \
        ich_weni ich_zwei ichte ichtl idate idest idet> ieben iebte iedri iefen ielha ierfo iesel ights ihen> ihre> \
        ilft> im_depo im_drit im_febr im_feld im_quar im_steh im_werk imme_noch imweg in_it in_neun in_ober inein \
        ingag ingem ingst inkl_der inkla innen inst_of intre invoi iorch ired> irtee irthd isem> issed ist_kein \
        ist_mit ist_weg it_like it_up ital> itche itekt itig> itpla jahr_im jahr_lies jema_der just_a kaemm kann_das \
        kann_was kanz_hat kaste kchen kehrs kelka kett_eine kids> klap_und knew> kohle kost_die kriti kruft kuens \
        kurbe kurz_nach lacht laede lanks lanzt lapps lasen latzi lauge laus> lbjah leade leagu lear_to leit_bei \
        leitu lensp lets> leut_die leut_ein leut_von leven lhoff lich_und lides lieg_ein lieh> lienu liers lige> \
        lisch list_mit lkand lleag llege llet> logen longe lood> lpina lstar luec_im lunc_the lzen> mach_foto mager \
        man_bei man_eine man_mit mast> medai mehr_im meis_mit mensa mete_hohe mewor miles mintr minu_and mir_die \
        misse mit_auss mit_hand mit_verb mitt_eine mitt_war mmere moebe mona_ist mondp mont_von mpen> msen> muese \
        mular nach_eing nach_sech nach_um nach_unse nachs nachu nachz naler name_verd napp> nbank ndene ndes> ndete \
        ndida nebe_eine nebe_komm netar neuba nfter ngage ngeba ngefa ngege ngem> ngend ngern nhang niak> niedr \
        nige> niorc nnel> nnwan noon> not_a notdi nsaeg nsch> nsten nstpl ntaus ntdec nteen ntes> ntinn ntreu ntuem \
        nuebe nunte nur_in nvoic nwand nzrau oard> ob_ich ob_wir obaue obenr obten ochge ockne oebel oeff_auft \
        of_this ohbau ohne_die ohof> oice> oiler olang olgen ollea ollt> olten on_my on_thei ondpr onger ootbr orkas \
        orked orwar osts> otbri otdie oten> paren passa pays> paysl peal> pelt> pelte pielh pina> plan_der pound \
        ppstu prang pric_and proto prue_mit pstuh pump_and putzf raced rache raene ragsb rahm_wurd rant> rauer \
        raus_und rauss rbank rbel> rber> rchef rches rder> rderb rdien reall recom reine renew rennw renov renzr \
        repo_that rett> rettu reue> rfoer rften rgerm rhaup riday riech rings rktle rlese rlieh rmen> rmes> rmint \
        rmula rnen> rockn rohba rren> rsee> rstun rteen rtens rthda ruehr rufen ruhig rwend saal> saech saege \
        sagt_kein sales sange sant> sass_wir saube sauer sbest scha_und sche_eine schic schm_drei scho_beim \
        scho_kann schr_im scht> schu_aus schw_in schwu selb_schr sendu sgesp sgeze shall sich_fast sie_ande sie_nach \
        sie_uns sieh_aus sind_eing sista sloes smark smeda solar soli_im spate spra_vom spran spuel ssach ssers \
        sstad stadi stan_das stan_der stant star_for starb stat_in steh_ich steh_man stel_scha stil_in stim_im stler \
        stnot stoer stolz storc stpla stpre stren struc ststu stuck stun_fuer stun_im stun_laen stun_steh such_nach \
        suche sverb swere szeic tadio tage_auf tage_da tagea tahl> talt> tank> tatsa tatta tause tbrid tdeck teent \
        tekt> teln> tenba tenha tenst tergr ternz tery> thday the_buck the_driv the_gate the_lice the_othe the_sale \
        the_scho the_stre the_trai thei_appr thei_data ther_in they_had they_neve thirt thumb tigst time_sinc tinga \
        tinne tleri tnote to_say to_them tobau told_me tolz> torch torin toten tplan tprei treng trenn treue truct \
        trug> tsaec tsger ttery tuck> tueme tunte two_days two_peop two_riva tzfra tzier ually ubau> ubis> ucket \
        udel> udier uebe_unse uebe_wurd ueck> uehte uemer uestb ufgef uhig> uhr_und ulage ulsta um_acht um_zwoe \
        und_einm und_hiel und_ich und_mein und_such undge ungsv up_in up_the urbel urist usban usen> usloe usnah \
        uszei uters utzfr vents venz> vera_die vere_als verl_kein verme verp_am vers_ich vert_stan vom_glue von_drei \
        von_frue von_offe vorb_und vorg_die vorka vors_hat wachu war_0 war_als was_als was_die was_im we_had weitp \
        wenn_das wer_aus wer_ein wer_vor werd_der wered werk_stat whic_is wied> wimmt wings wir_die with_a with_as \
        wo_frue woehn woll_scha work_and wucht wurd_es year_at yslip zahl_den zelle zenz> zeugt zfrau zraum zu_eine \
        zubis zuers zulag zuste zwei_leut zwei_seit zwei_stre =0,-1,2 <baby <best <brea <mate <sola <surv aggeb \
        aille alpi_0 as_the bei_mir beisp benan bess_als chwim ckver eave> eckve eispi elter espie eswei foers \
        geld_kam gesc_hat gespi ggebe hwimm ispie jahr_so kelle mmena nich_sage nine_per nkel> nterg oerst onate \
        rster rtig> sams_die schi_sie stehe sweit there trage tteln two_hour uenst uetze verb_sich vierf weit_auft \
        wohl> =0,0,-1 0_das 0_fach 0_of 0_punk 0_stop <abzi <aeus <anni <asch <at> <aufk <aufl <ausk <aust <base \
        <bauh <beto <birn <biss <boat <brei <brue <cele <clim <coup <culv <dawn <diag <don> <each <erla <fasc <feat \
        <floo <grow <guid <haep <hinf <invi <isst <kamp <kari <keks <kuh> <leck <magi <meng <molk <muni <naec <naht \
        <nurs <ohre <pain <prev <recr <reta <rott <succ <taub <tile <trom <trou <umle <vehi <wave <wirt <yet> <zieg \
        a_smal a_supp a_well abzie adekr admin adung aedt> aeppc aerun aeuss aftno agist agsvo alons als_eine altho \
        altie am_mark amps> anfah ange_werd anhae annah annba anniv apler arked arks> aschl atie> atist ature atzfa \
        auf_papi aufkl aumho aunen auptp aus_in ausg_nach ausli auso> ausru auto_der baum> baumh bbaut begi_die \
        begle behan bei_den bei_find beim_holz beira bertr best_0 beton bewun bgehe bgela biene birnb bitt_um blaue \
        blaul booki brate brin_das bsaus butor bzieh celeb chlaf chlap chlis chott chpar chron chtpl chuel chull \
        cipal cksic ckwue cles> climb coupo cruit cture culve cycle cycli daech das_feue das_frue dawn> dekra \
        deli_to denkm der_antr der_seit deres derma derns derst deska die_ausl die_loeh die_qual die_ware digen \
        dkass dlera doert down_the drei_die drei_uhr drit_akt duer_nich dumm> eanla eatur ebran ebrat ebsau echpa \
        echtl ecksi ecrui ederm eemas egal> egelm eglei ehand eheft ehicl eine_absi eing_nach einig eirae ekame \
        ekehr ektve elbet elebr elmae eloch emasc enart enauf enkma enler ennis enopt enpla enssc entry ents_werd \
        entsk eppch erdam erere ergie ergli erhoe erkl_an erkli ernae ernsw ersar ertif erueg erufs es_ich eschz \
        eskar etere eteri etonp etsei etver etzla eulen eunde eusse euten eviou ewund fasch featu feema felte fest> \
        festr ffung fgema figu_cove file_on fkleb fung> gehef gekeh gelma geloc gelst geme_ist geme_war genop \
        gesp_fuer gfirm ggese grun_und gsori gsvol gurt> haepp haet_die haftn haup_ist hefte heima hicle hinfa hlapp \
        hmern hmilc hotte hpart hrech hroni htenn htern htpla huele hulle ibuto ichtp icles iebsa ierwa ietve \
        im_maer in_gros in_vers indau indun ingfi ingge inkun ins_buer invit inzw_sind ipal> iraet irnba isens \
        ist_inzw ist_moeg istis itgen itors jahr_am jahr_gese kalth kamps kehrt kels> kerun koffe kommu konz_der \
        ksich ktver kwuen lade_von ladun laedt laeru lames lauli lbetr ldern lebra lehr_vor lenst lerab lgte> \
        lief_und liger linda lkere lmaes locht lons> loss> lthof lties luss> lvert mage> magis matis menss mholz \
        mietv mit_den mmelk molke mont_eine mount mulie nach_eins nach_zum nach_zwei nachl namen nauso nbahn nbaum \
        ndau> nderw ndesp nein> nells nenau nend> nenge nenle nento netse neu_gesc neut> ngena ngfir ngges ngsdi \
        ngsor nich_stat nicip niede niem_mehr nigh_shif nistr nkmal nlern nmali nnahm nnbah nneng nnenl nnive \
        noch_da nopti nordi notar ntrep ntska nurse nzelb oberk ocess ohne_ruec ohren olgte olker on_thur onik> \
        onpla open_proc opper ordic orien ortag oster other oupon paint pannb pchen pfaen ppche previ ptike raenk \
        ragsv rbesc rdam> rech_um rechp recru reisg reist rektv rerei rern> rers> retai reten revio rfreu rices \
        rient rierw rkann rkant rmuli rnaec rnbau rnets rnswe roces rsary rspan rstue rtifi said_a sary> sberi sbuch \
        schil schl_ab schot schr_der schr_verl schub schzu seie_0 sentr serin sfirm sgest shed> sheft sich_zu \
        sie_fueh singf singg skale soll_im soll_in sonn_den sorie speis spoli srues ssent ssetz stapl staun stei_die \
        stred stuf_die stun_nach succe svolu szuse tadtf tagsp taile talls taple tatis taune tellu tenni terfa tersp \
        the_annu the_figu the_file the_norm thro_the tnoti tonpl traen trafo trati tschl tskal tuerc turz> tvere \
        tverk tvert uble> uckte ueler uestu ufgem ufkle uktio ullei umhol und_hoer und_lief ungsd unici usenr uslie \
        usrue usset uszus utzt> vehic vers_sich vert_sind vices vious vom_land von_gut von_werd vors_fuer vorta \
        wande war_bis wer_ist whic_had wird_neu ycle> zahl_0 zahl_mir zehn_kilo zeit_zwei zelbe ziege zinku zucke \
        zuend zum_prei =0,0,1 0_am 0_eine 0_kilo <acci <adju <adop <agni <ahlh <akus <alre <amse <ausc <bana <bari \
        <baro <begg <beib <bena <brig <bril <brus <burn <cari <chip <cine <clow <coac <coff <cone <cupb <cyni <ddr> \
        <dera <desw <deve <digi <disk <dueb <duzz <e3> <easi <eati <eggs <elec <elke <erec <eyeb <ficu <flag <floa \
        <fluk <fly> <form <forw <fusi <gap> <gask <gego <gehu <gepf <gett <glat <grey <grus <gues <gym> <hahn <have \
        <heiz <hinz <hope <hous <hust <init <kapp <keyb <kili <kitt <knei <knit <knof <kore <kurv <kw> <kwh> <laec \
        <lahr <laie <laun <lawy <lay> <lebt <loaf <loav <lwiw <mag> <maro <mayo <men> <molc <moru <navi <nid> <niko \
        <ohms <ohrf <oldt <ostr <p3> <pare <patr <pfin <piec <plau <plei <ploe <prac <quel <radl <rang <rect <reel \
        <rete <ried <roug <rowi <rush <sad> <saft <sahn <saun <sayi <sens <shru <simu <slic <snac <stai <stet <stub \
        <sude <suff <tauf <teic <theo <touc <tour <treu <try> <twen <tyre <ukra <umfr <unbu <urku <vint <vogt <vorn \
        <waen <waff <wedd <weld <win> <wofu <wuch <wurs <yes> <yusu <zahn <zero <zerr <zimt <zisc <zula a_fami \
        a_tank aare> aben_war accid acht_jahr acula adjus admil adopt adshe adven aeck> aeckc aells aeltn aermr \
        aetin aetzw afsae aftig aggag agnie ahlho ahnar ahne> ahnt> ahrka ahrtk aienb aight ainis aises aits> akust \
        albze aldbe alfen alfwa alier alle_aus allpl alonb alrea alzim am_empf ammku amsel amtsp andos andti anspl \
        anstr antor anzus appte arbe_wir ardro arist arium arock arokk arpet artis arzel aschm ases> asili asily \
        asket aste> atchi aterg attbe auch_noch auchp audie audin auenh aufg_und aufgi augen augt> auna> ausbi \
        ausg_man avery awurs awyer ayor> bagga ballp bande baris baroc batte bben> bble> beggi behae bei_null beibe \
        beiss belt> bener bensa bere_am berha berho berm> bert> berzo best_der best_was betr_eine betr_kuen bettw \
        bevor bikes blami blems bles> blind blueh bnahm bockt bolze borde bothy botic brann brasi break brigh brill \
        brow> bruet brust bsbed bself bstla budel burni bzeit cakes carin carpe cases ccide cella cello chef_von \
        chefa cheln chenp cherb chipp chloe chnee chpas chreb chtfa chtip chtma chuec chuhr chwed cian> ciden cinem \
        ckbek ckche ckenk ckhol ckled ckorg ckspi clos_for clown coach coffe colle compo cone> cove_my creme ctifi \
        ctric cula> cupbo cynic dana_war dank_das das_alte das_war das_wart dass_das dated davor dbesi dealt \
        den_auge den_hof den_rest den_tag denfe denis denmo der_seri der_wurs derai des_land desha devel dhove \
        die_abte die_bude die_kamm die_kant die_sich diere diesj digit dion> dir_die djust dmill dopte dorfe dorfl \
        dracu drobe dshee dsmit dtick dtime duebe dummh duzzw dvent dwann eache eadmi eadsh eady> ealt> easil eatin \
        ebaue eberm ebrow ebsel echel echuh echun eckbe eckch eckho ecksp ectif ectri eddin edisc eezi> efalt efieb \
        eflue efsta egene egenw eggin eggs> ehael ehaer ehenm ehens eheri ehlan ehlha ehrfu ehrhe ehrsv ehuep eibeh \
        eifal eihwa ein_anon ein_foto eindh eine_hat eine_kund eineh eipe> eklat eklin elect eless elin> eljah elke> \
        ellar ello> elopm elots eltni eltpr eltsa emahn emerf emier emont emssa enabe endly endwa enem> ener> enewe \
        enfel enigi enise enkam enkze enmet enmom enpum ensor entwo enues envel epaec epfla epft> equat erail eraum \
        erbla erboc erbox erdin erect erfam erfo_die erig> erkba ermra erquo errau erzog es_als esant esatt esaug \
        esbeg eschm esdne esess eseze esjae espro estec estli esweg eszka etent etin> ettwa euers eufze eumsn evelo \
        ewink exam> exces eyboa eyebr faerz fahrk fbahn fehl_und feige fered ferra fest_zum ffeln fferr fgefo fgele \
        fgibt ficus fier> finer firs_week fkrug flag> flauf flick float flown flueg flukt fmass for_it for_thre \
        forwa frien fsaec fsgeq fstan ftzug fueh_die fvere fway> fzer> gage> gaske gedie geein gefie gegri gehue \
        gekan gekli gelan gelot gemah gendl genei geno_und genwa gepae gequa gesat gesau geses gest_und getti ggage \
        gine> gital glatt gnies goesc graf> grey> gruss gssys gstur gungs haare hab_ich haert halbz halfe halfw \
        hat_je hbesp hecks hefae heln> helte henme hensi herbl herko hero> hgeho hiede hiefe hies> hin_und hinke \
        hinzu hippe hlaeg hlang hlanl hlast hlerq hlhau hlhor hloes hlwag hmsen hnarz hnjah hobel holzo hopel horn> \
        hoven hown> hpast hrbei hrebe hresv hrfei hrfue hrhei hrivi hrkar hrsve hrtko hrugg htbet htfah htipp htmac \
        htsab huech huhr> huld> hulkl hurin huste hwaec hwedi hwerh iatio ibeha ich_das ich_fahr ician icus> ieber \
        iece> ieler iendl iensa ierha iesja ieszk ietsc ieur> ifall ifier iftzu ifuge igin> igita ignal ihwag ikola \
        ikver ilato ilian illeu im_auto im_okto imer> impft imtsc imula in_full in_six inbau indho inema inerl \
        info_die ingia ingte inikv inisc initi inshe insul intag ippen irbe> irons irtsh ischm ishes isit> ista> \
        it_a itaen itcas itera itges itial itpac ivals jahr_gena jahr_ware joine juste kaeuf kam_am kann_es kappt \
        kbank kbeko kein_zett kelin kenbe kenka kensc kere> keybo kgesc kholu kiele kilia kind_sind kitte klare \
        kled> klusi kneip knit> knofi koche kolau komm_wied komms korea korge krain krug> ksaus kspie ktag> ktiv> \
        ktrop ktuat kurve kusti kzeit lafsa lahr> laien lanen lanla lants larze lateu lator laufb laune lawye lays> \
        lbzei ldbes ldtim lectr lehre leien lemen lems> lerdi lerqu lesez lett> leur> lfway lgen> lhorn lian> licke \
        linen lish> lklas llar> llate llerd llst> lmass loaf> loat> loave loen> loesa loess lonbe lopme lotst lplat \
        lread ltnis ltpre ltsam lueht luest luft> luktu lwage lwiw> lzofe mal_das mally man_halt man_uns mana_at \
        mando marok mass> masst maus> mayor mbaer means mehrh mein_erst menue merfa mess_in mgesa mheit mich_der \
        mies> mills mit_gesc mitpa mitpl mkund mmbae mmhei mmkun mmst> molch montr morte morun mpenk mpone mpreh \
        mraum msel> msnum mssae mstie mtsch mtspr mulat mund> nachh nacks nals> nalzi namtl namts navi> nbeda nbedi \
        nbueh ndenm nderh ndhov ndly> ndos> ndsmi ndtic ndwan neer> nehal neipe nema> nenpu nerlo newed nfeld ngefu \
        ngia> ngssy ngstu nical nich_auf nich_ein nich_sagt nie_eine niesz nigin nikol nikve nise> nitia njahr nkamm \
        nkeli nkens nkers nklus nkzei nmete nmome nnenp nofi> norme nproj npump nsamm nschw nshei nspla nsuli ntel> \
        nterf nterz ntila ntofr ntrea ntrif nues> nvelo nwich nzuse oach> oaves obelt oberw oblem oboti obstl \
        obwo_sie ockor oehen oehnl oesan oestl offee ofris ofuer ohmse ohrfe oined okko> okonz olarz olaus oldti \
        olish ollem olzen olzof omat> ommst ompon onalz onau> onbed oncer ontre opele operl oplae opmen oppuh opted \
        orarb orch> orea> orfal orfes orfkr orfla orge> orlau orlet ormen ortem ortli orung osgef ossra ostmo ostra \
        ostst othy> otics otst> otte> ottpl otyp> ouldn oven> ozens pager palie paste pboar peles penku pent> perly \
        pets> pfing phies pickl piece pierh pings pitae plank plays pleit plier ploen pment polis ppte> ppuhr pract \
        prehe probl puelt puhr> quats racul radl> raigh raill rally rande ranke rannt rasil raver rawur rbeis rblae \
        rbock rdert rdrob readm ready reber rech_war rechu reel> reier reme> remie renab renge renri resdn resve \
        rfami rfeig rfes> rfkru rflau rgabe rgrup rhoer ricia riend riftz rifug rint> rista ristu ritic ritik rkart \
        rkban rksau rmall rmeng rmrau roble rocko rophi ropla rossr rosts rottp rpets rquot rrieb rstem rstth rsver \
        rteig rtelj rtems rtist rtkos rtlic rtsha ruber ruec_der rueez ruete rugge rummb rush> russ> rustt rutsc \
        rvor> rwied rzell rzoge sabte safti sage_und sahne sames saugt sauna sayin sball sbedi sbegi sbild schi_0 \
        schn_fuer sdner sebau seit_den selts senso sesse sezei sgequ sgeza sheim shown shrug sie_mich siebt siege \
        sigen signa sily> simul sind_und sitz_auf skets slice slowe smal_van snack snumm solde spali spent ssaet \
        ssbal ssrau sstec ssyst stalt stanc stem> stenv stets stigs stlag stmor strac strai strap sttas stthe sturn \
        suall suden suffe suitc sulin swege szene szka> szufu taen> tale> talke talle tance tattb tbesu tbewe tcase \
        techu tehe> tehen teich telja telma tenti tenve teral terbo terfu terge terzu tests tets> tgefi tgesu \
        the_draw the_job thriv thuri tials tiati tifie tilat timer tmort to_my tockt tofri tohof tokon toppu touch \
        tpack trach traig traps trawu tread treal trici trifu tron> tropf tropl tsabt tsam> tshau ttasc ttbes ttelm \
        ttels tterb tthek ttpla ttwae tuall tuati tuetc twaes twent tworf tyres tzbun tzerv tzlin tzmit tzug> uatio \
        uatsc ubben uched uchpa uchti udenf ueezi uefst uehlh uehlr uelt> uenha uepft uetch uetet ufbah uffer ufgib \
        ufmas ufuel ufzer ugged uhige uiets uitca ukrai uktua ulanz uldig uldn> ulin> ulkla ulte> ummba ummhe umsnu \
        umsti unbed unbue ungew unwic uoten upboa urnin urstt urve> usah> usbil usehe usger ussba usted ustet ustik \
        ustry ustta usuf> uszuf utoho utoko utzbu utzmi uzzwa vals> vate_star velop vered verg_ich verni vinta \
        von_zwoe voted waffe waits waldb walki wang> war_auch wardr weddi wedis wehrf weld> weltp wenty werd_ich \
        werho werkb winn> wofue woll_unbe wortl wraps wurst wyer> xcess xtraw yboar yebro ynica yres> yusuf zahl_und \
        zahna zbund zene> zens> zero> zerri zerve zimts zisch zling zmitt zofen zufue zuger zur_verl zusah zuseh \
        zwei_kind zwert zzwan =0,1,-2 <gewe <mass <nutz <ob> a_m afte_an ankba bei_oma dankb das_volu den_zusc egelt \
        eitra erien ersor fene> gelt> gers> gust> icken iders immun kass_im ldung leck> markt nkbar nrufe nths> \
        on_site onths perrt rift> roffe schlu stor> timmu tment troff uetzt verh_und verso vertr wie_die with_the \
        =0,1,-1 0_arbe 0_at 0_blei 0_gram 0_maer 0_octo 0_seni 0_unit 0_year 0_zent <a2> <acti <adva <alts <anal \
        <ankl <appo <aufs <ausr <autu <baur <baye <beco <bewa <bezi <bien <biet <burg <busf <cate <choo <chos <clot \
        <copp <cpap <cut> <dahi <dele <dess <do> <due> <einp <eint <eith <emer <entk <erhe <erin <erke <erne <erri \
        <estr <evid <ex> <exer <fein <figu <fire <folg <food <fuhr <gabe <geke <gram <hack <haft <hass <haul <hono \
        <hurt <ital <kanz <klae <koel <koen <kond <kron <kult <kurs <lauw <ll> <logi <loop <lueb <maen <main <majo \
        <mard <may> <mueh <muse <naeh <nass <nein <nove <o> <oeff <owed <pege <petr <poll <prax <proc <publ <quad \
        <rekl <rema <rive <saeu <samm <sand <seid <sink <sits <six> <somn <sper <ster <stuh <suhl <sum> <thue <tips \
        <tonn <traf <trie <tun> <tupf <turm <twel <uebt <undi <unve <vaca <verf <wasc <whil <wond <zip> <zoll <zuta \
        a_prec a_spok ab_okto abels aben_erwa aber_mit abmix absti abstu acanc acco_to achli acht_woch ackun acts> \
        adrat advan aeche aefti aendi aerme aetun aetzl aeule aeus_sich afend aferg afte_four aftsm agre_to \
        agre_with agspa ahin> ahlun ailwa ajora albse alien alken alks> alle_rech alls> als_tabe alse> altst alyst \
        am_mitt am_spor amlei amme> ammha ammlu amtsg an_alle an_im ancy> and_two ande_vers andle andme ange_im \
        anges angin ankve anme_ist anne> anned ante> anung anze_erst anzle appoi appro arbe_der arbet arder are_look \
        areho arhae arkin arkra arrie arrow artel artin arver ashue assle asslo at_for at_leas atere atmet atung \
        atver auchs auf_zwei aufle aufs_von aulic aupts aurei aus_ange ausel ausg_wird ausga auss_und auss_von austa \
        ausza autio autum auwar ayern bankv barbe baure bayer be_sent beant becom been_move begi_ist bei_sie \
        bei_wird belte benen bergi berpr beru_biet beru_hat best_den beste bete_kein betr_habe betr_ihre bevo_muss \
        bevoe bezi_sein bezie bgege biet_das bindu bing> blade blei_bis blick bmixe bran_im bran_von brin_die \
        brin_im brott bseit bstim buchu buil_is build burgl busfa bzehn call_off call_said cancy cars_and cater \
        cauti ccess centr char_die chase chert cheuc chie_exec chnen chobe choos chose chrit chsae chsag chubl chuhw \
        chuss chwel cided cise> ckbli cksch cloth comp_the compe coppe cordi counc cpap> crews dach_ist dahin \
        dami_nich damm> das_aus das_bei das_im das_kabe das_pake das_schi das_vier daugh davo_in dazu_der deanl \
        decid delet deln> dem_ein dem_mess den_drei den_eing den_mann dence dendi denke denwa der_ange der_auf \
        der_bauh der_disp der_fehl der_fuer der_geme der_grue der_innu der_kart der_team der_tech der_wett derte \
        derz_in derzu des_offe die_ab die_akte die_ausr die_ausz die_back die_baec die_besc die_betr die_ersa \
        die_fili die_habe die_klag die_luec die_molk die_schn die_stat die_tari die_uebu die_verg dien_uebe digte \
        dmeld dmitt dort_in dratm dreie durc_der dvanc eads> eamle eantr eaper earn> east> ebeck ebelt eberb eberp \
        ebrem ebsfe ebzeh ecaut ecent eche> echst ecide eckbl ecksc eckse ecome edene editi efone eftau eftig egebi \
        egin> ehbuc ehous eidig eidun ein_bran ein_cont ein_guta ein_nach ein_unte eine_anme eine_bewe eine_dien \
        eine_eins eine_gabe eine_kran eine_lauf eine_meis eine_scho eine_vier eine_zusa eing_jetz einhe einpa eins_0 \
        eint> einz_die eise> eisun eitse eitsn eitsp ekleb eldea elker ellam elung elve> elzim emium emst> enant \
        enaus ence> ences ency> endel enden endet enend enfun enhau enitz enken enmeh ensat entim entka entre \
        ents_wer entsc enver enwal enwic eratu erben ercis eress ergas ergen erheb erkl_und erkun erlad erlei erman \
        erms> ernes erneu erns_gepr errun erst_war erted ertel ertun erunt ervic ervis erzte es_hand esetz esman \
        esper espru essio essor estie estig estos eters euer> eugen eumte euro_zu euung evide evoel exerc exist \
        ezieh faerb fahr_und fahrz fals_name false fassu fast_jede fehl_ein ferga feue_und ffer> fgeba flats flaum \
        fleut floo_the fnet> fone> food> for_one formi foun_in four_in frag_zur freih fried frue_ein fsgen ftaub \
        ftigt ftsmi fuegu fuen_proz funde funk_der gabel gaben gator gebr_die gebre gedro gefu_wurd gefun gege_frue \
        gelun gera_umge geset getau gewe_und gibt> gilt_zuna glaes glars glash gleit gramm grout gsdie gspau gsueb \
        gten> hab_sie hacke haeuf hafer halbs hand_sich hangi has_move hassl hatt_der hatt_sich haus_aus haus_hat \
        hause hausf hbuch head_of heape hear_a hebel heim_der helf> helle hend> heren herwi heuch heut_ist hile> \
        hire> hmenv hoben hof_und holzw honor hoose hoses hour_are hrbru hritt hrsto hrzei hrzeu hsaeu hsage htbar \
        hters hubla hueri huhwe hurt> huss> hweig i_can i_hear ich_fuer idenc idung iebsf iebze iefta iegeb ielma \
        iews> ifen> ifft> igato igen> igena igten ihre_kueh ildin iligt ilway im_dien im_juni im_krei im_lebe \
        im_rahm im_ruec imbin imker in_germ in_hall in_janu in_kass in_lueb in_spri in_wien inbeh ingek innsp inpac \
        intra intri invol irtsc issin issio ist_bis ist_mein isung itali itch> itens iterf itget its_acco itsei \
        itspl ittei ittle itut> ivate iveau jahr_0 jahr_aus jahr_noch jahr_vero jahr_vom jahr_zuru je_0 je_nach \
        joint joran kalke kame_am kame_aus kanzl kart_gibt kassl kaufl kauft kbar> kblic kein_am kenha kesma klaus \
        know_how koeln komm_woch kontr kplae krei_lieg kschi kstor kund_und kunft kurze lade_der laese laeu_uebe \
        lag_es laim> lanne lanun lars> laser lashu lass_zwei last_von last_week lats> lauen lauf_bis lauf_von laume \
        lauwa lbsei ldean lders leas_six least leck_in leibe leidu leis_im lenbr lese_ich leser lieg_beim limbi \
        liste lken> lkeru ll_be llamt lner> loche longi loop> loses lothi lteri ltsta luebe lung> lved> lway> lzeit \
        lzwer maeng maer_die major man_ohne many> marde mark_oeff marke matte may_be mbing mehl> mein_schw meis_bis \
        mens> menve merge mill> mit_acht mit_blau mit_roll mit_saeu mita_im mittl mleit mlung mmhau mmlun mode_0 \
        mona_die mona_eine mont_ago mpeti mtsge muehl muend mues_noch mverb nach_absp nach_hamb nach_im nach_wie \
        nalen nanci nasse natio nbeha nbrec nced> ncent ncil> ndeln ndend ndesd ndien ndisc ndmel ndrei ndsti \
        need_the nende netz_unte netze neu_verg neun_betr nfund ngebl ngeko ngsbe ngsun nhaus nich_erst nich_gefu \
        nich_gena nich_mit nich_mitg nits> nitz> nivea niver nkver nmehl nned> noch_imme norar notes notie novem \
        npack nschl ntals nterr nthae ntile ntime ntine ntkal ntrag ntrat ntre> ntrit ntrol ntry> ntsch nur_auf \
        nur_uebe nvolv nwald nwend nwett nwick nzlei ob_sich ocati odenw odukt oelke oelne oenit of_in offe_denk \
        offer ohrbr okesm olen> olved olzwe ommit omna> ompet omver onati oncen ongin onora ontro oors> oose> orark \
        orarv ordin ores> orgae ormie orrec ortra ortug osen> otes> otier ottei otter ounce ounta out_by ovemb \
        over_a ozial packu paetu parke parki part_in pegel perru pervi petit pflau planu plica pokes poli_raet polle \
        porta pper> ppoin pprov preca proce prod_der produ pros_said publi quadr quer> quer_uebe racts raete raeus \
        rail> railw ramme ranz> rarkr rarve ratie ratme ratun rbar> rbrau rbruc rchsa rcise rderz recau rech_von \
        rehbu rehe> rehou reiha remiu remst rente repl_unit resid reuun rews> rfueg rgass rgenc rgera rgese rglar \
        rglic rhaeu riede rieft rifft ring> rinne ritin rjahr rkraf rksch rksto rmier rness rneut roduk rohrb rolle \
        romve rotte rried rrier rrung rsche rscho rspru rtag> rteid rtel> rtell rtime rtret rueh> ruest rufsg ruhen \
        rumen rungl ruppe rvert rvice rviso rwise rzen> rzte> rzusa saeul samml sator satz> sausg says_no scan> \
        schi_bei schi_faeh schni schob schu_in schus sech_jahr seco_week seinb seit_drei seiti seln> senf> senf_zuru \
        sent_by serro serte serv_hat serve servi sgewe shelf shof> shuet sich_am sich_unte sie_am sie_benu sie_komm \
        sieb_die sieb_woch siebz sinc_spri sind_fuer sinkt sire_und site_for six_mont sler> sloch sman> smini \
        so_steh somna sozia spaus srech ssauf sschu ssler ssloc sstel ssung stabm stad_und stan_by state staus stay> \
        steh_an steh_der steh_es stel_der sterh stiga stil_vere stim_die stisc stitu stro_fuer strum stun_war such> \
        sued> suhl> summe sunfa sungs supp_for tabmi tack> tag_des talie talks tammh tammt tand> taten tbar> teaml \
        tech_alle teidi teigt teil_der teil_des teil_nach tella tens> tents tere> terie terms terze tfueh thael \
        the_depo the_nord the_orde the_pair the_rive therw thoff thuer tigat tiker tings tiona tips> titut tkalk \
        tling to_a to_blam tole> tores tosse tract trae_eine traeg tref_ist trete treuu tried trieg triff troll \
        tromv trume tsein tseit tsmin tstad tteig tteil ttler tumn> tungs tupfe twel_year twelv uadra ublad uchsa \
        uebe_der uebec uecks uegun uehe> uerin ufahr ufbau ufget ufleu ughte uhr_frue uhwer uildi ulege ulier ulver \
        um_das um_halb umte> unced uncil und_beim und_betr und_bis und_bitt und_haen und_prod und_spra und_unte \
        und_weis undis unft> ungeb ungsb ungsu ungsz units unkte unte_verl unver uperv upfen uppen urde> ureih uren> \
        urgla urzen usamm usel> uszah utate uteil ution utumn uung> uwarm vacan vance vate> veau> vembe vent> verfa \
        verfu verg_jahr verg_wir verg_woch verie verl_am versi vert_laeu vice> vier_kein views visor voelk voll_die \
        volve von_ange von_aus vor_0 vor_alle vorg_wird waer_ich wants ware_mit was_mach wasch wech_in wech_ist \
        week_a weige weisu weit_das welve wenn_ich wer_in werd_im werd_koen werke wert_der wertu while wider wie_im \
        wied_ein will_not winen wird_bis wird_gera wirts wise> with_an wo_ist woch_im woeni wonde work_coun worri \
        wurd_unte xerci xisti yern> zenti zeug> zlich zu_verg zufah zuleg zum_tag zuna_fuer zur_verf zusam zutat \
        zwei_jede zwei_maen zwoe_mona zwoen =0,1,0 <abho <abov <abwi <abzo <aggr <air> <ampe <amts <ansi <anwe <arbe \
        <assu <avai <ball <beab <befa <beir <bibl <bicy <bidd <bins <borg <bric <brix <broo <buen <buyi <cale <cork \
        <cubs <curt <dent <desc <dest <dock <drec <duri <echt <eign <erku <erre <ertr <estu <etap <exhi <floh <furn \
        <gear <gmbh <goae <grem <grun <gued <guel <heav <hell <hild <honi <htl> <hut> <huts <innu <irel <jane <kirc \
        <knot <kuns <lg> <libr <lice <limi <loca <luen <luxa <mart <moun <musk <must <neit <nor> <nr> <nume <okaf \
        <oswi <otta <pani <pell <penw <poet <radk <rans <rast <res> <resu <rost <ruin <rumd <salo <sank <scam <soug \
        <stal <stpo <styr <taeu <taiw <tim> <tref <tres <tutt <tyin <univ <unwe <urab <vali <vall <vane <vita <wann \
        <wieb <wind <wona <zelt aatsk abeld abhol above absic abso_aus abwic abzog accor achbl achme achsa achtu \
        ackpu actor adepu adher adkel adtbe adtga adtin adtpa aduat aedtc aehru aetdi affic afie> afor> aggre agsdi \
        agssu ahler ahlma ahlre aign> ailab aiwan akanl akrin aktio aktis alar_ausg albma alhae alid> alie> alist \
        allag alley allow allue alon> alor> alsza altef altgl amily amin> ammo_mit ampai ampel an_drei an_lief analo \
        ances andda andl> andwe anhal anik> anima ankfi ankti anlas ansic ansom anspi anste anwes anzer arade \
        arbe_sind arifk arios armke armst arred arric artog artsz artte aseln assum at_once atmus atska atske atter \
        atzpl auchm auhin auspl autst avail backp bahn_beha bankf bauhi beabs befas beid_rich beldi bendk bendl \
        berza besc_von best_vert beute bewae bewor bholu bibli bicyc bidde bins> bitio bits> bliot bmara bombs book> \
        borgw bouri bove> brack brary brass brich brix> broem brook bsfes bsich bstbr bstta bstza buyin bwick bzog> \
        calen campa case> cceed ccord cente centl cesso chaec chans charr chbla chenb chers chiff chlic chmec chmes \
        chonm chpla chsan chtsb chtse chtsm chzue ckagi ckbri ckley ckpul ckwan cont_is cork> cribe cubs> curta \
        das_baut das_noch dates daue_an ddaug dders degar delsg dem_tor den_erns den_scha dens> depun deram dere> \
        derem derik desch descr desde deskl dgers dhers die_alle die_gesp die_jaeh die_kred die_rich diebs dkell \
        dlauf dock> dreck dtbet dtche dtgar dtins dtpar dtran duate dule> durin dwerk eabsi eaves eavy> ebke> ebsta \
        echti eckbr eckwa edel> ederi edger ediat edtch efach eferu effpu egard egate egers egier egwei egwer ehlgr \
        ehlku ehost eift> eigne eigst eihal eikar eilte ein_antr eine_schn eing> einmu eiser eisgl eissg eistu eitel \
        eitkl eitli eitpu eitss eitsu ekskr ekter ekueh elcom eldie eleti elfah elhar elkno elnus elpun elsge elstu \
        elver emel> enari enary enbra enbuc endat ende_augu endka endla enfer enkev enkri ennwo enst> enstz ensys \
        enweg epunk eracy eral> eramp eranz erau> erden ereic erfir erfre ergla erhaf erhau erief erike erilv erkis \
        erpfl erret errit ersil ersio erstb eruec erwi_0 erzah erzst escri eseri eskli esniv esrec essge essie essme \
        estag estes estka estro estua estub etapp etera etire etiri etrif etrol etry> etto> eurbu euros evera eworb \
        exhib exts> fachm fallu farme fbauh ferri ferun ffert ffic> ffpun fgekl fgeta fifti fkomm flame flohm fluss \
        fpunk fraeu frei_der freic freig frue_0 fspur ftiet fully furni furt> fzule gard> gefas gehos genme \
        gera_raeu gerle gerun gesc_blei gewe_wurd gewo_sein ggreg ghtni gland gmbh> goae> gprob gradu grega gremi \
        gsant gsbed gserg gsfir gsfon gsgas gsgen gshaf gsopt gspap gsrau gssum gszei gueda gward gweis gwerf \
        habe_den haech halbm handw hangs hanst harts hasel hat_ange hatt_bere hatt_das haube hausp hbesu hblat heavy \
        hebew heft> henbu henpl hensc hersc herzs heut_morg hibit hifte hilfr hinks hlaus hlgra hlkur hlrei hltra \
        hmark hmeck hmeld hmenb hmenf hmess hnjae hnsto hocha hoes> hofen holts holzr honig honma hops> hosen hotos \
        hplat hresn hrest hrew> hrrad hsani hter> htnin htsbr htser htsmi huts> hwank hwerk hzueg iakan ialis ibed> \
        ibers ibiti iblio ibrar ichtb icycl idder iebke iefac ienha ierpu ieth> ieurb ieve> iezei ifkom iftie ightn \
        ignet igns> igpro ihalt ikart ilabl ildeg ilfre illen illha ilver im_amt imati imatm imatv in_beid indow \
        ingef inier inig> inks> inmue innun insel inue> ionsk iothe iousl irchp irela isgle isibl issbr issge \
        ist_vom istab istoo itami itin> itkla itlic itpun itrau itzeu itzhe iwan> izenm jahr_nich jahrs jane> \
        juni_bis kafor kagin kanla kbrie keksk kennw kerfr kersc kever kfili kisch kler> kley> kmalh kmals knoed \
        knot> kommn kpulv krei_der kring kronr kruem kskru kstra kter> ktisc ktron kuen_nich kunst kwand lable ladep \
        lag_eine laner lansp lappe larmk larms lbmar lbstb lbstz lcome ldega ldieb leak> leitk lekti lengl lerau \
        letin lfrei lgrab lhaeu lhalt liali libra licen lien> light lioth lknoe lkuri lleng lley> llhal llowa llueb \
        lmant lnuss locat logis lohma loods lowan lpunk lreic lsach lsger lstun lszah ltbac ltefr ltgla ltran lturt \
        luebu luene luspo lussp luxal lver> lverk lverp lyste lzimm lzpro lzrah mach_im malen malha manbi mante \
        marti maske matmu matve mburg mdreh meckt media mehr_ab melfa melkn melpu menba menst merac merzu messg \
        mestu mgeri mgeru mill_with mily> misie missb misto mium> mkerf mkett mmelf mmelp mmnis mmuna mniss morg_ob \
        mpaig mpel> msdie mslan mstuf munal mungs muska mutzw nach_auf nalie nalog nario naufz nbete nbran nbuch \
        ndar> nddau ndkas ndlau ndlei ndow> ndwer neith nenba nere> netto neun_ange nfert ngeno ngig> nglae nglan \
        ngser ngsfi ngsfo ngsga ngsha ngsop ngspa ngsra ngsue nich_beru nigpr nimat nimm_der njaeh nkeln nkeve nkfil \
        nkomm nkris nmuen nmuse nnwoe noede not_disc nried nsber nsel> nskos nsom> nstfa nstoc nstos nstze nsyst \
        ntiez nting numer nuss> nutz_eine nwese nwoer nymis nzelz nzer> obot> ochan odule oecke oedel oemme oestk \
        oetry of_abou ofil> ohmar ohte> okafo ollsc olts> olzra omanb ombs> ommni onach onali onena onig> onigp \
        onmal onrie onsko onymi opork orfah orgwa orkis orkom ortsr ossbu osten ostma ostoc ostpo oswin otary othek \
        otive ottak ously owanc owers oyed> paetd paign panik parad peine pell> penwi petro phens plans plusp poetr \
        poned porki postp pters pulve rabst rackl racy> radhe radke radua raffi ragss rakti ralla randd randl ranso \
        ranza rass> rath_zimm ratsk rauli rausf rbstt rchpl rderh recei recen rech_das reffp rege_gilt reisb \
        resi_are resni restb retch rett_in rferi rfirm rgern rgesa rgesc rgies rglas rgwar rhaft rherg ribed rick> \
        riefa rienh riff> rifko rill> rilve rios> rkenn rkisc rkist rkstr rkte> rlade rleut rlies rmers rmest rmket \
        rmstu rnstf roemm rofil rohte ronri rook> ropor rosto roubl royed rradh rrett rrick rriti rsili rsion rsity \
        rstor rtain rteik rtels rtenz rtern rtipp rtogr rtsra rtsze rtter rtuga rueme ruini rumdr rumsd rund_vers \
        rundp rundr rvera rzsti rzusc saden sages salon samte sankt santr satzp sbeda sbrau sbrei scam> scheu \
        schi_in schif scrib sdate sdenk seide selnu send_eine sensy serkl serpu serre sessm setzu sever sfond sgeta \
        sglei shar_are shoes shops shor_befo sider sie_nich sierp signs silo> sind_nach sity> sitzh skat> skell \
        sklin skost skrue slage sment snive sopti sough spapi spol> srand srat> ssbuc sserp ssess ssger ssget ssier \
        ssig> ssmen ssors sspru ssume ssumm sswoe staed staeh stay_indo stber stbri steh_aber steh_bere stel_ihre \
        stera sterf stfal stkaf stman stoch stook storm stpo> stpon stret stroy sttag stuar stufu styro stzah stzet \
        sumed swin> swit_to swoer szell szena tacke tact> tadtb tadti tadtp taedt taehl taeus tagsd tahlm taiwa \
        takri talsz tamin tappe tartt tary> tate> taub> tback tbera tbrin teckb teer> tefri teika telve telzu tenar \
        tenda tenkr terfi teril tersi texts tglae the_pros the_supp thek> threw tieth tieze tillh tinse tinue tired \
        tirin tiste tkaff tklau tman> tning to_stay toche toss> tours tpark tpone tpunk traff trall traub treff \
        tres> trese tretc trol> troub troye trums tsbre tserk tsich tskas tskel tspla tsran tstae tszel tszeu ttagu \
        ttakr ttelv ttelz ttenk tteri ttlin tuary tuerk tufun tugal turti tuttl twert tying tyrop tzamt tzent tzett \
        tzeug tzpla tzwas uate> uccee uchme uebt> ueda> uefen uehlg uehlk uemel uenen uern> uess> ufgek ufzul ugal> \
        ugeno uhinw uiert uinie ully> umdre umed> umera umsdi unale unbe_sind und_vert und_wie undig undpr ungse \
        ungsg unit> unive unse_alte untai unwet urabs urbue urnit uros> urtai urtip usin_the uskat uslag usly> uspla \
        uspol usspr utor> utsta uttli utzam utzte utzwa uxalo uying vaila valid valle vane> veral verau verkl \
        verm_der verpf verwi vesti vielm vise> visib vitam von_dort von_juni von_uns vorko vorst wance wanke \
        wart_und was_ein wave> weifa weigs welco wers> wick> wiebk windo wohnt wonac worry xalor xhibi yards yber> \
        year_old ymisi yropo ysten zahl_von zahlr zahns zeitp zeitr zeitz zell> zelzi zenar zenme zeug_die zplan \
        zprof zrahm zstil zu_unte zufa_ist zufa_zum zugel zum_mona zum_sonn zuru_vor zwass zweig =0,2,-3 <four aellt \
        mand> naec_woch ruch> =0,2,-2 0_juli 0_kg <abou <agre <ausg <bete <cove <deli <durc <eins <gedr <hold <holi \
        <kg> <know <leas <long <port <rece <scan <wege a_diff abel> aber_jede about absch am_mont arbe_im auch_auf \
        auch_betr auft> aufze aus_den ausg_die bgesa bout> catio cher> chsel da_und deliv den_nach der_zeit die_arbe \
        die_ich die_kost die_rund die_von digt> ding> durch echse eine_geme eintr einze elive emand erinn es_im \
        ewert frei_in fuer_sech fzeit gistr group habe_ihre habe_sich has_anyo hicke holid hrung ich_moec inden \
        inner inzel ist_in kein_anga lagen lamt> laufz lege> leist liday liver losse mmung nach_lief nces> nich_unte \
        of_the olida olume orte> poli_are ption regel ritt> rsorg rstat sburg sfueh sind_alle tals> the_work tritt \
        ufzei um_elf urden ures> usgel volum wass_in wechs wegen zusa_und =0,2,-1 <as> <diff <ruec <senf ab_muss \
        aeusc ausge auss_ist bei_mit berwe chner der_kuec die_es diffe effne eine_alte endie eries errt> erst_seit \
        etrof eusch find_ich fire> gege_eine haus_am hilde kaufe king> koenn lief_am llten nbart nhall nvert ortal \
        rgaen samme schae timet tion> uendl ument und_kein woch_da wuer_ich wurd_ein =0,3,-3 <anga <lage chlos ellt> \
        ffene four> frage frei> hloss inde> ische rauch schlo ueckt =0,3,-2 are_not ehere eser> fasst hat_am herst \
        von_die =0,4,-4 <will =0,5,-5 es_war =0,5,-4 rage> =1,-15,14 <hat> =1,-10,9 <ich> =1,-7,7 <uns> =1,-5,4 \
        <nie> <war> =1,-4,2 haben =1,-4,3 <schw <us> <zuru aenge chts> ised> =1,-3,1 in_the night =1,-3,2 <mich \
        <nach <orde <pfle <rech <rede ahren ally> ausen bezah chenk chrie ehlt> engen gera_die halbe hrieb inter \
        latzt mich> monte nteur onteu prach sage> sagt_der schte schwe slich sprac team> uecke uenft und_am wand> \
        war_das wie_ein =1,-3,3 <verd ight> =1,-2,0 <esse <kont <kreu <near <rett <say> <spen <wirf agabe altes \
        and_then card> dentl der_kreu der_plan derge eblie ein_wohn ermei erzeu inger kreuz kurz_vor lauf_und lben> \
        liert lione ltern mein_mutt mgehe more_than opped rach> rdent reibt rund> schre sent> ssel> stern tagab \
        umgeh ungsm ussen vorg_das vorm_eine werk_in wird_derz you_will =1,-2,1 0_kund <anle <anwa <berg <brie <cell \
        <come <driv <fand <fest <firm <ganz <geli <geri <gute <haus <hera <hoeh <ihne <more <nehm <neve <prot <seni \
        <spri <ther <tote <tren <trug <um> <zahl ainer angt> ankt> arbe_noch atien auf_ein auto_hat band> bekom \
        bund_fuer chuld darf> das_mini date_ist dem_werk der_masc der_schi derba die_part die_zahl die_zent eberl \
        edite ein_fami eine> ekauf elief endun eners enior eplat erges erset erst_nach esstr estor fuer_mich gekau \
        gend> gesp_bei gest_das gestr hine> ich_nich iften ihnen in_augu istlo itten itze> kell_des kling komme \
        kraen langt letz_woch litte mehr_zu mit_und mmel> more> nach_elf nach_prue nager ndesa never nich_das ooks> \
        orted out_of patie peop_who pped> prue_die raini reden reihe reit> rfueh rgess rifte ristl rkass rlier rsetz \
        rzeit sagt_die sass> scha_lag schie selbe senio sitio sslic stift stil_ein stlos stop> teil_das tent> teste \
        thing tient tners treit uebe_ihre uehne uesse von_verb wart_vor weg_die weit_offe woch_lang zwei_arbe \
        =1,-2,2 <half <stoc <than achtr erst> ners> nser> tten> =1,-1,-1 <acro <adve <altp <anzu <asia <bade <beam \
        <bese <bill <bueh <clip <cliq <dari <dazw <doer <forc <free <gelu <gets <goss <impr <judg <kapu <mead <memb \
        <mona <naem <pena <pet> <post <rack <raet <remi <schl <scra <ship <sixt <smil <sons <surg <thin <trad <ufer \
        <wies a_pres a_wall aber_bei abge_es abwas acros aemli aenie agmor ahlba ahrel ainst aken> aking als_vier \
        altpa alver an_0 and_ever aputt artme aseme at_two auf_stat aufna aufs_hat aumst azwis baend basem belag \
        bels> besc_der beson bridg bsage cann_be char_and chhae chran chsuc cliqu clos_its consu cross darin \
        das_mind dass_er dazwi defe_geme den_besc den_halb der_buch der_hotl der_kaes der_kist der_klin derat \
        die_fass die_leut die_milc die_woch dinne do_not dreds eadow efers egler ehnen eifel ein_fahr ein_post \
        eine_besc einga eins_der einse eitsa elf_mill eltes emind empfe enalt enhoe enien erbre erful erleb errat \
        erst_anga erst_nich esond estau eten> etigt etzer eumen ewalt ewoll fersc fest_der feue_im fices fiebe fizie \
        flat> fnahm force from_my frufe ftige fueh_sich funke gains gebe_kein gehe_die geist gerat gest_mit gewal \
        gewol gewus gmorg good> gossi gros_kino gros_lob guten haen_in hang> hasn_t hat_nach haums heke> hhaen hild> \
        hlbar hochz hoef_habe hoeh_gewa hrela hsuch htige i_carr ialle iant> ich_0 ich_natu icipa iesst ifelt illia \
        iners infor inkae insen inspe iques irkt> is_look ists> ixty> jetz_auch kam_und kaput kart_hat klin_die \
        koll_sind krimi lden> liall liant lieg_nach lieg_noch lique lists llenb llian loes_sich lohnt ltpap mail> \
        mania may_and meado medit mein_tick meind ments minu_drei mir_das mir_ein mit_foto mita_von mitg_sind \
        mitt_ein mstof nach_beim naeml name> ndenp nderb nfael nform nhoeh nich_esse nings nkaeu nobo_has nraum \
        nsen> nzern ochze ohin> omani ommel ompli onald once_the onzer orced orsch orwue ossip ounds ouren out_in \
        parat partm penal proje prom_a proz_gese prue_eine ques> racki rappe ratin rced> rchen rchsu rdere rech_die \
        reds> reen> reets reini remin rest_scha reuer rful> rgeon rilli romme rosin rosse rrate rsehe rtmen ruec_zum \
        ruend rweg> rwuer sagt_land scha_den seit_juni semen sfahr sgesc sixty so_far somm_hat ssene ssip> stan_drin \
        stan_nich staub ster_weil stoff stori stun_ein sturz surge swer> tagmo telan tener teren terra the_case \
        the_nort the_staf this_afte tiere tonn_die topp> tromk tromm uctio ufnah um_es umsto ungsa unse_abte \
        unve_der urgeo usfah usst> uszug verm_leer verra vers_auf verz_die von_hoeh von_lieg vorwu wache war_die \
        wart_auf weife weit_im weit_uebe wer_frag wher_it wher_the wie_ande wirkt wohin work_at wurd_eine wurd_vers \
        zahlb zige> zinse zoll> zum_aben zuru_nach zwei_mill zwei_ster =1,-1,0 0_daec 0_firm 0_gebu 0_grad 0_mit \
        0_quad 0_sind 0_weit <abdr <abfi <abne <abre <acco <achs <agai <akze <alt> <angl <answ <appe <arm> <atem \
        <aufn <auss <auth <away <azub <bat> <baug <bauj <baum <bauw <bege <begu <beho <bell <beme <bike <blue <blut \
        <bohl <bolz <borr <boyk <bush <call <chan <clai <coro <cycl <dame <dave <dell <derz <dial <drue <e> <effe \
        <eh> <einl <endm <engp <entb <erfu <erwi <fahn <fax> <fg> <fing <fixi <flex <floc <frak <frem <funk <gasb \
        <gebl <gene <genu <geru <geta <gewa <give <glue <gras <grat <grau <grea <grid <groe <guar <gutg <h> <hald \
        <hame <heim <herk <herv <hint <hoef <hoer <hueb <hueg <ig> <impo <infu <inkl <isn> <item <job> <juen <kabi \
        <kape <kark <karu <keim <kenn <kino <klan <kraf <kreb <kurz <lach <lack <larg <lebl <leg> <legs <leis <linz \
        <lock <made <make <many <mast <meet <met> <midd <mio> <mits <mutt <napp <nied <null <obje <ohr> <ok> <op> \
        <orga <own> <pach <pall <pend <pfei <pfif <prov <puen <pull <r16> <raba <radi <rand <rati <raw> <reco <refe \
        <renn <repa <rieg <riot <roch <roun <rufe <ruhr <ruma <sael <saem <safe <sais <saue <set> <shee <skon <snow \
        <sowi <spin <spli <spon <stec <stef <stra <taet <tagt <takt <tanz <tauc <temp <tomo <ton> <tore <tot> <trag \
        <trei <trun <tute <uelz <umkl <unac <uner <unre <uphe <valv <vera <verj <verz <vora <waes <wahr <way> <weko \
        <wels <wem> <west <woec <word <zaeh <zaeu <zt> <zug> <zuga a_cour a_cust a_pers a_rath a_secu a_valv abatt \
        abdec abdru abelt aber_imme abfin abge_die abge_habe abge_nach abge_wurd abine abneh absag absor abspe abtei \
        achle achpr achse achss acht_mona acht_stun ackie adest adio> adow> adqua aele> aemme aemtl aenze aerte \
        aese> aesse aetse aetzu aeums aeune afety aftfa aftsp again agend ahnde ahrge ahrsc akate aktun akzep alauf \
        albes alde> aler> ales> alkli alle_in aller allet allkr allsp allte alpol als_einz als_erwi alsen alunt \
        alve> am_drit am_heut am_stue ameln ammsi ampag an_sech an_zwei anber anchi and_so and_they andha andko \
        andwa anga_von angeg angle angsa anien animi anker anla_die anlau anleg annun anord ants> anwae app_von \
        appie apsed aran> arbe_auf arbe_von arche are_unde ared> arier arin> arkas arkbe arke> arket arktl arnt> \
        artic arton arueb aruss arzt> arzth arztp asbla aske_me asken asspl astan asted at_0 at_in at_midn at_noon \
        atemn aterm ather ating atis> attfo atzme auf_den aufsi aufsp aufte augle augun aujah auptt aurat aus_hoch \
        ausau ausfa ausg_ist ausg_wurd ausl_ist aussi auszu autho auto_habe auwer avent avon> away> axen> azubi \
        bades bads> band_der banke batt> baugl bauja bauwe bdeck bdruc been_repo befah begei begi_um begr_auf begun \
        beho_hat beho_warn bei_gesc bei_habe bei_jede bei_lauf bekla bekle beko_die beleu beltr bemer bency benra \
        bera_die bere> berg> bergu beri_ein beri_von berle bersi besc_erfu besi_soll best_das betr_hatt betr_ist \
        betr_meld betr_soll betr_verl bewac bfind bgeho bgere bike> binde binen bis_mona bisl_nich bisse bissv \
        bitt_nich blizi blos> bnehm boar_is board bogen bohle bolzp borro borst boyk_auf boyko brief bruec brueh \
        bscha bskom bsorb bsper bsrat bstit bteil buehn busha cent_und cers> cherc ches> chfor chgem chhau chise \
        chlec chnec chpru chsja chssc chst> chstr chtet chtko chtre chtzi chuer chues chwun cipan cisio ckfor ckzub \
        ckzug claim clist colla comp_has coron crew_at ctly> ctor> cuers cust_offi dame> dank> dank_ich darue \
        das_ange das_gesu das_ist das_konz das_labo das_leck das_letz das_nimm das_pass das_syst das_werk dass_der \
        daven davon dead> decis decku delan deli_ten delle dells dem_jahr dem_man dem_umzu dem_zett den_fehl den_ich \
        den_true dene_in densq der_aelt der_anze der_bank der_baua der_baus der_begr der_bezi der_buer der_eine \
        der_feue der_gepl der_halt der_inha der_jung der_kolo der_ober der_seni der_sied der_spit der_staa der_supp \
        der_vera der_vere der_von der_vor der_woch dere_lief derze desbe deste dhall dick> did_not die_absa die_app \
        die_berg die_bund die_gedu die_geme die_gera die_gesc die_hase die_heim die_klin die_lini die_luef die_oppo \
        die_roes die_schl die_schw die_staa die_such die_tour die_wass die_wuer dien> dies_eine dies_mit diesm digke \
        disag diteu dkoer dleri dmit> dmont doerf dquar drei_davo drei_fehl drei_weit drit_uebe druec dschr dspit \
        dtrai dumme durc_seit dwach eadqu eams> eared eaufs eauft eback ebelh eblos eboot ebors ebte> echba echsj \
        ecisi ecke_der eckfo eckun eckzu ecord edit> edito eetin efahr efall efan> efehl efera effec efiel efing \
        eflos efon> efris eftsl egaer egeis egenl egun> eheis ehlba ehmer ehrer ehrja ehrko eige_kost eiger eikpo \
        eilba eilwe eimau eime> ein_absc ein_eila ein_grab ein_halb ein_plak ein_schi eine_eige eine_fina eine_firm \
        eine_frag eine_inte eine_mit eine_pump eine_schu eine_stic eine_stif eine_stra eine_uebe eine_unbe eing_zwei \
        eingr einli eisko eissa eissn eitgl eitsi eitsl eitun eklag ektor elanf elbe> elch> eldeg elegt eleit eleuc \
        elev_time eliko ellpl elon> elser elte_wart eltra elves elzen elzue eman> emde> emmen emnot empf_nich empor \
        emtli enbad endin endmo endtr enera enfal enfei enflu enfze engef engek engpa ening enke> enktl enleh ennte \
        enrat ensiv ensqu enswe entbu entir entor enze> eoffi epari eptie er_hatt erahm erank erast erate erbe> \
        erbeh erbes erbsk erdac erest erfes erfte ergun ergy> erhob erjae erkl_leut erkoh erkze erlag ermel ermen \
        ermer ermi_die erneh ernsp erren ersag ersie erst_dana erstu ertis erton erueh erufu ervor erwec erweg erwer \
        erwi_an erwie erzie erzli erzue erzug es_aus es_wurd es_zu esbea esega eselb esenr esfal esich eslir esmal \
        espon esses essiv estat ested estst etaut etiti etrei etsel etter ettle etzwe euing eune> euro_0 euro_beit \
        euro_nach eutig euzki euzun ewach ewahr ewegt expla fahnd fahr> fahr_jetz falt> famil fbere fect> fehl_seit \
        feife fekt> fens_putz feran ferge fern> ferte fests fety> ffnen ffsve fiel> fiel_safe fiffe files final \
        find_man findu fined fing> finge firm> firm_hat firm_ist firm_nich fixin flanz flexi flie_raus flieg flock \
        floss fnen> folgu for_admi ford_vers ford_vom forel forem forma formu fort_minu forti foto_von foun_that \
        frakt franc freie fremd freut frid_the frisc frue_morg frue_part fruf> fsich fspre fsver ftfah ftsle ftspr \
        fuen_uhr fuer_niem fuge> fussg fzehn fzueg gasbl gebac gebe_die geboo gebr_anla gefe_und gefu_und gege_und \
        gehei geho_dass geldb gelde gelei geme_hat gendt genle genut gera_ausg gera_besi gera_im gerah geras gere> \
        gere_werd gerec gerer gesc_fuer gesc_ist gese_und gesic gesp_die gest_0 gest_rund gest_verk getr_eine \
        gewa_hat gewe_hat gewi_muss gewis gisin gives glas_in glau_ich gler> gling goods grab_eing gras> great grees \
        grid> grill groes gruen gsano gsfre gshub gsmit gste> guard gutge habe_heut habe_nach habe_niem habe_scho \
        hach> haet_ich halde hall_ist hamel hand_der hand_mit handy hank> harme hat_dana hat_drei hat_gere hat_vers \
        hat_zur hatt_im hatt_in hatzm hausa hausb hbar> headq heinl heit> helik helve henk> henke hentl herch herku \
        herr> hervo herz_dank herzl heut_fest heuti hford hgema hhaus hiene high> himme hlbac hlech hleut hlier \
        hlorg hltro hmaen hmelz hmigu hnder hneck hochh hoher hohes hold> holes home> homeo horit horte housa hprue \
        hrges hrjah hrort hsjae hssch hstra htage htbeg htkon htsam htzig huege huess hulde hwand hwang hware hwert \
        hwund i_had ialkl ials> ical> icers ices> ich_mit ich_von ichth ichtk ichtm idge> iebsb iefin iehun ielfa \
        ienen ierga ierge iers> ierto ierze iesma iessl iffe> iffsv iftun igere igern igert ihne_lieg ihre_vert \
        ihuet ikopt ikpos ilbah ildsp illle ilmt> ilwei im_alte im_gesp im_kast im_kran im_letz im_spit im_stad \
        im_sudh imauf imier imme_wer immel impor impre in_apri in_graz in_hamb in_june in_sich in_zehn inalp indet \
        indig inerz infu_pump infus ingae ingeb ingri inige inkge inlic into_the ionar ions> ionsw ipant irche irft> \
        irieg irksa irmat isagr ischd ischw iskop isn_t ison> issar issna ist_bege ist_bei ist_eing ist_gera ist_gut \
        ist_kurz istia itabl itaga itala itale items iteur itgle itisc its_floo itsin itsto itung itute itzli itzt> \
        ivere ives> ivest ixing izier jahr_alt jahr_ich jahr_seit jahr_von jahr_zu jede_mitg jede_nach jetz_0 jueng \
        juni_in kabin kalt> kam_es kampa karka karus kasta kate> kaufs kbere kein_deut keite kenfl kenhe kensw kford \
        kgeld kids_and kiert kind_werd kino> klag_eine klagt klemm kmal> knock koen_sich koeni koerb kohlt koll_seit \
        kopte kornb kotta kpost krebs ksam> ktlic ktora ktung kuen_den kund_werd kursi kverg kzept kzeug kzubr lack> \
        lacki laes_die laes_sich lage> lagte lane> lanfa lapse large lassp latio lattf laube laut_betr lbach lbahn \
        lbes> ldegr ldspi leblo lecht legs> lehnt lehrj leihe leing leise lemme lenba lesal less> letzu leuch \
        leut_mit lexib lfalt lgung lied> lief_im lieg_auf lieg_bei lieg_im lieg_mit lieg_seit lihue likop linde \
        ling> linz> lirie lives lizie lklin lkran llaed llaps llegu llern llige llkra lllae llleg llspa llstr lohn> \
        looks lorga lost> lower lowes lpoli lscht lsend lseri lspae ltena ltene ltrae ltrom luec_in lves> lzueg \
        m_not made> maeni maer_eine mal_eine malt> man_das man_sich man_soll mass_daue maufs meeti mehrk meld_das \
        melon membe menbr mens_lieg mento meoff mera> merkt messw mfrag mich_auch mierg migun mir_mal mir_mehr \
        miss_one mit_dass mit_dies mit_fris mit_hund mit_kuch mit_lauf mitsc mitt_den mitt_wurd mitt_zusa mmenb \
        mmern mmsit mmune mnot> morn_over morro move> mpagn mpfeh mpora mport msitz mter> muell mues_die muesl \
        muss_das muss_mit nacco nach_sein nach_uebe nach_unfa nach_von nachp nalpo nalun nappe nappi nbad> nbads \
        nbefr nbrot nchis ndela ndem> nderl ndhal ndig> ndigk ndkoe ndmon ndtra ndwac near> necke nehm_das nehm_ich \
        nenn_die nenn_es neral nergy nert> nerwu nerze netzw nfeie nften nfusi nfzeh ngaer ngebi ngeki ngele ngeme \
        ngeri ngewi ngewo ngler ngshu ngsme ngsmi nheim nich_dann nich_den nich_einm nich_fuer nich_in nich_um nier> \
        nimie nine_days nishe niste nkenf nkeru nkgel nklag nkte> nktli nlege nlehn nnert nnung noch_auf noch_gesu \
        noch_in nocki nordn not_resp notic nrat> nruf> nschr nspek nspit nspre nsquo nsume nswoc ntbun ntire ntlad \
        ntonu null> nverz nwael nwirk nzept obefa obere ochha ocked ocker oeche oehe> oeher oehne oenig oennt oerbe \
        oerfe oesse oesta of_an of_my ofit> ogisi oher> ohes> ohlte ohmae ohnge ohntu oices ojekt okoll olesa olge> \
        olgun ollap ollko ollla ologi omeof omers omorr omsch onala onalu onary onded one_in oner> onsum onswo onton \
        onumm onzep ootet opien orary orat> orde_agai orell orema orfue orgas ority ormat ormul ornbr orone ortbr \
        orten orter ortig ospit osswa otarz otest otete otice otoko otor> ottau ough> ounts ousan over_susp owest \
        oykot pach_fuer paene pagne palle pannu pants parie parkb part_als pati_ist pays_the pecto pekto pendl \
        per_fax perre pfehl pfeif pfiff pflan pheld phon_when pien> piert pies> pinde pitzl plan_and plan_habe platt \
        play> plern plitt poli_ford ponde porar posts ppies pplie praxe prote prue_zur psed> ptier pttra puenk quers \
        queui quote rabat raben radio raenz raets raeu_der raftf ragge ragte rahlu rahmt randk randw rane> rangi \
        rank> rated rathe ratio ratis rausz raxen rbeho rbenc rbran rbren rbsko rche> rchst rchzu rdach ream> \
        rech_dopp rech_uebe rechb recor recti rede_sie refer reien reikp reize relle reman remde remse rennu renze \
        repar respo ress> resso reuzk reuzu rfern rfest rgas> rgebl rgerv rgesp rgets rhobe rials ribut ridge riefi \
        rinkg rinkt riot> rious riste ritis rjaeh rkber rkens rkers rkohl rksam rkten rkzeu rlage rlass rlebt rmelo \
        rmenf rmisc rnbro rnehm rnspi robef roch> roes_im roess rofit rohma rojek rolll romsc roner rong> rort> \
        rossw rotes rotok rreif rries rsagt rsier rstic rtbru rted> rters rtici rtige rtonn rtons rudel ruebe ruehu \
        ruemm rufe_zum rufun rugen ruhro rumae run_by rungs runke russe rvere rvey> rveys rwech rweig rwerk rzehn \
        rzehr rzer> rzlic rzthu rztpr rzueg sachg saele saemt saeu_an safe_noti safet sagre sais_ist sand> sandh \
        sanor sante sarbe sass_noch satzk saugu sbeau sblas scha_auf schde schef sches schl_zum schl_zwei schr_0 \
        scuer secu_rese segae seilb sein_die seit_ein seit_mont sendi sene> seni_von sente serbe sert> serwe sferg \
        sflug sgaen sgang sgebo shalt sheet shelv shou_out shubs sich_auf sich_heut sich_kein sie_brin sie_sich \
        sieg_wurd sinc_0 sind_die sind_erkr sind_gest sind_saem sind_seit sind_sie sinsp sitz_des sitze sitzt sive> \
        sken> skomm skopi slaen slip> sliri slot> smal> snaeh snow> soll_nich soll_sich some_else sonst sorbe sowie \
        spae_lag spae_und spaen spare spond squot sraet ssarb ssell sserb sserw ssive ssnae sspli sswae stani stanl \
        stat_im staur stefa steh_kund stel_die steni stian stic_ware stick stige stop_usin stor_mana stra_hat strah \
        stre_of strig stroh strud stude stun_uebe subst suita sumer surve sverk sverl swaes swoch szent szuge szune \
        taete taett tagt> taktu talau talse tamme tamms tanie tank_von tanla tant> tanze tarzt taufr taura taut> \
        taxi> tbewo tbruc tbund teen> tefan teil_sind teilw tellp telt> temno tempo ten_time tenin terme tersu testa \
        tform tgehe tgest tglei than_a than_to that_was the_acco the_crew the_hour theke thof> thori thous thubs \
        tian> ticip tickt tift> tiftu tigen tilll time_in tinui tioni tire> titio tkont tlade to_meet to_thre toff> \
        tokol told_this tomat tomor tons> tonum tote_fisc tote_fore tpapi tprax tragg trahl trai_uebe tren_sich \
        tribu trige trohm troms truem truge trunk tschi tschn tsel> tsins tslei tspru tstor ttage ttauf ttelt ttern \
        ttfor ttrae tuden tuerz turni tute> tutet tzabd tzbeh tzbes tzlih tzmei tzter tzwer uards ubliz ubsti udent \
        udito uebe_ich uebe_word uebe_zusa ueckf ueckh ueckk ueckv uegel uegli uehen uehl> uehlb uehun uelze uemme \
        uenfz uengs uenkt uerbe uerft uerge uersc ueseg uesli uesst uest> ueuin ufall ufber ufsic ufspr uften uftra \
        ufzue ugang ugebe uglei ugung uhr_im uhr_nach uhr_vor uhr_zeit uhren uhror uitab ujahr ulati ulden um_kurz \
        umaen umer> umfra umkle ummen umpe> unacc unbe_nach unbef und_beza und_dem und_empf und_jede und_krim \
        und_mit und_prue und_sagt unehm unerw unit_are unrec unsch unse_eige unte_mit unte_span unte_uebe untri \
        unts> unwir uote> uphel upttr urchz ursie urvey usand usauf usgan ushal uspec ussel ussga ustan uszue uszun \
        utgeh uthor utige utte> utzab uwerk uzkir uzung valve ventr verb_soll verbo verdi veren verfo verg_ausg \
        verg_der verja verk_hat verk_wurd verko verl_die verl_man verl_und vero_in vers_an vers_der vers_wer \
        veru_die verw_und verzu vestr veys> viele vielf vier_aben von_gab von_ihne von_koll von_vero von_zwei \
        vor_den vorfu vorh_abge vorl_fest vorla vorm_ein waelt wand_und wange war_bere war_sie warn_fuer warne warnt \
        was_in wass_habe weari week_with wege> wegt> weigt weih_gest weil_seit weil_sie weima weis_niem weisk \
        weit_betr weit_nich weko> welse weni_nach wer_die wer_mit werd_auf werd_in werd_unte werk_der werkz west> \
        whet_you who_had wiege wilds will_die windi wint_the wird_vora wirft wirks woch_hatt woech wohng wolle wortb \
        wurd_als wurd_eing wurd_er wurd_getr wurd_in wurd_nach xing> xplai yclis year_of ykott your> zabde zaeun \
        zahl_an zahl_der zbeho zbesc zehr> zeitg zepti zerns zett_steh ziehu zierg zigen zkirc zlihu zmeis zthub \
        ztpra zu_erre zu_esse zu_frag zu_spre zuegl zufal zugan zugeb zum_boyk zum_glue zum_kauf zum_naec zum_quar \
        zuneh zur_ruec zusa_ein zwei_mini zweim =1,-1,1 0_auf <auft <davo <du> <geza <kast <kept <knap <kolo <kopf \
        <mont <prai <ring <schm <slee <stil <thou <twic <wand <werf <who> a_temp akten alle_sieb and_in and_keep \
        and_ship aturs auch_nich came> club> der_kaem der_rein deze_ein draus drei_frau ederg eier> ein_vide elhaf \
        enau> ennun er_war erkt> ernen gege_den getr_habe gezah gibt_s have> he_had iele> ist_auf kept> knapp kolon \
        kund_die lang> leep> lhaft lonne mein_toch mit_dene nersa neue_stel nstal nstig oerun olonn onale ower> \
        prais rbera rgeld rmeis scha_im seren sleep snahm ssant ssich stik> stuf_auf the_high the_line the_phon \
        tisc_der toeru tursc twice uhr_die uhr_ich ursch ussic utsch verb_und verke vier_ange voice vor_zwei war_s \
        wice> =1,0,-2 0_stan <besu <blau <fift <hael <hire <matt <miss <ordn <pfan <scha aecht andel arch> bilde \
        conta depos der_schn die_ruec eceiv eckwu ehabt eine_auto enlic eposi erato ersoe erst_beid es_gibt fende \
        flasc fris_von fuer_mehr gaeng gehab have_a kopi_der kplat lag_die lanze lieg_und lies_sich mont_afte \
        nich_zu nkenh oenli osit> rgele rsoen schne seit_gest selb_die sitz_jetz slos> soenl ties> ture> turn> uckt> \
        ufend versa zwerk =1,0,-1 0_an 0_anla 0_bewo 0_fami 0_jede 0_kein 0_mehr 0_perc 0_stun 0_to <abfa <able \
        <ablu <abma <abso <abve <abwa <abzu <ach> <ad> <aerz <ag> <aids <allt <alpa <amaz <amba <angr <anli <anze \
        <arro <assa <aush <axis <bark <bats <bech <bedr <beei <behi <beit <ben> <bent <benu <bila <bing <birg <bisc \
        <bist <blow <blum <bohn <bore <born <bot> <brid <bris <bros <brou <c> <caf> <calm <canc <cand <cann <cast \
        <ceil <cfo> <chat <chie <clic <conn <cons <corr <cul> <dash <deaf <dece <decl <degr <delu <denn <dens <depa \
        <ders <diab <dj> <does <dog> <doof <down <drai <dusc <duzt <ear> <earp <ebst <eina <elas <erho <erle <erze \
        <etik <euch <euer <exac <excl <exec <expi <expo <face <faeh <far> <fasn <fass <feel <fenc <feri <feuc <film \
        <fina <fitn <flae <flan <flas <flat <fled <flou <flug <flur <fres <fuge <fury <futs <futu <g> <gean <geha \
        <gera <gete <gift <gis> <gmue <gold <grad <gree <guer <habt <hadn <hals <harz <hasn <herd <heue <hike <himm \
        <hobb <hohl <hood <how> <huge <hung <hupe <idea <indi <info <inko <inno <insp <irri <itse <jaeg <jaus <jewe \
        <jpeg <jump <kale <kase <kipf <kleb <klim <knar <knee <komi <komp <kopi <kran <kuec <kuri <lade <lake <lane \
        <las> <lase <leaf <leak <lego <less <lie> <life <lip> <litr <logo <logs <lorr <loya <lust <ma> <mail <malt \
        <marc <masc <medi <memo <merg <migr <mind <mine <mixe <mode <moti <mued <muel <nee> <nem> <neul <neup <nevi \
        <nice <none <noon <nort <nota <noti <nuec <oak> <oel> <onbo <orb> <paed <pair <panp <paye <payr <pech <pen> \
        <perc <phan <phil <phra <piac <pict <piep <priz <prof <proo <purc <quit <radw <ran> <regu <reor <rogg <rosa \
        <russ <sac> <sach <sadl <sah> <sakk <samp <sate <satt <scal <seku <semm <seve <sexi <shaf <shel <slog <slot \
        <slug <smar <smel <solv <sozi <spal <sped <spir <spok <stam <stol <stun <swee <tags <targ <tate <taus <tech \
        <teeg <tele <tidi <tidy <tin> <toni <towe <trap <trav <trep <trik <umbu <unev <unfr <unif <unio <unlo <use> \
        <vans <verh <vern <vide <viva <voca <voic <vore <vouc <wage <wast <wear <wen> <werd <wett <whom <wieg <wien \
        <wiki <woes <wohl <worn <wuer <wutr <zebr <zent <zert <zick <zuck <zuec <zufr <zuna <zusp <zuzu <zwoe a_reco \
        ab_herb aben_mit aberi abeti abfah abge_auf abgel ablud ably> abmah abou_0 abre_fuer abver abwes abzug acenz \
        achmi achre achru achs> actio actly aded> adell adeno adens adors adsch adset adweg aedag aengs aeres aerin \
        aerkt aertn aetek aetsc aeufi aeumn aflet afos> afts> aftun aged> agers agert ages> aglic agogi agram ahlte \
        ahnpa ahrte aids> ainag aint> ainte akas> akfas akko> alche aldi> aldie alers alita alle_0 alle_hatt \
        alle_nur alle_seit allta alpak alysa am_erst am_mueh amage amazi ambas ample ancel ancer and_were ande_hers \
        ande_teil anded ander andna andst ange_hatt angry angwe ania> anisa anisi anked anken ankie ankla ankom \
        ankre ankwa anlie anngu annot anpip anru_und antom anual anywa anzei anzur aper> aphed arbe_kuen ardin arer> \
        arewe argeb arget arisc arkha arksc arman armin arou_the arou_thir arplu arter arty> as_long aschi aser> \
        asern asgow ashbo asia> asing ask_the asnac assad assam assem asswo asta> astic astin astre astwa ategi \
        atell ateme aterp atica atina atsen attre aturg atzka audio auens auf_bewa auf_einm aufg_sie aufs> aufsc \
        augh> aughe aught auhof aumar aumha aus_neun ausg_war aush_die ausku ausle avel> axis> ayers ayrol azing \
        baden bald> barer barks bassa bats> bauma bearb beca_i beche beck> bedeu bedru beein been_und befun behi_the \
        bei_best bei_drei bei_gold bei_so beitr beko_man beko_von bekos belae belha beloh bent> benut berbr berge \
        berry beruh besc_hatt beset bespo best_habe besuc bete_zum betik betr_am betr_der bevol bfahr bgebu bilan \
        bilds bill_us bille bingo birgi bis_heut bis_jema bis_sams biscu bist> blame blink blowe blude blume bmahn \
        bohne boot> bored bour> brast brau_mein brist brosc broug bsrae bstau bstor btisc buss_verh butto bverl \
        bwasc bwese by_the bzug> cales calls cally calm> cance canne canno carri casti cator ceili cenza cepti ceshi \
        chbet chell chgeb chirm chmei chmit chne> chnol choko chpre chrue chtem chtsk chtwe chwag chwan chwoe cing> \
        city> ckade ckend ckes> ckgeg ckgeh ckgez ckmel ckset ckung ckwun click cline clusi commu consi cont_will \
        corre court cranb cratc creen cuit> cutiv cutor dachd dagog damag dana_hat dankr dann_das darf_es das_guta \
        das_jede das_rech das_stan das_wett dashb days_and dazu_nich dder> ddle> ddrei deaf> deale deas> decen decli \
        dedru defek dello delt> delux dem_0 dem_frue dem_hinw dem_mitt dem_prog dem_urla dem_vorj den_eink den_schl \
        den_stro den_verk denks denn> denos denpr dense dente dentu deoan deos> depar der_absc der_an der_beru \
        der_cate der_clip der_eins der_erst der_gest der_hint der_ist der_mail der_miet der_nota der_sitz der_term \
        der_thek der_toch der_zent der_zoll derin despr deute dheit diabe diagr dialo dicat dicke die_abre die_aelt \
        die_akti die_anla die_anna die_dich die_drit die_eine die_fals die_hand die_ihre die_inha die_komm die_kuec \
        die_laut die_meng die_nich die_offe die_raeu die_scha die_spae die_tran die_vorf die_zwis dien_am dies_mona \
        diger dily> dinha dire_an direk distr ditio dleit dlern dligh dnaeh don_t doof> door> dors> dortl dour> \
        downh drain dranh dreh_durc drei_lief drei_mens drei_mitg drei_schi dreif drich drivi dscha dschi dset> \
        dstif dstue du_die ducte ducti dungs dusch duzt> dweg> eadse eafle eakfa ealer eantw eard> earpl easin ebenr \
        ebere ebess ebevo ebody ebras ebsto ebuer ecept echno eckme eclin econn ecuti ecuto edago eded> edenh edeut \
        edigu edrue eeded eeges eeind eekas eelan eere> eerla efekt efer> eferw efgar efgeh efkue eflec efloh efona \
        eftet eftsf eftsp efuge efuse egesc eggel egie> egig> egle> egree egula ehend ehlun ehnep ehren eibti eies> \
        eifac eifen eige> eigli eihab eihat eilin eilne eilze ein_dien ein_geru ein_glas ein_serv ein_vers ein_vorl \
        ein_woch einar einbe eindr eine_aush eine_da eine_durc eine_fals eine_gros eine_haus eine_kapi eine_park \
        eine_pfan eine_prob eine_stim eine_stuh eing_eine einm_selb eiseb eises eisss eista eitsb eizun ekist eklae \
        eklam ekraf ektiv ekuen ekund elaeg elag> elanc elauf elbau elben elden elern elete eliss elled ellit ellos \
        elnde else> elsew eluef eluxe emble emlic emmel emswi enbro encha endes enfma enfot enfre enhal enhof enkle \
        enkst enkun enmar enmel enost ensar ense> ensel entar entee ents> ents_kein ents_sich entso enwen enza> \
        enzuk enzus eoanr eorga epart eply> eppe> eptio erade erads erarc erauf erbae erbek erbin erbog ercen erdic \
        erem> erfae erfas ergae ergan erged erha_das erhas ering erkte erlau ermae erme> ermie ernah ernd> ernet \
        ernic ernve erome erpro erre_die errli errys ersa_komm ersam ersan erseh ersel ersen erspe erst_lief erten \
        ertim ertvo erty> eruhi erve> erwal es_an es_den es_der es_ihr es_ist eschn esem> esenh esent eserv eshee \
        eship espei espek espot essat essch esse_von essst essun estue esuma esund etaer eted> eteki eterv etigu \
        eting etsch ettl> euch> eucht euerl eueru eufig euge> eulic eumni eunig eupre eurem euro_weni euse> eutet \
        euzwo eview evis> ewech ewel> ewell ewher ewitt exact exclu execu expe_a expir expor face> facht falle fanne \
        farew fasna fbau> feeka feel> fehl_ich feine fence ferl> ferwa fest_die feuch ffeek fgara fgehe figer fikat \
        file> find_den fines firm_in fitne fitte fitti fkueh flage flang flede flet> flich flikt flohe flood flour \
        fmal> fonat for_fort for_me for_nine foto_im frau_schw freel frei_an frei_zuga fresh freu_kenn friss from_0 \
        frue_von fschr fssch fszet ftnot ftsfu ftspa ftsre ftuch fuen_stun fuer_rohr fuer_scha fuer_sein fuere fuers \
        fugee fuhr> fundd funds funks fury> fused futsc futur gatio geant gebes gefr_waru gege_ein gege_zwei gehal \
        geho_zu geht_nich geht_nur geko_sind geld_0 gelue geme_auf genag genbr genho genma gensa gent> gera_das \
        gera_und gerad gesc_an gesc_bei gese_man gessa gessc gessl gest_im gesu_hat gewec gewes gewit ggela ggenb \
        ghout ghtee ghter gift> ginee ginne gisch give_a gkeit gkoff glas_und glasg gmuen gogis goldr gram> graum \
        grows grues grun_am gsamt gshof gskar gszah gszie guert guide gutes gutsh gweil habe_ein habe_jetz had_no \
        hadn> haen_die haen_seit haftu half_the hall_0 hals> halte halts hanke hanto harma harmi harz> hase> hasen \
        hasn> hat_gege hat_ihn hat_sich hat_soll hat_uebe hatt_man hatt_wir hauen hausl hbett hboar hdays heads \
        heard heets heine heizu hema> henen herde hern> herrl hers> hers_aus herz> heue_hat heuer heut> heut_nich \
        heut_noch hgebe hheld hief> hiefg hien> hiera higt> hiker hill> hilos hind> hips> hires hirm> hit_by hlass \
        hlend hlens hleun hlich hliss hmeis hmitt hnepu hnern hnolo hnpas hobby hochb hoehu hoert hohl> hokol holds \
        holen hoodi housi houts howin howro hows> hprei hrank hrase hreie hrern hrues hrugs hseln hteen htem> htigk \
        htshe htska htwer htzul huere huge> hunge hupe> hwere hwers hwoer i_coul iabet iacen iaer> iaere iagra ialen \
        ialog ibtis icall icato icesh ich_auf ich_beim ich_dreh ich_es ich_fang ich_ford ich_hatt ich_heis ich_ihn \
        ich_noch ich_zu ichts ichtw ichtz icing icity icke> icker ickes ictur iddle ideas ided> ideo> ideoa ideos \
        idigt idily iebev ieden iefga iefge iefku iege> iegel iends ienfo iept> ierar iesem ieser ieso> iewed ifach \
        ifika iform iftsr igati igend igenm igkei iglin igrat igur> ihabe ihatt ihre_ware ikat> iker> ikett ikots \
        ikte> ilanz ildsc iley> iliae ilita illed ilmte ilneh iloso ilzei im_apri im_frei im_grup im_juli im_nove \
        im_verg im_vier imesh imges impro in_den in_its in_rott in_two inage inarb indic indin indru ineer inenz \
        inety infae ingan inget ingin ingo> ingra inhal inher inist inkon inkt> innov inte> inted inus> ionis ionsr \
        ipes> ipfer irekt ires> irgit irit> irksl irmed irrig ischl iscui isebu isele isier isor> isssa ist_0 ist_am \
        ist_da ist_gesc ist_jede ist_wege istma istol iszus it_the itati ithhe itnes itpfe itrag itres itsba itsel \
        itsno itsta ittin itzna iums> ivald ivati iveri ivier ivisc ivita ivity izin> izung ja_scho jaege jause \
        je_stop jede_zwei jetz_alle jetz_ein jetz_eine jetz_in jetz_nur jetz_wied jewel jpeg> jumpe jung> justi \
        kaded kann_den kann_nich kann_sie kaser kass_hat kbark kein_hat kein_tank keit> kenn_ich kettl kfast kgege \
        kgeza khaus kipfe klag_uebe klami klei_die klima klin_es klopf kludi kmeld knarz knee> koen_sie kolad komis \
        komm_heue komm_ist kondi konfl kont_auf kont_gesp kopft kost_ein kots> krede ksche ksetz kslei kstil ktivi \
        kuen_fuer kund_ist kunge kurie kursa kursg kwage kwuns laech laed_0 laege lag_im lage_am lage_von laine \
        laini laint laken lame> land_war lang_wird langw lant> lasgo lastw later lbau> lchef ldete ldien ldige ldric \
        leafl lean> leasi lebe> lebe_das lebni lebt> leder leere leerl left_the lego> lehr_habe leid_nich leinh \
        leint lensc lerfa lern_man leted leuni lfall liaer liale licht lieb_auf lieds lief_hole lieg_jetz lienf \
        lies> ligte likte lima> lined linkt liten litre lizin lleit llel> llent llets llite llos> lltag lmasc lmen> \
        lmte> lnde> lnehm lock> locka logan login logo> logs> logy> lohen loodl look_at looke lopfe losop lour> \
        love_the loyal lpaka lpert lplae lsewh lstra ltag> lturg luden ludie lueck lueft lugs> lungn lussr lusti \
        luxe> lveig lysat mably maenn maerk maeus make> mal_hat man_darf man_hoer man_scho man_woll mant> manua \
        march marge mart> maten matic mattr mazin mbass mbuch mebod mein_das mein_foto mein_geld mein_hand mein_name \
        mein_pake mein_vert meis_hoer meiss melis mell> memo> menha menkl merad merfe merk> meshe mess> mfael mgesc \
        mhaft mich_vor middl miese migra miley milia milin minal minis minus mir_kein mir_zu mit_zett mitpf \
        mitt_geht miums mkost mlich mlisc mmenh mment mmerf mmlis mmuni mnisz mona_fehl mont_the morg_die morn_the \
        motiv movem mpers mpfen mples mpliz mprov mswir muede muess munic muss_es my_slid my_supe my_wife mzugs \
        nabre nach_abge nach_anga nach_hies nach_neun nach_wurd nachm naec_mal nage> naged nagel nalch naldi \
        name_der name_die nart> nberr nboar nbret ncell ncer> nchat nddre ndedr ndelt ndhei ndica ndigu ndinh ndito \
        ndle> ndler ndnae ndry> necte neede neers nenho nenme nenn_mich nent> nenwe nenzv neput nerei nerve nesss \
        nette nety> neuli neun_stun neupr neven nevis new_date nfaeh nfaen nflik nfmal nfoto nfran ngang ngebu ngelh \
        ngene ngent ngesa ngesp ngetr ngnah ngrau ngry> ngsho ngurt ngwei nhill nicat nice> nich_abge nich_ange \
        nich_beim nich_dafu nich_gest nich_gibt nich_ich nich_lang nich_wenn nich_wir nich_zuru nie_gese nie_ich \
        nifor nigun ninet nion> nisat nisie nist> niszu nitte nix_komm nked> nkier nklei nklud nkont nkred nkst> \
        nksti nkwag nlieg nlimi nlock nmark nmeli nnend nnenw nnerv nngur nnot> nnova nntem no_call noch_mein \
        noch_offe nolog none> north noste noti_two notiz nove_die npast npipe nplat nrech nsarb nselb nsist nspec \
        nspra nsrun nssch nstha nstwo ntant ntem> ntera ntoau ntofu ntom> ntor> ntsor nuech numb_of nverg nvita \
        nyway nzeig nzelf nzeln nzuru nzusc oanru oardi oausz ob_die obby> obear oberm ochbe ockad oder_wenn odie> \
        odlig oehun oere> oesch ofas> offe_der ofueh ogan> oggen ogin> ogisc ohne_auss ohnun ohrsc ointe okola olade \
        oldri olds> ollen ollie ology olper olvei omati omebo omens omisc omkos ommun onalc onboa ondit onenm ones> \
        onfli onigh onist onsis onsru onstw onsul onth> ontoa oodie oodli oorst opert opftu ophy> opie> opps> orabe \
        ordn_ist ordne ored> oreme orgun orhat orleg orne> orrie orste ortio ortle orway orzim oschu osecu osoph \
        ospek ossga osszu otiva otivi otiz> otorw ougho ounci oundr oups> ourt> ousin oveme overt ovisi owels ownha \
        ownhi owroo oyalt ozen> packi paeda paets pakas palme palt> palte panng panpi park_in park_kost parkh parks \
        party passi passw pasta patin payer payro pears pech> pekti pelzi pench pense perce perm> permi pers> persp \
        pert> perty pfann pferl pftuc phant phed> philo phras piace pictu piep_sie piept pindi pipes pired pirit \
        plerf ples> plizi plugs pons> porti post> ppear ppelz ppenc presu prici prize proch profi proof prose prosp \
        proz_nach puelm puer> pulli purch pzig> quit> radsc radwe raeu_von rafos ragli rahle raina ramed ranbe randn \
        ranha ranki ranks raphe rarch rase> rastr ratch rateg ratur rauft raumh ravel rbaen rbare rbeko rbesp rbind \
        rboge rcent rchas rchie rderi rdic> rdich rding rdner rdrei reakf recep reco_mess recon reela refug refus \
        regul reies rein_und rekla relan renar reorg reply reppe reser resh> respe ressu resta resum retae rettl \
        retun reuzw rewel rfaeh rfass rgeba rges> rgit> rhase rhatt rhebt ricin riert riet_mir rigat rikot riss> \
        risst ristm risto rize> rkhau rksle rkstu rlebn rleid rmaeu rmant rmerk rmiet rming rmits rnahm rnenh rnich \
        rnver road> robe> robea rogge rohrs roll> roman romen romko rona> room> rosa> rosch rosec rospe rossg rossz \
        rote> roups roves rovis rowed rplug rproo rrect rrena rriga rrivi rrowe rrys> rsabs rsamm rsand rselb rsgeb \
        rspek rspie rstae rstep rtals rteri rtion rtlei rtsda rtvol ruefe ruess rugs> rund_und runds russl rvers \
        rwalt rway> rwies rzier rzimm rzteh sabsa sadly sador saeum sakko sale> sampl sappe sappo satel sbaum scale \
        schat schi_die schi_fuer schim schin schl_0 schn_sind scho_0 scho_aufg scho_mit scho_und schok schpr schue \
        schwo scrat scree scuit sdatu sebue sechs secut sehen sehr_gut sehr_scho sein_werk seit_die seit_mai sekun \
        selei sembl semme senbr senhe senku senra sent_a senti serne serun sessi sewhe sexis sfall sgaer sgeli sgetr \
        sgow> shaft shang shboa sherr ships show> showi showr shows sich_der sich_wie sie_ist sign_the sinc_last \
        sind_am sind_ein sind_inzw sins> siona sisch sites sivit skrae skunf slid> slief sloga slug> smart smell \
        smili snach snoti so_die sofas soll> soll_sie soll_zehn solle someb sonn_bei sophy sorgu soun_like spalt \
        spiri spoke sproc sreif srund ssaal ssado ssam> ssatz sscha sschi ssehe ssemb ssenk sseru sslie ssrec sssaa \
        ssstu sstud sszue stamm stan_ich stan_seit stape stat_der steh_stil stel_in stel_sei stens stent stenz step> \
        sthab sthan stici stig> stmas stol> stoll stolp storf strib stuet stun_mit stwoh sumab sundh supp_says swand \
        sweep sweri swirk sziel szug> szusc taeri taine tank_mehr tankw tante tapel targe tatem team_bei teege tegie \
        tehau teigl teil_die teiln teilz tekis telli temen tenge tenpf tenzu terau terda ternv tgete thabe thand \
        that_it the_cont the_fenc the_floo the_moto the_part the_prev the_room the_serv the_shar the_site the_two \
        the_unio them_in thema thhel tical ticit tidil tidy> tief> tiefg tiefk tifik tigke tiket tiles tille time_i \
        tina> tinen tingr tivat tivie tivis tivit tled> tmas> tnere tneri tness to_keep toaus toch_nenn tofue toll> \
        tolpe tonig topps torwa toure towel townh tpfei traet traf> tragl tragt trand trang trapp trate trave trede \
        treic trepp tress tretu triko true> tsach tsbau tsch> tsdat tself tsend tsfue tshef tsher tskar tsnot tsorg \
        tspar tsrei tteng tterd ttle> ttled tton> ttres tuch> tuetz turge turgu tvoll twel_week twerb two_dist twohi \
        tzigs tzkar tztes tzula uarte ucks> ucted uden> uebe_jahr ueckm uede> uefer uefte uegig uehlt uehlu uelma \
        uend> uenfm uenfu uensa uerd> uere> uerlo uernd uerom uers> uerun uflag ufrie ufsch ufssc ufung ugee> ugeha \
        ugele ugenh ughed ughou ugkof ugska uhigt uhr_ist uides uklop ular> ulli> ulter um_den um_eins umabl umark \
        umbuc umfae umhaf umnis umper umpfe unaec unbe_auss und_ab und_dafu und_hab und_jetz und_meis und_ohne \
        und_zuru unddr undhe undry undst uneve unfae unfra unge> ungna ungsh unica unifo unige unigu union unkst \
        unlim unloc unse_chef unse_lese unse_steu untan unte_die unte_hatt upons uprei urato urcha urem> urgut ursab \
        ursge urtsd urufe uschp usenb usetz usgeb usget ushan using usins usivi uskun uslei usper usseh ussre ustie \
        ustig uswan utete utive utred utshe utten utton uture uzule uzwor valdi vans> vate_war veig> vemen vente \
        verge verha verk_und verl_war verl_werd verm_eine vers_von vers_ware versu vert_in veru_word verw_die verze \
        vier_fahr viewe visch visio vitae vitat vity> vival vocat voll> vom_stra von_dene von_hall von_neun von_zu \
        vor_das vor_geri vor_mir vorab vorga vorha vorle vorne vorsc vorzi vouch wachs waeh_die wages walls waltu \
        war_eine wart_ich was_ande wass_der waste wech_den week_late weep> weil_es weil_jetz weile weili wels> \
        weni_als wenn_der wenn_ein went_to wer_hat wer_kein werd_soll werin werk_bei werst werte wertv whom> wie_ich \
        wied_am wied_den wied_die wiegt wien> wieso wiki> will_im will_jetz wir_auf wir_lief wir_mach wir_soll \
        wir_wuer wird_jede wird_um wird_wie wiss> withh witte witz> wnhal wnhil woch_spae woch_vor woere woes> wohnu \
        word_der word_die worn> worte wortr wroom wuerd wurd_0 wurd_heut wurd_noch wurd_unse wutre xactl xcell xclus \
        xecut xpire xport yalty you_on yroll ysato yway> zahnp zebra zehn_minu zehn_woch zeit_0 zeitu zelfa zent_zu \
        zerti zett_mit zett_und zicke ziel> zigst zing> zinve zirks zkart zteha ztes> zu_kurz zubi> zuckt zuegi \
        zufri zugsk zuklo zule_0 zum_absc zum_auft zum_jubi zum_selb zum_werk zunae zuruf zusa_auf zuset zuspe zuzul \
        zvers zwei_abre zwei_das zwei_lehr zweif zwort =1,0,0 <abko <abte <aepf <alpe <amou <anae <anfe <anko <ansc \
        <anti <arab <aufb <aufr <badl <bake <baua <beba <beda <bede <befu <bewu <bezw <bier <bisl <blac <blam <book \
        <boxe <boy> <brut <buch <buy> <cab> <cabl <cat> <chem <clam <clev <coop <cous <cran <cras <daer <dami <dare \
        <daug <dead <deca <deci <demo <dikt <dist <domp <draf <dumm <dump <ebbl <edit <eila <emoj <erbe <erbr <erp> \
        <etag <exit <faci <fain <fan> <fans <fata <fell <fix> <flop <font <gand <garn <gart <giev <gond <groc <guil \
        <hach <hinh <hist <hit> <hole <hubk <hums <ice> <iceb <idyl <infl <issu <jerk <jubi <juri <kalk <kick <kies \
        <knec <konf <konk <krea <lave <lect <lega <legi <lesu <lina <lind <loll <losi <misr <mitl <news <nood <oh> \
        <onto <owes <oyel <pann <peak <pics <pies <pinn <pn> <pors <pred <prim <quan <rams <rapp <ratl <refl <refr \
        <reiz <reje <remo <repu <resa <retr <rinn <ruf> <rufb <rum> <saes <sail <sau> <sawm <seeu <seif <shit <skiz \
        <slac <slep <slew <soes <soun <spac <stac <stag <stic <subb <sudh <suin <sunr <supp <sust <tagg <taki <taxp \
        <teig <tiem <ties <titl <toda <torn <torr <truc <trul <tryi <tumu <ulce <unan <ungl <unpa <unte <unue <util \
        <vet> <volk <wahn <wake <wink <wohe <won> <wut> <yach <z9> <z> <zitr abbau aberk abgek abgem abica abili \
        abkoc ablas abled abors abruf abst_die abzue achha achma achtp achtt acili actic adenp adica adles admap \
        adtma aege> aegun aelde aelsc aemmw aepfe aerm> aesth aetab aezis afsto afver agenp agerp agged agnah agne> \
        ahmes ahnbe ahnda ahnge ahnsi ailin ailwe ainab ainly aire> akat> akatk aked> akele aktst albsa aldra alerh \
        alkul allel alpen alt_und alte_firm altsk alueb amit> amlea amoun ampol amsch amte> amter amts> anaes anagi \
        and_took and_was andli andou andsk andt> anfec ange_mit angie angsk aning ansch antiq anton anzin anzmi \
        apeau apell appar appen arabi arage arall arate arbe> arenc arens arfen arkab arnes arnit arry> artof arzen \
        ashes assna astke astpl astsc astue atal> atch> atchd atela ately atkam atlos atre> attle atzak auabs aubsa \
        auf_0 auffi auffl aufga aufse aufsz auptm ausg_seit ausgr aushi auten auung avend awmil axpay badly bahnd \
        baker battl bauab bausc bauun bbie> bebau becam been_told beho_der beka_dafu belad belly benea berae \
        bere_eine berkl best_um best_werd betr_wird bezwe bgefu bgego bgeha bgekl bgele bgeme bgezo bica> bilae \
        bin_0 binn_stun bish_0 bisla bkett bkoch black blass blau> bleis bling bluem bmast boat> booke bors> boxes \
        breat brei> brufe brutt bsatz bsbet buer_und butio bwass bzueg cable cade> camp> candl cando carry cates \
        cebox ceedi cels> cense cerie cerne chape chasi chatz chaue chdog chemi chill chkun chler chman chmel chniv \
        chsen chsmu chsze chtfu chtme chtpu chtti chtvo chubm chult chutt chwie chzug chzus cilit citor ckent ckert \
        cketn ckkom clamp cleve clip> clipp coope cost> cousi crash ctice ctora da_ist daerm damit dann_die dared \
        das_holz das_zeug dauto davo_zwei day_one day_thre dbuss deal_with debts decad dem_letz demo> denab dene_wir \
        denen dengl denhe der_ansc der_baue der_brie der_brue der_eise der_elte der_espr der_schw der_stan derbe \
        deret derke dersh desba desla destl deuti dewag dgeld dges> dhaus diate dical did_the die_absc die_abst \
        die_antw die_entn die_kont die_neue die_park die_teil die_tort die_zuga dikti disab displ diter dles> dless \
        dlubb dmap> dompl downs draft drand dred> drei_mona dsaet dseit dsfir dskun dstei dtmar duct> dumpe durc_es \
        duzie dylle eadle eaked eakin eanin eath> eathe eativ eatre eats> ebauu ebble ebegl eben_nich ebest eblin \
        ebsch ebts> ecade ecame eckko ectur ederz edin> edsfi eedin eeing eeufe eezer eflic efrie efrig eftsm egenb \
        egenh egolt ehaus ehetz ehlsp ehmig ehrzu eifar eifla eigem eihei eilan eimt> ein_wund eine_lack eine_lehr \
        eine_mona eine_sitz eine_tag einun eisti eitfe eitle eizer eizt> eject ekse> elara elby> eldbe eldbu elde> \
        eldka eley> elkla ellbe ellin ellne elly> elohn elor> eltam emael emann emark emche emers eminu emmwo emnae \
        emoji emove empfi empo> emse> emsei enarc enbec enbei enbog enbri enche enchr endem endew eneat enebe enfes \
        engle engte enmil enne> enorm enrau enres ensee ensie enstr ensvo entem entn_gest entne enuin enwar enwei \
        enwet enwoh enzau enzpf eons> epach epaid epara epfel epten eptur eputa erabl eraet ercon erdre erege erenf \
        eretw erfer erhet erium erive erkei erkes erkle ernbe erned erpar erpla erran erras ersa_soll erses ershi \
        ertes erumf erwue erzer esebe esee> esenk eseru esgru eshau eslae espr_ist esslu essta essur estap esthe \
        estiv estlo ests> estyl etabe etage etakt etist etnum etrai etweg etzpu euger eumsb eumsu euro_beka \
        euro_sagt evenb evert ewage ewart ewspa excel exits ezer> ezisi ezwei fachh facil faels fahr_vom fail> faint \
        fans> fatal fecht fell> felt> fensi ferwe festi festy ffizi fflae ffpal fiehl filed flabo flate flect flies \
        flog> flop> foldi fonis fonts fpalm frach fract fraud freu_sich frige fris_laeu frisi fruhi fschu fsetz \
        fstoe fstra ftdru ftham ftret ftsmo fturn fueh_ich gande garag garni gebr_word gefeh gefri gegol gehet geldk \
        gelo_ist gemin genbo genhe genor genpl genui geon> geons gepac gepr_die geriv gerpl gerue gerve gesen \
        gest_abge gesto gewar geza_die ghed> ghtly giere gieve glers gniss goes> golft golte gonde grauh gree> greei \
        greet groce grow> gsbet gsfeh gsger gskur gsmel gspru guilt guss> habe_der habe_mir halve hamme hapea harne \
        hasin hat_ihr hat_um hat_vor hat_zu haul> haum> haus_der hdog> headl heatr heats heep> heide heizt hemie \
        herab hert> hetis hetze hetzt hgebo hgehe hiel_ihr hier_jede hille hinha hirme hisee histo hitst hkund hlagn \
        hlers hlspi hmege hmeri hmest hnbes hndam hneri hnive hnrau hnsin hnzur hoefl hofer hofst honin hrenb hrgef \
        hrkos hrows hrzeh hrzuf hsen> hsmus hstel hszei htere htfue htly> htmes htpum htrec htsae htsau htskr httis \
        htvor hubke hubma huebs hulte humbs hums> hutt> hwarz hweiz hwieg hzug> hzuse ialue ialve iatel iberg iberw \
        ibuti icens ich_den ich_mich ich_nie ich_unte ichtv icito idyll iebli iedsf iehlt ienwo ierco iersc iesgr \
        ieven ifarm ifens ifest iflab igemi igera igeru ightl iheit ihre_schl ikely iktie ilaeu ilant ilent iliti \
        illko ilwec im_flur im_kind im_wald imbs> imina immed immst in_his in_vier inabi inar> inat> indeu inds> \
        inens infla ingsz inien inked inkl> inkwa inly> inne> innge innig innst inset inst> intei inung ionna iquar \
        iron> isabl isati isebe isees ispla isrep issgl issue ist_an istag istif istor iterl itfen ithal ities itlac \
        itle> itler itron itslo itsum iven> izend izer> izzen jahrz jecte jema_muss jerks jubil judge juris kable \
        kalku kapel katen katka kedin keime keimt kein_betr kekse keley kely> kends kente kentr kept_my kerti kesee \
        ketin ketnu kgeha khalt kicke kiesg kind_die kizze kkomm klaeg klang klin_gebr knech known kochg kompl konku \
        kopfs kreat kstan kstud ksver kthae ktier ktik> ktlag ktor> ktste kuech kulat kunds kurre kursr kwass laerm \
        laeu_bis laeum lafst lagna lamp> landl lantr laran lauff laven lbare lbein lbsat lcer> lches ldbus lded> \
        ldena ldkas ldran leake leaki leani lects lectu lefie legal lehr_vom leifl lept> lerho leseb lesun letz_upda \
        letz_zwei lftur lgend lialu licit liebl liene liese life> lifes likel limbs lina> litie lklag lkomm lksve \
        lkula llati llbei llies llkom llout lment lolli losin lout> love> lpenv lsack lsory lspin lster ltamt ltant \
        lteta ltsku lubbe luemc luftd lufth lussl lverb lvern lwech lweis mach_ich maeld mahnb mahng mailw mainl \
        mal_gete man_sieh marka massn mastk masts megen mehr_heis mein_schi meinu melkl mench mens_die mensv meris \
        messu mesto minds minu_die misch misre missg mit_name mitha mitla mitt_der mitti mkleb mklei mlead mlern \
        mlig> mmedi mmlig mmste mmwol mnaec moder moji> mona_defe mona_in mona_nich monat motio mped> mpfie mplat \
        mpoli mpuls msbei mschn mseit msupd mult> munen mwoll nabil nach_seit naest nagin nahmt naire nalti nalty \
        nansw narch natel nbeck nbei> nbeir nbesc nboge nbrie ncern nchro ndamm nderg ndesh ndesl ndeut ndewa ndgel \
        ndige nding ndinn ndlin ndlub ndour ndsku ndste neath neber necht nehmi nenmi nergi netzl neun_jahr newsp \
        nfech nfest nflat nfrei ngeka ngema ngier nglei ngsfr ngsku ngspr ngssa ngsza ngte> nhers nhofs nich_reic \
        nich_weit nich_wer niere nkedi nktha nkurr nkwas nlauf nlich nlike nmilc nnair nnenm nnens nngem nnig> nnstr \
        noch_gege noodl norm> normt novat nown> nrest nrise nschi nschn nsee> nsehb nseil nsetz nsied nspol nspri \
        nstab nstra nstud nsvor ntagm ntare ntela ntemp nterp ntiqu ntner ntons ntrai nuine nur_wenn nverb nvere \
        nwart nzaud nzinv nzmit nzpfl oadma oceri oday> odeng odern odles oduzi oefe> oefli oeneb oentg ofer> \
        offe_seie offpa ofstr ohne_pass ohnra ohnzu olded olftu olici oline olksv ollou olste oma_hat omoti ompul \
        ondel oning onisc onkur onnai onspo onste onten onts> oodle opfen opfsc orate ordse orenh orenr orgeh ories \
        orike orlie ormt> ornam orsit ortet ortve osing ostin ostur otion ovati overr owes> ownst oxes> oyee> oyela \
        pace> paeta paral parts peau> pedit pelle penve pfel> pfieh pflic pfsch phoni picks pics> pierc pinat plit> \
        poke> polin porsc portv posti postu ppara praeg praez predi prima promo proz_gebo ptman ptsac ptur> pulso \
        putat pzige quand rabic rabla rack> radic raegu raezi rafve rakes ralle rampo ramsc ranen rants rashe rastp \
        ratlo raud> rcels rcher rcont rdsei reath reati rectl redig reein refle refri reib> reic_steh reite rejec \
        rekto remar remov renbu rency renfr renhe renra rense rentn reput reren resal ressi ressl ressw retra retwe \
        rfer> rgeht rgie> rhetz rienw rier> rifts riker rima> rimi> rimin rinkw risie rkabl rkeim rkese rket> rketi \
        rkleb rkost rkran rktla rlieg rlor> rmena rmenc rmenk rname rnbei rnet> roadm rocer roduz roent rolli rollo \
        romot rplat rrane rrass rrenz rsess rship rsieg rsrae rstre rties rtisc rtoff rtver ruck> rufbe ruly> rumfr \
        rund_um rutto rverk rvorg rwarn rwirk rwuen rying rzeug rzsic rzufa sable sachk saess saili samts sands \
        satt> satza sausf sausk sawmi sbahn schel schir scho_die sebeg sebes sees> seeuf sehe_die sei_inte seife \
        selb_mit selba selby self> selli senkt senre senst sept_the serum sfehl sgere sglue sgrab sgrub shaup sheep \
        shilf shits shout sich_verd sided siede sinng sinni skizz skuer skurs slack slang slept slew> smeld smode \
        smust soest sofa> solic soll_man sound space spape spedi spina splay sprei sprue sraeu srepo ssber sselb \
        ssera ssglu ssnah sstag ssure stab> stack stagm stagr stain stalm stges sthet stich stin> stiva stket stloh \
        stoec stro_im stsch ststa ststo stuff stuft style subbi suchs sudha suing sumfr sunri supda sure> susta \
        sverh svors tabe_in tag_frei tagge tagra tagss taina takin takti takts taler talme tamt> tandg tanzm tape> \
        tare> taubs taxpa tbegi tchdo tdruc teams teine tele_nich tely> temse tenwa teriu terko terli ternb terpa \
        tersa tetak tfens thaen thalv ther_is thers theti they_call tiema tilit tionn tiqua tist> title tival tkamp \
        tkett tlach tlefi tlohn tmann tmess tnumm today toeck toffp tonsp torie torik torn> torro tplat tpump trace \
        trade trafv tramp tratu trech trout truck truly tryin tskra tskue tslos tsmod tstap tstei tstof tsumf ttisc \
        ttlef tudio tuff> tuft> tumul turzs tvorh twege tyle> tzakk tzlad tzpun uabsc uandt uaris ubbie ubila ubket \
        ubmas ubsau ucces uchsm uchsz udge> udhau udits uebsc uells uemch uernv uests uetzp ufern uferw uffla ufruh \
        ufset ufsze uftdr uftha uftre ugen> uhofe uine> ulcer ulsor ultan um_sche umbs> umler umped umsbe umsup \
        umult unans unces uncin und_auf und_laes und_steh und_vers undsa ungek unkth unlik unpac unris unse_best \
        unsts unueb upten uptma uptsa urken urla_ich ursra urzsi usbru usgra ushil ustai utati uten> utig> utili \
        utto> utze> uungs uyers uzier venbe vende venza verg_das verhe verin vern> volks vom_betr vom_dien von_komm \
        vorli vorna wachm wahns wakel waldr wangs war_mein warfe wart> warze watt> waves wehrz wellb welta wer_nach \
        werd_ein werkl wie_sich willk wimms wird_noch wmill wnstr woch_und woher wohnr wrap> wspap wuerf wurd_ich \
        wuss_ich xits> xpaye yacht year_for yelar ylle> you_get zakku zaudi zeitf zeitl zend> zensc zenza zenzp \
        zeptu zern> zialv zinns zisio zitro zlade zmith znach zpfli zpunk zsich zuech zuru_und zzen> =1,1,-3 <tuer \
        arkpl ennen gedru man_die parkp praes rkpla sieht zwisc =1,1,-2 0_cent 0_peop 0_tonn <absc <anme <anno <ansp \
        <augu <aus> <beri <bitt <conf <cont <coun <denk <door <extr <held <hers <holz <hose <ja> <lauf <led> <miet \
        <mita <new> <sieh <wegg <zule abgeg aehe> aenne aere> agree ahrze aket> alend alsch anmel anner annou anspr \
        artet as_they attet augus beric berna beruf best_kein best_und bestr bis_mitt bis_zwoe bitte call> chau> \
        chlus chnel commi confi dach_ich depo_and der_ausb der_gara der_prei der_uebe die_lauf die_meis die_prod \
        doors eburt edruc eeks> efund egess egung engel enner ente> entie eraeu erbar erein erhae erwag euro_fuer \
        extra falsc ferie frag_nach fuer_ein gebur geges gesel gest_zwei ging_in gluec gone_and hat_ein hlung hluss \
        hnell hselt htlin huetz ich_nur im_jaen inie> istra it_had itarb itor> izei> klebt lasch lende lick> linie \
        list> lizei logi_and lumen mensc mir_hat mitar mitt_im model muss_die naehe ndin> nfirm nging nmeld nnoun \
        nounc ntain nual> ohner olize onfir orks> pair> poliz prove pruch rade> randm read_that rent> rien> rtrau \
        ruckt rwage rweis scann seve_year sich_nich spruc ssing steh_in strei sung> that_i the_offi to_0 tonne ttags \
        ueckw uehru ufen> ugust uletz ulich umen> undin urch> usche verae verga vert_von von_mein vor_in war_fuer \
        was_give weeks wegge wette works zeige zulet zwei_stun =1,1,-1 <anot <asse <bald <jaen <ladd <mens <outd \
        <pfla <quot <refu <stro <tant <veru <wide abge_der adder alen> alog> analy anoth appli arge> auf_und ausfl \
        ausha berin ceive chtli dersp die_ster dies_jahr dnung eine_klei eived emach erbra erkan erst_stuf esamt \
        esell etung faell flur> gefr_wird gehoe gelt_als gemac gespe greed grue_von hab_das hafts hat_noch ich_da \
        imite istri itals ixer> jaenn kam_nie ladde lide> limit miert mit_herz mit_schl mited mixer mmiss nalys \
        namt> ness> noch_die nothe nutzt ommis ordnu orhan outdo pump_bis rded> rdnun reed> rhoeh roved rtsta \
        schl_in stil_on stuec szahl tdoor tell> tensc terei the_ware tlini to_beco tueck tures uchun uebe_fuen ungso \
        unte_0 urtst usfal usflu utdoo week_of werd_0 winde wir_sitz wird_auf wohn_blei zlei> =1,2,-4 sion> =1,2,-3 \
        0_mens 0_minu <fals <mai> <uhr> <wurd aden> am_frei den_0 die_naec drei_jahr eins> eldun esehe estre geseh \
        meldu missi muss> nachf rgebe ssion tatte teil> ucht> war_ein wurde =1,2,-2 ehrun ertra ietet rtet> sperr \
        tarbe waere =1,3,-4 <rent bei_der chaef haeft ossen =1,3,-3 <lass cted> eteil lsche schli =1,4,-6 <auf> \
        =1,4,-5 uebe_die =2,-8,6 <sagt =2,-6,4 <dass <geld chnun dass> nach_der =2,-5,4 <tage =2,-4,1 aus_dem ellen \
        =2,-4,2 <imme <leut <nun> <that <unse achts am_ende ezahl fehle plan> that> unser uruec zurue =2,-4,3 ieren \
        =2,-3,0 anger emmer erber kolle kurz> linge loese ochen olleg onto> ustel where =2,-3,1 <begr <einm <gut> \
        <haen <halb <plan asser das_haus die_rett die_schu ebers eines enfte ered> gern> im_kell ines> leute ltet> \
        nach_drei nmal> pital sagte setzt uebe_0 von_der wasse zwei_tage =2,-3,2 konto =2,-2,-1 <ermi <hote <lowe \
        <mill <prom <rein <same <susp <thro <true <uebr aatsa ality anten atsan busse das_bund die_gaes ebrig \
        elf_proz enten enter erurt estop firme geku_die gesc_das getro gewa_die gut_die has_to hint_der in_sech \
        ist_abge legin llegi nfte> nutze oppt> orker ormit pitze poste riche rurte sanwa scho_bere scho_im schwa \
        site_on suspe that_the tsamt tsanw uebri usse> vere_ware verur von_durc vormi walts weist wurd_der zuege \
        zwei_naec =2,-2,0 0_besc 0_fili 0_kind 0_mio <beim <bekl <brem <dere <dies <foto <koll <krae <krim <kuen \
        <leav <leer <lich <putz <quar <send <sent <spru <thir <tut> <viel <vorm <went <wher admi_has aelte aeume \
        akti_ist andge answe arant asked auf_weit auftr ausg_der auste baust becau been_die befri behoe bei_rein \
        bei_sind beim> bende beten betr_hat bin_ich bis_zur buerg chtsa dacht dass_die den_jahr den_raeu der_akti \
        der_beho der_verg der_vors der_wand dern> des_tage des_verd die_gene die_leit die_mass dies_zeit drei_auto \
        drit_mal ebete ecaus ehmen eilun ein_mita eine_frau eine_rund erant erfu_es erfuh ergel erlie erson erzeh \
        esst> euro_eins feie_der festg form> from_a fuer_sich garan gebet gefae gelie gende hat_sein here> hinte \
        hoehe hoerd hotel hour> hutzb ickte iken> ilung im_lauf in_may inike irmen ist_so istet it_is itbew itere \
        ition kam_eine klini kstae kuerz landg last> lauf_des linik locke man_habe matio mehr_kind menge mess_sind \
        messt mio_euro mit_sofo mitbe mmeng nach_schi nett> niken nine> ntie> nunge oert> of_us offe_im orden ositi \
        otel> ount> pass_ist quart rderu rest> rfuhr right risch rmati rschw rsona rupps says_the schwi sech_uhr \
        seit_sech sgefa sind_es sked> sofo_wirk sonal sonne split sstru stan_dann strea strup stue_in tadt> teilu \
        teur> the_baby the_head tleit tlos> toppe tream treib uche> ueckg und_das und_dies upps> verf_um verli \
        vert_mit von_heut walt> was_stil wass_im went> wer_eine werd_zur wir_uebe word_ware worke zum_drit zunge \
        =2,-2,1 0_stel <bere <eink <team aelle artal bach> by_a das_arbe der_mont der_poli die_koll eisse half> \
        mona_auf reibe uarta ware> wie_man ziert =2,-1,-2 0_days <alwa <dick <fili <gros <kund <re> <riet <seen \
        <sinn <wach <wiss abei> abou_the aegen aendn alway and_send ator> auch_nur ause> bucht buil_a can_t chat> \
        conne dem_ich der_abte der_auss der_juge der_zusa dnis> does_t dorf> ehoer eider ein_miss endni frue_hat \
        hlen> ich_so im_rega inhab korre lache lways muss_0 mutli ndnis nect> nhabe nnect offic ompla onnec ontin \
        orrek pekt> per_rund posit rede> rega_ein rest_of riet> rlege rmutl rrekt ruegt schme seen> sind_auch \
        sind_scho so_many sofa_im steh_wie uehr> utlic utoma ways> werde werk> wir_in wir_wied =2,-1,-1 0_bis 0_fahr \
        0_fuer 0_in 0_mona 0_schl 0_schu 0_seit 0_the <absp <acht <addr <adre <aerg <also <anru <bund <card <carr \
        <chri <dage <depe <devi <dort <dues <earn <ener <erse <eure <fahr <fami <file <flie <foli <frac <gara <geko \
        <gepr <good <guts <herz <ihr> <inzw <kaff <kiss <korr <laen <laug <lett <lini <link <lohn <moto <nix> <oran \
        <posi <regl <resp <righ <riss <road <roma <rosi <secu <see> <staa <thek <trac <trau <trup <unli <vorw <wirb \
        <witz <work <wrot <wund <zaun <zust a_stra ab_das ab_morg aber_nich abge_ware abge_word abgeh abour absau \
        abspr absta aceme addre adres aehre aelft aerge aess> aeste afanz afte_six agege allen alles almen also> \
        alty> am_rand am_vorm amera an_fuer anage andy> anfae ange_die antie anwa_der anzen appea are_bril are_on \
        are_the aring arnin at_nigh at_seve attfa auch_mal audit auen> auern aufhi augu_in aus_0 aus_taus ausb_ist \
        auss_betr auss_der autet aving back_at baus_am beamt beend bei_schw beim_amts bensg bers> besc_in betre \
        bevo_der beweg beza_drei bgesp bgest biet_0 bilit bish_nich bjekt brauc brie_hat broch bsche bspra bstur \
        bunde but_i can_hear cemen chalt char_me chaum chdec chene chhal chief chien chimm chleu chris chtsf chwar \
        chweb chwin ckte> comp_had corde ction ctors curit dageg dann_kam das_datu das_hote das_ich das_neue das_nur \
        das_sei das_wass dass_ich datu_uebe days_in ddres decke degre dem_depo den_aben den_lade den_ruec den_stan \
        den_stue denze depe_on depen der_fili der_ganz der_gesc der_mit der_plat der_reih der_stoe der_verb derfu \
        desam devic dgeri die_ande die_auss die_buch die_fris die_gute die_pers die_sais die_stim die_vorw die_waes \
        die_werk diese ditor dmail doch_die doesn dopp_prei dose> duess durf_wir eamte earbe earin ebroc ebsra ecuri \
        eende eften egale egegr egel> eger> egrad ehlen ehsch eiben ein_buss ein_denk ein_drit ein_form ein_verf \
        ein_zett einan einde eine_druc eine_erkl eine_klag eine_medi eine_nach eink_der ekass ekte> ektle ekuer \
        eldor elefo elev_mont elfal elfte elsch emaes enbre energ engi_are engst ensge enstw ents_das enutz enzet \
        epend eplie erat> erbea erbru erche erfa_man erlan ermos eros> ersat erspi erst_hat ersuc es_die es_ein \
        es_eine es_zum esale eses> esswe estge etike eumt> eundi euro> euro_for euro_zahl evice ewegu ewiss ewuss \
        fachl faeng fahr_habe fair_the fami_die fhin> field filmt fine_0 firm_has flas_die folie forty foto> freez \
        frist frue_war ftung fuehl fuen_in fuer_im gaert gaest ganis ganz_gros gebli gebro geflo gegra gehen geleg \
        gelsc gemae geric getre gets> gilt_als gnahm grati gulat habe_bei habe_seit habe_will habe_wir hael_der \
        haelf hand_in has_aske hat_ihre hat_ist haus_geho haus_mit hdeck hein> hera_der herer hermo heut_0 hhalt \
        hings hird> hlte> hlten hoene hortl hotl_von hrist hroug hrsch hschi htig> htsfe hund_of hundr hwebt hwerd \
        hwind i_stop ich_stel ich_um iebsr ield> ieses ility im_foye im_hint imes> in_elev in_marc in_thre inand \
        indel ined> ingew inso_ange insta inte_in inzwi ioren ious> irbt> irkun ision ist_noch ist_vor it_now itaet \
        iters iving jahr_erfa jede> jede_ein jekte jektl jetz_mein kam_mit kamer kann_ich kasse kenne kiere kisse \
        koll_sei konti konz_hatt konze kopie kund_der kund_zu labou lacem laen_als land_wurd last_mont last_steh \
        laugh laute ldorf lebte lefon legeg leid> leife lent> lern> lfte> like_a link> lorri lschr lzpla mal_in \
        mbers me_by mehr_als mein_freu mein_nach mein_schr mens_verl merk_euch mers> missv mit_wir mmeln mona_zuru \
        motor mpres nach_rech nach_ruma nande naten ndel> ndenz ndera nderf ndesb ndger ndmai ndred nenne nensc \
        nerin neue_werk ngebr ngera ngsam nich_an nich_vor nie_stat niore no_long noch_nach not_to nsgef nstwa ntenc \
        ntral nungs nur_eine nur_nich nur_weil nzen> nzett nzwis objek ockin odel> oelf> oesen oesn> offi_said \
        offi_says olien olle> olzpl omer> opera orang orde_and orded orlae ortly orty> osine osses our_regi part_von \
        pends perat perma plain plied pruef pten> pumps putte racto raet> raetz rale> rante ranti rate> rauen raufh \
        rbeau rbrue rdern reac_a rech_dies reeze regi_dire regle regu_has reifa rein> rein_0 rekt> repli rere> rgani \
        rgens rgung rhang riebs riers riet_man righ_now riss_in risti rity> rivin rker> rkung rlaeu rows> rspro \
        rsuch ruehs run_a rundm sagt_ein sauge scha_um schal schem schi_ein schl_im schm_der secur sei_zu seit_augu \
        seit_der seit_febr seit_janu seit_sieb seit_woch seldo sent_the seven sfeie sfrei ship> sich_bei sich_im \
        sie_auf sie_das sieb_jahr sinc_abou sinen site_are so_gewo so_schn soll_wir sonn_0 sonn_fuer spect spind \
        sseld ssen> ssgae ssver sswer sswor staat stad_hat stam_aus steh_seit stier stra_s svers swert swort szueg \
        taats taet> tage_vor talk_brok tattf telef tence tered tern> ters> terst tete> tfand tgeno that_is the_boar \
        the_deci the_firm the_labo the_mead the_nigh the_nurs the_regu the_rest the_road therm third this_mont throu \
        tiges tions tler> to_reac to_see toppt trale tries tsfei ttfan twic_this tzung udio> uebe_mona uegt> uehsc \
        ueros ufer> ufhin ufige ufruf ugels uger> uing> ulato umps> und_nie und_nimm und_wenn undes undma unds> \
        uns_in unte_hat unted up_at urity urla_die us_a uschu uspen usser ussli ustae utes> utors utzbe vater vatio \
        vere_war verk_das verwa video vier_haen vier_uhr view> vom_kund von_hand von_nich von_wart vorl_verw wahrs \
        war_und ware_mein ware_zuru warni waru_die we_were webt> wegun werd_die were_told what_they when_we who_lost \
        wie_viel wiese wir_seit wir_sind wirb_mit wirbt wirku witze woelf woll_blei worde work_had wort_geha wrote \
        wunde wurd_die yers> zahl> zaun> zeig_wie zeln> zplat zu_nehm zuge_der zum_dopp zuru_der zwei_lieg zwoel \
        =2,-1,0 <abba <akku <arzt <bego <cred <erkr <fiel <foye <herr <home <last <lob> <meta <mitb <plak <reis <to> \
        <zins a_batt achri adene aesch ahmt> akku> aktie amili angem anwo_der atem_in ater> bank> begon bere_0 bett> \
        bgesc bstan chem> chric cksta crac_on credi das_teil den_betr die_aufs die_baus dring eckst egonn egrue \
        ein_mits einka elach engeb erlis etall etret fina_ist foyer ftrae ganz> gelac gest_die glass gonne gutsc \
        haltu hlief hngeb hrich htet> ich_wohn iete> iles> in_klin in_leip itsam klich ktie> ktlei lakat lini_geku \
        live> mehr_der mern> metal milie mised mit_atem nich_verg nigen ockie omise oyer> pacht parti plak_mit plaka \
        promi rankt rende rlist rnier romis rtly> samm_unte seie_mit seit_okto sich_von sleit soll_nach stgen stre_0 \
        tersc the_west thir_time torat tote> unken urnie waeh_der waesc walk_out ware_die zahl_in zu_sein zu_viel \
        zuges =2,0,-3 <raeu emeld esagt gemel gesag ional sagt_das staen taend traum wesen =2,0,-2 0_mann 0_mill \
        0_war <app> <bewo <buil <east <ersa <fang <fitt <gega <gone <july <knop <leip <lot> <milc <niem <offi <perm \
        <prae <pros <rega <repo <show <skan <span <tell <toll <top> <urte <vani <wall <weg> <zeig abeih able> ache> \
        achfr acht_bis aesen ago_and alle_gela an_weih and_call andal anish anruf auch_am beiha beim_vier beko_bei \
        bin_ja blei_die boten breme buehr built burts chern chfra chlei chrau come> compl da_der da_lass dann_komm \
        das_gesp das_muss dem_somm den_leut depot der_fami der_name der_paus der_selb die_einz die_frue die_kaff \
        die_lage die_miet die_tuer drei_woch dreis druck easte echte eher> eides eife> eilt> ein_konz ein_kuge \
        ein_trau eine_das eine_ents eine_fami einem einte eipzi elege emen> empf_es enge> entra er_die ermal ertne \
        ervie erzei etreu etwa_sagt euro_haet ewese extr_und filia flaec fuer_unse gale> gebu_der gebue gedr_habe \
        geld_zuru geler gese_habe getei gone> gross gute_auft habe_mein haber habt> had_left hade> hadn_t hat_beza \
        hat_unse hear> heits hfrag hleif hnabr hose> hraub hutz> ich_trin iday> ieman ierma ilder ilial ilie> iling \
        im_mai im_schl in_brem in_july in_rent inem> inke> ipzig jahr_war jede_mal jede_morg jede_tag july> kanda \
        kell_die klin_das knopf kost_extr kraft kuend kultu lass_ich last_nigh laufe lcher leipz lernt lers> \
        leut_bei loesc lohna mach_man man_sie me_and mein_adre mein_beri mein_kind mein_pump meint minde mir_beim \
        mir_zum mont_and mplai my_card my_noti naech nahme ndal> need_two nennt nich_die nich_so niema nine_the \
        noch_mal noch_nich noch_zwei nopf> nted> nterv nzug> oene> of_it ohnab ortun panne porte portu raese raeum \
        regal reina remen reor_in rrlic rrow> rschl ruec_die rview sche_und sent_it show_a sie_0 siert skand skart \
        so_lang soga_zwei spin_mit strat tag_und taube tervi the_app then_i tscha tstag tuer> uben> uendi uilt> \
        ultur us_for vanis vert> vierm von_war vor_dem waehr was_a was_char wer_etwa wer_was wie_der wied_wir wir_zu \
        zu_vier zwei_schi =2,0,-1 <akti <ansa <else <euro <fieb <foeh <gesi <hub> <labe <mues <ones <oppo <proj \
        <sofa <sums a_love a_plan aber_eine ackin adly> adver aeumt am_morg and_agre anent ankl_gege annen ansag \
        are_stil arges behin bei_etwa best_im blam_the bohn_die buchh but_my ckdos da_war dank_eine dann_ist \
        das_ordn das_zert davo_mit dem_upda den_park der_das derse die_gebu die_kurs die_lack dien_mit disap \
        durc_nach dvert ebueh eckdo eggeb ehind eimge ein_hoch eine_masc eine_stel elebt endle ensth eplac erkul \
        erle_ein exibi expen fanzu fifty foehn frag_sie frei_sagt frue_die gar_kein gebu_und geleb gesa_von ggebr \
        giona guts_fuer had_neve haen_frei haft_vor has_gone hat_gera hat_scho heari heimg himml hlafa hlerk \
        hoch_auf holz_arbe ibili ich_ein ich_selb ifty> ighte immli inall isapp ist_lieb ist_sich kalen karto \
        kaum_noch kdose komm_dann label lafan ldsch left_with lerku lisse litae lite> ltur> man_who manen me_wher \
        mehr_erwa mein_mail mein_wir meld_sich mosta move_to nach_fuen nally nbeza ndstu nell> nich_aber nich_scha \
        nity> nken> nkung nsage ntier ohnen oked> olite ontai ooked oppor ostat peak> plan_haen polit probe pruec \
        rech_den repla ringt rkult rmane rmost rout> rspre rtuni sbetr scho_aber seit_mitt sends sie_auch sinc_then \
        sind_in sitz_seit sums> supp_s teckd tell_me thank the_book the_fore the_inte tisc_vom tolle traue tun_wir \
        tunit uchha unbez und_beka und_ents und_wird undre unity vate_sass vermi verti von_um vor_drei war_freu \
        was_for xibil xpens zahle zert_kam zu_tief zung> zwoe_von =2,1,-4 <fach nur_noch =2,1,-3 0_a <beru <by> \
        <gibt <maer <sein <site <tick <used <werb ahrt> ange_wurd asche bart> bei_im egang endig erich faehr gegan \
        hande ides> ist_ein lass> month onal> otos> pfen> port> raft> rator rtrae runde uper> weite wohne zu_haus \
        =2,1,-2 <bild <comm aerz> and_got at_a der_kund erent maerz onen> rger> runge sie_mir spann ticke xtra> \
        zeuge =2,2,-4 <supe chade chlie ehrt> ensch loest nsche rfahr schad super =2,2,-3 aufen eine_ande =2,3,-5 \
        sche> schen =2,3,-4 ndigt =2,4,-6 <wird =2,4,-5 <steh =3,-9,6 <it> =3,-8,5 <i> hat_die =3,-7,4 <habe <jede \
        =3,-6,3 <kam> =3,-5,2 echnu habe> =3,-4,0 <morn esse> morni ornin =3,-4,1 <out> <this agte> atte> bei_uns \
        der_betr ecken esche kinde noch> rueck this> =3,-3,-1 <ein> ereit itter rteil spend spita uebe_dem =3,-3,0 \
        <aske <beca <fehl <hund <lost <schi <spit <wart <wohn accou altet anwal begru cause ccoun chef> efert \
        eine_schw gesse hat_fuer hmen> liebe milli nden> nger> ntwor nung> nwalt ritte samt> spitz time> werd_gebe \
        =3,-3,1 <darf <noch chich einma fahr_von habe_das hicht inmal nehme =3,-2,-2 <gele <lieb <nigh dreim epot> \
        erger krieg me_a nachr natur reima six_week told_to =3,-2,-1 <absa <antw <baus <bloc <brau <ente <gaes <has> \
        <head <live <mana <mess <nich <pati <pres <rest <rueg <shor <upda <vorl <weih <you> ab_sofo aeger ainin \
        altsc altun am_nach antwo aren> auf_unse beauf beite besc_habe block celle cheid chwer cket> count das_best \
        der_firm der_hall die_hotl die_mess die_uebe die_wand direc eckge efael ehung eiber ein_0 ein_gesc ein_haus \
        elder elle> ended eprue ermut es_dafu este> estri etzun euro_verh fert> flug> for_at fort> gepru gest_aben \
        hat_heut heid> heut_vorm hrend hrere hund> iber> iefer iesen in_lebe ining irect kommt krank liefe lion> \
        locki ltest ltsch ltung manag mehr_die mehre mitt_an neue> nien> nswer ommt> orrow out_at prich quali raten \
        recto rlang rten> sgeld shor_afte short sind_noch spit_der spric sses> staet steh_vor taeti teres tice> \
        tiert tiger tione trupp ttag> twort ualit uege> uendu uerzt unte_den usges verl_eine vermu waren we_are \
        wer_nich will_come wort> zur_stun zusta =3,-2,0 <gebe <nine <qual bis_auf ckier riger =3,-1,-3 <dara <netz \
        <t> halt> harge ichti mahnu sicht sollt was_fuer =3,-1,-2 <ago> <audi <bela <belo <dedu <disa <fine <gefa \
        <gese <inha <klag <left <mahn <mang <meld <morg <nett <no> <per> <vate <waeh <warn <wate <welc <woan a_mana \
        abrec aefts ahlen ahnun als_0 an_hour an_oppo and_she andor angel arged atum> atur> aube> auch_scho auche \
        aus_eine autom below best_war charg charm chrei cking dank_fuer das_auch datum deduc den_dien der_chef \
        der_drit der_fuen die_bank die_mahn eavin edes> educt eets> ehlte eigte eine_neue eine_zett eissi eist> \
        eits> elang elow> enig> enigs ente_the eport ermit es_das estae ffice fice> find_das freu_und fuer_jede \
        gefa_und gekom glas> grad> gsten hat_der i_aske iben> ich_bei ich_habe ich_verl ider> igens igste igte> \
        im_mona im_verk ionen is_a issig ist_nich jede_der jedes leavi left> legen lein> lette lles> logo_von lovel \
        mana_s mange miete mind_aber my_own nders ndort nebe_dem nigh_and nigst oande ovely putze range rece_a rend> \
        repor resse rhaen rklic roche ross> rsatz rschr rweil s_name sagt_man schi_mir seit_heut seit_maer sende \
        setze sie_gern stete stran stwag suppo tages tando teilt the_lot them_to then_that times twage ugesa um_0 \
        uppor utet> verbr vers_und vert_der vert_steh vier_die viert water weil_der weil_die wisse woand zwei> \
        =3,-1,-1 <augs <datu <derw <wass <wuss aetig agess at_lowe auch_der aufru auger augsb bsaug bussg das_urte \
        der_frue der_rest eihna eine_sond eine_woch elche erst_der fande geben gsbur habe_am hat_zwoe hnach hreib \
        ihnac in_augs irkli is_stil issve kam_per liere meln> nach_erst organ reits reste rough same> ssgel stat> \
        tage_nach terne to_in ugsbu ussge verw_auf von_selb weihn wirkl wurd_mein year_ago zwei_mal =3,0,-4 <hear \
        bei_ist =3,0,-3 <abst <dana <frue <geho <oper <slid a_mont aehrt am_tele an_die anach auben auf_nach brech \
        chtig dabe_und danac das_land den_hund eigh_mont ernt> erwei eundl ewohn fotos gekue hat_kein hat_man held> \
        icket ilch> lder> ldet> milch nder> ngel> nhalt nner> nschu onat> ries> sehr_viel sich_uebe soll_ich the_new \
        the_time und_sehr undli war_ich was_told =3,0,-2 0_schr <konz <somm a_comp amens anzug arauf darau der_hers \
        east_and ebuch fahrt gebuc nheit ommer raube rgen> rinke slide somme wegg_und wenn_eine =3,1,-5 latz> \
        =3,1,-4 <bank <depo <frag <were enen> erfah hat_0 oest> ruehe seit_0 two_year =3,1,-3 <list gange holz> \
        ueher used> =3,2,-5 <sind sind> =3,2,-4 tors> =3,4,-7 wird> =3,5,-8 <are> =4,-6,2 ften> sagt> =4,-5,0 jetzt \
        rning =4,-5,1 <me> =4,-4,-1 <drit <verb dritt order =4,-4,0 <klin <sofo <stan <zett an_eine heut_frue mehr> \
        ofort sofor =4,-4,1 <stop <up> =4,-3,-2 fehlt in_a llen> mir_eine the_same wusst =4,-3,-1 0_leut <besc <buss \
        <sinc <told <ware ausse buss_von chdem dress ector eien> ekomm enbar eres> erzt> fenba ffenb geht_um hdem> \
        illio ince> itzen kunde land_hat llion nachd nnen> pende press rund_0 seit_dem since time_the told> ustom \
        zweit =4,-3,0 verwe =4,-2,-3 <trin allei etzt> gar_nich i_was orgen schut trink ving> =4,-2,-2 <beko <dire \
        <elf> <natu <seie <time <urla <verm <vert abges artne berei bewoh chutz compa die_hael dort> eimal enhei \
        ford_eine forde hnen> iegt> im_urla imal> in_zwei it_was ittag klage lange laub> mitta nicht ntern onnen \
        partn pdate platz raege reiss riegt rlaub says_it seien stome tomer und_im updat urlau urtei utzen welch \
        werbe when_i =4,-2,-1 <cust custo derwe eine_schl eschw nbar> nded> neun_proz perso this_morn versp =4,-1,-4 \
        <char einm_und icht> schei =4,-1,-3 0_tage <halt <inte <love <nenn <repl <tief ahme> aske_for at_you \
        auf_mein been> brige call_it chein der_vers die_stad etten fuer_eine genen kung> morge nenn_das netz> ntere \
        pport rigen rufe> schra sein> sing> tner> two_of und_ein vely> wenn_man =4,-1,-2 <hotl <krie ation auf_seit \
        hotli leide llein otlin rged> spekt tline =4,0,-4 <gebu <sehr <teil eldet ement erspr hoen> iess> it_s lich> \
        mein_vate sehr> =4,0,-3 <part =4,1,-5 eiter itte> =4,1,-4 frueh were> =4,3,-7 <park =5,-8,3 geld> =5,-7,2 \
        hnung =5,-5,-1 ttel> =5,-5,0 <alle <jetz <weil aten> ettel inder =5,-4,-2 <verw =5,-4,-1 <drei <lieg \
        anga_der die_fahr iger> unden vor_der zette =5,-3,-3 <a> schon =5,-3,-2 <eine <ford <pers achde besch choen \
        chon> es_geht has_been line> lity> mein> mpany nich_mehr noch_im nters ompan pany> rmitt schoe ueft> \
        =5,-3,-1 esen> =5,-2,-4 beca_the =5,-2,-3 <comp <dann <erfa <fris <gar> <loes <now> <offe auf_die dann> \
        der_rech erde> estel fahre have_been schle =5,-2,-2 <wirk date> im_netz im_vert rueft tung> =5,-1,-5 <soll \
        =5,-1,-4 <freu <glas <hies <rund freun isten laut> reund von_eine we_aske =5,-1,-3 <dabe <leid dabei engt> \
        gens> =5,0,-5 <says im_zwei says> =5,0,-4 man_mir =5,1,-5 gung> =5,2,-7 0_0 =5,3,-8 <im> =6,-8,2 <mein \
        und_die =6,-6,0 <we> chen> =6,-5,-1 heute warte =6,-4,-2 <had> <mal> <then haeng hatt_die spri_von the_comp \
        then> =6,-4,-1 stopp =6,-3,-4 laden =6,-3,-3 <geku <weni <zwei wenig =6,-3,-2 ange> =6,-2,-4 aengt in_eine \
        nie_wied offen rtner tter> wagen wer_bei =6,-1,-5 hiess richt =6,0,-6 melde =6,2,-8 0_euro =7,-8,1 <wir> \
        eute> =7,-6,-1 <mehr iert> ning> =7,-5,-2 das_unte =7,-3,-4 <abge <been fuer_0 nach_0 tzen> =7,-2,-5 <der> \
        <laut =7,-1,-6 hies_es =7,-1,-5 issen =8,-7,-2 <heut =8,-6,-2 liege weil> =8,-5,-3 <two> =8,-5,-2 <scho \
        =8,-3,-6 bei_eine =8,-3,-5 egen> =8,0,-8 iter> =9,-9,0 <seit =9,-5,-4 iegen =9,-4,-5 <sei> =9,-3,-6 <vor> \
        =14,-11,-3 seit> =14,-4,-10 <wer> =15,-11,-5 <man>
        """
}
