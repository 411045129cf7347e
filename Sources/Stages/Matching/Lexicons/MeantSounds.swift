/// Runs of letters and neighbours, and how much each speaks for a firm that is meant.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/meant.
enum MeantSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-6]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-17 <der> =-14 <er> =-13 <is> =-12 <app> =-11 <dem> =-10 <spie arten enden from_the spiel =-9 <are> ische \
        tern> =-8 <beim <kapi <play ffnet gibt_es nter> uebe_eine =-7 <also <bahn <bitt <film <ganz <gibt <in> <oder \
        <rent <schl <star <trai aere> also> ante> at_the bank> bei_uns beim> bitte ecker ersch hrer> is_a itte> \
        oder> reini rschu und_dann =-6 <aus> <brau <den> <gut> <if> <it> <nur> <pape <show <stud <tell <wahl a_0 \
        ager> am_mark arzt> behi_the bei_mir bour> brand buch> cher> chiff eidet elese esten fuer_eine geles idet> \
        ierte is_the kalt> kapit kette kinde lehre lesen ndsch nich_das noch> paper rand> recht schei schif stadt \
        start stes> tzen> =-5 0_and <alte <auf> <ball <brea <bric <comi <daue <dazu <dreh <find <heis <ihn> <ist> \
        <kalt <klin <kurz <labe <laen <noch <nove <or> <port <punk <reco <sani <side <stei <top> <trac <witz <zur> \
        abell aeste am_sonn ander baeck band> bei_der beit> beko_man boat> brich chte> cycle dazu> den_land der_komm \
        die_best effne eicht einig eisst endle erei> erer> erinn erst> erst_nach es_die es_im etin> finde fnet> \
        ften> gaest garte habe_ich hat_beim hat_mir haus> heiss hlage idge> ielt> igent inder inigu ist_fuer jeder \
        kling known koen_sich lagen lben> mit_dem nach_uebe neide nigun nown> ones> pause ritt> schal schw_auf schwa \
        seite stein talk_to tein> term> the_room tigen train tritt tzung ucht> uenf> um_eine und_jetz uppen uren> \
        vely> von_dem vor_alle wende were> write zeigt =-4 0_in 0_mill 0_nove 0_steh <abwa <albu <alt> <baec <been \
        <beho <bell <bewe <blae <boat <bril <bueh <bus> <cafe <davo <des> <dog> <ehre <elf> <engi <erre <ersc <erzi \
        <es> <fael <fass <gaes <game <gege <gele <geze <grup <hafe <heiz <hemd <hilf <kaes <kett <kreu <lach <lang \
        <main <meet <mete <name <near <nebe <note <off> <one> <page <paus <phys <radi <salz <satz <schw <set> <slow \
        <sonn <soun <spra <spue <stae <stif <tant <tier <trie <weis <werb <were <wohl <wohn <wood <zeig <zelt <zuru \
        abge_werd able> achba acken aellt aendl aenge aetin alben album alls> als_das am_zwei amed> aming an_der \
        andba anga_der arly> as_if asser atver aucht auf_das baker ball> befo_the belle bers> bird> bis_0 buech \
        cafe> cash> chalt chein chleu chlie chnei chtzi chule chwar dauer den_berg den_betr der_geru der_inha \
        der_kabe der_soll der_vers die_0 die_beho die_fahr die_heim die_mark dler> doch_nich does_the early ebers \
        echer egel> egess ehrer eiert eigt> eine_alte eine_seit eins> eint> eise> elden ellei ellow ells> engin \
        enke> entor erech erfer eschw eserv estar estor etzli fgabe film> find_kein fisch flege folge for_0 for_my \
        for_year from_a fuer_jede ganze gegen geges gehen gesc_der gezei gezog gibt> giona great grupp habe_den \
        habe_die half_the hat_er hat_unse hatt_zuvo have_been hear> heima hiff> hilft hneid hoerd hren> htzig hule> \
        ich_arbe ich_hatt ich_lieb ich_seit iders ieben iegt> iftun igen> iler> ilft> im_kell im_lage immen in_der \
        in_jede indet ines> ional ist_die ist_ein ist_heut ister it_is itaen itzen jema_ob kein_wort king> kuerz \
        label laeng lake> laufe lbum> lett> licht lief> liegt liga> lines ling> lleic llow> long> looks lost> lovel \
        lschr mber> mende nach_der named napp> ndamm ndet> ndler nebe_der neben ngine nich_aus nich_der nich_uebe \
        nkass nners noten nters nton> ob_man ockt> oeffn of_us olge> on_frid ossva ound> ovely physi pitae radio \
        raeti range rbung read_the reat> regen rein> rgen> ridge ross> rossv rsche rsion rten> rvier schi_der schli \
        schoe schuh schun schwi showe sie_sich sieb_jahr siste sitzt sound ssier ssvat stift strom studi suche svate \
        talki tante tause ters> tgege the_app the_end the_harb the_lake think tien> tles> toffe tried trom> tung> \
        two_week uefte ugend um_bis und_war ungsk unse_sohn usatz uung> vers_0 verte viell vier_minu von_0 von_zehn \
        wahl> war_der was_a wasse werbu wirt> witz> witze wo_die wohnu wolle year_and zogen zuend zusat =-3 0_fuer \
        0_kind 0_minu 0_the 0_und <abov <adve <anpa <anst <b> <bach <bake <base <baus <baut <behi <berg <best <bicy \
        <big> <bird <blam <blat <blue <bras <bret <brot <buch <cabl <cash <chur <clas <club <crea <depo <deut <devi \
        <dial <dist <drae <drog <drum <duen <dunk <e> <eier <elte <ende <endl <ener <enke <erha <eroe <exac <fahr \
        <fine <flug <foer <fors <fris <fuel <gast <gesc <grau <grea <harb <help <hera <hiel <him> <hinw <hist <hoer \
        <hofl <host <hund <hust <inde <inka <inte <its> <juge <just <katz <kino <kios <knap <know <krit <kuer <lieg \
        <ligh <link <loca <lost <luft <maga <make <mama <mean <ment <met> <milc <musi <nenn <next <nie> <ob> <old> \
        <oma> <orde <pair <pfle <pict <pist <prin <pump <re> <refu <rege <regi <regr <reic <resc <reti <roma <rule \
        <samm <scho <scor <seku <sell <selt <sich <sign <skip <soft <soll <spri <spur <stal <stre <tabe <tasc <tast \
        <taub <taus <text <the> <tram <trin <trit <try> <uebe <urgr <vert <vote <wart <wegg <west <wirt <writ <zuen \
        <zug> <zusa a_brok a_litt a_sing a_stra a_week abge_und abgeo abou_0 abou_the above achsc acht_proz achtz \
        acke> acro_the adio> adtpa aecke aenke aetzl ahnho ahrsc akfas aking aktie aktor alle_ande alle_drei alogu \
        am_donn am_see an_bord analy and_it and_one andha andin ange_seit angst anna> apers apita arade arbou archi \
        arnen artez asen> assie aster atalo aten> atzen auch_eine auf_die aufga aus_den aus_der aus_die ausen \
        auss_die auste aves> avon> azier baenk bahnh balle beca_of becke been> been_offe behoe bei_0 bei_in beko_ich \
        berfa berga berra berse besc_der beste bewoh beza_wird bgeor bicyc bis_zule bitt_um blaes blame blei_ein \
        boeen book> bott_of boug_a bove> brass brate brauc break bridg brill bruck buehn but_i but_it by_a cable \
        calls cast> chaem chenb chenl cherh chers child chiv> chlag chnit choen chool chsch chuhe chuss chwer ckets \
        ckten class club> clude comin cross cture damm> das_mikr das_mit das_schi dass_ich davo_der davo_in dball \
        dem_0 dem_betr dem_bild den_der den_man depo_haen der_acht der_am der_antr der_anwa der_app der_bund \
        der_chef der_haen der_kind der_klei der_raeu der_sein der_seni der_trai der_unte der_verb der_vere der_verg \
        der_war der_wirt derei derer des_tage deutl die_ande die_bewo die_gesc die_kett die_kita die_oma die_pfle \
        die_poli die_spue die_umge ding> disco doch_die doerf donn_die drit_weni droge dscha dschu dtpar eache eadin \
        eakfa eamin eans> eason ebera ebrau eckge ecord ectio edet> edhof eeper eften egen> eheri ehlte ehoer ehre> \
        ehren ehrte ehung eider eidig eige_nach eimat eine> eine_ganz eine_hotl eine_mail eine_part eine_stan \
        eine_uebe eing_wer eing_word einha einm_das eins_und eint_ist eissi eiten ekord ekund elsch end_of energ \
        enfte engen enst> enter eoeff eordn eper> er_den eratu erbun erie> erke> ermer ernet ernte errt> erse> ersio \
        erte> erten ervie es_gena es_um eschi escue eteen ethin eting etire etrue etter etzun eude> euren euro_je \
        euse> eutli ewohn exact ezeig faehr faell fahrs falls far_too fert_ist fine> flich flugs fnete frei> \
        frue_bis ftung ftwar fuen_der fuen_jahr fuer_kind fuer_schi fuer_sein fund> gabe> gaert game> ganz> gar_kein \
        gast_und gebae gedae geht_es gelau geli_wurd gema_er gentl gento geoef gerec geru_nach gesc_die getr_werd \
        ghed> ghts> grafi grue_und gssch gymna habe> habe_dann habe_mich habe_wir haemt haet_sie hafen haken hale> \
        hand_mit harbo hat_als hat_bei hat_es haupt haus_ist have_to heint heite henla herei herhe hern> herz> hind> \
        hinks hinwe histo hlies hnhof hoer_man hoere hofla hrpla hrsch htige huhe> hund> huss> huste hwarz hwere \
        hysio i_had i_will ich_aus ich_habe ich_zwei ictur icycl iedho ielle ierun igert ilder iled> ilome ilte> \
        im_flur im_kueh im_mitt im_nach im_netz im_plan im_shop im_stre in_dies in_folg in_her in_the inale inete \
        inien inist inkas into_the iolog ioren iosk> ipper isen> ison> issen issig ist_neu ist_wied istor it_just \
        itel> iten> itik> itzt> iven> izei> jacke jahr_und jahr_zwei jetz_eine jetz_vier jugen junge kassi kasso \
        katze keepe kein> kein_mehr keite kers> kerze kfast kiert kilom kind_in kind_mit kiosk kita> kler> knapp \
        know_for know_to koeni kreuz kriti ktien kuehe kurz> laen_als laes_sich lage_in landl lands lante laren \
        latio layer lays> lbst> lden> ldien lecke leibt lende lern> lery> lger> liebt lieg_ange light litte llgel \
        llig> local logue lomet look_for ltes> lueft lzeit makes mama> man_nich mann_hat mark_0 means mehr_an \
        mein_alte mein_mann meint mento merk_sich methi milk> ming> minis minu_and minu_in misch mit_herz mit_kind \
        mit_sein mit_uebe mitte mmel> mmend musi_von my_brot my_land nachb nale> nalys name_i nbaue ndbal nder> \
        ndern nding nearl nete> netee neue> next> next_to ngel> ngeno nger> ngskr nheim nich_einm nich_im niede \
        nien> niore niste nkel> nkte> nntag nnung noch_bis noch_die noch_nich noch_wer novel npass nscht nsted ntag> \
        ntakt ntere ntner numb_0 nun_wied nungs nur_der nur_die nur_in nzer> oast> ochen oeen> oenig oerde oerfe \
        oert> offe> oflad oftwa ogen> ogue> ohle> ohnun okal> olade olds> olls> ometh ometr oming omme> on_my onds> \
        onnta open> ored> orhan orles ossen oten> other outs_the paint pair> parad pazie pelt> pers> pfleg pictu \
        piege piel> pielt play> plays ppen> pring proba proz_und prung pumpe racht rack> rakto rama> rannt rasch \
        rass> raten rbour rchiv readi reakf recor refu_to regre reien reits rekor renam rente rescu reser resta \
        rete> retir rgros riec_nach riedh rille rinke rinne rist> rites rlitt rmer> roll_unte rolls roman rplan \
        rrasc rschw rteid rteze ruch> rund_acht ruppe rzell scha_die scha_man sche> schil schl_am schl_nach schl_und \
        schm_nach schni schoo schr_sie schus schwo score sech_woch seine seit_woch sekun selb_im seln> selte sende \
        sern> setzu seum> shaus shes> sich_aus sich_das sich_der side> sie_nur sind_wir sion> sitz_man skrae slow> \
        softw some> somet sonn_nich sonnt sons> spaet spann spass spazi spieg sprun spur> ssage sseng sser> ssert \
        ssig> star_mit stark steck steh_die steh_fuer stel_sich steri sters story stoss stron sunda sung> sverk \
        tabel tadtp taen> talog tandi tart> tarts tasch teidi teine tell> tell_you telle tened tente terin terst \
        tezei the_dist the_dog the_new the_plat the_port the_pric the_seco the_sofa then> tiera tiftu timme tion> \
        tired tive> tnern tpark track traet traf> trie_the tstad tter> ttles tudie tudio tuerm tunge twen_minu \
        two_of tzig> tzlic uche> udel> udio> uebe_dem ueckg uehe> uehne uelle uenst uerme uert> ufgab uhig> umgeh \
        und_alle und_eine und_ich und_rate und_scha und_wird unday undsc unken unse_haus unte_drei urgro uruec usend \
        usgeh vate> venz> verei vers_das verti verzo vings vollz von_eine von_fuen vor_drei vor_ein vorle vorsi \
        vorsp waage waere wande war_es warne warte weich weil_der weis_dass weis_jema weiss wer_noch wert> weste \
        wher_the why_i wider wie_nie wied_eine wied_zum willi with_thei wner> woch_lang wurd_stil year_i yello ymnas \
        zehn_bis zehn_euro zelt> zkost zuege zungs zurue zwan_jahr zwis_den =-2 0_bake 0_besu 0_da 0_die 0_einw \
        0_exem 0_gaes 0_ihr 0_janu 0_june 0_juni 0_kann 0_m 0_noch 0_pass 0_so 0_to 0_whic 0_year 0_zu 0_zusa <abku \
        <abwe <acro <act> <aend <airl <all> <almo <alts <alwa <ampe <amts <anal <andr <angs <anna <anno <anse <aqua \
        <arch <arra <arzt <as> <asks <atla <auff <aufz <ausd <ausg <ausw <auth <baby <back <bad> <baen <band <bank \
        <bar> <barn <bass <beck <begi <belg <benc <beno <benz <besi <bete <bewo <bier <biet <bild <bino <blie <bloc \
        <boee <bott <brae <brem <brid <brou <brow <bruc <brue <buec <c> <call <card <cast <cata <cele <cham <cler \
        <coac <cong <conn <coop <cous <crac <crem <da> <dage <danc <dane <dece <deic <dens <derb <dess <dona <down \
        <doze <dram <drif <drop <dry> <duer <duo> <duri <earn <east <eben <edit <entg <erbs <erde <erke <erli <ermi \
        <erns <erza <esel <eye> <faci <faeh <faer <far> <farm <feie <feld <fell <fert <figu <fing <fini <fisc <fitn \
        <flam <floc <fog> <folg <foot <fore <gaen <gaer <gard <gart <gefi <geha <gelb <gepu <gezo <gin> <goal <goes \
        <goin <gram <groe <grou <guss <gymn <haar <hab> <haek <hake <hals <harm <hart <has> <hate <hats <haup <hear \
        <heba <hebt <heck <heft <helf <heu> <himm <hin> <hoef <hoff <holl <holz <hope <horn <hors <huet <hut> <hymn \
        <incl <inco <inso <inst <jubi <juic <juni <kale <kanz <kass <kata <kaug <kaum <kerz <kid> <kies <kita <klae \
        <klei <knoc <knot <koec <kont <kred <krim <kuns <lack <lake <lame <land <leas <led> <lede <left <lehm <lend \
        <lett <leuc <lice <liga <line <linz <lit> <loav <loes <lokf <loud <luef <lueg <lyon <makl <mant <mari <mast \
        <matc <mein <merk <micr <milk <more <moun <muel <muse <nack <naeh <nahe <naht <neig <neus <neve <nich <nied \
        <nimm <nix> <nort <nun> <oben <opin <oste <oven <padd <pain <pari <parz <path <perc <perh <phot <pia> <plai \
        <plan <plum <poka <posa <pric <prim <priv <pro> <publ <pude <pull <rais <rasi <reag <rebe <red> <redu <reit \
        <rena <repa <ridi <ries <rive <rueh <rufb <ruin <runt <sa> <saeg <sang <sass <saw> <scar <schi <seas <seco \
        <secr <seeb <seed <seel <seni <ship <sieg <silv <simp <sind <sist <sits <sitt <skat <skis <slee <slep <sock \
        <sohl <song <spas <spaz <spot <stea <step <stof <stoo <stos <stro <such <sued <sund <swal <talk <tanz <tari \
        <taxi <teac <teig <term <then <ther <thir <tigh <tite <toas <toma <tote <trak <tras <tret <tuch <twen <type \
        <um> <umzu <unbe <uner <unge <uni> <verb <verl <vill <voel <voge <voic <volu <vora <vorl <waag <wald <waru \
        <wem> <wend <werf <wide <widm <wies <will <winz <won> <wool <word <worr <wors <wort <wund <wuss <yell <zahn \
        <zieg <zone <zuck <zuvo <zwil <zwis a_bad a_cell a_clos a_cons a_dead a_disa a_musi a_pain a_priv a_reti \
        a_rule a_shep a_star a_trac a_vill aage> aanla ab_mit abels aben_bei aber_sie abge_auf abge_ein abge_von \
        abge_wurd abgez abile abin> abkue ables ably> abov_a absc_mit absc_von abset abwar abwas abweh abzu_nur \
        acher achhi achle achma acht_kilo acht_mal acht_und achvo acros actly aders adesc ading adtra aedt> aegt> \
        aeher aehig aelde aemt> aengs aenze aerbe aerg_gab aerke aerzt aesse aest> aetss aetzt aeuch aeude aeute \
        afer> afte_a aftig aftli agai_and agazi agege agent ahin> ahlba ahnar ahnbu ahnda ahnre ahren ahrpl ahrra \
        ahrts ailed ainin aired airli aises akeri akers aketd akete akku> akku_auf alifi alkin alle_frei alle_zwei \
        allst almos alon> alpen als_die als_hund als_sie als_vier also_fuer alt_und altes altet altmo altsk altst \
        altun alway am_alte am_bahn am_erst am_letz am_mona am_nord am_scha am_stad ameis amell amme> amon_them \
        ampel amtli amtsi an_eine an_mein an_nich an_sams ancie and_0 and_drov and_far and_he and_is and_my and_neve \
        and_regr and_slee and_talk and_took andid andla andsc andwr andy> anebe ange> ange_ein ange_ist angua anita \
        annte annun anpas ansla anter anton antr_auf ants> antw_beko anyon anzer anzte anzu_fuer apie> app_that \
        appa_my appe> aquar arage arbe_die arden ardin are_stil are_turn arin> arium arkie arria artet arum> arzel \
        as_the aschu aser> ashes ashor asic> asier asium asks> asks_for ason> assag assob astes astet astho at_half \
        at_leas at_me at_my at_nine ated> ates> atin> ative atsch attle attun atum> atung atze> atzte auch_kein \
        auf_alte auf_mit auf_sie auf_wuns auf_zwei aufen aufg_0 aufsc auge_mein aughe augu_eing augum aune> aupts \
        aurie aus_duen aus_graz aus_in aus_klei aus_man aus_spen ausau ausbe ausg_0 auso> austr ausve auswa auswe \
        ausz_der autho auto_schl autof autst auung awing ayers azin> bably bacht back> back_0 baden baec_und baeud \
        bahn> bahnd bake_chai bamme barin batte baub_ist baum> baust be_one be_the beate becam beck> befo_east \
        befo_it befo_my behal behin beho_die bei_den bei_geht bei_gibt bei_schi bei_wohn beim_0 beim_amts beim_vorl \
        beitr belgi bell> bells bench bene> benen benhe benso benzi berec besc_0 besc_alle besc_die best_0 best_werd \
        besuc betr_sind betr_uebe betr_von betra betru betw_0 bewe_die bewe_mit beza_habe bgezo bier> bild> bild_die \
        bin_0 bis_elf bis_mind bis_okto bis_oste bis_zur bitt_meld bitt_nach bkuer blam_the blatt blei_bei blei_erha \
        blei_unve bles> blick blind board boee_bis boers bohre bone> boote bord> born> bottl bowli bran_of brann \
        brau_das brau_es brau_kein braun brems brin_cash brot> broug bruch bschi bscri bsetz bsite bten> buch_und \
        buchs bung> bunge burg> bwart bwass bwehr by_one cabl_car call_in carf> cash_only catal cello cence cent> \
        chaet chaf> cham_of char_the chatt chauf chbae chbar cheit chelt cheng chens cheun chhal chhil chied chil_s \
        chlic chlue chock choko chore chpre chran chrei chrit chten chtse chulb churc chwat chwes chwim chwin chwoe \
        cies> ckens ckern ckey> ckges ckssa coach comp_and conne conti cook> coope cord> coun_is cousi cover crack \
        creak crew_of cript cutte da_in da_nach da_uebe dage_man dageg dakti dami_auf dance daneb dann_das dann_lach \
        darf_eine darst das_drit das_eige das_einf das_fand das_ganz das_geba das_gesc das_ich das_kind das_lage \
        das_lich das_maga das_mein das_mini das_nach das_saeg das_war das_wass das_weih das_zu das_zusa dass_es \
        dass_ihr date_mit datum daue_zwei davo_auf davo_die davon davor day_two days_with dbuch dcast dchen ddle> \
        decke deich dem_ende dem_erst dem_fahr dem_fris dem_geld dem_gera dem_maer dem_zust den_absc den_acht \
        den_aufs den_beru den_blum den_jema den_komm den_kost den_mang den_noch den_rase den_rest den_schl den_schw \
        den_somm den_stec den_tari den_teig den_zwei denki denkt dense depot der_abge der_alte der_alts der_aufz \
        der_bahn der_bera der_bueh der_des der_ener der_entw der_fami der_fina der_glae der_gren der_himm der_hund \
        der_in der_ist der_kate der_kell der_koen der_kost der_krie der_kueh der_lehr der_mode der_nach der_onli \
        der_opti der_prue der_schl der_star der_stei der_stre der_tabe der_umba der_vors der_wach der_wahl derba \
        derby deren derga derho derla dersp derwa des_aben des_kreu desch dese_a dever devic dhof> dialo dict> \
        did_the didat die_ablo die_anli die_ausb die_bank die_bewe die_buec die_buer die_chef die_crem die_date \
        die_drog die_dusc die_ecke die_eier die_firm die_gast die_getr die_glei die_inha die_ist die_jury die_kaes \
        die_klim die_klin die_kopf die_kran die_kuec die_lade die_lage die_land die_lern die_letz die_link die_milc \
        die_mini die_mitt die_part die_pers die_prax die_prod die_reda die_regi die_rufb die_scha die_seni die_sohl \
        die_stie die_stif die_stra die_stre die_tasc die_teil die_tras die_verm die_werf die_werk dien_im dien_uebe \
        dienu dies_ding dies_satz dies_stra digt> disch ditor dlady dlich dnete doch> doch_nur donat door> door_i \
        dorf> dort_ein dort_wo down> dozen drama draw> drawi drei_durc drei_kind drei_lief drei_mens drei_tage dreie \
        dreih drift droh_ein drops drumm dtrae duenn duerf dukti dunke durc_auf durc_der durin dweg> dwrit e_v \
        each_othe eaks> east> easte eaves ebaeu ebamm ebene ebenf ebenh ebens eberg ebsit ebten ecame echt> econd \
        ecret ectiv edaem edakt edel> eder> edigt edit> eeken eerer eers> eferd eflec eform efuse egekr egeln eger> \
        egere egion egler eglic egten ehaeu ehear ehig> ehind ehlen ehlsc ehmt> ehold ehstu eiein eiern eige_um \
        eigh_euro eighb eihun eildi eiler eimau eimis ein_0 ein_alte ein_an ein_aus ein_der ein_duo ein_eins \
        ein_gebo ein_gewi ein_grau ein_inka ein_kach ein_koff ein_prob ein_punk ein_somm ein_spie ein_star ein_stue \
        ein_tuch ein_weni ein_witz einb_in eine_ange eine_aus eine_baec eine_bank eine_betr eine_buer eine_drit \
        eine_eige eine_einz eine_fris eine_halb eine_klas eine_klet eine_letz eine_napf eine_neue eine_nied \
        eine_paus eine_stil eine_tisc eine_vier eine_zuge einf_ist eing_oder einko einli einm_an einm_die eintr \
        einwo eitet eitra eitsb ekend ekleb ektri elbau elben elcom elen> eler> elev_minu elf_stel elhan elieb elier \
        elig> eligi elist ellan eller elsal else_in elter emon> empft enach enamt ench> endam ende_maer ended endli \
        endwo ened> enem> engra enher enige enior enkan enkil enkis enlam ennun enou_to enrad ensel ensen enso> \
        entak ented entf_0 entge entha entie entne ents_auf ents_in enung enzah enze> enzin eogra eous> epair eplan \
        epped equen er_es er_kam er_sich er_uebe er_war eraer eral> erapi erarz erboe erbuc erby> ercen erem> erend \
        erfil erflo erful erfur ergan ergar ergri ergy> erhap erhei erhin erhof eries erkar erken erkl_was erkue \
        erla_der erlag erlie erlis erlit ermen eroef erras errie errin ersan ersen erspi erst_aben erst_im erst_um \
        ertor erty> eruch erung ervus erwal eryon eryth erza_von erze> erzel erzi_und erzie erzoe erzun es_auch \
        es_aus es_eine es_glei es_imme es_knap es_mit es_trot eschl esels esent esich esorg esper espru esse_und \
        essst estag este> esto> esuch etapp etdie eteri etige etik> etrae etreu ettch etten etty> etung etzer etzwe \
        euch_den euche eugni eume> eune> euro_ist euro_mein euro_vom euter euung euzfa euzwe evel> ever_morn evice \
        ewann eweih ewiss ewonn expl_the ezeic ezeln ezoge faehi faerb fahr_die fahr_um fahr_und fahrg fahrp fahrr \
        faile fair_prei fand_ich fande farm_the fasse feels fehl_die fehl_nach feier feln> felsa ferdi feri_mit \
        ferti ffel> ffels fgeno fiebe figur filme filmt find> find_am find_das find_seit fitne five_emai five_year \
        flamm flock foer_fuer foer_schu folg_soba folgt foot> for_five for_his for_its for_six for_two forge forsc \
        forst fort_one foto_folg foto_zeig foun_a four_mont four_play four_year frach frau_im freez freie freud \
        frise frisu from_in frue_begi frue_ein frue_in fstie ftlic ftrae fueh_die fueh_mich fuen_bis fuer_anfa \
        fuer_brot fuer_geme fuer_haus fuer_lang fuer_nich fuses garag garde gastr gazin gebo_werd gege_eine gege_sie \
        geh_ich geha_wie gehae gehe> gehe_wir geho_habe geht_kein geht_seit gehun geko_der gelan gelb> geld_da \
        geld_fuer geld_gewa gelei gelsc geme_an gentu geord geput gere_und geri_der gerie gern_ein gert> geruc \
        gesc_das gesc_habe gesc_mein gesc_uebe gest_betr gest_die gestu gesu_werd getru gewa_er gewa_wird gewe_bei \
        gewis gewon ghbou gilt_als ginee ging_es ging_waeh gist> give_the given gkeit gleis gler> gner> goal_and \
        goes> goin_to going gram_0 gran_is grant graph grenz grets griec gskra gstag gstel gswag guage guta_soll \
        guts_uebe gutsc gzeug hab_null hab_s habe_am habe_beim habe_dort habe_er haber hael_die haen_seit haetz \
        hafer hafts halb_fert halb_mit halts haltu hand_a hand_auf hand_oeff hand_unte handb handh handy hang> hanna \
        hanne happe haps> harme has_anyb has_been has_ever has_not hat_also hat_bitt hat_hier hat_im hat_teil \
        hat_voel hates hats> hatt_bis hatt_nach hatt_von hatt_zu hattu haus_0 haus_hat haus_such hausa hausr have_no \
        have_the hbari hbour he_had he_s he_says he_told heap> hears hebam heere heim_eing heimi heine heis_das \
        heis_der heis_nich heis_und heiz_in heizk helf_mir helle help> help_more hemd> henbu henge herap herd> herin \
        heron hers_aus hesis heune heut_frue heut_hat heut_nach heut_zum hhalt hhilf hied> hielt hier_eine hier_seit \
        hies_und hiffe higt> hilde hilfe hint_der hinw_nimm hird> hisch hitze hleus hlich hlsch hlte> hmach hmied \
        hnarz hnbue hndam hneri hnitt hoch_der hoch_ich hoch_und hochw hoefl hoene hoert hoffe holds hool> horn> \
        horse hort> hose_vor hour_befo hour_it hour_the how_the howed hower hows> hrank hrbru hrei> hreit hrena \
        hritt hrrad hrte> hrzeh hschl hschu hste> hstes hstue htel> huett hung> hurch hwaec hwatz hwest hwimm hwoer \
        i_blam i_boug i_fina i_get i_go i_keep i_like i_met i_pick i_said iage> ialog ical> icenc ich_hab ich_imme \
        ich_in ich_lebe ich_mag ich_mehr ich_nach ich_wart ichte icked iddle ideo> ideri iding iebte iegel ieher \
        ieht> ieinh ierae ieren ierga iern> ierre iesst iffe> ifika iftet ighbo ights igkei ignor igns> igung ihm_in \
        ihr_euch ihr_trai ihre_eige ihrer iken> ildie ildli ilien illag illen illim illsc ilmt> im_augu im_halb \
        im_hofl im_hote im_kind im_kirc im_lade im_ort im_stal im_stuh im_trep im_umkr im_verk im_zwei imaan imatv \
        imauf imete imisc immel immun imply in_brue in_die in_eber in_ein in_fuen in_heid in_ihre in_janu in_linz \
        in_ruec in_sass in_sein in_teil in_two in_wies inal> inand incl_the inclu incom ineer ingar ingez inhab \
        inhal inik> ining inion initi inkin inkle inkos inlic ins_muse inso_ange insol inst_hat inte_in inte_laeu \
        into_a intri inwan inwoh inzen ionie ionis iothe irkt> irlin is_abou is_an is_fine is_look is_now is_wort \
        ischo iscov ises> iseur ished ising issag issar isser issin isst> ist_auch ist_ausg ist_dami ist_erst \
        ist_fast ist_frei ist_scha ist_sie ist_von isur> it_he it_look it_mean it_neve it_on it_s itera itert itet> \
        itgeg itiat itnes itrag its_nine itten ival> ixty> jahr_0 jahr_alt jahr_eing jahr_im jahr_jetz jahr_kein \
        jahr_lang jahr_mit jahr_schi jahr_schl jahr_so jahrz janu_von janu_zwei jecti jede_die jede_dien jede_mita \
        jede_sack jema_die jetz_soll joke_and juice jury_lobt just> just_a kaff_im kalen kam_alle kam_ein kann_er \
        kapie kass_beim katal kaugu kaum> kehrt kein_antw kein_daue kein_hand kein_prob kein_schi kein_uebe kein_und \
        kein_werb kerie kerli ketdi kets> kfueh kgesc kies> kilo_nach kilo_und kind_am kind_im kitc_tabl klae_ob \
        klass klaus klei_soll kles> klin_und klini knoch knote koch_ich koen_ja kohle komm_eine komm_seit komm_wied \
        komm_woch kont_auf kont_in konze korde kost_das kraeu kredi krimi kssac ktion ktore kuec_der kuec_und \
        kuen_eine kuen_in kuend kuens kunst kurs> kzent lade> lades laedt laes_mich laeu_bei lage> land_hatt \
        lang_hat langu lants lapps larbe lassi latt> laug_i lberg lcome lderb ldner lear> least lebe_die leder leeps \
        left_hand left_my left_no legek legt_nach lehr_fuer leic_verb leide leing lend> lept> lett_on letz_jahr \
        leuch level lfen> lgen> licen lieb> lieb_dies lief_aus lieg_bei lieg_noch liere life_is lifik liger ligt> \
        like_most like_wate limaa limb> limet line_for linge lings linie linik linz> lisch liste lity> lizei lking \
        lkon> llach llage ller> llime lmasc loave lockt loesc logen logy> lokfu look_like looki losin lott> lpen> \
        lsala lsch> lschw ltene ltern ltsta ltung luded lungs lusen lways lying lyon> lzsch maanl mach_ich maerc \
        magaz mai_eine mai_in make_of mal_die mal_vier malte man_als man_die man_nur man_unte mana_at mand> mann_am \
        mans> maste match mate> matve maufs may_appl meckt meet> mehr_ans mehr_gibt mehr_heim mehr_was meide \
        mein_der mein_erst mein_gros mein_hemd mein_katz mein_koll mein_tant mein_urgr meis_ist meld_reko melig \
        mens_ab meric mess_an meter metre mgehu mich_in mich_inte micro miede migra mill_fran mind_zwei miner mingp \
        minu_befo minu_was mir_aber mir_den mir_die mir_erkl mir_gest mir_ihre mir_in mir_seit missa mit_ande \
        mit_arbe mit_benz mit_die mit_drei mit_neue mit_und mitg_des mmeli mmiss mmung mnasi mobil moegl mona_muss \
        mont_i mont_ist more> morg_habe morg_im mount move_to mpenh mper> mpfeh mpft> mpfte mplet mply> mtsin muell \
        mungs museu musik muss_das muss_der muss_die muss_in muss_jetz my_left my_neig nach_0 nach_anga nach_dem \
        nach_die nach_drei nach_eins nach_fuen nach_mona nach_oeff nach_schw nach_seit nach_west nachh nachr nack> \
        naehe nager naht> name> nande napf> narzt nasiu nasse naufg nauso nbild ncies nclud ndanc nded> ndem> ndenk \
        ndent nderg nderp ndesr ndida ndlad ndry> ndwo> ndwri nebel need> nehm_ihr nehmt neigh nenne nennt nente \
        nerbo nerei nergy netw_do netz_der neue_leit neuj_hat neun_in neun_woch never nfass ngart ngebi ngem> ngera \
        ngssc ngst> ngsth ngsun nguag nhabe nhalb nher> nhof> nich_ange nich_bei nich_beza nich_bill nich_in \
        nich_sein nich_wied nied_in nigen nimm_die nine_per nions nishe nisie nissa nitae nitia nitt> nity> nken> \
        nkilo nkiss nkost nkung nlamp nland nnect nobo_had nobo_tell noch_am noch_schi noche nomie nord_der norde \
        north not_from note_from novem nschr nsen> nslat nsolv nterm ntgeg ntinu ntor> ntra> nur_den nur_noch nuten \
        nutes nzert nzin> nztee oaves ob_das ob_er obabl obili obuer ocal> ochwa ockey odens oder_brau oefli oegli \
        oehre oelli oepfe oerer oerse oesch of_acco of_each of_them of_thos of_you ofen> ofess off_we ogel> ogeri \
        ograf ograp ohlt> ohrbr ohren oing> oken> oker> okfue olarf olgen olger olgt> oliti olize ollba olle> oller \
        ology olven olzsc omato ombi> omie> ommis omple on_0 on_an on_satu on_sund one_i one_of one_very oned> onist \
        onnec onnen onomi onsum onth> ontin ooden ools> ooms> oote> open_when opert opes> ophon opini oppen opti_am \
        or_did or_does orang orch> orde_is ordio orell orget orite orlag orsch orse> orses orspr orte> orthe ortra \
        osaun otel> otfal otogr ottet ottle ought ounce ounta ounte our_suit our_teac ourna outer outsi ovel> ovemb \
        oven> over> over_0 overs owlin paet> pages paid_for paire pannu paren paris party parze pass> path> pekti \
        pende pendi penhe pens> peop_and peop_star per_cent perce perha perrt perty pfehl pfel> pfle_hat photo \
        pict_of piele pier> piert pingp pinio pista piste plan_and plane plat_drei plat_on platt playe plete plum> \
        pokal ports posau ppens prach predi prei_lieg prese prinz priva pro_hand profe proz_am proz_bei prue_mit \
        ptet> ption publi pudel puelm pulle punk_fuer punkt putzt rache racks racte rade> raeng raerz raets \
        raeu_zieh raeuc raeut raft> raile raine ransl rapie rarzt rasie ratun rauch rauun ravel rawin rbar> rboer \
        rbruc rbuch rcent rchha rcle> rder> rdion rdnet reaks ream> reami reaso rechs redak rede_uebe rede_von redet \
        redit reeze refus regie regio rehea reic_fuer reiei reihu reis_am reise reist reit> reko_vor rekt> rende \
        rensa rent_in rent_the rent_und rentn repa_an repai rersc reste rets> reude reuun reuzf reuzw rfer> rfilm \
        rfurt rgaes rgehe rgeri rgets rgieb rgrif rhang rhaps riage riech riesl riff> riker rikes rinde rinki rints \
        riseu riss> risur riten ritik rium> rivat rkart rkenn rkier rlag> rlage rlese rlist robab rock> roeff rofes \
        rofi> roger rohrb roht> roker rollo ronom room_with rops> roup> rows> rrad> rriag rsand rsetz rsona rspan \
        rspie rspre rstag rstec rstue rtei> rther rtigs rtuga ruege ruehe ruehr ruehs ruhig rumm> rumme rung> rungs \
        runte rving rvus> rwalt rweig rweit rye_loav ryone rythi rzel> rzoeg rzte> rzung s_that safe> safti sag_ich \
        sage_ich sagt_abwa sagt_mein sah_ich salat salon samml sani_des sanie sanit sass_dort satzt saufg saune \
        says_day scarf scha_jede scha_scha schi_am schi_gesc schi_mit schie schir schl_zuru scho_an scho_der \
        scho_drei scho_nach schoc schok schor schte schu_das schu_und schue schw_0 schw_betr schw_ein schw_gesp \
        schw_ich schw_sagt schwe scove scree scrip scue> sech_schu sech_und secon seed_roll seele sehe> sehe_aus \
        sei_nich sein_erst sein_geld sein_gesi sein_stel seit_die seit_fuer seit_jahr seit_tage seit_wir seit_zusa \
        seit_zwei sekto sells sels> send_me senda senen senio serem serv_nebe serv_will servu sesse setz_auf \
        setz_der setze seur> sfrei sgeho sgere shar_of sharp shee_and short shou_at show> show_a shows sich_am \
        sich_bis sich_eine sich_erle sich_ist sich_mit siche sicht sie_an sie_auf sie_beha sie_ein sie_hat sie_mir \
        sie_offe sieb_mona sieg> siegt sieh_sie siert sign> signs siker simpl sinc_marc sind> sind_am sind_mein \
        sind_und sinha sinn_bei sits> sitte sixty skass skett skipp skurs sleep slept so_0 so_brin so_gros so_viel \
        sobue socke sofa> soga_der sohle soll_also soll_den soll_einm soll_klae soll_man soll_wied sollt solve \
        somm_wied sonal sonst sort_die spare spatz speci spei_fehl spen_fuer spie_mit split sport sprac spuel spuer \
        spur_der srech ssach sserw ssike ssive ssket ssobu ssons sstof sstud stabi stad_rede staer stan_nur star_ist \
        steam stec_in steh_am steh_gros steh_sie stei_die stei_in stei_und stel_ab stel_am stel_das stel_der \
        stel_die stel_ich stel_sind stel_zum stent ster> sthof stige stik> stil_vere stim_sagt stinn stler stlic \
        store stra_from stra_wer stra_with stre_man strea stste stud_ever stuhl stun_der sture sturm subsc suppe \
        suren sverw swall sweic swers swit_off syst_for t_be taben taerk taets tag_drei tagsa tain> take_thei takt> \
        talke tanzt tappe tark> tast_like tasti taub> tauft tauri taxi> tbaus tbus> tches teach tecke teig> teil_des \
        teil_von tele_geht telis tenba tenga terat terbo terdi tere> terli teue_wird textb tfall than_a than_the \
        that_i that_refu that_show the_ball the_base the_bell the_berl the_big the_bras the_brew the_bus the_call \
        the_club the_comi the_drum the_dyke the_foot the_form the_in the_inst the_labe the_lice the_midd the_mont \
        the_one the_orde the_oven the_proj the_quar the_righ the_ship the_side the_soun the_spor the_stra the_summ \
        the_the the_tram the_vill the_visi the_wind the_year then_he ther> ther_are thera there thern thesi third \
        this_spri thro_a tiefe tier> tifte tiges tight tillg time_they timmu tinue tiny_hous tioni tipp> tised tisin \
        titel tlade tler> tligi tling tmen> tnerb to_anyb to_be to_go to_it to_keep to_me to_nobo to_open to_send \
        to_slee to_the toast toch_lieb togra told_the took_five took_thre tools tored torin torra tower tplat tradi \
        traeu trai_und trail tram> tramp trand trans trauu tream tres> treuu trike trink trip> trono trueg tsche \
        tschr tshau tside tsinh ttche ttsch tueck tues_and tues_the tugal tuhl> tun_wir ture> turer turn_out turni \
        tute> tvere tverl twage tware twent two_sist tzeri tzte> tztei tzwer uage> ualif ubscr uchse uchst uebe_jahr \
        uebe_mit uebe_will uebe_zwei uebr_auch uecks ueger uegt> uehle uehls uehrt uehst uelma uemer uenne uensc \
        uerde uere> uerfr uerft uerin uerst uerze uerzu uest> uetze ufens ufgef ufgen ufgez ufsch ugal> ugena ughed \
        ugumm uhr_bis uhr_das uhr_der uice> ulich um_acht um_elf um_neun um_sie um_spen umber umge_ein umge_koen \
        umpe> umpen umsa_stie umzu_in unbe_die und_brei und_dem und_enth und_erst und_gehe und_gesa und_hatt und_im \
        und_jema und_kann und_salz und_scho und_uebe und_um und_umge und_verb und_wart und_zaeh und_zwar unded undry \
        ungsb unkel uns_im uns_vor unse_geme unse_klin unse_schl unse_stad unte_ab unte_auf unte_hat unte_im \
        unte_neue unte_vert uppe> urchh ures> uring urnal uropa urze> urzel usaet usauf uscha usen> usern useum \
        usse> ustei usver utche uthor utsid utsta utzt> uvor> uzfah uzweh valu_of vater vembe vent> verab verbe \
        verf_gest verg_die verg_sais verh_in verho verl_bei verl_bis verl_nach verl_wurd verla verli verlo vermi \
        vers_beim vers_dass versa verwa veryo veryt vest> viden viel_doch viel_soll vier_den vier_jahr vier_kind \
        vier_mens viere villa voell vogel voic_and voll_aus volls vom_klei von_betr von_der von_haet von_inne \
        von_leut von_mehr von_selb von_wand vor_0 vor_mein vor_mit vora_ist vore_weit vorha vors_von vote_on voted \
        waer_der waer_ein waer_ich waer_scho waert wait_time walk_the wallo wand_mit war_erst war_in war_kein war_s \
        ware_bis ware_wir warum was_als was_buil was_den was_heis wass_gela watch ways> we_call we_rent we_were \
        websi week_then week_we weeke wegge weil_er weil_sie wein_in weit_nur weit_uebe welco weni_fuer wenn_der \
        wenty wer_beim wer_ein wer_sich wer_so wer_soll wer_was werb_fuer werb_mit werd_der werd_zu werk_fuer wers> \
        wett_frue whic_a who_left who_only wie_die wie_fuer wie_in wie_mein wie_vor wied_aus wied_so wied_um \
        wied_werd will_hear will_im will_not will_nun will_pay will_shut wimme wind> wins_cont winte winzi wir_0 \
        wir_bei wir_ihn wir_sass wir_ware wir_weit wir_zu wird_auss wird_gebe wird_heut wird_man wirkt wirt_erza \
        wisse with_that wling woch_alt woch_bis woch_fuer woch_ist wohl> wohl_aber woll_am wonne wood> woode wool> \
        word> word_der word_for wort_0 woul_be woul_like woul_not wuen_sich wunde wurd_0 wurd_der wurd_uebe wurze \
        xactl yard> ycle> ycles year_in yone> you_and you_if zahl_die zahlb zahnb zeit_hat zeit_schr zelte zerin \
        zeugn zfahr zieh_sich ziger zlich ztee> zteil ztes> zu_bewe zu_den zu_jede zu_lang zu_lass zu_rech zu_sech \
        zu_spae zu_teue zu_wass zum_dank zum_jubi zum_mitt zum_verg zum_verl zung> zunge zuru_der zuru_und zusa_mein \
        zusa_stel zusae zusc_nich zuvor zweh> zwei_aben zwei_kilo zwei_mal zwei_mete zwei_verg zwill zwoe_euro \
        zwoe_uhr =2 0_alle 0_apri 0_empl 0_jede 0_juli 0_july 0_kubi 0_leut 0_lite 0_neu 0_neue 0_schu 0_seit 0_stan \
        0_stel 0_tonn 0_uebe 0_unve 0_vers 0_zum 0_zuru <a2> <absa <abte <abzo <acci <accu <adam <adre <agai <ago> \
        <aids <alre <ansa <anyw <anza <anze <anzu <arbe <asch <aube <aufk <aufl <aufm <auge <aunt <bag> <bana <beag \
        <beau <bedr <begu <beha <bele <beut <bewa <beza <bezo <bigg <bike <bisl <bori <box> <buer <bund <busi <buy> \
        <buyi <carp <cars <caug <clap <coff <coll <crat <cut> <dahe <dama <dani <dank <dari <dark <daru <date <dati \
        <deal <deci <dein <dekl <dell <demi <did> <die> <dieb <digi <dipl <do> <don> <door <dran <drov <drue <du> \
        <dueb <durs <duzt <eart <eins <emre <enge <engl <entd <erhe <erla <erri <exam <face <fact <fear <few> <fiel \
        <fire <fix> <floo <flor <foun <fres <frid <fuhr <funk <furn <garn <geae <gebl <gefa <gefl <gega <geho <gehw \
        <geka <gemi <gene <get> <geta <gets <geue <geza <gies <give <grad <gros <guet <habe <habt <hack <haer <hahn \
        <hand <haub <hekt <hers <herv <hies <hill <hing <hinu <hoch <home <hotl <huge <humo <imme <indu <info <insi \
        <inzw <jam> <jann <janu <jasm <je> <jede <jobs <july <kaff <kame <kami <kasa <kath <katj <keim <kell <kg> \
        <kitt <klan <klos <koch <kubi <kuen <kurb <ladd <lag> <lahm <legs <lehr <leid <lenk <lets <lief <lies <lift \
        <limi <livi <lkw> <ll> <loaf <lot> <m> <mai> <man> <manc <mann <mate <meas <meld <memb <meng <mess <mich \
        <mind <mitl <mits <mitt <mohn <mole <mone <mons <moos <most <move <mueh <mum> <naem <nego <nirg <noth <numm \
        <nurs <nutz <obwo <oeff <oft> <ole> <othe <over <owe> <pack <papr <para <past <perm <pet> <pete <peti <pfan \
        <pick <plus <post <powe <prai <prak <pral <prod <proj <prok <prom <proo <quad <ran> <rare <refe <rega <regu \
        <reih <rekl <repl <repo <retr <rgb> <rief <righ <rohr <roll <rose <rota <rote <rott <rued <ruft <ruli <run> \
        <runs <sack <saem <saet <saeu <sale <salt <sams <samt <saub <saug <saum <schu <sees <seie <self <sept <sett \
        <shap <shif <sie> <sire <slot <soak <sold <sort <sowa <spes <stad <stai <stat <stau <ster <stoe <supe <swap \
        <tade <tall <tare <tea> <tent <tepp <thea <thou <thre <thro <thum <thun <thur <tief <tilt <time <tot> <trag \
        <tray <trop <tube <tuet <tut> <twel <typ> <uebl <umsa <unde <unse <unwi <us> <uses <vacu <ve> <vehi <vera \
        <vore <waec <waes <wann <wasc <weg> <wege <weig <weni <wet> <wues <yogh <zahl <zeic <zent <zerb <ziem <zier \
        <zitt <zufa <zum> <zuna a_chri a_crew a_dair a_disp a_glas a_gree a_ladd a_leaf a_less a_list a_m a_new \
        a_nigh a_poli a_rese a_room a_sett a_sund a_tabl a_time a_trad a_work a_year ab_herb ab_mont ab_nove ab_okto \
        ab_sofo ab_und ab_zehn aben_mit aber_dann aber_in aber_wer aber_wie abge_ich abgew ablad ablet abrik \
        absp_das abste abtei abzoc abzu_fuer accid acco_to accu_of accus achfr achha achkr achmi achth achts achve \
        acked acks> acuum adder adema adrat adres adtba aeche aechs aeckc aefer aehne aemli aemtl aendi aengt aeolo \
        aeren aerte aerz> aesst aeter aetig aeubi afety afte_thre aftpf agabe again aged> agel> ageme ageri ages> \
        aggre agle> ahmen ahnun ahres aids> aims> ainy> airs> aised aked> aken> aket> aktik aler> alerm alesm alett \
        alism all_the alle_bei alle_hat alle_im alle_in alle_uebe allet allo_and allt> allte alrea als_am als_arbe \
        als_beim als_im als_werk als_wir alsen alte> alte_sege alten am_anfa am_knie am_lind am_meis am_pfin am_sams \
        am_tag am_tele am_tor am_vorm am_wall amen> ames> amier amik> amili amin> amsta an_dies an_empt an_hour \
        an_ihre an_jede an_prue an_und anal> anbie ancy> and_anyo and_aske and_did and_gave and_good and_had \
        and_have and_once and_sent and_sold and_some and_ther and_we ande_und anded andet andlu angep angry angt> \
        anise anish anken anla_war anlei anneg annst anntm anruf anted antin antw_auf anuar anwa_oder anyw_and anywa \
        anzie anzur aped> apper appl_der appla appt> appy> aprik arbe_der arbe_sind arbe_vier arben arch> archa \
        are_at arek> aren> argu_that arkei arket arlie armen arnin artal arth> arti_uebe artly arueb as_well asack \
        ask_for askin asmin at_four at_it at_six at_who at_with atche atenl atens atent ateri atet> ation atja> \
        atore atuer atzt> auaus auber auch_klei auch_um auen> auend auf_alle auf_ein auf_flue auf_noch auf_sich \
        auf_stan auf_unse auf_weit aufkl aufli aufma aufpr aufs> aufsw aunt> auptg aus_0 aus_beto aus_fern aus_holz \
        aus_ihr aus_kass aus_mit aus_prot aus_vers aus_wie aus_zuer ause> ausg_das ausg_und ausg_wer ausge ausie \
        ausk_der auss_aus austa ausze auto_nach autom awer> badem barke bath> be_a be_look beagl beat> beauf \
        beca_they becau bedau beden bedro beds> befo_you begl_hat begr_das behae behi_a bei_ein bei_fueh bei_ich \
        bei_ist bei_rund bei_seit bei_unse beim_abla beine beitg beits beitu beko_er beleg below bener bereu berfu \
        berg_daue berla berni berre berwi bery> besc_des besc_fuer bess_als best> best_das best_eine best_vors \
        betr_aus betr_habe betr_in betr_und betro bett_und beute bewac bewe_durc bewer bewus bezog bgele bgesp bgewa \
        biert biet_nur biger bigge bikme bild_der bild_sich bildu bill_ist binn_0 binn_eine bis_auf bis_ein bis_maer \
        bis_mitt biscu bisla blau> blei_vore blem> blich blum_und bnis> bode_eing boee> bogen bon_erst book_the \
        borin borr_van bots> bours boxen bran_in brik> brin_sie bring brud_ist brush bsatz bsche bsen> bsidy bstel \
        bstko bstst bteil bunt> bus_faeh busin butto buyin bwohl bzock call_the came> came_home camer can_be can_you \
        car_for carer carr_the caugh cause ccide ccuse cella chade chaeo char_0 char_for char_of chaum chdem chedu \
        chef_die chef_laes chefi chene chenv chere chich chine chip> chip_im chkra chkur chlae chlan chlec chlos \
        chmal chmil chmit chnee chobe chpro chsen chstr chter chtes chtet chtsc chubl chuld chult chwec ciden ckche \
        ckend ckene cket> ckfra cklun ckruf ckung clean clos_the co_foun coff_mach cold_stor comp_has compu cont_a \
        contr cooks cost> counc cove_the cratc crate crews cting curit cycli d_like da_alle da_ist da_und dach_ich \
        dach_mit dafu_0 dafu_aber dafu_vorg dami_das dampf dank_an dank_das dank_dass dann_geht darf> darf_ich darin \
        dark> darue das_amt das_arbe das_buer das_denk das_die das_ding das_dopp das_eine das_erge das_fris das_gera \
        das_geri das_gesu das_habe das_hand das_kart das_kilo das_land das_muss das_netz das_proj das_schl das_sei \
        das_teil das_uebl das_und das_verm dass_sich daten dativ davo_geho day_at day_one day_with dder> deali dekla \
        dem_gela dem_jahr dem_ruec dem_tepp dem_tisc dem_zwei demir den_bode den_hat den_herb den_kart den_maer \
        den_mitt den_nage den_tisc den_wage denkm dentl der_abfa der_auft der_baua der_bekl der_beko der_bere \
        der_bill der_date der_die der_einf der_erst der_fach der_fehl der_firm der_frue der_gesa der_gmbh der_grue \
        der_guta der_hers der_im der_kart der_konf der_land der_lift der_mark der_nase der_nie der_prob der_rech \
        der_reda der_tari der_tief der_trep der_turn der_typ der_uns der_verk der_vorw der_zeit der_zu der_zwoe \
        derat derik derth derwe des_betr des_hand des_jahr des_unte desh_blei desla dgang did_it die_absc die_acht \
        die_antw die_arbe die_auch die_auge die_ausf die_ausn die_beru die_bund die_den die_ding die_eine die_elte \
        die_gedu die_geno die_gesa die_gesu die_gewe die_gmbh die_hand die_haus die_hotl die_ihr die_kaem die_keim \
        die_kuge die_kurv die_laed die_lass die_lehr die_lese die_mir die_nach die_name die_papi die_rote die_rout \
        die_sage die_sich die_sons die_sort die_tafe die_tour die_trep die_tuet die_uhr die_umst die_vari die_verb \
        die_verk die_verw die_voll die_vorg die_ware die_wett die_zeit die_zuta dien_ist diene dient dies_auf digit \
        digun diplo direc dispa dles> dlung do_i does_anyb does_t doesn dog_in don_t dorf_bei dorte dows> dran> \
        dratm drawe dreck dred> drei> drei_klei drei_schi drei_schu drei_vers drin_ist drinn drit_der drit_gene \
        drit_stoc driv_a drove dstei ducti duebe dung> durc_das durc_eine durst dvier dwie> eachi eagle eague ealis \
        eantw eaper eared ears> earth easur eauft ebend eberh ebiet eblie ebody ebuch ecaus echne echts eckch ecke> \
        eckfr eckte ectin ector ects> ecuri edach edaue edem> edene ederi edige edrae edule eekas eelan eese> eeth> \
        efahr efera efin> efkue efoer efte> egard egend egin> eginn egoti egrue egte> ehabt ehand ehena ehicl ehlba \
        ehmer ehous ehrch ehrun ehweg eiber eibur eich> eichs eichw eifel eift> eigab eige> eige_dies eige_woll \
        eigen eilen ein_ange ein_anwa ein_bild ein_die ein_fahr ein_foto ein_halb ein_komp ein_miet ein_mitb \
        ein_paec ein_satt ein_scha ein_sitz ein_team ein_trau ein_verf einde eine_0 eine_auss eine_baer eine_brie \
        eine_cont eine_eins eine_guta eine_kast eine_klem eine_koff eine_kont eine_kund eine_name eine_ruec \
        eine_sack eine_schn eine_schu eine_sech eine_skiz eine_term eine_tuer eine_umge eine_wasc eine_weis \
        eine_werk eine_wohn eines eing_das eing_wurd einka einsa einz_mit eipt> eirae eiser eitde eites eitge eitst \
        eive> ekam> ekass ekauf eklam eklar ektle ekueh elaen elanc elass elbst elche eleck elenk elern elf_woch \
        elhau ellam ellen ellpl ellst ellt> eloes elow> else_can elve> elwir emach emand emant emerk emest empfo \
        emre> emtli enang enbar enbei endar endl_kein endl_wied endun endwe endwi enehm engl_or engt> enhal enkma \
        ennt> ennte ennum enomm enoss ensat ensib enspe enstl enstp enstr entde entil ents_bis entsc eonie epass \
        eport eppic eptem er_lieb er_mein erami erat> erbe> erbeg erbro erbue erdac erdam erdic erdre ereas ered> \
        erege erfah erfue erge> ergib ergin erha_das erhau erheb erial erig> erike ering erkeh erkla erkst erkte \
        erlin erloe ermar erme> ermo> ermut ernah ernim ernoo eroes erpac erper erri_und errue ersel ershe erst_abge \
        erst_eine erst_stoc erter ertha ertli ertra eruec erufe erufs ervor erwac erweg erwie erzeh es_ange es_auf \
        es_ein es_fehl es_geht es_in es_laeu es_mir es_schn es_soll es_weni es_wird esamm eschm esehe esell esetz \
        esige esman espen espon esse_am essin estae estan ester estst esult esund etall eters ether etigt etiti \
        etren etrof etrol etry> ettbe ette> ettka ettle eubig euch_alle euebt euer> euerl euert euge> eure> euro_die \
        euro_ein euro_fuer euros euser euten even_when ever_at ever_othe ever_sing ewaeh ewein ewich ewinn ewuss \
        exam_the exce_the excep exem_in expe_a expl_why expre eyor> ezel> fabri face> fach_in fachh fachk facto \
        fahr_ist fahrz fall_der falte fand> fange fass_im fast_imme fear> feder feeka fehl_es fehle feie_am feift \
        feine felde fenba fene> fenen feran ferra fety> feuc_und ffect ffeek ffelt fferr ffizi ffnen fhund fifty \
        fille fina_wird find_eine firms firs_and firs_time firs_week fish> fizie fkleb fkueh flet> flie_man floor \
        flori fnen> foer_den folg_der fonie for_anyt for_clea for_eigh for_ever for_for for_half for_life for_our \
        for_pres for_thre forma fortn foto_vom found four_hund fourt fprei frag_ob frag_was frau_und fraue freel \
        frei_der frei_im freib freig freu_hat frida frien frisc from_0 from_and from_for from_thre frue_mit fswag \
        ftern ftpfl fueh_eine fueh_man fuen_euro fuen_in fuen_proz fuer_frei fuer_ihre fuer_klei fuer_papa fuer_uns \
        fuhr> fund_and furni fuss_und fzig> gang> gaps_in gave_me geba_hat gebe> gebe_der geber gebie gebni gedac \
        gedr_und gedra gefal gefe_wurd gefra gegan gege_0 gege_zwei geha_und gehab geht_an geht_nich geht_um gehwe \
        gekau geko_ist gela_die gelac gelad gelae gelas geld_aber geld_zuru geleg gelen geler geloe gelsg gelt> \
        gemac gemen gemer gency gene> geneh genen geno_uebe genos gepac gepas gera_eine gere_am geri_kuen gern> \
        gern_mal gerue geruf gesc_dass gesc_fuer geseh gesel gesp_der gesp_und gespr gest_den gest_ist gestr \
        gesu_wert geta_als geta_auf getei getre gets_a gets_the geueb gewic gezah gged> ggest gging ggreg giess \
        gisti glaeu glanz glei_die gleic gluec gnatu got_two gotia gramm green grega greic grube gsam> gsbes gster \
        gsver guard guete gut_aber gute_leut guten gutha guy_from hab_heut hab_ich habe_0 habe_im habe_nich \
        habe_scho habe_uebe hacht had_the haden hadn_t hael_das haelt haen_ich haen_noch haeol haert haft_fuer hafte \
        haftp hahn> hand_lieg hand_me hand_the hand_und handw hange hanks haped happy harin hart> has_aske has_run \
        has_with hat_am hat_auf hat_dara hat_gesc hat_gewo hat_mich hat_nach hat_noch hat_und hat_wlan hat_zum \
        hat_zwei hatt_bei hatt_die hatt_wir haus_abge haus_der haus_sagt haus_von have_had hdem> head_of heape heck> \
        hecks hedul heels heet> hefin heim_mit heira henan henkt henta henti herb_sind here_for herea heres herig \
        hermo herst hervo herwi hese> heut> heut_wied hicht hickt hicle hiebe hiebt hier_steh hies_es hilf_die \
        hims_in hing_und hings hint_tres hinte hinue his_hear hkrae hlag> hlech hleif hlen> hloss hluck hmen> hmenv \
        hmer> hmier hmigt hmilz hmitt hnen> hners hnet> hnici hnik> hnike hoch_mit hochk hold> horte hose> hotli \
        hour_and hour_in houto how_a howro hprob hrche hreck hrgan hrlin hrste hrung hrweg hrzeu hsen> hstel hteln \
        htig> htsch hubla huge> huld> hulte hundr hursd hwech i_am i_appl i_kept i_love i_now i_rang i_stoo i_went \
        iable iburg iced> ices> ich_als ich_auch ich_blei ich_dach ich_dass ich_drei ich_fuer ich_gebe ich_heis \
        ich_heut ich_hole ich_jema ich_kam ich_mit ich_sie ich_so ich_wied ich_will ich_zu ichtp ichtu icing ickel \
        icklu icks> idays ideal ider> iefku iele> iell> iemli ience ient> iere> iesig iette ifen> iffen ifty> iger> \
        ihre> ihre_0 ihre_kind ihren ikmet ilden ildun ilen> iligu illed ills> ilogr ilten ilzt> im_apri im_bezi \
        im_fals im_gege im_herb im_hint im_muel im_ober im_pfle im_wert im_wint imme_am impfe imum> in_char in_for \
        in_germ in_gros in_it in_kass in_ordn in_our in_rgb in_ten in_this in_zehn inach inake inall inbre inbru \
        indow inen> iner> ineri iness inety infac infor inge> inimu inkau inkge inlad ins_ausl ins_buer inst_from \
        insul inueb inzw_0 inzwi ionss iplom ippe> irate irect irms> is_0 is_aver is_bein is_expe is_hand ischl \
        iscui ised> iser> ishin ismus ispat ispon ist_ande ist_das ist_eine ist_er ist_gut ist_ja ist_mir ist_noch \
        ist_wie istun it_anyw it_had it_has it_so it_took itale itbew itbri itdem itere itgru iting its_head itsam \
        itspl itted ittun ittwo ived> ivery ixed> iziel jaehr jahr_alle jahr_als jahr_fuer jahr_ohne janua jasmi \
        jede_aben jede_drit jede_mal jede_zwei jedem jektl jema_der jema_von jema_zum jetz_0 jetz_aus jetz_bei \
        jetz_ein jetz_mit jobs> jobs_and join_the joke_are juen_mode juge_und july> jungs kabel kaelt kaeme kaeuf \
        kam_am kam_puen kamin kann_mein kanns kart_von kasac katja katz_hat kauf_kein kauf_wird kaufe keep_a \
        keep_them kein_park keine keit> kelle kennz keram kfrag kgeld kilo_and kilo_auf kilog kind_but kirc_und \
        kiste kitte klami klang klar_dass klari klei_haeu klei_ist klei_nach klopf klung kmals kmete knees knirs \
        know> koen_die koen_ihr koen_ihre koern koerp komm> komm_ich komm_und komm_zu konku koope kopf> korb_asch \
        kost_fuer kost_so koste kratz kruf> ksam> kshop kssch kstat ktiku ktlei ktroa kubik kuec_in kuehl kund_vor \
        kurbe kurie kurve ladde laden lady_on laege laese laeu_es laeub lages lahm_rund laims laine laint laken \
        lamie lamt> land_foer land_sein landk laner langt lanne larie lash> lass_der last_spri last_week latzt lauf> \
        laut_an laut_gesc laut_send lber> lbsts lchen lches ldend ldern ldigt ldung leagu leane lear_to leber lecht \
        leert legs> legt_das lehr_von leid_hat leidu leife leine leint leisc leise leoni leppt lerge lern_man lesma \
        less> lett_for lett_the lette leut_fuer leut_in leut_mit leut_von leut_zum lfrie lfte> lhaus lices lieb_mit \
        lieb_uebe lied> lieg_das lies_die lies_sich lige> ligst ligun like_a like_it lila> limit line> line_is liner \
        lips> lismu list> list_of litze livin lkssc llamt lleag llect llem> llenb llerg lligs llowi lnuss loaf> \
        lock> lock_in logg_me logo> logra lopft loss> lot_of love> lowin loys> lread lsged lter> lterz lthou luss> \
        lwirt lzug> m_the m_w mach_die mach_gera macht machu maer_in maer_zwei mai_0 mal_dass mal_was man_auf \
        man_bei man_soll man_vom manch many> mass> mate_und mated may_keep me_for meas_in measu mebod mehr_am \
        mehr_und mehrw mein_ich mein_kart mein_kurb mein_mail mein_name mein_oma mein_sohn meind meist melli mells \
        menar mens> mens_das mens_mit mens_zu ment> menve merci meste metal mete_brei mgedr mgefa mgest mich> \
        mich_durc mich_nach miert miet_im migt> mill_fuer milzt minde minim mins> minu_at minu_der minu_ein mir_das \
        mir_lieb mir_und mirin mise> misse misst mit_ausg mit_foto mit_neun mit_pizz mit_sech mit_uns mitbr mitge \
        mitgr mitsp mitt_0 mitt_noch mittw mmelt mmena mment mmern mmers mode_von moeg_verk mohns mole> mona_im \
        mona_und mona_zu mond_a monda money mont_auf mont_selb month monti more_of morg_geht morg_und motor mpany \
        mpfe> mpfoh mpute msatz much_as mum_s muss> muss_den muss_ich muss_man muss_sein must> must_be muste mutli \
        my_aunt my_dad my_kids my_knee na_ja nach_absa nach_am nach_ausk nach_das nach_dieb nach_hatt nach_hund \
        nach_kein nach_mein nach_oben nach_rege nach_und nach_von nach_wach nach_wird nachd nachf naech naeml naged \
        nahm> nahm_es nally name_auch name_der namen nangs nants nappe narch natue nbare nbiet nbrec ndari ndeln \
        nderi ndesl ndgan ndle> ndlun ndred ndung ndvie ndwie near_the nebe_den neede negot negre nehm> nehmi nein> \
        nell> nells nende nent> nette nety> netz_in netz_kenn neu_im neuer nfach nfahr nfilm nform nfueh nged> ngefa \
        ngels ngert ngesa nglis ngry> ngsbe nhall nich_ande nich_dass nich_erst nich_gesc nich_gibt nich_ich \
        nich_nach nich_noch nich_unte nich_wie nicia nigh_i nigh_shif nimmt nimum nine> nine_days nirge nirsc nisch \
        nish> nits> nkauf nkens nkgel nkmal nkurr nladu nlage nlege nlose nmal> nned> nnegr nnens nnter nntma \
        no_long nobo_in noch_ein noch_rich noch_selb noch_unkl noch_von noch_zust nomme noon> norwa nosse not_a \
        not_shar not_to nothi notic nprei nschw nsich nside nsien nspec nssch nstag nstic nstie nstle nstpl nstra \
        nsure ntan> ntdec nteen nterg nterr ntine ntly> ntmac ntrag ntrie ntsch nttae nuar> nuebe numme nun_haen \
        nur_mit nurse nverb nveyo nwies nwohn nyway nzeln nzpla nzuru nzwis oaked oauto ob_der ob_die ob_ich obber \
        oberg obeze oblem obst_und obwoh ocken ockne oder_mein oder_so oefen oeff_am oehrc oenne oerpe oertl oesn> \
        oetry oever of_eart of_havi of_it off_and offiz ohne_eine ohre> ojekt okoll olden olice olier olker olkss \
        ollea ollec ollem ollen olley oma_0 omat> omebo omers omput on_site on_that onday onent onest onger onkur \
        only_one only_wish onsta ontag ontan ontie onvey ooth> opene opped or_a orab> orden orers orges orkin orksh \
        ormat ormon orsor ortie ortni orwur osit> ossha otati otels othe_talk othes othin otiat otice otoko otorw \
        ouche oulde ounci our_guid ouris ourte outou over_a overe ovic> owas> owe_you owing own_a own_bott owroo \
        oxen> oyee> oyees oyer> pacht packt paeck page_of pake_ist palet pall_of pany> papi_und papie papri para_mit \
        pare> park_am part> part_four part_ist partl pass_in pausi pays_a pays_for peak> pecti pend> pened pent> \
        pera> pesen peter petro pfann pfohl phon_call phot_of piels pierk plaet plain plan_das plar> plat_ein \
        plat_fuer platz plaud plied ploma ploys poetr ponen ponta posit post> power ppich pplie pply> praec prais \
        prakt prall prech preis preng prika probl prod_of produ prog_is prog_und progr proje proku proof proth \
        proz_stei prue_ob ptemb put_on puter quadr quer_mit ract> raech raene rainy rallt ramik ramp> rance ranst \
        rantw ranze ratch rate> ratet ratme rator rats> ratze rauen rawer rband rbege rbel> rber> rbesc rbrau rchae \
        rchen rchs> rdach rdent rdreh reas> rech_dami rech_habe rede_wir reela rees> refer refu_the rege_und \
        regi_setz regul rehou reibu reiga reih_in reihe reing reinh reins rekla rekto remis rene> renz> repor reppe \
        rerst resen resp_for respo resse resul retra rews> rfahr rfen> rgebn rgend rgibt rgine rglic rgung rhand \
        riday riebe riebs riend riere rigen riger right rina> rinen ringt rinkg rkehr rkeit rklae rksho rksta rkten \
        rlaes rlang rlies rlind rmal> rmany rmark rmati rmin> rmutl rnahm rness rnimm rnish rnoon roaut robez roble \
        robot rocke rockn roffe rofil rogra rohr> rohr_vom rojek roke> rokur roni> room_for rossh rotat roth> rotok \
        rotte rove> rreif rries rrots rrowe rruec rscht rsday rstae rstun rtal> rtell rtens rtier rtlic rtly> rtnig \
        rtons rtrag rube> ruec_wege ruech rueft ruemp ruen> ruene ruest rufen ruft> ruft_die rukti rulin run_a \
        rund_neun rundg runs> russ> rust> rvenf rverb rverr rwach rwart rwise rwurf rzer> s_and s_name sack> sacks \
        saeck saemt safet sage_das sage_nich sagt_was said_no sais_im samst samte sand> saube saum> says_a says_the \
        sberg sbetr sbild scha_mit scha_von schad sched schi_und schi_von schl_das schl_mit schla schlu schma \
        schn_ist schn_und schnu scho_beim scho_da scho_for schob schr_der schra schu_ausg schu_fuer schu_mit schub \
        schul scrat scuit sech_in sech_mete sech_pale seco_floo seco_hand sehr_nett sei_die sei_ein seien sein_aber \
        sein_eige seit_frei seit_mona seit_sams seitd seiti selb_seit selbs selka selle semes sene> sensp sent_a \
        sent_by septe serne sgedu sgefu sgela sgesp shap_like shape she_has shift shopp shou_to showr sich_binn \
        sich_den sich_im sich_nich sich_seit sich_um sich_wie sidy> sie_abge sie_bei sie_der sie_drei sie_so sie_von \
        sien> sign_on sind_eine sind_in sines sing_room sink_der sinke sinkt sinn_sagt sites sitz_mit six_in \
        six_mont skart sking skunf sleit slic_and slice slip> sman> smin> so_geta so_that soake sofo_jema soga_auf \
        soga_den soga_mein sohn_hat sold_me soll_bis soll_es solle some_off someb sons_nur sorge sorti sowas sozi_in \
        spart spatc spate spea_of speak spen_twel spent spese spina spone spont sprec spri_mit spri_und sprob sraum \
        ssehe ssel> sselk ssemb ssen> ssenz sstae sstau sste> stad_hatt stad_und stagm stan_0 stan_nach stan_und \
        stant stap_und state staus stay> stay_and steh_auf steh_bei steh_das steh_jetz steh_nebe steh_und stehe \
        steht stei_der stel_auf stel_eine stel_ihre stel_scha stel_such stens sterb stern stert stete stges stich \
        stin> stina sting stop> strok strue struk strum ststa stuc_betw stue_die stueh stung subsi such_eine super \
        suppl surer sweis szubi tabl_and taete taeti taeus tag_bei tag_gere tagab tagew tags> tairs take_home taken \
        tall> tammt tarek tate> tatio tausc tbrin tdeck tdem> team_is team_von teel> teeri teeth teht> teigt \
        teil_und tele_auf tele_die tele_hies tella tellp tellu teln> telwi tembe ten_days ten_year tenan tensc tensi \
        teppi terbe tered terfe terho terla term_im terna terno terre tersi terwe terzu test> testi tete> teten \
        tever tgebe thabe thalb than_an than_plan the_bill the_box the_car the_city the_coff the_day the_deci \
        the_draw the_firs the_foll the_glas the_guy the_hotl the_inte the_judg the_lady the_lett the_musi the_next \
        the_nois the_nort the_oak the_offe the_only the_oper the_orga the_park the_pens the_peop the_phar the_queu \
        the_regi the_rest the_sale the_serv the_stre the_talk the_tena the_unio the_univ the_uppe them_in them_or \
        ther_as therm therw they_d they_had they_have they_pay thin_in thou_euro thre_mont thre_our thre_year \
        thro_and thumb thund thurs tices tich> tiefg tiefk tiere tiert tigt> tilie time_and time_on time_with tinak \
        tine> tisc_und tkost tlass tleit tline tlos> tmach tmens tnehm tner> tnigh to_abou to_and to_cour to_fix \
        to_get to_lose to_our to_thei tokol told_a tole> tons> toure tout> tpfli tplae tract trae_die trafe trags \
        trank trass traue traun tref_ich trenn trepp trich tries troau troc_im troff trol> troll tropf trot_habe \
        truem trukt trum> trupp trus_in trust tsamt tschu tspla tspre tstof ttaeu ttbew tted> ttel> ttelb tteln \
        ttelw ttert ttest tton> tuech tuehl tuerl tuers tuetc tuete turn_the turne twelv two_days typ_hint uadra \
        ualit uauss ubere uberg ubige ubikm ubild ublad ubsid uched uchte uchwe ucken uctio udge> uebe_das uebe_ich \
        uebe_zehn ueckf uede> uellt uempf uerei uetch ufahr ufer> ufkle uflie ufpre ufswa ugen> ugesa ughte uhr_aben \
        uhr_wer uick> uittu uling ulter ults> um_hilf um_sech um_vier umen> umge_hat umged umges umsat umzu_der \
        unaec unbe_sind unch> uncil und_aben und_acht und_am und_auf und_darf und_der und_erkl und_ihr und_in \
        und_kasa und_lich und_mach und_musi und_sich und_sozi und_tran und_trot und_verw und_vier und_was und_wir \
        undga undre undvi unfal ungsa units unse_fris unser unte_0 unte_und unte_zeit unwi_eine unwir uote> uotes \
        up_on uperm uptge urchs urer> urist urity urnis uros> ursda urtee urufe us_a usage uscht uschw uses> usfal \
        usgeg usget usier usine uskun uspro usseh ustau uszei uszub uthab utoma utout utton uying vacuu valen vehic \
        venfa venti verb_ein verba verbu verd_man verdr vered verg_in vergi vergu verke verl_dami verl_die verl_ein \
        verl_fuer verl_im verl_sein vermu verp_und verru vers_alle vers_eine vers_kost vers_mit vert_laeu vert_mit \
        verzi veyor vider viel_aus vier_am vier_hekt vier_proz vier_woch vierm vierz view> vom_amt vom_bode vom_der \
        vom_erst von_am von_auf von_da von_dene von_hat von_ist von_mein von_zwoe vor_erst vor_vers vorer vorga \
        vorm_und vors_im vors_mit vorso vorwu vron_hasl w_d waege waeh_am waehr waer_die waer_es waer_s wait> waite \
        walk_into wand_aus wann_sie want_a wante wappe war_bei war_dass war_defe war_ein war_um war_unse ware> \
        ware_es was_ande was_ein was_ich was_kind wasch we_got we_have we_left we_need we_pay we_run wech_den \
        week_and week_of weeks weg_drei wegs> weife weil_am weil_man weil_sich wein_mein weine weint weis_was \
        weis_wer weit_das weite welch well> welve weni_dafu wenig wenn_die wenn_kein went_out went_thro wer_bei \
        wer_das wer_im wer_komm wer_nich wer_zahl werb> werd_nach werd_wir were_half wert_der wert_von wettb wettk \
        what_i when_i when_it who_buil who_has who_is who_runs wie_0 wie_der wie_es wie_im wie_imme wie_mit \
        wied_alle wied_ohne will_0 will_be will_das will_die wind_in windo wir_haet wir_nich wir_nur wir_seit \
        wir_uebe wird_ausg wird_ein wird_um wirte wise> wish_the with_0 with_and with_ten with_the with_them wners \
        wo_das woch_in woch_mit woch_nach woch_vorh wohi_mit wohn_die wohn_jetz wohn_vers woma_on work_coun work_on \
        worki works worn> worte wortl woul_move woul_t wroom wund> xcept xpres xtili year_at year_he year_of year_s \
        yees> yoghu you_are your> yway> zaehn zehn_jahr zehn_kilo zeig_wie zeige zeit> zeit_kein zeit_zur zeite \
        zeitu zett_mehr zeuge zieml zimm_0 ziste zitte zocke zten> zu_baue zu_habe zu_ich zu_neun zu_wir zubil \
        zuer_in zufah zum_aben zum_absc zum_arti zum_dien zum_fuen zum_glue zum_rede zunae zur_hael zuru_betr \
        zuru_weil zusa_das zusa_fuer zusc_erhi zwan_minu zwar_in zwei_ange zwei_arbe zwei_betr zwei_leut zwei_minu \
        zwei_neue zwei_stan zwei_ster zwei_tage zwei_wint zweif zweim zwoe_leut zwoe_mona =3 0_fran 0_geht 0_jahr \
        0_quad 0_verw 0_von <anbi <anne <ans> <anyt <appr <apri <arti <ask> <auch <aufb <bear <beda <befr <beli \
        <bere <beru <betw <binn <boss <brum <can> <car> <care <city <clai <clie <co> <coul <cour <crew <crie <dabe \
        <dame <dami <darf <defe <degr <dene <desi <didn <dies <dort <drei <drin <einf <erge <erkl <fach <fast <febr \
        <fern <feuc <feue <fill <firs <flae <food <form <fort <frag <fram <frie <full <gear <gebi <gedr <gern <gese \
        <gest <glau <got> <gran <grat <gute <had> <haen <have <head <herb <heru <hof> <hour <ich> <ihre <inkl <kaem \
        <kann <kart <kera <kids <kist <klag <koen <koer <komm <kons <korr <laes <late <leaf <lock <lunc <mal> <minu \
        <mitb <moeb <moto <must <my> <nage <nahm <nett <neue <nigh <notd <noti <now> <of> <okto <on> <own> <pale \
        <pall <papa <papi <part <pati <petr <poli <prei <prob <puen <quot <raed <ramp <rein <reno <resp <rosw <scan \
        <scra <selb <serv <sinc <slic <spei <spon <stay <stin <stoc <sues <supp <ten> <tena <thei <toda <trae <truc \
        <trus <unte <view <voll <vorm <wear <wedd <whoe <wie> <zaeh <zusc a_chai a_fort a_lot a_seco a_slee a_thre \
        a_very a_view ab_augu abei> aber_die aber_nich abges achde achla achtr actor adung aehle aehrl aelft aenen \
        aetze affee aflet agess agte> agten agues ainer ainst ales> alita alle_an alle_und aller am_0 am_ende amit> \
        an_mich and_i and_now and_who andwe anes> anga_des anged angsb anks> anla_in anlag anned annen ansch anten \
        antw_aus anyth apped appre arbe_nied ared> aring arte> as_a assel asst> asten asure at_0 at_for at_our \
        at_they atien ating atmet attel atzer aube> auben auft_uebe ausbi aussc auten auto_und autos aving ayed> \
        bare> baren behan bei_als bei_die bei_lern bei_mein bei_uebe bend> besta bett> betw_the betwe bezah bilde \
        bill> bin_ich binne bis_ich biss> blei_das borde brin_die bruar brumm buero bunde cake> carri chang chees \
        chert chfra chlas chlei chler chnet chrau chsel chwei city> ckelt claim clien clos_to co_kg cont_for could \
        court crew> crew_from ctory dabei dach> dafu_eine dame> dami_dass damit dann_wird das_ange das_mate das_nich \
        das_unte das_zeug dass_mein davo_aus day_and defek degre dem_land den_gros den_ich den_mark den_prei \
        der_ausb der_bran der_drei der_kauf der_kist der_list der_mont der_prei der_regi der_um der_umge dere> dich> \
        didn> didn_t die_akti die_das die_eige die_fuss die_heut die_miet die_reis die_schw die_zahl dies_woch diese \
        dige> dinge dispo dnung drei_gesc dreim dring druec dungs durf_ich eady> eafle earin eben> eberw ebrac ebrua \
        echen echse efekt efen> efer> efuel egang egelt egist egree ehael ehend ehlt> ehrhe ehrst ehrwe eide> eidun \
        eifen ein_betr ein_drit ein_tag einbr eine_der eine_fuen eine_schl eine_sehr einse einwe eirat eisch eistu \
        eitag eldet elfte ellar ellte elsge elzug empl_0 ende> enfab enfti enfzi enge_und engli enktl enner enova \
        ensor ensta entic entin entw_wurd eppe> erans erate erato erban erber erbst erhan ermin ernen erric ersoe \
        ertag erum> erver erwa_ich erwei eschu espra estie etan> etet> ettel etwee etzte euerb euro> euro_a euro_the \
        euro_und even> every ewach expec fach> fahrt falle febru fert> feuch feuer fiel> first flie_in flies \
        for_nine for_them foto_und frau_die fresh from> from_who fron_of ftet> ftigt fuehr fuer_alle fuer_fuen \
        fuer_vere full> gaben gains gearb gedru geho_und gekue geld> geme_mit geme_und genes genom gere> geric geset \
        gest_hat gewer gewin ghter ghurt ging> ginne giste gital glaes glass glau_ich glish glue> gmbh_co grad> \
        grees gruen gste> gsten habe_ihre habe_mit habt> habt_ihr haelf haeng halb_0 half_of hall_0 hank> hat_den \
        hat_seit hat_sie haus_in haush have> head> heese heir> heis_es henve herbs hert> herum hinge hlass hlauc \
        hnung hoben hoeve hour> housa hraub hreib hrhei hsten hter> htung huldi hurt> hweg> i_crie i_lear i_owe \
        ich_an ich_bin ich_noch ich_woll icht> ichwe icles idung ienen iente ients iessl ieter igabe ight> igier \
        igita igten im_erst im_juli im_mona im_sept im_unte immer in_dem in_drei in_fron in_hall in_marc in_spri \
        in_unte ince> ined> ingan inklu inner inst> insti insur inus> invoi iple> ipped iring is_call isch> isher \
        isse> ist_in iterb itgeb itha> itter iving jahr_der jahre jahrg jede_woch jekt> jema_fuer jetz_zum kaffe \
        kanal kann_ich kanti kaufs kauft keep_the keeps kein_vier kell_und kenne kids> klage klusi knie> koch> \
        komm_aus komm_von konst korri ktlic ktobe kuenf kurz_vor ladun laech laend laert laes_das laetz lance \
        land_die lant> laste laube lauch laus> ldet> leafl left_with legen lehrl lehrs leibe leid_nich lerdi lgeri \
        liebe lies> liess linde lione lish> litae llar> llerd llets llste loest lohn> loma> look> loor> loyee lueck \
        lunch lunge lusiv man_mir man_muss marke mater matio may_the mehr_im mehrh mein_chef melt> mens_die mern> \
        mers> mgeba mit_eine mit_humo mit_ihr mit_vier mit_voll mlich model moebe moege monst moved mpfen mplai \
        mstag mten> musst my_frie nach_den nach_eige nach_zwei nachl nagel nahme nate> ncil> ndigu ndows neun> \
        neve_seen nfabr nftig nfzig ngang ngepa ngere ngese ngsge nich_oeff niem_die niker nishi nklus nktli nleit \
        nlos> nnst> noch_einm notdi novat nsam> nsatz nsch> nschi nser> nsibl nsor> nstru ntern nths> ntice ntier \
        ntrac nunge nur_das nvoic nythi ober> obier oday> oebel oeffe oegen oelf> oenli oeste oghur ogist ogram \
        ohne> ohne_bon okto_die oktob ollte omes> ompla onat> onne> onths oors> ordin ordnu orked ormit orrig orter \
        orway oswit otdie oter> otos> ount> ours> ourt> ousan palle park_und part_of passt pasti patch patie pelte \
        perma pick_up plat_0 plus> polie pplau ppren prent probi proto pruef puenk quere ragen ragte rames ratio \
        raube raus_ich rdich rdnun reche regel regis reibt reima reine reita renov rette reue> rgebe rgens rger> \
        rgesc rieb> riede rief> ries> rigie rippe riste river rking rmale rning robie roll> roswi rraum rrich rrigi \
        rschl rsich rsoen rtag> rteen rter> rthal ruckt rueh> runde runge rved> rvice rway> rwegs rzeug sagt_ich \
        sales satte sbest scha_der schl_man schmi schu_die schw_hat sday> sech_mona seit_der seit_heut seit_mai \
        seith selt> senso senzi settl shand shing sible sich_gege signe since sind_drei slauf smel_of smus> so_als \
        so_etwa soenl soll_0 some_from sorg_sich spect spen_the spons sprae sschl sson> stair stalt stau> staye \
        steel stei_aus stem> sten> stenl stick stink stlei stome stree strie swit_to swith taet> take_over talk> \
        talle tande tayed team> teen> teil> teil_sich telzu tens> terba teria teur> teure that_s the_fitt the_hosp \
        the_site the_woma their thers thing thous tice> tient tisch titio tleis tmete to_know tober today tomer \
        torwa tour> traen tragt treet trese trier truck tscha ttag> ttelz tudiu tween two_the two_year tzer> udium \
        uebe_die uebe_hat uebli uecht ueft> uehru uenkt uerbe uerdi uese> ufen> uftra um_ein um_halb um_sieb \
        umge_und umgeb und_an und_du und_es und_jede und_schu und_spri und_wer under undin unft> uns_hat unte_aus \
        unte_die unte_ist uppli urch> ured> urses usand usbil usgem usive ussch ussen utos> verbr verda verdi \
        verg_auft vers_am vers_der vers_im vertr very> vesti viel> viele vier_mona volle von_drei von_habe vor_zwei \
        vormi waer> wages want_the waren wart_wir wear> weddi ween> weima wendu wer_haft wer_hat whoev wicht wickl \
        wie_eine will_dort wir_die wir_sind wird_auch wirk_in wirks with_a witha woelf woll_bei woll_er worke \
        wuer_ich wurd_sie wurf> xpect year> your_own zahl_fuer zahle zehn> zette zeug> ziehe ziell zter> zu_ist \
        zum_0 zusa_mit zusch zwei_davo zwei_in zwei_last zwei_nach zwei_stun =4 0_euro 0_hat 0_okto 0_stue <aerg \
        <afte <allo <an> <anru <auft <ausb <aush <ausl <auto <azub <bill <bish <bon> <carr <cust <dach <deli <done \
        <durc <eige <einm <erfa <erst <erwa <euro <even <fall <fest <fitt <flat <from <gebe <gela <gera <gewe <glue \
        <go> <good <guta <guy> <haft <here <ihne <invo <ja> <jema <juli <kana <keep <knie <kost <last <leit <list \
        <logi <may> <mens <mit> <mita <mitg <muss <nois <ordn <pass <peop <phon <prog <prot <prov <prue <put> <quer \
        <rosa <s> <sech <sink <site <smel <sofo <stee <steu <stic <tele <tres <troc <tuer <uhr> <unit <verk <vers \
        <viel <vom> <wait <weil <werd <wett <whic <whol <why> <woma <wurd <year <zeit <zett <zwoe a_smal aben> achun \
        aefte aege> aelte aerge affen after aftet ahlen ahme> ahrer ahrt> ained airy> allen als_waer am_stan am_steu \
        and_two and_will andel anden andle angeb antie antwo anzei april arant arge> arrie arted artik atis> atte> \
        auf_der auf_eine auftr augen ausfa ausla austu auto> azubi backs baute bei_alle bei_hat bei_jede bei_und \
        bein> beko_die belie beruf bishe blade boss> ceive chaff chent chieb chlus chtun chulu ckte> colle cried \
        custo dairy dank_fuer das_bei dass_der dass_die dding deliv dem_rase den_kell den_zusc der_hat der_lade \
        deres dert> die_anla die_dame die_haen die_hat die_schl die_tuer diens digte dings dium> done> doors dress \
        dunge durc_die durch dwerk earbe eceiv echs> eddin edes> efert eferu efrag eftsf ehen> ehler eibe> eilt> \
        ein_gros eine_nach einma eist> eiter ektro elefo elegt elief elive ement emlic enes> enlos ensch ents> entwi \
        erant ereic erges errau ersic ersor ervic erweh es_am esche esses essli estet estri etrag etrei euerw fahre \
        fair> fall> ferun ffee> ffice fice> fitte flaec flat> food> fort> frame freit front ftsfu fuer_zwei fuers \
        fuss> gar_nich garan gefue getan getra give> glaub gned> grati gues> gutac habe_sich haffe hair> halt> hande \
        hat_die hat_sich hatte haust heit> heute hich> hier> hinen hluss holt> hone> hrlic hsel> hulun ich_bei \
        ich_haet ich_mach ich_nich ichts icken ident iete> ietet igned ihnen ikel> ilie> im_buer im_febr im_janu \
        im_maer im_somm in_den ingen inmal innen ionen irmen it_to it_was itarb jahr_in jedes jeman juli> jung_mann \
        karto kesse kind> kirch kost_0 kunft lady> laess lappe lass> leer> lefon legin legt> lein> leit_der lerne \
        lient llein look_afte lten> lung> mache mals> man_uns matte mehr_auf mein_toch ments messe minus mit_0 mitar \
        monte nach_ohne nche> ndwer ness> night noise nschl nstal nteur ntwic nute> nutze nzeig oennt oest> of_the \
        offic ofort oise> olleg onen> onstr onteu orten otlin oved> ovide papa> pays> peich petit ploye pril> probe \
        quote rahme ranti ratis rausg rben> rbst> rdert ready rech_mit reibe reich reis> renti rial> rien> rike> \
        ringe rked> roche ront> room> rosa> rovid rstel rster rted> rtike rton> ruar> rucke rwehr sagt_man sagte \
        schle schlo schne scho_in schon sehen seit_dem seit_mont selb_nach self> sendi sere> setzt shalt sich> sions \
        slich smell sofor speic sslic ssten staen stand steh_mit stere steue stras tacht tag_der talte tarbe tbewe \
        telef teste teuer than> than_you thank the_comp the_cont the_stat thin> tikel trage treib trock tsfue ttage \
        tungs twick twort tzter uecke uenfz uers> uerte uerwe uesst uldig ulung um_0 und_0 und_frag und_gena und_hat \
        und_kein und_ohne und_will unde> ungen ungsg upper user> ushal ustom ustue utach utzen ve_had verge verha \
        verso verwe visit wachs war_das was_in which whole with> woman ybody zu_fuss zubi> zwoel =5 <als> <anwo \
        <appl <ausf <bis> <came <chec <comp <dafu <dair <driv <empl <entw <fair <fron <fuss <gave <gefr <gefu <geno \
        <gere <glas <gmbh <haeu <halb <hall <halt <hatt <hier <holt <insu <job> <kam> <laut <lear <leer <lern <lohn \
        <mehr <miet <mir> <mona <nach <norm <oper <rahm <rain <sach <sei> <sens <sent <six> <spin <stan <stop <tage \
        <team <them <up> <van> <verg <visi <week <wenn <werk <wird <with <woch <zwei aber> achse aefts afuer allei \
        am_naec ance> anche ange_und anger anwoh auch> aught beide beite body> branc check chnel chnik chnun dacht \
        dafue danke delle denen der_feue die_leit drive echnu ehmen ehrli eitun emplo enver eone> eople erdin erybo \
        es_bei esamt esse> esste estel eter> ezahl ffene firme frau> ftrag fuer_die gangs gave> gmbh> good> gten> \
        hand> hat_ihr hat_uns hause hicke hing> hnell hner> i_d i_left iehen ienst igste inges inkt> irst> ist_umge \
        ithin itung klar> koenn komme kunde laut> learn lernt liver llegi llen> logis mande mann> me_out mensc meone \
        mit_den mit_der mit_mir mit_zwei monat mploy nach_haus ndort nebe_mir neuen ngen> nich_an ntwor odell omeon \
        opera ople> paten peopl perat provi raede ranch rden> recei rechn rfte> ritte rollt rund> rybod sache sagt> \
        samt> schae sechs sent> serve sfueh sher> sich_nach so_i someo sses> stock taend tando tenlo terne the_morn \
        tigte timmt tock> tonne uebe_den uehlt uero> uesse uhr_frue und_das veran verw_auf veryb von_die vorge week> \
        weil> weist wenn> werde wird> withi woche wollt wurde xtra> zwei> =6 <ange <beid <das> <dass <dien <disp \
        <drit <druc <durf <ever <glae <haus <heut <how> <jetz <klar <koll <kund <lady <offi <pays <raus <rece <schn \
        <schr <test <tonn <uns> <verd <vorg <wech achen aeder aende ahlt> alle> andor anke> arton at_and ausha \
        bis_zum chick chon> chts> cken> dass> der_betr die_frau die_neue dort> dritt durft ebaut ebern eche> eimal \
        eres> ergeb erne> ernt> erst_tag erste euen> extra fuer_0 gebau gesam haben handl hat_heut hat_man hole> \
        iebe> im_jahr imal> immt> in_eine iter> ittag jetzt kolle mir_eine mitta mmen> nacht nehme norma oche> ormal \
        pped> rding rnehm rweis satz> them> time> uckt> unden urden urfte uschl ving> von_und wechs werbe werks =7 \
        <aber <alle <aske <auss <d> <eing <extr <for> <frau <jahr <kauf <kirc <mues <rech <t> <tech <to> <tour <umge \
        <wage <what <who> arbei asked chaef days> druck ebot> einge erneh ewerb fragt geben gebot haeft halb> halle \
        hler> ich_den igte> lasse lets> llte> miete nnen> nner> ntain ragt> raum> rbeit rsorg sked> stell tages \
        taine tellt tuer> uten> vier> what> zahlt =8 0_kilo <anla <betr <days <firm <hat> <i> <kenn <mont <rund \
        <seit <soga <than <ware a_day betri echni enen> etrie jahr> leite mill_euro muess ngebo ogar> ommen ontai \
        rund_0 sogar techn trieb und_die =9 <bin> <cont <me> <pay> <sagt <they <two> <vier acht> conta die_stad \
        etzt> eute> igene leute liefe schic they> =10 <ab> <and> geste iefer =11 <leut =12 <tag> <work seit> =13 0_0 \
        =14 <was> =15 <day> =16 <our> <von> =19 <at> =23 <bei>
        """
}
