/// Runs of letters and neighbours, and how much each speaks for what of an employer is spoken of, in the order of `SubFacetWords.lists`.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum SubFacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-6, -7, -6, -7, -8, -7, -8]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-5,0,3,-1,5,-2,-1 eine> =-4,-5,2,1,2,0,3 <i> =-4,-4,-1,-1,8,-1,2 <mein =-4,-3,-5,0,3,0,8 <bei> \
        =-4,-2,1,1,2,1,1 <me> =-4,-2,1,2,4,0,-1 <woch woche =-4,-2,2,1,0,1,1 <a> =-4,0,0,2,0,-2,2 week> \
        =-4,2,-1,0,1,1,1 ause> =-4,3,1,0,1,-1,0 stell =-3,-3,-2,1,-2,2,6 <alle =-3,-3,0,-2,8,-1,0 meine \
        =-3,-3,4,-3,-2,1,5 <so> =-3,-1,-1,-1,-1,0,7 <s> =-3,-1,-1,-1,4,1,1 nder> =-3,-1,-1,0,2,1,2 darf> \
        =-3,-1,1,3,2,-3,0 <week =-3,-1,2,5,0,0,-3 <zwei =-3,0,-2,2,-3,0,7 alle> =-3,0,-2,3,0,-2,3 ster> \
        =-3,0,-1,0,3,0,1 chen> =-3,0,0,-1,1,2,0 <is> =-3,0,1,-1,0,4,-1 fuehr =-3,0,1,1,-1,1,2 <kund =-3,1,0,0,-2,0,3 \
        <who> =-3,1,0,0,3,1,-1 diens ienst =-3,2,-2,1,-2,5,-1 <er> =-3,3,-1,0,-3,5,-1 <vor> =-3,3,0,-3,3,-3,2 iner> \
        =-3,3,0,-1,0,2,0 <werk =-3,3,1,-1,3,-4,1 einer =-3,4,-1,-2,0,1,0 <of> =-3,4,0,-1,0,2,-2 <stan \
        =-3,7,3,-1,-3,-3,0 <eine =-2,-4,3,-3,2,3,1 agen> =-2,-3,-2,3,4,-1,1 <my> =-2,-3,-1,1,0,4,0 <war> \
        =-2,-3,0,4,0,2,-2 <dann dann> =-2,-3,1,-2,-2,5,3 <sie> =-2,-3,1,0,1,-1,3 keine =-2,-2,-1,1,2,2,0 <selb \
        =-2,-2,-1,8,-1,-2,-1 pruef =-2,-2,0,0,0,-1,3 <lag> =-2,-2,0,0,1,1,2 ich_habe =-2,-2,0,1,4,-1,0 frei> \
        =-2,-2,0,2,1,0,0 oche> =-2,-2,1,-1,0,3,0 uehre =-2,-2,1,0,2,1,0 frau> =-2,-2,1,1,5,-3,0 <frei \
        =-2,-2,6,0,-1,-1,-1 bewer =-2,-1,-2,0,2,0,2 <wie> =-2,-1,-2,2,4,0,-2 if_you =-2,-1,-2,5,-1,0,2 ister \
        =-2,-1,-1,-2,2,0,4 <team =-2,-1,-1,0,1,0,2 <darf =-2,-1,0,-1,1,2,1 ender =-2,-1,0,-1,2,-1,3 <kein \
        =-2,-1,0,0,3,1,-1 <whic hich> which =-2,-1,0,1,0,0,1 <in> <schr =-2,-1,0,1,3,1,-2 <nur> =-2,-1,0,6,-1,-1,-1 \
        <prue =-2,-1,1,0,0,0,2 <beim beim> =-2,-1,1,0,1,1,1 <m> =-2,-1,1,0,4,-1,0 hours ours> =-2,-1,1,1,0,2,-2 \
        zwei> =-2,-1,2,0,-1,1,0 <fueh =-2,-1,2,0,0,2,0 <gesc =-2,-1,2,1,-2,1,1 <d> =-2,-1,2,1,-1,0,2 kunde \
        =-2,-1,2,3,-2,2,-2 etzt> =-2,-1,3,-1,-1,1,0 <job> =-2,-1,3,-1,-1,2,0 namen =-2,-1,4,-1,-1,-1,1 sucht \
        =-2,-1,4,0,0,-2,0 <mich mich> =-2,-1,6,0,-1,-1,-1 <absa ewerb =-2,0,-1,-1,0,6,-1 <unse unser \
        =-2,0,-1,0,2,-1,1 ings> =-2,0,0,-1,1,3,0 ever> =-2,0,0,-1,2,-1,0 <dien =-2,0,0,0,-2,1,2 schri \
        =-2,0,0,0,-1,-3,5 ahre> =-2,0,0,0,-1,3,0 ught> =-2,0,0,1,1,-1,0 <zeit =-2,0,0,1,1,0,0 rten> =-2,0,0,2,-2,0,1 \
        schei =-2,0,0,2,0,1,-1 <zur> =-2,0,1,-1,-1,1,1 <sent =-2,0,1,-1,1,0,1 <naec =-2,0,1,0,1,0,-1 <neve never \
        =-2,0,1,2,3,-2,-2 eren> =-2,0,2,-1,3,-1,-1 days> =-2,0,2,0,1,0,-1 elle> =-2,0,2,1,-1,0,0 ring> \
        =-2,0,3,-1,-2,-1,2 <mitt =-2,0,3,-1,-1,1,-1 chick =-2,0,4,-1,-2,0,1 ucht> =-2,0,6,-2,-1,0,-2 sage> \
        =-2,0,6,-1,-1,-1,-1 nterv =-2,1,-4,1,2,4,-3 <hat> =-2,1,-2,-2,0,3,3 jahre =-2,1,-2,0,2,2,-2 lten> \
        =-2,1,-1,0,-2,3,1 leitu =-2,1,-1,0,-1,4,-2 rough =-2,1,-1,0,0,0,0 <vorg vorge =-2,1,-1,1,0,0,1 <somm ommer \
        somme =-2,1,-1,1,0,1,0 ards> =-2,1,-1,1,3,-1,-3 ochen =-2,1,-1,1,4,0,-2 <schi =-2,1,-1,2,-1,1,1 <all> \
        =-2,1,0,-1,0,1,0 monta ontag =-2,1,0,-1,0,2,0 <dass dass> =-2,1,0,0,-1,2,0 <best =-2,1,0,0,1,-1,0 nger> \
        =-2,1,0,0,1,2,-1 <beca becau cause ecaus =-2,1,0,1,0,1,0 aende =-2,1,0,1,2,-2,0 schen =-2,1,0,2,0,1,-2 <jetz \
        jetzt =-2,1,1,1,-3,2,0 gesch =-2,1,1,1,0,0,-1 eight =-2,1,1,3,0,-2,-1 zweit =-2,1,2,-4,0,1,2 <ein> \
        =-2,1,2,-2,0,-2,2 ould> =-2,1,3,0,1,-1,-1 asked sked> =-2,1,3,1,-1,0,-2 <they they> =-2,2,-2,-2,-1,1,3 <peop \
        eople ople> peopl =-2,2,-2,-1,1,-1,2 <vers =-2,2,-2,1,1,3,-2 ander =-2,2,-1,1,-1,0,1 halle =-2,2,-1,1,0,1,-1 \
        <ande =-2,2,-1,2,-1,-1,1 tatio =-2,2,0,0,0,-1,0 anges =-2,2,0,0,3,-1,-2 stag> =-2,2,0,1,-3,2,0 eitun itung \
        =-2,2,1,-1,0,1,0 ungen =-2,2,1,0,-1,-1,2 <buch =-2,2,3,-1,-1,-1,-1 erfah rfahr =-2,2,3,0,0,-1,-2 bis_0 \
        =-2,3,-2,0,3,-2,-1 <schl =-2,3,-2,2,-1,-2,1 <zu> =-2,3,-2,2,-1,0,1 richt =-2,3,-1,-1,-1,-1,2 tion> \
        =-2,3,-1,-1,1,-2,1 aengt engt> =-2,3,0,-1,-1,-2,2 besch =-2,3,0,2,-1,-2,0 ellen =-2,3,1,-2,1,0,0 beite \
        =-2,3,1,-1,0,-1,0 einge =-2,3,3,-2,3,-2,-3 <bis> =-2,3,4,-1,-1,-1,-1 <stel =-2,4,-1,-2,-2,-2,4 <der> \
        =-2,4,-1,0,-2,1,0 tung> =-2,4,0,-1,0,-2,1 haeng =-2,4,0,0,0,-2,0 <haen =-2,4,1,-1,-1,-1,0 <eing \
        =-2,4,1,0,0,-1,-1 ound> =-2,4,1,1,0,-1,-2 telle =-2,5,0,-2,0,0,-2 egen> =-1,-9,0,5,7,-4,2 <ich> \
        =-1,-3,0,2,-1,2,0 habe> =-1,-3,0,2,1,0,1 acht> =-1,-3,1,4,1,0,-2 <mir> =-1,-2,-2,1,-1,0,4 ingt> \
        =-1,-2,-2,6,-2,-1,2 eiste meist =-1,-2,-2,8,-1,-1,-1 <lehr =-1,-2,-1,-1,-1,6,-1 leite =-1,-2,-1,-1,0,2,2 \
        <uns> =-1,-2,-1,0,1,0,2 eteil =-1,-2,-1,1,0,0,3 mein> =-1,-2,-1,8,-1,-1,-1 efung ruefu uefun \
        =-1,-2,0,0,-1,0,3 eschr =-1,-2,0,0,0,2,-1 selbe =-1,-2,0,0,1,2,-1 <thre hree> three =-1,-2,0,5,0,-2,1 schul \
        =-1,-2,1,-1,4,1,-2 <kenn =-1,-2,1,0,1,-1,1 schre =-1,-2,1,3,-1,0,0 <schu =-1,-2,2,-2,-2,4,0 ions> \
        =-1,-2,2,-1,1,1,0 frage =-1,-2,3,-1,0,1,-1 <dana anach danac =-1,-2,3,0,0,-1,1 <such =-1,-2,3,2,-1,-1,0 \
        iker> =-1,-2,5,-1,-1,-1,0 espra praec raech =-1,-2,6,0,-1,-1,-1 <bewe =-1,-2,8,-3,0,0,0 inter \
        =-1,-1,-2,-3,3,-1,3 icht> =-1,-1,-2,-1,3,-1,2 als_mein =-1,-1,-2,0,1,4,0 <wenn wenn> =-1,-1,-2,0,5,1,-1 \
        <four =-1,-1,-2,3,0,0,0 zwei_jahr =-1,-1,-1,-2,1,4,1 <mana anage manag =-1,-1,-1,-2,2,0,3 isst> \
        =-1,-1,-1,-1,-1,0,3 eone> meone omeon someo =-1,-1,-1,-1,-1,4,0 <spit =-1,-1,-1,-1,-1,5,-1 <she> \
        =-1,-1,-1,-1,0,1,3 <foto =-1,-1,-1,-1,0,3,2 nager =-1,-1,-1,-1,1,-1,2 bess_als =-1,-1,-1,-1,1,-1,4 bei_uns \
        team> =-1,-1,-1,-1,1,1,2 <chan =-1,-1,-1,-1,2,-1,2 das_bei =-1,-1,-1,-1,2,0,1 <leav =-1,-1,-1,-1,2,1,-1 \
        the_part =-1,-1,-1,-1,2,1,0 chang ieben =-1,-1,-1,-1,2,1,1 lbst> =-1,-1,-1,-1,3,-1,0 ausch tausc \
        =-1,-1,-1,-1,3,0,0 mein_freu ndin> undin =-1,-1,-1,0,-1,2,0 <head =-1,-1,-1,0,-1,5,-1 <our> direc irect \
        recto =-1,-1,-1,0,0,-1,2 utes> =-1,-1,-1,0,0,-1,3 kling =-1,-1,-1,0,0,0,3 0_jahr <fami amili famil ilie> \
        milie =-1,-1,-1,0,0,1,1 <spri =-1,-1,-1,0,0,2,0 als_der spit_der =-1,-1,-1,0,0,2,1 gets> =-1,-1,-1,0,0,4,-1 \
        rfen> =-1,-1,-1,0,1,0,0 i_m =-1,-1,-1,0,1,0,1 anke> danke utter =-1,-1,-1,0,1,0,2 betei =-1,-1,-1,0,1,1,0 \
        besse der_team gewor iterg =-1,-1,-1,0,1,3,-1 inge> =-1,-1,-1,0,2,-1,2 eilig teili =-1,-1,-1,0,2,0,-1 misse \
        =-1,-1,-1,0,2,0,0 vier_tage =-1,-1,-1,0,2,1,-1 artne at_you partn tner> =-1,-1,-1,0,2,2,-1 ich_bin \
        =-1,-1,-1,0,3,-1,0 wie_das =-1,-1,-1,0,3,0,0 regel =-1,-1,-1,0,3,0,1 elbst selbs =-1,-1,-1,0,4,-1,-1 \
        kenn_ich =-1,-1,-1,0,4,1,-1 four> =-1,-1,-1,1,-1,0,1 ich_war =-1,-1,-1,1,-1,1,1 mmen> =-1,-1,-1,1,-1,4,-1 \
        ctor> =-1,-1,-1,1,0,1,0 0_sept <stor =-1,-1,-1,1,0,2,-1 <kept kept> =-1,-1,-1,1,0,3,-1 ders> \
        =-1,-1,-1,1,1,0,0 0_nove wurd_ange =-1,-1,-1,1,1,0,2 uchen =-1,-1,-1,1,1,1,-1 ierte =-1,-1,-1,1,1,1,0 einzi \
        inzig nzige =-1,-1,-1,1,1,2,-1 wards =-1,-1,-1,1,1,3,-1 nders =-1,-1,-1,1,2,-1,0 ielt> =-1,-1,-1,1,2,0,0 \
        freie =-1,-1,-1,1,3,-1,-1 <if> =-1,-1,-1,2,-1,1,1 <gele =-1,-1,-1,2,0,-1,1 ammer =-1,-1,-1,2,0,0,1 laces \
        =-1,-1,-1,2,1,-1,2 <sign =-1,-1,-1,2,1,1,-1 llem> =-1,-1,-1,3,-1,-1,1 0_und =-1,-1,-1,3,-1,-1,2 urse> \
        =-1,-1,-1,3,-1,0,1 kurs> =-1,-1,-1,3,0,-1,0 aces> =-1,-1,-1,3,0,0,-1 <zeig =-1,-1,-1,3,0,0,0 im_zwei \
        =-1,-1,-1,3,1,-1,-1 hule> =-1,-1,-1,4,0,-2,0 <meis =-1,-1,-1,5,-1,-1,0 <appr =-1,-1,-1,6,-1,-1,-1 die_prue \
        =-1,-1,0,-2,3,-1,1 iday> =-1,-1,0,-1,-1,0,3 am_naec =-1,-1,0,-1,-1,2,0 eftsf ftsfu sfueh tsfue \
        =-1,-1,0,-1,-1,3,-1 tleit =-1,-1,0,-1,0,0,3 aber_ich pause riebs =-1,-1,0,-1,0,1,2 lear_to =-1,-1,0,-1,0,2,1 \
        beca_of ffee> up_at =-1,-1,0,-1,0,3,0 ehrt> =-1,-1,0,-1,1,-1,3 <frid frida riday =-1,-1,0,-1,1,0,1 wenn_eine \
        =-1,-1,0,-1,1,1,0 tellt =-1,-1,0,-1,2,0,0 ging> =-1,-1,0,-1,2,1,-1 <part =-1,-1,0,-1,3,-1,0 enstp nstpl \
        stpla =-1,-1,0,-1,4,-1,-1 tplan =-1,-1,0,-1,4,0,-1 <toch ochte tocht =-1,-1,0,0,-1,-1,3 betri etrie \
        =-1,-1,0,0,-1,-1,4 trieb =-1,-1,0,0,-1,0,1 <pump pumpe =-1,-1,0,0,-1,0,2 eitst =-1,-1,0,0,-1,0,3 chrie in_my \
        =-1,-1,0,0,-1,1,0 euer> schra =-1,-1,0,0,-1,1,1 chtfe der_chef ereic =-1,-1,0,0,-1,1,2 the_floo \
        =-1,-1,0,0,-1,2,0 <thro acken auben =-1,-1,0,0,-1,3,-1 <hoer =-1,-1,0,0,-1,4,-1 ough> =-1,-1,0,0,-1,4,0 \
        fragt =-1,-1,0,0,0,-1,3 look_at wir_sind =-1,-1,0,0,0,0,0 <kueh ermon verka =-1,-1,0,0,0,0,1 icks> wir_habe \
        =-1,-1,0,0,0,0,2 <floo <witz bete_lag der_haus die_bete die_list es_ein floor itzun list_der loor> riebe \
        sitzu uehle =-1,-1,0,0,0,0,3 lag_bei =-1,-1,0,0,0,1,-1 <dort =-1,-1,0,0,0,1,0 erend =-1,-1,0,0,0,1,1 nisse \
        sste> =-1,-1,0,0,0,1,2 cheid =-1,-1,0,0,0,2,-1 <visi elber wenn_der =-1,-1,0,0,0,2,0 die_zahl eure> \
        =-1,-1,0,0,0,2,1 elten sente vor_alle =-1,-1,0,0,1,-1,0 <and> =-1,-1,0,0,1,-1,1 work_coun =-1,-1,0,0,1,-1,2 \
        eine_fami =-1,-1,0,0,1,0,0 der_meis linge reibt sich_nich =-1,-1,0,0,1,0,1 das_der den_dien der_die ich_nich \
        laeu_das lich> =-1,-1,0,0,1,0,2 <bete <paus es_0 =-1,-1,0,0,1,1,-1 <zuer ging_es kennt uerst zuers \
        =-1,-1,0,0,1,1,0 fotos ist_ein lohn_ist otos> um_fuen =-1,-1,0,0,2,-1,1 <vorh orks> =-1,-1,0,0,2,0,0 <faen \
        enend mende nende =-1,-1,0,0,2,1,-1 rtner um_sieb =-1,-1,0,0,3,-1,0 war_ich =-1,-1,0,0,3,0,-1 <gema \
        =-1,-1,0,1,-1,-1,1 plac_in =-1,-1,0,1,-1,1,0 <zuge =-1,-1,0,1,-1,1,1 onal> =-1,-1,0,1,-1,2,1 i_d \
        =-1,-1,0,1,0,-1,2 <gute =-1,-1,0,1,0,0,1 gramm nach_abge =-1,-1,0,1,0,1,-1 allem atron =-1,-1,0,1,0,1,0 \
        <bere =-1,-1,0,1,0,2,-1 them> wie_man =-1,-1,0,1,1,0,0 alle_in fuell =-1,-1,0,1,1,1,0 <niem <woan ieman \
        niema oande woand =-1,-1,0,1,2,-1,0 <auge augen works =-1,-1,0,2,-1,-1,0 nomme =-1,-1,0,2,-1,-1,1 <agai \
        again =-1,-1,0,2,-1,0,0 thing =-1,-1,0,2,-1,1,-1 etwas twas> =-1,-1,0,2,0,0,-1 mit_mir =-1,-1,0,2,0,0,0 \
        heft> sheft =-1,-1,0,2,1,-1,0 <sche die_schu =-1,-1,0,2,1,0,0 hielt stan_ich =-1,-1,0,3,-1,0,0 <lear learn \
        =-1,-1,0,3,0,-1,-1 ich_eine =-1,-1,0,3,0,0,-1 logi_and =-1,-1,0,3,1,-1,-1 <davo avon> chule davon \
        =-1,-1,1,-1,-1,2,1 <shou =-1,-1,1,-1,-1,2,2 ther> =-1,-1,1,-1,0,0,2 two_hour =-1,-1,1,-1,0,1,0 sich_die \
        =-1,-1,1,-1,0,3,-1 hat_sie =-1,-1,1,-1,1,0,1 hreib =-1,-1,1,-1,1,2,-1 to_a =-1,-1,1,-1,2,0,-1 <phon phone \
        =-1,-1,1,0,-2,0,2 in_der =-1,-1,1,0,-1,-1,2 bring =-1,-1,1,0,-1,0,1 <gesa =-1,-1,1,0,-1,0,3 <brin \
        =-1,-1,1,0,-1,2,0 kstat rksta =-1,-1,1,0,0,-1,1 fueh_sich the_morn uebe_das =-1,-1,1,0,0,-1,2 <lese \
        =-1,-1,1,0,0,0,-1 glich =-1,-1,1,0,0,0,0 aden> fasst =-1,-1,1,0,0,0,1 <cand <rang elden lden> ngele \
        =-1,-1,1,0,0,1,1 isse> =-1,-1,1,0,1,-1,1 chrei suche und_nach =-1,-1,1,0,1,0,0 <marc <umfa arch> in_marc \
        march =-1,-1,1,0,1,1,-1 erwar =-1,-1,1,0,2,-1,0 eite> =-1,-1,1,0,2,0,-2 ssed> =-1,-1,1,0,2,0,-1 am_sams \
        =-1,-1,1,0,2,0,0 <frau =-1,-1,1,1,-1,-1,1 <sass =-1,-1,1,1,-1,0,1 chnik gain> =-1,-1,1,1,-1,1,0 der_hat \
        =-1,-1,1,1,0,-1,0 eise> =-1,-1,1,1,0,0,-1 hweis =-1,-1,1,1,0,0,0 chulu eglic hulun moegl oegli ulung ustri \
        =-1,-1,1,1,0,2,-1 <them =-1,-1,1,1,2,0,-1 emach gemac =-1,-1,1,2,-1,-1,0 chein hein> techn =-1,-1,1,2,-1,0,0 \
        selle weise =-1,-1,1,2,0,-1,-1 ferin =-1,-1,1,2,0,0,0 <sept eptem ptemb septe tembe =-1,-1,1,2,1,-1,-1 wisch \
        zwisc =-1,-1,1,3,-1,-1,-1 rter> =-1,-1,1,3,0,-1,-1 <beru beruf =-1,-1,1,4,-2,-1,-2 erin> =-1,-1,1,4,-2,2,-4 \
        <erst =-1,-1,2,-1,-1,-1,2 ttags =-1,-1,2,-1,-1,1,-1 <nimm =-1,-1,2,-1,-1,1,1 told_me =-1,-1,2,-1,-1,3,-1 \
        ragen =-1,-1,2,-1,0,0,-1 <fach =-1,-1,2,-1,0,1,-1 pfleg =-1,-1,2,-1,0,1,0 ehrer =-1,-1,2,-1,1,-1,0 mmend \
        =-1,-1,2,-1,1,0,0 und_ein =-1,-1,2,-1,2,-1,-1 <mail =-1,-1,2,-1,2,1,-2 schic =-1,-1,2,-1,3,-1,-1 0_minu \
        =-1,-1,2,0,-2,1,1 chten =-1,-1,2,0,-1,-1,1 echni me_the =-1,-1,2,0,-1,0,0 ahrun fahru =-1,-1,2,0,-1,2,-1 \
        eschi =-1,-1,2,0,0,-1,0 nterl terla =-1,-1,2,0,0,0,-1 i_had =-1,-1,2,0,0,0,0 bunge lauf> nach_koll oenne \
        =-1,-1,2,0,0,1,-1 koenn =-1,-1,2,0,1,-1,0 is_a =-1,-1,2,0,1,0,-1 <on> =-1,-1,2,1,-1,0,-1 ommen \
        =-1,-1,2,1,-1,0,0 <lebe ebens leben =-1,-1,2,1,0,0,0 0_bis =-1,-1,2,2,-1,-1,-1 mecha =-1,-1,2,2,-1,0,0 on_a \
        =-1,-1,3,-1,-1,0,0 efund funde =-1,-1,3,-1,0,0,0 <elek ektro elekt lektr =-1,-1,3,-1,0,1,0 ennen \
        =-1,-1,3,0,-1,1,-1 ollte =-1,-1,3,0,-1,2,-1 llte> =-1,-1,3,0,0,-1,-1 onike =-1,-1,3,0,0,0,-1 <even \
        =-1,-1,3,0,0,0,0 posit =-1,-1,3,1,-1,-1,-1 <test =-1,-1,3,1,0,-2,0 <kann =-1,-1,3,1,0,-1,-1 ronik troni \
        =-1,-1,3,1,0,1,-2 amen> =-1,-1,4,-1,-1,-1,0 view> =-1,-1,4,-1,1,-1,-1 mail> =-1,-1,4,0,-1,-1,-1 test> \
        =-1,-1,4,0,-1,-1,0 niker =-1,-1,4,0,0,-1,0 koste =-1,-1,4,1,0,-4,1 and_a =-1,-1,5,-1,-1,-1,0 aech> \
        =-1,-1,5,-1,-1,0,-1 erbun rbung werbu =-1,-1,5,0,-1,-1,-1 gespr =-1,-1,6,-2,-1,-1,-1 absag bsage \
        =-1,-1,6,-2,-1,0,-1 <inte =-1,-1,6,-1,-1,-1,-1 ervie rview tervi =-1,0,-2,-2,-1,6,-2 iter> =-1,0,-2,0,2,-1,1 \
        nter> =-1,0,-2,1,-1,1,3 an_der =-1,0,-1,-1,-1,0,3 opped the_birt =-1,0,-1,-1,-1,1,3 bei_wird \
        =-1,0,-1,-1,-1,4,-1 <dire ector =-1,0,-1,-1,0,-1,3 hday> =-1,0,-1,-1,0,1,0 <radi =-1,0,-1,-1,0,1,2 <viel \
        =-1,0,-1,-1,1,-1,2 der_kuec =-1,0,-1,-1,1,-1,3 <birt birth irthd rthda thday =-1,0,-1,-1,1,0,0 leave \
        =-1,0,-1,-1,1,0,2 achen when_my =-1,0,-1,-1,1,1,0 hange =-1,0,-1,-1,2,-1,0 <freu =-1,0,-1,-1,2,-1,1 chtig \
        enden =-1,0,-1,-1,2,0,0 <see> eundi =-1,0,-1,-1,2,1,-1 <real eally reall =-1,0,-1,-1,3,0,0 estel \
        =-1,0,-1,-1,4,-1,0 ange> =-1,0,-1,-1,4,0,-1 <bin> =-1,0,-1,-1,5,1,-2 <um> =-1,0,-1,0,-1,-2,3 <firs first \
        irst> =-1,0,-1,0,-1,-1,3 lingt =-1,0,-1,0,-1,0,2 mmer> =-1,0,-1,0,-1,0,3 foto> =-1,0,-1,0,-1,1,0 <taug antin \
        beric kanti taugh =-1,0,-1,0,-1,1,1 <hael <list =-1,0,-1,0,-1,2,1 ersch =-1,0,-1,0,0,-1,2 <died died> \
        =-1,0,-1,0,0,0,1 <hone onest ounci =-1,0,-1,0,0,0,2 stopp =-1,0,-1,0,0,1,0 aught =-1,0,-1,0,0,1,1 ebsra \
        head> hones iebsr =-1,0,-1,0,0,2,0 <gelt gelte =-1,0,-1,0,0,3,-1 chief hief> =-1,0,-1,0,0,4,-1 nser> \
        =-1,0,-1,0,1,-1,0 bank> =-1,0,-1,0,1,0,0 <prak bei_die =-1,0,-1,0,1,0,1 <bess =-1,0,-1,0,1,1,-1 ginge ich_in \
        =-1,0,-1,0,1,1,0 room> =-1,0,-1,0,1,1,1 <ihr> rers> =-1,0,-1,0,2,-1,0 <bank <do> in_four kein_frag \
        =-1,0,-1,0,2,0,1 <tuer =-1,0,-1,0,3,-1,-1 <rota =-1,0,-1,0,4,-1,-1 mein_frau stuec tueck =-1,0,-1,1,-1,-1,1 \
        i_came =-1,0,-1,1,-1,-1,3 <gela =-1,0,-1,1,-1,0,2 verse =-1,0,-1,1,-1,1,0 <read =-1,0,-1,1,-1,3,-1 <we> \
        =-1,0,-1,1,0,-1,1 <rest =-1,0,-1,1,0,0,0 aus_der =-1,0,-1,1,0,0,1 <coll <put> colle in_mein =-1,0,-1,1,0,0,2 \
        i_got =-1,0,-1,1,0,1,-1 m_a =-1,0,-1,1,0,1,0 ained =-1,0,-1,1,0,2,-1 rding =-1,0,-1,1,1,-1,-1 <your your> \
        =-1,0,-1,1,1,-1,0 gned> igned signe =-1,0,-1,1,1,1,-1 nths> onths viert =-1,0,-1,1,2,0,-1 <does <let> \
        =-1,0,-1,2,-1,-1,1 <durf durft rfte> urfte =-1,0,-1,2,-1,-1,2 week_i =-1,0,-1,2,-1,0,0 <verb etze> \
        =-1,0,-1,2,-1,1,-1 evers ined> ship> =-1,0,-1,2,0,-1,0 lets> =-1,0,-1,2,0,-1,1 <came came> rjahr \
        =-1,0,-1,2,0,0,0 an_enti came_to euro_and store we_lost with_no =-1,0,-1,2,1,-1,0 put_me =-1,0,-1,2,1,0,0 \
        <lets =-1,0,-1,3,-1,-1,0 mento =-1,0,-1,3,-1,0,0 arnin earni entor ntor> =-1,0,-1,3,0,0,0 im_erst \
        =-1,0,-1,5,-1,-1,-1 appre entic ntice ppren prent renti tices =-1,0,0,-2,5,0,-2 hter> =-1,0,0,-1,-2,1,2 \
        <dem> =-1,0,0,-1,-1,0,2 <wher =-1,0,0,-1,-1,1,1 where =-1,0,0,-1,-1,2,0 ragt> =-1,0,0,-1,-1,3,0 mana_at \
        =-1,0,0,-1,0,-1,2 sein> =-1,0,0,-1,0,-1,3 sagen =-1,0,0,-1,0,0,1 teil> =-1,0,0,-1,0,0,2 <be> <cake cake> \
        hole> lish> other =-1,0,0,-1,0,1,-1 sere> =-1,0,0,-1,0,1,0 <gut> ntags =-1,0,0,-1,0,1,1 sraum usste \
        =-1,0,0,-1,0,2,0 <offi <wech ffice hsel> offic =-1,0,0,-1,0,3,-1 nsere =-1,0,0,-1,1,-1,1 <bus> juni> \
        =-1,0,0,-1,1,0,0 <only only> rueft =-1,0,0,-1,1,0,1 cker> nstha und_als =-1,0,0,-1,1,1,-1 ellte gut_die \
        =-1,0,0,-1,1,2,-1 woch_am =-1,0,0,-1,2,-1,-1 um_halb =-1,0,0,-1,2,-1,1 siste =-1,0,0,-1,2,0,-1 <home on_frid \
        =-1,0,0,-1,2,0,1 <mutt =-1,0,0,-1,2,1,-1 issed =-1,0,0,-1,3,0,-1 sagt_ich =-1,0,0,-1,4,-1,-1 mein_toch \
        =-1,0,0,-1,4,-1,0 <klei klein leine und_im =-1,0,0,-1,5,-1,-1 am_stue =-1,0,0,-1,5,-1,0 <stue \
        =-1,0,0,0,-2,0,2 tlich =-1,0,0,0,-1,-1,1 ester =-1,0,0,0,-1,-1,3 <some mana_s peop_who =-1,0,0,0,-1,0,1 \
        die_tuer rache =-1,0,0,0,-1,0,2 dscha eres> hrieb =-1,0,0,0,-1,0,3 <besu besuc =-1,0,0,0,-1,1,1 and_whoe \
        depe_on is_the =-1,0,0,0,-1,1,2 bber> =-1,0,0,0,-1,2,-1 ought =-1,0,0,0,-1,2,0 <gar> einm_im \
        =-1,0,0,0,-1,2,1 <bude <us> shout you_re =-1,0,0,0,-1,3,-1 <getr gar_nich =-1,0,0,0,0,-1,1 usges \
        =-1,0,0,0,0,-1,2 lesen ption und_alle =-1,0,0,0,0,-1,3 a_mana =-1,0,0,0,0,0,-1 formu ormul =-1,0,0,0,0,0,0 \
        ammel dreis eissi issig prakt rakti rplan =-1,0,0,0,0,0,1 0_maen 0_sitz <inha <kons am_tor auch_fuer \
        betr_bei den_zett die_wahl eige_nur elese erati errei erse> geles im_lage infor ndle> nform oraus overe \
        range treic vered vorau wickl woll_eige =-1,0,0,0,0,0,2 0_fami <abte <holt <leit <othe chtli elfte looks \
        ooks> sent_the then_sent woul_be =-1,0,0,0,0,0,3 minu_and =-1,0,0,0,0,1,0 <hang a_wall been_seen boug_the \
        gone_thro had_it has_gone have_a he_boug man_who not_been nscha says_no sich_selb sinc_spri teure the_man \
        used_to voll> wand> we_have who_had with_as =-1,0,0,0,0,1,1 <odd> die_bude enten i_stop ials> kultu kunds \
        ltur> morg_vor ntenc s_name seit_dem ultur undsc wer_in =-1,0,0,0,0,2,-1 <deci <erle anisa cisio decis ecisi \
        erfen erleb erst_mal isati lber> my_mana nisat rive> rlebt satio tive> uehrt unse_chef =-1,0,0,0,0,2,0 <boat \
        <reor <why> ells> eorga ganis nnte> organ reorg rgani =-1,0,0,0,0,3,-1 reor_in =-1,0,0,0,1,-1,0 acht_jahr \
        me_to =-1,0,0,0,1,-1,1 alte> counc eavin frid_the leavi ncil> puelt rher> sher> then_i uelt> ulich uncil \
        with_my =-1,0,0,0,1,0,-1 <kost home> =-1,0,0,0,1,0,0 0_ange <esse <left <tags <zwoe aessi ahrpl and_so \
        ange_fuer das_nur das_regl des_vers eibt> eine_das essig etigt fahrp flex_hour gereg hier_jede hrpla i_leav \
        ichtm im_urla insat ist_jetz jede_tag leav_at left> lein> llein llten model nsatz nstun odell pass_das \
        ruft_der schl_gewi schwi sind_die tstag uebe_0 uebe_hat will_be woelf wohn_blei work_from zwoel \
        =-1,0,0,0,1,0,1 <rais chlec dance gutes heet> hlech lecht nging sheet tzend zende =-1,0,0,0,1,1,-1 <bewo \
        <dece <duer a_new decen der_uebe duerf essel hat_kein issen mache =-1,0,0,0,1,1,0 <slid akers bewoh espue \
        gespu ohner uerfe =-1,0,0,0,1,2,-1 <ging lebt> =-1,0,0,0,2,-1,0 a_well are_the has_a neun_mona \
        =-1,0,0,0,2,-1,1 <gere <life htig> =-1,0,0,0,2,0,-1 bekam ekam> =-1,0,0,0,2,0,0 <swap egelt freu_kenn \
        fuen_der gelst ghts> ights ndig> on_my rated sonn_bei swap> ueren zeite =-1,0,0,0,2,1,-1 at_and wohne \
        your_own =-1,0,0,0,3,-1,0 my_plan =-1,0,0,0,3,0,-1 andy> handy olida rota> =-1,0,0,0,3,0,0 <rege \
        =-1,0,0,1,-1,-1,1 near_the rnen> the_wind =-1,0,0,1,-1,-1,2 a_week =-1,0,0,1,-1,0,0 jaehr =-1,0,0,1,-1,0,1 \
        <like <manc <swea igene like> manch nur_den stati swear wear> wenn_s =-1,0,0,1,-1,1,-1 aetze \
        =-1,0,0,1,-1,1,0 igen> schue =-1,0,0,1,-1,1,1 gues> =-1,0,0,1,-1,2,0 cken> =-1,0,0,1,0,-1,0 rstel \
        =-1,0,0,1,0,-1,1 <masc hing> indow ndow> =-1,0,0,1,0,0,-1 chwei gute> =-1,0,0,1,0,0,0 <heig a_two hall_0 \
        heigh laetz plaet reit> sern> usern werbe =-1,0,0,1,0,0,1 <abi> agues bled> chung dem_abi eague echun gisti \
        hung> ich_durf leagu lleag ob_sie ogist ollea orten read_a rechu rest_of steh_im the_rest tzung \
        =-1,0,0,1,0,1,-1 <cust <wron chuet custo dort> mit_eige rong> stome tomer und_wird ustom wrong \
        =-1,0,0,1,0,1,0 <used ein_wenn fueh_mit hat_den land> olleg wenn_es =-1,0,0,1,0,2,-1 hroug throu \
        =-1,0,0,1,1,-1,-1 eins> =-1,0,0,1,1,-1,0 athe> da_auch flich pflic =-1,0,0,1,1,0,-1 ally> next_to staen \
        taend =-1,0,0,1,1,0,0 <stuh a_call aski_and bstae chens chlue die_woch hlues lbsta luess man_bei mschu nterw \
        of_my probt robt> sarbe terwe teste und_wie versi who_has =-1,0,0,1,1,1,-1 angs> rked> und_das \
        =-1,0,0,1,2,-1,-1 darf_man does> =-1,0,0,1,2,0,-2 macht =-1,0,0,2,-1,-1,0 <logi andes elern geler \
        =-1,0,0,2,-1,0,-1 <were =-1,0,0,2,-1,0,0 den_kurs =-1,0,0,2,0,-1,0 <run> chine lande =-1,0,0,2,0,0,-1 iven> \
        zeigt =-1,0,0,2,0,0,0 0_noch <fina <land aehrl ceshi eship fuer_alle icesh ilder kund_und =-1,0,0,3,-1,-1,-1 \
        <cour ried> sbild =-1,0,0,3,0,0,-1 cours login ourse =-1,0,0,5,-3,0,-1 erste =-1,0,1,-1,-1,-1,1 <ques estio \
        quest stion uesti =-1,0,1,-1,-1,-1,3 esuch =-1,0,1,-1,-1,0,1 aechs ition sent> =-1,0,1,-1,-1,2,0 <bitt bitte \
        =-1,0,1,-1,0,-1,1 <get> echs> sechs =-1,0,1,-1,0,-1,3 verst =-1,0,1,-1,0,0,-1 warte =-1,0,1,-1,0,0,0 uten> \
        =-1,0,1,-1,0,0,1 <chec check seco_week shou_be sitio =-1,0,1,-1,0,0,2 what_to =-1,0,1,-1,0,1,-1 <trag trage \
        =-1,0,1,-1,0,1,0 <koll =-1,0,1,-1,1,-1,0 legen =-1,0,1,-1,1,0,1 naech =-1,0,1,-1,1,1,0 hicke \
        =-1,0,1,-1,1,3,-2 erst> =-1,0,1,-1,2,-1,-1 hone> =-1,0,1,-1,2,-1,0 <geht =-1,0,1,0,-1,-1,1 ernen \
        =-1,0,1,0,-1,-1,3 <lieb =-1,0,1,0,-1,0,0 <aufg <sort ckte> =-1,0,1,0,-1,0,1 bei_in efrag gefra hat_ich nachf \
        =-1,0,1,0,-1,0,2 buch> =-1,0,1,0,-1,1,-1 sie_nich soll_ich =-1,0,1,0,0,-1,1 <dran <vora eing_frei ellun \
        llung opera perat us_a =-1,0,1,0,0,0,-1 <voll hilfe =-1,0,1,0,0,0,0 0_apri <pass <verf andid auss_uebe chach \
        didat die_back ektiv esche hacht idate in_voll iteri ivver ktivv lekti llekt ndida nich_erfo ollek passe \
        schac strie tarte tivve vvert wint_0 =-1,0,1,0,0,0,1 <went darf_das der_betr im_umsc ling> stun_am swahl \
        went> =-1,0,1,0,0,1,-1 <much a_clie much> =-1,0,1,0,0,1,0 <hold <wond a_pers aber_grad hand_in ionar kolle \
        my_noti nary> not_a onary that_is uefte wonde =-1,0,1,0,1,-2,1 <sech =-1,0,1,0,1,-1,0 afte_thre inger orste \
        =-1,0,1,0,1,0,-1 <flex catio flexi ingel lexib netz> with_the zimme =-1,0,1,0,1,0,0 0_janu <tria card> \
        die_team for_my lling rial> teil_der trial war_kein =-1,0,1,0,1,0,1 <card =-1,0,1,0,1,1,-1 ecent the_week \
        =-1,0,1,0,2,-1,-1 nswer =-1,0,1,0,2,-1,0 <answ <desk answe being desk> ecker eing> swer> tage> \
        =-1,0,1,1,-1,0,-1 mber> =-1,0,1,1,-1,0,0 <seco cond> econd secon =-1,0,1,1,-1,1,0 <sat> =-1,0,1,1,0,-1,-1 \
        besta =-1,0,1,1,0,-1,0 <zwis lerne =-1,0,1,1,0,-1,1 rieb> =-1,0,1,1,0,0,-1 <box> aber_mit bildu ildun omer> \
        side> =-1,0,1,1,0,0,0 <gefa <twel <verp a_ten ebody elve> lder> mebod omebo someb sted> twelv ussch welve \
        =-1,0,1,1,0,0,1 tiona =-1,0,1,1,0,1,0 <full cates full> icate =-1,0,1,2,-1,0,0 esell gesel =-1,0,1,2,0,-1,-1 \
        <ausb <echt ausbi usbil =-1,0,1,2,1,-1,-1 uenf> =-1,0,2,-1,-2,0,2 chste =-1,0,2,-1,-1,0,-1 sollt \
        =-1,0,2,-1,-1,0,1 echst =-1,0,2,-1,0,0,0 a_sund eldun hould meldu shoul vier_rund =-1,0,2,-1,0,1,-1 hrung \
        =-1,0,2,-1,0,1,0 nbeza unbez =-1,0,2,-1,1,-1,-1 i_star =-1,0,2,-1,2,0,-1 nuten =-1,0,2,0,-2,0,1 hten> \
        =-1,0,2,0,-1,-1,0 <gesu =-1,0,2,0,-1,-1,1 tellu =-1,0,2,0,-1,0,0 <koen bensl ensla melde nslau slauf the_job \
        =-1,0,2,0,-1,0,1 tment =-1,0,2,0,-1,1,0 <whet ether hethe wheth =-1,0,2,0,0,-1,-1 asses ssess \
        =-1,0,2,0,0,-1,0 erlag rlage =-1,0,2,0,0,-1,1 tags> =-1,0,2,0,0,0,0 0_octo <recr <w> cruit die_zusa ecrui \
        recru such_fuer whet_i =-1,0,2,0,0,1,-1 <clie clien lient =-1,0,2,0,1,-1,-1 estae staet =-1,0,2,0,1,0,0 \
        <pape paper =-1,0,2,1,-1,-1,-1 <asse =-1,0,2,1,-1,-1,0 <no> <port ich_zwei =-1,0,2,1,-1,0,-1 ldung \
        =-1,0,2,1,-1,0,0 a_test =-1,0,2,2,-1,-1,-1 rlich =-1,0,3,-3,1,-2,1 <oder oder> =-1,0,3,-1,-1,1,-1 <trav \
        avel> ravel trave =-1,0,3,-1,0,-1,-1 rain> refun =-1,0,3,-1,0,0,-1 appli =-1,0,3,-1,0,0,0 <cv> \
        =-1,0,3,0,0,0,0 m_w w_d =-1,0,3,0,1,-1,-1 <aske =-1,0,4,-1,-1,0,0 mein_name =-1,0,4,-1,0,-1,-1 ist_der \
        =-1,1,-3,-3,1,7,-3 eiter =-1,1,-3,-1,1,1,1 eder> =-1,1,-3,-1,1,1,2 <aus> =-1,1,-2,-1,1,0,2 ssen> \
        =-1,1,-2,0,2,1,-1 <off> =-1,1,-2,1,0,-1,1 tter> =-1,1,-2,1,0,1,0 ends> =-1,1,-1,-2,1,1,-1 <haus \
        =-1,1,-1,-1,-1,-1,3 <betr =-1,1,-1,-1,-1,0,2 mensc toppe =-1,1,-1,-1,0,-2,2 ehoer =-1,1,-1,-1,0,-1,2 tings \
        =-1,1,-1,-1,0,2,-1 tzte> =-1,1,-1,-1,1,0,1 <weg> =-1,1,-1,-1,1,1,0 <mita itarb mitar tarbe \
        =-1,1,-1,-1,2,-1,1 ichti =-1,1,-1,-1,2,0,-1 gelt> =-1,1,-1,0,-1,-1,2 prach sprac =-1,1,-1,0,-1,0,1 <mens \
        iegen =-1,1,-1,0,-1,1,0 <stay ines> tersc =-1,1,-1,0,0,-1,0 eblie nishe =-1,1,-1,0,0,-1,1 at_this isher \
        =-1,1,-1,0,0,0,0 <fini finis inish ogen> =-1,1,-1,0,0,0,1 orges srat> =-1,1,-1,0,0,0,2 bsrat \
        =-1,1,-1,0,0,1,0 agte> nters platz =-1,1,-1,0,0,2,-1 <legt =-1,1,-1,0,0,2,0 fuer_0 =-1,1,-1,0,0,3,-2 ding> \
        =-1,1,-1,0,1,-2,2 bei_der =-1,1,-1,0,1,-1,0 herei ich_hatt =-1,1,-1,0,1,-1,1 stage =-1,1,-1,0,1,0,-1 im_maer \
        =-1,1,-1,0,1,0,0 zu_eine =-1,1,-1,0,1,2,-2 ffen> of_the =-1,1,-1,0,2,-1,-1 aerz> beca_the =-1,1,-1,0,2,-1,0 \
        maerz =-1,1,-1,1,-1,0,0 <line =-1,1,-1,1,-1,0,1 <geba prech sprec =-1,1,-1,1,-1,1,-1 baut> ghtee hat_er \
        hteen ighte =-1,1,-1,1,0,-2,1 anden =-1,1,-1,1,0,-1,1 ating porte =-1,1,-1,1,0,0,-1 <give lause \
        =-1,1,-1,1,0,0,1 teen> =-1,1,-1,1,0,1,-1 <beri board =-1,1,-1,1,1,0,0 die_teil =-1,1,-1,1,1,1,-2 <mach \
        =-1,1,-1,2,-1,-1,0 rning =-1,1,-1,2,0,-1,1 <elf> =-1,1,-1,2,1,-1,0 enste =-1,1,0,-1,-1,0,1 liste \
        =-1,1,0,-1,-1,0,2 nsche orgen =-1,1,0,-1,-1,0,3 itter =-1,1,0,-1,-1,1,-1 cked> =-1,1,0,-1,-1,1,0 <befo \
        =-1,1,0,-1,-1,1,1 <sieh sieht =-1,1,0,-1,-1,2,-1 recht um_den =-1,1,0,-1,0,-1,0 <zwan anzig nzig> wanzi \
        zwanz =-1,1,0,-1,0,-1,1 perrt sperr =-1,1,0,-1,0,-1,2 <gold =-1,1,0,-1,0,0,0 rted> =-1,1,0,-1,0,0,1 bin_seit \
        iste> ktion year_the =-1,1,0,-1,0,1,-1 die_werk ehrun erate erken esent jetz_im oben> uehru =-1,1,0,-1,0,1,0 \
        <waru arum> chsel echse ein_0 warum wechs =-1,1,0,-1,1,-1,0 icher =-1,1,0,-1,1,0,0 <umge lzeit \
        =-1,1,0,0,-2,0,2 here> =-1,1,0,0,-1,0,0 <thou buchh sitz_jetz uchha =-1,1,0,0,-1,0,1 <oste das_auf ichtf \
        ohnun =-1,1,0,0,-1,0,2 <spra =-1,1,0,0,-1,1,-1 aelt> =-1,1,0,0,-1,1,0 gruen neue> noch_im ruend \
        =-1,1,0,0,-1,1,1 <open eine_wohn =-1,1,0,0,-1,2,-1 haelt =-1,1,0,0,0,-1,0 <gebl besc_habe llege misch \
        =-1,1,0,0,0,-1,1 auche er_hat errt> move_to =-1,1,0,0,0,0,-1 <gern gern> ischt =-1,1,0,0,0,0,0 0_auf 0_poun \
        <secu aehri am_hafe and_were arou_thir aster at_s chtet crac_on curit die_eins die_leit die_letz down_the \
        ecuri ehrig endun for_at hrige htet> leibt lose> ltati musst ndung on_thur reiss rity> rson> secur ssig> \
        staf_are sulta tfueh the_west thur_and uendu ultat ungsz urity wer_was were_told zieht =-1,1,0,0,0,0,1 <safe \
        <shor <vani <vorj anish chwer der_fili hortl im_vorj jobbe kind> miert obber oduct ohlen orjah ortly ratin \
        roduc rtly> shor_afte short vanis vorja =-1,1,0,0,0,1,-1 0_jaeh <eigh <expl <inst hat_alle ical> press \
        =-1,1,0,0,0,1,0 <inve <make <righ <wert ackin ading ainte can_hear eadin erks> inted inves legt_die locke \
        maker ness> nur_was nvest readi rede_sie the_boat up_the wert> =-1,1,0,0,0,2,-1 <pres direk ektor irekt \
        rekto =-1,1,0,0,0,2,0 ocked =-1,1,0,0,1,-1,-1 deren the_plan =-1,1,0,0,1,-1,0 <laeu <sixt aeuft die_schi \
        euft> ixty> laeuf lier> sagte sixty =-1,1,0,0,1,-1,1 <fine fine> =-1,1,0,0,1,0,-1 <july <park <ruft <teil \
        enst> ewiss gewis july> ridge ruft> t_come =-1,1,0,0,1,0,0 <coac <coul <fing bei_laeu coach could der_letz \
        drehe eilne eumen finge hat_scho hoben ilneh insta itch> kern> lnehm mont_afte nach_acht nigh_shif rsich \
        siche ssens stun_und trae_eine um_eins um_elf vorsi =-1,1,0,0,2,0,-1 <swit switc witch =-1,1,0,0,3,-2,-1 \
        for_the =-1,1,0,1,-2,1,0 beste =-1,1,0,1,-1,-1,0 ein_zwei =-1,1,0,1,-1,-1,1 near> windo =-1,1,0,1,-1,0,-1 \
        ebaut gebau gest_der =-1,1,0,1,-1,0,0 ftlic gelae iftli riftl =-1,1,0,1,-1,1,-1 chrif hrift ller> \
        =-1,1,0,1,0,-1,-1 entre orden racht worde =-1,1,0,1,0,-1,0 <near in_cork =-1,1,0,1,0,0,-1 <jaeh derin \
        hatt_eine zentr =-1,1,0,1,0,0,0 <degr <thur a_cour ahme> centr degre egree elaen erhal fahr_der hursd is_in \
        laend nleit ntre> rsday s_a stuhl ther_s thurs tuhl> ursda vor_dem zum_absc =-1,1,0,1,0,1,-1 <gehe \
        =-1,1,0,1,1,0,-1 oelf> =-1,1,0,2,-1,-1,0 das_erst =-1,1,0,2,0,-1,-1 <carr hat_jede =-1,1,0,2,0,0,-2 unter \
        =-1,1,0,3,-1,-1,-1 <ten> hat_mir =-1,1,0,3,1,-1,-2 weite =-1,1,1,-1,-1,-1,2 ittag mitta =-1,1,1,-1,-1,0,0 \
        <funk <hear tern> =-1,1,1,-1,0,-1,2 <oper =-1,1,1,-1,0,0,0 <told jede_mal told> =-1,1,1,-1,0,0,1 am_frei \
        =-1,1,1,-1,1,-1,0 <bein =-1,1,1,-1,1,0,-1 perso rden> =-1,1,1,-1,1,0,0 <wiss =-1,1,1,-1,2,-1,0 geht> \
        =-1,1,1,-1,2,0,-1 wisse =-1,1,1,0,-1,-1,1 <got> =-1,1,1,0,-1,0,-1 <raeu mitte =-1,1,1,0,-1,1,-1 annte gers> \
        in_a =-1,1,1,0,-1,1,0 mit_drei =-1,1,1,0,-1,2,-1 erkst =-1,1,1,0,0,-1,-1 haupt =-1,1,1,0,0,-1,0 die_abte \
        eitet iele> ther_in =-1,1,1,0,0,-1,1 and_is =-1,1,1,0,0,0,-1 ittel zimm_und =-1,1,1,0,0,0,0 <haup <mai> \
        <rece and_ther ators ffnet fnet> jobs> ngers ounds ract> roof> the_cont unds> verfa =-1,1,1,0,0,0,1 orted \
        =-1,1,1,0,0,1,-1 gehen mitt_und =-1,1,1,1,-3,1,1 <two> =-1,1,1,1,-1,-1,0 there =-1,1,1,1,2,-2,-1 echte \
        =-1,1,1,2,-3,1,-1 with> =-1,1,2,-2,0,-1,1 <zusa =-1,1,2,-1,-1,-1,-1 part> =-1,1,2,-1,-1,-1,0 iess> lity> \
        =-1,1,2,-1,-1,0,-1 dass_die ickt> =-1,1,2,-1,0,0,0 <erfa <jobs =-1,1,2,-1,1,-1,-1 <netz =-1,1,2,-1,2,-1,-2 \
        <days =-1,1,2,0,-1,0,-1 dung> =-1,1,2,0,-1,1,-1 hickt =-1,1,2,0,0,-2,-1 ittwo mittw ttwoc twoch woch> \
        =-1,1,3,-1,-1,-1,0 usage zusag =-1,1,3,0,-2,-1,-1 anger =-1,1,3,0,-1,-1,0 <herr herr> =-1,1,4,-1,-1,-1,-1 \
        <appl =-1,2,-2,-1,-1,4,-2 stand =-1,2,-2,-1,0,0,1 samme =-1,2,-2,0,-1,4,-4 hren> =-1,2,-2,2,-1,1,0 erich \
        =-1,2,-1,-2,3,-1,1 <wied wiede =-1,2,-1,-1,-1,0,0 ieht> =-1,2,-1,-1,-1,1,1 iert> =-1,2,-1,-1,0,0,1 <hall \
        =-1,2,-1,-1,1,-1,0 hadn_t =-1,2,-1,-1,1,-1,1 and_the =-1,2,-1,-1,1,0,-1 come> =-1,2,-1,-1,1,0,0 angeh \
        drei_woch =-1,2,-1,-1,1,0,1 ngeho =-1,2,-1,-1,2,0,-2 halte =-1,2,-1,0,-1,0,1 anyo_can eines \
        =-1,2,-1,0,-1,1,-1 <plat <unte =-1,2,-1,0,0,-2,1 gehoe =-1,2,-1,0,0,-1,-1 und_zwar =-1,2,-1,0,0,-1,0 gebli \
        posts the_firs =-1,2,-1,0,0,-1,1 trass =-1,2,-1,0,0,0,-1 blieb erver uers> =-1,2,-1,0,0,0,0 ende_0 rauch \
        =-1,2,-1,0,0,1,-1 resen =-1,2,-1,0,1,-1,-1 mann> =-1,2,-1,0,1,0,-1 <now> ossen =-1,2,-1,1,-1,-1,-1 geric \
        the_line =-1,2,-1,1,-1,1,-1 eigh_mont =-1,2,-1,1,0,-1,-1 a_work =-1,2,-1,1,0,-1,1 <alte tande \
        =-1,2,-1,1,0,0,-1 <lost losse lost> =-1,2,-1,2,-1,-1,-1 von_den =-1,2,0,-1,-2,2,-1 ichte =-1,2,0,-1,-1,-1,1 \
        <spin spind =-1,2,0,-1,-1,2,-1 etrof roffe troff =-1,2,0,-1,0,-1,0 enger fall> =-1,2,0,-1,0,-1,1 gegen \
        =-1,2,0,-1,0,0,0 hoeri niert oerig =-1,2,0,-1,1,-1,-1 tuerz uerzt =-1,2,0,0,-1,-1,0 meter =-1,2,0,0,-1,0,-1 \
        efall gefal =-1,2,0,0,-1,0,0 <pack <word =-1,2,0,0,0,-1,0 0_post eschl im_frue osts> repr_begi stras \
        =-1,2,0,0,0,0,-1 ative bei_eine das_werk estue gestu umen> =-1,2,0,0,0,0,0 <guar <repr <way> besc_hatt chtsk \
        clos_its consu ehjah entat epres esteh guard hirty hjahr irty> kurza latz> loyee nsult ntati onsul repre \
        rksto ruehj rzarb scht> senta tativ terve tives uards uehja urzar viele zarbe zum_mona =-1,2,0,0,0,1,-1 \
        wegen =-1,2,0,0,0,1,0 prese =-1,2,0,0,1,-1,-1 in_july =-1,2,0,0,1,-1,0 <cons <laen einem inem> \
        =-1,2,0,1,-1,-1,-1 firma irma> =-1,2,0,1,-1,-1,0 line> =-1,2,0,1,-1,0,0 bis_ende rtrae =-1,2,0,1,0,-1,-1 \
        0_von begin =-1,2,0,1,0,0,-1 sgeri tsger =-1,2,0,2,-1,0,-1 ensta =-1,2,0,2,0,-1,-1 erei> =-1,2,1,-1,-1,-1,0 \
        gaben =-1,2,1,-1,-1,-1,1 got_a =-1,2,1,-1,0,-1,-1 contr ntrac ontra =-1,2,1,-1,1,-1,-1 the_0 tract \
        =-1,2,1,-1,1,0,-1 <pers =-1,2,2,-1,-1,-1,-1 round =-1,2,2,1,-1,-1,-2 <with =-1,2,3,-1,-1,-1,-1 ngeru \
        =-1,3,-3,2,1,0,-2 <den> =-1,3,-2,-1,4,-2,-1 <work =-1,3,-1,-1,-1,-2,2 <besc =-1,3,-1,-1,0,-2,1 ftigt \
        =-1,3,-1,-1,0,-1,-1 laeng =-1,3,-1,-1,0,1,-1 <kuen =-1,3,-1,0,-1,0,-1 ersam rsamm =-1,3,-1,0,-1,0,0 allen \
        versa =-1,3,-1,0,0,-1,0 schwe =-1,3,-1,0,0,0,0 <anga anga_der angab nach_anga ngabe this_morn \
        =-1,3,-1,0,1,-1,-1 aenge =-1,3,-1,0,1,0,-1 <mess =-1,3,-1,0,2,0,-2 alten =-1,3,-1,1,0,-2,0 ndere \
        =-1,3,-1,1,0,0,-1 chlos hloss schlo =-1,3,0,-1,0,0,-1 erzt> =-1,3,0,0,-1,-1,0 chlie hlies liess \
        =-1,3,0,0,-1,0,-1 eter> falle =-1,3,0,0,-1,1,-1 verla =-1,3,0,0,0,-1,0 ives> =-1,3,0,0,0,0,0 plan_and \
        work_had =-1,3,0,1,-1,-1,-1 nstag =-1,3,1,0,-1,-3,0 fahre =-1,3,1,0,0,-1,-1 <schw =-1,3,1,1,-2,-1,0 <ther \
        =-1,4,-2,-1,2,-2,0 <sind sind> =-1,4,-2,0,-2,0,0 aben> =-1,4,-1,-1,0,-2,0 arbei rbeit =-1,4,-1,-1,0,-2,1 \
        aefti eftig tigte =-1,4,-1,-1,0,-1,-1 lant> =-1,4,-1,0,0,-1,-1 <kurz =-1,4,-1,1,-2,-1,0 eute> \
        =-1,4,0,1,0,-2,-2 werk> =-1,4,3,-2,0,-3,-1 nach> =-1,6,-1,-1,-2,2,-3 <verl =0,-6,-3,-2,2,2,7 <wer> \
        =0,-4,-2,-1,3,3,1 <als> =0,-3,-1,0,-3,4,2 <komm =0,-3,-1,0,5,1,-3 vier> =0,-3,-1,2,5,2,-4 <vier \
        =0,-3,0,3,0,0,-1 <mit> =0,-2,-3,-1,3,2,1 <you> =0,-2,-2,0,-1,0,4 <gibt gibt> =0,-2,-2,2,-1,1,0 <when when> \
        =0,-2,-1,-3,-1,4,3 <wir> =0,-2,-1,-1,-1,3,1 itze> =0,-2,-1,-1,1,3,-1 <but> =0,-2,-1,0,0,0,3 jeden \
        =0,-2,-1,1,0,0,2 wer_bei =0,-2,-1,1,0,2,0 nmal> =0,-2,-1,1,1,1,0 emand =0,-2,-1,2,0,1,0 berei \
        =0,-2,-1,5,-1,-1,-1 fung> =0,-2,0,-1,2,4,-2 <frag =0,-2,0,0,0,-1,3 <tag> =0,-2,0,0,1,0,2 eicht \
        =0,-2,0,1,-1,0,2 in_the =0,-2,0,1,0,-1,2 <acht =0,-2,0,1,1,-1,0 ische =0,-2,0,4,0,0,-2 <was> \
        =0,-2,1,-1,-1,2,1 reich =0,-2,1,-1,1,1,0 <sieb =0,-2,1,-1,3,-1,-1 <sonn =0,-2,1,1,-1,0,-1 und_eine \
        =0,-2,1,1,0,1,-1 ieren =0,-2,3,-1,-1,2,-2 runde =0,-2,5,-1,-1,-1,-1 sprae =0,-1,-2,-2,4,-1,2 <nobo nobod \
        obody =0,-1,-2,-1,-1,3,1 <up> =0,-1,-2,-1,0,-1,4 essen =0,-1,-2,-1,1,4,-1 ennt> =0,-1,-2,3,-3,2,1 <habe \
        =0,-1,-1,-1,-2,3,2 <chef =0,-1,-1,-1,-1,1,1 gibt_s =0,-1,-1,-1,-1,4,-1 egion pitze regio =0,-1,-1,-1,-1,4,0 \
        spitz =0,-1,-1,-1,0,0,2 jede_morg =0,-1,-1,-1,0,1,1 tuer> =0,-1,-1,-1,0,2,0 in_zwei =0,-1,-1,-1,0,2,1 same> \
        =0,-1,-1,-1,1,-1,2 ausse =0,-1,-1,-1,1,-1,3 gesse =0,-1,-1,-1,1,2,-1 <sinc ince> since the_same \
        =0,-1,-1,-1,2,-1,2 eetin eting meeti =0,-1,-1,-1,2,0,0 <zehn =0,-1,-1,-1,2,0,1 <heis heiss =0,-1,-1,-1,2,1,1 \
        eisst =0,-1,-1,-1,3,1,-1 chich hicht =0,-1,-1,-1,4,-1,0 hifts =0,-1,-1,-1,5,-1,-1 <app> =0,-1,-1,0,-1,0,2 \
        <car> <putz =0,-1,-1,0,-1,1,1 <gets <stre =0,-1,-1,0,-1,2,0 pring =0,-1,-1,0,-1,3,-1 giona =0,-1,-1,0,-1,3,0 \
        ional =0,-1,-1,0,0,0,0 <know =0,-1,-1,0,0,0,1 brief sche> =0,-1,-1,0,0,0,2 ausg_ist dass_der mein_schr \
        =0,-1,-1,0,0,0,3 foto_von mit_foto =0,-1,-1,0,0,1,0 and_when emein gemei =0,-1,-1,0,0,1,1 sprin \
        =0,-1,-1,0,0,2,-1 allei da_und =0,-1,-1,0,0,2,0 ebene =0,-1,-1,0,1,0,0 <fang <more wagen =0,-1,-1,0,1,0,2 \
        ellt> =0,-1,-1,0,1,1,-1 im_mona =0,-1,-1,0,1,1,0 an_und =0,-1,-1,0,2,0,-1 timme =0,-1,-1,0,2,0,0 die_rund \
        mand> =0,-1,-1,1,-2,-1,4 gibt_es =0,-1,-1,1,-1,-1,1 <note =0,-1,-1,1,-1,-1,3 <eige lacht =0,-1,-1,1,-1,0,0 \
        <thin =0,-1,-1,1,-1,1,-1 <comm =0,-1,-1,1,-1,1,0 ginne =0,-1,-1,1,-1,1,1 wie_ein =0,-1,-1,1,0,0,0 iges> \
        ziges =0,-1,-1,1,0,1,-1 junio unior =0,-1,-1,1,0,1,0 <mal> =0,-1,-1,1,0,1,1 ringt =0,-1,-1,1,1,-1,0 fange \
        =0,-1,-1,1,1,-1,1 orher vorhe =0,-1,-1,1,1,0,0 <jema jeman reie> =0,-1,-1,1,1,1,-1 <einz =0,-1,-1,1,2,-1,-1 \
        ated> =0,-1,-1,1,3,-1,-1 chool hool> schoo =0,-1,-1,2,-2,-1,3 eigen =0,-1,-1,2,-1,-1,2 when_i \
        =0,-1,-1,2,0,-1,-1 proch sproc =0,-1,-1,2,0,-1,1 bilde von_der =0,-1,-1,2,0,0,-1 anfan einz_mal nfang \
        =0,-1,-1,2,0,0,0 ehrst hrste kamme lehrs =0,-1,-1,2,1,0,0 chenp =0,-1,-1,3,-1,0,0 <kurs =0,-1,-1,4,-1,0,-1 \
        <lern =0,-1,0,-2,0,0,2 <aber aber> =0,-1,0,-1,-1,1,0 im_augu =0,-1,0,-1,-1,2,0 aefts taube =0,-1,0,-1,-1,2,1 \
        ndert viel> =0,-1,0,-1,0,0,1 ance> einsa =0,-1,0,-1,0,0,2 acht_von =0,-1,0,-1,0,1,0 <own> =0,-1,0,-1,0,1,1 \
        habe_zwei rdert =0,-1,0,-1,0,2,-1 <weni wenig =0,-1,0,-1,0,2,0 <same aehrt eulen vier_jahr =0,-1,0,-1,1,0,0 \
        <buer buero grupp itags ruppe =0,-1,0,-1,1,0,1 angel siert =0,-1,0,-1,1,1,0 <halb =0,-1,0,-1,2,-1,-1 chene \
        henen =0,-1,0,-1,2,-1,1 berst ebers halb> =0,-1,0,-1,2,0,0 echt> hat_man =0,-1,0,-1,2,1,0 raum> \
        =0,-1,0,-1,3,-1,-1 kinde =0,-1,0,-1,3,0,-1 <dafu afuer dafue =0,-1,0,0,-1,-1,2 <lach bei_nich gene> \
        =0,-1,0,0,-1,-1,3 lache =0,-1,0,0,-1,0,0 <grat =0,-1,0,0,-1,0,1 <daru <flur antwo ebnis elegt flur> gebni \
        geleg ivers ntwor rgebn twort =0,-1,0,0,-1,0,2 erfa_man =0,-1,0,0,-1,1,0 druck ialle kein_betr liall tence \
        =0,-1,0,0,-1,1,1 <kuch die_paus ehlen hall> jahr_erfa kuche pass_ist usen> =0,-1,0,0,-1,2,-1 <what \
        =0,-1,0,0,-1,2,0 in_drei lleit =0,-1,0,0,-1,3,-1 <gega als_die =0,-1,0,0,-1,3,0 gelt_als =0,-1,0,0,0,-1,0 \
        reibe =0,-1,0,0,0,-1,1 as_the onne> sprue =0,-1,0,0,0,-1,2 rauss s_in ussen =0,-1,0,0,0,0,0 <beko <biet \
        als_arbe assie bekom biete ekomm htag> nach_dem nomie ntage omie> =0,-1,0,0,0,0,1 <nied <stic alle_gela \
        arbe_nied ausl_ist backe bei_rund chefs eiger erfae erge_werd es_zu habe_eine hefs> im_okto itste kam_es \
        ndel> okto_in proz_die rfaeh sech_uhr seit_sech seres sich_0 steig tstel ware_es werd_im =0,-1,0,0,0,0,2 \
        abte_bei der_gewe gerei iligu ligun ramm> sind_eine so_ist =0,-1,0,0,0,1,-1 <noth anung auf_seit die_einz \
        die_gene grue_von lanun nothi plan_auf planu sie_war uben> =0,-1,0,0,0,1,0 <gone <noti atzte berga das_war \
        draus eberg eginn ergab ertei fach> faehr gone> jahr_in latzt legin llegi ortle rgabe ritt> rtlei traue \
        uende uero> verte =0,-1,0,0,0,1,1 bitt_einm den_lade der_kund die_arbe linie mfrag neuer passi umfra \
        von_dene =0,-1,0,0,0,2,-1 lang> visio =0,-1,0,0,0,2,0 eworf gsten igste jahr_jede orfen rschl worfe \
        =0,-1,0,0,1,-1,0 spuel =0,-1,0,0,1,-1,1 ein_team the_work =0,-1,0,0,1,0,-1 <urla elbe> rlaub urlau \
        =0,-1,0,0,1,0,0 <kran ab_die agre_to ahnho aison bahnh dler> eiss> endle greed itaet krank mir_am pendl \
        reed> reits saiso ssier taet> und_kein =0,-1,0,0,1,0,1 <abzu <late dem_werk ich_0 =0,-1,0,0,1,1,-1 elter \
        ewohn hat_uns um_vier =0,-1,0,0,1,1,0 ants> der_lohn fterw rward terwa woch_auf zige> =0,-1,0,0,2,-1,-1 \
        <sams amsta mstag =0,-1,0,0,2,-1,0 at_midn faeng sonne the_norm =0,-1,0,0,2,0,-1 frei_ist immen samst \
        =0,-1,0,0,2,0,0 <pend faen_um =0,-1,0,0,2,1,-1 der_plan in_die =0,-1,0,0,3,-1,0 <taus =0,-1,0,1,-1,-1,1 \
        <cove cover =0,-1,0,1,-1,-1,2 elach gelac kein_hat =0,-1,0,1,-1,0,0 uerei =0,-1,0,1,-1,0,1 <verk ergeb of_us \
        =0,-1,0,1,-1,1,-1 im_nach klaer =0,-1,0,1,-1,1,0 <baut =0,-1,0,1,-1,2,-1 und_hat =0,-1,0,1,0,-1,0 gezah \
        =0,-1,0,1,0,-1,1 fing> indet und_der =0,-1,0,1,0,-1,2 <verg =0,-1,0,1,0,0,-1 hand> =0,-1,0,1,0,0,0 <chem \
        <kamm admec chemi dmech eger> eirad erer> frei_die iradm radme weih_und weira will_run wollt zum_naec zweir \
        =0,-1,0,1,0,0,1 <erhi dem_ich eine_von erhie linke ngere rhiel tritt von_elf =0,-1,0,1,0,1,-1 <hund den_schl \
        venti ying> =0,-1,0,1,0,1,0 <lust das_best von_hall =0,-1,0,1,1,-1,-1 eitsz itsze volle =0,-1,0,1,1,0,-1 \
        late> =0,-1,0,1,1,0,0 <euch <je> <weis euch> in_acht tszei weiss =0,-1,0,1,1,1,-1 drei_jahr \
        =0,-1,0,1,2,-1,-2 schlu =0,-1,0,1,2,-1,-1 <pro> =0,-1,0,2,-1,0,0 estan im_lebe lette =0,-1,0,2,-1,0,1 <trot \
        otzde rotzd trotz tzdem zdem> =0,-1,0,2,0,-1,0 dass_ich ehrja ereit hrjah lehrj =0,-1,0,2,0,0,0 bei_zwei \
        =0,-1,0,2,0,1,-1 eimal imal> =0,-1,0,2,1,0,-2 <durc =0,-1,0,2,1,0,0 <hiel =0,-1,0,3,-1,-1,-1 rste> \
        =0,-1,0,3,-1,0,-1 der_bei lernt =0,-1,1,-2,2,1,-1 siebe =0,-1,1,-1,-1,0,2 von_hat =0,-1,1,-1,-1,1,0 <wuer \
        wuerd =0,-1,1,-1,-1,1,1 <or> dert> =0,-1,1,-1,-1,2,-1 zum_erst =0,-1,1,-1,0,-1,1 rtet> =0,-1,1,-1,0,0,0 <wo> \
        sport =0,-1,1,-1,0,0,1 <also also> mit_dem =0,-1,1,-1,0,1,-1 <five five> =0,-1,1,-1,0,1,0 itte> wo_die \
        =0,-1,1,-1,0,2,0 ulen> =0,-1,1,-1,1,-1,0 <wint winte =0,-1,1,-1,1,0,-1 jede_zwei =0,-1,1,-1,1,0,0 <dach \
        =0,-1,1,-1,2,-2,0 rage> =0,-1,1,-1,2,1,-1 kenne =0,-1,1,0,-1,-1,1 rsche ting> =0,-1,1,0,-1,-1,2 <look \
        =0,-1,1,0,-1,0,-1 ates> =0,-1,1,0,-1,0,1 <erge im_flur inste =0,-1,1,0,-1,0,2 eine_woch =0,-1,1,0,-1,0,3 \
        hsten =0,-1,1,0,-1,1,0 kuehl =0,-1,1,0,-1,1,1 <wuss am_kueh =0,-1,1,0,-1,2,0 uerde =0,-1,1,0,0,-1,1 <gear \
        amens gearb =0,-1,1,0,0,0,-1 efon> elefo lefon telef =0,-1,1,0,0,0,0 <anru <eint <erfo <mond anike anruf \
        chani die_wint echan ein_einz eintr folgt ginn> hanik iatio monda olgt> onday onomi rende spiel sprob unkt> \
        =0,-1,1,0,0,0,1 daech deswe dunge fuehl nich_in osen> =0,-1,1,0,0,1,-1 <erwa =0,-1,1,0,0,1,0 <punk eine_ganz \
        mein_unte naec_morg punkt stan_der zwei_schi =0,-1,1,0,0,2,0 da_war =0,-1,1,0,1,-1,-1 hab_ich \
        =0,-1,1,0,1,-1,0 <aski askin gefr_ob sking =0,-1,1,0,1,0,-1 hat_mein =0,-1,1,0,1,0,0 <sehe asst> fili_am \
        rolle uecks =0,-1,1,0,2,0,0 tagen =0,-1,1,1,-1,-1,-1 <term =0,-1,1,1,-1,0,-1 as_a ein_jahr kann_ich \
        =0,-1,1,1,-1,0,0 ence> =0,-1,1,1,-1,1,-1 <moeg und_zwei =0,-1,1,1,-1,1,0 leide =0,-1,1,1,0,-1,-1 am_tele \
        =0,-1,1,1,0,-1,0 kamen war_das =0,-1,1,1,0,0,0 achwe bewe_sind mfass nachw umfas =0,-1,1,1,0,1,-1 aert> \
        laert =0,-1,1,1,1,-1,-1 <incl <inzw inclu inzwi nclud nzwis =0,-1,1,1,1,0,-2 <fuen fuenf =0,-1,1,2,-2,1,-1 \
        <etwa =0,-1,1,2,-1,0,-1 <gese =0,-1,1,2,1,0,-2 durch =0,-1,2,-2,-3,4,0 <name =0,-1,2,-2,-2,3,-1 tions \
        =0,-1,2,-1,-1,-2,1 gung> =0,-1,2,-1,-1,0,0 <bese beset =0,-1,2,-1,-1,1,-1 nimmt =0,-1,2,-1,0,0,-1 <sehr \
        nday> nntag onnta sehr> sonnt =0,-1,2,-1,0,0,0 indu_und mich_kein nach_drei sech_indu =0,-1,2,-1,0,0,1 \
        in_dem =0,-1,2,-1,0,1,-1 forde order =0,-1,2,-1,1,-1,0 eitag freit reita =0,-1,2,-1,3,-2,-1 <hab> \
        =0,-1,2,0,-2,2,0 setzt =0,-1,2,0,-1,-1,-1 <kolo =0,-1,2,0,-1,-1,0 kolon lonne olonn =0,-1,2,0,-1,0,-1 <unbe \
        =0,-1,2,0,-1,0,0 an_die =0,-1,2,0,0,-1,1 fuer_den =0,-1,2,0,0,0,0 die_ein inte_bese laden sei_inte \
        =0,-1,2,0,1,-1,-1 urch> =0,-1,2,0,2,-1,-1 <tage =0,-1,2,1,-1,0,-1 esetz =0,-1,2,1,-1,0,0 llens \
        =0,-1,2,1,0,-2,0 kann> =0,-1,3,-1,-1,0,-1 on_0 =0,-1,3,-1,-1,0,0 die_stel =0,-1,3,-1,-1,1,-1 <schn \
        =0,-1,3,-1,0,-2,1 <ob> =0,-1,3,0,-1,0,0 chnup hnupp nuppe schnu upper =0,-1,3,0,0,-1,-1 osten \
        =0,-1,3,0,0,-1,0 geeh_herr sehr_geeh =0,-1,3,1,-1,0,-2 even> =0,-1,3,1,0,-1,-1 <trai =0,-1,4,-1,-1,0,-1 \
        eich> =0,0,-3,0,3,1,-1 <das> =0,0,-2,-1,3,-1,1 <shif shift =0,0,-1,-1,-2,0,4 pped> =0,0,-1,-1,-1,1,1 am_mont \
        =0,0,-1,-1,-1,2,0 ehler nenn_das =0,0,-1,-1,-1,2,1 rstan =0,0,-1,-1,-1,2,2 jeder =0,0,-1,-1,-1,4,-1 <regi \
        chefi efin> hefin =0,0,-1,-1,0,-1,3 <sage =0,0,-1,-1,0,0,0 anzen =0,0,-1,-1,0,0,1 aellt immer \
        =0,0,-1,-1,0,0,2 itzt> sitzt =0,0,-1,-1,0,1,0 <wide fice> iders kers> wider =0,0,-1,-1,0,1,1 atten eche> \
        =0,0,-1,-1,0,2,0 <nenn nennt =0,0,-1,-1,1,-1,1 <meet =0,0,-1,-1,1,0,0 <over erne> ving> =0,0,-1,-1,1,0,1 \
        flug> mein_mutt =0,0,-1,-1,1,1,-1 irkli rklic wirkl =0,0,-1,-1,1,1,0 itsch =0,0,-1,-1,2,-1,0 geste \
        =0,0,-1,-1,2,0,-1 klich =0,0,-1,-1,2,0,0 erges =0,0,-1,-1,2,0,1 <dank =0,0,-1,-1,2,1,-1 <miss \
        =0,0,-1,-1,3,-1,-1 inder =0,0,-1,-1,3,-1,0 <kind freun reund =0,0,-1,-1,4,-2,0 ueck> =0,0,-1,-1,4,-1,-1 \
        and_nobo =0,0,-1,0,-1,-1,2 lock> =0,0,-1,0,-1,0,1 <code code> =0,0,-1,0,-1,1,0 aus_dem rteil \
        =0,0,-1,0,-1,2,-1 <tell gange =0,0,-1,0,-1,2,0 tiert =0,0,-1,0,0,-1,0 orkin rking worki =0,0,-1,0,0,-1,1 \
        desse =0,0,-1,0,0,-1,2 raise ueche =0,0,-1,0,0,-1,3 <klin =0,0,-1,0,0,0,-1 erwei =0,0,-1,0,0,0,0 <gewi alls> \
        ausen der_vers haltu nzen> sing> tore> you_can =0,0,-1,0,0,0,1 aving der_eige einen erst_tag inen> less> \
        =0,0,-1,0,0,1,-1 ehmen =0,0,-1,0,0,1,0 <juni auft> entfa esser kauft =0,0,-1,0,0,1,1 taug_me =0,0,-1,0,0,1,2 \
        <rede =0,0,-1,0,0,2,-1 chie_exec ffene mit_name =0,0,-1,0,1,-1,1 <brie =0,0,-1,0,1,0,-1 ished um_0 \
        =0,0,-1,0,1,0,0 <sais ab_0 anche die_pers erten tscha =0,0,-1,0,1,0,1 best_in =0,0,-1,0,1,1,-1 <ster stem> \
        =0,0,-1,0,2,-1,0 zehn> =0,0,-1,0,2,0,-1 chere =0,0,-1,0,2,0,0 sdien =0,0,-1,0,3,-1,-1 <neun neun> \
        =0,0,-1,1,-1,-2,3 hat_der =0,0,-1,1,-1,-1,1 <wind ache> =0,0,-1,1,-1,0,0 genen ntin> =0,0,-1,1,-1,0,1 <erza \
        <link <ve> erzae rzaeh =0,0,-1,1,-1,1,0 from_a mont_at =0,0,-1,1,-1,1,1 hinge =0,0,-1,1,0,-1,0 <ware \
        =0,0,-1,1,0,-1,1 <then feier then> =0,0,-1,1,0,0,-1 sion> very> =0,0,-1,1,0,0,0 <oma> das_zeug die_zwis \
        fehl_die geno_und hrlin im_juli lehrl mein_oma mich_trot rling uette von_vier war_frei =0,0,-1,1,0,0,1 ahmt> \
        car_park erahm gerah ikant rahmt the_car the_head =0,0,-1,1,0,1,-1 <stri ich_kein =0,0,-1,1,0,1,0 <gain \
        gaine kuenf olle> war_dann =0,0,-1,1,1,-1,-1 tungs =0,0,-1,1,1,-1,0 luded ndet> uded> =0,0,-1,1,1,0,-1 ginnt \
        =0,0,-1,1,1,0,0 innt> issio jema_fuer mmiss ommis ssion them_i =0,0,-1,2,-1,-1,-1 rgang =0,0,-1,2,-1,-1,0 \
        beits =0,0,-1,2,-1,-1,1 <hatt =0,0,-1,2,-1,0,-1 ices> rade> =0,0,-1,2,-1,0,0 fuer_math lead> \
        =0,0,-1,2,-1,1,0 <lead tchen =0,0,-1,2,0,-1,-1 mich_inzw =0,0,-1,2,0,-1,0 <into hatte =0,0,-1,2,0,0,0 <plae \
        enpru henpr nprue woll_ich =0,0,-1,3,-1,-1,0 <ment erst_jahr =0,0,-1,3,-1,0,-1 lehre =0,0,-1,3,0,-2,-1 atte> \
        =0,0,-1,3,0,0,-1 ten_week =0,0,0,-1,-2,0,1 <by> =0,0,0,-1,-1,-1,2 <woul would =0,0,0,-1,-1,-1,3 auch_die \
        =0,0,0,-1,-1,0,2 <morg <selt <whol died_the esen> morge the_whol whole =0,0,0,-1,-1,1,0 ertig ferti \
        =0,0,0,-1,-1,1,1 whet_you =0,0,0,-1,-1,2,0 <tief sleit the_trav =0,0,0,-1,-1,3,-1 der_spit ision \
        =0,0,0,-1,-1,5,-2 tand> =0,0,0,-1,0,-1,1 <geho <spre dende euro_und ilden im_foye ldend szubi ubild under \
        uszub zubil =0,0,0,-1,0,-1,3 <here =0,0,0,-1,0,0,-1 uppe> =0,0,0,-1,0,0,0 <deze <hoch arifa betr_0 dezem \
        die_klin die_lauf etrae ezemb fabsc gsfri ifabs ihre> im_jahr ngsfr rifab rist> sfris zembe =0,0,0,-1,0,0,1 \
        <entw <kuec <zuru dara_die eine_frau pruec ruech selte uruec yone> zurue =0,0,0,-1,0,0,2 auf_stat birt_cake \
        ende_war nich_alle nich_sage oerde olish polis sage_und the_only vers_das war_nich =0,0,0,-1,0,1,-1 rungs \
        =0,0,0,-1,0,1,0 <each <fals <hobb <lang <oben <once <vors alsch eford eiche enig> erden falsc gefor hobby \
        lsch> nich_zu obby> once> rater repar =0,0,0,-1,0,1,1 <gefu adio> radio =0,0,0,-1,0,2,-1 <heim entie \
        und_habe war_die =0,0,0,-1,0,2,0 <faeh <nett <pfle erlei faeh_selb flege habe_in juni_hat nette seit_jahr \
        =0,0,0,-1,1,-1,1 <unde auszu =0,0,0,-1,1,0,-1 <dazw <leer aeume arkpl azwis bstko chied dazwi ison> korb> \
        kplat ntere obstk parkp rkpla stkor tkorb =0,0,0,-1,1,0,0 <bede <dies <vert bedeu bei_kam davo_mit deute \
        edeut eutet gema_und kass_bei meis_mit ohne_murr sieb_mona um_sech utet> =0,0,0,-1,1,0,1 <love <sist lovel \
        nich_der ovely vely> =0,0,0,-1,1,1,0 <targ <took arget back_each ganze jahr_gena kam_der rgets targe took> \
        =0,0,0,-1,1,1,1 stor_mana =0,0,0,-1,2,-1,1 als_ich =0,0,0,-1,2,0,-1 <beka =0,0,0,-1,2,0,0 <holi holid lange \
        liday schl_gema =0,0,0,0,-1,-1,1 cher> putze utzen =0,0,0,0,-1,-1,2 <cliq <sons <spea <ton> aised chuld \
        ein_gute iques onst> ques> sonst speak starb tarb> the_cant weil_sons =0,0,0,0,-1,-1,3 cliqu lique rsteh \
        uns_auf =0,0,0,0,-1,0,0 <stap amera apler aufge echer kamer mir_der stapl taple verwe =0,0,0,0,-1,0,1 agspa \
        albe> am_lieb am_tag der_tuer ebste eitsp erset gspau ich_sons ich_wied iebst leib> mein_mann reche rsetz \
        so_als spaus tagsp wir_so woch_nich wuss_ich =0,0,0,0,-1,0,2 <desh alle_per bei_so desha eshal kund_wer \
        my_car shalb =0,0,0,0,-1,1,-1 auen> der_grue ebern ruar> =0,0,0,0,-1,1,0 erein innen schme =0,0,0,0,-1,1,1 \
        <depe <druc <re> aber_ein bei_und depen der_dien dropp epend erkau pends rkauf sie_was stet> that_s ucker \
        wenn_jema wird_bei =0,0,0,0,-1,2,-1 getro they_say und_frag =0,0,0,0,-1,2,0 ames> names we_are \
        =0,0,0,0,-1,3,-1 <hin> <krit kriti ritik =0,0,0,0,0,-1,0 ered> habe_sie onzer tour> =0,0,0,0,0,-1,1 <foye \
        <goss <pet> <soga <tor> <umst and_you andle aseme basem der_frue eien> estim foyer gera_im gossi ich_nach \
        in_each llig> ogar> ossip peak> repo_to semen sogar ssip> umste up_and von_mein =0,0,0,0,0,-1,2 <cant antee \
        cante egend gend> guten huld> naec_tag nteen oblem probl roble wird_nich =0,0,0,0,0,0,-1 <donn chnit donne \
        hnitt nerst nitt> nners onner rstag schau schni =0,0,0,0,0,0,1 0_am <anae <anal <ans> <baen <bala <bana \
        <baul <beho <benc <besp <bewi <biss <boil <bueg <clam <club <desi <disa <disc <disp <dive <dres <duze <ener \
        <fact <fand <felt <fill <fitt <gefe <gewa <glae <hera <hero <hina <info <innu <june <klap <klim <kopf <kreb \
        <loge <maen <mate <most <naem <null <proj <quie <rich <rohr <rope <rose <rubb <seid <shee <smil <spli <spon \
        <surg <teac <thea <thek <tuet <umba <wahl <wann <wein <weld <wem> <wirf <wrot <zerl <zuck a_birt a_brew \
        a_fort a_frid a_row aber_so abled abzu_der achfo adly> aelft aemli aesth aftun agel> agess ahres aking aktik \
        alanc alle_und am_ende am_meis am_rand amt_hat anaes anal> analy and_got and_in and_to angt> ansit anzle \
        apita appro at_a atre> atswa attde auch_das auch_mal aughe augu_in aulei ault> ausme auss_der awing baend \
        balan bald> baule behoe bei_arbe bei_niem bei_null beko_die belon bench beral berla bern> besc_eing bespr \
        besti betr_gewa betr_von bett> bevo_man bevol bin_ja binn_eine blind bling bniss boile bslei btisc buchs \
        buege can_be cherc chest chfol chmec chutz clamp club> d_been dami_ich dann_ist das_fehl dem_firs dem_vier \
        den_kaff den_see dene_in dents der_auf der_baul der_bub der_fami der_kaff der_rauc deres derge desig diagr \
        die_betr die_die die_druc die_hael die_kund die_mitt die_moeb die_prob die_prod die_schw die_sitz die_spae \
        die_umst die_vorw dien_am dispo diver drawi drei_stel duzen eakin eant> eatre ebera ebevo eblin ebsle echti \
        ederg edin> eeps> efeie efer> efing egess ehabt eheul ehle> eibti eidun eiert ein_ande ein_fami ein_foto \
        eine_euro eine_fina eine_pfan einhe einli einm_selb eitde eits> eiwil elfal elong elsta emlic ench> energ \
        entei eraus erder erfe> ergel ergie ergis erhoe erkan erlos erwec es_geme es_war esign esper esthe eswei \
        etist eult> ewaeh ewert facto fand> fand_das fault fehl_ich felt> finer firs_the fits> fitt_at floo_the \
        fmal> foerd formi fort_and fortn foto_der frei_den frei_und freiw fuer_ihre fuer_mich gabe_am gebae gefei \
        gefr_wird geges gehab geheu gela_wird geld_im gelei geon> gesc_von gespe gesti gewa_die gewae ghed> gisst \
        grue_am gsrau habe_mein habt> haelf haen_bei haftu hand_der hat_auch hat_bei hat_bish hatt_am hatt_die heatr \
        heid> heidu heis_es helle herau hetis heul> heult hfolg hinau his_own hmeck hochz hoerd holt> hrows hrsch \
        hselt htern htlic htlin huldi hutz> hwerd i_woul iagra ibtis ichst idays idee> idung iebev iebli iebse iebsl \
        iefin iers> igns> ihr_seid illig im_hand in_dene in_june in_supp in_unse indel ingeh ingez ingin ingri inhei \
        inked inlic innun insol ioned irft> irtsc ispon ist_jede istik it_off itdem ituie iwill jahr_seit jede_sein \
        jekt> jetz_mein june> kanzl kapit kedin kein_zett kind_peop klapp klima known komm_dann konst krebs ktika \
        kursi lade> lamp> lance last_year laug_and ldige leits letz_tag leut_aus lfte> lger> liebl lieg_bei lift> \
        lima> lind> loge> long> lsory maenn mahnt mbau> meant meckt mein_foto mein_nach mein_spin mein_vate melt> \
        mens> mert> mhaus mich_auch mmert mont_hat mont_und morg_ein most> most_of mpuls my_seco my_shif nach_gibt \
        nachh naeml naest nale> nalys ndesw nenho nergi nest> neue_betr ngsso nhaen nheim nhof> nich_beim nich_gesu \
        nich_wuss niem_zu nisch nish> nkedi nlich notie nown> nrufe nsame nsiti nstei nstit null> nungs nzlei ob_er \
        ochze ockt> oebel oere> of_ever offi_of oiler ojekt olger ompul on_it onent optio ordn_ist ormie ortni osse> \
        ostet othe_peop otier plice poli_and ponen pray> proje pulso quiet rais_it rall> ransi ratsw raut> rawin \
        read> reiwi resid rgele rgeon rgest rgie> rgiss riefi ringi risti rite> rmier rnier rojek rope> rote> rows> \
        rschu rsier rster rtnig rtsch rubbe rwech s_not sams_die sberi sche_eine schut sech_leut sein_kann seit_gest \
        seit_im seit_mai seitd selt> sett_by sfael shes> sich_auf sich_das siden sie_am sie_habe signs sisch \
        six_year smeis so_eine so_war sond_der sory> splat spone srats ssene stan_im stan_in steh_wir stel_der sthet \
        stick stitu stren stueh suppo surge sweit tag_an tages talk_at talke tattd tdem> tdess teach teige tems> \
        ters> tert> tgeno that_mean the_boil the_bus the_cloc the_draw the_fitt the_hero the_minu the_nurs the_othe \
        the_post the_stor theat thek_und thers theti thro_a tiger tikan tione tisc_und tist> titui tled> tlini tnigh \
        traut treng tschu tswah ttage ttdes tters ttled tuehl tuete tuier turni uchs> uebe_fuer uegel ughed uiet> \
        uldig uleit ulsor umbau umst_auf und_dann und_den und_doch und_hatt und_laut und_uebe und_vers unde_a ungsr \
        unse_abte unte_hatt uppor urgeo urnie urry> ursie uscht usfae usgew uster uter> uzen> verbo verg_man vergi \
        verni vers_sie vitae von_koll vorh_in waehl wahl> wann> war_alle war_so week_at weg_die weich weil_ich \
        weil_sie wer_nich werk_eine whil_the wicht wie_in wie_laeu winde wir_jede wir_scho wir_wied wird_von wirft \
        wirts wohi_mit wome_in write wrote wuerf zeit_die zeits zerle zlei> zu_ende zu_sein zuge_und zuges \
        =0,0,0,0,0,0,2 <cloc <isst <loud <moeb <nurs <stam a_bala all_from an_weih annel bala_shee bei_gibt chann \
        clock darf_nach der_disp der_wand es_zwei geho_zum hanne heke> hrien ist_aber loud> nnel> nurse nutes pind> \
        rien> sign> stamm the_frid theke ucher wer_mit witze zum_betr =0,0,0,0,0,1,-1 <febr <stra bruar dem_neue \
        die_frue ebrua eifen enigs er_war febru getei im_febr nigst nunge ransp thro_the =0,0,0,0,0,1,0 0_seit <abov \
        <abst <aktu <area <asks <assi <auft <bad> <baue <bera <bevo <bila <boar <bode <boug <bren <brue <bueh <cale \
        <clim <derw <don> <eben <einb <einf <erke <erse <feld <figh <flam <flie <foll <gedr <gefo <gegr <gelb <gelu \
        <gene <grin <grow <grub <himm <how> <inge <jerk <kapp <kuer <led> <leic <lend <leuc <live <ll> <luck <main \
        <memo <merk <mine <mode <oft> <perf <puen <rack <raed <rahm <road <roug <sail <seen <setz <smel <solc <soup \
        <stah <stuc <tast <tool <town <ulce <use> <vent <vorf <vorz <wave <werf <whoo <woma <wora <yach a_comp \
        a_memo a_plan a_reco a_slid above absta achla aders aeger aehle aendl aesen aete> aeter agerl ahmen ailin \
        akteu aktio aktue albja alle_sich almen als_im am_tres ammed an_drei an_teil an_von and_afte and_my and_neve \
        and_paid and_pays and_she anima anted apri_she are_bril area> ared> arium arnes arri_on ask_abou asks> assis \
        at_did at_nigh at_two ategi ateme aters auch_nach auens auf_ihre auftr augh> aying bauen befo_she bei_sie \
        beko_bei berat best> bevor bilan boden bough bove> brems brenn broe_und bsrae buehn but_a calen can_now \
        cator chade chaet chef_von chenb chlan chnec chrau chtsa cing> ckges clim_on clusi cordi creat cutiv \
        dafu_vor dakte dann_unse das_ansp das_auch das_buer das_esse das_ganz das_ist dass_das dem_somm den_bonu \
        den_stan dene_die der_abte der_auft der_bueh der_druc der_gros der_hall der_juni der_lang der_park der_reda \
        der_satz der_vier derer derfu dersh derwe dials die_das die_eben die_hat die_kuec die_offe die_pfle die_pres \
        die_putz die_regi die_schl die_schn die_wand die_wir die_zent dien_mit diese dinge dlubb does_t doesn don_t \
        door> door_of dort_zum drei_ein drei_von dreim drov_out durc_mit eader eads> earn> eben_der eberf ebueh \
        ecast ecuti edien edreh eeze> effel eftet egie> egte> ehmig ehne> eichs eilen ein_halb ein_hoch einde \
        eine_durc eine_grun einfa eing_sond eithe ektle elben elder elebt elev_mont eloes else_s emerk emina emser \
        endin enfti engi_are enieu enktl enstl entha entil ents> ents_wird enty> erant erbes erbli erern erfue erful \
        erhae erkt> erlan ermal ernah ernet ershi erst_den erst_halb erzus es_bren es_erst es_neun escht estor esung \
        etwa_sagt eucht evor> execu fene> ffel> fgesc fices fight fili_in fili_von flamm flie_raus follo foto_fuer \
        foto_im frag_sie freez ftet> ftig> ftrag fuen_in fuen_und fuer_uns gedre gefr_hat gega_der gelbe gele_und \
        geleb geloe gelue gener genie gesc_aber gesc_bei gesc_in gese_man gesp_fuer getre ghtly gion> give> glass \
        grube grun_wer gslei gszie gurt> habe_das habe_der habe_seit haden haetz halb_bei halbj harne hat_drei \
        hat_ihn hat_weni hat_zwei haus_am haus_schi head_of head_offi heads hear_the hebe_die himml hint_und hland \
        hmigu hneck hner> hoch_auf hoen> holdi hoosh hraub hrown htly> huetz hund_und hunde hwarm iant> icato ich_es \
        ierma ieure ightl ihm_zu ilanz ilen> iling im_hint imme_am immli in_elev in_full in_thre in_two in_vers \
        in_zwoe inar> infac inget ingew ist_er ist_gut ist_weg istan ither ivati ivest jaeh_mit jahr_drei jahr_ich \
        jahr_nich jamme jede_donn jektl jerks kaste kein_bode kein_muss kein_ruef klemm klett koll_sind komm_mit \
        komm_uebe kommu ktlei ktlic ktuel lamme landl lang_mit lanz> lass> lator laug_at lben> lcer> leade lebte \
        legte lemmt lenda leuch leut_habe liant liere line_i lips> lisse lives ll_be llet> llian llow> loesc loesu \
        lubbe lueft mach_foto maer_von make> man_das man_hoer man_in man_sie mann_ist manns mass> me_by mehr_die \
        mehr_eing mein_beri mein_chef mein_fehl meind ments merkt mgewo migun minar mit_saeu mit_wir mmed> mment \
        mmte> moeg_die morg_um motio mser> muss_sich nahm> ncing ndar> nderf ndes> ndica nding ndlub necke nehmi \
        nenti neue_werk nfach nftig ngeni ngewo ngsle nhall nich_lang nich_reic nieur nkte> nktli noons not_on \
        noth_and notic npack nstle nterb nthal nur_nich nur_noch nweis oden> oesch oesn> oesun off_the offe_tuer \
        oice> olche oldin ollow oman> ommit omoti one_of ools> oons> oosh> oppin orbil ordin orfue ories orin> orsch \
        orzim otice otion out_the paete paid_the paint parat patro pelt> perfe pers_fuer pfle_von ping> plain \
        plak_mit plan_die pping praes promo puenk put_the putz_die putzf raese raete rahme rale> rantw rateg raube \
        rauer rberi rbild re_stuc read_this ream> rech_einm reco_mess reda_und reeze reic_steh reima remse rent_und \
        resso rfueh rful> rgeme rgrup rhael rich> rilli rium> rlang rleit rnahm roken romot roppi rown> rscha rschw \
        rship rtig> rube> runds rweil rzimm s_the said_noth saili same_day say_what schad sche_und scheu schi_habe \
        scho_die scho_mal schte seen> sehr_viel seith semin serer serun setz_sich sie_das sie_fueh sie_in sie_nach \
        sista sitz_der smel_of smell so_lern solch sort> sort_of soup> soup_and spare spuer sseru ssist stahl \
        stan_die stan_vers stant state staub steh_der steh_wie ster_weil stik> stlei stori streu stuck sungs svors \
        sziel tahl> tants tatem team_bei tegie teil_sich teile tele_in tell> tells temen terei thalt the_chie \
        the_reas the_road the_room ther_were they_don tice> tief> tift> to_be to_put tools torie torin trags trale \
        trate trenn ttern tuck> tuell tues_and tzfra udiol uehlu uehne uelle uenkt uerge uerze ueste uetzt ufges \
        uftra uhr_frue ulcer ulier ument umgew umpe> uncin und_ist und_nimm und_schr und_sehr und_setz und_uns \
        und_zuru unte_dem urchs us_on usion utive utzfr vatio ventu veran vers_ich vers_und vesto vestr vierm voice \
        vom_0 von_acht von_komm von_sieb von_um vor_jede vor_vers vorbi vorfu vors_hat vorsc vorzi walls wante \
        war_der war_vor warm> waru_die waru_unse was_wir waves weih_war wenn_die wenty wer_etwa wer_frag wer_im \
        whoos wied_heim wir_hatt wir_seit wir_wuer wird_man with_havi woch_lang woman woran wuer_und wurd_es xecut \
        yacht year_on zeug> zfrau ziel> zu_drit zu_tief zur_kuen zwei_koll zwei_leut zwei_saet zwei_ster \
        =0,0,0,0,0,1,1 <anot <bub> <dene <draw <drop <heul <idee <laug <trau <whil a_m anged anoth blei_ich calls \
        ctory denen der_gesc der_werk eckge enstw erkul gefun hile> hlerk im_quar inie> kgesc langt laugh lerku \
        lusti nged> nothe nstwa open> picks rkult ruebe so_etwa stig> stwag the_radi thin_i throw twage ubber ustig \
        while =0,0,0,0,0,2,-2 hoert oert> =0,0,0,0,0,2,-1 <boss <lob> <pfei die_leut feife habe_ein hin_und itik> \
        kenn_die lehr_vom nur_wenn packe pfeif rift> schu_vor she_is sions soll_man stay_at the_best when_it \
        work_for =0,0,0,0,0,2,0 <chie <exec <geae <moti <nerv <saeu <taub aeule agers anked asten at_for bene> boat> \
        bude> eaend echtf egedi eidet einan ener> ergru ervt> geaen hanke htfer idet> inand iorch jede_mont leged \
        letz_woch mmuni motiv muss_die nande nervt niorc nked> ommun orche our_regi rchef regi_dire reina rennt \
        rtige saeu_an saeul same_boat shou_out siona srund strea tergr tfert thank tigen tream tsche uchte verk_hat \
        was_nerv wech_an =0,0,0,0,1,-1,-1 <ihne <kass ihnen =0,0,0,0,1,-1,0 <ausz <nine actor adven bin_zuru but_i \
        dvent fenst find_das frag_ich frau_die ich_gehe mona_lang moved nine> nster oved> own_door schi_bei schl_ich \
        sinc_east und_scha zuru_ich =0,0,0,0,1,-1,1 <bish <retu ankt> bishe dankt drop_a eryon eturn more_than nteil \
        retur rgess ryone sohn> turn> um_drei verge veryo willi =0,0,0,0,1,0,-1 <denn <reif <rufb <span <tun> alend \
        anner assel chaut denn> east_and enpfl erche fbere graum im_somm ingra klar> mehr_mein nenn_mich ngrau npfli \
        olier polie rchen reife rufbe scher ssel> ssung stenp tag_und tenpf tingr toch_nenn ufber usenr \
        =0,0,0,0,1,0,0 0_pers <aend <ante <antr <aufr <ausr <auto <baby <bahn <bit> <boes <brot <cell <cred <dahi \
        <ders <dues <earl <einv <elte <erpr <fall <fens <fixe <flas <flug <foli <gebu <gego <geja <geka <goes <groe \
        <grup <guck <herg <high <his> <hole <hood <ilka <kale <kalt <kita <klar <lokf <matt <mum> <natu <none <peak \
        <phra <regl <remi <riec <riet <ruhe <sale <satu <sinn <skep <smal <sohn <soli <sper <spie <tass <tats <unli \
        <waes <warm <watc <weck <wedd <well a_0 a_card a_love a_prop a_spre abeih aber_die aber_jede acht_grad \
        acht_mona acke> acker aechl aecht aend_sich aerzt aesch affen ahin> ahrze ailt> ales> alon> als_unse altes \
        am_bahn am_woch an_ein and_came and_his and_it andby ande_kett andet ankin annen anru_ob ansta antei antra \
        anzer app_steh app_von arbe_im arent arkha armer arts> artun at_thre atche atsae aturd auch_wenn audit \
        auf_zwei auss_ist auto> aven> back_seit banki begi_mit bei_an bei_auf bei_im bei_mit bei_seit beiha \
        beim_aben beim_vier berha bgeho bis_dahi bis_donn branc breat brot> broth burts but_my bzehn came_back care> \
        cello cept> ched> chenk ching chlaf chrit chtba chwim cklic come_in credi dach> dahin dank_ich dank_scho \
        das_die das_und dass_eine days_in dding dell> den_dach den_mann den_vert den_wart dene> denta der_ande \
        der_app der_halt der_kita der_mann der_rett der_schl der_somm der_vert derga derka derse desk_is die_abfu \
        die_app die_ausr die_bran die_gest die_hand die_ich die_klei die_serv die_such die_uhr die_zeit dien_fuer \
        dies> dits> dnung dort_in dreht drei_kind duess eams> easin eathe eberh eburt ebzeh echli eckli eddin edit> \
        eeken efueh ehaus ehnt> ehobe eifer ein_bus ein_schi ein_teil eine_alte eine_einz eine_klei eing_und \
        einm_ein eint> einve ejamm ekauf ekend ekte> eldor ellbe ello> elstr emalt emind ended endel endes enfun \
        enge> enkt> ental eoffi epots eprue eptis erech eress erfas ergar ergeg erlau ermer ernze errat errie ersel \
        erst_seit ersuc es_auf es_gibt es_hat es_wurd eschn even_let ever_and ezoge fahrz fall_das falls febr_the \
        five_star fixed flas_die flasc folie for_four for_year foto_sie foun_out fourt frei_sagt frei_woch fridg \
        from_scho fuen_ster gaeng gave_me gebu_der gebur gefue gege_frue gehe> gehob geht_an geht_ich gejam gekau \
        gekra geln> gemal geme_ist gepru gerec gezog ghter gnose goes> groes gsarb gswag gummi had_neve haffe \
        halb_zwei hat_um hatt_in haus_wer have_t haven henkt herer herge high_reco hlaef hlafe hnhof hoch_mein homeo \
        hoodi hrase hritt htbar hwimm ich_back ich_die ich_durc ich_mir ich_moec ich_nie ich_selb ich_von idge> \
        iebze iecht iept> ihr_nich iligt ilka> ilzei im_auto im_vora im_werk imite in_febr in_i in_ordn in_zehn \
        inds> ingef inken inver is_bein ises> ist_mein it_is itchi ited> iving ixed> jahr_davo jekte jema_sage kalte \
        kein_ande kends kept_my kepti kfueh khaus kind_und kita> klebt klin_das kran_ist kuehe kundi lade_im laeft \
        lafe> lafen lag_ein lanne lasch late_and lbein lche> ldorf leasi lien> ligt> limit litae llbei llect lokfu \
        ltern ltest lzimm m_told mailt mall> man_darf man_mir mann_der mann_mit me_a mein_sohn meoff mich_in minds \
        minu_und mir_aus mir_zu misst mit_frei mit_mein mit_plan mit_vier mited mmere modus mont_bis my_aski my_daug \
        my_slid my_wife nach_eins nach_neun natur ndby> nderg nenko neun_an neun_von neve_been nfaeh nfund ngsmo \
        ngswa nich_abge nich_nur nich_so nitte nking nlimi noch_uebe none> norm> nose> not_one ntal> ntrag nur_bis \
        nur_fuer nur_nach nzeit ob_alle oder_wenn odie> odus> oehnt oese> oesse of_them off_in okfue olien ollec \
        olled omeof on_shif oodie oper> ordn_sei ordnu orgel ourte out_that paet> parkh passt penle pers> phras \
        pielt piep_sie plann poli_hat pots> pro_woch prope ptisc racto rase> rday> rdnun reath rede_wied redit regle \
        reht> remin renta rfass rgart rgege riech riet> riet_man rivin rkhau rlauf rmer> rnzei roess rothe rrate \
        rren> rselb rsone rsuch rtsta ruary runt_und rver> saech sagt_man satur schi_im schi_in schi_mit schi_per \
        schl_in schr_im seit_augu seit_die selb_die seldo seren serv_in serve shif_are sich_nie sie_auch sie_hat \
        sieb_die siebz sign_for six_mont skept small snahm so_ein so_lang solid sonen sonn_0 sonn_und spalt sseld \
        staf_will star_for steh_an step> ster_fuer stim_die stun_mit stung swage swaps swit_to t_even tage_frei \
        tandb tatsa taus_die tbar> tched tchin teams teil_ab tele_gesa tent> ternz that_was the_depo the_scho \
        the_stan the_trac they_coul thre_of tigt> time_to to_find to_see toch_hat trag_ich truck tsaec ttle> turda \
        uckt> ueckl ueft> uehen ueher uellu uerch ugen> uhr_frei uhr_nach ular> umge_und und_bei und_um und_war \
        und_wer und_will und_zaeh unlim unte_0 uppen urcht urday urden urtee urtst usine vents verdr verme verra \
        versu vert_sind vier_die von_foto von_zehn vora_und waesc waps> war_mir war_und ware_vier warme wart_auf \
        wart_und wartu waru_ich was_on watch wecke weddi week_the weeke wellb wer_die wer_es wer_kind wie_es \
        wied_die will_nich will_nix wir_mach woch_da woch_vorh worka year_of zehn_fael zu_schl zwei_ande zwei_seit \
        zwei_uhr =0,0,0,0,1,0,1 <care <diag <dram <play abzug asing bende bzug> drama ensth ertri foto_wer gesc_habe \
        jetz_in mutte my_sist rama> rtrie such> the_bott you_get =0,0,0,0,1,1,-1 <dabe <exis bei_hat dabei das_in \
        enehm exist geneh hat_ein thre_year what_they =0,0,0,0,1,1,0 0_bei <abma <bran <obje abmah ageme ahnun amlei \
        and_that bjekt bmahn dem_wech dicat die_koll gemen hat_in lide> mahnu malt> miss_one mleit nagem neve_once \
        nstan objek paren reads rtung slide ungsw versc vier_hat wir_in =0,0,0,0,2,-1,-1 alway it_s kalen lende \
        und_dana you_on =0,0,0,0,2,-1,0 <alwa lways ways> =0,0,0,0,2,-1,1 der_paus =0,0,0,0,2,0,-1 0_war <ping <son> \
        arly> auto_hat den_park early eave> erstu esse_wir four_days frau_sagt heis_bei im_wint ist_sais jetz_ein \
        move_me my_son nich_esse park_kost pings rstun son_s wir_im =0,0,0,0,2,0,0 <kids <sing <wart a_sing chtta \
        da_nich erzte find> httau ichtt ingle ist_frei kids> koffe mgest naec_am ngle> noch_jema sech_woch sehe> \
        sind_es singl ttaus umges usch> =0,0,0,1,-2,0,0 bin_ich =0,0,0,1,-1,-1,-1 <absc =0,0,0,1,-1,-1,0 vierz \
        =0,0,0,1,-1,-1,1 <zule in_eine place uletz zulet =0,0,0,1,-1,-1,2 hoere und_wurd =0,0,0,1,-1,0,-1 ldet> \
        terin =0,0,0,1,-1,0,0 <brau <math acht_woch enomm genom hart> mathe und_mir =0,0,0,1,-1,0,1 <amt> <antw \
        <geko as_if vom_amt woch_eine =0,0,0,1,-1,1,-1 ifen> =0,0,0,1,-1,1,0 all_in sagt_sie steri =0,0,0,1,0,-1,-1 \
        <des> <feie <milc <tour esehe geseh milch =0,0,0,1,0,-1,0 <azub azubi =0,0,0,1,0,-1,1 beko_den der_masc \
        ich_bei lings =0,0,0,1,0,0,-1 <done absau arter brach chmal chte> cted> dem_zwei die_firm done> exame hmal> \
        rwerk weima woch_im xamen zweim =0,0,0,1,0,0,0 0_augu 0_gese 0_plae 0_stat <abso <aerg <akte <ammo <angs \
        <arch <bau> <blok <brav <broc <budg <buec <bund <buss <camp <cate <char <clau <conf <copy <cork <deni <docu \
        <doer <eggs <ersa <etik <fast <fluc <fram <fuel <gaer <geno <geri <gero <hamm <hote <hous <hydr <jung <k> \
        <kauf <kitc <klae <klav <kond <laes <leaf <leed <leng <lett <leve <lind <lite <luec <luen <manu <milk <noet \
        <nord <nun> <ober <ofen <onbo <op> <pale <parc <pizz <poet <prot <rail <riva <saue <seat <tech <till <trea \
        <trei <troc <unge <van> <vorn <wash <wasn <woer <zeug <zinn a_blok a_seco ab_dem ab_und abor> absol acht_uhr \
        adow> aduat aerge aesst aeumu aeuse aflet agai_a ahlte ahrga ailer ainin ainst aitin alett alle_die allot \
        als_uns am_kios am_vier ammon and_cove and_four and_hide and_then ande_haeu ange_den ange_mit angs_vor angst \
        anlei anned anten anual anzie appr_and appr_at arbe_und arcel ardin arunt astro asts> at_all atung atur> \
        aubt> aufg_wenn aufsi auger aulik ausb_hat ausel ausla aute> avier axisa bank_und baut_eine baute begi_am \
        bei_etwa beln> benen bensm beri_unte berno best_mit bette blatt bloke booke brave brie_die broc_show bsaug \
        bsolv budge buech buehr bunde burge by_the cent_with charg chiff chite chnol chtec chtsh chure chwae ckzah \
        claus commi confi conve copy> cork> cture cumen dana_noch dane_und dann_aber dann_ein darst darun das_hat \
        dass_mein davo_in days_and dem_eige dem_gela dem_land den_hund den_letz den_ofen den_prei den_rest den_vers \
        den_vorg deniz der_am der_ist der_klin der_kolo der_kuch der_neue der_stad der_tasc der_wett der_zwei derei \
        des_jahr desbe dget> die_antw die_aufs die_eign die_frau die_lehr die_post die_reis disch ditor dner> docum \
        does_not dort_ein draul dred> drei_mona duate ducte dungs eafle eated echno eckza edere eeds> eesch efaeh \
        efahr efere egelu egeri eggs> ehlte ehnen eichn eigte eihen eine_davo eine_eige eine_gute eine_mann \
        eine_nach einte eisch eisen eites ekoch elev_of emble enbue endie ength eniz> ensmi entin epfe> eprob eratu \
        erber erbra erdan erem> erft> erger erhi_eine erhin erhun ernom erric errue ersat ersio erter ertvo erwer \
        erza_sie erzig es_ich espro estat etall etari etig> etike etry> ettbe etten eueru eumun euro_fuer euser \
        ezeic fahrg faile fair> fair_the fast> fees> ffeem finan fined firm> fleis fluch flueg for_good for_six \
        for_us four_in frame frei_in fsich fuer_das gains gebue gedr_und gefae gefah gefr_was gege_und gekoc \
        gele_dass gele_hat gelun gema_habe gepro gerol gesc_und gesto getra given gradu gratu haet_mir harge hat_vor \
        hensc heut_als hinen hings hlte> hlten hnolo hotel housi hows> htech htshe huett hundr hunge hure> hydra \
        i_pass ich_als ich_am ich_an ich_mit ich_werd ichne ielte ierzi igger ihren ikett ilcht ilien im_labo \
        im_land im_op im_sept im_verg imete in_leed inall inanz inche ining insti inte> into_the inton inzw_an isanl \
        isen> ist_dami ist_durc ist_im istic itati itche ites> itleh ivery izza> jaeh_unte jahr_0 jahr_das jahr_die \
        jahr_nach jahr_war jahrg jede_lehr jede_woch junge kann_was kante kenn_mich kitch klaus klavi klin_schl \
        kocht komm_eine komm_vorb kshop kulat kurse kzahl laere laess laeu_in land_der last_mont last_week lasts \
        latt> laubt lavie lchte leafl lear_the leeds leisc leng_of lengt leut_an lice_and lieg_an like_a liter lking \
        llenb lnahm loke> lucht luege luene lvent mande manua marke masc_habe me_in mein_fami meis_hat menta merhi \
        miere milk> mir_den mir_die mir_durc mir_in mir_kein mit_eins mit_ihm mit_zwei mmerh mmoni mobil nach_jede \
        nach_weih naec_somm nally nanzi nboar ndesa ndesb ndien ndred nebe_eine neer> nenbu ngeba ngsst ngth> \
        nich_ande nie_eine nkauf nned> no_cert noch_0 noch_einm noch_mal nolog nord> notes noth_i nsmit nstie nton> \
        nual> nur_mit nzier oardi ober_hat ocati ocht> ochur ocken ocume oehne oepfe oerte oetry ofen> oise> oked> \
        ologi olven onboa onver ooked orbei ordne orksh ospiz otel> otes> ototy otype overs palet parce piert pizza \
        poetr prei_fuer proto prue_die prue_ist pumps radua raeti raeu_von rafe> raile raini rang_to rant> ratul \
        ratun rauli rbei> rber> rchit rdank reate rede> reen> retar rgebe rger> rhin> rieg> riere rksho rkska rnomm \
        roben rochu rocke rotot rrich rruec rsatz rsion rtvol ruck> rzig> sagt_er sanle sass> sauer sauge scan> \
        scha_im schi_sie schif schl_war schl_zum schr_seit schu_am schu_die seat> sgebu sgese shop> show_a shows \
        shut> sie_hatt sie_im sign_my sitz_in sland some_has spen_on spiz> ssche ssend ssor> sstel stay_on steh_ich \
        stel_eine stron struc swerk t_know tari_mit tasch tause tbewe teil_ist tele_sagt telt> terri the_arch \
        the_cate the_parc the_prog the_seat the_time then_the they_paid tics> tieg> tiket time_and time_i tlehr \
        totyp trafe trail treib trier trock tshef ttbew tted> ttelt tvoll two_of ucted udget uehr> uerin uerun ufsic \
        ugeho uhr_mit ulik> umps> umung und_blei und_dem und_drei und_fuer und_meis und_zeig und_zuge undes undre \
        unge> ungef ungsk unte_ande unte_aufs urger usel> usend using utor> vent> verbr verda verl_und verru vert_im \
        visit vom_kund von_fuen vor_mir wait_for waiti war_noch ware_der warf> warnt was_for was_sie wasn> wasn_t \
        weis_ich wende werk_und wert_fuer wertv wettb what_i wird_die wird_im with_ten woert wurd_nach xisan ydrau \
        year_two you_ve zahl_den zeich zeig_was zeig_wie zeit_0 zogen zu_hoer zu_verg zum_werk zur_hael zwei_im \
        zwei_in zwei_stun zwei_weil =0,0,0,1,0,0,1 0_vorh <anyt <bett <gabe <ja> <prog <resi <steu <wait anyth archi \
        der_alte erall eside fens_putz final gabel gerin habe_den htend iler> komm_aus lersc nich_einm nythi oeren \
        ogram plers progr quere reins rogra ruefe sits> solve sons_kein steue stieg tag_stan tend> teuer uefer verga \
        ythin =0,0,0,1,0,1,-1 a_cust arbe_von d_neve ein_vier erte> stay> uebe_habe zent_die =0,0,0,1,0,1,0 <broe \
        <ihm> <reve <scan aeder ateur broet canne der_unte enbri enem> essor estre etche halb_jahr heide hund> ickte \
        nbrie nfte> oetch raede rever roetc scann straf them_in ture> uellt uger> used> wher_to ziert zugeh \
        =0,0,0,1,0,2,0 ragte =0,0,0,1,1,-1,-1 <next clude next> wenn_ich =0,0,0,1,1,-1,0 <eins aendi jede_mitt ndess \
        =0,0,0,1,1,0,-1 arks> assun eiera erabe fassu i_sign ierab ttung vom_schw was_das =0,0,0,1,1,0,0 <gepr <ordn \
        dame> das_nich eine_schi eruf> essie eword frei_seit gehe_bei hiel_ihr ich_noch let_me meint niem_hat nvers \
        ohne_dass ollem ouren ousin reine sie_die stly> they_did toure und_hiel und_niem uren> vor_zwei \
        =0,0,0,2,-2,1,-2 neben =0,0,0,2,-1,-1,0 my_ment =0,0,0,2,-1,-1,1 <plac =0,0,0,2,-1,0,-1 ernt> \
        =0,0,0,2,-1,0,0 <dane anebe daneb noch_den =0,0,0,2,0,-1,-1 abend eigt> jahr_bei =0,0,0,2,0,-1,0 ieger \
        schr_und siege und_ich weil_er =0,0,0,2,0,0,-1 abso_aus carri habe_alle hatt_ich ogin> rchge sschu urchg \
        =0,0,0,2,0,0,0 <geza <lice <trad arrie auer> cence chges der_zwis drit_lehr exam> fahr_ich from_my fssch \
        fungs give_a hrgan icenc ich_heut labor licen lotte mein_ausb mein_meis quer_mit rried rufss schem schmi \
        send> the_appr trade ufssc was_give washe zubi> zwei_lehr =0,0,0,3,-1,-1,0 ehrli =0,0,0,3,-1,0,-1 erufs \
        =0,0,0,3,-1,0,0 ehre> =0,0,0,3,0,0,-1 <exam =0,0,1,-2,0,0,1 haft> =0,0,1,-2,1,0,-1 mit_eine \
        =0,0,1,-1,-1,-1,0 ction ungst =0,0,1,-1,-1,0,0 esten =0,0,1,-1,-1,0,1 <gefr dress erde> was_ich wusst \
        =0,0,1,-1,-1,2,-1 etzen =0,0,1,-1,0,-1,-1 <roll fuer_eine =0,0,1,-1,0,-1,1 <okto ktobe oktob \
        =0,0,1,-1,0,-1,2 and_some =0,0,1,-1,0,0,-1 <octo <vere arten ctobe octob verei =0,0,1,-1,0,0,0 <apri <augu \
        <bean <germ <lade <ort> anme_uebe april augus beant bungs eantw ein_haup eine_anme germa gust> hrer> ist_am \
        ist_bis ortet pril> schu_und sein_werk tag_der ticke ugust und_erst und_schu zum_0 zum_tag =0,0,1,-1,0,0,1 \
        <alre alrea hnike ich_mich lread schu_ist tory> =0,0,1,-1,0,1,-2 heim> =0,0,1,-1,0,1,0 ich_dach nebe_mir \
        =0,0,1,-1,1,-1,-1 rtrag =0,0,1,-1,1,0,0 auch_am uebe_eine =0,0,1,0,-1,-1,0 <konz eady> konze ready \
        =0,0,1,0,-1,-1,1 am_best nent> =0,0,1,0,-1,0,-1 sday> =0,0,1,0,-1,0,0 achfr aler> bei_mein chfra hfrag \
        ich_scho jahr_so man_schr onale piele rtag> =0,0,1,0,-1,0,1 nstel owed> =0,0,1,0,-1,1,-1 huhe> zwoe_jahr \
        =0,0,1,0,-1,1,0 den_scha saetz =0,0,1,0,0,-1,-1 aetig taeti =0,0,1,0,0,-1,0 <aush <lowe eten> gesuc hat_gefr \
        itet> so_geht =0,0,1,0,0,-1,1 artme epart partm rtmen some_s ve_neve =0,0,1,0,0,0,-1 <ansc <haft <tele and_i \
        ansch bend> dich_kein einba enfue ening eveni hab_s inbar jetz_bin nenfu nfueh nnenf pers_bei reinb rstae \
        rzeit spann tele_der trupp venin =0,0,1,0,0,0,0 0_deze 0_drei 0_febr 0_hat 0_mai 0_tage <acro <anme <anze \
        <appo <baec <blos <book <cost <cran <dahe <data <dein <diff <dual <einl <emai <engl <enke <erns <exer <fell \
        <fold <guel <happ <held <hi> <hilf <hist <hoeh <kart <klag <koch <koec <leid <leih <lies <logo <mass <mitb \
        <numb <oeff <onli <owes <prec <reje <rive <ruck <sah> <samt <shoe <sile <slot <spar <spok <spor <temp <thos \
        <uhrz <unau <usua <vaca <vork <vorl <vort <wasc <wedn <wegg <wend a_cv a_diff a_towe ab_mitt ab_sofo abili \
        acanc ackst acros adung adver aecke aerku aetse agabe agai_at agier aheim ahnte aken> allst als_eine am_selb \
        am_stad an_inte ancy> and_0 and_pass and_stil andge ange_mir anmel anzei appl_on appoi apri_and arbe_die \
        aske_what asons assed at_seve auert aufga aufle aune> ausg_hatt aussc back_from backs baeck bart> be_held \
        be_sent bei_ging bei_mir berle best_von betr_hat bilit blech bloss buch_und bucht burg> cancy candi case> \
        cers> chaue chend cherh chkei chlep chnel chuel chula chwan chwin cise> ckmel cksch ckstu clos_on compe \
        costs cour_for crane cross dahei dana_funk dana_hat dann_eine das_konz das_port das_sich data> deine dem_man \
        den_komm den_nach depos der_ausb der_beru der_mail der_naec der_schn derli dgesc dheit die_auch die_dame \
        die_frag die_haen die_haup die_lese die_unte die_verg dien_0 dien_ist diffe dnesd drei_saet drei_tage \
        dual_stud duale dule> durc_eine dvert eberl eckme ecksc eded> ednes eeded eibun eider eige> eige_rech \
        ein_konz ein_prob ein_unte ein_woch eine_0 eine_firm eine_kart eine_masc eine_mit eine_pfle eine_zusa \
        eine_zwei eing_hat eing_im einla eisek eitsa eject elev_week ellpl eltig enbes engel engi_who engli enkel \
        enntn ently eposi erato ercis erede erent erfa_mit erfor ergue erhei erkun erlic ernst ertre erwor es_um \
        essed essli esund etdie etsel etung etwa_0 eworb exerc exibi expe_the ezeig fell> fgabe ficer filin \
        five_roun folde for_an for_it forma frag_nach frag_und frei_an frid_and frid_i funks gege_eine geko_hat \
        gekos gelad geme_auf gered gesp_bei gesu_hat gesu_werd gesun gezei giert got_an graph groun gsbes gsges \
        guelt guetu gute_laun habe_0 had_gone hand_mit handg has_anyo hat_auf hat_dana hatt_mit hauen held> hema> \
        hemie herhe herr_von histo hkeit hlepp hlist hlsch hnell hoehe holds huele hulab hulen hwang i_don ibili \
        ibung icers ich_ein ich_fals ich_jetz ich_schw ich_wuer iches ichke icked ider> iente im_ansc im_buer \
        im_dorf im_gesp im_netz in_apri in_husu in_jede in_may inal> inige inte_in intme inzur ious> ipps> iseko \
        ist_um istor it_by it_had itssc je_nach jema_ob kann_sie kart_gesc kauf> kein_eing kerei kess_von klas_b \
        kmeld koech konz_fuer kschi kstil kstub kuec_im ladun ldete lean> leid_nich leut_von lichk logo> logo_von \
        loss> ltig> mai_der masse meld_sich mich_eine minal ming> mir_jetz mmerp my_own nach_hies nach_sieb \
        nach_vere nbart nbesc ndhei need> need_a nell> nerha nesda netzt neu_ausg ngela nglis ngsge ngsze nich_ange \
        nich_beko nich_uebe nie_ich nksti nline nmeld nnten nntni nruf> nschr ntaga ntly> ntmen ntnis numb_and numbe \
        numme nur_0 nur_die nvite nzeig nzept nzure obear oder_was oesen of_fore ograp ointe ointm older olds> oller \
        ompet on_tues onlin onzep orab> orage orben ormat ortal ortra osit> owes> pecte peln> per_mail pers_und \
        piel> point porta pply> ppoin preci prue_hat raets rane> rang> rator rben> rcise rderl reibu reing rejec \
        rersc reste rford rguet rhaus rheit rich_sich rick> ringe rken> rkstr rkung rmati rmina rmine robea roup> \
        rtal> rtret rufe> ruiti said_it samt> schi_mir schn_in schne schr_mir seit_aber seit_eine sekos selb_aben \
        sent_a sent_by sept_in seve_year sich_bei sie_mein sieb_woch silen slich so_laeu soll_sich sons> spoke sschl \
        sslic staer steck steh_die stel_sei stes> stic_ist story strom stud_in study sturm sual> summe sund_even \
        sundh sweis szeug t_get taerk tafe_und tagab take_plac tbegi tbrin teckt teln> ten_year terku term_0 \
        term_fuer terna tersa tgart that_had the_engi the_heal the_inte the_port the_summ the_usua thema they_even \
        they_neve they_told those tiker tipps traeu trete trom> tsel> tssch tube> tudie tudy> turm> twel_mont \
        twel_week two_days udier uding ueckf ueckm uehlt uelti uert> uetun ufgab uhrze uitin umber unauf und_bitt \
        und_daue und_nich und_verl undhe ungsg unkst unte_und unte_werd up_a ureic usgem usual vacan vere_werd vergu \
        verm_eine vers_0 vert> von_kam von_steh vor_mein vorab vorha vorl_in vortr waech walk_a wange was_a was_stil \
        was_wron wedn_i wedne week_befo week_of wegge weis> werd_bis were_t wir_uns with_two wond_whet worbe worte \
        wurd_ich wuss_beim xerci xibil year_old zeige zeit_zwei zept> ziffe zu_weni zum_herb zum_scha zur_verf zurei \
        zwan_minu =0,0,1,0,0,0,1 <expe <init auf_eige auf_mein auswe cting die_eine ecks> ectin enlic ersoe expec \
        ich_uebe initi ist_und mitt_geht mlich nitia oenli pecti rsoen sgesp soenl sorte uche> umpen und_trot wing> \
        xpect =0,0,1,0,0,1,-1 abei> bei_frau cand_the rkenn wher_my zwei_woch =0,0,1,0,0,1,0 <drov <gelo <kess <reas \
        <saet anze> bild> chlis den_name drove ecke> eitss ermut for_two hough hrers is_not kesse mein_erst mine> \
        mutli name_und oken> reaso rmutl rove> rwart tdien the_last thoug told_them und_werd unse_fili utlic vermu \
        =0,0,1,0,1,-1,-1 geht_das =0,0,1,0,1,-1,0 <adve fuer_unse panne the_trai =0,0,1,0,1,0,-1 <zimm laub> \
        =0,0,1,0,1,0,0 <gave <gepf aper> artet chedu comme edule feste gave> hab_naec hedul hrzei i_aske icati obier \
        oder_nur on_pape probi robie ross> same_week termo was_in week_and weis_jema wiss_woll =0,0,1,0,1,1,-2 <scha \
        =0,0,1,1,-1,-1,0 bei_war me_for =0,0,1,1,-1,0,-1 eine_stun eldet nschl =0,0,1,1,-1,0,0 didn_t in_fuen \
        =0,0,1,1,-1,0,1 <show =0,0,1,1,0,-3,0 nden> =0,0,1,1,0,-1,-1 s_beim =0,0,1,1,0,-1,0 chatr echat hatro it_was \
        =0,0,1,1,0,0,-1 the_seco =0,0,1,1,0,0,0 <b> <cert <eina <invi <mile <old> <stad absa_im achkr aerke aeufe \
        aske_me befo_i book> book_the certi chkra den_mast ebest einar ering erkae erpfl ertif ested eufer fachk \
        feren ficat frag_ob had_to haube ich_auf ifica iles> inarb invit kaeuf miles nkost rkaeu rmont rtifi sbest \
        schw_und slow> stadt term> the_asse tific uferi zwei_frei =0,0,1,2,-1,-1,-1 i_was paid_for =0,0,2,-1,-1,0,0 \
        ahrtk eine_absa hrtko lied> lungs plied pplie rtkos tkost vor_ort =0,0,2,-1,-1,1,-2 <soll =0,0,2,-1,0,-1,0 \
        es_die itag> =0,0,2,-1,0,0,-1 <sund ob_ich sunda unday =0,0,2,-1,0,0,0 atike bis_mitt die_mich email ikeri \
        kam_nie kerin ktron lagen rund_ein =0,0,2,-1,1,-1,0 earbe noch_mein =0,0,2,0,-1,-1,-1 tigun =0,0,2,0,-1,-1,0 \
        <meld liche sie_sich till> =0,0,2,0,-1,-1,1 <prob =0,0,2,0,-1,0,0 <addr <eher <ruec addre ddres ertag heits \
        ille> mich_nach oder_eher perta ppert rlege tille =0,0,2,0,0,-1,-1 eher> =0,0,2,0,0,-1,0 ehrte \
        =0,0,2,0,0,0,-1 <dich dich> steh_nur =0,0,2,0,0,0,0 <actu <geeh <need <posi <tick a_clea a_recr a_walk actua \
        als_elek call_with clear cran_oper ctual der_netz eehrt ein_fueh ein_gesp ekost enspi essme etigu geehr \
        go_out hrter iffer ility is_recr ithin lear> lensp nspie ositi out_with phon_call rman> sessm sment ssmen \
        star_on stest sund_nigh the_rive thin> thre_week ummer with_thre withi =0,0,2,1,0,0,-1 eugni gnis> ugnis \
        zeugn =0,0,2,2,0,-1,-2 <zum> =0,0,3,-1,0,-1,-1 <refu gleic leich nded> unded =0,0,3,0,-1,-1,-1 probe \
        =0,0,3,0,0,-1,-1 train =0,0,4,-2,-1,-1,0 still =0,0,4,-1,-1,-1,-2 <gesp =0,1,-3,1,1,0,-1 <mont \
        =0,1,-3,3,-2,1,0 <jahr =0,1,-3,8,-3,-1,-2 jahr> =0,1,-2,-1,-1,2,0 schae =0,1,-2,-1,0,3,-2 offen \
        =0,1,-2,-1,5,0,-3 plan> =0,1,-1,-3,5,-1,-3 <da> =0,1,-1,-2,-3,2,4 <wird wird> =0,1,-1,-2,3,0,-1 chter \
        =0,1,-1,-1,-1,1,-1 hler> =0,1,-1,-1,-1,1,1 wenn_sie =0,1,-1,-1,-1,3,-1 nted> =0,1,-1,-1,0,-1,1 ich_vers \
        =0,1,-1,-1,0,0,0 hause =0,1,-1,-1,0,0,1 beit> bis_zur =0,1,-1,-1,0,1,1 ziger =0,1,-1,-1,0,2,-1 ntier \
        =0,1,-1,-1,1,0,-1 <baus auste baust =0,1,-1,-1,1,0,1 faell =0,1,-1,-1,1,1,-1 <wirk =0,1,-1,0,-1,-1,1 \
        nach_elf =0,1,-1,0,-1,-1,2 <repo eport repor =0,1,-1,0,-1,0,-1 block =0,1,-1,0,-1,0,0 prich spric \
        =0,1,-1,0,-1,1,-1 andor ernoo euten ftern liegt ndort rnoon tando terno =0,1,-1,0,0,-1,0 lunge nkel> sicht \
        =0,1,-1,0,0,0,-1 0_ausg <wege =0,1,-1,0,0,0,0 ergan tten> vor_der =0,1,-1,0,0,0,1 ident park> produ \
        =0,1,-1,0,0,1,-1 by_a die_name gunge some_else =0,1,-1,0,0,1,0 <entf <wand rschr vorg_die =0,1,-1,0,1,-1,-1 \
        <won> es_nich licht won_t =0,1,-1,0,1,-1,0 mein_stel =0,1,-1,0,1,0,-1 <come <form <maer <mann <wohn raben \
        zusa_0 =0,1,-1,0,1,0,0 dass_man enpla =0,1,-1,0,2,0,-1 haus> =0,1,-1,0,3,0,-3 <t> =0,1,-1,1,-2,0,1 haben \
        =0,1,-1,1,-1,-1,0 esst> =0,1,-1,1,-1,0,-1 eller =0,1,-1,1,-1,0,0 <hing ngese you_will =0,1,-1,1,-1,1,-1 \
        etter =0,1,-1,1,0,-1,-1 shed> =0,1,-1,1,0,-1,0 die_meis =0,1,-1,1,0,0,-1 kein_einz nahme sind_bis \
        =0,1,-1,1,0,0,0 die_beru verg_jahr =0,1,-1,2,-1,-1,-1 im_drit =0,1,-1,2,0,0,-1 were> =0,1,0,-2,1,1,-1 <kam> \
        =0,1,0,-1,-1,-1,2 abtei bteil eilun ilung teilu =0,1,0,-1,-1,0,-1 gungs =0,1,0,-1,-1,0,0 nhalt \
        =0,1,0,-1,-1,0,2 <sein =0,1,0,-1,-1,1,-1 <says befor efore fore> inde> lding says> =0,1,0,-1,-1,1,0 ente> \
        mal_gefr =0,1,0,-1,0,-1,-1 wolle work> =0,1,0,-1,0,-1,0 <doch doch> =0,1,0,-1,0,-1,1 <gege <spru habe_wir \
        ionie tioni =0,1,0,-1,0,0,-1 <buil <stoc build ertra ildin karte rueh> stock uildi =0,1,0,-1,0,0,0 <anla \
        dem_haus die_chef iken> inike legt> niken ormit rente splae vormi weit_0 =0,1,0,-1,0,0,1 iger> rgen> \
        =0,1,0,-1,0,1,-1 riert wir_zu woll_hat =0,1,0,-1,0,1,0 <hebe <kant dersp ein_plak ntine right \
        =0,1,0,-1,0,2,-1 verle =0,1,0,-1,1,-1,-1 ffere teres =0,1,0,-1,1,-1,0 <hadn <kett hadn> kam_am man_nich \
        =0,1,0,-1,1,0,-1 ntag> =0,1,0,-1,1,1,0 <sola =0,1,0,-1,2,-1,0 usche =0,1,0,-1,2,0,-1 <gekr =0,1,0,0,-2,0,0 \
        seine =0,1,0,0,-1,-1,0 <ausg <ehrl <waeh aehre bgesc waehr =0,1,0,0,-1,-1,1 <dami aenne amit> an_den ayed> \
        damit dent> enner mont_the staye tayed war_s =0,1,0,0,-1,0,-1 anded edem> jedem =0,1,0,0,-1,0,0 <anyo anyon \
        erzeh halbe ierze mein_alte nach_mein nyone pruch rzehn scho_im spruc =0,1,0,0,-1,0,1 <mini <ruma gold> \
        maeni rumae umaen =0,1,0,0,-1,1,-1 der_bezi =0,1,0,0,-1,1,0 hat_eine nich_verl out_to =0,1,0,0,0,-1,-1 <erfu \
        <half beitu chaff half> =0,1,0,0,0,-1,0 <empl emplo irmen itten mete_hoch mploy onier park_0 ploye rige> \
        stan_wir und_brac unse_haus wir_vom =0,1,0,0,0,-1,1 0_mann <fael aring ein_zett iesst =0,1,0,0,0,0,-1 <begr \
        <exce <zent auch_noch auf_jede der_umst eine_der gege_den had_been inden minu_die nigun rend> sand> und_arbe \
        uns_kein vor_fuen =0,1,0,0,0,0,0 0_arbe 0_empl 0_juli 0_kilo 0_mal 0_of 0_peop 0_schl 0_stan 0_zust <abba \
        <absp <abwa <amts <arou <atem <bagg <baug <beco <berg <bind <binn <blau <blie <brac <bret <brid <busi <chat \
        <co> <crac <crus <dama <dreh <dusc <effe <ends <entg <erha <ermi <exit <faci <fain <fans <feue <fire <flog \
        <fuhr <fuld <gebr <gehw <geku <geoe <gezo <grea <guss <guta <hafe <helg <hers <ice> <ihre <kaem <kapu <kohl \
        <krac <kraf <krei <kuri <lack <lass <loll <long <made <mask <mete <misc <mueh <muet <nove <obwo <ok> <pier \
        <poun <proc <pull <qual <rati <rats <rauc <repl <resc <roof <rott <seie <sess <shan <sozi <stro <tafe <tagg \
        <teur <toda <toed <tram <tran <true <unkl <wack <whom abgeh abger abspr abwas accou achmi achri achse achst \
        acili acked ackel ackie ackt> adera aeme> aengs aenie aerme aeumt afel> afety agent ageri agged agger aker> \
        alkin alpla als_0 alsen alte_firm alter am_frue am_nach amals amte> amts_hat amtsg anet> anga_des ange_auf \
        angem angri anmae annun ansfe antie aputt arant arbe_wied are_on areho aroun arzt> atem_in atemn auf_betr \
        auf_ein auf_weit aufe> aufg_sie aufna augun aus_uebe ausb_ist ausba bach> bagge baus_am beauf becom bedin \
        been_die been_offe beend befo_the begi_in begra bei_gesc bei_jede benan berbr beru_hat best_der betr_kuen \
        betr_sind betr_und betre betro bgeha bgeri biet> binne bis_auf bis_febr boats brauc bridg brig> bruec bspra \
        bten> busin bwohl call_and ccoun celle cenza cepti chem> cheri chhal chlor chmit chric chsen chstu chtfu \
        cilit ckier ckten court crack crew_at crush damal danci dank_fuer das_amts das_foto das_im das_kons das_lage \
        das_urte das_verf dass_sie daten day_befo deckt dem_0 dem_amts dem_depo dem_mess dem_weg den_haen den_stur \
        den_term den_true denti der_bish der_dreh der_einf der_firm der_inha der_lade der_land der_miet der_rota \
        der_stra der_stre der_vor der_zeit der_zent des_hers des_unte dged> dicht die_agen die_anla die_bera \
        die_berg die_im die_lack die_mess die_naec die_neun die_rett die_sich die_sie die_tran die_vere die_zufa \
        dien_hat dingt ditio do_i down> drei_uhr drei_und ducti dusch earin eaufs ebels ebena eberb ebrau ebung \
        ecept eckzu ecome eders eding edlic eende eere> effec egrab ehaen ehere ehlba ehous ehweg eier> eile> \
        ein_drit ein_grab ein_guta ein_wohn eine_ande eine_auss eine_besc eine_ist eine_jahr eine_kund eine_lack \
        eine_mita eine_mont eine_plat eine_scha eine_spre eine_stif eine_stro eine_tafe eine_verl eine_vers \
        eine_vier eing_die eing_zwei einga eist> elf_stun elga> ellig ellsc elly> elsch emmer emnot empor enabb \
        enan> enaus enbre ened> enes> engeb engst enien enoss entge enza> eoeff eplac eptio er_hatt eraeu erang \
        erarb erbau erbea erbre erbru erdic erett erfu_die erher erieg erien erist erlad erlae erlet erlie erlit \
        erloe ermis ermit ermos erner erspe erstr erweg erweh es_best es_seit esamt escho escue eskal espru esstr \
        essun esswe estig etreu ettet etver etzun euerw eumt> eurer ewese explo ezeit facil faint fand_die fans> \
        fect> feld> fende ferie fety> feue_und feuer ffect fgeho fire> firm_habe firme fnahm foto_vom foun_that \
        frank frau_im frue_die frue_legt fsgen ftung fueh_das fuer_kund fuer_naec fuer_sech fuhr> fulda funke garan \
        gasse gator geba_und gebun gege_0 gehae geht_es gehwe gekla geku_die genes genfa genos gentu geoef gera_aus \
        gera_die gerae gerat geret gerie geris gesc_das gespa gewe_hat gewes gged> ging_die gins> grab_eing gram> \
        great grees griff gscha gsmit gstag gstra gutac habe_es haber hael_das haen_in haen_noch haend hafen \
        half_the has_aske hat_fuer hat_ihre hat_sein hat_zuge hat_zwoe haus_die hausb have_been hbar> heite helga \
        heut_frue heut_gege heut_mitt hhalt hint_jede hlbac hmens hmer> hmitt hngeb hoene house hrich hrzeu hseln \
        htfue htskr hweg> hwert hwind ialpl ichem ideo> ierun ietve igato ilome im_haus im_juni im_krei im_letz \
        imier in_fuld in_janu in_kass in_klin in_neun in_schw inbru indin inenp iness infah ingan inhab inigu inkt> \
        insen inspe is_due is_now is_of ischl ist_ange ist_eine ist_gera ist_in ist_nach ist_noch istri iters iterv \
        ittin ittle jahr_auf jahr_im jetz_die kam_per kaput kiere kilom knock kohl_im kohle konta kran> krei_lieg \
        kreis kstor kuec_von kund_ange kurie kurz> kurz_nach laced lacki laeu_die lage_in laine land_war lanma \
        lauf_bis lbach leblo leere leit_bei lenab lent> letzu leut_auf leut_bei liebe lieg_der lieg_noch lieg_und \
        lieg_unte lies> lifte link> link_zu linkt llage llsch lokal lolli lomet longe losio lplan lscha lsend lstuh \
        lumen mach_und maer_und maske mein_band meln> menge mens_steh merke mern> mers> mess> mess_sind messt messw \
        mietv mised mit_atem mit_die mit_eing mittl mmeln mmeng mmern mnot> monte morg_die mpft> mpora mtsge muehl \
        muend muetz nabba nach_die nach_sein nach_sind nach_zwei nachm nachs named nbruc neide next_week ngang ngeme \
        ngert ngesp ngsdi ngsmi ngsta nhabe nich_den nich_die nich_gebr nich_vor nich_wohi nien> nine_the niste \
        nklar nmaes nnern nnung noch_das noon> nosse notar novem now_the nsfer ntakt nterh nteur ntgel nur_ein nzug> \
        oats> obwoh ockin oday> oedli oene> oerne offi_in olke> ollie ollst omati omers omise on_its onger ontak \
        onteu open_the opene orger orsic orte> osion otarz otati otter ourt> ouse> out_in ovemb over_a oyee> oyees \
        ozen> ozess ozial packt pannu pecto peine pened pers_von pier> pinde planm plat_geba plosi pool> pound \
        pres_gera prob_ist promi proz_nach putte quali racts rampe ranet rangr ransf ranti rarbe raten rativ rbau> \
        rbeau rbren rbrue rdich reat> recep rees> rehou rein_lass repla rescu rett> rfall rgung riff> righ_now rlade \
        rlaen rletz rline rloes rmena rmiss rner> robe> rolls romis rotat rotte rozes rstra rtier ruec_von ruemm \
        rufsg ruft_fuer run_a rupps rutsc rwegs rwehr rzeug s_on saal> safet saugu says_0 sbetr schl_der schl_die \
        schl_ein schr_gara sech_minu seie_nich seien selba sells seln> sene> sgefa sgeno sich_an sich_im sich_kein \
        sich_nach sich_wie sich_zu sie_bis sie_uns sieg_wurd sind_in sind_nach sind_nich sind_unte sind_wir sines \
        skart so_wie sofa_im soll_die somm_hat sorti sozia spect spekt spin_mit spra_vom spre_der ssauf sselb ssten \
        sstru sswer stagr stan_0 stan_am stan_das steh_auf stel_in stiga strup stur_eine sturz suebu sued_zum suppe \
        swert tacht tafel tagge tagra talse tarzt teil_sind temno tempo tende terhe tgelt the_crew the_day the_labo \
        the_lads the_pier the_staf the_year they_ve ties> tigat tige> tinen tisc_vom to_beco to_its to_meet tock> \
        today toed_unfa toedl torat toren tragt trane trans troms truem tscht tskra ttler turz> tvert twerk ualit \
        uctio uebun uehlb uemme uerwe uetze ufahr ufend ufgeh ufnah ufsge uhr_eine uhren ulda> um_kurz um_zwei \
        und_auf und_ihr und_mich und_rett unfa_im ungsd unken unkla unte_nich unte_span upps> urer> usgef ushed \
        utach vembe verar verl_0 verl_am verl_den verl_die verl_eine vers_sich vert_der vert_in vesti vier_fahr \
        vom_best vom_netz von_das von_ein von_eing von_in vorfa vorg_das vorm_ein wachs wacke waeh_die waer_oder \
        waerm wande wareh was_aus wech_nach wege_dem wege_des wegs> wehr> weigt weih_hat weist weit_eine well> \
        werd_0 werk_in werk_von werke wesen weste who_lost whom> wie_frue wied_ange wied_im wird_in wird_noch wirks \
        woch_die wohl> wolke work_at wort> wort_geha wurd_als xplos yees> zahl> zialp ztuer zu_haus zu_zwei zuech \
        zufa_ist zufah zum_frue zunge zuru_der zwei_besc zwei_hat zwoe_von =0,1,0,0,0,0,1 0_mens <lads <pein <prod \
        <retr <urte <wohi agram alber der_weih eckt> erme> funkt gesam htsfe im_intr in_hall konnt ktivi lads> nktio \
        sensc sfeie tsfei unkti urtei vor_eine weit> wher_the wohnu =0,1,0,0,0,1,-1 <bezi <down <else <hub> aucht \
        dabe_und else> fuers irksl kslei ktor> liege ntral rksle stift und_hab unte_den zirks =0,1,0,0,0,1,0 <anha \
        <ansp <away <grab <loes <prom <sofo <stif anha_und anspr at_0 away> befo_east brann die_seit dunke einbr \
        ents_die entur fort> grabe hear> in_rent nspre ntur> oard> ofort oren> rach> rannt resse riger runge \
        seit_oste sofor solar soll> stor> unkel =0,1,0,0,1,-1,-1 <due> <leip eipzi iben> ipzig leipz pzig> so_many \
        =0,1,0,0,1,-1,0 <many auf_und das_stan im_scha laen_als =0,1,0,0,1,-1,1 der_ganz =0,1,0,0,1,0,-1 <lich <prop \
        asche das_vor der_baus die_bank ekrie ettun gekri mont_eine rettu rgese seit_maer ungsm wie_die \
        =0,1,0,0,1,0,0 <east <hof> <verz aelle arnun bei_glei den_plan der_poli die_tour easte gsdie habe_und \
        ist_schl krach move> naec_woch nche> nern> obwo_der rnung ruehe ruest sorge warnu wege_der =0,1,0,0,2,-1,-1 \
        <trac =0,1,0,1,-1,-1,-1 <holz bruch =0,1,0,1,-1,0,-1 afft> hafft ierer nlage =0,1,0,1,-1,0,0 den_plat \
        =0,1,0,1,-1,1,-1 lter> =0,1,0,1,0,-1,-1 <haet <hit> aette blei_es haett =0,1,0,1,0,-1,0 aschi es_noch hine> \
        leut_die masch schin =0,1,0,1,0,0,-1 klin_die ueckt =0,1,0,1,0,0,0 <fund <labo <sued aeren amed> assem bauer \
        eitsg fund> gger> hweig im_betr itsge kelle mai_ist messe ngst> rhalt sembl sixt_one ssemb teur> zwei_von \
        =0,1,0,2,-1,-1,-1 hrlic =0,1,0,3,-2,-2,-1 ning> =0,1,1,-1,-2,-1,2 ensch =0,1,1,-1,-1,0,-1 <herb der_herr \
        erbst herbs rbst> =0,1,1,-1,0,-1,-1 nach_eine =0,1,1,-1,0,-1,0 bearb iale> ower> ress> =0,1,1,-1,0,-1,1 \
        anne> =0,1,1,-1,0,0,-1 effne oeffn =0,1,1,-1,0,0,0 0_okto geht_hat llena =0,1,1,-1,1,-2,0 king> \
        =0,1,1,-1,1,-1,-1 vertr =0,1,1,-1,1,0,-2 erson =0,1,1,-1,1,0,-1 haet_ich =0,1,1,0,-2,2,-1 ngen> \
        =0,1,1,0,-1,-1,-1 mir_eine =0,1,1,0,-1,-1,0 <hies ausge hiess =0,1,1,0,-1,0,-1 fuen_jahr im_mai lasse rung> \
        =0,1,1,0,-1,0,0 assen auf_nach einko fahr_die frien im_nove riend =0,1,1,0,0,-1,-1 raeum =0,1,1,0,0,-1,0 \
        <fare dem_park perma =0,1,1,0,0,0,-1 <woll iegel reini =0,1,1,0,0,0,0 <dere <perm <stur <taxi ality ampe> \
        anent at_lowe begru best_nach bschi chat> da_der egrue elbau ewher hied> klagt lagt> lbau> llstu mals> manen \
        nach_0 nderi ngesc rmane sesse spart taxi> =0,1,1,0,1,-1,-1 tors> =0,1,2,-2,-1,-1,1 uebe_die \
        =0,1,2,-1,-1,-1,-1 <roun erman =0,1,2,-1,-1,-1,0 hies_es rueck =0,1,3,-1,-2,-1,0 rufen =0,1,3,-1,-1,-1,-1 \
        bung> geruf =0,1,4,-1,-2,-1,-1 erufe =0,2,-2,-1,0,1,0 ammen =0,2,-2,-1,1,-1,1 <stop =0,2,-2,0,0,-1,1 have> \
        =0,2,-2,0,1,-2,0 <have =0,2,-1,-2,-1,1,1 chaef haeft =0,2,-1,-1,-1,-2,2 hat_die =0,2,-1,-1,0,0,-1 worke \
        =0,2,-1,-1,0,0,1 usamm zusam =0,2,-1,-1,0,1,0 stern =0,2,-1,-1,0,3,-3 ahren =0,2,-1,-1,1,-1,-1 stuer \
        =0,2,-1,-1,1,-1,0 <foun found rasse =0,2,-1,-1,1,0,-1 <rett ustel =0,2,-1,0,-1,-1,-1 orker =0,2,-1,0,-1,-1,0 \
        <agen <gera =0,2,-1,0,-1,0,-1 raege =0,2,-1,0,-1,0,1 aus_eine =0,2,-1,0,0,-1,0 sued> =0,2,-1,0,0,0,-1 broch \
        ingeb kuen_sind legt_sein =0,2,-1,0,0,0,0 days_with erige with_an =0,2,-1,0,1,-1,-1 ist_bei ngest \
        =0,2,-1,1,0,-2,0 <heut heute =0,2,-1,1,0,-1,-1 anlag =0,2,-1,2,0,-1,-1 roche =0,2,0,-1,-1,0,0 igung \
        =0,2,0,-1,-1,0,1 sie_mich =0,2,0,-1,0,-1,-1 <clos close rmitt vermi =0,2,0,-1,0,-1,1 <morn morni ornin \
        zwan_jahr =0,2,0,-1,0,0,-1 bei_habe dere> doch_die =0,2,0,-1,0,0,0 <plak akat> ebroc erlin gebro kein_stel \
        lakat noch_nich plaka =0,2,0,0,-1,-1,0 holzw lzwer olzwe tzten zten> zwerk =0,2,0,0,-1,0,-1 <letz nfall \
        =0,2,0,0,-1,0,0 binde der_sitz drit_stoc im_roll roll_und =0,2,0,0,0,-1,-1 <begi die_ande die_gewe ist_abge \
        vor_drei =0,2,0,0,0,-1,0 <zwar hermo noch_mit therm zwar> =0,2,0,0,0,0,-1 am_dien am_morg brett cheib \
        die_hall dsche heibe kein> rette seit_der sich_am zeitu =0,2,0,0,0,0,0 0_degr <acci <nota <unfa <wach abbau \
        accid aced> acts> ammlu ange_werd appla bbau> ccide ciden das_neue der_nota die_alte echts erfuh gebra gert> \
        hand_out herst housa in_thei ist_heut mlung mmlun nach_ruma nachr nich_nach omete ousan plaus pplau rfuhr \
        rker> samml sind_am takt> the_ware thous tler> two_peop unfal usand verli werd_betr zwei_arbe \
        =0,2,0,0,1,-1,-1 eiben =0,2,0,1,-2,0,-1 schli =0,2,0,1,-1,0,0 gang> =0,2,1,-1,0,-2,0 asse> =0,2,1,-1,0,-1,-1 \
        hste> =0,2,1,-1,0,0,-1 kein_mehr =0,2,1,-1,1,-1,-1 mit_der =0,2,1,2,-4,1,-1 <von> =0,2,3,-1,0,-1,-3 <had> \
        =0,3,-2,-4,1,-2,4 <am> =0,3,-2,0,-3,2,0 <leut =0,3,-2,0,0,0,-1 <sagt =0,3,-1,-2,1,-1,-1 <frue frueh \
        =0,3,-1,-1,0,-1,0 0_besc am_mitt =0,3,-1,-1,0,0,-1 ngebr ttag> =0,3,-1,-1,1,-1,-1 plant =0,3,-1,0,-1,-1,0 \
        igte> letzt =0,3,-1,0,0,-1,-1 hat_das =0,3,-1,0,0,0,-1 0_stel digun ndigu =0,3,-1,2,-1,-2,-1 <firm \
        =0,3,0,-1,-1,0,-1 etzte =0,3,0,-1,0,-1,-1 riegt =0,3,0,0,-1,-1,-1 inges =0,4,-1,-1,-2,0,0 escha \
        =0,4,-1,0,-1,-2,-1 0_leut =0,5,-2,1,-2,-2,0 llen> =1,-3,-4,2,2,2,-1 <und> =1,-3,-1,0,-1,1,3 eden> \
        =1,-3,2,-2,1,1,-1 <rund =1,-2,-1,1,-1,2,0 <einm einma inmal =1,-2,-1,1,-1,2,1 kommt ommt> =1,-2,-1,3,0,-1,0 \
        <last =1,-2,0,-1,4,-1,-1 zeit> =1,-2,0,0,-2,1,1 <as> =1,-2,0,0,1,0,0 0_stun =1,-2,0,0,1,0,1 rund_0 \
        =1,-2,0,3,0,0,-2 <nie> =1,-2,0,4,-3,1,-1 habe_ich =1,-2,0,4,0,-1,-2 mit_0 =1,-2,1,-1,4,-2,-1 <hour \
        =1,-2,1,1,-1,-1,0 ezahl =1,-2,2,-2,0,-1,2 ment> =1,-2,3,1,-5,1,1 sten> =1,-1,-2,0,1,-2,2 <es> \
        =1,-1,-1,-2,0,1,1 tisch =1,-1,-1,-1,-2,2,2 chef> =1,-1,-1,-1,-1,-1,3 <sitz =1,-1,-1,-1,-1,0,2 tzen> \
        =1,-1,-1,-1,-1,1,0 0_imme <anno annou nnoun nounc =1,-1,-1,-1,-1,2,0 <schm =1,-1,-1,-1,0,0,1 each> \
        =1,-1,-1,-1,1,-1,1 <hier =1,-1,-1,-1,1,0,0 more> =1,-1,-1,-1,1,2,-1 in_den =1,-1,-1,-1,2,-1,0 hier> \
        =1,-1,-1,0,-1,-1,1 zung> =1,-1,-1,0,-1,-1,2 elf_jahr =1,-1,-1,0,-1,0,1 <kaff affee kaffe =1,-1,-1,0,-1,1,0 \
        ator> =1,-1,-1,0,0,-1,0 <wurd wurde =1,-1,-1,0,0,-1,1 itzen rksch =1,-1,-1,0,0,0,-1 lern_man \
        =1,-1,-1,0,0,0,0 eisun isung weisu =1,-1,-1,0,0,0,1 0_die ist_auf =1,-1,-1,0,0,1,-1 site> =1,-1,-1,0,0,1,0 \
        <than ist_fuer =1,-1,-1,0,0,2,-1 hmen> =1,-1,-1,0,1,-1,1 aehlt =1,-1,-1,0,1,0,-1 <serv <six> \
        =1,-1,-1,0,1,0,0 <mang <midn dnigh idnig midni zaehl =1,-1,-1,0,1,1,0 terge =1,-1,-1,0,2,-1,-1 nate> \
        =1,-1,-1,0,2,-1,0 <gewo =1,-1,-1,0,2,0,-1 enne> =1,-1,-1,1,-1,-1,2 <weil =1,-1,-1,1,-1,0,2 weil> \
        =1,-1,-1,1,0,-1,-1 stags =1,-1,-1,1,0,-1,0 <beza last> rest> =1,-1,-1,1,0,-1,1 i_have =1,-1,-1,1,0,0,-1 \
        este> =1,-1,-1,1,0,0,0 aren> stun_die waren =1,-1,-1,1,0,1,-1 <vorb ervic rvice servi vice> \
        =1,-1,-1,1,0,2,-2 angen =1,-1,-1,1,1,-1,-1 naten =1,-1,-1,1,1,0,-1 war_in =1,-1,-1,1,2,-1,-1 <will will> \
        =1,-1,-1,2,-1,0,-1 <driv <elev eleve leven =1,-1,-1,2,-1,1,-1 two_year =1,-1,-1,2,0,-1,-1 <anfa \
        =1,-1,-1,2,0,0,0 vorbe =1,-1,-1,2,1,0,-3 <one> =1,-1,-1,2,1,0,-2 am_0 eben> =1,-1,-1,3,-1,-1,-1 <mark vers> \
        =1,-1,0,-2,-1,-1,3 isch> =1,-1,0,-2,0,0,1 alles lles> =1,-1,0,-2,2,-1,0 <nigh =1,-1,0,-2,3,-2,1 body> \
        =1,-1,0,-2,3,-1,0 ifts> =1,-1,0,-1,-2,1,1 komme =1,-1,0,-1,-1,0,1 <mues muess =1,-1,0,-1,-1,2,-1 egang gegan \
        =1,-1,0,-1,-1,2,0 <say> entsc ntsch vorst =1,-1,0,-1,0,-1,1 ssere =1,-1,0,-1,0,0,0 chwar im_janu \
        =1,-1,0,-1,0,0,1 folge =1,-1,0,-1,0,1,-1 <reic =1,-1,0,-1,0,1,1 ater> =1,-1,0,-1,1,-1,-1 ohnt> \
        =1,-1,0,-1,1,0,-1 <obst nuar> =1,-1,0,-1,1,0,0 eife> mange =1,-1,0,-1,1,1,0 raus> =1,-1,0,-1,2,-1,-1 \
        und_wenn =1,-1,0,-1,3,-1,-1 <norm =1,-1,0,0,-1,-1,0 lappe =1,-1,0,0,-1,-1,2 port> =1,-1,0,0,-1,0,-1 grati \
        =1,-1,0,0,-1,0,0 solle stric trich =1,-1,0,0,-1,0,1 <brok broke =1,-1,0,0,-1,1,-1 uenft what> \
        =1,-1,0,0,-1,1,0 gena_so tens> =1,-1,0,0,-1,1,1 der_mont =1,-1,0,0,-1,2,-1 <abou <her> about bout> teilt \
        =1,-1,0,0,0,-1,0 <geld die_nach raft> =1,-1,0,0,0,-1,1 <chri <fris <memb aegt> bers> chris hrist im_vert \
        mbers membe raegt sitze =1,-1,0,0,0,-1,2 entli gentl igent ntlic =1,-1,0,0,0,0,-1 0_mit htsge ndlic osses \
        riste =1,-1,0,0,0,0,0 <gepl <prov <trae abou_0 aefte ausfa dem_kont derle die_poli digte ederl edet> \
        ein_ende eitsn ende_ist erleg erren geme_mit gepla glied herre ienen inigt itgli itsni legun liede mitgl \
        nach_auf ngebo ngeku per_aush pfang provi redet rlegu rrent snied stens stufe tglie tsges tsnie uesse \
        und_gewe zahl_auf =1,-1,0,0,0,0,1 <ausl <deut <geme aetsc der_drit deuts die_besc eine_ausf eine_neue etsch \
        eutsc frisc insam ist_nich krie_die meins paets steh_alle uhr_steh von_habe =1,-1,0,0,0,1,-2 <offe \
        =1,-1,0,0,0,1,-1 <site ains> aube> die_fili einz_die enau> has_not nich_auf =1,-1,0,0,0,1,0 <grun <stuf \
        ein_haus haus_mit laech man_eine ntfae tfael vier_uhr =1,-1,0,0,0,1,1 i_ve =1,-1,0,0,0,2,-1 <gena genau \
        grund =1,-1,0,0,1,-1,-1 runte =1,-1,0,0,1,-1,0 <glau <welc elche glau_ich laube welch =1,-1,0,0,1,-1,1 \
        habe_am =1,-1,0,0,1,0,-1 <glue gluec =1,-1,0,0,1,0,0 <agre <foeh aeft> agree auf_0 aus_das da_ist fangs \
        glaub hiede ieden ndler seit_vier =1,-1,0,0,1,1,-1 die_sonn =1,-1,0,0,2,-2,0 <find =1,-1,0,0,2,-1,-1 norma \
        ormal =1,-1,0,1,-1,-1,1 einst =1,-1,0,1,-1,0,-1 <go> fang> =1,-1,0,1,-1,0,0 bschl ember jahr_habe \
        =1,-1,0,1,0,-1,0 <unti finde ntil> umsch until =1,-1,0,1,0,0,-1 empfa iche> mpfan =1,-1,0,1,0,0,0 <deli \
        deliv elive ilch> liver voll_lohn zahl_die =1,-1,0,1,0,1,-1 <erkl erkla rklae =1,-1,0,1,1,-2,-1 time> \
        =1,-1,0,1,1,-1,-1 jede> =1,-1,0,1,1,0,-1 <warn lueck =1,-1,0,2,0,-1,-1 und_0 =1,-1,0,2,0,-1,0 der_arbe \
        =1,-1,1,-4,-1,2,2 sich> =1,-1,1,-2,1,-1,0 <minu =1,-1,1,-2,1,-1,1 inute minut =1,-1,1,-1,-2,1,1 nnen> \
        =1,-1,1,-1,-1,0,-1 esday =1,-1,1,-1,-1,0,0 <km> ften> =1,-1,1,-1,-1,1,-1 aeche onder =1,-1,1,-1,0,0,-1 <reco \
        elade =1,-1,1,-1,0,0,0 0_and <satz <spae are_not spaet =1,-1,1,-1,0,0,1 echen =1,-1,1,-1,0,1,-2 nich_mehr \
        =1,-1,1,-1,1,-1,0 onnen =1,-1,1,-1,1,0,-1 <werd ffer> =1,-1,1,0,-2,0,1 auf_den =1,-1,1,0,-1,0,-1 iting \
        =1,-1,1,0,-1,0,0 esagt gesag =1,-1,1,0,-1,1,-1 chuhe sich_in =1,-1,1,0,0,-1,-1 zwei_tage =1,-1,1,0,0,-1,0 \
        <reis reise =1,-1,1,0,0,-1,1 mitge =1,-1,1,0,0,0,-1 <fest nken> =1,-1,1,0,0,0,0 <komp <muel appen atis> \
        bezah by_post erfo_nach erfol ermin kompl mont_ange ratis rfolg termi walk> =1,-1,1,1,-1,0,-1 <stud studi \
        =1,-1,1,1,0,-2,-1 <for> =1,-1,1,1,0,-1,-1 sehen =1,-1,1,1,0,0,-1 river =1,-1,1,1,0,0,0 narbe \
        =1,-1,1,1,1,-1,-1 <time =1,-1,1,2,-1,-2,0 eiten iten> =1,-1,2,-1,-1,-1,0 ober> tober =1,-1,2,-1,-1,0,-1 0_km \
        <clea =1,-1,2,-1,-1,0,0 <klas immt> klass ntern =1,-1,2,-1,0,0,-2 start =1,-1,2,-1,0,0,0 bis_zum \
        =1,-1,2,-1,1,-1,0 <star =1,-1,2,1,-1,-1,-1 hat_mich =1,0,-2,-1,0,0,3 chaft =1,0,-1,-2,-1,1,2 at_the \
        =1,0,-1,-2,2,-1,1 ieder =1,0,-1,-1,-1,-1,1 gewer =1,0,-1,-1,-1,-1,2 tehen =1,0,-1,-1,-1,-1,3 bei_0 stehe \
        =1,0,-1,-1,-1,1,0 name_in over> unten =1,0,-1,-1,-1,2,-1 seit_0 =1,0,-1,-1,-1,3,0 fehle =1,0,-1,-1,0,0,0 \
        man_sich =1,0,-1,-1,0,0,1 fang_im ich_fang und_weis =1,0,-1,-1,0,1,-1 die_stun =1,0,-1,-1,0,1,0 terne \
        =1,0,-1,-1,1,-1,0 uary> =1,0,-1,-1,1,0,-1 digt> =1,0,-1,-1,1,0,0 <bott bottl =1,0,-1,-1,1,1,-1 hout> \
        =1,0,-1,-1,1,1,0 <ganz =1,0,-1,0,-2,2,0 <fehl <neue =1,0,-1,0,-1,-1,1 ised> ritte =1,0,-1,0,-1,0,-1 <bloc \
        =1,0,-1,0,-1,0,0 <haeu <spen ation auf_dem compa haeus mpany ompan pany> spend =1,0,-1,0,-1,0,1 <laut erkom \
        laut> rkomm =1,0,-1,0,-1,0,2 omme> =1,0,-1,0,-1,1,-1 <arri arriv =1,0,-1,0,-1,1,0 the_back =1,0,-1,0,-1,2,-1 \
        <wall orsta =1,0,-1,0,0,-1,0 kette than> urde> =1,0,-1,0,0,-1,1 <ende <onke it_up onkel =1,0,-1,0,0,0,-1 \
        to_know want_to =1,0,-1,0,0,0,0 <figu ausfl conta die_kaff die_verh efang ein_ausf figur gefan hanno isten \
        nner> pende sflug usflu =1,0,-1,0,0,0,1 <wome omen> women =1,0,-1,0,0,1,-1 <door <want call_it \
        =1,0,-1,0,1,-1,-1 auf_eine sache =1,0,-1,0,1,-1,0 rteen =1,0,-1,0,1,0,-1 day_week =1,0,-1,0,1,0,0 <ne> rschi \
        =1,0,-1,0,2,-1,-2 <new> =1,0,-1,0,2,-1,-1 <gilt gilt> =1,0,-1,0,2,1,-3 <drei =1,0,-1,1,-2,0,0 <drit dritt \
        =1,0,-1,1,-1,-1,1 arned earne ich_drei =1,0,-1,1,-1,0,0 <juli did_not juli> =1,0,-1,1,0,-1,-1 <aben \
        =1,0,-1,1,0,-1,0 six_week von_0 =1,0,-1,1,0,0,-1 die_als i_did know> missi =1,0,-1,1,0,0,0 <allo <wage \
        am_anfa ecken erspr find_im go_in in_one my_firs of_serv one_go reis> =1,0,-1,1,0,1,-1 <verh verha \
        =1,0,-1,1,0,1,0 sser> =1,0,-1,1,1,-1,0 <slee leep> sleep =1,0,-1,1,1,0,-1 sung> szeit =1,0,-1,2,-1,-1,0 \
        bends =1,0,-1,2,-1,1,-2 rsten =1,0,-1,2,0,-1,-1 when_the =1,0,-1,2,0,0,-1 drive habe_die =1,0,-1,3,-1,-1,-1 \
        die_erst =1,0,0,-1,-2,1,1 werks =1,0,0,-1,-1,-1,1 lace> =1,0,0,-1,-1,0,0 <comp <lage blich eblic hande ngel> \
        =1,0,0,-1,-1,0,1 <writ mein_schu =1,0,0,-1,-1,1,-1 im_deze =1,0,0,-1,-1,1,0 <dara <sond arauf darau erneh \
        mir_das rnehm sonde =1,0,0,-1,-1,1,1 <hint hinte imme_noch =1,0,0,-1,-1,2,0 <ents =1,0,0,-1,0,-1,-1 <lift \
        =1,0,0,-1,0,-1,0 altun ltung =1,0,0,-1,0,-1,1 loese oyer> =1,0,0,-1,0,0,-1 <gros <vorm gross =1,0,0,-1,0,0,0 \
        <marg <vate aerun aufze band> besc_von betra das_unte das_wett der_umsa ersta es_geha fzeit hmeri ich_ihn \
        laeru laufz lled> mal_das mal_die marge nenn_es nenne proz_ab sches sgesc skunf steh_ein ufzei uskun vater \
        wette =1,0,0,-1,0,0,1 <ihn> <swee im_entw oned> rzen> sweep =1,0,0,-1,0,1,-1 <prae <repa dern> filia ilial \
        ndern =1,0,0,-1,0,1,0 endli =1,0,0,-1,1,-1,0 schle =1,0,0,-1,1,0,-1 <halt <neu> =1,0,0,-1,1,0,0 chlei \
        dien_steh ein_brie hleif im_dien leife mit_schl nur_eine the_hour =1,0,0,-1,1,1,-1 <raus enrau nraum \
        =1,0,0,-1,2,-1,-1 mein_kind sais_ist seit_drei =1,0,0,0,-2,-1,2 achte =1,0,0,0,-2,1,-1 sagt> \
        =1,0,0,0,-1,-1,-1 hrend =1,0,0,0,-1,-1,0 lege> mschl rdien =1,0,0,0,-1,-1,1 0_i <belo <verr fest> ingen \
        mehr_als s_bei =1,0,0,0,-1,0,-1 <engi engin erung ginee ineer ngine =1,0,0,0,-1,0,0 <kris <zusc als_ande \
        ange_auss das_erge der_fuer die_klas ehsch ereie hschi kind_die krise look_for rigen ruehs serei sich_uebe \
        uehsc =1,0,0,0,-1,0,1 <curr <prai eine_halb gest_und ipped jede_mona my_last ocks> orth> prais reden verre \
        was_fuer worth =1,0,0,0,-1,1,-1 <frie <tut> eisse nterg seit_febr =1,0,0,0,-1,1,0 <free <grue <tisc <wass \
        ason> asser eason five_year gabe> is_miss nobo_has schl_an wall> wasse =1,0,0,0,-1,2,-1 <he> eilt> rrive \
        =1,0,0,0,0,-2,0 ende> =1,0,0,0,0,-1,-1 egebe gegeb gehal =1,0,0,0,0,-1,0 aeste ausha dient drit_jahr erdie \
        glas> hang> in_kein print schi_die shang ushan von_ihne =1,0,0,0,0,-1,1 <base aber_seit gets_the ist_seit \
        nced> ounce uebe_den unced usser zu_weih =1,0,0,0,0,0,-1 <dir> <ehre <lunc <stie beitg dlich doors dreiz \
        efel> ehnte eitge eizeh ertel geber hntes hoch> iefel itgeb izehn kraef lunch ntes> raeft reize sses> stief \
        tgebe tiefe unch> zehnt =1,0,0,0,0,0,0 0_abge 0_als 0_an 0_cent 0_der 0_fahr 0_from 0_in 0_may 0_seni 0_to \
        0_was <abbe <acce <affe <arab <arme <aufw <ausk <bego <behi <bela <bele <betw <bewa <bisl <brut <buck <calm \
        <deta <devi <dock <eh> <eis> <endl <ersc <face <fee> <fenc <fern <flae <folg <fran <froz <fues <furt <gaes \
        <gate <gebe <gebo <gran <gril <guer <hail <heiz <hire <hitz <hono <hose <impo <inde <kaes <kino <koel <korr \
        <less <lorr <menu <mill <mone <moto <muen <muse <naeh <nahm <nehm <oppo <oran <page <pati <pens <pfla <piec \
        <prin <reac <rum> <runs <seas <sect <set> <simp <slow <spas <stai <stei <subs <sums <supe <surp <tabl <taet \
        <tore <towe <trup <uebl <unlo <vote <wahn <wate <webs <weig <wett a_boy a_brea a_note a_pens ab_das ab_morg \
        abge_der abge_ware abgel abica abin> abrik accep achba ackun ader> aeden aegen aerkt aetzu affec afte_two \
        ago_and ahnsi airs> akery alkou allo> als_frei am_hand am_mark an_im an_oppo anchi and_was ange_vor angeb \
        angek ania> aning anla_von annt> ante> anzt> arabi arbe_biet are_affe ares> arge> arken arkt> arnst ask_for \
        ask_the at_in at_leas at_six atien atser audio auern aufs> aufst aufwa aus_0 ausg_von ausga aush_nebe ausku \
        autom axis> aymen back_to been_a beer> befri begi_um begon behal behi_the behin bei_find bekan belad beleg \
        below berab berwe besit betwe beweg bgela bgesa bica> biet_0 bin_fuer bisl_nich bisla blei_bis blei_dami \
        blei_die blic> blick blish bloc_weil bnis> bohn_die break breme brik> brutt bsaus bsite bucke bund_und \
        busb_fest busse call_a calm> ccept cent_mehr cepte cess> chbar cheer chieb chirm chise chleu chtss ckel> \
        ckung comp_has curre dach_das dafu_gibt das_eine das_ich das_kont das_syst das_wass das_weih day_with dazu_0 \
        dels> delt> dem_satz den_cent den_die den_spae der_abre der_gepl der_grun der_stan der_verw der_webs \
        der_zusc derba derze des_betr destl detai dete> deut_und devic deze_ein diato die_eige die_gaes die_komp \
        die_lage die_minu die_sais die_sche die_stim die_tari die_uebe die_weih disku dkass dlers dmini drei_frau \
        drei_lage drew> droht du_die dumm_frag durc_nach eache eaner eanin east> eberw eberz ebot> ebsau ebsit edach \
        ederz eekas eemen efreu efris efte> efuse egekr egig> egonn eheri ehind eiber eides eilte ein_fuen ein_kilo \
        eine_erkl eine_zett einm_und eiseb eitig eizun ekann ekass ekrae elauf elege elow> elung emen> empf_es empfe \
        enarb enbar ende_mit enfal enhal enpre enred ensio enter entwu eplan eplat epted erabr erest erge_wird erket \
        erkte erms> ernse errec erst_beid erst_die ertim erwie erybo erzei es_zum esitz estlo etail eteri etrag \
        etwa> etwee etzus eunig euro_an euro_eins euro_im ever_in evice ewegu ewoll fabri fahr_habe fahr_nach faire \
        fecte feeka fenba fence ferns fest_die ffeek ffenb ffnen fford figu_cove fikat firms flaec flanz flug_hat \
        fnen> for_0 ford> forty franc free> freut frier froze frue_am fsteh fuen_stoc fuen_stun fuer_mont fuer_zwei \
        fuess furth fused gaest ganz_gros gate> gedac gefre geld_da geme_hatt gemer gest> gest_das gest_im gewoh \
        gewol ggest gkeit glas_und gleit gonne grand greem grill gros_habe gros_kino grues gspla guert guide gut_war \
        habe_im hares hat_mit hat_nach hbark he_said heers heizu herin herun hiene hind> hise> hitze hleun hnabr \
        hnsin hoenr honor hrena hrere hters htzul htzus huhen hwarz i_stil iator iber> ich_mein ich_trin ickin iebsa \
        iece> iesen ieser iete> ieter ifika igert igkei ilett illio im_ange im_depo im_herb im_schl im_sudh im_vers \
        immun imply in_brem in_germ in_sich indes iners inke> inkge inner innig into> into_a ints> inus> inzw_selb \
        ionsp irms> isier islan issch istet istma istra it_on it_pays it_to ital> itget itig> its_own ived> iver> \
        izei> izung jahr_an jede_der kaese kame_0 kann_man katio keit> kery> kets> kgeld kilo> kino> klini knoch \
        koeln koll_aus komm_im konz_hatt korre kout> kten> lader laede lage_von lante lanze last_nigh last_tues \
        lastu lcher leane leani leas_0 lease least leer> legek leist lers> less_than letz_jahr leuni lgen> lick> \
        lieg_die lieg_nun linik lione lishe lizei lkout llers llige llion lmets locki lohna lorri lway> lwerk maerk \
        mal_in malig man_da man_habe man_komm mania mann_am maten mbera mehl> mehr_ange mehr_und mehre mein_schw \
        menha mich_nich miet_der milli minu_0 minus mir_hat mit_fris mit_zahl mmenh mmung mona_aus mona_die \
        mona_fehl money mont_bei motor movem mply> muenc museu muss_man nabre nach_fuer nach_seit nach_sich nach_von \
        nach_zehn naehe name_and nbar> nbefr nchen nchis ndels ndelt nderb ndest ndete nensc ners> neue_hand nfaen \
        ngspl nich_an nich_und nie_gese nigen nisie nity> nkgel nlock nnig> noch_eine noch_zust noche norar not_resp \
        nprei nrede nsam> nsinn nsion nstre nterz nting ntwur nzelh oegen oenre of_a off_walk offe_die offi_says \
        offi_the ohnab ohne_heiz oilet olgen olice olize ollt> omani omate omple on_time on_wedn oney> onora onspr \
        ontin oors> oppor orrek ortun orty> orway ospit osszu otorw ounde out_of oveme overt packu paetz pass> patie \
        pensi pets> pfla_und pflan picke picki piece pital plan_has plane plus> poli_are polic poliz poste ppen> \
        proz_und publ_the rabic rabre rates rauen reach reeme refu_to refus rein> rekt> remen renam rere> retu_to \
        rike> rille rinke rinkg rints ristm rived rkant rkers rkett rkten rmany rmen> rmin> rnseh rnstr rossz rplus \
        rrech rrekt rries rrivi rtel> rther rtigu rtime rtuni ruess rund_fuer runs> runs_unti rutto rvert rway> \
        rybod sagt_das said_that sala_band schl_verm schm_drei scho_in scho_kann schu_mit seaso secto seit_ein \
        seit_okto seit_zwei seiti serst serv_afte seum> sfahr sgabe shar_are sible sich_beid sich_den sich_mit \
        sie_zahl siere simpl sinc_0 sind_auch sinni sione site_on skrae slang so_gewo soll_wir sonn_fuer spass spita \
        spri_vom sssta sszue stair star_up stat_der steh_0 steh_aber steh_bei steh_in steh_und stei_die stems sterm \
        stete stloh stmas stri_at strik ststu sums> super suppl surpl sverb szueg take_the tatte teigt term_on terms \
        terra tersp tgete that_i the_cabi the_conc the_coun the_fair the_fenc the_figu the_fore the_lift the_mana \
        the_name the_offi the_sett the_surp the_wall thir_time this_afte thre_firm tient tifik time_the timmu tinge \
        tmas> to_0 to_my to_thre toile tomat tomo_morn torwa tower trati trike trunk tschl tsers tsste tstun tun_wir \
        tunit turne tween twurf tzula ubis> ublic ublis uebe_dem uebe_mona uebe_tari uebe_werd uege> uegig uench \
        uerte ufste uhen> uhr_im uhr_und uides unbef und_beim und_ents und_heut und_steh ungsp unity unloc unte_im \
        up_it uper> uppli ures> urist urplu urren urthe user> uses> useum usfah usgab usgez usse> utoma utto> \
        ve_been vemen verba verd_der verh_mit verk_ein verke verti verw_und verwi veryb vices vier_und vom_erst \
        vom_tisc von_eine von_und von_uns vorm> vorm_tor vote_on waer> waer_und wahns walke walko war_es ware> \
        ware_mein warn_bei warns warze was_clos was_foun was_im was_told wass_ab water websi week_with weep> wegun \
        weil_das weis_wer wer_so werd_am what_it wie_gewo wied_wir wiese wir_die wir_gril wird_auf wird_bis \
        with_inte wo_der work_on wort_the wuer_ich wurf> year_ago year_and year_from zett_mit zu_nehm zubis zuegi \
        zule_0 zum_zwei zuru_es zuru_in zwei_mal =1,0,0,0,0,0,1 <beer <brew <chee <geta <mean <pfan <revi <seni \
        <sett <supp aeser alked am_erst brewe chien deln> den_tisc disco enche enior ettle eview ewery lice> lked> \
        ndeln nior> note> nzern portu pport rand> rewer roke> self> sell> senio settl tsch> wery> =1,0,0,0,0,1,-1 \
        <admi akes> am_aben chef_hat i_can moege takes the_site what_the zett_am =1,0,0,0,0,1,0 <brem <conc <disk \
        <dopp <mist <mued <tues <unpa abou_the berna corde die_gesc doppe eans> eman> eselb forem iesel in_vier \
        istak journ kuerz lage_bei menti mista moder muede nerin ntain odern ontai oppel orded orema ourne ppelt \
        raine rded> reman schmu stake strat stud_bei taine terzu tudio tuesd uede> uesda weil_die when_you \
        =1,0,0,0,1,-1,-1 chlus hluss mach_man niger onen> =1,0,0,0,1,-1,0 <geha <leas <roma auch_nich ctors enige \
        roman =1,0,0,0,1,0,-1 0_schr <medi denze der_vors enzet hallo ible> ndenz nine_year nzett ottle ranch senra \
        wenn_man wohnt =1,0,0,0,1,0,0 <audi <bake <brea <isn> <moec <runt <slip <syst am_sonn baker chlic der_erst \
        eine_obst haut> heut_noch hlich isn_t kassi moech oecht pread pted> seit_auf sprea usban ween> wer_am \
        =1,0,0,0,2,0,-1 syste ystem =1,0,0,1,-1,-1,-1 <ins> =1,0,0,1,-1,-1,0 <umsc ab_der es_im =1,0,0,1,-1,0,-1 \
        one_and =1,0,0,1,-1,0,0 <daue absc_und dauer dium> has_to tudiu udium =1,0,0,1,-1,0,1 <just just> \
        =1,0,0,1,0,-2,-1 year> =1,0,0,1,0,-1,-1 ich_um rief> rspro schon versp =1,0,0,1,0,-1,0 die_umsc \
        =1,0,0,1,0,0,-1 a_bonu nachb preis rerin schw_in um_acht =1,0,0,1,0,0,0 <bigg <dedu <fair <fass <gard <good \
        <hosp <prax <prei <queu <shut ailed ails> at_are at_i bigge chnen chrec deduc educt eine_tag eins_ohne einze \
        even_scho fehlt foehn gab_es garda hart_schu harte hospi hrech iled> inik> inzel jetz_auch mung> praxi raxis \
        reitu rstat splan tgese timet uecke weige =1,0,0,1,1,-1,0 jahr_und =1,0,0,1,2,-2,-2 ohne> =1,0,0,2,-1,-1,0 \
        <hart =1,0,0,2,-1,0,-1 <paid geset =1,0,1,-1,-2,-2,3 nach_der =1,0,1,-1,-1,-1,-1 epot> =1,0,1,-1,-1,0,-1 \
        dacht looki nften =1,0,1,-1,-1,0,0 kunft sie_mir unft> =1,0,1,-1,0,-1,-2 trag> =1,0,1,-1,0,-1,-1 depot \
        =1,0,1,-1,0,-1,0 cket> ich_hab =1,0,1,-1,0,0,-1 am_kuec entis erinn form> ntisc rsona sonal werde \
        =1,0,1,-1,0,0,0 <grou <mind <unif denke enken erwal eume> group iform minde nifor rwalt unifo verwa waltu \
        =1,0,1,-1,0,1,-1 <fili rinne =1,0,1,-1,0,1,0 halts =1,0,1,-1,1,-1,-1 had_a luss> =1,0,1,0,-1,-1,0 ches> \
        =1,0,1,0,-1,0,-1 einig hose> ich_im kannt to_ask =1,0,1,0,-1,0,0 adens day_one densc iebe> scho_da \
        =1,0,1,0,-1,1,-1 der_fuen =1,0,1,0,0,-1,-1 <seve ich_kann seven =1,0,1,0,0,-1,0 tual> =1,0,1,0,0,0,-1 <fore \
        denn_bei ich_jede oder_erst =1,0,1,0,0,0,0 <boot <fitn <may> <payr <yes> a_payr abine an_jede anspo ayrol \
        boots child chtsc cord> date> ected fitne furt> henti hild> htsch in_erfu itnes kung> lift_are next_mont \
        ngste nspor ob_die of_next on_mond one_said oots> payro roll> schil sschi tness yroll zusa_im \
        =1,0,1,0,1,-3,0 <fahr =1,0,1,0,1,-1,-1 offer =1,0,1,0,2,-2,-2 <ohne =1,0,1,1,-1,-1,-1 absch chon> \
        =1,0,1,1,0,-2,-1 eeks> weeks =1,0,1,1,0,-1,0 <kame =1,0,2,-1,-1,0,-1 oking ookin =1,0,2,-1,0,-1,-1 <depo \
        <sei> =1,0,3,-2,0,0,-1 der_0 =1,0,3,-1,-1,-1,0 <stil =1,0,3,-1,0,-1,-1 <glei =1,1,-2,-3,2,3,-2 seit> \
        =1,1,-2,-1,0,-1,1 schaf =1,1,-2,0,0,0,0 <can> =1,1,-1,-2,-1,0,2 ager> =1,1,-1,-2,0,2,-1 <out> \
        =1,1,-1,-1,-2,0,2 <imme =1,1,-1,-1,-1,-1,0 of_0 =1,1,-1,-1,-1,0,0 ndsch =1,1,-1,-1,-1,1,-1 andlu \
        =1,1,-1,-1,0,-1,0 <gewe =1,1,-1,-1,0,0,-1 choen leibe nehme schoe =1,1,-1,-1,0,0,0 utsch =1,1,-1,-1,0,1,-1 \
        <are> <weit =1,1,-1,-1,2,-2,0 <move =1,1,-1,-1,2,-1,-1 ithou thout witho =1,1,-1,-1,2,0,-2 drei> \
        =1,1,-1,0,-1,-1,-1 in_0 =1,1,-1,0,-1,-1,1 <wort =1,1,-1,0,-1,0,0 aufen issin ssing =1,1,-1,0,-1,0,1 hift> \
        =1,1,-1,0,-1,1,-1 ency> =1,1,-1,0,0,-1,-1 endet =1,1,-1,0,0,-1,0 halt> =1,1,-1,0,0,0,0 <shar osed> share \
        =1,1,-1,0,1,-1,-1 many> =1,1,-1,0,2,-1,-2 0_uhr =1,1,-1,1,-1,0,-1 ehren =1,1,-1,1,0,-1,0 <verd \
        =1,1,0,-1,-1,0,-1 cking edes> grad> jedes =1,1,0,-1,-1,0,0 <waer <zieh ankba dankb ehmer muss> nkbar und_am \
        =1,1,0,-1,0,-1,-1 mit_den =1,1,0,-1,0,0,-1 <rent entra reut> =1,1,0,-1,0,0,0 im_jaen kbar> lower woll_blei \
        =1,1,0,0,-1,-1,-1 den_leut verdi =1,1,0,0,-1,-1,0 alabt beim_holz ist_da jahr_vor labte nalab onala \
        =1,1,0,0,-1,0,-1 <grad angsa arte> langs ngsam steh_halb und_krie =1,1,0,0,-1,0,0 <beha auch_in enfah gency \
        gsam> =1,1,0,0,-1,1,-1 ette> =1,1,0,0,0,-1,-1 jede_ein nung> post> =1,1,0,0,0,-1,0 am_donn besc_der by_0 \
        der_zusa und_milc =1,1,0,0,0,0,-1 abge_die den_0 eiden iden> man_die miete von_sind =1,1,0,0,0,0,0 <end> \
        <fert <gara <gart <jaen <kilo <turn abour agenc ages> ahrer alle_0 am_vorm anfae ange_die auch_der bour> \
        die_bele ediat end_of erker ermie holz> inist jaenn kaum_noch labou latio losed media minis nuary ounte \
        propo rmiet ropos sagt_eine the_end thirt unted verw_auf von_lieg wages =1,1,1,-1,-1,-1,0 nkomm \
        =1,1,1,-1,-1,0,0 <denk =1,1,1,-1,0,-1,0 nebe_dem =1,1,1,-1,0,0,-1 <verm =1,1,1,0,-2,1,-2 <nebe \
        =1,2,-4,-2,-3,2,4 <at> =1,2,-2,-2,2,2,-3 <plan =1,2,-2,0,-1,-1,1 <arbe =1,2,-2,0,1,0,-2 endig \
        =1,2,-1,-1,-1,-1,0 <blei =1,2,-1,-1,-1,-1,1 bleib =1,2,-1,-1,-1,1,-1 <lieg =1,2,-1,-1,0,-2,1 staff \
        =1,2,-1,-1,0,-1,-1 die_0 =1,2,-1,-1,0,0,-2 kuend uendi =1,2,-1,-1,0,0,-1 <afte after =1,2,-1,0,-3,1,-1 leute \
        =1,2,-1,0,-2,-1,0 <krie =1,2,-1,0,-1,-1,0 traeg =1,2,-1,0,-1,0,-1 <miet =1,2,-1,0,0,-1,-1 stop> \
        =1,2,-1,0,0,-1,0 <crew crew> =1,2,0,-1,-2,0,-1 lager =1,2,0,-1,-2,2,-1 <rech =1,2,0,-1,-1,-1,-1 <thei heir> \
        their =1,2,0,-1,-1,-1,0 <post =1,2,0,-1,-1,0,-1 <band <cont <muss =1,2,0,-1,0,-1,-1 <rein habe_sich \
        =1,2,0,-1,0,-1,0 fter> =1,2,0,0,-1,-1,0 aege> ruch> =1,3,-4,4,-1,-2,-1 <im> =1,3,-2,2,0,-1,-3 <noch \
        =1,3,-1,-1,-1,-1,0 krieg =1,4,-2,1,-1,-1,-3 noch> =1,4,-1,-1,-1,0,-1 iegt> =2,-4,-2,-2,5,1,-1 <man> \
        =2,-3,-2,-2,2,1,0 <that that> =2,-3,-1,2,1,-3,2 <from from> =2,-3,0,-1,0,-1,3 0_proz =2,-3,0,0,0,-1,2 ozent \
        rozen =2,-3,1,1,-2,0,1 statt =2,-2,-2,0,0,1,2 und_die =2,-2,-2,1,-2,1,2 <jede =2,-2,-2,1,3,-2,-1 onate \
        =2,-2,-1,-2,1,0,1 ist_das =2,-2,-1,-1,0,1,0 rund> =2,-2,-1,-1,1,-2,1 stimm =2,-2,-1,-1,1,0,0 onat> \
        =2,-2,0,-1,0,-1,2 <proz proze =2,-2,0,-1,1,-1,1 <stim =2,-2,0,0,-2,-1,2 <stat =2,-2,0,0,1,-1,-1 <hand \
        =2,-2,0,0,1,0,-1 <lohn =2,-2,0,2,-1,-1,-1 ahlt> =2,-2,0,3,-1,-1,-1 zahlt =2,-2,1,-4,-1,1,2 ueber \
        =2,-2,1,-3,0,0,1 <uebe =2,-2,1,0,-1,0,0 tatt> =2,-1,-2,-1,1,1,-1 <ever =2,-1,-2,-1,1,2,-1 ears> years \
        =2,-1,-2,0,3,-1,-2 <uhr> =2,-1,-2,2,1,-1,-1 month =2,-1,-1,-1,-1,-1,1 <tomo eser> morro omorr tomor \
        =2,-1,-1,-1,-1,0,0 year_at =2,-1,-1,-1,-1,0,1 0_a =2,-1,-1,-1,-1,1,1 die_fuer =2,-1,-1,-1,-1,1,2 hlen> \
        =2,-1,-1,-1,0,-1,1 <fort =2,-1,-1,-1,0,0,0 euro_die =2,-1,-1,-1,0,1,-1 ainer ries> =2,-1,-1,-1,0,1,0 ahlen \
        zahle =2,-1,-1,-1,1,0,0 fahr_von =2,-1,-1,-1,1,0,1 ement =2,-1,-1,0,-1,-2,2 from_the =2,-1,-1,0,-1,-2,3 \
        <auch auch> =2,-1,-1,0,-1,-1,1 rned> =2,-1,-1,0,-1,0,0 0_mona <gab> euen> neuen =2,-1,-1,0,0,-1,1 <coun \
        gten> igten kscha =2,-1,-1,0,0,-1,2 erksc =2,-1,-1,0,0,0,0 <ausf angef =2,-1,-1,0,0,1,-1 back> \
        =2,-1,-1,0,1,0,-2 <year =2,-1,-1,0,1,0,-1 <zaeh =2,-1,-1,1,-1,0,0 eide> =2,-1,-1,1,0,-1,-1 geben \
        =2,-1,-1,1,0,0,-1 ngefa =2,-1,-1,2,-1,-1,1 ichts =2,-1,-1,2,1,-1,-2 hnen> =2,-1,0,-3,0,-1,3 nicht \
        =2,-1,0,-2,3,-2,0 night =2,-1,0,-1,-1,-1,1 estri gestr ount> timmt =2,-1,0,-1,-1,0,0 alled calle gens> \
        =2,-1,0,-1,-1,1,-1 tart> =2,-1,0,-1,0,-1,-1 ight> =2,-1,0,-1,0,-1,0 emie> vert_steh =2,-1,0,-1,0,-1,1 risch \
        =2,-1,0,-1,0,0,-1 chent rmal> =2,-1,0,-1,0,0,0 0_ist <glas ab_juli =2,-1,0,-1,1,-1,0 <auss =2,-1,0,-1,1,0,0 \
        die_fahr =2,-1,0,0,-1,-1,0 0_per noch_nie per_cent =2,-1,0,0,-1,-1,1 of_that =2,-1,0,0,-1,0,-1 auch_scho \
        brige igens =2,-1,0,0,-1,0,0 was_die =2,-1,0,0,-1,1,-1 enfte =2,-1,0,0,0,-1,0 <nix> gebot ist_die \
        =2,-1,0,0,0,0,-1 chtsg die_stie vers_habe =2,-1,0,0,0,0,0 <both <date <hann <pick <side annov at_will \
        bei_abge bei_ist both> both_side call_off der_drei engi_at frist hand_und ich_das mona_nich nix_aber nnove \
        nover oten> reik> sides treik unti_the will_not zwei_mona =2,-1,0,0,0,0,1 andel niede strei =2,-1,0,0,1,-1,0 \
        ehlt> =2,-1,1,-3,1,-1,2 <nich =2,-1,1,-2,0,1,-1 <back =2,-1,1,-1,-2,1,0 <said said> =2,-1,1,-1,-1,-1,0 alary \
        lary> =2,-1,1,-1,-1,0,1 tschi =2,-1,1,-1,-1,1,-1 satz> =2,-1,1,-1,-1,1,0 ichen =2,-1,1,-1,0,-1,-1 icket \
        =2,-1,1,0,-1,-1,0 <mitg =2,-1,1,0,-1,0,-1 <ask> schwa =2,-1,1,0,-1,0,0 egung =2,-1,1,0,0,-2,-1 fuer_die \
        =2,-1,1,1,-1,0,-1 ient> =2,-1,2,-4,-2,2,2 <sich =2,-1,2,-3,0,-1,1 eber> =2,-1,2,-1,-1,0,-1 schuh \
        =2,0,-2,-2,-1,0,2 <the> =2,0,-2,0,1,0,0 every =2,0,-2,1,-2,0,1 enen> =2,0,-1,-4,6,-5,1 <ist> \
        =2,0,-1,-1,-1,-2,2 chts> =2,0,-1,-1,-1,-1,1 orrow rrow> =2,0,-1,-1,0,-1,-1 <trin trink =2,0,-1,-1,0,-1,1 \
        <gest <poli war_ein =2,0,-1,-1,0,0,-1 ndigt =2,0,-1,-1,0,0,0 <drin <publ band_are drin> publi \
        =2,0,-1,0,-2,-1,1 <weih =2,0,-1,0,-1,-1,2 <talk =2,0,-1,0,0,-1,1 ewerk =2,0,-1,0,0,0,-1 aysli chnet ekuen \
        erhan gekue hnet> neers paysl rhand yslip =2,0,-1,0,0,0,0 ange_0 than_the =2,0,-1,0,1,-1,-1 aten> \
        =2,0,-1,1,-1,-1,-1 the_new =2,0,-1,1,-1,0,-1 <aufs able> =2,0,-1,1,0,0,-1 ands> =2,0,-1,1,2,-1,-3 <scho \
        =2,0,0,-1,-3,1,1 on_the =2,0,0,-1,-2,0,1 name> =2,0,0,-1,-1,-1,2 the_nigh =2,0,0,-1,-1,0,-1 <uebr clean \
        ebrig take> uebri =2,0,0,-1,-1,0,0 did_the =2,0,0,-1,0,0,-1 ecord recor =2,0,0,-1,0,0,0 itere tere> \
        =2,0,0,-1,1,-1,-1 can_t =2,0,0,-1,1,0,-1 <janu anuar janua schie =2,0,0,0,-1,-1,0 riche =2,0,0,0,-1,-1,1 \
        a_mont alks> talks =2,0,0,0,-1,0,-1 <take ausst dem_zett der_nach gilt_als onats pays> sstan ussta you_did \
        zett_steh =2,0,0,0,-1,0,0 <abre <gies but_the das_geld das_sei erzah giess have_an hlag> hour_for iehen \
        in_writ just_want markt offe_in page> rzahl table the_shif tzusc zahl_und ziehe =2,0,0,0,0,-1,-1 call> ehalt \
        ionen kasse nute> =2,0,0,0,0,-1,0 <earn and_call chlae dem_tari same_0 werd_auf =2,0,0,0,0,0,-1 0_brut achde \
        bei_den chdem dir_die hdem> nachd uing> =2,0,0,0,0,0,0 0_mill 0_the <ago> <lega <rise acce_the acht_stun \
        aemie an_0 aner> boten drau_und dschu ebote egal> eige_an erban fuer_frei gab_s ganz> gest_zwei hands hat_0 \
        hlaeg igure laege legal man_halt medi_s praem raemi ratio rband sich_wer side_acce stun_steh tage_nach \
        talk_brok the_medi tles> ttles udio> uebli urned =2,0,0,2,-2,0,-1 paid> =2,0,1,-4,0,-2,2 <auf> \
        =2,0,1,-1,-1,-1,0 ybody =2,0,1,-1,-1,0,0 nten> =2,0,1,-1,0,-2,-1 ollen =2,0,1,-1,0,-1,-1 <walk \
        =2,0,1,-1,1,-1,-2 <day> =2,0,1,0,-1,0,-1 hnung =2,0,1,0,0,-1,-1 rent> =2,0,1,0,0,0,0 lifts =2,0,2,0,-2,-1,-1 \
        fahrt =2,1,-2,0,-4,3,-2 <die> =2,1,-1,-1,-2,-1,1 eihna hnach ihnac weihn =2,1,-1,-1,-1,0,0 0_grad \
        =2,1,-1,-1,0,-1,0 taff> =2,1,-1,-1,0,-1,1 <staf =2,1,-1,-1,0,0,-1 laufe =2,1,-1,0,-1,-2,0 lung> \
        =2,1,-1,0,-1,-1,-1 rate> =2,1,-1,0,-1,-1,1 <du> =2,1,-1,0,-1,0,-1 <lauf iesse =2,1,-1,0,0,-1,-1 handl \
        the_comp =2,1,-1,0,0,0,-1 dlung ndlun =2,1,0,-1,-1,-1,-1 <thir =2,1,0,-1,0,-1,-1 auf_der =2,1,0,0,-1,-1,-1 \
        sende =2,1,0,0,-1,0,-1 atsen chlag nfahr tsend =2,1,0,0,0,-1,0 told_to =2,1,1,-1,-1,-1,0 <verw \
        =2,2,-2,-1,-1,0,0 <this this> =2,2,-1,-1,-1,-1,0 achts =2,2,-1,-1,-1,0,-1 andsc bands =2,2,0,-1,-1,-1,0 \
        abges =2,3,-1,-2,-1,-1,-1 <been =2,3,-1,0,-1,-2,-2 <its> =2,3,-1,0,-1,-2,-1 <abge =2,4,0,0,0,-3,-3 <ange \
        =3,-3,-1,0,2,0,-2 <an> =3,-3,0,-1,0,-1,2 zent> =3,-3,2,0,-1,0,-1 unden =3,-2,-1,-1,0,2,-1 unde> \
        =3,-2,-1,0,-2,2,-1 <not> =3,-2,-1,0,1,0,-1 lohn> =3,-2,-1,2,-1,-2,0 onth> =3,-1,-2,2,-1,1,-3 <has> \
        =3,-1,-1,-1,-1,0,0 a_thir beid_seit eers> =3,-1,-1,-1,0,-1,0 slip> =3,-1,-1,-1,0,2,-2 cent> \
        =3,-1,-1,0,0,0,-2 <bonu bonus onus> =3,-1,-1,0,0,0,-1 mont_and =3,-1,-1,2,-2,-2,0 for_a =3,-1,0,-1,-1,-1,0 \
        <dazu <kont dazu> geld> =3,-1,0,-1,-1,0,-1 <call =3,-1,0,-1,-1,0,0 <drau <extr <per> ahlun extra hlung zahlu \
        =3,-1,0,-1,0,-1,-1 hour> =3,-1,0,-1,0,-1,0 rise> =3,-1,0,-1,0,0,-1 konto onto> =3,-1,0,0,-1,-1,-1 zusch \
        =3,-1,0,0,-1,-1,0 seite =3,-1,0,0,-1,0,-1 chtzu uschl =3,-1,0,0,-1,1,-1 auf_die =3,-1,0,0,0,-2,1 to_the \
        =3,-1,0,0,0,0,-1 achtz =3,-1,0,0,0,0,0 out_at walk_out =3,-1,0,1,-1,-1,0 with_a =3,-1,1,-1,-1,-1,-1 an_hour \
        =3,-1,1,-1,-1,-1,0 <sala salar =3,-1,2,0,-3,-1,0 ufen> =3,0,-1,-1,-1,-1,-1 has_been =3,0,-1,-1,-1,-1,0 count \
        =3,0,-1,0,-1,-1,-1 the_unio =3,0,-1,0,-1,-1,1 <zett =3,0,-1,0,0,-1,-1 echne =3,0,0,-1,-1,0,0 fuer_jede xtra> \
        =3,0,0,0,-1,-1,-1 ahrt> chnun echnu =3,0,0,0,-1,0,-1 <cent am_mona =3,1,-3,-3,1,3,-1 <seit =3,1,-2,0,-3,0,-1 \
        <vom> =3,1,-2,0,0,0,-2 <did> =3,1,-1,0,-1,0,-1 natse =3,1,0,-1,-2,-1,0 ehen> =3,2,-1,-1,-1,-1,-1 been> \
        =3,2,0,-2,0,0,-4 <mehr =3,2,0,-2,0,0,-3 mehr> =4,-3,0,-2,1,0,0 steht teht> =4,-2,-1,4,-3,-1,-1 <fuer \
        =4,-1,-1,-1,-1,-1,0 abrec brech zette =4,-1,-1,-1,-1,0,-1 <pays =4,-1,-1,-1,-1,1,-1 <beid beide \
        =4,-1,-1,-1,0,-1,-1 <rate =4,-1,-1,0,-1,-1,-1 <tari ides> =4,-1,-1,0,-1,0,-1 <zahl =4,-1,-1,1,-1,-2,0 ettel \
        =4,-1,0,-1,0,-2,-1 schla =4,-1,0,-1,0,-1,-1 arif> =4,-1,0,0,-1,-1,-1 ulage zulag =4,-1,1,-1,-1,-1,-1 <pay> \
        =4,0,-1,-1,-1,-1,-1 <unio nion> pays_the union =4,0,-1,0,-1,-2,0 ttel> =4,0,-1,0,-1,-1,-1 rechn \
        =4,0,-1,1,-1,-1,-2 lage> =4,0,0,-1,-1,-1,-1 rauf> =4,0,0,0,-1,0,-1 drauf =4,5,2,-2,-3,-5,-1 <nach \
        =5,-4,-1,3,0,-1,-2 fuer> =5,-3,-2,0,3,-2,-2 monat =5,-3,-1,-1,2,-2,-1 <to> =5,-3,-1,0,1,-1,-2 <mona \
        =5,-3,0,-1,-1,-1,2 <it> =5,-3,0,-1,0,-1,-1 <steh =5,-2,-2,0,0,-1,0 euro> =5,-1,-2,-2,-2,0,1 nacht \
        =5,-1,0,-1,-1,-1,-1 tarif =5,-1,0,0,0,-2,-2 <ab> =6,-2,-2,-1,2,-2,-2 stund tunde =6,-2,-2,1,-1,-2,0 <euro \
        =6,-1,-2,0,0,-1,-2 <stun =8,-2,-2,-1,-1,-1,-2 0_euro =16,1,-2,-4,-2,-5,-5 0_0
        """
}
