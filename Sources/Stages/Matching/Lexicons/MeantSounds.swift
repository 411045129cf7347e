/// Runs of letters and neighbours, and how much each speaks for a firm that is meant.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/meant.
enum MeantSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-5]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-19 <er> =-16 <app> =-14 <is> <spie bei_der =-13 <brue <der> =-12 habe_ich =-11 <kapi arzt> bei_in der_chef \
        ffel> from_the ich_seit lehre noten spiel von_der =-10 <are> <flug <in> <kalt <wirt film> ktor> nien> usatz \
        von_eine =-9 0_und <bahn <film <hilf <ihn> <rege <trai <wart bei_uns buch> dler> gibt_es habe_die habe_wir \
        hrer> ische ngebl seit_jahr tigen warte wind> =-8 <base <beso <bild <gast <heis <ist> <it> <kaes <nenn <nimm \
        <note <play <reis <term <tier <trie <zelt abgeb aere> arten bei_eine bei_mir chiff club> das_nach der_verl \
        eine_alte endle erei> erlag folge geli_wurd idet> itzt> leger leid> mir_die nale> reife reise schif sie_hat \
        sie_nach spaet stadt start tern> train tudio tzen> tzung udio> und_dann =-7 0_mens 0_mill <beim <bot> <brem \
        <bril <buec <if> <ihr> <im> <kass <link <mode <phys <re> <roch <schi <schl <stae <top> <wahl <wand <werb \
        <zieg <zug> acke> acken aeft> aenge alter am_mark an_eine ante> atze> behi_the boers bour> brich chens \
        der_haen der_vere der_vers echer eheri ehrer ehstu eiche eidet eits> erer> erse> estor ffnet geord hat_er \
        hat_es heiss himme ich_aus immel ional is_a ist_die ist_ein kapit kita> lgen> ller> mein_koll mende mit_eige \
        mobil nach_der nbaue ndler nich_der nie_wied niede nzer> oerse othek physi piele rache reist rinne ritt> \
        rschu sitzt sonne stes> studi tante telle terin traet uche> vater verla verte wirt> wohl> zeits =-6 <also \
        <amts <anwa <baut <begi <beit <bell <besi <bewe <brau <bric <daue <deut <doll <eben <erfu <erre <erzi <faeh \
        <fisc <folg <fors <gard <gart <grie <hund <hust <ihm> <kanz <kaum <kios <lede <leih <lese <luft <name <nehm \
        <nur> <oma> <pape <pfle <reif <rich <sang <sani <show <side <star <stif <stud <tant <trac <uebe <verb <verl \
        <zur> abgeo aellt aetin akete aktie alls> als_0 also> amens aming andta arbe> at_the auf_dem auf_der ausve \
        bank> bei_0 beim> beitr bgeor buech buero chenm chor> dass_ich den_betr dendi der_in der_schl der_verb \
        die_mont dolla ebel> ebenf eger> ehrma eiert eine_buer eine_woch eisst enbau enst> entor eordn erinn errt> \
        ersch es_die es_um eserv etin> etung falls farbe feld> gaest ganze gebli giona grenz helt> herst hiff> hisch \
        hoene hstue htige huhe> hysik ich_arbe ich_es ich_in ilome inien inigu is_the kaese kaum> kilom kiosk kohle \
        lacht lesen lomet lungs man_das man_nur mit_herz mmend nach_zehn natur ndern nigun nken> ogen> ohle> ollar \
        oller ologe oraus ossen paper piel> raeti rass> regen riech rlag> rlege rmer> rplan rspae rteid rtet> ruehs \
        scha_die sche> schei schwo seine sich_eine sie_nur spur> steh_ein stein strom teidi tere> tiftu trick uehe> \
        uehst uetze ugend und_jetz verei verwa von_dem vorau wahl> war_sie weil_ich were> wir_ware zelt> zusat =-5 \
        0_and 0_die 0_fuer <adve <aend <alts <auge <bach <baec <ball <bier <boat <brea <cafe <chor <comi <den> <depo \
        <des> <droh <eier <flus <geli <gibt <glei <gren <heck <himm <juge <kita <kont <labe <maed <main <makl <mein \
        <milc <natu <nebe <nied <or> <pfad <port <regi <ries <ruhe <salz <satz <schm <sege <slow <soll <sonn <spra \
        <spur <stro <taub <voel <vora <wein <weis <wer> <wide <wies <wind <witz <wohl <wood <wort <zahn <zeig <zuck \
        a_0 able> achba aendl aesse ahin> ahnho ahrsc album alle_ande am_zwei an_das analy andid anwae anzle apita \
        archi artez asel> asste atzun auch_der baeck bahnh basel bass> befo_the bei_den beko_der benfa berra besit \
        beweg beza_habe bier> blass bluet boat> boot> bord> brems burg> chelt chenb chenr cher> chers chwae das_kind \
        das_mit das_schw dem_0 dem_name den_komm den_land den_somm der_0 der_inha der_kell der_mit der_vors der_wirt \
        derei derwa derwe didat die_ange die_katz die_wirt dlung dnete eamin echst echt> eden> edhof eiben ein_stue \
        eine_ganz eine_part eingu einme eins_und eitra ekund elf_jahr ells> emark ender endis endli enfal entur \
        enze> er_auf er_mein erarz eratu erech erfer erras erst> erwal es_nich esich esitz estar eunze euro> fahrr \
        ffen> figur fing_weg fisch fnet> forsc garde gebr_und gehen gentl griec gungs gzeug habe_ein herin hilft \
        hnhof hoere hren> huste ialpl ich_habe iders idge> iege> iele> iftun igens iler> ilft> ilien im_kueh im_lage \
        im_land inale indet ines> ingut ioren ischo ison> ist_ausg isten itaen itert itet> itrag itte> jacke \
        jahr_die jahr_im jahr_schl kalte kam_ein kanzl kein_mehr kiert king> kisse klagt kling knote known koeni \
        kuche label lage> lampe lbum> lche> letzt lger> lieg_am liegt lines linie liter mal_seit man_die markt \
        mein_mann milch mit_uebe mit_weni museu nach_die nachb nacke naehe nalys ndend nderw ndet> ndida ndtag \
        nebe_der nebel nehm_ich nfte> ngene nich_einm niore nnung noch_nich nown> nsel> nspie nter> ntere nton> \
        ntor> nuten nzehn nzert obers oelli oener oenig ofen> ogel> olger ones> order oten> piege prich raeut ramm> \
        rarzt rasch rede_von reini reser rgaes riesl roch> roman rosen rrasc rstel rstra rwalt saft> satzu scha_auf \
        schal sches schl_in schun schwi sei_zu seit_vier sende sich_in sie_ein sie_eine sie_in sie_sich siker siste \
        sofa> sohn> soll_die spieg spri_von spric steh_die suche talk_to taub> tein> tell> terdi the_room thek> \
        think tien> tiera tnern tritt tstad tute> ucht> uebe_der uegen uerin uern> ueste um_den und_erst und_seit \
        und_verl und_wart und_wurd unzeh useum usver utier vely> verga verl_0 vermi vers_und verst voell von_hand \
        waelt waert wande war_0 war_es wart> was_man weil_er weil_sie wider wied_eine wir_0 wir_im wird_am wirti \
        witz> worte write zige> zu_frue zu_spae zuend zung> zuru_die =-4 0_der 0_euro 0_in 0_minu 0_pass 0_the <abov \
        <albu <anal <anle <aufn <aufz <aus> <ausw <back <bank <bass <been <begr <berg <bird <bloc <blue <bott <bret \
        <bueh <bus> <club <dahi <deba <derz <drac <eich <eine <eint <elte <ende <engi <entk <erka <erle <eroe <fing \
        <flas <futt <game <gebu <gedi <gele <gild <goet <grau <grea <half <hals <hart <heba <help <heu> <hiel <hoef \
        <hoer <hut> <inte <kaka <kerz <kind <kiss <klin <knot <kohl <kopf <kues <labo <laen <las> <leas <lege <letz \
        <leuc <lind <linz <lite <make <manc <mean <meet <merk <mikr <nack <near <nie> <nota <nove <ofen <opa> <opti \
        <page <pari <prin <punk <radi <reco <rent <sala <samm <schw <seku <sieg <skip <sofa <sohn <soli <soun <sozi \
        <steh <stei <stip <stur <text <the> <tief <tram <tric <tros <turm <turn <uni> <waag <wahr <warf <welc <welt \
        <were <werf <wick <will <winz <wir> <wohn <writ <zart <zuen <zula <zuru ab_dem abell abge_werd abonn \
        abou_the above absti abwas abweh achel aelti aenze aerun aese> aetun aeute affel agent ager> agier ahrra \
        akler alle_der alle_die alon> alpla als_einz als_haet als_sie alte_von am_aben am_mitt am_sonn amed> amtli \
        an_bord ander andha angeh anget anzer arage arbe_die arin> arke> arken arly> arnen arsch as_if aschu aser> \
        auch_bei auch_nich auern aufga aufst ausat auses auso> auste bacht baker ball> bausa baut> been> beim_erst \
        beim_vorn bell> beoba bere_und berec berfa bers> berse beste betro bgesc bird> bis_zum bitt_meld blatt board \
        bott_of brill bruck bruec bten> buer_hat bwehr cafe> cash> cast> chaem chern chgel chief chisc chiv> chleu \
        chule cycle dahin das_bild das_lage das_unte das_urte dass_wir davo_die debat dell> den_man depot der_acht \
        der_app der_bode der_geru der_hers der_kabe der_kabi der_komm der_lief der_nord der_sein der_soll der_stre \
        der_supp der_thek der_war derba derla dersp derun dhof> die_app die_aufl die_auto die_bank die_beho die_best \
        die_brau die_ents die_fahr die_glei die_heba die_heim die_inha die_kuen die_kund die_lade die_mark die_mit \
        die_nie die_ohne die_pfle die_soss die_stif digun disch does_the dort_ein drach drei_den droht dscha dstad \
        early ebamm ebuer echel echis ecker edigt eeper eferd effne efonn egeln egess egner ehlen ehme> ehnte ehren \
        eidig eife> ein_koll ein_zett eine_neue eine_seit eine_stan eine_weit eiten eitsk eklag elese ellt> emie> \
        emsen enauf enden engin engra ennen enzah eobac erbae erft> ergri ermel ermer ermie ernac ernet erns_geme \
        errat ersan erst_im erst_in erstr erzei erzen es_das es_wied esem> eslin espru eteri etrof etter ettin etwag \
        etzer euger eulen euro_0 euro_geko euro_im euter evel> ewerk ezeit faeng faerb fahrg fahrp fahrs fande \
        fert_ist fgabe flugs fluss fonnu for_year frank from_a ftrae ftwar fuer_eine fund> gaert game> garag geges \
        gegne gehe_wir gelau gelb> geleg geles gema_hat gento gern_wied gesc_die gesse gestu gesu_werd gilde ginnt \
        gleit gler> gner> gnose goenn goett graph great gsamt gstag habe_den habe_eine haemt half_the handh hang> \
        hat_als hat_auf hat_beim hat_ihm hat_jetz hat_mit haupt hausa hausv have_been hear> hebam heid> heile heits \
        helfe henst herd> hern> herze hiede hiffe hlern hlung hmied hnwag holzs hrgae hrpla hrsch hste> hule> hund> \
        hwaec iben> iber> ich_mir ich_nach idigu ieber iedho iegt> ieher ielt> ierar ieren ierte iesem iesli iess> \
        igent igung ihre> iker> ilch> im_adve im_mitt im_wohn imme_noch immun in_dies in_linz indun inik> innt> \
        iosk> irche irtin isebu isen> isst> ist_ange ist_fuer ist_heut ist_im ist_nich ist_scha istor it_is ites> \
        ition itsch itzen iven> jahr_eing jahr_so je_nach jede_tag jugen kakao kampf kandi kann_nich kant> keepe \
        kein> kein_vers keite kerei kerze keten kette kgesc kilo_und kind_in kleid koche koll_aus komm_eine kompo \
        kraeu kreta ktien kuest kurz> kutsc laes_sich laeu_bis lagte lake> landl lands landt laren latio lbst> lden> \
        ldien lege> leid_auch leihe leing lese> leuch leut_die level lieg_noch liege liga> line> linz> lisch llow> \
        llsch long> looks lovel lpen> luete makle mal_wied man_an manch mann_hat mann_ist mathe mehr_an mein_alte \
        mein_gros mich_in mich_nich miere mikro minu_vier mir_jema mit_kind mit_mein mode_mit mona_fuer mpfeh msen> \
        muss_in nach_uebe naec_jahr name> named napp> nasse nauso ndamm ndisc nenne nente neun_woch neunz next_to \
        nfaen ngel> ngeno nger> ngine ngsfi nheim nich_ange nich_uebe nich_zu nimm_die niste nkost noch_die notar \
        nterd nterr nwael nzlei ockt> oder_muss oeren oewen of_us oftwa ogin> olge> olgen olle> on_frid onist onnum \
        onzer opfer ored> ortra ossva otel> ound> ovely paet> paetu paint parti pause pekti pelt> perrt pizza predi \
        profe proz_auf ptike puelm radio raets raine rama> rand> rbei> reami reat> recht regio reits rfer> rgrif \
        ricke ridge riedh riff> rift> riker rinke rmel> rmiet rnach roch_nach rofes roffe ronen rossv rrad> rschw \
        rstei rtei> rteze rtin> rtsch ruck> rvere rvier salat sang> scha_man schl_die schl_im scho_nach schoe \
        schu_das schu_und schw_ich schwa sech_die sech_stun segel seit_woch sekun seln> seres serst sesse seum> \
        sgele showe siche sie_auf singe sitte sling softw soll_den soll_einm some> sound spen_fuer spitz srede ssers \
        ssvat stab> stan_in steck steh_nur ster> steri stift stler stlic stoss stran strea stute sung> sunge svate \
        sverk svors taen> tauft tause teine tenba tenst tente terbe terli ters> text> tezei the_app the_end the_harb \
        the_lake thof> tief> tier> tion> tipp> tplat traeu traf> trand tream tried troff trost tsche tuerm tunge \
        turm> tvert tztes uebe_dem uebe_eine uebe_und uebe_zwei ueckb uegt> uenst uerme uest> ufgab uger> um_sie \
        und_der und_jema und_laes und_spie und_vers und_war ungsk uns_im unse_sohn unte_der urst> uruec usges utsch \
        utzt> vers_das vers_sich versa vesto vice> viere vogel von_aus von_den vor_0 vor_das vor_drei waage walt> \
        warf> was_a wass_die wasse weier wein_in weing wer_eine wer_kenn werft werk> wied_auf will_sie wir_fahr \
        wir_hatt wir_mit wir_zu woch_lang woll_eine wort> wucht wurd_0 wurst year_and zart> zeile zeuge zfahr ziege \
        zlei> zone> zu_0 zu_lass zu_sein zucke zuru_ein zurue =-3 0_doll 0_fran 0_juge 0_tasc 0_unte 0_zusa <abfi \
        <abon <abst <abwe <aerm <akt> <albe <alt> <alte <amer <amtl <ankl <apot <arch <arm> <arzt <auf> <ausv <bad> \
        <bade <baeu <bake <beer <befu <bege <behi <belg <beob <besa <best <bete <beze <bicy <big> <bitt <blae <blam \
        <blas <bohr <brac <bras <cabl <camp <card <cash <cele <cham <chat <clas <coac <coop <crea <crem <datu <deic \
        <dem> <derw <dess <devi <divi <doen <dog> <dokt <dona <dorf <dose <dr> <drae <drif <drog <drum <dry> <duen \
        <duft <duo> <egal <ein> <eis> <eist <eng> <ersc <erza <esel <eule <exac <exis <faer <farm <fass <fein <fell \
        <figu <fine <fitn <foer <fras <fuel <fuer <gedu <gegn <geig <genu <gepa <gesu <geze <gin> <gipf <gita <gitt \
        <goen <goin <gram <grun <gymn <hafe <harb <harm <hebt <heft <heiz <helf <henn <hera <herd <hess <him> <hina \
        <hob> <hohl <holl <holz <host <husu <immo <inde <inka <its> <jack <just <kach <kale <kame <kart <klav <knac \
        <knit <know <koec <kreu <kron <kuer <kuns <kurs <kuts <laec <laib <laun <lehn <ligh <line <lit> <litt <loca \
        <loes <loka <long <lost <lueg <lyri <manu <mari <mark <mast <matc <math <matr <medi <ment <met> <moun <muen \
        <musi <nahe <napf <neff <neu> <neve <new> <next <nier <nies <nude <off> <old> <one> <opfe <pair <papp <parz \
        <paus <pict <pist <pizz <pred <prem <prof <quad <rais <rake <rase <rast <redu <refu <reit <renn <resc <rese \
        <reti <rhei <robu <rock <roma <rose <rot> <rude <rueh <rule <rump <ruts <scho <seco <seeb <set> <sich <sind \
        <sist <slep <soba <soss <spas <spec <spit <spri <spue <staf <step <taxi <teig <tell <thek <tisc <tite <tret \
        <trin <troe <try> <uebt <umfr <umta <und> <unsc <urte <vari <vill <voge <vote <wasc <webe <wegg <weic <west \
        <word <wund <york <zeil <zieh <zuec <zusa a_brok a_litt a_sing a_stra a_week aage> aaten ab_janu ab_mein \
        abatt aben_gab aber_der aber_man abge_und abge_weil abgen abou_0 absei achbo ache> achle achri acro_the \
        aden> adfin adio> adtra adven aecke aedch aedt> aeher aeltl aenke aepfe aeser aetse aettc aetzl aeule aeumu \
        afsae agai_and ahlka ahner ahrga ahrhu ahrpl ahrts akers akfas aking akku> akte> aktor alien alifi aliti \
        alkon alle_drei alle_zwei alogu als_vor als_wuer altst am_erst am_herd am_letz amell ameri ampag ampel ampen \
        ampf> amtsi an_der an_drei an_zwei and_it and_one and_talk andan andba ande_mit anden andin andlu anfa_und \
        anfae anga_der anga_eine ange_als ange_wird angek angst anien anik> ankha ankla anna> annhe annte annun \
        ansc_und anstr antr_auf anwal anza_0 anzte apers apoth appsc appst arade arath araus arbe_im arbou arden \
        ardin arkt> arktp arkts arte> artie arzwa assag asser assis astho atalo atein atern ates> atik> ative atrat \
        attfa attsc atung atver auch_das auch_eine auch_wenn auf_acht auf_bewa auf_mein aufla aufna aufsa aufz_mit \
        augu_eing aupts aus_der aus_graz aus_mitl auspa ausre auss_abge auss_das ausur auswa auswe ausz_der autst \
        aves> avier azier baend baenk bahn> bahne balko bamme band> bankh barin bart> batte bauer baums baust bearb \
        been_offe begr_den beha_der behal behoe bei_am bei_dem bei_rege beim_amts beit> beko_ich beko_man belle \
        bellt bemal bene> benen benme benwi berat berg> berga berha besat besc_an besc_in beson best_man betet \
        betr_sind betr_werd betra bewe_die bewe_mit bezei bezug bgeno bibli bicyc bild> bild_aus bildh bilie birge \
        bis_dahi bis_oste bitte blaes blaue bles> bliot boeen bonne book> boug_a bove> brass brate brau_es braun \
        braut break bridg brin_eine brueh brues bscha bschn bseit bude> bunge busse but_i but_it bwass by_a cable \
        calls celle cent> chara charf chaut chbod cheid cheit chemn cherh cherz ches> chiri chlad chlae chlic chmec \
        chmie chnis chool chran chrit chtgl chtis chwes chwin ckens ckere ckets ckgeg cktri class coach comin cousi \
        creme cross cture da_fehl da_kann da_soll damm> dana_die dante das_boot das_eige das_flei das_frue das_geba \
        das_gesc das_haet das_haus das_ich das_man das_mein das_mikr das_ordn das_prof das_reis das_schi das_tier \
        das_tor das_zelt das_zu dass_er dass_es date> dauer davo_der davo_mit davor dazu> dchen decke dehau deich \
        dels> dem_betr dem_fens dem_kein dem_last dem_wint demie den_absc den_erst den_nord den_schw den_sie \
        der_alts der_am der_anle der_antr der_auto der_bahn der_baue der_baum der_bueh der_bund der_chat der_des \
        der_dire der_eisd der_fami der_fina der_gren der_gros der_hael der_himm der_jede der_kind der_klei der_luft \
        der_medi der_mitt der_mode der_naec der_ober der_ofen der_raeu der_reis der_reze der_ruec der_seit der_send \
        der_somm der_stra der_tier der_uni der_verk der_wach der_zuli der_zwei derby derem dern> derob derve derze \
        des_haus desse destr dfind dhaue dialo die_aufn die_besa die_bewo die_crem die_drit die_einz die_fass \
        die_folg die_gast die_haup die_hotl die_ist die_kanz die_kein die_koec die_kuec die_man die_meis die_mini \
        die_prax die_reed die_regi die_roll die_sais die_schu die_sitz die_spue die_umge die_unse die_vert dien> \
        dikta ditio ditor doch_nich doene doerf dokto door> dose> dotie down> drei_kilo drei_kind drei_mona drei_uhr \
        dreif drift drit_weni droge drumm dtrae duenn duhr> dukti durc_auf dvent eache eadin eakfa eans> eason ebatt \
        ebenm ebera ebirg ebus> eckbe ecktr econd ecord edche edels eder> eders edet> edich edit> eerer eflic egale \
        egatt egehe egels egere egion egler ehlte ehlun ehrig ehrte ehtes ehung eibt> eifac eifen eilic eimli \
        ein_aben ein_alte ein_duo ein_eins ein_gewi ein_hat ein_kind ein_klav ein_loch ein_maed ein_mit ein_prob \
        ein_umsp ein_verb eine_ande eine_besc eine_buch eine_die eine_gart eine_in eine_klas eine_koll eine_kurs \
        eine_mona eine_oper eine_schn eine_schu eine_stil eine_stra eine_tari eine_tric eine_zahl einen eing_der \
        eing_word einko einli einm_die eins> einsh eint> eintr eiseb eissa eitet eitsl ekehr ektor elaec elege elier \
        ellow elmas eltin elver emnit enabs enach enaeh encho end_of endam enem> enfre enfte enger engt> enher enigi \
        enkil enkre enlam enlan enmet ennt> enrad ensem enste enstu ensup enter entru ents_in enug> enwin enwir \
        enzel eolog eper> epot> er_am er_den er_die er_im er_kam er_mit er_sich er_so er_und erbar erbes erboe erbt> \
        erby> erdem erein erfel erfri ergan ergas ergen ergru erha_in erhav erhei erie> erkle erlei ermat ernab \
        ernte erobe eroef erpro errad erreg errli erros erst_nach erst_seit erst_wurd ertet eruf> erwa_der erwa_wird \
        erza_er erzel erzie es_0 es_als es_drei es_im es_in es_mein es_mit es_noch es_vier esabo escha escht escue \
        espan esper essst ester estli estra esuch esung esunk etauf eteen ethin eting etire etrae etsel ettsp \
        etwa_durc euch_den eude> euder euere eueri eumun euro_anfa euro_mein euro_und euro_verk euse> eusen eutig \
        ewohn exact exist ezug> fadfi fahr_am fahr_und fall_die fand_der fassu fehl_in fehl_uns fehlu fels> felsa \
        fend> fens_der ferdi fert_werd fesso fgege fiebe filia final find_am find_kein findu firm_aus firma fitne \
        flade flage flick flie_die flock foers for_0 for_my foto> frach fran_im frass frau_die frei_die frei_um \
        freud fries frika frisu frue_als frue_bis frue_ein frue_in fsteh fstra ftlic fuen_stun fuer_lang fuer_stil \
        fuer_vier furt> futte fzug> gab_es gans> gar_kein gast_und gastr gebir gebue gedic gedie gege_habe gegen \
        gehan geho_hat geht_der geige gekeh gekla gelba geld_fuer gelie geme_eine genae gendl genma genug geolo \
        geput gere_hat gerie gesa_und gesc_hat gesc_ihr gese_habe getau gewe_und gewi_und gewo_der ghaus ghts> gibt> \
        gipfe gitar given glei_der goin_to going gplat grafi groe_0 grupp gsfir gszei gymna habe_er habe_fuer \
        habe_gest habe_ihn habe_mich habe_uns haen_am haen_an haet_jema hafen halb_hat hale> half> hals> hand_das \
        hand_in hand_lade hand_mit hand_steh harbo harf> harte hat_aber hat_ein hat_erst hat_gege hat_im hat_sich \
        hatt_0 hatt_es hatt_zuvo haus_habe haus_ist haus_und hausr haut> have_to hbari hbode heft> heima heis_die \
        heke> help> hemd> hemni henla henma henme herhe herrl herz_und hesse heut_hat heut_nach heut_um higt> hinau \
        hind> hinks hint_der hiri> hlafs hlage hleus hlkam hmeck hnmob hntel hoeri hofla holds holun holzh hosse \
        hotl_verw hrank hrena hrhun hritt hrman hrrad hselt hstes htgla huete hulde hund_der husum hwein hwest i_had \
        ialen ialis ialog iarde ibaum iblio ich_frag ich_hatt ich_ihm ich_imme ich_kann ich_lebe ich_rede ich_sie \
        ich_such ich_vors iche> ictur icycl idate iechi ienfe ierae ierig iert> ietwa ifach ifen> ifft> iftet igert \
        iges> ignor igur> ihr_bei ihre_eige ihre_haeu ihre_kuen ikro> ilde> ilder ildha iled> ilfe> ilial ilich \
        illia im_gast im_lehr im_letz im_mai im_onli im_publ im_schr im_umkr im_verl im_vora im_vorj im_zug iment \
        imme_die immob imply impre in_base in_betr in_bonn in_die in_fuen in_goet in_her in_hess in_jede in_mann \
        in_port in_vier in_zuer inete inger ings> inhab inist inkas inken inkos ins_schw inshe into_the intra inzer \
        iolog ionis iothe ipend ipper irge> irkt> irma> ischu isier iskut issar issen isser ist_auch ist_der \
        ist_eine ist_kein ist_neu ist_sie ist_wied ist_zwei isur> it_just itarr itlei itner itnes itsic itskl itslo \
        itten ival> ixty> izen> izza> ja_schl jahr_0 jahr_alt jahr_leer jahr_um jahrh janu_zwei jede> jede_ecke \
        jeden jema_die jema_eine jema_erfa jema_ob jetz_lieg jetz_riec jetz_trop jetz_vier kache kalt> kam_der \
        kann_er kann_ich kann_mir kanto kapie karam kart_die kart_kost karte kassi kasso kate_hat kauf_ich kbar> \
        kehrs kehrt kein_antw kein_schi keln> kets> kfast kfueh kgera khole kilo_in kind_am kind_habe kind_mit kinde \
        klass klaus klavi kleb_der klei_soll klemm kler> klini kner> knitt know_for koch_ich koen_sich komm_an \
        komm_ein komm_im komm_mit konn_am korde kosme kost_drei kreid kreuz kuehe kuen_im kuens kunst kutie lades \
        laedt laegt laeng laeru laett lafsa lage_in lagze lanet lang_mein lang_nich langt lante lants lapps lasen \
        lassi latei latt> laue> lauf_wir lausu laut_vert lavie layer lays> lben> lchen ldert ldhau lecks leder leide \
        leih> leitn lemmt lend> leppe lept> leran lery> lett> letz_jahr leut_am leut_ohne leve_0 lhaen liale liard \
        lick> lieb_eine liebt lieds lief_aus lieg_es lies_sie liese lifik lige> light limb> linge lingt linik \
        link_hand linke lioth litik lity> lkon> llach llar> lliar lmasc local loech loesc logen login logue lokal \
        look_for lplan ltau> ltene ltern ltin> ltsta lusti lzent lzer> lzsch maedc maer_bin makes mal_mit mannh \
        manns marat mark> maste match matra matt> means meckt media meer> mehr_als mein_geld mein_sohn mens> menti \
        merik merin merk_sich mess_an methi metik mfrag miede mietw migra milk> mill_doll miner ming> minis mir_aber \
        mir_soga mit_char mit_gest mit_gute mit_helm mit_ther mit_und mitg_der mitle mitsc mmel> mmobi mnasi mnitz \
        model mona_das mona_lang mont_der mont_ist mount mpagn mpete mply> mpost mtari mtsin muenz mungs musik \
        my_brot my_land mzueg naben nach_ein nach_eins nach_nur nach_schw nach_sech nach_seit nach_verk nachr nachw \
        nack> nahe> name_i napf> narzt nator naufg nbild ndach ndenk nderb ndesr ndien nding ndlad ndlun ndrae nearl \
        need> neffe neide nemen nennt nensc neral nern> nerve netee neu_ist neue_bank neun_minu never new_york next> \
        nfael nfall nfass nfert ngeko ngelt ngem> ngetr ngrau ngsam ngsbr ngsta ngut> nhabe nhers nich_auf nich_das \
        nich_mehr nich_noet nich_wer nich_wied nigin nimm> nist> nitae nitte nitz> nkass nlamp nmark nmete nmobi \
        nneme nnhei nning noch> noch_bei noch_bis noch_eine noch_im noch_mal noch_wer nomme nords norm> nose> novel \
        nruhi nschr nsemb nshei nsinn nstst nsupp nten> ntens nterb ntner ntra> ntraf ntur> numb_0 nun_wied nungs \
        nur_den nur_der nur_in nvers nwalt nwind nzahl nzelt nzen> nzige oard> ob_das obach obald oben_ein obili \
        obust obwo_die ochen oder> oder_zwei oeen> oehre oerer oerig oerst oetti of_them ofess oflad ograp ogue> \
        ohne_term ohnen ohnmo ohnt> ohnwa oktor olade olds> oling oliti olls> olung olzsc ometh oming ompos omtar \
        on_my one_i onnem opern opti_am optik ordne ordwa orhae orhan orpro osmet ossmu otar> otin> outs_the oven> \
        over> paech pannu parad paris park_an parkt party passe paus_und pazie pedit peop_and pern> pers> peten \
        pfad> pfadf pfehl pfels pften pictu pielt pitae pitze plant plays pokal polin port> portr ports pothe ppstu \
        prak_mit prang prinz proba proz_bei prue_den pstue ption ptsac pumpe punkt putt> putzt quadr quem> racks \
        raeg> rafik rale> ramel range ransf raten rath_und ratho rativ ratun raun> ravel rbaen rbour rbuch rbung \
        rchiv rdem> rdero rdnet re_neue read_the readi reakf rech_auf recor redet redig refu_to regi_der reide reifa \
        reih_der rekto renam renze rescu retir rets> retts rettu reude reuzw rfilm rgab> rgang rgass rgeht rgerl \
        rgros rgrup rhave rhein rich> rich_hat rienf rifft rinde ring_aus rinkt risse risur rites ritz> rksta rkung \
        rlage rleih rleit rlieg rmine rnabe robus roeff roht> rollo rolog romta ronom rosko ross> rossm rote> roup> \
        rrlic rsand rschr rsion rstec rsteh rstie rtie> rtigu rtrae rtret ruder ruec_ist ruehe ruhig rundl rung> \
        rungs rutsc rwart rweil rzel> rzell sachb sagt_jede sagt_mein sah_es sah_ich salon salz> sandb sanie \
        sass_ein satt> sbetr scha_habe scham schat schi_an schi_der schi_mit schil schl_nach schl_wir schme schn_die \
        schn_wie schnu schof schoo schot schr_die scht> schu_mein schw_0 schw_am schw_die schw_fuer schw_mein secon \
        sehte sei_nich sein_frau sein_mein sein_nach sein_tele seit_die seit_dien seit_tage seit_und sekre seku_und \
        selb_zum sells selte senen serde seri_in serie setz_auf setze setzu seur> sfirm sfond sgeha sharp shes> \
        sich_auf sich_aus sich_bis sich_die sicht sie_als sie_im sie_mir sieb_minu sieb_tage sieh_der sign> sind> \
        sind_am sind_es sind_jetz sind_und sinha sion> sixty skipp skrae skrei skuti slept slos> slose slow> smeti \
        so_steh sobal somet sonn_nich sons> sorte sosse sozia spazi sperr spezi spie_der spie_mit spira sport sprac \
        spran ssenb ssens ssert ssmut sstab sste> staat stad_sie stad_von stag> stage stan_auf stan_er stark \
        stat_der stat_in stech steh_am steh_fuer steh_im steh_von stei_auf stel_ab stel_am sterb sters sthof stipe \
        store story strae strai strec stron stun_der stun_zu sunda sunke taate taffe tagss takte talki talog tandi \
        tarif tarre tasti taxi> tches teig> teil_des teil_von tell_you tened tenza term> terro tgege tglae the_bell \
        the_dist the_dog the_plat the_port the_pric the_seco the_sofa theke then> there timme timmu tinge tipen \
        tive> tjahr tland tleid tles> to_open togra tore> torin torra tosse tpark trach track tramp tratz triff \
        trink troh> tromt trono trot_zwei tsach tschi tschr tsger tsinh tskle tslos tten> ttere tting ttles ttsch \
        ttspi tuerk tuerz tung> ture> turni twen_minu twert two_of two_week tzlic tzte> tzver ualif uchse ucksa \
        uebe_wir uebu_in ueckh uehl> uehls uelma uendi uenf> uenze uerzu uette ufel> ufgeg ufger uflag ufste ufzug \
        uhig> uhr_morg uhr_und uhren uktio um_bis um_eine um_fuen um_spen umber umfra umgek umst_der umtau umung \
        und_beko und_davo und_den und_dort und_etwa und_klap und_kuen und_lang und_lief und_mitt und_muss und_niem \
        und_rede und_supp und_uebe und_um unday undet undst unkte unruh uns_an unse_kind unst> unte_dem unte_mein \
        unte_neue uppe> uptsa uropa usch> usche usin> usred ustei ustig usum> uswer utter uung> vent> ventu venz> \
        verbl verg_was verl_den verl_in verl_werd verl_wird vers> vers_die vert_der verti verw_die verze vier_kind \
        vier_verh vings volk_mit voll_auf vollz vom_dach von_alle von_dort von_leut vora_ist vorsi vote_on voted \
        waehl wahlk wald> walte war_ein war_grat war_nich ware_vier warn_der warne wart_ich wart_in warzw was_als \
        was_sagt was_von we_were weg_unse weg_war wege_der wegg_in wehrm weil_es weil_jema weil_wir wein> weink \
        weis_nich weize weltr wende weni_eine weni_fuer wer_dort wer_in wer_kein wer_war wer_was wer_zwei werbu \
        werd_ein werd_mit werd_noch werf_in werfe wers> weste why_i wie_in wie_nie wie_viel wiebe will_im willi \
        winde winte winze wir_ihn wir_scho wird_sie wird_wer wirkt with_thei witz_uebe witze wner> woch_die woch_ein \
        woch_wart wohl_aber wohnm wohnt wohnu wohnw woll_0 wolle wuer_der wurd_an wurd_im wurd_nach wurd_stil yard> \
        year_i ymnas yone> zahl_also zahl_an zahlb zaube zehnt zeigt zeit_mit zeit_von zelt_und zelte zerte ziali \
        zialp ziehb zoell zogen ztes> ztin> zu_bewe zu_frag zu_lese zu_rech zu_sich zu_teue zu_vier zu_zwei zuech \
        zuege zug_faeh zum_tros zunge zungs zur_not zusa_eine zwei_maen zwei_naec zwis_drei zwoe_uhr zwort =-2 \
        0_bake 0_cent 0_gege 0_gegr 0_kind 0_sept 0_steh 0_year <abse <acro <akte <ambu <ampe <anfa <anpa <ansc \
        <aqua <arra <asks <aufa <aufh <aufw <baby <baes <basa <bech <benz <bera <besu <blat <buch <cook <cous <deck \
        <deme <dist <doti <drai <dram <east <ehem <eisd <elft <empf <endl <ends <ense <erde <erga <erin <erze <es> \
        <euro <faci <fant <faul <feig <feld <fett <flie <flue <flut <fog> <foot <fore <fran <gaen <galt <geer <gepu \
        <haek <hael <has> <haup <hirs <hist <huet <imbi <ins> <isst <kaut <koel <kred <kurz <lamp <lang <lebt <led> \
        <lein <lenk <lett <leve <loec <lokf <lose <meda <milk <nix> <nort <olde <onli <oper <oslo <oven <padd <pain \
        <poka <pupp <quar <rada <ranz <regr <reh> <ridi <ring <rotk <sait <scor <seel <sein <sell <sess <skat <skis \
        <slee <soft <spaz <sped <spul <stah <stie <stut <sund <tal> <tank <tari <tauc <tepp <treu <twen <umst <unga \
        <urgr <vate <verm <wolk <wuer <zent <zone <zoo> <zool <zung <zwil a_musi a_vill abere abgef abor> absc_von \
        acht_euro acht_und acros actly aehlt aehri aehru aeisc aelde aelt> aemt> aerbe aerbt afft> afte_a aftli \
        agzeu ahnda ahnre ainag ainie aired akku_hael alber albes alle_so also_der alte_rech altsk am_bahn am_scha \
        am_stra am_unte am_werk ambu_dien ambul amme> ampft an_nich and_0 and_drov and_he and_is and_took anduh \
        ange_seit angua anha_mit anita annwe ants> anyon anzes anzst apfel arame arde> arkte arren arzel asien asium \
        asks> asset assiv astan at_leas at_my atell athon atine atta> atum> atwur auf_zwoe aufe> aufg_der aufg_mit \
        auft_und aukti aunen aus_vier autio autof aven> avori ayern baec_und baell baess baeue balle ballo band_auf \
        baus_an bauun be_the beca_of begin behin bei_best bei_minu bei_nebe bench bendm beque berwe besen besu_in \
        betr_eine bevo_der bevo_man bgeri bin_noch binn_fuen bits> bitt_nur blame blech blinz block bratw brau_0 \
        brau_das bsite buehr bulan bus_die bust> butte by_one cape> chest chieh chles chnei chnen chnur chof> chott \
        chte> chuhf chwoe chwom cies> ckban ckerm ckhol clude cook> cover creak da_hilf da_mues dafu_zu dahi_eine \
        dahi_soll dance dara_wart darau darf_der das_abwa das_auf das_best das_einf das_fami das_in das_lich \
        das_nied das_pein das_werk das_zusa date_mit datio datum dbank deckt dem_das dem_frue dem_klei den_aben \
        den_aerm den_der den_klei den_link den_zett dente depo_haen der_alte der_an der_anme der_anwa der_balk \
        der_ball der_bezu der_dreh der_erst der_flug der_gesu der_grue der_kass der_lack der_laut der_man der_natu \
        der_pens der_schu der_sich der_stel der_umba der_wahl derz_0 desre die_0 die_ande die_beze die_brue die_daue \
        die_drog die_eier die_erge die_erzi die_kaes die_kita die_klei die_klim die_kopf die_kueh die_lief die_naht \
        die_priv die_sech die_sieg die_soli die_vera die_verm die_waff die_wahl die_werf die_zieg ding_aus disku \
        divid dizin dkroe doch_die doch_etwa donn_die drain drama drei_best drei_frau dschw dtag> durc_ein dwann \
        each_othe easin eater ebenk ebsit ebten eburg ecke_und eckho ecksc ectio edal> ederw edizi edsta eeken eflec \
        efuer egent egten ehaeu ehang ehaus ehelf ehema ehind ehnja eides eige_nach eigt> eilha eimis ein_an ein_aus \
        ein_brie ein_eis ein_ganz ein_lade ein_mann ein_raba ein_somm ein_und ein_verl ein_werk ein_wort eine_adre \
        eine_antw eine_feue eine_gebr eine_jahr eine_leit eine_paus eine_pers eine_rast eine_ring eine_rund \
        eine_spur eine_stud eine_stuh eine_teil eine_turn eine_verb eine_winz einf_die eing_weil einha einm_nach \
        eins_am eisdi eitar eitsh ekend ekord ekost ekret elche eldie elf_grad elf_kilo elkis ellan ellne elte_koen \
        emerh emmte empoe enban enbue enhei enien ented entka enue> epfel epft> eptio equem equen er_nur eral> erbea \
        ercho eress erfuh erhal eries erika erin> eritz erkli erksc erkt> erle_und erlit ermar ermes ernbi erpla \
        errei erser ersio erst_auf ertel erteu ertun ervie erwur eryth erzti es_hand es_sich esatz esbar eschw esel> \
        esorg essen estes estuh etch> etts> etty> etzun euro_dafu euro_erse euro_nett euro_zwei eutin euzfa \
        ever_morn ewald ewert ezial fach_fuer fahr_hat far_too favor fehl_die fest_habe fgedr fhoer find> flop> \
        fluec flug_und flugl fohle folg_im folg_sein for_its ford_eine form_die forst four_mont frag_eine fran_in \
        freez frei_aus freil frise ftspr fuebe fuen_der fuen_jahr fuen_stoc fuer_blum fuer_glas fuer_lebe fuer_leut \
        fuer_naec fuhre funk> funk_die funkg fzueg gaber gara_laeu gast> gatta gbar> gebel gebru gebun gege_das \
        geho_seit geht> geku_und gela_der gele_wie gelo_die geme_auf geme_das genem gentu geren geru_ab gesc_ein \
        gesc_mein gesc_so gesic gesp_mit gesu_wird gewe_ich gewo_sind geze_das ghed> glei_zum gold_und gros_schw \
        grup_aus gserk gswag guage guren gute_gesc guts_uebe gwart haare hab_den habe_bere habe_kost hael_die \
        haet_sie haeu_weit haftl hand_sich hanne hat_jema hat_um hatt_er hatt_nach haus_weil hausk haven he_s heate \
        heim_hat hein> heint heis_nich heiz_in heizp henem henra herap herb_ein herne hers_in hersc herz> heut_zum \
        hief> hieht hildk hilf_nur hing_ein hird> histo hlbar hlesi hlte> hluch hndam hnjae hoer> hofst holla horn> \
        hort> hose_vor hower hows> hrige hrzeh htel> huhfa hult> huss> hwere hwind hwoer hwomm i_get i_like i_will \
        ich_gehe ich_ihn ich_lieb ich_sei ich_steh ichwa icke> ideri iehlt iehun ienun ienzi igure ihn_0 ildkr ille> \
        im_apri im_frei im_komm im_leuc im_plan im_test im_tief imbis imfah imisc imlic in_brem in_dorn in_folg \
        in_ihre in_two inage iner> infae ingt> inha_ist initi inkel inst_hat inte> inve_aus ionsf ipfel irale \
        is_wort isdie iseur ist_aus ist_kran ist_nach it_look it_mean it_s itera jahr_am jahr_unte jahrz jede_schr \
        jetz_alle jetz_heis juli_0 just> kame_zwei kass_und kasta katz_ist katze kauti kein_scha kein_schw kein_wort \
        kers> kett_hat kgege kind_beko kisch kita_im kitc_tabl klamm klei_am klei_samm knack know_to kochs koeln \
        kopfh kost_0 kost_das kredi ksend kter> kuerz kurz_fuer lach> lag_der lagen laib> land_auf lang_hat \
        lang_steh langu larbe lasig lass_sie laubs laune lbes> ldkro leasi lebte left_hand leid_habe lendi lesie \
        lhand lieb_ihn lief_und lieg_ange lieg_im lienz lies_uns ligt> linda lklas lkont lkost llent llon> lock_die \
        lockt logy> lokfu look_like lost> lott> lstra lters lways lyrik lzeit maerc mail_kam mal_als malte man_darf \
        man_eine man_zu manc_soga mate> mbiss mbula mediz mein_elte mein_fris mein_kind mein_nach mein_onke mens_und \
        merha mete_der metz> mich_uebe mind_zwei minu_in minu_uebe minu_und mir_fuer missa mit_alte mit_bunt \
        mit_fuer mit_kart mit_katz mit_neue mit_schi mmeli mmuna mode> mont_gesc mont_im motiv mpen> mpoer mtaus \
        mtlic muel_der munal munds musi_von my_neig nach> nach_nass nach_wie naec_rund nage> naps> nasiu nbank nbuec \
        nchor ndban ndent ndete ndhab ndsta nduhr ndwan nehmt nely> nenn_die nenn_wir neten neu_sind neun_die \
        neun_proz ngebi ngege ngekl ngsth ngsun nguag nich_sage nie_so nied_in nigen niges nimm_den nion> nkger \
        nkung nlehr nlieg nline noch_drei noch_einm noch_schi noch_wie nogra north note_from nsaft nscht nspek \
        nur_gege nur_im nur_sech nwage nzes> nzueg ob_ich ober_hat obetr obstb odens oder_gibt oehn> oeln> oerfe \
        oestl offe> ofstr ogeri oggen ohne_glei ohne_schn oing> okfue ologi ology oma_hat omato on_an on_satu oned> \
        onlin onogr ontin open> oper> oper_und ophon oppen or_does orte> ortse orwar orzei ostue other otize ottet \
        ottle ought ovel> ozial pages paid_for pair> panie pannw panze papps part_fuer parze pass_auf pass_die pelze \
        per_cent per_eins pezia piral plaus play> poile pony> ppel> prach prei_0 pring pro_hand prog_fuer prung \
        pudel raben rack> radar raden raeng raeu_zieh raket rannt raps> raser rast> ratve ratwu rboer rbuer rchsc \
        re_schl reag_nich redit regre reili rein> rekor remss rent_in renzt repa_an resab resto revie rfris rfuhr \
        rhalt rier> rille riseu rkaeu rkleb rlesu rnbil rofi> roger rogge rohe> roll_unte rozen rsche rspie rspri \
        rstan rsten rtend rtenp rteue rucks rummt rumpf rund_um rvers rythi rzeic rzieh rztin rzung saeul sagt_der \
        sagt_ich saite samer sams_bis sanit sante sbruc scha_scha schar schi_gela schl_ende schl_kenn schl_seit \
        scho_an scho_die schr_mit schr_zu schu_verl schus score scue> sdiel sech_euro sech_uhr seife seit_0 \
        selb_aufs selb_tag seldi senat sendu senst seque serv_will setz_die sgeri sgese shar_of sheim show> show_a \
        shows sie_fuen sie_ist sie_selb sie_wie sie_wird siedl simpl sinc_marc sind_beid sind_vers sinn> sitz_ein \
        skeln skuen sleep smini so_gut so_nenn soga_der solin soll_also soll_alte soll_er soll_wied sollt sonn_auf \
        spae_der speci spedi spoil sprun sratv ssach sschw sseld ssem> ssend sseng ssive ssstu sstei stabi stam_aus \
        star_und staub steh_0 steh_man stei_in stei_von stenf stoc_und stoff stor> stre_rege stun_in stun_nich \
        such_die such_etwa svoll swall swert swit_off szeit tabel tadtp tahl> tain> tanie tasc_mitb tattf tauri \
        tbaus teilh teinm tenve tenwi terat teren termi tfand the_bras the_foot the_lice the_mont the_new the_one \
        the_orde the_oven the_ship the_stra the_the the_year theat thera third tichw tier_war tifte tiker tired \
        tizen tmen> tness to_slee toil_die tolog tored torei torik tpaar trals trech treff trie_the trom> tsein \
        tsich tteam tterl ttfan tudie turer tvorl tware twent twurs uark> uder> uecht ueckw uefte uehle uell> ufged \
        ufgen ugabe ugeln ugena ulass ultra umen> umge_ein umpen umzue unbe_die und_ande und_brem und_frau und_fris \
        und_gefr und_gele und_haet und_mach und_salz und_scha und_schn und_sind und_stre und_umge und_woll unded \
        ungsb ungse ungsu ungsz unkge unse_katz unte_ande uppor urgro urnie urolo urve> uskue usrat usse> usur> \
        uswen utern utsta uzfah verg_zum verhe verk_hat verk_sagt verm_dass vers_kein versp vert_aber veryt vest> \
        vier_betr villa voll_aus vom_klei von_kuen von_nebe von_selb vorg_auf vorha vorj_der vorze waltu war_erst \
        war_frue ware_zwei warm> wart_eine was_fuer wasch we_call websi wech_auf weeke weg_das weic_die weigs wenty \
        wer_lies wer_soll werd_drei wert> wert_um wher_the wie_bei wied_im wilds will_pay winne wins_cont wir_bei \
        wir_habe wir_trot wir_werd wird_das wird_er wird_teur wird_zum wirt_hat wirts woch_geht woch_gewo woch_im \
        woch_ist woch_zwei wohn_drei woll_den womme word_for wort_und wurd_drei wurfs xactl yello you_if zahl_das \
        zahl_die zehn_mona zehnj zeit_hat zeit_schr zeita zeitw zent> zess> zheiz zieh> ziehu zins> zkost zu_haus \
        zu_sech zugab zuge_ein zulas zum_kind zum_prei zum_schl zum_vors zusa_von zusc_nich zwan_jahr zwei_tag \
        zwei_verg zwei_zent zweie zweig zwill =2 0_bei 0_betr 0_brut 0_einh 0_erwa 0_juli 0_july 0_maer 0_mues \
        0_verl <abwi <ago> <ask> <bana <baua <begu <beka <bere <beto <box> <cars <chao <chlo <co> <cour <dage <dame \
        <daum <degr <dich <did> <die> <door <ehep <enke <erse <etat <fear <ferd <foun <frid <gaeb <gedr <gema <geni \
        <gern <gora <grup <grus <guck <guet <gurt <hack <hake <hatt <heru <home <hube <idee <inzw <jobs <jona <kani \
        <kilo <kirc <koff <kons <kubi <ladd <lass <lobt <logo <lot> <maer <mone <neun <ohre <othe <otti <powe <prax \
        <proo <pros <retr <rgb> <righ <rout <saub <sens <sett <setz <sieb <smil <spei <spes <stub <stum <syst <tann \
        <umsa <vera <veru <vorh <war> <wass <wuns <x> <yogh <zehn <zuer <zufa a_glas a_m a_new a_nigh a_room ab_morg \
        ab_sofo aben_nich aber_hat aber_im aber_mein aber_nur abge_der abgel ablad abrec absc_gab absen abzug \
        acco_to accu_of achtw adder aegni aehr> aengi aesen agebo agfru aims> aket> aktio alita alle_hat alle_wuer \
        als_sein alte_frau am_0 amira amts> an_fuer an_hour an_jede an_unse and_some angep anhae anheb aniel \
        ans_fens antei anzuf anzun aped> apped arant arbe_wird argu_that arnst arsta arueb ascha ask_for at_for \
        at_they atent atet> atteo atzer auch_gut auf_ein auf_stan aufbe aufkl aufri aumst auptg aus_berl aus_zuer \
        ausch ausfi ausga ausge ausla auss_aufg auss_aus auss_im auss_in auss_von auss_war aust> axen> bdrue be_a \
        beans bebue begl_die bei_ange bei_heut bei_mach bei_wo beim_esse bein_mit beitg beitu bekan belei bensl \
        berne beru_mit beru_soll best_day best_den bestr betw_the bezif bezue bgele bgese bierb bike> bill> bin_seit \
        bis_juni bis_sonn bish_nur blei_das blei_im bode_eing borde bote> boten brau_ich brav> brin_sie bschi bsen> \
        bstah bstst buer_von buss_zahl can_be car_for chemi chgef chgew chler choss chsen chtsc chzie cklun cling \
        cont_a counc crew> da_am dach_lieg dach_von dafu_0 dafu_zahl dank_das dank_dass dann_erst darf_das dari_stec \
        darue das_arbe das_dach das_denk das_kann das_kilo das_steh das_verm das_volu das_will das_zeug dass_eine \
        dass_niem daume davo_aus davo_geho dbeer degre dekla dem_baut dem_hamm dem_lage dem_netz dem_scha den_dien \
        den_hers den_hof den_uebr den_zaun der_aelt der_alle der_bank der_best der_bish der_das der_eink der_enke \
        der_es der_fehl der_grup der_hoch der_hsg der_ich der_kist der_konf der_krei der_list der_orts der_sonn \
        der_zeit dere> derke derth derum destl did_it die_fach die_feie die_gebu die_halb die_leis die_luec die_papi \
        die_teil die_tran die_trep die_trop die_uebe die_vier die_vorw diebs dient ding_die drit_stoc driv_a du_wars \
        ducti durc_und dwerk ealis ebelt ebsta ecke> eckru eddy> eeini efaeh efass efin> eftet egal> egeld egerm \
        egige egnie egoss egree ehepa ehte> eige_des eige_sind eilan eilt> ein_ange ein_betr ein_ehep ein_glas \
        ein_guta ein_opti ein_orde ein_paec ein_sarg ein_schu ein_upda ein_vorh eine_gast eine_kamm eine_klap \
        eine_kont eine_konz eine_kund eine_masc eine_seri eine_serv eine_skiz eine_topf eine_werk eing_in eins_in \
        eirae eitpl eitsz eive> ekann eklar ekomm ekueh elder elehn eleme elsge eltes elwer emde> emeck emmun empl_0 \
        emse> enarb enbei engig enjub enstp entd_wurd enthi ents_ein entw_von eonie eppt> er_hat er_lieg er_sagt \
        erdac erder ergie ergin erhun erike erker erkl_man erkoc erkra erkte ermac ermue erna> ernae erner ernic \
        eroes erpra ersoe erst_stoc ertha ertif es_mir es_sei es_uebe eschn esman estlo estoh esult etche etene \
        etigt etont etten etzt> eume> euro_gibt euro_neun euro_trae even> ever_sing ewirt ewuss eziff falt> fange \
        fbaue fbrin feile fende ferke fett> ffern ffert ffnen fhin> fiele fifty firs_time floet flott flur> fnen> \
        for_life forte found fprei frag_was frag_zum fran_weni freel frei_fuer frida frien frisc from_thre ftsra \
        fuen_woch fuer_und funks fuss_und gaeb_es gaebe garan gard> gear_jetz geba_wird gebe_der gebr_wird geein \
        gefal geflo gefr_und gefu_eine gege_eine gege_vier gegos gehe_die geho_aber geho_der geko_ist gelad gelne \
        gema_und gemec gend> gente gepol gera_eine gera_nich gerat gesc_am gesc_hatt gesi_dank gest_am gest_habe \
        gest_hatt gesu_und geta_auf getre gets_a gewe_die gewei gfrue gilt_das ginne glei_aus glue> gnatu goran \
        grad_hat grati grees gsber gsbes gstra guard gurte guts_den haar> habe_als habe_lang habt> haen_gebl \
        haft_fuer haken halb_0 hall_am halt_nich handb hard> harge hat_gesc hat_gewo hat_zuer hatt_in haums haus_von \
        head_of heape heben hefti heitl hepaa herge herig hers_ruft heut_zwei hgewi hhaen hher> hieds hinde hine> \
        hinne hint_den hint_drau hkurs hling hmen> hmens hmolz hohen hour> hour_and hour_in hrerh hrstu hschi hstae \
        hten> htsch huebe i_am i_owe iberi ibung iced> ich_bish ich_jema ich_kam ich_so ichba icklu ience ienjo \
        ienst ierma iete> ifty> ihr_seid ildun im_anzu im_auto im_deze im_herb im_jaen im_sept im_warm imme_hat \
        impra imum> in_a in_char in_ten inach indel indes inerz inety ingan inimu inkge inna> inner insge inus> \
        inzwi ionen ionsl iorch ipped irrt> is_bein ishin ist_drei ist_hoch ist_ohne itgru itspi ittun jaeh_im \
        jahr_als jahr_ich jahr_mit jahr_ohne janni jede_acht jede_drit jede_wett jetz_in jetz_meld juge_als kaemm \
        kalk> kauf_wird kaufs kbau> keeps kehr> kein_park kein_rech kein_zeit kgeld khall kilo> klari klei_haeu \
        klein klusi koffe komm_zu kontr korke kost_es kost_fuer kstil kten> ktora ktroa kubik kuen_bei kuen_mit \
        ladde laerc laes_ihn laeu_sie laims laine laint lamts land_nach landg landk larie larm> last_fuer lches \
        leck> leer> leer_scha lehr_bei leid_hat leit_eine lemen leppt lern_ich letz_dien leut_von lhaeu liche \
        lies_die ligen ligun llpla lnuss locke loren loyee lpfle lrich lstan lterk lterz lusiv lvera lwerk maeht \
        maen_die maer_ein man_alle man_am man_kann man_sei mann_und mbert mehr_und mehr_verl mein_prak mein_rote \
        mein_sche mein_wohn mein_zwei melba meld_und membe menar menge merci merer mgang mich_gefr mini> minu_der \
        minu_spae minu_weg mir_zum mir_zwei mira> mit_auss mit_gesc mit_vier mitgr mitli mitsp mitt_war mmena \
        mode_von moeg_wurd molze mona_im money monta mpany mprae mstie muss_ich mutt_hat my_aunt nach_auss nach_ohne \
        nachs name_gege nbegr nblae ndera ndgan ndier ndste near_the neink nett_aber nety> neue> ngebr ngeku ngeld \
        ngers ngrif nich_ins niem_den niem_hat nimum niorc nish> njubi nksti nkunf nlos> nnter no_long noch_von \
        nrike nstei nstpl ntagf ntan> ntenf nterz ntrac ntrat ntrie ntwue nur_nich nussk nwese nzaeh nzwer nzwis \
        obahn obstk ochre oere> oher> ohne_disk ohne_eine ohne_schu olien olker omas> omati omes> ompre onas> onen> \
        onest onier onner opene opft> opps> oppt> orers orgen orked orsor orwer osser otati otten ottil oulde ounci \
        outin over_a owing pacht palet pall_of pany> pass_das pent> per_bild pfle_aus pinne poli_such porti power \
        prais praxe prei_von prel_davo probi prosp prue_das put_on quart ract> raegn rageb rator ratsa raxen rbrei \
        rchga rchme rdbee rdreh reag_auf rech_an rech_hat rech_man reibu reih_mein reiss rerha rersi respo resse \
        rest> rest_und resul rews> rezel rgeha rglei rglic riday rienj rinkg rinna riss> rkaes rking rkoch rksam \
        rlind rner> rnich rofis roke> room_for ropha rotat roth> rott> rtige rtigt rtrau rtrei ruec_aus rufe> \
        rund_die rverb rverr rviet s_name saemt sams_wird sands sandv sass_auf sass_ich saube sbele scann scha_lieg \
        schac schi_die schl_beim schl_gewi schl_ich schma schmo scho_mit schos schr_es schu_ausg schw_hat schw_mit \
        sech_pale seil> seit_acht seit_janu seiti semme serne sfiel sgetr sgeza sgrue shelf shopp sich_ab sich_aber \
        sich_auch sich_den sie_0 sie_ob sie_wied sie_zum sie_zuru sine> slaen slast slauf slip> smaes smile snach \
        sofe_sie soga_mein sola_die soll_eine some_from somm_im sonn_im spae_sass spent spina splae spri_und ssion \
        sson> sstra stagm stan_dane stan_und steh_ja steig stemp stenl stim_und stirb stloh stohl stome stre_das \
        stric such_zeug sued_und summe summt suppl sweis szeic taeus tag_zuru tagew tagfr talte tammk tanne tbild \
        tech_und tele_auf telte tenki terem terga terno terzu testi teur_als tever tfach tgrue the_car the_city \
        the_deci the_fitt the_foll the_guy the_inte the_nois the_nort the_pens the_peop the_sale the_serv these \
        they_pay tice> ticke tiege tierh tions titio tlies tlohn to_get to_know tobah toch_nur tohle tomer trank \
        tres_hat trie> tries troc_und trot_eine tseit tskar tsrau ttelw tteo> ttert ttili tuer_offe tuetc tumm> \
        turie two_days twort twuer tzern tzieh tzusc ualit uchs> uchwe uctio uebe_alle uede> uerei uernh uerro ufbri \
        ufhin ufpre ugest ughte uittu um_zwoe umsti unbe_habe uncil und_besc und_blie und_geht und_nun undga unkst \
        uns_mit uns_uebe unsic unte_plan unte_sein unte_wass unte_weit uptge ured> urned urte> usfie usgeg usgem \
        ussag uzen> velo> verd_mehr vere_bis vered verl_geht verl_sein veror verp_und vers_dann vers_kost vert_laeu \
        verz_und viele vier_euro vier_mill viett view> vom_0 vom_chef von_das von_in von_mit von_stan vor_den \
        vor_publ vor_uns vorar vors_im vorsc vorso wachu waer_s waesc wann> war_als war_fuen wareh warns week_of \
        weeks weg_ist wehr> wehrt weil_ihre weil_kein weis_waru weit_der weni_scho wer_bei wer_morg wer_nach werb> \
        werd_die werd_woll werk_uebe werke when_i when_it who_buil wie_stre wied_eing wied_mein wilde wimmt winn> \
        wird_verk wird_weit wird_zur wners woch_bei woch_der woher wohn_an woll_nich work_coun woul_move woul_t \
        wuess wunsc wurd_am wurd_noch yclin yoghu zeit_zur zelne zist> zu_beza zu_das zu_mitt zuck_nur zugeb \
        zum_aben zum_arti zum_erst zum_mona zur_begr zur_vera zuruf zusa_das zusta zwei_anla zwei_euro zwei_fael \
        zwei_frei zwei_in zwei_klin zwei_pale zwei_stra zweis zwoe_mona =3 0_ange 0_apri 0_das 0_fest 0_haus 0_im \
        0_mein 0_neue 0_stei 0_uebe 0_zum <aben <abna <allo <alre <anhe <anho <anla <ans> <anti <anwe <anyt <appr \
        <arab <arti <augu <ausf <ausk <ausm <bari <barr <beag <bela <belo <berl <betw <bewi <bezi <bike <bila <birt \
        <brei <brez <bruc <brus <brut <bueg <cabr <can> <car> <care <carr <clai <coll <cosi <coul <crew <crie <cut> \
        <dani <darf <dari <daru <das> <deal <dene <denn <didn <dieb <digi <dipl <drau <drec <dueb <durc <durs <e> \
        <ehrl <eina <einh <einz <erkl <erla <erna <erne <etag <fall <fand <feil <fert <fill <filt <fix> <flat <flur \
        <food <fort <foto <frae <fram <fres <full <gas> <gean <geei <gefu <geho <gela <geoe <gesa <gese <geta <gete \
        <ging <give <got> <gran <guta <gutg <hand <hanf <hauf <have <head <henr <here <heri <hinu <hour <hueb <ich> \
        <inbe <inha <inkl <invo <irge <jamm <jede <jema <kaff <kann <kant <kath <keep <keim <kess <kids <kipp <kist \
        <klas <knie <krei <kula <lade <lage <leaf <lekt <leon <limi <list <lock <losg <luec <luef <lupe <luxu <mach \
        <made <malz <meng <mens <miet <mons <most <move <nach <niem <nigh <notd <noth <of> <offi <okto <ole> <on> \
        <ordn <ort> <orte <over <own> <pale <pall <panf <pann <pasc <pate <pati <pick <plat <prak <prod <prog <proj \
        <quot <rad> <raed <rahm <rate <rega <reno <rest <roll <ruec <rues <ruf> <run> <rund <sack <saec <sage <sagt \
        <sale <sami <sams <saug <scha <scra <sehe <sehr <seil <seit <self <semm <sinc <slic <sond <sowa <stay <stim \
        <stin <stue <tals <tat> <tedd <ten> <tena <thei <toda <topf <trae <trus <tube <uhr> <unbe <unit <unwi <vent \
        <verz <viel <view <vitr <vore <vorm <vors <watt <wear <wedd <weg> <weig <whoe <why> <wird <wirk <wofu <wues \
        <wurd <zeit <zett <ziem <zitt <zoll <zuli <zuna <zusc <zust <zwar a_chai a_dair a_fort a_gree a_ladd a_lot \
        a_seco a_slee a_smal a_thre a_view ab_apri abdru abei> aben_steh aber_kein aber_scho aber_wenn abrio abtei \
        abwae abzu_gibt achfr achli acht_leut achtf achtr achzi acksc ackt> actor adens admi_der aebe> aeche aefer \
        aeges aehle aehre aelli aemme aenis aetze aeuft aflet ageln agens ageri ages> aggre agle> agues aheim ahlt> \
        ahnst ahrer ainst airs> alamt alarm alett allce alle_an alle_bei alle_zu allem allet alrea als_arbe als_man \
        alte> alte_schl am_frei am_krei amera ammen amsta an_ders and_i and_now and_ther and_who ande_haet anded \
        andwe andwi anes> anfan anflo anfue anga_des ange_der ange_mit ange_und ange_werd anged angsb anks> ankte \
        anla_die anla_in anlag anned anneg ansta antie antin antw_auf antw_aus antwo anyth anzt> arabi arbe_der \
        arbe_nied arbe_sind ared> arek> arket arlie artes as_a asure at_0 at_our atast atenl ateur ating atis> atsan \
        atsch attel atuer atzt> auber aubni aubt> auch_fuer aufg_die aufg_ist aufli aufs> auft_der auft_fuer aufte \
        augus aurei aus_fern aus_gesu aus_zwei ause> ausg_nach ausg_und ausli aussa aussc austu aute> auten auto> \
        aving ayed> balk_und baren barn> baue_aus bbest beagl bedau befo_you begeb begr_das beha_die bei_auf \
        bei_drei bei_euch bei_heis bei_ich bei_ist bei_rund bei_uebe bei_unte beifa beim_einb beiss beko_neue belst \
        bemer bend> berda bereu berre beru_ist besch bess_als besta beton betwe bgera bgest bgewi biert bikme bilan \
        bilde bilds bildu binn_0 bis_auf bis_die bis_man bis_mitt blei> blem> blink bnahm boxen brach breit brige \
        bring bruch bsatz bsend bstbe bstko bteil btisc buche buege bunt> bus_faeh bwaer cabri cake> call_the callc \
        carri cent_mehr chach chang chaum chees chenp chent cherb chfra chher chip> chkur chlas chlec chlit chlor \
        chmac chmol chnet chon> chrau chrif chstr chuld ckelt ckene ckruf claim clos_to cont_for corin cosim cost> \
        could crew_from ctory custo cycli dach_ich dach_mit daemm dafu_eine dahei dami_das dank_an dank_ihr \
        dann_geht dann_hat daru_die das_bis das_blos das_bund das_die das_gera das_gesp das_kart das_lieg das_mate \
        das_nenn das_niem das_proj das_schr das_seit das_wurd dass_da dass_ein dass_sich day_and day_ever ddeut \
        decku defek dem_beif dem_er dem_gela dem_herr dem_tisc dem_vier den_auft den_bode den_flur den_gesc den_jahr \
        den_kart den_knie den_lade den_leut den_mill den_nage den_schu den_stap dende dener denn> der_ausb der_dien \
        der_disp der_eine der_einf der_fach der_fern der_geme der_groe der_hat der_haup der_jung der_kipp der_kuec \
        der_offe der_prei der_rest der_scha der_stro der_turn der_umge der_vor der_welt der_wied derle desla dgebu \
        dgesc dich_und didn> didn_t die_abwa die_antw die_baec die_balk die_betr die_beza die_buch die_den die_ding \
        die_fili die_ganz die_gara die_gedu die_gesa die_gewi die_hael die_kaff die_kamm die_keim die_koll die_laed \
        die_lese die_mein die_miet die_name die_noch die_oeff die_pump die_ruec die_schl die_tuet die_wert dien_ein \
        dien_ist dies_mona digit dinne diplo dium> dles> dopp_so dort_sei dows> drau_ich drauf dreck dred> drei_bund \
        drei_weit dreir drige drit_gene dseit dstei duen_als dung> dungs durch durst dvier e_mail eady> eafle eagle \
        eanst eantw earin ebiet eblie ebote ebsch echte eckun edeck eekas eelan efekt efere eferw efluc efon> efrag \
        egard egebi egist egrue ehand ehlba ehrhe ehrja eibti eichz eier> eifah eilte eimal eimsp ein_ande ein_ausg \
        ein_bibe ein_eige ein_gebi ein_halb ein_klei ein_mita ein_mitb ein_paar ein_satt ein_sitz ein_urte ein_verd \
        ein_verf eine_best eine_defe eine_der eine_dreh eine_drei eine_gies eine_hand eine_kast eine_kett eine_kueh \
        eine_land eine_mini eine_name eine_rede eine_rout eine_sack eine_schr eine_tasc eine_tass einfe eing_das \
        eing_sie eing_und eink_an einki einre eins_die einze eises eisss eist> eistu eitag eitge eithe eitst eitun \
        ekass eklat ektle elass elbe> eldet elefo elf_euro ellam ellar ellpl ellst elohn elsta elten elzug emeld \
        emen> ement emer> empfa empla enang endar engli enhae enisc enjob enkel enlos ennum enova ensei entic \
        ents_und entst entw_wurd enzwe eoelt epaar epass epfen eppe> er_als er_faeh er_hoer eranl erant erate erati \
        erbeg erber erde> erdic erfe> erflu erge> erger ergle erhaf erkba erksl erlet erneu erri_und errn> errue \
        ersel erst_drei erte> ertes erufs erwa_ich erzic erzli es_dafu es_laeu es_man es_nie es_schw es_sie es_wird \
        eschr espae espen espon essie estig estst etage etet> etret etwa_frei etwa_fuer etwee etze> euft> eundl \
        euro_a euro_flie euro_habe euro_in euro_lieg euro_mehr euro_zusa euser ever> every ewach ewart ewasc ewein \
        ewink exemp expe_a expec ezaeh ezel> fachh fahrz fall_der fand_das fast_imme feeka felde felte fenem fenen \
        fens_und ferwa festp feuch ffelt fhund fiel> findl finnl fkleb floor foer_den fonie for_nine for_them \
        foto_vom frag_ich frau_von freig fresh freu_mein from> from_who fron_of frue_mit fsich fuell fuer_klei \
        fuer_papa fuer_unse fuer_vere full> fund_and gaben gains ganz> geant geba_hat gebie gebni gebra gebu_fuer \
        gebu_war gedr_und gedru geflu gege_0 gege_die gege_hat geka_hat gekna geku_die gela_von gelbe geld_geht \
        geleh gelo_ein gelt> gemel gena_eine genan gense genu_fuer gepas gerei gerin germu gern> gerun gesc_0 geset \
        gesp_und gest_ist gest_war gesta geta_als getes gewas gewer gging ggreg ghter ghurt ging> ginn> giste gital \
        glanz glaub glish gmasc grega greic gripp gros_und gruss gsam> gsfri gste> gstue guete gute> gute_leut gutge \
        habe_ihre habe_mir habe_nich habe_seit habe_vier haet_es halb_jahr halb_stun half_of halt_eine halte \
        hand_ein hande hat_das hat_erfa hat_gekl hat_ich hat_mir hat_nach hat_noch hat_rech hat_sein hat_soga \
        hat_vier hatt_das hatt_ich hatt_mit haube haum> haus_in hause haush have> head> heese heil> heim> heim_fuer \
        heims heir> heira heizt henkt henve herb_sind herr_am herrn herwi hese> heut_habe hhalt hien> hies_es hing> \
        hinge hinue hlass hlech hlerh hlitz hmack hmenv hoch_die hoch_mit hochs hoeve holz> housa howro hreck hrend \
        hrers hrift hrjah hrlei hrzeu hsen> htbar hteln htig> htsra htweg huber huetc huldi hundr hunge hzieg i_crie \
        i_lear i_went ibad> ibtis ich_als ich_an ich_darf ich_dass ich_durf ich_fuer ich_gar ich_glau ich_heis \
        ich_heut ich_jetz ich_kenn ich_mein ich_sage ichts ickel icles ident iebst ients iessl iette iffer ight> \
        igita igten ihn_in ikart ikmet ilanz ilden ilogr ilte> ilter im_auft im_buer im_erst im_gesp im_glei im_hof \
        im_juni im_vers im_wert imal> imme_am immte imspi in_fron in_germ in_kein in_kirc in_marc in_spri in_zehn \
        inake inbeg ince> ined> inere inge> ingeh ingep inigt inkae inkau inklu innla ins_alte insti insur inueb \
        invoi inweg inzw_0 iple> iplom irats iring irsch irte> is_0 is_call ischi iser> ist_am ist_dann ist_gut \
        ist_mein it_had itag> iterb itgeb itlie itrin itsam itssc ittel itter itung iving jahr_bei jahr_das \
        jahr_habe jamme jede_aben jede_frei jektl jema_ein jema_fuer jema_mit jema_wie jetz_0 jetz_aus jetz_ein \
        jetz_im jetz_zum jobs> jonas jungs kaff_ist kame_mit kann> kanti kaste katas kater keep_the kein_frag \
        kein_vier kell_und kenn_die kids> kilo_entf kilog klar_dass klats kloet klung kmete knoep koch> koern \
        koll_von komis komm> kompl konn_ich konn_man koop_mit kran> krei_an ksam> kssch ktlei ktobe ktron ktzah \
        kula_oder kulan kundi kuris kurz_vor kurze lade> lader laege laere lafe> laken lance lanen lang_das \
        lass_sich lateu latsc laubn laubt lbstb lcent ldend ldete leafl lecht lefon left_with legen legsc legt> \
        lehrj leidu leint lekto lerdi leser letz_tag leut_bei leut_in lfrei lieg_bere lieg_eine lieg_jetz ligst \
        limit lish> lkssc llate llcen lleag llect llerd llerg llets llig> lligs llste llsto loest loete logra loma> \
        loor> lopft lotte lplae lread ltest lucht lupe> luxus lwirt lzug> mach_mein maer_in mahnu mail> man_0 \
        man_dort man_es man_uns man_werd mann_mit many> masc_in may_the mehr> mehr_alle mehr_auf mehr_das mehr_im \
        mehr_uebe mehrh mein_arbe mein_klei mein_name mein_schr mein_schw mein_toch meins melt> mens_der ments menve \
        meta_in mete_brei mete_hohe mgele mich_0 mich_nach mill_und mins> minus mir_das mir_der misti mit_auf \
        mit_ihm mit_ihre mit_lupe mit_name mit_offe mit_roll mit_schw mit_voll mita_von mmerm mmern mmist mmten \
        mona_am mona_ist mont_selb morg_um moved mpfan mpfe> mplai mplar msatz mschl mspie mstag mten> muss_noch \
        muste mutte my_frie nach_bei nach_bish nach_hatt nach_lebe nach_neun nach_nich nach_oben nach_wird nagel \
        nahm_ich nahme name_der nangs nappe nass> naten natue nbare nbrie ndeln ndels nden> nderi nderl ndesl ndess \
        ndigu ndinn ndred ndreh ndvie nebe_mir negre nende nent> nerka netz> neun_kilo neun_mona neun_tage neunt \
        neve_seen nfang nfloe nform nftel ngang nged> ngend ngsan ngsba ngsfr ngsra nheit nich_abge nich_bere \
        nich_die nich_gesc nich_mal nich_nach nich_oeff nich_sie nich_unte nich_wie niem_die niema nieru nige> nishi \
        nits> nitts njob> nkaeu nkauf nklus nkten nktza nlage nnegr nnerh nnlan noch_auf noch_in noch_jema noepf \
        nopf> nord> not_to nothi notie novat nrueh nruf> nsam> nsche nschi nsehe nseit nsibl nside nsien nspor nstag \
        nstha nths> ntice ntlas ntste ntstr nun_eine nunge nur_zum nute> nvoic nwies nythi nzeln nzent nzept oaste \
        oben> oblem ocht> ocken ocker oday> oder_sind oder_soll oder_verl oenli oenne oennt oepfe oever offer ofis> \
        ofuer oghur ohne_bon ohne_lohn ohre> oktob okuri olkss ollea ollec ollst oma_0 omisc omma> onal> onger onstr \
        ontag ontan onths onto> onzep ooper oors> oran> orar> orat> organ orgel orger orges orhab orher orinn orne> \
        ortli orway osima oste> osten othes othin ount> ouren ours> ourt> ousan ovic> owas> owroo oxen> palle panfl \
        pare> part_of pasti per_hand perso pesen petit pierk plar> plat_auf plaud plied polie ponta porte ppen> \
        ppren ppte> prech prent pril> pro_kopf pro_woch prob_hat probl proof proz_an proz_mehr proz_stei putte raede \
        rahme rames ransc rantw rats> raube raufh raune raus_ich rbank rbege rche> rchef re_laer rech_dami regis \
        regt_euch reie> reira reisg reita renov reppe rerst respe reto> retra reue> reut> rgabe rgart rgebe rgebn \
        rhaft rich_sich riebe riert riffe right rinen rippe risch ritte river rkstu rletz rlies rling rmale rmany \
        rmen> rmin> rneue roble rohre roll> rolla romet rruec rscha rsoen rteen rteie rter> rtesc rthal ruch> ruebe \
        rueck rueh> ruen> rukti rundg runds russ> russi rust> rved> rway> rwegs rwerk rzer> rzeug rzich rzlic \
        sage_sie sage_wie sagt_nur sales samir samst samte sass_im scha_aus schad sche_die sche_in sche_und scher \
        schi_in schim schl_das schl_eine schn_ist scho_aber scho_in scho_jema scho_jetz scho_vor schr_mir schub \
        sday> sech_woch sehr> seit_heut seit_okto selb_aben serem serin settl setz_sich sfris sgelo she_has shing \
        showr sible sich_nich sich_wie sie_nich sie_zu sieh_aus signe sima> since sind_drei sinke siten sitz_nun \
        skunf slief sman> smel_of smin> so_ein so_im so_schl soenl soga_die soll_es soll_nich sond_eine sonen \
        sonn_mein sorg_sich sort_der sowas spare spect spen_the spese spind spita spont sprei ssaal ssel> ssen> \
        sserk ssisc staeb staet stair stan_am stand star_im staus staye steel steh_auf steh_bei steh_das steh_in \
        stei_aus stei_der stel_mir sterf stina stink stkor stlei stock strum stsch ststa stue_die stue_wir stun_auf \
        stun_muss stung suchs swit_to szubi tairs take_over talk> talle taltu tastr tauen tayed team_von teddy teen> \
        teigt teil_die tele_hies tele_und telef tella tellp telwi telzu temen tenbe tens> term_im terne tesch thalb \
        that_s the_hosp the_regi the_site the_woma their thing thous tier_nebe tigst tille tinak tkorb tkost tleis \
        tnehm tner> tners to_and tober today toepf topps tour> toure trage tran_der trat> traue traut tref_ich trese \
        trine trol> troni tropf troph truhe tsamt tslei ttelz tteri ttest ttet> ttier tuech tuer> tuerl tuers tumpf \
        tween two_the two_year uber> ubikm ubis> ubnis uchen uchte ucken uebe_ein uebe_hat ueber uecke uehre uellt \
        uerge uerst uerte uesse ufahr ufgef ufkle uflie ufsic uften ufung ugust uldig ulier um_0 um_zehn umgeb umgel \
        ummen umsat umsch umst_auf und_aben und_alle und_eine und_erkl und_es und_fert und_hat und_land und_lich \
        und_ohne und_sche und_so und_spri und_trae und_was undli undvi unge_0 ungen ungs> units unkti unktz uns_ein \
        uns_hat uns_in unse_fahr unse_klei unte_eine unte_mit unwir uote> upper uppli urde> urden ureih urist urms> \
        urses urzer usand uschw usgef usget usine usive uskun uslie ussch ussis usste ustar ustau ustom ustue uszub \
        uten> utges utzbe valen ve_had vente venti verbr verfl verg_in vergi verh_die verl_dass verl_und verm_der \
        verpa verru vier_am vier_mona vier_zent vitri vom_disc vom_erst von_am von_habe von_hier von_je von_uebe \
        von_wo vor_dem vor_erst vor_ort vorer vorhe vorig vorne waeh_der waehr waer> wages wange wann_man war_da \
        war_eine war_um war_vor waru_ich was_da was_in was_mach was_nerv was_pass wass_und we_got we_have wear> \
        weddi ween> weg_zu weil> weil_man weit_das weni_dafu wenn_die wenn_ein wer_nich wer_steh wer_zahl werd_ich \
        werkb whoev wicke wickl wie_es wie_im wie_imme wied_alle wied_ohne wiege will_dort will_niem winkt wint_das \
        wint_und wir_haet wir_seit wird> wird_ein wird_trot wirk_in wirte with> with_ten wo_der wo_man woch_0 \
        woch_in woch_spae woelf wofue wohn_jetz woll_wiss worbe word_war wort_eine wroom wurd_auf wurd_ein wurf> \
        xempl xpect your_own zicht zieh_der ziffe ziger zitte zu_find zu_mein zu_schi zu_wir zubi> zubil zubis zuers \
        zufah zuges zulie zum_0 zum_acht zuru_mit zusa_fuer zusc_erhi zwan_minu zwar> zwei> zwei_die zwei_lehr \
        zwei_punk zwei_ster zwei_tage zwoe_stun zwoel =4 0_geht 0_hat 0_quad 0_schu 0_uhr <ab> <abzo <afte <ande \
        <anne <ante <anwo <anze <arbe <asch <aush <ausl <ausz <beda <bede <beis <beli <binn <bis> <biss <bund <chec \
        <city <clie <cust <dabe <dahe <defe <deli <denk <desi <ding <done <drin <einm <eins <erdg <erge <ersp <even \
        <fabr <fair <firs <fron <garn <gear <geba <gefa <gehw <geko <geri <gesc <getr <gewa <gewe <glue <go> <grue \
        <gumm <guy> <had> <haet <haeu <hahn <haub <hobe <hoeh <hohe <hub> <huel <info <jaeh <jaen <jann <janu <jasm \
        <jung <koch <koen <komm <koop <labr <lag> <laut <leer <leis <lunc <man> <mate <may> <mete <mir> <mues <mutt \
        <naem <nois <nord <noti <oeff <oest <offe <peop <phon <poli <prok <prom <put> <rech <resp <rosw <scan <sche \
        <sech <selb <sink <smel <spru <stad <stee <stel <stic <test <truc <umge <umsc <unse <urku <verp <voll <wait \
        <wege <werk <wert <whic <whol <woch <woma <year <zwoe a_very ab_augu ab_herb ab_mont aber_nich abges abgew \
        abnah abrad abrik abzoc achde achge acht_woch ackun adene aecht aeder aege> aelft aeme> aemli aenen aerge \
        aerz> aetig affee agess ahnun ahre> ained aler> ales> alle_in alle_um als_bei am_anfa am_mont am_stan amte> \
        and_two andle ange_hat angef anisi ankt> annt> anspo anuar anwoh appen appre april aring arted artel \
        arti_uebe artik asmin auert auf_dass aufsi auft_uebe auftr ausfa ausz_fuer ausze auto_und bahn_und beden \
        behae behan bei_als bei_arbe bei_habe bei_lern beka_eine bekom belie berna berwi best> best_nach bett_und \
        bewer billi bin_ich binne bis_ich bis_nach bishe biss> bitt_nich boese brado bran_in brau_wir breze brin_die \
        bzock ceive chade chaff chdem chefi chere chine chmes chobe chtes chts> chubl chung city> ckend cker> cket> \
        ckte> clien colle cried da_und dabei dacht dami_dass dank_fuer darf> darf_ich darin das_amt das_erge \
        das_fahr das_hat das_prob das_vorh dding deliv delle delt> dem_haus dem_rase den_ich den_kell den_umba denke \
        der_auft der_bill der_buch der_buer der_firm der_regi der_stad der_tief derne des_unte dgeri dich> die_absc \
        die_akti die_beid die_fami die_grue die_habe die_hand die_mehr die_nur die_reis die_rund die_taet die_unte \
        die_verk diert dnung done> doors drei_die drei_stan drei_ster drit_mal dschu duebe duerf durc_die ebrac \
        eceiv echen edaue eddin edenk eftsf egelt egesp eher> ehrst ehweg eichu eigab ein_haar ein_tag eine_frei \
        eine_kran eine_raum eine_stel eine_von einma einse einz> eirat eite> eiter eizt> ekam> elbst elegs elive \
        emand ember enche ends> enner entli ents> entwu epack erbre erbri erdge erdin erege erfes erhae erhau erial \
        errau ersic erst_am ertag erufu erum> es_ging esamm esses estan estie etall etrol ettet ettle eurer euro_an \
        euro_die euro_the euten ewies eworb fabri fand> fast> ffeln fgema filte first fitte flat> food> fotos fraes \
        frame freit front ftel> ftig> ftsfu fuen_euro fuer> fuer_uns fuss> fzig> gang> ganis geber gefah gegan \
        geht_an gehwe gele_habe gemer genue geoel gern_mit geruf gesch gewar gewie gisch give> glass gned> gscha \
        gsten gster gues> gung> gust> habe_scho habt_ihr haden haelf haett hair> halbe hall_0 hand> hank> hat_ange \
        hat_dann hat_den hat_ihr hat_in hat_zwei hdem> hefin heinz henan hermo heut_0 heut_den hich> hinen hing_und \
        hlauc hmer> hmess hoben hone> hubla hurt> hweg> i_d ich_bei ich_blei ich_haet ich_mit ich_nie ich_selb \
        ich_werd ichun iebs> iefer ierba ieter iften igned im_febr im_gege im_haus im_hint im_janu im_juli im_rega \
        immt> impfe in_hall in_ordn indli inen> infor inlad inmal insch insta isgel isher ismus ist_umge iste> it_to \
        it_was itale itarb itete itha> ither izist jaenn jahre janua jasmi je_0 jeman jetz_mit jung_frau junge kabel \
        kaffe kann_sage keit> kilo_auf kind> kiste klopf knie> kolle komm_und komm_von konst koste kratz labra lady> \
        laech laes_das lang> lant> lanz> lappe lass_die laube lbach lbsts ldene ldung legin lehr_mit lehrs leid_nich \
        leist leit_der lerha liede liner litae lizis llamt llegi llen> lles> llte> lobte logis logo> look> look_afte \
        ltert lunch macht maerz man_da man_muss masch mater matte melde mensc ment> mers> metal meter mgeba miete \
        minde misse mit_sech mitge mitt_im momen monat monti musst nach_das nachd naec_tag naeml nahm> nbeka nchef \
        ncil> ndari ndger ndigt ndows ndwer nehm_die neun_leut ngeln ngstu nhaen nhalt nich_ande nich_best nich_es \
        nich_so nich_wir night nigt> nimm_sie nisch nkind nladu nnen> noch_zust noise nsatz nsich nssch nstru ntaga \
        nteil ntern ntlic ntwor nuebe nur_0 nutze oche> oelf> oest> oeste of_the oise> olizi olleg ollem oment onne> \
        ontie opfen orben orden ordnu orige ormit ossha oswit otte> oved> ovide packu papie passt pays> peich pekt> \
        pfang pick_up ploye poste prei_fuer probe proku proto pruef quere rador rage> ragte ranti rate> rausg rben> \
        rber> rbst> rdges rdich rdnun ready rechn regal reiga reit> rene> renti rfest rgani rgele rger> rhabe rher> \
        riche riebs riede riegt rien> riere ries> rifte riste rked> rkund rlich rnehm rning rokur rolle ront> room> \
        rossh roswi rovid rraum rschi rscho rspar rstun rtag> rtell rtes> rtike rtlic ruec_wege rufun sagte sbest \
        schl_mit schn_aber schob schre sech_tage sechs sei_die seit_sech selbs sent> sere> serve setzt sgefu shalt \
        shand sich_0 sich_an sich_gege sich_im sie_bei sieb_woch sind_in sitz_ich sleit slich smell smus> soll_bis \
        spaen speic spone spons sschi ssern sslic staen stags stalt stau> stehe stel_auf sterr stick stoer stras \
        struk stun_lang stun_und swith taeti tage_lang tammt tatio tchen team> teil> teile teiln tele_war terfe \
        teria terla terve teure tgesc than_you thank the_comp the_cont the_morn the_stat thers thin> tift> tikel \
        tilie tisch tlass tleit tock> trag> treik troll truck trukt tsch> tsrat tssch tstel ttler tudiu tuete tzahl \
        ubild ublad udium ueft> uenft uerfe uetzt ufgem uhen> um_eins um_halb um_sieb ummis unbek und_auf und_aus \
        und_brin und_darf und_die und_frag und_frei und_ja und_kund und_lies und_mir und_sich und_vor undin unft> \
        ungsd uns_die unser unte_0 unte_die urkun ursa_ist usfal usger uszei verbu verda verha verl_im verw_auf \
        verwe verzi vier> vier_leut vier_ster vierm von_an von_auf von_mein von_war vor_jede vormi want_the war_bei \
        war_die war_zwei wart_wir wass_in weil_am weis_ich wendu which whole wie_sich wied_etwa winke wir_woll \
        wird_auch with_a witha woch_nach woll_er woll_im wollt woman wortl wurde ybody year> zaehn zahl_0 zehn> \
        zehn_jahr zeit> zette zocke zu_eine zum_absc zum_drit zum_fuen zur_hael zusa_mit zwei_kind zwei_last \
        zwei_wint =5 0_proz 0_stue <acht <als> <amt> <anzu <ausb <bele <bish <boes <bon> <bran <came <comp <dere \
        <dort <drit <drue <eige <eink <einl <einr <empl <erri <feri <fitt <frag <frei <from <gave <gebr <glau <good \
        <haen <haft <hein <hoch <hof> <imme <insu <ja> <je> <juli <kalk <klag <koll <laer <laes <lear <lich <mai> \
        <mail <mess <mind <mitg <mitt <must <pays <post <prue <rain <ramp <raus <s> <saeu <samt <sent <sinn <site \
        <spon <stan <steu <stoc <tele <tour <tres <troc <tuet <up> <van> <vern <waer <week <weh> <weil <with <zu> \
        aben> aber> aber_wer abge_ich achse achun aefte aehrl aesch aeter after airy> aktik albe> aller als_die \
        am_ende am_naec and_will andel anruf asche at_and atens aube> auch_so auf_unse aught aus_alte aus_den \
        aus_eine aus_wie ausbi austa autos baute bei_alle bei_mein beid_seit beide bein> bekam betr_mit bnis> body> \
        brech buchh chimp chlim chnik chtet chtsr chulu da_hat dairy das_ange das_bei das_der das_dopp das_hand \
        das_prei dem_dach dem_park denkm dentl der_bran der_drei der_wart des_betr die_dame die_haen die_jung \
        die_nach die_schw die_woch diene dran> drei> drei_gesc dring drit_der dritt drive dunge durc_eine earbe \
        eben> ebend ebiss edes> eferu egang ehena ehmer eibe> eidun eien> ein_drit ein_fuen einbr einge einla einsc \
        elern ellte elte> emplo endel enfti enfzi enkma enne> ennte ensat eone> eople eras> erche ereic eren> eres> \
        erien erme> erneh erric erst_eine erste ertra erufe erweh erybo es_dort es_ist esell etan> euro_fuer euros \
        ezahl fach_in ferie ferun ffeek ffene ffice fice> flie_in fluch frau_am frist gearb gebis geho_und gekue \
        gele_und geler genes gepac gesel gesp_der getan getr_und gewin ginge good> gruen gutac hacht haeft haeng \
        hahn> hat_heut hatt_die hbarn hickt hiebe hier> himpf hlimm hner> hoch> hole> hrlin hsten huhen huld> hulun \
        hwer> i_left ich_bin ich_von ich_wohn ich_zum icken idee> idung iere> igabe ikel> ilie> im_maer im_somm \
        im_wint in_eine inbre ingst inkt> ippe> irst> isch> ispon ist_bei ithin jahr_in jedes jetzt kaff_laeu \
        kam_mit kante keine kenne kocht koope kunft laert lamt> lasse lauch ldigt learn leine leite lerne licht \
        lient liess limm> liver llten mach_die mal_eine mal_in me_out mein_chef mens_die meone meras mill_euro \
        mit_dene morge mpfen mploy muess nach_eige nbrec nftig nfueh nfzig ngefa niker nkmal norma nser> nstae ntain \
        ntrol nuar> ob_der oberf obte> oehen oerte offic ollte omeon onat> ontro ople> ormal orter otos> paene pelte \
        peopl perat petro plat_0 plus> praeg prakt preis preng quote raegt ragt> ransp raum> rdent rdert rding recei \
        reche reine rflae rigen ringe rmal> rpack rrich rste> rted> ruckt rwehr rybod sagt_sie satte scha_der schae \
        schu_die schu_fuer sehen sein_eige seit_mont seit_zwei selb_nach self> selle sgeld sich> sich_nach sind_eine \
        sitz> so_etwa so_i someo spren sschl sschu stan_das stere steue stopp tacht tag_der taine tarbe tatt> teilt \
        tenlo tensc than> them> therm toert tsfue ttag> uchha uckt> uebe_ich ueckt uehlt uetch uhr_frue ulung \
        umge_hat und_ich und_wie und_will und_wir uns_eine urer> uros> usbil user> ushal utach utos> veran verso \
        veryb vesti visit von_ist von_und war_mein war_nur week> weine wer_hat wir_sind wirks withi wohne wurd_sie \
        zahlt zusch zwei_jahr zwei_stun zwisc =6 0_tonn <anbi <anru <azub <beid <betr <bill <blei <buer <dach <dafu \
        <dair <dir> <dran <driv <ever <fast <flae <gebi <geme <gera <gere <gmbh <hall <hier <holt <how> <i> <jetz \
        <klar <lady <leit <lohn <mita <mont <orga <prob <quer <ran> <rece <rein <sand <serv <six> <stat <stoe <t> \
        <teur <tuer <tut> <uebl <verd <visi <wage <wann adung affen afuer agabe am_steu anbie ance> anges anke> \
        anzei arbei arge> arrie atte> ausha azubi beko_die bends blade chaef chef> chieb ckung dafue dass> dass_die \
        dem_land den_zusc denen der_feue der_gesc der_poli dert> die_arbe die_das die_hat die_tech digte dispo dort> \
        echni efahr ehmen eige> einka emlic enen> entwi erban erfla ernah erpac ersor esche estal estet estri etzte \
        eute> fragt ftet> fuer_fuen fuer_mein fuers gangs gave> gefue geld> geme_mit gezah gmbh> haffe hafte hat_uns \
        haust heis_es hlag> hoss> hrlic hsel> htete ich_nich ich_noch ich_war igste ikum> illig ist_mir juli> kaeme \
        kauft komme kruf> ladun ldern lehrl lernt lohn> mache mit_zwei mmen> nach_dem nach_eine nach_haus nacht \
        nbiet ndelt ngepa ngert ngest ntwic nur_das nzeig packt panne paten pped> proz_der ranch rbeit reich reins \
        rette rgesc rike> rlegt rnahm rohr> rster rweis sagt_man samt> seit_mai seith sendi sfueh sher> sind_0 sorge \
        steh_jetz stell taend tagab tbewe techn teste teuer tikum time> timmt treit trock twick uebe_den uebli uenfz \
        uerwe uftra und_ein und_einm und_habe vert_mit vertr ving> war_ich ware> weist wer_haft wir_die zeug> \
        zu_sehe =7 0_kilo <an> <aske <aufr <auss <beha <beru <dass <days <eing <euch <for> <geza <glae <glas <halt \
        <hat> <herr <kam> <kauf <kenn <lehr <nun> <prot <rohr <stop <them <to> <tonn <trag <uns> <vorg <what <who> \
        abend achts aelte ahlen aken> alle_uebe alles anger asked asst> bei_und beite berfl branc check chenk conta \
        danke dankt das_land days> deres die_neue dinge druck efuel ehael ehler eine_0 emerk ergeb erne> es_bei \
        eschm esteh euch> fuer_die hat_sie hicke iebe> iehen ietet ittag klar> laut> leise lets> liefe llem> messe \
        mit_0 mit_eine mitar mitta neun> nich_an ntier ontai opera papa> pfen> rial> rief> rstae rucke rund> satz> \
        sbild sked> sten> strei tellt tigte tonne trich trieb uers> und_am und_jede unden verdi waerm werbe what> \
        zter> =8 0_leut <alle <auft <cont <druc <fach <frau <geno <ihne <job> <kaem <kran <papa <pay> <petr <soga \
        <spin <than <they a_day ab_und aefts aftet alle> am_tele annen beruf biete cken> druec ebaut ebern ebot> \
        eche> eine_nach esamt euerw fall> frau> habe_sich halb> halle hler> holt> ich_woll iger> ihnen in_den \
        ist_das jung_mann kesse ktiku kunde lung> man_habe ogar> ohne> ratio reis> rfte> rsorg sache sie_habe sogar \
        sraum tages teten they> tzter uschl von_die was_ich woche zahle =9 <aber <ange <d> <da> <disp <einb <halb \
        <jahr <kund <masc <me> <sach <tage <tech <two> <vier aeren bei_hat betri enes> ernt> erst_tag etrie flaec \
        ftrag gebau gebot halt> herr> jahr> koenn nehme ngebo von_hat vorge =10 <and> <durf <team <wenn <wo> chick \
        durft geste igene irmen nner> und_das urfte wenn> =11 <entw <ware die_stad ehrli gesam igte> mit_mir seit> \
        =12 0_0 <dien <firm <work eter> ewerb firme geben mann> rund_0 schic =13 <dank <was> die_frau leute =14 \
        <bin> <tag> im_jahr =15 <leut =16 <day> <our> =18 <at> <von> =27 <bei>
        """
}
