/// Runs of letters and neighbours, and how much each speaks for what must be seen within the hour.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum AcuteSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-10]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-9 <i> <wir> =-8 <ich> <my> the_morn =-7 <our> <sie> =-6 <for> <mai> <she> <we> <year stag> ueher =-5 0_and \
        0_euro <day> <he> <jahr <neue <nigh <so> <the> <who> am_0 bis_0 cent> chts> ears> i_have jahr> jahre leite \
        ntag> tags> verl_wurd von_0 wurd_niem years =-4 0_und <bus> <d> <da> <den> <euro <ihn> <lief <man> <mona \
        <most <park <prob <us> <was> <wer> <wied am_mont am_sams am_sonn bung> days> dete> ebung ehjah ember enen> \
        hjahr immt> mals> monat on_satu per_cent rfahr route ruehj seine statt tage> ther_is uebun uehja wiede woche \
        zum_0 =-3 0_mai 0_minu 0_mit 0_stun <aber <allo <best <bis> <dana <dank <die> <dien <each <eigh <einz <ende \
        <er> <fine <folg <foto <gab> <gehe <ging <her> <inst <je> <lage <late <lese <look <may> <move <mr> <must \
        <nahm <name <nebe <new> <norm <nun> <on> <perm <put> <rate <rout <ruec <schr <shee <side <sixt <spar <spri \
        <stad <stan <stud <they <till <trau <und> <uns> <unse <use> <ve> <verg <week <wie> <will <woch <zum> \
        abge_die able> achts aehrt aerz> afte_the agree am_bahn an_der apita arges arte> aster auf_0 beits chlaf \
        chte> cker> damal danac das_verf der_nach die_stad eberz ecker edge> egist ehere ehrt> eich> eilig eiten \
        ends> erche erein erfah erhae erhin ersio esday estel euro> fili_in from> ftig> gera_von gesta gesti gten> \
        habe_im habe_sie hat_0 have_sinc heet> ifts> im_frue in_0 in_a indet ings> is_a is_now isch> ist_die it_the \
        jede_morg kabel leibt leine lieb> longe lost> macht meine messe month most> muste nach_auf nach_zum nannt \
        naten ndere ndet> nebe_den nged> nich_mehr niert nntag nstag nterm nths> nur_noch of_0 of_us on_0 onats \
        onnta onths orbei over> part> price regis rgese rhaen rmal> rmin> rsion rtsch seit_mai seit_oste sere> \
        sinc_0 sinc_the sind_nach sind_nich sion> sonnt stieg summe teil> terhi test> the_0 the_old they> to_0 tunge \
        um_fuen und_der und_die und_zwei unser uster verei vergl war_der we_have wegen wert> will_be wir_habe wisch \
        zwis_0 =-2 0_auf 0_bis 0_cent 0_febr 0_has 0_im 0_in 0_mill 0_nove 0_okto 0_stat 0_tage 0_to 0_vers 0_wird \
        <a> <abwa <aelt <ag> <agre <alon <als> <am> <ande <anfr <annu <appl <arch <aufg <augu <ausr <bach <baec \
        <bat> <befu <begi <beru <bett <bin> <birt <blie <blue <brau <brie <bub> <buer <c> <came <car> <chee <club \
        <cool <cost <coun <dama <dann <daru <debt <depa <der> <desc <desk <dir> <dort <dran <draw <east <ecke <eich \
        <einm <end> <enth <ents <erfo <erns <fach <fast <febr <fish <fit> <flat <form <free <from <game <geae <gede \
        <gedr <gena <gurk <hedg <heim <hell <herr <him> <ihm> <inde <issu <it> <its> <jack <janu <jetz <join <juli \
        <kabe <kart <klei <kost <krei <kuns <laer <lag> <lamp <lang <lead <lear <leer <lett <letz <lies <like <lind \
        <lit> <lkw> <lost <maer <mag> <marc <matt <me> <mean <mein <mine <mit> <mitb <moeg <nann <natu <need <neu> \
        <nie> <nimm <no> <note <noth <null <nur> <oder <old> <one> <ones <opti <orts <oste <per> <poin <port <poun \
        <prei <pric <pro> <proc <proz <quay <quie <race <rack <rath <reco <rede <sagt <sais <sang <satu <schi <sect \
        <sei> <sett <sing <sink <sire <sist <slep <smal <soci <sock <somm <sonn <soup <stag <stie <stol <stra <stri \
        <sugg <t> <tabl <tag> <tari <teil <than <thie <tier <tisc <to> <town <trae <tues <uebu <umzu <unaf <unde \
        <unti <up> <used <verf <veru <verw <very <voll <vom> <vorg <vorj <wahl <war> <ware <warm <wass <weat <wege \
        <weis <welc <wenn <wert <what <wish <wort <zeit <zueg <zwis a_bank a_char a_day a_diff a_hedg a_new a_nigh \
        a_row a_week ab_0 ab_dem abbau abel> abgel abou_a abou_the abtei acht_jahr aehlt aellt aendl aere> afel> \
        affec affic ahmen ahnun aison albe> alige alles allow als_im am_dien am_erst am_selb am_tele amals amen> \
        ampe> amtli an_0 anach and_stil anded ands> anfra anga_des anged angs> annte annua anted anuar aphs> \
        appl_and aran> arbe_am are_not are_unaf aren> arken artel artme arts> assel at_all at_will ather atist ative \
        atsch atte> atter aturd atzte auben auch_der auert auf_anfr auf_eine auf_mein auf_und aufge auftr augus \
        aus_0 ausfl ausme ayers befo_it befun begin bei_arbe bei_den bei_ist bei_uns beid_seit beim_erst bele_von \
        beli_sich belo_to beric beruf besit beste betr_hatt bett> bewer binde bis_ende bis_es bis_heut bis_mona \
        blatt bled> brach brauc bring brot> bruar bteil bund> bund_hat bussg by_post cesso chade chaut cheer chied \
        chlus chrei chtbu chten chtig chtsk chuld chulu chwae chwes cies> ckere ckets ckte> clean comes ctor> dank> \
        dann> daran darf> das_die das_ist das_kabe das_mitt das_ordn dauer decis delle dem_haus dem_hoch dem_nach \
        dem_stur den_zaun denkm depar der_auft der_bauh der_buer der_eige der_frue der_geld der_im der_komm der_lehr \
        der_mann der_schu der_werk dere> dert> derun derwa descr desk> die_0 die_alte die_bish die_eige die_fili \
        die_ganz die_in die_kind die_mitg die_schu die_stra die_uhr dispo dnung dort> dran> drei_uhr dreim droom \
        druck durc_das durc_eine each> eaend earni easte eathe ebel> ebrua echnu echse ecisi ectat eder> eeps> eher> \
        ehobe ehrhe ehung eibt> eichn eier> eiert eight eilt> ein_fahr eine> eine_ande eine_fris eine_jahr eine_rech \
        eine_schu eine_uebu einen einma eintr eise> eite> eithe eitsg ektri elled ellsc ellun elong elten emein \
        enbau ende_0 enein enfti enhof enkma enkun ense> entst entue er_eine erbun erech ergeb erger ergle erich \
        erin> erlie erms> ernst erroh erset erspa ersta erstr erstu ertag ertre ertun erufs erwei erzen erzie \
        es_hand esche eschi escri esehe esend esitz essen essor esung etung etwas eumte euro_an europ euse> eutet \
        ever> ever_morn eweil ewert faehr febru fecte fehl_ein fehla feier fenen ferry ffene ffic> fine> folgt \
        for_nine for_the fort_one foto> four_in frage fragt frank frei_die frei_nach from_0 fuen_stun fuen_zent \
        fuer> fuer_alle fuer_das fuer_eine gab_es garte geaen gebra gehen gehob gekla gekra gela_von gemei gens> \
        gera_und gerei gers> gesc_die geseh gesp_die gesse getra ghtee gibt_s girls gistr gleit gment good> gsueb \
        gunge gust> habe> habe_ein haden hafts halbs hand_die hand_in hand_sich hands hange hangs hart> has_a \
        has_move hat_dem hat_ihn hatt_der hatt_sich hedge heili hein> heit> herau here> herr> heut_steh hier> \
        hint_dem hluss hoben hoene hoere home> horn> hose> hreib hrer> hreri hresb hrpla hrten hteen htskr hulde \
        hulun hund_and hung> hwest i_had i_ve ich_heut ichte icks> idays ided> ielt> iese> igent ihm_die iligu ille> \
        iller im_mitt im_schn im_verg im_vorj in_betr in_ein in_our in_vier infah ingeb ingel inger inmal insam \
        insta inute inzig irls> irst> is_the is_to ised> ison> issue ist_bei ist_das ist_fuer ist_gesc it_at it_has \
        it_up iten> iterh ither its_own itsge ittwo ixty> jahr_an janua jetzt jewei juli> juni> kam_mit kapit \
        keep_the keeps kein> kerei kino> kirch klein koste ktor> ktrik kuerz kunst laeng laert lag_eine lage> lamp> \
        lanne latt> laub> lause ldete lean> lear_to learn lein> lent> lept> leser lette lief> lief_von lieg_bei \
        lifts ligen like> linke lles> llung logo> lokal look_for looki lots> lumen maerz mahnu malig man_habe march \
        mber> mehr_ange mehrh meld_der mens> menti mill> mill_fran minut mit_acht mit_die mit_frei mit_zwei mittw \
        model muess museu mzug> nach_0 nach_das nach_mitt nach_sind naec_morg naffe nager name> namen natur ndach \
        nderu ndete neben nern> ness> neue> neuer nfall nfrag nftig ngeno ngert ngese ngesp ngetr ngst> ngsta \
        nich_vor nich_vorg nigh_the nimmt nine_per nings nish> nkmal nnten nnual nobo_was noch_da noon_on norma \
        not_affe not_invo nothi nsch> nser> nspru ntuem null> nute> ob_er ober> odell of_my offer ohne_stro oiler \
        olgt> ommer on_it on_tues onate optio ordnu orges orjah ormal ormed osite othin ounds oung> ounty out_to \
        oves> ozent paris partm passe payer peal> permi pielt plan> plann post> preis pring proce prom_a proze pted> \
        put_out quiet race> raede raegt raeu_von raphs rates ratio ratze rbei> rchiv rding rdnun readi recei rechn \
        recht reima reis> resbe rger> rges> rglei rhael rhalt rher> rich> rief> riet> riker ritte rjahr rken> rland \
        rollt rose> ross> rplan rrohr rschr rsetz rstat rteil rtmen ruehe ruend runde rvice rzen> rzieh saal> sack> \
        saiso sang> satur schad schau schil schoe schr_die schre schri sday> sehen seit_die seit_jahr seit_janu \
        seit_mona seit_pfin sells serro seum> sflug sgeld she_has sheet shop> sich_auf sich_die sich_nich sie_am \
        sie_habe sie_nich siebe sinkt siren siste sixty slept small smeis soll_bis somme sonn_0 soup> spra_von \
        spri_von sprin sschu ssel> sserr ssgel sste> ssued stage stan_seit stead ster> stere stik> stood stric studi \
        stueh such> such_zeug sugge sung> sunge suppe table tall> tarif tatis tator tatt> tchen tead> tende term> \
        termi terms thalt the_car the_clea the_cloc the_coun the_depo the_dire the_end the_firs the_last the_offi \
        the_regi the_trai ticke tiege tier> tisch tiste tment tner> to_a to_see tober tomat tonne tood> town> traff \
        trich trike tsche tstan ttage ttags ttwoc tudio tuehl tuer> tues_and tuesd twas> two_with twoch tzehn tztei \
        uary> ucker uebe_der uebe_die uebe_ein uebe_von uebt> ueck> uefte uegt> uenha uesda ueste ugend ugust ulung \
        um_acht um_drei um_zwei umge_der umges umte> umzug unaff unbe_sind und_beim und_ein und_eine und_habe \
        und_vers und_wurd unden unds> unfal ungsf ungst until unty> up_the uppen urer> urist ursch urse> usch> uschl \
        used_to useum usflu usgew usmei ussge utoma uyer> verfa verl_die vers_0 verst vertr verw_auf verwi viden \
        vier_die vier_stun vier_woch vierm voll> von_die von_eing von_elf von_mit von_zwei vorbe vorha vorja vorsi \
        waere waren warm> was_not wass_in weath week> weil_die weils weise weit_betr wenn> wer_ihn wertu when_the \
        wher_the who_has wie_bish will> wir_sind woch_drei wohnt year> zahle zaun> zehn> zent_bomb zieh_um zteil \
        zu_habe zu_zwei zwei_list zwei_nach zweie zwisc =-1 0_abge 0_afte 0_als 0_am 0_apri 0_are 0_aus 0_ausg 0_by \
        0_das 0_deze 0_die 0_drei 0_eich 0_enth 0_eroe 0_for 0_fran 0_fuer 0_gaes 0_geme 0_grow 0_hat 0_i 0_janu \
        0_juli 0_june 0_kein 0_kost 0_leer 0_maen 0_maer 0_mann 0_mehr 0_modu 0_mona 0_my 0_name 0_nich 0_pati \
        0_proz 0_pump 0_schw 0_teil 0_temp 0_the 0_tonn 0_uebe 0_um 0_unte 0_von 0_war 0_woch 0_zu 0_zueg 0_zusa \
        <abba <abga <abon <abre <abri <abru <abte <acce <acci <acht <actu <adjo <aend <age> <akte <allg <also <altb \
        <alte <altp <alwa <amme <amou <ampe <amse <anae <anal <anbi <aner <angs <ankl <anpa <anra <antw <anwo <any> \
        <anzu <apol <appr <apri <aqua <arra <arti <as> <assi <atti <au> <auch <auf> <aufl <auft <ause <avai <aver \
        <awar <baeu <bala <balk <basi <bask <bauh <be> <bear <bech <beda <bede <bedi <beet <befo <befr <begl <begr \
        <behi <bei> <beig <beka <bekl <bela <bell <bert <bet> <bete <betr <betw <beza <bezi <bezo <bicy <bids <bien \
        <bier <bila <bind <binn <blam <blau <blei <blin <blum <boil <bonu <box> <brac <bran <bras <brin <brut <buen \
        <burg <busf <buss <buye <buyi <cabl <cake <cand <capi <card <cart <cent <cham <chea <chip <chri <chro <chur \
        <clai <clam <clau <cler <clic <cliq <co> <colu <come <comp <cons <cook <copi <copp <copy <corn <corr <crea \
        <cric <cros <dad> <daem <dame <dani <dara <dare <darf <daum <days <de> <dece <deci <defi <dell <dem> <dene \
        <denk <dens <derb <deut <deze <dial <did> <dies <diff <digi <ding <dini <dire <disa <disc <disk <disp <diss \
        <divi <does <dokt <doku <don> <done <donn <dono <dori <dot> <drai <dram <drea <drec <dreh <drei <drew <druc \
        <dry> <duer <dug> <duri <ear> <earn <eck> <edit <eggs <eh> <ehe> <ehem <eher <ehre <eier <eige <eilt <eina \
        <einl <einr <eint <einv <eith <elec <elek <empf <engi <enou <entf <entk <entr <equa <equi <erbe <erda <erde \
        <erga <erha <erin <erla <erle <erlo <erne <erse <erte <erwe <euch <eval <even <evid <ex> <exer <exhi <expo \
        <extr <eyes <fabr <faci <faeh <fair <fall <far> <farb <farm <fasc <fasn <fass <feat <fee> <feel <fees <feie \
        <feld <ferr <fetc <fiel <figu <film <filt <find <fing <firs <flae <flan <fled <floh <flot <flus <foot <frae \
        <frag <fran <freu <frid <froe <fuer <fuhr <fuld <fune <fusi <gain <galt <gar> <gara <gart <gaze <gear <geei \
        <gefi <gefo <gefr <geho <geka <gekl <geku <gelb <gele <gema <geme <gemi <gene <gepf <gerb <gesi <gets <gewi \
        <gewo <gezi <glat <glau <glaz <glue <gmbh <go> <goss <gps> <grea <grei <grem <grip <grit <grun <grup <guel \
        <gurt <gut> <gutt <h> <ha> <haar <haen <hail <halb <hamb <hamm <happ <hart <hatt <hear <heba <hebe <hein \
        <heis <hekt <herb <heri <herk <hero <heue <heul <hier <hill <hing <hirs <his> <hit> <hob> <hono <hope <horn \
        <hose <how> <hupe <husb <id> <idee <ihne <ihre <impl <impr <incl <indi <infl <info <init <inne <insg <invi \
        <inzw <isn> <ital <ja> <jaeg <jaen <jede <jess <jewe <juge <july <june <jung <juni <kaes <kais <kam> <kani \
        <kann <kant <kapi <karl <kass <kast <kate <kauf <kaum <keep <kehr <kein <kell <kino <kipp <kirc <kirs <kiss \
        <kitc <kitt <klae <klar <klau <klic <koep <kond <konf <kore <kreu <krip <kuch <kuen <kuer <kues <kupf <l> \
        <lach <lade <laen <laid <lake <lamb <lane <larg <las> <lase <law> <lawn <leag <left <leg> <leic <leim <lein \
        <leng <lent <lenz <lern <lesb <leuc <leut <leve <lie> <limb <link <lipp <list <litr <livi <lobt <loca <lodg \
        <logo <logs <loka <lokf <long <los> <lot> <lots <love <lowe <lueb <lust <m> <ma> <mach <maeh <maen <maga \
        <mahn <mann <marg <mark <marm <math <matr <mayo <mead <mech <mehl <mei> <memb <meng <ment <merg <merk <mete \
        <metr <metz <mi> <mich <migh <migr <mixe <modu <moec <moin <mond <mont <much <mueh <mum> <muse <muss <naem \
        <nage <narr <neff <neit <nenn <nerv <nest <neul <next <niko <nirg <nobo <noet <nove <nr> <numm <obwo <occa \
        <octo <oft> <ok> <okto <olte <oma> <only <op> <opa> <opfe <oppo <or> <ordn <ours <outl <oven <owed <pace \
        <paec <paid <pala <pale <pand <pane <papa <pape <papp <para <pare <pari <part <path <patt <paye <peer <pena \
        <penc <perc <peri <pet> <pete <pfei <pfin <pfoe <phot <piep <pig> <pige <pins <pizz <plac <plan <plus <poet \
        <pool <pot> <pram <pred <prev <prin <pris <prod <prok <prot <prov <prue <punk <purc <quer <quot <radl <rais \
        <ramp <rare <real <reas <reca <rece <reci <redu <refi <rega <rege <regi <rehe <rekl <rema <remi <rene <reop \
        <repa <repr <requ <reso <retr <revi <riet <riva <robb <roch <rogg <rose <rosi <rost <rota <rote <row> <rowi \
        <ruck <russ <rust <saal <saec <saeg <saet <said <sail <sala <sams <sank <sarg <sati <satt <satz <savi <saw> \
        <schl <schm <scon <seam <seas <seat <sech <see> <sehr <sekt <sell <selt <semm <senf <sepa <shak <sham <shan \
        <shed <shin <shoe <sieb <sieg <sieh <sigh <simi <sinn <sits <size <skan <skat <skon <slow <soft <sorr <soun \
        <sowi <sozi <spat <spea <spec <spen <spie <spir <spra <spuc <spue <stal <stam <stea <steg <stel <stet <steu \
        <stic <stoo <stov <stuf <stuh <succ <suga <suin <summ <sund <sung <sure <swee <swep <tabe <taeg <tags <takt \
        <taub <tauf <taug <tax> <taxi <teac <tee> <teic <teig <tena <tend <teur <text <that <thek <them <theo <ther \
        <thes <thir <thos <thri <thur <tied <toch <toge <toil <tole <toll <ton> <toot <top> <tort <traf <trat <tree \
        <tret <treu <tria <trom <trop <trot <tull <tune <turm <twel <typ> <tyro <uebl <uebt <uhrz <umba <umbr <ums> \
        <umsc <umwe <unan <unch <unge <unhu <unif <unit <unre <unsi <urte <usua <vali <valu <velo <verz <vete <vica \
        <vora <vorb <vorf <vorh <vori <vorn <vorz <w> <waag <wade <waer <waes <wale <want <watc <weck <wedn <weg> \
        <weid <weih <weld <well <wels <wend <werb <whoe <whos <why> <wint <wirf <wirt <wisc <wiss <witw <witz <wlan \
        <wo> <wohn <worr <wuch <wuer <wund <yard <youn <z> <zaeh <zaun <zebr <zerk <zeug <zins <zone <zuck <zug> \
        <zuga <zuge <zuha <zuli <zust a_baby a_bala a_bet a_birt a_brea a_card a_care a_comp a_conv a_cust a_dani \
        a_farm a_few a_fine a_finn a_foot a_full a_good a_head a_hot a_hund a_leak a_livi a_lot a_matt a_memo a_mind \
        a_mont a_note a_part a_phot a_plea a_port a_pot a_pram a_purc a_queu a_rout a_rumo a_slig a_stic a_ten \
        a_thou a_twel a_two a_van a_visi a_wate a_well a_whit a_work a_year a_youn aage> ab_die ab_fuen ab_herb \
        ab_juli ab_mai ab_mont ab_okto ab_vier abell abels aben_in aben_nach aben_um aben_von aben_wied aber> \
        aber_jede aber_nach aber_noch aber_seit aber_wenn abge_den abge_und abge_word abge_zu abgeh abgem ablau \
        abled ables abnah abonn abor> abour abris absc_ist absc_war absol abspr abst_die abst_im abwa_unte abzug \
        accep accid acco_to accor accu_of accus aces> achan achbl acher achla achs> achsi acht_mona acht_woch achti \
        achtt achwu acili ackel acken acket actor actua actur adder adel> adela adens ades> adful adiat adler \
        admi_the adow> adtar adtra adven aeber aecke aedel aeder aedt> aeger aehru aeht> aeltn aeme> aemie aemli \
        aemt> aend_sich aenen aengs aenze aenzt aeram aerch aeren aerm> aermu aert> aesch aese> aessi aessl aestc \
        aesth aeten aetet aetin aetun aetzl aeufe aeumu aeuss aeute afanz afenb afte_at afte_by afte_elev afte_nine \
        afzim agai_a agazi aged> agels agerl agers agert ageru agess aggre agram agre_to agspa agsue agten ague> \
        ahen> ahlba ahlla ahlst ahlte ahmeg ahmes ahmez ahnae ahnda ahren ahres ahrgu ahrpl ahrra aight aign> ailab \
        ailin aille ainte aire> airne aised aiser akers akes> akler alami alanc alar_are alat> alati albie albja \
        albse alett alid> ality alken alkon alkue alkul all_six all_thre alle_abge alle_elf alle_wied alle_zwei \
        allem alloy ally> almen alone along als_die als_ein als_haus als_lage als_selb als_unse alse> also> alte> \
        alte_tran altie alton altpa am_acht am_anfa am_bett am_donn am_ende am_frei am_heil am_kind am_kueh am_lage \
        am_mark am_naec am_steu am_tag am_told am_vier am_vora am_woch am_zebr ambur amer> amewo amier amin> amme> \
        ammka ammlu amon_them amoun ampel ample amps> amsel amsta amtsb amtsc an_den an_dene an_die an_dies an_ein \
        an_eine an_inst an_offe an_old an_und anaes anage anbi_daru anbie ancie ancin and_0 and_a and_all and_call \
        and_carr and_does and_even and_ever and_frid and_had and_held and_in and_kept and_me and_no and_on and_put \
        and_remo and_she and_ten and_ther and_took and_use and_we andal ande_mark andem anden ander andge andha \
        andkr andle andma andra andre andsc andsm andst andwe andwi anel> anent anerk anfal anfan ange_im ange_mein \
        ange_sind angek angem angs_vor angst anier anies anike aning anish anisi anke> ankge ankl_gege ankte anmae \
        anne> anned anner anpas anrai ante> ante_an antei antw_ein antwo anufa anung anwa_und anwhi anwoh anyb_who \
        anyo_can anzei anzge anzu_wer anzuw apest apfe_mit apfel apolo app_steh app_the appe> appe_has appla apple \
        appr_at appre april arade arat> arate arbe_alle arbe_die arbe_hat arbe_und arben arch_has ardro are_all \
        are_back are_mean are_the are_to are_trai are_welc ares> argel argin arian arifr arish arkpl armer arri_at \
        arri_with arrot arsal arsch arson artal artes as_the aschi ased> aser> asic> ask_abou aske_whet aske_whic \
        asket asks> asnac ason> asons ass_ein asses assis asst> astre astun at_and at_any at_are at_s at_some ated> \
        ates> athau atore atory atrat atsen attet atung atura aturs atze> aube> aubt> auch> auch_betr auch_das \
        auch_noch aucht audi_foun audio auenh auer> auerl auf_betr auf_bewa auf_dene auf_dies auf_eige auf_ein \
        auf_foeh auf_hoch auf_ihre auf_komm auf_m auf_offe auf_papi auf_schw auf_sein auf_zwei aufel auffo aufg_die \
        aufg_hat aufg_ist aufg_und aufla aufle aufre aufs_die aufs_kont aufsc aufsg aufsl aufst auft_der aufz_das \
        aufze aughe auhof aumen aune> aus_beid aus_betr aus_dem aus_eine aus_ital ausch auses ausg_den ausg_in \
        ausg_ohne ausg_werd ausg_wird ausha ausk_des ausla ausli ausna ausr_die ausra ausre auss_der auss_die \
        auss_ist auss_wie aussc ausse austa austu ausve aute> autei auter auto_in autom avail aver> avera aves> \
        aving avon> award awing axis> ayed> ayer> ayor> azett azine b_flat back_from back_in back_on backe backw \
        bades baeck bahnd bala_shee balan balko ball> ball_und bands bank_habe bank_has bank_holi bank_stat bann_von \
        bart> basic baske bat_um bauen baug_fuer baum> baus_ist bbau> bber> be_a be_anno be_fair be_led bearb beche \
        beck> bedar bedeu bedin bedro been_a been_info been_set beend beet> befo_0 befo_anyo befo_i befor begeb \
        begi_0 begi_am begi_in begle begr_im begr_word begre begru behal bei_0 bei_ab bei_drei bei_etwa bei_fami \
        bei_frau bei_ging bei_jede bei_kerz bei_nich bei_niem bei_ostw bei_scho bei_um bei_und bei_zwoe beim_drit \
        beim_esse beim_vier beim_zuck beira beitu beka_0 bekam beko_den bekom belas beli_ich bell> belle belon belt> \
        bensa bera_die berbl bere_im bere_um berec bergb bergw berin berla berli berna berre bers> berse beru_der \
        berwa berze besc_ist besc_von besi_ein best_das best_ist best_kein betei betr_die betr_eine betr_kuen \
        betr_prod betr_ware betri bett_seit bette betw_ten betwe beute bewae bewe_in beza_wurd bezei bezi_die \
        bezi_hat bezie bezif bezog bgeka bgela bgere bgesa bgesc bicyc biet_0 biet_auss biet_sind biets bilan bild> \
        bild_und bilds bile> bin_0 bin_seit binn_eine binne birth bis_augu bis_der bis_die bis_oste bis_vier bisch \
        bish_zwei bitt_an bitt_einm bitt_soll bject blaes blaue blauf blaul blei_bei blei_dami blei_der blei_in \
        bleib bles> blich blick blie_auf blie_bis blie_unve blieb blin> blink blue> blue_ones blume bnahm bniss \
        boat> bode_und body> boile bonus book_are book_the booke bookk books bosse boug_it bours brack bran_im brass \
        brast braue braun bread breg_ein breme brick bride brie_an brie_der brief brig> brin_den briss brok_into \
        bruet brutz bsage bsaus bseit bspra bstue buch_bei buchb buche buchs buer_von buere buerg bungs burg_brok \
        burge burgl bursc bus_von busfa buss_verh but_a but_the butor buyer buyin bwohl by_0 by_and by_expe by_lett \
        by_two bzug> cable cake> call> call_a call_ever call_off call_the calli came> came_back came_down came_up \
        candl capit car_park carr_no carr_the carr_with carro cars_and cases casio cate> ccasi ccept ccess ccide \
        ccord ccuse ceipt ceive cent_afte cent_by cent_more cent_of cent_und cepte cess> chach chaem chaet chaff \
        chair chal> chale chamb chan_and chang chani char_and char_are chara chart chasi chbet chdec chea_it \
        chef_selb chefs cheib chene chenp chent cherl chert chfal chgan chgef chhau chieb chil_on chimm chine chip> \
        chirr chive chlec chlie chlis chmal chmas chmel chnam chnec chnet chnis chnit chnun chnur choen choll chorn \
        chrif chris chrit chrot chsch chse> chsel chsha chsta chtag chtem chtet chtsh chtst chtta chtti chtue chtze \
        chubl chuer chuh> chuss chwag chweg chwie chwuc chzig cided ciden ciety cilit cise> cisio ckbli ckdow ckelt \
        ckene ckerl ckler ckruf cksac cksch cksei ckten ckver claim clamp claus clea_by clea_the clerk click cliqu \
        clos_its clos_on clos_the closi club> clubs clude coff_mach colou colum come_to come_up comin commu comp_had \
        comp_hous comp_in compa compe compl conc_in conf_that cons_the conse conso cont_are cont_the contr copie \
        copp_thie coppe copy> cord> corde cordi corne corre corri cost> costs coul_have coun_from coun_s cour_of \
        cover crea_dire creat cribe crick cross crown ctato ctobe ctric ctual curem cycle d_keep da_als da_ein \
        da_mit da_sein da_seit da_und da_war da_zwei dach_in daemm daill dame> dami_es dana_hat dana_noch danis \
        dank_an danke dankt dann_an dann_hat dann_ist dann_war daru_bitt daru_ein daru_gebe darum das_amts das_arbe \
        das_auto das_bei das_betr das_bild das_datu das_der das_ding das_ende das_er das_esse das_fens das_ganz \
        das_gesc das_gesp das_haus das_hoch das_im das_inst das_jede das_kart das_lach das_lich das_logo das_neue \
        das_pake das_port das_prob das_proj das_schl das_stad das_stam das_stue das_tier das_tor das_und das_unte \
        das_von das_weis das_zwei dass> dass_es dass_ich dass_kein dass_sie dass_zwei date_are date_is daue_bis \
        daue_eine daue_etwa daug_is daugh daume davo_ist davon day_and day_one days_in days_with dded> dders ddeut \
        debt> decen deces deck_er deli_are delte dem_amts dem_auss dem_balk dem_betr dem_bild dem_bish dem_bran \
        dem_die dem_foto dem_frau dem_halb dem_hand dem_kauf dem_kind dem_kino dem_krei dem_land dem_laut dem_letz \
        dem_man dem_mess dem_ruec dem_schl dem_schu dem_somm dem_unte dem_was dem_zaeh dem_zett demie den_bahn \
        den_brie den_erbe den_erns den_feri den_fest den_hof den_hund den_kell den_kind den_lade den_mann den_mueh \
        den_nage den_neue den_radw den_rest den_scha den_sche den_schi den_schl den_schu den_sech den_seit den_sued \
        den_vers den_weg den_wert dence dendi dene> denen dener denk_fueh dent> depen depla der_aelt der_akte \
        der_alts der_ande der_apot der_app der_auf der_ausg der_bach der_baec der_bahn der_besc der_betr der_bibl \
        der_bis der_bish der_blut der_bode der_bran der_brie der_bub der_buch der_bus der_dack der_ecke der_eine \
        der_eint der_erde der_erlo der_fall der_filt der_flot der_flue der_geme der_hat der_hers der_hund der_kael \
        der_kind der_klin der_konz der_kuec der_kuer der_kues der_laen der_laer der_lage der_lieb der_mess der_mitt \
        der_natu der_neue der_nich der_note der_obma der_offe der_opa der_orts der_pand der_pilo der_rest der_schl \
        der_schw der_sein der_selb der_spei der_spor der_spre der_stun der_tage der_tasc der_teig der_tief der_ton \
        der_tuer der_uebe der_umst der_verb der_verk der_vert der_waag der_wach der_waes der_wage der_wasc der_weid \
        der_zaun der_zeit der_zuer der_zuga der_zusa derat derby dere_kund deren derer deres derho derin derli derma \
        deroe dersc dersh derte derwi des_haus des_mona des_schl des_tech des_unte des_verb des_verw desde desk_and \
        deska destr deten deute deuts dful> dfuln dgeri dges> diato did_i die_abna die_agen die_alts die_ande \
        die_aner die_antw die_anwa die_anze die_aufs die_auft die_ausl die_back die_bade die_bank die_baug die_befr \
        die_bei die_beru die_best die_bete die_buec die_chef die_dafu die_dame die_das die_disp die_dose die_eint \
        die_erst die_erzi die_es die_fahr die_fami die_firm die_fuen die_gaes die_gege die_geld die_geme die_gese \
        die_gies die_gurk die_guts die_hafe die_halt die_heba die_heut die_huel die_ich die_idee die_im die_inve \
        die_jung die_kaff die_kamm die_kart die_kein die_klin die_koll die_krip die_kund die_lack die_land die_last \
        die_late die_laud die_lawi die_lehr die_leut die_lief die_meng die_miet die_mini die_mueh die_naec die_neue \
        die_offe die_pach die_pack die_prak die_prob die_prue die_pump die_rege die_rekl die_ruec die_sais die_sani \
        die_seil die_sonn die_staa die_ster die_stif die_stun die_tour die_trag die_tran die_turm die_turn die_uebr \
        die_um die_umsc die_univ die_unte die_vers die_vier die_vors die_wahl die_wart die_wasc die_wass die_weih \
        die_weis die_wett die_wirt die_witw die_zueg dien_das dien_in diene dies_schi dies_somm dies_zeit diese \
        diesm diffe digit dikti dings dingu dini_room dinin diole direk disc_the disp_hat disp_in dits> divid dkrei \
        dnesd do_i doch> does> does_a dokto dokum dolme don_t donat done> donne donor door_was dorfb doris dort_ab \
        dort_in dort_seit down_by draet drain drama drat> drawi drawn dread dreck dreh_durc drehe drei> drei_bei \
        drei_eier drei_ein drei_gene drei_grad drei_jahr drei_laed drei_leer drei_leut drei_naec drei_sach drei_schi \
        drei_tage drei_von drei_weit drei_woch drei_zu dreis drinn drit_mal drit_stoc drit_von driv_said drop_from \
        drov_over drue_und dscha dschi dschr dsmit dsome dstue dtarc dtrat dual> due_in duer_die dukt> durc_den \
        durc_es durin dvent dwann dweg> dwerk dwich dzwan eadfu eadin eadow eads> eally eamen eaner eanin eant> \
        eanwh eapes earbe earl_morn earn> earn_at earsa eason eater eath> eativ eats> eback ebamm ebaut ebeck ebell \
        eben> eben_nich ebenb ebend eberl ebern eberr eberw ebiet eblic ebnis ebrac ebras ebrau ebrig ebsau eburt \
        ecall eceip eceiv ecent eces> ecess echan echst echts echzi ecipe eckbl eckru ecksc eckte ecord ecove ectio \
        ectri ects> edail edarf edaue edbac edece edeck edem> edenk ederl eders ederz edete edeut edige eding edit> \
        edits ednes edroo eech> eedba eeini eeks> eels> eemas eemen eende eere> eered eers> eetin efbau efere eferr \
        eferz effen efina efisc efoer efore efrag efter eftss efund efung egebi egekr egend egerv egesp egess egeze \
        eggek eggs> egig> egin> eglei egrif egrue egten ehear ehema eheri ehlal ehle> ehme> ehmig ehner ehnt> eholt \
        ehre_fuer ehrge ehrst eibek eibun eider eides eiera eife> eifel eige> eige_anga eige_die eige_kost eigen \
        eigh_and eigh_hour eigh_mont eigli eihna eihun eikar eilba eils> eimal eimfa ein_ande ein_ange ein_ausf \
        ein_bagg ein_betr ein_brot ein_buer ein_dach ein_dack ein_drit ein_einz ein_fami ein_foto ein_gera ein_guta \
        ein_hand ein_haus ein_hers ein_jung ein_klei ein_kran ein_lehr ein_mens ein_neue ein_paar ein_pros ein_rech \
        ein_reze ein_sarg ein_schi ein_verf ein_wass ein_zahn ein_zuha einan einar einbr eine_alte eine_auf \
        eine_ausg eine_auss eine_auto eine_beru eine_besc eine_bewe eine_bier eine_boee eine_dame eine_der eine_die \
        eine_durc eine_eich eine_erpr eine_fami eine_ganz eine_gede eine_gefa eine_gera eine_grei eine_gros \
        eine_hoch eine_kast eine_koll eine_lini eine_miet eine_mont eine_nach eine_nebe eine_neue eine_pfle \
        eine_plat eine_pres eine_ramp eine_roll eine_rund eine_sais eine_samm eine_schi eine_schw eine_spei \
        eine_spre eine_tage eine_tuer eine_unte eine_vers eine_vert eine_wass eine_zwei einfa eing_im eing_nich \
        eing_sie eing_und eing_werd eing_wurd einga einhe eini_sich einla einm_im einm_mehr eins> eins_das eins_zuru \
        einsp eint_ist einve einz> einz_die einze einzi einzu eirat eisau eisch eissi eisss eist> eisti eitag eitde \
        eitet eith_side eitsc eitsn eitsz eive> eived ekam> ekauf eklae eklam ekrae ektio ekuer ekund elach elaen \
        elats elche elcom elect elege eleit elek_seit elekt elev_mont elf_cate elf_eins elfel eling elist ellam \
        ellei ellgl elmas elste elstu eltni elve> elver emain emali emalt emess emie> emind emiss emium emlic emmel \
        emmte enabb enalt ename enann enaus enban enbet enche encil end_of ende_juni ende_von ende_war endet endew \
        endie endla endle endre endwa enehm enend enes> enewa enfes enfze enfzi engel enges engi_at engi_in engin \
        engme engte ength enig> enkla enkom enkos enkt> enkte enmar enmus ennen enner enomm enoug enpru enrau ensat \
        ensel ensto enstr ental entar entat entes entf_bis entfa entge entha entio entis entka entl_ein entli entne \
        ents_das entsp enue> enueb enueg enver enzah enzel enzet enzt> eone> eopen epara epart epate epay> epend \
        eplac eplan eply> epot> epres epted equal equit er_bei er_folg er_hat er_heis er_lies er_mit er_noch er_und \
        er_vers er_vert erabe erabl eraen erage erahm eral> erat> eratu eraus erban erbau erbeg erben erbor erbst \
        erby> ercen ercis erde> erdec erdin ereis erend erent erern erest erfec erfol erfor erft> erfue ergab ergan \
        ergar ergau ergba erge_werd erge_wird ergeh ergue ergwa erha_der erhol erial erig> erina ering erkae erker \
        erkfe erkri erks> erkta erkun erla_sind erlae erlan erle> erled erleg erles erlic erloe erlus erly> ermal \
        ermed ermel ermen ermi_das ermi_habe ermie ermun erneh erns_das ernt> erons erpac errac erred errie erry> \
        ersan erst_der erst_eins erst_seit erst_tag erstm erte> erte_die ertei ertra erts> erufu erurt ervat erver \
        ervic erwa_die erwac erwae erwag erwan erwie eryth erzic erzog erzwe es_ab es_auch es_aus es_der es_die \
        es_fuer es_ging es_im es_jema es_jetz es_man es_nich es_noch es_seit es_sich es_steh es_war es_zum esch> \
        eschw eschz esell esels esepa eser> eseri eshal esich esmal espen espra esse> essed esst> esste essun estan \
        estch estec esteh esthe estie estif estit estoh ests> esver etal> etari etche etdie eter> eteri etet> etig> \
        etige etin> eting etisc etist etito etly> eton> etrag etrif etsho ettbe ettle etwa_ein etwa_von etwee etzge \
        etzt> euch> eucht euebt euen> euerg eues> eufer eugen eugie eumun eunde eundi eunun eurer euro_ange euro_die \
        euro_eins euro_extr euro_in euro_verh eusch eusse eutsc euzen evalu evel> eveni ever_seco eves> evide evier \
        eviou evise ewaec ewaeh ewage ewart ewed> ewher ewich ewinn ewoch ewonn ework ewuer exerc exhib exist \
        expe_on expe_the expl_bere extra eyes> ezeit ezieh eziff face> fach_0 facha fachb fachh fachl facil factu \
        faeh_seit fahr_die fahr_hat fahr_nach fahr_von fahr_war fahr_wir fahr_wurd fahrp fahrr fahru fair_retu falle \
        falli falls false fami_offi fand_der fand_die fange farbe fare> farme fasch fasna fast_jede fbrun febr_0 \
        fectl feedb feema fehl_seit feie_der feie_mit feife feld_mit fell_to felt> fene> fenge fens_und fenst ferer \
        ferie fern> fern_die ferst fert> ferze fest_dass fest_fuer feste festp fetch fett> feue_und ffael ffeem \
        ffelt ffere ffers ffert ffing fford fgeho fgeno fgeru fhaus fhoer ficat fice> fiffe figur filed filin film> \
        film_wie filme find> find_im find_in find_out fing> finge fings firm_am firm_an firm_hat firs_of first fish> \
        fitt_at fitti five_year fixed flaec flage flast flat> flat_the flats flatt fledg fleet flie_raus flohm \
        floo_the floor flott flue> fmal> foerd foers foert folg_auf folg_der folg_ein folge folio foot> foot_and \
        footp for_any for_good for_rate for_six for_this for_thre forc_labo ford_nun fore> form> form_a form_der \
        forme forms formu fort_and fort_of forts foto_der foto_sie foto_vom foun_a foun_out foun_work four_mont \
        fract fraes frag_man frag_nach frag_scho frag_sich frag_wo frau_aus frau_die frau_hat frau_in frau_mit \
        frau_vom fraue free> frei_0 frei_auf frei_gege frei_gepl frei_um freie freik freil freis freit freun \
        frid_the frida fris_von friss from_apri from_five from_octo from_sept from_the frue_auf frue_sass frue_stan \
        frue_und frue_von frund fschr fslei fsteh ftakt fterw ftet> ftlic ftrae ftsst fuchs fueh_die fueh_durc \
        fueh_klas fueh_uebe fuen_davo fuen_jahr fuen_stat fuen_ware fuenf fuer_arbe fuer_die fuer_dies fuer_drei \
        fuer_frei fuer_fuen fuer_in fuer_naec fuer_neue fuer_sein fuer_werb fuers fuhr_die fuhre fulda full> fulne \
        fund> funda funer fung> fusi_zwei fuss_hera fzehn fzigs fzimm gab_nach gain> game> games gang> ganz> \
        ganz_nach gar_kein gar_nich garde gave_the gazet gazin gbahn gbar> gear> geba_und gebac gebau gebe_sich \
        geben gebie gebni gebo_die gebur gedac gedec geden gedro geein gefis gefo_der gefr_ob gefr_was gefra \
        gefu_wurd gege_das gege_der gege_ein gege_frue gege_hat gege_zwei gegeb geges gehe_an gehe_der gehe_mit \
        gehe_uebe geho_und gehol geht_an geht_s gekau gekl_werd gekli geko_habe geko_hat geko_sind gela_weis gelac \
        gelae geldb gele_habe gele_mit gelsc gelst gemal gemes gemi_werd genau gend> gendl gends gene_die geneh \
        geno_die geno_wurd genom gentu genue geon> gepfl gepla geput gera_gebo gerah geran gerbe gerec geren gerle \
        gero_habe gerpl gerst gerte gerva gerve gesc_an gesc_das gesc_hatt gesc_ich gesc_in gesc_nich gesc_werd \
        gesc_wird gesch gese_habe gesel gesi_der gesp_fuer gespi gest> gest_abge gest_aus gest_die gest_um gest_word \
        gest_wurd gesu_fuer gesu_ich gesu_werd gethe gets> gets_the geueb gewa_bis gewae gewe_der gewe_und gewec \
        gewi_im gewi_zu gewic gewin gewoh gewon gewue gfrag ggest ggreg ghed> ghts> gieri ginal ging_die ging_es \
        ging_mit ginn> giste give_its give_me give_the glars glasb glass glatt glau_ich glaub glazi glei_den \
        glei_mit gmbh> gmbh_mit gmeis gned> go_on goer_hat golde gossi got_a grade grant graph graz_hat greed greem \
        grega gremi grill gripp gros_habe grue_der gruen grun_ist grup_die gsamt gslei gsmed gspau gstag gsten gster \
        gszah gszie guetu guin> gumm_im gurke gurt> gurte gut_die gutte gwach haar> hab_ihm habe_0 habe_an habe_auf \
        habe_dann habe_den habe_eine habe_es habe_kann habe_man habe_nun habe_viel habe_wir hach> had_a had_come \
        had_left had_neve had_the had_walk haede haemt haen_bei haetz halb_gesp halbi halbj hall_die hall_stan haltu \
        hambe hambu hamm> hand_auch hand_auf handr handw hanks happi has_foun has_left has_neve has_open has_publ \
        has_put has_take has_the hasin hat_alle hat_als hat_an hat_ange hat_auf hat_aus hat_beko hat_das hat_drei \
        hat_er hat_gege hat_gest hat_gewa hat_glei hat_ihm hat_ihr hat_ihre hat_in hat_jetz hat_kein hat_mein \
        hat_mir hat_moeg hat_muss hat_nach hat_neun hat_niem hat_seit hat_uns hat_unse hat_von hat_zwoe hatt_0 \
        hatt_am hatt_in hatt_kein hatt_wir haufe haum> haus_den haus_eine haus_in haus_mit haus_von hausm haust \
        hausv haute have_a have_aske have_had have_neve have_rene have_sent have_sign have_t hbars hblat hday> hdeck \
        hdien he_was he_woul head_of hear_of hears heat> heate hebam hebel hechi heep> heers hefs> heft> heibe heimf \
        heint heinz heis_es heiss helf> hemal henbe hende henk> henkt henma henpr her_firs hera_auf herap herbs \
        heren herig herin herit herk_und herku heron herr_mit herr_von hers_die hers_von herte herun hese> hetis \
        heuer heule heut_als heut_die heut_nich heut_sind hfall hgang hhaus hibit hied> hiel_die hielt hien> hieve \
        hifts hildr hilft him_in hine> hing_das hing_mein hinge hink> hint_auf hint_glas hint_zwei hinw_nimm hinwe \
        hirin hirm> hirsc hirte hive> hlaes hlafs hlafz hlag> hlagg hlala hlech hlen> hlers hlhau hlich hlief hllas \
        hllau hlte> hmal> hmeld hmens hmeze hmigu hnach hnaer hndam hneck hnee> hnet> hnik> hnitz hnste hnten hnupp \
        hnur> hobel hoch_erre hockt hoehu hoer_jede hoer_man hoeve hold_its holle holte honor horns horte hosen \
        hosp_and hote_on hotog hour_and hour_for hour_week hourl hous_and hown> hrbru hree> hrem> hren> hrenn hres> \
        hrese hrgut hrhei hrien hrift hrist hritt hrlic hroom hrott hrows hrzeh hrzei hscha hsel> hselt hstei hstun \
        htag> hten> htete htige htlin htsfe httau httis htzeh hubla huell hule> hund_von hupen hursd husba hwein \
        hwerd hwieg hwuch hzig> i_am i_did i_m i_run i_sent i_shou i_stil ibed> ibeko iberi ible> ibung ibuto icar> \
        icate iced> ich_am ich_arbe ich_dach ich_durc ich_gebe ich_hatt ich_im ich_in ich_mir ich_mit ich_sei \
        ich_soll ich_uebe ich_um ich_von ich_wohn ichen icher ichne ichta ichti ichtt icken icket ickle icycl idar> \
        idder idee> idenc idend ident ider> iders idges idor> ieben iebt> ieces ieden iefba iefel iefen iege> ieger \
        iegte ieher ieht> ielle ielte ients iept> ierab ierig ierma ierte ierto iesel ieser iesma iess> iesse ietet \
        ietly iety> ieves if_it ifica iform ifrun iftet iftli igabe igeon ighed ights igina iglin igned igrat igure \
        ihm_den ihm_war ihn_best ihn_die ihn_in ihnac ihne_habe ihnen ihre_gros ihre_kost ihre_ware ihrem ihrer \
        ihung ikart iked> ikola ikver ilabl ilanz ilar> ilbah ildsc iled> ilers ilfen ilft> ilie> iliga ilige iliti \
        illat illt> ilmed ilome ilte> ilter ilzei im_am im_ange im_bach im_beri im_buer im_cont im_fest im_gege \
        im_gewe im_grup im_heim im_inne im_jahr im_juni im_lade im_lebe im_lehr im_maer im_mona im_naec im_name \
        im_paus im_port im_rahm im_rath im_rega im_rege im_roll im_scha im_schl im_stre im_uebe im_verk im_vert \
        im_vori im_wass im_weg imes> imila imme_die immen impli imum> in_an in_at in_augu in_b in_dene in_der \
        in_dere in_dess in_febr in_five in_fron in_hamm in_her in_ihre in_janu in_july in_klei in_line in_luen \
        in_luxe in_mein in_nove in_octo in_one in_rent in_sept in_sock in_sued in_this in_vare in_vers in_voll inand \
        inarb inbar inbeh inche incl_have inclu indel indep index indfu inds> inee> ineha inenk inery ineti infla \
        info_by infor inget ingle ingun inha_von inhal inige inikv inimu ining inisc initi inke> inkge inkl_der \
        inks> inkt> inlad inne> inne_im inner innt> ins_haus insen insge inspr inst_gesc inst_of insti insu_has \
        insur inte> inte_to inted inter into_a intra intri ints> inve_have invit invo_from invo_in invo_the invoi \
        inwei inzug inzur inzw_sind inzwi ionie ipes> ippe> ippen ipper irat> irche irekt irene irens irft> irgen \
        irkli irman irme> irmen irsch irte> irthd irtsc is_0 is_drop is_know is_love is_miss is_no is_put is_reca \
        is_wort isati ischm isern ishin ision isn_t ispon issch isses issig issta isste issu_a ist_0 ist_aufg \
        ist_aus ist_frei ist_im ist_mein ist_rech ist_schl ist_sie ist_unse ist_vom ist_weg ist_wied ist_zwei isted \
        isten istic istik istin istri it_a it_arri it_as it_came it_cost it_i it_isn it_on it_our it_sinc it_woul \
        itag> itage itags itali itati itbew itbri itche itchi itdem iterk itern itert itet> itmen itres its_0 itsch \
        itsni itsze ittee itude itwe> itze> itzer ivals ivate ived> iven> ivere ivide ivier ixed> ixth> ja_scho \
        jacke jaege jaeh_0 jaenn jahr_0 jahr_abge jahr_aus jahr_der jahr_die jahr_dies jahr_im jahr_mit jahr_muss \
        jahr_nach jahr_noch jahr_schl jahr_seit jahr_unte jahr_verl jahr_von jahrz je_ein je_nach jecte jede_dien \
        jede_woch jede_zwei jedem jema_sage jetz_alle jetz_ein jetz_eine jetz_in join_vent joine joint journ jugen \
        juli_0 juli_in july> june> jung_frau jung_leut junge jungs juni_die just_want kaemm kaest kaff_ist kaise \
        kalen kalke kalku kam_erst kam_nach kam_zur kame_0 kame_aus kame_sie kami_der kamp> kanda kann> kann_ein \
        kann_und kanti kaps_im kart_mit karte kasse kater kaufe kaufh kaum> kaum_ein kaum_noch kblic keep> kehrs \
        kehrt kein_die kein_eing kein_gefa kein_kind kein_mehr kein_unte kein_vers kein_wart kein_weis kein_witz \
        kell_und kell_von keln> kenn_das kenn_ich kept_the kerl> ketsh kett> kfeue kfueh kgeld khaus kiefe kilom \
        kind_der kind_duer kind_eine kind_frag kind_unte kind_zu kippe kirsc kita> kitch kitte kkeep klaer klaes \
        klagt klas_0 kleb_das klebt klei_hat kler> klich klick klin_der kling kmal> kmals know> koen_und koerb koffe \
        kolau koll> komm_das komm_die komm_eine komm_ich komm_nach komm_weit kommi kommt kommu konfi konn_nach \
        kons_aus kopf_die korea kost_der kost_fuer kostu kran> kratz krei_lieg krei_mit krieg kring kruf> ksack \
        kseit ktags kter> ktien ktika ktobe kuche kuebe kueh_gebe kuehe kuen_0 kuen_auch kuen_sind kuenf kuest kumen \
        kund_aus kupfe kuris kurza labou laces lach_nich lache lade> lade_in lade_von laech laed_0 laedt laege \
        laen_nach laere laerm laetz laeu_ein laeu_im laeu_wie laeut lafzi lag_unte lage_am lage_auf lage_in lagen \
        lagt> lahm> laid> laim> lake> lalar lamie lamps land_auf land_das land_die land_fuer land_mit landg landk \
        landr lane> lang_gesp lanma lante lanun lanzt large larm> laser lass> last_satu last_unti last_year laste \
        lastu late> late_and lates latio lats> latsc latte laubt lauen lauf> lauf_aus lauf_mete laufz laugh lauli \
        laus> laut_app laut_aush laut_die laut_prot laut_vert laute lawi_vers lazie lbach lbau> lbaue lbier lbsei \
        lbst> lbus> lchen lcher lcome ldend ldert ldigt ldsch ldung lead> lead_are leads leane leas_0 leav_at \
        leav_the lebt> lecht lecke lecti lectr leder ledig leer> leer_im leere leet> left> left_out lege> legek \
        lehnt lehre lehrs leic_verl leint leise leit_habe leit_sagt leitz lekti lektr lena> lengt leran lerdi lere> \
        leren lerk> lerne lesba lese_ich lesep let_the lete> lett_to leuch leut_auf leut_aus leut_der leut_die \
        leut_in leut_mit leut_vom leut_von leute level lfeld lfen> lfrei lgen> lglei lhof> lich> lich_an licht licke \
        lickt lides liebl lied> lief_am lieg_beim lieg_die lieg_jetz lieg_nich lieg_nun lieg_offe liere lies_man \
        lies_sich liess ligab lige> ligh_on ligun like_it like_to liked lind> line_and lini_0 lini_geku link_to \
        link_zu links lique lisse list> litie litre lity> live_in livin lken> lkon> llage llamt llati llato llbar \
        lleic llekt llerd llerf llert llgle llowa lloy> llsch llsta llten lmed> lmets lness load> lobt> lobt_sein \
        local lockd loes> loesu logg_the logis logs> logy> lohma lohne lokfu lomet lone> long> look> look_afte \
        look_of looks loor> los_0 loss> lost_two lot_0 lotte loung lour> love_the lovel loves lowan lowes lows> \
        lscha lschu lstel lstun ltbau lten> ltene ltere lters ltest ltig> ltlic ltnis ltpap ltuer lubs> luded luebe \
        luec_in luss> lust> lusti lwass lways lysts lzeit lzpla lzug> lzwer m_w mach_beid mach_ihr mach_man made_in \
        maeng maer_in maess maeus magaz mages mai_0 mai_die make> makle mal_der mal_eine mal_nach mal_seit mall> \
        man_da man_die man_heut man_ihne man_in man_kann man_outs man_sei man_sie man_uns mana_s manen mann_vom \
        mann_von manuf margi marsh masc_von mate> maten mathe matik matt_of matte may_be may_come may_the mayor \
        mbau> mbers mble> mburg mchen me_and me_for me_luck me_that meado mean_it meani meant meanw mecha medai \
        medi_0 medi_s mehr_hat mehr_mit mehr_nach mehr_und mehr_weil mein_alte mein_beri mein_brie mein_chef \
        mein_elte mein_foto mein_freu mein_ich mein_mutt mein_spin meins meint meis_auf meld_ein meld_eine meld_sich \
        meld_sie melon membe mens_verl menst menta meone merk> merk_euch merke merkt mert> mess_und meste mete_weit \
        meter metr_and metr_of metre metsc metzg mewor mezei mfahr mfass mgekl mgesc mgest mich_besc mich_fuer mien> \
        miere miet_fuer might migra migun milar miles mill_and mill_zuru mindf mine> mini_of minu_fast minu_spae \
        minu_the minu_uebe minu_und mir_den mir_durc mir_noch mised mit_baus mit_das mit_dem mit_drei mit_durc \
        mit_eine mit_foto mit_fuen mit_gumm mit_ihre mit_in mit_komm mit_lose mit_mir mit_name mit_sein mit_sitz \
        mit_stri mit_teil mit_vier mita_die mitbr mitt_die mitt_moeg mitt_zu mium> mkapi mlich mlung mmelt mmens \
        mmerl mmert mmig> mmitt mmkap mmlun mmte> mmung mode_von moder modul moeb_in moech moege moegl moin> \
        mona_ange mona_auf mona_aus mona_die mona_mit mone_back mone_is mont_ago mont_at mont_die mont_im mont_vor \
        morg_ange morg_wied morn_in morn_off most_of mostl motor mour> move> move_to moved moves mpani mpel> mpen> \
        mpeti mpfeh mplie mpost mstag mtsbl mtsch much> muehl muell muend mues_die mues_ihre munen muss> muss_0 \
        muss_man mutli my_dad my_daug nabba nach_abzu nach_acht nach_ande nach_bei nach_besc nach_der nach_eige \
        nach_feie nach_kost nach_lade nach_lang nach_lief nach_mein nach_muen nach_ohne nach_prue nach_regi \
        nach_schr nach_unte nach_vora nach_wurd nach_zu nach_zwan nach_zwoe nachl naec_jahr naech naeml naera naerz \
        naest nagel nalty name_and name_von nande nann_das nann_der narro nats> natse natu_fuer natu_hat nbart nbaue \
        nbeha nbiet ncern nchan nchef nchen ncies ncil> nclud ndal> ndamm ndard nday> ndem> ndemi ndenk ndens ndenz \
        ndepe nderi nders ndert nderw ndesd ndewa ndful ndger ndica ndigu ndisc ndkre ndle> ndler ndow> ndrae ndsch \
        ndsmi ndsom nduct ndum> ndwan ndwer ndwic ndzwa nebe_dem nebel necke need_to neede needs neer> neffe nehmi \
        neinf neinh neith nenko nent> nente neral nerat nerka nersa nersh nerst nert> nerv_die nerve nery> nesda \
        nest> netie netz_stat netz_unte netzl neue_ein neues neugi neuli neun_an neun_bis neun_proz neun_stun \
        neun_und neun_von neunu neve_been new_roof newal next> next_year nfahr nfang nfest nflat nform nfzeh nfzig \
        ngefu ngel> ngela ngelt ngepe ngera ngers ngine ngmei ngsam ngsan ngsda ngsfi ngsge ngska ngsle ngste ngte> \
        ngten ngth> nguin nhalb nhalt nheit nhof> nhofs nhurt niaka nich_als nich_aus nich_bei nich_die nich_durc \
        nich_eing nich_erfo nich_fuer nich_gest nich_lohn nich_noet nich_stat nich_uebe nich_unte nich_verb \
        nich_verg nich_verk nich_von nich_wohi nich_zuge nickt niem_der niem_die nien> nies> nifor niger nikol nikve \
        nimm_ab nimum nine_days nine_mont nior> nirge nitia nits> nitt> nkam> nkers nkgel nkomm nkost nkte> nlade \
        nladu nlass nlock nmaes nmal> nmark nmost nner> nners nnert nnish nnte> no_form nobod noch_0 noch_am \
        noch_das noch_dran noch_ein noch_eine noch_einm noch_eins noch_heut noch_lich noch_nie noch_zust noch_zwei \
        nochm nocke noet_ein noeti norar nord_0 not_been not_from nota_ein note> note_0 note_from noth_is noti_of \
        notie notiz nough novem now_hang now_on npass nprue nr_0 nraed nraum nrech nrein nrufe nsam> nsame nschl \
        nschn nsent nsere nserv nsore nstae nstai nstal nstan nstea nstei nstel nstfa nstst nstwa nsult nsure nswer \
        ntags ntal> ntech nted> ntenc nterf nterl nterp nterr ntest ntfae ntgel nthal nthue ntins ntion ntkal ntlic \
        ntner ntrae ntrit ntry> ntspr ntsta ntste nture ntwar ntwor nual> nuar> nuary nuegt nufac numb_0 nun_alle \
        nun_auch nun_hat nun_im nungs nuppe nur_bei nur_eben nuten nutzu nvera nvere nvern nvers nvite nvoic nwhil \
        nwohn nzeig nzeit nzept nzett nzig> nzige nzug> nzure nzuwe nzwis oast> oaste oatin ob_ich obber ober_hat \
        obera oberl obeze obile obje_to objec obody obte> obung obwo_die obwoh ocal> occas ochma ocial ociet ockdo \
        ocken octo_the octob ocure oder> oder_nur oduce oeche oecht oeff_uebe oeffe oegen oegli oehe> oehun oerbe \
        oerch oere> oeren oerst oerte oertn oeste oesun oeten oetig oever of_appl of_cabl of_char of_four of_inde \
        of_its of_june of_next of_on of_rout of_seve of_that of_the of_this off_from offe_die offe_eine offe_to \
        offi_is ogeth oggen ograp ohaus ohmar ohne_antr ohne_befu ohne_dass ohne_thea ohnst ohnt> ohrbr oice> oices \
        oint> oise> okal> okale okfue okkee okoll oktob oktor okume okuri olaus oldin olera oles> olgen olide olien \
        olio> olish olite olksh ollat ollek olleu ollt> ollte olmet ology olour olte> olzpl omati omeon omer> omes> \
        ometr oming ommit ommt> ommun ompar ompet ompos on_call on_frid on_his on_page on_pric on_s on_sund oncer \
        onday onder one_and one_day one_in ones> onged onger onges onist only> onner onora onors onsen onsor ontra \
        onus> onzep ookin ookke ooks> ootbr ootpa opean oped> open_by open_day open_hour open_in opens opera opfen \
        opfer opfho opies oppo_the oppos opti_auf or_a orar> orarl orate orced orch> orde_book orde_i orded ordin \
        orfbr orfue orhan orher orige orin> oris> orked ormie orms> ormul ornam orner ornst orrec orrid orrie orsic \
        orst> orste ortbr orte> ortfo ortho ortiu ortli orts> ortsc ortsv orzei osine osing ospiz osses ossip \
        oste_hat osten oster ostly osts> ostue otati otbri oted> otier otiz> otogr otoko otor> ototy otpat otte> \
        ottet ottoi otzde ough> ount> oups> our_crea ourly ourne ours> ourse ouse> out_over out_that oute> outed \
        outs_the outst oved> ovely ovemb oven> over_to overe overs owanc owed> owerp owers owest owns> ozess paar> \
        packi packt paete paetu page> page_0 paid_for paint pair> palet pande panel panie panis panne papa> paper \
        papi_mit pappe parad parat pare> park_der park_is parka parke parkp part_and part_of part_von parte parts \
        pass> pass_auf pass_die pass_im pass_ist passt past_four past_the paten path> patro patte pausc peak> pean> \
        pecta pects peech peer> peich pekti pelle penal penci pens> peop_from peop_were per_brie per_mail perat \
        perce pern> pers_hat pers_who perta perts pest> petit pfehl pfeil pfer> pferd pfhoe pfing pflas pfoer \
        phon_call phot_by phot_of photo pick_it picks pierk pigeo pilot pizza plac_it place plaet plan_and plan_bei \
        plan_habe plan_the planm planu plat_bei plaus play> playe plea_brin pler> ples> plus> plus_a poin_out point \
        poli_auf poli_eine polie polis polog polst poon> portf ports portu post_in posta postm posts pot_of poun_a \
        pound powe_was ppeal ppele pplau pposi prach praem prai_the pram> prams prede predi prem_on previ pric_and \
        prich pril> print priso priv_equi pro_woch prob_um probt probu procu produ proku promi proto prov_an prove \
        provi proz_ab proz_gese proz_nach proz_und pruch prue_scha prue_war prueh ptica ption pumpt puppe purch \
        put_at put_up putte putze qual> quali quare quart quay> quer_uebe quest quity quote raben rach> rache racke \
        racks racte racto rades radle raebe raed_und raemi raend raene raese raeti raets raeu_sie raeus raffi rage> \
        rahmt raigh raile raine raise rakti ralku rally rama> ramew ramm> rams> rance rand> rang> rang_at rang_the \
        rang_um rang_zwei ranie rank> rante rastr ratel rath_than ratha rathe rats> ratun ratzt rauer raufs raum> \
        rausg raut> raver rawin rawn> rband rbaue rbege rbest rbezi rblic rbrau rbruc rbst> rbund rbung rced> rcent \
        rces> rchas rche> rchen rches rchga rcise rcode rdays rdeck rdenk rderl read_will readf reads real> reall \
        reati recal rece_a rech_das rech_hat rech_ist rech_kam rech_mit rech_nach rechs recip reco_a recor recov \
        recto rede> redec redig reed> reeme reet> refin refun regat regi_offi rehea rehen reher reic_es reie> reika \
        reinb reins reisb reisc reist reit> reita rekla rekt> rekto rema_vali remai remen remin remiu renam rench \
        rene_the renen renew rengm rent_und renta reope repai repay reply repo_of repr_begi repre requ_for reque \
        rerin rern> rersc rese_the resen ress> rest> retun reund reuz> revi_0 revi_wurd revie revio rewed rfbru \
        rfect rfolg rford rfrie rften rfueh rgab> rgart rgbah rgebe rgebi rgebn rgend rgeon rgerv rgin> rglar rgrup \
        rguet rgwac rhin> rials rian> ribe> ribed ribut rices ricke riday ride> ridor rief_bei rieg> rien> rient \
        riere ries> riet_mir rifru riftl rige> rill> rinae rings rinkg rinte rippe rish> rison riss> risst riste \
        rites rival rive> riven rkaeu rked> rkeit rker> rkfeu rking rklic rkrat rktag rkte> rkund rkunf rlaen rlaes \
        rlage rledi rlese rlich rlieg rlies rloes rlost rlust rmane rmedi rmelo rmenl rmers rmess rmiet rmine rmits \
        rmode rmula rmung rmutl rname rnehm rner> rness rnste rnstf rnzei robbe robez robt> robun roch> rocur roest \
        rogge rohr> rohrb rokur roll_im rolla rolle roman romis rona> rons> room> room_with ropea rosin rossk rost> \
        rota> rotok rotot rots> rotto rotzd roun_in roun_the roups rovid rovin rower rown> rowns rows> rozes rrace \
        rrect rrido rries rring rrive rrot> rrots rsaal rsal> rsand rscha rsche rschm rscht rsday rsen> rses> rsita \
        rson> rspae rspre rstag rsteh rstel rster rstma rstoe rstra rstri rstun rtage rtagt rtain rtbru rteli rtell \
        rtels rtenv rtenz rterl rtern rtesc rtfol rthda rther rtig> rtium rtlis rtonn rtrag rtret rtsta rtsvo rtung \
        ruar> ruary rude> ruec_betr ruec_mit ruec_von ruefs ruefu ruegt ruehl ruete rufst ruft_0 ruft_der rufun \
        ruhe> ruitm rule> run_a rund_um runs> runs_the runte rurte rush> rutze rvate rverb rvers rvor> rwach rwaer \
        rwage rward rweig rweil rweis rwerb rwies rythi rzarb rzeic rzich rzoge rzone rzte> rzwei s_auf s_beim \
        s_bren s_fore s_lett s_pack s_peop s_pit s_shop saal_und sachl sael_und sages sagt> sagt_das sagt_die \
        sagt_ohne sagt_sie sahen said> said_its saili salam sale> sale_and same_0 same_day samer samm_erst samm_ist \
        samm_unte samml sams_0 sams_wird samst samts sandw sanie sanla sarg> sass> sass_der sass_er satte satu_the \
        satzt satzw sauft sausf savi_bank savin say_and says_a says_the sband sbeir sberi sblat scha_0 scha_aus \
        scha_die scha_euch scha_nich scha_seit scha_von scha_zu schac sche_eine schek schi_ich schi_im schi_in \
        schi_laeu schim schin schir schku schl_0 schl_ein schl_fuer schl_in schl_verm schl_zieh schl_zu schle schma \
        schme schmi schmo schn_eine schn_kein schn_und schni schnu scho_alle scho_auf scho_im scho_run scho_seit \
        schol schor schr_ein schr_uebe schr_verk schro schu_der schu_sein schu_uebe schuh schus schw_am schw_hat \
        schzu scone scrap scrib sdate sdays sdenk seam_s seame seaso sech_minu sech_mona sech_stun sech_wage sechz \
        seco_hand seco_week secti secto seed> sehr> sei_der sei_nich seil_in seilb sein_0 sein_bank sein_jack \
        sein_neue seina seit_alle seit_auf seit_augu seit_das seit_des seit_dies seit_drei seit_fasc seit_ich \
        seit_im seit_maer seit_nove seit_okto seit_und seitd seith seiti selb_aben selb_die selb_hat self> selve \
        semme send> send_a senf_zuru senme senra sense sensp sent_a sent_to senta sente separ sepat seres seri_numb \
        seria serne sers> sersc sert> serv_in serv_is servi setti settl seufz seve_and sfeie sgabe sgege sgere sgeri \
        sgesc sgetr sgewe shake shalb shalt shar_in she_had she_told she_was shed_in shee_and sheep shelf sheri \
        shilf ship_a shop_in shout shown sich_ab sich_bei sich_ein sich_eine sich_ents sich_fuer sich_meld sich_nach \
        sich_selb sich_uebe sich_und sich_unse sich_verd sich_vom sich_zwei sider sie_auch sie_das sie_fuer sie_heru \
        sie_sich sie_vor sie_wart sie_wurd sie_zwei sieb_mona sieb_woch sieg_wurd sieht sigh> sighe sign_for signe \
        simil sind_alle sind_aus sind_bis sind_ein sind_eine sind_gede sind_sie sind_vor sind_weg sind_wir sind_zwei \
        sinen singi singl sioni sions sitae sitz> sitz_der sitz_jetz sitz_zu six_year sixt_hour sixth size> sjahr \
        skand skart skont skonz slauf slee_in sleep slep_thro sler> sling slos> slow> smal> smeda smel_of smuet \
        snahm snied so_at so_der so_hat so_is so_nenn so_that so_viel soba_der socia socie socke socks sofa> soffe \
        sofo_eine soga_den soli_im solid soll_das soll_ein soll_es soll_ich soll_man solut some_leng some_thou \
        some_to someo sond_bei sond_nach sonde sonn_eine sonn_in sons> soren sorry sors> sorti sound spani spare \
        spark spaus speak spec_are speec speic spie_uebe splae spok_of spone spoon spose sprac sprae spri_the \
        spri_ther spric sprob spruc spue_ein srad> srech ssach ssauf ssein ssend ssenm ssere ssert ssier ssig> ssing \
        ssip> ssist sskun ssor> ssung ssyst staa_die stad_den stad_hat stall stalm stam_aus stamm stan_a stan_der \
        stan_mit stan_ohne stan_sie stan_und stan_up stan_wir star_at start stat_0 stat_ist stat_vers staus stay_for \
        stay_open stay_unti staye stays stche stec_die stee_for steh_aber steh_an steh_der steh_eine steh_ich \
        steh_jede steh_und steh_unte steh_wart steh_wir steht stel_die stel_ein stel_eine stel_nach stel_scha stell \
        stems sten> stenr sterk sterm sterp sterr sters stest stet_binn stets stfal sthet stic> stic_ist stics stief \
        sties stift stig> stil_have stil_not stim_am stimm stiti stlei stly> stmal stohl stole stolz stop_outs \
        stop_the stops stor> storc storm story stove stra_gest stra_zu strae straf strar stre_bei stre_was streu \
        strit stron stry> stud_bei stuem stuhl stun_im stun_laen stun_lang stun_nach stun_nich stun_und stung \
        stur_lag sture stwie succe such_zum suebu sued> sued_hat sued_zum sugar suing sund_nigh sunke sured surel \
        svert swapp swept swere swit_to szeug sziel szubi szusc t_one tabel tadta tadtk tadtr taegl taffi tag_an \
        tag_des tag_nach tage_auf tage_hat tage_steh tagsu tains take_effe take_on takes talk> talke talme talt> \
        tammh tammk tanda tande tandf tanne tarch tari_mit tart> tarts tasch tativ tatte taube taufe tayed tays> \
        tbau> tbewe tbrid tbrin tbruc tched tdem> tdien teach tech_von teckt teen> tefri tehe> teher teht> teich \
        teig> teigl teil_auf teil_seit teil_sich teile teili teilt tele_der tele_und tele_von telfe telis tell_you \
        tella telle tellg tells tellu teln> telst telve tems> ten_days ten_to tenan tenba tend_for tenve tenza terar \
        terde terei terhe terko terla terli terly term_fuer term_on terpr terra terre terri terst tert> terve terwa \
        tesch tete> tets> text> text_and tfael tfall tfoli tgege tgelt tgesp thall than> than_a than_me than_the \
        thank that> that_even that_i that_is that_nigh that_wasn that_we thday the_acco the_afte the_ambu the_annu \
        the_app the_arch the_bran the_bus the_cana the_cant the_card the_cart the_cath the_chan the_chil the_chip \
        the_coll the_comi the_conc the_cred the_day the_deci the_deli the_dies the_dram the_driv the_dry the_edge \
        the_fair the_far the_ferr the_fish the_floo the_foll the_food the_fort the_frid the_fune the_gara the_girl \
        the_glas the_gree the_hatc the_heat the_home the_host the_insu the_labe the_labo the_lake the_lamb the_left \
        the_lift the_line the_look the_lowe the_marg the_matt the_mayo the_mead the_mone the_name the_nigh the_norm \
        the_olde the_orde the_othe the_pape the_pare the_pari the_part the_path the_pena the_pric the_quay the_rema \
        the_revi the_road the_rowi the_seam the_seat the_seco the_sect the_shed the_sist the_slac the_slee the_stan \
        the_stop the_surg the_text the_thin the_till the_titl the_top the_town the_trad the_trav the_trou the_two \
        the_very the_vica the_vill the_ware the_way the_wint the_word the_yard the_youn thei_case them> them_in \
        them_so them_to them_with thema then_wish theor ther_are ther_were thera these theti they_don they_even \
        they_had they_have they_were thiev thin_the think this_autu this_is this_seas this_spri tholo those \
        thou_peop thre_and thre_are thre_firm thre_year three thuel thurs tials ticed ticht tics> tied_to tiefb \
        tiefe tieg> tierm tierp tiess tific tifte tiftu tille time_at times timmt tine> tings tinue tiona tired \
        tisti titor titud tium> tkalk tkett tlast tlauf tled> tleis tlere tmach tmals tmen> tnern tnis> to_arri \
        to_ask to_corr to_cove to_eigh to_grum to_know to_last to_lead to_look to_me to_my to_nine to_repl to_say \
        to_seve to_thei to_tick to_use toch_in toed_unfa toerc tofen toff> toge_with toget togra tohle toir> tokol \
        told_me told_not told_them told_this told_us tolen toler tonn_wass took> took_an took_part tooth top_it \
        topf> torch toren torie torm> tory> tot_war totyp tour> tove> tpath tprei trach tract trae_die traeg traen \
        traet trag> trai_i traig tralk trand trat> trati tratz trau_sich traum traut tree> tres> tretu trial trici \
        trin_ich tring tripp tritt troma trot_bei trot_eine trott tsbla tsch> tschk tschl tschu tsend tsfei tshop \
        tskra tsmit tsnie tspro tsste tstof tszeu ttaus ttbew tted> ttee> ttelf ttend tter> tterl tterm tters ttes> \
        ttoir tual> tube> tubes tude> tuech tuell tueme tuer_auf tuer_und tuer_vor tuerk tuhl> turda turen turer \
        turmu turn_down turn_out tursc tuten tvere tween twelv twen_five twen_thre twen_year twic_a twies two_and \
        two_hund two_in two_mile two_riva two_year twort tzahl tzdem tzer> tzger tzkos tzten uages ualit ually uarta \
        uarte ubere ubes> ubild ublad ubled ucces uchbi uche> uchs> uchtb uchte ucksa uded> udio> udiol uebe_buer \
        uebe_den uebe_haet uebe_ihre uebe_in uebe_jahr uebe_mein uebe_sech uebe_werd uebe_zwei uebec ueben uebli \
        ueckr ueckt uefen uefun uegen uegig uehe> uehlb uehle uehlz uehre uemer uend> uenfz uerch uerde uerei uerge \
        uero> uers> uerse uerte uesse uesst uetet uettu uetun ufact ufbau ufer> uferi uffae ufgeb ufgel ufgen ufhau \
        uflag ufrec ufsch ufsle ufsta uftak uftra ufung ufzei ugang ugar> ugen> ugest ugges ughte ugier uhaus uhige \
        uhof> uhr_fahr uhr_geoe uhr_heim uhr_ich uhr_per uhr_und uhren uhrze uiet> uietl uitme uity> ular> ulati \
        ulda> ulden uldet ulich ulnes um_das um_den um_elf um_sech um_sieb uman> umbau umble ument umfas umla_die \
        umlei umme> ummer umped umpen ums_eck umsch umung umweg unch_the uncha und_alle und_als und_arbe und_ass \
        und_aus und_best und_bin und_blie und_brac und_dem und_den und_dreh und_elf und_fall und_fand und_firm \
        und_gesc und_ging und_gros und_haen und_hoer und_kam und_laes und_man und_mein und_mitt und_mont und_nun \
        und_pass und_schu und_sech und_seit und_sie und_stel und_stra und_um und_uns und_verw und_vier und_wer \
        und_werd und_zeig unde_eigh unde_glas unde_the undet undig undis undzw unera unger ungs> ungsa ungsl \
        unhu_the unhur unifo units unloc unrec uns_0 uns_alle uns_am uns_das uns_der uns_haen uns_viel unse_klei \
        unse_spie unste unsts unte_an unte_auf unte_aufs unte_ein unte_in unte_stri unte_verl unte_von unte_vors \
        unte_wass unte_wer unti_the unti_they unund up_afte up_this up_to up_took upen> upfer upper urch> urcha \
        urchg urchz urday urde> ureic urely ureme urgeo urgla urken urly> uropa urope ursda ursel urtei urtst urzar \
        us_from us_on us_were us_with usaet usage use_the usein usenr usgeg usgek usger usgez ushal uslag usnah \
        ussch ussei usser ustae ustig ustry ustue usual usver uszub uten> uter> utete uting utlic utoha utsta uttin \
        utzun uweis uying uzen> vaila valid vals> value vate> vater ve_work vely> vembe venin venue vera_der \
        vera_die vera_ist verag verb_der verb_prue verb_und verba verd_der vered veren verf_gege verf_ist verf_um \
        verg_das verg_die verg_jahr verg_und verga verge vergu verh_der verh_mit verk_begi verk_fuer verk_hat \
        verk_nach verk_such verk_und verk_zu verl_0 verl_in verl_nach verl_sein verl_seit verl_sie verl_von \
        verl_werd verl_wird verli verlu verm_von verne verpa verru vers_gesc vers_habe vers_im vers_lief vers_mit \
        vers_vom vers_von vers_werd vert_als vert_ist vert_laeu vert_lieg vert_sich vert_und vert_von verur verw_das \
        verwe very> veryt verzi verzo verzw veter vicar vided viell vier_ab vier_aben vier_ange vier_gesc vier_hat \
        vier_jahr vier_kilo vier_mete vier_minu vier_roll vier_seit vier_teil viere vierf viert vious vited vites \
        voice voll_nach voll_stun vollz volu_betr vom_0 vom_erst vom_haup von_acht von_alle von_dem von_drei \
        von_durc von_geht von_gera von_habe von_hat von_hund von_inne von_ist von_kabe von_kam von_nach von_nebe \
        von_nich von_noch von_reis von_schn von_sech von_sich von_sind von_verl von_weit von_wird von_zu von_zuru \
        von_zwan vor_0 vor_alle vor_fuen vor_geri vor_laut vor_mich vor_zehn vorab voran vorb_die vorfu vorge vorhe \
        vorig vorle vorm_die vorn> vorna vors_von vorze vote_to voted votes w_d waage wachs waeh_die waeh_man \
        waeh_sein waehl waer_und wage> wage_auf wage_mit wage_scho wager wahl> wales walk> walk_into wall_is wance \
        want> want_0 wante wappe war_0 war_alle war_auf war_ein war_eine war_eing war_fuer war_ich war_imme war_mein \
        war_nich war_noch war_seit war_wir war_zu ward> ware_at ware_bei ware_und ware_vier wareh wart> warze \
        was_auf was_bei was_das was_ein was_fehl was_left was_mach was_on was_out was_put was_show was_shut was_sich \
        was_the wasch washe wass_ab watc_by watc_from watch way_to ways> we_d we_had we_were webs_mit wech_zu wechs \
        weck_um wecke weckt wedne week_in week_of week_off week_on week_with weeks ween> weg_der wege_eine wegg_und \
        weier weife weihn weihu weil> weil_sich wein_eine weis_auch weis_das weis_ich weis_wer weis_wie weiss weist \
        weit_0 weit_die weit_in weit_sieb weiun welch welco welle weltb welve wendl wenn_der wenn_s wenn_sie \
        went_home wept> wer_an wer_ein wer_was werb> werb_geha werd_0 werd_bis werd_der werd_eing werd_gesp \
        werd_nach werd_nich werd_schr werd_was were_all were_in werk_auf werk_den werk_in werk_mit werk_wird werkf \
        werkt werpo wert_der werts west> wetsc wettb what> what_the what_was when_they whet_the whic_of whic_this \
        while whit_van who_did who_had who_have who_lost who_wish who_woul whoev whose wiche wicht wie_das wie_den \
        wie_die wie_ein wie_eine wie_er wie_es wie_gewo wie_in wie_nie wied_am wied_die wied_ein wied_eine wied_in \
        wied_und wies> wiese will_come will_fly will_move will_nich will_not will_run winne wins> wir_dreh wir_komm \
        wir_lief wir_mach wir_mit wird_am wird_ange wird_auf wird_bei wird_bis wird_die wird_erwa wird_im wird_mit \
        wird_nach wird_nich wird_ohne wird_uebe wird_verl wirf_vor wirft wirkl wirts wish> wishe wisse with_my \
        with_no with_peop with_ques with_the with_thre with_two with_us witw_des witwe wlan> wnsta wo_die woch> \
        woch_alle woch_da woch_frei woch_vorh woert wohi_mit wohl> wohn_ich woll_im woll_sie wolle wonne wood> \
        word_for word_war words work> work_it worka worst wort> wortb writ_down writ_the writt wron_sinc wuerd \
        wurd_auch wurd_dama wurd_durc wurd_eine wurd_im wurd_kein wurd_leic wurd_mein wurd_nich wurd_vom xerci xhibi \
        xisti ycle> year_a year_acco year_afte year_ago year_at year_s year_sinc year_with yers> you_to you_will \
        youn_man young ysts> ythin z_0 zaeh_ich zahl_0 zahl_den zahl_eine zahl_im zahl_und zahll zahls zarbe \
        zaun_reic zaun_von zdem> zebra zehn_da zehn_jahr zeich zeig_auf zeig_mir zeit_seit zeite zeitu zent> \
        zent_die zentn zept> zerkr zeug_die zeugt zfahr ziale zicht zieh_die zieh_in ziel> ziert ziger zimm_0 zine> \
        zirk> zivil zlich zone> zplat ztuer zu_0 zu_besi zu_den zu_ende zu_gehe zu_kueh zu_mitt zu_rech zu_rich \
        zu_sehe zu_uebe zu_uns zubil zucke zueg_der zugan zuge_der zuge_ein zuges zuhau zum_absc zum_herb zum_jahr \
        zum_mona zum_prei zur_hael zur_kenn zur_naec zur_schn zur_wahl zurei zuru_der zuru_hat zuru_ich zuru_nach \
        zusa_0 zusae zusag zuste zvere zwan_jahr zwar_auf zwar_zu zwei_abre zwei_gese zwei_habe zwei_jahr zwei_leut \
        zwei_maen zwei_mann zwei_minu zwei_mitb zwei_quar zwei_sind zwei_stud zwei_uhr zwei_und zwei_vers zwei_vor \
        zwei_zahn zweif zweit zweiu zwets zwis_den zwoe_minu =1 0_ab 0_ange 0_auto 0_beim 0_besc 0_cart 0_daec \
        0_driv 0_ein 0_eine 0_fahr 0_frau 0_gart 0_geko 0_gest 0_gram 0_haeu 0_hour 0_is 0_ist 0_krae 0_kuec 0_kund \
        0_kurs 0_last 0_p 0_post 0_raed 0_rein 0_rest 0_schu 0_send 0_stue 0_toep 0_unse 0_verl 0_waeh 0_weis 0_weit \
        0_year <abbr <abho <abne <aboa <abst <acco <achs <acid <acti <ad> <adva <aerz <agen <airb <akko <akkr <aktu \
        <alar <alpi <altm <alts <amer <amt> <amts <an> <anfl <ange <angr <anha <anim <anla <anle <anni <anon <anot \
        <anru <ans> <ansp <anti <anwe <anza <apot <arca <arlb <armb <arme <arre <asia <aski <atem <auff <aufp <aufr \
        <aufs <aufz <augs <ausb <ausw <auto <away <b> <bad> <baen <bag> <bagg <bags <bail <bake <bald <bana <bann \
        <bar> <barg <barr <bau> <baua <baue <baup <baur <bauw <baye <beca <beec <befi <bego <bern <bese <besu <bewa \
        <bewi <bid> <biet <big> <bild <bill <bish <bit> <bitc <blae <blas <blaz <blec <blen <blew <blis <blos <blut \
        <boch <bohl <bohn <bohr <bond <boot <born <botu <boy> <brak <brec <breg <brew <brid <brig <broa <brok <bruc \
        <brue <brun <bueh <bund <burs <busb <buy> <cabi <call <camp <canc <care <carg <carr <cash <cast <ceil <cell \
        <chai <chat <chec <cheq <cher <chim <chlo <chor <circ <citi <clie <clim <cloc <clos <cold <coll <colo <conn \
        <cove <cran <crat <crus <cupb <cuts <cybe <cyni <dabe <dage <dahi <dair <dami <dark <dash <date <dave <dazw \
        <dead <dear <debi <degr <dein <dela <deme <depu <deta <devi <didn <died <dog> <doin <dopp <drae <drau <drif \
        <drit <driz <dros <drov <dryi <duba <dunk <durc <dusc <ears <eati <echt <ein> <eink <eins <eise <elte <emai \
        <empl <ente <entl <entn <entw <erds <erfa <erfu <erho <erke <erkl <erli <eroe <erri <ersc <erwi <erza <es> \
        <esca <esse <eure <evac <exch <eye> <fael <fahn <fand <faul <fede <fehl <fenc <fert <fieb <fift <file <fill \
        <fina <fitt <five <fixi <flac <flas <flex <flie <flig <flor <flow <fond <fore <forg <frac <frie <fyli <gate \
        <gath <gebo <gebr <gefe <gefu <gege <geha <geki <geko <gela <geli <gelo <gelt <geno <gent <geoe <geol <gepa \
        <gepr <gere <germ <gesu <get> <gete <gett <gewe <geza <gezo <gies <girl <glas <glei <goes <gond <gone <grad \
        <grau <graz <grif <grin <grow <grue <gsch <guck <guer <guss <hage <hair <hake <hald <ham> <harv <hase <haub \
        <haup <haut <hebt <heil <helg <hera <herg <herz <high <hint <hist <hoer <hof> <holz <hone <honi <hook <hub> \
        <huet <hung <hurt <if> <ilme <im> <imme <impo <indo <infa <inha <inns <ins> <insi <insu <inve <irri <jona \
        <jose <jude <judg <juic <k> <kabi <kael <kaff <kalt <kame <kamm <kanz <kapp <kata <katw <keim <kerb <kern \
        <kess <kids <kios <klag <klem <klim <klop <klos <knal <knew <koch <koel <koma <komb <komm <konn <kons <koop \
        <kopi <korr <krac <kran <kraw <kred <krim <kuec <kueh <lab> <laes <lapt <laug <leck <lect <lego <leih <leip \
        <lesu <lets <libr <lice <lich <lid> <life <line <lite <lith <lobb <loch <loeh <logg <lohn <lud> <luec <luft \
        <magd <majo <mal> <manc <masc <mass <mast <meer <meet <mega <meis <melt <mend <mesn <met> <meta <midd <midn \
        <milk <mill <mins <mita <moni <moor <moun <movi <murg <musi <nach <naec <naeh <nahe <nass <nehm <neig <nem> \
        <nett <neub <nich <ning <none <nort <notr <numb <nurs <oak> <oben <obli <occu <ofen <ohr> <oil> <okaf <onto \
        <oper <orde <orga <p> <pack <pain <pake <pave <pend <penn <pens <pers <peti <petr <pfle <phil <pinn <plat \
        <ploe <plug <plum <plun <pois <powd <prae <pre> <prec <prem <pres <prim <prop <publ <putz <quar <quee <rad> \
        <raid <rail <rang <rase <rati <rauc <razz <reag <rear <regl <rent <repl <repo <rese <resi <rhei <rice <riec \
        <rief <rive <rosa <rott <roug <roya <ruft <rum> <runn <ruts <sach <sage <salm <sat> <save <sayi <scan <sche \
        <schn <scho <scou <seiz <semi <seri <serv <setz <shaf <shar <shel <shop <show <sied <silo <simp <skie <slip \
        <slur <smel <smok <sold <sons <sort <sped <spee <spei <spin <spit <spon <spro <spru <st> <staa <stae <stah \
        <stap <stat <stay <stee <stre <stro <stuc <stut <subs <subu <sued <supp <surg <swim <syst <taet <tafe <taki \
        <tape <tapp <targ <tauc <tech <tell <temp <test <thei <thw> <tief <time <tip> <tipp <tips <tona <tons <too> \
        <tor> <towa <trad <trag <trai <trea <trec <tres <trif <troc <true <trug <trup <tun> <tunn <tuto <twis <uelz \
        <ulm> <umfr <umge <umsa <umst <uncl <unco <undi <unle <unsc <unst <unte <unun <unwe <upst <urba <urla <user \
        <usin <util <vehi <veil <vent <verb <verk <verp <vers <vien <view <viva <von> <vord <vore <vorl <vorr <vort \
        <vorw <wach <waen <wald <ward <wehr <weig <weil <wein <weiz <werf <whee <whet <whic <whol <whom <wirb <woer \
        <wog> <wohe <wohi <woma <wood <word <wris <writ <wurd <yach <zeig <zelt <zent <zieg <ziff <zugl <zugs <zule \
        <zusa <zwan a_bann a_bit a_blaz a_chat a_chil a_chri a_cont a_cour a_cred a_disp a_dog a_door a_fami a_fift \
        a_firm a_four a_grou a_half a_mrs a_pack a_phil a_plum a_pric a_rans a_refe a_scho a_scou a_seas a_stra \
        a_tank a_temp a_tip a_todd a_towe a_twis a_wall a_wind aatss ab_der ab_es ab_febr ab_im ab_morg ab_wir abbru \
        abbuc abei> abelt aben_an aben_ein aben_ents aben_noch aber_nich aber_unte abge_bitt abge_das abge_der \
        abge_ein abge_es abge_hatt abge_nich abge_ware abge_wurd abgeg abges abget abhol abneh aboar abrec abseh \
        abste abstu abzu_und acco_for achba achda ached achfo achge achpr achri achru achse achss achst acht_gaes \
        acht_haeu acht_mein acht_uhr achwe acid> acked acker ackin ackt> acuat ad_hoc adcas aded> aden> adera aders \
        ading adlin admi_are admi_has admin admir adqua adsid adtwe advan adver aedch aedig aedte aefti aefts aehig \
        aehne aelft aelt> aelte aende aenge aengn aenis aepfe aerte aertn aerun aeser aesid aesse aesst aete> aeter \
        aette aeubi aeuch aeufi aeumi aeuse afety affee affel afon> afor> afte_0 afte_eati aftfa aftsp agai_and \
        agai_it agai_its agai_the agebu ageme agen> agen_ab agen_crew agent agern agger agier agnah agne> ago_and \
        agons agre_with agte> ahin> ahlt> ahmea ahmt> ahnde ahre> ahrga ahrst ahrze ailer ailif aine> ains> aint> \
        airs> aise> aken> akery aketb akko_fuer akkor akkre akku> akku_der akten akti_ist aktio aktu_in aktua alamt \
        alarm alary albah alde> aldi> alers ales> aline aling alkou alks> all_0 all_four alle_0 alle_hatt alle_jetz \
        alle_ohne allen allet alls> almon alon> alpi_0 alpin als_gege als_mein als_must als_zuge alt_die alte_ist \
        alte_leut alten alter altes altst am_ande am_band am_bode am_drit am_feie am_guer am_hand am_haup am_hoch \
        am_kopf am_schl am_schr am_stue am_vort am_zaun amed> ament amera ameri amili amit> amlei ammie ammo_trit \
        ammt> amper amt_hat amtsg an_alle an_ambu an_appo an_bord an_das an_drei an_emer an_in an_mein an_outs \
        an_sie an_sonn an_upda anagi anala anced anchi and_agre and_ask and_at and_foun and_his and_most and_neve \
        and_not and_now and_othe and_resi and_ring and_said and_so and_some and_to and_wrot andat andbr ande_best \
        ande_mete ande_stun andlo andsa andt> andys anflu anga_aus anga_mehr anga_von ange_auf ange_die ange_eine \
        ange_nich ange_von ange_werd ange_wie angef angez angre anhae anian anima anita ankin ankka ankt> ankun \
        ankve anleg anmac annt> annun anony anoth ansag ansch anspo anspr antin antiq antit anual anwae anwal \
        anwo_soll anza_fuer anzah anze> anzen anzt> anzun anzvo apel> apes> apfen apoth appar appe_to appen apper \
        apsed aptop arant araus arbe_in arbe_unte arby> arca_this arcad archi are_affe are_at are_clea are_expe \
        are_goin are_repo are_stan arenk arent arge> argen arget aring arity arkt> arlam arm_in armed armie armin \
        armon arned arnun arre_at arren arrie arrt> arryi artet artic artie artne arton arty> arus> arves arzer \
        arztp as_an as_they as_we asche asel> asend asfas asing aske_me aske_my aske_the aske_to asked aski_for \
        askie askin assad assag assed assem asser asspl asteu astho astik asure at_bran at_knif at_leas at_six at_st \
        at_thir atche atchi ateme atemn aten> atent aterp aths> atic> atike atmen atmet ators atum> atwar atzme \
        atzt> atzun auart auch_am auch_eine auch_nur auch_zwei auchs auden audit auern auers auf_antr auf_der \
        auf_einm auf_gehw auf_grun auf_hand auf_ihr auf_mont auf_nach auf_sche auf_weit auf_wohn aufg_das aufg_wenn \
        aufir aufma aufna aufpr aufs> aufs_tagt aufsp auft> auger augsb aulie ault> aumar aumsc aunch aupte aurei \
        aus_am aus_bad aus_das aus_jux aus_muen aus_nach ausd_wuns ausg_0 ausg_eine ausg_ist ausg_und ausg_wurd \
        ausga ausma ausno auss_auf auss_aufg auss_des auss_hat auss_uebe auste auswe ausza autio auto> auto_hat \
        auto_ist auto_lass auto_rast autsp avell aveme avor> awers axen> ayern aying azwis azzia b_0 bacht back_for \
        back_has bads> bagge bags> bahne baili baker bald> banan band> band_vor banda bank_deta bank_nich bank_und \
        bank_vor banki bar_a barge barin barkr basel bate_um baten batte bauar baufi bauma baums baure baust bayer \
        bbuch be_hear be_met be_no be_on beans beban beca_of becau beech been_appo been_call been_refu been_sitt \
        beer> befas befin befo_a bega_to began begi_mit begon begu_to behan behau bei_als bei_am bei_der bei_gesc \
        bei_im bei_kein bei_minu bei_mir bei_rein bei_voll bei_wind bei_zwei beid_das beim_betr beim_entl beim_nach \
        beim_naec bein_ques bein_told beka_und bekan beko_die beko_von bela_die belag belha beln> bener bens> bent> \
        benzi beral berbr berge bergs beri_ein beri_von berle bermi bermo bern> beruh besc_der besch best_beha \
        best_die bestr besu_und besuc beten betr_0 betr_auf betr_ruft betr_und betr_zu betra bevo_jema bevor \
        bewa_mann bewac bewe_gese bewil bewor bewu_in bezir bgebe bgebr bgefa bgeko bgetr bhole biet_aus biger bilde \
        bill_und billi bin_ich binet bing> bis_donn bis_elf bis_frei bis_in bis_mitt bis_zule bis_zum bish_kein \
        bishe bisse bit_of bitco bitt_alle bitt_ihre bitt_kein bitt_um bjekt blae_die blase blau> blaz_at blaze \
        blech blei_das blei_und blend blett blew> blie_stum blige blish blist bloed bloss bnehm boar_the bochu \
        boer_in bohle bohne bohrk bolze bondh booki boote borde boss> bot_uns bote> botul bouri boyk_auf brake branc \
        brary braum brea_a brea_and brea_over breac brege brem_aus brem_hatt brems bren_bei bren_wie brett bric_waeh \
        brich briga brist broad broke brook brote brou_down bruck brue_von bsaug bscri bsehb bsrae bsrat bstan bstur \
        bsver buch_hat buchh bucht buchu buehn buell buene buero buil_and buil_the built bund_und bund_warn bunde \
        buses but_i by_a by_emai by_for by_hand by_in by_on by_one by_phon by_radi by_the by_thei by_toni bzust \
        cabin cafe> call_for call_in calle calls came_at came_from came_in came_out came_to can_be can_t cance \
        cand_by candi cann_yet cape> cargo carr_out carri carry cash> caste castl cause cauti ceili celle celli \
        cence cent_die centi cepti chaed chaef chaer chan_to chanc chanz chape chari charm chat> chaue chdac check \
        chef> chein chell chelo cheme chen> chenz chequ cher> chfol chgeb chgeh chgel chger chhal chhub chich \
        chie_exec chier chiff chil_and chile chimn chlac chlae chlam chlep chlor chlug chmac chner choko choss chric \
        chsja chtei chtfu chtko chtsg chtsr chuel chulz chum> chwal chwar chwas chwed chwei chwim chwin chwun ciali \
        cian> cils> cist> citin citor ckdos ckern cket> ckgez ckhol ckkeh cklun cksta class clea_thei cles> clien \
        climb clip_the clock clos_door clos_to clos_wher coin> cold> coll_at coll_on coll_say colle come_down \
        come_from comm_with comp_hall comp_i compo compu conce conf_a cons_is cons_to cont_had cont_is cont_runs \
        cont_with coop_has cord_off cords cotta coul_not coun_have coun_is counc cour_in cout> cove_for coven crate \
        cros_the crowd crush cted> cting ction ctive ctly> cuit> cupbo curit cust_of cust_offi cut_out cyber cycli \
        cynic da_bei da_stan dabe_geha dabei dach_der dach_ich dachl dacht daech daeni dahin dairy dales dami_aufz \
        dami_sie dami_wir damit damm> dampf dank_ihr dann_habe dansa dante dara_die darau darf_die darf_ich \
        darf_kein darf_man darin das_amt das_auch das_auge das_bezi das_buch das_denk das_erge das_fuer das_gege \
        das_geld das_gewe das_glei das_klin das_kons das_kont das_laut das_leck das_mand das_mini das_mode das_papi \
        das_schi das_schn das_so das_spar das_star das_syst das_ther das_uebe das_war das_wass das_zelt dass_eine \
        dass_er data> date_ist datei davo_0 davo_in davo_mit davor day_thre days_of days_the dazwi dbar> dcast dchen \
        dday> deadl dear> debit decid deck_der deck_mit deck_und decke decks decku dein> deine delay deleg deliv \
        dells delsk delt> dem_buer dem_der dem_einb dem_firs dem_fund dem_gesc dem_lage dem_mitt dem_naec dem_spie \
        dem_tres dem_upda dem_verk dem_wass deman demen den_akku den_auft den_bank den_bode den_drei den_einb \
        den_fals den_fili den_ganz den_gepl den_hahn den_haus den_kont den_leut den_meis den_plat den_prei den_prod \
        den_raeu den_rega den_regl den_ruec den_stan den_stro den_vert den_vorg denk_und dens> denz> depo_in depos \
        deput der_0 der_akti der_anbi der_aufs der_b der_bank der_baum der_baus der_beho der_best der_bonu der_brei \
        der_brue der_bueh der_chef der_deck der_dien der_druc der_dusc der_eink der_feue der_fina der_fuen der_geht \
        der_gest der_gift der_glei der_grup der_guta der_halb der_hall der_hand der_haus der_heiz der_heut der_hoch \
        der_in der_inha der_inte der_juni der_kaes der_kamm der_kett der_kreu der_kris der_kurs der_lade der_link \
        der_luef der_luft der_mit der_mitg der_mole der_naec der_nota der_notd der_oppo der_plat der_poli der_prei \
        der_prue der_rauc der_rech der_resi der_roes der_schi der_sort der_stan der_stoe der_stra der_sued der_tisc \
        der_verd der_verg der_verm der_von der_wett der_wirt der_woch der_zust der_zwei dered derei derfu derga \
        derla derth derz_nich des_bund des_gros des_hall des_hers des_mode des_verd desam desbe deshe desla desst \
        desta detai devic dged> dhold dical did_not didn> die_abge die_absa die_absc die_absp die_acht die_akti \
        die_ange die_angr die_anna die_anti die_apot die_aus die_auto die_bele die_betr die_bezi die_bohr die_boni \
        die_brem die_brue die_buer die_dach die_daue die_druc die_eins die_entn die_fert die_fina die_frag die_frei \
        die_frie die_fuer die_gesa die_gesc die_hael die_hand die_haup die_haus die_hint die_hoch die_inha die_inne \
        die_kanz die_kist die_komp die_kons die_kont die_konz die_kred die_ladu die_lage die_leer die_leit die_lini \
        die_list die_luec die_maen die_mapp die_mark die_masc die_mass die_naeh die_oeff die_part die_plat die_prog \
        die_ratt die_rech die_rese die_rett die_roll die_sche die_schi die_seit die_spae die_stat die_stim die_stue \
        die_trai die_uebe die_umge die_urku die_vera die_verg die_verl die_von die_wage die_wehr die_werk die_west \
        die_wint die_wir die_zehn die_zimm died> died_the dien_aus dien_hat dies_lief dies_satz diff_fuer digke \
        dinne dire_is direc disco dispu ditor ditve dium> dler> dlers dlich dline dlord dlung dner> dnigh dog_is \
        dogs_are donau doned door> door_has doppe dose> down_and down_the down_ther dows> dquar draen draft drau_und \
        drauf draw_and dreh_den dreh_der drei_ange drei_auto drei_die drei_haeu drei_kilo drei_kind drei_lage \
        drei_minu drei_mona drei_pens drei_spor drei_verg drei_ware dreie dreiu dreiz drew> drift drin_gewe dring \
        drink drit_jahr drit_tag drit_wird dritt driv_at driv_to drizz droh_die droh_mit drohn dropp drove druec \
        drum> dryin dsaec dschu dseit dside dstif dstos dtwer dubai ducte due_at due_by dungs dunke durc_die \
        durc_ist durc_seit durc_unte durc_zwei durf_ich dusch dvanc dvert eache eadli eadqu eady> eagie eague eakin \
        eaks> eans> eantr eantw earby eard> earin earl_even east> eaten eathi eatin eband ebeba ebelh ebena eber> \
        ebera eberf eberh eberm eblie ebret ebrue ebsch ebsra ebsve ebzig ecast ecaus ecept echba echne echsj echt> \
        eckdo ecked eckge eckho eckke eckla ecks> eckst eckzu ected ectin ectiv ectly ectur ecuri edche ederb edere \
        ederk edes> edet> edged edhof ediat edica edisc editi edito editv edlin edlun educt eebre eeper eeren efass \
        efera eferi efers efert effne efind efloh eflue efon> eften eftig eftsf eftsl efueh efuel efuge efuse egafo \
        egale egang egedi egehe egel> egeng eginn egler egonn egree egrup egula ehael ehand ehaup ehbar eheim ehend \
        ehenr ehent ehest ehicl ehig> ehler ehlge ehlt> ehmas ehold ehre> ehren ehrga ehrko ehrun ehst> ehtea ehten \
        eiang eibe> eiben eiche eifah eift> eiges eighb eigte eihe> eihen eiher eijae eikpo eilan eile> eilin eilun \
        eimt> ein_acht ein_anon ein_arbe ein_auss ein_bewa ein_fehl ein_filt ein_form ein_gege ein_in ein_konz \
        ein_lief ein_maed ein_mann ein_mode ein_mont ein_pake ein_regi ein_schl ein_schn ein_sech ein_serv ein_spaz \
        ein_stat ein_stre ein_tank ein_tech ein_tran ein_vent ein_vide ein_vier einb_mit einba eine_0 eine_ante \
        eine_auff eine_ausk eine_besu eine_bueh eine_char eine_deck eine_drit eine_eige eine_film eine_frau \
        eine_frei eine_geme eine_gewi eine_grue eine_inte eine_ist eine_kaff eine_kilo eine_kund eine_lehr eine_lich \
        eine_meta eine_mita eine_name eine_part eine_prok eine_ring eine_rout eine_sche eine_seit eine_sonn \
        eine_stec eine_stun eine_tag eine_tank eine_tief eine_uebe eine_umfr eine_unbe eine_verb eine_verk eine_wage \
        eine_wand eine_weit eine_wohn eine_zeit einem eines eing_der eing_ein eink_die einka einm_ein einm_und \
        eins_der eins_in eins_kann eipzi eise_ein eisge eisko eiss> eisse eitst eitun eiwil eizeh eizen ektro ekuen \
        elade elage elay> elbar elbes elbru elden eldet elega elek_hat eleri elevi elf_grad elf_mill elf_tage \
        elf_uhr elf_weit elgie elhue elief eliev elive ellar elle> eller ellig ellpl ells> ellt> ellve elly> elnah \
        elnus elpun elsch else_s elske elte_koen elter eltin elung emaes embly emder emeld ement emer_line emer_meet \
        emerg emina emise emme> emnot empfa empl_of emplo empt_and emse> emsen enach enade enakt enala enan> enarb \
        enbli enbre ence> ende_der ende_febr ende_in ende_um enden ender endes endwo ened> enems enfah enge> engek \
        engen engi_0 engi_cann engni engt> enher enhoe enige enisc enmit enmon enna> enntn ennum enny> enoss enpla \
        enpox enret ensei ensla enspi enst> ensta enste enstu ente> ente_the ented enten entla entna entru ents_heut \
        entwi enty> enwag enwei enzan enzen enzim enzus eoeff eolog eover epack epark eper> epers epfen eplie epoin \
        eposi epper eputy er_die er_es er_habe er_mein er_war erald erall eralv eran> eras> eraum erbar erbea erbei \
        erbek erbot erbro erbru erda> erdam erdie erdra erdre erdst erede erenc erenz erfae erfam erfas erfen erfla \
        erfte ergel ergem ergen erges ergis ergre ergru ergsc ergst erhaf erhal erhar erhei erho_die erhoe erhun \
        erie> erieg erien eries erinn erisc erkar erkau erke_der erkel erkl_mir erkon erkra erksc erksg erlad erlas \
        erleb erlei erlit erloc erlor erme> ermei ermi_der ermit ermut ernet ernom ernse ernte ernwa eroef eroeh \
        eros> erpen erpuf erre_die errec erri_hat errn> errun ersa_die ersat ersc_die ersch erseh ersen ersic ersie \
        ersit erson ersor erspr erst> erst_anze erst_erke erst_halb erst_nach ersti ertau ertha ertig ertis ertur \
        eruf> erufe eruhi erung ervis ervus erwar erwec erwer erwi_man erybo eryon erzae erzig erzim es_0 es_best \
        es_eine es_gera es_kost es_nie es_riec es_sei es_sind es_wird es_zu esbea escho esem> eses> eshee esign \
        eslae esner espon esse_und esson estae estaf estic estig estin estli esuch eswei etag> etauc eten> eters \
        etest ethin etrei ettin etto> etwa_zwei etzbe etzer eubig eude> euder euerb euerz eufig eumig eure> euro_a \
        euro_are euro_aus euro_drau euro_fuer euro_je euro_mit euro_nett euro_nich euro_sind euro_und euten \
        evac_afte evacu ever_one evert evice evor> ewach ewarn ewegt ewegu ewell ewies ewiss ewoeh eworf excha expla \
        ezirk ezuen fach> facht facto faehi faell faend fahr_der fahr_ein fahr_inne fahr_noch fahr_soll fahr_und \
        fahrg faile fall> fallk fals_etik fami_die fami_of fang> fant> farb_und faser fasse fast> fault feder feedi \
        fehl> fehl_0 fehl_das fehl_in fehle fehlg fehlt felde fenbe fenc_off fence fepoi feran feren ferne ferns \
        fernw fers> fersc ferte ferti fest> fests fety> feue_im feue_steh ffahr ffees ffel> ffer> ffice ffnet ffnun \
        fgefu fiebe field fift_year fifte figer figh_for file_for fili_habe filia fill_with filli filmi finan \
        find_ich fing_in fire_brig firm_0 firm_has firm_have firm_ist firm_lieg five> five_o flach flege flexi flich \
        flie_seit fligh flog> flog_ihn flohe flood flori flown flur> fnahm fnete fnung for_a for_both for_brea \
        for_fort for_half for_now for_twel for_word ford> ford_alle ford_von fore_has forec forge fort_minu \
        fort_thou forty foun_in foun_s four_coun four_days four_is fourt frac_mit frach frag_die frag_mich frag_ob \
        frau> frau_ist frau_und frei_an frei_bis frei_ein frei_gewo frei_ist frei_steh frei_trai frei_waeh frei_werd \
        freih freiw frier frisc frist from_my from_this from_who fron_door frue_auss frue_das frue_nach frue_steh \
        frue_vor fspre fteen ftete ftfah ftnot ftsfu ftsle ftspr ftwar fuel_supp fuell fuen_laen fuen_mens fuen_mete \
        fuen_uhr fuen_weit fuer_ande fuer_ihre fuer_sech fuer_tant fuer_zwei fuett fund_von funk> funk_und funkt \
        furt> fused fusio fuss> futte fylin fzueg gabel gaeng gafon gage> galen gange ganic ganz_alts ganz_land \
        ganz_oben ganze gas_stro gasth gate> gate_in gathe gatio gator gave_way gdale gebe_kein gebi_und gebli \
        gebo_das gebru gebu_hat gebue gebun gedru gefa_und gefae gefl_zwei geflu gefor gefu_die gefun gege_die \
        gege_eine gege_elf gege_um gegen gegr_wurd gegra geh_ich gehei geho_habe gehoe geht_da geht_das geht_es \
        geht_jetz geht_nich gehun gehw_in geko_in geko_ist gekom gela_des gelad gelan gelau geld> geld_aus geld_in \
        geld_kam gele_der gele_hat geli_drei gelie geln> gelo_die gelt> gelt_die gema_hat geme_hatt gemel genbi \
        genbl gene> gener geno_nach genos gensb gente genve genz> geoe_ist geoef gepac gepro gera_auf gera_die \
        gera_in gera_vers gera_word gere_werd gered geri_eine germa geru_auf geru_aus gery> gesc_der gesc_habe \
        gesc_mit gesc_sitz gesc_und gesc_wurd gese_der gese_seit gespu gest_auf gest_das gest_der gest_in gest_verk \
        gesu_hat gesuc get_a getr_werd getre getru getti gewa_die gewe_die gewe_hat gewe_ruft gewes gewie gewoe \
        gezah geze_es gezue ggera gging ghbou ghly> ghter ghtin ghty> gibt_die gibt_mit giert gieru gift> giftn \
        giftu gilt_die ging_ein giona give_way given gkeit glaes glaeu glas_im glas_und glei_baua glei_hin gleis \
        gler> glich gnahm gnatu gnets gniss gnose go_in goes> goes_at gold> gonde gone> gone_for gone_in gonne \
        good_agai got_down grab_bei grabe grad_und graue grave graz> grenz grett grid> gries groe_0 gros_paus \
        gros_wird grou_at grou_of grow> grube grun_sei grupp gruts gsbes gsbur gsdie gskra gsmit gsrun gssof gstel \
        gsver guert guete guss> guta_hatt hab_grad habe_bei habe_dara habe_das habe_drei habe_duer habe_ich \
        habe_ihre habe_kein habe_mich habe_noch habe_sich habe_wege habe_zur had_been had_cert had_chic had_gone \
        had_repo haedi hael_die hael_sich haelf haelt haen_mit haen_seit haerf haert haet_es haet_ich haeu_die \
        haeu_habe hafen haft_vor hagel hahn> hahn_zu hains halb_jahr halb_zehn halbe halde half_the hall_0 hall_an \
        hall_and hall_zu halls halt_bis halt_the halt_und halts hance hand_abge hand_and hand_des hand_und hand_von \
        handb handg handy hang_on hanzt hare> harge harit harmo harre harve has_call has_cros has_cut has_had \
        has_lost has_now has_stop has_this has_twic hase> hat_bei hat_dafu hat_den hat_es hat_gera hat_mit hat_nich \
        hat_sich hat_sieb hat_soll hat_zuer hatch hatt_das hatt_im hatt_zule hauer hauli haus_fuer haus_hat \
        haus_verl hausn hauta have_an have_begu have_call have_caug have_clos have_died have_not hbarg hbarh hbari \
        hbark hbour hchen hdach he_is head> head_offi headi headq heard hebt> heel> heer> heets heil> heim> heim_der \
        heim_und heir> heis_bei heis_s heize heker held_at heli_with help_play henal henha henkr henre hentl heque \
        hera_der hera_die herab heran hered herer herge herhe herr_im herre herrn hers_hat herue herz> hethe heuma \
        heut_0 heut_beim heut_fest heut_gege heut_in heut_zwei hfolg hgebe hgege hgere hhalt hich> hicht hicle \
        hier_nich hiess higt> himne hin_die hina_und hinen hing_und hings hint_eine hint_ist hint_vers hions hippi \
        hips> his_van hite> hitze hkart hlach hlaeg hlagn hlamm hlepp hler> hleud hlies hlori hlug> hmean hmerl \
        hneeb hnici hnjae hoch_der hoch_habe hoch_mit hochw hochz hoefe hoeh_die hoehe hoehn hoer_es hoer_ich \
        hoer_seit hof_nach hoffn hofs> hohen hold> hold_the holde holds hole> holt> holzb home_and hones honig hools \
        hoppe hosp_the hosp_this hoss> hosta hote_ein hotte hour_afte hour_i hour_late hour_the house housi hreat \
        hresa hrew> hrgae hrich hrieb hrkol hrlin hrow> hrte> hrung hsjae hstes hteam hteln hteri hting htlei htsge \
        htsra htsvo htzig huele huett hulha hulze hund_of hund_sind hungs hurri huts> hutz> hvers hwank hwarz hwass \
        hwedi hweig hweis hwer> hwere hwimm hwund i_came i_get i_need i_open i_slee i_type i_was i_writ ialen ianga \
        iate> iatin iator iben> ibrar ibuen iburg icenc icete ich_als ich_auf ich_brin ich_fals ich_fueh ich_habe \
        ich_haet ich_ihm ich_kein ich_koch ich_konn ich_mein ich_muss ich_sass ich_selb ich_sie ichem ichnu ichtf \
        ichtk ichtl ichts ician icing icipa icito ickel ickin icklu ickt> iday> idday idenz idet> idge> idged iding \
        idnig iebe> ieber iebsr iebsv iebzi iece> iecht ieder iedho iedlu iefe> iefer ield> iele> ielhu ience ienen \
        ienna ienti iere> ierga ierhu ierli iern> iers> ierun ierzi iesem iesen ieses iessl iest> if_the ifahr ifen> \
        ifepo iffe> ifft> iftee iftno iftun igato igene igest igges ighbo ighty igkei ignal igste ihen> ihre_auss \
        ihre_name ihre_schl ihren ijaeh ikpos ikum> ilber ilch> ilden ilder iles> ilial ilian ilien ilies iliff \
        ility ilkle illar illed illeg illig ilmin ilneh ilung im_alte im_anfl im_arch im_auss im_betr im_bewe \
        im_depo im_deze im_dien im_drit im_eins im_erst im_fach im_fahr im_flur im_foye im_geba im_hand im_haup \
        im_herb im_hint im_hoch im_hof im_kael im_kell im_kuen im_mai im_mand im_nebe im_ohr im_okto im_op im_schu \
        im_seni im_spin im_spit im_trag im_verf im_wald im_wint im_zwei imals imary imber imetr imme> immer imney \
        impft imply in_acht in_adva in_augs in_bad in_base in_beid in_dem in_den in_drei in_duba in_elf in_four \
        in_frei in_from in_his in_i in_inns in_jede in_klin in_koel in_leed in_linz in_marc in_mehr in_my in_neun \
        in_ning in_osna in_pole in_rott in_salz in_schw in_sein in_sich in_thir in_unte in_vill in_with in_zuer \
        in_zwan inall inanz inar> inarh indin indli indo_a indoo inem> inen> inend iner> ineri ines> inet> ingbo \
        ingda inged inges ingez ingha ingst ingt> inie> injur inkae inkin inkwa inne_ist inned innsb innun ins_kran \
        insch inseh inso_bean insp_are insp_has inst_have inste instr inte_in inten into_the inus> inve_from \
        inzw_steh ionae ional ioned ionen ioner ionss ioren ipop> ipped ippte ipzig irbt> irect irksh irrig irup> \
        is_at is_bein is_drif is_expe is_figh is_not is_pick is_requ is_runn is_said is_sitt is_susp is_unde ischu \
        isel> isens isero ises> isher isier ising iskop isola isoli isory isput issed ist_ab ist_an ist_ange \
        ist_ansp ist_auf ist_bis ist_da ist_eine ist_es ist_gera ist_gesp ist_imme ist_laut ist_man ist_nich \
        ist_niem ist_uebe ist_unbe ist_und ist_unkl ist_weit ist_zu istak istel istlo istol it_agai it_and it_by \
        it_fina it_from it_is it_will itaga itas> itcoi itel> iterg itgeb itget ithdr ithiu ithou itrin its_way \
        itse_is itsta ittel ittin ittle itung itur> itver ivald ivatw iver> iwill ixing ized> izehn izeia izen> \
        izzle jahr_als jahr_alt jahr_am jahr_drei jahr_ich jahr_so jahr_und jahr_war jahr_werd jahrs je_akti je_tonn \
        jede_donn jede_lehr jede_mit jede_nach jede_schr jedes jema_im jetz_wie jetz_wied josep juden judge juice \
        juli_uebe july_and june_it just_afte kabin kaefe kaelt kaemp kaese kaffe kafor kalt_seit kalte kam_eine \
        kame_mit kamer kanal kann_bis kann_das kann_kein kann_wied kant_fuer katwa kaufs kauft kbar> kdose keep_thei \
        keepe kehl> kehr> keimt kein_ab kein_ersa kein_was kein_wo kein_wort keine keit> kell_des kell_die kelle \
        kelte kenn_mich kenpo kerb> kery> kesse ketbo kets> kett_in kgezo kids> kiel> kiere kilo_zu kind_ein kind_in \
        kind_nich kind_uebe kings kiosk kiste kkehr kkord kkred klapp kleit klet_und klima klin_in klopf klost klung \
        kmate knac_es knal_es knall knarz knew> kney> known kocht koel_und koeln koen_die koen_sind koll_aus \
        koll_mit koll_seit kolon koma> koma_das komm_bis komm_in komm_jahr komm_kein komm_man komm_nich komma komme \
        konfe konn_das konst kont_ist kontr konze koope kopf_getr kopi_der kost_0 kpost krac_auf kraft kran_der \
        kran_die krawa krei_und krise ksgel kshau kskam kstan kstor ktion ktual kuech kuen_die kund_der kund_frei \
        kund_sind kunde kundi kunft kurie kurs_zeig kurst kwage kwass lach> lachd lack> lade_seit lader laeru \
        laes_die laes_sich laett laeu_seit laeu_um laeub lag_0 lag_am lag_die lager lagna lagsh laken lamm> lance \
        land> land_der land_habe land_ruft land_wurd lande landl landt langt lanks lanla lanzu lappe lapse lapto \
        larmi larms larus lary> lasfa lass_sich lass_weil lassp last_eine last_mont last_seen last_week lasts lator \
        latzt laube lauch lauf_seit lauf_vert lauge launc laut_poli laze> lber> lbsta lche> lders ldigu lding leagu \
        leaki lear_that leari least leav_thei lebe_der lebeb leber leck> lect> lectu led_out left_the legal legat \
        leged legeh legin lehr_im lehrl leich leien leihe leihg leinb leipz leits lemme lend_call lenwe leppe lerfa \
        lergi lern> lese_bei less> lessi let_me lets> lett_cont letzt leude leut_im leut_steh levis lexib lfte> \
        lger> lgesc lhueg libra licat lice_for licen licer liche licit lief_die lief_seit lief_sie liefe lieg_am \
        lieg_eine lieg_in lieg_nach lieg_noch lieg_zwei lien> lient lier> liers lies_die lies_sie lieve lifte liges \
        ligst limbe limm> linda lines lingd linge lings lipop lippe lips> lisie lism> lists liter lithi litt> litz> \
        live> liver ljahr lkont lkout llaed llaps llega llegi lleit ller> lligs llipo lllae llpla llstr llver llwag \
        lmena lming lmond lnehm lnuss load_of loan_at lobby lobt_dass loch> lock_and lock_the locks loehn loes_der \
        loes_sich loetz log_in logi_and lohen long_time lonne loode look_at look_like looke lopft lords loren lorin \
        loris lorr_are loser loses losio losse lost_an loste lown> loyed loyee lpina lpunk lsche lsket lstre ltern \
        ltige ltrom ltsta lueck lueft luft> lumes lunc_and lung> lungs lurry lusiv lvent lvern lvers lvert lves> \
        lwaer lwage lway> lying lzbau lzen> lzent m_and mach> mach_bei mache made> made_of maed_mit maedc mahle \
        mail_kam mail_mit mail_und mails major maker mal_ange man_hat man_kenn man_komm man_mir man_mit man_nich \
        man_riec man_who man_with mana_dire mana_has manch mand_vier mande mandi mann> mann_mit manua maria markt \
        mary> maske maski masse mast> mast_ohne matic matur mauer may_and mberg mbly> mden> mder> me_a media \
        meer_sie meet> meet_at megaf mehl_und mehr_betr mehr_daru mehr_die mehrk mein_brud mein_fehl mein_lade \
        mein_lebe mein_mail mein_name mein_schu mein_stan mein_stel mein_toch mein_vate meis_kame meld_die meld_seit \
        mell> melpu menad menar menau mend> mend_the mens_sind mens_steh mens_unte mens_werd mente menze meras merge \
        merik merli mesne mess_der mess_seit mess_sind messt messw meta_in metal methi mgass mgebu mgehe mgeki mich> \
        mich_die mich_im mich_inzw mich_manc mich_und midda midni mier> miet_und milch mile> milk> mill_euro mill_in \
        mills minar minat mind_vier minie minu_bei minu_der minu_die minu_ein minu_elf minu_lang minus mir_an \
        mir_auf mir_bei mir_eine mir_hat misch mises miss_in misse mista mit_alle mit_dass mit_den mit_ders mit_fals \
        mit_fest mit_hand mit_hubs mit_mega mit_mehr mit_neun mit_saeu mit_schl mit_tasc mit_vers mit_wirk mita_im \
        mita_von mitar mith> mitt_an mitt_aus mitt_der mitt_mit mitt_saem mitt_zwei mitt_zwis mittl mmed> mmena \
        mment mmers mmier mnot> moeg_das mona_auch mona_kein mond> mond_and monia monie monit monox mont_der \
        mont_earl mont_in mont_und monte monti more> morg_das morg_eine morg_mit morg_sind morn_afte morn_and \
        morn_with mould moun_resc mouth movin mpagn mpany mper> mpfan mpfe> mping mploy mply> mpres mpton msaet \
        msen> mstel mter> mtsge muenc muesl mund> munic muss_auch muss_ein muss_ich muss_sich muss_wege musst mutet \
        mutte my_neig my_niec my_own nabre nach_als nach_auss nach_beim nach_beko nach_dien nach_elf nach_habe \
        nach_haus nach_info nach_nach nach_nich nach_poli nach_rund nach_sein nach_sieb nach_uebe nach_zeug nachb \
        nachf nachg nachh nachp nachr nacht nachw nackt nagem nagin nahe> nahme nahmt nakte nally name_die name_gege \
        name_in nant> nanzv narbe narha narzt nausg nbads nbau> nbefr nbeka nberg nberu nblic nbruc nbus> nces> \
        ncils ndans ndant ndbar ndeln ndels nden> nderb nderg nderk nderl ndern ndesb ndesh ndess ndhol ndier ndigk \
        ndinn ndlic ndlor ndoor ndows ndry> ndsae ndsti ndtag ndwo> ndys> near_the nearb nebe_der nebe_die nebe_komm \
        nebe_mir necte neebr nehm_sie neide neigh nein> nell> nelle nems> nende nenka nensp nerha nerin ners> nesse \
        neter netto netz_die netzb netze neue_aus neue_term neun> neun_anwo neun_stue neun_uhr neun_weit neve_held \
        new_mach news> next_door nfach nfaeh nfael nfass nflug nfutt ngbo> ngdal ngedr ngefa ngefr ngega ngeho ngeko \
        ngere ngesa ngesc ngewo ngeze ngnis ngrau ngrei ngsha ngskr ngsmi ngstr ngsun ngsve ngswa nhers nhoeh niak> \
        nich_abse nich_auf nich_ausg nich_bere nich_brau nich_davo nich_erre nich_esse nich_geli nich_gesc nich_hine \
        nich_in nich_sage nich_verr nich_wege nich_weit nicht nicia nicke nie_gese nie_wied nied_die nienb nife> \
        nifep nige> nigh_crew nigh_shif nigun nikum nimal nimm_die nine_and ningb niore nisse nisti nitae nitor \
        nitte njaeh nkaeu nkbar nkel> nken> nkets nking nkkar nkred nkurs nkwag nkwas nlage nleih nless nmetz nmitt \
        nnena nnerh nnsbr nntni nnumm no_rent no_wage nobo_at noch_im noch_imme noch_in noch_jema noch_nach \
        noch_uebe noch_vor none> nonym noon_the noon_they nor_the nord_von north nosse not_answ not_at not_expe \
        not_the notau notdi note_and noth_has nothe noti_for nove_die now_and nown> noxid npaid nplat npox> nrett \
        nruf> nsaeg nsage nsatz nsbru nsehb nseht nsied nsign nsiv> nsive nspek nspit nspor nstru nstuf ntact ntain \
        nter> nterb ntere nterg nterk nters ntert ntes> nteur ntila ntin> ntinn ntiqu ntly> ntnah ntnis ntoau ntonu \
        ntrie ntrum ntur> ntwic numb_of numbe nurse nuss> nutes nutze nvent nvert nwach nwaer nwage nwalt nweis \
        nwend nwerk nzant nzer> nzigs nzimm nzung nzusc nzvor oadca oadsi oard> oarde oards oausz ob_ande ob_es \
        ob_sich ob_und obach obahn obby> oben_die obene ober_von oberg oberh obers obeta objek oblig obstg obwo_der \
        occup ochum ochwa ochze oded> odel> oden> odes> odesf odium oduct oede> oefen oeff_0 oehen oehne oelf> oeln> \
        oepfe oerde oergl oesch oesen oesse oetzl of_an of_cour of_five of_her of_in of_is of_oak of_was of_whom \
        off_a off_in offe_in offe_rech offe_stan offe_wurd offi_has offi_in offli offnu oftwa ogin> ogist ognos \
        ograf ohene oher> ohne_auss ohne_die ohne_heiz ohne_leit ohne_lich ohne_vorw ohnha ohof> ohrko oing> oison \
        okafo oken> okto_eine old_is older olge> olici ollap olleg ollip ollko ollla ollst ologe ologi olonn oman> \
        omena omete ometh ommen omoti omple on_all on_an on_mond on_sale on_that on_the on_whet onaer onalz once_a \
        ondel ondho ondie onds> one_afte one_by one_is one_was oned> onell onest oniak oning onito onium onkur onne> \
        onnt> onoxi onsig onsis onsul ontac ontai onteu onth> ontie ontoa onton onumm onven onyme ooded ools> ooper \
        oote> open_a open_all open_at opene openi opie> opien oppel oppo_lobt or_out orage oranm orarb orato orber \
        orde_and orde_plac ordne ords> oreca oren> orers oreys orgel orgli orine oring orist ority orker orry> orse> \
        orten ortet ortga orth> ortie orty> orwur oseph oser> osion osit> ossel ossha ostag ostco ostet otdie otelg \
        oten> oter> otest othe_firm othek otorw otos> ottag ottle ottli ottpl otuli ouche ough_to oughl ounce ounci \
        ounde oundr our_own ouren ourth ourty ouseh ousin out_and out_i out_in outs> outsi ovena over_and overt \
        oward owder owels ower> owere oxin> oyalt p_m pack> packe paene paet> page_show paid_in paid_on paket pannu \
        pany> pape_and paren parks part_with partn party pass_von past_thre pasta patch pati_in pavem paym_to pboar \
        pdate pears pedit peed> pekto pendl penin penny peop_in peop_not per_aush per_nach per_vide perru pers> \
        perso pervi pfaen pfang pfleg pflic phena phin> phon_firs picki piel> piele pielh pien> piere pierl pille \
        pina> pine> pitze plac_the plan_at plan_der plan_in plane plant plare plat_wird platt plerf plica plies \
        ploet plosi ploye plung podiu poiso poli_und poli_war pool> port> port_whic pothe potte powde powe_stat \
        ppare ppear ppelt prae_aus praes prall praxe prech prei_pro preng prici prim_scho prima pritz proed profe \
        progn prome promo prote prude prue_die prue_eine prue_seit pruef prung psed> pstai pten> pter> ptied ptman \
        publi puele puelt puffu pull_from pull_the pulls pump_and pump_der pushe pushi put_in put_me puty> quar_to \
        quarr queen quire raced rachs racht racki rader radin raege raeng raesi raet_die raete raeu_die raeuc raft> \
        raftf ragge rahm_auf rail> rains rais_it rake> rald> rall> ralve rame> ramed rames ramme rammi rammt \
        rang_and ranke rankt raphe rappe rary> rasen rashe rath_less ratin rator rauc_ist rauc_uebe raxen razzi \
        rbeau rben> rbild rbots rbrac rbrei rbren rbroc rbuer rcade rdam> rdens rder> rdern rderu rdner rdone rdraf \
        rdrei rdsto re_stuc read_the ready reag_nich reagi reate reatm recas recep rech_einm rech_ich rech_uebe \
        rech_und rech_unte rechb reche reckt reco_from rectl rees> reff> refug rega_leer regen regle regul reht> \
        reiba reibt reic_von reide reige reih_der reihe reikp reini reis_weit reise reiun reiwi reize rence rend> \
        rengs renkr rennt rennu rentl renze repl_it repo_hat repo_the reren rerer rerst resab resc_serv reser \
        resi_of resid resor respo ressz reste rett> reys> rfall rfami rfass rfen> rflas rfte> rfund rgaen rgaer \
        rgaes rgeri rgery rgie> rglic rgsch rgstr rgung rhaus rhein rhoeh rhund ribue rich_ab riche ricin ridge \
        riec_es riec_nach riech riedh riefe riege rienc rifft rigad rigat rigen rikan rilli rimar rine> rinen \
        ring_roun ringe rink> rinki rinkw rinne rinst rious risen rist> ristl ritin rives rizzl rkan> rkart rkauf \
        rkell rkers rkolo rkont rkran rksch rksge rksto rlag> rlauf rleut rline rlink rlitt rlore rmier rmoni rmute \
        rned> rnomm rnspi rnung rnwae road> road_and roadc roads roben robet roeff rofil rogno rohne roke> roker \
        roll_unte rolli rolll romme romot roof_of rook> roppe rorde rordn rosa> rosse rossh rote> rotec rotes rotz> \
        roun_ever roup> royal rpen> rpres rpuff rraet rreic rrenl rrier rriga rrika rrlic rrung rryin rsage rsagt \
        rsatz rschu rschw rsehe rseri rsieg rspie rstad rstae rste> rstei rsten rstic rtal> rtaus rtel> rten> rtes> \
        rtest rtet> rtete rthal rtier rtigu rting rton> rtrae rtste rturn rtyar rube> ruch> ruchs ruck> rudel ruder \
        ruec_steh ruefe ruen> rufe_zum ruft> ruft_fuer rugs> ruhen ruite rumme rund_die rund_neun rund_sech \
        rund_vier runne runni runs_for rupp> ruppe rust> ruste rver> rvest rviso rvus> rwech rwert rwisc rwork rybod \
        ryone rzaeh rzell rztpr s_a s_and s_answ s_bank s_buye s_clie s_comp s_daug s_head s_offi s_requ s_sale \
        s_stat sabsc sache sacks saeul safe> safet sagen sagie sagt_da sagt_ein sagt_er sagt_ich sagt_man sagte \
        sah_ich said_at said_the said_to saler salmo salon same> same_thin sams_sonn samt_kind sand> sands sanit \
        sansc sass_ich sasse sat_down satt_mit satz_hat satzl satzu sayin says_she says_two sbahn sbeau sbere sbest \
        sblas sbran sbrie sbruc scape scha_auf scha_der scha_in scha_und scha_zur schan sche_und schem schi_das \
        schi_ein schi_um schic schie schif schka schl_bis schl_die schl_steh schla schlo schn_dach schn_in schne \
        scho_and scho_aus scho_ausg scho_der scho_durc scho_in scho_mal schob schok schos schr_im scht> schu_auf \
        schu_aus schu_da schu_in schu_mit schu_rest schue schul schw_auf schw_der schw_die schw_im schw_rauc \
        schw_war schwa schwe schwu scout sdrue sech_jahr sech_schw seco_time sehba sehe_sie sehol sei_bei sei_das \
        sei_ein sei_ja sei_zu seie_mit sein_buer sein_eige seit_den seit_etwa seit_ist seit_mit seit_mont seit_sech \
        seit_sonn seit_vier seit_weni seit_woch seit_zehn selb_mit selba sell> selna selt> semin senbe send_seit \
        sende sener sensc senst sent_it seph> serei seren serer seroe seror serv_von servu setzl setzt seve_year \
        sfael sfahr sfall sfase sfueh sgang sgass sgebr sgelo sgese shaft shand shar_a share shaup she_pick she_s \
        shed> shif_has shion shop_at shop_has shopp shou_and shou_be show> show_me shut_and shut_at shuts sich> \
        sich_mit siche sicht side_of sides sie_den sie_durc sie_ein sie_hat sie_hatt sie_nach sie_scho sie_schw \
        sie_verl sie_wird siebz siege sight sigke sign_by silbe simpl sinc_lunc sinc_six sinc_sund sind_0 sind_an \
        sind_betr sind_es sind_in sind_schw sind_tot sind_umge sind_verk sind_vers sind_von sings sinsp siona sione \
        sirup site_the sites sitt_on sitzt six_peop sjaeh sked> sking skran sland slich slips slot> slurr smal_van \
        smann smell smiss sner> snotr snumm so_eine so_etwa so_far so_geht so_weni softw solat sold> solic solie \
        soll_am soll_der soll_eine soll_fens soll_halt soll_ihre soll_nich soll_sie some> some_dist some_else some_s \
        sonal sonen sonn_ein sonne sons_kein sorgl sorte sory> spae_morg spae_will spaen spaet spass speci spedi \
        speed sper_der speri spez_umst spfli spie_in spie_steh spiel spina spit_hatt spitz spond spor_hall sprec \
        spren spri_orde sproe sprot sprud sprun spur> spute sraet srat> sregi srund ssagi ssau> ssche sseit ssell \
        ssels ssemb ssene ssero sses> sshae ssigk sslic ssoft sspli sssch sstan sstel sstru sswor staa_ist stabl \
        stad_kuen stad_und stadt staf_are staf_at stahl stake stan_at stan_niem stan_the stan_von stan_zwei stanc \
        stanz stape star_heut star_up starb stat> stat_and stat_des stat_hat statu stcod steam steh_alle steh_auf \
        steh_bere steh_dass steh_im steh_in steh_mit steh_noch steh_ohne steh_stil steig steil stel_gest stemp stend \
        stenp stenz sterb stes> stet> steu_hat steu_und sthof stick stiel stiga stike stil_ein stil_in stil_risi \
        stil_taki stin> stlic stoc_ein stock stoff stol> stome stop_drin stop_work stor_in stora stoss stra_nach \
        stra_nich stra_s stra_und strah stran strau stre_am stre_and stre_arou stre_in stre_of stre_war strec stree \
        strip stro_auf stru_the stsch stspi ststa stuc_at stuck stue_in stue_stat stue_vier stue_waeh stumm stun_0 \
        stun_das stun_den stun_die stun_habe stun_mehr stun_vorh stun_zu stur_deck stutt subsc such_seit sueds sumed \
        sunfa sure> surge surv_a susp_all susp_at svers svoll swing swort szahl szett szueg t_be t_know tacke tact> \
        tadt> tadtb tadtw taet_ist taffe tage_am tage_die tage_nich tage_ohne tage_sind tahl> tairs take_it \
        talk_brok talks talle tallz tamin tance tandi tange tankk tankw tapel tappi tarb> targe tarte tasse tatem \
        tatio tauc_sind taude taus_leut tball tches tcode tcoin tdeck teac_the team_from teckd tecke teigt teil_die \
        teil_sind teiln teilu tele_is telev telgr tell> telli tellp telzu temen temno templ ten_the ten_this \
        ten_time tenab tenbe tenda tener tenki tensa tent> tenta terbe terdi teren teres terfl terga teria terie \
        terku term_gibt terpi terta terze terzu test_for test_und test_wurd teste testi tgebe tgese tgete tgrup \
        thabe thaft thalb that_ever that_new that_s that_some that_stop that_thei the_agen the_air the_appr the_arca \
        the_area the_asse the_asso the_atta the_bank the_bind the_bond the_boss the_brig the_chee the_chie the_cons \
        the_cont the_coop the_cutt the_deal the_doze the_engi the_esta the_extr the_fact the_fell the_fenc the_fibr \
        the_firm the_fore the_form the_foun the_fram the_gas the_good the_grap the_hall the_high the_hour the_hub \
        the_kerb the_land the_lang the_leas the_lend the_lid the_lobb the_main the_make the_man the_mana the_mark \
        the_melt the_muni the_netw the_next the_numb the_oran the_outf the_owne the_pave the_peti the_pier the_plug \
        the_port the_post the_prim the_prog the_prov the_quar the_rail the_rain the_rang the_regu the_repl the_resc \
        the_rest the_ring the_rive the_room the_satu the_shif the_spor the_staf the_stai the_stee the_stoc the_stre \
        the_supe the_supp the_tea the_ther the_time the_univ the_util the_whee the_whol the_wind the_wome the_yell \
        thei_orde thei_word their ther_and ther_the ther_will ther_zum therm they_are they_rais they_shou thin_and \
        thing thir_mont thir_thre this_week thium thof> thout thre_chil thre_hund threw thro_a thro_it thro_the \
        throw thur_and tiati tick_0 ties> tifie tigat tige> tiges tigte tigun tilat tilit timat time_and time_the \
        timme tinne tinui tippt tips> tire> tisc_eine tive> tives tkund tlass tleit tmass tmeis tnahm tniss to_call \
        to_clea to_eat to_find to_have to_leav to_put to_rais to_read to_retu to_sign to_with toaus tobah tock> \
        toeru toffe toffp tomer tonie tonn_of tons> tons_of tonum too_i top_of toppe tor_0 torag torat tores torey \
        torin torwa tot_und tote> tote_fore touc_it toure towa_the towar towe_a towe_cran toxin tprax trace track \
        trad_in tradi traeu traf_eine trag_die trage tragg tragt trahl trai_and trai_von tran_the trato trea_for \
        treat treck trees treet tref_sich treif treik treit treso triff trin_das trine trit_aus trol> tromm troph \
        trot_ein trot_verb truct trude trug_es trum> tschr tschw tsfue tsges tside tsins tspie tspru tsrat tstad \
        tstel ttel> ttelt ttelz ttens ttenw tterp ttert ttgar tting ttlin ttpla tuali tuck> tuer_der tuer_mein \
        tuer_zu tulis tumm> tun_wir turn_back turne tutor tuttg tvert tware twel_to twen_to twic_this twick twist \
        two_are two_days two_floo two_hour two_men two_peop two_todd two_when two_work twork tyard tzbeh tzig> tzmei \
        tzte> ualis uart> ubai> ubige uble> ublis ubscr uchsa uchun ucted uctio udel> uden> uder> udge> udit> \
        uebe_bei uebe_dies uebe_eing uebe_fuer uebe_hatt uebe_nich uebe_rich uebe_und uebe_zahl ueber ueckk ueckl \
        ueckm ueckn ueckw ueckz ueden ueens uege> uegel uegli uehne uellt uelt> uench uende uendl uenen ueren uerfe \
        uerft uergs uern> uersc uert> uerwe uerze uesli uessi ueter uette ufahr uffun ufger ufige ufirm ufnah ufspr \
        ufzue ugena ugesa ughly ugnis ugsbu uhalt uhen> uhigt uhr_0 uhr_alle uhr_auf uhr_das uhr_die uhr_drei uhr_in \
        uhr_komm uhr_mues uhr_schl uhr_verf uhr_verh uhr_werd uhr_zu uired uiter ulage uletz ulhau ulin> ulism ulls> \
        ulzen um_eins um_kurz um_neun um_zehn um_zwoe umark umed> umes> umfr_unte umge_ein umgeb umig> umsa_mit \
        umsa_von umsae umste unawa unbe_auss unbe_zwei unbef unbek unbes unche uncil uncle und_alte und_aufz \
        und_ausw und_beka und_brau und_dabe und_dana und_das und_droh und_durc und_es und_frag und_frei und_gast \
        und_gest und_hael und_hatt und_heut und_hint und_hund und_ich und_ihr und_jede und_kein und_komm und_kuen \
        und_land und_milc und_mir und_muss und_neun und_nich und_nimm und_ober und_pati und_rich und_sagt und_scha \
        und_schm und_schw und_sein und_send und_setz und_such und_trot und_verk und_verl und_wann und_wenn und_will \
        und_zieh und_zwoe unded under undry unehm unft> ungar unges ungsb ungsd ungse ungsn ungsv unio_says \
        univ_hosp unles unnen unnin unpai uns_dafu uns_die unsch unse_dorf unstr unte_dem unte_die unte_poli \
        unte_span unte_wird unten unti_frid ununt unwet up_ther up_with upboa updat uperv uppe> upply upsta upten \
        uptma urban urchb ureih urger urity urlau urned urry> urst> urste urth> urtya usamm uscha uschk uscht useho \
        usfal usgan usgeb ushed ushin usion usmar usnot uspec ussel ustan ustee ustel ustom ustri uswei uszah uszue \
        uszuh uszus utet> uths> utige utili ution utor> utsch utsid utspr utter uttga utzbe uyers uzer> vacua valdi \
        van_is vance vanis vate_hat vatwa vehic vemen venan vent> venty venza veran verb_die verb_sich verbo verbr \
        verd_hat verd_unte vere_als verf_die verg_der verg_woch verh_verb verh_zur verhe verho verk_auch verk_ein \
        verk_gest verk_in verka verl_der verl_des verl_ein verl_habe verl_hat verl_im verl_ist verl_man verl_und \
        verle verlo verm_der verm_nach verm_wurd vermu verpf verpu vers> vers_auf vers_das vers_den vers_die \
        vers_gera vers_hat vers_rett vers_tuer verse verso versu vert_der verti verw_und verw_wurd verwa veryb veryo \
        verze vesti vicet vider viele vienn vier> vier_abge vier_baug vier_habe vier_mens vier_sind vier_weit vierh \
        vierz visi_are visor vitri vival volk_uebe voll_fahr voll_lohn volls vom_band vom_kios vom_nach von_an \
        von_den von_dene von_dort von_eine von_etwa von_fuer von_geli von_gepl von_gest von_hand von_hatt von_ihne \
        von_mont von_ohne von_selb von_st von_umge von_verb von_vier von_von von_vor von_wo vor_mir vor_tor vor_vier \
        vor_zwei vora_nach vora_uebe vora_von vorar vorba vorer vorl_fest vorm_eine vorra vors_beim vors_zuru vortr \
        vorwa vorwu vote> vote_on wach_mit wache waech waehr wage_beim wage_for wage_no wagen wahrs wait_for wait_in \
        wait_the wald> walke walko walle walts wand_im wand_in wange wann> wants war_als war_auch war_beim war_die \
        war_hat war_im war_in war_nur ware_0 ware_die warn_die warns warnu wart_auf wart_der wart_im wart_mit \
        wart_vor waru_die was_and was_call was_er was_ich was_in was_last was_susp was_to wass_hat wass_und way_the \
        wder> we_aske we_re wedis week_and week_the weg_in wege> wege_miet wegt> weigt weil_bei weil_s weis_kein \
        weisk weit> weit_gesp weit_nich weit_offe weit_schu weitr weize well> welta wende weni_minu wenn_er wenn_ich \
        went_off wer_auf wer_die wer_im werd_betr werd_es werd_in werd_noch werd_per werd_verm werd_vers werd_zur \
        were> were_due were_neve weren werft werk_die werk_ein wesen wette what_a whee_of wheel when_we wher_a wheth \
        whic_was which white who_boug whom> wie_zund wied_auf wied_bei wied_mit wien> wien_und wilde will_ein \
        will_stan willi wind_is winen wir_fahr wir_fuer wir_im wir_vom wird_beza wird_das wird_derz wird_evak \
        wird_hat wird_in wird_oper wird_rean wird_von wird_weit wirk_die wirk_von wirke wiss> wist> with_0 with_by \
        with_nine withd withh witho wo_sehe woch_als woch_am woch_auf woch_im woch_und woehn woher wohn_ein wohn_in \
        wohn_und wohn_verl wohn_zu woll_am wollt woman word_sagt word_sei work_a work_coun work_on work_out work_say \
        work_the work_with worse worte wrist writ_a writ_to write writi wuer_und wuerf wunde wurd_0 wurd_abge \
        wurd_ange wurd_bei wurd_das wurd_der wurd_die wurd_zule wurd_zwei wurde wuss_von wyer> xchan xing> xperi \
        xplod xplos yacht yalty yber> year_i year_of yern> yest_the yet_say yet_to yling ymer> you_have zahl_der \
        zahlu zantr zbau> zbeho zehn_tage zehn_uhr zehn_woch zehn_zent zehnt zeian zeig_das zeile zeit_hat zeita \
        zeits zelte zende zent_das zent_in zenti zett_im zeug> zeuge ziege zieh_nach zierg zieru zigst zisch zlei> \
        zmeis zmitt zogen zoll> zoll_stop zschl ztpra zu_arbe zu_benu zu_ein zu_fuss zu_gebe zu_hoer zu_prue zu_spae \
        zu_spre zu_tun zu_werd zu_zahl zuech zuege zuegl zufah zugeb zuhal zula_fuer zulag zulet zum_bahn zum_boyk \
        zum_dom zum_nach zuneh zung> zuru_es zuru_mit zusam zusch zust_ist zusta zvors zwan_euro zwar_mit zwei_am \
        zwei_ange zwei_beha zwei_besc zwei_bewo zwei_blin zwei_davo zwei_ein zwei_gesc zwei_lehr zwei_lieg zwei_loes \
        zwei_pers zwei_priv zwei_saeu zwei_schw zwei_seit zwei_silo zwei_stun zwei_tote zwei_uebe zwei_verl \
        zwei_vors zwei_weit zwoe_grad zwoe_jahr zzia> =2 0_chil 0_fili 0_firm 0_grad 0_jaeh 0_kind 0_leut 0_mens \
        0_sind 0_this 0_two <aale <absp <abzu <admi <adre <akku <alre <ambu <ammo <anga <appa <arou <arri <auge \
        <ausk <auss <ausz <baby <base <batc <baug <baus <bega <begu <beha <bele <bere <berg <bewu <blac <boar <boer \
        <bot> <both <bott <can> <casi <cate <caug <chil <clea <clip <coac <comm <cont <cord <cott <cust <dach <damm \
        <ders <dess <dete <do> <door <dosi <drin <e> <eben <effe <else <emer <entz <erkr <ersa <erst <erwa <etwa \
        <evak <ever <exec <fail <fell <fens <firm <flug <food <ford <fram <fres <funk <gaer <gaes <gale <gasl <gast \
        <gefa <geht <geis <geri <geru <gesa <gift <glae <gree <grou <hack <hael <haeu <half <harr <hat> <haus <head \
        <heal <held <helf <hoch <hohe <hole <host <hotl <hous <infu <inju <inso <insp <into <isol <kett <kist <knif \
        <koll <konz <krae <kraf <kris <laeu <lass <last <laut <lawi <lawy <leak <leas <lend <less <ligh <linz <load \
        <loan <log> <lorr <luef <lunc <main <make <mask <medi <men> <mess <mind <miss <mitt <mome <muni <niem <nord \
        <not> <noti <now> <ober <open <outc <over <past <paym <pier <push <radi <raet <raeu <rain <ramm <rans <rast \
        <reac <rean <regu <reic <reif <rein <rele <rich <risi <riss <road <roun <rufe <run> <safe <salz <samm <says \
        <schu <scre <seal <set> <seve <shif <sich <site <sitt <spae <sper <spre <staf <stai <stec <stoe <stop <stru \
        <stum <talk <thou <thre <thro <thun <tode <tomo <tore <tote <towe <toxi <trac <trap <trit <truc <trus <tuer \
        <type <umkr <unac <unkl <urge <verh <waec <walk <wand <wann <wate <were <west <wide <wien <wird <wire <wirk \
        <wolk <your <zers <zieh <zoll <zwei a_0 a_call a_cove a_digg a_girl a_gree a_lorr a_thir aalen aatsa ab_ein \
        ab_heut aben_eine abge_wird abgeb abger ablet abspe abzus achmi adio> adres adung aeher aehre aempf aerfu \
        aerke aeste aeude aeugl aeure afeln affne afte_an afte_noon ager> agues ahlun ahnen ails> ained aitin aker> \
        aking aktie akuie alist alkra all_from allsp alrea als_0 alsch alth> altsc alzbu am_aben am_frue am_morg \
        ambul ammon anbi_hat anche and_that and_two and_will andan andin andta anga_der angab ange_0 angeh angin \
        angt> animi anks> ansc_von ansom anten ants> anyo_who arbe_nied ards> are_alre are_aske are_aski are_ring \
        are_sear are_talk are_unac are_wait ared> argo> arhau arke> arnt> aroun arres arriv arry> arten arzt> as_i \
        asen> aslei assan asspo astro astwa at_brea at_four at_nine at_ten atast atch> atens atere athin atien ating \
        ation ator> atur> atus> atzle auch_scho auf_den auf_inte auffi aufhi aufru auge> augen augle ausfa ausg_war \
        auss_betr auss_eine aussa auszu autob away> awine awyer aymen baeud bank_have bank_zieh banks batch baugl \
        beant beauf been_move been_repo been_told befeh begun behoe bein_trea beite beleg below berae berat berfa \
        besid best_fuer betr_meld betr_soll betr_zwei betre bewaf bewus bgefu bgeri bgest binn_stun bis_dahi \
        bish_stan bitt_rett black boers bohrt bord> boten both> bottl brech bren_seit bronn bruch bscha bsper \
        buer_der bulan burg> burns burst by_midn call_to care> carg_of casin cater caug_fire caugh chain chef_von \
        chem> chemi chere chern ches> chick chien ching chlag chlue chnei chool chsae chter chtsc chtun chule chutz \
        chwan chweb chwer cials cide> ckers ckier ckung close coach colog come> comme conne conta copte cordo \
        coun_are creen crew_are custo cut_off cutiv da_nich dach> das_fahr das_gesu das_land das_vier dawn_and \
        dem_dach dem_eing dem_frue dem_tor dem_zwei den_aben den_haen den_naec den_tuer den_verk denbu der_adre \
        der_anla der_baur der_char der_gros der_grue der_ober der_sani der_sonn der_vers der_warn derge dern> derse \
        des_neue des_tage deskr desse deste dete_have detec dheit diate die_app die_arbe die_beid die_buch die_date \
        die_drit die_feue die_flam die_gewe die_nota die_rauc die_sper die_stoe die_ursa die_ware die_zusa digge \
        dling dmini do_not doors dorf> down> down_in dreds dreht drei_mens dress droh_zu due_to ealed ealth eams> \
        eanim eared eatme eaufs ebaeu ebens ebete ebohr ecial eckt> eckun ector ecuti ederg eensh efael efehl efer> \
        effe_from effec efigh efror eftun efusi egan> egen> egier egsch egun> ehall ehoer eiber eichb eide> eiden \
        eidet eifen eiger eigt> eilbr ein_0 ein_blit ein_ende ein_kind ein_spre ein_und ein_zwei eine_erkl eine_erst \
        eine_kind eine_verw einer eing_die einge eingr eini_tagt einse eisel eisen eiste eitra eitsi ekann ekipp \
        elben eleas elefo elegs elev_and elf_jahr elfer elico ellen eloes elow> else> elves emand emde> empfe empti \
        enau> enbac enber enbur enced endat ende_ist endig enfte engeb enhau enlag enne> enpor ensge ensho enter \
        entim ently ents> entwe entzo eport er_ist er_nich erbre erdac ered> erei> erfal ergif erier eriou erium \
        erkst erkte ermar ernig erord errei ersag ersel erspi erspl erst_anga erst_im erste ersuc ertes erues erwal \
        erweh erzeh erzue es_bis es_gilt esagt esamt eschn eskri esper esser esstr este> estor esund etall etect \
        etern etten etter ettet etze> euerw euge> eugli euser evaku event every evisi ewaff ewese ewohn execu explo \
        fahnd fahr> fahre fahrs fahrz fail> falsc famil fect> fell> fenba fens_gesc fens_zu fest_der fest_die \
        feue_laes ffici ffind ffnen fgeha fhin> fices ficia fight files findb fire_are firef fitte floge fluec flugh \
        fnen> fonds food> for_five forma four> four_the frame frei_und freig fresh fris_bis from_s frore froz_the \
        frue_am frue_bei frufe fted> ftung fuehr fuel> fuer_den fuer_heut fuer_zu funde fungs fusin gaben gade> \
        gaert gale> gas_main gasl_ange gasle gebae geber gebet geboh gebr_das gefro gefu_bei gefue gegan gehal geht> \
        geis_in gekip gekle geld_da geloe geme_der gent> geoe_und geolo gera_0 gera_gera gerae gerat gere> gerie \
        gern> gerue geruf gesag gesc_halt gese_die gesp_nach gest_eine gest_habe gest_und getei gger> ghafe ging> \
        ginne girl> gleic gling goods grad> green griff groun gsste gstra gsunf gues> gulat gungs gutha hab_ich \
        habe_die habe_unbe haben haber hacke haeft hael_ein haeu_der haeus haine halb> halb_stun half> hall> halle \
        halt> hand_mit handl hangi has_aske has_died has_just has_not has_seen has_sent has_shut has_susp has_yet \
        hat_ein hat_fuer hat_kata hat_soeb hatt_die haupt haus> haus_und have_froz heal_offi healt heck> heilb heine \
        heits held> helfe helic helve hend> hern> heut_mitt heut_morg heut_vorm hickt hiene hing> hint_der hlues \
        hlung hmer> hneid hner> hoeht hoerd hoeri homes hool> hops> hotl_band hotli hour_ago housa howin hrend hrzeu \
        hsaeu hschi hter> hters htlic htsch htung hundr hwang hwebt ialis ialkr ichba icht> ichtu icial icopt iden> \
        ideo> iegen iehen ieman iente ieren iews> if_you ifted igade igem> igen> iger> igger igte> iker> ilbro illin \
        ilmen im_frei im_hote im_minu im_umkr imier imina imme_effe immed in_alle in_and in_eise in_heil in_hosp \
        in_inte in_leip in_the in_thea inala inbau indba inden ined> infus inge> ingef ingri inhab inigu insat insid \
        insol insul inte_care inte_der into> ions> ippt> irefi irmed is_lock is_on is_show is_shut is_stan iseln \
        isen> ist_abge ist_bish ist_ein ist_gege ist_gest ist_noch ist_tot ister it_in it_s it_to itals itarb iter> \
        iteri itor> itrae itsam itsin itte> ittei itten itzt> ivers ives> iving ivsta jaehr kam_es kannt kata_ausg \
        katas kern> kers> kiert kind_im kind_lieg kind_werd kind_wurd kinde kippt klag_uebe klage klar> knife \
        koen_sich kolle komm_gege kompl kont_die konta konte konto kopf> kopie kout> krach kredi kuehl kuend kuier \
        kund_und kunge kursi laden ladun laegt laene laeu_die laeu_noch land_hat land_ist lang> lasse lastw \
        lauf_weit laut> laut_feue lawin lawy_are lawye lbron lden> lder> ldet> lear> leare lefon left_a leger legsc \
        leibe leist lende lers> letzu lfer> liale licop liebe lief_an lieg_seit lies> lift_the line_says linie linz> \
        liste lkrae lkran lleag lled> lling llspa lnahm loade loans lock> loesc loese log_out logen lohn> loos_in \
        lorry lread lspae ltsch luech luef_aus lugha lunch lunge lvenz lzbur maerk main> manda marke matio mbula \
        medic mehr_als mehr_zu melde meln> mens_mit mern> mers> milie milli minde ming> mit_0 mit_dies mit_ihm \
        mit_kleb mkrei mmedi mmeln mmen> mmeng mmern mmoni momen mona_nich morg_frue morn_to morro mplet mptie mpute \
        nacco nach_anga nach_bish nach_dem nach_ein nach_gas nach_seit nachm naec_stun naeh_als naehe nalam nalar \
        nate> naus> nbach nburg nced> ncent nches ncons ndate nded> ndes> ndhei ndigt ndred nehme nenst nets> \
        neun_die next_to nfere nfte> nfusi ngabe ngekl ngeru ngsbe ngsst nhabe nhaen nhaus nich_ab nich_an nich_gefu \
        nich_oeff niede niema niere nimie nine> nine_this niste nistr nkenh nker> nklar nlege nnect nnens noch_auf \
        noch_gesu not_to notar noti_the notru now_the nport nschu nsgef nshot nside nsivs nsolv nsom> nspec nspre \
        nstab nstad nstre nstun nsuli nterz nties ntime ntrag ntrat ntre> ntrol ntzog nverz nwael nzent nzern oads> \
        oans> ob_sie ochen ockie ockin oeffn oeht> oemt> oerig oerse oerun of_peop off_at off_the ohne> ohne_aufs \
        ohner ohnun ohrt> olds> olen> ollea ollie oment omers omorr omput on_site on_thei oncen one_has onen> onfer \
        onnec ontak onten onto> ontro onzer oods> oors> open_the operi ophen oppen opter order ordon orks> orlae \
        ormat orrow ossbr ossen osted otarz otel> othe_peop otlin otruf otter ounti ourin ourt> ousan out_by outco \
        over_a overd owing parti pass_scan passp past> past_two patie payme pecia pecte pecto peise pelt> peop_are \
        peop_have peop_s perma phon_line picke pier> ping> pinne plaen plan_for plett plier plug> poli_are poli_hat \
        porta pplie press pumps puter pzig> quell raeu_lass rain> ranch rans_note ranso ranti rast> rast_in raube \
        raufh rday> rdien reac_the read> reani reds> reens reets refig regie reife reiss relea remse renge renhe \
        renne renz> repli repor resc_team resu_and resu_are rfung rged> rgele rgenc rgent rgesc rgift rgret rgrun \
        rhaft rhalb richt riebs riert riff> rigem riger righ_now ring> risch risin rite> rity> rivin rkrei rkten \
        rlaeu rlang rlock rmati rmed> rming rnen> rnigh roemt ronn> rophe roren rossb roun_on rrest rrivi rrow> \
        rsach rselb rsery rsier rsone rsorg rspli rspru rsuch rueck rueft ruemm run_by rungs rupps rutsc rwalt rwart \
        rwehr rwerk rzehr rzeug rzueg s_lawy saeug saeur salzb samm_sich samte says> schae schl_aus schlu schn_war \
        schoo schra schte schu_beha schut schw_in schw_verl scree seale sear_the sech_uhr sein_die sein_soll seit_0 \
        seit_acht seit_elf seit_frei seit_neun seit_sieb serie serio sern> serve serwe sery> setze sever sgela shelv \
        sher> shift shops shor_befo showi sich_0 sich_am sich_heut sich_im sich_in sich_um siden sie_in sie_kein \
        sieb_uhr siedl signa sinc_abou sinc_dawn sinc_last sinc_yest sind_auf sind_um sind_unte sind_verl sind_wird \
        sing> sitti sitz_am sitze sive> sivst skett skier skopi skrim skunf smark soll> soll_sich solve sport ssant \
        ssbra sschl ssed> sselb sselt sser> sserw sspor sstlo sstra staat stab> staer staff stair stan_0 stan_in \
        stat_page stati stay_indo steck steel steh_vor stens steri stern stete stgen stges stop> storb strei stroe \
        strop struc stuen stufe stun_eine stun_ihre stun_in stun_meld stwag such_eine sucht sulin sundh suppl \
        susp_the tack> taerk taete taff> take> take_to talk_to talki talls tals> tand> tanze tarbe tarzt tastr tatik \
        tatus tauch tcome team> team_are teams tecti teel> telef tels> ten_past terbr tered terer teriu tersa tersu \
        tery> testa teten tgeno tglei the_book the_bott the_brid the_casi the_cate the_chai the_comp the_gate \
        the_plan the_roof the_trac the_trus the_wate the_west thei_way thin> this_even thous thre_coun threa tiato \
        tickt tient tigen tiger tigt> tiker timet tlich tline to_four to_go to_hosp to_stop todes told_by tomor \
        toni_s torbe train trang trapp trate tries troem truck truem truf> trupp trust tteil tten> tterd ttery ttler \
        tuend tufe> turz> twage twerk two_thou type> tzlei tzoge uarry uchha ucks> uebe_auf uebe_nach uecht uecke \
        uefer ueft> ueftu uehlt uehru ueler uelle uemme ueros ufend uffin ufhin ufruf ughaf ught> uhr_hat uhr_ist \
        uhr_sitz uhr_steh uiert ulanc ulato ults> um_mitt umber umgeh umkr_von umkre umpe> umps> unac_for unacc \
        unbe_habe und_bitt unde_way undes undhe undin undre ungen ungsh unkla unte_den unte_im unte_um untie up_a \
        uppli upps> urden urgen uring urns> ursa_ist ursac ursie usand usban usgef usgel uskun ussag ussta usstl \
        utcom uthab utive utoba vakui velli vera_seit verae verda vergi verk_wurd verl_bis verl_daru verni vers_der \
        vers_und versc verte vertu verzu vier_koll vier_uhr views ving> von_am von_der von_im von_lieg vor_dem \
        vor_ort vor_zwan vorl_verw vorla vors_hat vstat waelt waffn waiti wards ware> warn> warne warni warnt \
        was_seen was_stil wass_steh wate_is water way_at webt> wegun weig_sich wer_eine werd_derz werd_gera \
        werd_unte werde were_bein werke werks whic_is wide> wide_open will_bis will_noch will_sich wind> wing> wird> \
        wird_seit wire> with_effe with_imme with_warn wohnh wohnu worde works wurd_am wurd_nach wyers xecut yment \
        yone> your> zahl> zburg zersp zieh_rich ziehe zirks zleit zu_haus zu_luef zu_nehm zu_unte zule_bei zwan_minu \
        zwei_mill zwei_mona zwei_stoc =3 <akti <and> <atta <aus> <band <baum <beam <bean <bewe <bewo <blit <bloc \
        <bord <bren <buil <burn <by> <cann <chem <cour <dawn <digg <due> <eine <empt <erre <expl <fahr <fest <four \
        <frem <fris <frue <fuel <getr <grab <hall <halt <hang <heli <hina <hosp <hote <hubs <hund <kind <kurz <ladu \
        <loos <mand <mens <near <nego <netz <nied <nine <nota <o> <offe <offi <ohne <othe <pass <pati <peop <pick \
        <refu <reis <resu <room <rund <same <schw <shor <sitz <spez <stue <taus <team <ten> <todd <touc <unbe <unio \
        <ursa <van> <verm <vide <vorm <vors <wait <wart <werd <wild <wind <zehn a_seco aben> abine abou_0 achde \
        ache> acht> aehri aelsc aene> aerkt aetsc aetzu aeuft aeume ahme> akfas alben aled> alen> alkin alle_auf \
        alted ammel and_are andes ange> ange_und anker annot antra are_in at_lunc at_noon at_the atsan attac aufen \
        aufsi aus_der ausba ausen ausku ausst bei_eine beim_amts beit> bensg berg> berha betr_von beweg bewoh bine> \
        bis_auf bish_nur blitz block board bridg bruec bschr build canno cers> chbar chmit chrau chtim cking \
        comp_has comp_says court ctors daten dawn> ddler dem_weg dem_werk den_morg der_firm der_vors die_fris \
        die_schl die_zahl ding> drohe eakfa eamte ease> ecken eets> eflog efte> egelt egoti ehen> ehmer ehrig ehsch \
        eits> eklem ellin emmer emmt> enbar ency> ended ener> ensch entil entre eople eraet erate erden ereit eren> \
        erer> erfun ergae erhan eriss erlet ernac ernoo erren errt> es_in escha esen> esetz eside esses estge esult \
        etrof ette> ettun etwa_0 euft> eumen ewuss ezial faels feuer ffenb ficer fire_crew firm> flasc forti frueh \
        fsich fter> ftern ftigt gaest gefah geht_um geise geris gest_nach geste getro gotia gscha habe_am habe_heut \
        haft> hang> has_been hat_um hausb hbar> heut_aben hift> hinau hlage hmitt holen hone> hospi hotel hots> \
        hraub hrige iber> ical> iche> iert> iken> ildin illio im_haus im_lauf in_die in_flam in_lebe in_thre in_zwei \
        inaus indes ingek ingin inike inspe irkun ist_am ist_eing ist_in ist_unte ist_vor ists> iters iting kenha \
        kette kfast klebe kraef krank krimi kten> ktie> kung> lage_von lasch lauf_des lease leitu lemmt liege light \
        line> lione litte lizei lking llion locke locki loose lscht lted> lter> luess mensc miert minu_ago mit_sofo \
        morg_die mtlic nach_die nach_drei nach_in nbar> ndest near> negot netz> nfirm ngrif niken nion> nnen> nnot> \
        nnung noch_offe not_yet notic ntage ntakt ntral nunge ob_die oddle of_s offe_im offic ogen> olize olke> \
        olven onfir oose> ople> orben orden ormit ortal orted ortig other otiat otice ouch> ound> overn paets passa \
        pende peopl perie perre perrt pezia phone platz plitt poli_have poliz porte poste ppen> pull_out pulle radio \
        raeft raet> raetz range rchin rdach reach reakf redit reen> refu_to refus reibe reits resh> resse resul \
        rette rettu rhand rier> rimin ringi rium> rkung rletz rmark rmina rnach rnoon roffe rohen roht> rozen rren> \
        rschl rted> rter> ruehs ruft_alle rund_0 rung> rying samt> sanwa sbank schen scher scue> seit_dem seit_fuen \
        seit_zwei selbe sgefa shor_afte short shots sich_seit side> sinc_brea sind_heut sind_seit slang sofo_wirk \
        spect spezi splat split ssage ssen> state stay> steh_seit stehe stil_on stlos sturz sults taats tagt> takt> \
        tank> tate> tause tens> tere> tern> terna terno the_lorr the_same the_unio tice> tions tler> tlos> to_open \
        to_stay toddl toni_the tore> touch trei_auf troff tsamt tsanw ttack ttung tuere ucher ucht> uebe_dem uehsc \
        uendi ufen> ufsic uglei uglin uildi ulen> ulled unfae ungss union unte_der uperm urser usend user> using \
        venti verdr verla vermi video vom_hof von_heut vorm_ein vormi waeh_der walk_out walte war_nach warte wehr> \
        weis_niem were_told wie_viel wird_gera wird_noch wirku wolke word_sein wusst year_old ying> zialk zuend \
        zum_aben zunge zwei_kind =4 <ago> <all> <alle <bera <bisl <brea <conf <crew <down <eing <ermi <froz <gefl \
        <gesp <gest <inte <just <klin <kund <kurs <lauf <lieg <loes <mehr <morn <pull <resc <rett <ring <saeu <sear \
        <sinc <six> <soeb <steh <stor <supe <tagt <tot> <trei <two> <vera <verd <way> <yest abend abgef accou aefte \
        aelle afte_a after ages> altet ammen amte> an_hour and_is and_it and_the anger anken at_once auf_das bank> \
        banke beamt bend> berei beset bisl_nich bisla break ccoun centr chdem chsuc confi crews daue_an dem_morg \
        der_zent droht earch ebroc efahr ehne> eitsa eraeu erday erke> es_geht escue essel esten estop etwa> etzun \
        festg flamm fort> fremd froze frue_morg gebro geflo gency gesto gestu gewe_ist hande hat_am hat_vor hdem> \
        hortl hsuch htime hubsc hulen hunde icers iegel im_kran ince> inist innen is_stil islan issen ital> ittet \
        izei> just> klemm klini kurz> lamme last_nigh laufe ling> linik loest ltet> ments minal minis misst mitte \
        morni nach_erst nachd nchti nder> nding nging nich_zu noch_nich o_cloc ocked oeben oest> offi_are ohen> \
        ollen oppt> ornin ospit ozen> pick_up pital rale> raten rchsu rden> remde rere> rescu rews> risse rmiss \
        rstan rtige rufen rund> rwegs rzeit samme say_the says_it schal searc seen> sein> seit_eine seit_mitt since \
        sind_noch soebe spend sterd store super tehen terda ters> the_buil till> trale treib tschi ttern ttet> tung> \
        tzung ubsch uchen uebe_eine uehen um_0 uncht urchs von_in vor_eine wegs> weite werd_gebe yeste zwei> =5 \
        <afte <been <cut> <deck <des> <feue <fire <flam <hour <in> <land <lock <noch <noon <phon <saem <seen <told \
        <vor> <wage aemtl aeumt alle> am_mitt am_nach andel are_stil at_0 auber bei_in brenn broch chalt cked> clear \
        ehrer eiter emtli ensiv entra ermis erweg erzei erzt> estue ffen> fire> gege_0 gest_aben halte heut_nach \
        heut_um is_in isst> ist_um itter itzen kurz_nach laeuf lben> lice> ndel> ntens nterw offen orsta ortly \
        out_at polic rmitt rning roche round rtly> saemt sage> solle stopp stuer tensi terwe ting> told> told_to \
        toppt tors> uber> uerzt uhr_eine uspen vorst zentr =6 <at> <kont <morg <poli <s> <say> <sind <stil <stun \
        <susp <yet> am_vorm been> eing> hat_heut hour> hrere ight> im_netz king> llen> mehre nach_eine ning> noch> \
        nsche olice rueh> seit_heut sind> sind_im still stund time> tuerz tunde tzen> uhr_ein unde> wages =7 <aben \
        <abge <bein <bitt <is> <ist> <ob> <off> <sofo <soll <tank <toda <warn <weit are_on being bitte eumt> itere \
        morge night noon> oday> ofort rade> shut> sofor sperr spita suspe today =8 0_0 <bank <droh <gas> <has> <have \
        <out> <seit <shut are_bein derze erade ester gerad have> orgen raeum seit_gest this_afte =9 <derz <toni \
        have_been onigh rgen> suche tonig =10 <gera heut_frue ittag mitta =12 seit> =13 eute> zur_stun =14 <this \
        this> =15 ttag> =17 <are> <heut heute this_morn =20 <uhr> =21 0_uhr
        """
}
