/// Runs of letters and neighbours, and how much each speaks for what must be seen within the hour.
///
/// Written by scripts/judgement-sounds.py (`make train`) from the passages in
/// Tests/Fixtures/judgement.
enum AcuteSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-9]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-7 <ich> =-6 <jahr <wir> =-5 0_euro <sie> jahr> jahre stag> =-4 <die> <ende <i> <mai> <man> <mein <neue \
        <und> <was> <zum> bis_0 eder> for_the leite seine statt =-3 <bei> <best <das> <euro <jede <jetz <mona <sagt \
        <scha <schr <sonn <up> <voll <war> <week <who> <wie> <woch <year am_sams ander cent> ehjah erfah ersta esehe \
        etzt> euro> fuer_die geseh here> hjahr in_0 jetzt monat nach_dem ndet> nntag ntag> onnta preis reis> rfahr \
        ruehj schei sonnt tage> teil> the_morn uebe_die uebun ueck> ueher uehja wir_habe wisch zahlt =-2 0_and 0_bis \
        0_und <aber <am> <ande <app> <beru <beza <bin> <bis> <but> <dama <dana <dank <dann <dass <dien <eigh <einm \
        <fall <febr <find <for> <fore <from <fueh <fuer <inst <juni <kann <komm <lern <lost <mach <mana <mark <me> \
        <mont <my> <nehm <on> <prei <proz <prue <reco <ruec <sams <schl <spri <stad <tag> <that <the> <them <uebu \
        <unse <unti <verg <verl <we> <weg> <wert <what <wied <zuge abtei aehlt aehrt aerz> aetig afen> ahlt> ahren \
        ahres alled als_im alte> am_0 am_dien am_mont am_sonn amals amsta anach anage anged annte apier aren> asst> \
        atte> attet auf_0 auf_anfr auf_eine aus_der beruf best_das beste bewer bezah bis_ende body> bruar bteil \
        chade chaft chein chrei chts> damal danac dann> dass> days> den_nach der_betr der_mann der_mont der_nach \
        die_alte die_stad die_stra diens drei_jahr druck ears> ebrua eere> efen> eher> ehere ehrt> eibt> eiche eigen \
        eight einen eintr ellt> ellun endet erein erin> ersch erte> erung esday estel eter> etze> ezahl faehr febru \
        for_a frage from> ftlic fuer> gentu gesta hat_mir heis_es hine> hlen> hoben hreib hren> i_have ieder ienst \
        ierun iess> ieter im_frue im_mai im_verg immt> in_a indet inger ist_der jahr_0 juni> kann> koste lante leere \
        leibt lich> llung look_for lost> macht maerz mals> manag mand> mein> meine messe mit_die mmer> monta mstag \
        nager ndere ndsch nged> nich_mehr niert nser> nstag nths> oben> oerte of_a on_a onat> ontag onths orste \
        oved> papie per_cent plan> proze raegt raum> rechn ritte rlich rmal> rschr rschu rstat rtsch ruar> ruefe \
        samst schad schaf schre sehen seit_janu seit_mona sich_nich sind_nach spri_von sste> taeti tags> tatt> tatte \
        teige tellu that> the_0 the_coun the_firs them> to_0 traeg uecks uehle uende uerte uftra umge_der und_die \
        und_ein und_zwei unser unti_the until uten> verl_wurd voll> vorbe war_ein week> wiede wird_am woche \
        wurd_niem years yone> zeite zum_0 zwisc =-1 0_apri 0_cent 0_das 0_die 0_empl 0_febr 0_heiz 0_im 0_in 0_juli \
        0_juni 0_kilo 0_mai 0_mann 0_mill 0_minu 0_mit 0_mona 0_okto 0_perc 0_plae 0_poun 0_qm 0_sept 0_stel 0_stun \
        0_tage 0_vers 0_von 0_zu <a2> <a> <abla <abof <abre <abte <abwa <abzi <acce <acht <aelt <agen <all> <allo \
        <alon <alre <als> <also <alte <ammo <ampe <anal <anbi <aner <anfr <angs <anno <annu <ans> <ante <antw <anwa \
        <anyo <anyw <anze <appl <apri <arch <aufl <aufm <auft <aufz <augu <aus> <ausf <away <bach <bad> <bade <baut \
        <bean <beca <begi <begr <behi <beka <bekl <belo <besu <betr <bett <betw <bevo <bezi <bid> <bish <blei <blie \
        <blum <bode <bohr <book <both <brac <brau <brie <bril <buer <busf <buye <cake <came <cars <clai <clin <clos \
        <coff <come <cons <cost <coun <crew <d> <da> <dabe <dafu <danu <darf <davo <day> <days <debt <deci <dem> \
        <denk <der> <desi <desk <diff <dire <disa <donn <dr> <dreh <drei <drit <drop <druc <dry> <du> <duer <each \
        <earn <ehre <eich <eige <eilt <eina <einr <eint <einz <elek <elev <else <enth <entk <ents <entw <er> <erfa \
        <erfo <erga <erge <erha <erle <erlo <erne <es> <etwa <euch <ever <evid <ex> <fach <faeh <fair <fals <fass \
        <fast <fehl <figu <filt <fine <fini <firs <floo <foer <folg <form <fort <foto <foun <frac <frag <fram <free \
        <frei <frid <fues <furi <gab> <gara <gave <geae <gede <gefr <gehe <gelt <gema <gena <gern <gese <gesi <geta \
        <gewi <gilt <ging <glei <go> <got> <grue <grun <gurt <gut> <gute <hab> <hafe <hand <hatt <haup <he> <hebe \
        <hedg <heis <help <herb <herz <hiel <hies <hin> <hint <hinw <hire <his> <idle <ihm> <ihr> <ihre <im> <impr \
        <incl <indu <inve <invo <inzw <its> <ja> <jack <janu <je> <judg <juge <juli <june <jung <kabe <kauf <kaum \
        <keks <kept <kess <kita <klae <klei <klic <knap <koff <kond <kost <krei <krie <kuch <kuen <kuns <kupf <kuri \
        <lag> <lang <larg <late <laut <lawi <lead <lear <leer <left <legt <leic <leng <lese <less <lett <letz <lief \
        <lift <like <lind <logo <look <lot> <love <lueb <mahn <mang <manu <marc <marg <merk <mine <mir> <mitb <mitg \
        <moeg <moin <mone <most <move <muen <mues <muse <muss <must <nahm <name <natu <nenn <neu> <neun <new> <next \
        <nie> <niem <niko <nix> <nobo <nois <norm <nude <null <numm <nun> <nur> <nurs <nutz <obwo <octo <oder <oel> \
        <of> <old> <oma> <one> <only <oper <ordn <orts <oste <our> <outs <own> <pach <pack <paid <pake <papi <para \
        <park <pay> <per> <pete <piep <plae <plan <poun <pric <pro> <purc <qual <quar <quot <raed <rain <rang <rate \
        <raum <raus <re> <reag <rech <rede <regu <reh> <reih <rema <remi <repa <repr <revi <riva <rose <rosi <ruck \
        <saet <sage <sani <satt <satz <scan <schi <scho <see> <sei> <seid <selb <sent <sept <seri <sett <she> <shee \
        <side <sieb <sieg <sieh <sing <sire <sist <skan <skon <so> <soft <soga <somm <sond <sorg <sozi <spie <spok \
        <spor <spra <stam <stan <star <stel <stie <stol <stra <stri <stud <stuh <summ <surg <tabe <takt <tari <tasc \
        <term <thea <thek <then <ther <they <thro <thum <tisc <tour <town <trae <tran <trau <trea <tret <trot <tues \
        <twel <uebe <uebl <uebt <umzu <unaf <unch <unge <uns> <unsi <unve <upda <uphe <urte <us> <used <ve> <vere \
        <verf <veru <verw <viel <volu <vom> <vorb <vorf <vorg <vorh <vorj <vork <vorn <w> <wach <wahl <wall <want \
        <ware <warm <wave <wege <weih <welc <well <wenn <wer> <wett <when <whet <whic <will <wirf <wirt <with <worr \
        <wort <wron <wuer <you> <zahn <zeic <zeit <zerk <zeug <zimm <zueg <zuer <zufa <zula <zuli <zust <zuvo <zwar \
        <zwis <zwoe a_comp a_crim a_cust a_day a_diff a_fort a_hedg a_mont a_new a_riva a_sing a_spok a_van a_wall \
        a_week a_year ab_0 ab_juli ab_mai abbau abei> abel> abell aben_wied aber> aber_der abge_das abge_die \
        abge_word abgeh abgem abgen abgew ablau abofa abour abrec abrue absc_der absc_ist absch abspr abst_im abzie \
        accep achen acher achli acht> acht_jahr acht_stun acht_uhr achte achts achun acked actio actor adel> adest \
        adio> admit adtra aech> aeder aedt> aeft> aege> aegli aegt> aehrd aehrl aehru aellt aemmt aemt> aendi aendl \
        aengt aere> aerft aerzt aessi aetin aetze aeumu aeus_sich aferg affec affel afuer agent agess agier ahlbe \
        ahlen ahmen ahnun ahrga ahrt> ahrun ainee aint> ainte akaus aker> albe> albse alige alita alken alle_die \
        alle_wied alle_zwei allee allem alles allin alls> along alrea als_eine als_unse alse> also> altba am_bahn \
        am_donn am_ende am_erst am_frei am_hafe am_mark am_stad am_tag am_tele amen> ammon ampel amtli an_appr \
        an_den an_ein an_fuer an_lief an_oppo anbie ance> and_call and_four and_has and_my and_paid and_she and_they \
        and_was and_when andal ande_mark ande_und anded andem andge andsc aner> anerk anfr_mit anfra anga_des \
        anga_nich ange_sind ange_wurd angen angst ankl_gege anno_by annou annt> annua ans_tele answe ante> ante_an \
        anted antei anuar anube anufa anwa_der anwo_der anwo_mues anyo_can anyon anzei apita app_steh april arbe_im \
        arbe_sind arch> are_not are_trai are_unaf areho arges arhae arif> arken arte> artel artik arts> as_the aschi \
        asing aske_for aske_whet ason> asse> assun at_four at_in ated> ates> atist atore atsen attde attel atver \
        atzko atzte aube> auben auch_der auch_in auert auf_mein auf_rech auf_ruec auf_und auffa aufg_zwei aufla \
        aufma aufpr aufst auft> auft_das auft_der auftr aufzu augus aupts aus_0 aus_ital aus_uebe aus_und ausch \
        ause> ausf_fuer ausfl ausg_nach ausg_seit ausg_wird auss_der autei autos aves> avon> away> awine ayed> \
        back_on backe bades bands bauen baut> baut_eine baute bbau> becau bedar been_offe begi_die begi_um begin \
        begr_word bei_den bei_dene bei_der bei_etwa bei_ging bei_ist bei_nich bei_sie bei_uns beid_seit beige \
        beim_aben beim_stro beitg beits beitu bekam bekan bele_von belle below belte bene> benfu bensm benu_der \
        bera_von berla berre berse beru_der berze best_den best_geko best_kein best_nich best_um best_und besta \
        besuc betei betr_am betr_gewa betr_hatt betr_prod betr_war betr_weit betr_wie betra bett> betw_the betwe \
        bevo_muss bevoe bewae bewe_in bgeme bgeno biete bin_ich bis_der bis_es bis_heut bis_jahr bis_mona bis_vier \
        bishe blauf bled> blei_bei bleib blick blie_bis blie_unve blieb blume blut> bniss boden bofal bote> both> \
        bour> bours brach brann brau_ich brauc brief brill bruch bruec brueh bseit bspra bsrat bstae buchs buer_und \
        buero buil_is bung> busfa buss_verh bussg but_the buyer bwohl bzieh ca_0 call_it call_off calle came> cars> \
        cars_and case> ccept ccess ceive chabe chaem chaer chaet chair chat> chaut cheid chenk chent cher> chine \
        chirm chlaf chlec chleu chlic chlus chnec chnet chnik chnun chobe choen chsch chsel chste chten chter chtet \
        chtsk chuet chuhe chwes ckbli ckere ckgeg cksic claim clini clos_its clos_on close clude coffe compe consu \
        contr cord> corde costs coun_and coun_will cover crim_seri ction ctobe ctor> ctory da_der da_war dabei dafue \
        dami_ist dana_noch dank> dank_an dankt dann_das dann_die danub darf> das_amts das_baut das_buer das_ende \
        das_frue das_geba das_im das_inst das_ist das_kabe das_mind das_mitt das_mode das_must das_neue das_ordn \
        das_pake das_stan das_tor das_unte das_urte das_verf dass_es date> daue_bis daue_etwa davon dbuss debt> \
        degre deli_are deln> dem_dach dem_hand dem_hoch dem_hof dem_mess dem_stur dem_upda dem_was den_drei den_eing \
        den_lade den_mann den_name den_neue den_ruhe den_scha den_schi denal dence dende denkm denze der_absc \
        der_ange der_app der_bauh der_bei der_beri der_bish der_buer der_dreh der_drit der_eint der_erlo der_erst \
        der_fahr der_fehl der_grue der_grun der_haus der_im der_juge der_kart der_kauf der_komm der_krei der_kuch \
        der_kund der_meld der_mess der_neue der_rett der_ruec der_schu der_spor der_stra der_verk der_zeit der_zusa \
        derba dere> derer deres derli ders> derun des_unte des_verb desig desk> deswe deuts dich_die dicht die_agen \
        die_alle die_antw die_bedi die_beru die_betr die_bevo die_fili die_firm die_ganz die_gege die_gesp die_grue \
        die_ich die_im die_inve die_kaff die_kind die_kirc die_koll die_kund die_lack die_lauf die_lawi die_leut \
        die_lief die_list die_mehr die_naec die_name die_nebe die_numm die_prei die_prod die_prue die_pump die_rout \
        die_sais die_schu die_schw die_sire die_sitz die_tour die_tran die_tuer die_unte die_verg die_vers die_vert \
        die_wart die_werk die_wert die_zufa diebe dien_auf diene dies_zeit diese diffe ding> dings dir_die direc \
        dler> dmail does> dogs_on donat donne doppe drehe drei_laed drei_lief drei_tage drei_uhr drei_woch drei_zu \
        dreie dreim dreis dritt droom dscha dschr ducti duerf dunge durc_das dustr eader eadin eads> eady> eaend \
        eagie eant> eantr earn> earne eason ebaut ebeck ebel> ebelt eben> eben_vor ebene eber> eberb eberg ebern \
        eberr eberz ebnis ebrac ebsra ebung ecast ecaus echnu echse echst echte echts eckbl ecksi eckt> eckte ecord \
        ecove ector edarf edem> edet> edge> eding edroo eers> efach efaeh efang efer> efere effnu efrag efter efung \
        egekr egene egin> egist eglic egren egula ehaen ehalt ehlal ehle> ehlen ehler ehlt> ehme> ehmen ehmig ehobe \
        ehous ehrde ehrhe ehung eich> eichn eider eidun eier> eiert eige_anga eigel eigh_mont eihen eihna eilig \
        eilt> eimal ein_absc ein_ande ein_ausf ein_betr ein_brie ein_bus ein_fahr ein_fens ein_gera ein_haen \
        ein_hand ein_hers ein_inge ein_kran ein_mita ein_neue ein_plak ein_schl ein_trau ein_unte einan einar einba \
        eine> eine_0 eine_ausn eine_besc eine_bewe eine_der eine_drit eine_eins eine_fehl eine_fris eine_gefa \
        eine_glas eine_halb eine_hoch eine_jahr eine_kuen eine_rech eine_rund eine_schl eine_sond eine_spre \
        eine_stel eine_uebu eine_vert eine_vorm eine_woch eing_nach eing_sie eing_und eing_word einma einre eins_mit \
        eins_ohne eint_ist einzi einzu eise> eissi eisst eisun eitag eite> eites eitge eitsg eitsp eitsz eived eizlu \
        ekann ekrae ekuer ekund elass elauf elber elbst elche eldbu elekt elen> elev_mont elev_year eleve elfel \
        elhae elker ellam ellsc elow> elte> elten elung elve> emain emand emein emie> emind enall enann enbet enche \
        end_of ende_0 endie endin endle endli ends> enehm enein enen> enfti enfun engt> ength enhil enige enkma \
        enkom enkt> enkun enmei ennen enoss enrau ensat ensmi enst> ental entat entfa entha entka ents_die entst \
        entue entur enzen enzet eone> eplan eptem equal er_enth er_hat er_heis eraen erane erati erban erbau erbeh \
        erbru erbst erche erder erdie erdin erei> ereic erend erent erer> erfor erft> ergab ergas erge_werd \
        erge_wird ergeb erges ergle ergue erha_das erhae erhin erich erie> erkfe erkt> erkta erlae erleg erlic erlie \
        erloe erlor ermal erman ermin ernd> erneh erneu ernt> ernve erric erroh ersa_soll erset ersio erspa erst> \
        erst_aben erst_der erst_seit erst_tag erst_zwei erstu ertet ertun eruec erufs erwa_die erwei erwi_0 erzeu \
        erzic erzli erzti es_0 es_aus es_die es_im es_nich es_noch es_sich es_war esche eschi esell esend eser> \
        esich esign espie espra essen essli esste estae estec estet estim estit estoh esuch etet> ether etige etigt \
        etike etin> etrae ettbe ettel ettin etung etwas etwee euch> eucht euen> eues> eugun eumte eumun euro_eins \
        euro_fuer euro_zu eutsc even> even_rang ever> every evide evoel ewaeh ewerb ewerk ewert ewich ewinn ezeig \
        ezeit fachl factu faeng fahr_habe fahr_wurd fahrg fahru fail_the fair> falls fals_name false fange farbe \
        fasst fassu fast_jede fecte fehl_ein fehla feie_der feier feld> feln> fenen feren ferga feue_und ffael ffeem \
        ffel> ffene ffert fgeho fgesc figur fili_am film> filte find_das find_die find_im fine> finis firm_nich \
        firms first flaec flage flat> fmach foerd folg_auf folgt for_an forec forty foto_sie foun_a foun_in found \
        four_in fprei frag_nach fragt frame frau> frei_die freib freit fris_fuer from_a from_the frue_die fschr \
        fsgen fstae ftet> ftig> ftrae ftrag fuen_in fuer_das fuer_drei fuer_eine fuer_in fuer_kund fuer_unse fuers \
        fuess full> fund> fung> funk_der funkt furio gab_es gar_nich gave> geaen geba_und gebau geben gebni gefan \
        gefra gefu_wurd gegeb gehob geht> geht_an gekra gela_von gelas gelte gema_und geme_hat geme_mit gemei geneh \
        genos gens> gera_und gera_von gerei geric gers> gert> gesc_die gesch gese_habe gesel gesic gesp_die \
        gesp_uebe gespi gespr gesse gest> gest_der gest_zwei gesti getra gewae gewic gewin gewo_sind gewue gezei \
        gged> ghtee gilt> ging_in ginge ginnt gins> glei_mit gleit glied gluec gned> grand grau> gruen grun_ist \
        grund gsamt gspla gsueb guetu gulat gung> gunge gurt> gust> hab_sie habe> habe_auf habe_ein habe_ihm habe_im \
        habe_in habe_nach habe_sie habe_und habe_viel habe_wir had_left hade> haden haemt haen_in haen_seit haerf \
        haetz hafen hafer hafte hafts hair> halb_gesp halbs haltu hand> hand_out hands handy hange harbe hart> has_a \
        has_move has_neve has_put hat_dana hat_das hat_dem hat_der hat_eine hat_es hat_gena hat_ihm hat_jede \
        hat_nach hat_noch hat_scho hat_sein hat_sich hat_uns hat_zwoe hatt_am hatt_den hatt_der hatt_in hatte haube \
        haupt haus_aus haus_von haust have_clos hdien he_woul hear_a hebel hedge heidu hein> heinr heiss heit> \
        heiz_wir heizl help> henkt herbs heren herig herin herr> hers_erst hers_von herz_dank herzl hethe heut_als \
        heut_ist heut_steh heut_weis hich> hiebt hied> hielt hies_es hiess hilfe hind> hinte hinwe hlala hlech hlich \
        hlte> hluss hmen> hmens hneck hnet> hnik> hoch_erre hoch_hat hoehu hoene hoert hoff> hours house hrbru hrdet \
        hrer> hreri hresb hrese hrgae hrhei hrlic hrpla hseln hteen hten> hter> htigt htlin htskr htzeh huhe> hulde \
        hule> hund_die hung> hwerd hwest i_m i_stop i_ve iakau ials> ich_0 ich_die ich_es ich_ford ich_heut ich_in \
        ich_mir ich_nach ich_von ich_war ich_wohn ichen icher ichne ichte ichts icks> idays idenc ides> idle> idung \
        ieben iebsr iebt> iefen iegt> ielen ielt> ieman iept> iere> ierkr ierma iese> iesel ieser ietet ifft> iftli \
        igele igent igned igure ihm_die ihm_war ihnac ihre_proz ihren ihrer ikola ilfe> ilie> iligu ille> ilter \
        im_ange im_auft im_buer im_febr im_jahr im_juli im_juni im_lebe im_maer im_mitt im_mona im_naec im_rahm \
        im_raum im_ruec im_schn im_vert im_vori im_vorj imal> immun in_augu in_betr in_das in_dene in_duis in_july \
        in_june in_marc in_my in_one in_sept in_vers in_voll inal> inand inanz inarb inbar inclu indus inees ineha \
        inen> inenk inens iners ingel ingen ingle ings> inic> inigt inish inke> inkt> inmal innsp innt> inrec \
        ins_buer insam inst_gesc insta insti inter intra intri inve_have invoi inwei inzig inzur inzwi ionie irect \
        irene irft> irma> irmen irms> irst> irtsc is_love is_miss is_reca isch> ischt ised> isher isito ison> issig \
        issin issio isste ist_bei ist_bis ist_das ist_frei ist_fuer ist_mein ist_moeg ist_nich ist_rech ist_wied \
        isung it_and it_cost it_has it_in it_now it_up itag> itens iterh itgeb itgli itrag its_floo its_own itsge \
        itspl itsze ittwo itut> ival> ived> izlue ja_scho jacke jahr_die jahr_hat jahr_muss jahr_nach jahr_von janua \
        je_nach je_stop jede_morg jede_tag jede_zwei jedem jeden jeder jema_der jetz_in jugen juli> june> junge \
        juni_bis juni_in just_want kabel kaemm kalke kam_nie kanda kann_es kann_ich kannt kapit karte kauf_das \
        kauf_wird kaufp kaum> kaum_noch kaust kblic kein_die kein_einz kein_fens kein_gefa kein_verk kept> kerei \
        kesse kfeue kgege kind> kind_und kita> klap_am klein klick knapp koen_bis koffe kolau komme kommi konst \
        kost_die kost_drei kost_fuer krieg kscha ksich kstat ktags kuche kuen_auch kuen_sind kuens kuerz kund_gilt \
        kund_habe kund_mit kunst kupfe kurs> labou lade_der laech laed_0 laedt laege laere laetz lafen lag_bei \
        lag_ein lag_eine lage> lalar land_die land_war land_zu lang_gesp lange lanz> large larm> last_von late> \
        lator laub> lauf> laut> lawin lber> lbsei lbst> lcher ldbus ldigt lead_are leads learn lecht left> left_the \
        legen lehr_von leic_verl leich leine leit_sagt lektr lengt lerdi lerne lernt lerwe lese_ich lette letzt \
        leut_auf leven lfeld lfen> lhaen lich_und lick> lieb> lied> liede lief> lief_am lief_im lieg_bei lieg_jetz \
        lieg_mit liegt liess ligun like> linic list> lken> lkeru lled> llee> llem> llena llerd lles> llsch llte> \
        llten lobt> logo> long> looki looks loren losed love_the loys> lread lscha lschu lstae lten> ltere luebe \
        lumen luss> lysts lzeit m_w mach_man mache mai_die mail> main> malig man_da man_habe man_sie mange mann_von \
        manuf march markt masch matis mbenf meant mehr_ange mehrh mein_koll mein_tick meins meld_sich mende \
        mens_kame ment> meone merk_euch merkt mess_fall mgekl mgest mich_kein mine> minu_die missi mit_das mit_drei \
        mit_eine mit_ihre mit_in mit_kuch mit_mir mit_nach mit_name mit_spat mit_verb mit_zwei mitgl mitt_die mittw \
        mmend mmens mmiss mmoni mmte> mmung moegl moin> mona_auf mona_mit money monia mont_ago mont_eine mont_von \
        month most> most_of mount move_to moved mpel> mpen> mpeti mpte> muenc muend muens muess mung> mungs museu \
        muss> muss_0 muss_kein muste mutli my_sist mzug> nach_auf nach_eige nach_erfa nach_fuer nach_ist nach_lade \
        nach_lief nach_mitt nach_prue nach_sech nach_uebe nach_vier nach_von nach_werd nach_zu nach_zum nach_zwan \
        nacht nadel naec_jahr naec_morg naffe name> namen nande nannt nanza nanzi naten natse nbart nbeka nbiet \
        nced> nchan nchen nclud nday> ndels ndem> ndena ndenz nderb nders ndesw ndien ndigu nding ndlei ndlic ndmai \
        ndust necke nees> nehme nehmi nend> nenko nenne nensc nern> ners> nerst netz_stat netz_unte neue> neue_betr \
        neuen neuer neues neun> neun_proz next> next_mont next_week nfrag nftig nfund ngela ngeni ngeno ngesp ngle> \
        ngsam ngspl ngst> ngsue ngte> ngth> nhalt nhilf niaka nich_betr nich_gefa nich_mit nich_nur nich_so \
        nich_unte nich_verb nich_vorg nich_wir nie_eine niem_der niem_die niema nieru niger nigh_and nigt> nikol \
        nimmt nine_per nitte nkmal nkomm nkte> nktio nleit nmal> nmeis nners nnoun nnspi nnten nnual nobo_was nobod \
        noch_einm noch_jema noch_was noch_zust noise norma nosse not_a not_affe notau note_0 notes noth_and nounc \
        nraum nrech nsam> nsch> nscha nschn nsere nsich nsmit nspru nstan nstit nsult nswer ntags ntati nteil ntenc \
        nterm nters nterv nterz ntfae nthal ntil> ntkal ntrac ntrit ntsta ntuem ntur> nual> nuar> nube> nudel null> \
        nur_noch nurse nuten nutzu nvera nvers nvoic nyone nzeig nzett nzier nzige nzure nzwis obody obwoh ochab \
        ocken octob oden> oder> oeff_auft oeffn oegli oehun oelke oere> oesst of_0 of_an of_next of_seve of_that \
        of_us ofall offee offel offer offi_in ogar> ohaus ohne_stro ohrbr oices oing> oise> oking olang olaus olgt> \
        ollte ombe> omeon omer> ommen ommer ommis ompet on_0 on_day on_satu on_tues onate onats onder one_of oney> \
        oniak onier only> onner ontra ookin ooks> ooms> open_proc opens opera opped oppel orbei orded oreca oren> \
        orfal orges orhan orher orin> orjah orkas orked ormal ortim ortsc ortsv orty> osed> osine ospek ossku osten \
        oster otauf otes> otzde ouble ounce ounde ounds our_acco ouris ours> ouse> out_to out_with outh> outs_the \
        outsi ozent ozess pach_fuer pacht paid> paket parke part> part_von pass> pass_ist pass_und passi paten pdate \
        peal> pekt> pens> peop_on peop_who per_rund peter petit pfer> pheld phon_call piele piep_sie piept pierk \
        plaet plann plant ploys poli_auf port> portu pound pport prach praec pric_and price prich pril> pring proch \
        prod_der prom_a prosp prove proz_die pruch pruef ptemb pump_bis pump_von pumpt purch quali quare quer> \
        quer_uebe rach> rache racke racti racto raech raede raeti rage> ragt> rain> raner rang> rang_our rannt ransp \
        rate> ratin raus> rausg rbeho rbei> rbran rbruc rbrue rbst> rbund rchas rchen rchiv rded> rdere rderl readi \
        ready reagi recas rece_a rech_mit recor recov recto redet rees> reet> refun regat rege_gilt regis regu_has \
        regul rehou reibt reige reik> reima rein_lass reina reinb reise reita relle remai remin renen rent> reor_in \
        rerin rersc resbe resen rest> rest_of reten revie rfen> rford rgaes rgass rgebe rgebn rgeon rgese rgess \
        rgest rglei rguet rhael rhaeu rher> rhin> rice> rich> riegs rifft riftl rist> rival rived rjahr rkaeu rked> \
        rken> rkfeu rktag rkte> rlege rlies rloes rlore rlost rmer> rmin> rmine rmutl rnehm rnstr rnver rocke rohrb \
        rooms rose> rosin rospe rossk rotzd route roved rozes rplan rrich rrive rrohr rsche rscho rsetz rsion rspae \
        rstag rstel rstun rtell rtet> rtike rtrag rtsvo rtung ruch> rucke ruckt rueck ruefu ruend rufsg rufst ruft_0 \
        ruft_der ruhe_geht rund_um runde rundm runds rung> rward rweil rzarb rzeic rzen> rzich rzlic rztin saetz \
        sagen sagt> sagt_das sagt_der sagt_kein said_its samm_ist sams_0 sand> satte satzk satzt says_no says_the \
        sberi sbuch scha_die scha_im scha_von schau schel schi_die schi_faeh schi_ist schim schin schir schl_in \
        schl_zu schle schli schne schni scho_die scho_im schob schoe schr_die schri schro scht> schue schuh sday> \
        sech_minu sech_woch sehe_die sei_nich seit_die seit_drei seit_ihre seit_maer seit_mai seiti selb_die \
        selb_hat selbe selbs sells senf_zuru senme sensc sent> sente sept_and sept_the septe serbe sere> serie serro \
        setti seum> sflug sgeld sgeno sgeri sgest sgewi sheri sich_am sich_auf sich_die sich_ents sich_nach sich_und \
        sich_unte sie_am sie_das sie_habe sie_nich sie_soll sie_unse sie_wart sieb_woch siebe signe sinc_had \
        sinc_spri sind_alle sind_bis sind_ein sind_nich sind_sie sind_wir sind_zu sinen singl sioni sire_und siren \
        sitor sitz> sitz_jetz skand skart skont skund sleit slos> so_die so_eine sogar soli_im soll_man sollt \
        some_to someo somme sonde sonn_die sorti spart spiel splae splan spoke sport sprac sprae spric sprin sproc \
        spruc srat> sschu ssenm ssera sserb sserr ssgel ssig> ssing ssion sskun ssued ssung stad_hat stadt staen \
        staet stam_aus stamm stan_by stan_die stand start stat_der staus staye steck steh_aber steh_an steh_der \
        steh_ein steh_und stein stel_ein stel_scha sten> stenl stera stere sterm stieg stik> stimm stiti stitu stlic \
        stohl stole stor> storm stra_ist stre_0 stric strie stude stue_die stuec stueh stuhl stun_frue stun_im \
        stun_nach sture such> such_zeug suebu sulta summe sund_nigh sung> surge svors swit_to szeit t_worr tabel \
        table tadtk tadtr taend tage_auf tagen talk_on tande tands tarif tart> tasch tatis tattd taufn tayed tbewe \
        tdess teckt teen> teher teil_die teil_ist teili teilt tein> tele_der telfe tella tellt telzu tembe tems> \
        ten_year tence teran terei terha terhi term_fuer term_nich termi tersc test> tfael tgebe tglie thall thalt \
        thank that_had that_the the_annu the_app the_arch the_car the_cont the_end the_floo the_fore the_frid \
        the_hosp the_labo the_last the_mana the_mead the_new the_nurs the_old the_part the_phon the_regu the_seco \
        the_stan the_town the_ware the_week the_work the_year theat theke them_in them_the then> then_sent ther> \
        ther_in they> they_even thoff thro_a throw thumb tieg> ties> tikel timen timmt timmu tion> tisch titio titut \
        tkalk tled> tleit tmach to_a to_help to_see to_the toch_in tohle told_me tolen tomat tonne tory> touri town> \
        tract trae_die trag> trans trat> traum tres> trete trich triff trock trotz tsche tschl tsend tside tskra \
        tspla tspre tspro tstan tstun tsvor tszeu ttage ttbew ttdes tted> ttelf ttelz tters tting ttled ttwoc tuden \
        tueck tuehl tueme tuer_auf tuesd tuhl> tvere twas> tween twelv two_days two_year twoch tzdem tzehn tztei \
        ualit uary> uchte ucker uckt> udent udio> uebe_den uebe_der uebe_fuen uebe_ihre uebe_jahr uebe_sech \
        uebe_werd uebe_zwei uebec ueben uebli uebt> ueckt uefen uefer uefte uefun uemer uench uenst uerde uero> \
        uesda ueste uetun uetzt ufahr uffae ufgeh uflag ufmac ufpre ufsge ufsta ugend ugest ugust uhr_geoe uhr_ich \
        uhr_kein uhr_und ulant ulass ulato ulden ulege ulver um_acht um_das um_die um_drei um_fuen um_sche um_und \
        um_vier um_zwei ument umgek umges umme> umpte umte> umung umzug unaff unbe_habe unbe_sind unbek unced \
        unch_the uncha und_0 und_alle und_als und_auf und_beim und_betr und_blie und_dann und_der und_eine und_fand \
        und_habe und_in und_mein und_nahm und_rett und_sich und_soga und_spra und_vier und_zwar unde_a unded undma \
        unds> undsc unge> ungsf ungsk ungso ungsp ungst unkte unkti uns_0 uns_in unse_altb unse_hall unsic unte_ein \
        unte_hatt unte_nich unte_stri unver up_at up_to up_with updat upfer uphel uppe> urcha ureic uren> urer> \
        ures> urgeo uriou urist urla_ich urse> us_on usch> useum usflu usgeh usgew usgez ussge uster ustim ustri \
        utlic utoma utos> utsid utzun uvor> uyer> ve_stop verb_und verba verbu verdi vere_die verei veren verf_gege \
        verf_wurd verfa verge vergl vergu verk_nach verk_zu verl_0 verl_am verl_den verl_die verl_nach verli verlo \
        verm_leer verm_und vero_die vers_0 vers_habe verst vert_sich vert_steh vertr veru_word verw_auf verwi very> \
        vesto viden viel> vier_die vier_fahr vier_jahr vier_tage vier_woch vierf vierm visi_to visit voelk voice \
        volle volls vom_0 vom_mark von_0 von_dama von_die von_drei von_eing von_elf von_hat von_ist von_juni \
        von_kabe von_mit von_sech von_wird von_zu von_zwoe vor_alle vor_den vor_eine vor_mein vorfa vorge vorha \
        vorhe vorja vorka vorn> w_d waehl wahlb wall> war_eing war_fehl war_fuer war_mein war_seit ware_es wareh \
        waren warn_bei was_aus was_in was_told wass_in we_are we_have wechs week_and ween> weg_der weg_die wege_der \
        wegen weich weige weihn weil> weil_ich weile weis> weisu weit> weit_zu welch welve weni_als weni_der wenn> \
        wenn_man wer_ein wer_was werb> werd_auf werd_soll werk_in werkf werkt wert> wert_der werte wertu wettb what> \
        when> when_the where wheth which wiche wie_bish wie_eine wie_er wie_ich wie_man wied_am wied_unte wiege \
        will> will_be will_come wine> winen winns wir_sind wird_ab wird_bei wird_bis wird_erwa wird_im wird_in \
        wird_mit wird_verl wirft wirts with> with_a with_an wo_man woch> woch_da woch_in woch_lang woch_vorh wocha \
        woert wohl> work> work_coun worth woul_not wrong wuerd wurd_dama wurd_mein wurd_mit wurd_nich year> year_ago \
        year_and year_at year_the ysts> zahl_den zahl_und zahle zarbe zdem> zehn_jahr zeich zeigt zeit_die zeitu \
        zent> zept> zess> zeug_die zeugu ziale zicht ziger zimm_0 zimme zluef zteil ztin> zu_den zu_eine zu_habe \
        zu_laut zu_sehe zu_sein zu_viel zu_zwei zucke zuers zufa_ist zufah zuges zulas zuleg zum_jahr zum_mona \
        zum_prei zum_schl zum_sonn zur_verf zurei zuru_die zuru_in zuru_nach zusa_0 zusa_und zusc_fuer zust_von \
        zusti zuvor zwan_jahr zwan_minu zwar> zwei_das zwei_jahr zwei_list zwei_nach zwei_woch zwis_0 =1 0_anla \
        0_bei 0_daec 0_der 0_fuer 0_grad 0_gram 0_ist 0_jaeh 0_kind 0_kund 0_leut 0_mens 0_mio 0_sind 0_stan 0_two \
        0_weit 0_year <a66> <abbu <abkl <abko <absa <abst <acco <acro <addr <adre <aetz <akku <akti <alpi <altm \
        <alts <amba <amts <an> <anbe <and> <angr <anon <anru <antr <anza <arbe <arm> <arme <as> <asia <atem <atte \
        <auf> <aufn <aufr <ausg <ausk <ausl <ausz <babi <baby <badg <baen <bahn <band <bari <baug <bauj <baup <beam \
        <beat <beck <befi <befo <bega <bego <beho <beli <bell <bene <benu <bera <bere <berg <beri <besc <bewa <bh> \
        <blac <blae <blit <blon <boar <boat <boee <boes <bohl <bomb <bord <born <bot> <boyk <brak <brec <brem <bren \
        <brin <bris <brok <brou <brue <bueh <bund <busb <cab> <cabs <can> <cann <card <carr <caug <chao <chil <clas \
        <code <coll <comp <cond <cont <cord <cour <cras <crit <crow <crus <cut> <cybe <dach <daec <daen <damm <dark \
        <data <daue <dave <dawn <debi <deli <dene <depo <dere <dess <diag <dive <doer <dogs <domp <dose <drau <drov \
        <drue <durc <duty <ebbl <eben <echt <effe <eila <eilm <einh <eins <elte <emer <empt <entf <entl <entn <erbr \
        <erfu <erke <erkl <erla <erli <evak <evas <exec <fael <fahr <fata <feld <fieb <file <firm <fisc <flas <flie \
        <fold <fork <four <frau <frem <fres <fris <froz <fuen <furn <fury <fuss <gabe <gaer <gaes <gasg <gath <gebe \
        <gebl <gebo <gebu <gefa <gefl <gefu <geho <gehw <geis <gekl <geko <geld <genu <geru <gesa <gete <gewe <gezo \
        <gift <give <gond <good <gram <grid <gros <h> <had> <hael <haeu <haft <hana <harr <hase <hat> <haus <head \
        <helf <heli <heru <hidd <high <hike <hoch <hold <holm <hotl <huet <if> <ihne <impo <inco <indo <info <infu \
        <inha <inne <insi <inso <insp <insu <into <isla <kaem <kame <kana <kark <kass <keim <kemp <kenn <keyh <kids \
        <kind <klir <koen <koll <kopf <kopi <krac <krim <krip <kris <krit <kuec <kurz <kv> <lab> <lade <laen <laib \
        <lapt <lass <laug <leak <leas <lebe <lebl <leck <led> <leip <leis <leit <lesu <lini <link <linz <live <lock \
        <loeh <lorr <luec <luef <lume <m> <mael <mail <malz <manc <many <mars <mass <mast <may> <medi <mehl <meis \
        <memb <meta <mid> <milc <mile <mill <mind <mini <miss <mist <mita <mits <moni <more <moto <mvz> <nach <naeh \
        <near <nego <neis <neuw <nich <nied <nigh <noon <nord <notf <numb <ober <offi <once <onli <onto <ort> <outc \
        <over <page <pape <part <pass <past <petr <pfle <pfli <phon <pick <pics <pier <pinn <plat <pour <prax <prem \
        <prot <psa> <quel <queu <quit <r16> <raci <rack <raet <raeu <ramm <rans <rant <rase <rast <rati <reac <read \
        <rean <rear <reda <rege <reif <rele <remo <repe <repl <repo <resc <resp <reta <rieg <righ <rinn <riot <risi \
        <rive <road <roen <room <rott <roug <roun <rufe <ruht <run> <rund <runn <ruts <saal <sand <says <scen <scre \
        <sech <seil <sein <set> <shel <ship <shop <shot <show <silo <simp <six> <slew <smal <smel <smok <snif <snow \
        <soug <spae <span <sper <spit <spon <spre <staa <stap <stay <stic <stre <stro <stue <subu <such <sudh <sued \
        <sunn <supe <susp <t> <taet <taeu <taki <tanz <temp <thic <thir <thou <too> <tor> <tore <tot> <tote <towe \
        <trac <trag <trei <trit <true <trug <tryi <tuer <tumu <tun> <uelz <unab <unac <unde <unfa <ungu <unio <univ \
        <unkn <unpl <unsc <unst <unue <unwe <upri <urge <ursa <ursp <usin <valv <vani <vehi <verb <verd <vero <vers \
        <vier <view <voel <volk <vora <vorl <vorr <vors <waeh <wait <wake <ward <waru <wass <watc <wate <weis <wels \
        <wend <werk <west <whil <wide <wien <wild <wird <wohe <wohn <wolk <woll <word <writ <zelt <zent <zieh <zins \
        <zoel <zoll <zt> <zur> <zusa a_batt a_conf a_cour a_fami a_prec a_pres a_stra a_supp a_tank a_thir aard> \
        ab_das ab_morg abbuc abdec abelt aben_ein aben_eine aben_erwa aber_unte abge_es abge_habe abge_nach \
        abge_sein abge_und abge_ware abge_werd abge_wurd abgeg abgek abget abier abies abine abkle abkoc ables abor> \
        abou_the absag abspe absta abstu abung abzuh abzur abzus achde achge achpr achri achst acht_von achtz achve \
        acist ackta ackup acros addre aded> adera adges admin adors adqua adres adtbe adtmi aecke aeden aefti aeger \
        aehe> aehte aelle aelsc aelt> aelze aempf aengn aenis aerkt aesse aete> aeter aetsc aette aetzu aeubi aeufi \
        aeuft aeugl aeumt aeuse afenz affne aftbe afte_a afte_four afte_six aftfa agen> agern agger agnah agnos \
        ago_and agues ahlun ahme> ahmea ahmes ahnde ahndu ahnen ahrst ahrze ained ainer ains> aitin akele aken> \
        akfas aking akku> akkug akti_der akuie alamt alben aled> alfer alked alkin alkli alks> alle_geba alle_hatt \
        alle_rech allkr allsp allte alpi_0 alpin alpol als_0 als_nach als_vier alsta alted alten altma altst alve> \
        alver alzbe am_drit am_heut am_mueh am_tor amage ambas ames> amili amily ammel ampe> amte> amts_ein amtsg \
        an_appo an_bord an_das an_der an_die an_eine an_open an_sech an_zwei anau> anber ances anche ancia and_aske \
        and_pass and_ship and_that and_two and_were andlu andsa andsm anga_von ange_auf ange_der ange_die ange_von \
        ange_werd ange_zu angem angin angre angsk angt> animi anish anker ankfu anks> ankt> ankve anla_die annot \
        annun anony anord anpla anruf ansag ansom anten antr_der antra ants> anzah anzch anzen anzmi anzt> apelt \
        aper> apsed aptop arbe_ist arbe_von arbe_wir are_bein are_to are_unde ared> arens arge> arhau arins arkas \
        armed armst arnun arou_the aroun arren arrie arry> arsol arten arter artic arty> arzth arztp as_a as_they \
        asen> asend aserk asfas asger asgow ashes asian asion ask_the asked asken assad assan assen assie assna \
        asspl asswo astro astsc astue at_a at_midn at_noon at_seve at_ten atal> atast atche atem_in ateme atemn \
        atenp atike ators atus> atwoh atzle auch_am auch_die auch_fuer auch_scho auern auers auf_ein auf_inte \
        auf_nach aufb_der aufen auffi aufg_das aufhi aufna aufru aufte auge> auger aujah aumt> aus_hoch aus_neun \
        aus_taus ausb_ist ausba ausfa ausg_bei ausg_der ausg_und ausg_war ausg_wurd ausga ausku ausl_ist ausma \
        auss_betr ausse auto_habe auto_ist autob avent axen> b_0 babie back_von backt backu badge bads> baend bagge \
        bahn> bahn_ist bahne band> band_der bank> banke banks bankv bari> bassa bauer bauge bauja baus_am baus_von \
        bble> bbuch bdeck beamt bean_werd beatm becke bedra been_die befeh befin befo_the befor befri befun began \
        begon behan beho_warn bei_0 bei_gesc bei_habe bei_mit bei_rein bei_sind bei_war beid_mit beit> beko_hat \
        beko_von belag beleb belie belly bels> beltr benac benea benut beral berau bere> bere_eine bergu berha \
        beri_ein beri_von bersi bertr besc_habe besc_von besch besi_soll best_eine best_werd beten betr_ein \
        betr_meld betr_sind betr_soll betr_verl bewaf beweg bgebu bgefu bgege bgekl bgeri biere bies> biet> biger \
        bilzu bindu bine> binn_stun bis_jema bis_mitt bisl_nich bitt_nich bitt_um bklem bkoch black blame blase \
        blei_bis blich blish blitz blond blos> board boats boee> bohle bomb> bombs bord> born> bouri boyk_auf boyko \
        brake brand break brems bren_seit brie_das brist broet brok_down broke brot> broug brued brunn bsaug bscha \
        bsfes bsper bstur bucht buchu buehn bund_fuer bunde bunte busba buss_von butio by_a bzuho bzuru cabs> call> \
        call_and call_with can_be can_hear canno card> carri carry caugh ceiva cene> cers> cetel chant chanz chaos \
        char_and charg chaue chbar chdem chef> chef_von chem> cheme chene chere cherh cherz ches> chgeb chgew chhan \
        chhau chick chien child chmie chnel chool chpro chpru chreg chric chsja chtbe chtfu chtko chtli chtmi chtsc \
        chtsr chtun chtzi chuel chule chulk chung chver chwas chwei chwin chwun cipan cist> ckade cken> ckent cker> \
        ckers ckfah ckgeb ckier cktag ckup> ckzub class cles> clip> clipp codes colla colle compu condi conne consi \
        cont_and cont_is conta cordo coun_has crash creen criti cross crowd crush cted> cuers cust_offi cutiv cutor \
        cyber dach> dach_ist dacht daeni dakti damag dami_nich damm> dann_geht dara_die dark> das_bund das_dach \
        das_eine das_feue das_gela das_gesu das_haus das_kont das_krei das_labo das_land das_leck das_nimm das_noch \
        das_sind das_teil das_vier das_war data> date_ist daven dawn> dbett dday> dden> ddres debit decku defe_geme \
        deliv dem_0 dem_depo dem_ein dem_frue dem_mitt dem_tor dem_verk dem_weg dem_werk dem_zwei den_betr den_die \
        den_dien den_haen den_plat den_raeu den_rega den_ruec den_stro den_true den_verk den_vert den_vorg dene> \
        denen denfo dentl depot der_ansc der_aufs der_b der_baus der_beho der_clip der_daen der_der der_die der_drei \
        der_ein der_erre der_feue der_gaer der_gest der_groe der_halb der_kreu der_kris der_lang der_magi der_ober \
        der_plan der_plat der_poli der_quel der_rech der_schw der_seni der_seri der_staa der_stad der_stan der_tuer \
        der_vera der_vere der_verg der_verl der_vers der_vert der_von der_vors der_werk der_zent deram derfu derge \
        dern> derst dert> derte derz_die derz_in des_pump des_tage des_verd des_werk desbe deskr dged> dhaus dheit \
        diagn did_not die_absa die_absc die_abst die_anla die_arbe die_auto die_bahn die_bank die_berg die_besc \
        die_buch die_bund die_date die_drei die_eine die_entn die_erst die_flam die_gene die_gest die_hase die_haup \
        die_heim die_heut die_inha die_kart die_kell die_kont die_kuec die_land die_loeh die_luef die_paus die_raeu \
        die_rauc die_seit die_staa die_stim die_such die_taet die_uebe die_umge die_von die_wage die_wand die_wolk \
        die_zent die_zusa dien> dies> dies_mit digke dinne direk ditio ditor diver dlung dmini do_not doch_die doerf \
        does_t dogs> dogs_are dompl doned door> doors dorf> dors> dortc dose> down_the downs dquar draen drau_und \
        drauf dred> drei> drei_auto drei_frau drei_haeu drei_mona dreif drin> drohe drohu drove druec drung dsaec \
        dspit dstun dsver dtbet dtmit dukti durch duty> eadqu eague eakfa eakin ealed eams> eange eanim eantw eard> \
        ease> east> eath> eatme eaufs eauft eave> ebble ebens ebera ebert ebete ebiet ebits eblic eblie eblos ebot> \
        ebuch echba echen echs> echsj ecked eckfa eckzu ected ecuti ecuto edakt ederb ederg eders edien edit> edito \
        edrae edrun eensh eets> efael efall eferk effec effen efigh efind eflog eflos efone efonn efore eften eftig \
        eftsf eftun efuge efund efuse egale egan> egenu egion egler egonn egoti ehand eheim ehent ehest ehicl ehllo \
        ehlte ehltr ehlwa ehmer ehnt> ehost ehre> ehrko ehrun ehweg eiden eifac eifer eigab eigt> eihal eihe> eikpo \
        eilan eilba eilmi eilne eilun eimau eime> eimt> ein_ange ein_arbe ein_bewa ein_blit ein_eila ein_form \
        ein_fuen ein_glas ein_grab ein_lage ein_mits ein_schi ein_serv ein_spre ein_tank ein_unbe ein_vide ein_vorl \
        ein_wohn ein_zwei eine_anru eine_baus eine_eige eine_frau eine_frei eine_hall eine_haus eine_holz eine_inte \
        eine_lack eine_lage eine_lehr eine_list eine_mess eine_nach eine_schi eine_sitz eine_stic eine_stun eine_tag \
        eine_unbe eine_vera eine_verb eine_vier eine_zett einer eing> eing_der eing_die eing_eine eing_sein \
        eing_werd einig eins_die einsa einze eipzi eisko eistu eitde eitel eitgl eitra eitsi eitst eitun eivab ekipp \
        ekuen elben elby> eldbe elder eleas elebu eleie eley> elf_kind elf_uhr elfal elfer elief eliev eliko elive \
        ellen ellig ellin ellne elly> eloes elpun elsch elter eltra elves elzen elzer elzof emde> ement emerg emica \
        emika emmen emmer emmt> emnot emove empfa empft empor empte empti emse> enach enala enarb enbad enbar enbil \
        enbre ency> endac endst eneat enfot enfte engeb engek engi_arri engni enhae enhau enhoe enig> enigs enisc \
        ennt> ennte enntn ennun enomm enpla enpoo ensae ensbu ensei ensho ensiv enste enstu enten entfe entge entla \
        entn_gest entna ents> ents_kein enueb enuin enutz enwar enwei enwer enzol epeat eplic eplie eport er_in \
        er_war eraeu erall erals eramp eras> erate eraum erbea erbel erbin ercha erdac erdam erdre ereie ereri eres> \
        erfal erfer erfu_es erfuh ergen ergru ergun erhei erhet erhun erieg erien erige eriou erive erkab erkeh \
        erkei erken erket erkl_an erkla erkom erkon erkra erks> erkst erkte erlag erleu erlit ermar ermei ermit \
        ernac erne> ernoo ernse ernsp eroef erord eros> erpuf ersag ersam ersie ersit erspi erst_die erst_erke \
        erst_lief erst_nach erst_nich ersti erstr erted ertel eruch erues erunt erwer erzeh erzen erzue es_auf \
        es_best es_so es_um es_wurd es_zu esagt esbea escue esear eskri eslir espon esse_von essel esser esses este> \
        esten estig estor ests> estst esult etall etauc etche eteil etele eten> etera eterw ethin eting etreu etrix \
        etrof etrol etsch etter ettun etwa> etwa_0 etzer etzun eubig eufig euft> eugli euing eumt> euro_0 euro_zuru \
        euser eutig euwie evaku evasi even_have event ewaff ewegt ewohn ewspa ewuss execu expe_a expla eyhol facht \
        faels fahnd fahr_vom fahrs fail> fallk fallt fami_die famil fang> farb_und faser fatal fbere fect> fehl> \
        fehlt fekt> feldb fenba fenst fentl fenzo ferko ferne ferns ferte fest_der feue_im ffenb ffent ffice ffind \
        ffnet ffung fgefo fgeri fhin> fice> ficer fices fiebe field figer fight files findb firef firm_0 firm_ist \
        firmi firmw fisch fizie flame flamm flas_die flege flich flieg flies floge fnahm fnete folde folgl fonds \
        fone> fonis fonnu for_one ford_eine ford_vers ford_vom forde fore> forkl forti fotos four> four_with frau_im \
        frau_sagt frau_schw fraud fraue freih fremd fresh frisc frist from_0 froze frue_ein fswer ftbef ften> ftern \
        ftfah ftige ftret ftsfu ftung fuehr fuen_tage fuen_uhr fuenf fuer_0 fuer_den fuer_ein fuer_jede fuer_morg \
        fuer_sich fuer_uns fugee fuhr> fully funde funge funke furni fury> fused fusio fuss> gaard gabel gaeng gaert \
        galen gange gasge gate> gathe gator geba_im gebe_die gebe_kein gebie gebot gebr_anla gebu_hat gebuc gebun \
        gedru gefa_und gefal gefe_und gefeh gefu_und gefue gefun gege_eine gehei gehen geho_und gehos geht_doch \
        geht_um gehwe gekip geld> gelie geloe geme_die geme_ist genbi gency gende genom gensb genst gent> genue \
        genui gera> gera_ausg gera_das gera_die gera_word gerat gere_werd gerie geriv germe geruc gesag gesc_hat \
        gesc_ist gesp_bei gesp_das gest_0 gest_das gest_habe gest_im gest_mit gest_nach gest_und gest_verk gesu_hat \
        gesun getr_eine getro gewa_die gewe_hat gezog gger> ghall gifti gilt_die ging> ginn> ginne gion> gione gisti \
        gives gkeit glaes glaeu glas> glas_im glas_in glas_und glasf glasg gler> gling glos> gnahm gniss gnose gonde \
        gonne goods gotia gpaes grab_eing grabu gramm greif grid> griff gros_im gross grows gsano gsarb gsbet gsgas \
        gsmei gsmit gssch gste> gstra gsver gszeu gues> guss> hab_im hab_s habe_am habe_bei habe_den habe_die \
        habe_heut habe_ich habe_mein habe_noch habe_scho habe_zwei haber hacke haelt haen_frei haet_ich haeu_die \
        haeus haft_vor haftb hains halb> half_the hall_zwei halt> halt_der halt_die halve hanau hand_mit handl hangi \
        hants hanzt haos> hared has_aske hase> hasn_t hat_am hat_bis hat_die hat_fuer hat_ihre hat_in hat_seit \
        hat_soll hat_vor hatt_das hatt_im hatt_rech hatt_so hatt_zwei haus_der haus_geho haus_gesc haus_zu have_a \
        have_an hbar> hdem> head> head_of headq heard heim> heima heis_bei helfe helik helve heme> hemic hemik henal \
        hentl hered herhe hers> herun herze heste hetze heut_fest heut_hat heuti hgebo hgewi hhand hhaus hick> hickt \
        hicle hidde hiebe hiede hiene high> hiker hild> hile> hilfs hippi hirty hit_by hlage hlagn hllog hlten hltro \
        hlung hlwar hmean hmer> hmest hmier hndun hnell hner> hngeb hnisc hochh hochr hoehn hoeri hof_in holde holdi \
        holds hole_ihre holmg honin hool> hoppe hoppi hosta hotel hotli hour> housa how_many hprob hprue hread hreat \
        hrega hrew> hrich hrlin hrrei hrte> hrung hsjae hstur htbeg htfue htkon htmit htsch htsra htung htzig huele \
        hulds hulki hunge hursd hutz> hvers hware hwass hweg> hweig hwer> hwind hwund iagno ialen ialkl ialle iator \
        ibuti ical> icas> icer> icers icete ich_habe ichem ichpr icht> ichtb ichtf ichth ichtk ichtl icipa icker \
        ickt> icles idday idden iden> idge> idged ieber ieden ield> iele> ienen ients ieren ierer ierge iert> iete> \
        ieve> ifach ifer> iftig igato igern igkei ignal igste igstr ihalt ihne_lieg ihnen ihre> ihre_schl ihre_ware \
        ihuet ikali iker> ikopt ikpos ilant ilbah ilch> ilder ildsp ilers ilfsw ilien illio illle ilmit ilneh ilome \
        ilozu ilung ilzen ilzul im_alte im_auto im_depo im_eins im_hand im_haus im_hint im_kell im_kind im_kran \
        im_lade im_saal im_spit im_sudh imauf imes> imier imply impor in_acht in_bank in_brem in_dres in_elev \
        in_flam in_klin in_leip in_mind in_rege in_rott in_wels in_zehn inala inalp inals inanc incon indba indel \
        inden indes indig indoo indun ined> ineri info_die infus inged ingef ingek inget ingri ingt> inhab inhei \
        inie> inigu inkal inkwa inne> inne_der inned insat insid inso_ange insol insur insza inten intme into> \
        into_the inuin inzel inzw_an ional ioned ionel ionen ionsw ioren ipant ipped ippin ipzig irefi irekt irieg \
        irmat irmed irmin irmwa irren irty> ischw iscon isel> isens ished isibl iskop issbr isse> ist_an ist_auf \
        ist_da ist_eine ist_es ist_gera ist_gesp ist_gest ist_heut ist_kurz ist_unkl ist_weit ister istik istlo \
        istol istoo istry istun it_the it_with itarb itch> itdem iter> iteri iters itgle ithal itica iting itisc \
        itors itrae its_acco itsch itsin itste itte> ittel itten itter ittet itung iture itzli itzun ivabl ivatw \
        iver> ivere ivers ivert ives> iving ivsta jaehr jahr_so jahr_war jahrs kaded kaemp kalie kam_ohne kann_den \
        karka kassi katas kehr> kehre keime keimt kein_zu keit> keite keley kell_der kell_des kell_die kempt kennt \
        kenpo kentr kette keyho kfahr kfast kfurt kgebe khall kids> kids_and kiere kilom kind_die kind_nich \
        kind_sind kind_werd kkuge klaer klag_uebe klift klin_die klin_gebr klin_seit klirr knock known kochg koeni \
        koenn koll_bei koll_seit kolla komm_auch komm_ist komm_kein konsu kont_auf konte konz_hatt kopf> kopi_der \
        kopte kornb kott> kpost krach kraen kraft kreuz kripo krise kriti kschu kstae kstra ksver kten> ktion ktora \
        kuech kuend kuger kuier kund_der kund_ist kund_und kund_von kund_werd kund_zu kundi kunft kursi kursr kurst \
        kverb kwass kzubr labie labor lade_abge lade_von lader laede laegt laene laes_die laese laeu_die laeub laeuc \
        lag_die lage_die lage_von lagen lagna laib> laine lame> lamme lamt> land> land_ist land_wurd langt lantr \
        lapse lapto larin larms lasen lasfa lasgo lass_zwei lassp last_mont last_nigh laste lasts lastu latte latz> \
        laube laufe lauge laut_betr lbahn ldbet lded> ldigu ldspi ldsve leagu leaki lear> leas_six least leave \
        lebe_das leblo lebun leck> legio lehrl leibe leid> leien leihe leipz leist leit_bei leits lemen lemme lemmt \
        lenba lenda lern> lers> lesun letzu leut_bei leut_die lfern lfswe lglos liall licas lief_der lief_die \
        lief_hole lieg_auf lieg_ein lieg_im lieg_in lier> lieve lift> ligst lihue likop line> ling> lini_geku linie \
        link> linz> lione lirie lirre lishe list_mit litte litz> live> liver lked> lkind lking lklin lkorn lkran \
        lksve llabi llaed llaps lleag llegu lleit ller> llern llier lligs llion llkor llkra lllae llleg llner llogi \
        llspa llstr lltel lmgaa lmitt lnahm lnehm lner> loch> locka locke loded loehn loes_lage loesc loese loest \
        logen lomet lorri lorry losse loyee lozue lpina lpoli lpunk lsche lscht lspae lstaa lstre lted> ltele ltern \
        ltmar ltrae ltrom ltsta luec_im lumet lvenz lvern lves> lware lzbet lzent lzere lzofe lzuli maelz maerk \
        mage> magi_hat mail_mit mails mal_die mal_in mall> malzb man_mir manch mande mann_mit marke marso mass_daue \
        massn mast> maufs may_be mbass mbers meang medie mehr> mehr_auf mehr_der mehr_kind mehr_mens mehr_moeg mehrk \
        meide mein_chef mein_toch meis_mit meist meld_das meld_ein meln> melpu melzo menar menbr mens_in mens_lieg \
        mens_mit ments mera> meras merch merge mess_sind messt mesto metal mete> mete_in methi metri mgaar mgebu \
        mgeri mical midda mierg mikal milch miles milie milli mily> ming> minka mio_euro mir_hat miss_a missb misto \
        mit_0 mit_atem mit_dem mit_dems mit_den mit_der mit_dies mit_ihm mit_lade mit_schl mit_schu mita_im mitar \
        mitha mitsc mitt_den mitt_der mitt_ein mitt_zusa mmelp mmen> mmena mmenb mnot> mobil moke> mona_nich monit \
        monte monti more> more_than motor mous> mpfan mpft> mplat mply> mpora mport mpten mptie mpute mschl mstuf \
        mter> mtsge muesl mult> muss_ich muss_mit mutun mware nable nacco nach_beim nach_das nach_eins nach_elf \
        nach_habe nach_in nach_jede nach_jetz nach_nur nach_sein nach_unfa nach_unse nach_zehn nachb nachd nachg \
        nachp nachr naehe naeht nahme nahmt nalam nalar nalfe nalpo nals> names nance nanci nanzc naus> nausg nbad> \
        nbads nbar> nbefr nbera nbild nbrec nbrot nces> nche> ncial ncons ndach nded> ndenf ndera ndern ndes> ndest \
        ndhei ndigk ndigt ndinn ndlun ndoor ndsae ndung near> neath nebe_komm neben nect> negot neiss nelle nerin \
        netzw neuwi new_date newsp next_to nfael nfoto nfte> nfusi ngebi ngebl ngebr ngedr ngefa ngeho ngeki ngekl \
        ngeme ngen> nger> ngeri ngern ngesc ngest ngetr nging ngnis ngpae ngrei ngsar ngsga ngsmi ngssc ngsve nhabe \
        nhaen nhaus nheim nhoeh nich_abge nich_an nich_esse nich_gekl nich_gibt nich_hina nich_in nich_uebe \
        nich_weit nicht niede niere niffe nigh_shif night nigst nigun nimie nine_this nion> niore nishe nisse niste \
        nistr nitor nits> nitur niver nkale nkel> nken> nkenh nkenp nker> nkfur nknow nkver nkwas nleih nline nnect \
        nning nnot> nnter nntni no_call no_long noch_am noch_den noch_die noch_eine noch_heut noch_imme noch_in \
        noch_nach noch_offe nocki nomme nonym noon> nordn nosen notar notfa noti_two nown> nplae nplat nplug npool \
        nrufe nsaeg nsage nsatz nsbur nschl nschr nsehe nseil nshot nside nsist nsivs nsolv nsom> nsors nspec nspek \
        nspit nspre nstab nstad nstet nstil nstuf nstun nsula nswoc nszah ntact ntan> ntend ntens nterb ntere nterg \
        nteur ntfer ntgen ntier ntlad ntmen ntnah ntnis ntonu ntrai ntre> ntrie nuine nuing numb_of numbe nung> \
        nunge nur_eine nutes nutzt nverz nwart nwerk nwett nymou nzahl nzche nzen> nzern nzmit nzoll oard> oats> \
        ob_die obahn obere oberh obilz ochge ochha ochre ockad ocked ockie ockin oded> odes> oeffe oehne oehnt oelli \
        oelln oenig oennt oentg oeren oerfe oerig oert> oesch oesen oeser oesse oest> oesta oetch of_abou offe> \
        offi_said offic ogen> ogist oher> ohne_pass ohner ohnge ohntu ohnun ohrre ohte> ohung ointe ointm olan> \
        olari olded older oldin olds> olglo olke> olksv ollab ollap ollea ollko ollla olmga olven ombs> omete ometh \
        ommel omobi ompla omput omsch on_thur onalf once> once_the onded ondel one_has oned> onell onen> onenh oning \
        onisc onito onlin onnec onnum onsis onswo ontac ontan onten onteu ontie ontin onton onumm onyme onymo oods> \
        oors> open> open_its open_the ophen opie> opien oppen oppos opter orabe orary orat> orati orben order ordon \
        orenh ores> orgel orgli orkin orkli orlae ornbr orrat orsor ortch orted orten ortig ortin orway osecu osges \
        osite ossen ostet ostin otarz otel> otest otfal other otiat otlin otorw otos> oughl ound> ountr ounts ourin \
        ousan outco over_a ovide ower> owing ownst oyee> oykot ozen> ozueg paene paess paets pannu panpl pants paper \
        park_in part_bei part_habe part_in parti party passa passw past> pati_ist peare peate pect> pecte pekto \
        pende pendl perma pers> pers_bei petro pfang pfleg pflic phena phoni picke pics> pien> pina> ping> pinne \
        pitzl plaen plain plan_haen plat_abge platt platz plern plett plier plies plitt plode ploye plug> poli_are \
        poli_ford ponde ponta pool> porar porti posti pouri ppear pped> ppen> ppers pping pplie pposi praxe premi \
        prigh prog_soll prose prote proz_gebo prue_zur prung psed> pten> pter> pties ptops puerh puffu pulli \
        pump_and puter quell queui quit> raben rabun racis radin raeng raete raetz raeu_der raeu_die raftf ragte \
        rahm_auf rakes rall> ralst ramme rampe rankf ranso rante rary> rasen rashe rasse rast> raten rater rator \
        rats> ratur rauch raud> rauen raufh raumt rauss raxen rbeau rbele rben> rbind rbren rcel> rchan rcher rchin \
        rdach rdam> rdent rdern rdone rdrei reac_a reach read> reakf ream> reani rear> rech_von rechb reche redak \
        reens refig refug refus regal regen regio reifa reiga reiha reikp rein> rein_die reini reiti relea remde \
        remov remse rend> renhe rennt rennu rense repea repli repo_that repor rescu resea resh> respo ress> resta \
        reste resul retai rett_in rettu reuer rever rfern rfueh rfuhr rgebl rgeld rgele rgenc rgens rgent rgerm \
        rgesa rgesc rgrun rgung rhand rherg rhetz rhund rieb> rien> riert ries> riff> rifte rigen ring> ringe ringt \
        rinkw rinst riot> ripo> risch risen risin riss_in ristl risto rite> ritic ritis rity> rive> river rivin \
        rkabe rkehr rkeim rker> rkers rket> rkett rking rklae rklif rkont rkstr rlaeu rlage rlang rleut rlier rlitt \
        rmark rmeid rming rmink rmstu rmutu rmwar rnach rnbro rnitu rnoon rnseh rnspi rnsti rnung road> roche roeff \
        roent roetc roffe rohen rohrr rohte rohun roke> rolll romme romsc room> rophe rorde rosec ross> rotes rotte \
        rotz> rough rove> rovid rowd> rpuff rrat> rreif rrein rrivi rsach rsagt rsamm rscha rsday rsehe rsieg rsier \
        rsity rsola rsona rsorg rspie rspru rsrae rstae rstan rste> rstei rstic rstra rtche rtel> rten> rtici rtige \
        rting rtons rtrae rudel ruede rueft ruemm rufe> rufe_zum rugen ruht> runni rushe rutsc rver> rwart rway> \
        rweit rwerk rying rzehr rzent rzeug rzgef rzthu rztpr rzueg s_der s_name sache sachv sador saeck saege \
        saeu_in saeug sage> sagt_ich sagte said_noth sanor satz> satzl says> sbahn sbank sbeau sbran sbrau scene \
        scha_auf schan sche> schem scher schi_ein schi_in schie schl_bis schl_im schlu schm_der schmi schn_war \
        scho_aufg schoo schr_im schu_aus schu_haen schu_in schw_die schw_verl schwa schwe schwu sconn scree scue> \
        scuer seale sechs secut seilb sein_soll seit_0 seit_ein seit_fuen seit_ist seit_mitt seit_mont seit_sieb \
        seit_vier seit_woch seitd selby selt> send> sende senst senwe serei seren serio serka serle seror serwe \
        setzt sfall sfase sfest sfueh sgang sgass sgebr sgefa sgefl sgeru sgese sgow> shelv shes> shipp shof> shop> \
        shopp show_a sian> sich> sich_0 sich_bei sich_heut sich_in sich_mit sie_ande siert sigke sign_the signa \
        siloz simpl sind_0 sind_betr sind_erkr sind_es sind_fuer sind_gest sind_inzw sind_mit sind_saem sind_unte \
        sinsp sion> sione site_are site_for site_on sites sity> sitz_am sitz_auf sitz_des sitze sitzu sivst sjaeh \
        sked> sken> skopi skrim skunf sland slew> sliri smal_van small smark smell smoke snahm sniff snow> so_that \
        soll_den soll_ihre soll_nach soll_sich soll_sie soll_sofo solve some> somet sonal sorgl sough spaen spaet \
        spann spanp spape spend spitz split spond spont sprei sprun spue_sind spuer sraeu srats ssado ssant ssche \
        sschr sseln sselt ssenw sser> ssere sserl ssero sserw ssier ssigk ssnah sspli sstel sstru ssue> sswor stab> \
        stad_habe stam_von stan_das stan_der stanl stape stat_die stati statu stay> steh_bere steh_eine steh_seit \
        steh_vor steh_wie stei_in steil steri sters stete stges stich stick stiga stike stil_ein stil_in stile \
        stim_im sting stlos stody stoec stoff stol> stook stor_yard storb store stra_hat stra_s stran stras strea \
        strei stro_im strop strud strup stry> stsch stue_in stufe stun_die stun_in stun_uebe stun_zu subun such_die \
        such_eine such_nach sucht sudha sulat sults sunny super supp_s supp_says suppl suspe sverh sverm svers swerk \
        swoch swort szahl szueg t_get tack> tacke tact> tacts tadtb taete taett taeus tage_nach tages tagsp tahl> \
        taile taine take_the taken takin talki talks talls tals> taltu tand> tank_expl tank_von tanke tankl tanla \
        tanze tanzm tape> tapel tarbe tarzt tastr tate> tatem tatik tatus tbefe tbegi tchef tcome tdem> teams teigt \
        teil_das teil_sind teiln teilu telle telli temen temno tempe tempo tenau tenge tenpl tensa tensc tensi tenwa \
        tenwe terbr tergr terie terko terna terno tersa tery> teste teten teur> tfern tfueh tgenb tglei thalv than_a \
        the_baby the_back the_cent the_driv the_file the_fran the_gate the_nigh the_nort the_open the_othe the_pass \
        the_pier the_plan the_port the_proc the_prog the_pros the_rive the_road the_room the_scen the_serv the_sett \
        the_staf the_stor the_supp the_unio the_wate thei_data thei_name thers thick thir_time thirt thof> thous \
        threa threw thubs thurs tiato tical tichp ticip tickt tigat tigen tiger tiges tigte tiker tilll time_sinc \
        times tinui tiona tione tkont tlade tleme tler> tline tlos> tment tmitt tnahm tniss to_blam to_keep to_reac \
        to_say to_thre tobah tody> toeck told_this told_us tomob tons> tonum topp> torat torbe tores torwa tote> \
        tote_fisc tower tprax track tradi trage tral> tram> trang trass tream treif treit treue tries trix> troff \
        trol> tromm troms troph trude truem truge tryin tschn tscht tsfue tsins tsrat tstad tstel ttel> ttens ttenw \
        tter> ttern ttery ttlem ttung tufe> tumul tun_wir turz> turzg twel_year two_of twohn tzabd tzbea tzbeh tzer> \
        tzlei tzlih tzung uarte ubige ublis ubunt uche> udhau uebe_0 uebe_fuer uebe_habe uebe_word ueber ueche ueckf \
        ueder ueft> ueftu uege> uegli uehes uehll uehlt uehlw uehne ueler uelle uelze uemme uendi uenft uerhu uern> \
        ueros uersc uert> uesli uessi uest> uests ueuin ufber uffin uffun ufger ufhin ufig> ufnah uften uftre ugebe \
        ugee> ugera ugeru ughly uglin uhole uhr_ange uhr_durc uhr_ein uhr_im uhr_in uhr_ist uhr_vor uhr_zeit uiert \
        uine> uing> ujahr uktio ulanc ulat> uldsv ulkin ullin ully> ults> um_ein um_eins um_es um_kurz umber umetr \
        umpe> umult unabl unacc unbe_auss unbef und_den und_empf und_kein und_krim und_loes und_nich und_nimm \
        und_prod und_schw und_steh und_such und_war und_wird und_zuru unden undes undin unehm unfae ungen ungsa \
        ungsg ungss union unit> unit_are units unive unkno unkt> unnen unnin unny> unplu uns_die unsch unte_dem \
        unte_der unte_hat unte_ohne unte_uebe unted untri unts> unueb unwet up_in uperm uppli uprig urden urgen \
        uring urnit urnst urope ursac ursda ursie urspr ursra urste uruts urzge usamm usand usbah usban usen> user> \
        usfal usgan usgef usgel ushed using usion uskun usmar uspec uspen ustan ustod uszue utcom uters utes> utige \
        ution utive utoba utomo utor> utsch utung utzab utzt> uwied uyers vable vakui valve vanis vasio vatio vatwo \
        vehic ventr venza verae veran verb_die verb_sich verbi verbr verda verdr verg_der verg_mit verh_verb verha \
        verhe verho verie verk_das verk_ein verl_eine vern> vero_das vero_in veroe verp_am verpu vers> vers_an \
        vers_bei vers_und vers_wer vert_mit verte verw_die verw_und verze verzu vice> vicet vider viele vier> \
        vier_mens vier_minu viert visi_from visib voell volks vollk vom_hof von_an von_das von_dort von_habe \
        von_ihne von_koll von_offe von_rund von_selb von_uns von_von von_wurd vor_das vor_die vor_ort vor_vier vorab \
        vorar vorg_das vorl_fest vorl_verw vorla vorm> vorm_ein vorm_eine vorra vors_hat vorso vstat waehr waffn \
        wait_for waiti wakel walke war_als war_auch war_das war_die war_hat war_in war_kein ware_die ware_in \
        ware_vom ware_zu warn_fuer warn_vor warni warnu wart> wart_auf waru_die warum was_stil wass_habe wass_steh \
        wass_und watch water wegt> weigt weil_der weil_seit weis_niem weise weisk weit_das weit_gesp weit_nich \
        weit_offe wende wenn_die wer_die werbe werd_bei werd_die werd_ein werd_unte werd_zur werk_von weste wette \
        while wide> wied> wien> wiese wilds will_sich winde windi wing> wir_im wird> wird_die wird_seit wird_vora \
        with_the wnstr woch_als woch_im woher wohne wohng wohnu wolk_zieh wolke woll_blei wolle word> word_sein \
        word_ware work_and work_at work_had worke worki works wort> write wspap wunde wurd_0 wurd_am wurd_eing \
        wurd_er wurd_getr wurd_heut wurd_nach wurd_vers wurd_von xecut xplai xplod yber> yhold ykott ymous zabde \
        zahl_an zahlu zbeau zbeho zbetr zchef zehn> zehn_minu zehr> zeit_nich zeitg zelt> zerei zerns zeug> zgefa \
        zieh_auf zieht zinsz zleit zlihu zmith zoell zofen zoll> zthub ztpra zu_brin zu_erre zu_esse zu_fuss zu_hoer \
        zu_lade zu_nehm zu_spre zu_tun zu_unte zu_vero zuege zuegl zuge_das zugeb zuhol zule_0 zum_aben zum_boyk \
        zum_kauf zuneh zung> zunge zur_ruec zuru_vor zurut zusam zusta zwei_ange zwei_kind zwei_lieg zwei_mill \
        zwei_mini =2 0_besc 0_fili 0_firm 0_peop 0_schu 0_the <ab> <abou <abzu <anga <ange <ansc <appo <arou <at> \
        <atta <be> <beha <bein <bewo <bisl <bloc <brid <chem <clip <cred <date <deck <devi <drin <driv <ein> <eine \
        <elf> <ente <erkr <ermi <erre <esse <expl <fahn <fami <fiel <fili <flam <frue <gas> <gate <gesp <glae <glas \
        <grab <habe <half <hina <hole <hosp <hub> <hubs <inte <is> <klin <krae <kraf <kueh <kurs <laes <laeu <lage \
        <lauf <loes <mask <meet <meld <mit> <nine <noti <now> <off> <othe <rauc <reic <rein <rich <saeu <safe <seal \
        <sear <secu <shut <sitz <staf <stop <stor <tagt <talk <taus <thre <time <to> <trap <twic <two> <unit <unkl \
        <unte <vera <verh <verk <verm <vide <von> <walk <way> <wirk <work <wurd <yet> <zehn <zwei a_call a_secu \
        a_temp aatsa ab_sofo abgef abger about achmi acker ackin aefts aehre aehri aende aene> aerun aesst aeure \
        afety agte> akti_ist aktie alen> alkra alle_0 aller altet altsc am_aben am_morg amera ammed ammen andes \
        angab angeh anger anken anla_mit ansch anwal apped appoi arche are_insi are_on arke> arnt> arou_thir asser \
        astwa at_leas at_once at_the atens atsan attac atten auf_das auf_der auf_weit aufsi auste auszu baust beauf \
        been_repo been_told behoe bei_eine beid_rich being beite bensg berei bers> bewoh bgest bis_sams bisla block \
        boar_is boten bout> brech breit bridg broch bschr by_the cann_be centr chaef chemi chen> chich chlag chlue \
        chmit chrau chsuc chweb comp_has compa confi count credi curit das_geld das_wass daten decke deli_ten delt> \
        den_aben den_morg der_akti der_brue der_damm der_date der_druc der_gesc der_in der_rauc devic die_feue \
        die_fris die_gesc die_lini die_mass die_poli die_zahl dreds drei_mens dress dring drive droh_zu durc_seit \
        eamte ebroc echt> ecke> ecken ecuri eetin efehl efert efte> egen> eger> ehen> ehend ehne> ehren ehrig ehsch \
        eiben eiber eicht ein_mann eine_kund eine_mita einem eines eing_zwei einge eisel eisen eisse eiste eits> \
        eitsa eklem elden eldet elefo elle> elte_wart emeld endat enden ensge ente_the enter entli entre epot> eraet \
        ered> ereit eren> ergel erhan eriss erke> errei erren erst_anga erste ersuc erweg es_geht esamt esen> esetz \
        esst> esstr estge estue esund etrei euer> eure> evice explo fahr> fahr_mit fahr_soll fahrz fens_gesc fest> \
        fety> feuer fiel_safe filia firm> firm_has flasc for_at forma fort> frei_und frue_am frueh frufe fsich ftigt \
        fuer_ange gaben gebet gebli gebo_werd gebro gefah geflo gehoe geise gekle geld_kam gelt> geme_der gemel \
        gera_auf gera_der gera_raeu gerae geris gern> gesc_halt geset gesp_und gestu getei habe_sich haben haeft \
        half> halle hat_den hat_ein hat_gera hat_heut hat_um haus_hat hausb have_seal heits hend> heut_0 heut_mitt \
        heut_morg heut_vorm hicht hinau hlues hmitt hnen> hoerd holen hospi hots> howin hraub hrend hrige hrzeu \
        hschi hsuch htlic hulen hunde hundr hutzb hwebt ialkr iben> iber> iche> ichtu ideo> iegel iente iesen if_you \
        ifen> iger> ight> iken> iles> ilial im_lauf imina in_alle in_beid in_die in_drei in_eine in_sich inaus inder \
        inem> iner> infor infu_pump inges inike inist innen inspe ions> irkun is_stil isen> isst> ist_abge ist_am \
        ist_ein ist_eing ist_gege ist_in ist_vor it_is itals itsam ittei itzen kam_es kamer kenha kers> kinde klar> \
        klini kont_gesp konta konto kopie kraef krimi ktie> kuehl kuen_fuer kurz> kurz_nach laden laeru laess laeuf \
        lager lande lasch lastw lauf_des lben> lden> lder> ldet> lefon leitu liale liefe lieg_nach lieg_unte lien> \
        linik lkrae locki ltsch luess mal_gete mask_peop maske meeti mehr_als mehr_die mehr_zu menge mens_sind mern> \
        mers> mgehe minal minis mit_sofo mit_wirk mitt_an mmed> mmeng mmern morg_die morn_over move> mpany nach_der \
        nach_drei nach_eine nach_seit nachm naec_stun ndate ndelt nder> ndesa ndesb ndred nfirm nform ngabe niken \
        nine> nisch nklar noch_gesu not_resp not_to notic nschu nsgef ntakt nter> nterw ntlic nuebe nwalt of_in \
        off_the ohen> olen> omers ompan on_site onfir ontak onto> orage orker ormat orsta ossbr oten> othe_peop \
        otice ought out_by over_susp pany> part_with peop_are perre phon_firs point porte ppoin pumps pzig> racki \
        raeft raet> rale> range ranke rankt rappe raube rauc_zieh rbrei rchsu rdert redit reds> reen> reibe reich \
        reite reits resse rette richt ridge riege riger right rimin risse rkran rkten rmed> roht> rossb round rreic \
        rren> rschl rsuch rters ruehs rufen run_by rund> rupps rwegs saeur safe_noti safet sagt_ein said_a samme \
        sands sanwa says_it sbetr schic scho_0 schra schte schw_in seal_off sech_uhr secu_rese secur seit_den shed> \
        shor_befo shots showi shut> sich_das sich_zu sicht sie_hatt sinc_abou sinc_last sind_noch sind_seit slang \
        sofo_wirk soll_fens soll_nich spect spez_umst ssbra ssen> sses> staa_ist staat staf_are staff state \
        stay_indo steh_alle stehe stens stgen stil_on stome stop_usin stora stun_ein sturz stwag sundh taats taff> \
        tagt> takt> talk_brok tank> tause telef ten_time tenda tens> tere> tered teres terwe tgeno the_brid the_comp \
        the_head the_high the_moto the_site the_west this_afte this_mont tice> time_the tions to_stay tomer torag \
        tore> tors> trale trapp trupp tsanw ttack tteil tuer> tung> twage twic_this twice tzen> uebe_nach uecke \
        uehru uehsc ufruf ufsic ught> uhr_eine ulen> um_0 umgeh umps> und_bitt und_droh unde_way under undhe undre \
        ungsm unkla unte_span unte_um unter upps> urchs urity usend ustel ustom utzbe verk_wurd verke vermi vers_der \
        versu video vier_abge vier_uhr von_am von_dene von_der von_eine von_heut von_in von_lieg von_umge vor_dem \
        waeh_der wagen walts war_nach ware> warnt wart_vor wasse webt> wege_des wegs> weite wer_eine werd_in \
        were_told werke werks wice> wird_derz wird_gera wird_noch wirk_von wirku worde wurd_ausg wurd_in wurde zahl> \
        zahl_der zeit> zentr zwei> zwei_arbe zwei_mona zwei_stun =3 0_0 0_a <baus <bitt <conf <cust <des> <eing \
        <ford <gesu <hall <halt <kund <last <netz <not> <ob> <offe <peop <rett <saem <said <schw <shor <sich <sinc \
        <site <spez <steh <ten> <toda <vorm <warn <weit <were a_m aben> abges abou_0 accou admi_has aefte aemtl \
        aeume afte_an alle> allen am_mitt am_vorm anga_der anwo_soll at_0 atien ation auber ausen beim_amts betr_von \
        betre bis_auf bitte brenn ccoun chalt chutz cking custo daue_an der_hand der_land desam die_leit die_rett \
        down> droht earch efahr egelt ehoer eifen ein_0 eine_erkl emtli ensch entra eople ermis errt> erzt> escha \
        esper etten eumen ezial fest_die festg frue_morg gespe gungs had_been halte hande has_not hubsc hund_of \
        iefer in_den in_lebe in_the in_thre ince> ines> is_in islan issen ist_noch ist_unte ital> itere klemm krank \
        kung> liche ltet> matio mensc misst mtlic nach_anga nach_erst nden> netz> nnen> nnung noch_nich ntral oday> \
        offe_im ople> oppt> orden ormit ospit patie peopl perrt pezia poli_have reife righ_now rkung rmati rmiss \
        rted> rueh> said> schal schen schut searc sein_die seit_sech seit_zwei shor_afte short sich_seit since site> \
        spezi steh_stil stop> stopp tehen the_firm tient ting> tlich today toppt treib tsamt tten> tuerz uber> ubsch \
        uchen ucht> uehen uerzt ufen> uhr_steh umen> unte_den vormi walk_out werd_gebe were> wie_viel zialk =4 <aben \
        <afte <alle <bank <down <droh <fest <feue <has> <hund <ist> <kont <lieg <mehr <mens <morn <noch <pati <sofo \
        <stun <tank <vor> abend after am_nach andel ehrer eiter erbre erzei estop ffen> fter> gege_0 gest_aben geste \
        gesto hortl hrere iegen in_zwei izei> land_hat lice> lizei mehre melde mitte morni ndel> nich_zu ning> noch> \
        nsche offen ofort olice olize ornin ortly out_at pital polic poliz raeum rere> rgen> rmitt rning rtly> \
        rund_0 rzeit saemt samt> seit_eine sind_im sofor soll> sperr stern stuer ters> till> tschi unde> vor_der =5 \
        <are> <by> <derz <gest <land <mitt <morg <out> <stil <this <zu> bend> derze erade gerad king> liege morge \
        ollen rade> rden> sein> seit_heut solle spita still stund suche tern> this> told_to tunde zur_stun =6 <been \
        <have <in> <told erden ester have> have_been heut_frue im_netz orgen seit_gest this_morn told> werde =7 \
        <gera <poli <sind <werd been> has_been ittag llen> mitta sind> =8 <abge <soll =9 eute> ttag> =10 <seit heute \
        =11 <heut =12 <uhr> seit> =13 0_uhr
        """
}
