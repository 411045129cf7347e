/// Runs of letters and neighbours, and how much each speaks for what must be seen within the hour.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum AcuteSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-9]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-9 <i> =-8 <ich> <wir> =-7 <my> stag> the_morn =-6 0_euro <for> <jahr <mai> <our> <sie> <year am_0 ueher \
        =-5 0_and <die> <man> <neue <so> <the> <was> <we> <who> cent> ears> jahr> leite ntag> statt wurd_niem =-4 \
        0_und <den> <ende <euro <he> <mona <schr <she> <side <stan <und> <us> <wer> bis_0 chts> dete> ember erfah \
        i_have immt> in_0 jahre monat on_0 per_cent rfahr route schri seine tags> und_der verl_wurd von_0 years =-3 \
        0_im 0_mai 0_mill 0_minu <a> <aber <am> <beru <bus> <d> <da> <day> <dien <einm <from <ging <ihn> <je> <lese \
        <lief <look <most <must <name <nebe <nigh <note <on> <one> <park <rout <spri <stad <trau <tues <uns> <unse \
        <week <welc <wert <what <wie> <wied <will <woch achts am_bahn am_sams am_sonn are_not auf_eine beruf bung> \
        cker> days> denkm der_nach die_stad eher> ehjah ehrt> eilig einen eiten emein ends> enkma erhae ersta erufs \
        erver esday estel euro> ffene frage from> from_the ftig> gemei habe_sie hange have_sinc here> herr> hjahr \
        i_ve ichte ielt> ifts> in_a indet ings> is_a jetzt lause leine macht mals> meine messe nged> ngst> niert \
        nimmt nkmal nntag nser> nths> nur_noch of_0 of_us onnta onths orbei part> preis rgese rmal> ruehj sday> \
        sehen seit_oste sere> sion> sonnt sprin such> tage> teil> test> ther_is tuesd uebun uehja uesda und_die \
        und_eine unser urse> vorbe wegen what> wiede wisch woche year> zum_0 zwis_0 =-2 0_apri 0_bis 0_cent 0_das \
        0_in 0_mit 0_nove 0_stat 0_tage 0_to 0_vers <acht <ag> <agre <allo <als> <anbi <ande <anfr <annu <appl <aufg \
        <bach <back <begi <bei> <best <betr <bett <beza <bis> <book <brau <buer <came <car> <chee <club <cool <cost \
        <coun <dama <dana <dank <dann <das> <depa <der> <did> <dran <draw <duer <each <east <eich <eigh <einz <end> \
        <enth <ents <erfo <farb <fast <febr <fine <folg <form <foto <free <freu <full <gab> <geae <gefr <geme <gene \
        <grun <hedg <heim <herk <herr <his> <ihm> <incl <inst <it> <janu <jetz <juge <juli <juni <kabe <kaes <kart \
        <kipp <klei <kost <kuen <kuns <laer <lag> <lang <lead <leer <left <lett <letz <like <lind <litt <lkw> <long \
        <mach <mark <mean <mein <memb <mir> <mit> <moeg <move <mr> <nahm <nann <neu> <new> <nie> <nimm <no> <norm \
        <null <numm <nun> <nur> <oder <only <orts <para <per> <perm <poin <port <poun <prei <pric <pro> <prob <proz \
        <race <rate <rath <rede <ruec <sais <sams <schl <sett <shee <sing <sire <sixt <slep <smal <somm <sonn <soup \
        <spar <spea <spie <spra <stag <stie <stol <tag> <than <them <they <tick <tier <tisc <to> <trae <twel <unde \
        <unti <use> <ve> <verf <verg <verw <very <voll <vom> <vorb <vorh <wahl <war> <ware <warm <wass <wege <wenn \
        <wish <wohn <yard <youn <zeit <zeug <zueg <zum> <zwis a_day a_diff a_hedg a_new a_smal a_year abbau abell \
        abge_die acht_jahr aehrt aeren aerz> aessi affec agree ahmen ahres aison alige ally> als_im alse> alte> \
        am_erst am_frei am_mont am_tele amals amen> amsta an_ihre anach anbie and_a and_no ander anfra anged annte \
        annua antee anuar apita appl_and aran> arbe_am are_unaf aren> arges arken artme arts> aster ather atist \
        ative atte> auch_der auert auf_0 auf_schw auf_und aufge aufsc aus_0 aus_dem ausch ausfl ausme auss_der bbau> \
        begin bei_arbe bei_ist bei_uns beits bele_von belle besit best_das beste betei bett> bewer bgesc binde \
        bis_ende bis_heut blatt bled> bruar bund> came> chade chaet chaut chied chlaf choen chrif chte> chtsk club> \
        comes ctor> damal danac dann> daran darf> das_arbe das_ist das_mitt das_verf delle dem_krei dem_nach \
        dem_stur dende depar der_bauh der_buer der_eige der_geld der_im der_komm der_lehr der_schu der_verk dert> \
        derwa die_alte die_fili die_firm die_ganz die_ich die_kind die_leut die_mitg die_schu die_stra dnung dort> \
        dran> dung> eaend eant> easte eathe ebel> eberz ebrua ebung echnu echse ecker eder> edge> eding eeks> eere> \
        egist ehere ehobe eibt> eider eiert eigen eight eilt> ein_kran eine_ande einfa eing_werd einma eint_ist \
        eintr eite> eithe elled ellsc elten enbau ende_0 enen> entne entst entue epart erche erein erhin erkta erms> \
        erneh erroh ersio erspa ertag erte> ertre erwei es_im eschi esehe esell eser> esich esitz esse> esste esung \
        eter> etung etzt> euro_an ever_morn eweil faehr false febru fecte fehl_ein feier fili_in fine> floor folgt \
        for_nine for_the four_in frei> frei_nach from_0 ftlic fuer_eine full> gab_es garte geaen gehob gela_von \
        gelae gens> gera_und gera_von gerei geseh gesel gesp_die gesta getra gleit gned> gunge gust> habe> habe_ein \
        habe_im haden haetz hafts halb_gesp halbs hands hart> has_a has_move has_take hat_0 hat_das hat_dem hat_nach \
        hat_unse hedge heis_es hende hine> hlich hoben hoene hose> hreib hren> hresb hrift hrpla hulde hung> hwerd \
        ices> icher idays ided> ieben ieser igent igned ihm_die ille> im_frue im_mitt im_schn im_verg in_ein in_vier \
        inger inmal insam is_now isch> ison> ist_bei ist_das ist_die isten it_has itag> ither its_own ittwo jahr_die \
        janua jede_morg jugen juli> juni> kabel kaest kapit kerei klein koste kuche kunst lade> laeng lag_eine \
        land_fuer lante latt> laubt ldete lear_to left> leibt lept> leser lette leut_von leute lieb> lied> lief> \
        lifts like> lken> longe look_for loor> lost> lscha maerz maess malig man_habe march mber> meant mehr_ange \
        membe mens> menti mgest mit_dem mit_die mit_zwei mittw month most> mpen> mstag museu muste nach_auf nach_das \
        nach_mitt nach_zum naec_morg nager name> namen nannt naten natse nbiet ncil> ndere ndert nderu ndet> ndete \
        ndsch nebe_den nern> neue> neuer nfall nfrag ngesp nich_mehr nich_vor nich_vorg nine_per nings nmal> nnual \
        nobo_was noch_heut norma not_affe not_invo note> nsch> nsere nstag nstea nteen nterm ntner ntuem null> ober> \
        odell of_my offer olgt> ommer on_it on_satu onats only> onner ooks> optio ordnu orges ormal osten oster \
        osts> ounds oung> out_to oved> over> oves> paris partm pelle permi pielt prach price pring prom_a prove \
        proze ption quiet race> raede raegt rage> ratio rbei> rchiv rding rdnun readi rechn recht regis reis> resbe \
        resen rest> revie rges> rhael rhaen rich> rief> rken> rktag rland rmin> rnehm rollt ross> rplan rrohr rsche \
        rsion rson> rstat rtmen rtsch ruar> ruend runte saal> saiso samst schad schau schni schoe schr_die schre \
        seit_janu seit_mai seit_mona sells serro seum> sich_auf sich_nich sie_nich siebe signe sinc_0 sind_nach \
        sind_nich siren slept small somme sonn_0 soup> speak sprac spri_von ssel> sserr sste> stad_hat stage stead \
        steh_und sten> stieg stik> stric strit stun_im such_zeug summe sung> tarif tatis tator tatt> tatte tchen \
        tead> teili teilt tende terhi terms than> that> the_0 the_car the_coun the_depo the_end the_firs the_last \
        the_nigh the_offi the_old the_othe the_trai the_two the_yard them_in they> ticke tiege tisch tner> to_0 to_a \
        tober trag> trich tstan ttwoc tueme tues_and tunge twoch uary> uebe_die uebt> ueck> uegt> uemer uerte uesst \
        ufsch uftra ugend um_drei umge_der umges unbe_sind und_beim und_ein und_fand und_vers und_zwei unden unds> \
        ungst unti_the until urer> usch> uschl useum usgew uster uten> uyer> verei vergl vers_0 verst vertr verw_auf \
        very> viden vier_die vier_stun vier_woch vierm voll> vollz von_die von_eing von_habe von_zwei vorsi waere \
        war_der war_ein waren warm> was_not was_the we_have weeks wege_der weil_die wenn> wert> when_the wher_the \
        who_has wie_bish will> will_be wir_habe wir_sind yard> year_befo young zahle zehn> zentn zu_den zu_habe \
        zu_sehe zwei_nach zwisc =-1 0_afte 0_am 0_are 0_auf 0_aus 0_ausg 0_bett 0_deze 0_die 0_drei 0_eich 0_enth \
        0_febr 0_fran 0_fuer 0_geme 0_grow 0_has 0_hat 0_i 0_jahr 0_janu 0_jede 0_juli 0_june 0_juni 0_kein 0_leer \
        0_maen 0_maer 0_mann 0_mehr 0_modu 0_mona 0_my 0_nich 0_octo 0_okto 0_page 0_pati 0_plae 0_proz 0_pump \
        0_schw 0_sept 0_sitz 0_stun 0_temp 0_tonn 0_uebe 0_um 0_von 0_vor 0_war 0_went 0_wird 0_with 0_woch 0_zu \
        0_zueg <abba <abga <abof <abov <abre <abte <abwa <acce <acci <actu <adde <adjo <aehn <aelt <aend <age> <allg \
        <alpe <also <altb <alte <altp <ampe <amtl <anae <aner <angs <anne <anpa <antr <antw <anwo <any> <anze <anzu \
        <apfe <apol <app> <appe <appr <apri <aqua <arch <as> <aske <asse <assi <atti <au> <auf> <aufl <aufs <auft \
        <augu <ausm <ausn <ausr <aver <awar <baec <baeu <balk <basi <bat> <bear <bede <befo <befr <befu <begr <beim \
        <beka <bekl <beko <bela <beli <bell <beno <bert <bete <betw <bezi <bicy <bien <bila <bin> <birt <blau <blei \
        <blie <blin <blue <blum <body <bonu <box> <boxe <boys <brac <bran <bras <brie <brin <bub> <buch <bunk <burg \
        <busf <buss <but> <buyi <c> <cabl <cake <cand <cant <capi <card <casu <cat> <cent <chip <chri <chur <clai \
        <clam <clau <cler <clic <clin <cliq <clos <co> <cold <come <cons <conv <copp <copy <cork <corn <corr <crea \
        <cric <cros <dame <dani <danu <dara <darf <daru <daug <days <de> <debt <dece <denk <derb <derw <desc <desk \
        <dich <diff <ding <dini <dir> <disc <disk <disp <divi <dokt <doku <don> <donn <dono <dort <doub <dreh <dril \
        <drow <dry> <duri <dust <ear> <earn <eck> <ecke <ehem <ehre <eilt <eina <einf <einl <einr <eint <elec <elek \
        <emai <emoj <empf <ends <entf <entk <entr <entw <equi <er> <erda <erga <erha <erin <erle <erlo <erne <erns \
        <erte <erwe <evid <ex> <exer <exis <extr <eyes <f> <fabr <fach <faci <faeh <fair <far> <fare <farm <fasc \
        <fass <feat <fee> <feel <feet <feie <ferr <few> <film <find <fing <firs <fish <fit> <fixe <flae <flat <fled \
        <flew <floo <flot <flut <foeh <foot <forc <fort <forw <foun <frag <fran <frid <fuer <fuld <fune <fusi <gain \
        <game <gara <gart <geb> <gebt <geda <gede <gedr <geei <gefi <gefo <gegr <gehe <geka <gele <gema <gemi <gena \
        <gent <gepf <gero <gesi <geta <gets <geue <gewi <gezi <gibt <glau <glaz <glit <glue <gmun <go> <goss <grei \
        <grem <grip <grit <grue <grum <guar <guel <gues <guid <gurk <gurt <gut> <gute <gutt <h> <had> <hafe <hail \
        <halb <hamb <happ <hart <hatt <hear <hebe <heis <hell <help <herb <heri <hero <hers <heue <heul <hier <him> \
        <hin> <hing <hinw <hoeh <holi <hono <hope <hose <hupe <husb <id> <idee <ihr> <ihre <inde <indi <infl <init \
        <inkl <insg <invo <inzw <iron <isn> <issu <its> <ja> <jack <jaeg <jede <jena <jens <jewe <jobs <join <july \
        <june <jung <kam> <kann <kape <kapi <kass <kast <kauf <kaum <keep <kehr <kein <keks <kell <kept <kick <kilo \
        <kirc <kita <klae <klav <klic <knie <knoc <know <komm <kond <kore <krei <kreu <kuch <kues <kupf <l> <labo \
        <laen <laid <lake <lamp <lane <larg <late <lear <lebe <leg> <lein <leng <lern <leuc <leve <lie> <lies <link \
        <lipp <lit> <litr <lobt <logo <logs <lost <lot> <lots <love <lowe <ma> <made <maer <mag> <maga <mahn <mang \
        <marc <marg <marm <marz <mat> <math <matt <may> <mayo <me> <mead <mech <mei> <memo <meng <menu <merg <merk \
        <metr <mi> <mich <miet <migr <mine <mist <mitb <mitg <modu <moec <moin <mone <mont <more <mueh <muen <muse \
        <muss <myse <nage <narr <nase <natu <ned> <need <neff <neit <nest <neul <neun <nirg <noth <nove <nr> <nuec \
        <nutz <obwo <octo <oeff <oft> <ok> <old> <oma> <ones <opa> <oppo <opti <or> <orch <ordn <orig <oste <own> \
        <pace <pala <pale <pand <pane <pant <papa <pape <papp <pari <path <patt <paus <payi <pena <penc <perc <peri \
        <pet> <pete <pfan <pfar <pfei <pfoe <pige <pizz <plac <pled <plus <poet <pond <poss <pot> <pram <pred <proc \
        <prod <prok <proo <prue <punk <put> <qual <quie <quot <rabb <rack <rais <ramp <rare <raus <read <real <reas \
        <reca <reci <reco <redu <refi <rege <regi <rehe <rekl <reli <remi <rene <repa <repr <requ <reta <reti <retr \
        <revi <riet <roll <roma <rose <rota <row> <rowi <ruck <runt <russ <saal <saet <sagt <sail <sand <sang <sani \
        <sarg <sass <satt <satu <satz <savi <scep <scha <schi <scon <seas <seat <sech <seco <sect <sehe <sehr <sei> \
        <seie <seil <sell <selt <semm <senf <sepa <sept <shan <shoe <shou <sieb <sieg <sigh <simi <sist <size <skan \
        <skat <skip <skon <slac <slee <slow <soci <sock <soft <soga <sola <sond <sorr <sowi <sozi <spen <spid <spor \
        <spue <stam <stea <stel <stet <stov <stra <stri <stud <stuh <stur <subc <sugg <suin <summ <sund <swee <t> \
        <tabe <tabl <takt <tal> <tari <tarp <taub <tauf <taug <tax> <taxi <teic <teil <tele <tend <term <terr <text \
        <that <thek <theo <ther <thes <thie <thir <thos <thur <tied <till <titl <toch <toge <toil <tole <toll <ton> \
        <torc <tort <tour <tow> <traf <tret <tria <trot <tuet <turm <typ> <tyro <uebl <uebt <uebu <uhrz <umba <umbr \
        <ums> <umsc <umzu <unaf <unan <unch <unge <unif <unlo <unsi <up> <urte <used <usua <vall <valu <verl <verr \
        <veru <vet> <vete <vica <viel <vora <vorg <vorj <vorn <w> <waer <wall <want <warr <watc <ways <weat <wech \
        <weck <wedn <weg> <weid <weih <weis <weld <well <wend <went <wher <whoo <whos <wint <wirf <wirt <wisc <witw \
        <witz <wo> <woan <won> <wond <worr <wort <wuch <wuer <wuns <z> <zahl <zebr <zerk <zett <zivi <zone <zuck \
        <zug> <zuga <zuge <zuha <zuli <zuna <zusc <zuse <zwet <zwoe a_bala a_bank a_brea a_buye a_card a_char a_comp \
        a_conv a_copy a_crim a_cust a_few a_fine a_foot a_form a_frid a_full a_hot a_leak a_lett a_litt a_loan a_lot \
        a_memo a_mind a_mont a_nigh a_part a_phot a_pram a_prop a_queu a_repo a_reti a_row a_rumo a_shed a_shor \
        a_spre a_stic a_tarp a_ten a_thou a_twel a_two a_wall a_wate a_week a_well a_whit a_work ab_0 ab_dem ab_die \
        ab_herb ab_juli ab_mai ab_mont ab_okto ab_vier ab_zwoe abbit abel> aben_in aben_um aben_und aben_wied aber> \
        aber_noch aber_wenn abfah abge_ohne abge_word abge_zu abgeh abgel abgen abgez ablau able> abled abna_am \
        abnah abofa abor> abou_a abou_the abour above absat absch absol abspr abst_im abtei abwa_unte abzug acce_the \
        accep accid acco_to accor accu_of aces> achan achbl achle achs> acht_leut acht_mona achth achtt achtu achun \
        achwu acili acing ackel acken ackie actio actor actua actur added adel> adela adens adest admi_the adow> \
        adre_an adtra aech> aecke aedel aeder aedt> aeger aehlt aehnl aeht> aellt aeltl aeltn aeme> aemie aemmt \
        aemt> aend_sich aendi aendl aengs aengt aeram aerch aere> aerm> aert> aesch aessl aestc aesth aeten aetet \
        aetig aetin aetun aetzl aeumu aeus_sich aeuss aeute afanz afel> afen> affic afte_her afte_the aftli aftsm \
        afzim agai_a agai_for agai_on agazi aged> agen_fuer agerl agers agert ageru ago_the agre_the agre_to ahlen \
        ahlla ahllo ahlte ahmeg ahmes ahnst ahnun ahren ahrgu ahrpl ahrra aight ailin aille aims> ainte aire> aised \
        akaus akes> akler aktik alar_are alati albe> albie albse alett ality alken alkon alkul all_thre alle_eing \
        alle_elf alle_ist alle_wied alle_zwei allee aller alles alley allot allow alloy als_bera als_eine als_ich \
        als_unse also> altba alte_tran altie altpa altun alzah am_deic am_dien am_donn am_ende am_klin am_kueh \
        am_lage am_naec am_selb am_tag am_vier am_woch am_zebr ambur amens amer> amily amin> ammha ammlu amon_the \
        amon_them ampe> ampel amsel amtli an_0 an_den an_der an_ein an_eine an_fuen an_fuer an_inve an_offe an_old \
        an_und anaes anage anbi_daru anbi_nich ancin and_0 and_all and_by and_call and_came and_carr and_does \
        and_even and_frid and_had and_his and_i and_leas and_on and_once and_paid and_she and_stil and_then and_ther \
        and_took and_use and_was and_when and_who andal anded andem anden andge andha andkr andor andra ands> andsc \
        andst andum andwe andwi anel> anent anerk anga_des anga_nich ange_auss ange_bitt ange_hat ange_im ange_sind \
        angek anges angs> angs_vor angst ania> anier anies aning anke> ankge ankl_gege anmae anne> anned annen annin \
        annsc anntm anpas ans_tele ansc_gab answe ante_an anted antei antof antw_war anufa anung anwa_und anwhi \
        anwoh anyb_who anyo_can anzei anzie anzig anzu_wer anzug anzuw apell apfe_mit apfel aphs> apolo app_steh \
        app_the appe> appe_has appe_in appla appro appte april arade arage arat> arbe_alle arbe_die arbe_sind \
        arbe_und arben arch> arden ardro are_all are_back are_extr are_mean are_now are_out are_sold are_the are_to \
        are_trai are_welc arer> argel argin arif> arifr arin> arish arket arkin arkpl arly> armer arpau arran arrel \
        arrer arri_at arrot arrsa arsal arsch artal arte> artel artes arung arzen arzip as_a as_if as_it as_the \
        aschi asic> aske_abou aske_whet aske_whic asks> ason> asons assel asses assun asten astre astun asual at_all \
        at_and at_for at_have at_nigh at_will aten> ates> ateve athau athe> athol atio> atore atory atrat atsch \
        atsen atter attet attit atung atura aturd aturs atver atzte aube> auben aubt> auch_ausg auch_betr auch_einz \
        auch_nach auch_um auche audi_foun auenh auf_anfr auf_bewa auf_dies auf_eige auf_elf auf_foeh auf_ihre \
        auf_komm auf_m auf_mein auf_mit auf_neue auf_offe auf_papi auf_sein auffa auffo aufg_die aufg_er aufg_hat \
        aufg_ist aufg_und aufkl aufre aufs_die aufs_hat aufs_kont aufsg aufst auft_eine aufta auftr aufze augus \
        aulin aunt> aupts aus_betr aus_ital aus_mein aus_papp aus_peru aus_und ause> ausf_fuer ausg_in ausg_nach \
        ausg_werd ausg_wird ausge ausla ausr_eine ausra auss_gest auss_ist austa austu ausz_sind autei auter auto_in \
        autoh autom avera aves> award aweit awing axis> ayed> ayer> ayers ayor> azier b_flat bache back> back_at \
        back_from back_in back_on back_the backe bades baeck bahnd bala_shee balko ball_und bands bank_has bank_stat \
        barun basic bauen bcont be_a be_anno be_fair be_led beca_i bedar bedeu bedin been_a been_aske been_info \
        been_open befo_it befor befun begeb begi_am begi_im begi_um begle begr_word begru behal bei_den bei_der \
        bei_die bei_drei bei_etwa bei_frau bei_ging bei_haus bei_nich bei_niem bei_scho bei_seit bei_und bei_wird \
        bei_zwoe beid_haeu beid_seit beige beim> beim_ausr beim_bund beim_erst beim_vier beim_zuck beira beitu bekam \
        beko_den bekom belas bell> belo_to belon benbe beno_die benoe bensa bensm bera_von bere_um berec bergb bergw \
        beric berin berla berli berre berse bertr beru_der beru_die berwa berwi berze besc_die besc_von besi_ein \
        best_die best_geko best_kein betr_eine betr_hatt betr_mit betr_muss betr_prod betr_ware betr_wie betri bette \
        betw_ten betwe beute bevoe bewae bewe_in bezah bezei bezif bezog bfahr bgeho bgeka bgela bgele bgeno bgezo \
        bicyc biet_0 bilan bild> bilds bile> bin_seit binn_eine birne birth bis_augu bis_der bis_die bis_es bis_mona \
        bis_neun bis_oste bis_vier bis_zur bisch bish_am bish_zwei bitt_einm bitt_soll bject blauf blaul blei_best \
        blei_dami blei_das blei_der bleib bles> blick blie_bis blue> blume blut> bnahm bniss boat> bode_und bofal \
        boile bombe bonus book_the booke books borat boren both_side bours bove> boxes boys> brach brann brast \
        brau_nich brauc braue braun bread breg_ein brell brewe brick bride brie_an brig> brin_den bring brot> brown \
        bruet bsaus bsche bseit bsolu bspra bstue bteil buch> buch_bei buche buer_in buer_von buer_war buere buerg \
        buil_by bund_hat burg_brok burgl busfa buss_verh busse bussg but_a but_the butor buyin bwohl by_0 by_lett \
        by_post by_two bzug> cable cakes call> call_ever call_me call_off call_the came_down came_over came_the \
        camp_in candl canni cante capit card> carr_the cars_and casua cate> ccept ccess ccide ccord ceedi ceipt \
        ceive cent_afte cent_by cent_of cent_und cessi cesso chach chaem chair chal> chang chap_on char_are char_die \
        chart chasi chbin chbla chche cheer cheib chene chenp cherl chert chest chfal chgef chgez chide chief chil_s \
        chimp chine chip> chirr chive chkam chlec chler chlic chlim chlis chluc chlus chmal chmel chnec chnen chnet \
        chnis chnit chnun chnur chorn chran chrec chrei chris chrit chsel chsta chtag chtbu chten chter chtes chtig \
        chtma chtpl chtsf chtti chubl chuer chuhe chult chulu chur> chwae chweg chwes chwie chwuc chzig cided ciden \
        cies> cilit cing> cisio ckbli ckel> ckelt ckene ckere ckerl ckets ckgab ckler ckruf cksch ckte> ckten ckver \
        claim clamp claus clea_the clean clerk click clini cliqu clos_its clos_on clos_the closi clude cludi \
        coff_mach colou come_back comin commu comp_in comp_told compa compl cont_are cont_the contr copp_thie coppe \
        copy> cord> corde cordi corn> corne corre corri cost_them costs coun_down coun_from cour_of cover crea_dire \
        creat cribe crick crim_seri cros_on cross crown ctato ctobe ctora ctric ctual cture cult> cycle d_neve \
        da_eine da_kann da_mit da_sind da_und da_war da_zwei dach_in dachs daill dame> dami_es dana_noch danis dank> \
        dank_an dank_auch dank_fuer danke dankt dann_an dann_eine dann_ist dann_war darf_das darst daru_bitt \
        daru_gebe darum das_auto das_betr das_bund das_der das_die das_ding das_ende das_esse das_fach das_ganz \
        das_gesi das_groe das_haus das_inst das_jede das_kabe das_kart das_mind das_must das_ober das_ordn das_pake \
        das_regi das_schu das_somm das_stad das_stan das_test das_tier das_tor das_und das_von das_vorh das_wirt \
        das_zwei dass> dass_es dass_ich dass_kein dass_man dass_zwei daue_bis daue_eine daue_etwa daug_is daugh \
        day_and days_in days_with debt> decen decis deck> deli_are dell> dels> dem_amts dem_balk dem_bild dem_foto \
        dem_gela dem_haus dem_hoch dem_hof dem_jahr dem_kind dem_kino dem_labo dem_land dem_letz dem_mess dem_schu \
        dem_somm dem_zaeh demie den_alte den_arm den_eing den_erbe den_erns den_erst den_fest den_gewe den_hof \
        den_hund den_kell den_kind den_lade den_link den_mann den_neue den_ruhe den_scha den_sche den_schi den_seit \
        den_weg den_wert den_zaun den_zusc den_zwan dence dene_in dener denma densa dent> denta denze depen depla \
        der_0 der_aelt der_alte der_app der_auf der_auft der_ausg der_bach der_baec der_bahn der_bele der_betr \
        der_bibl der_bish der_bode der_bran der_bub der_buch der_bush der_dack der_drit der_einf der_eint der_erlo \
        der_fabr der_fall der_fest der_fili der_flot der_flue der_freu der_frue der_gart der_gewe der_grun der_haen \
        der_hat der_hers der_hund der_jung der_kart der_kind der_kirc der_klas der_klin der_konz der_kran der_kuec \
        der_kueh der_kund der_laen der_lage der_land der_lauf der_lief der_lohn der_mann der_mark der_meld der_miet \
        der_mit der_mitt der_mont der_nich der_note der_obma der_orts der_pand der_pfei der_pres der_prim der_rahm \
        der_rett der_rich der_ruec der_schw der_sein der_spit der_spre der_stat der_tasc der_tech der_tuer der_uebe \
        der_univ der_unte der_verb der_vier der_wach der_weid der_werk der_wind der_zaun der_zeit der_zusa derby \
        dere> dere_kund deres derli derma ders> derun des_offe des_schl des_tech des_unte des_verb des_vers descr \
        desde desk> desk_and deska dest> destr deswe deten deute deuts dgeri dges> dials dicht did_i die_0 die_abna \
        die_agen die_akte die_antw die_anwa die_anza die_arch die_arme die_aufs die_auft die_ausl die_back die_baug \
        die_bedi die_beru die_best die_bevo die_bish die_bitt die_dame die_deck die_eige die_eint die_erzi die_fahr \
        die_fami die_frau die_gaes die_gege die_gese die_gies die_grue die_guts die_hafe die_halt die_heut die_hoeh \
        die_idee die_im die_in die_inst die_inve die_kaff die_kamm die_kart die_klei die_klin die_koll die_kund \
        die_lack die_last die_late die_laud die_lawi die_lief die_mand die_meis die_meng die_minu die_mueh die_naec \
        die_nebe die_offe die_pach die_pate die_prak die_prob die_prue die_raeu die_reis die_rekl die_rout die_sais \
        die_sani die_schw die_seri die_serv die_sich die_sitz die_soft die_soli die_sozi die_staa die_ster die_stie \
        die_stif die_stun die_tech die_tier die_tour die_tran die_trau die_tuer die_turm die_turn die_uebr die_uhr \
        die_um die_umle die_univ die_unte die_vert die_verw die_wahl die_wart die_wass die_weih die_wert die_wett \
        die_woch die_zueg diebe dien_auf diens dies_schi dies_zeit diese diesm diffe digen dings dingu dini_room \
        dinin dir_die direc disp_in dispo divid dkrei dnesd do_i doch> does_a dokto dokum dolme don_t donat donne \
        donor door_of dort_ab dort_seit dorte dortl doubl downl draet drain drawi drawn dred> drehe drei_bei \
        drei_grad drei_laed drei_leer drei_leut drei_lief drei_sach drei_uhr drei_weit drei_woch dreim dreis dren> \
        drill drit_sein drit_stoc driv_in driv_said driv_scho droom drop_out drown dscha dschi dsome dtrat duerf \
        durc_das durc_den durc_eine durc_nach durft durin dwerk dwich dzwan each> eader eadin eadow eads> eally \
        eanin eanwh early earn> earni earsa eason eath> eativ eaves eback ebell eben> eben_vor ebenb eberb eberr \
        ebert eberw ebiet eblic ebrac ebras ebsau ebte> eburt eceip eceiv ecent echst echte echts echzi ecipe ecisi \
        eckbl eckel eckga eckru ecksc eckse eckte econd ectat ected ectri edach edail edarf edbac edeck edel> edene \
        ederl ederm edeut ednes edroo eedba eedin eeken eekly eelch eemen eenth eeps> efere eferz effen efisc efore \
        efrag efrie efsta eftss efund efung egbar egebe egebi egekr egenh egens egerv egess egig> egin> eglei egrif \
        egrue egten ehaen ehalt ehear ehema ehlal ehme> ehmig ehnen ehner ehnli ehnst eholt ehous ehrfu ehrhe ehrpl \
        ehrst ehrte ehung eibek eibun eich> eichn eides eien> eier> eiera eifel eige_anga eige_kost eige_und \
        eigh_hour eigh_mont eihna eihun eils> eilte eimal eimge ein_absc ein_ande ein_antr ein_ausf ein_betr ein_bus \
        ein_dach ein_dack ein_denk ein_fahr ein_foto ein_geme ein_gera ein_guta ein_halb ein_haus ein_hers ein_hosp \
        ein_klei ein_kons ein_lehr ein_mens ein_neue ein_plak ein_sarg ein_schr ein_trau ein_unte ein_verf ein_zahn \
        ein_zuha ein_zwoe einar einb_habe einbr eine> eine_antw eine_auss eine_auto eine_besc eine_bewe eine_boee \
        eine_der eine_einm eine_eins eine_fami eine_fris eine_ganz eine_gede eine_gefa eine_gera eine_grei eine_heut \
        eine_hoch eine_jahr eine_klei eine_mehr eine_mens eine_mont eine_nebe eine_nied eine_pfle eine_plat \
        eine_ramp eine_rech eine_roll eine_rund eine_sais eine_schl eine_schu eine_schw eine_spei eine_spre \
        eine_stif eine_tage eine_tuer eine_uebu eine_vert eine_vorm eine_wass eine_ziga eing_antw eing_sie eing_und \
        eing_wurd eini_sich eink_in einla einm_im einre eins> einsp einzu eirat eisch eise> eiser eisti eitag eitde \
        eitet eitsc eitsg eitsn eitss eitsz eitze eive> eived ekam> ekauf ekehr ekend eklag eklam ekly> ekrae ektiv \
        ektri ekuer elach elaen elast elats elber elcha elche elcom eldie elect elege elek_seit elekt elen> eleph \
        elev_mont elev_of elev_year eleve elfel elieh elker ellam ellun elmas elong else_to elste elstr eltni elve> \
        elver email emain emali emalt eman> emer> emess emie> emind emium emoji enabb enalt ename enann enaus enbei \
        ences enche encie encil end_of endar ende> ende_am ende_mit ende_war endel endet endie endle endre ends_at \
        endun enehm enein enem> enend eners enes> enfen enfti enfun enges engi_at engi_in engme engt> enhof enke> \
        enkos enkte enkun enlau enmus ennen enoet enomm enpru enrau ensat ense> ensmi ensti enstr ental entar entat \
        entes entf_bis entfa entha entia entka entl_ein entli ents_das ents_der ents_wird entsp enueg enunt enzah \
        enzei enzet epara epate epay> epend epfla ephon eplac eplan eply> epped eppen eppte epres eptem eptic \
        equi_hous equip equit er_an er_bei er_folg er_hat er_hatt er_heis er_mit er_noch er_und erabe erage eral> \
        erane erani erati eratu erauf eraus erban erbau erbeg erben erber erbst erbun erby> ercis erdae erdeu erdin \
        erech erend erent erern erest erfec erfol erfor erfri erft> ergab ergar ergas ergba erge_werd erge_wird \
        ergeb ergeh erger ergie ergle ergli ergue ergwa erha_der erhi_ein erhie erhol erial erich erin> erina erkae \
        erksk erkun erla_sind erlae erle> erled erleg erlie erloe erlus ermal ermed ermel ermen ermi_das ernd> erneu \
        ernha ernst ernt> erons erpac erpru errac erred erric errie errun erry> ersan erset erst_bei erst_der \
        erst_ein erst_eins erst_inst erst_tag erst_war erstm erstr erstu erte_die erton ertra erts> ertun ervat \
        erwa_die erwac erwae erwag erwie eryth erzeu erzic erzie erzwe es_ab es_auch es_aus es_das es_die es_ents \
        es_fuer es_gibt es_ging es_hand es_jema es_man es_nich es_noch es_seit es_sich es_vier es_war es_ware eschc \
        esche eschw escri esden esels esend esepa eseri esmal esman esond espei espen espie espra essen essig essor \
        estch estec esteh esthe estit estun etabl etch> etche etdie eted> eteri eterv etigt etin> etire etisc etist \
        etito etly> etrag etres etrie etrif etsho ettbe ettle etwa_ein etwas etwee etzte eucht euebt euen> euerg \
        eues> eugen eugt> eulic eumun eundi eunze eurer eurin euro_die euro_eins euro_extr euro_in euro_neun europ \
        eurs> eusch euse> eusse eutet eutsc evel> even> even_a ever> ever_the eves> evide evier eview evoel evoll \
        ewaeh ewage ewart eweck ewed> ewerb ewert ewinn ewonn ewsle ewuer exerc exist exits expe_the expec expl_bere \
        exten extra eyes> eyor> ezeit eziff fach_0 facha fachb fachl facil factu faeh_seit faeng fahr_hat fahr_nach \
        fahr_vom fahr_von fahr_war fahr_wir fahr_wurd fahrp fahrr fahru fail_the fair_retu falle falls fami_offi \
        fange fanzu farbe fare> farm> farme farre farrs fasch fast_jede fectl feedb feet> feet_of fehl_seit fehla \
        feie_der feln> felt> felte fene> fenen fentl fere> ferer ferie fern_die ferry ferze fest_dass fest_fuer \
        fest_seit feue_und feue_zu ffael ffeem ffent ffert ffic> fford fgefa fgeho fgeno fhoer ficat fiffe fifty \
        figh_over figur fili_von filin filme filte find> find_a find_das find_im find_in find_the finge firm_an \
        firm_aus firm_hat firm_zwei firms firs_of first fitt_at five_and five_per five_to five_year fixed flaec \
        flage flast flat> flat_the fledg flew> flieg floo_the flott fmach fmal> foert folg_auf folg_der folg_in \
        folio foot_and footp for_rate for_some for_thir for_this force ford_nun fore> forem form> form_a forme forms \
        fort_one forwa foto> foto_sie foto_vom foto_von found four_mont foye_von fract fraes frag_man fragt fran_pro \
        frank frau_aus frau_die frau_in frau_mit free> frei_0 frei_ab frei_auf frei_der frei_die frei_gepl frei_mont \
        freie freil freit freun frid_at frid_the frida fris_von from_five from_it from_octo fron_of frue_hat \
        frue_part frue_sass frue_stan frund fschl fschr ftet> ftrae ftrag ftsst fuchs fuegb fuegu fueh_die fueh_durc \
        fuen_anbi fuen_euro fuen_in fuen_jahr fuen_stat fuen_stun fuen_und fuen_ware fuen_zent fuer> fuer_alle \
        fuer_arbe fuer_das fuer_die fuer_dies fuer_drei fuer_frei fuer_fuen fuer_gest fuer_kund fuer_was fuer_weit \
        fuer_werb fuers fuhr_die fuhre fulda full_tabl fund> funer fung> fuss_hera fuss_und fwaer fzehn fzeit fzimm \
        gab_nach gabe> game> gangs ganz> ganz_nach ganz_vier gar_nich garag garde gazin gbahn geba_und gebac \
        gebe_sich geben gebie gebla gebor gebra gebt> gebur gedac gedec geden gedro gefis gefr_wird gefra gefu_word \
        gefu_wurd gege_den gege_frue gege_hat gegeb geges geha_und gehae gehe_an gehe_der gehe_es gehe_uebe gehen \
        gehol geht_an geht_s gekau gekeh gekla geko_habe geko_sind gekra gela_der gelac geldb gelsc gemal geme_hat \
        gemes gemi_werd genau genci gend> gendl gends gene_die geneh genem geno_wurd genom gentl gentu geon> geran \
        gerle gers> gerst gerte gerva gerve gesc_das gesc_die gesc_in gesc_sagt gesc_von gesc_werd gesc_wird gesch \
        gese_habe gese_und gesi_der gesic gesp_fuer gesp_uebe gespa gespi gesse gest_aus gest_drei gest_ich gest_um \
        gest_word gest_zwei gesti gesu_fuer gesu_ich gesu_werd gethe gets> geueb gewae gewec gewi_im gewi_zu gewin \
        gewon gewue geze_werd ghed> ghtee gibt> gibt_es gibt_s ging_die ging_es ging_in ginge ginnt gins> girls \
        giste gistr give> glars glash glau_es glau_ich glaub glazi glei_den glei_mit glock gmeis gment gmund \
        goer_hat golde good> gossi got_a gplat grade grant graph greed greem gremi gripp gros_habe group growe \
        grue_der gruen grues grumb grun_ist grund gsamt gslei gsmed gstag gsten gster gsueb gszei gszie gten> guard \
        guetu gular gurt> gurte gusse gut_die guten gutsc gwach hab_sie habe_0 habe_alle habe_an habe_auf habe_es \
        habe_ihn habe_viel habe_wir hach> had_the hade> hael_ersa haemt haen_bei haen_gera haen_im haeng haet_sich \
        haeu_sich haeuf hafte haftl halbi hall_die hall_stan hall_von halt_kein haltu hambu hand_auch hand_back \
        hand_der hand_die hand_hat hand_in hand_sich handr handw hangs hanno has_foun has_left has_neve has_open \
        has_put hasin hat_alle hat_als hat_ange hat_auf hat_aus hat_beko hat_der hat_drei hat_glei hat_ihm hat_ihn \
        hat_ihre hat_jede hat_jetz hat_man hat_mir hat_moeg hat_muss hat_niem hat_noch hat_scho hat_sein hat_uns \
        hat_zwoe hatc_on hatt_der hatt_in hatt_kein hatt_sich hatt_unse hatt_wir haum> haus_eine haus_mit haus_von \
        haus_zwei haush hausm haust haut> have_a have_agre have_aske have_hand have_sign have_to hbarb hbars hbind \
        hblat hday> hdien he_was he_woul hear> hears heelc heers heet> heibe heili heim_habe hein> heint heiss heit> \
        hemal henen henkt henpr her_firs her_own hera_auf herau herbe herbs here_zu heren herig herin herk_und herku \
        heron herr_mit hers_erst hers_von herte herun hese> hesta hetis heuer heule heut_als heut_nich heut_sind \
        heut_steh hfall hied> hielt hien> hier> hieve hiff> hifts hildr him_in him_the himme himpf hinde hing_das \
        hing_mein hint_dem hint_die hint_zwei hinw_nimm hinwe hire> hires hirm> his_way hive> hkaem hlaf> hlafa \
        hlafz hlag> hlala hland hlech hleut hlief hlimm hllau hllok hlte> hluss hmal> hmege hmeld hmens hmenv hmigu \
        hnach hneck hnee> hnen> hnet> hnitt hnlic hnste hnstu hnte> hnung hnur> hoch> hoch_erre hoch_hat hoehu \
        hoer_jede hoer_man hoere hoert hoes> hoeve hof_von hold_its holdi holid holog holte hoosh horn> horns hort> \
        hosp_and hotog hour_for hous_and how_we hown> hows> hrank hrbru hrech hree> hrer> hreri hrers hres> hrese \
        hrfue hrgut hrhei hrist hritt hrows hrten hrzeh hrzei hsel> hseln hstab hstun htdie hteen htern htige htlin \
        htpla htsfe htskr httis htzeh hubla huell huhe> hulun hund_am hund_and hupen hursd husb_a husba huste hwan> \
        hwein hwert hwest hwieg hwuch hzig> i_coul i_did i_had i_keep i_m i_make i_sent i_stil iakau ibed> ibeko \
        ible> ibung ibuto icar> icate iced> ich_arbe ich_bin ich_die ich_durc ich_ford ich_hatt ich_heut ich_im \
        ich_in ich_mit ich_nach ich_schr ich_uebe ich_um ich_von ich_wohn ichae ichne ichst ichti ichtv icked icken \
        icket ickle icks> icycl idee> idenc idend ident ider> iders ides> idges idor> iebsa iebsb iebst iebt> iefen \
        iege> ieger ieher ielen ielte ienst iept> ierab ierkr ierma ierme ierta ierto iese> iesel iesma iesse ieter \
        ietet ieth> ietly ieves if_it ifica iform ifrun iftli ifty> igabe igati igend igeon ighed igten ihm_den \
        ihm_war ihn_die ihnac ihre_frei ihre_kost ihrer ikver ilanz ilar> ildre ildsc ilen> ilers ilie> iliga iligu \
        iliko iliti iller illim illt> ilmed ilte> ilter im_ange im_bach im_beri im_buer im_erdg im_gewe im_grup \
        im_heim im_inne im_jahr im_juni im_kess im_koff im_kurp im_lebe im_lehr im_mona im_naec im_name im_paus \
        im_port im_rahm im_rath im_roll im_ruec im_scha im_schl im_verk im_vert im_vori im_vorj imes> imeta imila \
        immel immer impfe impro imum> in_an in_at in_augu in_auss in_b in_betr in_cork in_das in_dem in_dene in_der \
        in_dess in_febr in_five in_fron in_fuen in_full in_hall in_hamb in_hann in_ihre in_july in_kass in_one \
        in_our in_plac in_rose in_s in_sieb in_sock in_this in_vers in_voll in_whic in_with inaer inand inarb inbar \
        inbeh inche incl_have inclu indel indep indic inds> ineha inen> inenk inety infah infla info_by ingeb ingeh \
        ingel ingen ingun inhal inic> inige inigt inikv inimu ining inisc init_on initi inke> inklu inks> inlad \
        inne> inne_im inner innt> ins_haus insen insg_0 insge insis insp_by inspr inst_gesc inst_of insta inste \
        insur inte_to inted intra intri ints> inute inve_have invo_from invo_the invoi inwei inzig inzur inzwi ionie \
        ipes> ipper irat> irect irene irens ires> irft> irkli irls> irman irmen irms> irnla iron> irst> irthd irtsc \
        is_0 is_clos is_four is_love is_miss is_no is_reca is_shor is_suin is_the is_to isati ische ischl ised> \
        isern isers ished ision isn_t issig issio isste issu_a issue ist_0 ist_aufg ist_ders ist_frei ist_fuer \
        ist_gesc ist_im ist_inzw ist_mein ist_seit ist_unse ist_weg ist_wied istan iste> istic istin istma istoo \
        it_a it_arri it_as it_at it_back it_came it_cost it_had it_i it_on it_our it_out it_the it_up it_was it_woul \
        itbew itbri itchi itdem iten> iterh itern ites> itet> itial itmen itres its_floo its_work itsch itsge itsze \
        ittee itude itze> itzer ived> iven> ivide ixed> ixty> izini izza> ja_scho jaege jaeh_0 jaeh_im jahr_0 \
        jahr_abge jahr_an jahr_der jahr_dies jahr_hat jahr_im jahr_muss jahr_nach jahr_nich jahr_noch jahr_seit \
        jahr_unte jahr_verl jahr_von jahrz je_ein je_nach jecte jede> jede_einz jede_zwei jema_sage jena> jetz_eine \
        jetz_hat jetz_in jewei job_a joint journ juli_0 juli_in july> june> june_both jungs juni_in just_want kaeme \
        kaemm kaes_die kaff_ist kalke kalku kam_am kam_aus kam_das kam_mit kam_nie kame_0 kanda kann> kann_ein kanti \
        kapel kart_geht kart_mit karte karto kasse katio kauf_das kauf_wird kaufe kaum> kaum_ein kaum_noch kaust \
        kblic keep_his keep_the keeps kehrs kehrt kein_die kein_ein kein_eing kein_einz kein_gefa kein_gela \
        kein_mehr kein_vers kein_weis keine kell_und kell_zum keln> kemp_und kends kenn_ich kept> kept_the kerl> \
        kersc ketin ketsh kett> kgabe kicke kind_duer kind_eine kind_frag kind_unte kino> kippe kirch klaer klaes \
        klagt klap_die klas_0 klas_b kleb_das klebt klei_hat kler> klich klick klin_ist klin_von kling klusi kmal> \
        kmala know> know_whet koen_und koffe koll_in komm_ein komm_eine komm_halt komm_ich komm_uebe komm_weit \
        komm_woch kommi kommu kons_aus kont_der korea kost_der kost_drei kost_fuer kost_selb kran> kratz krei_0 \
        krei_mit kreuz krieg kroet kstat ktags kter> ktika ktor> ktrik kuebe kuec_und kueh_und kuehe kuen_0 \
        kuen_auch kuen_sind kuenf kuerz kumen kund_habe kund_in kupfe kuris kurse kurza labor labou lace> lacki \
        laech laed_0 laedt laege laen_die laen_nach laen_vom laend laere laerm laert laes_das laesc laetz laeu_im \
        laeu_uebe laeu_wie laeut lafan lafzi lag_das lag_unte lage> lage_auf lage_in lagt> laid> laims laint lalar \
        lamp> land_das land_die land_drei land_mit land_war landg lane> lang_gesp lang_nich lange lanma lanne lanun \
        lanz> large last_satu last_unti laste lastu late> late_and latio laub> lauen lauf> laufz lauli laut_app \
        lawi_vers lazie lbein lbier lbsei lbst> lchai lcher lcome ldend ldigt ldren lead> lead_are leads lean> learn \
        leav_at leben lebt> lecht lecti lectr leder ledge ledig leer> leere leet> left_out lege> legek legt_sie \
        lehr_an lehr_aus lehr_vom lehr_von lehrp lehrs leic_nach leic_verl lein> leit_der leit_in leit_sagt lektr \
        leng_of leng_to lengt lent> lepho lerdi lerei leren lerk> lerne lese_ich lesep let_the letin letz_jahr \
        letz_woch leut_auf leut_aus leve_cros level leven lfeld lfen> lich> lickt liday lides lief_ab lief_am \
        lief_von lieg_bei lieg_die lieg_jetz lieg_nich lieg_nun lieg_offe liere lies_der lies_sich liest ligab ligen \
        ligh_on ligun limet line_and lini_geku linic link_to link_zu linke links lion> lique lisse litie litre littl \
        live_in lkeru lkon> llage llamt llati llato llauf llbei llect llee> llena llerd llerg llert lles> lley> \
        llime lloka llowa llowe lloy> llsch llsta llstu llten llung lmasc lmed> lmets lobt> local loes> loesu \
        logg_the logo> logs> logs_me logy> lohne lokal lone> long> look> look_of looki looks los_0 lose> losin lots> \
        lotte lour> love_the lovel lowan lowed lowes lows> lpenv lschr lsory lstae lstue ltbau lten> ltene lters \
        ltest ltlic ltnis ltpap ltung luded ludin luebe luec_in lumen luss> lussb lust> lysts lzahl lzeit lzpla \
        lzug> lzwer m_0 m_w mach_man machu made> made_in maeng maer_in maeus magaz mahn_die mahnu mai_die make> \
        makle mal_eine mal_gefr malam mall> malza man_da man_die man_es man_heut man_kann man_muss man_nehm man_sei \
        man_sie man_uebe manen mania mann_im mann_vom mann_von manuf margi mark_oeff marsh marzi matra matte \
        may_appl mayor mbau> mble> mbrel mburg me_and me_for me_out me_the meado mean_for mean_of meanw medai medi_s \
        mehr_an mehr_benu mehr_da mehr_nach mehr_und mehr_weil mehrh mein> mein_alte mein_brie mein_freu mein_mutt \
        meins meld_der meld_sich meld_sie melt> melte mens_verl menta menve merk> merk_euch merke mess_und meste \
        metab mete_nebe mete_weit meter metr_of metsc mgekl mgeru mgesc mhaus mich_besc mich_der mich_eine mich_in \
        mich_nich micha mien> miere miete migra migun milar mile_at miles mill> mill_and mill_fran mill_poun mily> \
        minds mine> minim minu_spae minut mir_den mir_durc mir_fuer mir_im mised miss_the mist> misto mit_acht \
        mit_baus mit_das mit_dems mit_dene mit_drei mit_eine mit_frei mit_fuen mit_gumm mit_in mit_mir mit_name \
        mit_neue mit_sein mit_sieb mit_sitz mit_spat mit_stri mit_teil mit_tier mita_die mitbr mitg_fuer mitge \
        mitt_die mitt_eine mitt_von mium> mlauf mleit mlung mmelt mmens mmer> mmerl mmhau mmitt mmlun mmte> mmuni \
        model moder moeb_in moech moege moegl moin> mona_auf mona_aus mond_nigh money mont_ago mont_eine mont_the \
        mont_von morg_drau morg_ein morg_wied morn_at morn_off morn_the most_of mostl mour> move_its move_the \
        move_to moved moves mpani mpel> mpfeh mpost mprov mpuls msaeu mschi mtsch muehl muend mues_ihre muess munde \
        muss> muss_0 muss_dann muss_die must> must_nach mutli mutt_ist my_car my_dad my_daug my_husb my_init my_sist \
        mysel mzug> nabba nach_0 nach_abge nach_abzu nach_bei nach_besc nach_dem nach_der nach_eige nach_feie \
        nach_hatt nach_ist nach_kost nach_lief nach_mein nach_prue nach_regi nach_sind nach_unte nach_vier nach_vora \
        nach_zu nach_zwan nachl nadel naec_jahr naech naera naest naffe nagel nalty name_and name_of name_von nande \
        nange nann_das nann_der nann_die nanzi narro nats> natu_hat natur nbahn nbart nbaru nbeha ncern nchan nchef \
        ncies ncing nclud ndach ndal> ndard nday> ndem> ndemi ndens ndent ndenz ndepe nderi nders nderw ndesd ndesg \
        ndful ndger ndhal ndica ndigu ndin> ndkre ndle> ndort ndow> ndrae ndsom ndum> ndwer ndwic ndzwa nebel neben \
        necke need_to neffe nehmi neinf neink neith nenko nenmo nenn_es neral nerat nersa nersh nerst nert> nerve \
        nesda ness> nest> nety> netz_stat netz_unte neues neuli neun_proz neun_stun neunz neuss neve_been newsl \
        next_year nfahr nflat nftig nfund ngel> ngela ngelt ngeni ngeno ngers ngert ngese ngetr ngmei ngsam ngsfr \
        ngska ngsle ngsta ngste ngsze ngte> nhalt nheit nhof> nhofs niaka nich_ange nich_beim nich_die nich_durc \
        nich_eine nich_eing nich_enth nich_er nich_erfo nich_fuer nich_gebr nich_jede nich_lohn nich_nach nich_stat \
        nich_uebe nich_unte nich_verb nich_verg nich_von nich_wir nich_zuge nich_zuru nickt niem_der niem_die nien> \
        nies> nifor niger nigh_the nigt> nikve nimm_ab nimum nine_year ninet nior> nirge nish> nitia nitte nklus \
        nkomm nkost nkte> nkten nladu nlass nleit nload nmaes nmalz nmost nmuse nner> nners nnert nnsch nnte> nnten \
        nntma no_form nobo_has noch_0 noch_am noch_da noch_das noch_eins noch_nie noch_was noch_zust noch_zwei noeti \
        nord_0 norm> not_been not_from nota_ein note_0 noth_and nothi notie nove_um novem nover now_hang npass nprue \
        nr_0 nraed nraum nrech nrein nsam> nsame nscha nschn nseit nsich nsore nspru nstan nstei nstel nstfa nstra \
        nstst nswer ntal> ntari ntati nted> nterl ntern nterr nters ntest ntfae nthal ntkal ntlic ntmac ntoff ntrac \
        ntrae ntrit ntry> ntspr ntsta ntwar nual> nuar> nuary nudel nuech nuegt nufac numb_0 numm_zwei nun_alle \
        nun_auch nun_im nun_steh nungs nur_dass nur_der nur_wenn nur_zwei nute> nuten nutzt nutzu nvera nvere nvern \
        nvers nvoic nwand nwhil nzehn nzeig nzeit nzept nzier nzig> nzige nzug> nzure nzuwe nzwis oache oande oaste \
        oatin ob_er ober_hat obile obje_to objec obwo_die obwoh ocal> ochen ocial ocke> ocken ocker ockte octob \
        oder> oeche oecht oeff_uebe oeffe oege> oegen oegli oehun oelke oelze oerch oere> oert> oerte oertn oesst \
        oesun oeten oetig of_appl of_cabl of_ever of_four of_inde of_june of_rout of_seve of_that of_the of_them \
        of_thre of_two of_whic ofall offe_denk offe_die offe_ein offe_sind offe_to offel ogar> ogeth ograp ohaus \
        ohne_dass ohne_im ohne_stro ohnen ohnt> ohrbr oice> oices oiler oints oise> okal> oked> oktor okume okuri \
        oldin olera olida olide olio> ollat ollec ollt> ollte olmet ology olour olte> olzpl oma_und omani ombe> \
        omer> omes> ometr oming ommit ommun ompar ompet ompos ompul omsae on_call on_his on_our on_page on_requ \
        on_stat on_sund on_thur on_tues on_wedn onat> onate onder one_and one_brok one_day one_for one_in one_of \
        one_the ones> oney> onger onier onist onors onsen onsor ontra onus> onzep ooked ookin oosh> ootbr opawe \
        open_hour open_in open_on open_proc opper oppo_the oppos orabe orar> orate orch> orche orde_book orde_from \
        orded orema orhab orhan orher orin> orjah orked orles ormed orms> orner orrid orrie orsch orsic orst> orste \
        ortbr ortfo ortge orts> ortsc ortsv orwar osine osing osite ospiz osser ossib ossin ossip ossku ossva \
        oste_hat ostly otati otbri oted> otes> othin otier otiz> otogr ototy otte> otten ottet otzde ough> ount> \
        ounte ounty oups> our_crea ouris ourne ours> ouse> out_over out_that out_with oute> outed outs_the outst \
        ovely ovemb over_s over_to over_two over_with overs owanc owed> owers owest owies owne_of owner ownlo oxes> \
        ozent ozess paar> paare pach_fuer pacht packt paete paetu page> page_0 paid_for paint palet palie pande \
        panel panie panne panto paper papi_die papp_mit para_0 parad parat park_is park_von parka parke parki parkp \
        part_and part_von parte pass> pass_auf pass_im passe passt pate_fuer paten patho pati_with patte pauli pausc \
        pause pawei payer peak> peal> pecta pecti peich penal penci pent> penve peop_on peop_who per_mail perat \
        pers_who perta pete> pfand pfarr pfehl pfer> pferd pfiff pflas pfoer phon_call phot_of pick_it picks piege \
        piep_sie pierk pigeo pizza plac_of place plaet plan> plan_a plan_and plan_aus plan_habe plan_the planm plann \
        planu plaus play_the playe plea_brin pledg pler> plete plied plus> plus_a poin_out poli_auf poli_eine \
        poli_raet polie polog pond> portf ports portu posit possi post> posta poun_a poun_the pound powe_was ppeal \
        pped> ppele ppens ppert ppier pplau pposi pprov praec praem prai_the pram> pres_gera pric_and pric_was pril> \
        priv_equi pro_woch prob_den probt proce produ proku promi proof prope proto prov_an prov_the proz_der \
        proz_und pruch prue_ist prue_war pruec pted> ptemb ptica pulso purch put_at put_him put_out put_the put_up \
        putze quali quar_the quare quart quity quote rabbi raben rable rach> rache racks racto racts raech raed_und \
        raemi raeti raets raeu_sie raeu_von raeus rafen raffi ragen ragt> raigh raise rama> ramm> rance rand> raner \
        rang> rang_at rang_the rang_um rank> rankg rannt rante raphs rash> rastr rates ratha rathe ratun ratzt rauer \
        raum> raus_den rausg raut> raver rawin rawn> rband rbank rbege rbere rbezi rbst> rbund rbung rchas rche> \
        rchen rches rchga rchge rchka rchwe rcise rded> rderl rdet> reade reall reasu reati recal rece_a recei \
        rech_ist rech_kam rech_mit rechs recip recke rect> recto rede> reeme reet> refin refun regel rehea reher \
        rehou reib> reibu reic_es reik> reima rein_lass reinb reins reisb reisc reita reite rekla rekto rella relle \
        remai reman remen remin remiu remov renam renen renew rengm renta repay repla reply repo_of repr_begi repre \
        reque rerin rern> rersc resi_0 ress> rest_des retai retch reten retir retu_on retun reund rface rfect rfolg \
        rford rften rfueg rgab> rgabe rgart rgass rgbah rgebe rgeho rgeon rger> rgerv rgin> rglar rglei rgrup rguet \
        rgwac rhabe rhalt rhang rher> rhiel rhin> rial> ribe> ribed rice> rices ricia ricke riday ride> ridor riebe \
        ried> rieg> riegt ries> riet> riet_mir rifru rift> riftl rige> righ_and riker rill> rime> rinae rings rinte \
        rippe rish> riss> ristm rites ritte riven rjahr rkaeu rked> rkenn rketi rking rklic rkrat rksta rkte> rkund \
        rlaes rlage rlass rledi rlegt rlier rlies rloes rlost rlust rmane rmedi rmerk rmiet rmine rmode rmutl rner> \
        rness rneue rnlam rnste rnstf robt> robte rocke roete rohr> rohrb rokur roll_im rolla rolle rols> roman \
        romis romsa rons> roof> ropaw rose> rosin rossi rossk rossv rotot rotte rotzd roun_in roun_the roups roved \
        rower rowin rown> rowns rows> rozes rpack rpaul rprue rrace rrede rrel> rrer> rrich rrido rries rring rrive \
        rrot> rrsaa rsaal rsal> rsand rschi rschm rschr rscht rsday rsen> rsetz rsita rspae rspan rspre rstag rstel \
        rster rstma rstri rstun rtage rtagt rtbru rteil rtell rtenz rterl rtesc rtfol rthda rtlei rtlis rtonn rtrag \
        rtret rtsvo rtung ruary rubbe rude> ruec_mit ruech ruefs ruefu ruegt ruehe ruess ruete rufst ruft_0 ruft_der \
        ruhes ruitm rund_um runs_on rush> russ> ruste rvate rver> rverb rvers rvice rvor> rwach rwage rward rweg> \
        rweil rweis rwerb rwies rythi rzarb rzeic rzen> rzich rzieh rzipa rzwei s_lett s_pack s_peop s_pit s_shop \
        sack> sael_und sage_der sages sagt_das said_and said_its saili sale_and salon same_0 same_afte same_day \
        samer samm_unte samml sams_0 sandw sang> sanie sarbe sass> satio satur satzt sauft savi_bank savin say_they \
        says_he sband sbedi sbegi sberi sblat sburg scept scha_die scha_euch scha_stan scha_von schac schch \
        sche_eine sche_in schi_faeh schi_ich schi_im schil schim schin schir schl_0 schl_der schl_fuer schl_verm \
        schl_zu schle schli schlo schma schme schmo schn_kein schnu scho_die scho_im scho_seit scho_wett scho_wied \
        schr_eine schr_um schu_der schu_hat schun schus schw_am schw_hat schw_mit schw_unte scone scrib sdays sdenk \
        seaso sech_minu sech_stue sech_stun sechz seco_week secon secto sehr> sei_nich seien seil_in seile sein_bank \
        sein_fahr sein_geld sein_neue seise seit_alle seit_augu seit_das seit_die seit_dies seit_fasc seit_im \
        seit_jahr seit_kein seit_maer seit_mit seit_nove seit_pfin seit_sein seitd seith seiti selb_aben selb_die \
        selb_hat selve semme senf_zuru senko senme senra sense sent_a sent_to senta separ sepat septe serba seres \
        seri_numb seria serne sers> sersc sert> serv_from serv_in servi setti settl sfeie sflug sgabe sgege sgeha \
        sgeld sgeno sgeri sgesa sgesc sgetr sgrab shalt she_d she_has shee_and sheet ship_a shoe> shoes shop> \
        shou_out shout shown shows sich_aus sich_bei sich_die sich_ents sich_jede sich_und sich_vom sich_zwei sides \
        sie_am sie_best sie_habe sie_mit sie_selb sie_sich sie_um sie_und sie_wart sie_wurd sie_zwei sieb_die \
        sieb_woch sieg_wurd sieht sighe sign_a sign_in simil sinc_east sinc_he sinc_spri sinc_the sinc_we sind_alle \
        sind_bis sind_derz sind_drei sind_ein sind_eine sind_gede sind_glei sind_rund sind_sie sind_vor sind_vorl \
        sind_wir sind_zu sind_zwei sinen sioni sisch sista siste sitae sitz> sitz_im sitz_in sitz_jetz sitz_seit \
        six_year sixt_of sixty sjahr skand skart skat> skipp skont skonz skrae skund slack slee_in sleep sler> slett \
        slos> sman> smeda smeis smess smuet snahm so_der so_die so_nenn so_that soba_der socia socke soga_den sogar \
        solid soll_bis soll_ein soll_es soll_folg soll_ich soll_man soll_nach sollt solut some_thou some_to sond_bei \
        sond_die sonde sonn_eine soren sorry spali spark spart spec_are speic spent spie_uebe spieg spiel spind \
        splae spok_of spra_von sprae spri_ther srad> sschu sseis ssend ssenm ssert ssgel ssibl ssier ssig> ssion \
        ssip> ssist sskun ssor> sssta ssued ssung ssvat ssyst staa_die stabe stad_den stad_verl staet staf_have \
        stags stalm stam_aus stamm stan_bei stan_die stan_ein stan_mit stan_ohne stan_seit stan_und stan_up stan_wir \
        stap_die star_am star_at start stat_0 stat_mit stat_vers staus stay_for stay_open stay_put staye stays stche \
        steh_aber steh_an steh_eine steh_ich steh_jede steh_wart steht stein stel_die stel_ein stel_eine stel_scha \
        stenr stepp ster> stere sterm stest stet_binn stets stfal sthet stic> stics sties stift stil_have stim_die \
        stim_ist stiti stly> stmal stmas stoe_sind stole stolz stook stop_outs stop_the stops stor> stori storm \
        stoss stove stra_ist strae straf stret streu stron stud_bei studi stue_die stue_im stueh stuhl stun_laen \
        stun_mit stun_nach stun_nich stun_und stung stur_lag stur_vom sualt subco subs_in suebu sued> sued_zum sugge \
        suing sund_nigh sund_s sunda sunge sunke suppe surer svate svert swapp swit_to syste sziel szubi szusc tabel \
        table tadtk tadtm tadtr taeti tafel tag_an tag_des tage_auf tage_frei tage_hat tage_steh tage_vor tahlm \
        tain> tains take_a take_effe take_on takes takts talie talk_with tall> talme tammh tammk tanda tando tands \
        tanne tanz> tari_mit tarpa tart> tarts tasch tativ taube taus_der tausc taxis tayed tays> tbau> tbewe tbrid \
        tbrin tbruc tched tdem> tdien tech_von tee_und teent tefri tehe> teher teht> teich teige teil_auf teil_ist \
        teil_mit teil_seit teil_sich tein> tele_der tele_von telep telfe tella telle tells tellu teln> telve teme> \
        tems> ten_days ten_to tenan tend_for tenha tenve tenza teppe terde terei terin terla terly term> term_fuer \
        term_nich term_on termi terra terri tersc terst tert> tesch tete> tets> tever text> tfael tfoli tform tgesc \
        thall thalt than_me thank that_even that_has that_i that_is that_we thaus thday the_afte the_allo the_ambu \
        the_annu the_app the_arch the_bran the_bus the_cana the_cant the_card the_cart the_char the_chil the_chip \
        the_chur the_clea the_cloc the_coll the_conc the_curr the_deci the_desk the_dies the_dire the_duck the_empl \
        the_eu the_exer the_fair the_far the_ferr the_fini the_food the_frid the_fune the_gara the_gran the_gree \
        the_hand the_hear the_help the_hire the_home the_hosp the_insu the_lake the_leve the_libr the_ligh the_line \
        the_list the_look the_matt the_mayo the_mead the_mean the_mode the_mone the_name the_norm the_nort the_nurs \
        the_olde the_parc the_pari the_path the_peop the_pram the_pres the_rowi the_scre the_seat the_seco the_sect \
        the_seve the_shar the_slac the_slee the_slui the_spri the_stan the_stop the_surg the_surp the_text the_thir \
        the_titl the_town the_trad the_trav the_trea the_trou the_vall the_very the_ware the_week the_word the_year \
        thei_case theke them> them_to them_turn theor ther_was ther_were there these theti they_don they_even \
        they_had they_hadn they_have they_were thiev thir_days thirt this_autu this_is this_seas this_spri this_year \
        tholo thos_who those thou_a thre_and thre_the thre_year three thurs tials ticed ticht tics> tiefe tieg> \
        tier> tierm tierp tiess tieth tific tiftu time_we times timmt tings tinue tired tirnl tiste tisti title \
        titor titud tkalk tlere tling tmach tmals tmas> tment tnis> to_come to_cove to_eigh to_get to_grum to_know \
        to_last to_look to_my to_repa to_say to_see to_tick to_use toch_in toed_unfa toerc toes> tofen toff> \
        toge_with toget togra told_me told_not told_them told_this tolen toler tomat tonne took> tor_der tor_von \
        torch toren torm> tory> totyp tour> town> tpapi tprei tract trade traeg traen trafe traff trag_ihre traig \
        trand trat> trati tratz trau_sich traue traum traut treas tree> tres> tretc trete tretu trial trici trike \
        tritt trols trot_eine trott tsche tschk tschl tschu tsend tsfei tshop tskra tspro tsste tstof tszeu ttage \
        ttags ttbew tted> ttee> ttelf ttenb ttend tteri ttitu ttle> tual> tude> tudio tuech tuehl tuer> tuer_auf \
        tuete tuhl> turda turer turm> turn_down turn_up tursc twas> tween twelv twen_five twic_a twic_the two_and \
        two_kilo two_mile two_riva two_s two_wint two_with two_year tzdem tzehn tzer> tztei tztes tzug> ualit uard> \
        uarta uarte uass> ubcon ubild ublad ubled uchbi uchme uchs> uchtb uchte ucker uded> udeln uding udio> udiol \
        uebe_buer uebe_den uebe_der uebe_ein uebe_ihre uebe_in uebe_mein uebe_sech uebe_werd ueben uebli ueckr uecks \
        ueckt ueckv uefen uefte uefun uegba uegig uegun uehe> uehl> uehle uendu uenf> uenha uenst uerch uerde uerfe \
        uerge uernb uero> uers> uerst ueten uettu uetun ufact uffae uffor ufgeb ufgel ufgen uflag ufmac ufreg ufsge \
        ufsta ufste ufung ufwae ufzei ugang ugela ugest ughte ugust uhaus uhest uhr_fahr uhr_geoe uhr_gesp uhr_heim \
        uhr_ich uhr_per uhr_und uhren uhrze uietl uitme uity> ulanz ular> ulati ulda> ulden uldet ulege ulich ullet \
        ulsor ulung um_acht um_das um_eine um_elf um_fuen um_sche um_sich um_und um_vier um_zwei uman> umbau umble \
        umbre ument umme> umpen ums_eck umst_auf umte> umung umzug unaec unaff unced unch_the uncha und_0 und_alle \
        und_an und_arbe und_best und_betr und_blie und_dann und_dem und_den und_drei und_er und_firm und_gesc \
        und_habe und_imme und_laes und_man und_mein und_mont und_morg und_nebe und_noch und_nun und_park und_pass \
        und_pfle und_rett und_sech und_trag und_verw und_wie und_woll und_wurd unday unde_a unde_the undle undsc \
        undzw unen> unera unfal unger ungs> ungsf ungsk ungsl ungso ungsz unifo unkte unrec uns_0 uns_alle unse_fili \
        unse_hall unse_klei unse_schi unsts unte_an unte_ande unte_aufs unte_ein unte_mein unte_verl unte_von \
        unte_vors unte_wer unte_word unted unti_stoc unty> unzeh up_afte up_by up_the up_this up_to upen> upfen \
        upfer uppen upper urato urchg urchk urchw urday ureic urgeo urgla urin> urist uropa urren ursch ursda ursel \
        urtei urzar us_from us_on us_were usage usche use_the used_to usenr usflu usfue usgeg usgeh usgek usget \
        ushal uskri uslag usmei usnah ussbe usse> ussei usser ussge ustar ustry uszub uteil utier uting utlic utoha \
        utoma utsta utzun uweis uying uzen> valle vane> vater vator vely> vembe venue vera_die verag verar verb_der \
        verb_und verba verd_der veren verf_gege verf_ist verf_um verf_wurd verfa verg_das verg_die verg_jahr verga \
        vergu verk_begi verk_fuer verk_nach verk_und verk_zu verl_0 verl_die verl_in verl_kein verl_nach verl_sein \
        verl_von verli verlu verm_leer verm_verr verm_von verne verpa verru vers_bis vers_daru vers_ende vers_habe \
        vers_vom vers_von versa vert_die vert_ist vert_lieg vert_sich vert_steh veru_word verur verwi veryt verzw \
        vesto veter vicar vide_in vier_ange vier_der vier_hat vier_jahr vier_mete vier_roll vier_tag vier_teil vierf \
        viert vings voelk voice voll_nach vom_0 vom_dien vom_erst vom_gela vom_haup vom_labo von_alle von_da von_dem \
        von_drei von_durc von_elf von_enth von_geht von_gera von_hat von_kabe von_komm von_mit von_nach von_nebe \
        von_sich von_sind von_steh von_stie von_und von_verm von_weit von_wird von_wort von_zu von_zwan vor_alle \
        vor_den vor_die vor_fuen vor_geri vor_mein vor_zwis vorab vore_nich vorfa vorg_zum vorge vorha vorhe vorja \
        vorm_die vorn> vors_und w_d wachd wachs wacht waeh_die waeh_sein waehl waer_und wage_scho wahl> wahll walk> \
        waltu wance wande want> want_0 wanzi wappe war_alle war_auf war_eing war_fehl war_fuer war_mein war_nich \
        war_noch war_seit ward> warde ware_at ware_bei ware_es ware_vier wareh warme warn_bei warze was_aus was_on \
        was_out was_shut was_told wasch washe wass_ab wass_in watc_from watc_the watch wate_the waves ways> we_d \
        we_had we_were weat_and weath wech_zu wechs wecke weckt wedne week> week_in week_of week_on week_with weeke \
        weekl ween> weg_der wege_eine wegg_und wehrf weier weigh weihn weil> weil_sie weil_vor weils wein_eine weine \
        weis_man weis_wer weise weiss weit_0 weit_betr weit_in weit_sieb welch welco welde wellb welve wenn_man \
        wenn_s wenn_sie went> wer_bei wer_ein wer_gest wer_ihn wer_sein wer_was werb> werb_geha werbu werd_0 werd_ab \
        werd_am werd_auf werd_der werd_eing werd_gesp werd_nach werd_was werd_weit were_a were_all werk_auf werk_in \
        werk_mit werk_wird werkt wers> wert_der werte wertu west> wetsc wettb what_the what_was when_they where \
        whet_the whic_ever whic_he whic_this whil_the whit_van who_did who_have who_wish who_work whol_for whoos \
        whose wiche wie_die wie_ein wie_er wie_gewo wie_in wie_soll wied_am wied_ange wied_ein wied_unte wiege wies> \
        wiese will_come will_nich winne wir_bis wir_hatt wir_komm wir_lief wir_verk wir_wied wird_ab wird_am \
        wird_auf wird_bei wird_bis wird_erwa wird_komm wird_mit wird_nich wird_ohne wird_um wirf_vor wirft wirkl \
        wirts wishe with_a with_ever with_five with_his with_it with_my with_ques with_thre with_two with_us witwe \
        wner> wnloa wo_die wo_frue wo_man woand woch_da woch_drei woch_frei woch_hat woch_vorh woch_zwei woelf woert \
        wohi_mit wohnt woll_im woll_mein wome_in wonne word_war wore> work> work_capi work_door worka worst wort> \
        wortb woul_not wrapp writ_down writ_the writt wron_and wron_sinc wslet wuerd wuers wunsc wurd_dama wurd_durc \
        wurd_ein wurd_eine wurd_es wurd_im wurd_kein xerci xits> xpect ycle> year_a year_acco year_afte year_ago \
        year_and year_at year_with you_to you_will youn_man yours yself ystem ysts> ythin z_0 zaeh_ich zahl_0 \
        zahl_auf zahl_aus zahl_den zahl_eine zahl_fuer zahl_im zahl_und zahll zahlt zarbe zaun> zdem> zebra zehn_und \
        zeig_eine zeige zeite zeitu zent> zent_bomb zept> zerkr zess> zett_am zeug_die zeugt zeugu ziale zicht \
        zieh_die zieh_in zieh_um ziert ziger zimm_0 zimme zinis zipan zirk> zlich zone> zplat zteil ztuer zu_0 \
        zu_die zu_gehe zu_rech zu_rich zu_uebe zu_uns zu_weil zu_zwei zubil zucht zucke zueg_der zugan zuges zuhau \
        zuleg zum_absc zum_jahr zum_mona zum_prei zum_werk zunae zur_hael zur_kenn zurei zuru_die zuru_hat zuru_in \
        zuru_nach zusa_0 zusag zusc_fuer zvere zwan_jahr zwar_auf zwei_ande zwei_durc zwei_fing zwei_gebr zwei_jahr \
        zwei_komm zwei_leut zwei_list zwei_maen zwei_minu zwei_schr zwei_stud zwei_tage zwei_und zwei_vers zwei_woch \
        zweie zweif zwets zwis_den zwoe_komm zwoe_minu zwoel =1 0_a 0_augu 0_auto 0_besc 0_cart 0_daec 0_driv 0_eine \
        0_fahr 0_firm 0_frau 0_geko 0_gest 0_glei 0_gram 0_haeu 0_hour 0_is 0_ist 0_jaeh 0_kind 0_krae 0_kund 0_kurs \
        0_last 0_mens 0_mete 0_metr 0_p 0_peop 0_pm 0_post 0_raed 0_resi 0_schu 0_send 0_stue 0_toda 0_two 0_unse \
        0_unve 0_urla 0_waeh 0_weis 0_weit 0_year <aale <ab> <abbr <abbu <abne <aboa <absp <acti <ad> <admi <adre \
        <adva <agen <akko <alig <alpi <altm <ambu <ammo <amt> <amts <an> <anbe <ange <angl <angr <anha <anim <anle \
        <anon <anru <ans> <ansb <ansc <ansp <anti <anza <appa <appo <arbe <armb <arme <army <arre <arri <arzt <ask> \
        <atem <aufb <aufh <aufr <auge <ausb <auss <ausw <baen <bail <bald <bann <banq <bar> <barg <bari <batc <bau> \
        <bauf <bay> <beca <beck <bedr <befi <bega <bego <begu <behi <beke <bele <benu <bere <beri <beto <bewa <bewi \
        <bid> <bish <bit> <bitc <blae <blaz <blec <blew <blok <blos <blut <boar <boch <boee <boer <bohr <bonf <boot \
        <born <bote <bott <boy> <boyk <brak <brec <breg <brem <brig <bris <broa <brok <brou <bruc <bueh <burs <buse \
        <butt <buy> <can> <cann <carp <carr <cash <cast <caug <ceil <cell <cfo> <chai <chef <cher <chil <chlo <chor \
        <clas <clea <clie <clip <cloc <cobr <comm <conn <coul <cove <crac <cran <crat <cred <crus <cush <cuts <cybe \
        <cyni <dabe <daec <daen <dage <dahi <dair <damm <dash <data <dawn <dazw <deal <defe <dela <deli <dema <dess \
        <deta <dete <devi <diag <died <dive <do> <doer <dog> <dopp <dosi <dr> <drif <driv <drog <dros <drum <duba \
        <due> <dunk <durc <e> <echt <eder <edge <eila <ein> <eink <eins <elf> <empl <ente <enti <entl <erbr <erfa \
        <erfu <erho <erli <erpr <ersa <erwa <es> <esse <ever <exch <exec <fael <fami <fand <fede <fehl <feld <fenc \
        <fert <fift <fina <firm <fitt <flex <flig <flow <fond <food <foru <foye <frau <frie <frui <fuel <fund <furt \
        <gaes <gala <gale <gasl <gate <gebe <gebl <gebo <gebr <gedu <gefu <gege <gehs <geht <gehw <geko <gekr <geld \
        <gelo <geno <genu <geoe <geol <gepa <gepr <gere <geri <germ <gesa <gesc <gesu <get> <gete <getr <gezo <gies \
        <girl <glac <goin <gond <gram <grat <grav <grid <grin <gsch <guet <haeu <haft <hahn <hair <hake <hald <ham> \
        <harr <hase <hasn <haul <haus <haut <havi <hebt <heil <here <heru <herz <high <hoer <holz <hone <honi <hook \
        <host <hurt <if> <ilka <ilme <indo <info <inha <insu <into <irge <isol <itse <jenb <jona <jose <jude <juic \
        <kael <kaem <kaff <kalt <kame <kamm <kana <kanz <kapp <kata <kehl <keim <kemp <kess <kett <keys <kids <kist \
        <klag <klo> <kohl <koma <komb <konn <kons <koop <kopf <kopi <korr <kraw <kred <krim <kueh <lab> <labe <lade \
        <ladi <lady <lapp <lapt <laug <lawi <leck <lect <led> <lego <legt <lehn <leip <leit <lend <less <lesu <lice \
        <lid> <life <lime <line <lite <lobb <loch <logg <lorr <losg <lued <luef <magn <mail <mal> <manc <mand <marr \
        <mask <mass <mast <meet <mega <meis <men> <mend <mesn <meth <midd <milc <mile <mins <minu <miss <mita <mixi \
        <moni <movi <mrs> <muni <nach <neig <nem> <nich <niec <niem <none <nord <nort <nota <noti <notr <numb <oak> \
        <oben <obli <obst <ofen <ohne <ohr> <okaf <oliv <once <onto <open <orde <orka <osts <othe <outs <pake <papi \
        <pave <paym <pend <pens <pers <pest <peti <pfle <piec <pier <pinn <plat <plot <plug <podi <pois <pole <post \
        <powd <prae <prax <prim <proj <publ <pupi <push <quee <ques <queu <quit <rad> <raeu <rail <ramm <rang <rast \
        <rati <rauc <razz <recr <red> <regl <reif <rein <repl <repo <rese <resi <resp <rest <rhei <riec <riss <rive \
        <road <roen <roes <rott <roun <ruft <rum> <run> <ruts <sach <sack <sage <salz <samp <sat> <save <sayi <sche \
        <scho <sees <semi <seri <setz <seve <shaf <shop <slot <slur <smel <sons <sort <sped <sper <spil <spli <spon \
        <spre <spro <staa <stai <stap <stat <stec <stei <stop <stre <stro <stuc <stum <subs <subu <sued <supp <swit \
        <tage <taki <targ <tech <teek <tell <temp <tent <test <thei <thin <thre <thun <thw> <tief <time <tip> <tipp \
        <tips <tod> <tode <toed <tons <towa <towe <toxi <toy> <trac <trag <trai <trak <trea <tres <trin <troc <truc \
        <true <trug <tryi <tuer <tun> <tunn <twen <ulm> <uncl <unga <unit <univ <unkn <unle <unpl <upsi <upst <urba \
        <urla <user <usin <vani <vehi <veil <vent <verb <verh <verk <verp <vert <vier <view <vill <von> <vord <vore \
        <vorr <vote <wago <wake <walk <wand <ward <waru <wate <watt <wede <wegg <wehr <weic <wels <whee <whet <whic \
        <whom <wide <wire <with <witn <wohi <wolk <woma <wood <work <wurd <yach <you> <zapf <zeic <zelt <zert <zieh \
        <zule <zur> <zwar a_bann a_batt a_bit a_blaz a_boy a_brid a_call a_chat a_chil a_cran a_cred a_crew a_dead \
        a_dog a_empl a_firm a_fitt a_flig a_golf a_gree a_grou a_half a_long a_m a_pack a_plum a_pric a_room a_scho \
        a_secu a_stra a_stud a_tank a_temp a_tip a_towe a_wind aalen ab_das ab_der ab_ein ab_morg ab_sofo abbru \
        abbuc abelt aben_ein aben_ents aben_soll aber_nich aber_unte abge_bitt abge_der abge_ein abge_es abge_hatt \
        abge_nich abge_ware abge_wird abgeg abgek abges abier abine ablad abneh aboar abou_nine abou_two absau absta \
        abstu abzu_und acco_and ache> ached achfo achge achpr achse achss acht_gaes acht_uhr acht_weit achwe acked \
        acker ackin ackne ackun actin adcas aded> aden> adera ading adlin admi_are admi_has admin admir adres adung \
        advan aeden aedig aedte aefti aefts aehre aelft aelt> aelti aende aenge aengn aenis aepfe aertn aerun aete> \
        aeter aette aetzu aeubi aeuch aeude aeufi aeumi aeuse afes> afety affee affel afon> afor> aftbe afte_and \
        afte_hand afte_thre aftfa aftsp agabe agai_it agai_its agebu agen_crew agene agent agern agetr agger agier \
        aging aglic agnah agnet agons agre_with agte> ahin> ahlun ahmea ahmt> ahnde ahrst ahrte ahrze ailif ails> \
        ains> aint> airs> airy> aker> akery akfas akko> akko_fuer akkor akku_der akten akti_ist aktua alamt alary \
        albah alde> aldi> alers ales> aligh aling alisi alist alked alks> all_0 all_but all_from all_nine alle_drei \
        alle_jetz alle_lief alle_offe allei allen alls> allt> almon alon_the alpin als_0 als_gege als_mein als_mir \
        als_subu als_zuge alt_die alte_ist alte_leut alter altst alyse alysi am_aben am_bode am_drit am_guer am_hand \
        am_haup am_heut am_kopf am_morg am_rath am_scha am_stue am_term am_vort ambul ament amera ammed ammel ammer \
        ammo_trit ammon amper amt_hat amts> an_alle an_ambu an_appo an_das an_die an_emer an_sech an_upda an_zwei \
        anagi ance> ancer ances and_agre and_ask and_at and_coun and_has and_he and_her and_is and_most and_move \
        and_neve and_now and_ring and_said and_ship and_so and_some and_thei and_thre and_woul andbe andbr ande_best \
        ande_rich andin andli andlo andlu andme andmo andsa andt> andy> anfas anfor anga_eine anga_von ange> \
        ange_auf ange_die ange_nich ange_und ange_von ange_werd angeb angez angin angre anhae anima ankin ankt> \
        ankwa anla_mit anleg annot anony anque anruf ansba ansc_aus ansc_von ansch anspo anspr ansta antiq antra \
        anual anwal anyo_else anyo_with anzah anze> anzle anzt> apfen appar appe_to apped appen apper appoi aptop \
        araus arbe_gesc arbe_in arbe_unte arbe_von arbe_wir archi ardio are_affe are_alre are_aske are_aski are_at \
        are_deci are_insi are_meet are_stan are_talk are_tryi area> arge> arget arier arke> arkre arlam arme_man \
        armed armin armon army> arned arnin arnun arou_two arren arres arriv arrt> arry> arryi arted arten artet \
        artic artie artim artne arum> arzt> arztp as_an as_of as_we asend ases> ashca ashes asin> aske_me aske_to \
        askie assad assag assem asser asspl asteu astik astin astle at_a at_abou at_brea at_eigh at_elev at_half \
        at_it at_knif at_leas at_midd at_nine at_ten at_thir atch> atchi ateme atemn atenb atere ateri athin atike \
        ating atmen atori atur> atus> atzha atzle atzme auart auch_0 auch_am auch_auf auch_die auch_eine auch_mal \
        auch_nur auch_scho auch_zwei auchs auen> auer> auern auf_alle auf_dem auf_den auf_der auf_gehw auf_mont \
        auf_null auf_weit auffi aufhi aufir aufna aufs> aufs_klo aufs_tagt aufsp auft> augen auger augun aulie aumsc \
        aunch aus_bad aus_das aus_der aus_ders aus_die aus_kind aus_nach aus_taus ausb_ist ausg_die ausg_ist \
        ausg_und ausg_war ausg_wurd ausl_ist ausma auss_auf auss_aufg auss_betr auss_hat aussa auste ausza autet \
        auth_has auto_auf auto_der auto_hat auto_ist autor autsp avell aveme away> awers awine axen> aying aymen \
        azwis azzia b_0 bach> back_for bade_und bads> baede baend baeud bagg_der bagge bahn> baili baker bald> band> \
        band_vor banda bank_are bank_nich bank_und banki banqu barkr basin batch bauer baufi baums baure baus_am \
        baust bble> bbruc bbuch be_no be_take be_told beam_des beans beant beari beban beca_of becau been_brid \
        been_call been_die been_flow been_sitt been_told befeh befin befo_a befo_noon befo_you began begi_der \
        begi_mit begon begr_auf begu_to begun beha_die behae behan behi_s behin bei_habe bei_hat bei_kam bei_kein \
        bei_mir bei_mit bei_rein bei_wurd bei_zwei beid_das beid_rich beim_naec beim_verl bein_empt bein_told \
        bein_trea beite beka_er bekae bekan beken beko_die beko_von bele_und beleg belha beltr benac bener benut \
        beral berat berge bergr beri_ein beri_von berle bermi bermo beru_hat beruh besc_der besi_soll besid best_der \
        bete_sind beton betr_0 betr_bei betr_ein betr_meld betr_sind betr_und betr_zu betr_zwei betre bevor bewac \
        bewil bezug bgebr bgeko biet_aus biger bin_ich bindu binet bing> binn_stun bis_dahi bis_in bis_mitt bis_sams \
        bis_zule bish_stan bishe bit_of bitco bitt_ihre bitt_kein bitt_nich bitt_sofo bitt_um bjekt blac_smok \
        blae_die blaet blaz_at blaze blech blett blew> blige bloc_weil block bloke bloss bnehm bnis> boar_is boats \
        boch_zwei boer_in bogen bohrk bolze bonfi booth bord> bord_die borde both_are both_plan bottl boy_of \
        boyk_auf boyko bran_habe branc braum brea_on brea_over breac breat brege brems bren_bei brich brid_with \
        brist broke brou_down broug bruch bruec bsaug bsrat bstan bstur bsver buch_hat buchh bucht buchu bude> buehn \
        buell buer_hat buero buil_and bulan bund_und bunde burst buses but_i butto by_a by_hand by_noon by_radi \
        by_six bzust cade> cafes call_in call_to came_at came_from came_out camp_van campe can_hear can_t cand_by \
        candi canno cape> carto cash> caste castl catio caugh cause ceili celli cemen cence cent_a cent_with centi \
        chaed chaef chaeu chanz chape charm chaue chec_the check chef> chefe cheid chem_und chenz chere cherh chern \
        ches> chfol chgeb chgeh chick chien chiff chil_and chil_are chile chlag chlep chlor chlug chmie chnei chnic \
        choss chsae chsen chspr chtbe chtei chtli chtsg chtsl chtun chtur chtzi chuel chulb chulz chwal chwar chwas \
        chweb chwed chwei chwer chwin chwun chzae ciali cian> cils> circu citin citor ckers ckfra ckgez ckhol ckier \
        ckmit ckney clas_are class cles> clien climb clip_the clist cloc_and clock clos_door clos_to clusi cobra \
        code> coin> coll_say colle come> come_down comm_the comm_with comp_hall compu conce conf_a conf_at cons_to \
        const cont_and cont_had cont_runs cont_with conti coop_has cotta cottb coul_not coul_stil could coun_is \
        counc cour_in coven crack crane crap> crate credi crew> crew_are crew_from crew_have cros_the crowd cruit \
        crus_at crush ctice cting ctive curit cushi cust_of cut_off cut_out cutiv cuts> cyber cycli cynic da_nich \
        dabe_der dabe_geha dabei dach_der dachl dacht daeni dageb dahin dairy dami_nich dami_wir damm> dampf dante \
        dara_die darau darf_kein daru_zwei das_amt das_auch das_auge das_auss das_blec das_eine das_erge das_fahr \
        das_gas das_geld das_hand das_klin das_kons das_kont das_kraf das_krei das_laut das_mini das_nach das_rote \
        das_so das_spit das_star das_tech das_ther das_thw das_war das_werk dashc dass_er data_cent dated davo_in \
        davo_mit dawn> dawn_and days_at days_of days_the dazwi dcast dchen dday> dead> dead_and deadl decid deck_auf \
        deck_und decku dein> delay deleg deli_ten deli_to deliv dells dem_0 dem_der dem_fahr dem_firs dem_frue \
        dem_fund dem_hand dem_naec dem_spie dem_tres dem_upda dem_verk dem_wass dem_zwei deman den_0 den_absc \
        den_absp den_auft den_bank den_bode den_fals den_gros den_haus den_kont den_leut den_plat den_prod den_raeu \
        den_rahm den_rega den_regl den_stro den_verd denn> depo_in der_a der_akti der_anla der_anwa der_b der_bank \
        der_baus der_beho der_best der_brei der_brue der_bueh der_chef der_clip der_damm der_date der_deck der_die \
        der_disp der_druc der_ein der_feue der_fina der_fuen der_ganz der_geht der_geru der_gesc der_gest der_grue \
        der_grup der_haeu der_halb der_hall der_haus der_heut der_hoch der_in der_inha der_inte der_juni der_kamm \
        der_kass der_kess der_kreu der_kris der_meis der_naec der_naeh der_notd der_opti der_plan der_plat der_poli \
        der_prue der_rauc der_rech der_reic der_resi der_roll der_sche der_schi der_sees der_staa der_stan der_stoe \
        der_stra der_supp der_uebr der_vera der_verg der_verl der_verm der_von der_vorw der_warn der_wett der_wirt \
        der_woch der_wurs der_zuen der_zust der_zwei derfu derga dern> derz_gepr des_gros des_hall des_land des_mode \
        des_scha des_schu des_verd desam desbe desfa deshe desla desse desst desta deste detai devic dfrem dged> \
        dialy dical did_not die_abge die_absa die_absc die_absp die_acht die_aelt die_akti die_angr die_apot die_app \
        die_auch die_auto die_bahn die_baus die_beid die_bele die_betr die_bohr die_boni die_brem die_brue die_bund \
        die_dach die_date die_daue die_der die_drei die_drit die_druc die_eins die_ents die_fert die_fina die_frag \
        die_frie die_gebu die_gera die_gesc die_glas die_gmbh die_hael die_hand die_haup die_haus die_hoch die_hote \
        die_inha die_kanz die_kist die_komp die_kont die_konz die_kred die_kuec die_lage die_laut die_leer die_lini \
        die_maen die_mapp die_mark die_masc die_mass die_mitt die_nach die_naeh die_oeff die_pass die_prog die_rauc \
        die_rech die_rese die_rinn die_roll die_sech die_seit die_sond die_sper die_spur die_stim die_stoe die_such \
        die_taet die_trai die_umge die_unsc die_ursa die_vera die_verh die_verl die_verm die_von die_wehr die_wir \
        die_wolk die_zwis died> diert dies> dies_mit dies_satz diff_fuer digke digt> dinne disa_the disp_hall ditor \
        ditve dium> diver dlich dline dmini dmoth dner> do_not doerf does_that dogs_are doing doned door> door_and \
        door_in door_were doppe dose> dosi_pump down_my down_the down_ther downs dows> draft drau_und drauf draus \
        drei_ange drei_auto drei_bund drei_haeu drei_kilo drei_lage drei_mona drei_part drei_pens drei_stel drei_und \
        drei_verg drei_ware dreif dress drew> drift drige drin> drin_war dring drink drit_tag drit_wird driv_at \
        driv_is driv_off drive droh_die droh_mit droh_zu drohn dropp dross druec drum> dsaec dstae dstif dtwer dubai \
        ducte due_by dungs durc_die durc_ein durc_ermi durc_fens durc_rund durc_zwei dvanc e_mail eadli eakfa eakin \
        ealed ealin eange eantr eantw eaper eard> earin easin eaten eathi eave> ebaeu eband ebank ebeba ebelh ebera \
        eberf eberm eblie ebot> ebote ebsra ebsve ebuch ebuel ebzig ecaus echba echer echni echsj echt> echtl echun \
        ecked eckfr eckst ecome ecrui ectur ecuri ecuti edens ederk edica edisc editi edito editv edlic edlin edlun \
        edreh edrue edte> educt eece> eeded eeds> eekue efer> effne efiel efind eflue efon> efone eften eftig eftsf \
        efueh efuel efuge efuse efusi egafo egan> egati egedi egehe egel> egelu egenb egeng egenz eger> egern egges \
        eginn egion egler egonn egrup egun> egung ehael ehall ehand ehche eheim ehend ehicl ehind ehlwa ehold ehre> \
        ehrko ehrun ehtea ehten ehweg eibad eiber eiche eidet eige_nur eiger eiges eigh_year eighb eign> eigte eihal \
        eijae eikpo eila_der eilan eile> eilin eilne eilun eilwe eilze eimt> ein_angl ein_anon ein_arbe ein_aush \
        ein_bank ein_beke ein_bewa ein_ents ein_filt ein_form ein_fuen ein_glas ein_glei ein_grab ein_im ein_kind \
        ein_lief ein_maed ein_mann ein_mode ein_pake ein_prue ein_regi ein_sech ein_spre ein_stre ein_tank ein_tech \
        ein_vent ein_verh ein_vide ein_vorl einb_von einbe eine_ante eine_armb eine_arzt eine_ausk eine_bueh \
        eine_char eine_drei eine_drit eine_eige eine_gast eine_grue eine_halb eine_haus eine_inte eine_ist eine_kaff \
        eine_kind eine_kran eine_kund eine_lich eine_medi eine_mita eine_oder eine_part eine_pati eine_pump \
        eine_raeu eine_rein eine_ring eine_sche eine_seit eine_skit eine_stil eine_stro eine_stun eine_tank \
        eine_tief eine_unbe eine_verw eine_wage eine_wand eine_wart eine_zett einem eing_auf eing_von eing_word \
        eing_zwei einm_und eins_die eins_in eins_kann eins_und einsc einse einz_ange eipzi eisko eisse eiste eitau \
        eitli eitst eiwil eizen eizt> ekann ekuec ekuen elage elbe> elbes elbru elden eldet elese elev_hour \
        elev_peop elf_baug elf_grad elf_jahr elf_mill elfer elgie elgru elhau eliev eliko elive ellig ellne ellpl \
        ellve elnah elow> elpun elsch else_s elte_wart eltes eltin elung elves emach emand embly emden emeld ement \
        emer_line emer_meet emerg emerk emina emise emme> emnot empfa empl_of emplo empor empt_and empte empti empty \
        emsen enade enala enan> enant enarb enbad enbli ence> ende_um endig endwo endz_0 enfzi enge> engek engi_cann \
        engni enhoe enhue enisc enker enlic enne> ennt> enntn ennum ennun enoss enpla ensla ensta enste enstu ented \
        enten enter entin entir ents_kein enutz enwag enwar enwei enzan enzen enzim enzus eoeff eolog epack epaec \
        epari epark epfe> eplie epoin eport er_drei er_nich er_war er_wird erabg erald erall eralv eran> erank erant \
        erato erbar erbea erbek erbot erbra erbre erbro erbru erbuc erdra erdre erede erenz erfae erfas ergre ergsc \
        erhal erhar erhei erho_die erhoe erhun erie> erien erier erige erika erkar erkau erkel erkli erkom erkon \
        erkra erksb erksc erlei erlit erloa erloc erlor erme> ermei ermi_der ernah ernom ernse ernsp ernte ernwa \
        eroef erpil erpre erpuf erre> erre_die ersa_die ersc_die ersch ersen ersie ersit erson erspr erst> erst_erke \
        erst_gest erst_halb erst_im erst_nach ersti ersuc ertau erted ertes ertur erueb eruf> erufe eruhi erund \
        erung ervis erwal erwar erwec erweh erwer erwi_man eryon erzae erzeh erzig erzte erzue es_auf es_bren \
        es_eine es_gera es_gilt es_in es_kost es_sei es_sind es_wird es_zu esagt escho eschu esem> esenk eserv eses> \
        eshee eslae esner espon espru espue esse_und essin essli esson estaf estau estic estig estra estst etage \
        etain etall eten> eters etest ethin etion etiti etrei etreu etrup etsch etto> etwa_habe etzen eubig euche \
        euder euert euerw euerz eufig eumig eums> euro_a euro_are euro_drau euro_erho euro_fuer euro_habe euro_im \
        euro_ist euro_mit euro_nett euro_nich euser euten eutig even_have even_scho event ever_hour evice evisi \
        evor> ewach ewarn ewegt ewegu ewese ewies ewiss ewoeh eworf excha execu exibi expe_a exper expla ezuen ezug> \
        fach> facht faech faeh_mit faell fahr> fahr_der fahr_ein fahr_eing fahr_im fahr_inne fahr_nich fahr_und \
        fahre fahrg fahrt faile fals_etik falsc fami_die famil fand> fang> fangs fant> farb_und faser fasse feder \
        fehl> fehl_0 fehl_das fehl_eing fehl_in fehl_nich fehle fehlt felde fenbe fenc_off fence fens_schl fens_zu \
        fepoi ferns fernw fers> fersc ferte ferti fest_das fest_es fety> feue_holt feue_im feue_steh ffice ffind \
        ffnet ffung fgang fgefo fgeha fhin> fiel_safe fift_minu fift_year fifte figer figh_for file_for fili_habe \
        filia fill_with filli fina_offi finan findb findi fing_in firm_0 firm_ein firm_has firm_have firm_ist \
        firm_lieg firm_was firma firme fisc_trei fitte five_o five_of fizie fkopf flas_die flege flexi flick \
        flie_seit flig_to fligh flog> flog_ihn flood flow_to flown flue_in flueg flug_hat fnahm fonds food> for_both \
        for_brea for_eigh for_her for_now for_prot for_sale for_twel ford> ford_0 ford_alle ford_von forde forum \
        foun_in four_days four_the four_wedd four_with fourt foyer frag_der frag_die frag_ob frag_was frau_ist \
        frau_offi frei_an frei_bis frei_ein frei_gewo frei_trai frei_und frei_werd frei_wird freiw frier from_a \
        from_is from_my front froz_the frue_auss frue_bei frue_die frue_im frue_legt frue_nach frue_um frue_vor \
        fruit fspre ftbef fteen ftfah ftnot ftret ftsfu ftspr fuehl fuel> fuell fuen_kind fuen_mens fuen_proz \
        fuen_weit fuer_0 fuer_ande fuer_ange fuer_den fuer_ihre fuer_jede fuer_morg fuer_sech fuer_tant fuer_zu \
        fuer_zwei fuett fund_von funde fungs funke furt> fused fusin fusio fzig> gabe_am gabel gaben gabes gaer_in \
        gaes_die gafon gala> gale> galen gang> ganz_alts ganze garn> gas_stro gasse gate> gator gave_way gearb \
        geba_die gebae gebe_die gebe_kein geber gebli gebo_das gebo_werd gebot gebr_anla gebr_das gebru gebu_hat \
        gebue gebun gedr_wird gedre gedru gefa_und gefae gefe_und gefu_die gefue gefun gege_die gege_elf gegen \
        geha_von gehei geho_habe gehoe gehst geht> geht_das geht_es gehun gehw_in gehwe geko_ist gekom gelau geld> \
        geld_da geld_in geld_kam geles gelie gelo_die gelo_und gelt_die gelun gemac geme_der geme_die geme_hatt \
        gemel genbl genen gener genge geno_nach genos gent> genu_the genve genz> geoe_ist geoef geolo gepac gepae \
        gepr_und gepru gera_ange gera_auf gera_ausg gera_der gera_die gera_ein gera_gera gera_in gera_raeu gera_vers \
        gera_word gerat gere> gere_werd gered gerin germe geru_auf geruf gery> gesag gesc_best gesc_der gesc_ist \
        gesc_mit gesc_und gese_der gese_die gesen geset gesp_und gesp_vor gespe gespr gespu gest_habe gest_verk \
        gesu_hat get_a getr_sie getr_werd getru gewa_die gewe_die gewe_hat gewe_ruft gewe_sein gewes gewie gewoe \
        gewor gezah gezue ghbou ghter ghtin ghtly ghty> gibt_mit giess gift> gift_bitt giftu ging_am ginne giona \
        gists give_a give_up give_way given gkeit glaes glaeu glas_im glas_und gleic gler> glich gnahm gnatu gnets \
        gniss gnose go_back goes_to going gold> gonde gonne goods got_down grab_eing grabe grad_und graue grave \
        grenz grett grid> gries grins groe_0 grou_at grun_und gsdie gsgas gshau gsmit gsnum gsrun gssof gsste gste> \
        gstra gsunf guete guta_hatt gutha hab_gehe hab_grad habe_bei habe_das habe_ich habe_ihre habe_kein habe_mein \
        habe_nach habe_zur haber hackn had_noth had_told haedi haeft hael_ein hael_sich hael_uebe haelf haen_in \
        haen_mit haen_seit haerf haert haet_ich haeu_der haeu_habe haeu_von haeum hafen haft_vor haftb hagen hahn> \
        haken halb_jahr halb_nach halb_zehn halbe halde half_of half_the hall_0 hall_als hall_and hall_at halls \
        halt_bis halt_und hand_a hand_and hand_das hand_des hand_ein handg handy hang_on hangi hanzt hare> harmo \
        harre harrt has_aske has_call has_cut has_had has_lock has_lost has_pass has_stop has_susp has_this has_with \
        hase> hasn> hat_ausg hat_bei hat_beim hat_bish hat_dafu hat_den hat_die hat_eben hat_eine hat_fuer hat_gera \
        hat_je hat_mit hat_nich hat_ruft hat_s hat_sich hat_sie hat_soeb hat_soll hat_und hat_zuer hatch hatt_das \
        hatt_eine hatt_im hatt_rech hatt_zule hatt_zwei hatte hatzm hauli haupt haus> haus_der haus_gesc haus_hat \
        haus_nach haus_und hausn hauta have_an have_come have_cord have_not have_now have_seal have_set have_take \
        havin hbarh hbark hboar hbour hchen head> head_at headi heard hebt> heid> heil> heilb heim> heins heir> \
        heis_bei heis_s heize heizk heizt heli_with helik hemie henal henke henkr henze her_life hera_der hera_und \
        hered herei herge herhe herr_im herre hers> hers_hat herue hesse hethe heut_0 heut_beim heut_fest heut_gege \
        heut_in heut_morg heuti hfolg hgewi hicle hiebe hies_ich high> high_cour higt> hile> hilfe hin_die hina_und \
        hind> hinen hines hing_und hings hint_der hint_ist hint_vers hinw_auf hions hippi hips> hlach hlaeg hlaeu \
        hlagn hlepp hler> hleud hlges hlori hlten hlug> hmean hmerl hmier hneid hner> hnici hnjae hoch_der hochz \
        hoeh_die hoehn hof_bei hoffn hohen hokol hold> hold_the hold_thei holde holds holt> holzb home_have honig \
        hook> hools hoppe hops> horit hosp_are hosp_have hoss> hosta hoste hour_afte hour_befo hour_i hour_late \
        hour_the hous_near hreat hrend hrens hrgae hrkol hrlei hrlin hrow> hrste hrter hrung hsaeu hselb hsen> hsjae \
        hspro hteam hting htkon htly> htsge htung hturm htzig huele hulha hulze hund_of hund_sind hundr hungs hurt> \
        huts> hutz> hutzb hvers hwang hwank hware hwass hwebt hwedi hweis hwere hwind hwund hzaeh i_get i_need \
        i_slee i_writ ialen ialis ialys iate> iatin iator ibad> iber> ibers ibili iburg icenc icete ich_als ich_bei \
        ich_bis ich_fals ich_habe ich_haet ich_kein ich_muss ich_sass ich_selb ich_sie ichem ichnu ichtb ichtk ichtl \
        ichts ician icing icipa icito ickin ickt> iday> idday idenz idet> idge> idged iding idium iebsr iebsv iebzi \
        iece> iecht ieder iedlu iefe> ieman ience ienen ienti iere> ierli ierun ierzi iesem ieses iess> iews> ifen> \
        ifepo iffe> iffs> iftee igato igene igert igest igges ighbo ighte ightl ighty igkei ignal ignat igste igte> \
        ihalt ihn_am ihre_schl ihre_stim ihre_vier ijaeh ikani ikopt ikpos ilant ilch> ilder ildfr iles> ilial ilien \
        ilies iliff ility ilka> illig illin ilmen ilneh ilung ilwei im_arch im_auss im_camp im_depo im_deze im_dien \
        im_eins im_erst im_fach im_fahr im_foye im_frei im_geba im_hint im_kael im_kell im_kind im_kuen im_kund \
        im_mand im_moeb im_nove im_ober im_ohr im_okto im_op im_schu im_seni im_spei im_sudh im_trag im_tres im_verf \
        im_wald imals imete imetr imme> imme_noch impft impor in_aale in_acht in_adva in_alle in_any in_arbe in_bad \
        in_brem in_deck in_dies in_duba in_eige in_eine in_eise in_elf in_enge in_four in_frei in_from in_germ \
        in_gewa in_hand in_heil in_hers in_i in_ilme in_it in_jede in_klin in_koel in_leip in_linz in_my in_nort \
        in_olde in_osna in_pack in_pole in_schw in_sein in_sich in_spit in_thea in_ulm in_wake in_weis in_wels \
        in_wild in_wint in_zehn in_zuer in_zwan inal> inall inanz inar> inate inbau inber indba inder indli indo_a \
        indoo indst inem> iner> ineri ines> infor infu_pump inged ingef ingeg inges ingez ingha ingsc ingst inhab \
        inie> inigu inik> injur inkae inkin inned innun ins_kran ins_leer insch inseh insid inso_bean insp_are \
        inst_have instr inte_der inte_ein inte_in inten into> into_the inuin inus> inve_the inver inzer inzw_an \
        inzw_steh ionae ional ioned ions> ionsp ionss ioren ipop> ippin ippte ipzig ircht irup> is_drif is_expe \
        is_figh is_fill is_not is_on is_out is_pick is_sign is_unde ischw isel> iseln isher isier isito iskop isola \
        isoli isory ist_ansp ist_bish ist_ein ist_gege ist_gera ist_gest ist_heut ist_kurz ist_laut ist_mit ist_nach \
        ist_niem ist_uebe ist_unbe ist_unkl ist_vers ist_weis ist_weit istol istra istry it_agai it_fina it_from \
        it_is it_off it_to it_will itarb itaus itcoi itel> iter> ithdr ithiu ition itnes itse_is itsel itste ittei \
        itten ittin itver itzt> ivald ivert iving iwill ixing ized> izen> izier jahr_als jahr_am jahr_ich jahr_in \
        jahr_so jahr_war jahr_werd jahr_zwei je_tonn jede_donn jede_jahr jede_lehr jede_mit jede_nach jede_schr \
        jede_stun jema_die jema_im jema_in jenba jetz_auch jetz_wied juden judge juice just_foun kaelt kaffe kafor \
        kalt> kalt_seit kalte kam_eine kam_es kamer kamme kanal kann_kein kann_man kann_wied kannt kant_fuer kanto \
        kanzl kappe kardi kauf_von kaufs kauft kbar> keep_thei kehl> kehr> keimt kein_ersa kein_roll kein_was \
        kein_wo kein_wort kell_aus kell_die kell_wie kelle kelte kempt kennu kenpo kept_in kett_in keys> kfast kfrag \
        kgezo kids> kiel> kili_hat kilo_blin kind_nich kind_wurd kiste kkord klamm klapp klebe kleit klin_die \
        klin_in klopf kmitt kney> koel_und koeln koen_sich koen_sind kohle kolad koll_aus kolle kolon koma> koma_das \
        kombi komm_auch komm_bis komm_in komm_kein konn_das konnt kont_auf kont_gesp kont_ist kont_seit konta kontr \
        konz_hatt konze koope kopf_getr kopi_der kopte kornb kost_und kout> kpost krac_auf kraf_bund kran_die \
        kran_lauf krawa kredi krei_und krise kstan ktora ktual kueh_mit kuen_koma kuen_per kuend kund_der kund_sind \
        kund_zu kunde kundi kurie kurs> kwage kzusc labo_der lack> ladie ladun lady> laede laeru laes_die laes_sich \
        laess laett laeu_um laeub lag_0 lag_am lagen lagna lagsh land> land_am land_der land_in land_ist land_ruft \
        land_wurd landl lang_die lang_scho langt lanla lans> lantr lappe lapto lare> larms lary> lass_das lass_weil \
        lass_zwei lasse lassp last_seen last_week lasts later lator latz> latzt laube lauf_seit lauf_weit lauge \
        launc lauts lawin laze> lbahn lbruc lder> lders ldfre ldigu leak_dies lear> lear_that leare leari leasi \
        lebeb leblo leck> leck_ist lect> lectu led_out leer_scha left_a legal legat leged legeh legin lego> lehrl \
        leibe leich leipz leist leit_bei leit_gebo leit_und leits lemme lenba lende lensp leppe lerin lern> lesen \
        lessi lesso lesun let_me letzt letzu leude leut_bei lexib lfte> lger> lgesc lhall lhaus liale licat lice_for \
        licen liche licit lieds lief_der lief_die lief_ist lief_sie liefe lieg_am lieg_auf lieg_im lieg_nach \
        lieg_quer lieg_unte liegt lien> lient lies_die liess lieve lift> lift_was lifte liges light ligst likop \
        limit linda linge lings linie link> lipop lips> lisie list_for list_nach liste lists lithi litt> litte liver \
        lives ljahr lked> lkran llaed llegi llein lleit lligs lligu llipo lllae llpla llstr llver llwag lmena lmon> \
        lnahm lnehm load_of loads loan_at lobby loch> lock_and lock_out lock_the locks lodie loehn loes_sich log_in \
        logen loggt lohn> loke> lonne lope> lopft lord> lords loren lorin loses losge loud> lown> loyed loyee lpina \
        lplae lpunk lsche lstre ltant lteil ltenh ltige ltin> ltrom lueck lueft luege luke> lunc_and lung> lunge \
        lungs lunte lurry lves> lwaer lwage lying lysis lzbau lzen> lzent m_and mach> mach_die mach_ich made_of \
        magne mahle mail_kam mail_mit mains maker mal_gete mal_mein man_komm man_lass man_mir man_mit man_nich \
        man_noch man_riec man_schr mana_dire manch mand_von mando mann> mann_hat mann_mit manua marks mask_peop \
        maske maski masse mast> matur may_and mberg mbly> mbula mden> me_a meang meeti megaf mehl_und mehr_daru \
        mehr_die mehr_kind mehr_unte mehrk meide mein_fehl mein_lade mein_mail mein_name mein_oma mein_stan \
        mein_toch mein_vate meis_mit meld_die meld_seit mell> melpu men_in menad menar menau mend> menge mens_in \
        mens_mit mens_steh mens_unte merik merli mesne mess_eine mess_in mess_sind messt messw methi mgebu mgeki \
        mgeri mich_inzw midda mier> miert miet_und milch mile> mill_euro mill_the milli minar minat mind_vier \
        mine_incl mins> minu_bei minu_der minu_die minu_ein minu_elf minu_lang minu_zwoe minus mio_euro mir_an \
        mir_bei mir_eine mir_hat mit_abst mit_atem mit_dass mit_der mit_etwa mit_fahr mit_fals mit_fris mit_hand \
        mit_hubs mit_kaff mit_kleb mit_mega mit_papi mit_saeu mit_schi mit_schl mit_seil mit_tasc mit_voll mit_wirb \
        mit_wirk mit_zett mita_im mita_von mitar mits> mitt_der mitt_im mitt_in mitt_um mitt_zwei mixin mmelp mmena \
        mment mmers mmoni mnot> mokin mond> mond_and monia monit mont_nich mont_und monte monti morg_alle morg_das \
        morg_uebe morg_vor morn_over morn_with mortg mout_afte mouth movin mpany mpens mper> mpfe> mpfer mping mplat \
        mploy mpora mport mpoun mpten mptie mpty> msaet msatz mschu msen> mstel mues_0 muesl munic muss_ein muss_ich \
        muss_sich mutte my_lad my_neig my_niec nable nabre nach_an nach_beim nach_beko nach_bish nach_die nach_eing \
        nach_elf nach_gas nach_habe nach_haus nach_info nach_koll nach_nach nach_oste nach_rund nach_sein nach_uebe \
        nach_unga nach_unse nach_zeug nachb nachg nachp nachr nacht nade> naec_tag nagin nahm> nahmt naler nally \
        name_in name_the nant> narbe naufg naufs nbads nbefr nberg nberu nblic nced> ncer> nche> ncils ndant ndeln \
        nden> ndera nderb nderg nderk nderl ndes> ndesh ndesk ndesl ndess ndigk ndigt ndinn ndlin ndlun ndmot ndoor \
        ndows ndred ndtag ndwo> nebe_komm nebe_mir nect> necte nego_are nego_with nehm_sie neide neigh nelle nels> \
        nenau nenn_er nennt nenst nerha nerin ners> nesse neter netto netz_im neue_gera neue_term neun> neun_anwo \
        news> next_door next_to nfach nfaeh nfael nfere nfire nford nform nfte> nfzig ngarn ngebr ngedr ngega ngeho \
        ngekl ngeko ngend nger> ngere ngeri ngesc ngewo ngezu nglue ngnis ngrau ngrei ngsch ngsga ngsnu ngsso ngsst \
        ngstr ngsun ngsve nhabe nhaen nhaeu nheim nhoeh nhuet niak> nical nich_auf nich_ausg nich_best nich_betr \
        nich_da nich_ein nich_einm nich_esse nich_gekl nich_gesc nich_gese nich_hine nich_in nich_oeff nich_sage \
        nich_viel nich_weit nich_wied nich_zwei nicht nicia nie_ein niece nied_die nied_in niem_gese niem_mehr niema \
        nienb nife> nifep nigh_and nigh_shif nigun nimal nimm_die nine_and nine_bran niore nisse nitae nitor nium> \
        niver njaeh njuri nkaeu nkauf nkbar nkel> nkeru nkind nking nknow nkred nkung nkwag nlage nlege nleih nless \
        nlose nment nnens nnot> nnter nntni nnumm no_rent no_wage nobo_at nobo_else noch_die noch_stae none> nonym \
        noon_the nord_der nordo north nosse not_appe not_at not_let not_to notar note_and noti_the now_and npast \
        nplat nplug nprob nquet nrund nsaeg nsaet nsatz nsbac nschi nsehb nseht nside nsied nsiv> nspek nspor nstat \
        nster nstre nstru nstun ntact ntend ntenp nter> nterb nterh nterk ntert nteur ntgen ntica ntin> nting ntinn \
        ntiqu ntire ntlas ntnis ntoau ntonu ntrag ntrat ntrol ntrum ntur> nuing numb_of numbe numme nun_soll nung> \
        nur_den nur_die nur_ein nur_eine nuss> nutze nverb nvert nverz nwaer nwald nwalt nweis nwend nwerk nymen \
        nzant nzent nzer> nzigs nzlei nzusc oach> oadca oads> oard> oards oats> oausz ob_ande ob_die ob_es ob_morg \
        ob_noch ob_sich ob_und obahn obby> obene oberg objek oblig obra> obwo_der ochge ochze oded> odel> odes> \
        odesf odier odium oedli oeffn oeln> oemt> oepfe oerde oerfe oesen oeser oesse oeste of_an of_her of_in \
        of_oak of_rain of_stee of_whom of_writ off_in off_is offe> offe_in offe_stan offe_wurd offi_inve offi_says \
        offnu oggt> ognos ohin> ohlen ohne> ohne_leit ohner ohnha ohnun ohrko oiner oison okafo okola olade old_is \
        olds> olge> olger olici olive olle> olleg ollie ollip ollko ollla ologi olonn oman> ombi> omena omete ometh \
        ommen omoti ompla omple on_a on_dial on_sale on_that on_whet onaer onalf onalz once> oncen onded ondel onds> \
        one_by one_does one_has one_was onell onent onest onfer onie> oning onito only_in onne> onnte onssc onst> \
        ontai ontak onteu onth> ontie ontin onto_the ontoa onton ontro onumm onyme ools> ooper oors> ootba open> \
        open_at opene opie> opien oppel oppen or_out orage oranm orary orat> orati orbau orbil orde_of ordne ordos \
        ords> orenh orers ores> orgel orgli orgt> orine ority orkan orker ornbr orne> orrae orse> orsor orth> ortie \
        orum> orway osen> osse> ossel ossha osswa ostag ostan ostco ostet ostpo ostsc ostst otarz otbal otect otelg \
        oter> otest otorw otos> ottag ottbu otter ottle ouche ought ounde ounts our_own ouren ourte ouseh ousin \
        out_i out_in out_one outs_s ovena over_and over_on over_susp over_the overl overt ovide oving oward owder \
        owel> ower> oyee> oykot p_m pack> packe packu paeck paene paet> paid_in paid_on paket pany> paren parie \
        part_are part_habe part_with partn pass_on past_nine past_thre pati_in pavem paym_to payme pedit peise pelt> \
        pendl peop_in peop_not peop_s per_nach per_vide pers_bei pers_werd perso perte pervi pfang pfleg phena phin> \
        phon_firs picke picki piece piel> pielh pien> pier> piere pierl pille pina> pine> pinne pipe> pitze plac_on \
        plac_the plak_loes plan_at plan_in plans plat_wird platt plica plies plodi plug> plumb plung podiu poiso \
        poken polen poli_rege poli_und poli_warn poned ponen pool> porar port> porta porti porto postc postp powde \
        powe_stat ppear ppelt ppoin prae_aus praes praxi prech prei_fuer prei_pro premi preng press prim_scho prima \
        probe profe progn proje prome promo prot_have prue_die prue_eine prue_zur pruef pside pstai ptied publi \
        puelt puerh puffu pull_the pump_and pump_der pumps pupil put_in put_me put_them quar_to quarr queen queue \
        rabge rachs racht racki ract> radin raege raet_zur raete raeuc raft> raftf ragli rahm_auf rail> rain> rake> \
        rald> rall> ralve rames ramme rammt randm rane> rang_and rang_from ransf ranst ranti rary> rashe rast> \
        rast_in ratin rator rauc_ist raud> rauen raufh rausz ravel raxen raxis razzi rbeau rbots rbrac rbren rbuer \
        rchtu rdam> rdent rdere rdern rderu rdien rdiol rdost rdraf rdrei re_stuc reakf ream> reani reate reatm \
        rech_einm rech_ich rech_und rech_von rechb reche recru rees> reff> refug rega_leer regal regen regie regle \
        reiba reic_von reich reide reige reihe reikp rein_0 reini reise reiss reiwi rekt> remat remse rende renge \
        rengs rengu renhe renlo renne rennt rennu rent_out rentl renz> repo_hat repo_sinc repor rerst reser resid \
        resor respo ressu resta reste restr rett_frei rett_in rfael rfall rfass rfund rgaen rgaer rgaes rgenc rgerm \
        rgery rget> rglic rgsch rgung rhall rhein rherg rhoeh rhof> rhund rich_der riche riebs riec_es riec_nach \
        riech riefe rieme rienc riff> rigem right rikan rimar ring_roun ringe rinki rinst rious rist> rite> ritin \
        river rivin rkan> rkart rkauf rkell rkers rkolo rkomm rkont rkrei rksch rksho rksto rkstr rlang rlast rlauf \
        rlebe rlitt rload rlore rmoni rmont rnahm rnbro rnomm rnseh rnspi rnung rnwae road_and roadc roben roeff \
        roemt roger rogno rohne roke> roker roll_unte rolli rolll romen romot rong> roof_in roof_of room> rophe \
        roppe rorde rordn roren rossb rossh rossw rote> rotec rotes rottp rotz> roug_0 rough rozen rpen> rpres rpuff \
        rrenl rrest rrhei rrier rryin rsage rsagt rseri rsery rsieg rsity rsona rsone rspie rspit rspru rstae rstei \
        rstic rsuch rtal> rtaus rtel> rten> rtes> rtgag rtier rtime rting rtrae ruchs ruck> ruckm ruec_am ruec_kam \
        ruec_steh ruec_zu rueck ruehc ruemm ruemp rufe> rufe_sie rufe_zum rufer ruft> ruft_an ruft_fuer rugs> ruhen \
        ruit> ruite rund_die rund_neun rundf rung> runge rungs runs_for ruppe russe rust> rviso rwalt rwart rway> \
        rwech rwehr rwork ryone rzaeh rzehr rzeug rzten rztpr rzueg s_a s_buye s_comp s_daug s_fina s_head s_in s_on \
        s_requ s_sala s_seco sache sacks saeck saetz saeu_mit saeu_werd safe_noti safet sagen sagt_der sagt_ein \
        sagt_ich sagt_man sagte said_the said_to sakko saler salmo same_thin samm_sich sampl samte sand> sand_die \
        sandt sass_wir sasse satt_mit satzl saugu save> sayin says_she says_two sbach sbeau sbere sbest sbetr sblas \
        sbran sbrie scape scha_auf scha_der scha_ich scha_und scha_zur schan schem schi_bis schi_um schif schl_aus \
        schl_bis schn_als schn_dach schn_im schn_in scho_0 scho_and scho_ausg scho_clas scho_der scho_durc scho_in \
        schok schos schr_aus schr_im schra scht> schu_auf schu_aus schu_haen schu_mit schu_und schu_vor schuh \
        schw_der schw_in schw_ist schw_rauc schwa schwi schwu sdien seal_off seal_the seale sear_the sech_flas \
        sech_jahr secu_rese seen_at sehba sehe_sie sehol sei_bei sei_in sein_soll sein_test seit_den seit_drei \
        seit_frei seit_fuen seit_ist seit_mont seit_sie seit_sieb seit_sonn seit_unse seit_vier seit_weni seit_zehn \
        seite selb_mit selb_zum selba selna selt> semin senbe send> sende sends sener senhu senkt senla sensc senst \
        sent_its senwe senzi serer serie sern> seror serv_von serve sery> set_up sette setze setzl setzt seve_year \
        sfahr sfehl sfueh sgang sgass sgebr sgela sgeli sgelo sgema sgeru sgese sglei shaft shang shar_a shar_susp \
        share shcam shed> sher> shif_at shif_has shif_staf shipp shof> shop_at shops shor_befo shou_be show> show_me \
        shund shut_at shuts sich_alle sich_das sich_hera sich_mit sich_um sich_zu sicht siden sie_ande sie_arbe \
        sie_dann sie_ein sie_hatt sie_im sie_nach sieb_und siebz siedl siege sier> siere sigke sign> sign_by \
        sign_the sinc_nine sinc_seve sinc_six sind_0 sind_betr sind_erkr sind_es sind_fuer sind_mit sind_schw \
        sind_umge sind_verb sind_verk sind_vers sing_bass sings siona sirup site_for sitor sitt_in sitt_on sity> \
        sitz_am sitz_fest sitz_rund six_hund sjaeh skett skier skopi skran skunf slaen sland slich slot> slurr \
        smal_van smark smell smoki sner> snumm so_eine so_etwa so_far so_geht so_weni sola_der solat solic solie \
        soll_am soll_der soll_die soll_halt soll_ihre soll_nich soll_sie solve some> some_else some_has some_in \
        sonal sonen sonne sons_kein sonst sorgl sorgt sorte soun_they space spae_nach spae_will spaen spaet spedi \
        spei_von spekt sper_der speri spez_umst spfli spie_eine spie_steh spill spit_hatt spit_sich spitz spond \
        sport sprec sprei spren spue_sind spuer spur> srat> srats sregi sschl sselt ssemb ssene ssenl ssent ssenw \
        ssenz sser> sserl ssero sshae ssigk sslic ssoft sspli sstan sstel sstie sstru sswae sswor staa_ist staat \
        stad_das stad_eine stad_kuen stad_und staf_at stahl stai_and stair stake stalt stan_am stan_at stan_ist \
        stan_nich stan_on stap_sand stape star_up stat> stat_des stat_page statu staub stcod steck sted> steel \
        steh_am steh_bere steh_im steh_in steh_mit steh_noch steh_ohne stei_weit steig steil stel_gest stel_im stena \
        stend stenp sterb stet> stete steue stges stic_ware stici stick stiga stige stike stil_ein stil_in stil_movi \
        stil_taki stim_im stion stoer stol> stop_drin stop_usin stora stpon stra_nach strah stran stre_arou \
        stre_nich stre_of stree stren stria strie strip stro_auf stro_aus stroe strop stru_the strup stsch stube \
        stuc_at stuck stue_auf stue_in stue_waeh stufe stun_0 stun_das stun_den stun_die stun_ein stun_ob stun_vor \
        stun_vorh stun_zusa stun_zwei subst such_die such_eine such_mit such_seit sults sund_even sunfa supe_boar \
        supe_shel sure> surv_a susp_all susp_at svers swahl swing swit_off switc szahl szett szueg t_answ t_be \
        t_know tacke taffe tag_stan tagab tage_am tage_in tage_nach tage_nich tage_sind tages taget tagsp tahl> \
        taine tairs take_from take_it take_plac take_to taken takin talk_brok talk_to talks talls tals> tamin tandi \
        tankw tant> tape> tapel tarb> tarbe targe tarte tarti tarzt tatem tatus taura taus_leut tball tbefe tbegi \
        tchef tches tcode tcoin tdruc techn tecke teeku teel> teil_die teil_sind teiln teilu teilw teilz telgr tell> \
        tellp tels> temen temno tempo ten_this tenhe tenki tenpo tent> tenta tente terbe terbr terdi tered teren \
        terer teres terfu terha terie terku terlo term_at term_gibt terpi tersa tersu terze terzu testa teste teuer \
        teur> tfahr tgage tgebe thabe that_ever that_it that_s that_some that_the that_thei thatc the_air the_alar \
        the_area the_asse the_atta the_bank the_bind the_bond the_book the_brig the_casi the_chai the_chie the_clou \
        the_colo the_comm the_comp the_cons the_coop the_cycl the_day the_deal the_devi the_dock the_emer the_extr \
        the_fell the_fibr the_firm the_fore the_fram the_gas the_gate the_hall the_high the_hour the_hous the_inte \
        the_kitc the_land the_lang the_lend the_lice the_lid the_lobb the_make the_man the_mark the_mini the_muni \
        the_neig the_new the_news the_next the_numb the_oper the_outf the_owne the_pass the_pave the_peti the_phon \
        the_piec the_pier the_plug the_poli the_port the_powe the_prem the_prim the_prog the_quar the_radi the_rang \
        the_repl the_rest the_rive the_road the_room the_salm the_shif the_shop the_show the_staf the_stai the_stat \
        the_stoc the_supp the_swit the_tank the_tea the_test the_ther the_trac the_univ the_wate the_web the_wind \
        the_woma the_wome the_work the_yell thei_acco thei_orde thei_word their them_the ther_be ther_s ther_will \
        therm they_are they_coul they_move they_rais they_re they_shou thin> thing thir_mont thir_one thir_seve \
        this_mome this_mont this_week thium thou_it thou_to thre_peop thre_wago thur_and tiati tiato tickt tiert \
        ties> tifik tigat tige> tigt> timat time_of time_the timme tinne tinui tion> tippt tips> tire> tite_des \
        tives tkont tkund tlass tnahm tners tness tniss tnotr to_all to_and to_call to_chec to_comm to_find to_four \
        to_go to_hang to_help to_hold to_hosp to_leav to_put to_reac to_read to_retu to_save to_shut to_sign to_with \
        toaus tobah tock> todes toedl toeru toffe told_at told_by told_some toni_s tons> tons_of tonum top_of tor_0 \
        torag torat tores torey torwa tot_im tote> tote_fore touc_it toure towa_the towar towe_cran tower toxic \
        toy_libr tpone tprax trac_page track trad_in tradi traeu trag_die tragt trahl train trakt tramp trate trato \
        trea_for treat treet treif treit treng treso treue tries trin_das trip> trit_aus troem trol> troph truck \
        truct trum> trupp tryi_to tryin tschw tself tsfue tsges tslei tspru tstel tszei ttal> ttbus tteil ttel> \
        ttels ttery ttier tting tuali tuck> tuer_gesc tuer_uebe tuer_zu tufe> tun_wir tunne ture> turn_back turns \
        turz> tvers tvert twen_to twent twerk twic_this two_days two_mill two_of two_othe two_part two_thou two_todd \
        two_work tzbeh tzig> tzlei tzmei uage> ualis uart> ubai> uben> ubige ublis uchha uchsa uchun uckmi ucted \
        uctio udge> uebe_abzu uebe_auf uebe_dies uebe_eing uebe_fuer uebe_rich uebe_schw uebe_word uebe_zahl ueckg \
        ueckk ueckz ueder ueens uefer uege> uegel uegli uehch uehlt uehlw uehru ueler uelle uellt uelt> uemme uendl \
        uerba ueren uergs uerhu uersc uert> uerwe uerze uesli uessi uesti ueter uette ufahr ufend uffin uffun ufgef \
        ufgeg ufger ufhin ufige ufirm ufnah ufspr ufsst ugebe ugena ugenb uhalt uhen> uhigt uhr_auf uhr_das uhr_den \
        uhr_die uhr_durc uhr_in uhr_lief uhr_mues uhr_sitz uhr_verf uhr_vor uhr_zeit uhr_zu uing> uite> uiter uktio \
        ulage uled> uletz ulhau ulier ulin> ulled ultan ults> ulzen um_eins um_kurz um_neun um_zehn um_zwoe umen> \
        umes> umge_ein umgeb umig> umpe> umps> umsa_von umsae umsat umste unawa unbe_auss unbef unch> unche uncil \
        uncle und_bei und_beka und_bitt und_blei und_brau und_das und_dies und_durc und_empf und_ford und_frag \
        und_fuhr und_geha und_gest und_guck und_hatt und_heut und_hund und_in und_ist und_kein und_komm und_kuen \
        und_lade und_land und_lief und_milc und_mir und_muss und_nich und_nie und_pati und_rede und_schl und_schm \
        und_sein und_tele und_trot und_verd und_verk und_wann und_war und_weit und_wird und_wiss und_zuru und_zwar \
        und_zwoe unde_way unded undin undre unehm ungar ungen unglu ungsb ungsd ungsg ungsh ungsn ungsr ungsv \
        unio_says unit> unive unkno unkt> unles unnel unplu uns_die unte_fand unte_fuer unte_im unte_poli unte_span \
        unte_uebe unte_wurd unti_apri unti_frid untie unts> unve_auss up_a uperv uppli upply upsi_down upsid upsta \
        urban urbue urce> urden urlau urry> urses urst> urste used> useho user_has usfal usgan usgef usges ushan \
        ushed ushin ushio usion uskun usmar usmin uspla ussag ussel ussen ussta ussti ustel ustom uszah uszue uszus \
        utch> utent utes> utet> uthab uths> utige utive utor> utsch utspr utton utzbe valdi vance vanis vate_hat \
        vatio vehic velli venan vents venza vera_hatt verae veran verb_die verb_im verb_sich verbo verbr verd_abge \
        verd_hat verda vered verf_die verg_woch verh_spri verh_verb verhe verho verk_der verk_ein verk_gest \
        verk_heru verka verke verl_bis verl_daru verl_der verl_des verl_eine verl_habe verl_hat verl_im verl_man \
        verl_neue verl_uebe verl_und verle verlo verm_wurd vero_das vero_in veror verpf verpu vers> vers_auf \
        vers_das vers_den vers_gera vers_hat versc versu vert_enth vert_vier verw_ist verw_und verw_wurd veryo verze \
        verzu vica_and vicet vider vier_abge vier_baug vier_das vier_habe vier_ist vier_kind vier_mens vier_mona \
        vier_schu vier_weit vier_zent vierz views villa visor vival voll_fahr vom_band vom_pack vom_spie von_an \
        von_aus von_den von_dene von_dort von_ein von_eine von_entf von_erst von_fest von_fris von_fuer von_geli \
        von_gest von_hatt von_ihne von_lieg von_mont von_rund von_sein von_selb von_umge von_vier von_von von_war \
        vor_mir vor_ort vor_tor vor_vier vora_bis vorba vorbi vorer vorg_die vorg_hat vorl_fest vorl_verw vorm_eine \
        vorm_tor vorra vors_hat vors_wurd vorso vorwa vote> vote_on waec_die waeh_der waehr waend waerm waert \
        waes_hat wage_and wage_beim wage_no wagon wait> wald> walk_to walke walts wand> wand_am wand_im wange wann> \
        wann_die war_als war_auch war_bis war_das war_die war_es war_hat war_im war_in war_laut war_nur ware_0 \
        ware_die ware_sie ware_zwei warn> warn_seit warnu wart_auf wart_die wart_im wart_vor warti waru_die waru_ich \
        warum was_die was_er was_ich was_in was_last was_nach was_seen was_sign was_stil was_to wass_habe wass_und \
        wasse wate_is water watt> way_at way_the wder> we_aske we_re webt> weder week_and wege> wegge wegt> wehre \
        weil_das weil_ein weil_s weis_kein weisk weit_gesp weit_masc weit_offe weitr weize well> wels> weni_minu \
        went_up wer_auf wer_die wer_hat wer_im werd_betr werd_die werd_im werd_in werd_noch werd_per were_call \
        were_due were_neve were_susp were_t weren werer werft werk> werk_ein werk_eing werk_habe werk_von werks \
        wesen whee_of wheel whet_to wheth whic_hold whic_is whic_it whic_s which whit_powd who_saw whol_wint whom> \
        width wie_sich wie_vor wied_auf wied_bei wied_eing wien> wiene wilde wildf will_bis will_stan wind_is windi \
        winds wing> wir_fahr wir_im wir_koen wir_nich wirb_in wird_beza wird_das wird_gesu wird_hat wird_oper \
        wird_seit wird_weit wirk_die wirk_von wiss> witch with_0 with_its with_noti with_our with_pass with_the \
        withd witne wo_sehe woch_als woch_am woch_im woch_in woehn wohin wohn_blei wohn_zu wohnh woll_auf woll_ist \
        woman word_sagt word_zwei work_on work_out work_the worke worse wort_0 worte worth writ_on writ_to writi \
        wunde wurd_abge wurd_bei wurd_der wurd_eing wurd_in wurd_nach wurd_vorl wurde wurf> wuss_von xchan xecut \
        xibil xing> xperi yacht yber> yclis year_of year_pick yest_in yet_been yet_say ykott yment you_can ysis> \
        zahl_an zahl_nach zamt> zantr zaun_der zaun_eine zaun_gesc zbau> zbeho zehn_uhr zehn_zent zeig_das zeile \
        zeit> zeits zelte zent_das zent_in zenti zerei zerns zersp zerti zett_und ziehe zieht zieru zigst zins_von \
        zisch zlei> zleit zmeis zogen zoll> zoll_stop zten> ztpra zu_arbe zu_benu zu_ein zu_erre zu_fuss zu_gebe \
        zu_haus zu_hoer zu_prue zu_spae zu_vero zu_verw zu_zahl zu_zwan zuegl zufah zuge_das zugeb zuhal zula_fuer \
        zulag zule_bei zulet zum_boyk zum_dom zum_kauf zum_nach zuneh zung> zunge zuru_ein zuru_es zusa_das zusa_ist \
        zust_sei zwan_euro zwan_minu zwar> zwei_ange zwei_arbe zwei_besc zwei_biet zwei_gesc zwei_hoch zwei_in \
        zwei_lehr zwei_lieg zwei_mill zwei_mini zwei_mitt zwei_pass zwei_priv zwei_saeu zwei_schl zwei_seit \
        zwei_stoc zwei_uebe zwei_verl zwei_vors zwei_weit zwoe_jahr zzia> =2 0_chil 0_fili 0_grad 0_leut 0_sind \
        0_this <abzu <acco <akku <alre <alts <and> <anga <anot <arou <aus> <ausk <ausz <baby <bad> <baug <baum <baus \
        <bean <bera <berg <besc <bewe <bewo <bewu <biet <blac <bloc <bord <bot> <brea <brid <buil <burn <camp <carg \
        <casi <cate <chat <chec <chem <citi <cont <cord <cott <cour <cust <dach <dead <ders <doin <door <drau <drit \
        <eben <effe <eise <emer <erkr <ersc <erst <etwa <evak <fahn <fail <fell <fens <fieb <file <flas <flug <ford \
        <frem <fres <gaer <gast <geis <geru <gewe <gift <glae <glas <grad <gree <grou <hack <hael <hand <hat> <head \
        <held <helf <hera <hoch <hohe <hole <hotl <hous <hub> <im> <imme <impo <infu <inju <ins> <inso <insp <knif \
        <koel <koll <konz <krac <kraf <kran <kris <ladu <laes <laeu <lawy <leak <leas <lich <linz <loeh <log> <loos \
        <lunc <main <make <medi <mens <mind <mini <mome <naeh <nego <netz <not> <now> <o> <ober <offe <outc <pack \
        <pati <pick <prem <raet <rain <rans <reac <rean <refu <regu <reic <reis <rele <resu <rich <risi <rufe <safe \
        <salm <same <schu <scre <seal <set> <shar <shif <show <site <sitt <spae <staf <stee <steh <stoe <stru <taet \
        <take <talk <taus <team <todd <tomo <tor> <tore <tot> <tote <trap <trit <type <umge <umkr <umsa <unio <unkl \
        <unte <urge <ursa <vide <viva <vorl <vorm <vors <vorw <wann <west <wien <wind <wird <wirk <your <zoll <zu> \
        <zusa a_cove a_digg a_girl a_lorr a_mrs a_seco a_thir aatsa ab_heut aben_eine abgeb ablet abou_0 abspe abzus \
        acco_of achri adio> aeher aehig aempf aene> aerfu aerke aerkt aerte aesst aeste aetsc aeugl aeure affne \
        afte_an afte_noon agen> ager> ages> agues ahme> ahnen ained aitin aken> aking akku> aktie akuie alben aled> \
        alkin alkra alle_0 alle_auf alle_hatt alrea alsch alted alten altsc am_zaun amili ampf> amtsg an_bord an_in \
        anche and_are and_it and_two and_will andan andta angab ange_0 angeh angt> animi anker anoth ansag ansom \
        anten anwae anwo_soll arbe_nied ards> are_goin are_ring are_sear are_wait ared> argen argo> aring arnt> \
        aroun arrie as_i asche aslei assan asspo astro astwa at_lunc at_six atast atens atien ation atsan atten \
        aufru auge> augle ausba ausen ausfa ausku auss_eine ausst auszu autob awyer batte baugl beauf been_move \
        been_repo behoe bei_im bei_in bei_wind beim_amts bein_ques beit> beln> bensg berfa berg> berha besch beset \
        best_fuer beten bewaf bewoh bewus bgefu bgeri bine> bis_zum bitt_rett black boers bohrt boten bouri brake \
        break brech bren_seit briga broad bronn bsper buer_der burg> by_the cann_yet carg_of cargo carri casin cater \
        cers> chain chef_von chem> chemi chen> cher> chich ching chlae chlue chrau chric chtim chtsc chtsr chule \
        chutz chwan cials cide> ckung colog comme comp_says conne conta copte cord_off coun_are court creen crews \
        ctors custo dach> dansa das_gesu das_leck ddler decke dem_einb dem_eing dem_mitt dem_tor dem_weg dem_werk \
        den_aben den_haen den_morg den_verk den_vert denbu der_aufs der_baur der_char der_gift der_gros der_ober \
        der_verd der_vers derge derse derz_nich des_tage deskr dete_have detec dheit diate die_buch die_feue \
        die_flam die_fris die_gewe die_leit die_rett die_schl die_spae die_stat die_ware die_zahl die_zusa digge \
        dire_is dlers dling dlord dlung doors dorf> down> down_and down_in dreds drei_mens drin_gewe dritt driv_to \
        drohe due_to durc_seit eache eady> eague eams> eamte eanim eared eatme eaufs eber> eberh ebete ebohr ecial \
        eckge eckun ederg ediat eensh eets> efael efehl efert effe_from effec efigh eflog efte> eftun egang egen> \
        egoti egsch egula ehig> ehoer ehsch eiben eichb eide> eiden eifen eigt> eihe> eilbr ein_blit ein_ende \
        ein_stat ein_unbe ein_und ein_zwei eine_erkl eine_frau eine_frei eine_gewi eine_lehr einer eing_die einge \
        eingr eins_der eisel eisen eitra eits> eitsi eitun eklem elben eleas elefo elegs elico elle> ellen eloes \
        emde> emmer emmt> empfe enach enau> enbac enber enbur enced endat ende_ist ended enfte engeb enhau enlag \
        enpor ensch ensge ensho entim ents> entzo epper er_ist eraet erate erdac ered> eren> erfal erfun ergae ergel \
        ergen erges ergif erieg eriou eriss erium erkte erlet ermar ernig erord eros> ersag ersel ersor erspi \
        erst_anga erste ertel ertig erues es_best es_bis esamt eskri esper esser esses esstr este> estor esult esund \
        etect etten etter ettet ettun etzun euer> eugli evaku every ewaff ewohn ewuss explo faehi fahnd fahrs fahrz \
        fail> fect> fell> fenba fest_der fest_die ffici ffnen ficer ficia fiebe fight files fire_are firef flich \
        floge fluec flugh fnen> fnete for_five forma forti four> freig fresh fris_bis frisc frist from_s frue_am \
        frufe fted> ftigt ftung fuehr fuer_heut gade> gaeng gaert gange gas_main gasl_ange gasle geboh gefl_die \
        geflu gegan geis_in gekle geloe gelt> gene> geoe_und gera_0 gerie gern> gerue gest_und getei getro gewe_ist \
        gger> ghafe giftn ging> gling gotia grad> green griff grupp gues> gulat gungs hab_ich habe_heut haben hacke \
        haeus halb> halb_stun halle halt> hand_mit has_just has_not has_sent hat_ein hat_kata have_died head_offi \
        heck> heel> heine held> helfe helic helve herab heut_aben heut_darf heut_mitt heut_nach heut_vorm hicht \
        hickt hiene hing> hlage hlues hlung hmer> hoefe hoeht hoerd hoeri holen hone> hool> hosp_the hotl_band hotli \
        hour_ago housa howin hraub hrich hrzeu hschi hters htime htlic htsch htsra hulen hweig hwer> i_type ialkr \
        iben> ichba iche> icht> ichtu icial icopt iden> ideo> ieber iefer iegen iehen ient> iente iert> ifted iftno \
        igade igem> igen> iger> igger iken> iker> ilbro illed illio im_haus im_herb im_hote im_minu im_spit imary \
        imier imina imme_effe immed in_and in_den in_drei in_flam in_hosp in_lebe inala inaus indes indin ined> \
        infus inge> ingek ingri inike insat insol insul ionen ippt> irefi irmed is_lock is_show is_shut is_stan \
        isen> isens ises> ist_abge ist_am ist_da ist_imme ist_unte ists> it_in itals itor> itrae itsam itsin ittet \
        ittle itung iver> ivers ives> ivsta jaehr kaemp kata_ausg katas kers> kiert kind_ein kind_lieg kind_sind \
        kind_werd kippt klage klar> knife known koll_seit kompl konte kopf> kopie krach kraef kraft kten> ktion \
        kuech kuehl kuier kund_und kunge kursi laden lader laegt laene laeu_die laeu_noch lage_von lager lance \
        land_hat landt lang> lastw laut_feue lawy_are lawye lbron lden> ldet> lding leagu leaki lefon leger legsc \
        leihe lers> lfer> licop liebe lief_an lieg_seit lies> lift_the line_says linz> litz> lking lkrae lleag lled> \
        llion loade lock> locki loesc loese log_out loos_in loose lorry loser lread lted> ltsch ltsta luech luef_aus \
        lugha lunch lvenz maerk make_s mary> media medic mehr_als mehr_zu melde meln> mens_sind mensc mern> mers> \
        mgehe midn_the milie minde ming> mises mit_den mit_dies mit_ihm mitt_an mkrei mmed> mmedi mmeln mmeng mmern \
        momen mona_nich morg_frue morn_to morro mpfan mplet mpute mtsge nach_anga nach_drei nach_ein nach_in \
        nach_seit naec_stun naehe nalam nalar nate> naus> nbach nbeka nburg ncent nches nchti ndans ndate nded> \
        ndhei ndlor negot nehme nets> nfusi ngabe ngeru ngrif ngsbe ngsmi nhaus nich_ab nich_erre nich_gefu niere \
        niken nimie nion> niste nistr nken> nker> nklar nnect noch_auf noch_gesu noch_im noch_imme noch_in not_yet \
        nothe notic notru nown> nport nsage nschu nsgef nshot nsivs nsolv nsom> nspec nspre nstab nstad nsuli ntage \
        ntakt nten> nterz nties ntime ntre> ntzog nunge nutes nwael nzern oaded ob_sie ockie ockin oddle oefen oehne \
        oeht> oerig oerse oerun oesch of_peop of_s off_at off_the offe_im offi_has offic offli ogist ohrt> oing> \
        olen> olke> ollea olven oment omers omorr omput on_mond on_site on_thei one_is oned> onen> onnec onten onzer \
        oods> oose> open_the operi ophen opter orben order orlae ormat ormit orrow ortal orted orten ortet ortig \
        oser> ossbr ossen osted otel> oten> otiat otice otlin otruf ound> ounti ourt> ousan out_and out_by outco \
        outsi over_a overd overn owing ozen> paets parti pass_scan passp patie pecia pecte pecto pende peop_are \
        peop_have perie perma pflic phon_line phone ping> plaen plan_for plett plier plitt ploye poli_hat poli_have \
        poste ppen> pplie praxe prote prung pter> pulle pulls puter pzig> quell raeft raet_die raetz raeu_lass ranch \
        ranke rankt ranso rappe raube rauc_zieh rchin rdach rday> rdone reac_the read> ready reds> reens reets refig \
        refu_to refus regul reht> reibe reife relea repli resc_team resse resul rews> rfung rgele rgent rgesc rgift \
        rgret rhalb rigad rigen riger righ_now risch risen risin rity> rkran rlaeu rletz rlock rmark rmed> rming \
        rnen> rnigh road> rohen ronn> rosse rren> rrivi rrow> rsach rselb rsier rsten rter> rtet> rueft ruft_alle \
        run_by rupps rutsc rwerk rying s_clie saeug saeur same> sands sanwa sbank schae schen schic schlu schte \
        schu_beha schu_in schul schut schw_die schw_verl schwe scree sech_uhr sein_die seit_acht seit_dem seit_der \
        seit_neun seit_sech serio serwe sever sfall sgefa she_s shelv shift shion showi sich_0 sich_heut sich_im \
        sich_in sie_in sie_kein sie_wird signa sinc_abou sinc_last sinc_yest sind_an sind_in sind_noch sind_um \
        sind_verl sind_wird sinsp sitti sitze sivst skrim soll_fens soll_sich speci splat split sprun ssage ssant \
        ssbra ssche sselb ssen> sserw sspor sstlo sstra stab> staer staf_are stan_0 state stati stay> stay_indo \
        steh_alle steh_seit steh_stil steh_vor stehe stens steri stern stgen stlos stome stop> storb stra_s strei \
        struc stuen stun_eine stun_ihre stun_in stun_meld sturz stwag sucht sulin sundh suppl susp_the taats tack> \
        tadt> taerk taete taff> take> takt> talki tand> tank> tastr tate> tatik tcome team> team_are teams tecti \
        teigt telef ten_past ten_time tenda tere> teriu tery> test_zuru teten tgeno the_brid the_cont the_lorr \
        the_mana the_plan the_prov the_rain the_roof the_same the_stre the_unio the_west the_whee ther_and this_even \
        thous threa tice> tient tigen tiger tiker timet tions tlich tline tlos> to_stay to_stop toddl tomer tomor \
        toni_the torbe trang trapp trei_auf truem truf> tsanw tside tsins tsrat tstad tten> tterd ttet> ttung tuend \
        tuere tung> twage type> tzoge tzung uarry ucher uebe_dem uebe_und ueber uecht uecke ueftu uendi uern> ueros \
        ufruf ughaf ught> uglei uglin uhr_ist uhr_steh uiert ulanc ulato ulen> ulls> umber umgeh umkr_von umkre \
        unbe_habe unbek unbes uncht und_droh undes undhe unfae union univ_hosp unkla unte_um uperm uppe> upps> urgen \
        urns> ursa_ist ursac urser ursie usamm usand usban usgel using uspec usstl ustan utcom utoba utsid utter \
        uyers vakui vera_seit verdr vergi verk_wurd verla verni vers_der vers_tuer vers_und verso video vier> \
        vier_uhr vom_hof von_am von_der von_etwa von_heut vor_zwan vor_zwei vorla vormi vstat waelt waffn wagen \
        wages wait_for wait_the waiti walte wards ware> warne warni warnt wegun weig_sich weigt weil_der weis_niem \
        wer_eine werd_derz werd_gera werd_unte werd_verm wette wie_viel will_sich willi wind> wird> wird_derz \
        wird_in wird_noch wire> with_effe with_imme with_warn wolke word_im word_sein wurd_die wyers xplod yers> \
        ying> yone> your> zahl> zahl_der zeug> zu_luef zu_nehm zu_unte zusam zusta zwei> zwei_davo zwei_kind \
        zwei_mona =3 <abst <ago> <akti <alle <atta <beam <beha <bisl <blit <bren <by> <crew <deck <digg <down <else \
        <empt <entz <erre <expl <fahr <fest <flam <four <fris <froz <frue <gefa <gesp <grab <half <halt <hang <heal \
        <heli <hina <hosp <hote <hubs <hund <just <kind <klin <krae <kund <kurz <lass <last <lauf <load <mehr <near \
        <nine <offi <over <pass <past <peop <pull <radi <resc <rett <room <rund <says <schw <sear <shor <sich <sitz \
        <six> <spez <spit <stor <tagt <thou <touc <trei <two> <van> <vera <verm <wage <way> <wild <word <yest <zehn \
        <zent <zwei a_0 aben> abgef abger achde achmi acht> aefte aehri aelle aelsc aeuft aeume afte_a alen> alle> \
        alth> am_frue amte> and_that andes anga_der ants> are_in at_noon ator> attac auf_das auf_inte aufen aufsi \
        bank> banke beamt betr_von beweg bgest bis_auf bish_nur bisl_nich bisla blitz board bridg broch bschr build \
        chbar chdem chmit chool clear comp_has cordo das_land das_vier daten daue_an dem_morg der_firm der_vors \
        die_arbe ding> dreht droht ealth earch ease> ebroc ecken efahr egelt ehen> ehmer ehne> ehrig ein_0 ekipp \
        ellin else> enbar ency> ener> ensiv entil eople erday ereit erer> erhan ermit ernac ernoo errei erren errt> \
        es_geht escue esen> esetz eside esten estge estue etern etrof ette> etwa> etwa_0 euft> eumen ezial faels \
        fens_gesc feuer ffenb fire_crew firm> flamm flasc fremd froze frue_morg fsich fter> ftern gaest gebet gebro \
        gefah geflo geht_um geise gekip gency gerae geris gesc_halt gest_nach geste gestu girl> groun gscha habe_am \
        habe_die half> hall> handl hang> has_been hat_um hatt_die hausb hbar> hdem> heal_offi healt heits hend> \
        hift> hinau hospi hotel hots> hrige hubsc ical> icers ieren if_you ildin im_lauf im_umkr in_die in_the \
        in_thre in_zwei inden inspe irkun islan issen ist_eing ist_in ist_nich ist_noch ist_vor ister it_s iters \
        itte> just> kenha kette kind_im kinde klemm klini konto krimi ktie> lande lasch lauf_des laufe laut> leitu \
        lemmt liege line> linik lizei lling locke lscht lter> luess main> matio ments minu_ago mit_sofo mittl \
        morg_die mtlic nachd nachm nbar> nder> ndest near> netz> niede nine> nine_this nkenh nnen> nnung noch_nich \
        noch_offe now_the ntens ntral o_cloc ocked offi_are ogen> ohen> olize onto> ople> ordon orks> other ouch> \
        ourin passa past> peopl perre perrt pezia pick_up platz poli_are porte pull_out radio raet> range raten \
        reach redit reen> reits remde rescu resh> rette rettu rhand richt riege rier> riert rimin ring> ringi risse \
        rium> rkten rkung rmati rmina rnoon roche roffe roht> rreic rsorg rstan rted> ruehs rufen rund> samme samt> \
        says> scher schoo scue> searc seit_0 seit_zwei short shots sich_seit side> sind_heut sind_seit sind_unte \
        slang sofo_wirk soll> spect spend spezi staff sterd stil_on store tagt> tehen tens> tensi terna thei_way \
        to_open tore> touch treib troff tsamt ttack ttler ubsch uchen ucht> uebe_nach ueft> uehsc ufen> ufsic uildi \
        um_mitt ungss unte_den uring user> venti verte ving> von_in vor_dem vor_eine vorm_ein walk_out war_nach \
        warte wehr> werde were> were_told werke wirku worde wurd_am wusst year_old yeste zialk zuend zum_aben =4 \
        <all> <band <conf <cut> <drin <eine <eing <feue <gefl <hour <inte <kurs <laut <loes <nied <phon <saeu <say> \
        <seen <sinc <soeb <stue <supe <ten> <unbe <verd <wait <wart <werd <were <yet> abend accou aeumt after altet \
        am_mitt am_vorm ammen an_hour andel anger anken are_stil at_once bei_eine bend> berei brenn ccoun centr \
        chsuc cked> cking confi der_zent eitsa entre eraeu erden erke> erweg erzt> escha essel estop festg fort> \
        frueh gest_aben haft> hande hat_am hat_vor hmitt hortl hsuch hunde iegel im_kran ince> ingin innen is_stil \
        ist_um iting itzen izei> kung> kurz> laeuf lamme last_nigh lben> lease ling> lione loest ltet> minal mitte \
        nach_eine nach_erst ndel> nding nfirm nterw oeben oest> ollen onfir orden orsta ospit poliz rale> rchsu \
        rere> rnach rschl rtige rwegs sage> say_the says_it schal seen> sein> seit_eine seit_mitt selbe shor_afte \
        since soebe super tause terda tern> terno ters> the_buil tler> tors> trale tschi uber> uebe_eine uehen um_0 \
        unte_der urchs usend uspen vermi vorst wegs> werd_gebe wird_gera works =5 <afte <been <ermi <fire <gas> \
        <gest <hall <is> <lieg <lock <mitt <morn <noon <ring <s> <saem <stun <susp <tank <vor> aemtl and_the at_0 \
        at_the auber been> ehrer eing> emtli entra ermis eumt> ffen> fire> gege_0 gesto halte heut_um hour> hrere \
        ight> im_netz inist is_in ital> itter krank kurz_nach mehre minis misst morni nging nich_zu nsche offen \
        oppt> ornin ortly pital rden> rmiss round rtly> rueh> rund_0 rzeit saemt seit_heut shut> sind_im solle stopp \
        stuer suspe terwe till> time> ting> told_to toppt ttern uerzt uhr_eine weite zentr =6 <at> <bein <has> <in> \
        <ist> <kont <land <morg <noch <off> <shut <sind <sofo <told am_nach are_on being chalt eiter erzei hat_heut \
        isst> itere ning> ofort olice out_at polic rade> raeum rmitt rning sind> sofor sperr still stund told> tuerz \
        tunde tzen> uhr_ein =7 0_0 <aben <abge <bank <bitt <des> <droh <poli <soll <stil <toda <warn <weit bitte \
        erade gerad king> lice> llen> morge night noch> noon> oday> orgen seit_gest spita this_afte today unde> =8 \
        <have <ob> <toni are_bein derze ester have> have_been heut_frue onigh rgen> suche tonig =9 <derz =10 <out> \
        <seit ittag mitta =11 <gera zur_stun =12 eute> seit> =13 <this this> =14 ttag> =15 <are> =16 <heut heute \
        this_morn =17 <uhr> =20 0_uhr
        """
}
