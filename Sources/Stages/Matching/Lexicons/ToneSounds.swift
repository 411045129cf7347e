/// Runs of letters and neighbours, and how much each speaks for blame, for a plain report and for praise.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum ToneSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-2, 0, -8]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-14,-3,16 <und> =-14,2,12 <jahr =-13,-1,14 <put> =-13,4,8 jahr> =-12,-8,19 <als> =-11,-4,14 <she> \
        =-11,-2,13 <ihm> =-11,-1,12 <woll =-11,0,11 erin> =-11,1,10 <ohne =-10,-6,16 <da> <one> =-10,-1,11 wollt \
        =-10,0,10 <alte und_eine =-10,1,8 <no> =-10,1,9 ohne> =-10,2,9 <selb =-10,4,7 <old> =-10,5,5 <year lten> \
        =-10,6,3 <name =-10,6,4 misst =-10,10,0 egist =-10,11,-2 <bis> =-10,12,-1 <blei =-9,-7,16 kein> =-9,0,9 \
        <lang =-9,1,8 <appl <gehe =-9,2,7 <nahm efrag =-9,2,8 und_als =-9,3,5 dach> inste =-9,5,4 <frei =-9,6,3 <on> \
        =-9,6,4 <verg =-9,8,1 die_0 =-9,9,1 mmen> =-9,10,-1 regis =-9,11,-2 bleib =-9,15,-6 <ab> =-8,-3,11 <mit> \
        =-8,-2,10 <let> eder> =-8,0,8 <jung <once and_a ndern once> =-8,1,7 <with =-8,1,8 der_alte =-8,2,5 <vorh \
        =-8,2,6 0_proz =-8,2,7 <bus> =-8,3,5 <sing <unde <want sagt_sie with> =-8,3,6 <look =-8,5,3 0_and <side \
        <stud gang> =-8,6,2 <its> blatt rhand =-8,7,0 giste =-8,7,1 on_0 =-8,8,0 lager =-8,10,-3 bekan =-8,11,-3 \
        <je> =-7,-6,13 <kein =-7,-5,12 <ever =-7,-4,11 isch> =-7,-4,12 every =-7,-3,9 <vom> =-7,-3,10 <even <her> \
        =-7,-2,8 frau> =-7,-2,9 redet =-7,-2,10 als_der =-7,-1,8 <frau anden hole> =-7,0,6 <sort =-7,0,7 <an> <roof \
        edet> erste euro_und mit_mir tchen von_habe =-7,0,8 lieb> =-7,1,5 <nur> =-7,1,6 <leit ening erst_mal =-7,1,7 \
        und_hat =-7,2,5 over> packe und_alle was_the =-7,3,3 <ort> longe =-7,3,4 <dach <daru rlaen ther_is und_sagt \
        =-7,4,2 <late =-7,4,3 <moeg <stay leist =-7,4,4 ister stati =-7,5,1 <beid beide fuer_das raum> =-7,5,2 <ange \
        <boot <next <zwis auert in_0 latt> next> older =-7,6,1 bei_0 brand einst page> ports side> will_be zum_0 \
        =-7,6,2 mit_0 =-7,7,-1 tende =-7,7,0 bis_0 the_0 =-7,7,1 auf_eine =-7,8,-1 begin =-7,9,-2 dauer kannt of_the \
        =-7,10,-4 0_uhr mals> =-7,10,-3 ekann =-7,13,-7 <oder =-6,-5,11 when_the =-6,-4,9 and_aske =-6,-4,10 <did> \
        jeden =-6,-3,9 <sie> fragt von_hat =-6,-3,10 <tag> =-6,-2,7 <gesa er_hat turn_up =-6,-2,8 <geba auch_die \
        ingt> =-6,-1,6 teure =-6,-1,7 <back <only body> ehler elber gebau ich_bin only> stieg tags> und_habe =-6,0,5 \
        <wied arly> early wiede =-6,0,6 <mach amed> blieb blind kocht obier probi robie roof> sie_hat sons> the_bus \
        the_whol und_dann =-6,0,7 gefra head> =-6,1,4 willi =-6,1,5 <hoeh <sond and_neve chwes eure> hart> hat_nich \
        idays junge liehe ngest orher saal> statt sten> =-6,1,6 ging> nder> =-6,2,3 <bran der_bran =-6,2,4 <blie \
        <earl <heim <stau <umge <zusa apita ausge beits den_prei ehen> eiert gest_und oken> reife rette satz> werks \
        =-6,2,5 <most read> =-6,3,2 <arch eise> =-6,3,3 <from <laeu <rich ders> dete> diert eason ebern expec gelt> \
        hers> the_old tiere with_the xpect =-6,3,4 <stat <tisc drei_tage ich_die =-6,4,1 ab_dem turm> =-6,4,2 <kess \
        ands> auf_das erlae gebae iere> look> mit_zwei nisch nnten nteil ther> zwan_minu =-6,4,3 from> oint> =-6,5,0 \
        reich =-6,5,1 <etwa afen> am_sams einsa fuen_jahr iterh mein_frau orts> punkt riege tarif year> =-6,6,-1 \
        <hall ahres =-6,6,0 <daue wege_eine =-6,7,-1 am_sonn amals damal halle ring> =-6,8,-2 biete kreis leibt of_0 \
        seum> uert> =-6,9,-3 rung> =-6,10,-4 <take <will =-6,11,-5 will> =-6,13,-7 oder> =-5,-7,12 ever> =-5,-6,11 \
        eden> =-5,-5,10 <d> <soga ogar> sogar =-5,-4,9 rsten =-5,-3,8 <lag> <lies <stel amen> hat_er leine =-5,-2,7 \
        <ask> <his> <ihre <rief alte> aufge eveni korb> up_the venin =-5,-1,5 <him> aert> rauf> =-5,-1,6 <blin <drov \
        <than <warm <whol asons drove hat_mir nahm> rerin rher> week> =-5,-1,7 chlag ebaut =-5,0,4 <befo <cost einen \
        sonde =-5,0,5 <glau <hage <sage <shee <usua a_week anted aske_what berwi drauf eberw got_a hagel his_own \
        most> nstea ologi rauen stead stes> tagen tead> the_pape =-5,0,6 nich_nur =-5,1,3 <week mit_der zur_hael \
        =-5,1,4 <summ ausga check cting der_letz eckli einfa eller gewic hat_den mache pecti pper> rick> schl_ich \
        singt tiege und_nich zusag =-5,1,5 hwest ich_hab kaufs lber> named rove> usual vorhe =-5,2,2 <quay duerf \
        hlafe nners telst took> trans uhen> =-5,2,3 <alon <case <feie <gewo <lent <pfar <thre <um> <wait asser cker> \
        die_prue enhae fifte fteen htung hule> iftee igent ischt klar> kurs> mit_vier neben orth> passe send> sual> \
        telle terin uehle unded war_der years =-5,2,4 <took heite tatt> =-5,3,1 <norm eich> eude> hiff> lieg_vor \
        recht =-5,3,2 <ante <dr> <duer <expe <nego <spar <vere <von> <vora acher aendi antei auch_fuer bei_hat betra \
        chwas egoti eisch ende> enein erei> firm_hatt funde gab_es gotia hochw hwass insti keep> kesse lifte lschu \
        mein_chef negot norma ochwa ormal otiat part> rheit rmiss rschi rsich sache stage terbr ueber =-5,3,3 baut> \
        nter> =-5,4,0 0_per <runs inner =-5,4,1 <bahn <bedi <ins> <ob> <page <riva <stur <vors <vote ab_der artet \
        chend einbr erhan fang> lking mit_eine ndere open> sagen site> strom sturm von_in wie_bish wine> =-5,4,2 \
        <zimm orsch =-5,5,-1 <need verei =-5,5,0 <bomb <hack <neu> acker anga_des belon der_land elong ergeb folge \
        in_the ist_nach on_sund reet> resen rhael stras takes tfael trass =-5,5,1 anges chang ebote fted> ifted \
        poli_have raegt runs> terhi =-5,6,-1 <betr <erha ab_0 maker meins seit_0 sion> von_0 =-5,6,0 belo_to \
        =-5,7,-2 ember gebot nbeka olgt> unbek =-5,7,-1 bis_ende =-5,8,-3 <folg museu useum =-4,-10,14 <so> \
        =-4,-8,12 <mir> =-4,-5,8 mein> ound> =-4,-5,9 fuer_alle =-4,-5,10 <ganz =-4,-4,7 <chef <eige null> =-4,-4,8 \
        llte> rief> =-4,-3,6 und_mit =-4,-3,7 <benc <leis bench fast> i_had leute rice> =-4,-2,5 <kueh a_fort agel> \
        chenk erett rise> =-4,-2,6 <but> <fast <hoch <koch <nobo <rede aus_der es_0 esten ganze gehol iced> iest> \
        nobod ntin> obody oche> sagte ticed tzte> =-4,-2,7 best> die_frau ettet =-4,-1,4 ateri die_mont eshal feln> \
        kein_frag neve_once nur_der screw shalb =-4,-1,5 <brok <brot <bub> <einz <ihn> <kaum <korb <odd> <rare <rose \
        <ruft <well <woma ahren an_das atten bis_ich chwae der_mesn dern> die_vers eiera etrag full> gave> hlag> \
        ich_war ierab kaum> kein_ande kuehl mit_und moved nach_dem ngela oman> oreca price read_the recas rollt \
        sell> setz_sich terga um_halb und_um was_ich whole winte woman =-4,-1,6 <gave <raus als_im bends kind> ruft> \
        =-4,0,3 <oma> <pape <stro am_tisc ampe> best_die delt> eigen eine_zwei eiwil foerd freiw fuell henla iwill \
        passt reiwi wurst =-4,0,4 <aufg <bar> <brin <ein> <end> <fini <full <happ <lief <mei> <ruck <tabl <thin \
        <toep <work acht> am_drit am_selb anfan apel> as_if assen aufg_und cheru chten cklic eater ectin egte> eiche \
        eine_scha eiss> endli ertne es_auch fuer> glaub halb_stun heate hler> iege> inish it_i kost_0 krach liest \
        lone> nfang ngert nterl oepfe ohne_dass orked ruck> s_beim sie_den sind_wir steh_ein ster> tattd tdess teuer \
        thank the_last the_pric the_year think ttdes uehre und_kam weste zwoe_jahr =-4,0,5 befo_i die_best die_rech \
        drehe eitde euro_in forec griff itdem rmen> ruebe seitd tand> tdem> the_only =-4,1,2 <chec <erte <plei <stri \
        <talk <walk am_best gefr_was insam inute isted klass minut nate> pleit rippe sieb_jahr =-4,1,3 0_bei <abou \
        <anla <barn <dazu <enke <erwa <gena <kuch <port <tier <tuet and_for auf_dem betr_die bout> bring chtun ckruf \
        clear der_arbe der_pfar derun eckru ein_mann eine_von emerk entue eues> finis gesti hank> helte herei hnen> \
        ible> im_jahr im_ort in_unse irst> jahr_kein jede> lain> leave lebt> llem> nderu nest> neues nish> onger \
        oten> plus> quay> queue racht rfte> roken schr_die sinc_0 trieb ueckr ueste umge_und umges und_frag usage \
        vergi want> zeich =-4,1,4 <sect genue ghts> halb> ights kapit mann> wante wenn_s =-4,2,1 <einb <kann <sear \
        alten chgef clos_the der_bahn eford erhei erleg espro hand> hasen it_back jahr_der llers ndet> nete> renen \
        revis rweit unde> =-4,2,2 <entw <erho <extr <flut <gang <mann <mast <mr> <pens <prei <prob aeuch aeuse auen> \
        bahn> bber> betro chtet coul_have couri dann_hat die_drei eilig einge eithe ennte erwie ewich extra flut> \
        geme_mit gera_die greif hende ich_fuer ich_scho in_this jahr_in kann> lag_ein lstun mein_fehl meter oehen \
        oerte of_its ourie rauch rille rtels rueh> sente sgabe sible stand the_pres tigen trike trom> turen und_zwei \
        ungsr ungst up_in usgab wende with_thre xtra> =-4,2,3 elieh es_so exper im_vora move_the pfarr rennt und_den \
        =-4,3,0 <elec <naeh <ruhe <spre die_von efris elect entfa holde ithin lbsta withi =-4,3,1 <bezo <elek <erwe \
        <fall <kana <plac <punk <rett <sett <tend <umst <weis <werk alle> am_bahn are_unaf belle berra chers chtsr \
        dass_wir der_wind die_numm die_stra eberr eing_die erben ermis erwar essen eter> ginn> hielt hoch_der htsra \
        inget ist_das ist_gesp itzer labor land> lanne lektr lickt lindg litz> mein_schw minal mitt_die nchen nday> \
        nenst ngste noeti nstel nwohn oeffe oetig oren> ould> out_the proz_an rial> slage soll_die stere stimm stry> \
        stun_und teile the_coun to_the tsrat unkte von_dem von_ist want_to =-4,3,2 <rang ahmen der_fahr iegt> nstle \
        posta sorti tige> =-4,4,-1 alkin immt> letzt luss> need> nich_betr nlage on_satu rglei vom_0 =-4,4,0 <aelt \
        <ag> <amon <anbi <arme <ausg <ausl <jaeh <long <metr <nebe <noti <ober <proc <rote aellt aeude aker> among \
        anbie asst> at_four baeud buil_and catio chauf des_verb die_bedi die_grue eginn elten enann ensta ergle \
        ersio ertag esteh estoh ferie freig im_haus item> jahr_an kundi losed mong> nbiet nscha reik> reist rsion \
        rtet> stohl teili tohle uebe_ein uhr_auf zwei_ande zwis_0 =-4,4,1 <am> afte_a chsch ngeku ngesc ntfae vers_0 \
        vorge =-4,5,-2 <enth enfti nftig =-4,5,-1 <aend <dama <los> <note <vorg abrik clude dert> ein_bagg eschl \
        etern feld> ffnet ftig> hacke hange ist_am ist_in lice> lier> moegl ndesk nstit oegli sind_nich some> um_die \
        ussch wege_der zeit> =-4,5,0 <gesp ersch liegt =-4,6,-3 at_0 =-4,6,-2 <gmbh <such alamt an_den beid_seit \
        dem_dach gmbh> ieter rben> steh_nur sucht uende wurd_niem =-4,6,-1 eibt> =-4,7,-4 folgt =-4,7,-3 <join <may> \
        archi ender inwei =-4,8,-4 <regi =-3,-10,13 <had> =-3,-9,12 <jede =-3,-7,10 <and> <me> =-3,-6,9 <nie> abend \
        never =-3,-5,8 <lobt <neve <wenn =-3,-4,7 <er> <got> <wo> chts> etzte lang> wenn> when> =-3,-4,8 paten \
        =-3,-3,5 atzte sagt_die =-3,-3,6 am_naec das_ist ekauf inzig mweg> onst> soga_die vater =-3,-3,7 bend> \
        der_eink =-3,-2,4 <ande <pays bevor der_eige eholt henkt irgen lind> reue> rgend ssere tieg> tszei und_lies \
        uter> ziege zum_erst =-3,-2,5 <aber <came <dorf <dres <endl <lift <setz <wort aber> acke> and_had chte> \
        dem_schl gekau iefen ierte ilien ille> kamen lche> llstu minu_0 ngelt not_a ockt> rehen sack> schma sioni \
        the_scho uecke und_der up_with used_to uste> walk> zten> =-3,-2,6 <rope and_i einzi =-3,-1,3 <enou <frie \
        <klop <leak <tal> <tee> <woch aben_um aggeb an_old angeh angst bette boile dass_man dread ehlun enoug ertig \
        eschr fair> habe_mir herun hlaeu hoehe me_for muetz naec_morg nich_gese nough ntrie rbild so_much stan_da \
        the_chil trock tuck> und_mich =-3,-1,4 <anzu <argu <draw <fert <floo <fuhr <klar <koff <konn <krac <ligh \
        <lowe <milk <ned> <not> <rubb <sang <selt <spot <wint a_note a_prop ab_und als_waer and_not arely arrer \
        attde auch_noch bei_war broke bund> chach deswe dlich drei_kind ecast efen> ehnte ein_brie eine_ganz eines \
        enlos erloe evor> ezeit feier has_neve help> huhen ich_hatt imme_noch in_her infac ipper iteri jahr_ein \
        jede_frei kteur lampe light lopft mble> milk> nach_am nlamp noch_nie ocks> oper> orch> ospiz paper pays> \
        ppelt preis rang> reins renti rloes rose> schul sech_woch spart stueh the_best toepf tuehl uecht umble ummis \
        und_hatt und_mir und_soga vorn> we_d went_up what_i when_our =-3,-1,5 <ramp anche efin> geret ierer =-3,0,2 \
        <aufw <bier <blec <bude <haem <mund <thes <weid <wels aben_ein about am_stei anier appy> ask_what assba \
        bens> berni cake> da_zwei das_heis der_ruec eiden eine_bank eine_ramp enfah ferry finan firs_time geno_und \
        gewin hab_eine had_my happy i_stil ich_muss ldigt lehne nich_am nich_unse ntlas oben> old_man read_a reaso \
        riere rried rvive schl_auf shipp slow> stay_on teres terla the_woma ueckg und_an und_weis usgeh wurd_ein \
        =-3,0,3 <anyt <bauh <bevo <blat <boil <buye <coul <desh <dich <eich <erlo <fath <flue <frag <hart <hoff \
        <meet <prop <prou <saal <tran <turn <umsc <vorb <was> <wrap <zu> aemme alles als_lehr and_did and_let \
        and_put and_we angs> anyth aufwa bands befor bei_kam beza_wird buyer chasi cherl chgel chimp could das_brot \
        das_hono das_noch dass_ein davo_0 den_mund der_bub der_eint der_in der_kind der_neue der_saal die_disp \
        die_habe die_kist die_masc efore egess eine_halb einm_die eisti ellte enkt> ensio entli enueb enzel er_mir \
        erfue ernze erzti estim euer> eword farre fille fore> fortn frau_die frei_ist geges geht_das gema_und \
        geme_und gendw gesc_und gest> gion> gner> hasin hat_nie hat_sie heben hese> himpf hreri htige ich_komm iden> \
        iges> ihm_den ilen> im_muse in_fron ist_0 ist_es je_0 jetz_steh kerl> konnt krise lauf> lied> llig> lose> \
        macht maenn maste mich_die mir_den mund> nach_offe nachg ndrau neide neun_mona ngefa nhaen nich_ich \
        nich_nach nmach not_one nsion nterf ntisc ntlic nuary nythi ocht> oiler oing> ollem ortni ossmu paid_the \
        pass_auf peech pped> proud put_the readi reihu rocke rothe rtal> rthal rtlos rtnig rwies rztin salon \
        schl_der schl_fuer schuh schw_im sech_leut so_ist speec table tage_und terfu the_spot thou_it tnigh to_help \
        tore> tztei uche> ucker ucksa uemer uete> um_drei um_zwei umsch und_gesa und_niem uns_durc urned usgem \
        ve_neve vier_tage vived warme was_die watte weiss word_for work> year_and zteil ztin> zugeh zwei_in =-3,0,4 \
        <gab> <lay> aeter ager> cheit cksac dazu> eine_jahr ferti hones ksack moege naeht osse> rech_ist rrer> \
        take_the tner> vor_laut wenn_sie =-3,1,1 0_von <bron <geha <reif <roug <seco <voge als_ein arlie auf_ein \
        bauen berec bgang bject cases cesso chnit churc damm> davo_ist der_gros die_vom disch eadin earli ein_anru \
        ensto epara ernst esess euche facto fahr_ist frei_eine frei_nach frue_bei gehal gesc_mit geses hurch iety> \
        igabe jaeh_0 mann_von nach_vora nich_fuer ofen> oned> park_is seat> secon shelt sie_selb soba_der stue_und \
        tarts the_buil the_deli the_man tigte uenft ummer und_was verbi vor_fuen woll_sie words work_for xpert zweck \
        =-3,1,2 0_okto 0_stun <anha <baen <blan <bren <eier <ferr <fift <firs <fixe <geme <gewi <grei <haub <hekt \
        <kauf <komm <krip <line <maen <maur <mist <noth <plai <plat <purc <reas <tari <teue <teur <thea <umba <umkr \
        abgew achen afte_nine agazi aight als_ich als_mein als_nach ange_der angen anlag anzie apper arrot athe> \
        aufel bgewi bindu born> but_when came_to case> chaer chtze ckern ctric curem das_klin dass_das debt> \
        dem_schw den_drei den_plan denen der_baul der_bus der_flut der_grun der_stro die_beid die_lehr die_reih \
        echt> ectri eech> eidet ein_neue eine_topf ektar elegs ende_0 enfue enstl ergis es_gab es_gibt esden etter \
        europ fahr_hat fathe fili_am first for_once for_six frau_hat free> fron_of fungs gazin geho_die gemer getra \
        ging_nach gschi gten> habe_er haet_uns hanno he_woul hekta hmer> hmitt hnte> hrhei hrown iatio ideri iehen \
        ients illed im_ange im_janu in_bar indet it_were jahr_mit jede_dien jury> kam_mit kam_nach kann_man \
        kind_unte konfi ktar> kuche lace> laeng lafe> lders leak> leane legsc ltere magaz man_jede mann_mit maure \
        meeti mich_besc mmer> ngeru nich_eing nothi numb_0 nzier objec ocure opes> ords> orhan orse> ountr parat \
        ping> plant pplie procu purch put_me raigh rarbe rausg rchas ried> rocur rossm roud> rown> rsch> rtier rtigu \
        rver> salar scho_aus schw_und selb_aben sers> seufz sgema sich_mit sich_vor smutt ssig> ssmut steil stube \
        stufe survi tever the_diff the_draw the_end the_heat the_quay the_roof they_even thre_days timmt tmeis \
        took_the traig trese tritt tuete tzeit uellt uette ufer> ufgeh ugeho umbau umme> und_kein und_sind undet \
        ungsk ureme urviv verl_seit versi vier> vogel vom_nach ward> ware_bei ware_es was_open week_in weil_das \
        what_the when_my wicht woma_at zirk> zwei_nach zweis =-3,1,3 <a> <sack <stei <stie den_scha den_zett \
        fuer_die gela_und hough ippen my_fath mzug> nfueh nich_als ntuem nur_die pier> ruste so_eine sstra stift \
        stun_im suche these thoug vers> weich =-3,2,0 0_has 0_juli <bond <dive <fabr <hase <stad <tres <unaf agung \
        amin> arren aufre autof beim_selb den_wert die_hall diver elfer elnah enher erkeh fentl ffent hmens its_0 \
        mast> mmens naffe neter nrein orges rgese rkehr rnste selna skrim tart> thall the_annu tofah unaff unte_ist \
        utofa wass_und wert> =-3,2,1 0_sept <agen <ahea <anon <bagg <baul <berg <blas <conv <cup> <damm <dela <dona \
        <erge <ernt <frue <hinz <leih <noet <outs <reti <satu <seas <sepa <shou <surv <tele <uebe <volu <weic <zehn \
        <zueg abell ablau achmi acht_leut ading aehr> agai_at ahead aint> allin alter amon_the and_thre ande_mark \
        annt> annte anony aper> artie ases> aubeg aulei aven> avera back_in baule bedin bei_die bezog blauf boten \
        bschr das_frue das_gela das_schi delay die_alte die_antw die_deck die_verl dinne dogs_are doing due_in eetin \
        ehnli ehrhe eifer ein_ersa ein_zahn eine_einz ekenn emisc enang entsp entst eral> erbri erfam erge_werd \
        erkun erlos ernac erseh erst_die ertan ertel etig> etire eule> ewerk firms fterw ftlic fuer_vier gela_von \
        gesam gesc_von gesp_der gest_habe gger> habt> haen_am haeus hinzu hoeht hsel> icher ichte ifer> impor in_at \
        in_hann irms> ist_mit ist_unkl itert jahr_die kame_0 kanal kauf> kunst landr lans> lants later logis lstel \
        lume> mit_elf mona_die mport ndete nich_zuge nonym nterr ntspr nzent oeht> of_four oraus ornst orsic othin \
        paet> pare> plaet raeuc ramm> ransp reibu rest> retir rettu rfami rmin> rraum rschu rward s_fore satur sbrie \
        schi_mit schor scue> separ setti soll> soll_bis spri_the sraum sstan staff stake steg> sund_nigh tabel taufe \
        the_neig the_next the_nigh the_plan tleis tmete tock> toren town> trial trier turda twerk tzer> ubegi \
        uebe_haet ueckl ueren uleit um_zehn umge_die unte_mit urday venue verag verta vor_ort vorau vorbe wacht \
        wie_im wird_am ybody year_the zu_den zu_zwei zwei_die =-3,2,2 <clea <erns <hann <lane <saw> <some aeten \
        aner> brill das_hoch dler> ermin gebni gefor gentu haen_an ich_woll iftli looki mgest mine> ndung rams> \
        rgebn riftl tired ueten ueue> und_hael urcha woert =-3,3,-1 <besi <boee arnst asse> berfa betru choss drat> \
        eemen forme greem hause illig im_mitt im_neub nrufe plann rday> reeme robbe rsach schos sind_im storm titut \
        tunge ursac zu_ein =-3,3,0 0_augu <aver <baut <befr <clos <fest <flee <inne <item <juni <kett <mari <mark \
        <mitg <remo <rene <spez <term <uebl <unch <valu <van> <vero <who> a_year aegt> affec akes> alige am_woch \
        andkr anisc are_not armed ased> aus_und bagge bauj_0 bells bewaf bombe bouri bstae chnen chule das_tor dem_0 \
        der_bish der_gewe der_heim des_unte deskr drei_stun eibun eichn eing_der einig ektri eramm erhie erpre erter \
        eskri etrae ewaff ezial fecte flamm fnete from_a gege_0 geise geram heat> hensc herig horns i_need iale> \
        ibung ickt> igte> im_kess inala inbru ingun is_0 iseln jahre kehr> lnahm look_at lzug> nalam nchan ndkre \
        nhaeu niem_die ntil> nvera ofahr ohaus ohlen onds> ormer osed> outsi overe pezia piele proz_die remov rhiel \
        risin robt> rough says_it schlu seaso sind_ausg spezi stan_at such_eine summe sverk ten_to the_comi the_hote \
        the_nort the_two thin> threa tlere tor_von toss> trueg tside tungs uebe_drei uncha urer> uschl utsid \
        verf_gege vorsc waffn warns weise what_to who_had work_at zehn_uhr zwei_maen zwei_stun =-3,3,1 <gale <olde \
        <plus an_wer dkrei eine_vert elekt es_in euro_je festi filin ielte iligu im_wint ligun outh> overs rech_mit \
        rrasc terwe the_gard the_port verg_die wie_es =-3,4,-2 <hubs and_0 die_buer es_auf es_laut messe name_von \
        nclud ozess rozes seite weis_jema =-3,4,-1 0_apri 0_und <ausr <both <erpr <farb <muse <near <rast <stim \
        <verh <werd abov_the angek atzun ausla aussc betei bewer bgeri cent_of chens chlus das_stad die_feue \
        die_stad ebaeu echse eeds> ellt> emain erieg erien erms> ertet escho essel estig ffert frist gasse gibt> \
        glich hluss iesse im_labo insat ival> laut_prot los_0 lungs malig may_be metre nbruc ngebo nsatz nstei \
        one_the oote> pass_the place praxi rasse rates raxis remai reuz> rmer> satzu selt> sich_zu sides sie_sich \
        some_0 stays stoss studi taete tays> teil_der terms the_regi tober ugest umgek ursa_war vergl whet_the works \
        =-3,4,0 <flam adtra both_side der_bei erric for_an ist_gege nach> ompar probt rrich sie_hatt sonen sprin \
        stitu stree treet verl_wurd wareh =-3,5,-3 0_nove bishe =-3,5,-2 <entf <pake <publ <sire <unti both> brik> \
        bung> das_verf etze> euros hat_ein hould immen ische kuenf nfahr nged> note> note_0 publi rchiv regel shoul \
        start uebe_eine until uros> yard> =-3,5,-1 <verf arunt darun fabri hall> land_mit mber> ober> rist> =-3,6,-4 \
        latz> =-3,6,-3 <abov <hinw <wird above bove> habe_sich hinwe main> paket ucher wird> =-3,6,-2 gabe> notie \
        otier =-3,7,-5 am_0 bis_zum =-3,7,-4 <begi =-3,8,-5 am_mont =-2,-8,9 <he> =-2,-6,7 nser> =-2,-5,6 <legt \
        =-2,-5,7 <when =-2,-4,5 arum> i_ve =-2,-4,6 <hatt <hin> <null <tage atsch ihre> ingel open_the ragt> scht> \
        tuer> ught> =-2,-3,4 <lets <ve> ills> und_wer =-2,-3,5 <de> <gere <gesc <hob> <letz albe> an_und barn> came> \
        cked> dass> echte fami_aus gesse holt> im_schn lobt> nachh ours> stuhl suppe till> to_ask usgez =-2,-2,3 \
        <ding <putz achge alle_was and_when beim_zwei bten> chef> den_gart elte> erlor fluch hlagg ich_es in_neun \
        isen> jema_von lady> mpen> ndig> nieru nzige plaus riech rsee> tices =-2,-2,4 <aben <bit> <each <gebr <geka \
        <get> <ging <hing <kame <mich <nuss <parc <pric <righ <rise <roun <schr <sea> <spat <wie> a_bit aessl \
        alle_die ally> argin auch_wenn bildl binn_eine book> chefi ckelt der_schl die_chef die_minu dose> drive \
        eine_mit einm_im enarb erabe euro_an ffee> ggebe hefin ifts> ihn_die ildli ived> just> ldlic leise leite \
        lingt margi mich> mothe nich_einm niere nnte> noch_das nomme ract> raine rfueh rope> rsteh sern> spaet staye \
        steh_auf tayed tchin than> that_was tour> tzten uebe_sech um_sech ummel umweg und_schr von_mit von_sich \
        zwei_woch =-2,-2,5 <obwo appla bwohl darum ehrli kein_einz naec_tag obwoh pplau =-2,-1,2 <anyw <dami <didn \
        <dry> <fled <karo <keil <klap <kraw <loet <marr <palm <ran> <scep <skep a_hurr alle_und als_uns amit> baenk \
        bere_wurd betr_von broth cuits dame_am damit daru_bitt didn> eaven eberz edrig eelch egeri ehlsc ein_korb \
        elaec engen eptic er_abge er_sie erre_der erst_lehr es_beim etche for_two fuer_pfle fuhr_vier funge funk_und \
        gege_das geka_und haen_gera havi_to heave heelc hoer_die hres> ich_back ich_zwei ihm_eine im_umsc issch \
        ivers jetz_sind kaum_ein kell_mit kenn_man krawa kurse kzeit last_satu lchai lieg_an liess lost_elev mama> \
        mann_am mona_lang nebe_mein nich_viel niedr noch_eine noth_but nstie obwo_die oennt opfte osenh polst \
        prom_and ptica rare_get raubt reita resde roch> rscht rucks rven> s_shee sagt_alle sanie sbar> scept \
        schi_sie schl_hat sden> sept_and she_like sich_eine sort> sorte spiz> spot> steh_jede the_milk then_the \
        trac_and traeu und_de und_stel und_wart unse_vert urst> usik> verse wir_fuer year_i ythin zeite =-2,-1,3 \
        0_ist <angs <ans> <bad> <bess <biss <blut <boar <brae <brau <brav <buec <dahe <drea <drei <eink <eis> <fair \
        <fill <gema <geta <gies <glat <grum <het> <heul <hurr <kapi <kitc <knoc <koec <koen <krus <kuer <lend <mama \
        <maue <minu <nirg <nix> <pate <peel <penc <penn <prog <riec <saeg <schu <send <slep <sons <stan <stuc <teen \
        <wach <wet> <wirt a_bala aben> aber_man acht_fran aeute agten aheim ailed als_das als_die am_acht amsel \
        and_by ande_und andmo antr_ohne appre arcel ball> bauhe beca_he bei_steh bei_zwei betr_sind bin_seit \
        blei_bei blin_und brauc budge came_out chin> chlim chnet dahei darf> das_dach das_ende days> der_erlo \
        der_lohn die_bera die_buec die_heiz die_kind die_koll die_scha die_umst dmoth drew> eave> ebrue edreh eenag \
        eheul eimwe eine_die eine_tage eine_verl eisek eitag elcha ends> enstr entis erbe> erder ergar erkt> ersee \
        esver eulic euro_extr ever_and fahr_wir ffer> fraue fuer_den gedre gefr_ob geheu gekra gesu_und gewa_bis \
        gewei glatt grumb habe_die hapel hat_ihm have_had heet> heiml heimw henti her_own herge herin hlimm hoffn \
        horn> i_came i_put ich_jede ich_jetz ich_mit igenh ihm_die in_sein irnla iseko it_cost itchi itron jahr_ich \
        jungs kein_hat kelln kippe kitch klich klopf knien koech krust latte lehrb leib> lept> letz_jahr lies_die \
        llet> look_afte lstae mich_eine mir_die mir_in misti mit_am mmena mmist mont_of mpft> mtsch my_brot nacht \
        nasse naufg nche> ndesw ndges ndmot nenti nie_etwa nior> nirge noch_heut not_the nunte nur_drei nuten oechi \
        off_and offnu oice> ollt> onnte orbil orene otter oughe ought ounde oven> parce pelte peop_from pital \
        pro_woch prope put_in rande rarel rbere reden rgin> river rlieh rnlam rnzei roper rror> rscha rumbl s_auf \
        sat_on schac scho> schu_die secto seit_elf sekos she_d sheet sich_aus sinc_marc sitz_ich slept sner> \
        soll_das sort_of staud stim_auf stirn strau stuck surv_a svate teena tele_mit teste the_engi tirnl tisc_und \
        tisch to_them told_me torch ubled uder> uebe_werd ummt> und_blie und_schm und_sie und_trot usern verk_bei \
        verl_kein vier_ange vorbi vors_hat was_er wenn_das wied_eine with_two woche word> work_and worth wortl \
        wurd_und yone> zett_ohne zitro =-2,-1,4 <budg <einm <n> <ruhi <what <zieg achhe chher encil erede gered \
        hher> ichtu in_an in_four jede_mitt lagge ntice orche penci ppren prent retar socks terte ungs> urist war_es \
        weil_s =-2,0,1 0_grow 0_punk 0_seku <bana <brum <carv <clem <derz <esel <eyes <fuel <honi <klas <murr <pand \
        <refi <satz <set> <shar <stru <tann <vori <won> <yild <zerk <zwec a_cup achsc aganf ageri akao> an_bevo \
        and_only and_prou anmac apfe_mit apier aptio ariat at_they ausdr b_sche bahns baub_ist bauh_plei behin \
        bei_euch benzi bezi_hat binet bits> bitt_muss brau_und buch> buch_und carve cast> chenc chlug chtes chtta \
        cknet d_keep d_neve dach_jetz dann_stel das_aus das_gras das_vor dem_wint demie den_fahr den_mueh der_antr \
        der_aus der_stan der_univ der_zaun der_zusc deut_und die_mang don_t drei_land drit_gene drov_to eaner ebelp \
        eckge efaeh eheiz ehind ein_anon ein_ding ein_fuen eine_well einm_nach einz_mal eiund eleg> entwu er_am \
        er_kam ergri erial ettin eweck ewinn eyes> ferd> for_reas foto_und four_hour frau_mit frei_0 fuen_ster \
        fuer_ich fuer_labo ganfa gave_them geba_hat geme_die gerle gesa_hatt get_out gewi_man gies_seit girl_at \
        glei_noch grind gskla gurte gute_nach hat_angs hat_soga haus_im hench herr_in herri hfahr hiefe hlaga hlug> \
        hmasc hnet> hnzet hoer_sich httau i_mean i_name i_rest ich_endl ich_fals ich_gehe ician igns> ihre_nach \
        im_gart ineha inkin inks> inst_gesc its_rate ivier jetz_als jetz_bin kam_selb kbank keep_a kein_schi kney> \
        kohl_und konta kratz laeu_ein lagan lank> letz_rate liati liter llbar mann_aus mann_eine mehr_ein mess_und \
        mit_im mont_der my_uncl nach_verg ngele nich_vorg nnels noch_und ntest ntori nun_auch nur_um nzug> oegen \
        ohnze on_one orige ostka othes pande penny pera> rbetr rbrie rderv rechu regun reic_nach reze_fuer riat> \
        rickt rmess rner> rnis> roten rrede rtrei rumme s_jetz sagt_eine schge seise she_woul sich> signs so_gewi \
        soll_ein sonn_minu spani spie_in sseis ssel> stat_nach strei stue_kein tape_und tbest that_even that_four \
        the_chur the_pare the_pool the_sist the_slop the_tyro the_wall then_he they_hire they_put tkund to_seve \
        tore_up tterg two_and tzeri uferi ugrif uhaus ulte> und_erst und_lebe und_mein und_nun unse_werk usdru usive \
        utoha utzer voll_nach vom_in von_geht vorig wards ware_vier wart_mit wart_und was_born wave> wech_zu \
        wein_eine weis_ich wer_ihn wiche wird_gesc wird_ohne woch_als woll_zwei woul_put year_0 year_ther yildi \
        zahl_im zeig_er zelt> zerin ziges zu_klei zuru_war zwan_mete zwei_blec zwei_hoch =-2,0,2 0_aber 0_juni \
        0_plae <anbo <ankl <anma <appr <aski <badg <badl <bay> <bed> <behe <behi <biel <borr <coug <curr <dank <day> \
        <debt <disk <don> <doze <drau <drew <dull <ehe> <einf <einu <enge <esch <feld <flew <fues <funn <futt <geda \
        <gern <gfra <gsch <ha> <hab> <haes <harv <hate <heav <heil <heue <hone <hung <hupt <jo> <jury <kaka <kenn \
        <kuve <latt <lead <lens <lesb <mag> <miss <mitf <murm <nan> <nest <neul <nod> <nomi <pfoe <quel <queu <real \
        <reda <ries <shed <solc <soun <sowa <spae <staf <swap <till <trai <trep <trus <wine <wipe <wobb <woer <wors \
        <zang <zitr <zucc <zula <zwil a_brok a_good a_man a_roof a_shee ab_vier aben_nach abge_ich abou_thre \
        abte_die abwei acked adeze aehle aeht> aene> aenne aerzt aetin aett> afte_they agenf ahen> ahne> ailt> allce \
        alon> alpfl als_alle als_unse am_erst amtsc an_jede an_sie anbot ancin and_adde and_read and_show ande_die \
        ange_mir ange_nich angef angua anke> anker annoy anyo_can anzt> app_die aran> arbe_die arene arent argum \
        arves aschs askin at_any at_aske ateve atser attei auch_beza auch_wirk auden auenh aufg_auf aufg_ich aukel \
        ausel ausg_hat ausme aussu autoh aved> aves> award awatt azin> back_for badge badly baeu_und bahn_hat \
        bahn_steh bbles began begri bei_blei bei_den bei_gege bei_rede bei_um beim_name bele_von bendr berga \
        bett_das bevo_ich bis_sieb bissc bissl bit_the blech blei_ich bleis blie_auf boots borro brace bread \
        brie_man brown bub_mit buchs burne bursc bweic callc came_in cars_and cchin ceipt cepti chan_and chauk \
        chef_von chgeg chgen chini chlit chse> chtue chuhe chupp ckges comp_abou comp_s cont_a cont_runs cord> cough \
        cours curry d_come d_have da_kann da_sitz dankt dann_stan dann_wird darf_das das_mach das_somm das_zugt \
        dass_eine dem_gang den_hake den_kind den_name den_ofen den_wart der_berg der_bis der_foto der_hoer der_jung \
        der_kael der_klei der_kues der_lehn der_nich der_pand der_putz der_reda der_tauf der_umst der_verk der_wald \
        desha dezei dfuen dful> dich_der did_i die_agen die_auch die_diff die_fues die_hers die_jury die_pack \
        die_pfle die_prae die_teur die_trep die_vere die_verk die_woch die_zula die_zusa dien_der disku dite> donat \
        dorf_in dort_und dozen dplat drei_die dreih dreiv dresd drit_am drit_jahr drit_stoc dsche earl_and ebend \
        eboar eceip ecord edem> efina egeln egsch ehear eher> ehrbe eimli ein_biss ein_lief ein_mont ein_wass \
        eine_drei eine_kart eine_kast eine_mont eine_post eine_tabe eing_0 eink_sagt eirad eivie eizeh elese elkae \
        eltie endra enige ented eppen er_durc er_mein er_sagt eraer erest erfli erfte erfun ergeg erisc erly> ernim \
        erpau erry> ersic erst_woch ervat erzwe es_haen es_kost eseuf esoff estsi etwas ever_the ewein ewher \
        fahr_ich fami_hatt fand_auf fassb fehlu fenen fere> ferst fertr fessi ffel> fgefo fgeri firs_mont five_with \
        fledg flew> flood fluec foert for_them four_day frag_jede frag_mich frag_wann frau_aus free_and frei_das \
        fuehr fuer_gest fuer_sie fuess futte fwach gage> gasth geflu gefr_und geh_ich gehen gele_der gele_und geles \
        gena_und gends genla gera_auf gers> gesa_er gesa_ich geseu gesuc getr_und getri gewec gisst gles> go_and \
        grade grave guage gumen hab_s habe_hint habe_in habe_sie hacht had_ever haemm haess haet_den hals> hand_der \
        harve hat_0 hat_ihn hat_nur hat_um hatev hatt_niem hauke hbars heit> her_firs herse heuer heule heut_sind \
        highe him_in hing_das hing_hat hing_mit hippi hlsch hockt hoer_dann holte hous_on how_the hrlic hrrae hsalo \
        htel> htest htete htzeh huett humb> huppe hwaec hwaer i_bin i_foun i_keep i_thou i_went ich_auch ich_betr \
        ich_dach ich_den ich_durc ich_erst ich_ihm ich_sage icked idet> iebsk ienbe ihre_eige ikeri iled> illim \
        im_inne im_tal im_ware imlic imme_auf immin impft ines> inund inzw_kenn irge_ist is_enou is_the ischm issl> \
        isstr ist_s ist_und ist_unse istak istif it_by itags itche itsze itten ittle ivide izehn jaen_die jahr_best \
        jahr_eine jahr_ware jahr_wie je_kilo jede_aben jede_mona jedem jema_fuer junio kakao kein_kind kein_schl \
        kell_und kind_nich km_umwe kmalp kohle komm_auf komm_wied kueh_und kuver kverb ladez laed_ein laeu_seit \
        laeuc lag_bei lag_in lang_ich langu lanzt lass_bei late> lauf_die lcent lead> leas_0 leien lest> let_me \
        let_the leut_aus lfen> ligh_on limet littl live_elev live_on llcen llerg llest llime llsta loes> long_than \
        lpfle luege lway> mach_bei mailt mal_zeig malpf man_daru man_oft man_schm man_with mande many> mauer may_not \
        mbau> me_hers me_in mehr_nach mein_lebe mein_name mein_oma mend_the mgebu mir_aus mir_durc mir_jetz mista \
        mit_mind mit_rech mitg_und mitle mont_die mseln my_coll my_mum nach_gibt nach_ihr nach_mein nach_sie \
        nach_unte nach_werd naec_jahr name_a nanzi nausw nbei> nchef ncil> nderh ndfue need_to nenko neon_die nersc \
        neuli neve_aske nfass ngeha ngehe ngles ngth> nguag nich_alle nich_gesa nich_glau nich_irge niert nium> \
        nkauf nleut nlich nnumm no_form noch_kein nomin nsam> nseit nstae nstag nuebe nun_hat nur_fuer nur_und nute> \
        nzieh nzimm obble obend oenen oertn of_it ogise olide olte> omes> omina omme> on_mond one_i one_with onest \
        onges only_one oots> orber orona ortlo osche ostca owas> papi_mit pappe path> petit pfang pfoer phon_call \
        picks pielt pierk pool> prete prou_of putze quest raerz rampe rang_in raps> rate_the rath_more ratzt rawat \
        read_it rece_in rech_werd recor rede_mit reens refin rehea reisc reivi reize renei rengt repo_that rgiss \
        rgume rief_an rkam> rked> rkel> rkrat rlegt rnimm roben roll_ein rossk roun_the row_of rpaus rraed rrang \
        rstuh rtreu ruhe> rvest rzwei s_im saeck sagt_dann sagt_es sahen said_a said_anot sasse satzt scheu schl_wie \
        schla scho_alle schr_und schr_wir schu_uebe schup schw_das seale sech_wage seit_an seit_auf seit_ich \
        seit_neun selb_auf selb_tag serei serv_from sgeko sgera she_lost she_told siche sie_beim sie_gewo sie_in \
        sie_mich sie_zahl sie_zwei sinc_we sind_jetz sind_mit singe sitz_der sking skip_the slate slep_in sling \
        so_that soffe soga_den solch soll_eine sons_nich sound sowas squar sseng sskan ssuch stags stan_bei stan_der \
        stang stcar steh_er stei_aus stim_bei stock stolz storc stre_um strit stsie stun_den sulki summt swapp sweis \
        t_even talk> tange taude taugh tcard tele_in tele_sagt that_mean that_nigh that_we the_car the_edge the_fair \
        the_sect the_squa the_stre the_term the_vill they_left thou_of tlass to_hate tolz> tops> trai_i traut tsers \
        tsieg tssch ttaus tteis ttet> ttle> tueme tufe> twas> two_with uare> ubber ubte> ucchi uebe> uebe_zwei uenha \
        uerft uetet uffer ufwac ufzt> ugen> ulich umst_auf und_muss und_nahm und_noch und_war unde_the undfu unfas \
        ungef unior uns_kein unse_kueh unse_stra unte_der unte_wass up_two urnin us_to usel> usfae ussuc uyer> \
        ve_had velop verk_ist verl_weil vers_bei verzw vest> voll_lohn vom_best vom_erst von_an von_auf von_frue \
        von_maer von_mir vor_mich vora_und vorh_ange vorh_und waldb want_it war_kam war_scho war_so was_our wasse \
        webs_mit week_i weeks weid_gese wein> weis_was wer_bis wer_ich werd_am whate who_has who_live wicke wie_er \
        wie_mein wie_mit wie_neu wir_eine wir_jede wir_letz wir_mit wobbl woch_steh wohi_mit wohn_ich woll_eige \
        woll_es woll_jetz woll_und worka wron_sinc wurd_bei wurd_rot wuss_beim you_woul z_0 zaeh_ich zahn_die \
        zapf_bei zehn_fael zerkr zu_scha zu_schr zucch zucke zugri zugt_nach zuru_die zuru_hat zuru_und zwan_euro \
        zwei_leut zwei_stud zwei_vor zwei_weil zwill zwis_den zwoe_leut =-2,0,3 <baeu <brud <geja <geno <labo <lied \
        <mend <nass <prue <trae <unge <weh> a_biss alone am_kuec auher brude buben chnei das_der dded> die_kohl \
        drei_ich dreiz egenu eine_hand eisen er_nur ergro etzli fach_und frag_er frid_i gster habe_zwei haet_gern \
        ich_durf klaus laeut lige> liste mit_blei mpfan mschl my_firs nkerl nobo_else nobo_had oege> on_and ourse \
        raeti rgros rubbe ruft_zuru said_he sang> sie_ausg skipp stat_eine tift> too_i tteln uegen uherr unfa_was \
        usgek verl_sie weint wenn_ich wered when_they zu_uns zwei_im =-2,1,0 0_marc 0_verk <akko <begl <bet> <bibl \
        <bril <chea <chos <colo <flus <geae <geoe <glaz <hobe <inbe <indu <kidn <laid <lava <opti <pace <pani <salz \
        <senk <umbr <vorr <wend <wide <wust a_walk aben_ents accor achkr achtu advi_to aehma aeram aerfu agre_the \
        akkor aling altsb an_ange and_coul angez anufa arbe_gesc arbou asala at_one auf_0 auf_besc auf_wuns ausg_bei \
        auss_hat barin been_info bei_laeu berne betr_0 bewe_ein bewe_uebe bid_for bish_zwei blaue bren_seit buffe \
        ccord chbro chhub chnis chose cold_stor comp_neit das_los das_pfle date_are day_in den_ring den_zaun denau \
        denk_fueh der_krip des_schl dgang die_bode die_bund die_durc die_konf dies_schi drei_leer drit_sein due_by \
        durc_hatt egele ehous eiang ein_betr ein_umzu eine_klei eine_nebe eine_rote eine_tuer eine_wass einka eland \
        elf_minu enera enhof ents_ist erbis ertre erybo esste eugen euro_a ezuen fahr_mit fahrs firm_0 firm_habe \
        firm_war flaum foot_and from_nine fuen_zent fuer_denk gasal gate_in gebo_die geho_nich gensc gese_hatt gned> \
        gons> groes habe_kann had_its handw harbo has_told has_twic have_seal hbari he_now heim_und hein> heina \
        him_for histl hive> hnhei hnica htlic ianga ierpf igned ihm_war ihr_auf ihr_fahr ihre_kind im_fest im_flug \
        in_bath in_luxe in_ordn inale inet> info_fuer inne_ist is_unch ist_aufg ist_frei ist_im istle izeia \
        jede_haus kein_durc kerin khall kkord klin_in komm_du komm_mona kont_zuru kssch kuns_vor lafen lag_mit \
        land_und leav_the leins lerie leut_da llebe loes_die loser lpapi ltest mach_ihr malto manuf mehr_an mehr_bei \
        mitg_mit morg_wied nach_zu naera nahm_den nbegr ndgan neinf neuer nfigu ngsre nimm_ab nimm_das nkrei nmost \
        noch_unte nord_0 noti_of nstad ntry> nun_im nusma nvers ocati oder_ein ohnhe on_mill onnta onyme oral> oranm \
        ortiu othe_firm oughl ourty ouses outed owere parte pects pege_stei pers_hat piral prue_war raed_und rbour \
        real> regi_offi rewed rfung rinae rnusm roes_seit rstag rterl rtium rtyar rybod rzter sale_and sauft \
        schn_bei scho_durc scre_at seal_off seco_of setzl seve_and sie_woll sind_wied soll_am soll_fens soll_folg \
        sonnt spie_steh sschl ssyst stamp star_war stat_vier staut strow susp_all t_noti tagt_seit tauto ten_per \
        terly teue_war that_has the_city the_fami the_fini the_rail the_thin thei_fami then_a tiate tium> tragu \
        trow> tyard uatio ufreg ughly unde_way unte_0 unti_a upper urchb urtya usmae verda verf_nich verm_in veryb \
        von_weit vora_uebe vorn_beim week_it werd_schr werk_ein wie_man will_run woll_nach wurd_kein wustr ycles \
        zahns zeian zent_bomb zog_um zwei_quar =-2,1,1 0_blei 0_ein 0_einh 0_febr 0_geme 0_klei 0_modu 0_nich 0_schw \
        0_vom 0_ware 0_wird <abla <adva <bask <baum <beke <bits <blud <bras <buys <capt <cari <choi <chur <cool \
        <copi <cric <dawn <dinn <doin <dorm <drop <duen <eint <enve <equi <ersa <ersp <euge <fact <flig <fold <gaer \
        <geei <gefu <geti <gps> <grip <ilka <innu <japa <kief <krum <loew <loss <ltd> <luen <mad> <makl <metz <modu \
        <neug <nr> <obli <oddl <olte <paar <pade <parr <path <pein <peri <petz <poet <pool <prok <rahm <raum <rear \
        <reic <reop <resc <roes <rueb <saec <salo <seed <sege <semi <skat <slop <spur <steg <taet <thos <tip> <toge \
        <umzu <unas <uncl <unsc <unun <unwe <vall <verr <wasn <whis <wuns <wurs <yoga <zelt <zinn <zugr <zuha a_bann \
        a_loan a_tip aber_das aber_seit abgan abge_unte abla_der abora abore abou_half absic abte_in aderb adlin \
        advan aeder aehru aelft aeltn affel afte_thre after agerl ahmes ahnst ahnte ahrpl ahrra akler aktio all_six \
        alle_der alle_nach allem alley allia alon_a als_subu alton am_lend an_answ an_dies an_teil anal> and_afte \
        and_been and_pays and_ther andsa andun anfal anfra ange_ich ange_man anik> anket anmae annov apple apply \
        arat> arran arrt> arst> arts> arueb arved aske_why astel asts> at_thre atens atet> atung aturd auch> auch_in \
        auf_dies auf_ruec aufg_habe aufsg auft_der aurer auss_die ausve bagg_der banan barbe barst baube baug_fuer \
        baut_eine be_told been_clea befo_the befri bei_das bei_frau bei_sein beim_disc beken bent_the berwe besen \
        bespr bett_frue beute beza_und bin_uebe bis_donn bis_febr bles> blin> blude bluet brass brate braue brode \
        bronz brot_who bruet bschn bsich buer_in bus_von buys> by_ever by_lett by_post card> chaec chani char_of \
        chefs chenl cherh chil_from chive chmit choko chwed chwor ciety ckdow cles> codes coin> comes comp_says \
        confe contr conve cools copie cost> coun_and crick cture da_bei da_sind dami_ich dana_noch dank_auch \
        darf_die darst darue das_auf das_esse das_im das_lich das_port das_werk dass_ihr daue_drei dawn> days_the \
        ddly> dem_fahr dem_geba dem_krei dem_reih dem_term dem_uebl den_bahn den_ganz den_koll den_mark den_spae \
        dent> depo_in der_bloc der_frue der_gesa der_heut der_inso der_kess der_mind der_naeh der_oppo der_prax \
        der_sieb der_somm der_spor der_spre der_tief der_wage der_webs der_west destr deuts dger> die_bish die_flae \
        die_gies die_kant die_krip die_late die_leis die_schr die_stue die_taet die_trae die_verh dien_ist ding_von \
        dist> divid dline does_not door_was drau_ist drei_laed drei_lohn drit_tag dsaec duer_der duft> dung> dvanc \
        dvers eadli eaten ebens ebirg eburg eckar eckka econd edel> edien edits eeks> efisc efung egelu ehene ehent \
        ehlha ehte> eilen ein_auss ein_ents ein_fest ein_hund ein_sege ein_wage eine_aus eine_bier eine_dien \
        eine_fahr eine_kilo eine_neue eine_rein eine_roll eine_tisc eine_vier eine_wage eine_wasc eine_webs \
        eine_zwan eing_ware einki eins_fuer eint_ist einzu eitet elaus elf_cate ellun ellwe eltni empl_and end_and \
        endat ende_des endl_eine endor enger enges engi_at ength enisc ennum entre entri ents_die ents_soll enue> \
        enueg eopen erage erarb eratu erbor erden erfre ergst erha_der erig> erken ermes erreg eruf> erufl es_scho \
        eschh escue estes estme eting etry> ettun eurer euro_nett euro_verl eutsc ever_frid ever_scre ewann ewuen \
        explo ezug> fahrp fahrr fami_offi fehl_auf felsa fenge fern_die fgabe fgest fixed fligh foll_her fonie formi \
        frag_kein frau_von free_of frida from_apri frue_auf fueh_uebe fuen_schi fuer_ihn fuer_kran furna games \
        geba_0 gebil gebir gedac geein gefa_hat gefis gege_auf gege_des geha_und gehe> gelba gene_an genes gera_der \
        gern> gesc_ich gest_alle gest_ein gest_hat gethe gewa_bei gewi_im gewoh ghly> gibt_mit ging_bei glasb go_to \
        gramm gripp gros_seit growe grue_am grun_ist gsbri gscha gslag gsstr gzeug had_read had_rece haech hael_auf \
        haelf haen_nich haen_uebe haert hairs halb_sieb halt_die hand_des handf has_publ hat_einm hat_es hat_neun \
        hat_vier hat_wer hat_woll hatt_rech hatt_uns haus_die haus_wer hausv hbarg hears hefs> heide heis_seit \
        heut_zu hgega hing_mein hinks hippe his_van hlage hlver hmal> hnitt hoeh_und hoer_zu hofft holz_von holzl \
        honed hree> hrgan hschu hstuh htsge hupt> huts> hwedi i_didn i_wied iante ich_sag ich_schl ich_wuss ichtt \
        idor> iebes ienun if_it igger ignat igner ihn_in ihrer ilka> im_dorf im_hafe im_heim im_hof im_koff im_leer \
        im_umkr imme_da in_blud in_char in_chur in_dubl in_gmun in_graz in_retz ingle ingui inige inst_they ionsh \
        ippe> ircht iring is_comp isern isory isste ist_der ist_fuer ist_hat ist_laut ist_weit it_agai it_is it_it \
        it_sinc it_was its_work itssc jahr_auf jahr_das jahr_durc jahrg japan jetz_bei jung_mann kaemp kauf_das \
        kein_ich kein_weis kelte kennz kers> kett_und kind_eine klem_ruft koen_stat komm_im konst kont_der kran_und \
        krumm ktrik kturb kture kuec_von kuen_0 laes_mich laes_sein lag_die lage_best land_fuer lang_stra lanma \
        leaf> leav_at led_out left_hand left_on leit_ich lesba lett> leut_und lglei lken> llerp llotm llwer loan> \
        lockd loeck loewe lope> lotme lotte ltnis luden luene luest made_in maen_zu maerz mai_der mai_die mains \
        makle man_hoer marc_she mathe mausf me_the meet_the mehr_in mehr_mein mehrh mei_verb mein_baby mein_gros \
        melst mendi merpa messi mich_trot mill_lane miss_ich mit_sieb mitg_das mitge mitt_das mitt_noch mkrei mleit \
        mmand mmels mmerp modul modus moeb_in moeg_die mole> monat monie morg_den morn_and most_of muss_auch \
        must_fuer my_mana my_trai nace> nach_etwa nach_mitt nach_um nach_zwan nachm naehm name_an narre naske nbett \
        ndemi ndens need_a nerat nfrag ngega ngepa ngska ngsla nich_bei nich_eine nich_er nich_vorh nkast nkind \
        nnens nnove nntag nobo_coul noch_eins npass nr_0 nsort nsten nstes nstst ntrol ntur> nuegt nur_eben nur_mit \
        nzeic oberl oblig ochsc ociet ockdo oddly odelt odes> odest odus> oelf> oetry of_char of_each of_one offt> \
        ogels ogeth okal> okale oling ollin omaus omman on_the onaer onats once_for ontro onze> oper_hous orgel \
        orkin orrid otmen ourly out_with outs_the oyers paar> pader part_and part_had pendi pferd pfers planm poetr \
        pokal port_and post_in postk pres_a prof_and propo proz_vom prung pted> ptkun publ_the quare rabsc radba \
        raede ramt> ran_out rands rass> rasts ratun rbrin rchar rchtu rech_uns reope repa_the repai rescu rese_of \
        resto rgrif riant rich_der ricia ricke riday ridor rief_frau riffe rike> ritts rnace roess roll_out rolli \
        rolls romau rone> ronze ropos rrido rsaal rsche rsehe rses> rstec rteli rties rtime rude> ruefu ruete rufli \
        rundg s_buye s_daug s_head s_not s_requ s_the salz> sand_and sass_sie sbau> sbera sbild scha_0 scha_sich \
        scha_so scha_von scha_wir schi_um schim schl_auch schm_auch schmo schn_im schni scho_auf scho_mal schok \
        schu_er schu_und sech_in seit_aber seit_sonn selb_hat serv_in she_had she_work shee_and shire shou_and \
        sich_meld side_with sie_best sie_durc sie_fuer sie_gesc sie_mein sieb_zu sind_auf singi sits_in sitz_im \
        six_per skier sler> slope slose so_dass socie sofo_mit some_dist some_leng some_to spec_are spei_weil sprun \
        sserf sstei stad_von stade stall stan_mit stel_eine sterm stic_ist stie_aus stil_have stkar stoo_in stop_and \
        stops strai strik stro_zwei stue_mit such_noch sumed sunda swahl tade> tage_0 tammk tanne tatio taus_der \
        tehe> teil_sich tele_und telis tendr term_at terri test_by that_cool the_cric the_dela the_elec the_fire \
        the_fish the_flue the_four the_gara the_lowe the_resc the_shed the_shop the_stan the_stop the_trou theat \
        them_by them_i them_so they_shou thie_take thin_the thir_days thir_year tholo those three tiati tief_hat \
        timat to_arri to_know to_some toget tole> trici trust tschg tsges tspro tstan tterm tube> tubes tuech tunne \
        turbu twel_mont twert twurf tzehn ublin ubsta uchs> udenz uebe_der uebe_mich ueden uefun uegba uehlh ufakt \
        ufelt ufgab uflic ugel> ulass umed> umens umge_das umgeb umkre umsc_die umste unask uncle und_beim und_dreh \
        und_gesc und_ist und_luef und_pass und_schw und_so und_wied und_zuge unday unkt> unnel unte_aufs unte_sich \
        unte_um unte_verl ununt uptku urly> urnac uropa urses usen> users ussei ustry usver uswah uvert valle vals> \
        varia ventu verab vere_und verf_das verf_die verl_in verm_von vers_der vers_tuer viel_fuer vom_umsa von_baeu \
        von_bei von_frei von_inne von_jaeh von_sagt von_verl von_vor vor_die vori_jahr vors_mit vors_von wage> \
        wage_auf wage_mit war_aber war_in was_mach wasn> wasn_t wedis weg_der weg_zur weil_im weil_zwei weit_gesp \
        welle wer_taus wer_zwis werb_geha werd_gesp werd_uebe werd_verm werk_nach what_was whit_powd who_did wie_in \
        wied_da will_bis wird_nich wirts with_an with_thir wners woch_das woch_frei wohn_daru won_t worki worse \
        xplod year_acco zahl_eine zent_die zett_der zimm_und zivil zu_kein zu_rech zu_spae zu_verg zuge_und zuhau \
        zur_haus =-2,1,2 0_now <absi <brow <crat <erre <furn <gefl <gmun <inst <klau <klos <lads <papp <rebu <sund \
        <tauf a_clie admit aeufe als_mir amber andes arbe_ich auto_in blank crate dann_aber dann_habe das_dopp \
        dem_tisc der_lang der_stel dgesc druec duer_sich ebuil edisc efoer eine_voll elay> enage enomm errin eufer \
        genom genst gmund habe_noch hener hosp_and ich_dami ich_heut ielt> iftet in_ihre iners is_it it_he itste \
        ixed> klink klost koen_und koenn lads> lag_das lech> lfte> line_and loste me_with mone_back munde nach_nich \
        ngen> nical nich_dana nstre opera our_two plan_in purc_lady randm rber> rebui rersc riven rland rson> \
        sagt_er seit_nove sich_die signe so_stil such_nach tall> tfahr the_fell the_stor they_coul told_them \
        trae_jede tudie two_days ufges umlei urse> verg_man weis_wer work_in wrapp zleie =-2,2,-1 0_ausg 0_of <aner \
        <brue <drif <einw <exhi <game <kiel <leic <mita <pete <rans a_dead affne als_zeug amon_them andlu anerk \
        ansom anyo_know auch_ein auf_anfr auf_drei blic> boee> bsver coun_s crew_are der_beri drift driv_was ebsve \
        eers> ehabt ein_antr ein_satt eine_auss eine_spre elzug errue ertur etwa_0 exhib fonds gehab genba hand_steh \
        hear_sinc heren hibit hint_dem hint_eine inrei jema_ob joine josef klas_0 kurza lawi_vers legat lekti \
        lieg_seit lters men_in mitar nach_oben ndlun nsom> nstfa olls> ranso rferi rmode rnstf ruene samml sech_mona \
        slips spren stec_die stfal talki tell> timme tored tradi ttche und_werd unte_in urzar ussta vier_woch vist> \
        votes wickl wider wird_abge xhibi zahna zimm_0 zu_tun zum_hund =-2,2,0 0_afte 0_june 0_mont 0_oder 0_um \
        0_who <acce <aehn <anfr <anru <anwo <arso <arti <bauj <bitc <blaz <capi <cybe <dahi <dien <equa <erfo <erhi \
        <fili <gefi <gefo <geor <gezo <goes <hi> <hut> <imke <impf <jene <kamp <klic <kuns <laun <loca <mars <medi \
        <murg <net> <nort <norw <notf <ofen <outl <owne <pan> <pare <peer <quad <rauc <rece <revi <scal <shoe <simi \
        <sout <stab <stor <tabe <taiw <taxi <thef <tins <town <unit <unkl <vali <vare <vete <wede a_plai a_queu \
        a_riva a_writ ab_juli ab_mai abou_a acco_for ackag acro_the adrat adtwe aehnl aeumu aeure agger agswe ahnen \
        ahrun aitin aiwan alid> alkou along alte_von ammlu ammt> an_bord an_dem an_ein angri anwo_soll anwoh appli \
        are_clos are_sear are_stan are_talk are_to are_wait arel> arlam arson as_ever as_they assin astro ater> \
        atike atore auche auer> auf_elf auf_zwei aufz_das aujah auptv aus_die ausb_hat auto_rast awine bank_und \
        based bauja bean> beca_of befo_0 bei_holz beid_part beim_drit bere_die berg_nach besi_ein besit betr_auf \
        bewor bezug bier_der bild_laeu bile> birn> bitco blas_die blaze boeen book_s borat brewe built bund_der \
        burge butte by_noon capit cheri chlam chlo_im chorn chtsp clea_by conc_in cons_and copte cordi coun_the \
        crap> cyber dach_die dahin das_ausl das_auto das_thw das_tier deadl deleg den_naec dene> der_ande der_bril \
        der_dama der_kamp der_leit der_pege der_scho der_stur der_team der_vert der_werk dere_kund derku des_betr \
        dges> die_baen die_ehem die_fach die_heut die_neue die_ober die_reed die_rege die_verw die_weis die_zueg \
        dingu donau dornb dratm drei_mete drue_seit dukt> durc_unte earch ebrac echtl edium effen egenz egeze ehlal \
        ehobe ehre_fuer eigeg eile> ein_hers ein_spez ein_werk eine_besu eine_gefa eine_stec eine_urla einsi einsp \
        eintr eispr eistu eitli eitss ekaem elden eler> elico ellsc emove enche ends_on enfja entei entha ents_der \
        enzt> epark epfen equal eramt eran> erbin erers erfa_mit ergsc erha_die erina erlei eroha erte_die erted \
        erwen erzic es_acht es_ging es_riec esday esend essor esuch eterw etrue eumun euser evenu evise ewery \
        fahr_wurd fall_das fall_due falls fehl_im fens_gesc fests fgeno folg_auf for_now for_s forts foun_a four_and \
        frac_mit freis fris_bis fris_fuer fuer_fuen fuer_nich fuer_werb funk> gede_am gefun gehe_seit geis_in \
        geno_nach gera_word geris gesc_halt gesp_fens gesp_uebe gesu_seit gewor gewue ging_an goes> graue grou_at \
        gsrau gunge habe_unbe hall_zu harre hat_anze hat_moeg hatt_am hatt_ihn hatt_mein haufe have_t haven heers \
        heke> helfe helic hieve hilde hinw_auf hirsc hkraf hlala hlamm hmark hmied hof_nach htag> htet> hubsc hwein \
        ibers icati ich_moec ichta ickle icopt iebel iebst iede> iegel igege igura ihn_0 ihre_kost ilogr im_hoch \
        im_naec im_vori imila in_adva in_dem in_klei incl_the indga insic inspr inzu> irens is_drif is_expe is_now \
        isito ist_die ist_zu istic istry itcoi item_0 iten> itern itgeb ittee ivert ivist ixtee jahr_mein kamin \
        kandi kess_expl kilog kisch kmals knoch know_whet kost_das kost_selb koste kout> kranz kruf> ktags ktien \
        lahm> lalar lamm> land_ist landk last_tues lawin layin lden> leari lease leet> leic_verl leisc leitu lenwe \
        lerei leut_der lfer> licop lieg_nun lieg_zwei lies_man list_the lkout llati llowa lltar loca_hist local \
        lock_and lodge logra look_of lorry losen lowan ltige lude> mach_die mediu mein_elte mens_werd merci metr_and \
        mgeki miede milar minu_acht mit_ihm mit_schl mlung mmerl mmitt mmlun mmte> mona_mit mont_im morn_in \
        moun_resc nach_bran nach_poli nale> nbahn nbau> nbirn ndard ndelt ndisc nebe_die nebe_ein nenn_0 neun_lose \
        neun_uhr nflug ngefu ngetr ngeze ngle> ngssa ngsun nich_geli nich_von nigen nine_thou nitra nklar nkten \
        north not_invo nota_in notfa nover nslei nstuf nthal ntwar nvern nzess ob_er oberh obile ocal> ocher oder_0 \
        oecht oeen> off_the offe_scho ogist olgen ollpa ologe olume on_bank on_disp ones> onged onsle onver onzes \
        open_in open_its oppag optio orbes ornbi ortsc oser> ostag otar> ourin out_that over_on owanc owner paare \
        packa panie pass_im peer> pfla_eing plans poli_und poun_the ppage prue_ist ptver punk_das quadr rafen ragun \
        rahme rammt rand> rangr ransc rary> rast_in ratme rbete rchin rders reak> rect> rehou reige reisp rema_vali \
        rene_the renta reven revi_0 revi_wurd rewer rgeme rgsch ride> rkund rlost rmasc rnbir rnstr rodel rohau \
        room_and rpfle rplan rrech rreic rschm ruec_betr rule> runte rwend rzeic rzich saeur said_its same_day \
        same_term sani_wird savi_bank sbuch scha_der scha_fehl sear_the searc sech_proz seed> seit_dem seit_zehn \
        selb_ange senna sent_to setz> sgeme sich_das sie_habe signa simil sind_bis sind_offe sinkt site_the sitor \
        sitz_in sixte smaes soll_der soll_ihre sordn south sregi sserd ssers sswar stam_0 steh_zur steh_zwis \
        stel_sie stigk stil_risi stler sunfa supp_for svere swit_to tabe_mit tadtw taett taiwa take_on take_over \
        tanda tcoin tente terwa test_wurd thalt that_a the_clea the_cloc the_cour the_look the_rema the_trus \
        the_wint theft thiev thon> tierp tifte time_sinc tins> tnis> to_repl to_stay to_two to_wait toppa torm> \
        treik truck ttack ttee> ttend tuer_am two_hund two_week uadra ublic ubsch uchtb uded> uebe_zahl uebr_ging \
        uenen uenfj uergs ufgen uhr_gas uhr_mit uhr_mues uhr_verf uilt> um_hinw umge_der umkr_von umung unbe_habe \
        und_arbe und_auft und_werk und_wir unde_eigh unkla unsi_ist unte_wer untry uptve uslan ustue valid van_is \
        varel verk_die verl_des verl_nach veroe versc veter visi_may volum von_elf von_sech von_seit von_soft \
        von_von vor_sech vorra vote_to waeh_sein wahlv wait_for waiti walk_into walki walko wance want_some war_auf \
        war_bei was_foun watc_from weder wegs> wels> werb> werd_nich were_rece werk> wery> wie_geha wind_nach \
        wird_ab wird_aus wird_ein with_ten woch_mehr wohnh woll_ich worbe worri wurd_im wurd_vert xteen zern> zessi \
        ziale zicht zollp zum_neue zur_wahl zuru_ein zwei_wohn =-2,2,1 0_hat <baub <dome <fond <plae <tube aehlt \
        ammka and_sett arung baer> barun befra begi_in beim_nota berae bergw bitt_bis bran_im chart chste coll_on \
        daue_an den_erst denz> der_dack die_vor domes dustr ears> eaves ebnis ederl eeini eens> ein_beke enung erenc \
        ergwa erksb errec es_nich esweh feste find_die gewer gwach haerf hat_zuge hnlic hrpla ich_brau inanz indus \
        it_did ither ized> king> koll> kscha kuen_sind laze> lectr legun lere> lgen> llpap lmann losse mkapi mmkap \
        nbaru ncill ndust ngese noche noon_on not_affe ntsta numb_on ogram proz_und qual> rence rgwac rlegu schan \
        scho_da secti some_thou stlei sult> swehr tank_mit termi to_him tuere unti_the wurf> zelle zur_kenn zur_mitt \
        zwei_euro =-2,3,-2 <allo <amme <cate <coun <herb <lauf <mitt <star <wech <zog> agent bote> hend> sei_nich \
        uerwe zess> =-2,3,-1 0_gaes <abho <auto <basi <corr <dati <dele <dogs <ehem <eher <eini <foll <gas> <gemi \
        <kurs <lahm <leuc <lodg <moin <orts <requ <risi <robb <room <runn <thw> <tonn <unhu <webs ab_okto abhol \
        aend_sich aktu_fuer alken allot and_thei andel areho arif> arter ausra ausst beim_stro bent> betr_im \
        betr_war bezi_die bish_kein blei_bis blie_unve boote bstim calli cater chbla chiff chrit chuss ckten crews \
        dach_der das_fahr das_inst dem_gela den_zusc der_aufs der_mitt die_gese dogs> down_and echen echne ehema \
        eilte ein_der elf_uhr ende_um endel eolog eraen erang erbau erein erhae erie> erstm essio eters etre> etren \
        fachb fehla find_im fleis follo frag_fuer frue_0 genz> gera_von gesta gisti goes_to herbs hlies hoere \
        hour_and hreat hritt hrten ilar> ilte> in_breg in_flam inal> inbar istin it_has jaehr jema_im jema_sage \
        juni> kabel lauf_0 lfeld lishe llekt lteri luded mens> moin> nage> names ndrat nhurt nich_verb noch_jema \
        nterb nur_nach obber ollek ollow ombe> parka pass_die peop_are prese rall> renew reser rews> rival rsone \
        rstma rtagt rtsch ruhen satte schif schus sheri spre_auf ssent sserr stich stmal stole svers tadtr tagt> \
        tatik teil> test> the_vica tmals to_a to_expe to_four to_thei tsche ublis uetzt ungsb unhur unver urier \
        verl_sein verru von_fuer von_umge waltu weis> wendu werkt wird_in work_coun year_on zieh_um zum_nach \
        zwei_ange =-2,3,0 0_on <acti <breg <corn <geis <hafe <rema <rive <sink <thie <ursa <worr aehrl ared> brege \
        buero chrif der_anla der_nach eckte ects> ein_gesp eist> emali enfzi entur esitz gehob hall_stan hemal hrift \
        hunde itut> lot_0 mill> nfzig nging onder over_a preng pring rbrau rpres sersc sich_zwei spark spre_die \
        strie sverw ueger um_mitt vermi verz_auf vorsi werd_gera =-2,4,-3 0_im <whit mung> =-2,4,-2 0_in 0_maer \
        0_mai 0_mete 0_peop <bete <bezi <harr <incl <keep <kg> <open <or> <pass <trad aeche are_in ates> ausg_die \
        der_note die_bahn ebera egens elfel gerie habe_fuer hafte hoss> hurt> huss> igen> im_name inclu kehrt llsch \
        loesc long> longi mende ndert nimmt noch_vor olger on_tues per_cent rhaus rich> rich_sich show> sich_um \
        star_at telfe tier> verfa verst zehn_jahr =-2,4,-1 <annu <unve <wahl absti annua betr_und bniss ehjah eils> \
        etrie for_the hjahr im_vorj is_to mfass nich_unte nnual ongin road> rter> ruehj trat> uehja umfas verha \
        =-2,5,-4 <des> eimat polic =-2,5,-3 0_die <bish <neit <neue <unbe aelt> eite> etwa> figur group lamt> \
        mit_die neith rmed> und_0 =-2,5,-2 <kost <road emein gemei hatt_eine siren =-2,6,-4 olice =-2,6,-3 roup> \
        =-2,7,-5 der_0 has_been larm> ment> =-2,8,-5 alarm =-1,-7,8 <sagt =-1,-6,7 0_grad =-1,-5,5 inge> tande \
        =-1,-5,6 <den> <voll achts seith =-1,-5,7 paete =-1,-4,4 <kont <scho eine_woch =-1,-4,5 <gut> <hosp hospi \
        igene legt> ollst ollte onier press sonst =-1,-3,3 <kred <pant <woul biert nfach on_thei onto> rgess slich \
        tuhl> von_hatt would =-1,-3,4 <darf <ihne <leut <pick <seni <sent affee and_on anks> bis_in brig> chent \
        crew> dachl der_regi einma ench> enior fange fuhr> ganz> gibt_s haett hat_auf hoch> hrlin ihnen in_one \
        ist_er ithou kaest kaffe klein latsc luft> mill_euro rder> rely> round senio there thing thout time> witho \
        =-1,-3,5 <haet rite> write =-1,-2,2 <dene <drun <gesu <hims <juen <many <obda <orde <resp <rock <sati <tats \
        <wade achlo and_it atsae bdach berno berse chaet den_neue desig drunt echs> efang eine_seit ersuc fache \
        felt> floor fris_gesc gefan gehei giess haetz himse hing> hlose hstes iefel imsel in_jede ist_zum jahr_am \
        jueng kein_verk lear_to lies_den mir_fehl mself nach_lade nich_weit obdac obwo_der orin> rahm_wurd rsuch \
        stay_unti stie_im stief tatsa twen_thre und_trae ursch usgan uzen> vorz_bis weit> weit_auft =-1,-2,3 <barr \
        <bigg <blos <bonu <chap <come <dem> <desi <doub <drue <flog <isch <just <kids <lady <mond <musi <oben <over \
        <ploe <save <scha <sigh <snow <sock <voic <wisc <wuen <zwar a_benc achse aetet afte_the am_tor anlei apped \
        at_five ayed> aying berze bigge bing> bis_es bloss books brann brot> bucke buech but_a chape dem_eige \
        dem_heim dem_hoch der_dien der_gege die_leut die_moeb door> drei_von echer eheri eige_nur ein_fami eine> \
        empfe endl_ein entic erenz ereri eres> erst> esung fach> frid_and fuer_der full_of geko_hat gerin gezah \
        habe_dem hat_wied hatt_ich he_d hinge hrott hten> iecht ierst imweg in_fuen in_my inmal keine kids> lade> \
        lare> lets> leut_von lieg_der lieg_die loetz menar mind> musik nach_feie nachs ngern nitt> oetzl ognos \
        peop_on pers> phone ploet prai_the progn proto pushe raene rannt rogno rste> ruhig rweis saech serst sie_mit \
        so_weni spate speck sste> star_in stoms tag_nach tary> the_morn the_stro they_will to_fini toms> ually \
        und_dami urch> urry> viel> volls war_noch we_had wir_habe wird_mit woch_vorh zehn_minu zu_werd zwar> \
        =-1,-2,4 <scre <simp <too> arbe_von imply mply> orzei schwi sent_the simpl vorze =-1,-1,1 0_drei 0_stro \
        <achs <adju <auff <bees <bega <brui <burs <cine <dono <ethi <eyeb <folk <gedu <gepo <herg <joys <klan <knig \
        <luxu <marm <mirr <obma <onli <rheu <ruef <rye> <scor <seku <sill <smal <spec <stoo <stuf <sulk <tafe <tore \
        <trik <unan <vogt <zeil a_burn a_form a_whee abel> adelt aehen aelt_herr aense aeuer aeusl ahlla ahrst aires \
        airie alari alked alle_steh am_empf and_hand andsm anlau annsc anpro ans_tele anzuw apol_the artes auerk \
        auler aus_jux auto_ange avery awar_the baeue baute be_read bebue bees> bein_aske betr_so bierf biet_habe \
        biscu blame blog> bockt book_agai brav_awar brett brin_soga bruis brun_von call_with chasc chef_bei chli> \
        chmie chulk cinem come_in cost_them dafu_kein daill dairi darf_wer das_hand das_onli ddlin defib dem_deck \
        dem_rath dem_tag den_tag der_zwec des_brie dewan die_heba die_last dien_eing dlers donor down_on drigs \
        drop_fort ebebu ebrow edail edhof eefra efibr egedi eheft ehmt> ein_aelt ein_rega ein_stue eine_stro \
        eine_wand eing_und eitst eitsz eldsa elev_euro eneid enleu enty> er_geht erdae erkae ermen ermue es_trot \
        es_wird ethic eunta ewart extin eyebr ezimm fami_with farba fello fgang fibri flank flask folk> form_rate \
        fotog four_seco frec_dies from_walk fuen_mill fuer_nach fuffz fussb gaens gang_zu gefr_hat geht_auf geht_die \
        gelun gema_habe geme_von gewe_der gezim grad_unse grif_zu grue_beha habet had_draw halb_neun hand_sign hasch \
        hat_was hatt_im hatt_wir haus_so haus_von hausm hebeb hecke heidu henfe hera_eine herko hical hllau hnhof \
        hnste hreck hwieg i_leav i_rang iage> ibril iedho ihr_dach ikes> ilder illet im_krie imme_ein in_ande \
        in_five in_wade inkau ippin irest iries irkel irror is_wort isch_de isch_s iscui jahr_schr joyst kass_bei \
        kein_vers kenn_den kgesc kind_und klaen knigh komm_natu komm_voll kondu kund_ange kuris kurz_und land_uebe \
        lang_stri laudi lauf_fuer legt_jede lets_the lienu lked> load_bay lonel looke lows> lphab lsch> lster luch> \
        lucke luxus mach_nich maeh_nur man_stre medai meet> mehls mein_es mens_sind minu_der minu_ein mirro mit_zimt \
        mona_steh muss_gehe my_care my_init nach_eing nahm_die nanci ndukt ndvie neefr nely> nema> neve_let nfter \
        nich_brau nich_gefa nich_ihre nich_obwo nie_uebe nline nmete nnsch no_invo noti_the nzuwe obte> ocke> oders \
        olish onduk onely onist onlin onors ootpa ophie oppo_lobt orstu osite otpat our_kitc oved> oysti paid_on \
        palm> park_aufg pati_war pecs> phabe plaud polis post_auf post_mit pumpt radel ramed rband rdien rede_von \
        rega_leer regu_to rein_und rett_um rgeno rheum riage riese rings risch rnst> rows> rrows rrte> ruise s_da \
        saile samsc scha_nich scho_beim schr_gara schr_in scuit sebau sehe_sie seine sekun selb_ausg sfach she_came \
        sich_zehn sie_nahm sitz_jema small so_gut so_wie some_in sonn_hat specs spri_ther sschn sseri sslin \
        stan_zwei stbro stil_do stop_the swimm tbrot teic_in testh the_apro the_big the_bisc the_buck the_choi \
        the_girl the_left the_ligh the_pub the_pump the_queu the_swim the_vaul thica tierm tisti tmass tpath trick \
        tromm ttsch tual> tues_with tunde two_mile two_wome uerli uerte uhfac uised uits> und_dazu und_gete und_qual \
        und_zum untau uxus> verk_vier vert_als vier_auf vier_maen vom_glue von_stie wader waec_die waes_die war_vom \
        was_auf was_repl was_wron wate_bowl wer_mach wimmi wird_beza wird_derz wird_zum woch_drau woch_eine \
        woch_geko woch_zum xting year_two yebro ystic zahll zehn_am zulag zwan_wage zwei_sche =-1,-1,2 0_auft 0_neue \
        0_sche 0_send 0_zueg <albe <alp> <alre <amse <apol <asts <auch <bema <blam <blog <bowl <bube <buck <chae \
        <chas <chro <comm <cook <date <deme <earn <egg> <eggs <eing <elbo <em> <entl <erda <faul <feet <felt <foot \
        <fros <gebl <gebt <gemu <geza <gezi <gloc <gsi> <hake <hatc <hebe <hedg <hero <hers <hett <heu> <hiel <hope \
        <hors <huet <huma <insu <irge <jess <job> <kick <kit> <kitt <kohl <loaf <lobe <lohn <lot> <makr <meck <met> \
        <mien <moeb <moor <mort <mrs> <muet <nerv <nid> <nu> <oft> <orch <peop <phys <pint <plum <ques <ra> <radl \
        <rain <rais <rehe <reih <ring <rot> <rush <saft <ship <spac <squa <ster <stet <stir <stum <swif <swit <tea> \
        <thic <thor <thri <tiny <tor> <troc <trom <tuer <tuev <tull <ugly <un> <unau <unpr <vo> <wald <wasc <wido \
        <wofu <wohi <wora <wuss <x> <yout <zuck <zuru <zusp a_crew a_euro a_prog a_sigh abge_habe abge_zum abou_and \
        abrie abzu_nur aced> achan adjus adler admec aedel aerde aertc aertn aestc afft> afte_by aftsb agre_a aille \
        ainst aired aited aits> akrel allet alrea als_schi alte_tran am_ersc am_fens am_vora amble and_came and_ever \
        and_last and_lear and_lets and_nobo and_once and_who anen> annel ansla ansta antig antry anyt_and anywh \
        anzu_wer anzus apolo apri_noch arbe_ist ardro are_back argu_abou arket arme> arsch as_she as_the as_thou \
        ascht at_east at_who atte> atze> aubt> aubte auf_betr aufsl aught aupt> aus_wie ausg_von aust> ausze aute> \
        autok awing ayer> back_seit backe baen_aus baerd bala_shee barsc barte bble> befo_anyo begli begr_ist bei_da \
        beim_baec beim_hers beine belsp bemae benei bener berg_und best_cust betr_kuen bgeho biele bill> bitt_soll \
        blau> blett blie_der blist brac_sie brac_uns brave brenn bumme burni carri cent_afte chbue chea_it chee> \
        cheib chelt chil_walk chkur chott chrot chwie chzeh ckenl coll_at comm_the comme comp_is cost_and costi \
        cult> cust_and da_roll daepf dage_und dana_den dana_habe das_flei das_gera das_hosp das_mode das_seit \
        das_weis dass_kein day_a day_earl days_i deko> deli_a dem_abba dem_firs dem_gefa dem_lebe dem_wir dem_zaeh \
        demen den_bild den_bonu den_cent den_hof den_jung den_kred den_neub den_satz den_tres den_umwe dend> \
        der_ambu der_drei der_ents der_entw der_flue der_grup der_hint der_klap der_laen der_mond der_ramp der_voge \
        der_zuru derth des_mona des_pump desk_and dfrau dgeho dget> didn_t die_anza die_box die_bril die_guts \
        die_haen die_inve die_katz die_koec die_laud die_lese die_mehr die_moor die_musi die_part die_paus die_rett \
        die_unte die_vega die_vera die_wir die_woll diene djust dmech dmit> does_a does_the dolme dort_die dort_wo \
        draet dran> drand drawi drea_the drei_kris ebaer ebten echel echin echze edete edgeh edles efeln efrae efte> \
        egerv eggs> ehaen ehogs ehwer eibe> eifen eige_schi eige_von eigh_week ein_gege ein_hand ein_herr ein_rohr \
        ein_zuha eine_blum eine_davo eine_euro eine_geba eine_kell eine_kund eine_oma eing_frei einho eink_von \
        einm_gela eint_vom eirs> eizt> ejamm elbow elf_seit eling ello> elnd> elter emaen emalt emess emie> ende_hat \
        engi_arri enkel enkze enlan enman enou_to enred ensei ensti entin entro enunt enzie eople epate epfe> eptis \
        er_beim erdec erdie erher erkri erks> erlag erle> ersa_in ersa_und ertch ertha erts> es_noch es_um eschn \
        esepa esign espon essge essin essli estch etary eten> eueri eult> euro_zuru euzen ewick ewisc expe_the faire \
        farzt febr_fuer feet> feie_mit ffeln fgetr fift_eigh find_that five_star flann flieg for_whic for_year \
        fore_for foun_and fraes frag> frag_und freib frue_und fruec fslei fuen_an fuer_d fuerc gab_mir gale> \
        ganz_vier gave_up geba_und gebr_der gebt> gege_um gege_und gehog gejam gekli geld_in gemal gene> genwa \
        gepo_mit gere_sagt gero_habe gero_hat gerva gewe_0 gfrag girls glei_den glets going gros_in gruee grum_abou \
        gruss guess habe_sofo haben had_brou hafft halb_jahr handg handt hanks happi has_ever has_left has_put \
        hat_dana hat_elf hat_gewa hat_glei hat_neul hatch hatt_fuer hbuec hday> he_decl hebe_die hedge hefte heibe \
        heirs heizt herv_dass hett> heult hick> him_the hinke hint_jede hirin his_daug hitek hkurs hnete hnjah hnrad \
        hntes hnzim hoch_in hoenr hoer_man hoers hogs> holt_sich hrer> hresv hrstu hschl hter> htsab hulkl human \
        hund_im hwer> hwind hzehn i_coun i_ha ich_best ich_frei ich_rief ich_verk ichba iebse iefin ieher ierhe \
        ikver im_auss im_op im_ruhe im_steh im_wasc im_wass imis> immig in_gumm in_rose in_wels in_zwan inanc inauf \
        inche incip inenb inikg init_on inves iradm irls> isoli isser itekt itial its_fore jahr_habe jahr_so \
        jahr_zusa janu_gale jecte jede_erst jede_jahr jede_lehr jede_nach jetz_die juste kaert kalte kam_im \
        kaum_oeff kein_cent kein_eing kein_kund kein_muss kein_wart kenlo kennt kepti kicke kind_der kind_mit klang \
        klas_hat kochb koffe komm_eine kost_ein kreb_und krele krimi kruft laen_nach lage_0 land_das landf lanen \
        lang_cour larie latzw laubt laufb lause laut_schn lbst> ldran lear_the leer> legt_die legt_eine legte leid> \
        lena> lend> lergr lesep lets_them lides lief_so linke lived lklas lles> llner lner> loaf> loben lobt_dass \
        lohe> lohn_ist look_unde loren lost_its lread lstuh ltbau ltuer made_the make_a makre mal_unte man_bei \
        man_da man_look man_muss mater maue_der mehr_hat mehr_im mehr_mit mein_brud mein_enke mein_jahr mein_juen \
        meld_eine mena> mens_ist mensa merkt messg metsc mewhe mich_kein minu_sech minu_zu mir_am mir_jede miss_man \
        mit_em mit_flie mit_vorz mitt_eine mmere mmig> mona_ein mont_earl monti more_of morn_off mpfeh mpwer much_as \
        muse_und my_gran nach_besc nach_ihne nach_kost nach_lang name_in name_verd namel ndene ndes> ndfra ndier \
        ndlic ndrae neing nenn_die nenn_ihn neub_des neue_von neun_euro ngsmo ngten nhund nich_gebr nie_was nkzei \
        nlang no_spee noch_bei norm_ist nose> note_from notic now_offe now_ther nprom nrad> nsibl nslat nur_den \
        nussi nvest nywhe nzeit ob_alle obern ochbu oeff_0 oenre oerbe oerne oetet of_fore of_me of_our off_as ofuer \
        ograf ohne_den ohne_stro ohne_thea ohnzi ohof> okuri olche olmet olste omewh on_pric one_even ontie oods> \
        ople> oppos orde_book orig_and ortie orto> ossib ossva otice oupe> ovid> ower> pacht pack_von paire panto \
        pantr part_with past> peck> peopl per_zett peti_agai pfei_der pfle_ist pfte> pint> plus_a plus_eine polog \
        pose> possi pping pposi pres_from pric_of pric_we prin_work princ proz_gewi proz_mehr prue_eine pump_fuer \
        pump_von pumpw putti pwerk quar_die quell radme raed_fuer ragen rain> rambl ramme ramp_und ransl rawin rcel> \
        rchte rdaep rdeck rech_seit reic_und rele> reppe respo resso resve reuze rfach rgart rgege rhaup riefi riff> \
        rigst rimis rinci ring_aus riste rket> rklae rling ropes rossv rous> rrive rself rspae rtisc rubbi rummt \
        rvate rvor> s_paid s_what sah_man sais_ist samt_kind scha_drei schee schi_per schl_man schn_kein schna schot \
        schr_ein schr_mit schsa score sdays sdruc sechs sei_der sei_die sei_zu sein_bank seit_alle seit_den selmo \
        sense sent_thei sepat sfael sgang sgeht sgeza sharp she_stay sheim sich_dazu sich_fast sich_in sie_dort \
        sie_ihre sieb_kilo sieh_aus siere sigh> skann skept skraf smuet so_geht so_was soli_im solie some_at somew \
        sonn_in spae_ein ssach ssger ssvat stad_sagt stat_im stche steh_drin steh_eine steh_ich steh_mein stenl \
        sters stet_binn stets stor_for stra_0 stumm stun_lang suall such> swift switc szeic taen> taff> tag_der \
        tag_noch tage_begl tage_eine tage_frei tage_spae tank_von tari_mit taug_the tausc tbau> tenab terle ternz \
        tesch test_bei tets> thalb than_the the_benc the_cant the_dry the_ferr the_head the_high the_job the_lend \
        the_mana the_marg the_phon the_plac the_poin the_stri the_usua they_don they_plan they_rang they_turn thick \
        tiefe tiera timmi tiny> tkaes to_his to_repo to_tell too_many took_an tprei trand trig> trim> troc_und troms \
        trone trot_uebe tsabt tschu tspre ttabe ttes> ttrig tuer_die tuev> turne twen_minu two_riva uckel udget \
        udier uebe_und ueche uehls uengs uerse uesti ufsle ugly> uhr_die ulkla um_sich umpwe und_elf und_fuer \
        und_imme und_in und_stri unde_four unde_it ungla unpro uns_alle unse_kirc unste unte_dach untri us_on uscht \
        usnah ussig usted ustic uszei vens> venty verde vered verge verl_auss vers_mit vers_sein vert_bis very_near \
        viers voge_hat voic_on voll_stun vom_haup vom_pers von_fuhr von_lies von_mach von_st von_zehn vor_jede vorab \
        vorg_als vorm> vote_on waits wand_zu war_unse war_vers war_vorh was_das was_der was_ever was_im was_sich \
        was_will way_to we_coul wear> wech_nach weg_wenn weih_und weit_hat welli wenn_es wer_lief werd_ich wetsc \
        whic_of who_carr widow wie_eine wied_auf wied_eins wied_zum wifts wir_acht wir_komm wiss_wie with_a with_her \
        with_his with_us woch_lang woch_spae wofue wohnz woran woul_orde wuchs wurd_gefr wyer> year_have year_we \
        youth zaeh_0 zahl_die zehnm zeile ziert zirke zu_eine zu_hoch zusc_fuer zuspe zwec_verg zwei_pens zweif \
        zwets =-1,-1,3 <goin <heru <high <how> <knit <lit> <mesn <secr <why> <z> a_sund ampen and_they aske_us bruec \
        creta d_been da_kam daru_gebe dem_bran den_alte dene_man dschl eblie ecret ekrae enwas erkl_der erkla esner \
        footb for_noth genha hand_auf hoch_und i_tran ich_in komm> mein_ausb mesne nach_vier nlos> nsch> ntes> nwass \
        ohne_antr one_and quitt rentn rlore rnen> ruder secre sendu sie_samt stan_ein stun_der szeit tenlo term_und \
        took_one uber> uebe_krim ukteu und_es zeiti zurue =-1,0,0 0_mm 0_noon <acci <anfa <cobb <daen <dors <duze \
        <guss <inbo <jobs <jubi <keim <konf <kubi <loka <mara <mobi <newt <pett <seat <spei <volk <vord <wage <weiz \
        <ziel <zoo> a_bad a_cobb a_fami a_purc a_seco abatt abge_im accid achwe aher> ahlwe ahmeg ainee alle_prob \
        als_vate alte_schu alte_zuru alzen am_gate am_gril am_nine amete and_says andle angsv anzug are_out at_eigh \
        auf_donn augh> auspr ausre bark> behi_s bei_sich bei_uebe beli_ich bere_um best_zert bian> bikme bish_vert \
        blos_ein blutj brin_ihr brows brumm bshof buere burn> cata_in ccide chenn chhan chies chnam chtsg chubl \
        ckbru cklun cktue clea_nobo clos_door cobbl cold> colou conso crank crowd daher dana_wied dank_an dann_bis \
        darf_drei das_ding day_one dazu_nie dem_auft dem_eink den_prue den_scho den_seit der_blut der_mate der_pfle \
        der_wach derha derve des_gros detec die_bind die_char die_erne die_funk die_kern die_norm die_turm die_uebr \
        die_vier die_wege dockb drau_war drei_refe drit_davo droh_zu ealer ebild eborg eckch ederk eece> eenth efbau \
        eggek eh_nich ehest eichb ein_blas ein_glas ein_kran ein_muel eine_fehl eine_plat eine_pupp eing_werd \
        einm_auf eint_der eizoe ektro ekueh eldie eldin elek_der ella> emer> endla enewe erend erfo_das erlic erpoi \
        erred ervus erza_der erzig es_mir estic estri etect etiet euger eunun euro_ausg ever_year ewed> foeh_und \
        for_soup frei_und fueh_das fueh_zwei fuer_hat gehe_der geht_mein geht_und gelas gelau gesa_0 gesc_habe gital \
        gremi gzeit habe_scho halb_zwei has_boug hat_fuen hat_selb heis_bei heizo heln> heubo hhand hlor> hlot> \
        hote_ein how_far hresb hrweg hubla i_turn ich_uebe ichst icklu iebsh iefba ierzi ieten igita ihr_die ikmet \
        im_betr im_schu imary imetr in_janu in_land ingly inst_of inzw_sind irkss ist_ausg it_woul izoel jahr_zwei \
        jede_seit june_the kann_sie kanti karl> kbrue kennu klung kmete kubik lang_ist last_thre last_time lege_wir \
        lehr_hat lern_verd lern_wisc letz_mal liebt lift_are lift_the limbi logen lston ltenr lutju mach_sons marti \
        mary> mean_it mehr_ab mensc mir_auss mitbe mitt_uebe mittl mont_for mover must_steh my_wall nach_auf \
        nach_bish nach_vere ndenk ndwer neun_an newed ngsbe nich_gest nich_sie nich_verl nich_zum nied_als nist> \
        not_expe not_in nsel> nteer ntwic nzels ockbr oefen of_appl offe_stel okers oles> oliti olour olsta olunt \
        on_ever on_whet one_bein one_week open_hour or_by orken otari over_s paech pans> peop_at perat plan_at \
        plas_in portw prinz rabst rades rahm_der rech_ich rech_nich rehau remis rent_mit resbe rhoeh rind> rmier \
        roker roll_the rols> rouse rpen> rpoin rvus> rweig sagt_herr said_to salze satu_and satz_ist sbesc scha_hat \
        schl_mein seit_mein selle serv_gmbh servu sesse seve_foot she_wave shee_in shes> shut_its side_acce sie_noch \
        sinc_and sock_und soga_mein ssein stam_betr star_habe stop_outs tarra taug_me teent tellu tend_for teur_wird \
        tgold the_broc the_entr the_proc thei_payr them_two ther_they thern this_spri tiefb tjung tlich to_hold \
        to_no trai_was troc_der trols tuer_zu tura> twen_eigh ubikm ublad uebe_im uhr_geoe umpel und_einm und_gewe \
        und_heul und_kauf und_spie unde_no unio_that unte_habe untee up_a uptet uspro utjun utsta verb_ist verw_hat \
        vier_schl volun von_schu von_zuru waech war_im ware_scho was_two weil_mein weisg wenn_etwa whic_take \
        who_went wied_luft wir_scho woll_der work_on wren_s wurd_durc xcel> you_wait zimm_fuer zoel> ztere zu_erre \
        zu_mir zuer_die zufue zuru_vier zwei_weit =-1,0,1 0_da 0_davo 0_fixe 0_gest 0_jedo 0_land 0_pers 0_post \
        0_pump 0_staf 0_toep 0_tot <abib <abzo <aisl <amt> <arra <ause <ausp <awkw <ayse <bann <beme <bewi <bid> \
        <bind <blew <bolt <born <brat <bric <burg <busi <cake <caro <chie <clam <clow <crab <crac <crim <croo <dair \
        <dars <depr <deze <divi <door <dram <dran <eart <eate <egal <elde <ellb <emil <en> <erka <erza <fade <fetc \
        <flag <flaw <fune <gage <gegn <geh> <gero <glan <goer <grew <grin <gym> <haec <halv <heig <helm <hiri <hoec \
        <hugg <id> <ihr> <impo <ink> <iris <jars <jura <juro <kard <kerl <knal <knoe <korn <krax <kreu <krok <kuec \
        <kur> <lamb <law> <liss <lite <loan <lone <lott <luck <lwiw <mack <maus <menz <mokk <mona <moni <mors <mutu \
        <nati <nein <oil> <olds <oppo <orge <owns <pavi <pflu <pfor <pian <plan <poka <pond <powe <pret <pudd <rad> \
        <raed <regu <rend <sag> <scon <scru <seh> <sekt <sell <sens <shak <shan <silk <size <slot <soci <spee <spoo \
        <st> <stag <stal <step <stre <stuh <surp <tagu <theo <toba <tobe <tod> <topf <tort <tric <trim <trop <truh \
        <turk <uebt <umla <ungu <unio <unsi <unso <velo <venu <vett <vien <viru <watc <wesh <wlan <wome <wron <wues \
        <youn <zirb a_batc a_bric a_case a_cell a_clau a_conv a_doze a_flee a_huma a_lady a_lawy a_ligh a_line \
        a_livi a_moth a_phon a_rota a_row a_sawm a_thur a_wet aaren ab_als aben_im aber_als aber_auf aber_beim \
        abfu_von abge_ist abiba abit> abna_das abon> abou_that abou_the abseh acard achna achti ackne ackst adela \
        adenh ader> adly> admi_to adven aecks aemie aenis aermt afeln affen afsae afte_find afte_my agebu agelp \
        agelt agenc agens agsst ahrtk ailwa airs> akteu alary alle_ande alle_auch alle_eine alle_erns alle_woll \
        alle_zum aloge alon_the alpha als_ande als_ange als_arbe als_baue als_erst als_mich als_scha als_sie \
        also_frag alte_herr alte_und altem am_ande am_arbe am_feld am_kind am_palm am_schw am_ufer am_wald ambin \
        amoi> an_argu an_opti an_uns an_vers anana and_asks and_does and_gave and_his and_is and_mean and_offe \
        and_open and_ran and_some and_stuc and_used and_walk ande_aber andem andla andra aneri anfa_fuer ange_fuer \
        ange_mein angin angs_um angte anie> aniel anisi ankhe annon anru_ob antof anyb_who anyw_out anyw_with \
        anzu_auf apan> aperw appl_and appl_clos appr_and apri_she arben are_nine area_mana arest arist arste \
        aske_whic astsa at_did at_each at_is at_last at_some at_that at_two atric atron atwur atzko auf_firm auf_ich \
        auf_neun auf_stoe aufe> aufem aufg_wenn aufsf aufte auisc aumsc auptk auree aus_das aus_um ausei ausg_ohne \
        ausr_die auss_war ausz_das avili awkwa awles b_0 bache back_date backs badew baend bambe bamme band_are \
        bank_has banne baris bars> baums bean_die beate been_prom been_rath been_turn befoe behei bei_an bei_hab \
        bei_noch bei_offe bei_scho bei_weis belie beme_dass bemer benbe benc_of bera_von berab bergb berha berla \
        berre besor best_geko best_man best_nach bete_sich beton betr_ein bewe_bei bewe_in beza_auch beza_ich bezir \
        bgeka bgewe bibal bier> bill_was bills bin_beim bin_blin bin_die bis_weih bis_zu blei_das blew> blos_noch \
        blue> bore> born_and boug_me box_of brac_for braeu bramb bratw brau_die brau_drei brick brok_my brud_und \
        bruel brum_er brum_und bsehb bude> budg_he buell buer_des buer_vor bund_und burt> buses busin but_it but_one \
        but_the buye_drov by_expe by_him by_line by_seve call_cent came_down carro cente chale char_by char_me charg \
        chche chec_the cheln chelo chlan chlot chlue chmas chmop chnue chor_und chsal chser chtbu chuhf cian> ckche \
        ckfah cksle ckstu ckweg clamp clown club_of coat> come_to cont_awar coun_will cour_at crab> crack crime \
        crook ctise ctory curt_were d_be d_foll da_als da_gesc da_gest da_heut da_noch dach_sind dacht dafu_vor \
        dageg dakte dami_wir dana_hat dana_woll dank_sage dann_sitz daran daru_ausg das_auss das_erge das_ganz \
        das_geld das_geru das_gest das_hier das_lese das_prog das_proj das_radi das_spie das_stam das_verg das_wart \
        das_zelt das_zeug dass_nich daug_when davon day_week days_when days_with dazu_ein dders ddrei decl_the \
        degr_they delfr dem_auto dem_fens dem_fing dem_frau dem_halb dem_kund dem_laut dem_mann dem_prei dem_prue \
        dem_rad dem_schi dem_umba den_anwa den_bau den_bele den_bren den_der den_fest den_fuen den_hand den_hoer \
        den_hut den_kess den_knie den_man den_stal den_turn den_zeig dene_in denhu deniz denka denpa densp deote \
        depre der_back der_bele der_best der_bezu der_blit der_brun der_dorf der_dreh der_elte der_guta der_haft \
        der_hage der_hoch der_hund der_ihre der_kuer der_link der_loew der_ping der_prok der_rett der_riss der_sche \
        der_seni der_stuh der_stun der_thek der_tran der_tuet der_vorl der_waeh derle derly deut_auf dezem dgrue \
        dhof> diale dich> dich_kein die_abte die_amse die_bauh die_bele die_denk die_ecke die_einr die_gros die_hafe \
        die_heis die_kita die_klas die_kred die_krum die_lade die_lief die_lose die_maer die_mein die_mitg die_mitt \
        die_muet die_naeh die_name die_prak die_prog die_putz die_rent die_scho die_sind die_soli die_sond die_sort \
        die_span die_stie die_tier die_troc die_tuet die_wart die_wint die_witw die_zahn die_zwei diff_fuer \
        dini_room diole dire_the do_you done_on donn_der door_open dorf_ist dorfb down_a down_by down_some down_with \
        drama drau_am draw> draw_at drawe drei_bei drei_firm drei_zaeh dreis drit_lehr drit_quar drov_back drov_over \
        drue_nich drums dschr du_kein due_i durc_in durc_seit dvent dwann eanst earn_at earth eated ebars ebbe> \
        ebenb eberh ebert ebsho eckfa eckho ecks> ecksl ectly ectur edakt edelt edge> edung eebar eered efaen efeie \
        eflad eform efuge egend egner egrif egula ehilf ehme> ehnhu ehst> eichu eidun eige_auf eige_schu eigh_mont \
        eiher eihum eilra eimfa ein_auto ein_einz ein_fing ein_foto ein_gelb ein_jung ein_koff ein_kund ein_lokf \
        ein_mens ein_mitb ein_paar ein_seuf ein_sonn ein_tank ein_unge ein_wort ein_zett eine_aelt eine_arzt \
        eine_belg eine_der eine_eine eine_getr eine_gloc eine_grun eine_helm eine_konz eine_lini eine_pach eine_rech \
        eine_stau eine_steh eine_ster eine_tee eine_tort eine_zahl einm_hatt einm_in eins_hat eins_in eins_lass \
        eins_ohne einwo eipts eisli eisma ekipp eklap ektle ektur ekund elats elefo elen> elfte elist elken ellan \
        ellbo elope elpro elpuf eltli elueb emerv emil> emper enabr enaeh ende_im ende_war endun endwa endwo enebu \
        enfes enfol eniz> enkom enkos enlad enlam enlic enmen enmue enna> enpfl enrin enssa entes enues eotex epass \
        epols eppte eprei er_ass er_brin er_dann er_imme er_ploe er_s er_scho er_zahl erabr eraum ergba erhi_die \
        erho_und erhoe erist erkas erkl_waru erle_ich ermi_das ermt> ernch erobe erspa erspo erst_mont erst_wenn \
        erwor eryon erzae erzog es_bess es_dann es_jetz esaal esbar eschc esebr eside esiez esige esorg esso> esstr \
        estra estse etari etin> etrun etsle etwa_von etzus euers eufze eufzt eulte euro_ab euro_and euro_drau \
        euro_mit eutel even_a even_and even_at ever_that ever_thur ewend ewies ewink ewoeh expe_and eymoo ezeln \
        ezemb ezirk facha fachm faeh_selb faen_um fahr_aus fahr_jetz fair_pric fast_die fast_nich fath_s fbrun fchen \
        feeba fegt> fehl_nie feldt fempf fenha ferin fetch feure fgeha fift_four fili_von film_uebe firm_a firs_mond \
        flade flaes flati flawl flex_i floo_at floo_took flutl fner> folde folio footp for_one for_that forkl form_a \
        forms forst foto_fuer four_empl four_in frank frau_eine frech fregu frei_bis frei_hat frei_war from_day \
        from_who frue_ist frue_stan fsaec fuer_herb fuer_math fuer_oeff fuer_und fuett funer fusio fuss_hera fvert \
        fzer> gains gann> ganz_dorf gara_in gear_wird gebe_sich gebra gefei gefr_wo gehe_da gehil geho_der geht_jetz \
        gekip geko_habe geld_da gelds gelei gema_das gema_von geme_dass gemes gena_dort gena_eine genfa geno_der \
        genu_hatt geoe_und gepas gepol gera_gebo geri_rech geru_hatt geruf gesa_am gesc_dann gesc_die gese_hab geset \
        gesp_hat gest_er gest_ich getau gewen gewoe geza_wird ggesc gging ghed> giepr gilt_die ging_es glei_betr \
        goerl gordn graf> gran_s grand groe_und gros_habe gros_mehr grow_in grue_in gues_a gungs gunst hab_die \
        habe_an habe_auf habe_gesa habe_ihm habe_s habe_unte habe_viel had_alwa had_clai had_got had_not had_prac \
        had_two had_walk haeck haet_als haet_das haet_mich hage_kam half_in hall_bei hall_die hangi happ_abou harp> \
        has_sinc hat_alle hat_an hat_auch hat_aus hat_dann hat_gewe hat_ich hate> hatt_abge hatt_der hatt_sich \
        hatt_unse hatt_vorh haube haus_eine haus_zwei haust have_paid hbaue hchen he_drov he_had he_has he_took \
        hear_from heati heck> heigh heimf heiz_nich helm_und helor henar henfo henne hentl henzu heodo her_hair \
        herd> here_zu herg_und herha herum hest> heue_wied heul> heul_in heut_morg hilfe hinde hines hing_im hini> \
        hinis hink> hint_ist hint_wer hire> his_cap his_parc hlafs hlhau hlitt hlues hmopp hnaus hnee> hnhun hoben \
        hochh hoech hohen hoir> home_for homs> honig hono_lieg hotte hrtko hsene hser> htend htene huete huhfa hulha \
        hund_i hurry hwere i_assu i_brok i_expe i_hold i_pass i_sell i_slee i_sog i_star i_used iball ical> ich_am \
        ich_ausg ich_brin ich_dem ich_drei ich_esse ich_gebe ich_schi ich_schr ich_soll ich_was ichun idend ideot \
        idung iefla ieler ienen ienna iepre ierta iesig ietsl iezt> if_i if_they ifen> iffen igier ihenf iher> \
        ihr_chef ihr_den ihr_vate ihre_kart ihum> ihung ilden ilies iliga ilion illat ilway im_anzu im_erdg im_land \
        im_opfe im_osta im_verf imbed imer> imme_der imme_fuer immku in_cust in_ganz in_lila in_liss in_lwiw in_octo \
        in_reih in_sass in_spri in_trom in_with indgr indve inenk ings> initi inium inkge inkl_der insu_the inte_and \
        invi_to inwoh ionae iosk> ipes> ippel ipts> irewo is_late issab ist_nie ist_uebe ista> istun it_ran it_seem \
        itag> ital> itgef itlei ittwo izinb ja_nich ja_nur jahr_als jahr_blei jahr_dara jahr_davo jahr_leit \
        jahr_wied jars> jede_donn jede_elek jede_kind jede_krie jede_schu jede_verk jekt> jektl jema_etwa jense \
        jetz_nebe jobbe jung_leut jung_von juni_die juror just_to kam_das kam_kein kam_von kann_wied kein_fehl \
        kein_geld kein_umsa kein_unte kein_was kenn_ich kept_a ketch kgeld kheit kids_from kiefe kilo_und kitc_and \
        kitc_floo klaes klift klin_schl knal_s knall knarr knete knoc_down knoep knows koch_wir komm_der komm_hat \
        komm_und komm_vorb korri kost_nix krain kraxe kreuz krie_der kripp krug> krum_gurk ksgel kshop ksler kstub \
        kuen_auch kuen_koen kund_ein kund_gewo kward labo_in lacar lad_who laerc laeus lag_unte lake> laken lambi \
        lang_habe lang_im lang_nebe lang_tisc lanke lanla lappe last_und laube laubs lauch lausc lawle lay_by lay_in \
        lbern lboge lbow> lbus> lded> ldend lderl ldner leaki lefon left_as leg_and lehn_steh leis_wie leits \
        lend_its lenkt lenti lerfr lerka let_my let_them lete> lett_to leut_auf leut_beim leut_zum lfoer lfrei licat \
        liebs lief_der lieg_lass ligab like_the lila_und limbe limms lindv line_by lissa lit_and lite_die litt_ones \
        livi_and lkw_fahr llato llbog lliat llow> llows lob_muss lock_up lockt loes_der lohnz lot_of lotz> loud_thin \
        lpuff lstue ltem> ltier lud_mich luech luete luft_nich lums> lunc_hour lutli lwass lwiw> mach_sie macke \
        maer_bis mahle mal_der mal_seit mal_und maler man_dort man_had man_ja man_schr man_zur manc_der mann_vom \
        manns mark_squa mark_und marro mbed> mbera mbruc me_exac me_it medi_0 mehr_daru mein_heis mein_masc \
        mein_meis mein_opa mein_troc mein_ungu meis_supp menst menze merer mesn_hat met_a mgeba mgezo mich_dana \
        mich_um mien> mies> mile_at mini> minu_and minu_da mir_geze mir_noch mist_baut mit_geri mit_koff mit_mens \
        mit_musi mit_saue mit_schu mit_so mit_ther mit_uns mit_zahl mita_und mitg_im mitg_zahl mitt_selb mitt_um \
        mittw mkurs mmkur modes moebe mokka molke mond_they mont_hat mopp> morn_some morsc mort_and mpenm mplet \
        mscha msoe> mstel mum_s munit murre muss_der mutua my_cv my_lead my_nan my_shif my_surg my_van my_walk \
        my_work nach_an nach_imme nach_ob nach_war nachw nahm_sie nanst narrt nator natse nauss nbeut nddre ndelf \
        ndesm ndgru ndlad ndrin ndruc ndwan ndwo> nearl nebur ned_gern nehm_ich neinh nense nert> nests neu_gest \
        neun_schu neve_had new_one new_roof new_rota neymo nfess nfest ngebe ngepe ngete ngord ngrif ngsau ngsru \
        ngssc ngsvo nguns nich_ab nich_abse nich_ande nich_ausg nich_den nich_erle nich_gab nich_ganz nich_wege \
        nich_wuss nickt nie_geme niem_da nigh_the nine_hour nitia nitz> nkelt nker> nkers nkgel nkhei nlass nmens \
        nnert nnon> no_degr no_idea no_long no_ribb nobo_aske nobo_has noch_den noch_ein noch_rech noch_was noepf \
        not_all not_call not_once not_soun note_that noth_i noti_fuer now_my now_she nows> nring nschw nspla nssac \
        nstra nted> nterz nthea ntoff nude_in null_das nun_in nundd nur_gefr nur_zwei ob_mir ob_wir obel> ober_hael \
        oberw obstk odenm oechs oehnl oert> oesse oewen of_thei off_from off_his off_i offe_die offe_zu offiz ohnau \
        ohne_auge ohne_dram ohne_ein ohne_murr ohne_netz ohne_zett oined okka> okoll old_mrs old_one olded olier \
        olio> omato ombi> omple omsoe on_air on_an on_chan on_eart on_site on_toas on_whit one_left onent oneym \
        onfes oniak only_left onsen onsib onsor onstr oons> ootbr opa_hat opean opens ophen opped or_a ordn_sei \
        ores> orfbr orkli orksh orms> orrig ortar ortfo ortwa orwur ostig otbri otext otoko otte> oulde oungs \
        our_area our_marg our_old ouser over_and over_fift own_name paetz palli parc_are parts pass_ein patro \
        paus_weit pavil pean> peel> peinl pekto penle penme pers_who perte perts perwo pfort pick_out piec_in \
        plac_in plac_it plac_on placa plan_im plan_von plat_bei plat_fuer plers plums poli_von polie pond> ponen \
        ponsi porch portf poun_to powe_was power ppene ppert praem prei_der prei_je prob_die prog_von prueh ptsch \
        puelt pulls put_a put_it put_one putzt quant quay_at rabat rabre racks radie raemi ragge railw ramp_am rance \
        rang_expe rang_me rang_um rango rankh rath> ratwu rauis raver rawer rays> rbend rbesc rchde rches rdert \
        rean> reda_hat redak refu_ever refug regi_and regul reher reic_es reier reih_eine reink reisl repa_raed \
        repo_for repo_is repr_begi resi> resse rest_was rewor rezel rfbru rgel> rgens rgera rgiep riedh rief_alle \
        rief_bei rief_er riefe rieme rienc riges righ_and rigie rinkg rints rkart rkast rkban rklif rkris rksge \
        rksho rlage rleih rlitz rmand rmel> rnche robot rogra romso room_with ropea rophe rosti rot_und rote> rotok \
        roun_in roun_with rowin rreck rrent rrigi rring rrot> rrywu rsen> rspor rtan> rtfol rtkos ruben ruec_steh \
        ruec_von ruell ruest rufst rugge ruhe_im ruin_the run_is rwork ryone rywur rzaeh rzell rzoge s_bren s_in \
        s_note s_purc sabon sabte sacht sage_sie said_noth said_so sales salt> sams_wird sands sarg> sat_me satu_the \
        sauer say_no say_so scha_seit schch sche_hat schi_gere schi_im schi_steh schl_sein schl_war scho_hint scho_i \
        schr_stel schro schu_mein schu_sie scone scrub sdach sdrue sech_tonn seco_go seh_ich sehr_grue sei_scho \
        seide sein_auto sein_toch seina seit_unse seit_wir selb_ab selve send_back send_the senfa senke senra sensp \
        sent> sent_an serge set_up sfest sgass she_rang she_was shop_and shot> show_me show_us shuts sich_0 sich_da \
        sich_vert sich_vier sie_brae sie_gesi sie_lies sie_zum sieb> sieb_spra siezt sigh_in sign_my sign_the silk> \
        sills sinc_a sinc_octo sind_von sines sings sit_down sitae siteu sitz_dort sitz_sie six_summ sixt_year skran \
        skund slipp slot> smark smeis smess smitg so_and so_at so_it so_sagt so_the sog_s sold_to solid somm_im \
        sond_auch sond_von sonn_und soup_she spae_war spen_on spen_thei sper> spie_eine spine spone spri_seit sprob \
        ssabo ssbar sscho sschr ssieh ssion sstae ssume st_anna stan_nach stan_so stan_und stan_up stans stat_den \
        stat_vers steh> stel_den sthof stil_dass stoo_ther store stra_aber stra_answ stra_auf strae stre_und \
        stri_die stro_vom strop stsei stud_zu study stue_von stuf_zur stum_lass stun_spae stun_zu suffe swers szubi \
        t_get t_s t_sell tag_da tag_ein tage_ohne tage_war tage_weg tale> talk_me tandu tball tbrid tech_at teils \
        teinf teis> telef tellw tenbu terer terhe termo tery> tfoli tgebr tgesc tgese tgrup than_you that_read \
        the_band the_bill the_blam the_blue the_boil the_cell the_cent the_conc the_dark the_flee the_hors the_lamb \
        the_libr the_loaf the_long the_matt the_medi the_path the_penn the_porc the_seam the_sixt the_teac the_vall \
        the_vet thei_word thei_yard them_and theod ther_und ther_with thers they_came they_foun they_move they_paid \
        they_told thin_for thin_i thir_nine this_time this_trad this_year thof> thoms thos_who thre_and thro_out \
        tiefl tier_mit tierh tifie till_the tipp> tkist tkost tleid tlist to_chec to_grum to_spli to_with toffe \
        tokol told_my tonn_zuge too_litt topf> topfe tor_die tot_war tract trag_kann tragr trai_von tranc traps \
        trati trau_sich traui trays trep_knar trepp tric> tries trin_ihn troll troph trot_bei trous truhe tsmar \
        tterw ttung ttwoc tudy> tuer_und tuhlb turn_down turn_the twarn twic_for two_fell two_mont twoch twurs tzlic \
        uanti ubild uchen uden> uebe_kopf uebe_tari ueen> uelt> ueneb uenss uerch uerin uero> uerok uesst ufemp \
        ufgeb ufgek uftra ufzer uilde uisch uitte ulage ulder ulls> um_eine uman> umber umfa_0 umgez ummte ums_eck \
        umzug und_da und_fahr und_fuhr und_gebu und_heiz und_hint und_hund und_kuen und_legt und_pros und_rech und_s \
        und_sing und_stau und_stue und_such und_zwoe unddr unera ungar ungel unger ungun uns_auf uns_das uns_die \
        uns_ins uns_mit uns_nach uns_seit uns_wird unse_klei unse_schu unse_zwil unte_ange unte_nach unte_war unted \
        up_fron uple> uppli uptsc urchk ureen urnam urnen urope urore urryw us_with usein usmei ussie ussma uszub \
        utges utier utual uyers vate_ist vate_star ve_work vera_ist veral verb_mit verb_und verba verd_hat verh_fuer \
        verk_hat verre vers_das vers_ende vers_ware vers_zwei vert_hatt vert_ohne vert_sich verwa verwo veryo vette \
        viel_dank viel_hat vienn vier_ab vier_kilo vier_tonn vilio vite> voll_prei voll_verg volu_betr vom_zwei \
        von_ein von_erst von_gibt von_leut von_ober von_sah von_setz von_sons von_wo vor_vier vorb_der vorh_mit \
        vote> wach_der waeh_hint waer_man waer_s waer_und wage_with wait_in wait_unti walk_the wamm> wann> want_them \
        wanti wappe war_0 war_am war_dage war_drei war_kein war_mir war_mit war_zu ward_0 warm> wart_sie warte \
        was_all was_and was_hers was_it was_late was_out was_to was_tut was_uebr wate_base way_othe way_roun we_chec \
        we_did we_move we_need we_put weck> weckt wedn_i week_and week_off weira weit_zu wenn_kein wer_eine wer_kind \
        wer_zu werbu werk_auf werk_hat werk_mit wesha what> wher_i wher_you whic_he whic_is who_cut whol_week why_i \
        wied_hoch wied_mach wied_und wies> wilde will_beim will_deci wimmk winnt wint_i wir_alle wir_die wir_drei \
        wir_halt wir_lief wir_ware wird_viel wird_wege wird_zuna with_chai with_comp with_inte with_no with_so wkwar \
        wlan> wless wo_das woch_kam woch_kost woehn woll_die woll_kein woll_mir word_nach wort_vor wrap_in wren> \
        writ_down writ_that wron_with wrong wuest wurd_hat xperi year_in yild_von ying> ymer> ymoon youn_in young \
        ywher ywurs zahl_jede zahl_sie zahl_wenn zehn_da zehn_tag zehnh zeit_die zels> zembe zent_vert zerne zgere \
        zhaus zinba zins> zirbe zu_der zu_neun zu_und zu_weni zubil zuge_ein zum_stre zuru_fall zusa_die zwei_einm \
        zwei_ich zwei_jung zwei_klei zwei_uhr zweir zwoe_fahr zwoe_stel =-1,0,2 0_bus <adde <akte <alep <cv> <cyni \
        <desw <dipp <edge <free <grus <hagg <hail <in> <init <irrt <jam> <litt <mi> <mid> <oven <pall <panc <plaq \
        <rill <skip <surn <taug <waff <wale <wave <wohe <zwet a_dinn a_leak a_parc a_tuto a_wedd aber_sie abre_stim \
        achel achtk actis added adel> aders adful agai_it ahnra alepp alved am_zehn amme> an_dene an_hoeh an_inst \
        ancak and_gain and_held and_paid ans_fens anza_vorg aque> arria auch_mit auch_und ausf_seit back_that \
        back_wall batt_last bei_ande bei_ihm bei_zwoe bermu bott_in broet by_dusk by_frid by_trai chaff chard \
        chef_selb cheno chmal chwin conds coul_take cut_the cynic das_den das_um date_is dem_korb dem_stur den_serv \
        den_tisc der_bode der_lage der_pilo der_roes der_zwei die_dafu die_fing die_frag die_ganz die_krus die_tele \
        dinn_lady does> drei_fran drei_sams dumm_frag eadfu ecked edeck eedle efuel ehrge eigh_year eine_dich \
        eine_gara eine_gute eine_stat einm_der eldra elev_of elf_stue emmen enbet ensup entla eone> eppo> er_es \
        eralp erati erdop erst_den erst_eins ervt> estho esweg euro_san euro_unte ework fahr_in fand_ich fangs ffees \
        firs_plac fitt_the foto_gesc foun_out frag_nur frie_ist frost ftete fuer_acht full_wage ganz_ruhi gebe_mich \
        gebu_hat gedec gefa_mir gege_vers gehe_mit geht_an geht_hat geld_ich gele_mit gesa_den gesie grab_in \
        gut_dass hab_ihm habe_zuge had_aske had_come haggl halt_gesa hand_scho hard> has_agre hatt_mir he_knoc heep> \
        heim_nur hgele his_ear hneid hoens horse i_come i_want ickst idea> iedri ieran ihre_gros ilfen im_lehr \
        im_onli in_zwoe inisc inzw_hat iorch ist_sais jede_einm karti kein_gros kitte komm_am komm_zur kopf> \
        kund_kann lag_seit laque late_a lebe_in leck> leppo lergi lieh> lies_mich like_it list_to lmets mal_nach \
        man_erst mbing mein_ruec mein_sich meld_ein menue meone merve mir_fuer mit_behi mit_fuen mit_pant mona_vorh \
        mont_war mpted my_ment nach_dien name_on ncake ncher ndum> needl nervt niorc nitti nkle> nnel> no_and nsupp \
        ntakt nur_als oeckc oehnt of_tin of_work offe_to ohne_rech okto_und omeon ompte on_to once_sigh only_comp \
        ontak oolin orarb out_my oying paces panca path_is pensi pfels plaqu plea_brin pleis prac_in prams prei_pro \
        proku rate_went rchef rdopp readf rech_kam rflie ring_and roch_nach rokur roll_in rons> rovin rriag rrtum \
        rtins rtum> same_0 saved sbegi scho_den scho_hat schr_mein schw_auf sei_ich sein_kind seit_frag shee_of \
        sheep sich_beid skind so_etwa so_he so_stel someo sond_weil sons_nix spae_seit splei spli_rope spunk srad> \
        stay_open steh_ganz steh_man stel_man stri_of struk such_sie surna swege tadtk tafel take> talke tele_der \
        the_hatc the_janu they_rais thre_are thre_firm tippt to_sit tron> trot_wir trukt trup_auf trus_i tting uerka \
        uerve uf_em ughed uhig> ulare uler> umpen uns_erst unse_fehl us_all us_were verar verdo verk_nach vert_lieg \
        vier_stun vom_schw vor_freu waffe wage_scho wales wann_es was_i was_s we_stil wer_mitt werd_was wied_bei \
        wind_i wind_that with_cake wo_man woher wron_and zahnr zange zu_viel =-1,1,-1 0_metr 0_selb 0_stim 0_teil \
        0_unte <aale <amok <appo <aufr <ausm <befi <behn <choo <daem <dual <eat> <erri <fuch <gefe <geso <goet <h3> \
        <hans <hirs <jaeg <kond <kons <maxi <mitb <mod> <oeff <of> <prev <reta <scoo <trud <tues a_red aalen \
        aber_mit aber_noch achsi acht_grad achte adtha aechs afte_at alist am_aben am_haeu amini amte> an_appo \
        an_offe and_have and_no apell appro arbe_am arbe_der asic> atta> bahn_am basic baul_von befin begle \
        beha_ihre bei_rege beleg berli best_ab betw_ten biet_auss binge borge brack brott burgl cale> came_from \
        can_see cence choos cise> ckkeh dach_ist delig delte dem_grun den_mann den_ruhe den_somm der_abge der_beid \
        der_beit der_elek der_laut der_leih der_raeu der_verb der_zeit des_verw die_alle die_flam die_gede die_kart \
        die_quot die_vert diebs dien_steh drehl dreie dschi dstif dthal dual_stud duale durc_das eberf ebsta eckke \
        efind eggew eglei ehlei ein_sieb einb_mit eine_gart eine_verd eiset eligh ences entio enwic erbep erhi_0 \
        ernes errei ersc_im erze> es_kein estos estun etwa_drei eviou ezent fahr_soll farrs fest_eine find_out \
        firm_in firma fluss for_rate four_on from_five ftakt fuer_elek fwoer gab_nach gas_main gege_zahl gehe_uebe \
        geson gewe_ford gewi_0 ggewo glars gulae hab_naec hagen haus> have_rene hdien hdraw hebun heeti hleit hoose \
        hrrad hzige icenc ihr_vork ilfre im_pfar imatv impfw in_karl incl_have ingen inst_hat invol isetz itals \
        ities itmen juge_der kets> kilo_bis kkehr koen_die kter> kurs_fuer kurz_die lazie leads lers> lert> \
        lief_soll lies_sich lini> lmena load_of lzahl maer_die make_the matve maxim mehr_gibt meld_sich menbu mgekl \
        mill_of minu_eine miste mit_bei mitti mney> mone_is mpfwo neath nebe_drei nerha nich_gena nich_rech nine_and \
        nnwer noch_zwis noth_was nsame ntion nvolv ob_man oder_erst on_acco onie> onike opie> orarl orfpl ottei \
        otto> oundr our_regu owder pelle peop_were pers_bis pfmas pfwoe previ raeu_sie raeus raffi ratie rbepa \
        regi_mana rehle rein> renhe resc_have rest_aus retai revio rfpla rgere rglar rhebu rheir ridin rmenb roell \
        seas_with sech_anbi seco_half sein_uebe seit_woll selb_eing serre sflur sgeli sich_wer sista six_a spoli \
        stay_as steh_bei steh_zwei stel_im surv_the tadth taxis terse tgebe thdra the_coup the_cup thek> tspie tspri \
        tteig ttlic uberf uftak uling um_nach unhu_the unte_denk urgla usaet verk_fuer verl_werd vers_gera vert_aus \
        visor von_dama von_heis wage_der wahl> ware_logi wass_in wder> weil_kein wer_gest werke who_is who_runs \
        wied_ein will_keep winns witw_des wuer_gern year_it zburg zlage zu_je zu_uebe zuend zusae =-1,1,0 0_are 0_as \
        0_aske 0_befr 0_empl 0_eroe 0_fami 0_july 0_may 0_mita 0_mode 0_prei 0_scho 0_ster 0_wahl 0_watt 0_wohn \
        <abga <adds <adjo <adri <alph <altb <altg <ambu <amer <ammo <anfo <aque <atta <bali <bang <bau> <bena <bera \
        <beto <bezu <bidd <boer <bohn <bree <bris <brun <buff <buyi <clon <co> <cold <colu <copp <cult <dent <die> \
        <digi <dot> <drec <druc <duft <echt <eilt <einr <elan <entr <erbe <erdg <ersc <evac <evak <eval <feri <flae \
        <fron <fueh <fusi <gaze <gede <gedi <gege <gegr <gerl <getr <goos <grau <graz <gurt <hadn <hams <harb <held \
        <hrb> <infl <ital <janu <kabe <karl <kass <kege <kris <kupf <kurp <kust <lant <lawi <leav <lebt <leng <libr \
        <lind <lith <litr <lots <ludo <mahl <matc <menu <mini <mitn <mole <narr <nots <nove <ones <orni <perl <pet> \
        <pier <pill <ping <pipe <piro <poen <prec <pris <pro> <purs <race <radb <recy <rohk <s1> <s2> <sahe <se> \
        <seiz <shif <sied <slip <sole <soup <spes <stoc <stov <tags <tagt <tall <tape <tith <toas <tunn <twin <tyro \
        <ums> <unle <vale <verl <veto <vis> <wedg <wedn <wilf <zip> <zone <zuen <zuga <zunf <zwoe a_blaz a_car \
        a_char a_dire a_fixe a_full a_join a_land a_nigh a_rout a_ware aare> aatss ab_die ab_dies ab_im aben_wied \
        abrue absc_und absof acht_mens acht_stue achtw acing actur acuat adbau add_two adds> ades> adher aemmu aempf \
        aengi aenzt aerz> aeumd afte_0 afte_twel agege agen_left agern agsti agsue ahint ahnae ahnar ahnho ailer \
        akuie alar_at ales> alkra alle_per alle_wied alted altie alzah am_feie am_inn ambul ameri ammon ampfm an_in \
        an_inve an_lade an_sond anbi_daru anced and_ask and_leas and_move and_nine and_thir ande_lief anel> anens \
        ange_eine ange_unte angre ankzu anla_von anle_uebe anmel anntm anuar anzau anzge anzle apest appel appr_at \
        aqua_von aqued arate arati arbe_unte arby> are_extr are_free are_sold are_welc areha arien arife arke> arkei \
        arktb arric ashes asket aski_abou assoc at_agai at_thir at_year atast atei> atein atenl atern atory attac \
        aubst auch_das auf_dene auf_halb auf_inte auf_sche aufga aufs_tagt aufsr augu_an aundr aus_betr ausg_pers \
        ausgi aushi ausk_der ausl_blei ausr_der auss_uebe auss_zum austr austu autei azett bahnh balin bang> \
        bank_zieh bare> barke bat_boxe bat_um batte baub_soll bauma bbled be_fitt becke been_disc been_prop \
        been_stop befo_she befr_und bega_in begeb begi_am begr_word bei_ab bei_abge bei_arbe bei_best bei_durf \
        bei_kerz beid_haeu beim_aush beim_betr beka_nach beko_mein beln> belo_the benc_and benge beno_die bera_am \
        berat beri_kuen beri_wird berza besc_die besid besu_und bete_lag betic bevo_jema bewa_mann bewae bewe_hatt \
        bhaen bidde biet_im bill_with bindl bis_heut bis_oste bis_sech blaz_at blei_die blige blue_ones bock> boese \
        bohne bomb> bond> boot> both_part brac_eine bran_is brary bras_band brede brell brie_das brie_zwei bronn \
        bsidi bsoff btage bube_aus buer_uebe buil_by build bulan buyi_grou buyin by_and by_some by_two call_to \
        came_seco car_park carr_a cate> cent_and cept> chase cheap chenr chert chkra chnic chsle chtag chthe chtur \
        chtwa chuet chuld chur> chur_the cians cienc cies> ckera ckzah closi colum comp_hous comp_i cont_are \
        cont_pass coop_has copp_thie coppe corn_exch costs coul_tell ctato curs_and da_eine dache daemm dairy \
        dann_war dard> daru_die daru_eine das_er das_erga das_in das_ober data_cent date_the dates datio davo_zu \
        day_at dbran dchec dekla deli_time dem_arch dem_jahr dem_kauf dem_mess deman den_absc den_ausf den_brun \
        den_eige den_einz den_glei den_lief den_sitz den_tuer den_zwei denk_hat depo_on depo_von der_alle der_alts \
        der_apot der_b der_bibl der_damm der_dort der_durc der_farb der_flot der_fuer der_geme der_geru der_hoeh \
        der_im der_kamm der_kris der_kurz der_ludo der_park der_rauc der_sich der_uebu der_vom der_wech der_zuen \
        derer derko dersp des_moeb des_scha devi_had dfuss dgaen dhers die_aend die_alar die_alts die_aner die_angr \
        die_arme die_auge die_baur die_besu die_bete die_dire die_einm die_eint die_ents die_es die_gebu die_gege \
        die_gesa die_inte die_kabe die_prov die_rahm die_sire die_spra die_stec die_tonn die_trag die_wass die_werk \
        digit dispo dited dnesd donn_ist donne door_of dort_drei dort_sein dothe down> dran_seit drawn dreck dreiu \
        drin> driv_in drohu drop> dside dtag> dtrat dual> eaend eapes earby eared earl_even earni ebene eberp ebrat \
        ebste echan echst eckza ecour ecycl edena edenk ederh ednes eefle eekly eerin eferb eferw effne efoni eftss \
        egebi egten ehenr ehig> ehlin ehmas ehrde ehrkr eicht eidig eift> eigab eilbr ein_konk ein_kont ein_spre \
        ein_stat ein_tran ein_veto eine_alte eine_bana eine_esel eine_film eine_kran eine_meis eine_poen eine_samm \
        eine_schn eine_stun eine_test eine_tief eine_tran eine_uebu eine_wart eine_weit eine_zimm eing_sie eingu \
        einh_0 einha einko eins_zuru eint> einun einw_sind eitsn eized ekamm ekly> elabe elade elan> elass elbes \
        elek_seit eleph elker elpun elsew elspi embur emeri emina emueh en_0 enale ename end_of ende_febr endru \
        enend enewa enfel engi_0 engig enlec ennze enpaa enrei enret ensat enspf ensts ental entko entne entwi enwoh \
        enzei enzve epage epers ephon equit er_eine er_hies er_sich erbeg erbro erdem erdge erge_wird ergl> erha_wie \
        eriod erke_am erkel erkfe erksc erksg erlit ermod erne_der erns_das erse> ershi erst_halb erst_tag ertun \
        eruec erufe erwal erwil erzah erzus es_am es_eine es_gera esch> eseen eseri esser etail etdie etrol etto> \
        euder eugie euler eumdi euro_aus euro_brut euro_habe euro_the euro_with evacu evaku evalu evel> ever_is \
        evera ewaeh ewal> fach_auf fach_hat fachk factu fahr_ein fahrk fahru fair_retu falte farbe fasse feefl \
        fehl_ich fehl_zwei feld_mit fens_mit ferba ferke ferwa fest_fuer ffeef ffet> ffing fford fgeho fili_im \
        fire_brig firm_am firm_have firm_wird firmw five_week fixe_fee fleck flie_weit flue> flue_in flugz folg_der \
        for_it for_its for_thir for_word ford_von fores fork_driv four_thou four_year frach frag_gab franz frau_und \
        frei_gewo from_octo frue_nach frue_saem fsgem ftsst fueh_die fuen_der fuer_ange fuer_arbe fuer_frei \
        fuer_geme fuer_heim fuer_ihre fuer_roll fuer_weit fzig> fzigs ganz_wuer gard_club gastr gave_a gazet gbar> \
        geaen geba_fuer gebe_ob geber gebi_und gebo_0 gebu_die gefo_der gefu_das gege_den gelae gema_den geme_lieg \
        gemi_werd gena_der gene_fuer gepro gera_gera geren gerli gern_im gesc_ein gesc_er gesc_werd gese_auf \
        gest_eine gest_sie gest_um gest_wurd gesu_fuer gewan gewo_hat gezue ghten ghtni gieri giert gilt_fuer \
        ging_das ging_unte ginge gips> glied gmbh_die gnatu goett goose got_down got_out grad_im grams graz> \
        grei_nach gros_im grup_die gsber gsbuc gstis gsunf gswer guete guin> gular gurat habe_bis habe_gesc \
        habe_mich had_i hadn> hadn_t hael_ein hafen half_an hall_and hall_von hamm> hand_hat hand_von handl hanik \
        hareh has_exte has_resi hat_beko hat_einf hat_jede hat_zuer hatt_kein haus_den have_sign have_stay have_work \
        he_look heat_and heilb heira heli_with henan henkr henpl henre hens> heran herhe hers_von herte heut_die \
        hiel_die hind> hinz_komm hions hirds his_depo his_oppo hivis hkaff hlern hleud hlgra hlman hlste hman> hmenv \
        hnaer hnarz hnis> hnitz hobel hoch_erre hoeh_am hoeh_die hoer_am hoer_seit hoes> holzr homep hosen hosp_die \
        hossi hosta hour_the hrb_0 hrkra hrmas hrzeu hscha htnin htspi hturm htwae huehn hulab hund_metr hungs \
        i_hadn ialis ialst iatin iativ iator ibrar icer> ich_als ich_beim ich_gern ichni idder idiar idual iebsf \
        iebsv iedet iegte ience ienwo ierig ifter ightn ihm_ein ihn_eine ihr_gesc ikant ikate iklei ilabl ilbro \
        illen ilmed im_alte im_fahr im_juni im_kont im_okto im_troc im_verg im_wart imate imina immte in_card \
        in_dece in_goer in_kufs in_line in_malm in_neue in_ober in_plac in_ther in_vare incom indef infla info_by \
        ingut inier inigt inkae insur invo_the inzur ionsl ipal> ipps> irat> irate irish irmwa irsch irtsc is_drop \
        is_held is_sitt is_supp is_unde isite islis ispon issta ist_dich ist_mein ist_unbe ist_vor istag istol itarb \
        itas> iteru itet> ithe> ithiu ithol itres its_elev its_lift itsei itsni ituie itzt> itzun iundz iveau iver> \
        iveri ivver iwani jaege jahr_erha jahr_flog jahr_hatt jahr_schl janua jede_fehl jetz_ande jetz_eine \
        jetz_jede jetz_scho join_vent kaeuf kale> kam_aus kam_hat kann_binn kant_fuer kanzl kapel karl_hein \
        kart_geht kass_vom katas kein_empf kein_stel kenn_dass kenwa kept_the keran kess_von kfeue kgeke kilo_zu \
        kirc_das kist_aus klap_am klei_von klers klick knoe_und know_how know_who koen_bis koll_zu kombi komm_aus \
        komm_ins kopf_die kost> kost_trae kprei kripo ktech ktivv ktris kuen_ein kuier kund_in kupfe kurpa kurz_bis \
        kusto kwerk kzahl lable lade_an laeu_das laeu_noch laeu_uebe laeu_um lage_auf lage_laut lages lamps lamts \
        land_die laner lant> larbe larms lasba lass_der lassu latab latei laue> lauf_aus lauf_durc lauf_in lauf_mete \
        lauf_vert laugh laut_satz layer lbar> lbron ldene ldete lead_are leare lect> lecti legt_sein lehr_bei \
        leit_hat lenab lengt lent_us lepho lersc letz_war leude lice_and lich_aus lieg_nich liges ligh_stri line_to \
        linz_und lippe list_der lithi litre llena llung lmed> loesu logg_the lohn_das losio loss> loude love_the \
        loyee loyer lscha lsewh lties lton> ludot lugze lussp lvier lwork machu made_an make_of malza mark> marsh \
        mast_ohne match matur may_come mbass mbrel mbula mdien mean_that mehr_am mehrw mein_alte mein_nach meist \
        melpu menba menve mepag merik merke mess_in mich_inzw minim minu_ago miss> miss_in mit_alle mit_blic mit_das \
        mit_frei mit_fris mit_koll mit_lade mit_neue mit_schi mit_weni mita_des mitb_die mitt_ein mlich mmers mmoni \
        mmrec mobil mode_0 mona_ange mona_der monia mont_vor moosw morn_we mostl mouth mper> mpeti mstae muen_eine \
        mues_neu muse_in mutet mware nach_abla nach_der nach_oste nach_prei nach_regi nach_wird naec_stun naerz \
        nagem nalba nanza ncies ndate ndefr ndena ndenv ndgae ndhol ndinn ndwas nearb neral nerke nesda net_debt \
        netto neu_aufg neu_vert neue_aufl neue_aus neue_lack neue_mitg neue_prae neue_und neugi neun_betr newal \
        neys> nflat ngig> ngly> ngrei nguin nhalb nhof> nich_dazu nich_erfo nich_fest nich_gefu nich_noet nich_sieb \
        nich_verr nie_mit nied_der niger nine_one nitho nits> nivea nkaeu nkoen nkurs nkzug nleck nless nmaes nmalz \
        nmeld nntma nnzei noch_zust noet_ein not_incl notar noted noth_is noth_to nove_ein novem now_the nregi nrett \
        nspfl nstoc ntals ntami nteri nthly nthue ntkom ntmac ntner ntre> nufac numm_auf nun_steh nur_0 nur_dien \
        nverk nvite nwese nzauf nzen> nzlei nzure nzver obbe> obst> obwo_sie oceed ochte ociat oder_reic odged \
        oeff_sein oelbe oelke oelle oenal oenne oergl oesun of_nine ofess offe_eine offer ogate ohkaf ohnun ohung \
        okto_in olksh omepa on_quay on_wedn one_from one_to onfig onium onnt> ontam onthl ontra ools> opies opose \
        oppo_peri oppon orato orde_for oreco orese orgae orgew orgte ories orlag ormie orner ornit ortle ortsv osion \
        ossig ostly osts> oted> oundi ouse> out_a outle ovemb owned oyees pain_for palat panis park_leve park_was \
        part_ways past_four past_thre pear> peich pente peop_amon per_0 perio pers_wurd pesen petro piere pille \
        plac_of plaed playi plica plice plies plosi poena poin_out poli_auf poli_bitt poli_eine port_whic pple> \
        ppone pread prei_fuer prei_lieg prei_steh prem_on prim_scho pro_lite profe prok_der prop_with prot_und \
        proz_ab proz_der puerh quar_of quay_stre quedu quity rafik ran_the rang_from ranme ratel ratet rauc_zieh \
        rauli rawn> rbege rbesi rbezi rbind rbiss rbrei rbroc rbung rces> rdene rderl rdges rdigu reate recei reck> \
        rectl recyc rege_fuer rehol reift reiga reing reinh reiun rele_note rella remen rengs rens> repo_the requ_a \
        requi resee resig retu_for retu_to rgebi rgern rgewo riebe rienw rikan rimar riod> ritas rive_is rkfeu rking \
        rlag> rlege rlehr rleit rlich rlieg rmany rmwar rnach rneue rnith rocee rofes rogat rohka rohrb rohun \
        roll_nich ronik ronn> rordn rpark rrat> rroga rtage rths> rtlei rtoch rtung rturn ruefl ruehl ruitm \
        rund_neun rupp> rves> rwart rwegs rzahl s_comp s_kitc sagt_ich sanda sanga sanla say_noth says_so sbeir \
        schaf schek schi_aber schi_wege schl_die schl_seit schl_zieh schn_in schn_mit scho_and scho_ist scho_und \
        schr_an schr_ich schr_uebe schr_unte schra schri schwo scien sdate sech_ware sei_schl sein_drei sein_erst \
        seit_des seit_dies seit_eine seit_weni seize selb_das selb_ist semin send_a sents seri_numb serne sert> \
        settl seve_metr sewhe sgebr sging sgrun share sher> shif_prem shift shoes shut_at sich_alle sich_auf \
        sich_ein sich_nie sich_rett sidia sie_am sie_folg sie_stam sinc_dawn sinc_spri sind_ab sing_bass sing_i \
        sire_und sitz_mit sitz_zu sitzu six_hund six_mont sjahr snied soff> sole> soll_im sort_and sory> soup> \
        spea_to speic spese spinn splat spor_hall spre_der sprea ssoci stad_fuer stad_miet staer staf_and staf_have \
        stan_a stan_blei stan_unte stan_von stat_habe stat_mit stat_zwei stau> staus stber stbes steh_bere steh_wart \
        stei_weit stel_ihre stel_zum stest stges stics stody stop_work stos> stove stra_and stra_gesp stra_von strar \
        stre_war stri_was stru_the stun_vorh such_sind such_zum sued> sung> supe_is supp_with swap_shif t_one tacke \
        taerk taffi tage_steh tagst tagsu tagun take_effe tanke tankz tastr taus_will teach team_from tech_eine \
        teien teil_nach telep telve tems> tenan tenin tenle term_0 test_die test_und teurs than_last that_orde \
        the_airp the_ambu the_arch the_aver the_bala the_bowl the_brid the_char the_chea the_coff the_dire the_gale \
        the_grad the_gree the_hear the_home the_joke the_lane the_loca the_mome the_new the_news the_noti the_part \
        the_pier the_publ the_read the_remo the_rent the_revi the_spor the_stag the_sum the_thre the_tins the_war \
        the_writ thei_cont thei_orde them_on them_turn ther_will they_ve thium thly> thofe thos_aski thou_they thuel \
        tiato ticht tick_and time_to timmr tipps tirol tithe titui tivve tlets tmach tning to_cove to_do to_it \
        to_shar toast tod_von tody> took_0 tory> town_s trac_in trafi trav_refu trech trei_auf trome trude tseit \
        tsnie tudiu tuem> tues_and tuesd tufen tuier turnu twel_year twen_five twen_to twen_year twick two_loca \
        two_when two_will type> tzusc uched udium udoth uebe_aus uebe_fuer uebt> uecks ueduc uehlg uehli uellu uerde \
        uerhu uernb uesda uessw ufact uffet ugela ugier ugzeu uhalt uhr_hat uhr_ist uhr_stat uhr_uebe uhre> uitme \
        uity> ujahr ulaer ulber um_den um_zwoe umba_zum umbre umbue umdie ument umfr_unte umla_die umle_uebe \
        und_aufs und_brau und_brue und_dabe und_gefr und_leit und_los und_pfla und_setz und_unse und_vers und_vert \
        und_wie undig undis undwa ungse unhu_and unio_have unit> unles unner uns_0 unse_altb unse_fili unte_ihne \
        unte_stri unte_von unte_vors unte_werd up_for up_my up_took upfer uppen ureic urnus urpar urste urte_ist \
        urvey usenr usgen usgin ushil usrae ustod ustos ustro uszuh uted> utine utlet uying vacua vakui vance vane> \
        veau> vembe vere_ist verg_je verie verk_begi verk_des verl_gege verl_ist vers_beim vers_sie vers_werd \
        vert_und vertu verw_die vesti veto> vier_euro vier_lose vier_mete vier_punk vier_roll vious visi_from vited \
        voca_coll voelk volks vom_mark von_bauj von_dort von_fuen von_gera von_schi von_sind von_werd von_zum \
        von_zur vor_mitt voran vorg_sind vorha voted vvert waehl wage_stan wahl_in wahl_sind wald> wand_im wanis \
        war_beim war_da war_ich war_vor warde ware_at ware_im was_0 was_shut was_susp washe way_the web_page wedge \
        wedne week_0 weekl wehr> wehrk weil_es weni_minu wenn_der wer_hat wer_heut werd_darf werd_der werd_fuen \
        were_lift werk_am werk_habe werkf werpe wertu what_you whist wied_ange will_carr will_nix will_noch \
        will_stan wind_is winne wint_coat wir_so wird_von wned> woch> word_on wort_0 wuerz wurd_dama xembu xplos \
        yard_of yber> year_agre yees> zahl_mir zamt> zaufs zent_in zials zieru zsche zu_habe zu_hoer zufa_ist \
        zufa_zum zuhal zulas zule_gut zum_ausb zum_schl zum_unte zum_werk zunft zur_naec zurei zuru_der zusa_kam \
        zwar_zu zwei_fest zwei_list zwei_loes zwei_mitb zwei_netz zwei_pers zwei_schr zwei_stoc zwei_verl zwoe_mete \
        zzent =-1,1,1 0_durc <alko <anpa <anyb <asso <boys <cabi <cat> <chee <dage <doll <entg <faxe <few> <garm \
        <gips <groe <hay> <hote <jens <joch <june <kept <komb <livi <lize <lond <math <mout <neon <raba <salt <trec \
        <tril <try> <tuch <typ> <wipp <zusc a_brew a_clas a_lett a_sing a_ther aber_aus aber_der abger abor> \
        absc_die abzog ackte adde_two aggon ahlkr alkoh alle_zwei am_drei am_hafe an_enve and_noth angs_vor anpas \
        anybo anza_fuer are_kept arou_0 arsh> arsha asere auf_uns auffo aus_antw ausbi away_and bankv baske bauho \
        begre beim_aben beka_0 bere_ist besc_es bhole biet_sind bikes bild> blei_dami bstko by_whic cabin chedu \
        chenz cheun chige chipp chnee chtfa ciati clos_on colog cons_to corri da_stan dafu_mehr das_blat das_duen \
        das_hat dbaue ddeut dem_weg den_feri den_kein den_see der_alko der_heiz der_inne der_klos der_prob der_vorh \
        desst die_abst die_befr die_eink die_eins die_kuns die_luef die_zeit disp_an dits> dopp_beza dule> edlin \
        edule egese egrin eime> eine_fern eine_prok eine_stap eint_betr eiten elsaf enanc enems enick enkte enny> \
        envel eover er_sein erabs ereis erhau erker erpfe ersen esamt estbe estif etzge ever_morn ewerb ewoch excep \
        five_work fort_and frau_an from_turn fuen_vor gates gebr_wurd gekni geme_ist gena_ein gener genic gesp_ange \
        ggons give_its goer_hat graz_hat grue_mich habe_0 halb_vier half_past hat_gefr hatt_es hatt_wird have_take \
        hedul heil> heiz_und herb_komm herwi hesta heune hgefr hgela hirme hland hoer_der hotel hsten hster hund_und \
        hwore iano> ich_weis ichnu iciou ifexp ildet im_schw im_stre in_bade in_stad inbre innun inzug is_list \
        is_that it_adds janu_no june> kages kame_drei kanis kehl> kept> kohol kontr kuerb kumme kurst laere land_zu \
        lane> laund leis> lene> lerpf leut_in lkoho llman lodie lokal londo lsaft m_and mana_a marke mecha mein_spin \
        metzg mill_and mit_offe mitt_beim mmerb mona_aus mutzz nach_firm natio nats> ncle> necka nems> nerst nfeld \
        ngeho niem_und nkost nkver noons nscre ntgel ntins numm_0 nvelo nybod ob_jema ochto odier off_with ohene \
        olumn ondon ored> orgli ortha our_mist outfi pens> piano pine> plodi post_both powe_stat prue_hat ragss \
        rborn rchka rech_mir reic_die rglic rifex riker room_for rots> rower rpfei rraet rrots rsita rther ruhes \
        rums> runs_for rvati rwise sagt_nich sass_er saue_und sbus> scrap sech_hekt sein_buer seit_ist serin \
        she_gave she_pick she_said sie_gesa sie_kenn sind_nach skirc sorgl spare squa_and sshae sterg stiva strip \
        stud_and stun_nich sware tele_von tenbe term_the tgelt the_food the_soci therw thes_thin thur_a tisc_die \
        tival tlast tlauf to_call torie tot_die tot_ist trill tues_some turns two_fami tzger tzzul uerbi uerre uhest \
        und_erkl unscr unsts unte_sind uppe> urcht usbil utfit utzzu verbu verl_bei verm_zwei verzo victi von_so \
        vorh_in vori_herb vorm_die waere waggo walk_part war_nied wart_ich was_lowe weil_dort weit_nach weni_als \
        wer_den wer_sie wint_0 wird_aber wise> woch_beim woll_mich wool> woren xcept you_have zahl_nich ziger \
        zueg_der zzula =-1,2,-2 0_janu <blit <cast andid atist atmus auch_betr auchs auto> bei_am blitz cheid corre \
        cost_0 davo_im der_herb der_prue eferz eine_stah eloes ernah fers> ferze gefu_wurd gerun gistr illsc imatm \
        ledig like_ever lschw matmu mit_jede mit_sitz nbach needs odukt of_thre ohen> orrec passa produ roduk rten> \
        satt_mit sbran tals> the_yard werd_im zwoe_mona =-1,2,-1 0_dage 0_deze 0_eins 0_fuer 0_jahr 0_krae 0_stat \
        0_this 0_vote 0_will 0_zent <allg <antr <aqua <as> <autu <ball <bauf <bert <bewa <blic <boge <cabl <chim \
        <cove <cros <dam> <dani <days <derb <digg <diri <diss <ditc <dorn <dreh <dros <due> <eith <entk <erga <exer \
        <finn <flec <flei <floa <gekl <geol <gieb <haul <hein <hild <ilme <issu <kami <kamm <kand <kate <knif <lege \
        <lock <maga <ment <merg <nail <octo <okto <para <pave <pege <pell <pike <prax <rail <reag <reed <rems <rena \
        <roll <rule <sain <savi <seve <tals <tauc <trie <util <vehi <ways <zahn a_0 a_coun a_dani a_diff a_four \
        a_plaq a_rans aatli ab_herb ab_muss aber_jede abge_ein abou_0 abou_fort abou_sixt absp_fuer achbl actor \
        acts> admis aende aften agers agre_to agspa ahnve ahrte ains> akete albse alle_gesc als_lage amily amtsb \
        analy and_frid and_took andbu andet andin ange_das ansch anspo ante_an antwe anze_erst aphs> app_steh appe> \
        appin arage arbe_im are_clea area> arenh arlbe artin askie assau astle at_abou atere atier atmet attel atver \
        atzze auf_rang aufir aufla aufs_von auft_0 augeb aus_ital aus_muen ausf_der ausg_den ausg_werd ausk_des \
        auss_von autum aveme baufi been_foun beim_ausr beim_prei beis_find beitg berbl besic besu_aus betr_ware \
        bis_zwoe blei_fuer blei_im bookm boxe_of breg_ein breit brok_into bseit bsite buend buer_von burg> bus_shel \
        ca_0 cable castl ceeds chimn chivi chor> chsae cillo ckler cksch coff_was compe ctobe cycle dabe_der danis \
        dank_scho das_bild das_denk das_erst das_fach das_lage das_pake das_rote datei datie day_he decid dem_ein \
        dem_haus dem_mini dem_morg dem_neue dem_verf den_erns den_mass den_nach den_stur denve depot der_bauh \
        der_die der_dona der_kett der_kurs der_tage der_tisc der_warn derby dest> desta die_beis die_eige die_fest \
        die_flas die_hat die_huel die_huet die_mit die_mueh die_rauc die_schi die_stre die_tabe dient dienu \
        dies_list digge dirig disc_the discl ditch dium> dlung dmiss dnung do_with drei_wage drif_over drohe dtwer \
        durf_vorh duri_a ebsit ecide ecksc edaue edige edigt edroh eepin eglic egung ehall ehicl ehrma eige_mit \
        eige_rech eihga ein_fueh ein_guta ein_kons ein_port ein_schn ein_sond ein_toas ein_vers eine_fach eine_fris \
        eine_mita eing_ein eini_sich einre eins_das eins_kann einz> eisve eitge eitsb eitsu elaen elbst elega elver \
        emiet enbau enced ennam enth_sich enthi eping eplan epoin er_noch eraeu erall erbet erbli erbra erby> ercen \
        ercis ergau ergib erho_die eriss erkta ernet ernte erpum erras erri_hat erroh ersa_sind eserv estaf esume \
        eteil etito etrif etver etwa_ein etzbe euerg euro_zu ever_else eves> exerc exten fahr_nach fehl_ein fekte \
        feue_und ficat fifti fire_crew five_to five_year flage fleet float fnet> for_any for_both four_the four_week \
        fplat freil ftigt fuchs fuen_kilo full_tabl gaenz garag gebr_das gegru geho_eine geht_ich gekla gelad geloe \
        gemen gemie geno_die gensb geolo gerfa gese_und gewac giebe ginnt glash glei_mit go_on got_an grad_sche \
        habe_drei hack_have haden halb_gesp halbs has_anyo has_sold hat_dama hat_dami hat_jema hat_soll have_an \
        have_put hblat heape heinz heis_kuen heut_als hgabe hicle hiede hifts himne hlene hnikm hnver hoeh_der hraen \
        hrbru hresg hsaeu huld> hund_jahr ians> ibed> ibiti ich_nehm ichwe icles idges ietve ieves ifica iftie igend \
        ihgab ihre_proz ikmus ilerm illor ilver im_amts im_krei im_ober im_rahm im_zivi iment imney imum> in_linz \
        infah inges inhei inimu inlag inne_von innt> inth> irme> is_free is_lock is_miss is_reca is_this isclo \
        ist_imme ist_unte ist_verb isver ited> iting itlic itore itors itrat itrau itsun itwe> jahr_verk je_akti \
        jede_ande jubil just_want kame_aus kami_der kamm_und kampf kann_ein kater kein_ange kein_gefa kete> kiel> \
        klaut kler> kmake kmuse knife komm_bis kons_aus konso kopf_und kost_drei kplae krei_mit kschi ktobe \
        kuen_eine laces laetz laeu_im laid> lamme last_seen lauf_von lberg lbsei legez leihg leit_der leit_sagt \
        lenz> leren leuch lief_das lieg_in lieg_zwis ligt> lined list_um lligt loat> lstap mach_beid mail_mit maski \
        mbere mehr_unte mein_goet mich_bei mietv mill_a mily> mini_of minu_und mit_brie mit_lose mit_stri mmten \
        mond_the mpare mpfer msatz mtsbl muehl nach_sich nach_zwoe nalys nann_der nbaue nced> ndesd ndess neon_uebe \
        nery> netz_stat netzb neun_besc next_door nfall nford ngeno ngung nhers nikmu nimum nked> nladu nland nmont \
        nname nner> no_obje no_one nobo_was noch_mein noch_nich nschi nschr nsmit nspor nthie ntwer nutzu nverl \
        oaste ob_sich octo_the octob oder_eher oder_nur oeff_der oerer of_cabl of_eigh of_on ohnmo ohrbr oiner okmak \
        oktob ombin on_s onau> ookma ordnu orisc ormed ortim othek ourth pared park_ist pass_by pavem pegel pend> \
        peop_came perc_of pers_fuer peter plan_for plat_vier pole> pply> prei_rich ption put_at quart racts radin \
        ragsw rang_0 rans_note raphs rath_than rativ rbaue rbruc rcent rchsc rcise rdnun reade regen reila reite \
        retun rgaen rgest rgibt ribed rict> rkabe rkamp rktag rlber rlies rmine rnahm roger rohen roppe rossr rpump \
        rrohr rspru ruft_der rund_sech runni rvice rwalt rzarb s_gone s_shop s_stor saint samm_erst satzz savin \
        sbank schl_aus schr_verk schw_hat sclos sehen seil_der seit_steh selbs selwa senme senst serfe seria serie \
        sett_on sgelo sgewe shop_in sich_sofo sich_wege sie_wurd sieb_die sind_ange sind_noch sitz_ist skat> \
        soll_sich some_by some_four sond_nach spen_the spie_zwei spira splae ssauf ssbra sselt sselw ssenm ssenn \
        ssert stabe stam_von stay> stec_ist steh_am steh_lass stel_ein steme stera sties stiga stim_am stim_ist \
        stre_was stufu stur_eine stur_lag suebe sued_hat sund> taatl tack> tact> tage_lang tage_moeg take_from tamin \
        tarbe tatis teac_the tefri teigt teil_auf telzu tenfa tenre tenth terze tfall tgege that_had the_allo \
        the_cath the_even the_fift the_hut the_ring the_rive the_silv the_time thiel tiess tigat tiker tilit timen \
        tinue titor to_and to_was toed_unfa toge_with toris toves trade trag_ihre treso tretu tried trug_eine tsbla \
        ttelz tterh tufun tumn> turno tvert twerp uaran uarti ubaug uebe_auf uebe_buer uebe_die uebe_in uebli ueckk \
        uehen ueroh ufens ufirm uflag ugebi ugend uhr_den uhr_ein uhr_in uiert um_der umsat und_betr und_daue \
        und_firm und_komm und_lieb und_scha und_verw unde_whic undst ungsu unnin unte_an unti_autu uskri uslag ustri \
        usts> utili utumn utzun vehic verh_zur verhe verk_zu verwi vica_and vier_teil vier_von vings volk_uebe vollz \
        vom_baec von_aber von_am von_kabe von_lieg von_wird von_zu vor_zwoe wait> ware_nich warn_in was_aktu \
        was_last was_take wass_steh websi wech_in weg_in weis_das weit_auf weit_in wer_es werd_vers werk_wird whic_a \
        whic_nobo wie_das wie_laeu wied_in will_nich wird_hat with_five with_nine wortm writt wurd_nach xerci \
        year_sinc you_saw zarbe zehn> zeitr zieh_in zieh_nach zog_der zu_wort zur_frue zvert zwei_boot zwei_tonn \
        =-1,2,0 0_kurs 0_muss 0_pati 0_woch <anfl <bent <boom <bred <buen <cana <citi <donn <erds <erne <eu> <excl \
        <galv <heat <niem <sand <sum> <sunk <tile <vorv <w> <zink <zuvo a_few a_fiel a_twel abge_wird aerta aged> \
        ageso alse> alvan am_kreu anflu anfor arbe_wied at_have at_knif auf_netz aus_stra avor> bacht bahn_ein bahnv \
        bar_a bares begi_im bele_der besc_an betr_prod betr_wie bezif bgebe bis_augu blei_der blei_in bstue buch_bei \
        buer_0 buye_at canal chai_will cheer chtli ckers conc_a cond> corne coun_in cust_with das_amt das_betr \
        daue_bis days_of decl_to defri dem_eing dem_kino dem_verk den_notr der_app der_fert desde die_inne dien_in \
        does_anyo dstos dstue ease> egatt eilwi ein_bewa ein_schw eine_0 eine_drit eine_empf eine_prue einwa elstu \
        emsch enbac entfu epain epot> er_lies er_nie erdst erhof erhol erika erunr erwis esord etet> etwa_in \
        euro_sind eworb exclu expe_to eziff false feie_am fepoi feue_laes firm_an five_of frie_ein fueh_durc galva \
        gator gatta gekl_werd gemis genan gend> gepr_wurd gesor ging_um gisch gleis golde grou_exer hab_seit hang_on \
        hat_noch have_clos heres hinw_nimm hlach hlere hold_of holle ialkr iedig ielma ieman ifepo igato ilwin \
        im_anfl im_verh in_ilme inere insi_have inve_have ist_ab ixth> jahr_dies kost_fuer kraft kurz_im ladek \
        last_elev laut_home lkrae llenw lots> lpunk ltari lvani lwind m_w mann_hael merl> meste minar mont_bis \
        muss_wege nach_glue nach_wart naeh_als nersh neub_am niema nifep nlief noch_dort noch_onli nomie nout> nspru \
        ntact ntfue obach oder_ob of_anyb old_who olden olled ommit on_frid onden ookin orver osent osger parla \
        pitzt poli_rieg pters rdem> rdsto recou refu_up regn_es reisb repo_of rford rges> rgstr riedi ripo> rkenn \
        rlame rnout roads rtank ruar> runre rwerb schmu schn_die seilw sein_0 sent_its serde serro seve_year \
        sie_verl sixth spit_sich ssani stam_nich star_with stat_der stat_ist stay_wher stell stle> stud_with sunk> \
        sweg> szug> taffe tauc_sind teinb tele_thre terli the_form the_fune the_mayo the_poet the_tele the_tith \
        tings to_brin to_give to_last to_turn trae_der traul trenn tsteh uhr_bren uhr_das umfa_eine und_bund \
        und_fand und_haen urnou use_the ustee uvor> value verg_das vers_daru vers_rett vers_vom vert_laeu vorve w_d \
        wart_im whet_it with_ques zu_besi zusa_ob zuvor zwoe_euro =-1,3,-3 <quar <rege <wurd eisel ennen entsc gent> \
        ntsch schlo sday> wurde =-1,3,-2 0_the 0_with 0_zu <abso <belo <ends <fang <fuld <gate <hael <jewe <kart \
        <larg <main <mask <mayo <prod <satt <senf <sign <stec <tent <uebu <umfa <vica <vorj a_tent adtar aeuft \
        afte_two agai_a ason> assun ayor> ballo beral bezie bunde bunge chfol chlic chlos chsel close dachs das_geba \
        dbuch den_frue die_frei die_poli die_prei die_rund die_sech digte dtarc eber> ein_blit einba enth> erbst \
        eress erweh es_hand euerw euft> euro_die ewert ezieh fang_im find_in from_0 frueh fulda gegen geht_in \
        geme_der hand_sich haus_in heut_nach hfolg hschn hselt hters huell icar> ieve> im_dien immun into_s isher \
        joint kmala lauf_bis laufe leibe lger> lvent lver> malam markt masse mayor mmung ndbuc near> nich_aus nning \
        nsbur nual> ob_der oming ooter orjah otes> pect> raend rast> rhalt rved> rwehr saeul sfeld shop> sich_nach \
        sinc_the sland sorgt stadt sure> tadta tarch the_rega them_the tills timmu tmuse tolen tres> trict uarte \
        uchsa uebe_den uerfe ulda> und_wurd undin untai verle vicar von_eing vorja war_seit wurd_nich zum_vors \
        zwis_zwei =-1,3,-1 0_by <bund <fit> <mass ammen anned anruf arges avel> berna bezi_0 chrae denkm der_hand \
        eders eine_glas eltes enkma erkab eweil hrese jewei land_auf nach_den ncern ndry> nisse nkmal oecke proce \
        proz_um reinb rote_kreu rruec rtag> teige ties> trol> uebe_das undry urde> wechs weils wird_seit zum_jahr \
        =-1,4,-4 0_mit for_his wird_im =-1,4,-3 <agre <biet <buil <ents <gilt <grou <stam <teil an_der axis> egelt \
        eide> ether finde gate> gilt> heima orry> ounty over_the rstel the_town tiste ttelf unty> uring zu_sehe \
        =-1,4,-2 0_eine aeule blish feuer fried hare> serve =-1,5,-4 <at> <be> <schn betri gesto ished ntag> orks> \
        =-1,5,-3 <numm =-1,6,-5 blick erhal es_war lande uebun =0,-9,9 <us> =0,-7,6 <they they> =0,-6,6 <kind ndsch \
        stop> =0,-5,4 bin_ich in_vier =0,-5,5 <dass <schl andsc nmal> raben und_am usste =0,-5,6 cken> =0,-4,3 war_s \
        =0,-4,4 <lehr <stue <umwe am_ende jeder kelle konto of_us wohl> =0,-4,5 hout> =0,-3,2 <bach <brac <thei \
        am_tag der_mit gerte iesen im_maer klats leut_die mmern nten> perre their tient uarta unte_die =0,-3,3 <book \
        <dust <grad <heiz <idee <kaff <lich <sola <taus ahlte akten anebe ankt> bled> bonus daneb das_alte der_ober \
        der_tuer des_jahr erban etiti gefae gesch here> in_june knock kredi lehrl lich> loor> nann_das narbe omete \
        onus> picke rtig> ruech shops snahm swear tag_im the_hosp tlos> treue tsch> und_verl und_zwar under ushed \
        wart> wiese =0,-3,4 <klei <opa> <phon anze> ated> back> den_vert erer> miles volle =0,-2,1 <coac <ditt <eye> \
        <gues <mate <rech <verb a_woma ache> aechl are_the ausg_und beka_der berm> bindi bis_man bit_of bnahm chefa \
        coach demon den_notd den_raeu der_beif der_holz der_kaem des_land die_um ein_pfar eitsg engel er_heis er_im \
        erauf ertim etsho flog> galtu gutem hat_nebe henk> iked> im_halb kamm_hat ketsh kind_ein komm_ein laert \
        land_der lang_hat liked lysis mmel> mter> nebe_komm neun_jahr nich_ein noch_mit nshei ommel orge> pielh \
        porto rache rant> rmit> samen save> scha_und schef seit_der tants term> the_good the_line the_verg train \
        tshop udiol udito uhr_zu und_krim utem> uweis venz> vorm_eine were_due witch wolke woul_not ysis> zuwei \
        =0,-2,2 0_two <bart <bett <binn <bret <caug <clie <coro <dane <defi <deni <dose <ehrl <erst <fenc <fluc \
        <fore <hinu <hoer <jack <kaem <kaes <kues <lapt <much <nich <orga <ours <pay> <peti <quit <sat> <sich <swim \
        <thum <tut> <umso <wack <waen <ward <wem> <whoe <wich <yet> <zaeh <zaun a_rise a_temp abna_von aese> aeubi \
        agai_for als_must alysi and_sent ange_von anwo_sind aptop are_full areta arin> artal auens aufs_kont \
        auft_ist ault> baby> back_on begr_wird bei_ging bei_habe beis_und bgebr bike> binne blase book_are bours \
        bren_bei caret casts caugh chbar chlep chuel clien compl coron das_so das_spar davo_und dazu_die deck> \
        deck_der deckt dem_geme dem_kont densc der_arch der_brue der_stat der_verw deren derge deste die_dame \
        die_gesc die_lize doch> doubl dreht druck dust> eally eihun ein_zwei eine_schi ellne ende_wurd epfel erge_0 \
        erkra erlus erst_nach esel> estan estie estio etake eubig faehr faile falli ffung frier ftrae fuen_stoc \
        gangs gebru gefal geln> gesc_ende gesc_hat gesp_bei gewo_sind glaeu gnet> gnose groun hall_uebe has_not \
        heili heir> hlepp hool> hops> hosp_trus huele ich_nich icker iece> im_feld im_quar inie> insul intre iolog \
        istie itpla jahr_im jede_woch kam_der kein_mehr kein_wo kleid komm_die kstat kuest kurbe lade_ein laeub \
        lag_der lapto leut_vom lief_des lieg_unte lient lobte lohnt lown> lust> lzen> man_nich me_a minu_spae mitt_0 \
        msons much> nach_neun nann_die nausg nbuer ngezo nich_vers nine_per no_plaq nocke nsuli ob_ich oeher oever \
        oher> ohne_nach oise> olge> ompre ototy pate_die pent> pers_bei plane pro_kilo prue_die ptop> raced ranke \
        rbel> rchge reall reckt reht> retak rfund rived rksta rlust rmint rohr> rotot rush> rwand rwech s_a s_new \
        sange sani_von seco_time sein_eige sere> she_has sich_bis sind_aus sind_seit sola_das solar spent splan \
        sslic stan_er sterb stion stren sulin sunge svoll swere tech_von tekt> teria that_nobo that_s the_litt \
        the_pant the_sea the_shel to_work totyp treif treng two_peop ubige uebe_ihre uelle uiet> umson unten up_and \
        upda_0 urbel uruec usgeb verb_sich vere_als verg_den verlu von_geba vorb_war wacke waite want_a wasch \
        wege_des whoev wo_sehe you_will zaehl zehn_tage zum_voll zwan_jahr zwei_mona zwei_seit =0,-2,3 0_mill <hof> \
        <krie <writ adens anist bern> der_auft etsch gestr hoeve idee> iler> kelt> lehr_von lerne lifts mert> mmert \
        nnies ocken ough> raise shout spons stra_zu thumb wenn_die =0,-1,0 <abbe <abdr <affo <agai <beis <bern <bist \
        <crea <crie <dokt <dug> <emde <ertr <gard <grae <kani <kaug <kirk <kiss <marg <pend <pfae <rati <repa <rigg \
        <riso <rout <rowi <shru <snap <zutr a_city a_grea a_hat a_lad a_whol ab_heut ab_was again agnet albpe \
        all_from alpin als_zuge alte_aufg an_inte an_vier anbi_hat and_shut anga_aus antid antit appen arrow asend \
        ask_whet asks> assi_hat at_our atzme auf_und augum aus_den aus_nach auska auszu bann_von beans bei_sonn \
        beim_ausg berkl bgefa bpens brea_the brunn bus_to can_take cels> chan_the chhau chmer chrau citin clea_i \
        come_roun commu couts cried cript ctor> das_nie day_with dem_man dem_mitt den_nage der_baum der_flus der_hat \
        der_mitg der_rent der_sozi der_tasc derma die_anti die_flot die_rekl die_rest die_ster disco drei_eier \
        drei_uhr drei_zu dropp drum> eding efel> ehrfu eihma ein_vier eine_ausr eine_mind eldwe enbri enbur endin \
        epres er_das erhaf erhos erkur erpuf erre_die errte es_bis es_sind etwa_ande euro_ein euro_mehr euro_veru \
        exame fahr_ab fahr_der fault feldw fens_sind ffin> five_foot foot_one formu forsc four_hund frag_scho \
        frue_vor ganis gebr_haet geld_am geleu gena_so gest_als gibt_der glanz gsvor gued> halbp hall_auf hat_dort \
        hat_ruft haus_seit hdrew hebe_von heil_aben herb_uebe herue hilf> hin_die hint_auch hint_sich hmerz hoehn \
        hours hrfue hweis i_writ ich_ich ich_koen icult idisk ilkle im_gege im_syst imini in_hoeh in_leit in_pers \
        insp_are is_seal iskri isott it_isn its_floo jahr_lauf jahr_nach kaugu kaum_noch kein_war kein_witz \
        kein_woll koll_sei krac_auf kunds kurs_zeig kzeug lag_da lang_uebe last_autu lbpen ldweg lebe_und leihm \
        leur> llar> looks lords lugs> man_outs mbled mead_and mean_to mehr_fuer menkr mit_gumm mit_lauf mitsc \
        mitt_mein mona_auch mues_die mutt_hat mutt_ist my_seco nally nburg ndsta neu_in ngst> nich_oeff not_noti \
        notiz nrand nsor> nstru ntidi nwies ogin> okery one_has onven orfue ormul ort_die part_hat peop_not \
        plat_leis puffu rabin raum_0 rbest rcels refle reien reme_her repay rest_vom risot rkurs rpuff rstro rtenb \
        rueht ruend saeum samer sass_vier sat_down schku schl_0 scho_run scrip seit_etwa seit_grue selb_zum send_mit \
        sich_ausg sich_vom sie_wart sie_wie sixt_days soft> sotto spie_imme steni stood stop_drin stora stre_and \
        tage_stan take_my takts tallz tcher teine tele_war ten_this tezei thdre the_bott the_clas the_edit the_lad \
        the_minu the_rowi the_test the_unio the_youn them_a ther_in tidis toni_s tood> torag trac_the tria_shif \
        tteri tterp tuer_auf two_othe tzmei uffun ufspr ugumm uhr_nich und_zahl unpas uns_ange unse_lage ussen usst> \
        verh_verb verho verk_ein verk_heru vers_an vert> veru_der vesto vier_rund vites von_zwei wait_the wer_ein \
        wer_welc wie_am with_bein with_expe wo_die wolle xamen xtrac zeugt zmeis zwei_last zwoe_grad =0,-1,1 0_am \
        0_auto 0_cart 0_eich 0_jaen 0_km 0_kost 0_nach 0_stue 0_verl 0_weit <acro <aerz <afte <anni <anza <apri \
        <apro <ate> <ausn <beze <bien <bisc <blau <bore <bow> <bueg <chin <cupb <dear <desk <deve <dump <dunk <durf \
        <eime <elis <erkl <eusi <ewe> <exam <flan <frid <gaen <galt <garn <gehu <geki <gekn <gekr <gelo <geze <ghoc \
        <goss <gutg <haar <habt <hald <ham> <hard <hast <herk <hot> <hous <ice> <inch <infu <inso <kapp <kios <kirs \
        <kist <klac <km> <knap <koop <krae <laib <lap> <laug <lawy <leg> <lega <lemo <lud> <maeh <meas <mens <mere \
        <mome <mope <moth <mudg <nack <niec <obje <pach <patr <pen> <pfad <pram <pub> <puen <purp <radi <refl <repo \
        <revo <rohb <sah> <seif <sieb <son> <sple <swal <swep <syri <test <thom <trit <trug <uelz <ufer <unfa <ungl \
        <vera <vet> <weep <wein <wi> <wins <yes> <zell a_bow a_five a_head a_kitc a_resc a_revo a_stri a_tank a_thou \
        a_well a_work ab_febr ab_maer abbru aber_0 aber_ich abge_zu aches acht_von ackel acros actio aded> adiat \
        admi_the aege> aegew aengn aette afel> affor aftsp agged agsbe ahrga aire> aise> aised aises alett all_0 \
        all_in all_thre alle_vier allst alpi_0 als_eige als_wir alte_stue alway am_heil am_mona ampol an_drei \
        an_enti an_er an_mein and_an and_argu and_engi and_has and_now and_pay and_said and_ten ande_best andt> \
        andwi anfa_von antin antri anzah anzen apers appst april apron apsed arbe_noch arch_aus arden arer> ares> \
        armel armes arnis arou_the arrie arte> assel assko at_and at_fift at_her atchi atent athau atzie atzle auers \
        auf_alle auf_eige auf_jede auf_komm auf_stat augt> aus_uebe aus_zwei ausfa auslo auss_wie awful awyer bag_of \
        banks barre be_paid beams beche been_appo bei_ein bei_fami bei_null bei_voll beid_haen beim_in beitu \
        bela_die berbu berg_eine bess_als best_das betr_mit bewe_mit beza_wurd bezei biene bier_und biets bilde \
        bis_jetz bis_nach blei_und bmann boat> bolze bolzp bored bowl_a brea_and brie_gesc brin_ich brin_sie \
        buch_hat buer_der bus_with by_whoe call_in cann_be cante cast_by caug_the cello cent_und chees chefe cheue \
        chgau chgew chhal chite chtel chti> chulh ckel> clai_the clas_and clea_a cloc_and come_from comp_in consi \
        cost_me coul_be coven ctly> cupbo da_nich dami_sie dane_und dara_die das_band das_buch das_krei das_war \
        dated dem_was den_bode den_chor den_die den_erbe den_kaff den_kant den_letz den_plat den_sche dens> dente \
        der_bach der_bagg der_brau der_dusc der_glas der_gloc der_halb der_kirc der_lack der_luft der_nage der_natu \
        der_pack der_rich der_sagt der_satz der_schu der_sieg der_sonn der_sort der_ton der_trup der_wehr derin \
        dersi desaa devel dguar dhofs dial_pati dich_die dicht dicti die_absc die_ausb die_besc die_boni die_flue \
        die_form die_gloc die_halb die_haus die_kanz die_land die_mama die_mir die_pres die_sich die_tafe die_wirt \
        die_zimm died_the dien_im ding> dion> diskr dizin dles> dling dmasc doppe dorf_nach draen drau_bei draus \
        drei_davo drei_frau drei_kilo drei_mont drei_schu due_to duld> durc_eine durft each_with eakin earer earn> \
        ebels echun ecke> eckel edizi eese> efarz efeld effe_from efing egane egekr egeng egenw egewe ehalt ehrch \
        ehrsv eige_ausg eige_die eigei eigh_this eilch eimt> ein_kind ein_klav ein_klei ein_lehr ein_smil ein_team \
        ein_vide eine_ausf eine_eige eine_frag eine_hat eine_inte eine_kred eine_ring eing_in eing_nich eisha eissi \
        eiste eizko elise ellar elsh> elung email emden emist enchn ende_in enem> engni enke_hat enktl epaid equat \
        er_ist erabl ercht eregn ereie erely erfec erhob erkar erkl_die erkze erons erren ersam erstu erum> ervel \
        ervor erwa_ich erwan erwec es_die es_per esaec esaug essed essle esspr estpr etmas ette> etzer eunze \
        euro_der eusi> eutet euzun evelo evert evier evisi expe_a facin fami_in fectl feren ffnun fiere firs_day \
        five_in fizie flach flat_have flege floo_for fnung for_my forw_the four_days four_pair frag_bean fram_cont \
        frei_den frei_stan frei_trai from_had from_home from_our from_took fter> ftspr fuen_und fuen_ware fuer_naec \
        fuge> gaert gagen gaine ganer gate_and gebe_es gebr_und gebun gedr_und gegne gehae geko_und gelan geld_kam \
        gele_habe geli_am gemac geme_0 geme_auf geme_es gena_zwei gera_und geru_auf geru_von gery> gesau gesc_alle \
        gese_wie gest_aus get_to gets_the gewe_die gewo_die ghock ghton ging_ein gist> glau_ich glei> gril_auf gsam> \
        gsanz gsaus guard gummi gurt> gut_und guta_hatt gutge haar> hach> had_to haen_fuer haet_die haeu_der hair> \
        halb_stad halde half_of halve hand_abge harte has_this hat_beim hat_dem hat_dies hat_gera hat_gest hat_inzw \
        hat_je hat_muss hat_s hat_und haus_habe haus_hat haus_sagt haus_verl have_froz have_it have_told he_aske \
        he_came he_did head_of head_offi hear> hear_the heese hefar heis_der heizk helf> henpr henve her_at heron \
        herr_mit heuma hgege hgere hgest hhilf hiel_bis hift> hing_und hint_mir hirte hirty hkart hlers hlitz hluck \
        hock> holen holz_nach home_on horst hour_to hous_in housi hraub hrche hrem> hrenn hrfei hrsve hton> hulde \
        hulte hurri i_appl i_hab i_like i_live i_sign i_wrot ialle ices> ich_auf ich_bis ich_dene ich_halt ich_kein \
        ich_nebe ich_sah iche> ichen idow> ieche ierfa iese> iessu ifenh igeis ighto ihn_am ihne_eine ihre_name \
        ihrem ilche ilian ilige illin im_auto im_feue im_rath im_rege im_werk imges in_acht in_bad in_dres in_for \
        in_kein in_kist in_leed in_port in_sock in_thir in_what inein inema inens infus ingae ingag inikv ins_haus \
        insen inshe inten invo_and irrtu irth> irty> is_how ischa isons isper issig ist_gest ist_schl isvog it_one \
        it_took itori its_own itsin ittes jahr_lies just_a kaese kaff_ist kann_was katz> keimt kern> kerze kilo_akte \
        kiosk kirsc klack klin_wie kniet know_to koche koerb koff_voll komm_verl kommi koope kran_der krie_du kring \
        ktlic kuehe kund_aus kuve_dari lame> land_ein landl lang_nich lapse laran lasen last_von latzi laus> \
        laut_unse lawye lder> learl leche ledge left_out legek leihe leit_mit leitr lemon leppe lerk> let_anyo \
        leut_im leut_steh lies_sie lift_it limm> links lise> lishi litt> lland llerf lley> loete lohn_die loode \
        lost> lstar lteil lussl lzimm mal_ange mall> man_at man_auf man_kenn masch me_on mean_a measu mediz meis_hat \
        melad meld_die merei merel merie merli mess_der messp mete_kabe mgesc mich_auf mich_in minu_in minu_late \
        mir_als mir_an mir_bei mir_ein mir_und mit_abst mit_auss mit_eins mit_voll mitt_zwei mklei mmune momen \
        mont_nach moped more_from mpoli mudgu mular muss_das my_case my_husb my_last my_son nach_das nach_in \
        nach_kurs nach_schr nackt nated nauf> nbefr nbloc nchne ndfle ndmas nebe_eine nels> nerv_die neue_kueh \
        neve_been nfere nfolg nfusi ngnis ngstr nhofs niak> nich_reic nich_wer niece nikve nitze nklus nktli nlade \
        nmann noch_etwa noch_fuer none_of notdi nour> now_clos nsolv nteln ntert ntig> nuss> nzehn oard> obaue obman \
        ochs> oduct oegel oehrc of_that of_who offi_in ofit> ohbau ohne_zu ohrfe oline oment on_time onate onde> \
        onded one_day onfer onsst onzer ooded ooked ooker opfen orbei orst> ortli otdie otels oths> ottpl otype \
        otzde ounte our_own out_and out_to outst ovena ovens over_susp owls> pack_ihm palle park_in parkb part_in \
        past_six pays_the pened peop_had pers_gesp pette pfeil pied> plier polin pool_i ppstu pril> psed> puenk \
        purpo pyjam radle raeng rampo ranie raus> raus_und rchit rdruc rece_nine refer rege_ohne reine relat \
        rema_that renov rent_im resel reuzu revol rfect rfeig rgery rheim rhoer riebs rigge righ_to rilla ringt \
        rkaes rlebt rlos> rmela rmina rmula rned> rners rnhal rnten roche rofit ronge roof_of rooke rotzd rpose \
        rseri rsver ruemp runke rvers s_offi sacks said_at satzl sche_eine schel schi_von schic schl_ist schl_steh \
        schl_zu schl_zum schm_am scho_in sech_minu seife sein_soll sein_und seit_mont seln> selte senge sent_phot \
        seren sess_wer sgebu shelf shop_assi shop_has sich_den sich_ents sich_kein side_door sie_eine sie_stel sigen \
        sight sign_up sind_der sind_gede sind_umge siona sixt_one smann so_hoch so_jema so_nenn so_war so_will \
        sonn_nach spae_ist spee_the sspro stad_mit staf_at stan_an stan_eine stan_on stan_sie star_to stars stbau \
        stech steh_jetz steh_nun stel_der stel_scha stil_der stpre stre_of strok strue stund such_mit sverd svoge \
        swall swept sword t_mind taker tank_der tars> tasch taus_er taus_leut tdeck tee_und telka tenve tertu terzu \
        than_we the_bind the_birt the_blad the_book the_boy the_care the_curt the_fran the_frid the_hedg the_load \
        the_norm the_prov the_rock the_scaf the_scre the_surg the_tea the_ward the_wido the_word them_up ther_and \
        ther_on thou_peop tick> time_and time_i tin_of tire> tklae tkran to_scho to_writ tobau tone> tonie tool> \
        top_of tove> trad_the traf_eine treit treut troke tsaec tsbes tschk tschl tschn tslei tstel tted> ttpla \
        tuall tuer_seit tulln tumm> turnh two_coun tzdem tzier tzlei uass> ubenz ucket udgua uebe_mein uebe_sein \
        ueher uenkt uensc uetze ugesp uhaen uhr_nach ulaes ulden ulend ulin> ulln> ulsta um_schw umge_hat umgel \
        umpt> unbef und_aufg und_darf und_lach und_rede und_rief und_schn unkel unzeh upboa uperm urchg urfte urnha \
        urpos ursel us_in usloe uspen usper usred ussba uswei uters uzung vatwa veilc velo> venan vende vera_in \
        verb_hat verb_sind verbe verpf verr_wurd versu verw_wurd very_good vier_habe vierf viert vierz vo_mit voege \
        volu_had vom_netz von_gab von_ging von_nebe von_sein von_sieh von_wohn vor_zwei vora_nach vora_von vorh_bei \
        vorn_die wallo war_elf war_er war_hat warn_vor wart_fuer was_als was_unte we_re we_ve weck_um weier weife \
        weihe weisu weit_die weitp weiun well_we welsh wept> wer_am wer_auf wer_aus wer_mit werd_es weren werk_stat \
        werk_und where wide> wie_bei wie_die will_reme wind_neun wins> wir_ein wir_vor wird_gera with_effe wo_frue \
        wo_mein woch_aufg woch_und wochs woll_hat women work_from worst wort_the woul_call writ_the wrot_that wuens \
        wurd_dafu wurd_eine wurd_eing wurd_gest year_with yjama zahl_an zahl_auf zahl_der zahl_nach zaube zdem> \
        zehn_und zehn_zent zeig_mir zieh_frei zige> zkost zleit ztes> zu_ende zu_kueh zu_oeff zubis zuck_die zulae \
        zule_wege zur_halt zuru_sind zusa_im zwei_arbe zwei_geme zwei_konk zwei_mens zwei_mill zweiu =0,-1,2 0_dezi \
        <actu <anyo <barf <bech <blis <dir> <gewe <knie <nois <rude <sech <skie <wall a_trai actua aine> alle_elf \
        an_mit anyon arfus ausna ausz_fuer auter banke barfu beisp bis_zule bnis> bran_bei bus_a cella chool chrom \
        ctual das_grun den_ehre der_kaff der_kios der_opti die_fert die_idee die_toch die_vors ebaue edges eduld \
        efere ein_bub ein_lese einer einkl eispi elste ende_apri engi_who ensa> er_mit ezoge fach_0 fees> flick \
        foun_the four_no freit gedul geru_der gesc_am gged> gsmed habe_dara habe_wer hat_zum hinen hlang hulst idest \
        im_paus in_dene in_law in_seid ingez inkla ippt> ispie it_like it_to jahr_komm jubi_hat kaemm kam_auf \
        kam_die kann_das kein_sons klapp laut_gesu left_it lend_at lucht nein> neue_tari ngefr ngte> nine_year noise \
        ntreu nur_ob nyone nzuse ohnt> on_our pfehl plan_the ples> ppers putz_sie rare> rdens rfuss riegs rohba \
        rren> rtesc s_sale schoo sech_mete sein_jack sgeze shar_in smeda snow> stat_in stuf_auf tert> the_hero \
        the_peti the_side ther_has ther_were tials und_bere und_sued und_teil up_nine vers_ich vert_zwis vier_und \
        von_ihm von_noch was_gone went_off wie_nie zehnt zenz> zvere zwis_der =0,0,-1 0_amts 0_lauf 0_ml 0_squa \
        <abfu <abma <anna <anot <ausb <baye <carg <diff <f> <fels <frac <gath <gram <hamm <hobb <huef <iden <jann \
        <kant <load <lokf <meng <mill <numb <owed <reze <spuc <voca <wasp <zuku a_colo aber_wer abfue abso_aus achin \
        aere> afte_an agre_at akko_fuer alges alle_betr als_ganz als_in am_kirc am_klin am_sech an_ambu anchm \
        and_its ande_gema andpu anies anoth anscr apar_from are_ring atswa atzer auffa aumen aune> aupts aus_es \
        ausch ausfu baeck bank_habe be_elev be_look been_bloc been_left begi_mit betr_der bewil bfuel bis_mona \
        bitt_rett buss_verh candl cants cargo cense chess chgas chil_and chmei chmut chnol chtme chtve coll_a ctron \
        dann_setz daugh dbar> deine dem_kirc den_einb denge der_daem der_kape der_sech der_uhr der_wart deres derze \
        die_beho die_entn die_mehl die_satz dies_jahr down_the drea> drei_habe dshak eamte eappl echno eckun ectro \
        edica efgar egelm eidel ein_fax ein_hang ein_nude eine_abma eine_sait einm_habe eitsp eizen ekuen eleut \
        elhei ende_am enews enpox enzah erbed erfae erhue ernab ersc_in ersoe erst_erke ertif erval es_lieg esson \
        etic> ewand expe_on expor fahr_am farm_s ffahr ffect fgara ficer filme final flast flott flur> fold> \
        for_some force forw_from four_is frei_bei fsteh fueh_seit gade> gathe gbau> gela_war gente gereg gese_vers \
        hand_gesc handp harts heer> hess> hmeis hnolo hobby hoppi hote_on hrbah hrste htlin htver hueft hweig i_cast \
        icipa iefga ighed ihr_klei im_lebe im_unte in_betw in_by in_salz in_week ineap inst_the inte_der is_due \
        izen> ja_jetz janni jema_beim kein_zett kfueh kiln> kmalg koen_ich koeni komm_weit komm_zu krie_er kuch_verk \
        ladde lated leav_on lecte leidu lern_man lesso lief_seit lion> list_four llamt loge> lohne lokfu lwaer lzieh \
        maerc malge me_and mein_pake meiss mich_und mit_vert mitg_in mith> mium> monst mont_bei mops> moth_who \
        my_driv nauff nberu nchma ndbar ndrea ndsha neapp neers nende nenn_als nenn_mein ngsko nich_auff niem_hat \
        nine_mont nkrae nload nothe npox> nscri nspek ntech numbe nurs_in ober_seit obers oelia oenig oenli of_some \
        ohnha okfue oldin one_s onic> ortal ossed ossma otect packi paedi parad park_kost pferl pflas pinea plan_bei \
        prei_und proz_sagt putt> rachp ratsw rausc rech_vor recli requ_for resc_team rika> rinen rnabe roofe rpent \
        rplat rrant rsoen rting run_a s_lawy s_owne sagt_da say_and sband scha_die sche_am schl_soll sehr_weni \
        seit_die seit_schr serbr sgese shake sie_uebe sited soenl sofo_eine spel_it speri sstre ssued stai_and \
        stat_um stike sttag tabl_on tains tecti telie terva texti tfrie the_corn the_fee the_midl the_most the_nord \
        the_seat they_hadn tinge tiona tires towa_the trail trug> tswah twel_to tzes> uchha uehl> ughte uild> ukunf \
        ullet unbe_auss unbe_sind unbe_zwei und_ein und_trau ungsz unse_chef unte_eine urtee us_take usin_the ustar \
        uszus vers_mann viel_wie visi_by vor_das waer> waer_die war_schl warm_up wart_an wege> went_back werd_muss \
        what_one wir_haet witzt woch_im xport zuge_dami zukun =0,0,1 0_aus 0_vorh <au> <awar <bamb <boss <bram <cap> \
        <davo <drae <faus <ghan <gumm <habi <heba <idio <knet <kurv <lede <leib <lime <molk <ne> <niko <outf <oyel \
        <prep <quid <rela <riem <roch <sani <shov <sist <snac <stub <tapf <tat> <viec <walz <wart <wris a_cv a_pot \
        a_shad a_sign achst aend> alben als_haus als_man am_schl am_zaun amt_hat andfl apfer appr_from areer asing \
        at_scho at_work atroz atuer auch_ich auch_so aus_fuen aus_stel auswe autkl back_twic bbau> been_on befo_it \
        bei_faeh bei_sitz beri_die berte besu_hatt blei_am blie_bis blut_sagt boug_it bsend buye_came caree chef_mit \
        cherp chich chnac chtig cide> ckste cont_is dachd dank_ihr danze darf_nach das_fina das_imme das_unse \
        dem_klei dem_rahm denma der_anne der_faeh der_woch desk_for dflec diato die_dose die_kond die_mich die_rufe \
        die_sei die_zufa dire_of drei_ande dsmit duer_die ebamm edanz edita eflue eiach eibur eige_faus eimle \
        ein_kabe ein_kapi ein_sarg ein_stre eine_dreh eine_lade eing_wurd eisss elara elev_week elf_park ellow emach \
        emiss enbei enke> epfla er_da er_spra er_und erkon erst_und ersto esaet etige eweg> exam> ezula farrh faust \
        ffizi firs_the firs_wint foto_wer frei_die fuen_woch fuer_mich fzug> gart_aus gefah gefu_und geha_da gelen \
        genge gesc_an ghana gold> gssch gut_von habit hanne has_got hatt_0 haum> hebam heim_vom heime helm> hert> \
        hgau> hicht hispe hitze hlger hoer_woll hovel hrerh hrien hydra i_bent i_join i_said iachs ich_mach idiot \
        ieber iedan iene> if_a ikola ilor> im_over im_vers imlei in_elev in_its in_nine inee> inees inlas isses \
        ist_aber it_mean it_roun itik> itted jahr_sitz juli_in juli_uebe kchen kein_feie kein_krat kein_obst \
        kein_ruef kenn_das klo_und knew_abou kolau konn_das kueh_der kulie laeu_wie lamp_den lats> leic_gema \
        leim_und lese_bei lferi lieda ligke lkuli lligk lmsho lonen maer_der magne maus> may_the mberg mden> me_luck \
        me_two mehr_vier mein_sie mein_zwei menko mete_nebe minu_lang mir_sech mit_eige mit_name mode_die mona_in \
        monda morg_die my_clas nach_als nach_lag nance natue ndsmi nest_unde neunu neweg next_to nie_ins nikol \
        noch_lich nochm now_and nste> ntrac nur_am nur_bei nur_in nzueg oben_und obeze ochma offe_ausg offe_fuer \
        olaus omen> omena ompos on_full onday one_at ornew orter otiz> oyela ozini pass_und paul> peise pelli permi \
        pot_of preci prepa presi prob_von puddi put_out putzf quer_mit quere quid> rack> radi_wo rautk rbau> reats \
        rech_zu rerha rfrie riec_nach rinte ritik rkont rkzeu rleut rnewe robez roes_hat rokko rosi> rozin rred> \
        rtlis ruin> russ> rzig> said_it saugt sbeam schw_ich seen_to sein_der sein_kann seit_nach seit_zwan shove \
        shut_the sich_der sie_an sie_durf sinc_tues sist_in so_kann sonn_eine stan_am star_im stei_hat stkor svert \
        tapfe taria teher the_fact the_wait the_whit them_from then_she then_wish thre_supe time_they tkorb tlose \
        tnetz to_as tocks trafe trozi ttstu tuerl tune_i tzfra tztes uals> uddin ugspi umge_wurd und_kass und_verk \
        und_zunf unde_his undge unse_reda unte_auf unund usgef utkle utzfr verfl vers_habe vert_blei viech vom_kam \
        von_der von_nach walle wand_die was_nerv weide werkz whil_he whisp whol_come will_eine wint_of wir_im \
        with_eigh woll_unbe wort_fuer wrist yelar you_d zett_hint zfrau ziniu zu_bill zu_teue zum_drei zusa_am \
        zwei_erwa zwei_mont =0,1,-2 <anli <apot <busf <datu <esca <grup <hub> <lami <pair <recr <spra <tree <trif \
        <witt <zuer <zuta abels abgel achfo achru aetun afte_some alfon altun anita anlie as_befo bank_holi biss> \
        bitt_um brin_die chere chnup chshu coffe conf_that cross cruit dach_in dann_komm dem_hand der_den der_mess \
        dersc die_ag die_fili drei_ange ecrui edlic einze eirat elaeu elhau elsta engst entru eplac erda> erled \
        essie fass_aus ffeem fons> food> fris_von gesc_bei ginal halb_lebe heatr hosp_the hshun igern igina igur> \
        inhal inik> itati kbar> kettl kran> lamin lass_zwei lfons lich_in ltung lunge mburg news> ngsha nich_die \
        nnes> ntend nton> oatin of_june open_at openi paetu penin pfand piel> pric_was priz_for pross rachs rante \
        rbrac recru rest_0 resum rledi rtsta scho_einm schu_in sie_nich spros stuec terna the_assi the_cana the_gran \
        tigke trags trai_last tueck tzahl unte_dem urtst vier_das von_im weni_eine whic_had wir_sitz zwei_minu \
        zwis_eine =0,1,-1 0_abge 0_for 0_frau 0_gese 0_leer 0_maen 0_tuer 0_vert 0_zusc <able <abo> <abzi <aktu \
        <alps <amts <amus <angr <anra <arbe <auss <avai <bass <bele <besc <bicy <bila <blae <car> <cath <cent <chal \
        <chan <clim <comp <coop <cord <cut> <dail <damp <deal <decl <disc <dryi <durc <edit <eg> <einv <empl <erin \
        <erke <erli <estr <exte <fein <fewe <fish <food <forc <funk <gabe <gasf <gasl <gebo <gene <gerb <gott <grue \
        <guta <haup <helf <hit> <holi <huel <hurt <indi <inn> <invi <isla <isst <joke <juge <kael <kape <kaut <kiln \
        <knac <konk <kult <leag <leas <lesu <limi <matu <mech <memb <merc <mone <movi <mueh <muni <nahe <nuec <obit \
        <okaf <ole> <paus <petr <play <poin <reck <reso <resu <roya <sale <sank <seek <seem <silb <sorg <sowi <spir \
        <stae <stee <suga <tanz <teac <tena <tief <toed <tria <umsa <undi <uses <verz <viol <vore <web> <wegw <wert \
        <wien <witw a_baby a_book a_bras a_brid a_came a_d a_digg a_hedg a_leaf a_list a_quar a_reti a_scho a_spok \
        ab_apri ab_jaen ab_mont aberi abgab abge_der abzie aces> acht_plae achtv achtz ademe aefti aelsc aeltl aeme> \
        aeren aesid aessi aetzl affe> afor> aftsm agei> ahin> ailab aily> ainia akery aktue alad> alle_gelo \
        alle_mein allon alloy als_ihm alyse alzbu am_anfa am_lage amens amina ammie ampin amps> amuse and_come \
        and_were and_will ande_in ande_mete andst ange_auss anise anrai anter apage aped> apri_vorg arbe_alle \
        arbe_hat arbei arch_has are_by are_outs are_unch arger arian arkpl armon arrog as_far as_well asern asfla \
        aske_not asona asse_day assis at_st ately aths> atura ature auch_auf auch_eine auch_per auf_den auf_dere \
        auf_fuen auf_papi aufg_das aughe aulie aus_0 aus_bei aus_buch ausba ausee ausfl ausg_sind ausg_wird aush_die \
        ausie auss_eine auswa avail back_auf backw badem base> bauau be_on beamt been_made been_open begr_und \
        bei_find bei_mein bei_vier beim_verb beim_zuck beka_gege belba belst benea bere_werd berue beruf besc_in \
        besc_von best_kein best_vert bevoe bgabe bgesa bgetr bicyc biel_und biet_aus bilan bilds bis_dahi bis_frei \
        bitio bitua blade blei_steh bloc_teac book_the bord> brist brou_down bschi btisc buche buchu bus_comp bzieh \
        call> carr_over cathe centr cers> chaft chal> char_and char_for chgan chile choll chtst chweg cipe> cksei \
        clean cline clusi code_auf coff_mach come_down commi comp_and comp_that conse coope copy> cordo coul_not \
        coun_has cour_for dach_ich daily danke dant> daru_drei daru_war das_amts das_buer das_frei das_gege das_guta \
        das_komm das_logo das_trin das_uebe das_verw davor dawn_and days_in delle dem_amts dem_die dem_drit demei \
        den_arbe den_er den_herr den_kirc den_prod den_sech dence denk_und der_ausb der_einf der_fein der_gang \
        der_komm der_numm der_sied der_tier der_wohn der_zehn der_zuer derli deroe derwi derzu des_bund des_eink \
        descr deshe deska desse didat die_acht die_aelt die_ante die_auft die_auto die_back die_bevo die_dort \
        die_foli die_halt die_haup die_ich die_inha die_konz die_list die_mini die_neun die_schn die_stat die_tari \
        die_unfa die_verg die_voll dien_das digt> dios> dmeld dock> dorte dral> drei_der drei_inst drei_mona \
        drei_schi drin_gewe dryin durc_der durc_die durch eagie echti ecker eckon eeder efern eferu efloh efort \
        egion egwer ehner ehrst ehrwe eibti eilt> ein_ande ein_das ein_geru ein_must ein_schl ein_ster eine_betr \
        eine_bueh eine_einl eine_geno eine_grue eine_kanz eine_lauf eine_verk eine_wurd eine_ziga eini_tagt \
        eint_frei einve eiser eith_side elbah elev_hour embly emeis emme> emplo empty enauf enbro endar ends_in \
        eneat enjah enkun enmon ensch entka enweg eoeff erala erato erern erfas erfen ergeh ergy> eries erkos ermon \
        eroef errun ershe ersor erst_stoc ertei ervic erweg erzte esabs eschz escri eshee espra eswec etag> eterg \
        etref etres eueru eugni eunde euro_auf evoel ewill ewuer fach_fuer faels fahrz far_as fass_von ferun festp \
        fewer ffael ffers filt_sei fina_year fisch flohe folg_die fort_one foun_it frag_nach fran_die fran_pro \
        frau_ist frau_sagt frei_waeh frue_offe fuen_stat fuer_mein fuer_wart fuhr_die funk_der galt> gasfl gear> \
        geden gedro gege_drei gege_frue gehe_in gehe_sie geht> geht_der gekeh geli_drei genbr genma geoe_ist geoef \
        gespr gest_die gewae gleit gmbh_mit gnis> goes_at gratu green grou_with gsjah guara gumm_wir gures gutac \
        gwerf habe_eine habe_und had_alre had_both hael_sich haen_der haffe haft_bei hafts hall_with halte hand_auch \
        hand_mit hans> harmo harro hat_seit hat_zwei hauli haus_am hbuch hera_am herma heut_steh hgang hint_glas \
        hitsu hlgeb hner> hnhoe hnupp holid hotl_band hour_at house hresa hrtri hrwer hslei htzus hund_ist hund_sind \
        hut_on i_comp i_don ibtis ichsl icycl idate iefe> ierba igem> igenm ignal ihm_das ihm_kein ilanz ildin ildsc \
        ilier iligt im_apri im_bus im_frei im_gewe im_zug imete in_betr in_dess in_drei in_engl in_harr in_hosp \
        in_soem in_stor inand indli inen> ingha inian innin innsp insel insid instu inte_for inte_to inton intri \
        inung invit inzw_in is_love is_out is_put isel> isonk isst_jede ist_aus ist_bald ist_davo ist_gesc ist_ja \
        ist_nich ist_weis it_runs it_the it_will itali itgen its_seas its_way ituar ivery jahr_0 jahr_ist jahrs \
        je_nach je_zur jede_part journ juge_blei juli_kein juni_hat kaelt kafor kalke kam_zwei kamp> kanto karri \
        keep_thei kein_die kein_kuch keral kiert kind_war kind_zu kkont klebt klin_von koepf komm_gege komm_jahr \
        komm_morg komms kondi konku konze krone kseit ktion ktuel kund_und kzug> lade_von lage> lage_der lage_in \
        lamen laser last_for lasts layed lbeer ldest lecto left_an lehrs leng_of leut_ohne leut_sind lgebu liday \
        lief_die lieg_beim lieg_dort lies> ligen linz> list_for list_mit lkers lkeru lkomm llage llerb llon> lloy> \
        lltag log_in lohen loors lpine lstat lumn> lung> lzbur mai_vers man_ihn man_sei mana_said mann_der mann_star \
        mass> mbly> me_once mehr_ange mehr_auf mehr_best mehr_seit mein_er mein_lade meis_bis menau menu> mete_gros \
        mgass minie minu_zwoe mise> mit_komm mit_smil mita_die mita_im mitg_es mitt_an mitt_moeg mmelk mmier mmst> \
        money monta movin mpani mploy mpty> mschu musem muss_ich nach_ausk nach_lief nahe> narzt naufs ncell ndeha \
        ndida nditi ndmel near_the nehm_uns nell> netz_unte neu_eing nfaeh ngier ngsfi ngsve nhoef nicip nimm_die \
        nitae nkkon nnerh nnern nnspi nnung noch_am noch_uebe nolog nordi note_and note_to nrain nsen> nserv nside \
        nsure ntari nterw ntkal ntrae nuech nun_ein nuppe nur_bis nur_werk nwage nwech nweg> nwerk nzelb nzigs \
        ob_und obitu obung ocess oedli oeff_am oeff_sich oeren oetti of_an ofens offee ohne_auss ohne_mont okafo \
        old_0 oldes olven olvie ommst on_her onen> onkur onner onnes onomi ontag or_the oran> orbeh ordic ordon \
        ortho ossbr our_slee owerp paar_der pagei papag pape_slip pari_will parkp part_of pasto pell> pell_who \
        pens_fund per_brie perru pers_best perta pilot pipe> plae_im plate play_the playe port_eine pplic ppose \
        prima pro_nach proch punk_sieb puren pzig> raesi raile rala> rammi ratul rbeha rbeik rberg rblic rdic> reagi \
        rech_an recko reede regio regne reih_der rekto renha rents rern> rest_werd restb reswe retu_on rfass rgang \
        rgret rhof> rien> rifte ring_roun risto rkeit rkpla rksch rlaes rlitt rmoni rmute rnung road_and roces roeff \
        rofil ronte rosen rossa royal rprob rrung rseit rship rteid rtons rtste rund_ende runs_the rwisc salad salzb \
        sams_mit sandk sansc sarzt says_no sbare sbeho sberi sblat schi_an schi_ging schli schol schr_das schu_vor \
        schub schzu sech_euro sech_flas sech_frau sech_von seco_week sei_best sein_auft sein_beid sein_schi \
        seit_drei selb_die selb_uebe semen senbe sertu serv_hat sette sfiel sfond sgesc shif_has shion sich_zum \
        sie_komm sie_mir sie_miss sie_rede sieg_wurd singl sitt_on sixt_mont smode so_den so_gela sold_the soll_0 \
        solvi sport spra_der sproc spuer spure sraeu ssenb ssend ssist ssor> stad_den stan_seit stan_the stari \
        stat_fuen stay_at steck steel steh_aber steh_an steh_noch stic> stiel stigu stim_die sting stoc_auf stoec \
        stol> stor_in stra_nach stud_hat stuf_die stun_mit such_seit sugar susp_the szett tacht taegl tag_des \
        tage_in take_thei take_to tandi tappi tarp_and taten tauch teac_take teich teidi teil_mit tella tellv tenta \
        terau tersp the_audi the_coll the_coop the_cred the_cust the_earl the_fron the_hour the_lads the_midd \
        the_mone the_pari the_pros the_site the_slow tiefg tigun ting> title tkalk tkomm to_eigh to_move to_open \
        toedl told_her told_to tonn_of trad_ein traeg troma trott tsueb tsun> ttler tuend tvere tzbet uchtf udios \
        udit> ueder uerun uesch ueter uffae ufgew ugar> ugnis uildi umger ummen und_ford und_frei und_leuc und_wuer \
        unde_glas unfal unge> unici uns_viel unse_bass unse_toch unte_acht unte_ande unti_adve uotat up_afte uppos \
        uren> urth> usee> useme usfue usser utach utati utten vaila vere_die vere_uebe verg_woch verh_die verl_als \
        verra vers_auf vers_ist verso vertr verun vice> vided vierb vised voll_die volu_in von_ab von_ange von_drei \
        von_gut von_kam von_nich von_zwan vor_eine vor_elf war_eing war_heut war_zuvo warf> wart_der warze was_aus \
        was_insi was_left was_that watt> ways> wech_die wegwe weien weil_eine weil_er weis_wie well> welt> werd_bis \
        werd_nach werd_soll were_in were_take werk_die werpo what_a what_it wher_they whil_the whits wie_gewo \
        wie_lang will_spen wird_bis wird_uebe wird_verl wiss> with_in with_some witwe wo_er woch_nich word_war wuers \
        wurd_abge wurd_ange wurd_in xclus xisti ycle> year_a year_s yers> yest_s zaun_von zelbe zepte zeugn zu_mein \
        zu_rich zu_weil zuges zum_lade zum_tag zusa_0 zusch zwei_beru zwei_bis zwei_zum =0,1,0 0_jung 0_zwei <bids \
        <carr <coll <cycl <erbb <form <gedr <harm <hepa <heub <irel <kron <m> <mops <neub <plue <ross <seil <sozi \
        <spel <spor <tapp <teic <truc <turm <user <vorp a_firm a_grou a_m a_shif a_trad aber_unte abge_in abwa_unte \
        acht_haeu actin adies aehig aelt_hat aged_0 agen> ahlbe akte> aktor all_bran allta alyst am_lieb anael \
        ande_zwei andwe are_acce are_char arnun atiti atuli auch_ande augu_im aus_ange ausfi ayabl bauge begi_0 \
        bei_frag bei_und bei_zum beim_kaff beka_er beli_die bertr beru_auf betr_meld bildu bin_fuer bler> breed \
        brue_ist bsten buch_da burg_brok by_will chlac chsic chulu chzue cipal ckets ckist cksmi comer comm_by \
        comp_at coun_agre curre dampf decli dem_bish den_habe den_hall der_aben der_fach der_pach dete_have die_oeff \
        die_rein die_sach die_turn die_univ died_on dien_von dort_in dortl down_befo drei_euro eases ehlgr ehrle \
        eiges eigh_hour eine_aetz eine_anme eine_anon eine_apfe eine_arbe eins_trae eizei ekonn emien emmun empft \
        engme entit ents_heut epati erbba ercho ernis erpfl ervis es_kuen esult euzer faehi fall_in fami_are ferka \
        fest_und ffelt fices finni fold_into frag_zum from_nove gaben gefa_weil gekon gents gerae geru_und gmeis \
        grun_von gure> habe_frau had_told hangs hauer hebek hepat hers_die hiene hirt> hmutz holst hra_0 hresw hsich \
        hulun hzueg ich_urla ich_wied ich_zum iessl ihne_habe ildun im_jaen in_erfu in_fran in_hamm innis ipped \
        irela ithdr itis> itspr ivil> jahr_bis kanae keime kein_fens kein_zeit kino_wird kists krie_den ksmit kulpt \
        laege lage_das leas_five lgrab lieg_am lieg_auf lini_0 lmach lohna lptur ltag> ltlic luesc lvern lwage \
        maen_habe manu_for manus matik mein_geld meis_ole meld_der mets> mit_je morg_das mpel> muess nach_gas \
        nach_zahl naele naere nande nangs nbrot neut> new_in ngmei ngrub ngsst nimm_der norwe not_give nraed nscht \
        nsich ntee> ntrit nur_an nzelh obler ockis ocksm ollat oppo_a ortst orweg otfae patit payab pervi pest> \
        plac_abou plan_comm ploye plues ptet> rbbau rbote rchor rdach rengm resul rimin ritze riums rneut rnove \
        rogge rost_for ruft_die ruhe_geht rviso s_chai scha_wurd scho_the schw_beid seat_is sech_pers sells seven \
        sfer> shoe> sieb_aus skulp smal_jobs smith smuse solut spell spose ssfre stau_auf stly> stre_bei stur_deck \
        supp_to t_be take_down take_plac tandf teens ten_week terun the_cast the_conv the_kiln the_mont the_quar \
        the_titl the_webs theke then_they tied_to tific titis tocht tongr took_part traff tref_ist trisc tulie tuten \
        tzpla uebe_bei ugang ullin ulptu ulung ummi> unber unche ungss unio_s units uperv urnov us_off usfie \
        verb_word verg_fuer verg_wir vert_wass verw_der visi_are vocat volve von_acht vorar vorer vorwu wahlb walk_a \
        walk_roun warnu watc_by weit_schu weize wendl were_all when_he who_ran wied_im will_prin withd wohnu woll_im \
        woll_noch wurd_vom yable zeug_die zialk ztesc zu_die zugan zum_buer zum_tod zusa_noch zusc_erhi zwei_kund \
        =0,2,-3 <bild aske_to beric deln> ecall einhe erfor frei_der fuer_drei gange isst> lizei olize one_on park> \
        raft> ruppe shaus stori ufen> werde wird_nach =0,2,-2 0_als 0_fran 0_kilo <ampe <beek <boro <brid <disp \
        <einp <eisw <exch <hist <hour <insi <kehr <kurz <logi <majo <moun <pige <priz <regn <rund <tupf <yard a_cran \
        a_dair abge_das abgeb abst_im ajora aken> allen aller allo> am_dien ammer amper andar anged anne> ansc_gab \
        anton arge> as_it assle ating atlic aufg_die barge basis beca_a beeke bei_oma beko_bei beko_eine best_und \
        besuc bgeba binde bis_jahr bis_mitt bis_vier boers borou brin_the bsolv chied chiv> chler cided coll_in \
        da_und das_heim dem_nach der_erst der_filt der_geht der_mini derei derte die_erst die_fuen die_raeu \
        dies_woch ditio drohn droht drop_from ebot> eckla ecome eekee ehere eine_gabe eine_geme einla einsc eista \
        ekeep ende_juni endie enlag ensbu entim enzen eons> erbar erfer ersan erwag esent estem excha ferte fesso \
        fgewa filed fourt fzeit game> geht_es geons gewe_und ghter habe_den heis_die hied> hile> hite> hrzeh \
        hund_peop ich_fang ides> iebsa igeon ilber ilmen im_frue in_fuld indau insch intme inzel irene irma> is_not \
        istor it_a ivate jahrz joran kassl keepi kein_am kein_einw kuech large leit_habe licen lief_am lieve linda \
        lips> mails major mehr_als minu_bei moves muss_man nach_hat naec_woch ndler ndsti netze nich_best nine_days \
        nkbar noch_bis nschl ntime ntmen ntrag oemme of_two ointm on_thur oncer open_on ordin orgt> oroug oter> \
        ounta paint paris perce pfen> pigeo play> prize puppe raeum ranz> rasch ravel rbeit read_out read_that reat> \
        reic_von reisv reque resor rgab> rhall rices rige> ritt> rize> rkte> rnte> rohne rossb rsand rsorg ruec_mit \
        rufe> sburg schl_in schnu silbe sind_0 sitz> ssau> ssens stahl stan_die stem> sterr swech tain> tammh terha \
        the_corr the_foun the_name the_serv the_spri tigt> tiles tine> tled> traum tstag ttled tupfe ueric ulanc \
        ungsl upfen utate utch> vemen verb_der vor_0 wande when_a white with_0 wo_ist wuer_ich xchan zenti zentn \
        zigst zu_0 zueri zungs zutat =0,2,-1 0_was <alts <anal <area <asle <beig <beir <copy <jona <jose <kutt <move \
        <powd <pupp <sept <type <way> accep ackwe aeuss ageme altst angem aslee asset astor at_will aufle bedar \
        beige bensm binn_sech ccept chgeb chsag ckbli coote das_erdg der_kund der_part der_waes die_jahr die_wahl \
        drei_juge eckbl edarf efigh eglas eine_ausg eine_eich einpa enntn ensmi eptem erans erige erke> erpac ertra \
        esor> eusse firef folg_ein from_mond gefu_die gege_eine gehe_an go_back grupp habe_duer hausf heint henma \
        hsage idge> igure im_raum ingef inpac inwen irefi is_open istri jahr_gest janu_uebe je_ein jugen kblic \
        kein_milc kutte last_year lhaus lieg_bei llot> man_ohne mark_sie mersi mitg_der morg_sind nges> nntni ntnis \
        nture nwick ompet one_of opter osten page_0 pierr powde pprov ptemb rang_zwei rauc_uebe rchga rchsa refig \
        rjahr roest rstor ruec_des s_whic schl_am scoot sdenk senf> septe shed> shuet shund sie_im sinc_six sind_am \
        sprae steh_unte stel_in sterk the_boro the_five toeck took_a uendl uenfz umsta und_bitt und_droh und_er \
        und_verh ungsj unsch usfal vers_den wech_den woch_da wuerd wurd_auch zimme zur_verf =0,3,-4 <figu <gelt \
        stamm =0,3,-3 <glas <holz <hund <nimm <nor> <nord <proz <seri <shop <zoll agree ahrze chung ckene compa \
        die_naec ectio egang enmar ettle fasst fire> hicke hlich hnik> ifft> jahr_verl kein_anga llect move> muss> \
        namen nberg ndeln ndin> ollec point proze rfahr rgebe rifft rletz schau spruc sschu triff ueckt user> \
        zu_haus =0,3,-2 0_kg <barg <fibr <geht <hass <lose <serv <sitz aetze bei_auf chwei comin cut_off fibre gegan \
        histo mmend nach_eige nmark nutes oerse rift> tonne tudio usger usgew =0,4,-5 aufen den_0 utes> =0,4,-4 \
        <buer <droh <fach <krei count ement haelt hloss nweis omers oves> rmal> taken undes =0,4,-3 werk_von wind> \
        =0,5,-6 rage> =0,5,-5 <uhr> ieht> stag> steig zieht =0,6,-6 <is> ebung =0,7,-7 <ist> =1,-7,6 <pump =1,-6,5 \
        <verd very> =1,-5,3 kinde =1,-5,4 <kell <paid halbe hatte sses> trag> tten> =1,-5,5 i_have =1,-4,2 <answ \
        <care auf_der bauer nding =1,-4,3 0_stel <baby <gefa <halb <hier <hina <mile <out> <push <ther achtr ehre> \
        enfte hat_in hbarn hier> ionie leger ommen right ssen> them> wand> whic_the =1,-4,4 redit =1,-3,1 <geli \
        <gest <sche <tour and_the daru_ein das_dorf drink eckt> forge fuen_mona fuen_uhr gulat hildr hmier im_lage \
        issio less> lvenz mit_den raeu_die ratis rlese rsetz wird_das =1,-3,2 <burn <chem <dial <doch <driv <ehre \
        <elte <fael <geri <girl <katz <komp <krim <like <prin <samt <sass <sayi <swea <verw ange_0 atien aus_dem \
        ausen beit> besse best_am chtra ckte> der_haus der_rahm dinge dren> eizun enau> ernom espie este> eswei \
        fused geho_und genau gespi good> gues> habe_der hares heim> htrae ilbah ildre iles> in_frei issed iterg \
        izung kuen_den lass_und ldren leade liers linde llenb muss_sich nager ners> nien> nleit nterh oerde of_my \
        ogen> patie quiet rderb reit> rnomm sayin seilb sweit teil_das tere> the_clie ther_are titio to_read ttert \
        um_acht und_will verdi worke wusst zaun> zogen zula_fuer =1,-3,3 <fail <zahl a_thir acht_jahr hinau hlte> \
        laeu_in lling ntage ooks> =1,-2,0 <absc <bird <ear> <eind <gala <gefr <gros <klam <muss <sky> <slur <witz \
        aepfe affol agai_its ahrer alde> ampag ampli appe_has arium assed atis> attfo auss_der axen> bei_fuer \
        bele_in bergu beru_wurd betr_aus bill_the broch care> carr_in cars> ckver crac_on dafu_eine das_foto \
        das_syst dass_sie den_fals den_true dener der_baue der_opa der_rein die_als die_mass die_pump die_seil disab \
        eckve ehrko eine_auff eine_zett enamt enter ergun eriou erleb euro_eins eutli fael_von ffnen fnen> gala> \
        gesc_das gezei hall_0 hatt_nach haupt haute hera_die herea heut_fest heut_vero hnach hutzv ich_dort in_apri \
        in_mehr in_s info_um inha_von inso_bean inve_from isabl ist_eine just_afte klag_gege klamm kten> lade_seit \
        laess lattf lavie leber legeh licke lief_an lurry meant mehrk mgehe mille mitt_saem mwelt nach_lass nensc \
        neun_anwo ngeba nprei nteen ntonu nwael nwart ob_das oehre on_his onton onumm orema oring over_two pagne \
        payer payin proz_weni queez randn raxen rced> reman rgung riec_es riegt rmelo rudel ruess rwaer sass_auf \
        sche_und serio slurr squee sued_zum swit_off tinui to_have tonum trag_die tref_sich ttfor tues_i ueeze ueler \
        uhr_und umwel und_glei up_on urers urin> utzve verb_in vestr waeh_des waelt wall> wart_vor weigt wird_gepr \
        zuckt zuege zuer_gefr zwei_beha zwei_priv =1,-2,1 0_ange 0_fael 0_kund 0_mio 0_noch <abre <ahnu <bauw <bear \
        <beza <bike <bolz <cant <crus <debi <does <dort <ecke <gett <help <hole <k> <klat <klav <kurb <lett <lob> \
        <mehl <mine <mio> <mold <nehm <neuh <occu <prai <pred <pres <prot <quee <raid <rand <razz <row> <saub <scou \
        <spas <stif <stra <susp <temp <tool <umkl <unte <vork <vorz <waag a_call a_day a_free a_pres a_repo a_wind \
        abgef abges abnah abou_it abrec acks> adeir admi_has aerm> aesse ago_the altes amili and_foun and_two \
        and_wrot ange_und angsa assie assiv asure at_in at_midn atch> auber auf_ihre auf_weit aufsi auten avier \
        azzia back_the beban beid_das beifa bein_told bekom berka besti betr_eine bevo_der bewei bode_und bohle \
        brach braum breat bscha buil_a carto chemi chges chief chine chsen chunt cont_with coun_have crush cust_offi \
        das_kons date_ist daten deira deli_the dem_betr dem_werk den_spru der_auto der_besc der_glei der_masc \
        der_schw desbe dialy die_baus die_dach die_date die_ehre die_kass die_koop die_leer die_natu die_nota \
        die_tour diolo direc door_to drinn drit_uebe drueb dvier easur eaufs eband ebeba ebody ederg edit> efera \
        eheim ehten eier> eilba ein_last ein_loch ein_vent eine_grup eine_guts eine_sche einri eira> elf_stun elzen \
        emmer empf_die enban engte enspr enzan erahm erbac erfu_es erkst erleu ermel ernen erst_am ertri erues erwae \
        es_fuer es_sei esbea eschi euse> ever_even eweis ezeic fant> fehl_die fell_to fence feran ffen> fifty \
        file_for flown for_four for_thre forc_labo four_of frei_ein frei_tag fsich funkt garde garte gege_der \
        gele_hat geleg gerah gesun getr_werd getti good_agai goods grad_in gross grues gskra gute> haend haken \
        hand_out hat_bei hatt_in hbark hilft hleif hoch_mit homes hour_for howed hreib hrena hsen> hund> hunte ialys \
        ichem ickel ickte ieges ierga ifty> igges ihr_geld ilft> im_depo im_ganz im_natu imme> in_and in_augu in_our \
        in_sieb inaus ingeb inker inric ionss irect irte> ist_so istlo it_and iteur itsge ivatw ivsta jahr_unte \
        kam_eine katze kenha kraen kran_die lach> laede landm lanks lauf_des laut_feue lear> lebeb lehre lemen \
        letz_woch lhaft lich_im liner loadi lolli lonne lough lpina lstre madei malt> man_eine means mebod melon \
        menge milie mind_0 mitt_der mont_to nach_prue nach_rech nach_rund nachu nbank ndesa neun_von nften ngspl \
        nhaus nich_sage nies> nige> nings nistr nlege nrich nstim oadin occup oded> oeten of_is off_at offe_ein \
        ohin> oked> olke> olonn omebo one_go ouble paid_for pecte pfiff phot_it piece pina> plan_on ploug posti \
        ppen> prais predi pric_and queen ragsb ragte rahmt razzi rbank rbeau redig rege_laeu remar rgrun rious ristl \
        rmung roehr romme roppi roses rotes rschn rstun rters rtrag rtuer ruemm rund_dass rupps russe rzueg sass_der \
        saube says_a scha_lag schec scho_s scout sech_stun seit_febr sene> seni_von serwa sie_die sie_scho sind_es \
        sind_unte six_week skett skopi slip> smiss someb spass spend sprot ssche ssten stan_das starb steh_0 \
        stel_die stert stil_ein stoc_ein strin stun_0 supp_and susp_at sverl swer> tage> tages tarb> teln> thaus \
        the_boar the_chie the_coro the_floo the_kitc the_manu the_poli the_rain thei_data time_in to_clea to_look \
        toff> torin tring ttern tures tzver ubau> uebe_eing uenf> uersc ufgef ufsic uhr_aus uhr_bei umkle und_hiel \
        und_nach unken unter upps> used> usses uttin vels> verd_der verl_bis verl_das verlo vers_nich vor_lade vorka \
        vstat waerm war_nach ware_laut warn_an wheel wien_und wird_der wo_der wohin word_sein writ_to wurd_zwei \
        year_of you_can zahl> zmitt zu_such zwang zwei_tote zwei_wurd zzia> =1,-2,2 <abna <ausz <dame <du> <holt \
        <reje a_cont a_cour ablet aetzt am_steu aucht baeum chuls das_kind den_unte der_von efall egenh eine_list \
        eject fuss> ging_die hat_sein heizu itze> langs last> liert mist> nicht oped> ostin peal> peop_who rejec \
        roke> schu_mit tenba the_baby thirt truem ufget und_sein =1,-1,-1 0_degr 0_imme 0_item 0_last <acid <anci \
        <anwe <away <bade <barl <bauc <beer <befu <bequ <birg <blad <calm <cong <deut <doer <ears <erbr <erna <eroe \
        <feuc <forb <fuge <gaes <go> <guar <gurk <hemp <illu <jagd <jigs <kink <moon <pdf> <pfif <pigt <rekl <smou \
        <tax> <towa <unpl <usin <veru <wash <wast <zwir a_cand a_disc a_fork a_gree a_gues a_valv a_wall abget abili \
        abou_nine abzu_und acco_came achsg acid> aehri aeusc agert aids> albja alle_abge als_such am_alte am_kopf \
        am_not ampoo an_man an_orde and_stil and_woul and_you andat ande_aus ande_das andna andta ankun ansic anwac \
        apes> are_expe arley arms> arnes arres arri_for ashed asteu at_fort at_was at_with aturg auf_bewa auf_sich \
        aus_numm ausb_entz ausma autae barle beame befo_they bei_fieb beim_gast bein_trea bekos belsc beras betag \
        bett_seit bgeko birds birgi blam_the blie_stum bohrk bone> brot_die buer_las bunal calm> cards chil_are \
        chrin chsga chtim clip_the comp_had congr cuers dachr dann_das dann_doch dare_say dark> das_drit das_etik \
        das_klei das_wege dem_klin dem_somm den_rapp der_adre der_dies der_konz der_offe der_ufer der_vern der_war \
        des_quar deut_schl deutu did_offe die_akti die_fuge die_weit die_west dithe dkame dlerm dort_jetz dover \
        dscap dssch ebuer eeren efreu egedl egegr egerm ehnta ehrig eigh_per ein_fens ein_kart ein_vate eine_brie \
        eine_mail einlo einm_selb elf_cent elkla elte_steh enant ende_at enfor enkli enstu ensvo envi_heal eoffi \
        eongr erasc erfra erkre erlob ermil ernor erst_wurd erwac es_ab esse_und esse_wir estfe eted> etzen euerz \
        euro_kost eutun ever_one exis_only extr_had fahr_habe fahr_inne fahr_noch fecti ferwe feue_steh fiel_am \
        figu_cove filmi flets for_at for_carr for_her form_and foto_der foun_for frei_an freik ftwar fuen_minu \
        fuer_bruc fuer_jede gedly gegos geht_nur gela_weis gelac gene_die gera_glei ggen> gies_am glas_und gler> \
        gone_to grad_ist grube gsaw> gsfre gszah gtail haet_sie halbj halt_koen hampo harne has_a has_had hauch \
        haut_hat headl heis_du hemp> his_thum hntau hoef_habe hoeh_gewa homeo hort> hote_in hrinn hrkol hsgar htrag \
        hulau hzahl ibbon ibuna ich_zu igsaw igtai ilmin im_antr im_buer im_stad in_den in_i inde_and indee inenp \
        inge_die ingla ingsc insi_of irgit irit> is_clea issar ist_fast itszi jahr_spae jigsa job_in kabe_und kam_um \
        keit> kind_habe kinks komm_da kopf_getr kran_mit kreta ktag> kues_habe kulat kund_man kuppl laed_0 land_habe \
        lanes lanti las_vor lear_that legeg lften lid_the lism> lming lmond lmte> logs_me ltime lyami make_it \
        man_haet man_hat man_komm man_sieh man_steh mana_does mans> me_out me_to mein_betr mein_haut mens_unte \
        mich_beim mir_eine mir_nich mkost monis moth_s move_sinc munen muss_0 nach_guts nahme ncien ncoil ndeed \
        ndesl ndica ndsca ndssc netz_bill new_head ngrue ngsfe nicat nich_aufs nich_stan ninet nnena noch_mal \
        not_awar not_desc not_loud notau novat now_four nplug nsore ntraf nun_als nweid oberm oehe> oekos oerch \
        oertl of_wate offli oftwa ohne_lich ohrko olds> olley olyam omeof omkos oncen only_for only_on opene \
        orde_agai ordn_best ordse orlei ospek otion otorh our_shop ourne ovati oward paeck parie park_0 part_time \
        pigta polya poon> post_is postm praye profi ptied pull> putte rdsei reif> reika reis_ein rengu repa_in ressz \
        resta rflae rgetr rgit> rgott rhaub rian> ribbo ribun rich_lies rine> rive> rklic rksto rley> rmans rmarg \
        rmilc rmutt rnere romko rota> rotec ruchs ruec_zu rund> rund_fuen s_knee sagt_land sappo scha_soll scha_zu \
        sche_auf schr_0 schu_auf schw_gela scuer sech_ist sein_neue selb_an sent_back seums sfirm shamp short \
        sie_kam sie_laut sie_soll sind_tot six_at six_in smoul snach softw some_clos soren spit_der spur> stat_and \
        steh_dass stel_gest steur streu sumer surel t_a tacks taerz tage_der tainl tanks tenge tenra terpa that_stop \
        the_day the_extr the_figu the_gent the_leed the_lobb the_oran the_rest the_righ the_show them_out tiftu \
        tlach to_meet toerc topp> tot_und towar trale trau_in treu_auf tstei tszim ttfue tulis tut_er twen_four \
        twerb ueckz uerdi uessi uferw uite> ulism umbs> umer> umta_ausg unal> uncoi und_geho und_gena und_land \
        und_mont und_schi und_stra unica unity unplu unse_apot unsth unte_prei unte_wird unve_der upplu upten usetz \
        utaer verd_und verg_in verin verl_am verl_man vier_gesc von_gest von_hoeh von_wart vorba vors_beim walk_away \
        waste we_paid wer_so werkl whil_a who_lost will_ein wind_am wint_am wir_seit wird_es wirne with_s wurd_bish \
        wurd_drei wurd_heut yamid zaeh_seit zahl_fuen zahl_in zept> zersp zinve zlich zu_kauf zuck_das zuru_im \
        zusc_best zuset zwan_zent zwei_katz zwei_silo zwirn =1,-1,0 0_ande 0_ansc 0_besc 0_chil 0_firm 0_haeu 0_name \
        0_prom 0_rech 0_urla 0_wer 0_zeic 0_zust <abfa <abhe <abne <akze <altp <alwa <ambi <auft <azub <bala <bank \
        <beba <beet <belt <beyo <birt <bisl <boch <bohl <bonn <bord <boxe <butt <coin <cott <cred <crit <dave <degr \
        <devi <dosi <duty <earp <eel> <emai <engl <enti <envi <erde <eve> <fees <flac <flau <floc <frem <fres <futs \
        <gego <geig <gepa <germ <gran <gras <grat <gren <guck <hair <here <hins <humm <inns <insp <iron <isol <jazz \
        <jude <kapu <katw <kerb <kita <koel <koma <korr <kowa <krit <last <lawn <leim <lieb <losi <loud <low> <mage \
        <mano <mbit <midn <mins <mitl <nigh <pale <pane <phil <pock <pois <qual <ramm <reli <resi <rind <roeh <rohr \
        <ruf> <rum> <runt <saue <saus <sawm <seeu <sick <slow <soss <soug <stew <subu <sump <sure <tagg <takt <tasc \
        <tast <teak <teig <tepp <thek <thro <toma <ton> <trap <umfr <unik <use> <used <valv <volo <vorf <waes <werf \
        <wife <woec <wolk <wuch <zapf <zufa a_chat a_frie a_girl a_go a_golf a_pall a_rent a_scou a_seve a_tonn \
        a_yach ab_fuen ab_nich ab_tag aben_noch aber_bei abfae abge_nich abgen abine abneh abou_thei absch abtei \
        abzu_der accus achba achle acht_gaes achun ad_hoc adfin adio> adion adve_as aecke aefte aenke aenze aerkt \
        aerts aeser aest> afier afte_noon agen_ab agen_work ageze aggre aiter aked> akku_der aktu_in alke> alkul \
        alle_ange alle_mit allsp alpla alpol als_frei als_klei also_die altpa am_prem am_samm am_seeu am_vier \
        am_vort ambit ammo_trit amtli an_dess an_ihre an_ob anagi and_call and_char and_her and_one and_so and_whoe \
        andba andsp ange_word angeg angsb ankka annen ansc_von antor antre anuta app_the aputt arca_this are_a \
        are_advi are_all are_gath are_suin arier arplu arri_at arztp ass_ein asspl astin at_bran at_lowe at_nigh \
        at_once at_six atenb atene aters atic> atisc attes attit attst atwar audi_foun audit auf_gehw auf_m auf_offe \
        auf_saem auf_weil aufg_wird aunt> aupte ausau auses ausg_wurd ausno ausnu auss_betr auss_und auto_lass autsp \
        awmil azubi back_from bades bahn_auf balan balk_und balle bank_nich bbon> be_a bebau beca_i becau bedan \
        been_a been_admi been_die been_give been_paid been_refu been_repo been_to befah befil begi_um behae behau \
        behi_the bei_elf bei_foeh bei_gibt bei_jede bei_kund bei_mir bei_neue bei_rein beibr beid_mit beim_arbe \
        bein_ques beka_die benc_by bera_die berda berg_laeu beri_ein berle besc_auf besc_und best_hat betr_hatt \
        betr_soll betw_0 bewe_werd bewus beyon bfael bgeno bgeta biger bild_zur binen biner binn_0 birth bisla bisse \
        bist> blei_es bnehm boat_in bochu bolte bookk bosse bot_0 boxes boyk_auf bric_waeh brush bstan bteil \
        bub_mach buch_wied buehn bund_warn bunt> burnt by_on by_vide call_ever call_its call_the came_for came_with \
        care_home carr_out cash> caug_fire ccuse cene> chai_s chair chann chdec chfal chhae chirr chlor chluc chow> \
        chran chric chter chtko chues chula chum> ciden cisio ckbek ckeln ckenm class clea_the clea_thei clos_its \
        clos_wher coats comp_has conf_a cons_is coul_see coun_are cout> creat credi da_auch da_ist dach_das dance \
        dann_verd danut das_absc das_gewe das_gibt das_groe das_laut das_mand das_moeb das_nich das_pass das_schl \
        das_stan das_teil dass_sich dasse daue_vier days_beca dazu_der dear> decks defin dem_denk dem_letz dem_mark \
        dem_spie den_brie den_morg den_rege den_schi den_schl der_baua der_baus der_deck der_dete der_disp der_fili \
        der_foer der_gepl der_gift der_hael der_hahn der_hofl der_juni der_kaes der_kein der_lief der_sani der_spit \
        der_stre der_supp der_tabe der_verd der_vor der_weih der_weis der_zug derla des_hers des_tech desc_a desla \
        devic dfahr dfind dheit die_abge die_anme die_anwa die_berg die_bett die_bewe die_brem die_fled die_fuer \
        die_gest die_heil die_hint die_jung die_kues die_mark die_mesn die_oppo die_park die_rinn die_roes die_tape \
        die_tran die_uhr die_umge die_umwe die_urku die_wild diens dies_somm dinke dire_has dire_in dire_is dkart \
        dlord dnigh doerf dokto dprei dquar drei_lage drei_nach drei_spor drit_von drit_wird droh_mit dson> dstad \
        due_at dumme dunke durf_ich duty> dwirt ealed eamer earpl ebauu ebest eboot ecaus echow eckwa ecomm edenf \
        ederm edged edin> edost eele> eels> eeufe eeze> eferr effe_on eger> egree ehaup ehlla ehmer ehste eifel \
        eige_kost eigh_and eikpo eimau eimis ein_bein ein_dorf ein_filt ein_glei ein_maed ein_oran ein_plak ein_sich \
        ein_spaz ein_tech ein_verg ein_von eine_abna eine_auf eine_besc eine_gewi eine_groe eine_ist eine_kies \
        eine_pfle eine_rout eine_rund eine_so eine_unbe eine_zusc eing_am eink_nach eint_0 eisvo ekrie elati elauf \
        elbru elegt elern eleuc elf_jahr elf_saeu elf_weit elhue elin> elly> else_to emder emen> emer_line empf_das \
        empfa endre endz_0 enehm engi_cann enhaa enhal enig> enkur ensae entir entle entr_for ents_eine entzi envir \
        enwar epay> epert eport epper eppic eppt> er_an er_auf er_habe erdre erena erft> ergan ergif ergue ermae \
        ermi_der ermi_die ermom ermos erne_an eroeh erre> erre_dort ersat erspl erst_anze ertoi erunf erurt erwi_der \
        erzeu es_ein es_gilt es_hier es_reic es_steh es_stue es_wie eschw esehe eslae espen estba etall etier eton> \
        etraf eurin euro_guts euro_im euro_nach euro_nich euro_zahl euter euzfa evels even> even_the evice exibl \
        eyond face> face_for fachh fadfi faeh_seit faerz fahr> fallk fals_etik fand_sich farm> fbean fehl_werd \
        feie_der feigt feine fenc_off ferr_coul fest_am fest_der ffiel ffind file_in files filet findb findi fines \
        fire_esca firs_clas fish> flatt flede flues for_time fort_four fort_minu foun_of frag_die fran_am frei_sagt \
        frien fris_war frue_am frue_auss frufe fueh_von fuen_auf fuen_laen fuen_von fuen_weit fuer_neue fuer_offe \
        fuer_sich fuhre futsc gaes_die ganic ganz_nach gaube geba_vers geboo gebr_anla gefu_bei geht_da gehw_in \
        geige gekri gela_der gelb_wolk geme_hatt geme_war gende geneh gentl gepl_sind gepr_die gera_im geran gerei \
        germe gerol gesc_fuer geseh gesp_das gesp_die gesp_nach gesp_von gest_in gesu_wird getru gewa_hatt gewe_ist \
        gewe_ruft gewi_und gezae ggreg ghtin giftn giftu ging_uebe give_way glei_nebe glers gniss got_one gram> \
        gras_in grey> gries grins grun_des gsame gsgeb gsges gspla gsrat gumm_im habe_man habe_morg habe_nich had_by \
        had_cert had_gone had_it hael_die haen_bei halb_acht halb_auf halb_fuen halb_zehn hand_an hand_nied hand_und \
        hang> hante hat_dafu hat_im hat_kata hat_sieb hat_von hauen hauta have_caug have_died have_lost have_neve \
        have_slep hdeck he_said heart heets hefae heimi heize help_play her_life herer hern> herz> heut_bei \
        heut_noch heut_um heut_zwei hfall hhalt hings his_hand hlaeg hlend hleut hllas hmeri hoeh_von hoeri hoert \
        hofer hoher hold_the horit hosp_have hour_i how_we hrank hrein hresk hstag hstun hteil hting htskr htsvo \
        huess huldi hund_die hung> hwage hwank i_got i_m i_open i_woul ianis iate> ibels ich_mir ich_vers ich_vier \
        ichtl idged idnig ieger ielhu iend> ierli ieses iften iftno igere ihm_mit ihr_habt ihre_ware iker> ikpos \
        ileti im_baua im_beri im_foye im_grab im_lauf im_spin im_verb imauf imme_die impou in_boch in_each in_ein \
        in_from in_sich in_thre in_wint inall inalp incid indba infa_scho inklu inlic innsb ins_kran inse_steh inseh \
        insi_a insi_s instr inte_bese inte_die ionsv ipop> irkli irman ironm irtee irthd is_bein is_said is_show \
        is_shut isero isola ist_abge ist_gera ist_kein ist_leer ist_um isvoe it_in it_more it_on it_with itur> \
        jahr_rech jahr_sind jetz_find jetz_wie jobs> jobs_with juden june_it kalku kam_es kame_sie kann_der kaput \
        karre karte kast_von katwa kbeko keel> kell_des kell_in kenn_die kerb> kette kilom kist_von kiste kita> \
        kkeep kkett klin_der klusi knapp know_beca koll_aus koll_mit koma> komm_nich kompl kont_ist kowal kpost \
        kriti kschu kskam ktage kuen_koma kuen_per kuen_tief kund_die kwage laes_die lage_von lagte laint land_im \
        lane_to lass_mit lassp last_eine last_in lauf_weit lauge laut_app laut_die laut_erst laut_ist lbahn ldau> \
        lderi least lebe_der leben leder leged legt_sich legt_sie lehr_ist leid_nur letie leuse leut_mit lhueg liall \
        lice_for liche licht lieds lief> lieg_nach lines lipop llaps llars llast llens llipo llowe llspa llust loade \
        loans loch_im loehn lohn> lomet lonta lood> look_up loos_in loves lowes lplan lpoli lspae ltati ltenh ltes> \
        ltpap luck> luec_in luess lugge lungn lunte lustr lvers lways lzpla m_told maed_mit maerk mages mail_der \
        man_kann man_s man_sich mana_at marc_the mate> matic matsc maufs mbit> mbiti mder> meani meet_at mehr_erwa \
        mein_drei mein_erst mein_mahn mein_stan mein_stel mein_verm mein_vorg meld_0 meld_seit melte melti memb_to \
        men_on mend> meta_in mich_das midni mier> mile_on mill_in minat minu_drei minu_ich misch missa mists \
        mit_begr mit_gold mit_hand mit_scha mit_um mitt_den mitt_und mkund mmiss moeb_mit momet monox morg_mit \
        morg_vor morn_to mpfe> mpora muell nach_abge nach_habe nach_hies nach_i nach_info nach_muen nach_ruma \
        nach_uebe nach_verk nach_zeug nachp nagin nakte nalpo ncide ncons ndenh ndesb ndkar ndlor ndpre ndste ndwir \
        nebe_mir neede nehm_das nenne nets> netz_der neu_auf neue_rech neun_weit next_year ngekl ngelb ngeld ngene \
        ngere ngewo nglis ngnah ngsdi nhaar nich_ange nich_esse nich_was nied_abge nied_die niers niete nine_this \
        nitte nkkar nkwag nmitt nnsbr no_wage noch_an noch_der noon_the not_for not_so now_know noxid nrufb nsbru \
        nsehb nsing nstai nsult nsume ntaer ntags ntire ntlan ntzie nudel nur_ein nuta> nvent nviro nwand nzahl \
        nzett nzig> oache oaded oben_die ochum ockin oder_nich oebel oede> oerfe oerig of_febr of_five of_whom \
        offe_rech offe_wurd offi_are ohne_foto ohne_leit ohnge oiled oire> oison okkee oktor oldau ollap ollar ollen \
        ollip olont olted olzpl ommis on_it on_vent onmen onoxi onsve ontae ookke ootet opien opper oppuh orage \
        orced orgen ority ornie orone orte> ortge ortin osing osted otauf other otor> ottli ouldi ounci outfa owest \
        ownst oxes> oxin> ozent paene palet paren parti pass_this pati_in pati_ist paus_der pboar pendl per_nach \
        pers_von perto pfadf pfaen pick_up pien> pind> pinse pitze plac_the plan_der plan_habe plat_wird plett plugs \
        pocke poin_to poiso poli_seit poli_war ponso porta ppich ppuhr prae_aus prall pram_i pray> probe proed pron> \
        provi proz_gebo prude prue_seit pside ptman puckt pude_das puhr> pull_out pushi quar_to quers quote \
        raba_weil racke radio raet_die raeu_lass rafie raid> randw rang_the rang_to raten ratur raut> rbefi rbste \
        rcher rdam> rdraf reas> reasu reath rech_nach rech_uebe recom recte rees> reffe refu_the reikp reinf \
        reis_und rennu rentl repa_0 reper repo_to repor rerer rers> reska ressi rest_of resu_and resu_are reuha \
        reuzf revi_in rgaer rgebl rgerm rgie> rgift rguet rhaft rich_ab rich_spra riend ries> righ_now rill> rinki \
        rippi risse rkes> rkran rkrei rlink rmaeu rman> rmome rney> rnspi roesc roll_und roner rong> ronme rpfli \
        rplug rsenk rspli rster rtbru rteen rthda rtoir ructo ruec_wie rufe_zum rund_ein rund_fuer runfa rurte rvors \
        rzte> rztpr s_cell s_mit s_show s_site s_und s_vier sagt_dass sais_mit sale_dire samm_unte satu_a satzk \
        sawmi sbahn sball sbeit schar schi_eine schl_sind schmi schne scho_ausg scho_ein scho_gesa schob schr_eine \
        schr_zum schu_beha sdorf sech_jahr seeuf sehr_hoef seit_fuen seit_jahr sels> sent_them seroe serum serwe \
        sery> setze seve_mont seve_this sgebo shaup shop_at shou_out sich_als sich_mein sich_nur sich_verd sick> \
        sick_note sie_arbe sie_nach sie_verm sie_wird sieb_uhr sinc_last sinc_lunc sinc_then sind_scho sind_sie \
        sind_verk sind_vers sitz_des sitz_fest six_and six_peop sjaeh skont sligh smile snotr socia solat sold_by \
        some_runn sond_die sosse sough spaen spalt sped_die sperl spit_hatt spli_that spra_shop sproe sprud srede \
        ssels sserw ssest sspli sstlo sstru stad_und stam_aus star_ein stat_des staub stay_indo stefa steh_alle \
        stei_der stel_am steu_und sthau stil_up stin> stoo_on stop_at storn strah stre_arou stres stro_aus stroh \
        stud_bei stue_waeh such_ihn sued_von suedo suit> supp_the surre sverf svoeg tadio taer> tagge tagsa \
        talk_brok talle tankk tankw tate> tbruc tdruc teak> tefan tele_is ten_days tenz> tepp_und teppi terho terlo \
        terpr teten teuri tglei thael thday the_admi the_angl the_bath the_boss the_chee the_coat the_comm the_crew \
        the_cutt the_cycl the_deci the_far the_fill the_heal the_hot the_ice the_infa the_kerb the_lett the_moto \
        the_nurs the_pass the_pena the_prem the_prom the_regu the_seas the_seco the_sky the_slac the_spra the_tabl \
        the_ther the_turn thei_post them_wron they_gave they_have they_migh this_even thori tione tips_are tlang \
        tnahm to_get to_lear to_rest to_stan to_use toch_hat toire told_at told_us tons_of toppu torni torte tot_bei \
        touc_it tprax trahl treas trei_seit treuh trit_aus troh> trupp tskra tspru tsvol ttage tter> ttest ttitu \
        ttlin tuerk twood tzel> tzend tzieh uards uarry ubens ubis> uebe_0 uebe_ob uebe_schu uebe_zum ueckh uedos \
        uefte uehlb uell> uerba uerfa uestb uettu ufbea uffie uffin ufger uhr_beim uhr_schl uldin ulm_and ultan \
        ultat um_ein um_neun um_sche umsba und_best und_drei und_kame und_klet und_kost und_ob und_pati und_uns \
        ungna ungsd ungsv unio_is unio_says unkti unnen uns_ein uns_nur uns_uebe unte_und unte_vers unte_vor untie \
        uote> uptma urely ures> urla_die urney urnsc urnt> us_it usbru uschk usehe usnot usnum ussel ussli usstl \
        uszue uterb utfal uting utspr utter uzfah valve vans> vera_der verb_die verf_um verg_ich vergu verh_mit \
        verk_auch verk_wurd verpu vert_der verur verw_das verw_in verw_und vess_at vider vieh_mit vier_aben vier_in \
        vier_proz view_of viron volon vom_dien vom_hof vom_rath von_eine von_fiel von_geli von_hand von_ihne \
        von_laeu von_verg von_zwoe vor_mein vor_neun vorl_fest waage wage_no war_kurz waren warn> waru_die was_call \
        was_cont wate_is wecke weeps weg_die weig_sich weil_man weist wem_die wenn_jema wenti werb_hat werd_auf \
        werd_betr werd_derz werd_eing werd_in werd_zur were_bein what_he wher_0 wher_to whic_was wide_open wie_frue \
        wilds will_come will_er will_ich winds wir_den wir_stel wird_die wird_heut wird_weit wire_to wirkl wirkt \
        wirte with_by with_ever witz> witze wmill wnsta woch_hat wohn_ein wohn_verl wohng wohnt word_sei work_the \
        wortb writ_a wurd_als wurd_das wurd_ich wurd_verl xible yet_say yet_to yond> you_re zaeun zahl_den zahl_jetz \
        zeit_0 zeit_sich zett_steh zfahr zisch zoll_stop zplat ztpra ztuer zu_arbe zu_eroe zu_ich zu_prue zu_setz \
        zu_zahl zuers zuge_fuer zuge_im zugeb zum_bahn zum_boyk zum_eins zum_naec zuru_nach zuru_nur zusa_ein zuseh \
        zwei_besc zwei_kind zwei_maed zwei_mann zwei_mitt zwei_vors =1,-1,1 <almo <aunt <brus <cars <dusk <fich \
        <frec <kolo <laer <luft <mala <mats <nick <notd <paul <safe <seal <tram <urba <waru <weck <zugs a_suit a_tin \
        a_warm ab_vor aber_nach achha achma alve> alver am_weni anic> assna aufsp auftr ausg_ein bat_die be_the \
        blink brok_down by_retu cause chfor chger colla cove_for dem_rauc den_gros den_verb der_alpe der_inte \
        der_mont der_plat der_sein der_steu des_tage dick> dner> dten> ducti durc_ist dusk> echli eensh egale ehrja \
        eisse eitpl eitsi ened> ensho erlie es_best esere estli ewspa ficht fiffe for_us geba_am geste gewar gossi \
        grun_wer heap> heue_0 hford hin_und his_way hof_zu hour_week how_to hrjah i_did i_sent ich_mein idrig ilome \
        insol inte_in inte_mail ired> irksh kind_in kolon komm_ich komm_kein kshau lehrj leut_ein lzbau maeng \
        maer_und maeus man_riec marme massn meis_von mit_kleb mont_in morn_over mpagn mpone newsp nklag noten nrede \
        nshot oards of_seve ollie ompon ossip othe_peop pack_in ratha rgani rhobe rmark robe> schl_nich seit_mit \
        seit_pfin sich_jede sits> spae_lag spape squot ssell ssip> ssnah stehe stun_am sund_with tbahn teil_seit \
        terko the_teme the_trea they_neve tot_im trunk tsel> ttelk uempf ufsge ufzug uldig und_lass und_trug urban \
        verh_im vert_wurd vier_frei ware_da warum weit_offe weltb wenn_bei wer_nach were_susp what_we widri wie_viel \
        wir_uebe with_one wspap zbau> zwei_am zwei_und =1,0,-2 <aufk <aush <bauz <camp <catc <crow <dana <dece <emot \
        <fare <hust <kevi <leaf <mued <naem <perm <prak <puzz <sait <shaf <thun <unfr <uren <vege <zuli a_half \
        a_requ a_youn aber_er abge_mein abou_two absag aemli alle_farb and_even anent as_i aski_for aufpa aufpr \
        augu_ein aware back_at bass> bate_um bewe_als bin_ja braun bros_uebe bsrat but_i by_phon catch chors conti \
        corde dami_mir danac daru_fuer das_bett das_bis das_jetz das_kabe das_kein das_was dass_ich dell> dem_daum \
        dem_foto den_niem der_fehl deram dertv derw_auf desch die_anze die_im die_kuh die_lamp die_taub dings \
        dire_der do_noth dokum drei_term ebueh echss eckwu effe> egeta ehold eine_bros eine_teil eitun ellve emoti \
        encen ende_mit enien eramp erech erses ertvi ertvo erza_vom euro_ohne euro_spae ferdi fili_in flikt for_fort \
        forgo form_fuer freih fuel> funds gebu_eine gera_das getar greed gszei gula_war hab_i halb_tag hamst herr_im \
        hleis hnabr hors> hour_befo hrzei hsste htig> i_beli i_supp igrat inate isse> itbew itenw ixer> jede_zwei \
        jetz_lieg kein_will kevin klin_als klin_das klotu kogel konfl kopfh kopft lang_wird late_and lgte> lima> \
        lkind llver logi_and lotue ltene luebe maer_hat manen mann_war minu_for minu_of mixer muede nach_ande naeml \
        name_und nderb nees> nent> nett_mens neu_gesc nflik ngeme nkass noch_er nster nstun nur_mein ohnab ohne_ende \
        okume olici onfli opps> orded orgot orzim osser owels per_mail praec prakt puzzl ramma rank_the rech_der \
        refr_lorr rgot> ritin rmane rosse rtenc rtsto rtvie rtvol sbetr scho_geba schu_der sende sensc shaft \
        shor_afte sich_wie sitte sitz_jetz skale sms_die spri_mein stat_0 stat_acht sund_s tator tempt terst \
        the_back the_boat the_room ther_i tised trum> tues_the tvoll uerst ufpre um_elf und_park und_soll unfae \
        uns_gera urenk uswan utung uzzle veget verk_such verl_der vorzi we_boug wertv who_disl wied_wir woch_seit \
        wuss_von zwis_sieb =1,0,-1 0_ab 0_at 0_bitt 0_hour 0_vers 0_war 0_year <abde <abon <abru <air> <amou <anko \
        <anti <arre <asia <asth <aukt <bag> <bat> <bath <bats <baup <beec <benu <berl <bled <bles <bon> <brei <broa \
        <broc <busb <canc <casi <chok <cliq <code <cour <cras <cres <cust <daug <deci <dens <depe <disl <doen <doku \
        <dori <down <dril <dues <else <embo <enni <erla <estu <faen <far> <feat <flex <flip <floe <flur <futu <gebu \
        <geeh <geni <gese <golf <graf <grun <guid <guil <harn <havi <heid <hens <horn <howe <imag <inta <jaus <jour \
        <keys <kill <kirc <konv <krea <kuh> <l> <legi <lkw> <lupe <migr <mits <ml> <moul <muen <nem> <niet <occa \
        <onbo <ostw <outd <payr <peak <peda <piac <pink <pins <podc <pot> <proo <pude <rasc <recl <reor <repe <rete \
        <ribb <rogg <rost <rumo <run> <sach <senn <sieg <sieh <sinn <skil <spa> <spit <stai <stem <stom <subs <sun> \
        <swor <syst <tade <taeg <tap> <tedd <toch <tops <torq <trat <treb <trol <tryi <tune <twis <uhrz <umta <unev \
        <urge <vega <vent <vers <vitr <warr <webi <wehr <whal <whic <whil <wild <wink <wog> <worn <zebr <zerr <zert \
        <zuve <zwan a_bell a_bus a_corr a_grud a_hous a_love a_muse a_new a_news a_phil a_recr a_refe a_room a_rumo \
        a_scra a_slig a_smil a_ten a_tick a_twis a_webi a_whit ab_janu ab_sofo abeih aben_kam aber_ein aber_nur \
        aber_wenn aber_zum abge_als abgem abna_mit abonn abors abruf absen abte_bei abwes abzu_das acenz achda achme \
        achpr achsh acht_ein acht_mona acht_tage acili ackin actu_read adcas addr_i aden> ados> adre_an adsch aeck> \
        aeckc aedt> aefer afend afte_that agen_crew agier agine agnol ahlba ahrba airli airne akko> akkus alanc \
        aledi alker all_had alle_ist alle_lach alle_ohne alle_uebe alle_vom alme> als_betr als_erle als_kuli \
        als_rest alte_firm alte_kast am_bode am_herd am_karf am_mark am_rand am_regl am_stue am_told ament amink \
        amoun ample an_alle an_hat an_invo an_lief an_oppo an_zum ancel ancie and_are and_cran and_look and_send \
        and_sixt and_spel and_stay andan andha andlo andys anget anisa ankin anme_beim annah ansfe answ_is antw_eine \
        anwa_weil anyo_here appe_on appl_in arabi arade arbe> arbe_und arch_von ardku are_alre are_aski are_goin \
        aren_t arens arken arman armer arzt_komm as_you aschk ascot asfas asion aske_abou asso_in astet asthm astre \
        at_had at_my ateur ather atsen atzst auauf aubew auch_bei auf_er auf_grun auf_sein auf_sie aufsz aufz_und \
        augu_in augu_thei aukti aus_bad ausag ausf_und ausg_ist ausgr auth_has autho avur> awers ayrol bach_war \
        back_ich bats> batt> bauph baure baus_ist bayer bbey> be_with beds_and beech been_and been_told befas befo_a \
        begu_to behal bei_beko bei_gold bei_hatt bei_in bei_naeh bei_ostw bei_so bei_unte bei_wird beiha beim_mitt \
        beira belag bene> benfa bensl bert> best_habe best_ist best_von betet beto_nich betr_ist bevo_man beza_hab \
        beza_nich bgela bids> biet_0 bilit billa binar binn_stun bis_auf bis_mein blaes blaet blei_als bless \
        blow_door blowe bors> boug_them box_with bran_and branc brast bridg brie_und briga brigg broad bruch bsaus \
        bsent buchb buene buer_hat bunte bwese by_fing by_then cados cake_then campi cance cand_by carer carr_the \
        cart_offi carte casin casio catc_and cator ccasi chan_to chatt chaue chbea chbes chdac chenp chien chise \
        chkei chkue chlif chnau choki chpar chrue chrum chst> chsta chtre chtsc chure chwab chwag chwoe cilit ckenp \
        ckerm ckert clau_0 clic_it cliqu clos_at cogni coll_have come_off comic comp_the comp_whos coul_t cranb \
        crash cratc creen crest ctive cular culat cups> cure> cust_on d_und da_oben da_wo dabou dafu_dass dama_die \
        dann_fehl dansa das_abo das_aufg das_bezi das_gesc das_hael das_holz das_ich das_kame das_mit das_nur \
        das_regl das_sich das_umwe das_will dass_es data_to day_off days_my dding deal> deas> deck_mit decku degr_in \
        delbe deli_to dem_auss dem_buer dem_der dem_erst dem_gehw dem_klo dem_naec dem_wind demo> den_baum den_flie \
        den_kurs den_sich den_stro den_vora den_vorg denba denhe dentu depe_on der_aelt der_akte der_akus der_ampe \
        der_anle der_beto der_chat der_dach der_eroe der_feue der_fina der_frau der_gest der_grue der_halt der_igel \
        der_kass der_knop der_koch der_mahn der_orts der_patr der_post der_pres der_prod der_reih der_teig der_vate \
        deran dere_eige derem des_buer desca desth deut_der diabe dicat die_ampe die_anfa die_app die_bank die_da \
        die_eine die_ernt die_feie die_kueh die_lauf die_lieg die_meng die_must die_nude die_oma die_post die_prob \
        die_sieb die_stif die_such die_teil die_treu die_vorf die_ware die_wasc diff_in dir_die disa_the disli diven \
        divis dkass dkast dkuge dland dleri dnet> do_i doene donn_im doris dorne dort_mein down_ther draft drei_leut \
        drei_lief drei_mein drei_mens drei_zuge dreif drill dring drit_seil driv_at driv_said droh_die du_die duct> \
        ducte duess each_the eache eaks> earl_morn earns easin east_and eben_mit ebett ebina ebiss eboge ebras ebrot \
        ebsau ebsto echat echle echpa ecogn ectiv eddin edigu edive edlun edrue eehrt eemas efig> efine efkas efror \
        egent egesp egie> ehle> ehrs> eiben eiht> eikar eimge ein_acht ein_dien ein_drit ein_flye ein_gera ein_kilo \
        ein_mete ein_sach ein_serv einar eine_abdr eine_absa eine_absp eine_erst eine_gesc eine_gros eine_klem \
        eine_mahn eine_mein eine_nach eine_pfan eine_rohr eine_sonn eine_spri eine_stad eine_stam eine_stim \
        eine_uebe eine_vide eine_werk eine_zehn einm_hat einm_zieh einz_die eisau eise_ein eitsa ekame ekehr ektor \
        elag> eldor eleer elek_einz elf_bis elf_ich elf_mill elga> eliab elier elkin ellam elnde elsge elte_der \
        eltec eltem embos emmte emori empti enach enbec enbon ence> ener> enerl enfri engem enler enpar ensel ensth \
        entar ente_the enwac enzus eorga epari epfle eques er_ein er_gesa er_ja er_nich er_samm er_vor eranz erarc \
        erbei erfe> erfei erfel ergae erges erhar erhun erkl_das erkl_mir erksk erkul erlin erlis erln> ermer errot \
        errys ersin erson erst_stuf erst_war erty> erung erwue erzim erzon es_meld es_seit esagt esamm esdie esell \
        esenh esond esper essta estau estor estua etech etent etik_der etist etrug ettuc eulen eurbu euro_fuen eusel \
        eview extil ezeig ezept facil fael_aus faeng fahr_im fahrb fairn fals_vorn fami_und fanne fanzu fass> feeli \
        feema fehl_eine fenbe ferne ffhof fgeld fhof> fill_in fill_with filli find_my firs_then fkast fless flexi \
        floes floet floo_on fluen fmal> for_thei for_what forks form_der form_the foto_im foun_in four_euro frag_wo \
        fran_for fran_heis fresh freu_kenn frid_the frid_to from_for from_list from_my from_the from_thre front \
        froz_the frue_steh frue_von fruit fstel fszet ftdru ftet> fuel_supp fuen_die fuen_er fuen_proz fuer_in \
        funk_auf futur g_sagt gain> ganz_alts ganz_land ganz_ohne geant geben gebis gebo_werd gebog gedr_habe geehr \
        gefro gege_hat gege_zwei gehe_die geho_ohne geka_hab gela_hat gelee geler gelma gelo_die geme_jetz geri_und \
        gesag gesc_wurd gespa gest_i gest_im gest_nach gest_sagt gest_zwei gesu_hat gewe_er gewo_bei ghtee gien> \
        gieni gies_sie girl_of give_me gives gluec gnmen gnoli gold_fuer gran> grass graum great grud_the grue_der \
        grun_sei gsbla gsbue gsdie gskoe gsste guest gute_morg gutes gutha hab_das hab_grad habe_abge habe_foto \
        habe_heut habe_im had_her had_the haen_im halb_leer hall_an hall_gest halt_the haltb halts hand_i hand_in \
        hand_the hard_it has_susp has_the hat_so hatt_den haup_ist haus_vers haush hbarh hdach he_made heat_pump \
        heim_der heimg helga her_down hera_der herb_ist herr_am herre heut_0 hhaus hich> hiera hill> hilos him_it \
        himml hing_in hint_und hint_vers hise> hkeit hkuec hlafa hlbar hliff hltag hmus> hnfle hoch_habe hoefe hoehu \
        hoer_jede hoer_mit hokin hold_its holdi home_when hoste hour_afte hour_late hour_on howev howin hpart hrech \
        hren> hrers hrige hrows hrter hrues hrump hstei hteen htsch htsst htzig hure> hutte hwoer i_left i_ment \
        i_orde i_run i_shou i_teac i_took i_work iabet iacen iant> iben> iberi ibuen icate icato icens icers \
        ich_arbe ich_da ich_ihn ich_inzw ich_laut ich_mal ich_werd ichke icket icula ideas idelb iders iding iebe> \
        iedlu iefae iefka ield> ienst ierto ieso> ieurb igade igena ignme ihm_als ihm_am ihre_vert ikart ikum> ilett \
        iller illia illt> iloso im_eink im_flur im_gemu im_gesi im_hint im_kirc im_pros im_sand im_scha im_seni \
        im_somm im_vorg imagi imme_mit imme_von immli in_eise in_fren in_frid in_hall in_heil in_it in_kass in_luec \
        in_olbe in_supp in_that in_tran inarb inati inbau inbeh indic inged ingin ingra inigu iniku inkt> inkun \
        inloe inman insp_has inte_at into_a iolet ipien ippfe ippte iraed irnes is_in is_stan is_with isati iser> \
        islan islik isor> issem ist_bis ist_heut ist_scho iste> it_down it_fina it_from it_neve it_take it_we itbri \
        itlac its_firs itsta itung itzna ivisc ivisi ivity izin> ja_aber ja_scho jahr_erfa jahr_nich jahr_seit jause \
        jema_an jetz_frei jetz_im josep juli> kaefe kant_und kate> katen kauen kauti keeps kehrs kein_betr kein_ersa \
        kein_fisc kein_lohn kein_tank kein_weck keits kelki kene> kenn_mich kenpo kenwi kernl kerte kery> keys> \
        kind_bei kind_das kind_duer kkus> klame klami klap_die knack knarz knie> komfo komm_von kont_auf kont_die \
        konti konve konz_laeu konzi kost_uns kraef kran_sei kreat krei_die kstor ktiku ktisc ktron kuec_haen \
        kueh_gebe kueh_mit kuen_in kund_der kund_wer kurre labe_says lach_nich lachd laes_uns lafan lag_noch \
        lag_zule lage_die lage_drei lagt> lands lane_for laps> lardk lasfa lassi lastu late_on latio lauf_auf \
        lauf_vier lbuch leaf_the leasi leav_they lects lediv leer_der leert left_open legen lehr_im lehr_vom leinh \
        leit_zwei lenda lerch lerfa lerin lerku lesun lettu leut_gesc lexib lfall lhof> liabl liale lices lichk \
        lidar lieg_offe lien> lienf liffe ligh_keep line_says lings link> lique lish> lisie litae litie lives ljahr \
        lkrei llack llert lmasc lmen> log_out losop lost_a lost_two lour> lsger ltage ltant ltbar ltech lted> luchs \
        luenc luftd lust_ist lved> lweis mach_and mach_halt mach_man made_of maeni magen magin magno mail_antw \
        mail_die mal_den maled man_dank man_die man_ihne man_mit man_noch man_so man_uebe man_woll mand_vier \
        mang_ange mann_fuer mann_hat mark_for masco maske mates matte mboss mchen me_what me_wher meckt medic \
        mehr_eing mehr_weil mein_bett mein_das mein_fami mein_freu mein_lieb mein_mutt mein_unte mein_uren mein_verl \
        meis_unge menha merch merkb mfort mgefa mich_auch mich_blos midd_of miert migra minke mir_hat mir_mehr \
        mir_mit mir_steh mirae mises miss_my mit_ande mit_baus mit_drei mit_fest mit_fuss mit_haut mit_mein mit_schn \
        mit_vorl mit_zeic mitbr mitla mits_dem mitsa mitt_dass mitt_geht mmed> mmenh mmira mohnf moke> mona_alt \
        mona_eine mona_im mond> monit mont_and mont_at mont_wage mont_with morg_eine moria morn_a moths motio mour> \
        mpete mptie mster mtaus muni_util munio must_und my_benc my_bill my_boss my_card my_cous my_slip mzugs \
        nach_beko nach_bis nach_heis nach_seit nach_sieb nach_sind nach_von nach_zum nack> naec_und naeh_am name_the \
        narch nbeha nberr nboar nchis nchro ndabo ndach ndans ndel> nderg ndhei ndito ndle> ndows ndys> nebe_vier \
        nenau nenle nenn_man neph_paid nergi nesse netzl neven new_and nfisc nfles ngelh nglue ngrab ngsbl ngsbu \
        ngsfr ngskr ngsse nhall nhalt nich_beim nich_dafu nich_erfa nich_lach nich_mal nich_mit nich_stat nich_verk \
        nich_zu niege nigh_crew nine_euro nine_minu nisat nity> nkte> nkurr nlern nloes nned> nnenb nnenl noch_dran \
        nolia nor_the not_even noth_has now_runs nplan nsfer nspie nstwo ntato nterm ntik> ntile ntska numb_the \
        numm_eins nun_mal nur_auf nur_wenn nverg nvert nwaer nware nzer> nzipi oadca oads> oarde oardi obin> \
        obje_the obstg obwo_ich occas ochur odcas oder_in odium oefe> oehun oentg of_abou of_cour of_oak of_what \
        offe_stan offho ofil> oggen ognis ohne_aufs ohnfl oilet oking okto_eine olber old_town olett olia> ollko \
        omach omfor omic> on_all on_your onat> onboa ondol one_is ongru oning onkra onstw onzip ooden open_dail \
        open_day open_with opert opfho ophy> or_retu or_take orgeh orial origi oris> ornen orque ortag ortly ortve \
        orzub oseph osine osoph ostes ostpo ostst ostue ostwi othe_half othe_thin otiva ouldn ounce ounda our_book \
        our_new out_on outdo oute> oval> over_has ovide oweve owies owns> page_show palme papa> pare_are pass_scan \
        pass_von past_two pause payro pedal pelzi penhe per_rund perfo perma pers_im perso persp perst perty pfann \
        pfar_hat pfel> pfer> pfhoe phin> phon_line phot_of piace pient pings pitzn podca poin_at poned ponie portv \
        posed postp posts ppelz ppfeh prec_and pro_nase prova proz_skon prue_zur pseln pter> puelm pull_from \
        pump_lief pumps puree puts_it qualm ques_on rabic racki radsc raech raeft rail> rais_this rakte rale> rama> \
        ranbe rants raph> rarch rasc_das rastr ratch ratin rator rats> ratze rauer raufs rbedi rbeko rdern rdkug \
        rdrei reac_of reag_nich reble rech_0 rech_habe rech_kuen rech_und rech_von rechp reco_i reco_the recog \
        rede_sie reer> regat reie> rein_ich reis_der relia renko rent_in rente reorg repre reuse reute revie rezep \
        rfaeh rfeie rfens rforu rgets rhund ribue rigad rigin rina> ringe rives rkant rkena rkost rkult rlade rlauf \
        rlist rlobt rmenl rmerk rmont roadc rochu roent rogg_ist roll_das ronic room_wher rort> roubl roval rovid \
        rovis rowed rque> rrowe rrys> rsel> rsery rshei rspan rspek rstkl rstra rstri rtelj rtenz rteri rtern rticu \
        rtifi rtly> rtonn rtver ruec_eine ruec_fuer ruec_in ruft_0 ruit> rumou rumpf rund_vier rundb rvert rview \
        rwin> rwuen rzehn rzink s_chri s_driv s_eine s_fuer s_gene s_hand s_miss s_own s_pack s_peop s_stat s_was \
        s_wort sabsc saeu_an saeu_und sagt_am said_the sakko sale_or same_dire sams_bei sani_hat satu_nigh satz_hat \
        sausa sbrei scan> scape scha_in schat schi_woll schl_bei schl_sie schl_stan schn_eine schn_sind scho_am \
        schr_hat schu_im schu_ist schu_sein schw_am schw_mit schw_war scot> scra_the scrat scrib see_so sehe_die \
        sei_an seie_kein sein_aber sein_betr sein_zwei seit_acht seit_juni seit_mona selb_beza seldo selku sell_at \
        sell_it senbr send_eine sent_it seph> sept_the serem sett_the sfase sgela shand ship_a ships shirt showi \
        sich_ja sich_jema sie_dann sie_der sie_drei sie_fueh sie_such sie_war siedl sinc_brea sind_als sind_fuen \
        sind_hier sinen sions size_of skon_ab slee_by slief slike so_abge so_hat so_i so_weit sola_der soll_halt \
        solv_the some_call some_the sond_und sonkr sonn_0 sonn_bei sonn_zehn sophy soun_like sowie spie_uebe spitz \
        spue_ein squa_metr sseld ssetz sshan sstag sstie stab> stack stain stam_seit stant stay_in stay_put steh_da \
        steh_der steh_dort stei_auf stel_sein stemp step> sterd sthma stie_in stige stoc_and stoma stoo_up story \
        stpon stra_das stra_nich stuar stud_der stue_habe stuen stun_das stun_in stwoh style suing suite sunke \
        supp_we suppl szell t_say tadel tag_stan tage_die tage_hat tairs take_it talks talte tank_mehr tarte \
        tasc_vor tated tbar> tbark tched tdoor team_are team_bei teams tech_kam teel> tele_eine tele_nich telja \
        telly ten_the tena_of tensa tenza tenzu terab terba terei terns tersh terta tervi tesdi tess> test_for teuse \
        that_came that_sell that_thei the_auct the_bicy the_box the_ceil the_cert the_estu the_gras the_invo \
        the_mean the_open the_pens the_quot the_remi the_repo the_road the_sale the_shif the_shir the_size the_slew \
        the_stai the_stee the_summ the_temp the_trai the_tree the_unit the_ware the_way the_wome thei_pres them_my \
        thema then_it then_to they_d they_now they_say thin_and thin_in thmus thou_fran thre_when ticul tikum \
        time_at tinen tingr tipp_in tippe tippf tisc_alle tivat tless to_catc to_keep to_lead to_me to_reco to_reme \
        toas_and toch_nenn toile tomac toni_the tonsp topft topps torqu towel tpone trae_eine tragl tran_at trang \
        trap_unde traub trebl trede tref_in treic treus trie> trie_to troni troub tryi_to tryin tskal tterf ttesd \
        ttuce tuce> tuer_war tun_bis tural turn_into turni twann tware twel_week twic_then twist two_chil two_had \
        two_in two_kilo two_work twohi tyle> tznam ualm> uary> uaufs ubert uchtu uchun ucken uckt> ucted uctio uctor \
        uebe_es uebe_mona uebe_rich ueht> uelma uerlo ufbau ufsze uftdr ufung ugska uhr_drei uhr_steh uhrze uinte \
        ulbuc uldn> ulli> um_das um_fuen um_zu ummir umour umpf> umsa_mit umtau umwe_hat unced und_ass und_dana \
        und_mitt und_nebe und_oeff und_sech und_wann uneve unglu ungsn ungsw union uns_am uns_habe unse_anwa \
        unse_gesc unse_lese unse_repo unse_spie unstr unte_aufg unte_ein unte_hat unte_noch unte_unte uoted up_was \
        upda_eing urden ureed urgen urns> us_who usbet uselk usflu usgra usine usric usset ustae utdoo utern uthab \
        uthor uths> uungs uzer> ve_gone vegan vente vera_im veran verg_jahr verg_und verk_gest verko verl_war \
        verm_mein verm_sind verm_verr verm_wurd verp_und vers_durc vers_von vert_ich vert_in vert_schi vert_uebe \
        vert_vor viel_der viel_zu vier_den vier_die vier_ich vier_kind vier_sind viole visch vity> vom_habe vom_stra \
        von_aus von_den von_etwa von_fris von_hall von_reis vor_drei vor_kund vor_mir vorb_an vorg_die vorl_in \
        vorm_ein vorta vortr waeh_die walde walke war_imme war_memo war_supe ware_das ware_fuen warra was_abou \
        was_bei was_brou was_grey was_his was_lear was_new was_no was_not was_sent wasc_und way_out we_lear weat_the \
        webin wech_mit week_at weil_die weine weis_auch weis_niem weit_0 weit_nich weni_am weni_und went_on \
        went_roun werd_0 werd_noch werd_sich were_read werft werk_lies wert_der wever whale whee_of whic_has which \
        who_s who_was wie_scho wie_vor wied_weis wieso will_cost wind_it wint_und wir_bei wir_seie wir_uns wird_auf \
        wirk_gut wist> wo_es woch_defe woch_in wohl_mit wohn_im woll_auf woode wurd_auf wurd_mit wyers xists you_did \
        you_find you_lear you_ll yroll zahl_0 zahl_und zebra zeig_das zeig_hat zeit_zwei zeits zende zert_kam zerti \
        zett_am zeug_seit ziere zinku zinse zipie zname zog_eine zu_drit zubi> zugef zugl_die zugle zugsk zule_bei \
        zum_aben zum_haus zum_kenn zum_prei zum_somm zur_abna zur_kuen zur_schn zusa_dazu zuste zuver zwar_mit \
        zwei_gesc zwei_habe zwei_proz zwei_uebe zwink =1,0,0 0_sech 0_toda <acke <baur <boes <box> <cab> <clas <coup \
        <dad> <dete <diap <died <dj> <drai <gymn <lack <lapp <lerc <male <mues <oliv <orig <past <pict <pony <pre> \
        <read <refe <ruma <saeu <slig <stut <swee <trun <vaca <verp <waec <zers a_foot ab_das abge_weil abula acanc \
        achfl adenb agesp agnah aled> alisi alle_schl als_einz am_frue an_inde an_weih and_if and_talk andre anian \
        apeut arbe_dann as_rece aseme aske_my aslei attun auch_zwei augu_0 augu_fuer aurei aus_char baede basem \
        baum> beck> been_und beere begi_to bei_dene bere_0 berme beruh betr_mein betr_ruft bgesc bish_betr blem> \
        bogen boug_a brake brea_over brin_das brot_von bular burst by_five bzehn cabul can_be cancy cent_die chanl \
        chatr chfla chier ckade ckey> ckflu crea_dire criti d_and das_die das_schn das_sind das_zwei dass_mein \
        date_0 day_of dem_einb dem_wild den_auft den_dien den_erle den_krei denfa deoca depon der_laer der_mail \
        der_notd der_pegn der_vori ders_lief derta deten die_etik die_pale die_rose die_rosi die_tage die_wehr died> \
        dikam dikti dist_in dorn_von drei_verg driv_has drue_und dstae dukti durc_unse eburt ebzeh echsj eckfl ected \
        edika eferi effer egal> ehend ehlge ehtea ein_brot ein_kiss ein_nach ein_prue eine_kont eine_mutt eine_supp \
        eine_verb eine_wohn eins_gest eitza elsac emons empla enbli enkar enlau eocal eponi eppe> er_dem erade erape \
        erge> eria> ertar erumf eterv eugt> euhan euro_dafu eutin ewoel fail> fee_is fehlg fernb fiel> fili_gibt \
        for_othe fort_of four_poun frei_gepl frei_mont from_this fueh_der gasle gebla gebu_und gebur gege_ein \
        geha_ich gehe_auf gela_des gela_vier genbl gerad gesc_drei gesc_hatt gesc_nich geza_hat glass gszie guss> \
        gymna habe_nun hales hanla harz> hat_i hatro have_made havin heis_lern herku hflae hiel_ein hlagn hock_club \
        hortl how_i hsjae hstra hteam hummi i_hob ibel> ich_rede ich_sein ich_verl ictur idigt idle_from iebze iente \
        ihn_fuer ihre_werk ikame iland ilig> ilowa im_am in_elf in_knit intro is_hand is_pick ist_dann ist_kleb \
        ist_kurz ist_steh itica itzah jahr_drei jahr_von kaeme kaff_bei kaff_und kam_nich kelin kflug kilow \
        kind_lieg klag_uebe klei_stan koen_man komm_frue korb_mit korr_und kran_betr kstae labo_ich lady_in lagna \
        lang_gesp lars> laues lauf_moto lawy_are left_the left_to lese_im less_than lkont locka logge lowat lueck \
        mal_gefr mann_betr medik mein_fens meoff metic mich_im minu_ange morg_frue mpute my_aunt my_name nahmt naps> \
        nbein nblic nbrie ndeng ndigu ndtag nenbu nenn_mich neul_im new_peop ngeln ngent ngswa nine_two nkeli nkomm \
        none_i nord_von not_yet noth_left nseht nsens nstue ntal> ntrod nur_uebe nzuen nzusc obeta ocabu ocall ockad \
        oduce offi_of olive omput on_shif or_out oting our_crea our_regi out_they ouths over_what owatt panel \
        part_from peuti pictu plan_auf plare plays pony> porn> pound proz_ein puter quint rahm_auf rapeu rbett \
        re_stuc reis_weit rhosp rkska rmena ront> roun_on rsonn rtari rteze rtsvo ruec_kam ruehr rumae rumfr rverb \
        rweg> rzieh s_advi s_auch same_week sauss sbrun scha_bot sigke signm sind_schw sind_zwei sinn> sitz_und \
        sixt_hour slauf slep_thro sond_bei sporn ssigk staa_die stagr stan_scho stein stlin stue_auf subun sues> \
        sulte swoch sziel szusc taet_ist tagra tanze tativ tattu teckt tele_bei tenla tenpf tersu tests thaft \
        that_new the_beer the_exce the_top them_at tian> tist> tler> to_put to_sign treck trodu tuell tutor uariu \
        ubunt uebe_hatt uehll uench ufgeg uhand uhr_an uhr_sitz uired ulary ulted ummin umte> unac_for und_ange \
        und_moec unit_0 unse_eige unse_volk up_this ureih urger us_0 used_the usin> usmar utin> vacan verk_der \
        vers_nach vers_wenn vert_am vier_baug vocab von_augu vorfu vorh_was waeh_man waer_das waess walte warn_die \
        was_ande was_too we_make weg_zum weis_man welta wendi werd_ange who_boug wied_ruhi wird_gehe woch_am \
        woch_eing woul_t ymnas zehn_aben zelte zent_komm zieh_im zwei_vers =1,1,-3 <oak> <offi <pari <prov able> \
        ators dem_kind displ ehrun eiger enaus fasch garet hat_jetz igten ispla kell_von man_sie orce> owers rtret \
        rzen> sgere sie_hing sind_in sorry splay sstel tensc weige weigh =1,1,-2 0_schr 0_tage <abwa <alfo <art> \
        <assi <atte <bags <beau <beco <besu <betw <bueh <bull <cale <ches <chic <cont <dist <dock <empt <erze <euch \
        <feue <fuer <fund <gass <grap <gree <hoft <info <karr <kata <know <koep <leip <lenz <lice <linz <logg <musk \
        <nitr <perc <pfla <prim <raeu <rese <site <sold <soli <stac <stap <succ <swin <tech <thir <to> <trav <tun> \
        <wona <wuer <ziga <zugu a_brea a_plan ablis aerun aesst agebo alkue als_vers am_donn ammti amsta anach ances \
        and_went andme andor anfr_mit angab ange_wurd ankba anna_ist annun ants> apfen apler appoi arant are_aske \
        arett arish arkt> arryi aster ative atre> atstu aube> auch_zur auf_antr aufkl auso> auss_ist autio autor \
        bags> bank_vor becom been_move beim_holz beko_den belae benen betwe bild_und bis_fuen breme bruck buil_the \
        bwass calen candi card_with ccess cessi chanc chlie chmue chsha ckmel clos_to colle come_on cont_for cribe \
        dafu_und dami_nich dana_gab dankb dann_in das_fuer das_vier dass_er davo_in dem_zwei den_besc den_rahm \
        den_vers denke der_anna der_kart der_kehr der_koll der_kran der_scha der_stap der_ther derbe derwa did_not \
        die_absp die_ausl die_ente die_fass die_fens die_frue die_mapp die_ruec die_sche die_wage die_zehn diffe \
        dort_seit drank drei_grad drit_der dstil eads> eath> eatre ebiet eceiv ecent eckme ecove ectat edere eekda \
        eems> eeper ehrte ein_die ein_rech ein_schr eine_camp eine_durc eine_gest eine_scho eine_stel eine_vor einra \
        einwe eipzi eived ekday elev_and elled eltig elze> emlic ende_stan endet engi_in enwag er_als er_woll erfal \
        erfu_die ergin ergre erkam erst_eine es_regn escht eschu esem> eser> esich essme estab etwee euch> eucht \
        evin> ewach ffene field fight figu_in filte firs_of five_per foot> fort_year forum four_minu fprei frei_mit \
        frid_that from_six frue_sass ftor> ftrag gaeng gebie gebue gege_die gehoe geht_s gema_hat gerha geroe \
        gest_ist gewit gift> ging_in gnete gspau gsver guelt habe_ja hamme hance hand_habe has_begu has_move \
        hat_weni hatt_dazu hatt_muss haus_aus have_aske heis_jetz henle heref hochk hofto holzw hools hose> hrung \
        huber huetz huhe> hunge i_type ieder iesem ieser igare igebr igenb im_uebe im_verk imite in_brem in_mein \
        inver inzw_eine ionel ipzig ires> irlin is_clos ischu issue ist_auch ist_nur ist_vom istel itrin jahr_aus \
        jahr_weit jede_stun jung_frau kamme kann_sein kass_im keepe kein_mein kenne kirc_und known komm_dann \
        kopi_der kurie laene laeru lag_eine land_war lanun last_wint laufz lbank lbaue leipz lese> lesse liede \
        lieg_und limit llowi locht lock> lowin lschi ltsta mai_0 man_darf maria mehr_aufg mein_ich mell> membe mers> \
        mess> mete_weit mich_nich migh_be mit_acht mited mitt_zu mitt_zwis mmerg mmtis mping mstag mtisc muska \
        must_be nach_fahr nach_wie name_and nauso nbart ndar> ndau> ndort nebe_dem nenge nerka neuen nfirm ngesa \
        nich_wenn nishe nneng nnis> noch_die notes nown> npack nplat nsum> nterv ntrum nvere nwind ob_es odell \
        of_twen oftor oints olgte olly> olzwe onach oney> ordn_hat ordn_ist ortun otati otel> panne pannu pausc \
        plaen planu poliz portu ppoin prue_ein pulli rade> rageb ralku rang_at ranki rbar> rberi rded> recov refun \
        rege_auf reise reme_the renke repla reten rgesc rhalb riefk rness roffe roht> rrect rrenz rryin rtete ruehe \
        ruht> runds rwage rwert schi_in schin schl_eine schw_an seems sein_unte seit_kein seiti semme sessm setzu \
        sgrup show_the sich_bei sich_hera sie_bis sie_trot sind_alle sind_an sitze sment so_in sohn_hat sonn_an \
        sonn_durc spaus speci ssett ssmen ssure stabl stape stapl steh_es stisc stopf stor> stver succe swap> swing \
        syste tabli tage_vorh tagsp talk_to tando tands tapel taple tein> tell_it tellt tely> tered terre tgart \
        the_area the_butt the_cate the_depo the_farm the_labe the_mach the_netw the_one the_post the_tile thei_own \
        trae_noch trai_to tralk trave tree> troff tstad tstae tstof tsver ttenk tuary tuerc tween twen_two uchts \
        uelti ueros uerze ular> ulier und_jetz und_nur und_vier und_vom unti_they up_to upply usenb uskat vate> \
        vatio vent> verae vert_er vert_von vier_der von_mein vor_zehn wants war_nur war_zwei was_neve was_show \
        wass_hat wate_the week_for week_the weekd wegen went_for west> wie_sie winde wird_um wish> wiss_ob wisse \
        woch_bere wonac woul_be wunsc ystem zeig_auf zigar zlei> zu_mitt zur_arbe zwei_auf zwei_verk zwerk =1,1,-1 \
        0_lebe 0_mona 0_scha <aeus <akti <altm <arab <aren <baec <begg <coff <depu <docu <erhe <eure <gete <heli \
        <kais <kino <kund <mapp <moti <reci <reco <unif <wegg a_show ab_wenn abmah abst_die aeher ageru agest agnos \
        aiser amgei ange_werd anora app_von astun athed ausg_eine avour back_and bega_to bei_seit beka_und benut \
        bere_ich bermo bmahn boer_in brin_a bub_hat chalk char_die chube come_with cumen daech dana_ging dann_an \
        das_0 das_datu das_gesp ddle> delsg den_cont den_kont deput der_auss der_bren der_ehem der_eins der_papa \
        der_selb diagn dical die_baua die_seit dien_und diger dire_at distr docum dosen drin_unse eamge ecipe edals \
        edral eestr eihae ein_post eine_aush eine_in ektiv elbau eleri enfal enfma enlei entsk eputy erheb eros> \
        ersfe erst_jahr eruht etrof euro_anfa ewaec fahr_war fall> favou fett> firs_pair ftbal gege_elf gesa_von \
        gese_die gesel gesp_an gespe gines grett grout gspap halk> hase_aus haus_der herbe hgebe htmes hwach iagno \
        icks> idenc im_gesa im_schl im_selb in_das in_zuer inlad istet jahr_vor kaise kein_von kett_in komm_in \
        kont_mit konz_fuer lang_wir lding left_in lese_ich lief_uebe llian long_time lzwer maer_verk man_heut mappe \
        mein_die mgeis mit_kuch mit_nach mona_lieg name> ndant ndkas nfmal nian> nich_gibt nifor nimat ntinu nzeln \
        ocume oder_wenn offi_said on_week ondit ottes out_by platz puty> race> ranch rchst recip regie repl_it \
        rese_the rgent rrel> rsfel saetz sail_in samst schm_der schn_sie schr_der sdien seit_mai seit_sams senku \
        servi sever sflas sich_seit sign_by sinc_pass slast spae_bei spapi stach stanc stun_mehr tance tbrin tches \
        teamg tembe tence tenfe tenja teril terne than_in the_cont the_fibr the_fort the_glas the_inn the_red \
        the_unif thedr tief> tmess to_conf trine tsend ttenw uenfm uestu ufig> ufkla uftba unch> unifo unti_0 up_at \
        uses> ustim verl_und verne vide_und vitri vors_die week_of wegge weit_das were_not wner> woch_ohne year_afte \
        zahl_man zahl_wird zehne zent_von zeug> zuru_mit zusa_und zusti =1,2,-4 <duri <retu at_the bers> chick \
        das_wass durin emand es_bei eturn nces> oster retur rger> =1,2,-3 0_das 0_mens <arou <aus> <comi <denk <ende \
        <gibt <oste <reca <silv <stic <ten> <traf <twel <west <wiss <zule absol acht_woch alen> ampel ance> angeb \
        ante> aroun attet aufze biet> chaef ching chner chzig da_war das_bei das_von der_stad dungs echni echzi \
        enken erved escha eteri falle fassu gesc_wird hour> ldung list> load> lumen made> man_in mand> meis_mit \
        move_to naehe ndigt ngabe not_to oesch rane> recal riede ruckt ruege runge scale schi_bei schi_und schun \
        schw_die ssing tammt techn that_i the_thir third ttags turn_back uehrt ufste ufzei uletz ultur urchs usgel \
        verzi von_steh wer_in wers> year_at zehn_woch zentr zulet =1,2,-2 0_cent <aufl <filt <kanz <papa <quot <sehe \
        <taub <zeug aendl aket> anten bei_als chade der_kuec echsh eliev enber erman eworf gesc_der getre hab_sie \
        hallo ibre> ighte ility mbers moos> nwend ooth> orum> rbst> rfen> ridge rish> rmann rstei sanit schad steri \
        ucht> ueckm while =1,3,-5 <miet frage the_firs =1,3,-4 <gela <mete <sind <spie <zeig at_s aufst erlet etung \
        gelte haeft hat_mein ided> in_die nigh_and onal> orben prove sche> sich_und sind> stric to_0 =1,3,-3 <fee> \
        <fire berge chau> eigt> eldun herst ichts meldu nur_noch pruch so_ein =1,4,-6 <zur> =1,4,-5 <auf> wurd_am \
        =1,4,-4 <if> cover die_kost =1,5,-6 <poli =2,-18,17 <ich> =2,-14,12 <hat> =2,-6,3 rungs =2,-6,4 <geld <schw \
        agte> iner> =2,-5,2 <stil ivere =2,-5,3 <good <klin ehrer fehle hands hat_die herr> musst rieb> zahlt \
        =2,-5,4 und_das =2,-4,1 <fram <trea dmini ettel frame had_a ist_noch klini linik stlos =2,-4,2 <all> <cell \
        <glei <own> <riss <zett answe auch_der calle die_foer linge mente misse monte nteur onteu pump> sbest voice \
        war_das =2,-4,3 <wrot is_a jahr_und wrote =2,-3,0 <dari <grab <lebe <luef <pfei <yach ab_ein at_brea \
        came_back den_lade der_betr did_the die_gewe eine_verw enten erant ereit ertue etzt> hat_drei ials> im_kell \
        indin ingri llege luef_aus nersa ompla pumpe rdent reini split tsger umgeh und_auf verwe viele vier_jahr \
        wir_sind yacht zu_luef zwei_tage =2,-3,1 <anle <begr <bein <haen <lamp <loch <lost <manc <noch <quie <rase \
        <rate <them <went <whee agues ahlt> ahmt> atzen augen aussa autob begru bgere bgest board chain chsuc cils> \
        das_mini der_buer die_den die_wand each> earne eathe ebers ebsle eihen eplat erset erver esses eumt> evers \
        for_eigh geme_hat gency getan gewa_die gezog hab_ich haen_in hand_over hief> hinte hsuch i_d iebsl ient> \
        im_mona indes inien ised> ition kauft kling krieg lator lauf_und lenba manch mplai ncils neer> nkenh noch> \
        nun_soll onth> orkas orste ozen> plitt ranti rappe rasen rchsu reut> ribut sand> say_they schte seit_okto \
        stick sverb tels> ther_s thous tille tles> trato ttles uchte und_woll utoba von_verb went> wrot_to =2,-3,2 \
        <best admin aenge ebroc gebro laes_sich nach_drei rtrie schwe =2,-2,-1 <bego <bekl <dick <face <fans <flas \
        <for> <gepr <inge <kreb <lean <link <nied <noon <opin <ough <quer <saem <sham <sofa <supp <urte <vill \
        ab_morg aemtl am_haup ange_auf as_a aufhi augle ausse away> baugl beca_the best_aus chest chtsa club> \
        das_eine den_schu der_anbi der_char der_meis die_brue direk diteu downs eedin efaer ehnt> eigte emtli enbog \
        engek enstp erbre ermar erpar ersti esswe fede_in fhin> ficia freie genho gnahm guide haber haen_noch \
        hat_das hatt_zule hlaf> hmals i_know ichtf icial iewed im_wald imme_effe inhab inion irekt jede_mit klagt \
        klei_hat krebs ktie> lanzu larmi lchen legal msen> nach_gest nbeir nboge nded> ndem> nderp nfte> nhabe nstpl \
        obahn oehn> oemt> ohne_heiz one_by opini pense pinio plung raet> rater rgele roemt rook> rtaus rzehr schka \
        shopp skrae skunf sraet strib such_as tempo the_agen the_vend tions to_its tobah tote_fore uckte ufhin \
        um_eins unte_span uskun uster uszah utlic vier_haen viewe villa were_neve with_imme word_ware zu_unte zwert \
        =2,-2,0 <abse <angl <arm> <atem <ausf <ausk <batc <baug <beca <bede <big> <bohr <buch <cheq <club <demo \
        <dog> <eati <engi <exac <faeh <feed <fern <fiel <fixi <forg <fuen <grey <hahn <hemd <hueg <husu <infa <inkl \
        <judg <kopf <lad> <loll <matr <mead <meis <midd <morg <pati <payi <pena <pfle <piec <plug <prac <raw> <renn \
        <reve <sael <shel <smok <soeb <spen <spli <spon <sque <sums <surg <thou <timb <tin> <waeh <welt <your <ziff \
        a_boy a_cove a_fitt a_van a_visi aben_die abgeh abled abzus admi_are aeden aehrt aesch aetzu afte_eati \
        afte_its agai_the agne> ahnde ahrel akfas akti_ist alle_in am_hand am_weih amage amer> anage and_at and_fort \
        and_left and_my and_resi and_she andbr andma andso anwae appar arbe_nied are_stil arged armie arri_with \
        arted asen> at_both at_lunc atemn attle aturs atzt> auf_wohn aufg_im aufs_hat aufsc aufzu aus_bitt ausg_0 \
        aussi bads> batch bauar been_set begei begon belt> bende berbr bere_der berst besi_soll beste beza_werd \
        bgekl bish_nich bish_nur borde boy_of brech brigh brook bskom by_emai bzug> cemen chequ chlec chulz chwim \
        cont_will cour_of curit damag dank> das_gesu das_konz day_and dday> degre den_park der_baur der_beho \
        der_fall der_inha der_luef die_die die_druc die_klei die_sie die_uebe die_weih die_zent ditor dmail does_t \
        doesn dschu durf_die e_bike eadow eady> eakfa eant> ebena eberm echts ecuri edite efahr efer> efon> eftun \
        efusi egehe egeis egonn egrue eife> ein_fehl eine_ausk eine_ents eine_gelb eine_rent eine_schw eine_stif \
        eine_tank eine_ziff eins_mein eiseb eklem elage elevi elhaf elves emark emmt> emnot empor emse> enan> enbad \
        engin enpor enpre enrau ense> entil ents_das erbea erbsk eren> erfla ergen erles ernoo erord erst_der ertes \
        ertis erufu es_dafu es_zu eses> etisc eume> event exact expl_in fahnd fans> fect> feet_of fehl_eing fell> \
        fenba fens_zu festg ffern fiel_durc fina_ist fine_0 fing_in firm_eine firm_has firm_hat firm_ist five_o \
        fixin flog_ihn foers forem foto_von foun_that fraud fruf> fschl ftern fuen_kind fuer_sein fusin fzehn \
        gas_stro gebo_das gefl_zwei gelie gene_war genve gerue gesc_schw gesc_zahl gesp_mit gest_verk get_a gewe_hat \
        gewis ggera ghbri ghtly ginee girl> gkeit glas_nach glei_baua gonne grabe grees grega grenz gut_die \
        guts_uebe hab_in haemt haeu_habe haft> haine hand_im has_to hat_mit hat_uns hbrid heard heis_es heque herab \
        herau hermo heste heut_gege heut_in heut_mitt heut_vorm hlech hnder hntel hoppe hrela hrich htly> htsfe \
        hulze husum hwimm i_now ich_fueh idday ighbr ightl igkei ihen> ihre_auss ikon> im_kuen imber in_leip in_may \
        in_pole in_sept in_thei indo_a inds> ineer infan inkel inken inne> into> irmen is_susp ist_bege ist_bei \
        iven> kame_mit kart_hat kaufe keite kende kfast kmal> koll_seit konfe krei_und ktiv> ktur> kund_frei laerm \
        lamp> langt lanz> ldigu lecht leck_ist lemme levis liebe like> llpla lment loan_at loch> lstud makes man_das \
        man_habe mana_dire mana_has meado mean_of mehr_kind mehr_und mehr_zu mein_toch mens_mit messw midda mit_atem \
        mit_dies mment mnot> mona_zuru morge morn_afte mpres mutte nachb nachz nbads ndgel ndmai neue_stel nfant \
        ngine nich_beha nich_gesc nich_in nied_seit niker nimal ning> nobo_at noch_gege nport nrech nstli nterp \
        nunge nzant oans> obene oblem odesf oeben oerst oesn> of_peop ohrt> orar> order orrow orted ortig otarz \
        otest overt pannt perie pich> portg pric_fixi probl proz_fuer pull_the pulle raete raud> rbsko rdenk ready \
        reakf rece_a rechn recto reren resid rgabe rgenc riber ritte rium> rkers rlier rnoon roble rorde rsatz rsieg \
        rted> rtel> rtlic ruec_zum rufun rundm rust> rvere rwerk s_bank sable saele saemt samm_sich sbeau sbruc \
        scha_im schre schw_der schw_verl sehr_geeh sein_die seit_ein sendi seres seri_k seror sfeie she_is shing \
        shou_be showe sie_auf sind_betr sind_eine sind_um sivst six_year so_der soebe spran spre_von ssero stad_kuen \
        stalm steh_seit stgen stil_taki stop_usin stra_der straf strea stue_in sums> surge taats tage_auf talme \
        tarzt tehae telev temno tersa that_the the_acco the_door the_esta the_lice the_main the_miss the_over \
        the_trav the_west thre_coun tical tickt timbe tneri to_anyo to_come to_in to_pay to_thos told_this tons> \
        tor_0 torat tplan trace track traue tream tren_sich trit_seit trot_bis truct tsfei tursc uben> ueftu uegli \
        uemme ufgel ufsch uhofe uhr_frue uhr_per uhren ulanz ulzen um_kurz um_sieb umge_ein und_ausw und_dies \
        und_jede undma unrec uns_eine uns_im ursa_ist ushin usum> velli venza verg_der verk_in verk_von verl_hat \
        verm_der vert_ist verzu vier_stoc von_gepl von_heut vor_dem vor_tor vorla wache want_0 war_und ware_die \
        warne was_for wass_im we_got weis_jede were_give werk_der what_call wife> will_sich wir_sie wirf_vor \
        with_its woch_die wohn_und wohn_zu word_zwei zantr zette zierg zuegl zwei_bewo zwei_drit =2,-2,1 0_waeh \
        <bean <fing <foer <gart abgek ages> auft> bslei dame> dem_hof der_kreu deze_ein dorf> durc_zwei eantw eard> \
        ebrau efael eihna eingr fuenf gsbes hain> hone> ihnac im_schi immer ist_bish mio_euro nderi rbei> rpart \
        sei_seit seit_im sgesp sign> sind_wird stlic the_hous weihn =2,-1,-2 0_auss 0_beim 0_mal <advi <anfi <bese \
        <cafe <diar <ener <gehw <hasn <hire <loec <pers <pour <pral <salm <shor <trei <trib <unlo <waer <wass <wood \
        abbey ague> alche alle_im an_fuer anfin astga auptp baere behan bei_kein bill_und braut broc_show bund_hat \
        certa chlaf chlas chleu ckens ckgez davo_mit den_kell die_klin die_lack die_milc dlern ebsra eeve> egebe \
        eichs ein_form einb_von eine_auto eine_echt eine_lehr eine_tag eine_wint eins_der eins_eine elev_time enson \
        entat enutz enzwe erinn erpri errac ertai eruch etigu ewage foehn fron_door fuer_dere gego_hat gelbe \
        geld_zuru geruc gesp_fuer haet_mir hasn> hasn_t hoer_er hoto> hteln i_boug iebsr ienti ifull ilchr in_cour \
        in_ning irats is_wher iums> jahr_abge jede_sonn kape_eine kerei kett> klaer klin_es kommu laeuf lage_am \
        lage_bere laini lchef lches lchre leani lebe_fuer liere litte loses loung ltig> manda marc_and me_that \
        mehr_das mein_eins mein_nich mein_pump mein_schr ments merk_euch mich_eing milin mit_herz mutli my_daug \
        nach_abzu nach_durc nalch nfing nkred nsonn nstal numm_zwei obby> of_ever onalc ordne ourte pends pflic \
        poun_a prici prue_scha rega_ein renzw rfrag ricin rmutl rprin rrace ruft_alle sandh scho_der seve_week sicht \
        smili sold> sold_my somme sspur sterw sthan stwie svors sweri t_come tato> tbewo tenso terpi thand that_visi \
        the_help the_lid the_logb the_pict the_prop the_thur they_offe took_nine trapp twind und_las uns_dann usban \
        uture vers_und waert warz> we_used werk_in wied_mitg wir_gril wir_trag woll_auch zieh_sie zirks =2,-1,-1 \
        0_alte 0_brut 0_daec 0_days 0_geko 0_gera 0_ging 0_raed 0_rest 0_schl 0_seit 0_that 0_wied <abfi <abte <acco \
        <aepf <aerg <ansi <appa <arca <armb <asks <atla <auer <aufm <auth <avoc <barc <batt <beam <beho <bewu <bing \
        <bloo <boat <botu <boun <boyk <brut <cart <cash <chil <circ <clai <clau <culv <dark <dell <doct <dopp <dumm \
        <dusc <eh> <eisd <eise <elev <faci <fan> <fax> <foeh <fort <gelu <gent <gepu <gitt <glie <gold <grea <grie \
        <helg <hell <himm <hono <hook <hueb <husb <hydr <indo <inju <invo <irri <jamm <kaue <kern <kipp <klim <klo> \
        <knew <ladu <lid> <lobb <logb <logs <loun <ludl <ma> <magn <merk <mixe <musc <mutt <neig <neup <new> <news \
        <ning <notr <oh> <ok> <op> <ordi <owes <patc <patt <pfin <phra <pit> <psyc <puts <rat> <rath <rep> <rinn \
        <roma <rosa <saet <samp <sauc <secu <shap <skon <soba <sonn <spaz <spea <spri <stef <subc <suin <swan <teas \
        <todd <tode <toil <tomo <traw <trou <unco <uner <unla <unli <unst <ute> <vate <vier <vorw <wann <whom <wovo \
        <wund <zugl a_blok a_bran a_conf a_cred a_dece a_diag a_disp a_dog a_fift a_fine a_hot a_live a_mind a_mrs \
        a_pack a_perc a_pers a_post a_pram a_stic a_swim a_terr ab_ob ab_silv ab_werk abbau abelt abfin abge_0 \
        abge_die abge_es abge_ware abge_word absa_im abstu achla achss acht_uhr adene adset aecht aedte aegli aemt> \
        aenen aerin aerme aesth aetsc afanz afon> afte_s afte_six afte_what ago_and agre_on ahnbe ahnpa ailin ainly \
        airma aktik alabt alami albie aldi> aler> alfor alibr alita alkas alks> all_four alle_hatt alleg allei \
        als_bewe alt_die alte_ist alunt am_band am_pfin am_schi am_see am_spie am_tote am_werk amik> an_addr anber \
        and_eigh and_kept and_sinc andli andss anels aners anes> anfae ange_die ange_zum angl_club anien animi ankge \
        ankl_gege ankst anord anred antw_der antw_ein anual anwa_der anyo_who anzun appe_to appte apri_and araus \
        arcad arch> arcod ardig are_affe are_at are_paid arenk arewe arm_in artme arty> as_an as_he as_requ asch> \
        aske_me asks_you aspoo asspo asta> astan aste> at_minu ategi athin atlan atori atrat attfa attic atus> auart \
        auch_am auf_acht auf_gelb auf_mit auf_null aufbr auffi aufna aufs_der auft_zu auge_der auger augun aus_am \
        aus_fens ausg_das ausg_der ausg_wie ausku auss_auf ausza autif avoca awler b_flat bach> balls bank_in barco \
        bath_plac bath_the bathi bcont bean_man beaut beer> befre begu_leav bei_haen bei_haus bei_neun bei_wind \
        beim_buer beit_beza belha besc_gesa beson best_hatt beten betik betr_muss betr_zu betr_zwei bett_die bewac \
        bewe_gese beza_drei bfind bgebu bild_zu bin_0 bingo birt_card bis_halb bish_0 bisl_nich bitt_alle bitt_einm \
        bitt_ihre bjahr blae_die blau_brie blood boesc bonne botul bouts boyko brau_kein brei> brem_aus bric_i \
        brou_a brue_von brueh bscri bsrae bstwi buer_lieg buer_ohne buer_spri bund_das burs_with by_one by_radi \
        by_tues cales calib cates cell_has celli cent_belo cent_uebe chaem char_the chara chbet ched> chgez chgla \
        chie_exec chlis chobe chorl chpru chtem chtle chtsf chtsk chtss chuh> chult cials cing> ckend ckere ckerl \
        ckfor ckfra cknen ckzug claus clim_on clipb clist club_has coll_say come_i cons_the cont_one cotta coun_at \
        coup_in culve cutiv cutor da_mit dabe_geha dable dami_es dami_ist dann_der dann_eine dann_frag dann_steh \
        dare> dari_ein das_auge das_bund das_einz das_grue das_hote das_must das_nach das_test das_ther das_zert \
        davo_eine ddler decke deli_nine dem_balk dem_depo dem_etik dem_grue dem_ich dem_netz dem_neub dem_satz \
        dem_upda dem_vier dem_vorj den_bach den_bank den_boed den_code den_deck den_hund den_komm den_meis den_radw \
        den_regl den_stei den_stue denn_bei denpr der_agen der_ansc der_brie der_ecke der_juge der_kanz der_kast \
        der_less der_mixe der_nimm der_pfei der_rat der_reed der_rota der_stoe der_stra der_vere der_verz der_waag \
        derfu des_elte des_haus deute diagr die_ab die_anga die_auf die_bei die_betr die_eign die_fris die_gedu \
        die_gelb die_geld die_grup die_gurk die_gute die_herr die_kund die_laut die_nich die_nie die_offe die_ratt \
        die_rede die_rich die_sais die_spue die_tief die_tore die_vorw die_zuge diele dien_die dien_hat dien_mit \
        digan digun dire_comm disap disp_von ditve dlow> dmira dnaeh docto dopp_prei drau_das dreh_den drei_fehl \
        drei_gesp drei_haeu drei_seku drei_uebe drei_wint drop_out dseit dset> dsome durc_es dusch dzwan eadse eantr \
        earin easpo eatme eatur eauft eauti ebrem ebsch eces> eckbe eckfo eckfr eckzu ecuti ecuto edenh ederb edern \
        ediat editv eeded eeps> efilm eflic eflog eftsf egafo egig> egoss egrab egrad egrup ehlba ehmig ehmun ehne> \
        ehstu eider eides eifah eijae eiler eilun ein_in ein_jahr ein_sech ein_sehr ein_upda ein_zaun einbe \
        eine_deck eine_erkl eine_grei eine_haus eine_link eine_part eine_plan eine_prof eine_rueg eine_smil \
        eine_vers eine_zeit eing_hatt eing_im eing_wird eisdi eiseg eken> eklam elach eldbo eleit elev_mont elf_mona \
        elf_proz eliko eljah elpau else> elske elte_mit eltin elzeu emde> emeld emerg emier empf_mir empo> emsen \
        enarc endew eneig enfze enoss ensla entso epack epump er_schr er_wird erami eranc eras> erbek erdic erdra \
        erfu_wir erke_der erkir erkl_den erkle erla_sind ermei ermie ernal ernbe ernd> erns> ernve erpin errn> \
        ersc_weil erspi erst_anga erst_inst ertoo ertzw erufs erzie erzli es_der es_gar es_kenn es_schl es_zum esetz \
        espan essiv estop ests> estue etest etour etui> etwa_mit euge> eumsb eund> euobs eupre euro_for euro_weni \
        eusch ewarn ewegt ewehr ewiss execu expos extr_den faces facht faend fahr_0 fahrg fami_die farew farme featu \
        feed_them fehl_0 fehl_uns feife fered fernt fest_die fest_wege feue_im fgefl fiden fiehl figer fikat file_it \
        filia film_fuer film_wie find_man finds findu fine_in five_days five_mont five_roun flas_die fled_sind \
        flie_raus flug> flye_mit fnahm foeh_in foot_of for_bein for_brea for_our for_whom forbi fore_has form_asks \
        fort_five fort_von fpalm fract freez frei_steh frei_werd fremd fridg fron_whee frue_war ftsfu ftuch \
        fuer_heut fuer_jema fuer_katz fuer_unse fuer_zwei fuses fuss_vom fussg gafon ganz_gros garan gate_with gbook \
        gebac gebe_kein gebu_fuer geeh_herr gefa_wir gegeb gegra geho_wir geht_nich geko_in geko_sind gela_hatt \
        gela_wird gelb> geld_aus gelsc geme_in gemel genos gepac gera_0 gere> gere_werd geru_aus gerve gesc_droh \
        gesc_in gesc_ist gese_seit gest_abge gest_auf geta_am getei geweh gieru ging_durc ging_mit gitte give_up \
        glei_aus glish gmuen go_in goats goldr grab_bei graeb grani grape groe_0 gros_kino gros_paus gros_wie grund \
        gsmel guetu gurke guten habe_bei habe_wege habe_wir hade> hael_und haen_da haet_ich haft_vor hahn_zu hairm \
        halbi hall_und haltu hand_back hand_uebe hande harma has_died has_lost has_now has_shut has_star hat_gege \
        hat_gela hat_ihr hat_ist hat_sech hat_vers hatt_drei haus_geho have_gone have_left have_said have_star hbar> \
        hbasi he_come he_s he_spen he_was heel> heft> heis_das heker helik henbe henke henmi henst hentu henwe \
        herr_an herr_kowa herrn herz_der herzl hetis heut_aben hgesc hhaen hiebe higt> hilf_es him_to hina_und \
        hint_zwei hired hlagb hlbac hliss hmung hngeb hnpas hoch_zwei hoene hof_der hohe_wahr hold_a horle hour_ago \
        hower howro hprue hrase hroom hrow> hstue htem> htime htsam htzul huebs hund_and hund_euro husba hutzb \
        i_stop i_use iagra ialen ialpl iatel ibrat ich_buch ich_ein ich_kam ich_nenn ich_sei ichtk idle> ieces iehlt \
        iehun ielze ierhu iews> ifahr iffe> ifika igenf igeru ihn_nich ijaeh ikat> ikett ikopt iksch ilial iliko \
        illan ilmte ilung im_augu im_bach im_beic im_bode im_chat im_cont im_deze im_drit im_eige im_fach im_febr \
        im_herb im_minu im_prot im_vors im_weg imisc immel impre in_a2 in_base in_brue in_dere in_duba in_fort \
        in_gewa in_rech in_rott in_rund in_schw in_two in_vers in_vill indep indoo indow indst inend ingbo ingew \
        ingo> inkeh inne_beim innen innig inspe intak inte_care ints> inzw_selb ionar ipboa iques irken irrig \
        is_when isapp isdie isebu isegr isele isier issve ist_an ist_auf ist_echt ist_sech ist_tot ist_weg ist_zusa \
        it_as it_at itget itlie itsch itude itver itzli ivald ivest ivita jahr_alt jahr_nun jahr_wass jahr_werd \
        jede_ein jema_hat jetz_auf judge kam_am kam_etwa kam_per kann_kein kaps_im kasta kein_erkl kford kfrag kgezo \
        kiere kieru kind_im kind_uebe kings kino> kippt kitc_is klag_auf klavi klei_der klet_und klin_die knen> \
        knew> koel_und koeln kons> konsu kont_gesp kopf_ich kopi_die kopte korre kostu krie_die kstan ktivi kuebe \
        kuen_die kuen_ist kund_zu kverg labte lach_das lachs laech laedt laen_als laeu_bei lang_den lappt last_of \
        last_steh laut_vert laut_zeug laute lbach lbes> lbier lbjah lead_at leaf_abou leav_thei left_befo left_side \
        left_with lehr_hatt lehr_unte leid_nich leinb lerdi lerve leuc_die lford lgesc lieb_ich lief_mit lieg_eine \
        lieg_jetz lieg_noch ligst like_to likop link_seit linkt lins_und lipbo lkast ll_be lleit llerd lligs llter \
        llwag load_at lobby lock_at lock_the logbo logs> logy> long_as lpaus lpert lschr lscht lsket ludlo lunc_and \
        lves> lzeug m_the mach> mach_das made_fort mahnb man_beim man_halt man_unse mana_s mane> mania mann_soll \
        manua marks masc_auf matra matro matt_of megaf mehl> mehr_da mein_lehr mein_wir mens_steh mens_verl mera> \
        meras merfe mess_seit messt metal mete_auf mete_die mete_zeit metri miet_nich mile> milia minu_die minu_elf \
        minu_habe mir_dafu mir_gera mir_mal mit_dass mit_ders mit_durc mit_gril mit_hake mit_hohe mit_loch mit_mega \
        mit_nage mit_ruec mit_tasc mit_vorn mit_wir mita_von mitli mitt_in mitt_ist mitt_nich mmerw mond_and \
        more_and morro mped> mpfie munge musee muss_ein must> muste my_sist my_wife nach_auss nach_beim nach_gege \
        nach_ihre nach_nach nach_schw nach_sech nach_so nach_und nach_woll nach_zwei nalab name_die nann_es \
        natu_fuer ncel> nchti ndepe nderf ndewa ndhau ndoor ndow> ndsom ndzwa nehmi neig_of nelle nenki nenmi \
        nenn_er nenn_ich nenn_sich nerve neub_von neun_cent neun_stun neupr neve_held nfide nfzeh ngbo> ngebu ngel> \
        ngeor ngsam ngsge ngsso nich_abge nich_da nich_dass nich_davo nich_erre nich_laen nich_weis nicke niem_verg \
        nienb nimie nine_nine nine_the ningb nitri nkel> nking nkrie nkste nlock nment no_comp no_repl noch_drei \
        noon_they nosse not_answ not_been note_on noti_for nove_die nove_mit now_work nsula ntake ntati nterk ntila \
        ntrat ntsor null_die numb_of nun_alle nun_mein nur_wer nverb nverz nzung ob_was obald ober_hat obstw ocado \
        ochbe ochsa octor oddle oelft oeln> oener oesen of_ten offi_has offi_says ogboo ohne_hand ohne_ruec ohner \
        ology olper omane omani omorr on_pape onala onary one_does one_was oner> onfid ongre onspu open_it opti_in \
        optim orate orbid orde_and oreys orger orhae orrek ortan orwar osecu osszu oste_hat ostun otens otors otorw \
        ottag ottle otuli ouch> ounge our_vill oured over_was overl owes> owroo oyed> oykot palai pape_and park_a \
        partm party passp paste patc_and patch patte pazie peak> peaks peale pekt> peop_have per_hand pers_nach \
        pfieh pfin_die pfing pftuc phon_and phras pick_it piell pielz pinde pinne pirit plan_and plied podiu poli_we \
        porte post_it poun_for pram> praxe prei_ist prem_and prose psel> psych ptimi ptpla puts> quer> raenz \
        raeu_ein raeu_von rains rame> ramsc ranit rase> rashe raufh rawle rbera rcade rcode rdich rdiga rdner \
        read_our rech_die rech_einm rech_hat rech_heut rech_rueg rech_unte rega_fuer regi_dire regu_has reibt reihe \
        rein_0 rekla relan remde remie rene> renge rent_the rent_und repar repl_to rere> retou retro reuob reuzw \
        rewel rften rgeht rgerv ribe> rides rief_am riers riet_man rigat rint> rinti risti rklei rkolo rkstu rladu \
        rmeis rnbei rnsch rnver roden roll_habe roll_zu rosa> rosch rosec rossz rrass rrekt rriga rriva rsage rsitz \
        rspri rstad rstan rstic rstre rtes> rtesy rtige rtmen rtook rube> ruec_abge rugs> run_we rundz runk> rverk \
        rwach rwarn rzlic s_at sachv sagt_bitt sagt_des sagt_ein said_i sais_als sais_war salam same_boat same_thin \
        sampl sauce saugu says_the sblas scann scha_um scham schi_die schi_ist schi_laeu schi_trot schl_wenn \
        schl_wer schl_zwei scho_bere scho_grou schw_fest schw_in sdiel seal> seal_the seats seco_visi secur secut \
        segru sehol sehr_hueb sei_das sei_eben sei_nun seie_mit seie_nich sein_lebe sein_sala sein_schw sein_werk \
        seit_donn seit_zwei selba selei selli send_me sends senen senta seve_with sgaen sgeri shalt sham_hat shang \
        shape sherr shop_mana shou_not showr shutt sich_laut sich_zeig sie_auch sie_das sie_ein sie_heru sie_nun \
        sie_vor sieb_mona sieh_man sign_in sill> silo> sinc_sund sinc_yest sitz_0 six_o sixt_four slang slee_in \
        smeld smoke snumm so_gros so_is soba_ich sobal sofa> sofa_im soll_es soll_fuer somm_hat somm_sass sonn_mein \
        sonn_wurd spae_morg spazi speak spin_und spina spiri sprei spri_and spri_in sscha sschi ssier ssive ssoft \
        sspor ssspu sswer sswor sszue stah_gesc stan_dann stani star_heut stat_page stat_the statu steh_gros \
        steh_mit steh_ohne steh_soga steh_wir stei_zwei stel_sei stel_uns stent stenw stenz ster_weil stess sthet \
        stoe_im stolp stop_payi stor_mana stra_gest stre_am stre_die strec stroe stue_vier stuem stun_meld stun_nach \
        stur_die sture stutz subco subsc sued_wird sueds sulat sults sundh surer surv_with swans sycho taeri tage_am \
        tage_nach tage_schl tage_sind tanie tap_wate tattf tatus tbewe teasp teck> tect> teil_sind teilu telan telte \
        ten_at tenki tenpa tenpr terge term_gibt ternb terpl testa tesy> tfand tfeuc tflue tgema tgesp tgete \
        that_ever that_exis that_ther that_were the_appr the_arca the_brig the_cart the_chap the_dog the_driv \
        the_exac the_fans the_gate the_gold the_grap the_insu the_isla the_judg the_labo the_lamp the_lift the_lock \
        the_lot the_mete the_moon the_plug the_rang the_rota the_salm the_smal the_soup the_tent the_twen the_very \
        the_view the_wedd thei_name then_sent theti they_aske this_week thos_of thre_diff throo thur_and tiful tilat \
        timie titud tivit tkett tlant tlief to_say to_stat toddl todes togra tolpe tomor torey torwa tote_0 toxin \
        traf_dann trant tratz trawl trea_for treat treu> treuo tripp troem trot_verb trou_and truf> trufe tschi \
        tsfue tsorg tstuh ttens ttfan ttier tude> tuer_gesc tuff> tun_wir tuner turge twen_six two_are two_hour \
        tzula uart> ubcon ubscr udlow uebe_bord uebe_fuen uebe_nach uebe_pers uebsc ueckn ueckv ueens uegig uegt> \
        uehe> uehlr uehst uern> uest> uetun ufnah ugels ugung uhr_fahr uhr_frei uhr_heim uides ults> ulver um_zwan \
        umach umaen umes> umped uncht und_ab und_brac und_durc und_eige und_foto und_ging und_halt und_ihr und_laes \
        und_nimm und_per und_rich und_tats und_traf undab undhe undsc undzw unehm unft> unloc unse_brun unse_gros \
        unse_kant unse_neue unte_mein unti_frid uobst up_by uprei uptpl urtes us_a us_from usch> uschu useen usfah \
        ushal ushan ussga ustan ustom utifu utive valdi vents vere_ware verg_ausg verk_das verl_0 verl_im verl_verl \
        verl_von verm_er verm_hat verno verr_und vers_hat vers_im vers_schr vers_sich vert_aber vert_eine verto \
        verze viel_mit vier_da vier_fahr vier_seit vier_war views visi_woul vival vocad vom_kund vom_mesn von_durc \
        von_holz von_hund von_lief von_ohne von_riet von_schn von_selb von_weis vori_woch vort_uebe vouc_for \
        wach_mit waeh_der wage_beim wand_der wanne wans> war_als war_dann war_dien war_neu war_selb war_von ware_der \
        ware_drei ware_war was_hit was_one was_so watc_the wear_a week_befo week_on weep> wege_miet weger wegt> \
        weihu weil_bei weil_in weil_sais weile weis_auto weis_besc wenn_ein wer_als wer_an were_the werfe what_they \
        when_you whom> wied_kein will_den wind_sech wind_vier windo wings wir_das wir_in wir_wohn wirb_mit wirbt \
        wird_ange wird_bei wird_oper wire> wirk_aber wisch wish_me with_it with_reac with_trai with_warn wlers \
        wo_sie woch_dana woelk wohn_brau woll_blei woll_sich word_die word_sagt wore> work_a work_mana work_say \
        writ_and writi wroom wurd_mein wurd_uns wurd_unte wurd_vor xact> xecut yclis ykott zahl_das zahnp zehn_mete \
        zent_das zett_im zialp ziehe ziehu zu_benu zu_frag zu_gebe zu_lang zu_weih zuegi zum_absc zum_betr zum_dopp \
        zum_glue zum_list zum_ster zum_zahn zum_zwei zumac zuneh zung> zuru_es zust_und zwan_von zwei_blin zwei_cent \
        zwei_eine zwei_hand zwei_lehr zwei_lieg zwei_saet zwei_ster zwei_wint zweih zwoe_ange zwoe_proz =2,-1,0 \
        0_fili 0_they <ad> <cryp <e> <froe <gesi <hohe <into <intr <lie> <oeko <onto <sail <silo <toxi <trup <unre \
        a_chai a_cust a_pric aage> ab_es aber_kein accu_of aceme aeber aelli aftbe agels akate akti_verl alle_sieb \
        an_emer anga_von angeo anzvo atchd aufma bank_deta bauch been_expo bei_nich beim_letz bere_im beri_von bgefu \
        bis_der blaum bord_der breac burgu butor bzust cann_yet chaum chdog chern chnec ckwir comp_auth crypt \
        da_scho das_mir date_has debit dem_fund den_akku den_hat der_ist des_eige des_hall des_mode des_neue die_das \
        die_ehrl die_stun door_and dunge eckwi eelan eften ein_arbe ein_fahr ein_man eine_char eine_medi eine_sie \
        eine_stra einli eites elanc elerl empf_den endes enmit erbef ered> erlot ernle ertau erzue euerd euro_beit \
        euro_erst ever_seco eward expo_to fand_der fand_die feedi figh_for fili_habe fings flanz ford_nun frag_sich \
        freel ftbef fund_von gehun geme_eine genko geri_eine getr_habe haftb halt_bis halt_und has_yet hatt_das \
        hdog> head_at hera_und hers_hat hlief hneck hoehl holzb hosp_this hrgae hseln ibuto ighth illeg illus \
        im_trag in_inns in_inte indu_abge inerz injur ioren is_figh it_for it_our itaga itrae itse_is jaeh_mit \
        jahr_wurd jetz_an juli_0 kein_weg kstel kuerz kwirk labo_insp lacem laen_vom lamp_and land_wurd landw lauma \
        laut_send lend_call lerlo likon llaed llega lllae lorr_are loyed ltrom lzent mai_von man_empf marc_in \
        mehl_und mehr_betr mit_ansa mit_aufg mit_dene mit_gesc mit_mehr morg_um muss_mit nach_entg nanzv necke nerze \
        nett> netz_die ngler nich_hine nine_in niore note_the nspec nstab nties nur_das nzvor oast> ober_den ocial \
        ocked ohle> old_is on_call on_four on_seve orfal osses outs> overc pflan pierl plak_mit plat_hat ppare prote \
        raebe raese raini ratio rauc_der rbern rbots rchzu reela reeze regi_und renz> renze reys> rgaes rgund \
        riss_die rkass rkend rlots road_the roll_unte s_bei sah_ich saler sech_schw seif_aus seil> sentw serv_afte \
        sflug sgren sich_selb siden sinc_abou socke sonn_fuer spae_will srich stanz stewa sulta surg_the sweep talls \
        tbefe tchdo tewar the_deal the_doze the_fenc the_make the_mead this_is tiges to_admi to_clai toffp tzbeh \
        ucks> udel> uebe_noch uend> uhr_0 ulter umsae und_aufz und_bin unde_a unte_den urgun urity utzen veren \
        voll_fahr vorne vors_ein wangs ware_sie ware_zuru weg_das wenn_er wer_klag will_kuen wird_evak wird_rean \
        wirke work_had wurd_es xpose yest_the zbeho zeig_wie zu_lass zvors =2,0,-3 0_mann <aufb <fass <fran <mang \
        <towe ackun alle_gela argel at_a atche bett> bgezo bsage bus_die chirm das_fals das_muss die_miet dien_am \
        ebte> edruc educt eine_koll erlau es_jema esund find_ich gatio i_paid ilter in_der kmeld meind ontin packu \
        parks robea solve teil_die the_grou the_reco tooth und_aus vor_weih when_we zwanz =2,0,-2 0_i 0_is 0_rein \
        0_uebe <aha> <akus <alpe <ansc <arms <arro <aufp <beac <befa <beit <beko <bela <belg <bell <beri <bewe <blum \
        <boed <bruc <by> <c> <ceil <cert <clic <conn <cons <dash <daum <dead <dein <deli <desc <divo <duba <erwi \
        <esta <euro <exis <febr <fehl <fett <fina <flop <flor <foye <fren <gast <gear <glue <guer <haft <heri <host \
        <hull <ione <jema <juli <kale <kera <kies <kopi <kula <kuri <lase <lau> <mega <mohn <naec <neff <oel> <ohrs \
        <pain <piep <pole <pota <reme <rust <scan <semm <smar <sohn <solv <spue <the> <tipp <tips <toll <touc <twen \
        <upst <wear <whos <wing <zufr <zuse a_chan a_chil a_coll a_kett a_memo a_plea a_poli a_priv a_slee ab_nach \
        abei> abge_alle abge_und abgeg abwas achre acht_fahr acht_mein acht_proz adell adera aeger aendn aenie aerge \
        ahle> ahrsc alat> alle_herr alogu als_er als_nich am_hang am_kueh am_mueh amste amtsa an_arro an_sonn \
        an_upda ancs> and_agre and_as and_neit and_rece and_to and_with andka ankom ankte annou antr_auf anung \
        anwa_hat aring arked arry> asche aschi assem assur asswo at_elev at_half at_walk at_you auch_nur auf_ihr \
        auf_mont aus_angs aus_ruma ausg_war ausgl ausri ausw_im auto_und autom ayers azier bart> beach beet> begra \
        bei_dass bei_etwa beim_chef beim_nach beim_vier beko_von belgi benc_are besc_hat best_drei betr_hat \
        bett_weil bevol bgege bin_gega bis_elf blau_im blume boden boede booke booki bot_mir brau_mein break bruar \
        brutt bschl bstau buerg burts by_for bzigs came_at canne ceili ceive ceshi chan_i chef_der chenw ches> chimm \
        chkun chsst chuer chzei cient citor click come_up compu conn_to crown ctati cted> ctus> da_geht da_lass \
        da_sein dana_hoer dann_beim dann_mit das_ange das_gebe das_inte das_naec das_prob das_sage das_scho das_schr \
        dass_zwei daume davo_zwei dazu_gab decen dello delsk dem_alte dem_es dem_saue den_eink den_hinw den_kund \
        den_leut den_link den_rest der_arzt der_baec der_busf der_geld der_hatt der_kant der_lieb der_naec der_name \
        der_nota der_ordn der_ort der_seit der_sitt der_taus der_tech der_term derga derwu derzi dfuln diary \
        die_bade die_fore die_gara die_kurs die_mess die_pers die_semm die_spae die_stoe die_trai dies_mode \
        dies_satz divor dmire dnis> doch_auf dort_scho dreh_das dreh_durc dubai each_time eage> eback ebade ebel> \
        ebelh eben_nich ebevo eble> eblin ebrua edder effnu efres efrig eige_an eigh_i eilin eilla ein_buer ein_gewi \
        ein_guts ein_hoch ein_nett ein_pass ein_reto einde eine_fili eine_rede eine_schu eine_sond eink_der einm_mit \
        einna eitau eitsc ekeri ekuer eldet elf_leut elgie ellos elpde emasc ememb emium empf_es emsel enbre endni \
        energ engi_are enieu enste entia ently enver enwin eper> er_aus er_war erapy erege erful erged erpla erpro \
        errli erstk ertst erueh erve> erwun erza_und es_den es_ich es_man es_mit escal eship espru essig etaer eteen \
        etwa_alle etwa_auf etwa_sagt euen> euro_drei euro_haet ever_sinc exist expl_that fall_lass fami_of febru \
        fee_for feel> fens_von ferns feuc_ist ffere fiert flet> floo_and flori flour for_nine forde fork> fort_two \
        foyer frag_mit frei_im frenc frige friss frue_hat fueh_eine fuer_lau fuer_mehr fuer_tant fully fulne fung> \
        funks furt> gabel gar_kein gebad gefue gege_aufp geho_dem gekle gele_aber gele_haet gele_hatt gelo_ich \
        geme_sagt genbe geni_und genwe gepla gere_auf gerpr gesa_sie gese_der gesi_der gesi_wie ghbou glas> glask \
        glue> go_with gone_back gone_for greet grin_und gsamt gskar gter> guert hab_bei hab_nach habe_es habe_ihre \
        had_chan haen_ein hall_c has_aske has_open has_seen has_take hat_uebe hat_vor hatt_man hausb hbour hdays \
        hear_a hear_my heis_s heits helpd hera_auf herap herr_dire herrl hers_im hesse hien> hies_ich hing_es \
        hint_die hirm> hkund holds holz_lebe hook> hrte> hull> hundr huste hwarz hzig> i_buy i_do iary> icesh \
        ich_alle ich_einm ich_frag ich_koch ich_mich ich_sass ich_selb ich_trin ich_um icito iebev iebli iept> iform \
        igel> igera igert ighbo ihr_seid ileag ilenc illar im_gebr im_grup im_roll im_vier imme_was in_fair indfu \
        inete info_desk ingek inke> innah irati irbt> irge_zwis irksl irmed is_one ises> ison> ist_ange ist_beim \
        ist_da ist_dass ist_sich it_up itaus itrag ittet ivati ives> ivorc izei> ja_zu jahr_bei jahr_kauf jahr_noch \
        jede_mont jede_werk jeman jetz_alle jetz_sehr kels> kenn_und kenst khaus kilo_0 klei_schl klima kmate knick \
        know> know_i koll_der kopf_trae kstil kugel kulan kumen label lade_in lader laest lag_0 lanze lass_ich ldige \
        ldorf leage lebe> lecke leeve lehnt lern_ich lesal leut_bei leut_nich licit liebl liese liger linen link_zu \
        lleic lock_s loech logue look_like lost_an lot_had lpdes lting ltur> lvert lzeit made_a man_0 man_auch \
        man_sage man_zu mart> maten me_by meer> mehr_zuru mein_beri mein_kost mein_tant meis_auf mgewo mich_der \
        mich_manc miere miet_und milc_die milea mindf mir_kein mit_foto mitte mont_0 morg_so morn_it mosta mould \
        munic my_cust my_late my_noti my_soli nach_im nalit name_fals name_gege nary> ncent ndels ndend ndesh ndest \
        ndly> ndnis ndred need_two neffe neig_s neigh nente netee neun_stue ngedr ngeko ngeni ngerp ngsle ngspa \
        nice> nich_geno nich_lang niede nieur nigun nkels nksti nlieg nlimi nnoun noch_0 noch_ich noch_zwei not_howe \
        not_on noti_at nounc now_keep nselb nstha ntine ntly> ntuch nun_schi nur_hatt nzelf oeden oeffn oehne oere> \
        of_her of_prem offe_und offi_the ogue> ohrst olesa olie> ommer on_its on_my once_i one_in onel> onfir onigh \
        open_a opftu ortra oses> osit> ossel ostat ostco ostet our_fort own_door oyalt paid_0 paid_in passw pdesk \
        pecta pelt> per_kuri pete> pfle_in phot_in plerf poli_are porti posi_0 pric_i prod_best proof prosp proz_bei \
        proz_nach pruec pruef pstai racte rakti rancs rapy> rateg rech_das reco_a reco_from refri remem remiu \
        repl_that repo_hat rersi resh> ressa retae rfall rful> rieg> risst rkett rmost rnenh roll_mit rout> roved \
        rrlic rschr rspre rstat rstoe rtain rufss ruite rutto rwuns s_repl s_yard sachk sagt_zu saili sams_sonn \
        sass_in sat_in satio says_she scha_alle scha_auf sche_die sche_man sche_noch schen schi_mir schl_als \
        schl_ein schm_als schm_es schm_nach schn_und schn_war scho_vorh schr_etwa schr_seit see_the sei_ja seid> \
        seit_sein sembl sent_a serv_von sfall sgara sglei show_on shut> shut_nobo sich_am sie_0 sie_brau sie_dach \
        sie_gern sind_wirk sitz_seit sivit skart sleep sleev smal_prin smart smel_of so_die so_do solic soll_alle \
        speed spin_mit sprue ssee> ssemb stair stan_im stcod stec_nie steh_in steh_so steh_wie stel_als steln stenf \
        stenp stet> steu_hat stgar stop_hint stpla stsch stue_stat stun_wart stung swand swort t_know taets tag_bei \
        tage_hatt tage_nett tage_vor tcode tea_and teig> tele_hies tell_me tent> teren terve thabe than_me that_it \
        that_need that_some that_they the_air the_asse the_bit the_cata the_info the_park the_rate the_syst the_treb \
        the_wind then_took thera they_are thou_i thre_hund thre_of thro_a thro_his tick_0 tifik tips> tisc_eine \
        to_beco to_eat to_see told_the tomat tonig took_it toten touch trag_ich tray> trin_das trin_ich tschr turn> \
        turz> tvier twent ubai> ucces uehru uehsc uenze uernd ufrie uktio ully> ulnes um_vers umgew und_von undre \
        unges ungsf unkst unlim unse_name unse_wass unte_wir up_it up_ther upsta uptsa ured> us_at us_that usivi \
        utto> vanis ve_aske verb_wird verla viell vier_hat vier_minu vom_lohn vom_schl von_uns vor_geri vor_sich \
        vorce war_auch war_per war_wir was_four was_itse week_a wegg_und wegun weis_kein wenn_du wer_ande wer_etwa \
        wer_wein werd_ja werd_per werd_sie werin werk_den who_have who_now who_woul whose wie_ich wied_am will_im \
        wing> wing_the wir_fahr with_peop woere woll_am worn> wuerf yalty year_then your_own zaeh_der zahl_fuer \
        zahl_pro zeuge zter> zu_kurz zu_taus zufri zum_selb zur_verk zwar_auf zwei_abre zwei_den zwei_sind zweie \
        zwoe_von =2,0,-1 0_ihr 0_reic <ador <alig <assu <bunt <busg <croi <einn <entm <etui <gmue <iceb <igel <kaef \
        <kesc <kotf <life <loo> <loya <matt <ohio <pala <pano <pfui <pitc <rean <russ <saen <self <sili <sir> <spro \
        <staa <toni <tros <udin <wand <wedd <yest a_beac a_bicy a_matt a_phot a_six a_toot a_very abdec able_to \
        absa_weil abung acht_und achtt admi_it advic aerbt aesen aetsh afte_dark afts> agai_with aglic akas> akdow \
        aktie akust all_hand alle_fuen alpak an_auch an_ordi an_von anchi and_what ande_klei apelt arame are_bril \
        arito ask_in at_ten aterp auf_deut auf_fuer auge_die aus_als ayern baker barit bbaut bdeck be_one be_seen \
        been_able bei_niem beim_naec bere_ihr bermi betr_vier biege bill_in bis_die brie_der bruf> busgr by_text \
        cand_the caste cats> cenza chap> chell chil_on chtei chtti ckelf ckenw code_for cour_in cred_note crois \
        ctora custo cut_out cycli da_drau dank_eine dann_den dann_soll darf_sie das_buss das_star day_thre dem_bahn \
        dem_kleb dem_sala dem_sein dem_tite den_fehl den_haen den_zehn der_beam der_bera der_grav der_kist der_lehr \
        der_mann der_miet der_schr der_soft der_souf der_vera der_ware der_werf der_zoll dertz des_schr dicke \
        die_ansc die_apot die_engo die_fina die_grub die_hose die_pral die_steh dien_leer disc_code donn_auf draug \
        dvice eakdo eanim eben_auch eded> ederz edte> egier ehlta ehweg eige_den eigeb eigli ein_aqua ein_gart \
        ein_hemd ein_kuge ein_mode eine_das eine_umfr eine_wett einm_mehr einm_um elech elf_im elkre elpla emble \
        enbed enkip entmi entuc enza> erday erfa_man ergab erkl_uns erkte erle_ein ersa_die ersa_komm erwer erwin \
        es_sich etal> etsha etwa_das euzwo ever_eigh ewell exac_one expl_to fachl fahr_best fbau> fehl_in ferer \
        fgefu find_den firm_die flop> flug_und for_ever foto_die foun_work frag_mein fueh_mein fuer_auss fuer_wen \
        ganz_oben gedan gehe_um geho_habe gehwe gena_das gesc_nur gest_dann gment gnets grap_and gros_zum gslei \
        gstuh habe_hing had_done hael_das haet_es has_just hat_beza hausa hausw hbess hbett heats hemd> herde \
        here_and hglas hiel_es hiffe hitec hlein hnerk home> hown> hteck htigk httis husb_a i_noti i_sat ich_nach \
        ich_steh icky> idens iehn> iern> iglin ihn_noch im_bewe im_mita in_ohio into_my ionsf is_very issan ist_best \
        ist_vers it_come it_four it_some itect iterk ja_eine jahr_durf jahr_zu janu_fuer jede_schr jede_vert \
        jema_ande jetz_komm juli_hat kaes> kein_ab kein_oeff kelfr kesch komm_heue komm_wir kost_der kotfl kuen_der \
        kursg kusti lache land_ruft lear_a leis_im lenze lessi let_go lieg_mit lies_ausr lift_im like_some llard \
        llein llos> lob_an logo_so loyal lpaka lpenv lschl lupe> man_nehm marc_he matt_i may_have mehr_hin mein_am \
        mein_anwa mein_foto mein_mitb memo> menkl mfrag mill_zuru mir_beim mir_gere mired mitt_mit mitt_wie miums \
        mmerf mona_hatt mona_nich mont_late movem muss_jede my_lunc naben nach_erst naec_lang namt> ndenl ndesc \
        ndful nenwe neue_hell neue_werk neun_minu neun_war ngena nich_lohn nich_oft niem_gese niem_zu nier> nkehr \
        nkipp nlist nnenw nnige no_quar noch_da noram now_on nslan ntmie ntoau nzept oausz ohio> ohne_sche ohne_vorw \
        ohnen oissa omati onali ontoa onzep orama orkma ospec otflu othe_five our_daug our_expe over_my ovisi \
        pack_aus pakas panor park_der pay_0 penve pern> pfui> pitch plan_offi post> prech pro_stun puele quar_with \
        quarr quot_came quot_two ragli ramel rathe raugh raune rding reakd reani rech_den red_and reide reih_die \
        reor_in rest_der rile> rilli riter riton rker> rkmat roiss rollo rowns rplae rrest rzone s_answ s_drei \
        s_help s_noth s_shar sauge say_it scha_aus scha_es scha_euch schep schi_auf schn_der schr_von schw_gefa \
        sei_bei sesso sesta sfrei sgeno shaf_the she_s shown sieb_woch sind_ja site_on sitz_bei so_many soga_zwei \
        solle spie_hat spie_im sprec spuel stre_mit stun_beim stwin tadtb tasse tegie teigl terwo text_and the_alar \
        the_casi the_hall the_loo the_mile the_wron thei_answ they_re thir_eigh thir_i ticky tisc_vom tmiet to_be \
        toaus toch_kenn trage treff tromk tterd tuer_vor tztuc uchbi udine uede> ugeln uiter ulief umfra und_hoer \
        und_krie und_lief ungsp unli_holi uns_haen uns_ist urchz urla_der usgru uzwor verl_gesp vier_pack vom_chef \
        vom_plat von_fehl von_stec vor_welc vorn_an ware_0 ware_mein was_exce was_fuer wass_ab weddi weil_jetz \
        werk_bei wie_den wir_sonn wish_to with_half woch_hoer work_with workm wortr wurd_zwoe year_ever yern> yeste \
        zahl_ich zelfa zent_zu ziehn ziffe ztuch zu_gehe zu_ihm zu_tief zuck_man zulie zuru_drei zwoe_uhr zwort \
        =2,1,-4 <cran alog> aving carry ehrt> issin katal lagen nths> srech titel =2,1,-3 <alt> <bald <base <bitt \
        <fasc <guel <hang <made <neph <part <pfan <red> <rele <rent <sitt <sixt <stah <supe <tite <verm <wind <zuge \
        aelte aengs ahlun ails> ainte all_the als_0 ange> anish arks> atum> autos bedro best_in bestr bine> bitte \
        buehr bungs chnik chtzu conce crane das_land dder> der_auf der_bank der_frei der_hers dered die_lage eche> \
        eeken egin> ehsch eitra ekend eleas elve> ephew eraus ernt> eroes fene> fing> flowe fssch gedru gest_mit \
        graph habe_ein habe_jetz has_gone hird> hste> hzeit ich_sie icken ieden iffer jede_morg kalen kindl knees \
        knopf leser lists maess melde metr_of mit_sein motiv muend nebe_der nehm_die nephe ness> nich_uebe nopf> \
        ntral olen> olida oors> ount> phew> praes raenk relea renne rtrae rying sale> serl> sich_im sie_sind silve \
        ssung steht stig> super suppo swert teht> teilt tete> the_offi tment tvers twelv udio> ufssc uper> uscha \
        verka vermu von_alle was_give weeke ween> welve wette wonde zahlu zeigt =2,1,-2 0_tonn <beru <knop <moos \
        <vort bergi das_ordn den_tran dendi der_schn die_letz drich editi eine_ande enpla er_bei er_zu fals_und \
        fern> ford> geflo hatt_er hips> hrsto jede_tag kultu lang_auf lass_weil lean> man_who memor nach_eine neue> \
        not_come olved onsum per_vide pler> rchie rzeit sehr_scho sein_hand seit_fasc seit_mitt sfueh star_up utoma \
        wer_was woch_alle wurd_0 =2,2,-5 by_the erzei =2,2,-4 0_der <augu <samm <wond aeft> an_hour augus berin \
        der_rest die_meis drei_jahr ended ering ffice fuer_sech gust> hat_am ihren in_rent is_on ists> leint \
        nach_acht nheit nutzt ochen oose> rden> tatte ugust ulen> =2,2,-3 <cand <dess <eben <find anfah fand_das \
        habe_mein hulen lernt menti mount of_whic runde timet wenn_man =2,3,-5 <alar <mai> <whet bei_der erhin hethe \
        igung lege> lick> ruch> sich_nich wheth =2,3,-4 efund pair> werte =2,4,-5 <list =2,5,-6 gibt_es =3,-11,8 \
        eute> =3,-8,4 <you> =3,-6,3 <alle ungsm =3,-5,1 frisc =3,-5,2 <fuss <live <morn <nine <tot> alled ards> \
        chen> chwer derba linie morni ornin ssed> =3,-5,3 bei_uns =3,-4,0 <trac ator> atsan beant eners into_the \
        ist_jetz lleag ollea tause verli yment =3,-4,1 <acht <bin> <dafu <do> <gute <rein <sper <weih afuer aking \
        aymen chalt cket> dafue das_haus efuse ekost erst_im ezahl fort> hat_eine ieben kunde lasse lesen like_a \
        live> lter> night nine> onne> payme resi_of saege sitio tadt> toppe trotz uesse =3,-4,2 hmen> nswer teur> \
        to_stop wie_ein =3,-3,-1 be_hear boar_the do_not eits> ergru gekos grill in_hamb ision kurz> lueft rinne \
        sich_heut stoer takin telt> tners xing> =3,-3,0 0_kind <admi <auge <beim <cutt <dire <ermi <hera <hint <kabi \
        <maed <nach <nage <time <viel <wohl a_mont aech> aegen aehre aete> ahlen ainer am_vorm and_then aren> auste \
        beim> beim_amts chlae cial> ckier cont_the dentl der_vors des_verd die_ande die_lini die_stim dort> eckst \
        einga elder eman> enhau erier erlas ersie erzeh estec euro_verh faell fahr_von ffenb finge fzueg gekom gelde \
        haus_mit hausn heiss hlen> hnike huege im_nove ingan inned ixing kurz_nach lift> lkran lled> mann_ist \
        may_and mern> mess_sind mmeng motor ngang nich_auf ockie offe_im orlae ormit ositi out_of owed> pecto pende \
        rate> rever ringi riss> rkten rotz> sagt_der schem siege sind_verl soll_uebe stran stuer suspe terbe tergr \
        terno tiger toeru traen tuerz uegel ufige ufzue uglin und_ohne und_sich using uspec usse> verf_wege voll> \
        vorl_verw weari werd_gebe will_der wir_vom zent> =3,-3,1 <fell <paym <trot <vorn abour aeumt busse die_kein \
        erbes iesst labou laut_poli milli ngsme seit_vier =3,-2,-2 <appe <impr <shut <treu achri aess> ausb_ist \
        bsche chwar conta das_fens dass_die der_wand die_gaes die_roll east> enhei enhoe geht_um hat_zwoe icing \
        im_ohr imier ist_ein ittag jekte mmuni my_own nting of_s on_sale orrie pasta raphe ruefe sech_uhr shelv \
        ship> siebz ssgae to_hosp told_it verl_die vierh wagen werbe =3,-2,-1 <abba <arzt <aske <aufz <augs <balk \
        <bill <bott <brig <chor <dara <das> <dere <done <emer <etik <fami <farm <gera <gond <grai <hear <lade <lear \
        <lorr <make <mean <meta <oper <pinn <plea <pled <prae <raet <remi <sais <spru <stun <suit <taki <tons <tref \
        <tren <true <vern <viva <weat <wire a_nurs a_rath a_satu a_vouc abge_wurd ached aetig aeugl afety albes \
        alkon alle_auf almon and_all angle arten audio aufs> auge> augsb aus_fuer balko bei_drei being berei berwa \
        besc_der besc_habe bgeha bis_zur bjekt bottl bstur burns chieb chtfu claim cutti das_leck dchen dem_lage \
        dem_land den_hahn den_jahr denn> der_plan der_poli der_port der_roll der_sued der_verg der_verm diate \
        die_boes die_drit die_heim die_kont die_sper dies_zeit done> drei> drit_mal dscha durc_den dweg> ebohr ebuch \
        egenb ehael ehlte ehmen eighb ein_buss ein_gesc ein_mita ein_verf eine_frei eine_klag eing> einse elang \
        elf_tage ellig empfi engeb engt> enne> ensge entzo eprue eraet erfes ernig ervie es_aus es_geht essag essun \
        estae estge eugli eumen euro_das fehl> fersc fety> ford_eine fort_per forti foto_vom freut fsgen gasl_ange \
        geboh geku_die gelst gemae genbo gepru gerat gest_0 given grain gsbur gsmit habe_am hatt_vier have_been \
        heal_offi held> helve herch hheld hine_und hing_am hlten hold> hteri htfue hwerd ichtb iefer iers> iftun \
        im_bett im_rega in_augs in_whic invoi inzer irkun is_stil iterv ithhe kabin kann_ich kind_wurd kommt \
        konz_hatt kunft kunge laegt last_week ldet> learn lemmt lende lkon> llstr loud> lplat mehr> mehr_der messa \
        mit_fals mit_ihre mit_sofo mmedi mona_auf mtlic nach_elf nalty ndays ndenz nehm_sie ngera ngsmi nich_das \
        noch_im notru nsgef nsied nsist nsive nsivs ntzog nur_eine nurse nutze nvoic objek ocket oeche oices ollla \
        omate omer> ommt> onale onsis operi opier oppt> orker ossen otruf ough_to out_at platt pledg plug> polen \
        ppte> pract prom_a proz_gese quali quer_uebe ques> radwe rames rankt rbren reets regle rekt> retu_a riche \
        riger rkung rnigh rolll rsagt rtell rueft rufen rufsg ruft_fuer s_lett saeug safet sass> schil schr_mir \
        schwa sei_ein seit_frei seit_herb sfahr sich_von sie_kein sofo_wirk soll_nach soll_nich sorge spedi sper_der \
        spita spok_of spra_von ssich ssige stil_in still stoff stre_0 stun_ihre szueg taet> taeti tehen the_bank \
        the_chai the_fore the_melt the_numb the_stat ther_now thhel thir_one tiket to_an told_by toppt tragt tzoge \
        ueckw uendu ufruf ugsbu ulati ulato ulled umpe> und_geht und_milc uns_in urser ussag ussic utzbe vere_war \
        vers_lief verti veste vier_weit von_soll vor_den vorwa waehr waesc wand_in war_eine we_are weath went_in \
        wer_nich werbs werd_unte wirku wood> wurd_der your> zoll> zu_fuss zu_nehm zum_drit zwei_schw zweit zwoe_schu \
        =3,-2,0 <bege <erkr <glae <gril <leck <vorl abspr abzug adow> bspra cksta dem_frue der_eine efers ellpl \
        enalt ewuss fined kind_werd nehme nich_im noch_gesu npast oppin organ ospit penal ppeal prang rated rnier \
        rrivi schl_im schue tellp thei_way tling ttels unte_im von_koll walts you_to zwei> =3,-1,-3 <inha absta \
        aflet an_0 da_hat dabe_und dem_zett den_aben eafle edank hotog im_kata im_nach jetz_auch last_mont leafl \
        lebte leran lussr obear odel> olien riet_mir rtise schir spekt term_ist the_bran the_work tung> uble> \
        uebe_dem ufend wir_zu =3,-1,-2 0_minu 0_stan <adve <anim <anze <ausw <band <baus <beda <bewo <boug <cann \
        <chri <erle <erse <esse <expo <flye <gebi <haeu <hamb <have <heck <hupe <idle <isn> <kilo <konz <labe <less \
        <marc <none <pizz <ratt <retr <rota <said <sile <smil <t> <text <trip <verk <wen> <wher a_mana a_stra ab_den \
        aber_nich abge_hat abspe achfr achve am_tele ambur and_he and_that anzei aphed arauf are_now artel arzt> \
        as_we asel> astik at_i at_leas auf_auge ause> ausha autet bank> basel be_fair bei_nach beri_unte beru_hat \
        best_fuer bis_unte bling bough bsper bstst by_a by_thei cafe> canno cess> chaut chfra chris chver conne \
        da_der das_ande das_kilo das_stim das_stue day_befo dcast dein> deliv dem_wass den_eine den_ich den_stan \
        depen der_beru der_gesc der_kita der_lach der_list der_mark der_stew destl dewag die_absa die_aufl die_buch \
        die_fuss die_hael die_mahn dort_zum down_in draw_and drei_ware drivi droom dstei durc_nach eativ eats> eere> \
        egere eggeb egler ehlen ein_0 eine_fami eine_firm eine_herr ekte> eleve elf_grad elive elsch enstw entfe \
        entra epend epsel erket erlad erlan erund erzch esale eselb estlo etreu eundl euro_pro extr_und fahl> \
        fahr_die faser fekt> fest_dass feuch fiebe filmt find_das fitte fitti flie_seit flies for_sixt four_mont \
        four_time frag_sie fschr fuer_uns gearb gebuc gefre geko_ist gespu gest_der ggebr ging_sie grab> gros_lob \
        gruen gute_auft had_left had_neve haen_von hambu hat_der hat_mich haut> have_sinc he_coul henen herzc \
        heut_beim heut_frue hfrag hgehe hickt himme hlaef hmern hnbes hnern hoefl holes hotl_von hreis hrist htlei \
        htshe hupen hvers i_can ich_so ickin iete> igati ilves im_brun im_erst in_alle in_dies in_thea in_writ infor \
        ining ious> isn_t it_now itch> izza> ja_der jahr_jede jede_sams jetz_0 jetz_beim jetz_ein jetz_noch \
        jetz_wied kell_die kilo_of knee> koen_sich ktor> lacht lacke laeft laste lbsts leven lide> limb> liver lness \
        logo_von loris lvest mail_kam mal_eine mal_in man_koen mehr_die mein_haus messu methi mir_das mir_im missi \
        mode_von mont_the more_than mpfah nach_ein nachl nbesc nches necte nenn_das nern> nette neun> nform nich_an \
        nich_bis nich_der nich_durc nie_gese nion> nnect nraum nspre ntern ntfer ntial ntie> ntinn nur_nich nwach \
        nzeig nzwer oats> ocker oefli oepse off_a ograp ometh ompan onnec onnen orist ouchi ousin out_in overn pack> \
        pedit peed> peop_s pfahl pfeif phed> picki pleas poli_hat port> poure ppear prach racto rang_and reac_the \
        reads reati recti reen> reifa repli reter rgeri rier> rmens rmiet roman rsona rstae rtenp rutsc rzche s_name \
        said> said_that say_that schei schi_der schl_gema scho_aber scho_mit schoe sech_tage seit_janu seit_oste \
        sessi sgetr sheft sich_jetz silen sind_ein sist_s slide so_stan soll_sie soll_wir some_of somet sprac ssant \
        sseit staat stan_es stan_ich stel_sich stier stloh stoep stra_s stra_und ststa stun_auf sugg_i sungs tenti \
        terda terie tfern tfueh tgeno the_inst the_lady the_trac thei_engi them_with ticke time_the tlohn to_thre \
        toeps tolle tshef tuer_der twic_the two_thou tzter uchin uefer ueft> ugenh und_dafu und_halb und_wird \
        und_zieh undli uner> upen> uppor urken usgle ussre ustel vate_sass venti vers_die versa verw_auf visio vitae \
        vom_band von_oben von_war vor_vor walt> war_acht war_sie was_in whic_i wie_zwei wied_mit wurd_die you_coul \
        zchen zigen zusta zwei_hat zwei_kilo =3,-1,-1 0_schu <atti <baua <blok <exak <home <klem <kupp <lese <mand \
        <ohr> <radw <somm <spok <top> aber_die adweg agram alle_drei antie arnin as_long auf_kost aus_drei bedeu \
        beend befun bloke butto can_hear cardi chgeh chtsh dem_bild denze der_bueh desam desk> die_regi die_waes \
        doch_die drei_auto drei_naec ebzig edeut eende eine_schl elfal elpli emind enzet erloc erstr esthe exakt \
        ffici fine> flugh for_0 geldb gesic ghafe gonde habe_will haet_jema has_foun hebt> heinl helpl hmigu \
        hoer_ich honor iebzi in_koel inger intin itsam jetz_der kehre komme kost_und llent lmon> loes_sich loke> \
        lplin lugha mein_mail mein_mann menta migun mind_aber mitt_im mpany nach_inne ngeli noch_nach noch_offe \
        norar nstwa offe_a ondel onora orne> otogr ouseh pany> part_von pline rais_it remin reuer ricks rinst rrow> \
        salmo schi_ein sich_fuer sigh_and spoke stan_nich sturz that_is then_that therm twage twies uebe_dies ugema \
        ughaf und_heut und_wenn urchw useho usget utton vert_mit wishe xakt> year_ago zone> zugem zwei_naec =3,0,-4 \
        <eins <hold durf_wir erkau herr_der when_it =3,0,-3 0_a 0_an 0_jede 0_to <addr <ansp <blac <buy> <conc <cous \
        <dems <diag <einl <feel <flow <fork <gega <gepl <lage <lunc <memo <myse <onke <priv <team <toot <trau <werb \
        <zust a_comp abgez ably> absa_kam acht_bis addre adet> aehe> aline am_mitt ander andy> anima anzig asant \
        aser> asses asted astic atell ation atter badet bearb beitr besi_the billi black call_it chenb chmec cousi \
        cros_the ction dann_ist das_auch das_glei das_labo ddres defek demse der_prei der_wett die_einz die_hand \
        die_schw die_stel doors dred> easan eavin efekt eiern estat eundi eunzi ewegu for_as foun_s fuen_stun fund> \
        gefa_und gefr_waru gekue gelt_als genie hat_ihre hatt_sie hera_dass hille hmeck hoch_auf hochz hschi hweg> \
        ich_fahr ich_nie ierma ihr_das in_febr inar> indly ineri ist_wied kaff_ich komm_zwei kslei lance lang_das \
        lasti lcher leasa leavi lunch mange mit_dems mselb mysel naech nderz ndien nkung nnahm nsehe ntain nung> \
        ob_die ochze odern offen onkel otato ounds oyer> pass> pizza potat prali priva ralin rdina reed> rivat rksle \
        rline roll> rospe rzimm sehr_viel seit_heut seit_maer sind_auch so_lang spiel steh_im stun_die tag_und team> \
        tener term_best the_staf tive> ueckb uehlt uehr> und_ausg unzig utos> utzt> vierm vieru von_neun wanzi \
        was_char was_my werts wied_die youn_man yself zeige zeitu zett_mit zur_prob =3,0,-2 <bei> <exce <klae <knic \
        <meer <milc <o> <refr <vani acken aefts afzim arkha at_for back_of bitt_kein chill chnel dann_unse das_jede \
        depos der_zusa ents_ich eposi ernse erte> es_da faste frei_um fzimm gese_habe hand_and hlafz hlass hnell \
        hrsch im_fens in_his itens jetz_in kost_extr lafzi lowly mal_ich mein_neff name_nich naus> nders neunz none> \
        oller ouche out_i owly> paets parkh pekti ratte rkamm rkhau rnseh rrier serer sind_weg slowl so_far stwag \
        the_card uebe_unse uebel und_sehr unse_haus utet> vorga was_sign we_now wer_kran wort_geha =3,1,-5 <tell \
        atalo karto lusti talog ustig =3,1,-4 <bedr <conf <depo <hose <nutz <six> <smel <sorr <span <wege datum \
        derat endle erber erfah ermal flasc hat_kein if_you iling lasch merge mir_der mit_dem nachf noch_einm nuar> \
        offic onths reche rkauf smell stome storb tomer torbe tters und_dem visit von_das zu_vier =3,1,-3 <bere \
        anspr berg> cent> ckung from_s gsten hutz> ischl mells rolle trich =3,2,-5 <rest <visi <zieh alend an_die \
        bei_ist ente> lass> mein_kind osen> rhin> taube tzung unds> zwei_jahr =3,2,-4 antra holz> itel> tante \
        =3,3,-6 <abst ietet tion> =3,4,-8 0_euro =3,4,-7 <zum> =3,5,-9 <are> =4,-16,11 <uns> =4,-8,4 <up> setzt \
        =4,-7,3 <then on_a then> und_die =4,-6,1 esen> itere =4,-6,2 <hand chnun habe_das =4,-5,0 <weil erbru \
        =4,-5,1 <baue <lini <mont <nann <s> anded ecken ekomm esse> ester latzt ling> nach_anga nden> rtner tote> \
        ttel> usend =4,-5,2 <call <jetz jetzt =4,-4,-1 <empf <gebe <reis accou ccoun ctors liefe netz> racti riert \
        tsanw twice wice> zunge =4,-4,0 <arri <dies <drin <geko <masc <off> <refu <schi <vorm aatsa ackt> arnt> \
        arriv child chrie chwan das_arbe der_schi derse die_zahl diese ector esst> iesel lette lione nach_ist niste \
        nterg oerun olleg refu_to reiss rmati ruen> say_the ssene verbr wange =4,-4,1 <boy> <head grad> irche rbrue \
        =4,-3,-2 0_fahr <melt baust bezah die_leit eige> iving konte llen> minis rach> schal ualit ugesa vormi \
        =4,-3,-1 <aufs <ders <disa <effe <erfu <fand <gets <haus <mind <moto <neun <slee <stoe <twic <word <zwei \
        almen altsc and_got are_on arned auf_nach band> beauf befeh bei_gesc beim_erst bensg block dents die_auss \
        die_wett down_to eague efehl effec enbar ency> endig erfuh ersel es_das gar_nich gest_aben gling hahn> housa \
        hwang ich_haet iele> ieren iken> in_a in_lebe irft> itter klebe leagu leing lieg_im ltet> make> matio nagel \
        nbar> nderl neun_proz ngsho ntens ontai oppen ousan packt plain raege rfuhr rity> rlaeu rlass rselb rteil \
        rueck seit_sieb sgefa sonne sperr stad_hat steh_vor tensi this_afte tioni tton> ueck> ueckf uege> uing> \
        unden usand walk_out warnt was_stil were_told wirft withh zwei_mal =4,-3,0 beko_die darin eans> eets> \
        have_begu inike letzu manag niken orsta rbot> rchen sanwa tank> tribu urtei =4,-2,-3 <flie <must bei_sind \
        bsaug cking es_zwei gaest ich_von iters my_neig ortet wart_auf =4,-2,-2 <adre <begu <bode <brea <deck <denn \
        <depa <exec <file <halt <heis <hoef <inde <laen <leer <nurs <posi <sala <schm <trin <vouc <weit <wirb a_slid \
        abge_hatt actic adres aeufi aison angt> anken at_noon at_seve aufru befo_and begun bell> below beset besta \
        bohrt cherc chlei choen darau dead> depar der_das der_konk der_sitz die_anla die_schu die_tuer ebete egel> \
        egun> ein_logo elow> emaes enden enwei ethin eufig ewohn fest> fice> firm_s forma from_four gab_s geist \
        gestu gshof have> heads i_ll ident igste im_kind im_urla immed inde> ingst ittel jede_der kaste lack> laim> \
        march minde mitta mmeln ngebr ngesp nhoeh nich_aber nschu ntier o_cloc off_in ommun ormat pass_ist rdere \
        regal reits rfest rgeld rlock rries ruec_der rund_0 saiso seit_augu serun sing> sites sive> some_else spind \
        sseru stat> sterp szahl tant> tenwa the_othe tinne trink tsamt udge> uebe_jahr uglei und_steh usges utors \
        view> von_die von_um vouch wahrs we_have zu_sein =4,-2,-1 0_sind <chat <entz <rufe <sess chweb ctice \
        der_fami die_ange die_gene erdin ettbe habe_um hild> hine> hwebt in_zwei inist istra kopie mmelt onsul print \
        rton> ruegt the_repl ttbew verdr verni webt> wettb =4,-1,-4 <pros <urla alsch andal die_beru else_s erent \
        etten grow> lite> mein_sohn otos> premi same> we_were wie_der xcell =4,-1,-3 <absa <ansa <bake <beka <char \
        <clip <dedu <emoj <expl <gewa <has> <haut <july <ordn <re> <reac <tick <tole <trag <wish absau admir adung \
        adver agess ained alty> arton auf_unse been> consu das_ansp deduc den_ruec der_fuen der_ganz der_hall \
        der_herr der_paus dvert eben> eberg edroo ein_halb ein_haus ein_konz eins> emoji enge> eply> erem> euro_fuer \
        fert> film> flyer fotos frue_die getro ghty> gilt_als give_a grati guts_fuer halt> harmi hat_nach helle \
        ich_0 ilch> inus> july> ladun lange leere lein> lence lyer> marge milch minus nach_fuen nach_wurd ntor> of_a \
        offe_me ointe olera ornam ouren parkt pears pport reina reply ress> rinke salat schie scho_im sehe> \
        sich_uebe sinc_east sonal ssrec stan_0 taine tells temen tersc the_app the_inte toler traf> urlau vorna \
        wie_aus year_old zahle =4,-1,-2 <fieb <gift <nase <regl <sped akat> aning annot bein> das_best die_bitt \
        done_a eanin eplie expen hat_heut ighty ions> jahr_hat lisse moji> month nase> nfael nnot> oeste relle reste \
        rname ruary seit_gest the_fram they_said tleit von_dene wher_the xpens =4,0,-5 heid> =4,0,-4 <defe <grow \
        <half <itse <knee <nice <zug> aske_whet bald> confi digen einm_und einte estet ewese flaec franc gewes \
        herr_von hint_der hows> i_rais ich_eine ich_heis ielle it_turn itsel laine laub> leep> loest nach_bei nachr \
        ntere olite parke rench room> sagt_mir samme schme shows so_viel sohn> ssess trate tself two_year um_vier \
        verk_und wenn_eine wesen =4,0,-3 <dabe <lust dabei erat> ermut excel fende flich fuer_eine itor> oene> ometr \
        rank> raube rgen> the_cons verga =4,1,-5 <antw <asse <tant estre habe_ich hoen> ional it_s nderw rigen tscha \
        verte zwisc =4,1,-4 ersta euten giona naten =4,2,-6 beite cher> =4,2,-5 hat_sich rschl =5,-21,16 <my> \
        =5,-9,4 <unse unser =5,-7,2 echnu paid> =5,-6,0 <mehr aten> meine =5,-6,1 <imme <ware aelle anga_der ellen \
        more> rning tscht =5,-6,2 ergel =5,-5,-1 <dann achde buss_von kolle olle> =5,-5,0 <more <sinc <tank dann> \
        die_firm elief im_kran ince> locki refus selbe since the_comp ttag> =5,-5,1 vorst =5,-4,-2 0_bis ermit ersag \
        uerzt =5,-4,-1 <beha <chai <drit <heal <kleb <koll <same <view <warn <wirk aengt altet alth> anwal die_fahr \
        die_schl dritt ealth ekam> elle> ellin enze> erbot etrei firm> gebli genen haeng healt hrere hrieb klemm \
        loese melt> nerin nwalt posit rche> treib uten> verbo wird_noch zur_stun =5,-4,0 <toda <war> chem> die_aufs \
        eine_frau had_been oday> today =5,-3,-3 auch_nich imes> nach_die =5,-3,-2 <anwa <brie <ford <froz <pull \
        <slid <two> <wirf aedch aeste aeume akku> ality angel are_bein atur> auern brems chene easte edche ehung \
        eien> ensiv enst> epart erate etike frag_ob froze gebet gets> ierun ight> im_mai insta ites> kilo> landg \
        maedc mail> mehre mised ngebl nters piert poke> raetz remse rivin seit_woch siste sleit ssage sselb sted> \
        tern> the_wate und_im utsch vier_uhr wohne =5,-3,-1 <inzw <kast <mana behoe gutsc hoerd iegen inzwi lben> \
        legin llegi lorri ltern ltsch nzwis warni =5,-2,-4 <loes amera auf_mein expla im_lade laden ross> =5,-2,-3 \
        <absp <also <bloc <card <eine <fens <flug <give <left <ll> <logo <rega <terr <weni <wett ahnun als_haet \
        also> ateme beka_eine betre bucht dem_schu derwe die_hotl die_kaff earbe eblic efert ehoer erche gerec i_am \
        itzen kamer kasse lakat last_nigh left> meln> ndger ndige nenn_es noch_in npaid nungs onten plaka rede> \
        rlang ruehs sant> schon siert sind_die tatem telli them_to unpai verl_eine wages wenig =5,-2,-2 <brem dgeri \
        eine_masc elben forel ixty> llige nger> orell ounts sixty unts> =5,-1,-5 das_neue man_mir vely> =5,-1,-4 \
        <foli <mahn <mail <netz <prem <says <skan <vor> ammel ansag armin auch_scho aus_eine der_abte der_chef \
        die_arbe egen> ellei es_im fahre firme folie fuen_in half> handy icht> ined> kanda kend> lsche mahnu man_uns \
        nbeza nsage oest> polit rlaub rweil says> scher skand soll_ich stete to_go turn_out um_0 unbez und_beka \
        vert_steh war_mein we_aske weite xplai =5,-1,-3 <ago> <anga <derw <las> <loos <ruts ainin flat> half_the \
        isit> logo> loose moder nie_wied =5,0,-6 <five aske_for five> plast =5,0,-5 <four <im> <othe <plas <sein \
        <vert <wate <weig form> iday> in_eine issen itaet jahr_war lovel ndera ovely rent> sagt_das toure trete \
        =5,0,-4 <kran <sugg elege erger sugge ugges =5,1,-7 ahre> =5,1,-6 <zeit drei_woch efueh hat_unse vor_alle \
        war_ein =5,1,-5 ilie> inden sagt_man seen> =5,2,-6 model =5,3,-8 <inte =5,3,-7 ture> =6,-9,4 <kam> =6,-8,2 \
        <stop =6,-7,1 reibe =6,-6,0 das_unte ennt> =6,-5,-2 bekam hrend nsere =6,-5,-1 <firm <sofo anger chdem eiter \
        ften> hdem> ofort samt> sofor worde =6,-4,-3 blich der_firm ourt> =6,-4,-2 <abzu <fine <foto <geru <guts \
        <sehr <seie <spin <uebr <welc am_nach edes> ehren ein_schi elche for_a foto> ftung fuer_ein im_juli im_netz \
        in_marc inder jedes klage ller> noon> plan> sehr> seien spect the_same uebri welch =6,-4,-1 <audi andge \
        eiber illio llion nachd =6,-3,-4 <herz <told dreim nsche omise reima tline told> =6,-3,-3 <east <lach <land \
        <mess <ruec <steh <unpa <were ahrt> appea auf_seit chon> dress eimal eisst fuers hat_fuer i_was iger> ionen \
        isten land_hat locke natur prich rged> rhaen rspro spric strat times ttelt ungsh worte =6,-3,-2 <weg> beweg \
        bussg erme> ider> ssgel stens ussge weil_der =6,-2,-5 <phot calls photo =6,-2,-4 <akku <been <bot> <dazw \
        <ente <film <flat <gone <riet <very anch> azwis back_to bour> dazwi der_vers der_zent ested estel fand> \
        gone> hat_man heine ich_wohn in_july leich lity> meint ming> nigst rming show_a terra tuch> uerge ungen \
        wohn_in wort> zwei_davo =6,-2,-3 <fahr <plak chat> chrei der_drit ggest nich_mehr oden> reach riet> tens> \
        =6,-1,-6 alls> =6,-1,-5 <erfa <fals <nett <seen celle code> das_sei fahrt four> fuehl gens> ideo> jede_mal \
        mmerh ndal> state ving> wir_hatt =6,-1,-4 erten =6,0,-7 eight water =6,0,-6 0_0 <lieg chein elbe> ich_im \
        kung> miete spann =6,0,-5 inte> =6,1,-8 was_told =6,1,-7 <zent and_was ehlt> itte> =6,1,-6 umen> =6,4,-10 \
        am_frei =7,-10,3 esche =7,-6,-2 krank the_firm =7,-6,-1 iber> sagt> ware> =7,-5,-3 erzt> =7,-5,-2 <buss \
        <klag an_eine artne geric nnen> partn sgeld stopp =7,-5,-1 <tote =7,-4,-4 whet_i =7,-4,-3 <natu dass_der \
        ents> gleic imal> rmitt schle tiert =7,-4,-2 ebrig rozen =7,-3,-5 date> leide =7,-3,-4 <fitt <gelb <lass \
        <mal> <offe <upda ahme> antwo chutz ntwor romis twort was_a were> =7,-3,-3 <rueg at_nine bewoh court \
        =7,-2,-5 <eigh <hotl <kuen <oran auben brige charm enigs hotli iess> laut> merhi nken> otlin =7,-2,-4 <freu \
        es_ist falsc forty orang orty> schut =7,-1,-7 <love =7,-1,-6 <app> <elf> <ja> <repl <see> bei_im best_war \
        can_t dank_fuer der_rech entie fehlt i_aske kam_ein of_them range tors> =7,-1,-5 <leid aerte auf_die erich \
        tice> =7,0,-7 gung> im_zwei inted =7,0,-6 hies_es =7,1,-8 ells> iter> sein> =8,-27,19 <i> =8,-11,3 <seit \
        =8,-9,1 <habe =8,-8,0 <wohn hnung =8,-7,-2 habe> that> =8,-7,0 orden =8,-6,-2 euro> stern =8,-6,-1 <fris \
        =8,-5,-4 <nun> =8,-5,-3 <prom this_morn weil> =8,-4,-4 <gar> <herr kuend nach_0 pdate rend> uendi uers> \
        updat =8,-4,-3 promi =8,-3,-5 <abge poste two_of =8,-3,-4 <geku asten self> =8,-2,-6 <mode <nenn <vide igens \
        im_vert nennt video =8,-2,-5 0_leut =8,-1,-7 freun reund war_die =8,0,-9 <show =8,0,-8 <hies hiess =8,1,-9 \
        <per> =8,2,-10 ich_habe =9,-14,5 <our> =9,-13,4 <it> =9,-10,1 iert> =9,-9,0 vor_der =9,-8,-1 <es> =9,-7,-2 \
        <that tzen> =9,-6,-4 sage> =9,-6,-3 spri_von =9,-5,-4 etzun liege =9,-4,-5 richt =9,-3,-6 line> =9,-2,-7 \
        <der> <post =9,-1,-8 when_i =9,0,-8 <soll =10,-13,3 geld> =10,-5,-5 <laut =10,-3,-7 erspr =10,-3,-6 <sei> \
        erde> wer_bei =10,-2,-8 sollt =11,-12,1 <mein =11,-7,-4 <now> =11,-5,-5 bei_eine versp =11,-3,-8 ich_bei \
        =12,-7,-5 <heut =12,-5,-6 <wer> =12,-2,-10 fuer_0 =13,-10,-3 seit> =13,-7,-6 heute =13,-7,-5 <say> \
        =13,-1,-12 <park =14,-7,-6 <this this> =15,-16,1 <wir> =15,-7,-7 hatt_die =20,-19,-1 <we> =21,-12,-9 <man>
        """
}
