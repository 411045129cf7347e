/// Runs of letters and neighbours, and how much each speaks for blame, for a plain report and for praise.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum ToneSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-2, -1, -7]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-18,-3,21 <und> =-13,3,11 <jahr =-12,-9,21 <als> =-11,-1,11 erin> =-11,2,9 jahr> =-10,1,10 <mit> =-9,0,9 \
        <with =-8,-2,11 erste =-8,0,8 ohne> ster> =-8,1,7 efrag =-8,2,6 <was> =-8,3,5 nter> =-8,5,2 <am> =-8,5,4 \
        eter> =-7,-6,13 <kein =-7,-1,7 <ohne =-7,-1,8 <tag> =-7,0,6 gefra =-7,0,7 <gehe =-7,2,5 <frei <leit =-7,2,6 \
        tags> =-7,3,3 ensta zwan_minu =-7,3,4 <verl <week =-7,4,3 <on> =-7,4,4 <old> =-7,5,2 <des> mmen> to_the \
        =-7,6,1 <verg von_0 =-7,7,0 bleib =-7,14,-7 <oder oder> =-6,-1,6 tatt> =-6,-1,7 <put> when_the =-6,-1,8 \
        rher> =-6,0,6 esser sten> und_als week> =-6,1,5 baut> erlae orher und_habe vorhe =-6,1,6 statt =-6,2,3 <bran \
        =-6,2,4 <daru <selb and_a atten und_eine with> =-6,3,3 ueber werks =-6,3,4 <ande =-6,4,1 lten> =-6,5,0 <vorg \
        =-6,5,1 <uebe bis_0 ndere ndert =-6,6,0 zum_0 =-6,7,-1 begin =-6,7,0 <blei =-6,8,-2 verle =-6,9,-4 mals> \
        =-5,-3,7 <das> =-5,-3,8 <alte schla =-5,-2,7 <gesc body> ound> von_hat =-5,-1,5 <earl an_und and_i ebaut \
        gebau =-5,-1,6 <gab> <geba a_week angst hole> ich_bin =-5,0,4 chuhe =-5,0,5 <zehn eder> etzte rlaen tchen \
        tzte> =-5,1,4 <sie> <stay amen> uenf> years zuru_die =-5,2,3 <vorh aner> aufge der_neue ears> erte> schaf \
        stand termi zeite =-5,2,4 <dach inste =-5,3,1 <ihre tende tungs =-5,3,2 <geme ecker eiten es_auf immt> in_0 \
        leich off_the raum> seine =-5,3,3 <term die_prue part> =-5,4,0 <betr einbr lande vom_0 =-5,4,1 <etwa aetze \
        afen> auert die_stra einsa ftlic gunge nimmt vorge =-5,5,0 brand chang ieder mit_0 ndet> rung> =-5,5,1 ahres \
        hange ormal =-5,6,-1 <beid <serv beide eide> =-5,6,0 auf_eine =-5,7,-2 ekann =-5,8,-3 <von> =-5,9,-4 on_0 \
        =-4,-5,8 ever> =-4,-5,9 <dem> <our> <when =-4,-4,8 <ever <one> =-4,-3,7 fragt isch> rsten =-4,-2,5 <whol \
        whole =-4,-2,6 <hatt <like <voll <wo> <woll am_naec =-4,-1,4 arly> early frau> =-4,-1,5 <angs <day> <nobo \
        <vorb als_der anden ergar mit_mir nobod obody paid_for rgart zeich =-4,-1,6 tagen =-4,0,3 als_ich days> \
        the_firs =-4,0,4 <d> <erst <gefr <sat> <trai <woch als_mein alten ayed> eine_der eitde estan fuer_den hlag> \
        ifts> igent ister itdem messe nstea oche> schul seitd stead tdem> tead> von_habe vorbe was_ich =-4,1,2 <entw \
        <most erbun =-4,1,3 0_ist <einz <lead <legt achen anfan chule die_vers drei_tage eckli eigen haeus im_janu \
        ist_fuer llig> nfang on_satu rerin riere the_pric ueckr unter ussch =-4,1,4 dach> fuer_das schuh =-4,2,1 \
        <mete <vom> meter scha_die uehle =-4,2,2 <aufg <blie <both <bren <fall <hab> <inst <its> <m> <mach <moeg \
        <page <spre betra chsch der_fahr drauf ein_neue eine_stun einst ermin gewin hat_den ich_die iten> mein_frau \
        most_of rauf> sturm terin the_coun the_old thin> uschl ward> =-4,2,3 <zusa annte assen ckruf eckru ould> \
        =-4,3,0 arunt darun teile turm> =-4,3,1 <mann <neue <zimm aegt> ahmen antei die_feue einge erleg ithin nteil \
        page> passt raegt rhand rial> withi =-4,3,2 <ante iftli land> nach> riftl runte zimme =-4,4,-1 <ange eibt> \
        fuen_jahr uebe_den =-4,4,0 <hubs <plac <proz <side <stur <unti anbie chend chung die_bedi ist_gege ist_nach \
        jahr_an moegl nbiet norma oegli oking proze reich reife rige> rschi until =-4,4,1 <bedi <norm =-4,5,-2 \
        der_nach =-4,5,-1 0_sept <enth <nimm <seri biete letzt lice> nbeka nlage oerte side> steh_nur uebe_das unbek \
        =-4,6,-3 amals damal seite =-4,6,-2 burg> leibt mber> wurd_niem =-4,7,-3 aende bekan ender erlet rletz \
        =-4,7,-2 iesse =-3,-5,8 kein> when> =-3,-4,7 <did> =-3,-3,6 <chef <lobt <paid ahlt> every =-3,-2,4 <appl \
        afte_the ehrli und_der =-3,-2,5 <back <even <firs <minu andsc ated> der_alte die_rech edet> einzi erst_mal \
        first fuer> garte henkt i_ve in_my irst> lobt> redet und_zwar =-3,-2,6 chlag =-3,-1,3 <brok <cost <erza \
        <his> <spae <star <tisc <usua best> erher erzae forec ived> kein_ande lient nute> rollt ruft> rzaeh tieg> \
        usual zum_schl =-3,-1,4 <appr <dorf <dres <er> <klar <let> <lift <rare <sehe <year <zwar a_fort and_when \
        arten blieb dlich dren> ein_jahr eine_ganz endli ever_and ezeit ezoge hildr his_own hones hule> ich_war \
        ildre ldren legt> llem> nach_eine nachg naec_tag ngert nnte> noch_nie orbei price ragt> schw_und spaet tande \
        teure the_cant tisch tszei und_es wenn_es woche zwar> =-3,-1,5 ein_brie lche> like> rice> =-3,0,2 <from \
        <mond <pro> <thre ailed ehen> erder erkae esign etwas frau_die free> from> hunde im_ange kassi lag_ein lead> \
        mill_euro ngeru oken> roof> terwa twas> und_hatt und_nach vergi =-3,0,3 <clie <coll <korb <sage <stat <tari \
        <warm <wied aehlt am_selb and_neve and_the angs> aying bei_hat chges chnet cklic clien dankt das_nich dazu> \
        die_haus eiert ein_einz elese eller ellte etche etrag ferin ffel> fluch gab_es gefr_ob gefr_was gehe> \
        geht_das geles gentu gezei got_a halb_jahr hart> i_m ible> iced> ielt> ist_im kstat naec_morg neve_once \
        ours> plus> pro_woch ract> soll_das stieg terhe the_whol they_even took> trock ttet> uber> uferi um_halb \
        ungsk usage usgeh weit> wiede worth ziges =-3,0,4 <frau <lies die_nach esten nach_dem ngst> nich_der who_has \
        =-3,1,1 <dank <pens <riva <wend aeuft ahrga betr_0 der_werk euft> ewinn falls feste im_wint insam kapit \
        monda nomme ntin> onday pensi trans ueste =-3,1,2 <alon <awar <brot <coul <date <eing <foer <lief <nahm \
        <ort> <plus <shif <stre <stud <tabl <wait after auber aussc award baube brenn buchs could den_prei die_firm \
        die_verk diert duerf eason eichn eine_jahr einen ensio ettin eues> expec foerd geme_mit gesc_und gger> herei \
        hours huhe> ich_scho iffen latte mache mein_chef moeg_die my_mana nach_zwan nate> neues ngest nsion nstag \
        ntags ohne_dass rech_werd rocke shift sitz_in sprin sstra start stem> tarif town> trafe uerte verst \
        vert_hatt vorn> ware_bei ware_es week_i xpect zwoe_jahr =-3,1,3 <dazu <foun <get> anke> eure> found rise> \
        ther> um_die umpen und_dann =-3,2,0 <entg <jema alige chten das_gela erbau hielt hubsc ist_durc jeman losio \
        nimm_das nwohn osion plosi proz_die ubsch uhr_auf und_zwei wie_es xplos =-3,2,1 0_and 0_bei 0_proz <anbi \
        <bein <besp <mark <neu> <schu <stri <talk <ten> <want ab_dem aecke aeure ailer am_best and_is andet ands> \
        auch_fuer bedin bei_die bespr bewer both> cker> der_grun die_seit ebnis echne elbst erge_werd erhan erhei \
        ertre esday etet> etrae etze> ezeig finan firm_hatt fuell gebni gege_0 hatt_sie hsel> iale> ickt> idays \
        in_ordn ist_das itgeb kers> kruf> laste llers misst ngung nntag nstan oeffe onnta rgebn rlegt rmin> rter> \
        saeur selbs sonnt stage stati store takes tellt the_stor trass twel_mont unde> urer> with_thre ying> zusch \
        =-3,2,2 <duer <ihn> <reif die_alte euser habe_in ich_hab mit_vier rmer> rver> stags =-3,3,-1 aeude am_sonn \
        aster baeud bombe both_side ebaeu ergle es_in gebae ieter nfahr rich> sucht tfael uebun uende =-3,3,0 0_augu \
        <aend <anwo <daue <dive <einb <ende <erfo <erge <geht <june <next <or> <pass <runs <shop <stei <take <tend \
        <zur> aker> anga_des angek anlag anwoh are_unaf betro bote> buch> chaft chrif dauer der_eint der_land diver \
        ein_bagg emein ental entha erei> eude> ewerk fang> fnete gemei gesc_von gesta glied heite hrift inbru june> \
        liede liess litz> looki nbruc next> ngeku on_mond poli_have preng rtung runs> sday> serve sind_nich sport \
        spren teili tspre unti_the verg_die vers> vers_die whet_the zwei_ande =-3,3,1 <an> ance> eing_die hall> \
        handl nday> nisch orges will_be =-3,4,-1 <bomb <boot <bus> <clos <entf <hall <is> <unch affec begi_in \
        bis_ende bishe bung> das_verf egist einba erter fecte find_im gera_von haelt i_need im_name inbar koste \
        name_von nchan nich_betr nscha ntil> ookin ozess regis reinb resen rozes serie uncha verka verl_wurd vers_0 \
        =-3,4,0 0_june <rich laetz meins plaet =-3,5,-3 tober =-3,5,-2 <bish <droh <rauc aelt> asst> close dert> \
        die_poli ember ergeb ffnet folgt ment> ntag> olgt> =-3,5,-1 auf_der reis> =-3,6,-3 <begi der_0 olice polic \
        the_0 =-3,6,-2 <je> =-3,7,-4 kannt =-3,7,-3 <dama =-3,9,-6 <bis> =-2,-10,12 <ich> <so> =-2,-7,8 <they they> \
        =-2,-7,9 <mir> =-2,-5,6 bend> =-2,-4,5 never =-2,-4,6 <kind <pump chte> chts> gesch llte> paete sste> \
        =-2,-3,4 even> hatte hrlin ndsch zum_erst =-2,-3,5 <aben <gebr <ging fuer_alle inzig ithou paid> paten \
        soga_die thout witho wollt =-2,-2,3 <box> <wort fami_aus iner> ppelt write =-2,-2,4 <da> <durf <fast <fram \
        <haus <peop <soga aber> alled appre arum> aus_der chefi durft efin> ehalt ehnte enlos entic eople ettet \
        euro_in feier frame gerin gezog hat_in hefin ilien kein_einz leine ntice nzige ogar> ople> peopl ppren prent \
        renti rscha sogar sser> urfte wir_habe zaehl zogen =-2,-2,5 <ve> ehler volle =-2,-1,2 <afte <aski <aufz \
        <best <coac <days <engi <irge <nuss <paym <ques <tank <wuen a_sund aited allem anlei arely askin ausg_und \
        aymen backe bber> beits berni beza_wird coach cting da_nich das_dach den_alte der_regi die_pack eberz ebrac \
        ecast edreh eitag engin ernim ernoo eryon estio frid_i ftern gedre geko_hat gendw had_aske heap> hint_jede \
        i_came iesel iest> iftet ikes> itchi just> kilo> km_umwe krach laeu_in lieg_der liest me_for mehr_nach ndesw \
        ngine nich_unse off_and oppel osse> passe payme rarel reita rnimm rnoon rose> ryone sking so_der stes> stion \
        tag_noch tage_spae tari_mit terno the_chil the_fair uebe_sech uesti ufzug uste> veryo vora_und waite yment \
        =-2,-1,3 <ans> <anyt <bess <bigg <buec <came <cant <chil <fair <fuen <full <gesa <hurr <kist <klap <lets \
        <oben <once <only <roll <rope <rose <samt <she> <stel <took <umsc <wack <wint <writ a_bala a_hurr a_sing \
        acke> ackel aessl aeter alte> alter am_tisc am_tor anche and_nobo antee anyo_can anyth atzte bala_shee \
        beca_he bei_war bei_zwei bigge bin_seit binn_eine broke buech bund> calle cante ckelt dann_ein darum \
        der_erlo deswe die_lehr die_minu die_moeb die_umst doch> dreht drive eater eckt> egeri ein_mens enger entue \
        erett erloe fuenf full> geht_an gema_und geret gnose halb> hat_auf hat_er hat_mich hat_uns heate hler> i_d \
        ich_durf ihre> inst_of it_cost jede_woch kame_0 kein_cent kein_frag kelt> kind> korb> laeng lare> lifts \
        loes> lose> meist mir_in niert nlos> noch_kein nose> not_one nterh ntuem nythi oben> obwo_der ohne_antr \
        ohne_thea olche oman> once> onier only> oreca orth> ounde packe phone proz_der rbei> rehen reht> reine rette \
        rksta rloes rrive rsteh schma seit_elf sie_ausg spart sschl stenl stuhl sual> szeit tage> tchin tenlo \
        the_best the_frid the_usua to_help tueme uebe_werd uemer und_mir unded uns_auf up_with vierz vom_best wacke \
        winte woch_vorh woman zeiti =-2,-1,4 <binn <pric binne hands immer inute klapp minut raine rief> staye tayed \
        umsch =-2,0,1 <abi> <cour <expe <flut <gesp <him> <late <lese <prec <shar <teur aben_um abwei achte \
        afte_thre ancin and_pays angs_vor anzt> aus_wie ausb_hat beans befo_she bis_neun branc bweic came_to chain \
        chaut cheru dana_noch dem_abi dem_wint den_see die_habe die_kita don_t eaner echs> ecks> eichu eitig enbet \
        enfen entli eppen ermes ernig errei es_hat essge faen_um fand> fgeri frau_sagt fueh_den gewi_man hat_ich \
        htsge i_don ich_als ich_brau ichun in_mein in_voll ineha inen> ingen issch jahr_mit jahr_wied jahrg \
        kein_nach leane leave lifte line_i llage llato lobt_sein man_jede mark_in mauer mehr_mein messg mich_kein \
        mit_der nachw nfens note> nterw ntlic ntwur oerde of_rece ollat onent overn ponen rafe> reate rech_kam rnigh \
        rolla share sich_0 so_gewi solid ssger tag_an the_lead the_year they_left thre_are traeu twurf ugest umble \
        und_stel wohn_daru wurf> year_on zu_meck zwei_uhr =-2,0,2 0_fixe 0_jahr <anfa <anha <benc <blas <chan <chap \
        <choi <clea <desi <die> <dona <drau <erte <fath <faul <fixe <fluc <gate <geja <gewo <geze <glei <keep <klas \
        <komm <konn <kuch <kueh <lear <nebe <odd> <oma> <pack <pool <prop <punk <roof <ruft <satu <sech <sing <skip \
        <solc <sond <sonn <soup <stet <swim <tafe <troc <vora <werk a_clie a_day a_fami a_note a_prop aben_ein abgew \
        acht_leut afel> ailt> alle_verw als_arbe als_unse anal> andra anier anru_ob ansta arif> aske_what asste \
        asts> attde aturd auf_ihre aufwa ault> bands barte baub_ist bauen befo_i befo_the beige beit> bele_von bench \
        berla bin_zuru ching chmal cord> cost_me costs cours d_neve dach_das dann_hat daru_bitt das_ende das_hier \
        das_mach das_mode dass_mein deck> den_ofen den_tisc den_wart der_arbe der_bran der_entw der_gros der_kuch \
        der_pand der_ruec der_saal der_schu der_umst der_verl der_zwei des_pump desig die_inve die_lief die_mont \
        die_stun die_uhr die_wart died_the disku dispo dresd drov_out durf_ich eated ebern efung ehobe ein_korb \
        ein_wenn eine_einz eine_ramp eine_seit eine_vorm eink_sagt eins_ohne eitsz eiwil elev_week ende_0 enty> \
        enueb er_und ertig erwan erwor es_gab es_so eschi esden estim euro_und ewisc expe_the farb_und farm> fathe \
        fault fere> fixed for_noth frag_und frei_ist freiw fzug> gain> gehe_bei gehob gemer genue gesti gion> give> \
        glei_mit habe_sie habe_viel hacht has_neve hat_das hat_nich hat_sie haus> he_woul heult hing_hat hnet> hreck \
        hrgan hrown huhen hweis i_have i_stil ich_back ich_drei ich_woll icked ieger igger iled> iler> illig im_dorf \
        in_dem in_elf ingt> inst_gesc it_by itsze iwill ixed> jahr_ein jede_aben kam_nach kamen kann_man keep> \
        kein_kund kind_unte klar> klass konnt kopf> kratz kuche lace> landr lang_im lauf_die lbst> lear_the learn \
        lieb> lling long_than luege mailt man_daru mein_alte mein_fehl mein_meis mich_eine mir_durc mit_zahl \
        mit_zwei mona_lang mpft> my_fath nach_gibt nach_ihne name_in nderu ngela ngle> ngska ngsmo nich_eing \
        nich_nach nich_nur noth_and nur_den obble of_our ofen> ohne_rech olide onats one_at onnte oren> ourse \
        out_the print ptisc pumpe put_me put_the quest rarbe raus> rday> read> readi regen reins reiwi resde rkaeu \
        rmess roken rown> rschu rubbe ruefu ruft_zuru runne rward sagt_es sagt_sie salar same_0 sanie satur schl_ich \
        schn_in schr_die schu_mit sden> seat> seit_frag selb_tag send> sgeha sgera sich_die sie_beim sie_eine sie_in \
        sie_zahl sitz_der so_eine so_etwa solch sons> sort_of soup> soup_and stly> stre_um stueh stun_am tafel \
        tage_begl tage_ein tattd tdess tdien teach teckt ten_year teuer the_reas the_seat the_stan they_coul ticed \
        tisc_und tlich to_grum tprei ttdes tual> tuehl turda ubled uebr_ist ueckl uefun uegen uehre uero> ugeho \
        umge_und und_dana und_gesa und_noch und_soga und_um und_uns unfa_was uns_durc uns_kein unte_und urday \
        ve_neve vier_tage volls vom_erst vorh_in waech war_in was_sich was_uebr we_coul weil_er what_i what_it \
        when_my wie_er wied_da willi wir_jede wir_letz with_my wo_der woma_at work> worka wort_the woul_orde \
        year_and zuge_und zur_hael zusag zusc_fuer zweck zwei_im =-2,0,3 <erlo <feie <hart <plat <rise <sala <woma \
        aene> alle_was als_das chach chaff chwes die_kist einz_mal ferti gesuc head> hwest ich_gehe im_ort iteri \
        jahr_in jetz_die mir_aus neben oepfe recas sat_on schac turn_up und_wer was_er wende =-2,1,0 0_ausg 0_eroe \
        <antr <aver <baul <brew <engl <erwe <host <kana <leng <ligh <pein <seas <shou <stor <the> <vall <verk <vors \
        abell aces> agerl alley and_four arben asse> aulei avera back_in bank_und baule belle belon bera_von blin> \
        cept> cheit das_geha das_und dem_uebl dene_der der_fina der_verk die_agen die_verh dogs_are dran_seit edigt \
        eeken ehnli ekend ende_im erage ertag ewaeh gera_word germa grue_am hnlic hochw holdi htigt ichne in_goer \
        insi_the ipps> is_sche ished kauf_das land_zu lengt lice_and mann_mit mehr_an move_the nach_vier nfall \
        nich_zuge ntrac nur_0 nzahl ochwa offer oldin onsor ontra out_with pens> raeuc rafen rbaut reibu rgest rlich \
        rolle schl_eine seaso sech_mona sselt stere tabel tipps tmach tmete troni ublin uellt uleit und_wir ungsr \
        valle verag verf_wurd viden viel_fuer von_auf weeke wie_bish zuru_in =-2,1,1 0_okto 0_plae <ambu <ausl <auto \
        <bagg <baub <beli <brun <curr <debt <divi <donn <einw <elec <erns <ernt <frie <gena <gewi <goer <grei <haeu \
        <happ <kupf <land <mist <nego <ofen <outs <perf <ramp <rote <sund <tele <test <town <umge <wasn <whit <zuer \
        a_pens a_walk aben_wied aced> achsc achtz aeder aeuch aeuse affel agai_at agent ahrra ains> akes> along \
        als_subu ambul an_den and_not ande_kett anzah appe> apri_she arbei artun athau aubeg aufe> auffo aufsg \
        auft_der baut_eine bedie bei_mein bei_und berec bgewi bissc broth buer_vor bulan but_the by_bus cast> check \
        chers chimp chnis chsta chtun chtze comp_s cont_runs ctory ctric dami_ich danke darf_das darst das_der \
        das_erge das_weih debt> dem_term den_name dende der_ande der_baul der_prae der_spre der_stro der_tasc \
        der_unte der_vert der_webs ders> die_auch die_gies die_lawi die_name die_pfle die_prae die_serv die_taet \
        dien_ist dies_schi donat donne drei_laed drei_land drei_leer drin> eache ectri edien efern egoti egte> ehle> \
        eichb eifer eight ein_gesp eine_davo eine_fehl eine_scha eine_wand einfa elass elect email enein ength entur \
        erhi_die erial erken ernst erst_jahr erwar erybo erzig es_auch es_noch euro_verl expe_to facto fahr_der \
        fahrr firms foun_a frei_nach fted> fterw fuer_roll gate> gefue gelas genst gentl gesc_mit gest_habe geste \
        getra ginn> gisti gleic goerl gotia grupp habe_0 has_name hat_bish hat_mit hatt_auf haus_von herb_komm herin \
        herun himpf hlsch hmal> hould hreri hsten hstue htung huett hund_und ich_heut ich_sie ichba ichte ienun \
        ierzi ifted ihm_war ihn_in ilen> illim im_ansc in_zwoe ingeg ingeh insti irms> ist_gesp ist_weit iste> itag> \
        itert jahre kanal kind_eine kind_nich knoch kocht krise kuec_im kund_mit kupfe lade_im late> ldigt leas_0 \
        lectr legte leit_ich letz_jahr lier> lies_die limet llime lucht mahnt mande mann> mann_eine mbula mit_dem \
        mit_mind mit_neue most> mostl muss_man mzug> nach_mitt nbau> negot nerst nete> neuer ngth> nich_wie nktio \
        nners nnten noch_was noche nsort ntal> ntur> oerli offe_die oing> one_has one_of oned> open_its ormer orts> \
        ostly otiat outs_the over_the park_is pass_auf perfe ports pply> prese prue_hat prueh raede raile rampe \
        ratha rbeit rbung retar riffe rival river rlitz rothe rraum rrech rstag rweit rybod rzig> s_not sagt_eine \
        salz> satz> schi_mit schl_der seit_aber selb_aben serv_in shops shoul sich_das sich_ents sie_habe sie_hat \
        sind_bei sione sitz_mit soll_die soll_ein sschr staff stahl stay_at stri_at strik struc stue_und stung sunda \
        syste tade> tarte teil_sich teinb term> thaus the_bus the_name the_pack timmt to_get tools tore> trici trike \
        tudie tuete tztei tzusc ubegi uchst uerfe ufakt uffor ufges uhaus uhen> und_ist und_laut und_verb und_zeig \
        und_zuge unday under unkt> unte_aufs upfer ustue verg_und verl_in vers_seit veryb vest> vier_proz von_am \
        von_frei von_ist von_von wait_for war_kam war_vor wards warme wart_und wartu was_foun wasn> weg_der weisu \
        weit_zu werbu werd_am werk_mit wert> wird_ohne with_thir ybody yone> ystem zeit_die zimm_und zteil zu_schl \
        zu_sehe zwei_euro zwei_nach =-2,1,2 <arch <bid> <eier <farb <farm <hof> <lag> <no> <reic <tuet <umst <unfa \
        ange_mir apita at_all aufg_auf belie entwu fungs hrlic kam_das lasse liegt mir_den ocken plac_in prei_fuer \
        rmine sraum sund_nigh svert table toren uchs> und_bei wasn_t weis_ich wie_eine wir_mit =-2,2,-1 0_janu <dien \
        <eher <fueh <gmbh <grue <laeu <los> <mari <regi ab_mai ab_mont andlu anyo_know app_steh arung barun \
        baub_soll beitg betri bgeri bunge by_post came_from cheri der_app die_frei durc_die eine_vert eitge enntn \
        ensbu entfa erled erst_die escho etzli euro_je ffere gmbh> hat_anze hat_dama hat_mein hause hears hers_von \
        hschn iere> in_ihre insat itgli kein_gefa ledig lzug> mess_eine mitgl mmend nbaru need_a netz_stat nimm_die \
        nisse nntni note_0 nsbur ntnis ntsta ohen> ombe> peop_are proz_um rahme rbahn rchsc rledi rsone ruar> \
        said_its seria shop> sind_im some_0 spre_der terhi tgebe tglie to_four veroe von_umge weis> wort_komm \
        wurd_am zu_wort =-2,2,0 <aehn <agen <anfr <anla <anon <arso <chec <chee <dr> <dreh <ehem <einr <elek <empt \
        <erpr <ersc <expl <fuel <gefo <gefu <geis <geno <grup <hafe <hamm <inne <inve <kess <kett <klic <lahm <look \
        <metr <move <name <numm <plae <poin <sein <soci <spez <taiw <tues <uebl <unaf <unde <vere <vers <volu <webs \
        <wech <whet <yard abge_das ackag adtwe aechs aehnl aehrl afte_twel agger agung aiwan alamt alkra alon_the \
        am_aben an_ein an_teil and_two ande_mark andes anfra anony apier are_insi arken armed arson ason> at_four \
        auch_in auptv aus_die baeck bagge begi_im belo_to berfa betru bezog bile> blie_unve bniss bschr bsite bstae \
        buer_von burge chnen chtba chwas ciety clos_the das_ober dem_geba dem_gela dem_stur den_frue der_beri \
        der_bish der_damm der_kant der_leit der_mann der_rauc des_moeb des_unte des_verb deskr devi_had die_0 \
        die_hall die_leis die_numm diens dingu dlung dtwer eberf eberw ebsit edem> egelu ehema eicht eile> ein_mann \
        ein_tank ein_teil eine_0 eine_auss eine_hoch eint_ist eisen eistu eisun elekt eliev elsta ende> enomm enste \
        enstl erall erang erhie erieg eriss erkta erpre ersio es_seit eskri essen estoh etern etrue eule> euro_auf \
        euro_die explo ezial fahr_wurd fahrg fall_das fand_das fentl ffent fleis fris_fuer ftrag fuer_fuen gasse \
        gebo_werd gegen geht> geise genom gera_gera gesu_werd giste gnis> greif gros_im hael_ein hafen hamm> \
        hand_steh handb hatt_mein have_clos have_seal hethe hiff> hinw_nimm hlafe hmens hten> hwass ialkr ienst \
        iety> in_adva in_hamm inala inanz ingun inve_have istin istun isung ittwo ivers jahr_mein jedem kesse klick \
        ktion kuen_sind lag_bei layed legun lektr lere> lieve ligun lkrae lot_0 maker malig mask_peop mill_lane \
        mitt_die mittw mona_aus morg_sind muss_ich naffe nalam nced> ndels ndlun neter neun_mona nonym not_invo \
        nstle ntgeg nthal nvera nwerk ob_der obile ociet octo_the oder_nur oder_ob of_next okto_in omben on_tues \
        onike open> ortsc ossbr ostag out_that overe packa paet> per_cent pezia place poin_out posta preis pring \
        prod_steh ptver punkt ransp rauc_zieh rben> reet> renen revi_wurd rhael rhiel ried> rkenn rktag rpres rsion \
        scue> seal_off sei_nich seri_numb setti sgabe shut_down sind_vor skrim so_ein socie sorti spezi steig stohl \
        stree studi tadtw taiwa take_plac terbr terwe tgege thalt that_had the_arch the_soci the_webs tohle tor_von \
        treet trier trueg tstan ttwoc tuesd twoch type> uebli uesda uhr_das uhr_in umge_die ummer umzu_von unaff \
        und_arbe und_fand unde_a undet unfal uptve usch> user> utor> verf_gege verk_zu verl_nach versi von_fuen \
        von_sech von_wird vor_ort waehl war_seit wareh websi wege_eine wegs> wendu wer_es werb> werkt wheth wird_ab \
        woert wurd_dama wurd_im yard> year_old zimm_0 zu_tun zu_zwei zur_kenn =-2,2,1 <baec <bezo <brin <fact <hilf \
        <tor> allin ampe> auch> contr emali entge ether fuehr griff grun_ist hemal ivery koll_in leibe nach_zehn \
        nfrag oint> rasse rike> rzeic set_up stimm stras teige twerk zwei_von =-2,3,-2 <agre <end> <grou <moin angeb \
        beid_seit eintr karte moin> ndesk seum> und_0 =-2,3,-1 0_juli 0_mete 0_mont 0_per <acce <empl <erha <holi \
        <mitg <open <such <sued a_0 abou_fort aend_sich am_sams anged ansch anspo auf_anfr betei blei_unve der_am \
        der_stad derte droht ebung eckte eemen ehjah eilig ein_blit eine_spre emplo entsp entst eplan erie> erke> \
        esteh etwa> etwa_0 ffert folg_auf for_an for_any geber gebot greem group habe_eine hende herig hinwe hjahr \
        holid innt> inwei is_0 is_reca is_to ist_der ist_frei jahr_der jema_sage kabel lfeld liday losed lschu mende \
        mit_die mploy nged> ngese nich_verb nspor ntfae ntspr nweis olida open_on osed> pass_die plann reeme reik> \
        rglei riebe roht> rossb roup> ruehj schun sfueh sgelo sheri sides site> splae ssbra stlei teil_der the_plan \
        tritt trom> uehja umge_der umgek unch_the ungst von_eing werk_von wird_am zess> zum_jahr zwei_jahr =-2,3,0 \
        0_pers <kauf andbu anwo_soll ates> aus_und dbuch dell> ein_hers feld> gerie geris hafte im_naec iterh ndbuc \
        ngebo nich_von odell of_0 sbran schen spre_auf stel_ein uebe_eine uert> want_to zehn_jahr =-2,4,-3 habe_sich \
        =-2,4,-2 0_apri 0_uhr 0_und <nur> <rege <sire ammen bei_0 bis_zum ellt> end_of ersch euerw ffect iffer \
        im_mitt in_der isher kreis llsch museu need> of_the orry> rand> ring> siren strom the_end ting> uerwe useum \
        vergl weis_jema year_the =-2,4,-1 ab_0 eeds> rist> =-2,5,-3 <ins> <mitt <need ober> stell tion> =-2,6,-5 \
        <poli eite> =-2,6,-4 alarm rstel =-2,7,-5 rage> =-2,7,-4 <kost =-2,9,-6 <ab> =-1,-12,12 <and> =-1,-8,9 eden> \
        =-1,-5,6 <tage =-1,-4,5 <eige chenk habe_die jeden keine on_a them> =-1,-3,3 <bett der_auft =-1,-3,4 <aber \
        <fini <ihm> <letz <neve <than auer> bled> cked> ffee> finis for_the inish lehrl musst nannt ogen> rling \
        than> trag> =-1,-3,5 <wenn auch_die hout> wenn> =-1,-2,2 0_neue <beza <elev aber_ich argin ather das_alte \
        deren eleve ggebe leven lled> nach_ist null> orche plane proto rlore scha_und tag_im uelle unten =-1,-2,3 \
        <all> <auch <but> <gave <gere <kaum <obwo <sass <selt <sich <woul ateri atsch barn> bauer bends besse brot> \
        bwohl came> chbar die_jury ebend eine_zwei enarb enkt> fast> freit ganze gave> gebra hatt_ich hbarn htrae \
        ildli in_fuen is_the kam_die kaum> kein_mehr lieg_die mir_die mweg> nann_die ndlic ners> obwoh orzei pielt \
        raene rang> rder> rfte> rite> round scht> sech_woch spiel tices tzten ueche usgez very> vorze wird_mit would \
        zten> =-1,-2,4 <endl <geka <hand achge auch_das iges> lesen nann_das raise till> zehnt =-1,-1,1 0_ange \
        0_pass <anst <attr <ausz <baue <dir> <du> <gepf <grin <gues <guy> <holt <jack <klav <mage <marr <plaq <poun \
        <sche <size <skye <spee <stai <suit <tour <trop <wald <welt <wins <yout ader> aired als_waer am_acht amewo \
        an_appr andem anha_und aque> arria arsch aski_and attri auch_noch aufs_die barsc befor bei_kam berno berre \
        bete_sich bten> budge but_a bute> call_and can_be cane> chuls cost> cost_them daill dame_am dana_habe \
        dane_und das_man dass_sie dem_firs dem_orts den_gart den_kred den_neue dend> der_ambu der_letz der_rett \
        der_spor die_anza die_laud die_sich dinge eben> edail edeck efore eholt eige_nur eine_fest eites emie> \
        engi_who ensa> enunt enwas erdie ergef ergeg ernom ersee erst_den erzti eugt> faeh_selb falli ferry fings \
        for_eigh fore> fortn frid_and gedec gehol geme_und gena_einm gere_und gespa ggest gine> glaub got_one gruee \
        gsmed gstpa guess habe_im hbars hbaue he_boug hebe_die hilft hnjah hntes hock> holz_nach hulst hurri iage> \
        ibute icane ich_in ich_weni ich_zwei iebte ilft> im_steh im_umsc in_dene ist_gest it_did it_with jaeh_0 \
        jahr_schr jede_lehr jede_mona jungs kass_bei kein_eing konfe kruft lade_ein land_das lanen lanzt laque laus> \
        lause leib> lich_und lienu lies_ihre lmets lobt_dass lstae lstar marri medai meld_ein mensa mit_plan mmere \
        mpute nach_habe nadel neue_tari ngstp nich_im njahr noch_ein notu_0 ntisc nwass ober_0 oblem obte> olgen \
        ollem omput one_day onges opes> ortli ortni paire peech pendi pets> plaqu prob_von probl puter quar_die \
        raeti ramew rgege riage rican rnomm roble ronge rons> ropes rriag rrica rsee> rspae rtnig ruebe ruec_von \
        rundu rztin satu_to scher scho_kann sehe> sere> seres sind_unte skye> smeda so_jema some_at sonst speec \
        ssche stan_der stel_eine stpat t_even t_get terun the_post throw tifte tnigh to_work tock> tpati trac_and \
        trong trot_am trot_uebe ttabe ttrib tuck> tunte ubber udget udier ulare ulsta ummel und_einm undum unnen \
        unse_reda urric uter> verl_ihm von_abge vorab week_off weich werd_der wied_eins wins> word_nach youth zeugt \
        ztin> zuers zwei_stra =-1,-1,2 0_noch 0_send <agai <bala <befo <buck <budg <cell <daum <davo <deck <deni \
        <disk <disp <doch <doub <drew <driv <drov <dry> <eis> <elte <fert <fill <form <frid <gest <gesu <gett <hage \
        <hail <he> <heig <hin> <hone <idee <jung <just <kaem <kapp <kilo <kita <kohl <krac <kred <laib <lern <marm \
        <maue <mile <mutt <notd <pape <pate <quie <read <riec <ruhi <sang <sani <saub <seat <sect <simp <smal <spar \
        <spas <spra <swea <swit <thro <tran <trea <trot <vill <who> <zwec a_burn a_crew a_whol aben> aber_0 aber_man \
        abor> acht> aeden aert> aetet again aille airs> alanc alle_und als_uns alte_tran am_kuec am_tag ames> an_das \
        and_aske and_it and_lets anist ans_tele arbe_die arbe_ist arent artez asons auch_wenn aufzu aus_wien aute> \
        awing balan batt_last be_a bei_gibt bei_ging bei_jede berga berst berze bess_als best_am birt_cake blei_ich \
        bnahm bonus brav_awar brig> broet bucke cake> call_with casts chaet chere chgel chil_s chite ckenl crew> \
        dachl das_brot das_halb das_hat das_war daume day_earl dem_geme dem_schl den_ehre den_letz den_unte der_ante \
        der_dien der_eige der_ents der_guta der_meis der_rahm der_schl der_zuru derun desha dich_die die_buec \
        die_farb die_pass die_prog die_sitz die_urku die_zusa doppe dort_wo doubl draet drawi drew> drit_stoc drove \
        dschu eader earl_and earne ectin efere egenu egsch eheul ehrbe ehre> eiera ein_fuen ein_geme ein_team eine> \
        eine_euro eine_verl einer eing_frei eiste ekrae elber elegs elf_jahr elte> epfe> er_mit erarb erech erede \
        erkla ernen ernze ersa_und erst> erst_eins espie essli eult> eword ework fache faire fami_with fand_ich \
        fangs feln> foers for_thre frag_die freib frier fruec ganz_vier gebu_hat gefei gehae gehal geheu gekra \
        geld_kam gema_habe gere_sagt gered gert> geruf gespi gets_the getti ging_die ginge gscha gut_dass gute> \
        habe_dem haetz hafft hagel halb_stad halb_zwei half_of hand> hat_auch hat_drei hat_es hat_ihn hat_zum heigh \
        herau hlaeu hlagg hoch_in holt_sich hool> hosp_trus hree> hrem> hresv hschu i_leav ices> ich_kein idee> \
        iebse iecht iefen ierab ihm_die ihrem illag ills> im_brie im_inne im_schn immig imply in_acht in_frei in_one \
        in_sieb in_zwan infac ionie irgen isted it_and itags itche ited> jahr_nach jema_fuer kalte kam_der kam_im \
        kann_wied kaufs kaum_ein kein_verk kenlo kern> kita> klats kohle kverb lacht laeu_seit lage_bei land_der \
        latsc lber> leer> legsc lehr_von lets> lieg_an lingt llet> lob_muss lobte lockt loren lsch> luch> m_told \
        man_da mann_am margi mein_ausb mein_oma mein_ruec mein_schu mir_als mir_am misti mit_am mit_auss mit_vorz \
        mmig> mmist moege mont_earl mont_of mply> mpwer mschl muetz musik my_ment nach_um nach_werd nahm> names \
        narbe nche> nderg ndern ndrae neer> neing nfach nich_alle nich_auch nich_gebr nie_der nine_per nish> nleit \
        no_plaq no_spee noch_bei notdi ntage nteen nten> ntes> nuebe nunte nzeit nzig> oard> ochsc ockt> oerne oerst \
        oetch of_fore ognos ohne_nach ollst on_ever on_it onest onger onus> orbil osted osts> otdie ototy ouris \
        pecti pfle_ist picke plat_geba plaus prai_the prob_die progn prope pumpw pwerk quiet rahm_wurd rain> rame> \
        rant> rare_get rawin rbild rchit read_a rech_ist rely> resve rgend rgin> riech rived rklae rlieh rnen> rnzei \
        roetc rogno rope> rotot rove> rowin rste> rstun rteze rthal rtig> s_foun saal> sack> sange saube schi_per \
        scho_in schr_gara schu_die secto sell> serst shalb she_is shop_assi sich_eine sie_die sie_ihre sie_samt \
        simpl small so_geht so_war spass spee_the stair steh_die stet_binn stik> stund swear sweis switc tag_ein \
        tage_frei tage_und terfu term_und tezei that_mean that_s the_benc the_boil the_buye the_choi the_driv \
        the_engi the_hosp the_only the_seco the_stre the_vill they_woul three timmi to_ask toch_hat totyp touri \
        treue tsche tteln tuhl> tunde tunne uchte uebe_mit uebe_und uebe_zwei uerst ummis umpwe umst_auf umweg unch> \
        und_sich und_sie und_verl unnel unse_hall unte_dach upda_0 uppe> urist usern utter verar verba verk_bei \
        verk_nach verl_das vier_maen villa vom_hof von_frue von_mit vor_jede vorbi vorg_als waldb war_es was_sie \
        we_lost we_ve weckv werk_und wie_nie wied_auf witch wo_die woll_hat writ_the year_with ythin zaeh_0 zahl_den \
        zehn_fael zehn_tage ziger zuru_das zwei_mona zwei_seit =-1,-1,3 <fuss <rais ager> aggeb appla bette bildl \
        die_best die_chef endl_ein esver holt> ist_zum lagge ldlic ough> peop_on pplau pump_von sept_and ssere \
        stim_auf surv_a weste wing> =-1,0,0 0_p 0_squa 0_stun <blae <deal <dece <heli <init <koen <lize <mahl <ne> \
        <neis <notf <p> <teic <thur <verr a_form a_refu abgeb achwe aerke aktio alkin allat allst altem ammed \
        ange_der ankte arnun arse> augu_an bild> blaet blei_im bunte chnik chtec ckel> cksei das_wart dem_morg \
        der_dose die_abna die_fuer die_se drei_haus drit_jahr echer efeld eftss ehbar eich> ein_last eine_ausf \
        eine_pens einla einsh elefe elnah elste endel enfel ergab ermon erpac erst_halb erst_tag erzen es_am farbe \
        floor franz from_scho ftsst gebe_sich gibt_der grab> gszif guard halb_drei hat_seit heis_bei hinen hoste \
        htech ich_wuer ielef ilcht im_auto im_deze im_herb imary in_die indow inton ist_am ivil> izenz jahr_habe \
        junio kamin kamme kein_die kseit laett lasts lchte lefel lenkt letz_tag leut_habe lieg_lass lieg_nich liens \
        lift_are ligen lizen ltem> many> marsh mary> matte mich_inzw mmed> mont_eine morg_ange mpenl music must_fuer \
        nanzi nder> neiss nfeld notfa nover nur_ein of_this of_thos offi_in on_shif opter orlet p_m paech patro \
        pfang piele plant prim_scho rahlt reite rimar rkomm rmann rnung roben rpack rprue rson> ruefs rwegs schae \
        scho_and sehe_dass seide selna sich_hera sich_um silie slage so_laeu squa_metr ssig> stber stre_and stry> \
        subun suppl sziff tadtb talte tands tausc the_bill the_car the_parc thek> tkost tower tplae troma ubunt \
        uding uette ufste umber und_frag unior uten> vorg_zum vorm_die vorra warnu wie_vorg wird_durc wird_wege \
        zehn> zent> zu_lese =-1,0,1 0_bett 0_fest 0_geae 0_has 0_pump 0_vorh <abbe <abo> <actu <aelt <akte <anza \
        <ausg <bag> <bana <beig <bibl <biel <bloo <blos <bohr <book <brum <bub> <car> <chea <cloc <crew <dahe <dair \
        <died <don> <dono <dopp <dram <eggs <enke <ersp <erwa <felt <ferr <foll <foot <free <gaer <gede <gefe <gego \
        <gema <gezo <gies <grab <grew <grum <guck <hagg <ham> <harv <hate <have <heat <heil <help <here <hitz <hohm \
        <id> <ilka <into <irrt <jobs <kant <kenn <koec <krum <krus <leih <lend <loan <losg <luxu <matc <meda <milk \
        <much <mudd <mum> <nati <nomi <not> <off> <onli <othe <paar <pale <panc <pand <pant <parc <payi <pfar <pfor \
        <pizz <powe <prin <rath <raus <rene <ruck <runn <saeu <semi <sett <setz <sist <sixt <slow <sohn <son> <spor \
        <squa <stad <staf <steu <stie <surp <tal> <tast <teac <tear <thos <to> <trae <tube <ugly <velo <vord <vori \
        <vorn <wede <weld <wish <wohi <wora a_birt a_brew a_call a_cv a_frid a_man a_two ab_der ab_vier aber_sie \
        abna_das aches acken actua adeze ading admec aefte aehen aehle aeseb aete> aetin aeufe aeum> affen afte_and \
        agen> ahle> aibe> aise> alary alber ales> alett alon> als_ande als_mir als_nach als_sie als_wir am_auto \
        am_hafe am_meis am_mona amed> an_bevo an_old ancak and_hide and_let and_once and_paid and_sent and_some \
        ande_haeu andle andun angs_um anks> ankst anted anzig appl_on appr_and appr_at appt> arbau arcel arlie arner \
        arrer arter arves as_a as_if ask_for aski_my assie at_and at_did at_thre atron auf_betr auf_hand auf_jede \
        aufg_und aufz_der ausdr ausel ausge ausme austu auswe auten avery back_for back_seit beca_of been_on beerd \
        befo_a beim_aben beko_wir bendr bens> berab besor best_geko best_mit best_nach betr_kuen betr_so bettw \
        betw_the bevo_ich bewe_in bibli biele biet_habe bikes bis_ich bitt_muss bitt_soll bitt_wir blase bles> bliot \
        blood bloss bnis> bread broe_und bruet brum_und brumm bude> buer_schl bund_und burni by_0 by_tele ceipt \
        cello chatr cheap chef_hat chgeg chin> chlep chlit chmop chock choir chrec chstu chtfe chtsg chtta chulc \
        chwei chwie ckges clean clear clock colle comp_is conso cont_awar conve coun_will couri cred_us ctisi ctual \
        curem d_alre d_been da_auch da_sind dafu_gibt dafu_vor danci dank_an dann_eine dann_vor dara_die das_auf \
        das_betr das_dopp das_hono das_vor dass_eine day_with days_when days_with dazu_0 deckt dels> dem_geld \
        dem_haus dem_hoch dem_land dem_mann dem_tier dem_tisc dem_wech demie den_auft den_drit den_fuen den_hof \
        den_plat den_scha den_scho den_tag den_zett denbu deniz deote der_baec der_bei der_bub der_die der_ernt \
        der_hat der_kaff der_lang der_lief der_lohn der_park der_pfor der_sonn der_verw der_wald der_zusc desaa \
        desk_is destr deut_und deuts dezei dich_kein didn_t die_abte die_an die_bera die_bude die_denk die_disp \
        die_ehre die_fami die_frau die_fues die_kind die_klas die_krum die_masc die_orts die_sonn die_tafe die_team \
        die_vors die_wint died> dien_der dient dingt disp_an dite> divid dmech does> does_not donor dort_ab drama \
        dred> drehe drei_kind drei_stel drei_stun drige dsche durc_zwei e3_die eaker eanst earli east> eberr eceip \
        echat echin echni echtf echun eerdi eeren efeie eford efte> egedi eggs> ehstu eibur eiche eichs eige_kost \
        eihun ein_ents ein_ersa ein_jung ein_koff eine_bus eine_dich eine_fahr eine_grun eine_gute eine_mont \
        eine_prei eine_schi eine_stro eine_tabe eine_von eine_wuch eise> eisek eithe ejamm elaus eleg> elen> ello> \
        elobt elstr emerk emina emmt> empfa endwo enewe enfah enfue eniz> enkel enkte enspr entin entis ents_die \
        enzei eotex erabr eraet eraus erdan erdig ereri ergis erker erkst erly> ernte errie erry> erse> erspa erufe \
        es_mir es_um esaal eseba esebr esel> esorg espro estif estpr estur esung etari etin> ettun ettwa etzus eurer \
        eutsc even_let even_rang ever_morn eweck ewein ewink exam> faced faile fair> farba farre fast_ein fehl_nich \
        fehl_werd fenst fertr festp ffees fgeno find> firm_habe flex_hour flueg flut> follo for_0 for_good for_our \
        for_soup forte frei_bis frei_die frei_seit frei_und fridg fueh_die fuen_woch fuer_math funkt fussm fwach \
        gabe_am gang> gave_the geba_und geba_von geein gefor gefr_hat geht_die gejam gela_und geld_da geld_habe \
        geld_ich gelds gele_dass gelob genau gene> genes genfa geno_und gepla gesa_er gesc_uebe gest_und gesu_schr \
        gesu_und gewei gged> giess ginee ging_es gisst gros_habe growe grue_der grumb gskaf gucke gut_war gute_nach \
        hab_s habe_auf habe_es habe_hint habe_ihm habe_sofo had_to hael_was haffe haggl hain> hares harte harve \
        has_put hat_aber hat_alle hat_angs hat_bis hat_gefr hat_ihm hat_jede hatro hatt_abge hatt_rech hatt_so \
        haus_die have_deal have_had have_supp heben hecke heidu heize henti herge heul> heut_morg hgege hift> hifts \
        hilfe his_parc hite> hland hlepp hlitt hmopp hnten hoben hohma hoir> horst hrrae hstuh htend htfer httau \
        hulch humb> hund_am hwer> i_did i_orde iblio iburg ich_am ich_das ich_durc ich_fals ich_mir ichnu ichtt \
        ichtu idend ideot ielen ieler ierhe ierst igns> ihre_name ihung ikeri ilka> im_betr im_buer im_frue im_op \
        im_vora im_werk immin impft in_ganz in_husu in_olde in_ried inanc inche ineer ingez ingle ints> inve_in \
        inzw_komm ioned ioner iothe iradm irrtu is_in ischm iseko isen> ist_sais ist_stre ist_unte ist_von istak \
        istic it_agai it_look it_on it_pays itig> its_own itssc itten ivide izen> izza> jahr_auf jahr_blei jahr_davo \
        jahr_lauf jahr_lern jamme jede_sein jekt> jetz_bin jobbe kaeuf kaff_ist kanti kart_gesc kein_muss kein_ruef \
        kein_zett kennt kgesu kind_die kind_peop klare klaus klin_schl klusi koech komm_voll komm_vorb komm_wied \
        kont_der krac_und krum_gurk krumm krust kshop kstel kueh_nach kuehe kund_ange kund_gewo kund_seit kurs> \
        labor lade> ladez laede lafe> laibe lance lang_nebe lanni lante lappe lappt lary> latt> lauf_vert lchor \
        ldenb least leged legt_die lehr_beim lerne lersc lerta let_me let_the leut_an lgen> lief_bei lief_so \
        lieg_das liers like_to lind> lioth lking llow> llsta llste llstu lner> losge lste> ltbau ltere lums> luxus \
        m_0 mahle man_stre mana_at mann_ist mass> match mbau> mbera mble> me_in mecha medal mein_band mein_lade \
        mein_mann meis_hat mert> mgezo mich_der mich_nach mich_trot milk> minar minu_0 mir_auch mir_jetz mista \
        mit_nach mit_neun mit_rech mitg_zahl mmer> mmert mming monat mont_die mont_nach mopp> morg_hat move_me moved \
        msaeu mschu mtsch much> muddy mutte my_aski my_car my_firs my_last my_shif my_sist my_son nach_mein \
        nach_verg nach_weih nacht name_on natse nbett ncake ncing ndemi ndena ndung ndwo> nebe_die nebe_mir neide \
        nest> neun_an newed nfueh ngefr ngeha ngste nich_beko nich_eine nich_gab nich_gesu nich_wuss nied_als \
        niem_hat nieru niker nine_year nisti nklus nkste nline no_cert noch_einm nomin noons nors> not_the noth_i \
        nsam> nscht nspla nstie nterf ntgel ntlas numb_and nur_fuer nuten nzier oache obber ocket ocure oechi oegen \
        oese> of_seve offe_gesa ohlen ohman ohne_ein ohne_murr ohne_zu olden olish ollow omina omme> omsae on_sund \
        one_and oners onlin only_one onors onver ools> oons> oper> orab> oraus orch> ordru ords> orige orksh ortsv \
        ospiz ossha otext otore otype otzde ouble our_acco our_back ourie over_and own_time ozent paar> paetz \
        paid_the paint palet panca pande parce part_and parte pass> pass_lift pass_und payin peake pecs> pelt> penle \
        pfarr pfle_von pfort pier> pizza plers plums polis pool> post_the power procu proz_im proz_mehr quer_mit \
        quere rabre radme rama> ranch rang_our rang_um rantw raps> rare> raver rbaus rches rchge rchs> rdank rders \
        rdigu rdruc rech_ich rechu rede_wied refun renew rennt rersc resel reze_fuer rgiss rheim ricia ride> rille \
        rinte rints rksho rners rnten rocur roduc rokko roll_ein romsa rossh roten rotzd rower rozen rplus rraed \
        rreic rrer> rrtum rstim rtier rtreu rtum> rueht ruen> ruete ruhe_im rumbl rumme rummt rust> ruste rverb \
        rvest rvive rvor> s_ihm saeck saeu_in sages sagt_ich said_a same_week sbesc schi_im schl_an schl_auf \
        schl_und schl_war schmo schmu schoc schr_mit screw sdrue sebro sechs sein_kann seit_auf seit_den seit_drei \
        seit_mai sekos semin sens_an serge sett_by seufz sfael sfest sgeht sich_beid sich_ein sich_mit sie_an sie_im \
        sie_was siege siere sign> sign_my signs singe singl sioni sista skaff smal_van smatt smeis smuet so_ist \
        so_stel so_stil so_that soga_den sohn> some_s sond_der sonn_hat sons_kein sort> spae_ist specs spen_on spiz> \
        spri_vom ssmat sssta stake stan_wir stay_on stay_unti stays stech steck steh_jetz stel_man stoe_die stpre \
        stra_auf stra_ist streu ststu stue_die supp_of surfa surpl survi swend swimm taff> tahl> talk_at talke tandu \
        tange tasch tays> tears tecke teers tele_der tele_gesa tele_in tele_sagt tele_und teln> tere> terer terga \
        ternz tfert tgebr tgelt the_ambu the_back the_bell the_cloc the_coac the_conc the_door the_fact the_gate \
        the_heat the_heli the_last the_man the_rain the_spot the_surp the_wall the_week them_on ther_wasn they_did \
        they_paid they_rais they_told those thre_firm thre_week tics> tierh tige> time_for time_sinc tinha tisin \
        torch trage trai_von tssch tstun ttaus ttwae tudiu tues_to turne twaes two_riva tzdem tzer> uare> ucke> \
        uddy> udium uebe_habe uebe_tari ueck> uefst uehst uellu ueren uerze ueseb ufgeh ufgen ufger ufsge uftra \
        ufwac ugel> ugly> uhaen uiet> ulcho um_eine um_sech um_zwei umges umgez umste und_alle und_blie und_erst \
        und_fael und_fuer und_heul und_lach und_niem und_nun und_stue ungef ungs> ungsz unkti unse_kueh unse_ofen \
        urchg ureme urfac uring urke> urned urnin urplu urren urse> urviv us_on usdru usel> usfae usger usik> usive \
        ussma uswen uxus> uyer> ve_been ventu veran vered verg_man verl_auss verl_wir verlo verre vers_gesc \
        vers_habe vers_mit vert_zwis vier_auf vier_laib viers vived voll_nach vom_amt vom_schw von_bei von_im von_in \
        von_mir von_schu von_sieh vorau vordr vorh_ange vori_jahr vorig waer_er waer_oder waer_und wald> wanzi \
        war_am war_frei war_kein war_mir war_mit war_nich war_so ware_vier waru_unse was_nerv was_our was_wir \
        we_have we_sent wear> wech_nach weckt wedn_i week_and weih_und weil_das weil_man weil_mein weira weis_dass \
        wendi weni_als wenn_alle wenn_s wenty wer_am what> what_to when_one when_our when_they wher_my white wie_in \
        wimmi wine> wir_alle wir_eine wir_scho wir_so wird_nich with_inte with_no woch_kam woch_zum wohi_mit \
        woll_eige woran word> words wuer_und wurd_es wuss_beim year_from year_two you_re zahl_seit zdem> zehn_da \
        zeit_und zentr zett_am zu_ende zugeh zuru_hat zwanz zwei_mit zwei_weil zweir =-1,0,2 0_drei <alre <amse \
        <aufw <bar> <brav <bude <cv> <desh <drop <fues <gero <goin <got> <haes <kitc <leve <loud <luck <musi <nerv \
        <reas <rubb <saal <satz <skep <sort <tass <till <toep <toma <waff <what <wisc <wobb <woer <zu> a_card a_chai \
        a_trai aber_fair acher adel> alrea am_zehn ammer amsel and_afte assba atser aufg_wenn ball> bean_die been_a \
        blei_und blie_bis brac_for brace brave brunn buch_und chlan chtes chwae dann_aber dem_eige dem_korb dem_kund \
        den_eige den_plan den_vier der_bode der_foer der_opti derga die_lade die_wir drov_to dschl eadin eady> eave> \
        eboar echt> edrig effel ehaen eine_hand elev_of ench> enred eptis er_hat erner ertei ervt> es_erst es_neun \
        eshal etwa_habe fassb fees> fits> for_two for_year form_no foun_out fuess fussb geflu geht_hat gele_und \
        gerol ging> going gummi haess hat_aus hochs hoenr i_slee i_star ich_dach iedri ihm_den ihr_nich ischt ist_er \
        ist_haes istan itsch jahr_zusa jede_donn kepti kind_mit kiste kitch komm_mit like_the lohn_ist longe loud> \
        lread luck> meld_eine merke mess_und mont_hat msel> nated nenti nervt nfass nich_ande nich_gese nie_etwa \
        niedr nussi ob_alle obier oenre oice> onate onst> ordn_sei orene phon_call preci pric_of probi pump_fuer \
        rbund read_the ready reaso rner> robie rstan runt_und rwand s_beim sagt_er said_he sbar> setz_sich she_d \
        sich_selb skept ssbar stets steue tets> tfahr than_the than_we the_box the_pape them_i then_the they_turn \
        thin_i thro_the toepf trotz tsers tuer_die uensc um_und ummt> und_doch und_mich und_schr unfas uns_erst \
        unse_vert urry> ussig verbu verni vers_das waffe weiss wenn_sie wer_jetz wied_mach wobbl woch_frei wuens \
        zent_die zwei_jung =-1,1,-1 0_blei 0_eins 0_fami 0_the <ag> <ammo <appo <atta <bay> <dran <fibr <hi> <imke \
        <inbe <inqu <join <kata <kehr <ledg <leed <mod> <must <nahe <pan> <prax <recr <stov <trud <uhrz <waer <wege \
        <zelt ab_die aeumu aitin albse am_anfa am_guet ammon an_verg and_runs are_bein as_plan astro attac auffa \
        aulic ausla barha be_held be_sent bere_wird besi_the best_von bete_hat bevoe biet> boee> boote bseit chnup \
        conds cruit damm> das_stad das_tech den_arbe den_zwan der_antr der_einf die_alar die_ante die_eben die_fach \
        die_fina die_hat die_haup die_hoeh die_kell die_verg die_wahl dogs_on dort_wird drehb eben_der ecrui eders \
        eggew eige_rech eilte ein_ande ein_bran eine_fris eine_tran eine_wurd eing_word einra eitze elker ents_fael \
        er_sein erfor eries erman erpum estar eswec eugen eumun evoel ewert exist ffael fibre floo_the frue_0 \
        fuer_mont fwoer gear> gefu_die gegru gela_der gency gewe_ost gewoh ggewo grams gten> hab_naec hacke hbarh \
        herte hesta hnupp htbar ibre> ikers im_gewe im_test impfw in_chur in_rege inqui inrau it_take itel> kaufe \
        klaut klei_ist komm_woch ktron kuec_von ladek lauf> lauf_mete lbsei leads leari leeds lkeru mgekl minu_und \
        mit_frei mmoni mpfwo muste nach_sich naec_stun neue_hand neun_betr nquir nuppe oder_eher oder_reic oelke \
        off_walk orgel osten out_by pass_das perta pfwoe ppert quiry rams> randu rbrau recru reinr reswe reter \
        retu_on ringe rlaes rpump ruck> ruhes schl_verm schnu sflur sgeba sich_zu sitz_im sitz_ist sland sorgt \
        spok_for sserr staf_will stel_dafu stove term_on tory> toves tres> trude tschr ttack tterm ualti uenen uern> \
        uffae ugend uhest uhrze uiry> umung und_betr und_gilt und_tele ungse unit> unti_0 uteil verne vero_das voelk \
        vom_mark von_steh von_und von_zum waiti was_offe wegen werd_bis whet_to wie_gewo wird_die woch_in wurd_ein \
        zentn zu_prei zu_vero zuend zum_mona zusa_und zust_die zwei_stun =-1,1,0 0_arbe 0_baeu 0_brau 0_empl 0_enth \
        0_excl 0_hat 0_juni 0_lebe 0_mit 0_noon 0_wird <abov <adva <allg <altb <arme <atte <auff <ausr <baut <bean \
        <bei> <bord <broe <busu <cert <cont <copy <cord <cork <curt <dami <damm <dars <deli <deta <disc <eigh <eilt \
        <emai <entr <epis <erdg <erre <exch <exhi <few> <flen <fuer <gedr <gege <gelo <geoe <germ <graz <grun <gurt \
        <guta <hack <hang <haul <hebe <heul <hors <hrb> <incl <kass <lane <leic <lenz <lite <lodg <logi <lots <luen \
        <mars <mask <merc <modu <moni <naeh <neit <nive <noet <note <olde <otte <piro <play <proc <prod <quad <rahm \
        <rats <raum <rear <rehe <reop <requ <resc <revi <rive <s1> <s2> <said <salz <sams <seal <seil <shan <simi \
        <smok <sold <stah <ster <stro <stru <stuh <syst <taet <tier <trit <umsp <umzu <unau <vete <vote <w> <walk \
        <weiz <wie> <zeic <zueg <zufa a_few a_new a_riva a_row a_ten aben_ents aber_unte abge_die abger ablau above \
        absc_die absc_und acces achel acht_grad achtw ackst actis adrat advan aehru aeme> aemmu aeram aesid aeten \
        aften agenc agneh ahnve ahrun ailwa akteu aled> alist alkou alks> all_0 alle> alle_per alle_zwei am_kai \
        am_tres amit> ammka amsta an_bord an_lade an_sein anbi_nich and_cove and_most and_that andar andby anga_nich \
        ange_koen ange_vier ankzu anne> annwe anufa anzau anzer apel> app_the appro arbe_biet ards> armer arste \
        artei at_leas at_six at_will atast atenl atist atzun auch_ohne auf_das auf_hors auf_rech aufg_zwei aufle \
        aufst aulie aus_einw auses ausf_fuer ausg_im ausga autei autof aven> bahn> bahnv band_are baul_von baute \
        beba_0 begi_am bei_abge bei_an bei_dene bei_frau beid_haeu being bells benfu besc_0 besc_im best_nich \
        bete_lag betr_bei betr_die betr_gewa bewae bezi_die bis_febr bis_frei bitio bits> blatt blauf blei_nach \
        blic> blich bomb> book_the boren borge bove> brewe brie_das buero busun case> cent_the cent_with certi chedu \
        cheln chied chive chlic chlue chnit chste chtsr chtwa ckage ckene ckstu ckzah closi copte cordo cork> curre \
        curta dachf dakte damit dank_scho dann_0 das_esse das_port das_schi das_vete das_wirt davo_ist deal> \
        deli_are deliv dem_fahr den_ange den_beba den_erns den_kurs den_mast den_mueh den_sitz den_zaun dene> \
        denk_hat denti der_bahn der_bibl der_dreh der_gewe der_gmbh der_im der_in der_inso der_kart der_kauf \
        der_krei der_mitg der_reda der_wech derho derle dersc derwa des_betr des_hers des_vers des_vorj des_werk \
        desse detai diato die_abfu die_alts die_ankl die_beho die_bran die_char die_ein die_eins die_eint die_gege \
        die_halt die_heut die_mitt die_schr die_sire die_umle die_zueg dien_das dien_steh dienu disch dock_stre \
        drat> dratm drei_refe drit_sein drohu dstra dule> dvanc ealed earse eben_vor eblic ebore ebot> ebste ecess \
        eckza edule eferb effen efueh ehear ehrkr eidun eigt> eihga eilen eilwi ein_anru ein_bus ein_fueh ein_haup \
        ein_inge ein_kran eine_dien eine_drit eine_dunk eine_mann eine_mess eine_nied eine_uebu eing_es eing_ware \
        eink_in einko einsc einwe eisch eitss ekoch ektro eleph elico elive elong emerg emise emmun empl_and empti \
        enann enbur endie enfzi enges engi_at enlec enmei enpfl entei entf_die entf_eine entfu entre entwa enung \
        enweg eopen ephon episo epres er_enth eramm eramt erdge erenc erern erfa_mit erfal erfo_nach erfol erft> \
        ergib erha_ein erhau erhun erina erks> erksc erlic erlit ermod ernt_0 errue erufl erunr erzah erze> erzus \
        es_geme escue eseri essme estbe esweh etdie eterw etig> etres etrif etto> etwa_ein euche euerg eumte \
        euro_hinw ever_in ewery excha excl_vat exhib fachb fahru fami_the fass_ist fens_gesc ferba feren fern_die \
        fgeho fgest ficat fili_am filin filme filte firm_war firma flat_the flens flue_in fonds ford_von frei_eine \
        fris_bis fuel> fuer_ange fuer_best fuer_werb funde gefa_sein gehe_in geho_nich geht_ich gekoc gelun \
        geno_wurd gepro gera_der gerae geram germo gesam gesc_best gese_vorg gesp_uebe gest_der gest_um gestu \
        get_out gewa_wird gewae gewe_ich gewec gewor gewue gilt_fuer gins> gnehm go_out goett graz> groun grund \
        gsfri gsrau gungs gutac gute_laun habe_unbe hack_legt hael_sein haft> hale> hanks hanno hapel harre hat_eben \
        hat_zuge hatt_am hauli have_t haven hbarb hbare heat> hedul heft_und helic heln> henze hers_erst heut_als \
        heut_steh hgabe hibit hied> hint_eine his_depo hise> hive> hlist hlues hmenv hnitt hnver hrb_0 hreat hren> \
        hresw hrgae hrkra hrpla htag> hter> htsra htwae htzus hubs_wird hulab hung> ialis iatio iator ibiti icati \
        ich_nehm ich_nur icopt idung iebst ielte ieve> ifft> ifica ihgab ihrer ilar> ilers ilies iligu ilmed ilte> \
        ilter ilway ilwin im_amt im_eins im_entw im_erdg im_hof im_jahr im_komm im_vori im_vorj imila imina in_cork \
        in_erfu in_janu in_jena in_stad inaer inbre incl_the inclu indu_und inhei inic> inigt ins_netz insch inves \
        inwen ippe> is_recr iseln ises> isito isode isst> ist_die ist_eine ist_mit ist_seit ist_um ist_zu istoo \
        its_0 itsni itste itsun itted ittet ituie iver> ja_0 ja_aber jaehr jahr_bei jahr_das jahr_muss jahr_nich \
        jahr_uebe jahr_vero jahr_zwei je_ohr jetz_ist kart_geht kart_muss katas kein_davo kein_stel kene> kess_von \
        kets> kette klap_am klar_wer know_how koen_bis koenn komm_aus komm_im komm_uebe kout> kraef kran> krati \
        kscha kstub ktien kuehl kurza kzahl laene laeu_das lage_in land_fuer lang_mit last_tues last_von last_week \
        lauts lbsta legt_sein leic_verl leihg leisc leits lekti lenab lene> lensb lenwe lepho lickt licop lieg_in \
        lieg_nun lieg_vom lieg_zwei lien> light list_an list_der liter live_here liver lkout llect llekt llena lleng \
        lley> llten lmann lmed> lnahm load> loesu luded luene luess lumes lway> lwerk lwind m_w made_by mains \
        mann_von manuf masse may_be mbenf mburg medi_s mein_gros menve mgeki milar mine> mises misto mit_das mit_elf \
        mit_hubs mit_offe mit_sieb mitg_des mkapi mleit mmerp mmkap mobil modul monit mont_ange mont_bis mont_im \
        mouth move> mptie mspan mstag muss_noch nach_acht nach_bish nach_den nach_kam nach_koll nach_ohne nach_sieb \
        nach_vere nach_zu naera naere nale> nanza nburg nchen ncil> nclud ndard ndby> ndelt nderk ndrat needs neith \
        nelle nenko netto netzt neue_prae next_mont next_to nfzig ngega ngerm ngsze nich_erfo nickt nied_der \
        nimm_der nitor nitz> nkzug nleck nmeis nnwer nobo_was noch_bis noch_jema noeti noti_of notic nr_0 nrein \
        nsame nspru nstad nstei nster nstes nstun ntati nteer nterl ntfue ntrae ntrag ntre> ntwar numm_auf numme \
        nverk nvers nvest nvite nzauf nzelh nzver oberl ocht> oedel oesun oetig oetti of_at of_each of_its ofahr \
        ogist ohung okrat ollec ollek ollen olunt omple on_thur on_wedn onito onner onstr opens ordon orthe ortim \
        ortiu otice ourer ouse> outsi oval> over_0 pannw parad peine pers_und phon_firs pisod plaen poli_auf \
        poli_such prob_ist probt propo prue_von pted> puerh put_up quadr raeft raesi raete ragne railw rammt ramt> \
        ran_the rath_zimm ratme rauc_ist rdert rdges rear> recei recht rect> reda_und regat rehea reift rema_unch \
        remis rence reope repr_begi repre rescu rewer rface rfolg rgaes rgang rgeme rgibt rheit rholt rhund \
        rich_sich riff> rifft rimin rinae risse rken> rking rlegu rleit rmode rnste rnstr robt> rohun rophe ropos \
        route rred> rrent rruec rsery rtain rtigt rtigu rtium rude> ruec_eine ruege ruest ruft_der ruhi_schl ruiti \
        rundp runre runs_for runs_unti ruppe rwart rzarb said> sala_band same_day samst satzt satzu sbank sbrei \
        scheu schni scho_da schu_aus schw_beid seale seas_and sech_indu seilw seit_eine selb_hat senme serei \
        serv_gmbh serv_is sessm sfris sgebu shire sich_nach siche side_acce sider sie_folg simil sinc_the sind_ab \
        sind_an sind_ausg sind_mit sind_nach sind_zwei sitor sits> six_mont sler> sment snied sold> soll_ihre \
        sonn_und spez_umst spri_am sschu ssenm ssmen sstan stall stans stbes steh_an sterm stic_ist stil_be \
        stil_vere stook strop stuen stufe stun_zu stur_vom such_fuer suebu sungl swahl swehr swit_to tacht tact> \
        taile talks talla tammk tanda tandb tankz tastr tatis tativ tbar> tbest tcher techn teig> teil_auf teil_ist \
        tein> telep ten_week tend> tend_were tenda tenle teran terku term_0 term_fuer termo terri tgera tgese \
        the_fami the_fire the_medi the_mont the_olde the_park the_pier the_port the_pros the_summ the_town the_vall \
        thei_mone thir_days threa tier_eine tific tigun timen tings titui tium> to_know to_unit tofah tolen town_s \
        trae_die tragn trail trieb triff troll troph truck tschu tside tsnie tsrat tted> tuend tuier turnu twaec \
        twarn twel_year two_grou uadra ublic uded> uebe_auf uebe_drei uebe_nach uecks ueht> uerch uerhu ueric uerin \
        ueten uettu ugela uhr_geoe uhr_mit uitin ulanc ulant um_fuen umspa umte> umzug unauf unbe_habe und_blei \
        und_daue und_droh und_inzw und_rech und_setz und_unse und_was und_wurd unde_the undpr unfa_im unrei unsi_ist \
        unte_lieg unte_nich unte_werd untee up_a urcht urnus urtai urzar usgab usgem usgen uslan uster usung utach \
        utofa utsid vance vane> verb_bei verb_der verei verf_nich verge verk_begi verl_sein verpa verru vert_begi \
        verwa veter visi_to visit vites volun von_dort von_rund von_sind vor_die vortr w_d waer> wahl> walk_the \
        walko wand_im war_fehl warf> warn_bei wege_der wehre wehrk weise wenn_ich wer_im werb_geha werd_gera werd_im \
        were_not were_rece werk_nach wery> what_you wied_ange will_move will_nix windo wird_soll woch_der woch_im \
        wuerz wurd_schr wurd_stil xchan xhibi zarbe zaufs zelt> zialk zu_habe zu_hoer zueri zufa_ist zufa_zum zugel \
        zum_frue zum_letz zwei_in zwei_list zwei_schu =-1,1,1 0_grow 0_vom 0_von <einf <flue <geei <gegr <hinz <numb \
        <oste <plei <poet <shoe <umba <wedn aber_grad afte_a ahnte ainee alpfl als_die ange_eine anmae annin antin \
        anzie ased> aufre aune> beim_betr beim_disc bern> berwi betr_ein bis_donn blind boots brun_vor cent_je \
        cent_mehr chape chart chenz das_buer das_tier dbaue dem_zwei den_spae der_somm derka des_land dgesc die_glae \
        die_grue die_sche die_vere dnesd eborg eding ednes eeini efaeh efuel ein_ster eine_rein eine_tafe eirad \
        enes> engli ents_und erfen erne> errec erza_sie esuch etry> evisi feie_am fgesc folge frag_ich ftig> geba_im \
        gebor gela_von geld_im gesc_die habe_noch hat_bei haus_wer haut> hinzu hnete hnte> hops> hrer> htete ichst \
        ilden im_febr im_gart im_okto im_rath in_alle in_cust in_octo in_sein in_unse inees ispon istik ites> \
        jahr_die je_kilo jede_kind kass_vom kmalp knete koen_stat kurse lanma ldend leav_at leite lineh lish> lleur \
        lpfle maen_zu malpf mile> mitge modus mona_schu mpfan named nees> nesda ngesc nglis nitt> nkost nmaes nning \
        noch_den nterz nuary numbe nur_mit odus> oetry of_from oots> orkin orrau orst> part_in planm pleit plice \
        poetr proz_und publ_the quare revis rundg rzeug saetz schl_aufg scho_mal schu_haen seit_ihre selb_ange sible \
        singt slow> some_to sond_die spone squar ssier stade stun_und sunge szubi tanks telst tert> text> tsges \
        ttend tube> two_appr uard> ubild uebe_fuer um_drei umbau umgeb umkr_von umlei umme> und_nahm up_on uses> \
        uszub vor_fuen vote_on wante wedne wer_kind werk_im worki zubil =-1,2,-2 <abou <hael <kg> a_diff about \
        agre_to are_not bout> das_bei davo_in effne eginn fang_im gistr inges know> kundi nned> ortal schlu sgeri \
        sich_an sion> to_a trete tvers tzlic =-1,2,-1 0_deze 0_febr 0_mai 0_may 0_metr 0_octo 0_sein 0_stat <abho \
        <affe <amon <apri <b> <bahn <blit <by> <casu <choo <copp <dock <dogs <eint <einv <eith <ends <erke <exer \
        <extr <febr <flam <fuld <geae <h3> <haup <herb <hild <hinw <insi <jaeh <juni <karr <kart <main <mass <muse \
        <nove <oden <pete <publ <rece <saw> <sept <sieb <sitz <sper <stab <tria <type <unit <unve <vero <vorj <wegw \
        <wert <worr a_mobi a_seas ab_juli abhol abst_im accep actor aeft> agai_a akti_der aktu_fuer alien alle_gesc \
        alle_wied alse> am_dien am_haeu am_mont am_pass am_woch ammt> among an_appo an_open anges anla_von anntm \
        anze_erst april arbe_unte archi areho arkt> assun asual atmet ators auchs aufg_die aus_ital ausch ausf_der \
        ausfu auss_von ausst bei_auf bei_laeu bei_seit beral berwe best_vert betr_war bezif bgesa bis_drei bis_sonn \
        bis_vier bitt_die blish blitz breit bring bruar bruch bstue ca_0 calli camp_in casua catio ccept cheer cherh \
        chner choos chsae cise> ckten clos_on coppe coun_and das_auto das_frue das_lage das_tor das_vorg daue_bis \
        den_absc den_ruhe den_stur den_wert der_daen der_filt der_geme der_mitt der_naec der_team die_besc die_bete \
        die_bevo die_bish die_erst die_gese die_list die_quot die_rauc die_reed die_rege die_von dies_woch digte \
        discl dock> dogs> dung> durc_das durch eaend ebera ebrua ecall edlic edroh ehlal ehous ehrst eimat ein_der \
        ein_klei ein_kons ein_must eine_alte eine_mita eing_sie einig einre einve eitsp ellsc elten enbau epots \
        eptem er_sich eraen erbah erbst ercis eress erge_wird erhin eroef erted es_nich esend essig etail etito \
        euro_nett exerc exte_thei exten extra eziff fahrz false febru fehla fekte fford flamm frei> from_0 fueh_durc \
        fulda fund> geaen gefu_word geha_und geht_es geme_der genan gensb gesto got_an halb_gesp has_sold hat_jetz \
        have_an heers heint herbs herhe hilde hint_dem hlala hner> hoch_erre hoose hsaeu hulen ich_moec icher iehen \
        ielle igten iligt illsc im_haus im_raum immen immte in_fuld in_leed inne_der inner innsp insid intme irene \
        irens is_by is_miss isclo ist_nur iting ittee ivert jema_ob just_want kann_ein karri kein_ange kons_aus \
        konso konst kost_drei laeu_im lafen lag_mit lage_der lalar lamme land_auf lding lead_are lehrs leit_sagt \
        leser lger> lieg_vor lieg_zwis ligt> lishe llver longi look_for lorry los_0 lscha lschw lunge mach_die machu \
        mai_der mail_mit markt mehr_auf metre mill> mit_bei mit_gros mmitt mmte> mong> muehl nach_abla nach_lief \
        nbart ndisc nebe_habe nerha ngeze nglue ngsst nhof> nich_uebe nnerh nnern nnes> nnspi nntma noch_am \
        noch_zust not_affe novem nsatz nschl nside nspie nstel ntmac ntmen ntrit nzess ob_man ocher oder_erst \
        offe_tuer ointm older olger olume onds> ongin onnes onzes orjah otter ovemb over> over_a overs oves> park> \
        pause ploye porta pots> pril> ptemb publi raend rahm_von rall> rates rcise recal rech_das rehou retu_to \
        rhaus rhin> riege rine> rinne rland rlost roeff rsche rtret rtsch ruec_mit ruhe_geht schr_um sclos sdien \
        seit_steh sells septe seve_year sgeno sich_wer sich_zum sie_hatt sie_trot sieb_die sign_a sind_bis sold_its \
        sonen ssauf stabe stadt stay> steh_unte stei_in stein stim_die stole stur_eine sualt summe supp_cont swech \
        tage_in tage_lang tain> tals> tatio tembe terla terze that_a the_exer the_foun the_rail the_rive the_roof \
        the_text tigt> tills timme titor tleis tmuse toed_unfa treik trial ttee> two_to uary> ublis uchsa uebe_ein \
        ufahr ulda> ulen> und_rett und_wuer unglu ungsg unver urch> ursa_war usamm uscha use_the usfue ustri vembe \
        verfa verg_woch verl_sich verun vier_abge volum vom_tisc von_elf von_kabe vor_sech vorja waere war_eing \
        was_aktu was_aus was_the wass_in wech_ist wegwe wehr> weit_in werke wie_das will_nich winns woch> wond_whet \
        work_on wuer_gern xerci xtend xtra> zessi zieh_um zieht ziffe zu_den zu_die zu_rich zufah zusam zwei_weit \
        zwoe_euro =-1,2,0 0_geme 0_pati 0_zu <allo <blaz <boee <cybe <erhi <evak <exis <mobi <uebu <valu abge_werd \
        acker adtra aessi aeule affne akuie am_bahn ange_vor angri ante_an arbe_wied at_abou atore attel bare> \
        beli_the bensm bere_an beri_wird betr_im betr_prod betr_wie bewaf blaze cence cent_of centr choss chulu \
        clude cont_are cyber das_sich days_of deli_time dem_amts denta die_ents die_flam die_nebe die_prei die_zufa \
        ederl ein_werk eine_lage eine_samm einw_sind elf_uhr elhau elzug enced ensmi ently erlos etrie evaku ewaff \
        fahr_nach find_die fuer_frei gekle geno_nach gesc_halt ghtni gleit haupt hinz_komm hnik> hoss> hosta hrzeu \
        htnin hulun icenc ich_will ightn ihre_proz im_auft inrei invo_the irma> is_due kuier kund_und laces lahm> \
        land_ist lauf_0 laze> leng_of mind_zwei mona_die neue_betr nord> nsmit ntly> nur_bis nutzu oenne olled oote> \
        ophen oyees papie pers_fuer poli_beli praxi prue_ist puren rangr raxis rderl renta rford rmany ronik \
        ruec_betr saeul satte schos schw_die sech_proz selha sent_to sente setzl sher> sich_zwei soll_fens some> \
        spure sregi sselh stam_0 stam_von such_eine tadtr talk_on teil_ab tier> tning tnis> trai_in tunge ueger \
        uhr_kein uiert ulung und_pass urger utzun vakui value waffn war_bei war_der was_shut wass_steh will_run \
        wint_0 wird_in wird_seit yees> zu_brin =-1,3,-3 <prei <umfa aufze fzeit nths> onths paket rchiv rmal> ufzei \
        =-1,3,-2 0_im <bete <bezi <gela <kons <lauf <noti <okto <rail <reca <ruhe <stim <verf <zwis aendi aeren \
        agree and_0 angab anned bis_jahr eber> eers> egens eine_geme eine_glas elaen erweh eside essel fasst gabe> \
        gelae ginnt hrese is_not ktobe lager lanne leist long> mitte mung> namen ngabe nstit ob_er oktob oors> point \
        regel rmed> rwehr sburg selt> servi steht stet> strie teht> test> to_be und_scha usgel wird_im wurd_nich \
        zwis_0 =-1,3,-1 0_nove <octo <wahl beim_stro chfol ctobe die_fuen drohe ebote elfel es_bei euen> hfolg infah \
        mfass move_to octob rohen telfe ttelf umfas unte_ande with_ten =-1,4,-4 <gilt finde gilt> =-1,4,-3 0_die \
        <find <pake cover ersta feuer ieht> larm> =-1,4,-2 <alar die_rund nur_nach versc =-1,5,-4 <be> <of> =-1,9,-8 \
        <ist> =0,-15,15 <hat> =0,-9,9 <sagt =0,-7,7 <den> abend =0,-6,6 <es> meine =0,-5,4 zahlt =0,-4,3 <them \
        sagt_die sich> =0,-4,4 <for> <nann <orde erban ller> ommen rieb> sted> =0,-3,2 <hosp had_a hospi kelle \
        war_nach =0,-3,3 <fore <lang <lehr <rede achtr die_gesc eblie ekam> ester euro_an ines> nachb ollte pfleg \
        racht rband und_das usend usste war_das =0,-2,1 <draw <erkl <fand <hour <reco albe> ange_von beis_und \
        came_back chtet cond> der_arch die_koll die_zent eans> ebena ein_und eine_plat enan> fuer_mich haet_ich \
        hat_dana hoch_und istie kraen letz_woch leut_von mein_toch mit_spat ngend nterg paper sbest sorte sslic \
        stock stoer sverb swere tank> the_cour unte_im up_the vents was_das wir_die wird_das woch_lang zu_eine \
        =0,-2,2 <abna <arri <auge <brie <care <ehre <hier <hing <hob> <kids <mean <null <phon <pick <prob <prot \
        <prue <roun <thea <umwe <vorz <zuge a_thir abnah aised ally> als_im and_on ankt> arriv as_the auf_dem \
        auft_ist behal bei_mir benan bis_in brach ches> child chtra daten den_cent der_eink der_tuer des_jahr \
        die_mehr drei> eberl ebrau eier> eihen ein_zwei ekost enau> engen enige ensti eplat erlor es_0 estra eswei \
        ezeic flege gekau gest> gezah heet> hier> hing> hinge hoch> ical> ichem ient> ille> inge> ingel innen \
        ist_jetz itze> jahr_und kids> kind_und klein laert lag_der leben legek leger lief_des man_nich mater miles \
        not_a of_us on_the open_the orin> oten> pers_bei ragte reden redit reit> rgess s_in sass> seit_jahr slich \
        splan ssed> stie_im sweit tause team> the_morn theat train treit tscht uchen uenst uetze um_ein und_nich \
        verse vom_netz war_noch wenn_die with_two wohl> zept> zwei_woch =0,-2,3 <own> achba alle_die eing_und inter \
        lang> nach_drei =0,-1,0 0_besc 0_besu 0_in <arou <as> <befr <bell <boat <buer <chai <drin <fold <gain <hums \
        <inso <kept <klan <kreb <midn <pach <paec <run> <soeb <spaz <tap> <tape <team <tram <trik <verz <weic <zula \
        a_bonu absc_ohne adio> adven aemie aemme alle_in angeh anisi arned arran aubt> aus_drei azier bbau> bei_drei \
        beim_zwei best_der bier> bilde birth booke chann chlas chunt ckhol conce cour_for day_week dem_auto den_bild \
        den_rega den_schi der_quel der_spei der_zwis deten didat die_date die_molk die_prob die_roes dnigh dvent \
        eberh eeps> eetin egend ehrfu eine_stic eine_wohn einm_habe ekrie eman> enne> ensiv ereic eryth es_bren \
        eten> event firm_0 folde for_us fort_minu foto_wer frei_den frei_trai frid_the frida gagen gaine ganz_nach \
        gearb gege_den gekri gera_im getru glanz hanne hat_gera heili hemie hochg hrfue hums> hundr hunte ich_jetz \
        idate iden> idnig ieber im_erst in_four in_graz ingag ingeb inkge is_bein ist_kein it_like jahr_drei \
        jahr_ich kann_der kept> kgeld kgesc kompr krebs kurz_vor lensp lstuh lvenz mael_habe man_hat masch meeti \
        midni miet_der mit_ihm my_seco nach_anga nach_die nachu nbrot ndida ndred nergi nerze ngage nhaus nich_den \
        nix_aber nkgel nsolv ntaga nur_was ob_sie oeben omen> omers ompre on_frid on_time orema ottpl part_with \
        pazie phot_at praem pres_gera puen_auf putzf raemi rated rein_lass reman rene> renz> repai resta riday \
        riec_es rinkg rkrei roof_in rottp ruhig rythi satin schl_mit scho_0 shes> shou_out sie_wart so_gehe soebe \
        spazi steh_alle stun_in telt> tenha the_radi then_sent thro_a tinga tneri ttpla twic_a tzfra ucker und_auf \
        und_sagt uppli us_0 used_to utzfr ve_just verk_ein verl_der veryt wehrf werd_bei wher_to whet_you wied_eine \
        with_as zett_steh zfrau ziel> =0,-1,1 0_from 0_poun 0_stue 0_verl <anle <apol <arzt <ask> <auft <bach <baen \
        <beka <bewi <bier <bike <bin> <birt <bit> <boil <bonu <bret <cake <club <code <dane <dich <druc <duty <each \
        <earn <ehrl <enou <exam <fael <fest <fich <fisc <fort <gard <gart <gefl <gekr <geta <geza <glau <glue <grub \
        <herg <hero <high <hoeh <jury <k> <km> <koch <koop <lach <lade <lebe <leis <manc <many <meis <merk <misc \
        <mits <moeb <muet <neub <orga <paul <pay> <pfin <prog <rate <real <rese <rohb <runt <schr <sent <ship <sigh \
        <some <sons <stif <stoe <stuc <surv <tats <taxi <thei <turn <unge <vera <weck <why> <word <yes> <zusc <zwan \
        a_free a_full a_phot a_towe a_work abna_von abou_it achst acked ackt> aechl aelti aerzt aetzu aeubi affee \
        afft> agai_for agsbe agues aheim akten aler> all_from alle_0 alpi_0 alpla als_must am_fens am_zaun an_enti \
        an_mit and_came and_has and_his and_in and_pass and_ship and_stil and_then ande_werk anebe anen> ansit apolo \
        appie appst are_a atis> atsae auch_nach aufb_der aufsc auge> augen ausbi auszu avier avon> aysli baby> baenk \
        banks bei_ein bei_fami bei_nich bei_rund beitu beleg bell> best_die biger bis_es bis_zur board boile \
        bran_bei brief bserg care> cels> chemi chent chest chine chnee chwim ciden cket> club> comme ctor> da_scho \
        dahei daneb dank_das das_grun dass_man davon dem_bran dem_kont dem_zett den_bonu den_hoer den_jung den_kaff \
        den_term der_drei der_haus der_kaem der_lack der_spit der_steu der_subu der_wach der_woch derpr dget> \
        die_boni die_dame die_fehl die_haen die_lese die_leut die_paus die_pump die_sie die_tass die_vier die_zula \
        dlers drei_frau dreiz dropp druec durc_seit duty> each> eague eally ebels ebser echli echte ecord edach \
        efang efen> efon> egebe egekr ehnt> ehrhe ehrsv eiden eigh_year eihe> ein_vier ein_wort eine_feie eine_kart \
        eine_list eing_hat eing_sond eing_zwei einkl eisst eitet eizeh elf_stun elter eltin emalt ende_war ennwa \
        enoug enspi equat er_heis erabe erahm erdop ereie erenz erest erkt> erlas erleu erzeu es_per espen estme \
        etrun eubau eubig eufer euro_and euro_der fahr_jetz fand_die fange fast_am felt> fens_sind ficht fili_von \
        firm_hat fisch five_star flies forst foto_fuer foto_sie fran_am freut from_a frue_eing ftet> ftwar fuen_stoc \
        fuen_tage gab_mir garde gedac gedr_und gefan gehen gekos gemal gera_auf gerah gerei germe gewis gewo_sind \
        geza_wird ghed> glaeu gold> grenz grun_wer gues> gumm_und hab_ich habe_wer haen_bei hand_der handg hank> \
        has_a hat_dem hat_gena have> hday> he_said head_offi heide heir> help> henk> henpr heut_mitt hitze hlafs \
        hmann hmer> hoch_mit hose> hour_the hous_in hrhei hroug hrsve hstes htlic hwein hwimm i_got ich_jede \
        ich_mein ich_mit ich_vers iefel iente ierze ihen> ihr_geld illet ilome im_alte im_depo im_drit im_feld \
        im_quar in_flen in_his in_it in_jede in_june in_sept in_zehn ingan inkla inklu insol into> iorch isit> islan \
        ison> ist_been ist_bei ist_weg itet> itleh itpla ivere ixty> izehn jacke jema_von jubi_hat junge jury> kaemm \
        kaffe kann_was kenn_man kilom klavi kohl_im komm_die komm_eine koope kuen_den kurz_nach kurz_und laeub lapps \
        lator lavie leade leagu lear> lear_to leblo lehrb lehre leise leit_bei lemmt leut_aus leut_die lieg_bei \
        lieg_unte ling> lleag llege lomet lown> lplan ltin> mach_foto maer_und mall> man_habe manch mausf me_to \
        mehrh mein_mutt mein_sohn mein_unte meis_mit menar merkt mit_dene mit_eige mit_eins mit_hand mit_skon \
        mit_voll mitt_eine mitt_und mondp motor nach_auf nach_stur nach_uebe nachh nachs nbuer ndes> nebe_eine \
        nebe_komm neral nersc neuba neun_von new_one ngang ngege ngszi nich_gesc nich_ich nich_verl nich_vers nige> \
        niorc nkauf nker> nkte> nnwan noch_aus noch_eine nough nrede nsch> nsiti nstal ntens nun_soll nur_in ockne \
        oden> oeff_auft oehe> oftwa ohbau ohne_vert oiler oise> oked> ollea oller ologi omate omaus ondpr ooked \
        ooper ospic othe_peop ower> owing packt pati_in paysl pecte pelle pendl pfing pice> polog pound pplie ppstu \
        ppte> pric_and prog_an puelt pump_and quote ragsb rahmt ranke ransi rater ratis rbank rcels rchef rdien \
        rdopp reall recor rekto rennw repa_it rettu reue> reut> rften rgabe rgerm riste rlass rmeis rned> rockn \
        rohba roke> romau rough rster rsver rtrag ruech rutsc saech sais_ist saler sams_die sauer sbild sche_eine \
        schi_sie schic schl_zu schm_drei schre seit_im sendu sent> sgeze sich_fast sich_in sive> sixty size> skont \
        smark so_gut so_wie softw solar soll_man sonde spice spie_die spons spra_vom srat> sserw star_for starb \
        stay_for stel_scha stief stil_ein stoms storc straf stre_of stren stron stuck study stuf_auf such_nach \
        sund_even tants tarb> tart> tatsa taxi> tensi terle terzu the_bank the_buck the_foot the_head the_hero \
        the_hous the_nigh the_scho the_trai thei_own their ther_in thirt throu tiefe tigen tigst time_and tlehr \
        tles> to_them told_me toms> tour> trai_0 treng trenn troms trug> tsaec ttles tudy> tware two_days two_peop \
        ubige ubis> ucket uebe_acht uelt> uetet ufsch uhr_nach ulage und_drei und_hiel und_jede und_mein und_vers \
        uote> usbil verda verdo vere_als verl_kein verp_am vers_bei vers_ich vers_nich vert_die vert_stan vier_und \
        vierf vom_glue von_lage von_vier vorg_die vors_hat vorz_bis walk> war_auch ware_zwei was_als was_clos \
        was_die was_im we_re wecke wege_dem wege_des wer_aus wered whic_the whic_was wied_eing wir_vom wirte wo_frue \
        woch_die work_and work_from year> year_at yslip zahl_die zubis zwan_jahr zwoe_mete =0,-1,2 <brac <chem <glae \
        <hera <luec <lunc <mate <orts <reih <sola <spat <waru agel> auch_nich ausg_von baen_aus bei_glei beisp chlae \
        chlec chool das_geld die_eige eant> eheri eidet ein_fami einm_im eispi emess ende_wurd essed gegeb gemes \
        hitek hlech idet> in_neun invoi ispie itekt kredi lebe_die lecht lunch man_bei meant mit_und mmena nnel> \
        nstim nvoic of_that ollt> pelte raben ragen rive> rlese say_they schoo selte sern> spate tekt> teria \
        the_ferr to_fini torin tuer> two_hour und_sein verb_sich verg_den verme warum weit_auft zu_werd =0,0,-1 \
        0_maen <akti <avai <bauh <baur <bevo <brid <cons <eben <echt <erho <gabe <gas> <life <load <over <ring <stap \
        <succ <taub <urge <weit <werd a_clea ahnda ailab als_eine als_elek am_lerc amier analy and_were andan \
        ange_werd anniv anzei arbe_und arks> artel at_for atche atike atsen atswa auf_bewa aught aurei aus_neun \
        avail bahnd baure bei_find besit bgela bildu by_work candi chlis chnol chron den_rest der_druc der_wart \
        deran derat eamle echno ediat edigu eferu ein_dien ein_prob eine_wart ensla ersar erst_war erufs eschz esitz \
        essor etver eucht ever_frid fect> ferer ferun fing> fung> gabel gesc_habe geset guetu habe_ein had_no \
        haet_die haum> hend> hndam hnolo hoere honor hoppi hroni hrows hund_jahr ich_frag ich_wied iche> ietve ilabl \
        ildun ilzei in_its inie> inzw_drei ionsp isens issio itget iveri kund_sind lable lamie leas_six lgte> \
        lief_und lock> maeng maske media mein_fami mhaus mietv mitt_bis nach_eins naehe nalys nbaue ndamm ndle> \
        ngetr ngsfr nigh_shif nine_this nnive nolog norar nordi not_to nzeig ocati oefe> olgte one_way onora open_a \
        opfen orben ordic ortra oved> oyer> ozen> papi_0 petro ramm> ratsw reat> rekla rgent rinit rlade rnhal rsary \
        rtel> schu_rest schzu senra shopp sich_nie sie_bis sie_fueh solle stab> stei_die succe tbrin teaml teigt \
        tenan the_autu the_fitt the_lorr the_pair the_shar the_site toch_in tsend tswah turnh tvere uetun uhr_mitg \
        uhr_steh ureih urgen urnha vaila varie venti verg_jahr verl_die von_drei vor_dem vorga vorm_tor weile \
        wurd_ausg ycle> you_did zamt> zlei> zu_unte zwei_gesc =0,0,1 <acci <alpi <ausc <baeu <buye <clow <duze <entd \
        <faen <her> <invo <kirs <neun <ping <plum <sear <seco <shru <spie <subu <tags <tent <tort <trif <well <wien \
        <wuch ab_und aber_auf accid ahrtk alle_aus alle_mit alpin and_my appli arden arkre arts> aske_us asure \
        at_ten atch> atens ateur aus_uebe ausba baeum barkr bei_null best_seit betr_von buyer card> ccide chaed \
        chef_von chefs chulk cknet clown dana_war das_ganz den_dach der_weih die_letz die_mich die_pres die_scha \
        disco dits> dium> drei_term duzen earn> ebox> econd efoni ein_foto eine_arzt eine_hat eine_kund entde enzim \
        eone> erkeh erons esess ethin euro_mitg europ eveni fahr_ich far_the fern> ffer> fille finer firs_the for_it \
        formu fort_and fraue fueh_mit fuen_ster fuer_ihre geme_hatt geru_von geses ghts> grabe hall_von hat_dort \
        hausb hefs> heron high_reco hin_und hlaeg hrtko hrugg ients ierta ierte ights ist_unse jede_mitt kann_das \
        kart_aus kerin kilo_zuge kirsc kred_fuer lese_bei lieg_ein loor> m_a mach_nur me_the mein_erst meone mess_in \
        mgest miere naec_jahr ndow> nehm_alle next_week ngeba nie_eine niger ntdec nzimm omeon ormul outh> plan_in \
        platt rache raut> read_this rech_war reier renov rett> rgrup rkehr rsich rteig rtkos rufss rugge sage_und \
        scho_beim sech_leut secon seit_oste senzi serer sesse shrug sie_mich sieh_aus sind_und so_als soga_mit someo \
        srege ssenz stant steh_ich stuer swerk taken the_crew they_neve to_my to_put torte traut ugged uhig> up_took \
        uzen> venin vier_mona was_on weder weih_hat weint wien> wimmt woch_eine woul_not zahl_nach zwoe_leut =0,1,-2 \
        <food <weig am_mitt ankba appoi at_the bei_oma buehr chlus dankb dem_neue depos die_akte die_kuri ebene \
        eche> eposi erinn erwag figur food> furt> gebue habe_den haus_hat hluss ich_fang itarb juni> losse mit_eine \
        nkbar nrufe omati ompet ppoin road> rwage schl_in ssens um_den und_ersa verae verh_und weige zlich =0,1,-1 \
        0_befo 0_gese 0_kilo 0_maer 0_of 0_seni 0_unit 0_zent <amts <anal <ansc <anwe <aufm <beco <beir <bera <bewa \
        <bila <camp <cate <cent <dein <dele <desk <doku <dual <due> <eina <erga <erin <erne <ersa <euch <evid <excl \
        <exte <filt <fina <folg <fuhr <gear <gebo <go> <haft <hina <hose <innu <invi <ital <janu <juge <kamm <kann \
        <kanz <kirc <kond <kult <lake <lice <loop <maen <manu <may> <meld <meng <nein <ober <oeff <purc <raed <reac \
        <resi <rott <satt <text <toed <tun> <twel <ursa <use> <visi <wasc <wuer <zieh <zoll <zuli <zuna a_m a_memo \
        a_recr ab_muss absti acco_to accor achfo aege> aere> aeser aeusc afte_an afte_two agsvo ahlun ahnho ahrze \
        aktue alle_rech allot als_tabe altst am_kios am_stad ammlu amtsg an_dies an_im and_octo andme anfr_mit \
        ange_auss angez angre antra anuar apler arbe_der are_look arge> aring arrow assem at_0 at_elev atung atver \
        auch_ande auf_0 auf_verl aus_0 aus_den ausg_wird autos axis> ayern bahnh bausc bayer becom begi_mit bei_arbe \
        bei_geht bei_mit bei_sie bei_wird beim_holz bene> berat beric bertr besc_die betw_marc bezie bgege bilan \
        blei_bis blick boats boil> boot> bran_im bstim buchu build bund_hat bzehn call> call_off can_tell cater \
        ccess ccord ceive cent_and cepte cess> char_die chase cheib chens chiff chrit chter chtzu chuet chula chuss \
        cksch cles> cordi cran_oper crane crew_have crews cut_off cutor cycle dach_ist dance das_im das_kabe \
        das_team das_upda decid deine delet dem_ein dem_mess den_mann den_vers den_zusc dence denke der_b der_fehl \
        der_fuer der_grue der_innu der_kamm der_komm der_kuec der_lade der_tech derei des_offe desc_the desk> dezem \
        die_ausr die_auto die_back die_ersa die_stat dies> dies_tag ditio dmeld dokum door_of dort_in drei_mona \
        dual_stud duale eaper earin ebueh ebzeh echen echst ecide ecksc ecome ecuto eftsf efund eher> eibun eidig \
        eifen ein_antr ein_cont ein_guta ein_unte eine_anme eine_bewe eine_lauf eine_meis eine_zahn eine_zusa \
        eing_jetz einhe eirat eiser eiss> eitsn eklau ekleb ektiv elden elve> elzim emme> enfun engst enoss ente> \
        entne enzve eoeff epted erato eratu erbli erhi_eine erhoe erkun erlei erms> erneu errt> errun ersor \
        erst_seit erst_stuf ervis erwis es_hand es_scho eschl esell esent esper espru estet eteri eters euch> euge> \
        eugni euro_fuer eusch evide exclu ezemb ezieh fast_jede fehl_ein ferie feue_und ffeem fire_crew for_one \
        formi foun_in four_week frist ftsfu funk_der gefun gege_eine gege_frue gehe_an genos geoe_ist geoef gera_aus \
        gera_umge gespe ging_in gone_and gone_thro greed gsdie gsvol hab_sie haden haeuf halbs hand_sich has_move \
        hatt_muss hatt_sich hausf heibe hinau hlich holde holds holzw hritt hrsto hunge huss> ibung ich_fuer ichen \
        idenc ident iebze ierun iese> igure ilanz im_augu im_dien im_lebe im_ruec imete in_das in_dies in_germ \
        in_kass in_spri in_wien ingef inget inigu innun intri invit invol irat> irtsc issin ist_dami ist_mein istri \
        itali itals itse_was ittei ittel jahr_gest janua je_nach jede_zwei journ jugen kass_im kauf> kbar> kehrt \
        kein_am klin_ist kmals kommu kring kschi kstor ktuel kumen laced lade_der laeu_die lag_eine lag_es laken \
        lass_zwei late_and lauf_bis lders ldete leck> leidu lers> lese_ich licen liche lohn_von loop> loyee lteri \
        ltsta luden luebe lved> lvert lzwer macht maer_von man_in manns marc_and mehl> mein_schw meis_bis mete_in \
        mit_schl mita_im mlung mmlun mode_0 moke> mont_und mpeti mtsge muess nach_an nach_ausk nach_hat nach_mit \
        nach_wie natio nauff naus> nces> ndesd ndmel neers nehm_die nern> netz_unte nfund ngeni ngrei ngsdi ngsge \
        nich_gefu nich_gena nigt> niver nlich nomie nosse not_be notes npack nraum ntenc nterb ntner nton> nutz_eine \
        nverl nvert nvolv oecht oedli oeren offe_denk offe_in ohner okume olved olzwe omie> on_site onder oose> \
        opene opper optio orbes ordin orfen ormie orte> ortle osecu othek parat parke pass_in pened perrt perru \
        pervi petit poli_hat post> post_am pprov prakt prei_steh produ progr prose proz_an ption pump_bis purch \
        pzig> quer> quer_uebe ragsv rail> rakti ranz> rator ratun rauli rbau> rblic rbst> rchas reach read_that \
        rech_von reed> rers> rest_werd restb rews> rgaen rgese rhalb rhalt rhoeh rksch rkstr rmier rogra rosec rotte \
        rplan rrung rsach rsorg rtag> rteid rtell rther rtlei rvert rviso rwalt sache said_the samm_von samml sary> \
        says_no schi_bei schi_faeh schif schu_am schu_der schus secut seit_die seit_zwei seiti senf> senf_zuru sensc \
        serv_hat sie_am sie_nich siebe sinc_spri smoke sorg_fuer spra_der spuer srech ssemb ssess ssion sstel \
        stad_und stan_by stapl steh_aber steh_bei steh_es steh_lass stems stor> stro_fuer stud_in stuec stun_die \
        stun_war such> sued> supp_for svolu szeug tage_vorh tagsp talie taple taten teidi teil_nach telzu terha \
        term_nich terms ters> tersp the_chea the_nord the_nort the_offi the_pari the_shif the_towe the_unio thuer \
        tiona to_leav toedl tours tract trae_eine traeg trat> trau_um tseit tsfue tteil ttelz tters tueck twelv \
        uarte uchun uckt> uell> uenfz uetzt ufbau ugnis uhof> uhr_frue uhr_ist uktio uled> ulich ulier um_das umger \
        unaec unbe_sind unced und_beim und_bitt und_haen und_kein und_tuer und_werd und_zaeh ungsd unse_fili up_at \
        uperv uppen upper ursac usgew ustim utati utos> vere_die verg_wir verha verie verso vert_im vert_sind verwi \
        vier> vier_kein visio visor volve von_aus von_dama von_ein von_mein vor_das vorsc waer_ich walk_a waltu \
        war_zuvo was_mach week_a week_of week_the weigh welve wer_das wer_in werd_0 werd_koen were_with wert_der \
        whic_one wie_laeu wied_ein wind> wird_bis wird_um wirts wo_ist woch_da wohne worfe work_coun wurd_ange xisti \
        yern> zahlu zeigt zembe zeugn zum_tag zum_werk zunae zur_verf zusti zwei_maen =0,1,0 0_erha 0_pm 0_sitz \
        <abzi <aufr <bewe <bund <cale <cask <emer <enge <geso <hann <hops <kent <koel <moec <oats <pari <prak <prem \
        <resu <reta <sale <spur <unio <unkl <vaca <vent <wehr a_conf a_whit abso_aus abzie acanc acce_the ackpu \
        aduat aedtc aeltl ahrpl alar_ausg alle_gelo allee amlei ancy> andid ange_und annov anzle anzu_und arish \
        arnst atere aufma aus_in auss_uebe backp begl_den bensl bewe_sind bin_fuer bran_von bschi bzieh cade> calen \
        cancy cask> cate> chert chorn ckpul dampf das_amts delsr der_erst der_mess der_netz derli die_frag die_mueh \
        die_wert digun dtche duate dumm_frag dunge eckse ects> edtch egwei eing> eitst elsre elung emons ened> enfti \
        entat eprob erha_der erhaf erst_erke ertel ertst erwal erzte eschu eurbu ewuer ezuen fach> fahrp fall> fluss \
        forme from_at fstel fuen_proz geme_war gera_raeu geson gezue ghall gland gradu gweis haube he_was heft> \
        hnhof horns hots> hrste ienha ieurb ifen> im_krei inenk inzur iveau ivver jaeh_unte jahr_0 jahr_vom kann> \
        kanzl kauf_wurd kend> kenti kiel> koeln kpulv ktivv lass_sich lden> lenda lfahr lief> linke llati llee> \
        lodge lsreg luss> lver> minu_ago mit_saeu moech monst nach_zwoe ndar> nftig ngeno nglan nich_und nigh_time \
        nion> nivea nklar nkomm nnove nslau ntish ntrol nur_uebe nzlei nzure odes> of_abou of_serv ontro otes> paris \
        part_bei pects premi pros_said pulve radua reif_und reing rente retai rett_in rewed rgenc rhaft rienh rish> \
        rtenz rzen> scho_wied schor schu_ist schu_und send_eine sent_by senta shar_are shots sions six_year slauf \
        ssend ssten stest stop_work talk_to talki tems> test_die the_gas tish> tivve ully> umes> und_gewe und_loes \
        union unkla unse_alte urbue urcha ureic ussta vacan veau> vere_werd vers_sie von_kam von_uns vorsi vvert \
        walke warns was_not were_t wickl wied_im wird_auf zu_verg zurei zweie =0,2,-3 0_als <anga <lage <retu echse \
        eturn lege> nach_eige retur ttags vice> wechs =0,2,-2 0_kg 0_peop <anyo <asse <biet <diff <erle <fire <gelt \
        <gewe <gran <hold <juli <mita <offi <port <samm <schn <sieh <site <six> <stam <traf <wond abel> aellt ahre> \
        allo> am_donn anyon arbe_im as_i attet auch_auf auch_betr beruf chsel da_und das_inst der_aufs die_kost \
        diffe doors ected egung ehrun eige_anga einz_die einze ence> erige erric ervic euro_zu eworf fassu fene> \
        fire> fnet> frei_in gelt> gelte gewer gibt> gibt_es hallo has_anyo hat_am hrung hters hweig iebe> inver \
        inzel juli> kein_anga kost_sie lagen lamt> lumen lungs main> mens> minu_bei mit_drei mitar mmung name_und \
        neuen nyone ogram olen> oses> ostet peter rrich rstat rvice samme sich_und siden sieht sind_0 sind_alle \
        sperr stamm stan_die sting stitu sungs tarbe the_shop ties> ucher ueckt uehrt uendl ument urde> ures> vertr \
        will_not wonde zeuge =0,2,-1 <anze <durc <kabe <mueh <nord <senf <vort <zuvo ab_okto aber_jede agspa altie \
        anima ausg_die auss_ist bschl compe dere> die_es die_ich die_in die_prod durc_der eglic es_gibt esem> \
        find_ich gspau halle haus_am hensc hicke hire> hrzei iesem ihre_rahm inaus laere lief_am lties minal notie \
        nwend ommit otier piel> pper> rahm_um rbar> rens> rfen> rtime shof> sitz> smitt spaus tensc unte_ein urchs \
        uvor> vere_wurd vert_laeu war_nur weis_wer with_0 wuer_ich ziehe zuvor zwoe_mona =0,3,-4 rfahr rgebe =0,3,-3 \
        <feue <krei bei_der chlos digt> egelt emand erhal ffene hat_ein hlies hste> ietet ihren ist_in laend laufz \
        naec_woch reche telle will> =0,3,-2 <cove <unbe inden nich_unte rift> with_the =0,4,-5 frage =0,4,-4 erkau \
        rauch rkauf =0,4,-3 <ents eloes geloe igung =0,5,-5 <zum> am_0 es_war stag> =0,5,-4 an_der =1,-10,8 <my> \
        =1,-5,4 <nie> achts agte> =1,-4,2 haben vier_jahr =1,-4,3 <dafu <hoch afuer cken> dafue eines eren> ffen> \
        leute nser> =1,-4,4 <us> =1,-3,1 <begr <geri <haen eschr fahr_von kurz> nager nsere teste wie_ein =1,-3,2 \
        <dies <gut> <kell <wohn aelle ainer am_ende back> darf> die_foer ekauf este> hat_eine ised> konto nach_der \
        orden sagt_der schwe sitio und_den ungsm verla =1,-3,3 ahren latzt sagte uecke =1,-2,0 0_kund <baug <gara \
        <getr <krae <kreu <lob> <sais <seni <zaeh agabe at_in batte becau bours chuld cust_offi das_werk dem_eink \
        der_hand der_kreu die_schl drit_mal ecaus eckzu ederg ein_gesc einga enior ered> erset erzie ftrae gende \
        gesc_das hand_mit heis_es in_apri ingri ingst kell_des kolon kreuz lauf_und lonne mern> misch nerin nishe \
        nstig nzern olonn onzer rsetz ruemm runke schem senio sind_es sind_wird tagab ther_s truem uegel verk_wurd \
        verke von_koll von_selb vorm_eine wass_im weit_offe wie_man wir_sind worde zum_drit =1,-2,1 <baby <bele \
        <berg <feld <flie <gebl <gets <gute <ihne <kame <klei <kraf <lowe <mich <mini <nine <plan <putz <rang <say> \
        <schm <spen <stoc <twic aech> alben and_they angef anze> arbe_von ater> atien banke bekam besta books bruec \
        bund_fuer by_a cent_und chich ckver das_mini date_ist dentl der_buer der_jung der_schi dicht die_den \
        die_part die_rett die_tuer die_zahl diese ecke> eckve edite efera ehlt> ein_auto eine_eige eine_frau eisse \
        eitsg elade elegt eners erges erkra erst_nach euro_eins feran for_four fotog fuen_mona fuer_dies gebli gefae \
        geli_am geln> gerec gerte gesp_bei gestr gets> gsbes haus_mit herr> hicht hnike hoehe home> ich_hatt ieben \
        iers> iften ihnen im_ganz in_augu in_kein indes inger inkau ious> istlo ital> itsge jahr_im jahr_so lohn> \
        mmern mona_auf nach_elf nach_prue ndesa ndete ndig> nersa ngsme nich_sage nzen> ob_ich oerun omete on_thei \
        onto> opped out_to patie peop_who pped> pping prach proz_weni pump> rdent rderb ream> reihe rest> rifte \
        ristl rkass rlier rzehn rzieh sand> scha_lag schef schwi seit_der seit_vier seith selbe seren settl sheet \
        snahm sonne sprac stan_das stan_in steh_auf stift stlos stop> suche suppe teil_das tent> thing tient tners \
        toeru tten> twice ubau> uebe_ihre uemme uesse und_ich und_mit unte_dem verd_der verdi vier_ange voice \
        von_den von_verb weg_die wice> ziert zula_fuer zwei_arbe =1,-2,2 <buch <spri <stue atte> ausen bekom \
        betr_sind gera_die jeder rechn =1,-1,-1 0_habe 0_imme 0_that <acro <alt> <altp <asia <asks <aufn <beam <boug \
        <bueg <chat <chim <conc <dage <degr <depe <doer <earp <eish <fell <flye <futs <gasl <geeh <gehw <gene <girl \
        <good <heiz <himm <kino <lega <lot> <luef <mead <mega <naem <piec <rack <righ <rum> <scha <sile <tot> <trag \
        <unli <way> a_news a_wall ab_das aber_bei aber_die abine abre_fuer acco_is achri acros adly> aemli aepfe \
        agege altpa amina amte> and_at anisa anord are_tryi arplu ask_abou asks> aslei at_two aters atre> attfa \
        auch_mal aufga aufna aufs_hat aumst aus_taus ausl_ist back_to beamt belad belag berbr berry besc_eing \
        bitt_einm bohrt boug_the bough buege by_lunc chair char_and chimn chric ckung consu cranb dageg das_foto \
        dead> denn_bei der_halt der_kaes der_kist der_plat der_pres der_ufer dicat die_app die_ganz die_milc \
        die_ratt die_stie die_vorw dies_mit dner> drei_fehl eadow earpl eath> eatre ebohr eckun eehrt eftsl egegr \
        egler egrad egree ehaus ehlba ehweg ein_form ein_halb ein_woch eine_buer eine_ist elf_mill elves elzeu emark \
        emser enbec endes entra entso er_habe eras> erbae erbek erful erlin errys erspe erueh esse_wir essin etzer \
        euro_for ewach ewiss ewoll ewspa fahr_im farb_mit feife ferwe fest> fices filmt flat> flug_hat flyer fnahm \
        foto_vom fsver ftsle fuer_im futsc gasle geboh geehr gehwe gera_0 gere_werd gewar gewol gewus glers gling \
        had_been had_gone haen_in haen_noch halte hand_in hasn_t hat_gege hauen haums haus_geho hbett heatr helve \
        henke himne hlbac hlbar hochb hoef_habe hour_for hrsch hwarm iant> ieges ielze ieure ihn_nich ikat> im_lage \
        im_letz immel imney in_elev innig ipped is_show isele ispla ist_gut it_off it_up itage iters ivati jaeh_mit \
        jecte kam_und kann_den kaum_noch kind_werd klaer klin_die koll_sind kost_und kursi laugh lbach legal legeg \
        lieg_nach link_zu links llenb llern loes_sich ltpap lves> lyer> lzeug mach_und mal_in man_sich man_soll \
        meado meras mgewo mney> mona_nich mser> mstof munen muss_sich my_bill nach_beim nach_jede naeml narzt nbeck \
        nberr ndesb nehm_das nenho newsp ngebu ngesa nie_stat nlege noch_gege nordn not_appe now_the nstwo ntsor \
        nur_nich nverb oast> ochbe ohne_die ohrt> onald once_the onspr onstw ortet orway otorw out_in pay_0 pends \
        peop_in permi pers_von piece pielz pinde porto proz_gese ranbe rappe rbaen rech_uebe reets regi_dire \
        reis_der ressu rest_scha rful> risti rives rlebt roehr room> rosin rplug rrys> rsier rudel ruft_fuer rway> \
        sagt_land same_boat scha_den schl_ein sei_zu seie_nich seit_woch selba selei sgela shelv sich_als sich_derz \
        sieg_wurd sign_for silen sind_seit sisch sitze skrae slaen so_far so_gewo so_gros spape spur> staub \
        steh_halb steh_wir ster_weil stoll stop_zahl stori stwoh swer> szahl tage_am talk_brok tfand the_bott \
        the_nurs the_prev the_wind this_mont tiere to_hold to_see to_thre torwa tpapi tryi_to tsorg ttfan twic_this \
        two_dist twohi uefen uehlb uferw ufgeg ufnah uhr_die umge_ein umgew umsto ungsp ungsw ursie us_a usget using \
        usst> vans> verb_auf verra von_hand von_wort von_zwei war_von warze we_were werd_noch werd_sie wir_schi \
        word_der wspap zahlb zige> zinve zuge_im zum_zwei zvers zwei_mill zwei_ster =1,-1,0 0_firm 0_mio 0_two \
        0_zust <abre <abso <acco <aerg <amt> <atem <ausb <azub <beba <beer <bege <bind <blut <boyk <brue <can> <chor \
        <coro <cred <crus <dell <dene <ders <dose <drue <ecke <einl <erbr <erwi <exit <fahn <fing <flog <frem <froz \
        <funk <geru <give <gold <goss <grad <grau <guar <gutg <heis <hint <hoer <hohe <impo <in> <infu <inkl <kaes \
        <kalt <kast <keim <kerb <klop <knap <kolo <kont <krit <kuer <labo <lack <lads <leav <lich <masc <mbit <medi \
        <meet <mill <mio> <moto <none <obst <puen <pull <quar <queu <raba <radi <re> <reg> <remi <roeh <rohr <ruma \
        <saem <saet <safe <sati <saue <see> <skon <slee <spli <spon <stec <swap <swee <tagt <takt <thir <thou <toas \
        <ton> <tore <tref <trei <trip <um> <uner <very <vorf <wach <wate <wedd <wem> <werf <wieg <wild <wind <witz \
        <wuss <your <zuga a_cour a_empl a_rath a_seco a_secu a_temp abatt abgek abili abled abspe abspr abtei achmi \
        acht_jahr acht_mona acht_stun ackie aders admi_has adow> aeckc aemtl aesch aetse afier aftbe aftfa aftsp \
        ago_the agten ahnde ahrer ahrsc aison akate akti_ist alabt albja all_in alsen altes alunt am_frue am_hand \
        am_heut am_stue am_vier aming anber and_an and_had and_keep and_so and_whoe andt> anet> anga_von ange_auf \
        anien anken anla_die antw_ein apped appen arbe> arbe_nied are_on are_the arnes arnt> arri_on artme aseme \
        ashca asspl asten atchd atem_in atemn ating attfo auf_den aufsi aufsp auftr augun aus_hoch aus_nach ausg_ist \
        ausg_wurd ausza auto_mit axen> azubi bades baend basem batt> bauun bebau been_repo been_told befeh befri \
        begi_um bei_habe bera_die bere_im berg> berha berse besi_soll best_das betr_soll betr_verl bett> bevo_der \
        bevor bewac bgeho bgest bisl_nich bjekt bloc_weil boar_is bogen boyk_auf boyko breat brems bren_bei bscha \
        bslei bsper bspra bsrat bstko bteil busb_fest cake_from call_a cann_be carri cent> chdog chgem chhae chlor \
        chmit chtsc chuer chues ckche ckwir clips comp_auth comp_has coron crac_on credi crew_at crush dame> \
        das_ange das_frei das_gera das_gesu das_ist das_kons das_konz das_leck das_mitt dashc day_thre dday> dding \
        decku deli_ten dem_man dem_vier den_die den_fehl den_lade den_true den_verk dene_in denhe dent> der_aelt \
        der_akti der_baus der_begr der_fall der_gepl der_gesc der_inha der_plan der_rein der_supp der_vera der_verd \
        der_von der_vor der_wehr der_zust dere_lief dern> desbe dick> die_bele die_berg die_drit die_gedu die_hase \
        die_hoch die_klei die_klin die_kont die_kund die_mass die_oppo die_stue die_such die_umsc die_ware die_wass \
        die_wuer dies_eine diolo diteu doerf dort_ein dreds drei_kilo drei_lage drei_part dring drit_uebe dschr \
        ducti eamin eams> earbe eared eathe ebauu ebest ebody ebsle eckch ecke_der eckwi eddin edit> eensw eeze> \
        efehl efel> efiel eftun egehe egesc egrab egrue eheim ehmer ehrch eimau ein_denk ein_fahr ein_grab ein_plak \
        ein_verf ein_wohn eine_absa eine_besc eine_fina eine_land eine_mit eine_stif eine_stra eine_tank einli eiseb \
        eitsi ektor elage elbe> elben elefo elev_mont ellpl elly> eltes emde> emind emnot emtli enbad ende_ist \
        endz_0 enehm enem> enera enhau enhoe ening enktl enpre enstp enswa entor eoffi epot> er_war erat> erbre \
        erdac erfue ergy> erlag ermer ermi_die ermis ernac ernwa erord ersat ersel ersie erst_anga erstu erver \
        es_best es_zu es_zwei esale espon espra estau estop etall eting etiti etret etsel eume> eune> euro_beit \
        euro_nach euro_nich euro_zahl euse> eutig evor> faeh_ein fahr_die fanzu fehl_die feie_der fens_putz fernw \
        feue_im fgegr fiel> fiel_safe files fina_ist find_man finge firm_eine flie_raus foll_the for_admi for_my \
        ford_vom forem forti forty foto_von foun_that frag_ob freez fremd froze frue_part frue_und frufe fsich fspre \
        ftbef ftfah ftspr fueh_sich fuen_uhr fuer_naec fuer_sich fusio fzehn gaest gebr_anla geflo gege_und \
        gela_wird gelbe gelde gele_hat geleg geme_hat gend> geneh gepr_und gerat gesp_die gespr gest_das gest_rund \
        gest_verk getr_werd gewa_hat gewe_hat glass glau_ich gned> gniss go_in gossi grab_eing grafi grau> grees \
        gros_kino grube gsfre gslei gsmel gspla gstra gszie gutge habe_der haet_sie haftb halbj hall_zwei haltb \
        hang> hargi harne hat_als hat_niem hat_sein hatt_im hatt_in have_sinc have_told hbar> hbark hcam> hdog> \
        heinl hentl herku heut_fest heut_nach hgema hickt hiene himme hinte hlaf> hlafa hmitt hnder hntel hoeri \
        holes homeo hotog housa hrche hrter htsch htsfe htshe htskr huess hulde hwert i_had ialpl ich_es ich_kann \
        ich_stel ichtf idday idge> iebsl iece> ienen ierge ieses igere igern igert igned ihr_seid im_foye im_geba \
        im_geme im_hint im_kast im_spit imauf imed> impor in_leip in_schw in_sich indet iners inety infu_pump infus \
        inkl_der inlic inso_ange inte_in into_the inus> iolog ipop> ired> irken irthd ist_ange ist_bege ist_eing \
        ist_es ist_gera ist_kurz itaga iterv iteur its_floo itsam itsin itzli ivest jahr_seit jema_vor jetz_0 \
        jetz_auch jetz_noch josep kam_es kaste kchen kenn_die kenne kerb> kind_sind klag_eine knapp knock koffe \
        koll_aus koll_seit kompl kraft kriti ktlei ktlic kund_von kwirk labte lacki lads> laes_die laess lafan lagt> \
        lagte langs lanz> lass_und lassp lastu lattf laube leep> lefon legeh lehnt lenba lern_ich lesal letzu leuch \
        lied> lieg_auf lieg_seit lift> linde lini_geku linie lipop lips> live> llipo loch_im locke lokal looks lost> \
        lsend ltant ltbar luec_in maeni maer_eine mal_eine man_das man_kann man_muss mania maufs mbit> mebod \
        mehr_als mehr_und mein_stel melt> memb_to menta mento meoff mfrag mich_auch mich_in midda mill_der minat \
        mind_0 ming> minu_and minu_drei minus misse mit_dies mit_fris mitsc mitt_den mitt_wurd mnot> mont_at \
        morg_frue morg_um morg_vor morn_over mport mtlic mues_die mwelt nach_hies nach_mahn nach_sein nach_von nalab \
        nbad> nbefr ndem> nderi nderp nehm_sie nergy nets> nety> nfusi nfzeh ngefa ngeme ngeri ngewo ngsle ngspl \
        ngsso nhoeh nich_esse nich_vor nich_zu niem_zu nine> ninet nisie nktli nobo_has noch_in none> not_been \
        not_resp nprei nrech nruf> nstpl nsway ntakt ntonu nverz nwaer nzept nzung ob_ande ober_hat objek obstk \
        ocked oehrc oelf> oerfe oerig oesse of_an of_whic ograf ograp ohnun oices olesa ollie ollip omani omebo \
        omeof onala onded one_go onsul onth> onton onumm onzep opier orary orde_agai orfue orsta orten ortig orty> \
        oseph ossip otarz otest ought ousan ouseh out_one over_susp oykot pacht paeck pale_spie park_0 partm \
        pati_ist pays_the pecto perre pers> pers_gesp phon_when phot_it piert pies> pind> plan_habe plied plitt \
        ponde porar posti praec praxe pric_fixi puenk raba_auf rabat rach> racti radio raech raet> raets rafie raftf \
        rahm_auf rais_it ranet rang_to rary> rathe raxen rber> rbren rdach rderu reami reath rece_a rech_der reds> \
        reeze reffe refu_to reibt reize remde remin rende rent_und renze repar respo rever rgebl rgeld rging rgung \
        riber ridge right riss_die rium> rkend rkran rkten rlage rnach rnwae robe> roess roppi rorde rotes rpart \
        rries rsagt rsatz rselb rstra rted> rteen rters rthda rtmen rufe_zum rufen rumae run_by rushi rvers rvey> \
        rwerk rzehr saemt saeu_an safe_noti said_that saiso sarbe saugu sbahn scha_im sches schka schl_nich schl_zum \
        schl_zwei schmi schue screa sech_stun secu_rese sehol sei_inte sein_die seit_ein seit_febr seit_mit \
        seit_okto seph> sert> serwe seve_this sfeie sgesp shar_were shcam sie_das sie_uns sieb_mona sign_the \
        sinc_abou sind_erkr sind_gest sind_saem sind_sie sixt_one sjaeh sleep slip> slot> smeld soll_nich solve \
        someb sorge spae_lag sper_der spond spra_von spuel ssant ssip> ssist sspli staur steh_0 steh_seit steh_stil \
        stehe stel_sei stic_ware stick stkor stop_usin stra_hat stre_0 such_mit sued_zum sulta surve susp_at sverf \
        swage sway> sweep sziel t_answ tage_auf take_the talse tand> tant> tarzt tbefe tchdo tched teen> telef tellp \
        tely> temno teres terra tersa tersu terve tery> testa tfueh than_you thday the_appr the_boar the_day \
        the_file the_fram the_heal the_hour the_line the_sett the_trav the_west ther_were thir_time thous tift> \
        tioni titio tives tkorb to_hosp to_meet to_stop toast toffp tomo_morn tonum torat tote_fisc traen trane \
        treff trei_auf trunk tsch> tsel> tsfei tshef tskra tslei tstei ttage ttelt ttery ttfor tuerz tues_and tzbeh \
        uards uctio udiol udito ueckv ueckz ueftu uenkt ufsic ufspr ught> uglin uhofe uhr_eine uhr_im uhr_und \
        uhr_zeit ulanz ulati ultan um_kurz umaen umfra umwel unbef und_trot unge> ungsa uns_ein unte_der unte_nun \
        unte_uebe up_and ursa_ist urvey usand useho ushin uspec ustan uszah uszue verb_soll verbo verd_dass verf_um \
        verg_der verl_den verl_man vero_in vers_der vert_ist veru_die verze vestr viele von_der von_ihne von_laeu \
        von_nich vor_zwei vorfu vorg_das vorl_in vorm_ein waesc walte wann> ware_die ware_war warm> warn_fuer warnt \
        wass_habe wass_zu weddi week_with weil_seit weil_sie weis_niem weit_eine weit_uebe wer_die wer_so werd_auf \
        werd_die werd_in werd_zur were_susp windi wir_im wir_wied wird_gepr wirke wirks wisch with_havi witze wohnu \
        work_the work_with wuerf wurd_als ykott you_will zbeho zialp ztuer zu_esse zu_frag zu_uns zu_zahl zubi> \
        zuech zuge_der zuges zum_betr zum_boyk zum_dank zum_kauf zuru_nach zusa_im zwei_besc zwei_mitb =1,-1,1 <abne \
        <bat> <bisl <guen <hund <ihr> <kick <line <made <pays <pend <prai <reze <scre <shee <subs <tut> <vier <zins \
        a_spre abneh abzug ants> aran> arbe_noch at_midn aturs atzt> auto_hat back_from begli beka_der beka_die \
        beko_die bisla bnehm buch_hat bzug> dank_ich den_umwe dener der_kita deze_ein die_druc die_gewe die_zwei \
        elach elhaf endun erant ergru ermei esstr ezept firm_ist gefu_und gelac gesc_fuer gibt_s guens hres> \
        ich_nich iele> im_gesp inien just_a klemm klich kund_die lhaft ltern man_eine ndler neue_stel ngele ngere \
        nich_das nkel> noch_das nur_das ob_wir oebel onale paren prais rausz rezep rmen> rtrie ruehr sie_ein sinc_0 \
        slang tergr the_birt the_othe the_sout tursc tzver uche> uebe_zwoe uhr_ich uhren um_acht und_dem ursch \
        verb_und von_gab von_zehn war_s wer_mit zu_such zulag =1,0,-2 <anno <anot <bake <bald <blau <conf <deci \
        <diag <fili <klae <kund <mued <sah> <veru a_pack aehe> alls> am_morg and_ther ander annou anoth anruf ausfl \
        baker corre das_nur der_selb die_schn easte ebuch eisel emmel entim ernah ernet ertvo for_nine fuer_mehr \
        gebuc gedr_habe gers> gest_zwei gram> hoert in_rent in_the jetz_ein kopi_der kost_extr ltig> mein_beri miert \
        mont_afte mount muede muend muss_die nabre nach_fuen nfirm nhall nnoun nothe nounc ntime ordn_ist osit> \
        paets raese resid rnahm rrect rtvol schal semme sgesc sie_war sinc_east sind_am staen stil_on taend terei \
        the_work traue tvoll uede> um_elf und_ents ungsh usflu vers_sich wertv wied_wir zwei_auf zwerk =1,0,-1 0_at \
        0_fuer 0_mehr 0_mill 0_quad 0_stan 0_urla 0_vers 0_vier 0_war <abma <admi <advi <aktu <anru <arab <area \
        <arro <aufb <aufl <aufs <ausk <baua <bede <bedr <befu <behi <beho <beit <bese <betw <bild <blac <bode <brau \
        <broc <calm <cars <ceil <clim <cran <dahi <demn <denn <dens <devi <do> <done <down <dues <dusc <e> <ear> \
        <effe <erla <eure <face <faci <fain <fans <far> <fee> <fern <film <fitn <flat <foeh <forc <foye <furt <gete \
        <gift <gree <gros <guer <guil <helg <herd <hist <hit> <hobb <hohl <hood <hook <how> <ice> <inge <isst <item \
        <jerk <jose <klim <know <kran <leip <lind <log> <logg <lorr <lust <ma> <magn <mail <memb <memo <mine <mixe \
        <mone <moti <moun <mrs> <muel <muen <neig <nem> <new> <noon <nota <nuec <nurs <onbo <payr <peak <petr <phra \
        <pict <plop <post <prov <radw <raet <reci <refl <rele <reor <salm <semm <smil <span <spei <stee <step <stic \
        <stol <subb <sums <taeg <tagg <tech <teig <tile <todd <towe <trap <trup <tryi <unev <unlo <unpa <van> <vide \
        <wage <wahn <wake <wann <warr <wear <wide <won> <wron <zent <zeug <zwoe a_chil a_lett a_mrs a_reco a_spok \
        ab_janu abbau aber_mit abgeg abgel abica abin> abmah abou_0 absol abte_bei abwas abzu_das abzus ache> achha \
        acili ackin acts> adung adweg aegen aengs aerkt aertn aesst aftun agers ages> agged agier agnet ahnsi ahrel \
        ahrge ainst akat> akery akfas alen> alers alle_elf alle_seit almon alog> alte_firm am_erst an_0 an_inte \
        anchi and_was ande_hers ande_teil anked ankin ankla ankwa annen anner anru_und anty> aphed apoth app_von \
        arabi arauf ardin arges arke> arkha arkin arnin arou_the aschi asing astwa at_brea at_nigh at_noon at_once \
        at_s at_seve ateme ative auch_am auen> auf_papi auf_stat aufg_sie aufm_die augh> augu_in auhof aus_bad \
        ausg_war aush_die auung awers ayrol banda bank_s bank_says banki bbie> beant bearb beck> behan behi_the \
        behin bei_best bei_den bei_etwa bei_in bei_niem bei_so beim_chef beko_man beko_von beln> beru_hat besc_hatt \
        beset best_im betwe bevo_man bica> bilds bill_us bis_dahi bis_heut bis_sams black bling blow_door blowe \
        bmahn bohn_die brau_mein bsaus bsolu bsrae btisc bunde calm> car_park cars> ceili cenza chalt char_me chbet \
        chgeb chgla chieb chirm chise chmec chtli chult chure chwag cilit cipe> comp_the cture cust_desk cutiv \
        da_mit daech dahin dana_funk dana_hat dansa darf_es das_bund das_die das_guta das_regl das_sei das_stud \
        das_wett dder> ddler dem_firm dem_mitt dem_urla dem_weg demna demo> den_haen den_komm den_ruec den_stro \
        den_vorg dene_die denn> denpr dense dents depot der_abre der_auss der_baue der_bezi der_cate der_chef \
        der_chor der_disp der_eins der_gest der_hotl der_ist der_juni der_klav der_mail der_nota der_orts der_schn \
        der_seit der_sitz der_term der_verb dered deres derfa dersp devic dheit diagr dicke die_akti die_anna \
        die_beru die_eine die_kuec die_pers die_regi die_spae die_stad die_tier die_tran die_umge dien_hat dies_mona \
        dinne dlern dmini do_i done> drawe dreh_durc drei_lief drei_mens drei_uhr drei_und dreif driv_is dscha \
        du_die ducte duess dunke durc_nach dusch dweg> e_bike eakfa ease> easin ebelh eblin ebsau ebuer ecept ecipe \
        ecuti eded> edere ederz editi eeded eekas eere> eesch eferw effec eftet egal> ehend ehind ehmig eiben eibti \
        eifac eigli eihat eilin eilne ein_serv einar einde eine_aush eine_auto eine_brie eine_durc eine_ents \
        eine_gesc eine_kris eine_pfan eine_schu eine_vier einm_selb eipzi eitsa ekehr eklae ektle ektve ekuen elag> \
        elbau eldor eleas elern elf_grad elga> ellam elled ellos ellun eltam emach emble emen> emlic enant enbes \
        enbri ency> enhal enieu enkun enmar ense> ensel ensth ents_ich ents_kein ents_wird enver enza> eorga eppe> \
        eptio er_hatt erade erden erem> erfab erha_das erkan erkte erkul erlau erle_ein ermar ernse erre_die errli \
        ersa_komm ersa_soll ersan erst_beid erst_hat ertif ertim erung erwec erwer es_an es_den es_der es_ihr eschn \
        escht eselb esetz esond espei espue esse_von estue esund etigt etigu etreu ettbe etwee eulen eunig euro_weni \
        euten evice eview ewese exami execu exibi expen expor fachh facht facil faeng fahr> fahr_war faint famil \
        febr_the feeka fehl_in fens_und ferns ferwa ffeek figer fight figu_cove fili_in find_den fine> fitne fitti \
        five_roun fkleb flasc flect fmal> foehn for_elev force foto_der foto_im foyer franc frau_schw frei_an fresh \
        freu_kenn frien from_my frue_das fuhr> funks gains gefu_wurd gehe_die geko_sind geld_0 geld_zuru gelue gemac \
        geme_auf genie gent> gerad gesc_bei gesc_in gese_man gesu_hat gesun gewes ghbou ghtee gkeit glas_und gnets \
        gratu green groes gross grues gshof gskar guert guide guilt gurt> gutes habe_und habe_will haen_die haft_vor \
        haftu hand_und hanke hard> has_had hase> hatt_das have_a hbour head_of helga hema> hered heren herrl heut> \
        heut_beim heut_nich heut_noch hiebe hier_jede hind> histo hlerk hleun hlung hmeck hmeri hnsin hobby hoehu \
        hohl> holen hoodi hook> hotl_band housi howin hrase hrech hrela hteen htern htzul hulte hure> i_get iagra \
        iben> ibili ibtis icens ich_0 ich_beim ich_da ich_dreh ich_eine ich_ford ich_ihn ich_natu ich_trin icing \
        icipa ickin ictur iebli iebsa iefe> iegel iept> ieser ifach ighbo igkei iglin igrat ihatt ihre_ware ikett \
        ilder ildsc illed ilneh im_juni im_nach im_nove im_schu im_somm im_sudh im_vier imite immun in_thei in_two \
        in_writ inall inar> inarb inati inenp inik> inkae inkt> insta into_a ipzig irksl is_of isel> ist_da ist_echt \
        ist_imme ist_inzw ist_jede ist_lieb istor it_for it_now it_the itati items itnes itors itrae itrag ittle \
        ja_scho jahr_erfa jede> jektl jerks jetz_im jetz_nur justi kalt_seit kam_ein kam_nie kann_sie kante kauft \
        kein_tank kenha kept_my kerst kett> kettl kfast khaus klebe klei_die klei_und komm_heue komm_ist kont_auf \
        kont_gesp konti kost_ein kstil ktivi ktver kuen_fuer kuen_stre kwage lader ladun lage_von laine laint lame> \
        land_war landl lang_wird lasch lastw lbau> ldige ldorf ldsch lease leasi lebe_das lebte lects leere leipz \
        lerku lern_man lerve less_than leuni liant lide> lieb_auf liebl lief_die lief_hole lieg_und lies> liese \
        lima> limit line_says link> liste litae lives ll_be llian llos> llung lnehm log_out login look_at love_the \
        lpert ltamt lung> lussr lusti lvent lzeit m_not mach_man maenn maerk magne man_darf man_scho man_who \
        mana_dire mann_der marke me_wher meckt mein_foto mein_geld mein_kind mein_name mein_pake meind meld_sich \
        membe menha mens_verl mess> mete_hoch miet_und minu_elf mir_beim mir_das mir_zu mited mitt_geht mlich mmenh \
        mmiss mmune moder mona_fehl money mont_the morg_die morg_ein motiv movem muss_es my_daug my_slid my_soli \
        my_supe my_wife nach_ein nach_sind nach_wurd nally nary> nbesc nboar nbrie nchis ndans ndera ndhei ndigu \
        ndry> ndstu nehmi neigh nein> nende nenn_mich nent> nenwe nerve ness> nette neue_werk neunz neven nfaeh \
        nfaen ngelh ngsho nhers nich_abge nich_dafu nich_gibt nich_wenn nich_zuru nie_ich nieur nisat nits> nitte \
        nity> nix_komm nkaeu nked> nkred nksti nkwag nlieg nlimi nlock nmark nnenw nnig> no_call noch_0 noch_imme \
        noch_offe noch_uebe not_on notar noti_two now_it nselb nstab nstha nstra nting ntor> nuech nurse nwach nzeln \
        oardi obby> obear ochur oddle oder_was oder_wenn odern odie> oehne oehun oere> of_s off_is offe_me offe_post \
        offi_said ogin> olds> olper ommis ommun on_all onboa one_said oney> onomi onten oodie opera orhan orrec \
        orsch orzim ospek ouche ounci ourne ourte oveme overt owels oyalt oyee> panne park_von parkh parki payro \
        pedit pelzi pense per_aush perat pert> pfel> phed> phon_line phras picki pictu piep_sie plopp pokes pothe \
        ppelz prici proch prosp prote proz_nach prue_scha puele rabic racts radwe rante ranty raphe rase> ratio \
        ratul rawer rbest rdern rdrei reakf recep recip reco_mess refle reini rektv relan relea rema_on remen reorg \
        repo_to resh> ress> rest_0 rfabr rfueg rgeon ricin rief_an riefe rieg> riend rill> rilli ringi ringt rkant \
        rker> rkhau rksto rkult rlege rline rman> rmark rmena rmina rnseh robea rochu roll> ronom rospe rows> rrant \
        rrowe rsand rspie rstue rtifi rtons ruary ruess rwech rying rzimm s_sala salmo satt_mit says_0 sbetr scale \
        scan> schi_fuer schin schn_war scho_aber schu_vor sebue sech_jahr sech_uhr seie_0 sein_geld sein_werk seit_0 \
        seit_mitt seldo sembl senku senst sent_a serun sgara shaft shang sheft showi sich_der sich_wie sie_mein \
        sie_sich sinc_last sind_inzw sinni siona siste slief smel_of snach so_lang solut some_has sonn_bei sory> \
        spalt spedi speis spit_der sproc srats srund sscha sschi sseld sseru ssrec stagr stan_vers stat_page steel \
        stel_in stenp stig> stolp story stric stuet stun_auf stun_ein stun_mit sturz subbi sums> sundh sung> svors \
        swap> szusc taegl tag_des tage_hatt tagge tagra taine takt> tammt tamt> tank_mehr tankw tatem team_bei teel> \
        teigl teil_die tell_me tella temen tenpf tered tgete that_they the_case the_cate the_cont the_cust the_cut \
        the_figu the_floo the_grou the_lift the_part the_room thek_und thema then_i this_afte ticke tiket tiles \
        time_i timmu tlini tness toch_nenn toddl tolpe tons> tool> towel trand trang trapp trati treic trich tryin \
        tschl tsnot ttbew ttler tudio tuetz tween twel_week tzula ubbie ucces uckte ucted uebe_fuen ueckk uefer \
        ueher uehlt uehlu ufer> ufkle ugen> ugska uides ular> ulief um_sche und_ange und_brac und_hab und_heut \
        und_meis und_schu und_wann und_weis und_zuru undhe undry uneve unft> ungsf unigt units unkel unkst unlim \
        unloc unse_chef unse_lese unse_steu unte_0 unte_hatt unve_der uoted uperm urgeo urtee us_in usfal ushan \
        ussre ustie ustig utive utoma uungs vate_war vemen vent> verdr verfu verga verk_das verl_0 verl_am versu \
        vert_in verw_die verz_die video vier_fahr vier_hat vom_band vom_gela vom_stra von_gut von_hall von_komm \
        von_lieg von_neun von_zu vor_eine vor_geri vor_mir vor_vers vorzi waeh_die wahns walls wann_die war_mein \
        warra wart_ich we_d week_at weep> weil_es weit_im wels> welta wenn_der wenn_ein wer_frag werk> wers> werte \
        wettb whil_the wie_ich wied_die wied_heim wied_mit wiese will_im wir_gril wir_mach wir_soll wir_uns \
        wiss_woll woch_hat wohn_blei wrong wurd_eine wurd_heut xamin xecut xibil xpens xport yroll zahl_zwei zeit_0 \
        zeit_zwei zent_zu zepte zeug> zirks zu_kurz zu_vers zu_weih zuge_fuer zugsk zule_0 zulie zum_absc zur_kuen \
        zwei_abre zwei_das zwei_schi zwei_wint =1,0,0 0_der <anae <auth <bent <clam <docu <does <drai <hydr <knie \
        <krea <leck <lkw> <lohn <mona <onke <pet> <sozi <trom <ulce <waes <yach <zitr abgen adens aecht aelft aesth \
        aeugl ahmes aktik alita amt_hat anaes ania> annel annun any_more appar area> ashes aufs_tagt aughe aulik \
        ause> autho becke been_seen beko_ihr bent> berae berle best_um bewil bgefu bgeno bin_0 buche buss_verh cepti \
        cers> chaue chtsh cils> clamp cont_and cumen da_ist das_gas das_syst dem_letz den_ande der_adre der_elte \
        dersh die_abre die_absc die_dich die_lind die_putz die_staa die_zwis displ dlubb docum drain draul dstif \
        durc_es eantw ebsch edin> eilha ein_blin ein_ende eine_kapi eine_lack eine_tag eink_mit eklam ellbe ellig \
        enche enfal enfze engte enst> epart ergan erket ernbe erpr_und es_gilt es_ich es_wurd eskal esthe etist \
        eugli ewill fahnd fell> fest_der fgabe final firm_zu frach frau_im fsgen fueh_ich furth gave_me geben \
        geho_zum geon> gest_die gewo_und graph graum gruen gsges gsmit habe_ich hadn_t haelf hafts haltu handi \
        have_gone heinr heit> hetis hlage hlass hmest hoch_mein horit hrien hydra icers ich_fahr icker ierfa im_baua \
        im_lade im_land im_maer im_roll inds> inens ingra inkin inrec ionar ipes> isati isebu issed it_woul itron \
        kedin kein_betr kends kenn_mich kreat kund_wer laeu_bis lamp> laug_and lbein lcer> lende letz_upda lfte> \
        lieds llbei lubbe mach_ich mal_gete maten ments mesto minds minu_komm miss_one mmuni motio muenc my_niec \
        naec_somm naest ncils ndlub nehm_ich nenbu neue_gera ngrau ngsmi ngstr nich_gekl nkedi nnung noch_gesu norm> \
        nsult nzug> ocume of_shor ohne_pass olven omoti onary onenh onkel orgun ories ority ortve otion pannu \
        plan_auf plies plit> portv ppara promo prue_zur pulli putz_die raeu_von rauer rberi re_stuc rede_sie rees> \
        rges> rgie> rinki rkett roll_und romot rona> rship rton> rtver rufsg saeug said_it sent_the shout sich_seit \
        sich_verd sorgu splat splay ssert sthet stic> strec supp_says swap_it tagt> tbewe teilh the_boat the_cycl \
        theti thori time_to tingr tist> to_its torie trug_den tsste uebe_hat uefte uench ufgab ughed uhr_ein ulcer \
        uncin und_uebe unse_abte unse_eige unte_span urthe ushed uthor verh_mit vers_auf vier_die war_sie was_soll \
        washe waves weigt wellb what_they when_you wher_it wie_viel with_an wohn_in wurd_auf wuss_ich yacht ydrau \
        zitro =1,1,-3 <kurs <mens cher> eint> estre sich_nich to_0 =1,1,-2 0_schr 0_to <abwa <beri <bitt <corr <depo \
        <fang <fass <figu <guel <held <holz <ja> <leas <long <miss <nutz <pfan <quot <road <ruec <scan <shut <smel \
        <tant <tick <trie <verh <werb absch aden> aenne aerz> afte_four ails> aket> alend altun an_alle anmel anung \
        asche auf_und beca_a beira benen berin berna best_kein best_und beste besuc bis_mitt bis_zwoe bitte brech \
        chau> chiv> commi court da_war dach_ich das_pake dass_ich dem_0 dem_park der_ausb der_gara der_kund der_prei \
        der_uebe der_wett der_zeit die_buer die_lauf die_lohn die_meng edruc efer> egess ehrte ein_geru eitra eltig \
        emeld enaus ende_mit endet engel enken erbar erfae erhae erien etung etzen euer> faehr frag_nach fried gaben \
        gaeng gedru gefr_wird geges gekla gemel ghter gluec gsten guelt habe_ihre heape hern> hnabr htlin huetz \
        ich_mich iker> ildin ilett im_apri im_jaen in_hall ist_bis istra izei> jahr_verl kilo_der klebt kmeld \
        konz_fuer kurie lag_die lanun lass> licht list> lizei logi_and lohna loss> ltung maerz man_die missi \
        mit_herz month nach_neun naech ndeln ndien ndin> niede nmeld noch_die nual> nuar> nutzt oeffn of_them offic \
        ohnab oilet olize onal> onfir opti_auf ortun osen> ounce ourt> per_mail pfen> planu poli_are poliz praes \
        pruch rfaeh riede rjahr roffe runde schau selb_die shut> sieb_woch slos> spann spruc state stens tell> tence \
        tens> that_i the_cons tiker tment toile trate troff tures turz> tzung uehr> uelti uildi um_vier umen> usche \
        vert_von verte von_die was_give wert_fuer wette zeige =1,1,-1 0_jede <angr <anme <deze <flae <futu <jaen \
        <kuri <prae <rema <used <whil abge_der abstu acht_woch ammel ante> anual anyo_here auf_zwei auft> aush_nebe \
        beko_den book> chenb ckmel confi den_drei denkm depo_and der_auf deska die_baec die_tari dien_am dnung eberb \
        eckme eige> ein_vers eine_klei ende_at enend enkma enpla enten erlad esehe eskar etrof fehl_ich futur geseh \
        grout grue_von gstag hael_das hile> ideo> iders itch> ixer> jaenn jahr_vor krei_lieg lant> lies_sich lken> \
        llamt loses manua mir_kein mixer mona_eine ngsta nich_beim nigun nkmal noch_mein oats> ob_die ordnu randm \
        rauc_uebe rded> rdnun rota> scha_war schi_in seco_week seln> sites smell steh_der strei the_asse the_ware \
        to_beco tvert ueckm uehru uture von_das vor_in war_fuer wech_den while wider wir_sitz wird_gera wuerd \
        wurd_noch zenti =1,2,-4 erfah lsche nsche teil> =1,2,-3 0_mens 0_tage 0_tonn <fals <tonn bart> chaef cted> \
        den_0 drei_jahr eburt ehere eldun ement ennen erein erich eser> gebur glich haeft hatt_eine hselt ldung \
        lick> meldu menti onen> ossen ritt> sagt_das schli schlo tatte ucht> =1,2,-2 <door artet den_nach fuer_die \
        fuer_sech gesel model nging rtsta them_the undin urtst =1,3,-4 <rent <will <wird ahrt> eteil hloss ische \
        mand> ruch> =1,3,-3 <uhr> herst =2,-10,8 <uns> =2,-6,3 <geld ecken =2,-6,4 chnun esche =2,-5,3 kinde =2,-4,1 \
        <beha <eink enfte onne> spend =2,-4,2 <ganz <halb <nach <out> <s> halbe ieren komme mein> nger> nmal> pital \
        =2,-3,0 <hous <muss <schl <tote <zahl der_wand erlie niste verli =2,-3,1 0_stel <alle <beim <call <dere \
        <einm <haet <lost <pfle <tren <wher <zuru aenge aette anger artal auf_weit begru beim> chef> chem> das_haus \
        der_mont ebers emmer erzeh fehle for_a gesse haett im_kell klini lben> linik loese mich> monte nteur onteu \
        ooks> orted otogr prue_die reibe rfueh samt> schte there uarta uenft und_am uruec von_heut wand> where zurue \
        =2,-3,2 erer> =2,-2,-1 <abba <come <fahr <gepr <spin <temp ab_sofo beim_amts bish_nich chwer ckte> die_gaes \
        eger> eine_halb elf_proz ener> erbea erurt esswe fande fine_0 for_at forel gebe_die gern> has_to ickte ined> \
        insen is_now koen_sich me_a mit_den mit_sofo nett> ochen orell out_of quali ratin rbeau rurte rvere sene> \
        ship> sofo_wirk spok_of spre_von sswer stome tomer uebe_jahr und_milc vater vert_mit von_durc were_told \
        whet_i word_ware zaun> zu_sein zuege =2,-2,0 0_auf 0_bis 0_fili 0_grad 0_kind <absp <answ <auss <away <balk \
        <batt <beca <cust <dara <dort <ener <erkr <fiel <gaes <gelb <gele <half <home <hote <isn> <kaff <kopf <krim \
        <laes <last <lini <mitb <near <pati <phot <prom <qual <rati <rett <taus <tomo <true <unte <vorm <vorw <wand \
        <weih <wirf a_repo adene aelte aerte ahmt> ality alkon andge antie anwae anzen arant arzt> ator> aucht \
        aufg_im ausfa auste away> bach> balko been_die bei_gesc bei_rein bei_sind bende beri_ein bezah block buehn \
        busse call_the cause cheid chtsa code> ctors custo den_raeu den_vert der_beho der_betr der_kolo der_konz \
        der_masc der_poli der_rat der_vors derba derge des_tage des_verd die_anwa die_baus die_heim die_schu \
        die_tour die_uebe die_werk dies_zeit direc dose> draus ebsra efall ehne> ehrer eihna eilun ein_mita \
        eine_woch einka elder eleit ellen ends> energ engeb erfu_es erstr eses> ested etrei ettle fehl_eing fens_zu \
        fined forma frisc garan gehei gewa_die gnahm hat_fuer hat_mir heim> hnach hortl hotel hutzb iebsr iehun \
        iesst ihnac iken> ilung im_kran im_lauf imme_noch in_a in_hamb in_may in_vier inike ions> irect ist_noch \
        ist_so it_is itbew itere ition itzt> kling konze laes_sich lage> latio lauf_des leitu lieg_mit liert linge \
        lkon> llige lower lscht lter> ltest malt> mehr_kind mehr_zu menge messw mgehe mio_euro mised mit_dass mitbe \
        mmel> more_than morro near> neue> nften nich_einm nicht niken nung> nwael ockie offe_im omise omorr ormit \
        ospit otel> photo ping> promi raini rale> rauss rbran rbrue rlaeu romis rtly> rungs rupps samm_unte schl_im \
        seit_sech serv_afte setzt site_on split ssene sstru strea strup teilu the_acco the_baby the_staf time> tlos> \
        tomor toppe tplan trale tream tren_sich ualit uehne um_0 umgeh und_dies upps> usion ussen ustel verw_und \
        vorla vormi waeh_der waelt walk_out walt> was_stil wasse weihn wer_eine wher_the wir_in wir_uebe wird_derz \
        with_a ziehu zum_aben zunge zwei_tage =2,-2,1 <derz <head dem_werk der_verg erfuh gefal hine> htet> igene \
        iles> ositi rfuhr risch rzeit togra viel> wart_vor =2,-1,-2 <dick <flur <inde <sail <sinn <spok <tell <waeh \
        <warn <wund and_send anfae bers> bottl bour> but_i chat> ckdos dafu_eine dann_unse dem_ich der_beru die_das \
        dien_fuer eckdo eggeb ended endle ensge ente_the ewegu firm> frei_woch freu_und frue_die frue_hat ggebr \
        gros_lob hlten i_boug ich_selb im_rega in_i indel ioren ision jede_mal jede_mont kdose kein_bode lern> liere \
        lite> lueft maen_in meln> mir_dafu naten nie_gese nings niore olite part_von per_rund polit porte rega_ein \
        rein_0 rrow> sagt_ein saili sauge so_many spoke stan_0 tage_vor teckd tice> und_wird wachs ware_mein \
        week_befo your_own zeln> =2,-1,-1 0_days 0_geko 0_is 0_schl 0_schu 0_weit <abzu <acht <addr <adre <bade \
        <band <bego <blok <bott <brea <brut <bueh <buy> <chri <clai <cliq <dari <dash <eh> <erse <etik <exec <expo \
        <fens <fieb <flas <foli <gelu <gewa <goes <grat <grea <gril <groe <hell <impr <job> <judg <kapu <kiss <komp \
        <korr <lett <link <live <loch <lokf <loll <make <midd <mind <news <nich <nix> <owes <pena <pfei <posi <quee \
        <regl <regu <renn <retr <roma <rosi <samp <secu <sess <shaf <spit <staa <stil <thek <thin <tin> <trac <ufer \
        <wash <whom <wohl <zert <zug> a_blok a_fork a_mana a_mont a_pers a_plan a_pric a_slid a_stra aber_nich \
        abge_ware abge_word abou_two abour absa_im absag absau abzu_der acco_and aceme achse actic addre adres aefti \
        aegli aendn aenie aenke aerge aerme aess> aeste aetig afanz afte_six ahlba ahlte alfor alle_hatt almen \
        als_frei am_rand amili an_fuer an_upda and_call and_she andst angl_club angsa aning ankl_gege anwa_der \
        anyo_else anzug apri_and aputt arch> are_aske are_bril are_stil arin> artic arton aske_to at_lowe ategi \
        atus> aufs> ausb_ist auss_der autet baus_am beer> begon behoe bei_schw besc_der besc_in beson best_fuer \
        best_wir betr_muss beza_drei bilit bille binde bloke boten bridg brie_hat brueh brutt bsage bsche bstur \
        buchh bund_das butto can_hear cator celle cemen ceshi charm chaum cherc chhal chief chien chimm chleu chnec \
        chris chsuc chtsk chtss chwan chweb ckfor clim_on clip_the cliqu clos_its ctice curit cut_out dacht dank> \
        dann_frag dann_kam darau darin das_datu das_hote das_ich das_mind das_moeb das_schr das_stan das_umwe \
        das_wass datu_uebe day_befo days_in ddres degre dem_depo dem_lief dem_satz dem_upda den_aben den_stan \
        den_stue denen depe_on der_abte der_ansc der_buch der_bueh der_ganz der_klin der_paus der_reih der_rota \
        der_verm der_wirt der_zent derfu derse desam destl die_ande die_bett die_die die_eign die_fris die_gelb \
        die_gute die_komp die_leit die_ober die_rati die_sais die_schw die_spue die_stel die_stim die_wand die_weih \
        dnis> do_not doch_die does_t doesn dopp_prei drei_bund drei_von driv_off druck eakin eamte eanin eckfo ecuri \
        edenh eften eftig efuse egie> egig> egonn egula ehnen ehren eighb ein_arbe ein_logo ein_mits ein_schi \
        ein_zaun einan eine_druc eine_erkl eine_klag eine_lehr eine_masc eine_medi eine_nach eine_obst eine_rund \
        eine_sitz eine_sond eine_stim eine_vers eing_im eink_der einse eizun ekass ekuer elfal elfte elsch emaes \
        empfe enalt enbre endin endni engi_are enien enstr enutz enwei eplie eply> erbes erdic erfa_man erleb erme> \
        erneh eros> erpar errat ersa_fuer ersag ersam erst_inst ersuc erweg erzei es_ist es_zum eship esses estae \
        estat estge estlo etaer etour etter eumen euro_im ever_one fachl fahr_habe fair_the fami_die fand_der fehl_0 \
        fenbe fersc fert> fiebe file> filia firm_has flas_die flich folie ford_nun frue_war ftige fuehl fuer_uns \
        fuer_unse funke fused gaert ganz_gros gebe_kein geeh_herr gefah gege_zwei gegra geist geku_die geric getre \
        girl> give_a given gonne grati great grill groe_0 gulat guten habe_bei haber hael_der haend haet_es half_the \
        hall_0 has_aske has_shut hat_ist hat_nach hat_vers hat_vor hat_zwoe heads hear_the heets heim_in hein> heine \
        heizu henen herch herer herr_von herre hhaen hhalt hheld hief> hisee hlaef hlief hmigu hneck hochz hoene \
        hoerd hold> hotl_von hreib hrich hrist hschi hseln hsuch hund> hund_of hwang hwarz hwebt hweg> hwind i_buy \
        i_now i_stop ialle icato icesh ich_auf iday> iete> ilial im_stad in_each in_febr in_grue in_sech in_wake \
        in_whic in_zwei inand indin ingew inhab inspe iques irkun is_an ischl isier ist_vor ist_wied ithhe ives> \
        iving izung jahr_abge jahr_rech jede_der jetz_beim judg_call judge kalt> kam_am kam_eine kam_mit kann_ich \
        kaput keit> kford kfueh kiere kisse klagt known koll_sei komm_in krie_die kslei kuen_nach kulat kund_der \
        kund_zu labou lacem lache laeft laen_vom last_steh laut_send leani leid> leid_nich lent> lford liall lieg_im \
        lieg_noch lift_plan like_a lings linkt lique lisse llein lob_an loch> logy> loke> lokfu lolli lsory ltenh \
        lugs> lzpla mai_ist mail_kam make> mana_s mbers mehr_der mein_mail mein_schr mens_steh mers> messt messu \
        migun milie mind_aber minu_die missv mit_ders mit_fals mit_foto mit_mein mit_wir mitt_an mittl mont_bei \
        mpuls muss_0 my_own nach_abge nach_erst nach_zwei nachm nande nderb nders ndest ndica ndnis necke nenn_es \
        nenne nensc neu_ausg neub_von nfte> nhabe nheim nich_an nich_lang niem_verg nken> nkenh nking nkung noch_mit \
        noch_nach nown> nsgef nspre ntral nur_eine nur_weil nzett ochze oeher oesen oesn> of_peop offi_of offi_the \
        ohne_heiz ojekt okfue olien ology olzpl omer> ompul on_its ontai ontin oppin oppt> orde_and ordne orker \
        osine osses osszu otati ounds our_regi ousin over_my owed> owes> passi payer pekt> penal pfeif pflic pitze \
        plugs poke> posts proje prom_a prue_ein prue_zwei pruec pten> pulso pumps putte putze queen ques> racki \
        raenk raetz ralle rankt rateg rchsu rdich rech_einm rech_rueg reen> refus regle regu_has regul reifa reise \
        rekt> relle remse repli reply rere> rest_of retae retou rgele rgerv riers riert ries> riet_man righ_now \
        riss> riss_in rivin rket> rksle rkung rnehm rnier rojek rong> rossz rotat rote> rrate rren> rrivi rsage \
        rsamm rsehe rsona rsuch rten> rtige ruec_zu ruehs run_a rund_und rundm rutto rweg> rzer> s_bei s_on s_repl \
        sampl say_that scha_um sche_und schi_mir schie schil schl_die schm_der schme scho_bere schr_mir schw_fest \
        secur sehen sehr_geeh seit_sieb sends sessi sett_the sfahr sfall sflug sfrei sgefa sgetr shalt sich_im \
        sie_auf sie_gern sie_kein sie_vom sind_die sinen site_are skunf so_lern soll_nach soll_sich soll_wir sonal \
        sonn_fuer spect spitz ssel> sselb ssen> ssgae ssor> sswor sszue staat stam_aus stan_am stan_drin statu \
        steh_vor stloh stor_mana stpla stra_die stra_s stud_bei svers swert swort t_know taats taeti tattf tatus \
        tegie tehen telan tenge terie terna tersc tgeno that_were the_angl the_area the_chie the_deci the_judg \
        the_labo the_lot the_mana the_mead the_regu the_ther ther_are ther_now they_are thhel thre_of thur_and tief> \
        tiges tinen tled> tleit tlohn took_them topp> toppt tote_fore trade tragt tries tspru ttled tton> turni \
        tzter uchha udge> ueckf ueens uegig uegt> uehsc ueros ufige ufruf ugema uger> ulato ulsor um_eins um_sieb \
        umpe> umps> und_aus und_nie und_nimm und_ohne und_verw undma undsc uns_in unte_hat unted urity urla_die \
        urnie uschu usfah ushal uskun uspen ussli ustae uszug utlic utto> utton utzbe vatio vere_war vere_ware \
        verg_ausg vier_haen vier_in vier_uhr vom_fahr vom_kund von_es von_holz von_sieb von_wart vorl_verw wages \
        wahrs wange war_dann war_die war_und ware_0 ware_der ware_zuru warni wart_auf waru_die wass_ab water webt> \
        weg_und wegun weit_0 were_give were_neve what_the who_had who_lost whom> wie_frue will_come wir_fahr \
        wir_seit wirb_mit wirbt wird_bei wirku withh woelf woll_blei work_at worke worte woul_be wurd_0 wurd_die \
        wurd_in wurd_mein your> zahl> zahl_in zahle zaun_ein zeig_wie zeitu zerti zigen zoll> zplat zu_drit zu_prue \
        zuck_man zuegi zugem zum_dopp zuru_der zuru_es zust_und zwei_lehr zwei_lieg zwei_naec zwei_saet zwoel \
        =2,-1,0 <bekl <carr <erfu <frac <inzw <laug <leer <obje <ok> <op> <resp <riss <rufe <tauc <view <watc <work \
        <zaun a_batt ab_morg abrec afety and_will ange_0 ansc_von anwo_der asser at_midd audit aus_kind auss_betr \
        aussa bere_0 betr_hat bgeha bgesp bstan chtfu cisio cksta comp_had cour_of decis den_jahr der_herr der_konk \
        der_stoe der_vere derz_nich did_the die_antw die_brue die_lini die_wett direk dmail drei_auto eaufs ecisi \
        eckst ehrja eiger eine_firm eine_sche elte_wart empor enke> erate erson es_die es_ein ewuss festg fety> \
        ffnen fnen> ganis gas_stro geldb gelei gerve gesp_mit gest_0 getr_habe glas_nach hand_out has_not hat_zwei \
        heiss hera_der hers_hat heut_um hngeb hrjah htfue ich_um ich_von ich_wohn iffe> im_intr in_klin inzwi irbt> \
        irekt irft> is_stil istet jahr_alt jetz_mein kart_hat kino> kstae ktie> kunge land_wurd lbahn lehrj lorri \
        luef_aus may_and mit_atem mona_zuru mpora mpres nach_rech nach_ruma nach_schi name> nding ndmai ngera \
        nich_verg nigen nutes nzwis ockin of_my offi_says ortbr ounte pass_ist plak_mit quart rate> rech_dies rgani \
        rtbru rube> ruend safet schi_ein seie_mit shing sitzt somm_hat sprae stan_dann stgen stige tbruc teil_sind \
        ten_time trit_seit tsamt tsger vors_wurd watch weima werd_betr werk_der wirft work_had wortb zu_luef \
        zwei_vors zweim =2,0,-3 0_mann <ansp <glas <gone <niem able> alle_gela anspr chtig den_leut eeks> eife> \
        endig gehoe gone> jede_morg loesc niema rade> rien> sie_mir weeks =2,0,-2 0_an 0_mona <alwa <aufk <aush \
        <belo <cand <comm <east <eins <fami <fitt <flug <frag <gese <inha <knop <labe <leaf <led> <less <marc <matt \
        <mode <ones <oran <ordn <per> <pros <ran> <rota <shel <sped <trad <trau <unif <urte <vani <wett <zule a_boy \
        a_comp abeih acht_bis aefts aerun aesen aeufi aflet ago_and agram ahin> allen alles als_0 alty> alway \
        am_tele an_oppo an_weih and_agre and_one anish appea as_long asswo at_i auch_nur auche auern aufkl bald> \
        beiha beim_vier beitr beko_bei bestr bin_ja blei_die break breme broc_show buil_a built canne chie_exec \
        chrau chsen citor conne ction da_lass dann_komm den_eink den_schl der_das der_fami der_miet der_name \
        die_kurs die_lage die_ruec die_waes dien_mit ding> down_i dreis eafle east_and eckwu egale ehabt eides \
        eigh_mont ein_kuge ein_miss ein_trau eine_das einm_ein elauf elege enden enlic enner ents> eplac eraeu erbra \
        erche ering ermos ersoe erwei esagt etwa_sagt eufig eundi euro_haet fice> fotos fourt fris_von fuer_sein \
        fuer_zwei fuers gale> gebu_der gehab gelt_als gesag gese_habe gespu gest_im giona gsamt gute_auft habe_mein \
        had_left hade> has_gone hat_0 hat_beza hat_weni hear> hear_my heke> helle heut_0 hint_und hows> hraub \
        ich_bis ich_schw ich_sei ich_so ichti icito icket ieden ierma iform igen> igste im_verg in_brem ingin inke> \
        inte> ist_nich ittin jede_ein jetz_in kalen karto kell_die kery> klima knopf kultu label laech laeru \
        lass_ich lcher leafl leav_they lebt> leife leut_bei licit lleit logo> lways mai_am mail> man_sie march marge \
        me_and mein_adre mein_ich mein_nach mein_pump mich_nich mir_der mir_zum mitt_im mmeln mont_and my_card \
        my_noti nach_zum nahme name_and nect> need_two nell> nich_ange nich_so nifor nine_the nnect noch_mal \
        noch_zwei nopf> notiz nur_mein oene> oenli oesch ointe olici ommer onnec oppor orang otiz> own_door pair> \
        passw peak> plan_and portu prove racto rech_die regal reie> reor_in repla resse riet_mir roman rout> roved \
        rrlic rsoen rspre rstae rtuni ruec_die rueh> runds scann schr_seit seit_gest she_s shows sicht sie_0 \
        sie_auch sing> sitz_jetz sitz_seit skart soenl soga_zwei solic somme spin_mit sprue ssing stat_der steh_in \
        steh_wie step> still t_come tag_und tante taube telli tete> the_four the_one the_road the_time the_trac \
        thei_answ tive> tner> tscha tunit ture> turn> turn_back ueckw ufen> uilt> uletz ulter ultur und_beka \
        und_krie unifo up_it us_for used> vanis vate_sass verk_und vert> vierm voll> von_foto von_war vor_drei vorha \
        was_char ways> ween> weil_jetz weis_kein wenn_eine wer_etwa werde wie_der wie_die works zeit_zum zu_vier \
        zulet zuru_und =2,0,-1 0_degr <blow <card <chie <cros <datu <faeh <hub> <kale <kopi <logo <loya <pair <reje \
        <reto <russ <surg <vouc <wall <weis <zuck a_love aetsc ainte an_von anent annt> aper> aterp ausku autom \
        ayers bedeu befo_you befun beri_unte bevol biet_0 blei_es but_my cand_the chwin ckgez clau_0 clusi conta \
        corde dabe_geha dank_eine dann_ist das_fals das_gesp das_ordn das_zert dem_vorj den_park den_weg der_mit \
        deute die_gebu die_hand die_lack die_laut die_offe disa_the disap door> drei_woch dungs durc_mit durf_wir \
        ebevo edeut ehlen ehsch eine_teil eject elebt else_s empf_es entsc erfas ermie ernve erspi es_eine esamt \
        eutet extr_und fest_die for_as ford> frag_sie frei_sagt fuen_in fuen_und gar_kein gebu_und geleb geler \
        gesp_fuer goes> gramm grun_und guts_fuer had_neve hat_ihre hat_scho himml hings holz_arbe hwerd ialen \
        ich_ein iebev im_flur im_schl immli impro in_supp inzw_selb irmed isapp ist_sich jetz_alle jetz_wied \
        klin_das klopf kunft laim> left_with lieb_die lieg_jetz long_as lopfe loyal ltur> man_hoer manen masc_habe \
        me_by mehr_eing mehr_erwa mein_wir mir_gera mir_mal mosta mprov ngesp nhalt nich_scha nich_wir nigh_and \
        noch_nich ntain ntier ntsch orded ordn_best ostat pack> reac_a rech_den rejec rfass rger> rmane rmiet rmost \
        rnver rtals ruefe sale> says_she seit_juni seve_week sind_in sind_scho sofa_im ssver stan_ich star_up stood \
        supp_s surge swaps teine tellu the_book the_cabi the_fore the_inte the_lads the_minu the_pict the_repl \
        they_ve tisc_vom to_reac tood> trag_ich tromk tun_wir uebe_mona uhr_frei und_geho und_ihr unity up_by utors \
        verm_aus vert_der verti vitae von_um vouch waps> war_eine war_freu was_ande was_for weni_das wie_lang \
        wir_wuer woch_am wort_geha wurd_der yalty zert_kam zett_mit zu_tief zu_weni zuru_drei zwoe_von =2,1,-4 chade \
        eine_ande nachf schad tonne =2,1,-3 0_cent <beru <besu <denk <gibt <hers <pfla <zeit aeche alsch amens andor \
        burts chnel dem_somm die_arbe die_meis egang eldet ertra fahrt falsc ffice gange gegan hnell hutz> ist_ein \
        it_was itor> kplat mensc ndort nich_die raube rent> rtet> ruehe schi_die ssung tando timet traum uper> urden \
        uren> wer_was zu_haus zung> =2,1,-2 <coun <cut> <itse <oper <wegg ange_wurd by_the compl deln> die_frue \
        eads> erent flaec flur> ighte itsel king> mir_hat rding tself vor_alle wegge winde =2,2,-5 <wurd wurde \
        =2,2,-4 <lass <mai> <miet <teil arkpl gust> ides> inde> melde ngen> nur_noch parkp rden> rkpla runge war_ein \
        =2,2,-3 <if> die_naec tstag =2,3,-5 <sind sche> sind> uebe_die wird> =2,3,-4 ndigt =2,4,-6 from_the latz> \
        =2,5,-7 <auf> =3,-10,7 <it> =3,-8,5 <habe =3,-7,3 <dass dass> =3,-6,3 echnu habe> hat_die sagt> =3,-5,1 \
        <had> <nun> =3,-5,2 <jetz <schw <verd ezahl jetzt =3,-5,3 <unse unser =3,-4,0 here> liebe milli nnen> olleg \
        =3,-4,1 <reis chrie einma hrieb inmal nehme ware> =3,-4,2 <darf <leut <war> =3,-3,-1 <besc <dire altet buerg \
        dass_die eiber ennt> ffenb gepru have_been night uebe_dem uerzt =3,-3,0 <anwa <geko <nehm <schi <wart <went \
        anwal band> baust beten das_arbe derze ebete efael ehmen eine_schw elief ergel esst> gebet gener ight> \
        in_den langt lione mess_sind mmeng ndel> nien> nwalt rschw stue_in tadt> tions treib up_to ustom went> \
        werk_in wusst =3,-3,1 hmen> teur> =3,-2,-2 <fine bussg chrei decke der_rest dreim ekte> grad> heid> hermo \
        inist itaet ittag minis mitta reima rgen> rschr ssgel stier ussge vermu =3,-2,-1 0_seit 0_sind <a> <absa \
        <adve <akku <also <beko <bill <bloc <disa <ein> <firm <gefa <geli <offe <rech <rueg <send <shor <spru <susp \
        <time <viel <wirb <wrot aatsa abgeh aehre aeume akku> also> altsc am_vorm anded ange_die angt> aren> arket \
        atsan auch_der auf_unse ausg_der aving beauf besc_habe betre chwar ckier das_urte der_hall der_vers die_aufs \
        die_auss die_gene die_hotl die_mess ditor dress ebroc efahr eist> ents_das erber erbru erger ermut es_dafu \
        eschw estri etzun euro_verh fenba field fort> ganz> gebro gelie gemae gest_aben getro ginne gut_die habe_am \
        half> heut_vorm hild> hint_der hrere iegt> ield> im_juli in_lebe in_marc in_thre infor ings> ining irmen \
        ist_abge iven> kuerz landg last> lion> llen> locki ltsch mehr_die mehre mera> mment neun_proz nform nich_in \
        nich_mehr nutze oert> olle> orlae ormat orrow ortly ount> parti posit probe ranti reads rein> reits reste \
        riche riger rund> sanwa says_the scho_im seit_dem sgeld shor_afte short sind_noch sses> stad_hat staet suspe \
        szueg tempo that_is tiert tiger time_the tler> to_in tote> tsanw ttern uege> uendu uerge uing> und_im unken \
        usse> verur viert walts weist will_der wird_noch wrote zur_stun =3,-2,0 <ermi <esse <mess <mont <repa <vorl \
        answe iesen isn_t last_year ltet> matio poste recto riebs sich_von unte_den usser utsch =3,-1,-3 <seen <zeig \
        aus_eine best_war enge> held> laen_als riet> terne war_ich zwei> =3,-1,-2 0_brut <abst <bot> <dazw <dedu \
        <else <ente <geho <guts <info <konz <laen <mahn <milc <morg <nett <oppo <perm <proj <repo <riet <seve <somm \
        <stra <supp <toda <top> <vate <wass <whic <woan <zust abei> abou_the adver aeumt agess ahlen ailin an_hour \
        andy> angel anten arged at_a atter atum> auf_nach auf_seit auger azwis bank> beend beweg bgesc brauc broch \
        bsaug calls chene chern come> come_in compa cross da_der dank_fuer das_ansp das_auch das_best das_neue datum \
        davo_mit dazwi deduc den_dien denze depen der_fili der_frue der_juge der_ort der_zusa did_not die_bank \
        die_kaff die_mahn dort_zum dvert eavin educt eende eets> efers ehlte eigte ein_buss eine_fami eins> elang \
        engt> enigs enter enzet epend ernt> erren es_das essun eundl falle fende fikat flanz freie ftung fuen_stun \
        fuer_eine gefa_und gekue habe_seit habe_wir hande handy hat_man hich> hlen> ich_verl if_you ifika ility \
        im_verk imes> in_augs irkli it_had jahr_jede jekte kam_per kopie labe_says laufe lder> ldet> leavi lernt \
        less> lich> logo_von mange mein_freu merk_euch milch minde mplai mutli nachr nbeza ndenz nderf nenn_das \
        ngebr ngsam nich_aber nigst nted> ntie> oande oday> odel> of_ever off_in onnen out_i perma perso pflan raten \
        rdere rede> rity> rmutl roche rspro ruegt rweil s_name sagt_man says_it schl_gema seen> sein> seit_augu \
        seit_janu seven siert sind_auch six_week slide soll_ich stat> stran stwag terst the_app the_rest theke \
        them_to then_that tifik tille tione today tolle ttle> twage two_of udio> uers> ufend unbez und_steh undli \
        unds> utes> vermi vers_und versa verw_auf von_dene waehr was_fuer was_in we_are wegg_und weil_der when_we \
        which wir_hatt wir_zu wirkl woand wunde yers> you_can =3,-1,-1 0_fahr <angl <augs <baus <clip <derw <plak \
        <toni absta aking angle aske_me audio aufru augsb beka_eine below bensg claim dem_balk derin dgeri die_buch \
        down_to eckge ein_haus ein_zett eine_zett eissi elche elow> else> enstw etzt> find_das glas> gsbur gutsc \
        hnen> issig issve konz_hatt korre lakat last_mont lein> ndger ngler nstwa on_my onigh organ orrek ounts \
        ouren pfla_und plaka rrekt some_else sonn_0 spind stete taet> tage_nach tonig trupp uben> ugesa ugsbu unts> \
        zu_nehm zwei_hat =3,0,-4 <fach einem iess> inem> jahr_war miete =3,0,-3 <buil <frue <gega <hear <hire <inte \
        <july <maer <netz <nigh <part <raeu <rega <rund <wiss achfr aehrt an_die and_got ansag at_you aube> back_at \
        chfra chlei das_muss den_hund der_fuen der_hers die_hael die_miet erde> erlan ermal erten ewohn fuer_jede \
        getei habt> halt> heits hfrag hleif hoen> holz> ieman igte> ilch> inted ional july> kuend lanze lles> muss> \
        ndal> nheit nner> nsage nschu onat> orks> otos> same> schne schra sehr_viel seit_maer self> strat suppo \
        the_new uendi und_sehr uppor von_eine was_told wesen =3,0,-2 0_a <absc <ansa <bewo <mang <tief <toll \
        aske_for ausha die_einz ein_hoch ein_konz einte ervie etike genen hat_unse hoch_auf htig> i_can jede_tag \
        komm_dann last_nigh netz> nterv ottle platz rchen rinke rview sende show_a tervi toure =3,1,-5 ehrt> =3,1,-4 \
        0_minu <augu aufen augus bei_ist chlie entie frueh raft> rtrae ugust =3,1,-3 <at> =3,2,-5 <supe loest oest> \
        super two_year ungen =3,2,-4 am_frei =3,3,-6 <steh ensch gung> =4,-11,7 <i> =4,-8,4 <kam> =4,-7,3 <jede \
        =4,-6,2 inder =4,-5,0 rueck =4,-5,1 <me> an_eine aus_dem esen> =4,-4,-1 <drei <gebe <sinc iefer ince> nunge \
        since =4,-4,0 <imme <more <morn <this <zett accou anga_der ccoun ector eitun habe_das heut_frue itung liefe \
        morni nded> nden> ornin sage> spita the_comp this> vor_der =4,-4,1 ttag> =4,-3,-2 <fris <natu asked charg \
        dort> es_geht geht_um mir_eine sked> that_the utzen =4,-3,-1 <antw <audi <bere <fehl <foto <klin <stun <verb \
        achde am_nach anage antwo berei bin_ich bis_auf buss_von chdem count die_fahr efert eien> eimal ein_0 enbar \
        eprue ereit eres> hdem> hlte> hour> imal> itzen krank kunde land_hat legin llegi nachd nswer ntwor order \
        out_at pende press pruef rmati rteil stern tschi twort waren werd_gebe =4,-3,0 iber> kolle more> =4,-2,-3 \
        <pers <trin <verm chutz =4,-2,-2 <bela <elf> <file <halt <klag <kuen <lieb <same <stan <t> <upda <verw <welc \
        abges aeger ahnun ainin allei atur> bewoh cking dass_der der_firm derwe eider eine_schl eport erst_der eumt> \
        firme flug> ford_eine form> foto> gar_nich gekom gilt_als harge i_was ider> im_urla klage natur nbar> \
        noch_im nungs orgen pdate repor rlang rund_0 tages the_same therm updat welch wer_nich when_i year_ago \
        =4,-2,-1 <brem <five <koll choen eits> five> hat_heut kommt mpany ommt> ompan pany> schoe the_firm verbr \
        verl_eine zusta zwei_mal =4,-1,-4 der_rech einm_und =4,-1,-3 <aus> <hotl <left <show <skan <slid auben \
        auch_scho auf_mein beite dabe_und der_drit enen> enig> hotli ich_habe im_mai im_mona in_july ionen isten \
        kanda kung> left> legen lette lovel mahnu morge nebe_dem nennt ntere otlin ovely raege raeum reina rhaen \
        rklic rlaub rufe> seit_heut setze skand sollt teilt tern> times tline und_wenn vely> vert_steh wisse \
        =4,-1,-2 <ago> <freu <rest <urla andal echts eilt> eine_neue laub> ompla plain rged> spekt told_to urlau \
        utet> view> weil_die =4,0,-5 ilie> iling =4,0,-4 <app> <dana <were anach ange> bei_im call_it chein danac \
        ehoer forde four> hat_kein ngel> port> schei sich_uebe tors> wenn_man zwisc =4,0,-3 <list etten was_a \
        =4,1,-6 0_0 =4,1,-5 <gebu rschl =4,1,-4 es_im =4,3,-8 <park =5,-8,3 geld> hnung und_die =5,-6,0 chen> \
        =5,-6,1 <that bei_uns ften> ning> that> =5,-5,-1 <has> noch> unden =5,-5,0 <ther ekomm esse> ettel rning \
        =5,-4,-1 <herr <noch <pres <sofo <stop <then <told ausse erzt> iger> itter ofort sofor then> told> uebe_0 \
        verwe zweit =5,-4,0 mehr> =5,-3,-3 <loes <vert chon> fehlt im_netz this_morn =5,-3,-2 <buss <lieg <mana \
        <seie <two> <ware <wirk <you> aengt artne besch ehung enhei ermit hrend laden lity> manag partn prich ritte \
        schwa seien spric usges wort> =5,-2,-4 ation das_land hat_der =5,-2,-3 <char <dabe <dann <ford <gera <weg> \
        amera beca_the can_t dabei dann> date> edes> estel is_a jedes kamer leide range reiss rend> riegt ross> \
        schon trink versp ving> weite =5,-2,-2 <uebr ebrig lange schle tter> uebri urtei =5,-1,-5 it_s =5,-1,-4 \
        <krie <leid <love ahme> freun kasse mein_vate meint pport reund schut und_ein were> =5,-1,-3 <bank <comp \
        auf_die i_aske igens =5,0,-6 im_zwei =5,0,-5 <hies erspr hiess =5,0,-4 <soll man_mir =5,1,-7 <im> =5,5,-10 \
        <are> =6,-5,-2 hatt_die =6,-5,-1 <weil aten> haeng illio llion plan> ttel> =6,-4,-2 0_leut <drit <scho dritt \
        stopp =6,-4,-1 <aske <eine zette =6,-3,-4 offen werbe =6,-3,-3 <weni been> ich_bei nters rtner wenig \
        =6,-3,-2 has_been =6,-2,-5 nie_wied =6,-2,-4 <erfa <nenn <repl brige eiter fahre in_eine krieg ntern \
        =6,-2,-3 <gar> =6,-1,-6 icht> =6,-1,-5 <sehr gens> issen itte> sehr> wagen we_aske =6,0,-6 <four hies_es \
        richt =7,-11,3 eute> =7,-8,0 iert> =7,-5,-3 spri_von tzen> =7,-5,-2 das_unte rmitt sleit =7,-5,-1 elle> \
        =7,-4,-4 <abge line> =7,-4,-3 <geku rueft ueft> warte =7,-3,-4 egen> rigen tung> =7,-3,-3 <mal> =7,-2,-5 \
        fuer_0 wer_bei =7,-1,-5 <vor> =7,2,-9 0_euro =8,-10,2 <mein =8,-9,1 <seit =8,-7,-1 <mehr heute =8,-6,-3 \
        liege =8,-5,-3 nach_0 =8,-4,-4 <now> <zwei =8,-3,-5 im_vert laut> =8,-2,-5 <der> =8,-1,-7 iter> =9,-8,-2 \
        <heut =9,-7,-2 <we> =9,-6,-3 <up> weil> =9,-4,-5 <been <laut =9,-2,-7 <says says> =10,-10,0 <wir> =10,-5,-5 \
        <sei> iegen =10,-3,-7 bei_eine =14,-12,-2 seit> =14,-11,-4 <man> =16,-6,-10 <wer>
        """
}
