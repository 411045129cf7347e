/// Runs of letters and neighbours, and how much each speaks for blame, for a plain report and for praise.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum ToneSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-2, -1, -7]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-15,-5,20 <und> =-13,-2,15 <put> =-13,0,13 <woll =-13,1,12 <jahr =-12,-5,17 <da> =-12,1,12 erin> =-12,2,10 \
        <alte <selb =-12,6,6 jahr> =-11,-3,14 <she> =-11,-1,12 <ihm> =-11,3,8 <old> =-11,9,1 mmen> =-11,12,-2 <blei \
        =-10,-9,19 <als> =-10,-1,11 wollt =-10,-1,12 <lang =-10,3,7 <nahm <sing =-10,5,5 <its> =-10,6,4 misst \
        =-10,9,1 die_0 =-9,-6,15 kein> =-9,-3,12 <her> =-9,-2,11 <even =-9,0,9 und_eine =-9,1,8 der_alte efrag \
        und_als =-9,2,7 <gehe <ohne eure> ohne> =-9,2,8 and_a =-9,3,6 0_proz dach> =-9,4,4 <frei =-9,4,5 <stay \
        =-9,4,6 <year =-9,5,4 <ange =-9,6,2 brand mit_0 =-9,6,3 <name =-9,7,1 <beid =-9,7,2 <side the_0 =-9,8,1 <on> \
        blatt =-9,11,-2 egist regis =-9,12,-3 <je> =-9,12,-2 <bis> =-8,-6,14 <one> =-8,-3,10 <tag> =-8,-2,9 <vom> \
        isch> =-8,-2,10 <jung <let> <mit> =-8,-1,9 als_der erste =-8,0,7 <roof =-8,0,8 <an> =-8,0,9 <once once> \
        =-8,1,8 von_habe =-8,2,6 <bus> <leit erlae erst_mal ister =-8,3,5 <bran <umge rlaen sagt_sie with> =-8,3,6 \
        <no> =-8,4,3 <look lten> =-8,4,4 <want =-8,5,2 <stud gang> =-8,5,3 <daru <next auert leist next> year> \
        =-8,7,0 bis_0 latt> =-8,7,1 beide zum_0 =-8,8,0 page> =-8,10,-2 mals> on_0 =-8,11,-3 bleib =-8,14,-6 <ab> \
        =-7,-5,12 best> fuer_alle =-7,-2,9 <frau hole> rsten =-7,-1,7 eder> =-7,-1,8 frau> junge teure =-7,0,6 \
        mit_mir =-7,0,7 <back ich_bin lieb> tagen =-7,0,8 ndern =-7,1,6 <mach <with was_the =-7,1,7 <sort =-7,2,4 \
        <prob over> tige> =-7,2,5 <appl der_bran ich_die und_alle =-7,2,6 ausga read> =-7,3,3 <unde werks =-7,3,4 \
        <laeu <tisc ands> dete> drei_tage packe ther_is =-7,3,5 <vorh =-7,4,2 gebae lifte mein_frau punkt =-7,4,3 \
        <dach stage with_the zwan_minu =-7,4,4 nteil =-7,5,2 0_and <moeg <ort> <verg aendi turm> will_be =-7,6,1 \
        <hall in_0 side> ther> =-7,6,2 rhand =-7,7,0 damal =-7,8,-2 halle =-7,8,-1 am_sams amals giste =-7,9,-2 \
        kreis =-7,10,-3 bekan dauer =-7,10,-2 begin =-7,11,-5 will> =-7,15,-8 <oder oder> =-6,-9,16 <lobt =-6,-7,13 \
        <me> =-6,-5,10 <kein =-6,-5,11 every when_the =-6,-5,12 <d> <ever =-6,-4,9 esten =-6,-3,8 <gut> =-6,-3,9 \
        <well and_aske leine =-6,-3,10 enlos =-6,-2,7 <geba korb> =-6,-2,8 <klar <lag> dlich fragt redet the_whol \
        =-6,-1,6 kocht =-6,-1,7 <than <whol aert> aufge elber head> ingt> tzte> =-6,-1,8 <zusa =-6,0,5 blieb the_bus \
        the_only =-6,0,6 chwes clear edet> euro_in eveni gefra hwest named nich_nur roof> sie_hat tags> tchen venin \
        zeich =-6,1,4 and_neve cting nners =-6,1,5 <most <sond anted body> check die_best enhae ening hart> idays \
        lebt> liehe orher rove> singt sonde terin und_hat vorhe =-6,1,6 anden =-6,2,3 <gewo apita klar> longe telst \
        =-6,2,4 alle> den_prei die_prue hers> nder> rette tiere und_den und_nich willi =-6,2,5 <hage <heim inste \
        =-6,3,2 <bedi eason stati =-6,3,3 <rich der_fahr firm_hatt lanne mit_zwei ngest oint> ueber =-6,3,4 <blie \
        ebern und_sagt =-6,4,1 <neue =-6,4,2 <arch <vors chwas egoti einsa einst fang> gotia iere> keep> neben negot \
        otiat terbr the_old =-6,5,0 a_year raum> tarif =-6,5,1 <ante <boot <riva <talk afen> asst> auf_eine lking \
        riege von_in =-6,5,2 fuen_jahr =-6,6,-1 ist_nach =-6,6,0 0_per <betr <daue <hack <need <zwis beid_seit raegt \
        wege_eine =-6,6,1 fted> ifted nnten =-6,7,-2 nbeka =-6,7,-1 am_sonn ebote gebot uert> =-6,8,-3 ab_0 =-6,8,-2 \
        of_the seum> unbek =-6,8,-1 biete tende =-6,9,-3 kannt rung> =-6,10,-4 <will ekann leibt =-6,12,-5 0_uhr \
        =-5,-7,11 eden> =-5,-6,11 <ganz =-5,-5,9 aus_der =-5,-5,10 <did> <fair jeden =-5,-4,9 <soga <stel <tage \
        auch_die ogar> sogar =-5,-3,7 die_frau =-5,-3,8 <leis <lies <rief ettet fast> von_hat =-5,-2,6 <gave oman> \
        =-5,-2,7 <brot <clea <gesa <sie> chlag er_hat iteri turn_up =-5,-2,8 <warm =-5,-1,5 <him> blind =-5,-1,6 \
        <drov <his> <rose als_im asons bends drove gebau kind> light rauf> stieg um_halb whole zusag =-5,-1,7 sons> \
        uter> =-5,0,4 <bar> berwi fuen_ster sieb_jahr tand> =-5,0,5 <glau <hoeh <ihn> <kuch <only <sage <shee <wied \
        aeter am_selb aufg_und befo_i drauf eberw ectin eiert ernze fuer> hat_mir hat_nich irst> kaufs obier \
        ohne_dass only> probi rher> robie ruebe und_dann wiede =-5,0,6 und_habe =-5,1,3 0_bei <alon <took der_letz \
        fuer_das hnen> ich_scho kost_0 rick> usual =-5,1,4 <aufg <befo <dich <frag <pape <tuet <usua ausge eckli \
        fifte fteen ghly> iftee kuche lber> nahm> pper> rfte> schl_ich sinc_0 statt sten> stes> the_pape uehre week> \
        =-5,1,5 hagel ich_hab orth> turen =-5,2,2 <from <pfar <quay mein_fehl mgest mit_vier uhen> =-5,2,3 <entw \
        <lane <lent <um> <zimm cker> dung> einig extra gest_und ible> igent in_this insti lschu mit_eine oned> \
        proz_an rille telle trans trom> umges want> wante war_der xtra> =-5,2,4 ging> saal> unded =-5,3,1 <rang \
        hiff> lieg_vor nter> rweit site> =-5,3,2 <dr> <plei <plus <vere acher afte_a ahmen antei auch_fuer diert \
        duerf eich> einbr eisch eise> ensta essen expec from> geme_mit heite hwass ischt llem> mein_chef meter nlage \
        open> part> pleit reife rmiss rsich sgabe strom to_the uehle usgab xpect =-5,3,3 <bahn <week nterl oerte \
        =-5,4,0 <bomb rglei =-5,4,1 0_sept <amon <ausg <aver <ins> <kess <long <nego <ober <stur <tend aeude among \
        baeud eing_die erhan estoh eude> folge gelt> hand> ist_in item> ithin kesse mong> ngesc plann poli_have \
        ports reet> rhael slage stimm stohl sturm teile tohle wie_bish wine> withi zeit> =-5,4,2 <duer <von> hochw \
        kann> ochwa rheit thin> =-5,5,-1 <ob> <runs trass =-5,5,0 <arme <erwe <etwa <page ab_dem belo_to belon elong \
        from_a immt> is_0 ische ist_gege iterh nisch recht stras terhi uebe_ein zwis_0 =-5,5,1 <vote ergle im_haus \
        older =-5,6,-2 alamt uende =-5,6,-1 <nebe <neu> acker bei_0 ersch etern lier> meins ndesk need> runs> takes \
        ucher um_die =-5,6,0 <regi exper =-5,7,-3 at_0 bis_ende gabe> gmbh> =-5,7,-2 lager seit_0 some> =-5,8,-3 \
        <gmbh archi museu olgt> steh_nur useum =-5,9,-4 <may> =-5,10,-5 <take =-4,-8,12 <mir> <so> =-4,-6,9 raise \
        =-4,-6,10 <and> =-4,-5,9 <got> =-4,-4,7 ills> mein> paten =-4,-4,8 aessl bend> dankt hat_er i_had ound> \
        stenl =-4,-4,9 rief> tenlo =-4,-3,6 ahren preis =-4,-3,7 <benc <koch bench der_eink fair> feier ganze gehol \
        iced> nlos> ntin> null> the_best vater =-4,-3,8 <chef =-4,-2,5 <rede ffee> gion> naec_tag tner> vorn> when> \
        =-4,-2,6 <bub> <gern <raus <setz <wort alte> amen> an_das chenk dem_schl ebaut gave> gewin most> mpfeh ndlic \
        oper> rauen renti ticed und_um up_the =-4,-2,7 <ihre amed> and_i leute =-4,-1,4 <summ eine_ganz euro_und \
        halb> ich_mit noch_nie steh_ein =-4,-1,5 <blin <floo <lift <ligh <odd> <wint <woma agel> and_we anlag arly> \
        aske_what bis_ich chwae die_kind early ehler erett es_0 feln> feste fuer_die got_a griff hat_den high_reco \
        highl hones ich_war ichte iest> mit_und ngert nish> ought read_the reco_for rerin rnzei ruft> screw \
        setz_sich terga think umble und_der usage vier_tage was_ich we_d woman =-4,-1,6 <fast <feie award moved \
        sack> winte =-4,0,3 <rebu <ruck <sect <surv <tabl <werk aemme arbe_die der_in ebuil emerk erwie es_auch \
        im_jahr rebui rose> sech_leut wurst =-4,0,4 <anla <brin <dazu <einz <fath <fift <fini <firs <mei> <ruft \
        <thin acht> am_drit and_not anfan apel> as_if attde cheru cksac das_brot die_koll die_rech drehe egte> eiche \
        eine_von einen eiss> eitde eiwil eller eratu ertne europ finis first foerd forec freiw fuell geno_und glaub \
        halb_stun has_neve heate hler> inish it_i itdem iwill kein_ande kein_frag krach ksack liest lone> mich_die \
        mit_der muetz nest> neve_once nfang nhaen nur_der ocks> oepfe ologi onger paper passt pays> pecti rang> \
        reihu reiwi sech_woch seitd sind_wir ssig> stead table tage_und tattd tdem> tdess tead> teuer thank the_last \
        tiege tigen tore> ttdes ucker ueste und_frag und_kam vor_laut ward> weste zwoe_jahr =-4,0,5 <korb his_own \
        rollt sell> =-4,1,2 <volu alten am_best asser auft_der bei_den coul_have dann_hat der_pfar ders> eilen ektar \
        enger espro haen_am hekta igabe ktar> mann_mit mitge niert ords> outh> reibu tatt> uchs> ueckr uenft \
        zur_hael =-4,1,3 0_stun <barn <chec <end> <gena <heil <stie <stro <tier <tran <walk <what aight alles \
        am_tisc ampe> anbie and_for arbe_ich assen befor beits bring chten delt> derun die_kist eibun ein_mann \
        eine_zwei einfa elieh endli entst entue ertel fathe gela_und gern> ghts> helte hielt hmer> hule> ibung iege> \
        ights im_ort im_vora jahr_in jahr_kein kam_nach kapit laeng mache macht mann> my_fath mzug> nach_dem plant \
        quay> raigh rarbe rennt rippe ruck> ruste schr_die schw_und seit_nove sente stock take_the terla traig trial \
        tuete ufer> um_zehn weiss year_and =-4,1,4 <enke auf_dem brill eater erei> genue insam lfen> plus> the_pric \
        wenn_s =-4,2,1 <mann <noet am_bahn bezog die_hall erbri hlafe hrhei im_wint isito mein_schw nenst onds> \
        pfarr posta sitor ster> terwe the_pres ungst year_the =-4,2,2 <anbi <bren <dona <erte <gang <mark <mast <mr> \
        <port <prei <reic <sett <stat <valu <vora <wait ager> als_ich aner> anke> baut> betr_die chers ckruf \
        clos_the das_hoch der_vert die_drei doing eckru efris ehen> eine_vert ende_0 erage erlei esuch flut> gab_es \
        gera_die gest_habe haen_an hank> hasen ich_fuer ich_woll indet itgeb kurs> leet> mitt_die move_the nate> \
        nete> ofen> orsch purch rams> rchas ried> rtier sache satz> staff stry> stufe the_coun took> toren trike \
        uellt vergi von_dem wie_im woert years =-4,2,3 <berg <extr <hekt <line als_mein disch es_so gesc_und gewic \
        inute labor minut nbiet oken> sie_den wende wert> =-4,3,0 <farb <remo avera bagge bewer die_numm ebaeu heat> \
        lbsta lickt the_nigh the_regi =-4,3,1 <bagg <bezo <case <flee <late <leic <ofen <pens <rahm <ruhe <spar \
        <thre <weis ab_juli aeuch am_woch andkr are_unaf artie auf_das belle chgef der_antr dkrei ehobe ehrhe eilig \
        eithe erben ermis ertag etig> ewich filin ftig> funde greif hause inget inner jahr_der lants look> looki \
        minal ndere ndkre ngste noeti ntspr oeffe oetig orges ormer orts> ourie overe qual> revis rial> rschi sagen \
        send> sible soll_die sorti spri_the turda uche> und_zwei up_in urcha urday want_to who_had =-4,3,2 <kett \
        bei_hat betra buero dass_wir ennte gesp_der hoch_der lstun nstle renen rtels sual> verag =-4,4,-1 <am> <naeh \
        <plac <rote angek at_four both> ergeb ersio erter name_von remov rsion uebe_das uhr_auf vom_0 year_on \
        =-4,4,0 0_apri <ag> <both <elec <umst <unch <vero <who> akes> and_0 anisc armed artet avel> chang chauf \
        chsch der_nach die_alte die_bedi elect erleg eter> etrae freig ginn> igen> immen ixed> litz> look_at maker \
        mende nchan nday> ompar on_satu on_sund ould> out_the pass_the reik> reist rgese rmer> sie_hatt stere studi \
        uncha verl_wurd vor_ort wege_der zwei_ande =-4,4,1 <kann <spre drei_stun enein in_the ngeku ybody =-4,5,-2 \
        <aend clude =-4,5,-1 <noti <proc <unbe abrik alkin anga_des dert> does> ein_bagg enann enfti ffert ffnet \
        from_0 hacke hould jahr_an may_be nftig nstit of_0 rben> resen rtet> seite shoul tfael the_two ublis verei \
        works =-4,5,0 <aelt eginn losed nich_betr vergl =-4,6,-3 <los> =-4,6,-2 <dama <enth <join <sire ahres \
        die_feue emain lice> moegl oegli remai ring> unde> wurd_niem =-4,6,-1 sind_nich =-4,7,-4 sion> =-4,7,-3 \
        0_und der_land ember erien mber> rchiv sucht und_0 =-4,7,-2 eibt> habe_sich =-4,8,-4 <folg =-4,8,-3 <begi \
        =-4,9,-5 am_mont folgt =-3,-10,13 <had> =-3,-7,10 <prai ever> prais =-3,-6,10 prai_the =-3,-5,8 aised \
        lobt_die =-3,-4,6 abend =-3,-4,7 <high <wenn chts> etzte ille> lobt> =-3,-4,8 am_naec =-3,-3,5 ehrli faire \
        i_ve minu_0 rder> =-3,-3,6 <ask> <eige <kueh <null <when <wo> chte> ekauf empfe ingel inzig kein_einz mweg> \
        nachh ockt> onst> raine soga_die ught> worth =-3,-3,7 wenn> =-3,-2,4 <resp achge chnet erloe gekra klich \
        puen_und rloes sagt_die schac stim_auf than> that_was =-3,-2,5 <dres <er> <gebr <happ <labo <puen <rare \
        <rope <wuen a_week acke> and_when bette chach dazu> dern> die_vers eiera eine_hand einm_im einzi enktl ewinn \
        gekau ierab kamen ktlic kuehl lagge lang> lare> leise leite llstu ngela nktli nlamp not_a orche oreca ospiz \
        pfehl puenk ract> rbild retar reue> schma sehr_gute sioni steh_auf the_year tour> uenkt uste> wuerd \
        zwei_woch =-3,-2,6 <fill <lohn rice> up_with =-3,-1,3 <glat <lowe <mich <riec <stau <won> aeute als_waer \
        angst chwie dges> die_bera die_umst down_by dread easy_to frei_ist hacht herun hlaeu i_came ich_komm iftet \
        in_her inves kein_hat klopf me_for mir_am nich_gese nmach nvest orkin peech raeti rnen> speec stan_da ternz \
        the_engi the_spot trieb uder> ummis und_blie und_trot ve_neve worki =-3,-1,4 <anzu <brok <budg <coul <endl \
        <enge <fert <frie <gewi <heav <hoff <hone <klap <koff <konn <milk <ned> <nirg <pays <prue <ramp <ruhi <tee> \
        <trai a_prop ab_und aber> achhe appy> atzte ball> bands bevor budge chasi cheit chher cklic could der_mesn \
        der_schl deswe drei_kind ecast efen> ein_brie eisen eizt> erfue ergar eshal etrag euro_extr evor> ferti \
        five_star free> geret gten> happy hasin hher> hlag> hoehe huhen ielt> ierer ighly igte> imme_noch in_four \
        infac inmal jury> lampe lies_die lopft lstae mble> milk> moege nach_vier naeht natio neun_mona nich_einm \
        nirge nobo_else nterf ntice nzeit oben> ocal> oche> ocht> osse> oten> ours> ower> ppelt ppren prent reins \
        rlieh rmen> rope> rrer> rsteh rwies shalb sheet siche so_much sorte spart stueh the_next tices toepf told_me \
        trock tuehl uegen um_drei und_hatt und_imme und_mich und_mir urist warme what_i when_our winnt zum_erst \
        =-3,-1,5 a_fort bund> der_kind efin> irgen ist_es ndruc recas rehen rgend uber> =-3,0,2 <baeu <beke <bril \
        <bude <erho <full <hart <matc <thes <weid <woer <zusc a_brok aenne als_mir angs> ask_what back_clea back_for \
        befra bei_kam but_when chini ctric da_zwei days_the der_baul der_zwei eberr ectri egeln egess eine_bank \
        eirad enzel ernst es_gibt for_six geges gends gern_weit gest> hese> hoeht huett ients itags je_kilo kam_mit \
        lehne mein_name my_mum nich_unse old_man prou_of ransp reaso rmess roud> rtal> schl_auf schr_und seufz squar \
        stat_eine stay_on the_stor the_woma these tisch uette umgeb und_an und_weis uns_durc wards =-3,0,3 <baen \
        <bauh <bess <bevo <blat <dahe <drew <eich <flue <futt <geha <geta <hung <kaka <klop <koen <krac <kuer <minu \
        <oma> <prop <prou <queu <stei <stuc <wie> <wrap aben_ein able> agazi alle_0 als_alle als_lehr am_stei \
        an_jede anche and_let and_put angef angeh atung auch> aves> began beken bens> bespr blech chgel chimp \
        das_geld dass_ein dass_man davo_0 den_mund den_zett der_best der_bub der_saal die_beid die_habe die_pfle \
        donat dreiz ebend efore eine_scha eisti enbet endra entis entre er_mir er_nur ergis ergro erry> erzti es_gab \
        eword ework fahr_wir farre fille for_its fore> frau_die full> futte gazin gefr_was geho_die geht_das \
        gema_und gers> gisst grave hab_eine habe_mir habe_sie had_my hat_ihm hat_nie hat_sie heben herin hilfe himpf \
        hough hreri hrlic htige ich_muss iges> ihm_den ikeri ilen> illim im_muse je_0 jede_frei jetz_steh kerl> \
        kippe komm_im konnt laeut lafe> lain> lche> leane letz_jahr limet llime llsta maenn magaz maste mir_den \
        nach_gibt nach_mein nachg ndrau nfueh nich_ich nobo_had not_one not_the nsam> ntisc nuary nute> nzier obend \
        oenen oing> omme> orse> oven> paid_the pass_auf picks proud ratun readi rech_ist reden reis> rgiss risch \
        rothe rstue rtlos ruhe> rvive rztin s_beim sbild schl_der schl_fuer schuh selb_auf sgera shipp sich> \
        sich_mit singe skipp so_eine so_ist sort_of stift stuck terfu the_shop thoug to_help tssch tuck> ucksa uemer \
        ugeho und_gesa und_sind und_stel ungsg us_to ve_had velop vers> vom_erst vors_hat watte weich wenn_ich \
        wenn_sie wie_er word_for wuens zirk> ztin> zu_uns zugeh zwei_in =-3,0,4 0_von <einm <hoch <lay> <lief <toep \
        a_note atten das_hono die_mont einm_die help> henla in_fron ipper kteur mmer> nderu nich_nach nstea ollem \
        pelte price scha_0 uete> und_niem von_mir =-3,1,1 <leih <pan> <tip> <voge acces aeten afte_nine als_nach \
        amon_the ange_der aulei auss_die baule bgang card> chtze der_neue die_vom drei_lohn eine_fahr eine_wage \
        eitet enstl eufer facto gswer hrown itzer kame_0 maerz mkrei nich_vorg olume opes> racht ramm> real> rfami \
        roess salz> seat> setti she_had tell> tever trese tudie ueue> ugen> uilt> umkre unkt> ureme uvert verbi \
        volum von_maer ware_es work_at =-3,1,2 0_blei <anha <blas <blec <blud <bron <buye <conv <curr <doin <eier \
        <ein> <einb <erha <ferr <geme <haem <haub <inve <kauf <lads <lite <maur <meet <nest <outs <oven <plai <purc \
        <real <reas <saal <sack <saw> <stab <taet <teur <till <tube <turn <umkr achen ahrpl amber an_in and_did \
        anzie apper arrot athe> auch_in auch_noch befo_the bei_die berwe beza_wird bgewi bits> blank buyer chaer \
        chste ckern dann_habe dem_schw den_drei den_plan denen der_bus der_flut der_stro deuts dgesc die_deck \
        die_lehr die_reih die_schr die_verl dule> eadin echt> eigen ein_anru ein_neue eine_topf eine_voll einge \
        eitag ellsc enfah enfue ensio epara erarb erhie errin erst_tag esess euer> eues> euro_verl eutsc fahr_hat \
        fahr_ist fahrp fahru fili_am firms for_once for_them fortn frau_hat frei_eine fron_of gains geses gesti \
        gesuc ging_nach gschi habe_er haemm haet_uns hmitt i_stil ich_auch ich_dami ich_sag icher iehen illed \
        im_ange in_unse irms> ist_fuer it_were jede> jede_dien koenn lads> laeu_seit lauf> ldigt leut_und logis \
        ltere man_jede maure mich_besc mine> mund> ndess need_to ngeru ngese nical nich_am nkauf nlich nr_0 nsion \
        ntlic ntuem nur_die odule oeht> of_it oling ortni ossmu overs passe pier> post_in put_me quare queue read_a \
        rhiel riere rocke roken rossm rown> rsch> rson> rtnig sagt_er salar salon same_day scho_aus selb_aben sgema \
        shelt sie_mein sstra stall stube stue_und stun_im suche sult> survi talk> the_draw the_heat the_man the_quay \
        thre_days tmeis tnigh tock> tube> two_days tztei udenz um_zwei und_gesc und_ist unted urviv value verf_die \
        verpa vesti vom_nach ware_bei was_open weil_das weil_im werd_am what_the when_my woma_at words xpert \
        zeit_die zteil zuru_und zweis =-3,1,3 <enou <erns <flut <heat <mist <staf acked das_auf das_klin dass_das \
        der_ruec ekenn enoug entli firs_time flood gemer gner> he_woul herei ippen klass ngefa nough parat rber> \
        rver> strai tbest tzeit umge_und vogel with_two =-3,2,0 0_july <acce <acti <fabr <kost <sepa <sund <taxi \
        <unwe acht_leut agai_at along alter ande_mark arbou aven> bedin beim_selb den_wert der_grun eeini eeks> \
        ein_auss eitss eral> erfam eriod erkeh falls fixed for_now gehe_seit gela_von gesta harbo hende hnlic \
        im_vori it_was itert llman lude> lume> mach_die not_affe nsatz of_four oraus perio ptver rangr rbour rike> \
        rkehr rstag schor seit_dem sent_to separ sersc sunfa tarts the_comi tmete tungs urier versc verz_auf =-3,2,1 \
        0_febr 0_marc <abou <anon <baul <blan <chos <cup> <dive <erfo <ernt <feld <fixe <gefi <hann <hase <indu \
        <kana <ltd> <peri <pool <reop <satu <seco <some <steg <tari <tele <thea <umzu <uncl <van> abell abgew ablau \
        aehr> aint> aker> als_ein amin> anfra angri annt> anony ared> ases> aturd auch_teil auen> aufsg based \
        beid_part beitg betr_auf betro bhole bject blauf boeen bout> built cesso chart chose damm> den_scha denz> \
        der_bahn die_antw die_stra dinne dited diver eglic ehnli ein_zahn eistu ellwe empl_and enanc ende> eopen \
        erfa_mit erge_werd erhei erig> ernac erpac erpre erseh erst_die ertan es_in eugen eule> euro_je fachb fgabe \
        fleet frei_nach fris_fuer fterw fungs gefor gelei genst gentu gesc_von gewor gewue gger> habt> hanno \
        hat_zuge hrpla htung iator ifer> im_janu im_labo impor inbru inige insat ist_unkl ized> jahr_die jahre kauf> \
        konfi konst kuen_sind lag_ein laze> lift_its liter llers lstel mehrh mit_elf mmend mona_die mport neues \
        nfrag ngsun nich_fuer nich_zuge nonym nwohn nzent objec oeen> ogist ogram ohaus orhan orksh orsic ountr \
        pare> pplie propo publ_the radba rauch reope rgeme rmin> ropos rpack rsche rses> rward s_fore satur sbrie \
        scho_da scue> secon seit_dies seit_zehn setz> sich_vor sie_selb sind_nach singi soba_der some_thou spec_are \
        sstan staf_and stand stay> steg> stel_sie svere tenan teres the_annu the_neig the_roof theat thir_days timme \
        timmt tired tleis ttend twerk tzer> uebe_haet ueckl ueten ufgab umge_die umme> uncle und_hael unte_ist \
        unte_mit urses vals> von_fuen vor_fuen vorge vori_jahr vorra wacht werb> wie_es with_thre woll_sie zelle \
        zu_zwei zweck zwei_die =-3,2,2 <ahea <earl <komm <krip <punk <sear achmi ahead ahrun ased> asts> back_in \
        bahn> bber> came_to case> das_gela das_schi der_gros eichn ein_ersa eine_einz estim getra isted it_is liste \
        modul ndete of_its rschu schi_mit sich_die stake stop_and to_stay ufgeh zwei_nach =-3,3,-1 <antr <auto <hi> \
        <muse absti alken auf_wuns aus_und ausla chuss das_fahr das_tor ezial gesc_halt im_kess ist_der ktags lot_0 \
        mill> oren> pezia piele prese rday> spezi und_werd unkte wass_und =-3,3,0 0_has 0_juli <anfr <bezi <blaz \
        <digi <elek <equa <foll <gale <geor <gezo <item <mari <mitg <near <plae <reti <rett <rive <seas <sign <tonn \
        <tres <unaf <zueg ab_der abhol acco_for aehlt aehnl affec agger andel annte are_not arren atzun auer> \
        auss_hat autof bells berra besc_sind bewaf boten bouri bstae chule deleg dem_0 der_wind deskr die_grue \
        die_von digit dingu drei_mete due_in eeds> eemen eford eispr ektri elekt ende_des entsp equal eramm erkun \
        erlos erwar eskri essor esteh evel> ewaff ewerk fecte festi follo forme geise gera_von geram gewer greem \
        heren herig hieve holde horns hunde hwein iale> ickt> iftli iligu im_neub inala ingun is_expe iseln ist_gesp \
        ited> kout> later lektr ligun lindg lnahm lters mast> mitt_ein mmerl naffe nalam nchen ndet> ndung niem_die \
        nigen note> nrein nstei nvera oecht ofahr ohlen ollow onder ones> ornst over_a preng raeuc rand> ravel \
        rech_mit reeme renta retir riftl risin rnste robbe robt> rough rrasc satzu says_it seaso sich_zwei sind_ausg \
        soll_bis sorgt spark sraum stan_at stree stun_und teil_der ten_to terwa the_fire the_gard the_hote the_nort \
        the_port threa titut tlere to_thei tofah tor_von toss> treet trueg ueger ueren unaff unte_wer unti_the utofa \
        venue verf_gege veroe von_ist vor_sech vorsi waffn werd_gera what_to zehn_jahr zehn_uhr zern> zwei_maen \
        zwei_stun =-3,3,1 <eini <stri an_wer couri das_frue der_bish euche iegt> in_hann luss> nhaeu nstel off_the \
        reich skrim tabel ungsr zu_den =-3,4,-2 <hubs <umfa <verh areho blie_unve brik> der_note eschl one_the \
        sind_im sonen werkt =-3,4,-1 0_augu <abho <annu <ausl <bund <eith <erpr <flam <gesp <jaeh <metr <olde <rast \
        <rema <rene <spez <uebl <unve <vorg <werd aegt> alige anges annua arif> auf_zwei betei betr_und betru bgeri \
        both_side catio chend der_bei der_gewe der_heim des_verb emein entfa erieg erms> fabri ferie find_im flamm \
        freis gemei gunge hall> hange hoss> hsel> i_need illig im_vorj ival> laut_prot lishe lzug> mfass ngebo \
        nich_unte nnual nscha ntfae oote> place rahme reuz> rival schlu sides sie_sich soll> sprin stitu stoss sverk \
        teili terms to_a torm> tsrat umfas umgek unver uschl verg_die vers_0 von_0 =-3,4,0 <boee buil_and choss \
        chtsr die_gese essel fnete htsra istin kundi liegt nbruc note_0 outsi schos stole to_two tside utsid wareh \
        wird_in =-3,5,-3 0_maer <pake latz> siren =-3,5,-2 <abov <keep <publ <verf <wahl above aelt> an_den aussc \
        bove> dem_dach erbau feld> for_an glich hat_jema hatt_eine hurt> ieter ist_am land_mit long> messe nclud \
        nfahr ober> ozess publi regel rienc rist> rmed> rozes sich_zu to_expe ugest ussch xperi =-3,5,-1 escho \
        hat_ein kuenf probt stays storm tays> verle =-3,6,-4 <such =-3,6,-3 <expe <wird arunt bishe darun das_verf \
        eide> inwei notie otier weis_jema =-3,7,-4 hinwe main> paket polic =-3,8,-5 ender =-3,8,-4 <be> =-3,9,-6 \
        alarm =-3,9,-5 am_0 =-2,-10,12 <us> =-2,-9,11 <jede =-2,-8,10 <he> =-2,-7,9 <voll lobte =-2,-6,8 <sagt \
        =-2,-6,9 mill_euro =-2,-5,6 inge> =-2,-5,7 llte> nser> =-2,-5,8 obte> =-2,-4,5 <pick arum> ragt> solar \
        =-2,-4,6 <hob> <saub <sola albe> atsch erdig ollst saube tuer> =-2,-4,7 berze =-2,-3,4 <chem <dank <desi \
        <hing <righ <selt beda_sich biert gold> nche> =-2,-3,5 <bit> <came <dorf <lehr <lets <leut <lobe <wins auber \
        barn> bildl book> cked> comp_s echte esign euro_an hat_auf ilien ldlic lear> loben open_the orbil press \
        rtig> sagte serst stuhl than_the till> to_ask treue vorbi wins> =-2,-3,6 <hatt eberz ildli =-2,-2,3 <gema \
        <klei <nix> <scor and_clea egsch eine_jahr eine_mit enty> erstu for_smal has_won hwer> immig irnla ivers \
        lieg_der llet> loes> nbefr rnlam sendu stsie team> tert> timmi tirnl uebe_werd unbef =-2,-2,4 <ans> <auch \
        <draw <erlo <geka <gere <ging <haet <help <jury <kame <letz <nobo <nuss <orde <pate <reib <rubb <save <schu \
        <sea> <sent <slep <smal <spat <spot <taus <ve> <wach a_bit and_by and_had argin ateri bei_war beim_zwei \
        berni binn_eine blei_bei bten> came_firs chaet chape crew> das_ist das_mode den_gart der_auft der_erlo \
        die_jury die_minu die_vors ein_und einma ekrae erder erdop erkla ernim ertig essli estsi etzli fami_aus \
        footb fraue gesch haett haetz have_had heidu heizt hlagg hnete hrer> ich_in iecht iefen ihn_die im_schn \
        in_zwan jede_mitt just> kein_nach kennt klare lady> laert lept> lind> lingt mothe ngage nobod noch_das obody \
        rbere rdopp rlaes rnimm rumbl rweis rzeug slept small staud tarke the_scho tient tsieg ually uecht uecke \
        um_sech ummel und_lies und_mit und_schr verdo volls walk> war_es went_up zusc_fuer =-2,-2,5 <awar <de> <vorb \
        appla chefi chent comme darum der_eige eholt eiste hefin nnte> pplau stark staye tayed tchin used_to work> \
        =-2,-1,2 0_ist <amse <ankl <appr <bid> <bowl <busi <echt <fros <gedu <gezi <lot> <pric <scep <teen a_hurr \
        aber_man abou_the adel> als_uns am_fens ange_nich anker arely at_aske atser aus_das auss_ware aussu ausze \
        baeu_und chani chmal coll_at cons_said cord> cuits curry dafu_ihre der_stat der_voge dezei didn_t die_fues \
        die_scha drand eenag efuel eheul ehlsc ein_vors elcha eptic erfun erha_die erkt> erlor erst_lehr eseuf etche \
        fill> fill_the for_noth fuehr funk_und gage> geheu geseu gige> gscha haus_die hbars hoens i_ha i_thou \
        ich_verk ienun ihm_die ihm_eine ikver imis> inisc integ ived> kein_kund kind_der komm_am kompe krimi \
        kueh_und kzeit last_satu lders ldran lieg_an loyer mama> mecha neing nenn_die no_form ntegr oots> orato \
        oughe overa part_in past> pfels rdien reisc riff> rimis rstuh s_shee sbar> scept scha_an schi_sie schl_man \
        secto she_came she_like skind spae_ein steh_mein summt teena that_mean the_lend the_squa tics> tift> traut \
        trees trone tsers tstan tuall tuer_die twen_minu twic_as ubber und_erkl und_wart unse_vert usern ussuc ustic \
        uszei utoha verde very_good weg_wenn weit_fuen woch_steh work_hour zett_ohne zgere zu_schr =-2,-1,3 <angs \
        <anyt <anyw <argu <biss <brav <dami <desh <didn <ding <doze <drea <dry> <easi <exam <feet <fuhr <get> <grum \
        <het> <hurr <knoc <koec <krus <loet <mama <meas <parc <peel <penc <penn <phys <putz <sang <secr <ship <stan \
        <tea> <thor <tiny <umsc <weh> <why> <wirt <zeic <zieg a_bala a_biss aben_um abor> abora abwei acht_fran \
        achwu aemie aertn ageri aggeb agre_a aheim alle_die alle_was alone als_die am_acht amit> amsel an_old \
        and_came and_they and_well ande_und andmo anks> antr_ohne anyth appre aran> arben arcel arent armat atron \
        auch_mit auch_wenn auenh ausb_der autoh baenk befri bei_zwei bei_zwoe blau> blin_und boile brauc broth buben \
        bursc bweic cepti chemi chlim chwuc cian> clean creta da_kam da_roll dahei damit daru_bitt daru_gebe \
        das_ende das_hosp dem_bran dem_eige den_cent den_kind dene_man der_entw der_kues didn> die_auch die_chef \
        die_leut die_mitt diene dmoth dozen drew> dschl ebrue ecret eelch egenu egeri ehaen ehnte eidun eimwe \
        eine_die eine_gara eine_tage eine_vier eins_fuer elegs elope enero engen enman entw_bei enueb er_sie erdie \
        erlag erous ersee es_beim es_um espon esste esver etwas ever_and expe_the fach> farbe feet> ffer> five_year \
        for_year four_day frid_i ftete fueh_das fuer_mich geme_und gerin gesu_und gewa_bis gewei ggebe glatt \
        glei_den grumb guter hael_was haen_gera hapel has_agre hebt_den heelc heimw her_own hlimm hoffn hresv humb> \
        hwuch i_put ich_hatt ich_jetz ichtu ician idung igenh ilies im_auss inigt ist_und itchi itron jahr_ich \
        jahr_von jungs klapp knien koech krust lante laubs lchai ldig> legsc lehrb lied> lles> local look_afte measu \
        mgebu mich> mich_eine mir_in mit_am mit_blei mmist mont_of mpfan mschl my_brot nach_am nasse naufg ndges \
        ndmot nerou next_morn nie_etwa nieru nkerl noch_heut ntlas nunte nythi nzige off_and offnu ohne_antr oice> \
        omato on_our onest onnte ooked orber orene orin> osenh ossva parce peop_from pfang plaus praem prope \
        proz_mehr put_in raemi rentn respo resso resve rfueh rgin> riech rmatu roper roun_the rubbe s_auf sang> \
        sanie sat_on schla scho> schu_die score secre sich_eine sitz_ich skraf slep_in sner> so_that soll_das spiz> \
        ssvat steh_jede stirn stra_from strau svate teina tele_mit term_und terte tery> the_high the_milk this_autu \
        tiny> tions tisc_und to_them took_one torch trac_and tspre tszei twas> ubled udges udget uhig> ukteu ummt> \
        umweg und_sie und_verl und_war unny> urst> venty vere_zeit verl_kein vers_ich viel> von_mach vora_und waech \
        was_die was_er weint weit> well> wenn_es werd_uebe wied_eine wohn_ich wortl ziege zitro zwei_im =-2,-1,4 \
        <einf <n> arrer bei_steh broke drive encil gefr_ob hafft heet> henkt lent> mmig> ntre> orch> penci rande \
        rise> rklae rossa rous> she_d socks taff> tary> the_orde there umsch von_sich weil_s wuchs =-2,0,1 0_mark \
        <aisl <bana <bau> <bay> <boli <carv <cent <cham <drei <esel <fetc <flus <fold <gips <ha> <haes <hesi <honi \
        <hupt <juri <latt <lead <nomi <satz <solc <surn <unge a_bric a_doze a_mr abge_ist abov_the admi_to aehle \
        agens aldra alfen all_six alley allin als_eine and_only and_prou and_take ande_aber angte annon annoy \
        apfe_mit arsam arst> arves at_they auch_beza aufg_ich auft_inve b_sche baend bauh_plei bbles be_told \
        bei_euch benzi beres bergl besc_des bett_das bezi_hat boliv bran_habe bsgel buil_by by_him carve ceipt \
        cent_je char_me chott cook> cour_hear cust_from d_keep dach_jetz dami_wir dann_aber dann_stel das_zugt delfr \
        dem_dorf dem_mann dem_wech dem_wint den_bau den_zwei der_andr der_elte der_foto der_geru der_jung der_loew \
        der_ping der_reda der_riss der_tauf der_wald der_zusc diale die_amse die_fors die_kita die_pack die_tuet \
        die_zeit does_a don_t drau_am drit_am eable eceip efaeh ehear eher> eigh_year eihum ein_ding eine_bere \
        eine_rein eine_well einm_der eins_mit eint_ist eisma elfer endl_eine enehm enpfl er_kam erbor eres> erho_und \
        erkas ermed ermin ernch es_dann esita eweck ewend expl_what ferd> fetch figu_for fluec food> for_priv \
        foto_und frag_mich frau_mit fuer_gest fuer_labo fuer_trin gave_them gefr_und gele_der geloh gena_eine \
        gera_gebo gesa_hatt gewa_und gewen gewi_man gfael ghest girl_at glaze gurte habe_noch haess halfe hanik \
        hanks harbe hat_alle hat_angs hat_es hatt_abge hatt_dort hemse herr_ein herr_in hesit hest> heue_wied hiefe \
        hind> hines hinis hlug> honed httau iativ ich_drei ich_endl ich_fals ich_gehe ich_was ichtt idea> ighes \
        ihre_nach ihum> ilos> im_onli in_liss ings> inkin iothe ipts> jahr_best jetz_bin juris kein_kind kell_und \
        kitc_and knete kney> knows kohl_und kont_der lag_das lank> lay_by leas_of leit_ich letz_rate leut_zum lussv \
        mann_aus may_not mein_baby mitle morg_den mselv my_nan nach_unte nanzi ndelf necka ngth> nich_bere nie_geme \
        nnon> noch_per noch_und nomin now_my nows> nues> nur_um obel> olivi ombi> omina on_one on_toas ontak ostka \
        oundi peinl pendi pera> perte pick_out pilot prete prinz prob_ein rausg rays> rchde rect> regun rehea reher \
        reic_es reic_nach reih_eine rengt rese_of reze_fuer rief_frau rkast rnche rteli rtrei s_jetz sass_er sbau> \
        sbegi schn_im scho_alle schot segel sein_das send_the sensp seve_and sgass shuts sich_vier sie_zwei sium> \
        skirc sklei so_gewi solch sons_nich ssers sskan stue_kein surna take> tammk tape_und telis tgebr that_four \
        the_fair the_peop the_sist the_slop the_wall thems they_hire thos_who told_them topf> trays tuech uatio \
        udier ughed ugrif uhaus uhoer ulare umpen und_zwoe uns_nach unse_werk unte_ange usel> ussve verbu voll_nach \
        von_geht von_zur vorh_und waldr wamm> wasn_t wave> wech_zu wer_ihn wer_zu werd_koen wie_mein woch_frei \
        woll_zwei woul_put writ_that wurd_hat zels> zente zugt_nach zuhoe zwei_blec zwei_hoch =-2,0,2 0_aber 0_juni \
        0_seku 0_send <anma <arma <aski <aufw <bad> <baum <bega <besp <bier <bind <boil <borr <coug <crat <cyni \
        <don> <drau <dull <each <einu <eis> <erhi <erre <erwa <eyes <flew <food <fues <gfra <hab> <hail <hate <heue \
        <heul <ilka <inst <jo> <joer <kapi <karo <keil <kenn <lesb <litt <makl <marr <maue <mend <metz <misc <mitf \
        <mund <murm <murr <nan> <nati <neul <nod> <pall <palm <pilo <powe <pret <quel <ran> <reda <ries <ring <salt \
        <silk <size <tear <tort <tuer <umba <unau <vaet <watc <wave <winn <wobb <zitr <zucc <zuho <zwil a_cup a_man \
        a_shee a_tuto ab_vier aben> aben_nach aber_ich abge_ich abou_thre abte_die adeze aeht> aerzt aessi aett> \
        agenf agewo ahea_of ahen> ailt> ainst akao> akler aktio allce allia alon> alue> am_erst am_wald an_open \
        an_sie anal> ancin and_have and_lunc and_paid and_read and_show andes andru andsa ange_uebe angua anier \
        anmac anyo_can anzt> aperw apest app_die arat> arene argum aschs asily askin assba at_any at_some ateve \
        attei aubst auf_dies auf_neun aufb_der aufte aufwa auher aukel ausbi ausf_seit aved> ayer> bahn_hat \
        bahn_steh bank_has batt_last behin bei_an bei_ande bei_gege bei_rede bei_um beim_name beko_wir bele_von \
        bendr bese_und best_die bevo_ich bewae bewe_bei bild> bills bis_sieb bit_the bitt_muss blei_ich bleis \
        blie_auf boots borat born> borro brac_for brace braue bread brie_man brown bruec bstko bub_mit burne by_dusk \
        by_fort cake> callc came_in came_out cars_and cast> cchin centr chan_and chauk chef_selb chef_von cheib \
        chenc cheno chenz cherl chgeg chgen chin> chlit choic chtue chuhe chupp cienc ckges cksen comp_afte compo \
        cont_a cough crate creme cynic d_come d_have dafu_fuen dafu_kein dame_am dana_noch dann_stan dann_wird \
        darf_das darf_die das_dach das_gras das_heis das_lese das_mach das_team date_is dded> dem_gang dem_korb \
        dem_prue dem_tisc den_beit den_name den_ofen den_serv dens> der_arbe der_berg der_bis der_ernt der_hoer \
        der_kael der_klei der_lehn der_lohn der_pand der_putz der_stan der_stel der_tuet dfuen dful> dich_der did_i \
        die_dafu die_diff die_ents die_fing die_flae die_heiz die_hers die_kohl die_last die_mang die_masc die_ober \
        die_paus die_prae die_scho die_sond die_tele die_teur die_trep die_troc die_vere dien_der dorf_in dort_und \
        downt dplat drei_bei dreiv dresd drit_jahr dustr earl_and easil eaten ebelp eboar eckge edach edem> eech> \
        eedle efoer egese eheiz ehind ehrbe ehte> eimli ein_fing ein_korb ein_lief ein_mont ein_wass eine_drei \
        eine_getr eine_halb eine_kart eine_klei eine_post eine_ramp eine_rech eine_tabe eing_0 eink_sagt eins_lass \
        einz_mal eisek eitsk eitst eiund eivie eizeh elay> elf_stue elkae eltie endat enstr enung er_abge er_durc \
        er_mein er_sagt eremp erest erfli ergri erly> erpau erre_der erst_vier ervat erwor erzwe es_haen es_kost \
        esoff essge eters etin> ettes etzge euro_aus euro_gesp euro_zuru ewoch eyes> fach_und fahr_ich falt_fuer \
        fami_with fand_auf fand_ich fassb feeba fehlu fere> ferry ferst fertr ffeln fgeri firs_for fledg flew> \
        frag_er frag_jede frau_aus frau_von frost fueh_die fuer_sie fuess fwach gasth gebi_und gedac geh_ich gehal \
        gehe> geho_der geka_und geld_da gele_und geli_ohne gena_und gendw gener genha genla gera_auf gesa_er \
        gesa_ich gesc_mit gesie getri gewoc geze_wie gles> go_and gster gsvol guage gumen gungs gute_nach habe_hint \
        habe_unse habe_zwei had_aske had_come had_ever haet_das haet_gern hals> hand_der handl has_cove has_put \
        hat_0 hat_an hat_nur hat_soga hat_um hatev hatt_mir hatt_niem hauke he_has heati heibe heil> heim_nur heit> \
        hemik hench her_firs heuer heule heut_sind highe him_in hing_das hing_hat hing_mit hinks hippi hlsch hnzet \
        hockt hoer_dann hoer_die hoice horn> hosp_and hous_on how_the hrrae hsalo hsten htel> huppe hurry hwaec \
        hwaer hwier hwund i_bin i_foun i_keep i_mean i_rest iatio ich_betr ich_dach ich_den ich_durc ich_erst \
        ich_heut ich_ihm ich_kenn ich_sage ich_soll ich_zwei iches iciou ickle iden> iebsk iegel iffen ihre_eige \
        ilfe> iliga ilka> im_hof im_inne im_tal im_umsc im_ware imlic imme_auf imme_da immin impft in_blud in_rose \
        indus iners inund invo_matc inzw_hat inzw_kenn ionsh iple> irge_ist iring is_it ischm iseko issch issl> \
        isstr ist_unse istak istif it_sinc iterz its_rate itten izehn jaen_die jahr_als jahr_mit jahr_ware jahr_wie \
        jede_aben jede_mona jede_nach jedem jekt> jema_fuer kakao kame_drei kbank kein_brau kein_prob kein_was \
        kell_mit kind_zwei kitte klaus kleid km_umwe kohle komm_jede komm_wied komma kopf> kost_die kost_nix krise \
        kurse kverb lach_viel ladez laed_ein laeu_ein laeuc lag_in landr lang_ich langu lanzt lass_bei late_a \
        lauf_die lcent leas_0 leave lebe_in lectr leib> leien lergi lest> let_me let_the leut_aus leut_in liati \
        lienb ligab line_for littl live_elev live_on llcen llest llig> lmets long_than lore> lost_elev lost_its \
        luege lway> mach_bei mailt makle mal_der mal_zeig man_daru man_erst man_oft man_schm man_with mande mann_am \
        manns many> mark_the mato> mauer me_hers me_in me_with meeti mehr_nach mein_lebe mein_oma mend_the metik \
        metzg miker mini> mir_aus mir_die mir_durc mir_jetz mista misti mit_an mit_im mit_ther mitg_fuer mitg_und \
        mona_lang mont_habe mpen> mpft> mseln my_coll my_ment nach_ihr nach_nich nach_offe nach_sie nach_zwan name_a \
        name_on nausw nchef nderh ndfue ndum> ndust nebe_mein needl nehm> neide nenko neuli neve_aske nfass ngehe \
        ngles nguag nich_alle nich_eing nich_er nich_gesa nich_glau nich_irge nigh_port nigh_the nior> nkent \
        not_once noth_but npass npfle nseit nstae nstag nstre nstst nterr ntori nuebe numb_0 nur_und nzieh nzimm \
        nzug> oechi oege> oehen oennt of_work offe_the ohne_rech ohnze okuri ollt> olte> onati one_with only_comp \
        only_one oods> oolin orona ortlo ostca ounte our_two out_my out_with outer ownti pairs pape_was papi_mit \
        pappe path> penny perwo peten phon_call pielt polst power prei_pro prob_die ptica putze raede raerz ragun \
        ran_out randm rands rang_in raps> rath_more rbetr rece_in rech_werd reita reivi reize rempf renei repo_that \
        rersc resse rgume ricia rickt rief_an riven rkel> rlegt roch> roch_nach roll_an roll_ein roll_in row_of \
        rpaus rraed rried rthal rtins rtreu rundg rzwei s_im sach_besp sagt_alle sagt_dann sagt_es sahen said_anot \
        said_he salt> sasse saved sbera scheu schl_hat schl_wie scho_den schr_wir schu_uebe schup schw_im schwu \
        scien sech_wage sehr_empf seise seit_auf seit_eine seit_ich sekos selb_tag selve sgeko she_lost she_told \
        shou_and sich_aus sich_in sie_gewo sie_in sie_mich sie_zahl signe silk> sily> sinc_we sings sking skip_the \
        slate slose so_etwa so_he so_stel soga_den sonn_das sonn_minu sort> spare spen_six spie_in spunk sschn sseis \
        ssger ssors sstei ssuch stan_bei stan_der stat_nach stcar steh_er stei_aus steil stel_der stie_aus stim_bei \
        stolz stops storc stri_of struk stuet stun_den stun_zum sulki swers t_even tafel tag_an tagew talla tange \
        tart> taugh tcard tele_gesa tele_in tele_sagt tele_und terst that_nigh that_we the_cabl the_deli the_edge \
        the_fami the_fell the_flee the_janu the_proj the_team ther_was they_coul they_left they_put thir_year thors \
        thou_of tifte timer tolz> too_i torie town> tprei trae_jede traeu trai_i trot_bei trot_wir trukt ttaus tteis \
        tteln tterg tuetz tufe> twick two_and two_with ubte> ucchi uebe> uebe_tari uebe_und ueckg uegba uenha uensc \
        uero> ufges uftra ufwac ufzt> uherr ulte> umbau umfa_0 umst_auf und_de und_fahr und_fueh und_nahm und_noch \
        und_nun undfu unfa_was unfas uns_kein unse_fehl unse_kueh unse_wohn up_two urned urnin uropa urope urvey \
        us_were usbil usgeh usgem ustry vaete verar vered verl_weil vers_bei vers_seit vert_laeu verzw visi_to vived \
        voll_lohn von_an von_frue vor_mich vorh_ange vors_auf vors_der want_it war_kam war_kein war_scho war_zu \
        wasse watt_und webs_mit wein> wein_eine weira weis_ich weis_was welli wer_ich werkb wetsc whate when_they \
        who_has who_live wicke wie_man wie_mit wie_neu wied_auf wieri wir_eine wir_fuer wir_jede wir_letz wir_mit \
        wird_ohne wntim wobbl woch_als woch_lang woch_und wohi_mit woll_eige woll_es woll_jetz woll_und work_and \
        worka wron_and wron_sinc wurd_bei wurd_rot wuss_beim yone> you_woul z_0 zaeh_ich zahl_im zahn_die ziges \
        zleie zu_scha zucch zugri zum_stre zuru_fall zwan_euro zwei_leut zwei_mont zwei_pro zwei_stud zwei_vor zweir \
        zwets zwill zwoe_leut =-2,0,3 <aben <brae <brud <buec <disk <easy <funn <geja <how> <lied <nass <soun <tal> \
        <was> aetin am_kuec and_it auto_in azin> bauhe bissl brude chaff conds das_der das_noch der_eint die_buec \
        digte disku drei_ich dreih druc_die easy> eigh_week ein_biss eine_kast eines es_eine ewein henti ich_durf \
        ienbe in_an in_eigh in_sein ist_0 jahr_ein kein_cent kenn_man lett> lieh> matc_the match my_firs obble \
        on_and put_the rgros ruft_zuru seit_elf sie_ausg sling sound spre_uns stang star_in the_chil the_head \
        thou_it tieg> uare> und_schm und_soga unse_stra unte_sind usgek verl_sie wurd_und =-2,1,0 0_eroe 0_fami \
        0_verk 0_vom 0_ware <bet> <bewa <bohn <co> <fili <fune <gaze <geei <geti <gurt <kidn <kupf <lava <men> <moni \
        <orka <pani <tape <topf <unkl <wuns a_figu advi_to aehma aerfu alder amewo amts_ist an_teil and_peop andun \
        arbe_gesc asala astel astro atet> aufg_wurd ausme backw bat_um baug_fuer bauma baut_zwei bei_komm bein_a \
        bewe_uebe bid_for bish_zwei blin> bohne brewe brot_who buend build chbro cherh chhub chige ciali codes \
        comp_neit comp_says cours dana_wird das_los das_port date_are datio deck_wird der_bril der_krip der_oppo \
        der_tisc dger> die_abte die_bode die_konf die_reda die_rege die_sani dies_schi drit_tag durc_unte dvers \
        edits eigab eilag ein_ents ein_umzu eine_drit eine_stun eine_tuer eine_verh eing_ware einka eiteg eitse \
        ekaem elne> embur enems enend enera entei entl_ein entne ents_soll enzve equi_hous erabs erbeg erper ersen \
        ersic euern euro_nett ewery fach_hat feue_ist frue_auf frue_nach funer gasal gate_in geho_nich gemen \
        gena_der gese_hatt gest_alle gest_wurd gons> gzeug habe_0 had_its had_noth has_twic haus_wer him_for hster \
        ierpf iety> ignat igner ihr_fahr im_okto in_dubl in_kiel inale info_by is_that isste itegi jung_mann kages \
        kale> kein_durc kess_von klin_und komm_du kont_zuru kripo kuns_vor kupfe kwerk laes_sein land_ist land_zu \
        last_tues layer led_out leins lene> lerei lerie leut_da lieg_nich llati llebe lltar luxem lwage malto \
        mana_the marsh mathe mehr_an mendi mit_fuen mitg_mit mona_ange mona_aus monia nach_auf nach_etwa nach_oste \
        nach_poli ndhol nems> nfigu ngefu nigh_shif nimm_ab nklar noch_ist noch_unte noch_zust noti_of nsges nsolv \
        ntner nusma oberl ohene on_mill oper_are opose oranm orkan orrid ossku over_on owere pass_im pege_stei \
        peop_amon pfla_eing piral poun_the priv_equi prof_and prue_war ramew randt rbege regi_offi reiga rettu rewed \
        rfung rime> rnusm roes_seit roll_out room_and rund_vers same_term sams_im sdate sei_schl selb_das sgrun \
        sich_sofo sich_wege sind_wied sitz_mit soll_am stamp star_war stbes steh_zwis stiva t_noti t_one tegin \
        the_gara the_rema tival tocks tran_von trude trust two_when ufreg uhre> ulage und_erst und_luef unde_eigh \
        undig unera unkla unte_stri unti_a urchb usmae uxemb ventu vora_uebe vorg_sind was_lowe we_walk werd_gesp \
        wery> wickl will_bis work_for wurd_dama xembu zwei_list =-2,1,1 0_einh 0_hat 0_klei 0_nich 0_plae 0_schw \
        <adva <bask <befr <behe <bewi <bibl <biel <bits <boys <buen <capt <cat> <chea <chur <copi <cric <crim <dawn \
        <dela <dinn <dorm <duen <duft <eint <enve <equi <ersp <euge <falk <furn <gaer <gefl <gmun <gps> <grei <grip \
        <harv <hip> <ines <inso <japa <kept <key> <kief <klau <komb <krum <kurp <loew <mad> <maen <modu <mole <neug \
        <noth <obli <oddl <olte <paar <pade <parr <pein <petz <pfoe <plan <rain <reif <resc <roes <rueb <saec <salo \
        <seat <sege <send <shed <shou <skat <slop <sour <sowa <spur <squa <star <stoc <stru <tann <tauf <team <teue \
        <timo <toge <trus <uebe <umwa <unas <unsc <unun <volk <vori <weic <whis <work <wurs <yoga <zehn <zelt <zinn \
        <zugr <zuha a_bann a_brew a_clas a_depo a_loan a_pair a_row a_walk aber_das abgan abge_unte abger abla_der \
        abou_half absic abte_in accor ackte ader> aderb adjus adlin advan aeder aedti aehru aelft aeltn aeufe \
        afte_thre agen_conf agerl agers aggon agswe agung ahmes ahne> ahnst airs> alle_der alle_nach alle_zwei \
        alon_a als_erst als_subu alton altsb am_drei am_lend ammka an_dem an_dies and_afte and_been and_coul \
        and_does and_pays and_thre ande_die ande_kett anfa_und anfal ange_ich ange_man anik> anzle apple arati \
        are_free ariat arife arlie armod arran arrt> arueb arved asere aske_why at_one at_thre ates> atike auf_ruec \
        aufel auffo aufg_auf aufg_habe aufga aurer austr ausve banan barin barst batte baube baut_eine been_clea \
        begri behob bei_ab bei_das bei_sein bei_und beim_disc bent_the bere_die berec besc_0 besen betic betr_ein \
        bin_uebe bindu binet bissc blei_die bles> blude bluet bran_im brode bronz bruet bsich buch> buch_und buer_in \
        bus_von by_ever by_lett by_post cases ccord cept> char_of chedu chefs chenl cheri chil_from chive chlug \
        chnei chnic chrit chtet chtfa chtta chtun churc chwed chwor ckdow cknet clea_and clin_has clos_one coin> \
        coll_agre coll_on cons_to conve copie cred_line crick crime curem cycle dami_ich dank_auch darst daru_die \
        darue das_blat das_dopp das_esse das_geru das_lich das_somm das_werk dass_ihr dates daue_drei dawn> day_in \
        days_late ddly> debt> delay dem_fahr dem_krei dem_prei dem_reih dem_term den_bahn den_erst den_fahr den_ganz \
        den_hake den_kein den_koll den_mark den_mueh den_naec dene> densp depo_in der_ande der_bloc der_frue \
        der_guta der_heut der_inne der_inso der_jahr der_klos der_mind der_prax der_prob der_prok der_sieb der_somm \
        der_spre der_tief der_univ der_vier dersc desst destr dgang die_agen die_befr die_eige die_gies die_heis \
        die_inte die_kant die_krip die_late die_trae die_verp die_wart die_woch die_zula ding_von disp_an dist> \
        djust dler> dlers dline does_not door_was drau_ist drei_besu drei_die drei_firm drei_laed drei_leer drei_von \
        dreiu drit_sein dsaec dtisc due_by duer_sich duft> dvanc eadli eaner eckar eckka edel> edge> edisc edtis \
        edule efina efisc ehene ehent ehlha ehrkr ein_beke ein_betr ein_fest ein_sege eine_aus eine_bier eine_dien \
        eine_gasl eine_roll eine_tisc eine_wasc eine_webs eine_welt eine_zwan eini_sich einki eitge elaus eleg> \
        elf_cate eltni enage end_and endis engi_at enher enny> ensto ents_ist enueg envel epage epots er_am er_sein \
        ereis erenc erfre erfte ergem erisc erreg erst_woch eruf> erzic es_nich es_scho es_weni estbe estes estse \
        etry> etter ettin eurer eved> even_and ever_scre ewies ewuen expl_ever explo eymoo ezug> fami_offi fast_die \
        felsa fenge fgest flaum foert foll_her for_all for_and for_reas form_auf formi foun_at four_empl four_hour \
        four_in frag_kein frei_0 frei_wird frida frist from_nine frue_werk fueh_durc fueh_uebe fuen_schi fuer_herb \
        fuer_ich fuer_ihn furna games gbar> gebe_sich gedie gefa_hat gefis geflu gege_auf geha_und gekni gelba genes \
        georg gera_der gesam gesc_ich gest_ein gest_hat gesu_der get_out gewa_bei gewi_im gewoh ggons gibt_mit \
        gies_seit ging_bei gisti glasb gmund go_to gripp gros_seit grue_am grun_ist gsbri gslag guin> habe_in \
        had_not had_rece had_some had_two hael_auf haelf haen_uebe haeus hairs halb_sieb half_past harve has_publ \
        has_rais has_sinc hat_einm hat_neun hat_wer hat_woll hatt_rech hatt_uns hatt_wird haube haus_den haus_eine \
        hbarg hbari he_now hedul hefs> helme hener hera_hat herha herri heut_zu hgefr hgega hiel_die hing_mein hire> \
        his_van hlage hlitt hlver hmal> hmasc hmied hnica hnte> hoeh_und hoer_sich hoer_zu holz_von holzl homep \
        hritt hrkra hstuh htest htete htzeh hupt> hurch huts> i_didn ialis iante ich_brau ich_nur ich_schl ich_wuss \
        ideri idor> ielte ierig ieved if_it igele ihm_war ihn_in ihr_auf ihrer ildet im_hafe im_koff im_kund im_leer \
        im_stre im_umkr in_bar in_char in_chur in_gmun in_ihre in_neue in_retz in_stad inbre incl_the ingle ingui \
        inks> innt> inst_gesc inst_they ippe> ircht is_comp is_the isern isory ist_frei ist_hat ist_im ist_imme \
        ist_laut istun it_adds it_it iteru itssc itste ittwo ivals jaeh_hat jahr_das jahr_durc jahrg japan jetz_als \
        jetz_bei kanal kann_man kanzl kehl> kein_ich kein_schi kein_schl kelte kenen kept> kept_on kerin kett_und \
        kind_auf kind_eine kind_unte king> klem_ruft klin_in klin_zwei koen_stat koen_und kombi konta krumm kshop \
        ktrik kture kuen_0 kuerb kund_mit kunst kurpa lace> laes_mich lag_bei lage> lage_best land_und laner \
        lang_stra lanke larmo lauf_von ldien leaf> leak> leav_at left_hand leic_nach leiha lesba lfte> lglei licat \
        lief_ab lieg_bis line_and llerp llotm llpap llwer lockd loeck loewe lokal lope> losse lotme ltnis luden \
        mach_ihr made_in maen_zu maer_bis mains maint mal_hat mana_a marc_she me_the mehr_ein mehr_in mehr_leid \
        mehr_mein mei_verb mein_alte mein_gros mein_nach mein_spin melst mepag mess_und messi mich_trot miss_ich \
        mit_offe mit_weni mitt_noch mitt_seit mittw mkapi mmels mmerp mmkap modus moeb_in mole> mona_schu mont_im \
        mostl munde muss_auch must_fuer my_mana nace> nach_ange nach_mitt nach_um nach_verg nach_vora nach_wird \
        nachm naehm nale> name_an nande naske nbett ncill ndemi ndens nderk ndgan nehm_ich neinh nerat neter \
        neue_betr neymo ngeho ngska ngsla nguin nich_bei nich_eine nich_vorh nium> nkast nkost nlini nmost nnens \
        nntag nobo_coul nobo_has noch_eins not_call nothi nsten nstes ntakt ntest nuegt nun_auch nur_eben nvelo \
        nverk nzlei nzver oblig ockdo ocure oddly oder_ein odest odier odus> oertn oetry of_each of_one offer ogels \
        ohnun okal> olarm olumn omepa ompou onats once_for onden oneym oniak onnta onstr onver onze> oper_hous orige \
        ortiu osef> otmen ounde ourly ourty ouses outed outs_the owas> oyers paar> pader park_is pferd pfers pfoer \
        piano ploye poetr pokal pool> post_both postk pots> ppten prei_fuer pres_a procu proku prung ptkun rabsc \
        raed_und rahm_mit rasts rbrie rbrin rchar rchtu rdene rech_uns refin reiun rence repa_the repai resto reven \
        rgrif riant riat> rich_der ricke riday ridor ringf ritts rksho rmodu rnace roben rocur rokur rolli rolls \
        rona> rone> rossk rprei rrang rraum rrege rrido rrots rsehe rsen> rsita rstec rther rtium rtyar ruec_bean \
        rueh> ruete ruhe_im rvest rzich rzter s_buye s_daug s_head s_not s_requ s_the saeck sagt_eine sass_sie \
        satu_and satzt sauft scha_sich scha_so scha_wir schge schi_im schi_um schl_auch schm_auch schn_bei scho_mal \
        schro schu_und scrap sech_hekt sech_in sech_und seed> seit_aber seit_neun seit_sonn selb_hat sent> sers> \
        serv_engi serv_in sich_meld side_with sie_best sie_durc sie_im sie_woll sieb_zu sitat site_and skier slope \
        smutt so_stil sofo_mit some_dist some_leng some_to sonnt sowas spani spei_weil sprun ssauf ssel> ssmut \
        stad_von stade stan_mit stat_der stel_eine sterg sterm stic_ist stil_have stkar stone stoo_in strip strit \
        stro_zwei stue_mit stue_sind such_nach sumed sung> swahl sweis tade> tage_0 tank_the tanne taus_der tehe> \
        tenbe tendr tenle term_at termo test> tgebe the_bala the_car the_chur the_city the_cric the_diff the_fish \
        the_flue the_gaze the_matt the_plan the_pool the_rail the_sect the_shed the_stan the_stop the_term the_trou \
        the_vill thei_fami them_by them_i then_a they_shou they_wrot thin_the tholo tiate tiati tief_hat tigte timo> \
        tirol tium> tlich to_arri to_him to_know to_repl to_some tole> took_the tritt tschg tsmit tsteh ttenb tterm \
        ttery ttwoc tubes tueme tunne twel_mont two_fami two_hund twoch twurf tyard tzehn tzeri ubsta uebe_mich \
        ueden uehlh uerbi uerft uerre ufelt ufgeb ugel> ugend uhr_gehe uhr_ist uleit ulich ulkin umed> umens \
        umge_das umlei umsc_die unask und_kein und_was und_wir und_zuge undet ungef ungsb ungsk unnel unse_lehr \
        unte_aufs unte_sich unte_um unte_verl unte_wass unte_werd ununt uptku urcht uren> urly> urnac urnam urpar \
        urse> urtya usver uswah verab verg_das verl_bei verl_ist verl_seit verm_von vers_tuer versi vest> victi \
        viel_fuer vier_kilo volks vom_best von_frei von_jaeh von_klei von_sagt von_verl von_vor vorig vorm_die \
        vors_mit vors_von vote> wage_mit waggo war_aber war_bis war_in wart_und was_mach washe wedis week_in weeks \
        weg_der weg_zur weil_zwei weit_gesp wer_den werb_geha werd_schr werd_verm werk_nach who_did wie_in wied_da \
        wirts with_for with_thir wo_ich woch_das woch_zwei wohn_daru wohnu woll_nach won_t worse wunde wurd_ein \
        xplod year_0 year_from ymoon zahl_eine zelt> zent_die zerin zicht zimm_und zu_entf zu_kein zu_rech zuhau \
        zur_haus zwoe_mill =-2,1,2 0_geme 0_now <absi <brow <choi <klos <kuve <nr> <papp <path <ques <refi <seed \
        <verp <wasn <wine a_clie a_tip als_unse apier barbe bis_donn brau_und bschn by_whic cheun chhan chmit confe \
        davo_ist den_spae der_kess der_lang die_fach die_taet die_verh die_verk earch eburg eiden ermes esden ewann \
        ffel> free_and frei_das geris getr_und ging_an haen_nich hat_vier heune hhand hippe iebes im_heim im_land \
        in_ordn istic it_agai it_he junio klink klost know_how ktori kungs kuver lane> lech> loste lscha mann_von \
        mmand mone_back mont_die nich_dana ntrie omman otter plaet purc_lady racks rate_the rots> rreic rtigu sachl \
        schw_das seale searc sits_in sitz_im slow> so_dass stics taett tfahr the_lowe the_medi the_stre them_so \
        they_even to_seve trici uebe_zwei uesti ufakt unior usive ussei uyer> verba verg_man von_auf wage> wage_auf \
        wasn> weis_wer wrapp zucke zuru_der zwei_weil =-2,2,-1 <baub <car> <cast <exhi <kamp <laun <logi <lots <net> \
        <note <notf <stad aerz> aeule agre_to antwe astle bile> blei_in chfol crew_are das_lage days_of der_beri \
        dest> die_prei diebe dien_in disc_the dukt> ehre_fuer erric erweh eves> exhib fahr_nach fests five_week \
        graue graz> habe_den hand_steh haven hear_sinc hfolg hibit hint_eine hlene how_long hrb_0 iebst in_klei \
        inne_von ivate kets> kruf> legat leic_verl list_der list_the loca_hist lteri men_in mgeki mney> nach_ausk \
        nach_oben ndrat nkten notfa nout> nstfa nstuf ntry> ntwer oberh ologe optio orgt> ransc reila reisp rford \
        rmode rnout rnstf rspru rwalt rwehr savi_bank serie sheri sinkt soll_der stfal stle> sund> supp_for swit_to \
        tefri trae_der ttche twerp uhr_mit und_arbe uppen upper urnou vers_werd vist> von_dort von_elf von_wird \
        was_foun wass_in woch_mehr wurf> xhibi zu_tun zur_frue =-2,2,0 0_afte 0_kurs 0_mont 0_muss 0_oder 0_um 0_who \
        0_wird <abla <akko <ammo <anfo <anru <anyb <arso <atta <bauj <baut <bent <bitc <bond <bras <cabl <cari <corr \
        <cove <cybe <dahi <dani <dent <die> <dome <eilt <erds <ersa <eu> <form <frue <fueh <gefo <gekl <geoe <glaz \
        <goes <graz <inbe <jene <lege <lind <mars <mass <ment <moec <murg <nort <norw <ones <outl <pace <peer <pete \
        <prok <quad <rauc <roug <runn <salz <savi <scal <shoe <st> <taiw <term <thef <tunn <umbr <vali <vare <vete \
        <vorr <worr a_few a_plai a_riva a_rout a_twel a_writ ab_herb ab_mai aben_ents abou_sixt achbl adbau adrat \
        aeure affel agen_fuer ageso ahnen aiwan akkor alid> aling alist alkou ammon ammt> an_ange an_answ an_bord \
        an_ein and_cust and_sett andlu anel> anmae annov anybo aper> apply arby> are_to are_wait arel> arlam \
        arme_offi arson arts> as_ever assin at_have at_year attac aubeg auche aufir aufre aufsr aufz_das aujah aused \
        auto_rast awine azett baer> bagg_habe bank_und bares bauen baufi bauja befo_0 begeb begi_in bei_arbe \
        bei_frau bei_laeu beim_drit beim_nota beln> berae bergw besi_ein besu_und beute bezif bezug bild_laeu birn> \
        bis_augu bis_febr bis_oste bitco bitt_an bitt_bis blas_die blaze boee> bond> book_s brass bschr bstim \
        by_noon calli cence chbla chlam chlo_im chnit chtsp ckers closi conc_a cons_and cont_pass copte cordi \
        coun_and coun_the crap> cyber dach_die dahin danis das_ausl das_auto das_betr das_im das_inst das_pfle \
        das_tier daue_an deadl delle dem_geba den_ange den_ring den_zaun der_dack der_dama der_kamm der_kett \
        der_kons der_leit der_spor der_stur der_team der_webs dere_kund dersp des_betr des_scha des_schl des_unte \
        die_bahn die_bish die_durc die_ehem die_gebu die_leis die_reed die_stue die_verw die_vor die_weis die_zueg \
        domes donau dornb dratm driv_was drue_seit dstos duer_der durc_hatt earby ebrac echen eckte econd eens> \
        eetin efrie egele egeze eging ehlal ehous ein_antr ein_der ein_spez ein_werk eine_0 eine_fach eine_gefa \
        eine_mode eine_nebe eine_rote eine_stec eine_urla eing_nach einha einsi einsp einwa elf_minu elico elnah \
        elstu emisc enang ends_on enfja enfzi enges ents_der ents_die enue> epark equit er_spri eramt eran> erbet \
        erbin erdor erdst ergwa erina erke_am erkel erksb eroha errec erstm ertur erufl erwen erwis es_acht es_riec \
        esord eterw etire etre> etrue euro_a euser evenu evise expe_with eziff ezog> fahrs fall_das fall_due \
        fens_gesc fern_die feue_sich fgeno finan find_die firm_0 firm_habe five_this fleis forts four_and frac_mit \
        ftlic fuer_arbe fuer_den fuer_nich fuer_werb gazet gebil gebni gebo_die gede_am gege_0 gege_des gensc \
        gera_word gerfa gese_und gesor gesp_fens gesp_uebe gethe ggerf ginge gital grind groes grou_at gsrau gwach \
        habe_unbe habe_vier haden haerf hains hall_zu hang_on harre has_ente hat_moeg hat_noch hatt_am hatt_mein \
        haufe hausv have_seal have_t hblat heers heim_und heina helic herbs herte hinw_auf hinw_nimm hirsc hive> \
        hkraf hlala hmark hmens hnhei hof_nach hourl hree> hrgan hrzeu hschu htag> ibed> ibers ical> icenc ich_moec \
        ichta icopt iebel iede> iedig igita ihn_0 ihre_kost ilmed im_alte im_fest im_hoch im_naec im_verh in_admi \
        in_adva in_at in_goer in_graz in_luxe inet> info_fuer inier inne_ist insic inso_an insur invo_the inzu> \
        irens is_drif is_now ist_aufg ist_zu it_back it_did itcoi item_0 itern itet> ither itsei ittee iver> ivert \
        ivist jaeh_0 jahr_mein jede_ande jede_haus jema_erfa josef kamin kanti karls kehr> kennz kers> kess_expl \
        khall kisch kkord kmals knoch koll> kplae kraft kranz kript kscha ktien kuec_von lag_die lag_mit lalar lamm> \
        landk lanma lauf_vert laut_home lawi_vers lawin layin legun leisc lere> leut_der licop lieg_nun lieg_zwei \
        lies_man lkout lmed> loan> look_of lorry lwerk mai_der man_die man_hoer marke meld_inso mens> merci meste \
        mill_lane minu_acht mit_schl mit_sieb mitt_das mixed mmens mmitt mmoni moech mona_mit morn_in most_of \
        moun_resc mware nach_bran nach_der narre nbaue nbegr nbirn ncies ndisc ndlun ndry> nearb nebe_die nebe_ein \
        need_a nersh nerst neun_lose neun_uhr next_mont nfzig ngega ngetr ngsre ngssa nich_geli nich_von nitra nkrei \
        nner> nnove nord_0 north not_invo nota_in nover nschr ntil> ntwar nybod nzeic obile ocher ochsc oder_0 odes> \
        of_marc off_harb offe_scho offee ogeth ohnhe okto_in olden olled onged onike onyme opies oppag oral> orgel \
        ormal ornbi osed> ostag otar> othin oughl ounty out_that paare part_had peer> perc_of planm poli_und \
        port_and ppage proz_vom prue_ist pters punk_das quadr ques_abou quity rafen rammt rast_in ratme rbete rbroc \
        rdsto refu_up rella rene_the revi_wurd rgebn rgwac ribed rict> riedi rige> riod> ripo> rkund rlegu rlost \
        rmasc rnbir rodel rohau ronik rplan rpres rrech rstma rterl rties rtsch rude> ruec_betr rufli rund_neun \
        runni rwend rwerb rzent saeur said_its sale_and sani_wird satte savin scha_fehl schan sche_der schmo \
        scho_ins schr_uebe seal_off sear_the sech_proz selb_ange selna senna sert> seve_year shire sich_das signa \
        sind_auf sind_offe sind_vor sitz_von sjahr skrip smaes soll_fens soll_ihre soll_sich spie_steh spre_der \
        sschl sserf ssyst stad_habe staer star_with stay_away steh_zur stell steme stil_risi sting stlei stler stmal \
        stra_von strik summe sunda sware tabe_mit tact> tadtw taerk taiwa take_on take_over tank_mit tanke taufe \
        tauto tcoin teige teil_sich teinb ten_per tente terly terze teue_war thall that_has the_cloc the_elec \
        the_fini the_form the_four the_look the_site the_trad the_trus theft thiev thon> three tiato tierp time_sinc \
        tmals tnis> toget toppa tory> tpark trags tran_of trier tspro ttack ttee> tuer_am tuere uadra ubegi ublin \
        uebe_drei uebe_zahl uebr_ging uenfj uerde uergs uessw ufens ufgen ufirm uflic ugela ughly uhr_bren uhr_gas \
        uhr_mues uhr_uebe uhr_verf um_hinw umge_der umkr_von umzug unbe_habe unch_the und_auft und_beim und_dreh \
        und_vert und_werk unday unde_way undry ungsu unnin unsi_ist untry unty> unve_zwei urer> urzei uslag uslan \
        ustee valid van_is varel varia verf_nich verl_des vers_daru verta veter vier_euro vings visi_may vom_umsa \
        von_seit von_soft vorau vorsc vote_to waeh_sein waehl wahl> wahlv walk_into walki walko want_some war_auf \
        war_bei wart_im watc_from weiz> were_rece werk> what> whit_powd wie_geha will_dort will_run wind_nach wint_0 \
        wird_ab wird_am wird_aus with_ten wners woch> work_coun wurd_im wurd_kein wurd_mehr ycles year_acco ziale \
        zufa_ist zum_herb zum_neue zur_mitt zur_verf zuru_ein zusa_ob zwei_fahr zwei_quar zwei_wohn =-2,2,1 0_ein \
        0_modu 0_okto <damm <empl <fond <harb <hinz <karl <thos a_queu aeuse anket atore auptv ausg_bei ciety \
        dem_uebl die_kran drat> durc_bei earli eaves ebens ederl edium eifer ein_gros ein_wage emplo enomm erden \
        ersc_der erybo esweh fris_bis from_apri frue_bei geein genom hatt_ihn hears hinzu hlamm kaemp kauf_das \
        kost_das lead> lken> lock_and loyee ltige luest mediu mein_elte monie mploy ngele ngepa nning noche noon_on \
        noth_to nsort ntsta numb_on ob_er ociet offe_die okale ramt> rybod scho_auf secti shee_and socie soll_folg \
        such_noch swehr the_buil the_call the_lane those umste uptve users ustue veryb von_von vorbe what_was wicht \
        wird_nich woll_ich zur_kenn zwei_euro =-2,3,-2 <clos <gas> <para <roll abou_a aske_to bezie crews elfel \
        erbli ezieh hschn hters inbar it_has land> rang_0 rews> show> telfe the_vica tolen tonne tried wurd_nich \
        =-2,3,-1 0_eins 0_gaes 0_jahr 0_on 0_zent <a> <aehn <ball <bauf <blit <breg <brue <chim <corn <coun <dati \
        <dele <drif <ehem <eher <entk <ents <erge <game <geis <gemi <hafe <herb <juni <kiel <moin <norm <open <orts \
        <rans <risi <robb <simi <sink <stim <thw> <unhu <zog> a_rans ab_okto aehrl affne allot alte_von ammlu \
        amon_them and_thei ansom anyo_know are_clea are_clos arnst auf_anfr auf_rang ausg_die auto> avor> bauj_0 \
        beim_stro bent> berbl berne bish_kein blitz bniss bombe boote brege cable call> cent_of chens chiff chimn \
        chlus chnen ckten das_geba dem_gela den_frue denta die_bund die_erst does_anyo drift eepin eferz egebi egenz \
        egung ehema ehere ehjah eilt> ein_hers eine_spre eist> eitli elten emali emove entha entur enzt> eping eraen \
        erall erie> erkab erkta errue es_ging esday esitz estig expe_to fehla ferze firma folg_auf fonds gasse gefun \
        genz> goes> hall_stan have_an hemal hensc himne hjahr hluss hreat ience im_mitt imila imney in_dem in_flam \
        in_linz indga into_s itore its_0 jaehr joint kabel kost_selb land_auf lauf_0 lease lfeld lger> lieg_seit \
        llekt llsch lver> masse metre milar mlung mmlun moin> mpari nage> names ncern nflug nging ngle> nhurt \
        nich_verb nimmt nlief nobo_was noch_jema noch_nich nrufe nslei nsom> nthal nur_nach nwage nzess obber oecke \
        olger ollek onsle onzes orbes own_lead oyees parka praxi proz_um ranso rates raxis rbrau rehou reser rferi \
        rges> rhaus rison roads rote_kreu rrich rtagt rter> ruehj ruene ruhen runte rzeic schif sei_nich selwa sgeme \
        simil sind_bis sordn spre_auf sselt sselw ssent stam_0 such_eine suebe talki tatik test_wurd tfall the_cour \
        the_rive to_wait treik trict turno uehen uehja uerwe um_mitt und_komm unhur unwet ursa_war ursac utes> verda \
        verk_die verl_nach verl_sein vermi verru verst vier_woch vollz von_umge vorm_der votes waltu ware_nich warns \
        wehr> weise wendu whet_the wird_abge yees> zahna zieh_um zu_ein zum_nach zwei_ange =-2,3,0 <besi <ersc <held \
        <klic <leuc <rece <tabe <thie ammen anned anwo_soll are_stan ariso arung barun bund_der chorn conc_in \
        der_pege die_heut ears> eders ehabt eile> elden ende_um endel erang erted fentl ffent funk> gehab gehob \
        gleis hilde icati lmann lots> metr_and nbaru ngung norma nverl ortsc proz_die rchin reak> rschm sbuch \
        spre_die spren sser> sswar tack> taete the_clea the_wint unte_in von_sech zessi =-2,4,-3 <mitt ingen selt> \
        =-2,4,-2 0_in <amme <area <ausr <dreh <harr <schn <vorj <whit adtra aellt agent are_in area> ason> berfa \
        berna bezi_die blei_bis car_park coun_s das_stad den_zusc der_aufs down_and elf_uhr ellt> ennen es_auf etren \
        etze> fried gibt> goes_to habe_fuer hoere iesse ighte im_name inal> jema_ob last_unti letzt loesc longi \
        los_0 lungs malig ndert ob_der on_tues orjah pect> peop_are proce rall> rasse regen renew rich> rsone \
        sich_um sland some_0 sserr start tagt> tered tober trat> trol> uerfe uetzt und_wurd verha vorja weis> \
        =-2,4,-1 0_mete allem dach_der eils> eing_der eolog ertet find_in for_any ilar> ongin ookin schus tier> \
        und_scha yard> =-2,5,-4 figur for_the orks> =-2,5,-3 0_eine 0_mai <bish <des> <kg> <lauf <main <neit aeche \
        aend_sich bote> bung> die_buer die_naec eimat inclu nach> neith nged> over_the tiste uebe_den uebe_eine \
        =-2,5,-2 <incl <unti blish es_laut huss> until =-2,6,-5 <or> roup> =-2,6,-4 <hinw ieht> ished ntag> wird> \
        =-2,6,-3 <entf etwa> per_cent =-2,7,-5 blick has_been larm> olice =-2,7,-4 <zur> =-2,8,-6 <poli bis_zum \
        =-1,-6,6 <neve este> =-1,-6,7 0_grad ndsch never und_am usgez =-1,-5,5 <hosp ierte sgeze =-1,-5,6 <den> \
        andsc ihre> rdigt =-1,-4,4 <bett sonst time_and =-1,-4,5 <hier <komp <legt am_ende and_on ated> came> \
        der_regi enarb ganz> lets> lich> liche nkte> ollte onier rite> scht> suppe und_wer von_mit =-1,-4,6 paete \
        =-1,-3,3 <beso <phon <ploe am_tor berbu gibt_s great jede_woch konz_der lag_der lehrl nann_das omple schne \
        sslic zlich =-1,-3,4 <ihne <kaff <kids <kont <opa> <reli <roun <simp <too> <writ atien auftr aying berre \
        bis_in brig> dachl ecomm eibe> estie eugte gesse good> gross holt> i_have igene ihnen imply in_my in_one \
        ist_er ithou kaest kelle kids> konto latsc lobt_das mall> mehr_mit mmena mply> ngelt ngene of_us patie ragen \
        recom sign> simpl slich spons thing thout to_fini train und_dami von_zehn witho zeugt zten> =-1,-3,5 <gesc \
        <heiz an_und desig ench> freu_sich write =-1,-2,2 <coro <deni <drun <ethi <koop <obda <ours <scha <troc \
        achlo anist arbei arme> bdach beein bei_ging beisp berno best_bei bgeho blase but_the chee> chkur coron \
        costi dass_kein die_anza dran> eblie eeind efrae ein_zwei eine_dach eispi endl_ein essig euzen frid_and \
        frier fuer_schu fuer_unse gelun gewo_sind girls handg hinke hkurs hlose hob_die iefel iles> im_quar im_wass \
        in_them intre irls> ispie koope ktzah nach_lade nausg neer> nktza nur_drei obdac oever opfen out_and rings \
        rkzeu rmint rschw schee shops star_im stief stun_der to_tell tsch> und_schi und_verk unktz ursch usgan \
        vert_uebe warm_at wenn_die werkz =-1,-2,3 0_neue 0_out <ande <barb <beei <chap <cost <deut <eggs <ehrl <erkl \
        <free <goin <heru <hims <hors <idea <insu <isch <knit <lady <lich <mesn <much <muet <orch <orga <pant <reco \
        <schr <sich <sigh <sock <test <voic <wisc <wuer a_benc a_sund achse adens aetzt affee afft> ally> and_last \
        and_swit angen arbe_von artig at_five aubt> auft_betr ayed> bala_shee bedan bere_wurd besc_bis bing> bis_es \
        books brann brot> bucke buech buil_a but_a chef> ckte> comp_is coul_be d_been days> dem_heim der_gege \
        der_umfr des_jahr die_hoec die_unte die_zimm dreht echer eihun eine_seit eine_stuf eliab elter endly enkt> \
        entic entin er_mit erabe erbue erkl_der es_die esel> esner esung euro_and fees> fluch from_this fuer_der \
        gagem gangs gefae gehei geko_hat ginne hat_wied hell> himse hinge hirin horst hrott hten> i_tran iche> imsel \
        imweg in_neun in_our iolog is_rare ist_hier its_form jahr_im jema_von kaffe klein lade> lean> lehr_von lichs \
        lieg_die loetz lstuh luft> margi mesne mind> mself much> nach_feie nach_neun nfach nstim nten> oetzl olge> \
        on_thei on_to onto> orzei peck> peop_on pers> plat_vor ploet pped> pro_woch pushe qual_und ranke rannt rare> \
        regio relia rgart rilla rscha rsee> rste> ruhig s_sale schwi scor_0 sent_the sern> sie_mit spate speck spend \
        sspro stan_ein stert stoms tag_nach the_desi the_shel they_will time> tnote toms> ttet> tuhl> tzlic ubere \
        uebe_0 ueche uetzu unde_the ungs> urry> uzen> vier_ange viert vorze waec_die war_noch war_vorh was_sie \
        wege_des wir_habe woch_vorh woche zeiti ziert zu_werd =-1,-2,4 <yout door> full_of funge he_d hrlin mmere \
        naec_morg phone ssere youth =-1,-1,1 0_stro <aerz <beze <cv> <drop <eing <eyeb <haar <heba <hebt <hett <hot> \
        <huet <inch <irge <klac <klet <knig <knoe <moor <moth <mrs> <obma <oyel <plen <rend <ruef <seku <sple <swal \
        <tomb <trik <univ <wuss a_stri aene> aeuer aeusl ahrst aits> all_day als_beis an_argu an_viel ange_als antig \
        anzah aphy> arbe_soll ature audit auf_betr auf_stoe auto_ange backe backs baeue banks baute begli bei_blei \
        biscu bola> brave brea_is buch_hat cost_and cost_me cult> das_gros das_onli das_wirt data_the den_feie \
        den_fuen den_groe den_umwe denlo der_bagg der_doze des_hand dewan die_doze dizin dort_die down_on drawn \
        drei_kris durc_seit ebamm ebrow echin edizi eered egige ein_auge ein_geme ein_rega eineh einm_gela ekten \
        ekund elara enbei enke> enmag erkl_nach ernis errei esieg ethio ewher eyebr feed> fello ffung fgefo firs_day \
        fizie for_begi frie_of gaert gang_zu gbark gesa_0 gesu_werd gros_gesc gsanz gswet habet haen_seit halb_jahr \
        halb_neun hanne harp> hat_elf haus_koen he_decl hebam hecke heizk her_hair hett> hiopi holen hreck hschl \
        hund_i hwieg iage> idow> ihung im_krie in_port inee> inikv init_on iren> isch_s iscui isper ist_ab itta> \
        ivier jahr_schr jecte jede_quar kein_wart kern> kicke klack klaen klas_hat knigh komm_natu komp_bera krie_du \
        ksgel ktro> kuec_ab lanla leer> legt_jede leis_des lenty leppe like_the lonel lphab ltuer luch> maeh_nur \
        man_es mark_in mbola mediz mena> merkt minu_late mit_auss nach_war nackt ndel> nehal nely> neun_euro \
        nich_brau nikve nine_seco nine_year nlose nmaga no_invo no_spee noti_the nun_in off_as ombol once_in onely \
        onzer ootpa oste> otpat out_to oyela paid_on penba phabe plac_for plae_von plent preci raphy rawn> rbeit \
        reuze rhein riage rieme rlage rlore rohba rost> rufst samsc schr_ein schu_fuer scuit sekun seln> senge sfach \
        sgeht shop_and show_me snote so_was so_weni srats steh_ents steh_ich stel_im stun_bei swall teers ten_minu \
        terzu testh the_benc the_buck the_dark the_frid the_sale the_tech ther_on thiop thre_firm tombo tpath tpunk \
        treif tric> two_mile uden> uefte und_fehl unive usfae vert_auf voge_hat vom_pers waits wallo war_hat \
        war_unse war_vom ware_nach was_sich we_had will_reme wird_beza woch_spae year_have yebro yelar zwei_sche \
        =-1,-1,2 0_auch 0_auft 0_bus 0_cont 0_gest 0_punk 0_sche 0_zueg <aber <albe <alp> <alre <anst <asts <b1> \
        <babi <badl <bees <behi <biol <blam <blog <blos <blut <boar <boni <bube <buck <chae <chro <comf <dair <data \
        <day> <deme <deve <driv <drou <egal <egg> <eink <elbo <em> <enga <felt <flav <fled <foot <gab> <gebl <gebt \
        <gegn <gepf <gero <geza <gloc <goal <grav <grew <guss <gym> <hard <hatc <hero <herv <heu> <hiri <ingo <just \
        <kaes <kick <kitc <kitt <klan <kohl <kraw <lab> <leak <lend <lime <lit> <loaf <makr <mens <met> <mi> <mien \
        <mirr <mite <mort <nehm <nu> <oben <peop <pint <plat <prep <ra> <radl <rheu <rot> <rush <saft <sati <sieb \
        <skep <spec <spee <stet <steu <stir <stoo <stuf <swif <swim <tafe <thic <thri <tric <trom <tuev <tull <turk \
        <ugly <un> <unen <unna <vo> <vogt <wet> <wi> <wido <woch <wofu <wohi <wora <youn <z> <zaun <zuru <zusp \
        a_crew a_fold a_parc a_prog a_roof a_wedd a_well a_whee a_work abies abou_and abrie absc_der abso_empf \
        absp_vorg aced> aches achsc actua adelt adler aelt_herr aelti aerde aestc aetet aette afel> afte_by afte_her \
        agai_it agskr ahnra aire> airie akrel alked alle_und alon_the alrea als_das als_schi am_ersc am_vora amble \
        an_mit and_an and_foun and_held and_lear and_prai and_some and_very and_who andl> andra anen> angja ankhe \
        anla_und annel ans_fens ansla anspa antry anyt_and anzus apers apol_the appil apri_noch arden ardro are_back \
        are_new armes arsch as_she as_thou ascht asing aske_us at_fift at_who atze> aubet aubte auden aufem aufsl \
        aught aumsc aus_wie aust> autok awing babie back_seit badly baerd barro baums bble> be_read beau_das beca_he \
        bech_und beden bees> befo_anyo begr_die begr_ist bei_da bei_verd beim_absc beim_baec beim_gros beim_hers \
        bein_aske beine belsp benei berg_und berga berse best_an best_cust betr_kuen betr_mit betr_sind betr_so \
        betr_spra bett_der bett_fuer bewa_sich bgera bier> bies> bill> biolo bish_inha bitt_soll blett blist bloss \
        book_agai book_are bowls bstag bumme burn_and by_has cella chard chbar chbue chef_mit chelt chil_walk chlan \
        chli> chrot chuel chzeh cknun cksfa clea_advi comes comf_and comfo comm_the comp_abou cont_is cored cour_i \
        dacht daepf dage_und daill dairi dana_habe darf> das_arch das_auft das_auss das_grun das_halb das_klar \
        das_prog das_weis day_a day_earl defib deko> deli_a dem_gefa dem_jung dem_lebe dem_stur dem_tag dem_vert \
        dem_wir dem_zaeh demen den_alte den_aufb den_bild den_bonu den_hof den_jung den_tres den_turn den_wart \
        der_abwa der_ambu der_auch der_drei der_ents der_flue der_laen der_mond der_ramp der_sakr der_seni der_umst \
        der_zuru derth des_gewe des_pump desha desk_and devel dgeho dget> dich_die die_baum die_box die_disp \
        die_guts die_heba die_juge die_kett die_koec die_kond die_laud die_mens die_moor die_papi die_soli die_tafe \
        die_team die_vega die_vera die_wir die_zuho ding> dist_agre dmit> dolme dort_der dort_wo drawi drop_fort \
        drou_tole droug drunt durc_und eated eaven eavy> ebaer ebaue ebten ecise ecked ecksf edail edgeh edles edrig \
        eduld eefra efang efarz efeln efere efibr eful> egann egekr egerv eggs> egner egrat eheft eheri ehlun ehogs \
        eholf ehrfa ehwer eich_fuer eichu eige_auf eige_nur eige_schi eige_von eilze ein_aelt ein_deut ein_hand \
        ein_herr ein_mens ein_stue ein_zett eine> eine_aelt eine_inte eine_kell eine_kund eine_oma eine_saeu \
        eine_sehr eine_star einer eing_frei eing_und eint_vom ejamm elaec elbow elev_euro elf_seit ello> ellte elnd> \
        elte> emie> ende_hat ends> engag enkel enkze enloh enly> ennad enou_to enovi ensa> ensti enswe ented entro \
        ents_und entwi enunt enwas enzie eople epfe> eptis er_beim eralp erbe> erdec erge_0 erkon erkri erks> ermag \
        ermen erne> erns_geno errae ersa_in ertha ervor erwa_ein es_kaka es_noch es_selb es_stre eschr essle esso> \
        esspr estch eueri euro_to evelo even_did evenl ever_spri ewick exam> extin ezoge fache fair_pric fair_und \
        farzt febr_fuer feie_mit felt> fempf fgetr fibri fift_eigh fills find_that firs_in flank flann flavo flege \
        flex_zeit floor flur_und foer_der for_reli for_whic for_work fotog foun_and four_pair frag> frec_dies \
        free_of freib fres_and from_star from_walk frue_und fruec fslei fuen_an fuen_und fuer_d fuer_futt fuer_nach \
        fuhr_vier gab_mir gabes gale> gann> ganz_vier gave_up gbaue geba_und gebra gebt> gebu_hat gedul gefan \
        gege_sieb gege_um gegne gehog geht_auf geht_die gejam gekli geld_in gele_mit gemal geme_es geme_um gena_dort \
        gene_supp geneh gera_uebe gere_sagt gern_hin gero_habe gero_hat geru_der geru_von gerva gesc_am gese_hat \
        gewe_0 gfrag ging_auf gise> gjaeh glets goal_and going good_valu grade gros_aus gros_in gros_jetz grue_mit \
        grum_abou gruss gslos guess gut_vorb gute_ange gute_note gute_serv habe_an habe_dafu habe_dem habe_die \
        habe_sofo had_brou haen_die haet_die halb_dorf halt_eine hand_auf hand_of handt happ_to has_ever hat_dana \
        hat_glei hatt_fuer hatt_im hatt_kein haus> haus_im havi_to hbuec he_knoc hear> hear_from heave heavy hebel \
        heep> hefar hefte heili henve hera_eine herge herse hervo heult heuma hgele hick> high_mark him_the hink> \
        his_daug his_ear hitek hlens hlhae hnrad hntes hoch_in hoch_und hoec_punk hoer_man hogs> holfe holte hrstu \
        htsab huele hulkl hund_im hzehn i_coun i_join i_leav i_pass i_want ibril ibute ich_back ich_frei ich_jede \
        ich_kann ich_rief ich_seit ichba ichne ichst iebse ieher iful> ihre_gros ikerk ilden ilder illet ilzei im_op \
        im_ruhe im_steh im_wasc imate imetr imme_der in_five in_gumm inauf inche ineha iness ingeh inte_in invi_us \
        ioned iries irkel irror is_exce is_wort isser ist_freu ist_fuen ist_zum it_cost itein itekt itive its_fore \
        its_repo jahr_am jahr_arbe jahr_komm jahr_lern janu_gale jede_erst jede_lehr jetz_sind joern kaemm kalte \
        kam_im kein_vers kelln kepti kgesc kheit kind_of kitch klang klar_beke klei_haeu knung kochb koffe komm> \
        komm_der kond_raeu konze kost_ein krawa krele kruft ksend ksfal lab_mana labo_von lade_ein laen_nach lage_0 \
        lanen lang_im langf langj last_minu latte latzw lauf_fuer laufb laus> laut_eine laut_gesu laut_schn lavou \
        lbst> ldend lear_the lear_to leche ledge leer_aus left_it legt_eine leid> lena> lend> lensw lergr lerta \
        lete> lief_der lief_so lienu lies_mich like_it linde linke list_to lked> lklas llbar llerg llner llow> loaf> \
        lohe> lohn_ist lohn_sich lohnt look_unde loper lraba lread lzen> mach_nich made_the make_a makre man_da \
        man_kenn man_look man_muss masch maue_der mberg medai mehrf mein_ausb mein_brud mein_enke mein_jahr \
        meld_eine mento menue merer merve messp metsc mewhe mich_kein mintr minu_sech minu_zu mir_fehl mir_jede \
        mirro miss_man mit_em mit_flie mit_stan mit_vorz mita_0 mitb_durc mitei mitt_eine mode_buer moeg_mach \
        mona_ein mont_earl mont_geli mont_war monti morn_off mpwer mtsch muse_und my_gran nach_besc nach_kost nachw \
        nadel naec_jahr name_in name_one namel ndesw near_ever nearl neefr nenn_ihn nenti neub_des neue> neue_in \
        neue_spie neue_von neunt new_one nfolg ngern ngjae nglae ngslo ngsmo ngten nich_gebr nich_viel nich_weit \
        nie_was niedr nkamm nkhei nktio nkzei nlang nnade noch_bei not_be note_from note_fuer novie now_and nrad> \
        nsch> nslat nspar nted> ntreu ntwic nur_den nur_ob nussi nuten nwass ob_alle ob_wir ochbu ocke> ocknu oeff_0 \
        oenst oerbe oern> oetet of_char of_comp of_fore of_me of_our ofuer ograf ohne_den ohne_neue ohne_thea ohnt> \
        oked> olche olide olmet olste olut> on_mond one_and one_even one_left onshi ontie ootba ootbr ople> \
        orde_thre orig_and orten orto> osche osite osmet otbal otbri our_old over_to ovid> ovier owls> paces \
        paid_days pane_and panto pantr part_prai peach pensi peopl per_zett perma pers_ist pers_the peti_agai \
        pfei_der pfle_ist physi pily> pint> plan_the plan_with pleis plen_of plus_eine poli_the pond> ponse post_auf \
        ppily prei_war prepa pric_of pric_we prog_von prom_and promp proto proz_gewi pumpw putti quar_die quell \
        quere radel radi_and raed_fuer rain> rais_its rambl ramp_und rankh ransl rarel raubt rawat rawin rband rches \
        rdaep rdeck rderv reat> rech_seit recis rede_mit refer reine rele> reme> renna renov repo_was resde rfueg \
        rheum ring_aus river rking rlast rlebt rling rnst> rompt rrive rrte> rscht rself rtage rthin rtisc rucks \
        ruder ruest rummt run_and rvate rven> rvey> rwech s_clim s_da s_what sais_ist samt_kind satu_the sauer \
        scha_drei schi_per schl_zu schn_kein schna schr_mein schsa schul schw_auf sden> sechs seco_plac sehe_sie \
        sehr_zufr sei_der sei_die sei_zu seit_alle seit_den selb_als selmo senba sense serei setz_auf sgang sharp \
        she_stay sheep show_gard sich_beei sich_dafu sich_dazu sich_gut sich_halb sie_dort sie_frag sie_nahm \
        sieb_kilo sieb_mitb sieb_von sieh_aus sigh> six_week skann skept skran smal_firm smann smeti so_gut soffe \
        sola_das some_at some_in sonn_hat sors> splei spot> spri_ther ssach sslin stad_sagt stan_zwei steh_drin \
        steh_eine stets stie_im stil_look stor_for stra_0 strae stud_zu stumm stun_lang summ_the supe_cove supp_whic \
        surv_a surv_scor svert swift switc szeic szubi t_sell tadtk taeg_fris taen> tag_noch tage_eine tage_frue \
        tage_kam tari_mit taude taug_the tball tbrid tegra teilz telsc tenab test_aske tets> thalb than_it the_apro \
        the_asso the_bird the_cant the_dist the_dry the_ferr the_grav the_hero the_indu the_leas the_marg the_plac \
        the_poin the_purc the_side the_stri the_stro the_usua the_vaul the_yout then_the they_don they_plan \
        they_rang thick tiera tierh tisti tkaes tklae tlass to_apol to_grum to_his to_repo toll_team too_many tools \
        tops> tress trick trig> trim> tromm troms tsabt ttes> ttle> ttrig tuev> turku two_riva tzger uage> ubetr \
        ubild uchen uckel uebe_habe uebe_mit uebe_sech uebe_sie ueen> uehls uerte uesst ufemp ufsle ugly> ugten \
        uhr_nach uits> ulkla um_sich umpwe und_elf und_gut und_hilf und_hint und_lobt und_saub und_seit und_stri \
        und_teil und_trae und_zum unde_it ungla ungss unna> uns_alle uns_erst uns_seit unse_kirc unsts uote> uperm \
        urchd usaet usik> ussig usted uszub utor> valu_and venly verb_hat verfu verk_bei verk_ist verl_ein vers_mit \
        vers_sein verse vert_bis viel_dank vier_maen vier_und vier_zusa viers voic_on voll_hoeh von_fuhr von_herr \
        von_lies von_sieb von_st vor_jede vorab vorn_die vorz_bis vote_on vour> wach_jetz wand_zu war_so was_auf \
        was_der was_ever was_im was_s was_up was_will was_wron wate_bowl way_to we_coul we_move wear> wech_nach \
        weit_dess weit_hat wenn_das wer_lief werd_die werk_aus werk_hat who_came who_carr who_keep widow wie_eine \
        wie_nie wied_eins wied_zum wies> wifts will_supp wind_that wir_komm with_her with_his with_sola with_us \
        woch_eine wofue won_the wora_es word> word_nach wort_0 woul_orde wyer> xting yard_with year_i year_we you_a \
        you_will young yours zahl_die zahnr zehn_minu zeic_in zirke zu_trae zubil zum_vere zum_voll zuru_alle \
        zuru_hat zusa_das zusae zuspe zwan_jahr zwan_kilo zwec_verg zwei_pens zwei_uhr zweif =-1,-1,3 <actu <bigg \
        <faul <geno <gesu <raed <saeg <sons <spac <wasc achha aille ampen barsc betr_von bigge bin_seit chtel ckelt \
        ctual das_gera densc die_gros die_katz dose> draet edreh egion eink_von erati erede ereri erist etary eten> \
        euro_war ezeit farb_und fuer_pfle gedre gered happi hat_gewa horse ich_es ierhe in_fuen isen> jede_jahr \
        konz_und laubt mehr_im ndrae ngeha niker nomme ntes> obwo_die ohne_nach oined omes> ossar prin_work quitt \
        rdens rossv rror> sarti sdays sie_samt sinc_marc solid ssart stche teste uebe_krim uengs uhr_die uiet> \
        und_es verl_auss vorm> was_das year_two ythin zurue zwei_plat =-1,0,0 0_roll <adju <bauu <chee <cloc <cycl \
        <duze <evac <fors <gain <gele <glan <kios <kubi <mill <newt <pare <rack <supe <tagu <town <umla <watt <wome \
        <zins a_crat a_fami a_grey a_lett a_lorr a_phon a_wren aber_auf ackne acuat adtfe aenis als_sie als_vate \
        amoi> and_ran angsv appl_on argo> augh> bbau> be_clos beim_aben bere_um beza_die bgewe bian> bikme blutj \
        brows bund_und cata_in chenn chnam ckbru clock club_of cour_for crank ctory da_eine dana_wied das_kont \
        das_spie day_at day_one dazu_nie dem_auft dem_bett den_der den_haus den_seit den_verk der_back der_gesa \
        der_hoch der_link der_mate der_stun der_tran derer desks die_dose die_fami die_krum die_luec die_mitg \
        die_norm die_pach die_turm die_vier distr dockb dorn> drau_war draw> drei_refe droh_zu dtfes ebot> edens \
        ederk eenth efone egan> egend ehme> eichb eign> ein_blas ein_blec ein_kran eine_betr eine_uebu eine_zu \
        einm_auf eins_in eitig eitsf ekueh eldie ella> else_my emeri endin enspi enzim er_ass er_s erbil ereie \
        erfo_das erpoi erst_mont esebr esks> estic euler euro_drau evacu ewcom fassa fenst film_the floo_of foeh_und \
        frag_der frau_an ftrag fueh_mich fuer_hat gefr_wo geno_wurd gerst geru_hatt gesc_dann getau gips> glei_aber \
        grou_the gular gut_war handw has_sent hat_fuen hat_selb hatt_ein heiz_nich heut_morg hlor> hmenv hoer_seit \
        hoir> holz_ausg hrerh htsge i_turn idet> ihr_die ikmet imary in_land in_ried ionae itag> jahr_hatt jahr_zwei \
        jetz_mit jobbe kann_sie kbrue kenn_dass kiosk kmete knoep kondi krum_gurk kstub kubik kurst kwand lage_vier \
        lass_eine lauen lded> lege_wir lehr_bei lehr_hat lend_its lern_wisc lieg_am limbi lkere lossg ltem> lutju \
        mal_frag mated meal> mein_ungu menve mets> mgeba mir_auss mont_i mpoun munit muss_wir must_steh nach_bish \
        nach_firm nach_ob nach_verl nach_zehn nance nell> nests neue_raeu new_rota newco nich_beko nie_nach niem_da \
        noepf noti_fuer nthae nur_fuer nvers oard> ober_und oins> olker on_air on_requ on_whet one_bein one_to orter \
        ortwa ossgr otari ough> pente plan_at plan_von plas_in plier polie pres_und punk_und putzf rbon> recke reisl \
        renhe repr_begi rerha rgera riker rmale rogg_der roll_nich ronen rost_for rouse rper> rpoin rtezi ruec_steh \
        rworf sages sagt_herr sat_me schl_seit sehe_dass shee_in sich_hint sie_gesi sinc_and sing_i sler> soga_mein \
        sond_von ssade ssgra stans stsei super swaps tagst tank_der tectu teent teil_mit teur_wird tezim that_up \
        the_arch the_blue the_cent the_jury the_play the_quar the_satu the_tick this_spri thre_and tisc_lieg tjung \
        to_acce to_no told_my trai_was trei_auf tudiu tuem> tzfra tztes ubikm udium uente uhof> uilde uitin und_rekl \
        und_spie unte_nich urthe ustra utjun utzfr vacua verh_vers verzo viel_uebe viel_wie vier_schl von_beli \
        von_meld von_setz von_wo von_zuru vorb_der wait_in waps> watch wcome weil_mein weisg wendl who_went \
        wied_luft will_spea wird_zuna with_chai with_on woll_der xclus yard_for you_wait zeig_der zers_und zfrau \
        zimm_fuer zuer_die zufa_zum zuru_vier zwei_grup =-1,0,1 0_da 0_enth 0_grow 0_stue 0_toep 0_tot <acqu <andr \
        <any> <anyo <apri <ause <ayse <bamb <bann <beme <bezu <bisc <blew <bolt <born <burs <buyi <cake <caro <chie \
        <clam <clim <colo <comm <croo <cupb <debt <derz <desw <dort <dran <druc <durf <eart <eate <ellb <emil <en> \
        <erza <esch <expr <flag <flaw <frid <fuel <gage <geda <geh> <gsch <hedg <heig <heir <helm <hers <hote <hugg \
        <ink> <jars <jens <joys <jubi <juro <kard <kerl <kfz> <klas <know <kore <kreu <kuec <law> <lebt <lect <leve \
        <liss <litr <lize <loav <lone <luck <lwiw <mack <mahl <mara <maus <mech <menz <mid> <moeb <molk <mome <mum> \
        <mutu <nein <niko <notb <oil> <orge <panc <pand <papi <pavi <pflu <pfor <poin <pond <pudd <rank <ray> <regu \
        <reih <rekt <rout <sach <scie <seh> <sekt <sell <set> <shak <shan <skip <slot <soci <stal <step <ster <subm \
        <tat> <theo <toba <tore <trep <trit <ufer <ungu <unio <unso <vaul <velo <verr <vien <wale <wlan <wors <zeil \
        <zirb <zirk <zula a_burn a_cell a_conv a_face a_flee a_good a_lawy a_ligh a_line a_livi a_rota a_sing a_wet \
        aaren ab_febr aber_als abfu_von abit> abna_das abon> abou_that abre_stim absc_um abseh abwae abzog acard \
        achel achna achti acket acqui actis admit advic aedel aegew aense aerz_und affen affic afsae afte_my aganf \
        agelp agsle agten aktur alary allat alle_auch alle_eine alle_erns alle_woll aloge alpfl alre_book als_ande \
        als_baue als_best als_mich als_scha also_frag alte_schu alte_tran alte_und altem altig am_arbe am_empf \
        am_feld am_kind am_on am_palm am_schl ambin amme> an_afte an_dene an_fuen an_vers anana ancak and_asks \
        and_come and_cove and_gave and_hand and_his and_mean and_offe and_says and_told and_unde and_use andin andla \
        aneri anfa_fuer ange_arbe ange_mein ange_von angin angs_um anike anme_ist annsc antof anyb_who anyon anzug \
        apan> appl_and apri_she april aptio are_nine area_mana arest arrau arste aske_whic at_all at_last at_no \
        at_scho at_that at_took at_two athau athol atric atwur atzko aubsg auch_wirk auf_firm auf_ich aufe> aufs_von \
        aufsf auree aus_um aus_zwoe ausdr ausei ausel ausg_habe ausg_hat ausg_ohne ausg_von ausz_das auung aver_for \
        avery avili awar_the aweit awles axisa azub_vier b_0 back_date badew bamme band_are banne baske bau_der \
        baub_ist bauun beco_the been_rath been_turn befo_it befoe behi_s bei_ange bei_holz bei_noch bei_scho \
        bei_sich bei_weis beim_dank belie bemal bemer benc_of bener benhe berab berat bergb berha berla besor \
        best_geko best_zert besu_hatt betr_dafu betr_uebe betr_weit bewe_mit beza_auch bgeka bin_blin bis_weih blew> \
        blie_bis blos_ein blos_noch bockt born_and boug_me box_of braeu bramb bran_from bratw brau_drei brav_awar \
        brett brok_my brot_fuer brotz brud_und bruel brum_und brun_von bsehb bude> budg_he bus_stop buses buye_drov \
        buyin bwaer by_expe by_line by_seve call_cent call_with came_down came_up car_keys carol carr_with char_by \
        chec_the chelo chert chmas chmop chor_und chsal chser chtbu chtig chulu chwun cide> ckfah ckler ckstu ckweg \
        clamp clima clos_door coat> come_in come_to conso cont_runs contr cooli cquir crook cupbo d_be d_foll d_neve \
        da_als da_heut da_noch dachd dafu_vor dana_den dana_frei dana_hat dana_woll dank_sage daran das_enga \
        das_fina das_frau das_ganz das_hand das_radi das_rind das_stam das_vor das_zelt dass_eine dass_nich day_week \
        dbebe dders decl_the dem_auto dem_erdb dem_fens dem_frau dem_laut dem_rad demie den_anwa den_bele den_bren \
        den_fest den_hoer den_knie den_prue den_roll den_scho den_stal den_zeig denbe dene_in denpa dent> der_alts \
        der_anne der_aus der_bele der_bezu der_bibl der_blit der_brun der_dorf der_dreh der_gehs der_geme der_haft \
        der_hage der_hund der_obma der_proj der_rett der_sche der_stil der_stuh der_umsc der_wach der_zaun derst \
        desae dessi detec dhof> diato dich> dich_kein die_absc die_abst die_bauh die_denk die_ein die_elte die_frag \
        die_ganz die_hilf die_lade die_lose die_metz die_muet die_musi die_naeh die_name die_putz die_rent die_rett \
        die_sind die_staa die_stie die_vitr die_wint die_witw die_zahn die_zufa die_zwoe dien_im dini_room disc_two \
        dispo donn_der door_open dorth down_a drei_land drei_zaeh dreis drit_gene drit_quar drit_stoc drov_back \
        drov_over drov_to dsche dschr duldi duze_sich dvice dwann eams> earn> earth echan ecker eckfa eckho ecord \
        ectur edakt edeck edhof edung eece> efaen efeie efern eferw effne eflad eform efuge egedi egewe egrif egula \
        eh_nich ehrwe ehst> eidet eifen eiflu eige_schu eiher eime> ein_einz ein_gelb ein_klei ein_koff ein_lokf \
        ein_sonn ein_tank einan eine_acht eine_arzt eine_belg eine_blum eine_den eine_grun eine_helm eine_lade \
        eine_pach eine_stat eine_ster eine_stro eine_tee eine_tort eine_wart einm_hatt einm_nach eins_ohne eipts \
        eizko ektor elats eldin elenk elfte elken ellan ellbo elmet elped elpfu elpro eltli elueb emerv emica emieh \
        emil> emiss enabr enaeh ende_war endun endwa endwo enebu enfol enisc enkom enkos enlad enlam enlic enmen \
        enna> ensch entag entes epate epfla eppte eprei er_es er_imme er_zahl erabr eraum erbec erbie erfa_das ergba \
        erhoe erkl_waru erksg erlic ermi_das ermt> ermue eroef eros> erst_und ertra eryon es_am es_jetz esaet esbar \
        eschn esepa esorg esstr estif estio estun esweg etari etige etrun etsle etwa_nich etwa_von etzus euert eufzt \
        eunun euro_ab euro_san euro_schu euro_unte even_the ever_the ever_thur ewed> ewerb ewink ewoeh ewonn expre \
        ezimm faeh_0 faelt faen_um fahr_jetz fahr_taeg faktu fath_s fchen fehl_nie fenha ferin ferwa feure ffic> \
        fgeha fift_four fili_von firs_the flade flaes flati flawl fleec flex_i floo_at floo_they floo_took flung \
        flutl folio footp for_half for_one fore_for forkl form_a foto_fuer four_days four_seco frank fregu frei_die \
        frei_fuer frei_hat frei_tage from_day from_had from_took from_who frue_stan frund fsaec fuen_hoeh fuen_woch \
        fuer_math fuer_oeff fuer_schw fuer_vier fuett gaens ganfa ganz_bezi ganz_dorf gara_in gates gave_me \
        gebe_mich gedec gefah gefr_hat gehe_da geht_jetz geht_mein geht_und gelen gema_das gema_von geme_dass \
        geme_die geme_ist gena_auf gend> genfa geno_der gequi germa geruf gesa_am gesc_die gesc_habe gesp_hat gewoe \
        gewon ggesc giepr ging_es glei_betr glue_fuer grabs grad_unse gran_s grand grat_die gros_mehr gros_und \
        grow_in gskla gsunt gues_a gunst gut_dass gzeit habe_auf habe_beim habe_gesa habe_s habe_unte haben had_alwa \
        had_prac had_walk haet_als haet_mich halb_zwei half_in hall_die hangi hard> harte has_boug has_got has_repa \
        hase> hat_aus hat_gefr hat_gewe hat_ihn hatch hate> hatt_mit hatt_unse haus_sagt hausm have_stop have_take \
        have_work hbaue hchen he_had he_took heat_and heck> hedge heigh helm_und helpf hemic henfo herd> here_zu \
        herum herwi heul_in hias> hini> hint_wer his_cap his_parc hispe hlafs hlaga hland hlerf hmopp hnee> hnet> \
        hnzim hoben hochh hofft holz_in homs> honig hono_lieg hotel hotte hour_a houts how_far hrene hrwer hscha \
        hsene hser> hter> hulha hulun hund_metr i_come i_drop i_only i_rang i_said i_sell i_will ich_brin ich_dem \
        ich_esse ich_kein ich_mach ich_schi ichnu ichun iedho iedri iefin iefla iene> ienna iepre ietsl if_a if_i \
        if_they ifen> iflun ihenf ihr_den ihre_kart ikant iker> ikes> ikola ikros ilabl iled> ilfen ilion illat \
        im_opfe im_schu imbed imer> imme_fuer in_bad in_lwiw in_octo in_olde in_reih in_sass in_sech in_spri in_town \
        in_trom inanc inenk initi inkau inkl_der innun inter invi_to inzug ipes> ippel ipsti irus> is_enou is_recr \
        isanl isite ispon issab ist_nie it_ran itsze ittle izinb jahr_dara jahr_davo jahr_eine jahr_mehr jahr_wohn \
        jahr_zusa jars> jede_donn jede_elek jede_euro jede_kind jede_krie jense jetz_die join_as joyst june_the \
        jung_von juror just_to kam_das kam_selb kam_von kame_zusa kann_wied karl> keep_a kein_plat kein_rech \
        kein_unte kell_der kenn_ich kenn_jede kept_a kernz kids_from kita_rege klett klift kmalp knoc_down koch_reih \
        kolau komm_rege komm_und komm_voll komm_vorb korea kost> kran_habe kratz krie_gaen krosk kueh_der kuen_koen \
        kund_ange kund_ein kund_gewo kund_im kuris kward lacar lad_who laed_am laes_ihre laeus lag_seit lagan lagsl \
        lake> laken lambi lang_habe lang_nebe lang_tisc larbe last_all last_time last_und laube lauch lawle lbern \
        lboge lbow> lbus> ldner learl lebe_die lectu leece left_as leg_and legt_die legte lehrk leis_die leis_wie \
        lenkt lent_a lenti lerfr lerka lern> lesep let_my lets_the lett_to letz_tag lfahr liess lift_the lige> \
        like_new limat limbe limm> line_by lipst lissa lit_and lite_die litre litt_ones livi_and lkw_fahr llato \
        llbog loave lock_up loede loes_der lohnz lonen lot_of lotz> loud_thin lows> lped> lpfle lpful ltier lud_mich \
        luech luete lums> lunc_hour lutli lwass lwiw> lysts mach_sie macke maed_jede mai_die make_of mal_nach \
        mal_und malpf man_ja man_zur marro marti masc_von matur may_the mbed> mbera mbing me_i mehr_daru mein_heis \
        mein_meis mein_troc meld_ein mens_ist mensa menze mesn_hat mess_in messg mete_nebe mical mich_dana mich_um \
        mieha mile_at mind_die mir_fuer mir_noch mir_sech mist_baut mit_koff mit_mind mita_und mitbe mitg_im \
        mitt_uebe mitt_um mode_lehr molke momen mond_they mont_hat mont_und mopp> morn_some morsc mort_and mpare \
        mpenm mpera msoe> muen_eine mues_neu mular mum_s mune> muss_gehe mutua mutzz my_clas my_cons my_cv my_last \
        my_lead my_surg my_uncl my_van my_walk my_work nach_des nach_dien nach_haus napp> nator natse nbei> nbetr \
        nbeut nbrot ncake ndene ndenk ndgru ndier ndlad ndles nduct ndwan ndwo> nebur nehm_alle nersc nerzi \
        neue_koll neun_betr neun_schu neun_tage neve_had new_roof next_to nfess ngebe ngete ngrif ngssc ngswe nguns \
        niak> nich_ab nich_abse nich_ausg nich_den nich_ganz nich_gefa nich_ihre nich_wege nickt nie_ins nie_uebe \
        niem_mehr nikol nitia nits> nkelt nkind nlass nmens nnel> nnish nnsch nnumm no_and no_idea nobo_aske \
        noch_den noch_ein noch_gern noch_was nochm not_soun not_take notbe nschw nship nspla nste> nstie nteer nterz \
        ntoff ntran ntste nude_in null_das nur_gefr nyone oaves ob_mir ober_hael oberw obstk ochma ockun octo_and \
        oerne oewen of_thei off_his off_i offe_its offe_tuer offi_in offt> ogise ohne_ein ohne_murr ohne_netz \
        ohne_zett ohnzi ohof> okoll olaus olfen olier olio> olish olsta olunt oment omewh omsoe on_an on_eart \
        on_full on_site on_whit onaer one_from one_i one_or onent onfes onsen onsor ooms> opa_hat opawe opean \
        open_its opens or_by ored> orgfa ories orken orkli orms> ortar ortfo ostig othes otoko otte> otzde otzei \
        oungs our_marg ourse ouser over_and own_name oysti pack_auch paetz panca pande park_in pass_ein patho pavil \
        pawei pean> peel> peise penle penme perts pfort pful> pital plac_in placa plan_im plat_0 plat_fuer plums \
        poli_von polis ponen porch portf poun_to powe_was ppenl prei_der presi pril> prob_von proj_bei pstic puelt \
        pumpt put_a quay_at quote rabre rabst radie ramp_am rang_expe rang_me ratwu ratzt raver rbend rdbeb rean> \
        rech_nich rech_scho rechu recor redak rede_von reeds reens refug regul rein_und rekto rent_mit repa_raed \
        repo_is reppe requ_and resi> rface rgens rgfae rgien rgiep rglas rhoeh rief_alle rief_bei rief_er riefi \
        riese rigem righ_and rints rklif rksge rkuer rleih rlich rmel> rmula robot roeff roes_hat rogra roker rokko \
        roll_ohne romso ropaw ropea rosti rot_und rotok rotzd rotze roun_in rreck rrede rrent rrot> rrows rseri \
        rspae rtan> rtest rtfol rtran ruben ruec_drei ruec_von ruehl ruell ruin_the ruiti rumme run_is russ> rvers \
        rwise rwork ryone rzell s_bren s_in s_purc sabon sabte sage_sie said_a said_at said_noth sala_is same_0 \
        sands sanle sarg> say_so sbeam scha_den scha_steh sche_hat schi_steh schic schl_mein schl_sein schl_zum \
        schm_zu schu_am schu_mein sdach sdrue sech_mete seco_go seh_ich seide sein_auto sein_bank sein_kind seina \
        seine seit_mont seit_wir selb_ab sells senfa senke sepat sept_and serge serv_from serv_gmbh sesse sfest \
        shade she_was sheim shot> show_us sibil sich_beid sich_kein sich_vert side_acce sie_brae sie_ihre sieb> \
        sieb_fiel sieb_leut sieb_spra siebt sieht siere sight sign_the sinc_octo sind_mit sitae siteu sitz_der \
        sitz_dort sitz_sie six_summ size_for sklin slot> smark smeis smitg so_it so_sagt so_the solan sold_to \
        soll_ein somew somm_sind sonn_und sorgf soup_she spae_war speis sper> spinn spond spri_seit ssabo ssahe \
        sschr sshae ssieg ssieh ssume stags stan_nach stan_und stan_up star_habe star_weil stars stat_im stat_vers \
        staus stay_open stel_auf stel_den stena stkor stoo_ther stra_aber stra_auf stre_um stre_und stri_die \
        stro_vom stron stun_nich stun_spae stun_zu such> sunte supe_boar surve swege t_get tadtl taegl tag_da \
        tage_weg takt> talk_me talke tall> tandi tech_at teen> teic_in teinf telka tellw tenbu tend> terle terri \
        tesch tfoli tgesc than_you the_aver the_band the_broc the_cell the_chea the_clas the_cont the_end the_entr \
        the_food the_hors the_lamb the_part the_path the_penn the_porc the_pub the_ride the_sixt the_supe the_teac \
        the_vall the_vet the_ward the_writ thei_word thei_yard them_and them_two then_he then_she ther_und therw \
        they_move they_paid they_star they_ve thir_nine this_trad thof> thoms thro_the thur_a tiefl till_the tish> \
        tkorb tlast tlose tnern to_chec to_get to_hate to_sit to_spli tokol tone> tonn_zuge too_litt top_mark \
        tore_up tot_war tract trad_in trag_kann tragr trai_von tranc trau_sich troll troph trous tsbes tsmar tstel \
        tsvor tterw tting tuer_und tuhlb tunde turn_down turn_the turns twic_for two_fell tzdem tzzul ubsge uebe_der \
        ueben uecks uelt> ueneb ueros uetet uferi ufsta ugesp uhr_gesp uitte ulbus uler> ulung ument umpel ums_eck \
        und_da und_einm und_fuhr und_gebu und_heiz und_kass und_kuen und_leis und_pfle und_prob und_pros und_sing \
        unde_his unent ungel ungun unkel uns_auf uns_die uns_ins uns_wird unse_auss unse_reda unse_zwil unste \
        unte_habe untee up_fron upboa uple> urchk ureen urfte us_with usdru usein usen> usgef usgeg ussie ussma \
        utges utsta utual utzer utzzu uyers uying vate_ist vate_star vault ve_work vera_ist veral verb_mit verh_fuer \
        verk_hat verk_vier verre vers_das vers_ende vers_habe vert_hatt vert_ohne verwo very_near veryo viel_hat \
        vienn vier_ab vier_tonn vilio virus vited voll_geha voll_prei voll_verg volun vom_in vom_zwei von_leut \
        von_mont von_sons von_zwei vor_die vorh_mit voted wach_der waer_man waer_und waere waldb wales wanti war_0 \
        war_am war_dage war_drei ward_0 warm> wart_mit wart_sie was_and was_born was_done was_hers was_it was_late \
        was_nerv was_nich was_to was_tut was_two wass_habe way_othe we_chec we_need we_put week_i week_off weifl \
        well_we wenn_kein wer_eine wer_kind wer_mach wer_mitt wher_i wher_you whic_he whic_is whisp who_cut \
        whol_week wied_dort wied_hoch wied_mach will_beim will_eine wint_i wint_mit wint_of wir_alle wir_drei \
        wir_halt wir_lief wir_ware wird_fuer wird_gele wird_wege wise> with_a with_cake with_comp with_inte with_no \
        with_so wlan> wless woch_kost woech wohnz woll_die wonne wrap_in wren> wren_s wurd_alle wurd_vom x_ray xisan \
        xpres year_else year_has yild_von youn_in ystic ysts> ywher zahl_sie zahl_wenn zdem> zehn_am zeile zeit_und \
        zent_vert zerne zhaus zinba zirbe zleit ztere zu_der zu_fest zu_hoer zu_lese zu_neun zu_und zu_viel zufue \
        zulag zulas zuru_war zusa_die zusa_kam zwei_buer zwei_einm zwei_hekt zwei_ich zwei_jung zwei_klei zwei_stoc \
        zwis_den zwoe_stel zzula =-1,0,2 0_drei 0_fixe 0_from <adde <alep <anpa <badg <bed> <chas <dipp <edge <ehe> \
        <espr <gsi> <hagg <hiel <in> <init <jam> <kosm <lips <loca <mag> <mikr <nerv <nid> <plaq <rehe <rill <sens \
        <spoo <taug <tria <waff <wels <wend <wohe <zuck a_dinn a_sigh aber_sie abge_habe abge_zum abzu_nur accur \
        achtk added adful aermt aertc afte_they alepp all_nine alle_sech allet alte_herr alved an_hoeh and_adde \
        and_exce and_gain andem anga_beid ange_mir ankle anpas antin anywh appr_and aque> arria at_did at_each atisf \
        atsvo auch_aben aufg_hat aus_rein back_wall badge bambe barte bei_ihm bermu biele bill_was bott_in brac_sie \
        bree_and brenn bskin burni burt> busin by_frid carri ccura cent_afte chea_it chos_the chtes coul_take \
        cut_the da_gesc da_kann da_sitz das_den das_flei dem_firs den_kred den_satz den_vier deniz deote der_deka \
        der_grup der_kauf der_lage der_verk derne die_abre die_einr die_krus die_plae die_woll diff_fuer dinn_lady \
        done_on draw_at drei_fran drei_sams due_i eadfu eapes ebski echze efung egbar egelu ein_echt ein_paar \
        ein_rohr eine_dich eine_geba eine_gute eine_stau einm_dank eint_und eirs> eldra elese eling emike emmen \
        emper eniz> enmue ensei ensup enues eotex eppen eppo> eraer ergeg ersa_und ertch ervt> estra eulic fami_hatt \
        ffees firs_mont fitt_the five_with for_anyo foto_gesc foun_out frag_nur frag_und freit frie_ist fuegb \
        full_wage funny geabl gebr_der gefa_mir gefei gege_vers gehe_mit gehe_nich geht_hat geld_ich geles gepo_mit \
        gesa_den gist> grab_in groe_und hab_s habe_ihm had_got haggl halt_gesa hand_scho has_left hat_ich hat_neul \
        hatt_und haus_von heiml heirs helfe henar hentl hier_selb hing_im hint_jede hlwag hoers hohen home_for \
        i_brok i_star i_used i_went icer> icked ickst ideot ihres im_gart im_lehr imme_dies in_ganz in_zwoe iorch \
        irewo is_late iskut ist_s ist_sais it_by ja_nur jahr_blei jahr_stat jede_einm jema_etwa kaert karti kaum_ein \
        kein_gros kein_muss kind_mit kind_peop klaes knarr komm_zur kosme kund_kann kutie laque lehn_steh leppo \
        leut_auf lides ligh_on lived lner> mbau> mehr_hat mein_sich mensc mien> mikro minu_da mit_behi mona_spae \
        mona_vorh muss_der nach_werd nacht nahm_die name_verd narrt nched ncher ndukt nense neon_die nerun nervt \
        nich_als nich_ande niorc nitti nkle> nleut noch_eine noch_kein noch_rech norm_ist nprom nsupp nun_hat \
        nur_als nywhe oeckc oesst offe_perm ohne_stro oiced oiler okto_und olid> ompli ompte once_sigh oons> opera \
        oppos orarb orde_book ortab ortie oste_die otext oying pared parts path_is perm_jobs pierk plaqu plat_bei \
        plea_brin post_mit pposi prac_in put_it pwerk rare_get rate_went ratsv rcel> rchef read_it readf rech_kam \
        reic_und rewor rfach ring_and rkam> rkban rken> rlags rland rons> roten rovin rriag rtabl ruefu s_four satis \
        scha_dafu scho_hat schr_mit schu_sie schw_aus sei_ich sein_toch seit_an seit_frag sie_beim sind_jetz sines \
        skuti smuet so_ange soll_eine sond_weil sonn_auch sons_nix spae_seit spli_rope spone spres ssenf sseng sstae \
        steh_ganz steh_man stel_an stel_man stun_frei tage_woch tausc tbrot tele_der terem the_batt the_bisc \
        the_blam the_hatc theks they_told they_turn thin_i this_time thre_are tippt toffe trand traps tron> trup_auf \
        trus_i ttsch uebe_land uefun uerka uerse uf_em ulass umps> und_beko und_des und_rech und_riec und_s und_such \
        us_all us_on usamm utier verk_nach vers_ware vert_lieg vom_schw waes_die waffe wage_with war_frei was_i \
        was_our we_stil weid_gese wer_bis werd_ich werd_was whic_of wind_i wir_die wird_mit wiss_wie woehn woher \
        wohl_die woll_mir woran wurd_gefr wuss_was zahl_ein zahl_jede zapf_bei zehn_fael zu_klei zum_wein zusam \
        zwei_tech zwoe_bett =-1,1,-1 0_pati 0_this 0_wahl <abga <amok <damp <dist <dual <erbe <exch <gede <grem <h3> \
        <hams <hirs <hist <leng <oppo <stor <tree <unle a_red a_stan aber_mit absc_und acce_from achsi acht_grad \
        achte actur adtha aged_0 ahnae aktua albse an_appo and_germ and_leas anste arien arrsa ather atte_the \
        aus_hand ausg_pers auss_eine autst be_held bei_mein bei_rege beim_prei besc_die besic bewe_ist bewor birt_on \
        biss> bran_is brist buer_aus burgl cale> citiz cord_off dard> das_uebe das_unwe das_vorh dem_bau dem_grun \
        den_fach den_mann depo_and der_bauh der_beid der_beit der_fein der_im der_uebu derli die_halt die_mini \
        die_quot die_trag die_uebr die_voll dien_steh dstif dtrat dual_stud e_k eared eeder egatt ein_sieb einb_mit \
        eine_auss eine_lauf eine_verk einve en_0 enche enreg erman ersc_in erstb erzus essie estsa euro_habe eworb \
        ewuer excha ezent fach_auf falke fasse fest_eine fest_schu firm_have flue> for_thir ford_von franz frei_von \
        ftakt fuer_weit fzig> gab_nach gatta gebo_0 genma gern_im gesc_bei glars got_down hab_naec habe_alle \
        hael_ein hein> hnaer hner> hnhoe hresa ifter ihre_list ildin illeb ilte> in_hosp info_uebe is_put istor \
        itize ittli ivill jaege journ kamp> koen_die koll_zu ktual kurz_die laeu_das lass_der latab lbsei leari \
        lengt leuch lugze lzahl mehr_am mersi mgekl mill_of minu_eine mit_koll mitti mper> neue_aus nhoef nich_rech \
        no_inju oder_erst oehe> of_cabl offe_stel onat> open_at orfpl ormed orner owder peich piel> plae_fuer \
        rahm_von rary> rces> rdach reih_der repo_of rfpla rglar rheir rlieg rrsaa rwisc schmu seco_half serne sertu \
        sfond shor_befo six_a speic stan_blei stan_the stat_sieb stol> susp_the tadth tage_lang tbera teach teams \
        teme> tems> the_gale them_the thiel tmach to_and tseit tuten uftak uildi umben unch> und_ange ungse \
        unte_ande urgla urste usung verb_word verg_fuer vers_gera ville visor von_dama von_heis von_kam wage_der \
        was_hurt was_kost wder> weil_kein wer_gest werd_zwei wiene woch_da woch_daue xchan zeit_vor zeug_die \
        zieh_nach zieru zule_gut zum_schl zusch =-1,1,0 0_for 0_gibt 0_jung 0_mitg 0_mode 0_pers 0_ster 0_watt \
        0_wohn <aale <adds <adri <aged <akte <alph <altg <ambu <anwo <arlb <arra <aufr <ausp <auss <avai <beto <bris \
        <brun <buse <cabi <cana <caus <choo <clon <coff <colu <comp <copp <daen <dage <date <deta <dors <dot> <drow \
        <eat> <eber <eg> <erdg <evak <excl <fede <fein <feri <flae <flig <geae <gedi <gege <gene <goer <grau <grin \
        <gutt <hadn <harm <hepa <herd <heub <hobe <ital <janu <juge <kabe <kami <kege <kris <kuns <lant <lawi <lith \
        <loka <lond <luxe <math <medi <mita <mitb <narr <newc <niem <nove <of> <olle <orni <pack <perl <pier <pill \
        <ping <play <poen <poss <prec <priz <race <rad> <rais <raum <recy <resu <s1> <s2> <sahe <sank <se> <seiz \
        <semi <smoo <sole <spei <spes <stag <stol <stov <stuh <sum> <tags <tapp <toas <turm <twin <ums> <vis> <vord \
        <wedg <wedn <weiz <wert <wide <wolf <wust <zahn <zinc <zip> <zone <zuen <zuga a_blaz a_cate a_dire a_four \
        a_full a_grou a_join a_lock a_seco a_shif aalen aare> aatss ab_als ab_die ab_dies ab_im aber_seit abge_werd \
        abge_wird abore about absc_die absof acce_the achkr acht_teil acing ackup adds> ading adve_says aemmu aerke \
        afeln afte_twel agege agern agsti ahint ahlbe ahnar ahnho ahrra ailab akuie alar_at albst albta alien \
        alle_gros alle_per alle_wied allga alted altie alyse alzah am_aben am_hafe ambul amte> an_inte an_nur \
        an_sond analy anbi_daru anbi_zwis and_cred and_open and_remo and_thir and_visi andle ange_eine ange_koen \
        angli angre anisi anner antr_die anuar anufa anwoh anzam anzau anzge appel arate arath arded arder are_beli \
        are_sear areer areha arifr arke> arktb artef as_well ashes asket at_agai at_eigh atei> atein atens athon \
        ating atiti atory auch_nach auf_dene auf_elf auf_frei auf_halb aufg_werd aufl_das aufs_im aufs_tagt augu_and \
        aumar aunch aundr aus_ange ausb_hat ausg_nach ausk_der ausr_der auss_uebe auss_zum austu autei avail bache \
        backu bahne bahnh bank_zieh bat_boxe bauge bauho bbled be_stil beben beca_of becke been_disc befo_she \
        befo_ten bega_in beha_ihre bei_abge bei_durf beim_stad beko_mein beli_to beno_die bera_von berar beri_kuen \
        beri_wird berli bersi beru_die besc_an besc_ist besid best_man besuc bete_lag betr_waeh betr_zwan bewe_ein \
        beza_und bill_with bins> blaue blaz_at blei_dabe blei_dami blige blue> blue_ones bock> boese bomb> bondh \
        bran_aus bras_band brell bren_seit brie_das bronn bsidi bsoff bstun buell bulan buyi_grou by_0 cabin call_to \
        came_seco canal caree cater cceed chaft chamb cheap chenr chkra chlot chnee choos chsic chsle chtag chtwa \
        chubl chuet chzue cies> cillo city> ckera cklis cklun ckup> ckzah clos_on colum comp_hous coppe coul_tell \
        curre d_gesu da_im dach_und dache dageg dale> dampf dank_an dann_war das_buer das_gege das_hat das_vete \
        das_wart data_cent date_the davo_zu deare deces deli_time delig dem_aben dem_baum dem_eing dem_eink dem_kauf \
        dem_mess den_ausf den_buss den_einz den_faec den_glei den_stad denau depo_on depu_has der_alle der_app \
        der_aufz der_b der_damm der_flot der_fuer der_ludo der_seri der_uebe der_umzu der_vom der_vorb der_wage \
        der_werk der_wirt der_zuga dere> derko derle des_chem des_gros des_moeb desse deste detai devi_had dgaen \
        dhold die_alts die_angr die_arme die_auge die_ausz die_baur die_char die_dire die_eink die_einm die_eint \
        die_inne die_kabe die_kart die_lief die_luef die_mita die_prov die_sonn die_tier die_wass die_wege dient \
        dies> digi_fass ditio dits> dnesd donne dort_drei dort_sein downl dreck driv_in drohu drop> drown dside \
        dtag> dual> durc_das durc_der earl_even earse ebild eborg ebste ecess ecial eckza ecome ecycl edece edenk \
        ednes eekly eemue efbau eferb egten ehelf ehenr ehmas ehmer ehrde eiang eift> eigh_hour eilbr ein_ange \
        ein_ende ein_gute ein_hund ein_konk ein_kont ein_spre ein_tran ein_wort ein_zelt eine_bana eine_der \
        eine_fehl eine_fern eine_film eine_pres eine_prok eine_schn eine_tief eine_weis eine_weit eine_zahn \
        eine_zimm eins_zuru einun eisli eiten eitsn ekamm ekly> elabe elan> elbes elfen eligh elker elpun emien \
        emmun enale ename enbau enbla enbro end_of ende_febr endla endru enewa enewe engi_0 ennze enpaa enrei enret \
        enrin enspf enth_die entri ents_heut enwoh epati epers er_lies er_sich erbis erdem erdge ergl> erha_wie \
        erhof erial erker erksc ermas erne_der erner erns_das erred ersei erspa erst_verl eruec ervus erwil erzte \
        es_gera esch> eschz eslin etect etrol ettun euder eugie eumun euro_with eutel evaku ever_frid ever_is \
        ever_othe ever_time ewal> excep exclu exhi_at ezuen fach_koen fachk fahr_ein fahr_mit fahr_wurd fahrr falte \
        febr_stat feder feemu fehl_ich fehl_im feld_mit fens_mit ferke fers> fest_fuer fford fgeba fgeho firm_an \
        five_of fligh flue_in flugz fluss fnet> folg_der foot_and for_it for_s for_this for_want fork_driv formu \
        foun_a four_thou frach frag_nach frag_zur frei_gewo frei_und from_turn frue_morg fsgem fuen_der fuen_kilo \
        fuer_frei fuer_geme fuer_heim fuer_ihre fuer_kran fuer_und full_time gabek gaeu> gebe_ob gefo_der gehe_der \
        gekla gelas gele_ihr gemi_werd gena_ein gena_stan genan gents geoe_und gera_gera gerae geru_und gesc_ein \
        gesc_er gese_auf gese_vorg geset gest_eine gesu_fuer gewan gewe_am gewie gezue ghed> ghten gieri gilt_bis \
        gilt_die ging_das give_its gmbh_ist gnatu goerl golde got_out grad_im grams grei_nach gremi grou_floo growe \
        grup_die gspre gstis guara guete gurat habe_frau habe_gesc habe_kann habe_mich had_told hadn> hadn_t halbt \
        hall_von hambe hamm> hand_des hand_hat hand_von has_exte hat_auch hat_beko hat_einf hat_inso hat_jede \
        hat_zuer haust have_clos have_put have_sign have_stay he_look hebek heckl heide heilb heira henan henre \
        hens> hepat her_pred hera_am herhe herit hers_erst hers_von hesta heut_als hinde his_depo histl hivis hlach \
        hlern hleud hlgra hlman hlot> hlste hnarz hneid hobel hoeh_die hoer_am hoes> holzr hoose hosen hosp_die \
        hossi hosta hote_ein hours hresw hrmas hrweg hsich htene htlic htspi htwae hubla hund_und hungs hzueg \
        ich_gern ich_schw ich_zum icklu iebsg iefba ieman iener ienwo ifrun ihr_vate ihre_kind ikate ilbro ility \
        illen illor im_flug im_frue im_komm im_saal im_troc im_verg imina in_appe in_card in_fran in_hamm in_rost \
        in_six in_ther in_voll inand indiv infla inges ingly inkae insol inzur ipps> irate irish irsch irtsc is_offe \
        is_reca is_requ is_supp is_two islis ispre ist_ausg ist_dich ist_heut ist_mein ist_mit ist_nich ist_unbe \
        istle istol istri itals itarb ithiu ithol itis> itors itres its_lift itsni itsun iundz ivery ividu izint \
        jahr_erha jahr_flog janu_the janua jede_fehl jede_seit jetz_eine jetz_jede jetz_scho join_vent joins jugen \
        june_will kaeuf kam_aus kam_hat kame_nich kanis kann_binn kant_fuer karl_hein kart_geht kass_vom kauf_wurd \
        kblat kein_stel kenwa kept_the keran kgeke kilo_zu klap_am klas_b kler> klers klick klung knoe_und koen_weit \
        komm_mona kopf_die kost_fuer kran_und kreuz ktech kuen_auch kuier kzahl laege laend laetz laeu_noch lages \
        lamps land_fuer lang_ist lans> lappe larms lasba last_thre latei laugh launc laut_satz lbron lbstu lbtag \
        lding leare leas_five leav_the lecti lent_us lersc lert> letz_war leude level leys> lgaeu lich_aus lieg_ab \
        lies_sich line_to linse lithi llena lleys llgae llor> lodge londo loss> lotte lston ltest ltete lties \
        lunc_is lusiv lussp lvern lvier mach_will made_an mahnt maler malza man_dort manuf marat mary> mbass mbrel \
        mbula mden> mehr_bei mehrw meist meld_sich melpu menst ment_it merke mewor miede minim minu_ago miss> \
        miss_in mit_das mit_fris mit_lade mit_neue mitar mitg_des mits> mmerc mmers mmier mmrec mode_0 modes \
        moeg_die monat mont_geht mont_s mont_vor moosw mooth morg_das morg_wied mstel muss_wege mutet nach_ohne \
        nach_zahl naerz nahe> nahm_den nahm_sich nalys nannt nbau> ndate ndena ndex> ndgae ndinn nesda neu_aufg \
        neu_eing neu_vert neue_mitg neue_prae neuer neugi newal newed neys> nflat ngeri ngrei ngsfi ngsma nhalb \
        nhof> nich_dazu nich_sie nich_sieb nich_verr nich_vor nie_mit nied_als nied_der niem_und niema niger \
        nimm_der nimm_die nine_till nist> nitho nkaeu nkenk nkoen nladu nless nmalz nnert nnwer nnzei noch_am \
        noet_ist not_disc not_expe not_incl not_need noti_with novem now_the nrett nscht nsich nspfl nstad nstra \
        ntact ntami nterw nthue ntory ntur> numm_0 numm_auf nun_im nun_steh nur_an nur_dien nur_zwei nwech nwert \
        nzamt nzauf nzelh nzern nzure oaste obst> ochte oder_muss oder_ob odge> oelbe oelf> oelke oelle oenal oenne \
        oergl of_an of_six ofenb ogate ohung oist> oles> olksh ollpa olven omie> ommit ompet on_frid ondho ondon \
        one_of onen> onfig onium onnt> ontam ools> open_in open_to ophen oppo_peri or_a oran> orary ormie ormul \
        ornit orrec ortle ortsv orwur ossig otfal othe_firm otten oundr ouse> out_ever ovemb over_s ownlo paech \
        paet> papie park_was part_habe part_ways past_four patit pear> pecia pekto pell_im pend> pens> penze peop_at \
        per_0 peri_ends pers_gmbh pers_und pers_wurd pesen petro pine> plac_of plaed plans play_the playi plice \
        poena poli_rieg port_whic ppenz ppert pply> pread prede prei_lieg prei_steh prem_on prim_scho prize pro_lite \
        progr prok_der prot_und proz_ab pted> puerh punk_die quest rades raffi rafik rain_and rass> ratet ratho \
        rauc_zieh rbrei rdem> rderi rdges rdigu reate reck> rectl recyc reda_hat redec reing reink reisb reite \
        rele_note remen remis rengs renpr requ_a resc_have resig reuen rewer rezel rgebi rgel> rgern rging rglic \
        rgstr ride> rienw rifru rikan rimar rimin rinz> rive_is rize> rkell rlehr rleit rlitz rmany rmwar rnach \
        rneue rnith rogat rogge rohun ronn> room_for rophe rordn routi rower rpark rpen> rroga rtefr rths> rtlei \
        rtoch rtuga rufer ruhe_geht ruhes ruitm rupp> rves> rvus> rwirb s_comp s_kitc saeul sagt_ich said_to sanda \
        satz_ist say_noth says_so scha_die scha_hat scha_von scha_wurd schaf schek schi_aber schim schl_die schni \
        scho_and scho_durc scho_ist scho_the scho_und schr_ich schr_unte schw_ist schwo schzu sech_anbi sech_ware \
        sein_erst seit_mein seit_weni senra sents serde serin servu set_up seve_foot sgewi share shes> shif_prem \
        shoes shop_is shou_keep sich_0 sich_alle sich_auf sich_nie sie_am sie_folg sie_kenn siers sinc_dawn sire_und \
        sitz_zu six_hund skurs smoot snied soff> sole> some_by sort_von sory> sowi_zwei spea_to spese sprea sprob \
        ssein ssenz sserd staf_have stan_a stat_habe stat_mit stat_zwei stber steh_bere steh_wart stei_weit stest \
        stges stigk stody stop_outs stop_work stor_in stove strar stre_bei stre_war strop strow stud_and stue_der \
        stur_deck subsi such_zeug sued> tadtp tage_die tage_steh tagt_seit talli tandu tastr taug_me taus_will \
        team_from teil_nach telve tenin terdi term_0 term_the termi terse terun test_die test_und tfest tgera tgold \
        that_orde that_talk the_airp the_ambu the_bill the_brid the_coff the_conv the_dire the_gree the_home \
        the_mayo the_mome the_new the_olde the_revi the_stag the_sum the_thre the_tins the_war thei_cont thei_payr \
        thek> them_turn thers thium thos_aski thou_they thuel ticht tiefb time_is time_to timmr tipps titis to_as \
        to_brin to_corr to_cove to_do to_shar toast tocht tod_von tody> took_five town_s trac_in traff trafi trati \
        trav_refu trieg trisc trow> truck tschu tsnie ttenf tuali tuer_zu tugal twarn twel_year two_loca type> tzpla \
        ublad ubsid uccee uched uchtb udit> uebt> uellu uerhu uerin ugal> ugier ugzeu uhalt uhest uhr_das uhr_im \
        uhr_kost uiert uitme uity> ujahr ulber um_den um_nach umbre umfr_unte ummer unber und_brau und_dabe und_gewe \
        und_mein und_pfla und_setz und_unse unde_no unfal uns_0 unse_fili unte_denk unte_ihne unte_lieg unte_vors \
        up_a up_my upfer uppli ureic urte> use_the usenr usmei ustod ustro uszuh uteil utine vaila vakui vembe \
        verb_bei verb_ist verb_und vere_ist verk_des verl_gege verm_nach vers_bis vers_sie vertu verun verw_die \
        verwa vidua vier> vier_mete voca_coll voelk volve vom_mark von_bauj von_bei von_bewe von_ein von_fueh von_im \
        von_inne von_rund von_schi von_sind von_so von_werd vor_vier vor_weit vors_find wach> wahl_in wahlb wald> \
        walk_to wand_im wann> war_da war_vor warde ware_im wart_ich wart_von was_0 was_note was_shut weder wedge \
        wedne weekl weil_dort weil_er weis_das weit_auf wels> weni_minu wenn_der were_lift werk_ist werk_mit werpe \
        what_is what_you whil_the whist whit_van who_ran wied_im wilde will_keep will_nix will_noch will_not \
        will_take winne wir_so wnloa woch_fueh wohnh wolf_die worbe writt wuerz wurd_nach wustr xcept yard_of yber> \
        year_it you_saw zahl_mir zahl_nich zahns zamt> zaufs zehn> zieh_die zinc> zins> zinte zollp zplan zsche \
        zu_die zu_verg zuend zuhal zum_mona zum_unte zur_eroe zur_naec zurei zuru_die zwei_loes zwei_mitb zwei_netz \
        zwei_verl zwoe_mete =-1,1,1 0_davo <alko <brum <burg <clas <cool <eina <erne <fact <innu <iris <loan <ludo \
        <luen <neon <nur> <poet <poka <tall <trec <tril <try> <tuch <typ> <uebt <vall a_nigh aber_aus aber_der \
        acht_mens acht_stue ackst alkoh amete an_enve and_nine angs_vor anza_fuer at_is auptk auss_an awar_to \
        bagg_der bei_frag bei_wurd benbe bere_ist besc_es besi_auf beton biet_sind bikes bin_zuru bore> buchs chlue \
        choko colog cont_in cools corri da_bei dana_gibt ddeut dem_weg den_feri den_sitz der_alko der_fest der_kurz \
        der_naeh deut_auf deut_und die_abfu dien_ist dogs_are door_in dothe ebenb eftss eigh_mont ein_anon ein_auto \
        ein_fuen eine_stap eink_bei eitsh eleph engi_for enhof enige ennum entor epass ephon er_eine ergst erige \
        erken erpfe erst_um eschh escue esult eting five_work frei_bis ftsst fuen_vor fuer_acht fzigs geba_0 \
        gebr_wurd geht_mit gepas gerle gesp_ange glei_der gned> graf> graz_hat habe_nach halb_vier hatt_es hatt_sich \
        heis_seit heiz_und heut_die hint_ist hirme hlhau hlues hnitt hresb htet> huehn hwedi hwore i_hadn iano> \
        ich_weis ifexp igger igned ihm_ein ilage im_schw in_bath in_berl in_malm inium iosk> is_unde its_elev jene> \
        joine kein_weis kiefe kilo_und kist_aus klar_empf koen_mit kohol koste kssch kturb lable ldene leit_hat \
        lepho lerpf lfer> liebs lkoho llowa llows lodie lohn_das looke lowan ludot luene mann_eine meet_the \
        meis_supp mita_der mleit mont_der mungs nach_auff ncle> nende nert> ngsgr nine_one nkran ntgel ntins ob_jema \
        oceed odelt oefen of_cust off_with ollin oted> owanc panis park_sind plodi powe_stat prueh pulls rader rags> \
        rampe rance rech_mir reic_die resbe rescu resul rifex rocee ronze route rpfei rring rsorg ruckt sah_den \
        sand_and schok sein_buer seit_ist she_gave she_said she_work sie_gesa sie_gesc squa_and talst telep tgelt \
        that_cool the_coll the_grad the_resc the_thin thie_take tlauf tmode to_call tot_die trepp trill tsges turbu \
        twert udoth uernb ulls> und_hund und_in und_pass und_so ungar unse_klei valle vance verf_das verke verl_in \
        verm_zwei vite> wance wappe war_beim war_mit war_nied way_the weckt weil_es weit_zu wer_taus wer_zwis \
        werk_ein werk_wird with_an woll_mich wool> woren zu_erre zuge_und zwis_neun =-1,2,-2 0_the 0_woch <blic \
        <can> <diss <getr <kurs <lock <merg <pupp <ways appe> arage assau best_vert binde bis_drei das_erst davo_im \
        dem_morg dem_neue der_komm die_fest die_fuen die_mueh ecksc eerin eige_anga enwag garag geht_es imum> itzun \
        kame_aus mbere mehr_unte noch_bis nwett olgen open_on plat_vier proz_der rbruc resor rjahr satt_mit sitzu \
        stam_von stay_at uebe_in ulanc und_firm utch> verb_der von_drei =-1,2,-1 0_dage 0_deze 0_fest 0_fuer 0_kilo \
        0_krae 0_metr 0_ohne 0_prei 0_stat 0_unte 0_vote 0_was 0_will 0_zu <adjo <aktu <alts <amer <aner <anfl <aqua \
        <arti <asle <bali <bert <bred <capi <citi <daem <dail <dam> <deep <derb <dieb <digg <diri <ditc <dros <due> \
        <einh <einw <entg <entr <erik <erin <erri <fall <fit> <flei <fusi <galv <gefu <geol <geso <gieb <goos <hein \
        <ilme <insi <jose <kass <kate <knif <lahm <lodg <maxi <mini <move <nail <nint <octo <oeff <okto <opti <otte \
        <owne <pike <rail <recr <reed <rege <rena <rule <sain <sand <scoo <soup <sowi <tagt <tals <tauc <tile <tues \
        <type <unit <vehi <vorv <w> <webs <york <zuer a_0 a_car a_coun a_dani a_dead a_fiel a_fixe a_plaq aatli \
        ab_muss aber_jede abge_ein abou_fort abov_aver absp_fuer ackag admis adtwe aende aengi aeumu afte_at aften \
        aged> agen_left agspa ahmea aily> aitin akete aktu_fuer alle_gesc allo> als_lage als_zeug alvan am_kreu \
        am_stan ameri ames> amps> amtsb and_floo and_frid and_pack and_will andbu andst anerk anflu anfor angez \
        anle_uebe anmel anntm anspo anten anze_erst app_steh appl_to appli arbe_im arbe_unte arbe_wied arger arges \
        arkpl arlbe artik artin as_they askie aslee asona at_thir at_what at_will atabl atere atier atio> atist \
        atmet attel atver atzze auch_betr auf_drei aufg_es aufla auft_0 augeb aulic aus_betr aus_muen ausf_der \
        ausg_den ausra ayor> azit> back_auf bahn_am balin baub_soll bean> been_foun begi_im beid_haeu beim_ausr \
        beis_find bele_der bendk benso berg_nach berpr besit best_und besu_aus betr_habe betr_wie bgebe biet_auss \
        bild_unse binge blei_der blei_fuer blei_steh borge boxe_of breg_ein brin_thei brok_into bsite btage buch_bei \
        buche buer_0 buer_uebe buer_von burge bus_shel by_some ca_0 can_see capit carr_a castl cate> cent_and \
        chai_will char_for chase cheer chivi chmol chor> cksch clea_by clini coff_was comer cons_on coote cordo \
        corne corre cruit ctobe dabe_der dach_ist daily dank_scho das_amt das_bild das_denk das_fach das_pake \
        das_rote datei datie davor day_he deep> defri dekla delte dem_amts dem_ein dem_haus dem_mini dem_verf \
        dem_wage den_gepl den_mass den_ruhe denve depot der_dona der_durc der_lauf der_leih der_lind der_reic \
        der_scho der_umsa der_warn der_zeit derby derei des_kino deska die_alar die_bete die_erge die_es die_flas \
        die_gede die_huel die_huet die_rauc die_steu die_stre die_tonn die_vert die_waag die_wahl die_zust dies_list \
        dies_woch dirig dist_has ditch dium> dmiss dnung do_with doned door_has door_of down> drehl drei_lose \
        drei_wage drif_over drohe durf_vorh ebnis ebsit echni ecide ecrui edaue edige edroh egati ehall ehicl ehle> \
        ehlei ehrma eige_mit eige_rech eigeg eihga eilwi ein_blit ein_fueh ein_gesp ein_kons ein_port ein_satt \
        ein_sond ein_uebe eine_alte eine_fris eine_gart eine_lage eine_neue eine_samm eine_stah eine_tran eine_unte \
        eine_verd eing_ein einla einre eins_kann einz> eitsb elade elgru elzug elzun emiet emueh ences enew> engig \
        enkre enmon ennam enso> ental enth_sich enthi entko enwic epoin er_in er_noch eraeu erbst erby> erers erfer \
        ergau ergib erhi_0 erho_die erhol erika eriss erlit ernte erpum erri_hat erroh errun ersa_sind ersan ersc_im \
        erse> erse_die ertun erwal erweg eseri estaf estos eswec eterz etrif etto> etver etwa_0 etwa_ein etwa_in \
        euerg eugni euro_auf euro_sind euro_zu exten fahr_soll farrs fass_von feie_am fekte fire_brig fire_crew \
        flata folg_die for_rate four_the four_week fourt fplat freil frue_0 fuchs fueh_fuer fuer_elek fuer_fuen \
        full_tabl fusi_zwei gaenz galva gator geber gebr_das gege_eine gegru gehe_uebe geho_eine geht_ich geis_in \
        gelae gemie gemis genba geno_nach gensb geolo gere_die gerpl gerun geson gewe_und ghtni ging_unte gisch \
        give_thre glash glei_mit gmbh_die goose got_an grad_sche gramm gsber gsunf gulae gure> habe_drei habe_eine \
        hack_have hafts hagen halb_gesp halbs hall_and hareh has_sold hat_anze hat_dama hat_dami have_agre hebun \
        heeti heinz heis_kuen heitl heke> henkr henma heres hgabe hicle hiede hint_dem his_oppo histo hleit hlere \
        hlich hmean hmolz hnikm hoch_erre hochs hoeh_der holle hrbru htnin hubsc huld> hund_peop hzige ialkr ibiti \
        ich_als ich_beim ichwe idder iddle idge> idges idiar iedet ietve ieves igato igege ightn ihgab ihre_proz \
        ikmus ilerm ilfre ilver ilwin im_amts im_auft im_ober im_zeit im_zivi imatv imete in_breg in_equa in_karl \
        in_line in_ober inere ingeg inlag inrei insid inspr inst_hat inth> invol ionsl ipal> irme> is_free is_lock \
        is_look is_miss is_open ist_das ist_unte ist_verb istry it_a itas> iten> iting itlic its_bank its_flee itwe> \
        ivver ixtee jahr_0 jahr_dies jahr_verk je_akti jubil just_want kami_der kamm_und kampf kandi kann_ein \
        kass_erst kater kein_gefa kete> klas_0 klaut klebt kmuse knife know_whet komm_bis komm_es kons_aus kopf_und \
        kost_drei krei_mit kschi ktivv ktobe ktpla kuen_eine kund_in labo_nich laer> laeu_im laeu_uebe laeu_um lafen \
        lage_auf lage_das lahm> laid> lamme land_die last_elev last_seen lasts lauf_betr lazie lbar> lberg lden> \
        ldere lect> left_its leges legez leihg leiht leit_der leit_sagt leitu leren lgen> lief_das lief_er lief_soll \
        lieg_in ligh_stri like_ever lined lini> lips> list_mit list_um listi lkrae llzei loors lstap lstat luded \
        lunc_in lutet lvani lvenc lwind lzung machu maer_die maer_von mai_auch mail_mit maski mass> matve maxim \
        melzu merik merl> middl midn_and mietv mill_a mini_of minie misc_aus mit_brie mit_ihm mit_stri mitg_der \
        mixe_expe mlich mmten mode_aus molze mone_is mouth muss_ich nach_abla nach_den nach_glue nach_sich nach_zwoe \
        naec_stun naka_voig nanza nbach ndenv ndesd ndler nebe_drei neon_uebe neral nery> netto netz_stat netz_unte \
        neun_besc next_door nfall nford ngly> ngspr nich_gena nikmu nine_thou ninth nmaes nmeld nmont nname nntma \
        no_obje noch_mein notar note_to noth_was nove_ein nsame nschi nspru nthie ntime ntkom ntmac nture nutzu \
        nvern nvolv nwick nymen nzell ob_man ob_sich ob_und octob oder_eher oder_reic oerer of_eigh of_janu of_on \
        ohen> ohne_eins ohnmo ohrbr oktob ollze ombin on_acco on_disp on_s on_wedn onau> opie> oppon orde_for ordnu \
        ordon orfen orlag ortim ortug orver ourin ourth outle owie> owner packa park_ist parkp parla passa pays_for \
        peop_were pers_bis pers_fuer pers_hat peter pfmas plica plies ppone prei_rich pring ption put_at quart racts \
        raeu_sie raeus ragsw raile rans_note rante rath_than rativ rauli rbaue rchga rderl rdnun recei recou recru \
        regi_mana regn_es rehle rehol reige reop_at requi rgaen rgibt rhebu rkabe rkamp rkpla rktpl rlag> rlame \
        rlber rlege rnahm rnstr rnte> road_are rohen rohrb rossr roug_0 rpfle rpump rrohr rruec rsach rsand rstor \
        rtike rtung ruec_des ruft_der rund_sech rwegs s_shop s_stor saint satzz scha_der schi_ich schi_wege schl_am \
        schl_aus schn_die schr_an schr_verk schra scoot seat_on sech_mona sech_von sehen seil_der seilw seit_steh \
        seit_woll senbe senf> senme senst sent_its serfe seria serre serro sett_on setzl seven sgeli sgelo sgesa \
        sher> sich_ange sich_vera sich_wer sidia sie_habe sie_verl sie_wurd sieb_die sinc_six sind_ab sind_noch \
        site_the sitz_ist sixte skat> slips some_four soup> spell spen_the spie_zwei spira sregi ssenm ssenn stabe \
        stat_ist stec_die stec_ist steh_ab steh_am steh_lass stera sties stiff stiga stil_vere stim_am stim_ist \
        stoc_woul stre_was stufu stun_mit stur_lag sued_hat sverw szug> taatl taffe tage_moeg take_from talk_with \
        tals> tatis taxis teac_the tech_eine teien teigt teil_auf teil_des tele_thre telzu tenfa tenre terli thalt \
        than_last that_a that_had the_allo the_audi the_corr the_coup the_even the_fift the_fune the_gas the_hut \
        the_logi the_nint the_publ the_ring the_silv the_spri thre_out thre_star tiess tigke tikel time_were timen \
        tinue tivve tlets tning to_four to_last to_move to_was toed_unfa toge_with took_0 took_a tored toves trade \
        trag_ihre tragu trenn treso trug_eine tsche tsgem tspie tspri tteld ttelz tterh ttlic tuesd tufun twen_to \
        uaran uarti ubaug uberf ubsch uded> udes> uebe_buer uebe_ersa ueckk ueroh uesda ugebi uhr_den uhr_in ulaer \
        uling umsa_der umsta umung und_betr und_daue und_fand und_haen und_kann und_papi unde_whic undst unhu_the \
        unles unse_toch unte_an unti_autu usgen uskri usrae utlet utzun vate> vehic vency verg_woch verh_zur \
        verk_fuer verk_zu verl_werd vers_eing vers_vom vert_aus vica_and vier_abge vier_punk vier_teil volk_uebe \
        vom_baec von_aber von_am von_eing von_gewo von_kabe von_zum vor_mitt vor_zwoe vorve vvert waiti wanke \
        war_ausg ware_at was_aktu was_last wass_steh websi wech_den wech_in week_0 week_for weg_in wegs> weit_in \
        wer_es werd_der werd_soll were_in werk_am wertu when_a whic_a white who_is who_runs wider wie_das wie_laeu \
        will_stan winns wird_hat wird_seit wird_von with_five witw_des worfe wortm woul_last wuer_gern wurd_in xteen \
        year_sinc ylind zeug> zeugn ziger zlage zog_der zu_besi zu_je zu_wort zugel zum_hund zungs zusa_0 zusc_an \
        zvert zwei_fest zwei_minu zwei_schr =-1,2,0 0_befr <abso <allg <avia <bang <begl <donn <fest <finn <floh \
        <hrb> <impf <infl <insg <sorg <sout <sunk <tins <tith <ursa <vale <wede <zink a_ware aber_noch acro_the \
        aenzt aeram aerta aher> am_inn ampfm and_know and_ther and_took anla_von are_talk arenh aserk at_knif atast \
        auf_ein auf_feld auf_mitt auf_netz aus_stra aviat bacht bahn_ein bahnv bang> bar_a been_prop begi_am \
        beko_eine best_uebe betr_prod bgelo bier_der bildu bookm both_part breze buye_at ccess cles> coffe coop_has \
        coun_in cture cust_with daher dann_gab das_erga das_thw daue_bis dem_jahr dem_kino dem_verk den_erns \
        den_notr den_somm den_stur denk_fueh der_fert der_verb der_wech derku desde desta dstue eberp echtl edigt \
        edlin eers> effen ehig> ein_bewa ein_durc ein_glas ein_schw eine_empf eine_frem eine_prue einko einw_sind \
        eized elbst elega elspi elwag enbac entfu enth_must entwa epain epfen er_nie ergsc erla_zur ersle erst_zum \
        erte_die erunr erzah esume eteil euro_from ewaeh fehl_noch fepoi feue_laes ffing flohm for_both frei_ab \
        frei_beim fuen_zent fuer_denk gekl_werd geme_lieg gest_sie gesu_seit gfirm grou_exer gsbuc hab_seit hafen \
        herb_eine hnis> hold_of ich_nehm ichni idual ielma ifepo igura ildun ilogr im_anfl im_juni in_ilme inanz \
        inic> insge insi_have inst> inve_have is_unch itali ithe> itrat its_warn ixth> katas kein_ange kilog kmake \
        komm_morg ktris ladek lder> ldete lead_are leis_stim lenwe lich_und loes_die logra lohma losen lpunk ltari \
        ltpla m_w mann_hael mens_werd mitb_die muss_und nach_wart naec_tage naeh_als naera nalba nbahn neinf nenn_0 \
        next_week ngfir nich_drei nich_erfo nich_gefu nifep nimm_das nland no_one noch_dort noch_onli nomie nregi \
        ntfue ntrol numm_der nvite obach oeff_der of_anyb ohmar okmak old_who on_bank ontro ookma orgae osent oser> \
        osger othe_supp over_0 pain_for pille pole> pric_list rbezi reade rema_vali renzt rest> retu_to revi_0 rgsch \
        rinae ritas rner> rrat> rtank rterm rturn rule> rund_drei runre runs_for rzahl samm_erst schn_in schn_mit \
        seit_des seize selbs send_a seni_die serka seve_metr sie_stam sind_uebe sitz_in six_mont sixth sond_nach \
        south spit_sich spok_for ssani ssion stad_stim stam_nich stan_von stay_wher stel_ihre stur_eine such_sind \
        sunk> susp_all sweg> taffi tauc_sind ten_year the_poet the_remo the_tith thei_orde tick_and tings tins> \
        tithe traul tries tufen ualis uebe_fuer uenen um_der umfa_eine umla_die und_bund und_karl und_lieb und_los \
        und_schw und_verw unte_0 upon> urren veau> vers_rett viati vices w_d warn_in wer_hat werd_fuen whet_it \
        will_carr will_nich wind_is wird_ein with_ques with_six wurd_vert you_have zent_bomb zog_um zur_wahl \
        zwei_boot zwei_tonn zwoe_euro =-1,3,-3 <trie beral erfor nmark proze tunge wind> =-1,3,-2 0_ausg 0_may <amts \
        <basi <bete <dien <does <dogs <gate <hild <hund <jewe <larg <mask <revi <room <rund <senf <seri <stec <tent \
        <trad <vica a_tent abge_das adtar aeuft andid asse> ballo betr_im bezi_0 chiv> chlic chlos ckene compa dachs \
        denkm der_die der_hand der_mitt der_prue der_tage die_frei die_neue die_rund die_schi die_sech die_tabe \
        discl dogs> dtarc ease> ein_vers eine_glas eine_mita elaen eler> eltes enkma enth> erbra ertre eserv etrie \
        euerw euft> euro_die euros eweil ewert fang_im flage gepr_wurd ginnt hare> haus_in heut_nach huell icar> \
        iebsa ieve> im_dien im_krei immun is_to isclo jewei juni> kiel> kmala lage_der lauf_bis lief_am lieve linz> \
        malam mayor mit_jede muehl ndbuc ndelt ngeno nich_best nisse nkmal noch_vor nterb nual> nutes odell of_thre \
        olls> oming on_thur ooter oter> othek pass_die peop_came plan_for raend rast> rblic rchsc reinb reisv retun \
        rgebe rved> samml sbank schw_hat sclos sfeld shop> spruc stel_ein swech tadta tadtr tain> tarch teil> \
        the_cath the_midd the_proc the_rega timmu tine> tretu ttelf uebli uehrt uflag uring uros> usger usts> vicar \
        wait> werd_im with_0 with_nine zess> zu_0 zum_jahr zum_vors zwoe_mona =-1,3,-1 0_by 0_june 0_of <hut> <kand \
        <pege <satt afte_two amina ausk_des betr_war chnis chrae chrif decid den_nach eintr eisve ernah ficat \
        frag_fuer has_anyo hour_and hrift ifica im_rahm isver itrau itut> jema_im jema_sage konso laces lekti ligt> \
        lligt minu_und mtsbl octo_the ombe> othe_hand panie pegel rders rktag shop_in ssbra stich tsbla uebe_auf \
        ueter untai ussta weils zeitr zimm_0 =-1,4,-4 <glas einba for_his serve =-1,4,-3 0_janu 0_nove 0_peop <buer \
        <fibr <hael <kart <nord <numm <pass <quar <quot <sitz axis> besc_von bunde bunge cover die_poli die_stad \
        ebera echne echse egelt egens eite> enmar es_hand fasst feuer fibre gate> gent> haelt hafte hand_sich heima \
        isher kehrt orry> paris park> rich_sich star_at svers tres> undes urde> von_fuer wird_nach =-1,4,-2 <buil \
        ausst dbuch gerie mmung war_seit zu_sehe =-1,5,-5 finde =-1,5,-4 0_die 0_mit <nimm eber> gesto group lamt> \
        mit_die ntrag otes> oves> verfa =-1,5,-3 <gilt <road gilt> =-1,6,-5 <gelt der_0 =-1,6,-4 markt =-1,7,-6 <at> \
        es_war stag> =-1,9,-8 <ist> =0,-11,11 <hat> =0,-8,7 <verd =0,-8,8 <gute spra_von =0,-6,6 <kind <nie> <zahl \
        achts stop> tande uerdi =0,-5,4 bin_ich narbe whic_the =0,-5,5 <good <paid <pump ankte nmal> ommen rieb> \
        und_das von_eine =0,-5,6 hospi =0,-4,3 der_ober erzeu etiti sunge =0,-4,4 <darf <musi <over <schw <tour \
        a_thir ahlte ahrer anze> dass> eine_fest gute> hier> hout> in_vier legt> menar miles omete proje sters waerm \
        =0,-4,5 trag> =0,-3,2 begr_den bled> carto eine_list erst_nach eutli falli for_us gefal ich_blei in_apri \
        judge komm_die leut_die llent muss_sich nsuli oblem ocken oded> peop_who probl roble squot stren sulin \
        the_morn treng =0,-3,3 <ausz <barr <beza <book <dem> <dust <gelo <grad <grea <hof> <idee <job> <krae <kred \
        <like <obwo <prin <proj <sayi <scho <scre <seni <snow abges acht_jahr aefte alle_vert amili arket auens \
        bauer bilde bwohl das_alte dem_werk der_holz der_tuer der_verw efte> enior erban fange fuhr> gelo_wurd hoch> \
        hool> im_maer immer in_june jeder kraef lerne loor> lose> mert> milie mmert mplet musik nager ndig> nding \
        nelle niere obwoh oeher ojekt on_time oped> picke raced raeft raene rgess riste rojek s_a sayin senio \
        sind_unbe splan svoll thumb tlos> to_read torin ttert tzten uerei von_hatt wart> wasch with_its zahl> \
        zahl_der zuege =0,-3,4 <hin> back> chnel hnell =0,-2,1 <almo <bauw <eye> <gefr <gemu <kirs <mehl <mine <tor> \
        <wall <zuve a_one a_repo aatgu aecke aired and_nobo are_the atgut auft_ist auft_uebe auter beid_haen blink \
        bnahm casts chefa corr_and das_band das_war der_beif der_kaem derge die_haus divi_will doerf dvier ein_last \
        ein_pfar eine_gewi einkl eizun ellar elung enbus enkis esbes food_bank galtu gewe_die gskra hat_s hear_the \
        holz_vers howed hres> hsen> hunte ieger iend> ient> ilome im_ganz in_and in_folg in_jede in_term inkla it_in \
        itpla izung keine kind_ein kirsc kund_aus lassu lauge lich_im lind_in lown> make_has mille morg_in naler \
        nbuer nebe_eine next_summ onth> ooper out_for paire pers_bei pfiff pfte> pielh rbank reckt regi_beim reute \
        rgege rmit> rockn rziel saatg sange schu_mit she_has sie_vier snow> sola_pane spaet stan_sie tage_ohne tages \
        tertu that_nobo touri tslei uebe_acht uebe_sein uffer und_fuer upda_0 utem> vers_erkl vier_frei wacke want_a \
        weier well_abov wheel you_can zehn_und zielt =0,-2,2 <accu <bart <beis <blau <dane <defi <drue <du> <fees \
        <fluc <gues <hilf <hinu <hoer <hole <holt <jack <knie <krie <kues <lapt <lob> <lud> <mond <pane <peac <peti \
        <plum <quit <rise <rock <stra <swit <thei <thum <tut> <umga <umso <valv <wack <wade <waec <welt <whoe <wich \
        <zang a_cour a_five a_grea a_rise a_temp ab_janu abest actio aders aefti aege> afte_the aftsp agai_for ahlha \
        ailed akten alita alle_arbe alle_elf almos alve> an_elec and_said and_the anebe ankwa anwo_sind apped aptop \
        areta aske_the at_in aucht auf_bis awar_for baby> back_on back_the beche begei bei_habe beim_fest beis_und \
        bern> betr_alle bgesc biets bindi bit_of bonit bren_bei buch_die caret chea_and chges chlep chool chrom \
        chuls chunt clai_the cream daneb dank_die das_so das_spar davo_und dazu_komm dem_geme dem_hoch dem_kont \
        demon den_notd den_raeu den_unte der_arch der_baue der_brue der_nich der_sola der_star der_tomb der_von \
        derpr die_anfr die_boni die_dame die_fair die_moeb die_tour doppe druck eally easur eave> echs> edit> eftig \
        egeis ein_bub ein_pate ein_wege eindr eine_besc eine_sche eine_schi eing_in eins_am elobt emmer ende_apri \
        enem> ents_sich epfel eraku erenz erher erkze ersuc erts> erwae etake etsch ette> eundl euro_der event \
        ever_even famil feie_das four_no fraes fragu fsmis ftigu fuen_leut fuen_stoc fuen_uhr funkt garde gebru \
        gebun gelob genka germe gesc_ende gesp_bei geste gnet> groun haend has_name hat_nebe hday> heir> henk> here> \
        hert> herv_dass hinen hlepp hoene hoera hoeve honou i_did icker idee> iendl ifts> ihund in_its in_wels indru \
        inenb issio ist_kost istie its_staf jaeh_best jury_hob kaese kam_der kann_das kein_mehr kein_verk kelt> \
        knock kurbe kwage kzent kzeug lag_sie land_der lapto leihe leut_vom liabl lieg_unte lienh lies_den lina> \
        lker> lmost lobt_dass lohn_vier loode looks lzbau maer_habe mal_die marks me_a mgang mill_die mist> mmel> \
        morn_the msons mter> nach_unse nachs nann_den nbus> ncil> ndes> ngezo nhofs nich_ein nich_vers nkwag nleit \
        notic nprei oast> ob_ich oerak ofsmi oher> oise> olzba ommel onita onour ooded opfte orte> ostin otice outst \
        part_und peal> ples> plete ptop> ragsb rakus ratio rbel> reall rees> reht> retak rfund ribut rket> rohr> \
        romme round rsuch ruech rush> saech sale_dire save> sche_uebe schoo schr_als sech_jahr sere> seren sind_aus \
        snahm stad_ents stan_er star_to stay_unti sterb stra_zu tabl_and tag_der tahlh tankw taste tee_und tekt> \
        test_bei tests that_s the_hosp the_job the_litt the_pant the_verg their ther_has tire> tockt tschk two_peop \
        ufzug ugte> um_acht umgan umson und_aufg und_nehm und_schn und_zahl und_zwar undli unkti unte_die unti_0 \
        up_and urbel uruec usgeb uverl valve verg_den vert_zusa vier_im vierz von_geba von_je vorb_war waite \
        wart_fuer was_both weit_auft whoev winn> wird_auch wuer_den ying> zange zaun> zeite zenz> zimm_ein zu_hoch \
        zula_fuer zusa_mit zwei_mill zwei_seit =0,-2,3 <brau <coac <gros <juen <sat> and_sent asure coach der_dien \
        deutl eine_davo have_alre ierst in_frei jueng klats kstat kuest leut_von lifts nann_die nitt> nnies no_plaq \
        oberb orge> peop_and plane rely> rksta sich_kuen stad_in tag_im tech_von the_sea troc_und under wuer_das \
        zwei_mona =0,-1,0 <acci <bow> <buri <calm <do> <door <dose <eisv <emde <flac <geho <gekr <grae <gymn <habt \
        <kiss <lemo <pell <pres <ramm <read <shir <unik <vet> <wehr <zers <zufr a_city a_job a_lad a_whol abbuc \
        aben_bei aben_im accid aelen all_from als_fami als_zuge alte_firm alte_stue alver am_a amts_hat anfa_von \
        appst apses arity assko at_was auf_komm aufsp aus_fern aus_fuen auska auto_ist bann_von base_the bbuch \
        be_paid bei_dene bein_chec beleg berkl bohre bosse brate buch_wied burie care_plan ccide cold> consc couts \
        coven cript ctor> cust_and dafu_den das_nie das_stan date_of dem_man den_brie den_kaff den_nage denkt dente \
        der_gloc der_grue der_rege der_rent der_rich der_tasc der_ton der_wehr desi_by die_abge die_rest die_roes \
        die_treu dies_jahr dire_in direc dort_ein drei_eier dstae due_at echst eckwa edged eert> efing einb_im \
        eine_ausr eine_mind eine_rund eing_bei elf_jahr else_to ende_in enig> erlie ertar erwa_ich es_reic es_wurd \
        eside esond estba estli euerb eunze euro_am eutet facin fens_sind ffin> flatt fmach frue_ware fuer_zwei \
        gebe_es geld_am geleu gemac gena_so gest_als gging glanz gros_lief gstra gutes had_gone hall_auf hand_0 \
        hand_abge hat_dort hat_und haup_bei have_sent hebe_von heil_aben heis_der herb_uebe hin_die hinei hint_sich \
        hlers hmeri hots> hous_in hresk i_m i_writ ich_sah ichel idee_mit ielha ihm_mit im_baua imed> in_fact irect \
        irkli ist_schl itur> karre kchen kein_war kein_woll klusi koen_schr kuen_per lanti lars> lass_sich lause \
        leder left_out leiss lemon let_us lieg_ein lift_it lise> luess lugs> lussl lzeit mead_and meet> mehr_hund \
        mein_kont mein_stel meld_die merze mit_abst mit_eins mit_gumm mit_um mitsc mmerm mona_auch ndsta ngsbe ngst> \
        ngsvo ngszi nich_oeff nikum not_noti notiz nrand ntrac nun_als nur_uebe nwies nzehn obeta of_new ollar olung \
        onsci onven oppel ortge orts_von our_own ovena pager paym_to pers_gesp ppstu pses> rabin radio rangi raum_0 \
        read_this rech_lag regi_die repo_invo reska rest_vom rfer> rhosp riens rktle rnet> rtari s_mit s_rate sacks \
        saeum sales sams_wird sass_vier schl_bis scho_run schu_ist scrip seit_das seit_grue seit_mona selb_zum senwa \
        shots sie_ihn snapp spae_mit spie_imme spott staa_ist stay_indo stel_fuer sthau stim_im storn stre_and swage \
        tage> term> text> tform the_libr the_lorr the_most the_roun the_summ the_youn they_have tikan to_stan \
        two_mont tzlei uestb ufmac ugena um_ein und_sozi undan unpas unte_auf unzeh uried usine usst> venan verbe \
        verk_ein verk_heru vers_wurd vieh_mit way_at wer_ein werd_derz were_call wir_selb wirkl work_is wurd_eine \
        xiste zu_kueh zur_stra zwei_mens zwoe_grad zwoe_minu =0,-1,1 0_auto 0_jaen 0_kost 0_mehr 0_post 0_two 0_weit \
        <abre <aloi <anza <apol <ate> <aunt <bank <bear <beba <bern <bien <binn <blen <brak <bram <bres <butc <carb \
        <caug <chao <chin <cine <cook <cred <crie <dear <dir> <drai <dump <dusk <earn <ertr <ewe> <faus <flan <flex \
        <for> <frec <fres <galt <gard <garn <geeh <gehu <gekn <gepa <germ <ghoc <hake <ham> <hebe <herg <herk <hous \
        <huma <ice> <kapp <kaug <kemp <kirk <kurb <laib <lap> <larc <lawy <leg> <lehn <maeh <maps <marg <mats <mbit \
        <mere <mope <mors <mudg <nack <niec <not> <notd <outf <patr <pfad <pub> <purp <radi <rati <refl <repo <revo \
        <rhei <rind <roas <rohb <rohr <saeu <sani <shar <sill <sist <son> <spae <spra <stre <stub <stum <syri <temp \
        <thom <turb <umwi <ungl <wage <weep <yes> <yet> <zwar a_bow a_cv a_revo a_trai a_warm a_woma ab_maer ab_was \
        abbru aber_0 aber_bei abfu_und abge_im abge_zu abrec achol acht_von acks> aded> adiat adly> aengn aesse \
        aetzl aftli agged alanc alers alifi allst alois als_eige alysi am_heil ampol an_drei an_er and_has and_once \
        and_plan and_ten and_week ande_auf andt> ange_nach anlau ans_tele ansta antit antri anzen apolo app_hat \
        appr_from apsed arbe_und arefu argen argu_abou arks> armel arrow artal artes asks> assoc at_her atchi atent \
        atte> atzer auf_0 auf_hono auf_jede auf_stat auf_und auffr augt> augum ault> aunt> aupt> ausb_die auss_wie \
        auszu avour awyer bag_of banke barkr bbish beams bebau beck> beete befo_they begr_wird behi_a bei_ein \
        bei_fami bei_null bei_offe bei_voll beim_ausg beim_in beka_der berm> beso_die bess_als best_nach beza_wurd \
        bilit binne bis_jetz bis_nach bish> blame blei_und blend bmann bolzp bran_bei bresl brie_gesc brin_ich \
        brin_sie bsend bsolu buer_und butch by_half by_whoe call_in care> caref cast_by caug_the caugh cent_und \
        centu chan_the charf chatr chees cherm cherp cheue chgau chger chhal chich chink chmie chold chric chsen \
        chtsv chulc chulh chulk cinem city_coun clas_and comm_with commu cried dami_der dami_sie dane_und dank_der \
        dank_ihr dara_die das_kost das_seit days_i decke deckt dels> dem_deck dem_klei dem_mitt dem_scha dem_star \
        den_neue den_plat den_wach denk> denka depfl der_ange der_bach der_brau der_der der_dusc der_flus der_inte \
        der_kaff der_kios der_kirc der_kran der_luft der_nage der_natu der_pack der_sagt der_satz der_sieg der_sonn \
        der_umga der_vorl derni dersi derve desaa dguar dicht dicti die_anti die_ausb die_eins die_form die_fueh \
        die_gest die_kass die_kues die_land die_leer die_mehr die_nied die_term die_wirt die_zusa died_the dies_drei \
        dion> diskr dite> dmeda dorf_nach draen drain draus drei_ande drei_davo drei_frau drei_kilo drei_mont \
        drei_uhr drei_zu drige dsaeg dshee ducti duld> durc_eine dusk> each_with earer eatin ebauu ebrat echun eehrt \
        efeld egane egeng eggen ehalt ehaus ehenv eige_die eilch eimer ein_gege ein_kabe ein_lehr ein_sarg ein_stre \
        ein_tier ein_vide eine_aufs eine_eins eine_frag eine_geld eine_hat eine_hers eine_kred eine_ring eine_verg \
        eine_wand eing_nich eing_wurd eins_vor eisse eisss ekret eldep elen> elev_week elf_park ellne ellow else_and \
        elzen emist empf_die empte enfes enfre engni enhal enke_hat enkin entl_und entla eone> epaid epare epfli \
        er_heis er_ist er_und erabl erauf erbae erein erely erfol erhos erkae erkar erkl_die erle_ich erlo_der ernen \
        erons errte erwan erwec eryth erzli es_trot esaec esamt esaug esell eslau essed estak estan estpr etsho \
        euing euro_hat euzun even_at evisi ewart exibl expe_and face> fachh farm> fault faust fehl_die festa ffers \
        fgang fied> fiere files firm_the five_in flexi flieg floo_for folde foot_has for_my for_two forsc four_year \
        frei_stan frei_trai freu_und from_home frue_sind ftrit ftspr fueh_in fuen_ware fuer_naec fuer_neue fuge> \
        ganer ganis gard_cent gate_and gave_the geae_hat gebr_und gedr_und geehr gela_am geld_kam geli_am geltl \
        geme_0 geme_auf gena_zwei genwa germ_cour gerne gesae gesau gesc_alle gesc_hat gese_wie gesel gest_aus \
        gest_weil gets_the gewo_die gged> ghock ghtin ghton ging_ein glau_ich glock goldm gril_auf grobe grun_wer \
        gsges gsmec gsmed gste> gummi gurt> gymna habe_wer hable had_move had_to haeu_der haftl hair> halb_acht \
        hand_in hanic hat_beim hat_gera hat_gest hat_im hat_inzw hat_je hat_muss hat_sein hat_zum hatro hatt_0 \
        have_it he_did heese heizu helpe heron herr_mit herzl hgege hgere hgest hicht hiel_bis high_stre hin_von \
        hing_und hint_auch hirte hirty hkart hlang hlitz hnhof hoeh_von hour_for hour_of hous_for how_to hrfei hrien \
        hting hton> human hurri hwere i_appl i_live i_sign ialle ich_ausg ich_bis ich_dene ich_ich ich_schr ichti \
        ienfr ierta ierze iese> ieten ighti ighto iher> ihn_am ihre_name ilche illag im_auto im_feue im_halb im_hand \
        im_rege im_sekr im_werk in_ande in_kist in_leit in_nine in_sock in_thir in_wade in_what inees inein inens \
        ingez inie> iniku inkge inkwa inte_are ionsp ippt> irth> irty> is_hiri is_how isch_de ischa isons ist_eine \
        ist_gest ist_uebe istik isvog it_like it_one it_to itori its_gene itsfo itsin ittes izenz jahr_elek \
        jahr_unte jung_leut jury_lobt just_a kaff_ist kam_auf kann_die kann_was katz> kaugu kaum_noch kein_ansc \
        kempt kerze ketsh kgeld kholu kilo_akte kita> klin_wie knapp kniet know_the know_to koche koerb koll_mit \
        kring kund_von kurs_zeig kuve_dari kwass lag_da lame> lane_and lang_nich lang_stri lapse laran larch lary> \
        lasen last_von laut_unse lawye ldepf ldmed lebe_und lehr_eine lehr_und lehre lehrw leic_gema leit_und leitr \
        leits lerk> leut_steh lexib lhand lief_0 lief_und lift_of links lishi litae lizen lland llar> lley> lobt_den \
        logi_part lois> lost> lstar lvenz lzimm mal_das man_at man_bei mana_is maps> mater mbit> me_on me_two mean_a \
        meet_on meis_hat melad melte meone merei merel merie merli mess_der mete_hohe mfort mgesc mich_auf mich_durc \
        mill_zwei mind_0 minu_in mir_an mir_bei mir_ein miss_the mit_lauf mit_regi mit_voll mitt_0 mitt_zwei \
        mode_die moeb_sind mont_mit mont_nach moped morn_that mortg mpoli mpten mudgu musi_zum muss_das mutt_ist \
        my_case my_husb nach_kurs nach_lang nach_prue nante nauf> ndigu nebe_komm nein> nema> nenne nentg nerv_die \
        neue_werd neun_jahr neve_been nfest ngnis ngsdi ngstr nich_pass nich_und nich_wer nich_zwei niece niete \
        nine_hour nistr nitz> niver nkgel nkwas nlauf nmann noch_etwa noch_fuer notdi now_clos nsor> nstud ntig> \
        nzert nzig> oache obman obwo_der ochs> ociat of_that offe_ausg ohbau ohne_zu ohnst ohrfe oldme ollam olles \
        ollie olten omen> omeon omfor on_budg onalz one_has one_year onfer onist onspr onsst opped orlet ossha otdie \
        oths> ottpl otype ouris oved> over_for over_has over_susp pacht panel past_six pays_its pays_the pecte pelli \
        peop_not petit pette pick_up pions plac_that plan_and plaud polin polog pool_i pose> prax_die pron> prue_die \
        psed> pten> ptops puen_zum pumps punk_bei purpo queui rabat rache rack> radia radle raets raini rake> ramed \
        rampo rang_roun rate_my rator raus_und rbesc rbine rchda rchge refle reful regi_und rema_that rent_im resla \
        ressi reuzu revol rfeig rfolg rgie> rhalt rhaup riebs riegs rinkg rinkw rinte rived rkaes rkes> rlos> rmela \
        roast robe> romet rooke rooms rossh rpose rren> rstro rtgag rtrag rubbi run_out runke rythi rzig> rzlic \
        rzte> sah_man sani_von sass_der sat_down sbeit schef schi_von schl_ist schl_steh schm_am scho_in schri \
        schu_das scrib see_it sehba sein_soll seit_mit selb_eine send_mit sent_phot sess_wer sfael sgest sgeza \
        shop_floo shop_has sich_den sich_imme side_door sie_eine sie_stel sigen sind_bere sind_der six_of skamm \
        slau> smeda so_geht so_will someo spra_vom srede ssoci stad_mit staet stakt stan_am stan_eine stan_on \
        stat_bish stat_in stbau steh_die steh_nun stei_die stel_scha steni step> steue stey_hat stion stoc_in stood \
        stop_at store stpre stre_of strok strue ststo stue_aus stuf_auf such_mit sured svoge sword szeit tage_spae \
        taker tank_komm tasch taus_er tbank tbau> tdeck teln> ten_past terne tersu teten tgage tgut> than_we \
        that_grou the_big the_bind the_birt the_blad the_choi the_cold the_curt the_foll the_girl the_hedg the_left \
        the_ligh the_line the_load the_mana the_norm the_queu the_samp the_tea the_test the_unde the_unio the_word \
        them_a ther_and ther_were this_year tich> tick> tigun time_i time_they tin_of tkost tless tnetz to_nine \
        to_ones to_scho tomb_0 toni_s tood> tove> traf_eine treut tria_shif troke tschl tsgel tshop ttelk tterp \
        ttpla tual> tuer_auf tuer_seit tulln tumm> turbi turne tzend tzig> ualif uards uarta uass> ubbis ubenz uchun \
        ucket udgua udiol uebe_ihre uebe_im uebe_kopf uernv uetze ueuin ufahr ufte> uftri ugumm uhr_nich uide> uldig \
        ulin> ulln> ulsta uman> umge_hat und_darf und_ich und_lach und_lass und_legt und_pfar und_rede und_schu \
        und_sorg und_uns undge unge> uns_ange unse_holz unte_von unti_stoc uoten up_nine urbin urpos ursel us_in \
        uscht usper usred utche uters uzung vatwa veilc velo> vende vens> verb_sich verb_sind verge verk_wurd verlo \
        verpf vers_nich veryt vice> vier_jahr vier_stoc vier_stun vo_mit vom_hof vom_kam von_der von_laeu von_nebe \
        von_ober von_sah von_sieh von_wohn vor_zwei vora_von vorg_das vorh_bei wacho wader war_elf war_er wart_uebe \
        we_re wech_im weck_um week_beca week_to week_with week_work weide weife weihe weisu weiun well_prep weni_als \
        went_to wer_am wer_auf wer_mit werd_an werd_auf werd_es were_susp wered where wide> will_deci wind_neun \
        wir_bezi wir_ein wir_vor wird_derz wird_eine wird_gera witch with_bein wo_frue wo_mein woch_bis woch_drau \
        wochs wohnb wolke word_die woul_call wrot_that wurd_dafu wurd_trot xible year_for year_of ymnas zaehl \
        zahl_an zahl_auf zahl_nach zehn_proz zehnm zeig_mir zeits zende zu_ende zu_oeff zu_teue zufah zule_wege \
        zur_einw zur_halt zur_uebe zuru_sind zusa_fuer zusa_im zusa_nach zusa_zwei zuwei zwar> zwei_weit zweiu \
        =0,-1,2 0_am 0_publ <apro <asso <auft <bala <bech <blis <bret <dene <eime <gutg <hope <many <nois <sech \
        <skie <tats <wald a_head a_prof abel> achar admi_the agre_sign ahlla aited als_must andfr andwi ange_und \
        ankha anlei anstr apron arbe_kuen are_up atsae auere aufs_kont balan bankh bis_zule blei_gern cello ciati \
        cont_and das_buch das_volu data> den_vert der_opti die_bril die_toch die_ukra dling ehrsv ein_fami eine_ausf \
        einho emalt ende_wurd enkam fach_0 fini_the flick foun_the frei_den fris_gesc gagen geln> gery> gest_zusa \
        gute_leut gutge hach> hall_uebe hat_dies hatt_wir hing> hops> hrem> hrenn hrsve hulst i_wrot iable ich_arbe \
        ich_mein iessu ihre_prue ihrem ikket im_feld in_elf in_law in_seid incip ingag its_best itze> jetz_bis \
        kein_wo komm_eine ksfes legek leit_bei lend_at lies_sie lift_for lksfe loete logi_der lohns ltbau mahl_fuer \
        mein_es my_son nkhau noise noteb nsiti ntrib nuss> oegel olksf ontri opti_uebe otebo oyee> part_with \
        pate_die pfleg porto ppers prei_leis pres_from princ pro_kilo proz_uebe pump_von quiet rege_ohne reisk rgery \
        rheim rinci roof_on rsver rtesc sein_eige sein_jack sort_und stabi stat_s stel_0 stery suall supp_in \
        tank_von tants tatsa teboo term_of the_peti the_scre tials tiefe tkran to_writ trad_the trom_und twen_thre \
        umber und_sued valv_make vere_als verk_aus vert_sind vier_habe voege von_noch was_gone went_off wo_sehe \
        work_on wort_arou wort_the yout_orch zehn_best zehnt zeig_sich zvere zwoe_zimm =0,0,-1 0_kein 0_pack <davo \
        <fels <frui <harz <hobb <hofl <irel <kund <lesu <lokf <ml> <mona <paec <rogg <sinn <sits <spuc <targ <titl \
        <tret <wasp <whic a_colo a_flat a_leaf a_m a_whit aben_mit achtz aeck> aedig aeme> affe> akkus alle_sich \
        als_arbe als_date als_ganz als_rest als_zuvo am_lerc am_zebr amier an_ambu an_hat ances and_east andlo andpu \
        apri_auch arant are_unac arget armer atsam auf_grun auf_inte auf_papi ausf_und ausku be_elev beerd beruf \
        besc_hatt best_auf betr_vier bids_for bitt_rett blic> bot_uns brary brutz bub_hat burst call_a can_now cense \
        chmei chpar chsta chstr chulw clos_thei coll_a comp_the ctron cust_on das_gesp das_podi dazu_auf dell> \
        dem_fuen denti der_mail der_pach der_priv deran deten diabe die_frie die_mehl died> dort_mein down_the echpa \
        eerdi ehend eigne eilha ein_nude eleut elf_eins elf_naec embly emina enpox entw_und eppe> erala erarc erbed \
        erle_der ermi_habe erumf erval erwoc etic> eukun fach_ein fami_betr fgeld filt_sei four_is fueh_der \
        fueh_klas fuer_mein fzeic gade> gebe> geli_drei geno_im gies_sie glas_and glei_in goes_at guss> haedi \
        hand_gesc handp has_pass havin heim_hat heis_mit heut_0 hiera hmeis hobby hofla hote_on hpart i_cast iabet \
        ich_werd iends im_gege in_betw in_heil in_mill in_retu in_week inati inlad inte_at invo_in irela ist_bald \
        items izeit jema_beim juni_hat kame_zwei kant_und kate> kein_kuch kein_zett keral kfueh kiert kind_lieg \
        komm_weit kuen_mona kurs_in laite lamie lassi lated legie lern_man lief_seit lini_0 logen lohne lokfu lted> \
        luftr lwaer lzieh man_ihn mbly> me_and mein_pake merkb mete_gros mit_verl mmed> mona_nach muss_nach \
        nach_koll ndans ndows nenn_als neuku neun_an nich_auff nich_so niem_hat nned> noch_imme npfli npox> nrund \
        ntgeg oeff_uebe of_june oflad okfue ondit onic> oning opell open_dail ossed ostle osts> otect parad perst \
        proz_skon purse rachp raech rala> rantw rarch rausc rech_um rech_von rech_vor rechp repa_in retu_on ropel \
        rspan rtime rting ruec_uebe rueff ruefs ruft_dazu rutze s_lawy says_no schl_stan schu_vor schub semin \
        send_eine serbr side_of sie_bei sie_uebe sited spei_fuer spel_it ssetz stai_and stat_um stel_wir stik> sunke \
        tagt_am talle targe tatut teens teilh teinz telie tenau terva testi tfrie the_corn they_hadn tires tmark \
        trine trum> tszeu tuer_nich twel_to uerbe ukund ulik> und_leuc und_trau unde_glas unen> ungsz union \
        unse_bass unstr unte_hat urnit usset uszus vera_im vers_mann viel_anru vier_bis vier_der vier_die vitri \
        von_moeb voran vorwu waer_die warm_up week_at weni_und werd_muss werd_nach which wir_dreh wird_auf wird_gehe \
        with_some zugl_die zwei_gese =0,0,1 0_mbit 0_mm 0_pass <abbr <alou <bist <boss <cap> <crac <drae <elde <erka \
        <furt <ghan <idio <knet <lede <leib <mm> <obje <pine <quid <raba <riem <riso <roch <stif <taeg <trae <voel \
        <weld a_deal a_new a_pot a_sign abatt aben_war adenh adewa adven aend> aendl agebu ageme aloud als_man \
        an_agen an_mein an_uns annin arer> arns> assan at_me at_work atzle auch_den auch_so aus_stel autkl bandw \
        been_on been_sitt bei_alle bei_faeh bei_sitz beme_dass berte bezei bezir blei_das blut_sagt body_shop \
        buer_der butio buye_came categ cente cheme chnac ckche cost_them crack da_nich dane_ein dann_bis darf_nach \
        das_imme das_zeug dass_nach deal> dem_schr den_man denhu der_glas der_wurs derly derz_nich desso die_aus \
        die_gaer die_pres die_rufe ding_zwei dles> down_with drau_bei durft dvent dwidt eberh ecks> effel eflue \
        egory eige_ausg ein_kund ein_offe ein_smil eine_baus eisun elefo emess enchn ende_nur enkon erobe erst_acht \
        erwei erzae etmas eweg> ezaeh ezirk faeh_selb firm_sein forms forst foto_wer frau_eine fuer_dies furth gaine \
        genge gera_und get_to gezah ghana give> gory> grafi gsam> guss_von haar> haen_fuer hat_niem hat_was \
        hatt_noch have_pick have_told he_aske he_came heim_vom hint_mir hoer_woll hoert holz_nach hstes i_bent \
        i_expe ibuti idiot ienen ierfa ifenh ihr_chef illin im_allg im_rath im_wart imges in_elev in_groe in_with \
        inlas irrtu isott ist_zwei isung it_roun it_took ittlu jahr_habe jahr_sitz juli_in jury_prai kante kein_feie \
        kein_mens kein_ruef ketch konn_das krug> kuehe kuen_an lag_zwis land_ein landl larte lats> lderl lefon \
        lese_bei liebt ligke litt> llerf lligk loren maer_der me_luck mein_sie mein_zwei menko minu_lang mit_saue \
        mscha nach_an nalti nchne ndsae ndwid nest_unde neweg ngebi ngepe ngsan nised nker> nklus nobo_shou \
        noch_lich note_sehr nruf> nteln nur_am nur_in nweih oben_ein oben_und oehnl of_nine ohol> omena ompos \
        on_card one_day or_not ornew otiz> peop_in perat pest> pfla_und plan_in pot_of puffu quid> radi_wo raeng \
        ranfa raus_den rautk rech_zu rega_leer regi_and relat rief_der righ_to rikot risot ritt> rive> rkont rleut \
        rnewe roste rowin rows> rucke rzaeh satzl saugt schl_vier scho_aufg sebau sech_tonn seen_to sein_kann \
        seit_sept seit_unse shut_for sich_ents sie_an sie_durf sist_in slos> snack sofo_eine sonn_eine sotto \
        spea_abou spie_eine ssort st_kili stly> stop_the strup stund such_die supp_and sverd swett tage_zu taxi> \
        telef tenve terer terhe terzo tgrup the_lunc the_prot the_repo the_whit then_wish thin_it thir_two tisc_mit \
        tlung triko trong ttlun ttstu tuer_aufg tune_i uamt> uffun ufuel uhaen umpt> und_beru und_stad unte_drei \
        unte_war uswei utkle utora verfl verr_wurd vierf vom_kios von_halb von_ich von_nach wachs wedn_i werd_noch \
        wert_die whol_come why_i wir_im with_eigh woll_er woll_hat women wort_fuer writ_down year_with you_d \
        zett_hint zige> zu_bill zum_drei zuru_ich =0,1,-2 <acco <alps <brid <euch <filt <kant <kutt <leag <zuta \
        ab_mont ab_sofo afte_some amens and_late ante_an appe_in auch_ein autor bedau beko_den benan benen brin_die \
        brin_the buec_uebe can_be chnik chnur chshu dann_komm deli_to den_er den_prod den_sech der_eins die_auto \
        die_fens die_konz die_stat drei_stat dross duct> eatre eberb edere eems> ehrt> eine_geno eine_spei elaeu \
        elze> ends_with entf_lass erfu_die erras erst_jahr euch> ever_else ewer> fach_fuer ffael firm_aus for_ten \
        fort_year frei_in geden geht_s gekeh gera_in glas_in had_both has_adde hnur> hresr hrste hshun ihre_0 \
        im_proz inian inte_for intri inzw_eine juli> kbar> kind_an kopi_der kutte lese> lieg_beim ltsta meet_in \
        mehr_best mita_im mobil ndkas nerha neu_verg nmali nsen> ntres nwend oatin ob_es offe_in on_your ordn_hat \
        ortho ortly pfand powe_for reiha repla rest_0 resum rgang rifte rnal> scho_einm seems shif_a slast sowie \
        spuer steh_unte swert tage_vorh tagsp tees> tersp than_usua the_assi the_cred the_post told_her trad_fair \
        tsend tsver uary> ucken ueder uffae und_nebe und_verh urato vers_von vers_word vert_begi vors_die wann_die \
        weni_eine zent_von =0,1,-1 0_abge 0_amts 0_frau 0_gese 0_gram 0_hour 0_kuec 0_lauf 0_lebe 0_leer 0_ml 0_teil \
        0_tuer 0_year <abo> <abzi <altb <angr <anno <anra <autu <behn <bera <besu <bicy <bidd <bids <bila <bild \
        <body <carp <carr <cate <chal <chip <copy <crew <cros <datu <days <depu <died <disp <docu <dryi <dutc <einr \
        <erhe <erke <erli <expi <exte <f> <fach <fahn <few> <flec <flot <forc <gasf <gebu <gedr <gefe <gegr <gott \
        <grue <huef <huel <ihr> <invi <isla <isst <jaen <jann <kael <kanz <kaut <kino <knac <konk <kons <kraf <kult \
        <laes <libr <load <m> <matu <meal <merc <migh <mixe <mone <moti <musk <nahe <neub <nitr <nota <obit <okaf \
        <ole> <paus <prax <purs <raeu <reck <rohk <roya <ruht <seem <seil <silb <slip <spel <spir <stae <stee <sued \
        <tanz <teac <teic <thro <tupf <vera <viol <voca <vore <webi <wegw <wien <witw <ziel <zu> <zwoe a_baby a_book \
        a_brid a_came a_char a_d a_diff a_digg a_firm a_hedg a_prim a_reco a_scho a_shor a_test a_trad ab_apri \
        ab_jaen abeka absol abzie aces> achfo achtv actin acts> ademe aden> aechs aedie aelsc aeltl aempf aesid \
        afor> ag_in agre_at agsue ahin> ahnve ailer ains> aken> akers akte> aktor aktue alad> alben alfon alle_betr \
        alle_gelo allon als_nebe altst altun am_anfa am_haeu am_klin amily ammie ampin an_alle ance> and_move and_no \
        and_went and_were ande_in andet ange_das angem anise anrai anter anwhi anzu_und apell appl_is apri_vorg \
        aqua_von are_by are_unch armon arrog artez as_far asfla asic> ask_for asse_day assis assun ately athro aths> \
        atsen atta> attun atuli atura aube> aubni auch_ande auch_per auf_dere aufg_das aughe augu_im aunen aus_buch \
        ausba ausee ausfl ausg_sind ausg_wird aush_die ausk_erte ausli austa auswa auto_hat autum ayabl back_an \
        badem base> basic bathr be_look beamt been_open begle bei_am bei_find bei_mit bei_unte bei_vier beka_gege \
        beli_die belst benea benge bere_werd best_kein bete_hat betw_ten bewil bgesa bgetr bicyc bidde biel_und \
        binar bis_frei bis_fuen bis_mona bis_sech bitio bitua blei_an bler> bloc_teac book_the bord> brief brin_your \
        brou_down btisc bus_comp butte by_two bzieh came_from carr_over cent_the cers> char_die chbea cheid chess \
        chgan chsae chsha chthe chtli chtst chtve cipal cipe> ckbli ckel> ckenp ckets cksei closu come_down comm_by \
        comp_and comp_that conf_that conse cont_to copy> cost> costs cour_is cumen da_und dach_ich dach_in danke \
        daru_war das_guta das_in das_ober das_trin das_verw das_zwei dawn_and decli dem_bish dem_frei dem_hand demei \
        den_arbe den_auft den_herr den_kirc dence denk_und deput der_aben der_anla der_ausb der_blei der_herb \
        der_innu der_laut der_rund deres derwi derzu des_vert des_verw descr deshe dical die_acht die_aelt die_alle \
        die_ante die_beho die_bevo die_fili die_flam die_foli die_frue die_inst die_lohn die_neun die_satz die_sche \
        die_turn die_unfa die_univ die_zehn died_on dien_das diesm dige> digt> dlung dmeld docum donn_hat drats \
        drei_inst drei_schi dreie drin_gewe dryin dthal duale dutc_and dutch ealis eamte eanwh ebene ebina eckbl \
        eckon eckun edera efgar efloh efort eglei egwer ehner eibti eihe> eiht> ein_das ein_guta ein_schl ein_stat \
        einb_die eine_aetz eine_anme eine_einl eine_kanz eine_prei eine_sort eing_werd eing_word eini_tagt einm_habe \
        eint> eiser eith_side ekist elbah elcom elev_hour elhei ellun eltig elver elzei emeis enauf endar ende_am \
        ende_nach eneat engme engst enjah enkun enntn enste entit entka enzei eplac eputy er_0 ercen erdac erern \
        erha_im erheb erke> erkos erksl erled ermon ernes ernet erpfl ershe ersoe erufe ervis erze> esabs escri \
        esmal espra etag> eterg etref etres eunde euro_brut euro_the euung euzer ewaec ewill expir factu faels \
        fahr_am fail_in far_as farbt felde ferba fgara fices fina_year final find_out fire_at flast flohe fonis \
        fons> for_lunc forth four_loca fran_pro frau_ist frau_sagt frei> frei_bei frei_waeh freiz from_mond \
        from_nove frue_komm frue_offe fstel fueh_seit fuen_proz fuer_kund fuer_wart gas_main gasfl gear> gedro \
        gefa_weil gefas gege_drei gehe_in gehe_sie geht_der gendl geoe_ist gereg gewi_0 ggese gleit gmeis gree> \
        grou_with grun_das grun_von gsant gsver gwerf habe_bis habe_und hael_es haen_der haffe haft_bei hale> \
        half_an hand_auch hans> harmo harts has_resi hat_erst hat_viel haus_gesc have_a have_no hbuch heape heim_der \
        hers_die herze hess> heut_steh hgang hich> hiene hitsu hkaff hlgeb hnten hnver home_in hortl hotl_band \
        hour_are hour_at hour_the house hra_0 hrei> hresg hrrad hrzeh hsaeu hslei htern htver hueft hulki hund_ist \
        hund_sind hweiz i_comp i_hear ibrar ibtis iburg icant ich_da ich_wied ichsl icycl idar> idate iebsv iefga \
        ieser iesma igern ihm_das ihm_kein ihr_gesc ihre_brie ildsc ilier im_bus im_frei im_gewe im_jaen im_schl \
        im_zug in_cott in_das in_dess in_engl in_lind in_plac in_soem in_zuer indel indu_und ingef ingha innsp insel \
        inte_to intra inue> inung invit ires> is_in ischu ist_davo ist_die ist_ja ist_weis it_the its_seas its_way \
        ituar ivil> jaenn jahr_bis jahr_lang jahr_moeg jahrz janni je_nach je_zur jede_part jede_tag jetzi juli_kein \
        kaelt kafor kalke kam_zwei kann_und kapel kblic kein_die kein_empf kind_zu kino_wird kkont klami klei_die \
        klin_von know> koeni koepf komm_gege komms konku kont_mit kost_trae krei_die krie_er kseit ktuel kund_sind \
        kund_und labo_der laere laubn lbuch lcome ldest leads lecto left_in legt_ein lehr_an leibe leitz leng_of \
        lesal letz_mal leut_ohne lfons lgebu lican lieg_auf lieg_bei lieg_zwis ligte lings lippe lisie list_for \
        lkers llon> log_in loge> lohen lohna losur lowin ltant ltung lumn> lved> lvent maen_habe make_the man_sei \
        mana_said mann_star mappe maske mburg me_once meanw mehr_als mehr_ange mehr_seit mein_er meis_ole meiss \
        menau menwa mfang mgass midd_of might mily> minar mind_zwei minu_and minu_zwoe mises mit_smil mit_vert \
        mitg_in mittl mixe_feel mmst> mond_the money monit monst monta morn_and mpani mpel> my_driv nach_seit \
        nach_vere nach_wie naere nagem narzt nberu nchor ndeha ndivi ndmel ndwas nehm_uns nent> nfaeh ngeze nglue \
        ngmei ngrau ngrub ngsze nhers nich_mein nich_mitg nimat nine_and nitae nkkon nload nnes> nnspi nntni \
        noch_uebe nordi norwe not_in note_and nraed nrain nserv nspor nsure ntinu ntkal ntnis ntrae ntrit nufac \
        nur_bis nur_werk nurs_in nweg> nwhil nzelb nzen> oads> ob_in obitu obler obwo_alle ocume oder_in oeff_am \
        oeff_sich oenig oenli oeren offe_for ofil> ohkaf ohne_auss ohne_mont okafo old_0 oldes oldin olesa olvie \
        ommst on_by on_that onald one_is onnel onnes onomi ontag ontra open_time opfer oppo_a orde_a ordic orers \
        oroug ort_die orweg ossma ottes ource paar_der paedi pasto payab pell_who perce perru pers_im perta pervi \
        pfel> pflas ping> pipe> plea_send port_eine ppose prech prima prob_ist prod_in punk_sieb puty> pzig> quari \
        raesi raeum ragge ragra rammi rane> rang_zwei ranki rberg rbung rcent rdic> rech_an recko regie regne \
        rema_in rengm renha rents repo_to requ_for rern> rerst resc_team resol rest_werd restb reswe reuun rgest \
        rgret rhof> riefk rift> rika> ring_roun rksch rledi rlitt rmoni rmute rnove road_and rohka rolf_von ronte \
        rota_with royal rrect rrung rseit rsoen rspie rstra rteid rtly> rtons rtste ruite run_a rund_ende rund_vier \
        runds rundw runs_the rviso rwart rztes rzug> s_chai s_ware sabsc salad sandk sarzt say_when sbeho sbere \
        sberi schi_an schl_soll schw_beid sech_flas seco_week sei_in sein_betr sein_hoeh sein_schi selb_die \
        selb_uebe seri_numb serv_hat sette sfer> sfiel shed> shoe> sie_komm sie_rede sieb_mita sieg_wurd sign_by \
        sign_for sista sitt_on sitze sitzt so_den so_i soenl sold_the solvi sort_mit sourc spae_bei speri spez_umst \
        splat sprae spray sprec sraeu sselh ssend ssens sster stad_den stan_seit stari steel steh_aber steh_an \
        steh_noch stein stel_zum stems stic> stigu stil_on stoec stor_with stud_hat stuec stun_vorh stun_zusa stver \
        such_seit szett taben tag_des tagsu take_down take_thei talks tarp_and taten tattu tauch tecke tecti teidi \
        tellv tenta terku terru the_cast the_chan the_coop the_dram the_fort the_fron the_lads the_nord the_prev \
        the_supp the_town the_van the_vote then_they theor this_seas throw tiefg tieru tific tigt> title tkalk \
        to_open to_tick tocki toffh told_to tongr towa_the tradi trae_eine trail trakt trau_aus treuu trott tstad \
        tstag tstra tsun> ttig> tueck tuend tulie tumn> tupfe tzbet ublic ubnis uchtf uchtu uebe_aus uebe_bei \
        uebe_offe ueckm uener ueric uerst uesch ufact uiter ulbuc ulege um_zwoe umfan unbe_auss unbe_zwei und_blat \
        und_drei und_ein und_er und_ford und_wie und_wuer undbu undis undwa unft> unglu unio_s unit> uns_viel \
        unse_azub unte_acht unti_adve unti_they up_afte up_at uperv uppos urces urnov us_off usee> usin_the ustim \
        utati uted> ution utten utumn vatio verg_wir verhe verl_als verra vers_auf vier_kauf vier_kind vocat \
        voll_die volu_in vom_donn von_ab von_ange von_gut von_zu von_zwan vor_eine vor_elf vor_mir vorha war_heut \
        war_im war_schl ware_logi warte warze was_aus watt> webin wech_an wegwe weien weil_eine weil_sich weis_wie \
        weit_uebe welco wer_sich werd_bis were_take what_a what_it when_he wher_my whits why_the wie_gewo wie_lang \
        wied_in will_prin will_publ wir_sitz wird_bis wird_er wird_verl wird_vier wiss> with_acce witwe woch_nich \
        word_war wurd_abge wurd_unse yable yers> you_get zbetr zeit_von zelbe zell> zialk zlei> ztesc zu_mein \
        zu_rich zubin zueri zuleg zum_ausb zum_lade zur_arbe zuru_mit zusc_erhi zusti zwar_eine zwei_beru zwei_fach \
        zwei_proz zwei_verk zwei_zum =0,1,0 0_einw 0_verl 0_zwei <boer <cuts <erbb <gasl <hamm <konf <laye <log> \
        <mitn <ms> <nuec <owns <p> <plue <pris <ross <run> <spor <tech <uses <wilf a_pane aber_unte ableg abwa_unte \
        achin achtw add_two after akery albah alisi all_bran allta am_lieb an_um anael anced ande_mete ande_zwei \
        ange_vor anhae appr_the arbe_nach arbto are_welc arhau arifa arken artof atswa aulag aus_bei ausfi auss_bei \
        aver> begi_0 bei_uebe bei_zum beim_kaff beru_auf betr_nach bille bin_fuer bis_heut bis_sonn bish_wurd boot> \
        brac_eine brie_die brie_zwei bssys bsten buer_fuer burg_brok by_and cembe cherb chip> chlac chmel ckist \
        clos_of commi cont_are das_er decem den_habe den_hall denge depo_von der_apot der_blut der_jaeh der_kata \
        der_lade dete_have die_abna die_tech dien_von drei_euro driv_of dschi durch ebssy ecemb echba eckel ectly \
        eding eefle ehlgr eine_apfe eine_ziga einz_wurd ekonn emise empft endka enflu ennes entge entio erbba erbro \
        ercho erha_eine erium erle_uebe ersor es_an es_lieg eskar etail euger ever_morn fabsc fach_ab fami_are feefl \
        fehl_ein ferei festp ffeef ffelt folg_ein foll_in forw_from foun_it frau_und from_sept gbau> gege_den gekon \
        gelt_die gema_den genbr gene_fuer gera_vers ghtee grant gros_wird had_i hand_noch hangs hat_zwei hauer haula \
        hint_glas hlber hmelz hnitz hoeh_am holst hteen huete ichtm icks> ictio iebss ifabs ihn_eine illha in_cork \
        indef innin inte_meld intru inzw_steh ising issta ist_vor itgli itneh jahr_muss jahr_nich jahr_sie jene_der \
        kanae kenfl kists kkred komm_ins kran> kulpt lbere lehrg lett_cont lgrab licht lies> llerb llung locat loesu \
        lptur ltlic luesc manu_for matik mean_for media mein_lade meis_bis memb_of mich_inzw mitg_sind mitgl \
        mont_for morn_we moser nacco nach_gas nach_nimm nach_zu naele nange ndamm ndefr neue_lack neun_bis new_in \
        niem_der nine_peop nkenf nsent nspra ntion ntrud nuech numm_zu ockel ockis oesun ollat ortst otfae pages \
        para_0 pell> plan_comm plues quar_afte ran_the ratsw rbbau rbeik rbiss rchor rechb reede reigh requ_the \
        resab rifab rkenn rolla rplat rstbe rtoff ruar> rund_sieb runne s_and sbare sbuer schl_mit sechz shif_has \
        shilf sie_mir sinde site_visi skulp ssem> stau_auf stel_und stim_mit such_fuer take_effe talte ten_week \
        terbi teriu term_aus tglie the_kass the_kiln the_ledg the_pari the_rent the_titl thern they_used tied_to \
        tillh tinge tnehm to_hold to_pape toene tswah tues_and two_floo tzusc uehlg uerch ullet ullin ulptu ummi> \
        und_folg uppe> usfie uslie ustar utel> verg_je verso vert> vert_wass verw_der vier_lose visi_are voll_ab \
        von_nich vora_sind vors_und waeh_ich waer_das walk_roun war_nie watc_by wells wer_die wint_and wir_scho \
        woul_like wuers yet_the zahls zeitp ziel> zimme zones zum_buer zum_tod zuru_weil zwei_enth zwei_vari =0,2,-3 \
        <kehr <wech anged aving basis ecall entsc eworf ides> nces> near> one_on rasch rossb sanit zentn =0,2,-2 \
        0_als 0_auf 0_empl 0_fran 0_mona <able <ampe <atte <ausm <beek <beig <blue <boro <chan <dorn <einv <eisw \
        <erga <fee> <fish <floa <funk <gebo <hans <haul <holz <kamm <lami <lice <linz <majo <mayo <moun <muni <pair \
        <pige <powd <prev <regn <sehe <sept <silv <trav <trif <way> a_bras a_cran a_dair a_vide abst_im ackwe actor \
        aeher aetze aeuss agen> am_dien am_donn ammer amper angab anita anruf anton arbe_alle arbe_hat arge> arian \
        arzen as_it asis> asset astor at_st at_the ater> atlic atmus auch_auf auch_das ausch ausg_werd autio barge \
        beca_a bedar beeke begr_und bei_oma beige berge bertr bgeba binn_sech bis_jahr bis_vier bis_zwoe borou bsolv \
        bsver burg> chgeb chler chnup choll chung chzig cided coll_in cond> coul_not ddle> dem_drit dem_nach \
        der_filt der_geht der_mini der_tier der_wohn die_ag die_fass die_gesp die_list do_i dral> drei_ange \
        drei_juge drohn droht dstil dungs eachi eberf ebiet ebsve eceiv echsh echti echzi eckla edarf eekee efigh \
        ehrst eicha eine_ausg eine_eich eine_gabe eine_stel eint_frei ekeep eliev eloes empty ence> enced ende_juni \
        enlag enweg eoeff eons> eplan eptem erans erfur ertei erwag es_bei eschu esor> estem etet> etito eueru eusse \
        eviou fass_aus fesso feue_und ffeem fgewa filed firef firm_in float floo_the furt> fzeit gaben game> gebie \
        gefu_die gefu_wurd gelad geoef geons gespr gewae ghter ginal ging_um glied gratu grupp gsjah habe_duer hallo \
        hand_mit heatr heis_die hend> hile> hite> hlies hnupp hose> hosp_the hraen hrese ians> ich_fang iefe> igend \
        igeon igina igur> igure ilber illsc ilmen im_pfar im_raum im_uebe imatm inhal inhei inimu intme inwen irefi \
        isel> iste> itati itgen itzt> jahr_gest janu_uebe je_ein karri keepi kein_am kein_einw kettl laced lage_in \
        lamin large ledig lehrs leit_habe lhaus llot> look_for lschw mach_beid maess major mann_der matmu meis_mit \
        minu_bei mit_acht mit_nach moos> moves mpty> mten> nach_hat nberg near_the neath needs neeri netz_und netze \
        nfirm ngesa ngsha ngsja nich_die nicip nimum ntari ntmen numme nuppe ocess odukt of_five oiner ointm oking \
        ooth> opter ounta pens_0 perie pfen> pigeo powde pplic pprov previ ptemb ratul rauc_uebe rbaut read_that \
        refig revio rfurt rgere ridge rish> rmine road> roces roduk rohne ruec_mit s_whic sbran schli schol schr_das \
        schun seiti septe sgesc shuet sich_drei sie_bis sind_0 sind_am speci spra_der ssor> steck stel_in sterk \
        stisc suebu swing tage_in take_plac talk_to tammh tatio techn tenbl tenth terha terka the_adve the_boro \
        the_cana the_depo the_hour the_pros ties> tigat tills titor tmuse traum trave tstae tudio tvere uarte uchsa \
        uendl uerun ugnis umger und_bitt undin ungsj unici upfen urth> usgew vent> verl_sich vised vom_vort von_mein \
        vor_0 ways> week_and welt> wo_ist wuer_ich xisti zentr zu_haus zum_frue zwei_bis zwis_zwei =0,2,-1 0_vert \
        <allo <anli <appo <as> <b> <beir <bena <cord <einp <gabe <inn> <jaeg <oste <pave <seek <tena <toed a_spok \
        ables abou_0 aftsm agai_by agei> ajora alkra altbu amini an_im anlie apage aphs> are_aske assle atik> \
        aus_die aveme bank_and been_made beim_verb berue betr_ware bevoe bilan bis_dahi bitt_um blei_im brack breit \
        cessi cherz chsag daru_drei days_in den_ener der_numm der_part der_waes didat die_auft die_hat die_verg \
        digge dock> dtwer eidig eilte ein_schn ein_toas einpa elass emme> epot> esend essau evoel five_to gege_die \
        geloe geren giebe glae_ist gmbh_vers gnis> gsueb hausf holi_and hrten hsage hund_jahr hut_on hwank icles \
        igenm ilanz iment infah inpac its_fift join> joran kassl kein_milc kuech lade_von lamen lass_zwei lenz> \
        lers> lkeru llowi ltbue man_ohne mark_sie mehr_gibt mit_sitz morg_sind mpfer muss_man nann_der naufs ndard \
        ndida nitts not_say ocati oder_nur oedli oncer onkur ossbr page_0 pagei paint papag pavem playe rahm_um \
        raphs rchsa rices rlies rofil roger s_gone sams_an say_and sblat schn_er sdenk seco_roun sein_0 sein_beid \
        servo sgewe sind_ange stim_die tanda tarbe tbuer teich tgege the_five the_mone the_yard tkomm to_eigh toeck \
        toedl trad_ein uenfz uhr_ein und_droh utate verzi vious von_lieg war_eing werk_die wher_they zigst zutat \
        =0,3,-4 <geht <grou <rent anne> move> ufen> =0,3,-3 0_kg <agre <barg <fang <inne <krei <nor> <prod <proz \
        <requ <sind <spie <uebu <wurd <zeug aller aufst bei_auf boers chied ching close comin count der_erst \
        eine_geme einsc eista eldun eress fassu ferte frei_der gaeng geht_in geme_der hand_the hicke hselt ibre> \
        inzel irma> linda lists meldu nach_eige naec_woch nced> nine_days nsbur ntsch oerse pric_was pruch raft> \
        ranz> rger> rtag> ruppe sburg sche> schlo schnu shaus sinc_the sind> sschu sterr tands tein> the_time tiles \
        ufste wechs werk_von wurde =0,3,-2 0_with <hass agai_a ansc_gab auchs cut_off eins_das ensbu entim erhae \
        frueh gegan gistr heint irene ldung licen ndsti on_the play> puppe reic_von rhall ruehe ssau> ssert stadt \
        tvert user> wande =0,4,-5 ment> =0,4,-4 <droh <teil at_s beric betri biet> chwei eisel essio gegen hat_am \
        hloss ifft> kein_anga namen rage> rifft sich_nach steig triff =0,4,-3 insch mung> ndeln rfahr sure> =0,5,-6 \
        den_0 =0,5,-5 0_im <biet <if> <mete an_der fire> lande wird_im zieht =0,5,-4 <hour <stam ether sday> =0,6,-7 \
        uebun =0,6,-6 gelte wurd_am =0,7,-6 <uhr> =1,-7,7 <sehr sehr> volle =1,-6,4 ners> zahlt =1,-6,5 <best <they \
        cken> kinde ntage seith they> =1,-5,3 egrue halbe ssten =1,-5,4 <dass <schl fehle iner> raben sich_fuer \
        =1,-5,5 right =1,-4,2 <stue is_a lling ttels und_woll =1,-4,3 <all> <cell <come <dafu <kell <out> <push \
        <qual <samt <ther <top> <umwe afuer auch_der dafue dem_betr eine_woch enau> ezeic frisc grues herr> hmen> \
        hnike ionie jahr_und laess lohn> noten paid_for redit them> urch> =1,-4,4 <mile ausen =1,-3,1 <answ <impo \
        <low> <tool am_steu ankt> beson der_schw die_gute eantw ellet es_sei evers fuen_mona gsbes in_dies irte> \
        man_eine nkenh raeu_die ratis schec seit_ein socia the_clie the_kitc titio waelt =1,-3,2 <baby <brac <care \
        <clie <dial <ehre <foer <gefa <girl <gold <hina <katz <krim <rand <swea <tast <them <verw <wem> a_day admin \
        ares> arin> atch> aufzu augen bedi_und best_am chine chtra clien daru_ein das_ange den_schr der_haus \
        der_rahm deren die_fert dmini drink ebody ebrau ehre> eier> emen> enten erer> ernom erues espie faile frien \
        fuss> gehae giess hab_ich hat_bei hat_in hatt_ich hatte hbarn hinau ilbah insul ition kauft komm_ein kompl \
        kredi kuen_den laeu_in land_das lanks lasse lient lter> mebod mit_den mmern monte ngsme nhaus nterh nteur \
        nzept oduce of_my omebo ompre onteu onzep orst> perre rated rbuer rderb riend rmina rnomm rtrie rwerk \
        said_the sehr_gut seilb smiss someb ssen> sste> swear trato uhr_per und_nach und_will verg_von von_verb \
        war_nach wiese wirte wurd_uebe zept> zwei_tage =1,-3,3 <bonu <gies <halb <judg <kaum <zett kaum> less> ruess \
        tere> war_s =1,-2,0 <auer <boun <club <eind <erna <floc <klam <lega <mold <netw <raid <runt <trap <waeh \
        a_pres agai_its alde> all_affe allow and_her and_left antie arri_at arted ashed aside at_six atemn atis> \
        atisc aus_nach auss_der bahn_auf begon bei_kund bergu beri_der beri_von berka beru_wurd bohle butor carr_in \
        daten dbuss dday> den_schl dener der_ansc der_inha derla des_ordn dialy die_brem die_weih direk disab \
        drei_uebe ederg egale egonn ehrja elage eldbu emnot ensqu ergun ermel ertau es_fuer es_nach esse_und etwor \
        ewspa fail_to fand_sich fant> feine fing_in for_eigh fort_per fuenf genko genut gesc_zahl gest_verk gezog \
        gonne good_agai grue_faeh gsame gshub hab_in haken hatt_nach he_was herea heut_fest hoher hone> hrjah i_like \
        ialys ibuto idday imme> in_leip inien irekt istma itnes jahr_ausg jecti kind_in klag_uebe konse laint lavie \
        ldbus lehrj lemme loan_at lstre mean_of midda missa mit_best mit_trae mnot> ndesb netwo neun_anwo newsp \
        ngshu nrech ntonu ob_das onome onton onumm osszu part_are per_aush piece poin_to predi queez randn redig \
        ristm ritik rmelo roehr rupps rzueg saat> satzk schi_0 schl_0 scho_s seit_febr seni_von sgesp she_is shubs \
        sinc_last sivst so_der spape squee sszue stanz stehe stmas stun_0 stun_am such_ihn temno tinui tmas> tness \
        to_anyo to_clea tonum torag tref_sich trot_eine tuerk tues_i ubau> ubis> ueeze uehst uenf> unter upps> usses \
        ustik wall> wart_seit weigt wer_nach windi wspap zuegi zuer_gefr zugle zuru_das zwei_priv =1,-2,1 0_ange \
        0_fael 0_mio <absc <abse <afte <ausb <bach <bema <birt <bolz <crea <dame <ecke <enti <entl <eroe <feed <froe \
        <gala <gest <isol <jobs <k> <klat <klav <lamp <nick <nigh <occu <own> <pati <pfle <quee <quie <rate <sky> \
        <spen <spon <thou <tota <umfr <vork <vorz <ward <whee <wohl a_cons a_cont a_form a_resc a_sett abgef abgeh \
        abna_von abnah abou_it aceme achab ache> aegli aerme aeubi agai_the agenc als_vorb altes am_deic am_mona \
        ampli angsa ansp_die anwo_der are_corr arri_with assed assiv astin atori auch_am auf_der auf_eige auf_ihre \
        auf_weit auft_in auss_spra aust_and aute> auten avier baeum barre batch beban bei_minu beid_das beifa \
        bein_told beiss bekom bemae bera_die bere> best_hat betr_rund bevo_der bgebr bgest bid_was biene binen birth \
        bis_der braum breat brue_die bscha bscri bslei buer_zusa cante chabl chain chair chief chite chstu clea_the \
        colla coun_said cust_offi dafu_eine das_dorf das_foto das_kind das_kons das_moeb das_syst date_ist deck> \
        deli_and dem_unte den_bode den_fals den_gros den_spru der_halb der_juen der_krei der_kuns der_mit der_plat \
        der_rein der_sani der_steu desbe deze_ein die_baus die_dach die_ehre die_geme die_natu die_nota die_park \
        die_pass die_seil die_um doch> door_to doubl dren> drinn drit_uebe drueb due_to dust> dwirt each> eband \
        ebeba eckt> eese> efael efall egenh eger> eheim ehstu ehten eihna eilba ein_chef ein_kind ein_vent eine_ausk \
        eine_grup eitsi elves emaen emhau empl_in engi_who enmod ensvo entir enwar eport er_im erbac eriou erkst \
        erleb erleu erpor ertri erzie esbea eschi eubig eughe eume> even_on eweis expe_a fence fenen feren fert_von \
        ffen> ffnen fifty flock flog> flown fnen> for_coun for_four for_over forc_labo forge frue_am fschl ftern \
        gala> gende gene> geru_auf gestr gesun getr_werd gewa_die ghers ging_die glaeu goods grad_in gutem guten \
        haber hat_eine heim> hera_die hilft hnach hoch_mit holzb hort> hrena hstue hund> ich_nich ichem icise ickel \
        iece> ieges ienha iesen ifty> igges ihnac iked> ildre ilft> ilme> im_bezi im_natu in_augu in_ein in_schw \
        inaus inker insu_abou ints> ionis ist_bish ist_so istlo it_as iteur itici itik> ivatw ivsta jahr_wurd \
        judg_call kam_die kam_eine katze kenn_die klin_verw koen_das komm_kein koop_mit lacem laede laeub langs \
        lappt lass_und last_spri laut_feue lderi ldren lebeb leut_ein liers liked linge lonne lpina ltanc lves> \
        lysis man_habe melon mens_mit mgehe mit_scha mitt_der mont_in mont_to morg_mit mpfin mples mpose muett \
        nach_rech nbad> nderi ndesa ndlin ndwir nehme neun_von nfere ngend ngere ngsge ngssi ngte> nich_sage nien> \
        nies> nklag nmode nshei nsquo nsvol ntire nwand nwart ober_fuer occup odern oeten of_is offe_ein ointi olke> \
        olonn onate one_go oring orked otels outs> ozent pati_und pent> pfind phot_it pina> plan_on plat_die plett \
        ploug ponso porti pproa prei_ist proac prue_im punk_hat queen raeu_am ragte raut> rchit read_of ream> reit> \
        reitu repar repor rgani rgerm rgrun rich_ab rious ristl rlese rned> roach robet roke> roppi roses rotes \
        rred> rsetz rstof rtena rtuer rudel rund_dass rverb rwaer rwand sass_auf says_a scha_lag schku schl_nich \
        schl_schl scout seit_der seit_fuen selte sene> serio shar_in sie_die sie_scho sind_seit sind_vers six_peop \
        skopi spent splae sposi sprei ssche stan_das starb steh_0 stemh steu_und stier stil_ein stoc_ein stora \
        stre_aus strin stun_zwei subsc suffe susp_at sverb sverl tabte tancy tarb> tbewe teil_das temha tenba teria \
        ters> the_baby the_boar the_bott the_bree the_coro the_hand the_heal the_hous the_poli the_prov the_righ \
        thirt ticis tleme to_have toff> total tring tted> ttern ttlem tures tzerl ubige ubscr uchte udito uebe_eing \
        uell> uelle uemme uensv uersc ufget ugher uhr_bei uhr_zu um_eine und_hiel und_konz und_mont und_muss \
        und_orts und_sein unit_are unten uttin utzen vels> verb_in verd_und verl_das vers_fuer vert_die vert_werd \
        von_gab vorm_eine vstat waeh_des wart_vor weihn werb_hat werd_in werk_und what_we whic_was wird_der \
        wird_gesc ysis> zu_eine zusc_aus zuver zwei_arbe zwei_drit zwei_tote =1,-2,2 <bege <doub <fenc <flog <waen \
        ablet abre_in aese> ange_0 betr_aus betr_eine bours came_back day_and derin dinge erahm eswei ftrae garte \
        geho_und gerah gerte getan gewi_fuer hat_mit inhab letz_woch man_nich minu_spae nels> nhabe nine_per rahmt \
        rende s_new sweit ther_are truem =1,-1,-1 0_imme 0_poun <alwa <anfa <appa <armb <atla <bade <beho <bord <by> \
        <disc <eel> <esse <fax> <guen <illu <konv <korr <lieb <mitl <phra <rath <raw> <ride <roma <thek <traw <woan \
        a_frie a_gues a_phot aber_ein abstu abwes achsg adio> aere> aesth afte_0 agesp ageze all_four alle_auf \
        an_upda ande_unte anwac apes> araus arens arnes arris asch> astet asteu atic> atlan auf_offe aus_den autae \
        avon> awler bank_deta be_with been_a bei_beko bei_mir beka_ich bekos bels> betik betr_hatt bgeko blau_brie \
        blie_stum blos> bochu book_and brie_und buehn buer_las but_noth bwese call_ever camp> cent_belo cherw chrin \
        chsga chtse chtsf chtti chum> coats coll_say cuers dachr dafu_dass dark> das_etik das_gibt debit decis deed> \
        delsk dem_satz der_adre der_fina der_juni der_klin der_stra der_vere dersh die_bett die_fled die_tief \
        die_uebe dinke dmire dokum dort_jetz dssch ealer eblos ebuer ecisi eckzu edenf edito efan> eferr eine_abna \
        eine_spri eine_zeit einm_selb eisau elf_weit elkla ercon erlob erlot ernor ersa_komm erst_ein ettuc \
        euro_guts euro_inst euro_kost ewarn fahr_noch falt> farb_das fenc_off figh_for fili_habe floge frag_wo \
        fuhr_er gege_zwei gegos gelac geleg gera_glei gest_nach gros_ruft gsvor harne has_open haut_hat he_said \
        heart hered hetis his_thum hower hrase hrinn hsgar httis htzig hzahl i_boug ibel> ich_stel ich_zule \
        idea_from idend ierco ignet illac im_minu im_spin in_from in_stey in_ulm inall instr is_figh ist_fast istia \
        ivest jede_fuen kiere klame kont_auf konve kopf_ich kost_von kues_habe kumen kund_man lass_mit lates lerlo \
        less_than lettu lieg_noch lkont lmte> lschr lscht lways made_of man_komm man_so mana_does mark_die mehr_fuer \
        mein_haut milia mir_mehr mit_wir monis ndach ndssc neue_rech neun_woch nfzeh ngrab nich_mal nich_was nlock \
        not_awar not_desc nstab ntags ntela oande ochum oefe> oerch of_wate okume old_is onkra only_for ooden ordse \
        osing our_shop oxin> pare_are park_0 pects pierc pind> pinne plac_the pony> prude pside puckt push> put_up \
        rase> rawle rbest rchfa rcont rech_uebe reif> resi_comm ressz resu_and rgaes rine> rlots roll_und rsaeu \
        rsery rstkl rtesy rticu ructo rueft run_we scho_es scho_grou schw_mit scuer sei_an seil> sein_neue seit_zwei \
        sempf sfall shari shif_lead shop_on sich_jema sich_verd sie_der sie_laut sind_sie six_year sleev sprud \
        stad_0 stenw sthet stian stike stoe_im sues> surel taerz tage_der tena_of tenra tesy> the_comm the_mead \
        the_moon the_netw the_sign then_came they_aske ticul tlach tlant tnahm to_use toerc trawl ttuce tuce> tuff> \
        tut_er tzel> ubens uhr_frei um_fuen und_dana ungsn unloc uns_habe unsth urtes uszue utaer vers_nach \
        vers_schr vert_eine very_unpr vier_in vor_kund vor_mein vorba was_abou way_out week_late weis_niem wide_open \
        wir_koen wish_me witz> wlers woand woode wurd_mit yalty yard_in yet_to zu_benu zum_naec zuru_kam =1,-1,0 \
        0_ansc 0_chil 0_cust 0_degr 0_entl 0_firm 0_gebu 0_mita 0_name 0_noch 0_urla 0_wer <abna <acke <ahnu <altp \
        <ambi <anwe <ashb <aufm <barl <batt <bce> <beet <beiz <bele <belt <bene <bequ <beyo <bisl <boch <boxe <bunk \
        <cad> <cars <dave <dezi <doct <dokt <doku <dosi <duty <earp <ears <eise <exce <favo <fitn <flau <flur <futs \
        <gaes <gart <gitt <glue <goss <gras <gren <grif <guid <hahn <hell <himm <humm <infu <inkl <into <iron <kalt \
        <kerb <klim <koel <kolo <koma <kopf <lad> <last <lern <luft <mano <mead <mins <miss <ngg> <non> <pach <paul \
        <phil <plun <pram <pred <razz <repe <roeh <row> <ruf> <rum> <sail <saue <saus <sawm <scaf <sche <seal <seif \
        <slur <soli <soss <stom <subu <sure <swee <tax> <teig <ton> <trop <trug <trun <trup <urte <vans <vate <vint \
        <volo <vorf <wash <weck <wies <witz <wolk <wron <wuch <your <zaeh <zapf <zugs a_chat a_cust a_girl a_go \
        a_golf a_hat a_meet a_rent a_smil a_yach ab_fuen aber_nach abge_nich abgen abili abine abou_thei absen abtei \
        ackel admi_has aechl aehri aenze aest> afier agen_ab aggre agnah ahrtk airy> aktiv albie alkul alle_ange \
        als_einz als_in als_klei also_die altpa alway am_kopf am_rand am_samm am_seeu am_vort ambit ammo_trit ampag \
        ample an_enti an_ob an_zwei anbi_hat and_are and_if and_now and_so andba andsp andwe ange> ange_word \
        ansc_von antor anwo_klag apeut app_the arbe> arbe_mit arca_this are_gath are_look arifv arium arley arnis \
        arplu arte> artun arztp as_part as_rece asend ashby ask_whet asken ass_ein at_lowe at_midn at_nigh at_our \
        atene atmen attfo attst auch_mal auf_den auf_gehw auf_m auf_saem aufs_hat aufsi auge_die aupte auptz ausau \
        ausfa ausg_und ausnu auss_und autif auto_lass avell awmil azzia back_from bades balk_und balle bank_auf \
        bank_nich barle bath> bauwa beaut been_coll been_refu been_take behau bei_elf bei_foeh bei_fuer bei_gibt \
        bei_in bei_nich bei_werd beid_mit bein_ques belbr beli_wurd benfa beque berl> berle bert> besc_sich besc_und \
        best_der betag bewus beyon bgeno biege bill_the biner binn_0 bis_zu bisla bist> blei_am blei_es bloc_die \
        boat> boer_mit booke bookk boxes brake bstan bteil buer_die bunt> burgu by_emai by_on by_vide by_were caffo \
        call_it call_its came_with cann_yet cars> chann chaos chdac chfor chil_s chins chluc chmac chues ckbek ckenm \
        ckhol ckver clos_wher comp_sinc comp_with consi cont_one coul_see cout> crea_dire creat crew_in cular d_and \
        da_auch da_mit dable dach_sind dann_doch dann_verd das_absc das_gewe das_ohr das_schl dass_es dasse dated \
        davon days_a days_inst dazu_der dear> deas> decks defin dells dem_spie dem_verl den_erbe den_morg den_rege \
        den_schi den_vora dende der_abfu der_baum der_baus der_besc der_disp der_ecke der_gepl der_gift der_hael \
        der_haen der_hahn der_kein der_masc der_offe der_opa der_sein der_spie der_supp der_tech der_verd der_vor \
        der_weis der_zug ders_lief derze des_hers des_hote despi devi_make devic dezib dged> dicin did_offe die_als \
        die_anwa die_bele die_berg die_bewe die_bezi die_brau die_das die_fuer die_jung die_kamm die_koop die_kuen \
        die_loeh die_maer die_mass die_prog die_ster die_teil die_uhr die_urku die_ware die_zerl dien_komm dies_lief \
        dies_somm dire_is dkart dlern dmasc dner> docto dokto dopp_so dorte dosin drei_schu drei_wint drit_wird \
        driv_and dson> dunge durc_ist durf_ich duty> dwerk eacha eader eadow ealed eamer earpl eauti echat eckga \
        ectiv ectro edbac ederm edici eedba eensh eeze> efahr effe_on effer eftsl ehaup ehlla ehnfa ehrig eifel \
        eimau ein_bein ein_dorf ein_eige ein_fens ein_filt ein_glei ein_oran ein_plak ein_priv ein_proj ein_sich \
        ein_verg ein_von eine_absc eine_fina eine_groe eine_gros eine_ist eine_part eine_stif eine_warn eine_zett \
        einri eint_0 eisha eisvo eitsz ekrie elbru elhue elin> elly> emai_i email emder emier empf_das emse> endre \
        eneve enkli ensae ensho entle ents_eine eoffi epay> epfle er_an er_habe erape erdre erena erend erha_auf \
        erhaf erket ermi_der ermi_die ermom erne_an ernve eroeh erre> erren errsc ersae ersam erson erst_anze \
        erst_habe ertli erunt erwer erzue es_ab es_best es_gilt es_hier es_steh es_stue esem> esgeb espen etier \
        etraf etwa_ande euro_ein euro_im euro_mehr eutin evels evice extr_had eyond ezibe faeh_seit faerz fahr_ab \
        fahr_habe fail> fals_etik fand_der farme feedb feet_of feigt fens_die ffiel ffold filet find> find_man findb \
        findi fish> fitne fits> fitt_in five_peop flede foers foll_the for_time ford_alle fortb foun_of four_pass \
        fran_am fraud frei_doze fresh fris_war frore frue_auss frufe ftsle fuen_auf fuen_mens fuen_weit fuer_offe \
        futsc fzehn gaes_die galw_and ganz_nach gaube gefu_bei geht_nach gehw_aufg gehw_in geko_und gekri gelb_wolk \
        gelpa geme_hatt gentl gepl_sind gera_im gerei gerol gesc_das gesc_drei gesc_eine gesc_zum gesp_die gesp_von \
        gest_in getei gewe_hat gewi_und gezae ggreg giftn giftu ging_uebe gitte glers gluec gmasc got_one gram> \
        grey> gries grins grun_und gsgeb gswag gszie guest gumm_im gut_die habe_man habe_nich had_the halb_auf \
        halb_fuen halb_zehn halbi hand_an hand_out has_cut hat_dafu hat_ruft hat_sech hat_von hatt_in hatt_mich \
        hauen haus_hat hauta have_died have_froz have_neve have_slep hdach heap> hear_noth heets hefae henev henst \
        her_life hern> herrs heut_noch hford hhalt hift> his_hand hlaeg hlagn hluck hnfac hoehn hoeri hold_the holun \
        homeo homes hono_seit horit hour_i hous_the howro hrgae hrige hrkos hrtko hstag hteil hteln htigu htsfe \
        htsvo huess huldi hulte hutzv hwage hweis i_got i_open i_run ianis ich_auf ich_vers ichtl icine ideas ideen \
        idged ielhu iesem ified iften iftno ifver ig_bce ignor igten ihen> ihn_nich ihr_habt ihre_arbe ihre_lehr \
        ikum> ileti ilige illan illko ilneh im_am im_beri im_eink im_grab im_sept im_test imauf imme_die impou \
        in_arbe in_boch in_gewa in_klin in_pers in_sich in_wint incid indba inerz infa_scho info_0 infus inklu \
        ins_haus intag inte_bese inte_die into> ionsv ioren ired> irman irtee irthd is_aski is_shut iseng isero \
        ist_aber ist_dann ist_kleb ist_leer ist_seit isvoe it_more its_floo itted iveri ives> jahr_bin jahr_nach \
        jahr_rech jahr_vier jetz_find jetz_im jetz_wie june_it kalku kam_es kame_sie kann_der kast_von keel> kell_in \
        kenn_das kera_rede kerb> kilom kind_uebe kitc_is kkeep klaer klin_der know_beca koen_wir kolon koma> kommi \
        kont_ist kopf_getr kopfs kskam kstae ktage ktisc kuen_koma kundg labo_insp lade_seit lage_die lage_von lagna \
        lains land_habe land_nach lane_to lang_uebe latio lattf lauf_weit laut_app laut_die laut_erst lays> lbier \
        ldau> leas_six leged legt_sie leid_nur leihm lersh letie leur> lften lhueg liall licke lieb_ist lieg_laut \
        lieg_nach lienf life_suff like> llaed llars llast lllae llter lnehm loadi lohn_auf lomet lonta look_up loves \
        lowed lowes ltpap ltrom luck> lugge lunte lurry lweg> lzent lzpla maed_mit maeni maeus makes man_hat \
        man_sich man_sieh marc_the marme mask_und maufs mbiti mbled mder> meado meani mehr_betr mein_erst mein_mahn \
        mein_stan mein_verm mein_vorg meld_0 meld_das melti memb_have men_on menha mensl mich_in minu_ich mir_bis \
        mit_begr mit_gold mit_hand mit_ruec mitt_und mkund mmenh mmiss moeb_mit moke> momet monox morn_over morn_to \
        my_seco nach_abge nach_fuer nach_lass nach_mona nach_muen nach_nach nach_schi nach_verk nach_zeug nach_zum \
        nachu nahmt naht> nants nated nburg ncide ncons ndenl ndich ndkar ndmas ndste ndwer nebe_mir neede nenn_mich \
        nesse nets> neu_auf neun_weit next_spri nfreu nfusi ngelb ngeld ngrad ngspl ngswa nich_einz nich_esse \
        nich_verl nich_zum nied_abge nied_die nige> nine_this ning> niore nisat nitze nkomm nlade no_wage noch_an \
        noch_der noch_ermi noon_the not_so not_yet noxid nsehb nshot nsing nslis nstai nswar ntaer nties ntlan ntrat \
        nudel nzahl nzer> nzett oadin oards octor oder_nich oehre oerig oerst of_febr offe_rech okkee oktor olate \
        oldau olont olzpl omach omeof ommis on_dial on_ever on_seve on_vent onnen onoxi onsve onswa ontae ookke \
        open_day opfsc opft> opien opper oppuh orati orbei orced orde_agai orema orey> orgen ority ornie ortbi osted \
        osten othe_peop otor> otted ouch> ounti oups> our_crea ourit outfa over_two over_what owest ownst owroo \
        pach_fuer pagne pati_in payer peaki pendl pened perrt pers_von peuti pfaen pfsch pien> pinse plan_der \
        plan_habe plat_wird plugs pocke poli_seit poon> porta post_is ppen> ppern ppuhr prall probe ptied ptzol \
        publ_hosp puhr> pull_the pushi quers raba_weil racke raete rahm_auf rakes randw rang_the rants rapeu ratze \
        razzi rburg rdam> rdert rdraf reasu reath rech_nach recte reffe reinf reis_und reman renge rengu rennu \
        repa_0 rese_for resh> rest_of resu_are reuha revi_in rfaeh rfahn rgaer rgenc rgerl rgund riegt ries> rifve \
        rill> rinki rkett rklic rley> rmaeu rman> rmark rmena rmome rney> rnver roche roesc roups rovid rplug rrist \
        rrsch rspri rstae rster rtbil rteen rthda rtkos rueht ruend rund_ein rund_fuer rund_um rundr runfa rurte \
        rvier rztpr s_cell s_show s_und sachs safe_noti sagt_dass sagt_sein salz_hat samer sarbe satu_a sauss sawmi \
        sball scaff sches schi_eine schl_nur schmi scho_ausg scho_ein schr_verl schu_beha sdorf seal_the secu_rese \
        seife seit_jahr sent_a sent_them sentw serem seroe serum serwe sery> sets> seve_mont sfeie sflug sgese shby> \
        showr sich_der sich_jede sich_mein sich_vom sie_kam sie_vor sie_wird sieb_uhr sieg_die sigke sinc_janu \
        sinc_lunc sind_unte sind_verk siona sits> sitz_fest six_and sixt_hour sjaeh skunf sligh slurr snach so_hoch \
        some_runn sond_die sond_und sort_betr sosse spit_hatt spli_that spra_shop sseld ssigk sstlo sstru staa_die \
        stad_und staen stan_scho stat_beha stat_das stech steh_der steh_dort steh_jetz stige stil_taki stlin stoll \
        stoo_on stra_der strec strei stri_in stroh stue_auf stuft sued_von sued_zum sulta supp_the svoeg szusc \
        tage_auf tainl take_to takts talen talk_brok taub> tauss tbild tched team_lead teil_gibt tele_war tenpf \
        tepp_und terho terko terlo terpr thaus thday the_angl the_bonu the_boss the_chee the_coat the_edit the_far \
        the_figu the_ice the_infa the_kerb the_nurs the_pena the_rest the_show the_sky the_spra the_ther the_top \
        the_trea the_turn them_at them_that them_wron theti they_gave they_migh this_even thori thre_time thre_year \
        tiful tiges tione tlang to_its to_look toch_hat toda_to togra tomac tonn_lose topp> toppu torni torte \
        tot_bei tprax trae_und tramp trau_in treas trei_seit treit treuh trit_aus troh> tsel> tsfei ttfor tuell \
        twork tzoll uarry ueckh uegli uehlb uehll uessi uffin ufger ufrie uftre ulden ulm_and ultan um_sche umaen \
        umba_des umga_ist umsae und_gena und_kame und_kenn und_klet und_nimm und_ob und_oeff und_urla undic undri \
        ungsv ungsw uns_eine uns_nur uns_uebe unse_eige unte_hatt unte_und upils uppor uptzo ured> urely urgun urite \
        urla_die urney uschk used_the usehe usic> uskun uslau usmar usnum uspen usstl utfal utifu utin> utzve \
        valv_may vans> varie verb_die verd_der verh_mit verh_verb verho verk_hatt verm_das vers_lass vers_prae \
        vert_der vert_in vesto vestr view_of vinta volk_in volon vom_netz von_dies von_ihne von_lief vor_lade \
        vor_und vorg_der vorl_verw vors_wer vorzu vouri wage_and wage_no walke ware_die ware_laut warn> warn_die \
        wartu waru_die was_call was_hand wass_im wate_is we_orde wecke week_on weeps weg_zum weig_sich weil_jema \
        weine wem_die wenn_ein wenn_jema werd_eing werd_nur werd_stat were_bein whene wher_to wie_viel will_come \
        will_er will_kuen willk winds wir_zahl wird_die wird_es wird_gesu with_expe wmill wnsta wo_die woch_hat \
        wohn_ein wohn_und wohn_verl wohnt word_sein work_had worst writ_a wrong wroom wurd_heut wurd_ich year_in \
        yet_say yond> you_re zaeun zahl_jetz zahnp zehnf zeig_wie zeit_sich zerla zersp zett_steh zibel zisch \
        zoll_stop zplat ztpra zu_eroe zu_ich zu_setz zu_weni zu_zahl zuegl zufri zuge_im zugeb zum_eins zuru_im \
        zuseh zust_ist zwei_maed zwei_mann zwei_mitt zwei_und zwei_verm zzia> =1,-1,1 0_at 0_besu <bird <ear> <grob \
        <hair <lack <mate <mio> <prae <prog <sekr <vega <waru <wein <woul <zufa a_call a_tin achma ago_the anisa \
        annen antee auslo autsp be_a be_the becau betr_soll bewei bis_man bode_und chai_s chmer cotto dass_sie \
        den_sche denha der_glei der_lack der_test der_vorg des_tage die_deut die_kanz die_mama donn_bei ebels ecaus \
        ein_team ein_tech eine_eige eissi enbur endit enpre enspr erfu_es ermep erre_die es_bren es_durc esere \
        fehl_werd flues for_her fsich fstra geba_am gege_vora geme_war gern_wied gesu_wird gold_fuer gsbue gssof \
        has_this hbark hmann hmerz hour_week ichen ickte in_thre inric ionss issig ist_kein ivari kenha kist_von \
        kran_der kreta last> last_autu last_eine lbahn let_anyo lifti liner maer_und matsc mete_tief music ndite \
        ngefr nitte nrede nrich ohne_leit on_call on_his otton ouldi rafie ratha ratur rcher reas> rendi ringt roduc \
        ruemm s_vier schae schw_verl seco_time seit_pfin sekre setze sgebu sind_rund so_nenn spae_lag spae_stan \
        sprot ssell stefa stin> sund_with tefan tool> tot_im tropf trunk uebe_mein ufgef ufsge ufsic uhr_aus uldin \
        und_erha unken usloe utspr utter vegan ware_da warum weit_offe wie_die with_brok would writ_the wurd_als \
        zehn_tage zert> zuech zwei_am =1,0,-2 0_verg <a2> <bath <broe <cale <code <cran <diff <dril <floe <imag \
        <ione <jaus <kevi <kiln <kirc <kuh> <lkw> <puzz <unfr <upst <vers <wog> a_grud a_youn abou_two achme \
        acht_fahr acili airli aktie alle_ohne alme> als_betr am_mark am_stam ament amgei ancie and_spel andha anung \
        arame arbe_brau attem aufg_wie aufpa auft_weit augu_ein awers bayer bei_gold bei_naeh beim_mitt beko_von \
        betr_bis bevo_man biet_0 bros_uebe bwass by_phon calen chan_ever chil_on chuld cilit cing> ckwun comic \
        dafu_0 darf_den das_bett das_jetz das_kabe day_off dem_foto dem_vier den_fehl der_busf der_reih deram dertv \
        dicat die_anze die_geri die_kuh die_mapp die_taub dire_der drill drivi duzie eamge edrue eeper egie> ehold \
        ein_gewi ein_pass eine_bros eine_durc eine_hono einwe entar eppch er_vert eramp eranz ereic erkl_das ertvi \
        ertvo erueh erza_vom es_regn eurbu euro_fuen euro_plus euro_spae ezept facil fee_for feeli ferdi field floet \
        form_fuer from_the from_thre fruit fueh_eine gebu_eine gedr_habe geflo gele_die gema_hat gera_das gift> \
        give_it glei_auf gone_up grud_the gula_war gute_morg hampe hamst hausb hdays heref hiel_es holz_arbe htigk \
        huber i_beli icate ieurb igebr igrat im_unte im_vier in_den in_it inbau inen> inigu insae inte_fuer irbt> \
        it_emer it_some itenw ittin jahr_erfa jahr_kauf jause jetz_lieg kein_fisc kevin kiln> kind_im kleb_den kogel \
        komm_zu kstor kwuns land_in lang_wird laut_plan leut_bei leut_nich llect llver lost_an lot_had maer_hat \
        man_dank mein_das ments mgeis mich_an minu_of mir_hat mit_zwan mitt_zu mster nach_eine ndar> nderb ndle> \
        neu_gesc nhall nich_beim nlist nnern no_comp noch_vier nur_mein of_prem ohne_grun ollec omic> onel> ordn_ist \
        oste_und pers_best poli_are ppche prakt profe proz_bei pter> pump_bis puzzl rabic rais_this rbeko refr_lorr \
        reis_die rezep rgot> rhund ritin rmont rtete rtifi rtsto rtvie rtvol rudge ruit> sagt_am satu_nigh schep \
        scho_geba seit_juni send_some sind_bei sions sitte slief sms_die sohle spor_die spri_mein sschi stude \
        stun_in suing swap> teamg tell_me tempt tent> terna the_cash the_cata the_mach the_road the_stai the_wome \
        tief> tmess to_on tragl treak trot_abge tuden tuer_gesc tues_the ucces udent uebe_rich ufpre und_neun \
        und_soll unse_anwa unse_regi uper> usbet uswan uzier uzzle vert_er vorta war_wir week_a werd_sie wert_der \
        wertv who_disl wie_den will_look wing> wird_um wner> year_then zahl_pro zeuge ziere zu_drit zwis_sieb \
        zwoe_kilo =1,0,-1 0_bitt 0_haeu 0_neu 0_sech 0_squa 0_vers <abfu <ablu <abma <aboa <air> <anti <asia <aukt \
        <auth <avoi <bat> <bats <baup <baur <beec <benu <blae <boes <bon> <brec <brei <broa <bueh <busb <busf <camp \
        <casi <chic <cliq <clou <conc <coop <coup <cras <cres <daec <daug <deal <degr <deli <demn <depe <desk <dete \
        <disl <dj> <dori <dues <embo <engi <engl <entn <estu <etui <faen <feat <flip <foun <frac <fron <geke <gmue \
        <grat <gree <guil <gurk <guta <half <hamp <harn <havi <hens <hit> <hr> <hybr <inju <inns <intr <keys <kill \
        <kipp <krea <l> <leas <legi <lerc <loud <lupe <maer <male <matt <midn <migr <mits <mobi <moul <movi <naem \
        <niet <ohio <onbo <ostw <part <payr <pit> <pole <pony <pot> <prak <pupi <rasc <rech <recl <rect <refe <reze \
        <rumo <senn <shif <shor <shru <sieh <slow <soft <soug <sozi <spa> <syst <tade <toll <tops <torq <touc <towa \
        <treb <trou <tryi <twis <umta <unif <urge <verb <verl <verz <wand <wart <wegg <whal <wher <whil <wild <wink \
        <zebr <zerr <zert <zuku a_beac a_bell a_flue a_hous a_long a_part a_recr a_rumo a_seve a_show a_ten a_twis \
        a_valv a_webi aage> ab_das aben_kam aber_er aber_nur aber_zum abfue abge_als abge_die abget abmah abna_mit \
        aboar abors abou_nine absch abung achah achda achle achli achpr acht_ein acht_mona acht_tage achtt achun \
        adcas adenb adre_an aemli aenke aerms aetdi afts> agen_crew agerh agine aging ague> ahlba ahrba ained ainly \
        airne akas> alent ales> alle_sind alle_vor alpak alre_on am_frue am_kueh am_prem am_regl amati amtli amts> \
        an_inde an_invo an_lief an_vier and_cran and_even and_is and_look and_one and_send and_shou and_sixt andat \
        ande_lief ande_prue andre andta andys anes> ange_werd anget anies annah antw_eine anwa_weil appe_on arabi \
        arade arch_von ardin are_alre are_aski aren_t arenk arier arker arman as_i as_you aschk ascot asso_in at_had \
        at_home at_my auauf aubew auce> auf_bewa auf_sein auf_teil aufsz aukti aune> aurei aus_bad ausag ausfu \
        ausg_ist ausgr aushi auss_am auss_betr avoid aware ayern ayers ayrol bach_war back_ich bahn_die bank_habe \
        bank_in bass> bate_um bats> baum> baure bbey> bed_in beds_and beech been_bloc been_left been_und beere befas \
        begu_to behae bei_ostw bei_so beim_schn bein_trea belei beli_in bensl bere_0 bere_ich besch best_habe \
        best_ist beto_nich betr_an betr_mein betr_zwei beza_hab beza_nich bfuel bild_haen binn_stun binn_zwei \
        bis_die bis_juni bisse blade blaet blam_the blow_door bmahn bors> boug_them box_with bran_and bran_at brast \
        brau_selb bride briga brigg brin_a brin_das bsaus bsent bsrat bstof buchh buene bungs bunte bus_driv \
        buss_der by_then by_will bzehn bzusc campi cand_by candl cants care_home carr_the casin cell_has cert_not \
        ceshi chaed chahm chan_to chenp chfal chkei chkue chlor chmut chnau chnol chrue chtei chtim chtko chtsc \
        chwag chwoe ckelf ckerl ckmel clau_0 clip_the clos_at cloud coll_have come_on cons_prog coope coul_t \
        coun_are cranb crane crash crest culat dama_die dama_the dansa dare_say daru_fuer daru_zwei das_abo das_amts \
        das_aufg das_die das_drit das_mitt das_schn das_sich das_will daue_eine daue_vier dbar> decku defe_war \
        degr_in delsg dem_auss dem_der dem_eins dem_erst dem_gehw dem_kirc dem_naec dem_somm dem_verb dem_wind demna \
        demo> den_baum den_beri den_kast den_kurs den_niem den_sich den_stro den_zehn denba denfa der_aelt der_akte \
        der_ampe der_anle der_beto der_feue der_fili der_igel der_koch der_lehr der_lief der_mahn der_orts der_patr \
        der_post der_pres der_prod der_sied der_spit der_stap der_teig der_ther der_vate der_wart der_zust derga \
        desla deut_der deutu did_not die_akkr die_ampe die_anfa die_ansc die_eine die_entn die_ernt die_fina \
        die_lieg die_must die_nude die_oma die_rosi die_ruec die_sach die_sieb die_stif die_such die_wage die_west \
        diff_in digke dikam dir_die disli dist_in divis dkass dkast dleri dmitt dnigh do_noth donn_im doris dorne \
        down_ther draft drea> dreh_durc drei_leut drei_mens drei_term dreif dring drit_der drit_seil dshak du_die \
        duess durc_die durc_unse each_the earl_shif earns easin east_and east_i ebett eboge ebras ebsau ebzeh echno \
        echsj ecke> eckme ectus edika eemas eeren eesch efegt efkas egedl egert egree ehlta eige_spri eikar eiler \
        eilne eimge ein_aqua ein_in ein_jahr ein_kuge ein_zusa einar eine_abma eine_absa eine_erkl eine_erst \
        eine_klem eine_maed eine_mahn eine_mail eine_mona eine_obst eine_pfan eine_rohr eine_so eine_sonn eine_uebe \
        eine_vide eine_werk eine_wohn eine_zehn einlo einm_hat einm_zieh eishe eitsc eitza eken> elded eldor eleer \
        eleit elev_mont elf_bis elf_ich elf_im elkin ellve elsge elte_aus eltem embos emer> emerg emori empla empti \
        emsel enbec enerl enfac enfal engin enien enlei enler enner enpru ensth enstu ently entna enwac enzah enzus \
        epari eputz er_auf er_ein er_nich er_vor er_war erbei erfe> erfei erft> ergae erge> ergie ergif erhue eries \
        erkul erln> ermil ermsc ernal erneh errot errys ersat ershi ersin erst_stuf erst_war ertif erty> erwa_werd \
        erzug es_gut es_meld es_seit esagt esamm esehe esenh eshee eship esour espei esper espue esse_wir estor \
        estri estua estue etal> etist etrug etzel eumte eunig euro_dafu eutun even> ever_call ever_day ever_one \
        ever_quar ewand exac_one expe_on fael_aus fahr> fahrb fahrg fails fairn fals_vorn fanzu farm_s fass> feel_so \
        feema fehl_der felds ferer ferwe ffect ffeep ffelp fiel> file> fili_in fill_in fill_with firm_had firm_you \
        fkast flae_die flegt floo_on fluen fmal> for_twel force form_and form_der form_im form_the foun_work found \
        four_euro four_shif fram_was fran_for frei_an freu_kenn frue_das fsteh ftbal ftet> fueh_mein fueh_von \
        fuel_supp fuen_er fuer_jede fuer_katz g_sagt ganz_land ganz_ohne geant geben gebla gebog gebor gedly gefeg \
        gege_hat gege_zu geha_ich gehen geht_man geka_hab geku_der gela_war gelo_die geme_jetz gennu gesag gesc_nich \
        geseh gesi_der gesp_das gespa gest_i gest_sagt gest_zwei gewe_er gewo_bei ggen> ging_verl girl_of glaes \
        glass gnmen graum gress grube grun_sei gsbla gskoe gsste gures gutac gutha hab_grad hab_i habe_im habe_nun \
        habe_seit had_alre had_her halb_ausg halb_leer hall_0 halt_the halte halts hand_nied hang> harge harz> has_a \
        has_the hat_sieb haus_und hbarh hdraw heis_sie her_down herb_ist herma herz_dank heut_um heut_vorm hfall \
        hhaus hiel_ein hill> him_it hina_der hings hint_und hint_vers hirr> hise> hkeit hkuec hlafa hlbar hleun \
        hlkre hmus> hnolo hoch_habe hoer_jede hof_der hof_und hofst hold_its holdi hour_afte hour_on how_i hown> \
        hrbah hrech hrers hrows hrues hsjae hstra hteck htrag htsch htskr htsst huma_reso hund_die hursd hutte hwoer \
        hybri i_left i_sent i_teac iaere iberi ibuen icens icesh ich_beid ich_ein ich_laut ich_verl ichke icket \
        iders idigt idium idnig iebze ielpl iente ieso> ieure igade ighed ignme ihm_als ihm_am ikame ikart ikati \
        iksch iliae iller ilmt> ilowa im_altp im_amt im_betr im_buer im_eins im_flur im_foye im_gesi im_pros im_ruec \
        im_sand im_scha im_somm imagi in_fren in_hall in_kass in_luec in_mein in_ohio in_olbe in_salz in_supp \
        in_that inarb indic ineer ingin inik> inloe inman innsb inst_of inst_the iolet ionsz ippfe ippte ircui irnes \
        is_bein is_show is_stan is_with isati iser> isers islik isonk issar issem ist_rech it_neve it_take it_we \
        itbew itbri ithdr itica itlac itrin its_own itsge itzah ivisi izin> ja_jetz jahrs jema_an jetz_fest join_on \
        july_and kaeme kart_an kauti keeps kein_aber kein_betr kein_geho kein_lohn kein_weck kein_woch kelfr kelki \
        kenpo keram kernl kerte keys> kilow kirch kiste kkus> klama klap_die klar_ansa knack knarz koen_man komfo \
        komm_heue kont_die konti konz_laeu kopfh kost_der kost_uns kran_sei kreat kruem ktiku kueh_gebe kueh_mit \
        kuen_die kuen_in kund_die kund_wer kunft kurre kurza lach_nich lachd lache ladde lafan lag_noch lag_zule \
        lagt> lamat lastu leaf_the leasi leer_der leert left_at legen lehr_im leinh lendi lerch lerin lerku lern_der \
        lesun leuni liaer liale libra lichk lidar lief> lieg_offe ligh_keep line_says link> list_as ljahr llert \
        lltag lmasc lmen> lob_an log_out logge lood> lost_two lowat lpaka lsger luebe luenc lumes lunge lweis lying \
        lzett mach_man maer_in mage> magin mai_0 mai_fert mail_antw mal_den man_beim man_noch man_uebe man_woll \
        mann_fuer mann_hat mark_and masco mates may_have mbers mboss meckt medik mehr_hin mehr_ich mehr_wir \
        mein_bett mein_freu mein_letz mein_unte mein_uren mein_verl meis_unge membe meras merch merk> mgefa mgewo \
        mich_auch mich_und midni migra mill_fran mill_in mill_zuru mini_die minu_drei mir_mit mit_ande mit_drei \
        mit_haut mit_vorl mith> mitla mitsa mitt_den mitt_geht mitt_moeg mmerf mona_alt mona_ich mona_im mont_at \
        mont_bei mont_wage morg_eine morg_frue moria morn_a moths motio mour> move_from movin mptie mpute mtaus \
        munen muss_jede muste my_appl my_benc my_bill my_cous my_favo my_lunc naben nach_beko nach_bis nach_heis \
        nach_jede nach_von nack> naec_und naeml nahme nalit nant> naps> narch natli nauff nberr nboar nbrie nchro \
        ndhei ndica ndigk ndrea ndsha ndys> nebe_dem nebe_vier nebel nenau nenle nenn_mein neph_paid nerve netzl \
        new_and new_head new_peop next_year ngeln ngen> ngine nglis ngsbl ngsfe ngsko ngskr ngsra nich_ans nich_mit \
        nich_vere nich_verg nich_verk nifor nigh_crew nine_euro ninet nist_ein nity> nking nkrae nkurr nleih nlern \
        nloes nmitt nnenb nnenl nnsbr nnung noch_da noch_mal nolog none_i nord> not_even noti_on now_four now_have \
        nsfer nside nstan nstwo ntato ntera nterm ntfal ntile ntnah null_euro numm_eins nun_eine nur_bei nvent nwaer \
        nwerk nzusc oadca oarde oardi ob_sie ober_seit oberm odium oeffn of_some of_what offi_are ofstr oggen ohio> \
        ohne_aufs ohne_die ohnen ohnha oilet okto_eine old_town olett ollko omput on_all on_pape onali onatl onboa \
        ondin ondol onstw open_from open_with opert opps> orama orial oris> ornen orque ortal orzim orzub osine \
        ossba osser ostpo ostst ostue ostwi oting ouldn our_book our_expe our_regi our_slee outdo oval> over_my \
        overh oward owatt owels owies oyed> packi paeck paetd pakas park_kost parki part_of parti pass_scan past_two \
        payro pectu pelle pensa per_rund pers_offi perso perty pferl phon_line pielp pierl pings pitze plan_auf \
        plare plat_zu poned ponie porte post> postl postp ppfeh prae_und prei_und pric_the prime pro_nase prob_am \
        prue_zur pseln pupil puter putt> putte qualm quar_the quarr ques_on quot_0 race> rale> rama> ramik ranbe \
        rank_the rathe rats> raum_wint rcuit rderu rdrei reble rech_kuen rech_und reco_i rede_sie reer> rega_fuer \
        reide rein_ich reis_der reisg resou rfeie rfens rgenn rgets rgieb rgift rgott rian> ribue rigad righ_now \
        rina> ritti rives rkena rkmat rkost rksto rkult rlauf rlobt rmenl rmilc rnehm rnung rnwae roadc rogg_ist \
        roll_das rollo roofe room_wher roppe rotec roubl rowed rplae rque> rrowe rrys> rsday rshei rtals rtent rteri \
        rteze ruec_eine rumm> rumou rvera rvert rwin> rzarb rzeit rzone s_driv s_fuer s_hand s_miss s_pack s_stat \
        saeu_an sagt_da said_no salam sams_bei sams_und sani_hat sansc satz_hat sauge sausa sband sbrei scan> \
        scha_bot schi_woll schin schl_bei schl_sie schn_sind scho_is schw_am scot> sech_bei sech_ist sech_mit \
        secu_the see_the sehr_weni sei_best seie_im seie_kein sein_aber sein_geld seldo semme senku sent_it sept_the \
        sesso shad_of shar_of shift ships shirt shor_afte shown sich_ja sich_unse sie_drei sie_fueh sie_war silo> \
        sinc_brea sind_als sind_hier sinen sinn> sins> skon_ab skont slee_by slike slowe so_hat soft> some_call \
        some_has sonkr sonn_den sonn_zehn soon> sough soun_like soup_was spalt spie_uebe spit_der sport spuck \
        squa_metr srat> sshan sstie stack stan_in stanc stau_aus stay_in stay_put steh_da steh_seit steh_zwei stemp \
        step_and steri stoo_up stpon stra_nach streu strib stro_aus sttag stuar stud_der stue_habe stwoh style suite \
        sults sund_s suppl suppo surer t_say tabl_on tacht taets tag_stan tage_hatt tahl> tains tasc_vor tches tdoor \
        team_bei tech_kam teel> teiln tele_nich tellu telly tely> tensa tenza tenzu terab terar terba term_fuer \
        terta teuse thabe that_came that_its thdra the_beer the_bicy the_casi the_estu the_fitt the_hall the_lett \
        the_open the_oper the_pens the_prog the_regu the_seco the_shif the_shir the_soup the_temp the_tree the_unif \
        the_ware them_my thema then_to they_now they_re they_say thin_and thin_in thmus thou_fran thre_othe \
        thre_when throo thurs tiftu tikum time_at tinen tingr tipp_in tippf tisc_alle tive> tlaes tler> tnach \
        to_conf to_keep to_lead to_me to_meet to_my to_see toas_and toch_nenn toile toni_the tonsp top_with tores \
        torqu tot_und touch towar tplat tpone trafe tran_at trebl trein trin_das troub trug> trupp tryi_to tryin \
        tstof tter> tterd tterf ttics tuer_gest tuer_war tun_bis tural turni twann twist two_chil two_had two_hour \
        two_kilo two_work twohi tyle> tztuc ualm> uaufs ubert uchbi udien uebe_es uebe_hatt uebe_nich ueckz uehl> \
        uench uerlo uferw ufsze uftba ufung uhr_steh uice> uinte ukunf ular> uldn> ulief ulted ultra umgew umour \
        umtau umte> umwe_hat unced und_best und_gros und_laes und_land und_mitt und_sech und_stra und_woch ungsl \
        unifo unity unse_chef unse_gesc unse_lese unse_repo unse_spie unte_noch up_was upda_eing ureih urgen ursda \
        urzar us_who usflu usgra ushil usin> usins usric usser utach utdoo uthab uths> uzer> ver_di vere_doss \
        verf_der verg_und verk_der verk_gest verk_such verl_und verla verm_eine verm_mein verm_sind verm_wurd \
        verp_und verr_wer vers_der vers_durc vers_wenn vert_am vert_noch verur viel_zu vier_baug vier_da vier_ich \
        vier_koll viole visi_by void> vom_stra von_augu von_aus von_reis von_uns vorfu vorg_die vorl_in vorm_ein \
        vors_beim vortr vorzi wachu waeh_die waer> wahlk wann_ich war_imme war_memo ware_fuen wart_der was_brou \
        was_his was_lear was_new was_prom wasc_und we_are we_boug we_lear we_make week_the week_then wegge weil_man \
        weinr weis_auch wenn_was went_roun wenty wer_so werd_0 werft whale whic_this who_was wie_vor wieso will_cost \
        wind_it wint_such wir_bei wir_mach wir_seie wir_seit wir_wohn wird_jede wird_man wist> with_noti withd wo_es \
        woch_defe woch_eing woch_in woelf wohl_mit woul_be wurd_per wurd_von xists ybrid yern> you_did you_find \
        you_lear you_ll yroll zaeh_seit zahl_und zarbe zebra zeig_das zeig_die zelte zert_kam zerti zett_am \
        zeug_seit ziers zinse ztuch zu_kauf zuge_die zukun zule_bei zulie zum_kenn zum_prei zum_somm zur_abna \
        zur_kuen zusa_ein zusa_noch zuste zwar_mit zwei_der zwei_gesc zwei_vers zwei_von zwoel =1,0,0 0_dies 0_toda \
        <affe <akkr <ausd <cab> <fege <foru <ghen <gran <haeh <heid <horn <keim <numb <pale <peda <pins <poll <pro> \
        <pude <rice <rost <seeu <tagg <tedd <vitr <warf <wore <zwan a_wall abrat abte_bei abzu_der adder aefer \
        afte_an afte_noon ahrse aids> akkre aled> alle_ist alle_zwan alpin alte_ort and_rema and_whoe andan \
        anme_beim answ_is appl_in arch> arkin aske_my auch_zwei augu_0 augu_fuer aulik aus_char autho bank_have \
        batt> begi_um beim_neuj bele_das benc_by besc_aufg best_von bish_betr bnis> boug_a brak_fail bridg brot_von \
        by_five case_stud cent_die chanl chaue ckade ckey> ckflu clare clea_thei cludi combe ctabl dance das_sind \
        day_for day_of dback dem_letz den_erle den_inha der_anru der_hat der_pegn der_stre derma dgebu die_dich \
        die_grun die_haup die_pale die_tage dies_die dikti dprei drei_verg dres_in drit_von drue_und ebiss echtf \
        eckfl eckig eeufe efel> ein_brot ein_kiss eins_gest eizen elher ellac elsac endst enhaa enkar enlau epeat \
        epres erdam erput erspl erst_erke es_sind essch estin eulen ewoel fami_und favou feift fernb fernw fest_der \
        fort_minu fort_of four_hund four_with frei_gepl frei_mont froz_the fuen_von fuhre fuse> gebis gebu_und geese \
        gela_des gela_vier gelau gelee gensv geput ghent ginee gsdie guens gut_das hand_und hanla hante hat_i \
        hat_kata help_play henpr hent> hera_der herku hiebt hing_seit hitco hock_club hren> hrsem htfer hummi iate> \
        ich_sein iliti im_hote inse_steh inte_der into_a is_hand is_movi is_my ist_abge ist_kurz ist_laen ist_voll \
        it_isn itcom itier itsag ja_aber jured kaff_bei kein_tank kelin kflug kind_duer kino> komm_frue korr_und \
        krie_eine kurz_zum laett laeu_die lage_unse lanes lang_der lared laues lauf_moto lawy_are left_the left_to \
        lehr_ist lgeru list_four llens llust locka loos_in ludin lustr maer_eine mal_gefr mann_betr medic meoff \
        metic mich_im miert minu_ange minu_stan mir_steh mit_zeic mits_dem mmune morg_vor mum_has nach_i nachp nally \
        nbein ndenh nderg ndgeb ndpre ndtag netz_der neul_im ngekl ngewo nhaar nitur njure nkeli noth_left nprue \
        numbe nzuen ob_mein ockad of_cour of_seve offe_wurd ogel> olley or_take ortli ourne oxes> ozial palet \
        part_from pboar pedal peop_livi phot_and plugg pray> prei_zu proch prova proz_ein quint radf_wurd raet_die \
        raeu_lass raw_mate re_stuc reag_nich rech_habe reff> reiba rente repea rheat rien> risse rkeit rmenk rnitu \
        roof_of roun_on roval rputz rsamm rsenk rspli rtenk ruft_0 s_advi s_peop s_was sbrun scha_zur schu_seit \
        scree seeuf sehe_die sehr_entt seit_etwa sgela sgesu shers sie_als siebe signm sinc_then sind_schw sitz_fuer \
        sitz_und solle sozia sproc sspar stagr stat_des stoc_and stoma stra_nich t_make t_pick taet_ist tagge tagra \
        tagss tank_mehr tanze tcomb tele_bei tenla teuri tfert that_new the_affe the_brok the_crew the_cust the_fill \
        the_prem the_star the_way tian> timed to_lear to_put trea_of trie_to tsvol turer ueler uhr_drei ummin \
        umsa_mit unbe_sind und_kost ungsd uns_am untie up_this urin> usbru usfue uthor ve_gone verg_ich verm_verr \
        vom_freu von_fris vor_drei vor_neun vorb_und vorh_was walte war_beko war_fuer war_supe was_no was_on \
        weis_man wendi whitc who_boug wied_ruhi wimmt wir_0 with_my woul_t xtrac zehn_aben zu_arbe zu_empf =1,1,-3 \
        <assi <beri <cour <ends <offi <span <tun> ceive dem_kind der_scha der_stad derte editi ehsch fasch gange \
        hand_habe hat_jetz mmerg nebe_der nishe noch_die ommer orce> rrenz rzen> seit_kein seit_mai sie_hing sind_in \
        sorry ungsf vert_von war_zwei ween> =1,1,-2 0_ab 0_cent 0_i 0_seit 0_stim 0_tage <abru <alfo <amtl <anor \
        <apot <aren <bag> <base <bauz <begg <blow <brix <cath <dash <deci <duri <endi <enni <esca <eure <exis <fare \
        <febr <fewe <gass <golf <gram <grap <grun <haup <heli <hoft <holi <host <howe <hygi <issu <joke <juli <kais \
        <kape <karr <kuge <lase <lauw <leaf <leip <lenz <limi <lunc <manu <marq <moos <mued <mueh <naec <oak> <oest \
        <pari <perc <pfla <pink <prim <reso <reto <scan <seve <shaf <soem <sold <stac <succ <thir <thun <tief <uren \
        <wind <witt <wona <yard <ziga <zuli a_brea a_minu a_plan a_requ a_road ab_wenn abels aberi abgab abge_der \
        abou_as ackun aecht aedt> aelte aerun aetun agebo agest agnos ahrte aiser alen> als_bera als_erle ammti \
        amsta anach and_that anish ankba anna_ist annou annun anora ansch apfen apler apoth appin arish arryi arter \
        as_befo aski_for aster astre athed atre> auch_zur aufkl aus_0 ausg_eine auso> auss_ist auwar back_and \
        back_at bank_vor bedro been_move behal beim_holz belae belo_the bermo best_nich betr_hat bewe_die bgabe \
        bids> bild_und bisch blowe boer_in brix> bruar bruch bruck bschl buil_the card_with cathe chaef chafe chau> \
        chmes chmue ckung compe conce conti cost_cent craft cross dafu_und dana_ging dankb dann_an das_0 das_abwa \
        das_bis das_fuer das_heim das_logo das_nur das_was dass_er davo_in dem_daum dem_zwei den_link den_rahm \
        den_vers den_vorg dense der_anna der_den der_fehl der_kart der_kehr der_papa des_bund diagn die_absp \
        die_ente die_ersa die_feie die_in die_lamp die_meng die_seit die_vorf dien_und divid dland dort_seit dosen \
        drank drei_grad drin_unse driv_said drop_from durin eaper ebrua eche> eclin ectat edals edral edruc eekda \
        effe> egier eiben eihae ein_rech ein_schr eine_gesc eine_gest eine_in eine_vor eipzi ekday ektiv elev_and \
        elhau ellam emeld emlic encen ende_stan ended endet enlis ennis ensat entry enzen er_als er_woll erda> erege \
        erfal erfas erfel erfen ergeh ergin ergre erlis eroes erst_eine eruht erwue es_kein es_sich esale escht \
        essme etrof euro_ohne evin> fahr_war fahrz fande fast_jede febru fenbe fert_und fewer ffene filte firs_of \
        five_per flowe forum foto_im four_minu fprei frei_mit frid_that from_five from_six ftor> gabel gemel gerha \
        gesa_von gese_die getar gewit gines ging_in gnete go_back gros_der grout grue_der gspap gszei habe_ja haeft \
        hafe> halb_lebe halb_tag has_aske has_begu hat_seit hat_weni hatt_dazu hatt_muss haup_ist haus_der have_to \
        heis_jetz herbe herre hied> hiel_sich hifts hint_die hmess hochk hofto holes holid holzw howev hrter htig> \
        htzus huhe> hweig hygie i_type iagno iben> ich_mich icipa ieden iefer igenb ilett im_apri im_verk imite \
        in_drei in_fuld in_leer in_math inver ipzig irlin is_out ist_onli ist_vom ja_scho jahr_aus jahr_fuen \
        jahr_noch jahr_prax jahr_verl jetz_ist kaise kamme kass_im keepe kein_mein keits kett_in klin_ist kolla \
        komm_dann komm_in konz_fuer kter> ktron kurie laene laeru laeu_bis lanun last_wint laufz lauwa lbank lbaue \
        leipz lgte> liday lieg_und lkind locht lock> logi_and lschi lsory ltene lunch lzwer mal_mit man_darf man_sie \
        mann_war maria marqu maten mehr_aufg mein_die mein_ich menu> merda mers> mete_weit mich_bei mich_nich miere \
        migh_be mit_kuch mit_schn mit_troc mited mitt_an mitt_zwis mmtis mona_lieg mont_and morn_it mount mpuls \
        msatz mstag mtisc muede muess muska must_be nach_ein nach_fahr nach_im name> name_and nauso nbart nenge \
        nerka news> ngeko nges> nian> nich_wenn nich_zu nneng nnerh nnis> nnoun not_to nounc nove_the npack nsaet \
        nspek nspie nstun ntal> ntend ntine ntly> numb_the nur_gege nwind nzeln of_twen of_two offi_said oftor olgte \
        olly> olved olzwe ompul on_her onach onell oney> onfir ordin orkma ortag osure otati otiva ounce out_by \
        oweve packu paetu panne pannu pchen plaen planu platz pothe produ pross prue_ein pulso puren rade> rageb \
        rail> ranch raph> rastr rbar> rberi rbrac rchie rded> rdnet read_out rech_das rech_der rege_auf reme_the \
        rese_the reten rfass rful> rgab> rmann rmerk rness roffe rrel> rryin rstel rtenc rtern runge rvice rwage \
        rwert rwuen samst schat schi_in schl_eine schl_in schl_jetz schl_stel schm_der schn_sie schu_der schu_in \
        schw_an seco_was sein_unte seit_die seit_und sessm sfirm sgrup shaft show_the sich_bei sich_hera sie_trot \
        silve sind_an sitz> sment so_in soemm sohn_hat solve sonn_durc spapi spaus spros spure ssett ssist ssmen \
        sspit stape stapl steh_es stei_auf stor> stori stud_in stuen stuf_die stun_mehr succe supp_s syste tapel \
        taple tell_it tembe tence tenja tgart the_box the_butt the_cate the_earl the_farm the_fibr the_inn the_inve \
        the_labe the_one the_serv the_tile the_till thedr thei_own theim theke ther_i thur_the tiona tivat told_the \
        trae_das traeg trai_last trede tree> troff troni tshau ttags ttenk tuary tuerc tvers uchts uebe_die uerze \
        ulsor ummen umsat und_jetz und_raeu und_vier und_vom unfae ungsa ungso unte_er unte_rech uoted urenk \
        urku_haen uskat ustae utern uwarm vemen veran verh_die verka verne vided von_den von_nenn vor_zehn waeh_der \
        wants was_left was_neve was_show wass_hat wate_the weekd weigh went_for were_not were_read wever wher_a \
        while wied_wir wird_uebe wiss_ob wisse witte woch_alle woch_bere wonac work_the workm wurd_noch ygien ystem \
        zaeh_der zahl_0 zahl_wird zeig_auf zigar zu_mitt zusa_und zwis_eine =1,1,-1 0_maen <arab <craf <decl <erla \
        <evid <gear <iden <koep <reci <reta <uner <zugu abst_die ainte alks> als_vers and_fire andch andme anfr_mit \
        ansfe app_von auf_antr aulie aumen baker bank_holi bega_to beka_und bilds bschi cepte coff_mach cups> \
        dann_in das_frei dass_ich den_kont der_bren der_eroe der_mann der_mode derem die_back die_baua die_jahr \
        die_schn die_verb drei_zent dukti dwass ecipe efass ein_geru ein_mete eine_nach eine_stim ekehr elbau elier \
        enews engli epted erhi_eine erhun ersfe erst_stoc etch> etdie euro_anfa evide ferne fett> floes flott \
        fort_one foun_in frue_sass funk_auf gege_elf geho_ohne gesp_an gspau haen_im hamme hauli hltag hour_befo \
        hrung hste> hunge i_ment icers idenc im_lebe im_selb inkt> ipien islan ist_bis jede_stun kann_sein kanto \
        kart_mit kene> komm_da konzi lang_wir lant> late_and lenda lese_ich lief_die llamt long_time ltage lung> \
        mach_der maer_verk mark> matte mein_fami mium> moth_who my_card mzugs ndito neue_akku neun_sort ngeme nhalt \
        nster nun_ein nzipi olen> one_fixe onzip opfho orgun origi pfhoe pient praec priz_for pro_nach ptur> pulli \
        rachs rang_at ranko ransf rdern rdlic recip rers> retai rgent riede rigin rlist rsfel rtelj rtenz rtsta \
        rundb sail_in satzm seit_sams sie_gar sie_nich sinc_pass sorgu stach tance tbrin telja teril tersh tragg \
        ttenw tzige uchha uefen ufig> ufkla und_wann unte_ein urtst usche vide_und vom_hers waage warf> whic_has \
        woch_fehl wurd_ange wurd_auf zehne zipie zu_weil =1,2,-4 <comi <gela <twel arkt> ettle ison> timet zehn_woch \
        =1,2,-3 0_tonn <alt> <art> <aufl <cand <denk <eben <empt <erze <feue <fuld <gibt <info <jema <kata <papa \
        <reca <site <spit <stic <taub <traf <vort <wiss agree ahrze aket> allen ampel andar anfah ange_wurd angeb \
        bei_dass beite bers> bis_mitt chade chere cost_0 das_bei das_vier das_von deln> denke der_kuec dings displ \
        egang einhe einze eived ement enaus enber ener> erbar erved escha fene> fight frage fris_von fulda gehe_an \
        gehoe geht> gesc_der getre guelt hab_sie has_move haus_aus hulen in_alle indau jeman kalen kell_von \
        komm_jahr laufe liede lizei load> made> model move_to muend ndin> nsum> nterv nvere olize onal> orum> oster \
        poliz pruef rden> recal rletz ruege runde scale schad schau schi_bei schi_und schw_die setzu sgere so_ein \
        splay stan_die star_up steht stem> tammt teht> teilt terre that_i the_area the_grou the_thir third tled> \
        ttled turn_back ucht> ueckt uelti uktio ulda> ultur unsch urchs von_steh wer_in wurd_0 zenti zwerk =1,2,-2 \
        0_is <betw <dock <hub> <indi <swin <west achru aeren ante> ators aufg_die beko_bei betwe chatt da_war daech \
        das_komm die_ausl edlic erkam esent etwee ispla ist_nur lag_eine mit_komm ndau> nich_aus nkbar nschl oemme \
        pausc point portu radin rbst> rgesc roht> ruht> seit_mitt silbe sonn_an tella the_foun the_name ttler tween \
        ungsp usfal war_ich war_nur =1,3,-5 muss> prove =1,3,-4 0_das 0_mens <belo <depo <ende <fass <miet <zeig \
        <zoll bei_der chick eigt> erlet erzei find_ich ichts ided> is_on isst> mand> naehe oesch oors> oose> ostet \
        pair> rstei sich_und taken year_at =1,3,-3 <fund <serv aufze chner enken erhal hnik> menti ngabe ufzei \
        =1,4,-6 by_the =1,4,-5 <aus> <fire aufen die_kost etung nweis omers the_firs to_0 werte =1,4,-4 <figu chsel \
        fuer_drei stamm =1,5,-6 in_die lick> =1,6,-7 <auf> <list ebung =1,7,-8 <is> =2,-17,15 <ich> =2,-11,9 eute> \
        =2,-9,7 very> =2,-7,5 <alle ised> =2,-6,3 ungsm =2,-6,4 <begr <geld begru und_die =2,-6,5 rtner =2,-5,2 \
        itere =2,-5,3 <fuss <nine <wrot compl ellen hlte> tten> usste verdi war_das wrote =2,-5,4 sses> =2,-4,1 \
        <but> <make <rein aenge aussa das_haus nings sagt_der tause wache =2,-4,2 <empf <fore <geri <riss <vorn \
        ackt> calle der_betr die_gesc dorf> eine_verl enfte ereit esses genau habe_der hares ivere leade leger lenba \
        linie lione milli nach_drei nswer oerde onne> onus> shout ures> voice =2,-4,3 <burn cont_will geme_hat ooks> \
        wohl> =2,-3,0 0_kind <acht <aufz <lear <reje <safe <supp are_expe at_brea chest chst> eject eplat estec \
        forem fzueg high> kmal> learn luef_aus mate> nersa nicht nutze oerun rejec risti stuer terno toeru ufzue \
        uns_im warne wird_das zu_luef zwang =2,-3,1 <admi <batc <beca <bein <bin> <das> <doch <elte <fael <fami \
        <farm <fing <fram <glei <laer <lost <manc <nich <quer <rase <sael <sass <surg <trac <weit a_van abour aehrt \
        aerm> ahmt> akfas am_tag and_two andli anels answe ator> auf_wohn beste bgere bike> boy_of cemen chen> dame> \
        den_betr der_auto derba des_verd die_beli die_druc die_foer die_wand die_zent doub_the eakfa ebroc eihen \
        eine_verw enamt enbad engte erier erset erst> ersto erver erzeh eumt> firm_hat frame freut gebro genho gerue \
        gespi gezei haen_in hand_over herab hildr hmier i_d ials> ieben im_depo im_kell im_lage indin ingeb iterg \
        keit> kette kfast kling labou lemen manch mente nden> neue_stel nich_auf ntern ofit> organ orste orted paren \
        pende plitt rant> ranti rappe reakf reut> rmeis rofit rschn rstun rtel> russe sand> sech_stun seit_okto \
        sind_wird skett ssels ssige stel_die stick stlos surge the_bank the_chie the_floo tille tles> tneri ttles \
        uests uhr_frue und_sich unte_den up_by utlic voll> wrot_to wusst =2,-3,2 achtr ards> bonus has_not htrae \
        issed llenb ushed =2,-2,-1 0_fili 0_schu <augs <baug <cafe <cust <faeh <fern <gepr <home <igno <ladu a_cred \
        abzug abzus achla achri aenen agne> ahlze ahrel als_grun are_stil aturs audio augsb ausbl berbr brush bzug> \
        chulz curit das_konz den_stei der_baur dmail downs eady> ebzig ecuri eflog egrab eine_plan eine_tank eiseb \
        else> eltam enan> ense> erdat ernbe ertis etest ewegt fede_in gegra geist gelst gsbur haeu_habe halt_bis \
        hat_uns hat_vers hngeb hoch_zwei hrela hulze i_spen iebzi im_wald indst ingew jede_mit komm_nich kstan \
        kund_des kurz_an lanz> larmi laut_send leben leck_ist ltamt lueck maerk mana_dire mehr_der mein_mann mera> \
        mists mit_sofo nach_beim ndmai neig_of noch_drei nspec nur_wer obahn odel> offi_says orgeh orker oste_hat \
        otarz oured park_two puts_the raufh rdate reibt rekt> resta riss> rkran rook> rrow> rsieg rtaus rushe \
        sah_ich sbruc sein_die selli siden sofo_wirk spae_und stalm stre_die taats talme tempo that_were the_brig \
        the_cutt tickt ting> tobah ugsbu ulato um_eins und_entt uprei urity ustan verzu vier_haen von_gepl vorle \
        walts wegt> werd_unte werk_der what_call wut_und xakt> =2,-2,0 0_arbe 0_jobs 0_mill 0_they <advi <anle <beda \
        <bede <bego <bike <bill <buch <cart <cheq <coll <crus <demo <eati <exac <exak <fiel <forg <fuen <geli <grab \
        <grey <gril <haen <hemd <hono <hueg <infa <klem <kreb <lean <lett <loll <luef <matr <mutt <new> <noch <notr \
        <off> <ofte <onto <payi <pfei <plug <prac <samp <scou <sick <soeb <suit <susp <tepp <timb <tin> <usin <ziff \
        <zugl a_boy a_cove a_dece a_fift a_fitt a_pena a_pric a_rath a_visi a_wind ab_ein ab_morg abge_und abgek \
        accu_of accus admi_are adow> aeden aepfe aerkt aesch aete> aetzu afte_east afte_eati afte_its ages> ahnde \
        akti_ist albes allei alpla alpol altba am_weih amer> an_ihre and_fort and_resi and_wrot andbr andso angsg \
        anic> ankl_gege anot_supp anwa_aus anwae anyo_who aren> as_an asen> aske_me at_both at_once athet attle \
        atzen auf_auge aufg_im aufsc aus_bitt ausg_0 ausg_wurd aussi autob axen> bads> been_give befr_vert bei_fieb \
        bei_rein besc_verl besi_soll betr_wurd bgekl bis_auf bis_zur borde brach breac brigh broch brok_down brook \
        bruss bskom bstur but_has by_next bzust cafe> cate_cont cates ccuse cent_in chequ chsuc chwim ciden cils> \
        ckere comp_auth conf_a cour_of crac_on crush da_scho das_bank das_bund das_mini das_nach das_teil den_komm \
        den_lade den_park der_anbi der_eine der_fall der_foer der_luef der_poli der_term der_verg des_rech die_ande \
        die_die die_klei die_sper die_umge does_t doesn dropp dscha duce> durc_den durf_die earne eathe eaufs ebers \
        ebohr eburt edank edite eelan efer> eftun efusi egal> egehe ehael ehlen ehltr ehmen ehrko eige_kost eigh_and \
        ein_fahr ein_loch ein_zwan einbe eine_auff eine_gelb eine_guts eine_offe eine_rent eine_sie eine_ziff \
        eing_am einga eingr eklem elanc elevi elpli eman> enbog enpor enrau entzi eppic epump erant erbef erbsk \
        erfes erfla erles ernd> ernoo erst_anga erst_drei erst_inst ertes ertim erufu es_aus eses> etall euse> exact \
        exakt excel fahnd fall> fall_by fans> fect> fehl_eing fenba fens_zu ffern ffind fgelo fina_ist fine_0 fixin \
        freel fruf> fuen_kind fusin garan gas_is gas_stro gebo_das geboh gebur gefl_zwei gege_vork gele_hat genbo \
        gene_war genve gesc_fens gesc_schw gewar gewis ghbri girl> gkeit glas_nach glei_baua grabe grees grega gsrat \
        gues> guide had_no haemt haen_bei haen_noch haine hall_und haltu has_now has_to haute have_gone hbrid \
        head_offi hebt> heinl helpl heque heut_gege heut_vero hin_und hlend hmals hntel hoppe hreib hrich hseln \
        hsuch hulde hung> hutzb hwimm ich_kauf ieses iewed ig_meta ighbr ighth igkei ihne_im ihre_auss ikon> iler> \
        im_kuen im_lauf im_schi im_verb impos in_afte in_kurz in_mehr in_thei inalp indo_a inds> ingan ingri inkel \
        inso_bean ist_bege it_and it_with itsch iven> jahr_sind kame_mit kart_hat kaufe kende kert> klag_gege klamm \
        klet_und koel_und komm_von komme krebs krit_die ktur> kuerz kunde kurz_ange kurz_nach landm landw langt \
        lauf_des lauf_und lbes> lchen legeh levis lhaft llaps llpla loss_of lplan lplin lpoli lstud mach_das \
        mana_has means medie mehr_kind mehr_und mehrk mein_toch mgehu mit_atem mit_aufg mit_dies mit_hohe mita_von \
        mmerw mona_auf morge mpres mutte mwelt nach_rund nach_tsch nach_und nachz nalpo nbads nboge ncils ndem> \
        nderf ndgel ndly> nenba nett> netz_die nften ngang ngeba nicat nich_ange nich_beha nich_das nich_gesc \
        nied_seit nlege nment nose> nport nsume nun_soll nung> nurse nverb ockin odesf oeben oesn> of_up off_at \
        often ohne_heiz ohrt> ollap ollen on_four on_it orage ormit ortig orts_ford otest ouble overc ovide pena_of \
        pite> plat_hat pline portg post_by ppich pric_fixi prob_und proz_gese raegl raxen rbach rbeau rbren rbsko \
        rced> rchsu rdenk rdent rece_a reela reren resi_in rgebl ribe> rides riec_es ritic rkers rmati rnoon \
        road_the rorde rpart rstan rted> rters rtlic rufun rust> s_bank samm_sich sampl sbeau sblei scha_im schl_im \
        schw_der sech_mens sels> seri_k seror shing shou_be sick> sind_betr sind_es sind_um sind_verl slauf slip> \
        soebe soll_fuer sorge sped_die spite spran spre_von ssero sserw stad_kuen stan_bis stat_uebe staub stil_bein \
        stlic stop_usin strah stue_in svors switz sziel tehae telev tellp teppi the_door the_esta the_fenc the_judg \
        the_lice the_lot the_miss the_pack the_trav timbe time_in to_in to_pay told_this tolle tons> tor_0 torat \
        trahl tream trit_seit trot_bis truct tsger twen_six tzbeh ucks> udel> ueftu uehla uenst ufsch ugenh uhofe \
        uhr_und uhren ulanz ulzen um_kurz um_neun umsa_von umwel und_aufz und_beza unica unrec unte_des ursa_ist \
        usble ushin ussel uszah utoba vari_with velli vente vents verg_der verk_in verk_von verm_der vert_ist \
        verw_auf vier_proz von_heut von_koll von_selb von_soll vor_dem vor_tor waehr wangs want_0 ware_sie we_got \
        we_have weihu weis_jede weist weit_die were_miss weren wife> will_die wint_und wir_sind wird_gepr wirf_vor \
        wirkt witze wohn_zu word_ware word_zwei wurd_es wurd_verl xcell xpose year_ever zbeho ziele zierg zmitt \
        zu_fuss zuckt zuru_nach zwei_beha =2,-2,1 0_kund 0_waeh <beim <cant <dire <dog> <envi <euro <morg <oft> \
        <sah> <sque ahlt> auft> beim> betw_0 bish_0 dem_hof der_kreu die_date die_mark durc_zwei ebsle emmt> enban \
        enhau envir erkra ermei euro_nach get_a gulat had_a iebsl ierga im_mona ironm juli_0 kam_am kann_ich kraen \
        krei_und lamp> late> lator leber lose_the malt> mio_euro nbank nviro nwael onmen pannt payin plank proz_weni \
        ronme rtige say_they sei_seit showe swere swit_off traue tzver vider viron vorka woch_die writ_to zwei_wurd \
        =2,-1,-2 0_auss 0_beim 0_raed <bruc <cert <erwi <feuc <flye <gebi <idle <irri <kaue <klo> <lese <logb <neig \
        <noon <radw <salm <spro <stem <trib <unlo <wedd <yest a_chan abdec abge_word adweg ahnbe ailin amtsa \
        and_rece ankom arewe asspo aupts auto_und bdeck bean_man brou_a by_tues cales came_at cknen dami_es das_umwe \
        dem_etik den_hund dien_mit dnis> dort_zum drei_ware droom efilm egig> ehand eine_wint emasc endni enson \
        eraet erday ermie erspi espan etigu farew feel> ffici fiehl film_wie five_days foehn for_sixt fork> fter> \
        ftuch ganz_gros gbook gearb gego_hat gerbe gesa_sie gese_habe gest_auf giert gieru give_up groe_0 hat_gela \
        hat_uebe heel> heis_das henen henwe hoer_er hoto> hull> i_buy i_can i_hand iehlt iehun ielze ilchr im_brun \
        immel in_dere in_ning irge_zwis irrig isele itude jede_ein jede_sonn jetz_in jetz_wied kape_eine kippt knen> \
        kurz> laech lage_am laste lches lchre leuc_die limb> logbo logo_von loung lovel lting mahnb man_sage mart> \
        mehr_das mein_nich mein_pump meind milin mitt_im mona_habe mpfie name_gege nann_es nders ndnis nie_gese \
        nkste noch_zwei nsonn numm_zwei nwach of_abou ogboo ogue> ohne_ende on_its open_it oses> ouchi ovely \
        part_von party passp pfeif pfieh pftuc pielz pinde plit> qual_die quot_came rech_hat rega_ein rewel rften \
        rigat rmens rriga sandh schi_die seit_donn selei shut> sich_nur smili sold_my somm_sass sspor stair sterw \
        sthan sundh take_it tato> telte tenso terge terpi thand that_visi the_pict the_prop the_rang the_staf \
        they_offe titud toten tray> trou_and ttens tude> tun_wir uchin uebe_mona uebe_nach uefer uern> und_traf \
        undhe urchz vers_kein verze von_holz warz> was_exce watc_the wear_a weddi werd_verk wir_gril with_peop \
        woch_arbe yeste ziehu zu_lang =2,-1,-1 0_alte 0_brut 0_daec 0_geko 0_ging 0_rest 0_schl 0_stan 0_that 0_unit \
        0_unse <abfi <abte <acid <aepf <aerg <aid> <angl <ansi <arca <ausf <avoc <azub <bari <baua <bean <beer <beru \
        <bewu <birg <boat <botu <boyk <broc <butt <buy> <canc <chil <clai <cott <cut> <dark <dell <devi <dumm <e> \
        <eh> <eisd <emai <erle <face <fan> <fans <flow <foeh <fort <frem <gent <gepu <gesi <grie <helg <hook <hueb \
        <husb <hydr <indo <inge <insp <inta <jagd <jamm <joll <kern <kilo <kotf <kowa <lawn <lid> <link <lobb <loeh \
        <logs <loo> <loun <loya <ludl <ma> <mage <meis <merk <musc <ning <oh> <ok> <op> <opin <owes <pain <pala \
        <patc <patt <pers <piec <podc <pois <pral <prof <psyc <rekl <rep> <rinn <rosa <rust <saet <sauc <sexi <shap \
        <sieg <silo <smil <smou <snap <soba <sofa <sonn <spaz <spea <spru <stef <subc <suin <swan <tasc <teas <tips \
        <todd <tode <tomo <trei <tros <true <tsch <tune <twen <udin <unco <unla <unli <unst <unte <unvo <unzu <used \
        <ute> <waer <wass <wast <werf <whom <wife <wovo <zuec <zuma a_blok a_bran a_chai a_conf a_corr a_diag a_disp \
        a_dog a_fine a_gree a_hot a_live a_mind a_mont a_mrs a_pack a_perc a_post a_pram a_scou a_stic a_swim a_terr \
        a_toot ab_ob ab_silv ab_werk abbey abei> abelt abfin abge_0 abge_es abge_ware absa_an absa_im abzu_und abzue \
        achss acht_stun acht_uhr achth acid> ackin adene adset adung advis aehre aemt> aenie aerbt aeser aetig aetsc \
        afanz affro afon> aftbe afte_s afte_what agre_on ahnpa akate aked> akko> akust alabt alami alche aldi> alfor \
        alkas alle_abge alle_fuen alle_hatt alle_im alle_sieb allsp als_frei alt_die alte_ist alunt am_band am_haup \
        am_not am_pfin am_schi am_see am_spie am_stue am_tote am_vier amik> ammsi an_addr an_arro an_dess an_gros \
        anagi anber and_eigh and_kept and_my and_sinc and_what ande_betr andss anfa_beko ange_in angl_club animi \
        ankst anord anred antw_der antw_ein anual anzvo appe_to appte arbe_weg arcad ardig are_a are_affe are_at \
        arfe> arm_in arnam artme arty> as_he as_long as_requ ask_in asks_you aspoo asta> astan astga at_earn at_fort \
        at_minu at_ten at_with atela atenz athin atrat attic atus> auart audi_foun auf_deut auf_gelb auf_mit \
        auf_sich aufbr auffi aufs_der auft_zu auger aus_als aus_am aus_dem aus_er aus_fens aus_numm aus_zwei \
        ausg_das ausma auss_auf ausw_im avoca away_from azubi b_flat bach> baere balls bath_plac bath_the bathi \
        bauch baue_und bauph bcont be_seen beame been_expo been_set beer> befah befil befre begu_leav bei_haen \
        bei_haus bei_heis bei_hies bei_kass bei_kein bei_neun bei_wind beim_buer beim_gast beim_letz beit_beza \
        bela_das belha beli_eing belsc benes berda bere_der bere_habe bermi besc_gesa besc_reag best_hatt betr_zu \
        bett_die bewac beza_drei beza_werd bfind biger bild_zu bill_und birgi birt_card bis_halb bisl_nich bitt_alle \
        bitt_einm bitt_ihre blie_am bott_hall botul bouts boyko braut brech brei> brem_aus bric_i brot_die bruc_von \
        brue_von brueh bsrae bstwi buer_lieg buer_spri bund_das bund_hat burs_with butto by_radi by_text bzueg \
        can_hear cance cardi cards carr_on cash> chbet chech chef_in chgez chgla chie_exec chirr chlis chorl chran \
        chter chtsa chtss chuh> chure chwac chzei cials ckeln ckert ckfor ckgan ckwir clim_on clipb clist clos_its \
        club> club_has comp_has cons_the const cotta coun_at counc coup_in creen ctora cust_serv custo cutiv cutor \
        da_ist dabe_geha dana_kam dann_der dann_eine dann_frag dann_steh dari_ein das_auge das_eine das_kilo \
        das_must das_nich das_ther davo_kann day_thre dding ddler deale deci_came degre deli_nine dem_arbe dem_balk \
        dem_buer dem_depo dem_einb dem_fund dem_grue dem_kleb dem_netz dem_neub dem_sala dem_stri dem_vorj den_bach \
        den_bank den_boed den_deck den_meis den_radw den_rapp den_regl den_stue den_tari denpr denze der_absa \
        der_agen der_anze der_bera der_druc der_ist der_kanz der_kast der_koen der_konz der_less der_meis der_mixe \
        der_mont der_nimm der_pfei der_rat der_rota der_soft der_stoe der_terr der_vern der_waag der_war der_zuec \
        dere_eige derfu des_neue des_schr desth deute dfahr dheit diagr die_ab die_anla die_anle die_anme die_auf \
        die_bank die_bei die_bere die_divi die_eign die_gedu die_geld die_gurk die_hael die_herr die_hint die_klim \
        die_klin die_lack die_laut die_milc die_note die_prax die_pump die_ratt die_rede die_rekl die_sais die_sie \
        die_spue die_test die_vorw die_waes die_weit die_zuge diele dien_die dien_hat diens digan digun dire_comm \
        dire_unte disc_code disp_von dithe dlow> dmira dnaeh doch_die dopp_prei dort> drau_das dreh_den drei_auto \
        drei_fehl drei_gesp drei_haeu drei_nach drei_naec drei_seku drit_vorf drop_out dseit dset> dsome ducte dumme \
        dvise dzwan eadse eant> eantr easpo eats> eauft ebena ebere ebsra eces> echie eckbe eckfo eckwi ected ecuti \
        ecuto eded> ederb edern ediat edigu edlun eebae eeded eedin eeps> eeve> eferu efine efror egafo egoss egrad \
        egrup ehlba ehlbe ehmun ehweg eifah eife> eige_onli eigh_per eigli eihei eijae eilun eilwe eimis ein_arbe \
        ein_buer ein_form ein_gart ein_kart ein_man ein_prue ein_upda ein_voll ein_zaun einb_von einde eine_absp \
        eine_auto eine_bewe eine_deck eine_echt eine_frei eine_grei eine_haus eine_kies eine_link eine_raba \
        eine_rueg eine_smil eine_tag eine_vers eing_hatt eing_im eing_wird einm_um eins_der eisdi eiseg eites elach \
        elauf eldbo elev_time elf_mona elf_proz eliko eljah elpau elpla elske elte_der elte_mit elte_unzu eltin \
        elzeu emde> emmel empf_den empf_mir empo> empor emues enarc endes endew eneig engeb engek ensla enswa entec \
        entee entl_jede entra ents_das enutz envi_heal epack eper> eppt> equen er_schr erami eranc eras> erat> erdra \
        erfa_und erfu_wir erga_0 ergue erke_der erkir erkl_den erkle erla_sind erlin erloc ernat erns> ernwa erord \
        erpin erpri errac errn> ersc_weil erstk ertsc ertzw erung erurt erwi_der es_ein es_gar es_schl es_selt \
        es_wie es_zum essag essiv estau estfe etreu etui> etwa_das etwa_mit euerd euge> eumsb eund> eunma euobs \
        eupre euro_beit euro_das euro_erst euro_will ever_hour ewech ewehr ewiss execu expo_to extr_den faces facht \
        faeh_durc faend faeng fahr_0 fahr_im fami_die fami_life farb_mit feed_them fehl_0 fehl_in fehlb feife feran \
        fern> ferun fest_die fest_es fest_wege fgefl ficia fiden figer file_it fili_gibt filia film_fuer filmi \
        find_das fing_weg firm_eine firm_ist firm_was five_mont five_roun flye_mit foot_of for_at for_brea for_our \
        for_whom forbi ford_die fore_has form_asks fort_five fort_von foto_die fpalm fract freez frei_steh frei_werd \
        fridg from_and fron_door fron_whee ftbef ftwar fueh_sich fuer_jema fuses fuss_vom gafon gate_with gebac \
        gebe_kein gebu_fuer geeh_herr gefa_wir gefro geho_wir geht_nich gehwe geko_in geko_sind gela_hatt gela_wird \
        gelb> gelbe geld_aus geld_zuru gelie geme_eine geme_in gemue gera_0 gera_sofo gere_werd geri_eine geru_aus \
        gerve gesc_im gesc_in gese_seit gesen gest_abge geta_am getru geweh gewus geza_nach ging_durc ging_mit \
        glei_aus glish gmuen gnahm gnori go_in goats grab_bei grad_ist graeb grape grenz grono gros_paus gsgel gslei \
        gsmel gstuh gued> guts_uebe habe_wege had_it hael_und haen_da haet_ich haftb hahn_zu haltb hand_back \
        hand_die hand_im hand_uebe happe harin harma has_had has_just has_lost has_park has_shut has_star has_with \
        hat_ist hatt_das hatt_drei hatt_zule haus_geho haush have_lear have_left have_said have_star hbasi hbett \
        he_s he_spen hear_on heats heimi heker helik henbe hene> henmi hentu herer herr_an herr_kowa herrn hers_hat \
        herz_der heut_in hgehe hiebe higt> hilos hina_und hing_es hint_zwei hired hitec hlagb hlbac hlbet hlerh \
        hliss hmung hnpas hoeh_in hoer_ich holi_requ home> horle hote_wart hour_ago hrank htem> htime htsam hulau \
        hules hund_and hund_euro hure> husba hweg> hzeit i_know i_noti i_sat i_use iagra ialen iatel ibbon ich_buch \
        ich_fueh ich_gewe ich_kam ich_nenn ich_sei ich_unte ich_vier ich_zu ichtk icial idle> iebli iebsr ieces \
        iedlu ienst ienti ierge ifahr iftun igena igenf igere igeru iglin iheit ijaeh ikat> ikopt ilial illus ilmin \
        ilmte iloso ilung ilves im_bach im_beic im_bode im_cafe im_drit im_fach im_febr im_hint im_prot im_stad \
        im_vorg im_vors im_wahl im_weg imisc imme_effe impre in_a2 in_brue in_duba in_fort in_i in_inte in_rott \
        in_rund in_s in_sept in_two in_vers in_vill inde_and indee indep indoo indow indu_abge inend inenp ingbo \
        inha_von ining inion injur inkeh inne> inne_beim ins_kran inseh inte_care inte_und into_my inzw_selb ionar \
        ions> ious> ipboa iques irgit irit> is_clea is_when isdie isebu isegr issgl ist_an ist_best ist_echt \
        ist_sech ist_tot ist_weg ist_zusa istet it_at it_for it_from itect itget itlie itrae itrag its_firs itse_is \
        itzli ivald ivide ivita jaeh_mit jahr_abge jahr_alt jahr_fuer jahr_nun jahr_wass jahr_werd jede_schr \
        jede_vier jema_hat jetz_auf jung_frau kaes> kam_etwa kam_per kann_kein kaps_im kasta kbeko kehre kein_ruec \
        kein_weg kell_des kerei kett> kford kgang kings klarn klavi klei_der klei_hat klima kommt kons> kont_gesp \
        kopte kost_und kostu kotfl kowal krie_die kstel ktag> ktie> kuebe kuen_ist kund_zu kuppl kurz_gest kusti \
        kverg kwirk labte lach_das lachs ladun laen_als laen_vom lafft laini lamed lance lang_den larna lasti \
        laut_zeug laute lbach lchef ldigu ldorf lead_at leaf_abou lear_that leav_thei lebe_fuer lecte leeba leeve \
        left_befo left_side left_with lehr_hatt lehr_unte leid_nich leinb leit_ein lerdi lford lid_the lieb_ich \
        liebe lief_mit lieg_eine lieg_jetz likon likop link_seit linkt lins_und lipbo lism> litte lkast ll_be llard \
        lleeb llerd llowe llspa lment lming lmon> lmond loans lobby lock_at lock_the loehn logs> logs_me logy> \
        long_as loses losop lost_a lour> loyal lpaus lpert lsket lspae ltbar ltur> ludlo lvest lzeug m_the mach> \
        made_fort make_it mal_in man_empf man_halt man_steh man_unse man_weni mana_s mane> mania mann_soll manua \
        marc_he masc_auf matra matro matt_of may_and me_out megaf mehl> mehr_da mehr_von mein_eins mein_wir \
        mens_steh merfe mess_seit messa messt mete_die mete_zeit metri mich_beim miet_nich minat minu_habe mir_0 \
        mir_gera mir_mal mit_ders mit_durc mit_gesc mit_gril mit_hake mit_herz mit_loch mit_mega mit_nage mit_tasc \
        mit_vorn mitli mitt_ist mitt_nich miums mmsit mona_fuer mona_nich mona_stre mona_war more_and morro mped> \
        mpens msitz muese musee muss_am my_daug my_sist my_wife nach_elf nach_gest nach_hies nach_ihre nach_ruma \
        nach_sech nach_sind nach_so nach_will nagin nalab nalch name_die namt> nanzv natel natu_fuer ncel> ncert \
        nchti ndeed ndepe nderp ndesl ndewa ndful ndhau ndoor ndow> ndsom ndzwa neers nenki nenn_er nenn_sich nerze \
        neub_von neue_werk neun_cent neunm neupr next_time nfide ngbo> ngebu ngel> ngelh ngeor ngg_spri nich_aufs \
        nich_beza nich_da nich_dass nich_empf nich_laen nich_stan nich_weis nicke niem_verg nimie nine_nine nine_the \
        ningb nitri nkrie no_plan no_repl nobo_at noch_nach nomis noon_they not_allo not_reco note_on note_vier \
        noth_happ noti_for nove_die nove_mit now_keep nplug nraum nsbru nspre nspri ntati nterk ntraf ntzie nun_alle \
        nun_mein nur_ein nur_zur nverz nzens nzvor oaded oans> ob_was obald obstw ocado ochsa ochur ocked odcas \
        oddle oeger oelft oemt> of_ten of_whom offe_sind oftwa ohle> ohne_lich ohne_vorw oison olds> ology olper \
        omane omani omist ommt> omorr onala onalc onary one_by one_owne one_summ one_was onfid ongre onspu open_has \
        ophy> opini opti_in optim orate orbid orde_0 orde_and orgar orger orhae orne> ortan ortio orwar osecu osoph \
        osses otens otflu othe_five otion otogr otors otorw ottli otuli ounge our_vill ourte out_on over_is over_was \
        owes> own_expe oxic> oykot paene palai pape_and park_up partm pass_on pass_von paste patc_and patch patte \
        pazie peak> peaks per_kuri pers_nach pfin_die phon_and phon_when pick_it piell pinio plae_die podca podiu \
        poiso post_it poun_a pound ppene pping pplem pport prae_aus pram> pric_i prose prot_steh prote psel> psych \
        ptimi ptpla pulle quenz quer> raenz raese raet_sein raeu_ein rafe> rains rame> ramel ramsc ranit raten raun> \
        rbefi rbera rbern rbess rbrec rcade rchzu rdiga rdner reaks rech_rueg rech_unte rechn reeze refu_the regat \
        regi_dire regu_has reie> rein_0 rent_the rent_und renz> repl_to rere> rerer retro reuob rfrag rgabe rgetr \
        rgit> rgued rguet rgung rhaft ribbo rich_lies rich_spra rief_am riet_man rinti rippi rium> rkass rkend rklei \
        rkolo rkstu rkuen rladu rnsch rochu roden roemt roll_habe roll_zu ronis ropft rosa> rosch rosec rota> rprin \
        rrace rriva rsage rsatz rship rsitz rstad rstic rstre rtion rtmen rube> ruec_abge ruec_zu rundz runk> rverk \
        rwach rwarn rzehr s_afte s_at s_bei s_ward sable sagt_bitt sagt_des sagt_ein sais_war sakko sale_in \
        same_boat samts sauce sblas scha_ist scha_soll scha_um scha_zu scham sche_und schi_ist schi_laeu schi_trot \
        schil schl_serv schl_wenn schl_wer schl_zwei schn_eine scho_bere schu_rund schue schw_fest schw_in sdiel \
        seal> seco_visi secut segru sehr_geeh sehr_hoef sei_bei sei_eben sei_nun seie_mit sein_darf sein_lebe \
        sein_sala sein_werk seit_acht seit_oste sends senta seres sett_the seums seve_with sexis sgeno sgren \
        sham_hat shape she_s shop_at shop_mana shou_not shutt sich_scho sich_selb sich_zeig sie_auch sie_auf sie_das \
        sie_ein sie_heru sie_nach sie_nun sieb_mona siedl sieh_man sien> sign_in sile_i sill> sinc_sund sinc_yest \
        sind_scho sind_tot sitz_0 six_o sixt_four sken> skrae slang slee_in smeld smoke smoul snumm so_is soba_ich \
        sobal socke sofa_im softw somm_hat sonn_fuer sonn_wurd sophy spae_morg spaen spazi speak speed spen_most \
        spie_hat spie_im spin_und spina spri_in spur> ssive stae_aus stah_gesc stan_dann star_heut stat_page \
        stat_the stau_sich stay_froz steh_gros steh_ohne steh_wir stei_zwei stel_sei stel_uns stel_weg stenz \
        ster_weil stil_says stoc_the stolp stop_payi stor_mana stra_gest stre_mit stroe stue_vier stuem stun_ihre \
        stun_meld stun_nach stur_die sturz stutz subco sueds sumer surg_the surv_with swans swap_is sweri swit_and \
        sycho t_a t_come tadtb taeti taeus tage_nach tage_pro tage_schl talls tamms tamt> tanie tap_wate tarte tattf \
        tatus tbark tbefe tbewo teasp teck> tect> teigl teil_sind teilu tele_auch ten_at ten_days ten_the tenge \
        tenki tenpa tenpr terfl term_gibt terpl test_von testa tfeuc tflue tgema tgesp tgete that_ever that_exis \
        that_sell that_ther the_appr the_arca the_butc the_cart the_deci the_dog the_driv the_exac the_extr the_fans \
        the_gate the_grap the_help the_isla the_lamp the_lega the_loo the_make the_mete the_pass the_plug the_salm \
        the_smal the_tent the_tour the_twen the_vend the_view the_wedd then_sile thir_eigh this_week thos_of \
        thre_diff thre_mana thur_and time_thre timie tips> tives tivit tlief to_isol to_say to_stat toddl todes \
        told_not tolpe tomat tomor tons_of took_nine torey tote_0 toxic toxin trad_and trale trang trant trap_unde \
        trapp tratz trea_for treff treu> treu_auf treuo trie> troem tromp trot_mona trot_verb tschr tstuh ttage \
        tteng ttfue ttier tulis tuner tursc tware twent two_are tzieh uart> ubcon ucted udine udlow uebe_bord \
        uebe_dies uebe_noch uebe_pers uebe_schu ueckn ueckv ueens uegt> ugema uhr_heim uides uless ulism ullen ulter \
        ulver um_prei um_zwan umach umer> umes> umped umsba uncht uncil und_bin und_brac und_dies und_durc und_ging \
        und_halt und_ihr und_jede und_las und_per und_tats und_wenn undab unde_a undsc undzw unmal unplu uns_dann \
        uns_ein unse_gros unse_kant unse_neue unte_mein unte_span unti_frid unzu_mit uobst upple upplu uptpl urchw \
        urden urla_im urnie urns> useen usfah ussga utive utton valdi verb_raet verg_ausg verg_in vergu verk_bis \
        verk_das verl_0 verl_ihre verl_man verm_er verm_hat verno verr_und vers_im vert_aber verto vier_fahr \
        vier_seit vival vocad vom_band vom_mesn von_durc von_etwa von_gest von_hund von_nur von_ohne von_schn \
        von_weis von_wurd vorf_in vori_woch vorla vorne vort_uebe vouc_for wach_mit waes_und wage_beim wage_were \
        wand_der wans> wappi war_als war_dann war_dien war_neu war_sie war_von ware_der wart_ein wart_kind was_glad \
        was_hit was_impo was_so waste week_befo weep> weg_das weg_und wege_miet wegen weger weil_bei weile weis_auto \
        weis_besc welta wer_an wer_frag wer_klag werd_ein werd_weil werf_vor what_they whom> wie_frue wied_kein \
        wied_mitg will_den wind_sech wind_vier wings wint_am wir_in wir_sie wird_ange wird_oper wirk_aber wirke \
        wish_to with_ever with_imme with_it with_trai with_warn woch_dana woelk wohn_brau woll_blei woll_sich wood> \
        word_sagt wore> work_mana writ_and writi wuns_der wurd_drei wurd_uns wurd_vor wurd_zuge xact> xecut yclis \
        year_as ykott your> zahl_den zahl_ich zeig_man zeita zelfa zensc zent_das zepti zett_im zette ziehe zinve \
        zoege zone> zter> zu_frag zu_gebe zu_habe zu_nehm zu_unte zugem zum_dopp zum_haus zum_list zum_selb zum_ster \
        zumac zuru_es zust_und zvors zwei_blin zwei_cent zwei_eine zwei_hand zwei_katz zwei_kind zwei_mete zwei_saet \
        zwei_silo zwei_vors zwei_wint zweih zwoe_ange zwoe_verm =2,-1,0 0_prom <abhe <abra <agro <asid <atem <band \
        <birk <blad <cryp <desp <gaug <gelu <husu <lie> <luec <ohr> <pock <prot <redu <renn <reve <secu <suff <sums \
        <takt <ties <unre <vess <waes a_disc a_free ab_es aben_die aeber aelli aerin affol agels ago_and agron alibr \
        alle_mit am_hand an_emer anage anati and_engi and_movi anga_von angeo ansic anza_von arbur armie astwa \
        at_lunc auf_rech aufma ausg_wie ausse ausza bauar behi_the beko_das belt> bere_fuer bere_im besc_vor \
        beza_ist bgefu birke bish_nur blaum bloc_the board bogen bonne bord_der bund_warn by_fell ccupa chaem cisio \
        crypt cupan darf_man dari_enth das_laut das_mir dass_im dem_denk dem_mark den_hahn den_hat der_ener der_pell \
        der_schu des_hall des_mode die_stun die_tore drei_lage droh_mit earl_the eatme eckve eele> ein_sozi eine_auf \
        eine_char eine_medi einfo einli eins_mein elegt elweg ened> engi_cann enmit enoss er_wird erloa ermos ernle \
        es_zu estop euro_this ever_seco eward fals_ange fand_die feedi fernt feue_im fiele fine_in five_o for_shar \
        foto_von fund_von gauge geht_da geld_wurd gelo_und genos gewe_ngg ggera ghtly gossi gsbet habe_bei hael_der \
        hael_die has_yet hbar> head_at henke hera_und heste hgesc hlzei hoehl htly> husum i_now ich_mir ightl \
        ihre_ware illeg im_augu im_trag imber in_base in_pole infan ist_bei ist_gera it_off it_our just_afte \
        klag_auf koll_seit ktiv> kund_frei laes_das lanat last_in lastw lauma lebe_der letz_quar leut_mit lief_an \
        lief_nur llega lorr_are lsch> luec_in lunc_and mahlz mai_von man_kann man_soll mana_at marbu marc_in matic \
        me_to meant mehr_zu mfrag mich_das mile> mini_auf mit_ansa mit_dene mpfe> nach_entg nach_uebe nach_woll \
        nfant nfte> ngler ngsso nich_davo nich_hine niers nimal nine_in nosse notau nstli nsult ntech ntert nur_das \
        ober_den ochbe of_peop ohnge oland oreme orfal orone orrow ossip park_a pause pils> plana posed pric_and \
        raebe raid> rauc_der rauer read_our recto rege_laeu riber rload roll_unte roner ruec_zum rund_fuen s_othe \
        schi_ein schoe schu_hat sech_schw secur sei_das seif_aus shang shou_have sie_arbe sinc_abou sind_dari \
        sind_erkr srich ssip> stant stewa sued_wird sums> sweep taeri takti tdruc tewar that_seve the_bath the_doze \
        the_envi the_lock the_mark the_over the_rain the_tabl the_west this_is thre_coun to_clai to_come to_rest \
        to_thos toffp track trag_sie tran_mit uben> uckte uehe> uehlr uerba uerfa uhr_beim umfra umge_ein und_ab \
        und_ausw und_glei upant usch> ushan usum> veren verf_um verw_nach verz_und vesse voll_fahr vors_ein wanne \
        ware_war wenn_er were_the will_sich wir_den wir_fahr wird_evak woch_brau wohng work_in wurd_mein xplan \
        zu_lass zwoe_tage =2,0,-3 <belg <bell <haft <muen <prov abgeg aendn aler> anima argel asswo bank> belgi \
        besi_the brie_der bus_die chmec das_fals der_beru der_naec die_mess dien_am ebueh efres eine_koll eitun \
        enver eunzi euro_haet eview friss front habe_jetz hmeck ich_selb ihr_das it_up kost_extr ldige lness mitte \
        neun> one_in onigh ordne paid_in parks pruec ramma risst rline sitz_seit stopf than_me tonig unzig wanzi \
        was_my wisch zeitu =2,0,-2 0_ihr 0_mal 0_rein <ador <aeus <aha> <alpe <arms <arre <arro <atmo <aufk <aufp \
        <away <beac <bei> <boug <c> <cann <cata <catc <ceil <clic <conn <cont <croi <crow <daum <dein <dens <desc \
        <divi <dopp <duba <einn <faci <file <flop <flor <fren <fuer <futu <glie <go> <guer <heck <heri <hire <hull \
        <hust <iceb <igel <kale <kera <kies <kopi <kuri <lau> <led> <magn <mang <mega <meng <milc <mohn <mues <neff \
        <oel> <ohrs <outd <peak <pfin <piep <pota <proo <reme <rese <ruth <self <semm <sir> <skon <smar <sohn <somm \
        <spok <spri <spue <staa <stah <stai <sun> <tale <tap> <tipp <tite <toni <umsa <undi <vege <vent <wann <wood \
        <zuse a_bicy a_clea a_kett a_memo a_plea a_poli a_priv a_quar a_room a_slee a_slig ab_nach abbau aber_es \
        abge_alle abge_mein abgez ablis abruf abwas achre acht_bis acht_mein acht_proz adell adera aesen afend \
        afte_one afzim aglic ahle> ahrsc akdow aktik alat> albja all_hand alle_gela alle_herr alle_uebe alogu als_er \
        als_fach als_nich am_hang ammar amste an_zum anchi and_agre and_as and_each and_with andka andor anien \
        antr_auf anwa_hat anzig apelt apri_and are_bril arkha arry> artic aschi aser> aske_abou assur asted at_half \
        at_unti at_walk at_you ategi ation ative atmos atter auch_bei auch_nur auf_acht auf_fuer auf_ihr auf_mont \
        aufpr aufz_und aus_angs ausg_war ausri autom azier bart> bbaut beach beet> begra bei_etwa bei_niem beim_chef \
        beim_nach beim_vier beira bekla belas benc_are bergi besc_hat best_drei best_in beten bett> bevol bgege \
        bgela bill_in bin_0 bin_gega bin_ja bis_elf blau_im blei_auf blume boden boesc bot_mir bough brau_kein \
        brau_mein braun break broad bruf> brutt buer_hat by_for cand_the canne cape> catal catc_and catch cats> \
        ceili chall chan_i chef_der chenw ches> chien chise chleu chpru chsst chtle chtpl chtsk chuer cial> cient \
        ckend click coll_were come_up compu conne cont_for corde crois crown ctati ctus> cuit> da_geht da_lass \
        da_sein daemp dann_beim dann_ist dann_mit darf_sie das_auch das_einz das_gebe das_inte das_lauf das_muss \
        das_naec das_sage das_scho das_schr dass_zwei daume davo_eine day_befo dazu_gab dead_and dello dem_alte \
        dem_es dem_saue den_eink den_haen den_hinw den_ich den_kell den_kund den_leut denhe depe_on depos der_frei \
        der_geld der_halt der_hatt der_kant der_kist der_knop der_lach der_lieb der_name der_nota der_ordn der_ort \
        der_schn der_sitt der_taus der_vera der_ware der_werf der_wett der_zoll der_zusa derat derbe derw_auf derwu \
        derzi desch desk_at dfuln die_bade die_fore die_grub die_kurs die_miet die_offe die_semm die_steh die_stoe \
        die_trai dies_mode dies_satz dinar donn_auf dort_scho dreh_das dubai eache eage> eakdo eavin eback ebade \
        ebelh eben_nich ebevo eble> eblin ects> edder edenh edte> eere> efreu egeta ehmig eichs eides eige_an eiger \
        eigh_i eilin eilla ein_acht ein_gera ein_guts ein_miss ein_mode ein_reto ein_sech eine_das eine_fili \
        eine_rede eine_sond eine_teil eink_der einm_mit einna einz_die eirat eitau ekeri elgie elpde emble ememb \
        empf_es enbed enbon enbre engem engi_are enkip enpla ensel enti_week entia ents_ich entuc enwin eorga eposi \
        er_aus er_ja er_samm er_zu erbek erfa_man erkl_uns erkte erle_ein ernse ernt> erpla errli erses erst_ich \
        erve> erwun erza_und es_den es_der es_ich es_man escal esich espru essan esser eteen etour etwa_alle \
        etwa_auf etwa_sagt euro_drei euro_pro ever_eigh ever_few ever_sinc ewach ewage ewell expl_that faerb \
        fahr_best fall_lass fami_of fehl_uns fend> ferns feuc_ist few_mont figu_in fikat find_den firm_die fitt_had \
        flikt flop> flori flour for_0 for_fort for_nine for_seve for_what ford> forgo frag_mit freih frenc from_for \
        frue_hat fuel> fuen_nach fuer_auss fuer_dere fuer_lau fuer_mehr fuer_tant fulne futur fzimm ganz_alts \
        gar_kein gebad gedan gege_aufp geho_dem geho_zum gekle gele_aber gele_haet gelha gelo_ich gelsc geme_sagt \
        genbe geni_und genwe gesi_wie gesp_fuer gesp_nach gesu_hat gewa_der ghbou glas> glask gment go_with goldr \
        gone_for grani greet grin_und gros_lob gros_wie gruen gskar gter> guert guetu hab_nach habe_heut had_chan \
        had_done hael_das haen_ein haet_es haet_mir haet_sie haeuf halbj hall_c hande has_seen hat_der hat_vor \
        hatt_man hbour hear_a hear_my heft> heis_s heits held> helpd hemd> hera_auf herr_dire herr_im herrl hers_im \
        herz_glue hglas hies_ich hilf_es hips> hirm> hlafz hleis hlung hmigu hnerk hoehu hoer_mit holds holz_lebe \
        home_the hook> hoppi howin hprue htpla htzul hundr husb_a huste hvers hwarz i_do i_orde i_stop i_supp i_woul \
        ich_alle ich_einm ich_frag ich_gega ich_koch ich_trin ich_um ichtp ickin iding iebev iern> ifika iform ifull \
        igel> igert ighbo ileag illar ilter im_eige im_gebr im_grup imme_was in_cour in_fair inate indfu inete \
        info_desk inged ingek inke> innah irati irmed is_one is_wher issan issue issve ist_ange ist_auch ist_auf \
        ist_da ist_scho ist_sich ist_vers it_come itaus iterk ittet itung itver ivati ixer> izei> ja_zu janu_fuer \
        jede_gege jede_mont jede_morg jede_vert jede_werk jetz_alle katen kein_ab kein_antw kein_will kels> \
        kenn_mich kenn_und kilo_0 klei_schl klin_das klin_die kmate kmeld knick know_i koll_der komm_wir konfl kopft \
        korre kuen_der label lade_in lader laedt lafzi lag_0 laine laps> lass_ich lass_weil lauf_jahr lbetr leage \
        leavi lecke left_for leis_im lenze lern_ich let_go licit lief_von lieg_mit link_zu lkrei lleic lock_s logue \
        lpdes lpenv lschl lupe> lvert made_a man_0 man_auch mang_ange matt_i me_by me_what meer> mehr_zuru mein_beri \
        mein_kost mein_schr mein_tant meis_auf merk_euch mich_der mich_eing mich_manc miet_und migun milc_die milea \
        mindf minu_for mir_beim mir_eine mir_kein mit_foto mitt_mit mixer mmar> mond> mont_0 morg_so mosph munic \
        munio my_late my_noti my_soli nach_ande name_nich name_the name_und ncent nchis ndesc ndesh ndort ndred \
        nees> neffe nehmi neigh nente nenwe netee nett_mens neue_hell neun_stue nflik nform ngerp ngspa nich_dafu \
        nich_lang niem_zu nier> nigun nion> nkels nkred nlieg nlimi nnect nnenw no_life noch_0 noch_ich not_come \
        not_howe noth_has noti_at now_runs now_work nplat ntial ntlae ntsor ntuch null_die nun_schi nur_auf nur_hatt \
        nverg ober_hat oehun of_her ofess offe_und offen ohne_ruec ohne_unte ohrst oissa olici omati one_had \
        one_star onfli onisc onnec open_a opftu orded orgot ormat orrek ortra osit> ospec ossel ostco our_daug \
        our_fort our_new owns> oyer> pack> paets parkh passw pay_0 pdesk pecta penve per_mail pete> pfing pfle_in \
        phot_in phot_of picki plac_to pler> plerf poor_serv posi_0 ppear prali prici proof pstai puele racte ragli \
        ralin rateg rcode rding reakd reati rech_einm reco_from recti red_and refun remde remem reorg repo_hat rersi \
        retou revie rfall rgerv ricin rieg> rile> rint> rlade rnenh rnseh road_is rofes roiss roll_mit rosse rout> \
        rrekt rrest rrier rrlic rspre ruec_fuer rumpf rund> rutto rview rwuns rzimm s_drei s_own s_repl s_shar \
        s_wort s_yard sachv sagt_zu saili sams_sonn sass_in sat_in says_she sbetr scann scape scha_alle scha_es \
        scha_in scha_nach sche_die sche_man sche_noch schl_als schl_ein schm_als schm_nach schn_der schn_war \
        scho_vorh schr_etwa schu_sein see_so sehr_hueb sei_ja seid> seit_sein selba senen serv_von servi sessi sfrei \
        sgeri shalt shif_i show_on showi sie_0 sie_brau sie_dach sie_gern sind_weg sind_wirk sivit skart smal_prin \
        smart so_die so_do so_gros so_many sold> solic soll_alle some_bett somme sonn_als spin_mit spitz spoke ssee> \
        ssier sspur sswor stab> stahl stan_im star> stat_and statu stcod stec_nie steh_in steh_mit steh_so steh_wie \
        stel_als steln stenf stenp stgar stil_char stim_in stop_hint stre_das stsch stue_stat stun_beim stun_das \
        stun_wart sture stwin swand swort t_know tag_bei tage_nett tage_vor tando tator tcode tegie tele_hies tellt \
        ten_in terns tervi tete> that_is that_some that_they the_air the_asse the_back the_boat the_day the_full \
        the_info the_invo the_lid the_logb the_rate the_stud the_syst the_treb the_wind the_wron then_took they_are \
        thir_i thou_i thre_of tical tick_0 ticky tifik tisc_eine tised tment tmosp to_be to_catc to_eat took_it \
        took_two trag_ich trage trin_ich tripp tsorg tuer_vor turz> tvier twind tzula ubai> uebe_hat uede> ueht> \
        uernd uetun ugeln ulnes umpf> und_aus und_befa und_foto und_hand und_hoer und_krie und_lief und_prue \
        und_sehr und_spra und_von undre unges unlim uns_gera unse_name unse_wass unte_aufg unte_steh unte_unte \
        unte_wir up_it upsta uptsa us_that usban ushal usivi utoma utto> utung veget verb_wird vert_mit viden viell \
        vier_hat vier_pack vier_sind vom_lohn vom_schl von_vier vor_geri vor_sich vor_weih vorb_an waert war_auch \
        war_per ware_0 ware_das ware_drei ware_mein was_fuer was_give was_itse wass_ab we_used we_will week_of \
        wege_pers wegg_und weil_jetz wenn_du wer_ande wer_etwa wer_was wer_wein werd_ja werd_per werin werk_in \
        who_now who_woul wie_ich wie_scho wied_am will_im wing_the wir_trag woch_seit woch_wer woere woll_am worn> \
        woul_have wyers zahl_fuer zehn_mete zeit_zum zeit_zwei zing> zu_ihm zu_kurz zu_taus zum_aben zum_absc \
        zur_verk zwanz zwei> zwei_den zwei_schi zwei_sind zwei_tisc zweie zwoe_uhr zwoe_von =2,0,-1 0_reic <abon \
        <alig <anci <anot <assu <barc <beko <bese <bles <bunt <busg <cong <culv <divo <doen <entm <fix> <fuge <kaef \
        <kula <neup <pano <pfui <pitc <rean <rete <russ <saen <sili <swol <swor <the> <toil <veru a_chea a_chil \
        a_coll a_matt a_pers a_six a_soli able_to abonn absa_weil aedte aetsh afte_dark agnol als_zwan am_alte \
        am_bode am_werk ampoo an_ordi an_sonn ande_klei anoth anwa_der arcod are_goin are_paid arito arres arzt_komm \
        astic astun aterp atzst auch_alle auptp avur> bank_verl banki barco barit be_one been_able been_told \
        beha_wir bei_wird bere_ihr bett_weil bgezo blae_die blaes bless bone> branc bstau bunal busgr by_one bzigs \
        caste celli cenza chap> chara chell chkun ckenw ckfra cliqu code_for cogni comp_whos congr cour_in culve \
        cut_out cycli da_drau dana_hoer dank_eine dann_den dann_soll das_grue das_hael das_ich das_zert data_to \
        dece_but dem_bahn dem_ich dem_klo dem_sein dem_upda den_code der_aktu der_auss der_beam der_chat der_grav \
        der_souf dertz dhelm dicke die_apot die_engo die_fuge die_hose die_kund die_plat die_post die_pral die_rich \
        die_spae dien_leer ditve divor dlerm doch_auf doene draug eanim eatur ebel> eckfr ecogn eddin editv efera \
        eflic efrig egesp eige_den eigeb ein_ande ein_dien ein_hemd eine_stan einm_davo ekuen elast elf_cent \
        elf_leut elkre enfze entmi entso enza> erech ersa_die erwac erwin es_kenn esenk etsha euro_weni euzwo \
        expl_to faul_in featu fehl_eine fens_von fiert filli firs_then flas_die flug> flug_und foeh_in for_bein \
        for_ever fort_two frag_mein frige fuer_heut fuer_in fuer_wen ganz_oben gehe_auf geho_habe gela_weis gena_das \
        gerpr gesc_ist gesc_nur gessl gieni give_me gler> gnets gnoli grap_and grass gros_kino gros_zum gsfeh gurke \
        habe_hing hade> hampo hard_it has_died hausw he_can he_come heiz_aus herde here_and heut_aben hhaen hiffe \
        high_invo him_to hkund hlein hlerm hour_s hrow> huebs hwach hzig> i_shou ibuna ich_an ich_fahr ich_fuen \
        ich_sass ich_steh icula idens iehn> ield> iept> igera ihr_seid iliko im_bewe im_chat im_kirc im_mita in_rech \
        innig ionsf it_four ivorc ja_eine jahr_durf jahr_zuru jema_ande jetz_heis jetz_komm josep juli_hat kein_erkl \
        kein_ersa kein_oeff kenwi kfrag khaus konsu kopf_trae kopi_die kran_mit kran_war kulan kund_der kursg laed_0 \
        laeuf land_ruft lauf_auf laut_vert lear_a leav_ever lebe> left_open leit_zwei lerfa lessi lies_ausr \
        like_some linen lique llanc load_at logo_so ltig> luxe> magno man_mit man_nehm mand_vier mehr_erwa mein_am \
        mein_anwa mein_foto mein_lehr mein_mitb memo> menkl mir_gere mir_nich mitt_von mitt_wie mkost mona_hatt \
        movem nach_gege naeh_am ncell ncien nenmi nette netz_bill neun_minu neun_stun neun_war ngena nich_geno \
        nich_lach nich_scha niem_etwa niem_gese nkel> nkipp nnige no_quar nolia noram not_on not_read nothe now_on \
        nslan nsula ntila ntmie ntoau nzelf oausz offi_with ognis ohne_sche olia> olie> omkos ontoa ortve oseph \
        oute> overd oyalt pack_aus palme panor park_der part_mit pern> pfui> phras pitch pleme poli_we portv \
        quar_with quot_two raeu_von rashe raugh raune rbedi reag_die reamt reani rech_den recog refri reih_die remie \
        renze reor_in repl_that reuzw ribun riter riton rmarg romko rowns rstri rtver rveil s_answ s_help s_noth \
        sachk sagt_nach said_i sais_als sass_ich scha_auf scha_aus schi_auf schm_es schr_von schw_gefa sein_schw \
        seit_fast sensc seph> sesta sgara shaf_the shamp sherr shut_nobo sind_fuen sind_ja site_on sitz_bei \
        soga_zwei sonn_bei sonn_mein ssspu stain star_for steh_soga sterd stess stra_das stung sulat swoll tage_sind \
        tairs terwo text_and than_half that_thei the_alar the_autu the_bit the_chap the_gras the_labo the_mile \
        the_mini the_park the_thur the_tin thei_answ thei_name thro_his tilat tisc_vom tkett tmiet to_beco to_elev \
        to_take toaus toch_kenn torwa traf_dann tref_in tromk tstei turge uebsc uest> uite> ults> unal> unli_holi \
        uns_haen uns_ist urvei usgru uster uzwor veill verin verko verl_am verl_gesp vier_war visi_woul vom_chef \
        vom_kund von_fehl vor_welc vorce vorn_an war_selb was_one weat_the weil_sais were_prom whee_of when_you \
        who_have windo wir_sonn wirb_mit wirbt wird_bei wirk_gut with_half wo_sie woch_hoer work_a work_say wortr \
        wron_colo wurd_unte wurd_zwoe year_each zahl_in zeig_hat zent_zu ziehn zu_gehe zu_tief zubi> zule_0 zum_betr \
        zum_zahn zung> zwei_bank zwort =2,1,-4 <bedr alog> euten fing> katal mit_sein rkauf unte_dem zeigt =2,1,-3 \
        0_uebe <besc <bewe <blum <conf <dess <fasc <fett <foye <guel <have <knop <made <neph <o> <pfan <red> <rele \
        <sitt <stap <towe <whos <zust abgel absag aengs ants> arett asses atum> autos bei_als berg> bestr billi \
        carry cess> chimm dami_nich dana_gab datum davo_zwei den_besc der_auf derwa diary die_im die_lage die_letz \
        die_meis dred> drei> eads> eath> eckwu ein_hoch eine_schu eitra eldet eleas ende_mit endie ephew erful erlau \
        erpro ervic eser> eucht ewegu fals_und fand_das ffice foot> foyer fuer_sech fung> gatio gebue genie gere_auf \
        gest_mit graph hird> hour_late hrsto huetz iary> ich_sie icken iffer in_der in_febr ionel isse> jede_zwei \
        jetz_sehr kenne kindl kirc_und knees knopf kugel leser liger limit man_in man_who metr_of motiv nephe ngeni \
        nopf> notes nselb ntain ntral nuar> nur_noch of_whic ontin openi ortun ount> paid_0 penin per_vide phew> \
        praes prosp relea reque rhalb riebe rkhau rkte> ruary rufss sehr_scho seit_fasc serl> sie_sind sprue stat_0 \
        stet> the_offi titel turn> twen_two ulier um_elf um_vers uscha vanis verae von_alle was_not when_we whose \
        winde wonde zahlu zuges =2,1,-2 0_schr <akti <akus <bags <bull <ches <dana <hang <logg <sale alle_farb als_0 \
        and_neit at_elev attet bags> bewe_als booki chanc chors danac das_ordn den_tran der_bank der_kund der_miet \
        diffe drich effnu ehrte eine_camp eklag endle engi_in enieu er_bei erato erges ermer erst_halb ertst flet> \
        frei_im garet gele_hatt gest_ist hab_bei hance hatt_er hnabr hools igare ist_dass known kultu lang_auf lish> \
        memor my_cust name_fals need_two nehm_die nieur nown> ohnab prom_to renke rker> satio sein_hand sich_wie \
        ssing ssure tea_and terve that_need the_glas thre_hund trai_to uehsc up_to us_at visit wegun wie_sie woch_im \
        wuerf =2,2,-5 eraus gust> rtret stric =2,2,-4 <arou <bitt <lose <nutz <shop <sixt <visi <wond <zieh <zule \
        abgeb aroun das_wass egin> elve> erfah gsten habe_ein habe_mein hat_mein hutz> in_rent leint lernt list> \
        mails melde merge nach_acht ness> nigh_and nutzt reise renne rfen> rufe> sale> schen sich_im srech sstel \
        thro_a twelv uletz welve werde wette zulet =2,2,-3 acht_woch aeft> bine> bitte das_land gesc_wird ihren \
        lege> tensc wunsc =2,3,-5 <augu <find <retu <samm der_rest emand eturn ists> ndigt orben retur ugust ulen> \
        =2,3,-4 <ten> <whet augus eteri hethe usgel wheth =2,4,-6 antra ietet =2,4,-5 <alar =2,7,-9 <are> =3,-20,17 \
        <my> =3,-7,3 beit> ecken =3,-7,4 <you> =3,-6,3 <hand <klin ssed> tspla =3,-6,4 agte> =3,-5,1 fort> hat_die \
        teur> =3,-5,2 <baue <live <tot> <went alled habe_das klini linik musst nach_anga nine> quali siege ualit \
        usend went> wie_ein =3,-5,3 bei_uns hands sbest =3,-4,0 <erst eard> eners erlas lesen like_a the_stat traen \
        und_auf =3,-4,1 <auge <boy> <call <dies <fell <masc <nann <tank <vorm <weih cket> die_zahl ehrer eitsp ekomm \
        erst_im esse> for_thre inken jobs> live> llege misse nach_zwei nting olleg ozen> resi_of saege say_the sitio \
        tadt> taet> ttel> umgeh using uten> verli viele zogen =3,-4,2 <morn <trea morni ornin to_stop wand> =3,-3,-1 \
        <nage alle_drei auf_kost be_hear die_wett eckst elhaf etzt> forti gelde gerat grati in_hamb intin istra \
        ittel legal manag mann_ist mess_sind minis rrivi rufsg rvere schob telt> tsanw zum_drit =3,-3,0 0_besc \
        0_nach <audi <brig <brus <dari <done <lebe <leck <loch <maed <resi <smok <sper <spli <yach aech> aegen aeumt \
        ainer altsc and_she and_then andma arnt> atsan aufs> auge> beim_amts bensg berei berst by_a child chlae \
        choen ckier das_leck dchen der_beho die_auss die_ig die_stim done> dschu efon> eigte ein_fehl empfi enden \
        entil erfuh ertue ettbe fell> ffenb finge fsgen gekom hain> hat_drei haus_mit hausn helve hermo heut_mitt \
        hief> huege ight> into_the ist_jetz ist_noch kabin krieg laerm lkran ltsch mern> moder nach_ist nded> nderl \
        noch_gege noch_mit notru nteen nters ockie offe_im ognos omer> onale operi orkas ositi ospit otruf pay_is \
        peop_have ppeal progn rasen rate> refu_to reini resid rever rfuhr ritte rkten rogno rong> rsona ruec_der \
        ruen> saele sanwa schre schw_nach schwe seit_vier sfahr sich_heut soll_uebe sonne stoer stran tank> the_chai \
        the_main the_manu thei_way thous tiger told_at toppe tragt tribu ttbew tuerz uegel uglin unte_im usse> \
        verl_bis vers_die villa warnt was_stil weari weg_die wettb will_der wurd_zwei yacht you_to zent> =3,-3,1 \
        <freu <shel busse die_gewe die_kein eits> fused gesp_mit in_may laes_sich laut_poli packt ssich ther_s \
        =3,-2,-2 <bohr <give <glae <stun <taki <vern ahlen amage anfae arbe_mein are_on beca_the bgebu bling cherc \
        ckens cred_note ctice damag das_fens denn> die_betr die_roll eighb estge habe_ihre iews> im_ohr irkun iterv \
        ittag kind_habe lanzu nach_durc ngsam noch_offe nzung oats> on_sale out_at overt posts sappo sech_tage spedi \
        stil_in the_lift therm ueckf uenze vers_sich views werbe wirku =3,-2,-1 0_sind <abba <aske <aufs <big> <brem \
        <brut <chat <chor <cutt <dara <deck <dick <dusc <else <entt <erfu <exec <flas <gera <gets <gewe <gond <grai \
        <halt <here <hoef <inha <kabi <konz <lade <lorr <news <nurs <ough <pinn <pled <posi <puts <raet <sess <sham \
        <shut <solv <stoe <text <tole <tons <toxi <tref <treu <viva <wire <wut> a_nurs a_satu a_vouc abge_hatt abspr \
        accou achbe aeugl agues airma alle_in and_at and_got ange_auf ange_zum arzt> aste> atche aufhi augle \
        ausb_ist band> baugl bei_drei bene> berwa besc_habe best_aus betr_muss bgeha bjekt boar_the brac_kein bspra \
        burns came_last ccoun ched> chgeh chnec chtfu chwan chweb cksta claim conta criti cutti dank> das_gesu \
        dem_lage den_jahr den_schu dentl der_char der_gies der_juge der_port der_roll der_sued des_haus desam diate \
        die_akti die_boes die_brue die_drit die_heim die_kont die_kueh dies_zeit disco diteu door_and dusch dweg> \
        e_bike eagie earl_trad eberg eets> efaer efers egel> egenb ehnt> ein_gesc ein_mita eine_ents einse eitsa \
        elfal ellig emaes emsen enant enhoe ensge enstp entta eprue erbea erbre eren> ergru ermar ernig erpar ersie \
        ersti erstr ervie essun esswe etisc eugli eumen euro_for euro_fuer euro_verh ewuss expos fahr_von fehl> \
        fersc festg fhin> fige> fined flanz flugh ford_eine foto_vom foun_that freie fuer_sein gasl_ange geku_die \
        geldb gemae gepru gert> gest_0 ghafe gnose grain grill habe_um hairm hat_zwoe hatt_vier haupt haut> hheld \
        hine> hine_und hing_am hinte hlaf> hlen> hlten hnder hneck hold_a hteri htfue ialpl ichtb ihre_stel im_bett \
        im_herb im_kind im_nove im_rega imier in_augs in_koel inne_eine inned inzer irmen is_stil iscou ithhe itter \
        iums> jahr_dabe jede_der klagt konz_hatt kunge laegt last_of lend_have liefe lkon> lleit llstr loch> loud> \
        lplat ltet> lugha man_das menge mens_verl messw metal mmedi mmeng mond_and mont_late mpany muss_mit nbeir \
        ndays necke neue_part ngera nhoeh nich_erre nich_im nich_in noch> noch_im npast nsgef nsied nsivs nstpl \
        ntens ntier nttae nzwer objek oeche oehn> off_a ohner olera ollla omate onsul opier oppin ossen ottle \
        ough_to ounci ouseh pany> pense pflan pledg plug> plung port> prach pract prang praxe print prof_warn profi \
        prom_a prov_und proz_fuer pumpe puts> ques> rames raphe rater rbei> rbot> rchen reagi rech_die reen> reets \
        retu_a rfest rgeht ricks riger ringi rked> rkung rlaeu rnier rnigh rolll rrass rtes> ruft_fuer rundm s_lett \
        saeug sass> schem schi_der schka schr_mir schte schw_schl scoun sehol sein_mitg seit_frei seit_herb shelv \
        siebz soll_nach soll_nich sper_der spita spok_of sprac sraet ssgae sswer stel_nur such_as suspe tage_am \
        takin tarzt tate> telan tersa the_agen the_deal the_inst the_insu the_melt ther_now thhel time_the tisie \
        tling to_an told_by toler toppt tote_fore treat treic truf> ttaeu tzter ufhin ufruf ughaf ugung uhr_fahr \
        ulati uldet ulled und_geht und_milc und_ohne undma uns_in up_on urser used> useho uspec ussag ussic ustom \
        utzbe vere_war vere_ware verl_hat vers_lief verwe viel_mit vier_weit viewe von_zwoe vor_den vorwa wagen \
        wahrs wand_in war_eine war_und was_for weak> went_in wer_nich werfe wirf_dem wurd_die zialp zwei_schw \
        zwoe_schu =3,-2,0 <crit <fixi <ig> <vill agre_with arten chbes die_den die_nach do_not drit_mal eberm ellpl \
        ergen erufs ests> ettel gehun genen gsmit have_been indes inist ist_ein kind_werd konfe least lemmt msen> \
        ngsmi noch_gesu nsive order orlae pich> polen provi ready seit_im sie_kein stgen szueg tehen tergr trace \
        ufgel uing> um_sieb verf_wege werd_gebe were_neve wir_vom year_ago zwert =3,-1,-3 0_to <denn <lust <wen> \
        a_mana aefts beitr cros_the da_hat educt eins_eine erem> estat etten extr_und feuch flyer fuer_uns giona \
        icing izza> lyer> mein_sohn nich_bis olien reihe rtise salat scho_mit sglei term_ist unse_haus upen> \
        verl_von vier_minu von_war wir_zu year_old =3,-1,-2 0_days 0_minu <anfi <anim <ansc <anze <appe <atti <ausw \
        <beam <befu <bekl <bloo <chri <circ <dabe <diar <elev <hamb <hasn <hupe <invo <mand <muss <nase <oper <ordi \
        <plea <pour <priv <rat> <ratt <reag <rota <saem <sais <t> <trau <trip <weat <wing ab_den aber_nich admir \
        aeger aemtl aerge agert almon am_mueh ambur ancel andy> anfin anzun are_now arged artel as_we asche asel> \
        assem astik at_i at_noon aus_fuer away> basel be_fair bedeu beend bei_nach being bende beri_unte beru_hat \
        bis_unte bjahr blood bohrt broc_show bstst buerg burts certa chenb chieb chlaf chlas chris chult ckgez colle \
        comp_had da_der dabe_und dabei das_ande das_prob das_stim davo_mit decen dein> deliv dem_bild dem_frue \
        dem_wass dem_zett den_aben den_haup den_rest den_stan depen der_arzt der_baec der_bueh der_buer der_das \
        der_hall der_kita der_list der_plan der_stew desk> dewag die_absa die_ange die_aufl die_fris die_fuss \
        die_leit die_mahn die_regi die_tuer disap draw_and dstei durc_nach eativ ebsch ecent edeut edroo eende eggeb \
        egler ehne> ein_0 eine_firm eine_herr eine_klag eine_umfr eing> eklam ekuer elf_grad elf_tage elive elsch \
        emtli energ engt> enstw entat enzet epend ertai eruch erzch es_geht es_mit eschw fahl> fahr_die faste fekt> \
        fert> fiebe filmt fitti fled_sind flie_seit four_mont frag_sie fremd frue_war fschr fuen_minu fuer_eine \
        gain> gefre gegeb geht_um geruc gese_der gesic gespu getro ggebr ging_sie given gonde gone_back grab> greed \
        gute_auft habe_es habe_wir had_left hahn> hambu hand_and has_foun hasn> hasn_t hat_das hat_ihr hechi heis_es \
        herzc heut_beim hickt hien> hlaef hmern hnbes hnern hoefl honor hoste hotl_von hotog hreis hrist hrsch hrte> \
        htlei hupen i_took ich_dort ich_eine ich_so ierhu iers> igati ikett ilenc im_kata in_thea in_writ infor \
        inger ingst innen inspe irats irksl is_clos isapp it_now itsam ja_der jahr_jede jetz_beim jetz_noch kgezo \
        kilo_of klin_es knee> koen_sich komm_zwei kopie kslei kten> ktor> lacht lacke laeft laest lage_bere laim> \
        lanze lbjah lbsts lcher lein> lerha liese lines lion> liver loris mail_kam mal_eine man_koen manda marc_and \
        marge matio me_that mehr_die mein_mail menta messu mind_aber mir_dafu mir_das mir_im mit_dem mitt_in mment \
        mmuni mode_von mont_the mosta mould mpfah muss_0 my_own nach_abzu nach_auss nachl ndels necte neig_s \
        nenn_das nergi nern> nfaen nfing ngedr ngeli nice> nich_durc norar nprof nsist nstha nstwa ntinn ntor> \
        nur_nich o_cloc obby> oefli oehne of_ever offi_has offi_the ograp oller once_i ondel onora onsis orist ostat \
        ouche ousin out_in outin pasta pears pedit pekt> peop_s pleas plied poli_hat poure priva proz_nach prue_scha \
        quer_uebe radwe raet> rais_it reac_the reads reco_a regle rekla reste rgele rgeri rier> ringe rinst rivat \
        rmost rname roman ront> rtain rtell rtrae ruefe ruehs ruft_alle rutsc rzche said_that say_that says_the \
        schei schl_gema sech_uhr sei_ein seit_janu senkt seve_week sever sgetr sich_jetz sicht sieb_woch sind_ein \
        sione slide so_stan soll_sie some_of sscha sseit ssemb stan_es stan_nich stat> stig> stpla stra_und straf \
        strea ststa stwie sugg_i szahl tenti tenwa tfueh tgeno that_it that_the the_gold the_lady the_rota the_trac \
        them_with then_that ticke to_thre told_it topft tplan tschi tuer_der two_star ueckw uendu ugels und_dafu \
        und_eige und_halb und_heut und_zieh urken ussre uture vate_sass vely> versa vitae von_dene von_riet vor_vor \
        waesc war_acht was_in weath weil_die wer_kran werbs whic_i wie_aus wie_zwei wir_das woll_auch wort_geha \
        xplai zaeh_nich zahl_das zchen zigen zirks zoll> zu_weih zwei_hat zwei_kilo zwei_lehr =3,-1,-1 <blok <cash \
        <dere <emer <esta <gehw <knew <kupp <poun <said <vier <vorw aber_die aber_kein abspe aess> agram alleg \
        and_stil ange_die angle anla_der auge_der augun aus_drei befun bei_hatt bei_jede bloke bsper call_the chaum \
        chaut chern circu cratc der_brie des_elte die_gelb die_pers ditor eine_schl entfe enzwe erdi> erinn es_dafu \
        esetz esthe finds findu from_list geko_ist habe_will haet_jema herau herch ichtf iffe> im_cont in_whic intak \
        ises> jetz_der kind_wurd knew> ktivi leran lide> loke> minu_elf mit_fals must> nach_erst nach_inne ndenz \
        not_go nstal ntake ntfer numb_of nunge obwo_ich oesen ohne_hand one_does out_i peale peed> ppte> pro_stun \
        rang_and ratch rdich reifa relan renzw reuer rnbei rufen saemt said> salmo saugu scrat sich_laut sigh_and \
        stani ternb tfern the_fore thei_engi then_sent twies two_thou uebe_fuen unehm us_a us_from veste von_best \
        wer_als wire> wishe zuneh zwei_lieg zwei_naec =3,0,-4 <memo die_schw drei_woch elled eselb fund> jetz_auch \
        nachr nnahm owers schi_mir schme smell the_cons tscha zeige =3,0,-3 0_jede 0_mann <adve <aush <bake <bald \
        <diag <einl <hold <klae <loec <marc <myse <none <onke <plas <reor <six> <smel <vani <werb <zug> ably> \
        absa_kam absta achve acken adet> aflet ahlun aline all_the an_0 annot appen appoi arked asant atell badet \
        behan chill chlie chtzu chver das_glei defek den_eine der_fuen der_hers die_einz die_stel down_in dvert \
        each_time eafle easan efekt eftsf egen> ehrun eiern eine_fami eins> eques erkau es_da es_jema esund eundi \
        exist fachl flich for_as forma foun_s frei_um from_s ftsfu fuen_stun fully funks gefr_waru gefue grund \
        haen_von has_take have> have_aske hera_dass hille hochz hschi i_paid ich_0 ilch> im_nach in_his inde> indly \
        ineri ischl ist_wied itch> itens jahr_bei kommu kstil lang_das leafl leani leasa leere lesse liebl lussr \
        milch mysel nary> nderz ndest ndige niede nksti nkung nnot> none> nsehe ochen ochze oene> offic olida onsum \
        otato ovisi pass> pizza potat ppoin prod_best ratte raube riet_mir rkamm rksle robea roll> rospe roved rovis \
        rschr rying sembl serer sfueh sich_am sind_auch sleep so_viel sohn> ssess ssung staat stel_sich sungs \
        tag_und taine tatte teig> tener teren term_best the_bran the_card tooth tsfue uebel ueckb ueft> ully> \
        und_ausg und_wird unkst utet> utzt> ve_aske von_das von_neun vorga walt> we_now wers> wied_mit wir_uns \
        wuss_ich youn_man zett_mit zur_prob zusta zwei_ster =3,0,-2 <beit <blac <boed <clau <dece <dems <erse <fork \
        <gast <isn> <knic <meer <pizz <refr <wear adver an_fuer ancs> and_to autet back_of bitt_kein black boede \
        by_thei canno chirm citor claus dann_unse das_jede das_stue dcast demse der_seit die_gara eider ein_die \
        ein_nett eine_lehr epsel ered> ergab erged floo_and gsamt habe_am hatt_sie he_coul himme hlass hrzei icito \
        iete> im_fens im_roll isn_t ist_beim kaff_ich kell_die kenst koll_sind loech lowly mal_ich mein_neff mselb \
        mutli naus> neunz oeden oepse oft_nur on_my owly> pekti pelt> pends pfahl pflic rakti rancs rech_fuer ressa \
        rmutl samme scho_aber scho_der schr_seit slowl smel_of so_lang stent steu_hat stoep toeps twel_week \
        uebe_unse uehru uner> up_ther was_four was_sign we_paid weis_kein wied_die year_afte zieh_sie =3,1,-5 dder> \
        eight lusti ustig wenn_man =3,1,-4 0_a <addr <anga <ansp <befa <feel <fina <hose <july <sorr a_comp addre \
        anspr buehr cent> ddres dendi durf_wir ebte> eine_ande erber ermal ersta flasc gedru iebe> ieder itel> july> \
        lasch lien> lite> mir_der nches nich_uebe ob_die olite raenk reche rolle seit_heut spiel stun_die trate \
        udio> um_vier =3,1,-3 <dead <fran <kurz bsage dered doors eeken einte ekend gelt_als has_gone hat_ihre \
        hoch_auf mells sehr_viel sende utos> vermu weeke =3,2,-6 lass> =3,2,-5 0_der <abst <antw <tant <to> <zeit \
        <zuge aesst alend an_hour bei_ist berin ectio efund ente> falle if_you iling is_not karto mein_kind ntere \
        osen> storb taube torbe tzung und_dem =3,2,-4 <tell fssch lagen tante ufssc weige =3,3,-6 <inte cher> erhin \
        ering hour> igung nheit rmal> verte =3,3,-5 gibt_es =3,4,-7 ruch> sich_nich =4,-9,5 setzt =4,-8,4 on_a \
        =4,-7,2 the_comp =4,-7,3 paid> =4,-6,1 <then iesst then> vorst =4,-6,2 <imme anga_der chnun =4,-5,0 \
        eine_frau kolle =4,-5,1 0_stel <heal <jetz <pay> <s> <weil die_firm diese ealth firm> healt itspl latzt \
        ogen> orsta stoff tote> ttag> uesse wange =4,-5,2 <stil grad> =4,-4,-1 <head <koll <nach <wirk iesel inder \
        inike motor night niken out_of posit rton> uglei =4,-4,0 <also <drin <geko <herz <pena <viel <word also> \
        alth> beant bezah dann> der_schi derse ekost ekte> elle> ersel irche jekte klemm mplai nachb niste payme \
        pump> rbrue rinne sich_uebe tels> terbe uege> verbr worke =4,-4,1 <lini ector ezahl gency pecto =4,-3,-2 \
        <bode <gebe <mana <nied agier brems eine_masc epart ruegt to_hosp zunge =4,-3,-1 <arzt <bott <chai <erkr \
        <hear <hera <inzw <laen <meta <neun <remi aatsa aeume altet am_vorm and_all arbe_nied ause> auste befeh \
        beim_erst beko_die cont_the darin der_verm der_vors did_the die_aufs die_lini down_to efehl ehlte ein_verf \
        eine_schw elben elder enbar engel es_das firm_s gekos gere> gling heal_offi heard heiss hold> housa hrieb \
        hwang hwebt ich_haet in_earl in_lebe in_zwei invoi inzwi letzu lift> lity> lleag lled> llen> mmelt nagel \
        nbar> neun_proz ngsho nvoic nzwis obene oices ollea ontai oppt> ousan owed> rdere reiss ritis rity> rlass \
        seit_sieb sgefa ship> sich_von sperr steh_vor sterp the_numb thir_one this_afte tners tton> twage ufige \
        unte_vor urtei usand uschu verni walk_out webt> weil_der withh xing> =4,-3,0 <ders <ermi achde aking besse \
        chrie das_arbe die_schu gest_aben have_begu ixing lette nterg orar> rselb split tren_sich =4,-2,-3 <reis \
        <verk ached aeufi akku> ausha dem_schu egere eufig gaest halt> hat_heut herst ixty> kaste nach_fuen nschu \
        rgen> rteil sixty some_else the_work wurd_der you_coul =4,-2,-2 0_fahr <begu <card <dedu <depa <etik <expl \
        <expo <gese <gift <haut <impr <kran <less <mean <mode <offe <sala <schm <trin <urla <vorl <vouc a_slid \
        abge_wurd absau actic adres aeusc agess ainin alkon am_tele angt> anwal aphed are_bein at_leas at_seve atzt> \
        auf_nach balko befo_and begun bell> beset bsaug bsche chlec chobe chwar darau dass_die deduc depar der_fami \
        der_konk der_sitz destl die_gaes die_gene eague eaks> earin east> ebete efert egun> eige> ein_halb ein_logo \
        eine_umsa emium enhei entzo erdin erlan es_zwei estae estlo ethin eusch ewohn fice> fitte flat> from_four \
        gebuc gerec gestu gets> gshof heads hild> hlech i_work iegen im_erst im_urla immed ined> irken iters itisi \
        iving kilo> lack> leagu lecht lende life> loes_sich lueft maeng make> mehr> meln> mit_ihre mitta nehm_sie \
        ngebr nich_aber nich_der noch_in ntie> ntzog nwalt ocket ompan overn pass_ist phed> platt poun_for reits \
        relle remiu rivin rlaub rlock rries rtenp rueck same> schwa shopp sing> sist_s sive> somet sonal stad_hat \
        stan_ich still stloh stwag temen tensi terie the_repl the_wate they_said tiket tinne tlohn trink tzoge umpe> \
        und_im und_steh urlau ustel uting venti von_um vormi vouch weite zum_zwei zwoe_proz =4,-2,-1 <balk <effe \
        <rufe <time <twic <wirb almen aufru dem_land die_nie ebuch effec emind enne> fered have_sinc hbess houti \
        itaet leing missi mmeln more_than orrie rankt remin rgeld stre_0 uebe_dem usget verdr =4,-1,-4 <akku <baus \
        <defe <leer anken der_ganz der_herr gilt_als scho_im the_othe tself und_beka =4,-1,-3 <bela <bewo <cons \
        <emoj <ener <gega <gewa <haeu <labe <must <re> <regl <sped <wege <zwei a_stra aison akat> and_he arauf arton \
        aske_whet ausgl bei_sind but_i chtsh consu cted> das_ansp das_labo dead> der_gesc der_mark der_vers der_wand \
        die_buch die_hand ein_konz eleve emoji endig eplie eply> erent erlad erund estet ewese ffere film> four_time \
        gab_s gefa_und gest_der grow> guts_fuer had_neve half> harmi hat_nach helle htshe i_am i_ll ich_von ierun \
        ighty inar> inus> isier jede_sams jetz_0 last_mont leven liere mein_haus minus mit_dems nach_wurd nase> \
        ndera nfael ngsle nich_mehr obear ocker of_s offe_a offe_me ornam ouren parkt racto rank> regal reina reply \
        rinke rmiet rstat rund_0 s_name saiso scher schir sehe> seit_gest sheft sinc_east sites soll_wir spekt spind \
        ssrec stra_s tant> tatem teil_die terda the_app the_fram the_reco to_go tshef turn_out uble> udge> ufend \
        usges usgle vieru visio von_oben vorna werts wher_the zu_sein zweit =4,-1,-2 <fieb <retr <wish ahrt> anzei \
        bein> best_fuer char_the den_ruec die_bitt die_nich done_a egebe flies give_a hat_mich im_deze jetz_ein \
        lehnt lisse march methi moji> mtlic nbesc nich_an nur_eine nzeig oeste ometh ortet repli rlier rstoe ssant \
        twic_the utors vierh =4,0,-5 i_rais naten toure =4,0,-4 0_an <cous <eins <four <itse <knee <nett <nice <pros \
        <reac aehe> am_mitt andal at_a auch_scho bald> bearb cousi ction der_chef der_prei drei_jahr eben> einm_und \
        enge> ermut erte> fende flaec forde franc habe_ich herr_von heut_frue hint_der ich_heis ich_nie ielle ierma \
        igste in_eine it_turn itsel lebte leep> ometr onkel otos> polit rdina rench reter rigen sagt_mir seit_maer \
        steh_im tleit traf> uehr> verga verk_und view> wenn_eine wesen =4,0,-3 <toot abge_hat aning das_best \
        der_paus eanin ein_haus form> fotos gepla ghty> issin lsche ndend tung> vierm was_char we_were yself =4,1,-6 \
        hat_sich war_ein =4,1,-5 <asse <lage <verm ahre> ails> atalo hat_kein hat_unse heid> hows> it_s naech shows \
        talog zu_vier =4,1,-4 <bere ander confi herr_der noch_einm ress> stan_0 when_it =4,2,-6 an_die holz> rhin> \
        rschl zwei_jahr =4,2,-5 itor> tters =4,3,-7 <im> estre =4,3,-6 tion> =4,4,-8 <mai> <zum> =5,-15,9 <uns> \
        =5,-10,5 esche =5,-9,4 <unse <up> unser =5,-6,0 aelle =5,-6,1 <more chwer echnu ergel jetzt meine more> \
        reibe =5,-6,2 rungs =5,-5,-1 <toda <war> eiter erst_am locki oday> today =5,-5,0 <mont <trot ennt> erbru \
        netz> tscht =5,-5,1 <fail =5,-4,-2 aten> ensiv lieg_im nachd =5,-4,-1 <dann <drit <fand <geru <paym <same \
        <schi <sinc <tren <ware <weak ality andge arned bei_gesc chalt chdem chem> ctors dritt edes> ehren ellin \
        ency> enze> erbes erme> haft> hdem> hrend in_a insta jedes loese melt> nalty nerin nnen> ompla plain raege \
        rche> riert since ssene the_same tioni treib yment zwei_mal =5,-4,0 <arri <haus <hohe arriv aymen beauf \
        efuse enalt esen> im_kran ince> penal rach> selbe =5,-3,-3 enst> lange onten =5,-3,-2 <adre <entz <hint \
        <kast <kleb <mess <mind <moto <pull <slid <spin <very <wirf achfr arnin auern besc_der block bottl celle \
        chfra der_firm die_hotl eien> elang erbot etike etrei expla forel ftung gar_nich gebet haeng iken> imes> \
        klebe landg lben> ldet> legin llige ngebl ngesp noon> oppen orell piert raetz remse sind_die ssage sselb \
        tiert ugesa ungen verti were_told =5,-3,-1 <brea <disa <melt <slee aedch afety dents eans> edche fety> hohe> \
        irft> konte llegi maedc racti rsagt safet twice ueck> unden verbo wice> wirft woul_not =5,-2,-4 <film <flug \
        <inde logo> nger> =5,-2,-3 <absp <ago> <anwa <brie <char <fens <flie <has> <heis <las> <netz <ordn <steh \
        <wett amera appea aring ateme auf_unse aus_eine been> beka_eine below betre beweg bucht chene chlei cking \
        die_beru easte eblic elche elow> erger expen fine> freun frue_die handy hwerd im_mai ites> itzen kamer leich \
        month my_neig ndger nenn_es npaid off_in ommun poke> premi prich reund rming schon siste spric stens telli \
        tersc the_inte tsamt uebe_jahr uehlt unpai utsch verl_im wart_auf welch xpens =5,-2,-2 dgeri enwei im_lade \
        seit_augu seit_woch worte =5,-1,-5 trich =5,-1,-4 <absa <ansa <beka <eigh <eine <erfa <foli <life <ll> <loos \
        <love <skan <trag <welc als_haet ammel auf_mein besta der_abte derwe earbe else_s erche es_im fest_dass \
        firme four> fuen_in gewes half_the ional isit> isten kanda kend> laub> lence loose mange nach_die nbeza \
        ndal> ointe reed> rweil sant> skand soll_ich them_to umen> unbez verl_die vert_steh war_mein wir_hatt \
        =5,-1,-3 <clip <derw <sile armin bour> die_kaff folie gekue nachf ounds ounts rlang silen strat tells unts> \
        =5,0,-6 erich sagt_das =5,0,-5 <grow <sein <vor> <weig das_neue elege ellei iday> issen jahr_war laden \
        man_mir nach_bei room> sagt_man schie trete um_0 ving> zahle =5,0,-4 <tick man_uns plast stome tomer \
        two_year wie_der =5,1,-6 <five <lieg <othe digen five> hoen> inte> kung> nths> onths seen> spann =5,1,-5 \
        <gepl <says says> unds> =5,2,-7 <rest efueh =5,2,-6 ilie> nderw =5,3,-8 0_euro =5,4,-10 am_frei =5,4,-9 \
        ture> =6,-8,2 <kam> <wohn =6,-7,0 rning =6,-7,1 <firm ling> the_firm =6,-7,2 <stop =6,-6,-1 <warn anger \
        refus =6,-6,0 <fris <mehr anded illio llion olle> trotz =6,-6,1 artne partn =6,-5,-2 aengt erlus ester rlust \
        verlu =6,-5,-1 <krit euro> gebli geric hat_fuer im_juli ionen kriti uerzt wird_noch worde =6,-5,0 <refu \
        =6,-4,-3 <upda aeste bussg ekam> foto> ssgel ussge =6,-4,-2 <froz alty> am_nach an_eine behoe buss_von \
        die_schl ermit fand> frag_ob froze hoerd hrere i_was ieren stopp warni wohne zur_stun =6,-4,-1 <view eiber \
        lorri lust> nsere sleit =6,-3,-4 chon> =6,-3,-3 <flat <foto <gelb <lach <lass <ruec <terr at_nine baust \
        chrei dress ein_buss gutsc hfrag ident ision jahr_hat last_nigh locke nach_0 natur nsche nungs ourt> riche \
        schut terra times uerge ungsh vier_uhr von_die =6,-3,-2 <uebr atur> ein_schi fuers uebri =6,-2,-5 dank_fuer \
        erate meint nigst =6,-2,-4 <bloc <dazw <kuen <logo <phot <plak <ruts <two> <weni ahnun auf_seit azwis chat> \
        court dazwi der_drit der_zent ehoer es_ist faell fahre fest> for_a hat_man heine ich_wohn lakat minde ming> \
        nie_wied parke photo plaka reach rede> riet> rspro siert state sted> stete tens> twort verl_eine we_aske \
        wenig zwei_davo =6,-2,-3 <prem <rega auch_nich land_hat stun_auf =6,-1,-5 0_bis <app> <loes <sugg <vert \
        aerte alsch ansag at_for erten gens> kasse loest mahnu ndien nsage oest> of_a show_a sugge tuch> ugges wort> \
        =6,0,-7 das_sei miete =6,0,-6 <mahn <seen <wate and_was best_war code> die_arbe inden rent> ross> =6,0,-5 \
        <ente <see> jede_mal =6,1,-7 <zent chein elbe> icht> iter> itte> zwisc =6,1,-6 ideo> =6,2,-8 ehlt> =6,3,-9 \
        ich_habe =7,-15,8 <our> =7,-11,4 <seit =7,-10,3 <it> iert> =7,-7,-1 hnung =7,-7,0 krank orden =7,-6,-2 etzun \
        =7,-6,-1 <sofo <tote iber> iele> in_marc ofort rotz> sagt> sofor =7,-5,-3 rozen this_morn =7,-5,-2 elief \
        ften> gleic had_been ller> samt> spect that> =7,-5,-1 <seie die_fahr seien ware> =7,-4,-4 ebrig eimal \
        =7,-4,-3 <ford <natu <rueg <were angel bekam blich chutz im_netz mehre serun sseru ttelt wages whet_i \
        =7,-4,-2 ersag =7,-3,-4 <abzu <beha <east <fahr <guts <land <told <unpa anch> antwo auf_die dreim forty \
        fuer_ein ider> mail> mised orang orty> reima rend> rmitt tline told> two_of =7,-3,-3 bewoh ehung ntwor were> \
        =7,-2,-6 0_leut date> left> merhi =7,-2,-5 <fehl <gone <hotl <left <oran ahme> auben can_t enigs ested fahrt \
        gone> iger> in_july line> was_a wohn_in =7,-2,-4 <riet back_to charm eisst ggest oden> schal =7,-1,-6 <fals \
        <mail <vide bei_im brige der_rech entie fuehl i_aske ich_im iess> kam_ein mmerh nken> tern> video =7,0,-8 \
        hies_es =7,0,-7 0_0 <elf> <ja> aske_for estel im_zwei range sein> tice> =7,0,-6 of_them =7,1,-8 ells> \
        vor_alle was_told =7,1,-7 alls> water =8,-8,0 vor_der =8,-7,-2 <es> =8,-7,-1 <habe =8,-6,-3 <that =8,-6,-2 \
        habe> sgeld tzen> =8,-5,-3 <weg> erzt> esst> imal> weil> =8,-4,-5 <fitt =8,-4,-4 self> stern =8,-4,-3 pdate \
        uers> updat =8,-3,-6 <been plan> poste tors> =8,-3,-5 <mal> asten fehlt liege richt =8,-3,-4 rhaen =8,-2,-7 \
        <leid im_vert =8,-2,-6 <poor calls falsc hotli igens laut> otlin poor> rged> =8,-1,-8 nennt =8,-1,-7 <nenn \
        <repl inted when_i =8,-1,-6 <bot> leide =8,2,-10 <show =8,3,-11 <per> =9,-7,-2 das_unte =9,-6,-3 ltern \
        =9,-5,-5 uendi =9,-5,-4 <buss <fine <nun> dass_der =9,-4,-5 <abge <gar> <herr schle =9,-4,-4 ents> =9,-3,-7 \
        erspr =9,-3,-6 omise romis =9,-2,-7 <der> gung> war_die =9,-1,-8 <post =9,0,-9 hiess =9,1,-10 <hies =9,2,-10 \
        <soll =10,-13,3 geld> =10,-6,-5 spri_von =10,-6,-4 klage sage> =10,-6,-3 <klag =10,-5,-5 <laut =10,-5,-4 \
        <geku =10,-4,-6 bei_eine promi =10,-3,-7 wer_bei =11,-12,1 <mein =11,-5,-6 versp =11,-5,-5 <prom kuend \
        =11,-3,-8 <sei> =11,-2,-9 sollt =11,-2,-8 erde> =11,-1,-10 fuer_0 =12,-9,-3 seit> =12,-7,-5 <this this> \
        =12,-3,-10 ich_bei =13,-25,12 <i> =13,-8,-5 <now> =13,-7,-6 <say> =13,-6,-7 <heut heute =14,-6,-8 hatt_die \
        =14,-5,-8 <wer> =14,0,-14 <park =15,-16,1 <wir> =21,-19,-1 <we> =21,-10,-11 <man>
        """
}
