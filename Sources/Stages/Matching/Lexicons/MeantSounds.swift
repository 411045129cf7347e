/// Runs of letters and neighbours, and how much each speaks for a firm that is meant.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/meant.
enum MeantSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-6]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-15 <der> =-13 <er> =-10 <is> =-9 <in> ische =-8 <also <or> also> arten eicht in_der schwa tung> =-7 <bahn \
        <beim <spie beim> gibt_es spiel =-6 <am> <auf> <dem> <gege <play <sonn ante> asser der_komm esten from_the \
        is_the liegt tern> =-5 0_in <are> <brau <brue <des> <dreh <film <find <ganz <haar <if> <ist> <it> <kurz \
        <oder <regi <satz <schl <stre <top> <wahl aenge ager> am_sonn ander aus_der band> befo_the buch> chiff dazu> \
        die_mark egen> eidet erein erer> erst> ffnet folge gegen habe_den hrer> idet> iegt> ierte ierun ist_die \
        ist_heut kinde lagen neide noch> oder> rschu schif sser> stes> suche tzung wasse =-4 <acht <app> <aus> <buch \
        <but> <cafe <dazu <es> <flur <folg <geze <hoer <hund <kapi <klas <klin <lach <lieg <noch <nove <nur> <punk \
        <sani <spri <star <stel <tant <trai <vor> <wart <wohn abell abge_werd acken aere> aeste aetin anga_der angst \
        arzt> auf_die ball> bei_0 bei_in bei_mir beit> belle cafe> chnei chte> den_land der_vors dern> die_0 \
        die_best does_the dreht each> egel> egess ehren ells> enden erlie es_im es_nich etin> finde fisch flur> \
        folgt ften> gaest geges gesse gezei hat_beim have_to heite hlage hneid ich_seit ieren iler> im_flur in_her \
        in_the ist_fuer iste> ister itte> itzen itzt> jeder jema_ob kalt> klass klaus kling kurz> laufe lesen lett> \
        liere ling> lzeit ming> natur nder> ndern ndsch nger> nich_das nich_in nich_uebe noch_die nster nur_der \
        olgt> oller ossen over> pass> raeti rand> regie rein> ritt> rten> ruehe runte schen schni schoe sitzt spaet \
        start trans uche> uehrt uert> und_ich verei von_eine warte wisch wo_die zu_spae zwisc =-3 0_mete 0_minu \
        0_steh <abge <abwa <albu <alte <arzt <as> <bad> <band <beho <beri <blae <bloc <bric <bril <bueh <comi <dana \
        <davo <den> <does <dunk <e> <ehre <erza <erzi <feld <fisc <flug <fueh <gaen <gaes <gast <gehe <gibt <grau \
        <hab> <hafe <heis <hera <him> <hint <hinw <just <kalt <kett <kita <know <komp <krit <kuer <labe <laen <laug \
        <lett <link <mete <natu <nehm <neig <nie> <note <ob> <off> <over <pape <phys <pump <rege <reic <salz <samm \
        <schw <show <sieg <simp <sits <spae <spra <spue <stei <stud <tabe <tier <unbe <unge <uni> <vorl <weis <weit \
        <witz <word <writ <zelt <zieg <zug> <zwis a_0 abgeo adtpa aeuch afte_a ahnho aking album alle_drei alley \
        alls> als_das altun am_bahn am_mark an_bord an_sams andba andin apita archi artet artez as_if ated> atze> \
        auch_eine aucht auf_dem auf_zwei aus_den aus_die azier bahn> bahnh becke beim_0 beko_ich berse besc_der \
        bewoh bgeor blei_ein boeen brich brill chbar chen> chnit choen chool chran chste chtzi chwar comin cover \
        davo_die den_der den_schw der_alts der_antr der_app der_gren der_inha der_regi der_soll der_vers der_war \
        der_zwei die_bewo die_kita die_lage die_prax die_stre doch_nich does> down> dtpar dunke eadin ebers eckt> \
        edakt edet> edigt effne egier ehaeu ehlen ehoer ehre> ehrt> eige_nach eilig eimat ein_alte einan eine_alte \
        eine_eige eine_gesc eine_paus eing_word eins> eisen eiten elden eler> elese enfte enher eplan epump er_den \
        erem> erfol erke> ermer errat ersch erset ersio erte> erzae es_die es_um eschw esser estar estau ethin etter \
        euse> ewohn ewonn ezeig faehr fenst film> find_kein flich for_a frei> ftlic ftung fuer_haus fuer_jede \
        fuer_kind gab_es ganz> ganze gehae geht_es geles gentl gepla gewon gitte gkeit gner> grue_und grupp haare \
        hab_den habe_am habe_die hafen half_the haltu hat_er have_the hecke heima heiss hern> hiff> hint_der hinwe \
        hlich hnhof hnitt hoere hrank hstes htzig huhe> hund> huss> hwaec hwarz ich_hab idge> iegel ielt> iert> \
        igen> igent igkei illen im_shop imete immen imply in_dies in_jede inale inand inder indet innt> isen> \
        ist_ausg ist_von it_a iten> itik> jede> jetz_eine just> kapit karte kein_schi keite kita> known koeni kriti \
        label lache laeng laes_sich lage> laugh lben> lbum> lden> lehre letz_woch letzt lgen> lger> licht lieg_bei \
        liga> lingt liste lley> lschr ltung man_nich mark_0 meld_sich methi mir_die mit_herz mit_sein mply> musik \
        nach_0 nach_dem nach_der naec_jahr nale> named nande nbaue ndest nete> nhof> nich_aus nitt> nkte> nntag \
        noch_eine noch_wer novem nown> nters numb_0 nungs nzig> oeen> oeffn oehre oenig oerde offe> ohnt> okal> \
        olade olge> ometh ometr oming on_an onnta or_does otel> ound> ovemb paet> paper park> pause pazie physi \
        pier> prung pumpe rannt recht redak regen reht> reise reser resta rfolg rille ritik rium> robe> rosse round \
        rscha rsche rsetz rsion rtrae ruehr ruppe rvier rzaeh rzig> schal schie schil schli schoo schri schu_und \
        schw_auf schwi seit_woch serem setzu show_a sich_aus sich_das sieb_jahr siebe simpl sits> sitz_man so_weit \
        somet sonn_nich sonnt sonst sprun spuel staur steck steh_die stein sten> steri stoff stoss strec tabel tadtp \
        tage> tandi tante teine term> ters> tgege the_old think tien> timme tion> tles> to_be torin tpark traf> \
        train treck ttles ture> tzen> tztes uebe_dem ueher ugend und_dann und_dem und_im uppe> uren> vely> vembe \
        verli vers_0 von_dem von_der waech wann> war_es weich weis_jema wende wert> wie_in wir_ware witze wohnt \
        wohnu wonne zelt> ztes> zu_den zuege zungs zuru_und zwei_mete =-2 0_and 0_bake 0_besu 0_blei 0_die 0_fuer \
        0_gaes 0_jaeh 0_kind 0_mens 0_mit 0_mm 0_nove 0_per 0_so 0_stun 0_taus 0_the 0_whic 0_zu 0_zusa <abou <abwe \
        <acce <act> <aend <albe <all> <alt> <andr <angs <anot <anpa <anst <apar <apfe <aqua <arch <aust <ausw <b> \
        <bach <bade <bagg <ball <base <bass <batt <bauc <baum <be> <beck <begi <bell <benz <bete <bewe <bewo <bild \
        <bitt <blie <blue <bott <brae <bret <brid <bus> <c> <call <cast <cell <chai <char <chur <clas <comm <cons \
        <cove <dage <daue <deni <derb <dess <deut <dial <dign <disk <dry> <duo> <duri <eben <edit <egal <ehe> <einh \
        <elf> <ende <endl <entg <erfo <erli <ermi <erns <ersc <esel <etap <faeh <farb <fase <fass <fell <fens <fert \
        <figu <fini <floh <flus <fore <fort <frue <gab> <game <gard <gart <gedi <geha <gele <gepl <gezo <gilt <graz \
        <grun <guss <hake <half <hear <heck <heiz <helf <hell <hilf <himm <hin> <hitz <hoff <holl <hote <ihn> <inde \
        <inne <juge <jury <kaes <katz <kino <kios <knoc <krim <kuch <kuns <lage <lame <leas <legt <letz <linz <long \
        <look <luef <lueg <mang <mark <mast <matc <mean <meer <meme <moun <nack <nahe <name <nenn <notf <nun> <okay \
        <old> <one> <opfe <page <pain <pair <pari <parz <paus <pege <pein <pict <pomm <prac <prin <prof <publ <radi \
        <rand <read <reda <rest <roma <room <rueh <runt <sass <says <sche <scor <sege <seku <set> <shoe <sich <sieb \
        <sitz <sixt <skip <soll <sond <spas <spot <spur <staa <stae <stal <stie <stif <stra <stue <sued <taki <tell \
        <term <text <tite <toas <tote <trac <traf <tran <trin <trit <turm <type <umso <vall <verl <voge <volu <vora \
        <waag <waeh <wass <wegg <weic <werf <west <widm <wood <wrap <wund <wut> <yet> <youn <zehn <zuen <zuru <zusa \
        <zwin a_at a_litt a_prop a_sing a_stra a_talk a_wall a_week aage> aanla aaren ab_mai aber_ein aber_ohne \
        aber_sie abge_von abgeg ables abou_the about abwar achba achma achsc acht_und achtz acing aders adesc ading \
        adio> aegt> aehre aellt aemt> aerke aesse aetzl afen> affel agege agen> agger ahlba ahmen ahnda ahrsc ahrts \
        ailer aketd akete aktie alben alifi alle_ande alle_bis allow also_fuer alte_fass am_alte am_donn am_erst \
        am_mona am_stad am_wass am_zwei amed> ames> aming amme> ammel amtsi an_eine an_old anach analy and_that \
        and_then and_they and_we andha andst ange_im angel angwe anier annsc annt> anoth ansla anter apart apfel \
        appen aquar arage arbe_im arder are_not arin> arium arnen arou_the artun arvin arzel arzwa as_the aschu \
        asen> assag assen at_leas at_me aten> ates> ather atver auch_der auer> auf_das aufg_0 aufga aughe aurie \
        aus_graz aus_spen ausel ausg_von ausse auswe autor avor> aying back> baec_die baeck bagge bahn_unte bahnd \
        baker batte bauch bauer baums befo_noon behi_the beho_die behoe bei_geht bei_wohn bei_zwei beim_vorl \
        beit_die beko_man benhe bensm benzi beque berfa berra besc_die beset besse beste besuc betei betr_der bgege \
        bibli bis_0 bis_dien bis_mind bis_okto bitt_nach bitt_nich bitt_um bitte blaes bles> bliot block boee_bis \
        bohre boot> boote bord> bott_of bour> bout> bran_in brau_eine bridg buch_und buehn buerg but_it butte bwart \
        by_one ca_0 call_him calle case> cast> cent> chaed chaem chale charm chatt chaue cheit chenl cher> chiv> \
        chleu chlic chlue chlug chmac choko chor> chrif chrit chsch chuhe chule chulz chuss chwae chwag ckey> ckier \
        cksch class creen ction ctor> cycle d_rath da_komm daech dafu_ist dage_man dageg dakti damm> danac dance \
        darf> darf_der darf_eine das_eige das_einf das_fand das_gesc das_haus das_in das_lage das_lich das_maer \
        das_mikr das_nach das_nich das_schi das_team das_waer das_war das_zu dass_ich dass_wir dates davo_der \
        davo_in davor day_i dball dem_0 dem_bild dem_erst dem_fens den_fing den_ganz den_kost den_mang den_naec \
        den_name den_noch den_rase den_rest den_sieg der_abge der_acht der_anwa der_b der_bahn der_chef der_des \
        der_ener der_entw der_haft der_hund der_ist der_kabe der_kost der_kuec der_luef der_nach der_naec der_reze \
        der_rout der_sein der_seit der_somm der_star der_stre der_tuer der_uni der_verb der_vere der_verg der_von \
        der_wirt derby deren derob ders> des_tage desch deutl dialo dicht die_ande die_auto die_beho die_date \
        die_dusc die_eier die_fahr die_farb die_geme die_gena die_ist die_jury die_klim die_kran die_land die_nutz \
        die_oma die_part die_pfle die_raeu die_reda die_rufb die_scha die_scho die_seni die_spue die_stie die_stra \
        die_umge die_werf die_zwei dien_entg dien_im dies_ding dies_satz digni ding> ding_mit disku ditor dnete \
        do_you donn_die door> dort_aber dort_wo down_to drei_kind drops dscha dschu dtrae dtuec durin e_v eans> \
        east> eaves ebel> ebenh ebens ebrau echst ecken eckge ectio ector edich edito eeken effer eflec egal> egebe \
        egekr egeln egert egion egten ehere eheri ehmt> ehrte ehung eidig eiern eiert eige_um eighb eildi eiler \
        eimis ein_0 ein_an ein_fest ein_gewi ein_grau ein_herz ein_koff ein_nach ein_punk ein_ruec ein_stue ein_tuch \
        einb_in eine_ausr eine_baec eine_buer eine_davo eine_ganz eine_gart eine_gros eine_hand eine_klei eine_plat \
        eine_stan eine_stil eine_vier eing_wer einko einli einm_das eins_und eint_0 eint_ist eisst eiste eitig ekend \
        ekist ekord ekund elay> elfer elfma elhan elier elist ellei ello> elsch elten elzei emmer enach enbau endwa \
        enger engpa enkas enlam ennun ensmi enste entf_0 entge entor ents_0 ents_auf ents_in ents_sich entst enzin \
        eoeff eordn equem er_es er_habe er_hat er_in er_seit er_sich er_uebe erabs eraus erby> eren> erfe> erfil \
        erhoe erier eries erlau erlit ermep ernte erobe erras erse> erst_nach erten eruch erung ervus erzel erzig \
        erzoe es_trot es_war eserv eside esso> estim ests> esuch etapp etdie etsch etung etzer etzli etzun euche \
        eude> eule> euro_eine euro_ist euro_je eutli evel> ever_chri ewann ewigk expe_some exper fahrs falls \
        fand_ich farbe fell> fert_in fest> ffel> fgabe figur filme find> finis flugs fnet> fnete foll_by forsc forty \
        foun_a frau_im frau_sagt frei_in freis freu_mich fris_von frue_begi frue_bis frue_ein fuer_acht fuer_nich \
        fuer_schi fund> gabe> game> ganz_tag gara_mit garag garde gart_aus garte gasth gebra gebu_hatt gedae gedic \
        gegeb gegne gegr_der geha_wie gehe> gehe_ich gehen geht_auf geht_in gelsc gelte gema_er gene> gento geoef \
        gere_und geri_und germ_gran gert> geru_nach geruc gesc_habe gesc_wir gest_die gest_mit gesta gewa_wird gewie \
        gewo_hat gewo_und gger> ghbou ghed> gieru gilt> ging_waeh ginnt gion> give_the gleis gnity gran_is graz> \
        grea_gran great griff gross groun gstag gswag gweil hab_ein hab_noch hab_null habe_dann habe_mich habe_nur \
        had_seen hael_die haemt haken hale> half> hand_auf hand_mit handb hands handy harme has_its hat_bitt hat_das \
        hat_eine hat_im hat_mit hat_nich hat_teil hat_unse hatt_0 hatt_bis hatt_nach hatt_zu hatt_zuvo hattu hauen \
        haus_die haus_hat haus_ist haut> hbar> hbour hear> heimi heint heis_nich heiz_in helfe henla herei herin \
        herz> herz_bei heste heut_beko heut_hat heut_nach hier_eine hiffe hilde hilft hink> hinte hinw_nimm histo \
        hitze hlauf hlbar hleus hling hndam hoer_man hoerd hoert hokol holt_sich holte hool> horn> hose_vor hould \
        how_do hrbah hrei> hrift hritt hrsch hrte> hule> hulze hwage hysio i_cycl i_hear i_need ialog iblio ich_arbe \
        ich_aus ich_die ich_imme ich_lieb ich_mich ich_nach ich_s ich_zwei ichte ictur iden> ides> iebte iedet ieher \
        ieht> ieler ieman iern> ierre ierzi iest> if_i iffe> iftet igens ighbo ignit ihr_der ihr_euch iken> ildie \
        ilft> illim ilte> im_augu im_auss im_bloc im_frue im_kirc im_mitt im_ort im_plan im_stre im_urla imaan imatv \
        imed> imisc immun in_brue in_ein in_folg in_fuen in_linz in_offe in_ruec in_sein inal> inche inde> ingar \
        inger ingez inien inish inist initi inken inkle inkos inlic inte_laeu into_the intri inwei inzen iolog ioren \
        iosk> iothe irche is_a is_in is_it is_now ished iskus ison> issar isser ist_0 ist_alle ist_also ist_der \
        ist_ein ist_erst ist_hin ist_neu ist_und istor it_in it_just it_on it_the itaen itcas itel> itet> itig> \
        ittle itze> jaeh_am jaeh_war jahr_eing jahr_so je_stun jede_dien jugen jury> jury_lobt kann_doch kann_er \
        kante katze kauf> kehrt kein_ruec kein_uebe kers> kerze ketdi kiert king> kiosk kita_oeff kler> know_to \
        koen_ja kolad komm_erst komm_woch kont_in krimi ktien ktor> kuec_der kuec_und kuehe kuen_an kunst kussi \
        lace> lade> lades laeu_bei lag_bei lake> langw lante larbe lass_das lassi latio latt> laug_i lause layer \
        lbar> lberg lbst> ldien leere legek leibt leic_verb leic_verl leich lende lern> lers> lett_on letz_jahr \
        level lfer> lfmal lieb> liebt lief> lief_bis lieg_an lies_sie limaa limet linge linie linz> lioth lisch \
        litte lking lleic llgel llig> llime lling loesc loge> logy> lone> look_like looks lott> love_at lovel lsch> \
        lueft maanl maker man_die man_haet man_nur man_unte man_will mann_am manns match mate> matve mber> mble> \
        me_a means mehr_an mehr_gibt meide mein_erst mein_schw mein_tant meis_ist meme> mende mens_sind mepum meric \
        mich_uebe miere migra mill_ein minis minu_auf minu_in mir_gest mir_ihre mir_seit missa mit_alte mit_benz \
        mit_dem mit_dies mit_drei mit_kart mit_kind mit_schl mitg_des mitte mmel> mmeli mmend mmeri mmes> mmiss \
        mmung mode_der modul mont_the mpenh mpfeh mplet mtsin muss_der muss_in my_flat my_left mzueg nach_an \
        nach_anga nachb nachs naec_mal nalys name_ein name_him name_i nanza nasse nbau> nbese nchen ndamm ndbal \
        nderg nderw ndesr ndet> ndig> nding ndtue nebe_die need> nehm_ihr nehmt neigh nennt nente nerst neten \
        netz_der neuj_hat neun_minu neunz next_to nfte> ngart ngefr ngel> ngst> ngwei nher> nich_bill nich_einm \
        nich_mit nich_sein nie_wied nien> nigen nimm_jede nimm_kein niore nishe nity> nkass nkost nlamp nners nnsch \
        nnte> nnung nobo_tell note_from noten notfa nothe novel npass nscha nsel> nslat nsmit nten> nterm ntgeg \
        ntor> ntra> ntrit nun_wied nur_bis nur_nach nur_noch nur_zwei nuten nutzu nweis nzen> nzer> nzert nzin> \
        oard> oast> oats> ob_das ob_er ob_man ochen ockey odens oder_ein oeger oerer oesch of_each ogel> ogen> ogin> \
        ohlt> ohne_schn ohnun okay> okola olgen olger oliti olle> ollst ologi ology omme> ommes ommis omple one_in \
        onist onnen onst> ooks> oote> opfer opti_am or_is orhan orin> orite orlag orles orsch ortag orthe orty> \
        ossva otfal otier ottle ovel> ovely over_0 over_the ower> pages paint pair> pann> park_an parze passi pegel \
        peinl pende penhe pens> per_cent pers> pfehl pflic pictu piege piele pielt pitae pital plane plant plat_drei \
        play> plett pokal polit pomme porte prach pract prei_ist pring prinz pro_hand profi proz_bei prue_im ption \
        publi puele punkt raben racht rack> racte racti radio raete raeu_zieh raeuc raft> raile raine rama> range \
        ransl rasch rated rche> rchiv rday> rdero rdnet readi reat> recke redet regi_und regio regt> reic_das \
        reic_fuer reide reist reite rekor renam renwe resso rett> rgros ridge riec_nach riff> riten rlage rlese \
        rlitt rlor> rmepu rock> roid> roll_unte rollo roman ronen room_in room_with rops> rossv rrasc rrate rschr \
        rsitz rspan rstag rstes rteid rteze rtig> ruhig rumm> rumme rund_acht rund_um rung> rving rvus> rweg> rzehn \
        rzel> rzell rzoeg sagen sagt_abwa sanie says> scha_jede scha_man schat schau schei scher schi_der schl_am \
        schl_nach schlu scho_der schok schte schuh schun schus schw_0 schw_ist schw_sagt schwo score scree segel \
        sein_erst sein_gesi sein_name seit_donn seit_drei seit_ewig seit_neun seite sekto sekun seln> selte sense \
        serv_nebe servu sesse set_by setti setze shed> shoul showe sich_auf sich_der sie_an sie_hat sie_kein sie_nur \
        sie_sich siebt sieg> sieh_man sieht siker sinc_spri sind_am sind_die sinha sion> siste sitz_sie skuss smitt \
        so_no so_we soll_also soll_die soll_im sollt some> sonne sort_die spae_und spann spass spazi spend spie_fuer \
        spieg sprac sprin spur> srede ssage sseng ssert sstud ssvat staat stadt stag> stage star_ist stark stars \
        stays steh_0 steh_ein steh_fuer stei_die stei_und stei_von stel_die stel_gest stel_ich ster_fuer sters stift \
        storm stos_auf stra_der stste studi stufe stuhl suitc suppe suren svate sverk taen> taeng taets taffe \
        tage_zuru tain> taki_ques takin talk_to talki tand> tappe tark> tars> tart> tauri tause tays> tbahn tbau> \
        tcase teidi teig> teil_von teild teili telis tell_you telle tells tersc tery> test> teue_wird tezei tfall \
        that_i the_bell the_gree the_grou the_one the_room the_seco the_stor the_time the_vall the_visi the_year \
        thei_own thek> ther_is thern thre_week tier> tifte tillg timmu tipp> titel tive> toast toffe top_0 topf> \
        torm> tors> tosse track traet trail tramp trand trau_ich tritt trom> tsinh tstad tteri tters tting ttung \
        tudie tudio tuerm tuerz twen_minu two_hund tzig> tzlic tzte> u_boot ualif uchen udel> uebe_eine uegen uegt> \
        uehe> uehls uehne uerme uette uetze ufgab ufgef ugang ughed uhr_bis uitca ulich um_bis um_eine um_sie umpe> \
        umsch umzue unbes und_alle und_bitt und_erst und_hatt und_herr und_jetz und_legt und_lern und_lief und_neu \
        und_rate und_schr und_uebe und_wird und_zwar unde_the under undsc ungef ungsk unkel unkte unse_sohn \
        unse_stad unte_besc unte_hat unte_im up_and uppen ures> urgro urier uropa uruec usaet usatz usche usgeh \
        usred uswei utter utzun valle verab verb_und verbl verg_die verho verl_bis verl_ihre verl_nach verme verra \
        vers_in verta verte verzo viel_dunk viell vier_den vier_jahr vier_leut vier_minu vierz vogel volu_are \
        von_betr von_fuen von_inne von_zehn vor_0 vor_drei vora_der vorla vorle vors_begr vorsi vorsp waage waer_mal \
        wager wahl> wande war_0 war_der war_erst warne wartu warze warzw was_als was_heis was_love weeke weil_der \
        weile weis> weis_aber weit> weit_nur weit_uebe wendi wer_beim wer_mag wer_noch wer_sich wer_soll werd_gebe \
        werf_ich wers> west> weste wett_frue when_the wher_the whic_is whit_and wie_die wie_nie wied_aus wied_werd \
        wigke will_be will_hear will_nun wimme wir_habe wir_hatt wir_sass wir_zu wird_die wird_es witz> woch_0 \
        woch_fuer wohn_weis wolle wood> writ_on write wurd_der you_and young ysio> zahlb zehn> zehn_tage zeit_hat \
        zeit_schr zeiti ziege zieh_ein zitae zlich zoege zu_geho zu_lang zu_schi zu_vier zugan zum_konz zum_mitt \
        zum_verl zuru_der zurue zusa_mein zusae zusat zwan_jahr zwei_aben zwei_kilo zwei_verg zwis_den zwoe_uhr =-1 \
        0_an 0_des 0_gebu 0_heut 0_m 0_mill 0_nach 0_next 0_noch 0_one 0_stim 0_temp 0_war <abov <ag> <akt> <almo \
        <alre <alts <anal <anat <ansc <arou <atla <aufn <aufw <ausg <auth <axle <back <bake <bar> <barn <bau> <beer \
        <beha <bequ <bern <besi <beso <bicy <bier <biet <bino <blat <boee <bohr <both <bowl <brem <brig <burg <ca> \
        <cele <chan <chap <codi <cutt <cycl <danc <deic <dens <dere <dist <donn <down <doze <drae <drop <dusc <each \
        <echo <eich <eier <ein> <engi <ents <erde <erke <ernt <erre <erse <essi <faci <faec <fand <fant <faul <fieb \
        <flam <flog <flop <fog> <foot <fors <frac <froh <gabe <gegn <gekl <gelt <gena <geoe <gesp <gitt <grea <grou \
        <grum <grup <guit <habt <haem <hals <hate <help <hist <hoef <holz <horn <hors <ins> <inst <irge <ital <jagd \
        <johl <juwe <kale <kant <kehr <klat <klub <knap <koen <komb <kron <kult <kump <lack <land <laye <lead <leak \
        <lean <leck <left <lehn <leic <lesb <leve <lies <liga <lobt <loca <logg <lohm <loop <lull <lyin <main <marc \
        <mari <meta <mikr <mm> <murn <musi <naeg <naeh <near <new> <none <nort <null <oel> <oma> <ovat <panz <pear \
        <perc <pfle <piec <pond <pony <port <posa <prem <psyc <push <ques <rad> <rast <rath <raup <reco <redu <refr \
        <rena <rent <rewa <robu <ruec <rule <rumo <rump <sa> <sadd <sag> <sait <schm <scho <secr <seel <selt <ship \
        <shor <side <sieh <sist <skal <skis <slow <smal <sohl <song <spaz <spit <stil <stoo <stos <stun <suit <swit \
        <talk <tasc <taus <teig <theo <thes <tips <toil <trum <tuch <u> <uebe <uhre <ultr <um> <umfa <umzu <unsc \
        <urgr <urla <use> <v> <vere <verm <vern <vet> <vord <vote <wald <wave <weat <wies <wild <wirt <wo> <you> \
        <yout <zog> <zool <zuck <zuho <zur> <zurz <zwan <zwil a_barn a_card a_clea a_coll a_lett a_pair a_star \
        a_trai a_tues aare> ab_juni ab_mit ab_stuf abels aben_in aben_unte aber_dafu aber_man aber_mir abin> above \
        abri_der abwas achri acht_proz acke> acter actis adege adtra aedig aegel aehle aelde aense aepfe aerbe aerch \
        aerzt aeser aete> aetss aetzt aeule afte_fort aftli agai_and agent ague> ahea_of ahrba aite> akeri akers \
        aktor alarb alare alber algen alien alkin all_i alle_paar alle_warm alled alles allko almos alogu alon> \
        alone alpen alrea als_einz als_mein als_vora also_eige alt_und alte_von altes alts_hat altst altwe alysi \
        am_drit am_pege am_see am_sued am_tag am_uebe ameis amell amper an_bei an_unse anato anbi_fuer and_hone \
        and_in and_is and_my and_you andem andid andro andta aneta anfae ange_ist ange_kein angef ankre anpac anpas \
        ants> anzam anzen anzer anzig apazi aper> apher apier appe> appro aract arade araus arbe> arbe_seit ardin \
        are_stil aris> arlbe arly> arme> arsch artie arunt arze> aschb assad assed assik astik astry astst at_all \
        at_elev atchb atin> ative atmat atomi attun ature atzen auch_aus auch_nur auf_alte auf_den auf_glei auf_jede \
        auf_plat aufla aufta aumsc aus_ital aus_nied aus_wie aus_zwei ausda ausfl ausg_der ausg_hat ausg_wird \
        ausr_fuer auste austr ausur ausw_ist auswa auszu autof avel> aves> avon> avori axle> ayers back_from back_on \
        baend bahn_der balle ballk bank> barsc bausc be_the beca_the begi_in bei_gibt beim_bueg bell> belst bene> \
        benen benso berg> berga bersc beruh besc_0 besi_it besid besoh besti bete_sich betr_des bewei bezie bicyc \
        bill_the bis_elf bitt_mit blam_the blatt blei_bei blei_geoe blie_bis bliku bloc_c board boot_mit both> bottl \
        bove> bran_0 brand brann brau_die brau_ein brau_kein brauc braun brigi bril_besc bruch brues bten> buer_in \
        bust> by_a by_hand cafe_mit call_for calls can_i car_park carvi cash_the celeb cello chalt chauf cherh chest \
        chhal chied chief child chite chkei chmec chric chtal chtse chur> churw chutt chwes chwim ckeng ckens ckssa \
        cled> close codin commo consu cook> core> cter> ctise cture dann_eine dann_lach darst darun das_alte das_duo \
        das_feue das_geba das_hell das_hote das_ich das_kuns das_mit das_nur das_orch das_sagt das_upda das_vere \
        das_wass das_wort dass_auf dass_es dass_ihr dass_kein dauer davo_sech davon dazu_eine dazu_irge dbuch deger \
        deich dem_nich dem_wint den_aben den_acht den_beru den_besu den_betr den_grun den_schl dene_die denkt denno \
        dense dents depon der_aufb der_bueh der_buer der_bund der_einz der_espr der_euro der_fami der_grun der_halt \
        der_himm der_juge der_kant der_koen der_krit der_lokf der_mutt der_nich der_noch der_poli der_prue der_schl \
        der_scho der_schr der_spri der_stei der_stir der_stra der_stue der_tabe der_umfa der_unte der_wahl der_wart \
        derei derga derho derru derve des_aben des_meis desra desta deten dever dgesc diag_mit didat die_ablo \
        die_ange die_bauk die_bezi die_einh die_folg die_form die_freu die_gaes die_gast die_kett die_komm die_kopf \
        die_krei die_kron die_lade die_lehr die_mini die_mitt die_mont die_musi die_orig die_park die_poli die_regi \
        die_sani die_sie die_wahl die_wart dien_uebe dies_stra digt> dlady doerf donne dose> down_with dozen draw_a \
        drehe drei_durc drei_fahr drigw droid durc_auf dusch dwann dweg> early eathe eats> eblic ebten echti ecret \
        edaem eder> edere ederh edge> edhof eeper eere> eerer eers> effnu efrai efres eftun egene egenf egera egere \
        eggeb egie> egler eglic egner ehen> ehest ehlin ehlsc ehme> ehne> ehnun eiben eile> ein_aben ein_bagg \
        ein_boot ein_esel ein_prue ein_robo ein_somm ein_verz ein_weni ein_zelt einbe eine_antw eine_aus eine_bank \
        eine_fort eine_gara eine_halb eine_katz eine_klas eine_koll eine_leer eine_leis eine_napf eine_niem \
        eine_part eine_punk eine_sond eine_stif eine_tote eine_uebe eine_verw eine_waer eine_zwei eing_der eink_die \
        einz_in eise> eitfa eitsk eklau elbst elder elebr elf_grad elig> eligi elin> elpun elstr elstu elung emier \
        emon> empf_die enaue enblu enbue endl_ein endwo enfol enge> engin engra enier enkt> enlag enlin ennoc ense> \
        ensel ensen enso> enstu entha enzuc eper> epfel eponi er_fuer er_ist er_will eraet erbar erbot ercen eregt \
        erehr ereng erflo erfte ergab ergan ergar ergri erha_den erha_eine erhal erhol erie> erkis erlic erlor ermat \
        ermi_die ermi_eine ernun erque errae errin erse_die erspa erst_aben erst_anla erst_aus erst_dana erst_in \
        erst_mona erst_um erues eruhi eryth erywh erze> erzun es_an es_drei es_imme es_mit es_steh esaeg esbar eschm \
        eseki eselb eshal esohl essig esto> esung etaph etch> eteri etrai etres etreu ettun eulic eunzi euro_nach \
        euro_nett ever_the evers eward ewech ewies ewiss ezeic ezeit ezieh fachm fahr_die fahrb fahrg fami_in \
        fand_die faser fassa fassu faule favor febr_in fees> fehl_mir feink fell_into feln> feue_selb ffahr fferi \
        ffest ffnun fgere fiebe fiert fili_in filmt final find_a find_am find_das fini_the flamm flatm flege flock \
        flog> flop> fmal> fnung foer_fuer folg_drei for_is for_my for_some for_thei ford_eine forel fort_minu \
        fort_one forts frach frag_an frag_mich frain frei_auf frei_ist fress frisu froh> frue_haet frue_im ftauc \
        fuen_bis fuen_ist fuen_mona fuer_anfa fuer_drei fuer_lebe fuer_maer fuer_roll fuer_ruec fuer_sein fuses \
        gabel gaen_noch gaens gaert gast_und gear_das gebae gebal gedr_wurd gefre gege_das gege_dem gege_den \
        geho_eing geht_nur gekra gelau gele_wie gelei geme_an genau geord gerec gered gereh gerte gesae gesc_der \
        gesc_hat gesc_uebe gesc_werd gesen gesp_mit gesp_wird gesu_such get_a geta_weil gewa_er gewan gewec gewis \
        gewoe geze_und gezog gibt> ging_es gist> glei_0 gler> gment gnose golds gram_0 graus griec grumm gsger gsnum \
        gsrec gstmo gsvor gszei guita gwass gzeug hab_auch hab_die hab_es hab_scho habe_in habe_und haede haedi \
        hael_dage haet_jema haet_sie haet_wir hafe_und hafft haftl halts hand_and hand_kart hand_mein hand_wurd \
        hang> happe harac hare> harm> hat_an hat_ein hat_es hat_gege hat_jetz hat_wer hatt_vor hauer haus_0 hausa \
        hauss hausw hbars he_says hear_the heile heim_die heis_das heis_der helle help_or herap herau herhe hesis \
        heut_zum hhalt hiene hige> higt> hilf_nur hitek hkeit hlsch hlten hlues hlug> hmeck hmied hmueh hneri hoen> \
        hoene hoer> hoer_auf hoffe honey horse hort> hotel hoto> hour_the hower hows> hreit hren> hrena hrich hrman \
        hrzeh hschu htal> htses hult> hurwo hutt> hwest hwimm i_look i_said ialar iben> ical> ich_alte ich_hatt \
        ich_kann ichke icht> ichwa icked icycl idige ieber iece> iedho iehun ielle iener ienfe ierga if_anyb ifika \
        ifizi iftli iftun igena igitt igrat igur> igwas ihm_die ihm_zwei ihn_ein ihr_eige ihr_trai ihre_muet iles> \
        ilett ilig> iligt illin ilme> ilome im_0 im_allt im_altb im_betr im_erdg im_kueh im_lehr im_letz im_stal \
        im_wart imme> in_a in_and in_chur in_dene in_esse in_mehr in_mein in_pari in_pfle in_town in_two in_whic \
        inati ingle inhal inige inigu insta inute ionis irale is_abou is_an is_fine is_look is_on is_that is_what \
        ischo ischt islan ist_auch ist_da ist_frei ist_pfli ist_wied it_as it_he it_mean itali itals itch> itekt \
        itert ites> itgli itiat iting itten ixty> izei> ja_auch ja_es jahr_sein jahr_zuru jahrz janu_von jecti \
        jema_an jetz_an jetz_in jetz_wird just_a juwel kalar kalen kam_ein kandi kann_mir kann_sie kapie kart_gibt \
        kass_und katz_ist keepe kengr kenka kerie kete> kies> kilo_und kilom kinos kippt kiste klap_und klei_soll \
        klin_als knap_vier knapp kneip knete knoch koch_ich koen_mit koen_sich koll_habe kombi komm_den komm_wied \
        kommi kompl kompo konso koop> kopf_im kost> kost_und kran_und krei_und kreic kssac kueh_der kuen_in kuerz \
        kultu kumpe laby> ladeg laen_als lage_in lamel lammk land_in landl landt lanet lang_die lang_wie lapps \
        lass_den last> last_summ latma lauf_0 lausu laute lays> lbern lbers lder> ldsch least leav_the lebra left> \
        left_hand legt_eine lehr_sagt leing leis> lert> lesba leses lesun letz_0 leuse leve_0 lgele lhand lichk \
        lick> lieb_dies lienh liest lifik liger ligt> likum limb> line_for litik live_im llaby llage llert lles> \
        llow> llsta llstu lmasc lmost local locki logen login logue lohma lohmu lomet long> long_the look_for lost> \
        lpen> lpunk lread lstap lstue ltene ltes> ltsta luege lulla lying lzsch made> maer_gepl maerc mager mai_in \
        make_it malig mall> mama> man_das man_mach mange march marin maste mbere me_i meckt meer> mein_0 mein_bril \
        mein_der mein_kump mein_lade mein_schu meise melad melig mento metap mete_auf mete_hoeh meter mfahr \
        mich_nich miede milk> mind_zwei mini_verw minie minu_zwei minut misch mit_bunt mit_elf mit_essi mit_fros \
        mit_heim mit_laen mit_leic mit_tuev mitgl mitt_sons mobil moeg_der mont_der mont_ist most> mount mpfte mschu \
        msons mstad mungs murna musi_von muss_das muss_nach my_firs my_grea my_land my_son my_teac nable nach_fuer \
        nach_sieb nach_uebe nach_unfa nach_vom nack> nacke naege naehe nage> nahm_den nahm_die name_auf napp> nated \
        natom naue> nbeka nbuec ndenk ndida ndlad ndroi ndsta ndtag ndwan ndwo> near> nebel neff_hat neipe nertr \
        netar neue_folg neue_soft neun_jahr neun_tage nfass nfolg nften ngebi ngebl ngera nges> ngine ngsnu ngsth \
        ngstm ngsze ngte> nich_auf nich_der nich_gekl nich_man nich_weil nich_weis nie_eine nie_in nigh_and nigun \
        niken nimm_weit nitia nkenk nkler nkrei nland nlini nnoch noch_alle noch_am noch_waeh noche none> north \
        nose> nove_0 npack nprob nreko nroes nsen> nspor nterl ntie> nting ntspi ntsta nuenf null> nun_im nun_zur \
        nur_am nur_den nur_in nzamt nzelh obble obert obust ocal> oder_einf oding odule oehnu oene> oennt oerfe \
        of_thos offe_me ograf ogue> ohle> ohmue ohren ohrer oilet old_town oliv_und ollos olzsc oma_sagt ombi> omie> \
        on_a on_load on_satu on_thur one_and one_line onner onsum oolad opath open> orang orarl orch> ords> orell \
        orffe orfue orses orsit orspa osaun osses osts> ostur ought ounta our_cabi outub owies paess paket panze \
        parad paris park_for part_trot parti party pass_a pastr path> paus_und pear> pekti pendl perce pfel> pher> \
        piece piel> pierr piert piral place play_the playe plays plies pond> ponie pony> posau postb postu prae_nach \
        prang predi prei_die premi prese pric_and prof_er prose prot_der prue_nich psych ptet> puelm pump> put_it \
        quari queme quest rabsc ramme rande rands rankr ransp rant> rappe rarlb rath_ein raupe raus> raut> ravel \
        rbar> rcent rchit rchre rdorf read_the reaks rech_kam refra rege_der regi_fueh rehen rehru reiei reien reini \
        reis_die relle remie rennu retar rettu rewar rffes rfilm rgabe rgerl rgrif rhalt rhoer ricke riech riedh \
        riftl rigit rigwa rinde rinke rinze riss> risur rites ritin rkenn rlauf rlber rleit rlieb rlier rman> rmela \
        rnau> rnte> rnuen robus rodel roken roll_ist rote_kart roup> rplan rsona rstec rtelf rtenv rther rtie> rtung \
        rude> ruec_vor ruehl ruens rund_fuer rvers rwoll rwuer rythi rywhe rzung saegt saetz saeul sage_der sagt_der \
        sagt_die sagt_mein said_yes saite salat salon salz> samm_fuer sams_im sani_des sass_ein satzb saune sbar> \
        scha_auf schl_und schn_der scho_an scho_mal schof schr_uebe schu_zu schw_verl seat_from seco_act secre seele \
        seem_to sein_nach sekis selb_im selb_nich selbs sende sern> serop sfaeh sgang sgebr sgeha sgezo shalb she_is \
        shor_of short shou_i shows sich_am sich_bei sich_eine sich_erle sich_spar sie_auf sie_erst sie_ihre sie_ist \
        sie_mir sie_uns sieb_mona siegt siert sind_etwa sind_und sind_unte sind_von sind_wir sist> sitze sixty skala \
        skass skipp sklau skont skrei skuen sliga small so_some soehn soga_der sohle sohlt sole> soll_einm soll_nach \
        soll_nich some_0 somm_an sonal sond_ein sonde song> sons> sorg_mach sowi_auf spae_in spare spaz_uebe \
        spie_das spie_der spira spita spot_on spra_und spran spray spre_der spri_vom spri_von ssach ssade ssed> \
        ssens sserw ssike ssive sstof sstun stabl stad_hat stad_zwei staer stall star> stari stay_with steh_am \
        steh_sie steil stel_ab stel_der stel_man stern steu_und sthau stie_als stim_in stmon stoo_for stoo_on stor_a \
        stre_aber strei stry> stue_0 stue_kuch stuer sture sume> sund> sung> sweic swend swers tadtr tadtt taerk \
        taett takte talie tals> tariu taugt tball tbaus tbus> tchba teach teche tecke teers teig_uebe tein> teln> \
        telpu tenda tene> tengr terin terst terwa tglie that_is that_show that_they the_arch the_base the_brid \
        the_bus the_dial the_game the_germ the_in the_lake the_loca the_long the_make the_neig the_plac the_port \
        the_pric the_righ the_rule the_sea the_stat the_suga the_word then> then_he ther_are thera thesi thre_days \
        tichw tiefe tigen timed tips> tised tmate tmont tnert to_his to_take to_the toile told_me toss> toten tpapi \
        traeu trai_and tream treid tres> tric> trink trumm tsess tshau tspie tstae tstan tstel ttenk ttery ttler \
        tuerk tufe> tuhl> turm> turn> tvere two_is typen tzeri tzige ually uariu ublik ucher udier uebe_ein uebe_ihr \
        uebe_mit uebe_wir ueckh ueftu uehes uehli uelen uellw uelma uerd> uerki uern> uerzu uesek uest> uhig> uhigt \
        uhoer uhr_der uitar ulaes ulen> ullab ultra um_das um_neun umber umfah umsa_stie umson unbe_die unbek \
        und_beim und_beko und_doch und_er und_etwa und_klin und_laes und_nur und_schn und_scho und_trin und_von \
        und_weit ungsb ungsr ungsv unse_klei unst> untai unte_auf unte_ausg unte_dach unte_drei unzig up_at upda_der \
        urchr uring urlau urnau urpre urwol uscha use_it useln usend usflu usgan usik> ussen uswen uszus uter> utier \
        utori utube uung> uweli verbe verbo vere_wird verg_sais vergl vermi vernu vers_beim vers_blei vers_dass \
        verti veryt veryw verz_sich vier_gese vier_mens vier_von volls von_mehr von_uns von_unse von_west vor_eine \
        vorb_wir vorfu vorit vorw_zuru voted waeld waer_ein waldb waldg wand_mit wanzi war_ange war_mit ware_0 \
        waru_der was_a was_den was_nich wass_gela waved we_call weath week_we wege_des weink welie wenn_man wer_den \
        wer_ein wer_wie werd_der werd_ich werk_aus wette what_stay when_you whic_a whic_my wider widme wied_drei \
        wied_eine wieg_0 wiene will_have will_man will_not will_vorh willi wind> wint_mit wir_0 wir_alle wir_fahr \
        wird_gebe wird_gepr wird_mit wirti wisse witch with_that wohl_aber woll_der word_der woul_be writi wurd_fuer \
        wurd_in ycled year_i year_the you_abou you_thin youtu ywher zaeh_nich zaeun zahl> zamt> zehn_euro zehn_jahr \
        zelha zelte zent> zerin zheim ziehu zierg ziert ziger zimm_klei zkost zogen zoola zu_hint zu_meid zu_viel \
        zu_wass zuend zuhoe zulae zule_als zule_in zum_fest zum_nied zum_vors zung> zunge zur_paus zur_verf zuru_in \
        zurze zwanz zwei_char zwei_liga zwei_mona zwei_schw zwei_tag zwei_und zweig zwill =1 0_am 0_apri 0_auf \
        0_besc 0_beza 0_dach 0_ein 0_eins 0_inha 0_jede 0_on 0_plae 0_proz 0_spor 0_ster 0_stue 0_tage 0_unse 0_wer \
        0_wird <abde <absa <absc <abte <alar <allg <anbe <anbi <ans> <anyt <anzu <arm> <art> <aube <auft <augu <auss \
        <bala <bauz <beat <beda <bedu <begu <beig <bett <bewa <beza <bloe <bloo <blum <borr <boy> <brei <bren <brun \
        <bure <care <cfo> <chee <clie <coff <cold <come <copi <cour <crie <crus <dame <dani <dank <degr <dele <demi \
        <derw <dich <digi <dir> <dm> <done <dorf <dran <du> <dubl <durs <duzt <ellb <emai <ente <erdb <erlo <erna \
        <erri <eure <face <fach <fact <fahr <fals <farm <fath <fehl <fest <feuc <fish <flat <flic <forg <garn <gas> \
        <geae <gean <gefe <gehw <geja <geko <gema <geme <gemi <gesi <gesu <gies <glae <grad <grat <guen <guet <guys \
        <hael <heft <hein <heul <hims <hing <hinu <his> <hofh <hueb <humo <jaus <juen <katj <kept <kids <kilo <klag \
        <klan <klie <knew <knob <kons <kost <kotl <kran <kuec <kurb <l> <laeu <lahm <lamp <lebt <lein <lets <lift \
        <lkw> <loaf <lot> <manc <mand <masc <meck <meet <memb <meng <mess <metr <miet <minu <mole <moos <mose <most \
        <mueh <mum> <nadj <nage <neve <nota <notr <nuss <oeff <oest <oft> <okto <opti <outs <pasc <perm <pick <piep \
        <pipe <poin <poli <poly <posi <prio <proj <prok <prov <quar <quic <rahm <rare <re> <rekl <repl <reto <retu \
        <rohr <rosa <rosw <ruft <rye> <sack <said <sat> <saug <saxo <scan <schi <schr <scra <see> <seie <sinc <sink \
        <skiz <sold <some <sowa <spes <spok <spor <stam <stay <ster <stoc <subs <sunn <swea <teek <tepp <thro <tick \
        <tisc <toda <told <touc <trag <trep <trus <tuet <tun> <typ> <uebl <uebr <ulm> <umst <vals <vans <vera <vide \
        <vore <wait <warm <wasc <wedd <weg> <weig <well <went <werb <wie> <wins <wint <woer <wues <wuns <yogh <zaeh \
        <zeic <zett <ziel <ziem <zimm <zufa <zwer <zwoe a_bag a_dair a_fork a_form a_full a_poli a_repo a_room \
        a_tabl a_time a_two a_very a_work abdec abel> aben_0 aber_das aber_fuer aber_wenn abge_den abge_der \
        abge_wurd abhol abou_who abrec abric absch abtei abzu_fuer accor achse acht_jahr achtr achtw acked actor \
        adja> adtfe adtwe aebig aeckc aefer aene> aert> aesen aetze aetzu aeuft aeusc afte_the afte_two agabe agel> \
        ageme agewo aggre ained ainee airs> aken> akkus alamt alanc alarm aler> alger alges all_the alle_raus allet \
        als_am als_der als_drit als_in als_poly also_dies alte_sege alten am_wall amer> amin> an_das an_empt an_wie \
        an_woch anals and_aske and_ice and_sold and_some and_stil ande_jahr ande_schi ande_und andge andkr andlu \
        andma andwi anged anger anhae anist anlas anmel annen antin antr_ein anwo_fuer anyth anzun anzur aped> \
        arbe_an aren> arent argen arif> armen arnin arst> arte> artes arti_uebe artic artly artne arueb as_well \
        aschi ask_my aske_if aske_what askin assel asted at_minu atche atenl atja> atsan atten atzer atzst auch_fuer \
        auch_ohne auch_um auend auf_ihn auf_leer auf_mein auf_unse auf_weit aufb_die aufe> aufhi aufho aufli aufma \
        aufte aught augu_elf augus auneg aurae aus_mit ausan ausbi ausg_das autom autsp auzei avier aving avour \
        azub_der bag_of balan bands baura bauze bdeck beat> beca_a beca_i beca_of beden bei_dem bei_dies bei_euch \
        bei_habe bei_ich bei_ist bei_jede bei_nach bei_uns bei_wo beid_seit beig_stad beige beim_auss beira beitu \
        bekan beko_er beko_zwei bekom belbr benbe bende bepar bere_in berfu bergi berla best_am betr_0 betr_aus \
        betr_ein bett> bewac bewe_durc bilde bin_jetz binn_0 bis_herb bis_heut bis_in bis_sonn bish_in bish_muss \
        bissc blauc bleib blin> bloed blood boee> booth borro bote> boten brau_noch brau_sich brech bric> brig> \
        brin_die bteil butto bwaer bzig> cake> calm> came_and carer ccord celle chaeb charf chaum chden chee_in \
        chees chef_die cheid chene chert cherw chimm chlac chlan chlim chnec chnup chrie chsel chstr chtho chtli \
        chtpl chtwa chumm chwec cisio ckche ckte> ckter cktue clien coffe cold> comp_the cond> cont_for copie cordi \
        court crew_at cried ctory d_like d_only da_hat da_unte da_weil dami_die dann_der dann_im dann_komm dann_schl \
        dann_weis dann_wird darf_an darf_ich daru_rede darue das_auch das_band das_dopp das_fens das_geld das_gemu \
        das_gewe das_kabe das_kilo das_navi dass> dass_im dass_sich daue_auf davo_aus day_and day_of dbeer decis \
        defek degre deln> dem_dach dem_gela dem_krei dem_land dem_verl demir den_dien den_erst den_groe den_hers \
        den_ich den_im den_mark den_nage den_ober dence denke denpl der_bekl der_bele der_dien der_eine der_eing \
        der_fehl der_gmbh der_hand der_im der_kund der_list der_mann der_mehr der_neue der_offe der_rech der_ruec \
        der_spor der_supp der_turn der_umge der_wage der_webs der_welt der_zeit der_zusc derat derbo dermi derun \
        desla dgebu dheit did_not die_abho die_alle die_alte die_baec die_den die_drei die_feie die_fert die_gmbh \
        die_heut die_hoel die_kaff die_kamm die_kuec die_meta die_papi die_qual die_rote die_sach die_sage die_sons \
        die_staa die_stan die_stel die_trep die_vere die_weih die_wert die_zahl die_zeit dien_0 dien_ein dien_komm \
        dient diese digit digte dinge disch dish> ditio dkrei dlung do_i done> donn_fuer dort_seit dort_sons downs \
        drats drei_haus drei_juge drei_schi drei_schu drei_von drin_ist drit_der drit_gene dstue dtfes dtwer dubli \
        dufte duktm durc_fens durst duzt> dwie> eaend eanst eantr earch eared ebelb ebenb ebig> ebrig ecisi eckch \
        ecktu ected edem> edenk edige editi edrae eduld eekas efekt efer> efera efkue egfal egree ehabt ehalt \
        eher_ein ehjah ehlba ehlt> eholt ehrun ehweg eiber eider eige_auss ein_geru ein_gesc ein_gros ein_mitb \
        ein_ordn ein_pfan ein_schu ein_stad ein_tag ein_teil ein_troc ein_umge ein_vent einb_im einbl einbr \
        eine_anru eine_ausz eine_baer eine_brie eine_chef eine_cont eine_firm eine_kaff eine_koff eine_kost \
        eine_lage eine_lkw eine_mann eine_pale eine_ruec eine_sack eine_tass eine_wuns eing_ware eingr einka einsa \
        einz> einz_abzu eisch eisla eistu eitdr eite> ejamm ekann ekass eklam eklat ektle ektro elf_euro elfac elkuc \
        ellam ellba ellig else_s elsge email emals emand emitt enche endar ende_eine endun endwi ener> enfze enget \
        enlic ennze ensat ensbu ensor enssc ensta enstp entar ents_der entue entw_wurd eppe> eppic er_als erbah \
        erbep erbin erdbe erfle erflu erger ergib erhae erien erig> erile erinn erkae erker erkl_mit erman erme> \
        ermi_eing ernac eroe_in eroes errue ersel ersoe erst_kund erst_scho erst_stoc erstm erwac erzon es_dort \
        es_geht es_gela es_kein es_laeu es_pass es_seit esamm esand eschn esetz esman espro essed esses essin estin \
        estoh estor esund etauc etest etiti etrae eturn euerd euerl eumen euro_ange euro_das euro_inve eusch \
        ever_alar ever_in ever_othe ewach ewein ewoch excep expec expre ezel> ezuck fach_in fachf fachh facto \
        faeh_eine fahr_koer fall_der fass_im feeka fehl_es fehle fehlt fene> fentl feran ferin ferra feuch ffeek \
        ffeln ffent ffere fferr fgema fgesc fgeta fhin> fift_minu find_eine fizie fkueh flade flick fonds for_bett \
        for_it for_the form_ausg forme formu four_days frag_ob fram_numb frau_am fraue free_in frei_der frei_im \
        freib freu_hat freun frien fris_geld fris_setz from_may from_my fron_of fsich fstel fuehr fuen_bere fuen_die \
        fuen_jahr fuer_donn fuer_frei fuer_zwoe fuhre fzehn gang> garn> geaen geant gebr_habe gebu_hat gedra gedul \
        gefae gefal gefeh gege_hat gege_zwei geha_unte gehab gehol geht_an geht_um gehwe gejam geka_mein gela_ich \
        geld_in gele_die geleg gelo_werd gelt> gemen gendl gends gener genu_fuer geri_an geri_kuen gern_mit geru_wer \
        gerzo gese_der gest_den gest_ist gesun geta_als gewic gewo_war gewoc gezuc gfall gging ggreg ghtin gibt_den \
        giert ging_am ging_an ging_mit ginn> gisch gistr give> glanz glei_die got_it got_our grega gripp groes \
        gros_aus gruen gsbes gster guete gunge gust> guten guys> hab_heut hab_im habe_0 habe_bei habe_der habe_ich \
        habe_lang habe_uebe had_been haebi hael_an hael_das haet_mir halb_fuen halb_sieb halb_stun hall> hall_0 \
        hall_von hand_fuer hanks harfe harin hat_in hat_ohne hat_zule hatt_bei hatt_die hatt_im hatt_sich haum> \
        haus_der haus_mit haus_wer hdenk he_said heart heese hefte heim_und heimg heimw heinz heke> henve herb_sind \
        herge heut_0 heut_aben heut_hab heut_im hfrau hgeht hier_alle hile> himse hing_und hinge hint_eine hinue \
        hjahr hlach hlaef hlaf> hlang hleif hlimm hluck hmens hmenv hmigt hneck hnupp hoben hoch> hoch_drei hoeh_des \
        hoer_zu hohen home_with hoss> hough hour_on house hout> how_we hreck hrere hrese hrhei hroug hrweg hsel> \
        hstra hthof htwac humor hungr hwech hweiz i_came i_lear i_left i_owe i_say i_went i_wrot ibers iced> ich_0 \
        ich_der ich_drei ich_eine ich_glau ich_kam ich_leit ich_schn ich_schu ich_vom ichne ichti ichwe ickel idenc \
        ieden iefku iemal iemli ierta iese> iessl iffer ihn_auf ihn_in ihr_die ihre_medi iker> ilden ilie> ills> \
        im_bezi im_foye im_gege im_janu im_lein im_nebe im_schr im_vorg im_vorj imes> imme_auf imme_nur impfe imsel \
        in_augu in_drit in_hall in_kein in_ordn in_our in_ten in_thre inalt inbla ince> inee> inen> ineri inged \
        ingel ingen iniku innen ins_buer inst_of insu_krie insu_want into_my intra intro inueb inusp inweg ionsh \
        iorit irat> iring irma> irne> is_0 islau ispon issin ist_ande ist_drei ist_freu ist_hier ist_ja ist_jetz \
        ist_laut ist_mein ist_nach ist_papa ist_verk ist_wie it_had it_is itdru iterb iteri itha> ithou ittun ixed> \
        izze> ja_das ja_nich jaehr jahr_eine jahr_fuer jahr_komm jahr_uebe jause jedem jekt> jektl jema_aus \
        jema_fuer jetz_alle jetz_mit jetz_uebe job_i jona_teic jueng kaeu_ist kaff_aus kam_puen kann_man kann_nich \
        kart_spie katja kauf_zuru kaufp kchen kein_frag kein_vier kelt> kende kept> kerei kids> kizze kkusc klang \
        klar_aber klare klebt klet_die klett klien kmalg knees knew> knobl knop_und koch> koen_die koffe komm> \
        komm_bei komm_das komm_vorb korb> korri kotli krank kstud ktiku ktman ktobe ktuec kund_vor kurbe kurse kusch \
        lady_from laene laes_sein laeu_die laeuf lage_die lage_habe lance land_foer lang_ich lanne lanzu lappe lare> \
        larm> lass_der lass_hat last_fuer latzt laufk ldend leep> leerg leert legeh lehr_dort lehr_in lehrl leib> \
        leidu leife lerei lern_ich lfach lfrei lich> lieg_alle lieg_das lies_ausr limm> linde lips> liver livin \
        lkuch llamt llect llpla llten loaf> loch> lock> look_into lopft los_0 losse love_the loyee lsena lster ltenh \
        lueck lungs mach_seit maer_die maerk mahnu mai_0 makes malge man_lern man_sage man_soll man_weni manch \
        mark_squa masch mass> matio may_the mbled mecke mehr_in mehr_uebe mehre mehrw mein_das mein_kind mein_kurb \
        mein_mutt mein_sohn membe mens> menss menta menve mern> mess_alle mete_tief mich_0 mich_nach migt> mind_that \
        minu_ist mir_gefa mir_wort misse mit_auge mit_gart mit_ihm mit_prel mit_sech mit_troc mit_unse mit_vier \
        mit_zwei mitg_das mitg_und mmern mohns mole> momen mona_hat mona_zu monad monda mont_bin mont_bis mont_selb \
        more_of morg_geht morg_um morge mosel most_at mostl movin mself mten> mular muss_fuer muss_sein my_bike \
        my_birt my_dad my_fath my_kids nach_acht nach_ausk nach_den nach_elf nach_gere nach_kein nach_lebe nach_neun \
        nach_oste nach_wir nachm nadja nagel nagem nally nbei> nblae nbrue nchef nchem ncil> ndari nded> ndenp ndens \
        ndess ndgeb ndhei ndien ndige ndigu ndkre ndlun ndma> ndstu ndwie necke nees> negg> nehm> nehm_die nehmi \
        nein> nent> nern> ners> netz> netz_da neue_stad neuer neun_mona never new_job nfzeh ngeba ngerz ngetr ngrig \
        ngswe nguin nhoer nich_aber nich_dass nich_fuer nich_noch nich_scho nich_unte nich_von nie_ein nige> nikum \
        nimm_sie niva> nkens nlast nlege nmeld nnerh nniva nnter nnzei nobla nobo_in nobo_woul noch_das noch_einm \
        noon_the nord_und notru now_i nplat nsam> nsbur nsche nschw nstic nstie nstle nstpl nsula nsure ntar> ntel> \
        ntlas ntrie ntuem ntwue nuege numb_on nung> nuppe nuspu nuss> nythi nzuru ob_ich ober> oberg obier oblau \
        obwo_wir ochte ocken oday> oden> of_fort of_it of_some of_them offe_to offe_tuer offee oft_erst ohne_dies \
        ohre> oing> oint> oints oked> oktob olice ollec ollie oment omer> omma> on_one on_that onade onday onds> \
        one_wher onent onsta ooked ooth> oots> openi opft> orab> orbei ordin ordst orers orgar orgel orger orges \
        orgli orhab ories orksh ormer ormul orrig ortal ortie orto> osel> ostly oswit otelf otruf ounts our_dair \
        ours> ours_is ourt> ouses out_of oving oward owas> owed> own_a ownsi paeck paid> pared parks partl partn \
        pass_das pass_in pecte pelt> peop_from per_post perso perve pesen pet_food pfand phon_call plaen plain plan> \
        plank plann plaus ploye polic ponen porto pped> ppich praec prakt prall prei_0 prei_von prel_davo preng \
        prior probe probi proku provi quote raene raenk raese rafe> rallt rame> ramen rance randm ranze rarme rater \
        ratsa rauen raufh rbei> rben> rbepa rber> rdbee rderm rdien reag_auf real_cost rede_in rede_sie redit refus \
        rein_die reine reins rekla renti rere> rerst rese_und retur reund rews> rfass rflec rgang rgene rgibt rgie> \
        rgine rgrun rhabe rhebt rief_an riend riert rigie rina> rinen riori rippe risen rkan> rklic rksch rksho \
        rkstu rlaen rland rlies rlind rmes> rmier rmins rmitt rmula rnach rness robie roche rockn roess roest roke> \
        rokur roll_beim roper ropft rosa> roswi roten rothe rotte rowed rperv rrigi rrowe rruec rstma rtag> rtell \
        rtner rtons rtrie ruehj ruemp ruen> ruft> rund_hat rund_neun runne rved> rverb rverl rverr rvert rviet rvive \
        rwach rwerb rying rzer> rzeug rzone rzsch saege sage_das sages sagt_inha said> said_no sais_im same_afte \
        sams_gibt samt> samte sand> sass_wir sat_in saxon says_it sbau> scha_der scha_mit schar schi_nich schin \
        schl_ich schl_mit scho_alle schob schr_ab schr_ein schr_ist schra schro schu_am schu_bei schu_fuer schum \
        schw_hat schw_mit searc sech_in seco_hand sees> seien sein_0 sein_alte sein_eige sein_letz seit_eine \
        seit_frei seit_jahr selka selle selt> sena> sene> senso sensp sent_a setz_sich setzt seven sfest sgaen sgebu \
        sgefu sgesp shael shall she_said shop> shou_be sich> sich_den sich_seit sich_uebe sie_0 sie_gera sie_mit \
        sie_nach sie_so sieh_dari since sind_drei sind_eine singi sitio sitz_blei sking skiz_auf skizz sland so_geta \
        so_nich so_sagt so_schn so_the sofe_er sofo_jema sold> soll_sich sonen sons_nur sorgl sorti sowas spae_mit \
        spar_die spect spei_von spen_two spese spfle spit_des spoke spone sprae spren spri_und spunk ssau> ssche \
        sschi sschl sschr sselk ssgae ssige stad_hatt stad_ohne stad_und stair stamm stan_an stan_da stant star_hat \
        stay> stay_unti steh_das steh_in steh_nich steh_seit stel_mir stenl stenr ster_weil stete stick stig> stly> \
        stmal stock stohl strue stuc_betw stue_die stueh stun_spae such_ab such_zeug sundh sunni suppl surer survi \
        sverb svers swear sweis swith szubi t_know table tadtf tadtw taeus tag_nach tagab tage_0 tage_die tage_lang \
        tage_tag take_this tale> tape_to taria tass_mit taug_me tbaur tbetr tcher tdruc team_um tele_hies telfa \
        tella telli tempe ten_year tenhe tensi teppi tered terge teril term_im tgebe tgesc that_the that_was the_car \
        the_clie the_comp the_down the_fift the_firm the_free the_glas the_guy the_moto the_musi the_plan the_quic \
        the_town the_wall the_way the_woma then_some therm they_aske they_had they_have they_pay thoug thout \
        thre_nigh throu ticke tiefk tigun time_and time_in times tine> tipp_die tisch titio tlin> tlos> tmana tmens \
        tnote to_a to_do to_get to_look to_mana to_me to_thei tober tock> today tohle told> torie touch toure \
        trae_die trafe trank trass trau_die traun tref_ich treu> truss tsamt tsyst tted> tter> ttert tton> tube> \
        tuehl tueme twic_a twuer tzenh tzug> uberg ubild ublin uckte uden> uebe_ich uebli uebri uefen uehja uehlb \
        uempf uenes uerch uerte uertr ufahr uffer ufgem ufhin uflie ufsic uftet ugel> ugust uhr_vor uits> uittu \
        uktma um_den um_mitt umor> umste unch> und_beka und_bin und_drei und_erkl und_fuer und_ja und_jede und_kost \
        und_riec und_schi und_sein und_sie und_such und_unse und_verk und_waes und_wart und_weis undhe undst unegg \
        unft> ungri ungsa ungsl unniv uns_das uns_zu unse_feie unte_und unte_will unter unts> unwi_eine up_on uranc \
        urchs urla_wird urrt> urufe urviv usamm usbil uschr uses> ushae uslan uspun usrei ussga uszub utoma utspr \
        utton uzeit valse van_from vans> verba verd_bei verd_man verda verf_ist verfl verh_die verk_an verk_kaeu \
        verk_mein verka verl_an verl_dami verl_die verl_fuer verne vers_er vers_mit vers_mues vers_sagt vers_stat \
        vert_mit verwe verzi video viel_aus viel_ich viel_ist viele vier_anla vier_hekt vier_part vierm viett \
        voll_die vom_0 vom_der vom_kauf vom_mont von_hat von_nur von_war vor_mir vor_nur vorb_und vorer vorg_wird \
        vorh_drei vorh_eine vors_mit vorw_die wachu waer_die waer_nich waesc wagen walte want> war_am war_dass \
        war_eine war_muss war_um war_unse warst wart_auf was_bei was_me was_not was_shut wasch wass_aus wass_um \
        we_aske we_run we_spen wech_den weddi week_i week_of wege_fahr wehre weil_auf weint weis_ich weis_wer weist \
        weit_term weit_werd weite well> wels> wenn_das wenn_ein went> wer_am wer_bei wer_gern werk_der werk_und \
        what_your when_i whic_we who_buil wie_0 wie_aus wie_ein wie_sich wie_viel wied_zu wien_0 will_niem will_trot \
        wind_und winn> wins> wir_aus wir_im wir_nur wir_zwei wird_weit wirks wirte with_good witha witho wnsid \
        woch_vorh woelf woert wohn_vers woll_er wollt woma_at work_the wortl wrot_that wunsc wurd_ich xcept xpect \
        xplai xpres ybody year_as yoghu your> zaeh_nur zahl_uebe zahl_und zahlu zeig_wo zeige zeitd zenha zentr \
        zerst zeug_die zfeld zialg zieml zschl zu_0 zu_brei zu_ich zu_weni zubil zufah zum_0 zum_arti zum_erst \
        zum_fuen zum_mona zum_quar zum_them zuna_fuer zuna_nich zuru_die zuruf zusa_der zusa_fuer zusa_hat zusam \
        zwei_aus zwei_die zwei_fael zwei_klin zwei_mita zwei_stun zwei_taeg zwerg zwie_0 zwoel =2 0_bis 0_fran \
        0_geht 0_grad 0_haus 0_ich 0_im 0_juli 0_leut 0_mona 0_neu 0_neue 0_nich 0_okto 0_pers 0_seit 0_stan 0_stel \
        0_unve 0_vers 0_verw <acco <admi <adre <aerg <akti <amt> <an> <ande <anho <anle <anme <anne <ansa <anze \
        <apot <appe <appl <aufk <aufs <beag <bear <been <beid <bein <beli <berl <besc <betw <bien <boss <bran <brin \
        <broe <brum <buer <buy> <buyi <calm <car> <chat <chea <cloc <co> <coll <corr <dara <dass <deci <defe <desi \
        <desk <did> <didn <dieb <dipl <do> <don> <dopp <dort <drue <durc <eine <einf <eins <einz <elek <empl <end> \
        <erge <erhe <erwa <exce <exch <fabr <feue <few> <fill <flei <fond <food <four <frid <frie <fuhr <gar> <gave \
        <gebl <gebu <gedr <gega <gegr <geka <gene <geno <gera <geri <gern <gesa <gest <geta <gete <glau <glue <good \
        <gran <groe <halt <harp <have <head <heir <her> <herb <herv <hoch <hole <holt <hotl <huge <hung <ihne <imme \
        <info <inso <inve <invo <jasm <je> <jobs <jona <jung <kael <kaem <kaeu <kaff <kam> <kami <kapu <kath <kell \
        <kg> <klar <knop <koer <korr <kuen <lade <laed <laes <lass <last <late <leer <leid <leis <leit <let> <lich \
        <like <limi <line <lock <lunc <m> <mail <mal> <mind <mita <mode <mohn <molk <mone <move <movi <nett <nigh \
        <nirg <norm <notd <numm <o> <ober <obst <onli <open <oper <orde <ordn <othe <out> <pall <papi <park <pati \
        <per> <pfan <pizz <plak <plan <pn> <powe <pral <prod <prop <putz <quad <quer <raed <rain <ramp <ran> <rede \
        <resp <rief <ring <roll <row> <runs <s> <saec <same <satt <saun <saus <save <sees <seid <shap <shoo <spea \
        <steh <stro <stru <supp <tabl <taet <tall <tea> <test <that <thea <thei <them <this <thou <took <tot> <trop \
        <truc <tuer <twic <umsa <unse <unti <van> <vent <visi <vorb <vorh <vorj <vorm <waes <wage <wall <wash <we> \
        <wech <wedn <wer> <why> <wind <woma <zahl <zeit <zum> <zuna a_disp a_gree a_harp a_lot a_new a_seco a_thir \
        ab_augu ab_der ab_herb ab_sofo aber_dann aber_es aber_in aber_nich aber_wer abgel acco_to accou achmi achth \
        adrat adres aeft> aefte aege> aehrl aemen aenen aengt aeren aerkt aerte aesst aeter aetig aette affee ageri \
        agle> agten agues ahme> ahnun ahrga ahrt> ainst akes> aket> alism alita alle_0 alle_mit alle_uebe allem \
        allte als_arbe als_im als_werk alsen alte> alte_leut am_anfa am_lind am_meis am_pfin am_vorm ammer ammt> \
        amtsg an_die an_hour an_ihre and_now and_once and_two and_visi and_want and_will and_with andt> anga_auf \
        anga_des ange> ange_0 angeb anges angsa angsb anhoe anks> anla_war anlei anne> anneg annst anntm ans_tele \
        ansta antw_aus anzie apoth appea appl_der appla aputt aran> arge> argu_that arkei artal arted artik asche \
        ask_for aske_whet asmin asst> assun asten at_our at_six at_they atens ater> atet> atien atmet atore attel \
        attet attfo atzt> auen> auf_0 auf_vier aufkl aufsi aufsw auft_uebe auftr auna> auptg aus_0 aus_alte aus_fern \
        aus_ihr aus_kass ausag ausba ausge ausze back_to bad_ellb bare> barke bauen baute beagl beans been> befo_i \
        begr_das bei_alle bei_als bei_dene bei_die bei_ein bei_lern bei_mein bei_rund beide bein> beitg bekam belie \
        bener berre berst beruf besc_des besc_fuer besc_und besc_vom besch best> betr_rech betre bett_und betwe \
        bewer bgele bgera biene bis_auf biss> bled> blem> bnis> bode_eing bon_erst boss> boxen brud_ist brumm brunn \
        bsatz bsche bschl bsrat bstko buer_ist bund> bunde bung> bungs bunt> buyin came_to car_for ccoun chade chaff \
        charg chat> chdem cheap chent ches> chges chimp chine chlaf chlec chlei chlus chmil chmit chnee chner chnet \
        chrot chsen chtet chtsc chulu chwei chwel ckelt ckene cklun clock co_foun colle compa compe corre cost> \
        crew_from da_ist dach> dach_ich dami_das dank_fuer danke daran das_amt das_buer das_denk das_die das_fris \
        das_fuer das_gera das_juen das_land das_mode das_netz das_reze das_sei das_stam das_teil das_vorh dass_die \
        dass_mein davo_geho deali delle dem_auto dem_jahr dem_zwei den_hat den_kell den_taet den_wage den_zusc dende \
        der_alte der_ante der_auft der_baua der_date der_einf der_erst der_gesa der_gesc der_kaff der_kass der_kauf \
        der_land der_lift der_logi der_mont der_schu der_um der_wand der_woch der_zent der_zu der_zwoe deres dert> \
        derth des_betr des_neue des_unte desig desk> didn> didn_t die_akti die_antw die_auch die_ausn die_dame \
        die_das die_eige die_elte die_erst die_fuss die_gedu die_gege die_gesa die_ich die_kass die_koll die_kuge \
        die_kurv die_lass die_leit die_miet die_mir die_neue die_prei die_reis die_rout die_schw die_trop die_tuet \
        die_umst die_vari die_verk die_verw die_vorg die_ware dien_die dien_ist dige> diplo dispo dium> dnesd dnung \
        do_the dog_in don_t dort_und dratm drei_minu drei_nach drei_stan drei_ster dreis drink druec durc_die \
        durc_eine durch durf_ich eagle ealis earbe ebend eber> eberw ebote ebsch ebsra ebuch ebung eche> echen echse \
        echts edach edaue eddin eded> eden> ednes eeded eerin eese> eetin eets> efael efall efern effen efoni eftig \
        egend eginn egist egrue egte> ehend ehler ehmer ehrst eide> eifen eigab eige_anga eimwe ein_betr ein_bild \
        ein_eige ein_paec ein_satt ein_schl eine_auss eine_der eine_fuen eine_gies eine_kont eine_kuec eine_scha \
        eine_schu eine_serv eine_skiz eine_umge eine_von eine_weis eine_zett eines einfu eing_ange eing_das eing_die \
        einsc einse einst einw_durc einwe einzu eiser eitag eitde eitge eitun ekam> ekauf ekomm elaen elass elehn \
        elekt eleri elhau ellen eller ellpl ellst ellte elter elzug emach ement emerk emiet emlic emplo enbei ence> \
        ende> endwe enehm enfab enfti enlos enner ensch enstl enstr ente> ents> ents_bis entsc entwi enwag eonie \
        er_lieb eraen eraeu erans erant erarb erati erber erbet erbst erden erdic ered> erege erei> ereic eres> \
        erett erfas erfue ergin erha_das erhan erheb erhi_eine erhie erkst erkt> erly> errau errei erric ersic erspr \
        ersto ertag ertha ertli ertra ertri erufe erufs ervor erwa_ich erwie erybo es_am es_fehl es_schn es_wie \
        es_wird eschu esell esign espen espra essen essli esste estae eswec etall etan> etigt ettbe ette> ettel \
        etwee euch_alle euft> euro_a euro_ein euro_fuer euro_the ever_you every exce_the excha expe_to expl_why \
        fahr_ist fahre fall> falle fang> fehl_ein feie_am feift fenen fern> ffen> ffnen fina_wird firma firs_time \
        fkleb flat> fleis flie_man flies fnen> fonie food> for_anyt for_eigh for_them ford_nun forgi form> foto_und \
        four> frag_was frame frank frau_die frei_eine freit fried from_dubl fswag ftig> fuen_und fuer_ein fuer_fuen \
        fuer_klei fuer_papa full_of fused fuss> fuss_und gaben gains gave> gebe> gebe_der geber gebuc gedac gefr_ob \
        gefra gegan gege_0 gege_mitt gegru geha_und geho_und geht_nach gekau gekue gela_die gelad gelae gelas geleh \
        gelie gema_und gemac geme_mit geme_und gemer gemie geneh genen genes gerat gere> geret gern_mal gers> gerun \
        gesc_dass gesel gesp_der gest_hat gesu_wert getan getau getei gets_a gewei gewin gezah ghts> ghurt giess \
        ginne gisti gital gleic glish gluec gned> good> gramm grati gret> grube gsam> gsten guens gut_aber guy_from \
        guys_from hab_ich habe_mit haben haelt haen_noch haet_sich halb_0 halb_jahr halte hand_und hande handl hank> \
        harge has_aske hat_dara hat_der hat_mich hat_nach hat_nur hat_seit hat_sich hat_und hat_zwei hatt_das \
        hatt_eine hatt_wir haus> haus_von hause have> have_had havi_a hbarn hdem> he_did heir> hend> herbs herst \
        hert> hervo heut> heut_wied hfrag hier> hies_es hiess hilf_die hilfe himpf hims_in hinen hint_tres hlech \
        hlere hluss hmilz hmitt hner> hnet> hone> hook> hotli hour> hour_and hour_in hours houto how_a hree> hreri \
        hresw hrgan hrieb hrott hrste hsen> hting htlic htsch huge> huld> huldi hulun hurt> hwell i_foun i_kept i_m \
        i_move i_work ich_als ich_auch ich_dass ich_ein ich_heis ich_nich ich_noch ich_so ich_will ich_zum iche> \
        icher ichtp icken icket icklu iday> idea> ideal ider> iebsr iegen iente ierer iesen iesse iete> ietet iette \
        igabe ight> ights igier igita igned ihnen ihr_seid ikel> ilfe> illio ilten ilzt> im_apri im_buer im_haus \
        im_hint im_juli im_klei im_maer im_mai im_pfle imme_am immer in_dece in_dem in_den in_drei in_germ in_it \
        in_reih in_spri in_unte in_vier inall ined> infor infue ingep inkt> insch insol inst> insul insur inter \
        into> inus> inves invoi iple> iplom irate irmen is_bein is_call is_expe ischl ision ismus issch ist_am \
        ist_er ist_gut ist_seit it_agai it_so it_to it_took it_work itale itarb itdem ited> itgeb ithin ittel itter \
        itung ived> izza> jahr_0 jahr_der jasmi jede_drit jede_vier jede_zwei jema_von jetz_0 jobs> jonas juen_mode \
        juge_und kabel kaelt kaeme kaffe kam_am kamin kanal kann_ich kann_mein kanns kanti kaput kart_und kaste \
        kauf_wird kaufs keep_a kein_park kelle kenne kennt kennz kind_but kind_das klaer klage klar> klei_haeu \
        klei_ist klei_nach klich klung knopf koen_hat koll_von komm_und komm_zu konst kost_0 kssch kter> ktlei \
        kueh_steh kund_ein kunft laden lady_on laege laes_das laess laetz lages lahm_rund laken lamt> land_die lang> \
        lange langs lass_sich lasse later lattf latz> lauch laus> lbach lbaue lber> lchen ldern ldet> ldigt leer> \
        left_us lehrs leibe lein> leint leisc leise lektr leoni leppt lerge lern_man lernt less> let_me letz_tell \
        leut_fuer leut_in leut_mit lgeri lgesc lich_der liche lieb_mit lied> liege liess lift> lige> like_the limit \
        line_is line_two linen liner lione lismu litae lkere lkssc llenb llerg llets llige llion llste llte> lnuss \
        loma> look_afte loss> lscha lsche lten> lunch lunge lvenz lzug> m_w mach_die mach_in machu maer_zwei \
        mal_dass mal_ein mal_was man_mir man_nach man_uns mande mann_im mann_rede mann_vor many> markt me_out meeti \
        mehr_im mein_chef mein_name mein_tag melt> mens_die mens_mit ments messe mgeba mgedr mgezo mich_durc milzt \
        mins> minu_0 minu_der mir_eine mir_jede mirin missi mit_eine mit_foto mit_humo mit_mein mit_pizz mitar \
        mitb_aus mitge mitt_0 mmelt mment mode_von model molke money moved mpany mpeti mpfen mploy msatz mstel mtsch \
        mtsge mues_die music muss_man musst my_frie my_knee nach_dieb nach_eine nach_haus nach_oben nach_pass \
        nach_sech nach_tari nach_und nach_von nachd nachf naec_tag naec_woch naech name_auch namen nanzi nass> ndeln \
        ndigt ndlic ndows ndrat ndung nebe_den neede negre nell> nende nesda ness> neve_seen next_door nfabr nfilm \
        nform nftig nfueh ngedr ngepa ngere ngesa ngest ngsam ngsbe nhall nich_erst nich_fahr nich_gesc nich_mal \
        nich_mehr nich_nach nich_um night nine_days nirge nlage nlang nleit nline nlose nnegr nnst> nntma no_idea \
        noch_selb noch_was noch_zust nopf> notdi nruf> nsatz nser> nsolv nsor> nssch nstag nstel nstig nstra nteen \
        nteil nterg nths> ntier ntin> ntine ntly> ntmac ntrag ntsch ntwic nuar> nun_eine nun_steh nur_das nur_fuer \
        nur_uebe nutze nvert nvest nvoic nwohn nzeln nzern o_cloc oblem obstk odell oder_ist oder_mein oder_so odukt \
        oeffe oegen oelf> oenli oenne oertl oesse of_noth offen oghur ogist ogram ohne> old_lady olish olkss ollem \
        ollt> olven oma_0 omat> omate ompan ompet on_wedn onas> onat> onlin only_one onne> onths oors> open_a opene \
        opera operl or_a orben orden order ordnu orfen orgiv orher orjah orked orks> ormit orrec orrow orsor orsta \
        orten orter ortet orwur ositi ossha otdie other otos> otten ough> ount> ounte our_whol ouris outou oved> \
        oxen> pake_ist pall_of palle pany> park_sagt park_und part_of passt paten patie pelte pened penin perat \
        perly perma pizza plat_ein plat_of plied plier ploma point polis posit post> pothe power pplau pplie prob_in \
        probl prope put_a put_on quadr quart quick raet> raeum ragte ranke ranst ranti rarbe ratet ratme rats> raube \
        raus_ich rband rbetr rbst> rbung rchs> rdich rdnun rede_wir rees> regis reibu reiga reing reita rerin respe \
        ress> reswe rette reze_fuer rfen> rfte> rgele rgens rgesc rgive rhael rher> rhiel rhin> riebs riede rien> \
        righ_i ringe rinne rist> risti rkeit rkten rlich rloes rmale rmany rnend rning roble rocke roduk rossh rraum \
        rrect rreic rrich rsatz rsich rsoen rstan rstat rster rstun rtal> rted> rteil rtel> rter> rthal rtier rtike \
        rtlic rtly> rton> rube> ruck> ruec_der ruefe rueh> rufe> runs> russ> rvenf rwurf rybod s_and s_name saeck \
        sagt_ich sagt_man sagt_was satte sauna sausa sberg sbest sbild schad sche_und schi_eine schl_man schl_nich \
        schn_aber schn_ist schnu scho_beim scho_da scho_das scho_jema schr_und schre schu_ausg schu_die schue schul \
        schwu seat> sech_mona see_what seid> sein_neue seit_dem seit_dies seit_mai seit_mona seit_sams seitd self> \
        sendi sent> servi sfall sfueh sgege sgeri shand shape shook shou_to shout sich_binn sich_gela sie_das \
        sie_noch siere siger sign_up signe sind_bis sing> sinn_sagt sions sive> six_week sleit slich sman> smin> \
        smus> so_als so_ein so_eine so_i so_it soenl soga_auf soll_0 soll_dami solve some_from some_had spart spate \
        speak sped_habe sraum ssen> sshan ssing sslic sste> ssung stad_ist stalt stan_0 stan_das stan_der stan_nach \
        staye sted> steh_jetz steh_nebe stei_aus stel_such stere sterr stert stil_be stkor stlei stop> stopp stras \
        stre_wir stric strie stube stun_in such_eine swech taete taeti taff> tag_bei tag_gere tage_hat tagew tairs \
        talte tammt tande tant> tarbe tausc tayed tbewe tdem> teeri teige teil_sich teile teilt tele_auf tellp telzu \
        tens> terba terho terre teten teur> tform thalb than> than_it than_you thank that> that_nobo the_bori \
        the_coun the_deci the_fabr the_hall the_insu the_morn the_next the_peop the_repl the_tall the_truc their \
        theke them_with thers this> thou_he thre_phot three tient tikel tille time_with tione tisc_mit tkorb tlass \
        tleis tleit tlich tline tmach tmals tmete tnehm tner> to_and to_know to_save to_see told_a took> took_nine \
        toren tour> touri tout> tplan trags tragt traue trete trich trier tropf troph truck truf> trus_in tscha \
        tspre ttag> ttage ttbew ttel> ttelz tten> ttfor tudiu tuer_mit tuers turns tween twice twick two_days \
        two_guys typ_hint tzter uadra ualit uarta uchte udium uebe_die uebe_hat ueber ueche uecht uehlt uehru uenfz \
        uersc uesst uferi ufgeb ufkle ufswa uftra ugen> ugesa uhr_wer uick> uldig ulung um_acht um_ein um_halb \
        um_hilf um_sech umged umgez umme> umsat unaec und_an und_dabe und_darf und_der und_ein und_hat und_lich \
        und_mehr und_nach und_rund und_schu und_seit und_sozi und_vier und_wer und_will ungsp unnen uns_in uns_uebe \
        unse_zwei unser unte_0 unte_aus unte_die unte_ist unte_mit unte_zeit until uotes uperm upper uppli uptge \
        urer> urist urns> urtei us_one us_the usbau usfal usgeg usgem usic> usste ustel uszei utout uying ve_had \
        venfa venti verae verg_auft verg_in verru vers_am vers_die vers_eine vers_kost vers_und verso verw_auf \
        verw_wird very> veryb vier_mode vier_mona vier_sche visit voice volks voll> vom_erst von_dene von_drei \
        von_hand von_ihne von_im von_ist von_kiel vor_den vor_erst vor_zwei vorbe vorhe vorja vormi vorso w_d wache \
        wachs waer> waer_s waite want_a want_the war_das war_defe war_die war_ein ware> ware_es ware_sie was_ande \
        was_kind wash> wass_in we_got we_have we_left we_move we_need wear> wechs wedne ween> weil_ich weil_man \
        weis_was wendu wenn_kein went_out wer_haet wer_nich wer_wo werb> werbu wettb whil_he wice> wickl wie_hier \
        wie_im wie_nach wieg_der wind_in wir_die wir_haet wir_such wird_das wird_im wird_in wird_um wirk_in with_0 \
        with_ten withi woch_bei woch_mit woch_nach wohi_mit woll_bei woman worfe work> work_on worke wuens wuer_ich \
        wurd_die wurd_ein wurf> xchan you_are you_to zahle zeig_wie zeit_ein zeit_kein zimm_0 zimm_und zter> zu_baue \
        zu_eine zu_wir zum_aben zum_absc zum_dien zum_glue zunae zur_hael zuru_betr zusa_das zusa_mit zwar_in zwei> \
        zwei_davo zwei_in zwei_jahr zwei_lehr zwei_leut zwei_minu zwei_wint zwei_woch zwis_zwei zwoe_leut =3 0_hat \
        0_quad 0_tonn 0_von <afte <anru <anwo <arbe <arti <ask> <ausb <ausf <aush <ausl <azub <befr <bele <bish \
        <bon> <by> <came <chef <crew <dair <dami <disp <drin <druc <durf <elev <entw <erfa <erkl <erst <fair <flae \
        <from <full <funk <fuss <gebe <gefa <gefu <geld <getr <geza <habe <haen <haet <haeu <hand <hatt <hers <hier \
        <hies <hof> <home <ich> <idea <im> <inkl <janu <jema <job> <juli <kana <kann <kass <lear <lief <logi <lohn \
        <mai> <mann <me> <mens <mir> <miss <mitg <my> <nobo <pack <phon <priv <prob <prue <puen <put> <schu <sent \
        <sofo <spei <stan <stau <stri <such <supe <tage <tari <team <thre <time <trae <uhr> <und> <unte <verd <verg \
        <verk <vier <volk <voll <war> <weil <weni <whol <zeug <zusc <zwei ab_und abrik achde achfr ackt> aden> adung \
        aelft aelte aerge aeufe affen after agess ahlen ahres ainer airy> alle_an alle_die allei als_waer am_mont \
        am_naec am_sams am_steu amit> an_jede an_mich and_a and_have and_i andel anden ange_die ange_und angt> anken \
        anruf anuar anwoh anzei appy> ared> arer> as_a at_0 at_and atis> atte> aube> auber auf_alle auft> aus_vers \
        ausg_wer ausla auten auto> azubi baut> beant beko_die beleg besta betro bis_mitt bishe brik> came> chef> \
        chefi chfra chich chler chlos chung chwun cket> co_kg count dafu_eine dairy damit dank_an dank_dass das_bei \
        das_hand das_muss das_unte das_zeug dem_rase den_gros den_prei der_bran der_die der_drei der_feue der_frue \
        der_jung der_krei der_lade der_mark dich> die_anla die_habe die_hat dies_woch dings dlich doors doppe dorte \
        dress dung> dunge durft eantw ebern eblie ebody echne edruc eeks> eferu efin> efon> eftsf efuel egang egin> \
        ehmen ehrli eibe> eidun eier> eift> ein_halb ein_scha eine_0 eine_schl eine_sehr eldet eleve elfte elief \
        ellt> ellun engt> enktl ennen ensti entil entin enver eone> epack erate erban erbra erfah erkla erkte erlin \
        erloe ernen ernt> ersat ersor erstu erver ervic escha esday esen> esse> esst> estet estri etaus etrag etrei \
        etrof euen> eufer eundl euro_und euros euser ever_sing eword extra ezahl fair> ferun feuer ffee> ffene ffizi \
        firme flaec fort> freig frist from> ftigt ftrag ftsfu fuell fuer_alle fuer_zwei fuers full> gain> geba_hat \
        gefue gepac gesch geset gewer gewor ging> glau_ich glaub gmbh_co got_two gsges gten> gues> habe_ihre haden \
        haelf haend haett haffe happy hat_auf hat_sie hat_uns hatte haus_in haush hefin heira heit> hicht hicke \
        hickt hlag> hloss hmer> hnike hnung hreib hrlic hwund i_am ich_an ich_bei ich_blei ickt> idung iehen iell> \
        ient> iess> iger> igste igten im_mona im_unte immt> in_zehn iner> ingan ings> inklu inner insti ionen isher \
        ist_eine ition iziel jahre jahrg janua jede_mal jeman jetz_zum kell_und klusi komm_aus ktlic kuenf ladun \
        lady> laech laend langt lassu laste laube laut> learn leber lebt> lecht leine lerdi lerne lets> leven lfte> \
        liebe lient like> llege llein llem> llerd loest logis lohn> lusiv mail> mals> matte mebod mehr> mehr_auf \
        meone merkt mit_mir moege muss> my_aunt nach_das nacht nate> nche> neuen neun> ngang ngen> ngese ngsge \
        nich_oeff niem_die nine> nklus nktli nobod noch_von norma nsch> nstal ntern ntrac nur_0 nur_eine nwage nzeig \
        oben> obody oest> oeste of_my offiz ofort ohne_bon olker ollen omebo omeon onen> onier oppel ormal otlin \
        packt peich pent> petit phone plat_0 platz priva produ prue_das pruef puenk ract> ragen ramm> ratis raum> \
        rausg rbrau rbund rdert regel reibe reibt reppe resen rfahr ring> ringt riste rivat rjahr rked> rklae rlang \
        roffe rschl rstel rucke ruckt rufen rund> rvice sache sack> sagt> schim schne scho_in schwe sday> sei_ein \
        sein> seit_der seit_heut seit_mont sere> shalt sher> sich_gege sich_nich sie_nich slauf sofor soll_es someb \
        someo speic spent ssten statt steh_bei steh_mit steig stens super tadt> taend tag_der tarif tatte team_is \
        tellu tenlo teste the_cont the_desk the_lady them> time> timmt tract traen trag> trepp trese troff tsfue \
        tsger ttet> tuer> two_year uber> ucken uebe_den ueck> uellt uenkt uerdi uers> uerwe uesse ufen> um_vier \
        umgeb und_das und_es und_frag und_in und_ohne unde> undli ungsg urden urfte uros> usage uschl user> ushal \
        usive utzen veran verbu verdi verge vers_der vers_im versc vertr vice> von_die waren was_in week> weeks \
        welle wenig wer_komm what_i whole wir_nich wird_auch with_a works xtra> zehn_kilo zeit> zeug> ziell zu_ist \
        zubi> zum_jahr zusch zwei_last zwei_stan =4 0_kilo <agai <anla <auch <auge <bean <beca <beka <dafu <days \
        <dene <die> <ever <firm <for> <form <frau <gefr <gela <gewe <gmbh <got> <guy> <had> <hour <how> <insu <komm \
        <lady <lag> <laut <man> <mehr <mit> <neue <nine <no> <on> <papa <rech <sach <schn <sech <sei> <sein <serv \
        <soga <stop <t> <tech <ten> <than <tour <tres <troc <vers <viel <vorg <week <werd <woch <wurd <year <zu> \
        a_day aber_die achen acht> achun aeder aefts afuer again agte> allen aller and_the andwe anke> anlag antwo \
        arton augen ause> ausfa austu becau bin_ich branc bring buero cause chnel chnik chnun chrau chuld crew> \
        dacht dafue das_ange der_betr die_schl die_tuer dort> dwerk ears> eben> ebot> ecaus echnu edes> efrag efte> \
        eilt> eirat elegt erbun erdin erlan erne> erst_tag erste erweh erwei es_bei esamt eschr euerw ever> fabri \
        fert> frau> from_who gangs gar_nich gedru gesam gmbh> hand> handw hat_die haust heis_es hler> hnell holt> \
        hraub ich_bin ich_das im_jahr inges iser> ist_umge jedes juli> jung_mann kaeuf karto kauft kesse laert legen \
        legin legt> leute line> lish> llegi llen> llung mache mensc miete minus mmen> monte month nach> nach_eige \
        nach_ohne nden> ndort nebe_mir nehme nich_an niker nner> nteur ntil> ntwor ogar> on_the onteu papa> ppelt \
        prech raede ranch ratio rden> rech_mit reche reiss rgebe rger> rieb> riebe rief> rsorg rste> rtrag rwehr \
        rweis schle schlo schon scht> sich_nach sogar sprec stand stau> steht sucht tando team> teht> trage treib \
        trock tschu twort uckt> uero> und_kein ungen up_the uscht ustue uten> verbr viel> von_und vorge weil> \
        wenn_die worte wurde years zu_fuss =5 <bere <comp <da> <dach <das> <dien <drit <eing <extr <halb <hall <haus \
        <jetz <leut <mona <mues <muss <now> <of> <our> <pay> <peop <prei <rein <rund <six> <uns> <up> <us> <werk \
        <what aende alle> am_tele anche andor auch> ausha bei_und beite body> chon> chts> denen der_hat die_stad \
        dreim dritt echni echs> efert ein_drit eiter elefo enes> eople even> ffice geben geld> getra habe_sich halt> \
        hat_am hat_heut heute hole> iebe> igene igte> in_eine it_was ittag jahr_in jetzt kaufe kind> lefon mill_euro \
        mit_der mitta monat ndwer ntain oche> ople> peopl preis rechn reima reis> richt ritte rollt satz> schae \
        schla sechs serve tages techn teil> telef tellt uhr_frue und_0 vier> werde what> with> =6 <als> <and> <ange \
        <aske <bis> <cont <drei <ja> <kund <raus <sagt <tag> <tonn <two> <umge <ware <wenn <with <work ahlt> am_0 \
        asked bis_zum conta days> diens ebaut eimal einge enen> ergeb erich estel fice> fragt gebau gebot halb> \
        halle ichts ienst imal> iter> kunde lung> mann> mit_den muess ngebo offic olleg ontai ragt> rding rnehm \
        rund_0 sagte sked> taine terne tigte tonne wenn> werks with_the woche zahlt =7 0_euro <ab> <aber <alle <heut \
        <i> <kenn <koll <lern <tele <they <who> <wird aber> arbei aus_dem chaef chick die_frau erneh etzt> euro> \
        ewerb geric geste haeft kolle komme ommen rbeit they> unden werbe wird> =8 <day> <jahr <kauf <mont <offi \
        <vom> betri druck etrie eute> iefer jahr> leite liefe nnen> =9 <betr <bin> <hat> <nach <seit <to> stell \
        trieb =10 <at> <euro <von> fuer_0 =11 schic seit> =12 0_0 <was> und_die =18 <bei>
        """
}
