/// Runs of letters and neighbours, and how much each speaks for blame, for a plain report and for praise.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum ToneSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-2, 0, -8]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-16,-4,20 <und> =-13,3,10 jahr> =-12,-7,19 <als> =-12,-4,16 <put> =-12,0,12 <woll =-12,2,10 <jahr \
        =-11,-1,11 erin> =-11,0,12 <mit> =-10,0,10 <ohne erste =-10,1,9 ohne> =-10,3,7 with> =-10,3,8 <selb =-10,5,5 \
        lten> =-9,-5,15 <da> =-9,0,8 <with =-9,0,9 <frau =-9,2,6 efrag =-9,3,7 nter> =-9,4,5 dach> =-9,6,4 <on> \
        <verg =-9,8,1 of_the =-9,10,-1 <blei bleib =-9,11,-3 <ab> =-9,12,-4 <bis> =-8,-6,14 <kein kein> =-8,-2,10 \
        frau> wollt =-8,-1,9 <she> =-8,0,8 <gehe und_eine =-8,1,6 und_als =-8,1,8 <alte =-8,2,5 from> =-8,2,6 <from \
        =-8,3,5 <vorh <was> <year =-8,4,3 inste =-8,4,4 <old> ehen> ther> werks =-8,4,5 <frei =-8,5,3 0_and =-8,6,2 \
        blatt =-8,7,1 bis_0 mmen> =-7,-4,11 <ever =-7,-3,10 <wo> =-7,-2,9 <her> etzte rher> =-7,-1,8 eder> =-7,0,6 \
        <gesa =-7,0,7 <appl und_dann und_habe von_habe =-7,1,5 0_proz ster> =-7,1,6 <once gefra once> orher sagt_sie \
        tags> vorhe =-7,2,4 <leit =-7,2,5 <stay <tisc llig> statt was_the =-7,3,4 <blie <daru <look <stat gang> \
        =-7,4,3 <mann zwan_minu =-7,4,4 <expe =-7,5,1 einst =-7,5,2 <name latt> =-7,6,1 side> =-7,7,1 giste =-7,8,-2 \
        <je> =-7,8,-1 biete egist lager regis =-7,9,-2 of_0 =-6,-5,12 <one> =-6,-4,9 von_hat =-6,-4,10 <even <ihm> \
        <tag> every =-6,-2,7 hole> redet tzte> =-6,-2,8 <er> <stel =-6,-1,6 edet> ening =-6,-1,7 <than der_alte \
        ich_bin =-6,0,5 blieb tatt> und_hat =-6,0,6 <lang <vom> <wied arly> early his_own lber> lieb> rocke tchen \
        uehre weiss wiede =-6,0,7 <jung =-6,1,4 <sing and_a packe =-6,1,5 <ihn> <nahm <sond <zusa roof> =-6,1,6 \
        ausge =-6,2,3 <rich drei_tage mache stand =-6,2,4 <his> <nur> <wait hat_den rlaen willi =-6,2,5 eure> \
        =-6,3,2 <zwis tarif =-6,3,3 <dach <fall <ort> <thre erlae expec hlafe punkt reife stati xpect =-6,3,4 <bus> \
        ich_die =-6,4,1 <runs <side chsch =-6,4,2 <moeg <von> ders> leist nisch nteil to_the ueber zeit> =-6,4,3 \
        in_0 =-6,5,0 <etwa rhand =-6,5,1 <arch <boot einsa ertag in_the misst ndert reet> reich rschi =-6,5,2 runs> \
        will_be =-6,6,0 <beid <ins> ahres beide eter> mber> mit_0 page> ports raum> tende =-6,6,1 <ange =-6,7,-1 \
        <des> an_den begin die_0 on_0 rist> =-6,8,-2 leibt rung> =-6,9,-4 <will =-6,9,-3 0_uhr ekann will> =-6,10,-3 \
        bekan =-6,13,-7 <oder oder> =-5,-7,11 <and> =-5,-5,9 jeden =-5,-4,9 isch> when_the =-5,-3,7 <back =-5,-3,8 \
        <lies paten =-5,-3,9 leine =-5,-2,6 alte> angst =-5,-2,7 <d> <let> als_der auch_die ihre> ocken =-5,-1,5 \
        <angs er_hat etrag liest =-5,-1,6 <a> <geba <sort body> elber =-5,0,4 schl_der =-5,0,5 <ging <lief <warm \
        drehe esten iced> ich_war irst> mir_den mit_mir ndern the_only turn_up =-5,1,3 ckruf eckru eiche eiert eller \
        idays rauen =-5,1,4 <earl <took <want <work eckli einfa fuehr fuer_den ging> igent mann> singt site> usual \
        years zusag =-5,1,5 <day> <ihre <roof =-5,2,2 <umge chwas hochw ich_fuer mein_frau ochwa over> =-5,2,3 <bar> \
        <bran <die> <mach <weis beits cker> der_bran die_prue es_so heite longe rarbe read> trans uehle =-5,2,4 \
        <brin check riere the_bus took> =-5,3,1 <mark look> oerte vorge =-5,3,2 <bedi <entw <spre eason es_in \
        fuen_jahr fuer_die ister messe mit_zwei open> stere ther_is =-5,4,0 brand chend erhan unde> =-5,4,1 <gefu \
        <ob> ading anbie ands> gebae liegt raegt rauch strom sturm takes turm> =-5,4,2 aendi =-5,5,0 <both <neu> \
        <open <stur <vorg ein_bagg nimmt nscha older regen start trass um_die =-5,5,1 <next <zimm afen> auert \
        die_stra nbiet next> =-5,6,-1 <gesp both> eibt> ember ffnet ische orts> seum> =-5,6,0 <its> seit_0 =-5,7,-2 \
        gebot kreis museu nbeka rben> unbek useum =-5,7,-1 ring> =-5,8,-3 <take =-5,10,-4 mals> =-4,-7,11 <had> \
        eden> =-4,-7,12 ever> =-4,-4,7 ehler i_have =-4,-4,8 bend> =-4,-4,9 <did> fragt =-4,-3,7 inzig =-4,-3,8 \
        fuer_alle =-4,-2,5 <fast price =-4,-2,6 <whol am_naec an_und einzi eveni ganze i_had kind> oche> rice> stieg \
        teure than> um_sech venin whole =-4,-1,4 eitde has_neve itdem korb> ngest ologi omes> seitd ssen> tdem> \
        =-4,-1,5 <an> <ande <lag> <nobo <rare <sage <usua a_week amen> aufge aus_der full> gebau hones iest> ngela \
        nobod ntin> nzige obody rehen rise> ruft> spaet sten> um_drei winte work> =-4,-1,6 <lift am_selb anden vorn> \
        =-4,0,3 <appr <firs <hage <zehn comes der_ruec eiwil first freiw in_unse iwill mmer> nderu reiwi schul uecht \
        und_alle =-4,0,4 <drau <full <happ <korb <raus <spae <trai aeter am_drit anche anfan anted asons auch_noch \
        bout> chimp cklic dern> derun die_best die_rech drauf egte> ellte euro_und fair> gewic got_a habe_mir hand> \
        hart> himpf ible> junge kein_ande kocht mothe neide neve_once nfang obier oepfe ohne_dass ounde probi robie \
        rove> saal> schla sonde sons> stes> the_pric ticed tner> wenn_s who_has zuru_die zwoe_jahr =-4,0,5 <einz \
        <heim nahm> setz_sich =-4,1,2 <reif and_for bber> exper gebni hneid iden> insam labor mine> onats rauf> \
        rgebn rtier send> wende =-4,1,3 <abou <line <most <port <punk <stau <tier <vora <week about achte achtu \
        amed> apita ausga best_die chwes clear days> den_prei die_kind ding> eigen ein_mann eine_scha errec ferin \
        foerd fungs gefr_was getra hank> hing> hule> klar> kurs> lace> luege mpft> ngth> nstea pass_auf readi rille \
        rlegt satz> stead tead> ueckr umges unded ungsk urned usage vergi vers> wante ware_es =-4,1,4 <geme <gena \
        fuer> sual> the_pape =-4,2,1 <stad befo_the im_wint llers ngste posta runte sgabe terbr ungst urer> =-4,2,2 \
        <ante <besi <dr> <fixe <lent <ofen <riva <stie <who> ab_der achen ahmen aner> anlag berec betro delt> dete> \
        die_alte duerf ebern echne ecker eiden eistu entst erei> ermin firm_hatt funde gewin hende hwass ich_hab \
        ich_scho iftli im_janu ischt liehe lifte mein_chef meter mitge move_the named ndere nish> nners orges ormal \
        passt riftl ruck> trike tritt trom> tzer> vorbe ward> =-4,2,3 insti leave mein_fehl ried> sorti =-4,3,0 \
        <hack <laeu <rauc <rote affec agung chauf fecte ist_gege lieg_vor poli_have =-4,3,1 <fueh <mari <nego <norm \
        <page <plac <proc <star <stud acker akes> alten andet arif> chers die_von eadin egoti eing_die eisch enann \
        erhei essen eude> fang> gger> gotia hiff> hoch_der iale> immt> itzer mitt_die negot oeffe oint> osed> otiat \
        part> rial> rweit sache sagen soll_die the_old the_two tsche ussch wine> xtra> year> =-4,3,2 <duer antei \
        fuer_das stage tige> =-4,4,-1 <clos <noti <ruhe <trad aeude baeud bei_0 dert> eemen greem ist_in letzt reeme \
        tier> zwei_ande =-4,4,0 0_und <anbi <bomb <muse <ober <uebe aker> anga_des at_four ausla belo_to belon buero \
        chang der_nach die_bedi ebote eeds> einbr ensta es_auf essel fted> gesc_von hange hsel> iere> ifted jahr_an \
        lier> losed ngeku ntfae rasse reik> rter> seite sides sind_nich stimm stree teili tfael treet vor_ort wareh \
        zum_0 zwei_stun =-4,4,1 <am> <arme <term eilig land> stras =-4,5,-2 wurd_niem =-4,5,-1 <entf <los> <mitt \
        <need <publ <rege ab_0 arunt beid_seit darun der_land echse emain inwei ist_am meins moegl oegli publi remai \
        test> vom_0 von_0 works =-4,5,0 maker nlage wege_eine =-4,6,-3 rstel =-4,6,-2 <abov <betr <daue <pake <schn \
        <such above bis_ende bove> ender folgt olgt> paket steh_nur =-4,6,-1 <hall =-4,7,-3 <begi amals damal dauer \
        uert> =-4,7,-2 the_0 =-4,8,-4 <dama kannt =-3,-9,12 <jede =-3,-5,8 <ganz <when ound> paete rsten =-3,-4,7 \
        <chef <lobt <soga arum> mein> ogar> sogar =-3,-3,5 <gave gave> =-3,-3,6 <aben <only <sie> chte> legt> llte> \
        nder> only> sagte =-3,-2,4 <roun <setz agel> die_frau ezeit renti up_with von_sich =-3,-2,5 <benc <endl \
        <erza <rose aessl bench chenk ebaut efin> ehre> fast> gerin i_ve ilien im_schn ingt> nich_einm not_a rerin \
        round sagt_die scht> tchin tuer> und_lies und_mir und_um =-3,-2,6 <schr <ve> zaehl =-3,-1,3 <dran <flue \
        <hart <kaum <minu <rope aggeb bin_seit die_mont erder erloe glaub hat_s isen> kaum> orche rarel recas rfte> \
        rloes stueh terga tuehl vier_tage weit> zeiti =-3,-1,4 0_mill <anzu <brot <dazu <drov <fini <gab> <glau \
        <klar <mr> <no> <pate <ruft <sat> <selt <spot <stro <tabl <turn <wint <zieg a_fort ab_und aben_um acke> \
        aert> arely atten aute> befo_i bette chach chef> chnet chuhe chwae dem_schl die_leut die_vers drove echte \
        ein_brie enlos erher erst_mal es_0 esign euro_in expe_the feln> finis gestr hlag> iege> iges> inish \
        kein_frag ngert nich_nur not_one ocht> oman> oreca rang> rollt rose> ruebe sell> sern> table that_was \
        the_best the_scho tisc_und tszei um_halb umble was_ich woche woman zeich ziege =-3,-1,5 <went afte_the best> \
        iteri trock went> =-3,0,2 <blat <end> <gewi <odd> <teur aenne als_unse angs> berwi d_neve dann_hat der_bahn \
        die_deck dlich eaner ein_herr einz_mal eitag frue_stan gesc_und hat_0 hnitt i_stil ich_dami im_muse impft \
        inute itags kratz lauf> lehne lose> maenn mal_zeig minut nich_als nmach okuri reita riffe schw_und selle \
        sler> ther_was to_help tore> tztei und_hatt ureme wards warme wurd_ein zteil =-3,0,3 <anha <befo <bub> <buye \
        <cost <ein> <einf <enke <fair <fath <get> <heul <him> <kept <kuch <lay> <litt <moeb <moth <powe <rubb <sang \
        <sech <sect <summ <tal> <um> <vorb <well aben> acher aehlt als_das am_tisc ampe> and_not aske_what ault> \
        bis_ich brauc bund> buyer cake> cheit cheru chgel chtun das_brot das_noch der_kind der_mesn die_woch \
        ein_einz eine_ganz eine_ramp einm_die eiss> emerk ensio entue ertne estim estra finan fluch frau_die free> \
        frid_i geht_das gesti griff hab_s habe_sie hagel halb_stun he_woul head> heben herei horn> hwest ich_durf \
        iffen ihm_den ihre_eige im_ort it_i ittle jahr_kein je_0 jetz_steh kann_man kept> krach laeng late> leane \
        legte lies_die littl mich_die most> moved nachg naec_morg nannt ndrau ndung neun_mona nich_alle nieru nnte> \
        nsion ofen> off_and onger orth> ortie ourse power preis rausg rech_ist roken rsteh rtlos rubbe s_beim sechs \
        sgera sich_aus sind_wir soga_den store tage_und tagen tand> tattd tdess terte tiege tisch toepf ttdes umsch \
        und_den und_es und_gesa und_soga und_stel unse_stra usik> ve_had weste wo_man ziges zur_hael =-3,0,4 <anyt \
        <clea <tran <woch <woma and_neve anke> anyth attde dankt gema_und herun infac nythi ollt> then_the wenn_sie \
        =-3,1,1 <alon <brun <chee <feie <ferr <loan <pay> <verl agern allin anal> aufsg bespr chtze churc due_in \
        edien ein_zahn eine_einz ength erenc facto frei_eine freis gentu geoe_und hanno hat_einm hat_neun hers> \
        hurch in_hann inanz itste kanal kssch losse nuary olte> rence ritts rmine rward sente sich_die slage \
        soba_der the_coun thir_days ueste urcha ware_bei zimm_und zu_spae =-3,1,2 0_ist <bier <dela <dry> <erte \
        <fact <gang <geha <gewo <kant <krum <noet <oma> <papp <pens <prei <quay <sett <shar <stei <stuc <unde <unge \
        <vote aben_ein abgew achsc aecke agerl als_nach angeh annt> anzie asser auch> auf_das aufe> aufel auto_in \
        baut> besid betr_die betra bgewi bindu bis_donn brill ceipt chasi chnei chnit chten chtet ctric delay \
        der_arbe der_neue der_stel die_masc die_wart eceip ectri egsch eher> ehlun ehobe eilen eine_jahr eiten elegs \
        enein enger enhae erhau erlic erly> es_gab es_noch esden ettin etwas etzli eues> fathe fili_am flueg \
        free_and gefor gehob geme_mit gest_habe getr_und ghts> gschi habe_in haeus hals> hasin hat_nich holte hree> \
        htel> ielte ience ights ilen> im_vora in_this ist_fuer ist_unte istun kapit kaufs kind_unte krumm lafe> \
        lans> lders ldigt lebt> lectr legsc mark> mich_besc mit_vier need_a nete> neues ngeru nich_nach ntlic ntrol \
        nzier oberl oehen ontro pecti ping> pplie put_me quay> reaso rennt rick> rippe rked> rossm rothe rown> rsich \
        rver> schr_die selb_aben sgema sieb_jahr slow> smutt ssmut stein stuck survi telle tfahr the_seco these \
        three tssch twas> tzeit uero> uferi ufgeh ugeho ugen> um_zwei umme> und_an urviv usgem verl_seit von_kam \
        weich wie_eine wie_im zweck =-3,1,3 <bren <pfar <tari eave> eword gemer hoben lag_ein oken> ossmu passe \
        plus> rette they_even tuck> und_nich unkt> =-3,2,0 <anon <dive <erfo <inst <rahm <valu <webs <wert abell \
        alle> am_aben anony belle bject brass das_tier der_anla die_grue diver eitss eral> fentl ffent frue_bei \
        gewor handw iligu inbru ingun kruf> land_fuer llage loan> long> nebe_die nonym ookin oote> ormer plann real> \
        sind_ausg the_hote tor_von tried uschl =-3,2,1 0_bei 0_mete 0_von <ausg <bagg <bezo <bras <einw <elec <erns \
        <gaer <geoe <hann <heil <kess <late <leih <long <mitg <outs <plus <reas <roll <spar <stor <stri <umst <werk \
        adtwe aeure aint> along am_bahn amon_the an_wer and_is ande_mark annte apier aven> avera bedin bei_die \
        bei_hat bezog clos_the contr coul_have das_hoch dem_krei der_prue deuts die_eint die_taet diert dung> ebnis \
        efung ehnli ein_ersa eine_tuer elden elect elieh enfzi enher erage eratu erge_werd erlos erst_die esday \
        etrae ettun euro_a europ eutsc fault firms fixed ftlic gates geise gelt> gesam gesp_der greif gten> haen_am \
        hatt_der hears herig hielt hnlic hwein ich_woll irms> ist_unkl it_back it_did iten> ixed> jahr_der jahr_die \
        kame_0 kesse kuec_von lafen leitu lere> looki lschu ltere macht mains mgest nfzig nich_von noche noeti norma \
        nstle ntry> ntsta oetig off_the offer out_with paet> plans rams> reist rettu rheit rike> rnste rraum rtigu \
        ruefu saeur setti sich_vor sitz_in ssers sstan stays strik stun_und tadtw tays> teil_sich termi the_vill \
        tmete to_two turen twerk ubsta ueckl uefun uhen> und_ist unkte unti_the usgab verag verg_die von_auf von_elf \
        waech wait_for want_to wert> wners woert ybody =-3,2,2 <bahn <chec <read ains> am_best ching ears> erarb \
        lking rrech share sie_selb sraum tange tatio terin trici week_in =-3,3,-1 0_apri <auto anges berfa bewer \
        chrif eckte elf_uhr holde hrift insat kabel sday> sich_zu wie_bish =-3,3,0 0_augu <aehn <aelt <ausl <aver \
        <dreh <erpr <erwe <extr <gale <june <kiel <load <metr <rast <rema <uebl <vere <vero <wech <yard ab_dem ackag \
        aegt> aehnl agger and_thei anisc armed auch_fuer aus_und bagge berra bewaf bstae catio cent_of chtsr chule \
        der_gewe der_mitt des_verb die_hall die_numm die_stad einge eitli elong ende> enes> entfa entsp eramm erbau \
        ergle erhie erke> erleg ermis ersio estoh etern etrie ewaff expe_to extra filin for_an ftig> gefun gela_von \
        geram gunge htsra i_need ieder iehen ilte> im_vorj immen inges innt> ist_gesp itgeb june> lbsta lden> marke \
        nach> ngese not_affe nschl ntspr ombe> on_sund ould> overe packa probt proz_an rafen rahme rbrau rhael rhiel \
        riege rland rmin> rmiss rrasc rsion sich_zwei sregi stitu stohl summe teile terhi threa to_a tohle tsrat \
        tungs uebe_das von_ist waffn weise wie_es wird_ab zehn> =-3,3,1 are_unaf aussc espro ist_nach nced> ndet> \
        the_plan zur_kenn =-3,4,-2 <grou <hinw am_sonn and_0 dbuch escho roup> uende =-3,4,-1 0_eine <aend <ag> \
        <bild <ends <grue <incl <insi <sire <verh <whit <zahn aend_sich alamt angek are_not artet asst> ausst betei \
        bniss bombe bote> dem_gela drat> ebaeu elten enfti ergeb etwa> for_the frist gibt> glich hafte hause hould \
        inbar inclu inner insid ished nclud nftig ob_der ozess pass_the per_cent proz_die reinb resen rozes shoul \
        sion> siren sschu teil_der uebe_ein uhr_auf verl_wurd vers_0 yard> zehn_jahr zwis_0 =-3,4,0 both_side feld> \
        fnete hare> iterh nich_betr nsatz nstit place sind_im uerfe =-3,5,-3 der_0 einba need> =-3,5,-2 <enth <ents \
        <erha <gmbh <join <kost <regi <verf aende ersch gabe> gesto gmbh> hinwe lande lice> mung> serve sucht \
        uebe_eine verle wege_der =-3,5,-1 close ffert ngebo =-3,6,-3 <at> iesse polic =-3,7,-4 archi ieter =-3,8,-5 \
        alarm =-3,8,-4 am_0 =-2,-13,15 <hat> =-2,-8,11 <mir> =-2,-7,10 abend =-2,-6,7 <neve =-2,-6,8 <me> <nie> \
        achts =-2,-6,9 never =-2,-5,7 andsc =-2,-4,5 ollte rief> =-2,-4,6 <voll <wenn and_aske very> wenn> when> \
        =-2,-4,7 <eige =-2,-3,4 <koch <letz barn> bis_in darum hat_auf hinge leite =-2,-3,5 <leis <tage bends chlag \
        ezoge fami_aus ithou kein_einz lang> mweg> null> onst> proto rder> soga_die thout vater witho =-2,-3,6 <legt \
        der_eink hat_er till> =-2,-2,3 <desi <einm <lot> <meet <ploe <spat <troc argin ateri ayed> bucke erett \
        geho_und geret hat_mir ildli jede_mitt nfach ockt> rannt schuh ungs> =-2,-2,4 <bett <gere <geta <hing <kueh \
        <opa> <pant <prue <rath <simp <wort aber> am_tor and_i and_when apped aying beim_zwei but_a ckelt deswe \
        eiera einm_im entic eshal euro_an gekau gesse hler> hoehe ierab ifts> ille> imply ist_er itten kstat lche> \
        mble> mit_und mply> ollst ppelt raine rksta rmen> rned> sere> shalb simpl sioni ssere staye tayed the_morn \
        there tieg> uber> uebe_sech und_ich und_wer unten usgez uste> zten> =-2,-2,5 <come <gebr <obwo <pric bwohl \
        chefi das_ist erzae hefin henkt ived> kelt> obwoh rzaeh schma von_mit =-2,-1,2 <aufw <burn <dair <disk <free \
        <gebt <jury <ned> <thei <why> a_brok a_prop abnah ager> agten anyo_can beca_he bern> biele blei_ich dame_am \
        daru_bitt das_ende der_dien der_flue der_opti der_umst die_lade die_pack die_sonn drit_stoc eberz eimwe \
        ein_korb eing_0 eirs> ensti er_abge erre_der erwan etari eting etwa_zu fache fuer_sie geba_und gebt> gefr_ob \
        gest> gesu_und grade haen_gera hbars heimw heirs huhen im_umsc jede_aben kell_mit kenn_man klaes komm> kopf> \
        kteur kverb list_to mann_am me_for mehr_nach mein_es mein_name mmig> nach_offe nach_um neue_von nfass \
        nich_am niert nker> noch_bei nomme not_the nur_und oice> olide onest orene pielt rare_get rbild rchte read_a \
        rece_in s_auf schl_man seln> so_much tausc terfu the_chil their to_repo tolz> ttle> und_kam uns_auf \
        unse_vert us_were usern went_up wered woch_steh wyer> =-2,-1,3 <ask> <bigg <blin <brok <das> <ding <drew \
        <erlo <gies <gloc <grum <heru <hone <kame <kitc <lady <lend <maue <milk <mist <nuss <ours <prob <ramp <saeg \
        <slep a_trai aber_ich aber_man acht_fran aehle aene> aetin ailed airs> aited alle_die alle_was als_im \
        als_waer als_wir amsel an_old and_had and_last and_put and_read antr_ohne arrer bei_war bei_zwei beza_wird \
        bigge blind broke chmal d_been daru_gebe das_geld das_war der_erlo der_klei der_letz der_lohn der_nich \
        der_pfar die_bera die_dame die_jury die_koll die_lehr die_minu die_umst die_zusa drew> earl_and ebend ecast \
        egeri ehnte eine_tage eine_verl eines emie> ench> euro_extr ever_and fahr_wir farre feier forec fuhr_vier \
        gehae geht_an gekra genha ggebe gion> grumb halb> hat_wied hlaeu hreri ich_hatt ich_mit ich_zwei iefen itchi \
        jahr_ein jungs kitch klich kshop lade> lady> lagge lampe lasse lehrb lept> lief_der lies_den mein_toch milk> \
        minu_0 mir_in mit_am mona_lang mont_of muetz nach_vier ndesw ndges nest> ngelt nitt> nlamp noch_heut \
        noch_nie noth_but nur_der nzen> olche one_and orch> ospiz osse> ours> panto peop_on prope ract> raeti reden \
        reins retar rgin> roun_the rrer> rthal ruft_zuru rumbl sack> sat_on schac schl_fuer sech_woch secto she_d \
        sie_ausg slept so_that soll_das spot> stat_eine steh_mein stim_auf storc surv_a than_the the_head the_stre \
        the_usua the_whol tices tiefe to_ask torch tprei tuhl> turne uder> uebe_werd ummis und_mich und_mit und_niem \
        und_schr unte_der urist verl_kein vived volls weil_s with_my wortl year_and zu_eine zwei_im zwei_woch \
        =-2,-1,4 <de> <dres <hoeh <mei> <ruhi appre assen dazu> dran> endli mauer naec_tag ntice ppren prent rain> \
        tzten week> =-2,0,1 <coul <draw <egal <ilka <klos <mag> <nan> <path <pond <rehe <roug <satz <scon <seam \
        <sear <size <stre <thos <unas <unfa <voge <wien <woer <zerk <zirk a_tip an_bevo ancin and_prou ange_mein \
        anru_ob apfe_mit arbe_ich arte> ausdr b_sche beli_ich beza_wurd broet buch_und call_me chan_and chtta coat> \
        cont_runs corri could crac_and dach_und dann_aber dann_stel das_ding das_somm dem_mann der_hand der_kael \
        der_kuch der_sche der_univ dgesc die_denk die_elte die_mein die_soli down_as drau_am drei_bei drei_land \
        drov_out duer_der durc_die edeck ehear ehlha ehlwa ein_fuen ein_jung eine_kart eine_mont eine_stau einm_der \
        eipts elay> ends> eprei erarz erial erst_woch ever_scre ewink faen_um fertr fluec foll_her for_once frau_von \
        frech fuer_labo gab_es gedec gewi_man hab_scho haert haet_uns half_past hat_ihn hatt_abge her_own herr_in \
        heue_wied httau ich_endl ich_fals ich_was ichtt idet> idor> ieler iese> if_it ifer> ilka> im_gart in_lila \
        ineha inst_gesc invi_to ipts> isern jetz_bin klost kney> koenn kreuz lage_0 lang_nebe lanla ldend letz_jahr \
        leut_auf lila_und loste mann_im me_thre mein_baby mein_lebe mess_und mkrei most_of my_uncl naske nats> \
        neul_hat ngska nich_jede nist> nobo_has obel> oeff_0 oege> ollat once_a oolin ools> pfang pfels pond> pping \
        prei_pro rarzt rbrie reda_und refin rehea ridor righ_and roll_ein rrido rtreu rwork scheu scone sdrue seat> \
        seit_neun shee_and shipp sinc_0 sinc_the so_gewi sonn_minu stay_on steh_dafu ststu stud_zu szubi telst \
        that_read that_you the_dela the_draw they_left those tkund told_them tsges twurf ubild uehlh uehlw umkre \
        unask unse_werk urchg usdru uszub verm_nich vers_seit voll_nach von_stie war_kam war_so wech_zu weis_wer \
        werbu werd_am werd_der werk_mit wird_ohne with_thir woll_wiss wurd_sie year_ther zgere zu_klei zu_meck zubil \
        zuru_hat zwei_blec zwei_hoch zweis =-2,0,2 0_drei <abna <anla <auff <aufg <baum <bega <beis <biel <blas \
        <brud <bude <choi <coac <cool <dami <debt <dich <doub <eggs <eier <ernt <erwa <eyes <faul <frie <fues <geja \
        <gfra <hadn <hate <heue <hope <hupt <kapi <kitt <klau <koff <krac <lane <leak <lesb <lied <ligh <math <mesn \
        <mid> <mund <nerv <paar <panc <pand <pfoe <prou <saal <satu <scep <sea> <seat <sehe <shir <solc <spee <stet \
        <tee> <theo <thes <till <topf <trae <trit <tuer <tuet <umkr <vera <walk <wasn <what <wobb <wrap <wuns <zu> \
        <zwil a_benc a_man a_roof a_shee ab_vier abge_ist abte_die acht_leut actis adeze aedel aett> ailt> aits> \
        als_alle als_die als_erst am_erst amit> ancak and_adde and_by and_gain ange_der ange_mir angen angs_vor \
        anier annsc ans_tele antin apper arbe_ist ariat arlie arri_in as_if aske_whic aske_who assba asts> at_any \
        ateve aturd auenh auf_dem ausg_in aved> awer> back_for baeu_und bahn> bahn_hat bands baute befor began \
        bei_gege bei_um beine bele_von belie bendr berga berni besc_seit bier> blei_bei bnahm boots brac_sie brenn \
        brie_man brude bruet bub_mit burt> cars_and cepti cheib chgeg chini chlim cksac coach coll_at cord> cours \
        cting dacht dafu_nich damit dann_ein daran das_hier das_hono das_mach das_vor days_i dazu_ein dem_fens \
        dem_kund demie den_kind den_mund den_ofen den_sche den_serv den_wart der_bode der_bub der_kaff der_pand \
        der_pilo der_ping der_tauf der_zusc dezei dich> did_i die_disp die_habe die_hers die_kist die_klas die_kohl \
        die_lawi die_mitt die_pfle die_prae die_teur divid dolme doubl dplat drei_sams dresd earli eberk eberw echt> \
        echze edakt edem> eese> eetin effel efore efte> egann eggs> egrif ehaen ehrbe eidet eifer ein_gege ein_klei \
        ein_wass eine_der eine_kast eine_post eine_vorm eine_zwei einen eink_sagt eirad eisek eisti eitig eitsz \
        elev_of ellan ende_0 endra endwo enfah enfue enkos enkte entli enzel eppen eptic er_mir er_nur erede ergeg \
        ergis ergro erkt> ernim ernze erwor eryon erzwe es_kost esner essge etaus etche etin> ewein ewend eyes> \
        fahr_ich fehlu fenen fere> flood flut> foert for_half for_one fore> forms fortn four_day frau_aus frau_hat \
        fraue frei_das frie_ist fuell fuess funge fwach gann> gefei geflu gege_vers gehe> gehe_da geho_die gela_und \
        geme_und geno_und gera_die gered geruf gesuc getau gewa_bei gewen gezo_und gisst glock gster habe_uns \
        habe_unte hacht hadn> haen_an haet_den hafft hair> halb_jahr hat_gefr hat_nie hatev hatt_niem haus> heibe \
        heim_nur henla hese> heuer heult highe him_in hinde hing_hat hlimm hnee> hoens hosen hough hschl htest htsge \
        humb> hwieg i_star ich_auch ich_dach ich_gehe ich_komm ich_schr ichba icked iebsk igns> ihrer illim im_ange \
        im_dorf im_inne im_lehr im_werk imme_auf in_with inzw_kenn ioned ippin is_the iseko it_agai it_by it_to \
        itsze ittwo ivide jahr_in jahr_mit jede_frei jedem jema_fuer jetz_als jetz_die junio jury> kamen kein_sche \
        kein_schi kell_und kerl> kind_mit kitte klaus km_umwe koll> krise ksack kueh_und kunst kuris kward ladez \
        laed_ein laeut lag_bei lag_in laibe lass_bei leib> lieg_an limet line_and live_on llato llime llstu loes> \
        look_afte lopft lstae mach_bei maerz mailt man_oft mande mann_eine many> mein_meis mein_ruec mesne messg \
        metsc mir_aus mir_durc mit_im mit_mind mit_zahl mitg_und mitle mittw moege mont_die mpfan mund> my_fath \
        my_gran my_trai nach_gibt nach_unte nachw naec_jahr name_a ncake nchef ndemi ndwo> nfueh nich_der nich_unse \
        nich_viel nnsch no_form nose> notic nsam> nseit nstag ntlas ntuem nute> nzeic nzig> nzug> oben> obend oelf> \
        oenen oert> oertn ogise ohne_ein olmet on_ever only_one oons> opes> orarb orked orms> ortlo ortni othin \
        otice paid_the panca pande part_and pass_und peech peop_from pfarr pfoer phon_call pierk plan_in plant portf \
        pro_woch proku prom_and prou_of proud ptica purc_lady put_the racks rance rands rath_more ratzt rech_werd \
        redak reisc rentn resde resto rgiss rgros riat> rkel> rksho rmess rnimm rokur rolla rope> roud> rscht rses> \
        rtnig ruete ruste rvive ryone rzwei s_man s_what sagt_eine sagt_es said_a said_he sang> sanie satur satzt \
        saved scept scha_ich schl_ich schni schw_im schwi sden> sei_ich seit_nove sekos selve send_a serei serv_from \
        seufz sgebu sgeko she_told sible sich_beid siche sie_beim sie_den sie_zahl siere signs sitz_der sner> soffe \
        solch sort> speec sschl ssger stake stan_bei stang stei_aus stock stre_um strit stufe stun_den stun_lang \
        sund_nigh svate tale> taria teach tele_der tempe teuer thank that_even that_s that_we the_buye the_conc \
        the_diff the_fair the_left the_lend the_quay the_spot the_stor the_year they_coul they_put this_year thou_of \
        thoug tnigh told_my too_many tools traeu trafe trai_i traut ttaus tteln ttwoc tueme tunne turda twoch ubber \
        ubled ucker ucksa uebe_zwei uegen uemer uenha uerli uetet ufwac ugrif uhaus umge_und umlei umpen umste \
        und_noch und_uns und_weis und_wied unde_the unfa_was unfas ungef unger unior unnel uns_kein unte_die \
        unte_mit unte_nach unted up_two urday urses usel> usfae usgeh uster vals> ve_neve verl_sie verme verre veryo \
        verzw vier_euro vier_leut vom_best vom_erst von_an vor_mich vora_und vorh_und waits war_scho was_der was_er \
        was_our wasn> wasn_t wasse webs_mit weine weint what_the whate when_my wie_man wie_mein wir_eine wir_halt \
        wir_jede wir_letz wir_mit wobbl woll_jetz woll_und woma_at word_for worka woul_put wrapp wurd_bei wurst \
        wuss_beim year_on ythin z_0 zaeh_ich zapf_bei zu_und zugeh zugri zuru_und zwei_ich zwei_weil zwill =-2,0,3 \
        <baen <bind <dank <flew <knoc <noth <ruck <toep <umsc a_note als_lehr an_jede arme> auer> aufg_und aufwa \
        bei_kam chwie dann_stan das_dach den_hof der_saal eater ein_foto elese epfe> ergar flew> frag_mich frei_ist \
        geles haet_gern heate im_tal in_june kost_0 llten long_than meeti mschl ndete nior> nothi nuten obble orksh \
        read_the selb_tag sort_of stan_da staud terhe uhig> und_frag usgek verar verk_bei what_i wie_er =-2,1,0 \
        0_juni 0_pers 0_verk <besc <doll <entr <enve <fuel <hafe <hamm <kana <leng <mast <mikr <notf <p> <peer <ping \
        <rang <syst <tele <unio <unit <vorr <vorv <wede a_year ab_die abge_werd abla_der ablau aempf aeuse agai_at \
        ailwa am_feie amin> ammka ammlu amtsb an_enve an_teil ankzu ansch anufa arbou asste aubeg auf_elf back_in \
        bahnv based been_disc been_info bewe_uebe bitt_bis blauf blige brued by_lett can_no chedu chenz cludi \
        cons_to ctory delle dem_jahr denau denen der_dack des_moeb desst die_abna die_mit die_verl dienu dornb \
        drit_sein drit_tag effne ein_anru ein_beke ein_werk eine_wass elker elnah enage entl_ein ents_die enung \
        ergib erkeh erkel erkis erksk erwar es_acht es_scho eside explo ezeig frau_und frue_nach fuen_zent fuer_roll \
        gefu_das gese_hatt ging_bei grad_im graef hall_and harbo hat_beko hat_zuge hedul hinw_auf hinz_komm hlach \
        hland hnte> if_the ihn_0 ihr_auf ihr_fahr ilway in_ihre inale info_by ipps> isste ist_durc jahr_uebe kaeuf \
        kess_von land_die layin lease leins lengt lent_us line_to llebe llena lope> ludin lway> made_in man_am manuf \
        mean_that mikro mkapi mlung mmand mmkap mmlun mpfer nbirn ngsre nich_eine nkzug notfa nsort ntwar obile \
        oelke ogist old_who omman onyme ornbi orver pass_im peer> pier> pingu punk_das railw rammt rbour rbroc reak> \
        rect> revi_wurd rgern rgese rgibt rkehr rnbir road> robt> rprue rstag same_day schl_eine scho_durc scho_mal \
        sear_the sech_proz selna sent_its shut_down sich_meld slauf smaes soll> spec_are spri_the steh_bei sterm \
        subst such_noch take_on tankz tanne tarts thall the_atta the_coll the_fire the_heat the_stan the_trad \
        the_wint tipps to_hang trae_die tran_of ttche ubegi uebe_mich uhr_mit um_zehn umzu_von und_berg und_hael \
        und_sagt ungse upon> urbue uszuh vers_der verta viel_fuer voelk von_von vorve was_mein weit_gesp with_the \
        worri wurd_kein zent_bomb =-2,1,1 0_jahr 0_klei 0_modu 0_nich 0_okto 0_p 0_punk 0_vom <altg <anfa <antr \
        <apfe <barn <baut <behe <besp <bevo <blan <blec <boss <boys <brew <brow <chur <conv <cric <cup> <davo <dawn \
        <days <dien <divi <dorm <eich <equi <ersa <ersp <euge <faxe <flut <gede <gefi <gefo <gekl <geno <grei <grip \
        <haub <hekt <hinz <hobe <hung <jens <kauf <klet <komm <lage <lead <mad> <maen <makl <matc <metz <mitf <nati \
        <neon <nr> <obli <peri <plei <prok <purc <queu <rad> <refi <reic <reti <rett <rueb <salz <seil <skat <son> \
        <spec <stru <subs <swap <taet <talk <tann <tauf <tip> <uncl <verr <wedn <wirt <wust <yell <yoga <youn <zivi \
        a_bann a_clie a_lett a_litt a_loan a_walk abge_unte abor> abore absa_und achmi achtz ader> adlin aeufe \
        afte_a afte_thre ahrpl ahrun aight aktio alle_zwei alles alley als_ein als_subu am_stei amber an_dem \
        and_afte and_did and_pays and_sett andra ange_man anket anner annov apfel apply arben arent arrt> arter \
        aske_why atet> athau atio> auf_0 auf_alle auf_dies auf_ein auf_ruec auf_uns aufg_wurd auft_der auptk \
        auss_die ausve b_0 baeck baer> banne baube baut_eine bedie beken benc_and betr_0 beute bezir bin_zuru bits> \
        blank blin> boese boys> brun_vor buer_in but_the case> cept> chaer chefs chenf chgef chlue chnee choko chubl \
        chwed chwor ciety conve coun_the cour_at couri crick dami_ich damm> darst das_aus das_ober das_schi das_und \
        dass_wir dawn> deadl dem_fahr dem_reih dem_stur dem_term dem_uebl den_erst den_plan den_see den_spae \
        den_zett der_baul der_bele der_bus der_erst der_fahr der_gesa der_grun der_heut der_inso der_kart der_loew \
        der_mind der_park der_prob der_prok der_spre der_stro der_verk der_vorh der_webs der_west destr deut_und \
        die_drei die_kant die_schr die_vom dien_in dien_ist dies_schi disch dline dnesd does> does_not dogs_are \
        dort_drei drawe drei_laed drei_leer drei_stel dsaec eadli eberr eckka ecks> edel> ednes eeini eens> efina \
        efly> egelu ehous ehrhe eichb eine_halb eine_stun eing_ware eins_fuer eint_ist einzu eise> eisen eithe ekenn \
        ektar elass elaus ellow empl_and end_and endor ennte entri ents_ist entwu er_kam er_sagt erbun erden erfam \
        ergri erkun ermes erpau erspa erst_tag ertei erufl erwen es_auch es_gibt esser estor esweh etig> etry> etzge \
        eufer euro_nett euro_verl eweck ewinn ezirk fahr_hat fahr_ist fahrp felsa fern_die ferry feste fgeno \
        for_thir frau_an frau_sagt frei_auf frei_nach fuer_vier fzig> fzigs gebr_wurd gedr_wird genan gends genes \
        genst gera_der gesc_ich geset gesp_ange gest_und get_out getri gewec gewi_im gibt_mit ging_nach ginn> \
        glei_mit grand graue grave gripp growe grue_am grun_ist gsbri gscha guin> gure> gusse habt> haen_nich \
        hand_des handl hasen hat_sie hat_woll hatt_kein haupt hdraw heck> hefs> hekta helte henre herb_komm heut_zu \
        hgega hiefl hing_mein hint_den hinzu hlamm hlues hmenv hoer_zu hokol holzl hrhei hrrae hschu htete htzeh \
        hubla hund_und hunde i_didn i_don iatio ibers ich_heut ich_schl ich_wuss ideri iefly ielt> ienen ierpf iety> \
        igabe igte> ihm_war ilden ilies im_buer im_jahr im_okto im_umkr in_bade in_bar in_char in_ordn indun ingeg \
        inget ingui inks> ionsh iring irsch irtsh ist_aufg ist_mit ist_weit it_were itag> itfah ithdr itssc jahr_als \
        jahre jahrg je_kilo jede_dien jede_haus jede_kind kaemp kandi kanti kein_weis kelte kist_aus klem_ruft klett \
        koen_stat kolad komm_mona konfi kont_der kont_zuru ktar> kturb kture kuen_0 kund_mit kurse lag_das lamm> \
        landr lang_stra lants lassu lead> leak> left_hand left_the leit_ich leng_to lent> lerei lett> leut> leut_und \
        lfen> lich_aus lickt light lkssc lley> losen loser ltest luest mach_die maen_zu mai_die man_jede mana_a \
        mann_mit mann_von match mathe me_with mehr_bei mehr_mein mehrh mein_elte mein_gros menve merke metzg mit_elf \
        mit_halb mit_offe mit_sieb mitfa mitt_vor mleit mmte> moeb_in moeg_die morg_die morn_and mpel> munde my_mana \
        my_nan my_son nach_der nach_haus nach_mein nach_verg nale> names nchen ncil> ndwer nenko nesda ngeha ngen> \
        ngetr ngsbr nguin nich_eing nich_wie nich_zuge niem_und nkost nkrei nlose nnove nntag nnten nobo_coul \
        nobo_had noch_eine noch_eins nover nstre nstst nterl ntest ntrie nur_0 nur_mit nwohn oach> oblig ociet oetry \
        oing> oking okola olade oling ologe on_satu on_that once_for onder onnta oraus ordn_die orse> oser> ough> \
        ourie outh> p_m pendi pleit poetr powe_stat prob_die proz_der prueh prung ptkun publ_the purch queue radba \
        rader raigh ransc rasts rawer rchas rchs> rersc retir rfami rgrif rich_der ricke rkund rnis> route rpaus \
        rraed rried rsche rtal> rther rtsha rude> ruede ruest rufli ruhe> rumme rundg runne rwend s_not salz> \
        says_so sbrie scha_der scha_die scha_wir schaf schan schi_mit schmo schr_ich sech_in seise seit_aber \
        seit_mein seit_sonn selb_hat serv_in set_up sie_best sie_habe signa singi slate so_eine so_stil socie \
        soll_ein some_thou some_to sonnt sprun sschr sseis sshae ssig> sstei stade stags stat_vier steg> stie_aus \
        stops strow stube stue_und stun_im stun_nich such> sult> sumed swehr tade> tage_0 tart> tarte taus_der \
        ten_year terer tert> terwa tgebr that_cool thdra the_bric the_car the_chur the_cric the_curr the_end \
        the_fell the_fune the_gara the_gard the_nigh the_roof the_sect the_stop the_trou theor they_shou tholo \
        thre_days tiati tics> tief_hat tigen tmach tmeis to_it to_know to_thei tock> took_the toren torie town> \
        traig trol> trow> tspre tudie tuem> turbu two_days tzehn tzger tzlic uatio ublad ublin uding uebe_haet ueten \
        uette ufakt ufelt ufgen uflic ugel> uhr_im ulass ulte> umed> ument umgeb umkr_von unch> uncle und_beim \
        und_dreh und_drei und_er und_nahm und_pass und_so und_was und_zuge und_zwei ungsr unte_aufs unte_eine \
        unte_um unte_verl uptku uropa urse> ussei ustro ustry usver utter venue verbi verf_die verl_in versc verwa \
        vier> vite> volks vom_nach von_den von_fuen von_inne von_zur vor_fuen voran vorau vori_jahr vote> wacht \
        wage> wage_stan walk_the wappe war_in warde warf> warm> wart_mit wart_und was_fehl was_mach was_to weckt \
        wedne weil_das weil_zwei wein> werb_geha werd_gesp werd_schr werk_ein werk_nach who_did wied_da wir_ware \
        wird_aber withd woch> wohn_auf words work_on writt wurf> wustr year_acco young zeit_die zu_schl zu_zwei \
        zuge_und zwei_euro zwei_in zwei_nach zwei_von =-2,1,2 0_verl <aski <bril <volk aeten als_mir appli appy> \
        askin aufg_auf award bauen buchs chenc ckern curem da_zwei debt> dem_tisc den_name der_eint der_lang \
        die_beid die_verk dler> duer_sich efern eford elter erkae ewich ffel> from_a happy hench herse hmal> hnete \
        hrown htung ienun illag ipper ivers keep> kind_eine kind_nich koen_und llsta lmets logis nach_zwan nanzi \
        nich_vorg nlich ocure orrid procu ransp rengt ricia rienc rocur salar schim schok sie_zwei sking tever \
        the_pres them_i trieb troll tstan twel_mont uchs> up_in verg_man vert_hatt watte xperi zahl_im zirk> \
        zwei_die =-2,2,-1 <amon <atta <chos <gate <jaeh <quad <tres <ursa adrat aellt among anwo_soll app_steh arges \
        atist ators attac boee> buer_von chose das_lage die_es die_fach dratm eibun ein_schw entha erlei erroh ffect \
        fuer_fuen gesc_halt gisti hear_sinc hensc hilde hlene ibung idges im_neub irens is_expe itut> kost_selb \
        laeu_das lahm> land_auf land_ist ligt> mong> nbruc ndisc nitra nrufe nthal on_disp one_the othek over_a \
        pers_fuer poun_the ption quadr rasch ratme recht rolle rrohr spre_die sselt sserr thalt the_name to_four \
        tory> ttack uadra ueger weit_in wendu zum_hund zwis_zwei =-2,2,0 0_has 0_hat 0_juli 0_oder 0_sept 0_um <amts \
        <anfr <arso <baul <bewa <boee <bond <bred <case <cybe <damm <deta <ehem <elek <ende <entg <erhi <fili <foll \
        <frue <geis <graz <hi> <hote <hut> <imke <jene <kabe <kand <kege <klic <laun <leic <lite <mars <narr <nort \
        <olde <owne <pege <rene <seas <shoe <simi <surv <tabe <taiw <trie <unaf <unkl <vall <vete <vors <wend <worr \
        <zueg a_0 a_few a_riva ab_juli aben_ents abgan abou_half abov_the acht_grad aehrl aeuch aeuft affel affne \
        agen> ahnen ailer aiwan aken> alon_the alte_von alter an_bord an_ein and_thre andel andwe ange_eine \
        ange_unte anyo_know appin are_to are_wait areha areho arnst arren arson arung ased> assin atere atore atung \
        atzun auf_besc auf_drei aufre aufsr aulei ausg_bei autof avel> avor> barun baule begi_im begi_in bei_holz \
        bei_laeu bei_rege beim_selb bells berat besc_an besi_ein bgang bgebe bier_der bile> bis_heut blaze blic> \
        boote bouri bsite buer_0 buil_and chart cheer cheri chive chnen chorn chtsp cksch closi comp_neit copte \
        cyber das_frue das_gela das_im das_thw davo_ist dem_geba den_wert dende denk_hat der_b der_beri der_bish \
        der_heim der_kurs der_pege der_scho der_team der_werk dere_kund des_schl des_unte deskr detai dgaen die_heut \
        die_late die_leis die_uebr dingu dispo drawn dtrat dtwer dustr dwerk ebens eberf ebsit ected ederl edge> \
        efris egelb eginn ehema ein_guta ein_hers ein_neue ein_schl eine_gefa einig ekaem ektri elekt elico emali \
        emove ences enfja enomm ental entne enueg eoeff eolog epark eramt erbra erina erke_am errau erseh es_ging \
        eskri etrue etter euft> euro_je euser ewerb fachb fahr_wurd falls febr_0 fens_gesc firm_habe fnet> folg_auf \
        follo for_s fris_bis fris_fuer frue_0 fterw fuer_denk fuer_werb gehe_seit geho_nich geis_in geme_der genom \
        geoef gera_von gera_word geris gesu_seit goes_to grams graz> grou_at habe_0 habe_unbe haerf hand_steh \
        hand_von handb harre hat_moeg hatt_am hatt_mein haufe have_t haven heat> heitl held_at helfe helic hemal \
        hiede hive> hmens horns hotel hreat hrpla ich_moec icher ickle ickt> icopt idge> iegt> ieve> illig im_haus \
        im_hof im_kess im_vori imila inala indga indus infah is_drif iseln ist_frei it_it item> itert itlic its_0 \
        ivist jahr_mein je_eine jede> joine kann> kehr> kets> kiel> klas_0 knoch kout> kranz ktags kuen_sind kund_in \
        laeu_um lage_auf lanne last_tues laze> leet> legun leic_verl lektr lgen> licop lieg_nun lieg_zwei lieg_zwis \
        lies> ligun lindg liter litz> lnahm look_at lpapi ltige lude> mast> mgeki milar mill_lane mona_die nach_wart \
        naffe nalam nbaru nbau> ndgae ndust needs nenst neter ngsun ngung nhaeu niem_die nimm_das nklar nkten nmaes \
        north not_invo nrein nstes ntner nuegt nvera nzent nzess obber oder_0 of_its of_on ofahr ohaus oldin olgen \
        ollow ollpa one_to ones> onzes open_its oppag orbes ords> orhan ortsc ostag osten ountr owner papie pare> \
        part_had pege_stei pegel pferd piel> piere poli_beli poli_und ppage pper> pply> preng prese proce rade> \
        raed_und raede raend raeuc ragun raile rass> rativ ratun rawn> rchin rders rech_mit rehou reis> rele_note \
        renew renta reuz> rgaen risin rlegu rleit rlost rmer> rnstr rote_kreu rough rpfle rpres rsch> ruft_der \
        s_comp said_its sale_and samml satzu schae schor schw_hat scue> seaso seri_numb sers> sersc shire simil \
        sjahr skrim soll_bis soll_der spren stam_0 stan_at stan_mit stanc stec_ist steh_zur steh_zwis stem> stlei \
        stoss strip such_sind supp_for sverk sweg> syste tabel taete taett taiwa tance tatis tefri tein> term_0 \
        terwe the_deli the_firs the_hear the_mayo the_next the_port the_publ the_rail the_tele thin> tierp titut \
        tleis to_wait tofah toppa tored toss> trade tradi tragu treik trial trier trueg tterh twert tzusc ublic \
        uebe_auf uebe_zahl uehen uenfj ueue> uhr_ein uhr_in uhr_mues uiert uleit um_den umge_die unaff unbe_habe \
        und_arbe und_auft und_bund und_wir unfal ungss unkla unte_ist unte_wer untry urde> users uses> uslan utofa \
        valle value verf_gege verf_nich verl_des verl_ist verm_von veroe vers_vom veter vier_von von_dem von_fuer \
        von_sech von_vier vor_mitt vorra waeh_sein wande want_some war_vor websi wegs> weis> wer_es werb> wie_geha \
        wird_am wird_ein wird_in wird_nich with_nine wurd_dama wurd_im wurd_nach ystem zehn_uhr zessi zollp zuru_ein \
        zusa_ob zwei_maen zwei_tonn =-2,2,1 <erge <few> <gegr <scal <tend <weic akler alkin andes ausb_hat bring \
        buch> bund_der dges> emisc erbri ernst ertan ertre ewerk genue icati kscha llpap makle mmens nach_vora nr_0 \
        nstei objec orkin ornst orsic ouse> out_the park_is ramt> renen scho_da sich_ein stry> taufe terla tigte \
        tlere uenfz uhr_ist unte_sich vor_sech war_bei warns wass_und what_to with_thre worki zimme =-2,3,-2 0_in \
        <plae agent erric etze> feuer haus_in im_name lishe mende name_von noch_vor nweis ongin proze rrich serie \
        trat> umgek ursa_war vergl zum_nach =-2,3,-1 0_june 0_per <annu <bezi <breg <bund <farb <flam <inne <kart \
        <lahm <m> <mass <mayo <nebe <pass <robb <sign <spez <thw> <unch <volu <wahl ab_mai adtra aechs aetze alige \
        am_woch andbu andlu annua asse> atmet beim_stro beitg betr_und betr_war betru bgeri blie_unve brege cater \
        chlos chrit chwei clude das_fahr dem_haus den_frue der_app die_feue die_fuen die_prei ehjah eils> ein_antr \
        ein_fueh eine_spre elbst ellt> emein enntn ensbu eraen erben erers erie> erieg erien errue erte> erter \
        es_laut esteh eters etren etres ezial find_im gasse gemei genz> gespr hjahr hritt hschn hurt> igen> ilar> \
        im_mitt in_breg is_0 is_to ist_das istin it_has jema_sage kuenf leit_der lers> load> malig masse mayor mens> \
        mill> mit_die nchan ndbuc ndlun ndry> ngesc nich_unte nich_verb nisse nntni nnual note_0 nsbur nside ntnis \
        nur_nach ob_er ompar onds> one_of pezia proz_um rchsc rglei rich_sich rking robbe rruec rsach rstei rtag> \
        ruehj ruhen saeul sei_nich selbs shop> some> sorgt spezi spre_auf sprin stay> sunda sverw tack> tagt> tarbe \
        that_a the_regi the_vica timme tnis> tober tres> truck uehja ugend ugest umge_der uncha unday undry ursac \
        verfa verl_sein verru von_umge wait> with_ten year_the zahna zess> zieh_um zu_sehe zum_neue zwei_ange \
        =-2,3,0 0_mont <acti <blaz <dogs <drif <eher <remo <room ance> das_auto dogs> drift eilte erpre erstm eule> \
        gegen hacke im_naec ist_der ivery kundi lters lzug> outsi reade remov rmode rsone rstma sent_to seria sheri \
        sonen stmal terri the_annu tmals tside uebe_drei utsid verl_nach war_seit wickl =-2,4,-3 0_nove <unti ebera \
        oves> sche> until =-2,4,-2 0_im 0_mai 0_peop <buer <coun <hubs <kurs <neit <nimm <numm <serv <shop <stim \
        aeule am_sams are_in betri blish bung> choss chung dem_dach der_aufs egens elfel figur group hat_ein \
        hatt_eine hoss> lfeld llsch ndesk ndrat neith nfahr nged> notie ober> otier rtet> schlo schos selt> some_0 \
        star_at telfe verha wechs weis_jema whet_the zum_jahr =-2,4,-1 <gas> <moin <or> <sund at_0 chsel das_verf \
        eigt> land_mit metre moin> ublis =-2,5,-4 <alar =-2,5,-3 <agre <seri <unbe <wird am_mont ates> auf_eine \
        bishe by_the for_his haelt halle rletz stag> =-2,5,-2 <folg habe_sich verei =-2,6,-5 <zur> =-2,6,-4 aelt> \
        latz> und_0 =-2,6,-3 steig =-2,7,-5 orks> =-1,-11,12 <so> =-1,-7,8 <den> =-1,-5,6 <hatt <paid und_der \
        =-1,-5,7 <he> =-1,-4,4 <lehr leger =-1,-4,5 <leut ettet leute ragt> usste =-1,-4,6 <but> =-1,-3,3 <binn \
        <null binne immer leut_von mich> raise rgess =-1,-3,4 <aber <hin> <hoch <own> <stan <vorn albe> and_on appla \
        atzte binn_eine books brot> came> cked> der_regi ekauf hat_in hrlin in_one just> nann_das onto> ooks> \
        open_the paper pped> pplau sonst sste> stuhl zum_erst =-1,-3,5 lobt> up_the =-1,-2,2 0_zueg <argu <bret \
        <many <sons <staf <zwar anwo_sind bala_shee davo_und dem_geme der_ents die_mehr drei> eink_von engen erahm \
        erge_0 erkra falli fuer_der gerah ging_die heet> hnet> hosp_trus ich_es in_our in_sept is_a kam_die man_bei \
        mert> mmena mmert nach_am nach_feie nann_die ndig> ognos ototy progn rahmt reue> robe> rogno rotot serst \
        shops tech_von the_pant totyp und_woll wiese ziert zu_werd zwar> =-1,-2,3 <auch <bess <bonu <book <budg \
        <dame <dorf <ehre <gefl <gesc <glei <huet <klap <musi <n> <not> <pape <pays <peop <rain <rais <rief <send \
        <seni <vorz <wack a_thir aetet aheim an_das ankt> anlei ated> atsch auch_wenn berze betr_sind bonus brann \
        brett chbar chlae cket> dahei dem_heim den_alte den_gart der_tuer desig die_nach drive echer ein_zwei \
        eine_mit eisse enarb endl_ein enior entin eople erabe ersuc flick geko_hat haben hlagg hool> iecht iled> \
        ills> in_fuen in_my irgen jahr_am kein_verk keine laeu_in lare> latsc leise lieg_der lingt lling loetz \
        man_eine musik nachh nche> ngern nine_per noch_das ntage nterf nunte ople> oppos osite paid_for peopl phone \
        picke plaus pposi raene rande rely> rgend rnen> rrive rste> rsuch sendu senio suppe tag_im the_hosp umweg \
        und_dami venty viel> wacke waite walk> war_noch wart> wird_mit worth zwei_mona =-1,-2,4 <dem> <geka <sche \
        dachl der_eige die_chef fange ierte onier orzei vorze =-1,-1,1 0_bett 0_fest 0_stro <amt> <anbe <ausn <babi \
        <cat> <cine <cloc <cv> <dini <dono <egg> <foer <foun <g> <gmau <gumm <guy> <hebb <het> <hett <hitz <id> \
        <kit> <kraw <laud <lit> <lud> <luxu <marm <nid> <obma <oefe <orch <pane <phys <ra> <ries <rill <rock <secr \
        <skye <spac <ugly <ukra <vaul <vogt <wet> <wie> <wofu <z> a_cell a_euro a_port a_rece a_sund a_ward aber_0 \
        aber_fair abge_zum abies abrie achel aertn aese> aeute agai_it ahlla airy> alle_jetz am_arbe amewo an_acco \
        an_argu ande_werk andsm antee anzuw appen arier armel arria ascht at_who atte> attri aubte auch_an audat \
        auf_n aufem auler aust_zwei autok avery babie backe bean_die bebue berst betr_so bevor bierf bies> bills \
        blau> bmann brac_uns bute> chand chauk chrot chtsu chuel cinem clock comp_is cost_them creta d_be da_rede \
        da_steh daepf daill darf> dass_nach dass_uebe day_with ddlin deli_a dem_firs demen den_fest den_plat \
        der_dire der_grub der_guta dhofs dich_die die_bila die_ganz die_igel die_last die_lief die_maer die_revi \
        dinin dire_in donor door_open drau_in drigs durc_seit ebbt> ebebu eboar echun ecret edach edail egerv ehlsc \
        ehstu ehwei ehwer eimli ein_geme ein_sarg ein_team eine_ausf eine_dach eine_die eine_gara eitsf eldsa elers \
        elev_year eling else_did enabr eneid eneve engi_arri enleu enmue enou_to enrin enspi entsz eonro epari \
        er_heis er_im erdae ermag es_wird esaal estsi eten> farzt faule fdruc feie_mit fello fempf fered festm ffees \
        flati for_mr forst frae_die frag_die frag_waru from_slep frue_eing fuffz fuhr> gang_zu gara_in gebr_wird \
        gedac gekli geld_da gema_habe gena_einm gerva gese_bis gest_aus gewei gezim glatt glei_betr glisc goin_a \
        gruee gsmed gsmod gsstr hab_eine habe_dafu habe_er habe_fuen habe_sofo halb_stad hand_sign hat_aus hatt_und \
        have_had heap> hebbt hebeb heir> henev her_hair herko hett> hllau hnrad hnste hoers hous_in how_many hrott \
        hten> huele huete huhe> hulha i_went iage> ich_halt ients ihr_chef im_wasc imlic in_ande in_sieb inema inibu \
        inve_in irkel irten isted itial izini jahr_habe jahr_komm jahr_schr jecte jede_erst jetz_wie just_a kalte \
        kein_vers komm_natu korb_und krawa kroet kuche kund_gewo kurz_und land_am lauda laudi lebe_die left_out \
        leg_and lides lienu lies_ihre linke lived llerf loben loeh_der loode luehw luxus man_stre marri me_some \
        medai mein_kopf melad mewhe minu_da miser mit_pant mit_skon mitt_0 more_of morn_he mpfeh mues_er muss_gehe \
        my_last my_thum nach_eing nach_ich nahm_eine name_in nanci nema> nenn_ihn neonr nfter nhund nibus nich_ganz \
        nich_gefa nie_uebe nleut nrad> nring nroeh nstae ntsze nur_als nzuwe obman oechi oerne offel ofuer oiced \
        on_eart onors onroe ooded ordru orstu our_kitc parie pass_lift pati_war payin pecs> peti_agai pfehl \
        plus_eine ppens ppers ramew rassi rate_went rchge rchla rdaep rega_leer rein_und rfach rgeno rhaue rheim \
        riage rief_an riges rmela rnten roete rons> rottp rriag rrte> rspae ruec_von rvate s_old saile samt_kind \
        save_the scho_in schr_gara schr_mein schr_wir secre sehe_sie sekt> seve_of sfach sich_ab sich_kein sich_zehn \
        sie_niem sind_unte sitz_eine skye> smeda smodu so_war solid some_at specs spee_the ssten staff stat_im stemp \
        stert stil_post stmet stor_blei stsie szeic tage_ein tage_eine tairs tary> tenvo teres that_mean that_nigh \
        the_benc the_bisc the_buck the_choi the_pane the_queu the_secr the_swim the_ward tible tierm tisti tkran \
        trig> trot_am trup_von tsieg ttabe ttrib ttrig tuer_die two_seas uebe_jede uehte uehwe ufemp ugly> ukrai \
        um_ein um_und und_bere und_gete und_vor und_zitr unse_hall urchl usnah usted uxus> vault verk_ist vert_die \
        vert_zwis viers voge_hat voll_stun vom_haup von_abge von_st vor_jede vordr vorg_und waec_die war_vers \
        was_hand was_repl was_will way_to we_coul weckv week_off weg_wenn weis_was went_in wer_aus werk_und whene \
        who_else who_turn wied_dahe wied_eins wiege wien> woch_geko woch_zum wofue word> word_nach woul_not wrack \
        year_two zahll zehn_am zinis zum_fuen zum_vere zuru_unge zwoe_leut =-1,-1,2 0_neue 0_send <achs <akte <amse \
        <ans> <apro <asts <baeu <bewi <boil <brae <brav <buck <cake <chae <clie <dahe <dene <deni <desh <drea <drun \
        <enou <entd <falk <frid <geda <gema <gemu <gepf <gesu <geza <gezi <glat <goin <got> <helm <here <hero <heu> \
        <hoer <hof> <huma <hurr <into <juen <kalb <kick <kirs <knal <knit <koec <koen <konn <krus <laib <lawy <lets \
        <lobe <loet <marr <met> <mien <mudd <nest <nu> <obda <oben <pack <palm <parc <penc <penn <prog <prop <quit \
        <samt <seku <sonn <spen <squa <stir <swif <tea> <thic <thor <thri <thum <tiny <trug <tuev <un> <unau <verb \
        <wach <waru <weld <wels <widt <wisc <wora <yes> <zeil <zitr <zwet a_crew a_lad a_rise a_whol abou_it abwei \
        abzu_nur achan achge achhe achla achlo acht> ackel adel> adler aeusl agre_a aille ainst aired alle_steh \
        alle_und alte_tran am_acht am_ande am_fens am_kuec and_came and_lets and_nobo and_once and_then and_we \
        and_who andem anen> angef antof antry anzah anzen anzt> anzu_wer apron are_back argu_abou argum arsch \
        aske_us at_and at_east auch_das auch_mit auf_betr auf_ihre aus_dem aus_wien ausg_von auss_war autoh aves> \
        awing awyer ayer> azin> baby> baenk ball> barsc barte bble> bdach begr_ist bei_blei bei_mir bei_rede \
        bei_zwoe beim_baec bemae bener bere_wurd betr_mit biet_habe bing> birt_cake bitt_soll blie_der blin_und \
        boile brig> brin_soga budge bweic call_with cante casts cella cent_afte chaet chea_it chee> chef_von chges \
        chher chil_walk chin> ckenl clien come_from comm_the cost_me costi costs cuits da_kann dage_und dame> \
        dami_sie dana_den dana_habe das_hosp das_spar das_werk dass_kein dass_man day_earl deck_das deckt dem_bran \
        dem_eige dem_gefa dem_hoch dem_rath dem_wir dem_zaeh den_bus den_ehre den_jung den_kred den_neue den_term \
        den_tisc den_unte den_vier dend> dene_man der_anfa der_klap der_laen der_rahm der_rich der_stat der_verl \
        der_verw der_voge der_zuru derth des_pump die_anza die_bril die_buec die_gloc die_idee die_jung die_laud \
        die_rett die_unte die_vega die_vera die_wir dinge dini_room dling dort_wo down_the draet draus drawi \
        drea_the dread drei_kris driv_who drop_fort drunt dschl durc_ein ebrue echin echs> edhof edrig eferw egenw \
        eheul eichu eige_nur eigh_year ein_lese ein_mens ein_paar ein_rohr ein_zuha eine_dich eine_euro eine_geba \
        eine_kell eine_oma eine_schi eing_frei einkl einm_gela ejamm ekrae ekund elev_euro elf_seit elnd> emaen \
        emalt empel enbet encil ende_apri enkel enkt> enkze enoug ensei entde enunt enwas epair epate er_beim erdec \
        erdie ereri erest erfue erle> ersa_in ersa_und ersee erst_ein erst_eins ertha erues erzti es_um esbar eschm \
        esepa estan estho esung esver eult> ewick ework ezimm fach> faire fangs farm> fassb febr_fuer ferwa ffeln \
        fille firs_plac flege for_noth foun_the frec_dies freit frid_and from_walk fruec fuen_mit fuer_nach fuerc \
        gangs ganz_vier gave_up geba_hatt gebr_und gebu_hat gefa_mir gefr_wer gege_um geheu gejam geld_in gele_der \
        gemal gendw genwa gepre gere_sagt gero_hat gesc_die gese_hab gets_the gewe_0 gfrag giess ging_es girls \
        glei_den gnose going grum_abou gumen gummi gute> habe_zwei hach> haetz hares has_put hat_auch hat_dana \
        hat_das hat_elf hat_ihm hatt_scho havi_to he_d hebe_die heiml help> herge herr_mit hher> hick> hin_und \
        hint_jede hirin hirte his_daug hitek hlose hnjah hntes hock> hoer_man holt_sich hops> hote_sind hreck hresv \
        htige huett human hweis i_bin i_came i_coun i_put i_tran ich_best ich_frei ich_jede ich_jetz ich_muss \
        ich_verk ich_weni iebse iedho iedri iefel ieger ieher ienbe ierhe ierst igenh ihm_die ihn_die ihn_mit iler> \
        im_heim im_rege im_steh im_ware immig immin imweg in_an in_dene in_law in_rose in_s in_zwan inanc inauf \
        ines> inisc inkla inte_and into> iorch ipes> irls> irnla isch_s isoli ist_unse ist_zum istak it_cost it_like \
        ited> itekt itlei jaeh_0 jahr_ich jahr_zusa jede_jahr jubi_hat jueng kaemm kam_auf kam_im kam_nach kaum_ein \
        kein_cent kein_eing kein_gros kein_kund kein_mehr kein_muss kein_wart kelln kenlo kerze kind_der kippe kirsc \
        klas_hat kleid klin_wie knall knien koche koech kohle komm_eine komm_zur kost_ein kreb_und kruft krust kuehl \
        kzeit laen_nach lage> lage_bei lain> land_das lanen lang_cour lanzt lappe lauf_die lauf_fuer laufb lawye \
        lear_the legt_eine legt_jede lesep lied> lief_so lind> llerg llet> llner lohn_ist luch> lzen> made_the \
        mal_unte man_da man_look maue_der mehr_im mehr_in mein_ausb mein_brud mein_jahr mein_schu meis_hat meld_ein \
        mich_eine mien> minu_in minu_spae mista misti mit_flie mit_fuen mit_rech mit_vorz mmist mont_earl monti \
        morn_off mplet mpwer mstel muddy mular muse_und nach_als nach_besc nach_dem nach_ihne nach_kost nacht \
        name_verd naufg ndlic ndrae nebe_eine nenti neub_des ngefa ngefr ngsmo ngst> ngten nhaus nich_gebr nich_gese \
        nich_sage nie_der niedr niorc nkle> nkzei nmete nnel> no_invo nough ntdec nted> ntes> ntoff nur_ein nussi \
        nwass nzeit nzuse ob_alle obdac obwo_der obwo_die ocks> oennt of_fore of_that off_as ohne_den oiler okoll \
        omple on_mond on_pric once_sigh one_even onist ontie oper> orde_book orig_and orona orter osenh otoko otype \
        ounte ourly pack_von paire pantr pays> peck> pelte penci pensi pent> pers> pets> pfle_ist pfleg plan_the \
        prin_work pron> prue_eine pump_fuer pump_von pumpw put_a put_in pwerk raed_fuer rahm_wurd raps> rare> raubt \
        rawin rchef rdeck rdruc rech_seit reckt reic_und reihu rema_that repai resso resve rett> rgart rgege rgume \
        rigst ring_aus rings rived rklae rlieh rnlam rnzei roper rotok roun_in rror> rsee> rselv ruder rvor> rwaeh \
        rwand rztin s_da s_in sange satu_the sauer schee schi_per schl_hat schn_kein schob schu_mit schu_uebe \
        schw_auf sein_bank seit_auf seit_den seit_elf sekun selte sense sepat sept_and settl sgang sgeht sgeza \
        she_has sich> sich_dazu sich_eine sie_ihre sie_nahm sie_samt sie_wied sieb_kilo sind_jetz sitz_ich skann \
        slep_in so_etwa so_geht so_was so_weni sola_das solie spae_ein speck spent spri_ther squar ssach ssel> \
        stad_sagt stan_auf stan_der steh_drin steh_eine steh_jede steh_man stenl stet_binn stief stirn stolz \
        stop_the strau summt svoll swift t_even tag_noch tage_begl tage_frei tande tari_mit taug_the tecke tee_und \
        tele_mit tenab term_und terzu thalb the_boil the_buil the_clie the_coac the_curt the_divi the_marg the_milk \
        the_vaul them_twic ther_has they_plan they_will thick thumb tiera time_and timmi tiny> tirnl tlass tleid \
        tokol took_an took_one trac_and troc_und trone trot_uebe ttelk tter> ttert tual> tuev> two_peop two_riva \
        tzig> uare> uche> uckel ucket uddy> uebe_mit uenf> uerse ufgef ufger uiet> uits> ulare um_sich ummel umpwe \
        umst_auf und_erkl und_imme und_mein und_schm und_schn und_sich und_stri und_wart ungla uns_alle uns_den \
        unse_kirc unte_dach urkun urly> urry> ursel uscht ussig uter> uters verb_hat verb_und vered verk_nach \
        verl_auss vers_mit vers_sein very_near vier_ange vier_und voic_on von_fuhr von_geba von_lies vor_freu \
        vor_laut vorg_als vorm> vors_hat vote_on waehn waldb war_0 war_es war_vorh warum was_im was_s wate_bowl we_d \
        we_lost we_ve weisu wenn_es wetsc who_carr wicke wie_viel wied_auf wied_eine wifts wins> wir_komm wird_beza \
        wishe with_two woch_lang woran wort_the wurd_gefr zaeh_0 zeite zent_die ziger zirke ztin> zu_schr zusa_im \
        zvere zwec_verg zwets =-1,-1,3 <blos <blut <riec <rise <umso a_bala a_hurr bildl bloss der_schl die_moeb \
        essle ffer> habe_dem ierer kein_hat ldlic lient margi mill_euro msons nkte> nlos> oetzl ohne_antr ohne_thea \
        orbil ploet rathe riech rscha sbar> sind_aus spate star_in stoms stun_der tenlo the_cant the_engi tklae \
        toms> train umson uns_im uyer> vorbi wenn_das woch_vorh =-1,0,0 0_may 0_noon <ansb <apar <bena <bids <bord \
        <carv <cold <colu <dot> <dutz <emil <esch <gott <gram <hard <heub <inbo <inve <japa <jena <lake <leed <litr \
        <mobi <neub <perl <ruin <seco <semi <tall <teek <try> <vers <vord <watt a_repl a_ten a_towe abatt abna_ist \
        absof achun aefer agens ahlkr ahlwe ainee ales> alle_gros alle_tore alle_zwoe aloge als_ihm am_hafe am_stuh \
        amete anato anbi_nich and_does andad ange_fuer angsv ansba apart apol_to are_out arifa atron atwur auf_sein \
        ausbi begeb beln> belpa berla bewae bewo_die bill_with birne blutj brary bratw brau_nich bsoff buell \
        bund_und bus_stop buses carve char_eine chste ckar> ckbru ckgab cktue clos_door colum conds dageb das_hand \
        das_prog das_proj ddrei den_buss denn_der der_blut der_dose der_doze der_krei der_lond der_maen der_mate \
        der_rege der_tasc der_vorw derza des_vorj die_bild die_bind die_kege die_konf die_lich die_such dire_of \
        dits> dockb donn_0 door_at dort_die dort_eine down_a dutze e3_die eader eakin eared eben_vor ebesc ebuel \
        echst eckel eckga econd eekue efass eflin egeln ehst> eihal ein_blec ein_holz eine_holz eine_pens eine_uebu \
        eine_werk eing_werd eing_wurd eink_in einm_in eins_in eizoe ekuec elern elpac else_my elsew emil> enfig \
        enkar entr_for ents_und epped eppte equip eralv erbeg erfo_das erha_ein erist erker erksc erokr erswo erver \
        ervus es_ande estar euler ever_othe fabsc fahr_eing fami_mit fehl_und fens_die find_am fling for_soup \
        frag_der frag_wer frau_vom fregu frei_bis fsteh fuer_brot fwaer gebe_sich gefas genu_the gerei gerst \
        gesu_ich gesu_werd gewo_ich ggesc ghten gilt_die gins> gros_habe gut_war gzeit hab_ihn halb_drei half_of \
        hall_von halls hand_muta hart_schu has_sent hat_gewe hein> heizo hiefe hlere holen hoste hrweg htene hulch \
        hwan> i_turn ich_brin ich_weis ifabs ighti ignal ihalt ijobb illst im_hafe imete imme_mehr in_at in_haft \
        in_jena in_ober in_sein inch> indet inigt inijo inkom inne_im inspr inzw_steh is_four is_that itted ittei \
        ittig izoel jaeh_unte japan jede_nach jena> jetz_scha kann_bis karte kbrue kein_was kgabe kgesu kran_lauf \
        krei_0 ktika kuen_nich kungs laesc laeu_aus lang_ist lauf_seit lausc leeds left_as leppe lern_verd lernb \
        letz_tag lich_und lift_are llets lleur llzie lond> lpack lsewh lston ltenr lusiv lutju mach_im mach_nur \
        mark_squa marti mbau> mbruc mei_frau mein_band mein_heis mein_spin meld_der mens_kenn minij mir_neu mont_i \
        morg_uebe mpenl mpute muss_wir nach_ohne nach_vere nburg ndach ndad> nddre nenfu neu_aus neue_prei neue_verh \
        news> ngekl ngle> nich_zum nickt nied_als nijob nium> njahr nkart nnenf no_cert noti_fuer noti_the nove_auf \
        nsbac nsich nun_sitz oehnl oelbe oelle of_at offe_eine ohne_ihn ollzi omput on_stat only_a orlet otari oteli \
        over_s over_with owie> past_four peop_at presi prinz pritz proz_in puter quar_of rabat ragge ralve randa \
        rary> ratwu rbege rber> rblat rbund read_will recei rech_ich reift remen repr_begi rface rhang rief_der \
        rifab rigem ritti rokra ronen rophe rreis rstbe rstim ruec_steh ruefl ruhi_schl rvus> rzug> sanfa sbach \
        schl_seit schm_nach schn_in schr_im secon sei_in seit_dem seits selb_wenn sept_an servu sesse sewhe sgass \
        sgeta shade sich_das side_acce sie_sie sign_my sinc_we sind_vorl skirc skonz sling so_0 soff> some_time \
        spae_ist spers spiel spray spri_selb stans star_am star_war stat_vom steh_dort stepp stil_ist strop stuf_um \
        stutt supe_boar swahl take_a tandb tarra tectu teeku teien teppe term_fuer teur_wird tgrad the_affe the_entr \
        the_mark the_mill the_rout the_sum thre_and thre_quar tjung tlauf to_with tocks touc_the tragg trai_fare \
        tram> troc_der trot_geno tteil ttgar tues_to tuttg two_s type> uage> uebe_nich uefli uergs uerok ufwae ulcho \
        ulls> unbe_droh und_blei und_heul undac unddr unde_no uns_0 unse_anla unte_besc unte_werd unti_stoc usbil \
        usenr utjun uttga uwegu verpa viden vier_ist vier_mal von_mir vorar vorg_zum vorh_mit votes walk_to war_drei \
        was_out we_sent weitr weni_minu wer_im werd_verm werk> what> whic_he wint_and wird_unte wiss_ob woelb \
        wurd_eine wurd_elf wurd_vier zeit_hat zoel> zu_erre zuer_die zum_mona zuru_vier zuweg zwan_tage zwei_mens \
        zwis_den =-1,0,1 0_absa 0_bus 0_da 0_grow 0_jedo 0_plae 0_post 0_pump 0_seku 0_staf 0_tot 0_vorh <abbe <abi> \
        <absi <acci <actu <adju <albe <alep <alpi <anbo <anma <anne <anyb <aufe <aufh <ausv <awar <ayse <baer <bana \
        <bann <baro <bask <bed> <beli <bid> <bien <bioh <biol <blew <boeh <boes <bow> <box> <burs <capt <cari <caro \
        <chea <clow <co> <crac <cyni <dad> <defa <deme <depr <dram <druc <du> <dubl <dug> <dull <eart <easi <edge \
        <eis> <elde <elef <erka <erre <esti <evac <fetc <flak <flaw <fled <flig <fluc <folk <foot <forw <fune <futt \
        <gall <geei <gefr <genu <geze <gezo <ghab <glut <grus <gym> <h> <ha> <haec <harv <heav <hedg <heig <heir \
        <hine <hip> <hiri <hock <honi <huef <hymn <impl <in> <init <irrt <jars <joys <juro <kanu <kard <kerl <kist \
        <klas <komb <krat <kreu <kroc <kuer <kuns <kuve <labo <lads <laid <latt <lava <law> <lede <lehn <lens <loaf \
        <loav <loew <lone <luck <lwiw <mack <maeh <mage <map> <marz <mat> <maur <maus <mend <menz <mi> <midn <mirr \
        <misc <mo> <muec <mum> <murr <mutu <nadi <nass <neum <nirg <nomi <oddl <oldt <pace <pale <pall <pech <pfot \
        <pint <plai <plan <poet <poss <pret <prof <pudd <raba <radl <rend <reop <riem <ross <rout <rube <saft <said \
        <sals <sell <sens <sepp <sexy <shan <shed <ship <sieb <silb <skip <skyl <snap <soci <soft <sog> <sowa <stag \
        <steg <step <steu <stoc <stuh <suis <surn <surp <tagu <tass <tat> <taug <teac <thea <toas <tort <trec <tric \
        <tril <trim <troe <trop <trus <turk <tuto <unen <unga <unsi <upse <velo <venu <vint <vori <wage <warf <weiz \
        <whis <wlan <wolf <won> <wors <wris <wurs <yild <yusu <zero <zirb <zucc <zufa <zugt <zuha <zuho <zunf <zwec \
        a_bad a_bath a_bow a_brew a_burn a_call a_clau a_cup a_fami a_ferr a_flee a_frid a_good a_huma a_leak a_lift \
        a_lot a_marr a_pens a_phon a_rubb a_shed a_shoe a_smal a_tele a_thre a_tuto a_wedn ab_maer ab_zwoe abbez \
        aben_im aben_nach aben_und aber_auf aber_beim abge_ich abine abora abre_stim absa_die absic accid aced> \
        achgi acht_lief acht_und achtf achth achwe achwu acked ackne ackst ackwa acuat adenh adia> adjus admit \
        adve_in aecks aegew aehen aeht> aelt_herr aelti aeltn aemme aemmt aengn aense aermt aerz> aerz_und aeuer \
        afft> afsae afte_0 afte_her afte_nine aftig aftsb agenf ageri aggli agnac ahnra aholi ahrga aibe> akao> \
        akteu alanc alary alber alepp alett aling all_nine alle_auch alle_aus alle_durc alle_eing alle_erns alle_um \
        alle_verw allet allst als_ande als_arbe als_baue als_bei als_mein als_neue als_verm alsa> alte_chef \
        alte_glas alte_und altem am_feld am_lief am_nine am_pack am_palm am_ring am_ton am_ufer am_zehn an_appr \
        an_apro an_ausg an_drei an_fuen an_ihre an_rech an_sond an_vers anbot and_been and_coun and_gave and_lear \
        and_offe and_paid and_says and_some and_stuc and_take and_use ande_haeu ande_rich andmo andun aneri \
        anfa_fuer ange_nich ange_sieb angs_um angua anhal anie> anisi anklo anks> anmac annin anpro ansla ansta \
        anyb_who anybo anyw_with anywh anza_vorg anzu_auf anzus apel> aperw apft> app_die appl_on appr_and appr_at \
        apri_she apri_the aptio arat> arbe_die arch_aus arion arnis arock arol> arth> arueb arves arzel arzip asket \
        assni assum at_aske at_did at_each at_its at_some atch> atchi athol atisc atte_on attme atuer atzko atzle \
        atzwu auch_dort auche audam auden auf_firm auf_foeh auf_hand auf_ich auf_jede aufg_hat aufg_wenn aufs_die \
        aufte augt> aukel aumle aumsc aupt> aus_das aus_ihre aus_um ausb_die ausel ausg_dass ausg_hat ausg_ohne \
        ausme auss_ware aussu ausz_das ausze awar_the awles axisa bache back_a back_seit backw baeue bahn_bei \
        ball_und banan band_are bank_kein bank_mit barin baske baub_ist baum_der bauml baums baus_von bbeza be_paid \
        beca_of beden been_on been_prom been_rath befo_it befoe begre begri bei_fuer bei_hab bei_ihm bei_lag \
        bei_noch bei_rund beim_amt beim_muss beli_it belsp benan bens> bensl berab berfr besc_im besch besor \
        best_geko best_mit betr_ein betr_kuen bett_das bevo_ich bewe_bei bewe_in bewe_mit beza_zwei bezi_hat bgeka \
        bgewe bian> biene bier_und bierg bikes bill> bin_bei bin_blin binet bioho biolo bis_maer bis_neun bis_okto \
        bis_weih bish_am bit_the bitt_muss bitt_wir blei_das bleis bler> blew> blie_bis blin_kind blos_noch \
        blut_sagt body_shop boehm born> born_and both_on brac_for brace braeu brau_und brav_awar brich brief \
        brin_ihr brok_my brot_fuer brot_in broth brum_und brun_von bschn bsend bsich bstat buben bude> budg_he \
        buer_des buer_eine buer_schl buer_vor burne burni but_he buye_drov by_bus by_dusk by_frid by_line by_six \
        call_at call_cent call_in came_in canc_and card> carol cases cchin ccide cente chaec chan_the char_by \
        char_me cheap chef_hat chef_und chelo chenl cheno cheun chgek chgib chil_from chil_s chlep chmas chmop chock \
        choir chor_und chram chse> chser chtel chter chtes chtfa chtsg chuhf chwuc ckdow ckeri ckfah cknam cknet \
        ckney cksle cktes ckwar ckweg clas_of clown club_of colog comp_s conso cont_awar cooli coun_cut coun_will \
        crack cred_us cric_grou cult> cup_of curry cynic d_alre d_foll da_auch da_bei da_die da_ist da_nich da_schl \
        da_sind dach_das dach_jetz dafu_vor dafu_war dair_and dakte dakti dame_von dampf dana_stan dank_ihr dann_bis \
        dann_die dann_noch dann_sitz darf_das darf_nach darue das_auss das_ehre das_etik das_hat das_heis das_kipp \
        das_klin das_laeu das_lese das_lieg das_sein das_spit das_stam das_um das_verg das_wart dass_das dass_eine \
        dass_nich daue_drei davo_0 davon day_at day_week days_when days_with dazu_0 dders ddly> deal> defau \
        degr_they deko> delfr dem_abi dem_ande dem_auto dem_baum dem_bode dem_jung dem_rad dem_tier dem_wech \
        dem_wint den_arm den_auft den_bau den_berg den_blut den_cent den_drei den_feri den_fuen den_hake den_lohn \
        den_man den_mark den_mont den_satz den_scha den_semm den_stal den_tag den_trep den_turn den_wint den_zwei \
        dene_in denhu deniz denkz denpa denz> deote depre der_ande der_ansp der_antr der_aus der_bei der_bere \
        der_bis der_brun der_dreh der_ehre der_flut der_foto der_gebu der_gehs der_geru der_gros der_haen der_hage \
        der_hoch der_hoer der_hund der_in der_kond der_lage der_ofen der_pfoe der_reda der_riss der_schu der_seni \
        der_sieb der_stan der_stif der_thek der_tief der_tran der_vora der_wald der_woch der_wurs derfa derly \
        des_erst desaa deut_auf dfuen dful> dgeho dich_der dich_kein did_it did_on die_abfu die_abst die_abte \
        die_amse die_auch die_ehre die_eink die_enke die_fues die_gros die_hafe die_halb die_holz die_kita die_krum \
        die_name die_norm die_nuss die_pach die_pres die_prog die_prov die_putz die_rent die_scha die_serv die_uhr \
        die_umle die_vere die_vier die_weni die_wint die_woll die_zahn dient diff_fuer diffi dion> dire_the disku \
        dista djust dmoth dnigh does_a donat donn_der dorf_ist dort_ab dort_gese dorth down_by down_four down_some \
        drama drang drei_firm drei_hint drei_mann drei_schu drei_stun dreiv drew_him drige drit_jahr drit_quar \
        driv_rang drov_over drov_to dtime dubli durc_in durf_ich dvers eanst earch earth eated eaven ebelp ecess \
        eckfa eckho ecksl eckwe edal> edbac edenk edete edgeh edlin eece> eech> eedba eeks> eepau eered efaeh efaen \
        efant efaul efbau efeie efere efoer eform eftss efuel efuer efuet efuge egbar egedi egena egewe egges egram \
        ehbar ehlbo ehnhu ehogs eibek eiflu eige_auf eige_schu eigef eilch eimzu ein_aelt ein_anon ein_burs ein_gute \
        ein_lehr ein_leih ein_lokf ein_mont ein_rega ein_seuf ein_spar ein_taus ein_wenn einb_habe eine_aelt \
        eine_aufs eine_auft eine_bus eine_drei eine_droh eine_fahr eine_getr eine_grun eine_hand eine_helm eine_kuen \
        eine_lini eine_pfle eine_prok eine_steh eine_tabe eine_tee eine_tort einm_eine einm_nach eins_mit eins_ohne \
        einsp eisun eitst eivie eklap ekoch elefa elefe eleg> elem> elige elist elkae elora elsaf else_and else_they \
        elspe eltie eltli eltni elueb emati emer> emper emunk enaeh ende_im ende_war endem endl_eine enebu engni \
        engra enige eniz> enke_mit enlam enmen ennum enny> enpfl enred enses enssa enstr entes enthe entro ents_0 \
        entw_hat enue> enues enug> enzei enzie eopen eotex epaus epfla epft> eppo> epres er_durc er_hatt er_mein \
        er_nie erabr eralp erbie erbis erdet erdop erdru erech erek> erflu erha_den erhi_die erkar erkas erkl_waru \
        erkri ermed ermi_das ermt> erne> erner eron> erpfe errie errin ersaa erse> erser ersic erspo erst_bei \
        erst_den erst_mont ertig ertlo erufe ervat erzen es_erst es_fuer es_heis es_jetz es_vier es_wied esamt eschi \
        eschw esebr esell eseuf esorg essem esste estme estse etend etiet etik_von ettla etwa_habe etzen etzus eubau \
        euere eueri euerr euers eufe> eufzt eunta euro_drau euro_unte eutel evacu even_a even_and even_let ever_morn \
        ever_the ever_time evor> ewenz ewer> exam> facha faeh_selb fahrk fand_ich fand_und far_the farba fasse \
        fast_die fast_nich feedb feepa fehl_nich fehl_nie fehl_werd fell_from felte ferti fessi fetch feure ffee> \
        ffeep ffens fficu ffres fgefa fgeha fgesc fgetr ficul fift_four fifte fili_mein film_uebe find> find_a \
        firm_a firm_so firs_time firs_week fits> fixe_hour flaes flawl fledg flex_i floo_they floun flue_im flung \
        fner> folde folk> fonie for_beca for_good for_them for_thos for_whic fore_of form_auf form_no form_rate \
        fort_at fort_page forwa foten foto_fuer foto_und four_empl four_no frag_nich frag_wann frau_in frei_0 \
        frei_die frei_hat frei_trai frei_und freue frida from_alep from_apri from_day from_his from_it from_turn \
        frue_morg fsaec fteen ftsst fuegb fueh_auf fueh_ich fueh_mit fuen_vor fuer_ihn fuer_kran fuer_math fuer_oeff \
        fuer_weni fues_auf fuett fuhr_vor full_wage funer funkt fuss_hera fussb futte fvert gabe_am gaens gaer_von \
        gains galle ganz_ruhi gave_me geba_der gebe_das gebe_es gebra geda_dass gedic gefr_hat gefr_und geh_ich \
        gehe_mit geho_der gehog geht_auf geht_jetz geht_mit geka_der gekla gekoc gela_ist gelas geld_ich geld_im \
        gelds gele_dass gelun gema_von geme_dass gemun gena_als gena_dort genfa genge gentl genu_die genug geri_rech \
        gerle gerni gesa_am gesa_er gesc_alle gesc_auch gesc_wenn geseu gest_ich gest_wurd gesu_schr gewoe geza_wird \
        gezei ghabt ghest giepr gised glau_es glei_gebl glei_noch glut> gnach gnatu gner> gold> grad_unse graf> \
        grind grou_the groun grow_in gruss gsam> gskaf gskla gslag gssch gstpa gtick guage gute_nach guter gzeug \
        habe_als habe_an habe_auf habe_hint habe_jede habe_scho habe_vors habe_zuge hackn had_alwa had_clai had_foun \
        had_my had_not had_prac had_two haech haeck hael_was haet_als haet_die haet_nie haeu_der haeu_die haft> \
        hairs haken halb_sieb hall_die halt_erst halt_gesa hand_das hand_und handf happi harte harve has_got \
        has_left has_repa has_stop hat_bis hat_dem hat_glei hat_ich hat_neul hat_selb hat_soga hat_um hate> hated \
        hatt_auf hatt_rech hatt_von hatt_vorh hatt_wir hauke haus_eine haus_so haus_von haus_zwei hausk haute \
        have_seen have_supp hbari heave hedge heere heigh heili heim_habe heimz heis_yusu heiz_und helm> helm_und \
        helor henar hentr her_a her_firs hera_hat herb_hat herd> here_zu herri herum hest> heul> heul_in heune \
        heut_sind hfach hgele hgibt hienb hier_nich hierm hilfe him_into him_the hinei hines hing_das hing_die \
        hing_im hinis hinks hint_wer hippe hippi his_parc histl hlbox hlepp hlhau hlitt hlor> hlwag hmasc hmeld \
        hmer> hmitt hmopp hnen> hnhun hnpro hnzet hnzim hobel hoch_fuen hockt hoebo hoenr hoer_die hoer_sich hoert \
        hoffn hogs> hohen hoir> hole_ich holic holog home_with honig hono_lieg host> hour_my hour_rate hourl \
        hous_and how_my hramm hrerz hrugg hsene hstae hster hstuh htet> htsta hueft huhfa hund_am hurry huts> hwaec \
        hwuch i_assu i_bent i_brok i_drop i_fail i_foun i_join i_keep i_pass i_rang i_shan i_slee i_sog i_thou ibeko \
        ibute ich_ausg ich_durc ich_kauf ich_mach ich_schi ich_wege ich_zuec ichel ichte ichun ician ickna ideot \
        idere idnig idth> iebes iebt> iefba iefin ielef ielem iels> iepre ierkr ierme iermi ierta iffic iflun iftee \
        igefa igger ighes igier igner ihm_das ihm_eine ihn_best ihr_die ihr_nich ihre_bild ihre_frei ihre_kind \
        ihre_schi ihre_schu ihung ihwag ikant ikeri ikspa ilche ilcht ilfen iliga ilige illha illin ilor> im_alte \
        im_anzu im_auto im_erdg im_grun im_hand im_leer im_rath im_schu im_verf im_wass im_wech imeta imis> imme_der \
        imme_ein imme_fuer immku impor imzug in_bern in_brie in_cust in_elf in_ganz in_gumm in_jack in_kist in_land \
        in_lwiw in_neum in_octo in_olde in_stut in_them in_town in_umsc in_voll in_zwoe inare inbox indst indve \
        inein iners inikg init_on initi intag inten inzug iohof ionet ippel irror irrtu is_i isanl ischm iscon issch \
        isst_seit ist_ausg ist_gest ist_haes ist_sais ist_stre ist_und istif istle isung it_arri it_happ itet> itges \
        itig> ivals ivier ja_die ja_ich jaeh_im jaen_die jahr_auss jahr_best jahr_dara jahr_davo jahr_eine jahr_leit \
        jahr_lern jahr_nach jahr_so jahr_ware jars> jars_from jede_donn jede_krie jede_sein jede_verk jekt> \
        jema_etwa jense jetz_geh jetz_kenn jetz_nebe job_a jobbe joern join_the joyst juli_in jung_leut juni_in \
        juror kaess kaff_ist kahn> kahol kakao kam_das kam_in kam_selb kanu> kapie kart_gesc kassi kein_die \
        kein_drei kein_fehl kein_lift kein_schl kein_spas keln> kenn_ich kenn_jede kennt kennu kennz kept_a kept_on \
        kept_the kers> kicke kiele kind_frag kind_nach kind_weil kirc_0 kitc_and klang klass klin_schl klink klotz \
        knal_s kname knarr knit> know_what koch_wir koern koffe kombi komm_mit komm_s komm_voll komm_vorb komm_wied \
        krac_und kraef kran_und kreu_am kroch krug> krum_gurk ksgel ksler kspar ktes> ktori kuen_auch kulie \
        kund_ange kuver kylar lab_a labo_in lade_der lads> laeu_seit laeu_von laeu_wie lag_unte land_sind lane> \
        lang_nich lang_tisc langu lanni larks lass_schi last_autu late_i late_with laubs lauch laug_at lawle \
        lawy_when lay_by lay_in layer lbox> lbst> lded> lderl ldtim learl leas_0 leas_of leav_with lebe_hat lebe_in \
        leder lefan lefel leged lehr_aus lehr_beim leis> leit_und leits lend> lense leppo lerge lergi lern_wisc \
        lerpf lerta lest> let_her letz_rate letz_sams leut_aus leut_beim leut_zum licat lich_an liebt lief> lief_ab \
        lief_von lieg_ein lieg_gebl lieg_lass lien> lienb lift_was ligab ligh_on limms lindv line_by lkuli lkw_fahr \
        lland llauf llbar llerp llest llow> loaf> loave lobt_sein locat lockd loes_der loewe lohnz lonel lorar lost> \
        lot_of loud_thin lound lquot lsaft lstun ltasc ltier ltnis lucke lud_mich luech lumns lussv lust_auf lutio \
        lwiw> macke made_an mahle mahn_schr make_of mal_mein man_at man_den man_erst man_with mann_an mann_vom manns \
        mario mark_in mark_mehr mark_und marro marzi maste mate> maure mbera me_in me_on mecke medi_0 mehr_daru \
        mehr_uebe mei_gros mein_auge mein_haup mein_mann mein_oma mein_opa mein_sie mein_troc mend_the menze merkt \
        metab mgeba mgebu mgezo mich_nach mich_trot mid_size midni mile_at mill_and mime> mir_geze mir_jede mir_vor \
        mirro miss_the mit_ihr mit_in mit_neun mit_saue mit_stan mit_ther mit_uns mitg_fuer mitg_zahl mitt_fuer \
        mitt_selb mium> mkurs mmkur modes modus moec_mich mona_in mona_vorh monat mond_they mont_auf mont_bis \
        mont_habe mont_hat mont_war mopp> morg_den morg_ein morg_kein morg_sein morn_at moska move_or move_us mover \
        mpeln mpenm mpera mport msaeu mseln mtsch much_as mune> munke muss_der muss_seit must_have muste mutt_0 \
        mutua mwirf my_case my_firs my_init my_lead my_mum my_walk my_work my_wris mzuge nach_an nach_auf nach_dien \
        nach_gewe nach_weih nade> nadia nahme name_mein name_of name_on nare> narrt nasse natio natom natse natue \
        nbett nbeut nbox> ncing ncle> ndelf ndes> ndfue ndmot ndver nearl nebur nehm_alle nehm_ich nely> neral nert> \
        nerzi neu_gest neuba neue_art neue_kass neuer neun> neun_euro neunt new_roof next_to ngepa ngnis ngskl ngsla \
        ngssc ngstp nguag nguns nhaen nical nich_ande nich_auch nich_ausg nich_beko nich_brau nich_dana nich_ein \
        nich_erle nich_gesu nich_ging nich_ich nich_noet nich_wuss nickn nie_geda nie_geme nigh_port nimm_sie nirge \
        nitia nkauf nkets nklop nkoer nmens nnert nnst> nnumm no_degr nobo_else nobo_expe noch_auss noch_den \
        noch_kein noch_und noch_zwoe nomin noons not_from not_my not_take note_from note_sayi noth_and noth_i nschw \
        nses> nslat nslau nspla nssac nsten nthea nthly ntomi ntori ntroc numb_0 numb_on numm_0 nun_auch nun_hat \
        nundd nur_den nur_fuer nur_gefr nur_um nuss> nybod nywhe nzahn nzelt oaves oben_ein ober_0 obera oberw obler \
        obte> ochge ochsc ockdo ocke> oddly odus> oebox oehme oenre oenst oern> oersa oetch oetet of_appl of_rece \
        of_seve of_tea of_this ofess offnu ogie> ohne_bank ohne_dram ohne_murr ohne_neue ohne_stro ohnpr ohnun ohnze \
        ohnzi oined oker> old_man old_mr oldti olics olier ollem olumn oluti olzen omewh omime omina omme> omsae \
        on_one on_our on_reco onalz one_at one_has one_i one_week one_with onely onent onett onges oniak onthl ontre \
        opa_hat opean opell open_air opfte ophie oppo_lobt orab> orato orbei orber ored> orige orin> orkah orken \
        orthi oskan ossha ossib ossku ostig ostka otels otext otte> ouble ouder oungs our_back our_mist our_trea \
        over_six over_to owas> ower> own_time oysti paar> packs paid_on palet palie palle palms panis papi_und pappe \
        parat parc_are patho pean> pech> pelt> penle penme perie perrt pers_who perts perwo pfar_in pfle_von pfort \
        pfote pfte> pick_and pint> plac_in plan_im pleis plete plica plier plus_a plus_zwei poli_von ponen possi \
        post_in post_mit postk powe_was ppene ppenl ppier prei_den prei_der prei_fuer pres_from prete prob_von profe \
        proz_mehr psell ptiks ptisc ptsch put_him putzk qual> quare quay_at quer_mit quere query rabre rack_with \
        radle raeft ragen ramme ramp_am rampe rang_for rang_in rang_um ransl rath> raver rbere rbesc rchar rches \
        rdert rdet> rdopp rech_kam rech_zu rechu reckl reda_hat rede_von rede_wied reeds reens refug reher reic_es \
        reic_nach reine reink reivi relie reope repa_raed repo_is repo_that rerkl rerzi resel resig resse reuen \
        revis reze_fuer rfran rgiep rgrup rhaup rhoer riday riedh riefi rieme rigie rimis rind> rints rione riven \
        river rkaes rkaho rkam> rkart rkast rket> rkomm rkrat rlich rmand rmedi rmos> rmosk rner> robot roch_nach \
        roetc rofes rokko roll_in romsa roof_of ropea ropel rosi> rossh rossk rosti rot_und rower rpfei rrang rreck \
        rrede rring rrtum rsaal rson> rspor rstan rteli rtels rten> rthin rtins rtisc rtrei rtum> ruben rucks \
        rude_word ruec_habe rueff rugge run_the rvers rvest rzell rzipa s_bren s_kapi s_wied saeck safti sage_sie \
        said> sales salon salsa same_0 sanle sarg> sass_wir sasse sassn satu_and satzl saugt sauss say_no sayi_the \
        sbegi sbild sbus> scha_dann schel schge schi_am schi_bis schi_im schl_auf schl_bis schl_gab schl_mein \
        schl_war schna scho_alle scho_dann scho_eine scho_hat scho_i schoc schr_mit schr_und schro schu_mein \
        schu_steh schu_war schw_waeh searc sebau seco_go seil_in seile sein_frau sein_kind seit_nich seit_wir \
        selb_ab selb_den selig sell_the selue send_im senfa senko sens_an sensp sepp> sersp sett_by sexy> sfest \
        sgeha shan_t she_gave she_said she_stay sheim shirt shoeb shop_and shop_has shorn shuts sich_0 sich_auch \
        sich_da sich_ents sich_vert sich_vier sie_durc sie_fuer sie_gesa sie_in sie_jetz sie_kenn sie_mich sie_sei \
        sieb> sieb_habe siebe sigen sign> sign_on sign_the signe sinc_octo sinc_tues sind_eing sind_nach sind_zu \
        sitae sits_in six_summ six_the sized skaff skind skip_the skipp sklau skund skyla slose smark smess smitg \
        smusi snapp snitz so_a so_he so_ist so_it so_sagt socks sog_s solc_leut sold_to some_from some_leng some_s \
        somew sond_der sond_die sonn_auch sonn_die sonn_hat sonn_und sons_nix sowas spae_war spaen spali spani \
        spen_on spen_thei spie_eine spie_in spie_mit spinn spiz> splei spone spri_seit spri_they spru_weil spue_sind \
        ssbar sschn sscho ssemm ssibl sskun ssler ssnit sssta sstra ssuch ssume stad_von stan_eine stan_ohne \
        stan_ploe stan_wir stat_nach stat_sie stat_vers stau_mit stay_at stay_open stay_unti steh_ein steh_imme \
        steh_und steil stel_den stena stift stim_im stima stpat stra_auf stra_ist strae stri_at stri_die stro_vom \
        stron stsei stuc_in stue_im stue_kein stue_mit stun_pro such_nach suiss surfa surna svert swapp sweis swerk \
        t_get tabl_for tadtk tadtl tag_an tag_der tag_ein tage_da tage_war tage_weg tagna take_the talke tandp tandu \
        tattm tauda taude tbaum teckt teina teinf tele_gesa tele_in tele_sagt telis telka tendr tened tenor tents \
        terle terta terun test_bei testr than_we than_you that_four thaus the_ambu the_bass the_big the_bill \
        the_blue the_box the_chee the_cloc the_cool the_cran the_desk the_edge the_elec the_exam the_ferr the_foot \
        the_harv the_lane the_last the_lead the_libr the_load the_loaf the_mond the_news the_penn the_pers the_pipe \
        the_pram the_reas the_seat the_ship the_sixt the_stri the_term the_thre the_woma the_wonk theat thei_word \
        them_by them_on them_peop them_so theo_and ther_und thes_thin they_got they_paid they_star they_told \
        thin_and thin_for think thly> thors thou_it thre_are thre_comp thre_firm thre_to thur_a tiefb tier_mit tierh \
        tifie tift> tiksp till_the tillh time_they timer timmt tipp> tippt tkaes tlake to_chec to_grum to_him \
        to_shut to_spli to_us to_whoe toast toffe told_us tomim topfe tot_die tpati tragr trai_and trai_my trai_of \
        trai_von tran_an tranc trau_sich trees trep_knar treut trick trill troph trust tschu tsell tsmar tstel tstue \
        ttent tting ttlak ttmei tuech tuer_zu tuerl tuete tunte turn_down tuto_who tutor twic_beca two_and two_mile \
        two_mont two_thin two_wint two_with tzkol tzkop tzug> tzwun ubte> ucchi ucke> udamm uebe_null uebe_tari \
        ueckg ueffe uegba uellt ueneb uengs uenss uerch uerer uerka uerst uery> ueseb uesst ueter ufers ufges ufsge \
        ufzt> ugehe ugens ugtic uhfac uhr_ange uhr_nich uilde uisse uitte ulage uler> ulwar uman> umgez umns> \
        ums_eck umwir unauf und_band und_blie und_doch und_erst und_fuer und_geko und_gesc und_heiz und_hund \
        und_ihre und_kass und_lach und_nun und_pros und_scho und_schw und_sing und_stau und_stue und_trot und_verb \
        unde_it undfu undge unera ungar ungel ungsz ungun unnen uns_die uns_durc uns_wird unse_koop unse_kueh \
        unse_reda untau unte_nich unte_zwei up_befo up_my up_on up_took uppe> upsel uptsc urfac urnam urope urst> \
        us_on us_to usen> usgef usive uskel ussuc ussve ustra usuf> uszei utel> utges utier utoha utual utzer utzko \
        vacua vate_star veilc vera_die verb_mit verb_sind verd_hat verda verdo vere_ist verf_jetz verge vers_am \
        vers_bei vers_ende vers_gesc vers_habe vers_zwei vert_fuer vert_lieg vert_ohne vert_sich vest> vets> \
        vier_auf vier_davo vier_laib vill_hall vinta visi_on voll_prei voll_verg vom_schw vom_sepp von_ein von_erst \
        von_frue von_hand von_hatt von_jaeh von_klei von_ober von_sah von_so von_zwei vor_die vor_vier vorh_in vorig \
        vors_mit vors_von wach_und waehl waer_bei waer_er waer_man waer_und waes_die wage_scho wage_with wahrt wang> \
        wann_es want> war_am war_dage war_er war_hat war_mir war_mit war_zu ward_0 ware_vier waru_ich waru_unse \
        was_born was_canc was_die was_es was_noch was_two was_zwei wass_stei wate_and wate_base way_roun we_left \
        we_move we_need wech_nach wedn_i week_and week_cove weepe weifl weih_und weil_ein weil_ich weil_unse weilt \
        wein_eine weis_dass weit_zu weld_and welde wenn_alle wenn_mein wenza wer_ihn wer_jetz wer_mitt wer_sein \
        wer_zu were_a were_stuc weren werk_auf werk_hat wests whist who_can who_is who_live why_i width wie_0 \
        wie_mit wied_hoch wied_mach wied_wenn will_eine will_reme wimmk wind_neun winds wint_i wir_alle wir_ande \
        wir_bis wir_ein wir_lief wir_nach wir_rede wir_scho wir_trot wird_auch wird_hier wird_komm wird_selt \
        wird_soll wird_wege wird_zum with_cake with_chai with_inte with_no with_us with_wate wlan> wless wo_das \
        woch_als woch_frei woch_kam wohi_mit wohnz woll_eige woll_ihn wolle won_t work_door wort_fuer wort_vor wrist \
        wron_and wron_sinc wuchs wurd_alle wurd_hat wuss_sie xisan year_from yild_von yildi ylark yone> you_woul \
        youn_in ystic yusuf zahl_auf zahl_eine zahl_sie zahl_und zahnr zapft zehn_da zehn_fael zehn_tag zehnh zehnm \
        zelle zels> zenko zerkr zerne zero> zett_auf ziel> zipan zirbe zkolo zkopf zleit zu_die zu_ende zu_neun \
        zu_scha zucch zuge_das zugti zuhau zum_drei zum_schl zum_stre zunft zusa_am zwan_euro zwan_mete zwar_ohne \
        zwei_biet zwei_erwa zwei_jung zwei_leut zwei_sams zwei_schr zwei_stud zwei_uhr zwei_und zwei_verl zwund \
        =-1,0,2 0_aber 0_fixe 0_ich <ankl <apol <bau> <bauh <didn <dona <ehe> <erda <grew <haes <hagg <hail <high \
        <insu <kaka <klop <meck <pust <reda <rot> <skep <volo <waff <watc <weh> <yout a_sing a_wedd aber_sie admec \
        agazi als_mich als_uns altes and_let and_they andle anel> ankle apolo appl_and aran> aschs astsa atent ather \
        atser auch_und auf_den ausf_seit banks batt_last been_a benei bill_was bonu_was brave brunn bursc chaff \
        chees cherl chkur chlan chzeh cian> ckges comme cut_the dairy das_flei das_zugt dass_ein dem_korb den_komp \
        der_entw der_putz der_zaun des_mona desk_and didn> didn_t die_frag die_inve die_krip die_zula died_the dite> \
        dizin dmech does_the drei_kind ectin edizi eelch efeld efeln ein_bild ein_jahr ein_unge ein_wort eine_gute \
        eine_kund eine_seit eine_voll elats elcha elev_week elf_stue ende_hat ensup ented eptis er_mit ervt> es_beim \
        esoff estpr euro_zuru ewher ewisc fami_hatt fgefo fgeri folio for_two foto_gesc frag_und frag_wie fuer_gest \
        gazin gege_das geht_hat gele_mit gena_und gera_auf girl_from gut_dass habe_viel had_aske had_ever hadn_t \
        haess haggl happe hat_angs hatt_mir heelc heese henfe heule hirty his_ear hkurs hosp_and htend hund_i hupt> \
        hwaer hzehn i_name i_rest ich_back ich_sage idend ieran iftet ihm_ein im_onli in_dem in_full inves inzw_hat \
        ippen iradm irewo irty> is_late ist_0 jahr_blei jede_einm jede_lehr jede_mona kann_wied kass_bei kepti klare \
        klin_nach klopf komm_am krain kund_kann lang_im last_satu lbern lchai lesba let_the live_elev lob_muss lockt \
        lonta mach_sie magaz man_daru mediz meld_eine mich_kein mir_fuer mit_blei mit_zimt mitt_eine mmere moebe \
        my_brot my_ment mzug> nach_werd naeht nahm_sie ncher ndeck ndum> neing nervt nich_glau nie_etwa nie_was \
        nigh_the nine_year nkelt no_and no_spee nstie nsupp nur_zwei nvest ohne_rech ohof> okto_und old_one olio> \
        olont ombi> on_and only_comp oots> ordn_sei ortfo ossva out_my pfei_der plea_brin polog post_auf prac_in \
        puste radme rewor ring_and rossv rous> rself rstuh rtfol run_like s_im s_wie schi_sie screw sech_leut \
        seit_an seit_frag sfael sie_hat sieb_leut singe skept smuet so_stel sons_nich srad> ssvat steh_ich stel_eine \
        stel_man stets stpre stre_of suffe taugh tere> tets> tfoli the_squa they_rais they_turn thir_nine to_hate \
        to_othe to_them tor_die traps tsers tuer_auf tufe> uebr_ist uffer uftra und_zahl und_zum uns_erst unte_wass \
        urnin vier_stun volon vorh_ange waeh_hint waffe wand_zu was_it was_uebr was_wron weeks weira wer_bis \
        werd_was when_our when_they wicht wied_bei wird_viel with_comp woll_es woul_orde yours youth zahl_die \
        zahn_die zu_uns zugt_nach zuru_fall zusc_fuer zweif zweir =-1,1,-1 0_by 0_prue 0_who <altm <amus <appo <ausm \
        <bauf <bila <boom <brol <cath <copp <cpap <debr <dual <estr <fazi <geol <gips <ital <jenb <jona <kael <lawi \
        <ledg <lenz <loop <mod> <niem <obit <oden <reta <sale <somn <tagt <taxi <touc <trud <umsa <walt <ways <zink \
        a_clea a_quar ab_dies ab_muss aber_noch abov_thir achsi acing ageme alien alle_gesc als_bera alyse am_dien \
        am_haeu am_pass am_stad amuse an_offe and_frid aphs> appma arage arbe_daue arbe_in ared> at_have atabl ateni \
        athed atsse atver auaus aufle auft_0 azit> bank_unte beika beim_prei best_und betr_ware bezug bgeba bilan \
        bis_fuen bitua both_part broll bronn brott bstai came_from camp_in cathe chaft chor> chur_the ckene ckkeh \
        coppe cordo cost> cour_the cpap> cture cycle dabe_der das_fach das_juge debri delig dem_ein den_nord \
        den_somm der_filt der_klet der_leih der_reic der_tage derz_vier desta die_arch die_baur die_bete die_bevo \
        die_ente die_fahn die_fest die_hote die_quot die_rege dien_steh dorte dral> drehb dtran dual_stud ebill \
        ebrac ebrie echti eckke edene edger edral effen efkop egeha egele eggew ehrle ehrpl eikam eilbr eilt> \
        ein_hosp ein_rent eine_boee eine_grue eing_sie einre eint> einwe eista ektem elade elev_and eligh en_0 \
        ends_in enfae entf_eine enthi equir er_sein erbep erern erhi_0 erken erman erpum erted eseri essau eterg \
        etwa_in euder eurs> eworb ezug> fand_kein fazit firm_an flata fleet flue_die folg_die for_rate four_week \
        frei_mit fried ftakt fwoer gab_nach gaer_in garag gear> gebil gege_zahl gegru geolo gera_sie gesc_werd gewae \
        gewe_und gezen ggewo gilt_in glase go_ahea gsunf hatt_ein hedra heim_hatt heis_kuen heue_auf hgeba hieve \
        hleud hoses hour_and hrbru huell huld> ichen ichne iebsv iefko ielma ifter ihr_vork ihre_kost ikam> ilanz \
        ilbro ilers ilfre im_gewe imati imina immbe impfw in_goss in_karl in_mitt incl_have inik> inrau ist_vers \
        itsun ituar jede_ande jedo_zwei jenba kaelt kam_zwei karri kkehr koen_die krei_lieg krei_stat kschi laese \
        lang_scho latin laue> lbron legat legez lehrp leren leude lief_soll lined lini> list_der lken> load_of loop> \
        lpunk lstat man_lass mandi mbere mein_goet meld_fuer merl> miss> mit_bei mode_0 mpfwo musem muss_die \
        nach_sieb nagem naka_voig nderk ndesd ngrei nich_aend nich_gesp niema nnspi no_obje noch_zwis nspru nteis \
        nthie nymen obitu oder_eher oder_erst of_cabl of_each of_two ohrbr oiner omna> onli_der onstr ordon orgt> \
        orgte oroug ortim ottei ourin ouses over_on oxes> paare parla part_desc pass_by pend> pfand pfer> pfwoe \
        pres_on rahm_von rang_0 raphs ratie rbepa rbote rderz reic_die reinr rene_thei rens> requ_a retai rett_in \
        rheir rkabe rlame robte rohrb rolly ronn> rpump ruht> s_seco schi_aber schi_faeh schi_wege scho_is sech_anbi \
        sech_mona sein_0 sein_reze sein_uebe selb_zeit semme sflur sgeri sich_wer sie_im sind_moeg sing_bass \
        sold_its somna sonn_an stad_miet staem stall steh_am steht stei_in steme stoc_auf stov_in stria subs_in \
        sued> sung> suppl susp_the tabe_mit tact> taemm take_to tank_the tarti teht> teinb tellt tenfa term_nich \
        terse teurs that_had the_empl the_gate the_voca thedr ther_be this_autu thw_und timen tinue to_buil took_a \
        torm> touch trad_ein traff trag_ihre trip> tstae tteig uarte uauss uebe_buer uebe_steh uene> ueren uetzt \
        uftak um_zwoe umst_der und_rett urren urvey useme verk_fuer verl_sich vert_laeu vier_das voca_coll vom_mark \
        von_dama vors_kam was_aend wer_hat woch_da woch_wied woll_ist worbe wuer_gern wurd_ange zessa zlage zu_ein \
        zu_rich =-1,1,0 0_ab 0_are 0_aske 0_auch 0_baeu 0_befr 0_blei 0_einh 0_eroe 0_fami 0_gede 0_geme 0_jung 0_mm \
        0_pati 0_pm 0_reda 0_schw 0_sein 0_ster 0_vor 0_wahl 0_ware 0_weis 0_wird <aale <abho <abof <acce <adri \
        <adva <affe <age> <aged <agen <air> <akko <ambu <anfl <anpa <anru <anwo <aque <army <avia <b> <baec <ball \
        <bass <baub <bauj <bay> <befr <beke <beno <bert <bidd <bitc <blic <body <boer <brec <brez <bron <buen <buse \
        <busu <ca> <can> <capi <car> <casu <cham <chan <cita <citi <coat <colo <copi <cork <curr <cush <cuts <daen \
        <dage <damp <dars <deal <dent <disc <donn <eat> <echt <eg> <eilt <einr <elan <en> <erdg <eu> <fabr <fit> \
        <flot <flus <fond <fuhr <furn <fusi <geae <gedi <gefe <gege <geor <goer <goos <gurt <guss <guta <hafn <hams \
        <harb <hase <helf <hers <hidd <hrb> <inbe <infl <innu <irel <jedo <joke <kaut <kehl <keyh <kond <kris <kuge \
        <kutt <lami <levi <libr <limb <lkw> <lock <lodg <lond <losg <lots <ludo <mara <matu <ment <menu <midg <mill \
        <mm> <modu <move <net> <netw <nive <opti <orka <orts <otti <pan> <pare <patc <pavi <pein <piro <play <plot \
        <poun <radb <rans <raum <rece <reco <rect <redu <resc <revi <ritt <road <rohk <s1> <s2> <savi <se> <seem \
        <seid <sepa <set> <shak <skel <slat <sole <spil <spur <st> <stab <stea <stec <sum> <sunk <tapp <tipp <toba \
        <toch <toge <town <trep <tria <tryi <tunn <twin <uhrz <umba <ums> <unhu <unkn <unle <urn> <uses <vali <vans \
        <vehi <w> <wine <zinc <zone <zuna <zwan a_bett a_blaz a_coat a_copy a_crim a_dead a_door a_dorm a_fixe \
        a_fore a_full a_heli a_nigh a_noti a_purc a_reso a_reti a_shar a_stud a_test a_twel a_two aalen aare> \
        aben_wied aber_grad aber_seit aber_unte abge_wird abhol ables abna_am abofa abov_a absc_und abwa_unte abzog \
        achs> ackle actur adbau add_two aden> adher adtha advan advi_to aefin aehma aehr> aehru aeram aerfu aerta \
        aeumi afens affen afner afte_twel after ag_in agai_next aged> agege agen_fuer agen_left agenb ageso agre_the \
        agsbu ahint ahlma ahmea ahnae ahnst ahrgu ahrra akaus akete akkor akti_von alar_are alid> alkou alle_betr \
        alle_der alle_per alle_wied allem allge als_zeug alte_kann alte_schu alte_zuru alted altsb alue> am_inn \
        am_morg am_zaun ambul amlei ammt> an_ange an_dies an_inve an_lade an_sein anbi_daru anced and_ask and_ends \
        and_old and_shar and_thir and_will andbe andbo ande_kett ande_lief andid andkr andsa anflu anga_eine \
        ange_bitt anmae anme_ist anno_on anpas ansc_an ansc_und ansom anspo anwoh appel aqua_von aqued aranc arath \
        arbe_am arbe_biet arbe_gesc arbe_sind arbe_wied arby> are_alre are_char are_extr are_insi are_kept are_said \
        are_sear are_sold are_stan are_talk areal arke> arked arkt> arme_man arms> army> arnun arrot arsal arsha \
        arste artef artik artim arved as_well asche aseln asiat astro asual at_abou at_thre at_will atast atei> \
        atenl atens atern athon atory auch_einz auch_in auch_ohne auen> auf_halb auf_sonn auf_werk auf_wuns auf_zwei \
        auffa aufs_tagt augu_an auhof aujah aulie aundr aus_ange aus_hand aus_stra ausf_fuer ausfi ausg_pers \
        ausg_wird ausgi aush_auf ausk_der ausk_des ausr_eine ausra auss_hat auss_zum austa autei auto> aviat avili \
        backs bagg_der bande bank_has bank_und bat_boxe bat_um bau_eine bauho bauj_0 bauja be_no be_told beam_des \
        bean> been_call been_foun befo_0 befra begr_word beha_ihre bei_abge bei_an bei_arbe bei_sein bei_temp \
        beid_haeu beige beim_aush beim_ausr beim_disc beim_drit beka_nach bekae beleg benhe beno_die benoe bensh \
        benso bent_the bera_von berar bere_an bere_die bere_wird beri_wird berne berza besc_0 besc_gege besc_sind \
        besc_wurd besit best_ab bete_lag betic betr_auf betr_bei bevoe bewa_mann bewe_ist bid_for bidde biet_aus \
        biet_im bildm bine> bins> birn> bis_augu bis_febr bis_zwei bish_stan bish_zwei bitco bitt_an bitt_die blade \
        blaz_at blei_best blei_in bles> bloec blue> boeen bofal bond> boom> booth borat bord> bord_die boss> \
        both_plan boug_0 boxen bran_habe bran_im bras_band bras_valv braue brede bren_seit brewe brick bril_der \
        bronz bschr bsidi bsuch buend buer_uebe buil_by bulan bus_von busun butte by_noon by_post by_two call_is \
        call_to came_down came_over camp_van campe capit carit casua cate> ceeds cent_a cent_je cent_the cent_with \
        chamb chanz chap_on char_are chbru chenr chgan chhan chhun chies chile chmel chmol chnis chnur chpla chruf \
        chtar chtbu chtoe chwal ciali cies> cious citat citiz ckage ckagi ckera ckers cklau cklis cklun cksei ckzah \
        cles> clima clos_on coll_agre coll_in colo_visi come_off comp_hall comp_hous comp_i comp_says comp_told \
        confe cons_and cont_are coop_has copie copp_thie cord_off cork> corne cottb crap> crew_are crim_seri crowd \
        ctive curre cushi cust_in cuts> da_eine dach_die daeni dahi_ein dami_wir dank_auch dann_habe dann_war dant> \
        daru_0 daru_die das_ausl das_betr das_bis das_esse das_geha das_port das_schu das_trin das_vete das_vorg \
        das_weih dass_dr dass_ihr date_the datei daue_an daue_etwa davo_zu days_of days_the dback dchec dden> ddeut \
        dead_is deare decl_to defri deli_time dels> dem_geri dem_kell dem_schw deman den_ange den_beba den_best \
        den_brun den_druc den_einz den_grun den_kein den_mann den_mast den_mueh den_seit den_verd den_zaun dene> \
        dene_der depo_in depo_on der_bibl der_damm der_durc der_einf der_fabr der_farb der_fert der_fina der_flot \
        der_im der_inne der_inst der_klos der_koll der_kris der_leit der_ludo der_mann der_mehr der_raeu der_rauc \
        der_stub der_stur der_unte der_vert der_vier der_vom der_wech der_wert derho derko derle dersp des_bank \
        des_betr des_gros des_vers desde dest> dest_the dete_have detec devi_had dfuss dhers diary didie die_alar \
        die_aner die_ankl die_arme die_baen die_bish die_char die_durc die_ehem die_eins die_entl die_erge die_erla \
        die_faeh die_fami die_frie die_gesa die_gies die_halt die_hat die_hoeh die_inst die_mand die_mita die_mueh \
        die_nebe die_oeff die_plas die_reed die_sand die_sani die_seri die_sond die_sozi die_stec die_stre die_stue \
        die_tech die_trae die_trau die_turm die_ursa die_verh die_vert die_verw die_vor die_wege die_wert disp_hall \
        dist> dkrei docki doing dolls donn_ist donne door_in door_of dort_wird dothe dqvis dran_seit draw_on \
        drei_bis drei_haus drei_mete driv_in drop> dthal due_by duled durc_im dvanc each_quar eange earan earby \
        earsa earse ease> eaten eaves ebene eberp ebert ebste eburt eckza ectur edena ederh edoch edule eekly eelas \
        eemed eepin eferb efisc efone egebi egess egeze eheiz ehene ehicl ehmas ehner ehnst ehrkr ehrst ehrzw eich> \
        eicht eidun eige_rech eigel eiges ein_auf ein_betr ein_dack ein_kran ein_pake ein_regi ein_seit ein_spez \
        ein_stad ein_tran eine_aus eine_dien eine_kate eine_klei eine_kran eine_lawi eine_nied eine_poen eine_prei \
        eine_raeu eine_rein eine_roll eine_rote eine_samm eine_stap eine_tief eine_verg eine_wage eine_zusa \
        eing_pers einh_0 eini_sich einko einmu eins_davo einsi einw_sind einz_ange eiset eisve eitsn eitze eiund \
        ekly> ektur elabe eldie elegr elei> elek_seit elf_minu elfen elfer elfre elgru eliev elini ella> ellun elps> \
        elpun elzug emake emed> emeri emina enabg ename encie end_of ende_juli endis endru ends_at ends_on enew> \
        enewa enfel enfen enfer enges engi_at engme enlec enmei enoet enshi enso> enspf ensre entf_die entif \
        ents_der entwi envel enzve eory> epers epfen eping epots equi_hous equit er_folg er_sich erabs eran> erane \
        erats erbin erbro erci> erdan erdge ereic erfa_mit erfen erfri erfun ergas ergeh ergie ergwa erha_wie \
        erho_die erika eriod erksb erksg ernac ernch ernha ernte erpfl erpru erreg errt> erry> ersa_am ersei ershi \
        erst_einm erst_fuhr erst_halb erst_seit erstb eruec eruf> erung erunr erwal erwis erybo erza_sie erzah erze> \
        erzic erzus es_gera esabs escue eseen esitz esord estbe estri estun esult etabl etain etall etdie etect \
        eterw etet> etigt etre> etrif etver etwa_ein etwor euern euert eugen euger eumig eums> eunde euro_brut \
        euro_erho euro_hinw evac_afte ever_is evoel evorr ewal> ewart ewery ewuen expl_bere eyhol ezog> ezuen \
        fach_auf fach_hat fahne fahr_ein fahrr fahrs fall_due fall_in famil farbe fare> fassa feevo fehl_noch \
        fehl_seit feie_am feind feink fens_mit ferba fest_das fest_fuer festi festp ffeev fgeho fhaus ficat fina_auf \
        find_nich find_out fing> fire_are firm_0 firm_am firm_aus firm_have firm_war firm_zwei firma firs_of five_to \
        fixe_fee fjaeh fkopf flie_weit flott fmach fmasc foot_and for_all for_cabi for_in for_reas for_six ford_0 \
        ford_von fore_is fores form_a fort_six forts foun_fami four_minu four_thou four_wedd four_year foye_von \
        frag_rech frau_den frei_ab frei_gewo frei_wird fsgem fsrec ftche fuchs fueh_die fueh_fuer fuen_anbi fuen_aus \
        fuen_hat fuer_ange fuer_arbe fuer_frei fuer_heim fuer_herb fuer_nich fuer_wart fuer_weit gaes_und gard_club \
        gastr gebo_0 gebr_das gebur gede_am gefis gefu_word gege_des gege_dies geges geha_und gehal geme_am geme_ist \
        gemi_werd gena_ein genci gensc gepro gera_ein gera_gera gera_raeu germo gern> gesa_0 gesc_mit gese_von gesor \
        gest_alle gest_sie gest_um gesu_fuer get_the gethe getr_die gewe_hatt gewe_ich gewer gewie gewoh gewue \
        geza_obwo geze_werd gezue ghtni gilt_bis ging_das ging_um gmbh_ist gmbh_nach gmeis gnis> go_out go_to \
        goer_hat goerl golde goose got_out grei_nach gros_im gros_und gros_vers grue_der grun_blei grund gsbuc gsrau \
        gsrec gssan gsvol gswer guete gungs gurat gurte gut_vier gwach habe_bis habe_gesc habe_kann had_elev had_its \
        hael_ersa hael_uebe haen_der haet_sich hafne hagen hall_als hall_in hall_stan hall_was hall_zu hambe hamm> \
        hand_ein hand_hat hanzt has_boug has_exte has_long has_no has_publ has_rele hasel hat_aber hat_jede hat_seit \
        hat_wer hat_zuer hatt_ihn hauli haus_die haus_gesc haus_wer hausv have_come have_cord have_open have_seal \
        have_set have_sign hbarb hbare hdien he_has hear_is hebun heckl heide heim_und heina heins heira heli_with \
        helps henkr henze heory her_oppo hers_erst herwi hesta heut_als heut_steh hfabr hgang hhand hhund hicle \
        hidde hiel_die high_than hions his_depo hivis hkaem hkaff hlman hlot> hmean hmigt hmolz hmutz hnaer hneel \
        hnstu hnten hnur> hochs hof_die holdi holzr hossi hours hplat hrb_0 hren> hresa hresb hresg hresw hrgut \
        hrkra hruf> hrzeu hrzwe hstab htag> htech htern htigt htnin htwae hubsc hulab hulwa hund_metr hung> iakau \
        iary> iated iatis ibrar ich_gern ich_hing ich_nehm ich_zum ichst ichta iciou icklu ictio idden idder idiar \
        idige idung iebsf iede> iedet ietve if_i iffs> ifica igem> igest ightn igura ikani ildma ilion illeb ilmed \
        im_amts im_arch im_entw im_fahr im_koff im_komm im_port im_tres im_verh im_yoga imate imbur iment imetr \
        in_aale in_adva in_betr in_chur in_cork in_derb in_dorn in_erfu in_graz in_klei in_plac in_schl in_suhl \
        inaer indef indqv inenk inere infla inic> inier inkae inmue insic insp_by instu insur inte_von invo_the \
        inzu> inzur ionsk ionsl ippe> ippte irate irchp irela is_bein is_link is_sche is_unkn iscov isetz isory \
        ispon ist_die ist_eing ist_im ist_info ist_mein ist_unbe istan istic istoo isver it_adds it_sinc itals itas> \
        itcoi iteru ither itize its_grad its_lift its_work itse_was itsni ituie ivate iveau ivert ivill ivunt ivver \
        iwani izen> izint jahr_das jahr_dies jahr_lauf janu_habe janu_the jedoc jema_in jetz_bei jetz_eine jetz_ist \
        join_with joins josef june_both kaes_die kagin kame_am kamin kamm_meld kann_binn kant_fuer kanto kart_geht \
        kart_muss kass_vom katas kauf_das kaufh kaust kegel kehl> kein_davo kein_durc kein_empf kein_stel kemp_und \
        kene> keran kerin kete> keyho khall kind_zahl king> kirc_das kisch kkord kkred klag_seit klap_am klar_wer \
        klauf klaut kleb_ein kleit klers klin_von klist klung know_how koll_in koll_zu komm_du komm_im komm_uebe \
        kontr konz_von kost> kost_das kost_drei kost_fuer kran> krati krei_der kript kseit kskam ktech kter> ktivu \
        ktivv ktrik ktris kueh_bei kueh_mit kuen_ein kuen_eine kugel kund_habe kund_und kuns_vor kutte kzahl kzug> \
        ladek laen_die laere laes_im laeu_noch laeu_uebe lage_in lage_laut laid> lamin land_in land_und lane_with \
        lanma larbe last_seas latab lauf_betr lauf_durc lauf_mete lauf_vert laund layed lchte ldene ldesh lead_are \
        leaf> leak_dies leaki leara leas_five lech> led_out ledge leer_steh lege_ihre legra legt_sein lehrs \
        leic_nach leit_in lenab lene> lenen lenwe lenz> lern> leut_habe levin lfer> lfrei lgang lgebu lhall lhaus \
        lice_and licht lieg_nich liens lieve ligen liges limat limbu lindq lkeru lkout llati llenh llere llgan llotm \
        llows llung lmann lmed> loca_hist lock_and loeck loge> logg_the logie lohn_das londo losge losin losio loss> \
        lot_0 lotme lots> lotte lpine lstue ltpla ludot lume> lwerk lzahl m_0 m_and m_w maen_aus mahn_die mai_der \
        man_sei mand_werd mann_fest mann_hael mante manu_is marat marsh mary> mask_peop matte matur may_appl mbula \
        mchef meang mehr_seit mehr_unte mehrz mein_alte mein_schw melpu merci merer merik merla mess_eine mess_in \
        meste metz_die mgeru mich_inzw midge mietv migt> mill_poun minar mini_of minu_acht minu_ago minu_eine \
        minu_fast misto mit_bild mit_das mit_frei mit_grau mit_hubs mit_ihm mit_koll mit_leut mit_schl mit_seil \
        mit_weni mit_zwoe mita_des mitt_das mmber mmelp mmels mmerb mmerp molze mona_aus mona_der mone_is mont_for \
        moosw morg_das morg_wied moun_resc move_its move_to mper> mstae muss_auch muss_ich muss_noch must_fuer nabga \
        nable nach_ange nach_gelt nach_neue nach_oste nach_poli nach_port nach_regi nach_stan nach_wird nach_zu \
        nachm naec_tref naehm naera naile nange nanza narre nate> ndard ndate ndefr ndelt ndidi ndkre ndqvi nearb \
        neben need_to neela nego_are neinf neinh neins neit_side nenab nent> nents nersh nerst netwo netzt neu_vert \
        neue_mitg neue_prae neun_betr neun_minu neun_wied neuss newal neys> nfall nfeld nfigu nfjae nflat nfrag \
        ngega ngeho ngmei nhurt niaka nich_drei nich_er nich_erfo nich_sieb nich_vorh nie_mit niem_hat niger \
        nimm_der nine_thou nitz> nivea nkaeu nknow nleck nlief nmeis nmont nmost nmuen no_one noch_mein noch_stae \
        noch_zust nomie nord> nord_0 nordo not_expe not_incl not_let noti_of noti_with now_hang now_the nrund nsame \
        nshil nslei nsom> nspfl nspor ntari ntati ntech nteer nterw ntifi ntine ntoni ntrac ntrit ntwic ntwue nufac \
        nun_fuen nur_an nur_die nur_dien nusma nvelo nverk nverl nvern nvite nvors nzieh nzure nzver ob_ein ob_noch \
        obje_to oceed ocess ocher ochst ochte ockbr octo_the odelt odend oder_ob odes> odest oedel oeen> oeff_sein \
        oelze oenne oerba oerli of_came of_eigh of_one of_six of_to of_twel ofall off_walk offe_bei ogeth ogram \
        ohkaf okto_die olar> olden olkss olled ollga olunt omben omie> on_bank on_frid on_site on_thur onaer ondon \
        one_brok one_from onfig onged onie> onike onsle onsor onver onze> ooper open_at open_hour opft> opies \
        oppo_peri oranm ordos oren> orers orese orgae orgew orhab orkan orkau orner orrae orrau orthe ortiu ortma \
        ortsv osal> osion ossig otar> otect otelg otfal othe_firm otmen ottbu ottes ottil oung> ounti oute> outs_s \
        outs_the overs owder owere owne_of oxen> paec_die paech paint palat para_0 park_ist part_habe past_thre \
        pati_with pavil pear> pelle pens> pens_fund per_0 per_brie perat perio pers_der pers_wurd pfla_eing pfmas \
        phon_firs piano pichl picio pille plac_at plac_of plac_on plaed plan_at plan_und planm playe playi plies \
        plosi poin_out pole> poli_auf poli_warn polie pomme posal post_und pots> pound ppert ppten pread prim_scho \
        priv_equi pro_lite prob_den proba prod_steh progr propo proz_und prue_hat prue_von prue_war pters ptet> \
        punk_sieb quedu quity qvist rabsc raefi raffi rags> rain_and rakt> rally randm raner rang_from ranme ransa \
        ranso rash> rast_in ratel ratet ratho rauc_ist rauc_zieh ravel rbeik rbesi rbezi rbind rbrei rchga rchka \
        rchpl rdank rday> rdene rderl rdges rdone rdost rear> reas_of reate rech_vor reck> reco_that rege_fuer \
        regi_mana regi_offi rehau reisb reisp rele_vers rema_avai rene_the rengm rengs renlo repa_the repl_and \
        repo_of repo_the rerst resab resbe rescu resee resi_0 rest_aus rest_des resul retu_to retun reuze rewer \
        rford rfung rgass rgebi rgeho rgel> rgeme rgest rgewo rging rgwac rhabe rhebu rhers rict> ride> rikan rinae \
        riod> ript> ritas rival rkaeu rkell rkisc rksge rkska rleis rlies rlitz rmany rmaus rmier rnche rneue rnung \
        rnusm rocee roces rodel rofil roger rogra rohka rollg rolli rone> ronik ronze ropos rordn roste roug_0 rpach \
        rprei rrat> rreic rrenl rsal> rschu rsehr rtank rtefr rterl rties rtike rting rtium rtmar rtrit rtsch rtsve \
        rtung ruec_bei ruec_betr rufer ruhe_geht ruhes ruitm rule> run_on rundr runre runs_the runs_unti rverr rwegs \
        rwise rybod rzahl rzeic rzich rzte> rzwec s_cred s_daug s_head s_thir sabsc saetz sagt_er sakti sand_die \
        sanda sanga sauft savi_bank savin sbera sblat scha_hat sche_for schen schi_ich schi_um schl_die schmu \
        schn_bei schn_dach schn_mit schnu scho_and scho_seit schri schu_am schu_haen schub scove seal_off sech_ware \
        sehrt seil_mit seit_dies seit_eine seit_weni seit_zehn selb_ange selb_das selnu selwa semin senbu seni_die \
        senla sents separ serro serv_gmbh sette setz> setzl seve_and sfiel sgehe sging shake shar_a shar_the \
        she_work shelt shop_in shor_befo shou_use shund shut_at siati sich_scha sich_vera sich_zum sidia sie_bei \
        sie_es sie_folg sieb_ange sign_a simi_lett sinc_spri sind_ab sind_derz sind_fuer sind_offe sind_sech \
        sind_vor sind_zuge sind_zwei sitz_im sitz_mit six_hund six_mont sixt_of skier skost skrip slips snied \
        so_dass sole> soll_0 soll_am soll_bei soll_ihre soll_im sordn spae_nach spici spie_steh spill spit_sich \
        sprea spri_orde ssade ssani sselw ssent ssion sswar ssyst staa_in stad_das stad_eine stad_fuer staer staet \
        staf_are stam_von stan_blei stan_mein stan_unte stap_mit stap_sand stape star_on stat_ist stat_road \
        stat_zwei staus stber stbes steam steh_aber steh_wart stei_weit stel_auf stel_ihre stel_zum stera sterg \
        stich stics stigk stil_movi stim_hat stle> stoo_in stook strai stre_and stre_nich strei stru_the stuc_on \
        stud_auf stufu stur_vom sualt such_die suchh sund_at sungl sunk> susp_all suspi swap_shif sware szuha tacke \
        tadth taerk tage_steh tagun tahlm taile take_effe take_plac talki talla talst tammk tanda tands tanks tapel \
        tappi tastr tauft tbera tbest tcoin teers teil_ab tele_von teleg telgr tellu telve ten_per tenan tend> \
        tend_for tenda tenle tente terge terim terke terly term_at test_die teur_als tgart tgera tgese than_last \
        the_airp the_arch the_brid the_call the_char the_chea the_clau the_comi the_corr the_cour the_dire the_docu \
        the_eigh the_eu the_fact the_fift the_food the_harb the_holi the_home the_lake the_lang the_larg the_loca \
        the_matt the_medi the_mone the_muni the_nint the_parc the_pian the_pier the_quar the_read the_revi the_seve \
        the_shed the_shop the_soci the_tena the_text the_tins the_vall the_webs the_yell thei_mone thei_orde \
        thei_payr thei_van thek> theke them_turn ther_for ther_will thern therw they_sent thir_firs thir_year \
        this_spri thon> thos_aski thro_0 tiate tiato tikel tilie timmb tirol titui tium> tivun tivve tkost tlast \
        tning to_brin to_call to_comm to_cove to_do to_expe to_get to_last to_leav to_no to_open to_repl to_shar \
        to_stay tocht toget told_some tor_der tower town_s trail trakt tran_von trav_on trepp tretu trono trude \
        tryin tseit tsnie tspie tsteh tstra ttal> ttbus tteld ttend ttili tudiu tuere tues_by tufen tufun tuier \
        turnu twaec twen_five twick two_to twork twuer ubsch uched uchhu udie> udium udoth uebe_aus uebe_der \
        uebe_vier uebt> uecks ueden ueduc uellu uerin uernb uerze ufact ufens ufhau ufmac ufrec ufreg ufsre ugela \
        uhalt uhest uhof> uhr_ging uhr_unte uhr_verf uhre> uhrze uitme uity> ullet ullin ulty> um_der um_hinw \
        umba_zum umbau umfr_unte umge_das umig> umle_uebe umsc_die unaec und_aufs und_brau und_druc und_fand \
        und_ford und_gebu und_gewe und_kein und_mail und_pfla und_prei und_setz und_unse und_unve und_vert und_wiss \
        und_zeig und_zwoe undet unhu_and unhur union unit> univ_hosp unkno unles unner unrei uns_am unsi_ist unte_0 \
        unte_ihne unte_stri unte_vors untee unti_a unti_dece untri up_a uptet urchb ureic urnus urste urte_ist urzei \
        usaet usfie usfue usger usgin ushio uslau usmae uspic ustee ustue usung uteil utor> uyers valid vance vane> \
        veau> vehic vento vera_hatt verab verb_word vere_und verf_wurd verg_0 verg_das verg_je verh_spri verk_begi \
        verk_des verl_gege verm_in verne vero_das veror vers_bis vers_sie versi vert_das veryb verz_auf viati vice> \
        victi vide_in vier_abge vier_eine vier_roll vier_schl vier_zent vierz vilio ville vings visi_are visor volun \
        vom_arbe vom_spie von_dort von_entf von_geht von_gera von_im von_rund von_schw von_sind von_soft von_weit \
        von_werd von_zuru vor_elf vor_zehn vor_zwis vorer vori_herb vorj_0 vorj_ware vorsi vunte vvert w_d waeh_sie \
        waere wahl_in wait_outs wald> walk_a walko wanis war_aber war_da war_fehl ware_at warn_bei warnu wart_die \
        warti was_cold was_kost was_offe was_shut watc_from wave> wder> wech_zum weckh weder weekl weg_zur wehr> \
        wehrk weil_dort weil_er weit_sieb went_back wer_die wer_heut wer_taus werd_ab werd_bisl werd_darf werd_foto \
        werd_fuen werd_gera werd_kann werd_mit werd_moec werd_weit werd_zwei were_in were_rece werk_eing werk_habe \
        werk_im wery> what_it what_was what_you when_a whet_to whic_take whit_powd who_foun who_wish who_work \
        wie_gewo wied_ange wied_ein wied_und wiene wilde will_appe will_nix will_run wimme wind_was wint_0 wir_duer \
        wir_so wird_zuna wise> with_ques woch_beim woch_daue woch_der woch_kost woch_zwei wohnh woll_ich woll_sie \
        woll_zwei work_at work_capi work_for wortm wuers wuerz wurd_das wurd_durc wurd_stil xclud xplos yber> \
        year_agre yello yhold you_not zahns zaun_der zeig_der zenzv zialk zicht zieh_an zieh_die zieru zinc> zinte \
        zivil zones zu_den zu_gehe zu_leis zu_rech zu_verg zueg_der zufa_ist zufa_zum zuhal zulas zule_gut zum_auss \
        zum_frue zum_letz zum_werk zunae zur_haus zur_naec zurei zuru_in zuru_uebe zusa_kam zusae zvert zwei_list \
        zwei_name zwei_netz zwei_pers zwei_wohn =-1,1,1 0_stue <abzo <anna <bibl <bits <bric <coll <drop <fade <fold \
        <gmun <kid> <krip <lebt <lohn <mahl <neck <pani <poen <rats <rear <timo <tyro <zugr a_clas abna_das absat \
        aenis aerke ahnte aketf alder alpfl and_noth ange_koen anik> at_all at_alte athe> athtu auffo austr aweit \
        axes> baen_steh barbe batht been_clea bei_ab bei_durf bei_frau bere_ist berwe beza_und bild> bissc blech \
        bore> box_of brau_in brin_den brown bube_aus came_to cesso chlam chlot choic coin> cools ctise da_ich dageg \
        dana_noch das_auf das_blat das_der das_zahl dbaue dem_holz dem_prei dem_tres den_hand densa der_die der_kess \
        der_naeh der_somm der_sonn die_agen die_befr die_bele die_fisc die_fuer die_rahm die_zeit dien_der disp_an \
        eckar edisc edits egers ehle> eiher ein_ents ein_gesp ein_kont ein_tank ein_term eine_baus eine_da eine_eins \
        eine_fehl eine_hoch eine_kuge eine_mann eine_skit eine_verh eine_wasc eine_zwan einm_auf eint_betr eispr \
        eitet eland ellwe elmet eltet empf_hat enale endat ende_des enisc enstl epara epfer epte> erfo_im erst_fahr \
        es_nich etire eubod eurer ewies excep eyed> fahru fami_offi faxes fehl_auf fern> fgest fjahr fligh for_with \
        four_in frue_ist fuer_ihre geba_im gedie geein gefa_hat gege_auf gelau geme_die germa gewa_bis gewa_und \
        gleis gmund grue_mich gutac habe_noch had_rece hael_sein hand_it has_name hatt_uns heil> hener hgela him_at \
        hint_auf hint_ist hner> hoeh_die hofft hoice hrgan hsten htub> hwedi hwore i_hadn i_m iatin ich_will iennu \
        igele ignat iher> ihn_in im_land im_sued in_janu ins_lage ist_ders ist_laut istik ized> jahr_wied jema_die \
        jene> kam_hat kersc ketfa kmalp knete komm_bei kuec_im laes_grue land_zu lang_jede lbus> leav_at leav_two \
        leit_hat lenkt lersc leut_der lift_the limbe lineh llwer lokal lpfle lucht lums> lwert mad_and mag_nich \
        mal_hat maler malpf man_als man_i man_weis mando mbing mean_the mein_klei minim mit_bril mit_schu mobil \
        mona_hat mona_schu must_nach mutzz nach_bish name_for napp> ndens ndier necka nego_with nerke nfjah noch_per \
        noch_was not_call not_open noth_else npass nsura ntal> ntgel nzels ob_jema ockte oegen oenal oese> offe_die \
        offe_the offe_zu offt> okal> okes> ollin ootbr opawe opera orgli ories ossra otbri oten> paetz panik parte \
        pawei plat_at plers plums poena post_both rbung rech_vers reing rese_of rest> rglic rienn ropaw rossr rraet \
        rsita rspar rtage ruhe_im rumen runs_for s_buye s_requ sams_im sands scha_so scha_von schl_aufg schn_im \
        scho_wett schw_bret schwo sdach seam> seas_and sech_hekt secti seide seit_ist senna serba serge sgebr \
        shed_in sie_und sie_zur sind_mit site_and skamm soll_folg sorgl squa_and sserb stad_verl stan_in stau> steck \
        steh_sie stik> stil_have stop_and stra_gesp strum suran tacht tage_bei talk> tbrid tele_und termo tgelt \
        the_fini the_lowe the_new the_plat the_powe the_wall thos_who thro_out thtub timat timo> tired tlist to_arri \
        tonn_zuge tops> trese trot_die trug> trume tspro ttenb ttung twarn two_hund two_pers tzzul ubode uerki uffor \
        ugesc uhr_uebe und_morg und_muss unde_a ungsc unsts uppli uranc urcht utach utzzu uvert verba verw_zu \
        vom_pack von_bei von_frei von_gibt von_maer vorg_im walki war_der war_nied wart_in wedis week_i weg_der \
        weit_nach weit_wird wenn_ich werk_eine whol_week will_bis winnt wirts woren worse writ_that xcept xpert \
        ying> zahl_nich zu_hoer zwei_stan zwei_zu zzula =-1,2,-2 <autu <cabl <dele <kg> auf_rang autum bedar \
        beko_eine berna edarf ein_der eine_geme erbli erms> erweh euerw food> hrese hselt illsc immun itors lauf_bis \
        lschw menti mit_stri nach_acht nbart ndsti ntime otes> rgab> rwehr sburg sieb_die stole tain> teilt terms \
        timmu ting> tumn> utumn verb_der weni_eine zum_vors =-1,2,-1 0_basi 0_dage 0_eins 0_frau 0_gaes 0_janu \
        0_maer 0_muss 0_of 0_stat 0_the 0_with 0_zusc <airp <allg <amme <anal <aner <aqua <basi <bera <boge <by> \
        <choo <clim <coop <copy <cord <corr <dahi <dani <derb <dros <eint <erga <erne <excl <exhi <food <fuld <gemi \
        <geso <getr <glaz <grup <harr <haup <hein <hild <host <hurt <ilme <indu <janu <juge <juni <kann <kate <keep \
        <knif <leav <lege <leuc <mask <mita <muni <naeh <nor> <norw <note <nove <pete <pro> <quar <rail <rena <risi \
        <runn <sain <shif <thie <tile <toed <truc <van> <vica <wide <zelt <zog> a_brid a_coun a_dani a_queu a_red \
        a_rese a_ware aatss ab_mont ab_okto abge_ein abou_a abou_fort absti acco_to aeren aessi aeumu aeuss \
        afte_elev aften agers agre_to ahnar ahnve airpo aitin aktu_fuer albse alken allot als_ich alse> amens amily \
        ammer an_appo an_open anerk angez anla_von anmel anned ante_an antr_der anuar arbe_unte arkpl artie artin \
        as_far as_they asset aster astor at_st atike atzze auch_auf auf_anfr aus_betr aus_die aus_ital ausf_der \
        ausg_die ausg_werd auss_von ayor> ballo bank_holi bare> bauau baub_soll been_move begi_am bei_in bei_und \
        beis_find bele_der bene> bensm berbl betr_der betr_habe bewor bezi_die bis_zwoe blei_unve boten boxe_of \
        breg_ein brik> brok_into bseit bsolv bstim bsver buch_bei burge ca_0 call> calli came_the chbla cherh chied \
        chiff chivi chner choos chsae ckler ckten come_down coope coote cordi cost_0 coun_in da_und dach_der dahin \
        danis dank_scho das_geba das_tor das_von davor day_he deleg dem_amts dem_mini dem_morg den_erns den_ruhe \
        den_stur den_zusc der_am der_dama der_geme der_laut der_note derby derku desse die_bahn die_beis die_buer \
        die_flas die_gesp die_list die_poli die_rauc die_tabe die_wass digte dinne discl dium> do_with dock> dreiu \
        drif_over driv_was drohe dstif dstue dukt> durc_das ebsve echen eckla ecksc eferz egenz eglic eicha eichn \
        eihga eile> ein_ande ein_kons ein_port ein_sieb ein_teil eine_alte eine_drit eine_empf eine_gart eine_lage \
        eine_mita eine_stah eine_vert eine_zahn eing_der eing_word eins_kann einz> eitge eitsb elaen elled ellsc \
        eltig elver enbac enbau enced ende_um endel enera enlag ensmi entei epoin erang erans erby> eriss erkab \
        erkta ernah erneu ersc_im ertet es_bei esend esor> essio estaf estig etail etito etto> etzbe euche euen> \
        euerg euro_auf euro_zu eusse ever_else ewaeh eweil exclu exhib exten ezent fahr_nach falle false far_as \
        ferie ferze feue_und ffael fifti five_of five_year fleck fonds fone> for_any for_both forme four_the frei> \
        from_five from_the ftigt fuer_drei fulda full_tabl funk> gaenz geber gehe_an geht_ich gelad genba gensb \
        gent> gerie geson ginnt glash glazi got_an grun_der habe_eine habe_ich had_noth halb_gesp halbs has_anyo \
        has_sold hat_anze hat_dama hat_soll have_an have_been heilb heint heinz herhe hers_von hgabe hibit hinw_nimm \
        hirsc hlala hnarz hnver hoes> hold_of hoose house hsaeu htzus iator ibed> ibiti icar> iebst ifft> iftie \
        igure ihgab ihre_proz im_krei im_labo im_ober im_rahm im_zivi imum> in_fuld in_ilme in_linz inimu inrei \
        inst_hat inwen ipal> irene irpor is_miss is_not is_reca is_this isclo isito isst> ist_nur ist_verb ist_zu \
        iste> itarb ithin itore itrat itrau ittee ival> jaehr janu_uebe janua jema_ob jewei jugen just_want kann_ein \
        kater kein_ange kmala know_whet kons_aus konso koste kurza laend laeu_im lalar larms last_seen laste lauf_0 \
        lazie lbsei leads leari leihg leisc leit_von lekti lger> lieg_bei lieg_in like_ever llekt lligt llowa lmena \
        lowan lscha lteri malam markt may_be membe men_in metr_and miede mily> minu_und mit_acht mit_eine mit_saeu \
        mit_sitz mitar mmerl mmitt morg_sind morn_in msatz muss_man nach_den nach_glue nach_oben nach_sich nann_der \
        narzt nbach nbahn nbaue ndess ndler need_abou netto netz_stat netzb neun_besc next_door ngeze ngsst nhers \
        nich_gena nich_rech nimm_ab nimm_die nimum nine_and nmeld nnes> nobo_was noch_jema noch_onli nsmit nstel \
        nstfa nterb nterr ntrag nur_bis nur_noch nutzu nwage ob_man oberg ochen oder_nur oder_reic oecke oedli oerse \
        of_four of_june of_thre ohnmo olger ollek olume on_the on_wedn oned> onnes ontra ooter open_in or_the orfpl \
        orgel ormed ossbr oundr ounty out_that owanc parka parkp pasto piele plan_for plat_vier pring puren put_at \
        rachs radin ranz> rast> rblic reige reite reiun requi resor rferi rfpla rhall rhaus ribed ridge rifft rifte \
        rime> rkenn rktag rlaes rnstf roest rohen rport rsand rspru ruar> ruege rwalt rwerb rzarb s_shop s_stor \
        saint samm_erst satzz says_it sbank sbran schif schl_aus schw_die sclos scoot seco_half seco_of seit_steh \
        selb_eing senme serfe sgeme sgesc shift shoes sich_nach sich_sofo sie_hatt sie_noch sie_sich sie_wurd \
        sind_ange sind_bis sitor skat> sond_nach spark spen_the splae spure ssauf ssbra ssenm stabe stan_seit \
        stay_as steh_unte stell sterk stfal sties stil_vere stim_ist storm strie studi stur_eine such_eine sund> \
        sunfa taffe tage_in tage_moeg take_over tals> tatik telzu ten_to terze tgebe tgege the_allo the_boro \
        the_cath the_foun the_gas the_neig the_olde the_urn the_yard thiev tiess titor to_eigh to_was toed_unfa \
        toedl toge_with tonn_of trad_in treso trict tries triff trug_eine tstof ttee> ttelz tuary tube> uchtb uebli \
        ueckk uerwe uffae ufste uhr_den ulda> ummer umsat umung und_firm und_lieb und_man undst ungsb ungsu unte_an \
        unty> urzar use_the usgen uskri ussta ustri utzun verhe verk_zu vers_gera verst vica_and vicar vier_kind \
        vier_teil vist> vollz volu_in volum von_aber von_kabe von_lieg von_zum vor_eine waiti waltu wance war_eing \
        was_aktu was_last wech_in weil_kein weils weit_auf well> wer_gest werd_im werk_die whic_nobo who_had \
        who_runs wider wie_laeu wied_in will_stan wind> winns wird_hat wird_seit withi work_coun wort_komm xhibi \
        zarbe zeitr zern> zimm_0 zog_der zu_uebe zu_wort zuend zusch zwoe_euro =-1,2,0 0_afte 0_febr 0_kurs 0_metr \
        0_on 0_prei 0_this 0_woch <adjo <ahea <boxe <corn <dema <eini <evak <fang <flee <floa <galv <kett <kupf \
        <nuer <octo <okto <ruht <sued <tals <umbr <zeic accor achbl aeder ahead akuie alist alkra alvan and_leas \
        anfra angri anle_uebe anntm appro arlam arrel asic> askie at_knif at_thir aufg_es aufir aufs_von auptv awine \
        basic baufi baul_von been_aske bergw berpr betr_prod betr_wie bezif bildu blei_bis breit brell bstue \
        buye_are buye_at ccord chsta coun_and ctobe danke das_vorh daue_bis dem_kino dem_verf dem_verk den_absc \
        denta der_a der_kamm der_seri des_scha die_bund die_ents die_ich die_kart die_zueg does_anyo ebenh edium \
        ehlal eilwi ein_bewa ein_spre eins_die entfu entio ermod eroha ersc_0 erte_die eumun evaku eziff fall_das \
        fepoi find_die float for_now fueh_durc fusi_zwei galva gelba gemen gemis geno_nach gerfa gesp_uebe ggerf \
        ginge guida hang_on hblat heers heke> hifts hite> hoeht ialis ialkr idanc ifepo ildun ilwin in_flam in_goer \
        incl_the insi_have inve_have ittli ixth> kein_gefa kler> knife komm_bis ktien ktobe kuier kupfe kurz_im \
        lag_mit lawi_vers lawin lich_in lkrae loat> look_of lvani lwind machu maski mass> mbrel mediu mehr_an minal \
        mit_neue mit_schi mtsbl muse_in nach_abla ncies neun_lose nflug ngssa nich_gefu nifep nntma noch_dort \
        noth_to nstad ntfue ntion ntmac nuern nun_im octob oeht> offe_scho okto_in oktob open_on openi optio \
        orde_for osger penin poli_eine prue_ist ptver puerh raeu_sie rangr reibu reisv rella rges> rnber rohau rplan \
        rschm rtagt ruec_des sams_nach sbuch sched seilw serne sie_stam sitz_ist sixth soll_fens soll_sich spre_der \
        sserf stest stri_was stur_lag svere tall> teigt teil_auf tensc the_cost the_fami the_gree the_look the_nort \
        the_trus trae_der tsbla ttlic turns two_week uebe_den uenen uerhu ueroh ufirm uhr_das uidan um_mitt umbre \
        unch_the und_daue und_gilt und_werd upfer uptve vakui vers_daru vier_woch wait_to wand_nach war_auf wart_im \
        whic_it white will_nich wurd_vert ziale zu_tun zwei_stoc =-1,3,-3 aufze chlus hluss rall> ties> ufzei \
        =-1,3,-2 0_zu <allo <bete <cate <disp <dock <eith <ersc <fire <proz <rive <shou <umfa <unve <zoll ammen \
        analy ason> assun betr_im bezi_0 bis_vier burg> chens chlic chuss das_inst das_stad dem_nach denkm die_hand \
        die_naec die_rund down_and eers> eimat ein_vers eine_auss eine_glas eintr ement enkma ensch erall erein \
        erved etwa_0 freig from_0 frueh fzeit hall> has_been hrten hters ides> im_dien kehrt later leibe lief_am \
        longi los_0 luss> mehr_als mmung nalys namen nging nkmal nner> nual> pect> point rates rich> rossb rved> \
        show> sland so_ein stel_ein swech taken teige the_man the_town tigt> tills tiste tunge uren> von_eing werkt \
        wurd_nich =-1,3,-1 0_ausg <men> <vorj abrik acts> bunge der_stad ditio ein_blit ersan eschl fang_im find_in \
        flamm fleis folge frag_fuer jema_im mfass nday> orjah orsch pass_die racts rand> ruene tadtr thre_the tmuse \
        toves umfas unver vorja ware_nich =-1,4,-4 lungs =-1,4,-3 0_mit <biet <herb <miet beral blick cover eide> \
        erbst erlet herbs hint_dem hloss hnik> huss> isher lamt> main> ntag> regel rmed> urchs zieht =-1,4,-2 agai_a \
        agree ether ttelf =-1,5,-5 <zum> ment> =-1,5,-4 <bish <droh <neue bis_zum in_die wird> =-1,6,-5 <of> <uhr> \
        gibt_es olice =-1,6,-4 rchiv =0,-6,5 trag> =0,-6,6 agte> ndsch =0,-5,4 dass> =0,-5,5 <kell hands konto ommen \
        rieb> und_am zogen =0,-4,3 <acht <sent <umwe ners> onne> =0,-4,4 <brac <haet <hosp <klei <ther ehrli gezog \
        gibt_s haett heim> hospi hout> ingel jeder klein lehrl of_us war_das wohl> =0,-4,5 inge> nmal> =0,-3,2 <baby \
        <idee <putz bekom der_auft eswei gefal itpla night ragte rfueh sslic sweit thing tlos> und_zwar zula_fuer \
        =0,-3,3 <came <erst <gele <gut> <just <kont <mich <mond <phon <prot <rede <ring <woul achse aeubi ahren \
        akten am_ende ange_von anze> arbe_von bled> buech drei_von eblie efen> einma elte> erban eubig glaeu hbarn \
        here> inmal ionie kelle laeub lehr_von miles nterh on_thei onus> raben rechn right rite> rling schu_die \
        slich taff> ubige uecke und_das war_s we_had would =0,-3,4 press =0,-2,1 0_pass <arm> <bike <entl <frec \
        <fuen <gero <klav <sayi <swea <waen <ward <wein <whoe ab_febr achst angsa artal assie beche beka_der berre \
        bike> bis_man boy_of chlec daru_ein das_erge das_kind der_holz der_kaem der_lief deste die_lize dose> eckve \
        ehrsv eitpl enau> engte erst_nach espon gesc_hat gross hab_ich hatt_ich henk> hlech hrsve im_auss im_gesp \
        in_jede kam_eine komm_die kraen kurbe life> lner> nauf> nebe_komm nur_das oever oise> ompre orto> ostin \
        pric_of rbank rdens reht> respo riebs rotes rsver sayin schw_der seren sheet snow> steh_auf to_read tsel> \
        ttage uenst urbel ursch verde was_als whoev wir_vom zenz> =0,-2,2 0_jaen 0_two <any> <ausz <bach <buec <coro \
        <driv <durf <dust <elte <exam <flog <floo <frag <gebl <herk <hob> <how> <ihne <kenn <kids <kred <lett <lich \
        <like <lost <meis <much <nach <orde <over <pres <puen <ques <reih <repa <sala <shee <snow <sola <unte <wich \
        <writ <your <zaun a_temp ablet acks> aete> aised alked ally> als_must ampen ange_0 anist ards> at_five aubt> \
        auers auf_der aufs_kont auft_ist begr_wird bei_ging bei_jede beis_und berse betr_eine biert biger bindi \
        bnis> bren_bei calle care> chemi chuls coron das_alte deck> der_arch der_grup der_meis der_natu der_von \
        deren des_jahr die_foer die_katz druck durft ebrau eckt> edreh eduld efang eholt eihun ein_fami ellne \
        ende_wurd endun enhau enktl epfel erenz erlus es_die espie estio etsch euer> euro_der faile fees> firm_hat \
        for_thre freib fris_gesc ftrae fuen_stoc fuenf full_of fuss> gedre gedul gefan gehol gene> gesc_ende gesch \
        gesp_bei gespi gezah habe_die hall_uebe has_not hlers hoch_und hoeve i_sent ich_in ichtu idee> ihnen im_feld \
        im_maer im_quar imme_noch inche iolog issed istie it_and jede_woch kein_wo kids> kind_und klapp klats knock \
        ktlic kuen_den laert lag_der langs lehre lets> lich> lieg_die lieg_unte liess like> lked> lobte loren lust> \
        man_nich mater menar mir_als mpen> much> mutte nachs nbuer ndesa nich_vers nktli nleit nstim ob_ich ob_wir \
        oerde ohne_nach ohnt> other over_from pers_bei pital plane prai_the puenk quar_die rafe> rant> rlore rlust \
        rstun ruhig rweis s_a seco_time sent_the shar_in sie_mit snahm so_der sonne spart splan spons stie_im stren \
        stund sunge swear swere szeit tage_spae tarb> tasch tekt> teln> the_rain to_fini told_me treng ttet> tzver \
        uenkt uesti um_acht und_sein und_sie upda_0 urfte usgan verb_sich vere_als verg_den verlu vorz_bis war_nach \
        was_das weit_auft wie_nie wird_das wo_sehe woch_und year_with zehnt zurue zwei_seit =0,-2,3 <chem <feld \
        <scre gerte had_a in_neun kaest liers lifts suche tage> tunde und_verl volle wenn_die =0,-1,0 <appa <ate> \
        <ausf <barr <caug <clam <crea <devi <ear> <gap> <glov <grey <grin <hach <keim <lapt <lehm <lemo <lunc <mins \
        <orig <osts <papi <pfae <rat> <refe <rela <sied <thek <timb <trak <trom <umzu <vega <vorf <weep <wieg <wuch \
        <zwin a_firs a_hand a_sign acco_of actly aftfa all_0 all_thre am_a am_guer aming ancia and_his and_now andba \
        antre apell aptop are_the argen argo> aries asend ask_whet assan assi_hat astet at_two auf_stat aus_fern \
        aus_fuen auter balle barkr barro bbau> becam befo_noon beid_mit beiko beim_ausg beim_fahr beri_der bete_sind \
        bezei boat_and boch_zwei brigh bsbed bscha buch_hat caugh centu chilf chnae chnic chrau chrec chwim chwun \
        chzub city> clamp clas_and comp_file comp_in creat creen cust_of dafu_eine dann_das das_disp dass_es \
        den_kaff den_schi den_weg denbu denkt dente der_bagg der_gart der_inte der_mitg der_oma der_ton der_weis \
        derin desin devic die_bran die_fled die_geru die_gest die_mir die_reis die_staa die_toch die_umsa die_uns \
        die_wirt digke do_the durc_ermi ecame eelba egane egend ehin> ehrfu eikom ein_ende ein_kilo ein_sich \
        eine_arzt eine_rech eine_tag eine_wohn einri eint_0 elobt elste elung ende_in entre enzim epaid erabg erauf \
        erbe> erfec erkze ernos erred errn> ersam erwac esso> esstr eulic euro_ein evice exame fahr_vom fast_am \
        fecti fectl file_for firs_day five_foot foot_one for_five ford_vom fort_minu fort_of forw_the frau_mit \
        from_our frosc frue_im frue_ware ftfah fuer_mens gaes_die ganer gart_aus gege_den gelob geme_war geru_von \
        gerue gese_schw gesp_und gest_das gest_vers ging_seit gives glove grad_in gswag halb_nach hat_dort hat_niem \
        hat_und hatch have_paid hchen heard heelb heizk hemie hera_und herrn herue hgere high_cour hilf> hing_und \
        hint_sich hinte hnehi hnhof hoehn holt_den hraub hresk hrfue htsvo hwand hwimm hzubr ich_vers iches ienva \
        ihn_am ikend ikomm im_deze im_mueh impos in_blue in_wien ingle inkge inst> ischa ist_aber ist_uebe it_perf \
        its_floo jahr_den kabin kaff_und kapel kett_nenn kgeld koen_sind koerb koll_sei krac_auf ktlei lachs \
        laes_seit lamp_and lapto lbarr leid_nur lekte lemon litt> llens loehn logy> ltati lumes lunch mach_foto \
        maeus mbled me_the meist menkr mento merk> minu_and mit_eige mit_lauf mit_papi mit_zett mitt_mein mmelt \
        mona_auch morn_the mpost msaet mues_binn mutt_ist nachl ncial ndays ndesb ndfle ndigk nehin nenbu netz_geno \
        neve_been ngsan ngswa nkgel nlauf nost> ntury nur_was obelt ofit> ohneh okery ology ompos oppo_and osch> \
        ownst part_hat pause pers_gesp plett pool_i porar preci rabge racke raftf rake> raus_und read_this reinf \
        reitu rengu repo_sinc reska rfect rfund rinkg rive> rkzeu rmaeu rnost rnove roch> roes_hat roess rofit \
        roof_in rost> rsenk rufe_sie rummt rund_fuer rzten s_nich s_und samer sbedi scha_bei scha_stan schl_sind \
        schne scre_it sdays sein_soll senge senzi seve_the shif_at sich_vom sie_eine sie_wart siede sign_up \
        sind_eine sind_rund sind_umge so_will spie_imme splic stei_mit stel_der stop_drin stro_aus swage tafe_und \
        takts tdien ten_at tery> the_cat the_chip the_mode the_pave thei_door then_at then_on thou_peop timbe \
        to_come trand tsvol turn_the tury> ubrec uebe_mein uests uktiv ultat umsae uns_ange uns_eine unte_fuer uote> \
        urnov utine vegan verho verk_kann vers_nich versu von_nebe von_zwoe war_halb ware_aben ware_vers wart_der \
        wehrf weit_betr weit_masc welc_steh werkz wied_er wir_nich wir_seit with_as wohn_ein wuens xactl xamen \
        year_pick zett_und zieh_s zins_von zisch zu_viel zubre zum_dank =0,-1,1 0_aus 0_auto 0_cart 0_dezi 0_eich \
        0_km 0_kw <abri <adde <agai <ahnu <alre <anst <barb <bech <bein <bema <beso <beze <boar <bohr <bolz <brak \
        <chap <chip <chro <city <cler <covi <data <date <demo <ditt <dort <dose <dump <dusk <earn <elis <erkl <ethi \
        <feed <fert <fest <fiel <flic <frem <fros <gala <gedu <gett <gitt <glac <gues <habt <hake <hast <hatc <hebe \
        <herg <herv <hiel <hims <hoec <holt <hors <husb <impo <inch <inso <isch <jack <jaen <jo> <kaes <kapp <kerz \
        <key> <kipp <kita <klam <klis <km> <koop <korn <kuck <lab> <lad> <laer <leg> <lowe <luec <mitl <mitp <mome \
        <mudg <nack <neuh <neun <niec <oft> <oppo <patr <paul <payi <pfor <plaq <plat <plea <pock <rand <rapp <rekl \
        <righ <rohb <rude <ruef <sap> <saue <saun <shov <sky> <slee <slip <sock <soss <spas <stuf <suit <sung <swep \
        <tafe <tats <toma <trik <ulm> <umke <umwi <unan <urku <vork <wale <wart <weck <wem> <wido <wife <wins <wohe \
        <wohi <wuss <zell <zusc a_biss a_bit a_day a_five a_free a_new a_parc a_resc a_thou a_well a_whee a_work \
        ab_vor aber_nach abge_die abge_habe absc_ohne aches achhi actua added adens admi_the aehnt aemie aenze aetse \
        afel> affun agai_for again agsbe aire> aires aises alari alier all_day allt> almos alrea alte_aufg am_auto \
        am_empf am_fuen am_meis amble amili an_enti an_mein and_an and_at and_foun and_pay and_sent and_ship \
        and_this ande_jahr ande_und aneta ange_abge anker anlau anspl antri anzug appar appie appl_by appst appt> \
        aque> arbe_noch arber arcel arch_den are_a areta arket arktl arrie arted artes artez as_a as_prom aske_thre \
        assko asure at_fift at_is at_nigh at_our atene atsae attab attle auch_mal aucht auf_eige auf_komm auf_null \
        aufb_der aufsl auge_zu auher auna> aus_uebe ausg_ein ausl_war auslo ausz_fuer auszu avier aysli baen_aus \
        bauhe bbon> be_a beams bean_werd beare befri behi_s bei_faeh beifa beim_hers beim_letz beka_ich bensa berbu \
        besc_und bess_als betr_soll bewei bgebr bgeho bige> bis_nach bis_sie bis_zule blett bolze boran bran_bei \
        bread bruec bserg bslei bten> buer_der bund_fuer buttr by_tele came_out came_with caret carri chain chair \
        chape chefe chest chgau chite chlit chlug chobe chrom chtma chtzi chuld chulh chunt ciden ckte> ckuck ckver \
        clea_a clea_i clean clerk comp_make coun_them coven covid cream ctual da_kam dami_der dara_die dara_ein \
        das_band das_den das_krei das_letz das_man das_mode das_ohne das_so date_ist dazu_die dded> dem_abba \
        dem_deck deme_herr demon den_bild den_chor den_die den_notd den_umwe den_verb den_zaeh dent> der_ambu \
        der_besc der_brau der_brue der_fili der_fris der_glas der_hat der_kios der_kirc der_kopf der_kueh der_nage \
        der_pfle der_ramp der_rett der_spei der_steu der_subu der_vorl der_wehr der_zwec der_zwei derpr des_land \
        desha deten dget> dguar dial_pati die_ausb die_boni die_einf die_haus die_heiz die_kanz die_mark die_ordn \
        die_part die_pass die_paus die_sitz die_soft die_soss die_stun die_tafe die_uebe die_umsc die_urku die_vors \
        die_wuer die_zwei dien_0 dien_eing dised diskr ditta dmit> door_to dorf> dorf_nach drand drei_die drei_frau \
        drei_mont drei_naec dreih dsack dshee duld> dusk> dust> eant> eard> earer earn> easur ebser ebsle ecked \
        ecord edita eflue egekr egeng egnet ehalt ehenm ehlsa eibad eibe> eift> eige_ausg eige_die eimt> ein_bank \
        ein_bub ein_hand ein_kind ein_lief ein_und ein_vide eine_feie eine_hat eine_kred eine_list eine_mens \
        eine_ring eine_wand eing_nich eing_sond eing_zwei eizt> ejahr ekeim elefo elf_park elise ellar elstr elves \
        email emmen empfe enfes engi_who engli enke> enkin enlic ennwa enovi ensa> ense> enspr entis entla eone> \
        epaec equat er_da er_den er_geht er_ist erabl erbue ercht erdac ereie erfar erjae erks> erlas ermen erons \
        errte erst_drei erst_und erstu erte_word ertes erum> ervel ervor erwae erwie erza_er es_ab es_per es_trot \
        eschr esemi eseze estie estif estli etake ethic etion etsel etsho etsle etwa_ande etwa_von euzun even> evier \
        evisi eweis ewspa expe_a extin fail_the fami_in fand_die fant> fehl_die feift felt> fens_sind fert_die ffin> \
        ffizi fiffe fings five_star fizie flatt flown foot_was footp for_anyo for_its for_year form_in formu \
        foto_sie fotog found frag> frei_den frei_stan from_had frost fslei fssta fuen_mill fuen_ware fuer_acht \
        fuer_dies fuer_naec fuer_rich fuge> fzehn gagen gaine gala> garte gebru gedr_und gege_der gege_und gehe_bei \
        gehen gekei geld_kam gele_habe geli_am geln> geme_auf gemes gena_zwei geoe_der gepae gera_und gerol geru_auf \
        gery> gesc_am gesc_vier gest_als getti gewe_die gewo_sind gies_im gist> gitte give> glau_ich glei> gnet> \
        gril_auf grues grun_wer gsanz guess gunst guta_hatt gzure habe_dara habe_s habe_wer had_gone had_smas haffu \
        haile hand_an hand_der handg has_ever has_its hat_bish hat_dies hat_drei hat_gena hat_gest hat_im hat_je \
        hat_muss hat_ruft hat_von hatt_unse haus_fuer haus_habe haus_seit hausm have_it hbaue he_came he_had hear_of \
        hebe_von hecke heizt henpr henti henve herau heron hert> hervo hhilf hical hiel_bis hiel_eine himse hint_mir \
        his_eyes hlaeg hlafs hlang hlsae hluck hlug> hoch_mit hoch_seit hoec_uebe hoech hoerl hof_bei hold_her \
        holz_nach home_on hornb horse horst hovel hrbet hrena hrer> hres> hrien hsalo hstue htzig hulde hulkl \
        hund_im hunte husba hutzv hwund i_appl i_hab i_like ialle ibad> ich_kein ich_mein ich_rief iche> ickel idise \
        iebsl ielha ierfa ierfo iessu ietsl iften igin> ihr_dach ihr_habt ihre_kart ikver im_feue im_op im_vers \
        impfe imsel in_acht in_four in_pack in_port in_sock in_zehn infar ingag ingan ingez inie> inikv inima inkau \
        inker inric ins_haus insol inst_of insul invo_and inzip ionis irest irte> is_how is_no isser issio ist_been \
        ist_von it_isn it_with itche itta> ittes izenz jaenn jahr_arbe jamme jetz_sind jung_das jung_vom kaese \
        kamm_hat kann_was kappt katz> keep_a keimt kein_ahnu kein_roll kein_sons kein_wort ketsh kgese kholu kilo> \
        kilo_akte kilo_und kind_die kita> klaen klavi klisc klusi koen_in kohl_im komm_kein komm_vor kompr kondu \
        konnt koope kran_der kredi krie_das ksaus kucku lade_ein laib> laken land_ein lanet lang_ein laque larie \
        lass_und last_von lattd latte laus> lause lavie lderi ldran ldsac lear_to leber leblo leer> lefon left_and \
        legek legt_die leid> leihe leim_und leit_bei leit_mit lerk> lese_bei lesez leut_ihre leut_vom lhorn libr_in \
        licke lief_des lift> lige> like_to limen lisch lise> live_oppo lizen lklas llege lmost loete lone> looks \
        lot_thre lread lsaec lstar lster lstud lstuh ltbau lteil luft> lunc_the lussl lvenz lzimm mack> maer_kam \
        mal_ange mal_nach mall> man_arbe man_davo man_sich mark_gege marme mate_vom mean_a meant meet> mein_enke \
        mein_vorg melon mend> mensa ments menue meone mete_kabe mgesc milie mills mind> minib minu_der mir_am mir_an \
        mir_ein mir_unge mit_abst mit_dene mit_der mit_eins mit_fern mit_gumm mit_spat mit_voll mita_0 mitt_nach \
        mitt_um mkehr mklei mming momen mona_kein mona_steh mondp mont_a mont_nach mplim mself mudgu my_husb my_marr \
        my_wife nach_das nach_habe nach_in nach_lang nach_neun nach_stur nachu nadel nahm_die nals> nance natu_ist \
        nausg nbefr ndkur ndukt neina nenn_die nerin nesti netar neue_das neue_kueh neue_tari neun_mit newsp nfest \
        ngang ngege ngem> ngeri ngezo nglae nglis ngrif ngstr ngsvo nhofs niak> nich_abse nich_reic nich_verl \
        nich_weit nich_wer nich_zwei niece niere nikve nkind nklus nnwan no_plaq notdi novie now_we nrede nrich \
        nsch> nschn nschr nsiti nsolv nsuli ntaus nteen ntel> ntert ntisc nur_vier nzimm oard> oast> oben_und oberf \
        obern obwo_es ochha ochs> oded> oders oduct oebel oechs oeff_auft oehe> oerbe oerlo oesem oesst of_in \
        of_thos offe_to offi_in offiz ograf ohbau ohnst olish olste oment omeon on_two on_what ondpr onduk one_day \
        onnte oods> ooker ootpa operl oppuh orant ormul orst> ortli orwar ospic osser osts> otdie otor> otpat otzde \
        ouldn out_over out_to outst oved> ovena over_and ovid> ovier owls> pacht panel parce park_aufg part_with \
        past> past_six path> paul> paym_on paysl pened perly petit pfiff phot_at phot_it pice> pielh pipes plaqu \
        plat_geba plat_leis plime pocke polis ppen> ppstu ppuhr praem pril> prog_an prue_mit puckt puelt puhr> \
        pump_and put_out putz_sie quell quest raemi ragsb ragss rambl ramp_und rang_on rauss rausz rbess rchit rdien \
        reasu rech_geht rechs recor rede_mit regu_to relat rennw renov repar retak reuzu rfarb rgens rgery riec_nach \
        rigge rinzi ritzt rkarr rksau rktle rlass rlast rlebt rmit> rmula rners roben roche roduc roehr rohr> rolls \
        ronge rotzd rowin rseri rsing rster rstof rtesc rtest rteze rucke ruec_bis ruemm ruess rund_dass runke rush> \
        rwies s_foun s_new sach_die sael_und sah_man sass_der sass_vier satin satu_to sauna say_whic scha_stat \
        sche_eine schec schi_von schl_0 schl_zu schm_drei scho_beim schr_ein schr_in schsa schu_und schu_von schwu \
        scree sech_uebe sehba sehr_gut sein_auto sein_eige seit_im seit_pfin selb_und selb_zum semit sener senke \
        sent_nobo sent_phot sess_wer sezei shop_assi shove sich_am sich_den sich_fast sich_mit sich_selb sidis \
        sie_an sie_da sie_ihn sie_nach sie_trug sie_uns sighe sind_drei sind_gede sing_ich skett slack slee_in smiss \
        so_gut so_jema so_the so_wie solar soli_im some_in someo sonn_nach sons_nur sosse spape spass spend spice \
        spie_die spoon spra_vom spuck sseng ssenz staf_at stair stan_ein stan_ist stan_on stan_sie star_for star_to \
        starb stars stbau stche stech steh_hat stei_hat stel_die stel_scha steni stery stil_ein stler stoc_die \
        stop_at stora stroh study stue_aus stue_die stuf_auf stun_am stun_laen sulin sverd sverl swept swim_pool \
        swimm tafel tage_ohne tages tariu tars> tatsa tatta taus_er tbau> tdeck tdeut tehen teine telef tels> tems> \
        terde terko term> term_ein ternz teste testh tezei tform that_do the_answ the_bake the_bind the_blad \
        the_butc the_clas the_door the_job the_ligh the_line the_offe the_peti the_phon the_plac the_prot the_scre \
        the_side the_sky the_tax the_tea the_trea the_verg the_vet the_whit them_and them_back ther_and ther_on \
        ther_were they_don they_move they_neve they_rang thica thir_mile this_time thre_seas thre_year tials tick> \
        time_i time_sinc tions to_anyo to_clea to_look to_work toch_hat toppu torag tote_nach tour> touri tpath \
        trad_the trai_0 trap_in traue treas tric> troms tschk tshop ttdeu tudy> twic_a twohn tzdem tzlei uard> uass> \
        uate> ubau> ubis> uckuc udgua udier uebe_ohne uebe_sein uehst uelt> uemme uetze ufget ufsle ufsst uherr \
        uhr_zu ukteu ulden uldn> ulkla ulm_und ulsta um_eine umge_hat umkeh umzug unau_und unbef und_auf und_dach \
        und_ende und_fael und_in und_kuen und_lass und_nach und_nie und_rief und_seit und_such unkti unse_lage unste \
        unti_my up_earl urch> urely ureno usban usloe usmei ussen ustec uttri utzve uweis uzen> uzung velo> vels> \
        venan verbe verk_die verl_das verl_ging verr_die vers_ich verse verw_wurd veste vesto vier_ab vier_fami \
        vier_habe vier_klas vier_tag vierf vom_glue vom_inst vom_labo von_da von_haet von_scha von_sieh von_wohn \
        von_zehn vor_mein vor_zwei vorab vorg_hat vorka vorn_die wachs waend waerm wales want_a war_unse ware_da \
        ware_die ware_zwei warn_an was_sich was_what watch we_re wecke weis_ich went_off wept> wer_auf wer_eine \
        wer_welc werd_zur werk_stat whic_is whic_was whol_for wiche widow wied_eing wied_zum wimmi winge wings \
        wir_fuer wirte with_havi with_her with_his wo_die woch_spae wochs woher wohn_seit wohnt woll_hat work_and \
        work_from worst writ_on wspap wurd_gest xting you_re yslip zahl_an zahl_der zaun_gesc zdem> zehn_minu \
        zehn_tage zehn_und zeig_mir zeile zert_nach zibel zieh_frei zkost zu_oeff zubis zuck_die zuge_der zulag \
        zule_wege zum_pate zuren zusat zuwei zwei_durc zwei_eine zwei_geme zwei_sche zwei_stre zwei_wurd zwing \
        zwis_der zwoe_komm =0,-1,2 <anza <barf <bit> <cant <ham> <irge <kaem <orga <peti <save <swim <wuen abna_von \
        aerde alpi_0 am_steu an_mit apri_noch ardro arfus atzie auens aught back_on baerd barfu bei_glei beisp berno \
        betr_von das_grun dem_kont den_bonu die_fert die_kett die_leer die_lese die_musi ebaer ebaue eberh egenh \
        ein_pfar eispi emess emmt> erkla erkst esel> essli euro_and fach_0 fift_year fili_von gab_mir gero_habe \
        geru_der hat_zum hitze hoch_in hrstu hstes hter> hulst i_leav icker idest ikes> im_paus ispie itron jema_von \
        kam_der kann_das kern> lang_stri latzi lear> lobt_dass lown> mit_humo monda nated ntreu on_it onday pro_kilo \
        quitt raced racht rband reut> rfuss rmint rohba roses run_and sais_ist schef seit_alle sgeze sich_bis \
        steh_jetz tag_nach the_birt the_frid the_hero the_stro thirt thro_the to_writ tzier udget ummt> und_sued \
        up_nine vier_maen weitp work_the you_will zitro zum_voll zwan_jahr zwei_pens =0,0,-1 0_abge 0_gram 0_jaeh \
        0_roll <abma <abwe <amtl <arab <asia <assu <bath <comm <dete <exis <expl <f> <faen <faes <fasn <fede <gabe \
        <kiln <kipf <leag <limi <lung <merc <midl <movi <orak <osna <outd <payr <prak <proo <resu <rumo <salt <spid \
        <stal <targ <tauc <zuku a_cabl a_farm a_row aber_so abst_die achda achme achsh acht_stun aehri aenkt aftli \
        ahrba akel> alig> allon alloy am_kirc amts> ande_hers angre anies appe> appe_in arbe_und arget arker arten \
        aschu asnac atego aubni auch_ausg auch_kein auerf aufs_klo aus_neun aus_papp ayrol be_elev belad bere_ich \
        besc_hatt betag beza_hat bila_beim bilds blaes boats boot> castl cepte chnap chtec chtsl clos_thei colou \
        daemm dann_setz das_in das_podi dawn_and dem_etik den_eige der_aelt der_anze der_bush der_lauf der_sech \
        der_spra der_tech der_uebe der_zuer deres deshe dfrem die_flae die_plak die_sach die_vorl dies_jahr diesm \
        donn_im drei_euro driv_said dschi each_frid eagie eamle ebell eboge ecial eemas egard ehlgr ehrig eige_stem \
        ein_cont ein_prob ein_schn eine_kass eink_hat einka eins_von eitwe elbee eleph eleut ends_with enzen ephon \
        epted er_auch erala erbed erfei erkur erlit erneh es_ja es_lieg eschz esess eshau esmal etch> euro_habe \
        faess fahr_aus fahrb fasna feder feema felde floo_the fluss fold> from_hall fron_of fszet fuen_buer \
        fuer_mein fuer_um fuer_zu gaged gain> gebog gekeh genbr geses gewan haftl half_a halt_the hase> hat_so \
        herb_in heref hers_die hlgra hlier hmilc hnaps hocke home_have hrers hrige hstra hteic hungs hursd i_cast \
        icens ich_an ich_kann icket idlan iesma ifere igena ihr_klei ildfr ildsc ilowa im_eins im_lebe im_spei inen> \
        inne_von inte_is inven inzw_in is_due ischo isssa ist_davo ist_ich ist_nich ist_seit itzun jahr_nich \
        keep_the kends keral kiert kiln> kilow kisse koen_ich komm_weit komm_zu kost_der kost_es lable laces lachd \
        laege laubn lbeer ldfre lebe_das leini lenda lepho lesun lgrab lgte> lice_in lices lkers lloy> loggt lohne \
        loors lowat mal_was mein_foto mein_geld mein_lade mein_pake meis_mit meis_unge melte midd_of midla mit_smil \
        mitsa mmeri mont_s mops> movin mpani mueh_und nabru naps> nauff ndhei ndwas nglue ngsto nich_abge nigt> \
        nitor niver nload nment nschi nzert obeta obje_the of_writ oggt> ohne_die olgte olour one_afte onia> onito \
        onste onsum orake ores> osnab otiva otto> our_slee outdo oving owatt paedi panun papi_0 papp_mit park_kost \
        part_verk payro pecia poles poli_raet ponie prakt prima proof pton> put_elev put_up quarr quota raet_zur \
        rakel rala> rauli rdic> reagi rekto rfeie rkurs rnehm robet rsday rsier rspan rtelj rtste rumou rundb rzeug \
        s_kein sagt_da said_the sams_um sarzt sbrei scha_in schof schu_fuer schu_ist schu_vor schw_rauc schzu \
        sech_flas semen sery> shad_on sieb_und sieb_woch sieg_wurd sind_ein site_for sitzu six_and slief snabr \
        soll_laut sowie spanu spri_will ssist sssaa staf_have stari stay_put steh_noch stil_is stoe_sind stoma \
        stra_nach stro_fuer struc sttag stun_ein sunke tage_die talk_to tamt> targe tdoor teaml tegor tehe> telbe \
        telep telja the_cell the_cont the_corn the_duck the_glas the_leve the_midd the_midl the_oven the_park \
        the_slui the_towe thur_s thurs tied_to tiele time_of tivat tnere to_mean took_five tores tripp trott \
        tuer_gest tztes ubnis uerbe uerlo ufzul ugnis ukunf ulanc umour und_kann und_vers unge> unglu uns_etwa \
        unse_best unse_chef unte_denk ursda ursie uslei utdoo verg_woch verh_die vers_auf vier_lang vom_gehw von_zu \
        vore_nich was_on was_sent watt> wehre weien weil_in werd_nach what_one who_gets wildf will_cost wird_bis \
        woch_dana yest_in youn_man yroll ziers zuge_dami zukun zusa_0 zwei_gese =0,0,1 0_buss 0_gest 0_land 0_toep \
        <alp> <ausc <bala <beg> <born <brau <bush <cabs <cent <cupb <ddr> <does <doze <enge <esel <feet <feil <fluk \
        <ghoc <glan <gutg <hair <kan> <kili <klan <krax <kuec <lize <mama <meda <mitn <mona <onli <pill <reze <slow \
        <sple <stai <stub <tor> <u6> <ungu <welt <wenz <yet> <zers a_conv a_form a_grea a_lawy a_shad a_spee a_time \
        abel> aben_der aben_war aber_bei abseh achsp acht_von acket adven aefte aestc afeln ailor airca all_from \
        alle_elf alon> alpin als_haus als_sie am_scha ames> amoi> amt_hat an_sie and_asks and_no and_used andfl \
        anfas apest appr_the arate artun ases> asked at_it atroz auch_0 aufbu auft_das aus_stel avato avon> balan \
        beerd bei_gibt bei_offe bei_sitz beme_dass berha best_nach bill_als blut> boat> bockt book> brea_and brie_an \
        bsehb busha buye_came by_ever cabs> cheln cheue chmit chob> chtfe chulk cupbo da_noch dahe_und damen dami_er \
        dane_und dank_das danze darf_man das_fina das_seit daug_s defib dem_menu dem_stad dem_vert den_kant den_scho \
        dens> der_der der_kauf der_obma der_saun der_sich dezer dflec dhof> dicti die_absc die_auge die_bude \
        die_diff die_erst die_prot die_rekl die_scho die_ster die_team die_werf diplo dispu dlers dozen drei_sach \
        drinn drit_lehr dschr dsmit dvent edanz eerdi eferi efibr ehenv ehrch ehste eifen eime> eimle ein_dutz \
        ein_gelb ein_nach ein_reze ein_zwoe eine_lade eine_mind eine_stro eive> eldwe emitt enche enhue envor erboc \
        erdig ergen erisc erkom erkon erst_frei es_wurd esbes esern estch etmas ewoeh ezern faced fael_nach faeng \
        fahr_koen falte fburs feet> feldw fibri finer fitt_at flukt frau_yild frue_sind fuer_und gage> gale> garn> \
        gart_der geka_und gele_eine geme_von gesc_nich gese_wie gesun gewi_und ghock ghtin glei_0 gremi gut_von \
        gutge had_to hat_krie hatc_on heidu heodo herk_und hgege high_reco hlaes hltei hoch_hat hoch_mein hof_von \
        hour_to hrche hrlic hting i_coul ibril ich_ging ich_noch iedan iemen ihre_hand ilian illat imlei in_fron \
        in_smal in_wels inees ingep ingte inkl_der ins_hint iplom ircas isput ist_vor it_that itneh jahr_lies \
        kanz_hat kart_aus kaufe kehou kein_ruef kein_zett kgesc kili_hat kilia kit_in klin_albe komm_drei konn_das \
        konta korri kraxe ktuat lag_da lass_der latzw ldweg leans lehr_und lferi lieda lohn_die lowed luess luke> \
        luktu malit mama> man_eben man_schr maus> medal mei_oma mens_in mess_ich mete_nebe minu_ein mir_hin mit_land \
        mit_name mit_pizz mode_die morn_some mostl my_dad my_niec nackt nauss nbei> ndeka ndene ndsmi nenmo nfere \
        ngage nhuet nimm_s nktio nlade nline nmann nprob nsel> ntuer nur_am nur_bei nur_in nzel> ob_morg odies oefen \
        oehrc offe_fuer olde_than on_full onfer onlin only_left ontak opfen ortsb ortwa ostly ozini paene pass_ein \
        pboar peop_in pick> plan_von plaud portw putzf raets rang_to ratha raufg rbock rcase rdigu rech> regne reier \
        renbu reppe rief_bei riss> rken> rkont rleut rmali rnent rozin rpets rtlis rtwan rufst ruin_a ruise rund_um \
        saden sage_und sailo sat_with sband sbeam scho_nach sech_die sein_kann seit_nach selb_mit shan> she_had \
        sich_mein sie_ande sier> sjaeh sked> smeis solve sonn_eine spee_abou spute st_kili stad_mit stay_for stly> \
        svorb tairc ten_past tene> tenhe tesch the_fiel the_high the_hors the_sale the_sea the_surg them_up theod \
        thin_i thir_mont thre_week thur_i tland tlose tnehm to_my to_try to_watc treif trot_auf trozi tsbes ttes> \
        twen_minu tzfra ucktu ueler ufbur ufsta uhaen uhr_durc uhr_gesp uite> uktua und_gefu und_hab und_legt \
        und_schl und_verk unde_way unte_war upboa urore utzfr ve_been verb_von verb_woll verg_ich verpf vers_wer \
        vier_im villa von_leut von_mont wald_bei wartu was_nerv was_unte was_wir wege_dem weil_man weis_die wenze \
        werd_die whet_you wie_in wife_s winzi with_ever wo_frue woch_auf woch_drau woehn writ_down zahl_nach zfrau \
        ziniu zu_der zusc_und zwoe_grad =0,1,-2 0_fuer 0_tage 0_zent <alts <atte <aufr <eisw <feue <gear <prod <zeug \
        absol ahrte are_aske autos bei_auf car_park compe coul_not das_pake der_mess descr die_meng eiger enend \
        enth> er_lies eserv espru eview fass_aus fehl_ein fran_pro gistr green hand_habe ich_sie kettl lass_zwei \
        liede mails mehr_best nach_erst nders nnern note_and nterv perru pzig> rante rbeit rest_0 rfen> rrung rtsta \
        ruehe schi_an seco_week seiti sie_trot spaus stuec surve tell_it tueck urtst vere_wurd von_zwan wir_sitz \
        zlei> =0,1,-1 0_besc 0_for 0_gese 0_he 0_heim 0_kilo 0_krae 0_lauf 0_lebe 0_leer 0_ml 0_mona 0_octo 0_resi \
        0_stim <able <alu> <amer <ampe <ampu <anli <anme <anno <anti <area <assi <aufm <beek <befi <behn <bele <bent \
        <bewe <boro <bris <busf <buyi <cale <chim <coff <daem <dail <decl <digg <dinn <dril <edit <empt <enns <entk \
        <erhe <erho <erin <erri <exch <exer <exte <fasc <fein <feri <flae <flor <foeh <game <gasf <gass <geue <go> \
        <grav <gust <hab> <haul <heat <heli <hilf <hirs <hops <hose <hund <isla <jaeg <jana <jose <kamm <karr <kirc \
        <knac <kron <kult <ladd <ladi <lant <last <laus <lice <lind <linz <logi <maga <mand <manu <matt <medi <memb \
        <meng <ml> <moec <moos <mops <nahe <nail <near <nitr <oeff <papa <parl <pfer <pige <powd <priz <pupi <pupp \
        <raed <reag <recr <rost <roth <rule <sams <sank <scoo <semm <sept <soup <sowi <spes <spie <stae <stap <suga \
        <taeg <tanz <tarp <ten> <tena <test <titl <towe <toy> <trif <tues <type <user <vort <wegw <wome <zeig <zuer \
        a_bras a_char a_cran a_digg a_firm a_grou a_hedg a_prec a_prim a_recr a_tarp aben_mit aben_soll aber_mit \
        aberi abge_das abger ablad abou_0 abso_aus achkr achru acht_plae achtv achtw achvo advic aedie aeher aelsc \
        aeltl aeme> aemmu aerun aesid aetzl afte_an afte_some aftsm aged_0 agei> agerp agest agspa aher> aily> \
        akko_fuer aktue albma alers alle_gelo alle_lief allen allta als_tabe altie alyst am_anfa am_lage am_lieb \
        ameri ammha amon_them amper amsta amte> an_im an_in anala and_most and_stay and_stov and_ther and_were andan \
        andar ande_klas ande_teil andfa andin anfr_mit ange_auss angem anlie anna_ist annah anter antiq anton anwhi \
        anze_erst anzig anzle anzu_und apage apar_from apoth app_von arade arbe_alle arbe_der arbei arch_has \
        are_outs are_welc area> arell arenh arien arken arkin armon arou_two arpau arts> arzen as_befo as_it asern \
        asfla assad asse_day atina ating atlic atsen atswa atuli ature auch_bei auch_nach auf_dere auf_verl aufta \
        aulin aus_buch aus_graz aus_muen ausan ausch ausee ausli ausmi auss_ist auto_auf auto_der autst ayern batte \
        bausc bayer beamt beeke been_made been_open befin begi_der begi_mit begra bei_best bei_find bei_mein bei_mit \
        bei_seit bei_wird beim_holz beim_verb beim_zuck beka_er beka_gege belas belo_the belst benea bent> bertr \
        berue besc_die besi_the best_kein bete_hat beza_die bgehe biel_und binn_sech bis_drei bish_die bish_kein \
        bitio bitt_nich bitt_um blaue blei_fuer boil> book_the borou bran_von brate brie_das brin_im brin_the brist \
        bschi bsten buer_spen burg_brok burgl bus_shel busfa buyin by_day by_will calen can_tell candl carr_over \
        cense cent_and cerni cessi chdac chee_roll chenm chert chgeb chien chimn chkra chnup chrae chshu chtpl chtsc \
        chtve chtwa chtwe chuet chulu chur> chzei cians cipal ckcha climb cline clusi coff_mach colle comm_by \
        comp_at comp_that cont_on counc cribe cruit ctato cust_s da_lieg dach_ist dach_mit dachs dafu_ist daher \
        daily dami_nich daru_drei das_buer das_denk das_gemu das_kabe das_regi das_rote das_team das_uebe das_wass \
        dates deal_with decid deckc decli dem_eing dem_kirc dem_neue dem_wage den_arbe den_besu den_er den_kirc \
        den_loes den_prod den_sech dence denve depot der_alts der_anle der_anwa der_bank der_bauh der_beit der_fach \
        der_gang der_herb der_innu der_kate der_klas der_komm der_kund der_lebe der_prim der_pupp der_sais der_scha \
        der_sees der_tisc der_warn der_weid der_welt der_wind der_zeit der_zuen dere> derli dersc des_eink des_natu \
        deska dfath die_aelt die_ag die_akte die_anna die_ausr die_back die_ersa die_fili die_flam die_glas die_in \
        die_konz die_lohn die_stat die_tals die_tier die_trag die_unfa die_verb die_verg die_voll die_vorb die_wahl \
        die_zehn diebe dien_das dies_tag diff_in digge disc_the dlord dlung doned dorfp dosen down> drehl drei_der \
        drill drin_ist drit_der drohn dross duale dvice eamte eanwh eaper eberb ebore ebot> ecide ecrui ectat edigt \
        edroh eekda eekee eeken eeper eestr efigh efind egion egwer ehabt ehlei ehrte eigh_hour eighe ein_adve \
        ein_ange ein_band ein_die ein_must ein_schr ein_verh eine_anme eine_bueh eine_geli eine_in eine_kanz \
        eine_lauf eine_mehr eine_meis eine_neue eine_schn eine_scho eine_spei eine_stim eine_wart eine_wurd \
        eine_ziga eing_jetz einla eins_das eirat eist> eith_side eitsp eitsu ekday ekend ekipp ekist ekleb elan> \
        elast elcom elega elev_hour elhau elhei elsta elze> embly emme> emmun endie eneat enfun engst enjah enkun \
        enner ennes enns> enpro entag entka ents_fael ents_wird eons> eplac eplan eptem erati ercis erdem erfal \
        erfe> erfur erge_wird erha_die erheb erhi_ein erhun erige erinn erkl_und erne_der ernes ernet eroef erpac \
        ersor erst_eine erst_erke erst_stoc ertst ertur erweg erwil erzig es_seit escri esehe essor eswec etag> \
        ethod etret etrof etsei euebt eugni euung evera eves> excha exerc fach_fuer fachk faech faels fahr_soll \
        fahr_und fahr_war fahrz fami_the farrs fasch fast_jede febr_hies fehl_ich fert_und fesso feue_zu ffeem fford \
        fgabe fgewa fhoer fight file_rath fina_year fire_crew firef firm_ein firm_in five_per fixe_for flage floes \
        flori folg_ein for_0 for_ten for_this frag_nach frei_im frei_in freil freiz from_six from_spri frue_offe \
        fter> ftiet fuel> fuen_kilo fuer_etwa fuer_mont funda funk_der galt> game> gard> gas_main gasfl gbetr geben \
        geden gedro gefer geflo gege_frue gehab gehe_in gehe_uebe geho_eine geht_der gekip gekle genma gente geons \
        gerha gerpl geru_und gerun gesc_wird geseh gespe geueb gewac gewi_eine gewi_zu geza_der ging_0 ging_an gisch \
        glaes glars glas_in glei_name glied go_back got_down gplat gratu grett gros_der grupp gsant gsber gsjah \
        gsueb guel_bis gumm_wir guss> gusts gwerf hab_naec hab_noch hab_sie habe_alle had_both hael_ein haffe \
        halb_lebe halbm hamme hand_die hand_for hangs harmo harrt has_take has_the hase_aus hasst hat_noch hatt_sie \
        haus_am hausf have_agre hbarh hbuch hdach headi heape heis_bei henma hera_am herte heut_aben high> hild_s \
        hilda himne hires hkraf hlage hleit hlies hlung hmus> hnupp hodis hoelz hold_the hose> hosp_are hosta \
        hotl_band hour_at hraen hresr hrlei hrrad hrste hrwer hrzeh hrzei hshun htpla htsch htver hubst hulun iano> \
        ians> icabl ich_als ich_wied ichtw icipa idenc idier iegel ieman ierzi ieves igenm igeon ihre_bele ihre_rahm \
        ikate ilda> ilier illen illt> ilver im_apri im_eink im_gesa im_holz im_juni im_pfar im_ruec im_sept im_spit \
        im_unte imatv imney in_brem in_dess in_fran in_hosp in_it in_kett in_leer in_week in_zuer indli inged ingef \
        ingha ingin inlag innsp inte_to intme inton inve_the invol iolet irefi iron> is_limi is_lock is_out is_put \
        is_sign ischu isel> isens isers isonk ist_bald ist_gela istol istri ists> it_a it_sixt itali itgen itmen \
        its_fift ittet itzt> iver> ivil> jaege jahr_gest jahr_verk jahrz jana> je_ein jede_part jede_stun jetz_scho \
        journ jubil juge_blei kalke kanzl kauf_wurd kchai keep_thei kirc_von kirch klin_ist knack komm_aus komm_woch \
        konz_fuer kost_sie kost_teil kplae krei_mit krone ktem> ktpla ktron ktuel kurz_die labo_der ladde ladie \
        laene laeru lag_die lag_eine lamen landl laser lass_sich last_unti late_and lberg lcome ldern lecti lehr_an \
        leiht leit_sagt leng_of letin lief_die lieg_beim ligte line_with link_das linz> list_and list_for list_mit \
        lkomm llamt lmal> lock> loesu log_in long_need lords lorry lstap lties ltlic luded lunge lvent maer_die \
        maer_von mail_mit make_the malle man_heut man_hoer man_werd manda mappe matis matve mbly> meanw mecha \
        mehr_ange mehr_auf meis_bis meld_sie menau merin mersi metho mgekl mhaus mich_und miert mind_vier minu_a \
        minu_zwoe mir_aben misch miste mit_drei mit_etwa mit_fris mit_kart mit_komm mita_im mmhau moech mona_schr \
        mond_nigh morg_eine mouth mpeti mstag mues_ihre muess muse_zeig mutun nach_ande nach_best nach_lief nach_mit \
        nach_zwoe nalar naufs ncern nchor ndant ndar> ndfat ndinn ndlor neath neink netse netz_unte nfaeh nford \
        nfund ngeno nges> ngly> ngrau ngsja ngskr ngspr ngsve ngswe nhof> nich_die nicip nigh_shif nimat nine_bran \
        nless nmali nnahm nnerh noch_nich noch_uebe nolog nordi norwe notar note> nsed> nstan nstra nstun ntgeg \
        ntiqu ntkal ntly> ntmen nton> ntrae nture nun_steh nuppe nur_auf nur_dort nur_gege nur_werk nvert nvolv \
        nwech nwhil nwind nzelb nzigs nzlei oatin ob_es ob_sich ob_sie oberh obst> ocati odist oecht oerer oesun \
        of_nine ofen_und offe_in offe_sind offe_tuer offi_say ohen> ohne_mont ohne_unte oins> ointm olett omen> \
        ommit on_page on_tues ondit one_for onen> onkur onomi open_a open_by opie> oppo_a oppon opter orbeh \
        orde_from ordic ormie ortal ortho orweg osing ossin ostan ostfl ounce out_by pagei panie papag parad part_of \
        passa pauli pecta peich perta pesen pferl pigeo pipe> pipe_the plae_im plaen plan_aus plan_ein plan_s plate \
        play_the pothe powde ppele ppone pprov prei_steh pric_was priz_for prize pro_nach proch pros_said ptemb \
        pter> pulli pulve pupil putt> quari quer> quire raesi raeu_mit ragsv ragsw rahm_um randf randl ranst ratsw \
        rauc_uebe rausf rbahn rbar> rbaut rbeha rbruc rcise rdem> read_that rece_the rech_von recou recru refig \
        rege_auf regio rehe> rehle reinh renhe rents repl_it repla rern> rest_werd restb reswe retch retu_on reuun \
        revie rfael rfurt rgehe rglar rhof> rhund rimin ring_roun rinne rint> rize> rjahr rkstr rktpl rlade rmoni \
        rnets rneut road_and roeff roffe rohne roppe rossi roth> roth_who rpack rpaul rrel> rrent rteen rteid rtret \
        ruec_eine ruec_uebe rueh> rund_neun rying s_gone sade> sagt_ich sah_es said_to samst sator satt_mit sausw \
        says_no sberi scha_nach scha_war schl_verm schn_war scho_und schr_das schr_um schu_aus scrib sdenk sech_euro \
        sech_frau sech_von seeks seem_to seest sehr_frue sein_beid sein_schi sein_unte seit_sams sensc senst septe \
        serde serre serv_hat seve_per sever sfeld sflas sfond sform sgelo shif_has shoe> sich_seit sich_um sie_bis \
        sie_gibt sie_mir sie_miss sie_sind sie_trae sinc_six sind_an sind_glei sions sire_at sista slast smist \
        so_den sold_the some_four sorry soup> spae_der speci spei_von speic speri spese sproc sraeu ssau> sseld \
        ssenb ssenl ssens sserd sserl ssert ssued st_hild stack stad_den stai_and stalt stat_der steh_an steh_lass \
        stel_im stend sterh stiel stim_am stim_die stol> stone stori stret stud_hat stuf_die stun_war stung \
        such_seit suebe suebu sugar sund_s supe_in swaps swing tabl_incl taegl tag_des tage_vorh take_from talie \
        talte tamin tammh tarp_and tarpa tated taus_will taxis tchef teidi teig> teil_des teil_mit tell_us tella \
        teme> tence tenre tent_on tenta tenth tered terei terka terku terre tersh than_in than_on that_has the_air \
        the_cana the_cook the_coop the_cust the_depo the_dock the_exer the_form the_fort the_gran the_ledg the_list \
        the_nord the_open the_pari the_part the_pros the_rive the_spri the_summ the_time the_titl the_unio the_univ \
        thea_in thei_case thei_cont them_in them_thro thir_seve this_seas thmus thodi thou_a thuer thun> tick_for \
        tigat title tizen tkalk to_and to_move to_nine tod_von toffh told_the tonn_im towa_the toy_libr traeg \
        trau_um tretc treuu troff troni tryi_to tschw tsend tsueb tsver tswah tuesd tulie tvere tvert two_mill tzbet \
        uarel uarti ubste uchts uebe_bei uebe_in uebe_nach ueder uehlg uesch uesda uestu ufgab ufgew uflag ugar> \
        uhr_die uhr_kein ulege ulung um_das unbe_auss unbe_sind uncil und_betr und_ersa und_glas und_haen und_leuc \
        und_tele und_verh und_wuer und_zuec undam undle undre ungsj unici unse_fili unse_lese unse_toch untai \
        unte_ein unte_in unte_zehn uotat up_afte upply urger urgla uring urns> usch> usee> user_has usgew uslag \
        usmis uspla usts> utati utch> utler uying vate> vatio vere_uebe verg_los verg_mit verh_und verk_jetz verso \
        vert_seit vertr verun verwi vier_der vier_die vier_kauf vier_kein viole voll_die volve von_ange von_enth \
        von_fest von_nach von_verm von_wird vor_das wachd waer_ich wage_der wahl> walk_has wanzi waps> war_ich \
        war_nur war_zuvo wart_ist was_show was_take wass_in ways> wech_den wech_ist week_0 weekd weeke wege> wegwe \
        weis_man welco werd_bis werd_muss werd_vers were_all were_not werke wert_der when_he wher_they whic_one \
        who_saw will_publ wind_is winen wir_auss wir_es wird_wie wirt_hat wiss> with_0 with_five wo_ist woch_bere \
        woch_im wohn_der woll_im wond_whet wortu wurd_abge wurd_noch xchan xclus xerci xisti ycle> year_it year_s \
        year_sinc yern> yers> yest_s ymen> zaeh_der zahl_0 zahl_fuer zbetr zeigt zelbe zell> zent_von zepte zeug_die \
        zeugn zieh_in ziehe zier> ziffe zige> zu_verw zu_weil zucke zuge_die zuges zuleg zum_lade zum_tag zum_tod \
        zungs zur_arbe zusa_ist zusa_und zusc_erte zwanz zwei_jede zwei_zum zwis_eine =0,1,0 0_sitz 0_year <abla \
        <abo> <adds <altb <baur <beto <bicy <bree <brue <crat <digi <hous <insg <kons <larg <lect <must <nots <nuec \
        <orni <outc <para <plue <poin <race <roes <sarg <saw> <sit> <sour <tins <turm <univ <viol <vore <zip> <zuvo \
        aben_in abrue acht_sind actin adder adds> aebni aehig aets> aeut> affic afte_ten aftst agsti ahlbe ahle> \
        airli akte> alar_at alati aller alzah am_grab amtsg anael and_cove and_stan ande_vers anfor anga_nich \
        ange_im anhae anzau aptai arded arita arrsa assag assis astle astwa at_last auch_ande auch_eine auf_neue \
        auf_rech aufg_er aufs_geld aunch aus_einw aus_im ausfu aushu back_and baure begl_den bei_unte beim_dorf \
        beim_kaff beru_die best_den beton betw_ten bicyc biet_die bin_fuer bindl bis_die blei_dami blei_der boxes \
        breed breze brin_your brou_down buere can_be capta cceed cence chani chbac chiva chmut chnol chsic chtur \
        chzue ckel> code_auf come_to comer crane crate dante das_ganz das_mitt das_wir days_and days_noti dem_mess \
        den_beri den_kass den_zwan der_kant der_pach der_waes derla derts des_offe desba desc_the diato die_auft \
        die_ausz die_bezi die_ein die_gege die_reda die_satz die_sire die_sort die_univ died_on digit dios> dlage \
        dmitt drei_habe drin> driv_to e_mail eaend ebank echan echno ectiv edens ehig> ein_ster ein_stur ein_unte \
        eine_einm eine_oder eine_paus eine_plat eine_satz einun elbah elies elspi empl_of endar enmus enopt ensat \
        entge entor ents_sich enweg epeat epot> erdeu ergab ergem ergsc ersen erst_jahr eruft ervis erwa_die es_bis \
        es_kuen estal estpl ever_frid ewuer eyor> faehi fair_retu fand_eine ferke ferri fest_schu ffic> figst formi \
        freu_sie from_octo from_seve fteil ftrag fueh_b fueh_und fuen_der fuen_proz gator gbau> geaen gefl_die \
        gege_elf geld_gewa gelt_die genop gese_vorg ghall gmbh_mit go_on grat_der grun_das grun_von gshaf hael_sich \
        hage_die half_an halti hand_auch hatt_muss hback he_look heis_mit heul_es heuti hmend hnikm hnolo hoch_erre \
        holz_ausg hour_a hour_the hra_0 hsich htlin hturm hzueg icenc ich_dank ich_sech icycl ieten igato ikmus \
        ilder ildes im_aush in_kass in_leed in_spri inal> innun insge intri inung ionae ircht irlin is_fill istag \
        istry itgli ithol ities its_way itspr jahr_vero jahr_zwei je_ohr jung_mann kanae keits kell_aus kilo_blin \
        kirc_ist kiste klick kmuse komms kplat ktion kurs_fuer lahm_unbe large lastw launc lectu letz_mal leure \
        lheit like_my limbi link_to local lodge lodie lose_unte loyer lspie luesc lussp lvern lwage maen_0 maen_habe \
        mal_frag malza man_ihn manne manu_for manus mehr_gibt mehrw meide mets> mit_sech mitgl mmst> mole> mont_ange \
        mont_nich mont_und mschu mtsge mues_0 nach_nimm naec_stun naele naere nahe> ndlag ndone nelie netze \
        neue_ausg neue_hand neue_lack neut> new_shar ngent ngezu ngsbe ngsze nich_fuer nich_sie nied_der niem_der \
        nikmu nitho nkomm nmalz nneli nnis> nopti not_disc notst nout> nraed nspie nstuf ntact ntur> nuech nzauf \
        nzelh ob_und obers ocal> ockel odier oele> offe_denk ofil> ohlen oject olleu ombin ommst on_regi on_requ \
        ooms> ornit orsor ortle otstr otten otter oundi ource ourer outco outed overd part_ways pers_werd pervi \
        plodi plues porta proj_bei ptain raebn ragra ramm> rang_at raus> rbert rchtu reat> renam repea requ_for \
        revi_is rglas rgsch rkan> rleih rmale rnith rnout rohre rojec rolf_von roll_im rols> ronte rost_for rrsaa \
        rseit rsen> rship rtlei run_its rviso rwisc rzehn rzig> sages sams_mit says_two scha_wurd schr_unte \
        sein_erst senf_zuru senti sgeli sgesa shion shub> sich_auf side_of sind_bere sourc spok_for sspru stiga \
        stue_auf stun_vorh stun_zusa such_zeug tagst talk_with tcome teil_nach ten_week tena_will ters> tglie \
        that_make the_agre the_capt the_hist the_lads the_rent tier_eine tigun till_a tins> tlich tmark toni_the \
        took_part trisc trols tsten tstro tsunf ttig> tturm tuten twel_year twen_to tzern tzpla uale> uccee uchtf \
        uded> udios uebe_fuer uerfl ufahr ufigs uftei ugeno uling ulwag und_sech unio_s unio_says unive unse_azub \
        unse_bass unte_wurd unti_0 uperv upper urnou ushub uslie ustar utcom utige uvor> vern> vers_von verw_die \
        von_in vorb_und vors_und vorso way_the weat_and wedn_the weis_wie wels> wie_lang will_go wirt> with_eigh \
        wo_er word_war work_has year_at zaufs zeig_was zelhe zplan zu_vero zucht zufah zum_acht zur_eroe zuvor \
        zwei_fest =0,2,-3 at_s bunde cable das_bei der_schn derte droht efund gesc_der iting juni> reche rift> shaus \
        tage_lang ttags wird_im =0,2,-2 0_als 0_uebe 0_vert <abga <abso <ausr <berg <blit <einb <erke <fee> <fibr \
        <figu <flei <gast <geht <gene <hass <held <holi <jema <lose <main <majo <may> <meld <merg <nord <requ <run> \
        <senf <sitz <stov <tonn <traf <werd a_tent aber_jede abgeb abst_im acht_woch adtar aket> allo> altst \
        and_have anged anne> auch_betr auchs aufg_die aufst bei_oma biet> blitz built chal> chau> chfol coffe commi \
        compa cted> das_heim das_vier davo_im dem_hand der_frue der_geht der_kuec der_tier derwa die_fass die_schi \
        die_schn die_sech drei_ange dtarc ectio ects> editi edlic eige_anga eine_fris einha eisel enmar ente> entim \
        entru enwag er_noch erbar eress erfor ergre erhae erled ertra es_kein escha eschu esent essig eteil euro_die \
        fabri fehla ferte ffene fibre gaeng gefu_die gege_eine geht_es gelae getre guelt gures hand_sich heima hend> \
        hfolg hile> hire> hoeh_der hoere holid huetz ich_fang igten im_pfle in_hall indau ings> inhei inigu ires> \
        irma> is_open it_was je_nach jeman joint kein_am konze laetz lamme laufz leuch licen liday linda lizei lumen \
        lung> major man_ohne mburg minu_bei mit_jede mitte mmend move> muehl naec_woch nces> ndau> near_the nerat \
        neuen ngabe nich_aus nkbar nmark nning noch_bis novem ntend ntrum nwend odell odukt offee olize one_on orben \
        orrec osen> oter> ovemb page_0 paris peop_are peter plaet rang_zwei rbst> reser rgesc riebe rige> ritt> \
        rledi rnte> roduk roht> rsorg rzeit seit_kein sells sfueh sher> show_the sind_alle stadt stahl stan_die \
        sterr stor> stove tadta tagsp tarch terha tiles timet tings tolen uchsa uelti uilt> und_bitt und_komm \
        und_scha upfen urier vembe verae verka vers_den vor_0 vorha weigh werde wie_das wuer_ich wuerf zentn \
        zwoe_mona =0,2,-1 0_deze 0_unte <barg <cana <cove <einp <fund <h3> <pike <tent <tupf <zuta a_m ab_herb ajora \
        angab anruf arbe_im assle atmus attel azier bergr binde boers boren canal chsag cided ckbli crews das_erdg \
        das_tech der_numm der_part der_verb die_frei die_gese dies_woch echsh eckbl eders eems> eidig eine_ausg \
        eine_fach einpa eltes ende_juni erras errun fass_von fekte fisch four_and fplat hiene hsage iligt im_raum \
        imatm inpac intra joran kamme kassl kbar> kblic keepe kein_einw klebt laced lagen ldete lect> ledig mark_its \
        matmu menu> moos> moves nage> nende nerha nich_best pari_will patch praxi raxis rchsa rews> rgret rkpla \
        rnahm rzen> satte schlu seems senf> sgeno sich_an spuer steh_es the_back tupfe ueric umsta und_droh und_verw \
        unte_ande utate verl_werd was_aus were_with werk_wird xtend year_a zenti zu_0 zueri zur_verf zutat =0,3,-4 \
        die_kost tell> uehrt =0,3,-3 0_die <gibt <hael <mete <samm <satt <six> <wurd ahrze angeb bis_mitt egang \
        egelt egung eldun ennen euros fasst gegan habe_fuer hat_mein hlich ldung loesc meldu ndeln over_the rfahr \
        schun schus ucher uros> werk_von wurde zu_haus =0,3,-2 0_kg 0_mens <jewe am_donn aske_to den_nach ecall \
        fire> ilmen kein_anga nach_eige orry> the_one tive> vorsc =0,4,-4 <gilt <zieh emand gelte gilt> herst ihren \
        uebun =0,4,-3 <gelt llect ollec =0,5,-5 <be> es_war =0,5,-4 larm> =0,6,-7 <poli =0,6,-6 eite> =0,6,-5 rage> \
        =1,-17,16 <ich> =1,-13,12 <uns> =1,-8,7 <sagt =1,-7,6 <pump <us> =1,-6,5 <kind <they cken> they> =1,-5,3 \
        tten> =1,-5,4 seith setzt =1,-5,5 0_grad nser> stop> =1,-4,2 <care lesen =1,-4,3 <fuss <hier <sass <t> alled \
        bauer eine_woch musst them> ught> under =1,-4,4 chts> =1,-3,1 <boy> <drei <manc becau cause child der_ober \
        ecaus ector efall ernen gehei gulat hildr lecht manch pecto peop_who prue_die ratis rtig> uarta verdi \
        von_verb =1,-3,2 0_ange 0_stel <all> <alle <drue <eine <fael <geri <grad <halb <lamp <nann <paym <pick <temp \
        <them <too> <trea <zahl acht_jahr ages> and_it ausen aymen baeum besse board chent crew> dschu ebers \
        eing_und erlor etiti gefae habe_der htrae hwer> ieben it_in jahr_im jahr_und klini komme kunde lamp> linik \
        muss_sich narbe nine> nten> omete payme pump> rappe risch sbest ueche unter write zaun> =1,-3,3 <bad> <darf \
        <heiz <sich back> beit> hier> reit> used_to =1,-2,0 0_auf <abre <bege <fees <hald <klem <maed <rase <sael \
        <stif <voic a_mont abneh achma admin aepfe aette amer> aussi axen> bank_nich behae bei_rein bera_die \
        berg_laeu bergu beri_ein bgere bnehm cafe> carto chtfu crush dear> der_spit die_druc die_tuer doppe ebena \
        ecke> eeded ehael ehrja eihe> ein_loch einan eine_ausk eine_stif eingr eisko eklam elati erbuc ergun eriou \
        erleb ermi_der es_sei eume> euro_eins faell feet_of firm_ist gelbe halde hbark heis_es herab howed hrjah \
        htsfe ich_fueh iesst im_lauf in_augu inien iskop ist_bege judge kauft klamm kolon komm_ein kunft laeuf \
        lauf_des lehrj lemme less> lkran lplan mehr_kind mich_in mona_zuru nach_gest nach_rech nachz neer> neun_anwo \
        nimal nterm oblem oeser ohin> omate ommel opien pien> plan_on probl proz_weni pumpe queez rated raxen \
        repo_to reren rlier roble romme rteil ruend saele samm_unte says_a schil seit_sech serio skopi spran squee \
        still swit_off tehae the_book the_chai the_poli thers this_even tinui trit_seit tromm ueeze uersc up_and \
        ursa_ist uten> verb_in verl_bis weari weisk wir_die wir_uebe wird_gepr wird_gera wohin word_zwei =1,-2,1 \
        0_fael 0_kund 0_mio 0_noch <anle <away <brus <chai <crus <dane <ehrl <eink <fell <fenc <fill <fram <gard \
        <gepa <hera <hina <ihr> <klat <kohl <lach <loch <maer <mehl <mine <nage <nix> <pfle <prac <quie <regu <reje \
        <resp <riss <sati <scha <sigh <sper <tasc <taus <ton> <tore <tut> <ungl <wald <wolk a_repo abge_zu abgef \
        abled abrec achba aerm> aesse ahlt> alle_in am_tag and_all andt> anebe aper> ares> arin> as_the assna atis> \
        attfo atzt> auber aufs> auftr ausfa ausg_und banke bat_die begli bei_habe beid_das belt> best_am besti \
        bis_es blei_und bode_und carr_in cert> cheme chool chstu cust_offi daneb das_dorf das_kons dem_betr den_lade \
        den_verk der_beho der_betr der_kreu der_schw der_stra des_tage deze_ein die_dach die_date die_koop die_tour \
        die_wand direc doch> dreht drueb durc_zwei eally earne ederg edit> eheim eheri ehten eier> ein_last eine> \
        eine_eige eine_guts eizun eject elf_stun enan> enban erbes eren> erfu_es ergan erlag erles erleu ernoo ersat \
        erst_am ersto ertim erts> erzeh es_aus essed ester event evers ezeic fence feran ffung floor for_eigh \
        foto_von frame fschl fuen_mona garde geme_0 geme_hat gert> get_a getr_werd goods got_one gsbes gstra guard \
        hat_bei hear_the heizu heme> hinau hntel hour_for ichem ichtf ichti iece> ihen> ihr_geld im_depo im_halb \
        in_frei inds> ingeb inklu inte_in invoi irche irect ist_so istlo iterg izung kenha laede laes_sich laess \
        land_der lattf lauf_und lemen lemmt lerne lhaft lief_an loor> lsch> malt> mann_ist massn me_a means melt> \
        mens_mit mind_0 mit_atem mit_dies mment mmern morg_um nach_drei nach_prue nachb nagel nbank ncert nderi \
        neede ngend ngsfe ntonu nvoic ocked oeher oeten of_our offe_ein oher> olge> one_go onton onumm opped orkas \
        orsta osted otest ought peal> plak_loes plan_der ples> pushe quiet rbel> rbran rderb reall rejec rgabe rgani \
        ristl ritte rnoon roppi rpart rsatz rschn rschw rtrag rtrie ruech ruen> saege say_they scha_lag schoo \
        sech_jahr sech_stun sei_seit seit_okto sene> seres she_is sind_es slip> sorte sserw ssnah stan_am stan_er \
        stat_in stion stoer stun_0 such_mit supp_and sverb tage_auf take> tenba teria the_baby the_boar the_coro \
        the_driv thei_data tire> tonum tsch> tslei ttfor uchte uebe_und uebe_zwoe uesse uhr_bei ulati und_hiel \
        und_will unte_im uruec us_in usgeb ushed verla verlo vom_netz von_gab vorm_eine vorst weist weit_offe \
        were_due wheel whic_the wife> writ_the zwei_arbe =1,-2,2 <nigh <saub aetzt alysi daten dialy die_kass dren> \
        emmer ernom ialys ich_nich ildre lator ldren liert linie lysis mente misse mist> rlese rnomm saube sind_seit \
        straf teil_das ther_are truem uebe_ihre wege_des wir_habe ysis> =1,-1,-1 0_best 0_glei 0_haeu 0_imme 0_page \
        0_unse <ad> <atti <beam <beyo <bolt <daug <drai <eish <eroe <grat <groc <hasn <idea <inge <jigs <lame <lawn \
        <lobb <logs <lout <matr <noug <ordi <rep> <rhei <roch <saet <saus <secu <self <shap <tode <unlo <unpl <wahr \
        <wild <woan <zert a_cont a_disc a_fine a_fitt a_life a_seco a_show a_valv a_wall abbau abbey aber_eine \
        abge_es abge_in abne_lass acco_is adabl adcas addr_to adenp aebis aenie aest> aesth afte_hand ahnbe ahnde \
        aked> akust albie aldi> allas alte_kast alunt am_rand am_see and_said ande_mit andli andna andwi anels animi \
        anred antik antw_der are_all are_goin armho arri_at asin> asteu at_fort at_this athae attit auf_grun aufse \
        aumst aus_grue ausgr ausl_ist auto_habe back_unpa balla basin bbey> beari been_told bei_naeh bei_west \
        beim_vorn beim_wass bere_hint berme bespo beyon beza_werd birt_card bist> blau_brie bochu bolts book_on \
        brid_with brie_hat brut_die bstst calib call_ever chai_has chara chaue chem_und chfal chgea chlis chsze \
        chtem chtle chum> ckens cliqu coll_say cutiv cycli dable dami_es darf_ich daru_aus das_auge das_datu das_ich \
        das_kueh das_zert das_zwei dasse datu_uebe dcast deed> degr_in dem_der dem_fund den_absp den_bach den_gest \
        den_hahn den_rapp der_groe der_jung der_konz der_lehr der_ufer derbo dere_eige des_quar detek deuti die_app \
        die_daue die_kapu die_laut die_mama die_oran die_rati die_tran disa_the dkame dley> dopp_der dopp_prei \
        dosi_pump dosin dover drei_mens drei_und driv_off eauft ebett ebisc ebsch ecali echli eckbe ecuti eebae \
        efan> egegr eignu ein_mitt ein_vorl eine_druc eine_kies eine_rund eing_antw eink_eine einm_davo einm_selb \
        eklag elch> elev_mont elfte elkla ellei elmen elte_der emier emnae emse> emsen emser endew eneig entle epack \
        er_an er_schr eras> erlis erlob erloc ernig erpil erpro errac erst_anga erst_wurd eruhi erwi_man es_ein \
        es_sind es_ware esenk esetz espot esse_und etekt etui> etzer euge> eusch euter ewsle execu exis_only expos \
        eyond faeh_ein faeh_seit falt> fande farmh fens_schl fernt ferwe feue_im fgefu fili_habe filzg fines \
        firs_clas flets flie_raus floo_belo for_at for_fort for_her for_sinc foun_for freu_hat from_my frufe ftret \
        ftrit fuen_kind fuen_weit fuses galge ganz_kolo gefu_0 geht_nach gela_der geleb gelee gesc_fens gesen glass \
        glish gnung gone_to gras_in groce gros_kino gsaw> gsgel gszah guilt gurt> gutsh gymna haft_die halbi hall_0 \
        hand_am hand_back harge hasn> hasn_t haums have_hand heats henwe hered herz_dank hetis heut_gege hfall hiffe \
        higt> hin_die hint_zwei hints hlack hlbar hnbes hochb hoefe hoefl hoeh_gewa hoenb hohe> hoto> hszei htrag \
        htrek htsst hwaeb i_stop i_writ iate> ibrat ich_daru ich_nach ich_stel ich_zu ideoc idium ielfa ierhu ignun \
        igsaw ikati ildka illa> ilome ilzgl im_fach im_prot immel impre in_any in_duba in_i indee indeu indic inenm \
        inenp ingla ints> inunt irds> irthd is_perf issu_a ist_echt istia itage itgem itude ivald ivita jahr_0 \
        jetz_noch jigsa just_foun kann_ihn kate> kery> kilom kind_lieg klet_und koel_und koen_das komm_da kons_blei \
        kont_auf kopfs kost_und krei_noch kuec_mit kurz_vor kusti lag_im lage_drei lbier lbsts ldkam lebe_der leeba \
        legeg lehr_ist lid_the lieg_drei lins_und lique list_nach lkula ll_be llast lleeb llnot lment lobby lock_the \
        logs> logs_me lomet loung louth love> lsack ltenh ltime lugge lzgle machi maen_in mahnb make_them man_s \
        mark_die masc_die me_out mein_drei mein_haus mens_unte mens_verl meras mete_die mhous mich_auch mied> \
        mir_mehr mises mit_mehr mit_vorn mitt_ist mitt_wurd mnaec mode_in mona_nich mond_and mortg motio move_now \
        mped> mplat mser> mstof munen mzugs nach_gege nach_muen nart> ndeed ndent ndeut ndewa ndica ndlin ndows \
        neig_of neue_0 neue_term newsl ngewo ngsam nich_erfa nich_lohn nich_was nich_weis nied_in nienb nimie \
        nine_euro nine_in nine_of nings nishe nkurr noon_to nords not_been not_cons nouga nove_die now_four nplug \
        nrat> nsist ntela ntik> nudel nur_weil nwach nweid nwerf oadca oande ochbe ochsa ochum oefli oehn> oenbe \
        offe_me ohne_ruec ojekt ollen oncen oner> ongre only_for only_on ooden opene orde_agai orhau orne> ospek \
        otorh ougat ounge our_shop park_0 peop_have pick_it pite> pplun pric_i prob_und prue_scha prue_zur prue_zwei \
        pump_laeu quote rahle rames randn rants rashe rath_good rbesp rboot rdner reatm reifa remie renar reuzw \
        rfaeh rgefu rhaub ribe> riet_man riss_in risti rkstu rlebe rmhou rnigh roadc rocer rojek rrace rrena rsitz \
        rstra rtenp rtgag rthda ruec_am runk> rzer> s_fuer s_knee s_lame saeu_an sah_ich same_boat sappo saufg \
        says_he scan_die scha_soll sche_in sches schi_ist schl_nur secur see_the sei_das seie_mit senar serum \
        serv_the sgest shape site_are sitz_des slett snote sober some_clos some_has spalt spite srat> ssier ssoft \
        staur steh_ohne steh_will steh_wir stei_auf stel_gest ster_weil steur sthet stian stici stoc_the stoll \
        stre_die stres stun_nach stwin sueds sumer swore t_answ taats tagsk tahl> tamms terso tfueh tgage thael \
        that_exis thday the_abbe the_alar the_brig the_case the_deci the_fenc the_fitt the_girl the_leas the_lobb \
        the_mean the_melt the_minu the_orga the_perm the_prom the_regu the_smal the_staf the_tues the_vend thek_und \
        them_off they_decl thir_four tian> time_we titud todes tone> torha trapp trekl tsher ttitu tude> tvier \
        twen_six uchsz uebel uehe> ueros uferw uftre uftri ugels uger> uhigt ulanz ulaus umbs> umer> umped umsto \
        und_fuhr und_heut und_kleb unplu unte_wege usgra usikl ustae ustik utig> utive utshe valdi verl_man verl_von \
        verno verur verz_der vide_aus vielf vier_anru vier_fuer vierh vival vom_fahr vom_plat von_hoeh von_ihne \
        vora_zwei waebi waer_das wage_beim war_bis ware_drei weg_und were_stil werk_bei who_sits wie_sich wied_habe \
        wied_weis wir_trag wir_wohn wird_oper with_tole woand woch_drei woelk woode wslet xecut ymnas yond> zahlb \
        zaun_ein zeit_0 zelne zerti zglei zinve zule_bei zum_dopp zuru_auf zuru_im zuru_woll zusc_best zwei_masc \
        zwei_ster =1,-1,0 0_ande 0_besu 0_chil 0_entl 0_firm 0_nach 0_over 0_stut 0_unve 0_wer 0_zust <a9> <abbu \
        <abhe <accu <aerg <afte <alpe <arbe <asks <assa <auer <auft <ausb <azub <bamb <bat> <batc <bear <beba <beds \
        <beer <behi <beiz <bird <birt <bisc <bisl <blad <boch <bohl <bonf <brig <buri <calm <carg <cera <cher <chil \
        <clas <cobr <danc <danu <deck <defi <dell <dere <desk <deve <door <drum <duty <earp <ecke <eila <eind <einl \
        <emai <emde <enti <etik <exak <faeh <fan> <fans <farm <felt <floc <form <futs <gara <geeh <geig <gekr <gets \
        <gond <graf <grea <groe <guar <haar <haus <hilp <himm <holl <home <hot> <hueb <humo <infu <invo <isol <jamm \
        <jude <keel <keys <knie <kolo <koma <kraf <kreb <krit <lapp <lega <lime <loeh <marg <mbit <mens <miss <mitb \
        <mixi <molc <morg <moul <muet <mutt <navi <neuj <news <nick <notd <notr <ofte <onto <oper <ott> <outf <pen> \
        <pfin <plug <pois <pram <pred <psyc <qual <radi <ramm <rati <razz <reli <rinn <riot <roen <rohr <ruf> <rum> \
        <runt <saem <safe <sani <sawm <scaf <schu <seeu <shal <slac <slig <slur <soeb <spon <spuc <stef <stew <stum \
        <subu <swee <tast <teet <teig <toxi <tram <trap <umkl <unre <urba <vate <vet> <wand <wass <weko <werf <wies \
        <witn <wron <zapf <zaub a_bank a_batt a_boy a_buye a_chat a_cour a_cust a_dece a_empl a_flig a_frie a_girl \
        a_golf a_nurs a_pall a_plum a_rent a_satu a_secu a_tonn a_van a_warm a_wate a_wind a_yach ab_das ab_nich \
        abbru abbuc abdec aben_bei aben_eine abge_am abge_hat abge_nich abgek abgen abget abgez abheb abou_nine \
        abzus accu_of accus aceme achha acht_gaes acht_weit adest admi_are admi_has adve_as aeber aecht aeckc aemtl \
        aenen aenke aerch aetzu affol afier aftbe afte_it afte_noon aftsp agai_its agged aggre ago_the ahnho \
        akku_der akti_verl aktik alabt alais alben albja alde> aler> alkul all_but all_had all_in alle_sieb \
        alle_vier allee alpen alpla als_blum als_frei als_klei als_uebe als_zuge altsa alve> alver am_bode am_haup \
        am_heut am_prem am_vier am_weih am_weni ammku ammo_trit ammsi ampag ampol an_emer an_inde an_inte an_man \
        an_ob an_orde an_sech an_vier anber and_call and_her and_ring and_shut and_whoe and_wrot and_you ande_best \
        ande_die anes> anet> anfae anga_von ange_die ankge ankwa anla_die annen ansc_aus ansc_von antw_ein anuta \
        any_more anza_von aphed appe_has apse> arbe_er arkre arnes arou_the arpet arplu arri_on arztp as_of aseme \
        asen> aske_them aslei assiv asspl at_brea at_chri at_lunc at_midd at_ten atchd atem_in atenb ativi atmen \
        attes atus> atzme auamt auch_um audi_foun auf_gehw auf_haus auf_m auf_offe auf_rate aufg_wird aufs_hat aufsi \
        aufsp auft_eine auge> auigk aus_ders aus_drei aus_kind aus_nach aus_taus ause> ausg_wurd ausku auss_der \
        ausza auten auto_mit awmil azubi azzia back_from back_the bades bahn_auf bahnh baker bank_are basem batch \
        bath> bauam baum> bauun bbruc bbuch bdeck be_the beban bebau beds> been_brid been_due been_flow been_paid \
        beer> befo_they begi_um begr_auf bei_dem bei_ein bei_fami bei_neue bei_nich bein_empt bein_ques beitu bekla \
        beko_das belag belha beltr benac bere_der bereg berg_die beri_von berle beru_wurd besc_eing besc_erfu \
        besc_word best_aus best_das best_hat best_wir betr_aus betr_spri bevo_der bewil bewus bgefu bgekl bgele \
        bgeno bgeta bhebt bilkr bille birth bisla bit_of bjahr blac_smok blae_die blei_es blem> bloc_weil boar_is \
        boar_the boesc bohrk bonfi bookk borst bosse boyk_auf braum brea_on brea_over breac brech brigg brook brush \
        bsrae bstan bub_mach buch_wied buer_war buers burie by_emai by_retu caffo cakes call_the calm> camp> \
        cann_yet cards care_home cargo cart_and ccuse cels> cemen cent_by cent_und ceram cert_date chaem chaeu \
        chai_s chann charg chdog chfor chger chhae chich chil_are chil_in chluc chran chsen chtbe chtdi chtim chtko \
        chtre chtsf chula cide> cisio ckbek ckche ckfra ckgeh ckmit ckwae ckwir ckzug coats cobra come_back commu \
        comp_has conf_a cong_has const cont_had cont_with coul_stil coun_at crac_on crew_and crew_von crus_at ctly> \
        ctor> cutti da_scho dafu_den dami_ist dann_der dann_eine danut darf_es daru_zwei das_die das_gewe das_gibt \
        das_groe das_holz das_kraf das_laut das_moeb das_must das_schl das_sind das_syst das_test das_wett dass_sich \
        dass_sie date_0 date_has dated day_and day_thre days_beca dazu_der dday> decis decke decku defin deli_ten \
        deliv dells dem_hinw dem_land den_brie den_hers den_ich den_kell den_morg den_raeu den_rega den_rege \
        den_spru den_true den_vorf dener denfa denk_ich der_absa der_auto der_baue der_baum der_begr der_ein \
        der_foer der_ganz der_gepl der_gesc der_gift der_hael der_hors der_inha der_ist der_masc der_mit der_mita \
        der_notd der_pati der_pres der_roll der_serv der_sozi der_tabe der_uebr der_verd der_vor der_weih der_zahl \
        der_zug dere_lief dersh derz_gepr des_eige des_hall des_tech desfa desk> desla deutl devel dgeld dheit dicht \
        dick> die_als die_anwa die_berg die_bett die_bohr die_brem die_crew die_den die_der die_drit die_ehrl \
        die_entw die_etik die_farb die_fris die_gass die_gedu die_geme die_gond die_guts die_hald die_hint die_hoch \
        die_lieb die_mass die_natu die_oppo die_plat die_pump die_rese die_rest die_rinn die_sich die_sie die_tape \
        die_umge die_wehr dies_mit dies_somm dire_is disab disag dner> door_were downs dows> drei_ausg drei_bund \
        drei_davo drei_hoch drei_kilo drei_tote drei_uhr drei_weit drig> dring drit_wird driv_has dson> ducti due_at \
        duty> dweg> dwich e_bike eache eady> eaks> eamer eantw earpl eband ebauu ebeba ebelh eboot ebors ebsbe ebten \
        echel ecisi eckfr eckge eckwi eded> edenf edin> eehrt eensh eert> eeufe eeze> eezed eezin efel> efera \
        effe_on efiel eflic efreu eften eftra eftsl egal> egalg egebe egenb eger> egula ehlan ehrko eifel eigh_and \
        eign> eiken eikpo eila_der eilan eilba eiler eilwe eimau ein_absc ein_angl ein_arbe ein_filt ein_gest \
        ein_glei ein_maed ein_mits ein_plak ein_stre ein_von eine_ante eine_besc eine_buch eine_char eine_feil \
        eine_fina eine_gebu eine_gewi eine_groe eine_grup eine_haus eine_heut eine_kaff eine_korr eine_lebe \
        eine_pump eine_reis eine_sche eine_sie eine_unte eine_vega eing_eine eing_sech einga einli einlo eissi eisvo \
        eites eitsi eken> eklae eklem ekrie ektor ektve elage elbru elegt elev_time elf_baug elf_jahr elf_mona \
        elf_tage elhue elive else_to eltam elte_mit elte_wart emark emden emer_line emer_meet empfa empl_in empo> \
        empt_and emtli enaui enbog enbri ence> endwa endz_0 enem> engek engi_cann enhal enkae enrat ensho ensie \
        enste entir ents_eine enwar epay> epert eppt> er_die er_drei erade eranc erank erbac erdes erdra erena \
        erfa_es ergif ergru erhob erium erkei erkli erloa ermar ermel ermi_die ermos ernsp erord erpuf erre> \
        erre_dort ersc_weil ersed erst_nich ertis ertoi ertri erufu erwec erwi_der erzeu erzue es_best es_bren \
        es_gilt es_hier es_und es_zu es_zwei esagt eschn eses> eskal eslae essag estba etage etan> euerz eugt> euing \
        eujah eund> euro_0 euro_nach euro_nich euro_ruec eutli evelo even_the ever_even ever_seco eward ewed> ewonn \
        exakt exec> expl_in ezed> ezing faeh_mit faehr fahr> fals_etik fans> far_side fect> feedi fehl> feie_der \
        feile fell> fenba fenc_off fens_zu fensi ferge fest_es feue_holt ffenb ffiel ffold ficia fiel_durc fiel_safe \
        fiere figh_for file_in filia film> filmr fina_ist fina_offi final fing_in firm_eine firm_was fisc_trei flade \
        flieg flock flog> flog_ihn floo_for flow_to flug_hat foers folgu for_my for_twen forc_labo ford_alle forem \
        forge four_days four_of fraes frank frau_im frau_offi frei_ein freut fridg fron_whee frue_am frue_auss \
        frue_legt frue_part frue_vor frue_werd fsgen fsich fspre fstan fsver ftbef ftige ftnot ftsle ftspr fueh_sich \
        fuen_auf fuen_euro fuen_mens fuen_und fuer_im fuer_kund fuer_mich fuer_morg fuer_niem fuer_offe fuer_steh \
        fuhre fund_von fuss_und fussg fussn futsc fzug> galen ganz_nach gas_stro gasle gave_way geboo gebr_anla \
        geehr gefah gehun gehw_in geige gekri gelb_wolk gele_hat gelo_und gelst geme_hatt geme_schr genbo gene_war \
        geneh genho gepr_und gera_ausg gera_im gera_nach gerad germe gersp gesag gesc_fuer gesp_die gesp_vor \
        gest_abge gest_die gest_drei gest_rund gest_verk getr_habe gets> gewe_hat gewe_ist gewe_ruft gewe_sein gewis \
        gewo_die gewon gewus gged> ggreg ghtly gift_bitt giftn giftu gine> ginee glanz glers gniss gonde good> gossi \
        got_thro grad_ist grafi gras> great grun_des grun_und grup_sind gsame gspla gssof gsvor gued> guet> hab_in \
        habe_es habe_man habe_wir habe_zur had_by had_it had_told hael_der haend haet_er haeu_sich haeum haftb hain> \
        halb_fuen halbj hall_ist hall_und halt_und hand_mit hang_abge harne has_lock has_now has_this has_with \
        hat_als hat_ausg hat_dafu hat_es hat_gera hat_mich hat_scho hat_sein hat_sieb hat_uns hat_zwei hatt_in hatzm \
        haum> haus_nach hauta have_a have_told hday> hdog> he_said head_at head_offi hear> hebt> heep> heinl heit> \
        hell> hemd> hentl her_life herku herma heut_nach heut_vero hford hgema hgesc hicht higen hill> hilpo him_on \
        hine_und hinen his_way hlges hlitz hmals hmeri hnici hoeh_von hoer_ich hoer_von hoeri hofer hohe_wahr hold_a \
        holzb home> hoppe horit hortl hosp_have hosse hour_i hous_near housi how_we howro hrank hrenm hrens hrgae \
        hrkol hrkos hrte> hseln hsen> hstun htdie htere htime htkon htlic htly> htskr huldi humbs humor hysik hzahl \
        i_did i_now i_shal ibbon icete ich_auf ich_bis ich_dort ich_sei ichtl ichtv icial idday idged idrig iebsb \
        ieftr iele> ielhu iend> iente ieren ierli ieses ietsc ifens iftno igenv igere ightl ihm_mit ihm_zu ihund \
        ikpos ilant ilchr ildin ilial ilkra ilme> ilmro ilmte ilpol ilwei im_beri im_brie im_cafe im_ganz im_grab \
        im_intr im_kuen im_sudh im_syst im_trag imauf imer> imier imme_von in_arbe in_den in_eige in_enge in_gewa \
        in_kein in_nort in_oest in_osna in_rott in_scho in_schw in_sech in_sich in_thei in_ulm in_what in_wint inand \
        inati inaus inber ineer inens inerz info_um infu_pump infus inkin innen ins_kran ins_leer inso_bean \
        inte_bese inte_die inte_mail inuin invo_from ionsv ipop> irken irman is_figh is_movi is_shor is_show isabl \
        isagr ischw ising isit> ison> issar ist_bei ist_ein ist_eine ist_glei ist_kurz ist_schl isvoe isvog it_off \
        it_or ital> items itrae itsch itsin itsto ivest ivsta izier jaeh_lehr jaeh_mit jahr_rech jahr_vier jahr_werd \
        jema_an jema_ein job_in jobs_with juden kaff_der kalku kam_es kam_mit kam_nich kame_mit kampa kante karre \
        kast_von kauf_von kbeko kedin keel> kehrs kein_deut kein_spal kein_woll keite kell_des kell_zum kende \
        kenn_die kept_in keys> kfrag kind_sind kind_zuru kkeep kkett klag_ist klame klem_die klin_der kmal> kmitt \
        koch> koma> koma_das komm_laut kompl kompo kont_ist kont_seit kornb kpost kraf_bund krebs kriti ksam> kstae \
        kstan ktage kten> ktiv> ktver kuen_koma kuen_per kuens kuerz kuest kund_ich kund_man kverg kwaer kwirk kzeug \
        labte lacem lacht lade_mit laerm laes_das laes_die lagte lame> lane_to lanes lang_gesp lang_hatt lantr \
        lass_mit lassp lauf_der lauf_weit lauge laut_app laut_ist lbahn lbau> lbjah lbruc lchen lchre ldigu lebeb \
        leer_kass left_a legt_sich lenk> lensp letz_somm leuse leut_die lfalt lgung lhueg liall lice_for lieds \
        lieg_nach lienv lift_it lini_geku lipop lish> liste liver llaed llies llipo lllae lmrol lmte> loan_at loch> \
        loch_im lock_out lohnt lood> loos_in loyed lplat lpolt lstre ltamt ltes> ltrom ltste lueck lugs> lungn lurry \
        lusio lyin_on lzpla mach> mach_und maeng maeni maer_und mai_0 mai_als mai_ist man_es man_komm man_muss mania \
        marc_in marc_the masch maufs mbit> media medit mehl_und mehr_erwa mehrk mein_erst mein_stan mein_stel \
        meld_die meld_seit memb_to menta messa mich_das midda mier> miere mill_the minu_ich mir_nich mir_zum missa \
        mists mit_beid mit_fahr mit_gesc mit_gold mit_kleb mit_loch mit_ruec mit_schw mit_wirb mits> mitsc mitt_am \
        mitt_der mitt_saem mitt_zwei mixin mkund mmel> mmkun mmsit mmune moeb_mit molch mont_stan morg_frue morg_vor \
        morn_afte morn_over mout_afte move_0 mpagn mpens mpfe> mpfen mples mpoli mroll msen> msitz mtlic mues_die \
        muesl muss_das my_chim nach_hies nach_i nach_im nach_info nach_nach nach_unse nach_von nach_vor naec_somm \
        nalab naler nande natu_hat nauig nbad> nboge nchti nderv ndesl ndwic nehm_das nenho nenpl nesse nets> neuja \
        neun_jahr neun_von new_head nfire nfusi ngeba ngelb ngeli ngere ngers nglas ngnah ngreg ngspl ngsra ngte> \
        nich_ange nich_gekl nich_hine nicia nie_ein nied_abge nied_die nied_nach niers nies> nige> nimm> nine_mont \
        nine_this ninet njuri nkedi nkel> nkeru no_wage nobo_at noch_an noch_gege noch_mit not_appe not_so not_yet \
        notau note_on noten noti_to nrech nsaeg nsbru nsehb nsfer nshot nsivs nsore nspra nstab nstat nstli nsume \
        ntenp ntens ntgen ntica nties ntire ntlad ntlan ntraf nuebe nuing nuta> nwand nzahl nzant ob_ande ob_das \
        obene ober_hat obilk obra> ocial ocket ockin oeben oegel oerfe oerig oerst oest_im of_five of_rout of_stee \
        offe_wurd offi_are offi_inve offli often ohne_foto ohne_heiz ohne_leit ohnge ohrko oire> oison okkee old_is \
        oldra olds> olgun ollie ollip ollla oltst olzpl omani on_call on_dial on_my on_pape on_shif on_time onala \
        onded ondel one_by one_page one_sund one_year onli_test onssc onsve onto_the ookke ootet operi opin_that \
        oppen optim or_out orabe oraer orage orati orced orde_of orema orfal orge> origi ority orles orlie ormen \
        ornbr orone orste ortan ortbr ortly ossed ossip osswa ostb_ist oste_hat ostst otauf otion ough_to ouldi \
        our_chap ouris out_one outfa over_susp overc overl owroo ozent pach_fuer paeck pages pagne pale_spie pannt \
        paren part_are passi past_the pati_in pati_ist paym_to pays_the pecte peop_not per_nach permi pers_von perto \
        pfing pfor_der phed> pich> pick_up pind> pinne pitze plac_the plan_a plan_habe plat_wird plitt plugs plumb \
        poiso polen poli_rege polin polts ponso porae post_der postc posti postl ppern ppte> prae_aus praec prall \
        predi prei_zu proj_von promo prot_have prote psych ptimi puffu pull_out pull_the pump_im pumpt putz_die \
        putze pzige quar_to queui raba_weil rable radio raebe raech raegl raere raet_die raete raeu_am raeu_die \
        rafie ralle rallt rampo randw ranet raphe ratur raud> raufh raut> razzi rbei> rbera rbots rbste rced> rcels \
        rchzu rderu ready ream> reas> rech_dies rech_habe rech_und recke redig rees> refu_the regul reic_steh reien \
        reih_zwis reike reikp reis_und rekla rektv reman remat remde rende renmi rennu rent_in renz> repa_0 reper \
        resi_at rest_scha resta rete> revi_in rgaes rgang rgebl rgeht rgeon rgerm rgift rgung rhein rhobe ribbo \
        riber rich_spra richl riec_es righ_now rigin rinki riot> rips> riss_die risse rkass rkend rkers rkost rkran \
        rkrei rleuc rload rmina rnbro rnspi road_the rockn roke> rolll romot roner rook> rossw routi rpfli rplug \
        rpuff rrhei rsamm rstad rtbru rtenb rtesy rtifi rtly> rtoir rtsmu rtuer ruckm rudel ruec_an ruec_zur \
        rufe_zum rufen rufsg rufun rushi russe rust> rwach rwarn rwech rzehr rzieh rzsic rztpr s_cont s_fina sable \
        sachg sacks saemt saeu_mit saeum safe_noti sage_der sage_ich sagre said_and same_thin sams_0 sandt sandw \
        sarbe sass_noch satu_a satzk sausf save> sawmi sball sbeau sbruc scaff scha_den schic schl_offe schl_stam \
        schl_von schl_zum schm_in scho_0 scho_ausg schu_auf schu_hat schue schw_fuer seal_the sebus secu_rese \
        seen_at seeuf sehe> sehr_geeh sei_inte sei_zu sein_der sein_die seit_febr seit_frei seit_fuen sels> senhu \
        seni_von serv_afte serwe seve_mont seve_this sfehl sferg sgaen sgebo shad_of shall shalt shar_were sheep \
        shou_out show_in showr shut_the sich_frei sich_verd sich_zusa sie_arbe sie_das sie_eing sie_soll sie_will \
        sind_betr sind_erkr sind_verk sind_vers siona sits> sitz_fest sitz_rund sivst six_year sixt_one skomm skont \
        skrae skunf slang sligh slowe slurr so_nenn socke soebe soll_es soll_in soll_man some_runn soren spae_lag \
        sperl spond spre_verw spri_auf sraet sser> ssest ssip> ssnot sspli sstlo sswae stach stam_aus stan_noch \
        stanz stat_page statu stay_indo stefa steh_alle steh_s stel_am step> sterb sters stewa sthau stic_ware \
        stil_taki stoo_on stop_usin stre_arou strun stud_bei stue_waeh stun_steh stun_zwei such_er sues> svoeg svoge \
        sweep swer> sycho t_a tache tage_vers tagsr talk_brok talle talls tanz> taste tate> tatus taura tball tbefe \
        tbruc tchdo tched tdruc teeth tefan teilw tele_nich tell_me ten_days ten_this ten_time tenha tenki tenpo \
        tensi tent> tenve tenz> terba teren tergr teriu terlo tersu tertu terzi tests tesy> tewar text_mess that_she \
        the_acco the_agen the_angl the_appr the_bond the_bott the_boy the_care the_cycl the_deal the_desi the_devi \
        the_emer the_far the_fill the_hot the_lift the_lot the_main the_make the_mana the_miss the_nine the_opin \
        the_pass the_piec the_slac the_stoc the_sums the_tabl the_ther the_turn thei_post they_aske they_swap \
        this_is thou_to thre_peop thund tiket time_it tinga tives tkont tlade tlang tles> tling tnahm tneri tnotr \
        to_admi to_have to_in to_its to_lear to_make to_retu to_save to_scho to_stan to_tell toire told_at told_this \
        tor_steh torte tot_im touc_it tove> toxic tprax trace traet trag_die trane trit_aus trunk tschn tskra tsmus \
        tstor ttene tuer_gese tuer_uebe tuft> turni two_are two_hour two_more two_part twood tzel> tzmei uamt> uards \
        uarry ubens uchen uckmi udel> udeln udiol uebe_abzu uebe_eing uebe_noch uebe_ob uebe_unse uebe_word uebe_zum \
        uebe_zusa ueckh ueckv uefen uefer uefst uefte uegli uehlb uempf uend> uensc uerba uerte uesli uest> uestb \
        ueuin uffie uffun ufsic ufspr ugebe ugena ugenb ugenh ugung uhige uhofe uhr_aus uhr_der uhr_frue uhr_ich \
        uhr_lief uhr_sitz uhr_und uhr_zeit uiets uigke uildi uldin um_neun um_schm umber umes> umkle umor> umsc_der \
        unbe_nach uncht uncin und_bin und_brac und_darf und_dies und_empf und_gros und_lade und_mehr und_mont \
        und_oeff und_pati und_prue und_schu und_stra und_trag und_weit und_zehn unft> ungna ungsv unken unpas unrec \
        uns_ein uns_nur unse_brie unsth unte_hatt unte_nun unte_uebe unte_und unti_apri unve_auss ural> urban urgeo \
        uried urin> urla_die urtes urzsi use_it usehe ushal usin_the usion uskun ussel ussli ussno usstl ustru uszah \
        uszue utfal utver utztu vents verb_die verb_lieg verd_der verd_und verf_um verfo verh_mit verh_verb verk_der \
        verk_heru verk_wurd verko verl_0 verl_im verl_uebe verm_hat vero_in vers_an vers_hat verw_das verzu vicet \
        vider vieh_mit view_of visi_phot voege voll_gesp vom_gela von_komm von_laeu von_lage von_wort vor_zwan \
        vora_bis vorg_das vorl_fest vorli vorn_und vorne vors_ein vors_wurd vstat wachm waess wage_no wald_und walke \
        wall_is wanne war_laut ware_laut ware_sie ware_wir warn> warn_vor wart_seit was_cut was_seen was_sie \
        wass_gege watc_the wate_is waves way_at wear> week_on weeps weg_die weg_zum weier weig_sich weigt weil_seit \
        wein_im weit_haeu weit_uebe weko> welta wem_die weni_nach wenn_er wer_ein wer_mit wer_unte werd_auf \
        werd_betr werd_in werd_noch were_susp were_t werer what_we wher_it wher_to who_all who_lose widri will_come \
        will_ich wimmt windi winke wir_gena wir_im wir_sie wir_sind wir_wied wir_zahl wirb_in wird_gesu wird_von \
        wird_vora wird_weit wire_to wirke wirks wisch wiss_wir witne witze wmill woelf wohn_und wohng wonne word_der \
        word_die word_im word_sein work_had work_out wortb writ_to wrong wroom wurd_als wurd_ich wurd_von wurd_vorl \
        xakt> year_befo yet_been yet_say your> zaeun zantr zaube zeitg zept> zerha zerns zett_steh zeugt zmeis zplat \
        ztpra zu_eroe zu_frag zu_fuss zu_lang zu_spre zu_waeh zu_zahl zu_zwan zuckt zuegl zuge_im zum_boyk zum_glue \
        zum_kauf zum_naec zuru_nach zusa_zwei zuseh zvers zwang zwei> zwei_besc zwei_drit zwei_lieg zwei_mill \
        zwei_mini zwei_mitt zwei_priv zwei_schl zwei_tote zwoel zzia> =1,-1,1 <almo <cars <chor <dear <dir> <hahn \
        <job> <kani <kurb <mio> <occu <prai <sah> <seif <tool <trup <zins <zuru a_suit aded> aele> aerzt affee agsst \
        als_sein and_engi arden at_midn at_was auf_und begei beka_die bels> berfl best_der biets bis_zur bohle brake \
        butio cars> chmac chman chtsv cloc_and coun_a das_gera das_halb den_erbe der_alpe der_beif der_drei der_halb \
        der_sein der_zwis desbe die_die die_fehl die_form diolo door> dort_ein ebels ebook egeis eife> eige_kost \
        ein_tech eine_inte eing_in empf_die ened> enzan erfla erst> es_mein esbea etisc euse> even_have filed findi \
        flues fran_am frei_tag frier ftern ganis genem gese_hat gste> gutem hand_auf hat_beim hat_inzw head_of \
        heut_noch hilft hina_und hmack hmann how_to hware ibuti igges ilft> in_bran inha_von inne> intre issig \
        ist_bish its_own ittun jahr_unte kaffe kran_die lains latio laube laubt laut_feue leife leut_ein liner lpina \
        lzbau man_riec matt_of mens_sind mill_das mokin ndel> ndem> nich_gesc niker nklag noteb nssch nterg nwart \
        occup oder_so oppel otebo over_two parkb pendl pina> prais reiba remar resi_of restl rmelo rote> ruemp rzueg \
        scha_und schl_nich schra seife seit_zwan sendi sich_in sich_jede smoki sprot squot sund_even taus_leut teboo \
        teil_seit the_crew the_kitc the_prov udito ufzug uittu uldig und_kont utem> vende vestr vier_schu vier_stoc \
        vom_hof von_ging wart_fuer wer_am werd_eing whic_ever wird_derz wurd_eing zbau> zerei ztuer =1,0,-2 0_jede \
        <baua <bere <dark <duri <fare <info <kera <knic <leip <logg <oak> <pair <prim <proj <puzz <shaf <text <trip \
        <tun> <yest abgel abou_two adera afte_four aftun alle_farb amgei amste an_0 and_each and_even ange_werd as_i \
        aschk auso> bert> beru_hat bilit bin_ja bstau bub_hat carr_the ched> chenw chri_and chsst chult cuit> \
        dami_mir dann_ist dann_komm dark> daru_fuer das_erst das_kein dem_zwei der_naec der_ther dical die_da \
        die_ding die_fens die_grub die_lauf die_trai die_vorf diffe do_i dokum doors durin eamge easin ebiet ecipe \
        efkue ein_pass ein_post einem einze eipzi eived ende_drei erday erkte erlad erst_beid ertvo es_da es_jema \
        euro_ohne ewell expl_that fkueh foehn form_fuer fort_one foun_s fris_von funks gebie gedr_habe gege_zwei \
        gese_und gest_ist greed grue_von habe_den haftu halts heis_s hips> hnabr hrsch i_paid iben> ich_einm \
        ich_mich iefku igend inbeh inem> ipzig ist_imme it_some itrin jahr_abge kann_sein klin_das kopfh lage_die \
        leasi leipz leut_bei leut_nich liere logi_and lohna lschi man_noch mein_kost mgeis nauso nbeha ndels nerve \
        nett_mens ngesa nich_da nich_mit nich_wenn noch_da nvere ohnab ohne_ende oints okume on_your ordn_hat \
        ordn_ist out_and outs> pfle_in pler> post> puzzl recip rench rline room> rowed rtvol schi_in scho_geba \
        sich_bei sie_0 smell sold> stan_im stenf story stun_wart teamg terve the_serv the_top the_way thro_a tiefk \
        to_find tooth tragl trot_abge tvoll uble> um_fuen und_vom unse_eink uzzle von_uns warte we_boug werd_sie \
        wertv wied_wir worn> wunsc yeste zeuge zwei_schi =1,0,-1 0_at 0_beim 0_bitt 0_dort 0_ein 0_i 0_inst 0_is \
        0_maen 0_mein 0_rein 0_schl 0_unit 0_verg 0_vers 0_vier 0_was 0_went <abfa <aboa <abzi <adhe <ador <affo \
        <akti <aktu <alfo <alig <alpa <anae <anci <angr <anko <anor <anot <anre <anwe <anyo <arnh <arou <arre <arro \
        <aufp <ausw <avai <bags <barl <base <bate <bats <beck <beda <beec <befu <begg <beho <benu <biod <biot <birg \
        <bise <bist <blae <blow <blum <boun <bros <cad> <carp <carr <cats <cert <cfo> <chel <clau <clic <cliq <code \
        <coup <cour <cran <daec <dare <datu <dece <deci <deep <dein <demn <depe <depu <diet <disl <dith <doct <dokt \
        <doku <dosi <down <due> <dusc <e> <eisv <embo <emot <empl <enro <erli <esca <esta <etui <faci <fami <feat \
        <fett <finn <forc <fort <fuer <fuge <gath <gedr <gete <gin> <gis> <glie <glit <gmue <gold <goog <guil <gums \
        <heid <hike <hins <hobb <hofl <hono <hum> <imbi <indi <inn> <issu <item <jerk <jour <kass <kavi <kevi <kies \
        <kilo <klim <kula <l> <lack <lama <lebe <led> <lego <lerc <leve <link <ll> <locu <loec <log> <loud <lueb \
        <lued <lupe <malk <mere <mild <misl <mixe <muen <mues <naec <naht <nee> <neff <nem> <nice <niet <ning <nota \
        <nude <ocke <oel> <ohrs <oliv <onbo <owed <pain <pala <paus <peak <pfui <phra <piac <pink <plop <podi <pole \
        <pot> <pota <pouc <prax <pray <prec <priv <quer <rack <ragt <rams <rean <reci <rele <renn <repo <resi <ride \
        <rind <rott <rust <sabb <saeh <saen <sate <sees <seme <sewn <shen <shre <sieg <sili <sinn <sir> <siru <smel \
        <smou <snai <soba <sohn <soon <spei <spit <spra <spue <stee <stol <subb <subc <swor <tade <tips <tops <torq \
        <tree <tref <tret <trou <tune <umta <unev <unif <upst <ute> <valv <vows <wake <wall <warr <wasc <wast <web> \
        <webi <wedd <wehr <wesp <wing <wink <witw <worn <wovo <zebr <zuga <zugu <zuli <zuor <zusp <zuve a_beac \
        a_bisc a_bus a_chee a_chil a_conf a_doct a_flue a_foot a_leaf a_love a_memo a_muse a_news a_pian a_pric \
        a_priv a_quie a_revi a_rumo a_spec a_stop a_very a_wint ab_janu ab_nach abbat aben_selb aber_wer abgab \
        abge_als abge_auf abge_bitt abge_word abgem ablic abmah aboar abors absa_von absc_hat absen abstu abung \
        abzie abzu_das abzu_der acco_and acenz achpr achre achsg acht_mona acht_uhr achtt acili acken actor adenv \
        adhes adora adre_an adsch advis aefti aelde aerge aerkt aetes aeus_sich afanz affe> affor afte_talk \
        agen_crew ageru agetr agier aging agran agre_with agsru ahlba ahnpa ahrsc ailab ailwe airne akas> akery \
        akets akkus akwat aled> aledi aligh alkas alks> alle_0 alle_best alle_drei alle_gut alle_ist alle_lach \
        alle_nur alle_offe allei alogu alon_with alpak als_elek als_feri als_zeic alte_firm alte_leut am_hang \
        am_herd am_klin am_kueh am_lerc am_mark am_schi am_stue am_told am_vort amik> amink an_alle an_ambu an_hat \
        an_weih an_zwei anaes ances anchi and_are and_char and_cran and_in and_neit and_octo and_our and_sixt \
        and_time and_took and_with and_work ande_klei andpu andre andta anent ange_aus ange_hat ange_mit angwe anisa \
        ankie ankin ankla ankom anme_beim anngu annou anoth ansc_ich answ_is answ_the anty> anwa_und anwa_weil anwac \
        anyo_else anyo_here anyo_with anyon aped> aperc apeut appe_on aqua_mit arbe_brau arbe_hat arbst ardig ardin \
        are_ring are_tryi arge> arito arkha arkte arley arman armer arnhe aroun arres arrog arzt> arzt_komm asant \
        asch> aschi ashca aske> aske_abou asse_hall asso_in asswo astre at_had at_home at_once at_seve ately aters \
        atica atifi atrat atre> attun aturg auart aubew auch_abge auch_nur auch_zwei auf_dass auf_papi auf_schw \
        aufb_und aufba aufbr aufg_ist aufg_sie aufga aufm_die aufsz augu_0 augu_ein augu_fuer augu_in augu_thei \
        aupts aus_0 aus_bad aus_peru aus_pole aus_sieb ausag ausf_und ausfl ausg_eine ausg_ist ausg_war aush_die \
        auss_vert autho auung auwan avail avita aware bach_war back_at bade_und baede baeuc bags> bank_habe \
        bank_stat banki baren barit barle baten baths batic bats> bauwa bbati bbaut bbie> bcont be_fair beau_and \
        beau_der beca_i beech been_and been_und beere beerr befan befo_you behan behin bei_etwa bei_gold bei_heis \
        bei_kein bei_so bei_vier bei_von beim_geri beim_mitt beim_naec beim_schn beim_stam beim_vier beko_man \
        beko_von bekos bele_seit benfa benut beren bermo berry beruh best_dann best_drei best_eine best_habe best_im \
        best_ist best_von besta betr_mein betr_zwei betw_marc bewe_die beza_nich bgabe bgeko bill_in bin_0 bin_jetz \
        bin_vier binar binn_stun binn_zwei bioto birgi bis_halb bis_sams bis_zu bisch bise> bish_0 bish_betr bist_du \
        bitt_rett bitt_sofo blaet blam_the blei_davo blow_door blowe blume bmahn bors> bot_mir boug_a boy_with brast \
        brau_aus brau_mein braun bridg brie_und bros_uebe brosc brou_a brumm bsaus bsent bsolu bstof buchb buege \
        buer_hat buerg bunte buss_verh bwass by_for by_my bzieh cales can_stil canc_the cand_by candi cape> \
        card_with cardi carpe cart_offi cator ceman cess> chams char_and chase chatt chbin chech chela cheng chepp \
        cherb chide chil_and chil_on chise chkam chmei chpar chrue chrum chsga chtei chtis chtli chtme chtti chwac \
        chzae cilit cing> cipe> ckdos ckelf cklin ckneh clas_are clau_0 claus click clipp clos_to club> coinc \
        coll_have colo_of come> comp_the comp_whos conc_the cont_and cont_arri conti copyc corde corn> cost_cent \
        coun_are coun_from cour_in cranb crew_have crown ctus> cular cust_on custo cut_off cutor d_call d_und \
        da_gibt da_wie daech dafu_dass dama_die dana_funk dank_eine dann_beim dann_kam dann_nach dansa dare_say \
        darf_den das_ange das_beri das_drit das_eige das_einz das_fens das_gebe das_glei das_guta das_hael das_nich \
        das_regl das_scho das_semi das_stan das_star das_umwe das_was das_will dashc dass_link daue_vier daug_is \
        daugh days_a dazu_komm deas> decen delbe deli_to dem_die dem_einb dem_kami dem_klo dem_letz dem_somm dem_tor \
        dem_verb demna demo> den_besc den_code den_gewe den_haen den_komm den_krei den_kund den_niem den_rahm \
        den_rest den_sach den_spie den_stro den_tran den_zehn depe_on depon deput der_akus der_auss der_baec \
        der_bera der_best der_clip der_deck der_eins der_flae der_frag der_freu der_grue der_halt der_hofl der_juni \
        der_kass der_kata der_kein der_kist der_klav der_koch der_mahn der_offe der_sitz der_staa der_stap der_term \
        der_und der_ware der_wart der_wirt der_zust deram deran derga deroe derw_auf derze derzi des_schu desca \
        desch desth dged> dhall dhesi diabe dicat die_acht die_anfa die_anme die_ansa die_apot die_auf die_bade \
        die_dich die_eine die_gebu die_geri die_grup die_heck die_inha die_klin die_kueh die_kuen die_kuh die_loeh \
        die_male die_milc die_neue die_neun die_ober die_offe die_plae die_ruec die_spae die_stif die_stoe die_teil \
        die_tort die_wasc died_when dien_fuer dies> diete digan dige> dinar dine> dinha dir_die disli displ distr \
        dithe ditve diven dland dleri dlier dmeld dmire do_noth doct_s docto dokto door_it dorab dort_scho down_my \
        draht draw_and drea> dred> dreh_durc drei_klei drei_leut drei_lief drei_pens drei_ware drin_gewe drin_tea \
        drit_akt driv_at droh_die drop_a du_die ducte dummy dunke durc_mit durc_unse durc_zusc dusch duzie dvise \
        eakwa eanim earl_shif earns earts easan eatre eatur ebeck ebenr ebina ebras ebrum ebsau ebsto ecent echle \
        echpa eckch eckdo eckne eckun ecome ecuto edank edder ederb edica ediet editv edive edsta eekas eerla eesch \
        efand efgeh efkas eflog efter eftig egati egebu egern egert egier ehend ehind ehlta ehlze ehold ehweg eiben \
        eichs eidel eides eige_verl eigne eihab eihat eilla eilne eimis ein_buer ein_bus ein_denk ein_dien ein_drit \
        ein_form ein_gera ein_gut ein_guts ein_kiss ein_miss ein_prue ein_roll ein_sche ein_sech ein_serv ein_skan \
        einar einb_der eine_absp eine_armb eine_auge eine_aush eine_bewe eine_bros eine_durc eine_fili eine_gast \
        eine_gesc eine_hono eine_lich eine_obst eine_pfan eine_plan eine_so eine_spri eine_stad eine_stam eine_stil \
        eine_stuh eine_umfr eine_wint einm_beza einm_ein einm_hat einz_die eishe eitsa eitsc eitsv ekehr ektio ektle \
        ekuer elag> elarb elbau elde> eleas eleis elev_feet elev_peop elf_euro elf_mill eliab eljah ellam ellit \
        ellve elmas elpum elsch elsun eltec eltem eltin eluef emach emael emasc embos emeld emium emons emoti \
        empf_anzu emplo enach enant enbed encen ende_mit endl> enebe enfal enfma enfri engem enhen enien enkip enler \
        enlis ensha ensth enstu entar entee ently ents_kein entur enzhe enzus eoffi epfch eponi eppch eppe> epper \
        epsel eputy er_das er_ein er_grue er_ja er_war eramp erape erarc erato erbei ercut erdre erely erfa_und \
        erfae erfig erfu_die erga_0 erhar erkul erle_ein erln> ermon ernbe ernin ernt> eros> errot errys ersa_fuer \
        ersa_komm ersa_soll ershe ersit ersoe erson erst_hat erst_reih erst_war ersvo erton erty> erufs eruht erurt \
        erwa_ich erwei erwin erwue erzte es_an es_dem es_eine es_inne esang escap esgru eshee esidi eskar espei \
        espen espue essch essno essst estop estwi etech eterv etist etly> etrup eunig eunze euro_are euro_im \
        euro_plus eusel eutet eutin euzwo evel> ever_hour ever_one evoll ewill exibi exist expor faces fachh fachl \
        fachv facil faend fahr_0 fahr_am fahrg fail> fairn fals_und fanzu farb_mit farbs faser fass> fbau> fbrin \
        featu feeka feel> fenbe fens_putz ferer fest_dass festr ffeek ffnun fgema ficer fied> fiehl fiert figu_cove \
        fili_in fill_with filli filme find_den find_my find_the firm_zur fkast flae_die flang flas_die fless floet \
        fluen flur_zu fmal> fnung for_anot for_fift for_sale for_some for_what forbi force fore_has forks form_and \
        fort_metr fort_year foto_der foto_im foto_mein foun_in frag_was frag_wo fragr fran_for fran_und frau_auf \
        frei_uebe fresh freu_und frid_at frise friss from_an frue_das frue_von ftuch fuegu fueh_von fuer_neun \
        fuer_stra fuer_wen fuer_zwei fuere fully funk_auf funke g_sagt gabel ganz_alts ganz_ohne gathe geant \
        gebo_werd gebor gebu_und gefr_waru gege_zu gegra geha_ich geha_von gehe_die gehe_es gehe_um geho_habe gehoe \
        geht_man geht_nich gehwe gela_auf gela_war geld_0 geli_0 gelo_dann gelo_die gelsc gelue gemac gemel genbe \
        genhe gensa geoe_ist gera_0 gere_auf gereg geri_der geroe geruh gesan gesc_an gesc_bei gese_der gese_sie \
        gesi_wie gesp_wird gespa gessl gest_nach gest_sagt gesu_hat gewa_hat gewo_bei ghed> ghtee ginal gines \
        ging_nich ginne girl_of gment gmue_die go_of gold_fuer gone_for googl grabl gram> grant graum gravu gries \
        grins grube gruen gruet gsbla gshau gsnum gszei guel_ab guell guetu gums> gurke gute_morg guteh gutte gweil \
        hab_das hab_grad habe_im habe_ja habe_kein habe_nach habe_nun habe_um hache haen_ein haen_mit haeu_von \
        haeu_zu hafen halb_tag hall_c hall_of halt_nich hame> hamst hand_a hand_dass hand_in hando handp hante haped \
        harro harts has_adde has_come has_lost has_open hat_der hat_trot hatt_alle hatt_noch haus_aus haus_und \
        haut_hat have_neve have_now hbind hboar hechi heim_der heimg heimi heis_jetz heiz_aus helat help_sugg hendl \
        henha henst henzh heppe her_head herap herb_ist herin herr_der herr_von herz_glue herze hglan hiefg \
        hier_jede hiera hies_das him_and himml hint_vers hirm> hirr> his_boot hitec hlafa hlagb hlass hleis hlerm \
        hleun hltag hlzel hmeis hnfle hnjae hnpas hobby hoef_habe hoer_jede hoerg hofla hohl> holds holun holz_arbe \
        home_and home_when homeo hoppi hort> hote_in hour_afte hour_befo hour_late hour_s hower hown> hpart hrase \
        hrech hrow> hrows hrter hrues hrump hsend hsgar hstar htbar hteck hteen htig> htisc htmes htsgr httis huebs \
        huere hulte hund_die hund_poun hund_sind hwach hwarz hzaeh hzig> i_buy i_dare i_gave i_kept i_ment i_own \
        i_took i_type iabet iacen ibili icate icato icema icers ich_arbe ich_beim ich_da ich_dann ich_ein ich_eine \
        ich_ford ich_ihn ich_inzw ich_laut ich_mir ich_natu ich_saeh ich_schw ich_selb ich_soll ich_uebe ich_werd \
        ich_zahl ichae icula ideas idelb idens idigt iebsa iefae iefe> iefge iefka iehlt ielle iept> ierfi iesgr \
        iesis ieso> iessn ietec ietly ieure ified igert igina ignet igrat ihabe ihatt ihn_noch ihre_stim iked> iker> \
        ikett ikum> ilabl ilchz ilenc iley> ilig> iliko illan illge illia ilneh ilwec im_adve im_bus im_camp im_chat \
        im_drit im_frei im_frue im_geis im_gesi im_grup im_herb im_maen im_mita im_roll im_scha im_schl im_somm \
        imbis imesh imisc immli in_boch in_dere in_eise in_germ in_harr in_hers in_lueb in_part in_rech in_shen \
        in_spit in_supp in_wake inar> inarb inary inat> inbau index indu_bei ineri ingbo ingen ingma ingra ingul \
        inha_der inkeh inkun inser inst_the inzen inzw_auf inzw_den ionel iotop ipien ipped irats irgit irnes irup> \
        is_clos is_suin iselp iser> ises> iseur isite islan islik issue ist_da ist_dann ist_gut ist_inzw ist_ja \
        istor it_as it_came it_emer it_out it_pain it_slow it_up it_will it_woul itbri itect itenw itget itlac itnes \
        its_acco itsta itsve itzna ivati iveri ivisc ivity ja_aber ja_das ja_scho jaen_war jahr_aus jahr_dort \
        jahr_fuen jahr_seit jahr_zu jahr_zuru jede_einz jektl jema_ande jerks jetz_im join_on july_and juni_hat \
        justi kaeme kaff_ich kalt> kalt_seit kami_von kamp> kart_ist kass_nich katel katen kavit kdose kein_betr \
        kein_erkl kein_fisc kein_gela kein_oeff kein_tank kein_war kelfr kenst kept_my kerln kerst kevin kgeza khaus \
        kiesg kilo_0 kilo_der kind_bei kind_das kind_ein kino> kkus> klaer kleb_den klima klin_als knarz knehm knick \
        knie> know_the koeln kohlg koll_der koll_die koll_sind komm_an komm_heue komm_in komm_jahr kommi kommu kondi \
        kont_gesp konti konz_laeu konzi kopft kost_uns kran_sei kreid krie_eine ktisc kuec_haen kulan kunds kurre \
        kwate lack_von laed_0 laest laett laeu_der lafan lag_am lag_auf lage_ist lama> lance land_nach lang_die \
        lang_wird langw lass_weil lassi last> last_wint last_year lastu lates lauf_noch laut_auf laut_plan laut_vert \
        lbuch lchza ldsch leaf_the leasa leben lebni lects lediv leer_scha leerl lego> lehr_vom leinh leit_gebo \
        leit_zwei leman lendi lerab lerch lerku lessi let_go letz_upda leuc_die leuni leve_cros lfall lfing lften \
        lgele liabl liant licem lich_die lidar lieb_auf lief_ich lief_ist lief_uebe lieg_offe lienf lies_ausr \
        lies_sich lift_plan liked line_is link_zu lion> lists ljahr lkast llanc lleic llgel llian llite llos> llver \
        lmasc lnehm loads locht lock_at locum loech logge logue lohn_und lost_an lowly lpaka lpenv lpump lschr lsung \
        ltage ltech ltene ltig> lting luebe luenc lust_ist lvert lwech lying lzeit lzell lzwer mach_halt maeld maerc \
        maerk mag_sein mai_vers mail_die mailw mal_den mal_gete mal_mit mal_seit maled malka malt_the man_ein \
        man_ihne man_mit man_zu mana_does manen mann_betr mant> mark_for maske maten matra matsc may_have mbiss \
        mboss me_and me_by me_wher mean_it meckt medic mehr_eing mehr_weil mein_auto mein_bett mein_das mein_eins \
        mein_er mein_fami mein_fris mein_hand mein_haut mein_hof mein_lieb mein_unte mein_uren mein_vert meiss mell> \
        melsu memor meoff merel meshe mfrag mgefa mgeri mich_der micha miet_und milc_die miley milia mill_zuru \
        mine_incl minke mins> mir_auch mir_hat mir_ins mir_kein mir_mal mit_alte mit_baus mit_bran mit_eing mit_eink \
        mit_herz mit_kaff mit_roll mit_schn mit_somm mit_um mita_die mitbr mitla mits_dem mitt_an mitt_bei mitt_dass \
        mitt_den mitt_geht mkost mlisc mmelk mmiss mmlis mobi_der moeg_das mohnf moke> mona_dazw mona_eine mona_fehl \
        mona_lieg monit monst mont_bei mont_ist mont_unte morn_on morn_one morn_with mour> mpfie mploy mster mtaus \
        mtsak muni_util munio muss_0 muss_dann muss_es must> mutt_hat my_benc my_bill my_card my_cust my_lad my_mone \
        my_sist my_soli naben nabre nach_beko nach_bis nach_cell nach_durc nach_ihre nachp nack> naec_und naest \
        naht> nail> name_der nann_es nant> natel natu_fuer nbauw nberr nberu nboar ncer> nchis ncien ndans nderg \
        ndesc ndful ndige ndigu ndinh ndle> ndlie ndly> ndmel ndrea ndtag nebe_den neffe nenau nenmi nenwe neu_ausg \
        neu_gesc neue_prue neun_und neve_to neven next_year nfles nfmal nfran ngbo> ngedr ngeln ngeme ngesp ngsbl \
        ngsfl ngsfr ngsnu ngula ngurt ngwei nhalt nhend nich_beza nich_dafu nich_dass nich_gege nich_gern nich_gibt \
        nich_mal nich_mein nich_sagt nich_so nich_stat nich_und nich_zuru nicke nie_ich nier> niete nifor ningb \
        nion> nitae nity> nix_komm njaeh nkehr nkere nkier nkipp nladu nlern nlieb nlieg nlimi nlist nned> nnenl \
        nnenw nngur nnig> nnoun nnung no_comp noch_am noch_offe noon_when nordn not_answ not_come not_even not_on \
        nothe noti_at nounc nove_um now_keep nplan npost nscht nsen> nsera nshaw nspec nstal nster nstwo nsure ntags \
        ntato nterd ntile ntinu ntlem ntoau ntona ntska nullm numb_of numb_prin numb_the numm_eins numme nur_hat \
        nur_hatt nur_mein nvent nverf nverg nware nyone nzehn nzelf nzene nzenl nzer> nzhen nzipi nzusc oads> oardi \
        oats> oausz obald oberk ochgl ockne octor ocum> oder_was odie> odium oduzi oefe> oeff_sich oehne oeln> oenli \
        oepse oerge oeste of_an of_cour of_oak off_is offe_stan offe_tonn oflad ogate ogue> ohlge ohne_bode ohnfl \
        ohrst oinci oktor olate old_in old_town oles> olive oller ollko ollwa oma_und omeof omkos ommis on_all \
        on_hold on_its on_s onald onboa oncer one_in one_is one_s one_said onell onkel onstw ontoa onzip oosba ootha \
        open_dail open_day open_with opert opftu opin_of opps> opwat opyca or_take orabl orama orbid orded orenh \
        orfue orgar orgeh orque ortio ortve orzim osbal oschu osecu osine ostsc ostur otati otato otel> othac otiv> \
        otiz> otop> ouch> ounci ounda ourth out_a out_on over_my ovisi ovon> owel> owels owies owly> own_door \
        own_fore ownha oyer> ozial paid_in pakas panne panng para_fuer parc_cont park_von parkh partm pass> pass_on \
        pass_scan patin pay_0 pchen peak> pelzi penhe penve per_mail percu perma perso persp perty peuti pfenn pfieh \
        pftuc pfui> phin> phras piace piels pient piep_sie pinat pinde pindi pings pinze pitzn plan_and plan_offi \
        plopp ploye podiu poli_hat portv post_is post_the post_to postu potat pouch poun_a ppche ppelz prec_and \
        presu prici prime priva pro_nase prob_am proje prose psel> pstai pten> puela puelm pump_lief puty> pwatc \
        pycat quar_the quar_verl quer_uebe rabli race> rachp racte radsc raeu_lass rahm_fuer rail> rakti ramel ranbe \
        ranha rank_the ranki ranty rapeu rarch rase> rastr ratif ratin ratt_grue rauft raune ravur rbeko rberi rbsto \
        rchwe rcut> rdam> rdenb rderi rdern rdiga rdina rdrei reakw reani rech_den rech_laut rechp rede_sie reer> \
        reffe refun regie reis_der relea relia reme_the remiu remst rent_out rente repl_to resc_team ressi ressu \
        restr resum rettl retu_and reuse reze_und rfigu rforu rfrag rgaer rgeba rgie> rgit> rhoeh rices ricin rides \
        riefe rieft riess righ_but rilli rina> rinte riseu risst rites riton rivat rkamm rkann rkant rkena rkhau \
        rkult rladu rlebn rlege rleid rley> rlieg rlitt rmane rmant rmena rmont rness rnhei roes_von rogat roman \
        romko rompe ronic rort> rosec rota> roubl roun_it rovis rpinz rque> rrant rrest rrier rroga rrows rrys> \
        rsel> rshei rsity rsoen rsona rsonn rspek rspie rstko rstor rstri rsvor rtals rtell rtenc rtenz rteri rticu \
        rtige rtion rtmen rtons rtver ruec_in ruetz rufss ruft_0 ruite rumpf rundf rurte ruths rveil rvert rwaer \
        rweg> rwuen rzone rzteh s_advi s_auch s_chri s_clie s_pack s_peop s_sala sabba saehe sagt_am sagt_land \
        said_it said_ther salat salt> same_dire samts satel sausa say_thir sbare scan> scan_the scha_um scham schat \
        schi_eine schi_mich schi_wie schi_woll schl_bei schl_sie schn_sind scho_aber scho_am schu_der schu_so \
        schw_am schw_mit schw_unte schw_war scra_the sebue sech_lehr sech_tage secut seek_an sehe_ich sehr_scho \
        sehr_weni sei_an sein_test seit_mona seit_schr seit_sie seit_stil seit_zwei selku sell_it selpu senbe senbr \
        senku sent_a sept_in serat servi sewn> sgepa sgese sgrab sgrat sgrub shal_not shame shaw> shcam she_s shenz \
        shers shof> shown shred sich_beim sich_hera sich_wie sidiu sie_am sie_brau sie_drei sie_fueh sie_war \
        sieb_mita sieg_von sign_for silie silve sinc_pass sind_fuen sind_hier sind_inzw sind_noch sinen singu sinn> \
        sirup sited sitt_on sity> sitz_jetz sitz_zwei sitzt sixt_eigh sixt_four size_of skale sleep slike slos> \
        slowl smal_prin smech smoke smoul snach snail snock so_far so_gela so_gewo so_in so_laut so_lern sobal soenl \
        sofa> soga_der soga_zwei soll_halt soll_um solut some_call somm_und sond_und sonn_auf sonn_bei sonn_durc \
        sonn_mein sonn_zehn sorro sory> soun_they sozia spens sphin spie_uebe spina splay spor_die spra_der spra_die \
        sprei spue_ein spur> srund sschi ssnoc ssons ssor> sstag sstre stab> stabl staed staen staf_in stain \
        stam_seit stan_ich stat_and steel steh_drei steh_fuer stei_von stenw step_and sterd stige stike stil_on \
        sting stisc stkom stoec stoep stop_zahl stopf stopw storn stra_das stred streu stro_auf stsch stun_das \
        stun_eine stver stwoh style subbi subco sulte sumab supe_shel supp_s supp_we sure> swand swap_and t_be \
        t_hear tadel taedt taend tag_stan tageb taget take_it talks tandi tank_mehr tattu tbar> tbaue tbrin team> \
        team_are team_bei teams techl teckd teel> teger tehal tehau teich teiln tele_eine telte tends tenpf tenra \
        tenza tenzu terau terfr terho terna ternv terpr tersv test_zuru teten tgefu thach that_our that_says \
        that_some that_thei the_adve the_area the_bin the_boat the_cash the_cata the_cate the_ceil the_cert the_chan \
        the_colo the_cut the_fee the_figu the_hand the_hire the_inn the_keys the_labo the_lady the_land the_post \
        the_run the_shee the_shif the_size the_soup the_stuf the_suit the_sund the_tree the_very the_ware the_web \
        the_whee thei_acco thei_pres them_my thema then_i then_they ther_i thera they_also they_have they_re \
        they_say they_ve thir_eigh thir_of this_mome this_mont this_week thou_fran ticul tierf tillg time_at tina> \
        tingr tips> tisc_alle tised tkomm tlach tlema tmess tness to_elev to_me to_reac to_reco to_use toaus toch_in \
        toeps told_him told_that told_to toll> tomat top_of topps topwa torqu tour_the towel townh tract trae_eine \
        trae_in traf_dann trags tramp trang trant tratz trau_in trau_und tray> trede treus tromk tromp troub tsakk \
        tsgra tskal tsnot tspar tspru tterd tteri tterm ttery ttled ttler tuer_gesc tues_and tun_bis tuner tures \
        turge turnh twel_week twen_two twerb twic_this two_chil two_kilo two_work twohi tyle> tzelt tznam tztuc \
        uart> ubbie ubcon ubert uchbi ucken ucted uctio uebe_hat uebe_mona uebe_rich uebe_stei uebec uebr_gera uebsc \
        uedst uegun ueher uehl> uehlz uelar uell> uelma uenfm uenfu uerde uetun ufbri ufgem ufsze ugang ugeha ughed \
        ughte ugute uhr_steh uhr_vor uice> uietl uiter ukten uktio ulbuc ulli> ully> ulted ulver umabl umfra umger \
        ummen ummy> umtau umwe_hat und_ange und_befa und_bei und_ents und_frei und_geha und_ihr und_jetz und_land \
        und_meis und_nebe und_noti und_pfle und_rede und_schi und_stan und_verd und_wuss und_zaeh und_zuru uner> \
        uneve unfra unges ungsd ungsg ungsn ungso ungsw unifo unity unlim uns_beim uns_dann uns_das uns_gera \
        uns_habe uns_ist unse_abte unse_anwa unse_repo unse_steu unte_er unte_hat unte_natu unte_sieb unte_steh \
        unte_unte unti_mich unve_der unzeh uorde upsta ured> urene urnha urser urth> urvei us_for us_who uselk usenb \
        usgep usmin ussti ustie uszus uteha uthor uths> utin> uungs uwand uzier uzwor vaila valve vate_die vate_war \
        veill verg_jahr verg_noch verg_wir verie verk_das verk_gest verk_mein verl_neue verl_war verra vers_durc \
        vers_im vert_der vert_enth vert_in very_poli verz_die vide_vom viel_gese viell vier_bis vier_da vier_mona \
        visch vised vity> vom_anwa vom_lohn vom_stra von_acht von_aus von_durc von_etwa von_foto von_gut von_halb \
        von_hall von_ich von_mein von_nich von_uebe vor_kund vor_vers vor_weih vorb_an vorfu vori_woch vorm_ein \
        vorzi vows> waeh_die waes_hat wager walls wann_die war_fuer war_nich war_schl war_tade war_von ware_der \
        ware_sech warra warze was_hit was_inte was_my was_no was_too washe wass_hat wass_nich waste way_out we_make \
        wear_a wears web_shop webin weddi week_at weg_das wege_auf weht> weil_die weile weinp weis_niem weis_und \
        weit_0 weni_das weni_und wenn_ein wer_frag wer_kein werd_0 were_prom were_the werft wespe whee_of wher_i \
        wher_the whic_has whic_this who_disl who_lost whol_wint wie_der wie_soll wie_vor wied_am wied_den wied_die \
        wied_heim wied_im wieso will_get wind_am wing> wir_haet wir_scha wir_verk wir_wuer wird_auf wird_gehe \
        wird_wohl wish> wish_to wiss_woll with_earl with_noti witwe wner> wnhal woch_alle woch_in woere wohe_die \
        wohn_blei woll_auf women word_eine wortr wovon writi wurd_auf wurd_heut wurd_vor wuss_die wuss_ich xibil \
        xport ycats year_no year_then year_was you_did zaehn zahl_mir zahl_wird zahnp zebra zehn_aben zeig_eine \
        zeig_hat zeige zeit_zum zeit_zwei zelfa zeln> zende zenes zent_zu zert_kam zett_am zett_eine zeug_seit zhen> \
        zinku zinse zipie zirks zname zteha ztes> ztuch zu_arbe zu_gebe zu_habe zu_kauf zu_taus zu_vers zubi> zugan \
        zuge_fuer zugut zule_die zum_absc zum_krei zum_quar zuord zur_abga zur_kuen zuru_kam zuruf zusa_dazu zuspe \
        zust_sei zuver zwar_auf zwei_abre zwei_das zwei_fing zwei_gesc zwei_kilo zwei_komm zwei_mete zwei_minu \
        zwei_pass zwei_uebe zwei_vers zwei_wint zwink zwort =1,0,0 0_arbe 0_es 0_sech 0_toda <ablu <acke <andr <ansc \
        <belt <butt <choc <cust <cycl <diap <dj> <expr <fish <foye <gasl <gsag <gurk <hour <hydr <jaus <jobs <kasp \
        <kern <koel <meta <mits <mous <onke <pans <pude <rete <roma <saec <saeu <sanf <solv <song <sozi <stem <ster \
        <stom <stoo <tagg <umfr <urge <wahn <weak <whos <wurz a_gree a_mess a_payr a_seve aber_dass abili abte_bei \
        achfl achku actio aefft aege> aegli afte_that agai_and ahnsi aknes aktie alt_und am_eigh am_kopf am_stan \
        am_term am_zebr an_earl an_unse and_if ange_bevo ange_nach ania> anked app_the arty> arzer as_rece asper \
        atbot athin auf_ansc augh> auptl autae auth_has awnmo baend bank_says be_take bei_ange bei_hatt bei_minu \
        bei_sich bei_wind beim_verl bein_trea beko_ihr benc_by bere_0 berli bgezo binen binn_vier bitt_kein bride \
        brie_gesc briga brin_das bunt> by_0 by_hand cade> cafe_in came_off chatb chfla chrin chwit circ_in ckenm \
        coins coun_0 crea_dire crew_from dachr dance das_gas dding deck_und dem_spie den_eing denge deoca der_elte \
        der_gest der_kaes der_kolo der_nase der_stre der_zoll des_haus deutu dial_in didat die_antw die_grun die_oma \
        die_rose die_rosi die_spur die_verm die_zwis dien> dien_hat dprei drain draul drei_part drei_verg driv_is \
        dstad durc_wege dwirt each_of eakne eathi eddin eels> eezer efaer efft> eful> egesp egrab ehche ehtea \
        eige_und ein_im ein_vate eine_absa eine_auf eine_cent eine_kont eine_pass eine_smil eissv eitza elbar empfo \
        enbei enbli endre entl_von eocal er_geba erend erfab erkan ermep erne_an ernwa erpr_und ersid erstk eryth \
        es_reic etent etraf euro_am eutun evels ewegt eweih exits expre ezer> fgegr fohle fonis foyer frach \
        frei_mont freu_kenn frid_to from_is froz_the fuer_was gade> gebe_gebe gebun gelag genbl geon> gepr_die gerae \
        gerve gesc_drei gesc_habe gesc_sagt gewar gewi_muss give_way grabe groes grown gsagt gsrun habe_zu haltb \
        handr hanke harz> has_sinc hatbo hflae hiel_ein hink> hlend hmege hmerl hnees hnsin hold_thei hots> hrinn \
        hteam hundr hwitz hydra i_get i_orde ibel> iburg icer> ich_frag ich_ich ich_rede ich_sein ich_vor ickli \
        idate ieche igade ihn_ausg ihre_werk iliti iller im_eige im_foye im_mand im_moeb im_wind imed> in_from \
        in_hand indem inloe inse_steh insp_are inst_for inte_was ions> is_hand is_pick ist_steh it_goes it_went \
        itzah jause kann_der kappe kaspe katio kein_sozi kein_weck kenpo ketin klap_die koen_man koll_aus komm_frue \
        komm_ich kopf_getr kran_betr kund_wer labo_ich lagsh landw lanzu lars> lawnm lbein leitp let_us lifti \
        line_says lisie litie lives lkont log_out lord> loyme ltbar ltrei lung_the lweis ma_s maen_seit magne \
        make_it makes mal_gefr mand_von mats> mein_letz mein_ment mepum merli mess_sent mesto mete_in mgeke mile> \
        mine_and minu_drei mir_steh mona_im mont_ago mont_in moust mower mpfoh my_dog my_lett nach_anme nach_sein \
        nbeck nbein nblic nbrie ndida ndpre ndred ndwir nenle nerme netz_der neue_zwei new_year ngelh ngsdi \
        nich_erre nich_verf nich_verg nich_wohi nigen nisat nitte nkens nloes nmowe noch_betr noch_mal none_i \
        nord_der not_noti nove_ware nseht nspek nzung oaded obstk ocall oesse of_inde omach onzer ootba ornie ortst \
        otbal oting our_crea our_regi ousta ouths oymen palt> park_in party past_ten peise per_form pfar_hat pfohl \
        phon_line pils> plan_auf plare ploym porn> prom_in ptlei puele putzt rabbi ramp> rang_me rankg recte \
        regi_die reje_it rfabr rgenc rgerv rigad rketi rlauf rmenl rmepu rnhal romen rren> rside rspit ruefs ruehc \
        rumm> rythi s_bank saeu_werd sagt_dass sais_mit sanft scha_zur schi_das schl_gewi schr_aus schw_verb sees> \
        sei_halt sein_fahr sein_geld seit_drei sent_at senwe shand shots sich_rech sie_brin sie_kam sie_uebe sigke \
        sind_heut sind_verb singl sinni sione smile song> sonn_0 spae_und sporn srats ssena ssenw ssgar sshan sstie \
        stagr star_a stat_is stehe stges stkor stood stuen stun_mit stun_ob sults surer swap_it t_make taerz \
        tage_hat tage_ich tagge tagra taufn taxi> tbot> tenla the_beer the_casi the_coup the_exce the_hall the_mini \
        the_word thei_buye thir_thou thori time_for tist> tkorb tless to_all to_keep to_put tomac tood> torni \
        trac_page tref_sich trie> tsste ttech tted> ttelb ttele ttier tuell tuend tutz> twann two_todd uckte uehch \
        uench uenft uerla ufall ufgeg ufung um_sche umpf> und_ging und_ihn und_ob und_zieh uns_sech unse_eige \
        unse_spie unse_volk unte_fand up_this upils uptle urzel usetz usst> ustac uswei utaer utent uterb ution \
        vera_seit verk_hat verm_leer vert> veryt vier_baug vier_proz vier_war vom_disc vom_stan von_geli von_sass \
        vorfa vorh_abge vort_uebe wage_and wahns want_of warn_seit was_ande was_left we_orde weakn wegt> weiht \
        weit_kind were_call when_you who_was whose wie_sie wir_koen wir_von wired wnmow woch_hat woll_er wurd_drei \
        wurd_es wurze wyers xits> xpres ydrau zehn_kilo zelte ziere zu_nied zuers zufal zum_dom zuset zwei_gebr \
        zwei_mitb zwei_mitg zwei_saeu zwoe_mete =1,1,-3 <betw <pfan <twel ails> betwe bitte dder> dem_kind denke \
        der_auf did_not eteri etwee furt> kurie nutes olen> oster tween uscha wers> winde wonde =1,1,-2 0_schr \
        0_tonn 0_war <abwa <advi <aufk <auss <beit <brid <camp <comi <erze <euch <eure <evid <funk <gebo <goes <gran \
        <gree <grif <guel <haft <hit> <hoft <ice> <kanz <kape <kehr <klae <kund <kurz <lauw <make <mech <moun <mueh \
        <o> <pari <raeu <rent <rese <reto <sold <soli <sorr <span <taub <thir <tief <uebu <uren <voca <werb <west \
        <wuer a_bed a_brea a_diff a_plan abgeg achfo achin aengs aetun afte_two agebo aglic am_mitt ammel ammti \
        ampel ampin andha andlo andme andor anish anita ankba ansc_gab anten arett argel arish arks> arryi assur \
        astun ative auch_zur aufkl aufpr aughe autio autom autor auwar beca_a bedro begle beko_den bergi beruf \
        best_in betr_ist bezie bis_dahi bis_jahr branc brin_die buche bund_hat campi ccess chaut chlaf chler chnik \
        chtzu chzig ckmel comin cont_for dach_ich dach_in dafu_und dankb das_abwa das_bund davo_in days_in dell> \
        dem_foto den_cont den_kont den_vers depo_and depos der_ausb der_frei der_selb der_wett die_absp die_ausl \
        die_auto die_im die_lage die_mapp die_raeu die_tari dien_am dings disp_in dnung dort_seit drei_grad eath> \
        ebenf ebueh echni echzi eckme egin> eglei ehere eigh_minu ein_trau eine_abdr eine_camp eine_gabe eine_gest \
        eine_kist eine_stel eine_vor ektiv elnde ende_am ener> engi_in enieu eposi er_bei eraus erfas erfel ergae \
        erges ergin eroes es_hand esem> esond essie esund euch> eueru eunzi euro_weil euten evide ewach ewert ezieh \
        fift_minu find_ich flasc forum fourt fprei frei_der from_s frue_sass fstei ftor> fuen_stat fuhr_die fung> \
        gate> gebu_der gefr_wird gefu_wurd geht_s geloe genie gesp_an gest_zwei gesta ghter gift> ging_in gleit \
        gspap gspau gsver habe_ein habe_mein haden haft_bei has_had has_move hat_ihre hat_jetz hat_weni hatt_dazu \
        hatt_er haut> heis_die herre heut_0 hied> hint_die hofto hosp_the hows> hunge hweig iesem igenb igern igur> \
        ility im_selb im_uebe imite in_das indel inver ist_aus ist_bis it_the itati izei> kass_im kein_von kell_von \
        kindl kirc_und know> known kopi_der kuech kumen land_war lasch laugh lauwa leint leser lesse lieg_und list> \
        mach_and mach_der man_bis man_darf man_die man_in mehr_aufg mein_die mete_weit mich_dann mited mmtis mtisc \
        muska muss> must_be nach_sind name_and naus> nberg ndend ndort nenge nente nfirm ngeni ngsha nieur nine_days \
        nkass nneng noch_zwei nown> npack nplat oeffn oere> oftor omati oming onner oors> oose> opti_auf ordnu ortun \
        orum> owers paetu parki parks pausc porti portu produ pross puppe raeum raeus rageb ragli ranch rded> rdnun \
        rech_an rech_das reic_von renke reque resh> reten rfass riede riefk ritin rkte> rplat rrect rryin rsery \
        rtete ruckt rufe> runni rvice samme sanit sbetr scale scher schi_und schli schu_in sehen seit_acht seit_heut \
        seldo serl> setzu seve_year seven sgrup shaft shows sie_hing sign_by sind_0 sitz> sohn_hat spapi spros sstel \
        ssure stat_0 storb svers swap> tando taten techn terne tersp that_i the_assi the_fibr the_grou the_tile \
        the_till tick_0 tigke tiona torbe trae_das trum> tstad tstag tuerc turn_back turz> tzahl ueckm uerun ufpre \
        ular> ulier und_ein und_hoer und_soll und_wurd unfae unnin unsch unzig uppen urenk ures> usche uskat utern \
        utoma utos> utung uwarm vent> verzi visit vor_mir was_not week_for week_of wegen went_to while wird_um \
        year_afte zigst zuru_mit zwei_auf zwerk =1,1,-1 0_hour <apot <brei <dues <floe <guid <gutt <hist <mapp <meth \
        <mone <musk <okaf <ones <retz <sand <seek <silv <spa> <ziga a_lorr a_whit ablis acro_the aelte aendl aeser \
        afor> agai_on ahin> allow als_vers ancer ande_in andou apfen appoi assem assi_at at_elev auft_von auss_eine \
        becke bei_als besc_in bewe_als bgela bis_frei blei_auf boer_in bogen btisc buchu cauti cers> char_die chenb \
        chenp chube dafu_0 das_0 deale dem_post den_link der_fehl der_gara der_kehr der_post der_vera die_baec \
        die_beho die_feie die_haup die_pers drank dreie duess durc_der ealer edrue effe> eftsf ehall eibti eiein \
        eigeg ein_geru ein_rahm ein_rech eine_anwa eitau eldor empty enauf entsk er_loes erpot esman essme essta \
        euro_anfa euro_eine fers> five_and floo_on fort_die fort_thre frau_ist frei_zuge ftsfu garet gener gera_umge \
        gesa_von ging_am gone_thro grout gular had_alre hael_das haeuf heren histo hold_its holzw hrsto htres hzeit \
        i_comp ibtis ieinh igare igege im_jaen ingek ingly ist_weis itaus ixer> jahr_vor jahrs kafor kann_sie kett> \
        kippt kstor lass_das ldorf lese_ich leut_ohne llein lted> mein_fach mein_nach meld_sich metr_of mich_nich \
        mir_drei mixer money mont_zu mpete mpty> munic nach_fahr nach_wie name_und ndhal ndito neers nwald oder_wenn \
        of_rain offe> ohne_im okafo olly> olzwe oney> opfho ortag papi_die pfhoe platz ppoin ratul rbrac rchie renha \
        rese_the retz> rfall rien> rosen rpot> sail_in scho_einm sdien seine seit_fasc sessm sieb_nach sind_am sman> \
        sment so_die spri_mein ssemb ssmen tadtb tator tenau tenfe tenja teril the_meth the_slow to_tick toeck toes> \
        trai_last trine tsfue uchun ucks> uerd> ufkla und_lief up_at urato usfal ustim verb_im vere_die vitri vocat \
        vorta was_put week_a week_late weiei wert_fuer wurd_auch zahl_aus zelt> zigar zusti =1,2,-4 0_fran die_meis \
        melde rkauf sich_nich =1,2,-3 <belo <buil <dess <gebu <hold <holz <is> <lauf <mai> <reca <seve <stah <stam \
        <whet <wond aeft> als_0 attet bart> berin chaef cher> deln> eber> einhe einsc ells> eloes eraeu gedru hethe \
        hicke iebe> ieden ighte insch inzel lernt monta ndin> not_to olida omers ompet ontag ordin poliz pruch raft> \
        rden> recal renne rhalb rhalt rhin> runde sitz_seit spruc stamm stric tiker to_be traum uary> ulen> ultur \
        undin usgel wheth wird_nach wurd_am zehn_woch zentr =1,2,-2 0_das <eins altun beric corre entsc erhin escht \
        eworf fand_das gebue goes> hallo have_aske ibre> iffer in_mein ltsta ltung lver> maess nigun notes ntil> \
        ntsch rish> ruec_mit ruppe schi_bei schl_in sich_im srech them_the uebe_die uendl verte weige =1,3,-4 <asse \
        <if> <retu an_der ended eturn haeft hat_am jahr_verl lick> mand> retur runge schau tion> undes =1,3,-3 \
        at_the bers> etung rmal> ueckt =1,4,-5 <krei den_0 ieht> =1,4,-4 aeche rgebe =1,5,-6 erhal frage =1,5,-5 \
        ebung =1,9,-10 <ist> =2,-20,17 <my> =2,-6,3 ehrer =2,-6,4 <dass <hand hatte und_die =2,-5,2 ekam> redit \
        tscht =2,-5,3 <nine aenge herr> igene iner> jetzt ogen> =2,-4,1 <gefa <lini <wrot einer frisc lled> schwe \
        voice wrote =2,-4,2 <baue <schl achtr aelle auch_der band> bin_ich chtra das_haus hmen> holt> iesen ivere \
        nsere rungs sass> sgesp ssed> toppe vor_dem =2,-4,3 <stue halbe ranke =2,-3,0 <cred <doch <ermi <fore <leck \
        <rate <yach aufzu credi dem_hof der_verg des_verd do_not eftun eine_schw erst_im gewa_die locke nager szahl \
        ueftu uege> verwe vorla wange yacht =2,-3,1 <answ <beca <fail <gart <girl <katz <komp <lade <live <mate \
        <mile <noch <push <stil <trot <twic <whee aeden ahmt> atien bgest der_haus derba derge eague eans> ebroc \
        efon> eihen ein_vent enty> eplat eres> este> gebro genau gesp_mit getan gues> iesel im_kell im_mona indin \
        itze> klemm leade leagu linde llpla milli nach_ist nien> nkenh nun_soll oerun of_my patie rache rbrue ribut \
        rters rupps schem sitio stlos terno tient to_stop toeru traen trotz twice uelle upps> usend von_eine \
        was_stil we_have wice> worke wusst =2,-3,2 <begr <bin> <dial ahlte die_gesc ganz> lleag ollea seit_vier \
        sent> titio yment =2,-2,-1 <abba <arzt <bean <brie <card <dick <exac <pinn <sess <viva aedch aehrt agabe \
        ahrel am_hand and_two are_now ashed at_half at_six audio augle baugl bling cash> cent_belo choen der_juge \
        der_poli die_ange die_das durf_die ebohr echts edche ein_fahr eiseb eleit engel erbea erstr ettbe exact \
        festg from_four geboh geran girl> give_up gler> gnahm grega has_a hatt_zule have_begu herch hlief hlten \
        hrela hutzb ices> ichtb iffe> im_wald legal maedc mana_dire mern> mit_sofo nalty ngera ntinn offi_says ohnen \
        oppin porte ppeal rankt rere> retu_a riers rkung ruehs says_the sflug sofo_wirk soll_nach ssgae strah tagab \
        ther_now therm tille told_by tote_fore trahl ttbew ttles udge> uhren um_eins um_sieb vere_ware verni wahrs \
        walts war_eine werd_unte wettb word_ware zwei_lehr =2,-2,0 0_fili 0_kind 0_waeh <abne <absc <aske <ausk \
        <bank <bego <bekl <beko <best <chlo <circ <crew <cutt <ders <erkr <fern <fina <fixi <gaes <geli <gepr <glae \
        <grab <gren <gril <havi <inkl <kabi <krae <krim <lear <lese <life <loll <masc <mead <midd <muss <nehm <nich \
        <quee <raw> <refu <rein <reve <sixt <spli <swit <tank <thou <tin> <tons <true <usin <witz a_rath ab_ein \
        ab_morg aber_kein abspr adqua aesch afety ahlen ainer aking akti_ist andbr ander andso ange_auf anleg arium \
        atemn atsan atzen audit aufg_im aufsc ausg_0 bads> bank> been_die been_set begon beko_die berwa besi_soll \
        beten betr_hatt bgesc bish_nich borde bours brach broch brueh bspra buehn cates chere chine chlor chnec \
        chsuc chulz chwan chwar cial> cils> ckier cksta clist come_in comp_had cont_the cour_of das_gesu das_konz \
        das_leck das_mini dass_die dem_man den_bode der_bezi der_fall der_feue der_mark der_vere der_vors die_baus \
        die_gewe die_lini die_sais die_sper die_um die_weih die_zent dies_zeit dmail dmini doerf does_t doesn dort> \
        dquar drei_auto drink drit_uebe due_to eadow eadqu eams> eberl ebody eckst edite edlun efehl egale egehe \
        egonn ehmen ehne> eigte eihna ein_gesc eine_frei eine_gelb eine_nach eine_stra eine_tank eine_verw eiste \
        eitsg emnot enbad endes enne> enpor enrau enstp enter ents> er_wird eraet erant ered> erlie ersel ersie \
        ertue es_dafu esswe estec euerd ewuss fahr_von fehl_eing fest_der fety> ffnen fifty fine_0 fined fixin fnen> \
        for_four fuer_sich fused fzueg geldb geme_eine gency genve gesc_das glas_nach gonne grill haen_bei haen_in \
        haet_ich haeu_habe hand_over hang> haus_mit hausn havin headq hermo heut_fest heut_in hild> hnach hneck \
        hoch> hone> hreib hsuch htfue hulze ials> ickte ieber iedlu ieges ient> iewed ifty> ihnac ilbah in_and \
        in_each in_ein in_hamb in_klin indes indo_a injur inken inned into_the ired> irmen is_shut ist_jetz ist_kein \
        ist_um ition itsge itung kart_hat katze kette klag_gege koll_seit ktie> lagt> land_wurd last_week learn \
        leck_ist legeh lenba letz_woch leut_mit live> llstr lolli lonne lowes lplae luef_aus lzent man_kann mana_has \
        may_and meado mean_of mebod messw mgehe mill_fran minat mit_hand mitt_und mmeng mnot> mona_auf mpora mpres \
        muell mwelt nach_rund nach_zeug nbads ncils nderl ndgel ndmai necke nenne nersa nett> nften ngene ngler \
        ngsmi nich_an nich_im nicht nlege noch_gesu notru nport nprei nsied nstpl oesn> off_at olke> olonn omebo \
        on_his onale orar> organ orten ospit otruf owest perre plug> pract prang pric_and pric_fixi probe provi \
        proz_fuer pulle queen raet> raini rbuch rchsu rdent rever rften rious rkten rman> rong> rorde rotz> rselb \
        rton> rund> rundm rvere safet scha_im sche_und schre schte schw_verl seilb seit_ein seit_sieb seror sfeie \
        shop_at shou_not showe sie_die sie_ein sie_kein siedl siege sind_um sind_wird six_week slaen soll_uebe someb \
        split spra_von ssero sstru sswer stad_kuen stani steh_0 steh_seit stgen stil_in stra_der stran strea strec \
        strup stue_in stuer sued_zum susp_at tank> tants tause telt> temno tempo the_chie the_floo the_hous the_lice \
        the_mead the_over the_show the_stat the_west thous toffp toni_s torat tplan trato tream treck tsfei tsger \
        tstei ttels tursc ueck> ueckf uehne uerdi ufgel ufsch ufzue uhr_per ulled um_kurz umge_ein umwel und_glei \
        undma ushin verf_wege verli vert_ist verze viewe von_heut von_koll von_selb vor_tor vorwa wache waeh_des \
        warne wart_vor wass_im weihn were_give what_call wie_die will_der wirf_vor woch_die wohn_zu wolke wood> \
        yclis year_ago you_to zeig_wie zu_luef zwert =2,-2,1 0_weit <auge <good <judg <lob> <sque <surg aegen \
        auf_weit augen away> die_klei egrue elhaf esses firm_has gende heut_mitt hnike iles> im_lage im_schi in_bad \
        ingri ionss mio_euro nich_in porto rche> stan_das surge switc treue verw_und zahl> =2,-1,-2 0_mal 0_to <bari \
        <bueh <cann <cast <dead <eise <emer <erwi <exce <feuc <flye <gehw <heck <knew <laug <sach <spir <supp \
        abge_der absag achve aeger aetsc agram annot anwa_hat ategi auch_am ausgl auss_auf behi_the beri_unte booke \
        brau_kein broc_show canno chbet das_kilo dem_lage dem_upda der_kanz die_seit dies_mode digen disap dzwan \
        eathe egie> ein_aqua enver er_nach fiebe file> fron_door give_a gone_back guts_fuer habe_heut hat_gela hbett \
        henke hgehe hickt hint_und hmern hochz hour> hupen ich_verl im_hint im_kata isapp isier kape_eine kell_die \
        klin_es knew> laden ldige leran lieg_jetz llent logo> milin mode_von mond> nach_abzu ndzwa nich_durc \
        nie_gese nnot> nting numm_zwei nur_wenn ochze of_ever ohne_sche onfir pirit reati rega_ein regat repl_that \
        rming rosa> rriva rtise schi_der seit_oste sich_zeig sie_auch sist_s skart smili spiri srich tage_am tegie \
        teil_die terst the_logb the_mach the_mile the_trac uegel und_krie undzw unse_name up_to upen> uppor \
        vier_pack walt> ware_0 wasch woul_be =2,-1,-1 0_daec 0_days 0_degr 0_geko 0_last 0_raed 0_rest 0_schu 0_stun \
        0_that <acro <adre <aepf <akus <alwa <armb <bade <bake <batt <befa <begu <beka <bell <bewu <bloo <boat <broa \
        <broc <bueg <cafe <clai <cong <cott <cous <defe <degr <doer <dopp <dumm <effe <eh> <elev <ener <engi <feel \
        <flan <flat <futu <gelo <gent <gese <glue <golf <gras <grie <guer <gymn <haut <hear <helg <hohe <hole <hook \
        <indo <inju <insp <kaue <kerb <klo> <know <konv <kopf <korr <krea <ladu <lean <less <lie> <logb <loo> <ludl \
        <lyin <ma> <malt <mini <mult <new> <noon <ohr> <ok> <owes <past <patt <phil <prov <raet <ran> <ratt <remi \
        <retr <rosa <rufe <ruts <sail <sais <samp <seal <shut <skon <sofa <spri <stic <suin <tax> <tech <the> <tidy \
        <todd <toil <tomo <trei <unla <unli <upsi <urte <vent <vern <veru <vier <waes <whic <wood a_blok a_cred \
        a_dog a_hot a_mana a_mind a_mrs a_pack a_pers a_phil a_post a_pram a_stic a_vouc abelt aber_die abge_ware \
        absa_im abspe ache> achss acros adene aedte aefts aemt> aerme aetig aeusc afes> afon> afte_six agert agess \
        agnah agnol airma akfas albes alfor alibr alita all_four alle_hatt alle_mit als_bewe als_einz alte_ist \
        am_hake am_karf am_steg amsch an_fuer an_upda anagi and_eigh and_fort and_kept and_my and_send and_so \
        and_that and_the and_woul angl_club ankl_gege anord anual anzei appe_to arant are_aski are_paid are_stil \
        arewe arm_in armba arry> artel artic as_long as_we asel> aske_me asta> at_lowe at_with atori attfa auf_kost \
        auf_mit aufna auft> auft_zu auge_der auger augun aus_den ausau ausg_wie auss_betr aussa autif b_flat basel \
        bath_the bauar be_hear beame bean_man beaut befah befun begu_leav begun bei_elf bei_haus bei_neun bei_voll \
        beim_somm beira besc_der beson best_fuer best_hatt betr_muss betr_zu bett> bewac bewe_und beza_drei bgebu \
        biege biet_0 bisse bitt_einm bitt_ihre blass blood breat brei> bruch bsche bsper bsrat bstur buer_ohne \
        bund_das burgu butor butto buy_a by_a cafes caste casti celli ceshi char_the chdec chern chgeh chgez chgla \
        chieb chmie chtsh chtss chuer chure cials circu ckere ckfor cknen clea_the clim_on clip_the club_has compl \
        compu congr cont_one cotta cousi ctora curit cut_out dabe_geha dana_hat dann_doch dann_soll dari_ein \
        das_eine das_foto das_hote das_mind das_pass das_stue das_ther das_urte das_wege davo_eine ddler dein> \
        dem_balk dem_frue dem_mitt dem_naec dem_satz dem_vier dem_vorj dem_wass dem_zett den_dien den_fehl den_gros \
        den_hund den_regl den_schu den_stue denn_bei denpr dense der_agen der_ansc der_beam der_bueh der_das \
        der_ecke der_eine der_fami der_haeu der_herr der_kast der_konk der_musi der_nota der_pfei der_plat der_port \
        der_rat der_reed der_reih der_rota der_verz der_war derfu des_mode des_schr desam desc_a deut_schl deute \
        dewag did_offe did_the die_ab die_akti die_bank die_betr die_eign die_gaes die_gelb die_gmbh die_gute \
        die_ihre die_kont die_lack die_nie die_pfla die_pral die_prob die_ratt die_rede die_rich die_roll die_spue \
        die_steh die_stim die_vorw die_waes die_ware die_weit dien_mit digun dire_comm direk dlow> dmira dnaeh \
        doch_die door_and drei_fehl drei_haeu drei_wint drop_out dseit dsome each> eage> eakfa ealed east_and eativ \
        eatme eauti eback ebel> eberg eberm ebiss ebuer ebzig eckfo ecuri edenh ediat edte> eedin eeps> effec egafo \
        egig> egrad egree egrup egun> ehlba ehmig eijae eilun eimge ein_fens ein_kart ein_logo ein_man ein_upda \
        ein_zaun eine_brie eine_erkl eine_grei eine_herr eine_link eine_medi eine_teil eine_zusc einm_habe eins_mein \
        eiseg eitun ekass eleve elf_grad elf_proz elfal elga> elgie eliko ellig elpau elzeu emble emen> emind \
        empf_den empfi enarc endin enen> energ engin enhoe enlie enmit enzwe eport epump erami erani erbek erbre \
        erdic erfes ergy> erier erkl_den erla_sind erns> erpin ersa_die erspi erst_der erst_inst ersti ertau ertif \
        ertli eruch erwer erzli es_der es_ich es_kenn es_zum eship espan esse_wir essiv estae estau estge esthe \
        ests> estue esuma eteen etest ethin etigu etike euro_beit euro_for euro_pro euro_weni ewarn ewiss expen \
        expla extr_den face> fach_den facht fahl> fahnd fahr_habe fahr_inne fair_the fami_die farew farme fede_in \
        feed_them fehl_in fekt> feue_steh ffici fiel> figer film_fuer filmt fine> fine_in fire_esca firm_die firm_s \
        fitte flanz flat> flie_seit flies flig_to flugh fnahm for_as for_brea for_our for_sixt for_whom ford_nun \
        forti four_time fract frag_sich frag_sie frei_an frei_sagt frei_werd frien frue_hat frue_war fruf> fuer_heut \
        fuer_katz fuer_sein fuer_uns fuer_unse futur gafon ganz_gros garan gbook geba_die gebac gebe_die gebe_kein \
        gebis gebu_fuer geeh_herr gefa_wir gefre geho_wir geho_zum geist gela_hatt gela_wird gele_die geme_in \
        geme_wurd gend> gene_die gepla gera_das gerat gere> gere_werd geruc gese_seit gest_dann gest_im gete_habe \
        getru ghafe ghty> gilt_der glas_und glei_aus gluec gmuen gnets gnoli go_in golf> graeb greet groe_0 \
        gros_paus gros_wie gsfre gskar gslei gsmel guert guide guts_uebe habe_bei habe_hing habe_ihn habe_seit \
        habe_will haber had_left hael_und haen_seit hairm haltu hand_the harma has_foun has_just has_shut has_star \
        hat_gege hat_hat hat_vers haus_geho haush have_died have_gone hbar> hdeck he_was heart heel> heets heft> \
        heker helga helik hentu herbe herer herr_an hers_hat herzl heut_um hhaen hich> hiebe hilos him_a hings \
        hint_der hired his_phon hisee hlaf> hlagn hlbac hleif hnder hnern hof_der honor hook> hotl_von hour_ago \
        howin hredd hreis hrem> hteln htem> hteri htlei htshe hulau hund_and hure> hvers hwage hwert i_ll i_use \
        ialpl ibuto icesh ich_buch ich_kam ich_um icing ickin icks> ident iders iebzi ielze ienti iete> ifull ighth \
        ighty ihn_nich ihrem ijaeh ikopt ileag iloso ilung im_bach im_bode im_erst im_febr im_flur im_kind im_minu \
        im_nach im_ohr im_rega im_stad im_vors imme_effe impro in_a2 in_b in_cour in_grue in_koel in_thea in_thre \
        in_vers in_writ in_zwei inall indep indoo inete ingsc inhab ining inne_beim innig insen inspe inzer ionar \
        ioren iques irekt irkli irksl irkun is_an is_clea is_one is_stan isebu isegr isele iseng isola ist_abge \
        ist_mir ist_weg istma it_at it_fina it_move it_on it_our itaga ittel ittin itzli ives> jahr_alt jahr_drei \
        jahr_hat jede_ein jede_mit jema_hat jetz_auf jetz_komm kam_am kam_per kam_um kann_kein kaum_noch kein_weg \
        keit> kend> kens> kerb> kett_in kfast kford kiere kind_werd kind_wurd kitc_is klei_hat knen> koen_sich \
        konn_ich konve kopte kreat krei_und krie_die ktivi kuebe kuen_die kuen_ist kuen_stre kulat kund_der kund_zu \
        kuppl kwage labe_says labo_insp lacke laeft laegt laen_vom lage_am lagna lang_den lanz> lappt last_mont \
        last_steh laut_send lbach lbes> lches lead_at leage lean> lear_that least left_with leid_nich leing lerve \
        leven lford lgesc lide> lieb_ich lief_ruec lieg_mit lieg_noch ligst likop limb> linkt lisse lligs llwag \
        lmon> loes_sich logbo lohn> long_as losop loud> lpaus lpert lscht lsory ltant ludlo lugha lways lzeug mably \
        mach_das made_of magno man_empf man_halt man_sieh man_steh mana_s manua marks mchen me_to meani megaf mehl> \
        mehr_da mein_nich mein_pump mein_vate mein_verm mein_wir memo> mens_aus mens_steh mete_auf methi miet_nich \
        migh_have milea minu_die minu_elf minu_for mir_dafu mir_gera mir_im missv mit_anze mit_dass mit_ders \
        mit_fals mit_gril mit_mega mit_nage mit_tasc mit_wir mmuni moji> mont_at more_than morge morro mould movem \
        mpany mpfah mprov mpuls multi muss_ein nach_abge nach_auss nach_beim nach_ein nach_eine nach_guts nach_inne \
        nach_schw nagin nahmt nally nbar> nbesc nches ndenl ndepe nderf nderp nderz ndoor ndsom nebe_mir nehmi \
        neig_s nelle nels> nenn_er nergy netee neub_von nform ngebu ngine ngsge ngsso nhabe nheim nhoeh nicat \
        nich_bis nich_esse niem_gese niem_verg niem_zu niore nistr nkred nkwag nmitt noch_nach nolia norar not_awar \
        noth_has now_and now_on now_work npast nraum nruf> nsive nstha ntant nterp ntrat nun_alle nun_mein nur_eine \
        nur_wer nurse nverb nverz nzeig nzett nzwer obahn obby> obefa oberm ochur ocker oddle oemt> oentg oesen \
        of_febr of_peop of_ten of_whom off_a offe_a offi_has ogboo olia> olper ometh omorr ompul on_four on_sale \
        onary onat> one_does one_was onora ooked ophy> opti_in orate orbau orde_and ordn_best ordne ordse orgen \
        orhae ortig ortra osoph osses osszu ostpo ostun otarz otorw ottag ouseh oveme overn owes> packi palai pany> \
        park_a part_von parti patte paus_der payer pekti peop_s per_aush per_rund pert> pflan philo phot_of pielz \
        plung poned port> postp posts poun_for pram> prei_ist print prosp proz_gese pside pulso pumps putte quers \
        ques> racki raeu_ein raeu_von ramsc rang_and rater ratte rdess rdich rdsei reakf reath rece_a rech_rueg \
        recti recto redde reen> reeze refu_to rega_fuer regi_dire regi_und reide rein_0 reini reis_ein relan remin \
        renge rent_the rent_und renzw repor resid ress> rest_of rewel rfer> rfest rgund riche riend riger ringt \
        ristm rives rker> rklic rkolo rlist rlock rmens rnbei rney> robef rochu roemt roent roll_und rosch rospe \
        rossz rotat rovid rrass rrate rrivi rrow> rspri rstic rstoe rtaus ruchs ructo ruec_abge ruec_zu ruec_zum \
        ruehr ruft_alle rugs> run_a rundz rverk rview rwerk rwert rzimm rzlic s_coun s_lett s_on s_vier sachv \
        sagt_bitt sagt_des sagt_ein sais_war salmo samm_sich sampl satio saugu sblas scha_auf scha_euch schar schka \
        schl_ein schl_zwei scho_bere scho_mit schw_fest seal> sech_uhr segru sehol sehr_hueb sei_bei sei_im \
        seie_nich sein_neue seit_donn seit_juni selba selei sends senen senkt serer serun set_to sett_the seve_week \
        sfrei shang sherr ship> shopp shor_afte short shou_be shout showi sich_jema sie_auf sie_ist sie_nun sie_um \
        sie_wird siebz sieh_man sign_in sinc_abou sinc_yest sind_scho sitz_0 sitze smeld snumm so_gros soba_ich \
        sofa_im solat soll_mal somet somm_hat sonn_wurd sophy spin_und spit_der spit_of spri_in spuel sscha sseru \
        ssich ssive sszue staat stah_gesc stan_dann stan_es stan_nich staub steh_halb steh_stil stel_sei stel_sein \
        sthan stmas stolp stor_mana stpla stpon stra_die stre_0 strib strin stroe stue_vier stuff stun_auf stun_ihre \
        stun_meld stun_vor sture stutz suing sulta suppo surg_the surv_with sweri t_know tacks taeti tage_nach \
        tage_sind tankw tarzt tattf teck> tect> teen> teil_sind teilu telan tenpr tenwa term_gibt ternb terpi tervi \
        testa tfand tgema tgeno thand that_were the_cart the_day the_exac the_isla the_kerb the_lid the_mete \
        the_pena the_plug the_rest the_road the_salm the_twen the_wedd the_week the_wome them_out then_sent they_are \
        they_said thos_of thur_and tical ticke tickt tidy> tiful tiges tisc_vom tivit tled> tmas> to_say to_thre \
        tobah toddl toff> togra told_it tolpe tomor topp> torwa tpone track trea_for treff tren_sich treu> tring \
        troem trou_and truf> tschi tshef ttfan tuff> twind two_thou tzbeh uchtr uckt> uctor udlow uebe_dies \
        uebe_fuen ueckn ueens uegig uern> uessi ufnah ughaf uhr_fahr uhr_frei uhr_heim uides ulato ulsor ultan ulter \
        umps> und_best und_durc und_geho und_geht und_halt und_laes und_nimm und_ohne unehm unica uns_der unse_apot \
        unse_gesc unse_neue untan unte_den unte_span unte_wird unti_frid upplu upsi_down upsid urchw urchz urers \
        urgun urity urney urnie us_a us_from usauf uschu useho usfah usget ushan ussag ussga ussic ustan uszug utete \
        utifu utton uture verdr vere_war verg_ausg verl_am verm_mein verpu vers_lief vert_aber viel_mit viele \
        vier_fahr visio vom_fach vom_kund von_die von_holz von_neun von_riet von_scho von_wart vor_weni vorba \
        vouc_for waert wangs wann> war_als war_dann war_laen war_neu war_sie war_und ware_mein ware_zuru wart_auf \
        waru_die was_in wass_ab we_got we_paid we_used weep> weger weide wer_als wer_klag were_neve werfe werin \
        what_they whic_s which wied_kein will_den wint_am wir_den wir_in wir_noch wir_sonn wirb_mit wird_ange \
        wirk_aber wirkl wirku with_imme with_its with_one with_warn witz> wohn_brau woll_blei word_sagt wore> \
        wuer_die wunde wurd_er wurd_mein wurd_unte xact> xpens xplai xtrac you_can you_coul your_own zahl_das \
        zahl_den zahl_in zaun_eine zbeho zent_das zialp zing> zoll_stop zone> zter> zu_benu zu_prue zu_sein zu_unte \
        zu_weih zu_weni zuck_man zuege zuegi zugeb zum_betr zum_list zum_scha zum_zwei zuneh zuru_drei zuru_es \
        zust_und zuste zwei_kind zwei_naec zwei_saet zwei_vors =2,-1,0 <aufn <bede <beza <boyk <cryp <forg <gros \
        <hueg <smok <stra <takt <treu <verz <vorw a_cove adio> aerts agne> akate alsen appte are_affe astan astin \
        aturs auf_auge auffi aufhi aus_fens aus_zwei baus_am been_repo befeh befre bein_told bere_im bjekt boyko \
        bskom buil_a by_radi bzust came_back chief chtsk class clos_its cont_will crypt da_mit das_nach das_teil \
        dchen den_bank der_baur der_char der_kita diteu drei_lage droh_mit eats> eaufs ebest efer> ehmer ein_verf \
        eine_sitz eine_zeit einse emde> enpre entfe erbsk ermom erpar ervie erzie etier fhin> files fish> five_o \
        for_elev fort_five frue_und fuen_uhr gab_s gebo_das gefl_zwei geku_die geleg gelei genut gepac gesc_ist \
        ghbri gsmit gsrat haemt haen_noch halt_bis has_to hauen hbrid hera_der hlori hngeb htsam ical> ichtk ierge \
        iftun ighbr ihre_ware ikat> im_verb in_leip in_pole indu_abge inseh ist_leer itbew iteur itse_is jetz_an \
        jobs> judg_call juli_0 kasta kchen kgezo laran last_of lerdi llerd lorin lsend luec_in lunc_and lweg> \
        mehr_zu mit_ansa mita_von momet my_own nach_ruma nach_uebe nbeir nensc nerze neue_stel ngebi ntfer objek \
        odesf ohner onsis orger orine our_own overt ovide oykot pfaen pierl plak_mit praxe rasen rbeau rbsko reibt \
        rider rmark rmome roll_unte rsieg rtlic rutsc said_that saler schr_eine seif_aus sgren sinc_last site_on \
        socia sonn_fuer spae_will spitz ssver stalm stay_in stenz talme talse tanie tbewe tfern the_bank the_extr \
        the_judg the_trav theti tione tons_of took_them tool> torey traub treat truct two_othe uehlr ufhin ugema \
        uglei uldet ulzen velli venza veren verg_der verl_hat vier_frei vier_haen voll_fahr vorg_die waes_und \
        wand_am want_0 ware_war weil_sie wer_so will_kuen will_sich wurd_bere ykott zent> zugem zwei_mann zwoe_proz \
        =2,0,-3 <anga <filt <july <toll <vani ahlun als_nich atell billi confi das_labo educt effnu icken ierma \
        ined> issin jahr_noch july> kalen kenn_und legen ndien nsehe ouche sagt_mir star_up stic> ueckb vert_von \
        when_it zweie =2,0,-2 0_a 0_ihr <alt> <anim <band <bei> <besu <brut <bunt <buy> <ceil <chic <club <conn \
        <cont <dash <dens <diag <duba <else <flow <fork <gega <grow <hamb <hang <heri <hub> <irri <kale <leaf <mohn \
        <moti <mrs> <myse <neig <perc <perm <pitc <red> <rund <sag> <salm <sped <spro <thun <tite <toni <toot <wate \
        <wegg <wen> <zufr <zuge <zuse a_phot a_poli abeih aber_nich aber_wenn ably> abwas ached ackun adell adres \
        aesen afzim agai_with ahrer akko> alche alen> aline alle_gela als_er ambur ament amtsa an_oppo ancs> and_as \
        and_one and_rece aputt arbe> aring armin artme aser> asses asted astik at_for atche aterp atum> auf_acht \
        auf_ihr aufz_und aus_als back_of beck> been> bei_dass beiha beim_chef beim_eins beko_bei belae benc_are \
        besuc betr_hat bevo_man bevol bild_und bis_elf boug_them brau_im braut brutt buchh bungs but_i by_some bzigs \
        came_at cand_the canne cats> ceili ceive cent> chef_der cheid chill chimm chirm chleu chmec chwag cient \
        citor da_lass dana_gab dann_mit das_fuer das_jede das_muss das_naec das_nur das_ordn das_schr dass_er \
        dass_ich dass_zwei defek dello dem_alte dem_erst den_eine den_eink den_leut den_schl den_stan der_arzt \
        der_chat der_geld der_miet der_ordn der_sitt der_taus der_werf der_zusa derbe derwu dicke die_absa die_beru \
        die_fina die_frue die_gara die_herr die_kurs die_miet die_werk dien_und doch_auf down_in drei_woch drich \
        drivi dubai dungs each_time eads> earin ebevo eblin ebte> eceiv eckwu edere edroo eere> efekt eferu efres \
        eftet ehsch eige_an eilin ein_kuge ein_reto eine_das eine_erst eine_koll eine_sond einm_mit eins_der ekame \
        ekeri ekuen ellos elpli emerg empf_es enbre ensel er_habe erege erfer erged eries erlin errli ervic erwun \
        esich etwa_sagt euro_haet ewage ewegu fami_of fens_von ferun ffers figu_in filte flet> flich flour for_ever \
        foto_die four_mont frag_mein frag_mit frei_um from_for ftet> fuen_stun fuer_eine fuer_mehr fuer_tant fund> \
        fzimm gaben gar_kein gebuc gege_aufp gege_hat geko_sind gelb> geld_zuru gelo_ich geme_sagt gesp_fuer ghbou \
        grad_und gran> graph grin_und gsdie hab_bei hab_nach had_chan haen_von hafts hambu harmi has_aske hat_vor \
        haus_hat hausa hbour hear_a hear_my helpl henen hera_auf hera_dass herr_im herrl hesse heut_beim hies_ich \
        hilf_es himme hind> hlafz hmeck holz_lebe hotog hrung husb_a huste i_rais i_run ich_0 ich_alle ich_das \
        ich_nie ich_trin icito iebev iebli iform igati ighbo ilett ilter im_verk imme_was in_dies in_febr indly \
        inkt> irati irrig ispla ist_auch ist_sich ist_wied it_from it_we itver ja_zu jahr_durf jahr_kauf jede_mont \
        jede_tag jetz_alle jetz_auch jetz_wied juli> kaput karto keeps kein_bode kels> klei_und kmeld knees \
        komm_dann komm_zwei kslei kstil ktor> kultu lafzi lag_0 lass_ich lchef lcher lder> lebe> leep> lehnt leis_im \
        lerfa lerin lern_ich liche licit liebl liger limit litae llert lmen> look_like lour> lplin ltur> lupe> lussr \
        mal_ich man_auch meer> mein_balk mein_beri mein_ich mein_neff mein_tant merk_euch mers> mess> mete_hoch \
        mit_mein mitt_im miums mmerf mont_0 mont_the more_and morg_so mosta mping my_boss my_noti mysel nach_seit \
        nach_wurd nach_zum naech nalch name_nich ncent ndesh ndest nebe_dem nebe_der need_two nees> neigh nell> \
        nern> neunz nfael ngeko ngsle ngspa nhall nich_beim nich_lach nich_lang nich_wir nich_zu nkels nksti noch_0 \
        noch_ein noch_imme nselb nun_schi obear oelft oene> of_her offi_the ograp oilet olici ommer onalc onigh \
        oning onths ontin orte> orway ossel ostat ourte owns> oyalt pack_aus packu paets parke parkt pedit pfahl \
        pflic phot_in pitch plerf pline poli_are posi_0 prali prod_best proz_nach pruef quot_two raese ralin rancs \
        raph> rateg rator reac_the rech_der rech_hat reed> rein> repo_hat reter rgeri rieg> rigat rine> rkett rksle \
        rmost rnenh robea roll> roll_mit rotte roved rriga rrlic rrowe rstat rube> rutto rway> rwuns s_wort saili \
        sakko sass_in sauge says_she scann scape scha_aus schep schi_die schm_als schr_der schr_seit see_so \
        seit_mitt seit_sein selb_die sembl sende serv_von sfall sgara sglei shut> siden sie_dann sie_gern sieht \
        sind_sie sind_weg sites so_do so_i so_lang solic soll_alle some_of sonal spin_mit stad_und stec_nie steh_mit \
        steh_wie stenp steu_hat stig> stra_s stun_beim stun_die sturz sugg_i sungs sured swert swort taets tag_bei \
        tage_hatt tage_nett tage_vor takt> tammt tauch tches tely> terie thabe than_me that_they the_asse the_gold \
        the_help the_inst the_nurs the_trai the_work the_wron them_with they_were thou_i thre_hund thre_of tief> \
        to_beco toile tonig took_it trag_ich tree> trin_das tschr ubai> ucces uchha uede> uehr> uehru uernd ufbau \
        ufrie ulief ults> um_vers und_aus und_dafu und_dem und_park und_wann unkst up_by up_it uptsa urken us_at \
        usper usric usser utto> vate_sass ve_aske verl_der vermu versa vieru vom_band von_steh vor_drei vorga \
        ware_das was_fuer was_give was_itse was_sign wate_the we_now wegg_und wegge wegun weil_jetz weis_kein welt> \
        wenn_du wer_etwa wer_in werd_ja werd_per werts west> wette whic_i who_have who_now wie_ich wie_zwei wied_mit \
        will_im wir_fahr wir_mach wird_es wisse wuss_von yself zahle zehn_mete zett_mit zeug> zieh_sie zu_kurz zufri \
        zulie zum_aben zum_selb zur_verk zwei_den zwoe_von =2,0,-1 0_auss 0_reic 0_stan <anze <auth <beac <beau \
        <beco <belg <berl <blac <boed <busg <c> <done <flas <iceb <idle <jump <kapu <karf <kesc <las> <loya <mats \
        <mega <pano <pers <radw <refr <reor <row> <sile <sitt <staa <susp <unfr <waer <weat <wund a_corr a_kett \
        aber_ein able_to aces> adweg aehne aetsh afts> alle_abge alt_die alway am_mueh ample an_ordi an_von and_he \
        anora ants> anwa_der araus are_bril arfre ask_in asspo auf_fuer aus_mein ausg_aus ayers beach becom \
        been_able bei_niem bei_schw belgi benen bermi bett_weil black boede broad busgr but_my by_text centr cenza \
        chie_exec chkun chpru chulb chweg ckwun code_for cred_note dann_an dare> das_gesi das_nie das_steh data_to \
        davo_mit days_at days_betw dem_bahn dem_ich dem_sein dem_tite den_vorg dene_die der_brie der_lach der_prod \
        der_schr dfuln diagr die_ansc die_bei die_kund dies_satz disc_code disp_von dlern does_that done> down_ther \
        drei_am droom drue_und eige_den eigli eine_auto eine_ist einpf elaeg elebt eleer elf_im enber engi_are \
        ents_ich entuc enza> eorga eper> erem> erfa_man erful erket erkl_uns ernve errat erren erst_gest erzch \
        es_gar es_man es_sich escal essan etour etsha faeh_durc fahr_im febr_the feuc_ist five_roun flug_und flur> \
        fschr ftsmo fuer_dere fulne ganz_oben gesc_nur gesi_der gespu goldr gran_i gutha haet_jema haft_vor hand_and \
        hat_beza heis_das herz_der herzc heut_nich hglas hien> hkund hlaef hlein hliss hoehu hools hprue htigk htzul \
        iagra ich_nenn ich_sass ich_steh icky> iehn> ierto ieser iglin im_augu im_pros im_seni im_vorg in_alle indfu \
        inte_ich inzw_selb irit> ist_zusa it_down it_for itone jahr_erfa jede_schr jumpe karfr kein_ersa kesch \
        klin_die korre kost_mich kwuns lache land_ruft lands lbank leaf_abou leav_they leere leert left_in letz_zwei \
        level lift_im lings lob_an loses loyal man_nehm marc_and matt_i mein_lehr mein_mutt menha menkl mindf \
        mir_beim mir_das mit_foto mitt_wie mmenh mona_hatt mscht name> name_the narch ncel> nect> necte nenn_mich \
        neue_hell neue_werk ngena nich_mont niege nigh_in nnige noram notiz ntor> ntuch nzept oben_die oeden oehun \
        oertl onzep oppor orrek ostco ourne out_in panor passp passw peale per_kuri pern> pete> radwe raenk rale> \
        rchst rech_die rech_einm reor_in reorg rers> ressa retou rful> rksto rnver rollo rout> rowns rows> rplae \
        rrekt rtonn rtuni rund_und rzche s_drei s_driv sachk said_no sandh schin schl_wir scho_der scho_grou \
        schw_gefa sei_ja sein_werk sesso sham_abou ship_a sie_ab sieb_mona silen sind_ja sitte so_many sola_der \
        some_had spedi spie_im ssee> sseit sspor sswor stant stat_the stcod steh_soga steri stre_mit sundh t_come \
        tcode teigl tells tenge terns terpl tgete the_brea the_insu the_loo the_pict the_rang the_rate the_wind \
        thei_answ ticky told_not took_nine trale trest tun_wir tunit tut_er twic_the tzula ulnes und_traf und_von \
        undhe ungsa unli_holi unse_gros uoted usflu usgru ustom uthab vemen verb_wird vers_die vers_in vers_schr \
        vier_hat vier_in von_fehl vor_geri war_freu ware_fuen we_were weath wech_mit weil_sais weit_im wer_kran \
        wir_gril wir_zwei with_it woch_sech work_it woul_have wurd_zwoe yalty zchen ziehn zu_drit zu_tief zugsk \
        zum_haus =2,1,-4 ahre> merge nderw ndigt nutzt praes ween> =2,1,-3 0_an <as> <aufl <aus> <bald <cand <cons \
        <dana <denk <desc <fass <kata <knop <oste <pfla <quot <reac <rest <scan <sieh <team <weig <wiss <zule ained \
        all_the an_hour anach ange_wurd anung apler axis> badet besc_von bestr buehr carry chade chiv> danac durch \
        ehlt> eine_ande eitra eldet elve> enaus endle enpla erkau erlan eucht fassu fene> flowe for_nine fuer_sech \
        gest_mit habe_jetz hat_nach hird> im_vier in_der inhal itel> jede_morg kenne knopf laufe lower man_sie \
        man_who mit_sein motiv mount muend naehe near> nich_uebe niede noch_die nopf> oesch ounds park> per_vide \
        pfen> prove rger> rtrae sale> schad schie sie_nich sprue stapl taine taple the_thir third titel tment trich \
        tters tvers twelv uletz um_vier uper> urden vanis vierm welve werbe werte wuerd wurd_0 zahlu zulet =2,1,-2 \
        <cros <mued <succ <use> adet> anima ater> burts das_gesp dendi emsel erve> etaer ettle frid_that fssch gsamt \
        habe_ihre ided> ierun in_rent jede_zwei kraft lanun muede nehm_die nths> nuar> of_whic osit> ounta planu \
        retae runds sohn> ssess steh_im succe the_offi tudio ufssc ungsl vers_sich von_das was_neve wer_was zung> \
        =2,2,-5 nheit =2,2,-4 0_der <depo <find <glas <nutz <sind <supe <teil <visi anfah bei_ist chick ction da_war \
        der_rest erfah estre gange lege> mit_dem of_them ostet sind> super tatte tonne ufen> user> vier_minu =2,2,-3 \
        0_cent <bitt <eben <to> berge digt> hste> hulen mbers sich_und vermi =2,3,-5 <gela bei_der igung onal> \
        zwei_jahr =2,3,-4 utes> =2,4,-6 <auf> finde =2,4,-5 drei_jahr =3,-8,5 on_a =3,-7,4 paid> =3,-6,2 echnu \
        =3,-6,3 <verd chnun hat_die =3,-5,1 <more ekomm more> =3,-5,2 <call <schw <sinc chrie ince> since ungsm \
        wand> zahlt =3,-5,3 <jetz =3,-4,0 aeumt arned iber> loese =3,-4,1 <arri <dafu <gebe <gute <zett afuer arriv \
        begru chem> dafue enfte hlte> linge nach_anga nding sses> unden =3,-4,2 den_vert erer> itere =3,-3,-1 <baug \
        <beim <drin <geru <rech <tour beant beauf bei_gesc beim> bensg eine_frau heiss housa imes> iven> kurz> \
        like_a olle> ousan takin tuerz ufige usand =3,-3,0 <angl <aufs <bill <dire <geho <haen <kaff <left <luef \
        <off> <pfei <tot> <tren <vorl <vorm <weih <wohl aatsa adow> ality arbe_nied arnt> autob beim_amts block \
        dank> dem_werk der_hall der_schi ebete efael ehren eiber eige> ekost ellin ellpl eners enze> erdin ereit \
        erfuh ette> eumt> forma grad> hand_out hat_eine hmier ich_haet iers> iken> inike ist_noch ixty> kurz_nach \
        letzu lieg_im lione mess_sind mit_den nach_elf niken noch> ockie offe_im onth> orlae ormit reihe rfuhr \
        sagt_der sanwa schl_im sind_verl sixty stick tellp the_othe ther_s tiger tioni treit tsanw uglin umgeh usse> \
        utoba utsch verbo vert_mit where witch with_a zette zunge =3,-3,1 <beha aech> agues answe busse frag_ob \
        renze tribu =3,-2,-2 <krie <posi <vor> <wind abge_hatt achri chaum denze die_aufl down_to ein_buss eine_schu \
        ensge esale ford> freie geko_ist gekom gshof ieces istet iters jekte make> noch_im oices onsul orrie \
        seit_der shelv stat> utlic utzen verl_die wurd_der zu_nehm =3,-2,-1 0_fahr <admi <atem <aufz <augs <buch \
        <cash <dari <denn <do> <dog> <empf <entz <erfu <fing <frac <geko <hint <isn> <kleb <laes <loos <mean <melt \
        <muel <nied <pena <prin <pull <re> <shel <spin <spru <stun <taki <terr <verk <wire a_half a_slid ab_sofo \
        abgeh abtei abzug aeugl ahme> almen anage and_got angle anien antie anwae are_on arnin arton at_nine atter \
        augsb ausb_ist ausg_der beca_the bei_sind bende besc_habe bgeha bis_auf bish_nur bohrt bteil bzug> cherc \
        chtsa chweb claim comp_auth ctice da_der degre denn> dentl der_list der_stoe der_verm derse diate die_ande \
        die_firm die_kein ebsra efers efuse ehlte ein_mita eine_firm eine_schl eman> enalt endig engeb ensiv enst> \
        entil ents_das entzo enwei er_nich erbot es_das eugli fahr_die feife fersc fest_die ford_eine fort_per \
        foun_that gasl_ange gekos gelie gepru gest_0 gkeit gleic grees gsbur gsges gut_die hat_mit hatt_das \
        hatt_vier heal_offi helve heut_frue heut_vorm hheld hief> hmigu hrich huege hwang hwebt i_am ialen iebsr \
        igkei im_nove immed in_augs in_lebe in_may in_vier in_whic indow ingst ious> ision isn_t issve ist_ange \
        iterv ithhe ixing jede_der jetz_der kaste klagt klebe konz_hatt langt lkon> loose ltern mehr_der mehr_und \
        messt migun mir_eine mmedi motor nehm_sie netz> nfte> ngebl ngsho nich_das nsgef ntier ntzog nunge nwael \
        oden> off_in onate opier orker ossen ousin pass_ist penal pfeif piece platt plied poke> prach quali raege \
        raetz ranti rbot> rbren read_our reets refus regal regu_has riert rity> rmeis rsagt rted> ruft_fuer saeug \
        schi_ein scho_im schr_mir setze sfahr shing sich_heut siste soll_nich sorge sper_der sprac ssage ssant \
        stad_hat stens szueg terbe tersa thhel time_the tinne tor_0 trupp tton> tzoge tzter ueckw uendu ugesa ugsbu \
        uhr_eine umpe> und_jede und_milc und_wird uns_in urtei usges uspec utors utzbe verti vier_weit viert voll> \
        von_der von_soll vor_den waelt waesc waren warnt was_for webt> weima werbs werk_der windo wirbt withh xing> \
        zusta zweim zweit =3,-2,0 <cell <mess <spok den_jahr edito empor euro_verh ffen> hahn> i_d lette llenb \
        man_habe ngsme ohrt> ositi ringe rsetz ruefe spok_of spoke spre_von the_numb tleit tragt uebe_0 using \
        vorl_verw wages walk_out =3,-1,-3 <boug <dedu <laen <mail ainin ateme auch_scho beitr bough deduc den_ruec \
        der_fuen destl die_schw ein_hoch estat estlo excel fende fice> helle hoch_auf ich_im im_fens made_a meind \
        mmerh my_neig otos> raube reach relle riet_mir sinc_east stloh tatem term_best term_ist the_card tuer_der \
        udio> ufend unse_haus xcell =3,-1,-2 0_minu <absa <also <bela <cart <clip <dara <erla <erse <expo <fieb \
        <flur <gebi <gepl <gift <haeu <hupe <juli <kopi <leer <lust <magn <milc <othe <prae <pral <pros <rota <russ \
        <sham <shor <smil <somm <tole <twen <vert <vouc <wann <whom a_hole a_stra abge_wurd absau absta ackin admir \
        aess> ahrt> ailin ainte aison akat> also> and_agre apri_and arged aske_whet at_a at_i at_noon aube> auf_nach \
        auf_seit aus_eine bei_drei bein> being beste brems bsage chene chuh> chver ckgez conce cros_the dann_frag \
        das_ande das_prob das_stim day_befo den_aben depen der_name der_paus die_bitt die_buch die_kaff die_mahn \
        die_mess die_regi die_stel dort_zum dscha durc_nach east> eben_nich eblic ebuch egere eggeb egler eighb \
        ein_0 ein_halb ein_nett einb_von einbe einde eine_fami eine_lehr eine_part eine_vers eing> eing_im elach \
        else> emaes engt> enig> enstw enutz enzet epend eply> ermut ernse erund eselb eundl ewohn extr_und fall> \
        fand_der ferns feuch find_das fitti flyer forde freez gearb gelac gesc_in gese_habe gesic getei getro ggebr \
        grati gros_lob grow> gute_auft guten had_neve hande hat_heut hat_ist hat_zwoe heads hine> hschi hweg> i_boug \
        i_can i_know ich_fahr ich_so iehun im_lade in_two infor ingew inus> irbt> irmed iums> iving ja_der jahr_jede \
        jede_sams jetz_0 jetz_beim jetz_ein kann_ich kehre knee> kommt lader laen_als laim> leani lebte litte lness \
        logo_von lyer> mail_kam man_koen mehr_die mein_freu mein_mail mein_schr mein_sohn merfe messu mich_eing \
        mind_aber minus mir_die missi mont_and mutli my_daug nach_zwei ndenz nderb nkung noch_in nspre nstwa ntie> \
        nung> nur_nich nzeln o_cloc odel> oeche olera olie> olien omer> ommt> ompan ornam out_i ozen> pack> pasta \
        pears picki ppear premi rach> raten rchen rding reie> rekt> reply reuer rgele rier> ries> rmutl rname rnier \
        rnseh ront> rspre rstae s_name saiso sant> schi_mir schl_gema schmi seit_janu sgetr sigh_and sind_in sive> \
        slide so_stan soll_sie soll_wir somme ssrec stoff stwag tens> tersc that_it that_the the_fram the_labe \
        the_prop the_wate then_that tlohn to_go to_see toler tolle traf> turn_out twage twent uegt> uehlt uehsc \
        uerge und_steh undli undsc ungsf unte_mein usgle ussre verga verw_auf vitae von_alle von_dene von_oben vorna \
        vouch waehr week_befo wenn_eine wenty were_told whom> wir_zu wird_bei wire> ziehu zigen zwei_davo zwei_hat \
        =3,-1,-1 0_brut <abte <ago> <blok <emoj <exec <gelu <hoef <kupp <lid> <logo <nurs <opin <stoe almon at_leas \
        aus_fuer bedeu befo_and bloke can_hear chhal chric dem_depo dents der_beru der_mont der_plan der_seit \
        die_anla die_auss eantr edeut eider ein_mode eine_ents eine_klag eine_zett emoji enbar ente_the erme> ermei \
        ernd> fehl_0 fikat have_left hhalt ifika inion itsam kilo_of lack> lesal loke> mal_eine ndow> nich_aber \
        nking nsult nutze oked> olesa ommun opini otogr pekt> pinio reise rgeld ringi rinst rosse rsage rtel> s_bei \
        schoe sessi sheft sich_von sperr spind sterp stier stun_in such_as suspe tifik to_an uben> zoll> =3,0,-4 \
        <lass bald> bearb gekue handy it_turn leich neue> olite wesen =3,0,-3 0_mann <ansp <aufb <bedr <beri <beru \
        <bewo <char <chri <comp <conf <durc <erle <euro <fran <fron <gewa <have <inha <kran <kuri <made <nase <plas \
        <tick <wear a_comp abei> achfr acht_bis aesst andy> anspr at_you ation auf_mont ausri break chlie chnel \
        chris code> conne consu cross das_fals der_prei derat die_einz durf_wir efueh eiern elbe> else_s enten erlau \
        ermal erpla etreu eundi franc gatio gelt_als haet_sie has_gone have_sinc he_coul held> herr_dire hfrag hnell \
        hrist iern> inde> inke> jahr_bei jetz_in katal kerei laine lanze lasti lein> lusti marge mit_dems nach_bei \
        nary> naten nette nnect ntere ntern ntral ob_die odern onnec plast ratio rgen> ruch> sagt_man schei \
        sehr_viel seit_maer sind_auch so_viel solle steh_in tag_und temen the_cons trate turn> uebe_dem um_elf \
        und_sehr und_wenn ustig verk_und wenn_der when_we zur_prob =3,0,-2 <acco <aush <dems <gesi <memo <netz <none \
        aber_er absa_kam and_she antra chfra ckung da_hat dann_unse datum dazu_gab demse der_ort drei_mona egel> \
        eink_der erber erueh fotos front geste gilt_als hab_i hille ist_beim itrag kost_extr lence mselb nigh_and \
        none> of_a ointe ometr pruec schir schm_es svors tener terda the_chap und_ausg ungsp was_char wort_geha \
        =3,1,-5 model tante two_year =3,1,-4 <offi <part <verm <wege <zug> alend ange> ante> aske_for atalo count \
        edruc ehrun eight erzei four> giona gust> hat_sich heits hutz> is_on lsche mein_kind mir_der nachf ness> \
        pair> seen> ssing ssung talog taube trete unds> utzt> war_die =3,1,-3 <itse aehe> alog> der_hers had_the \
        itsel made> tself =3,2,-6 aufen war_ein =3,2,-5 eche> enken ering ersta ffice ietet ture> tzung ucht> \
        =3,2,-4 <augu augus lass> ugust =3,3,-6 beite ehrt> =3,4,-6 <fach =4,-9,6 <unse unser =4,-7,3 <geld bei_uns \
        =4,-6,2 ecken reibe =4,-5,0 samt> treib =4,-5,1 <s> <scho <verw fehle gebli habe_das niste rtner =4,-5,2 \
        chwer ised> =4,-4,-1 <give <seie die_zahl etrei in_marc out_at seien wird_noch zwei_mal =4,-4,0 <gest <heal \
        <you> alth> angel bekam bell> ctors das_arbe die_aufs ealth erbru esst> ezahl grenz healt hrieb itter locki \
        lter> ltet> monte nswer nteur olleg onteu reiss selbe time> tote> verbr wie_ein =4,-4,1 <morn ettel latzt \
        ling> morni ornin =4,-3,-2 <bott <slid ackt> den_park isten mised =4,-3,-1 0_sind <balk <disa <gera <herr \
        <kast <pati <schm <sehr <toda <trac <viel <waeh <weil <wirk abour alkon altsc am_vorm anwal ausse balko \
        behoe beim_erst chalt die_fahr die_heim die_wett ditor efahr ehnt> ein_schi erset etzt> fest> fuers gelde \
        gerec gestu gling hoerd hrere in_a irft> is_stil itzen kind_im labou lange left> ller> ltsch matio mehre \
        mera> month nger> noon> nwalt oday> ormat orted out_of pende racti rium> rlaeu rries sehr> seit_woch sgefa \
        spita ssene steh_vor taet> thei_way times tler> tners today tsamt ualit uebe_jahr uing> used> vier_jahr \
        warni we_are werd_gebe werk_in wirft worde zwei_tage =4,-3,0 <head aeste aren> elder firm> fort> gebet ight> \
        nich_auf posit sand> tons> =4,-2,-3 aufru ausha below eplie erche finge geht_um gemae ggest ider> ndger \
        ompla reits schal seit_augu seit_gest telli tice> verl_eine wir_hatt =4,-2,-2 <absp <abzu <baus <bese <bloc \
        <bode <brem <chat <conc <cut> <east <fahr <fand <film <flie <for> <ford <froz <gelb <heis <inzw <lieb <lorr \
        <moto <piec <plak <ruec <trau <used <weit <wett <wirb actic adung adver aeufi ahnun alle_auf alty> angt> \
        arch> are_bein auch_nich auf_unse back_to beka_eine berei beset beweg bezah bottl bucht das_best dead> \
        der_wand der_zent dgeri die_nich die_schu drit_mal dvert easte eces> ein_haus ein_stue eine_masc eins> eits> \
        ekte> elang elow> entra epart eprue es_geht essun eufig eumen flug> forel forty foto> froze gaest habe_am \
        hold> holes iger> im_urla inger inzwi istra ites> ittag kopie kunge ladun lakat landg ldet> lity> llen> \
        mehr> meln> minde ming> mit_ihre mitta mmeln mplai nded> nenn_es ngebr nzwis onten oppt> order orell orrow \
        orty> ottle packt piert plaka racto reads regle remse repli riegt rivin rlang rueft ruegt rund_0 schwa spect \
        spekt tern> the_fore thir_one to_0 toppt ttelt ufruf venti vier_uhr von_um vormi weil_der wrot_to wurd_die \
        zum_drit =4,-2,-1 0_seit <adve <esse <wher aehre darin die_gene ency> gar_nich gest_aben given konte nehme \
        owed> prom_a say_the some_else that_is the_repl this_afte to_hosp und_im wer_nich =4,-1,-4 <hire <mahn <phot \
        <skan ansag fuehl ich_heis loest moder nsage photo skand state tuch> und_beka zwisc =4,-1,-3 <addr <ansa \
        <appe <depa <derw <elf> <halt <impr <meer <ordn <prem <regl <see> <steh <urla <very <wash <zust addre aflet \
        am_tele arauf astic autet charm conta dabe_und dank_fuer das_ansp das_auch ddres depar der_chef derwe \
        die_brue die_hael durc_den eafle ehlen ein_konz enhei erat> erate estet euro_fuer fand> gefa_und glas> \
        half_the have> i_aske ich_von ilch> itch> kanda kung> label last_nigh laub> leafl lovel mahnu milch nachr \
        nase> nbeza npaid ontai ovely pport reina reste rinke ruary schme sein> sich_uebe sing> soll_ich tant> \
        the_app the_bran the_inte tors> tung> ueft> unbez unpai urlau vely> von_war wie_aus wohn_in zeitu =4,-1,-2 \
        <face <hell <mang abou_the aendn bach> bsaug dem_schu dnis> eisst endni in_july laute mal_in merhi ndnis \
        ortet ounts ouren say_that ttern unts> =4,0,-5 <sein dered =4,0,-4 <febr <fehl <land <list <seen <sugg <tell \
        <zent able> aerte alsch bruar ebrua einm_und einte erent etten febru flaec gsten holz> issen jahr_war ntain \
        offen rschr show_a spann sugge toure ugges water =4,0,-3 <ente <konz <leas call_it eavin elege erger eser> \
        ewese fuen_in gewes if_you ischl laech leavi nach_fuen ndera nschu stan_0 stete stome tomer tscha vert_steh \
        =4,1,-6 im_zwei =4,1,-5 <tant alls> and_was fehlt iday> ilie> iling ional offic wenn_man =4,1,-4 <abst umen> \
        =4,2,-6 <four <inte ichts tete> vor_alle =4,2,-5 <zeit =4,3,-8 am_frei =4,4,-8 0_euro =5,-9,4 <up> =5,-8,4 \
        <kam> =5,-7,2 <imme chen> =5,-6,1 <wohn ergel esse> kinde ning> =5,-5,-1 <out> liefe =5,-5,0 <audi <klin \
        <tote <two> <war> abges elief nden> rate> tadt> =5,-5,1 <ware ttel> =5,-4,-2 <way> andge dass_der der_vers \
        ftung ionen legin llegi minis prich spric teur> the_same =5,-4,-1 0_bis <dies <drit <firm <schi <view <warn \
        aeume altet ator> auste buss_von die_schl diese dritt eiter euro> im_juli im_kran kolle manag sgeld tiert \
        uerzt =5,-4,0 anger rmati the_comp =5,-3,-3 <herz cking eets> hat_fuer hlen> =5,-3,-2 <foto <half <has> \
        <inde <mind <rega <rueg <uebr <wirf <word akku> anded anken auern baust beend bewoh bussg chon> der_firm \
        die_hotl ebrig eende ehoer ersag es_ist estel fuer_ein geric iefer im_mai insta klage kling lorri lueft \
        mail> neun_proz omise plain rozen ssgel uebri ussge whet_i wohne =5,-3,-1 aengt gutsc illio inist liebe \
        llion =5,-2,-4 <brea <trin die_arbe ich_wohn same> =5,-2,-3 <akku <anwa <flug <freu <hotl <trag <unpa blich \
        chat> darau enigs ermie firme gens> hotli igste im_netz kamer krieg mange march nach_die nenn_das nigst \
        nungs otlin ourt> rspro schon sind_die sselb them_to ungsh worte =5,-2,-2 <labe ches> chlei chrei die_leit \
        fert> heine nich_mehr rueck terra tline =5,-1,-5 bei_im erich siert =5,-1,-4 <eigh <fens <foli <knee <oran \
        <top> als_haet andal aning best_war bour> brige calls can_t celle das_neue der_abte eanin earbe eben> entie \
        ested fahrt falsc folie heid> inden itaet kam_ein line> lite> man_mir ndal> nie_wied nsche oest> polit riet> \
        rigen rweil self> sicht stet> strat ungen utet> view> was_a =5,-1,-3 <bot> <marc <riet aving enden enge> \
        frue_die it_s orang ount> war_mein =5,0,-6 rschl =5,0,-5 <fals <lieg chein es_im hies_es hoen> icht> ideo> \
        rdere =5,0,-4 berg> erten zu_vier =5,1,-7 gung> =5,1,-6 <five five> hat_kein rent> sagt_das was_told =5,2,-7 \
        itte> =5,2,-6 an_die =5,6,-11 <are> =6,-14,8 <our> =6,-13,7 eute> =6,-8,2 <stop =6,-8,3 hnung =6,-7,1 elle> \
        meine =6,-6,0 <reis esen> orden rning ware> =6,-6,1 aten> =6,-5,-1 <buss <fris <mehr <sofo <weg> chdem eien> \
        erzt> hdem> ofort sofor stern stopp the_firm =6,-5,0 <es> =6,-4,-3 welch =6,-4,-2 <dann <file <fine <guts \
        <klag <koll <mana <same <time accou ccoun dann> for_a genen hrend nachd uers> zur_stun =6,-4,-1 <zwei sleit \
        =6,-3,-4 <welc elben halt> kasse =6,-3,-3 <fitt <upda amera appea atur> der_drit dreim edes> ehung elche \
        etzun had_been half> inder jedes land_hat leide llige nters pdate poste reima romis schle updat =6,-3,-2 \
        ermit promi ustel =6,-2,-5 rlaub =6,-2,-4 <dazw <kuen <loes auben auf_die azwis chutz court dazwi dress \
        form> hat_man itor> ngel> onnen rede> rged> rmiet trink two_of we_aske when_i wort> =6,-2,-3 <gar> am_nach \
        igens rhaen =6,-1,-6 0_0 <nett inte> =6,-1,-5 <antw <dabe <gone <leid <repl dabei gone> jede_mal meint ross> \
        =6,-1,-4 <love <offe anch> betre das_land das_sei rank> =6,0,-6 fahre hat_unse =6,0,-5 der_rech =6,1,-7 \
        <per> =6,2,-8 iter> =7,-23,16 <i> =7,-12,5 <it> =7,-10,3 <habe =7,-8,1 esche vor_der =7,-7,0 <then then> \
        =7,-7,1 anga_der =7,-6,-1 an_eine das_unte nnen> =7,-5,-2 <nun> achde artne ften> haeng krank partn =7,-5,-1 \
        <mont ellen plan> ttag> =7,-4,-3 <prom asten efert iegen lben> natur this_morn were> =7,-4,-2 <natu <were \
        sted> =7,-3,-5 0_leut =7,-3,-4 <geku <mode <told <weni date> egen> iess> kuend ntwor rend> told> wenig \
        =7,-3,-3 uendi um_0 =7,-2,-6 in_eine video weite =7,-2,-5 <erfa im_vert schut sollt =7,-2,-4 <been antwo \
        twort =7,-1,-6 <hies <vide auf_mein freun inted range reund =7,-1,-5 wagen =7,0,-7 <show miete =7,0,-6 <im> \
        =7,1,-8 hiess =8,-11,4 <seit =8,-7,-1 tzen> =8,-7,0 sagt> =8,-6,-2 ennt> =8,-5,-3 rmitt sage> =8,-4,-5 versp \
        =8,-4,-4 <sei> i_was =8,-3,-5 laut> =8,-3,-4 weil> =8,-2,-6 <app> erspr ich_bei ving> wer_bei =8,-2,-5 <says \
        says> =9,-11,2 geld> =9,-8,-2 <that =9,-8,-1 iert> =9,-7,-2 habe> that> =9,-6,-3 spri_von =9,-5,-4 eimal \
        =9,-4,-6 richt =9,-4,-5 nach_0 =9,-3,-6 <post =9,-2,-7 <der> <ja> erde> nennt nken> =9,-1,-8 <soll ich_habe \
        =10,-14,4 <wir> =10,-6,-4 <this imal> this> =10,-4,-6 <nenn =10,-4,-5 <mal> =10,1,-11 <park =11,-6,-5 <abge \
        <say> =11,-5,-6 <now> =11,-5,-5 <wer> =11,-2,-9 fuer_0 =12,-10,-3 seit> =12,-8,-4 <heut heute =12,-6,-6 \
        liege =12,-5,-7 bei_eine =13,-13,0 <mein =13,-8,-5 hatt_die =14,-7,-7 <laut =15,-16,1 <we> =15,-10,-5 <man>
        """
}
