/// Runs of letters and neighbours, and how much each speaks for what must be seen within the hour.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum AcuteSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-10]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-9 <i> =-8 <ich> <wir> the_morn =-7 <my> stag> ueher =-6 <mai> <our> <we> tags> wurd_niem =-5 0_and 0_euro \
        <for> <he> <jahr <neue <nigh <park <she> <sie> <year am_0 am_sams am_sonn cent> chts> i_have jahr> jahre \
        sinc_the verl_wurd von_0 =-4 0_stun 0_und <bus> <dama <day> <euro <fine <late <lief <man> <may> <mona <most \
        <new> <nun> <prob <shee <side <so> <spri <the> <und> <us> <use> <was> <week <wer> <who> achts am_mont bis_0 \
        days> dete> ehjah ember enen> erhae erhin estel hjahr leite mals> monat nach_auf naten nstag ntag> nur_noch \
        on_satu rfahr route ruehj seit_oste tage> the_coun uebun uehja woche years zu_habe zwis_0 =-3 0_mai 0_mill \
        0_minu 0_stat <aber <agre <allo <am> <baec <begi <best <bis> <d> <da> <dana <den> <dien <each <eigh <einz \
        <fach <folg <foto <gehe <ging <her> <inst <its> <kost <lang <lead <lind <look <nahm <neu> <nie> <norm <nur> \
        <on> <perm <pro> <put> <rout <schr <sire <spar <stan <stel <tag> <tari <till <trau <uns> <ve> <wert <wie> \
        <wied ab_dem abel> abge_die aehrt aendl aerz> agree aster auf_und ayers beits binde bis_heut chade chlaf \
        chte> cker> clean comes danac das_verf der_klin der_nach der_werk die_kind die_staa die_stad ears> ecker \
        edge> egist ehere ehrt> eine_jahr einen eite> eiten emein ends> entue erche erech erein erfah erlus ersio \
        erwei esday essen eumte euro> ffene fili_in fine> four_in frage frei_die frei_nach ftig> gebra gemei gens> \
        gera_von gers> gesta gten> habe_sie haden hat_0 have_sinc heet> here> hint_dem hrten ielt> ifts> igent immt> \
        in_0 indet ingeb ings> is_a is_now it_the ittwo jede_morg kabel lanne lean> leine lost> lust> macht maerz \
        mill_fran mit_die mittw most> mzug> nach_mitt nach_zum ndet> nebe_den nern> niert nntag nobo_was nterm nths> \
        of_us on_0 onnta onths orbei ounds ours> part> per_cent plann price quiet rbei> regis rger> rgese rhaen \
        rlust rsion ruehe schad sday> seine seit_mai seit_mona sere> sie_am sinc_0 siren sonnt sprin sserr statt \
        stik> sunge tarif teil> test> the_old ther_is trike ttwoc tunge twoch umzug und_der und_die und_ein und_zwei \
        unds> usgew uster verei verlu vertr vier_stun war_der we_have weil_die wert> wiede will_be wir_habe wisch \
        work> year> zum_0 =-2 0_auf 0_bis 0_cent 0_das 0_febr 0_im 0_in 0_mit 0_mita 0_nove 0_okto 0_plae 0_to \
        0_vers 0_zu <accu <aelt <alon <als> <altp <anfr <any> <appl <appr <arch <aufg <augu <ausr <bach <bat> <begr \
        <beru <blie <bran <brau <bub> <buer <busf <buss <car> <chee <come <comp <cons <cool <cost <coun <crea <dank \
        <dann <darf <der> <desc <desk <die> <disp <divi <dort <dran <draw <duri <ecke <ehem <eich <eina <einm <end> \
        <ende <enth <ents <er> <erfo <erns <fall <febr <fee> <fiel <fish <flat <foot <form <frag <fran <free <from \
        <fuer <gab> <game <geae <gede <gedr <gema <gena <glau <gut> <halb <happ <hear <hedg <heim <hell <herr <him> \
        <hit> <ihn> <inde <issu <it> <jack <janu <je> <jetz <juli <july <jung <kabe <kaes <kart <keep <kehr <krei \
        <kues <laer <lage <lamp <lane <lear <lese <lett <letz <lies <lit> <livi <lkw> <lobt <lost <lot> <mag> <marc \
        <matt <me> <mean <mein <migh <mine <moeg <move <mr> <must <name <nann <natu <nebe <nimm <no> <noet <nois \
        <null <obwo <oder <opti <oste <per> <poin <port <poun <pram <pric <proc <proz <quie <race <rate <reco <rede \
        <regi <remi <repa <rota <ruec <sagt <sais <sang <satu <saw> <schi <schm <sect <sett <sing <sink <sixt <size \
        <slep <soci <sock <soft <somm <sonn <soup <sowi <stad <stag <stie <stol <stri <stud <sugg <summ <sund <tabl \
        <taeg <teil <text <than <they <thie <tisc <trae <tues <uebu <umzu <unde <unse <unti <used <usua <verg <veru \
        <verw <very <voll <wahl <war> <warm <wass <watc <weat <wege <weis <weld <well <wenn <wies <will <wish <wo> \
        <woch <wuer <zeit <zeug <zuge <zum> <zwis a_bank a_char a_day a_diff a_full a_new a_nigh a_week ab_0 abgel \
        able> abou_a abou_the abspr abtei acht_jahr ades> adow> aeger aegli aehlt aere> aetzl aeumu afel> affec \
        affic agers ahmen ahnun ahren ahres ahrra akers albe> alige ality allem alles allow ally> als_im altpa \
        am_bahn am_dien am_ende am_naec am_selb am_tele amals amen> amtli an_der anach and_0 and_stil anded anfra \
        anga_des angs> anned annte anuar aphs> apita appl_and apple aran> are_unaf are_welc arges arifr arifv arken \
        arkin arte> arts> aske_whet at_all at_nigh ather atist ative atsch atte> atter aturd atzte auben aubt> \
        auch_der auenh auert auf_0 auf_anfr auf_eine aufge aufst auftr augus aus_0 ausch ausfl ausg_werd ausme \
        auss_bei austu axis> bands been_a befo_it begin bei_arbe bei_den bei_ist bei_uns beid_haeu beid_seit \
        beim_erst beitu belas bele_von beli_sich belle beruf beste bewer bezif bgere bgesa bis_der bis_ende blatt \
        bled> bleib bles> bours brach bran_aus brauc brot> bruar bspra bteil bund> bund_hat bung> bussg but_the \
        bwohl by_post by_two call_the cesso chall cheer chmal choen chrei chrit chtbu chten chtig chuld chwes chzig \
        ciden ckets ckte> clos_the comin compl creat cribe damal dann> daran darf> das_die das_ist das_kabe das_mitt \
        dass> decis delle dem_krei dem_nach dem_stur dem_verl den_scha denkm der_ande der_auft der_bahn der_bauh \
        der_betr der_buer der_eige der_frue der_geld der_im der_kind der_komm der_kues der_lehr der_mann der_schl \
        der_schu der_schw der_verk dere> dert> derun derwa descr desk> deuts die_alte die_eige die_fili die_klin \
        die_leut die_mitg die_prod die_uhr die_unte die_vers diebe diene dispo divid dnung don_t dort> dran> drawn \
        drei_uhr drit_stoc durc_das durc_eine durin eaend easte eathe ebel> eberz ebiet ebrac ebrua ebung echnu \
        echte echzi ecisi ects> edenk eeken eeps> egekr ehema eher> ehobe ehrde ehrkr ehung eibt> eich> eichn eider \
        eier> eiert eige_anga eight eilig ein_drit ein_fahr ein_verf eine_ande eine_besc eine_rech eine_uebu \
        eini_sich eintr eithe eitsg ekend ekrae ektri elled ellun elten emali emind enbau ende_0 enein enfti enges \
        enhof enkma enkun ental entst epot> er_hat eral> erati erdig erend ergeb erks> erkta erms> ernst erpac erroh \
        errsc erset erspa ersta erstr erstu ertag ertun erufs erwae erzen es_hand es_nich eschi escri esehe esend \
        essor esung etig> ettle etwas eugen europ euse> eutet eutsc ever> ever_morn ewert eziff fahr_wurd fahrr \
        febru fecte fehl_ein fehl_seit fehla feier ferie ferry fert> fest_dass feue_und ffic> firma folgt fonis \
        for_the for_this foto> fragt frank free> from> frue_stan frund fuen_stun fuer> fuer_alle fuer_das fuer_eine \
        fuer_fuen garte geaen gebie geden gege_drei gege_vork gehen gehob gekla gekra gela_von gend> gerec gerei \
        gesc_die gese_habe geseh gesp_die gesse gest_die gesti getra gibt_s ginn> girls gistr gleit good> grade \
        gsten gunge gurte gust> habe> habe_auf habe_eine habe_im habe_wir had_a hafts halbs hand_die hand_in \
        hand_sich hands hange hangs hart> has_a has_move has_take hat_inso hat_unse have_had hear> hedge heili hemal \
        hende herig herr> herrs herte herun heut_nich heut_steh hier> hinde hlag> hlte> hoben hoere home> hrbru \
        hreib hrer> hreri hresb hrese hritt hrkra hulde hung> hwein hwerd hwest i_am i_had i_ve ich_heut ich_soll \
        ichte ickle idays ided> ident ieden iefen ierma iese> ifrun ifver ihm_die iller im_heim im_juni im_verg \
        imes> imum> in_a in_betr in_ein in_our in_this in_vier inand infah ingel inger inhal inigt inimu inmal insam \
        ints> inute inzur ippe> irls> irma> irmen irst> is_the is_to ised> issue ist_bei ist_die ist_frei ist_fuer \
        ist_im istik it_has iterh ither itisi its_own itsge iven> ivide ixed> jahr_nach janua jetzt jobs> juli> \
        july> juni> kanti kapit keep> keeps kehrt kino> kirch koen_und komm_morg koste ktags ktrik kuche kuen_0 \
        kuerz kunst laeng laerm lage> lane> last_spri latt> laubt lause ldete lear_to learn leibt lent> lept> leser \
        lette lieb> lied> lief> lieg_bei lifts ligen livin llage llect lles> llowa llung lokal longe look> look_for \
        losin lots> lowan lows> lters ltpap luebe lumen lzeit mahnu malig man_habe march may_come mber> mehr_ange \
        mehrh meine meins mens> messe might mill> minim minut mit_acht mit_dem mit_drei mit_eine mit_zwei mmens \
        moder month mpfeh museu muss_0 muste nach_0 nach_sind naec_morg nager name> nande nannt nants ncil> ndach \
        nday> ndere nders ndert nderu nderw neben neue> neuer neun_an nfall nfrag nftig nged> ngeno ngese ngesp \
        ngsam ngsge ngst> nhalt nich_eing nich_mehr nich_vor nich_vorg nigh_the niker nimmt nimum nish> nkenk nkmal \
        nkte> nmal> nner> noch_da noch_das noeti noise norma not_affe nsch> nser> nsere nsges nsich ntal> nterr \
        ntuem nuary null> nute> nzure ober> obile obwoh odell oder> oecht oehe> oetig of_0 of_my of_the offer ofit> \
        ohaus ohne_dass ohne_stro ohrbr oise> olgt> ollec oming ommer ommit ompar on_tues onate onats onder opens \
        optio ordnu orges ormal orms> osten oster osts> ough> ounty ouris out_to over> overe oves> owanc ozent parat \
        paris park> parki payer peal> perat permi pfehl pielt place plain plan> post> prach preis pring pro_woch \
        probt produ prove proze quart race> rache raede raegt rams> raphs rates ratio ratze rawn> rchiv rdigt rding \
        rdnun readi rech_ist rechn reis> remen remin renta rerin resbe rgebe rges> rhael rhalt rher> ribut rices \
        rief> ries> riet> rifru rifve rige> riker rippe rish> riste risti ritte riven rktag rland rlich rmal> rmerk \
        rmin> rofit rohrb rollt room> ross> rrohr rrsch rschm rschr rscht rsetz rson> rspae rteil rther rtsch ruend \
        runde rvice rzen> rzieh saal> sack> sang> satur schil schin schmi schoe schre schri scrib sechz sehen \
        sei_nich seit_das seit_die seit_febr seit_jahr seit_janu seit_pfin serro serun servi settl seum> sgeld sheet \
        sich_bei sich_die sich_nich sich_uebe sie_habe sie_nich sinc_we sind_nach sind_nich sind_zwei sion> sitz> \
        slept smeis sofo_eine soll_bis somme sonn_0 sonn_eine soup> spark spra_von sprac spri_von sschu ssend sseru \
        ssgel sste> stage stan_seit star_at staus staye stead steh_und stel_ein stenl ster> stere stieg stift straf \
        stric stron studi stueh stun_und stung such> such_zeug sugge summe suppe table taegl tage_auf talk> tall> \
        tatis tatt> tayed tchen tead> telle tenan tende tenlo terhi terms terri terst tete> that_is that_nigh the_0 \
        the_chil the_clea the_cloc the_dire the_end the_ferr the_firs the_fish the_last the_offi the_othe the_regi \
        the_sign the_trai the_word they> this_year ticke tier> times tings tiste tner> to_0 to_a to_see to_use tober \
        toff> told_them tolen tomat toren tren_sich trich trong tschu tstan ttage ttags tudio tuech tuehl tueme \
        tuer> tuesd turn_down twas> two_with tzehn tzten uary> uebe_der uebe_die uebe_von uebt> ueck> uefte uegt> \
        uehle uemer uenha uerdi uesda uesse uesst ufgeb uftra ugela ugen> ugust uhr_und ular> ulich um_drei um_fuen \
        um_sieb um_zwei umge_der umte> umung unbe_sind und_beim und_den und_eine und_wurd unden ungsf ungst unser \
        unte_von until unty> up_to uppen ureic urer> urist ursch urse> usch> used_to useum usmei ussge ustue uyer> \
        vely> verfa vergl verl_die vers_0 verst verw_auf verwe verzi viden vier_die vier_minu vierm viert von_die \
        von_eing von_fueh von_habe von_zwei vor_alle vorha vorsi waere wahl> wance wareh waren warm> was_not wass_in \
        weath week_of weeke weeks wegen weis_auch weise wenn> wer_ihn werb> werd_soll were_in werkt wertu when_the \
        who_has wie_bish wie_die will> wins> wir_sind wird_bis wird_uebe with_the wohnt wuerd year_afte zahl_und \
        zahle zaun> zehn_jahr zeite zent> zeug_die zu_0 zurei zusa_0 zwei_jahr zwei_list zwei_minu zwisc =-1 0_als \
        0_am 0_apri 0_at 0_aus 0_ausg 0_by 0_days 0_der 0_die 0_drei 0_eins 0_enth 0_for 0_fuer 0_geme 0_grow 0_has \
        0_hat 0_i 0_janu 0_juli 0_kein 0_kost 0_leer 0_maen 0_maer 0_mann 0_mehr 0_mm 0_modu 0_my 0_nach 0_name \
        0_nich 0_on 0_pati 0_poun 0_proz 0_schw 0_sept 0_tage 0_teil 0_the 0_tonn 0_uebe 0_um 0_unte 0_vert 0_vote \
        0_will 0_wird 0_with 0_woch 0_zent 0_zueg 0_zusa <a> <abba <abga <abon <abov <abre <abru <abte <abwa <acce \
        <acci <adjo <aehn <aend <affe <ag> <agai <agro <akte <akus <also <altb <alte <alwa <amme <ampe <amse <amtl \
        <anbi <ande <aner <angs <ankl <annu <anpa <anra <ansi <antw <anwo <anze <apol <apri <area <arra <arti <as> \
        <asid <aske <asle <au> <auch <auf> <aufl <auft <ause <ausp <autu <avai <aver <avoi <awar <bade <bala <balk \
        <basi <bask <bass <bauh <bech <bed> <beda <bede <bedi <beei <beet <befa <befo <befu <begl <behi <bei> <beid \
        <beim <beis <bekl <bela <bene <bert <besp <bete <betr <bett <betw <beza <bezi <bezo <bicy <bids <bien <bier \
        <bike <bin> <bind <binn <bird <birt <blad <blau <blei <blue <blum <body <boil <bolz <boni <bonu <boro <box> \
        <brac <bras <brie <bril <brin <brue <brut <bull <bunk <but> <buye <buyi <c> <cabl <cake <calm <came <cand \
        <chal <cham <chan <chea <ches <chip <chri <chro <chur <cine <clai <clam <clau <clic <cliq <clon <club <co> \
        <coff <colu <cook <copi <copp <copy <corn <corr <coup <crim <cros <cup> <dame <dane <dani <dara <daru <datu \
        <daum <days <de> <debt <dece <defe <dell <denk <depa <derb <desh <desi <desp <deut <deze <dezi <did> <dieb \
        <digi <ding <dinn <dir> <disa <disc <disk <diss <dist <does <dokt <doku <don> <done <donn <dori <doub <doze \
        <drai <drea <dreh <drew <drop <drow <druc <dry> <duer <earn <east <eck> <egg> <eh> <ehe> <ehre <eier <eige \
        <einf <einl <einr <eint <einv <eis> <elec <empf <ener <enga <engi <enou <entk <entl <entr <envi <equa <equi \
        <erga <erha <erla <erle <erlo <erne <erse <erte <erwe <esse <euch <even <evid <ewe> <ex> <exce <exhi <expi \
        <expr <extr <eyes <fabr <face <fair <far> <farb <farm <fasc <fasn <fass <fast <feed <feel <fees <feet <fege \
        <feie <feld <ferr <fetc <fett <fewe <figu <filt <find <fing <fini <firs <fit> <flae <flan <fled <flei <flew \
        <flog <floh <floo <foer <foll <foun <freu <frid <froe <fron <fueh <fuen <fuhr <full <fune <furt <fusi <galt \
        <gar> <gaze <gear <geei <gefi <gefo <gefr <gega <geho <geka <gekl <geku <gele <gemi <gene <gepf <gepu <gern \
        <gesi <gets <geue <gewi <gezi <gips <glat <glaz <glue <gold <goss <gps> <grem <grey <grip <grit <gros <grun \
        <guid <gurk <gurt <gutt <gym> <h> <ha> <haar <haen <hail <hamb <hamm <hann <hart <hatt <heav <heba <hebe \
        <hein <heis <hekt <herb <heri <herk <hero <heue <heul <hier <hilf <hill <hinw <hip> <hirs <hono <hope <horn \
        <hose <how> <hr> <hupe <idee <igno <ihm> <ihne <impr <incl <indi <ines <infl <inne <insg <invi <iron <ital \
        <ja> <jaeg <jaen <jede <jens <jobs <join <jubi <juge <june <juni <kais <kam> <kann <kant <kapi <karl <kast \
        <kate <kauf <kaum <kege <kein <ketc <key> <kfz> <kino <kipp <kirc <kirs <kiss <kita <kitc <kitt <klar <klau \
        <klav <klei <klic <knit <konf <kore <korn <kosm <krie <krip <kuch <kuer <kuns <kupf <l> <labo <lach <lade \
        <lady <laen <lag> <larg <las> <lase <law> <lawn <leav <leer <leg> <lega <lehr <leic <lein <leng <lent <lenz \
        <lern <lesb <leuc <leut <lie> <lift <like <limi <link <list <litr <loca <lodg <logi <logo <logs <long <los> \
        <lose <loss <lots <love <lowe <ltd> <lust <mach <maen <maer <mahn <matr <maus <mayo <mead <mech <mehl <mei> \
        <memb <meng <ment <menu <merg <merk <mete <metr <mi> <mikr <misc <mit> <mitb <mixe <mm> <mobi <modu <moec \
        <moin <mont <moto <much <mueh <muet <mum> <muss <mutu <myse <naem <nage <narr <need <neff <neit <nenn <nerv \
        <nest <neul <neun <news <next <niko <nirg <non> <norw <note <noth <nots <nr> <numm <obma <octo <oest <oft> \
        <ofte <ok> <old> <oma> <one> <ones <only <opa> <or> <orch <orts <ours <outl <oven <owed <pace <pach <paec \
        <paid <pala <pale <pand <pant <papa <pape <papp <para <pare <pari <part <path <patt <peel <peer <pell <pena \
        <penc <perc <pete <petz <pfar <pfin <pfla <pfoe <phot <piep <pige <pine <pins <pizz <plac <plae <plus <poet \
        <poll <pond <poor <pot> <prai <prax <pred <prei <prev <prin <pris <prod <proj <prok <prot <prou <prov <prue \
        <pump <quay <quer <quot <rack <rare <rath <raus <read <real <reas <reca <reci <reck <redu <rega <rege <rehe \
        <rekl <reli <rema <rene <reop <reor <repe <requ <resi <reta <retr <revi <riet <riva <roas <robb <roch <rogg \
        <rohr <rosi <ross <rost <rote <row> <ruck <rueg <ruin <rule <runs <rust <saal <saec <saeg <sael <saet <sail \
        <sala <salt <sams <sank <sarg <sati <satt <satz <saub <savi <scha <scor <seas <seat <sech <sehr <sei> <seie \
        <sekt <selb <sell <selt <semm <senf <sens <sepa <shak <sham <shan <shed <shin <shoe <shou <sieg <sieh <silv \
        <simi <sinn <sist <skan <skon <slee <smal <sola <sorg <sorr <soun <sozi <spat <spea <spec <spen <spie <spir \
        <spra <spuc <stal <stam <steg <stet <stic <stoo <stov <stra <stuf <stuh <stur <succ <suin <sum> <sure <swap \
        <swee <swep <t> <tabe <tags <takt <tann <taub <tauf <taug <tax> <taxi <teac <tee> <teic <teig <tena <tend \
        <teur <that <thek <them <theo <ther <thes <tick <tier <time <to> <toch <toge <toil <tole <toll <ton> <top> \
        <topf <tour <town <traf <trat <tree <tret <tria <trop <trot <tsch <tull <tune <turm <twel <twic <twin <typ> \
        <uebl <uebt <umba <umbr <umga <ums> <umsc <umwa <umwe <unaf <unch <unhu <unif <unlo <unre <up> <urte <vaet \
        <vali <valu <vege <velo <verf <verl <verr <verz <vete <vica <voge <vom> <vora <vorb <vorg <vorh <vori <vorj \
        <vorn <vorz <w> <wade <ware <wasc <webs <weck <weg> <weid <weih <welc <wels <welt <wend <what <whoe <whos \
        <why> <wido <wins <wint <wirf <wirt <wisc <wiss <witw <witz <wlan <wohn <won> <wond <worr <wort <wuch <wuen \
        <wuns <yard <you> <youn <zaun <zebr <zimm <zins <zuck <zueg <zufr <zug> <zuga <zuha <zuli <zusa <zust <zwar \
        a_baby a_car a_card a_chai a_comp a_conf a_conv a_cust a_dani a_doze a_farm a_fine a_flue a_foot a_form \
        a_good a_grey a_hat a_head a_hedg a_hot a_lad a_loan a_lot a_matt a_memo a_mind a_mont a_note a_part a_phot \
        a_plai a_pot a_purc a_queu a_rout a_row a_sett a_show a_slig a_spok a_stic a_ten a_tin a_trai a_twel a_visi \
        a_well a_whit a_work a_year a_youn aage> ab_die ab_dies ab_fuen ab_herb ab_juli ab_mai ab_mont ab_okto \
        ab_vier abatt abbau abell abels aben_nach aben_von aber> aber_jede aber_nach aber_seit abge_und abge_word \
        abgez ablau ables abmah abonn abour about above abris absp_vorg abst_die abst_im abwa_unte abwae abwei acces \
        accid acco_to accor accu_of accur accus aces> achbl acher aches achfr achin achkr achsi acht_fran acht_mona \
        acht_woch achth achti achtz achwu ackag acken acket actis actor actua actur adder adens adful adiat adler \
        admi_the admis adre_die adtar adtra adven aeber aecke aeder aedt> aedti aegew aehnl aeht> aelli aellt aeltl \
        aemie aemli aemt> aend_sich aengs aenke aenze aenzt aerch aerm> aert> aese> aessi aessl aestc aeten aetet \
        aetin aetun aeuss aeute afanz afenb afte_at afte_by afte_east afte_the afte_two afzim agai_a agai_at agai_by \
        agai_the again agazi aged> agege agen_conf agerh agerl agert agess agewo aggre agram agsue agswe ahlla ahlte \
        ahmeg ahnae ahrpl aids> ailab ailin aille ainer ainte aire> airne aised aiser aison akes> akkus akler akust \
        alami alanc albie albja albse alent alett alid> alien alken alkon alkul all_affe all_six all_thre alle_abge \
        alle_elf alle_im alle_sech alle_vert alle_wied alle_zwei allga allin allta alone along als_alle als_bera \
        als_best als_die als_ein als_eine als_in als_selb als_unse also> alte_tran alte_von altie alton altun alue> \
        alway am_acht am_bett am_donn am_erst am_frei am_hafe am_kuec am_kueh am_steu am_tag am_vier am_vora am_woch \
        am_zebr amage amber ambur amens amer> amewo amin> amme> ammlu amon_them ampe> ampel amps> amsel amsta amtsb \
        an_0 an_addr an_afte an_dem an_den an_die an_dies an_ein an_lief an_old an_und anbie anch> and_all and_call \
        and_carr and_come and_did and_does and_floo and_frid and_had and_have and_held and_in and_my and_nobo \
        and_once and_pack and_peop and_put and_remo and_she and_stan and_take and_ten and_ther and_took and_use \
        and_we and_well and_with andal andar ande_kett ande_prue andem ander andge andha andkr andle andma andor \
        andra ands> andsc andst andwe andwi anebe anel> anerk anfal anfan anga_beid ange_als ange_koen ange_mein \
        ange_sind ange_zum anged angeg angek angem angen angs_vor angst angte anien anier anies anise anke> \
        ankl_gege ankte anlag anner anntm annua anpas anrai ansfe ansic ante> anted antei antof antw_ein antwo anung \
        anwa_aus anwhi anwo_der anwo_klag anwoh anyb_who anyo_can anzei aper> apest apfe_mit apolo app_steh app_the \
        appe> appl_to appla apply appr_the appre appro appte appy> april arade arat> arate arbe_die arbe_hat \
        arbe_ich arbe_und arbei arben arden ardro are_back are_look are_not are_the are_to are_trai areha aren> \
        ares> arger argin arian ariet arish ariso arket arkpl arly> armer arran arri_at arri_with arrot arrsa arsal \
        arsch artal artel artes artin artme arzen as_a as_ever as_requ as_well aschi ased> aser> asic> aside asis> \
        ask_for aske_abou aske_to aske_whic asket aslee asnac ason> asons ass_ein asse> assel assen asst> astre \
        asts> astun at_and at_any at_fort at_home at_no at_will atalo ated> atego atenz ates> atio> atisf atore \
        atrat atsen atte_the attet atung atura aturs atze> atzer aube> aubst auch_betr auch_das auch_nach auche \
        aucht audi_foun audio auere auf_bewa auf_dene auf_dies auf_eige auf_ein auf_elf auf_ihre auf_komm auf_kost \
        auf_m auf_mein auf_mit auf_mitt auf_papi auf_sein auf_wuns auf_zwei auffo aufg_die aufg_hat aufg_wurd aufga \
        aufla aufre aufs_im aufs_kont aufsc aufsg aufsl auft_der aufz_das aufze auge_die aughe aught auhof aulic \
        aumen aune> aunen aus_betr aus_dem aus_eine ausau ausb_der ausei ausg_den ausg_habe ausg_ohne ausg_wird \
        ausk_des ausla ausra ausre auss_der auss_die auss_ist aussc ausse austa ausve aute> autei auter auto_in \
        autoh autom autos autum avail avel> aver> avera aves> aving avoid avon> award awing ayed> ayor> azett azin> \
        b_flat back_in back_on backe backs backw bades baenk bahn_auf bahnd bala_shee balan balko ball_und bank_and \
        bank_habe bank_has bann_von bart> base_the basic baske bass> bat_um batt_last bauen bauer baug_fuer baum> \
        baut> bbau> bber> be_a be_anno beche beck> becke bedar bedau bedeu bedin beds_and been_coll been_und beend \
        beet> befo_i befor befri befun begeb begi_0 begi_um begle begr_und begru behal behin behob bei_0 bei_ab \
        bei_auf bei_dass bei_drei bei_etwa bei_frag bei_frau bei_ging bei_haus bei_jede bei_nich bei_niem bei_rege \
        bei_scho bei_um bei_zwoe beide beim> beim_ausr beim_bund beim_drit beim_vier bein_a beira beisp beitr \
        beka_eine bekla beko_den beko_wir bekom bela_das bele_das bell> belo_to belon bels> belt> benbe bendr bends \
        benso berbl bere_die bere_im bere_um berec bergb bergl bergw beric berin berla berli berm> berre bers> \
        beru_der berwa berze besc_aufg besc_ist besc_sich besc_von bese_und besen besi_ein besit beso_die bespr \
        besse best_auf best_ist best_kein best_man betei betr_am betr_die betr_eine betr_hatt betr_kuen betr_nach \
        betr_prod betr_waeh betr_ware betr_weit betr_zwan betri betro betru bett> bette betw_ten betwe beute bevoe \
        bewae bezah bezei bezi_0 bezi_die bezi_hat bezie bgeka bgela bgesc bgewi bgezo bicyc biene biet> biet_0 \
        biet_auss biet_sind bike> bilan bild> bild_und bilds bile> bin_0 bin_seit binn_eine binn_sech binne birth \
        bis_augu bis_die bis_es bis_jahr bis_mona bis_oste bis_vier bisch bish> bish_inha bish_zwei biss> bitio \
        bitt_an bitt_bis bitt_soll bjahr bject blade blaes blaue blauf blei_am blei_an blei_bei blei_dami blei_in \
        blick blie_auf blie_bis blie_unve blieb blink blue> blue_ones blume bmahn bniss boat> bock> boile bolzp \
        bond> bonus booke borou bosse bott_hall bove> box_and boxe_of brac_kein brack bran_im bran_is bran_mana \
        brass brast braue braun bread brell bride brie_der brig> brigh brill bring briss brok_into brown brueh bruet \
        brutz bsaus bsite bstag buch_bei buche budge buer_in buer_und buer_von buere buerg bungs burg_brok burge \
        bus_von buss_der busse but_a butio butor buyer buyin bwaer bweic by_0 by_and by_lett by_seve by_tues by_whic \
        bzug> cable cale> call> call_a call_it call_off came> came_back came_down came_up canal candl car_park \
        care_plan carr_the carr_with cars_and cates catio ccess ccide ccord ccura ccuse ceipt ceive cent_afte \
        cent_by cent_more cent_of cent_und cepte certa cess> chach chaet chaff chale chamb chan_and chang char_of \
        chara chart chasi chaut chbes chbue chdec chef_selb cheib chenc chene chenp chent cherb cherl chert cheru \
        cherz chest chfal chfra chgan chgef chges chied chil_on chil_s chimm chine chink chip> chirr chive chkra \
        chlan chlec chlus chmel chmer chmie chmol chnam chnec chnen chnet chnis chnit chnun chnup choic choll chorn \
        chrae chris chrot chsch chsle chsta chtag chtes chtet chtma chtpl chtre chtsf chtsh chtsk chtst chtue chtze \
        chtzu chubl chues chuh> chulu chup> churc chwac chwae chwag chwie chwuc ciati cided cies> ciety cinem cisio \
        ckbli ckdow ckene ckere ckerl ckler ckruf cksac cksch cksei claim clamp claus clea_the click cliqu clos_its \
        clos_on closi cloth club> clude colum come_to come_up commi commu comp_had comp_hous comp_in comp_s \
        comp_sinc comp_with compa compe conc_in conf_that conse conso cont_are cont_one cont_pass cont_the contr \
        copie coppe copy> cord> corde cordi corne corri cost> costi costs coun_in coun_s coupl cour_of cours cover \
        crea_dire cred_line crime cross crown ctobe ctor> ctory ctual cular curem cust_serv cycle d_gesu d_keep \
        da_als da_ein da_mit da_sein da_sitz da_und da_zwei dach_ist dachd daill dale> damag dame> dana_hat \
        dana_noch dana_wird daneb danis dank> dank_an dank_der danke dankt dann_an dann_bis dann_hat dann_ist \
        dann_komm dann_war dard> darf_das daru_bitt daru_drei daru_ein daru_gebe daru_war darum das_0 das_amts \
        das_ange das_arbe das_auto das_betr das_bild das_der das_ding das_dorf das_ende das_esse das_fach das_fens \
        das_frei das_ganz das_grue das_haus das_heim das_hoch das_im das_inst das_kart das_lich das_logo das_must \
        das_neue das_nur das_ober das_onli das_ordn das_pake das_port das_prob das_schl das_stad das_team das_tier \
        das_tor das_unte das_unwe das_volu das_von das_weis das_zwei dass_das dass_es dass_kein dass_man dass_zwei \
        date_are date_is dates datio daue_bis daue_eine dauer daug_is daugh daume davo_ist davon day_a day_and \
        day_one days_a days_in dazu_komm dback dbuss dders ddeut dding deal> decen deces defek dell> dels> delte \
        dem_0 dem_aben dem_amts dem_auss dem_balk dem_betr dem_bild dem_bish dem_erst dem_foto dem_frau dem_frei \
        dem_hand dem_haus dem_hoch dem_kauf dem_kind dem_kino dem_laut dem_man dem_mess dem_schl dem_schu dem_somm \
        dem_unte dem_zaeh dem_zett den_bahn den_brie den_dien den_erbe den_erns den_erst den_fach den_faec den_feri \
        den_fest den_frue den_hof den_hund den_kein den_kell den_kind den_lade den_mann den_name den_neue den_rest \
        den_sche den_schi den_schl den_schu den_spae den_stad den_tari den_tisc den_vers den_vier den_weg den_wert \
        den_zaun dence dende dendi dener denk_fueh denkt denma denpa dent> dents depar depen depla depot der_aelt \
        der_akte der_alts der_andr der_apot der_app der_arbe der_auf der_bach der_baec der_bagg der_bele der_besc \
        der_bibl der_bis der_bish der_bran der_brie der_bub der_buch der_bus der_dack der_ecke der_eine der_eint \
        der_ener der_fest der_filt der_flot der_flue der_fuer der_gart der_geme der_gesc der_gewe der_haen der_halt \
        der_herb der_hoer der_kael der_kart der_kita der_kons der_konz der_kran der_kuec der_lack der_lage der_lauf \
        der_leit der_lieb der_ludo der_mess der_mitt der_mode der_natu der_neue der_nich der_note der_obma der_offe \
        der_opa der_orts der_pach der_pand der_pell der_plan der_prax der_pres der_proj der_rahm der_rest der_rett \
        der_scha der_sied der_spei der_spor der_spre der_tage der_tasc der_tech der_teig der_test der_tief der_ton \
        der_tuer der_umga der_umsc der_umst der_umzu der_verb der_vier der_voge der_waag der_wach der_wage der_wasc \
        der_zaun der_zeit der_zuga der_zusa derat derby dere_kund deres derli derma dersc dersh derte derwi des_haus \
        des_hote des_rech des_schl des_unte des_verb des_vert desde desha desig desk_and deska despi dest> destl \
        destr deute dful> dfuln dgeri dges> diato dich_der die_0 die_alts die_ande die_anle die_antw die_anwa \
        die_anze die_ausl die_back die_bank die_bedi die_bei die_beli die_beru die_besc die_bete die_bish die_bode \
        die_buec die_chef die_dame die_das die_dich die_disp die_ehem die_ein die_eint die_erst die_es die_fahr \
        die_fami die_firm die_fueh die_fuen die_gaes die_ganz die_gede die_geld die_gese die_gies die_gurk die_guts \
        die_halt die_heba die_heut die_im die_in die_inst die_inte die_jahr die_jung die_kabe die_kaff die_kamm \
        die_kart die_kass die_kein die_kran die_krip die_kund die_lack die_land die_late die_laud die_lehr die_luft \
        die_meng die_mini die_moeb die_mont die_mueh die_nied die_numm die_pach die_pack die_pfle die_plae die_poli \
        die_prob die_prov die_prue die_rekl die_ruec die_sais die_sani die_schu die_seil die_sonn die_ster die_stra \
        die_stun die_tabe die_tele die_tour die_trag die_turm die_uebr die_um die_umsc die_univ die_verb die_vier \
        die_vors die_wart die_weih die_wett die_wirt die_witw die_woch die_zueg dien_das dies_schi dies_somm \
        dies_zeit diese diffe digen digit digte digun dikti dings dingu dini_room dire_unte direk disap disc_the \
        disch discl disku dist_has distr dits> divi_will dkrei dmiss dock> does_a dokto dokum dolme donat done> \
        donn_hat donne door_open door_was doris dort_seit dorte doubl down_to down_with dozen drain drawi dreck \
        dreh_durc drehe drei_bei drei_eier drei_grad drei_jahr drei_laed drei_leer drei_leut drei_naec drei_schi \
        drei_tage drei_von drei_zu dreim dreis drit_mal drit_von droom drop_from drov_over drown druck dscha dschi \
        dschr dsome dtarc dtisc dual> duce> ducti dukt> dule> durc_bei durc_den dustr duzen dvent dvers dwann dwerk \
        dzwan e_bike each> eachi eader eadfu eadin eadow eads> eally eamen eanin eant> eanwh eapes earbe early earn> \
        earni earsa eason eated eater eath> eativ eats> eavin eavy> eback ebamm ebaut eben_nich ebenb ebend eberg \
        eberl ebern eberr ebers eblic ebnis ebras ebrau ebsau ebsit ecall eceip ecent eces> ecess echs> echse ecipe \
        eckbl eckch eckel eckga eckon eckru ecksc eckte eclin ecomm ecord ectat ectio edail edarf edbac edece edeck \
        eden> eder> ederl edeut edige eding edit> edium edroo edtis eech> eedba eeks> eemas eemen eende eere> eered \
        eers> eetin efbau efeie efekt efere eferz effen efina efisc eflic efoer efrag efrie efrig efris efter eftss \
        eful> egal> egebe egebi egend egenh egerv egesp egess egeta egewe egeze egig> eginn eglei eglic egrat egrif \
        egrue egten ehaen ehaus ehear eheri ehind ehlal ehlen ehlsc ehlte ehme> ehmen ehmig ehner ehnli eholt ehous \
        ehrfa ehrhe ehrst ehrte eich_fuer eicht eichu eides eiera eife> eige> eige_die eigen eigh_hour eigli eihna \
        eihun eikar eilba eils> eilt> eilte eimal eimat eimfa ein_ande ein_ange ein_ausf ein_bagg ein_betr ein_brot \
        ein_buss ein_dach ein_der ein_eine ein_gera ein_gewi ein_guta ein_hand ein_hers ein_klei ein_kran ein_lehr \
        ein_loch ein_mens ein_paar ein_rech ein_reze ein_schi ein_trau ein_uebe ein_wass ein_zusa einan einar einbr \
        eine> eine_alte eine_auf eine_auto eine_betr eine_bewe eine_bier eine_dach eine_der eine_die eine_durc \
        eine_eich eine_ents eine_fahr eine_fami eine_fehl eine_fest eine_fina eine_frem eine_fris eine_ganz \
        eine_gede eine_gefa eine_geld eine_grei eine_gros eine_hat eine_kast eine_koll eine_mit eine_mona eine_nach \
        eine_nebe eine_neue eine_pres eine_ramp eine_roll eine_rund eine_scha eine_schi eine_schl eine_schn \
        eine_schu eine_schw eine_spre eine_stat eine_tage eine_topf eine_tuer eine_vert eine_voll eine_von eine_welt \
        einfa eing_bei eing_im eing_nich eing_und eing_werd eing_wurd einga einig eink_von einm_im einma eins> \
        eins_das eins_fuer eins_mit einsp eint> eint_ist einte einve einwa einz> einz_die einze einzi eirat eisch \
        eise> eispi eissi eisss eist> eisti eistu eitag eitde eitsc eitsf eitsk eitsn eitsz eive> ekauf eklae eklag \
        eklam ektar ekten ekuer elach elaen elast elats elcom eldbu eldie eldin elect elege elev_mont elev_week \
        elf_cate elfel elhaf eliab eling ellam ellei ellet ellsc elmas elong elstu elver elzun emain emalt emble \
        emen> emer> emess emieh emien emium emlic emmel emmte empfi emueh emues enalt ename enanc enann enbec enbei \
        enbet enbog encil end_of ende_war endet endew endie endin endla endle endli endre endwa enehm enend enes> \
        enewa enewe enfes enfre enfze enfzi engag engel engi_at engi_in engin engte enkom enkos enkt> enlos enly> \
        enmar enmue ennt> enomm enoug enpru enrau ensat ense> enso> ensto enstr enswe entat entfa entio entka \
        entl_ein entla entli entne ents_das ents_der entsp entw_bei entwa enue> enues enug> envi_heal envir enweg \
        enzah enzel enzet enzt> eons> eopen eorga epain epara epare epart epate epay> epeat epend eplac eply> eppte \
        epres epted eputz equal equen er_bei er_eine er_heis er_im er_lies er_mit er_noch er_nur er_und er_vert \
        erabe eraen erage erahm eratu erban erbau erbeg erben erbes erbor erbst erbun erby> ercen ercon erde> erdec \
        erdin eremp erent erern erest erett erfol erfor erft> erful ergab ergar ergau ergba erge> erge_werd ergeh \
        erger ergle ergue ergwa erha_die erhau erher erhof erhol erich erig> erige erin> erina ering erkeh erker \
        erkfe erkri erkun erlae erleg erles erlic erlie erloe erly> ermal ermed ermel ermen ermer ermes ermi_das \
        ermie ermue ernab ernat erne_an erneh ernis erns_das erns_geno erons errae erred erric erry> ersc_der ershi \
        erst_am erst_ein erst_inst erst_mal erst_tag erstm ersto ertai erte> erte_die ertet ertra ertre ertsc eruch \
        erufu erunt ervat erver ervic erwa_die erwa_ich erwag erwan erwi_der erwie eryth erzic erzie erzti es_ab \
        es_auch es_aus es_der es_fuer es_gibt es_im es_jetz es_laut es_lieg es_man es_mit es_seit es_selt es_sich \
        es_steh es_trot es_war es_weni esale esamm esch> esche eschw esell esels esepa eser> eseri eshal esich esign \
        esist esitz eskar esond espei espen espie espra espro essau esse> essge esste essun estan estch estec esteh \
        estie estif estit estlo estoh ests> estun esver etabl etal> etari etche etchu etdie eter> eteri etet> etige \
        etin> eting etisc etist etrag etrif etsho ettbe etung etwa_ein etwee etzge euch> eucht euebt euen> euerg \
        eues> eugte eulic eumun eunde eundi eunma eunun eunze eurer euro_ab euro_an euro_das euro_die euro_extr \
        euro_in euro_verh euro_zu euro_zuru euro_zwei eusch eusse eutel evel> even_at even_the eveni evenl ever_the \
        evera eves> evide eviou evoel ewaec ewaeh ewage ewand ewart eweck ewed> eweil ewer> ewerb ewher ewich ewinn \
        ewoch ework ewuer excel exhi_at exhib exist expe_on expir expl_that expre extra eyes> ezahl ezeic ezeit \
        ezieh face> fach_0 fach_mit fachb fachh fachk fachl factu faeh_seit faehr fahr_die fahr_hat fahr_von fahrp \
        fahru fair> fair_retu faire fall_by falli fami_offi fami_with fand_der fange farbe farrs fasch fasna \
        fast_jede feedb feema fees> feet> fehl_der fehl_eine fehl_im fehl_und feie_mit feife feld_mit felt> fene> \
        fenen fenge fenst ferd> ferer fern_die ferst ferze fest_fuer feste festp fetch fett> fewer ffael ffeem ffeln \
        ffere ffers ffert ffing fford fgabe fgeba fgeho fgeno ficat fice> fiele fifty figur fili_von filin fille \
        film> film_wie filme filte find> find_das find_im find_in find_out fine_0 fined fing> fing_weg finge finis \
        firm_an firm_aus firm_hat firme firs_time first fish> fits> fitt_the fitti five_in five_to five_year fixed \
        flaec flage flast flat> flatt fledg fleis flew> floes flohm floo_and floo_the floor flott flue> fmal> fnet> \
        foerd foers foert folg_auf folg_der folg_ein folie folio foll_the follo footp for_all for_and for_four \
        for_its for_nine for_over for_rate for_six for_smal for_thir for_thre for_us forc_labo force forem form> \
        form_a form_der forme formi forms fort_one fort_two forts foto_vom foun_a foun_out foun_work four_mont \
        four_shif fraes frag_man frag_nach frag_scho frag_wo frag_zur frau_aus frau_die frau_mit frau_vom fraue \
        free_of frei_0 frei_ab frei_gege frei_gepl frei_tage frei_um frei_von freie freil freis freit fres_and freun \
        frid_the fridg fried frige fris_von friss from_anot from_apri from_five from_home from_sept from_the \
        frue_auf frue_komm frue_sass frue_und frue_von fslei fsteh fstel fstra ftakt ftel> fterw ftigu ftrae ftrag \
        ftsst fuchs fueh_das fueh_die fueh_durc fueh_klas fueh_seit fueh_uebe fuen_jahr fuen_ster fuen_und fuen_zent \
        fuenf fuer_arbe fuer_dies fuer_ein fuer_frei fuer_in fuer_kund fuer_mehr fuer_neue fuer_schw fuer_werb fuers \
        fuge> fuhr> full> fulne fund> funer fung> furth fvert fzehn fzigs fzimm gab_es gab_nach gabek gaeu> gain> \
        game> games gang> gangs ganis ganz> ganz_nach gar_kein gar_nich garde gasse gave_the gazet gazin gbahn gbar> \
        geae_hat gear> geba_und gebac gebau gebe_sich geben gebni gebo_die gebr_und gedac gede_am gedec gedro gefis \
        gefo_der gefr_hat gefr_ob gefr_was gefra gefu_wurd gege_den gege_hat gege_zwei gegeb geges gehe_der gehe_mit \
        geho_und geho_zum geht_man geht_s gekl_werd gekli geko_habe geko_hat geko_sind gekue gela_der gela_weis \
        gelac gelae gelas geld_wurd geldb gele_mit gele_und gelha geli_ohne gelsc gelst gema_und gemal gemes \
        gemi_werd gemue genau gendl gends geneh geno_und geno_wurd genom gents gentu genug geons gepla geput \
        gera_gebo gera_und gerah gerbe geret gerfa gerha gerle gern_weit gero_habe gerpl gerst gerte geru_hatt geruc \
        gerva gerve gesa_den gesam gesc_an gesc_das gesc_fens gesc_nich gesc_wird gesch gesel gesi_der gesp_fuer \
        gespi gest_aus gesu_der gesu_fuer gesu_werd gethe gets> gets_the geueb gewa_bis gewae gewan gewe_und gewi_im \
        gewic gewin gewoc gewue gfirm ggerf ggest ggreg ghed> ghtee gibt_es ginal ging_an ging_die ging_es ging_in \
        ging_mit ginnt gisti gital give_me glae_ist glasb glau_ich glaub glei_den glei_mit glock gmbh_vers gment \
        gned> golde gone_back gossi got_a gran_s grant graph grati graz_hat gree> greed greem grega greif gremi \
        grey> grill gripp gros_habe grou_floo grou_with grue_der gruen grues grup_die gsamt gsges gslei gsmed gster \
        gsueb gsunt gsvor gswet gszie guin> gulae gular gumm_im gures gurke gurt> gut_die gutte gwach habe_0 \
        habe_alle habe_an habe_dann habe_den habe_ein habe_es habe_jetz habe_kann habe_man habe_nun habe_seit \
        habe_vier habt> hach> hacht had_alre had_come had_left had_not had_the had_walk hade> hael_es haen_bei \
        haen_die haetz haeuf halb_gesp halb_vier halbi halbj hall_die hall_stan haltu hambe hambu hamm> hand_auch \
        hand_auf hand_hat hand_of handw hank> happe happi happy harp> has_boug has_exte has_left has_neve has_publ \
        has_put has_rais has_sinc has_the has_to has_won hasin hat_alle hat_an hat_ange hat_auch hat_auf hat_aus \
        hat_beko hat_das hat_dem hat_drei hat_eine hat_er hat_gest hat_gewa hat_glei hat_ihm hat_ihn hat_ihr \
        hat_ihre hat_jema hat_jetz hat_kein hat_mein hat_mich hat_mir hat_moeg hat_nach hat_neun hat_niem hat_seit \
        hat_uns hat_von hatt_0 hatt_kein hatt_sich hatt_wir hatt_wird haufe haus_aus haus_den haus_eine haus_koen \
        haus_mit haus_von hause hausm haust hausv haute have_a have_agre have_alre have_aske have_gone have_neve \
        have_sent have_t have_to have_writ hbars hblat hbuec hdeck he_d he_now he_was he_woul head_of hears heat> \
        heate heavy hebam hebel heep> heers heft> hefte heibe heima hein> heint heinz heiss heit> hekta hell> henbe \
        hench hene> henk> henkt henpr hera_auf herau herbs heref heren herha herin herit herku heron herr_ein \
        herr_von hers_die hers_von herze hese> hetis heuer heule heut_als heut_die heut_sind hfall hgang hhaus hibit \
        hied> hiel_die hielt hien> hieve hifts high_reco highl him_in hing_das hing_mein hink> hint_zwei hinw_nimm \
        hinwe hirm> hirsc hive> hlafs hlafz hlala hlech hlen> hlend hlens hleut hlhae hlitt hlsch hlste hluss hmal> \
        hmals hmen> hmens hmerz hmied hmigu hmolz hnach hnaer hneck hnee> hnet> hnete hnike hnis> hnitz hnlic hnten \
        hnupp hobel hoch_erre hochs hockt hoehu hoen> hoene hoer_jede hoer_man hoeve hof_der hoice hold_its holes \
        holi_and holle holte holz_ausg home_in hoppi horn> horns hose> hosen hotog hour_and hour_are hour_for \
        hour_of hour_on hours hous_in hown> hrem> hren> hrers hres> hrhei hrien hrist hrlic hrows hrpla hrrad hrzeh \
        hrzei hscha hschn htag> hteen htete htige htlin htpla htsfe htskr htzeh htzus huber hubla huell huess hule> \
        hulun hund_and hund_peop hunge hupen hurch hwach hwage hwuch hzig> i_did i_hand i_m i_neve i_put i_run \
        i_sent i_shou i_stil iable iale> ibed> iberi ible> ibuti ibuto icar> iced> icer> ich_an ich_arbe ich_dach \
        ich_durc ich_eine ich_es ich_hatt ich_im ich_in ich_jede ich_kann ich_mir ich_mit ich_schr ich_schw ich_sei \
        ich_seit ich_von ich_wohn ichen icher ichne ichni ichst ichta ichti ichun icken icks> icula icycl idar> \
        idee> idenc idend ider> iders idges idor> idual ieben ieces iedig iefba iefel iege> ieges ieht> ielle ienjo \
        ienst iept> ierab ierco ierig ierta ieser iety> ieves if_it ifica iform iftet iftli ifty> ig_meta igabe \
        igend igeon ighly igina igita iglin igned ignor igten igure ihm_den ihm_war ihn_in ihnac ihne_habe ihnen \
        ihre_arbe ihre_gros ihre_kost ihre_ware ihrem ihrer ikart iked> ikket ikola ikver ilabl ilanz ilar> ilbah \
        ildet ildsc ilett ilfe> iliga ilige iligu iliti illag illat ille> illko illsc ilmed ilome ilte> ilter ilzei \
        im_altp im_am im_amts im_ange im_bach im_beri im_bezi im_buer im_cont im_fest im_frue im_gege im_gewe \
        im_grup im_inne im_jahr im_koff im_land im_lebe im_lehr im_maer im_mitt im_naec im_name im_port im_rahm \
        im_rath im_rega im_roll im_ruec im_scha im_schn im_selb im_stre im_uebe im_verk im_vori im_vorj im_weg imila \
        imme_da imme_die immel immen immun in_admi in_an in_appe in_at in_augu in_char in_der in_dere in_dess \
        in_equa in_febr in_five in_hall in_hamm in_hann in_her in_ihre in_janu in_line in_luen in_luxe in_marc \
        in_may in_mein in_neue in_ober in_octo in_one in_retu in_sock in_stad in_them in_vers in_whic inarb inclu \
        indep inder indfu indic indow inds> indus inee> ineha inenk ineti infa_scho infla info_by info_uebe infor \
        ingeh inget ingsf ingun inha_von inige inik> inisc inke> inkge inkl_der inks> inkt> inlad inne> inne_eine \
        inne_im inner innt> insae insen insge inspr inst_gesc inst_of insta insti insur inte> inte_to integ inter \
        intin into_a intra intri inve_have invit invo_in invo_the invoi inwei inzig ionie ionis ipes> ipper irat> \
        ired> irekt irene irens irft> irge_ist irgen iring irish irkli irme> irnla ironm irsch irtsc is_0 is_by \
        is_due is_miss is_one is_put is_reca is_recr is_supp is_wort isapp isati isch> ischa ischm isclo iser> isier \
        isite ison> ispie ispon isses issig issio issta isste ist_0 ist_aber ist_aufg ist_das ist_er ist_gut \
        ist_hier ist_kleb ist_mein ist_nach ist_rech ist_schl ist_seit ist_unse ist_vom ist_weg ist_wied ist_zwei \
        isted isten istic istin istri it_a it_as it_at it_came it_cost it_i it_is it_more it_now it_sinc it_take \
        it_up it_woul itag> itags itali itati itbri itche itchi itdem iten> iterb iterk itern itert iteru iteur \
        itgeb itgen itrag itres its_0 its_repo its_staf its_warn itsch itsze ittee ittlu itude itwe> itze> ivals \
        ivate ived> ivert ivier ixth> ixty> ja_scho jacke jaege jaeh_0 jaeh_hat jaenn jahr_0 jahr_abge jahr_an \
        jahr_aus jahr_der jahr_die jahr_dies jahr_flog jahr_im jahr_noch jahr_unte jahr_verk jahr_verl jahr_vier \
        jahrz janu_the je_ein je_nach jecti jede_mitt jede_woch jede_zwei jeden jeder jekte jema_erfa jema_ob \
        jema_sage jema_von jetz_ein jetz_eine jetz_fest jetz_hat jetz_in jewei jobbe join> join_vent joint journ \
        jubil jugen juli_0 juli_in june> june_the jung_frau jung_leut junge jungs jury> jury_prai just_a just_want \
        kaemm kaest kaff_ist kaise kale> kalen kalke kalku kam_die kam_mit kam_nach kame_0 kame_aus kame_nich \
        kame_sie kamen kami_der kamp> kanda kann> kann_ein kann_und kaps_im kart_an kart_mit kasse katal katen kater \
        kauf_das kaufe kaum> kaum_noch kblic kchen kein_anga kein_cent kein_die kein_einz kein_hat kein_kind \
        kein_mehr kein_nach kein_plat kein_unte kein_vers kein_war kein_weis kell_und kell_von kenen kenn_das \
        kenn_ich kept_on kerei kerl> ketsh kett> kfeue kgeld kilom kind_der kind_duer kind_eine kind_unte kind_zwei \
        kirsc kita> kitch kitte klaes klagt klame klap_die klar_empf klare klas_0 klas_b klats klebt klei_die \
        klei_hat klein klem_ruft kler> klich klick klin_der klin_ist kling kmal> kmals know> know_beca kochb \
        koen_weit koerb koffe kolau koll> komm_die komm_eine komm_jede komm_weit kommi kommt konfi kons_aus koop_mit \
        korea kosme kost_der kost_die kostu kran> kran_habe kratz krei_die krei_mit kreis krie_eine krieg kring \
        krit_die ksack kseit ktar> kter> ktien ktor> kuebe kuehe kuen_sind kuenf kuest kumen kund_aus kunds kupfe \
        kuris kurza kusti kwand labou lace> laces lach_nich ladde lade> lade_in lade_von lady> laech laed_am laege \
        laen_nach laend laer> laere laert laetz laeu_bis laeu_ein laeu_im laeu_uebe laeu_wie laeut lafzi lag_eine \
        lage_auf lage_best lage_der lage_in lagen lagt> laid> lain> laint lake> lalar lamp> lampe lamps land_das \
        land_die land_fuer land_mit landg landk landm lang_der lante lanun large larm> lass> lass_und last_minu \
        last_unti laste lastu late> late_and lated lates latio lats> latsc latte laub> lauen lauf> lauf_jahr laugh \
        laus> laut_app laut_eine laut_prot laut_send laute lawi_vers lazie lbach lbaue lbier lbjah lbsei lbst> lbus> \
        lchen lcher lcome ldbus ldend ldigt ldung lead> lead_are leade leads leane leas_0 leav_at leav_the leavi \
        lebt> lecht lecte lectr leder leep> leer_aus leere leet> left> left_for left_in left_out lege> legek legie \
        lehnt lehr_und lehrk lehrs leic_nach leic_verl leiht lein> leint leisc leit_ein leit_habe leit_sagt leitz \
        lena> lengt lensw lenti leran lerdi lere> leren lerk> lerne lese_ich lesep let_the lett_to leuch leut_der \
        leut_die leut_vom leut_von leute level lfeld lfen> lfrei lgaeu lglei lhaft liabl lich> lich_und licke lickt \
        lief_am lief_er lief_von lieg_ab lieg_an lieg_beim lieg_die lieg_jetz lieg_nich lieg_nun lieg_offe lieg_und \
        lieg_vor lieh> liehe liere lies_man lies_sich lift_its ligab lige> ligh_on ligh_stri ligun like> like_it \
        liked limit lind_in linde line_and lini_0 linke links lion> lique list> litre litt_ones lity> live_in lived \
        lken> lkeru lkon> llamt llati llato llbar llem> llent llerd llerf lleur llgae llow> llows llsch llsta llte> \
        llten lmed> lmets load> lobt> local lockd lodge loesu logi_der logo> logs> logs_me lohma lohne lohns lomet \
        look_of looki loor> lorr_a los_0 losen loss> loss_of lost_two lot_0 lovel loves lowes loyer lraba lscha \
        lschu lschw lsory lstel lstun ltbau ltene ltere ltest ltig> ltung luded luec_in lusti lver> lwass lways \
        lysts lzpla lzung m_w mach_beid mach_ihr machu made_in maeng maer_in maeus magaz mai_0 mai_die mai_ein maint \
        makle mal_das mal_der mal_die mal_gefr mall> man_bei man_da man_die man_es man_hoer man_kann man_muss \
        man_outs man_sei man_sich man_sie man_uebe man_uns mana_s mand> mange mann_von margi mark_the marsh marti \
        masc_von masch maten mathe matik matte may_be may_the mayor mbau> mbers mble> mbrel mburg me_and me_i me_out \
        me_that meado mean_it mean_of meani meant meanw medai medi_s mediu mehr_hat mehr_hund mehr_mit mehr_nach \
        mehr_und mehrf mein_alte mein_brie mein_foto mein_freu mein_ich mein_mann mein_mutt mein_sohn meint meld_ein \
        meld_eine meld_sich melon melt> melzu memb_have membe mens_verl menst menta menti menu> menue menwa merk> \
        merk_euch merke merkt mert> merze mess_und messg messi messu meste mete_tief meter metik metr_and metr_of \
        metsc metzg mewor mgang mgekl mgest mich_besc mich_eine mieha mien> miere migun mikro milar miles mill_a \
        mill_euro mill_lane mill_zuru mind_der mindf mine> minu_0 minu_and minu_spae mir_den mir_durc mir_noch \
        mit_das mit_durc mit_foto mit_fuen mit_gumm mit_ihre mit_kuch mit_lauf mit_mir mit_name mit_sein mit_sieb \
        mit_sitz mit_stri mit_teil mit_vier mit_zwan mitg_fuer mitge mitt_die mitt_ein mitt_zu mitti mium> mixed \
        mlich mlung mmelt mmer> mmerl mmert mmiss mmitt mmlun mmte> mmung mode_von model modul moeb_in moech moege \
        moegl moin> molze mona_ange mona_auf mona_aus mona_die mona_mit mone_back mont_at mont_die mont_eine mont_im \
        mont_the mont_vor mont_wage more_than morg_ange morg_wied morn_in morn_it morn_off most_of mostl motor move> \
        move_its mpani mpare mpel> mpen> mplai mpuls mstag mtsbl mtsch much> muehl muend mues_neu muese muess muett \
        muetz mung> mungs muss> muss_man mutt_ist mutua my_dad my_daug my_moth mysel naben nach_abzu nach_acht \
        nach_auff nach_besc nach_des nach_eige nach_feie nach_kost nach_lade nach_mein nach_muen nach_ohne nach_prue \
        nach_ruma nach_schr nach_unte nach_vora nach_war nach_wurd nach_zwoe nadel naeml naerz naffe nagel nalty \
        name_and name_fals name_von namen nann_das nann_der narre narro natse natu_fuer natur nbahn nbaue nbeck \
        nbeza nbiet nboge ncern nchan nchef ncies nclud ndal> ndamm ndard ndem> ndemi ndenk ndens ndent ndenz ndepe \
        nderh nderi ndesd ndete ndewa ndful ndger ndigu ndin> ndisc nditi ndkre ndle> ndort ndow> ndsch ndsom nduct \
        ndust ndwan ndwer ndzwa near_ever near_the nearl nebe_dem nebel necke need_to neede needs neffe nehm_ich \
        nehmi neig_of neinf neing neinh neith nema> nenko nenn_es nenne nent> nente nenti nerat nersh nerst nert> \
        nerv_die nerve ness> nest> netie netz_stat netz_unte netzl neu_eing neu_gesc neue_betr neue_werk neues neuli \
        neun_bis neun_proz neun_stun neun_und neunm neunz neve_been new_roof newal newed news> next> next_mont \
        next_morn next_week next_year nfahr nfang nfest nflat nftel nfueh nfzeh nfzig ngage ngeba ngebi ngebl ngeha \
        ngel> ngela ngelh ngeln ngelt ngeme ngepe ngert ngetr ngfir ngine ngrad ngsan ngsfe ngsfi ngska ngsle ngsma \
        ngste ngsvo ngte> ngten ngth> nguin nhalb nheit nhof> nhofs nhurt nich_als nich_ange nich_aus nich_bei \
        nich_beza nich_die nich_durc nich_einm nich_fuer nich_gebr nich_mitg nich_nach nich_so nich_uebe nich_unte \
        nich_verb nich_vere nich_verg nich_verk nich_von nickt niem_da niem_der niem_die nifor niger nikol nimm_ab \
        nine_per nings nior> nirge nisch nised nisie nitze nkgel nkomm nkost nkran nlade nladu nlass nlief nlock \
        nlos> nmark nmost nned> nners nnert nnish nnte> nnten nntma nnual no_form no_inju noch_0 noch_am noch_ein \
        noch_eine noch_einm noch_gege noch_kein noch_lich noch_nie noch_zust noch_zwei nochm nomme noon_on nord_0 \
        norm_week not_from not_in not_invo nota_ein note> note_0 note_from noten noth_and nothi noti_of notie notst \
        nough novem nover now_has npass nprue nr_0 nraed nrain nraum nrech nrein nrufe nsaet nsam> nsame nschr nsehe \
        nsen> nsens nsent nsfer nshei nspru nstae nstai nstan nstea nstel nstfa nstle nstra nstst nstwa nsult nsum> \
        nsure nswer ntegr nterl ntern ntest ntfae nthal nthue ntice ntil> nting ntins ntion ntisc ntkal ntlae ntlic \
        ntmac ntner ntoff ntrib ntrit ntsor ntspr ntsta ntste nture ntwar ntwor nual> nudel nues> nufac null_euro \
        numb_0 numm_zu nun_auch nun_eine nun_hat nun_im nungs nuppe nur_bei nur_bis nur_dass nur_die nur_eben nuten \
        nutzu nvera nvere nvern nvers nviro nvite nvoic nwand nweg> nwhil nwohn nzehn nzeig nzeit nzell nzen> nzept \
        nzig> nzige nzug> oast> oatin ob_der ob_er ob_ich obber ober_hat oberl obeze objec oblem obte> obwo_die \
        obwo_ich ocal> oceed ochbu ochma ociet ockdo ocken ocker octo_the octob ocure oder_nur odern odukt odule \
        oduze oeche oeffe oege> oegli oehun oerbe oerch oeren oerst oerte oertn oesst oeste oesun of_cabl of_char \
        of_ever of_inde of_its of_june of_on of_two ofenb off_with offe_die offe_ein offe_me offe_stel offi_with \
        often ogeth oggen ograp ohmar ohne_antr ohne_eins ohne_ende ohne_thea ohne_zu ohnst ohnt> ohol> oice> oices \
        oiler oilet ointi ojekt okal> okale okto_in oktor okume okuri olaus olera oles> olide olien olio> olish \
        olite olksh ollat olleu ollow ollt> ollte olmet olte> olzpl omati omen> omes> ometr omewh omme> ommis ommt> \
        ommun ompet ompla ompos ompul on_call on_it on_one on_our on_s on_sund on_thur onati onau> oncer onden \
        one_and one_at one_day ones> onged onger onike onisc onist only> onmen onnte onsen ontri onus> onzep ookin \
        ooks> oons> ootbr ooter ootpa oots> open_day open_on oper_are oper_thea opera opfer opfho opies opped oppin \
        oran> orar> orate oraus orced orch> orde_a orded ordin ored> oreme orfue orgae organ orhae orhan orher ories \
        orige orin> oris> orjah orked orken orleg ormed ormie ornam orner oroug orrid orrie orsch orsit orst> orste \
        ortfo ortim ortli orts> ortsc ortsv ortug orzei osine osing osite osmet ospiz osses ossip ossku osszu \
        oste_hat ostly ostue otar> otati otbri oted> otes> othe_supp othin otier otiz> otogr otor> otpat otstr otte> \
        otten otzde ouble oung> ouple oups> our_crea ourly ourne ourse ouse> out_ever out_for out_on out_that oute> \
        outed outer outst oved> ovely ovemb oven> over_s over_to over_two overc overs owers owest owie> owls> \
        own_lead owns> ozess ozial paar> pach_fuer pacht packa packi packt paetu page> page_0 pain_for paint pairs \
        palet pande panel panie panis panne panto paper papi_mit parad pared park_der park_is park_was parka parke \
        parkp part_mit part_of part_von partm parts pass> pass_auf pass_die pass_im passe passt past_four past_the \
        paten path> patte pausc pay_is pays_the peak> pecta pecti pects peech peer> peich peist pelle penal penci \
        pens> pens_0 pense peop_and peop_at peop_from peop_livi per_mail perce pern> pest> pfarr pferd pfhoe pfing \
        pflas pfoer phon_call phon_when phot_by phot_of photo phras pick_it picks pierc pierk pigeo pite> plaet \
        plan_and plan_bei plan_habe plan_the planu plat_bei plat_die plaus playe pler> plete plus> point poli_the \
        polie polis polog pond> poon> poor> poor_serv portf ports portu post_in posta posts pot_of pound powe_was \
        ppeal ppene ppenl pplau ppren pproa praem prai_the prais pram> praxi prede predi prem_on prent previ \
        pric_and proac prob_ein prob_um probl proce proch prof_warn proje proku prom_a prom_to promp proto proud \
        provi proz_ab proz_an proz_gese proz_nach proz_weni prue_scha prue_war pted> ptica ption publ_hosp pulso \
        pump_bis pumpt puppe purch put_at put_the puts_the putze putzt qual> quali quar_the quare quay> quenz \
        quer_uebe quote rach> racke racks racte racts rades radia radie raebe raed_und raemi raene raenk raeti raets \
        raeu_am raeu_sie raeu_von raeus rafen raffi rage> ragen ragsw ragt> rahmt raini raise rama> ramew ramm> \
        rance randt rane> rang> rang_at rang_zwei rank> ransc rante rantw ranz> raph> rastr rated ratha rathe ratun \
        ratur ratzt rauer rausg rauss raut> raver rawin raxis rbach rband rbaue rbege rbeit rbern rbesc rbess rbrau \
        rbruc rbund rburg rced> rcent rces> rchas rche> rchen rches rchfa rchga rchsc rcont rdeck rderl read_it \
        read_out readf reads reaks real> reall reamt reaso reati recal rece_a recei rech_das rech_kam rech_mit \
        rech_nach recht recip recko reco_a recom recor recto rede> redec redig reeme reet> refin refri refun regat \
        rehea reher rehou reic_es reich reie> reima rein_ich reins reisb reisc reit> reita rekla rekt> rekto relia \
        rella rema_vali remai remiu rempf renam renen renew rent_und reop_at reope reorg repa_in repai repar repay \
        repea reply repo_of reque requi rern> rersc rese_the resen resi_comm resis rest> retai retar retu_on reund \
        revi_0 revie revio rewed reze_fuer rfach rfolg rfrie rfueh rful> rgab> rgart rgbah rgebi rgebn rgend rgens \
        rgin> rging rglei rguet rgwac rhin> rials rian> ribe> ribed rich> rict> ride> ridor riede riedi rief_bei \
        rieg> rien> rienj riere riet_mir riftl rill> rille rime> ringf rings rinkg rinte rise> rison riss> risst \
        rites rive> rjahr rkaeu rkehr rken> rket> rkfeu rking rklic rlage rlass rlege rlieg rlieh rlies rloes rlost \
        rmelo rmenl rmess rmiet rmine rmode rnabe rname rnehm rner> rness rneue rney> rnlam rnst> rnste rnstf roach \
        roast robbe robez roble robt> rocee roch> roduk roest rogge rohr> rojek rokur roll_im roll_in rolla rompt \
        rona> rong> ronik ronme rons> roof> rooke room_wher rose> rosin rossa rossk rossm rost> rota> roten rots> \
        rotzd roud> roun_in roun_the roups roved rovin rovis rown> rowns rows> rozes rpack rplan rplat rrang rrich \
        rrido rries rring rrive rrot> rrots rrsaa rsche rsen> rses> rship rsita rspan rspre rstag rstat rstbe rsteh \
        rster rstma rstoe rstra rstri rstue rstun rtage rtagt rtain rteli rtels rtenb rtenz rterl rtern rtesc rtfol \
        rths> rtig> rtins rtlic rtmen rtrag rtran rtret rtung ruar> ruary rubbi ruckt rude> ruec_betr ruec_mit ruefs \
        ruegt ruehl ruent ruess ruete rufst ruft_0 ruft_der rufun rugge ruhe> ruin> ruin_the rule> run_is rund_drei \
        rund_ein rund_um rund_vers runs> runte rush> rutze rvate rverb rvers rves> rwaer rwage rward rweg> rweil \
        rweis rwerb rwies rythi rzarb rzeic rzich rzone rzte> rztin rzwei s_auf s_bren s_fore s_kitc s_lett s_pack \
        s_peop s_pit s_repl s_shop s_wort saal_und sach_besp sachl saetz sage_und sagt> sagt_das sagt_der sagt_die \
        sagt_sie said_its saili saiso salam salat sale_and same_0 same_day samer samm_erst samml sams_im sams_wird \
        samst samts sani_wird sanie sass> sass_der sass_er sass_sie satis satte satzt saube sauft sausf savi_bank \
        savin say_that says_a says_the sbeit sberi sbetr sblat sbuch scha_0 scha_die scha_nach scha_von scha_wurd \
        scha_zu schac schau schi_ich schi_im schi_laeu schim schir schku schl_am schl_auf schl_ein schl_fuer schl_in \
        schl_schl schl_zu schma schme schmo schn_eine schn_kein schni schnu scho_alle scho_auf scho_im scho_run \
        scho_s scho_seit schol schor schr_die schr_uebe schr_verk schro schu_hat schu_sein schu_uebe schuh schw_am \
        schw_hat sclos score scrap sdate sdays sdenk seame seaso seats sech_mete sech_minu sech_stun sech_tage \
        sech_und sech_wage sech_woch seco_plac seco_week secti secto seed> seen_to sehe_die sehr> sehr_empf \
        sehr_zufr seien seilb sein_bank sein_geld sein_jack sein_neue seina seit_auf seit_augu seit_des seit_dies \
        seit_ich seit_im seit_juni seit_maer seit_mein seit_nove seit_okto seit_und seit_wir seitd seith seiti \
        selb_aben selb_auf selb_das selb_die selb_hat selb_tag selb_uebe sells sels> semme send> senf_zuru senme \
        senra sense sensp sent_a sent_phot sent_to senta sente separ sepat serne sert> sertu serv_in sett_the setti \
        seufz seve_and seve_metr sfeie sfirm sflug sgege sgeme sgera sgere sgesa sgesc sgetr sgewe sgewi shalb \
        she_had she_has she_told she_was shee_and sheep sheri shif_lead ship> shoe> shop> shop_in shou_have shout \
        shown shut_for sible sich_auf sich_beei sich_ein sich_eine sich_ents sich_fuer sich_nach sich_selb sich_und \
        sich_unse sich_verd sich_vom sich_von sich_wer sich_zwei sick> sider sie_alle sie_auch sie_best sie_bis \
        sie_das sie_heru sie_selb sie_sich sie_vor sie_wart sie_wurd sie_zwei sieb_mona sieb_von sieb_woch siebe \
        sieg_wurd sieht sighe signe silve simil sinc_i sinc_janu sind_auch sind_aus sind_ein sind_fuen sind_sie \
        sind_unbe sind_vor sind_wir sinen singe singi sinkt sioni sire_und siste sitae sitz_der sitz_ich sitz_ist \
        sitz_zu six_year sixt_hour sixth sixty sjahr skand skart sklin skont slauf sleep sleit sler> sling small \
        sman> smeda smeti smuet snahm so_der so_hat so_nenn so_stil so_that so_the so_viel soba_der socia socie \
        socke socks sofo_mit soga_den solid soll_ein soll_folg soll_ich soll_man solut some_leng some_of some_thou \
        some_to somew sond_nach sonde sons> sorry sors> sorti sound sowie sozia spani spart speak spec_are speec \
        speic spite splan spok_of spone sprae spre_von sprei spri_ther sprit sprob sproc srats ssach ssauf sscha \
        ssee> ssel> sselh ssenm ssera sserf ssert ssetz ssgae ssger ssier ssig> ssip> ssons ssor> ssors ssten ssuch \
        ssung sszue staa_die stad_den stad_hat staf_have stall stamm stan_der stan_mit stan_sie stan_up stan_wir \
        stark start stat_0 stat_das stat_ist stat_um stat_vers stay_at stay_for stay_open stay_unti stays stche \
        stec_die steh_0 steh_aber steh_eine steh_ich steh_jede steh_wir steht stei_auf stel_die stel_eine stel_fuer \
        stel_scha stel_sich stel_und stell stem> stems sterm sterp sterr sters sterw stest stets stfal stic> \
        stic_ist stics stief sties stig> stil_have stil_says stim_am stiti stitu stlei stloh stly> stmal stoc_woul \
        stohl stole stolz stood stop_and stop_at stop_outs stop_the stor> storc storm stove stra_zu strae strar \
        stre_0 stre_bei stre_die stre_mit stre_was streu strib strik strit stroh sttag stue_aus stuem stuf_die stuft \
        stun_im stun_lang stun_nach stun_nich stur_lag sture stwie sual> suall succe suebu sued> sues> suing sunda \
        sung> sunke sunte surel surer svere svert svors swahl swapp swept swere swit_to szeug sziel szubi szusc \
        t_one tabel tadta tadtk tadtr tafel taffi tag_an tag_des tag_lang tage_steh tagen tagew tagsu take_on \
        take_thei take_up takes talk_with talke talog tanda tande tandf tando tanne tarch tarts tasch tator tatte \
        taub> taube taug_me taugh tausc tays> tbau> tbewe tbrid tbrin tched tchup tdem> teach team_bei tech_von \
        tee_und tefri tegor tegra tehe> teht> teich teig> teigl teil_auf teil_des teil_mit teili teilt telan \
        tele_der tele_gesa tele_und telfe telis tella tells tellu telsc telst telve teme> ten_at ten_to tenba tenve \
        tenza terar terba terhe terin terka terla terli terly term> term_on termi termo terne terra tert> terun \
        terve terwa tesch test_von tests tets> teur> teure tever text> tfael tfall tfoli tgebr tgesp thalt than> \
        than_me than_usua thank that> that_exis that_has that_i that_up that_we the_afte the_ambu the_annu the_arch \
        the_audi the_autu the_band the_boar the_boro the_bran the_broc the_bus the_call the_cana the_car the_cart \
        the_cath the_chan the_coll the_comi the_corr the_coup the_cred the_cust the_day the_deci the_deli the_depo \
        the_dram the_dry the_edge the_envi the_fair the_far the_fini the_fire the_floo the_foll the_frid the_full \
        the_gara the_gard the_gaze the_girl the_gree the_half the_head the_hedg the_help the_home the_infa the_inst \
        the_insu the_labe the_labo the_lamb the_left the_lega the_libr the_lift the_load the_look the_lowe the_matt \
        the_mead the_name the_nigh the_norm the_nort the_pape the_pari the_part the_path the_pena the_peop the_poet \
        the_prev the_pric the_proc the_purc the_quay the_quot the_reco the_rema the_revi the_righ the_road the_seat \
        the_seco the_sect the_shed the_sist the_site the_slee the_slop the_stag the_stan the_stop the_thin the_thir \
        the_till the_titl the_town the_trad the_trou the_two the_vica the_vill the_war the_ware the_webs the_wint \
        the_yard the_year the_youn them> them_in them_that them_to them_turn thema theor ther> ther_are ther_was \
        ther_were there thers these theti they_don they_even they_had they_have they_ve they_were thiev thin_the \
        think this_is this_seas this_spri this_time this_trad tholo thos_who thre_and thre_are thre_firm thre_mana \
        thre_of thre_out thre_time thre_year thuel thur_the ticed ticht tick_and tics> tief> tiefb tiefe tieg> tiege \
        tiess tific tifte tiftu tigke tille tills time_sinc timen timmt timmu tin_of tine> tinue tioni tired tirnl \
        tisch tisie tisti titud titut tkalk tkett tlaes tlast tlauf tled> tless tlohn tlung tmach tmals tmen> tment \
        tmode tnach tnern tnis> to_arri to_ask to_brin to_corr to_cove to_eigh to_fini to_know to_last to_lead \
        to_look to_my to_nine to_repl to_say to_seve to_sit to_thei to_tick to_work toch_in tocks toed_unfa toerc \
        tofen toge_with toget togra tohle toile told_me told_not toler tonn_wass tonne tood> took> took_a top_mark \
        topf> torch torie torm> tory> tot_war tour> touri tove> town> tpath tprei trach trad_and trad_fair trae_eine \
        traeg traen traet trafe traff trag> trai_i trai_was tran_at tran_von trand trat> trati tratz trau_sich traum \
        traut tray> tree> treic trenn trial tribu trici trict trie> trisc tritt tropf trot_bei trot_eine trott tsbla \
        tsch> tsche tschk tschl tsend tsfei tshop tskra tslei tsmit tsorg tspro tsste tsteh tstof tstro tszeu ttaus \
        ttbew tted> ttee> ttelf ttend ttenf tteri tterm tters ttes> ttle> ttlic ttlun tual> tube> tubes tude> tuell \
        tuer_auf tuer_nich tuer_und tuer_vor tuerk tues_and tuhl> tumn> tural turda turen turer turm> tursc tween \
        twen_five twies two_and two_hund two_mile two_riva two_year twort tying tzdem tzger tzlic tztei tzusc uages \
        ualit ually uarta uarte ubere ubild ublad ubled ucces uchbi uche> uchs> uchtb uchte ucker ucksa uded> udget \
        udio> udiol uebe_buer uebe_ein uebe_hat uebe_in uebe_mein uebe_offe uebe_sech uebe_werd uebe_zwei ueben \
        uebli ueckt ueen> uefen uegen uehe> uehre uehst uellu uendu uenft uenfz uenze uerch uerde uerge uerte ueste \
        uetet uetzu ufact uffae ufgab ufgel ufgen ufges uflag ufrie ufsch ufsle ufsta ufste uftak ufte> ufung ufzei \
        ugang ugend ugesa ugges ughte uhaus uhof> uhr_bei uhr_fahr uhr_frei uhr_gesp uhr_heim uhr_per uhren uiet> \
        uilt> ulaer ulaes ulati ulber ulden uldet ulege ulief ulnes ulsor ultra ulung ulver um_acht um_den um_eine \
        um_elf um_hinw um_vier umbau umben umble umbre umen> umga_ist umgan umge_und umges umla_die ummer umped \
        umpen ums_eck umsch unaff unbez unch> unch_the uncha und_alle und_am und_arbe und_aus und_best und_beza \
        und_blat und_blie und_dem und_dreh und_elf und_ende und_er und_erha und_fand und_firm und_gesc und_ging \
        und_gros und_habe und_hat und_kam und_kann und_laes und_lehr und_mitt und_mont und_nahm und_nun und_pass \
        und_pfle und_raeu und_saub und_seit und_sie und_sind und_sozi und_spra und_stel und_um und_uns und_vers \
        und_vert und_verw und_wer und_werd und_wie und_zahl undan unday unde_eigh unde_glas unde_the undet undis \
        undri undzw unen> unera unfal unge> ungel ungs> ungsa ungsl unhu_the unhur unifo unloc unmal unrec uns_0 \
        uns_am uns_auf uns_das uns_haen uns_im uns_viel unse_klei unse_kueh unsts unte_an unte_auf unte_aufs \
        unte_ein unte_hatt unte_in unte_steh unte_verl unte_vor unte_vors unte_wass unte_wer unti_they unve_zwei \
        unzeh uoted up_afte up_and up_in up_next up_the up_this upen> upfer uple> upper urces urchg urcht urchz \
        urday ured> urely ureme urers uries urken urly> urnie uropa urope ursel urte> urtei urthe urzar us_from \
        us_were us_with usaet usage usche uschl use_the used_the usein usenr uses> usflu usgeg usgek usget usgez \
        usik> uslag usper usrae ussch usse> ussen usset usted ustic ustig ustik ustry usts> usual usver uszub utel> \
        utete utier uting utoha utoma utsta utten utual utumn utzun uying uzen> uzent vaete vaila valid vals> \
        valu_and value varie vate> vater ve_gone ve_work veget vembe venin venly venue vera_ist verag veral verb_und \
        verbe verd_der vered verf_gege verf_ist verf_um verg_das verg_die verg_jahr verga verge vergu verh_die \
        verh_mit verin verk_fuer verk_hat verk_such verk_und verk_zu verl_0 verl_in verl_sein verl_sie verl_von \
        verl_weil verl_werd verl_wird verli verm_von verne verpa verru vers_bei vers_bis vers_eing vers_ende \
        vers_erkl vers_fuer vers_habe vers_lass vers_lief vers_mit vers_vom vers_von vers_werd versp vert_auf \
        vert_in vert_lieg vert_mit vert_von verur verw_nach very> veryt verzo verzw veter vicar vice> vided viel> \
        viel_anru viel_zu vier_ab vier_ange vier_in vier_kilo vier_mete vier_proz vier_seit vier_tage vier_teil \
        vier_woch vierf vious viron visi_to visit vites vogel voice void> voll> volle vollz vom_0 vom_donn vom_erst \
        von_alle von_dies von_drei von_durc von_elf von_geht von_gewo von_hat von_herr von_hund von_kabe von_kam \
        von_meld von_mit von_nach von_nebe von_noch von_reis von_schn von_sech von_sich von_sind von_und von_verl \
        von_wird von_zuru von_zwan von_zwoe vor_0 vor_den vor_die vor_drei vor_fuen vor_geri vor_laut vor_mich \
        vor_und vor_vers vor_zehn vorab vorbe vorg_der vorge vorhe vorig vorja vorle vorm_die vorna vorsc vorze \
        vote_to voted votes w_d waage wachs waeh_die waeh_man waeh_sein waehl waer_das waer_und wage> wage_auf \
        wage_mit wahl_in walk> walk_into wand> wande want> want_0 want_it wante war_0 war_alle war_am war_auf \
        war_ein war_eine war_eing war_fuer war_ich war_imme war_mein war_noch war_schl war_seit war_und war_wir \
        war_zu ward> ware_at ware_bei warm_up warze was_abou was_auf was_aus was_das was_fehl was_hurt was_left \
        was_on was_shut was_sich was_the was_told wasch washe wass_die watc_by watc_from watc_the watch way_to ways> \
        we_d we_move we_paid websi wech_zu wechs wecke weckt week> week_0 week_a week_in week_off week_on week_with \
        ween> weg_der wege_eine wegg_und weide weier weife weihn weil> weil_sich weils wein_eine weis_das weis_ich \
        weiss weist weit_betr weit_fuen weit_in welch welco wendl weni_als wenn_das wenn_der wenn_ein wenn_s \
        wenn_sie wept> wer_an wer_ein wer_gest wer_was werb_geha werd_auf werd_bis werd_der werd_eing werd_gesp \
        werd_koen werd_nach werd_was werk_in werk_mit werk_wird werkf wert_der werts west> wetsc wettb what> \
        what_the what_was wher_i wher_the where whet_the whic_of whic_the whil_the while whit_van who_did who_had \
        who_took who_woul whoev whose why_i wickl widow wie_das wie_den wie_ein wie_eine wie_er wie_gewo wie_ich \
        wie_in wied_die wied_eine wied_in wied_und wies> wiese will_come will_fly will_keep will_not will_spea \
        will_take willk wind_are wind_it windo winne winte wir_dreh wir_hatt wir_lief wir_mach wird_am wird_auf \
        wird_bei wird_die wird_eine wird_er wird_erwa wird_fuer wird_jede wird_man wird_mit wird_nach wird_nich \
        wird_ohne wird_um wird_verl wirf_vor wirft wirkl wirkt wirts wish_me wish_to wishe with_my with_peop \
        with_ques with_thre with_us witw_des witwe wlan> wnsta wo_die wo_frue woch> woch_eine woch_fueh woch_vorh \
        woch_zwei woech woert wohi_mit wohl> wohn_die wohn_ich woll_ich woll_mein woll_sie wolle won_t won_the wonde \
        wood> word_war words work_in worka worke worst wort> wortl woul_last writ_down writ_the writt wron_sinc \
        wuer_das wuers wurd_dafu wurd_dama wurd_durc wurd_eine wurd_im wurd_kein wurd_mein wurd_nich wurd_per \
        wurd_unse wurd_vom wurd_von xcell xhibi xiste xpres yard> yard_for yard_in ycle> year_a year_acco year_ago \
        year_and year_at year_from year_it year_sinc year_the year_two you_re you_to you_will youn_man young ysts> \
        ythin z_0 zaeh_der zaeh_ich zahl_0 zahl_im zahl_nich zahls zahlt zarbe zaun_reic zdem> zebra zehn> zehne \
        zehnm zeig_die zeig_mir zeig_sich zeit_von zeit_vor zeitu zent_bomb zente zentn zept> zett_hint zeugt ziala \
        ziale zicht zieh_die zieh_um ziele ziger zimm_0 zirk> zlich zone> zplat zteil zten> ztin> zu_besi zu_den \
        zu_empf zu_ende zu_entf zu_fest zu_gehe zu_klei zu_kueh zu_mitt zu_rech zu_scha zu_sehe zu_sein zu_verg \
        zu_zwei zubil zucht zucke zuegi zufri zugan zuge_der zuge_und zugel zuges zugsp zuhau zulae zuleg zulie \
        zum_frue zum_herb zum_jahr zum_mitt zum_mona zum_prei zur_kenn zur_naec zur_uebe zuru_der zuru_die zuru_hat \
        zuru_ich zusae zusag zusc_an zvere zvert zwan_jahr zwar> zwei_ande zwei_fach zwei_fahr zwei_jung zwei_leut \
        zwei_mont zwei_nach zwei_quar zwei_sind zwei_stud zwei_tech zwei_uhr zwei_und zwei_vers zwei_vor zweie zweif \
        zwets zwis_den zwis_eine zwoe_mill zwoe_minu =1 0_ab 0_ange 0_ansc 0_arbe 0_beim 0_cust 0_daec 0_eine 0_frau \
        0_gart 0_geko 0_gest 0_grad 0_gram 0_haeu 0_hand 0_hour 0_ist 0_jaeh 0_kg 0_km 0_krae 0_kuec 0_kund 0_kurs \
        0_leut 0_metr 0_mio 0_noch 0_p 0_pack 0_pass 0_peop 0_pm 0_post 0_raed 0_schu 0_send 0_that 0_toda 0_toep \
        0_unse 0_verl 0_waeh 0_weit 0_wohn 0_year <ab> <abbr <abne <aboa <abra <abse <absp <abst <acid <acti <addr \
        <admi <adva <agen <air> <akko <akku <alig <alpi <alre <alts <amer <amok <amon <amt> <amts <anfl <anga <ange \
        <angl <angr <anha <anim <anla <anle <anni <anon <anot <anru <ansc <ansp <answ <antr <anwe <anyo <apot <app> \
        <appa <appo <arca <aren <arlb <armb <arri <ashb <asia <ask> <atem <aufp <aufz <augs <ausb <ausk <ausl <b> \
        <badg <baen <bagg <bahn <bail <bake <bald <bana <bann <barg <bari <barl <barr <base <bath <bau> <baua <baup \
        <baur <bauw <bay> <beca <bedr <beec <bees <begg <bego <beho <belo <bena <benu <bern <bese <besi <beto <bewa \
        <bewi <bid> <bill <bish <bist <bit> <bitc <blae <blaz <blec <blen <blew <blis <blok <blut <boar <boch <bode \
        <boee <boer <bohr <bomb <boot <born <boss <botu <boug <boxe <boy> <brak <brec <breg <brei <bric <brid <broa \
        <brok <brot <bruc <brun <buil <bund <busb <buse <cabi <camp <can> <canc <cash <cast <caug <ceil <chao <chat \
        <chec <chem <cheq <chic <chie <chim <chlo <chor <clas <clie <clim <clos <clou <code <cold <coll <comm <cont \
        <cott <cove <cran <cred <cres <crow <crus <culv <cupb <cybe <cyni <daen <dage <dahe <dahi <dami <dark <dash \
        <data <date <dave <dead <dear <decl <degr <dein <dela <deli <deme <depo <depu <dess <deta <devi <diag <doct \
        <doin <dose <drae <drif <drit <dros <drov <duba <durc <dusc <dutc <e> <earl <ears <eati <echt <ein> <einb \
        <eink <eins <eise <elev <elf> <elte <empl <ends <enge <ente <entg <erds <erfa <erfu <erho <erke <erkl <erli \
        <ernt <eroe <erri <ersc <erwa <erwi <erza <es> <esca <esta <eure <evac <ever <exch <expe <exte <fael <fahn \
        <fail <fans <faul <favo <fede <fein <fenc <fens <fern <fieb <fift <file <fili <fina <fitt <five <fixi <flac \
        <flas <flex <flie <flig <flor <flow <fluc <flye <fond <food <forg <frac <fros <g> <gabe <gaer <galv <gave \
        <gebo <gebr <gebu <gedu <gefe <gefu <gege <geh> <geht <geko <gekr <geno <gent <geoe <gepa <gere <geri <germ \
        <gese <gesu <get> <gete <gezo <gies <girl <glei <goes <gond <grad <grai <gram <grau <graz <gren <grif <grow \
        <grue <gsch <guer <guss <guts <habe <hadn <haft <hage <hair <hake <half <ham> <hand <hard <hase <haub <haut \
        <hebt <heil <heiz <helf <helg <herz <hies <high <hin> <hine <hitz <hoer <hof> <hold <holz <hone <honi <hook \
        <host <hotl <hub> <huet <hung <ilme <impo <infa <inha <inn> <inns <innu <inse <inve <irri <itse <jars <jose \
        <judg <juic <kabi <kael <kaff <kalt <kamm <kamp <kanz <kapp <kata <keim <kenn <kerb <kern <kess <kett <keys \
        <kidn <kids <kiel <kies <kios <klim <klo> <klop <klos <km> <knew <koel <koen <koma <konk <kons <kopf <kopi \
        <korr <kraw <kred <kron <krum <kueh <lab> <laug <laut <lawi <lebe <leck <lect <leih <leip <less <lesu <lets \
        <libr <lice <lid> <life <line <lini <lite <live <lize <lobb <loch <loeh <lorr <luec <luft <maed <mail <majo \
        <mal> <mana <manc <manu <mass <mast <mate <meas <meer <meet <mega <meis <melt <mesn <mess <met> <midn <milk \
        <mind <mins <mio> <mita <mitn <mold <moni <mort <moun <movi <muen <mund <murg <nach <naec <naeh <nahe <nass \
        <nehm <neig <neon <nett <netw <neub <nich <nick <ning <none <nort <notd <notr <numb <nurs <nuss <oak> <oben \
        <obli <ohr> <oil> <okaf <olde <once <onli <onto <oper <oran <orka <ort> <p> <pack <pake <pall <papi <patc \
        <pave <pend <penn <pens <pers <peti <petr <pfle <phil <pinn <plat <plea <pled <ploe <plug <plum <plun <pm> \
        <podi <pois <pony <post <powd <powe <prae <prec <prem <prim <pupi <putz <quar <quel <rad> <radi <raeu <raid \
        <rail <rang <rans <rase <rat> <rauc <raum <razz <re> <recy <regl <regu <reib <reif <reih <rent <repo <rese \
        <rest <rhei <rice <riec <rind <rive <rosa <rott <roug <roya <ruht <rum> <ruts <sach <sage <sain <samt <sat> \
        <saus <save <sayi <scan <schn <schu <scou <seed <sein <self <semi <send <serv <sess <setz <seve <shaf <shar \
        <shel <shif <shir <show <silo <skie <slip <slur <smok <smou <sons <sort <sout <sped <spee <sper <spin <spon \
        <spro <spru <spur <staa <stae <staf <stah <stap <stat <stee <stoe <stre <stro <stuc <subc <subs <subu <sued \
        <sunk <surg <swim <swin <swit <syst <taet <tage <take <taki <talk <tape <tapp <targ <tauc <team <tech <temp \
        <tent <teue <thw> <tief <timb <tip> <tipp <tons <too> <tool <tore <tota <towa <trac <trad <trag <trai <trak \
        <trec <trep <trie <trif <trin <trip <troc <true <trug <trup <tuer <tun> <tunn <turb <twis <type <umfr <umsa \
        <umsp <umst <undi <ungu <univ <unle <unpa <unsc <unst <unte <unun <unvo <upst <urla <usin <vani <vans <vent \
        <verh <vern <vero <verp <vers <vert <vess <viel <vien <vitr <voel <von> <vord <vore <vorr <vort <vorw <waec \
        <waeh <waen <wald <waru <wehr <weic <weig <weil <wein <weiz <werf <whee <whet <whic <whit <whom <wide <wirb \
        <woer <wog> <wohe <wohi <woma <wora <word <work <writ <wron <wurd <yach <zeig <zelt <zent <zieg <ziff <zuer \
        <zugs <zule <zuru <zusc <zwan a_bann a_bit a_chil a_clea a_cont a_cour a_cred a_dire a_dog a_fami a_fift \
        a_firm a_fitt a_five a_flee a_four a_grea a_grou a_long a_m a_man a_mrs a_pack a_pric a_prim a_redu a_road \
        a_scho a_scou a_sing a_stra a_twis a_wall a_wedd a_wind aatss ab_apri ab_das ab_der ab_es ab_febr ab_im \
        ab_muss ab_werk abbru abbuc abelt aben_ein aben_ents aber_nich aber_unte abge_0 abge_das abge_ein abge_es \
        abge_hatt abge_nich abge_ware abge_wird abge_wurd abgeg abger abget abneh aboar abou_nine abrec absch abseh \
        absp_fuer abstu abung abzu_und acco_for aced> achba achda achpr achri achru achse acht_fahr acht_haeu \
        acht_mein acht_von achtr acid> acked acker ackne ackt> ackun actin acuat adcas addre aded> ader> adera ading \
        admi_are admi_has admin adres adtha adtwe advan adver aecht aedch aedte aefer aefti aelft aelt> aelti aende \
        aengn aenis aerte aertn aerun aeser aesid aesse aete> aeter aetig aeubi aeuch aeude aeule aeure aeuse afeln \
        affee affel afon> afor> aftbe afte_0 afte_an afte_eati afte_its afte_noon afte_thre afte_what aftsp agai_it \
        agai_its agebu aged_0 agen> agen_ab agen_crew agen_fuer agent ageze aggeb agged agger agier aglic agnah \
        agne> agnos ago_and ague> agues agung ahlt> ahlun ahmea ahmt> ahnho ahrga ahrsc ahrst ailif ained ainin \
        aint> airs> aiter aitin akery aking akko> akkor akku> akte> akten akti_ist aktio aktor aktu_fuer aktua alarm \
        alary albah alde> alder aldi> alers ales> aline aling alisi alist alked alkou alks> alle_betr alle_der \
        alle_die alle_ohne alleg allei allet alon> alpin alrea als_arbe als_ich als_mein als_mir als_must als_sie \
        als_subu als_zuge alt_die alte_ist alten alter altes altsc altst alvan alver am_band am_bode am_drei am_drit \
        am_guer am_hand am_haup am_mueh am_scha am_schl am_tor am_vort am_zaun amed> amera ameri amili amit> amlei \
        ammie ammo_trit ammt> among amper ampfm ampli amt_hat amts_hat an_alle an_answ an_appo an_bord an_das \
        an_drei an_er an_expl an_hat an_in an_mein an_sie an_sonn an_upda anagi anati anced anchi and_agre and_asks \
        and_at and_coun and_cran and_his and_late and_move and_neit and_neve and_not and_now and_rema and_resi \
        and_ring and_said and_so and_some and_to and_two and_was and_were and_wrot andat andba andbr ande_mete andid \
        andli andlo andsa andys anes> anfah anflu anga_von angab ange_auf ange_das ange_die ange_eine ange_nich \
        ange_werd angez angin angle angre anhae anima anist anita ankt> ankwa annah annun anony anoth ansch ansom \
        anspo anspr ansta antit anwae anwal anyon anza_fuer anzer anzt> anzun anzvo apel> apelt apers apes> apfen \
        aphed apier apoth app_hat appe_to apped appel appl_is appli apsed apses arant araus arbe_mein arbe_mit \
        arbe_nach arbe_nied arbe_unte arbe_von arbe_wir arby> arca_this arcad arcel archi arded ardio are_aske \
        are_aski are_at are_clos are_gath arenh arenk arent arget arked arkei arkt> arktb arlam arlbe arley arlie \
        arm_in armin armon arnun arren arrie arriv arrog arrt> arry> arted arten arter artet artic artie arton arus> \
        arzer as_they as_we asala asche asel> asend ashby asing aske_me aske_my aske_the aske_what asked aski_for \
        askie assad assed asser asteu astic astin astle asure at_both at_eigh at_knif at_midn at_seve at_six at_thir \
        at_two atch> atche atchi ately ateme atemn aten> atene atent aterp aths> atic> atik> atike ation atmet atre> \
        atum> atus> atzen atzme atzst atzt> atzun auart auch_am auch_fuer auch_in auch_mal auch_so auch_zwei auchs \
        audit auern auf_antr auf_der auf_gehw auf_grun auf_ihr auf_mont auf_nach auf_saem auf_weit auf_wohn aufma \
        aufpr aufs> aufs_tagt aufsp auft> aufzu auger augsb augun aulie aunch aupte auptk aurei aus_am aus_bad \
        aus_das aus_muen aus_nach aus_wie ausag ausg_0 ausg_eine ausg_ist ausg_und ausg_war ausg_wurd ausga ausge \
        ausku ausma auss_auf auss_aufg auss_betr auss_eine aust_and auste austr ausza autet autio auto> auto_hat \
        auto_ist auto_lass auto_rast autsp aved> avell aveme avor> away_from awers axen> ayern azzia b_0 bacht \
        back_for back_the badge bads> baend baeud bagge bahn> bahnh baili baker bald> banan band> band_vor bank_deta \
        bank_nich bank_und bank_vor bar_a barge barin barke barkr barle barre barri basel bate_um batte bauar bauge \
        bauma baums baure baust baute bauwa bayer bble> bbuch bcont be_hear be_met be_one be_told beans beant beban \
        beben beca_of becau bedi_und bedro beech been_appo been_foun been_left been_on been_refu been_sitt been_take \
        bees> bega_to begon begr_die behan behau bei_als bei_am bei_fuer bei_gesc bei_hat bei_im bei_mir bei_mit \
        bei_rein bei_rund bei_wind bei_wurd bei_zwei beid_das beim_mitt beim_nach beim_name bein_ques bein_told \
        beka_und beko_von belbr belha benan bens> bent> benzi beral berbr bergu beri_von berle bermi bermo berra \
        berwe besi_the best> best_der best_fuer bestr betag beten betic beton betr_aus betr_habe betr_hat betr_ruft \
        betr_und betr_zu betra betre bett_die bevor bewac bewil bezir bgebe bgebr bgeko bgetr bid_was biger bilde \
        bill_und bill_was billi bin_ich binet bing> binge bis_dahi bis_donn bis_elf bis_frei bis_jetz bis_mitt \
        bis_zule bish_kein bishe bisse bit_of bitco bitt_alle bitt_ihre bitt_kein bitt_um bjekt blae_die blase blau> \
        blaze blech blei_bis blei_das blei_und blend blett blew> blie_stum blige blin> blish blist bloed bloke blos> \
        blude bnehm bnis> boar_the bochu boer_in boers bohle bomb> bondh book_and booki boot> boote bord_der borde \
        boss> bot_uns bote> botul bough boxes brak_fail bran> bran_at bran_habe braum breac breat brege breit \
        brem_aus bren_bei brett brie_und brig_is broke brook brote brou_down bruch brue_von bruel brunn bsaug bsehb \
        bsrae bsrat bstan buch> buch_hat buchh bucht buchu bude> buell buene buer_uebe buil_and bund_und bund_warn \
        bunde burne burs_with but_i butto by_fell by_for by_hand by_on by_one by_radi by_thei by_were bzust cabin \
        call_in calls came_from came_in came_to can_see can_t cance cand_by candi canne cante cape> care> carg_of \
        carri carto cash> cast> caste castl cater caugh cause ceili celli cence cent_die cent_in cent_je centi cepti \
        chaef chaer chaft chan_the chan_to chaos charg charm chat> chaue chdac check ched> chedu chef> chef_mit \
        chef_von chein chell chelo cheme chemi chen> chenb chequ cher> chern cherw chgeb chgeg chgeh chgel chger \
        chhub chich chie_exec chiff chimn chise chlac chlae chlei chlug chmac chner choko chon> chool chpru chric \
        chste chstu chtei chtfu chthe chtko chtle chtli chtsa chtsg chtsr chtsv chtun chuel chulz chum> chwan chwas \
        chwed chwer chwim chwun ciali cian> citin citor city> cken> ckenp cket> ckgez ckhol cksta ckwir clare class \
        clea_thei cles> clien clist clos_door clos_wher cloud codes coin> cold> coll_at coll_on coll_say colla \
        come_down comm_the conce cons_to consc cont_had cont_is cont_runs conve coop_has cord_off cotta coul_not \
        coun_and coun_is cour_in cout> coven craft cratc cred_note crest cript cros_the crush cted> ctive cuit> \
        culve cupbo curit cut_out cyber cycli cynic d_foll da_bei da_der dabe_geha dach_der dach_ich dachl daeni \
        dahin dami_ich dami_sie dami_wir damit damm> dampf dana_kam dann_habe dante darau darf_kein darf_man \
        daru_jene daru_zwei das_amt das_auss das_buch das_eine das_fuer das_gege das_geld das_halb das_hand das_kind \
        das_klin das_kont das_lage das_laut das_loch das_mini das_natu das_pers das_schi das_so das_syst das_ther \
        das_uebe das_war das_wass dasse data_cent date> date_ist dated datum davo_0 davo_in davo_mit davor day_with \
        days_of days_the dcast dchen dday> ddres dead_and deadl debit decid decke decks deckt decla degre dein> \
        delay deleg deliv dells delsk dem_buer dem_einb dem_eins dem_firs dem_fuen dem_fund dem_kont dem_lage \
        dem_neue dem_spie dem_tisc dem_upda dem_verk dem_wass demen demon den_0 den_auft den_bank den_bode den_cent \
        den_drei den_gepl den_haen den_haus den_kont den_kund den_letz den_leut den_meis den_notr den_plat den_prei \
        den_prod den_rahm den_rega den_regl den_ruec den_somm den_stan den_stro den_vorg denk_und denz> depo_in \
        depos deput der_0 der_akti der_ambu der_anbi der_anru der_antr der_anze der_aufs der_b der_bank der_baue \
        der_baum der_beho der_beru der_brue der_bueh der_druc der_durc der_dusc der_eins der_erst der_fahr der_fert \
        der_feue der_fina der_fuen der_gege der_geht der_gepl der_geru der_gies der_gift der_glei der_grup der_guta \
        der_halb der_hall der_haus der_heut der_hoch der_in der_inha der_innu der_juge der_juni der_kamm der_kett \
        der_kreu der_lade der_land der_less der_link der_luef der_luft der_medi der_mesn der_naec der_naeh der_nota \
        der_notd der_oppo der_opti der_plat der_poli der_prei der_prue der_reic der_resi der_ruec der_schi der_seri \
        der_sonn der_stoe der_stro der_sued der_tisc der_verg der_verm der_von der_vorb der_wand der_ware der_wett \
        der_wirt der_woch der_zust der_zwei derba dered derei derem derge dern> ders_lief dersi derth derz_nich \
        des_bund des_gros des_hall des_hers des_mode des_schu des_verd desam desbe deshe desks desse desst desta \
        desth detai devic dged> dhold diagn dical did_not did_the didat die_abge die_abre die_absc die_absp die_aelt \
        die_akti die_ange die_angr die_anme die_anna die_anti die_apot die_auch die_auf die_aus die_auto die_baua \
        die_beho die_bele die_bezi die_brem die_buch die_buer die_bund die_dach die_drei die_druc die_eins die_fina \
        die_frag die_frei die_frie die_fuer die_gara die_gelb die_gesc die_glas die_gros die_hand die_haup die_haus \
        die_hint die_hoch die_inne die_kanz die_komp die_kont die_konz die_koop die_kost die_kred die_kuen die_lage \
        die_leer die_lini die_list die_luec die_maen die_mass die_naeh die_ober die_pass die_plat die_post die_prei \
        die_prog die_rauc die_rech die_rett die_rich die_roll die_rund die_schi die_seit die_spae die_sper die_stat \
        die_steu die_stue die_such die_trai die_uebe die_urku die_vera die_verh die_von die_vor die_wage die_ware \
        die_werk die_west die_wint die_wir die_zimm died_the dien_am dien_hat diens dies_die dies_lief dies_satz \
        dige> digke digt> dikam dire_is direc dited ditor ditve dler> dlern dlord dlung dner> dnigh docto dogs_are \
        donau doned door> door_has dorf> dort_sein dose> dosin down_ther dows> dprei draen draft drau_und drauf \
        dreh_den drei_auto drei_die drei_euro drei_fehl drei_haeu drei_kilo drei_lage drei_minu drei_pens drei_stat \
        drei_verg drei_ware dreie dreiu dreiz drew> drift drige drin_gewe dring drit_jahr drit_tag drit_wird dritt \
        driv_to droh_mit drohn drohu drove drue_seit druec dsaec dschl dschu dseit dside dstos dtwer dubai due_at \
        due_by due_to dunke durc_die durc_ist durc_seit durc_und durc_unte durc_zwei durf_ich dusch dutch dvanc \
        dvert eache eady> eakin eans> eantr eantw earby eard> earli easur eaten eathi eatin eatre ebaeu eband ebeba \
        ebelh ebena eber> ebera eberf eberm ebete eblie eblos eborg ebote ebrue ebsch ebsra ebuer ebzig ecast ecaus \
        echne echsj echt> echtl ecial eckge eckho ecks> eckst eckwi eckzu eclar ected ectly ectur ecuri ecycl edche \
        edera ederb edere ederg ederk edged edika editi edito editv edlic edlin edlun edreh edroh educt eduld eeds> \
        eeper eepin eeren efass efera efers efert eferu effne efgar efin> efloh eflue efon> efone eford eften eftig \
        eftsf efuel egafo egale egang egati egedi egehe egel> egelu egeng egier eging egler egonn egree egrup egula \
        egung egwer ehael ehall ehand ehaup ehche eheim ehend ehenr ehent eheul ehig> ehlge ehlt> ehmas ehmun ehnte \
        ehnun ehren ehrga ehrko ehrun ehst> ehten eiang eiben eiber eichb eide> eidet eien> eifah eift> eigab \
        eige_nur eiges eigh_year eighb eign> eigte eihen eiher eijae eile> eilen eilin eime> ein_acht ein_anon \
        ein_arbe ein_beke ein_bewa ein_ents ein_fehl ein_fest ein_filt ein_form ein_gege ein_gesc ein_in ein_konz \
        ein_lief ein_mode ein_offe ein_schl ein_schn ein_sech ein_stat ein_stre ein_tank ein_tech ein_tran ein_und \
        ein_vent ein_vide ein_vier ein_zett einb_mit einb_von einba eine_0 eine_auff eine_ausf eine_ausk eine_deck \
        eine_drit eine_eige eine_film eine_gara eine_geme eine_gewi eine_inte eine_ist eine_klag eine_kund eine_lage \
        eine_lehr eine_meta eine_mita eine_name eine_prei eine_prok eine_ring eine_sche eine_seit eine_sonn \
        eine_stec eine_stun eine_tag eine_tank eine_tief eine_tran eine_unbe eine_urla eine_verd eine_verk eine_wage \
        eine_wand eine_warn eine_wart eine_werk eine_wohn eine_zahn eine_zeit einem eines eing_am eing_der eing_ein \
        eing_word einge einka einm_und einri eins_der eins_in eins_kann einse eipzi eiseg eisge eiss> eitst eitun \
        eiwil eized eizeh eizen ekaem ektro ektur elade elage elauf elbe> elbes elbst elden elefo elega elev_a elevi \
        elf_grad elf_jahr elf_mill elf_weit elfer elgie elgru elher elhue elief eliev elive ella> ellar elle> eller \
        ellig ellpl ells> ellve elly> elnus elope elpun elsch else_s elske eltam eltin elung emaes emden emer_meet \
        emina emme> emnot emove empfe emplo empty emse> emsen enan> enang enau> enber enbon enbre enced encen endat \
        ende_febr ende_in ende_um ender endes ends_on endwo ened> enems enfja enfte enge> engek engen engi_0 \
        engi_cann engni engt> enhae enher enhoe enige enisc enkar enkre enlag enmon enna> enntn ennum enny> enoss \
        enpfl enret ensae ensei enspi enste enswa ente> ente_the entfe entru entry ents_ich enty> envel enwac enwar \
        enwei enzim epari eper> epers epfe> epfen eping eplie epoin eposi eppen eprue eputy er_die er_es er_habe \
        er_mein er_war er_wird erald erall eralv eran> eras> eraum erbar erbea erbei erbek erbot erbra erbro erbru \
        erda> erdam erdat erdie erdra erdre erdst ered> erede erenc erenz erfae erfam erfas erfla erfte erfur ergel \
        ergen erges ergis ergl> ergru ergst ergun erho_die erho_und erhoe erhun erieg erier erika eriod eriou erisc \
        erkar erkau erke_der erkel erket erkl_der erkon erkra erksc erksg erlad erleb erlei erlit erloc erlor erme> \
        ermei ermep ermi_der ermit ernbe ernet ernte ernwa ernze eroef eroeh eros> erpen erpri erpuf errec erri_hat \
        errn> ersa_die ersam ersat ersee erseh ersic ersor erst_anze erst_erke erst_ich erst_nach erst_woch erste \
        ersti ertau ertel ertha ertig ertis ertur erues eruf> ervie ervis ervus erwar erwer erybo eryon erzae erzug \
        es_0 es_beim es_best es_bren es_gera es_ich es_kost es_mir es_riec es_sei es_sind es_um es_zu es_zwei esabs \
        esamt esbea eschh eschn eselb esenk eses> esks> esner esor> espon espru espue essch esse_und esser essio \
        essli esswe estae estaf estat estem estic estig estin estli estra estri eswei etag> etauc eteen eteil eten> \
        eters eterw eterz etest ethin etic> etigu ettet ettin etto> etwor etze> etzen eubau eubig eude> euder euerb \
        euert euge> eule> eure> euro_a euro_aus euro_drau euro_fuer euro_hat euro_je euro_nett euro_plus euro_sind \
        evacu even> event ever_hour ever_is ever_one evice evor> ewach ewarn ewegt ewegu ewell ewese ewies ewiss \
        ewoeh excha exibl expe_to expec extr_had ezirk ezuen ezug> fach> facht faell faend fahr_der fahr_ein \
        fahr_noch fahr_soll fahrg fahrz fail> faile fals_etik fami_are fami_die fami_of fande fang> farb_und fassa \
        fasse fault feder feedi fehl> fehl_0 fehl_das fehl_eing fehl_in fehl_nie fehlg fehlt feie_das feift feine \
        felde felsa fenbe fenc_off fence fend> fenha fepoi feran fernb ferne ferns fersc ferte ferti fest> fest_es \
        fests feue_im ffees ffel> ffern ffice ffnet ffnun ffung fgara fgefo fiebe field fifte fige> figer figh_for \
        fikat file_for fili_habe filia fill_with filli filmi find_den finde fing_in fire_brig firm_0 firm_had \
        firm_have firm_in firm_ist firm_s firm_was five> five_o five_of five_this fixin flas_die flege flegt flexi \
        flich flie_seit flies fligh flohe flood flori flour flown fluch flug> flugz fnete fnung fonds food> for_0 \
        for_an for_both for_brea for_eigh for_fort for_now for_our for_twel ford> ford_die fore_has forec forge \
        forma fort_minu foto_und foun_in foun_s four_is four_pass four_with fourt fplat fprei frac_mit frach frag_ob \
        frau> frau_ist frau_und fraud frei_an frei_bei frei_bis frei_gewo frei_ist frei_steh frei_trai frei_waeh \
        frei_werd freih freiw frisc from_for from_my from_this from_who frost frue_auss frue_das frue_die frue_nach \
        frue_sind fruf> fschl ftbef fted> fteen ftspr fuel_supp fuen_mens fuen_mete fuen_minu fuen_proz fuen_uhr \
        fuer_ihre fuer_jede fuer_tant fuer_und fuer_zwei fuett fund_von funk> funk_und funkt furt> fusio fuss> fzueg \
        gabel gabes gaeng gaes_die gafon gage> gale> galen galva galw_and gange ganz_alts ganz_land ganz_oben ganze \
        garan gas_stro gasal gasth gate> gate_in gates gatio gator gebae gebe_kein gebi_und gebo_das gebot gebru \
        gebu_hat gebuc gebue gedre gedru gedul gefl_zwei geflu gefor gegan gege_die gege_eine gege_elf gege_um \
        geh_ich gehae gehe_nich gehei geheu geho_habe geht_da geht_das geht_es geht_jetz gehun gehw_in gekni geko_in \
        geko_ist gekom gela_des gela_und gelad geld> geld_aus geld_in geld_kam gele_der gele_hat geli_drei gelie \
        gelo_die gelo_und geloe gelt> gelt_als gelt_die gelte gelun gema_hat geme_die geme_hatt geme_und gene> gener \
        genge genko geno_nach genos gensb genst gent> genve genz> gepru gera_auf gera_der gera_die gera_sofo \
        gera_vers gera_word gerae gere_werd gered geri_eine gerie germa gern> gerpr geru_auf geru_aus gerue geruf \
        gerun gery> gesc_der gesc_ein gesc_eine gesc_habe gesc_ist gesc_mit gesc_schw gesc_und gese_der gesen \
        gesp_fens gespe gespu gest_das gest_weil geste gesu_hat gesu_seit get_a getei getr_werd getre getru gewe_die \
        gewes gewi_fuer gewie gewoe geze_es gezue ggebe ggera ggese gging ghbou ghter ghtin ghty> gibt_mit gieru \
        gift> giftn gilt_als gilt_die ging_ein giona girl_of give_a give_it gkeit glaeu glei_baua gler> gnahm gnatu \
        gnets gniss gnose go_back go_in goes> goes_at gold> gonde gone_in gonne good_agai got_down grab_bei grain \
        gramm graue graum graz> gries gros_der gros_gesc gros_paus gros_wird grou_at grow> grube grun_sei grun_von \
        gsbes gsbur gsdie gskra gslag gsmit gssof gste> gstel gsver guert gues> guete guss> guten gutsc gwerf \
        hab_grad habe_bei habe_duer habe_ich habe_ihre habe_in habe_mich habe_nach habe_noch habe_um habe_unbe \
        habe_wege habe_zwei had_been had_gone had_no had_noth hadn> hadn_t haeft hael_die hael_sich haelf haelt \
        haen_ein haerf haet_es haet_ich haet_mir haet_sie haeu_der haeu_habe hafen haftb hagel hagen hahn_zu hains \
        halb_jahr halb_zehn half_past half_the hall> hall_and hall_zu halt_bis halt_eine halt_the haltb hand_abge \
        hand_and hand_des hand_von handg handy hang_on hangi hare> hareh harge harmi harmo harre has_aske has_call \
        has_had has_lost has_pass has_this has_twic hase> hat_dafu hat_den hat_die hat_es hat_gera hat_mit hat_nur \
        hat_sich hat_sieb hat_und hat_zuer hat_zwei hatt_das hatt_eine hatt_ich hatt_im hatt_rech hatt_vier \
        hatt_zule hatte hauli haus_der haus_gesc hausn haut> hauta have_an have_begu have_clos have_died have_not \
        have_star havin hbarg hbarh hbari hbour hchen hdach he_s head> head_at head_offi heard heati hebt> hedul \
        heel> heil> heim_der heim_und heine heinl heis_bei heis_s heize heizk heker hemik hemse henkr henre hentl \
        henve heque hera_der hera_die hera_hat herab hered herei herer herge herma herr_im herre herrn hers_hat \
        herue heste hethe heult heuma heut_0 heut_fest heut_gege heut_in hfolg hgege hgere hhaen hheld hicht hickt \
        hies_es hies_ich hiess higt> hill> himne hin_die hina_und hinen hing> hing_und hings hint_eine hint_ist \
        hint_mir hippi hips> hirty his_own his_van hite> hitze hkart hlach hlaeg hlagn hlamm hleud hlies hloss hlug> \
        hmean hmung hnabr hnder hnhei hnhof hnici hoch_der hoch_habe hochw hochz hoefe hoeh_die hoehn hoer_ich \
        hoer_seit hoeri hof_nach hoffn hohe> hohen hold_a hold_the holde hole> holt> holzb holzl hones honig hook> \
        hools hops> hosp_the hoss> hosta hote_ein hotli hour_afte hour_at hour_befo hour_i how_long hprue hresa \
        hresw hrgae hrgan hrich hrieb hrlin hroug hrow> hrte> hrter hrung hsjae hsten hstes hter> hteri hting htlei \
        htsge htsra htsvo htung htzig huege huele huett hulha hulze hund_sind hungs huts> hutz> hvers hwarz hwer> \
        hwere hwimm hwund i_appl i_came i_get i_got i_need i_open i_woul i_writ iagno ialis ials> iate> iator iben> \
        ibrar ibre> ibuen iburg icenc ich_als ich_auf ich_brin ich_dort ich_fals ich_frag ich_habe ich_ihm ich_kein \
        ich_konn ich_mein ich_mich ich_muss ich_nur ich_sass ich_selb ich_sie ich_weis ichba ichem ichnu ichtb ichtf \
        ichtk ichtl ichts ician icing icito ickel icker ickin ickt> ictio idate iday> idday idenz idet> idged idium \
        idnig iebsr iebsv iebzi iece> ieder iedlu iefe> iefga ield> iele> ielha ielhu ience ienen ienna ienti ierhu \
        iern> iers> iesen iete> ieter if_a ifahr ifenh ifepo iffe> iffer ified ifika ifted iftee iftno igato igene \
        igert iges> igges ighbo ighte ighty igkei ignat igste igte> ihen> ihre> ihre_auss ihre_lehr ihre_name ihren \
        ijaeh ikame iker> ikes> ikon> ilber ilch> ilen> ilial ilies iliff ilig> ilkle illac illan illar illed illeg \
        illig illus ilmen ilmin im_anfl im_auss im_bett im_bewe im_deze im_dien im_eins im_fach im_febr im_foye \
        im_frei im_hand im_herb im_hint im_hoch im_hof im_kael im_kind im_kund im_mai im_mand im_nove im_ohr im_okto \
        im_op im_schu im_sept im_spin im_verf im_wald im_wint im_zwei imary imetr imme> imney impft imply impou \
        in_adva in_arbe in_augs in_bad in_beid in_brue in_dem in_dies in_drei in_duba in_dubl in_elf in_frei in_from \
        in_fuld in_graz in_hamb in_his in_i in_jede in_klin in_koel in_leit in_mehr in_mill in_neun in_ning in_olde \
        in_pole in_rott in_salz in_schw in_sein in_stey in_ulm in_vill in_what in_with in_zwan inall inanz inati \
        indin indo_a indst ined> inees inem> inend inens iner> ineri ines> inet> inete ingbo inged ingeg ingez ingst \
        inie> inien inigu iniku inkin inkwa inne_ist inned innsb innun ins_kran insch insel inso_bean inst_by inste \
        instr insul inte_der inte_fuer inte_in into_s intru inzw_steh ionae ional ioned ionen ions> ionsf ionss \
        ioren ious> ipped ippte ipzig irect irken irlin irrig irty> is_aski is_at is_bein is_clos is_drif is_expe \
        is_figh is_look is_pick is_requ is_said is_stan is_with ischu isegr isel> isero ises> isher ising isory \
        issed issin ist_ange ist_ansp ist_auf ist_bis ist_da ist_dich ist_eine ist_gera ist_gesp ist_gest ist_heut \
        ist_imme ist_laut ist_nich ist_niem ist_unbe ist_und ist_unkl ist_verb ist_vers ist_weis ist_zu istak ister \
        istlo istol istry it_agai it_and it_by it_for it_neve it_runs it_s it_with itaet itarb itas> itcoi itel> \
        iter> iterg itget itgli ithhe ithin ithiu ithou ition itlie itnes itor> itrin its_firs its_gene itsag \
        itse_is itsel itste itsun ittel itten itung itur> itver itzun ivald ivatw iver> iveri iving iwill ixing \
        ized> izehn izen> izenz jahr_als jahr_alt jahr_am jahr_drei jahr_fuer jahr_ich jahr_und jahr_war jars> \
        je_kilo je_tonn jede_donn jede_elek jede_fehl jede_jahr jede_lehr jede_mit jede_schr jede_stun jema_im jene> \
        jetz_heis jetz_wied joins josep judge juice juli_uebe july_and june_it junio just_afte kabin kaelt kaffe \
        kafor kalte kam_eine kame_mit kamer kanal kanis kant_fuer kardi kaufs kauft kbar> keepe keepi kehl> kein_ab \
        kein_empf kein_ersa kein_lohn kein_rech kein_was kein_wo kell_der kell_des kell_die kelle kenn_mich kenne \
        kenpo kerb> kery> kesse kets> kett_in keys> kgezo kids> kiel> kiere kind> kind_ein kind_uebe kings kiosk \
        kiste kitc_is kkord kkred klet_und klima klin_in klopf klost kmate kmeld knac_es knack knew> kney> know_the \
        kocht koel_und koen_die koen_man koll_mit koll_seit kolla kolon koma> komm_bis komm_in komm_jahr komm_kein \
        komm_rege komma komme komms konfe konku konn_das konst konsu kont_ist konz_hatt kopi_der korre kost_0 kraef \
        kraft kran_der krawa kreta krise krumm ksgel kskam kstan kstor ktiku ktion ktisc ktual kturb kuec_ab kuech \
        kuehl kuen_an kuen_die kugel kund_ange kund_der kund_frei kund_sind kund_zu kurie kurs_zeig kurst kwage \
        kwass kwirk labo_der labo_von laced lachd lack> lade_seit lader laede laene laeru laes_die laes_sich laeu_um \
        laeub lag_die lage_die lager lagna lains laken lamen lanat land> land_der land_habe land_in land_nach \
        land_ruft lande landl landt lange langt lanks lanla lans> lanzu lappe lapse larbe lared larmi larms larus \
        lary> lasen lass_sich lass_weil last_eine last_mont last_seen lasti lasts lator latz> latzt lauch lauf_die \
        lauf_seit lauf_vert launc laut_satz laze> lber> lbsta lche> lden> lderi lding leak> leaki lear_that leari \
        leav_thei lebe_der lebeb leben leber lebte lect> lectu led_out lefon left_the left_to legat leged legeh \
        legin legt_ein lehr_bei lehr_im lehrg lehrl leibe leic_gema leich leien leihg leinb leipz leit_bei leit_und \
        leits lemme lenba lend_have leppe lerfa lergi lerin lern> lersh lese_bei lessi lesun lett_cont letz_mal \
        leude leut_steh levis lexib lfahr lfte> lger> lhaus lhueg libra licat licen liede lief_der lief_die lief_sie \
        lieg_am lieg_eine lieg_im lieg_mit lieg_nach lieg_noch lieg_unte lien> lient liers lies_die lifte ligt> \
        likon limat limbe limm> linda lines linge link> linkt lippe lips> lisch lishe lisie lism> lists lithi litt> \
        liver lizen ljahr lked> lkers lkont lkout llaed llanc llaps llar> llega llege llegi llein lleit llers lllae \
        llpla llstr llver lmann lming lmond lnuss loan_at lobby lobt_dass loch> lock_and locks loes_der loes_sich \
        loetz log_in loge> login lohen lohn> loke> long_time lonne loode look_at looke lope> loper lopft lords loren \
        loris lorr_are loses losio lost_an loste lown> loyee lpert lpina lplat lpunk lread lsket lstre ltamt ltant \
        ltbar ltige ltrom ltsch ltsta luden lueck lueft luft> lugze lumes lunc_and lung> lunte lurry lusiv luxem \
        lvani lvers lvert lwaer lzbau lzen> mach> mach_bei mach_die made_of maed_mit maedc mail_kam mail_mit \
        mail_und mails major maker man_auch man_hat man_mir man_nich man_schm man_with mana_dire mana_has manag \
        manch mand_vier mann_hael many> maria mark> marke markt maske maski masse mast> matic matur mauer may_and \
        mbass mbere mberg mden> me_a me_in measu medie medik meet> megaf mehr> mehr_daru mehr_die mehr_fuer \
        mehr_kind mehr_unte mehrk mein_fehl mein_lade mein_mail mein_schw mein_stan mein_stel mein_vate meist melpu \
        men_on menau mens_steh mens_werd mensl mente mento menze merer merge meric merik merli mesne mess_der \
        mess_seit mess_sind messt messw metal mete_hohe methi mfang mgass mgebu mgeki mich> mich_beim mich_die \
        mich_im mich_inzw mich_manc midda midni miet_und miete mile> milk> mill_in minar minat minde ming> minu_bei \
        minu_elf minu_in minu_lang minu_zwoe minus mio_euro mir_0 mir_an mir_bei mir_die mir_eine mir_hat misch \
        mises miss_in mista mit_atem mit_ders mit_eins mit_fals mit_fest mit_fris mit_kaff mit_mega mit_mind \
        mit_schl mit_tasc mit_um mit_vers mit_wirk mit_zett mita_im mita_von mitar mitgl mith> mitli mitt_der \
        mitt_im mitt_in mitt_mit mitt_und mitt_zwei mitt_zwis mittl mmier mmst> mney> mnot> mona_auch mona_fehl \
        mona_in mona_nich mond> mond_and mong> monie mont_and mont_earl mont_in mont_und monte monti moos> more> \
        morg_eine morg_mit morg_sind morn_a morn_and morn_over mortg mould moun_resc mouth movin mpany mpens mper> \
        mpfan mpfe> mplet mploy mply> mpoun mpres mpty> mselv msen> mspan mstel mter> muenc mund> munic muss_der \
        muss_ich muss_sich muss_wege musst must> mutte my_neig my_niec my_own my_wall nach> nach_auss nach_bei \
        nach_beim nach_beko nach_dien nach_elf nach_habe nach_hat nach_haus nach_info nach_koll nach_kurs nach_nach \
        nach_neun nach_nich nach_poli nach_rund nach_sein nach_von nach_zeug nach_zwei nachb nachg nachr nacht nachw \
        nackt naec_tage nagem nagin nahe> nahm> nahmt naler nally name_die name_in named nant> nanzv narzt nausg \
        nbads nbau> nberg nberu nbetr nbruc nbus> nchis ndeln ndels nden> ndera nderb nderg nderk nderl ndern ndesb \
        ndesh ndess ndhei ndhol ndich ndida ndier ndigk ndlin ndlor ndpre ndry> ndsae ndson ndwo> ndys> nearb \
        nebe_die nebe_ein nebe_komm nebe_mir necte nees> nehm_sie nehme neigh nein> nell> nelle nems> nende nenn_er \
        ners> nersc nesse netee neter netto netwo netz_die netze neu_verg neuba neue_aus neun_anwo neun_mona \
        neun_uhr neun_weit next_door next_to nfaeh nfass nfutt ngbo> ngebo ngedr ngefr ngega ngeho ngeko ngeli ngend \
        ngere ngesa ngesc ngewo ngeze ngnis ngrau ngrei ngsbe ngsha ngsho ngskr ngsla ngsst ngstr ngsun ngsve ngswa \
        nhaeu nhers nhoeh nian> nich_abse nich_ans nich_auf nich_ausg nich_bere nich_brau nich_den nich_ein \
        nich_eine nich_esse nich_geli nich_gesc nich_hine nich_in nich_sage nich_stan nich_verr nich_wege nich_weit \
        nich_zwei nicht nicia nicke nie_wied nied_die nied_seit niere nife> nifep nige> nigh_crew nigh_shif nigst \
        nigun nikum nimal nine_and nine_the ningb niore nishe nisse nisti nitae nitts nitur niver nkart nkbar nkind \
        nking nkrae nkred nkwag nkwas nleih nless nlimi nline nlini nnes> nnsbr nntni nnumm no_plaq no_rent no_wage \
        nobo_at nobo_else noch_drei noch_im noch_ist noch_jema noch_uebe nomie none> none_i nonym noon_the noon_they \
        nord_von north nosse not_expe not_soun not_the notdi note_and noth_has noth_left nothe noti_at noti_for \
        noti_the now_and npaid nplat nrett nruf> nsatz nsbru nschu nsehb nsied nslis nsom> nsor> nspek nspit nspor \
        nspre nsten nster nstim nstli nstru nstuf nsula ntami ntati nten> nter> nterb nterg nterk nters nterv nterz \
        nteur ntfer nthae ntier ntime ntin> ntinn ntly> ntnis ntoau ntonu ntre> ntres ntrie ntrol ntrud ntur> numbe \
        nun_soll nung> nunte nur_den nur_ein nur_gege nur_um nurse nuss> nutes nutze nvelo nvent nwach nwael nwalt \
        nweis nwend nwerk nwett nyone nzahl nzelh nzent nzer> nzern nzimm nzung nzvor oadca oaded oads> oarde oausz \
        ob_es ob_man ob_sich obach obahn obby> obear obene ober_den oberh obeta objek oblig obwo_der ochen ochge \
        ochum ochwa ochze octor oded> oden> odesf odium oefen oeff_0 oeffn oehen oelf> oelle oepfe oerde oergl oerig \
        oerse oesch oesen oesse oetzl of_an of_cour of_her of_is of_serv of_thin of_whom ofess off_in offe_0 \
        offe_for offe_in offe_wurd offi_has offi_in offi_said offnu ogin> ogist ogram ohene oher> ohnab ohne_die \
        ohne_heiz ohne_leit ohne_lich ohne_ruec ohne_unte ohnhe ohung oined oing> oison okafo okto_eine old_dair \
        old_is old_was olden olen> olici ollap olleg ollko ollla ollst ologe olonn olten olzba omena omers omete \
        ometh omie> ommen ommst omoti omple on_all on_an on_dial on_mond on_sale on_seve on_that on_vent on_whet \
        onalz once> once_a onded ondel ondho onds> one_by one_was onell onest oniak oning onium onkur onlin onnen \
        onnes onsci onsis onsul ontam onteu ontie ontoa onton ontro onumm onven onyme ooded ooms> ootba oote> open> \
        open_time opene openi opie> opti_in orage oranm orarb orati orato orber orde_0 orde_agai orde_and order \
        ords> oreca orers orey> orgel oring orist orkan orkin orkma orone orse> ortag orter ortga orth> ortie ortst \
        orwur osed> osef> oseph oser> oses> osion osit> ossba ossed ossel ostag ostco ostst otbal otdie otect otel> \
        oten> oter> otest othe_firm othek otlin otorw otos> ottle ottpl otuli ouche oughl ought ounce oundr ounte \
        ounts our_own our_vill ouren ourie ourth ourty ouseh ousin out_and out_i out_in outs> outsi ovena over_for \
        over_the overd overt oving oward owder owels ower> owere oxes> oxic> oxin> oyalt oyed> oyee> p_m pack> packe \
        packu paid_on paid_the pannu pany> pape_and parce pare_are paren park_kost parks parla part_habe part_with \
        party pass_von past_two pasta pati_in pati_und pavem payin paym_to pears pecia pect> pedit peed> pekto pendl \
        penin penny pensi peop_amon peop_in peop_not per_kuri perio perma pers_bei pers_bis pers_wurd perso perte \
        pervi petro pfaen pfang pfen> pfleg pflic phed> phon_and picki piel> piele pielh pille pina> pind> pine> \
        pinne pipe> pitze plac_the plae_die plaen plan_at plan_der plana plane plank plans plare plat_0 plat_wird \
        platt pleas pledg plerf plica plies ploet plosi ploye plung podiu poiso poli_hat poli_und ponso pony> pool> \
        port> port_whic porto pose> posit pothe powde powe_stat power ppear ppelt ppers prae_aus praes prall praxe \
        pray> prech prei_fuer prei_pro prei_war preng press pric_fixi prici prim_scho prima priz_for probe profe \
        prude prue_ein psed> pses> pside pstai pten> pters ptied puele puelt puffu pump_der pumpe pupil push> pushe \
        pushi put_in put_me puty> quar_afte quere ques> raced rachs rader radin raeft raeng raesi raeu_die raeuc \
        raft> ragge ragli ragun raid> rail> rains rais_it rake> rakes rald> ralve rame> ramed rames rammi rammt \
        ranch ranfa rankt rans_note ranso rants raphe rarbe rasen rashe rasse rasts ratch rator rauc_uebe raxen \
        razzi rbeau rben> rber> rbine rbon> rbrei rbren rbroc rbrue rbuer rcade rcel> rcher rdam> rdate rdens rder> \
        rdiol rdner rdnet rdraf rdrei rdsto re_stuc read_of ready reag_nich recas rech_der rech_einm rech_ich \
        rech_und rech_unte rech_von recke reckt reco_from rectl recyc reden rees> reff> rega_leer regle regul rehol \
        reiba reibt reic_von reien reife reiga reige reih_der reiha rein_0 reini reis_weit reise reisg reisk reiss \
        reiun reiwi reize relan relat rence rend> rennu rent> rent_im renz> renze repo_hat requ_the rerst resab \
        resc_have resor ressz reste rett> reuer reut> rfaeh rfami rfass rfen> rfte> rfund rfurt rgaes rgeld rgele \
        rgere rgeri rgery rgie> rglic rgstr rhaus rheim rhein rhund rial> riber ribue rich_ab rich_der rich_sich \
        riche ricin riec_es riec_nach riech ried> riege rigat rigen rikan rimar ringe ringt rinki rinkw rinst rint> \
        rious risch risen ristl ritin rives rkart rkauf rkeit rkett rkmat rkolo rkont rkran rksch rksge rksto rkuen \
        rladu rlag> rlame rlast rlaub rlauf rlber rleut rley> rline rlitt rlore rmany rmoni rmont rmwar rnahm rnitu \
        rnte> road_is roadc roben roeff rofes rofil rohne rohun roke> roker roll_unte rolle rolli rolll rone> roner \
        ronis roof_of room_and room_in rooms rorde rordn rosa> rosse rote> rotec rotes rotz> roug_0 roun_ever roup> \
        royal rpark rpen> rpres rprin rpuff rrasc rrent rrier rriga rrlic rsage rsagt rsamm rschu rsee> rsehe rseri \
        rshei rsone rspie rstad rstae rsten rstic rstof rstuh rtag> rtaus rtel> rtenc rterm rtest rtet> rtete rtgag \
        rthal rtier rtigu rtise rton> rtons rtrae rtste rturn rtyar rube> ruck> rudel ruder ruec_der ruec_steh \
        ruec_von rueck ruefe rueft ruehc ruell ruen> ruft_fuer ruhen ruht> ruite rund_neun rund_vier runfa rung> \
        runs_for rupp> ruppe rushe rust> ruste rveil rver> rvere rview rviso rvus> rwerk rwert rwisc rybod ryone \
        rzaeh rzell rzimm rzug> s_0 s_a s_and s_answ s_bank s_buye s_comp s_daug s_help s_name s_othe s_requ s_sale \
        sabsc sache sacks saeul saeur safe_noti sagt_da sagt_ein sagt_er sagt_ich sagte sah_ich said_at said_noth \
        said_the saint sakko salar sale_in salmo salon same> sams_sonn samt_kind sands sanit sansc sant> sass_ich \
        sasse sat_down satt_mit satu_and satz_hat satzl satzu saugu sausa say_they say_when sayin says_she sbeau \
        sbere sbest sbrie sbruc scan> scape scha_in scha_zur schae schan sche_und schef schem schi_aber schi_ein \
        schi_trot schi_um schie schif schka schl_der schl_die schl_jetz schl_steh schlo schn_in scho_and scho_aufg \
        scho_aus scho_ausg scho_der scho_durc scho_in scho_is scho_mal schob schok schoo schr_als schr_an schr_im \
        schra scht> schu_fuer schu_in schu_mit schu_rest schu_vor schul schut schw_auf schw_der schw_die schw_im \
        schw_und schwa schwe schwi schwu scout scrat scrip sdien seal_the sear_the sech_jahr sech_leut sech_schw \
        sech_tonn seco_time secu_rese segru sehe_sie sehol sei_bei sei_das sei_ja sei_zu seie_mit seil> sein_0 \
        sein_buer sein_die sein_eige seit_der seit_mit seit_sonn seit_weni seit_zehn seize selb_am selba selbs self> \
        selt> selwa semin sende sensc senst sentw seph> seren serer serio seroe seror serv_von servu sets> seve_year \
        seven sever sfahr sgang sgass sgelo sgesu sglei shaft share shby> she_s shes> shif_has shift shirt shop_at \
        shop_has shopp shor_befo shou_and shou_be shou_not show> show_a show_me show_the shuts shutt sich> sich_alle \
        sich_imme sich_jede sich_vor sich_zu sicht side_of siden sides sie_arbe sie_den sie_durc sie_ein sie_hat \
        sie_hatt sie_mich sie_nach sie_scho sie_schw sie_verl sie_war sie_wird siebz siedl siege sieru sight sigke \
        sign_by silbe silo> sinc_nine sind_bei sind_betr sind_erkr sind_schw sind_tot sind_verk sind_vers sings \
        sinsp siona sione site_on site_the sites sits> sitt_on sitz_bei sitz_fest sitzt sitzu six_peop sixt_year \
        sjaeh sked> skett skran sland slast slich slips slurr smann smell smiss smoul sner> snumm so_ein so_eine \
        so_etwa so_weni sofo_nich soll_am soll_der soll_eine soll_ihre soll_sich soll_sie some> some_dist some_else \
        some_has some_in some_s sonal sonen sons_kein sonst soon> sort_betr sorte sory> south spae_morg spae_und \
        spaet spann speci spedi speed speis sper_der speri spfli spie_steh spiel spina spit_hatt spit_sich spor_die \
        sprec spren spri_orde sprot sprud sprue spur> sraet sregi srund ssade ssau> ssche sschn sseit ssell sselw \
        ssenz ssero sses> sshae ssigk sslic sspit sstel sstie sstra sswor staa_ist staat stad_habe stad_und stadt \
        staf_at stahl stai_and stake stan_in stanz star_heut star_up starb stat> stat_and stat_des stat_eine stati \
        statu stau_sich stay_on stcod stech steel steh_ab steh_bere steh_im steh_in steh_mit steh_ohne steig steil \
        stel_0 stel_der stemp stend steni stenp sterb stes> steu_hat steu_und steue stges stick stike stil_bein \
        stil_ein stil_in stil_risi stim_im stin> sting stisc stlic stlin stoc_and stoc_ein stoff stome stone \
        stop_work stor_in stra_nach stra_nich stra_s stra_und strah stran strau stre_and stre_of stre_und stre_war \
        strec stree strei strip strup stspi ststa stuck stud_and stud_in stue_der stue_in stue_stat stun_0 stun_das \
        stun_den stun_mehr stun_vorh stun_zu stun_zwei stur_deck stwag subco such_fuer such_mit such_seit sued_von \
        sulat sumed summ_time sund_with sunk> supe_boar sure> surge surv_a susp_all susp_at svers svoll swer> swing \
        swit_and swit_off switc swort szahl szett szueg t_come t_know tact> tadth tadtw taeti taff> taffe tag_stan \
        tage_die tage_nich tage_ohne tage_sind tagsp tagss tagt_am tagt_seit tahl> tails tain> tairs take> take_from \
        take_it taken takin talk_brok talk_to talks talle tallz talte tammt tamt> tandi tange tank_der tank_komm \
        tanke tankw tap_wate tarb> tarbe targe tars> tasc_vor tatem tatus tauc_sind tball tbark tbefe tchin tcode \
        tcoin tdeck teac_the team> team_from teams teens tees> teigt teil_die teil_sind teiln telef telev tell> \
        telli tellp tellv tellw tely> temen temno ten_past ten_the tenab tenbe tenda tenge tenki tenpr tensa tent> \
        tenta terdi tered teres terfl terga terku terle terlo term_gibt terna terpi tersh terta tervi terwo terze \
        test_und test_wurd teste testi teuer teuri tfern tgage tgete tglie tgrup thalb that_ever that_new that_nobo \
        that_s that_seve that_some that_the that_thei that_was the_agen the_air the_appr the_arca the_asse the_bank \
        the_big the_bind the_bond the_boss the_bott the_brid the_cabl the_chie the_choi the_city the_clie the_comm \
        the_comp the_cont the_coop the_coro the_cutt the_dead the_deal the_door the_doze the_engi the_esta the_even \
        the_extr the_fact the_fell the_fenc the_fibr the_fore the_foun the_fram the_gale the_gas the_grap the_heal \
        the_high the_hour the_hub the_inn the_invo the_job the_kerb the_lend the_lett the_lice the_lid the_melt \
        the_mini the_muni the_next the_port the_post the_prem the_prim the_prog the_prov the_quar the_rail the_rang \
        the_regu the_repl the_resc the_rest the_rive the_satu the_shel the_shif the_smal the_stor the_supe the_supp \
        the_tea the_ther the_univ the_vend the_whol the_work the_wron thei_orde thei_word thems then_sile ther_and \
        ther_now therm thern they_are they_coul they_paid they_re they_shou thhel thin_and thir_eigh thir_mont thium \
        thof> thou_to thout thre_hund thro_a thro_the throu throw thur_and tiati tick_0 tient ties> tiges tigt> \
        tikum timbe time_the time_thre timer timme tingr tinne tinui tippt tisc_eine tive> tives tkost tlass tleit \
        tlief tline tmeis tnahm tneri tners tness tniss to_acce to_anyo to_as to_be to_call to_chec to_clai to_clea \
        to_come to_comm to_eat to_hold to_keep to_meet to_put to_sign to_take to_thos to_thre to_with toaus tobah \
        tock> toffe toffp tomer tone> tonn_of tons> tons_of tonum took_nine took_the tools top_of toppe tor_0 torag \
        torat torwa tot_und total tote> tote_fore toure towar toxic tplan trace track trad_in tradi traeu traf_eine \
        tragg tragt tragu trahl trai_von trail tramp tran_mit trea_for treet tref_sich trei_seit treit treso trie_to \
        trine trit_aus troll tromm trot_mona trot_verb truck truct trude tsage tschr tscht tseit tself tsges tside \
        tsins tspie tsrat tstad tstae tsvol tszei ttel> ttels ttelt ttens ttenw tterp tting ttpla tuali tuck> \
        tuer_der tuer_gesc tuer_zu tulis tumm> tun_wir tungs tunne turbi turbu turn_back turne tvert twel_to \
        twen_minu twen_to twist two_are two_days two_floo two_hour two_othe two_when two_work tyard type> tzbeh \
        tzig> tzmei tzte> uage> ualis uart> ubai> ubau> ubcon ubige uble> ublin ublis uchha uchsa ucks> uctio udel> \
        uden> uder> udge> uebe_0 uebe_auf uebe_bei uebe_bord uebe_dies uebe_eing uebe_ersa uebe_fuer uebe_hatt \
        uebe_nich uebe_rich uebe_sie uebe_zahl ueckg ueckk ueckm ueckn ueckz ueden ueder ueens uegel uehch uehne \
        uehrt uehru ueler uelle uellt uelt> uenen uenfj uenst uerba uerbe uerft ueric uerin uern> ueros uerst uert> \
        uerze uessi ueter uette ufahr uffun ufgef ufgeh ufger ufpre ufzue ugeln ugena ughly ugsbu ugung uhalt uhen> \
        uhr_auf uhr_das uhr_drei uhr_frue uhr_gas uhr_in uhr_mues uhr_verf uhr_zu uilde uiter ulage uletz ulhau \
        ulier ulism ullen ulls> ulzen um_eins um_kurz um_zehn um_zwoe umark umed> umes> umfa_und umfan umfr_unte \
        umge_ein umgeb umgeh umps> umsa_mit umsa_von umspa umste unbe_auss unbe_zwei und_beka und_beru und_bitt \
        und_brau und_dabe und_dana und_dies und_drei und_droh und_durc und_es und_frag und_fuer und_gest und_gewe \
        und_hatt und_heut und_hint und_hund und_ich und_ihr und_jede und_konz und_kuen und_land und_milc und_mir \
        und_mit und_muss und_neun und_nimm und_ober und_ohne und_orts und_prue und_sagt und_schm und_schw und_sein \
        und_setz und_stad und_steh und_trot und_verh und_verk und_verl und_wann und_wenn und_werk und_will und_zieh \
        und_zwoe unded undic undry undsc unehm unent unft> ungen unges ungla ungsb ungsd ungse ungsn ungsp ungsu \
        ungsw ungsz unio_says unior unive unkt> unles unli_holi unlim unnel unnen unny> unpai uns_dafu unsch \
        unse_azub unse_dorf unstr unte_dem unte_die unte_drei unte_im unte_span unted unten unti_frid unts> ununt \
        up_ther up_with upboa uperv upply upsta urbin urchb urde> ureih ures> urger urier uring urity urnit urth> \
        urtya uruec urvei uscha uschk uscht useho usfal usgan usgeb usges ushed ushin usive uslan usmar ussma ustan \
        ustee ustel ustom uswei uszah uszue uszuh uszus utch> uters utes> utet> uths> utine utsch utsid utspr utter \
        utton utzbe uxemb uyers uzer> vacua valdi valv_may van_is vance vanis vate_hat vatwa veill velop venan vent> \
        venty ver_di veran verb_die verb_raet verb_sich verbr verd_unte vere_als verf_der verf_die verfu verg_der \
        verg_in verg_woch verh_verb verh_zur verha verhe verho verie verk_das verk_ein verk_gest verk_in verka verke \
        verl_ein verl_habe verl_ist verl_man verm_der verm_wurd verm_zwei verpf verpu vers> vers_auf vers_das \
        vers_die vers_gera vers_rett vers_sich vers_wird versa verse verso vert> vert_begi vert_der verti vertu \
        verw_und verwa veryb veryo vesse vest> vesti vider viel_dank vienn vier> vier_abge vier_baug vier_habe \
        vier_jahr vier_koll vier_mens vier_sind vier_weit vierh vieru ving> visi_are visio visor vitri vival volk_in \
        volk_uebe voll_fahr voll_lohn volls vom_band vom_kios vom_nach vom_netz von_an von_auf von_den von_dene \
        von_etwa von_fehl von_gepl von_hand von_ihne von_lieg von_mont von_ohne von_rund von_selb von_st von_umge \
        von_verb von_vier von_vor von_war von_wo vor_mir vor_sech vor_tor vor_vier vor_zwei vora_uebe vora_von vorar \
        vorb_und vorba vorg_die vorm_der vorm_eine vorm_zwei vorra vors_auf vors_beim vorta vortr vorwa vote> \
        vote_on wach_mit wache waehr waelt waert wage_beim wage_for wage_no wage_were wagen wahrs wait> wait_the \
        waite waiti wald> walk_to walki walko wall> walle walts wand_im wand_in wann> wann_die war_als war_auch \
        war_beim war_bis war_das war_hat war_im war_in war_nur ware_0 ware_das ware_im ware_wir warn_die warni warnu \
        wart_im wart_mit wart_seit wart_vor waru_die warum was_0 was_and was_call was_er was_for was_hit was_ich \
        was_in was_last was_open was_sign was_to was_up wass_habe wass_hat wass_und way_at way_the wder> we_aske \
        we_did we_re week_i week_late week_the weg_in wegt> weich weil_bei weil_der weil_jema weil_mein weil_s weile \
        weis_kein weit_gesp weit_offe weize well> weni_minu wenn_er went_in went_off wer_auf wer_die werd_ein \
        werd_es werd_noch werd_per werd_uebe werd_verm werde were_bein were_foun were_susp were_take werft werk_aus \
        werk_die werk_ein wesen wette what_a whee_of wheel when_we wher_a whet_to wheth whic_was which whit_powd \
        white who_boug who_went whom> wie_neu wie_sie wie_vor wied_auf wied_mit wiene wilde will_bis will_deci \
        will_den will_look willi wind_is wind_neun windi winen wir_alle wir_fahr wir_fuer wir_im wir_koen wir_vom \
        wird> wird_beza wird_das wird_es wird_evak wird_gepr wird_hat wird_oper wird_von wirf_dem wirk_von wirke \
        wiss> wist> witch with_her with_nine with_trai withh withi witho wner> wo_sehe woch_als woch_am woch_auf \
        woch_im woch_lang woehn woher wohn_ein wohn_in wohn_und wohn_verl wohn_zu wolf_die woll_am wollt word_sagt \
        work_a work_at work_coun work_on work_say work_the worki workm worse wort_0 writ_a writ_and write writi \
        wrong wunde wurd_ange wurd_bei wurd_die wurd_mit wurd_verl wurd_zwei wurde wurf> wyer> xchan xible xing> \
        xpect xplan xplod xplos yacht yalty yber> ybody yclis year_i yern> yet_say yet_to ylind you_have zahl_an \
        zahl_der zahl_ein zahlu zbeho zbetr zehn_tage zehn_woch zehnt zeig_das zeigt zeit_hat zeit_und zeits zelte \
        zende zent_das zent_in zenti zenz> zersc zette zeug> zhaus ziege zieh_sie zierg zieru zigst zisch zmeis \
        zmitt zoell zogen zoll> zoll_stop zu_arbe zu_benu zu_der zu_ein zu_fuss zu_gebe zu_lass zu_tun zu_weni \
        zu_werd zu_zahl zuckt zuege zueri zuers zufah zugle zuhal zula_fuer zulag zulet zum_nach zuneh zur_arbe \
        zuru_ein zuru_es zuru_mit zusa_nach zusch zust_ist zusta zvors zwan_euro zwei_am zwei_ange zwei_beha \
        zwei_blin zwei_davo zwei_ein zwei_hand zwei_loes zwei_mens zwei_priv zwei_schw zwei_seit zwei_silo zwei_stun \
        zwei_tote zwei_verl zwei_vors zwei_wohn zwoe_ange zwoe_grad zwoe_jahr zwoe_uhr zwoe_zimm zzia> =2 0_augu \
        0_besc 0_chil 0_fahr 0_firm 0_kind 0_mens 0_sind 0_stue 0_this 0_urla <aale <abfu <abzu <acco <adre <alar \
        <ambu <ammo <an> <and> <anti <anza <arme <arou <arre <aski <aufr <auge <ausz <away <baby <bags <band <batc \
        <baug <baum <baus <bean <begu <bele <bere <berg <bewe <biet <big> <blac <blas <bot> <both <bott <bueh <burs \
        <call <carg <casi <cell <chil <citi <clea <clip <cloc <coac <conn <cord <cust <cuts <dach <damm <ders <dete \
        <died <dog> <dogs <door <dosi <drau <effe <else <emer <erkr <ersa <erst <etwa <exec <fand <fell <firm <fore \
        <fram <fres <frie <gaes <gale <gasl <gast <gate <gath <gefa <geha <gela <gelt <geol <gepr <geru <gewe <gift \
        <glae <got> <gree <grou <hack <hael <haeu <hall <harr <harv <hat> <haus <heal <held <hera <hoch <hole <hous \
        <hund <if> <im> <indo <infu <ins> <insi <inso <insp <into <intr <isol <k> <kemp <kist <knif <koll <krac \
        <krae <kraf <kran <kris <kurz <ladu <laes <laeu <last <leak <leas <lich <ligh <linz <load <loan <log> <lohn \
        <loos <luef <main <make <mask <men> <miss <mitt <mome <moor <muni <near <nied <niem <nord <not> <nota <noti \
        <ober <offe <open <outc <pati <paym <pier <push <ramm <rean <reic <rein <rele <resu <risi <riss <roun <rufe \
        <run> <safe <salm <salz <same <says <seiz <seri <set> <shop <sich <site <sitt <spae <spit <spre <stec <stru \
        <stum <taus <thei <thre <thro <thun <tode <tomo <tor> <tote <touc <towe <toxi <trea <tres <trit <trus <ulm> \
        <umkr <unac <unbe <unco <unio <unkl <verb <verk <view <viva <wand <wann <ward <wart <wate <were <werk <west \
        <wien <wind <wird <wire <wolk <your <zers <zieh <zoll <zuen a_0 a_blaz a_call a_cove a_digg a_girl a_gree \
        a_lorr a_seco a_temp a_thir aalen aatsa ab_ein ab_heut ab_morg abfue abgeb ablet abspe abzus ache> ached \
        achmi acht_uhr achwe adio> adlin adung aefts aeher aehre aerfu aerke aesst aeste aetsc aeufi affne ager> \
        agern ahnde ahnen ahre> ailer ails> ains> aken> aker> aketb aktie alamt alen> alkin all_from alle_0 \
        alle_hatt alls> allsp almon als_0 als_gege alsch am_aben am_kopf ambul ament ammed ammon amtsg an_ambu \
        an_emer anbi_hat anche and_foun and_that and_will andan andin andta anga_der ange_0 ange_und ange_von angef \
        angeh angt> animi annt> ansag ansc_von anten antra anwo_soll anyo_who anzah anze> apper arbe_in are_affe \
        are_alre are_expe are_goin are_sear are_stan are_talk are_unac are_wait argen argo> arhau aring arke> armed \
        armie arned aroun arres arty> arves arzt> as_i askin aslei assan asspo astro astwa at_brea at_four at_leas \
        at_nine atast atens athin atien ating ator> ators atsan atur> atzle auch_scho auf_den auffi aufg_das aufhi \
        auge> augen augle ault> aus_der ausen ausfa aussa auszu autob away> awine aying bags> bahne bank_have \
        bank_zieh banks batch baugl beauf been_repo been_told befeh began begu_to begun behoe bein_trea beite bekan \
        beko_die beleg beli_wurd beln> below berae berat berfa besc_der besid betr_meld betr_soll betr_zwei bewaf \
        bfuel bgefu bgeri bgest binn_stun bis_in bish_stan bitt_rett black blaz_at bloc_die bohrt boten both> bottl \
        bouri brake brea_and break brech brems bren_seit brich briga broad bronn bruck bruec bscha bsper bstur buehn \
        buer_der bulan burst by_midn by_phon bzusc call_to cann_yet cargo casin charf chem> chere ches> chick chien \
        chlag chlue chsae chter chtsc chule chutz chwar chweb chwei cials cide> cils> ckern ckers climb clip_the \
        clock coach colog come> come_from comme compu conf_a conne copte cordo coun_are count creen crew_in crowd \
        cuers custo cut_off da_nich dach> dacht dansa dara_die das_fahr das_gesu das_kons das_land das_leck das_zelt \
        data> daten dawn_and dazu_auf dbar> decku dem_dach dem_eing dem_frue dem_mitt dem_naec dem_tor dem_zwei \
        den_aben den_naec den_verk denbu der_adre der_anla der_baur der_baus der_char der_chef der_damm der_dien \
        der_gros der_grue der_hand der_ober der_sani der_vera der_verd der_vers der_vors der_warn derse des_neue \
        des_tage deskr deste dete_have detec dheit die_app die_arbe die_beid die_date die_drit die_flam die_leit \
        die_mark die_nota die_schl die_stoe die_ursa die_verl die_zusa died> dies> ding> dinne dium> dlers dlich \
        dline dling dmini do_not dogs> doors down_and down_in down_on dreds dreht drei_mens dress drink droh_zu \
        eadli eague ealth eams> eanim earin earl_even east> eatme eaufs ebens eberh ebohr echba eckt> eckun edes> \
        eensh efael efer> effe_from effec efigh efror efte> eftun efueh efuse efusi egan> egsch egun> ehmer ehnfa \
        ehoer ehold ehre> eiche eifen eiger eihe> eilbr eilun ein_0 ein_blit ein_spre ein_zwei eine_char eine_erst \
        eine_frau eine_frei eine_kind eine_uebe eine_verw eine_ziff einer eing_die eini_tagt eisen eiste eitra eitsi \
        ekann ekipp elben elbru eldet elegs elev_and elf_uhr elico ellt> elnah eloes elow> elves emand emde> emder \
        emeld emerg empte enbac enbur ende_ist endig ener> engeb enhau enmit enpor ensho enst> enstu enter entgl \
        entim ently ents> ents_heut entzo eolog eport er_ist er_nich eraet erbre erdac erei> ergif ergsc erhaf erhei \
        erie> eries erium erkst erkte ermar ermut erord errei errt> ersag ersch ersel ersie erspi erspl erst_im \
        ersuc ertes erufe erwal erweh erzeh erzue es_eine es_gilt escha eshee eside eskri esper estor esult esund \
        etall etect etern ette> etten euerw eufig euser euten every evisi ewaff fahnd fahr> fahre fahrs falsc famil \
        fast> fect> fenba fens_gesc fens_zu fernw fest_der fest_die feue_laes ffer> ffici ffind ffnen fgeha fhin> \
        fices ficia fight files finan findb fire_are firef flasc floge fluec flugh fnen> for_five ford_alle ford_von \
        forty four_the frame frei_und freig fresh fris_bis from_s frore froz_the frue_am frue_bei frufe ftigt ftsfu \
        fuehr fuell fuen_weit fuer_0 fuer_heut fuer_sech funde fungs fused fusin gade> gaert gas_is gas_main \
        gasl_ange gasle gathe gave_way geber gebet geboh gebr_das gebun gefae gefro gefu_bei gefue gefun gegen gehal \
        geht> geis_in gekip gekle gelau geld_da geme_der gemel geoe_und geolo gera_0 gera_gera gera_in gerat gere> \
        gesc_halt gese_die gese_seit gesp_nach gest_auf gest_eine gest_habe gest_und gest_verk gewe_hat ghafe giftu \
        ging> ginne girl> glaes gleic gleis goods grabe grad> green grenz groe_0 gros_ruft groun grupp gsste gstra \
        gsunf gulat gungs gutha hab_ich habe_am habe_das habe_die habe_sich haber hacke hael_ein haen_seit haeus \
        haft> haine halb> halb_stun halbe halle halt> halts hand_und handb handl harve has_cut has_died has_not \
        has_seen has_sent has_shut has_yet hat_bei hat_ein hat_fuer hat_kata hat_soeb hatt_die haupt haus> haus_und \
        have_froz hdrew heal_offi healt heck> heilb heim> heir> heits held> helfe helic help_play helve hend> \
        hera_und herhe hern> heut_beim heut_mitt heut_morg heut_vorm hiene hift> high> hint_der hint_vers hlues \
        hlung hmer> hneid hner> hnfac hoeht hoerd hold> holds homes hool> hoppe hotl_band hour_the housa howin hreat \
        hrzeu hsaeu hschi hters htlic htsch hund_of hundr hwang hweig hweis i_type ialen ialkr iatel iber> ical> \
        ich_haet icht> ichtu icial icipa icopt ideo> iding iecht iehen ieman iente iere> ieren ierli if_you igade \
        igem> ikum> ilbro ilder ildin illin ilung im_haus im_hote im_kell im_kuen im_minu im_umkr imber imina \
        imme_effe immer in_alle in_heil in_hosp in_inte in_leed in_leip in_my in_sich in_thea in_thre in_vien \
        in_zuer inala inbau indba inden indes indoo infus inge> ingef ingha ingri ingt> inhab insat insol inte_care \
        into> into_the ippt> irefi irmed is_lock is_on is_show is_unde iseln isen> ist_abge ist_bish ist_ein \
        ist_gege ist_kurz ist_noch ist_tot ist_uebe ists> it_in it_to itals iteri ithdr iting itrae its_way itsin \
        itte> ittei ittle itzt> ives> ivsta jaehr je_akti jedes kaemp kam_es kannt kata_ausg katas keit> kempt kern> \
        kers> ketbo kette kind_im kind_in kind_lieg kind_werd kind_wurd kinde klar> klebe knife koen_sich kolle \
        komm_gege kompl kont_die konta kontr konze kopf> kopf_getr kopie kout> krach kredi kuend kund_und kunde \
        kundi laden ladun laegt laeu_die laeu_noch lance lang> lasch lasse lastw laube lauf_weit lauge laut> \
        laut_feue laut_poli lawin lawy_are lays> lbron lders ldet> leagu least left_a legsc leih_ist leihe leist \
        lende lets> letzt letzu lfer> liale licit licop liebe lief_an liefe lieg_seit lift_the light line_says linie \
        linz> liste litte litz> live> lking lkrae lkran lleag llspa lnahm loans lock> lock_the loehn loesc loese \
        log_out logen loos_in loose lorry loud> lsche lspae luech luef_aus luess lugha lunge lvenz lves> lwage lzent \
        mache maerk main> manda mande mann> mann_mit mary> mates matio mbula mder> medic mehr_als mehr_betr meld_die \
        meln> mens_mit mers> mgehe milie milli mit_den mit_dies mitt_an mkrei mmed> mmeln mmen> mmeng mment mmoni \
        momen monia monox morg_frue morn_to morro mpten mpute mtsge mutet nacco nach_bish nach_dem nach_drei \
        nach_ein nach_gas nach_seit nach_uebe nachm naec_stun naeh_als naehe nahme nalam nalar nate> naus> nbach \
        nbeka nburg nced> ncent nches ncils ncons ndans ndate ndbar nded> ndes> ndigt ndinn ndoor ndred ndtag neide \
        nenst nerin nets> neun> neun_die nfach nfael nfere nfirm nflug nfte> nfusi ngabe ngeru ngsmi nhabe nhaen \
        niak> nich_ab nich_an nich_auff nich_davo nich_erre nich_oeff niede niema nimie nine_peop nine_this niste \
        nken> nker> nklar nlege nmitt nnect nnens noch_auf noch_ermi noch_imme noch_in notic notru noxid nport nsage \
        nshot nside nsive nsivs nsolv nspec nstab nstad nstre nstun nsuli ntage ntain ntgle nties ntila ntrag ntrat \
        ntzog numb_of nunge nverz nwaer oans> oards ob_sie ockin odel> odes> oehne oeht> oemt> oerun of_a of_peop \
        off_at off_the offe_im offic ohne_aufs ohner ohnha ohrt> older olds> olge> ollea ollie ologi olven oman> \
        oment omorr omput on_site on_thei one_has one_is oned> onen> onfer onnec onoxi ontai ontak onten onzer oods> \
        ools> oors> oose> open_a open_at open_the operi ophen opien oppen ordne ordon ores> ority ormat orrow ortal \
        ortet orty> ossen osted ostet otarz othe_peop otice otruf otter ouch> ound> ounde ounti ourt> ousan out_by \
        outco over_a over_and owing pack_wurd paene paets paket part_are parti pass_scan passp patc_and patch patie \
        peise pelt> peop_are peop_have peop_s pers> phon_line picke pien> pier> pierl ping> plan_for plant plett \
        plier plug> poli_are porta prote pruef prung pter> pull_the pulls pumps puter pzig> quarr quell racht radio \
        raet_die raeu_lass rain> rall> ranke ranti rappe rast> rast_in raube rauc_zieh raufh rbrac rday> rdien \
        reac_the read> reani reate rechb reche reds> reens reets refig regie reht> reibe reihe remse renge rengs \
        renhe repli repor resc_team resh> resta resu_and resu_are resul rfall rfung rgaer rged> rgenc rgent rgesc \
        rgift rgret rgrun rgsch rhaft rhalb rhoeh richt riebs riert riff> rigad rigem riger righ_now ring_roun risin \
        rist> rite> rity> rivin rkell rkten rlang rlock rmark rmati rming rmute rned> rnen> rnwae road_and roemt \
        ronn> rophe roren roun_on rreic rrest rrivi rrow> rsach rsatz rschl rselb rsery rsieg rsorg rspli rspru \
        rsuch rtes> ruehs ruemm ruft_dazu run_by rund_sech rungs rupps rutsc rvest rwalt rwart rwehr rzehr rzeug \
        rzueg s_lawy s_stat sagen said_to samm_sich samt> samte sand> sanwa says> sbran scha_der schal scher schic \
        schl_aus schla schlu schn_war schne schte schu_beha schw_verl scree scuer sehba sein_soll seit_acht seit_den \
        seit_elf seit_etwa seit_ist seit_mont seit_neun seit_sieb seit_vier selb_mit selna seri_k serie sern> serve \
        serwe sery> set_up setze sfall sfueh sgela sgese shelv shion shops showi sich_am sich_heut sich_im sich_in \
        sich_mit sich_seit sich_um sie_in sie_kein sieb_uhr signa sinc_abou sinc_dawn sinc_last sinc_lunc sinc_six \
        sinc_sund sinc_yest sind_an sind_auf sind_in sind_seit sind_um sind_verl sind_wird sitti sitz_am sive> sivst \
        six_o skier sking skopi smark solic soll> soll_fens soll_nich solve sonne spaen spez_umst spitz splat sport \
        sprun srat> ssant sschl ssed> sselb sselt ssen> sser> sserw sspor sstan sstru stab> stad_kuen staer staff \
        stair stan_0 stan_at stan_von stape stat_page stay_indo steck steh_alle steh_auf steh_stil stehe stens steri \
        stern stete stgen stiga stil_taki stop> stop_payi stop_usin stora storb strop struc stsch stuen stufe stumm \
        stun_eine stun_ihre stun_meld stun_zusa such_eine sucht sulin sults sundh sunfa suppl susp_the taats tack> \
        tadt> taerk taet_ist taete taini talki talls tals> tand> tanze tapel tastr tate> tauch tches tcome tecke \
        tecti teel> teilu tels> tens> terbr tere> teren terie teriu tersa tersu tery> terzu testa teten tgeno tglei \
        thabe thdre the_alar the_brig the_casi the_cate the_chai the_cons the_lorr the_make the_mark the_netw \
        the_numb the_owne the_plan the_plug the_rain the_roof the_same the_stai the_stre the_trac the_trus the_unio \
        the_wate the_west thei_way their thin> this_even this_week thre_coun threa tiato tice> tickt tiefg tigat \
        tigen tiger tigte tilat timet to_four to_read to_rest todes toeru told_by tomor toni_s torbe tore> tores \
        torey torin touch toxin trage trang trap_unde trate treat treck treif tries troph truem trum> trust tryi_to \
        tsfue tstel tteil tten> tterd ttery tuend tufe> tures turz> twage twerk two_peop two_thou twork tzlei tzoge \
        uarry uchun uebe_nach uebe_und uecht uecke uefer ueft> ueftu uege> uegli uehlt uemme uench uende uendi uendl \
        ueren uergs uerwe ufend uffin ufhin ufige ughaf ught> uglei uhr_sitz uiert uildi ulanc ulato ulin> ults> \
        umber umkr_von umkre umpe> umsae unac_for unacc unbe_habe unbek unbes und_aufz und_ausw und_hael unde_way \
        undes undhe undin undre ungar unkla unte_den unte_um unte_und untie uperm uppli upps> urden urgen urlau \
        urned ursac urst> usand user> usgef uspec ussag ussta utcom uthab utoba velli vera_seit verae verbo verda \
        verdr vergi verk_wurd verl_daru verl_und verle verlo verm_nach vermu vers_der vers_tuer versc verte verze \
        verzu viele vom_hof von_der von_im vor_ort vor_zwan vorl_verw vorla vors_hat vstat waffn wait_in walke wange \
        wants war_die wards ware> warn> warne was_seen was_stil wass_steh wate_is water week_and wegun weigt \
        wer_eine werd_derz werd_gera werd_unte were> were_call werks whic_is wide> wide_open will_noch will_sich \
        wind> wing> wird_derz wird_gesu wird_seit wire> with_effe with_imme withd wohnh woman worte woul_like wyers \
        yone> your> zaeh_seit zehn_uhr zehnf zeile zersp zieh_nach zieh_rich ziehe zirks zleit zu_eine zu_haus \
        zu_luef zu_nehm zu_unte zuegl zugeb zule_bei zum_aben zwan_minu zwei_lieg zwei_mill zwei_stoc =3 0_fili \
        0_two <alle <atta <aus> <auss <beam <bega <beha <bewo <bewu <bisl <blit <bloc <brea <cann <chai <conf <cour \
        <des> <do> <down <drin <due> <eben <eine <empt <entz <erre <evak <fest <flug <fris <fuel <funk <gefl <geis \
        <gesa <getr <grab <hang <head <heli <hina <hohe <hosp <hote <imme <inte <kind <klin <konz <lass <lawy <lend \
        <lunc <mand <medi <mehr <mens <nego <now> <o> <offi <othe <over <past <peop <pick <raet <rain <rast <reac \
        <refu <reis <rich <ring <room <ruft <rund <samm <scre <shor <sitz <spez <stai <stue <ten> <thou <todd <trap \
        <tryi <urge <ursa <van> <verm <vide <vors <wage <wait <walk <werd <wild <wirk <zehn <zwei aben> aben_eine \
        abine abou_0 acht> aehri aelle aelsc aempf aene> aerkt aetzu aeuft aeugl aeume afety ahme> akfas akuie alben \
        alkra alle_auf allen alted altet alth> am_frue and_are and_it and_the andes ange> anger anker anks> annot \
        ants> ards> ared> arnt> asen> at_lunc at_noon at_ten at_the attac auf_inte aufen aufru ausba ausst awyer \
        aymen bank> been_move bei_eine beit> bensg berg> berha beset betr_von beweg bewoh bewus bine> bish_nur bisla \
        blitz block board bord> bridg build burg> burns canno centr chain chbar ching chmit chnei chrau ckier cking \
        ckung close comp_has comp_says confi conta court crew_are cutiv das_vier ddler dem_weg dem_werk den_morg \
        der_firm der_zent diate die_feue die_fris die_gewe digge down> drohe eakfa ealed eared ease> ector ecuti \
        ediat eets> efahr efehl eflog egelt egen> egoti ehen> ehrig ehsch eiden eigt> ein_ende ein_kind ein_mann \
        eine_erkl eingr eisel eits> eklem eleas ellin else> emmer emmt> empti ency> ended enne> ensch ensge entil \
        entre eople erden ereit eren> erer> erfal erfun ergae erhan eriss erlet ernac ernig ernoo erst_anga es_bis \
        es_in esen> esetz esses esstr estge estop etrof etter ettun etzun euft> eugli eumen evaku ewohn ewuss execu \
        explo ezial faels fell> fety> feuer ficer fire_crew firm> fitte forti four> frueh fter> ftern ftung fuel> \
        fuer_den gaest gefah gency geris gest_nach getro gewe_ist gger> gling gotia griff gscha haben hand_mit \
        has_been has_just hat_am hat_um hausb hbar> heut_aben hinau hlage hmitt holen hone> hospi hotel hots> \
        hour_ago hraub hrend hrige hwebt iche> iden> iefer iegen iert> ierun iews> igen> iger> igger illio im_lauf \
        imier in_and in_die in_flam in_lebe in_the in_zwei inaus ingek ingin insid inspe irkun is_shut ist_eing \
        ist_in ital> iters itsam ivers kenha kfast kiert kippt known konte konto krank krimi kten> ktie> kuier kung> \
        kunge kursi lage_von land_hat land_ist lauf_des lawye lder> leare lease leger leitu lers> lieg_auf liege \
        lies> lione lizei lled> lling llion locke lscht lter> ltet> lunch media mehr_zu melde mensc mern> miert \
        minu_ago mit_ihm mit_sofo mmedi mmern morg_die mptie nach_anga nach_die nach_in nbar> ndest nding near> \
        negot ngekl ngrif nhaus nich_gefu nich_zu nine> nion> nistr nkenh nnen> nnot> noch_gesu noch_offe not_to \
        notar now_the nown> nsgef ntakt ntral ob_die ockie oddle of_s ogen> ohne> ohnun olize olke> onfir ople> \
        opter orben orlae orted ortig ossbr other otiat ourin overn ozen> passa past> payme pecte pecto pende peopl \
        perie perre perrt pezia platz plitt poli_have porte poste pplie pull_out pulle raet> raetz rale> range rchin \
        rdach reakf redit refu_to reits relea renne resse rettu rhand rimin ring> ringi rkung rlaeu rletz rmed> \
        rmina rnach rnigh rning rnoon roffe rohen rozen rsier rted> rter> ruft> rying saeug safet sbank schw_in \
        scue> seale sech_uhr sein> seit_0 seit_eine seit_frei seit_fuen seit_zwei selbe sgefa sher> short shots \
        sich_0 side> sinc_brea sind_heut sind_unte sing> sitze skrim slang sofo_wirk spect spezi split ssage ssbra \
        sstlo state stay> steh_seit steh_vor stil_on stlos stroe stun_in sturz take_to takt> tank> tarzt tatik tause \
        tehen tern> the_gate thous tiker tions tler> tlich tlos> to_go to_hosp to_open to_stay to_stop toddl \
        toni_the trapp trei_auf treib troem troff truf> trupp tryin tsamt tsanw ttack ttler ttung tuere tung> ucher \
        ucht> uebe_dem uehsc ufen> ufruf uglin uhr_ist uhr_steh ulled um_mitt unfae ungsh ungss union unte_der up_a \
        urns> ursa_ist urser ursie usban usend usgel usstl utive vakui venti verl_bis verla vermi verni video \
        vier_uhr views von_am von_heut vorm_ein waeh_der walk_out walte war_nach warnt warte webt> wehr> weig_sich \
        weis_niem werd_gebe werke wird_gera wird_noch wirku with_warn wohnu wolke word_sein worde works wurd_am \
        wurd_nach wusst xecut year_of yment zahl> zialk zunge zwei_mona =4 <akti <bera <bord <bren <burn <by> <dawn \
        <digg <eing <ermi <expl <fahr <four <frem <froz <frue <gesp <gest <hour <hubs <just <kund <lauf <morn <netz \
        <nine <noon <ohne <pass <schw <seal <sear <six> <steh <stor <supe <tagt <tot> <trei <two> <vera <verd <vor> \
        <vorm <way> <yest abend abgef achde aefte afte_a after aled> alle> ammel ammen amte> an_hour and_is are_in \
        at_0 at_once aufsi beamt beim_amts berei bis_auf bisl_nich bschr cers> chalt chtim cked> ctors daue_an dawn> \
        dem_morg die_zahl droht eamte ebroc ecken ehne> ehrer eiter eitsa enbar ensiv eraeu erate erday erke> erren \
        esten etwa> etwa_0 festg ffen> ffenb fire> flamm fort> fremd froze frue_morg fsich gebro geflo geht_um geise \
        gesto habe_heut halte hande hang> hat_vor htime hubsc hulen hunde iegel iken> immed inike inist innen islan \
        ist_am ist_um ist_unte ist_vor ittet itzen izei> just> king> klemm klini lemmt line> ling> linik locki lted> \
        ments minal minis morni mtlic nach_erst nchti nder> netz> nging niken nnung noch_nich not_yet ntens nterw \
        o_cloc ocked offen offi_are ohen> onto> orden orks> ormit ornin ospit phone pick_up pital poliz ppen> rden> \
        reach reen> refus remde rere> rette rier> risse rium> roche roht> rossb rren> rstan rtige rufen ruft_alle \
        rund> rund_0 samme say_the schen seit_dem seit_mitt shor_afte sind_noch spend sterd super tagt> tensi terda \
        terno ters> the_buil time> ting> trale tschi ttern ttet> tzung ubsch uchen uebe_eine ufsic ulen> um_0 uncht \
        urchs using vor_dem vor_eine vormi wegs> weite were_told wie_viel year_old yeste ying> zuend zwei> zwei_kind \
        =5 <afte <ago> <all> <been <crew <cut> <feue <fire <flam <halt <in> <kurs <land <lieg <loes <noch <phon \
        <pull <resc <rett <saem <saeu <seen <sinc <sind <soeb <stop <stun <told accou aemtl aeumt ages> am_mitt \
        andel anken are_stil auber auf_das banke bei_in bend> broch ccoun chsuc clear crews earch emtli entra ermis \
        erweg erzei erzt> es_geht escue essel gest_aben gestu heut_nach hortl hrere hsuch icers ight> im_kran ince> \
        is_in is_stil issen kurz> laeuf lamme laufe lben> lice> llen> loest mehre misst mitte nach_eine nachd ndel> \
        ning> oeben oest> olice ollen oppt> orsta ortly out_at polic raten rchsu rescu rews> rmiss rmitt rtly> rwegs \
        rzeit sage> says_it searc seen> since sind> soebe store stuer stund terwe till> told> toppt tunde uber> \
        uehen uerzt uhr_eine uspen von_in vorst wages zentr =6 <abge <deck <lock <morg <poli <s> <stil <weit am_nach \
        been> brenn chdem eing> estue gege_0 hat_heut hdem> heut_um hour> im_netz isst> itter kurz_nach last_nigh \
        noch> nsche round rueh> saemt seit_heut solle spita still stopp told_to tors> =7 <at> <bein <bitt <has> <is> \
        <ist> <kont <out> <say> <sofo <susp <tank <warn <yet> am_vorm being bitte erade gerad morge noon> ofort \
        rade> raeum shut> sind_im sofor sperr suspe tuerz tzen> uhr_ein unde> =8 0_0 <aben <bank <droh <have <ob> \
        <off> <shut <soll <toda are_bein are_on derze ester eumt> have> have_been itere night oday> seit_gest suche \
        today =9 <derz <gas> <seit orgen this_afte =10 <toni ittag mitta onigh rgen> tonig =11 <gera heut_frue =12 \
        eute> =13 <this seit> this> =14 zur_stun =16 ttag> =18 <heut heute =19 <are> <uhr> this_morn =20 0_uhr
        """
}
