/// Runs of letters and neighbours, and how much each speaks for what must be seen within the hour.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum AcuteSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-10]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-10 <i> =-9 <ich> <wir> =-8 <my> =-7 <mai> <our> <we> stag> the_morn ueher =-6 <for> <jahr <nigh <sie> \
        jahr> =-5 0_and 0_euro <he> <she> <the> <us> <wer> <year am_0 bis_0 cent> chts> ember i_have jahre leite \
        monat ntag> tags> verl_wurd von_0 wurd_niem years =-4 0_und <bus> <da> <den> <euro <her> <late <lief <man> \
        <may> <mona <most <neue <park <prob <side <so> <was> <week <who> <wie> <wied achts am_mont am_sams am_sonn \
        aster days> dete> ears> egist ehjah enen> erhae estel ftig> hjahr immt> in_0 indet is_a lost> mals> nach_auf \
        nstag nur_noch on_0 on_satu per_cent rfahr route ruehj seine seit_oste statt tage> uebun uehja wiede woche \
        zum_0 =-3 0_mai 0_minu 0_stat 0_stun <aber <agre <allo <als> <am> <appl <begi <best <bis> <d> <dana <dank \
        <day> <die> <dien <each <eigh <einz <ende <er> <folg <foto <from <gede <gehe <ging <him> <ihn> <lese <lind \
        <look <lost <name <neu> <new> <norm <nun> <on> <per> <perm <pro> <proc <put> <rate <rout <schr <sett <shee \
        <sixt <soup <spar <spri <stad <tag> <they <till <trau <und> <uns> <unse <use> <used <ve> <verg <wert <will \
        <woch <zum> <zwis ab_0 abge_die able> aehrt aerz> agree an_der apita arges arte> auf_0 auf_eine auf_und \
        ausme beste bung> chlaf chte> cker> comes damal danac das_ist das_verf der_buer der_nach der_werk die_kind \
        die_stad eathe eberz ebung edge> ehere ehobe ehrt> eich> eiert eilig einen eite> eiten ends> erche erein \
        erfah erhin ersio esday fili_in frage from> gens> gera_von gesta gesti gten> habe_sie has_a hat_0 have_sinc \
        heet> here> ifts> in_a ingeb ings> is_now it_the jede_morg kabel lean> leibt leine lieb> longe macht malig \
        meine mill_fran mit_die month most> muste mzug> nach_zum nannt naten ndere ndet> nebe_den nged> ngst> \
        nich_mehr niert nntag nterm nths> of_us onnta onths over> part> price rding regis rger> rges> rgese rhaen \
        rmal> rmin> rsion rtsch ruehe seit_mai sere> sinc_0 sinc_the sind_nach sind_nich sion> siren somme sonnt \
        soup> sprin ster> tchen teil> tende test> the_0 the_coun the_old ther_is they> to_0 trike uebe_die umzug \
        und_der und_die und_zwei unser uster verei vergl vier_stun war_der we_have wegen wert> who_has wie_bish \
        will_be wir_habe wisch zwis_0 zwisc =-2 0_auf 0_bis 0_cent 0_das 0_febr 0_has 0_im 0_in 0_mill 0_mit 0_nove \
        0_okto 0_tage 0_to 0_tonn 0_vers <a> <abwa <aelt <ag> <alon <altp <ande <anfr <annu <aufg <augu <ausr <bach \
        <baec <bat> <befu <begr <beru <bin> <birt <blie <box> <brau <brie <bub> <buer <car> <chee <club <cool <cost \
        <coun <crea <dama <dann <darf <daru <debt <depa <der> <desc <dort <dran <draw <ecke <ehem <eich <einm <end> \
        <enth <ents <erfo <erns <fach <fall <fast <febr <fiel <fine <fish <flat <form <fuer <gab> <game <geae <gedr \
        <gema <gena <glau <halb <hear <hedg <heim <hell <herr <ihm> <incl <inde <inst <issu <it> <its> <jack <janu \
        <je> <join <juli <kabe <kart <keep <kino <klei <kost <krei <kues <kuns <laer <lage <lamp <lane <lang <larg \
        <lead <lear <lett <letz <lies <like <list <lit> <lkw> <lot> <maer <mag> <marc <matt <me> <mean <mein <memb \
        <mine <mit> <mitb <moeg <move <mr> <must <nahm <nann <natu <nebe <need <nie> <nimm <no> <note <noth <null \
        <nur> <oder <old> <one> <ones <opti <oste <pari <poin <port <poun <pram <prei <pric <proz <quie <race <rack \
        <rath <reco <repa <ruec <sagt <sais <sang <schi <sect <sink <sire <slep <soci <sock <somm <sonn <spie <stag \
        <stan <stie <stol <stra <stri <stud <sugg <t> <tabl <tari <teil <text <than <thie <tier <tisc <to> <town \
        <trae <tues <uebu <umzu <unde <unti <usua <verf <veru <verw <very <voll <vom> <vorg <wahl <war> <ware <warm \
        <wass <weat <wege <weis <wenn <wish <wo> <zeit <zeug <zueg <zuge a_bank a_char a_day a_diff a_hedg a_new \
        a_nigh a_row a_week ab_dem abbau abel> abgel abou_the aehlt aendl afel> affec afte_the ahmen ahnun aison \
        akers albe> alige alles allow ally> als_im alse> altpa am_bahn am_dien am_erst am_selb amals amen> ampe> \
        amtli an_0 anach anbie and_0 and_stil anded ands> anfra anga_des anged angs> anner annte annua anted anuar \
        aphs> appe> appl_and appla apple aran> are_not are_unaf are_welc aren> arifr arrot artel artme arts> \
        aske_whet at_nigh at_will ather atist ative atsch atsen atte> atter aturd auben auenh auert auf_anfr \
        auf_mein aufge auftr augus aus_0 ausfl ausg_wird axis> ayers bands been_a befo_it begin bei_0 bei_arbe \
        bei_den bei_ist bei_uns beid_seit beim_erst beits beitu bele_von belo_to beric beruf besit betr_hatt \
        betr_ware bewer binde bis_ende bis_mona blatt bled> bleib bles> blieb brach brig> bring brot> bruar bund> \
        bund_hat bussg by_post call_the cesso chade chaut cheer chied chrei chtbu chten chtig chtsk chuld chulu \
        chwes ciden cies> ckere ckets ckte> clean clude comin conse coun_s creat cribe dann> daran darf> das_die \
        das_kabe das_mitt das_ordn decis delle dem_hoch dem_nach dem_stur den_zaun denkm depar der_app der_auft \
        der_bahn der_bauh der_eige der_frue der_geld der_im der_kind der_komm der_kuec der_kues der_lehr der_mann \
        der_schl dere> dert> derun derwa descr desk> die_alte die_eige die_fili die_ganz die_leut die_mitg die_stra \
        die_uhr die_unte dispo dnung dort> dran> drawn drei_uhr dreim drit_stoc droom druck durc_das durc_eine each> \
        eaend earni easte ebel> ebrua echnu ecisi ecker ectat edenk eeks> eeps> efrag ehema eher> ehrde ehrst ehung \
        eibt> eichn eier> eight ein_drit ein_fahr eine> eine_ande eine_jahr eine_rech eine_schu eine_uebu eing_sie \
        eing_werd einma eintr eise> eithe eitsg ekrae ektri elled ellsc ellun elten emali emein enbau ende_0 endet \
        enein enfti enhof enkma enkun ense> ental entfa entst entue erech ergeb erger ergle erin> erlie erms> ernst \
        erroh erset erspa ersta erstr erstu ertag erte> ertre ertun erufs ervat erwae erwei es_hand es_nich esche \
        eschi eschw escri esehe esend esitz essen essor esung ettle etung etwas eumte euro> europ euse> eutet ever> \
        ever_morn eweil ewert ezeit faehr falli false febru fecte fehl_ein fehla feier fenen ferie ferry feue_und \
        ffene fine> folgt for_nine for_the fort_one foto> four_in fragt frank fraue frei_die frei_nach from_the \
        frund fuen_jahr fuen_stun fuen_zent fuer> fuer_alle fuer_das fuer_eine full> garte geaen gebra geden \
        gefu_wurd gege_drei gehen gehob gekla gekra gela_von gemei gerei gers> gesc_die gesch geseh gesp_die gesse \
        getra gibt_s girls gistr gleit gment good> gsten gunge gust> habe> habe_ein habe_im habe_wir had_a haden \
        hafts halbs hand_die hand_in hand_sich hands hange hangs hart> has_move hat_unse hatt_der hatt_sich hear> \
        hedge heili hemal herr> heut_nich heut_steh hier> hint_dem hoben hoere horn> hreib hrer> hreri hresb hrpla \
        hrten htskr hulde hulun hung> hwein hwest i_am i_had i_ve icer> ich_heut ichte idays ided> ielt> ierma iese> \
        ifrun igent ihm_die iligu ille> iller im_frue im_heim im_schn im_verg im_vorj imes> imum> in_betr in_ein \
        in_her in_this in_vier infah ingel inger inhal inigt inmal insam insta inute inzig ippe> irene irls> irst> \
        is_the is_to isch> ised> ison> ist_bei ist_die ist_fuer it_has it_up iten> iterh ither its_own itsge ittwo \
        jahr_an janua jetzt juli> juni> kapit keeps kerei kino> kirch klein koste ktrik kuche kuerz kunst lag_eine \
        lage> lane> lanne latt> lause ldete lear_to learn lehrs lent> lept> leser lette lickt lied> lief> lief_von \
        lieg_bei lifts ligen like> list> lles> llowa llsch llung logo> lokal look_for looki lots> lowan ltpap luebe \
        lumen maerz mahnu mai_die man_habe march mber> mehr_ange mehrh meld_der mens> menti messe mill> minut \
        mit_acht mit_frei mit_zwei mittw model muell muess museu nach_0 nach_mitt nach_sind naec_morg nager name> \
        namen natse ndach nderu ndete neben nern> ness> neue> nfahr nfall nfrag nftig ngeno ngert ngese ngesp ngsta \
        nheit nich_eing nich_vor nich_vorg nigh_the nimmt nine_per nings nish> nkmal nmal> nner> nnten nnual \
        nobo_was noch_da noch_das noch_zwei noon_on norma not_affe not_invo nothi nser> nsere ntal> nuary null> \
        nute> nzeit ober> odell oecht of_0 of_my of_the ohne_stro oiler okale olgt> oming ommer on_tues onate onats \
        onger onsen opens optio orbei ordnu orges ormal ormed orms> orts> oster osts> othin ough> ounds ounty ours> \
        out_to oves> owanc ozent paris partm passe payer peal> permi pielt plan> plann plaus ports post> pplau prach \
        preis pring pro_woch probt proce prom_a proze quart quiet race> rach> raede raegt raeu_von raphs rates ratio \
        ratze rawn> rbei> rchen rchiv rdnun readi rechn recht reima reis> renen rern> resbe rglei rhael rhaeu rher> \
        rices rich> rief> riet> rifru rige> riker rippe rish> ritte riven rken> rland rollt room> ross> rplan rries \
        rrohr rschm rsetz rteil rtmen ruend runde rvice rzen> saal> sack> saiso sang> sberi sblat schad schil schin \
        schmi schr_die schre schri scrib sday> sehen seit_die seit_jahr seit_janu seit_mona sells serro settl seum> \
        sgeld she_has sheet shop> sich_bei sich_nich sie_am sie_habe sie_nich siebe sinc_we sinkt slept smeis \
        soll_bis sonn_0 sonn_eine spra_von sprac spri_von sschu ssel> sserr ssgel sste> stage stan_seit staye stead \
        stere stieg stik> stimm straf stric studi stueh stun_und such> such_zeug sugge summe sunge suppe table taegl \
        take_on takes tall> tanne tarif tatis tatt> tayed tead> telle tellu tenan terhi term> terms tfael thalt \
        the_car the_clea the_cloc the_depo the_dire the_end the_firs the_fish the_last the_othe the_regi the_trai \
        the_word ticke tiege tier> timmt tisch tiste tment tner> to_a to_see tober tomat town> trag> trich tsend \
        tstan ttage ttags ttwoc tudio tuehl tuer> tues_and tuesd tunge twas> two_with twoch tztei uary> uchte ucker \
        udio> uebe_der uebe_von uebt> ueck> uefte uegt> uenfz uenha uerge uesda ueste ufgeb ugend ugust uhr_und \
        ular> ulich ulung um_drei um_fuen um_zwei umge_der umte> unbe_sind und_beim und_den und_ein und_eine \
        und_habe unden unds> ungsf ungst until unty> uppen upper urer> urist ursch urse> urtei usch> uschl used_to \
        useum usflu usgew usmei ussge utoma uyer> vely> verfa verl_die vers_0 verst vertr verw_auf verwi viden \
        vier_die vier_minu vier_seit vierm voll> von_die von_eing von_elf von_habe von_mit von_zwei vor_fuen vorha \
        wance want> waren was_not wass_in weath week> weeks weil_die weise wenn> wer_ihn werd_soll wertu when_the \
        wher_the wie_die will> wir_sind with_the wohnt work> year> zahle zaun> zeitu zent_bomb zeug_die zieh_um \
        zone> zteil zu_habe zu_zwei zusa_0 zwei_jahr zwei_list =-1 0_abge 0_afte 0_als 0_am 0_apri 0_are 0_at 0_aus \
        0_ausg 0_by 0_deze 0_die 0_drei 0_eich 0_enth 0_for 0_fran 0_fuer 0_gaes 0_geme 0_grow 0_i 0_janu 0_juli \
        0_june 0_kein 0_kost 0_leer 0_maen 0_maer 0_mann 0_mehr 0_modu 0_mona 0_my 0_name 0_nich 0_on 0_pati 0_plae \
        0_proz 0_pump 0_schw 0_seit 0_teil 0_temp 0_the 0_uebe 0_um 0_unte 0_vert 0_von 0_vote 0_wird 0_woch 0_zent \
        0_zu 0_zueg 0_zusa <abba <abga <abov <abre <abru <abte <acce <acci <actu <adjo <aend <affe <agai <akte <altb \
        <alwa <amme <amou <ampe <amse <anal <anbi <aner <angs <ankl <anpa <anra <ante <anwo <any> <anze <apol <appe \
        <appr <apri <aqua <arab <arch <area <arra <arti <as> <asle <assi <atti <au> <auch <auf> <aufl <auft <ause \
        <ausn <autu <avai <aver <awar <bade <bala <balk <basi <bask <bauh <be> <bear <bech <beda <bede <bedi <beet \
        <befo <befr <begl <behi <bei> <beka <bekl <bell <bert <bete <betr <bett <betw <beza <bezi <bicy <bids <bien \
        <bier <bike <bila <bind <bing <binn <blam <blau <blei <blin <blum <boil <bolz <bonu <book <boro <brac <bran \
        <bras <brin <brut <buen <bull <busf <buss <buye <buyi <c> <cabl <cake <came <cana <cand <capi <card <cent \
        <chal <chan <chea <ches <chip <chri <chro <chur <clai <clam <clau <clic <cliq <clon <co> <colu <come <comp \
        <cons <copi <copp <copy <corn <corr <coup <crim <cros <cup> <dad> <dame <dane <dani <dara <datu <daum <days \
        <de> <dece <defi <dell <dem> <dene <denk <derb <dere <desk <deut <deze <dial <did> <diff <digi <ding <dinn \
        <dir> <disa <disc <disk <disp <diss <dist <divi <does <doku <don> <done <donn <dono <dori <dot> <drai <dram \
        <drea <drec <drei <drew <drop <druc <dry> <duer <dug> <duri <earn <east <eck> <edit <egg> <ehe> <eher <ehre \
        <eier <eina <eini <einl <einr <eint <einv <eis> <elec <empf <engi <enke <entf <entk <entr <envi <equa <equi \
        <erda <erde <erdg <erga <erin <erla <erle <erlo <erse <erte <erwe <euch <eval <even <ex> <exer <exhi <exis \
        <expo <expr <eyes <fabr <face <faci <fair <far> <farb <farm <fasc <fasn <fass <feat <fee> <feel <fees <feet \
        <fege <feie <feld <ferr <fetc <fewe <figu <film <filt <find <firs <fit> <flae <flan <fled <flot <flus <foot \
        <foun <frae <frag <fran <free <freu <frid <froe <fuhr <fuld <full <fund <fune <furt <fusi <galt <gar> <gara \
        <gaze <gear <geei <gefi <gefo <gefr <gega <geho <geka <gekl <geku <gele <geme <gemi <gene <gepl <gerb <gern \
        <gesi <gets <gewi <gewo <gezi <glat <glaz <glue <gmbh <goss <gps> <grei <grey <grip <grit <grun <grup <guel \
        <guid <gurk <gurt <gut> <gym> <h> <ha> <haar <haen <haet <hafe <hail <hamb <hamm <happ <hart <hatt <heba \
        <hebe <hein <heis <herb <heri <herk <hero <hers <heue <heul <hier <hill <hing <hinw <hire <hirs <hit> <hob> \
        <hono <hope <horn <hose <hupe <id> <idee <ihne <ihre <impr <indi <infl <init <inne <invi <inzw <iron <ital \
        <ja> <jaeg <jaen <jede <jens <jess <jetz <jewe <jobs <jubi <juge <july <june <jung <juni <kaes <kais <kam> \
        <kani <kann <kant <kapi <karl <kass <kate <kauf <kaum <kehr <kein <kell <ketc <kief <kilo <kipp <kirc <kirs \
        <kiss <kita <kitc <kitt <klae <klar <klau <klic <kond <konf <kore <korn <kreu <krie <krip <kuch <kuer <kupf \
        <kutt <l> <lach <lade <lady <laen <lag> <laid <lake <lamb <las> <lase <law> <lawn <leav <leer <left <leg> \
        <leic <leim <lein <leng <lent <lenz <lern <lesb <let> <leuc <leve <lie> <link <lipp <litr <livi <lobt <loca \
        <logo <logs <loka <long <los> <lots <love <lowe <lust <mach <maeh <maen <maga <mahn <mann <marg <mark <marm \
        <matr <mayo <mead <mech <mehl <mei> <meng <ment <menu <merg <merk <mete <metr <metz <mi> <mich <migh <migr \
        <mile <mixe <moin <mond <mont <much <mueh <muet <mum> <muse <myse <naem <nage <narr <neff <neit <nenn <nerv \
        <nest <neul <neun <news <next <niko <nirg <noet <nois <norw <nots <nove <nr> <numm <obwo <occa <octo <oddl \
        <oft> <ok> <okto <oma> <only <op> <opa> <opfe <oppo <or> <orch <ordn <orts <ours <outl <oven <owed <pace \
        <pade <paec <paid <pala <pale <pand <pane <pant <papa <pape <papp <para <pare <parr <part <path <patt <peel \
        <peer <pena <penc <perc <perf <peri <pet> <pete <petz <pfar <pfei <pfin <pfoe <phot <piep <pige <pins <pizz \
        <plac <plus <poet <pool <pot> <prax <pred <prev <prin <pris <prod <prok <prot <prou <prov <prue <purc <quay \
        <quer <quot <rais <ran> <rare <raus <read <real <reas <reca <reci <reck <rede <refi <rega <rege <regi <rehe \
        <rekl <rema <remi <rene <reop <reor <reta <retr <revi <riet <riva <robb <rogg <rosi <ross <rost <rota <rote \
        <row> <rowi <ruck <ruin <rule <runs <russ <rust <saal <saec <saeg <saet <sag> <sala <salt <sams <sank <sarg \
        <sati <satt <satu <satz <sauc <savi <saw> <scha <schl <schm <scon <scor <seas <seat <sech <see> <sehr <sei> \
        <seie <sekt <selb <sell <selt <semm <senf <senk <sens <sepa <sept <shak <sham <shan <shed <shin <ship <shoe \
        <sieb <sieg <sieh <sile <silv <simi <sing <sist <size <skan <skat <skon <slee <smal <soft <sorg <sorr <soun \
        <sowi <spa> <span <spat <spea <spec <spir <spot <spra <spuc <stal <stam <steg <stel <stet <stic <stim <stoo \
        <stov <stuf <stuh <succ <suga <suin <summ <sund <sure <swee <swep <swif <tabe <taeg <take <takt <tann <taub \
        <tauf <taug <tax> <taxi <teac <tee> <teic <teig <tena <tend <tepp <teur <that <thea <thek <them <theo <ther \
        <thes <thos <thri <toch <toge <toil <tole <toll <took <top> <topf <tour <traf <trat <tree <tret <treu <tria \
        <trop <trot <tull <tune <turm <twel <twic <twin <typ> <tyro <uebl <uebt <uhrz <umba <umbr <ums> <umsc <umwe \
        <unaf <unan <unch <unge <unhu <unif <unit <unlo <unre <unsi <up> <urte <vale <vali <valu <vege <velo <verl \
        <verr <verz <vet> <vete <vica <viec <vier <vora <vorb <vorh <vori <vorj <vorn <vorz <w> <waag <wade <waes \
        <wall <want <watc <weck <weg> <weid <weih <welc <well <wels <wend <werb <what <whoe <whos <why> <wint <wirf \
        <wirt <wisc <wiss <witw <witz <wlan <won> <worr <wort <wuch <wuer <wund <youn <zaun <zebr <zerk <zert <zins \
        <zuck <zug> <zuga <zuha <zuli <zur> <zust a_baby a_birt a_brea a_card a_comp a_conv a_cust a_dair a_doze \
        a_farm a_fine a_foot a_fore a_full a_good a_hat a_head a_hot a_lad a_leak a_livi a_loan a_lot a_matt a_memo \
        a_mind a_mont a_note a_phot a_plai a_pot a_pram a_purc a_queu a_rout a_show a_slig a_stic a_ten a_thou \
        a_time a_tin a_twel a_two a_visi a_well a_whit a_work a_year a_youn aage> ab_die ab_fuen ab_herb ab_juli \
        ab_mai ab_mont ab_okto ab_vier abell abels aben_nach aben_von aben_wied aber> aber_jede aber_nach aber_noch \
        aber_seit aber_wenn abge_und abge_word abge_zu abgeh abgem ablau abled abor> abou_a abour above abris abrue \
        absc_ist absol abspr abst_die abst_im abtei abwa_unte abzu_der acce_the accep accid acco_to accor accu_of \
        accus aces> achan achbl acher achla achsi acht_jahr acht_mona acht_woch achti acing ackel acken acket actor \
        actua actur adel> adela adens aderb ades> adful adiat adler admi_the adow> adtar adtra adven aeber aecke \
        aeder aedt> aeger aegli aeht> aelli aellt aelt_hat aeltn aemie aemli aemt> aend_sich aenen aengs aenze aenzt \
        aerch aere> aerm> aert> aesch aese> aessi aessl aestc aeten aetet aetin aetun aetzl aetzt aeufe aeumu aeusc \
        aeuss aeute afanz afenb affic afte_at afte_by afzim agai_a agai_at agai_the again agazi aged> agerl agers \
        agert agess aggre agram agre_the agre_to agspa agswe agten ahlbe ahlla ahlst ahlte ahmeg ahmez ahnae ahnda \
        ahren ahrer ahres ahrpl ahrra aight aign> ailab ailin aille ainly ainte aire> airne aised aiser akes> akler \
        alami alanc alat> alati albie albja albse alent alett alid> ality alken alkon alkue alkul all_in all_six \
        all_thre alle_abge alle_elf alle_wied alle_zwei allem alloy alone along als_die als_ein als_haus als_lage \
        als_unse alte> alte_tran altie alton alway am_acht am_bett am_donn am_ende am_frei am_hafe am_heil am_kuec \
        am_kueh am_lage am_mark am_naec am_steu am_tag am_tele am_told am_vier am_vora am_woch am_zebr amati ambur \
        amens amer> amin> amme> ammka ammlu amon_them amoun ampel amps> amsel amsta amtsb amtsc an_addr an_dem \
        an_den an_dene an_die an_dies an_ein an_fuer an_inst an_inve an_lief an_offe an_old an_und anbi_daru and_a \
        and_all and_call and_carr and_does and_even and_ever and_frid and_had and_have and_held and_in and_me and_my \
        and_no and_on and_once and_put and_remo and_stan and_ten and_ther and_took and_we and_with andal andar andem \
        anden ander andge andha andkr andma andor andra andsc andsm andst andwe andwi anel> anent anerk anfal anfan \
        ange_auss ange_mein ange_sind ange_zum angek angem angs_vor angst angte anien anier anies anike anisi anke> \
        ankl_gege anlag anmae anne> anned annov anntm anpas anrai ansic ante> ante_an antei antof anton antw_ein \
        antwo anufa anung anwes anwoh anyb_who anyo_can anzei anzge anzu_wer anzuw apest apfe_mit apolo app_steh \
        app_the appe_has appr_at appro april arade arat> arate arbe_alle arbe_am arbe_hat arbe_ich arbe_und arben \
        arch> arch_has arden ardro are_all are_back are_mean are_the are_to are_trai ares> argel arger argin arian \
        arish arken arket arkpl arran arri_at arri_with arsal arsch artal artes as_a as_ever as_it as_the as_thou \
        aschi ased> aser> ases> asic> aske_abou aske_whic aslee asnac ason> asons ass_ein assel assen asses assie \
        assis asst> astre astun at_all at_and at_any at_are at_for at_home ated> atern ates> athau atore atrat attet \
        atung atura aturs atze> atzte aube> aubt> auch> auch_betr auch_das auch_der auch_noch aucht audi_foun audio \
        auer> auere auf_betr auf_bewa auf_dene auf_dies auf_donn auf_eige auf_ein auf_elf auf_ihre auf_komm auf_m \
        auf_mit auf_offe auf_papi auf_zwei auffo aufg_die aufg_und aufla aufle aufre aufs_kont aufsc aufsg aufsl \
        aufst auft_der aufz_das aufze aughe aught aumen aune> aus_betr aus_dem aus_eine aus_ital ausch ause> ausei \
        auses ausg_den ausg_ohne ausg_werd ausgi ausha ausk_des ausla ausli ausna auspr ausra ausre auss_der \
        auss_die auss_ist aussc ausse austa austu ausve aute> autei auter auto_in autom autos autum avail avel> \
        aver> avera aves> aving avon> award awing ayed> ayer> ayor> azett b_flat back_from back_in back_on backe \
        backw bades baeck baenk bahnd bala_shee balan balko ball_und bamme bank_habe bank_has bann_von bark> bart> \
        basic baske bat_um bauen bauer baug_fuer baum> baus_ist bbau> bber> be_a be_anno beche beck> becke bedar \
        bedeu bedin beds_and been_aske been_info been_sent been_set beend beet> befo_0 befo_anyo befo_i befor befri \
        befun begeb begi_0 begi_am begi_um begle begr_und begr_word begre begru behal behin bei_ab bei_drei bei_ein \
        bei_etwa bei_fami bei_frau bei_ging bei_haus bei_jede bei_kerz bei_nich bei_niem bei_ostw bei_scho bei_um \
        bei_und bei_zwoe beid_haeu beim_ausr beim_vier beim_zuck beira beitr beka_0 beka_eine bekam beko_den bekom \
        beli_ich beli_sich bell> belle belon belt> bends bera_am bera_die berbl bere_im bere_um berec bergb bergw \
        berin berla berli berm> berme berna berre bers> berse beru_der berwa berze besc_ist besc_von besen besi_ein \
        best_das best_ist best_kein best_man besu_aus bete_sich betei betr_die betr_eine betr_kuen betr_prod betri \
        betro bett> bett_seit bette betw_ten betwe beute bewae bewe_in beza_wurd bezei bezi_0 bezi_die bezi_hat \
        bezie bezif bgeka bgela bgere bgesa bgesc bicyc biene biet_0 biet_auss biet_sind biets bike> bilan bild> \
        bild_und bilds bile> bin_seit bingo binn_eine binne birth bis_augu bis_der bis_die bis_es bis_heut bis_jahr \
        bis_oste bis_vier bish_zwei bitio bitt_bis bitt_soll bjahr bject blaes blauf blei_bei blei_dami blei_der \
        blei_die blei_in blich blick blie_auf blie_bis blie_unve blink blue> blue_ones blume bniss boat> body> boile \
        bolzp bonus book_are booke books borou bosse boug_it bours bove> boxe_of brack bran_im bran_is brass brast \
        brauc braue braun bread breg_ein breme brick bride brie_an brie_der brief briss brok_into brown bruet brutz \
        bsage bsaus bseit bspra bstue bteil buch_bei buchb buche buchs buer_von buere buerg bungs burg_brok bus_von \
        buss_verh busse but_a but_the butor buyer buyin bwohl by_0 by_and by_lett by_seve by_two by_whic bzug> cable \
        cake> cale> call_a call_ever call_off came> came_back came_down came_up canal candl capit car_park carr_over \
        carro cars_and cases casio ccasi ccept ccess ccide ccord ccuse ceipt ceive cent_afte cent_by cent_more \
        cent_of cent_und cess> chach chaet chaff chal> chale chan_and chang chani char_and char_are char_of chara \
        chart chasi chbet chbue chdec chef_selb chefs cheib chene chenp chent cherb cherl chert chfal chgan chgas \
        chgef chhau chieb chil_on chimm chine chip> chirr chive chlan chlec chlie chlus chmal chmas chmel chmie \
        chnam chnec chnen chnet chnis chnit chnun chnup choen choll chorn chran chrif chris chrit chrot chsch chsel \
        chsle chsta chtag chtet chtre chtsh chtst chtta chtue chtze chtzu chubl chuer chuh> chult chup> chuss chwae \
        chwag chweg chwie chzig cided ciety cise> cisio ckbli ckdow ckene ckens ckerl ckler ckruf cksac cksch cksei \
        ckver claim clamp claus clea_i clea_the click cliqu clos_its clos_on clos_the closi club> coff_mach \
        cold_stor colou colum come_to come_up commu comp_had comp_hous comp_in compa compe compl conc_in cons_and \
        cons_the conso cont_are cont_pass contr coote copie copp_thie coppe copy> cord> corde cordi corne corre \
        corri cost> costs coupl cour_of cover crea_dire crime cross crown ctato ctobe ctor> ctric ctual curat curem \
        cycle d_keep da_als da_ein da_mit da_sein da_seit da_sitz da_und da_zwei dach_in dach_ist dachd daemm daill \
        dame> dana_hat dana_noch danis dank> dank_an danke dankt dann_an dann_hat dann_ist dann_komm dann_war dard> \
        darf_das dari_ein daru_bitt daru_gebe daru_war darum das_amts das_arbe das_auto das_bei das_betr das_bild \
        das_datu das_der das_ding das_ende das_er das_esse das_fens das_ganz das_gesc das_gesp das_groe das_haus \
        das_hoch das_im das_inst das_jede das_kein das_lach das_lich das_logo das_must das_neue das_pake das_port \
        das_prob das_schl das_stad das_stam das_test das_tier das_tor das_unte das_von das_weis das_wirt das_zwei \
        dass> dass_es dass_kein dass_man dass_sie dass_zwei date_are date_is daue_bis daue_eine dauer daug_is daugh \
        daume davo_ist davon day_a day_and day_one days_in days_with dded> dders ddeut ddly> deal> debt> decen \
        deli_are delte dem_0 dem_amts dem_auss dem_balk dem_betr dem_bild dem_bish dem_bran dem_die dem_foto \
        dem_frau dem_gela dem_halb dem_hand dem_haus dem_kauf dem_kind dem_kino dem_krei dem_land dem_laut dem_man \
        dem_mess dem_schl dem_schu dem_somm dem_unte dem_was dem_zaeh dem_zett demie den_bahn den_brie den_dien \
        den_erbe den_erns den_feri den_fest den_frue den_hof den_hund den_kell den_kind den_lade den_mann den_mueh \
        den_nage den_neue den_radw den_rest den_scha den_sche den_schi den_schl den_schu den_seit den_spae den_sued \
        den_vers den_wald den_wert dence dene> dene_in denen dener denk_fueh denma dent> depen depla depot der_aelt \
        der_akte der_alts der_ande der_apot der_auf der_ausg der_bach der_baec der_bagg der_beit der_besc der_betr \
        der_bibl der_bis der_bish der_blut der_bran der_brie der_brut der_bub der_buch der_bus der_dack der_die \
        der_ecke der_einf der_eint der_elte der_erlo der_filt der_flot der_flue der_fuer der_gewe der_hers der_kael \
        der_kirc der_kita der_klin der_konz der_kuer der_laen der_laer der_lage der_leit der_lieb der_mess der_mitt \
        der_natu der_neue der_nich der_note der_obma der_offe der_opa der_orts der_pand der_park der_pilo der_prax \
        der_pres der_rest der_rett der_rich der_schu der_schw der_sein der_selb der_spei der_spor der_spre der_stun \
        der_tage der_tasc der_teig der_tief der_ton der_tuer der_uebe der_umsc der_umst der_unte der_verb der_verk \
        der_waag der_wach der_wage der_zaun der_zeit der_zuer der_zusa derat derby dere_kund deren deres derha derin \
        derli derma deroe ders> dersc dersh derwi derzu des_haus des_mona des_schl des_tech des_unte des_verb \
        des_verw desc_the desde desk_and deska destr deten deute deuts dful> dfuln dgeri dges> diato die_0 die_abna \
        die_alts die_ande die_aner die_antw die_anwa die_anze die_aufs die_auft die_ausl die_back die_bade die_bahn \
        die_bei die_beru die_best die_bete die_bish die_bode die_buec die_chef die_dafu die_das die_dich die_disp \
        die_ehem die_eint die_erst die_es die_fahr die_fami die_firm die_fuen die_gaes die_gede die_gege die_geld \
        die_geme die_gese die_gies die_gurk die_guts die_hafe die_halt die_heba die_heut die_huel die_ich die_idee \
        die_im die_inve die_jung die_kabe die_kaff die_kart die_kein die_klin die_koll die_krip die_kund die_lack \
        die_land die_last die_late die_laud die_lehr die_lief die_luft die_meng die_mini die_mit die_mueh die_naec \
        die_neue die_nude die_offe die_pach die_pack die_poli die_prak die_prob die_prov die_prue die_pump die_rege \
        die_rekl die_ruec die_sais die_schu die_seil die_sich die_sire die_staa die_ster die_stif die_stun die_tele \
        die_tour die_trag die_tran die_turm die_uebr die_um die_umsc die_univ die_vers die_vier die_vors die_wahl \
        die_wart die_wasc die_wass die_weih die_weis die_wett die_wirt die_witw die_zueg die_zwei diene dies_schi \
        dies_somm dies_zeit diese diesm diffe digen digit dikti dings dingu dini_room diole dios> direk disc_the \
        dits> divid dkrei do_i doch> dock> does> does_a dokto dolme don_t donat done> donne donor door_of door_open \
        door_was dorfb doris dort_drei dort_seit dortl dover down_by down_to down_with draet drain drama drat> drawi \
        dread dreck dreh_durc drehe drei> drei_bei drei_eier drei_ein drei_gene drei_grad drei_jahr drei_laed \
        drei_leer drei_leut drei_naec drei_schi drei_tage drei_von drei_woch drei_zu dreis drit_von drive drop_from \
        drov_over drue_und dscha dschi dschr dsmit dsome dtarc dtrat dual> due_in duer_die dukt> durc_den durc_es \
        durin dvent dvers dwann dwerk dzwan e_bike eadfu eadin eadow eads> eally eamen eanin eant> eapes earbe earn> \
        earn_at earsa eason eater eath> eativ eats> eavin eback ebamm ebaut eben_nich ebenb ebend eberl ebern eberr \
        eberw ebiet eblic ebnis ebody ebrac ebras ebrau ebrig ebsau eburt ecall eceip ecent eces> ecess echan echse \
        echte echzi ecipe eckbl eckch eckel eckon eckru ecksc eckte ecord ecove ectio ectri ects> edail edarf edaue \
        edbac edeck edem> eder> ederh ederl ederz edete edeut edige eding edit> edits edium edroo eech> eedba eeini \
        eeken eekly eelin eemas eemen eende eere> eered eers> efbau efeie efere eferz effen efina efisc eflic efoer \
        efonz efris efter eftss efund efung egebi egekr egend egenh egens egerv egesp egess egeta egeze eggek egig> \
        egin> eglas eglei eglic egrif egrue egten ehear eheri ehind ehlal ehlba ehlin ehme> ehmig ehner ehrge ehrhe \
        ehrs> eibun eichs eicht eider eides eiera eife> eifel eige> eige_die eige_kost eigen eigh_hour eigh_mont \
        eigh_week eigli eihna eihun eikar eilba eils> eilt> eimal eimat ein_ande ein_ausf ein_bagg ein_betr ein_brot \
        ein_buss ein_dach ein_einz ein_fami ein_foto ein_gera ein_gest ein_guta ein_hand ein_hers ein_jung ein_klei \
        ein_kran ein_lehr ein_mens ein_paar ein_rech ein_reze ein_sarg ein_schi ein_verf ein_wass ein_zahn ein_zuha \
        einan einar einbr eine_alte eine_auf eine_ausg eine_auss eine_auto eine_besc eine_betr eine_bier eine_der \
        eine_die eine_durc eine_eich eine_fahr eine_fami eine_fris eine_ganz eine_gede eine_gefa eine_gera eine_grei \
        eine_gros eine_hat eine_hoch eine_kart eine_koll eine_lini eine_miet eine_mont eine_nach eine_nebe eine_neue \
        eine_plat eine_pres eine_prue eine_ramp eine_roll eine_rund eine_schi eine_schn eine_schw eine_spre \
        eine_stat eine_tage eine_topf eine_tuer eine_vert eine_von eine_wass eine_zwei einfa eing_im eing_nich \
        eing_und eing_wurd einga einhe eini_sich einig einla einm_im eins> eins_das eins_zuru einsp eint> eint_ist \
        einte einve einwa einz> einz_die einze einzi einzu eirat eisau eisch eissi eisss eisst eist> eisti eitag \
        eitde eith_side eitsc eitsn eitsz eive> eived ekam> ekamm ekauf ekend eklae eklam ekly> ekuer elach elaen \
        elats elcom eldie elect elege elek_seit elev_mont elf_cate elf_eins elfel eling elist ellam ellei elmas \
        elong elste elstu eltni elve> elver emain emalt emess emie> emind emiss emium emlic emmte empfi enabb enalt \
        ename enann enaus enban enbec enbei enbet enche encil end_of ende_am ende_juni ende_von ende_war endew endie \
        endin endla endle endre endwa enehm enend eners enewa enewe enfes enfze enfzi engel enger enges engi_at \
        engi_in engin engme engte ength enig> enjob enkel enkom enkos enkt> enkte enmar enmue ennen enomm enpru \
        enrau ensat ensto enstr ensts entar entat entes entge entha entie entio entis entka entne ents_das entso \
        entsp enue> enug> envir enzah enzei enzel enzet enzt> eopen eorga epain epart epate epay> epend eplac eplan \
        eply> epot> eppic eppte epres eptem equal equit er_bei er_eine er_hat er_heis er_lies er_mit er_noch er_und \
        erabe erabl eraen erage erahm eral> erat> erati eratu erban erbau erbeg erben erbor erbst erbun erby> ercen \
        ercis erde> erdec erdge erdin ereis erend erent erern erest erett erfec erfol erfor erft> ergab ergan ergar \
        ergau ergba erge> erge_werd erge_wird ergef ergeh ergli ergue ergwa erha_der erhau erhof erhol erich erina \
        ering erkae erkeh erker erkfe erkri erks> erkta erkun erla_sind erlae erlan erle> erled erleg erles erlic \
        erloe erlus erly> ermal ermel ermen ermi_das ermi_habe ermue ernab erneh erns_das erons erpac errac erred \
        erry> ersan erst_der erst_eins erst_mal erst_seit erst_tag erstm erte_die ertra erts> erufu erurt erver \
        ervic erwa_die erwac erwag erwan erwie erzen erzic erzie erzog erzti es_ab es_auch es_aus es_der es_die \
        es_fuer es_im es_jema es_jetz es_mit es_noch es_seit es_sich es_steh es_war esch> eschz esell esels esepa \
        eser> eseri eshal esich esmal espen espie essed esst> esste essun estan estch estec esteh estie estif estit \
        estoh ests> esver etabl etal> etche etchu etdie eteri etet> etig> etige etin> eting etisc etist etito eton> \
        etrag etrif etsho ettbe etwa_ein etwa_von etwee etzge etzt> euch> eucht euebt euen> euerg eues> eugen eugie \
        eulic eumun eunde eundi eunun eunze eurer euro_an euro_ange euro_die euro_eins euro_extr euro_in euro_verh \
        euro_zu eusch eusse eutel eutsc euzen evalu evel> ever_seco ever_the eves> evier eviou ewaec ewaeh ewage \
        ewart ewed> ewher ewich ewinn ewisc ewoch ewonn ewuer exerc exhib exist expe_on expe_the expl_that expor \
        eyes> ezaeh ezieh eziff face> fach_0 facha fachb fachh fachl factu faeh_seit fahr_die fahr_hat fahr_nach \
        fahr_von fahr_war fahr_wir fahr_wurd fahrp fahrr fahru fair_retu falle falls falte fami_offi fami_with \
        fand_der fange farbe farm> farrs fasch fasna fbrun fectl feedb feema feet> fehl_seit feie_mit feife feld_mit \
        fell_to felt> fenge fenst ferd> ferer fern_die ferst fert> ferze fest_dass fest_fuer feste festp fetch fett> \
        fewer ffael ffeem ffelt ffere ffers ffert ffic> ffing fford fgeho fgeno fgeru ficat fiehl fiel> fiffe figur \
        filed filin film> film_wie filme find> find_das find_im find_in find_out fing> finge fings finni firm_am \
        firm_an firm_hat firs_of first fish> fitti five_in five_to five_year fixed flaec flage flast flat> flat_the \
        flats flatt fledg fleet fleis flie_raus floor flott flue> fmal> foerd foers foert folg_auf folg_der folg_ein \
        folie folio fonze foot> footp for_any for_carr for_its for_rate for_six for_some for_thir for_thre forc_labo \
        force ford_nun forem form> form_a form_der forme forms fort_and fort_two forts foto_vom foun_a foun_out \
        foun_work four_mont fract fraes frag_man frag_nach frag_scho frag_sich frag_wo frau_aus frau_die frau_hat \
        frau_mit frau_vom free> frei_0 frei_gege frei_gepl frei_um freie freik freil freis freit freun frid_the \
        frida fris_von friss from_0 from_apri from_five from_octo frue_auf frue_sass frue_stan frue_und frue_von \
        fschr fsgem fslei fsteh fstel ftakt ften> fterw ftet> ftlic ftrae ftrag ftsst fuchs fueh_die fueh_durc \
        fueh_seit fueh_uebe fuen_stat fuen_ware fuenf fuer_arbe fuer_die fuer_dies fuer_drei fuer_frei fuer_fuen \
        fuer_in fuer_mehr fuer_neue fuer_oeff fuer_sein fuer_werb fuers fuhr_die fuhre fulda fulne fund> funer fung> \
        furth fuss_hera fzehn fzig> fzigs fzimm gab_es gab_nach game> games gang> ganz> ganz_nach gar_kein gar_nich \
        garde gasse gazet gazin gbahn gbar> gear> gear_wird geba_und gebac gebau gebe_sich geben gebie gebni \
        gebo_die gebur gedac gede_am gedec gedro geein gefis gefo_der gefr_hat gefr_ob gefra gege_das gege_der \
        gege_ein gege_frue gege_hat gege_zwei gegeb geges gehe_an gehe_auf gehe_der gehe_uebe geho_und geht_an \
        geht_s geist gekau gekl_werd gekli geko_habe geko_hat geko_sind gekue gela_weis gelac gelae geldb gele_habe \
        gele_mit gelsc gelst gemal gemes gemi_werd genau gend> gendl gends gene_die geneh geno_die geno_wurd genom \
        gents gentu genue genug gepla gera_gebo gera_und gerah geran gerec geren geret geri_rech gerle gero_habe \
        gerst gerte gerva gerve gesc_an gesc_das gesc_hatt gesc_ich gesc_in gesc_nich gesc_werd gesc_wird gese_habe \
        gese_und gesel gesi_der gesp_fuer gespi gest> gest_aus gest_die gest_um gest_word gest_wurd gest_zwei \
        gesu_fuer gesu_werd gethe gets> gets_the geueb gewae gewe_der gewe_und gewec gewi_im gewic gewin gewon gewue \
        gezae gezim ggest ggreg ghed> ghtee ghts> gieri gilt_bis ginal ging_die ging_es ging_mit ginn> ginnt giste \
        gital give_its give_me glasb glatt glau_ich glaub glei_den glei_mit gmbh> gmbh_mit gmeis gned> go_on go_out \
        goer_hat golde gone_back gossi got_a grade gran_s grant graph grati graz_hat gree> greed greem grega greif \
        gremi grill gripp gros_habe grou_with grue_der gruen grup_die gsamt gslei gsmed gstag gster gszah gszie \
        guetu guin> gulae gular gumm_im gurke gurt> gurte gut_die gwach haar> hab_ihm habe_0 habe_an habe_auf \
        habe_dann habe_den habe_eine habe_es habe_kann habe_man habe_nun habe_viel habt> hach> had_come had_left \
        had_neve had_the had_walk hade> hael_das haemt haen_bei haetz halb_gesp halb_sieb halbi halbj hall_die \
        hall_stan haltu hambu hamm> hand_auch hand_auf handw hanks hanno happi harp> has_exte has_foun has_left \
        has_neve has_publ has_put has_take has_the has_told hasin hat_alle hat_an hat_ange hat_auch hat_auf hat_aus \
        hat_beko hat_das hat_dem hat_drei hat_er hat_gest hat_gewa hat_glei hat_ihm hat_ihn hat_ihr hat_ihre \
        hat_jetz hat_kein hat_mein hat_mich hat_mir hat_moeg hat_muss hat_nach hat_neun hat_niem hat_seit hat_uns \
        hat_von hat_zwoe hatt_0 hatt_am hatt_den hatt_in hatt_kein hatt_wir hatt_wird haum> haus_aus haus_den \
        haus_eine haus_in haus_mit haus_von hause haush hausm haust hausv haute have_a have_aske have_had have_neve \
        have_sent have_sign have_t have_to have_writ hbars hblat hbuec hday> hdeck hdien he_d he_now he_was he_woul \
        hear_of hears heat> heate hebam heep> heers hefs> heft> heibe heima hein> heint heinz heis_es heiss heit> \
        heite helf> henbe hende henk> henkt henpr henti her_firs hera_auf herap herau herbs heref heren herha herig \
        herk_und herku heron herr_von hers_die hers_von herte herun hese> hetis heuer heule heut_als heut_die \
        heut_sind hfall hgang hhaus hibit hied> hielt hien> hieve hifts him_in himme hinde hine> hing_das hing_mein \
        hinge hink> hint_zwei hinw_nimm hinwe hirds hirin hirm> hirsc hive> hlafs hlafz hlag> hlagg hlala hlbac \
        hlech hlend hlers hleut hlhau hlich hlief hlitt hllas hllau hlste hlte> hluss hmal> hmals hmeld hmens hmeze \
        hmied hmigu hnach hnaer hndam hneck hnee> hnet> hnis> hnitz hnste hntel hnten hnupp hobel hoch_erre hochs \
        hockt hoehu hoene hoer_jede hoer_man hoeve hold_its holle holte holzw home> horns horte hose> hosen hosp_and \
        hote_on hotog hour_and hour_for hour_week hous_and hous_in hown> hrank hrbru hrem> hren> hrenn hrers hrese \
        hrhei hrien hrift hrist hritt hrlic hroom hrott hrows hrrad hrzeh hrzei hscha hsel> hselt hstei hstun htag> \
        hteen hten> htete htige htlin htsfe httau htzeh hubla huell hule> hund_and hund_von hupen hwage hwerd hwieg \
        i_did i_m i_put i_run i_sent i_shou i_stil ibed> iberi ible> ibung ibuto icar> icate iced> ices> ich_am \
        ich_arbe ich_dach ich_durc ich_gebe ich_hatt ich_im ich_in ich_mir ich_mit ich_sei ich_soll ich_uebe ich_von \
        ich_wohn icher ichne ichni ichst ichta icken icket ickle icks> icycl idee> idenc idend ident ider> iders \
        idges idor> idual ieben ieces ieche ieden iedig iefba iefel iefen iege> ieges iegt> iehlt ieht> ielle ielte \
        ienjo ients iept> ierab ierig ierta ierto ieser iesma ietet iety> ieves if_it ifica iform iftet iftli igabe \
        igend igeon ights igina igita iglin igned igrat igten igure ihm_den ihm_war ihn_in ihnac ihne_habe ihnen \
        ihre_gros ihre_kost ihre_ware ihrem ihrer ihung ikart ikola ikver ilabl ilanz ilar> ilbah ildsc ilfen ilie> \
        iliga ilige iliti illag illat illt> ilmed ilome ilte> ilter ilzei im_am im_amts im_ange im_bach im_beri \
        im_cont im_erdg im_fest im_gege im_gewe im_grup im_inne im_jahr im_juni im_koff im_labo im_lebe im_lehr \
        im_maer im_mitt im_mona im_naec im_name im_paus im_port im_rahm im_rath im_rega im_roll im_scha im_selb \
        im_stre im_uebe im_verk im_vert im_vori im_wass im_weg imila imme_die immen immun in_an in_at in_augu \
        in_dene in_der in_dere in_dess in_febr in_five in_hall in_hamm in_hann in_ihre in_janu in_july in_klei \
        in_line in_luxe in_may in_mein in_octo in_one in_our in_rent in_rose in_sept in_sock in_stad in_two in_vers \
        in_whic inand inarb inbar inbeh inche incid incl_have inclu indel indep indfu indic inds> inee> ineha inenk \
        ineti infa_scho infla info_by infor inget ingo> ingsf ingun inha_von inher inige inikv inimu inisc initi \
        inke> inkge inkl_der inks> inkt> inlad inne> inne_im inner innis innt> ins_haus insen inspr inst_gesc \
        inst_of insti insur inte> inte_to inted inter into_a intra intri ints> inve_have invit invo_in invo_the \
        invoi inwei inzur inzw_sind inzwi ionie ipes> ipper irat> irche irekt irens irft> irge_ist irgen iring irish \
        irkli irme> irmen irnla ironm irsch irthd irtsc is_0 is_drop is_know is_love is_miss is_put is_reca is_supp \
        is_wort isati ischl ischm ished ishin ision ispon issig issta isste issue ist_0 ist_aufg ist_aus ist_das \
        ist_der ist_er ist_frei ist_gesc ist_im ist_mein ist_schl ist_unse ist_vom ist_weg ist_wied ist_zwei isted \
        isten istic istik istri it_a it_as it_at it_came it_cost it_i it_isn it_more it_now it_on it_sinc it_take \
        it_turn it_woul itag> itage itags itali itati itbri itche itchi itdem iterk itern itert itet> itmen itrag \
        itres its_0 its_work itsch itsni itsze ittee itude itwe> itze> itzer ivate ived> iven> ivide ivier ixed> \
        ixtee ixth> ixty> ja_scho jacke jaege jaeh_0 jaenn jahr_0 jahr_abge jahr_aus jahr_der jahr_die jahr_dies \
        jahr_flog jahr_im jahr_mit jahr_muss jahr_nach jahr_noch jahr_schl jahr_seit jahr_unte jahr_verl jahrz \
        janu_no je_ein je_nach jecte jede_dien jede_woch jede_zwei jedem jeder jema_sage jema_von jetz_ein jetz_eine \
        jetz_hat jetz_in jewei jobbe jobs> join_vent joint journ jubil jugen juli_0 juli_in july> june> june_the \
        jung_frau jung_leut junge jungs juni_die just_want kaemm kaest kaff_ist kaise kale> kalen kalke kalku kam_am \
        kam_mit kam_nach kame_0 kame_aus kame_sie kami_der kamp> kanda kann> kann_ein kann_und kanti kaps_im karte \
        kasse kater kaufe kaum> kaum_ein kaum_noch kblic kchen keep> kehrs kehrt kein> kein_die kein_eing kein_gefa \
        kein_hat kein_kind kein_mehr kein_unte kein_vers kein_weis kein_witz kell_und kell_von keln> kenn_das \
        kenn_ich kept_the kerl> kerze ketsh kett> kfeue kgeld kiefe kilom kind_der kind_duer kind_eine kind_frag \
        kind_unte kippe kirsc kita> kitch kitte klaes klagt klama klap_die klas_0 klats kleb_das klebt klei_hat \
        klem_ruft kler> klich klick klin_der kling kmal> kmals know> know_beca kochb koen_und koerb koffe kolau \
        koll> koll_die komm_aus komm_das komm_der komm_die komm_eine komm_ich komm_morg komm_nach komm_weit kommi \
        kommt kommu konfi konn_nach kons_aus kopf_die korea kost_der kost_fuer kostu kran> kratz krei_die krei_mit \
        krieg kripp kruf> ksack kseit kssch ktags kter> ktien ktika ktobe ktor> kuebe kueh_gebe kuehe kuen_0 \
        kuen_auch kuen_sind kuenf kuest kumen kund_aus kunds kupfe kuris kurza kutte labou lace> laces lach_nich \
        lade> lade_in lade_von lady> laech laed_0 laedt laege laen_nach laeng laerc laerm laert laeu_ein laeu_im \
        laeu_uebe laeu_wie laeut lafzi lag_unte lage_0 lage_auf lage_best lage_in lagt> lahm> laid> lake> lalar \
        lamat lamp> lampe lamps land_das land_fuer land_mit landg landk landm landr lang_gesp lanma lante lanun \
        lanzt large larm> laser lass> lass_und last_year laste lastu late> late_and lated latio lats> latsc latte \
        laub> laubt lauen lauf> lauf_aus lauf_mete lauf_moto laufz laugh laus> laut_app laut_die laut_home laut_prot \
        laut_vert laute lawi_vers lazie lbach lbaue lbier lbjah lbsei lbst> lbus> lchen lcher lcome lded> ldend \
        ldert ldigt ldung lead> lead_are leads leane leas_0 leas_six leav_at leav_the leavi lebt> lecht lecti lectr \
        leder ledig leep> leer_im leere leet> left> left_in left_out lege> legek legt> lehr_von lehre leic_verl \
        lein> leint leisc leise leit_habe leit_sagt leitz lekti lena> lengt lenti leran lerdi lere> leren lerk> \
        lerne lesba lese_ich lesep let_the lete> lett_to leuch leut_der leut_die leut_vom leut_von leute level lfeld \
        lfen> lfrei lgen> lglei lhof> lich> licht licke liebl lief_am lieg_an lieg_beim lieg_die lieg_jetz lieg_nich \
        lieg_nun lieg_offe lieg_und lieg_vor liehe liere lies_man lies_sich liess ligab lige> ligh_on ligh_stri \
        ligun like_it like_to lind> linde line_and lini_0 linke links lion> lique lisse litie litre litt_ones lity> \
        live_in lived livin lken> lkon> llage llamt llati llato llbar llect lleic llerd llerf llert llow> llows \
        lloy> llsta llten lmed> lmets lness load> lobt> lockd loes> loesu loete logg_the logs> logs_me logy> lohne \
        lomet long> look> look_of loor> los_0 loss> lost_two lot_0 lotte loung lour> love_the lovel loves lowes \
        lows> lscha lstel lstue lstun ltati ltbau ltene ltere lters ltest lties ltig> ltnis ltuer luded luec_in \
        luss> lust> lusti lver> lwass lways lwork lysts lzeit lzpla lzug> lzwer m_w mach_beid mach_ihr machu made_in \
        maeng maer_in maess maeus magaz mages mai_0 makle mal_der mal_eine mal_nach mal_seit mall> man_auf man_da \
        man_die man_heut man_hoer man_ihne man_in man_kann man_muss man_outs man_sei man_sie man_uebe man_uns mana_s \
        manen mann_vom mann_von manuf marsh marti masc_von mate> maten mathe matik matte may_be may_come may_the \
        mayor mbau> mbers mble> mburg mchen me_and me_for me_luck me_out me_that me_the meado mean_it mean_of meani \
        meant mebod mecha medai medi_0 medi_s mediu mehr_hat mehr_mit mehr_nach mehr_und mehr_weil mein_alte \
        mein_beri mein_brie mein_foto mein_freu mein_ich mein_mutt mein_spin meins meint meis_auf meld_ein meld_eine \
        meld_sich melon membe memo> mendi mens_verl menst menta menu> merk> merk_euch merke merkt mert> mess_und \
        messi meste mete_weit meter metr_and metr_of metsc metzg mewhe mewor mezei mfass mgekl mgesc mgest mich_besc \
        mien> miere might migra migun milar miles mill_a mill_and mill_zuru mindf mine> mini_of minim minu_0 \
        minu_spae minu_und mir_den mir_durc mir_fuer mir_noch mised mit_das mit_dem mit_drei mit_durc mit_eine \
        mit_foto mit_fuen mit_gumm mit_ihre mit_komm mit_kuch mit_lauf mit_lose mit_mir mit_name mit_sein mit_sitz \
        mit_stri mit_teil mit_vier mita_die mitbr mitge mitt_die mitt_moeg mitt_zu mitti mium> mkapi mlich mlung \
        mmelt mmens mmerl mmert mmitt mmkap mmlun mmte> mmung mode_von moder moeb_in moege moegl moin> mona_ange \
        mona_auf mona_aus mona_die mona_mit mone_back mont_at mont_die mont_im mont_vor morg_ange morg_wied morn_in \
        morn_off most_of mostl motor mour> move> move_to moved mpani mpel> mpen> mpeti mpfeh mpfie mpost mstag mtsbl \
        mtsch much> muehl muend mues_die mues_neu muetz munen muss> muss_0 mutt_ist my_dad my_daug my_trai mysel \
        nabba naben nach_abzu nach_acht nach_ande nach_besc nach_das nach_eige nach_feie nach_kost nach_lade \
        nach_lang nach_lief nach_mein nach_ohne nach_prue nach_regi nach_schr nach_unte nach_vora nach_wurd nach_zu \
        nach_zwan nach_zwoe nachl naec_jahr naech naeml naerz naffe nagel nalty name_and name_von nande nann_das \
        nann_der narre narro nats> natu_fuer natur nbahn nbank nbart nbaue nbeck nbeha nbeza nbiet ncern nchan nchef \
        nchen ncide ncies ncil> nclud ndal> ndamm ndard nday> ndemi ndenk ndens ndenz ndepe nderh nderi nders ndert \
        nderw ndesd ndesm ndewa ndful ndger ndica ndigu ndisc nditi ndkre ndle> ndort ndow> ndrae ndsch ndsmi ndsom \
        nduct ndum> ndwan ndwer ndzwa nebel necke need_to neede needs neffe nehm_ich nehmi neinf neinh neith nenko \
        nenn_es nenne nent> nente neral nerat nerka nersa nersh nerst nert> nerv_die nerve nery> nest> netie \
        netz_stat netz_unte netzl neu_eing neu_gesc neue_ein neuer neues neugi neuli neun_an neun_bis neun_proz \
        neun_stun neun_von neunu neunz neve_been new_roof newal newed news> next> next_year nfang nfest nflat nfzeh \
        nfzig ngebl ngel> ngela ngeln ngelt ngepe nger> ngera ngers ngetr ngine ngles ngmei ngsam ngsda ngsfe ngsfi \
        ngsfr ngsge ngska ngsle ngsra ngste ngte> ngten ngth> nguin nhalb nhalt nhof> nhofs nhurt nich_als nich_ange \
        nich_aus nich_bei nich_die nich_durc nich_fuer nich_gebr nich_gest nich_lohn nich_nach nich_noet nich_nur \
        nich_so nich_uebe nich_unte nich_verb nich_verg nich_verk nich_von nich_zuge nickt niem_da niem_der niem_die \
        nien> nies> nifor niger nikol nikve nimm_ab nimum nine_days nine_mont nior> nirge nised nitia nits> nitt> \
        nitze nked> nkers nkgel nkomm nkost nkte> nlade nladu nlass nlock nmaes nmark nmost nned> nnern nners nnert \
        nnish nnove nnte> nntma no_form noch_0 noch_am noch_dran noch_ein noch_eine noch_einm noch_eins noch_heut \
        noch_lich noch_nie noch_zust nochm nocke noet_ein noeti noise nord_0 not_been not_from nota_ein note> note_0 \
        note_from note_the noth_and noth_is noti_of notie notiz novem nover now_has now_on npass nr_0 nraed nrain \
        nraum nrech nrein nrufe nsam> nsame nsch> nschl nsens nsent nsich nsore nspru nstae nstai nstan nstea nstel \
        nstfa nstle nstst nstwa nsult nsure ntech nted> nteil ntenc nterl ntern nterp nterr ntest ntfae ntgel nthal \
        nthue ntins ntion ntisc ntkal ntlic ntmac ntner ntoff ntrae ntrit ntsor ntspr ntsta ntste ntuem nture ntwar \
        ntwor nual> nuar> nudel nufac numb_0 nun_alle nun_auch nun_hat nun_im nungs nuppe nur_bei nur_eben nuten \
        nutzu nvera nvere nvern nvers nviro nvite nvoic nwand nwese nwick nwohn nzehn nzeig nzen> nzept nzig> nzige \
        nzug> nzure nzuwe nzwis oast> oatin ob_er ob_ich obber ober_hat oberl obeze obile obje_the objec obte> \
        obwo_die obwoh occas oceed ochbu ochma ocial ociet ockdo ocken ocker octo_the octob ocure oddly oder> \
        oder_nur oeche oeff_uebe oeffe oegen oegli oehe> oehun oerbe oerch oere> oeren oerst oerte oertn oeste oesun \
        oeten oetig of_appl of_cabl of_char of_four of_inde of_its of_june of_me of_nine of_on off_from offe_die \
        offe_eine offe_me offe_to offer ofit> ogeth oggen ograp ohaus ohne_antr ohne_auge ohne_dass ohne_thea \
        ohne_zu ohnt> ohrbr oice> oices oint> oints oise> okal> okoll oktob oktor okuri olaus oldin olera oles> \
        olgen olide olien olio> olish olksh ollat ollec olleu ollt> ollte olmet ology olour olte> olzpl olzwe omati \
        omebo omen> omes> ometr omewh omme> ommit ommt> ommun ompar ompet ompos on_call on_it on_our on_pric on_s \
        on_sund on_thur onau> oncer onday onden onder one_and one_at one_day one_in one_on ones> onged onges only> \
        onmen onner onors onus> onzep ooked ookin ooks> oons> ootbr ooter ootpa opean oped> open_by open_day \
        open_hour open_in open_on opera opfen opfer opfho opies oppos or_a oran> orar> orarl orate orch> orde_book \
        orded ordin orfbr orfue orgae orhan orher orige orin> oris> orjah orked ormie orner ornst oroug orrid orrie \
        orsch orst> orste orte> ortfo ortho ortiu ortli ortsc ortsv orzei osine osite ospiz osses ossip oste_hat \
        osten ostly ostue otati otbri oted> otes> otier otiz> otogr otoko otor> ototy otpat otte> ottet ottoi otzde \
        ould> oulde oung> ount> ounta ouple oups> our_crea ourly ourne ourse ouse> out_on out_that oute> outed outst \
        oved> ovely ovemb oven> over_two overe overs owerp owers owest owned owns> ozess paar> packi pader paete \
        paetu page> page_0 paid_for pain_for paint palet pande panel panie panis panne panto papa> paper papi_mit \
        pappe parad parat pare> park_der park_is park_was parka parke parkp part_and part_von part_ways parte parts \
        pass> pass_auf pass_die pass_im pass_ist passt past_four past_the paten path> patte pausc pays_the peak> \
        pean> pecta pecti pects peech peer> peich pekti pelle penal penci pens> pense peop_from peop_were per_mail \
        perat perce pern> pers_hat pers_who perst perts pest> pfarr pfehl pfeil pfer> pferd pfhoe pfieh pfing pflas \
        pfoer phon_call phot_by phot_of photo pick_it picks piec_in pierk pigeo pilot pizza place plaet plan_and \
        plan_bei plan_habe plan_the planm planu plat_bei play> playe plea_brin pler> plus> plus_a poin_out point \
        poli_auf poli_eine polie polis polog poon> portf portu posed post_in posta postm posts pot_of poun_a pound \
        powe_was ppeal ppich pposi praem pram> prams praxi predi prem_on previ pric_and pril> prob_um procu produ \
        proku promi proto proud prove provi proz_ab proz_an proz_gese proz_nach proz_und pruch prue_scha prue_war \
        prueh pted> ptemb ptica ption publ_the puddi pumpt puppe purch put_at put_out putze qual> quali quare quay> \
        quer_uebe quest quity quote rache racke racks racte racto rades radie radle raebe raed_und raemi raene raeti \
        raets raeu_sie raeus raffi rage> rahmt raigh raine raise rakti ralku rama> ramm> rams> rance rand> rang> \
        rang_at rang_the rang_zwei ranie rank> rante ranz> raph> rastr ratel ratha rathe rats> ratun ratzt rauer \
        raufs raum> rausg rauss raut> raver rawin raxis rband rbaue rbege rbezi rbrau rbruc rbund rbung rced> rcent \
        rces> rchas rche> rches rchga rcise rdeck rderl rdges read_it read_will readf real> reall reaso reati recal \
        rece_a recei rech_das rech_hat rech_ist rech_kam rech_mit rech_nach recip recko reco_a recor recov recto \
        rede> redig reeme reet> refin refun regat regel regu_has rehea reher reibu reic_es reie> reika rein_ich \
        reinb reins reisb reisc reist reit> reita rekla rekt> rekto rella rema_vali remai remen remin remiu renam \
        rench rene_the renew rengm rent_und renta reope reorg repai repay reply repo_for repo_of repr_begi repre \
        requ_for reque rerin rersc rese_the resen ress> rest> retai reten retu_on retu_to retun reund reuz> revi_0 \
        revie revio rewed reze_fuer rezel rfbru rfect rferi rfolg rfrie rfueh rgab> rgart rgbah rgebe rgebi rgebn \
        rgend rgerv rgest rgin> rgros rguet rgwac rhalt rhin> rials rian> ribe> ribed ribut ricke riday ride> ridor \
        riedi rief_bei rieg> rien> rienj riere ries> riet_mir riftl rill> rings rinkg rinte riss> risst riste risti \
        rites rival rive> rjahr rkaeu rked> rkehr rker> rkfeu rklic rkpla rkrat rktag rkte> rkund rlaen rlaes rlage \
        rlass rledi rlege rlese rlich rlieg rlieh rlies rloes rlost rlust rmane rmelo rmen> rmenl rmerk rmess rmiet \
        rmine rmode rmung rnabe rnehm rner> rness rnlam rnste rnstf robbe robez robt> rocee roch> rocur roest rofit \
        rogge rohr> rohrb rokur roll_im rolla rols> roman romis ronme rons> roof> rooke room_wher room_with ropea \
        rose> rosin rossk rossm rost> roten rotok rotot rots> rotto rotzd roun_in roun_the roups roved rovid rovin \
        rovis rower rown> rowns rows> rozes rplat rrace rrang rraum rrel> rrido rring rrive rrot> rrots rsaal rsal> \
        rsamm rsand rscha rsche rschr rscht rsen> rses> rsita rson> rspae rspan rspre rstag rstat rsteh rstel rstma \
        rstoe rstra rstri rstun rtage rtagt rtain rtbru rteli rtell rtels rtenz rterl rtern rtesc rtfol rthda rther \
        rths> rtig> rtins rtium rtlei rtlic rtlis rtonn rtrag rtret rtsta rtsvo rtung ruar> ruary rude> ruec_betr \
        ruec_mit ruec_von ruefs ruefu ruegt ruehl ruess ruete rufst ruft_0 ruft_der rufun rugge ruhe> ruin_the ruitm \
        rule> run_a run_is rund_um runs> runs_the runte rurte rush> rutze rvate rverb rvers rves> rwach rwaer rwage \
        rward rweil rwerb rwies rzarb rzeic rzich rzieh rzoge rzone rzte> rztin rzwei s_auf s_beim s_bren s_fore \
        s_kitc s_lett s_new s_pack s_peop s_pit s_repl s_shop s_wort saal_und sagt> sagt_das sagt_die sagt_nich \
        sagt_ohne sagt_sie said_its saili salam sale> sale_and same_0 same_day samer samm_erst samm_unte samml \
        sams_wird samst samts sani_wird sanie sanla sarg> sass> sass_der sass_er sass_sie satte satu_the satur satzt \
        sauce sauft sausf savi_bank savin say_no says_a says_the sband sbeir sbeit sbuch scha_0 scha_aus scha_die \
        scha_euch scha_im scha_nich scha_seit scha_von scha_zu schac schau sche_eine schek schi_gere schi_im \
        schi_laeu schim schir schku schl_0 schl_am schl_auf schl_ein schl_fuer schl_in schl_zieh schl_zu schli schma \
        schme schmo schn_eine schn_kein schn_und schni schnu scho_alle scho_im scho_run scho_s scho_seit schoe schol \
        schor schr_ein schr_uebe schr_verk schro schu_der schu_sein schu_uebe schuh schus schw_am schw_hat schzu \
        scone scoot scrap sdate sdays sdenk seam_s seame seaso seat_is sech_minu sech_mona sech_stun sech_wage \
        sech_woch seco_week secti secto seed> seen_to sehe_die sehr> sei_der sei_nich seien seilb sein_0 sein_bank \
        sein_jack sein_neue seina seit_alle seit_auf seit_augu seit_das seit_des seit_dies seit_drei seit_fasc \
        seit_febr seit_ich seit_im seit_juni seit_kein seit_maer seit_mein seit_nove seit_okto seit_pfin seit_wir \
        seitd seith seiti selb_aben selb_auf selb_die selb_hat selb_uebe selve semme send> send_a senf_zuru senme \
        senra sense sensp sent_a sent_to senta sente separ sepat septe seri_numb seria serne sers> sersc sert> sertu \
        serv_in servi setti setzu seufz seve_and seve_metr sfeie sfirm sflug sgabe sgege sgeme sgere sgeri sgesc \
        sgetr sgewe sging shake shalb shalt shar_in she_had she_told she_was shee_and sheep sheim shelf sheri shing \
        ship> ship_a shoe> shop_in shown sible sich_auf sich_die sich_ein sich_eine sich_ents sich_fuer sich_meld \
        sich_selb sich_uebe sich_und sich_unse sich_verd sich_vom sich_wer sich_zwei sider sie_alle sie_auch \
        sie_best sie_das sie_fuer sie_mir sie_samt sie_sich sie_vor sie_wart sie_wurd sie_zwei sieb_jahr sieb_mona \
        sieb_woch sieg_wurd sieht sigh> sighe signe silen silve simil sinc_spri sind_alle sind_aus sind_ein \
        sind_eine sind_gede sind_sie sind_weg sind_wir sind_zwei sinen singi sioni sire_und siste sitae sitz> \
        sitz_der sitz_ich sitz_jetz sitz_zu six_in six_year sixt_hour sixte sixth sixty size> sjahr skand skart \
        skont skonz skrae skund slee_in sleep sleit slep_thro sler> sling small smeda smel_of smess smuet snahm \
        snied so_at so_der so_hat so_nenn so_stil so_that so_the so_viel soba_der socia socie socke socks sofa> \
        soffe sofo_eine sofo_mit soga_den soli_im solid soll_ein soll_es soll_folg soll_ich soll_man sollt solut \
        some_leng some_thou some_to someb somew sond_bei sond_nach sonde sonn_in sons> soren sorry sorti sound spani \
        spare spark speak spec_are speec speic spie_uebe splan spok_of spose sprae spri_ther sprob spruc spue_ein \
        ssach ssauf ssein ssend ssenm ssera ssere ssert ssetz ssier ssig> ssip> ssist ssor> ssten ssued ssung ssyst \
        staa_die stad_den stad_hat staf_have stags stall stam_aus stamm stan_der stan_mit stan_sie stan_und stan_up \
        star_at start stat_0 stat_ist stat_um stat_vers staus stay_at stay_for stay_open stays stche stec_die \
        steh_aber steh_der steh_eine steh_ich steh_jede steh_sie steh_und steh_unte steh_wart steh_wir steht \
        stel_ein stel_eine stel_scha stel_und stel_uns stell sten> stenr sterm sterp sterr sters stest stet_binn \
        stets stfal stic> stic_ist stics stief sties stift stig> stil_have stim_am stiti stlei stly> stmal stohl \
        stole stolz stood stop_outs stor> storc stove stra_zu strae strar stras stre_bei stre_was streu strit stroh \
        stud_bei stud_with stue_mit stuem stuf_die stuhl stun_im stun_lang stun_nach stun_nich stung stur_lag sture \
        stwie suall succe such_zum sued> sued_hat sued_zum sugar suing suit> sund_nigh sunda sung> sunke supp_to \
        surel surer sverf svert swapp swept swere swift swit_to sziel szubi szusc t_one tabel taben tadta tadtk \
        tadtr taffi tag_an tag_des tag_nach tage_auf tage_hat tage_spae tage_steh take_up talk> talke tamme tammh \
        tammk tanda tande tandf tando tarch tarts tasch tativ tator tatte taube taug_me taugh tausc tays> tbau> \
        tbewe tbrid tbrin tbruc tched tchup tdem> teach team_bei tech_von tefri tehe> teher teht> teich teigl \
        teil_auf teil_seit teil_sich teile teili teilt tele_der tele_und tele_von telfe telis tella tells telst \
        telve tems> ten_at ten_days ten_to tenba tend_for tenve tenza teppi terar terei terhe terin terla terli \
        terly term_fuer term_on termi terpr terra terre terri terst tert> terve terwa tesch tete> tets> teurs text> \
        tfall tfoli tform tgelt tgesp thall than> than_me thank that> that_even that_exis that_i that_is that_nigh \
        that_orde that_up that_we thday the_acco the_afte the_ambu the_annu the_app the_arch the_band the_boro \
        the_bran the_broc the_bus the_cana the_cant the_cart the_cath the_char the_chil the_coll the_comi the_conc \
        the_corr the_coup the_cred the_day the_deci the_dram the_driv the_dry the_edge the_fair the_far the_ferr \
        the_floo the_foll the_food the_frid the_fune the_gara the_gard the_girl the_gree the_half the_head the_hedg \
        the_home the_infa the_insu the_labe the_labo the_lamb the_left the_lift the_load the_long the_look the_lowe \
        the_matt the_mayo the_mead the_mone the_name the_nigh the_norm the_offi the_one the_pape the_pare the_pari \
        the_part the_path the_pena the_poet the_proc the_quay the_reco the_red the_rema the_revi the_righ the_road \
        the_rowi the_seam the_seat the_seco the_sect the_shed the_silv the_sist the_site the_slac the_slop the_soup \
        the_stan the_stop the_surg the_tax the_thin the_thir the_titl the_top the_town the_trav the_trou the_two \
        the_unit the_usua the_vaul the_vica the_vill the_ware the_wint the_yard the_youn them> them_in thema \
        then_wish theor ther_are ther_were thera there these theti they_aske they_don they_even they_have they_ve \
        they_were thiev thin_the think this_is this_spri this_time this_trad this_year tholo thos_who those \
        thou_peop thre_and thre_are thre_firm thre_of thre_year thuel ticht tick_and tics> tiefb tiefe tieg> tierm \
        tiess tific tifte tiftu tille time_at time_sinc times timmu tin_of tine> tings tinue tired tirnl tisti titor \
        titud tium> tkalk tkett tlast tlauf tled> tlere tmach tmals tmen> tnern tnis> to_arri to_ask to_brin to_cove \
        to_eigh to_grum to_know to_last to_lead to_look to_me to_my to_nine to_repl to_say to_seve to_sit to_thei \
        to_use toch_in tocht toed_unfa toerc tofen toff> toge_with toget togra tohle tokol told_me told_them told_us \
        tolen toler tonn_wass tonne tood> took> took_an took_part tooth topf> topfe torch toren torie tory> tot_ist \
        tot_war totyp tour> tove> tpath tprei trach tract traeg traen traet traff trai_i trai_was traig tralk \
        tran_at trand trat> trati tratz trau_sich traum traut tree> tretu trial tribu trici tritt trols troma \
        trot_bei trot_eine trott tsbla tsch> tsche tschk tschl tschu tsfei tshop tskra tsnie tsorg tspro tsste tstof \
        tszeu ttaus ttbew tted> ttee> ttelf ttend tter> tteri tterm tters ttes> ttled tual> tube> tubes tude> tuech \
        tuell tueme tuer_auf tuer_nich tuer_und tuer_vor tuerk tues_some tuhl> tumn> tural turda ture> turen turer \
        turm> turn_down tursc tuten tween twelv twen_five twen_year twies two_and two_hund two_in two_mile two_riva \
        two_year twort tying tzahl tzdem tzehn tzer> tzger tzkos tzten uages ualit ually uarta uarte ubild ublad \
        ubled ucces uchbi uche> uchs> uchtb ucksa uddin uded> udiol udios uebe_buer uebe_ein uebe_haet uebe_ihre \
        uebe_in uebe_jahr uebe_krim uebe_mein uebe_sech uebe_werd uebe_zwei ueben uebli ueckr ueckt uefen uefun \
        uegen uegig uehe> uehlb uehle uehli uellu uemer uend> uerch uerde uero> uerse uerte uerve uesse uesst uetet \
        uettu uetun ufact ufbau ufer> uferi uffae ufgel ufgen uflag ufsch ufsle ufste uftak uftra ufung ufzei ugang \
        ugar> ugela ugen> ugest ugges ughte ugier uhaus uhof> uhr_bei uhr_fahr uhr_frei uhr_geoe uhr_heim uhr_per \
        uhr_stat uhren uhrze uiet> uitme uity> ulaer ulati ulber ulda> ulden ulder ulief ulnes ultat um_acht um_das \
        um_den um_eine um_elf um_halb um_sech um_sieb um_vier uman> umba_zum umbau umble ument umfas umges umla_die \
        umlei ummer umped umpen ums_eck umsch umung unaff unbez unch> uncha und_alle und_arbe und_ass und_auf \
        und_aus und_best und_blie und_dem und_dreh und_elf und_ende und_fand und_firm und_gefr und_gesc und_ging \
        und_gros und_hoer und_kam und_laes und_mitt und_mont und_nun und_pass und_schu und_sech und_sie und_stel \
        und_stra und_trag und_um und_uns und_vers und_verw und_wer und_werd und_wie und_wurd und_zeig unday \
        unde_eigh unde_glas unde_the undet undig undis undri undzw uner> unera unfal unger ungs> ungsa unhu_the \
        unhur unifo units unloc unrec uns_0 uns_alle uns_am uns_auf uns_das uns_der uns_haen uns_viel unse_klei \
        unse_kueh unsts unte_an unte_auf unte_aufs unte_ein unte_in unte_verl unte_von unte_vors unte_wass unte_wer \
        unti_the unti_they unund unzeh up_afte up_and up_in up_the up_this up_to up_took upen> upfer uple> urcha \
        urchg urchz urday ureic urely ureme urken urly> uropa urope ursel urtst urzar us_from us_on us_were us_with \
        usaet usage use_the used_the usein usenr uses> usgeg usgek usger usget usgez usgin ushal usik> uslag usnah \
        usper uspro usrae ussch usse> ussei usset ustae usted ustig ustry usts> ustue usual usver uszub utel> uten> \
        uter> utete uting utlic utsta utten utumn uture utzun uweis uying uzen> vaila valid vals> value vane> vater \
        ve_work veget vembe venue vera_aus vera_der vera_ist verag verb_prue verb_und verba verd_der vere_die vered \
        veren verf_gege verf_ist verf_um verg_das verg_die verg_jahr verg_und verga verge vergu verh_im verh_mit \
        verin verk_begi verk_fuer verk_hat verk_nach verk_such verk_und verk_zu verl_0 verl_in verl_nach verl_sein \
        verl_seit verl_sie verl_von verl_weil verl_werd verl_wird verli verlu verm_von verne verpa verra verru \
        vers_habe vers_im vers_lief vers_mit vers_sich vers_vom vers_von vers_werd vert_als vert_ist vert_laeu \
        vert_lieg vert_sich vert_und vert_von verur verw_das verwe very> verzi verzo verzw veter vicar vided viech \
        viel> viell vier_ab vier_aben vier_ange vier_gesc vier_hat vier_in vier_kilo vier_mete vier_roll vier_teil \
        vier_woch vierf viert vious viron vited vites voice voll_nach voll_stun vollz volu_betr vom_0 vom_erst \
        vom_haup von_acht von_alle von_dem von_drei von_durc von_gera von_hat von_hund von_inne von_kabe von_kam \
        von_nach von_nebe von_nich von_noch von_reis von_schn von_sech von_sich von_sind von_und von_verl von_weit \
        von_wird von_zu von_zuru von_zwan vor_0 vor_alle vor_geri vor_laut vor_mich vor_und vor_vers vor_zehn vorab \
        voran vorbe vorfu vorge vorhe vori_jahr vorig vorja vorm_die vorsi vorze vote_for vote_to voted votes w_d \
        waage wachs waeh_die waeh_man waeh_sein waehl waer_und waere wage> wage_auf wage_mit wage_scho wager wahl> \
        wahl_in wahl_sind wahlb walk> walk_into want_0 wante wappe war_0 war_alle war_auf war_ein war_eine war_eing \
        war_fuer war_ich war_imme war_mein war_nich war_noch war_schl war_seit war_wir war_zu ward> ware_at ware_bei \
        ware_scho ware_vier wareh warm> warm_up wart> warze was_a was_abou was_auf was_aus was_das was_fehl was_insi \
        was_left was_mach was_on was_out was_show was_shut was_sich was_the wasch washe watc_from watc_the watch \
        way_to ways> we_d we_had we_move we_ve we_were webs_mit wech_in wech_zu wechs wecke weckt wedn_the week_a \
        week_in week_of week_off week_on weeke weekl ween> weg_der wege_eine wegg_und weier weife weihn weil> weils \
        wein_eine weis_auch weis_das weis_ich weiss weist weit_0 weit_betr weit_die weit_in welch welco welle weltb \
        welve wendl weni_am wenn_das wenn_der wenn_ein wenn_s wenn_sie wept> wer_an wer_ein wer_was werb> werb_geha \
        werbs werd_0 werd_bis werd_der werd_eing werd_gesp werd_nach werd_nich werd_schr werd_was were_a were_all \
        were_in werk_am werk_auf werk_den werk_in werk_mit werk_wird werkf werkt werpo wert_der werts west> wetsc \
        wettb what> what_the what_was wher_i where whet_the whic_of whil_the while whit_van who_did who_had who_lost \
        who_took who_woul whoev whose why_i wiche wicht wie_das wie_den wie_ein wie_eine wie_er wie_es wie_gewo \
        wie_in wie_nie wied_am wied_die wied_ein wied_eine wied_in wied_und wies> wiese wifts will_come will_fly \
        will_keep will_not will_run will_take wind_it windo winne wins> winte wir_dreh wir_hatt wir_komm wir_lief \
        wir_mit wir_stel wird_am wird_ange wird_auf wird_bei wird_bis wird_die wird_erwa wird_im wird_mit wird_nach \
        wird_nich wird_ohne wird_uebe wird_um wird_verl wirf_vor wirft wirkl wirkt wirts wish> wish_me wish_to wishe \
        with_a with_an with_my with_peop with_ques with_ten with_thir with_thre with_us witw_des witwe wlan> wned> \
        wnsta wo_die wo_frue wo_man woch> woch_drei woch_eine woch_frei woch_vorh woert wohi_mit wohl> wohn_ich \
        woll_im woll_sie wolle won_t wonne word> word_for word_war words work_in worka worst wort> wortb writ_down \
        writ_the writt wron_sinc wuerd wurd_auch wurd_dafu wurd_dama wurd_durc wurd_eine wurd_im wurd_kein wurd_mein \
        wurd_nich wurd_vom xerci xhibi xport xteen ycle> year_a year_acco year_afte year_ago year_at year_s \
        year_sinc year_we year_with you_to you_will youn_man young ysts> ythin z_0 zaeh_ich zaeun zahl_0 zahl_eine \
        zahl_im zahl_und zahll zahls zahna zarbe zaun_reic zaun_von zdem> zebra zehn> zehn_da zehn_jahr zeich \
        zeig_auf zeig_mir zeige zeite zent> zentn zept> zerkr zett_hint zeugt zgere ziale zicht zieh_in ziert ziger \
        zimm_0 zirk> zivil zplat ztin> ztuer zu_0 zu_besi zu_den zu_ende zu_gehe zu_kueh zu_mitt zu_rech zu_rich \
        zu_sehe zu_uebe zu_uns zubil zucke zueg_der zugan zuge_der zuge_ein zugl_die zugsp zuhau zulie zum_jahr \
        zum_mona zum_prei zur_hael zur_kenn zur_naec zur_schn zur_wahl zurei zuru_der zuru_hat zuru_ich zusae zusag \
        zuste zvere zwan_jahr zwar_auf zwar_zu zwei_abre zwei_gese zwei_habe zwei_leut zwei_maen zwei_mann zwei_minu \
        zwei_nach zwei_quar zwei_sind zwei_stud zwei_uhr zwei_und zwei_vers zwei_vor zweie zweif zweit zwets \
        zwis_den zwis_eine zwoe_minu =1 0_ab 0_ange 0_auto 0_beim 0_besc 0_cart 0_daec 0_ein 0_eine 0_fahr 0_frau \
        0_geko 0_gest 0_gram 0_haeu 0_hour 0_ist 0_km 0_krae 0_kuec 0_kund 0_kurs 0_last 0_leut 0_metr 0_p 0_pack \
        0_post 0_raed 0_rein 0_rest 0_schu 0_send 0_stue 0_that 0_toda 0_verl 0_waeh 0_weis 0_weit 0_wohn 0_year \
        0_zusc <abbr <abho <abne <abst <acco <achs <acid <acti <ad> <adva <aerz <agen <air> <akko <akkr <aktu <alar \
        <alig <alpi <altm <alts <amer <amon <amt> <amts <an> <anfl <angl <angr <anha <anim <anla <anle <anna <anni \
        <anot <anru <ans> <ansp <answ <anza <apot <app> <appa <appo <arca <aren <armb <arri <asia <aski <asks <atem \
        <auff <aufp <aufz <augs <ausb <auto <away <b> <badg <baen <bagg <bags <bail <bake <bald <bana <bann <bar> \
        <barg <barl <barr <base <bau> <baua <baue <baup <baur <bauw <bay> <baye <beca <bedr <beec <bees <befi <begg \
        <bego <beke <bern <bese <besu <beto <bewa <bewi <bid> <big> <bish <bit> <bitc <blae <blas <blaz <blec <blew \
        <blis <blok <blut <boch <boee <boer <bohl <bohn <bohr <bomb <bond <boot <born <boss <botu <boxe <boy> <brak \
        <brec <breg <bric <brid <brig <broa <brok <brot <brun <buch <bueh <bund <busb <buy> <buys <cabi <camp <canc \
        <cash <cast <cate <caug <ceil <cell <chat <chec <cheq <chie <chim <chlo <chor <circ <clie <clim <cloc <clos \
        <code <cold <conn <cont <cove <cran <cres <cupb <cuts <cybe <cyni <dabe <dage <dahe <dahi <dair <dami <dark \
        <dash <date <dave <dazu <dazw <dead <dear <debi <dedu <degr <dein <dela <deme <depo <depu <devi <diag <doct \
        <dog> <dogs <doin <door <dopp <dose <drae <drau <drif <drit <dros <drov <duba <dunk <durc <dusc <e> <earl \
        <ears <eati <echt <ein> <einb <eink <eins <eise <elte <emai <empl <ente <enti <entl <entn <erbr <erds <erfa \
        <erfu <erho <erke <erkl <erli <eroe <erri <ersc <erwi <erza <esca <esse <eure <evac <exch <fael <fahn <fand \
        <fans <faul <fede <fehl <fenc <fern <fert <fieb <fift <file <fill <fina <five <fixi <flac <flas <flex <flie \
        <flig <flor <flow <fond <food <fore <forg <frac <frie <gabe <gaes <gate <gave <gebo <gefe <gefu <gege <geh> \
        <geha <geht <geki <geko <gela <gelo <gelt <geno <gent <geoe <gepa <geri <gese <gesu <get> <gete <gett <gewe \
        <gezo <gies <girl <give <glas <glei <gond <got> <grad <grai <grau <graz <gren <grif <grin <groe <grow <gsch \
        <guck <guer <guss <habe <hadn <hage <hair <hake <hald <ham> <hand <harv <hase <haub <haup <haut <hebt <heil \
        <helg <herg <herz <high <hint <hist <hitz <hoef <hoer <hof> <holz <hone <honi <hook <hub> <huet <hurt <if> \
        <ilka <ilme <im> <impo <indo <inha <inns <ins> <insu <inta <intr <inve <irri <itse <jars <jona <jose <jude \
        <judg <juic <kabi <kael <kaff <kamm <kanz <kapp <kata <katw <keim <kerb <kern <kess <kett <keys <kidn <kids \
        <kios <klag <klem <klo> <klop <klos <km> <knal <knew <koen <koma <konk <kons <koop <kopf <kopi <korr <krac \
        <kraw <kred <krum <kueh <laes <lapp <laug <laun <leas <leck <leih <less <lesu <lets <libr <lice <lid> <life \
        <line <lini <live <load <loan <lobb <loch <logg <lud> <luft <maed <mail <majo <mal> <manc <masc <mass <mast \
        <meas <meer <meet <mega <meis <melt <mesn <met> <midd <milk <mins <mita <moni <mort <moun <mout <movi <murg \
        <musi <nach <naec <naeh <nass <nehm <neig <nem> <nett <neub <nich <ning <none <nort <not> <numb <oak> <oben \
        <obli <obst <occu <oeff <ofen <ohr> <oil> <okaf <onto <oper <orde <orga <p> <pack <pain <pake <patc <pave \
        <pay> <payi <pend <penn <pens <pers <peti <petr <pfle <phil <pinn <plat <play <pled <ploe <plug <plum <pois \
        <pony <powd <powe <prae <pre> <prec <prem <pres <prim <proj <publ <putz <quar <quee <queu <rad> <radi <raid \
        <rail <rang <rans <rase <rati <rauc <razz <re> <reag <rear <recy <regl <regu <reih <rent <rese <resp <rest \
        <rice <riec <rive <road <rosa <rott <roug <roun <roya <ruft <rum> <ruts <sach <sage <salm <sayi <scan <scho \
        <scou <self <semi <send <serv <sess <seve <sewn <shaf <shar <shav <shel <shif <shir <show <sick <sied <silo \
        <simp <skie <slip <slur <smel <smok <sold <sons <sout <sped <sper <spin <spli <spon <spro <spru <staa <stae \
        <staf <stah <stap <stat <stee <stoe <stre <stro <stuc <stut <subc <subs <subu <such <sued <sunk <supp <surg \
        <swim <syst <taet <tage <taki <tapp <targ <tauc <tech <temp <test <thei <thun <timb <tip> <tipp <tips <tona \
        <tons <too> <tote <towa <trad <trag <trai <trea <trec <tres <trie <trif <trin <trip <troc <truc <true <trug \
        <trup <tuer <tun> <tunn <twen <twis <uelz <ulm> <umfr <umge <umsa <umst <unco <undi <ungu <univ <unle <unpa \
        <unsc <unst <unte <unun <unwe <upst <urba <urla <usin <util <vehi <veil <vent <verb <verp <vers <veto <vien \
        <view <vitr <viva <von> <vord <vore <vorr <vort <vorw <waeh <waen <ward <waru <weig <weil <wein <weiz <werf \
        <werk <whee <whet <whic <whol <whom <wide <wirb <with <woer <wog> <wohe <woma <wood <word <work <wris <writ \
        <wurd <yach <zelt <zent <zieg <ziff <zuer <zugs <zule <zuru <zwan a_bann a_bit a_blaz a_chil a_cont a_cour \
        a_cred a_dog a_fami a_fift a_firm a_fitt a_four a_grou a_half a_m a_man a_mrs a_pack a_pric a_rans a_refe \
        a_scho a_scou a_stra a_tank a_temp a_test a_twis a_wall a_wind aatss ab_apri ab_das ab_der ab_es ab_febr \
        ab_im ab_muss ab_werk abbru abbuc abei> abelt aben_ein aben_ents aben_noch aber_nich aber_unte abge_0 \
        abge_das abge_der abge_ein abge_es abge_hatt abge_nich abge_ware abge_wurd abgeg abget abhol abneh abou_nine \
        abrec absch abseh abstu abzu_und acco_for achba achda ached achen achge achri achru achse achss achst \
        acht_gaes acht_haeu acht_mein acht_uhr achte achtr achwe acid> acked acker ackt> acuat ad_hoc adcas aden> \
        adera aders admi_are admi_has adres adtwe advan adve_as aedch aedig aedte aefer aefti aelft aelt> aende \
        aenge aengn aenis aerte aertn aerun aeser aesse aesst aete> aeter aetze aeubi aeude aeufi afeln affee affel \
        afon> afor> aftbe afte_0 afte_an afte_eati afte_its afte_noon afte_what aftsp agai_and agai_it agai_its \
        agebu ageme agen> agen_ab agen_crew agenc agent agern ageze agged agger agier agnah agne> agnos ago_and \
        agte> aheim ahlt> ahlun ahmt> ahnde ahnho ahre> ahrga ahrst ahrze ailer ailif aine> ainin aint> aise> akery \
        aketb akko> akko_fuer akkor akkre akku> akku_der akten akti_ist aktio aktor aktu_in aktua alamt alarm alary \
        albah aldi> alers ales> aline aling alisi alker alkou all_0 alle_0 alle_in alle_ohne alleg allei allet almon \
        alon> alpi_0 alpin alpla als_gege als_mein als_must als_sie als_vate als_zuge alt_die alte_ist alte_leut \
        alten alter altes altst am_ande am_band am_bode am_drei am_drit am_feie am_guer am_hand am_haup am_scha \
        am_schl am_stue am_vort am_zaun amed> ament ameri amit> ammed ammie ammo_trit ammt> among amper ampfm ampli \
        amt_hat amtsg an_alle an_ambu an_appo an_bord an_das an_drei an_emer an_in an_mein an_sie an_sonn an_uns \
        an_upda anagi anced and_agre and_ask and_asks and_at and_fort and_foun and_has and_his and_live and_most \
        and_neit and_neve and_not and_now and_resi and_ring and_said and_so and_some and_to and_were and_wrot andat \
        andba andbr ande_best ande_mete andli andlo andsa andt> andys anes> anfae anflu anga_von ange_auf ange_das \
        ange_die ange_nich ange_von ange_werd angez angin angle angre anhae anian anima anist anita ankin ankka \
        ankt> ankun annt> annun anoth ansag ansch ansom anspr ansta antin antit anual anwae anwal anwo_soll \
        anza_fuer anzah anze> anzen anzt> anzun anzvo apel> apelt apes> apfen appar appe_to apped appel appen apsed \
        aputt arant araus arbe_der arbe_unte arby> arca_this arcad arcel archi arded are_affe are_aski are_at \
        are_clea are_clos are_expe are_gath are_ring are_spea are_stan arenk arent arge> arged argen arget aring \
        arkt> arlam arley arm_in armie armin armon arms> arned arnin arnst arnun aroun arren arri_for arrie arriv \
        arrt> arry> arted arten artet artie artne arton arty> arus> arztp as_they as_we asche asel> asend asern \
        asfas asing aske_me aske_my aske_to aske_what asked aski_for askie askin assad assed assem asser asspl asteu \
        astik astin astle asure at_abou at_both at_knif at_leas at_six at_thir atche atchi ateme atemn aten> atene \
        aterp athin aths> atic> atike ating ation atmet ators atum> atwar atzme atzst atzun auart auch_am auch_eine \
        auch_in auch_so auch_zwei auchs auden audit auern auers auf_antr auf_der auf_fuen auf_gehw auf_grun auf_ihr \
        auf_mont auf_nach auf_saem auf_sche auf_stat auf_weil auf_weit auf_wohn aufg_das aufg_wenn aufir aufma aufna \
        aufpr aufs> aufs_tagt aufsp auger augsb aulie aumar aumsc aupte auptk aurei aus_am aus_bad aus_das aus_jux \
        aus_muen aus_nach aus_wie aus_zwei ausb_entz ausd_wuns ausfa ausg_0 ausg_der ausg_eine ausg_ist ausg_und \
        ausg_war ausg_wurd ausga ausma ausno auss_auf auss_aufg auss_betr auss_eine auss_uebe auste ausza autio \
        auto> auto_hat auto_ist auto_lass auto_rast autsp avell aveme avor> awers axen> ayern azwis azzia b_0 bacht \
        back_for back_has badge bads> baede baend baeud bagge bags> bahnh baili baker bald> banan band> band_vor \
        banda bank_deta bank_nich bank_und bank_vor bar_a barge barin barle barre basel bate_um batte bauar baufi \
        bauge bauma baums baure baust bayer bble> bbuch bcont be_hear be_met be_on be_one be_told beans beban \
        beca_of becau beech been_admi been_appo been_clea been_foun been_give been_left been_refu been_sitt beer> \
        bees> befas befin befo_a bega_to begi_mit begon begu_to behan behau bei_am bei_fuer bei_gesc bei_im bei_kein \
        bei_mir bei_rein bei_voll bei_wind bei_zwei beid_das beid_rich beim_betr beim_entl beim_nach beim_naec \
        bein_ques bein_told beka_und beken beko_die beko_von bela_die belag belie beln> benan bener bens> beral \
        berbr berg_eine berge beri_ein beri_von berle bermi bermo beruh besc_der besch besi_the best_beha best_die \
        bestr besu_und besuc beten betr_0 betr_auf betr_aus betr_ruft betr_und betr_zu betre bett_die bevo_jema \
        bevor bewac bewe_gese bewil bezir bgebe bgebr bgefa bgeko bgetr bhole biet_aus biger bilde bill_und billi \
        bin_ich binet bing> bis_dahi bis_donn bis_elf bis_in bis_jetz bis_mitt bis_zule bish_kein bishe bisse bitco \
        bitt_alle bitt_ihre bitt_kein bitt_um bjekt blae_die blaet blase blau> blaz_at blaze blech blei_das blei_und \
        blett blew> blie_stum blige blish blist bloed bloke bnehm bnis> boar_the bochu boer_in boers bohle bohne \
        bohrk bolze bomb> booki boot> boote borde boss> bot_uns bote> botul bouri boyk_auf branc brary braum \
        brea_over brege breit brem_aus bren_bei bren_seit brett bric_waeh brich brist broke brou_down bruch bruck \
        brue_von bruel brunn bsaug bscri bsehb bsrae bsrat bstan bstur buch_hat buchh bucht buchu buehn buell buene \
        buer_uebe buero buil_and bund_und bund_warn bunde burne burs_with buses but_i buys> by_a by_emai by_fing \
        by_for by_hand by_on by_one by_radi by_the by_thei bzust cabin cafe> call_for call_in calls came_at came_in \
        came_to can_be can_t cance cand_by candi cann_yet canne care> carr_out carri carto cash> cast> caste castl \
        caugh cause ceili celle celli cence cene> cent_die centi cepti chaed chaef chaer chan_to charf charg charm \
        chaue chdac check chef> chef_von chein chell chelo chen> chenz chequ cher> chern chfol chgeb chgeh chgel \
        chger chhal chhub chich chie_exec chier chiff chil_are chile chimn chlac chlae chlag chlep chlo_im chlor \
        chlug chner choir choko chool choss chpru chric chsae chsen chste chtei chtfu chthe chtko chtsg chtsr chtun \
        chuel chulz chum> chwar chwas chwed chwei chwer chwim chwin chwun cian> cils> cist> citin citor ckern cket> \
        ckgez ckhol cklun cksta clare clea_thei cles> clien clip_the cloc_and clock clos_door clos_to clos_wher \
        coat> code> codes coin> cold> coll_on coll_say colle come_down comm_the comm_with comp_i conce conf_a \
        cons_is cons_to cont_had cont_is cont_runs cont_with coop_has cotta coul_not coun_is counc count cout> \
        cove_for coven cratc crest crew> cript criti cros_the crowd crush cted> cting ction ctive ctly> cuers cupbo \
        curit cust_of cut_out cyber cycli cynic d_foll da_bei da_stan dabe_geha dabei dach_der dach_ich dachl dacht \
        daech daeni dafu_mehr dahei dahin dami_ich dami_sie dami_wir damit damm> dampf dank_ihr dann_habe dansa \
        dante dara_die darf_die darf_kein darf_man das_amt das_auch das_auge das_auss das_bezi das_buch das_fuer \
        das_gege das_geld das_klin das_kont das_krei das_lage das_laut das_leck das_loch das_mand das_mini das_mode \
        das_schi das_so das_spar das_star das_syst das_ther das_uebe das_war das_wass das_zelt dass_eine dasse \
        date_ist datum davo_0 davo_in davo_mit davor day_with days_of days_the dazwi dcast dchen dday> dden> deadl \
        debit decid deck_der deck_mit deck_und decke decks deckt decku decla deduc degre dein> deine delay deleg \
        delsk delt> dem_buer dem_dach dem_der dem_einb dem_firs dem_fund dem_kund dem_lage dem_naec dem_spie \
        dem_tisc dem_upda dem_verk dem_wass deman demen den_akku den_auft den_bank den_bode den_drei den_einb \
        den_hahn den_haus den_kont den_leut den_meis den_notr den_plat den_prei den_prod den_raeu den_rahm den_rega \
        den_regl den_ruec den_stan den_stro den_vert den_vorg denk_und dens> denz> depo_in depos deput der_0 \
        der_abge der_akti der_alte der_ambu der_anbi der_anru der_aufs der_b der_bank der_baue der_baum der_baus \
        der_beho der_best der_brei der_brue der_bueh der_deck der_dien der_druc der_dusc der_eink der_fami der_feue \
        der_fuen der_geht der_geru der_gest der_gift der_glei der_grup der_guta der_halb der_hand der_haus der_heiz \
        der_heut der_hoch der_in der_inha der_inte der_juni der_kaes der_kamm der_kett der_kreu der_kris der_kurs \
        der_lade der_less der_link der_luef der_luft der_medi der_mesn der_mitg der_naec der_nota der_notd der_oppo \
        der_opti der_part der_plat der_poli der_prei der_prue der_rauc der_resi der_roes der_schi der_seri der_sich \
        der_sort der_sozi der_stoe der_stra der_sued der_tisc der_vera der_verd der_verg der_verm der_von der_wett \
        der_wirt der_woch der_zuen der_zust der_zwei dered derei derfu derga dersi derth derz_nich des_bund des_gros \
        des_hall des_hers des_mode des_verd desam desbe deshe desks desla desst desta devic diagn diary dical \
        did_not didat die_abge die_absa die_absc die_absp die_acht die_akti die_ange die_angr die_anna die_anti \
        die_apot die_auf die_aus die_auto die_baen die_baua die_bele die_betr die_bezi die_boni die_brem die_buch \
        die_buer die_dach die_druc die_entn die_fert die_fina die_frag die_frei die_frie die_fuer die_gesc die_gloc \
        die_gros die_hael die_hand die_haup die_haus die_hint die_hoch die_inha die_inne die_kanz die_komp die_kons \
        die_kont die_konz die_kred die_lage die_leer die_lini die_list die_maen die_mark die_masc die_mass die_naeh \
        die_oeff die_part die_plat die_prog die_rauc die_rech die_rett die_roll die_sche die_schi die_seit die_sper \
        die_stat die_stue die_trai die_uebe die_umge die_urku die_vera die_verg die_verh die_verl die_von die_wage \
        die_wehr die_werk die_west die_wint die_wir die_zehn die_zimm died_the dien_am dien_aus dien_hat dies_satz \
        diff_fuer digke digt> dire_is direc disa_the ditor ditve dium> dler> dlers dlord dlung dner> dnet> docto \
        dog_is dogs> dogs_are donau door> doors doppe dose> down_and down_ther dows> draen draft drau_und drauf \
        dreh_den drei_ange drei_auto drei_die drei_euro drei_haeu drei_kilo drei_lage drei_minu drei_mona drei_pens \
        drei_spor drei_verg drei_ware dreie dreiu dreiz dresd dress drew> drift drin_gewe drink drit_jahr drit_tag \
        drit_wird dritt driv_at driv_to droh_die droh_mit drohn drohu drove druec drum> dsaec dschu dside dstae \
        dstos dtwer dubai duct> ducte due_at due_by dukti dung> dunke durc_die durc_fens durc_ist durc_seit \
        durc_unte durc_zwei durf_ich dusch dust> dvanc eache eady> eagie eakin eans> earby eard> earin earl_even \
        east> easur eaten ebaeu eband ebeba eben_mit ebena ebera eberh eberm ebote ebrue ebsch ebsra ebzig ecast \
        ecaus ecept echba echne echsj echt> eckge eckho ecks> eckst eckzu eclar ected ectiv ectly ectur ecuri ecycl \
        edche ederb edere ederk edet> edged edica editi editv edlic edlin edlun edost edroh educt eeds> eeper eeren \
        efass efera eferi efers efert effne efgar efind efloh eflue efon> eften eftig eftsf efuel efuge egafo egale \
        egang egedi egehe egel> egeng egier egler egonn egree egrup egula egung egwer ehall ehaup ehbar ehche eheim \
        ehend ehenr ehent ehest ehicl ehlt> ehmas ehnun ehold ehrga ehrko ehrle ehrun ehst> ehtea ehten eibe> eiben \
        eiche eide> eidet eidun eifah eift> eigei eiges eighb eign> eigte eihe> eihen eiher eijae eikpo eile> eilen \
        eilin eimt> ein_acht ein_anon ein_arbe ein_auss ein_beke ein_bewa ein_die ein_fehl ein_fest ein_form \
        ein_fuen ein_gege ein_gesp ein_in ein_kart ein_konz ein_lief ein_mode ein_mont ein_schl ein_schn ein_sech \
        ein_spaz ein_stat ein_stre ein_tank ein_tech ein_tran ein_vent ein_veto ein_vide ein_vier einb_mit einb_von \
        einba eine_0 eine_auff eine_ausf eine_ausk eine_besu eine_bueh eine_deck eine_drit eine_eige eine_film \
        eine_frei eine_geme eine_gewi eine_grue eine_inte eine_ist eine_kaff eine_kilo eine_kind eine_kund eine_lehr \
        eine_meta eine_mita eine_name eine_part eine_prok eine_ring eine_rout eine_sche eine_seit eine_sonn \
        eine_stec eine_stun eine_tag eine_tank eine_tief eine_uebe eine_umfr eine_unbe eine_verb eine_verk eine_wage \
        eine_wand eine_wart eine_weit eine_werk eine_wohn einem eines eing_am eing_der eing_ein eink_die einka \
        einm_und eins_der eins_in eins_kann einse eise_ein eiseg eisge eiss> eisse eitra eitst eitun eiwil eized \
        eizeh eizen ekaem ektro elage elauf elay> elbar elbes elbru elden eldet eleri elern elev_a elevi elf_grad \
        elf_mill elf_saeu elf_tage elf_weit elgie elhue elief eliev elle> ellen eller ellig ellpl ells> ellt> ellve \
        elly> elnus elope elpun elsch else_s elske elte_steh elter eltin elung emaes email emden emder ement \
        emer_line emer_meet emerg emina emme> emnot emove emplo emse> emsen enach enan> enarb enber enbli enbre \
        enced ende_febr ende_in ende_um ender endes endwo endz_0 ened> enems enge> engek engen engi_0 engi_cann \
        engni engt> enhae enher enhoe enige enisc enkar enmon enna> enntn ennum enny> enoss enpox enret ensae ensei \
        ensla enspi enst> enstu ente> ente_the ented enten entfe entir ently entna entru ents_ich entwi enty> envel \
        enwac enwar enwei enzan enzen enzim enzus epack eper> epers epfe> epfen eplie epoin eposi epper eprob eputy \
        er_die er_es er_habe er_mein er_nich er_war erald erall eralv eran> eraum erbar erbea erbei erbek erbot \
        erbro erbru erda> erdam erdie erdra erdre erdst ered> erede erenc erenz erfae erfam erfas erfen erfla erfte \
        ergel ergen erges ergis ergl> ergre ergru ergsc ergst erhaf erhal erhar erho_die erho_und erhun erieg erika \
        erinn eriou erisc erkar erkau erke_der erkel erkl_der erkl_mir erkon erkra erksc erlad erleb erlei erlik \
        erlit erloc erlor erme> ermei ermi_der ermit ernet ernom ernte eroef eroeh eros> erpen erpri erpuf erre_die \
        errec erri_hat errn> ersa_die ersat ersc_die ersee erseh ersen ersic ersie ersit erson ersor erspr erst> \
        erst_anze erst_erke erst_halb erst_nach ersti ertau ertel ertha ertig ertis eruf> erufe erung ervis ervus \
        erwar erwec erwer erybo erzae erzig erzim es_0 es_best es_eine es_gera es_kost es_mir es_nie es_riec es_sei \
        es_sind es_wird es_zu esagt esbea escho esel> eselb esem> eses> esks> eslae esner essag esse_und esser estae \
        estaf estar este> estem estic estig estin estli estra estri esuch eswei etag> etauc eteen eten> etern eters \
        eterw etest ethin etic> etrei etto> etwa_zwei etzen eubig eude> euder euerz eufig eulte eure> euro_a \
        euro_aus euro_drau euro_fuer euro_je euro_mit euro_nett euro_nich euro_sind euten evacu event ever_one evert \
        evice evor> ewach ewarn ewegt ewegu ewell ewies ewiss ewoeh excha expe_to exper expl_in expla extr_had ezirk \
        ezuen fach> facht facto faell faend fahr_der fahr_ein fahr_noch fahr_soll fahrg faile fall> fallk fals_etik \
        fami_are fami_die fami_of fang> farb_und faser fasse fault feder feedi fehl> fehl_0 fehl_das fehl_in fehle \
        feine fenc_off fence fenha fepoi feran fernb ferne fers> fersc ferte ferti fest> fest_am fests feue_im \
        feue_steh ffahr ffees ffel> ffer> ffern ffice ffnet ffnun fgara fgefu fiebe field fifte figer figh_for \
        figu_in file_for fili_habe filia fill_with filli filmi finan find_ich finde fing_in fire_brig firm_0 \
        firm_has firm_have firm_in firm_ist five> five_o fixin flach flege flexi flich flie_seit fligh flog_ihn \
        flohe flood flori flour flown flur> fnahm fnete fnung fonds fonie food> footb for_brea for_fort for_now \
        for_twel for_word ford> ford_von fore_has forec forge forma fort_four fort_minu fort_year forty foun_s \
        four_days four_is fourt fplat frac_mit frach frag_die frag_mich frag_ob frau> frau_ist frau_und fraud \
        frei_an frei_bis frei_ein frei_gewo frei_ist frei_steh frei_trai frei_waeh frei_werd freih freiw frie_ein \
        frisc frist from_four from_my from_this from_who frue_auss frue_die frue_nach frue_steh frue_vor fruf> ftbef \
        fted> fteen ftete ftsfu ftspr fuehl fuel_supp fuen_laen fuen_mete fuen_uhr fuen_weit fuer_0 fuer_ande \
        fuer_ange fuer_ihre fuer_jede fuer_sech fuer_tant fuer_und fuer_zu fuer_zwei fuett fund_von funde funk> \
        funk_und funkt furt> fusio fuss> futte fzueg fzug> gabel gaeng gaes_die gafon gage> galen gange ganic \
        ganz_alts ganz_land ganz_oben ganze garet gas_main gas_stro gasth gate> gate_in gates gatio gator gebe_kein \
        gebi_und gebo_das gebo_werd gebot gebru gebu_hat gebue gebun gedru gefa_und gefae gefl_zwei geflu gefor \
        gefu_die gefun gege_eine gege_elf gege_um gegen gegra geh_ich gehei geho_habe gehoe geht_da geht_das geht_es \
        geht_jetz geht_nich gehun gehw_in geko_in geko_ist gekom gela_des gela_und gelad gelan geld> geld_aus \
        geld_in geld_kam gele_der gele_hat geli_drei gelie gelo_die geloe gelt> gelt_die gelun gema_hat geme_die \
        geme_hatt genbl gene> gener genko geno_nach genos gensb gent> gente genve genz> gepac gepro gepru gera_auf \
        gera_der gera_vers gera_word gere_werd gered geri_eine gerpr geru_auf geru_aus geruf gery> gesag gesc_der \
        gesc_drei gesc_habe gesc_mit gesc_und gesc_wurd gese_der gese_seit gesp_fens gespe gespu gest_auf gest_das \
        gest_der gest_in gest_verk gesu_hat gesuc get_a getei getr_werd getre getru getti gewa_die gewa_hatt \
        gewe_die gewe_hat gewe_ruft gewes gewie gewoe geza_hat gezah geze_es gezue ggera ggern gging ghbou ghly> \
        ghter ghtin ghty> gibt_mit giert gieru giess gift> giftn giftu gilt_die ging> ging_ein giona girl_of \
        give_way gkeit glaeu glas_im glei_baua gler> gnahm gnatu gnets gniss gnose go_in goes> goes_at gold> gonde \
        gone_for gone_in gonne good_agai got_down grab_bei grain gran> graue grave graz> grenz grett grid> gries \
        groe_0 gros_paus gros_wird grou_at grow> grube grun_sei grupp gsbes gsbur gsdie gskra gslag gsmit gstel \
        gsver guard guert guete guss> guta_hatt gwerf hab_grad habe_bei habe_bis habe_das habe_drei habe_duer \
        habe_ich habe_ihre habe_in habe_mich habe_morg habe_noch habe_sich habe_und habe_wege had_been had_cert \
        had_gone had_to hadn> haedi haeft hael_die hael_sich haelf haelt haen_ein haerf haert haet_es haet_ich \
        haet_mir haet_sie haeu_der haeu_habe hafen haft_vor haftb hage_kam hagel hahn> hahn_zu haine halb_jahr \
        halb_zehn halde half> half_the hall_0 hall_an hall_and hall_zu halls halt_bis halt_the halt_und halts halve \
        hand_abge hand_and hand_des hand_von handg handy hang_on hangi hare> harge harmi harmo harre harve has_aske \
        has_call has_cut has_had has_lost has_pass has_sent has_susp has_this has_twic hase> hat_bei hat_dafu \
        hat_den hat_es hat_gera hat_mit hat_sich hat_sieb hat_soll hat_und hat_zuer hat_zwei hatch hatt_das \
        hatt_eine hatt_im hatt_rech hatt_zule hauer hauli haus_verl hausn hauta have_an have_begu have_caug \
        have_clos have_died have_not hbarg hbarh hbari hbark hbour hchen hdach hdrew he_s head> head_at head_offi \
        heard hebt> heel> heer> heets heil> heim_der heim_und heine heir> heis_bei heis_s heize heker heli_with \
        help_play henkr henre hentl heque her_life hera_die hera_und herab heran herer herge herma herr_im herre \
        herrn hers_hat herue herz> heste hethe heuma heut_0 heut_beim heut_fest heut_gege heut_in heut_zwei hfolg \
        hgebe hgege hhalt hheld hicht hickt hicle hier_nich higt> hill> himne hin_die hina_und hinen hing_und hings \
        hint_eine hint_mir hions hippi hips> hird> hirty his_van histo hite> hitze hkart hlach hlaeg hlagn hlamm \
        hlepp hleud hlug> hnhof hnici hoch_der hoch_habe hoch_zwei hochw hochz hoefe hoeh_die hoehe hoehn hoer_ich \
        hoer_seit hof_nach hoffn hohen hold> hold_the holde hole> holt> holzb holzl hones honig hool> hools hoppe \
        hosp_have hosp_the hosp_this hoss> hosta hoste hote_ein hotte hour_afte hour_at hour_befo hour_i hour_late \
        house housi hprue hreat hresa hrgae hrich hrieb hrkol hrlin hrow> hrte> hrung hsaeu hsjae hstes hteam hteln \
        hter> hteri hting htlei htlic htsge htsra htsvo htung htzig huege huele huetz hulha hulze hund_of hund_sind \
        hungs hurri huts> hutz> hvers hwank hwass hweig hweis hwer> hwere hwimm hwund i_appl i_came i_get i_need \
        i_open i_slee i_woul i_writ iagno ialen ialpl iary> iate> iatin iator ibrar ibuen iburg icenc ich_als \
        ich_auf ich_bin ich_brin ich_dort ich_frag ich_habe ich_haet ich_ihm ich_kein ich_konn ich_mein ich_muss \
        ich_sass ich_selb ich_sie ichem ichnu ichtb ichtf ichtk ichtl ichts ichtu ician icing icipa icito ickel \
        icker ickin icklu ickt> icles ictio idate iday> idday idden idenz idet> idged idle_from idung iebe> ieber \
        iebsr iebsv iebzi iece> ieder iedlu iefe> iefga ield> ielhu ience ienen ienna ienti iere> ierhu iern> iers> \
        ierze ierzi iesem ieses iessl ifahr ifepo iffe> iffer ifft> ified ifted iftee iftno igato igeis igene igert \
        igges ighbo ighty igkei ignal ignat igste igte> ihen> ihre_auss ihre_name ihre_schl ijaeh ikon> ikpos ikum> \
        ilber ilch> ilden ilder iles> ilial ilian ilien iliff ilka> ilkle illar illed illeg illig illus ilmen ilmin \
        im_alte im_anfl im_auss im_betr im_bett im_bewe im_depo im_deze im_dien im_eins im_erst im_fach im_fahr \
        im_flur im_foye im_hand im_herb im_hint im_hoch im_hof im_kael im_kell im_kind im_mand im_ohr im_okto im_op \
        im_schu im_seni im_spin im_spit im_verf im_wald im_wint im_zwei imetr imme> imme_der imme_effe immer imney \
        impft imply impou in_acht in_adva in_augs in_bad in_base in_beid in_brue in_cust in_dem in_den in_drei \
        in_duba in_eise in_elf in_from in_graz in_i in_inns in_jede in_koel in_linz in_mehr in_neun in_ning in_pole \
        in_rott in_salz in_schw in_sein in_sich in_thir in_unte in_vill in_with in_zwan inall inanz indin indli \
        indo_a indoo indst ined> inem> inend inens iner> ineri ines> inet> inete ingbo inged inges ingez ingha ingt> \
        inigu iniku injur inkae inkin inne_ist inned innsb innun ins_kran insch inseh insel inso_bean insp_are \
        insp_has inst_have inste instr inte_care inte_in inten into_s inus> ionae ional ionen ionsf ionss ioren \
        ipop> ipped ippin ippte irect irksh irlin irrig irty> is_at is_bein is_drif is_expe is_figh is_open is_pick \
        is_requ is_said is_sitt is_stan is_susp is_with ischu isegr isel> isero ises> isher isier ising isola isoli \
        isory issed issin ist_ab ist_ange ist_ansp ist_auf ist_ausg ist_bis ist_bish ist_da ist_dich ist_eine ist_es \
        ist_gera ist_gesp ist_imme ist_laut ist_nich ist_niem ist_uebe ist_unbe ist_und ist_unkl ist_verb ist_vers \
        ist_weis ist_weit ist_zu istak istel istlo istol istor istry it_agai it_and it_by it_fina it_hold it_s \
        it_will itaga itas> itcoi itel> iterg itgeb itget ithdr ithhe ithin ithiu ithou itica itrin itse_is itsel \
        itsun ittel itung itur> itver itzun ivald ivatw iver> iwill ixing ized> izehn izen> ja_im jahr_als jahr_alt \
        jahr_am jahr_drei jahr_hatt jahr_ich jahr_so jahr_und jahr_war jahrs jars> je_akti je_tonn jede_donn \
        jede_elek jede_jahr jede_lehr jede_mit jede_schr jema_im jetz_wie joins josep juden juice juli_uebe june_it \
        just_afte kabin kaefe kaelt kaemp kaese kaffe kafor kam_eine kame_mit kamer kanal kanis kann_kein kann_wied \
        kant_fuer kaput karto katwa kaufs kauft kbar> keep_thei keepe keepi kehl> kehr> keimt kein_ab kein_ersa \
        kein_lohn kein_was kein_wo keine keit> kell_des kelle kenn_mich kenpo kerb> kery> kesse ketbo kets> kett_in \
        keys> kgezo kids> kiel> kiere kilo_zu kind_ein kind_in kind_nich kind_uebe kings kiosk kiste kkord kkred \
        klapp klet_und klima klin_in klopf klost klung kmate knac_es knack knall knarz knew> kney> kocht koel_und \
        koeln koen_die koll_aus koll_mit koll_seit kolon koma> komm_bis komm_in komm_jahr komm_kein komm_nich komme \
        konfe konku konn_das konst konsu kont_ist kontr konze koope kopi_der kost_0 kpost krac_auf kraft kran_die \
        krawa krei_und krise krumm ksgel kshau kstan kstor ktion ktron ktual kuech kuen_die kuen_tief kund_ange \
        kund_der kund_frei kund_sind kunft kurie kurs_zeig kurst kwage labor lach> lachd lack> lade_seit lader laeru \
        laes_die laes_sich laett laeu_seit laeu_um laeub lag_0 lag_die lagna lagsh laken lamen lamm> land> land_der \
        land_habe land_in land_ruft land_wurd lande landl landt langt lanks lanla lans> lappe larbe lared larmi \
        larms larus lary> lasen lasfa lass_sich lass_weil lassp last_eine last_mont last_seen last_week lasti lasts \
        lator latz> latzt lauch lauf_die lauf_in lauf_seit lauf_vert lauge lauts lays> laze> lber> lbsta lche> lders \
        ldigu leaki lear_that leari least leav_thei lebe_der lebeb leber leck> lect> lecte led_out left_a left_the \
        left_to legal legat leged legeh legin lehr_im lehrl leibe leic_gema leich leidu leien leihe leihg leinb \
        leits lemen lemme lend_call lenwe leppe lerfa lergi lern> less> lessi lets> lett_cont letzt leude leut_im \
        leut_steh levis lexib lfte> lger> lgesc lhaus lhueg libra licat lice_for licen liche lief_der lief_die \
        lief_sie liefe lieg_am lieg_eine lieg_im lieg_mit lieg_nach lieg_noch lien> lient liers liert lies_die \
        lies_sie lieve lifte liges ligst likon limbe limit limm> linda lines linge lipop lippe lips> lisch lisie \
        lism> lists liter lithi litt> live> ljahr lkers lkont lkout llaed llaps llar> llega llege llegi llein lleit \
        llenw llers lligs llipo lllae llowe llpla llstr llver llwag lmena lming lmond lnuss load_of loan_at lobby \
        lobt_dass loch> lock_and locks loes_der loetz log_in login lohen loke> long_time lonne loode look_at \
        look_like lope> lopft lords loren loris lorr_are loser loses losio lost_an loste lowed lown> loyed loyee \
        lpina lplan lpunk lsket lstre ltern ltige ltrom ltsta lueck lueft luft> lugze lunc_and lung> lurry lvent \
        lvers lvert lves> lwaer lwage lzbau lzen> lzent m_and mach> mach_bei made_of maed_mit maedc mahle mail_kam \
        mail_mit mail_und mails major maker mal_lag man_hat man_kenn man_komm man_mir man_mit man_nich man_riec \
        man_schm man_who man_with mana_dire mana_has manag manch mand_vier mande manua many> maria marks markt maske \
        maski masse mast> mast_ohne matic matur may_and mbass mbere mberg mden> mder> me_a me_in measu meet> meet_at \
        megaf mehl_und mehr> mehr_betr mehr_daru mehr_die mehr_mein mehrk mein_fehl mein_lade mein_lebe mein_mail \
        mein_masc mein_schw mein_stan mein_stel mein_vate meist meld_die meld_seit mell> melpu men_on menar menau \
        mend> menkr mens_sind mens_steh mens_unte mens_werd ment_it mente mento menze merge merik merli mesne \
        mess_der mess_seit mess_sind messa messt messw meta_in metal mete_hohe methi mgass mgehe mgeki mich_die \
        mich_im mich_inzw mich_manc midda mier> miet_und mile> milk> mill_euro mill_in minar minat mind_zwei ming> \
        minie minu_bei minu_der minu_die minu_ein minu_elf minu_lang minu_zwoe minus mio_euro mir_an mir_bei \
        mir_eine mir_hat misch mises miss_in misse mista mit_0 mit_dass mit_den mit_ders mit_fals mit_fest mit_fris \
        mit_gesc mit_kleb mit_mega mit_mehr mit_schl mit_tasc mit_verl mit_vers mit_voll mit_wirk mita_im mita_von \
        mitar mith> mitt_an mitt_aus mitt_beim mitt_der mitt_mit mitt_und mitt_zwei mitt_zwis mittl mmena mment \
        mmers mmier mnot> mona_fehl mona_in mond> mond_and mong> monia monie monit monox mont_der mont_earl mont_in \
        mont_und monte monti more> morg_eine morg_mit morg_sind morn_a morn_and moth_s mould moun_resc mouth movin \
        mpany mper> mpfan mpfe> mplet mploy mply> mpoun mpres msen> mstel mter> mtsge muenc mund> munic munit \
        muss_der muss_ein muss_ich muss_sich muss_wege must> mutte my_neig my_niec my_own nach> nach_als nach_auss \
        nach_beim nach_beko nach_dien nach_elf nach_habe nach_haus nach_info nach_kurs nach_nach nach_neun nach_nich \
        nach_poli nach_rund nach_sein nach_sieb nach_uebe nach_von nach_zeug nachb nachg nachh nachr nacht nachw \
        nackt nagem nagin nahe> nahm> nahme nahmt nakte nally name_die name_gege name_in namt> nant> nanzv narbe \
        narzt natio nausg nbads nbau> nbefr nberg nberu nblic nbruc ncils ndans ndant ndeln ndels nden> ndend ndera \
        nderb nderg nderl ndern ndesb ndesh ndhol ndida ndier ndigk ndigt ndlic ndlor ndoor ndows ndruc ndry> ndsae \
        ndson ndsti ndwo> ndys> nearb nebe_der nebe_die nebe_ein nebe_komm nebe_mir necte nees> nehm_sie neide neigh \
        nein> nell> nelle nems> nende nenn_er nensp nerha nesse netee neter nets> netto netz_die netze neue_aus \
        neun> neun_anwo neun_uhr neun_weit neve_held new_mach new_one next_door nfass nflug nfutt ngbo> ngebo ngedr \
        ngefr ngega ngeho ngeko ngeli ngere ngesa ngesc ngewo ngnis ngrau ngrei ngsha ngskr ngsla ngsmi ngssa ngsse \
        ngsst ngstr ngsun ngsve ngswa nhaeu nhers nhoeh niak> nich_abse nich_auf nich_auff nich_ausg nich_brau \
        nich_davo nich_den nich_ein nich_eine nich_erre nich_esse nich_geli nich_gesc nich_hine nich_sage nich_verr \
        nich_wege nich_weit nicht nicia nicke nie_wied nied_die nied_seit nienb nife> nifep nige> nigh_crew nigst \
        nigun nikum nimal nine_and nine_the ningb niore nisse nisti nitae nitor nitte niver nkaeu nkart nkbar nkel> \
        nken> nkind nking nkkar nkrae nkred nkurs nkwag nlage nleih nless nlimi nnena nnerh nnes> nnsbr nntni nnumm \
        no_rent no_wage nobo_at noch_im noch_imme noch_jema noch_nach noch_uebe noch_vor none> none_of noon_the \
        noon_they nor_the nord_von north nosse not_answ not_expe not_the notdi note_and noth_has noth_i noth_left \
        nothe noti_for nove_die now_and noxid npaid nplat npox> nrett nruf> nsage nsatz nsbru nsehb nseht nsied \
        nsign nsive nsmit nsom> nsor> nspek nspit nspor nste> nsten nster nstli nstru nstuf nsula ntact ntain ntami \
        nten> nter> nterb ntere nterg nterk ntert nteur ntfer ntier ntila ntin> ntinn ntire ntly> ntnah ntnis ntoau \
        ntrie ntrol ntrum ntur> ntwic numbe nur_ein nurse nuss> nutes nutze nvelo nvent nverb nvert nwach nwael \
        nwaer nwalt nweis nwend nwerk nzant nzer> nzern nzigs nzimm nzung nzusc nzvor oadca oaded oard> oarde oards \
        oausz ob_es ob_man ob_sich ob_und obach obahn obby> oben_die obene ober_den oberh obers obeta objek oblig \
        obwo_der occup ochen ochum ochwa octor oded> odel> oden> odes> odesf odium oduct oede> oefen oeff_0 oeffn \
        oehen oehnt oelle oeln> oepfe oerde oergl oerse oesch oesen oesse oetzl of_an of_cour of_five of_her of_is \
        of_oak of_thin of_was of_whom off_in offe_for offe_rech offe_stan offe_wurd offi_has offi_in offli offnu \
        ogin> ogist ognos ograf ogram ohene oher> ohne_heiz ohne_leit ohne_lich ohne_ruec ohne_vorw ohof> ohrko \
        ohung oing> oison okafo okto_eine old_is old_was older olici ollap olleg ollip ollko ollla ollst ologe ologi \
        olonn omena ometh ommel omoti omple on_all on_an on_its on_mond on_sale on_seve on_that on_vent on_whet \
        onalz once_a onded ondel onds> one_by one_was onell onest onfer oniak onie> oning onito onium onkur onne> \
        onnes onnt> onoxi onsig onsis onsul ontai ontam onteu ontie ontoa ontro onven onyme onzer ooded ooper oors> \
        oote> open_a opene openi opien oppel oppo_lobt or_out orage oranm orarb orato orber ordne ords> oreca oren> \
        oreys orgel orgli oring orist ority orkma orry> orse> orten orter ortet ortga orth> ortie ortst orty> orwur \
        oseph oser> oses> osion osit> ossel ossen ossha ostag ostco ostet ostst otdie otect otels oten> oter> otest \
        othe_firm othek otorw otos> ottag ottle ottli ottpl otuli ouche ough_to oughl ought oundr ounte our_own \
        ouren ourth ourty ouseh ousin out_i out_in outs> outsi ovena overl overt oward owder owels owere oxin> oyalt \
        oyed> p_m pack> packe paene paet> page_show paid_in paid_on paid_the pannu pany> pape_and parce pare_are \
        paren parks parla part_with partn party pass_von pasta pati_in pause pavem payin pears pedit peed> pekto \
        pendl pened penin penny peop_amon peop_in peop_not per_nach perru pers> perso perte pervi petro pfaen pfang \
        pfen> pflic phin> phon_and picki piel> piele pielh pien> piere pierl pille pina> pine> pinne pitze pitzt \
        plac_on plac_the plan_at plan_der plan_in plane plant plat_wird platt plays pleas pledg plica plies ploet \
        plosi ploye plung podiu poiso poli_bitt poli_und poli_war pool> port_whic pose> powde powe_stat ppare ppear \
        ppelt ppers pping prae_aus praes prall praxe prech prei_pro preng press prici prim_scho prima proed progn \
        proje prote prude prue_die prue_ein prue_eine prue_seit psed> pside pstai pten> pter> ptied ptman publi \
        puele puelt puffu pull_from pump_der pushe pushi put_in put_me puty> quar_to quarr queen quere quire raced \
        rachs racht racki radin raege raeng raet_die raete raeu_die raeuc raft> ragge rahm_auf raid> rail> rains \
        rais_it rake> rald> rall> ralve rame> ramed rames ramme rammi rammt ranch rang_and ranke rankt rans_note \
        ranso ranti raphe rary> rasen rashe rasse ratch rator rauc_uebe raud> rausc raxen razzi rbeau rben> rber> \
        rbild rbote rbots rbrac rbrei rbren rcade rcel> rdam> rdens rder> rdern rdner rdraf rdrei rdsto re_stuc \
        ready reag_nich reagi reate recas recep rech_einm rech_ich rech_uebe rech_und rech_unte rech_von rechb reche \
        reckt reco_from rectl recyc rees> refug rega_leer regul reht> reiba reibt reic_von reife reift reige \
        reih_der reikp reini reis_weit reise reiun reiwi reize rence rend> rengs rennt rennu rent_im rentl renz> \
        renze repl_it repo_hat repo_the reren rerer resab resc_have resid resor ressz resta reste rett> reuer reys> \
        rfami rfass rfen> rfte> rfund rgaen rgaer rgaes rgeld rgeri rgery rgie> rglic rgsch rgstr rgung rhaft rhaus \
        rhein rhund ribue rich_ab riche ricin riec_es riec_nach riech ried> riefe riege rienc rifft rigat rigen \
        rikan rilli rinen ring_roun ringe ringt rinki rinne rinst rint> rious risen rist> ristl risto ritin \
        riva_over rives rkan> rkart rkauf rkell rkers rkmat rkolo rkont rkran rksch rksge rksto rlag> rlame rlaub \
        rlauf rleut rley> rliko rline rlink rlitt rlore rmier rmoni rned> rnomm rnspi rnung road> road_and roadc \
        roads roben robet roeff rofil rogno rohne rohun roke> roker roll_unte rolli rolll romme rone> roof_of \
        room_and rorde rordn rosa> rosse rossh rote> rotec rotes rotz> roup> royal rpen> rpent rpres rprin rpuff \
        rreic rrent rried rrier rriga rrlic rrung rsage rsagt rsatz rschu rsee> rsehe rseri rshei rsich rsieg rsona \
        rsone rspie rspro rstad rstae rste> rstei rsten rstic rstuh rtag> rtaus rtel> rten> rtes> rtest rtet> rtete \
        rthal rtier rtigu rtime rton> rtons rtrae rtste rturn rtyar rube> ruch> ruchs ruck> rudel ruder ruec_der \
        ruec_steh ruefe ruehc ruell ruen> rufe_zum ruft> ruft_fuer rugs> ruhen ruite rumme rund_neun rund_vier runfa \
        runne runs_for rupp> ruppe rust> ruste rver> rvest rview rviso rvus> rwert rwisc rybod rzaeh rzell rztpr s_0 \
        s_a s_and s_answ s_bank s_buye s_comp s_daug s_head s_help s_name s_offi s_requ s_sale sabsc sache sacks \
        saeul sagen sagt_da sagt_ein sagt_er sagt_ich sagt_man sagte sah_ich said_at said_noth said_to sakko saler \
        salmo same_thin sams_sonn samt_kind sand> sands sanit sansc sass_ich sasse sat_down satt_mit satu_and \
        satz_hat satzl satzu say_they sayin says_she sbahn sbeau sbere sbest sblas sbran sbrie sbruc scape scha_auf \
        scha_in scha_und scha_zur schan schar sche_und schem schi_aber schi_das schi_ein schi_trot schi_um schie \
        schif schka schl_bis schl_der schl_die schl_steh schla schlo schn_in schne scho_and scho_aus scho_ausg \
        scho_der scho_durc scho_in scho_mal schob schok schoo schos schr_im schra scht> schu_auf schu_da schu_fuer \
        schu_in schu_mit schu_rest schue schul schw_auf schw_der schw_die schw_im schw_rauc schw_verl schw_war schwa \
        schwe schwi schwu scout scrat scrip scuer sdrue seal_the sech_schw seco_time segru sehe_sie sehol sei_bei \
        sei_das sei_ein sei_ja sei_zu seie_mit sein_buer sein_eige seit_etwa seit_ist seit_mit seit_sonn seit_vier \
        seit_weni seit_zehn seize selb_mit selba selt> semin sensc senst sentw seph> serei seren serer serio seroe \
        seror serv_von servu set_up setze setzl setzt seve_year sewn> sfael sfahr sfall sfase sfueh sgang sgass \
        sgebr sgelo shaft share shaup shavi she_pick she_s shes> shif_has shift shion shirt shop_at shop_has shopp \
        shou_and shou_be show> show_a show_me show_on shut_at shuts shutt sich> sich_mit sich_vor sich_zu siche \
        side_of sie_arbe sie_dann sie_den sie_durc sie_ein sie_hat sie_im sie_nach sie_scho sie_schw sie_verl \
        sie_war sie_wird sieb_spra siebz siedl siege siert sight sigke sign_by silbe simpl sind_0 sind_an sind_betr \
        sind_es sind_in sind_schw sind_tot sind_umge sind_verk sind_vers sind_von sind_wird sings sinsp siona \
        site_the sites sitt_on sitz_fest sitzt sitzu six_o six_peop sjaeh sked> sking skran sland slich slips slurr \
        smal_van smann smell sner> snotr snumm so_eine so_etwa so_far so_geht so_war so_weni solat sold> sold_by \
        solie soll_am soll_der soll_eine soll_fens soll_halt soll_ihre soll_sich soll_sie some> some_dist some_else \
        some_has some_in some_s sonal sonen sonne sons_kein sonst sorgl sorte south spae_morg spae_will spaen speci \
        spedi speed sper_der speri spez_umst spfli spie_in spie_steh spiel spina spine spit_hatt spit_sich spor_hall \
        sprec spren spri_orde sproe sprot sprud sraet sregi ssau> ssche sseit ssell ssemb ssene ssero sses> sshae \
        ssich ssigk sslic ssoft sspli sssch sstan sstel sstie sstra sstru sswor stabl stad_kuen stad_und stadt \
        staf_at stahl stai_and stain stake stan_at stan_the stan_von stan_zwei stanz stape star_heut star_of star_up \
        starb stat> stat_and stat_des statu staud stcod steel steh_alle steh_auf steh_bere steh_dass steh_im steh_in \
        steh_mit steh_ohne steil stel_gest stemp stend steni stenp stenz sterb stes> stet> steu_hat steu_und steur \
        sthof stick stie_aus stiel stiga stike stil_der stil_ein stil_in stil_risi stin> sting stlic stoc_and \
        stoc_ein stody stoff stol> stome stop_work stor_in stora stra_nach stra_nich stra_und strah stran strau \
        stre_am stre_and stre_arou stre_of strec stree strip stro_auf stru_the stsch stspi ststa stuc_at stuck \
        stud_and stue_in stue_stat stue_waeh stumm stun_0 stun_das stun_den stun_habe stun_mehr stun_vorh stun_zu \
        stur_deck stutt subco subsc such_seit sued_von suedo sueds sulat sumed sund_with sunk> sure> surge surv_a \
        susp_all susp_at susp_the svers svoll swer> swing swort szahl szett szueg t_be t_come t_know tacke tact> \
        tadt> tadtb tadtw taet_ist taffe tage_am tage_die tage_nich tage_ohne tage_sind tagt_seit tahl> tairs take> \
        take_from take_it taken talk_brok talk_to talks tallz talte tamin tandi tange tanke tankk tankw tap_wate \
        tapel tappi tarb> targe tars> tary> tasse tatem tatio tauc_sind tauch taude taus_leut tbahn tball tbefe \
        tches tchin tcode tcoin tdeck tdruc teac_the team_are team_from tecti teigt teil_die teil_sind tele_is telev \
        tell> telli tellp telzu temen temno tempo ten_past ten_the ten_this tenab tenbe tenin tenki tenpf tensa \
        tent> tenta terbe terbr terdi teren terer terga terie terku term_gibt terpi terta tervi terwo terze terzu \
        test_for test_und test_wurd teste testi teuri tfern tgebe tgese tgete tgrup thabe thalb that_ever that_had \
        that_new that_nobo that_s that_some that_stop that_thei that_was thdre the_agen the_air the_alar the_appr \
        the_arca the_asse the_auct the_bank the_big the_bind the_bond the_book the_boss the_boy the_brid the_brig \
        the_chee the_chie the_city the_clie the_cont the_coop the_coro the_cutt the_deal the_doze the_engi the_esta \
        the_even the_extr the_fact the_fell the_fenc the_fibr the_firm the_fore the_foun the_fram the_good the_grap \
        the_heal the_high the_hub the_inte the_job the_kerb the_leed the_lend the_lett the_lice the_lid the_lobb \
        the_main the_man the_melt the_muni the_netw the_oran the_pave the_penn the_phon the_pier the_plug the_port \
        the_prim the_prog the_prov the_quar the_rail the_rang the_repl the_resc the_rest the_rive the_room the_satu \
        the_shel the_shif the_smal the_spor the_staf the_stai the_supe the_supp the_tea the_ther the_vend the_west \
        the_whol the_work thei_orde thei_word their them_at ther_and ther_now ther_will therm they_are they_rais \
        they_re they_shou thhel thin_and thir_mont this_week thium thof> thout thre_hund thro_a thro_it throw \
        thur_and tiati tick_0 tiefg ties> tifie tigat tige> tiges tigt> tigte tigun tilat tilit timat timbe time_and \
        time_the timme tinen tinne tinui tippt tips> tire> tisc_eine tive> tkund tleit tling tmass tmeis tnahm tneri \
        tners tniss to_anyo to_be to_call to_chec to_clai to_clea to_eat to_keep to_read to_sign to_thos to_thre \
        to_turn to_with toaus tobah tock> tody> toeru toffe toffp told_at tomer tonie tonn_of tons> tons_of too_i \
        top_of toppe tor_0 torag torat tores torey torin toris torwa toss> tot_und tote> tote_fore touc_it toure \
        towar toxin tprax trace track tradi traeu traf_eine trag_die trage tragg tragt trahl trai_and trai_von trail \
        train trap_unde trato traub trea_for treat treet tref_sich trei_seit treif treit treso trie_to triff \
        trin_das trine trink trit_aus troll tromm trot_verb truct trude trum> tschr tseit tself tsfue tsges tside \
        tsins tspie tspru tsrat tstad tstae tszei ttel> ttelz ttens ttenw tterp ttgar ttlin ttpla tuali tuck> \
        tuer_der tuer_zu tulis tumm> tun_wir tures turn_back turne tuttg tvert twel_to twen_minu twen_to twent twist \
        two_are two_days two_floo two_hour two_othe two_peop two_thou two_when two_work tyard type> tzbeh tzig> \
        tzmei ualis uart> ubai> ubcon ubige uble> ublin ublis ubscr uchha uchsa uchun ucted uctio udel> uden> uder> \
        udge> udit> udito uebe_bei uebe_bord uebe_dies uebe_eing uebe_fuer uebe_hatt uebe_nich uebe_rich uebe_zahl \
        ueber ueckf ueckk ueckm ueckn ueckw ueckz ueden uedos ueens uegel uegli uehch uehlt uehne uehru uelle uellt \
        uelt> uench uende uendl uenen uerfe uerft uergs ueric uern> uerst uerwe uerze uessi ueter uette ufahr uffun \
        ufger ufige ufirm ufnah ufspr ufzue ugena ugesa ughly ugsbu uhalt uhen> uhr_0 uhr_auf uhr_das uhr_die \
        uhr_gas uhr_hat uhr_in uhr_komm uhr_mues uhr_uebe uhr_verf uhr_zu uired uiter uktio ulage uletz ulhau ulin> \
        ulism ulls> ulzen um_eins um_kurz um_zehn um_zwoe umark umed> umes> umfr_unte umge_ein umgeb umgeh umps> \
        umsa_mit umsa_von umsae umste unawa unbe_auss unbe_zwei unbef unbes unche uncil und_aufz und_ausw und_beka \
        und_brau und_dabe und_dana und_das und_droh und_durc und_es und_frag und_frei und_hael und_hatt und_heut \
        und_hint und_hund und_ich und_ihr und_jede und_komm und_kuen und_land und_leit und_milc und_mir und_muss \
        und_nich und_nimm und_ober und_pati und_rich und_sagt und_scha und_schm und_schw und_sein und_setz und_steh \
        und_such und_trot und_verk und_verl und_wann und_wenn und_will und_zieh und_zwoe unded under undry unehm \
        unft> unges ungsd ungse ungsn ungsr ungsv unio_says unive unles unli_holi unlim unnen unpai uns_dafu unsch \
        unse_dorf unstr unte_die unte_poli unte_span unte_und unte_wird unted unten unti_frid untri ununt up_ther \
        up_with upboa uperv upply upsta upten uptma urban urchb urden ureih ures> urger urier urity urla_der urst> \
        urste urth> urtya uruec usamm uscha uschk uscht used> useho usfal usgan usgeb ushed ushin usmar usnot uspec \
        ussel ustan ustee ustel ustod ustom ustri uswei uszah uszue uszuh uszus utch> uted> uters utet> uths> utige \
        utili ution utor> utsch utsid utspr utter uttga utzbe uzer> vacua valdi van_is vance vanis vate_hat vatwa \
        vehic vemen venan venza vera_seit veran verb_die verb_sich verbo verbr verd_hat verd_unte vere_als verf_die \
        verg_der verg_in verg_woch verh_verb verh_zur verhe verho verk_auch verk_ein verk_gest verk_in verl_der \
        verl_des verl_habe verl_hat verl_im verl_ist verl_man verl_und verle verm_der verm_wurd verm_zwei verpf \
        verpu vers> vers_auf vers_das vers_den vers_die vers_gera vers_hat vers_ist vers_rett verse verso versu \
        vert> vertu verw_und verw_wurd verwa veryb verze vess_at vest> vesti veto> vider viel_der vienn vier> \
        vier_baug vier_habe vier_kind vier_sind vier_weit vierh vieru vierz visi_are visor vitri vival volk_uebe \
        voll_fahr voll_lohn volls vom_band vom_kios vom_nach von_an von_den von_dene von_dort von_erst von_etwa \
        von_fehl von_fuer von_geli von_gepl von_gest von_hand von_hatt von_ihne von_mont von_ohne von_selb von_st \
        von_umge von_verb von_vier von_vor von_wo vor_mir vor_tor vor_vier vor_zwei vora_nach vora_uebe vora_von \
        vorar vorba vorer vorl_fest vorm_eine vorra vors_beim vors_zuru vortr vorwa vorwu vote> vote_on wach_mit \
        waech waehr waelt wage_beim wage_for wage_no wagen wahrs wait> wait_for wait_in wait_the waite wald> \
        walk_part walke walki walko walle walts wand_im wand_in wann> wants war_als war_auch war_die war_es war_hat \
        war_im war_in war_nur ware_0 ware_die ware_wir warn_die warns warnu wart_auf wart_der wart_im wart_mit \
        wart_vor waru_die warum was_and was_call was_cont was_er was_for was_ich was_in was_last was_my was_sign \
        was_susp was_to wass_und way_the wder> we_aske we_did we_re wedis week_and week_i week_the weg_in wege> \
        wege_miet wegt> weich weil_bei weil_mein weil_s weis_es weis_kein weit_gesp weit_nich weit_offe weit_schu \
        weitr weize well> welta wende weni_minu wenn_er went_off wer_auf wer_die werd_betr werd_es werd_noch \
        werd_per werd_uebe werd_verm werd_vers werd_zur were_bein were_due were_take weren werfe werft werk> \
        werk_die werk_ein werk_und wesen what_a what_s whee_of wheel when_my when_we wheth whic_was which whit_powd \
        white who_boug who_went whole whom> wie_vor wied_auf wied_bei wied_mit wien> wien_und wilde will_bis \
        will_den will_ein willi wind_is wind_neun winds wine> winen wing> wir_fahr wir_im wir_vom wird> wird_beza \
        wird_das wird_ein wird_evak wird_hat wird_in wird_oper wird_rean wird_von wird_weit wire> wirk_die wirk_von \
        wirke wiss> wist> with_by with_her with_imme with_nine with_reac with_trai withd withh withi witho wner> \
        wo_sehe woch_als woch_am woch_im woch_lang woch_und woehn woher wohn_in wohn_und wohn_verl wohn_zu woll_am \
        wollt word_on word_sagt work_a work_coun work_on work_say work_the work_with workm worse wort_0 worte \
        woul_like wrist writ_a writ_and write writi wuer_und wuerf wurd_0 wurd_ange wurd_bei wurd_das wurd_die \
        wurd_eing wurd_mit wurd_zwei wurde wuss_von wyer> xchan xing> xperi xplod xplos yacht yalty yber> year_i \
        yern> yest_the yet_say yet_to ymer> you_have zahl_an zahl_der zahl_man zahlu zantr zbau> zbeho zehn_tage \
        zehn_woch zehn_zent zeig_das zeile zeit_hat zeits zelte zende zent_das zent_in zenti zenz> zett_im zeuge \
        zhaus zialp ziege zierg zieru ziffe zigst zimm_fuer zirks zisch zlei> zmeis zmitt zoell zogen zoll> \
        zoll_stop ztpra zu_arbe zu_benu zu_der zu_ein zu_fuss zu_gebe zu_prue zu_spae zu_werd zu_zahl zuege zuegl \
        zueri zufah zugeb zugle zuhal zula_fuer zulag zulet zum_bahn zum_boyk zum_nach zuneh zuru_ein zuru_es \
        zuru_mit zusam zusch zust_ist zusta zutei zvors zwan_euro zwan_minu zwar_mit zwei_am zwei_ange zwei_beha \
        zwei_besc zwei_bewo zwei_blin zwei_davo zwei_ein zwei_gesc zwei_hand zwei_kund zwei_loes zwei_mens zwei_pers \
        zwei_priv zwei_schw zwei_seit zwei_silo zwei_stun zwei_tote zwei_uebe zwei_verl zwei_vors zwei_wohn \
        zwoe_ange zwoe_grad zwoe_jahr zzia> =2 0_chil 0_fili 0_firm 0_grad 0_jaeh 0_kind 0_mens 0_sind 0_this 0_urla \
        <aale <abfu <absp <abzu <admi <adre <akku <alre <ambu <ammo <anga <ange <anti <arme <arou <arre <aufr <auge \
        <ausk <ausz <baby <batc <baug <baus <bean <bega <begu <beha <bele <bere <berg <bewu <biet <blac <boar <bot> \
        <both <bott <bruc <buil <burs <call <can> <carg <casi <chai <chem <chil <citi <clea <clip <coac <coll <comm \
        <cord <cott <cust <dach <damm <ders <dess <dete <died <do> <dosi <effe <else <emer <entz <erkr <ersa <erst \
        <erwa <etwa <evak <ever <fail <fell <fens <firm <fitt <flug <ford <fram <fres <funk <gaer <gale <gasl <gast \
        <gath <gebr <gefa <geol <gepr <germ <geru <gesa <gift <glae <gree <hack <hael <haeu <half <harr <hat> <haus \
        <heal <held <helf <hera <hoch <hohe <hole <host <hotl <hous <imme <infu <inju <insi <inso <insp <into <isol \
        <k> <kist <knif <koel <koll <konz <krae <kraf <kran <kris <laeu <lass <last <laut <lawi <lawy <leak <leip \
        <lich <ligh <linz <lite <log> <lohn <lorr <luef <main <mand <mask <medi <men> <mess <midn <mind <miss <mitt \
        <mome <moor <muni <niem <nord <nota <noti <notr <now> <ober <open <outc <paym <pier <push <raet <raeu <ramm \
        <rast <reac <rean <reic <reif <rein <rele <repo <rich <risi <riss <room <rufe <run> <safe <salz <same <samm \
        <says <schu <scre <seiz <seri <set> <shop <sich <site <sitt <sort <spez <spit <spre <stec <stru <stum <talk \
        <team <thou <thre <thro <tief <todd <tode <tomo <tor> <tore <towe <toxi <trac <trit <trus <tryi <type <umkr \
        <unac <unio <unkl <urge <verh <verk <waec <wand <wann <wate <wehr <were <west <wien <wird <wire <wirk <wolk \
        <your <zers <zieh <zoll <zuen <zwei a_0 a_call a_cove a_digg a_girl a_gree a_lorr a_seco a_thir aalen aatsa \
        ab_ein ab_heut ab_morg aben_eine abfue abge_wird abgeb abger ablet abzus achmi aded> adio> adlin admin adung \
        aefts aeher aehig aehre aempf aerfu aerke aeste aetzu aeure afety affne ager> agues ahnen ails> ained ains> \
        aitin aken> aker> aking akuie alist alkra alks> all_from alle_hatt allen alls> allsp alrea als_0 alsch alth> \
        altsc alzbu am_aben am_frue am_kopf ambul amili ammon anbi_hat anche and_are and_that and_two and_will andan \
        andin andta anga_der angab ange_0 ange_und angef angeh angt> animi ansc_von anten ants> anyo_who apper \
        arbe_in arbe_nied ards> are_alre are_aske are_goin are_sear are_talk are_unac are_wait argo> arhau arke> \
        armed arnt> arres arves arzt> as_i asen> aslei assan asspo astro astwa at_brea at_four at_ten atast atch> \
        atens atere atien ator> atur> atus> atzle auch_scho auf_den auf_inte auffi aufhi aufru auft> auge> augen \
        augle ault> aus_der aussa auszu autob away> awine awyer aying aymen bank_have bank_zieh banks batch baugl \
        beant beauf been_repo been_told befeh began begun behoe bein_trea beite bekan beleg below berae berat berg> \
        besid best_fuer betr_meld betr_soll betr_zwei bewaf bewus bfuel bgefu bgeri bgest binn_stun bish_stan \
        bitt_rett black bohrt boten both> bottl brake brea_and breac brems bridg briga broad bronn bruec bscha \
        buer_der bulan burst by_midn by_phon call_to carg_of cargo casin cater caug_fire chem> chemi chere ches> \
        chick chien chlue chnei chter chtsc chule chutz chwan chweb cials cide> ckers ckier cking ckung climb close \
        coach colog come> come_from comme compu conne copte cordo coun_are creen crew_are custo cut_off da_nich \
        dach> das_fahr das_gesu das_kons das_land das_vier data_cent dawn_and dazu_auf dbar> ddler dem_eing dem_frue \
        dem_mitt dem_tor dem_zwei den_aben den_haen den_naec den_tuer den_verk denbu der_adre der_anla der_baur \
        der_char der_chef der_damm der_fina der_gros der_grue der_hall der_ober der_rech der_sani der_sonn der_vers \
        der_warn derge dern> derse des_neue des_tage deskr desse deste dete_have detec dged> dheit diate die_app \
        die_arbe die_beid die_date die_drit die_flam die_fris die_gewe die_leit die_nota die_schl die_spae die_stoe \
        die_ursa die_ware die_zusa died> ding> dinne dlich dline dling dmini dnigh do_not dorf> down> down_in \
        down_on dreds dreht drei_mens dring droh_zu due_to eadli eague ealth eams> eanim eantr eatme eaufs ebens \
        eber> eberf ebete ebohr ecial eckt> eckun ector ederg edes> ediat eensh efael efehl efer> effe_from effec \
        efigh efror eftun efueh efuse efusi egan> egen> egsch egun> ehig> ehoer ehre> eiber eichb eiden eifen eiger \
        eigt> eilbr eilun ein_0 ein_blit ein_ende ein_kind ein_mann ein_spre ein_und ein_zwei eine_char eine_erkl \
        eine_erst eine_frau eine_verw eine_ziff einer eing_die einge eingr eini_tagt eipzi eisen eiste eitsi ekann \
        ekipp elben eleas elefo elegs elev_and elf_jahr elf_uhr elfer elico elnah eloes elow> else> elves emand \
        emde> emeld empfe empti enau> enbac enbur endat ende_ist endig ener> enfte engeb enhau enlag enmit enne> \
        enpor ensge ensho enste enter entim ents> ents_heut entzo eolog eport er_ist erbre erdac erei> erfal ergif \
        erhei erhoe erie> erier erium erkst erkte ermar ermut erord errei ersag ersch ersel erspi erspl erst_anga \
        erst_im erste ersuc ertes erues erwal erweh eryon erzeh erzue es_gilt esamt eschn esen> eshee eskri esper \
        estor esund etall etect etten ettet etze> euerw euge> euser evaku evisi ewaff ewese ewohn explo ezial faehi \
        fahnd fahr> fahre fahrs fahrz fail> falsc famil fast> fect> fehlt fell> fenba fens_gesc fens_zu fernw \
        fest_der fest_die fety> feue_laes feuer ffici ffind ffnen fgeha fhin> ficer fices ficia fight files findb \
        fire_are firef flasc floge fluec flugh fnen> for_five four> four_the frame frei_und freig fris_bis from_s \
        frore froz_the frue_am frue_bei frueh frufe ftung fuehr fuel> fuell fuer_heut fungs fused fusin gaben gade> \
        gaert gale> gasl_ange gasle gathe gebae geber gebet geboh gebr_das gefro gefu_bei gefue gegan gege_die gehal \
        geht> geis_in gekip gekle gelau geld_da geme_der gemel geoe_und geolo gera_0 gera_gera gerae gerat gere> \
        gerie gern> gerue gesc_halt gese_die gesp_nach gest_eine gest_habe gest_und geste gger> ghafe ginne glaes \
        gleic gleis goods grabe grad> green groun gsste gstra gsunf gues> gulat gungs gutha hab_ich habe_die \
        habe_unbe haber hacke hael_ein haen_seit haeus halb> halb_stun halbe hall> halle hand_und handb handl \
        has_died has_just has_seen has_shut has_yet hat_ein hat_fuer hat_kata hat_soeb hatt_die haus> haus_und \
        have_froz heal_offi healt heck> heilb heim> heits held> helfe helic helve hend> herhe hern> heut_mitt \
        heut_morg heut_vorm hiene hift> hing> hint_der hint_vers hlues hlung hmer> hneid hner> hoeht hoerd hoeri \
        holds homes hops> hotl_band hotli hour_the housa howin hrend hrzeu hters htsch hundr hwang hwebt i_type \
        ialis ialkr iben> ical> ichba icht> icial icopt ideo> iding idnig iecht iefer iegen iehen iele> ieman iente \
        ieren ierli ierun iews> if_you igade igem> iger> igger iker> ilbro ilies illin ilung im_frei im_hote im_kuen \
        im_minu im_umkr imary imber imier imina immed in_alle in_frei in_heil in_hosp in_inte in_leed in_leip in_my \
        in_the in_thea in_zuer inala inbau indba inden infus ingef ingri inhab inie> insat insol insul inte_der \
        into> into_the ions> ippt> ipzig irefi irmed is_lock is_on is_show is_shut is_unde iseln ist_abge ist_ein \
        ist_gege ist_gest ist_kurz ist_noch ist_tot ister it_in it_to itals itarb iter> iteri itor> itrae its_way \
        itsam itsin itte> ittei itten ittle itzt> ivers ives> iving ivsta jaehr jedes jetz_wied judge kam_es kannt \
        kata_ausg katas kenha kern> kers> kette kiert kind_im kind_lieg kind_werd kind_wurd kinde kippt klag_uebe \
        klage klar> klebe knife known koen_sich kolle komm_gege kompl kont_die konta konte kopf> kopf_getr kopie \
        kout> krach kredi krimi kuehl kuend kuier kund_und kunde kundi kung> kunge laden ladun laegt laene laeu_die \
        laeu_noch lager lance land_ist lang> lasse lastw laube lauf_weit laut> laut_feue laut_poli lawin lawy_are \
        lawye lbron lden> lder> ldet> lding leagu lear> lefon legsc leih_ist leipz leist lende lers> letzu lfer> \
        liale licit licop liebe lief_an lieg_auf lieg_seit lift_the light line_says linie linz> liste litte litz> \
        lking lkrae lkran lleag llspa lnahm loade loans lock> lock_the loehn loes_sich loesc loese log_out lohn> \
        loos_in lorry loud> lread lsche lspae ltsch luech luef_aus lugha lunge lvenz lzbur mache maerk main> manda \
        mann> mann_mit marke mary> mates matio mbula media medic mehr_zu melde meln> mens_mit mern> mers> midni \
        milie milli minde mit_dies mit_ihm mkrei mmed> mmedi mmeln mmen> mmeng mmern mmoni momen mona_nich morg_frue \
        morn_to morro mptie mpute mutet nacco nach_anga nach_bish nach_dem nach_die nach_ein nach_gas nach_in \
        nach_seit nachm naec_stun naeh_als naehe nalam nalar nate> naus> nbach nbeka nburg nced> ncent nches ncons \
        ndate ndbar nded> ndes> ndess ndhei ndinn ndred ndtag nehme nenst nerin neun_die next_to nfach nfaeh nfael \
        nfere nfte> nfusi ngabe ngekl ngeru ngsbe nhabe nhaen nhaus nich_ab nich_an nich_oeff niede niema niere \
        nimie nine_peop nine_this niste nkenh nker> nklar nlege nmitt nnect nnens noch_auf noch_gesu noch_in not_yet \
        notar noti_the notic now_the nown> nport nschu nshot nsivs nsolv nspec nspre nstab nstad nstre nstun nsuli \
        nterz nties ntime ntrag ntrat ntre> ntzog numb_of nunge nverz nzent oads> oans> ob_sie ockie ockin oddle \
        oehne oeht> oemt> oerig oerun of_peop off_at off_the offe_im ohne_aufs ohner ohnha ohrt> olds> olen> olge> \
        ollea ollie olven oman> oment omers ommen omorr omput on_site on_thei oncen one_has one_is oned> onen> onnec \
        ontak onten oods> ools> open_at open_the operi ophen oppen opter order ordon ores> orlae ormat orrow ossbr \
        osted otarz otel> othe_peop otice otlin otter ound> ounde ounti ourin ourt> ousan out_and out_by outco \
        over_a over_and ower> owing paket parti pass_scan passp past_two patc_and patch patie pecia pecte peise \
        pelt> peop_are peop_have peop_s perma pezia pfleg phon_line picke pier> ping> plaen plan_for plett plier \
        plug> poli_are poli_hat port> porta pplie pruef prung pull_the pulls pumps puter pzig> quell radio raeu_lass \
        rain> range rappe rast> rast_in raube rauc_zieh raufh rday> rdien reac_the read> reani redit reds> reens \
        reets refig regie reihe reiss relea remse renge renhe repli repor resc_team resse resu_and resu_are rfall \
        rfung rged> rgele rgenc rgent rgesc rgift rgret rgrun rhalb rhoeh richt riebs riff> rigad rigem riger \
        righ_now rimar risch risin rite> rity> rivin rkrei rkten rlaeu rlang rlock rmed> rming rmute rnen> rnwae \
        roemt ronn> rophe roren rossb roun_on rrest rrivi rrow> rsach rschl rselb rsery rsorg rspli rspru rsuch \
        rueck rueft ruemm ruft_dazu run_by rund_sech rung> rupps rutsc rwalt rwart rwehr rwerk ryone rzehr rzeug \
        rzueg s_lawy s_stat saeur safet salzb samm_sich samte sanwa says> scha_der schae scher schic schl_aus schlu \
        schn_war schte schu_beha schut schw_in scree sear_the sech_jahr sech_uhr sein_die sein_soll seit_0 seit_acht \
        seit_den seit_elf seit_mont seit_neun seit_sieb selna sende seri_k serie sern> serve serwe sery> sever sgela \
        sgese shelv sher> shops shor_befo showi sich_0 sich_am sich_heut sich_im sich_in sich_um sicht siden \
        sie_hatt sie_in sie_kein sieb_uhr signa sinc_abou sinc_dawn sinc_last sinc_lunc sinc_six sinc_sund sinc_yest \
        sind_auf sind_um sind_unte sind_verl sing> sitti sitz_am sitze sive> sivst skett skier skopi skrim skunf \
        smark solic soll> soll_nich solve spaet spezi spitz sport sprun srat> ssant ssbra sschl ssed> sselb sselt \
        ssen> sser> sserw sspor sstlo staat stab> staer staff stair stan_0 stan_in stat_page stati stay_indo steck \
        stehe steri stern stete stgen stges stil_taki stop> stop_payi stop_usin storb stra_s strei strop struc stuen \
        stufe stun_eine stun_ihre stun_in stun_meld stwag such_eine sucht sulin sundh sunfa suppl tack> taerk taete \
        taff> take_to talki talls tand> tanze tarbe tastr tatik tatus tcome team> teams tecke teel> teilu telef \
        tels> tenda tere> tered teriu terna tersa tersu tery> testa teten tgeno tglei the_bott the_casi the_cate \
        the_chai the_comp the_cons the_make the_numb the_owne the_plan the_rain the_roof the_same the_stre the_trac \
        the_trus the_unio the_wate thei_way thin> this_even thou_to thre_coun threa thro_the tiato tice> tickt tient \
        tigen tiger tiker timet tlich tline to_four to_hosp to_rest to_stop toddl todes told_by tomor toni_s torbe \
        tore> trad_in trang trapp trate treck tries troph truck truem trust tryi_to tryin tstel tteil tten> tterd \
        ttery ttler tuend tufe> turz> twage twerk tzlei tzoge uarry ucks> uebe_auf uebe_dem uebe_nach uebe_und uecht \
        uefer ueft> ueftu uege> ueler uemme uendi ueren ueros uert> ufend uffin ufhin ughaf ught> uhr_sitz uhr_steh \
        uiert ulanc ulato ults> umber umkr_von umkre umpe> unac_for unacc unbe_habe unbek und_bitt unde_way undes \
        undhe undin undre ungar ungen ungsb ungsh unkla unte_den unte_im unte_um untie uppli upps> urgen uring urlau \
        urned urns> ursa_ist ursac usand usban user> usgef usgel uskun ussag ussta usstl utcom uthab utoba uyers \
        vakui velli verae verda verdr vergi verk_wurd verl_bis verl_daru verlo vermu vers_der vers_tuer vers_und \
        versc verte veryo verzu viele vier_koll views ving> vom_hof von_am von_der von_im von_lieg vor_ort vor_zwan \
        vorl_verw vorla vors_hat vstat wache waeh_der waffn waiti wange wards ware> warn> warne warni warnt was_seen \
        was_stil wass_steh wate_is webt> wegun weigt wer_eine werd_derz werd_unte werde were> werke werks wette \
        whic_is wide> wide_open will_noch will_sich wind> wird_derz wird_seit with_effe with_warn wohnh woman worde \
        wurd_nach wyers yment yone> your> zaeh_seit zahl> zburg zehn_uhr zersp zeug> zieh_nach zieh_rich ziehe zleit \
        zu_haus zu_luef zu_nehm zu_unte zule_bei zunge zwei_lieg zwei_mill zwei_mona zwei_stoc =3 0_two <akti <and> \
        <atta <aus> <auss <band <baum <beam <bewe <bewo <blit <bloc <burn <by> <cann <cour <digg <down <drin <due> \
        <eben <eine <empt <erre <exec <fahr <four <frem <fris <frue <fuel <gefl <geis <getr <grab <grou <hall <hang \
        <head <heli <hina <hubs <hund <kind <kurz <ladu <lend <loos <lunc <make <near <nego <netz <nied <o> <offe \
        <offi <ohne <othe <over <pass <past <pati <peop <pick <rain <refu <reis <resu <ring <rund <seal <shor <sitz \
        <spae <stai <stop <stue <taus <ten> <tot> <touc <trap <unbe <ursa <van> <vera <verm <vide <vors <walk <wart \
        <werd <wild <wind <zehn aben> abend abine abou_0 abspe ache> acht> aehri aelle aelsc aene> aerkt aetsc aeuft \
        aeugl aeume ahme> akfas aktie alben aled> alen> alkin alle_auf alted ammel andes ange> anger anker anks> \
        annot antra ared> at_lunc at_nine at_noon at_the atsan attac aufen aufsi ausba ausen ausku ausst bank> \
        been_move bei_eine beim_amts beit> bensg berfa berha beset betr_von beweg bewoh bine> bis_auf bish_nur blitz \
        block board bord> break brech bschr bsper build burg> burns canno chain chbar ching chmit chrau comp_has \
        comp_says confi conta court ctors cutiv daten dem_weg dem_werk den_morg der_firm der_vors der_zent die_feue \
        die_zahl digge drohe eakfa ealed eamte eared ease> ecken ecuti eets> efahr eflog efte> egelt egoti ehen> \
        ehmer ehne> ehrig ehsch eisel eits> eitsa eklem ellin emmer emmt> enbar ended ensch entil entre eople eraet \
        ereit eren> erer> erfun ergae erhan eriss erlet ernac ernig ernoo erren errt> es_bis es_in escha esetz eside \
        esses esstr estge esult etrof ette> etter ettun etwa> etzun euft> eugli eumen every ewuss execu faels ffenb \
        fire_crew firm> fitte forti fresh fsich fter> ftern ftigt fuer_den gaest gefah geris gest_nach getro \
        gewe_ist girl> gling gotia griff gscha habe_am habe_heut haben haft> halt> hand_mit hang> has_not hat_um \
        hat_vor haupt hausb hbar> heut_aben hinau hlage hmitt holen hone> hospi hots> hour_ago hraub hrige hschi \
        iber> iche> iden> iegel iert> igen> iken> ildin illio im_haus im_lauf in_and in_die in_flam in_lebe in_thre \
        in_zwei inaus indes inge> ingek ingin inike insid inspe irkun isen> ist_eing ist_in ist_unte ists> iters \
        iting kfast konto kraef krank kten> kursi lage_von land_hat lasch lauf_des leare lease leger lemmt liege \
        lies> lione lizei lled> lling llion locke locki logen loose lscht lter> luess lunch mehr_als mensc miert \
        minu_ago mit_sofo morg_die mtlic nach_drei nbar> nder> nding negot nfirm nging ngrif nich_gefu niken nine> \
        nion> nistr nnen> nnot> nnung noch_offe not_to notru nsgef nside ntage ntakt ntral ob_die of_s offic ogen> \
        ohne> ohnun olize olke> onfir onto> oose> ople> orben orden orks> ortal orted ortig other otiat otruf ouch> \
        overn ozen> paets passa past> payme pecto pende peopl perie perre perrt phone platz plitt poli_have poliz \
        porte poste ppen> pull_out pulle raeft raet> raetz rchin rdach reakf refu_to reibe reits renne resh> resul \
        rette rettu rhand rier> riert rimin ring> ringi rkung rletz rmark rmati rmina rnach rnigh rnoon roffe rohen \
        roht> rozen rsier rted> ruehs ruft_alle rungs rying saeug samt> sbank schal schen scue> seale sein> \
        seit_eine seit_frei seit_fuen seit_zwei selbe sgefa shor_afte short shots sich_seit side> sinc_brea \
        sind_heut sind_seit slang sofo_wirk spect splat split ssage state stay> steh_seit steh_vor stens stil_on \
        stlos stroe sturz sults taats tagt> takt> tals> tank> tarzt tate> tause tens> tern> terno the_gate the_lorr \
        thous tions tler> tlos> to_go to_open to_stay toni_the touch trei_auf troem troff truf> trupp tsamt tsanw \
        ttack ttet> ttung tuere ucher ucht> uecke uehsc ufen> ufruf ufsic uglei uglin uhr_ist uildi ulen> ulled \
        um_mitt unfae ungss union unte_der up_a uperm urser ursie usend using utive venti verla vermi verni video \
        vier_uhr von_heut vor_dem vorm_ein walk_out walte war_nach warte water weig_sich weis_niem werd_gera \
        were_told wird_gera wird_noch wirku wohnu wolke word_sein works wurd_am wusst xecut year_of ying> zialk \
        zum_aben zwei_kind =4 <ago> <alle <bera <bisl <bord <brea <bren <conf <dawn <eing <ermi <expl <fest <froz \
        <gesp <gest <halt <hosp <hote <inte <just <klin <kurs <land <lauf <lieg <loes <mehr <mens <morn <nine <noon \
        <resc <rett <schw <sear <sinc <six> <steh <stor <supe <tagt <trei <two> <verd <vorm <wait <way> <yest abgef \
        accou achde afte_a after ages> alle> altet ammen amte> an_hour and_is and_it and_the are_in at_0 at_once \
        auf_das banke beamt bei_in bend> berei bisl_nich bisla ccoun centr cers> chsuc chtim crews daue_an dawn> \
        dem_morg droht earch ebroc eiter ency> eraeu erate erday erden erke> es_geht escue esten estop etwa_0 festg \
        fire> flamm fort> fremd froze frue_morg gebro geflo geht_um geise gency gesto gestu halte hande has_been \
        hat_am hortl hotel hsuch htime hubsc hulen hunde im_kran ince> inist innen is_stil islan ist_am ist_vor \
        ital> ittet izei> just> klemm klini ktie> lamme last_nigh laufe leitu line> linik loest lted> ltet> ments \
        minal minis misst morni nach_erst nchti ndest near> netz> nich_zu o_cloc ocked offen offi_are ohen> ollen \
        oppt> ormit ornin ospit pick_up pital rale> raten rchsu rden> reach reen> refus remde rere> rescu rews> \
        risse rium> rmiss rning roche rren> rstan rter> rtige rufen rund> rund_0 rwegs sage> samme say_the says_it \
        searc seen> seit_dem seit_mitt since sind_noch spend sterd store super tehen tensi terda ters> the_buil \
        till> trale treib tschi ttern tung> tzung ubsch uchen uebe_eine uehen uhr_eine um_0 uncht urchs von_in \
        vor_eine vormi wegs> wehr> weite werd_gebe wie_viel year_old yeste zuend zwei> =5 <afte <all> <at> <been \
        <crew <cut> <deck <des> <feue <fire <flam <hour <in> <kund <noch <phon <pull <s> <saem <saeu <seen <sind \
        <soeb <told <vor> <wage aefte aemtl aeumt am_mitt am_nach andel anken are_stil brenn broch chalt chdem cked> \
        clear ehrer eing> emtli ensiv entra ermis erweg erzei erzt> essel estue ffen> gege_0 gest_aben hdem> \
        heut_nach heut_um icers is_in issen ist_um itzen king> kurz> laeuf lben> lice> ling> llen> mitte nach_eine \
        nachd ndel> noch_nich ntens nterw oeben oest> orsta ortly out_at polic rmitt rtly> rzeit saemt sind> soebe \
        solle stopp stuer time> ting> told> told_to toppt tunde uerzt unde> uspen vorst zentr =6 <abge <is> <kont \
        <lock <morg <poli <say> <soll <stil <stun <susp <yet> am_vorm auber been> being hat_heut hour> hrere ight> \
        im_netz isst> itter kurz_nach mehre ning> noch> nsche olice round rueh> seit_heut sind_im spita still stund \
        terwe tors> uber> uhr_ein wages =7 <bein <bitt <has> <ist> <off> <out> <sofo <tank <toda <warn <weit bitte \
        erade eumt> gerad itere morge noon> oday> ofort rade> shut> sofor sperr suspe today tuerz tzen> =8 0_0 <aben \
        <bank <droh <gas> <have <ob> <shut are_on derze ester have> have_been night raeum seit_gest this_afte =9 \
        <derz <seit <toni are_bein orgen rgen> suche =10 heut_frue ittag mitta onigh tonig =11 <gera =12 eute> seit> \
        =13 <this this> zur_stun =16 ttag> =17 <heut heute =18 this_morn =19 <are> <uhr> =20 0_uhr
        """
}
