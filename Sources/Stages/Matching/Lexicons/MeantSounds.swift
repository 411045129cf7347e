/// Runs of letters and neighbours, and how much each speaks for a firm that is meant.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/meant.
enum MeantSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-5]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-15 <der> =-13 <er> =-12 <in> ische =-10 <is> spiel =-9 <spie from_the schwa =-8 <are> <dem> <play arten \
        is_the tern> =-7 <auf> <bahn <es> <ist> <or> <schl eicht esten gegen ierte stes> tung> =-6 <also <beim <film \
        <ganz <gege <oder <schw <top> <wahl also> ante> beim> buch> die_0 die_best ells> enden erer> ffnet gibt_es \
        in_der itte> ndern ndsch oder> rand> tzung von_eine =-5 0_in <am> <app> <aus> <brau <call <find <it> <kalt \
        <kapi <know <kurz <lach <land <name <satz <spri <star <tant <tier <trai <weis <zwis aere> am_sonn ander \
        arzt> ated> auf_dem aus_der ball> band> behi_the beit> chiff der_komm eidet elden ersch erst> etin> finde \
        fisch folge gaest hat_beim hrer> idet> ieren ierun iler> indet ist_die itzen jeder kalt> kinde lden> liegt \
        nach_der ndet> nding nger> noch> nur_der pass> ruehe schal schei schif schni sion> sser> stein suche to_be \
        uche> und_dann von_dem =-4 0_steh <albu <alt> <alte <baec <behi <bild <bitt <boat <brue <bueh <bus> <cafe \
        <clas <daue <dazu <den> <dreh <ehre <ende <ersc <gaes <geze <haar <hab> <hafe <heis <him> <ihn> <klin <long \
        <main <mete <near <nenn <noch <nove <nur> <old> <pair <pape <rege <rent <samm <sani <sonn <spra <stei <stra \
        <stud <tell <trac <trin abell abge_werd aeste aetin ager> alben album altun am_bahn am_mark am_zwei andin \
        anga_der asser at_leas at_the auf_das aus_die azier baeck befo_the bei_in bei_mir belle bewoh bitte boat> \
        bour> brich cafe> cher> chnei chnit chwar class cross dazu> den_land der_inha der_verb dern> die_mark each> \
        east> ebers ecker edet> egel> egess ehren eidig eiert eimat eins> entor erem> erte> es_die es_im eschw estau \
        etter ewohn film> foun_a ganz> geges gepla hab_den haupt have_to heima heiss hlage hneid hnitt hund> huss> \
        ich_arbe ich_seit iegt> ielt> im_flur inder is_a isen> ist_der ist_fuer ist_heut ister itel> itzt> jema_ob \
        kapit kers> klass known kurz> laes_sich lben> lbum> lesen lger> liere liga> ling> long> ltung lzeit mber> \
        mende musik need> neide nich_das nich_uebe nners nown> nters ogen> oller on_a ones> ossen otel> ound> over> \
        paper pause pazie pende raeti recht redet regen resta rsche rschu rteid rten> rung> schen schli schw_auf \
        seine setzu sie_sich sieb_jahr sitzt some> stadt start staur steck stoff stoss talk_to tante teidi telle \
        ters> think trans ture> tzen> ueher uert> um_eine umber und_eine und_jetz uren> vely> verei war_es weis_jema \
        when_the wo_die write zogen =-3 0_and 0_nove 0_zusa <abge <abov <abwa <acht <arzt <ausw <b> <back <ball \
        <band <base <beho <bell <benz <berg <bewo <blae <bloc <blue <brea <bric <bril <buch <but> <card <cash <chur \
        <comi <dage <dana <deut <dog> <drum <dry> <e> <einh <erke <fass <feld <fini <fisc <flug <flur <folg <foot \
        <frue <fuel <game <gast <gele <gepl <gibt <grau <grea <grou <gut> <haup <heiz <hilf <hin> <hinw <hoer <hote \
        <hund <if> <ihr> <inne <just <katz <kett <kino <kita <klas <knap <krit <kuns <labe <laen <leas <left <link \
        <mean <ment <musi <natu <nehm <neve <note <nun> <page <paus <phys <pict <pump <punk <push <radi <reda <redu \
        <regi <reic <roma <runt <salz <scho <scor <set> <show <side <sieg <sieh <simp <slow <spaz <spot <spue <spur \
        <stif <stue <tabe <taus <tite <trit <um> <unbe <unge <vor> <vorl <wirt <witz <wohn <word <writ <zeig <zelt \
        <zug> <zur> <zusa a_0 a_litt a_stra a_week above acht_proz achtz acken acro_the adtpa aegt> aellt aenge \
        aerzt aetzl aeuch afte_a agege agen> ahnda alle_ande alle_drei alls> als_das altes am_donn an_bord anach \
        and_one angst annt> ansla apers apita archi artez as_if as_the asen> ater> ator> atzen auch_eine aucht aufga \
        aurie ausen auswe bahn> bahnd baker bank> becke behin behoe bei_0 beko_ich beko_man benzi berse besc_der \
        bis_0 bis_zule blei_ein boeen brand buehn calle cash> cast> chalt chbar chein chleu chool chsch chte> chtzi \
        chule chuss club> cover cycle dageg dakti danac das_mikr das_mit das_war dass_ich dauer davo_der davo_die \
        den_berg den_schw der_antr der_app der_hund der_kabe der_sein der_soll der_vors der_war der_wirt der_zwei \
        deren die_bewo die_kita die_pfle die_prax die_stre die_umge ding> doch_nich does_the door> dscha dtpar eaves \
        ebrau ectio edakt eers> effne egen> ehind ehlen ehoer ehre> ehrte eige_nach eimis einan eine_alte eine_baec \
        eine_gesc eine_paus eing_word eint> eisen eisst eiten elese ellow enbau enfte enher ennun enrad enzin eplan \
        er_den erech erein erke> erken erlie ermer ernte erras erset ersio erst_nach erung es_um eserv estar ests> \
        ethin etzun euse> ever_morn ezeig faehr falls filme find_kein flamm flege flich flugs flur> fnet> fnete \
        folgt ften> ftung fuer_haus fuer_jede fuer_kind gabe> game> ganze garte gebra gehe> gehen geht_es geles \
        gene> gentl gesc_die gesc_habe gesse gest_die gezei gitte gkeit grafi great gross grue_und habe_am habe_den \
        hafen haltu hand_mit hat_er hat_es hat_unse haus_0 have_the he_s heite hern> herz> hied> hind> hinwe hndam \
        hnhof hoerd hstes htzig huhe> hule> hwaec hwarz hysio ictur iden> idge> iegel iftet igent igkei illen im_mai \
        im_mitt im_plan im_shop imisc immen imply in_dies in_her in_sein in_the inale inand inken innt> iolog \
        is_abou issar ist_ausg it_a iten> ites> itet> itik> jahr_zwei karte katze kein_schi kein_wort keite kerze \
        king> kita> klaus kler> kling knapp know_to koeni kriti kunst label lade> laeng lagen lake> laufe laute \
        lbst> least leere left> lehre leich lern> lett> lgen> licht lief> lieg_bei liste lleic llgel llow> logy> \
        look_like lovel lschr ltes> man_die man_unte mark_0 means meint meter methi minu_in mir_die misch missa \
        mit_dem mit_herz mit_kind mit_sein mit_uebe mper> mply> musi_von nach_dem nach_uebe nachs nale> name_i named \
        nande napp> nbaue ndamm neben nennt nete> never next_to nhof> nich_aus nich_einm nich_in nitt> nken> nntag \
        nnung noch_die noch_eine noch_wer noten nslat numb_0 nungs nur_die nur_noch oast> ob_das oeen> oehre oenig \
        offe> okal> olade olge> olger olgt> olle> ology ometh ometr on_frid onnta orles ossva ought ovely parti \
        per_cent physi pictu piege piele pielt pier> play> prach prung pumpe rack> raile range ransl reat> redak \
        rein> reite renam rinke ritik ritt> rium> rlitt ross> rossv roup> rscha rsetz rsion rspan rstag rteze rtrae \
        ruehr runte rvier saetz sag_ich scha_man schie schil schl_und schoe schoo schu_und schuh schun schus schwo \
        score seem_to seit_woch seln> senen serem sern> sesse show_a sich_aus sich_das sie_hat sie_mir simpl sind_am \
        sind_die siste sitz_man so_weit soll_man somet sonn_nich sonnt spaet spann spass spazi spieg sprac spri_von \
        sprun spuel ssage ssig> ssvat stei_und steri stift svate tabel tadtp talki tand> tandi tart> tauft tause \
        teach teig> tein> teine tells term> tezei the_bell the_foot the_grou the_lake the_new the_room the_seco \
        tien> titel toffe torin tpark track traet traf> trail train trand trink tritt tudio tueck two_of tzte> ucht> \
        udel> uebe_dem uefte uetze und_alle und_dem und_im und_wird undsc ungsk uppen uruec usgeh utter vater vent> \
        verg_die verli vers_0 verte viell vier_minu vom_klei von_fuen vor_drei vor_ein vorle vorsi wande warne was_a \
        wasse weich weiss wende wer_sich were> wers> wert> wher_the why_i wie_in wie_nie wir_ware wirt> wisch witz> \
        witze wohnu wurd_der zeigt ziger zu_den zu_spae zuege zuend zung> zungs zurue zwan_jahr zwei_mete zwisc =-2 \
        0_bake 0_besu 0_blei 0_fuer 0_gaes 0_gebu 0_ihr 0_ist 0_jaeh 0_june 0_kind 0_minu 0_mm 0_pass 0_so 0_stim \
        0_stun 0_the 0_to 0_whic 0_zu <abku <abwe <acro <act> <aend <ahne <alwa <anal <andr <angs <anna <anpa <anse \
        <anst <apar <aqua <arch <arra <atla <ausd <aust <auth <auto <baby <bach <bad> <bass <be> <beck <beer <begi \
        <belg <beso <best <bete <biet <big> <bird <blam <bohr <brae <bras <brem <bret <brid <brin <brou <burg <c> \
        <cham <clim <club <comm <cook <cous <cove <cros <danc <dane <davo <deic <deni <derb <des> <dess <dial <dign \
        <doct <donn <doze <drae <drif <drop <duer <dunk <duo> <duri <each <eben <eier <elf> <enke <enou <erli <erns \
        <ernt <erre <erse <erza <erzi <esel <exis <faeh <fael <faer <fell <felt <figu <fine <flam <floh <flus <fog> \
        <fore <fors <fort <four <gabe <gaen <gaer <gart <gefi <gena <gesp <gezo <gilt <graz <grup <guss <gymn <hake \
        <harb <he> <heba <heck <helf <hell <help <hera <herd <hero <hiel <himm <hine <hint <his> <hist <hitz <hoef \
        <hold <holl <holz <hope <hors <host <hust <inde <inte <juge <juic <kaes <kale <kaug <kaum <kege <kerz <kios \
        <klat <knoc <kohl <komp <kreu <kuch <kuer <kult <lack <laie <lame <lehn <leic <lett <lice <lieg <liga <ligh \
        <linz <lite <lobt <loca <luef <lueg <luft <mag> <mang <mast <matc <meer <meme <met> <meta <micr <mikr <more \
        <muse <nack <naeh <nahe <nebe <need <neig <next <nie> <null <numb <ob> <off> <ohre <one> <opfe <opin <padd \
        <pain <pari <parz <pein <pfle <phot <plat <plug <poka <pols <pomm <pony <port <prac <prin <pro> <pull <re> \
        <red> <reit <repa <rest <rewa <rhei <rive <ruec <rueh <sag> <saw> <scha <secr <seel <seem <seku <selt <ship \
        <sich <silv <sist <sits <skip <slep <soll <song <soun <spae <spas <spee <spit <stae <stal <stof <stol <suit \
        <summ <sund <taeg <talk <tasc <teac <teig <temp <text <the> <tote <traf <tran <trum <try> <tunn <turm <type \
        <tyro <uebe <uni> <urgr <vern <vert <vet> <volu <vora <waag <waeh <wegg <weic <weit <were <werf <west <when \
        <widm <wine <wo> <wood <wrap <wund <wut> <yell <yet> <zieg <zuen <zuru <zwil <zwin a_dach a_dead a_drum \
        a_prop a_reti a_shep a_star a_talk a_wall a_ward aage> aanla ab_0 ab_mai ab_mit abge_von abgeo abkue able> \
        ables abonn abou_0 absc_mit abwar abwas achba acher achma achsc acht_und acke> acros aders adesc adio> adtra \
        aecke aelde aemt> aerbe aerg_gab aerke aesse aete> afer> afte_the agai_and ague> ahlba ahmen ahnen ahnho \
        ahrsc ahrts ailer ainin aired aker> akeri akers akete aking akku> aktie alifi alkin alle_bis alled alley \
        alpen als_nach als_sie also_fuer alt_und alway am_aben am_alte am_erst am_mona am_nord am_see am_stad \
        am_wass am_woch amed> ameis aming amme> ammen amper amps> amtli amtsi an_der an_eine an_mein an_nich an_sams \
        analy ancie and_he and_is and_my and_that andal andba andem andha andla andsc andst anebe angel anier anna> \
        anter anyo_know anzer apart apazi apie> apier appe> appl_for aquar arade arage araus arbe_im arbe_seit arbou \
        ardin are_not are_stil ares> arin> arium arly> arnen arsch artet artie artun arvin arzel arzwa aschu asium \
        assag assed assen at_all at_me atere ates> ather atin> atsch atver atze> atzte auch_der aueri auf_alte \
        auf_plat auf_zwei aughe augum aumsc aupts aus_den aus_graz aus_ober aus_spen ausda ausel ausg_im ausg_von \
        ausga auso> auss_die auswa ausz_der autof autor auung avel> aves> ayers aying back> back_on baec_die \
        baec_und bahnh balle bamme baums be_the beate befo_it beho_die bei_der bei_geht bei_wohn beim_0 beim_glei \
        beim_vorl belgi bell> bells benen beque berfa berg> berg_mit berga berra bers> beset besuc betr_der betr_von \
        bett_than bgeor bier> bild_die bildh bird> bis_okto bis_oste bitt_meld bitt_nach bitt_nich bitt_um blaes \
        blam_the blame blei_bei bles> blick bling block boee_bis bohre bonne book> boote bord> bott_of bove> brass \
        brau_kein brauc break brems bridg brigi brill brin_cash broug bruck bruec bschi bten> buech buerg burg> \
        but_i but_it bwart by_one call_for case> cence cent> chaem chale chatt chaue cheit chelt chen> chenb cheng \
        chenl chiv> chlic chlie chlug chock choen choko chrei chtel chtse chuhe chulz churc chwae chwag chwat chwes \
        ckens ckers ckey> ckges ckssa climb comin cook> cousi creak creen crew_of cture da_nach dafu_ist dage_man \
        damm> dance daneb dann_lach darf_der darst das_bild das_eige das_einf das_fals das_fand das_ganz das_geba \
        das_ich das_in das_lage das_lich das_maer das_maga das_nach das_schi das_team das_upda das_waer das_zu \
        dass_wir date_mit davo_in day_i day_two days_with dball dbuch dear_the deich dem_0 dem_bild dem_ende \
        dem_erst dem_geld dem_hof den_der den_fing den_komm den_kost den_name den_noch den_rase den_rest den_schl \
        den_sieg den_spur den_stec den_verk dense der_abge der_acht der_alts der_an der_anwa der_bahn der_baue \
        der_bera der_bueh der_chef der_des der_ener der_fami der_flas der_geru der_gren der_haft der_himm der_ist \
        der_kant der_kate der_kell der_kost der_luft der_nach der_naec der_raeu der_reze der_scha der_somm der_spri \
        der_star der_stei der_stre der_stue der_trai der_uni der_unte der_verg der_vers der_wach der_wart der_wohn \
        derby derga derho ders> derwa des_aben des_chef des_tage desch dese_a dete> deutl dhaue dhof> dialo diato \
        did_the die_ablo die_ande die_auto die_beho die_divi die_dusc die_ecke die_fahr die_folg die_geme die_gena \
        die_getr die_ist die_jury die_katz die_kind die_klei die_klim die_komm die_kopf die_kran die_kron die_lage \
        die_land die_mini die_musi die_nutz die_oma die_orig die_reda die_rufb die_scha die_schu die_seni die_sie \
        die_spue die_stie die_stra die_text die_tier die_vors die_werf dien_entg dien_im dies_satz dies_stra digni \
        ditor dlady dnete doch_die docto does> does_anyo donat donn_die donne door_i dort_aber dort_wo down_with \
        dozen draw> dreht drei_durc drei_holz drei_kind drei_mens dreie drift drum> drumm dschu dtrae duerf dunke \
        durc_der durin e_v each_othe eadin eans> early ebamm eben_und ebenf ebens ebten ecken eckge eckt> ecret \
        ederh edhof eems> eeper eere> efeie eflec egekr egenf egert egier egion egler eglic egten ehaeu ehere eheri \
        ehme> ehmt> ehne> ehstu ehung eiein eiern eige_um eigen eigt> eildi eiler eilig ein_0 ein_alte ein_an \
        ein_auf ein_duo ein_gewi ein_grau ein_herz ein_koff ein_rega ein_ruec ein_schi ein_somm ein_stue ein_tuch \
        ein_weni einb_in einba eine_aus eine_bank eine_buer eine_davo eine_eige eine_foto eine_ganz eine_gara \
        eine_halb eine_klet eine_letz eine_napf eine_stan eine_stif eine_stil eing_wer einig einko einli einm_an \
        einm_das eins_und eint_0 eint_ist eiss> eissi eitet eitsk ekord ekund eler> elev_minu elfer elhan elier \
        eligi elle> ellei elsch else_in elstr elzei emon> emper enach enamt ende_maer endet endl_die endwa endwo \
        engpa enier enkas enken enlam enoug ensen enste enten entha entne ents_0 ents_auf ents_in entst eoeff eordn \
        epair eper> epump equem er_habe er_hat er_kam er_sich er_uebe eratu erby> ereit erfil erfol ergab ergan \
        ergar ergri erhoe eries erlic erlit ermat ernis errat errin erse> erspa erst_um erten ervus erza_von erzae \
        erze> erzel erzoe erzti erzun es_0 es_da es_gena es_imme es_nich es_trot esel> esist espru essig esso> estec \
        estim esto> etapp etauf eteen etern etreu etrue etsch etten ettun etung etze> etzer etzli etzwe euch_den \
        euche eude> eule> eune> euro_for euro_ist euro_je eutli evel> even_clas eveni ever_chri ewann eweih ewies \
        ewigk ewonn exist expe_some expl_the ezeit ezoge faerb fahr_aus faile fami_in fand_ich fassu fehl_die feier \
        fell> feln> fenst fert_ist feue_selb ffahr ffel> fgabe fgeno fiebe figur filmt find> find_a find_am find_das \
        finis flock foer_fuer foot> for_its for_some for_two for_year forsc forty foto_zeig four> frau_im frau_sagt \
        freez frei> freis fress fris_von frisu from_that frue_begi frue_ein fting ftlic ftrae ftwar fuen_jahr \
        fuer_acht fuer_nich fuer_schi gaeng gaert gar_kein gara_mit garag gebu_hatt gedae gefei gegeb gegne gegr_der \
        geha_wie gehae gehe_ich gehe_wir geho_habe geht_auf gekl_und geko_der gekra gelan gele_wie geli_wurd gelsc \
        gema_er genau gento geoef gere_und gerec geri_und gert> geru_nach gesc_mein gesc_werd gesc_wir get_a getru \
        gewa_wird gewie gewon gezog ghed> gieru gilt> ging_waeh giona give_the gleis gler> gner> gnity goal> gram_0 \
        gran_is graph graz> grenz groun grupp gssch gstag gstmo gswag gummi gurke gymna haare hab_ein hab_null \
        habe_dann habe_die habe_mich had_seen haemt haet_wir hafer hafft haken halbf hale> half_the hand_auf \
        hand_like handb hands harbo has_foun hat_bitt hat_das hat_eine hat_im hat_mir hat_nich hat_teil hatt_bis \
        hatt_von hatt_zu hatt_zuvo hattu hauen haus_die haus_hat haus_ist hausw he_had hear> hebam heimi heinl heint \
        heis_nich heiz_in helle help> helte henge henla herap herd> heron herz_bei heut_beko heut_hat heut_nach \
        hier_eine hiff> hiffe hilf_nur hilft himme hinei hinks hint_der hinw_nimm hisch histo hitze hlauf hlbar \
        hleus hlich hlies hling hlsch hlten hlug> hlung hmied hneri hoer_man hoere hold_a hool> hope> horn> hose_vor \
        hotel hrei> hreit hren> hrena hrsch hrte> hrten hschl hschu hstue htige hulze hurch huste hwage hwatz hwere \
        hwest i_blam i_can i_fina i_hope i_met i_need ialog ical> icenc ich_aus ich_hab ich_hatt ich_imme ich_lieb \
        ich_mal ich_s ich_zwei icked icycl iders iebte iedho ieht> ieinh ielle ienha ierga iern> ierre iesel iftun \
        igena igens igitt ignit ignor ihm_in ihr_der ihr_euch ihrer iken> ilder ildha ildie iled> ilft> ilien illim \
        illin illsc ilme> ilmt> ilome ilte> ilvan im_0 im_beit im_bloc im_hote im_kirc im_kueh im_lehr im_ort \
        im_stre im_urla im_verk imaan imatv imete immel immun in_brue in_folg in_fuen in_ihre in_jede in_linz \
        in_mehr in_merz in_offe in_ruec in_two in_tyro inche inein ines> inete ingar inger ingez ingpa inhal inien \
        inigu inik> inion inish initi inkle inkos inlic ins_muse inte_in into_the intri inwei inzen ional ioren \
        iosk> iothe ipper irche is_fine is_free is_now is_on ischo ischt iscov isier isn_t ison> issag isser issig \
        ist_0 ist_also ist_ein ist_erst ist_frei ist_hin ist_neu ist_scha ist_von ist_wied istor ists> it_he it_just \
        it_mean it_neve it_on it_this it_woul itaen itals itcas itch> itera itiat itrag ittle iven> izei> ja_auch \
        jaeh_war jahr_alt jahr_die jahr_eing jahr_schl jahr_sein jahr_so jahr_und je_stun jede_dien jema_eine \
        jetz_doch jetz_eine jugen juice jury_lobt just> kaff_im kalte kam_ein kann_doch kann_er kann_sie kante kapie \
        kauf_ich kaugu kaum> kaum_noch keepe kegel kehrt kein_hand kein_ruec kein_uebe kell_voll kerie kets> kgesc \
        kiert kies> kilom kind_im kind_in kino> kiosk kita_oeff klei_soll klini klub> know_for koch_ich koen_ja \
        kohle koll_habe komm_woch kommi kont_in konz_die kost> kost_das kran_und kssac ktien kuche kuec_der kuec_und \
        kuehe kuens kuerz kultu lache lades laeu_bei lag_bei lage> lage_in laien lamme land> land_hatt landl lands \
        lante larbe lass_das lassi lasti latio latt> laugh lause layer lays> lberg ldhau ldien lead_the lear> \
        left_hand legek leger lehr_uebe leic_verb leic_verl leing lende lept> lers> lery> letz_jahr letzt level \
        licen lieb_dies liebt lief_bis lieg_an liger limaa limb> limet lines linge lingt linie linik linz> lisch \
        liter litte lking lled> lley> llig> llime llows local locki loesc logen lomet lone> look_for lott> love_at \
        lsch> lstru lueft lunte lways lzsch maanl made_the mai_in maker man_haet man_nich man_nur mann_am maste \
        match mate> matve mbers mble> meet> mehr_an mehr_gibt mehr_was mehr_zu meide mein> mein_alte mein_erst \
        mein_halb mein_koll mein_schw mein_tant meld_sich meme> mens_sind mento merk_sich mich_uebe micro miede \
        migra milk> mill_ein ming> mini_verw minis minu_and minu_befo mir_gest mir_ihre mir_seit mit_alte mit_benz \
        mit_dies mit_drei mit_leic mit_und mitg_des mitte mmel> mmeli mmend mmer> mmes> mmiss mmung mnasi mont_ist \
        mont_the more> mpenh mpfeh mplet mtsin museu muss_der muss_in muss_jetz my_land my_left mzueg nable \
        nach_anga nach_in nach_schw nach_sieb nach_zehn nachb nachr nack> naec_mal naehe nage> nalys name_him nanza \
        nasiu nasse natur nauso nbau> nbese nbild nchen ncier ndbal ndem> nderg nderw ndesr ndest ndete ndlad near> \
        nebe_der nehm_ihr nehmt nenne nente nerst netee neten netz_der neue> neue_wohn neun_minu neun_woch next> \
        nfall nfte> ngart ngebi ngefr ngel> ngeno ngera ngstm nhaeu nheim nich_bill nich_der nich_sein nie_eine \
        nien> nigen nigun niken nimm_jede nine_per ninet nion> niore nisie nissa niste nitia nity> nkass nkte> nkung \
        nlamp nland nnte> nobo_had nobo_tell noch_nich note_from nough novel npass nsen> nsmit nspie nster ntag> \
        nten> ntere nterm ntner ntor> ntra> null> numbe nun_wied nur_bis nur_in nur_nach nutes nvers nweis nzer> \
        nzert nzin> oats> ob_er ob_man ober_hat ocal> ockey ockt> octor odens oder_ein oeffn oeger oenst oerde oerer \
        oesch of_each off_we oftwa ogin> ograf ograp ohle> ohlt> ohnun ohren ohrer olgen oliti ollst ologe olste \
        olzsc omati oming omme> ommes ommis omple on_0 on_an on_satu on_sund onnen onner ontin oote> open> opes> \
        opfer ophon opini opti_am or_does orch> orell orhan orite orsch orses orsit orspa orthe orts_und orty> osts> \
        otfal otier otogr otor> our_teac ourna ouse> ovel> over_0 paet> pages paint pair> paire pann> pants parad \
        pari_regi paris park_an parze pass_a passi path> peinl pekti penhe pers> pfehl pfleg pflic phon_and photo \
        piel> piert pinio pitae pital plane plant plat_drei plat_on plate play_it playe plays pokal pols_der polst \
        pomme pony> porte pract prei_die pring prinz pro_hand proz_und prue_im ption puele pulle put_it raben racht \
        racks racte racti rade> radio raete raeu_zieh raeuc raft> raine rannt rant> rappe rasch rass> ratur raus> \
        rauun rbour rche> rchiv rdnet readi reaks recke rede_uebe regie reht> reic_das reic_fuer reiei reini reist \
        reits rekor relle rensa rente rentn renwe repa_an repai reser resso reste rett> rettu rfolg rgrif rgros \
        rhein ridge riedh riefe riesl riff> rifti rigit rille risur riten rites rken> rkenn rlese rnisi robe> rock> \
        roid> roll_unte rollo rolls roman ronen room_in round rprei rrasc rrass rrate rsitz rstes rstue rtei> rtet> \
        rtig> rtsch rtung rudel rumm> rund_acht rund_um rving rvus> rweig rzaeh rzel> rzell rzoeg rztin rzung saal> \
        sagt_abwa samm_fuer sani_des sanie scha_jede schi_der schi_heut schir schl_am schl_der schl_nach schn_der \
        scho_an scho_den scho_der schoc schok schte schw_0 schw_ein schw_sagt schwi scove scree sech_und secre seele \
        seems segel sein_erst sein_gesi seit_donn seit_drei seit_ewig seit_fuer seite sekun selte send> senra \
        serv_nebe servu set_by seum> sfaeh shar_of she_was shou_at showe sich_auf sich_bis sich_der sich_jede sie_an \
        sie_kein sie_nur siebt sieg> sieh_sie sieht sieru siker silva sinc_spri sind_etwa sing> singe sinha sisch \
        sit_on sits> sitz_sie skipp slept sling slow> smitt so_we softw sold_to soll_also soll_den soll_einm soll_im \
        sollt some_0 sonn_auf sons> sonst sort_die sound spae_und spatz spei_fehl spen_fuer spend spie_fuer spie_mit \
        spita sport spot> spur> srede ssach sseng sserw ssier ssike ssons sstof sstud stag> stage stam_vom star_ist \
        star_mit stark stee_slop steh_die steh_fuer stei_auf stei_von stel_die stel_ich sters steu_und stik> \
        stil_vere stmon storm story stos_auf stra_der stran stre_man strec strud stste studi stuec suitc summe sunda \
        suppe suren svors syst_for szahl tadtr taegl taen> taets taett tage> taki_ques talke tals> tappe taugt taura \
        tauri tcase teckt teers teil_von tell_you tenba tende terat terer terin terst teue_wird tgege that_show \
        the_base the_bras the_brew the_brid the_bus the_chur the_clos the_club the_cook the_dog the_drum the_four \
        the_gree the_harb the_in the_lice the_neig the_old the_plac the_rive the_sea the_ship the_swan the_time \
        the_top the_visi the_year thei_own then_he ther> ther_are thera thern this_year thou_the tier> tiera tifte \
        tigen tiges till_for tillg timme timmu tipp> tired tive> tlade tles> tnern to_go to_the to_thre togra top_0 \
        torm> toss> tosse tower traeu tramp trauu treck tres> tried trike trude tsinh tstad tter> tting ttles ttung \
        tudie tuerm tuerz tun_wir tunne turen tvere twen_minu two_week tyrol tzig> tzlic tztes tzwer ualif udio> \
        uebe_eine uebe_jahr uebe_mit uebe_noch uebe_will ueckg uege> uegt> uehe> uehle uehls uehne uehst uenf> uerde \
        uerin uerme uern> uerzu uest> ufgab ufgef ufgen ugend ughed ugumm uhr_bis uice> uitca ulich ulled ultra \
        ultur um_bis um_elf um_spen umpe> umsa_stie umsch umzue unbe_die unbes und_bis und_brau und_enth und_hatt \
        und_herr und_ich und_lief und_man und_muss und_nich und_rate und_schn und_schr und_sind und_steh und_um \
        und_von und_zaeh und_zwar unday unde_the ungef ungsb ungss unkel unken unnel unse_sohn unte_auf unte_drei \
        unte_hat unte_im unte_in upda_der urgro urier uring urnal uropa usaet usatz usen> usend usern useum usik> \
        usred usse> uswei uszus uung> valu_of venin verab verbl verho verl_bis verl_eine verl_ihre verl_nach vermi \
        vers> vers_dass vert_bei vert_die verta verzo vier_den vier_der vier_ist vier_jahr vier_mens vier_von viert \
        vogel voll_aus vollz von_betr von_der von_haet von_inne von_mehr von_zehn vor_0 vor_alle vora_der vors_begr \
        vorsp waage waech waer_ein waer_mal wager wahl> wann> war_0 war_der war_erst war_paul ware_0 ware_wir warm> \
        wartu warze warzw was_als was_heis we_call wears week_then week_we weil_der weil_er weil_es weis> weis_aber \
        weis_dass weit> weit_nur weit_uebe wendi wenn_der wer_beim wer_ein wer_mag wer_noch wer_so wer_soll \
        werd_gebe west> weste wett_frue wette when> where whit_and wider wie_neu wie_vor wied_aus wied_werd wigke \
        will_hear will_im will_nun will_vorh willi wimme wind> winge wir_alle wir_ihn wir_sass wir_weit wir_zu \
        wird_auss wird_es wird_gepr wird_man wird_zum wirt_erza wisse with_comp woch_alt woch_bis woch_fuer \
        wohl_aber wohnt woll_am wolle wonne wood> word_for woul_like writ_abou writ_on wurd_stil year_i yello ymnas \
        you_and you_have youn_peop yrol> ysio> zaeun zahl> zahlb zaube zehn_tage zeit_hat zeit_schr zelt> zent> \
        zerin zierg ziert zitae zkost zoege ztes> ztin> zu_jede zu_lang zu_schi zu_sich zu_vier zum_konz zum_mitt \
        zum_verl zuru_und zusa_mein zusae zusat zusc_nich zwei_aben zwei_kilo zwei_mal zwei_schw zwei_und zwei_verg \
        zwill zwis_den zwoe_uhr =-1 0_die 0_mete 0_mitg 0_taus 0_war 0_year 0_zent <abon <airl <allt <alon <alts \
        <ambu <ampe <ate> <bake <batt <beri <bino <born <brie <bruc <cycl <dere <dick <dist <does <dona <draw <echo \
        <edit <ehe> <eigh <eith <emba <erbr <erde <etap <eule <exac <faci <faec <fant <farb <fase <faul <feie <fert \
        <fieb <floc <gebr <gegn <gekl <gitt <gloc <goal <grow <grun <gurk <hals <hate <hemd <heu> <hiss <honi <idee \
        <kant <kate <kehr <klei <knit <kuh> <kutt <lede <lesb <leve <lohm <lokf <maga <male <mama <milk <mm> <muet \
        <neu> <nich <nied <nort <notf <oel> <okay <ort> <panz <path <paul <pear <pege <piec <plum <posa <psyc <ques \
        <rais <rat> <ratg <raup <reco <ries <robu <rule <rumo <sa> <sche <sea> <seas <shor <soba <some <staa <stel \
        <stre <surg <swal <taug <theo <thes <toas <torn <tram <tuch <twen <ultr <uncl <urau <v> <valu <vere <vorw \
        <ward <waru <we> <wild <wing <yest <zart <zog> <zurz a_barn a_card a_cell a_coll a_dece a_hars a_meda a_name \
        a_suit a_tues a_yell aare> ab_juni aben_unte aber_dafu aber_man aber_ohne aber_sie aber_von abri_der abweh \
        acter actly adege adewa ading aegli aehlt aemte aengn aetss aeune afft> aften ahrte aien> ailed ainly airli \
        akten aktio aktor alle_fuer alle_warm allta alogu alon> als_naec als_vier also_eige alte_fass altst alysi \
        ambul amell ammel an_app an_old and_half and_hone and_neve and_she and_took ande_die andfa andro ange_im \
        angwe anpas ansel anstr apell apher apite app_und aract arbe> ardro arras arria artig ased> assad assis \
        astet astik at_elev ately atgeb atlan attle attun atur> auch_aus auch_die auf_die auf_glei auf_kein auf_wuns \
        aufg_0 auran aus_ital aus_und aus_vier ausg_der ausg_hat austr ausur ausza auszu avori back_from bahn_unte \
        barra barsc based batte baue_wir beamt beer> befo_noon bei_gibt beim_bueg beit_die benhe bersc besse beste \
        bete_sich betra bette bewei bgege bibli bild> bis_dien bis_elf bis_mind blatt blend blie_bis bliku bliot \
        bone> boot> boot_mit boug_a boug_the brate brau_ein bril_besc bruch brud_der brues buch_und buer_hat bulan \
        bust> but_nobo butte bwehr call_in calls cello cent_in cheib chens cherh chied chief chiri chlue chmac chor> \
        chran chric chsta chur_in cies> cipan ckets ckier consu core> cored costs cter> ctor> danci darf_eine \
        das_feue das_gesc das_hote das_mini das_nur das_vere das_wass dass_am dass_auf dass_es dass_ihr davo_auf \
        dazu_irge ddrei decen deck_und deger den_acht den_aufs den_bauh den_beru den_betr den_gril den_grun den_mang \
        den_pake den_teig dene_die denkt denz> der_aufb der_b der_baum der_entw der_euro der_grun der_juge der_koen \
        der_luef der_mit der_roma der_schi der_send der_spie der_stra der_wahl derer derve des_meis dgesc die_bauk \
        die_bibe die_buer die_eier die_einh die_farb die_flac die_freu die_haup die_krei die_kuen die_lade die_letz \
        die_park die_part die_prem die_regi die_sais die_scho die_soli die_wahl die_wies die_zwei dien_uebe \
        dies_ding ding_mit do_you doerf dough draw_a drei_fahr drei_wage drobe droid drops duenn durc_0 durc_auf \
        duri_the dwann eache eason eated eater ebenh ebera eberg edal> edien edito eeken efett effer egeln egene \
        egera egere eggeb egner ehest ehlin ehlte ehlun eige_alle eihen eihun eilic ein_bach ein_boot ein_fest \
        ein_hat ein_prue ein_punk ein_zelt einbe eine_ange eine_ausr eine_das eine_erst eine_eule eine_fort \
        eine_gart eine_gros eine_hotl eine_klas eine_leer eine_oma eine_pfle eine_plat eine_skan eine_vier eing_der \
        eingu einha einhe eise> eizun ekend ekist elder elf_grad elf_proz elfma elig> eller ello> elstu elte> embar \
        empf_die enblu ench> ende_des endl_ein engen engni enlin entf_0 entge ents_und eogra equen er_es er_seit \
        er_und er_will eraer erapi eraus erday ereng erfe> erflo erfra erfte ergba erie> erium erkue erlei ermen \
        eroe_die erse_die erst_aben erst_anla eruch erwae eryth erzau es_an es_mit es_steh esbar eschl esels esuch \
        etch> eteri etres eunen euro_nett euro_stud eward ewege exact ezeln fachm faell fahrs fand_die far_too fassa \
        faule favor febr_in fehl_mir fehl_nach feink fert_in fest_aus fette field fiert fili_in foll_by foot_firs \
        foota ford_eine forel forge frach frei_ist freil freu_mich frue_bis frue_sass ftsei fuel> fuen_bis fuen_ist \
        fuen_mete fuer_anfa fuer_lang fuer_maer fuer_ruec fuses gart_aus gast_und gbahn gear_das gebae gebr_und \
        gefet gege_dem gege_den gelau gelb> gelei geme_an genpr geri_der geruc gesc_der gesc_des gesc_uebe gesen \
        gest_betr gest_mit getr_werd gewa_er gewan ging_es ginnt gist> glock go_to groen gros_kett group gsnum \
        gut_papa gweil hab_die hafe> halts hand_wurd handh harac harme has_ever has_its hat_0 hat_als hat_an \
        hat_drei hat_gege hat_mit hat_schi hates hatt_0 hatt_nach hatt_vor hauer hear_the hecke heibe heim_die heine \
        heis_der heis_und heizu help_or her_own herei herhe herri heste heut_eine heut_frue hier_jema higt> hing_ein \
        hiri> hmach hoch_und hoefl hoffe hokol holds holfe holt_sich holte honig horse hort> hote_in hour_the how_do \
        hrank hrbah hrich hrman huett huetz i_cycl i_hear i_said iage> iblio ich_die ich_es ich_nach ich_such icipa \
        ideo> ides> idigt idigu iedet iefe> ieher iehun ield> ieler ienfe ierae if_anyb iftin iftli igert igur> \
        ihr_eige ihr_trai ikro> ilich im_kell im_kind im_mais im_wart in_ein in_frem in_hamb in_pfle inbau ingt> \
        ingut inhei inige inike inist inly> inst_hat inte_laeu intin ionis ipant irale ired> irkt> irlin is_what \
        isern ising issin ist_alle ist_es ist_fuen ist_nich ist_sie it_is itert itten ixty> izung jaeh_am jahr_aus \
        janu_von jecti jede> jetz_an jokes just_a kalen kam_das kandi kann_mir kapel kass_und katal kate_heis \
        katz_ist kein_neue kete> kfueh kilo_und kinos knitt knoch koen_sich kolad komm_erst komm_kein komm_sein \
        komm_wied konso kopf_im ktion kuen_in kutte ladeg laeu_auf lamel lande langw laser lass_den last_wint laug_i \
        lausu layin lderb leave leder legt_eine lehr_sagt leon> lesba letz_woch lfer> lfmal lgele lhand lieb> lienh \
        lies_sie light likum linda line_for lioth litik lleri llern llert lltag lmasc loge> login logue lokfu longe \
        lost> love_to lpen> lschi lschw ltene lvane lzegg mach> mach_ich maer_gepl mager mainl mama> mama_geht \
        man_will mand> marin mbarr mbula mean> mein_lade mein_urgr mein_vert meis_ist meise melad meric miere mikro \
        mit_dann mit_essi mit_heim mit_kart mit_schl mitt_im mobil mode_der more_than morg_in mpel> mschu mues_man \
        mungs muss_die my_brot my_grea my_hand my_son nach_erst nach_gibt nach_vom nadel naec_jahr name> names namtl \
        napf> nated natse naue> nblum ncies ncret ndanc nddre ndenk ndroi ndwan ndwo> nearl nebe_die nebel need_some \
        nehm_ich neue_folg neue_soft neuj_hat next_mont ngewe ngnis ngskr ngsnu ngst> ngsth ngut> ngwei nhalb nher> \
        nich_am nich_gekl nich_zwei nicht nimm_kein nishe nitti nkenn nlini nnent noch_waeh noche north not_i notfa \
        nove_0 novem npack nsel> nselm nstst ntagm ntgeg nthae nting ntinu nton> ntspi nur_den nutzu nzelh oach> \
        obald obust oefli oennt oerfe of_a of_us ogel> ogue> okay> okfue okola olds> olfen ollos olls> onanz \
        once_cros one_for one_line onist onst> onsum ootag opath optic or_do ordio ored> orfue orget orry> osaun \
        ossar osses ostst otage ottle ovemb oves> ower> ozent paess paket panze park_for party paus_und pegel \
        perc_the pfels pher> piece pierr pine> piral pitel plan_and play_a play_the playi plett plug> polit posau \
        postb ppen> prei_ist prich proba prof_er prose prot_der proz_bei psych pted> ptet> puelm pumpt quest rache \
        raeng raerz rafie rama> rands raps> rasse rated ratge raupe ravel rderl rdion rdrob read_the rech_kam reen> \
        reeze refu_to regi_und regio regt> reide reihu reiko reili rennu rewar rfer> rfilm rgbah rgehe rget> rhund \
        riage riftl rikes riss> rkraf rleit rlieb rmela rmiet rnter robus rodel rofi> room_with rops> rossa rosse \
        rplan rriag rschw rspie rstec rther rtici rtie> rtuga ruec_vor ruehl ruehs ruhe> rumbl rumme rvers rythi \
        rzehn s_gut sagen sagt_ja sagt_mein salon sarti sass_er satzp saune saw_and sbar> scha_auf schem scho_die \
        schri schu_zu schw_ist schw_verl sech_folg seco_act sein_brud sein_name sekto sells selm> setti sgang sgebr \
        sgeho sgere shaub shelt shers short show_and sich_bei sich_erle sie_eine sie_gesa sie_in sie_ist sie_uns \
        sieb_mona siegt sieh_man siert sind_unte sind_von sind_wir sist> sixty sklau skont skuec skuen sliga so_no \
        so_some sobal sole> soll_nach song> spie_das spira spra_kein spra_von spran spre_der spric sprue spur_der \
        ssade ssart ssbal ssert sssta staa_die staat stad_hat staer stape steh_0 steh_leid steh_sie stel_ab stel_der \
        stel_gest stel_man sten> stent sterd stier stler stoo_on stude stue_fuer stufe such_ein sung> surge sverk \
        swall sweic swers t_be taben taeng taerk tage_zuru takte tapel tasch tbahn tbaus tbus> tecke teig_uebe teili \
        tell> tenga terda terwa test_und tfall thael than_a that_the the_boat the_dial the_door the_fiel the_list \
        the_man the_one the_port the_righ the_stor the_summ the_very the_walk then> thre_hund ticip tiefe tiftu \
        tinue tised tlant tmont tniss to_an to_blam to_nobo to_star to_till toast toff> toni_one torn> tplat \
        trau_ich tric> trumm tshau tstel tstra tuden tugal tunge turm> twent two_is typen tzeri tzige u_boot ublik \
        uchen uchst udent udier uebe_ihr uehli uehrt uelma ueros uette ugal> uhr_das uhr_der ulzeg um_die um_sie \
        um_zwei ummer umpt> uncle und_bitt und_er und_neu und_scho und_trin und_uebe und_weit unddr ungsz unkte \
        unse_fueh unse_geme unse_stad unte_besc uppe> urant urauf urchf urlau uscha useln usgan ussba uszah uter> \
        utlic utzun vaner vembe verbe vere_der verg_sais verk_hat verl_sich vernu vers_das vers_in veryt verz_sich \
        vest> viel_doch viel_dunk vier_gese visio von_0 von_begi von_west vorfu vorit voted waeld waer_und waere \
        waert waldb wallo walt> war_ange wardr warum was_den was_von wass_gela ways> we_were weeke weile weing weise \
        wenty wer_eine werd_der were_a werf_ich werfe werk_aus when_you whic_a wied_drei wied_eine wieg_0 will_not \
        wir_hatt wirkt with_that woch_0 woch_zwei wohn_mit wohn_weis woll_der word_der woul_have wrapp wunde \
        wurd_fuer wurd_von xactl yard> yest_he yeste zahl_die zart> zegg> zehn_euro zelha zheim zieh_ein ziehu \
        zu_bewe zu_geho zu_wass zucht zum_jubi zum_nied zunge zur_verf zuru_der zurze zweig =1 0_bis 0_grad 0_ich \
        0_neu 0_nich 0_stan 0_they 0_wer 0_wird <abho <abte <accu <allg <anbe <anho <anyw <aube <aufb <bald <betw \
        <bien <bure <cant <chao <chas <chat <chea <chee <cord <cour <crat <demi <desk <dies <digi <dot> <driv <eige \
        <emre <enga <engl <entt <erdb <erhe <erlo <eure <exam <fabr <fals <fehl <feuc <fift <flic <floo <geae <gema \
        <geta <guen <guta <hack <haft <hair <harp <hein <henr <heri <heul <hinu <hiri <ihne <jona <june <kapu <katj \
        <keep <kiel <klag <klie <koer <kuec <kula <kurb <l> <lege <legs <lets <loaf <mal> <malt <masc <matt <meck \
        <meng <mind <miss <mole <molk <nadj <neun <nutz <o> <obwo <outs <paid <pasc <past <peti <pfan <pian <piep \
        <pins <pipe <pn> <poli <poly <post <prog <prok <putz <quot <rain <redi <reor <rgb> <rosw <rye> <see> <semm \
        <shar <slot <sola <stic <stim <sum> <sunn <supe <tabl <tea> <tepp <too> <trag <trep <treu <typ> <uebl <vals \
        <vorj <vron <wade <war> <wash <wear <wedd <wedn <well <wilf <wirk <woer <wues <zero <ziel <ziem a_crew \
        a_dair a_dark a_depo a_disc a_disp a_full a_lot a_nigh a_pear a_phys a_repo a_rese a_sett a_supe a_two \
        a_year ab_okto ab_und aben_an aben_jema aber_es aber_in aber_wenn aber_wer abge_den abge_ich abrec accus \
        achkr achzi ackt> actio adja> adtba adtfe aechs aenne aerkt aesen agai_tomo agewo ails> aket> alett alle_0 \
        alle_bei alle_uebe allet als_am als_wir alte_leut am_pfin amer> an_wie and_aske and_once and_some and_stil \
        and_ther and_with ande_jahr andlu anga_auf ange_die ange_hat angem angen anges anhae anhoe anlas anlei annen \
        ansch antee antr_ein anwo_hatt anywa anzur aputt argen argu_that armac armen artne as_well aske_me assel \
        at_it at_one at_they atenl atja> atsan auaus auber auch_einm auch_ich auchw auf_seit auf_sich aufli \
        aufs_dach aufsw aus_0 aus_ihr aus_zuer ausg_fuer auss_und autsp badem be_a be_look beans bearb beca_a \
        beda_und befo_you bei_dene bei_ich bei_mach beige belbr benbe bend> berae berla berni bery> besc_vom bespr \
        betr_aus betr_habe betwe bewe_durc biene biet_nur bildu biscu blau> boten brau_noch brunn bwohl bzug> \
        cale_and calm> came_and came_back cante caped carer carr_in carri carro ccuse ceive chase chat> cheap \
        chee_in chieb chkra chlaf chmit chner chnup chobe chrot chtli chtpl chtun chwel ckste clai_a come> comp_has \
        compa cond> cost_me coun_and crat_to cratc crate cting d_only da_alle da_und da_unte dachz dame> dami_ein \
        dann_komm dann_schl dann_wird darf_an darf_ich das_amt das_arbe das_fens das_juen das_kabe das_mate das_navi \
        das_netz das_scho das_und das_verm das_wirk dass_im day_of dbeer deale dem_buer dem_kuec dem_land dem_ober \
        dem_tepp den_auge den_dien den_groe den_hers den_im den_nage denti der_bekl der_eing der_gesc der_gmbh \
        der_haus der_koch der_nase der_netz der_prei der_regi der_ries der_ruec der_sued der_turn der_wage der_webs \
        der_welt der_woch derbe desla die_app die_arbe die_buch die_elte die_es die_gedu die_klas die_kuge die_man \
        die_mich die_muel die_papi die_rede die_stel die_tour die_trep die_verb die_wett dien_ein diene digit direk \
        dlich dnesd do_i dort_sons downs dran> drei_klei drei_ster drei_vers drei_weit dring drit_der drit_mal dstei \
        dtfes durc_eine dzwan ealer eauft eavin ebelb ebenb ebrac eceiv echne ecke> ectin edige ednes edrue eekas \
        eelan efera efers effel efkue efoer efte> egelt egsch ehalt ehend ehlt> eichw eide> eige_anga eige_auss \
        ein_beri ein_halb ein_mess ein_ordn ein_pfan ein_schl ein_tuet ein_umge einbr eine_anru eine_auss eine_ausz \
        eine_baer eine_chef eine_defe eine_kont eine_lage eine_mita eine_pale eine_stun eine_wein eine_zett eing_die \
        eingr einsz einz> eisla eitdr ekass ekoch elade elanc elche elenk elfac ellba ellin ellt> emeld emmen emre> \
        enche endl_wied enget ennum enoss enst> entar ents_der entta eorga eppic eppt> eraen erbah erben erbin erdbe \
        erdig ereue erfas erfle erger ergie erheb erial ering erinn erkae erkra erkt> erkun erly> erman ernim erous \
        erpac erren errue ersat erts> erwie es_gela es_laeu es_seit es_soll es_zwei eschm eschu esell esetz espec \
        essed estoh eter> ettbe etwee euerl eumen euro_pro ever_at ever_in ever_you ewoch eworf exce_the excep expor \
        ezel> ezuck fachf fachk fass_im feder feeka fehl_ein fehl_es fehlt feift felte fenen feran ferl> ferra feuch \
        ffaeh ffeek fferr fgema fift_minu fili_am firs_time fkueh flade for_eigh for_ever for_for for_nine frau_am \
        freel frida frien frisc from_dubl from_janu fron_of fswag fuen_und fuer_donn fuer_frei fuer_ihre fuer_zwoe \
        funde furn_a gain> gang> garn> geber gedr_mein gefal gefeh gefoe gege_ein gege_mitt gege_zwei geha_unte \
        gekoc geld_zuru gelen gelsg gemel genos genst gerat geri_an gerun gesa_hatt gesc_fuer gesel gesu_wert getes \
        gets_the gewic gewin gewo_war gewoc gezuc ghtee gibt_den ging_an gistr gnatu golde greic gros_fuer gsges \
        gste> gutac habe_im habe_scho habe_uebe hael_an haen_noch haend halb_sieb halte hand_me hand_verl hanno \
        has_sinc hat_ohne hat_zule hatt_bei hatt_zule haus> havi_a he_sent hear_aids heari heimw heinz henan hend> \
        henri her_and hermo hfrau hgeht hien> hies_es hift> hilfe hing_und hint_tres hinue hirin hkrae hlaf> hlauc \
        hmens hmitt hochz home_with hoss> hour_and hous_the howro hrere hrese hrieb hrott hrung hsel> hstra hteen \
        htet> htete hthof htig> huel_und hweiz hwell hzieg i_didn i_love i_move iber> ibers iced> ich_0 ich_ein \
        ich_eine ich_fuer ich_gebe ich_glau ich_haen ich_haet ich_schu ich_woll iefku iemli ience ients iesen ieter \
        if_they iftzu ignat ihn_in ihnen ihr_das ihr_scho ihren ikart ilden ildun ilfri im_bade im_bezi im_buer \
        im_foye im_gege im_somm imme_nur impfe in_augu in_your inake inbeg inged ingen inkt> into_my inueb inzw_0 \
        ipfer ippe> irchp irekt irne> is_hot is_rare iscou iscui islau issch ist_ande ist_papa ist_seit ist_uebe \
        ist_verk it_work itag> itdru ited> itha> ithin iting its_head itsam ittun iving ivsta ja_das jaehr jahr_als \
        jahr_gab jahr_hat jahr_komm jede_tag jede_woch jona_teic jonas juen_mode june> just_to kaff_ist kam_puen \
        kann_man kaput kart_durc katja kende kennt kids_have kiel> kind_das kipfe kirch klei_steh kleid klien kmals \
        koen_die komm> korb> korri kplat krim_aus kshop kuen_bei kulan kund_vor kundi kurbe kurse lady_on laege \
        laen_uebe lage_die land_sein land_vers landk lange lanne lappe lare> lass_hat last> last_mont lbaue ldend \
        ldene leavi lebt> leerg left_us legs> leint leise lenk> lern_man let_me leut_im lfach lfrei lied> lieg_alle \
        lila> line_two lkere loaf> lock> lopft loren loyee lsena lsged lvenz made_to maenn mai_0 mal_was mall> \
        man_nach man_sage mann_rede marge masch mass> me_the mehr> mehr_uebe mehre mein_oma mein_tag mens> ment> \
        menta mgang mgedr mgefa mich_nach milie minu_0 mir_wort mirin mit_auf mit_ihm mitg_und mode_von molke \
        mona_hat mona_im mona_zu monad mont_bin mont_selb morg_geht morg_um move_into mpany mpen> mstag mtsch \
        muss_ich muss_noch nach_acht nach_ausk nach_kein nach_lebe nadja naec_tag nagem nahme nant> naten nbei> \
        nchef ndari ndess ndigu ndlun ndstu ndzwa necke nehm> nehm_die nehmi nein> nell> nende nesda nest> netz_in \
        next_door ngeba ngeho ngeme nglis ngstu nhofs nich_aber nich_mal nich_scho nich_unte nigh_by niva> nlang \
        nniva noch_das nosse noti_the now_has nsche nsich nstea nsula ntine ntrag nunge nvert nyway nzuru o_cloc \
        ober> obstk obwoh ochze ocked oden> of_havi offen ohne_dies oice> oints olden olish ollem omise on_that \
        onade onas> only_one only_plac onse> opfte or_a order ordst orgel orhab orjah ornam orrie orrig ortet orwur \
        oswit otelf ounts oups> ouren ourt> ouses owroo paar> pacht paid> palet pany> part_of partn pass_in pay_0 \
        pay_for pendi per_post pesen petro pferl piels pierk plain plan> platz plaus plier polog ponse ppich prei_0 \
        prei_von press pro_nach proch proku promi pruch quere quick racto raet> ragen rame> ramp> ranke rante ratch \
        ratsa rchpl rdbee rdien reame rech_die rech_selb rede_in rede_sie reela rein_die reins reorg resid rflec \
        rgend rgene rgeno rgie> rgine rglic rhabe riche riday riend ries> riftz rigie rina> rkan> rkten rlaen rland \
        rlegt rlind rloes rmal> rmed> rness rnimm rockn rofil rokur rolle romis ropft roswi rots> rotte roups rous> \
        rrace rrigi rrots rruec rschl rstal rtage rtel> rtesc ruck> ruemp ruen> rund_neun runn_than rushe rverb \
        rverr rvive rwegs rwurf rzer> said_no said_that sbild sche> schl_zum scho_das schr_ab schre schro schwu \
        scoun scrat screw scuit sech_in sein_eige seit_dies seit_frei selb_seit sena> sensp sent_a sent_an serer \
        sgedu sgefu sgege sgela sgesp shael she_has shopp showr sich> sich_0 sich_den sich_gela sich_seit sich_um \
        sie_habe sie_so sieb_woch siere sill> sinke site_for sitz_blei six_mont skiz_auf slast smel_of so_it sofe_er \
        soga_mein sorgt spae_mit spart spea_engl speak sped_habe spese spit_des sproc spruc ssau> sschr ssehe ssend \
        sses> ssige sson> stad_hatt stad_und stag_in stam_in stan_da stant star_hat stat_and state stead steh_auf \
        steh_das steh_nich stel_mir ster_weil stil_be stina stkor stohl stop> stpla strat stre_wir strue stube \
        stuc_betw such> such_zeug sunni super swith syste table tacht tadtf tag_nach tage_0 tage_die tage_hat \
        tage_lang take_home taria tdien tead> team_up teigt teil_der teis> telau tele_hies tele_war telfa tensi \
        teppi tered terla tesch tett> teur> the_ad the_bori the_boss the_buil the_cant the_cat the_deci the_down \
        the_fabr the_foun the_guy the_judg the_lett the_moto the_quic the_read the_talk the_truc the_van the_wron \
        the_youn them_or ther_as they_had thou_and thre_coun thre_phot tices tiefk tinak tkorb tmana tmens to_buy \
        to_ever to_fall to_know to_our tober tohle tons> torte trae_die trafe trags trank trass trot_nich truf> \
        trum> truss ttbew tuech tuer_mit tween two_days tzenh tzten uauss uberg uchwe uebe_drei uebe_zehn uebli \
        uebun ueckf uehlb uempf uerla ufgem ufget uflie ufswa uftet uittu um_den um_drei umged umgef und_auf \
        und_biet und_darf und_erha und_ihr und_kost und_riec und_schi und_schm und_trot undzw ungsl unniv uns_uebe \
        unse_zwei unte_mit unte_und unter unts> urrt> urse> urufe urviv us_a us_the uschr ushae usseh utach utspr \
        valse van_from vente verae verba verfl verk_das verl_dami verne verp_und vers_er vers_mues vers_sagt \
        verw_wird very> verzi vide> viele vier_sche vier_stel vierm vom_amt vom_der vom_mont von_da vorga vorh_drei \
        vorja vroni vstat waden waege waer_die waer_es walte war_muss war_um ware_es waren was_me wass_aus we_have \
        we_pay wech_den weddi wedne week_as week_of ween> wehr_sich weint weite welch wer_am wer_wo were_half \
        werk_das wettb what_else what_your when_it who_buil wicht wie_0 wie_sich wie_sie wied_ohne wied_zu wieg_der \
        wilfr will_der wind_und wir_drei wir_uebe wird_nach wirks wirte with_good witha withi wohn_jetz work_for \
        wortl wroom wurd_ein wurd_ich xcept xport year_as year_with you_do ystem ythin yway> zeig_wo zeige zeitd \
        zerbr zern> zeuge zfeld zieml zigen ziges zu_gewe zu_habe zu_ich zu_mein zum_drit zum_fuen zum_selb zusa_der \
        zusa_fuer zusa_hat zwei_die zwei_lehr zwei_mita zwei_wint zwei_woch zweie zweif zwie_0 =2 0_apri 0_auf \
        0_eine 0_geht 0_haus 0_im 0_inha 0_jede 0_juli 0_leut 0_mona 0_neue 0_okto 0_proz 0_seit 0_stue 0_und 0_unse \
        0_unve 0_vers 0_von <absa <adam <aerg <akti <amt> <an> <anbi <ande <anne <ansa <anti <antw <anze <anzu <apol \
        <apot <appe <apri <arbe <aren <arri <arti <asch <aufk <auft <bana <bauz <beag <bean <bear <beat <been <begu \
        <berl <bewa <beza <blac <bori <bran <brei <brum <bund <busi <buy> <buyi <calm <can> <care <cat> <caug <chef \
        <city <clie <coll <crew <crie <dame <dani <dank <dark <daru <deal <defe <dekl <deze <didn <dieb <dipl <dire \
        <done <dorf <dort <dran <drin <drov <drue <du> <durc <durs <duzt <einf <einm <elek <elev <end> <erge <erri \
        <erwa <exch <expl <fact <febr <fest <fill <firs <flat <flei <flie <food <foun <frag <fram <frid <frie <fuhr \
        <funk <furn <fuss <garn <gebl <gebu <gefa <gefl <gega <gehw <geko <geku <gera <gere <geri <gesa <gete <gets \
        <gewo <gies <grad <gran <grat <guet <guys <habe <hael <haer <hahn <halt <have <heir <her> <herv <hier <hies \
        <hing <hot> <hotl <hueb <huge <imme <indu <into <inzw <jasm <je> <job> <kaem <kami <kass <kath <kg> <klan \
        <knob <knop <komm <kons <korr <laed <laes <lahm <late <laut <law> <leer <lein <lief <lift <limi <list <livi \
        <ll> <look <lose <lunc <maen <mail <manc <may> <meas <meis <metr <moeb <moeg <mohn <mone <moos <morg <most \
        <mueh <nage <nahm <nett <nirg <no> <norm <notd <numm <ober <obst <oeff <oil> <okto <ole> <oper <own> <papi \
        <pare <park <perm <pers <petr <pick <pizz <powe <prak <pral <priv <prom <prov <prue <quad <raed <rahm <ramp \
        <ran> <rece <reis <rekl <reno <repl <rief <rohr <roll <runs <sack <saec <saem <sat> <saus <scan <sees <seie \
        <selb <sens <setz <shap <shop <sinc <site <slic <smel <sohn <sold <sort <sowa <spar <spei <spin <spok <squa \
        <stat <ster <stoc <stoe <subs <sues <tall <tari <tena <thea <thre <thur <tot> <touc <town <trop <truc <trus \
        <tuet <tut> <twel <umsa <unde <unse <unte <vent <verw <view <voll <wall <wege <weil <weni <wett <whet <whoe \
        <whol <woll <woma <yogh <zeic <zerb <zett <zeug <zier <zufa <zuna <zusc a_chai a_chri a_cust a_glas a_gree \
        a_harp a_less a_room a_ruli a_seco a_slee a_thir a_very a_view a_work ab_herb ab_mont abei> abel> aben> \
        aber_dann aber_mein abhol abtei abzu_fuer acco_to accou accu_of achfr achse achth achtr acked adema aden> \
        adens adrat adver aeche aeckc aefer aeger aehrl aelte aemen aemtl aenen aente aeren aesst aeter aetig aeufe \
        aeumt aeusc afte_thre aftet agabe agel> ageme ageri agle> agten ahint ahme> ahnun ahrer ahres ahrga aims> \
        ained ainee ainer ainst airs> aked> aktik aler> alism all_the alle_die alle_im alle_in allei allte ally> \
        als_arbe als_im als_werk alsen alte> alte_sege am_anfa am_ende am_lind am_meis am_mont am_sams am_stan \
        am_steu am_tor am_vorm amili an_alle an_das an_hour an_ihre an_jede an_und anal> ance> and_did and_good \
        and_got and_have and_left and_sent and_the and_two and_visi and_will anden andkr andle ands> andt> ange_0 \
        anged anger angsa angsb anken anla_in anla_steh anla_war anneg annst anntm ansta antie antin antw_auf \
        antw_aus aped> apolo apoth appl_der appla arant arbe_vier arch> arer> arier arkei arnin arrie arriv artal \
        arte> artes artik arueb asche aschi ask_for aske_whet asmin asse> asst> aste> asure at_for at_who ateri \
        atet> ating ation atore attel attfo atzt> auben auch_fuer auch_um auend auf_eine auf_mein auf_und auf_weit \
        aufsi auft> auft_uebe auftr auptg aus_fern aus_kass aus_mit aus_prot aus_vers ausag ausan ausba ausbi ausch \
        ausg_und ausie auss_aus aussc auten auto> auzei ayed> back_to bad_ellb bare> barke bath> baut> baute bauze \
        beagl beant beat> beca_i beca_she bedau been> befo_i begr_das begru bei_als bei_ein bei_fueh bei_gest \
        bei_hat bei_ist bei_jede bei_lern bei_mein bei_rund beim_auss being beira beitg beits beitu bekam beko_er \
        bekom bende bener bere_kein bergi berre beru_soll beruf berwi besc_des besc_fuer best> besta betr_in betre \
        bett> bett_und betw_the bewac bewus bgera binn_eine bis_in biss> black bled> bleib blem> bnis> bode_eing \
        boee> bon_erst borde borin bours boxen breit brig> brin_die bruar brud_ist brumm bsatz bsche bschl bsen> \
        bsidy bsrat bstko bstst bteil buche bucht buer_ist bungs bunt> busin butto buyin cake> came> can_you car_for \
        care> carr_the caugh ccoun cella chade chaff chang char_for charg chaum chdem check chedu chef_die cheid \
        chent chert chfra chimp chine chlac chlan chlec chlei chlos chnee chnet chpla chstr chtsc chwun chzei city> \
        city_s ckche ckelt cken> ckend ckene cket> cklun ckte> clien co_foun cold_stor come_to comp_the compe cont_a \
        contr counc crie_on ctory d_like da_hat da_ist dach> dach_ich dach_mit dafu_aber dami_das dank_dass \
        dank_fuer danke dark> darue das_buer das_denk das_dopp das_eine das_fris das_geld das_gera das_gesu das_hand \
        das_kilo das_sei das_stam das_teil das_vorh dass_der dass_sich davo_aus davo_geho day_and day_one day_with \
        dding deali defek dekla delle dem_auto dem_gela dem_jahr dem_krei dem_zwei demir den_bere den_erst den_herb \
        den_ich den_maer den_mark den_schu den_taet den_wage den_zusc denkm der_ante der_auft der_baua der_date \
        der_die der_eine der_einf der_erst der_fehl der_gesa der_im der_kauf der_kran der_krei der_land der_lift \
        der_list der_mark der_mont der_schu der_tech der_trep der_um der_verk der_zeit der_zent der_zu der_zwoe \
        deres derth des_betr des_neue des_unte des_vors desh_blei desh_nur dgang did_it didn> die_alle die_alte \
        die_antw die_auch die_auge die_ausn die_das die_den die_eige die_fuss die_gesa die_gesu die_gmbh die_habe \
        die_hand die_heut die_kamm die_koll die_kurv die_lass die_mir die_neue die_reis die_rout die_rund die_sage \
        die_schw die_staa die_tuet die_umst die_vari die_verk die_verw die_voll die_vorg die_ware dien_die dien_ist \
        digte dinge diplo dispa dkrei dnung do_the dog_in done> dorf_bei dort_und dorte dratm drei_minu drei_nach \
        drei_schu drin_ist drit_stoc driv_a drive drove druec dstue ducti dufte dunge durch durf_alle durf_ich durst \
        dvier eagle ealis eared eart> easur eberw ebody ebrua ebsch ebuch ebung echtl echts eckch edaue eddin edrae \
        edruc edule eese> efall efekt efer> effe> efin> efoni egend egin> eginn egist egret ehabt ehen> ehjah ehlba \
        ehmer ehrhe ehrst ehweg eibe> eiber eichn eichs eien> eift> eigab eige> eige_woll eimwe ein_betr ein_bild \
        ein_eige ein_gros ein_mitb ein_neue ein_paec ein_satt ein_sitz ein_tag ein_team ein_trau eine_0 eine_cont \
        eine_der eine_flas eine_gies eine_kaff eine_kast eine_klem eine_koff eine_nach eine_sack eine_schn eine_schu \
        eine_schw eine_serv eine_skiz eine_tage eine_tuer eine_umge eine_von eine_weis einen eines einfu eing> \
        eing_ange eing_das einka einma einse einst einw_durc einzu eisch eiser eist> eitag eitde eite> eitge eklam \
        eklar ekomm ektro elach elaen elass elegs elehn elekt eleri eleve elhau ellam ellar ellpl ellst ellte elohn \
        elsge elve> elzug emach emant emerk emiet emlic empl_0 emtli enang enbar enbei endar endie endun endwe enehm \
        ener> enfti enge_und engli engt> enial enkma enlic enner enova ensor ensta enstp enstr entel entil ently \
        ents_bis entw_wurd entwu eonie er_lieb er_nur erant erarb erate erber erbro erbun erdre ered> erege erett \
        erfue ergib ergin erha_das erhi_eine erhie erien erig> erkau erkst erkte erkze erlin erloe erme> eroes errei \
        ersel ersoe erst_stoc erstm ertha ertli ertra ertri eruec erufe erufs erver ervor erwac es_am es_auf es_dort \
        es_fehl es_schn es_wie es_wird esamm esday esen> esman espen espon espra essin estae estie estin eters etest \
        ether etigt etiti etito etrag etrol ettka ettle etwas euch_alle euer> eues> eufer euge> eumt> eundl euro_die \
        euro_mehr eusch euser ever_othe ewaeh ewein exam_the excha exem_in expe_a expe_in expec expl_why expre \
        fach_in facto fahr_ist fahrz fair> fand> febru feie_am fentl ffelt ffen> ffene ffent ffer> ffnen fiel> \
        fina_look fina_wird find_eine first fizie flasc flat> fleis flick flie_in flie_man floor fnen> foer_den \
        fonie food> for_fift for_half for_one for_them ford_nun form_empl formu found frag_ob frag_was frank \
        frau_die frau_und fraue free> frei_der frei_eine frei_im fried from_thre frue_mit fsich ftig> ftigt ftzug \
        fuell fuer_die fuer_klei fuer_papa fuer_uns fuer_weit fuhr> full_of furni fuss_und gains garan gebe> \
        gebe_der gebli gebuc gedra gefah gefr_ob gefra gege_0 geha_und gehab geho_und geht_an geht_nach geht_um \
        gehwe geku_die gela_die gelae gelas geleg geleh gelie gelt> gema_und gemac geme_mit geme_und gemen gemer \
        gemie gena_eine gendl gends geneh genen genia genu_fuer gere> gere_am geret geri_kuen gern_mal gesc_dass \
        gesch gesp_der gespe gest_aben gest_den gest_hat gest_ist get_prop geta_als getau getei gets_a gewer ggest \
        gging ghter ghurt giert giess ging_am ginn> ginne giste gisti gital give> glish gluec got_two grad> grati \
        gret> grinn groes grube gsam> gscha gsten gster guens guete gunge gut_aber gute_leut guten guy_from guys> \
        guys_from habe_0 haben had_the haden haelt haeng haert hahn> hair> halb_0 halb_stun hall_0 hand_gedr \
        hand_lieg hand_und hange hanks harge harin has_anyo has_run hat_dara hat_den hat_der hat_gesc hat_in \
        hat_mein hat_nach hat_nur hat_sein hat_sie hat_und hat_zwei hatt_wir hatte haus_von have> have_had hdem> \
        heape heart hedul heim_mit heir> heira henve her_hip herb_sind herr_die herst hert> hervo hethe heut> heut_0 \
        heut_aben heut_nich heut_wied hier> hilf_die himpf hims_in hinen hinge hip_oper hite> hjahr hlach hlag> \
        hlech hleif hloss hmenv hmer> hmier hmigt hners hnet> hnike hoben hoeve home> hotli hough hour_in housa \
        houto how_a hplat hreck hree> hreib hreri hrgan hrhei hroug hrste hrweg hrzeu htlic htsch huge> huld> huldi \
        hulte hursd hurt> hweg> hwund hzeit i_am i_appl i_crie i_foun i_have i_kept i_lear i_left i_ll i_went \
        ich_als ich_auch ich_blei ich_dass ich_den ich_drei ich_heis ich_leit ich_mach ich_noch ich_sie ich_so \
        ich_uebe ich_will ich_zahl ich_zum icher ichtp ichwe icken icklu ickt> idea> ideal ident ienen iente ierer \
        iess> iesse iessl iete> ietet iette igabe igier igita ikel> ilfe> ilie> ille> ilten im_hint im_klei im_maer \
        im_ober im_pfle im_sept im_vert im_wert imme_am in_hall in_it in_marc in_ordn in_reih in_spri in_ten in_unte \
        in_vier in_wart inall ince> indow ined> inee> inen> iner> iness infor infue ings> inkau inmal innen inst_of \
        inste insti insul into> inus> inzwi iple> iplom iring irma> irst> is_0 is_expe ischl ishin ismus ispat ispon \
        ist_am ist_eine ist_er ist_gut ist_im ist_nach it_agai it_had it_to itale itche itdem iterb itted itter \
        ivery ixed> izza> jahr_der jahr_eine jahr_uebe jahrg jasmi je_0 jede_aben jede_drit jede_mal jede_vier jeden \
        jekt> jema_fuer jema_von jetz_0 jetz_ein jobs> jobs_and juge_und kabel kaeme kaff_aus kam_am kamin kanal \
        kann_jede kann_mein kann_nich kanns kannt kanti kart_und kaste kauf_kein kauf_wird kchen kein_cent kein_park \
        kein_vier kelle kenne kennz kind_but klaer klage klang klar_dass klari klebt klei_haeu klei_ist klei_nach \
        klich klung knopf koch> koen_ab koen_hat koen_sie koll_von komm_und komm_zu konst koope koste kssch kter> \
        ktiku ktobe kuec_in kuenf kund_ein kurz_vor kzeug lady> laes_das laese lage_mit lager lages lahm_rund laims \
        laint laken lamt> land_die land_foer langs lanz> larie lasch lass_der lassu last_spri laste lattf lauch \
        laut> lbsts lchen lches ldern ldigt lear_to leben leber left_with legen legsc legt_das lehrs leibe leid_gibt \
        leid_hat leidu leife lein> leisc leit_der lektr leoni leppt lerge less> letz_tell leut_fuer leut_in leut_mit \
        leven lfrie lfte> lgeri lgesc lhaus lices lich> liche lieb_mit liege lies_sich lift> like_a limit linde \
        line_is lismu list_of livin lkssc llamt llar> llect llege llein llem> llenb llerg llets llpla lnuss lock_in \
        looke love> lten> lueck lunch lunge lzug> m_the m_w mach_die mach_in machu maent maer_zwei mahnu mal_dass \
        mal_ein man_mir man_muss man_soll man_who manch mann_im mann_vor mante many> mark_squa marke markt mater \
        matio may_keep may_the me_for measu mebod mecke mehr_am mehr_im mehrh mehrw mein_chef mein_kurb mein_mail \
        mein_name mein_sohn meist melt> mens_das mens_die mens_mit ments menve merhi merkt mern> mers> mgeba mgest \
        mgezo mich_durc miert miet_im migt> mill_fuer mine> mins> minu_der minu_ist minus mir_das mir_jede mit_0 \
        mit_foto mit_humo mit_ihre mit_mein mit_pizz mit_schw mit_vier mit_voll mitb_aus mitge mitt_0 mitt_fuer \
        mmelt mment mmerh model monda money more_of morg_und morge mpfe> mpfen msatz mstel mten> mues_die mular \
        muss_man muss_sein musst my_aunt my_dad my_frie my_kids nach> nach_den nach_dieb nach_eine nach_farb \
        nach_hund nach_oben nach_pass nach_tari naec_woch naech nagel name_auch namen nbegr ncil> nderb ndesl ndgan \
        ndien ndigt ndkre ndlic ndrat ndvie near_the nebe_den neede negre nells nent> netz> netz_kenn neues \
        neve_seen nfilm nform nftig nfueh nged> ngepa ngere ngesa ngetr ngle> ngsam ngsbe ngsge nhall nich_erst \
        nich_fahr nich_gesc nich_gibt nich_nach nich_um nich_von nimmt nine_days nine_hund nirge nisch nishi nkauf \
        nkens nkmal nlage nleit nlos> nlose nnegr nnst> nnter nntma no_idea noch_einm noch_selb noch_von noch_was \
        noch_zust nopf> not_shar notdi notic novat nprei nruf> nsam> nsatz nschw nser> nside nssch nstag nstel nstic \
        nstig nstpl nstra nsure nszei ntar> nteen nterg nths> ntier ntin> ntly> ntmac nttae numme nun_eine nun_steh \
        nung> nur_0 nur_eine nur_mit nur_uebe nute> nzeln nzern nzwis ob_ich oblem obwo_wir ocken oder_mein oder_so \
        odukt oegen oertl oesse of_it of_my oghur ogise ogist oked> okto_die oktob old_lady olice olker olkss ollec \
        ollt> ollte oma_0 omat> omebo omer> ompet on_site onday onent onest onne> onsta onstr onths ooked ooper \
        oors> open_a orab> orben orden ordin ordnu orgen orgli orksh ormul orsor ortal orter ortie orway osit> ositi \
        ossha otdie oter> othe_talk otice otos> otten ough> ouldn ounci ounte ouris ousan outou over_a oward owas> \
        own_bott oxen> paeck pake_ist pall_of palle pare> park_sagt part_four passt pasti pausi pecti pekt> pelte \
        pened peop_with permi perso pfle_in phone pick_up pizza plaet plat_0 plat_ein plat_fuer plaud ploma ploye \
        polic ponen port> porta posit pothe power pped> praec prall prel_davo preng pril> print priva prob_in probe \
        probl prog_is progr provi pruef quadr quart quote raech rakti rallt rance ranst ranze ratet ratme rats> \
        raus_mein rband rber> rbetr rbund rchs> rdnun rdreh recei rede_wir regi_setz regis reibt reibu reiga reih_in \
        reine reing reinh rekla rekto rennt renov rents renz> repl_the rere> rerin resp_for respe respo rette reue> \
        rews> reze_fuer rfen> rfte> rgele rgens rgesc rgibt rhand rher> rhiel rhin> rial> riert riffe rige> righ_i \
        rike> rinen ringt rinne rinni rint> rippe rist> rivat rived rjahr rkauf rkeit rking rklae rklic rksho rkzeu \
        rlich rlies rmale rmany rmit> rmitt rmula rname rnend rning rnish road> roble roche roduk roess roest rogra \
        rohr_vom rong> roni> room_for rossh rove> rraum rreic rried rries rrive rsatz rscht rsday rspru rstae rstat \
        rste> rstma rstoe rstun rteen rteil rtell rter> rthal rtier rtike rtly> rton> rtons rtrie rube> ruckt ruebe \
        ruehj ruend rufe> ruft> rundg runge runs> russ> rust> rved> rvenf rwach rway> s_and s_how s_name sack> saeck \
        saemt sage_das sages sagt_ich sagt_man sagt_was sais_im samte satte sausa says_she sberg scha_der scha_mit \
        schad sche_und sched schi_eine schim schin schl_mit schl_nich schla schme schn_aber schn_ist schnu scho_beim \
        scho_da scho_in scho_jema schob schu_ausg schu_die schu_fuer schw_hat seat> sech_mona sech_pale seco_floo \
        seien seit_dem seit_mona seitd selb_nach selle sendi sene> senso servi settl setz_sich sfall sgeri shall \
        shand shape shing shop> shou_be shou_to sible sich_binn sidy> sie_abge sie_es sie_sagt sie_von siger sign_up \
        signa since sind_bis sind_drei sind_in sind_sie sines sing_hand singl sinn_sagt sitz_mit sive> sleit \
        slic_and sman> smell smin> so_eine so_geta so_that sofo_jema soga_auf sohn> sold> soll_0 soll_bis soll_dami \
        soll_es solle some_from some_had someb sorg_sich sorgl sorti sowas spatc spate spen_the spok_of spoke spone \
        spons sprae spri_und squar srat> sraum sschl sshan sste> staff stagm stair stalt stan_0 stan_der stan_ich \
        stan_nach star_at stay> stay_and steel steh_bei steh_nebe steh_seit stehe steig stel_auf stel_such stem> \
        stenl sterr stert stete stick sting stlei stmal stock stras stree stric strie strok stue_die subsi such_ab \
        such_eine sucht suppo surer swit_to szeic szeit szubi tabl_and taet> taete taeti taeus tag_bei tag_gere \
        tagab tagew tairs talk> tbewe tdem> team_is teel> teige teil_sich teilt tele_auf tella telli telzu ten_minu \
        ten_year terba terei terho teria terna terre testi teten tgesc thalb than> than_it that_s the_car the_cell \
        the_day the_desk the_foll the_glas the_hall the_insu the_lady the_nois the_nort the_offe the_only the_peop \
        the_phar the_prov the_regi the_repl the_site the_stat the_tall the_tena the_two the_woma theke them_i \
        them_toda ther_s therm they_d they_pay thoug thous thre_year three thro_and throu thurs tice> tikel tikum \
        tille time_on time_with ting> tione titio titor tkost tlass tleis tleit tlich tline tlos> tmach tmals tnehm \
        to_abou to_and to_look to_lose to_see told_a took_nine toren torwa touch toure tout> town> tplan traen tragt \
        traue traun treet tref_ich trete treu> trich trier tries trol> tropf troph trupp trus_in tsamt tsger tspre \
        tsyst ttaeu ttag> tted> ttelz ttest ttet> ttfor tton> tudiu tuers tuete turne twas> twelv twic_and two_guys \
        two_hour two_the two_year typ_hint tzter uadra uare> uarta uber> ubild ubsid uchte ucken udium uebe_den \
        uebe_hat uebe_ich uebe_und uecht ueft> uehja uehru uellt uenfz uerbe uersc uese> uesst ufahr ufer> uferi \
        ufgeb ufsic uftra ugen> ugesa ughte uhr_wer uick> uldn> ulter um_hilf um_sech um_sieb umge_hat umges umgez \
        umsat umzu_der unaec unch> uncil und_aben und_an und_bei und_einm und_es und_gena und_in und_ja und_jede \
        und_lich und_mehr und_rund und_schu und_seit und_sozi und_such und_wer und_will undga undli undst undvi \
        unft> ungsa ungsg ungsp uns_das unser unte_0 unte_dass unte_die unte_zeit unwi_eine uotes up_on uperm upper \
        uptge uranc urch> urchs ured> urer> urist urnis ursda usand usbau usbil usgeg usgem usier usine ussch ustel \
        uszub utout utton uying uzeit valen ve_had venfa venti verb_ein verbu verda verg_auft verg_in vergi verha \
        verka verl_an verl_die verl_fuer verla verru vers_die vers_eine vers_ich vers_im vers_kost vers_mit verso \
        verst vert_ist verw_auf verwe viel_aus vier_mode vier_mona vier_woch visit voice volks vom_0 vom_erst \
        von_dene von_drei von_ihne von_kiel von_neun von_steh von_war vor_den vor_erst vor_zwei vorbe vorso \
        vron_hasl w_d waeh_am waeh_ich waer> waer_s waite walk_into wand_aus wann_sie want_a war_dass war_defe \
        war_die war_unse ware> ware_sie wart_wir was_ande was_kind wasch wash> we_got we_left we_move we_spen \
        weil_ich weil_man weima weine weis_wer weist weit_das weit_vier well> welve wendu wenig wenn_das wenn_kein \
        went_out wer_bei wer_die wer_haet wer_haft wer_hat wer_komm wer_nich werb> werd_wir werk_und werkz wert_von \
        wettk wheth whoev whol_spri whole wie_hier wie_im wie_nach wied_alle will_niem wind_in windo wir_die \
        wir_haet wir_jetz wir_nich wir_nur wir_seit wir_such wird_ausg wird_das wird_in wird_um wirk_in with_0 \
        with_ten with_your woch_bei woch_in woch_mit woch_nach wohi_mit wohn_vers woll_bei woma_on woman work_on \
        works worte woul_t wrong wuens wurd_die wurd_sie xchan xpect xpres year> year_at years yoghu you_are \
        youn_man zehn_kilo zehn_minu zeich zeig_wie zeit> zeit_ein zeit_kein zeit_zur zeitu zentr zette ziehe zimm_0 \
        zimm_und zten> zter> zu_0 zu_baue zu_wir zubil zufah zum_aben zum_dien zum_erst zum_jahr zum_them zunae \
        zur_hael zuru_betr zuruf zusa_das zusa_mit zwar_in zwei_ange zwei_davo zwei_herr zwei_in zwei_jahr zwei_klin \
        zwei_leut zwei_minu zwei_semm zwei_stan zwei_ster zwei_tage zweim zwis_zwei zwoe_leut =3 0_fran 0_peop \
        0_stel 0_tonn 0_verw <a> <adre <agai <anyt <appr <auch <auge <augu <aush <beda <befr <beid <beka <bele <bon> \
        <boss <carr <co> <coun <da> <dair <dami <deli <die> <do> <dopp <druc <erkl <ever <fair <feue <fitt <flae \
        <full <gave <gebe <gedr <geka <geld <gene <geno <gern <gest <gewe <geza <glas <glau <glue <got> <haen <haet \
        <hall <hatt <herb <hers <hof> <home <hung <idea <info <inkl <invo <janu <jema <jobs <juli <kaeu <kam> <kana \
        <kell <kids <kirc <klar <lag> <last <lock <logi <m> <mann <mens <mess <mich <miet <mit> <move <neue <onli \
        <ordn <pack <pall <papa <pati <phon <prob <prod <puen <put> <quer <resp <rosa <s> <saun <schr <schu <scra \
        <sein <sink <stau <stay <stop <stro <test <thei <thou <thro <to> <trae <tres <tuer <twic <vera <verk <visi \
        <volk <vorm <wage <wait <wasc <weg> <went <whic <why> <wind <wurd <your <zahl <zeit <zwoe a_new ab_augu \
        aber_nich abgel abrik achde actor adres aeder aeft> aefte aelft aende aerge aerte affen again agues ahlen \
        ahrt> airy> akes> alita alle_an als_waer alten amit> an_mich and_i andel anga_des ange_und angeb angt> anks> \
        anuar anyth appre appy> april ared> arent aring arted asten at_0 at_our atien atis> atmet attet aube> \
        auf_alle aufkl augus auna> ausg_wer ausze aving bei_alle bei_die beide bein> beko_die bereu betro bewer \
        bgele bis_auf bis_heut bis_mitt body> boss> brik> buero bunde chees chefi chich chler chlus chnik chsel \
        chsen chtet chuld chulu chung co_kg colle cont_for crew> crew_from cried dacht dafu_eine dairy damit dank_an \
        das_ange das_die das_muss das_unte das_zeug dass_die dass_mein deliv den_gros den_hat der_betr der_drei \
        der_jung der_lade der_umge desig dich> didn_t die_akti die_anla die_dame die_kass die_miet dies_woch dige> \
        dispo dium> doors doppe dows> drei> eantw earbe earin ebend eblie ebsra eche> eden> edes> efahr eferu efon> \
        eftsf efuel egang egrue egte> ehmen ehrwe eich> eidun eier> ein_drit ein_scha eine_fuen eine_scha eine_schl \
        eine_sehr einsc einwe ekam> ekauf eldet elfte elief elive ellun endig ends> enfab enktl enlos ennen ensti \
        entic entin entwi enver eone> epack eppe> eraeu erans erati erban erbet erdic ereic erfah erhan erkla ernen \
        errau erric ersic ersor erspr erste ertag erwa_ich erwei es_geht esign esses essli esst> esste estri etan> \
        etaus etrof ettel etzte euro_ein euro_the euro_und ever_sing ewach eword extra falle fert> ferun feuer ffee> \
        ffizi firma firs_week fitte fkleb flies for_the form> fort> foto_und frame frau> freig freit frist ftsfu \
        fuehr fuer_alle fuer_fuen fuer_zwei full> fuss> gaben gar_nich gave> geba_hat gefue gegan gekau gekue gelac \
        gelad genes gepac geset getan gezah glass glau_ich glaub gmbh_co gruen gten> gues> gust> habe_bei habe_ihre \
        habe_mit habe_sich haelf haett haffe haft> hande handl handw hank> happy hat_am hat_auf hat_die hat_man \
        hat_seit hat_sich hat_uns haus_in haush heese hefin herbs hich> hicht hicke hickt hluss hner> hnung hour> \
        hours hrlic hselt hsen> hsten hulun i_d ices> ich_bei ichne ider> idung iebsr ieden iegen iell> ient> iese> \
        ight> igste igten illio im_apri im_febr im_janu im_juli im_unte immer in_dem in_den in_drei in_germ in_thre \
        in_zehn ingan ingel inklu inner insch insur invoi irate irmen is_bein is_call ised> isher it_was itarb itere \
        itgeb ition ived> iziel jahr_fuer janua jedes jeman jetz_zum kaeuf karto kaufe keep> kell_und kids> klar> \
        klusi koenn komm_aus kost_0 ktlic kunft lacht laden laend laess laetz lang> langt lass_sich lasse laube \
        laus> ldet> lecht leer> legin leine lernt lient liess line> liner lione lish> litae llion llste llung loest \
        loma> loor> lose> loss> lusiv mail> mals> man_uns mande matte me_out meone mich> misse mit_mir mit_zwei \
        mmen> moebe moege monte month moved mpeti muss> nach_das nach_haus nach_zwei nachd nate> nche> nden> ndung \
        nebe_mir nehme neun> nfabr ngang ngese nich_an nich_dass nich_oeff niem_die nine> nklus nktli nline norma \
        nsch> nschl nsor> nstal ntel> ntern nteur ntice ntil> ntrac ntwic nuar> nutze nvoic nythi oben> odell oebel \
        oeffe oelf> oenli oest> oeste offer offiz ogram ohne_bon omeon onat> onlin onteu opene openi opera orfen \
        orked ormal ormit orten otlin ount> packt park_und paten patie peich penin pent> perma post> pplau ppren \
        prakt prech prent prue_das puenk put_on ract> raede raeum ragte ramm> ranti rarbe rate> ratio ratis raube \
        rauen raus_ich rausg rbrau rdich rechn regel reis> reita reppe resen rfahr rger> riebs ried> riede rief> \
        ringe riste rlang rocke roffe rosa> rrich rsich rsoen rstel rster rtag> rtal> rted> rtlic ruar> rucke rueh> \
        rufen rund> rzeug samt> sand> sauna sbest schl_man schlo schne schra schul sday> sei_ein seit_mai seit_mont \
        self> setzt sfueh shalt sich_gege sions slauf slich smus> so_als so_i soenl someo spect speic spent sprec \
        ssen> sslic ssten stand statt staye steh_mit steht stei_aus stens stere stome tadt> taff> tag_der talte \
        tarbe tarif tatte tausc tayed teen> teht> tellp tellu tens> tform than_you thank the_city the_cont the_coun \
        the_morn their tient till> time> tisc_mit tmete to_a tock> tomer tour> tract trepp trese troff tscha tschu \
        tsfue ttage ttel> twice twick tzug> ualit uctio ueber uehlt uenkt uerdi uerte uerwe ufkle ugust uldig ulung \
        um_halb um_vier umgeb und_das und_du und_ein und_frag und_hat und_kein und_nach und_ohne und_vier ungen \
        unte_aus unte_ist up_the usage uscht uses> usfal ushal usive uszei uten> verdi verge vers_am vers_der vertr \
        vice> view> ving> von_die von_ist vor_der vormi wachs want_the war_das war_ein was_ich wear> weil> weis_was \
        went> what_i which wice> wickl wird_auch woelf woll_er wollt worfe worke wuer_ich wurf> xtra> ybody your> \
        zahle ziell zu_fuss zu_ist zubi> zum_0 zum_glue zusch zwei_last zwei_stun zwoel =4 0_hat 0_quad <afte <anla \
        <anru <anwo <appl <ask> <ausb <ausl <azub <beca <bein <bere <bis> <bish <came <cust <d> <dach <das> <dass \
        <dene <desi <did> <disp <durf <empl <erfa <erst <extr <fall <form <gefr <gefu <glae <gmbh <guy> <haeu <halb \
        <holt <how> <ja> <kann <lady <lear <leit <lohn <mir> <mita <mitg <my> <nach <nigh <now> <of> <open <othe \
        <out> <sach <schn <serv <sofo <stan <tage <them <troc <two> <uhr> <verg <viel <ware <with <year aber_die \
        achun adung aefts aendi after agess agte> aller am_0 am_naec and_a and_now andwe anke> anlag anruf anwoh \
        anzei arge> arton atte> aught aus_dem ause> ausfa ausge ausla azubi becau beleg bin_ich bishe cause chef> \
        ches> chnel chnun chrau chts> count custo das_bei das_land dass> dem_rase den_kell den_prei der_bran \
        der_feue dert> die_hat die_leit die_schl die_tuer dings dress durc_die durft dwerk eben> ecaus echen echni \
        echnu echse eeks> efert efrag ehler ehrli eilt> eirat elegt ement emplo enes> entsc erbra erbst eres> erich \
        erlan erne> ernt> erst_tag ervic erweh erybo es_bei esamt escha estet etrei euen> euerw euro_a euro_fuer \
        ezahl fabri fahre fall> fice> firme flaec from_who fuers gangs gedru getra gewor glaes gmbh> gramm halt> \
        hause haust heit> heute hnell hole> hone> hraub ich_an ich_bin ich_nich iehen igene igte> inges ionen iser> \
        juli> jung_mann kaufs kauft kesse ladun laech laert learn lerdi lerne lets> liver llegi llerd lohn> \
        look_afte mache mehr_auf messe miete mill_euro mir_eine mit_eine mitar mploy nach_eige nach_ohne ndows ness> \
        neuen ngen> niker ntsch nur_das nwohn nzeig oenne ofort onen> oppel ours> oved> papa> perat ppelt produ \
        raum> rben> rbst> rech_mit reche reibe reich renti rgebe rieb> riebe rien> rked> rsorg rtrag rvice rwehr \
        rybod sache sagt> satz> schle schon sein> seit_der seit_heut selt> serve sher> sich_nach sofor stau> techn \
        tenlo teste thers tigte timmt trag> trage treib trock uckt> uebe_die uero> uers> uesse ufen> und_der urfte \
        uschl user> ustom utzen veran veryb viel> vorge was_in weeks with> with_a wurde zeug> zwei> =5 0_kilo <ab> \
        <ausf <auss <comp <dafu <days <entw <frau <hour <ich> <insu <jahr <jetz <man> <mehr <mues <muss <raus <sech \
        <sei> <team <tech <ten> <than <tonn <uns> <us> <van> <verd <vers <vier <vorg <wenn <werd <werk <woch <zwei \
        achen afuer allen am_tele anche andor antwo as_a at_and auch> augen ausha austu bei_und beite branc dafue \
        denen der_hat dort> dreim dung> eber> ebern echs> eiter eitun enen> ensch ents> erdin esse> euros even> \
        ffice ftrag geben geld> gesam halle hand> hat_heut heis_es hler> holt> ichts iebe> im_jahr im_mona in_eine \
        ist_umge iter> itung jahr_in jetzt kind> legt> llen> llte> logis lung> mensc mit_den muess nacht ndort ndwer \
        night oche> offic olleg ollen petit preis ranch rden> reima rollt rweis sagte schae scht> sent> sere> staen \
        tages tando team> teil> tellt them> twort und_0 unde> urden uros> ustue verbr von_und wechs week> wenn> \
        werks with_the =6 <ange <dien <drei <eing <firm <gela <good <haus <heut <koll <peop <prei <rech <rein <rund \
        <sent <six> <t> <tour <up> <wech <who> <wird a_day aber> ahlt> alle> bis_zum chick chon> dritt ebaut ebot> \
        einge elefo ergeb estel euro> fragt gebau gebot geric good> halb> immt> ittag komme kunde lefon leute liebe \
        mann> mit_der mitta nner> ntwor ommen ragt> rdert rding ritte rnehm rund_0 sechs taend taine telef terne \
        tonne tuer> uhr_frue unden werde wird> woche zahlt =7 0_euro <aber <alle <als> <drit <for> <kauf <kenn <kund \
        <lern <me> <mona <offi <sagt <soga <tele <week arbei days> die_frau die_stad druck eimal eople erneh etzt> \
        ewerb geste haeft imal> kolle leite monat ngebo ntain ogar> ontai ople> peopl rbeit sogar =8 <aske <hat> \
        <leut <our> <pay> <umge <vom> <what acht> asked chaef conta diens fuer_0 ienst jahr> sked> stell vier> werbe \
        what> =9 <betr <cont <mont <tag> <they <work betri etrie iefer liefe nnen> they> =10 <and> <bin> <euro <seit \
        eute> schic trieb =11 <i> <was> =12 <day> und_die =13 0_0 <von> seit> =17 <at> =20 <bei>
        """
}
