/// Runs of letters and neighbours, and how much each speaks for what must be seen within the hour.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum AcuteSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-9]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-7 <ich> =-6 <jahr <sie> <wir> stag> =-5 0_euro <und> jahr> jahre leite statt =-4 <die> <ende <euro <i> \
        <mai> <man> <neue <schr <was> <who> <year <zum> cent> chts> eder> euro> for_the seine tage> ueher =-3 0_bis \
        0_minu <bei> <best <dien <mark <mona <my> <schl <so> <sonn <spri <that <the> <verg <verl <voll <week <what \
        <wie> <wied <woch am_0 am_sams ander auf_0 bewer days> die_stad ears> ehere ehjah erfah ersta esehe eter> \
        etzt> frage fuer_die geseh hine> hjahr i_have im_frue immt> in_0 mmer> monat nach_dem ndet> nich_mehr nntag \
        ntag> offer onnta rfahr ruehj sonnt sten> that> the_coun the_morn uebun ueck> uehja uftra uten> verl_wurd \
        von_0 wiede woche wurd_niem years zahlt zum_0 =-2 0_and 0_mill 0_mit 0_stun 0_tage 0_und <a> <aber <abte \
        <als> <am> <ande <apri <auft <beru <beza <bin> <brac <brau <but> <coun <d> <da> <dama <dana <dank <dann \
        <das> <day> <days <dem> <denk <dreh <eigh <einm <einz <elev <febr <find <firs <floo <for> <form <fort <foun \
        <free <fuer <grue <hatt <inst <invo <its> <je> <jede <jetz <juli <kabe <klei <komm <kost <lang <lead <leer \
        <lese <lief <look <mach <me> <mein <mont <nahm <name <nun> <nur> <oder <old> <on> <orts <our> <prei <pric \
        <proz <reco <ruec <sagt <sams <scha <sent <sieb <somm <spie <stad <stri <stud <tag> <tues <uns> <unse <unti \
        <used <verw <vom> <wall <want <war> <wege <welc <wenn <wert <when <wort <zuge a_new aber> abtei aehlt aehrt \
        aendl aerz> aetig afen> ahlt> ahren ahres als_im alte> am_bahn am_dien am_sonn amals amsta anach anage and_a \
        anfra anged annte anted antei april are_unaf aren> asst> atte> attet auftr aus_0 baut> bei_den bei_ist beits \
        beruf bezah bis_0 bis_ende brauc brief bruar bteil chaut chlaf chrei chter ctor> damal danac dann> darf> \
        den_nach der_betr der_buer der_mann der_nach dere> die_alte die_schu die_stra die_vers diens diese eberz \
        ebrua eere> eers> eher> ehung eibt> eight eilig einan einen einma eintr eise> eite> eleve elte> ember emein \
        endet enen> entue erati erin> erte> esche eschi esday etrae etze> euen> even> ever> ezahl faehr febru first \
        floor found ftig> ftlic gemei gesp_die gesta gesti gruen gung> hange hat_sein heis_es herr> hlen> hoben \
        hreib hren> hulde ielt> ienst iess> ieter igent im_vorj in_a inand indet inger ings> inmal irst> isch> jetzt \
        juli> koste krieg lante leere leine leven llsch lost> lten> macht mals> mand> mein> meine messe missi \
        mit_die month moved mstag muss> nach_vier nach_zum nager namen nande ndere ndsch nfrag nged> niert nser> \
        nstag nstan nths> ntuem oder> oerte of_a ommer on_0 onder onths orbei ormal orste osed> ould> ouse> out_to \
        oved> part> per_cent plan> preis price proze raegt rage> raum> reis> resen rgese rken> rmin> rschr rstat \
        rtsch ruar> ruend rung> samst schei schla schre schri seit_mai seit_mona sich_nich sie_nich siebe sind_nach \
        somme spiel spri_von sste> ster> tags> tatt> tatte teige teil> the_0 the_firs the_old to_0 tomat traeg tueme \
        tuesd two_year uehle uemer uero> uerte uesda ugend umge_der und_der und_die und_eine und_habe und_zwei unser \
        unti_the until urse> verl_die vertr vier_die voll> von_drei von_eing week> wegen wenn> what> when> wir_habe \
        wisch year> zent> zimme zwisc =-1 0_an 0_ange 0_apri 0_aus 0_bett 0_blei 0_cent 0_deze 0_die 0_empl 0_eroe \
        0_febr 0_geme 0_hat 0_in 0_jahr 0_juli 0_june 0_juni 0_kilo 0_mai 0_mann 0_mona 0_mont 0_nove 0_okto 0_pers \
        0_plae 0_poun 0_proz 0_sept 0_stat 0_vers 0_wird 0_zu 0_zust <abba <abre <abwa <abzi <acce <acht <aehn <ag> \
        <agre <allo <also <altb <amse <anal <anfr <angs <anno <ans> <ante <antw <anwa <anwo <anyt <anze <apol <appl \
        <appr <arch <aufg <aufl <aufm <augu <ausr <aver <awar <away <bach <bade <baut <be> <beca <bede <begi <begr \
        <behi <beig <beka <bekl <beko <belo <besu <bete <bett <betw <bezi <bezo <bibl <bid> <bike <bild <binn <birt \
        <blie <bloo <bode <book <both <box> <brew <brie <buch <buer <bus> <cabl <cafe <call <came <camp <cand <cant \
        <care <cert <chee <chef <chri <clai <clos <club <co> <conc <cons <copp <cost <coul <cros <dafu <dara <darf \
        <davo <debt <dece <den> <der> <desi <desk <did> <diff <dir> <dire <divi <doku <don> <dona <donn <dono <dort \
        <drei <drop <du> <duer <earn <ehem <ehre <eilt <eina <einr <eint <elec <elek <elms <end> <engi <enth <ents \
        <entw <er> <erfa <erfo <erga <erge <erha <erho <erle <erlo <erst <erte <erza <etwa <evid <exce <exit <fach \
        <fair <fall <fals <farb <farm <fass <fast <few> <figu <filt <fina <fine <flur <flut <foer <foot <fore <foto \
        <frac <frag <fram <frei <freu <frid <from <fueh <fuel <fuhr <fuld <gab> <gara <gave <geae <geba <gefo <gefr \
        <gehe <geho <geht <gela <gema <geme <gena <gene <gero <gesc <gese <gets <ging <glue <go> <goin <got> <grum \
        <grun <guel <gurk <gurt <gut> <gute <haen <hafe <hamm <happ <haup <hebe <hedg <heil <heis <herb <hero <heul \
        <hiel <hies <hin> <hinw <hoeh <holi <hono <hose <id> <ihm> <ihr> <ihre <impr <inve <invi <inzw <it> <ital \
        <ja> <jack <janu <jema <judg <juge <july <june <jung <juni <kann <kauf <kaum <kept <kess <kirc <kita <klav \
        <klic <know <kond <krei <krie <kuch <kuen <kupf <kuri <lag> <lane <late <lear <left <leic <leng <lern <let> \
        <lett <letz <leuc <leve <lieb <lift <like <lind <lobt <logo <lost <love <lowe <lust <mahn <mana <mang <mann \
        <marc <marg <memo <merk <mess <mir> <mitb <moeg <moin <mond <most <move <much <muel <muen <mues <muse <muss \
        <must <nebe <nenn <neu> <neun <new> <nie> <nimm <no> <nobo <norm <note <noth <nove <nude <null <numm <nurs \
        <obwo <octo <oft> <oma> <one> <oper <ordn <own> <paid <pake <pale <panc <papi <pay> <per> <perm <pete <plac \
        <plan <poin <port <poun <pres <pro> <prom <prue <punk <qual <quie <quot <ramp <rare <rate <rath <raum <raus \
        <rede <regu <reih <remi <rene <rent <repr <revi <riva <rose <rosi <rote <ruck <ruhe <runt <saet <sais <sat> \
        <satt <satu <satz <schi <schn <seas <seat <sect <see> <sehr <seie <senf <sept <seri <serv <sett <shee <shou \
        <side <sign <simi <sing <sire <sist <sixt <size <skan <skon <soga <sohn <sola <soli <sond <sons <spea <spor \
        <spra <spru <stam <stel <step <stet <stie <stol <stra <stuh <stur <suit <sums <tabl <takt <tari <taub <teic \
        <teig <tend <term <teur <than <thek <them <then <thro <tick <till <tisc <to> <toch <ton> <took <tool <tour \
        <town <trae <traf <tran <trau <tria <trot <twel <uebe <uebl <uebu <um> <umzu <unaf <unch <unge <unve <up> \
        <us> <usua <ve> <verb <verf <veru <very <vorb <vorf <vorg <vorh <vori <vorj <vorn <vorz <w> <wach <wahl \
        <ware <warm <wave <we> <weck <weih <well <welt <weni <wer> <wett <whit <will <wint <wirf <wirt <wisc <woma \
        <worr <woul <wuer <zeic <zeig <zeit <zimm <zueg <zufa <zuli <zuna <zuvo <zwar <zwis <zwoe a_bala a_burn \
        a_cust a_day a_diff a_form a_fort a_hedg a_lett a_mont a_riva a_trai a_two a_walk a_wall a_week a_well ab_0 \
        ab_der ab_juli ab_mai ab_mont ab_okto ab_vier abbau abell aben_wied abge_das abge_word abgeh abgen abgew \
        ablau able> abled abour abrec absc_ist absch abspr abst_im absti abte_bei abzie abzug accep aced> achen \
        acher acht_jahr acht_leut acht_stun acht_uhr achte achts achun acken actor actua actur adel> adens adtra \
        adven aech> aeche aechs aeder aeft> aegli aegt> aehnl aehru aellt aendi aenge aengt aenke aere> aerzt aesch \
        aessi aeste aetin aetze aeufe aeumu afanz affec affel afte_the afte_two afuer agai_a agai_for agess agier \
        ago_the agram agree ahmen ahnun ahrga ahrpl ahrra aille ainte aison aker> aket> albse alett alige alita \
        ality alle_gesc alle_in alle_wied alle_zwei alled allee allin alls> ally> als_eine als_unse alse> also> \
        altun am_donn am_ende am_erst am_frei am_heil am_mark am_mont am_selb am_tag am_tele am_woch amen> ammer \
        ammlu amsel an_0 an_appr an_dies an_ein an_fuer an_hour an_ihre an_und anbi_nich anbie ancak and_0 and_call \
        and_four and_has and_his and_is and_on and_she and_they and_when andal ande_mark andem andge andsc anga_des \
        anga_nich ange> ange_auss ange_vor angen angl_club angs> angs_vor angst anke> ankl_gege annin annou ans_tele \
        antee antel anuar anwo_der anwoh anyo_can anyth anzau anzei anzie aphs> apier apita apolo app_steh appla \
        aran> arbe> arbe_im arch> arden are_not are_the areho arely arer> arges arif> arin> arken armla arran arte> \
        artel artne as_the aschi ason> asons assun asten aster at_all at_for at_four at_nigh at_s at_six at_this \
        at_will aten> ates> athau atist ative atsen attde attel aturd atver atzen atzte aube> auben auch_betr \
        auch_der auch_in auf_anfr auf_bewa auf_den auf_ihre auf_mein auf_rech auf_sein auf_seit auf_und auffa auffo \
        aufg_hat aufg_zwei aufge aufm_die aufre aufst auft_der augus aupts aus_ange aus_der aus_ital aus_und ausch \
        ause> ausf_fuer ausfl ausfu ausg_wird ausme auss_der auss_von aussc austu autei autom autos avera award \
        away> ayed> ayers back> back_at back_in backe bades bala_shee bands bauen baute bbau> bber> becau bedeu \
        bedin been_a been_offe been_on beend begi_im begi_um begru behi_the bei_arbe bei_dene bei_drei bei_etwa \
        bei_frau bei_mein bei_nich bei_niem bei_seit bei_sie bei_uns bei_wird beid_seit beige beim_stro beitg beitu \
        bekam bekan beko_den beko_die bekom bele_von belle belo_to belon benfu bensm bera_von bere_im bere_wird \
        berec berla berre berse berze besc_die besc_im best_das best_geko best_kein best_nich best_um beste besuc \
        betei betr_gewa betr_prod betr_war betr_wie betra betri bett> betw_the betwe bevoe bewae bewe_in bezif bezog \
        bgeno bibli biete bilan bilde binde binne birth bis_es bis_febr bis_heut bis_jahr bis_vier bitt_soll blauf \
        bled> blei_dami blick blie_bis bliot blood bniss boden bombe boren bote> both> boug_the bours brach brann \
        brav_awar brett brueh bseit bsolu bspra bsrat bstim buch> buche buchs buer_von buerg buero bund> bung> \
        buss_verh bussg but_a but_the bwohl by_0 by_post bzieh bzug> ca_0 cable cafe> call_a call_it call_off calli \
        calls came> camp_in cante case> cast> ccept ccess ceive cept> certi chach chade chaet chaft chair chang \
        char_me ched> cheer cheib cheid chein chenb chenk chent chers chert chhal chimp chine chirm chlec chleu \
        chlic chlus chmal chnec chnen chnet chnik chnun choen chrie chrif chris chsch chsel chte> chten chtes chtig \
        chtre chtsk chuet chuhe chuld chwes chwie ciden cing> cisio ckruf claim clean clos_its clos_on clos_the \
        close contr coppe cord> corde cost_me costs could cour_of cours ction ctobe ctric ctual d_been da_und da_war \
        dach_das dafue dana_noch dank> dank_an danke dankt dann_0 dann_ein dann_eine darf_das das_amts das_arbe \
        das_auto das_buer das_der das_ende das_frue das_ganz das_im das_inst das_ist das_kabe das_mind das_mitt \
        das_mode das_neue das_nur das_ordn das_pake das_stan das_tor das_und das_unte das_urte das_verf dass_die \
        dass_ich daue_bis davo_in days_and days_with debt> decen decis deck> delet dell> delle deln> dem_hoch \
        dem_mess dem_somm dem_stur den_alte den_drei den_erns den_jahr den_lade den_mann den_name den_neue den_rest \
        den_ruhe den_scha den_schi den_vers den_weg den_wert den_zaun dence dende denkm denze depos der_0 der_alte \
        der_app der_beri der_bezi der_bibl der_bish der_buch der_chef der_dreh der_eige der_eint der_entw der_erlo \
        der_erst der_fehl der_grun der_hat der_haus der_im der_juge der_kart der_kauf der_klav der_komm der_konz \
        der_kuch der_kund der_meld der_mont der_netz der_neue der_orts der_park der_prae der_pres der_rett der_ruec \
        der_spre der_stra der_tech der_verk der_vier der_wach der_wand der_zeit derba deres derli des_unte des_verb \
        des_vers desig desk> deska dete> deten deute deuts dgeri dich_die dicht die_agen die_alts die_antw die_anza \
        die_bedi die_beru die_bevo die_dich die_eben die_fili die_firm die_fuen die_ganz die_gedu die_gege die_grue \
        die_habe die_halt die_hoeh die_ich die_im die_inve die_kaff die_kind die_klei die_koll die_lack die_last \
        die_lauf die_lawi die_leut die_mehr die_minu die_mueh die_naec die_nebe die_offe die_orts die_prei die_prod \
        die_prue die_pump die_schw die_serv die_sire die_sitz die_tour die_tran die_tuer die_turn die_uhr die_umle \
        die_unte die_verg die_wahl die_wart die_werk die_wert die_zueg dien_das dies_tag dies_zeit diffe ding> \
        dir_die direc disch dnung dock_stre does> dogs_on dokum don_t donat donne donor doppe dort_ab draet \
        dreh_durc drehe drei_jahr drei_laed drei_leer drei_lief drei_tage drei_uhr drei_woch dreim dreis drit_stoc \
        druck dschr du_die ducti duerf dunge durc_das durc_den durc_die durch dvent eache eader eaend eans> earn> \
        earne eason easte eathe ebaut eben> eben_der eben_vor ebene eberg eberr ebnis ebore ebrac ebsra ebung eburt \
        ecast ecaus ecent eche> echnu echse echst echte ecisi ecker eckru eckt> eckte ecord ectin ector ectri ederl \
        edeut edge> edigt eding eeken eemen eende efaeh efen> efer> efere efrag efung egekr egist egrue egula ehaen \
        ehema ehlal ehle> ehlen ehler ehlt> ehme> ehmig ehnli ehobe eholt ehous ehrhe ehrst ehrt> ehrte eibun eich> \
        eiche eichn eichs eider eidun eier> eiert eige> eige_anga eige_kost eigen eigh_mont eihna eihun eilt> eilte \
        eimal ein_ande ein_ausf ein_brie ein_bus ein_denk ein_der ein_fahr ein_geme ein_haen ein_haup ein_hers \
        ein_inge ein_kran ein_mita ein_neue ein_plak ein_trau ein_unte einar einba eine> eine_0 eine_auto eine_besc \
        eine_bewe eine_der eine_fami eine_fest eine_fris eine_ganz eine_glas eine_hoch eine_jahr eine_kapi eine_pfle \
        eine_plat eine_ramp eine_rech eine_rund eine_schl eine_schu eine_sond eine_spre eine_stif eine_uebu \
        eine_vert eine_von eine_vorm eing_sie eing_und einm_im einre eins> einst eint_ist einzi eissi eisun eitag \
        eiten eites eitge eithe eitsg eitsp eitsz ekam> ekann ekend eklam ekleb ekrae ekuer elaen elass elauf elber \
        elche elect elekt elen> eleph elev_mont elfel elfte elker ellam eller ellsc ellt> ellun elong elten eltig \
        elve> emali emand emie> emind ence> enche end_of ende> ende_0 ende_mit endie endin endle endli ends> endun \
        enehm enein eners enfti enfun engi_at engin engt> ength enige enkma enkun enlos enmei ennen enrau ensio \
        ensmi enst> ental entat entfa entha entne ents_das entst entur enweg enzet ephon eplan eply> eposi epres \
        eptem er_hat er_hatt er_mit eraen erage erban erbau erbli erbst erbun erche erdie erech erei> ereic erein \
        erent erfae erfol erfor erft> ergab ergar erge_werd erge_wird ergeb ergle ergue erhae erhau erhin erial \
        erich erie> erkae erker erkt> erkta erlae erleb erled erleg erlie erloe erlor erlos ermer ermie ermin erms> \
        erneh ernt> ernve errec erric erry> ersa_soll erset ersio erspa erspr erst_der erst_tag erstu ertag ertif \
        ertre erufs erver ervic erwei erzae erze> es_die es_ein es_im es_nich es_noch es_war es_zwei eschl esell \
        esend eseri esign eskar espie espra espro esse> essen essge essli estae estel estet etdie etet> etige etigt \
        etike etin> etret etrif ettbe ettel ettin ettle etung etwa_ein etwas etwee eucht eues> eufer eumte eumun \
        eunig eurer euro_an euro_eins euro_in euro_zu eutet eutsc ever_morn evide eview evoel ewaeh eweck ewerb \
        ewerk ewert ewher eworf ewuer expe_the ezeig ezeit eziff fachl faell fahr_nach fahr_von fahr_wurd fahrg \
        fahrp fahrr fahru fair> false fand> fand_das fange fans> fanzu farbe farm> fasst fast_jede fecte fehl_ein \
        fehla fehle feie_der feier felt> fene> fenen feren fern_die fert> feue_und ffael ffel> ffene ffer> ffert \
        fford fgeho ficat figur fili_am filte finan find_das find_die find_im fine> firm_hat firms flaec flug> flur> \
        fmal> foerd folg_auf folgt for_a for_four for_nine ford_nun forec forem forme fortn forty foto> foto_sie \
        foun_a foun_in four_in frag_nach fragt frame frau_die free> freez frei_die frei_seit freib freit frida fried \
        fris_fuer from> from_the frue_die ftet> ftrae ftrag fueh_durc fuen_stun fuer> fuer_das fuer_dies fuer_fuen \
        fuer_unse fuers fulda full> fund> fung> funkt fzug> gab_es gabe> gar_nich garde garte gasse gave> geaen \
        geba_und gebau gebe_sich geben gebor gebra gebur gefr_wird gefra gefu_word gefu_wurd gege_den gegeb gehae \
        gehal geho_zum gehob gehol geht> geht_an geko_sind gekra gela_der gela_von gelae gelas gelte gema_und \
        geme_mit gendl geneh gentu gepla gera_von gerei geric gers> gesc_das gesc_die gesc_habe gesch gese_habe \
        gesel gesp_fuer gesp_uebe gespi gespr gesse gest> gest_um gest_zwei get_out getra gets> gewec gewo_sind \
        gewue gezei gged> ghtee gibt_s giert ginee ging_die ging_es ging_in ginge ginnt gins> giste glei_mit gleit \
        glied gluec gned> going gone_and got_a grand graph grati grau> greem grumb grun_ist grupp gsamt gstag gszie \
        guelt guetu gulat gunge gurt> gust> gut_dass gut_die guten hab_sie habe_auf habe_ein habe_im habe_in \
        habe_sie habe_viel habe_wir had_left hade> haden hadn_t haen_in haend haeng haetz haeuf hafte hafts hain> \
        halb_gesp halbs half_of haltu hand_der hands hart> has_a has_put hat_0 hat_alle hat_auch hat_dana hat_das \
        hat_dem hat_der hat_er hat_es hat_gege hat_gena hat_ihm hat_ihn hat_ist hat_jede hat_mir hat_nach hat_unse \
        hat_zwoe hatt_am hatt_die hatt_sich hatt_wir hatte haube haupt haus_mit haus_von haut> have_clos have_had \
        hbarb hday> he_boug heat> hedge heers heet> heibe heidu heili heiss heit> hemal henkt herbs heren herin \
        hermo hers_erst hers_von herte hesta heut_als heut_steh hhalt hied> hielt hies_es hiess himpf hind> hinte \
        hinwe his_own hlafa hlafe hlala hlech hleun hlich hlte> hluss hmal> hmens hnach hneck hnet> hnik> hnlic \
        hoch_erre hoch_mein hoehu hoen> hoene hoert hoff> holid holt> hose> house hree> hrer> hreri hrese hrgae \
        hrhei hrieb hrift hrist hrlic hrows hrpla hrrae hrzei hseln hste> hteen hter> htlin htskr huhe> hung> hwerd \
        hwest i_can i_d i_now i_stil i_ve ials> iblio ibung icate iced> ices> ich_0 ich_die ich_dreh ich_durc ich_es \
        ich_ford ich_heut ich_mir ich_mit ich_von ichen icher ichne ichst ichte ichti ichts icked icks> idays idenc \
        iders idung ieben iebsr iebst ieder iefen ieger iegt> ielen iept> ierfa ierma ierun iese> iesel ieser ietet \
        ifft> ifica iftli igned ihm_die ihm_war ihnac ihre_proz ihren ihrer ilanz ilar> ilden iled> ilie> iligu \
        iling ille> illim ilte> ilter ilzei im_ange im_ansc im_auft im_buer im_erdg im_febr im_flur im_jahr im_juli \
        im_juni im_komm im_lebe im_mai im_mitt im_mona im_naec im_rath im_raum im_ruec im_scha im_schl im_schn \
        im_verg im_vert im_vori imal> imete imila immen impro in_apri in_augu in_das in_dene in_fuld in_hamm in_ihre \
        in_july in_june in_kass in_mein in_my in_one in_ordn in_sieb in_vers in_vier in_voll in_writ inanz inarb \
        inbar indu_und ineer ineha inen> inenk inens ingle inigt ining inke> innsp innt> insam inst_gesc inst_of \
        insta inste insti inter intri inve_have inves invit invo_the invoi inwei inzig inzw_komm inzwi ionie iothe \
        ippe> irect irene irft> irma> irmen irms> irthd irtsc is_a is_love is_miss is_reca is_to ised> ision ison> \
        issig issin issio ist_bei ist_dami ist_der ist_die ist_frei ist_fuer ist_mein ist_mit ist_nach ist_nich \
        ist_wied istan isten isung it_a it_and it_cost it_had it_has it_now it_take it_up it_was itag> itali itbew \
        itche itchi iten> iterh ites> itgeb itgli ither itrag its_floo its_own itsge itsze ittwo ived> ixty> ja_scho \
        jacke jahr_0 jahr_an jahr_bei jahr_die jahr_nach janua je_nach jede_kind jede_morg jede_tag jede_zwei jeden \
        jeman jetz_hat jobs> journ jugen july> june> junge jungs juni> just_want kabel kaeuf kam_nie kame_0 kanda \
        kann> kann_ich kannt kanti kapit kart_geht karte kaste kauf> kauf_das kaum> kaum_ein kaum_noch kehrt kein_am \
        kein_cent kein_die kein_einz kein_gefa kein_verk kenne kept> kerei kesse kgesc kilo> kind> kind_eine \
        kind_und kind_unte klagt klap_am klas_b klebt klei_die klein klick klin_ist kmals know> koen_bis koffe \
        komm_mit komme korb> kost_drei kran> kscha kslei ktor> kuche kuen_sind kuenf kuerz kumen kund_mit kupfe \
        kurza labou lacht lade_der laech laege laere laetz lafan lafen lag_eine lage> lalar land_zu landg lane> \
        lang_mit lange last_von late> lator laub> lauf_mete laus> lause lbsei lbst> lcher ldend ldete ldigt lead> \
        lead_are leads learn leav_at leben lebt> lecht lectr ledig left> left_the lege> legek lehrs leibt leic_verl \
        lein> leit_sagt lektr leng_of lengt lepho lerne lernt lese_ich lesen leser less> less_than lette letz_jahr \
        letzt leuni leut_auf lich> lick> liday lide> lieb> lied> lief> lief_am lieg_bei lieg_jetz lieg_nun lieg_vom \
        liegt liess ligen ligun like> like_to limet lings linke lioth lisse list> list_an lity> lken> lkeru llato \
        llee> llein llena lles> lley> llime llsta llste llten llung lobt> loes> logo> long> look_for looki looks \
        loor> loren losed love_the lower lscha lschu lstae lste> ltig> ltung luebe lumen lungs luss> lzeit lzug> m_w \
        mach_man maeng maer_von maerz mahnu malig man_da man_die man_habe man_sie man_uns manag mange mann> mann_von \
        march markt masch mass_geno maten mbenf mber> mble> me_a mehr_an mehr_ange mehr_nach mehrh mein_kind \
        mein_sohn meins meld_sich mende mens> ment> menti merk_euch merkt mess_und messg meter mgekl mgest mich_eine \
        milar mill> mill_lane mine> mir_durc mised mit_das mit_dem mit_drei mit_mir mit_name mit_spat mitgl mitt_die \
        mittw mlauf mleit mlung mmend mmlun mmte> mmung model moeg_die moegl moin> mona_auf mona_die monda mont_eine \
        mont_im monta most> most_of move_the move_to mprov msaeu msel> much> muehl muenc muend mues_die muess museu \
        muss_0 muss_man muste mutli my_daug my_fath my_sist mzug> nach> nach_0 nach_abge nach_auf nach_eige nach_ist \
        nach_lief nach_mein nach_mitt nach_uebe nach_werd nach_zwan nadel naec_jahr naec_morg naffe name> nanza \
        nanzi naten natse nauff nbart nbiet ncake nced> nchan nchen ncil> ncing ndal> nday> ndels ndem> ndena ndenz \
        nders ndger ndien ndigu ndlic ndrae nebe_dem necke nehmi nensc nent> nern> ners> nersa nerst netz_stat \
        netz_unte neue> neue_betr neuen neuer neues neun> neun_proz neunz next_mont next_week nftig nfund ngeni \
        ngeno ngera ngers ngesp ngine ngle> ngsam ngsge ngst> ngsta ngth> nhalt nich_die nich_so nich_und nich_unte \
        nich_verb nich_wie nich_wir nich_zuge nickt nie_eine niem_der niger nigh_and nigh_time nigt> nimmt nine_per \
        ninet nings nitte nkmal nkomm nkte> nktio nlage nlich nmal> nmeis nners nnoun nnspi nnten nobo_was nobod \
        noch_0 noch_nie noch_uebe noch_was noch_zwei norma nors> not_a not_affe not_invo note_0 notes nothi noti_of \
        notiz nounc novem nraum nsam> nsch> nscha nsere nsion nsmit nspru nstea nstel ntags ntati nteil ntenc ntern \
        nters ntfae nthal ntil> ntine ntner ntrac ntrae ntrit ntsta ntur> ntwur nuar> nuary nudel nufac null> \
        nur_fuer nur_noch nurse nute> nutzu nvera nverl nvest nvoic nwohn nythi nzauf nzeig nzett nzier nzige nzug> \
        nzwis oben> ober> obody obwoh ochte ocken octob odell oden> oeff_auft oegli oehun oelke of_0 of_an of_ever \
        of_my of_next of_seve of_that of_us off_and offe_die offe_post ogar> ograp ohne_dass ohne_stro ohnt> oices \
        oing> oise> oking okume olgt> olida olide ollat ollst ollt> ollte ologi omate omati ombe> omer> omise ommit \
        omsae on_it on_mond on_satu on_tues onat> onats onday one_day one_said onier onner onors onst> ontag ontra \
        ookin ooks> open_on opens opera opped oppel optio orded ordnu oreca oren> orfen orges orhan orher orige \
        orin> orjah ormer orrec ortbr ortim ortni orts> ortsc ortsv orty> osine ospic osten osts> oted> otes> otiz> \
        otore otzde ouble ounde ounds ouris ours> out_that out_with outs_the ovemb over_the oves> ozent paid> \
        paid_for paint paket palet panca papie park_is parke part_von parte partn pass> pass_die pass_ist passt \
        paten patro peal> pecti pekt> pens> pensi peop_on peop_who per_rund perat pers_und peter phon_call pice> \
        picks piele pielt piep_sie plac_in plaet plann plaus poin_out poli_auf polog ports portu pound ppelt pper> \
        pplau prach praec pread prese pric_and prich pril> pring pro_woch proch prom_a promi proto prove proz_der \
        proz_die proz_nach pruch ptemb ption pump_bis pump_von put_the quali quer> quer_uebe quiet quote rach> rache \
        racti racto raech raede raend raeti ragt> rain> raise rang> rannt raphs rarel rate> rates ratha raus> rbank \
        rbaut rbei> rblic rbran rbrue rbst> rbund rchen rday> rded> rdere rderl rding rdnun readi reate recas rece_a \
        rech_die rech_ist rech_werd rechn recor recto reden reeme reeze refun regis regu_has regul rehou reibt reibu \
        reik> reima rein_lass reina reinb reita rekla rekto rely> remin renen renew rent> renta renze reply \
        repr_begi repre rerin rersc rest> reze_fuer rfaeh rfen> rfolg rford rften rgabe rgaes rgart rgebe rgefu \
        rges> rgess rgest rglei rgrup rguet rhael rhaen rher> rhin> rial> rice> rich> riday ride> riebs rief> riere \
        rifft riftl rige> rine> rise> riss> rival rived rjahr rkaeu rked> rksle rktag rlaen rland rledi rlege rlich \
        rloes rlore rlost rmal> rmer> rmiet rmine rmlau rmutl rnehm rnstr rnver rocke rolla rolle rollt roman romis \
        romsa ronik rons> rose> rosin rotzd route roved rown> rplan rraed rrech rrich rrive rsche rschu rsetz rsion \
        rson> rspae rspro rstag rsteh rstel rtbru rtell rten> rtet> rthal rthda rtifi rtig> rtnig rtrag rtret rtsvo \
        rtung rubbe ruec_betr ruec_mit ruech ruefe ruefu ruehe ruess ruft_0 ruft_der ruhe_geht ruhes rumbl runde \
        runds rvers rvice rweil rzaeh rzarb rzeic rzen> s_not s_repl saetz sagt_das sagt_der sagt_die said_its saiso \
        same_0 same_afte same_day samm_ist samml sand> sat_on satte satur satzt says_no says_the sberi sburg scha_im \
        scha_stan schac schad schaf schau sche_eine schi_die schi_faeh schi_im schim schin schl_in schl_nich schl_zu \
        schle schli schma schmo schni scho_die scho_im scho_wied schoe schr_die schro schu_der schue schuh sday> \
        seaso sech_indu sech_minu sech_mona sech_woch sehen sehr> sei_nich seie_0 seien seit_dem seit_die seit_ihre \
        seit_im seit_janu seit_maer seit_wird seith seiti selb_die selb_hat self> sells sembl senf_zuru senme senra \
        sent> senta sept_and septe sere> seri_numb seria serie serv_gmbh serv_in servi settl seum> sflug sgabe sgeha \
        sgeld sgera sgeri sgesp she_d sheet shou_out sich_auf sich_der sich_die sich_eine sich_ents sich_und sie_am \
        sie_das sie_habe sie_ihre sie_unse sie_wart sieb_die sieb_mona sieb_woch sign_a signe simil sinc_spri \
        sind_alle sind_eine sind_nich sind_sie sind_wir sinen sing> singl sion> sioni siren sista siste sitz> \
        sitz_in sitz_jetz sive> sixty skand skart skont skund slos> smuet so_eine sogar sold> solid soll_man sollt \
        solut some_to sond_die sonde sons> sonst sorti spart speak spice splae spok_of sprac sprae sprea spric sprin \
        sproc spruc sregi sschu ssel> ssend ssene ssenm sserr ssgel ssger ssig> ssion ssung stad_hat staet stage \
        stam_aus stamm stan_die stand stat_der stay_for staye stead steck steh_aber steh_an steh_der steh_ein \
        steh_und steh_wir stein stel_ein stel_scha stem> stenl stere sterm stet_binn stets stieg stik> stil_be stimm \
        stole stood stor> storm stra_ist straf stric strie stud_bei studi stuec stueh stuhl stun_am stun_und sual> \
        such> such_zeug suebu summe sums> sund_nigh sung> sunge svors swit_to syste szeit sziel szubi tabel table \
        tadtr taeti tag_an tage_auf tage_begl tage_spae tagen talie talk_on tande tanks tari_mit tarif tasch tatis \
        tativ tattd tayed tbewe tbrin tbruc tched tchen tdess tdien tead> techn teen> teher teich teil_ist teili \
        teilt tein> tele_der telep telfe tella tellu teln> tembe ten_year tence tende tenha teran terei terha terhi \
        term> term_fuer term_nich term_on termi terms tersc tersp tert> terve test> tets> text> tfael tgebe tgesc \
        tglie thalt than> than_the that_had that_i that_is that_the thaus thday the_angl the_arch the_bus the_cant \
        the_car the_cloc the_conc the_cour the_crew the_end the_fair the_ferr the_floo the_fore the_frid the_hero \
        the_labo the_last the_mana the_mead the_name the_nurs the_pari the_regu the_seco the_soci the_stan the_text \
        the_trai the_usua the_vall the_ware the_week thek> theke them_in then> then_sent ther> ther_in ther_were \
        they_even they_neve thre_year three thro_a ticke tieg> tiert tific timen timmt tisch tleit tmach tner> tnigh \
        to_a to_be to_get to_grum to_help to_its to_know to_see tober toch_in tocht tock> told_me told_them tolen \
        tood> took> torin tory> touri town> tplan tplat tprei tract trag> trat> traum tres> trete trial trich triff \
        trike trotz tsche tschl tsend tskra tstan tsvor ttage ttags ttbew ttdes tted> ttelf tters ttwoc tual> tudio \
        tueck tuehl tuhl> turda turer turm> turn_up tvere twas> tween twelv twic_a two_days twoch twurf tzdem tztei \
        ualit uary> ubild uchst uchte ucker udio> uebe_den uebe_die uebe_ein uebe_ihre uebe_sech uebe_werd uebe_zwei \
        uebli ueckr uecks ueckt uefen uefte uefun uehre uelti uench uende uendu uenst uerch uerde uerge ueste ueten \
        uetun ufact uffae uffor ufgeh ufste ufzug ugela ugest ugust uhest uhr_geoe uhr_ich uhr_kein ulant ulato \
        ulda> ulief um_acht um_das um_die um_fuen um_sieb um_zwei umble ument umgek umges umlei umme> umte> umung \
        umzug unaec unaff unbe_sind unced unch> unch_the uncha und_0 und_alle und_als und_arbe und_beim und_betr \
        und_blie und_brac und_dann und_ein und_erst und_fand und_geho und_mein und_mit und_nach und_nahm und_nun \
        und_ohne und_pass und_rett und_verb und_verw und_wurd und_zwar unde_a unde_the unds> undsc unge> ungs> ungsf \
        ungsk unkti uns_kein unse_fili unse_hall unte_aufs unte_ein unve_der unver up_at upfer uppe> urch> urday \
        urer> urist urren urzar us_on usage usch> usche uschl used_to useum usflu usfue usgeh usgew usgez ussch \
        ussge uster ustri ustue usual uszub uteil utet> utlic utoma utos> utzun uvor> uyer> vane> vans> ve_been \
        vembe verag verb_der verb_und verba verbu verdi verf_gege verf_um verf_wurd verfa verg_jahr verg_und verge \
        vergl vergu verk_begi verk_nach verk_zu verl_0 verl_der verl_nach verle verli verlo verne vero_die vers_0 \
        vers_die verst vert_steh verw_auf verwe verwi vesto viden viel> vier_fahr vier_hat vierf vierm visit voelk \
        voice volle volls vom_0 vom_gela vom_mark von_dama von_die von_elf von_hat von_ist von_kabe von_komm von_mit \
        von_sech von_wird von_wort von_zu vor_alle vor_mein vorbe vorfa vorge vorhe vorig vorja vorn> vorsi vote_on \
        w_d waehl waere waesc wall> walt> wande want_to wante war_alle war_der war_ein war_eing war_fehl war_fuer \
        war_mein war_noch war_seit ward> ware_bei ware_es wareh waren warml warn_bei was_a was_aus was_foun was_not \
        was_shut wass_ab wass_in we_d we_have wechs wecke weckt weder week_and weeke ween> weg_der weg_die wege_der \
        wege_eine weier weihn weis> weis_ich weisu weit> weit_0 weit_uebe weit_zu welch welve wenig wenn_eine \
        wenn_man wer_was werb> werd_auf were_with werkt wert> wert_der werte wettb when_the when_they when_we \
        whet_the wie_bish wie_ein wie_eine wie_er wie_ich wied_die will> will_be will_come windo wine> winns winte \
        wir_lief wir_mit wir_sind wird_ab wird_am wird_auf wird_bei wird_bis wird_im wird_mit wird_ohne wird_von \
        wirft wirts with_an with_thre wo_frue woch_in woch_lang woch_vorh woert wohl> wohnt wome_in worfe work> \
        wortb worth woul_be woul_not would wuerd wurd_dama wurd_im wurd_mein wurd_nich wurf> year_ago year_and \
        year_at ystem ythin zahl_den zahl_und zarbe zaufs zaun> zaun_ein zdem> zehn_jahr zeich zeig_wie zeige zeigt \
        zeit_die zeite zeitu zentn zern> zett_am ziger ziges zimm_0 zlich zteil zu_den zu_habe zu_sein zu_such \
        zu_verg zu_weih zu_zwei zubil zugel zuges zulie zum_jahr zum_mona zum_schl zum_werk zunae zur_kenn zuru_die \
        zuru_in zuru_nach zusa_0 zusa_und zusc_fuer zuvor zwar> zwei_das zwei_jahr zwei_leut zwei_list zwei_nach \
        zweie zwis_0 =1 0_at 0_bei 0_besc 0_der 0_eine 0_fili 0_firm 0_fuer 0_grad 0_gram 0_habe 0_is 0_jaeh 0_kind \
        0_kund 0_mal 0_mete 0_that 0_two 0_unit <absa <absp <addr <adre <ago> <akku <akti <alar <all> <alpi <alre \
        <ambu <ammo <amt> <amts <and> <anga <angr <anon <anru <ansc <anza <appo <arme <arri <asia <atem <atta <atte \
        <auf> <aufn <aufr <aufs <aus> <ausg <aush <ausl <baen <bagg <bake <baur <bay> <beam <bego <bele <beli <bell \
        <berg <beri <besc <bewa <bill <bit> <blit <blok <boar <boat <boee <boes <boil <bomb <bord <bot> <bott <boug \
        <boyk <brak <brem <brok <brot <brue <bueh <can> <carr <cate <char <chec <chil <code <comm <comp <cord <cour \
        <cran <cred <crus <cybe <dahi <dair <damm <dash <date <dazu <deli <diag <dive <doer <dogs <drit <drue <duty \
        <e> <eben <echt <effe <ein> <eink <eins <elf> <elte <emer <empl <entd <erbr <erfu <erkl <eroe <erpr <erwa \
        <erwi <esse <evak <exec <fael <fami <feld <fens <fern <fieb <fiel <file <fisc <flas <flie <flue <flug <fold \
        <food <frau <frem <fuen <furt <fuss <gasl <gate <gebe <gebl <gebo <gebu <gefl <geha <gehw <geno <gepr <gere \
        <gesa <gete <geza <gezo <gift <goes <gone <good <grad <gram <grea <gree <gros <guck <habe <hack <hael <haet \
        <haeu <haft <hage <hand <hase <heli <her> <herg <hers <hier <high <hinz <hoch <hoer <hohe <holz <hote <ihne \
        <impo <indo <inha <inne <ins> <inso <into <jose <k> <kana <kanz <keim <kerb <kids <kind <klop <koel <koen \
        <kons <konz <kopf <kopi <krac <kraf <krim <kuec <kueh <kurz <lack <laen <laib <laug <laut <leav <leck <leed \
        <leip <leis <leit <leut <ligh <lini <live <loeh <log> <logg <lohn <luec <lunc <magn <mail <main <medi <meet \
        <mega <meld <midd <milc <mile <mini <minu <mita <moni <nach <naec <naeh <near <nego <neis <nem> <nich <niec \
        <nine <none <nord <notf <noti <numb <offe <ohne <ohr> <once <onli <oran <othe <over <page <part <pass <past \
        <pays <petr <piec <plat <plum <prax <prem <pull <quee <queu <rack <raet <raeu <rahm <rail <ramm <rase <re> \
        <reac <read <rear <refu <reg> <reic <reif <reis <reje <rele <repl <resc <rese <resp <rest <righ <rohr <roun \
        <rufe <ruft <rum> <runn <sale <samp <say> <scho <schu <sech <seen <seil <send <setz <shaf <shar <she> <shif \
        <ship <shop <silo <smal <smel <some <span <sper <spit <spon <staa <staf <stap <stat <stee <stic <stoe <stop \
        <stre <stro <stru <subb <subu <such <sued <supp <t> <taet <talk <tape <tell <tent <ther <thir <thou <thur \
        <time <todd <tomo <top> <tore <tot> <tote <towe <trad <trag <tref <trit <true <tryi <tun> <turn <twic <type \
        <umst <unbe <unfa <unio <unte <usin <van> <vani <verd <verh <vero <verp <vers <vier <view <von> <vora <wage \
        <wake <ward <waru <weis <werk <wher <whil <wide <wien <wind <wirb <word <you> <zahl <zelt <zieh <zoll a_batt \
        a_call a_fami a_secu a_towe ab_das ab_mitt aben_ents aber_unte abge_ware abgeb abgeg abgek abor> abou_two \
        absc_ohne abspe absta abstu acco_and achba ache> achge achri achst acht_von achtz acked ackin addre aden> \
        adera ading adres aecke aeden aefti aeger aehri aelle aelsc aengn aerkt aerme aert> aeser aete> aeter aetsc \
        aette aeubi aeude aeugl aeure aeuse aftbe afte_a afte_six ager> ages> agger agnet ago_and agte> agues ahin> \
        ahlun ahmes ahnde ahnen ahnho ahrer ahrze ained ainer ains> aken> akery akfas akku> akti_ist aktie akuie \
        alary alben alen> alers alist alked alks> all_0 all_from alle_0 alle_mit alpi_0 alpin alrea als_0 alten \
        altst am_aben am_hand am_heut am_tor ambul ames> amina aming ammed ammel ammon ammt> amt_hat amtsg an_appo \
        an_bord an_das an_die an_eine an_upda anber and_aske and_it and_not and_pass and_ship and_stay and_that \
        and_ther and_to and_two andt> andy> anga_von angab ange_0 ange_auf ange_der ange_werd angeb anima anish \
        ankin ankt> annun anony anruf ansc_von ansch anten ants> anyo_else anzah anze> anzle anzt> aper> appen appoi \
        arbe_nied arbe_von are_affe are_bein are_insi are_stil ared> arent arge> argen arke> arkre armed arnes arnt> \
        arnun arren arriv artic artie arum> as_i asend ashca ashes aslei assen asser asspl asswo astro at_brea \
        at_ten atast atch> atem_in ateme atemn aterp ators attac atter atur> auch_die auch_fuer auch_nur auch_scho \
        auch_zwei auchs auer> auern auers auf_ein auf_inte auf_nach aufg_das aufna aufs_tagt aufsp auge> auger aurei \
        aus_bad aus_drei aus_taus ausba ausg_der ausg_die ausg_und ausg_war ausg_wurd ausga ausma aussa ausza auto> \
        aving axen> back_for baend baeud bagge bahn> bahnh baker band> band_der bank_says banke banki barkr barn> \
        batte bauer baure baus_am baus_von bbie> beant beca_a becke been_die befeh befo_you begi_mit begon behal \
        behan behoe bei_gesc bei_habe bei_in bei_mit bei_rein bei_rund bei_war beid_mit beim_betr beko_von belag \
        beleg belie beln> beral berfa berha beri_ein bertr beru_hat besc_der besc_habe besc_von beset besi_soll \
        besit best_der best_fuer betr_ein betr_soll betr_verl beweg bewil biet> biger billi bis_in bis_mitt bis_sams \
        bis_zum blei_bis bles> blich blish blitz bloc_weil bloke boats boee> bohrt bomb> bough boyk_auf boyko brake \
        brand break brech breit brems bren_bei brie_das brige broke brot> brunn bsaug bsper bstan bstur buch_hat \
        bucht buchu buehn build built bulan bunte burg> busb_fest butto by_a call_and can_be can_hear cann_be cater \
        cers> char_and charg chaue check chef> chef_von chem> chere cherh chern ches> chgeb chich chick child chlae \
        chlag chlei chnel chner chon> chric chsae chtli chtsa chtsr chtzu chulk chwan chwar chwas chwei chwin cils> \
        ckgez ckhol ckier ckung clear cles> clips code> codes colle come> comm_with comme compa conne cont_and cordo \
        count court crane credi creen crews crush cust_offi cutiv cutor cyber da_ist dabe_geha dach_ist dacht dahin \
        damm> dann_unse dara_die das_alte das_dach das_eine das_gela das_gesu das_kons das_kont das_krei das_leck \
        das_tech das_werk dashc dazu> dday> ddler ddres decid decku deliv dem_0 dem_ein dem_frue dem_kont dem_mitt \
        dem_zwei den_die den_haen den_leut den_naec den_plat den_raeu den_rega den_stro den_true den_verk den_vert \
        dentl depot der_adre der_akti der_ansc der_beho der_bueh der_daen der_date der_die der_disp der_drei \
        der_erre der_firm der_gesc der_gest der_herr der_inte der_kreu der_lack der_lade der_lang der_meis der_naec \
        der_plan der_plat der_poli der_quel der_rech der_seri der_tuer der_verd der_verl der_verm der_vers der_vert \
        der_von der_wirt derfu derge ders> derte des_betr des_verd des_werk desbe deze_ein dged> did_not die_0 \
        die_absc die_aelt die_anla die_auss die_auto die_bank die_baus die_bele die_berg die_boni die_buch die_date \
        die_drit die_druc die_erst die_feue die_fris die_gene die_gest die_gewe die_hand die_hase die_haup die_kell \
        die_komp die_kont die_kuec die_molk die_nach die_poli die_rati die_rauc die_rech die_schl die_seit die_stim \
        die_such die_taet die_uebe die_umge die_von die_wage die_wand die_ware die_zent die_zula dies_mit dinne \
        disa_the disco ditio ditor dium> diver dlern dlers dmini do_not doch_die doerf does_t dogs> dogs_are dose> \
        down_the drauf dreds dreht drei> drei_auto drei_bund drei_mens drei_part dreif drin> dring dritt driv_off \
        droh_zu drohe drohu druec durc_rund durc_seit duty> eady> eague eakfa eakin eamin eams> eantw east> eath> \
        eatme eauft eave> ebaeu ebens ebera eberf eberh eblic eblie ebody ebohr ebuch echen echs> echt> ecide eckge \
        eckun eckzu ected ecuti ecuto eded> ederg edern eders ediat edit> editi eeded eeds> eensw eetin efael efall \
        eferk efert effe_from effec effen efloh efon> eften eftig eftsf eftsl efueh efuse egale eginn egion egonn \
        egoti egsch ehand ehend ehmer ehnt> ehre> ehrig ehsch ehweg eicht eide> eiden eifac eigt> eile> eilen eilne \
        eilun eimau ein_ende ein_fuen ein_grab ein_mits ein_serv ein_tank ein_wohn ein_zwei eine_arzt eine_drit \
        eine_eige eine_hall eine_inte eine_ist eine_kris eine_lack eine_lage eine_list eine_medi eine_nach eine_neue \
        eine_rein eine_schi eine_stic eine_stro eine_stun eine_tag eine_tank eine_vers eine_vier eine_wart eine_zett \
        einer eing_zwei einka einsa einte eipzi eisen eisse eiste eitra eitsi eitst eitun eject eklae ekomm ekuen \
        elage elben eleas elegs elegt elf_jahr elf_uhr elief elive ellen ellig elly> eloes elsch else_s elter emde> \
        emeld emen> ement emerg emise emnot empfa empl_and emplo empor enarb enbad enbar enbec enbre enbur ende_ist \
        enden endig endz_0 ened> ener> enfte engeb engni enhei enhoe enigs ening ennum enpla ensge ensla enspi enste \
        enswa entde enten entge entim ently ents_kein enutz enver enwei epfe> eplie epot> eprue er_war erall eras> \
        erate erbea erdac erede erem> eres> erfal erfu_es erfue erfuh ergan ergen erhan erhei erher erien eriss \
        erkeh erket erkla erkst erkte erlad erlag erleu erlit ermar erme> ermei ernac erne> ernoo ernse ernwa erord \
        eros> erpre ersag ersie erspi erst_erke erst_jahr erst_mal erst_nach ersuc erted erter ertig erufe erweh \
        es_auf es_bren es_eine es_gibt es_gilt es_ist es_wurd es_zu esagt eschu escue esen> eses> eside esitz espon \
        esse_von esser esses essin estat estig estra esult etall eteil etern eterw eting etiti etreu etsch etter \
        ettet ettun etwa> etwa_0 etwa_habe etzen etzun eubig eude> eugli eugni eure> euser eutig evaku even_scho \
        event ever_in ever_one evor> ewese ewies ewill eword execu expe_a facht faels fahnd fahr> fahr_soll fahre \
        fahrz falle falsc fami_die fang> farb_und fbere fect> fehl_0 fehl_eing fehl_in fehlt fenba fens_und fentl \
        ferns fernw fest_der feue_im ffenb ffent ffnen ffnet fgeri fice> ficer fices fiebe figer fight files filia \
        firm_0 firm_has firm_ist firme fisch flamm flas_die flasc flich flohe flue_in flug_hat fnahm fnen> fnete \
        folde fonds food> for_at for_one ford_eine ford_von forde fotos four> fourt frau_im frau_sagt frau_schw \
        fraue fresh fris_bis frisc frist frufe fspre ftbef ftern ftige ftsfu ftsle fuehr fuen_mona fuen_tage \
        fuen_uhr fuenf fuer_0 fuer_uns fuer_zwei funde funke furth fused fusio gabe_am gabel gaben gaert gage> galen \
        garda gasle gator geba_im gebo_werd geboh gebu_hat gebuc gebun gefa_sein gefa_und gefae gefal gefu_und \
        gege_eine gehen gehoe geht_um gehwe gekle gekom gekue geld_da geld_kam gelei geloe geme_ist gemel gende \
        gener gensb genst gent> gepr_und gepru gera_auf gera_der gera_die gera_word gerat gere_werd gered geris \
        geruf gesag gesam geset gesp_bei gesp_das gesp_mit gespe gest_0 gest_das gest_die gest_habe gest_im \
        gest_nach gest_und gest_verk gesu_hat gesuc gesun getr_werd getru gewa_die gewe_hat gewes gewie gezog ggebe \
        ghall ghtni ginn> gisti gkeit glaeu glas> glas_und glich gling gnahm gnets gniss gnose goes> gone> gone_thro \
        gonne gotia grab_eing grabe grad> gram> gramm great green greif griff groe_0 gros_im gross grun_und gsarb \
        gsbes gscha gsmit gues> hab_s habe_bei habe_den habe_hint habe_ich habe_ihre habe_mein habe_sich habe_unbe \
        haben hack_legt hacke had_gone haet_ich haet_sie haett haeus haft_vor haftb halb> halbe half_the hall> \
        hall_0 hall_zwei hand_mit handl handy hang> harge harne has_aske has_had hasn_t hat_bei hat_bis hat_den \
        hat_eben hat_fuer hat_in hat_seit hat_zuer hatt_das hatt_eine hatt_im hatt_rech hatt_so haus_der haus_geho \
        haus_hat hausb have_an have_seal have_told hbar> hbark hbarn hcam> head> head_offi heine heis_bei hend> \
        hered herge herhe herre heut_0 heut_beim heut_fest heut_morg heut_nach heut_um hicht hickt hiebe hiede hiene \
        hift> high_cour hild> hile> hinen hing> hinzu hirty hlage hleif hlies hlten hlung hmer> hmest hnell hner> \
        hngeb hnhof hoch_und hoehn hoerd hold> holde hoppi hosta hoste hotel housa hrich hrige hrlin hsaeu htlic \
        htnin htsra hundr hursd hwang hwarz hwass hweig hwind i_was ialen ialis iburg ical> icers ich_fals ich_habe \
        iches icht> icipa icker icket ickin idday iden> idge> iece> iecht ieden iele> ienen ients ierge iete> ifach \
        ifen> igato igern igger ighte ightn igkei igste ihnen ihre> ihre_ware ilch> ilder ilial illed illig ilneh \
        ilome ilung im_alte im_apri im_auto im_depo im_deze im_foye im_geba im_hafe im_hint im_kell im_nove im_schu \
        im_spit im_sudh im_wint imary imauf imier impor in_alle in_brem in_cust in_each in_elev in_four in_hall in_i \
        in_klin in_leip in_rege in_unse in_wels inde> indel indin indoo ined> iner> ingef ingin ingri ingst inhab \
        inhei inie> inigu inik> inkau inkin inne_der insol inspe into> into_the inus> inver inzw_an ioned ionsp \
        ioren ipop> ipped ipzig irty> is_0 is_bein is_of is_open isel> iseln isen> ises> ished isier ist_am ist_auf \
        ist_da ist_es ist_gera ist_gesp ist_gest ist_heut ist_kurz ister istet istlo it_agai it_did it_is it_off \
        it_on it_the itarb iter> iteri iters itget itnes itors itrae itsin itste itter ittin ittle itung itzli itzun \
        iver> ivert jaehr jahr_in jahr_so jahr_war jetz_noch josep kaese kalie kalt> kam_der kam_es kanal kann_der \
        kann_man kanzl katas kaufs kchen kein> keit> kell_des kell_die kennt kerb> kers> kets> kette kfast kids> \
        kiere kilom kind_nich kind_sind kind_werd klage klin_die klopf knock known koeln koen_sich koll_seit kolle \
        kolon komm_in komm_ist kompl kont_auf kont_gesp konz_hatt kopf> kopi_der krach kraft kredi krise kstae kten> \
        ktion kuech kuehl kuen_fuer kuier kund_der kund_sind kund_und kund_von kunde kundi kunft kunge kursi \
        lade_abge ladek lader laede laert laes_die laes_sich laeu_die laeub lag_die laine lamme lamt> lance land> \
        land_ist land_wurd lang> lant> lary> lasch lass_zwei lassp lasts latte latz> laube lbahn lden> lders ldet> \
        leagu lear> leas_six least leave lebe_das leblo leck> leeds leger legin legsc legt> lehrl leibe leife leipz \
        leit_bei leits lenba lenda lensp lern> lers> letzu leute lief_die lief_hole liefe lieg_ein lieg_im lieg_in \
        lieg_noch lieg_seit lieg_unte lieg_vor liert lies> lift> light ligt> ling> link> lipop lips> lishe liste \
        litz> live_here liver lives lked> lking lleag llegi lleit llens ller> llipo lnehm loch> loch_im locke lodge \
        loehn loes_lage loes_sich loesc loest lohen lohn> loke> lomet lonne look_at lopft lorry losse lown> loyee \
        lread lsche ltant ltenh lter> ltern ltsta lunch lvent lvenz lway> mael_habe maerk magne mail_mit mal_die \
        mal_gete mall> man_mir mande mann_mit marke mary> mask_peop maufs may_be mbers mbula mebod media meeti mehl> \
        mehr_der mehr_die mehr_kind mehr_mein mein_chef mein_frau mein_toch meis_mit meist menar mens_steh ments \
        meras mess_in messt mesto metre mgebu midda miert miet_und milch mile> mill_der milli minat mind_0 minde \
        minu_bei minu_die minu_komm minus mir_eine mir_hat misch mises mit_atem mit_dass mit_dies mit_fals mit_hubs \
        mit_schl mit_voll mita_im mitar mitge mitsc mitt_den mitt_der mitt_ein mmed> mmena mmoni mnot> mobil monit \
        more> more_than morg_frue morg_sind morro mouth move> mpany mpfan mploy mpora mport mpute mschl mtsge \
        muss_ich musst my_niec nach_an nach_beim nach_bish nach_der nach_drei nach_ein nach_elf nach_habe nach_hat \
        nach_jede nach_schi nach_sein nach_stur nach_unse nach_zehn nachb nachd nachg nachr nachs nacht naehe nahme \
        names nate> naus> nbad> nbar> nbeck nbefr nbrot nburg nces> nche> ncils nded> nden> ndera nderk ndes> ndesb \
        ndesk ndest ndigt ndoor ndred nebe_komm nect> negot nehm_sie neiss nelle nenbu nenho nerin neter nets> \
        netz_geno new_one nfte> ngabe ngebr ngefa ngele ngen> ngend nger> ngeri ngesa ngesc ngest ngnis ngsmi ngste \
        ngstr nhabe nhaen nhoeh nich_abge nich_auf nich_esse nich_gese nich_gibt nich_ich nich_in nich_sage \
        nich_uebe niece nigh_shif nigst nigun nine> nine_this nion> niore nisch nisse niste nitor nits> niver nkauf \
        nkel> nken> nker> nking nline nnect nnes> nning noch_aus noch_eine noch_imme noch_nach nomme none> nonym \
        not_appe notar notfa noti_two now_the nown> nrufe nsgef nsolv nspre nstad nstal nstun nsway ntdec nterb \
        ntere nterg ntime ntly> nuebe numbe numme nung> nur_die nur_eine nutes nutze nverb nvert nverz nwaer nzahl \
        nzen> nzern nzlei oard> oats> ob_ande ob_die ob_sie ochge ocked ockie ockin oddle odes> odged oeffe oehne \
        oehnt oerde oeren oerfe oerun oesen oest> of_abou of_s of_serv of_the ofen> off_is off_the offi_said ogen> \
        ogram ohne> ohne_pass ohner ohnun ohrt> ohung older olke> ollea olleg ollip olonn omebo omorr ompan ompla \
        omput on_site on_sund on_thei onale once> once_the onded onds> oned> onell onenh onito onlin onnec onnes \
        onsul onten ontin open> opene ophen oppin opter orage orben order ordne ordon orgel orker orkin orrow orry> \
        orted orten orway osecu oseph ositi ossen ostet otarz oten> otest othe_peop other otiat otorw ought ound> \
        ount> ourin ourt> ousan ouseh out_by out_i over_a over_and ower> oykot ozen> packe paete paets page> pannu \
        pany> paper paren part_bei part_with passw past> pati_ist pays> pendl pened peop_are perma pers_bei \
        pers_gesp perso petit petro pfang pflic picke picki piece pier> plain plan_has plan_in platz plier plitt \
        ploye ponde pool> porte pping pplie ppoin praes praxe praxi premi prim_scho probe prose prote prue_die \
        prue_zur pruef pten> pump_and pumpe put_them puter pzig> queen raben racki raet> raete raft> ragte rahm_auf \
        rahme rail> rall> rammt rampe rand> rante rasen rasse raten rauc_ist rauc_uebe rauch rausz raxen raxis rbeau \
        rben> rbren rdach rdent rdern rdert rdrei re_stuc reac_a reach read> ready reakf reami rear> reat> rech_der \
        rech_einm rech_ich rech_von reche reda_und reds> reets refus regen regio reht> reich reifa rein> reini rejec \
        relea rema_on remis remse rend> rende rescu resh> resid resor respo resul rett_in rettu rever rews> rfall \
        rfuhr rgang rgebl rgeld rgele rgenc rgung rhalb rhand richt rick> riec_es riec_nach riert riff> rigen rimar \
        ringe ringi risch riss_in ristl river rkass rkehr rkers rket> rkett rking rklae rkomm rkpla rkrei rksto \
        rkstr rlage rlang rlier rling rmark rmina rnach rnoon rnseh rnung rnwae roben roehr rohen rohun roke> roof> \
        roof_in rophe rosec rotes rotte rough rpres rrow> rsagt rscha rsday rsier rsona rsorg rspie rstae rstan \
        rste> rsuch rter> rters rtier rtime rtons rtrae rudel ruec_zu ruemm rufe> rufe_sie rufe_zum ruft> ruft_fuer \
        rushi rway> rwehr rweit rying rzehr rzer> rzeug s_a s_in s_name s_sala saeck saeu_in saeug saeur sagt_ein \
        sagt_ich sagte said_a said_noth said_that said_the sale> same> samme sampl say_that says_she sbahn sbest \
        sbetr schae schef schem schen schi_ein schic schie schl_der schl_im schlu scho_and scho_da scho_in schon \
        schr_im scht> schu_aus schu_haen schu_rest schw_die schwe screa scree scue> seal_off sech_jahr sechs \
        secu_rese secut seen> sehol seit_0 seit_fuen seit_juni seit_sieb seit_vier seit_woch selle selt> sende seph> \
        seren sern> serv_afte serwe sesse setze setzl setzt seve_this seven sfall sfest sgefa shang shar_were share \
        shcam sher> shes> shif_are shift shing shop> shopp show_a sich_an sich_das sich_den sich_derz sich_hera \
        sich_in sich_mit sich_zu siche side> siden sie_ein sieb_uhr siert sind_am sind_an sind_erkr sind_es \
        sind_gest sind_noch sind_saem sione sions site_are site_on sitzu sjaeh skunf sleit smal_van small smark \
        smell so_etwa so_far so_geht soll_nich soll_sich some_else some_has someb sonal sorte spaet spend sper_der \
        spitz splat split spond spot> sprei srat> srats sraum ssant sschr sselt ssen> sser> sserw ssgae sspli sstel \
        ssten sstru staa_ist staff stalt stan_am stan_der stay> sted> steel steh_0 steh_halb steh_lass steh_vor \
        stei_in stel_der steri stete stgen stick stiga stil_ein stlos stoer stome stop_zahl storb stra_hat stras \
        stree strei strop struc strup stry> stufe stun_die stun_zu subbi subun such_eine such_mit such_nach sucht \
        sulta sults sund_even supp_s suppl susp_at svers sway> swerk swort szahl szueg t_come t_get t_know taete \
        tage_am tage_nach tahl> taine taken talki talks tals> tank_expl tarbe tarzt tastr tatem tatio tbar> tbefe \
        tbegi teams teel> teigt teil_die teil_sind teile teilu telle telli temen temno tempo tend> tenge tensc tent> \
        tenta tere> terna terne terno tery> teste teur> tfahr tgete that_he the_acco the_baby the_bank the_cate \
        the_chie the_cons the_cut the_driv the_fact the_four the_fram the_gas the_grou the_head the_high the_hour \
        the_main the_minu the_one the_pack the_park the_pier the_prog the_pros the_rail the_repl the_rest the_room \
        the_sett the_shop the_site the_spot the_stor the_stre the_supp the_ther the_unio the_wate them_the ther_now \
        ther_s they_are they_ve thing thous threa thro_the thurs tice> tigat tigen tiger tiges tigte tiker time> \
        timet tiona tione titio tlos> tness tning to_hold to_reac to_stop toddl toeru tomer tomor tons> topp> torat \
        torbe torwa tote_fisc tote_fore tragt trai_0 train trang trate treet treff treit treso tries trit_seit troms \
        troph trude truem tryin tscht tsfue tslei tsnot tsrat ttack ttel> tter> ttery ttet> ttler ttung tuer> \
        tun_wir turz> tvers twice two_appr type> tzbeh tzer> tzlei tzter tzver ubbie ubige ublis ubunt uche> uchsa \
        uebe_das uebe_fuer uebe_habe uebe_nach ueckf ueckz ueens uehlt uehne uehrt uehru uelle uemme uern> ueros \
        uert> ufber ufend ufger ufige ufnah ufspr uglin ugnis uhr_auf uhr_ein uhr_im uhr_ist uhr_mitg uhr_nach \
        uhr_zeit uiert uilt> uing> uktio ully> ultan ults> um_0 um_ein um_kurz umes> umgeb ummer umpe> umste unbef \
        und_das und_den und_heut und_loes und_milc und_nimm und_such und_tele und_trot und_tuer und_verl und_war \
        und_wird undin undre unft> ungsd ungsh ungsm union units unken unkt> unnen unse_chef unse_vert unte_der \
        unte_im unte_uebe unte_um unted unter uppli urde> urden ureih ursda ursie urthe us_in usamm usand usban \
        uscha useho user> usfal usgef usgel usges ushan ushed ushin using usion uskun usmar uspen ustan ustom uszah \
        uszue utes> utive utsch utton utzen vakui vanis vatio ve_just verae verb_sich verbr verd_dass verda vered \
        verf_nich verg_der verh_verb verho verie verk_bei verk_das verk_ein verla vero_das vero_in veroe verp_am \
        vers> vers_bei vers_mit vers_und versa versc verse versu vert_mit verti verw_die verw_und verze viele vier> \
        vier_uhr voll_lohn vom_band vom_fahr vom_hof von_am von_dene von_dort von_ein von_eine von_es von_holz \
        von_ihne von_koll von_rund von_selb von_von vor_das vor_dem vor_mir vorl_verw vorm> vorm_ein vorm_eine \
        vorm_tor vorra vors_hat vors_wurd vorst waeh_der waehr waerm wagen wages walk> walk_to walke walte wange \
        wann> war_auch war_das war_die war_kein ware_die ware_zu warni warnt warnu wart_auf waru_die warum warze \
        was_stil wass_habe wass_steh wasse we_re week_the weg_und wege_des wegun wehr> weigt weil_der weil_seit \
        weis_kein weis_niem weiss weit_offe wer_die werbe werd_betr werd_derz werd_die werd_in were_susp were_t \
        werk> werk_der werk_von werks weste wette whet_to while wice> wie_es wied_eing wien> wiese willi winde windi \
        wir_im wird_das wird_die wird_gepr wird_seit wirks with> with_0 with_a with_effe with_the wohn_blei wohne \
        wohnu wolke woll_blei word> word_ware worde work_and work_at work_from work_on work_the work_with worke \
        worki wort> wunde wurd_am wurd_die wurd_heut xecut xplod ykott you_can you_ve zahl_in zahlu zbeho zelt> \
        zeugn zieht zlei> zleit zoll> zu_brin zu_esse zu_hoer zu_lade zu_nehm zu_prue zu_tun zu_vero zu_zahl zuege \
        zuend zula_fuer zule_0 zum_boyk zum_kauf zung> zunge zusam zusta zwei_besc zwei_schu zwei_stun zwei_vors \
        zwoe_jahr =2 0_a 0_fahr 0_leut 0_peop 0_schu 0_sind 0_the 0_urla <ab> <abou <abzu <acco <an> <arou <ausk \
        <ausz <baby <baug <baus <befi <bein <bewo <bisl <bloc <bren <brid <buil <chem <clip <cont <crew <cust <daue \
        <devi <dose <drin <driv <eing <else <erkr <expl <fahn <flam <four <froz <frue <gabe <geis <geko <geld <geru \
        <gesp <girl <grab <hat> <head <hina <hole <hotl <hub> <hubs <imme <info <infu <inte <is> <just <kame <klin \
        <koll <krae <kris <kurs <lade <laeu <lage <lass <leas <line <load <lorr <luef <mask <meis <mind <mit> <mrs> \
        <nied <noon <not> <open <pfle <pick <pier <rati <rauc <rein <rich <ring <road <roof <run> <rund <s> <safe \
        <said <same <says <scre <seal <sear <secu <set> <shel <sinc <sitz <soeb <spae <stue <supe <susp <tagt <take \
        <taus <temp <thin <tor> <trap <trei <two> <unit <unkl <urge <ursa <vide <vorl <vors <wait <wann <warn <wart \
        <way> <were <wild <wird <work <wurd <yet> <your <zehn <zent <zusa a_0 a_chil a_empl a_m a_mrs a_seco a_stra \
        a_temp a_thir aatsa ab_morg ab_sofo aben> abgef abger abges abou_0 about abzus achde achmi acker admi_has \
        aefts aehre aende aerun aeufi aeuft aeumt afety affne afte_an agen> ahme> aking alamt aled> alkin alkra \
        alle> alle_hatt altsc am_frue am_morg amera ammen amte> an_alle and_the and_will andan ange_die angeh angt> \
        anla_mit ansag antra anwal anwo_soll apped are_aske are_on are_tryi arou_thir aroun aske_to asked astwa at_0 \
        at_a at_abou at_leas at_midd at_noon at_once atens atsan atten atus> atzle auf_der auf_weit aufen aufru \
        aus_kind ausen ausfa ausku ausl_ist auss_betr auste auszu banda bank_s baust beamt beauf been_repo been_told \
        befin bei_im beid_rich beit> beite bensg berei bers> beten betr_sind bewaf bewoh bgefu bgeri bgest bis_dahi \
        bisl_nich bisla block boar_is board boten bout> bridg cent_and centr chaef chbar chdem chemi chen> chmit \
        chool chrau chtsc chtun chule chutz chweb cked> cken> clip_the comp_has conta crew_have cted> curit custo \
        cut_off cut_out dansa das_gas das_geld das_land das_wass dass_der daten dauer deli_ten delt> dem_weg \
        dem_werk den_aben den_morg der_aufs der_brue der_damm der_druc der_hand der_in der_land der_rauc der_vera \
        der_verg der_vors dern> derz_nich des_tage desam deskr devic dheit die_arbe die_brue die_flam die_gesc \
        die_lini die_mass die_rett die_zahl dies> drei_lage dress driv_is drive ealed eamte earch eaufs ebete ecke> \
        ecuri eensh efahr efehl efind efte> eftun egehe eger> eheim ehen> ehne> ehren eiben eifen eihe> ein_0 \
        ein_arbe ein_blit ein_mann ein_und eine_kund eine_mita einem eing> einge eisel eits> eitsa eklem elden elefo \
        elf_grad elte_wart elves emmer emmt> ency> endat enhau ennt> ensho ensiv ente_the entli eraet eraeu ered> \
        ereit eren> ergel erieg erige erke> erkra eroef errei erren errt> erst_anga erste erwer erzeh es_best \
        es_geht esetz eskri essel esstr estge estue esund etrof ette> etten euer> eufig euft> euro_nich evice ewaff \
        ewohn explo fahr_mit fahr_nich fenbe fens_gesc fens_zu fest> festg fety> feuer fiel_safe field fire> \
        fire_crew firm> flege forma forti frei_und fremd froze frue_am frueh ftigt ftung fuer_ange gas_stro \
        gebe_kein gebet gebli geflo gefue gehei geise geld> geme_der gency gera_0 gera_gera gera_raeu gerae gerie \
        gern> gesc_halt gesp_und gestu getei getro gger> ging> ginne girl> gstra habe_am habe_die had_been haeft \
        haft> halle halt> hase> hat_am hat_die hat_ein hat_gera hat_um hat_vor haus_und hdem> helve heut_gege hinau \
        hmitt hnen> hoeri holen hone> hool> hotl_band hotli hots> howin hraub hrend hrzeu hschi htsch htung hulen \
        hund_of hutzb hwebt ialkr iben> iber> iche> ichtu ideo> ieber iefer ield> iente ieren iert> iesen iken> \
        iker> iles> ilien illio im_eins im_haus im_kran imme_noch in_acht in_beid in_die in_drei in_eine in_lebe \
        in_sich in_thre in_wake inala inaus ince> inder indes inem> ines> infu_pump infus inike inist insat ionen \
        ions> irmed is_show is_stil isens isse> issen ist_eing ist_gege ist_imme ist_unte ist_vor itals ition itsam \
        ittei ittet ivers ives> iving just> kalt_seit kamer kenha kinde klaer klar> klini koll_aus konta kopie kraef \
        ktie> kuend kurz> kurz_nach laden laene laeru laess lage_von lagen langt last_nigh lastw laufe laut> lben> \
        lder> lease lefon legeh leitu lemmt lieg_nach lien> line_says linie linik lione lkrae lling llion locki \
        loese log_out lscht ltsch luef_aus lueft lves> main> maske mehr_als mehr_zu melde menge mens_sind mera> \
        mern> mers> mess_sind mgehe ming> minis minu_ago minu_elf mit_der mit_fris mit_wirk mitt_an mittl mmeng \
        mona_nich mont_und morg_die morn_over muss_sich nach_anga nach_die nach_in nach_seit nachm naec_stun nalam \
        ndans ndate ndelt nder> ndesa ndhei near> next_to nfusi ngeho nging nhaus nheim nich_gekl nicht niede night \
        niken nkenh nklar nnumm noch_gesu noch_in noon> not_resp notic nsage nsatz nschu nshot nstab ntens nterw \
        ntlic ntrag ntre> nunge nwalt oeben oerig oesch of_in of_peop of_shor offe_im offe_stan ohen> olen> olven \
        omers on_the ontak open_the orary orden orks> orlae ortig osen> ossbr otice otlin otos> ounts out_of out_one \
        over_susp owing oyee> parti pecte peop_in perre perrt pfleg phon_firs phon_line phone ping> plaen plies \
        poli_are poli_hat porar ppen> pumps raeft raetz range ranke rankt rappe rary> raube rauc_zieh rbrei redit \
        reen> reens refu_to reife reite reits remde rennt repli resse rette rgent ridge riege rien> riger right \
        ring> risen risse rity> rivin rkran rkten rlaeu road> roche roeff roffe rossb rreic rren> rrivi rsach rted> \
        rueft ruehs rufen run_by rungs rutsc rwerk s_on s_the sache safe_noti safet sage> said> sands sanwa satzl \
        says> says_it sbran scher scho_0 schoo schra schte schul schut schw_in schwa seale searc sech_uhr secur \
        seit_den seit_mitt seit_sech send> senst sgese shelv shor_befo shots showi shut> sich> sicht sie_hatt \
        sie_kein sinc_abou sinc_last since sind_0 sind_mit sind_seit sind_unte sind_wird site> sked> skrim sland \
        slang soebe soll_fens soll_ihre solve spect spez_umst ssche sses> sswor staat stab> staf_are stan_0 \
        stat_page state stati statu stay_indo steh_alle steh_seit steh_stil stehe stop_usin stora store stra_s stran \
        stue_in stun_ein sturz stwag sundh super suspe t_answ taats taff> tages tagt> take> take_it talk_brok \
        talk_to tand> tank> tatus tause tehen telef ten_time tenda tensi tered teres terie tgeno the_brid the_firm \
        the_lorr the_plan the_roof the_same the_staf the_west ther_are there this_mont thur_and time_the tler> tline \
        to_hosp to_leav to_stay tomo_morn torag tore> tors> tote> tower trapp trei_auf troff trupp tryi_to tsamt \
        tsanw tstel tteil ttern twage twic_this tzung ucht> uebe_auf uecke ueftu uege> uehsc uendi ufruf ught> \
        uhr_durc uhr_eine uhr_steh ulanc ulen> umber umgeh umps> und_bitt und_droh und_kein und_nich und_wann under \
        undhe ungen unit> unkla unte_span unts> up_a uperm urchs urgen uring urity ursa_ist ursac uspec utzbe veran \
        verdr verk_wurd verke verl_eine vers_der verte video vier_abge ving> vom_netz von_heut von_in von_lieg \
        von_umge vor_der vor_ort vorla waffn wait_for walts wann_die war_nach ware> wart_vor wate_is webt> wegs> \
        wer_eine werd_bei werd_gera werd_noch were> were_told werke wing> wird> wird_derz wirk_von works wurd_ausg \
        wurd_in wurd_nach wurde your> zahl> zahl_der zeit> zeug> zu_luef zum_aben zuru_es zwei_arbe zwei_mill \
        zwei_mona =3 <ange <at> <band <beha <deck <eine <ente <ermi <erre <fire <ford <fris <gas> <gefa <gesu <glae \
        <glas <half <hall <halt <hosp <hund <if> <kund <laes <last <lauf <loes <mens <netz <now> <pati <phon <rett \
        <saem <saeu <show <shut <site <spez <steh <stor <tank <toni <vera <verk <verm <walk <wirk accou aefte aemtl \
        aene> aesst aitin allen altet am_vorm andes anga_der anger anken at_the ation auf_das aufsi bank> bei_eine \
        beim_amts being betr_von bis_auf brenn broch bschr by_the ccoun chlue chsuc cking confi daue_an decke \
        der_zent down> droht ease> ebroc egelt egen> ehoer ehrer eiber eine_erkl eines elle> else> emtli ensch enter \
        entre ents> erbre ermis ermit erweg erzt> esamt escha esper esst> esten ester etrei eumt> ezial fest_die \
        fort> frue_morg fsich fter> gebro gefah gelt> geste gungs half> halte has_not hat_heut heim> heits heut_mitt \
        heut_vorm hlues hospi hsuch hubsc hunde iegel iegen if_you iger> ight> im_lauf imina infor inges innen irkun \
        is_in islan isst> ist_abge ist_ein ist_in it_s iting itte> itzen klemm konto krank krimi kung> laeuf lager \
        land_hat lande lauf_des liche ltet> matio mensc misst mit_den mit_sofo mitte mmern mtlic nach_eine nach_erst \
        nfirm nform nnen> nnung noch_offe not_to ntakt ollen onfir onigh onto> oppt> ormat ormit orsta pezia \
        poli_have rchsu reibe righ_now rimin rkung rmed> rmiss roht> round rschl rtige rupps rwegs schal sein_die \
        seit_zwei she_s shed> shor_afte sich_seit sitze sofo_wirk soll> spezi ssbra stens stern stil_on stop> stopp \
        stun_in takt> tens> ters> terwe ting> tions tlich tonig toppt tten> tung> ubsch uchen ueft> uehen uerzt \
        ufen> ufsic umen> unte_den upps> usend ustel vermi von_der vormi waiti walk_out wie_viel wird_gera wird_noch \
        wirku zialk =4 <afte <alle <by> <conf <cut> <down <fest <feue <gest <kont <land <lieg <mehr <mitt <ob> <off> \
        <peop <shor <sich <stun <ten> <vorm <weit <zwei abend aeume after am_mitt am_nach andel atien auber betre \
        chalt die_leit ecken eiter entra eople erzei estop eumen gest_aben gesto hande have_been hortl hrere in_den \
        in_zwei ist_noch ital> itere izei> line> lizei luess mehre minal ndel> netz> nich_zu noch_nich nsche ntral \
        olize ople> ortly ospit patie peopl pital poliz rale> rere> rmati rtly> rueh> rund> rzeit saemt samt> sein> \
        seit_eine short solle sperr stuer tern> this_afte tient trale treib tschi tuerz tunde tzen> uber> weite \
        werd_gebe zentr zwei> =5 0_0 <aben <bitt <des> <droh <morg <morn <noch <schw <sofo <toda <vor> <zu> bend> \
        bitte gege_0 im_netz in_the lice> liege morni ning> oday> offen ofort olice ornin polic rade> raeum rden> \
        rgen> rning rund_0 sind_im sofor spita stund till> today told_to unde> =6 <bank <been <derz <has> <have \
        <ist> <sind <soll <stil derze erade ffen> gerad have> heut_frue king> morge noch> orgen out_at rmitt \
        seit_heut sind> still suche werde zur_stun =7 <abge <are> <in> <told been> erden has_been llen> seit_gest \
        this_morn told> =8 <gera <poli <werd ittag mitta =9 <out> <this this> =10 <seit =11 eute> heute ttag> =12 \
        <heut seit> =13 0_uhr <uhr>
        """
}
