/// Runs of letters and neighbours, and how much each speaks for blame, for a plain report and for praise.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum ToneSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-2, 0, -8]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-14,-3,17 <und> =-14,2,11 <jahr =-13,-1,14 <put> =-12,-8,20 <als> =-12,0,12 <woll =-12,4,9 jahr> =-11,1,10 \
        <no> <ohne =-11,1,11 erin> =-10,-6,16 <da> =-10,-2,11 <ihm> =-10,-1,11 wollt =-10,0,10 <alte =-10,1,8 <selb \
        =-10,1,9 ohne> =-10,3,7 <old> =-10,5,6 <year =-10,6,4 <name <verg =-10,7,4 misst =-10,11,-1 <blei =-9,-6,15 \
        kein> =-9,-3,12 <mit> =-9,-2,12 <she> =-9,0,9 und_eine =-9,1,8 <gehe <once once> =-9,2,7 <nahm der_alte \
        und_als =-9,3,6 <bus> =-9,3,7 <look =-9,4,5 dach> =-9,5,4 <frei lten> =-9,6,3 <ange <on> =-9,7,2 side> \
        =-9,8,1 die_0 mmen> =-9,9,0 egist =-9,11,-3 <je> =-9,11,-2 bleib =-9,12,-2 <bis> =-9,14,-6 <ab> =-8,-7,15 \
        <one> =-8,-1,9 eder> er_hat =-8,0,7 <jung =-8,0,8 <frau <lang anden =-8,1,7 <with =-8,2,6 0_proz <vorh efrag \
        =-8,3,5 inste sagt_sie =-8,4,4 0_and =-8,5,3 <side =-8,6,1 rhand =-8,6,2 <its> blatt =-8,6,3 gang> =-8,7,1 \
        on_0 =-8,8,0 bis_0 =-8,9,-1 dauer lager of_the regis =-7,-6,13 <kein =-7,-5,12 <ever =-7,-4,11 every \
        =-7,-3,9 von_hat =-7,-3,10 <let> =-7,-2,9 <vom> als_der redet =-7,-1,8 frau> lieb> stieg =-7,0,7 and_a edet> \
        mit_mir ndern tchen von_habe =-7,0,8 erste =-7,1,5 ngest =-7,1,6 <mach statt =-7,1,7 <appl =-7,2,4 <blie \
        =-7,2,5 <leit <sing <zusa packe und_alle was_the =-7,2,6 <nur> =-7,3,3 ister =-7,3,4 <daru <expe <from <moeg \
        <want read> rlaen satz> ther_is werks with> =-7,4,3 <ort> <stat <stud ders> from> longe nteil stati =-7,5,1 \
        <beid <boot beide older ports raum> =-7,5,2 <next <zwis fuer_das next> open> =-7,5,3 auert =-7,6,1 brand \
        giste mit_0 ther> will_be zum_0 =-7,7,-1 ring> tende =-7,7,0 auf_eine =-7,8,-1 begin =-7,9,-2 kannt of_0 \
        =-7,10,-4 <take =-7,10,-3 bekan =-7,11,-4 mals> =-7,13,-7 <oder =-7,14,-7 oder> =-6,-4,10 <tag> isch> \
        =-6,-3,9 <her> <sie> =-6,-3,10 <even =-6,-2,7 elber korb> =-6,-2,8 <back <geba auch_die i_had turn_up \
        =-6,-1,6 tags> teure =-6,-1,7 body> gebau hole> ich_bin ingt> und_habe =-6,0,5 kocht =-6,0,6 <blin <him> \
        <roof <sort amed> and_neve blind ening euro_und gefra obier probi robie und_hat =-6,0,7 <an> und_dann \
        =-6,1,4 <most eiert =-6,1,5 <sond <week erst_mal eure> junge lber> over> sten> the_bus the_whol usual \
        =-6,2,3 <um> gest_und tiere =-6,2,4 <cost <stau <tisc <took apita beits den_prei der_bran gesti reife willi \
        years =-6,2,5 ausge =-6,3,2 <arch <von> look> =-6,3,3 <bran <dach <unde dete> ehen> eise> expec hers> \
        ich_die leist nners und_sagt with_the xpect =-6,3,4 <stay drei_tage nter> =-6,4,1 <ins> mein_frau =-6,4,2 \
        <laeu <rich ading ands> erlae fuen_jahr gebae iere> nnten oint> runs> zwan_minu =-6,4,3 mit_zwei =-6,5,0 \
        einst iterh orts> =-6,5,1 ab_dem am_sams anges einsa ist_nach raegt reich riege =-6,5,2 afen> latt> =-6,6,-1 \
        ahres =-6,6,0 <daue folge wege_eine =-6,6,1 page> =-6,7,-1 am_sonn amals bis_ende damal =-6,8,-2 biete kreis \
        leibt seum> uert> =-6,10,-4 <will will> =-6,10,-3 0_uhr ekann =-5,-8,13 ever> =-5,-6,11 eden> =-5,-5,9 <did> \
        jeden =-5,-5,10 when_the =-5,-4,9 <d> and_aske rsten =-5,-4,10 <soga ogar> sogar =-5,-3,7 <stel =-5,-3,8 \
        <er> <lag> leine =-5,-3,9 fragt =-5,-2,6 <fast chlag =-5,-2,7 <only <rief alte> best> ebaut ehler eveni \
        fast> only> venin =-5,-1,5 <korb <lay> aert> asons etrag tagen =-5,-1,6 <drov <nobo <warm a_week aufge drove \
        kind> nahm> nobod ntin> obody week> =-5,-1,7 <than =-5,0,4 <befo <brin <dazu drauf eckli eller sind_wir \
        stead tead> uehre =-5,0,5 <ein> <glau <hage <happ <usua <well <wied <work arly> blieb drehe early got_a \
        hagel hart> hat_mir hat_nich heate hwest most> nach_dem nder> oepfe rauen rove> saal> sie_hat stes> the_only \
        the_pape vorhe wiede =-5,0,6 <sage head> orher roof> =-5,1,3 <alon <umge einfa idays liehe mann> orth> pecti \
        ueste =-5,1,4 <feie <heim <lief <pfar <port <summ ausga check der_letz egte> gewic ging> hat_den ich_hab \
        kaufs mache mit_der named oken> pper> schl_ich singt sonde sual> tatt> tiege und_nich wante =-5,1,5 <hoeh \
        chwes zusag =-5,2,2 <case acher duerf hwass rille =-5,2,3 <gewo <stri <wait baut> die_prue diert enhae exper \
        hule> insti ischt klar> kurs> neben rennt rette rsich send> took> uehle =-5,2,4 <earl heite unded =-5,3,1 \
        eude> to_the =-5,3,2 <ante <duer <fall <lent <rang <spar <thre <vora <werk aendi alten auch_fuer auf_das \
        bei_hat eisch ende> enein essen fang> firm_hatt gab_es greif hiff> hlafe in_0 keep> lschu mein_chef ndere \
        rheit rschi sache sorti terbr the_coun turm> uhen> =-5,3,3 antei chwas ebern gelt> hochw ochwa the_old \
        =-5,4,0 <bomb <metr belon ebote fted> ifted on_sund =-5,4,1 <bahn <bedi <kess <ob> <riva <runs <stur <zimm \
        ab_der chend eing_die erei> eter> lieg_vor mit_eine ngesc nisch poli_have rhael stimm strom sturm tfael \
        ueber vers_0 wie_bish wine> year> =-5,4,2 chers rial> sagen =-5,5,-1 ab_0 anga_des um_die wege_der =-5,5,0 \
        <gesp <late <neu> belo_to der_land ergeb ersch nstit stras terhi =-5,5,1 <etwa einbr erhan punkt takes tarif \
        von_in =-5,6,-1 <betr <erha eibt> halle in_the meins seit_0 sion> the_0 von_0 =-5,6,0 bei_0 =-5,7,-2 <join \
        gebot nbeka unbek =-5,8,-3 museu useum =-4,-8,12 <mir> =-4,-7,10 <and> =-4,-6,9 <ganz =-4,-6,10 <me> <nie> \
        =-4,-5,8 llte> =-4,-5,9 rief> =-4,-4,7 null> =-4,-4,8 <eige hat_er =-4,-4,9 fuer_alle =-4,-3,7 <his> <lies \
        <wo> amen> bend> ettet rice> =-4,-2,5 agel> and_had efen> price sack> tieg> woman =-4,-2,6 <gave <gesa <hoch \
        <ihre <rope <woma bends es_0 esten ganze gehol iced> rher> tzte> und_mit up_the =-4,-2,7 die_frau =-4,-1,4 \
        <einz dazu> die_mont eitde hones itdem ologi rauf> schul seitd tdem> whole =-4,-1,5 <rare <rose <shee <whol \
        als_im anche ateri atten chenk chwae der_mesn dern> die_vers efin> eiera eshal feln> gave> griff hlag> ierab \
        kein_ande mit_und ngela nich_nur nur_der oman> rang> ruft> setz_sich shalb terga um_halb und_um was_ich \
        winte =-4,-1,6 <raus ierte oche> rerin ticed =-4,0,3 <bar> <end> <erwa <oma> am_tisc bands chimp chten \
        der_pfar die_rech ein_mann eiss> eiwil es_auch estim freiw genue hat_sie henla himpf iwill lauf> nest> reiwi \
        work> =-4,0,4 <day> <enke <full <gab> <mei> <ruft <stro am_drit and_not as_if attde aufg_und berwi cklic \
        dlich eater eberw eiche eine_jahr einen einm_die endli entli forec fuer> full> gema_und glaub halb> \
        halb_stun hoehe iege> krach kuehl moege ngert nstea ohne_dass rfte> rmen> rose> s_beim sie_den sons> tand> \
        tattd tdess teuer the_pric the_year tner> ttdes ucker und_kam vier_tage wenn_sie who_has wurst zwoe_jahr \
        =-4,0,5 <ihn> am_selb anted aske_what befo_i die_best euro_in his_own it_i kost_0 orked ruebe =-4,1,2 0_bei \
        <bren <erte <fixe <plei <teur am_best and_for angen betr_die der_arbe hank> htung im_janu jahr_in jede> \
        lebt> nish> pleit rarbe sieb_jahr stand =-4,1,3 <anla <aufg <barn <buye <chec <plat <sect <stie <tuet <was> \
        acht> best_die bring buyer case> cting delt> den_zett elieh entue gefr_was ghts> habe_sie ich_woll igent \
        ights im_ort insam jahr_kein lders leave llem> mit_vier neues nterl onger passe passt pfarr plus> queue \
        racht rick> ried> riere rocke rothe ruste schl_der schr_die trieb uche> umges und_den usage vergi vers> \
        zeich zur_hael =-4,1,4 <gena <kuch anfan eues> foerd fuell kapit nfang ster> wenn_s =-4,2,1 <kana <outs \
        bedin coul_have das_schi der_bahn entst ermis espro ginn> inget look_at lstun meter nenst nstle rauch slage \
        zwei_die =-4,2,2 <entw <flut <gang <kann <pens <prei <quay <talk <vere aeuch ahmen auen> bber> betra betro \
        chtet ckruf couri das_hoch der_gros derun eadin eckru ennte ermin ewich fifte flut> fteen gebni gera_die \
        hende hielt ich_fuer ich_scho ideri iftee in_this inute jahr_der klass lanne lifte mein_fehl mgest minut \
        move_the ndung norma oehen ormal ourie plant quay> renen rgebn rsch> rtels sgabe stufe telst terin terri \
        the_next trans turen ungsr ungst usgab versi war_der wende =-4,2,3 <tier asser cker> es_so im_vora telle \
        trike =-4,3,0 0_augu <arme <noti <plac <ruhe <spre <vors affec aker> anbie berra chsch fecte lking rech_mit \
        reist the_two thin> =-4,3,1 0_sept <ausg <ausl <bezo <einb <elek <erwe <mann <naeh <norm <page <proc <rett \
        <tend <umst <who> akes> are_unaf chtsr dass_wir die_numm die_von eilig elekt erben erleg ertag filin htsra \
        ist_gesp item> ithin itzer kesse lektr lindg litz> minal mitt_die nchen ngste noeti nstel nwohn oeffe oetig \
        orsch ould> out_the part> proz_an reet> revis rweit site> soll_die stage stere summe teile the_port tige> \
        tsrat um_zehn urer> uschl von_dem vorge withi =-4,3,2 <dr> <extr <nego der_fahr eason egoti eich> erhei \
        extra gotia hoch_der labor negot otiat posta recht rmiss trom> und_zwei xtra> =-4,4,-1 <open <trad ftig> \
        hange ist_am rglei selt> the_regi =-4,4,0 <ag> <am> <hack <jaeh <long <nebe <ober <rema <rote aellt aeude \
        afte_a alle> are_not baeud catio chang chauf clude dert> des_verb die_bedi die_feue die_grue elong enann \
        ensta ergle ersio eschl essel esteh estoh ferie freig iesse im_haus immt> itors jahr_an kundi letzt liegt \
        luss> mber> nbiet nich_betr nscha ntfae on_satu overe reik> rsion rter> rtet> stitu stohl teili tohle trass \
        uebe_ein uhr_auf verl_wurd wareh zwei_ande zwis_0 =-4,4,1 artet ngeku =-4,5,-2 both> enfti nftig notie otier \
        rben> =-4,5,-1 <both <dama <los> <need <note abrik asst> at_four aussc bung> ein_bagg emain etern lice> \
        lier> maker moegl nlage oegli remai sind_nich some> ussch verei vom_0 =-4,5,0 <aend <vorg acker gibt> zeit> \
        =-4,6,-3 inwei =-4,6,-2 <gmbh <hall <such <verf alamt an_den beid_seit dem_dach ffnet gmbh> olgt> start \
        steh_nur sucht uende =-4,6,-1 feld> resen wurd_niem =-4,7,-4 <regi ender =-4,7,-3 <begi archi folgt ucher \
        =-4,7,-2 <folg ember ieter =-4,8,-4 rung> =-3,-10,13 <had> <so> =-3,-6,9 abend never =-3,-5,8 <lobt <neve \
        <when mein> ound> =-3,-4,6 <got> =-3,-4,7 chts> etzte when> =-3,-4,8 <chef paten =-3,-3,5 aus_der sagt_die \
        uecke =-3,-3,6 <ask> <benc <leis albe> am_naec atzte bench der_eink ekauf inzig leute mweg> sagte soga_die \
        vater =-3,-3,7 lang> =-3,-2,4 <aben <schr erabe geret rope> tszei und_schr walk> =-3,-2,5 <came <dorf <endl \
        <kueh <obwo <setz <wie> <wort a_fort aber> acke> ahren an_das and_i bwohl chefi einzi erett gekau hefin \
        ierer ilien ille> irgen kamen kein_einz lche> minu_0 ngelt not_a obwoh rehen rgend rise> schma sioni staye \
        tayed tchin und_der und_lies uste> ziege =-3,-2,6 <de> <rede =-3,-1,3 <a> <erlo <fair <fuhr <leak <woch \
        aben> aben_um an_old bis_ich chnet ehlun ever_and ferti herun huhen jahr_ein mir_den naec_morg nich_gese \
        nior> nterf oiler paper schac so_much stat_eine thank the_spot und_mich went_up =-3,-1,4 <ande <anzu <argu \
        <brot <frie <get> <gies <ging <kaum <klar <krac <lowe <milk <ned> <odd> <ramp <righ <rubb <ruhi <sang <sea> \
        <send <spot <tabl <wint a_note a_prop ab_und aggeb als_waer angst arely arrer bei_war boile chach dem_schl \
        deswe ecast ehnte ein_brie eines eitag enlos erede erloe ezeit feier gered gesc_und groun habe_mir has_neve \
        henkt hler> ich_hatt ich_war iest> imme_noch infac ipper jede_frei kaum> kein_frag lies_die light llstu \
        lone> mble> milk> nach_am neve_once nlamp ntice oper> oreca ospiz osse> ours> peech ppren prent ract> \
        read_the recas renti rloes rollt round rrer> sech_woch spart speec steh_auf stueh than> that_was the_best \
        the_scho toepf trock tuehl uecht um_sech umble ummis und_mir und_soga vorn> when_our zten> =-3,-1,5 <bub> \
        <dres <koch iefen lind> ppelt we_d =-3,0,2 <anha <aufw <einf <frag <gewi <haem <inst <pay> <teue <thes <umkr \
        <weid a_shee am_stei and_did appy> assba assen aufwa da_zwei den_drei der_eint der_kind die_disp eech> eisti \
        ferry ffel> frau_die hacht happy ich_betr iges> im_muse mont_die nich_am nich_unse nobo_had ords> prou_of \
        reaso sasse schl_auf selb_tag seufz the_quay the_woma thou_of took_the ueckg uemer unse_stra usgeh wicht \
        wie_eine wir_mit =-3,0,3 <baen <bauh <blat <boil <desh <dich <drau <dry> <eich <fath <flue <free <hart <hoff \
        <klop <pape <prou <squa <tal> <tee> <trae <tran <umsc <vorb <wrap aben_ein acked aemme aenne alles als_lehr \
        ampe> and_put and_we angs> apel> auch_noch ball> befor bei_kam beza_wird born> brauc broke bund> chasi cherl \
        chgel cksac dankt das_brot das_hono das_noch dass_ein davo_0 days> der_in der_neue der_saal die_habe \
        die_masc echt> ectin efore egess eiden eigen eine_ganz eine_kund eine_ramp eine_scha eine_von ellte enkt> \
        ensio ergar ergro ernze es_gab es_gibt euer> eword fahr_ich farre fille finis fore> fortn fuehr fuer_den \
        geges geht_das geme_und gewin gion> gisst hab_eine habe_zwei hasin hat_nie have_had he_woul heit> hese> \
        hlaeu hnen> hreri htige humb> i_stil ible> iden> ihm_den ihre_eige ilen> inish ist_0 ist_es je_0 jetz_steh \
        kerl> kind_unte krise ksack llig> lose> maenn mein_name mich_die mpft> mschl nach_offe nachg ndrau neide \
        neun_mona ngefa nhaen nich_als nich_ich nich_nach nmach nsion ntlic ntrie oben> ocht> ortni ounde proud \
        read_a readi rech_ist reihu rgiss roken rtal> rthal rtlos rtnig rubbe ruck> salon sang> schuh siche sinc_0 \
        so_eine so_ist so_that squar stan_da tage_und take_the terfu the_last timmt tnigh to_help tore> tuck> tztei \
        uare> ucksa uete> um_drei um_zwei umsch und_gesa und_hatt und_niem urst> usgem usik> ve_had ve_neve want> \
        warme was_die weste word> word_for year_and zteil zu_uns zwei_in =-3,0,4 <brok <fini <ruck <toep aeter cheit \
        cheru ertne fair> liest moved naeht not_one screw steh_ein vor_laut =-3,1,1 <reif <satu <sett <thos <voge \
        ases> ausve chnit comes conve ctric den_erst denen die_schr ectri eford eine_halb ensto erarb ernst escue \
        fahr_ist frei_eine frue_bei gehal gten> hanno hasen hat_neun in_hann konfi kunst landr lectr liter logis \
        nich_eing of_its othin raede rescu rippe ritts satur sie_selb soba_der stue_und the_deli the_diff the_man \
        the_nigh thir_days those uebe_der ummer und_was unte_mit usver verbi waehl wie_im woll_sie words =-3,1,2 \
        0_okto <abou <bier <blan <blas <clea <eier <ferr <furn <geha <geme <grei <hann <haub <hekt <hung <klas <lane \
        <line <mag> <mast <mist <noth <prob <purc <queu <reas <resc <sack <stei <tari <umba <walk <wuns a_clie abgew \
        about achen afte_nine agazi als_mein andes ange_der anlag anzie arent arrot athe> auf_dem aufsg bahn> beute \
        bgewi bout> brill but_when cases chtun chtze ckern curem dann_hat dass_das debt> dem_schw den_plan der_baul \
        der_bus der_grun der_stro die_lehr die_reih die_vom eher> ein_neue ektar elegs emerk ende_0 enfue erial \
        erly> ertel erwie esden etter europ fahr_hat fathe fili_am fixed for_once frau_hat fuer_die funde fungs \
        gazin gemer getra ging_nach gner> gschi habe_er haen_an hekta helte herei hmer> hmitt hnte> hough hrhei \
        hrown ich_dami ielt> illed im_ange im_jahr in_unse irst> it_were itags ixed> jahr_mit jede_dien jury> \
        kam_mit koenn ktar> kuche laeng lafe> lain> line_and ltere macht magaz man_jede mann_mit maste mein_lebe \
        mich_besc mund> my_fath nach_mein nate> nderu ngen> ngeru nothi ntuem nuary nute> nzier ocure omes> orhan \
        ossmu pass_auf procu purch put_me quare rausg rchas rlegt rocur rossm roud> rtier rver> rvive sagt_er salar \
        scho_aus schu_und schw_und seat> selb_aben sich_die sich_mit sich_vor slate ssig> sstra stay_on steil stift \
        stops stube stun_im suche survi the_draw they_even thoug thre_days tmeis tritt trust tuech tuete tzeit ueckr \
        uellt uette ufer> ufgeh ugeho umbau umme> und_an und_frag und_gesc und_kein und_muss undet ungsk ureme urviv \
        verl_seit vier> vogel vom_nach ware_bei ware_es was_open weich weil_das what_the wurd_ein zirk> zwei_nach \
        =-3,1,3 <mr> <saal <trus clear das_klin den_scha die_beid erfue ergis finan free> getr_und ippen mmer> nfueh \
        oten> pier> sgema these urned =-3,2,0 0_has <bond <dive <mitg <taxi <unkl ab_juli andkr autof begi_in \
        clos_the den_wert die_hall die_ober diver elfer enher erge_werd erkeh geise hmens iseln jahre mmens ndkre \
        neter nhaeu nklar nrein rehou rkehr sitz_in such_eine the_annu tofah tried unkla utofa werk> wird_ab wurd_im \
        zu_den =-3,2,1 0_von <ahea <anon <bagg <baut <berg <chur <cup> <damm <dela <ernt <ersa <frue <hinz <noet \
        <owne <plus <stad <surv <tabe <thea <tube <unit <volu <vote <weis <zueg abell ablau acht_leut aeuse ahead \
        aight aktio along alter am_bahn amin> ande_mark annt> annte anony artie auf_ein aven> befo_the bei_die belle \
        berec bezog bis_heut blauf chgef churc ciety damm> das_frue das_gela delay die_alte die_antw die_deck \
        die_stra die_verl disch doing dung> earch ears> eberr ebnis ehnli eifer ein_ersa ein_zahn eine_einz einge \
        eithe ekenn ektri emisc enang entsp erfam erkun erlos errec erseh erst_die ertan etig> eule> euro_je ewerk \
        explo firms frei_nach from_a gela_von gentu gesc_von gger> haen_am hand> haufe hausv hinzu hsel> hurch hwein \
        icher ichte iegt> iety> impor irms> ist_unkl it_back it_did itert kame_0 kann> kauf> kuec_von lag_ein lants \
        lgen> looki lstel lume> mark> mit_elf mona_die morn_and mport nach_vora ndet> nete> ngetr nich_fuer \
        nich_zuge noche nonym ntspr nur_mit nzeic ociet oerte on_the onats open_its oraus oren> orges ornst overs \
        paet> pare> park_is raeuc raigh ransp reibu rettu rfami rmin> rnste rough rraum rschu s_fore schi_mit \
        scho_da scue> sear_the searc sente setti socie soll_bis spri_the sraum sstan stake strip stry> tabel tart> \
        taufe termi terwe the_neig tigte tleis tmete traig trial trici trier ttend turda twerk tzer> ublin uebe_haet \
        ueckl ueren ueten umge_die unde> unit> unkte urcha urday vorau vorbe wacht wage> week_in weise what_to \
        with_thre wners ybody year_the zu_zwei zuru_ein =-3,2,2 <conv <erns <sear achmi aehlt aeten als_ich aner> \
        die_drei dler> erbri gefor geme_mit gesp_der gest_habe ielte iftli llers mine> ndete ountr rams> riftl rtigu \
        the_pres tigen ueue> ward> woert xpert =-3,3,-1 <mark aend_sich arnst atzun bgeri bombe both_side drat> \
        elten illig ilte> im_mitt malig nrufe nstei ohaus onds> probt rasse remov satzu sides sonen sprin tunge \
        umgek =-3,3,0 0_und <amon <anbi <aver <befr <clos <coun <eher <elec <fest <foll <gale <juni <olde <rast \
        <remo <sink <term <uebe <uebl <unaf <unch <valu <vero aegt> agung alige am_woch among and_thei areho armed \
        asse> aus_und bagge bells betru bewaf bewer bstae das_tor der_bei der_bish der_gewe der_heim der_nach \
        der_wind des_unte deskr die_stad dingu dkrei efris eginn eibun eichn eine_vert eing_der einig elect entfa \
        eral> eramm erhie erpre erter erwar eskri ewaff festi flamm fnete follo geram gunge hensc herig holde horns \
        i_need iale> ibung igte> im_kess inala ingun is_0 isito its_0 itut> jahr_die kehr> land> later laut_prot \
        lbsta lers> lzug> mein_schw mong> naffe nalam nchan nday> niem_die nvera ofahr ollow osed> outsi piele plann \
        proz_die ption rhiel risin rrasc schlu schor sie_hatt sind_ausg sitor soll> spark ssent stan_at stree strie \
        stun_und sverk thall the_hote the_nort threa titut tor_von toss> town> treet trueg tside tungs uebe_drei \
        unaff uncha ungsb utsid verf_gege waffn waltu want_to warns wass_und wert> zwei_maen zwei_stun =-3,3,1 <erge \
        <kett <punk an_wer iligu im_wint ist_das lickt ligun verg_die von_ist vor_ort wie_es =-3,4,-2 <verh arunt \
        darun die_buer es_auf name_von nfahr ngebo ober> per_cent rist> seite =-3,4,-1 0_apri 0_mete <aelt <auto \
        <erpr <incl <mari <muse <tonn <unti absti alkin angek ates> ausla berfa cent_of das_stad ebaeu echse eemen \
        eils> erieg erien erric es_laut escho fabri ffert frist greem hacke im_vorj inner insat ist_in ival> los_0 \
        losed metre nach> nclud ndesk ndrat note> nsatz off_the ompar oote> ozess pass_the prese rates reeme reuz> \
        road> robbe rozes rrich show> some_0 stoss taete teil_der tober trat> tres> ugest until ursa_war vergl \
        weis_jema whet_the works yard> =-3,4,0 0_per <flam <inne <spez adtra betei chule ezial inbru ist_gege pezia \
        spezi =-3,5,-3 <publ <wird bishe publi regel serve =-3,5,-2 <abov <enth <kost <pake <road <sire above and_0 \
        bove> das_verf gabe> hat_ein hatt_eine immen kuenf land_mit messe need> note_0 rchiv =-3,5,-1 brik> eeds> \
        nbruc =-3,6,-3 0_nove at_0 habe_sich hinwe paket polic uebe_eine =-3,6,-2 <entf =-3,7,-4 der_0 ment> \
        =-3,8,-5 am_mont =-2,-10,12 <jede =-2,-5,7 <wenn ihre> wenn> =-2,-4,5 <haet arum> cked> till> tuer> =-2,-4,6 \
        <but> <hatt <null back> ingel lobt> open_the tande =-2,-4,7 <legt =-2,-3,4 <hing <kame atsch kaest stuhl \
        =-2,-3,5 <gere <gesc <hob> came> darum dass> ehrli fami_aus gesse im_schn ist_er just> phone raine rite> \
        scht> suppe to_ask up_with used_to =-2,-3,6 <hin> <letz barn> onst> =-2,-2,3 <mich <nix> <over <parc <ring \
        alle_was auch_wenn bten> chef> den_gart die_minu echer elte> iecht ifts> in_neun latte lingt margi mmena \
        nomme reden rfueh teste =-2,-2,4 <aber <each <gebr <geka <lift <mond <nuss <pric <prop <simp <zieg achge \
        aessl and_when anks> appla argin beim_zwei bildl binn_eine chte> ckelt der_eige der_schl die_chef echte \
        eholt einm_im enarb euro_an fange ffee> fluch ggebe ich_es ihn_die ildli iteri jede_mitt ldlic mich> \
        nich_einm nnte> noch_das ocks> ockt> ough> pplau reue> rsteh sell> sent_the simpl spaet there tour> \
        uebe_sech ummel umweg urist uter> von_mit von_sich zum_erst zwei_woch =-2,-2,5 an_und eine_mit leite \
        naec_tag rder> =-2,-1,2 <dank <em> <fill <gebt <karo <keil <palm <peop <rain <scep <soun <wasc <what <zu> \
        airs> als_das als_uns and_let and_read anker anyo_can arme> auher beca_he bere_wurd betr_von cella chea_it \
        cheib chin> chzeh cord> d_be dass_man der_flue die_wir eaven eberz edrig egeri eheul eisek eople eptic \
        er_abge er_beim erre_der es_beim eseuf etwas fuer_pfle fuhr_vier funge gebt> gehen geheu geht_an geka_und \
        geseu had_come haen_gera heave heet> heibe heiml heule hoer_die hzehn i_came ich_verk ich_zwei im_umsc iseko \
        kaum_ein klich kohle kzeit lieg_an lige> mama> mauer mehr_nach mein_enke my_brot my_firs nich_alle niedr \
        noch_bei noch_eine nose> noth_but nur_den obwo_die off_and on_and opfte ople> osenh oven> peopl rchte \
        repo_that rgart rven> s_shee sagt_alle sbar> scept schla sekos sich_eine sich_in sound the_dry the_marg \
        the_milk the_usua then_the trac_and trone twas> uherr und_de und_wart unse_vert wir_eine wir_fuer wyer> \
        zeite zu_schr zusc_fuer zwoe_leut =-2,-1,3 0_ist <angs <ans> <anyt <aski <barr <bess <blut <brae <brav <dahe \
        <didn <ding <draw <einm <fert <floo <gema <geta <geza <grum <heav <heru <het> <heul <hone <hurr <kapi <kitc \
        <klap <knoc <koec <koen <koff <konn <krus <kuer <lend <ligh <loet <mama <maue <nass <nirg <oben <penn <prue \
        <riec <schu <selt <slep <spae <teen <unge <wet> <why> a_bala a_benc aber_man achhe acht_fran aeute afte_the \
        ager> agten aheim ailed alle_die alle_und alone als_die am_acht ampen amsel and_by and_they andmo angeh \
        annel antr_ohne anyth appre askin aves> aying bauhe bei_zwei betr_sind bin_seit blei_bei blin_und buben \
        budge chher chlim chwie d_been dahei daru_bitt das_dach das_ende dded> dene_man der_erlo der_lohn didn> \
        die_bera die_kind die_koll die_scha die_umst diene ding> dmoth dread drei_kind drew> earl_and eave> ebrue \
        edreh eenag egenu eibe> eimwe ein_korb eine_die eine_hand eine_tage eisen encil enstr entic enueb epfe> \
        erbe> erder erest ersee erst_lehr ertig euro_extr evor> expe_the fahr_wir fledg fraue frei_ist gedre gekra \
        gemal gendw gesu_und gewa_bis gewei glatt grumb habe_die hat_ihm heimw help> henti hher> hlagg hlimm hoffn \
        ich_mit igenh in_an in_four in_her in_sein it_cost itchi itron jahr_ich jungs kein_hat kippe kitch klopf \
        knien koech kopf> krust kteur laeut lampe leer> lehrb leib> lept> letz_jahr lied> llet> look_afte lopft \
        lstae mann_am me_for mich_eine mir_in mit_am mmist mont_of mothe muetz nach_vier nacht nasse naufg nche> \
        ndesw ndges ndig> ndlic ndmot nenti nie_etwa nieru nirge noch_heut noch_nie not_the ntes> ntisc nunte \
        nur_drei nuten nythi nzeit oechi oennt offnu oise> ollt> onnte orbil orch> orene otter oughe ought penci \
        pped> preis put_in put_the rande rarel rbere rbild reins reita rentn rgin> riech rnen> rnzei rror> rsee> \
        rumbl rwies s_auf sat_on schl_fuer schl_hat scho> schr_und secto seit_elf sern> she_d sheet sich_aus \
        sie_ausg sking slept sner> socks soll_das sort> sort_of spot> staud stim_auf strau surv_a svate teena terte \
        the_chil the_engi tift> tisc_und tisch to_them torch ttle> tzten ubled uder> uebe_werd ummt> und_blie \
        und_sie ungs> usern verk_bei verl_kein vier_ange vorbi vors_hat was_er weint wenn_das what_i wied_eine \
        with_two woche worth wortl wurd_und yone> zeiti zitro =-2,-1,4 <bad> <budg <drea <glat <n> <pate bevor drive \
        lagge orche retar ssere weil_s =-2,0,1 <bana <carv <drop <esch <esel <firs <hadn <honi <id> <loan <nomi \
        <pand <path <pinc <rad> <refi <satz <size <truh <whis <yild <zerk <zwec a_good achsc adenk adjus admit aganf \
        als_arbe am_gril am_schw an_bevo and_prou aniel anmac anru_ob apfe_mit aptio arbe_ich ariat at_some \
        auch_beza aufg_wenn ausdr b_sche bahns bauh_plei bei_das benzi berha besc_seit betr_ein bgeka binet bis_sieb \
        bissc bitt_muss brace buch_und carro carve chan_and char_of chtta cknet coat> d_have d_keep d_neve dann_stel \
        das_aus das_dopp das_gras das_vor das_werk das_zugt delfr demie den_fahr den_ganz den_mueh der_aus der_bere \
        der_best der_hund der_ping der_sieb der_thek der_univ der_zaun deut_auf deut_und dgesc die_elte die_hafe \
        die_mang die_rent die_sond die_tuet disp_an divid djust drau_am drei_bei drei_land drov_to ebelp eheiz \
        ein_anon eine_rein eine_stau eine_webs eine_well eine_zahl einm_nach eipts eleg> eltie enaeh enebu enny> \
        entwu epair er_kam ergri ervat estra ettin ever_that eweck ewerb ewher ewinn far_the first fluec for_them \
        foto_und frau_mit frech frei_auf fuen_schi fuen_ster fuer_ich ganfa gave_them geba_hat gedac gera_der \
        gera_gebo gesa_am gesa_hatt geset gewi_man girl_at gskla hadn> hat_alle hat_angs hener herr_in herri hfahr \
        hiefe hippi hlaga hlhau httau ich_endl ich_esse ich_fals ichtt ieler ihre_nach im_gart ineha inst_gesc \
        invi_to ipts> it_agai jahr_auf jahr_best jede_donn juni_die kam_selb kein_ich kein_schi knete kney> kohl_und \
        konta laeu_ein laeuc lagan lang_nebe lanke lay_by lech> letz_rate leut_auf liati licat llbar luege man_zur \
        mann_aus mann_eine mann_vom mark_und may_not me_in mehr_ein mein_opa mendi mess_und mont_der my_coll my_shif \
        nach_verg nausw ndelf ndemi nebur nert> nich_vorg nkind noch_und nomin ntest ntori nun_auch nur_um obel> \
        ochsc oegen offi_is oling olve> omina on_one onent onges oniak ostca ostka othes pande past> perte pinch \
        ping> ponen portf pres_a racks rance rchar rderv refin reher reic_nach reih_eine rese_of resse riat> rickt \
        rief_frau rmess rnis> rower rtrei ruhe_im sales satu_the schl_war schok seise seit_ich she_pick shuts \
        side_with sie_mein sitz_der slose so_gewi sonn_minu sons_nich spie_in sseis ssel> sskan stat_nach stcar \
        sthof stue_kein tatio tcard that_even that_read the_fish the_sist the_wall they_hire tkund tore_up truhe \
        tterg tueme two_and ueneb uferi ufges ugrif ulte> und_lebe unse_werk usdru utoha vered vom_erst von_geht \
        walk_the wamm> wart_mit wart_und was_born wech_zu wer_ihn werbu whol_week wird_gesc wird_ohne with_thir \
        woll_eige woul_put year_0 year_ther yildi zgere zucke zugt_nach zuru_war zwan_mete zwei_blec zwei_hoch \
        zwis_den =-2,0,2 0_aber 0_grow <anbo <ankl <anma <apol <appr <badl <baeu <bay> <bed> <behe <biel <bind <blec \
        <bric <bude <burs <coug <coul <curr <dair <debt <disk <doze <drew <earn <ehe> <enge <eyes <feld <flew <fuel \
        <futt <geda <gern <gfra <gmun <ha> <haes <hate <heue <hupt <jury <kaka <klos <labo <lead <lesb <lied <litt \
        <lohn <marr <meet <minu <mitf <mund <nan> <nest <paar <pall <pfoe <powe <quel <real <reda <ries <shed <silk \
        <solc <sowa <swap <tea> <trai <trep <trop <umzu <weh> <wels <wipe <wobb <woer <wors <yell <youn <zang <zucc \
        <zwil a_brok a_roof ab_vier aben_nach abge_ich abou_thre abte_die abwei adeze aeht> aene> aetin aett> aeufe \
        agenf ahen> ahne> ailt> akao> allce alon> alpfl als_alle als_erst als_mir als_unse am_erst an_dene anbot \
        ancin ange_mir ange_nich angef angua anier anke> annoy anzt> apier apolo app_die apper arbe_die arbe_ist \
        arene argum arts> aschs ask_what at_any at_aske ateve atser attei auch_wirk auenh aufel aukel ausel ausg_hat \
        ausg_in autoh aved> award azin> back_for badly baeu_und bahn_hat bahn_steh began begri bei_blei bei_den \
        bei_gege bei_rede bei_um beim_name bele_von bendr bens> berga berni bett_das bette bier> bissl bit_the blech \
        blei_ich bleis blie_auf boots brau_und brenn brie_man broth bub_mit burne bweic callc came_in cars_and cchin \
        cepti chauk chenc chgeg chini chlug chmal chse> chtue ckges comp_abou cough could cuits curry da_kann \
        dann_stan dann_wird das_der das_hand das_mach das_somm dass_eine date_is daue_drei dem_gang dem_stur \
        dem_tisc dem_wint den_kind den_mund den_name den_ofen den_serv den_wart der_berg der_bis der_bode der_foto \
        der_hoer der_kael der_pand der_putz der_reda der_ruec der_tauf der_umst der_verk der_zusc des_mona desha \
        dezei dfuen dich_der did_i die_auch die_buec die_diff die_hers die_jury die_pack die_pfle die_prae die_teur \
        die_trep die_vere die_verk die_woch die_zula die_zusa dien_der disku dite> donat dorf_in dort_und dozen \
        dplat drei_die drei_ich dreih dreiv drit_am drit_jahr drit_stoc drov_over dsche eated ebend echze edem> \
        efina egsch ehear ehrbe eidet ein_biss ein_lief ein_mont ein_wass eine_bank eine_der eine_drei eine_kart \
        eine_kast eine_post eine_tabe eine_topf eing_0 eink_sagt einz_mal eirad eirs> eivie eizeh elaec elese \
        elev_of elf_stue elkae emess endra enige entre enzel er_durc er_es er_mein er_mir er_nur er_sagt eraer erbor \
        erfli erfte erfun erisc ermt> ernim ersic erst_woch erzog erzwe es_haen es_kost esoff etche eufer eutel \
        ever_scre ewein ework eyes> fassb fehlu fenen fere> fertr fessi ffeln fgefo fgeri firs_mont firs_plac \
        firs_time flew> flood foert for_good four_day four_hour frag_jede frag_mich frau_aus free_and frei_das ftete \
        fuer_gest fuer_sie futte fwach gasth geflu gefr_und gege_das geho_die geht_hat gela_und gele_der gele_und \
        geles gena_und gends genla geno_und gera_auf geruf gesa_er gesa_ich gesc_die gesie gest> gesuc getri gewec \
        glei_noch gmund grade grave grind guage gumen gute_nach hab_s habe_hint habe_ihm habe_in habe_noch had_ever \
        haemm haess haet_den haet_gern hals> handt has_put hat_0 hat_es hat_ihn hat_nur hat_soga hat_um hatt_niem \
        hauke hbars heirs hench her_own heuer heut_sind highe him_in hing_das hing_hat hing_mit hlug> hneid hockt \
        hoer_dann holte horn> how_the hrlic hsalo htel> htest htete htzeh huett hwaer i_bin i_foun i_keep i_went \
        iatio ich_auch ich_back ich_dach ich_durc ich_ihm ich_muss ich_sage ich_soll iebsk ienbe ihm_eine ikeri \
        illim im_heim im_inne im_tal im_ware imme_auf impft ines> inkin inzw_hat inzw_kenn irge_ist is_enou is_the \
        ischm issl> isstr ist_s ist_und istif it_he itsze ittle ivers ivide ivier izehn jaen_die jahr_eine jahr_ware \
        jahr_wie jede_aben jede_mona jedem jema_fuer jetz_bin junio kakao kann_man kein_kind kell_mit kell_und \
        kenn_man kind_nich klost km_umwe kmalp koen_und komm_wied konnt kratz kshop kueh_und kverb ladez laed_ein \
        laeu_seit lag_bei lag_in langu lanzt lass_bei last_satu lcent ldigt lead> leak> leane leas_0 legsc legte \
        lehne lest> lfen> lfte> lief_der liess ligh_on limet littl live_elev live_on llcen llest llime llsta lmets \
        loes> long_than loste lpfle mach_bei mailt mal_zeig malpf man_daru man_oft man_schm man_with many> mbau> \
        me_with mein_oma mend_the mir_aus mir_die mir_durc mir_fuer mir_jetz mit_im mit_mind mit_rech mitg_und mitle \
        mseln my_mum my_uncl mzug> nach_gibt nach_ihr nach_sie nach_werd naec_jahr name_a name_on nanzi nchef ncil> \
        nderh ndfue ndum> nenko neon_die neve_aske nfass ngeha ngth> nguag nich_glau nich_irge nich_viel nium> nkauf \
        nleut nlich nnels nnumm no_form nobo_else noch_kein nsam> nstag ntlas nuebe nun_hat nur_fuer nur_und nzieh \
        nzimm obble obend oege> oelf> oenen oertn ofen> ogise old_man olide olte> on_mond one_with onest only_one \
        oots> opes> opped orber orksh ortlo osche our_two ourse owas> ower> paid_the pappe parat penny petit pfang \
        pfels pfoer phon_call pielt pierk plan_in polog power pplie prac_in prei_pro prom_and ptica raerz rampe \
        rang_in raps> rate_the rath_more ratzt rbrie rece_in rech_werd rede_mit reens rehea reivi reize renei repai \
        rgume riffe riste rkam> rked> rkel> rkrat rksho rner> rnimm roben roch_nach roll_ein rossk rous> row_of \
        rried rscht rson> rstuh rtreu ruhe> rzwei s_im s_jetz s_what saeck sagt_dann sagt_eine sagt_es sahen said_a \
        said_anot satzt scheu schl_wie scho_alle schu_uebe schw_das schw_im sech_leut sech_wage sei_ich seit_an \
        seit_auf selve serv_from serv_in sgeko sgera she_lost she_told shipp sible sich_beid sie_beim sie_durc \
        sie_in sie_mich sie_zahl sie_zwei siere signe silk> sind_jetz sind_mit singe skipp slep_in sling soffe solch \
        soll_eine sowas spani spiz> stan_bei stan_der stang steh_er stei_aus stim_bei stock stolz storc stre_um \
        stri_of strit stun_den such> such_nach summt sweis table tbest tele_in tele_sagt teres terla tever that_nigh \
        that_we the_edge the_fair the_sect the_squa the_stor the_term the_trou they_coul they_left they_put thin_for \
        thou_it tippt to_repo tolz> tops> trae_jede trai_i traut tsers tssch ttaus tteis tteln tufe> turne two_with \
        twurf ubte> ucchi uden> uebe> uebe_zwei uenha uerft uetet uffer ufwac ufzt> ugen> uhaus uhig> uhr_die \
        umge_und umst_auf und_nahm und_noch und_stel und_war und_weis undfu unfas unger unior uns_durc uns_kein \
        unte_wass untri up_two us_to usel> uyer> verar verge verk_ist verre vers_bei verse verzw vived voll_lohn \
        vom_best von_an von_frue von_maer von_mir vor_mich vora_und vorh_ange vorh_und waldb war_0 war_kam war_mit \
        war_scho war_so wards warte was_our wasse watte webs_mit week_i weid_gese wein> weis_was weiss wer_bis \
        werd_am wered when_they why_i wie_er wie_mein wie_mit wir_jede wir_letz with_an wo_man wobbl woch_frei \
        woch_steh wohi_mit wohn_ich woll_es woll_jetz woll_und woma_at worka wurd_bei wurd_gefr wurd_rot wuss_beim \
        year_we young z_0 zaeh_ich zahl_im zapf_bei zehn_fael zent_die zerkr ziges zu_klei zucch zugri zuru_hat \
        zuru_und zwei_leut zwei_stud zwei_vor zwei_weil zwill =-2,0,3 <bevo <biss <enou <faul <foot <geja <lot> \
        <mend <reih <stuc <turn <zitr a_biss an_jede bursc cake> came_out chnei chuhe der_bub der_klei die_kist \
        die_kohl dreiz ends> enfah enoug eppen erzti es_noch eschr etzli fach_und frag_er frid_i gster had_my hatev \
        heben her_firs herin ich_durf in_fron klaus mande misti mpfan nkerl nough ollem pelte raeti rgros rief_an \
        ruft_zuru rztin soga_den stuck think ubber uegen und_trot unfa_was ungef usgek verl_sie whate ztin> zugeh \
        zwei_im =-2,1,0 0_are 0_eroe 0_july <akko <bitc <corn <die> <enve <equa <equi <ersc <feri <flus <gaze <geei \
        <gege <gps> <heat <indu <infl <kuns <lava <loca <miss <nove <pace <pani <prok <reti <stab <thef <toge <tria \
        <vorr <wend <wust <zehn aben_ents abore abou_half accor achkr acro_the advi_to aehma aeram aerfu after akkor \
        aling alton an_teil arbe_gesc arbou auf_besc ausg_bei auss_hat barin batte been_info bei_laeu beim_betr \
        berat betr_0 bewe_ein bewe_uebe bish_zwei bitco bitt_bis blude boeen bond> ccord cept> chbro chhub chive \
        chnis cost> dank_auch date_are dem_0 den_zaun denau der_gmbh des_schl dgang die_baen die_bund die_es \
        die_konf die_rahm die_stue die_verh dies_schi drei_leer drit_sein dtrat due_by duer_der eaten eiang eile> \
        ein_umzu eine_nebe eine_rote eine_wass einsi elade ellsc ellun enhof ennze ents_ist equal erbis erreg erybo \
        es_riec esste etire etrol eurer ewal> firm_0 firm_habe flaum foot_and fris_bis from_nine frue_auf fuer_denk \
        gebo_die geho_nich gese_hatt ghten ginge gros_ein had_its hall_von handw harbo have_seal hbari heim_und \
        heina him_for hive> hoes> hrmas ianga ibers ierpf ihm_war ihr_auf ihr_fahr im_flug in_card in_luxe in_ordn \
        inale insic ist_der itcoi izeia kgeke khall kkord klin_in know_how komm_du komm_mona konst kont_zuru lag_mit \
        land_und lassu led_out leins lent> lent_us lerie leut_da lpapi made_in mehr_an mmerp mmte> morg_wied nach_zu \
        naera nbahn ndgan ndhol neinf net_debt nfigu ngefu nimm_ab nimm_das nkrei nmaes nmost nnzei noch_unte nord_0 \
        noth_is noth_to noti_of nstad ntwar nun_im nur_0 ob_er oberl obile ocati oder_ein oeen> ollin on_mill onyme \
        ortiu oughl ourty owere parte pass_im piral prof_and rbour reift retir rewed rfung rinae roes_seit roll_out \
        rstag rties rtium rtyar rufli rybod rzter sale_and same_term sauft seal_off seco_of seit_zehn seri_numb \
        setzl shoes sie_woll sitz_mit soll_am sonn_um spie_steh sschl ssyst stan_unte staut strow tauto tcoin \
        ten_per the_fell the_revi theft thei_orde tium> trow> tube> tufen turns tyard tzusc uatio uflic ughly uhre> \
        unbe_habe urchb urtya ustue verda verf_nich verl_des verl_ist verm_in veryb viel_fuer von_weit vorg_sind \
        vorn_beim war_vor weder werd_gesp werd_schr werk_habe whit_powd will_repo will_run woll_ich worri wurd_dama \
        wurd_kein wustr yello zahns zeian zog_um zulas zwei_quar =-2,1,1 0_auch 0_blei 0_durc 0_einh 0_geme 0_hat \
        0_juni 0_modu 0_nich 0_punk 0_schw 0_vom 0_ware <abla <adva <aged <bask <bauj <baum <beke <bezu <blud <bras \
        <bron <brum <brun <capt <cari <choi <copi <cric <derz <doin <dona <dorm <duen <eint <erre <ersp <euge <fact \
        <few> <fift <fune <geoe <grip <hab> <hase <ilka <inbe <japa <kauf <kief <konf <krip <krum <laid <leih <libr \
        <lite <loew <loss <luen <mad> <makl <matc <math <maur <metz <mikr <modu <neon <neug <nr> <obli <opti <pan> \
        <papp <pein <peri <plai <plan <pool <raum <rear <reic <reop <roug <rueb <salo <salz <saw> <seed <sege <semi \
        <sepa <skat <soft <some <spur <steg <taet <tann <tele <tip> <tuch <unas <uncl <unsc <unwe <vall <verr <wasn \
        <wedn <wine <wurs <yoga <zinn <zugr <zuha <zula a_bann a_brew a_lett a_loan a_tip a_walk abgan abge_unte \
        abla_der abor> absic abte_in achtu adlin advan aeder aehr> aehru afte_thre agai_at agerl aggon ahnst ahnte \
        ahrpl ahrun ains> all_six allia allin alon_a als_ein als_nach als_subu am_lend amber an_dies anal> and_afte \
        and_only ande_die andle andra andsa andun anfal anfra ange_ich ange_man anik> anket anner annov aper> apply \
        arat> are_sear arlie arrt> arueb arved aske_why asket astel asts> at_one at_thre atens atet> atung aturd \
        auf_dies auf_ruec aufg_habe aujah aus_antw ausbi auss_die bagg_der banan barbe baske baube bauen baug_fuer \
        bauja baut_eine begre bei_frau bei_sein beken berar bett_frue beza_und bezug bgang bhole bin_uebe bindu \
        bis_donn bis_febr bles> blin> bluet brode bronz brot_who bruet bschn bsich buer_in buffe bus_von but_the \
        by_lett by_post by_two cast> cesso chaec chaer chani chedu chil_from chmit chnee choko chwed chwor ckdow \
        coll_on contr copie coun_and cours crick da_bei da_sind da_stan dami_ich dana_noch dann_aber darf_die darst \
        darue das_auf das_esse das_im das_lich das_port dass_ihr davo_ist ddeut dem_fahr dem_krei dem_reih dem_term \
        dem_uebl den_bahn den_feri den_koll den_ring den_see den_spae depo_in der_antr der_bloc der_gesa der_heut \
        der_inso der_mind der_naeh der_oppo der_spor der_spre der_stel der_tief der_wage der_webs der_west derer \
        desst destr deuts die_bish die_flae die_gies die_kant die_krip die_kuns die_late die_leis die_taet die_trae \
        dien_ist ding_von dist> dline dnesd does_not dogs_are door_was drau_ist drawn drei_laed drei_lohn drit_tag \
        dsaec duft> durc_hatt dvanc dvers eadli earli eckar eckka edel> edien edisc edits ednes edule eekly eeks> \
        eetin efisc efoer efung ehent ehlha ehrhe ehte> ein_anru ein_auss ein_ents ein_fest ein_sege eine_aus \
        eine_baus eine_bier eine_dien eine_fahr eine_kilo eine_klei eine_neue eine_tisc eine_vier eine_wage \
        eine_wasc eine_zwan eine_zwei eing_ware eingu einki eins_fuer eint_ist einzu eiten eitet eiund ekly> elaus \
        elay> elf_cate elf_minu ellwe empl_and ename end_and ende_des endl_eine endor enems enger enges engi_at \
        enisc enomm enrei enstl entri ents_die ents_soll enueg enung eopen epara erabs erage eratu erden ereis erfre \
        ergst erha_der erig> ermes ernac eryon es_scho eschh esess estes estme esweh eting etry> ettun etzge euro_a \
        euro_nett euro_verl eutsc ever_morn ewann ewies ewuen facto fahrp fami_offi fault febr_0 fehl_auf felsa \
        fenge fern_die feste fgabe five_work fligh flugz foll_her for_six formi frau_von free_of from_apri fron_of \
        fueh_uebe fuer_ihn fuer_vier funer furna fzigs gains games gates geba_0 gebil geein gefa_hat gefis gelba \
        gene_an genes genom gerle gesc_ich geses gest_alle gest_ein gewa_bei gewer gewi_im ggons ghly> gibt_mit \
        ging_bei glasb go_to gons> gripp gros_seit growe grun_ist gsbri guin> gzeug habt> had_read had_rece haech \
        hael_auf haen_uebe haert haeus hand_des handf has_publ hat_einm hat_gefr hat_vier hat_wer hat_woll hatt_uns \
        haus_die haus_wer hears heck> hedul heide heil> heis_seit herb_komm heut_zu hgega hing_mein hippe his_van \
        hkraf hlver hmal> hmasc hnet> hnitt hoeh_und hoer_zu hofft holzl hree> hrgan hrrae hschu hsten hstuh htsge \
        hund_und hupt> huts> hwedi i_didn i_wied iante ibrar ich_heut ich_sag ich_wuss ician idet> iebel ienen if_it \
        ifer> iftet igabe ignat igner ihn_in ihre_kind ihrer ilies ilka> im_dorf im_hafe im_stre im_umkr imme_da \
        in_bath in_blud in_char in_chur in_dem in_gmun in_graz in_ihre in_retz indet ingui ingut inige inst_they \
        ionsh ircht is_list isern isory isste ist_fuer ist_hat ist_laut ist_weit it_is item_0 iten> itssc itste \
        ized> jaeh_0 jahr_das jahr_durc jahrg japan jede_haus jetz_als jetz_bei kaemp kanne kauf_das kein_durc \
        kein_schl kein_weis kelte kennz kind_eine klem_ruft klink koen_stat koll> komm_im kont_der kran_und krumm \
        kssch ktrik kturb kture kuen_0 lace> laes_mich laes_sein lag_das lag_die lage_best land_fuer laube leaf> \
        leaki leav_the leav_two legun leit_ich lerei lesba lett> leut_und lglei lken> llerp llotm llpap llwer lmann \
        loan> lockd loeck loewe lope> loser losse lotme lotte luden luene luest mach_ihr maen_zu maerz mai_der \
        mai_die mains man_hoer mann_von marc_she match mathe maure mausf meeti mehr_in mehr_mein mehrh mei_verb \
        mein_baby mein_elte melst metzg mich_trot mikro minim miss_ich mitg_das mitge mitt_das mitt_noch mleit mmand \
        mmels modul moeb_in moeg_die mole> monat mone_back most_of muss_auch must_fuer my_mana nace> nach_etwa \
        nach_mitt nach_nich nach_um nach_zwan nachm naehm name_an narre naske nats> ncill ndens need_a need_to nems> \
        nesda nfrag ngepa ngsbr ngsla ngsre nguin nich_bei nich_eine nich_er nich_vorh nich_wie niem_und nkast nnove \
        nobo_coul nobo_has noch_eins nover npass nr_0 nsort nsten nstre nstst ntrol ntur> nuegt numb_on nur_die \
        nur_gefr nvers objec oblig ockdo odes> odest oetry of_char of_each offe_die offt> ogels ohene oined okal> \
        okale olumn omaus omman once_for oned> ontro onze> oper_hous opera oranm otmen ourly out_with outh> outs_the \
        oyers paar> part_and pendi pferd pfers poetr pokal postk propo proz_und proz_vom prung pted> ptkun qual> \
        rabsc radba ragss ramm> randm rands rary> rasts ratun rawn> rbrin rchtu rech_uns reope rersc rest> resto \
        rgrif riant rich_der ricia ricke rike> rlegu rnace roess rolli rolls romau rone> ronze ropos rraed rsaal \
        rsche rsehe rses> rstec rteli rther rude> ruefu ruete rumme rundg ryone s_buye s_head s_not s_requ salz> \
        same_day sbau> sbera sbild sbrie scha_0 scha_so scha_von scha_wir schi_um schim schl_auch schmo schn_im \
        schni scho_auf scho_mal schri schro schu_er sech_in sech_und seit_aber seit_sonn selb_hat senna separ serin \
        sgebr share she_had she_work shee_and shelt shes> shou_and sich_meld sie_best sie_fuer sie_gesc singi \
        sitz_im six_mont skier sler> smutt so_dass so_stil some_dist some_leng some_to sprun ssmut sstei stad_von \
        stade stall stan_mit stat_vier sterm stie_aus stil_have stkar stoo_in stop_and stra_gesp strik stro_zwei \
        stue_mit such_noch sumed sund_nigh sung> swahl swehr tade> tage_0 tammk tanne tape_und tarts taus_der \
        teil_sich tele_und telis tendr term_at test_by the_chur the_cloc the_cric the_dela the_end the_fire the_flue \
        the_gara the_heat the_lowe the_new the_pare the_resc the_roof the_shed the_stop theat them_i them_so \
        they_shou tholo three tiati tief_hat timat tired to_arri to_him to_know tock> toffe toren torie trese tschg \
        tsges tspro tstan tterm tubes tuere tunne turbu turn_down twel_mont two_days tzehn tzger ubsta uchs> udenz \
        uebe_mich ueden uefun uegba uehlh uenft ufakt ufelt ufgab ugel> ulass uleit um_den umed> umens umge_das \
        umgeb umkr_von umsc_die umste unask uncle und_dreh und_hael und_ist und_luef und_pass und_so und_wied \
        und_zuge und_zwoe unera unnel unte_aufs unte_sich unte_verl unti_a unti_the uptku urly> urnac uropa urses \
        usbil ustry uswah uvert uyers valle vals> ventu verab vere_und verf_das verf_die verl_in vers_der verta \
        veryo voll_nach vom_umsa von_auf von_baeu von_bei von_inne von_sagt von_verl von_von von_vor vor_die \
        vor_fuen vori_jahr vors_mit vors_von waere wage_mit waggo war_aber war_in ware_vier was_mach wasn> wasn_t \
        wedis wedne weekl weg_der weg_zur weil_zwei weit_gesp welle wer_den wer_taus wer_zwis werb_geha werd_verm \
        werk_ein werk_nach what_was who_did wied_da wir_alle wird_am wird_nich wirts woch_beim woch_das woll_nach \
        woll_zwei work_for work_in worse writ_that wurf> xplod year_acco ying> zahl_bei zahl_eine zelt> zimm_und \
        zleie zu_kein zu_rech zu_spae zuge_und zuhau zur_haus zweck =-2,1,2 0_ein <absi <cool <heil <klau <kuve \
        <lens <maen <rahm <rebu <shar <tauf <zelt aelft alley and_pays auch> aufg_auf auto_in berwe blank brick \
        buch> buchs ceipt chenl comp_s dann_habe den_hake der_flut der_lang die_agen duer_sich ebens ebuil eceip \
        eckge egelu eilen eine_voll enage errin genst gesc_mit gsstr haelf haen_nich haet_uns hinks ients in_at \
        in_bar iners ist_mit istak isted je_kilo kam_nach kuver mista mkrei munde my_trai nical nich_dana oing> \
        orse> purc_lady rber> rebui riven seit_nove slow> stel_eine tall> tange tfahr the_vill told_them tudie umkre \
        umlei und_sind up_in usive ussei verg_man weis_wer when_my wrapp zweis =-2,2,-1 0_ausg 0_deze 0_of <dogs \
        <game <lahm <lege <mita <pete <thie <town <trie aeumu affne als_zeug atmet auche auf_anfr auf_drei avel> \
        beitg bent> bezi_die bgebe boee> das_lage die_fach dogs> driv_was dukt> eers> ein_der ein_satt eine_spre \
        eist> eler> erbra erlei erroh errue eters for_any genba hand_steh hear_sinc hilde im_krei jema_ob josef \
        kost_selb kurza lawi_vers ligt> llekt lteri men_in mitar nach_oben nach_wart names ndlun nstfa ollek praxi \
        raxis rmode rnstf rrohr rtagt sech_mona serne soll_der spre_auf stfal thalt tnis> tored ttche uehen uhr_in \
        umung urzar vist> wendu wird_abge zahna zimm_0 zu_tun zum_hund zur_frue =-2,2,0 0_afte 0_febr 0_juli 0_june \
        0_oder 0_um 0_who <acce <aehn <agen <anru <anwo <arso <arti <baub <blaz <buen <cabl <chos <cybe <dien <dome \
        <ehem <entr <erfo <erhi <erho <fili <flee <gefi <gefo <geis <geor <gezo <goet <hi> <hobe <hote <hut> <imke \
        <jene <kamp <kiel <klic <mars <murg <net> <nort <ofen <okto <outl <peer <plae <quad <rauc <roes <scal <seas \
        <seco <shou <simi <stor <sund <taiw <tres <umbr <vali <vare <vete <webs <wede <worr <zahn a_few a_plai \
        a_queu a_riva ab_mai ables abou_a acco_for achbl ackag adrat adtwe aehnl aeure aged> ageme agers agger ahnen \
        ailer aint> aitin aiwan akler alid> alte_von ammlu ammt> an_ange an_bord an_dem an_ein andet angri anufa \
        anwo_soll anwoh anyo_know arage are_stan are_talk are_to are_wait areha arel> arlam arson arter arung \
        as_they assin astro atore auer> auf_0 auf_wuns auf_zwei aufre aufz_das auptv aus_die ausb_hat ausra ausst \
        auto_rast awine bahnv bande barun based beca_of befo_0 bei_holz beim_drit beim_selb bere_die berg_nach bergw \
        besi_ein besic besit betr_auf bild_laeu birn> blaze blei_bis boten bouri brack brass brewe bschr buero \
        buil_and built bund_der butte by_noon came_to canal cheri chlam chorn chose chrif chtsp comp_neit conc_in \
        copte coun_in crap> cyber das_ausl das_auto das_thw das_tier daue_an deadl deleg delle den_naec dene> \
        der_bril der_dama der_kamp der_leit der_pege der_scho der_stur der_team der_werk dere_kund derku des_betr \
        dges> die_eint die_heut die_reed die_rege die_verw die_weis die_zueg domes dornb dratm drei_mete drei_stun \
        durc_unte dustr ease> ebrac echne echtl ederl edium effen egenz egeze ehema ehlal ehobe ehre_fuer eigeg \
        ein_gesp ein_hers ein_spez ein_werk eine_besu eine_gefa eine_tuer eine_urla einsp einwa eispr eitli eitss \
        ekaem elico elnah elzug emali ends_on enfja enfzi ental entei entha ents_der entur enzt> epark eramt eran> \
        erbin erers erfa_mit erha_die erina eroha erte_die erufl erwen erzic es_acht es_nich esday esend esitz essor \
        etrue eumun euro_zu euser evenu evise ewery expe_to fachb fahr_wurd fahrs fall_das fall_due falls fehl_im \
        fens_gesc fentl fests ffent fgeno firma folg_auf for_now for_the for_thir forts foun_a four_and frac_mit \
        freis fris_fuer fterw ftlic fuen_zent fuer_fuen fuer_nich fuer_werb garag gefun gege_0 gehe_seit gehob \
        geis_in geno_nach gera_word gesam gesc_halt gesp_uebe gesu_seit gethe gewor gewue ging_an goett gramm \
        grou_at habe_unbe haerf hains hall_zu handl harre hat_moeg hat_zuge hatt_am hatt_ihn hatt_mein have_clos \
        have_t haven hblat heers hein> heke> helic hemal henkr hieve hinw_auf hirsc hlamm hmark hmied hnhei hnlic \
        hoeht hof_nach hotel hrift hrpla htag> htet> ialkr icati ich_moec ichta ickle ickt> icopt iebst igege igura \
        ihn_0 ihre_kost ilogr im_fest im_hoch im_naec im_neub im_vori imila in_adva in_klei inanz indus inere \
        inne_ist insi_have inspr inzu> irens is_drif is_now ist_die ist_frei ist_zu istic istin it_was ited> itgeb \
        ither ivert ivist ixtee jahr_mein kamin kandi kess_expl kilog kisch klas_0 kmals knoch kost_das koste kout> \
        kscha ktags ktien ktobe kuen_sind laeu_das lafen lahm> lamm> land_die land_ist landk lans> last_tues lawin \
        layin laze> lden> lease leet> leic_verl leisc leitu leut_der lfer> lhaus licop lieg_nun lieg_zwei lies_man \
        lkrae llati lltar lnahm logra look_of loss> lot_0 ltige lude> mach_die makle manuf mast> mediu mens_werd \
        merci metr_and miede milar minar mit_schi mit_schl mlung mmerl mmlun mona_mit mont_im morn_in moun_resc \
        nach_bran nach_der nach_poli nagem nahm_den nale> nbaru nbau> nbirn ndelt ndisc ndust nebe_die nenn_0 \
        neun_lose neun_uhr nflug nfzig ngese ngssa ngsun nich_gefu nich_geli nich_von nigen nine_thou nkten \
        noch_mein noon_on north not_invo nota_in nschi nstes nstuf nthal ntry> nzess ob_man oder_0 oecht oeht> \
        offe_scho ogeth ogist ogram ohlen ohnhe oktob ollpa ologe olume on_disp on_frid onged onnta onver onzes \
        ookin opies oppag optio orbes orkin ornbi ortsc oser> ostag otar> ouses out_that over_on owner packa panie \
        part_had peer> pege_stei pfla_eing plaet plans poli_und ppage pring prue_ist ptver punk_das quadr raed_und \
        rafen ragun rammt rand> rangr ransc ratme rbete rbroc rchin reak> real> rect> regn_es reige reisp rema_vali \
        rene_the renta requi reven revi_0 revi_wurd rewer rgeme rgese rgstr ride> rkenn rking rkund rlost rmasc \
        rnbir rnstr roads robt> rodel rohau rown> rrech rreic rschm rterl ruec_betr rueh> rwend rzich s_comp saeur \
        said_its sbuch scha_der scha_fehl schmu seaso sech_proz secon secti seed> selb_ange selna sent_to setz> \
        seve_and sgeme sich_das sie_habe signa simil sind_bis sind_offe sinkt sixte skrim smaes soll_ihre some_thou \
        sonnt spren sregi sserd ssers sswar stays steh_zur steh_zwis stel_sie stigk stil_risi strai sunda sunfa \
        supp_for svere swit_to tabe_mit tadtw taett taiwa take_on talki tays> ten_to tente terli terly test_wurd \
        teue_war that_a the_clea the_comi the_cour the_fift the_fune the_look the_plan the_rema the_trus the_wint \
        thiev thon> tierp tifte tlere to_expe to_thei to_two to_wait toget toppa torm> tragu treik trol> trude tsteh \
        ttack tuer_am two_week uadra uchtb uebe_zahl uenfj uergs ufgen uhr_ist uhr_mit uhr_mues uhr_verf uilt> \
        um_mitt umge_der und_arbe und_auft und_werk und_wir unday unde_eigh unde_way ungsu unsi_ist unte_in unte_ist \
        unte_wer untry uptve users uslan ustee valid value van_is varel verk_die verl_nach veroe versc veter \
        visi_may volum von_elf von_sech von_seit von_soft vor_sech vorra vorsi waeh_sein wahlv wait_for waiti \
        walk_into want_some war_auf war_bei wart_im wegs> wehr> weis> wels> werb> werd_gera werd_nich were_rece \
        wery> wie_geha wind_nach wird_aus wird_ein wird_in with_nine with_ten woch_mehr worki xteen year_on \
        zent_bomb zern> zessi ziale zicht zollp zum_neue zur_wahl =-2,2,1 0_wird <anfr <baul <fabr <fond <gaer <item \
        <komm <narr <shoe <weic a_year affel allem ammka amon_the and_sett and_thre appli arren aubeg auft_der aulei \
        avera back_in baer> bauj_0 baule befra beim_nota berae bject bran_im chart chste comp_says dem_geba denz> \
        der_dack die_vor due_in eaves eeini eens> ehous ein_beke ein_wage eistu elden entne erenc ergwa erksb esuch \
        euche ezug> find_die grue_am gwach ich_brau iehen im_okto it_it kanal lere> lock_and mkapi mmkap nntag \
        not_affe nterr ntner ntsta nzent olgen orgel orsic rahme ramt> rence rgwac rward schan sers> sind_auf \
        spec_are steg> stlei sult> tank_mit the_gard twert ubegi venue verag verm_von zur_kenn zwei_euro =-2,3,-2 \
        <amme <annu <ausr <bete <wech a_tent agent annua ausg_die down_and fehla hend> hselt is_to nnual olger rmer> \
        sei_nich sich_nach zess> =-2,3,-1 0_gaes 0_mai <abho <allo <besi <brue <bund <dati <dele <eini <einw <farb \
        <floa <gas> <gemi <hafe <harr <insi <kurs <leuc <moin <requ <rive <room <runn <sign <thw> <unhu <ursa <van> \
        ab_okto abhol abov_the aktu_fuer alken ammen andbu arif> beim_stro betr_und betr_war bish_kein blic> \
        blie_unve boote bstim calli cater chbla chiff choss chrit chuss ckten dach_der das_fahr das_inst dem_gela \
        den_frue den_zusc der_beri der_mitt die_gese die_prei echen eckte ehjah eilte ein_antr eine_auss elf_uhr \
        ende_um eolog erang erbau erie> erms> erstm ertet es_ging etre> etren etrie etwa_0 eweil find_im fleis float \
        fonds forme frag_fuer gemen genz> gera_von gesta gisti goes_to hause heren hjahr hlala hoere hour_and hreat \
        hritt hunde ilar> in_breg inal> inbar inclu insid jaehr jema_im jema_sage jewei joint juni> kabel kruf> \
        lalar land_auf lieg_seit long> may_be mens> moin> nging ngung nhurt nich_verb noch_jema nschl nur_nach obber \
        one_the ormer parka pass_die peop_are radin rall> rbrau rday> rhaus rival rote_kreu rsach rsone rstma rtsch \
        ruehj ruhen rwalt satte schif schos schus seria sheri sich_zu sie_sich sind_im sselt sserr stmal storm studi \
        svers tadtr tagt> terms timme ting> tmals to_four uebe_das uehja uerfe und_werd unhur untai unver urde> \
        urier ursac verl_sein verru von_fuer von_umge wait> weils who_had wickl zehn_jahr zieh_um zum_jahr zum_nach \
        zwei_ange =-2,3,0 <acti <boee <breg <drif <laun <rece <rene <revi aehrl allot anisc ased> brege chnen \
        dach_die der_anla drift emove es_in etrae for_an funk> hall_stan heat> in_flam indga joine mgeki mill> \
        of_four onder over_a preng rast_in renew rpres says_it sersc sich_zwei spre_die sverw test> to_a tradi ublic \
        ueger vermi verz_auf vorsc work_at zehn_uhr =-2,4,-3 <bish point =-2,4,-2 0_in 0_maer 0_peop <at> <bezi \
        <ents <grou <hubs <jewe <kg> <or> <quar <serv <wahl <werd are_in bniss chens chlus dbuch der_aufs der_note \
        die_bahn ebera eide> ellt> emein etze> find_in gemei hafte hluss hoss> hould hters hurt> huss> igen> im_name \
        lfeld loesc longi lungs mung> ndert nged> nimmt on_tues place rich_sich rved> shoul tell> tier> verfa verha \
        verst =-2,4,-1 <basi <robb <star <stim <unve bote> estig gasse glich im_labo llsch mfass nich_unte ongin \
        uetzt umfas =-2,5,-3 0_mit <des> <hinw <may> <unbe aelt> etwa> euros figur ische main> mit_die noch_vor \
        rmed> siren und_0 uros> wird> =-2,5,-2 aeche hall> mende rich> =-2,6,-4 <neue latz> =-2,7,-5 alarm am_0 \
        bis_zum has_been olice =-1,-7,8 <he> =-1,-6,6 0_grad <den> i_have =-1,-6,7 <sagt paete =-1,-5,6 <voll achts \
        andsc seith =-1,-5,7 nser> =-1,-4,4 <hosp konto write =-1,-4,5 <gut> <tage igene inge> legt> ollte onier \
        raben ragt> sonst ught> =-1,-3,3 <ihne <lich <ve> ally> dachl fuhr> ihnen keine rely> rgess s_a und_verl \
        von_hatt =-1,-3,4 <darf <dem> <just <klei <kont <leut <mile <opa> <pant <phon <seni <stan affee and_on \
        bis_in bled> brig> chent crew> das_ist der_regi ench> enior erer> hat_auf hrlin in_one ithou kaffe klein \
        latsc luft> miles mill_euro ollst right senio thout und_wer wir_habe witho =-1,-3,5 gibt_s haett i_ve nachh \
        usgez =-1,-2,2 <bett <buck <doub <drun <juen <many <rock <thei <zwar and_ever anist anwo_sind aute> baenk \
        beisp chape dazu_die dem_geme der_ents dort_wo drunt efang eine_seit eispi elter ersuc euzen foun_and \
        fris_gesc gefan hlang iler> in_jede ispie ist_zum jueng lets> llner lner> nach_lade ndes> obwo_der ognos \
        progn rahm_wurd rannt rogno rste> rsuch sind_aus so_weni solar stie_im the_head their usgan uzen> verde \
        vorz_bis was_das weit_auft you_will zwar> =-1,-2,3 0_mill <bit> <blos <bonu <dane <desi <flog <how> <isch \
        <knit <lets <much <musi <not> <orde <pays <ploe <putz <rise <roun <sigh <snow <sock <sola <sons <spat <wisc \
        <wuen a_bit a_thir aetet am_tor anlei at_five bern> berze biert bis_es bloss book> books brann brot> bucke \
        but_a chaet darf> daru_gebe dem_eige dem_heim den_alte der_dien der_gege desig die_moeb dose> drei_von dust> \
        eheri ein_fami eine> eine_verl einma empfe endl_ein erenz ereri erlor esign esung fach> faile fuer_der \
        full_of gefr_ob gehei geko_hat genha gerin gestr gezah habe_dem had_brou haetz hat_wied hatt_ich hrott hten> \
        ichtu iefel ierst ills> imweg in_fuen inmal irnla ived> kein_verk kleid lare> lieg_der lieg_die loetz \
        man_nich me_a menar mpen> much> musik nach_feie nachs nfach ngern niere nlos> oetzl oice> orzei peop_on \
        plaus ploet prai_the prope proto pushe raene rnlam roper ruhig rweis saech schwi serst slich spate speck \
        sste> star_in stief stoms szeit tag_nach tary> tenlo the_morn the_stro they_will tiefe tirnl told_me toms> \
        tuhl> uiet> und_dami urch> urry> ursch viel> volls von_noch vorze war_es war_noch wenn_die woch_vorh zu_werd \
        zurue zwei_mona =-1,-2,4 <dust <scre apped arbe_von he_d hinge hoch> imply isen> lade> leise mply> onto> \
        sie_mit =-1,-1,1 0_stro <achs <babi <bewi <blog <brui <cook <dini <dono <ethi <folk <gepo <gmau <hatc <hope \
        <kalt <kit> <klan <knig <luxu <marm <mirr <moor <obma <onli <phys <ra> <rheu <ruef <seku <spec <sple <tafe \
        <till <trit <unan <unfa <velt <vogt <zeil a_burn aber_0 aber_fair aber_ich abies aense aeuer afel> ahlla \
        aires airie alari alle_jetz alle_steh and_hand and_has ande_haeu anlau annsc anpro anywh anzu_auf anzuw \
        apri_the at_our auerk augt> auler aus_jux auto_ange autok avery awar_the babie baeue bebue been_a betr_so \
        bierf bies> biet_habe birt_cake blog> book_agai brav_awar brett brin_soga bruel bruis bumme call_with chasc \
        chef_bei chli> chlit chmie chtig chtsu cost_them cream da_rede daill dairi dann_sitz das_mode das_prog \
        dass_nach dass_uebe davon day_with days_i ddlin dem_rath dem_vert der_zwec desaa dewan dget> die_tele \
        dien_eing dini_room dinin donor drea_the drigs drop_fort durc_in durc_seit earn> ebebu edail efarz egedi \
        ehmt> eibek eige_die eige_schi ein_klei ein_lehr ein_rega eine_beru eine_stro eing_und eitsf eitsz eldsa \
        ellar eneid engi_arri enlan enleu enmue entla eoelt er_geht erdae erry> es_selb es_wird ethic etrun eueri \
        eunta expe_and extin farba farrh fgang firm_a fizie flue_im folk> form_rate frec_dies frei_die fuen_mill \
        fuer_nach fuffz gaens gang_zu gave_the geht_auf geht_die gekli gelun gema_habe geme_von geoe_der geoel \
        gewe_das girl_from going grif_zu grue_beha grue_in gummi haet_die hafft halb_neun harv_and has_ever has_name \
        hasch hat_gest hat_was hatt_im hatt_wir haus_so hday> he_had hebeb hefar helm> henzu hera_eine herko \
        herr_mit hfach hical hllau hnste hool> hote_sind hous_in hreck hser> hulkl hwind ibeko iefin ihr_dach illet \
        im_krie imme_ein in_ande in_five in_them in_wade init_on inves ipes> irest iries irkel irror is_wort isch_s \
        it_look it_to itag> jahr_komm jahr_leit jahr_schr kass_bei kass_stim kein_vers kgesc kicke kind_und klaen \
        klin_albe knigh komm_natu komm_voll kondu ktro> kuris land_ein land_uebe lang_cour lang_stri laudi leche \
        legt_jede lern_mit lett_to lienu linke lklas llerg load_bay lonel lster ltlin luch> lucke luxus mach_nich \
        maeh_nur man_stre medai mens_sind mfahr minu_der mirro mit_geri mmste mona_steh more_of much_as muss_der \
        muss_gehe my_init my_thum nach_eing nach_ich nahm_die ndukt nely> nfter nglae ngsvo nich_brau nich_gefa \
        nich_obwo nie_uebe nline nmete nnsch no_invo note_sayi nvest nywhe nzuwe ob_wir obte> ocke> oders oerne \
        oiced olish omewh onduk onely onlin onors ootpa open_all ophie oppo_lobt orstu otels otpat oupe> palm> \
        pati_war pecs> peti_agai pette polis proz_mehr pumpt rassi raufg rega_leer rege_ohne regu_to rein_und relie \
        rett_um rgeno rheum riefi riese rket> rmula rnst> rrte> rseri rtenv ruell ruend run_the rwaeh s_sale sacht \
        saile samsc save_the scha_nich scha_stat schr_gara schr_in schu_steh sdays sehe_sie sehr_grue sei_zu sekun \
        selb_ausg selb_und sfach shop_assi sie_nahm sind_unte six_feet so_gut so_the so_wie soli_im somew sonn_in \
        sons_nur specs spri_ther stars steh_ich stop_the stun_lang swimm szeic teic_in telka tenab tenvo that_mean \
        the_bisc the_buck the_grav the_lad the_pub the_pump the_ward them_twic they_plan thica thou_peop tierm tmass \
        to_apol to_comp to_othe topf> tpath trai_0 trin_gela tunde ubble uebe_mit uhfac uised ulkla und_dazu und_zum \
        untau uscht ussab uters uxus> veltl vers_das vert_als vier_auf voll_stun von_stie wader waec_die waehn \
        war_vom was_auf was_out was_wron we_lost we_ve weih_und weiun wetsc wied_dahe wied_zum will_reme wimmi \
        wird_auch wird_beza woch_drau woch_geko wort_the xting year_of year_two yours zahl_nach zahll zehn_am zirke \
        zum_vere zwan_wage zweiu zwets =-1,-1,2 0_auft 0_neue 0_sche 0_send 0_stue 0_zueg <actu <adde <akte <albe \
        <alp> <alre <amse <anyw <asts <auch <barf <bema <binn <blam <brau <brud <bube <buec <chae <chas <chro <cine \
        <clie <dami <date <deme <deni <egg> <eggs <eing <eink <elbo <erda <feet <fros <fues <gemu <gepf <gesu <gewe \
        <gezi <gloc <goin <gsi> <hake <harv <hebe <hero <hett <heu> <hiel <high <hims <hors <huet <huma <in> <insu \
        <irge <jess <job> <kenn <kick <kitt <kohl <kraw <latt <lawy <lit> <lobe <makr <mate <meck <met> <mien <moeb \
        <nerv <nois <nu> <oft> <orch <ours <peel <peti <pint <plaq <plum <prog <radl <rais <ran> <rehe <rot> <saft \
        <scor <sech <sieb <skep <skie <spac <spee <spoo <ster <stet <stum <swif <tats <taug <thic <thor <thri <thum \
        <tiny <troc <trom <tuev <tull <ugly <un> <vo> <wach <wade <wall <wido <wirt <wofu <wora <wuss <x> <yout \
        <zuru a_clau a_crew a_euro a_hurr a_sigh abrie abzu_nur aced> achan actua added adful adler admec aedel \
        aehen aerde aertc aestc aeusl afte_by aftsb agre_a ahnra aille aired aits> akrel alked allet alrea als_schi \
        alte_tran am_ersc am_fens am_kuec am_vora amble amit> amme> an_sie and_asks and_came and_held and_last \
        and_lear and_lets and_nobo and_once and_sent and_some and_who anen> ansla ansta antig antof antry anzah \
        anzu_wer anzus apol_the aque> aran> arcel are_back ares> arfus argu_abou arria arsch arves as_thou ascht \
        aske_us at_east at_who atsae atte> aubte auch_mit auch_und auf_betr auf_jede aufsl aupt> ausg_von auss_wie \
        aust> ausze awyer ayed> ayer> backe baen_aus baerd bala_shee barfu barsc barte baute bble> befo_anyo begli \
        begr_ist bei_da bei_steh beim_baec beine belsp bemae benei bener berg_und berno best_cust bgeho biele bilde \
        bill> bing> binne bitt_soll blau> blett blie_der blist bnahm bnis> brac_sie brac_uns brave brude carri \
        cent_afte chard chee> chees chef_von cheno chil_walk chkur chlan chott chrot cinem ckenl clien coll_at \
        comm_the comme comp_is compo cost_and costi ctual cult> da_roll daepf dage_und dame_am damit dana_den \
        dana_habe dane_und das_grun das_hosp das_seit das_weis dass_kein day_a day_earl deko> deli_a dem_abba \
        dem_deck dem_firs dem_gefa dem_kont dem_tag dem_wir dem_zaeh demen den_bild den_bonu den_cent den_hof \
        den_jung den_kred den_neub den_satz den_tag dend> densc der_ambu der_drei der_entw der_grup der_hint \
        der_jung der_klap der_kues der_laen der_mond der_nich der_opti der_ramp der_stan der_voge der_zuru der_zwei \
        derth des_pump desk_and dfrau dful> dgeho die_box die_bril die_einr die_frag die_gros die_guts die_haen \
        die_heba die_heiz die_inve die_koec die_last die_laud die_lese die_maer die_mehr die_moor die_musi die_part \
        die_paus die_rett die_toch die_vega die_vera dizin dmech dmit> does_the dolme draet dran> drand drei_kris \
        dresd eadfu ebaer eblie eboar ebten echin ecked edete edgeh edhof edit> edizi eelch efeld efeln egerv eggs> \
        ehaen ehlsc ehogs ehwer eige_nur eige_von eigh_week ein_hand ein_herr ein_paar ein_rohr ein_zuha eine_ausf \
        eine_blum eine_davo eine_euro eine_geba eine_kell eine_oma eing_frei einkl einm_gela eint_vom eizt> ejamm \
        elbow elcha elev_euro elf_seit elnd> emaen emalt emie> ende_hat engen enkel enkze enman enred ensei ensti \
        ented entin enunt enzie epate eptis er_sie erher erkae erkl_der erkla erkri erkt> erlag erle> ermen ersa_in \
        ersa_und erst_den ertch ertha es_um eschn esepa essge essli estch estho esver etary eten> eult> ewick fache \
        faire fami_with fangs farzt febr_fuer feet> feie_mit ffer> fgetr find_that five_star flann footb for_noth \
        for_year fotog foun_out foun_the frag> frag_und frid_and from_walk frost frue_und fruec fslei fuen_an fuer_d \
        fuerc fuess gab_mir gage> gale> ganz_vier gave_up geba_und gebr_der gege_um gege_und gehog gejam geld_in \
        gene> genwa gepo_mit gere_sagt gero_habe gero_hat gerva gewe_0 gewo_sind gfrag giess girls glei_den gles> \
        glets gnose gros_in gruee grum_abou gruss habe_sofo habe_wer haben hach> had_draw had_got halb_jahr \
        hand_sign handg hanks hapel harve hat_dana hat_elf hat_gewa hat_glei hatt_fuer havi_to he_decl hebe_die \
        heelc heep> heese heizt herge herv_dass hett> heult hgele hick> him_the himse hing> hint_jede his_daug hitek \
        hkurs hnete hnjah hnrad hntes hnzim hoch_und hoenr hoer_man hogs> holt_sich horse hres> hresv hter> human \
        hund_im hwieg i_coun i_ha i_put i_rang iage> ich_best ich_frei ich_halt ich_jede ich_jetz ich_rief ichba \
        iche> iches iebse iedho iedri ieher ierhe ihre_gros ikes> im_auss im_op im_ruhe im_steh im_wasc im_wass \
        immig immin imsel in_gumm in_law in_my in_rose in_wels in_zwan inanc inche inenb inikg inkla inte_and ippt> \
        iradm irls> isch_de isoli issch isser it_by it_like itekt itial its_fore jahr_blei jahr_so jahr_zusa jamme \
        jecte jede_lehr jema_von jetz_die jetz_sind kaert kam_auf kam_die kam_im kaum_oeff kein_cent kein_eing \
        kein_kund kein_mehr kein_muss kein_wart kelln kenlo kennt kepti kind_der kitte klang klas_hat koffe komm_am \
        komm_eine kost_ein krawa kreb_und krele kruft kund_kann kurse laen_nach laert lage_0 land_das landf lanen \
        laque larie latzw laubt lauf_die lauf_fuer laufb laut_gesu laut_schn lawye lbst> lchai ldran lear_the \
        legt_die legt_eine lena> lend> lergr lesep let_the lides lief_so lient like_it list_to liste lked> lles> \
        loadi loben lobt_dass lohe> looke loren lread lsch> lstuh ltbau ltuer lucht made_the makre mal_unte mall> \
        man_da man_den man_look mater maue_der mediz mehr_hat mehr_im mehr_mit mein_ausb mein_brud mein_es mein_jahr \
        mein_juen meld_eine mens_ist messg metsc minu_zu mir_am mir_fehl mir_jede mit_blei mit_em mit_flie mit_mens \
        mit_vorz mit_zimt mitt_0 mitt_eine mmere mmig> mona_ein mona_lang mont_earl monti morn_off mpfeh mpwer mself \
        mtsch muse_und my_care my_gran my_husb nach_besc nach_ihne nach_kost nach_lang nach_unte name_verd namel \
        ndene ndfra ndier ndrae ndvie neing nema> nenn_ihn neub_des neue_von neun_euro neve_let ngefr ngles ngsmo \
        ngten nhund nich_gebr nie_was nine_year nitt> nkzei no_spee noise norm_ist note_from nrad> nslat nstie nted> \
        ntoff nussi oadin ob_alle obern oeff_0 oenre oerbe of_fore of_our of_that off_as offe_to ofuer ograf \
        ohne_den ohne_thea ohnzi okuri olche olmet olste on_pric one_and one_even ontie oppos orde_book orig_and \
        orona orses orto> osite ossib ovid> pacht pack_von paire pantr parce park_aufg peck> per_zett pfei_der \
        pfle_ist pfte> pint> plaqu plus_a plus_eine polst pose> possi post_auf pposi pric_of prin_work pro_woch \
        prue_eine ptop> pump_fuer pump_von pumpw putti pwerk quar_die quell quitt radme raed_fuer ragen rain> rambl \
        ramed ramp_und ransl rare> rare_get raubt rawat rcel> rdaep readf rech_seit reic_und rele> reppe resde resso \
        resve reuze rfach rfuss rgege rhaup riage riff> rigst ring_aus ringt rklae rling rlore rned> rohr> roun_the \
        rriag rtisc rucks ruder rummt rvate rvest rvor> s_da safe> sais_ist samt_kind sanie saved scha_drei schee \
        schi_per schi_sie schl_man schm_am schn_kein schot schr_ein schr_mein schr_mit schr_wir schsa schu_die \
        schw_auf score sden> sdruc sechs sei_der sei_die sein_bank seit_alle selmo sendu sense sent_thei sepat \
        sept_and seren sfael sgang sgeht sgeza sharp she_like sheep sich_dazu sich_fast sie_dort sie_gewo sie_ihre \
        sieb_kilo sigh> sinc_marc sitz_ich skann skept smuet snow> so_geht solie some_at sonn_hat sorte spae_ein \
        ssach sseng sseri ssger ssibl stad_sagt stat_im stay_unti stche steh_drin steh_eine steh_jede steh_mein \
        stenl stet_binn stets stor_for stra_0 stumm swift taen> tafel tag_der tag_noch tage_begl tage_eine tage_frei \
        tage_spae tank_von tari_mit tatsa taug_the taugh tausc tbau> tele_mit ternz tery> test_bei tets> thalb \
        than_the the_boil the_cant the_choi the_ferr the_frid the_girl the_high the_lend the_queu the_sea the_shel \
        the_side the_stre the_stri they_rang thick thumb tiera timmi tiny> tkaes tlass to_his too_i took_an tprei \
        traeu trig> troc_und troms trot_uebe tspre ttabe ttes> ttet> ttrig tual> tuer_die tuev> twen_thre two_riva \
        uckel udget udier uengs uerli uerse ufsle ugly> ukteu umpen umpwe und_elf und_fuer und_imme und_in und_schm \
        und_trae und_vor unde_it unde_the ungla uns_alle uns_auf unse_kirc unse_kueh unste unte_dach unte_der urchg \
        urnin usnah ussig usted uszei verk_vier verl_auss vers_ich vers_mit vers_sein vert_bis very_near vest> \
        vier_und viers voge_hat voic_on vom_glue vom_haup vom_pers von_fuhr von_lies von_st von_zehn vorab vorg_als \
        vorm> vote_on waes_die waits wand_zu war_unse war_vers war_vorh was_der was_im was_sich was_will wate_bowl \
        way_to we_coul wear> wech_nach weg_wenn weit> weit_hat wenn_es wer_lief wer_mach werd_ich whic_of who_carr \
        wiche wicke widow wied_auf wied_eins wifts wir_acht wir_komm wiss_wie with_her woch_lang woch_spae woch_zum \
        wofue wohnz woran work_and woul_orde year_have year_i year_with youth zaeh_0 zahl_die zahnr zeile ziert \
        zu_eine zu_hoch zwan_jahr zwec_verg zwei_pens zweif =-1,-1,3 <bigg <drei <felt <fled <mesn <penc <saeg <secr \
        <z> a_sund aubt> ault> bigge creta da_kam dem_bran didn_t die_anza dschl ecret eifen eink_von ekrae eling \
        enwas esner felt> for_two freit hand_auf hwer> i_tran ihm_die itten kalte komm> leid> mesne nsch> nwass \
        nzige ohne_antr ossva panto pays> peop_from pital river rossv rscha secre sie_samt so_was ssvat stan_ein \
        stirn stun_der term_und the_job tices took_one ually uber> um_sich und_es wird_mit =-1,0,0 0_mm 0_noon \
        0_weis <acci <affe <alph <anfa <carr <daen <don> <duze <gede <gips <groe <guss <inbo <keim <kore <loka <mara \
        <rank <sand <seat <stag <tall <umla <verl <vord <ziel <zoo> a_care a_cobb a_door a_huma a_lorr a_pair a_two \
        a_wash abste accid adela aenis agege ahlwe ahmeg alent alle_gros alle_prob als_vate alte_zuru alzen am_nine \
        amete an_nur and_says angin angsv anzur appl_clos appl_to are_out aske_if assoc at_agai auman aus_im \
        aus_vers austu becke beerd bei_kerz bei_sich beli_ich benhe best_zert beton bezir bian> bill_with bish_stan \
        bish_vert blos_ein blutj boug_0 brokk bshof bsidi bstko buell burn> busin bussc cata_in ccide char_me chenn \
        chhan chies chnap choir chtfe chtsg chubl ckbru cktue clea_nobo clos_door crank crowd ctor> ctory dageg \
        darf_drei das_ding das_proj days_ahea dazu_nie ddrei dem_auft dem_eink den_buss der_back der_blut der_kond \
        der_mate der_mole der_rege der_wach derve detec die_bind die_char die_erne die_funk die_kern die_norm \
        die_wege dien_noch diesm dockb draw> drei_refe drit_davo droh_zu ebert ebsho ederk eerdi efbau ehest eiher \
        ein_blas ein_gute ein_muel eine_den eine_fehl eine_test einm_auf elek_der elen> eleph elfre else_my emer> \
        enans enzim ephon eraum erend erfo_das erred ershi erte_der ervus esmal estic etage etect etiet euler eunun \
        euro_ausg ezirk five_by flueg frei_und from_turn fter> fueh_das fueh_zwei fuer_hat gaes_in gehe_der \
        geht_mein geno_wurd gesa_0 grabs gree> gremi grou_the gruts habe_scho halb_zwei hand_hat hangi hat_fuen \
        hat_selb hatt_sich have_work herit hhand hlor> hlot> hmenv hnaps hnee> hoer_seit hote_ein how_far hresb \
        hrweg hubla huehn hulab i_turn iebsh iefba ience iesma ieten ihr_die im_betr im_verf imetr in_land in_octo \
        iness ingly inzur inzw_sind islis it_came itgli jahr_hatt jahr_zwei jede_seit kann_sie kanti karl> kbrue \
        kennu kkoli kkred koen_bis koli> kombi korea lang_ist last_thre laugh lausc laut_aush lege_wir lehr_hat \
        lepho lern_verd lern_wisc lfrei liebt lies_auf lift_the love_the lston ltenr lutju mach_sons mary> mehr_ab \
        mein_auge menve merer merke migt> mir_auss mitgl mitne mitt_uebe mittl mues_neu munit must_steh my_lead \
        my_wall nach_biet nach_bish nannt nbei> nddre ndlan nduct neun_an ngsda nich_gesa nich_gest nich_sie \
        nich_verl nich_verr nich_zum nied_als nigh_shif nine_kids nine_one nits> nkets not_from noti_fuer noti_with \
        nsel> nsent nslau ntrit nzure ociat ockbr offe_stel ohnun oins> okers okkol onalz open_hour or_by orken \
        orwur oste> oteli otten oundi oung> over_s paech peop_at phon_firs plas_in ploe_ein pomme portw prak_von \
        prue_von quot_for rabst reih_nach reing reink rent_mit resbe resig riefe rigem risen rmier roker ronen rtezi \
        runs_for rvus> rweig rwirb sagt_herr salze satz_ist seit_mein seits sept_an serv_gmbh servu she_said shee_in \
        sher> side_acce sinc_my sines sisch sitzt skonz slauf ssoci stam_betr star_habe stop_work stra_auf stsei \
        tarra tativ tech_at tectu telep tellu tend_for teur_wird tezim tglie tgold the_band the_cent the_entr \
        the_mill the_quie the_rail thei_payr them_from them_two thern they_took thos_aski tiefb time_is tjung \
        to_with trati troc_der tuer_zu twen_eigh ublad uebe_im uhof> uhr_geoe uhr_uebe umann umpel und_einm und_fuen \
        und_fuhr und_gefr und_gewe und_heul und_kauf und_mein und_zu unddr unde_no uns_seit unse_altb unte_habe \
        uptet ureic utjun verb_ist verm_nach vier_schl vier_stun von_zuru vors_zuru war_im warn_app waru_ich weck> \
        weil_mein weis_ich weisg weit_sieb weitr wenn_etwa whic_take wie_in wied_luft woll_der woll_im wurd_durc \
        xcel> zeug_und zieh_dies zimm_fuer zu_mir zuer_die zufue zurei zwei_tell =-1,0,1 0_aus 0_da 0_davo 0_fixe \
        0_gest 0_jedo 0_land 0_pers 0_post 0_pump 0_staf 0_toep 0_tot <abbe <abib <abzo <adju <aisl <amt> <anba \
        <asso <auff <ause <ausp <ayse <bann <behi <bid> <blew <boli <born <boss <boxe <brat <burg <busi <cabi <cake \
        <can> <caro <cat> <chee <chie <clam <clow <comm <crat <crea <croo <cv> <dars <dawn <depr <deze <door <dubl \
        <eart <easi <egal <einu <elde <ellb <emil <en> <erka <fade <fetc <flak <flaw <flig <gage <gefl <ghab <glan \
        <goer <grin <gsch <haec <hagg <halv <heig <heir <helm <hiri <hugg <impo <init <ink> <iris <irrt <jars <jo> \
        <joys <juro <kard <kelv <kerl <knal <komb <krax <kreu <kurv <lamb <leed <lize <loaf <loef <lott <luck <luke \
        <lwiw <mack <maus <menz <mid> <molk <mona <moni <moth <murr <nein <neul <oil> <olte <orge <pade <pavi <pflu \
        <pfor <pipe <poet <poka <pond <prof <raed <rela <rend <scon <scru <seh> <sekt <shak <shan <skip <slop <smal \
        <soci <stal <step <stoc <stru <stuf <surp <tagu <tat> <test <theo <thur <toba <tobe <tod> <tort <tric <try> \
        <turk <uebt <unau <ungu <unio <unpr <unsi <unso <velo <venu <vera <vien <viru <volk <wage <wale <wart <watc \
        <wesh <wlan <wohe <wris <wues <zirb <zirk <zusc a_boar a_bric a_case a_cell a_flee a_lawy a_line a_livi \
        a_lot a_moth a_phon a_port a_prog a_purc a_rota a_sing a_stri a_thur a_time a_wedd a_wet aaren ab_als \
        ab_frue abatt aben_im aber_als aber_auf aber_beim aber_der abfu_von abge_den abge_im abge_ist abger abiba \
        abna_das absa_die acard achel achna acht_gram acht_stue achti achwe achwu ackne ackst actis adelt ader> \
        aderb aders adly> adven aecks aehle aelt_herr aemie aerz_und afeln affen afsae afte_my agelp ageri agsst \
        ahrst ahrtk ailwa ainst akteu alary alle_ande alle_auch alle_eine alle_erns alle_woll alle_zum aloge \
        alon_the als_ande als_ange als_baue als_mich als_scha als_sie also_frag alte_herr alte_und am_ande am_arbe \
        am_feld am_hafe am_hof am_kind am_palm am_schl am_ufer amewo amtsc an_appr an_argu an_rech an_uns an_vers \
        an_weil anana anbau and_gave and_his and_is and_mend and_offe and_open and_ran and_show and_stuc and_take \
        and_use and_wait ande_aber ande_rich andem andsm aneri anfa_fuer ange_fuer ange_mein angs_um angte anie> \
        anisi ankhe ankle annin annon ans_fens ans_tele anyb_who anyw_out anyw_with anza_vorg apan> aperw apri_she \
        arate arben are_nine area_mana arest arol> arste arth> aske_whic assni assum astho astsa at_and at_did \
        at_each at_eigh at_its at_last atchi atron attre atuer atwur atzko auf_firm auf_foeh auf_ich auf_neun \
        auf_stoe aufe> aufem aufg_hat aufs_die aufsf aufte augh> auisc aumsc auptk aus_das aus_stel aus_um ausg_ohne \
        ausme ausr_die auss_war auss_ware aussu ausz_das avili awatt awles axisa b_0 bache back_a back_date \
        back_wall backs badew baend band_are bank_has bank_kein banne batt_last baub_ist baums bean_die beca_she \
        been_on been_prom been_rath been_turn befoe behei behin bei_ande bei_euch bei_hab bei_lag bei_noch bei_offe \
        bei_rund bei_scho bei_weis beme_dass bensa bera_von berab bergb berre besen besor best_geko best_nach \
        best_unte betr_mit bewe_bei bewe_in beza_auch beza_ich bezi_hat bgewe bibal bier_und bill_was bills bin_beim \
        bin_blin bin_die bis_sie bis_weih bis_zu biscu blei_das blew> blue> boese boliv bonu_was bore> born_and \
        boug_me boxes brac_for braeu bramb brary bratw brau_die brau_drei brau_i bread broet brok_my bruec brum_er \
        brum_und bude> budg_he buer_des buer_vor bund_und burn_and but_it buye_drov by_dusk by_ever by_expe by_frid \
        by_line cabin call_cent call_in call_me came_down canc_and carol carr_with cente cerem chaff chale char_by \
        chec_the cheln chelo chenz chgen chhei chich chipp chlot chlue chmas chmop chnam chnue chor_und chsal chser \
        chtes chuhf chulk chwin chwuc ciati ckfah cksle ckstu ckweg clamp clown club_of colog come_to conds conso \
        coul_take coun_will cour_at crac_and crate cred_us crook curt_were d_foll da_als da_gesc da_gest da_schl \
        da_seit dach_jetz dacht dafu_kein dafu_vor dakte damen dami_wir dana_hat dana_woll dane_ein dank_sage \
        dann_bis daran daru_ausg das_erge das_geld das_geru das_gest das_halb das_hat das_heis das_hier das_kipp \
        das_lese das_spie das_wart das_zelt dass_nich dawn> day_week days_when days_with dazu_ein dders decl_the \
        degr_they dem_ande dem_auto dem_bett dem_erdr dem_fens dem_fing dem_frau dem_halb dem_kund dem_laut dem_mann \
        dem_pfar dem_prei dem_prue dem_rad dem_schi dem_umba dem_wech den_bau den_bele den_der den_fest den_fuen \
        den_hand den_hoer den_hut den_kess den_knie den_man den_scho den_stal den_tisc den_turn den_zeig dene_in \
        deniz denka denpa densp deote depre der_bele der_bezu der_blit der_brun der_dorf der_dreh der_elte der_fass \
        der_guta der_haft der_hage der_hoch der_kuch der_kuer der_link der_loew der_prax der_prok der_riss der_sche \
        der_seni der_tran der_tuet der_waeh der_zuga derle derly dezem dgrue dhof> diale diato dich_kein did_it \
        die_abte die_amse die_bele die_denk die_dose die_ecke die_eins die_fisc die_fues die_ganz die_heis die_kita \
        die_klas die_kred die_krum die_lawi die_lief die_lose die_luec die_mein die_mitg die_muet die_naeh die_name \
        die_prak die_prog die_putz die_scho die_sind die_soli die_sonn die_sort die_stie die_troc die_unte die_vier \
        die_weni die_wint die_witw die_woll die_zahn die_zwei diffi diole dion> dire_of dire_the dlers donn_der \
        door_open dorf_ist dorfb dort_ab down_a down_by draw_at drawe drei_firm drei_fran drei_sams dreis drew_him \
        drige drit_lehr drit_quar drov_back drov_out druec drums dubli due_i dvent dwann eakin eaner eanst earn_at \
        earth ebars eberh eburg echel echhe eckfa eckho ecks> ecksl ectly edach edakt edelt edge> edlin edung eebar \
        eece> eeled eenth eered efaen efeie eform efuer efuge egann egend eggek eh_nich ehilf ehind ehme> ehnhu \
        ehst> eichb eichu eiflu eige_auf eige_faus eige_schu eigh_year eihe> eihum eilra eimfa ein_aelt ein_auto \
        ein_ding ein_einz ein_fing ein_foto ein_gege ein_gelb ein_jung ein_koff ein_kund ein_lokf ein_mens ein_sarg \
        ein_seuf ein_sonn ein_unge ein_wort ein_zelt eine_aelt eine_arzt eine_auft eine_eine eine_gara eine_gloc \
        eine_helm eine_konz eine_lini eine_mont eine_null eine_pach eine_quot eine_rech eine_steh eine_ster \
        eine_tort eing_werd eink_in einm_hatt einm_in eins_hat eins_lass eins_ohne einwo eisli eisma eisun eive> \
        eiver ekipp eklap ektle ektur elats eled> elefe elek_hat elfte elist elken ellan ellbo ellgl ellow elpro \
        elpuf eltli elueb elvin emil> emony emper empf_hat enabr enbet ende_im ende_war endun endwa endwo enfol \
        eniz> enkom enkos enlad enlam enlic enmen enna> ennum enou_for enpfl enrin enses enssa ensup entes enthe \
        ents_0 enues eonro eotex epols eprei epres er_ass er_brin er_dann er_imme er_ist er_s er_scho er_zahl erabr \
        erbun erdek eremo ergba erhau erhi_die erhoe erist erkas erkl_waru erkze erle_ich erlic ermed ermi_das ernch \
        erobe errie erspa erspo erst_da erst_mont erst_wenn erufe erzig es_bess es_dann es_jetz esbar esebr eside \
        esiez esorg esso> esstr estse etari etaus etin> etipp etsle ettes etwa_habe etwa_von etzus euers eufzt eulic \
        euro_ab euro_and euro_drau euro_mit even_and even_at even_let ewart ewend ewink ewoch exam> eymoo ezeln \
        ezemb ezimm facha fachm faeh_selb faen_um fahr_aus fahr_jetz fair_in fair_pric falte fast_nich fath_s fbrun \
        fchen feeba fehl_nie feldt fempf fenha ferd> feren ferin fetch ffees fficu fgeha ficul fift_four fili_von \
        film_uebe find> flaes flank flati flawl flex_i floge floo_took floun flung flutl foeh_und folde folio fonie \
        footp for_half for_one for_soup for_that forkl forms forst foto_mach four_empl frag_kein frag_wann frag_wie \
        frau_eine frei_bis frei_hat from_day from_who frue_schl frue_stan fsaec fuen_vor fuer_herb fuer_labo \
        fuer_math full_wage fuss_hera fvert gabe_am gann> ganz_dorf gara_in gebra gefah gefr_hat gefr_wo geha_bis \
        gehil geho_der geht_jetz geht_und geka_hat gekip geko_habe gelas geld_da gelds gelei gema_das gema_von \
        geme_dass gemes gena_eine geno_der geno_wie genu_hatt geoe_und gepol germa gesc_dann gese_hab gesp_hat \
        gest_er getau getip gewen gewoe geza_wird ggesc ghabt ghed> giepr gies_seit gilt_die ging_es give_the \
        glau_mir glei_betr goerl gordn grad_unse grant gros_habe gros_mehr gslag gues_a gungs gunst gurte gut_war \
        gzeit hab_die habe_als habe_an habe_auf habe_gesa habe_s habe_unte habe_viel had_alwa had_not had_prac \
        had_two hadn_t haeck haet_als haet_das haet_mich haeu_die hage_auf hage_kam haggl halb_sieb halb_vier \
        hall_bei hall_die hand_grus hanne happ_abou harte has_got has_left has_repa hat_an hat_auch hat_aus hat_dann \
        hat_geta hat_gewe hat_ich hat_neul hatch hate> hatt_abge hatt_der hatt_unse hatt_vorh haube haus_eine \
        haus_im haus_zwei haust hbaue hchen he_has heati hebe_den hebel heigh heimf heis_bei heiz_nich helm_und \
        helor henar henfe henfo henne heodo her_hair herd> here_zu herg_und herse herum hest> heue_wied heul> \
        heul_in hgest hheit hicht hilfe him_at hines hing_im hini> hinis hint_auf hint_ist hint_wer hire_a hirty \
        his_ear his_parc hispe hlafs hlitt hlsch hlues hmopp hnaus hnhun hntec hnzet hoben hochh hoer_sich hohen \
        hoir> home_for home_with homs> honed honig hono_lieg hosp_with hotte hours hrstu hrtko hsene htend huete \
        huhfa hulha hund_i hurry hwere hwuch i_assu i_brok i_expe i_fail i_flew i_join i_name i_pass i_rest i_sell \
        i_slee i_sog i_star iball ich_am ich_ausg ich_brin ich_dem ich_den ich_drei ich_gebe ich_gehe ich_gese \
        ich_kein ich_schi ich_schr ich_uebe ich_was ich_zuec ichen ichun icked idend ideot ielef iels> ienna iepre \
        ierzi ietsl iezt> ifen> iffen iffic iflun igger igier ihenf ihn_best ihr_chef ihr_den ihr_vate ihre_kart \
        ihum> ihung ilder iled> ilion illag illat ilor> ilway im_anzu im_fueh im_hof im_lehr im_opfe im_osta im_reif \
        imbed imme_der imme_fuer in_dubl in_ganz in_lila in_lwiw in_nich in_reih in_smal in_spri in_trom in_with \
        in_zwoe inato inauf indgr indve inee> inenk ingle initi inkge inks> inund inwoh inzug ionae ippel irish \
        irkss irty> is_late is_like is_that isanl iscui isst_seit ist_gest ist_man ist_nie ist_seit ist_uebe istun \
        isung it_arri it_my it_roun it_seem it_sinc italv itche itgef itlei its_grad its_rate ittwo ja_nur jahr_als \
        jahr_dara jahr_davo jahr_habe jahr_wied jars> jede_kind jede_krie jede_nach jede_schu jede_verk jekt> jektl \
        jema_etwa jense jetz_nebe joern joyst jung_leut jung_von juror kam_das kam_kein kam_von kame_drei kanis \
        kann_wied kein_fehl kein_geld kein_nach kein_umsa kein_unte kein_was kelvi kenn_ich kept_a ketch kgeld kheit \
        kids_from kind_weil klaes klift klin_schl knal_s knall knarr knoc_down knoep komm_drei komm_vorb komma korri \
        kost_nix kraxe krie_der krimi kripp krug> krum_gurk ksgel ksler kstub kueh_der kuen_auch kuen_koen kund_ange \
        kund_ein kund_gewo kund_mit kward labo_in lacar lad_who laerc laeus lag_unte lake> laken lane> lang_habe \
        lang_im lang_tisc lanla last_und late> late_with lauch lawle lay_in lbern lboge lbow> lbus> lded> ldend \
        lderl ldner leav_with leeds lefel left_as leis_wie leits lene> lenkt lerfr lergi lerka let_me let_my lete> \
        leut_aus lfoer lich_an lichs liebs lieg_lass lienb like_silk lila_und limbe limbi limms lindv line_by \
        lit_and litt_ones lkw_fahr llbog lley> llgle lliat llow> llows loaf> lob_muss lobt_sein lock_up lockt loeff \
        loes_der lohn_eine lohnz lonen lost_its lot_of lotz> loud_thin lound low_enou lowed lpuff ltier lud_mich \
        luech luft_nich lums> lund> lussv lutli lvin> lwass lway> lwiw> mach_sie macke maed_heis maer_bis mahle \
        mahn_schr mal_der mal_seit mal_und maler man_at man_dort man_had man_ja man_schr manc_der manns marro mattr \
        mbed> mbera mbing mbruc mden> me_it me_on me_the medi_0 mehr_daru mein_gros mein_heis mein_klei mein_masc \
        mein_meis mein_troc mein_ungu mein_volk meis_supp mensc menst menze mesn_hat met_a mgeba mgebu mgezo \
        mich_dana mich_um mien> mies> miker mile_at mill_and mint> minu_and minu_da minu_uebe mir_geze mir_noch \
        mist_baut mit_in mit_koff mit_pant mit_saue mit_schu mit_so mit_ther mit_uns mit_zahl mita_und mitg_im \
        mitg_zahl mitt_selb mitt_um mittw modes modus molke mond_they monda monia mont_a mont_for mont_habe mont_hat \
        mony> mopp> morg_den morg_die morn_some morsc mort_and move_or mpeln mpenm mplet msoe> mste> mstel mum_s \
        my_case my_nan my_son my_succ my_surg my_walk my_work nach_an nach_imme nach_ob nach_war nachw nackt \
        nahm_sie namtl narrt nator natse natue nbeut ndenk ndesm ndruc ndwan ndwer ndwo> nearl ned_gern nehm_alle \
        nehm_ich neinh nense neonr nersc nests neul_hat neuli neun_schu new_roof neymo nfess nfolg ngebe ngepe ngete \
        ngord ngskl ngssc nguns nich_ande nich_bere nich_erle nich_ganz nich_wege nich_wuss nie_geme niem_mehr \
        nigh_port nine_hour nine_thre nitia nitz> nkelt nkers nkgel nkhei nlang nlass nmens nnert nnon> no_degr \
        no_idea no_ribb nobo_aske noch_den noch_per noch_rech noch_was nochm noepf not_call not_my not_soun \
        note_that now_offe now_she nprom nring nroeh nschw nses> nspla nssac nsupp ntakt nthea ntrac null_das numb_0 \
        numm_0 nun_in nur_zwei nzug> ob_mir oben_ein ober_von obera obeze obstk ochma odus> oehnl oerli oern> oert> \
        oetet oewen of_appl of_it of_me of_rece of_tin off_from offe_zu offiz ohnau ohne_dram ohne_ein ohne_hoff \
        ohne_murr ohne_netz ohne_stro ohnze oker> okoll old_mr old_one olded olier olio> olivi olsta omato ombi> \
        omme> omple ompte omsoe on_chan on_eart on_ever on_whit once_a once_sigh onday one_i one_left one_week oneym \
        onfes only_left onroe onsen ontak oolin ootbr opa_hat opean ophen or_a orarb orcha ordn_sei orfbr orkli \
        orlet orms> orrig orter ortfo ortoi ortwa ostig otari otbri otext otoko oungs ounte our_area our_back \
        our_lane our_mist our_trea over_and over_to own_name oxes> oysti paces pader paetz paid_on palli papi_mit \
        parc_are pass_ein path> patro paus_weit pavil pean> peinl pekto penle penme pensi pera> pers_who perts perwo \
        pfort piano pick> pick_and pick_out picks piec_in pitae plac_in placa plan_im plan_von plat_bei plums \
        poli_von pond> pool> post_mit post_offi powe_was praem prei_der prei_je pres_from presi prob_die prob_von \
        profe prog_von proth prueh ptsch puelt puffe put_a put_it put_one putzt quant quay_at quere quest quot_von \
        rabat rabre radel radie raemi ragge railw ramew ramme ramp_am rang_expe rang_me rang_um rango rankh rath> \
        ratwu rauis raus> raver rawer rbend rbesc rdeko rdert read_it rean> rechh rechu reda_hat redak rede_von \
        rede_wied refug reic_es reier reisl reitu remon renam rengt rentl repa_raed repo_is resi> rfbru rfran rgel> \
        rgiep riedh rief_bei rief_er rieme rienc riges righ_and righ_to rigie riker rind> rinkg rints rista rkart \
        rkast rklif rkris rksge rkzeu rlage rleih rlich rlitz rmand rmedi rmel> rmos> rnche robez robot roll_an \
        romso rons> rooke room_with ropea rophe rosti rot_und rotok roun_in rowin rraet rreck rrede rrens rrigi \
        rring rrot> rrtum rrywu rsen> rspor rtage rtan> rtest rtfol rtins rtkos rtois rtum> ruben ruec_habe \
        ruec_steh ruec_von ruise run_like runne rwork rywur rzell rzig> rzoge s_all s_bren s_man s_note s_team sabte \
        sage_und sagt_ehrl said_so said_the salt> sams_wird sands sanle sarg> sassn saugt say_so sche_hat schi_im \
        schi_steh schl_mein scho_das scho_hint schu_mein schw_blei schw_waeh scone scrub scuit sdach sdrue sebau \
        sech_tonn seco_go seh_ich sei_scho seide seil_in sein_auto sein_buer seina seit_neun seit_wir seit_zwan \
        selb_ab selb_auf send_a send_back send_the senfa senke senra sensp sent> sent_an serei serge sesse seve_foot \
        sfest sgass she_rang she_was shee_of shilf shire shop_and shot> show_me sich> sich_0 sich_auf sich_da \
        sich_vert sie_an sie_brae sie_durf sie_kenn sie_zum sieb> sieb_spra sieb_zu siezt sigen sign_my sign_the \
        sinc_a sinc_octo sind_nach sind_von sings sitae siteu sitz_dort sitz_sie six_summ sixt_year sklau skran \
        slope small smeis smitg snitz so_0 so_at so_he so_it so_sagt sog_s soga_ich soga_mein sold_to solid soll_ein \
        somm_im sond_von sonn_und sors> soup_she space spae_seit spae_war sper> spie_eine spine spra_drei spri_seit \
        sprob ssbar sschn sscho sschr ssein ssenz sser> ssieh ssion sskun ssnit sstae ssuch ssume st_anna stags \
        stan_nach stan_ohne stan_und stan_up stans stat_den stat_vers stay_open stee_for stel_den stil_do store \
        stra_aber strae strei stro_vom stron strop struk stud_zu study stue_von stuf_zur stum_lass stun_spae stun_zu \
        svier szubi t_even t_get t_s tabl_for tadtk tag_ein tage_ohne tage_war tage_weg tale> talk> talk_me talt> \
        tball tbrid tdien tecke teent teils teina teinf teis> tele_gesa tellg templ tems> tenbu terer terhe terle \
        term_the tesch tfoli tgebr tgesc tgese than_i than_you the_bill the_blam the_blue the_buil the_car the_clau \
        the_conc the_drop the_fact the_flee the_hatc the_hors the_lamb the_left the_libr the_loaf the_matt the_medi \
        the_need the_nois the_path the_penn the_peop the_plac the_pool the_seam the_sixt the_slop the_swim the_teac \
        the_team the_tyro the_vall the_vet thei_word thei_yard them_and then_a theod ther_und ther_with they_foun \
        they_move thir_nine thof> thoms thre_and thro_out thur_a tics> tier_mit tierh tifie tipp> tisti tkist tkost \
        tleid tlist to_grum to_hate to_seve to_spli toise tokol told_my tole> tonn_zuge too_litt tools topfe torto \
        tot_war tract trafe tragr trai_my trai_von tranc traps trau_sich traui trech trees trep_knar trepp trick \
        troll tromm troph trot_auf trot_bei trukt tsmar tstel tstue tterw ttres ttung ttwoc tudy> tuerl tuhlb twarn \
        twic_for two_fami two_mile two_mont two_seas two_wome twoch twurs tzlic uanti ubild uding uebe_kopf \
        uebe_null uebe_tari ueben uebr_ist ueen> uehls uelt> uenss uerin uerok ufemp ufgeb ufsta uftra uilde uisch \
        uits> uitte ulage ulare um_eine uman> umfa_0 umgez ummte ums_eck und_da und_erst und_gebu und_gete und_heiz \
        und_hilf und_hint und_hund und_ich und_kass und_nun und_pros und_qual und_s und_seit und_sing und_stau \
        und_stue und_such ungar ungel ungun unpro uns_aus uns_die uns_ins uns_mit uns_wird unse_klei unse_schu \
        unte_ange unte_nach unted up_befo uppli uptsc urchk urnam urnen urope urore urryw urse> us_on us_with usamm \
        usein usen> ussie ussma ussuc ussve ustra uszub utel> utges utier vate_ist vate_star ve_work vera_ist \
        verb_mit verb_und verba verbu verd_hat verk_hat vers_ende vers_seit vers_tuer vers_ware vers_zwei vert_hat \
        vert_hatt vert_lieg vert_ohne vert_pass vert_sich viel_hat vienn vier_ab vier_kilo vier_leut vier_tonn vilio \
        vite> vited voll_prei voll_verg volu_betr vom_in vom_schw vom_zwei von_leut von_ober von_sah von_setz \
        von_sons von_wo vorg_und vorh_mit wach_der waeh_hint waer_man waer_s waer_und wage_auf wage_with wales \
        wann_es want_it wappe war_am war_dage war_drei war_kein ward_0 wart_sie was_and was_hers was_it was_late \
        was_nerv was_s was_uebr was_zwei wate_base way_roun we_chec we_did we_need weckt wedn_i week_and week_cove \
        week_off weifl wein_eine weira weisu weit_zu welli wenn_ich wenn_kein wer_eine wer_im wer_kind wer_zu \
        werk_auf werk_hat werk_mit werkz wesha wet_card wher_you whic_he whisp who_can who_cut who_live wied_hoch \
        wied_mach wied_und wied_wenn wies> will_beim will_deci will_eine wind_that winnt wint_i wir_am wir_die \
        wir_drei wir_halt wird_soll wird_viel wird_wege wird_zum wird_zuna with_chai with_comp with_eigh with_inte \
        with_no with_so with_wate wlan> wless wo_das woch_als woch_kam woch_stan woher woll_die woll_mir woll_unbe \
        won_t work_on wort_fuer wort_vor wrap_in wrist wron_sinc wuest wurd_hat x_ray xisan xperi year_in year_some \
        yild_von ymer> ymoon you_woul youn_in ystic ywher ywurs zahl_jede zahl_sie zahl_wenn zahnt zehn_da zehn_tag \
        zehnh zeig_er zels> zembe zent_vert zerne ziel> ziger zirbe zu_neun zu_und zubil zuge_ein zum_stre zuru_vier \
        zusa_am zusa_die zusam zwan_euro zwar_ohne zwei_einm zwei_ich zwei_klei zwei_mont zwei_sams zwei_uhr zweir \
        zwoe_fahr zwoe_stel =-1,0,2 0_bus 0_drei 0_seku <bega <cyni <desw <dipp <dull <geno <grew <grus <gym> <hail \
        <jam> <jura <mi> <nid> <panc <pudd <rill <surn <trim <waff <zwet a_leak a_man a_tuto aber_sie abge_zum \
        abre_stim achtk adel> aermt aertn afte_they agai_it agens alved an_hoeh an_inst ancak and_adde and_gain \
        and_paid appl_and appr_and auden ausf_seit back_seit back_that bag_of bei_zwoe betr_kuen bevo_ich bott_in \
        burni burt> by_him chef_selb chelt chupp cont_runs cust_and cut_the cynic dann_noch das_den das_papi das_um \
        dem_korb dent> der_lage der_pilo der_roes der_wald derin dich> die_dafu die_fing die_krus die_lade die_mitt \
        diff_fuer does_a dumm_frag edeck edles eedle efaeh efte> efuel egrif ehrge eimli ein_tank ein_zett eine_dich \
        eine_gute eine_tee einho einm_der eldra emmen entro er_ploe eralp erdop ergeg erst_eins ervt> erwor estsi \
        esweg euro_san euro_unte euro_zuru fami_hatt fand_auf fand_ich ferst fitt_the for_whic fore_for foto_fuer \
        foto_gesc frag_nur frank frie_ist fuer_acht fuer_oeff funk_und ganz_ruhi gebe_mich gebu_hat gedec gefa_mir \
        gefei gege_vers geh_ich gehe_mit gele_mit gena_dort genfa gers> grab_in gut_dass hab_ihm habe_zuge had_aske \
        had_walk halt_gesa hand_der hand_scho happi has_agre hatt_mir haus_von he_knoc heim_nur hentl hirin hoens \
        hosp_and hrer> huppe hwaec i_thou i_used i_want ich_komm ickst idea> iebt> ieran igns> ilfen iliga im_onli \
        imlic inisc insu_the iorch irewo ist_sais ist_unse it_ran ja_die jede_einm jede_erst karti kein_gros \
        komm_zur lag_seit lebe_in leien let_them lieh> lies_mich ligab livi_and lohn_ist mal_nach man_erst me_hers \
        mein_ruec mein_sich meld_ein menue mit_fuen mona_vorh mont_war my_ment nach_dien ncake ncher ndgru needl \
        nervt neu_gest ngehe niert niorc nitti nkle> nnel> no_and noti_the now_ther nseit nstae nur_als of_work \
        ohne_rech ohof> okto_und onist only_comp ortie otte> out_my over_fift oying panca parts path_is plea_brin \
        pleis prams proku putze rate_went rband rchef rdopp rech_kam reisc rewor reze_fuer rflie ring_and rlieh \
        roch> rokur roll_in ropes rovin rspae said_he same_0 sbegi scha_seit schna scho_hat schup seale sein_kind \
        seit_frag sheim signs skind so_etwa so_stel sond_weil sons_nix spen_on splei spli_rope srad> steh> steh_ganz \
        steh_man stel_man stsie such_sie suffe surna swapp swege talke taude tele_der that_four the_big the_load \
        they_rais they_turn thin_i thre_are thre_firm thro_the too_many tor_die trand tron> trot_wir trus_i tsieg \
        tting ueche uerka uero> uerve uf_em ughed uler> und_stri uns_erst unse_fehl us_were usfae utzer verdo \
        verk_nach von_mach vor_freu waffe wage_scho warm> was_all was_ever was_i was_repl weeks wer_mitt werd_was \
        wie_neu wied_bei wind_i with_cake word_nach wron_and wuchs zahn_die zange zuru_die zuru_fall =-1,1,-1 0_basi \
        0_each 0_teil 0_vote <amok <antr <ausm <autu <behn <coll <colo <cpap <daem <digg <disc <ditc <dual <fuch \
        <geso <h3> <hans <hurt <ilme <jaeg <kond <leav <ledg <lodg <mod> <otte <pike <prev <rail <rule <sale <somn \
        <teac <trud a_red aber_mit aber_noch abov_thir achsi acht_grad aessi afte_at agre_to akete alist als_ihm \
        am_haeu amini amps> amte> anter arbe_am arbe_der arke> askot asona atabl auf_plat auft_0 aundr aus_beid \
        aus_betr ausg_wird autum bahn_am befr_am beha_ihre beleg berli best_ab bezi_sein biet_auss birt_on blei_fuer \
        borge brott brou_down buche carr_no cers> chtli ckkeh cksmi clea_by cler_and copp_thie cour_for cpap> \
        das_gemu das_vorh delig delte dem_bau dem_ein den_gepl den_mann den_ruhe der_beid der_elek der_kett der_laut \
        der_leih der_seri des_verw die_alts die_hat die_kart die_kran die_quot die_vert diebs dien_steh dient dienu \
        disc_the ditch dium> dmitt drei_schi dstif dual_stud durc_das ebsta eckke eepin efkop eggew ehrst eidig \
        eige_rech eine_boee eine_gart eine_verd eiset eitsu ektem eligh elver enes> enmon entio eping erbep erhi_0 \
        ersc_im erze> es_eine estun euro_auf eviou farrs fehl_ein fest_eine find_out fire_crew flata fluss fplat \
        frag_nach from_mond ftakt fuer_elek fwoer gab_nach galt> gate_in gator gege_zahl gegru gehe_uebe gena_der \
        gera_in gerpl geson gewe_ford gewi_zu gezen ggewo gleis got_down gsgru gsrec gsueb hab_naec habe_eine hagen \
        hat_seit hat_soll hebun herte heue_auf hner> hnikm hoer_am hoses hosta htzus iefko ielma igato ihm_kein \
        ihr_vork ikmus ilers ilfre im_zeit im_zug imatv iment impfw in_karl in_stor incl_have ingef inier innt> \
        inst_hat insur invol ionsl is_put isetz ist_unbe ittli je_akti juge_der kete> kilo_bis kkehr kmuse kopf_und \
        kost_sie kottc kplae krei_lieg ksmit kund_in kurs_fuer lable last_for last_unti lehrs line_to lini> load_of \
        lstap make_the masko matve mehr_gibt meld_sich mgekl mind_vier minu_eine miste mit_bei mit_saeu mney> motto \
        mpfwo mues_ihre muss_ich nebe_drei nfaeh nich_rech nikmu nine_and nnwer noch_zwis noth_was ntion nvolv oberg \
        ocksm oder_erst of_cabl omna> onike ontac orarl orers orfpl osten oted> ottch ottei otto> pers_bis pfmas \
        pfwoe pole> previ rans_note ratie rbepa regi_mana reih_der renhe rerst retu_to revio rfpla rgere rhebu rheir \
        rifte schaf schi_wege schl_verm schn_die sech_anbi seit_woll selb_eing serre sflur sgeli shed> sich_wer \
        sie_mir sista six_a skott smith somna sout_west spen_thir splae spoli steh_ab steh_zwei stel_im stel_zum \
        stim_am such_laeu tamin taxis ters> terse terwa that_orde that_wasn the_cup the_site the_thin thir_thre \
        town_s truck tteig tues_and tuesd tumn> turno twork uberf ubila uebe_steh uesda uftak uling um_nach und_gast \
        und_komm undst unhu_the unte_denk usaet utumn verk_fuer vers_gera vert_aus verwi volk_uebe von_dama von_heis \
        von_im wage_der wahl> ware_logi warn_in wass_in weil_kein well> witw_des wuer_gern yers> zieh_nach zu_je \
        zu_uebe zusae =-1,1,0 0_aske 0_befr 0_empl 0_fami 0_for 0_jaeh 0_kuec 0_marc 0_may 0_mita 0_mode 0_p 0_prei \
        0_ster 0_time 0_verk 0_wahl 0_watt <aale <abga <adjo <adri <age> <altb <altg <ambu <ammo <anfo <appo <aque \
        <arlb <arra <atta <auss <bau> <befi <begl <bena <bera <bet> <bibl <bidd <bids <blue <boer <bohn <brak <bred \
        <bree <brez <bris <buff <buyi <cham <chea <citi <co> <colu <copp <cork <cult <dage <dahi <deta <digi <dot> \
        <dran <drec <drow <druc <duft <eat> <eber <elan <erbe <eu> <evac <evak <eval <fein <flae <floh <fold <fueh \
        <fusi <fyli <garm <geae <gedi <gedr <gefe <gefu <gegr <gerl <goes <goos <grem <gurt <hams <harb <hepa <herd \
        <hirs <hitz <hrb> <innu <inse <insg <irel <isst <ital <june <kabe <kege <kept <kobl <kris <kupf <kust <lant \
        <lawi <leng <limb <lind <lith <litr <load <lond <lots <ltd> <ludo <mahl <medi <menu <mill <moec <mole <mott \
        <notf <orni <p> <pear <perl <pier <ping <piro <poen <prax <prec <race <radb <rohk <s1> <s2> <sag> <sahe \
        <savi <scra <se> <seam <slat <sont <spel <spor <st> <stov <stuh <tagt <tape <tapp <tunn <tyro <ums> <univ \
        <vis> <vori <watt <wedg <weiz <wide <wien <zip> <zone <zuga <zwoe a_bet a_blaz a_car a_char a_coat a_conv \
        a_dire a_fixe a_full a_join a_nigh a_rese a_rout a_seco a_test a_ware aalen aare> aatss ab_die ab_dies ab_im \
        aben_wied aber_seit abge_in abge_wird absc_und absc_war absof acce_the acht_mens achtw achtz actin actur \
        acuat adbau ades> adsid adtha aehig aemmu aengi aenzt aerke aerz> aeumd aeumi affic afika afte_0 afte_twel \
        aged_0 agele agen_fuer agen_left agenc agern agsti agsue agswe ahint ahmea ahnae ahnar ahnho ahrgu ahrra \
        ainee akti_von akuie alar_are alar_at albta alers ales> alkra alle_per alle_wied allge alse> alte_schu alted \
        altie altsb altsr alzah am_drei am_feie am_inn ambul ammon ampfm amtsb an_in an_inve an_nich an_open an_outs \
        an_sond anala anbi_daru anced and_ask and_coul and_leas and_move and_nine and_old and_ther and_thir \
        ande_lief andwe anens ange_eine ange_unte angez angre angs_vor ankzu anla_von anle_uebe anmae anste anzau \
        anzge anzle apfel appel apple appr_at aqua_von aqued arati arbe_biet arbe_unte arby> are_extr are_welc arien \
        arktb arnun arsh> ashes astle at_abou at_year atast atei> atein atenl atiti atory atta> attac auch_das \
        auch_in auf_dene auf_einm auf_halb auf_inte auf_sche aufg_wurd aufga aufl_das aufs_tagt aufsr augu_an \
        aus_hand aus_stra ausg_pers ausr_der auss_konk auss_uebe auss_zum austr autei azett bahne bahnh bank_a \
        bank_und bank_zieh bank_zwis bare> bat_boxe bat_um baub_soll bauma baut_zwei bbled be_fitt be_held be_no \
        bean> been_disc befin befr_und begeb begr_word bei_ab bei_abge bei_arbe bei_best bei_durf bei_rege beid_part \
        beim_aush beka_nach beko_mein beln> belo_the benc_and beno_die bere_um bere_wird bergs beri_wird berne bertr \
        berza besc_0 besc_die besid besu_und bete_lag bevo_jema bewa_mann bewae bewe_hatt bezif bhaen bid_for bidde \
        biet_im bildu bis_augu bis_oste bis_sech bitio bitt_an blaz_at blei_die blenz blige blue_ones bock> bohne \
        bondh boot> bord> boss> both_part brac_eine bran_von bras_band brate braue brede brell bren_seit breze \
        brie_das brie_zwei bronn bsoff btage bube_aus buer_uebe build bulan buses buyi_grou buyin by_and call_to \
        came_from carr_a cate> chamb chase cheap cheer chenr chkra chnic chsic chtag chtbu chtoe chtwa chuet chur> \
        chur_the chwal ciali cians cies> ckera ckzah cles> closi coll_agre colo_visi colum comp_and comp_hall \
        comp_hous comp_i cons_and cont_are coop_has coppe cork> corne costs coun_the ctato ctise cture da_eine \
        dach_ist dache daemm dahin dairy dakti dales dana_wied dank_an dann_war daru_die das_er das_ganz das_in \
        das_los das_mitt das_vorg davo_zu day_at dbran dchec deck_er defri deli_time dem_arch dem_jahr dem_kauf \
        dem_mess dem_rech dem_tres dem_weg deman den_absc den_brun den_einz den_lief den_prue den_sitz den_tuer \
        den_zwei denk_fueh denk_hat depo_on depo_von der_alle der_alts der_apot der_b der_bibl der_brut der_dort \
        der_durc der_farb der_flac der_flot der_frue der_hoeh der_im der_kamm der_kris der_kurz der_lond der_ludo \
        der_park der_rauc der_sich der_somm der_uebu der_umsa der_verb der_vert der_vom der_wech derho derko dersp \
        derzu des_gros des_moeb des_scha detai devi_had dfuss dgaen dhold die_aend die_alar die_alle die_aner \
        die_angr die_ankl die_arme die_auge die_baur die_besu die_bete die_dire die_durc die_einm die_ents die_gebu \
        die_gesa die_inne die_inte die_oeff die_sani die_span die_stec die_tier die_tonn die_trag die_turm die_wass \
        die_zeic die_zeit digit dinne dited dits> donau donne door_of dort_drei dort_sein dothe dran_seit dreck \
        dreiu driv_in drop> drown dside dstue dtag> dthal dual> dwerk eaend ealer eapes earby earl_even earni earse \
        ebene eberp eborg ebste ecept echan echst eckza ecour edaue edena eefle eferb efern effne efind efly> eftss \
        egan> egatt egebi egelb egele egten ehabt ehene ehenr ehig> ehmas ehrkr eift> eigab eigh_days eilbr ein_betr \
        ein_dack ein_konk ein_kont ein_kran ein_regi ein_spre ein_stad ein_stat ein_tran einb_mit eine_0 eine_aetz \
        eine_alte eine_bana eine_erpr eine_esel eine_film eine_kran eine_lawi eine_mann eine_meis eine_poen \
        eine_prok eine_roll eine_stec eine_tief eine_uebu eine_unte eine_wart eine_weit eing_sie einh_0 einha \
        eini_sich einka eins_zuru eint> einw_sind eitse eitsn ektro elabe elan> elass elbes eldin elek_seit elker \
        elpun elsew elspi elsst elwag embur emina emmun emueh en_0 enabg enale enbac end_of endla endru enend enera \
        enewa enfel engig engme enlec enmei enpaa enreg enret ensat ensch enspf entf_eine enthi entif entko entl_ein \
        entor entwi enue> enwoh enzei enzve epass epati epers epte> equit er_eine er_folg er_lies er_sich erbec \
        erbeg erbro erdan erdem erdig erge_wird ergem erha_wie eriod erke_am erkel erken erkfe erksc erksg erlit \
        ermod erne_der erns_das errei errt> ersa_am erst_fuhr erst_halb erst_tag ertun eruec eruf> erweg erwil erwir \
        erza_sie erzah erzen es_an es_gera es_kein esamt esch> eseen eseri esser estri etail etdie eterw etet> etto> \
        etwa_drei euder euern eugen eugie eumdi eumig euro_aus euro_brut euro_habe euro_the euro_with evac_afte \
        evacu evaku evalu ever_is ewaeh expl_bere eziff ezog> ezuen fach_auf fach_hat fachk factu faehi fahrr fahru \
        fair_retu false fare> fassa febr_im feefl fehl_noch fehl_zwei feld_mit felss fens_mit fenst ferba ferke \
        fest_fuer ffeef ffet> ffic> ffing fford fgeho fgest fhaus fift_minu fikan fili_im fire_are fire_brig firm_am \
        firm_an firm_ein firm_have firm_war firmw fixe_fee flie_weit flohm flue> flue_in folg_der for_its for_word \
        ford_von fores fork_driv four_thou four_year frach frag_gab frag_rech franz frau_und frei_gewo frida \
        from_octo frue_nach fsgem fsteh ftsst fueh_die fuen_der fuen_hat fuer_arbe fuer_frei fuer_heim fuer_ihre \
        fuer_roll fuer_weit fusi_zwei fylin gatta gazet gbar> gdale geaen geber gebi_und gefo_der gefu_das gege_den \
        gege_des gehab gelae gele_ihr gema_den geme_lieg gemi_werd gena_stan gene_fuer gener gensc gepas gepro \
        gera_gera gere_die geren gerfa gerli germ_the gern_im geru_und gesc_ein gesc_er gesc_sitz gesc_werd gese_auf \
        gese_vorg gest_die gest_eine gest_hat gest_sie gest_um gest_wurd gesu_fuer gewan gewie gewoh geze_werd gezue \
        ghtni gieri giert gilt_ab ging_das ging_unte glei_der gmeis gnatu gned> golde goose grad_im grams grei_nach \
        groes gros_im grun_von grup_die gsber gsbuc gsrau gstis gsunf guete gurat gure> habe_0 habe_bis habe_gesc \
        habe_kann habe_mich had_i hael_ein hafen halb_seit halbt hall_and halte hambe hamm> hand_die hand_it \
        hand_von hanik has_boug has_rais has_resi has_twic hat_beko hat_einf hat_jede hat_zuer hatt_es hatt_kein \
        hatt_rech haus> haus_den have_rene have_sign have_stay hbarg hdraw he_look heilb heira heli_with heln> henan \
        henpl henre hepat heran herb_in herhe hers_die hers_von heubo heut_die hiel_die hiene hind> hions hirme \
        his_depo histl hivis hkaff hlach hlage hlere hlern hleud hlgra hlman hman> hmean hmutz hnaer hnarz hobel \
        hoch_erre hoeh_am hoeh_die hold_of holzr hosen hosp_die hossi hour_the hourl hrb_0 hresw hrgut hrkra hrzeu \
        hscha hsich htlic htnin htspi htwae hund_metr i_don i_hadn ialis ialst iatin iator icer> ich_beim ich_gern \
        ich_verm ich_weis ich_zum ichnu ictio idiar iebsf iebsv iedet iefly iegte ienwo ifter igest ightn igned \
        igram ihr_gesc ikant ikate iklei ilbro ildun illen ilmed im_alte im_arch im_auft im_fahr im_haup im_jaen \
        im_juni im_kont im_nebe im_pfar im_shop im_troc im_verg im_verh im_wohn imate imina immte in_cork in_drei \
        in_goer in_janu in_kufs in_line in_luen in_malm in_neue in_nove in_ober in_pens in_schl in_vare inarh \
        incl_the indef inet> info_by info_fuer ingda inkae innun insge intra invo_the inzw_steh ipal> ippe> ipps> \
        irate irela irmwa irsch irtsc is_drop is_runn is_sitt is_unch is_unde isite ispon ist_aufg ist_durc ist_mein \
        ist_vor istan istle itals itas> itern iteru ithdr ithiu ithol itis> its_elev its_lift its_way itsun ittwu \
        ituie itzun iundz iveau iver> ivver iwani jaege jahr_erha jahr_schl jede_fehl jetz_ande jetz_ist jetz_scho \
        join_vent joins june> june_will jung_mann kam_aus kann_binn kant_fuer kanzl karl_hein kart_geht kass_vom \
        katas kaufh kehl> kein_empf kein_stel kenn_dass kept> kept_the keran kers> kess_von kfeue kiefe kilo_zu \
        king> kirc_das kist_aus klag_seit klap_am klei_von klers klick knoe_und koble koepf koll_zu komm_man \
        kopf_die kost> kost_fuer kost_trae kprei kranz kripo ktech ktion ktivv ktris kuen_ein kuen_eine kuen_von \
        kuier kulpt kuns_vor kupfe kurve kurz_bis kusto kwerk kzahl lade_an laere laeu_aus laeu_noch lage_auf \
        lage_laut lamps lamts laner lanma lant> larbe larms lasba lass_der last_elev latei laue> lauf_aus lauf_durc \
        lauf_mete lauf_vert laund laut_satz layer lbar> lbron lbtag ldesh ldete lead_are legt_sein leit_hat lenab \
        lengt lenti lenwe letz_mal leude leut_in licer lich_aus lieg_am lieg_nich liens lies_sich liges ligra lingd \
        list_der lithi llage llebe llena lligr llung lmed> local loes_die loesu logen logg_the lohma lohn_das londo \
        losio lots> loude loyee loyer lptur lscha lsewh lsstu ltest lties lton> luded ludot lugze luxem lvier lzahl \
        m_and made_an make_of mal_hat malto malza mandi mark_squa marsh mass> mast_ohne matur may_come mbrel mbula \
        mdien mean_that mean_the meer_sie mehr_am mehr_bei mehrw mein_alte mein_nach meist melpu menba merik \
        mess_eine mess_in mich_inzw miet_fuer mill_lane mini_of minu_acht minu_ago miss_in mist_the mit_alle mit_das \
        mit_frei mit_hubs mit_ihm mit_koll mit_lade mit_neue mit_vorf mit_weni mitt_ein mlich mmers mmoni mmrec \
        mode_0 moech mona_ange monie mont_bis mont_um mont_vor moosw morg_das morn_we mper> mpeti muse_in muse_samm \
        mutet mware nabga nach_abla nach_gas nach_regi nach_vere nach_wird nach_zahl naec_stun naerz nahe> nalba \
        nanza narha ndard ndate ndefr ndena ndenv nderk ndgae ndwas nearb neral nerat nerke nersh nerst netto \
        neu_aufg neu_vert neue_aufl neue_aus neue_lack neue_mitg neue_prae neue_und neuer neugi neun_betr newal \
        neys> nfeld nfjae ngdal ngeho ngig> ngle> ngly> ngmei ngrei ngsbe ngsgr nhalb nhof> niaka nich_erfo \
        nich_fest nich_noet nich_sieb nie_mit nied_der niel> niger nitho nittw nivea nkaeu nked> nkoen nkurs nkzug \
        nleck nless nmalz nmeis nmetz no_long noch_zust noet_ein not_expe not_incl noted notfa nove_ein novem \
        now_hang now_the nregi nrett nrund nscht nspfl nstoc ntals nteer nthie nthof nthue ntifi ntkom ntwic nufac \
        numm_auf nun_steh nur_dien nur_eben nusma nvite nzauf nzlei nzver oadsi oaste obbe> obje_to oblen obst> \
        obwo_sie ocal> ocher odelt oder_reic oefen oeff_sein oelbe oelke oenal oenne oergl oesun of_marc of_one \
        ofess off_with offe_bei offe_eine offer ohkaf ohmar ohne_befu okto_in olksh olled ollma olunt omben on_site \
        on_whet ondho ondon one_from one_to onfig onium onnt> onstr ontho ontra open_for opens oppo_peri orary \
        orde_for orde_plac oreco orese orgae orgew orgte ories orige orlag ormie orner ornit ortsv osef> osion ossig \
        ostau othe_firm ourin outle ovemb oyees p_m palat panis park_leve part_ways past_thre patit pear> pects \
        peich pelle pens> per_0 perio pers_hat pers_wurd pest> piere pille pine> plac_of plaed plan_comm planm playi \
        plica plice plies plosi poena poin_out poli_auf poli_beli poli_eine polie port_whic pread prei_fuer \
        prei_lieg prei_steh prem_on prim_scho priv_equi pro_lite prok_der proz_ab proz_der prue_hat prue_war puerh \
        quedu quire quity raffi rafik ran_the rang_from ranme rass> ratel rath_than rauc_ist rauli rbege rbesi rbezi \
        rbiss rbote rbrei rbung rces> rchs> rdank rdem> rdene rders rdigu recei recep reck> rectl rege_fuer \
        regi_offi reic_die reiga reinh reiun rele_note rella remen rengm rengs repo_the requ_a resc_serv resee \
        rest_aus reto> retu_for rezel rford rgebi rgern rgewo rgrup rhoeh riday ridin riebe rienw rikan rimar riod> \
        ritas rive_is rkfeu rkist rland rlehr rleit rlieg rlind rmany rmute rmwar rnach rneue rnith rnusm rofes \
        rohka ronik ronn> roppe rordn rouse rpen> rrat> rrenl rtoch rtref rtung rturn ruec_bei ruehl rufer ruitm \
        rule> rund_neun runte rupp> rwart rwegs rzahl s_daug s_the sachl sagt_ich sams_mit sanga satzw savi_bank \
        savin say_noth says_so sbeir scha_hat sched schek schi_ich schl_die schl_seit schl_zieh schn_bei schn_dach \
        schn_in schn_mit scho_and scho_durc scho_ist schr_an schr_ich schr_uebe schr_unte schwo sdate sech_ware \
        sechz sei_schl sein_drei sein_erst seit_dem seit_des seit_dies seit_weni selb_das selb_ist selle semin sents \
        serde serv_is sewhe sgelo sgrun shed_in shut_at sich_alle sich_ein sich_gera sich_nie sich_zum sidia \
        sie_folg sie_noch sie_stam sind_ab sind_vor sing_bass sing_i sitz_zu sitzu six_hund size> sjahr skulp \
        smal_jobs soff> soll_fens soll_im sonth spea_to speic spell spinn splat spor_hall spre_der sprea sreic ssade \
        stad_fuer staer staff stan_a stan_blei star_war stat_der stat_habe stat_mit stat_zwei stau> staus stber \
        stbes stec_die steh_aber steh_bere steh_nach steh_wart stei_weit stel_ihre sterg stest stges stic_ist stics \
        stil_not stim_hat stler stos> stove stra_and stra_von strar stre_bei stre_war stri_was stru_the stun_vorh \
        stur_deck such_sind such_zum suede supe_is supp_with susp_all t_one tacke tadth taerk taffi tage_steh tagel \
        tagst tagsu tagt_seit tagun take_effe take_two tanda tankz tastr tauft taus_will teach team_from tech_eine \
        tehe> teien teil_nach telve tenan tend> terbo term_0 test_die test_und teur_als teurs tgera than_0 that_has \
        thdra the_airp the_allo the_ambu the_atta the_chea the_coll the_cost the_dire the_elec the_fami the_food \
        the_four the_fron the_hear the_home the_mech the_mome the_olde the_owne the_part the_pier the_plat the_shop \
        the_spor the_stag the_stan the_sum the_text the_thre the_tins the_trad the_util the_webs the_writ thea_in \
        theke them_on them_turn ther_be ther_will thie_take thir_peop this_autu this_spri thium thofe thou_they \
        thuel tiate ticht timmr tipps tirol titis titui tivve tlets tmach tning to_corr to_cove to_do to_last \
        to_leav to_no to_repl to_shar tod_von trac_in trad_in traff trafi trakt tran_von trei_auf trieg tries trome \
        tseit tstra ttwun tuem> tuer_und tuier turnu twaec twel_year twen_five twen_year twick two_hund two_loca \
        two_when two_will twund type> tzpla uded> udoth uebe_aus uebr_ging uebt> ueduc uehlg uerde uerhu uernb uessw \
        ufact uffet ufhau ufrec ufreg ugier ugzeu uhalt uhr_hat uhr_stat uhr_werd uitme uity> ujahr ulich ullin \
        ulls> ulptu um_hinw um_zwoe umba_zum umbre umdie umfr_unte umig> umla_die umle_uebe ummi> unch_the und_aufs \
        und_beim und_brau und_dabe und_fand und_haen und_lebt und_los und_man und_pfla und_setz und_unse und_vers \
        und_vert und_wie unde_whic undig undis unfal ungse unhu_and unive unkt> unles unner uns_0 unse_fili unte_0 \
        unte_ihne unte_stri unte_von unte_vors unte_werd untee unwet up_my up_took upfer uppen upper urgen urnus \
        urste urte_ist urvey urzei usenr usgen usmae usrei ustos ustro uszuh utlet uxemb uying vacua vakui valen \
        vance veau> vembe vere_ist verie verk_begi verk_des verl_gege vers_sie vers_werd vertu verw_die verwa vesti \
        victi vier_abge vier_euro vier_lose vier_roll vious voca_coll voelk volks volun vom_mark von_acht von_dort \
        von_frei von_fuen von_gera von_jede von_kam von_schi von_sind von_werd vor_schi vor_vier vora_uebe voran \
        vorer vorha vorig vote_to voted votes vvert wage_stan wahl_in wald> walki wand_im wand_nach wanis wann_ich \
        war_beim war_da war_ich warde ware_at ware_im ware_und warnu was_0 was_note was_offe was_shut washe \
        watc_from way_the web_page wech_zum wedge wehrk weil_dort weil_es wendl weni_minu wer_hat wer_heut werd_darf \
        werd_fuen werd_moec werk_im werkf werpe wertu whet_to whist who_is who_went who_wish wie_gewo wie_man \
        wied_ange will_dort will_nix will_shar wint_coat wir_so wird_von with_for with_thei withd woch> woelb wohnh \
        woll_noch writt wuerz wurd_leic xclud xembu xplos yber> year_agre yees> yling zahl_mir zamt> zaufs zburg \
        zeitk zelle zent_in zialk zials zieh_die zieru zins> zivil zsche zschl zu_erre zu_habe zu_hoer zu_verg \
        zufa_ist zufa_zum zuhal zule_gut zum_ausb zum_herb zum_schl zum_unte zum_werk zur_eroe zur_naec zuru_der \
        zusa_kam zwar_zu zwei_fest zwei_list zwei_loes zwei_mitb zwei_netz zwei_pers zwei_schr zwei_stoc zwei_stuf \
        zwei_wohn zzent =-1,1,1 0_beca 0_klei 0_now 0_stun <anpa <bits <boys <bril <brow <divi <doll <entg <faxe \
        <geti <impl <jens <joch <kurp <lads <lake <lebt <livi <nati <nive <oddl <raba <saec <set> <tags <trec <tril \
        <typ> <unun a_row aber_aus abora absc_die abzog ackle ackte adde_two adve_in aeltn aempf ahlkr ahmes \
        alle_nach alle_zwei am_ring am_schr an_enve ancy> and_does and_noth anel> ankve anla_zwei anpas anza_fuer \
        apest are_kept arsha asere aubst auf_uns auffo aurer bankv bauho been_clea befo_she befri beim_aben \
        beim_disc beka_0 bent_the bere_ist besc_es bespr biet_sind bikes bild> bin_zuru bits> blei_dami book_s \
        brin_den buehl card> chefs cherh cheun chige chtfa chtte clos_on clubs coin> confe cons_to cools corri \
        coun_s dafu_mehr das_blat das_duen das_stam das_und days_the dbaue ddly> den_ausf der_heiz der_inne der_klos \
        der_prob der_stun die_abna die_abst die_befr die_eink die_wart does> door_in dopp_beza drang ebild ebirg \
        eferw egese egrin eime> ein_ange ein_hund eine_stap eine_stun eins_in eint_betr eland elsaf eltet eltni \
        enanc endat endpl ength enkte eover erker erpfe ersen erst_um estar estbe estif estiv even_a ever_frid \
        ever_othe excep farbe ferwa for_reas form_a fort_and four_in frau_an frau_den frei_0 frue_morg fuer_kran \
        ganz_wuer gebe_sich gebir gebr_wurd gedr_wird gege_auf geha_und gehe> geme_ist gena_ein genbi gern> \
        gesp_ange get_out give_its goer_hat graf> graz_hat grue_mich gscha had_turn hairs half_past halt_die has_no \
        have_take heat_and hefs> heiz_und herwi hesta heune hgela hint_0 hinz_komm hland hnica hoer_der hoer_es \
        hster hwore iativ ich_schl ichst idor> iegel ienun ierig if_i if_the ihm_ein ilden ildet im_land impli \
        in_bade in_goet in_stut inbre infla irat> iring it_adds itet> itsni ivals jaeh_hat jene> jetz_eine join_the \
        kaeuf kann_bis kerin komm_auf komm_bei kontr korde kuerb kurpa kurst lads> land_zu lang_stra lank> leav_at \
        leck> left_hand lehr_bei lendp lerpf lersc leut_zum llman lodie lokal lsaft ltnis lubs> mahnt mana_a mecha \
        mein_spin mit_offe mitt_beim mmerb mona_aus mona_hat mplie mutzz nach_firm nbegr nbett ndpla nenfu nflat \
        ngega ngele ngska nigh_the nist> nkost nkver nnenf nnens nstra ntgel ntins nues> nzen> ob_jema ochto oddly \
        odier onaer one_at onsor ools> orato ored> orgli orrid ortha otelg outed outfi owned plac_it plers plodi \
        powe_stat ppert publ_the rader rain_and rchka reate rech_mir rech_nich refor rglic ridor rona> rots> rpfei \
        rrido rrots rsita rtime ruest ruhes rums> rwise s_purc sass_er sbus> sche_von scrap sech_hekt seit_eine \
        seit_ist she_gave she_woul sich_rett sie_gesa sie_raus six_per smusi snied some_from sorgl spare spone \
        squa_and sshae stan_in stan_niem stel_nach stiva stun_nich sware tandu tele_von tenbe tgelt that_cool \
        the_arch the_buye the_city the_coff the_fini the_lake the_yell therw thes_thin thin_the thir_year tisc_die \
        tival tlast tlauf to_call tot_die trill tsmit tsnie tzzul ubes> uched uecks uerbi uerch uhest ument und_erkl \
        und_frau und_schw unsts unte_sind unte_um ununt up_a urcht urpar utfit utzzu varia vera_die verl_bei \
        vert_und verzo vom_arbe von_ein von_jaeh von_so von_zur vor_nich vorh_in vori_herb vorm_die wait_in war_an \
        war_nied war_zu wart_in was_lowe wave> we_sent weit_nach weni_als wer_sie werd_der wilde will_bis wird_aber \
        wise> wned> woch_kost wohn_auf wohn_daru woll_mich woren xcept ycles you_have zahl_nich zeit_die zett_der \
        zueg_der zwei_jung zwei_kuec zwei_verl zzula =-1,2,-2 0_zu <fang <gate <lauf <lock <stec angem anne> arges \
        assau ating atlic atmus auch_betr auchs chrae davo_im den_nach discl ebot> eine_stah eltes enbau erbli ferte \
        freil geht_in geloe gewe_und heut_nach iebsa imatm isclo matmu mit_sitz needs next_door ntrag odukt rgab> \
        roduk satt_mit sbran sclos stadt stem> swech teige the_rega uchsa uebe_die vor_0 werd_im zum_vors =-1,2,-1 \
        0_by 0_dage 0_eins 0_fuer 0_jahr 0_janu 0_krae 0_muss 0_stat 0_unte 0_with 0_zent <allg <aner <aqua <ball \
        <bauf <beig <bert <bewa <blic <blit <boge <chim <corr <cove <dam> <dani <deal <derb <diss <dock <dorn <dros \
        <due> <entk <erga <erne <exer <exhi <finn <fit> <flei <fuld <gekl <geol <gieb <glaz <haul <hein <hild <issu \
        <jose <kami <kamm <kand <kate <larg <leic <m> <maga <ment <merg <nail <octo <ones <orts <pege <pell <prod \
        <rans <reag <reed <rena <sain <sept <soup <stea <tief <tins <util <vehi <vica a_0 a_coun a_dani a_diff \
        a_noti a_rans aatli ab_herb ab_mont abge_ein abou_0 abou_fort absp_fuer accep acts> aende aeuss afte_elev \
        aften ageso agspa ahnve albse alle_gesc als_lage am_aben amily amon_them an_appo analy ance> and_frid \
        and_have andlu anerk ange_das anned ansch ansom anspo ante_an antwe anze_erst app_steh appin arbe_im \
        are_clea arenh arlbe artin askie at_have ater> atere atier atike attel atver atzze auch_ein auf_rang aufir \
        aufla aufs_von aus_ital aus_muen ausf_der ausg_den ausg_werd ausk_des avor> baufi baul_von been_foun beige \
        beim_prei beis_find berbl besu_aus betr_im betr_prod betr_ware bezi_0 binde bis_zwoe blei_im blei_steh blitz \
        boxe_of breg_ein breit brok_into bseit bsite bsver buch_bei buend buer_von burg> burge ca_0 cable ccept \
        cerne chied chimn ching chivi chor> ckers ckler cksch coff_was compe cond> conf_that coote ctobe cycle \
        dabe_der danis dank_scho das_bild das_fach das_pake das_rote datie day_he days_of dem_haus dem_kino dem_mini \
        dem_morg dem_verf den_erns den_mass den_somm den_stur denve depot der_ande der_bauh der_herb der_kurs \
        der_tage der_tisc der_warn der_zehn der_zeit derby dest> desta die_beis die_eige die_fest die_flas die_huel \
        die_huet die_mueh die_rauc die_tabe dies_list dnung do_with dock> drei_wage drif_over drohe dtwer duri_a \
        eberf ebsit ebsve ecksc edige edigt edroh efigh eglic ehicl ehrma eihga ein_fueh ein_guta ein_kons ein_port \
        ein_schn ein_sieb ein_sond ein_vers eine_fach eine_fris eine_glas eine_mita eing_ein einre eins_das \
        eins_kann einz> eisve eitge eitsb elbst elega emiet enced ences enth> epoin epot> eptem er_noch erans erbet \
        erby> ercen ercis erein ergib ergsc erho_die erhof erhol erige erke> erkta erned ernet ernte erras erri_hat \
        ersa_sind erwal esor> esord essio estaf eteil etito etrif etver etwa_ein euerg eusse ever_else eves> exerc \
        exhib exten ezent fahr_nach fahr_soll fekte fers> feue_und ficat fifti firef five_year flage fleet fnet> \
        for_both four_week fried from_five frue_0 ftigt fuchs fuen_kilo fulda full_tabl gaenz gebr_das geho_eine \
        geht_ich gekl_werd gelad gemie gend> geno_die gensb geolo gepr_wurd gesor gewac giebe gisch glash glazi \
        glei_mit gnis> go_on goes> got_an graz> grupp habe_drei haden halb_gesp halbs has_anyo has_sold hat_dama \
        hat_dami hat_jema hat_noch have_an hdien heape heinz heis_kuen heut_als hgabe hibit hicle hiede hifts himne \
        hint_dem hlene hlies hnver hoeh_der hraen hrbru hrese hresg huld> ians> ibed> ibiti icar> idder idges ietve \
        ieves ifica iftie igure ihgab ihre_proz illsc im_frue im_ober im_rahm im_zivi imney in_linz infah inges \
        inhei inlag inrei irefi is_free is_lock is_reca is_this ist_im ist_imme ist_unte ist_verb isver itali itlic \
        itore itrat itrau ittee itwe> ivate jahr_verk jede_ande jubil jugen just_want kami_der kamm_und kampf \
        kann_ein kater kein_ange kein_gefa kiel> klaut kler> koen_die komm_bis kons_aus konso kraft krei_mit kschi \
        laetz laeu_im laid> lamme last_seen lauf_0 lauf_bis lauf_von lazie lberg lbsei leads ledig legez leihg \
        leit_der leit_sagt lekti lenz> leren leuch lief_das lief_soll lieg_bei lieg_zwis lined list_um lligt llowa \
        loat> lorry losen lowan lschw lstat lters mach_beid mail_mit maski mehr_unte mein_goet mich_bei mietv mily> \
        minu_und mit_brie mit_stri mitg_der mmitt mmten mond_the mone_is mpare mpfer msatz mtsbl muehl nach_sich \
        nach_zwoe nage> nalys ncern ndesd ndess neon_uebe nerha nery> netz_stat neun_besc nfall nford ngeno nhers \
        nich_best nisse nitra nladu nlief nnes> no_obje no_one nobo_was noch_nich note_to nsame nside nsom> nterb \
        ntil> ntwer nutzu nverl oatin ob_sich octo_the octob oder_eher oder_nur oecke oeff_der oerer of_eigh of_on \
        of_thre ohnmo ohrbr oiner olden olls> ombin ommit on_s ones> onnes ooter open_at open_in open_on ordnu ortim \
        otes> othek oundr owanc pared park_ist pass_by past_four pect> pegel pend> peop_were perc_of perce pers_fuer \
        peter plan_for plat_vier pply> prei_rich proce ptemb put_at quart racts raeu_sie ragsw raile rang_0 ranso \
        ravel rbaue rbruc rcent rcise rdnun reade refig reila reser resor retun rferi rfuel rgaen rges> rgest rgibt \
        rgsch ribed rkabe rktag rlber rlies rmine roell roger rohen rspru rten> ruec_des ruene rund_sech rvice rzarb \
        rzeic s_shop s_stor saint samm_erst satzz schl_aus schr_verk schw_hat scoot sdenk seil_der sein_uebe \
        seit_steh selbs senme senst septe serfe sgewe shop_in shuet sich_sofo sich_wege sie_wurd sieb_die sinc_the \
        sind_ange sind_noch sitz_ist skat> soll_0 some_by sond_nach sordn soup> spen_the spie_zwei spira ssauf ssbra \
        ssenm ssert stabe stam_0 stam_von stay_as stec_ist steh_am steh_bei steh_lass stel_ein stell steme stich \
        stiga stim_ist stle> stole stre_was stur_eine stur_lag suebe sued> sued_hat sund> surv_the taatl tack> \
        tage_lang tage_moeg take_over tals> tarbe tatis teac_the tefri teigt teil> teil_auf tenre tenth terze tfall \
        tgebe tgege that_i the_cath the_even the_five the_form the_gas the_hut the_mone the_name the_ring the_rive \
        the_time the_vica tilit timen tins> tinue titor to_and to_was toed_unfa toge_with tonn_of toves traeg \
        trag_ihre treso tretu trug_eine tsbla ttee> tterh ttlic tvert twerp uaran uarti uebe_auf uebe_buer uebe_in \
        uebli ueckk uenen ueric ueroh ufirm uflag ugend uhr_das uhr_den uiert ulda> um_der umsat und_betr und_daue \
        und_lieb und_verw ungsj unsch unte_an uren> uskri ussta ustri usts> utili utzun vehic verh_zur verhe verk_zu \
        verl_werd vica_and vicar vier_teil vier_von vised vollz vom_baec von_aber von_am von_kabe von_lieg von_wird \
        von_zum vor_mitt wance ware_nich was_aktu was_last was_take wass_steh websi wech_in week_0 weg_in weis_das \
        weit_auf weit_in wer_gest werk_wird werke whic_nobo who_runs wider wie_laeu wied_ein wied_in will_nich winns \
        wird_hat work_coun wurd_nach xerci xhibi year_sinc zarbe zehn> zeitr zieh_in zog_der zu_ein zu_wort zueri \
        zusch zvert zwei_boot zwei_tonn =-1,2,0 0_kurs 0_metr 0_mont 0_on 0_pati 0_this 0_woch <anfl <bali <bent \
        <boom <brew <cana <capi <donn <eilt <erds <excl <flec <galv <getr <karl <men> <norw <pare <sum> <sunk <tauc \
        <type <vorv <w> <zink <zuvo a_twel aerta alkou alvan am_kreu anflu anfor anmel anntm arbe_wied ared> arric \
        asic> at_knif at_thir auf_netz auss_von bacht bahn_ein balin bar_a bares basic begi_am begi_im bele_der \
        besc_an betr_wie bewor bier_der bile> blei_der blei_in borat bstue buer_0 buye_are buye_at capit car_park \
        chai_will conc_a cordi crew_are das_amt das_betr das_erst datei daue_bis decl_to dekla dem_eing dem_verk \
        denta der_app der_fert desde die_neue die_spra dien_in dispo does_anyo donn_ist dreie dstos econd eilwi \
        ein_bewa ein_schw eine_drit eine_empf eine_prue eine_samm einko eintr elstu enche engi_0 entfu epfen er_nie \
        erdst ergau erpum erted ertei ertre ertur erunr erwis etres etwa_in euro_sind eworb exclu fahr_ein feie_am \
        fepoi feue_laes five_of fleck for_s fueh_durc galva gemis genan geris ging_um graue grou_exer hab_seit \
        hang_on hat_anze helfe heres hint_eine hinw_nimm holle hubsc ich_nehm iedig ifepo ilwin im_anfl imum> \
        in_ilme inimu inve_have is_expe ist_ab itarb itsei itzt> ixth> jahr_dies know_whet kost_drei kurz_im ladek \
        laeu_um latab leari legat list_the lkout lpunk ltari lvani lwind m_w machu mann_hael merl> meste mit_lose \
        muss_wege nach_glue naeh_als ncies ngeze nifep nimum nland nmeld nmont nntma noch_dort noch_onli nomie nslei \
        nspru ntact ntfue ntmac nun_ein nverk nvern obach oberh oder_ob oetti old_who on_bank onsle ormed orver \
        osent osger paare parla poli_rieg poun_the pters rativ rderl rdsto recou reisb reite repo_of riedi ripo> \
        rlame rofil rohrb rpfle rplan rpump rtank ruar> ruft_der runre rwerb seilw sein_0 selwa sent_its serro \
        seve_year shar_a sie_am sie_verl site_the sixth slips soll_sich ssani sselw sserf stam_nich stan_von \
        star_with stat_ist sties stufu sunk> sweg> tact> taffe tauc_sind teinb tenin the_gree the_mayo the_publ \
        the_tele tiess tigun tings to_brin to_stay trade trae_der traul tufun twen_to ubsch ufens uhr_bren umfa_eine \
        und_bund use_the uslag uvor> verg_das vers_daru vers_rett vers_vom vert_laeu vice> vier_woch vorve w_d \
        wait_to walko was_foun wer_es werd_vers will_stan with_ques worbe wurd_vert zu_besi zusa_ob zuvor zwoe_euro \
        =-1,3,-3 <glas <rege <satt <whit close die_frei gent> ighte ttelf =-1,3,-2 0_kg <abso <buil <cate <days \
        <eith <ends <fire <gibt <hund <kart <lose <main <mask <mass <mitt <near <of> <pass <senf <umfa <vorj <zog> \
        aeuft aeule agai_a aken> anruf ason> assun atist auto> ayor> ballo beral berna bezie bunge chfol chlic chlos \
        chsel cost_0 crews die_poli die_rund digte eber> ectio ects> eders egens eloes entsc eraen erbst eress erweh \
        esent euerw euft> euro_die ewert ezieh fang_im from_0 gegan gegen gerie gistr hand_sich hare> haus_in herbs \
        hfolg hschn huell im_dien immun irma> isher isst> it_has kehrt kmala leibe lger> lief_am lishe lvent malam \
        mit_jede mmend nach_den nbaue ndler nning ntsch ob_der orjah raend rast> regen reinb rews> runni rwehr sday> \
        sfeld shop> sich_um sland sorgt star_at stay> tain> tatik them_the ties> timmu tmuse trict tsche ublis \
        uebe_den und_scha unnin verle vorja war_seit wechs zwis_zwei zwoe_mona =-1,3,-1 <keep <risi andel dachs \
        das_geba denkm der_prue die_schi ein_blit endel enkma eplan erall erhae erkab four_the hrten lieg_in masse \
        nced> ndbuc ndry> nkmal ombe> proz_um rhalt rruec rtag> samml serie telzu tills ttelz undry von_eing werkt \
        =-1,4,-4 <buer an_der group hloss =-1,4,-3 0_die 0_eine <agre <biet <herb <neit <nimm <numm <seri <stam \
        blish by_the eimat ether heima lamt> neith nweis over_the rstel schlo stamm the_town tiste zu_sehe =-1,4,-2 \
        0_im <gilt <mayo die_sech einba elfel feuer gilt> habe_fuer mayor mmung sschu telfe tonne uerwe =-1,5,-4 \
        <schn betri eite> ement for_his ished orks> oves> roup> taken uebun =-1,6,-5 blick erhal es_war larm> rage> \
        =-1,6,-4 lande =0,-7,6 <kind =0,-7,7 <pump =0,-6,6 <they ndsch they> very> =0,-5,4 tten> =0,-5,5 <dass \
        in_vier nmal> stop> =0,-4,4 <lehr <scho <stue <umwe am_ende ated> bin_ich eine_woch ganz> hat_in holt> hospi \
        jeder of_us press redit wohl> =0,-4,5 hout> usste =0,-3,2 <brac <swea ernom etiti gerte gespi im_maer lling \
        mmern ners> nleit ogen> omete rnomm thing =0,-3,3 <ehre <idee <kaff <kred <own> <pick <taus <too> <writ \
        ahlte akten ankt> bonus das_alte der_ober der_tuer des_jahr ehre> erban fused gefae gefal iesen kelt> knock \
        kstat lehr_von lehrl leut_von nann_das narbe on_thei onus> ooks> pers> picke quiet rksta rtig> shops swear \
        tag_im tere> the_hosp tlos> treue und_zwar volle wart> worke =0,-3,4 <heiz <sent anze> den_vert kelle ntage \
        =0,-2,1 <caug <dear <dir> <ditt <jack <lett <safe <sati a_repo a_woma auf_ihre beche beka_der bis_man caugh \
        chefa den_notd den_raeu der_brau der_halb der_kaem des_land die_leer eduld eilba ein_pfar emmer ened> \
        er_heis erauf ertim euro_der eweis fiffe fsich galtu gedul gehae gutem hat_sein henk> hinen hone> hund> \
        i_sent im_halb imme> insul kamm_hat kann_das land_der lanks leut_vom liner lysis mir_als mter> ndesa \
        nebe_komm oher> ohnt> porto rived robe> rtuer rwech s_new scha_und schef sech_stun six_week sslic stech \
        stion sunge the_door the_hero the_litt thirt tire> udiol ufsic utem> venz> vorm_eine wasch wie_die writ_the \
        ysis> zehn_und =0,-2,2 <abna <bach <bart <boar <bret <chap <come <coro <dame <defi <dose <drue <du> <erst \
        <fluc <hinu <hoer <hof> <kaem <kaes <kids <krie <kues <like <nich <orga <quit <sat> <save <scha <sich <stir \
        <swim <tor> <tut> <umso <verb <voic <waen <wald <wem> <whoe <wich a_cour a_temp ablet abnah adens aese> \
        aeubi agai_for aited als_must altes alysi am_tag and_it ange_von ardro are_full artal as_the auens auf_eige \
        aufs_kont auft_ist baby> back_on banke begr_wird bei_ging bei_habe beis_und bekom berse bgebr bike> blase \
        book_are bren_bei buech casts chbar chlep chool chuel coron das_spar davo_und deck> deck_der deckt dem_hoch \
        der_arch der_brue der_holz der_kaff der_stat der_verw derge deste die_dame die_idee die_katz die_lize dling \
        doch> door> dreht eally echs> efall ein_zwei ellne ende_wurd engi_who entis epfel erdec eres> erge_0 erkra \
        erlus erst> erst_nach esel> estie etsch eubig ezoge falli flieg frier ftrae fuen_stoc fuen_uhr gangs gebru \
        gesc_ende gesc_hat gesp_bei ging_die glaeu gnet> gross hall_uebe hares hat_zum heir> hlepp hoeve hops> \
        hosp_trus hrena huele ich_in ich_nich iece> im_feld im_quar in_june inie> iolog istie itpla jahr_am \
        jede_woch kam_der kein_wo kids> klapp klats kuest kurbe lade_ein laeub lag_der langs lich> lief_des \
        lieg_unte liert lies_den lifts lobte lown> lust> lzen> malt> mert> minu_in minu_spae mmert msons name_in \
        nann_die nausg nbuer ngezo ngte> nich_vers nich_weit nicht nnies no_plaq nocke nsuli ob_ich oeher oerde \
        oever ohne_nach ompre oped> orin> ototy pate_die pent> pers_bei plane ppen> pro_kilo proz_gewi prue_die \
        raced ragte raise rbel> rchge rdeck reall reckt reht> rfund risch rlust rmint rotot rrive ruech rwand sange \
        sani_von schoo seco_time sein_jack sere> she_has shout sich_bis snahm sola_das spent splan spons stan_er \
        sterb sters sulin svoll swere tech_von tekt> teria tert> the_clie the_mana the_pant ther_are to_fini to_look \
        to_work toff> totyp tsch> two_peop uarta ubige uebe_ihre uebe_und uenf> uerte um_acht umson unten up_and \
        upda_0 urbel uruec us_in venty verb_sich vere_als verg_den verlu want_a was_als wege_des whoev wo_sehe zaehl \
        zehn_minu zenz> zum_voll zwei_seit =0,-2,3 <wack achse anebe daneb der_auft die_leut geho_und gesch idee> \
        lerne nine_per ocken ranke stra_zu wacke we_had wiese =0,-1,0 0_ihre <afte <altp <bern <blau <cap> <coas \
        <cred <crie <davo <eisv <form <gelo <goss <grae <h> <hins <ice> <kaug <kirk <kiss <lab> <lime <midw <mins \
        <mum> <obje <obst <opfe <pane <patr <pfae <riso <sani <snap <taps <unik <wuch <zutr a_pall ab_heut ab_was \
        abeti abneh abseh aftfa agnet aise> albpe all_from altpa am_morg an_earl anbi_hat and_if and_ring and_shut \
        anga_aus antel antid antin antit arrow asend ask_abou aske_the assi_hat assko at_is atene aters atzme \
        auf_komm augum aus_da auska balk_und bann_von beibr beiko beim_ausg berkl best_das best_hat bgefa binen \
        bnehm bolte bpens bsehb can_take cent_und cherp chgau chhau chilf chow> citin ckche clas_and coast commu \
        comp_file cords couts credi cried da_ist dage_der dance das_nie dem_man dem_ruec den_brie den_fals der_bach \
        der_flus der_tasc der_ton derma dhofs die_anti die_chem die_flot die_heil die_jung die_ster die_zimm \
        dies_lief dispu drei_eier drum> ducti durf_ich dwich dwife eams> echow edal> egane ehrfu eibur eihma eikom \
        ein_grab ein_stue ein_vier eine_eige eine_mind eine_tabl eisha elin> enbri endre enkin entzi epaid er_das \
        er_wurd erhaf erkur erpuf ersam ersit estba estne ette> etzer eubau eunze eurin euro_ein euro_mehr exame \
        fahr_ab fahr_der fens_sind fens_und five_foot flede foll_the foot_one fort_of forw_the ftfah fuen_mens \
        fuen_und fuer_dies fuhr_mein gaes_die ganer gebr_haet geleu gena_so geon> gert> geste gibt_der glanz glei_0 \
        got_thro grab_eing gsvor gued> habe_nich haen_seit halbp hall_auf hat_ruft haus_seit he_aske head_of \
        heil_aben herue hift> hilf> hin_die hint_sich hirte hoehn hoert housi houti hresk hrfue hweis ibel> ich_ich \
        ich_koen idisk idwif if_we ighti ikomm ilian ilkle im_gege im_syst imini in_enge in_pers insp_are is_seal \
        ischa iskri isott isput it_isn its_floo jahr_lauf jahr_moeg jecti kann_der karab kaugu kein_woll keln> \
        koen_sind koll_mit koll_sei kopi_habe krac_auf kuehe kurs_zeig kzeug lag_da lang_uebe last_two lavie lbpen \
        lebe_und leihm locks lohn> ltpap luess man_outs mate> mberg mbled mead_and mean_to mehr_fuer merie mess_der \
        meta_nach midwi minu_the mit_gumm mitsc mitt_mein mona_kein mpost mues_die mutt_ist my_seco nach_fuer \
        nach_in nake> ndwic neu_in neuba nich_oeff nlade noon_the not_noti nove_bis nsor> nstai ntidi nwies nzehn \
        okery olted one_has onven orbei orts_von otiz> paren paym_to peise pers_gesp plac_abou plat_leis plier \
        prot_have puffu purc_orde putz_die rabin raets raftf rang_on rate_for raum_0 rbest read_this refle refu_the \
        reme_her reska rest_vom risot rkurs rmark rpuff rstro rtenb rueht rzte> samer sandw schl_0 schl_ist scho_run \
        seit_etwa seit_grue settl sich_vom sie_wart sighe sotto spie_imme spute stam_aus steni stop_at stop_drin \
        stre_and tage_stan tairs taps> tele_war teuri tezei the_clas the_lorr the_nine the_prin the_test ther_in \
        they_were tidis time_and toni_s trac_the ttage tterp tzmei uefen uestb uffun ufspr ugumm uhr_nich uktiv \
        ulm_and und_kost unnen unpas uns_ange unse_abte unse_lage unte_und unzeh uperm vera_seit verho verk_ein \
        verk_heru vert> vesto vider von_hand von_nove wait_the wer_welc whic_is wied_er winds with_bein witze wnsta \
        wo_die woma_in xamen xtrac zeugt zmeis zuge_der zuru_nur zwoe_grad zwoe_minu zwoe_tage =0,-1,1 0_am 0_auto \
        0_cart 0_eich 0_jaen 0_km 0_kost 0_pass 0_weit <abri <acro <affo <anni <anyo <appa <beib <beis <beza <beze \
        <bisc <blen <bore <bow> <bram <chin <cler <coac <cupb <dump <dunk <eime <eis> <elis <emai <erkl <eusi <ewe> \
        <flag <flan <gaen <galt <garn <gebl <gedu <geho <gehu <geki <gekr <gero <geze <ghoc <gues <gutg <haar <habt \
        <ham> <heba <hedg <herg <hot> <hous <inch <inso <k> <kirs <km> <knap <kolo <koop <laib <lapt <laug <law> \
        <leg> <lega <lemo <lud> <maeh <mens <mome <mope <mrs> <mudg <muet <nack <ofte <oppo <outf <pach <pen> <pfad \
        <pram <prep <pub> <puen <refl <regu <repa <resi <resp <revo <rohb <rude <seif <sell <ship <staf <steu <stre \
        <sung <swal <swep <swit <syri <thom <tore <tuer <uelz <ungl <vet> <waru <weep <wins <wolk <won> <wron <yes> \
        <yet> <zuck a_bow a_chri a_day a_five a_free a_grea a_head a_kitc a_lad a_parc a_revo a_tank a_thou a_well \
        a_whee a_whol a_work ab_febr ab_maer abbru abel> aber_bei abge_habe abge_zu abrec ache> aches acht_von ackel \
        acros aded> adiat admi_the aechl aecke aege> aegew aengn aermu affor afft> afte_her agebu agged agsbe ahrga \
        aire> aised alben alett all_0 all_thre alle_elf allst alpha alpi_0 als_eige als_wir am_mona ammku ampol \
        an_drei an_enti an_er an_ihre an_mein and_engi and_now and_pay and_ten ande_best ande_und andfr anfa_von \
        ange_wie anspl antee antri anyon anzen appar appie appst aptop arbe_noch arch_aus arch_den arden are_a \
        are_the arer> aries arket armel armes arou_the artes at_her atent atze> atzie atzle auch_an auers auf_alle \
        auf_stat aufb_der aus_fern aus_uebe aus_zwei ausfa auslo ausna ausz_fuer avon> aysli back_the bamme barkr \
        barre be_a be_paid beams beca_i bei_fami bei_null beid_haen beim_hers beim_in beitu bela_die belie berbu \
        bess_als bewe_mit bewei biene biets bindi bis_nach bis_zule blame blei_und blend blink bmann bolze bored \
        bowl_a brich brie_gesc brin_ich brin_sie brun_von brunn buch_hat buer_der bus_with buttr by_tele by_whoe \
        came_with cann_be cante cast_by caug_the cello chefe cheue chger chite chlec chrau chtel chti> chulh clea_a \
        clea_i clerk cloc_and coach cold> comp_in compl cost_me coven cupbo da_nich dami_sie dara_die das_band \
        das_gera das_man das_so das_war data> daug_s defib dem_betr dem_was den_chor den_die den_erbe den_kaff \
        den_kant den_nage den_plat den_sche dente der_bagg der_baum der_dusc der_glas der_gloc der_hat der_kapi \
        der_kios der_kirc der_lack der_luft der_natu der_rich der_sagt der_satz der_saun der_schu der_sonn der_sort \
        der_steh der_verl der_wehr derpr dersi des_brie dguar dial_pati dich_die dicht die_absc die_ausb die_boni \
        die_form die_gloc die_halb die_haus die_kanz die_land die_mama die_rekl die_tafe die_vors die_wirt died_the \
        dien_0 dien_im disco diskr ditta doppe dorf_nach draen drau_bei draus drei_davo drei_frau drei_kilo \
        drei_schu drobe dschr duld> durc_eine durft each_with earer ebamm ebels eberk echli echun ecord eefra eese> \
        efel> efere efibr efing egekr egeng egenw egewe egula ehalt ehrch ehrsv eidun eige_ausg eihun eimt> ein_kind \
        ein_smil ein_team ein_vide eine_ante eine_frag eine_hat eine_inte eine_kred eine_ring eine_wand einer \
        eing_in eing_nich eiste eitsg eitst ekeim ekund eldwe elefo eless elise ello> elobt elsh> elung email emden \
        emist enchn ende_in enem> enfes engel engli engni enke> enke_hat enktl ensa> ense> eone> equat er_im er_selb \
        erabl ercht eregn ereie erfec erkar erkon erks> ermun ernen erons erst_drei ersto erts> ervel erwan erzae \
        es_die es_per es_trot es_wurd esaal esaec esaug espon essle esspr estio estli estpr etmas etsho etwa_ande \
        eusi> eutet euzun evert evier evisi ewspa facin fail_the fami_in fand_die fant> farm> fectl fees> fehl_die \
        feldw ffin> ffizi fibri fiere fift_eigh fift_year firs_day flach flege floo_to floor for_my foto_sie \
        four_coun four_days frag_bean frag_scho fram_cont frei_den frei_stan frei_trai freib from_had from_home \
        from_our from_two fueh_mit fuen_ware fuer_naec fuge> full_and gaert gagen gaine gate_and gebe_es gebr_und \
        gebun gedr_und gege_der gekei geko_und gelan geld_kam gele_habe geli_am gelob geme_0 geme_auf geme_es \
        gena_zwei gentl gera_und geru_auf geru_von gery> gesau gese_hat gese_wie gest_als gest_aus gets_the gewe_der \
        gewe_die gewo_die gged> ghock ghton ging_ein gist> glau_ich glei> gril_auf gsam> gsanz gsaus gstra gurt> \
        gut_und guta_hatt gutge haar> habe_fuen habet had_to haen_fuer haet_er haeu_der hair> halb_stad half_of \
        hand_abge has_its has_sinc has_stop hat_beim hat_dem hat_dies hat_dort hat_im hat_inzw hat_je hat_muss \
        hat_nebe hat_s hatt_scho haus_fuer haus_habe haus_sagt haus_verl have_it have_told he_is he_said heap> hebam \
        hecke hedge hefet hefte heis_der heizk henpr henve herb_uebe heron heuma hgege hgere hhilf hiel_bis hing_und \
        hint_mir hkart hlech hlers hlitz hluck hnhof hock> hoerl hold_her holen holz_nach home_on honey honou hornb \
        horst hraub hrche hrenn hrew> hrsve hton> hulde hulte hung> hurri hwand i_appl i_hab i_leav i_like i_live \
        i_sign ialle ibril ical> ich_auf ich_bis ich_dene ich_nebe ich_sah ich_vers ichti idow> idung ieger ierfa \
        iessu ifenh iften ighto ihn_am ihr_habt ihund ikver ilige illin im_auto im_feue im_grab im_rege imges \
        in_acht in_bad in_klin in_our in_sock in_thir inens ingag inikv inima inium inkau ins_haus insen invo_and \
        ionis ired> irksh irrtu irth> is_how isper ist_aber isvog it_took ital> itori itsin itta> ittes izenz \
        jahr_lies just_a kaese kaff_ist kam_zur kann_was katz> keimt kein_sons kein_wort kerze ketsh kili_hat \
        kilo_akte kind_die kind_ein kirsc klin_wie klusi knitt know_to koerb kohl_im kolon komm_ich kommi koope \
        korb_und kran_der kreuz krie_du kring kshau ktlic kund_aus kuve_dari lach> landm lang_hat lang_nich lapse \
        lapto laran last_autu last_von latzi laus> laut_unse ldweg lear> lecht ledge lefon left_out leg_and leged \
        legek leim_und leit_mit lemon leppe lerk> let_anyo leur> leut_im leut_steh libr_in lies_sie lift_it limm> \
        links lisch lise> litt> lizen lland llato llerf loete looks lphab lstar lteil lverb lzimm mack> magne \
        mal_ange man_bei man_kenn marme masch mean_a meet> mein_schu meis_hat melad meld_die menge mensa meone merkt \
        messp mete_kabe mewhe mgesc mich_auf mile_to mills minu_ein mir_an mir_ein mir_und mir_unge mit_abst \
        mit_auss mit_eins mit_humo mit_lauf mit_voll mitt_zwei mklei mmkun mmune moebe momen mont_nach moon> moped \
        mpoli mudgu mular mutt_hat my_last nach_das nach_schr nance nated nauf> nbefr nbloc nchne ndfle nebe_eine \
        neede neefr nenn_die nerv_die netar neue_kueh neve_been new_one newsp next_to nfere nfest nglas ngnis ngsan \
        ngst> ngstr nhofs niak> nich_abse nich_ein nich_reic nich_wer nickt nikve nitte nitze nker> nklus nktli \
        nmann noch_ein noch_etwa noch_fuer noch_mit nors> nort> notdi noteb nour> now_clos nrede nschn nshei nsolv \
        nteln ntig> ntre> nuss> nyone obaue obman ochs> oduct oegel oehrc oerlo of_seve offi_in often ohbau ohnst \
        olge> oment omeon ommel ompos on_our onate onde> one_day onfer onour onsst onzer ooker opfen orge> orst> \
        ortli ostin otdie otebo oths> ottpl otype otzde out_and out_to outst ovena over_from owls> pack_ihm packs \
        park_in part_in part_with past_six paym_on pays_the paysl pboar peop_had permi pfeil pfleg phabe physi pielh \
        plaud ples> polin pool_i ppare ppstu preci prepa pril> prue_mit puenk pump_and pump_und putz_sie radle rampo \
        ranie raus_und rches rchit rdien rdrob rdruc reasu rece_nine rechs recor refer regul reine relat rema_that \
        rende renov repar respo reuzu revol rfect rgery rheim rhoer riebs riec_nach riegs rilla rink> rkaes rkarr \
        rkont rlebt rleut rmela road_was roche roduc rohba ronge roof_of roses rotzd roun_to rren> rrows rsver rtrag \
        run_and runke russ> rvers rzaeh s_in s_offi sael_und said_at samen sass_der sass_vier satin satzl scha_vor \
        sche_eine schel schi_von schku schl_sein schl_steh schl_zu schl_zum schn_0 scho_in scree sech_minu seife \
        sein_soll sein_und seit_den seit_febr seit_mont seit_pfin selb_den selb_mit selb_zum selte sener senge \
        sent_nobo sent_phot sess_wer sgebu she_came she_died shop_has shut_the sich_ab sich_den sich_ents sich_kein \
        sick> sie_eine sie_stel sie_wie sign> sind_der sind_gede sind_umge sixt_one skett smann so_hoch so_jema \
        so_nenn so_will some_in someo sonn_nach spae_ist spape sspro staf_at stan_an stan_eine stan_on stan_sie \
        stan_zwei star_to stbau steh_jetz stei_hat stel_der stel_scha stoc_die stora stpre stre_of strok strue \
        stuf_auf stund submi such_mit summ_we sverd svoge swall swept take> tank_der tarb> tars> tasch taste taus_er \
        taus_leut tdeck teboo tee_und telef tenve terde tertu terzu testh text_mess that_s the_asso the_benc \
        the_bind the_birt the_blad the_bott the_boy the_care the_curt the_fran the_line the_mark the_minu the_norm \
        the_peti the_prov the_rain the_scaf the_scre the_seco the_skip the_tea the_wido thei_door them_a them_up \
        ther_and ther_on ther_were thers they_don threw tick> till_the time_i tklae tkran to_swea to_tell tobau \
        toch_hat tonie top_of torag tove> trad_the traf_eine trai_and tran_the treas treut troke trunk tsbes tschk \
        tschl tschu tshop tslei ttelk tter> ttery ttpla tuer_auf tuer_mein tuer_seit tulln tumm> turn_the twic_a \
        twohn tzdem tzier tzlei uass> ubenz ucket udgua udito uebe_mein uebe_ohne uebe_sein uenkt uensc ufgef ufger \
        ufsge ugesp uhaen uhige uhr_zu ulaes ulden ulend ulln> ulsta um_schw umge_hat umgel umpt> unbef und_aufg \
        und_darf und_doch und_fael und_lach und_nehm und_rede und_schn und_verk unkel unti_my upboa usloe uspen \
        uswei uttin uttri uwage uweis uzung vatwa velo> venan vende vera_in verb_hat verb_sind verbe verl_ein verpf \
        verr_wurd versu verw_wurd very_good vier_habe vier_klas vier_maen vierf viert vierz vo_mit voege volu_had \
        vom_netz von_da von_der von_gab von_ging von_sein von_sieh von_wohn vor_jede vor_zwei vora_nach vora_von \
        vorb_war vorh_bei vorn_die wall> wallo war_elf war_er war_hat wardr ware_da warn_vor wart_fuer warum \
        was_what was_wir we_re weck_um weier weife weihe weit_die weitp welsh wept> wer_am wer_auf wer_aus wer_mit \
        werd_es weren werk_stat werk_und when_she wide> wie_0 wie_bei wie_viel wins> wint_of wir_ein wir_im \
        wird_derz wird_gera wirte with_my with_us wo_frue wo_mein woch_und wochs work_from work_out worst woul_call \
        woul_not wrong wspap wuens wurd_eing wurd_gest yslip zahl> zahl_auf zahl_der zaube zdem> zehn_zent zehnm \
        zeig_mir zieh_frei zkost zleit ztes> zu_ende zu_kueh zu_oeff zu_teue zu_viel zubis zuck_die zulae zulag \
        zule_wege zur_halt zuru_sind zusa_im zuwei zwei_arbe zwei_geme zwei_konk zwei_mill zwei_sche zwei_stre \
        =0,-1,2 0_dezi <anza <ate> <bech <blis <dene <durf <entl <exam <herk <kapp <knie <obda <pian <prot <ques \
        <wi> <wohi a_rise a_trai achlo aette aine> an_mit and_argu apri_noch areta auter awing banks bdach bran_bei \
        bus_a caret chrom das_buch dem_lebe den_ehre den_neue den_umwe der_pack die_fert die_man doubl drawi ebaue \
        ecke> efrae ein_bub ein_klav ein_lese elste ende_apri er_mit erdie essed etake expe_a fach_0 faehr ffung \
        flick four_pair fraes geru_der gesc_am gsmed guess habe_dara hear_the heili helf> hlose hoch_in hschl hstes \
        hulst idest im_paus in_dene in_port in_seid inema ingez jubi_hat kaemm lause lear_to leihe lend_at lohnt \
        loode nein> neue_tari nich_sage notic ntreu nur_ob nzuse obdac ooded oods> ooked otice pairs pened pfehl \
        pied> plan_the rant> rawin rdays rdens retak rings rtesc sah_man sech_mete sein_eige sgeze shar_in shelf \
        smeda stat_in stun_laen switc the_verg ther_has this_time tials to_writ treif tsaec tschn tuall uesti ulin> \
        und_bere und_sued und_teil up_nine urfte ursel usgeb vert_zwis von_geba von_nebe was_gone went_off wie_nie \
        woch_aufg ythin zehn_tage zehnt zvere zwis_der =0,0,-1 0_lauf 0_paar <area <ausb <b> <baye <carg <catc <diff \
        <dokt <else <forc <helf <hobb <hofl <huef <jann <kant <konk <laus <lesu <leve <midl <ml> <okaf <owed <pris \
        <read <resu <rogg <spid <subs <uhrz a_seas a_ten aben_mit abso_aus afor> agre_at ahin> akko_fuer alges \
        als_ganz am_kirc ammie an_hat anchm ande_gema angwe anies anscr apar_from arch_von arker as_well aske_abou \
        atzer auffa aumen aune> aupts aus_es ausfu badem bank_habe be_led bei_unse best_kein betr_der bewil bids> \
        bitt_rett bschi bstbr buss_verh cargo catch centr chmei chsta chtme chtve cline coll_a cran_oper dann_setz \
        dbar> deine dem_kirc der_aelt der_kape der_pupp der_sech desc_the die_ante die_beho die_entn die_mehl \
        die_satz die_sieb dland drea> drei_habe drei_lehr drei_pens dshak eamte eboge edica efass eferu ein_fax \
        ein_hang ein_prob eine_mein eine_sait elbee elcom eleut elf_mill elhei elkin enfal enner ently enzah erala \
        erbed erefo erfae erga_0 ergie ersoe erst_erke es_ja es_lieg esabs etzla ewand fahr_am ferne fernw ferun \
        ffahr ficer fices filme filt_sei final flast flur> fold> force frei_bei gade> gebog gelha gelma geno_im \
        gente gerae gese_vers gespa gespe gest_nach guest gweil haen_im hand_dass hand_gesc harts heer> heut_0 hmeis \
        hnten hobby hofla hoppi hote_on hrbah hrers hrste hstra htver hueft i_cast iant> icens idlan igade ihr_klei \
        im_lebe im_orts in_fren in_heil in_salz in_week inte_der inve_the inzw_in iron> its_firs ja_jetz janni \
        jema_beim kafor kanto kart_mit kein_zett kelki keral kiert klaeg kmalg koen_ich komm_weit komm_zu konku \
        krie_er kuch_verk lage> langw late_on lbeer lbstb lcome lern> lern_man lief_seit list_four llamt loge> lohne \
        lwaer malge me_once mein_ich mein_pake mein_vate meis_unge meiss midla mit_vert mitg_in mitt_moeg mmier \
        mona_arbe monst moth_who nach_sieb naere nberu nchma ndbar ndrea ndsha nenle nenn_als nglue ngsfi ngwei \
        nich_stat niem_hat nitor nload nscri nspek nstan nurs_in oads> ober_seit obers oelia oenli oflad okafo \
        okto_eine onito ortal our_slee paedi park_kost pfel> pferl pflas plan_bei poles proz_sagt pten> pulve put_up \
        putt> rala> rammi raufs rchfa rech_vor rinen rleis rnwae rsoen s_lawy sagt_da satz_hat scha_die sche_am \
        schl_soll scho_am sei_best senbe send_seit sgela shake shand sich_besc side_of sieb_mita sixt_mont soenl \
        sofo_eine spel_it speri spie_mein sraeu srund ssor> sstre staet stems stike stly> stoc_and stoe_sind sttag \
        stuc_at supp_by t_be tabl_on talte teich terne ternv the_corn the_dram the_farm the_gate the_midl the_summ \
        the_towe the_univ the_ware them_in ther_i thod> thur_s tmark towe_cran tuend twel_to uehl> uhrze ullet \
        unbe_auss unbe_sind und_send und_trau unglu ungsz unse_chef unte_eine urtee usche usflu vert_uebe visi_by \
        von_drei von_nich vor_das waer> waer_die war_zuvo was_sent wegen welco wher_a wir_haet wird_bis wner> \
        wurd_ange wurd_in zehn_proz zuge_die zusa_0 zwei_gese zwei_proz =0,0,1 0_my 0_naec 0_verl 0_vorh <apro <au> \
        <beme <bien <bolt <drae <dug> <ear> <eate <erza <faus <ghan <glov <gumm <hard <idio <kani <knet <korn <lede \
        <leib <misc <ne> <niec <owns <oyel <paye <pig> <riem <shov <son> <stub <trik <walz <zufa a_form a_penc a_pot \
        a_shad a_sign adenh aend> als_man altba alte_aufg amt_hat and_used apron apsed arier arnis asing at_fift \
        at_work athau auch_ich auft_das aus_fuen back_twic beans been_stop befo_it behi_s bei_faeh bei_sitz \
        bein_aske bemer berte besu_hatt bezei blie_bis boug_it brea_and bsend buye_came chan_the chche chef_mit \
        chgew cian> colla cont_is ctly> da_noch dahe_und dami_der dank_ihr darf_nach das_fina das_imme das_unse \
        dem_klei den_letz denhu der_anne der_faeh der_gebu der_rent der_vorl der_wasc der_woch desk_for dicti \
        die_blut die_kond die_mir die_pres die_rufe die_zufa dised dles> drei_ande drei_gene drei_sach drei_zaeh \
        dsmit duer_die edged eding effe_from effel eflue eiach eigei eilch ein_kabe ein_stre eine_lade eine_pfle \
        eing_wurd eisss eizko elara elev_week elf_park emiss enbur enloh epari epfla er_da er_spra er_und ersat \
        erst_und erstu esaet esbes eschc estit etige etion eweg> ewonn ezula faust firs_the firs_wint flade formu \
        foto_wer frau_noac from_took fuen_woch fuer_mens fuett fusio fzug> geha_da genge gepfl gesc_an gest_ich \
        gewon ghana glove gold> grow_in gssch hatt_0 haum> hausm heere heime hert> hitze hlger hoer_woll hour_to \
        hovel hrem> hrerh hrien i_bent iachs iano> ich_mach idiot idise iene> igeis igesc iher> ihrem ilche im_rath \
        im_vers in_brie in_elf in_voll inees inge_von inkl_der inlas ioned is_no isses ist_schl it_woul itik> ittei \
        izinb jahr_sitz juli_in juli_uebe kein_feie kein_krat kein_obst kein_ruef kenn_das kern> kholu kit_in \
        klo_und knetm kniet komm_verl konn_das kulie laes_auf laeu_wie lamp_den lappe laubs laug_at lese_bei lferi \
        ligke lkuli llerh lligk llowe lmsho lohn_die lows> lprok maer_der maus> me_luck me_two mehr_vier mein_sie \
        mein_zwei menko mento mete_nebe minu_lang mir_bei mir_hin mit_eige mit_land mit_sech mode_die mona_in \
        nach_als nach_lag ndsmi nels> nerzi netma neunu neweg ngage ngrif nich_ab nich_ausg nie_ins niece noch_lich \
        nterz ntran nur_am nur_bei nur_in nzueg oben_und oberw oesse of_next of_thei offe_ausg offe_fuer on_an \
        on_full onsha ormul ornew ossha our_marg out_over oyela parie pass_und paul> pelli post_in pot_of pron> \
        psed> pulls put_out putzf quer_mit radi_wo raeng raeut rang_roun rauss rbau> rech_zu regi_and rerha resel \
        rfrie rgens rkaeu rmina rnewe rnhal roes_hat rokko rosi> rossh rost> rrent rtlis rucke rufst said_noth \
        say_what sbeam schch schw_ich seen_to sein_der sein_kann seit_nach shove sidis sight smark so_kann sons_kein \
        st_kili stad_mit star_im steh_nun steh_und stiti stre_und stri_die taria taxi> tgrup the_adva the_ligh \
        the_pane the_prot the_slee the_surg the_youn then_wish time_they tlose to_get tteil turnh tzfra tztes uesst \
        ugspi umge_wurd umzug und_dass und_kuen und_legt und_rech uns_das unse_reda unte_war unund urnha usgef ussen \
        utzfr veilc verfl verh_fuer vers_habe vert_blei vom_kam vom_kios von_ich von_nach vors_am vote> walle \
        wand_die wart_von we_left we_move weide well_we wir_lief with_effe woll_hat wonne writ_down yelar zelpr \
        zfrau zinba ztere zu_bill zu_der zu_weni zugsp zum_drei zwei_elek zwei_erwa =0,1,-2 0_als <apot <as> <coff \
        <cros <haup <majo <pige <powd <pupp <recr <run> <seve <trif <zuta a_dair altun andin anita ankba appro as_it \
        atre> brin_die cheid chshu coffe cruit dach_in dankb das_logo dem_zwei den_er der_ausb der_den der_mess \
        die_ag drohn dstil durch eatre ecrui eems> elsta elze> essie fahr_und fass_aus fight gesc_bei getre haft_bei \
        halb_lebe heatr hshun igeon igur> ires> irlin kbar> laene lag_eine large laser last_year licen lieg_und \
        ltung lunge major near_the ntend of_june one_of oter> pfand pfen> piel> pigeo plaen play> powde pric_was \
        pross rachs rbrac recru rest_0 riefk rlaes rohne rstei schnu scho_einm schu_in seems sie_nich sie_trot spaus \
        sprae spros syste tersp the_assi the_host tigke trai_last trave tsver tzahl vier_das von_mein weni_eine \
        wie_sie wuer_ich ystem zenti zu_0 zwei_minu =0,1,-1 0_abge 0_frau 0_gese 0_leer 0_ml 0_octo 0_stim 0_tuer \
        0_vert 0_was <able <abo> <air> <aktu <alps <amer <amts <amus <angr <anra <assi <aufr <avai <baec <bass <bicy \
        <bila <blae <busf <car> <cast <cath <choo <clim <comp <coop <cord <damp <dinn <diri <dist <docu <dreh <eg> \
        <einv <empl <erdg <erin <erke <erli <erri <erwu <estr <fish <food <gasf <gasl <gath <gebo <gene <grau <grue \
        <grup <guta <held <hit> <huel <indi <inn> <isla <juge <kael <kais <kass <kaut <kino <knac <koep <kult <leag \
        <lice <limi <matu <mech <meng <merc <move <mueh <muni <nahe <niem <obit <oden <ole> <para <paus <pave <petr \
        <poin <pro> <reci <roll <roya <sank <seek <seem <shif <silb <slip <soli <sorg <sowi <stee <suga <tanz <tena \
        <toed <trav <truc <tues <umsa <unac <undi <upst <user <uses <uw> <vers <viol <vore <ways <wegg <wegw <wert \
        <witw a_baby a_clea a_d a_digg a_firm a_grou a_leaf a_scho a_spok ab_muss aberi abgab abst_die achin \
        acht_plae achtv ademe aechs aefti aeher aelsc aeme> aesid aetun aetzl affe> afte_some ag_in agei> ageru \
        ailab ainia aiser aktue alad> alle_betr alle_gelo allga allon alloy allta alyse am_anfa am_hoch am_klin \
        am_lage amens ameri amlei amuse an_im an_offe and_no and_were ande_in andst angab ange_im anrai ansc_an \
        antiq anton anwhi apage apoth app_von apri_vorg arade arbe_alle arbe_hat arbei arch_has are_by are_outs \
        arian arkpl arkt> armer arrog as_far asfla asis> asse_day assis athed aths> ative atuli atura ature auch_auf \
        auch_eine auf_den auf_dere aufg_das aughe augu_im aulie aunch aus_0 aus_bei aus_buch ausch ausee ausfi ausfl \
        ausg_sind ausie auss_eine auswa avail aveme azine back_auf backw baeck base> bauau be_on beamt been_made \
        been_open begi_0 begi_mit begle bei_find bei_mein bei_vier beim_verb beim_zuck beka_gege belas belba \
        beli_die belst benbe bere_werd berue besc_von best_vert betw_ten bevoe bgabe bgesa bgetr bicyc biel_und \
        bilan bis_dahi bitua blaue bloc_teac book_the brist btisc buchu buchv bus_comp busfa by_phon by_will can_see \
        can_tell candl carr_over castl cathe cauti cense cepte chaft char_and char_for chert chess chgan chien chile \
        chip> chnur choll choos chtst cipe> cise> clean clusi code_auf coff_mach come_down come_off comm_by \
        comp_that conse coope copy> cord_off cordo coul_not cumen cust_s cut_off dale> dampf dana_ging danke \
        das_amts das_denk das_frei das_gege das_guta das_uebe das_verw davor dawn_and deale decid dem_die dem_hand \
        dem_schr demei den_arbe den_prod den_sech dence denk_und der_auss der_die der_gang der_geme der_hand \
        der_komm der_minu der_numm der_orts der_tier der_waes der_wart der_weid der_welt der_zuer derli deroe derwi \
        derze des_eink descr deshe deska desse die_acht die_aelt die_auft die_back die_baua die_bevo die_dort \
        die_ersa die_fens die_fili die_flam die_foli die_halt die_haup die_ich die_in die_konz die_list die_meng \
        die_mini die_neun die_spie die_stat die_stre die_unfa die_verg die_voll died_on dien_das digge digt> dirig \
        disp_in dmeld docum doned door_has dorte dral> drehl drei_der drei_stat drin> drin_gewe drop_from dschi \
        duale durc_der eagie eanwh ebret echti ecide ecker edlic edral eebre eeder efloh efoni egion eglei egung \
        egwer ehall ehlei ehner ehrwe eibti eicht eige_anga eigh_hour eilt> ein_ande ein_das ein_must ein_schl \
        ein_ster ein_toas eine_anme eine_bueh eine_einl eine_grue eine_kanz eine_lauf eine_spei eine_verk eine_wurd \
        eine_ziga eini_tagt einra einve einwe eirat eiser eith_side ekleb elev_hour ella> emeis emplo empty enauf \
        endar ends_in enjah enkla enkun enthu entka eoeff eplac epted eraeu erato erda> erdge erern erfen ergeh \
        erhi_eine erhue erkos ernes eroef errun ershe ersor erst_eine erst_spie erst_stoc erval ervis es_seit escri \
        eshee essau eswec etabl etag> etch> eterg ethod etrof etzbe eueru eugni eunde evel> evera evoel ewer> ewill \
        ewuer fach_fuer faels fahrz far_as fass_von febr_hies fehl_ich fern> fesso ffael ffect ffelt ffers fhoer \
        five_per flohe floo_the folg_ein foll_it food> foot> for_it for_rate for_this foun_it fran_die fran_pro \
        frau_ist frau_sagt frei_in frei_waeh from_sept from_spri frue_das ftbal fuer_mein fuer_wart fuhr_die fune_is \
        funk_der fzig> gaeu> gas_main gasfl gathe gave_way gbau> gear> gefu_wurd gege_frue gehe_in gehe_sie geht> \
        geht_der gekeh gekla geli_drei genbr genma geoef gese_die gese_und gespr gewae ginal gleit glied gmbh_mit \
        goes_at gratu gsant gsjah gumm_wir gures gutac gwerf had_alre had_both hael_sich haen_der hafts hall_with \
        hand_auch hand_mit hans> hareh harge harro has_begu hat_zwei hauli haus_am hbuch headi hedra heim_der henha \
        hera_am herre hess> heut_steh hgang hint_glas hite> hleit hlung hmus> hneeb hnhoe hnupp hnur> homet hoose \
        hotl_band hour_at house hresa hrtri hrwer htwer hund_ist hund_peop hund_sind hungs hverl ibtis ich_als ichtw \
        icycl idenc idge> ieman igem> igenm igern igina ignal ihm_das ihre_bele ilabl ilanz ildes ildsc ilier iligt \
        illt> im_apri im_frei im_gesa im_gewe in_betr in_dess in_favo in_harr in_hosp in_soem in_zuer indli inery \
        ingen inhal inian inik> inne_von innin innsp insel inst> instu insu_has inte_for inte_to intme inung inwen \
        is_love is_out isel> isens ishin isonk isst_jede ist_aus ist_bald ist_davo ist_gesc ist_ja ist_nich istri \
        it_runs it_will itgen itmen ituar ivery ivil> jahr_gest jahr_ist jahrs je_nach je_zur jede_part jetz_jede \
        juge_blei juni_hat kaelt kaise kalke kam_und kam_zwei kame_aus karri keep_the keep_thei kein_die kein_kuch \
        kein_milc kind_war kind_zu kino_wird kkont klebt knack knal_es koeni komm_gege komm_in komm_jahr komms kondi \
        kont_mit krone ktem> kter> ktron ktuel kund_und kurz_die kzug> laces lade_von laege lage_der lage_in lamen \
        lass_zwei lasts launc ldest lecto leiht leng_of leut_ohne leut_sind lgaeu lgebu lgte> lief_die lieg_beim \
        lieg_dort lies> ligen limi_the lini_0 linz> lips> list_for list_mit lkeru lkind lkomm llerb llgae llon> \
        llowi lloy> lltag llzei lmena lohen loors lowin lpine ltag> lumn> lung> lwage maer_die mal_mit man_sei \
        mana_said mann_der manu_for mark_sie marke matik matte meanw mehr_ange mehr_auf mehr_best mehr_seit mein_er \
        mein_lade meis_bis meld_sie menau menbu mersi metho mgass mise> miss> mit_komm mit_smil mita_die mita_im \
        mith> mitt_an mmst> monta mouth mpani mpel> mple> mploy mpty> mschu muse_zeig musem must_be mutun nacco \
        nach_ausk nach_lief narzt nditi ndmel neebr need_abou nehm_uns netz_unte netzb neu_ausg neut> news> ngema \
        nges> ngesa ngier ngsst ngsve nhoef nich_gena nich_mein nicip niema nimat nimm_die nitae nkkon nnerh nnern \
        nnis> nnspi nnung noch_am noch_uebe nolog nordi notar note_and notst nsen> nserv nsure ntari nterw ntinu \
        ntiqu ntkal ntmen nton> ntrae nture nuppe nur_bis nur_werk nwage nwech nwerk nwhil nwick nzelb nzigs ob_und \
        obitu obung ocess ochte ocume odged oedli oeff_am oeff_sich oenig oeren of_an ofens offe_in ogate ohne_mont \
        ointm oking oldes olgte olici ollze olven olvie ommst on_her on_page on_wedn one_is onen> onkur onomi ontag \
        oper_in opie> opter opti_auf or_the orde_a ordic ordon ortho ossbr otati otstr ouse> overd owder owerp \
        paar_der paetu pagei papag pape_slip parad pari_will parkp pasto patch pausc pavem pell> pell_who pens_fund \
        per_brie pers_best perta pervi pilot plae_im plate play_the ploye port_eine pothe pplic prima priz_for \
        pro_nach probu proch pulli punk_sieb puren quari quota raesi rale> ralla rally ratul rausc rbeik rberg rchga \
        rdges rdic> rdone reagi reede regie regio rehle rehol rein> reis> reise renha rents rern> rest_werd restb \
        reswe rgang rgent rgret rhof> rices rict> rien> rient ring_roun rithm rkeit rkpla rksch rlag> rlitt rmenb \
        rneut rnung road_and robun roces roeff rogat rogge rossa roth_who royal rprob rroga rspie rstra rteid rting \
        rtste ruehe rund_ende rund_vier rviso rwisc salad sandk sansc sarzt says_no sbare sbeho sberi sblat \
        schi_aber schi_an schi_ging schl_am schol schr_das schu_aus schu_vor schub sech_euro sech_flas sech_frau \
        sech_von seco_half seco_week sein_schi selb_die selb_uebe semen senku serv_hat sette seven sfiel sfond \
        shif_has shift shion sich_seit sie_im sie_miss sie_rede sieg_wurd sign_by silo> sions sited sitt_on smode \
        so_den so_gela sold_the solut solvi some_four sport spose sproc spuer spure ssend ssist stad_den stalt \
        stan_for stan_seit stanc stari stat_fuen steam steh_an stiel stigu stim_die stoc_auf stol> stra_nach \
        stud_hat stud_in stuec stuf_die stun_mit such_seit suebu sugar susp_the szett tacht tag_des take_abou \
        take_plac take_thei take_to tance tandf tappi tarp_and tated taten tauch teac_take teidi teil_mit tembe \
        tenta tersh terst terva than_in the_audi the_brid the_cale the_cont the_coop the_cred the_earl the_fort \
        the_glas the_lads the_netw the_nord the_pari the_pros the_rent the_room the_slow the_till thedr thek> \
        thin_in this_seas thmus tinge tiona tkalk tkomm to_move to_open tocht toedl told_her took_part tory> \
        trad_ein trae_die trall troni trott tschw tspie tstae tstro tsueb ttler tturm tueck tulie tvere two_men \
        tzbet uchun udit> uebe_fuer ueder uerun uesch uffae ufgew uftba ugar> ugnis uhr_kein uhr_verh unacc \
        unbe_zwei und_er und_ford und_frei und_leuc und_verh und_wuer unde_glas ungsa unici uns_viel unse_bass \
        unse_toch unte_acht unte_ande unti_adve uotat up_afte up_at uperv uppe> us_for usee> useme usfie usfue usser \
        ustar utach utati utler vaila ve_got veran verb_der vere_die vere_uebe vere_wurd verg_woch verh_die verh_und \
        verso vertr verun vierb visor voll_die volu_in von_ab von_ange von_gut von_zu von_zwan vor_eine vor_elf \
        vorar walk_has wants war_eing war_nie war_nur warf> wart_der warze was_aus was_left was_put watt> ways> \
        wder> wech_die wegge wegwe weien weil_eine weil_er weil_sich wenn_der werd_bis werd_muss werd_nach were_in \
        werk_die werpo what_a white who_i why_the wie_lang will_spen wir_sitz wird_uebe wird_verl wiss> with_in \
        witwe wo_er woch_da woch_nich word_war wuerd wuers wunde wurd_abge wurd_zule xclus ycle> year_a year_s zelbe \
        zepte zeugn zine> zu_mein zu_rich zu_weil zuend zum_lade zum_tag zungs zuru_mit zwei_beru zwei_zum =0,1,0 \
        0_beru 0_jung 0_zwei <bag> <besc <beto <coat <cycl <dryi <einr <graz <heub <invi <kron <mops <nots <nuec \
        <olle <osna <plue <rect <redu <reta <seil <spes <sued <teic <tied <unle <verz a_shif ab_apri ab_jaen ab_somm \
        aber_unte abwa_unte acco_to acht_haeu acht_sind add_two adies aeltl agai_next ahlbe akte> aktor alati \
        all_bran alle_mein als_nebe alzbu am_lieb anael and_took ande_mete ande_zwei anhae anzu_und are_char \
        are_mean are_sold arkei artof aseln at_my auch_ande aus_ange ausk_der ausre austa barke been_call bei_frag \
        bei_und beim_kaff beka_er beru_auf betr_meld biet_aus bin_fuer bindl bish_leit blade box_of breed brie_die \
        brin_your brue_ist bsten buch_da buil_by burg_brok burgl came_up cence cent_and chanz char_are chmut chuld \
        chzue cksei comer comp_at coun_agre curre dant> daru_eine das_trin date_the dates daue_etwa day_one dem_bish \
        den_habe den_hall den_seit dende der_fuer der_pach der_pfle der_rund die_gege die_trau die_turn die_univ \
        dien_aus dien_von don_t drei_euro drohu dryin durc_die ebenb ebrat edale edenk eftig ehlgr eiges ein_pake \
        ein_seit eine_apfe eine_arbe eine_schn eins_trae eitsp eizei ekonn ekueh eldau embly emeri emien ende_febr \
        enmus entge ents_sich epeat ercho erdi> erkbl erpfl eschz esult euzer fall_in fehl_seit ferka fest_und festp \
        file_rath fortg from_nove frue_offe gebo_0 gedro gefa_weil gekon gelt_die gendl geoe_ist gepl_am gerst glars \
        grand grue_der habe_frau habe_und had_told half_an hand_for hangs hanzt hasel hatt_ein hebek heis_mit hire> \
        hitsu hlgeb hnitz hoelz holst holz_ausg hra_0 htern hzueg icenc ich_urla ich_wied icks> idar> iessl illha \
        im_eins imeta in_dece in_fran in_hamm in_plac ingha inst_of inton invit iors> istag istol ities itres itspr \
        jahr_bis kanae kblat keime kein_zeit kets> klett klin_von krie_den kseit lage_das lage_vier leas_five lecti \
        left_an lgrab lippe litre llern lmach look_for ltlic luesc lusiv lvern lzbur maen_habe man_ihn manus mbly> \
        meis_ole meld_der metab minie minu_fast mostl muess nabru naele nalar nbrot neue_dien new_in nimm_der \
        nine_mont norwe not_give nraed nschr ntal> ntste nuech nur_an nzelh of_nine of_this ofenb ofil> ohung oles> \
        on_requ on_that oppo_a orten orweg osnab pesen plues progr quar_afte ratet rchor rdach repea requ_for resul \
        retai rglar rimin rison riums rkamp rkbla rlege rohun rolf_von roll_im ronte roof_and rost_for rseit rtoff \
        ruft_die ruhe_geht rund_sieb salzb same_crac say_and scha_wurd scho_seit scho_und scho_zwei schw_beid schzu \
        sech_pers seit_drei selnu senf_zuru sert> sfer> sieb_aus slipp snabr spese spray stau_auf such_zeug \
        swap_shif take_down teens telgr ten_week terun than_on the_agre the_ledg the_muni the_titl thei_case \
        thei_cont thre_othe throw tiato tied_to tific till_a tillh tocki tores towa_the trail trau_aus tref_ist \
        trisc troma tsun> tterb tudiu tuten udium uebe_bei ueter ugang unber unche undwa ungss unio_s univ_hosp \
        unte_lieg up_has urgla us_off uslau utine verb_word vere_in verg_fuer verg_je verg_wir visi_are vocat volve \
        vors_uebe waech walk_a was_aend was_susp watc_by weis_wie weit_schu wer_die what_it when_he wher_my whits \
        who_ran wied_im will_noch wind_is with_on wurd_sie wurd_vom zers_und zeug_die zones zu_die zugan zum_buer \
        zum_tod zusa_noch zusc_an zusc_erhi zwei_zahn zwoe_mete =0,2,-3 <nord <regn <traf acht_woch aufg_die aufst \
        boers ckene deln> eigt> falle fuer_drei gange ides> inzel nual> oerse one_on the_one =0,2,-2 0_fran <beek \
        <betw <bild <datu <disp <eisw <exch <fee> <fibr <funk <geht <kehr <knif <kurz <logi <moun <nor> <oeff <perc \
        <priz <rund <sitz <spra <stae <swin <tile a_bras a_cran abels aber_jede abge_das abgeb abgel abst_im achfo \
        adtar allen allo> altst am_dien am_donn amper andar andid andme anged ansc_gab arge> barge basis beca_a \
        bedar beeke been_move bei_am bei_oma beko_eine best_und besuc betwe binn_sech bis_vier biss> bsolv call> \
        chere chiv> chwei cided comin corre da_und das_heim dem_nach der_erst der_filt der_geht der_mini derei \
        die_fuen die_mit die_raeu dies_woch drei_ange droht dtarc edarf eekee egelt ehere ein_die eine_gabe \
        eine_geme einhe einla einsc eista ekeep ende_juni engst enlag enntn ensbu entim entru erbar erfal erfor \
        erled ernah ersan ertra erwag eserv estem etwee excha fgewa fibre filed frei_mit fzeit game> geht_es gerun \
        ghter hausf heint histo hosp_the hrzeh ich_fang ieve> igend ilber ilmen im_raum insch irene is_open iting \
        jahrz kein_am kein_einw ldung leit_habe lich_in linda llot> lock> lver> mails mbere mburg mehr_als mers> \
        metr_of minu_bei moves muss_man nach_hat nbach ndsti netze ngabe ngsha nine_days nkbar nntni nsbur nterv \
        ntime ntnis nwend odell oemme oming ompet oncer orgt> orrec orum> ounty paint paris passa pprov prize rade> \
        ranz> rasch rbeit rbst> rchsc read_out read_that reat> reic_von rhalb rhall ridge rift> rige> ritt> rize> \
        rledi rnte> rossb rsand rsorg rufe> rwage saeul sanit sbank sburg sehen ssau> ssens stahl stan_die steh_unte \
        steri sterr sure> swing tadta tammh tarch terha the_corr the_foun the_hour the_serv the_yard thre_the tigat \
        tiker tiles tine> tive> to_eigh tolen tween uendl ufste ulanc ulier und_bitt und_firm undin unty> upfen \
        usgew wande when_a whic_had wie_das wird_seit with_0 wo_ist xchan zentn zigst zimme zu_haus =0,2,-1 0_the \
        <alts <anal <boro <copy <einp <janu <jona <kons <kutt <raeu <tupf <zuer a_quar achte ackwe actor ajora anuar \
        aphs> appe> asset assle astor at_st at_will aufle bensm bgeba bis_jahr borou chgeb chsae chsag ckbli coll_in \
        das_buer das_erdg days_in dem_amts dem_neue den_kirc der_part die_jahr die_wahl ditio dlung drei_juge eckbl \
        eckla ecome eferz eige_mit eine_ausg eine_eich einpa elaen enbro endie ensmi eriss erpac ervic ferze \
        gefu_die gege_eine gehe_an ginnt habe_duer henma hsaeu hsage hut_on im_bus inpac irme> is_miss janu_uebe \
        janua je_ein joran kassl kblic knife komm_aus kutte lect> like_ever man_ohne morg_sind naec_woch nann_der \
        naufs nspor offee ohen> oroug ounta page_0 peop_came pierr produ pzig> raeum raeus rang_zwei raphs rauc_uebe \
        rblic rchsa reisv rjahr rnahm roest rstor s_gone sein_beid senf> shund sinc_six sind_am steck stel_in sterk \
        tage_in that_had the_boro the_cana thei_own tupfe uenfz uhr_ein umsta und_droh uses> usfal utate vers_den \
        wech_den wurd_auch zur_verf zutat =0,3,-4 <shop gate> llect ollec schau =0,3,-3 <gelt <hael <holz <proz \
        <ten> <wurd <zoll afte_two agree ahrze alen> axis> bis_mitt chung compa count die_naec egang enmar ennen \
        erved fasst fire> frei_der gelte herst hicke hlich hnik> ifft> is_not jahr_verl kein_anga laufe lizei load> \
        markt move> nach_eige namen ndeln ndin> nich_aus nmark nner> olize proze raft> rgebe rifft rletz triff ueckt \
        uring user> usger werk_von wird_nach wurd_nich wurde =0,3,-2 <barg <belo <hass <tent <uebu <yard aetze ammer \
        bei_auf bunde ecall eisel es_hand frueh geme_der the_spri uarte und_wurd =0,4,-5 <uhr> den_0 =0,4,-4 <be> \
        <droh <fach <miet finde gesto haelt orry> undes =0,4,-3 <figu <teil wird_im =0,5,-5 <zur> ebung ieht> ntag> \
        stag> zieht =0,6,-7 <ist> =0,7,-6 <poli =1,-8,7 <us> =1,-6,4 und_am =1,-6,5 <verd cken> iner> trag> =1,-5,3 \
        fehle =1,-5,4 <kell <schl halbe hatte kinde time> =1,-4,2 0_stel bauer beit> enau> genau pump> =1,-4,3 <baby \
        <care <hier <out> <push <ther achtr chtra este> hbarn ionie is_a jahr_und leger nager ommen rieb> ssen> \
        wand> war_s =1,-3,1 <manc <tour abou_the auf_der besse ebrau erver getan heizu im_lage issed iterg ition \
        lvenz manch nterh raeu_die rappe rlese rust> where =1,-3,2 0_two <begr <burn <chem <dial <doch <ehrl <elte \
        <fael <gefa <geri <girl <hina <komp <prin <quie <samt <sass <trea <woul <zahl acht_jahr admin ange_0 aus_dem \
        ausen best_am cket> den_unte der_haus der_mit die_foer dren> eizun eswei for_four habe_der heim> hildr hinau \
        hlte> hmier htrae ilbah ildre ised> issio izung kuen_den ldren leade leut_die liers muss_sich nien> of_my \
        peop_who perre rderb reut> rtrie seilb sweit teil_das tient titio ttert used> ushed verdi waerm waite \
        whic_the wird_das would wusst zaun> zogen zula_fuer =1,-3,3 <book <fail espie here> kredi laeu_in =1,-2,0 \
        <accu <chlo <cut> <debi <dort <ecke <eind <forg <gala <gros <lieb <news <qual <seal <slur <suit <sums <timb \
        <werf <witz a_pres a_wate abled aepfe aetzu agai_its alde> amer> ampag appe_has at_lunc at_midn attfo \
        bei_jede bergu beru_wurd bill_the blei_es braum broch carr_in cars> ckver dafu_eine das_foto das_syst \
        den_true dener der_baue der_opa die_brem die_mass die_natu die_seil dten> dunge eaufs eckve egehe ehrko \
        eine_auff ergun eriou ermel ermi_der ernoo eutli fing_in firm_ist frue_auss fzehn gala> geleg hall_0 \
        hatt_nach hera_die herab herau heut_fest heut_vero hleif hntel howed ierga im_kuen im_lauf in_each in_mehr \
        inso_bean inve_from is_shut klag_gege lattf lehre leut_mit licke lief_an lolli lurry m_told mehrk mille \
        minat missa mit_kleb mitt_saem morn_afte morn_over my_wife nach_rund nett> ngene nlege nur_das nwart ob_das \
        oehn> oehre osted ouble pagne pati_in payer proz_weni randn rbeau rgung rnoon rudel rwaer schec sehba seres \
        serio shop_at sivst slip> slurr spoon stra_der sued_zum sums> swit_off the_boar the_ice the_manu the_miss \
        the_pena timbe tinui trag_die traue tref_sich trit_seit ttfor tues_i uebe_eing ueler uetze ulanz verb_in \
        vestr wache ware_die wart_vor wass_im were_give wird_gepr woch_die zuckt zwei_beha zwei_kind zwei_priv \
        =1,-2,1 0_ange 0_fael 0_kund 0_mio 0_noch <ahnu <bank <bean <bear <bolz <cant <crus <dog> <eye> <farm <feed \
        <fenc <fing <foer <gard <gest <gett <hald <klam <klat <krae <kurb <lad> <lady <lamp <luft <mehl <mine <mold \
        <morg <nehm <neuh <prai <pred <quee <rand <rate <rath <razz <rech <reje <saub <sayi <spas <tast <temp <tin> \
        <umkl <vork <vorz <waag <went <wife <zaeh a_call a_cont a_van a_wind abgef abou_it acks> adeir aerm> aesch \
        ago_the amili and_foun and_the and_wrot ange_und angsa at_in attle auber aucht auf_weit aufsi aufsp aught \
        auten axen> azzia becau beid_das bein_told berbr besti betr_eine bevo_der bode_und bohle bours boy_of bscha \
        buil_a by_retu care> carto cause chain cheme chemi chief chric chunt ckte> coun_have cove_for dame> daru_ein \
        das_kons dass_sie date_ist daten deira deli_the dem_werk demon den_spru der_besc der_fall der_glei der_inte \
        der_masc der_schw der_steu deren desbe deze_ein dialy die_baus die_dach die_date die_ehre die_kass die_koop \
        die_nota die_tour die_uebe die_um dinge diolo dner> drinn drit_uebe druck drueb durc_ist dvier each> eant> \
        easur eband ebeba ecaus ederg efera eheim ehrja ehten eihna ein_loch eine_grup eine_guts eine_sche eine_schi \
        einri eira> eisse eject elf_stun elves elzen empf_die enban endin engte enspr enzan erahm erbac erfu_es \
        erkst erleb erleu ertue erues ervor erwae es_fuer es_sei esbea estan euse> evers ezeic fell_to fence feran \
        ffnen fifty file_for flog> flown fnen> forc_labo forge frei_tag ftern fuen_mona fuenf funkt garde garte \
        gele_hat gerah getr_werd getti ginee good> goods grad_in grues guard hab_ich haend haken halde has_a has_not \
        has_this hat_bei hat_drei hatt_in haupt hbark hnach hoch_mit homes hour_for how_to hrjah hsen> hunte hutzv \
        ialys ichem ickel icker ickte ieges ifty> igges ihnac ihr_geld iked> im_depo im_ganz im_natu immer in_and \
        in_frei in_sieb inein ingeb inker inric inte_in into> intre ionss irte> ist_so istlo it_and it_in iteur \
        its_own itsge itze> ivatw ivsta jahr_im jahr_unte kam_eine kita> klamm komm_die komm_ein kraen kran_die \
        lady> laede lass_und last> lauf_des laut_feue lebeb leben leber legeh lehrj less> letz_woch leut_ein lhaft \
        lich_im like> liked list_of llege lonne loor> lost> lough lpina lplan lstre madei man_eine means meis_von \
        melon milie mind> mind_0 mitt_der mmel> mont_to nach_prue nach_rech nachu nbank nderi neer> neun_anwo \
        neun_jahr neun_von nften ngere nies> nige> nistr noten nrich nstim nteen nten> ntonu oeten of_is offe_ein \
        ohin> ohne_zu oked> olonn one_go onton onumm orced oring other paid_for pfiff phot_it piece pina> plan_on \
        ploug ppers prais predi promo queen rache ragsb rahmt raxen razzi rbank rbran rced> rechn redig rege_laeu \
        rejec remar rgani rgrun ribut rigge ristl rman> rmelo rmung roehr romme romot rong> roppi rotes rsatz rschn \
        rschw rstun rters ruess rund_dass rush> russe rzueg saube sayin says_a scha_lag sche_und sendi sene> \
        seni_von sgesp sie_die sie_scho sind_es sind_seit skopi smiss spend sprot squot ssche ssels ssten stan_das \
        steh_0 stel_die stert stoc_ein stren stun_0 supp_and susp_at sverb sverl swer> taff> tants techu teln> tenba \
        term> thaus the_book the_chie the_coro the_kitc the_leas the_poli thei_data time_in to_have to_read tonum \
        torin treng tsel> ttern tzver ubau> uersc uhr_aus uhr_bei uhr_frue umkle und_auf und_hiel unter usses utzve \
        vels> verd_der verl_bis verl_das verlo viele vier_frei von_heut vorka vstat war_nach ware_laut warn_an weari \
        weihn went> were_due were_susp wheel wife> wir_uebe wird_der witch wo_der wohin word_sein writ_to zette \
        zmitt zwei_tote zwei_wurd zzia> =1,-2,2 <ausz <driv <holt <lob> <ward <zaun abna_von aetzt am_steu arin> \
        baeum chuls das_kind der_von die_gesc egenh eine_list ertri ever_even fuss> iles> inaus kenha mist> \
        nach_neun nhaus oded> peal> reit> schu_mit tage> the_baby train truem ufget und_nach und_sein unte_die \
        =1,-1,-1 0_imme 0_unse 0_vier <acid <anko <anwe <bade <bauc <bequ <casi <circ <dare <dart <doer <dopp <ears \
        <fax> <flex <gese <grat <hell <inns <jigs <joll <kaps <last <lego <loya <mixe <pfif <rep> <roma <spea <unpl \
        <zwir a_cand a_disc a_fork a_girl a_gree a_hand a_jigs a_pric a_six a_valv a_wall abget abili abtei abzu_und \
        achsg acid> adcas aehri aest> afte_that agert agnah ahlze alibr alker als_frei als_such am_alte an_man \
        and_eigh and_one andat ande_aus ande_das andna andta ankge ankka ankun anred anwa_der anwac appl_in apsel \
        are_all are_goin armba arnam asch> ashed asteu at_fort at_once at_was attic attit auf_mit aufs_der aus_numm \
        ausg_der ausma autho base_the bauch bauph beame befil begu_to bei_minu bei_nich beim_arbe beim_esse \
        beim_feue beim_gast bekos belsc beras betag betik betr_hatt betr_vier bett_seit blam_the blau_brie blie_stum \
        bohrk brem_hatt brut_die bteil buehn buer_las buer_ohne bunal call_ever cara_the casin chaem chai_has chfal \
        chide chorl chrin chsga ckbuc cklin ckset ckzug class clip_the clos_its cratc crea_dire dachr dami_aufz \
        dann_doch darf_ich das_drit das_klei das_wege daue_vier deed> degr_in dem_form dem_klin den_aufk den_komm \
        den_stro dense der_disp der_koen der_konz der_offe der_war derla des_quar deut_schl deutu dheit die_akti \
        die_daue die_entw die_oran die_rich die_uhr die_weit die_west dkame dlerm drei_und driv_at dssch east_and \
        eathi edlun eflog egegr egenk ehnta ehrig eichs eige_onli ein_ende ein_jahr ein_kart ein_pdf ein_vate \
        eine_erkl eine_mail eine_rohr eine_rund einlo einm_davo einm_selb eklam eldka elkla emier empo> emser \
        ende_at enkli enlie ensla ensvo eoffi eongr er_auf erasc erdra erfra ergra erkle erlob erst_wurd ertzw erwac \
        erzie es_ab esse_und esse_wir estfe etui> etzen euerz eulen euro_im euro_kost eutun exis_only expos \
        fahr_inne fahr_noch fair_the fehl_uns ferwe fest_am ffere ffiel fgera filmi filzg fines flanz flexi \
        floo_belo for_at form_and fort_minu fort_thou foto_der foun_for found frei_an freik fridg ftnot fuen_minu \
        fuer_bruc gebe_die gegos geko_sind gela_weis gelac geldk gene_die gera_glei gerve glas_und gone_to grun_sei \
        grun_und gsaw> gsfre gszah had_thou haen_da hauch haut_hat he_spen headl heis_du heken hered herz_dank hfall \
        higt> his_thum hlagn hlzei hntau hoef_habe hoeh_gewa hoenb homeo horle hote_in hour_i hrige hrinn hrkol \
        hrows hsgar hulau hzahl ibbon ibuna ideoc iedlu iente iews> igsaw ilmin ilzgl im_antr im_bett im_kast \
        im_pros im_weg in_i in_vill in_wint inde_and indee inenp ingla ingsc innen innsb invo_from ioner irkli \
        is_clea isebu ist_fast ist_rech it_move its_acco itszi ittin itzna jahr_spae jigsa job_in judge kabe_und \
        kabi_0 kam_um kapse keit> kieru kind_uebe kiste klarn klavi koeln komm_da kran_mit ksetz ktag> kues_habe \
        kund_man laed_0 lagna larna ldkas legeg lerve lexib lhof> lid_the line_says lism> llanc lming lmond lmte> \
        lock_at lock_the log_out lost_a loyal lyami lzgle mahlz mail_mein make_them man_beim mana_does mand_vier \
        mbran mein_haut membr mens_unte mete_auf mete_die mich_auch mich_beim mill_in minu_ich mkost moeg_das monis \
        mser> munen mzugs nach_guts nach_hies nach_nach nach_schw nahmt ndeed ndel> ndica ndssc netz_bill neue_term \
        new_head ngrue nich_erre nich_stan nine_euro nine_nine nkkar nnena nnsbr nomet noon_to not_desc novat \
        now_four nplug nrat> nsore nties ntik> ntila ntraf nun_als nweid oadca oenbe oertl offli ohrko olyam omeof \
        omkos ongre only_for only_on ooden or_retu orde_agai orlei ortan ortve ospek otorh our_crea our_shop ovati \
        owns> paeck park_0 partm passi peop_have per_sms pflan phon_line pite> polya portv pplun ptied pump_laeu \
        putte ratch rbefi rdsei regat reif> reika rekla rengu ressz rest_kam rfaeh rflae rgerv rgetr rgott rgrab \
        rhaub ribbo ribun rich_lies ries> risse rksto rmarg rnere roadc romko rteen rtesy rtmen rtver ruchs ruec_wie \
        ruec_zu rveil rzone rzube s_coun s_knee sagt_land sale_or sappo scann scha_in scha_soll scha_zu scha_zum \
        sche_auf schr_hat schu_auf schw_gela scrat seal> sein_neue sein_zwei senar send_me sent_back sett_the \
        seve_with sie_kam sie_wird sieb_mona siedl sind_tot slang snach some_clos soren speak spit_of spite sswor \
        stant steh_dass steh_soga steh_stil stei_auf stel_gest step> steur stro_nach sumer surel swuen tacks \
        tage_schl tankk team_had tenge tenpa tenra tensa terpa terpl terpr tesy> text> that_exis that_sell that_stop \
        that_woul the_abbe the_appr the_box the_extr the_fitt the_gent the_grap the_make the_oran the_show the_stuf \
        the_whee they_have tiftu tilat tler> to_meet told_not tot_und trang treu_auf tszim ttens ttitu tulis tut_er \
        twerb twic_this ueckz uerla uferw ulaus ulism umer> umsba umta_ausg unal> und_alte und_ass und_geho und_land \
        und_stra ungsd unplu uns_habe unse_apot unsth unte_prei unve_der uoted upten urtes urvei usetz usikl uthor \
        veill verd_und verl_am verl_man verl_von verm_verr vert_am vert_schi vier_seit views vom_fahr von_den \
        von_durc von_hoeh von_wart vors_beim walke wall_is ware_0 way_out we_paid wedn_a weil_man weis_niem wer_so \
        werd_0 who_lost wind_am wirb_mit wire_to wirkl wirne woode wurd_drei yamid you_ll zahl_in zaun_ein zersp \
        zglei zinve zu_gebe zuck_das zum_bahn zum_dopp zuru_im zusc_best zuset zwan_zent zwei_silo zwirn =1,-1,0 \
        0_ande 0_ansc 0_auf 0_besc 0_besu 0_chil 0_fili 0_firm 0_haeu 0_name 0_over 0_prom 0_they 0_wer 0_zeic \
        0_zust <abfa <abhe <abne <airb <akze <any> <arm> <asks <auft <aunt <ausf <away <azub <batc <beba <beer <beif \
        <belt <beyo <big> <birt <bisl <blad <boch <bohl <botu <butt <cher <clai <club <code <coin <crew <crit <danc \
        <dave <dell <deut <devi <diap <does <dosi <drai <dusk <e> <earp <eel> <emde <engl <enti <erde <eroe <ertr \
        <fans <fees <flac <floc <foeh <frem <froe <fuge <futs <gefr <gego <geig <gepa <germ <gesi <go> <guck <gymn \
        <hair <havi <here <hono <hueg <humm <ihr> <infa <inkl <insp <into <isol <jude <katw <kerb <kerz <kist <kita \
        <koma <korr <krit <lap> <lawn <leim <life <loud <luec <maer <mage <mano <mats <mbit <merk <migh <mio> <nigh \
        <onto <op> <pans <pend <plun <pock <pot> <pray <radi <ramm <rekl <renn <reve <rigg <roeh <rohr <rout <ruf> \
        <rum> <runt <sah> <saue <saus <sawm <scou <seeu <shal <sky> <slig <spon <stai <stew <subu <sue> <sure <takt \
        <tasc <toma <ton> <tool <trou <umfr <usin <wash <woec <zapf <zugs a_chat a_cred a_frie a_golf a_plum a_rent \
        a_scou a_visi a_warm a_yach ab_fuen ab_nich ab_tag ab_wir aben_noch abfae abge_nich abine abou_thei absch \
        abzu_der abzus accus aceme achba achha achle acht_gaes achun ad_hoc adfin adqua adve_as aenze aerkt aeser \
        aetse affro afier afte_it afte_noon agai_the agen_ab agen_work aggre aiter akku_der albja aled> alke> alkul \
        alle_ange alle_in alle_mit allsp alpin alpla alpol als_zuge also_die alve> am_a am_kopf am_prem am_samm \
        am_seeu am_vier am_vort ammo_trit an_dess an_inte an_ob an_vier anagi and_call and_in and_othe and_said \
        and_sinc and_so and_whoe and_woul andsp anga_mehr angeg angeo angsb anleg annen ansc_von antre anuta \
        anwa_und appen arca_this are_part are_stil are_suin arity arium arnes arplu arre_at arted arztp as_a aseme \
        asion ask_whet asked asks> ass_ein assed asspl at_lowe atenb atic> attes attst atwar audi_foun audit \
        auf_gehw auf_hand auf_m auf_offe auf_und aufba aufg_wird auft_uebe aupte aurei aus_nach ausau auses \
        ausg_wurd ausno ausnu auss_betr auss_der auss_und ausza auszu auto_lass autsp awmil azubi back_from bades \
        bahn_auf bahn_die balle bank_deta bank_nich basem batch baum> baure bauwa bbon> be_the bebau beds_the \
        been_die been_paid been_refu been_repo been_to befah befo_noon befo_they begi_um behau bei_foeh bei_fuer \
        bei_gibt bei_kund bei_mir bei_neue bei_rein bei_wind beid_mit beifa bein_ques beka_die beka_wir beko_das \
        bele_in benc_by bera_die berda berg_laeu beri_ein berle besc_auf besc_und betr_soll bewe_werd bewu_in bewus \
        beyon bfael bgeko bgeta biger bild_zur biner birth bis_der bisla bisse bist> bjahr blaul blem> bochu bookk \
        bosse botul boug_a boyk_auf brea_a brech bren_wie bric_waeh brou_a brush bstan bub_mach buch_gefu buch_wied \
        bunt> burgu burnt by_on by_toni by_vide camp> can_be care_home carr_out cart_and cash> caug_fire ccuse \
        cent_by chai_s chair chann chari chaum chdec chhae chirr chmac chsan chsen chtem chter chtko chues chula \
        chum> cisio ckbek ckel> ckeln ckenm clea_thei clos_wher coats come_from come_in comp_has conf_a cons_is \
        consi cont_with cout> cran_to creat creen cutiv da_auch da_wurd dach_das dann_verd danut das_absc das_gewe \
        das_gibt das_laut das_mand das_mir das_nich das_schl dass_sich date_has dated day_thre days_beca dazu_der \
        dbrem dday> dding decks dells dem_denk dem_fund dem_gesc dem_mitt dem_spie den_hat den_morg den_rege \
        den_schi den_schl den_vorf denk_ich der_baua der_baus der_cate der_deck der_dete der_foer der_gepl der_gift \
        der_hael der_hahn der_hofl der_inha der_juni der_kaes der_kein der_laer der_lief der_mont der_sani der_sied \
        der_spit der_stre der_tabe der_verd der_vor der_weih der_weis der_zug ders_lief des_hall des_hers des_tech \
        desc_a desla deten devic dfind die_abge die_als die_anme die_anwa die_berg die_bett die_bewe die_bohr \
        die_etik die_fled die_fuer die_gest die_hint die_hoch die_ladu die_luft die_mark die_oppo die_park die_pump \
        die_rese die_rinn die_roes die_tape die_tran die_umge die_umwe die_urku die_wild died> diens dies_somm \
        dire_has dire_is disab dkart doerf dprei dquar drain dreh_der drei_lage drei_nach drei_spor drei_uhr \
        drit_von drit_wird driv_has droh_mit dshee dson> dstad due_at due_to dunke dusk> dwirt eache eadqu eamer \
        earpl eatin ebauu ebest eboot eckel eckwa ecomm ecuti eded> ederm edin> edost eeded eele> eels> eeufe eeze> \
        eezed eferr eger> ehand ehaup ehmer ehste eibri eifel eige_kost eigh_and eiken eikpo eimau eimis ein_bein \
        ein_dorf ein_filt ein_glei ein_in ein_maed ein_oran ein_plak ein_sich ein_spaz ein_tech ein_verg ein_von \
        ein_zwan eine_abna eine_auf eine_char eine_deck eine_gewi eine_groe eine_ist eine_kies eine_rout eine_sie \
        eine_unbe eine_zusc eing_am eins_uebe eint_0 eisko eissi eisvo ekrie ektor elati elbru elegt elerl elern \
        eleuc elevi elf_weit elhue elly> else> else_to emach emder emen> emer_line empf_das empt_and enakt engi_cann \
        enhaa enhal entir entle epay> epert eport eppe> epper eppt> er_an er_habe erdre erena erft> ergan ergif \
        ergue erlie erlot ermae ermi_die ermom ermos erne_an eroeh erord erre_die erre_dort erren erst_anze ertli \
        ertoi erwi_der erwi_man eryth erzeu es_best es_gilt es_hier es_reic es_sind es_steh es_stue es_und es_wie \
        eschi esehe esger eslae etall etier eton> etsel eume> euro_nich euro_veru euro_zahl euter euzfa evels \
        even_the evice eward ewsle execu exibl expl_in eyond ezed> fach_den fachh fadfi faeh_seit faerz fahr> fallk \
        fals_etik fand_sich fans> fbean fect> fehl_werd feie_der feift fenc_off fered ferge fest_der ffind ffnun \
        ficia fiel> file_in files filet fili_habe findb fire_esca firs_clas fish> flatt flog_ihn floo_for flues \
        fnung foll_on for_us ford_alle forsc foun_of four_of frag_die frag_sich fran_am frei_sagt fremd frid_noon \
        frien fris_war fron_whee frue_am frufe fspre fuen_auf fuen_laen fuen_von fuen_weit fuer_jede fuer_neue \
        fuer_offe fuer_sich futsc ganic ganz_nach gaube geba_vers geboo gebr_anla gefu_bei geht_da gehw_in geige \
        gekri gela_der gelb_wolk geln> gemac geme_hatt geme_war gende geneh gepl_sind gepr_die gera_im geran germe \
        gesc_hatt geseh gesp_die gest_in gesu_wird getru gewar gewe_ist gewe_ruft gewi_und gewus gezei ggreg ghtin \
        ghtly giftn giftu give_way glass glers gniss good_agai gossi got_one gott> gram> gries grube gsame gsgeb \
        gskra gspla gsrat gssof gumm_im habe_man habe_zur had_by had_cert had_gone had_it had_repo hael_die haen_bei \
        haen_mit halb_acht halb_auf halb_fuen halb_zehn halbj halt_koen halt_und hand_an hand_nied hand_out hang> \
        hante harit harne has_cros has_now has_yet hat_als hat_buch hat_dafu hat_kata hat_per hat_von hatt_das hauen \
        hauta have_caug have_died have_froz have_neve have_not have_sent have_slep hdeck headq heart heets hefae \
        heimi help_play herer hern> herz> heut_bei heut_noch heut_zwei hgema his_phon his_way hlaeg hlend hleut \
        hlief hllas hlori hmeri hoeh_von hoeri hofer hofs> hoher holun horit hortl hosp_this hour_week how_i how_we \
        hrein hroom hrte> hstun hteil hting htly> htrag htskr htsvo huess huldi hysik i_open i_woul i_writ ianis \
        iate> ibrin icete ich_ein ich_mir ichtl icial idday idged ielhu iend> ierli ieses iftno igere ightl ihm_mit \
        ihre_name ikend ikpos ileti iley> ilome im_beri im_buer im_cafe im_foye im_spin im_verb imauf imber imisc \
        in_boch in_ein in_from in_leip in_osna in_scho in_sich in_thei in_what inall inalp indba indst ineer info_um \
        inkel inkwa inlic inne> ins_kran inse_steh inseh instr inte_bese inte_die inten ionsv ipop> irtee irthd \
        is_at is_said is_show isabl isero iskop isola ist_abge ist_gera ist_leer ist_sie isvoe it_with itur> iven> \
        jacke jaeh_mit jahr_rech jahr_sind jetz_find jetz_wie jobs> jobs_with juden june_it kaff_der kalku kam_erst \
        kam_es kame_sie karre kast_von katwa kbeko kchen keel> kein_war kell_des kenn_die kerb> kilom kind_lieg \
        kist_von kkeep kkett klag_ist klin_der koma> koma_das komm_laut komm_nich kompl konfe kont_ist kopf_getr \
        kpost krei_die kriti kschu kstel ktage ktur> kuen_koma kuen_per kund_die kunds kwage kwass lacem lade_blei \
        laes_die laess lage_von lagte laint lamp> land_werd landw lane_to lanes lang_hatt lass_mit lassp last_eine \
        last_in lauf_weit lauge lauli laut_app laut_die laut_ist laut_urte lbjah ldau> lder> lderi least lebe_der \
        left_the legt_sie lehr_ist leid_nur lensp lerlo letie leuse levis lhueg lice_for lieds lief> lines lipop \
        lish> llaps llars llast llens llies llipo llspa loade loans loch_im logy> lomet lood> loos_in lorin loves \
        lowes lpoli lscht lspae ltati ltenh ltes> luck> lueck lugs> lumes lungn lvers lves> lzpla maed_mit maeng \
        maer_im maerk mail_der man_auf man_hat man_komm man_s man_sich marc_the matic matro matt_of maufs mbit> \
        mder> meani meant media medit meet_at mehl_und mehr_erwa mein_drei mein_erst mein_stan mein_stel mein_verm \
        mein_vorg meld_0 meld_seit melte melti memb_to memo> mend> meta_in metri mich_das midda mier> might mile> \
        miley minu_drei mir_nich mists mit_gesc mit_gold mit_hand mit_kopf mit_ruec mit_scha mit_schw mit_um mits> \
        mitt_und mkund mmiss moeb_mit momet mona_auch monox morg_frue morg_mit morg_vor move_now mpfe> mpora msaet \
        muesl muste nach_abge nach_beka nach_habe nach_info nach_lass nach_muen nach_ruma nach_uebe nach_verk \
        nach_zeug nagin nahme nakte nalpo nbus> ncons ndbre ndenh nderv ndesb ndesl ndigu ndkar ndnae ndpre ndwir \
        nebe_mir nehm_das nenba nenbu nets> netz_der neue_ober neue_rech neun_stun neun_weit newsl next_year ngeba \
        ngekl ngelb ngewo ngnah ngsdi nhaar nich_davo nich_esse nich_was nied_abge nied_die niers nimal nine_in \
        nine_this ninet nings nkwag nkwas nlaut nment no_wage noch_an noch_auf noch_der noch_mal not_so notiz noxid \
        nprei nrufb nsaeg nsehb nstru nsume nswar ntel> ntert ntire ntlan nudel nuta> nvent nzahl nzett nzig> oache \
        oans> oard> oards ob_ande ochum ockin oder_nich oduce oebel oede> oerch oerfe oerig oest_im of_febr of_five \
        of_rout offe_rech offe_wurd ohle> ohne_leit ohne_lich ohnte oire> okkee old_is oldau ollap ollie ollip ology \
        olzpl ommis ondie onoxi onssc onsve onswa ookke ootet opene opien opin_that opper oppuh or_out orage orfal \
        orgen orine ority ornie ortbr orte> ortge ossip oting otion otor> ottli otuli ouldi oups> our_own outfa \
        owest ownst oxin> ozent paene park_und parti pati_ist paus_der pendl peop_not per_aush per_nach pers_von \
        perto pfadf pfaen phon_and pien> pind> pinse pitze plac_the plak_mit plan_der plan_habe plat_wird plett \
        plugs pocke poli_seit poli_war ponso poon> post_is potte pound ppern ppuhr prae_aus prall probe proed prote \
        proz_gebo prude prue_seit ptman puckt puhr> pull_out pull_the pumps purse pushi quar_to quers quote \
        raba_weil racke raet_die raeu_lass rafe> rafie rains randw rang_to rants raten ratha ratur raut> rbrec rbuer \
        rdam> reatm rech_uebe recom recte rees> regi_und reien reikp reinf reis_und rennu rent_in renz> repa_0 repay \
        reper repo_to repor rerer rers> rest_of resu_and resu_are reuzf revi_in reys> rfer> rgaer rgebl rgeon rgerm \
        rgift rguet rgund rhaft rhobe rich_ab rich_spra riec_es riend righ_now rill> rinki rinkw rkes> rkran rkrei \
        rlink rlots rmaeu rmome rnspi roesc rohr_hint roll_und roups rows> rpfli rplug rsenk rstan rster rtbru rthda \
        rtly> rtoir ructo ruec_an ruemm rufe_zum rund_ein rund_fuer rurte rvors rythi rztpr s_acco s_mit s_und \
        s_vier saeum sagie sagt_dass sais_mit same_thin samm_unte sams_0 sams_die sarbe sat_down satu_a satzk sawmi \
        says_the sbahn sbrun schi_eine schl_nich schl_sind schmi scho_ausg scho_ein scho_gesa schob schr_eine \
        schr_zum schu_an schu_beha schw_fuer scout sdorf seeuf seit_fuen sels> sent_them seroe serum serwe sery> \
        seve_mont sferg sflug sgebo shaup shou_out show_in sich_fuer sich_mein sich_nur sich_verd siden sie_blei \
        sie_verm sieb_uhr sign_up sinc_last sinc_sund sinc_then sind_scho sind_sie sind_verk siona sits> sitz_des \
        sitz_fest six_and six_at six_peop sjaeh sked> slee_in slett sligh snotr socia solat some_runn sond_die spaen \
        spalt sped_die sperl spit_hatt sproe sprud srede ssagi sserw ssest ssip> sspli sstlo stad_und stair stalm \
        stanz stat_des stat_hat stay_indo steh_alle steh_die stehe stel_am stene steu_und stewa sthau stin> stol_die \
        stoo_on storn strah stre_arou stres strin stud_bei stue_waeh stun_steh such_er such_ihn suedo svoeg sweep \
        takts talk_brok talme tankw tbild tbruc tele_is telev ten_time tepp_und terfl terho terlo tersu teten tewar \
        tform tglei thael that_she that_the thday the_admi the_angl the_bank the_chee the_comm the_cutt the_cycl \
        the_deal the_deci the_far the_fill the_hot the_kerb the_lift the_lot the_pass the_prac the_prem the_seas \
        the_shee the_sky the_slac the_stoc the_tabl the_ther the_turn the_unio the_week thei_post them_at them_wron \
        they_gave thir_thou this_is thori thre_chil thre_coun tione tives tlang tnahm tneri to_admi to_find to_lear \
        to_make to_put to_rais to_retu to_scho to_stan toerc toire told_this told_us tone> tons_of took_them tool> \
        toppu torni torte tot_bei touc_it towe_a tprax trahl trau_in treck treu> tring trit_aus troh> tskra tspru \
        tsvol ttest ttlin tuerk two_hour twood tzel> uards uarry ubens ubere ubis> udel> uebe_0 uebe_ob uebe_schu \
        ueckh uedos uefte ueher uehlb uell> uend> uerba uerfa uesli uessi uettu ufbea uffie uffin ugena uhr_0 \
        uhr_alle uhr_beim uhr_ich uhr_und uhr_zwei uite> uldet uldig uldin ultan ultat ulter um_ein um_sche umber \
        umsa_mit umsae uncin und_best und_bin und_glei und_kame und_klet und_ob und_pati und_schi und_uns und_zahl \
        unde_a ungna ungsv unio_says uns_eine uns_nur unte_vor untie uote> uptma ureih urely urgeo urgun urin> \
        urla_die urnt> us_from usbru uschk usehe usion usnot usnum usred ussel ussli usstl uszah uszue uterb utfal \
        utive utspr uzfah vans> vera_der verb_die verf_um verg_ich vergu verh_mit verh_verb verk_auch verk_wurd \
        verpu vers_an vers_nach vert_der vert_wurd veru_der verur verw_das verw_in verw_und veryt vicet vieh_mit \
        vier_aben vier_proz view_of vom_dien vom_hof vom_rath von_geli von_ihne von_laeu von_taeg von_und von_verg \
        von_vorn vor_mein vorl_fest vorle waage wage_no war_kurz war_laen warn> waru_die was_ein was_seen wate_is \
        wecke weeps wege> wege_best weig_sich weisk weist wem_die weni_nach wenn_jema wer_ein werb_hat werd_auf \
        werd_betr werd_derz werd_eing werd_in werd_zur were_bein what_call what_he what_we wher_to whic_was \
        wide_open wie_frue wie_zund wilds will_come will_er will_ich wimmt wir_den wird_die wird_heut wird_weit \
        wirk_die wishe with_by with_ever witz> wmill woch_hat wohn_ein wohn_verl wolke word_sei wortb writ_a \
        wrot_that wslet wurd_als wurd_das wurd_ich xecut xible yet_say yond> you_re zaeun zahl_den zahl_jetz zeit_0 \
        zeit_sich zeita zept> zert> zett_steh zfahr zisch zlich zoll_stop zplat ztpra ztuer zu_arbe zu_eroe zu_prue \
        zu_spre zu_such zu_zahl zuers zuge_fuer zuge_im zugeb zum_boyk zum_eins zum_naec zuru_nach zuseh zwei_besc \
        zwei_eine zwei_maed zwei_mann zwei_mitt zwei_saeu zwei_und zwei_vors =1,-1,1 <abre <almo <ambi <bauw <bene \
        <brus <cars <deve <duty <fich <flau <frec <help <hine <infu <kopf <laer <molc <notd <occu <pack <paul <payi \
        <pres <raid <reli <row> <stif <tram <trap <trug <urba <waes <weck <wein ab_vor aber_nach achma admi_has \
        aftsp alver am_heil am_weni ambit aming and_her andt> andwi anic> assiv assna asure atis> auf_haus auftr \
        ausg_ein ausg_und avier awful bat_die bei_ein bei_voll berka bit_of brach call_the chfor chhal chluc cide> \
        das_krei dear> dem_rauc den_bode den_gros den_verb der_alpe der_nage der_plat der_sein des_tage devel dick> \
        die_besc direc drei_mont duty> eensh egale ein_last eitpl eitsi enamt ensho erhob erre> errte erwec esere \
        euro_nach evelo ficht findi frei_ein ftspr ganis geba_am gesun give> grun_wer gute> haede haft> hat_gera \
        head_offi hford hilft hin_und hof_zu i_did ich_mein idrig iese> ilft> in_kein in_kist inety infus inklu \
        insol inte_mail irect issig kind_in komm_kein lame> lbahn lzbau maer_und maeus man_riec massn mbiti mich_in \
        molch mont_in mpagn nety> nfusi nglis nklag nshot occup ofit> on_it on_time othe_peop over_susp reuha rofit \
        roke> seit_der seit_mit seit_sech sich_jede spae_lag spass ssell ssnah starb stroh stun_am tages teil_seit \
        terko the_crew the_good the_teme the_trea they_neve to_clea tot_im treit treuh uempf ufzug und_lass und_trug \
        unken urban vers_nich vor_lade was_sie weg_die weit_offe weltb wer_nach widri wien_und work_the you_can \
        zbau> zwei_am =1,0,-2 0_ab 0_at 0_i <akti <alfo <band <boat <dash <fett <floe <flop <hust <jour <kies <leaf \
        <movi <mued <prak <puzz <spit <uren <use> a_slig a_youn abge_alle advic alle_farb als_betr als_vers ances \
        and_even annun asswo aufpa aufpr autom bei_dass belae bevo_man bin_ja booki bros_uebe bwass candi chise \
        chlie conti corde ctati da_geht dami_mir das_bis das_jetz das_kabe das_sage dass_er dem_daum dem_klo \
        der_dach der_fehl deram derw_auf desch diary die_anze die_da die_frue die_kuh die_lamp die_ruec die_spae \
        die_taub dokum dreh_durc dvice eath> ebueh echss eckwu eemas ein_post eine_bros eine_gesc eine_scho \
        eine_teil eitau eramp erses ertvo esond euro_ohne euro_spae fals_und feema figu_in firs_of for_what \
        form_fuer fort_one fprei ftet> fuel> funds geflo gema_hat gera_das gesu_hat greed gula_war hab_das halb_tag \
        hall_c hamst heis_jetz hnabr hrzei hsste hwarz i_beli iary> igrat inigu ises> ist_ange itaus kein_fisc \
        klin_als klin_das kogel lang_wird lanun lern_ich lies_ausr logi_and lost_an mann_war meckt miet_und mir_kein \
        mona_alt movin mpete muede nalit nchis nderb nett_mens nkass nselb nspie nur_hatt nur_mein ohnab ohne_ende \
        okume on_your onfir opftu orded osser owels pannu phot_in planu platz prakt proz_bei puzzl ramma rech_der \
        reco_a refr_lorr rgot> rowed rschr rtete rtsto rtvol ruite rumpf rview s_chri sbetr scho_geba scrib seid> \
        seit_juni sensc ships sich_wie sind_fuen sind_wirk skale sms_die spri_mein stain stat_acht stec_nie steel \
        stun_wart swap> tator teel> tempt tervi the_grou to_be tues_the tvoll uckt> uenze ular> und_park und_soll \
        und_vom urenk uswan utung uzzle verk_such verl_der vert_er was_itse we_boug week_for wegg_und wer_wein \
        wert_der wertv who_disl wied_wir winde zeug> zung> zwis_sieb =1,0,-1 0_bitt 0_hour 0_last 0_maen 0_mona \
        0_verg 0_vers 0_war 0_year <aboa <abon <abru <abzi <ador <alpa <alwa <amou <anae <anci <anot <anti <arbe \
        <asia <asth <aust <batt <baup <bauz <beau <beec <befu <beko <benu <berl <bewe <bles <bon> <box> <brei <broe \
        <busb <cab> <canc <cata <cert <clas <cliq <cour <cras <croi <cust <dad> <daug <deci <dens <disl <doen <doku \
        <dori <dur> <embo <enro <erla <estu <etui <exis <faen <far> <feat <flip <flur <foye <fron <gaes <geni <gete \
        <glue <golf <graf <gran <grun <guil <gula <gurk <hamm <harn <hens <hydr <imag <jaus <kape <kapu <kara <kesc \
        <kevi <kiln <kirc <konv <krea <kuh> <kula <l> <legi <lkw> <log> <logg <lokf <lupe <matt <memb <migr <mitm \
        <mits <mone <moul <mues <naem <nem> <niet <nota <olbe <onbo <ostw <outd <pala <past <peak <peda <perm <piac \
        <pouc <proo <rams <reck <recl <repe <reso <rete <reto <ribb <rost <rumo <sach <sait <seme <senn <sewn <shaf \
        <sieg <sieh <sinn <sir> <sits <sixt <slow <smou <soba <spue <staa <stem <stom <stut <subb <sun> <swee <swor \
        <syst <tade <tap> <tech <tedd <thun <tips <toch <tops <torq <touc <treb <umta <unev <vega <verp <vitr <voca \
        <wahn <warr <webi <wehr <whal <wild <wink <wog> <worn <zebr <zert <zuku <zuve <zwan a_bicy a_bus a_fine \
        a_four a_grud a_hedg a_hous a_love a_matt a_memo a_mess a_news a_recr a_refe a_requ a_reti a_rumo a_scra \
        a_smil a_thin a_twis a_vide a_webi a_whit ab_janu ab_wenn ab_werk abbey abeih aben_kam aber_ein aber_es \
        aber_nur aber_wer aber_zum abge_als abge_bitt abge_mein abgem abna_mit aboar abonn abors abov_0 absen abstu \
        abte_bei abwes abzie abzu_das acenz aces> achda achfl achme achpr achsh acht_ein acht_mona acht_tage \
        acht_und ackin actu_read addr_i aden> ados> adre_an adsch aecht aeck> aedt> aefig aemli aerin afend afte_an \
        aftun agen_crew agier agine agre_with ague> ahlba ahnsi ahrba ailwe airli airma airne akkus aledi alks> \
        alkue alle_abge alle_ist alle_lach alle_ohne alle_uebe alle_vom allei alme> als_elek als_erle als_kuli \
        als_rest alte_firm alte_kast alte_leut am_bode am_herd am_karf am_kueh am_mark am_regl am_stue ament amink \
        amoun ampin ample an_addr an_alle an_ambu an_invo an_oppo an_zum anaes ancel ancie and_are and_cran and_sixt \
        and_went and_will and_work and_you andan ande_klei ande_teil andha andlo andpu andre andys anent anes> anisa \
        anite ankte anme_beim anngu anoth ansfe answ_is antw_eine anwa_weil anyo_else anyo_here apes> appe_on aputt \
        arabi arbe> arbe_brau arbe_und ardin ardku are_alre arens arine arman arzt_komm as_i as_you aschk asfas \
        assem asso_in asthm astre at_had ather atsen attem atzst auauf aubew auf_bewa auf_er auf_grun auf_papi \
        auf_schw auf_sein auf_sie aufb_und aufg_ist aufg_wie auflo aufsz auft_weit aufz_und augu_ein augu_fuer \
        augu_in aus_als aus_bad ausag ausf_und ausg_ist ausg_war ausgr auss_auf autae avur> awar_that awers bach_war \
        back_ich baker bank_stat bass> baten batt> baus_ist bayer bbey> bbie> beck> bed_in beech been_and been_bloc \
        been_told befas befo_a begr_im behal bei_beko bei_gold bei_hatt bei_in bei_naeh bei_ostw bei_schw bei_so \
        bei_unte bei_wird beiha beim_mitt beim_naec beim_schn bein_trea beira belag bene> benfa bere_ich bermo bernh \
        bert> best_habe best_ist best_von betet beto_nich bewe_die beza_hab beza_nich bgela biet_0 bild_und bilit \
        billa binar binn_stun bis_frei bisch blaes blaet blei_als bless blow_door blowe bors> boug_them bran_and \
        branc brast brau_im braun brid_with brie_der brie_und briga brigg broad bruch bsent bstof buchb buene bunte \
        but_my bwese by_then bzieh cados cake_then campi cance cand_by cape> carer carpe carr_the cart_offi carte \
        catal cator cent_fuer chan_to chatt chaue chbes chdac chech chenp chfla chil_on chkei chmes chnau chpar \
        chri_and chrue chrum chsha chst> chtim chtsc chwac chwoe circl ckelf ckenp ckenw clau_0 clic_it clipb \
        clos_at coll_have colou come> comic comp_whos cost_cent coun_are coun_from coun_has crash criti crois ctive \
        ctus> cuit> culat cust_on custo d_und da_gibt da_oben dabou dafu_dass dama_die dann_beim dann_fehl dann_zehn \
        dansa dare_say dark> daru_fuer das_abo das_aufg das_bezi das_gesc das_hael das_holz das_ich das_kame das_mit \
        das_sich das_umwe das_will das_zwei dass_es dass_ich dass_link data_to date_0 daugh day_off days_a days_at \
        days_betw ddle> deas> deck_mit decku delbe deli_to dem_auss dem_buer dem_der dem_einb dem_erst dem_kleb \
        dem_letz dem_naec dem_somm dem_tite den_baum den_hinw den_niem den_sich den_ton den_vora den_vorg den_zehn \
        denba denfa denn_rich der_akte der_akus der_anle der_chat der_eroe der_fina der_frau der_gest der_halt \
        der_igel der_kass der_knop der_koch der_kran der_mahn der_patr der_post der_prod der_reih der_selb der_teig \
        der_ufer der_wohn deran dere_eige derta dertv des_buer desth deut_der diabe dicat die_ampe die_anfa die_apot \
        die_app die_ding die_eine die_feie die_fina die_kueh die_lieg die_moew die_oma die_post die_prob die_seit \
        die_stif die_such die_teil die_treu die_ware die_wasc dies_jahr dir_die disli distr dithe diven divis dkass \
        dkast dkuge dleri dmire do_i do_noth doene dokto donn_auf donn_im door_it doris dorne dort_mein down_the \
        down_ther draft draht draug drei_leut drei_lief drei_mens drei_mona drei_term drei_zuge dreif dring \
        drit_seil drit_war droh_die du_die ducte durc_mit each_the eamle earl_morn earns easin east_i eben_auch \
        ebenf ebett ebina ebiss ebras ebrot ebsto eburt echat echie echle echpa eckon ectiv eddin edern ederz edive \
        efig> eflic efreu efror eftet egal> egent egesp egie> ehold eiben eidel eiht> eikar eilan eimge ein_dien \
        ein_drit ein_fens ein_flye ein_gera ein_geru ein_kilo ein_mete ein_rech ein_sach ein_serv einar eine_abdr \
        eine_absa eine_absp eine_bewe eine_erst eine_fuer eine_klem eine_maed eine_mahn eine_mutt eine_nach \
        eine_pfan eine_sonn eine_spri eine_stad eine_stam eine_stim eine_supp eine_uebe eine_umfr eine_vide \
        eine_zehn einm_ein einm_habe einm_hat einm_um einm_zieh einz_die eisau eise_ein eishe eitun eitza eizen \
        ekame ekehr ektio ekuen elaeg elag> eleer elek_einz elev_mont elf_bis elgia eliab ellam elnde elpra elsge \
        elte_der eltec eltem embos emeld emmel emmte emons emori empla empti enach enbon encen enerl enews engun \
        enien enlei enler enlis enmit ensel ensth enstu entat ente_the enzus eques er_ein er_gesa er_ja er_nich \
        er_vert er_vor eranz erarc erbei erech erfe> erfei ergae erges ergew ergy> erhar erhun erkl_das erkul \
        erle_ein erlin erlis erln> ermer ermon ernab ernwa errgo errot ersa_fuer ersa_komm erson erst_stuf erst_war \
        ertif ertvi erung erzin erzon es_elf es_meld esamm esper espra espue esson essta estor ests> estua estue \
        etal> etech eteen etent etik_der etist etrug etwa_das eurbu euro_eine euro_fuen eusel ewell expe_on ezeig \
        ezept face_for fachl faeh_durc faerb fahr_im fahrb fairn fals_vorn fami_und fande fanne fanzu fass> \
        fehl_eine felpr fenbe ferdi fett> ffelp ffhof fgefu fgeld fhof> fili_in fill_in fill_with filli find_my \
        firm_die firm_you fless flets floet floo_on fluen for_me forbi forks form_der form_the foto_im foto_mein \
        foun_in foyer fpass frag_wo fran_for frei_im frei_uebe freih fresh freu_kenn frid_s frid_the frid_to fritt \
        from_for from_list from_my from_this from_thre front froz_the frue_steh frue_von fruit fstel fszet ftdru \
        ftwar fueh_der fuen_die fuen_nach fuen_proz fuer_in fuer_katz fuere funk_auf galge ganz_alts ganz_land \
        ganz_ohne geant geben gebis gebu_eine gebur gedr_habe gefro gege_ein gege_mit gege_zwei gehe_die geht_man \
        geht_nur gehw_das geka_hab gela_war geleb gelee geler gelo_die geme_wurd gemel genbe gereg gerpr gesa_und \
        gesc_wurd gest_der gest_sagt gete_habe gewo_bei ghtee gians gien> gieni gies_sie give_me glei_hin gold_fuer \
        golf> grad_und gran> grap_and grass graum great gress grett grud_the gsbla gsbue gsdie gskoe gslei gsste \
        gszei gurke guss> gute_morg gutes gutha hab_grad hab_i habe_foto habe_hing habe_im habe_kein habe_seit \
        had_her haet_es hafer haftu hairm halb_leer hall_an halt_the haltb halts hampe hand_i hand_in handp hanke \
        hard_it has_had has_seen hase> hatt_alle hatt_den haup_ist haus_aus haus_vers hausw have_a have_call \
        have_hand have_star hbarh hdach he_made hear_my heari heimg hera_der herb_ist herbe heref herma herme herrg \
        heut_aben hflae hhaus hiel_sich hiera hill> himml hint_und hint_vers hise> hitec hkeit hlafa hlbar hleis \
        hlier hltag hmess hnfle hnjae hnsin hoch_habe hoefe hoer_jede hoer_mit hold_its hold_the home> home_when \
        hools hors> hort> hour_afte hour_late hous_and howro hpart hrech hren> hrter hrues hrump hsend hstei hteck \
        hteen htig> htime htlin htsch htsst htzig huhe> hutte hwach hwank hweig hwoer i_comp i_left i_m i_ment \
        i_orde i_own i_shou i_teac iabet iacen iben> iberi ibuen icate icato icers ich_arbe ich_da ich_dann ich_ihn \
        ich_inzw ich_laut ich_mal ich_werd ichke icipa ideas idelb idigt iding iebe> iefae ield> ielpl ienba ienst \
        ierto ieso> ietna ieurb igena ihm_als ihm_am ikart ikum> ildin ilett ilfe> ilig> iliti iller illia ilwec \
        im_am im_eink im_flur im_gemu im_gesi im_hint im_kirc im_neue im_sand im_schl im_somm im_unte im_vorg imagi \
        imals imme_mit imme_von immli in_b in_den in_eise in_fair in_kass in_lueb in_luec in_nine in_olbe in_supp \
        in_thre in_tran inand inarb inate inati inbau inbeh inen> inete inged ingin ingra ings> inkt> inkun inloe \
        inman insp_has into_a ints> inzw_nur iolet ionsz ipboa ipien ippfe iraed ircle irnes irup> is_in isati iser> \
        islan islik isor> issan issem issu_a ist_auf ist_bis ist_da ist_dann ist_gut ist_heut ist_scho iste> it_emer \
        it_fina it_four it_neve it_pain it_we itbri itect itica itlac itmac itzah ivisc ivisi ivity ixer> izen> \
        izin> ja_aber ja_scho jahr_0 jahr_erfa jahr_nich jahr_seit jahr_vier jause jema_an jetz_frei jetz_im josep \
        juli> july_and kaefe kaefi kaeme kalt_seit kamp> kant_und kaput kate> katen kauen kauti kehrs kein_ab \
        kein_betr kein_bode kein_ersa kein_tank kein_weck keits kelfr kene> kenwi kernl kerst kerte kery> kesch \
        kevin kfueh khous kiln> kind_bei kind_das kind_duer kino> kkus> klag_uebe klame klami knarz known komfo \
        komm_heue komm_von konsu kont_auf kont_die konti konve konz_laeu konze konzi kost_der kost_uns kran> \
        kran_sei kran_war kreat kruem kstor ktiku ktisc kuec_haen kueh_gebe kueh_mit kuen_der kuen_in kulan kund_der \
        kund_wer kurre kursg labe_says lach_nich lachd lache laend laett lafan lag_am lag_auf lag_noch lag_zule \
        lage_die lage_drei lagt> laps> lardk lasfa lastu late_and lates lauf_auf lauf_vier lbuch lding leaf_the \
        leasi lects lediv leer_der leert lehr_im lehr_vom leinh leit_zwei lenda lendi lenze lerch lerku lesso lesun \
        leut_gesc level lfall lften lgian liabl liale liant lices lich_die lichk lidar lieg_mit lieg_offe lienf \
        lima> link> lipbo liten litie lkers llack llein llert lmasc lock_s lokfu lour> lpral lschl lsger ltage ltant \
        ltbar ltech ltene ltime luchs luenc luftd luxe> lved> lways lwech lweis mach_der mach_halt mach_man made_of \
        maeni maer_hat magen magin mail_antw mail_die mailw mal_den maled man_haet man_ihne man_mit man_nehm \
        man_noch man_so man_uebe man_woll manen mann_fuer mann_hat mant> mark_for maske mboss mchen me_and me_by \
        me_to me_what medic mehr_eing mein_am mein_balk mein_bett mein_cous mein_das mein_fami mein_freu mein_lieb \
        mein_unte mein_uren mein_verl meis_kame menha merch merkb mfrag mgefa mich_blos mich_und midd_of miert migra \
        mind_noch minke mir_auch mir_auf mir_hat mir_mehr mir_nach mir_steh mirae mises miss_my mit_alte mit_baus \
        mit_drei mit_fest mit_haut mit_herz mit_mein mit_schn mit_stro mit_vorl mit_zeic mitbr mitla mitma mits_dem \
        mitsa mitt_dass mitt_geht mium> mixer mmenh mmira mohnf moke> mona_im mona_lieg money monit mont_ago mont_at \
        mont_late mont_wage mont_with morg_eine moria moths motio mour> mping mptie mster mtaus muni_util munio \
        muss_0 muss_jede must_und my_benc my_bill my_card my_slip my_soli nabre nach_ande nach_beko nach_bis \
        nach_heis nach_sein nach_seit nach_sind nach_zum nack> naec_und naec_zu naeh_am naeml naest name_und nann_er \
        nant> narch nauff nbeha nboar ncel> nchro nchti ncien ndabo ndach ndans ndari nderg ndesc ndhei ndito ndle> \
        ndly> ndys> nebe_vier nect> neers nenau nende nent> neph_paid nergi nergy nerve nesse netee netzl neu_gesc \
        neue_werk neun_cent neun_minu neven nfaen nfisc nfles ngelh ngeln ngent ngerp ngrab ngsbl ngsfr ngurt nhalt \
        nhau> nich_beim nich_erfa nich_lach nich_mal nich_mit nich_mont nich_so nich_verk nife> nigh_crew nine_minu \
        nisat nite> nitri nity> nkehr nlern nlist nloes nmitt nnenb nnenl nngur noch_da noch_dran noch_er none_i \
        nor_the nordn not_even not_read not_yet noth_has nothe noti_on now_and nown> nplan nsfer nstal nstun nsula \
        ntato ntile ntska numb_the numm_eins nun_mal nur_auf nur_wenn nverg nvert nwaer nware nzer> nzipi oarde \
        oardi obald obje_the obstg obwo_ich oder_in odium oefe> oell> of_abou of_cour of_oak of_what offe_stan offho \
        oftwa ogebu oggen ohne_aufs ohne_die ohnfl oilet oissa okfue oktor olber olett olley ollko olour omach omati \
        omic> on_all on_its onali onboa oncen ondol onzip open_a open_dail open_day open_with opft> or_take orama \
        orbid orgar orgeh orial origi oris> ornen orque orsat ortag orzim orzub oseph osine ostma ostpo ostst ostue \
        ostwi othe_five othe_half otiva ottes ounce ounci our_book ourth outdo oute> ouths oval> over_has over_what \
        ovide owies owroo packi page_show paid_0 pale_0 palme panng papa> parc_cont part_time pass_scan pass_von \
        past_two peak> pedal pelzi penhe perma pers_im perso persp pfann pfar_hat pfer> phin> piace pielp pient \
        pings pitzn poin_at poned ponie porte postm postp pouch poun_a ppelz ppfeh pram> prech prei_und prob_am \
        proof prova proz_skon prue_ein prue_hatt prue_zur pseln pstai pter> puele puelm pull_from pump_lief puts_it \
        qualm quarr rabic race> rachp racki radsc raech raeu_von rais_this ralku rama> ranha rank_the ranki raph> \
        rarch rastr rath_less rath_we ratin rator rats> raugh rbeko rcle> rdern rdkug rdrei reag_nich reble \
        rech_habe rech_kuen rech_und rechp recko reco_i reco_the rede_sie reer> rega_fuer reis_0 reis_der reis_die \
        reis_weit rekto relia renge renkr rente repl_to resc_team ressi retu_and reuse revie rezep rfeie rfens rforu \
        rian> ribue rigad rigin rina> rives rkost rkult rlauf rlist rlobt rmane rmant rmenl rmont rnabe rogg_ist \
        roiss roll_das ronic ront> room_wher rort> roubl roval rovid rque> rrgot rrowe rsel> rsery rshei rspek rstri \
        rtain rtals rtelj rtenc rtens rteri rtern rticu rtifi rtonn rtons rtvie ruec_eine ruec_in ruft_0 ruit> rumou \
        run_we rvert rwin> rzehn rzink s_clie s_driv s_eine s_fuer s_miss s_noth s_pack s_peop s_stat s_was sabsc \
        saeu_an saeu_und sagt_am said_no same_dire sams_bei sani_hat satu_nigh sausa says_two sball sbrei scan> \
        schi_woll schl_sie schl_stan schm_nach schn_eine schn_sind scho_aber schr_steh schu_ist schu_sein schw_am \
        schw_mit schw_war sdien seats sech_bei sech_ist sech_lehr see_it see_the sehe_wer sehr_weni sei_an seie_kein \
        sein_aber sein_betr seit_acht seit_mai seit_mona seit_nur seit_schr seit_zwei selb_beza selku senbr \
        send_eine seph> serem sewn> sfase sgeno sglei shad_of sham_abou showr sich_bei sich_beim sich_ja sie_der \
        sie_drei sie_fueh sie_such sie_vor sieb_woch silie sinc_brea sinc_our sinc_pass sind_als sind_an sind_hier \
        sinen sinni sirup sitz_jetz sixt_eigh slee_by slep_thro slief slike smal_prin smoul so_abge so_hat so_weit \
        sobal softw sola_der soll_halt solle solv_the some_call some_the somm_und sond_und sonn_0 sonn_zehn sowie \
        speed spie_uebe spit_der spre_beim sprec spue_ein squa_metr ssemb ssons sstag stab> staen stam_seit stat_0 \
        stay_in stay_put steh_da steh_der steh_dort steh_noch stein stemp sterd sthma stie_in stige stik> stil_auf \
        stman stoma stpon stra_nich stre_with struc stuar stud_der stue_habe stuen stun_das stun_in sture style \
        subbi suing sulat sunke supp_we suppl sured szell szimm tadel tadtb taeri taerz tag_stan tage_die tage_hat \
        tagsk tains take_it tandi tank_mehr tarte tasc_vor tbar> tbark tbrin tched tdoor team_are team_bei teaml \
        teams tech_kam tele_eine tele_nich telja telly ten_at tenau tenpf tenza tenzu terau terei terna terta terve \
        tests teuse tgefu tgema that_came that_ever that_it that_thei that_visi the_adve the_beer the_bicy the_ceil \
        the_cert the_chan the_coat the_day the_hall the_invo the_labo the_land the_mean the_midd the_open the_quot \
        the_remi the_repo the_sale the_slew the_stai the_stee the_supe the_supp the_temp the_trai the_tree the_unif \
        thei_answ thei_pres thek_und them_my thema then_it then_to ther_zum they_aske they_hadn they_now they_say \
        thou_fran thre_of thre_when tial> ticul tikum time_at tinen tingr tipp_in tippe tippf tips> tisc_alle tised \
        tivat tkett tlach tless tman> tmiet to_elev to_keep to_lead to_me to_my to_reme to_take to_use toas_and \
        toch_nenn toile tomac toni_the tonsp took_it topft topps torqu touch towel tpone trae_eine trage tragl trale \
        tralk trebl trede tref_in treic treus tripp trol_and trot_abge troub truef trug> trug_es tskal tted> tterf \
        tuer_gest tuer_vor tun_bis turn_into tware twel_week two_chil two_had two_kilo two_work tyle> tzlad tznam \
        tztuc ualm> uaufs ubbie ubert uchha uchtu ucted uctio uctor uebe_es uebe_hatt uebe_rich ueht> uelma uerlo \
        ufbau ufloe ufpas ufpre ufsze uftdr ufung ugeha ugeln ughte ugska uhr_steh uildi ukten uktio ukunf ulbuc \
        ulli> um_das um_fuen um_zu umfra ummir umour umpf> umtau umwe_hat umzu_mit unch> uncht und_befa und_dana \
        und_fall und_hoer und_lief und_meis und_mitt und_mont und_nebe und_neun und_oeff und_sech und_wann uneve \
        ungsn union unity uns_am uns_gera uns_sech unse_anwa unse_eink unse_lese unse_repo unse_spie unstr unte_ein \
        unte_hat unte_noch unte_rech unte_wird unti_0 unti_they up_was upda_eing upsta ures> urns> urth> us_who \
        usbet uselk usgra usin> usine uslei usper usric ustae uszus utaer utdoo utern uthab uths> ution uungs uzer> \
        vegan vera_im verb_ein verg_jahr verg_und verk_der verk_gest verko verl_war verla verm_sind verm_wurd \
        verp_und vers_durc vers_von vert_ich vert_in viel_zu vier_den vier_die vier_ich viole vity> vom_frau \
        vom_habe vom_plat vom_stra von_aus von_etwa von_fris von_hall von_nenn von_reis vor_drei vor_kund vor_vers \
        vorb_an vorb_die vorfu vorg_die vorm_ein vorta vortr vorzi waeh_die wahns walde walte war_imme war_memo \
        war_schl war_supe ware_das ware_fuen was_brou was_grey was_his was_lear was_new was_no was_not webin \
        wech_mit wedd_and wedn_by week_a week_at weil_in weis_auch weis_man weit_0 weit_nich wendi weni_am weni_und \
        went_for went_on wer_kein werd_noch werd_sich were_read werft whale whee_of whic_this who_was wie_ich \
        wie_scho wie_vor wied_weis wieso will_cost wing> wint_und wir_bei wir_jetz wir_mach wir_noch wir_uns \
        wird_auf wird_es wirk_gut wist> with_half woch_im wohl_mit wohn_im woll_auf work_it work_say woul_t writi \
        wroom wurd_auf wurd_heut wurd_zwoe wyers you_did you_find your_own zahl_0 zahl_und zahlb zebra zeig_das \
        zeig_hat zeit_zum zeit_zwei zende zent_von zert_kam zerti zett_am zeug_seit ziere zinku zinse zipie zlade \
        zname zog_eine ztuch zu_drit zu_ihm zu_ihr zu_kauf zu_lang zubi> zukun zule_bei zum_aben zum_gebu zum_glue \
        zum_haus zum_kenn zum_prei zum_somm zur_abna zur_kuen zuru_drei zusa_dazu zuste zuver zwar_mit zwei_der \
        zwei_habe zwei_mete zwei_schi zwei_uebe zwink =1,0,0 0_sech <ablu <agai <baur <beet <boes <bord <cloc <dete \
        <died <dj> <foun <frac <geeh <horn <koel <lerc <loeh <male <map> <marg <occa <oliv <poun <pre> <rati <refe \
        <reze <sonn <subc <tagg <thro <valv <weak <wren <zerr <zers a_bell a_gran a_seve aber_dass abge_weil adenb \
        aeckc afenb again agesp agre_betw agshi aknes alle_schl alle_unte alway am_frue an_weih and_stil and_talk \
        ange_sind apeut app_the arbe_dann as_rece aske_my aslei astet atmen attun auch_zwei augu_0 aus_char ausbr \
        auswe auth_has auto_hat auung bcont be_take been_left been_und beere beka_nur beleu bensl bere_0 betr_mein \
        betr_ruft bgesc bish_betr bogen brea_over brin_das brot_von buchh by_in bzehn canto casio ccasi cels> cemen \
        cent_die chanl chatr ched> ckade clips clock cont_had coun_0 cove_by das_die das_podi das_regl das_schn \
        das_sind das_stan day_of decis dem_wind den_auft den_erle den_krei deoca depon der_buch der_erde der_feue \
        der_mail der_mitg der_notd der_serv dged> die_bank die_dich die_gera die_must die_pale die_rose die_rosi \
        die_tage die_wehr dikam dikti dorn_von down> dows> drei_minu drei_verg drue_und durc_wege eakne ebzeh echsj \
        ecisi edenf edika eehrt eferi ehlge ehlla ehtea eilha ein_brot ein_gest ein_kiss ein_prue einan eine_besc \
        eine_lich eine_sais eine_so eine_verb eine_wohn eins_gest elmas elsac enbli enen> enlau entr_for eocal eponi \
        er_dem er_will erape erfa_es erspl ertar erthu eruhi erumf eschw espen etly> etraf euerb eugt> eumte \
        euro_are euro_dafu eutin fael_aus faeng fail> farme fehlg fernb ferr_coul fmach for_elev for_time foto_stat \
        four_is frau_im frei> frei_mont ftrit fueh_von fuer_haus fuer_mich fuhre gasle gebla geehr geha_ich gela_des \
        gela_vier genbl gesc_drei gesc_nich gesp_nach glei_nebe gluec grey> gship gutte habe_nun had_us hales \
        hall_gest hand_und handr hanla harz> has_offe hatro haus_hat heis_lern herku heut_um hiel_ein hink> his_hand \
        hmerl hnici hsjae hteam hummi hund_die i_get iburg ich_das ich_rede ich_sein ich_verl ich_zahl ickli iebze \
        ietly ihn_fuer ihre_werk ikame iland ilowa imme_die in_knit is_hand is_pick ist_kleb ist_steh ist_um itage \
        jahr_von kaff_bei kaff_und kam_nich kein_sozi kenpo kette kilow klei_stan knapp koen_man koll_aus komm_frue \
        konz_aus korr_und kran_betr kstae labo_ich lands lang_gesp lass_sich latio lauf_moto left_to lese_im \
        ligh_keep lini_geku lkont locka logge lopfe lowat lying maerc mal_gefr mana_at mann_betr matsc me_wher medik \
        mein_fens meoff mich_im minu_ange mit_ande mit_vers mitt_den morn_with mout_afte my_aunt my_name nach_i \
        nachp nbeck nbein nblic nbrie ndows ndson ndtag nenn_mich ngege ngsbu ngskr ngswa nich_wohi nicia nine_two \
        nkomm nord_von noth_left nove_ware now_know npark nruf> nseht nstue nur_uebe nweg> nzuen nzusc oben_die \
        obeta ocall occas ockad oehe> offe_sind offi_are offi_of ohnha olive on_shif ortga osing our_regi owatt \
        ozial pelt> perrt peuti plan_auf plare porn> pray> priso proz_ein ques_on rahm_auf rakte rapeu rathe rbett \
        rcels rdraf re_stuc reje_it rema_unpa rgets rgie> rive> rnehm roun_on rsonn rspli rtari rteze rthur rtsvo \
        ruec_kam ruehr rumfr rverb rzieh s_auch same_week samts scha_zur schi_das schne sfehl sgest sigke signm \
        sitz_und sixt_hour slowe sond_bei sozia spond sporn ssetz staa_die stagr stan_scho steue stro_aus stue_auf \
        subco subun sues> swend swoch szusc t_make taet_ist tagge tagra tattu taufn teckt teilh tele_bei tenla terth \
        thaft that_new the_exce the_fee the_way thin_and thur> twann two_todd tzend ubcon ubunt uebe_zum uehll uehne \
        uench ufmac uftri uhigt uhr_an uhr_drei uhr_komm uhr_sitz uietl ummin umte> unced und_ange ungsg unse_eige \
        unse_volk up_this us_0 usmar usset uswen utin> uting valve verg_noch vers_wenn vier_baug vier_war vom_stan \
        von_augu von_gest vor_neun vorh_was vorl_in waer_das waess wahlk ware_wir warn_die was_ande was_too weakn \
        weg_zum weine welta werd_ange who_boug whol_wint wied_ruhi will_get wird_gehe wo_es woch_am yet_to zehn_aben \
        zeit_seit zell> zelte zent_komm zieh_im zum_dom zwei_vers =1,1,-3 <erze <fasc <pfla <to> <tun> <west aengs \
        best_in dami_nich dem_kind denke der_auf dungs ehrun eroes eser> eteri fasch fassu hile> igten in_mein kalen \
        limit membe muend nebe_der of_whic otel> rfall sgere sie_hing sorry steht teht> teilt the_offi =1,1,-2 \
        0_cent 0_is 0_kilo 0_scha 0_schr 0_tage <abwa <aeus <ampe <anli <asle <atte <bags <beco <besu <brid <cale \
        <camp <chan <ches <crow <depu <dues <durc <edit <empt <euch <eure <fare <feue <fuer <fund <gass <gerb <grap \
        <hang <hist <hoft <holi <host <hour <jema <joke <karr <kata <leas <leip <lenz <linz <moti <musk <nitr <oste \
        <pair <papa <pari <play <prim <quot <rele <rese <scan <smar <sold <stac <stap <taeg <taub <thir <toni <vege \
        <vort <witt <wona <wuer <ziga a_brea a_plan ablis abou_two achru aendl aeren aerun aesst agebo alat> ammti \
        andor anfr_mit ange_wurd anlie anna_ist apler arant arett arish arryi aslee aster ately atstu aube> auch_bei \
        auch_zur auf_antr aufkl auso> auss_ist autio autor azier bags> bank_holi bank_vor becom bei_als beko_den \
        benen benut beruf bett> bilds bitt_um breme bub_hat calen card_with ccess ceive cessi chal> chanc chmue \
        chner chors chtzu chzig ckdos ckmel commi cross ction dach_ich dafu_und dana_gab dann_komm das_fuer das_ordn \
        das_vier davo_in dell> den_besc den_cont den_vers dendi deput der_bank der_kart der_koll der_kund der_scha \
        der_stap der_ther derbe derte derwa dical did_not die_absp die_ausl die_ente die_fass die_im die_inha \
        die_letz die_mapp die_sche die_tari die_wage die_zehn displ dort_seit drank drei_grad drin_unse drit_der \
        duess eads> eceiv echzi eckdo eckme ecove ectat edere editi eeper egeta egin> ehrte eiger ein_schr eine_aush \
        eine_camp eine_durc eine_gest eine_kist eine_stel eine_vor einze eipzi eived ektiv eldor eleas eleri \
        elev_and eliev elled eltig emlic emme> ende_mit ende_stan endet engi_in enpla enwag enzen eputy er_als \
        er_woll erfas erfel erfer erfu_die ergin ergre eries erman eros> ertst es_regn escht eschu esem> esich essig \
        essme estab euch> eucht euen> ewach fall> ffeem ffene fmal> fonis fort_year forum four_minu fourt frid_that \
        fris_von from_six frue_sass ftor> fuen_stat gaeng garet gebue gege_die gehoe geht_s gele_hatt gerha geroe \
        gesc_wird gest_ist getar gewit gift> gines ging_in gnete green gsamt gspau gsver guelt habe_den hamme hance \
        hand_habe has_move hat_jetz hat_weni hatt_dazu hatt_muss heis_die hied> hochk hofto holid holzw hose> hrung \
        huber huetz hunge i_type ibre> ieder iesem ieser igare igenb im_selb im_uebe imite in_brem in_das inzw_eine \
        ionel ipzig is_clos ischu ispla issue ist_nur ist_vom istel istet istor it_a itati itrin jahr_aus jahr_noch \
        jede_stun jede_zwei jeman journ jung_frau kamme kann_sein kass_im kdose keepe keepi kein_mein kell_von kenne \
        kirc_und komm_dann kopft kopi_der kultu kurie laeru land_war lang_auf last_wint laufz layed lbank lbaue \
        ldsch lean> leipz lese> leser lesse licit liday liede lieve list> locht lschi ltsta man_darf man_in man_sie \
        maria mbers mehr_aufg mell> mess> mete_weit mich_dann mich_nich migh_be mit_acht mit_nach mited mitt_zu \
        mmerg mmtis moos> move_to mtisc muska nach_eine nach_fahr nach_wie name_and nauso nbart ndar> ndau> ndort \
        nenge nerka nfirm ngeme nich_die nich_wenn nishe nneng noch_bis noch_die notes npack nplat nsum> ntly> ntrum \
        nvere nzeln ob_es of_twen oftor olly> olzwe onach onisc openi orce> ordn_ist ortun panne penin per_mail \
        playe portu puty> rageb rail> ranch rang_at rante rbar> rberi rded> rech_an recov rege_auf relea reme_the \
        renke repl_it repla reque resh> rfass rish> rness roht> rrect rrenz rryin rtsta ruht> runds rwert rying \
        s_own saetz schen schi_in schi_und schl_eine schn_sie schr_der schu_der schw_an sein_unte seit_kein seiti \
        seldo semme sessm setzu sever sgrup show_the sich_hera sie_bis silbe sind_0 sind_alle sind_in sitte sitze \
        smart sment so_in sohn_hat solic sonn_an sonn_durc speci splay spra_der ssett ssmen ssure stabl stapl \
        star_up steh_es stic> stisc stoec stopf stor> stver tabli taegl tagsp tando tands taple teckd tell_it tellt \
        tely> tensc tered tgart the_air the_back the_boat the_butt the_cate the_depo the_fibr the_gran the_inn \
        the_mach the_tile tief> tigt> tled> tment toeck trae_noch trags trum> tstad tstag tstof ttenk ttled tuary \
        tuerc twen_two two_in uary> uchts uelti ueros uerze umger und_jetz und_nur und_vier unfae unte_dem upply \
        urtst usenb uskat utoma veget vent> verae vert_von vided vier_der vor_zehn war_zwei was_neve was_show \
        wass_hat wate_the week_of week_the wer_in were_not west> wish> wiss_ob wisse woch_alle woch_bere wonac wuerf \
        year_afte zahl_fuer zeig_auf zeigt zigar zlei> zu_mitt zuges zur_arbe zwei_auf zwei_bis zwei_verk zwerk \
        =1,1,-1 0_lebe <abde <altm <arab <bele <blow <bueh <carp <chic <erhe <esca <evid <exte <heli <hilf <kund \
        <lueb <manu <mapp <spir <tree <unif <web> <zugu a_coac aben_in abge_der abmah agest akery amgei amsta andch \
        andou ange_werd anora apfen arken armon as_befo astun auerl ausba ausg_eine aush_die back_and bega_to \
        beim_holz beka_und besc_in betr_ist bmahn boer_in brin_a bruck bsaus buil_the char_die chnup chube come_with \
        daech dann_an das_0 das_abwa das_datu das_gesp delsg den_kont der_eins der_kehr dersc des_bund didat \
        die_auto die_lauf die_vorf dien_und diff_in diffe diger dire_at dosen dran_die driv_said eamge ebeck ebsau \
        ecipe edrue eestr eihae eine_geno eine_in elbau ende_am enfma entsk eons> erheb ersfe erst_jahr eruht erwue \
        euro_anfa evide eview ewaec fahr_war fast_jede floes ftrag geden gege_elf geho_ohne geons gerbe gesel \
        gesp_an grout gspap harmo hase_aus hat_so hatt_er haus_der hgebe htmes idate iders iefe> igebr in_betw \
        in_witt index inlad ipped is_due jahr_vor joke> kein_von kett_in konz_fuer lang_wir lese_ich lief_uebe lien> \
        lkrei llian log_in long_time lzwer mach_and man_bis man_heut mann_star mappe mein_die mgeis mit_troc \
        mitt_zwis mmelk mstag my_boss ndant ndida ndkas nell> nfmal nian> nich_gibt nifor njaeh nkam> nwind \
        oder_wenn ohne_auss ondit onner opfho ordn_hat out_by perru pfhoe ppele prue_das rchst recip rese_the reten \
        ritin rlade rmoni roffe rrung rsfel rtenz rwell rwuen sail_in samst schli seit_sams seit_und servi sflas \
        sgesc shaft sie_gar sie_war slos> spapi sseld ssued stach stack stape stun_mehr tage_vorh talk_to tapel \
        tches teamg tella tellv tence tenfe tenja teril terre the_cut the_syst tmess to_tick trafo trine troff tsend \
        ttenw ucken uebec uenfm uestu unge> unifo ustim vemen verl_und verne verra vide_und vier_kind vitri vor_mir \
        vors_die war_heut weit_das went_home woch_ohne woul_be wunsc xisti zahl_man zahl_wird zaun_von zehne \
        zusa_und zusti =1,2,-4 <samm <whet hethe orben pair> ssing wheth =1,2,-3 0_das 0_mens <arou <aus> <comi \
        <denk <eben <ende <filt <kanz <offi <reca <rent <verm <wiss <zeig <zule ails> aket> angeb ante> are_aske \
        aroun at_the attet aufze beric bers> biet> chade chaef crane da_war das_bei das_von das_wass der_kuec \
        die_meis escha gesc_der hulen lumen made> meis_mit mount muss> naehe nces> near> neuen nur_noch ochen \
        on_thur oors> ordin oster ount> park> poliz recal rfahr rgesc runde runge ruppe rzen> scale schad schi_bei \
        schl_in schun schw_die shaus sich_und sitz> stori tammt techn the_thir timet traum ttags turn_back ucht> \
        ueckm uehrt ufen> ufzei uletz ultur usgel verzi von_steh ween> weige weigh werde wers> year_at zehn_woch \
        zentr zulet =1,2,-2 <art> <aufl <hub> <sehe <site absol anten aske_to beko_bei chler die_erst echni echsh \
        eworf hab_sie hallo have_aske ieden ility indau kuech ooth> puppe rfen> rkte> rmann ruec_mit ruege tudio \
        ungsl vate> =1,3,-5 drei_jahr stric =1,3,-4 <gela <if> <sind <spie at_s chau> erlet etung haeft hat_mein \
        onal> pruch rmal> sche> sind> urchs =1,3,-3 der_stad eldun ichts meldu nutes so_ein spruc third wind> \
        =1,4,-5 <auf> <krei aufen lick> steig utes> wurd_am =1,4,-4 <mete cover die_kost omers =2,-18,16 <ich> \
        =2,-14,12 <hat> =2,-6,4 <schw =2,-5,2 linie =2,-5,3 <paid ehrer hands herr> rungs sses> und_das zahlt \
        =2,-4,1 <acht <fram <verw frame lter> schwe sitio to_stop =2,-4,2 <best <halb <live <lost <riss <stil <wrot \
        <zett ards> auch_der calle enfte ettel hier> ivere lesen linge mente musst nding onne> sbest them> uchte \
        under war_das wrote =2,-4,3 <good <grad =2,-3,0 <hera <pfei <yach a_mont atzt> bgere chlae den_lade der_betr \
        des_verd eckst efon> eine_verw erant ersie erzeh firm_hat gesp_mit hat_uns ingri inien laes_sich lemen lkran \
        man_habe may_and mmeng nich_im rdent refu_to sind_verl split stuer tsger umgeh vorl_verw yacht =2,-3,1 <beca \
        <cell <fore <gart <geli <katz <krim <lebe <loch <noch <shel <them <trot <vorn <whee abges ages> ahlt> atien \
        atzen augen begru busse chsuc das_dorf der_buer die_wand dmini drink earne ebroc eckt> efuse eihen ein_vent \
        enhau eplat esses for_eigh for_thre gebro geme_hat gewa_die gezog gsbes gues> haen_in hand_over hsuch iesst \
        im_mona indes indin katze kauft klini kunde lauf_und like_a linde linik live> llenb misse mplai night nkenh \
        nun_soll on_his onth> orkas patie pecto plitt ranti ratis rchsu rupps sand> say_they schte seit_okto \
        steh_seit stlos tels> terno ther_s tles> toppe trato trotz uelle und_sich und_will und_woll upps> von_verb \
        vor_dem with_a =2,-3,2 der_rahm gulat =2,-2,-1 <abba <atem <bego <bekl <dick <plea <sais <spok <spru <treu \
        <used <vate afety akfas am_hand aturs atus> aufhi been_set borde brigh by_one claim das_eine den_schu \
        der_char der_juge der_vere die_fris diteu ditor dweg> eakfa earin eedin ehael eine_ents enstp erbea erbre \
        ergen esetz esswe estge fede_in fety> fhin> foto_vom genbo genho gnahm gsmit haet_ich haltu hatt_zule hlaf> \
        ident in_schw indow jede_mit kfast klei_hat kstan larmi last_week leck_ist legal mit_sofo mona_auf mtlic \
        nach_gest nbeir ndem> nderf ndow> nich_gesc nstpl nur_eine ollen order ouseh park_a raet> raeu_ein reakf \
        rtaus safet schka sehol shou_be skunf sofo_wirk spoke sraet stenz strec such_as sulta tatus tbewe tickt \
        tote_fore tursc uegt> uehe> ufhin um_eins uns_in unte_span useho uskun ussag verm_der vier_haen war_eine \
        warne word_ware your> zu_unte zwei_lehr zwert =2,-2,0 <absc <abse <aerz <ausk <baug <bede <bege <bohr <buch \
        <cheq <cutt <das> <demo <eati <fern <fiel <fixi <fuen <glae <gril <hahn <hole <husu <loll <matr <mead <meis \
        <midd <muss <mutt <pena <pfle <piec <prac <quer <rase <raw> <sael <secu <smok <soeb <spen <spli <sque <supp \
        <susp <thou <tode <unre <urte <vill <waeh <welt a_boy a_cove a_rath ab_ein ab_morg aber_kein abgeh abgek \
        abzug admi_are aehrt aesse aete> afte_eati agne> ahlen ahnde ahrel akti_ist almen am_weih amage an_emer \
        anage and_resi andbr andma ange_auf arbe_nied astin at_bran at_brea atemn auf_wohn aufg_im aufs> aufs_hat \
        auft> aufzu aus_bitt ausg_0 ausse aussi autob away> bads> bauar beban begei belt> bende bere_der berst \
        besi_soll beste betr_aus beza_werd bgekl bish_nich bish_nur breat bskom by_emai bzug> came_back chequ chlor \
        chulz cial> cils> comp_auth cont_will cour_of crac_on crush curit damag dank> das_gesu das_konz day_and \
        degre den_park der_baur der_beho der_luef der_vors die_die die_klei die_sie die_weih die_zent dmail does_t \
        doesn drei> drei_weit dschu durc_zwei durf_die eadow eady> eantw eathe ebena ebody echts ecuri efael efahr \
        efer> egeis eier> eife> ein_fehl eine_ausk eine_gelb eine_schw eine_stif eine_tank eine_zeit eine_zett \
        eins_mein eiseb eklem elage elhaf ellpl emmt> emnot empor emse> enan> endes engek enpor enter ents_das erbsk \
        eren> erfla erst_am erst_der ertes ertis erufu es_dafu es_zu eses> essag etisc euro_eins even> ewuss face> \
        fahnd feet_of fehl_eing fell> fenba fens_zu festg ffen> fiel_durc fina_ist fine_0 fined fings firm_eine \
        firm_has fixin foers forti foto_von foun_that fschl fuen_kind gas_stro gefl_zwei gelie geme_eine gency genve \
        gerue gesc_das gesc_schw gesc_zahl gest_verk get_a gewe_hat gewis ggera girl> gkeit glas_nach glei_baua \
        grabe grega gut_die guts_uebe hab_in haen_noch haeu_habe hain> haine has_to hat_das haute have_been heard \
        heque hermo heut_gege heut_in heut_mitt hinte hnder hoppe hreib hrela hrich htsfe hulze hund_and husum i_now \
        ich_fueh ighth igkei ihen> ihre_auss im_kell im_schi imme_effe in_augu in_pole in_sept in_whic indo_a inds> \
        inha_von injur into_the irmen is_susp ist_bege ist_bei ist_kein itaga just_afte kame_mit kart_hat kaufe \
        keite kende kmal> koll_seit krei_und kten> ktiv> kuerz kund_frei lade_seit laerm langt lanz> laut_poli \
        leav_thei lemme loan_at loch> lstud luef_aus mana_dire mana_has mann_ist meado mean_of mebod mehr> mehr_kind \
        mehr_und mehr_zu mens_mit messa messw mgehe mio_euro mir_eine mit_dene mit_dies mment mnot> morg_um morge \
        mpres msen> muell mutte mwelt nach_zwei nachb nachz nbad> nbads ncils ndays ndgel ndmai nensc neue_stel \
        ngler nich_in niker ning> nobo_at noch_gege npast nport nrech nwael nzant obene oblem ocked odesf oeben \
        oerst oesn> ohrt> olke> ollla omebo one_by orar> orema otest overt pannt platt plug> portg ppeal pric_and \
        pric_fixi print probl proz_fuer pulle pumpe queez raete rasen rbei> rbsko rdenk ready rece_a rech_nach reini \
        reman renze reren resid riber riegt ritte rium> rkers rlier roble rolll rorde rpart rsetz rsieg rtel> rtlic \
        ruec_zum rufun rundm rvere rwerk s_bank saele saler sbeau sbruc scha_im schar schw_der schw_verl secur \
        sei_seit sein_die seit_ein seit_frei seror sfeie she_is sich_selb sie_auf sie_nach sind_betr sind_um \
        six_year so_der socke soebe someb spran spre_von squee ssero sstru stad_kuen stgen stil_taki straf strib \
        stue_in taats tage_auf tehae tehen tellp temno tempo tersa the_acco the_agen the_chai the_esta the_floo \
        the_hous the_lice the_main the_mead the_over the_trav the_west this_even tical tille tions tling to_come \
        to_in to_its todes togra tor_0 torat trace tream tren_sich trot_bis truct tsfei uben> uckte ueeze uegli \
        uemme ufgel uhofe uhr_per uhren ulati ulzen um_kurz um_sieb umge_ein umwel und_ausw und_dies und_jede \
        und_ohne undma unrec unte_im urers urity ursa_ist ushin usum> utoba utzen velli venza verg_der verk_in \
        verk_von verl_hat vert_ist verzu vier_jahr villa von_koll von_soll vor_tor vorla waeh_des waelt waesc want_0 \
        war_und we_got weigt weis_jede werk_der will_sich windo wir_sind wir_vom wirf_vor with_imme with_one \
        wohn_und wohn_zu word_zwei wurd_zwei zantr zeig_wie zierg zu_luef zuegl zwang zwei_drit =2,-2,1 0_waeh <anle \
        <unte <your aeden and_two aussa bslei chine cust_offi das_mini dem_hof der_kreu die_druc dorf> eard> ebsle \
        egrue eingr erles iebsl ient> ist_bish llpla mit_atem ngspl off_at pecte perie resi_of rious sech_jahr \
        seit_im sind_wird stil_ein stlic ttles uenst zuege =2,-1,-2 0_beim 0_mal <anfi <beac <boed <c> <cafe <gehw \
        <guer <hire <loec <pour <pral <reco <rota <russ <said <salm <trib <unlo <whil <wood a_coll a_plea alche \
        alle_drei alle_im amtsa anfin arnin as_we auf_mont auptp baere beach behan bei_kein beim_nach beri_unte \
        blau_im boede broc_show brutt cour_in dann_frag davo_mit den_aben den_kell der_gesc die_milc disap dlern \
        eeve> efres egebe einb_von eine_echt eine_lehr eine_part eine_wint eing_im eins> eins_der eins_eine \
        elev_time elgie engi_are entfe enzwe erinn ermei eruch etigu fice> fikat for_ever for_fort fuer_dere \
        geld_zuru geruc gesa_sie gesp_fuer groe_0 guert has_aske has_foun hebt> hesse hings hlaef hoefl hoer_er \
        hteln ich_so ickin ifika igert ikett im_brun in_cour in_ning in_thea irats irbt> is_one isapp ivati jede_ein \
        jetz_noch kape_eine khaus klin_es kommu lage_am lchef lches lebe_fuer leeve leran lide> link_zu lvert \
        me_that mehr_das mein_eins mein_nich mein_pump mein_schr merfe merk_euch messu mich_eing miere mould my_daug \
        naben nach_abzu nach_durc nalch nfing nie_gese nkred none> not_been now_keep nraum ntfer ntial numm_zwei \
        oeden oefli oelft of_ever onalc open_it oses> ouldn ourte pends piell pric_i prici prue_scha racte rakti \
        recti rega_ein renzw rfrag ricin roman rstat rutto said> sandh sehr_hueb sein_lebe serer serv_von sicht \
        so_gros sold_my ssant sseit sspur stwie svors tbewo terpi tfern the_logb the_mile the_post the_prop the_rang \
        took_nine treff twies twind uldn> ully> und_las und_wird uns_dann ured> urken usban usch> utto> verw_auf \
        waert warz> we_used werin wir_gril wir_trag wird_bei with_it with_peop woll_auch work_a zweih =2,-1,-1 \
        0_alte 0_brut 0_daec 0_days 0_degr 0_geko 0_raed 0_rest 0_schl 0_schu 0_that 0_wied <abfi <abte <ad> <aepf \
        <aerg <ansi <arca <armb <auer <aufm <auth <avoc <barc <baua <beam <beho <bewu <bonn <boun <boyk <broa <bruc \
        <brut <bueg <by> <cart <cash <clau <cong <cott <culv <dark <degr <diar <doct <dumm <eh> <eisd <eise <exac \
        <exak <faci <fami <feuc <flas <for> <fort <gelu <gent <gepr <gepu <gitt <glie <gold <gras <grea <gren <grey \
        <grie <guar <heid <helg <hemd <hook <hueb <indo <invo <irri <jagd <kipp <klim <klo> <knew <kotf <kreb <ladu \
        <lean <lese <link <lobb <logb <logs <loun <ma> <magd <magn <meta <muen <musc <neup <nied <ning <notr <ohr> \
        <ok> <ordi <ough <owes <patt <pfin <phil <pit> <pled <psyc <puts <rinn <rosa <rust <saem <saet <samp <self \
        <shap <sofa <spaz <stef <suin <swan <tax> <teas <todd <toil <tomo <top> <unco <unla <unli <unst <ute> <vent \
        <veru <vier <vorw <waer <wand <weat <whom <wovo <wund <ziff <zugl a_beac a_blok a_bran a_conf a_cust a_dece \
        a_diag a_disp a_dog a_fift a_half a_hole a_hot a_kett a_mind a_mrs a_new a_nurs a_pack a_pers a_phil a_post \
        a_pram a_stic a_swim a_terr ab_ob ab_silv ab_sofo abbau abelt aber_die abfin abge_die abge_es abge_ware \
        abgen abruf absa_im ached achla achss acht_uhr adene aedte aehne aemt> aemtl aenen aenie aenke aesth aetsc \
        aeusc afanz afon> afte_s afte_six ago_and ahnbe ahrer ailin aked> aktik alabt alami albie aldi> aler> alfor \
        alita alkas all_four alle_hatt alleg als_einz alt_die alte_ist alunt am_band am_haup am_pfin am_rand am_schi \
        am_see am_spie am_tote am_werk amik> ampoo an_inde an_orde and_kept and_left and_she andss aners anfae \
        ange_die ange_word angl_club anien animi ankl_gege ankst anord ansic antw_der antw_ein anual anyo_who anzun \
        appe_to appte araus arcad arch> arcod ardig are_affe are_aski are_expe are_paid arenk arewe aring arm_in \
        arres arri_with artel arten artic artme as_an as_he as_long asen> ask_in aske_me asks_you aspoo asta> astan \
        at_minu at_with athin atrat attfa aturg auart auch_am auf_acht auf_deut auf_null auf_sich aufbr auffi aufna \
        aufsc auft_zu augle augun aus_am ausg_das ausg_wie ausku autif avoca ayern b_flat balls bank_in barco \
        bath_the baugl be_fair bean_man beaut beer> befun begu_leav behi_the bei_haen bei_haus bei_neun beim_buer \
        beit_beza belha bere_ihr beri_von besc_gesa beson best_aus best_hatt beten betr_muss betr_zu betr_zwei bewac \
        bewe_gese beza_drei bfind bgebu bgeno bild_zu bill_und bin_0 birt_card bis_auf bis_halb bish_0 bitt_alle \
        bitt_einm bitt_ihre blae_die bling boesc bonne boyko brei> brem_aus bridg brot_die brue_von brueh bruf> \
        bscri bsrae bstst bstwi buege buer_lieg buer_spri bund_das by_text by_tues cales cardi cates celli cent_belo \
        cent_uebe cess> chap> char_the chara chbet chern chgez chgla chie_exec chieb chleu chlis chobe chtle chtsf \
        chtsh chtsk chtss chuh> chult chure cials cing> ckend ckens ckere ckerl ckfor ckfra cknen claus clim_on \
        clist club_has coll_say comp_had compu congr cons_the cont_one cotta coul_t coun_at coup_in ctora culve \
        cutor da_mit dabe_geha dable dami_es dami_ist dann_der dann_steh dari_ein das_auge das_etik das_grue \
        das_hote das_nach das_test das_ther das_zert davo_eine dcast ddler decke deli_nine dem_balk dem_bild \
        dem_depo dem_frue dem_grue dem_ich dem_netz dem_neub dem_satz dem_upda dem_vorj den_bank den_boed den_code \
        den_deck den_dien den_hund den_meis den_radw den_rapp den_regl den_stei den_stue denn_bei denpr denti \
        der_adre der_agen der_anbi der_ansc der_brie der_dies der_ecke der_fili der_kanz der_kast der_mann der_nimm \
        der_pfei der_pres der_rat der_reed der_rota der_stra der_verg der_vern der_verz der_waag derfu des_eige \
        des_elte des_haus des_mode desk> diagr did_offe die_ab die_auf die_bei die_betr die_eign die_gedu die_gelb \
        die_geld die_grup die_gurk die_gute die_herr die_kont die_kund die_lack die_laut die_nich die_nie die_offe \
        die_pral die_ratt die_rede die_sais die_spue die_steh die_tore die_vorw die_zuge diele dien_die dien_hat \
        dien_mit digan digun dire_comm disp_von ditve dmira dnaeh doch_die docto door_and dopp_prei downs drau_das \
        dreh_den drei_fehl drei_gesp drei_haeu drei_seku drei_uebe drei_wint drop_out dseit dsome durc_es dusch \
        dzwan eantr easpo eativ eatme eauft eauti ebelh ebrem ebuer ebzig eces> eckbe eckfo eckfr eckzu ecuto edenh \
        ederb edito editv eeps> eeren efilm eften eftsf egafo egenb egig> egoss egrab egrad egree egrup ehlba ehmig \
        ehmun eider eides eigte eijae eiler eilun ein_fahr ein_form ein_mode ein_sech ein_upda ein_zaun einbe \
        eine_auto eine_brie eine_grei eine_haus eine_link eine_rueg eine_smil eine_vers eing_hatt eing_wird eisdi \
        eiseg eken> elach elauf eleit elf_cent elf_mona elf_proz elfal elga> eliko eljah elpau elske elte_mit eltin \
        elzeu embra emde> emerg empf_mir emsen emtli enant enarc enbec enbog endew eneig enfze enig> enoss enson \
        entso epack epump er_schr er_wird erade erami eras> erbek erdic ered> erke_der erkir erkl_den erla_sind \
        ermar ernal ernbe ernd> erns> ernve erpin errac ersc_weil erspi erst_anga erst_inst ersti ertau ertoo erufs \
        erurt erzch erzli es_der es_gar es_zum esagt espan essiv estop etest etour ettuc etwa_mit euerd euge> eumsb \
        eund> eundl euobs eupre euro_weni eusch euzwo ever_one ewarn ewegt ewehr ewiss exact exakt expen extr_den \
        faces facht faend fahr_0 fahr_habe fahrg fami_die farew feed_them fehl_0 fehl_in feife fekt> fernt fest_die \
        fest_wege feue_im feue_steh ffici fiden fiehl figer file_it filia film_fuer film_wie find_den find_man finds \
        findu fine> fine_in five_days five_mont flas_die fled_sind flie_raus flug> flye_mit fnahm foehn for_0 \
        for_brea for_our for_whom ford_nun fore_has form_asks fort_five fort_von foto_die fpalm fract freez \
        frei_steh frei_werd fron_door frue_war fruf> ftsfu fuer_heut fuer_unse fuer_zwei fuses fuss_vom fussg gafon \
        garan gave_him gbook gebac gebe_kein gebu_fuer geeh_herr gefa_wir gegeb gegra geho_wir geho_zum geht_nich \
        geko_in gela_wird gelb> gelbe geld_aus gelsc geme_in genos gepac gera_0 gerad gere> gere_werd geri_und \
        geru_aus gesag gesc_droh gesc_in gesc_ist gese_seit gesic gest_abge gest_im geta_am getei geweh ggen> gieru \
        gies_am gilt_der ging_mit gitte glas> glei_aus gler> glish gmuen goats goldr gosse grab_bei graeb grani \
        grape greet gros_kino gros_paus gskar gsmel guetu guide guten habe_bei habe_um habe_wege haber hael_und \
        haemt haft_vor hahn_zu halbi hall_und hampo hand_back hande harma has_died has_just has_lost has_star \
        hat_der hat_gege hat_gela hat_ihr hat_ist hat_vers hatt_drei hatt_man haus_geho have_left hbar> hbasi heel> \
        heft> heinl heis_das heker helga helik henbe henke henmi henst hentu henwe here_and herr_an herz_der herzc \
        herzl hetis heut_vorm hgehe hhaen hiebe hilf_es hilos hina_und hint_zwei hlagb hlbac hliss hmung hnbes \
        hoch_zwei hoene hof_der hohe_wahr honor hour_ago howin hrank hrow> hstue htem> htfue htzul hure> hutzb \
        i_boug i_sat i_stop i_use iagra ialen ialpl iatel ices> ich_buch ich_kam ich_nenn ich_sei ichtk iebzi ieces \
        iehlt iehun ielze ienti ifull igeru ihn_nich ijaeh ikat> iker> ikopt iksch ilchr ilial iliko illan ilmte \
        iloso ilung im_augu im_bach im_beic im_bode im_chat im_cont im_deze im_fach im_febr im_minu im_ohr im_prot \
        im_stad im_vors immel impre in_a2 in_any in_base in_dere in_duba in_fort in_gewa in_inte in_rott in_two \
        in_vers in_writ indep indoo inend ingbo inhab inkeh inne_beim innig insi_of inspe inte_care intin inzw_selb \
        ionar ioren iques irit> irken irrig is_stan is_when isdie isegr isele isier ison> issve ist_an ist_echt \
        ist_sech ist_weg ist_zusa istma it_as it_down it_for itget itrae itsch itsta itude itver itzli ivald ivita \
        jahr_alt jahr_nun jahr_wass jema_hat jetz_auf kaes> kam_am kam_etwa kam_per kann_kein kaps_im kasta \
        kaum_noch kein_erkl kein_oeff kford kfrag kgezo kiere kind_habe kind_im kings kippt kitc_is klag_auf \
        klei_der klet_und klin_die knen> knew> koel_und komm_wir kommt kons> kont_gesp kopf_ich kopi_die kopte korre \
        kostu kotfl krebs kreid krie_die ktivi kuebe kuen_die kuen_ist kulat kund_zu kunft kuppl kverg labte \
        lach_das lachs laedt laen_als laini land_habe lang_den lanzu lappt lars> last_of last_steh laut_zeug laute \
        lbach lbes> lbier lbsts lchen lchre lead_at lear_that left_with lehr_hatt lehr_unte leid_nich leinb lessi \
        lettu leuc_die lford lieb_ich lief_mit lieg_jetz lieg_nach lieg_noch ligst likop link_seit linkt lins_und \
        lkast ll_be llerd lligs llter llwag lmon> lobby loes_sich logbo logs> logs_me long_as losop lost_two loung \
        lpaus lpert lschr lsket lsory ltig> luec_in lunc_and lzeug mach> mach_das mahnb make_it makes man_empf \
        man_halt man_sage man_sieh man_steh mana_s mane> mania mann_soll manua masc_auf matra me_out megaf mehl> \
        mehr_da mein_lehr mein_mann mein_wir mens_steh mens_verl menta ments meras mess_seit metal mete_zeit \
        miet_nich milia milin minu_elf minu_habe mir_dafu mir_gera mit_aufg mit_dass mit_ders mit_durc mit_gril \
        mit_hake mit_hohe mit_loch mit_mega mit_nage mit_tasc mit_vorn mit_wir mita_von mitt_ist mitt_nich mmerw \
        more_and morro movem mped> mpfie mpuls munge musee muss_ein must> my_sist nach_beim nach_gege nach_ihre \
        nach_inne nach_sech nach_so nach_und nach_woll nalab nally name_die namt> nann_es natu_fuer nbesc nboge \
        ndepe ndewa ndhau ndoor ndsom ndzwa nehmi neig_of nelle nenmi nenn_er nenn_ich nenn_sich neub_von neupr \
        nfide ngbo> ngebu ngeli ngena ngeor ngsam ngsso nhabe nicat nich_abge nich_da nich_dass nich_lohn nich_weis \
        nicke niem_verg nienb nimie nine_the ningb nion> niore nkel> nking nkrie nkste nkurr nlock no_comp noch_drei \
        noch_offe noon_they norar nosse not_answ not_awar not_loud notau note_on noti_for nove_die nove_mit now_work \
        nsist nslan nsonn nsult nterm ntist ntrat ntsor null_die numb_of nun_alle nun_mein nur_wer nurse nverb nverz \
        nzept nzung ob_was obahn ober_hat obstw ocado ochbe ochsa ochur octor oddle oekos oeln> oemt> oentg oesen \
        of_peop of_ten offi_has offi_says ogboo ohne_hand ohne_heiz ohnen ohner olds> olper omane omani ommt> omorr \
        ompul onala onary one_does oner> onfid onora onspu onzep ophy> opti_in optim orate ordn_best ordse oreys \
        orger orhae orrek ortly osecu osoph osses osszu oste_hat ostun otens otflu otors otorw ottag ottle ouch> \
        ough_to ounge our_vill oured out_in outs> owes> oykot palai pape_and paste patte pay_0 pazie peed> pekt> \
        per_rund pers_nach pfieh pfin_die pfing philo pich> pick_it pick_up pielz pinde pinne pirit plan_and pledg \
        plied plung podiu post_it poun_for ppte> prei_ist prem_and prose provi psych ptimi ptpla pulso puts> quer> \
        radio raenz raese raini rais_it rame> ramel ramsc rang_and ranit rashe rater raufh rbera rbots rcade rcode \
        rdich rdiga rdner read_our reath rech_hat rech_heut rech_rueg rech_unte regi_dire reide reihe rein_0 \
        reis_ein remde remie rene> rent_the rent_und repl_that rere> retou reuob reuzw rewel rften rgeht ribe> rides \
        rief_am riers riet_man rigat rilli rine> ringe rinti risti ristm rklei rklic rkolo rkstu rladu rmeis rney> \
        rnsch rnver road_the rochu roemt roent roll_habe roll_zu rook> rosa> rosch rosec rossz rota> rrace rrate \
        rrekt rriga rriva rsage rsitz rsona rspri rstic rtell rtige rtook rube> ruec_abge ruft_alle rugs> rund> \
        rundz runk> rverk rwach rwarn rzche rzlic s_at s_site sachv sagt_bitt sagt_des sagt_ein said_i sais_als \
        sais_war salam same_boat sampl saugu sblas scape scha_es scha_um scham schi_die schi_ein schi_ist schi_laeu \
        schil schl_bei schl_wer schl_zwei schn_der scho_bere scho_grou schr_von schw_fest schw_in sdiel sech_uhr \
        seco_visi secut segru sei_eben seie_mit sein_sala sein_schw sein_werk seit_donn selb_an selba selei selli \
        senen sent_a seums sgaen sgeri shalt sham_hat shamp shang shape sherr shing shop_mana shopp shou_not showi \
        shutt sich_laut sich_zeig sie_auch sie_das sie_heru sie_laut sie_nun sie_soll sign_in sinc_abou sinc_yest \
        sind_eine sione site_on sitz_0 sixt_four sleev smeld smile smili smoke snumm so_is soba_ich sofa> sofa_im \
        soll_es soll_fuer somm_hat somm_sass sonn_mein sonn_wurd sophy spae_morg spazi spin_und spina spiri spitz \
        sprei spri_and spri_in spuel spur> srich sscha sschi ssige ssive ssoft ssspu sswer sszue stah_gesc stan_dann \
        stan_nich stani star_heut stat_and stat_page statu staub steh_gros steh_mit steh_ohne steh_wir stei_zwei \
        stel_sei stel_sein stent stenw ster_weil sterw sthan sthet stmas stolp stor_mana stra_gest stre_am stre_die \
        strea streu stroe stsch ststa stue_vier stuem stun_meld stun_nach stur_die stutz subsc sued_wird sueds sults \
        sundh surer surv_with swans sycho t_a tage_am tage_nach tage_sind talle tanie tanks tap_wate tato> tattf \
        teasp teck> tect> teil_sind teilu telan telte tenki tenpr tenso tent> tenti tenz> term_gibt testa tfand \
        tfeuc tflue tgesp tgete thand that_is that_said that_were the_arca the_brig the_cart the_casi the_chap \
        the_driv the_exac the_insu the_isla the_judg the_lamp the_lobb the_mete the_nurs the_plug the_prom the_rest \
        the_road the_rota the_salm the_tent the_twen the_vend the_very the_wedd them_out theti this_week thos_of \
        thre_diff thur_and tiful timie tist> titud tivit tmas> tobah toddl tolle tolpe tomor topp> torey torwa \
        tote_0 toten toxin traf_dann trant trapp tratz trea_for treat treuo troem trot_verb trou_and truf> trufe \
        tschi tsfue tsorg tstei tstuh tterd ttfan ttfue ttier ttuce tuce> tude> tuer_gesc tuff> turge turni twage \
        twen_six two_are tzula uart> ubscr uebe_fuen uebe_nach uebe_noch uebe_pers ueckn ueckv ueens uegig uehlr \
        uehst uendu uerdi uern> uest> uetun ufnah ufsch ugels ugung uhr_fahr uhr_frei uhr_heim uhr_schl uides ulief \
        ulsor ults> ulver um_zwan umes> umped und_ab und_brac und_eige und_foto und_ging und_halt und_ihr und_laes \
        und_nimm und_per und_rich und_traf undab undhe undli undzw unehm unica unloc uns_ein unse_gros unse_neue \
        unte_den unti_frid uobst upplu uprei uptpl urchw urchz urger urney uschu useen usfah usgle ushal ushan ussga \
        ustan ustik ustom uszug utifu uzwor valdi vents vere_ware verg_ausg verk_das verl_0 verl_im verl_verl \
        verm_hat vers_hat vers_im vers_schr vert_aber vert_eine verto verze viel_mit vier_da vier_fahr vier_gesc \
        vier_in vival vocad vom_chef vom_kund vom_mesn von_holz von_hund von_lief von_ohne von_riet von_schn \
        von_weis vorba vori_woch vort_uebe vouc_for wach_mit waeh_der wage_beim wand_der wans> war_als war_dann \
        war_dien war_neu war_selb war_von ware_der ware_drei ware_war waren was_call was_hit was_one was_so wass_ab \
        watc_the weath week_befo week_on weep> wege_miet weger wegt> weihu weil_bei weil_sais weile weis_auto \
        weis_besc wenn_ein went_in wer_als wer_an were_neve were_the werk_in werkl what_they when_you whic_s whil_a \
        who_sits whom> wied_kein will_den will_ein wind_sech wind_vier wings wint_am wir_das wir_in wir_sie wir_sonn \
        wir_wohn wirbt wird_ange wire> wirk_aber wisch with_s with_warn wo_sie woch_dana woelk wohn_brau woll_blei \
        woll_sich wood> word_die word_sagt wore> work_had work_with wortr wurd_bish wurd_mein wurd_unte wurd_vor \
        xact> xakt> xpens yclis yern> ykott zahl_das zahl_fuen zchen zehn_mete zent_das zett_im zialp ziehe ziehu \
        zing> zone> zu_benu zu_frag zu_weih zuegi zulie zum_absc zum_betr zum_fest zum_list zum_ster zum_zahn \
        zum_zwei zuneh zuru_es zust_und zwan_von zwei_blin zwei_cent zwei_katz zwei_lieg zwei_saet zwei_ster \
        zwei_wint zwoe_proz zwort =2,-1,0 <bird <cryp <engi <faeh <grai <himm <hohe <husb <inju <judg <kilo <lie> \
        <oeko <plug <pois <sail <teig <toxi a_chai a_hund a_tonn aage> ab_es accu_of aeber agels akate akti_verl \
        aktu_in alle_sieb anber and_my anga_von anzvo armie arri_at at_six atchd atisc atori aufma aunt> aus_fens \
        been_seal begon bei_elf beim_letz bere_im bgefu bisl_nich breac brook bund_warn butor by_radi bzust cann_yet \
        chdog chest chnec chran chtfu chwim ckwir clea_the club> crypt cutti da_scho das_moeb das_pass das_teil \
        dasse debit den_akku den_bach der_ist des_neue deute die_das die_ehrl die_stun ealed eckwi efusi egonn ehstu \
        ein_arbe ein_man eine_medi eine_stra einli eites emark empf_den empfa ende_ist engin enpre enrau enty> erbef \
        ernle errn> erzue es_ein euro_beit euro_erst ever_seco fand_der fecti feedi figh_for five_o freut fund_von \
        fusin gebo_das gehun gela_hatt gene_war geri_eine gesc_fuer getr_habe ghbri ging_durc gonne grain gras_in \
        grou_of gsges halt_bis hat_sieb hbrid hdog> he_was herrn hers_hat hhalt hired hmals hneck hngeb hoehl holzb \
        hrgae hseln htsam husba hwimm ibuto ichtf iffe> ighbr ihre_ware illeg im_herb im_trag in_inns indu_abge \
        inerz intak is_bein is_figh ist_eine it_on it_our itse_is ivest jahr_werd jahr_wurd jetz_an juli_0 kein_weg \
        kwirk labo_insp laen_vom land_im land_wurd laut_send ldigu lend_call lerdi lieg_eine like_to llaed llega \
        lllae lorr_are loyed ltrom lzent mages mai_von man_das man_kann marc_in mehr_betr mein_toch minu_die \
        mit_ansa mit_mehr mona_zuru muss_mit nach_entg nanzv necke nenki nerze netz_die nfzeh ngine nich_beha \
        nich_hine nsbru nspec nstab nstli ntake nterk nterp nzvor ocial of_whom oison on_call on_four onat> one_was \
        onsis orone ortig orwar overc pierl poiso praxe raebe rauc_der rbern rchzu rech_die recto reeze reibt rgaes \
        rgenc riss_die rkass rkend roll_unte roner rstad rstre rzehr s_bei saemt sah_ich sech_schw sehr_geeh sei_das \
        seif_aus seil> sends serv_afte setze sgren sind_vers skont sonn_fuer spae_will surg_the talls tchdo tdruc \
        ten_days the_doze the_fenc the_lock the_regu then_sent tiges toffp track tzbeh ucks> um_neun umaen und_aufz \
        unte_mein uster veren vier_stoc voll_fahr von_gepl von_selb von_zwoe vorne vors_ein wangs wanne ware_sie \
        ware_zuru weg_das wenn_er wer_klag will_kuen wird_evak wird_oper wird_rean wirke with_its wohnt wurd_es \
        wurd_verl yest_the zbeho zu_lass zvors zwei_bewo =2,0,-3 0_jede 0_mann <beri <gast <gree <silv <stic \
        alle_gela als_nich argel atche bus_die cted> dann_ist das_fals die_lage die_schw dien_am doors eben_nich \
        effnu eine_koll erve> es_jema esund find_ich gelt_als heits herr_der hzig> ilter jetz_sehr lasti lists nderz \
        nice> oyer> reed> rline sind_auch teil_die thre_hund tooth udio> uebe_dem von_neun vor_weih was_give \
        youn_man =2,0,-2 0_auss 0_rein 0_tonn 0_uebe <advi <aha> <akus <alpe <ansc <arms <arro <aufb <aufk <aufp \
        <befa <beit <bela <blum <boug <broc <ceil <clic <cont <dana <dead <dece <dein <deli <diag <divo <dril <duba \
        <emot <ener <erwi <esta <febr <feel <flor <fren <gear <gebu <haft <have <heri <hull <idle <ione <juli <kale \
        <kera <kern <klae <knic <know <kuri <lase <lau> <mang <mega <mohn <myse <naec <neff <neig <neph <oak> <oel> \
        <ohrs <pain <pers <piep <pitc <pole <pota <reac <roas <sile <sohn <solv <the> <tipp <toll <tune <whos <wing \
        <wish <zufr <zuli <zuse a_chan a_chil a_phot a_priv a_slee ab_nach aber_er aber_wenn abge_und absag abwas \
        acht_fahr acht_mein acht_proz adell adera aeger aegli aelte aerge aesen afte_dark afte_four agai_with ahle> \
        ahrsc akko> akust alle_herr alogu als_er am_hang amste an_arro an_sonn an_upda anchi ancs> and_agre and_as \
        and_neit and_rece and_to and_what and_with andka ankom annou antr_auf ants> anung anwa_hat aschi aski_for \
        assur astic at_a at_elev at_half aterp atter auch_nur auf_ihr aus_angs aus_ruma ausgl ausri auto_und aware \
        ayers back_at bart> bate_um beet> begra bei_etwa beim_chef beim_vier beko_von benc_are bergi besc_hat \
        best_drei betr_hat bett_weil bevol bgege bin_gega bis_elf blume boden booke bot_mir bough bruar bschl bstau \
        bund_hat but_i by_for bzigs cand_the ceili chef_der chenw chimm chlaf chsst chuer chwag chzei cient citor \
        click clos_to come_up comp_the conn_to cribe crown da_lass da_sein dana_hoer danac dann_mit das_ange \
        das_bett das_bund das_einz das_gebe das_kein das_muss das_naec das_prob das_scho das_schr das_was dass_zwei \
        davo_zwei dazu_gab decen dello delsk dem_alte dem_es dem_foto dem_gehw dem_saue den_eink den_fehl den_kund \
        den_leut den_link den_rest den_stan depos der_arzt der_baec der_geld der_hatt der_kant der_lehr der_lieb \
        der_miet der_musi der_naec der_name der_ordn der_ort der_seit der_sitt der_taus der_tech der_term derwu \
        derzi dfuln die_bade die_fore die_gara die_klin die_kurs die_pers die_semm die_stoe die_trai dies_mode \
        dies_satz dine> divor doch_auf dort_scho dreh_das drich drill dubai each_time eage> eback ebade ebevo ebiet \
        eble> eblin ebrua ebte> edder efrig ehne> ehsch eifah eige_an eigh_i eilin eilla ein_buer ein_gewi ein_guts \
        ein_hoch ein_pass ein_reto eine_ande eine_plan eine_rede eine_schu eine_sond eink_der einm_mit einna eitsc \
        ekeri ekuer eldet elf_leut elsch emasc emble emium emoti empf_es emsel enber enbre ener> energ enieu enste \
        entia enutz enver eper> ephew eposi epsel er_aus er_nach er_war erege erful erkte erlau erpla erpro errli \
        erstk erte> erueh erwun erza_und es_da es_den es_ich es_man espru estau etaer etwa_alle etwa_auf etwa_sagt \
        euro_drei euro_haet exist expl_that fami_of fbau> febru ferer ferns fest_dass feuc_ist field flet> flori \
        forde fork> frag_mit frenc frige friss frue_hat fueh_eine fuer_lau fuer_mehr fuer_tant fully fulne fung> \
        funks furt> gabel gain> gar_kein gebad gebie gefue gege_aufp geho_dem gekle gele_aber gele_haet gelo_ich \
        geme_sagt geni_und genwe gepla gese_der gesi_der gesi_wie gest_zwei ghbou glask glue> go_with gone_back \
        gone_for grin_und gros_wie gter> hab_bei hab_nach habe_es habe_ihre had_chan hael_das haen_ein haet_mir \
        hat_uebe hat_vor hausb hbour hdays hear_a hechi heis_s hera_auf herr_dire herr_im herrl hers_im hglas hich> \
        hien> hies_ich hing_es hint_die hirm> hoehu holds holz_lebe home_and hook> hoto> hundr huste i_buy i_do \
        i_paid i_took ich_einm ich_koch ich_mich ich_sass ich_selb ich_trin ich_um icito icula iebev iebli iept> \
        iern> ifahr iform igel> igera ighbo ihr_seid ileag ilenc illar im_drit im_gebr im_grup im_roll im_vier \
        imme_was in_dies in_his inar> indfu info_desk ingek ining inke> innah irati irge_zwis irksl irmed is_wher \
        isiko isse> ist_auch ist_beim ist_dass ist_sich it_from it_the itbew itens itenw itrag ittet iums> ives> \
        ivorc izei> ja_zu jahr_abge jahr_durf jahr_kauf jede_mont jede_sonn jede_tag jede_werk jetz_alle jetz_lieg \
        jetz_wied kein_will kell_die kels> kenn_und kenst kerei kilo_0 klaer klei_schl klima klotu knick know_i \
        koll_der kopfh kstil kumen kusti lade_in lader laest lag_0 lance lanze lass_ich lass_weil last_mont ldorf \
        leage leani lebe> lecke left_in lehnt lerin lesal leut_bei leut_nich liebl liere linen ljahr lleic llver \
        lmen> loech logue look_like lot_had lotue lowly lting ltur> luebe lupe> lzeit made_a mal_ich man_0 man_auch \
        man_die man_zu mart> maten meer> mein_beri mein_kost mein_tant memor mgewo mich_der mich_manc milc_die milea \
        mindf minu_for minu_of mit_foto mitte mond> mont_0 morg_so morn_it mosta munic my_cust my_noti mysel nach_im \
        name_gege nary> naus> ncent ndend ndesh ndest ndred need_two nees> neffe neig_s neigh nente nephe neue> \
        nform ngedr ngeko ngsle ngspa nich_geno nich_lang nich_zu niede nier> nieur nigun nksti nlieg nlimi nned> \
        nnoun noch_0 noch_ich noch_zwei not_howe not_on nounc nster nstha ntern ntuch nun_schi nwach nzelf oberm \
        ocker oehne oehun oener oepse oere> of_her of_prem offe_und offi_the ogue> ohrst olesa olie> oller olved \
        ommer once_i one_in onel> oning opps> ordne ortra ossel ostat ostco ostet otato ouche our_fort owly> \
        own_door oyalt paid_in passw pause pecta per_kuri pete> pfle_in phew> pitch plerf poli_are porti posi_0 \
        post> potat praec prod_best prosp proz_nach pruec pruef rancs rateg rauer reati rech_das reco_from refri \
        refun reie> remiu repo_hat ressa retae rful> rhund rieg> risik risst rker> rkett rmost rnenh roast robea \
        roll> roll_mit rospe rosse rout> rrest rrier rrlic rspre rstoe rufss rwuns s_yard sagt_zu saili sakko \
        sams_sonn sass_in sat_in satio sauge says_she scha_alle scha_auf sche_die sche_man sche_noch schi_mir schie \
        schin schl_als schl_ein schm_als schm_es schn_und schn_war scho_der scho_vorh schr_etwa schr_seit sei_ja \
        seit_sein sembl sende seve_week sfall sgara she_s sich_am sie_0 sie_brau sie_dach sie_gern siko> silen \
        sitz_seit sivit skart sleep slowl so_die so_do so_far so_lang sold> soll_alle solve spin_mit sprue ssee> \
        ssier stan_im stcod steh_in steh_so steh_wie stel_als steln stenf stenp stgar stoep stop_hint stue_stat \
        stung stwag sugg_i suppo swand swort t_know tag_bei tage_hatt tage_nett tage_vor tcode tea_and tele_hies \
        tell_you teren terge terie tfueh thabe that_some that_they the_area the_asse the_cata the_info the_labe \
        the_park the_reco the_run the_soup the_treb the_wind then_took they_are thro_a thro_his tick_0 tifik \
        tisc_eine to_beco to_eat to_see toeps told_the tomat trag_ich trin_das trin_ich tschr tun_wir tuner turz> \
        tvier ubai> ucces uehru uehsc uernd uerst ufrie ulnes um_elf um_vers umgew und_ein undre unges ungsf unkst \
        unlim unse_name unse_wass unte_unte unte_wir up_it uptsa urden us_at us_that usivi utet> vanis ve_aske \
        verb_wird verka vers_und versa viell vier_hat vom_band vom_lohn vom_schl von_uns vor_geri vor_sich vorce \
        vorga war_per war_wir ware_mein was_my was_sign wegun weil_die weis_kein wenn_du wenty wer_ande wer_etwa \
        wer_was werd_ja werd_per werd_sie werk_den when_we who_have who_now who_woul whose wied_am wied_mit \
        wied_mitg will_im wing_the wir_fahr woch_seit woere worn> wurd_0 wuss_von year_then yself zaeh_der zahl_pro \
        zent_zu zett_mit zeuge zter> zu_gehe zu_kurz zu_taus zufri zum_selb zur_verk zwar_auf zwei_abre zwei_den \
        zwei_sind zweie zwoe_von =2,0,-1 0_ihr 0_reic <acco <arre <aush <bunt <busg <coup <daum <depe <einn <entm \
        <futu <gmue <howe <iceb <igel <kaef <kaue <keys <loo> <ludl <pano <pfui <pink <rean <reor <saen <sili <spro \
        <trei <tros <twis <udin <unfr <wedd <whic <yest a_corr a_toot a_very abdec able_to absa_weil abung achre \
        achtt acili aerbt aetsh afts> aglic agnol akas> akdow aktie all_had all_hand alle_fuen alpak als_bewe \
        am_mueh am_told an_auch an_ordi an_von ankin arame are_bril arito arry> asspo at_ten ategi auf_fuer auf_gelb \
        auge_die augu_thei ausg_aus banki barit bbaut bdeck been_able bei_niem bermi biege bill_in bis_die brau_mein \
        braut bsrat busgr came_at caste cats> cenza ceshi chan_i chell chkun chpru chtei chtti chweg cilit cliqu \
        code_for cred_note cular cut_out cycli da_drau dann_den dann_soll dare> darf_sie das_buss das_inte das_star \
        daume dem_bahn dem_sala dem_sein dem_vier demo> den_haen depe_on der_beam der_bera der_grav der_kist \
        der_schr der_souf der_vate der_ware der_werf der_zoll derga des_schr desca dicke die_ansc die_engo die_grub \
        die_hose dien_leer disc_code dlow> eakdo eanim eatur ebel> edte> egier ehlta ehweg eige_den eigli ein_acht \
        ein_aqua ein_gart ein_hemd ein_kuge eine_das eine_fili eine_vors eine_wett einm_mehr eitsa eldbo elebt elech \
        elf_im elkre ellos ellve elpla enbed enfri engem enkip entar entmi entuc enza> eorga erapy erday erfa_man \
        ergab erkl_uns ermie erpri ersa_die erty> erwer erwin erzim es_kenn es_sich eship essan etsha ever_eigh \
        exac_one expl_to facil fahr_best faser featu feel> fens_von fiert five_roun floo_and flop> flug_und foeh_in \
        foun_work frag_mein ftsmo ftuch fueh_mein fuel_supp fuer_wen futur ganz_oben gedan gege_hat gehe_um \
        geho_habe gehwe gena_das gesc_nur gest_auf gest_dann gment gnets gnoli gros_zum gstuh habe_heut habe_wir \
        had_the haet_sie has_open hat_beza hausa hbess hbett he_come heats hemd> herap herr_am hiel_es hiffe him_to \
        hkund hlein hnerk hower howev hown> hprue htigk httis huebs hull> husb_a i_can icesh ich_alle ich_nach \
        ich_steh icky> idens iehn> iglin ihn_noch im_bewe im_eige im_mita im_seni in_offe in_rech into_my ist_best \
        it_some iterk ja_eine janu_fuer jede_schr jede_vert jema_ande jetz_komm juli_hat keeps kenn_mich kett> keys> \
        kmate knie> koch_und laech laes_uns laeuf land_ruft laste laut_vert leaf_abou leav_they left_open legen \
        leis_im lerfa let_go lgesc liese lift_im lique litae llard lleit llos> lob_an logo_so lpaka lpenv ludlo \
        lust_ist magno mai_0 marc_and marc_he marks matt_i may_have mehr_hin mehr_weil mehr_zuru mein_anwa mein_foto \
        mein_mitb meis_auf menkl mill_zuru mir_beim mir_gere mir_mal mitt_mit mitt_wie miums mmerf mona_hatt \
        mona_nich mont_and my_cous my_lunc nach_erst ndenl ndful nenwe neue_hell neun> neun_war neve_held new_and \
        nich_dafu nich_oft niege niem_gese niem_zu nkels nkipp nnenw nnige nolia noram now_on ntmie ntoau oats> \
        oausz ohne_ruec ohne_sche ohne_vorw old_town olia> on_pape oney> ontoa opert ouchi ounda ourne over_my ovisi \
        oweve pack_aus pakas panor park_der passp peale penve per_hand pern> perty pftuc pfui> phot_of plan_offi \
        pro_stun quot_came quot_two ragli rapy> ratio ratze raune reakd reani rech_den rech_einm red_and reih_die \
        renko reor_in reorg rersi rest_der rier> rile> riter riton rkant rollo rovis rowns rpet> rplae rprin s_answ \
        s_drei s_hand sachk scha_aus scha_euch schep schw_gefa see_so sei_bei seie_nich sesso sesta sfrei ship_a \
        shor_afte shown sind_ja sitz_bei size_of so_many soga_zwei sonn_bei spie_hat spie_im sspor stat_the stess \
        story stra_das stre_mit stun_beim stwin t_come tasse tegie teigl tell_me ten_the terba terns test_for \
        text_and the_auct the_bit the_gras the_knif the_loo the_pict the_rate the_red the_shif the_size the_wome \
        the_wron ther_the thera they_offe thir_i ticky tisc_vom to_on toaus toch_kenn tray> tromk twist uchbi uchin \
        udine udlow uebe_mona uebsc uede> uiter umach und_krie und_von unft> ungsw unli_holi uns_haen uns_ist \
        unse_gesc usgru uture verl_gesp verm_mein vier_pack vier_sind von_fehl von_stec vor_welc vorn_an war_auch \
        was_exce was_fuer weat_the weddi weil_jetz weit_im werk_lies wever which wie_den wir_seie wir_seit woch_hoer \
        yalty year_ever yeste zahl_ich zeits zelfa ziehn zu_tief zuck_man zugsk zumac zur_schn zwei_gesc zwoe_uhr \
        =2,1,-4 dder> elve> ended itel> smell twelv welve =2,1,-3 <alt> <bald <base <bere <cand <fass <fehl <guel \
        <knop <lage <moos <pfan <prov <smel <stah <team <tite <towe <zeug able> ackun aeft> aller als_0 anfah anima \
        anish arks> ators atum> autos aving bestr billi bine> bitte break buehr bungs carry cent> chnik ckung colle \
        conce das_land der_hers der_schn die_miet eeken eitra ekend eraus ernt> ettle fand_das fene> fing> flowe \
        from_s fssch gedru gest_mit graph habe_ein habe_jetz has_gone hrsto hste> hzeit ich_sie iffer in_der ists> \
        katal kindl kmeld knees knopf lasch liger maess man_who melde mells mit_sein motiv nberg nebe_dem nehm_die \
        ngeni nich_uebe nopf> ntral nuar> oeffn olida onsum owers packu praes raenk rtrae seit_fasc seit_heut serl> \
        sich_im sie_sind srech sstel ssung swert team> tein> tete> titel trich tvers ufssc und_aus up_to uper> uscha \
        utzt> von_alle weeke wenn_man wette while wonde =2,1,-2 <beru <fina <fran <info <made <reme <semm <sitt \
        <succ abgeg ampel anach buerg cont_for den_tran der_frei dings ecent educt effe> ememb enaus er_bei er_zu \
        filte gere_auf habe_ja has_take hips> im_verk inver it_up know> kugel ndels neun_stue not_come ntine onigh \
        parks per_vide pler> rchie remem riede rzeit sehr_scho sein_hand seit_mitt sfueh succe tonig tree> vatio \
        vermu woll_am =2,2,-5 erhin =2,2,-4 0_der <augu <cran <depo <duri <list <twel augus bei_ist berge berin \
        chick der_rest durin eche> efund enken ering ffice fuer_sech gust> ihren in_die lernt mand> menti nach_acht \
        nheit nigh_and not_to nths> nutzt oesch oose> rane> renne sale> tatte the_firs to_0 ugust ulen> verte visit \
        werte zahlu =2,2,-3 <dess <find <retu <wond es_bei eturn habe_mein hird> in_rent issin leint ndigt onths \
        rden> retur rtret ruckt =2,3,-6 <abst ruch> =2,3,-5 <alar <mai> bei_der frage igung lege> tion> zwei_jahr \
        =2,3,-4 emand ided> prove =2,5,-6 gibt_es =3,-15,12 <uns> =3,-11,8 eute> =3,-6,3 <geld hat_die =3,-6,4 agte> \
        =3,-5,1 <all> chwer ekomm rtner =3,-5,2 <call <fuss <hand <klin <morn <nine derba itere morni ornin =3,-5,3 \
        <alle chen> ungsm =3,-4,0 <sper aeumt ainer lator nine> stick teur> toeru uten> =3,-4,1 <answ <boy> <dafu \
        <glei <gute <haen <head <paym <rein <sche <weih aenge afuer answe atsan aymen bgest board chalt child chrie \
        dafue das_haus ector erst_im ezahl frisc hat_eine hmen> ieben ist_noch kling lette milli ngsme olleg payme \
        rate> rbrue saege sonne ssed> ttel> uesse usend wie_ein =3,-4,2 monte nteur onteu voice =3,-3,-1 <auge <balk \
        <fand <fell <hear <pati dentl die_auss die_heim eman> gekom gekos inned lkon> orted ospit owed> sfahr \
        steh_vor stoer suspe takin tners tuerz uing> uspec walk_out xing> =3,-3,0 0_kind <admi <bein <bin> <dari \
        <dire <ermi <grab <heal <hint <kabi <lade <lear <luef <maed <nach <nage <stra <surg <trac <tren <viel <vorl \
        abour adow> aech> aegen aehre agues ahmt> aking am_vorm and_then aren> arnt> auste beant beim_amts ckier \
        die_den die_gewe die_lini die_sper eans> ebers edite eftun einga enbad enten ereit erfuh erier erlas erset \
        estec etzt> eumt> euro_verh event faell fahr_von ffenb finge gelde haus_mit hausn have_begu healt hief> \
        hlen> hnike i_d ials> iele> ight> in_may ist_jetz itter kilo> krieg kurz_nach labou learn liebe lift> manag \
        mern> mess_sind motor nded> nersa noch> ockie offe_im ompla orlae ormit orsta orste ositi rated rchen rever \
        rfuhr rgabe ringi riss> rkten rotz> sass> schre siege stran surge tank> tause terbe tergr thous tiger tons> \
        traen ueftu ufige uglin uns_im using usse> verf_wege wange was_stil werd_gebe wrot_to zent> =3,-3,1 <masc \
        die_kein erbes had_a irche lasse lenba nach_drei sagt_der seit_vier =3,-2,-2 <adve <done <hoef <impr <re> \
        <terr aison anzei da_der das_fens done> eats> ein_buss ein_gesc eine_klag enhei enhoe gebuc geht_um gemae \
        iefer im_rega imier jekte komme mmuni month ngel> nzeig off_in oices ormat pass_ist reads saiso serun shelv \
        siebz sseru szahl told_it uebe_jahr und_steh was_for zoll> zweit =3,-2,-1 0_minu <arzt <aufz <augs <begu \
        <bott <brig <chor <dara <dere <effe <emer <entz <etik <exec <face <gera <gets <gond <home <lid> <lorr <mean \
        <oper <opin <pinn <prae <raet <remi <rufe <schm <sham <shut <slee <stun <taki <tons <tref <true <vern <viva \
        <wher <wire <wohl a_satu abge_wurd achri adio> aetig aeugl alle_auf almon and_all and_at and_got angle antie \
        arged auge> augsb aus_drei ausb_ist beca_the befeh begun bei_drei berwa besc_der besc_habe bgeha bis_zur \
        bjekt bohrt bottl bsche bstur burns das_leck dass_die dchen dem_land den_jahr der_kita der_meis der_plan \
        der_poli der_port der_roll der_stoe der_sued der_verm diate die_boes die_drit die_stim die_tuer dies_zeit \
        dort> dscha durc_den east> eberm ebohr ebuch efaer efers effec egun> ehmen ehnt> ein_mita ein_verf eine_frei \
        eine_schl einse eits> elang elf_tage ellig empfi ence> engeb engt> enne> ensge entil entzo eprue erfes ergru \
        erpar es_aus es_geht essun ethin ettbe eugli eumen euro_das fehl> fersc ford> ford_eine forem forma fort_per \
        fsgen fuer_sein gasl_ange geboh geku_die gelst gepru gerat gest_0 gestu give_up given grees grenz gsbur \
        habe_am haet_jema hat_mit hatt_vier have_gone heal_offi helve herch hheld hild> hine> hine_und hing_am hlten \
        hmigu hteri hwerd ichtb ieren iers> iewed iftun im_wald in_a in_augs in_zwei inger inion inzer irkun is_stil \
        istra iterv ithhe itsam kabin kann_ich kind_wurd klagt konz_hatt ktie> kunge laeft laegt laim> ldet> lemmt \
        lende llstr lplat mehr_der mera> messt migun mit_fals mmedi mmelt mode_von my_own nach_auss nach_elf nalty \
        ndenz nehm_sie ngera ngsmi nich_das noch_im notru nsgef nsied nsive nsivs ntzog nunge nutze objek ocket \
        oeche offe_a omate onale operi opier opini oppen orrie otarz otruf pinio polen pract proz_gese quer_uebe \
        ques> rames rankt raphe rbren reets regle rekt> retu_a rgele riche riger rinne rkung rnier rrivi rsagt rteil \
        rton> ruec_der ruefe rufen rufsg ruft_fuer rutsc saeug samm_sich schl_im schr_mir schue sei_ein seit_herb \
        ship> showe sich_von sie_ein sie_kein siste skrae soll_nach soll_nich some_else sorge sper_der spok_of ssgae \
        ssich stil_in still stoff stre_0 stun_ihre szueg taet> taeti tarzt telt> the_melt the_numb the_repl the_stat \
        thei_way ther_now therm thhel thir_one ticke tiket to_an told_by toppt tplan tragt tsamt ttbew tzoge ueckf \
        ueckw ufruf ugema ugsbu ulato ulled umpe> und_geht und_milc usges usget ussic utlic utzbe verdr vere_war \
        verl_die verni vers_lief vert_mit vier_weit viewe vor_den waehr walts wand_in we_are wer_nich werbs \
        werd_unte were_told wettb wirku withh wurd_der year_ago you_to zu_fuss zu_nehm zugem zwei> zwei_schw \
        zwei_tage zwoe_schu =3,-2,0 <angl <chil <erkr <leck abspr anwae audio berei boar_the bspra cksta cont_the \
        der_eine did_the die_ande direk ehlte enalt fzueg grill heis_es huege ingan inken invoi irekt ixing \
        kind_werd mit_den nehme ngang noch_gesu nvoic oppin organ out_of penal prang regu_has soll_uebe spra_von \
        ttels ufzue verti verwe voll> will_der =3,-1,-3 <ausw <july <less <lunc <text absta ainte andy> arauf asses \
        dabe_und dem_zett have> heut_frue hotog hweg> jetz_auch july> lebte lence lunch lussr offen olien parkt \
        reter riet_mir rinke room> seit_janu tells tener term_ist ueft> wie_der wir_zu zahle =3,-1,-2 0_seit 0_stan \
        <bake <baus <beda <belg <bese <cann <clip <dedu <erle <erse <esse <exce <expo <flye <gebi <haeu <hamb <heck \
        <hupe <inha <kopi <make <mand <nase <noon <pizz <rat> <ratt <shor <somm <sped <spri <tick <tole <trip <wann \
        <wen> a_mana a_poli ab_den abei> abge_hat abspe achfr acken admir adung aefts aess> afzim agess agram \
        am_tele ambur an_fuer and_that aning annot aphed apri_and arkha arzt> asel> astik at_i at_leas auf_auge \
        auger ausha bach> bank> basel been> bei_nach bein> belgi beru_hat best_fuer bis_unte brau_kein bsper by_thei \
        cafe> canno chaut chfra chlas chver chwar ckgez conne da_hat das_ande das_best das_kilo das_stim day_befo \
        deduc dein> deliv dem_lage dem_wass den_eine den_ich der_beru der_das der_hall der_lach der_list der_mark \
        der_nota der_sitz der_stew der_zusa desam destl dewag die_absa die_aufl die_buch die_fuss die_gaes die_hael \
        die_mahn die_schu done_a dort_zum down_in draw_and drivi droom dstei durc_nach eanin ebsra edank eere> egere \
        eggeb egler eighb ein_0 eine_fami eine_firm eine_herr ekte> elf_grad elive elpli enstw entra erged erket \
        erlad ernse erund ervie esale eselb estlo etreu euro_pro ewage extr_und fahl> fahr_die faste feuch fiebe \
        film> filmt find_das firm_s fitti flie_seit flies for_as for_nine for_sixt four_mont four_time frag_sie \
        freie fschr fuer_uns fzimm gefre gego_hat geko_ist gespu getro ggebr ging_sie give_a grab> gros_lob gruen \
        grund gute_auft had_left had_neve haen_von hambu hat_mich hat_zwoe haut> heads helpl henen heut_beim hfrag \
        hickt himme hlafz hmern hnern holes hotl_von hreis htlei htshe hupen hvers i_know i_ll icing iebsr ierhu \
        iete> igati im_kata im_kind in_alle in_koel inde> infor ingew inus> ious> ist_ein it_at itch> izza> ja_der \
        jahr_jede jede_sams jetz_0 jetz_beim jetz_ein kilo_of knee> koen_sich kost_extr ktor> label lacke ladun \
        lafzi lage_bere lange limb> litte liver lness logo_von loris loses lplin mail_kam mal_eine mal_in man_koen \
        manda mange mehr_die mein_haus mein_mail methi mir_das mir_im missi moji> mond_and mont_the mpany mpfah \
        mutli nach_ein nachl nches necte nern> nette nfael nich_an nich_bis nich_der nich_durc nnect nnot> nspre \
        ntie> nting ntinn ntor> nur_nich nzwer oast> obby> oeste of_s off_a offe_me ograp olera ometh ompan on_my \
        on_sale onnec orist orrow out_i pack> pany> parkh pasta pears pedit peop_s pfahl pfeif pflic phed> picki \
        pline port> posts poure prach racto rding reifa ress> reuer rgeri rkhau rmens rmiet rmutl rnseh rrass rrow> \
        rstae rtenp rtise rueft s_name said_that say_that schei schi_der schl_gema scho_mit schoe sech_tage sessi \
        sgetr sheft shut> sich_jetz sigh_and sind_ein sing> sist_s sites slide smel_of so_stan soll_sie soll_wir \
        some_of somme spekt sprac staat stan_es stan_ich stel_sich stier stloh stpla stra_s stra_und stun_auf terda \
        tgeno the_bran the_fram the_help the_inst the_lid the_trac thei_engi them_with they_said tlohn toler tshef \
        twic_the two_thou udge> uefer ugenh und_dafu und_durc und_halb und_zieh ungsp up_by up_ther upen> vate_sass \
        view> visio vitae von_oben vor_vor walt> war_acht war_sie whic_i wie_zwei wurd_die year_old zieh_sie zigen \
        zirks zusta zwei_hat zwei_kilo =3,-1,-1 0_ging <atti <blok <bloo <down <dusc <inge <klem <kupp <none <nurs \
        <radw <retr <skon <trup <verk a_vouc abge_word adweg aerme albes andso arty> auf_kost auge_der aus_fuer \
        bedeu beend bloke blood butto can_hear chgeh chtsa dann_eine den_hahn denze der_bueh die_regi die_waes \
        drei_auto drei_naec drit_mal ebsch edeut ediat eende eine_tag emind enzet eraet erloc ernig erstr esthe \
        euro_for flugh ganz_gros geldb ghafe go_in gonde habe_will has_shut hgesc hoer_ich hold_a ilves im_erst \
        ist_tot it_had jetz_der kehre kost_und lacht llent loke> lugha lvest mind_aber mitt_im mitt_in nderp nfte> \
        ngsge noch_nach nstwa ondel orde_and orne> otogr part_von party pleas poli_hat radwe remin rinst rnbei rnigh \
        rtes> s_lett salmo seit_oste short somet spedi sturz sweri ternb the_gold then_that time_the to_say to_thre \
        trupp uebe_dies ughaf und_heut und_wenn undsc urser utton vers_sich veste vorwa werfe zum_drit zwei_naec \
        =3,0,-4 <nice alsch berg> confi flaec hatt_sie hint_der mit_dem =3,0,-3 0_a 0_an <addr <ansp <anze <bei> \
        <blac <buy> <chri <conc <conf <cons <dems <desc <einl <euro <expl <flow <fork <gega <gepl <memo <milc <o> \
        <onke <part <priv <red> <span <toot <twen <wass <werb <wind <zuge <zust a_comp abgez ably> absa_kam acht_bis \
        addre adet> aehe> aflet ained aline all_the am_mitt an_0 ander ange> anspr anzig asant asche aser> asted \
        at_you atell badet bearb beitr besi_the bgezo black bsage call_it chenb chirm chmec chnel chris cros_the \
        das_auch das_labo ddres defek demse der_wett derat dered die_einz eafle easan eavin edruc efekt eiern erlan \
        ermal ermut estat eundi eunzi ewegu fende fitte flich foun_s fund> gatio gefa_und gefr_waru genie gsten \
        hat_heut hat_ihre hera_dass hille hmeck hnell hoch_auf hochz hrist ich_eine ich_fahr ich_nie icken ierma \
        if_you ihr_das indly ineri is_on ischl ist_wied it_s jahr_bei jede_morg jetz_in komm_zwei laine lang_das \
        lcher leafl leasa leavi meind mselb naech ndien nkung nnahm nsehe ob_die ochze odern oene> ointe ometr onkel \
        ontin pass> pizza prali priva ralin ratte raube rdina reche rgen> rivat roved rzimm salat samme sehr_viel \
        seit_maer silve so_viel sonal spiel steh_im stet> stig> stun_die tag_und taine term_best the_card the_lady \
        the_staf twent ueckb uehr> ufend um_vier und_ausg und_sehr unzig utos> vers_die vierm vieru wanzi was_char \
        werts when_it wher_the wied_die zur_prob zwanz =3,0,-2 <anim <bell <bewo <conn <defe <meer <refr <vani \
        aber_nich achve aendn and_he arked at_for autet back_of bitt_kein burts chill dann_unse das_glei das_jede \
        das_stue die_stel dnis> dred> drei_ware ein_nett einde endni ents_ich eply> erem> escal fall_lass frei_um \
        fuen_stun gese_habe hand_and he_coul hlass hrsch hschi im_fens kaff_ich kslei ldige lein> mein_neff \
        more_than name_nich nders ndnis noti_at obear osit> ounds paets pekti reac_the reply rkamm rksle show_on \
        sind_weg steu_hat sungs taets teig> than_me the_work thou_i turn> uebe_unse uebel uner> unse_haus uppor \
        vier_minu we_now wer_kran wort_geha =3,1,-5 antra lusti mir_der nderw tzung unds> ustig =3,1,-4 <eins <hold \
        <hose <nutz <sorr <sugg <wege <zug> alend alog> an_hour datum die_hand ehrt> endle erfah erkau hat_am \
        hat_kein hour> hutz> iling karto lagen merge nachf ness> noch_einm ntain offic rench storb sugge torbe tscha \
        tters ugges und_dem von_das =3,1,-3 <bitt <supe ahlun bedro der_prei flasc in_febr olen> rger> rolle super \
        =3,2,-5 <asse <visi <zieh atalo ente> erzei hat_sich holz> ietet lass> osen> rhin> taube =3,2,-4 mein_kind \
        rkauf tante =3,3,-7 <zum> =3,3,-6 <is> cher> =3,3,-5 sich_nich =3,4,-7 0_euro =4,-20,16 <my> =4,-7,3 setzt \
        und_die =4,-6,1 esen> =4,-6,2 <you> chnun ecken =4,-5,0 nden> =4,-5,1 <baue <mont <more <nann <off> <s> \
        <tot> <ware anded erbru habe_das latzt more> nach_anga nswer refus tadt> tote> tscht =4,-5,2 <jetz alled \
        jetzt ling> =4,-4,-1 <reis altet beauf hrieb rity> schem unden zwei_mal =4,-4,0 <gebe <geko <refu <schi \
        <toda <twic <two> <vorm <war> aatsa ackt> chwan das_arbe der_schi derse die_firm die_zahl eine_frau elder \
        eners esst> firm> fort> grad> heiss iesel liefe lleag lled> nach_ist nich_auf nterg oday> oerun ollea ozen> \
        racti sanwa today treib tsanw twice uege> verbr wice> =4,-4,1 <do> <lini ator> ekost ester yment =4,-3,-2 \
        0_fahr <slid beim_erst bell> konte mised schwa tern> the_fore tton> =4,-3,-1 <aufs <beim <bill <chai <disa \
        <drin <empf <erfu <haus <mana <moto <neun <sess <word <zwei aeume alkon altsc are_on auf_nach balko baust \
        be_hear behoe bei_gesc beim> bensg bezah block darin die_gene die_wett diese do_not eets> efehl eige> enbar \
        enst> ersel es_das frag_ob gest_aben gling gutsc hahn> housa hwang hwebt ich_haet iken> in_lebe inist irft> \
        kopie kurz> lione ltsch lueft make> matio melt> nagel nbar> nderl netz> neun_proz ngebl ngsho ntens ousan \
        out_at packt pende poke> quali raege reiss rlaeu rlass rmati rueck ruegt say_the schal seit_sieb sgefa \
        sich_heut sperr spita ssage stad_hat this_afte ugesa usand utsch warni webt> wirft =4,-3,0 <ders <dies alth> \
        band> beko_die eague ealth im_nove inike leagu letzu ltet> niken rbot> riert rselb ruen> tioni tribu urtei \
        verli warnt =4,-2,-3 <absp <bloc <new> <ruts darau eberg ich_von meln> moder nschu ruehs sant> wart_auf \
        =4,-2,-2 <adre <also <appe <bode <brie <chat <deck <denn <depa <eine <elev <flie <has> <isn> <labe <laen \
        <leer <loos <must <posi <sala <smil <wirb a_slid abge_hatt actic adver aedch aeufi also> alty> angt> are_now \
        at_noon auf_unse aufru ause> befo_and bei_sind being below beset besta by_a chene cherc ches> chlei choen \
        chweb dead> depar der_fami der_konk der_wand die_anla die_roll down_to dvert easte eblic edche ein_haus \
        ein_logo eing> elow> emaes ency> enwei epart eplie es_zwei estae etike eufig fest> forel from_four gab_s \
        geist grati gshof halt> held> ierun igste im_urla immed ingst isn_t ittag itzen iving ixty> jede_der kaste \
        leing llen> loose maedc march mit_ihre mmeln nenn_das ngebr nger> ngesp nhoeh nich_aber noch_in npaid ntier \
        o_cloc ommun onnen ontai orell orker overn piert plain reen> regal repli rfest rgeld rlang rlock rries rted> \
        rund_0 schon seit_augu seit_gest sive> sixty spind ssrec stat> sterp the_wate tinne tleit to_hosp ueck> \
        uegel uglei unpai ustel utors venti vierh von_die von_um wagen we_have werbe zu_sein =4,-2,-1 0_sind <aske \
        <halt <stoe <weit anken ctice denn> dents die_ange die_leit erdin gets> hold> in_hamb ision omer> onsul \
        oppt> ossen prom_a rach> tensi tzter wahrs =4,-1,-4 <char <seen <trau die_beru erent estet lite> loest skand \
        stan_0 xplai =4,-1,-3 0_to <anga <ansa <beka <cous <derw <fieb <gewa <half <haut <ll> <lust <ordn <pros \
        <urla a_stra absau ainin aske_whet bsaug cking consu conta cousi das_ansp den_ruec der_fuen der_ganz \
        der_herr der_paus derwe die_mess eben> edroo ehlen ein_halb ein_konz euro_fuer excel fert> flat> flyer \
        frue_die fuer_eine gaest gearb ggest gilt_als grow> guts_fuer harmi have_sinc helle ich_0 ighty ilch> \
        im_nach ions> iters ittel lack> laub> leere logo> lyer> marge mein_sohn milch my_late my_neig nach_fuen \
        nach_wurd nachr neunz odel> ornam ortet ouren ousin ppear reach reina reits rlaub scho_im sehe> sich_uebe \
        sinc_east temen tersc the_app the_inte to_go traf> tuer_der uble> urlau verga vorna we_were wie_aus xcell \
        you_coul =4,-1,-2 <card <emoj <gift <konz <marc <regl <vouc adres akat> at_seve depen die_bitt die_brue \
        emoji epend ewohn jahr_hat lisse minde minus nase> rdere relle rname ruary tant> tenwa ussre von_dene \
        von_war vouch was_in =4,0,-5 inden jahr_war =4,0,-4 <bedr <itse <plas <vert ation auch_scho bald> digen \
        durf_wir einm_und einte elege etten euten ewese fotos franc gekue gewes hat_nach hows> ich_heis ielle ined> \
        itsel leep> mahnu nach_bei naten ntere nung> of_a olite pport sagt_mir schme seen> shows sohn> ssess tself \
        two_year verk_und wenn_eine wesen =4,0,-3 <grow else_s enge> erat> fuen_in herr_von i_rais mit_dems parke \
        rank> schir the_cons uehlt zeige zeitu =4,1,-6 efueh rschl =4,1,-5 <antw <six> <tant aske_for eight estre \
        giona habe_ich hoen> ional sagt_man stome talog tomer =4,1,-4 erber ersta trate zu_vier =4,2,-6 <tell an_die \
        =4,2,-5 <rest war_ein =4,3,-6 model ture> =4,5,-9 <are> =5,-9,4 <unse unser =5,-8,4 <kam> =5,-7,2 <stop \
        <then echnu ergel then> =5,-6,1 <imme <mehr <sinc aelle anga_der bei_uns ellen ennt> ince> meine rning since \
        =5,-5,-1 dann> kolle =5,-5,0 <tank anger elief esse> im_kran locki selbe the_comp vorst zunge =5,-4,-2 <froz \
        <kleb <spin angel froze in_marc klebe noon> uerzt =5,-4,-1 0_bis <audi <beha <drit <koll <sehr <time <view \
        <warn <weil <wirk achde aengt anwal are_bein buss_von chdem chem> ctors die_fahr die_schl dritt edes> ekam> \
        elle> ellin enze> etrei hdem> hrere jedes klemm lieg_im loese minis nachd niste nwalt olle> sehr> verbo \
        wird_noch zur_stun =5,-4,0 <arri arned arriv die_aufs posit rche> ssene =5,-3,-3 <left <weni atur> auch_nich \
        elben sselb wenig wohne =5,-3,-2 <abzu <brem <east <ford <give <guts <heis <inzw <melt <mind <pull <rega \
        <ruec <t> <wirf aeste akku> ality auern beweg brems chon> ebete ehung ein_schi elche enden endig ensiv ermit \
        ersag gar_nich gebet hoerd i_am iegen im_mai insta inzwi landg ltern mail> mehre nters nzwis raetz remse \
        rivin seit_woch spect the_othe the_same times ualit und_im vier_uhr vormi =5,-3,-1 <kast accou ccoun eien> \
        erbot legin llegi lorri nerin sleit =5,-2,-4 <eigh <loes ested =5,-2,-3 <ago> <anwa <film <logo <plak <trin \
        <very ahnun ahrt> als_haet arton auf_mein back_to betre bucht dem_schu die_hotl die_kaff dress ehoer eleve \
        erche fand> gerec half> handy kasse laden lakat land_hat last_nigh left> leven llige nach_die ndger ndige \
        nenn_es nungs oden> onten plaka rede> reste rming sind_die strat telli tens> them_to trink uerge verl_eine \
        wages =5,-2,-2 <file dgeri eine_masc erate imes> mitta =5,-1,-5 can_t man_mir =5,-1,-4 <absa <brea <dabe \
        <fals <flug <foli <kran <land <mahn <mail <netz <othe <prem <skan <trag ammel andal ansag armin aus_eine \
        bour> calls dabei das_neue das_sei der_abte der_chef die_arbe egel> ellei erten expla firme folie form> \
        four> ghty> itor> jede_mal kanda kend> lity> man_uns nsage oest> otos> polit premi ross> rweil same> siert \
        soll_ich stete tuch> turn_out um_0 und_beka vert_steh war_mein we_aske weite wir_hatt =5,-1,-3 <fens <las> \
        ateme half_the icht> isit> nbeza nie_wied scher tatem tung> unbez =5,0,-6 <lieg <sein =5,0,-5 <im> <nett \
        <wate <weig alls> code> elbe> iday> issen it_turn itaet kung> lovel ndera ovely plast state trete vely> \
        zwisc =5,0,-4 <knee erger heid> lsche toure =5,1,-6 <zeit drei_woch ilie> miete =5,1,-5 rigen sagt_das \
        =5,2,-7 beite ehlt> ells> vor_alle =5,3,-7 <inte =6,-10,3 esche =6,-9,3 <up> =6,-7,1 reibe =6,-7,2 paid> \
        =6,-6,-1 an_eine eiter =6,-6,0 aten> das_unte ttag> =6,-5,-2 haeng hrend =6,-5,-1 <dann <firm ehren ften> \
        gebli had_been nnen> samt> the_firm worde =6,-4,-3 <foto <natu <rueg =6,-4,-2 <fine <geru <same <seie <uebr \
        dass_der der_firm eiber foto> ftung gleic im_juli inder klage plan> schle seien stopp uebri welch =6,-4,-1 \
        andge genen illio lben> llion nsere =6,-3,-4 <fahr <steh amera meint nich_mehr romis =6,-3,-3 <freu <herz \
        <inde <mal> <mess <unpa <welc <were <wett am_nach appea at_nine beka_eine bewoh chrei der_vers fuers \
        hat_fuer i_was im_netz isten ites> locke natur ourt> prich rspro spric sted> stens ttelt ungen ungsh were> \
        whet_i worte =6,-3,-2 <lach bussg erme> ider> ssgel ussge weil_der =6,-2,-5 <flat hotli mmerh otlin wohn_in \
        =6,-2,-4 <akku <dazw <gone <lass <riet <says <vor> anch> azwis chat> dazwi der_zent earbe efert enigs estel \
        fahrt falsc forty gone> hat_man ich_wohn iger> im_lade nigst nsche orty> rhaen says> self> terra wort> \
        zwei_davo =6,-2,-3 <been <gelb heine kamer omise ounts riet> tline unts> =6,-1,-6 0_0 <four =6,-1,-5 <elf> \
        <erfa <hotl <leid <see> aerte bei_im celle erich es_im fahre fuehl ideo> inte> leich ndal> tors> =6,-1,-4 \
        <bot> egen> show_a =6,0,-7 water =6,0,-6 <five <love <zent and_was chein fehlt five> ich_im in_eine inted \
        of_them spann umen> =6,0,-5 rent> =6,1,-8 was_told =6,1,-7 ahre> itte> =6,1,-6 hat_unse =6,4,-10 am_frei \
        =7,-25,18 <i> =7,-13,6 <our> =7,-9,2 on_a =7,-8,1 <habe =7,-6,-2 euro> =7,-6,-1 <sofo <tote iber> ofort \
        sagt> sofor ware> =7,-5,-3 rozen =7,-5,-2 <buss bekam ents> geric sgeld =7,-5,-1 krank =7,-4,-3 <herr <klag \
        ahme> blich fuer_ein ionen ller> promi tiert uers> =7,-4,-2 <weg> artne ebrig partn =7,-3,-5 leide =7,-3,-4 \
        <offe <upda antwo chutz court der_drit dreim eimal eisst es_ist ming> ntwor reima twort =7,-3,-3 auf_seit \
        =7,-2,-6 <mode =7,-2,-5 <ente <fitt <kuen <oran auben auf_die brige charm gens> in_july merhi schut tice> \
        two_of ving> =7,-2,-4 orang =7,-1,-6 <repl best_war dank_fuer entie i_aske kam_ein =7,-1,-5 <app> <phot \
        der_rech iess> photo =7,0,-7 gung> hies_es im_zwei iter> range =7,1,-9 <per> =7,1,-7 sein> =8,-12,4 <seit \
        =8,-8,0 hnung =8,-7,-2 that> =8,-7,0 orden =8,-6,-2 stern =8,-6,-1 <fris =8,-5,-3 <nun> <prom erzt> imal> \
        rmitt this_morn =8,-4,-5 <gar> <geku pdate poste updat =8,-4,-4 etzun kuend nach_0 rend> uendi weil> \
        =8,-4,-3 for_a =8,-3,-5 0_leut <told laut> told> =8,-3,-4 asten rged> =8,-2,-6 <nenn <vide date> igens \
        im_vert line> nennt nken> was_a =8,-2,-5 video =8,-1,-7 freun reund =8,-1,-6 <ja> =8,0,-8 <soll =8,2,-10 \
        ich_habe =9,-13,4 <it> =9,-9,0 vor_der =9,-8,0 <wohn =9,-7,-2 <es> <that habe> tzen> =9,-6,-3 spri_von \
        =9,-5,-4 liege =9,-4,-5 <abge =9,-3,-7 erde> =9,-2,-7 <der> =9,-1,-8 hiess when_i =9,-1,-7 <hies war_die \
        =9,0,-9 <show =10,-13,2 geld> =10,-11,1 iert> =10,-6,-4 <laut =10,-5,-5 bei_eine versp =10,-4,-6 <sei> \
        =10,-4,-5 richt =10,-3,-7 erspr =10,-3,-6 wer_bei =10,-2,-8 <post sollt =11,-13,1 <mein =11,-7,-4 sage> \
        =11,-3,-8 ich_bei =11,-1,-10 fuer_0 =12,-7,-5 <heut <now> <say> heute =12,-6,-6 <wer> =13,-9,-4 seit> \
        =13,-7,-6 <this this> =14,-2,-12 <park =15,-15,0 <wir> =15,-8,-7 hatt_die =17,-17,0 <we> =20,-12,-8 <man>
        """
}
