/// Runs of letters and neighbours, and how much each speaks for what of an employer is spoken of, in the order of `SubFacetWords.lists`.
///
/// Written by scripts/judgement-sounds.py (`make train`) from the passages in
/// Tests/Fixtures/judgement.
enum SubFacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-6, -6, -6, -7, -8, -7, -7]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-5,-1,-5,0,3,0,6 <bei> =-5,0,3,-2,4,-1,0 eine> =-4,3,1,0,0,0,-1 stell =-3,-4,0,-2,8,0,2 <mein \
        =-3,-3,0,-2,7,0,0 meine =-3,-2,1,0,0,1,1 <a> =-3,-2,1,0,1,2,1 <me> =-3,-2,2,-2,0,1,5 <so> =-3,-1,0,1,3,2,-1 \
        <nur> =-3,-1,0,2,1,1,-1 <woch woche =-3,-1,2,-2,-1,3,1 <sie> =-3,0,-1,2,-2,0,5 alle> =-3,0,1,2,0,-1,1 week> \
        =-3,0,1,3,2,-2,0 <week =-3,0,2,3,-2,1,-1 etzt> =-3,1,-1,0,2,0,0 chen> =-3,1,1,-1,1,3,-2 <stan \
        =-3,1,1,0,-1,0,3 <who> =-3,3,-1,1,-2,1,1 <vor> =-3,3,0,-1,-1,0,1 ause> =-3,3,0,1,-2,-1,3 tion> \
        =-3,3,1,0,0,0,-1 telle =-3,4,0,-1,1,1,-1 <of> =-3,6,4,-1,-4,-3,0 <eine =-2,-4,2,1,1,0,1 <i> \
        =-2,-3,-2,1,-1,2,4 <alle =-2,-3,3,-3,2,2,0 agen> =-2,-2,-2,4,1,-1,2 ster> =-2,-2,-1,0,1,3,0 <selb \
        =-2,-2,-1,2,0,4,-2 <war> =-2,-2,0,5,0,-1,0 pruef =-2,-2,2,0,1,-2,4 keine =-2,-2,2,1,0,2,-1 <gesc \
        =-2,-2,2,2,4,-2,-2 <frei =-2,-1,-2,0,-2,1,6 <s> =-2,-1,-2,0,2,1,2 <wie> =-2,-1,-1,-1,0,5,-1 <unse unser \
        =-2,-1,-1,-1,1,0,4 team> =-2,-1,-1,0,0,1,2 <uns> =-2,-1,-1,0,1,3,-1 inge> =-2,-1,-1,0,4,1,-1 <four \
        =-2,-1,-1,4,-1,-1,2 ister =-2,-1,0,-1,2,1,1 <darf darf> =-2,-1,0,1,4,-1,-1 frei> =-2,-1,0,2,1,1,-1 oche> \
        =-2,-1,1,-1,-1,2,2 ther> =-2,-1,1,-1,1,-1,3 <kein =-2,-1,1,-1,3,-1,0 hours ours> =-2,-1,1,0,0,0,2 <beim \
        beim> =-2,-1,1,0,3,0,-1 frau> =-2,-1,2,0,-1,1,0 <d> =-2,-1,2,2,1,-3,1 and_a =-2,-1,2,4,0,0,-3 <zwei \
        =-2,-1,3,0,-1,0,2 <mitt =-2,-1,3,1,-1,1,-2 amen> =-2,-1,4,0,-1,-1,0 gespr =-2,0,-2,-2,-1,3,3 jahre \
        =-2,0,-2,-2,2,0,4 <team =-2,0,-1,-1,3,1,1 nder> =-2,0,-1,0,2,1,0 <mont =-2,0,-1,1,0,1,0 <gehe \
        =-2,0,0,-1,1,2,0 ender =-2,0,0,-1,2,0,-1 <is> =-2,0,0,0,1,0,1 <somm ommer somme =-2,0,0,1,-1,1,1 ation \
        =-2,0,1,-2,1,0,1 <naec =-2,0,1,-1,-1,1,1 <sent =-2,0,1,-1,3,1,-1 diens ienst =-2,0,1,0,-1,0,2 <kund \
        =-2,0,1,0,1,-1,0 elle> =-2,0,2,1,0,-1,0 <sech =-2,0,3,-1,-1,0,2 ucht> =-2,0,5,-2,0,0,-1 sage> \
        =-2,1,-2,0,2,0,0 nter> =-2,1,-2,2,-2,3,-1 <er> =-2,1,-2,2,0,3,-2 ander =-2,1,-1,0,-1,4,-2 rough \
        =-2,1,-1,0,0,0,2 <leit =-2,1,0,-3,0,2,1 <ein> =-2,1,0,0,-1,2,0 <dass dass> leitu =-2,1,0,0,0,0,1 reiss \
        =-2,1,0,0,0,1,1 ungen =-2,1,0,0,0,2,0 <best =-2,1,0,0,1,1,-1 <beca becau cause ecaus =-2,1,0,1,-1,1,0 aende \
        =-2,1,0,1,2,-2,0 schen =-2,1,0,2,-1,-1,1 schei =-2,1,1,3,0,-1,-2 <jetz jetzt =-2,1,2,-1,2,-1,-2 <days \
        =-2,1,2,-1,3,-2,-1 days> =-2,2,-3,0,3,-2,2 ssen> =-2,2,-2,-2,-1,3,2 at_the =-2,2,-1,-1,0,-1,2 <besc besch \
        =-2,2,-1,0,-2,-3,4 <der> =-2,2,-1,0,1,-1,0 einem inem> =-2,2,-1,0,2,0,-1 lten> =-2,2,-1,1,0,1,0 <can> \
        =-2,2,-1,2,-1,0,1 richt =-2,2,0,-2,3,-3,1 iner> =-2,2,0,-1,0,1,0 <werk =-2,2,1,-2,3,-3,0 einer \
        =-2,2,1,0,-1,1,-1 gesch =-2,2,2,-1,0,-1,-1 <stel =-2,3,-1,0,1,0,-1 <mess =-2,3,-1,1,0,1,-2 <unte \
        =-2,3,-1,1,1,-1,-2 unter =-2,3,0,-1,0,-1,0 egen> =-2,3,0,-1,1,-1,-1 and_the =-2,4,-2,0,1,-1,-1 <work \
        =-2,4,0,0,-1,-1,-1 ound> =-2,4,1,2,-2,-2,-1 ellen =-2,5,1,-1,0,-1,-1 <eing =-1,-3,-1,2,2,1,0 <my> \
        =-1,-3,0,3,-1,1,0 <was> =-1,-2,-3,1,4,2,0 <als> =-1,-2,-1,0,-1,0,4 0_jahr =-1,-2,-1,0,1,-1,3 mein> \
        =-1,-2,-1,2,1,1,0 emand =-1,-2,-1,3,0,3,-2 <dann dann> =-1,-2,0,0,0,1,2 <schr =-1,-2,0,2,0,1,-2 <mir> \
        =-1,-2,0,3,-1,0,1 habe> =-1,-2,0,4,0,-2,1 schul =-1,-2,1,-1,1,0,2 chrei schre =-1,-2,1,-1,2,1,0 frage \
        =-1,-2,6,-2,-1,0,-1 <inte =-1,-1,-2,-1,1,3,1 <wenn wenn> =-1,-1,-2,0,0,2,2 an_der =-1,-1,-2,0,2,2,0 <you> \
        =-1,-1,-2,5,-1,-1,0 eiste =-1,-1,-2,5,-1,-1,1 meist =-1,-1,-1,-1,-1,2,2 <mana anage manag =-1,-1,-1,-1,0,1,2 \
        gibt_s =-1,-1,-1,-1,2,0,1 <chan <heis heiss =-1,-1,-1,-1,2,1,-1 the_part =-1,-1,-1,-1,2,1,1 eisst isst> \
        =-1,-1,-1,-1,3,-1,2 <leav <nobo als_mein nobod obody =-1,-1,-1,-1,3,0,0 mein_freu =-1,-1,-1,0,-2,2,3 <up> \
        =-1,-1,-1,0,-1,4,-1 direc irect recto =-1,-1,-1,0,0,-1,3 kling =-1,-1,-1,0,0,0,2 <fami famil \
        =-1,-1,-1,0,0,2,-1 elber lber> =-1,-1,-1,0,0,2,2 <foto =-1,-1,-1,0,0,4,-1 nser> =-1,-1,-1,0,1,-1,2 eilig \
        teili =-1,-1,-1,0,1,0,1 bess_als elbst selbs =-1,-1,-1,0,1,2,1 besse =-1,-1,-1,0,2,0,1 anke> danke \
        =-1,-1,-1,0,2,1,-1 <whic hich> which =-1,-1,-1,0,2,1,0 four> ich_bin =-1,-1,-1,0,3,-1,-1 stuec tueck \
        =-1,-1,-1,0,3,-1,0 ausch das_bei tausc wie_das =-1,-1,-1,0,3,0,0 vier_tage =-1,-1,-1,0,3,2,-1 at_you \
        =-1,-1,-1,1,-1,3,-1 ctor> =-1,-1,-1,1,0,0,1 isse> urse> =-1,-1,-1,1,0,1,0 <thin =-1,-1,-1,1,0,2,-1 <kept \
        kept> =-1,-1,-1,1,0,3,-1 ders> =-1,-1,-1,1,1,0,0 ielt> =-1,-1,-1,1,1,3,-1 nders =-1,-1,-1,2,-1,-1,2 von_der \
        =-1,-1,-1,2,-1,1,0 <stor =-1,-1,-1,2,1,-1,0 <and> =-1,-1,-1,3,-1,-1,1 0_und =-1,-1,-1,3,-1,0,0 <lehr \
        =-1,-1,-1,3,-1,1,0 <lear learn =-1,-1,-1,3,0,0,-1 logi_and =-1,-1,-1,3,1,-1,0 hule> =-1,-1,-1,3,2,-1,-1 \
        <mit> =-1,-1,-1,4,-1,-1,-1 die_prue =-1,-1,-1,4,0,-1,-1 ich_eine =-1,-1,-1,4,0,-1,0 <meis \
        =-1,-1,-1,6,0,-1,-1 efung ruefu uefun =-1,-1,0,-1,-1,3,-1 als_die =-1,-1,0,-1,0,0,2 am_naec \
        =-1,-1,0,-1,0,1,1 beca_of =-1,-1,0,-1,0,1,2 eschr =-1,-1,0,-1,1,-1,1 <also also> =-1,-1,0,-1,1,1,0 siert \
        =-1,-1,0,-1,1,2,0 <same same> =-1,-1,0,-1,1,3,0 the_same =-1,-1,0,-1,2,1,-1 <part rtner =-1,-1,0,-1,3,0,-1 \
        <toch ochte tocht =-1,-1,0,0,-1,0,1 <pump pumpe =-1,-1,0,0,-1,1,0 <thro verka =-1,-1,0,0,-1,1,1 0_imme \
        =-1,-1,0,0,-1,1,2 lear_to =-1,-1,0,0,-1,2,0 auben i_d sente =-1,-1,0,0,-1,3,-1 <tell tleit =-1,-1,0,0,-1,3,0 \
        we_are =-1,-1,0,0,-1,4,-1 <she> ough> =-1,-1,0,0,0,-1,3 <lag> ich_habe look_at the_floo =-1,-1,0,0,0,0,1 \
        <paus hing> itzun sitzu =-1,-1,0,0,0,0,2 <bete bete_lag cheid der_gewe der_haus die_bete die_list eitst \
        list_der pause uehle =-1,-1,0,0,0,0,3 bei_0 betei iligu lag_bei ligun =-1,-1,0,0,0,1,0 ffee> tellt \
        =-1,-1,0,0,0,1,1 amili die_arbe ilie> milie nisse vor_alle =-1,-1,0,0,0,3,-1 ision =-1,-1,0,0,1,-1,1 <verg \
        the_work work_coun =-1,-1,0,0,1,0,0 <netz der_meis ging> ssier und_kein =-1,-1,0,0,1,0,1 der_die \
        =-1,-1,0,0,1,0,2 es_0 =-1,-1,0,0,1,1,-1 a_new =-1,-1,0,0,1,1,1 <bess ist_ein =-1,-1,0,0,2,-1,1 eite> orks> \
        =-1,-1,0,0,2,0,-1 chang =-1,-1,0,0,2,1,-1 artne ging_es partn tner> =-1,-1,0,0,3,-1,-1 mein_toch \
        =-1,-1,0,0,3,1,-1 <kenn =-1,-1,0,1,-1,1,0 onal> =-1,-1,0,1,-1,1,1 wie_ein =-1,-1,0,1,-1,2,-1 wie_man \
        =-1,-1,0,1,-1,2,2 der_chef =-1,-1,0,1,0,0,1 <zeit aces> ich_nich laces =-1,-1,0,1,0,1,0 ying> \
        =-1,-1,0,1,0,1,1 hall_0 =-1,-1,0,1,0,2,-1 <hoer =-1,-1,0,1,1,-1,0 die_schu =-1,-1,0,1,1,0,-1 <niem ieman \
        niema =-1,-1,0,1,1,0,1 <weis =-1,-1,0,1,1,1,0 <woan oande woand =-1,-1,0,1,2,-1,0 works =-1,-1,0,2,-1,-1,0 \
        nomme =-1,-1,0,2,-1,0,0 kurs> noch_den thing =-1,-1,0,2,-1,0,1 <trot otzde rotzd trotz tzdem zdem> \
        =-1,-1,0,2,-1,1,0 etwas twas> =-1,-1,0,2,0,0,-1 mit_mir =-1,-1,0,2,0,1,-1 eimal imal> =-1,-1,0,2,0,1,0 \
        ich_war =-1,-1,0,2,1,0,-2 ally> =-1,-1,0,2,1,0,0 <hiel hielt =-1,-1,0,3,0,0,-1 hatt_ich =-1,-1,0,3,1,-1,-1 \
        chule =-1,-1,0,4,-1,-1,0 <prue =-1,-1,0,4,1,-1,-1 <davo avon> davon =-1,-1,1,-1,-1,-1,3 esuch \
        =-1,-1,1,-1,-1,1,0 <job> =-1,-1,1,-1,-1,1,1 dert> =-1,-1,1,-1,0,1,1 <zuru uruec zurue =-1,-1,1,-1,2,-2,0 \
        <geht geht> =-1,-1,1,0,-1,-1,2 <lese two_hour =-1,-1,1,0,-1,0,2 efrag gefra =-1,-1,1,0,-1,1,-1 kstat rksta \
        =-1,-1,1,0,-1,1,0 hrung =-1,-1,1,0,-1,1,1 kunde werks =-1,-1,1,0,0,-1,1 fueh_sich the_morn =-1,-1,1,0,0,0,-1 \
        <beru beruf =-1,-1,1,0,0,0,0 bunge liche punkt =-1,-1,1,0,0,0,1 <fueh <rang rstel =-1,-1,1,0,0,1,-1 aert> \
        laert =-1,-1,1,0,1,-1,0 orste =-1,-1,1,0,1,-1,1 suche =-1,-1,1,0,1,0,-1 jede_zwei nach_dem schic ssed> \
        =-1,-1,1,0,1,0,0 <them glich them> =-1,-1,1,0,1,1,-1 hat_mein to_a =-1,-1,1,0,2,-1,0 <desk desk> \
        =-1,-1,1,0,2,1,-1 ntag> =-1,-1,1,0,3,-1,-1 <frau =-1,-1,1,1,-2,1,1 <dem> =-1,-1,1,1,-1,-1,0 der_hat \
        =-1,-1,1,1,-1,0,1 <agai <sass again gain> =-1,-1,1,1,-1,1,-1 ller> =-1,-1,1,1,-1,1,0 on_a =-1,-1,1,1,0,0,0 \
        <sept eise> eptem ptemb septe tembe ustri =-1,-1,1,1,1,-1,0 wisch zwisc =-1,-1,1,2,-1,0,0 selle weise \
        =-1,-1,2,-1,-1,2,-1 uehre =-1,-1,2,-1,-1,2,0 <shou =-1,-1,2,-1,-1,4,-1 ions> tions =-1,-1,2,-1,0,0,0 \
        indu_und sech_indu =-1,-1,2,-1,0,0,1 <m> sitio =-1,-1,2,-1,0,1,-1 told_me =-1,-1,2,-1,0,1,0 hat_sie llte> \
        =-1,-1,2,-1,0,2,-1 fuehr pfleg =-1,-1,2,-1,1,-1,0 mit_dem =-1,-1,2,-1,1,0,-1 <sonn =-1,-1,2,-1,1,0,0 nntag \
        onnta sonnt =-1,-1,2,0,-1,-1,1 ttags =-1,-1,2,0,-1,0,0 rueck =-1,-1,2,0,-1,1,0 ring> =-1,-1,2,0,-1,1,1 setzt \
        =-1,-1,2,0,0,-1,0 nterl terla =-1,-1,2,0,0,0,0 ahrun fahru oenne ollte =-1,-1,2,0,0,1,0 koenn \
        =-1,-1,2,0,1,-1,0 mmend =-1,-1,2,1,-1,0,0 <lebe ebens esetz leben =-1,-1,2,1,0,-1,0 mecha =-1,-1,2,1,0,0,0 \
        i_had =-1,-1,2,1,0,1,-2 even> =-1,-1,2,2,-1,1,-2 zwei> =-1,-1,3,-1,-2,2,0 namen =-1,-1,3,-1,-1,-1,1 view> \
        =-1,-1,3,-1,-1,-1,2 sucht =-1,-1,3,-1,-1,0,0 ennen =-1,-1,3,-1,0,-1,1 <rund =-1,-1,3,-1,0,1,-1 <nimm nimmt \
        =-1,-1,3,-1,1,-1,-1 mail> =-1,-1,3,0,-2,-1,2 in_der =-1,-1,3,0,-1,0,0 chnup hnupp nuppe schnu upper \
        =-1,-1,3,0,0,-1,-1 koste niker =-1,-1,3,0,0,-1,0 0_bis aech> =-1,-1,3,0,0,-1,1 <such =-1,-1,3,0,0,0,0 posit \
        =-1,-1,3,1,-1,-1,0 bewer ewerb =-1,-1,3,1,-1,0,0 ommen =-1,-1,3,1,0,-1,-1 iker> =-1,-1,4,-1,-1,-1,0 absag \
        bsage =-1,-1,4,-1,0,-1,0 espra praec raech sprae =-1,-1,4,0,-1,-1,0 erbun rbung werbu =-1,-1,5,-1,-1,-1,-1 \
        ervie rview tervi =-1,0,-3,0,1,2,0 <aus> =-1,0,-2,0,1,-1,3 essen =-1,0,-1,-2,4,2,-2 plan> =-1,0,-1,-1,-1,0,4 \
        pped> =-1,0,-1,-1,-1,3,-1 <dire =-1,0,-1,-1,0,-1,3 <sage sagen =-1,0,-1,-1,0,-1,4 bei_uns =-1,0,-1,-1,0,1,0 \
        <gut> =-1,0,-1,-1,1,-1,2 when_my =-1,0,-1,-1,1,0,2 achen =-1,0,-1,-1,1,1,0 ehrt> =-1,0,-1,-1,2,-1,1 eetin \
        eting meeti =-1,0,-1,-1,2,0,0 <freu eundi =-1,0,-1,-1,3,-1,0 <stue hifts =-1,0,-1,-1,3,0,-1 ange> sagt_ich \
        =-1,0,-1,-1,3,0,0 <bin> ndin> undin =-1,0,-1,-1,4,-1,-1 am_stue =-1,0,-1,0,-1,-1,2 lingt =-1,0,-1,0,-1,0,2 \
        chrie eres> trieb verse =-1,0,-1,0,-1,1,1 ntage =-1,0,-1,0,-1,3,-1 reor_in =-1,0,-1,0,0,-1,2 <sign \
        =-1,0,-1,0,0,0,1 hrieb other =-1,0,-1,0,0,1,1 <spri ebsra iebsr riebe taug_me =-1,0,-1,0,1,-1,2 bei_der \
        =-1,0,-1,0,1,0,0 zehn_minu =-1,0,-1,0,1,0,1 <weg> frid_the =-1,0,-1,0,1,1,-1 kennt nths> onths \
        =-1,0,-1,0,1,1,0 essag messa ssage =-1,0,-1,0,2,-1,0 <bank kein_frag zehn> =-1,0,-1,0,2,0,0 freu_kenn \
        =-1,0,-1,0,2,1,-1 <real <see> eally reall =-1,0,-1,0,2,1,0 <tuer ich_in =-1,0,-1,0,3,1,-2 <um> \
        =-1,0,-1,0,4,-1,-1 mein_frau =-1,0,-1,1,-1,-1,2 <wind =-1,0,-1,1,-1,0,1 <some igene mmen> =-1,0,-1,1,-1,0,2 \
        i_got =-1,0,-1,1,-1,0,3 betri etrie =-1,0,-1,1,-1,1,0 <zuge ained igen> ined> =-1,0,-1,1,-1,1,1 <all> \
        =-1,0,-1,1,-1,3,-1 <we> =-1,0,-1,1,0,0,1 rjahr uchen =-1,0,-1,1,0,1,0 bei_erkl =-1,0,-1,1,1,-1,0 enste \
        =-1,0,-1,1,1,-1,1 <rest =-1,0,-1,1,1,1,-2 <mach =-1,0,-1,1,1,1,-1 with_the =-1,0,-1,1,2,-1,-1 if_you \
        =-1,0,-1,1,2,-1,1 ings> =-1,0,-1,1,2,0,-1 <does <let> =-1,0,-1,2,-1,-1,1 <durf durft rfte> urfte \
        =-1,0,-1,2,-1,0,0 entor ntor> =-1,0,-1,2,-1,0,1 store =-1,0,-1,2,0,0,-1 <logi =-1,0,-1,2,0,0,0 an_enti \
        euro_and we_lost =-1,0,-1,3,-1,-1,-1 <appr appre entic ntice ppren prent renti tices =-1,0,-1,3,2,-1,-2 \
        eren> =-1,0,-1,4,0,-1,-2 <hatt =-1,0,-1,4,1,-1,-2 hatte =-1,0,0,-1,-1,-1,3 auch_die =-1,0,0,-1,-1,0,2 <brin \
        opped =-1,0,0,-1,-1,0,3 died_the the_whol =-1,0,0,-1,-1,1,1 <sieh sieht =-1,0,0,-1,-1,1,2 aber_ich \
        =-1,0,0,-1,-1,2,0 <wech chsel ught> wechs =-1,0,0,-1,-1,2,1 mana_at ngen> =-1,0,0,-1,0,-1,2 <birt birth \
        irthd rthda sein> thday =-1,0,0,-1,0,0,1 mensc nsche =-1,0,0,-1,0,0,2 <cake cake> hole> =-1,0,0,-1,0,1,0 \
        ling> sste> =-1,0,0,-1,0,1,1 rdert =-1,0,0,-1,0,2,0 echse nsere =-1,0,0,-1,1,0,1 nstha =-1,0,0,-1,1,0,2 \
        <died died> =-1,0,0,-1,1,1,-1 gut_die =-1,0,0,-1,1,1,0 <waru arum> gets> jahr_gena monta ontag warum \
        =-1,0,0,-1,2,-1,1 <gere wenn_eine =-1,0,0,-1,2,1,-1 wohne =-1,0,0,-1,3,-1,0 tplan =-1,0,0,-1,3,0,-1 hter> \
        =-1,0,0,-1,3,0,0 chter in_four und_im =-1,0,0,0,-1,-2,4 ahre> =-1,0,0,0,-1,-1,2 und_alle =-1,0,0,0,-1,-1,3 \
        a_mana mana_s =-1,0,0,0,-1,-1,4 peop_who =-1,0,0,0,-1,0,1 elten =-1,0,0,0,-1,0,2 chuld dscha \
        =-1,0,0,0,-1,1,0 ersch =-1,0,0,0,-1,1,1 bber> bei_und chtfe sie_was =-1,0,0,0,-1,2,-1 <getr <pres getro \
        um_den =-1,0,0,0,-1,2,0 aelt> gar_nich =-1,0,0,0,-1,2,1 <bude shout =-1,0,0,0,-1,3,-1 haelt =-1,0,0,0,0,-1,2 \
        lesen =-1,0,0,0,0,0,0 etet> ietet latz> prakt rakti sere> =-1,0,0,0,0,0,1 <mini <rich <vora auch_fuer \
        besc_habe das_steh den_somm den_zett die_hael eige_nur elese empfo errei erse> fohle geles ijobb im_lage \
        inijo jobbe minij mpfoh nijob obber oraus pfohl rreis s_der steh_im treic tzung vorau woll_eige \
        =-1,0,0,0,0,0,2 <oper kunds looks nlich ooks> undsc =-1,0,0,0,0,1,0 <tran eche> eibt> erhae jede_donn recht \
        rhael trans =-1,0,0,0,0,1,1 <bub> <flac <list die_bude enten flach i_stop liste morg_vor ntenc ounci s_name \
        tence up_at =-1,0,0,0,0,2,-1 ever> my_mana wenn_der =-1,0,0,0,0,2,0 <gar> die_zahl ells> our_regi regi_dire \
        =-1,0,0,0,0,3,-1 letz_woch muss_die unse_chef verk_hat =-1,0,0,0,0,3,0 <our> =-1,0,0,0,1,-1,0 bank> \
        =-1,0,0,0,1,-1,1 <bus> <zur> counc ncil> raise uncil with_my =-1,0,0,0,1,0,-1 essel =-1,0,0,0,1,0,0 ahrpl \
        arbe_im begi_mit das_die das_nur die_zeit eine_das eitsz etigt fahrp geme_ist heis_das hier_jede hrpla \
        ich_den ich_selb im_urla itsze jede_tag ndig> oder_wenn rplan ruft_der selb_am uebe_hat und_wie wie_es \
        wohn_blei =-1,0,0,0,1,0,1 <spal das_der eine_fami gutes ist_jetz orsit rsitz tzend vorsi wer_ein wer_kein \
        you_get zeite zende =-1,0,0,0,1,1,-1 at_and der_uebe east_and ginge mache und_das =-1,0,0,0,1,1,0 0_bewo \
        <bewo <duer <left <took ageme ants> bewoh duerf erfen espue gemen gespu lebt> left> nagem ohner ssig> took> \
        uerfe um_vier =-1,0,0,0,1,2,-1 <dece <ging <sinc decen hat_kein ince> since =-1,0,0,0,1,2,0 rfen> \
        =-1,0,0,0,2,-1,0 being bekam eing> ekam> =-1,0,0,0,2,-1,1 <more more> =-1,0,0,0,2,0,-1 <park erges hat_man \
        =-1,0,0,0,2,0,0 <gilt a_well and_so are_the flex_hour gilt> has_a i_leav ist_frei kenn_ich leav_at puelt \
        regel sind_es sonn_bei uelt> um_drei =-1,0,0,0,2,1,-1 <home home> und_als =-1,0,0,0,3,-1,-1 you_on \
        =-1,0,0,0,3,-1,0 my_plan =-1,0,0,0,3,0,-1 andy> handy =-1,0,0,1,-1,-1,0 elern geler =-1,0,0,1,-1,-1,1 \
        in_eine =-1,0,0,1,-1,-1,2 <gela =-1,0,0,1,-1,0,-1 chrif hrift =-1,0,0,1,-1,0,0 aehri ehrig hrige \
        =-1,0,0,1,-1,0,1 dem_abi kein_hat nur_den wenn_s =-1,0,0,1,-1,1,-1 aetze =-1,0,0,1,-1,1,1 <gele schri \
        =-1,0,0,1,-1,2,-1 cken> =-1,0,0,1,0,-1,0 rten> =-1,0,0,1,0,-1,1 near_the the_wind =-1,0,0,1,0,-1,2 <then \
        rest_of the_rest then> =-1,0,0,1,0,0,-1 <jaeh <neve <were never weima were> zweim =-1,0,0,1,0,0,0 <umst \
        mstel nleit sern> trier umste usern =-1,0,0,1,0,0,1 <abi> <coll <swea agues alle_in bled> colle eague gues> \
        ich_durf leagu lleag nich_einm nishe ollea swear wear> =-1,0,0,1,0,1,-1 und_wird =-1,0,0,1,0,1,0 aeder erend \
        erst_halb im_nach raede sagt_sie uger> =-1,0,0,1,0,2,-1 hroug throu =-1,0,0,1,0,2,0 <visi =-1,0,0,1,1,-1,0 \
        <ihr> of_my =-1,0,0,1,1,0,-1 athe> flich nterw pflic terwe =-1,0,0,1,1,0,0 <auge <gepr <gute <stuh <umfa \
        aufra augen bstae chlue den_schl emein essie gemei hlues lbsta luess meint sarbe stan_ich tszei ufrae \
        =-1,0,0,1,1,1,0 dreis eissi issig =-1,0,0,1,2,-1,-1 does> weite =-1,0,0,2,-2,1,0 eitun itung \
        =-1,0,0,2,-1,-1,0 andes jaehr lande =-1,0,0,2,-1,-1,1 a_week =-1,0,0,2,-1,0,0 jahr_bei =-1,0,0,2,0,-1,-1 \
        <echt =-1,0,0,2,0,-1,0 ich_heut =-1,0,0,2,0,0,-1 absau chwei =-1,0,0,2,0,0,0 <zeig zeigt =-1,0,0,2,0,0,1 \
        <like like> =-1,0,0,2,1,-1,-1 who_has =-1,0,0,3,-1,0,0 <land =-1,0,0,4,-1,-1,-1 erin> =-1,0,1,-2,1,-1,1 \
        naech =-1,0,1,-1,-1,-1,2 ittag mitta =-1,0,1,-1,-1,0,1 aechs =-1,0,1,-1,-1,1,0 <bitt <whet bitte ether hethe \
        wheth =-1,0,1,-1,0,0,0 <wher bildu ildun =-1,0,1,-1,0,0,1 <erfa =-1,0,1,-1,0,0,2 what_to =-1,0,1,-1,0,1,-1 \
        <trag trage =-1,0,1,-1,0,1,0 eford forde gefor order usste zimme =-1,0,1,-1,0,2,0 hsel> =-1,0,1,-1,0,3,-2 \
        ragen =-1,0,1,-1,1,-1,1 me_to =-1,0,1,-1,1,0,0 <dien auch_am lzeit nuten =-1,0,1,0,-1,-1,0 <herr herr> \
        =-1,0,1,0,-1,0,-1 mitte =-1,0,1,0,-1,0,1 <no> bei_in buch> der_betr esche hat_ich im_umsc =-1,0,1,0,-1,1,-1 \
        in_a soll_ich =-1,0,1,0,-1,1,0 der_fuen hand_in my_noti ought schue sie_nich =-1,0,1,0,0,-1,1 <dran <went \
        went> =-1,0,1,0,0,0,-1 <zimm ittel =-1,0,1,0,0,0,0 der_ausb des_mona die_back die_verw eldun ende_des \
        im_wech in_voll ist_0 lauf> masse meldu mona_mit strie such_fuer =-1,0,1,0,0,0,1 auf_den darf_das if_i iste> \
        ngele schel =-1,0,1,0,0,1,-1 <clie a_clie clien lient =-1,0,1,0,0,1,0 <full <mond <wond aber_grad as_a full> \
        hough ionar mein_erst mitt_und monda nary> not_a onary onday tdien that_is thoug wonde zwei_schi \
        =-1,0,1,0,1,-1,-1 aetig besta estae geht_das staet taeti =-1,0,1,0,1,-1,0 <aski askin sking =-1,0,1,0,1,-1,1 \
        <get> =-1,0,1,0,1,0,-1 is_a =-1,0,1,0,1,0,0 frag_zur lohnt naufg nine_days =-1,0,1,0,1,1,-1 ecent \
        =-1,0,1,0,2,-1,-1 <answ answe nswer swer> =-1,0,1,0,2,0,-1 <flex flexi lexib =-1,0,1,0,3,-1,-1 on_frid \
        =-1,0,1,1,-2,0,1 here> =-1,0,1,1,-1,-1,0 ernen =-1,0,1,1,-1,-1,1 me_for =-1,0,1,1,-1,0,0 bensl ensla nslau \
        slauf =-1,0,1,1,0,-1,-1 s_beim =-1,0,1,1,0,0,-1 <ausb <seco <wron aber_mit ausbi cond> econd rong> sbild \
        secon usbil wrong =-1,0,1,1,0,0,0 <asse <geme <invi <verp <zwis bis_ende book_the catio derin erpfl gezei \
        invit it_was lerne omer> passe rnen> tiona verpf =-1,0,1,1,0,1,-1 <sat> atron =-1,0,1,1,1,-1,0 kamen \
        =-1,0,1,2,-1,-1,0 <ther there =-1,0,1,2,-1,0,-1 esell gesel =-1,0,1,2,0,-2,-2 <in> =-1,0,1,2,0,0,0 chein \
        hein> =-1,0,2,-2,-1,0,1 chste =-1,0,2,-1,-1,0,0 <koen es_die =-1,0,2,-1,-1,0,1 ition sent> =-1,0,2,-1,0,-2,1 \
        ould> =-1,0,2,-1,0,-1,0 earbe =-1,0,2,-1,0,-1,1 ellun llung tellu =-1,0,2,-1,1,-1,-1 noch_mein \
        =-1,0,2,0,-1,-1,0 <gesu =-1,0,2,0,-1,0,0 bis_mitt echs> sechs =-1,0,2,0,0,-1,-1 onike ronik troni \
        =-1,0,2,0,0,-1,0 ittwo mittw ttwoc twoch woch> =-1,0,2,0,0,0,0 0_minu <refu <verf <w> efund email funde \
        hould refun rman> shoul star_on steh_nur unded =-1,0,2,0,1,-1,0 afte_thre =-1,0,2,0,1,0,-1 <mail \
        =-1,0,2,0,1,1,-1 <even =-1,0,2,1,-1,-1,-1 ich_zwei =-1,0,2,1,-1,0,-1 <test =-1,0,2,1,0,-1,-1 sted> \
        =-1,0,3,-2,-1,0,1 echst =-1,0,3,-1,-1,0,0 erfah rfahr test> =-1,0,3,-1,0,-1,-1 rain> =-1,0,3,-1,0,0,-1 <gesp \
        ist_der =-1,0,3,-1,0,0,0 <cv> =-1,0,3,0,-1,-1,0 the_job =-1,0,3,0,-1,0,-2 <they they> =-1,0,3,0,0,-1,0 \
        i_star =-1,0,3,0,0,0,0 m_w w_d =-1,0,3,1,0,-2,0 <mich mich> =-1,0,4,-1,-1,-1,-1 <aske asked sked> \
        =-1,0,4,-1,-1,0,-1 mein_name =-1,0,4,1,-1,-1,-1 <absa =-1,0,5,-1,-1,-1,-1 nterv =-1,1,-3,-3,-2,3,4 <at> \
        =-1,1,-2,-2,0,5,-2 iter> =-1,1,-2,0,0,0,2 mmer> =-1,1,-2,1,2,3,-4 <hat> =-1,1,-1,-2,3,-2,1 <wied wiede \
        =-1,1,-1,-1,-1,-1,3 itter =-1,1,-1,-1,-1,0,1 iegen =-1,1,-1,-1,-1,1,1 chaef haeft =-1,1,-1,-1,-1,3,-1 ector \
        =-1,1,-1,-1,0,0,0 <now> die_leit =-1,1,-1,-1,1,-1,1 ered> gegen =-1,1,-1,-1,1,0,0 <off> stern \
        =-1,1,-1,-1,2,-1,0 <meet =-1,1,-1,-1,2,0,0 ieben wisse =-1,1,-1,0,-1,0,1 eines =-1,1,-1,0,-1,1,0 allen \
        =-1,1,-1,0,-1,1,1 ines> =-1,1,-1,0,-1,2,-1 gehen =-1,1,-1,0,-1,2,0 schae =-1,1,-1,0,0,-2,2 anden \
        =-1,1,-1,0,0,-1,1 bei_die tande =-1,1,-1,0,0,0,-1 rschr =-1,1,-1,0,0,0,0 sagte teen> tersc =-1,1,-1,0,0,1,-1 \
        <legt fuers =-1,1,-1,0,0,1,0 agte> =-1,1,-1,0,0,2,-2 of_the =-1,1,-1,0,1,-1,1 alte> =-1,1,-1,0,1,1,-1 ards> \
        =-1,1,-1,0,1,2,-2 ffen> =-1,1,-1,0,2,-1,-2 <schi =-1,1,-1,0,2,-1,-1 <your your> =-1,1,-1,1,-1,-1,1 <read \
        =-1,1,-1,1,-1,0,-1 you_will =-1,1,-1,1,-1,0,1 halle =-1,1,-1,1,-1,1,-1 <geba <line ghtee hteen ighte \
        =-1,1,-1,1,-1,1,0 erich =-1,1,-1,1,0,-1,0 <near fahr_der =-1,1,-1,1,0,-1,1 <gera =-1,1,-1,1,0,0,-1 <eigh \
        <zent zentr =-1,1,-1,1,0,1,-1 <ande fuer_0 in_mein =-1,1,-1,1,1,0,-1 <zwoe oelf> woelf zwoel \
        =-1,1,-1,2,-1,-1,-1 <ten> =-1,1,-1,2,-1,-1,1 tatio =-1,1,-1,2,0,-1,0 chine hine> =-1,1,-1,2,0,0,-1 eight \
        =-1,1,-1,2,1,-1,-2 ochen =-1,1,0,-1,-1,-1,1 ausge =-1,1,0,-1,-1,-1,3 <vers =-1,1,0,-1,-1,0,1 toppe \
        =-1,1,0,-1,-1,1,-1 die_werk =-1,1,0,-1,-1,1,0 ein_plak =-1,1,0,-1,-1,1,1 <hael immer =-1,1,0,-1,0,-1,2 <gold \
        =-1,1,0,-1,0,0,0 chtet htet> ntags =-1,1,0,-1,0,0,1 <abte bin_seit =-1,1,0,-1,0,1,-1 uten> =-1,1,0,-1,0,1,0 \
        oben> =-1,1,0,-1,1,0,-1 scht> =-1,1,0,-1,1,0,0 <zwan anzig mit_der nzig> wanzi zwanz =-1,1,0,-1,1,0,1 ress> \
        =-1,1,0,-1,2,-1,0 <klei klein leine =-1,1,0,-1,2,0,-1 enst> =-1,1,0,0,-1,-1,1 errt> =-1,1,0,0,-1,0,2 <spra \
        prach sprac =-1,1,0,0,-1,1,-1 ebaut gebau =-1,1,0,0,-1,1,0 <stay noch_im seit_dem =-1,1,0,0,-1,1,1 <open \
        beste =-1,1,0,0,-1,2,-1 baut> =-1,1,0,0,0,-1,1 moved oved> =-1,1,0,0,0,0,-1 anges nters =-1,1,0,0,0,0,0 \
        <geoe <ihre <thou eoeff geoef musst rige> sind_wir wer_was zieht =-1,1,0,0,0,0,1 <prod <shor <vani <vorg \
        <vorj anish ducti ende_0 esteh gold> hortl icher im_gege im_vorj kers> kind> oduct ohlen orges orjah ortly \
        produ roduc rtly> shor_afte short srat> uctio vanis versa vor_der vorge vorja =-1,1,0,0,0,0,2 bsrat \
        =-1,1,0,0,0,1,-1 dort> the_buil und_hab unte_den =-1,1,0,0,0,1,0 <pack <wert ackin ainte als_erst brauc \
        can_hear cked> gers> inted legt_die locke ocked packi press rede_sie rson> sich_selb uhr_frue wert> \
        =-1,1,0,0,0,1,1 die_tuer =-1,1,0,0,0,2,-1 erst> esent =-1,1,0,0,1,-1,-1 auf_und the_plan tuer_auf \
        =-1,1,0,0,1,-1,0 inger nger> wegen =-1,1,0,0,1,-1,1 <fine fine> =-1,1,0,0,1,0,-1 die_bank fered itch> \
        nigh_shif =-1,1,0,0,1,0,0 <cons <fing <gewi <laen <salo <sixt aessi bei_laeu drehe essig ewiss finge gewis \
        hat_scho hoben ixty> maess salon sixty trae_eine tuere ueren umen> =-1,1,0,0,2,-1,-1 beca_the stag> \
        =-1,1,0,0,2,0,-1 <swit switc witch =-1,1,0,1,-1,-1,0 rning =-1,1,0,1,-1,0,-1 gest_der =-1,1,0,1,-1,1,-1 \
        <plat =-1,1,0,1,0,-1,0 beim_erst =-1,1,0,1,0,-1,1 near> windo =-1,1,0,1,0,0,-1 <give stuhl tuhl> \
        =-1,1,0,1,0,0,0 <cust a_cour ahme> custo die_teil elaen gelae hatt_eine laend laetz nahme plaet stome teiln \
        tomer ustom zum_absc =-1,1,0,1,0,1,-1 <inst =-1,1,0,1,1,0,0 szeit =-1,1,0,1,2,-1,-1 echte =-1,1,0,2,-1,-1,-1 \
        hat_jede =-1,1,0,2,-1,-1,0 das_erst etze> =-1,1,0,2,0,0,-1 geric =-1,1,0,3,-1,-1,0 eute> =-1,1,1,-2,0,-1,2 \
        haft> =-1,1,1,-1,-2,1,1 <two> =-1,1,1,-1,-1,0,-1 dass_die =-1,1,1,-1,-1,0,0 tern> =-1,1,1,-1,0,-1,-1 hste> \
        =-1,1,1,-1,0,-1,2 verst =-1,1,1,-1,0,1,0 where =-1,1,1,-1,1,-1,-1 ffere =-1,1,1,-1,2,0,-1 rden> \
        =-1,1,1,0,-1,0,-1 ichte =-1,1,1,0,-1,0,0 <buch <word dung> =-1,1,1,0,-1,1,-1 erkst =-1,1,1,0,-1,1,0 annte \
        =-1,1,1,0,0,-1,-1 die_abte =-1,1,1,0,0,-1,0 ther_in =-1,1,1,0,0,0,-1 and_is zimm_und =-1,1,1,0,0,0,0 <half \
        <haup <rece <roun am_frei asses centr entre ffnet fnet> half> jobs> ntre> orted rted> =-1,1,1,0,0,0,1 ction \
        =-1,1,1,0,0,1,0 <hear =-1,1,1,0,1,-1,-1 <laeu aeuft euft> laeuf orden worde =-1,1,1,1,-1,-1,0 hat_mir \
        =-1,1,1,1,0,-1,-1 uenf> =-1,1,1,1,0,-1,0 echat =-1,1,1,1,0,0,-1 <carr =-1,1,1,1,0,0,0 <des> \
        =-1,1,1,1,1,-2,-1 zweit =-1,1,2,-1,-1,-1,-1 ickt> =-1,1,2,-1,-1,-1,0 hies_es part> =-1,1,2,-1,0,-1,0 tags> \
        =-1,1,2,-1,0,0,-1 ldung =-1,1,2,-1,0,0,0 <jobs =-1,1,2,-1,0,1,0 <voll =-1,1,2,-1,2,-1,-2 king> \
        =-1,1,2,0,-1,-1,-1 erlag hickt rlage =-1,1,3,-1,-1,-1,-1 <appl =-1,1,3,0,-1,0,-1 chick =-1,2,-2,-2,-1,0,3 \
        <peop eople ople> peopl =-1,2,-2,0,0,2,-2 offen =-1,2,-2,1,-1,-1,2 <zu> =-1,2,-1,-2,-1,0,2 iert> \
        =-1,2,-1,-1,-1,-1,2 <betr =-1,2,-1,-1,-1,1,1 ieht> =-1,2,-1,-1,0,-1,2 ftigt =-1,2,-1,-1,0,0,0 drei_woch \
        =-1,2,-1,-1,1,-2,1 aengt engt> =-1,2,-1,-1,1,-1,-1 hadn_t =-1,2,-1,0,-1,-1,1 anyo_can =-1,2,-1,0,-1,1,-1 \
        neue> =-1,2,-1,0,0,0,0 <anga angab nach_anga ngabe rauch rette =-1,2,-1,0,0,1,-1 uers> =-1,2,-1,0,1,-1,-1 \
        aenge =-1,2,-1,0,2,-1,-2 halte =-1,2,-1,0,2,0,-2 alten =-1,2,-1,1,-1,1,-1 eigh_mont =-1,2,-1,1,0,-1,-1 line> \
        the_line =-1,2,-1,1,0,-1,1 <alte =-1,2,-1,1,0,0,-1 <lost lost> =-1,2,-1,1,1,0,-1 <teil =-1,2,-1,1,3,-2,-1 \
        <schl =-1,2,-1,2,0,-1,-2 <noch noch> =-1,2,0,-1,0,-2,2 haeng =-1,2,0,-1,0,-1,0 liebe =-1,2,0,-1,0,0,1 niert \
        =-1,2,0,0,-1,-1,1 <ausg =-1,2,0,0,-1,0,-1 inges =-1,2,0,0,-1,0,0 rtrae =-1,2,0,0,-1,2,-1 etrof roffe troff \
        =-1,2,0,0,0,-2,-1 arbei rbeit =-1,2,0,0,0,-1,-1 erei> erzt> estue gestu tuerz uerzt =-1,2,0,0,0,-1,0 <foun \
        enger firma found irma> =-1,2,0,0,0,0,-1 bei_eine die_letz round schwe =-1,2,0,0,0,0,0 0_poun <guar anga_der \
        besc_hatt clos_its die_agen ehjah gaben guard hjahr im_frue ives> laeng lose> rker> ruehj sued> this_morn \
        uards uehja work_at =-1,2,0,1,-3,0,0 <von> =-1,2,0,1,-2,1,-1 tung> =-1,2,0,1,-1,-1,-1 nstag \
        =-1,2,0,1,0,-1,-1 losse =-1,2,0,1,0,0,-1 0_von =-1,2,0,1,0,0,0 ngest =-1,2,1,-1,-1,-1,-1 got_a \
        =-1,2,1,-1,0,-1,0 haupt the_0 =-1,2,1,-1,1,-1,-1 beite =-1,2,2,-2,3,-2,-2 <bis> =-1,2,2,-1,0,-1,-1 bis_0 \
        =-1,3,-2,-2,3,2,-3 <plan =-1,3,-2,0,2,1,-2 <den> =-1,3,-1,-1,0,-1,-1 lant> =-1,3,-1,-1,0,-1,1 aefti eftig \
        =-1,3,-1,-1,0,-1,2 tigte =-1,3,-1,-1,0,0,-1 ngebr =-1,3,-1,-1,1,0,-1 <rett =-1,3,-1,0,0,-2,0 <haen \
        =-1,3,-1,0,0,-1,-1 <kuen <kurz digun ndigu =-1,3,-1,0,0,1,-1 worke =-1,3,-1,1,-1,-1,-1 a_work \
        =-1,3,-1,1,0,-1,-1 chlos hloss schlo =-1,3,0,-1,-1,-1,1 igung =-1,3,0,0,-1,-1,-1 verla =-1,3,0,0,0,-1,0 \
        0_besc work_had =-1,3,0,0,0,0,-1 orker =-1,3,0,0,0,0,0 plan_and =-1,4,-1,-1,-1,0,0 iegt> =-1,4,0,0,-1,1,-2 \
        <verl =-1,4,1,-1,0,-1,-1 einge =-1,5,2,-1,-1,-3,-2 nach> =0,-7,-1,6,4,-4,1 <ich> =0,-3,-3,-1,1,1,5 <wer> \
        =0,-2,-2,-1,3,3,-1 <frag =0,-2,-2,0,2,2,-1 <that that> =0,-2,-1,-1,0,2,1 i_ve =0,-2,-1,-1,4,-1,0 ueck> \
        =0,-2,-1,-1,5,1,-2 vier> =0,-2,-1,0,0,4,-1 leite =0,-2,-1,0,1,1,-1 mand> =0,-2,-1,0,1,2,-1 <but> \
        =0,-2,-1,1,0,0,2 jeden =0,-2,-1,1,3,-1,0 <es> =0,-2,-1,2,0,0,0 <when when> =0,-2,0,-3,-1,4,1 <wir> \
        =0,-2,0,-1,-2,3,3 <komm =0,-2,0,-1,-1,3,1 fragt =0,-2,0,0,0,0,2 ellt> =0,-2,1,-1,-1,1,2 in_the \
        =0,-2,1,-1,0,4,-2 tand> =0,-2,1,-1,4,-2,0 <hour =0,-2,1,1,0,-1,1 ische =0,-2,2,0,0,0,0 <dana anach danac \
        =0,-2,3,-2,1,-1,0 <oder oder> =0,-2,7,-3,-1,0,-1 inter =0,-1,-2,-1,2,3,-1 ennt> =0,-1,-2,0,5,0,-2 <vier \
        =0,-1,-2,1,0,1,0 ends> =0,-1,-1,-1,-2,3,1 <chef =0,-1,-1,-1,-1,2,2 nager =0,-1,-1,-1,0,0,2 <viel each> \
        =0,-1,-1,-1,0,1,1 <ve> tuer> =0,-1,-1,-1,0,2,0 nenn_das =0,-1,-1,-1,0,2,1 sprin =0,-1,-1,-1,1,1,1 lbst> \
        linge =0,-1,-1,-1,2,-1,1 ausse leave =0,-1,-1,-1,2,1,-1 chich hicht =0,-1,-1,-1,3,-1,0 ifts> \
        =0,-1,-1,-1,3,0,0 freun reund =0,-1,-1,-1,4,-1,-1 <app> =0,-1,-1,0,-1,1,2 bei_wird foto> jahr_erfa \
        =0,-1,-1,0,-1,1,3 ingt> =0,-1,-1,0,0,0,1 <each =0,-1,-1,0,0,0,2 <gibt erksc gibt> =0,-1,-1,0,0,1,0 faehr \
        =0,-1,-1,0,0,1,1 nmal> =0,-1,-1,0,0,3,-1 selbe =0,-1,-1,0,1,-1,1 angel =0,-1,-1,0,1,-1,2 gesse \
        =0,-1,-1,0,1,0,0 <six> reits =0,-1,-1,0,1,1,-1 haus> =0,-1,-1,0,2,0,0 in_die =0,-1,-1,0,2,1,-1 im_mona \
        =0,-1,-1,0,3,-1,0 <vorh =0,-1,-1,1,-1,-1,1 <cove cover =0,-1,-1,1,-1,0,1 of_us =0,-1,-1,1,-1,0,2 <weil \
        =0,-1,-1,1,-1,1,2 weil> =0,-1,-1,1,-1,2,-1 ional und_hat =0,-1,-1,1,0,-1,1 <pick =0,-1,-1,1,0,-1,2 rksch \
        wer_bei =0,-1,-1,1,0,0,1 ammer aren> waren =0,-1,-1,1,0,1,-1 isten =0,-1,-1,1,1,-1,0 month =0,-1,-1,1,1,0,-1 \
        misse =0,-1,-1,1,1,0,0 <sche =0,-1,-1,1,1,1,-1 aus_der =0,-1,-1,1,2,-1,-1 ated> =0,-1,-1,2,-1,-1,0 vers> \
        =0,-1,-1,2,-1,1,-1 <einz =0,-1,-1,2,0,-2,1 <heut heute =0,-1,-1,2,0,-1,-1 proch sproc =0,-1,-1,2,0,-1,0 \
        abend =0,-1,-1,2,0,0,-1 <elev <lern eleve leven =0,-1,-1,3,-1,-1,-1 <for> =0,-1,-1,3,-1,-1,0 erst_jahr \
        =0,-1,-1,3,-1,-1,1 when_i =0,-1,-1,3,-1,0,0 <kurs =0,-1,-1,4,-3,0,0 erste =0,-1,-1,4,-1,0,-1 fung> \
        =0,-1,-1,4,1,-1,-2 atte> =0,-1,0,-1,-1,-1,3 uns_auf =0,-1,0,-1,-1,1,1 reich viel> =0,-1,0,-1,-1,1,2 ragt> \
        =0,-1,0,-1,-1,2,1 <as> =0,-1,0,-1,-1,3,-1 pitze spitz =0,-1,0,-1,-1,3,0 taube =0,-1,0,-1,-1,4,-1 <spit \
        =0,-1,0,-1,0,-1,1 halb> =0,-1,0,-1,0,0,-1 chnit hnitt schni =0,-1,0,-1,0,0,1 ater> =0,-1,0,-1,0,1,-1 aube> \
        =0,-1,0,-1,0,1,0 reibt =0,-1,0,-1,0,1,1 <aber =0,-1,0,-1,0,2,-1 eiche =0,-1,0,-1,0,2,0 <pfle flege \
        =0,-1,0,-1,1,-1,1 rank> =0,-1,0,-1,1,-1,2 <frid frida riday =0,-1,0,-1,1,0,0 <sieb siebe =0,-1,0,-1,2,-1,1 \
        iday> =0,-1,0,0,-1,-1,3 lacht =0,-1,0,0,-1,0,0 ence> =0,-1,0,0,-1,0,1 <meld =0,-1,0,0,-1,1,-1 ebern \
        =0,-1,0,0,-1,1,0 <noti <verk =0,-1,0,0,-1,1,1 <anno <halb annou die_paus kein_betr nnoun nounc usen> \
        =0,-1,0,0,-1,2,-1 lehr_vom =0,-1,0,0,-1,2,0 <wuer uben> wuerd =0,-1,0,0,0,-1,2 <tor> eteil =0,-1,0,0,0,-1,3 \
        s_in =0,-1,0,0,0,0,0 assie rende wollt =0,-1,0,0,0,0,1 <erge ebnis einm_selb erge_werd ergeb gebni im_okto \
        linie oeser okto_in proz_die rgebn sich_0 utes> werd_im =0,-1,0,0,0,0,2 acht_von ausg_ist dass_der eicht \
        elach elegt erfa_man foto_von gelac geleg mein_schr mit_foto the_frid =0,-1,0,0,0,1,-1 <donn donne drei_jahr \
        lang> nerst nners onner rstag =0,-1,0,0,0,1,0 <hoch atzte draus druck latzt ritt> =0,-1,0,0,0,1,1 <umfr \
        esse> hall> mfrag pass_ist passi sche> seres thin_i umfra ware_es wir_habe =0,-1,0,0,0,2,0 nich_auf rschl \
        =0,-1,0,0,1,-1,0 <if> =0,-1,0,0,1,-1,1 <late ein_team uesse =0,-1,0,0,1,0,0 late> =0,-1,0,0,1,0,1 berst \
        dem_werk ebers eiss> =0,-1,0,0,1,1,-1 erwar fterw rward terwa wagen wards =0,-1,0,0,1,1,0 anung fach> lanun \
        planu =0,-1,0,0,2,-1,-1 the_norm und_dana =0,-1,0,0,2,-1,0 <find <taus at_midn orher rher> vorhe \
        =0,-1,0,0,2,0,-1 <gema emach gemac tage> =0,-1,0,0,2,1,-1 <thre der_plan hree> three =0,-1,0,1,-1,-1,2 lache \
        =0,-1,0,1,-1,0,1 <tag> =0,-1,0,1,-1,1,-1 einzi inzig nzige =0,-1,0,1,-1,1,1 in_my =0,-1,0,1,0,-1,0 berei \
        ereit =0,-1,0,1,0,-1,1 ich_bei =0,-1,0,1,0,0,0 <erhi <jema <kamm erhie jeman kamme reis> rhiel tritt \
        =0,-1,0,1,0,0,1 <bere <lach <link alle_gela estan indet linke =0,-1,0,1,0,1,-1 0_mit =0,-1,0,1,0,1,0 \
        das_best ieren venti von_hall =0,-1,0,1,1,-1,-1 <incl <tour clude inclu nclud =0,-1,0,1,1,0,-1 <je> <pro> \
        =0,-1,0,1,1,0,0 aerz> freie maerz uebe_das weiss =0,-1,0,1,2,-1,-1 <ohne =0,-1,0,1,2,1,-2 macht \
        =0,-1,0,2,-1,0,0 im_lebe =0,-1,0,2,0,0,0 abso_aus anlag nlage =0,-1,0,2,2,-1,-1 ohne> =0,-1,0,3,-2,1,-2 \
        neben =0,-1,0,3,-1,-2,0 for_a =0,-1,1,-1,-2,1,1 <gefr =0,-1,1,-1,-1,-1,2 <look =0,-1,1,-1,-1,0,2 hsten \
        =0,-1,1,-1,-1,1,1 <wuss von_hat =0,-1,1,-1,0,-1,1 echen =0,-1,1,-1,0,-1,2 <lieb ment> =0,-1,1,-1,0,0,0 <spae \
        spaet =0,-1,1,-1,0,0,1 <vors =0,-1,1,-1,1,-1,1 rtet> =0,-1,1,-1,1,0,0 <dach <wo> ingel =0,-1,1,-1,1,0,1 \
        hreib =0,-1,1,-1,2,-1,-1 <tage =0,-1,1,-1,2,0,-1 mit_eine =0,-1,1,-1,3,-1,-1 zeit> =0,-1,1,0,-2,1,0 chten \
        =0,-1,1,0,-1,-1,1 port> =0,-1,1,0,-1,0,0 nday> =0,-1,1,0,-1,0,2 fest> tlich =0,-1,1,0,-1,1,-1 <moeg \
        jahr_lang =0,-1,1,0,0,-1,0 eitet itet> reise =0,-1,1,0,0,-1,1 <gear amens gearb lich> =0,-1,1,0,0,0,-1 <beko \
        bekom eginn ekomm zwei_woch =0,-1,1,0,0,0,0 <term eglic moegl oegli ungst unkt> what> =0,-1,1,0,0,0,1 fuehl \
        habe_eine infor itste nachf nform =0,-1,1,0,0,1,-1 da_war wo_die =0,-1,1,0,0,1,0 <buer <what beca_i buero \
        hrers uero> =0,-1,1,0,1,-1,-1 <on> =0,-1,1,0,1,-1,0 <reis hab_ich =0,-1,1,0,1,0,-1 in_marc =0,-1,1,0,1,0,0 \
        <marc am_sams arch> einsa fili_am insat march nsatz =0,-1,1,1,-2,1,0 <etwa =0,-1,1,1,-1,-1,1 rsche ting> \
        =0,-1,1,1,-1,0,-1 ein_jahr und_eine =0,-1,1,1,-1,0,0 frei_die hten> und_zwei =0,-1,1,1,-1,0,1 <gesa \
        =0,-1,1,1,-1,1,-1 erein =0,-1,1,1,0,-1,0 <inzw <kame inzwi nzwis war_das =0,-1,1,1,0,0,0 der_beru \
        =0,-1,1,1,1,-1,0 kann> =0,-1,1,2,-1,-1,0 dass_ich =0,-1,1,2,0,-1,0 <schu =0,-1,1,2,0,0,-2 <durc durch \
        =0,-1,1,2,0,0,-1 kann_ich =0,-1,2,-2,-3,3,1 <name =0,-1,2,-1,-1,-1,1 <ob> =0,-1,2,-1,-1,1,-1 eschi start \
        =0,-1,2,-1,-1,2,-1 ehrer =0,-1,2,-1,0,-1,0 <glei gleic leich =0,-1,2,-1,0,-1,1 fuer_den =0,-1,2,-1,0,0,0 \
        lungs mich_kein =0,-1,2,-1,0,1,0 itte> =0,-1,2,-1,2,-2,-1 <hab> =0,-1,2,0,-1,0,0 aeche =0,-1,2,0,0,-1,-1 \
        urch> =0,-1,2,0,0,-1,0 lagen =0,-1,2,0,0,0,0 <elek <posi beset ekost ektro elekt ginn> inte_bese lektr ositi \
        sei_inte sprob =0,-1,2,0,1,-1,-1 <kann osten =0,-1,2,1,0,-1,-1 <trai =0,-1,2,2,-1,0,-1 <gese \
        =0,-1,3,-1,-1,0,-1 <schn eich> =0,-1,3,-1,0,0,0 an_die =0,-1,3,-1,1,-1,-1 eitag freit reita \
        =0,-1,3,0,-1,-1,-1 <bewe =0,-1,3,0,0,1,-1 runde =0,0,-3,-2,2,1,2 eder> =0,0,-3,-1,2,-1,3 icht> \
        =0,0,-2,1,0,0,0 zwei_jahr =0,0,-2,2,-3,2,2 <habe =0,0,-1,-2,-3,2,3 <wird wird> =0,0,-1,-2,2,0,1 <dank \
        =0,0,-1,-1,-1,-1,2 <sitz =0,0,-1,-1,-1,0,2 riebs =0,0,-1,-1,-1,1,0 tiert =0,0,-1,-1,-1,1,1 beric ringt \
        =0,0,-1,-1,-1,1,2 jeder =0,0,-1,-1,0,-1,3 jede_morg =0,0,-1,-1,0,0,0 beit> =0,0,-1,-1,0,0,1 faell rstan \
        stopp =0,0,-1,-1,0,0,2 the_only =0,0,-1,-1,1,-1,1 <move =0,0,-1,-1,1,0,0 <zehn =0,0,-1,-1,1,0,1 aellt \
        =0,0,-1,-1,1,1,-1 bei_hat hat_ein i_m =0,0,-1,-1,2,-1,0 <kind =0,0,-1,-1,2,-1,1 <shif shift \
        =0,0,-1,-1,3,-1,-1 and_nobo =0,0,-1,0,-1,0,2 eone> meone omeon someo =0,0,-1,0,-1,2,-1 chefi efin> hefin \
        =0,0,-1,0,0,-1,1 <brie <elf> desse =0,0,-1,0,0,-1,3 <klin =0,0,-1,0,0,0,0 ausen itten nner> ueche \
        =0,0,-1,0,0,0,1 aving fand> =0,0,-1,0,0,0,2 gewer =0,0,-1,0,0,1,-1 erwei =0,0,-1,0,0,1,0 <bera berat enigs \
        esser nigst =0,0,-1,0,0,2,-1 <hin> tzte> =0,0,-1,0,1,-1,1 <masc =0,0,-1,0,1,0,-1 <kass allei issen orkin \
        rking tscha worki =0,0,-1,0,1,0,0 erne> estel sicht =0,0,-1,0,1,0,1 der_kuec =0,0,-1,0,1,1,-1 ewohn \
        =0,0,-1,0,1,1,0 <ster alls> erten =0,0,-1,0,1,2,-1 in_zwei what_they =0,0,-1,0,2,0,0 ich_hatt sdien \
        =0,0,-1,0,2,1,-2 <t> =0,0,-1,0,2,1,-1 stem> =0,0,-1,1,-1,-1,2 <eige =0,0,-1,1,-1,0,0 ehrli genen ntin> tore> \
        =0,0,-1,1,-1,1,0 <us> =0,0,-1,1,-1,1,1 <hing hinge =0,0,-1,1,0,-1,0 innt> =0,0,-1,1,0,-1,1 ache> brief rest> \
        =0,0,-1,1,0,0,0 0_plae <oma> <plae <ware <zeug aendi aeuse das_zeug eispr euser freis geno_und hatt_kein \
        im_juli ispre lebe_hat luec_im mein_oma mich_trot ngese noch_0 oma_hat reisp staen taend war_frei \
        =0,0,-1,1,0,0,1 aben_jema ahmt> erahm gerah rahmt =0,0,-1,1,0,1,-1 me_at rding =0,0,-1,1,1,-1,0 luded uded> \
        =0,0,-1,1,1,0,-1 they_did =0,0,-1,1,1,0,0 chenp im_maer jema_fuer let_me olle> whic_is =0,0,-1,1,2,-1,-1 \
        <will nate> will> =0,0,-1,2,-1,-1,0 <ment mento =0,0,-1,2,-1,-1,2 eigen =0,0,-1,2,-1,0,-1 ices> \
        =0,0,-1,2,-1,0,0 einz_mal fuer_math =0,0,-1,2,0,-1,-1 <run> mich_inzw terin =0,0,-1,2,0,-1,0 weil_er \
        =0,0,-1,2,0,0,0 beits chung die_meis echun hung> im_erst rechu =0,0,0,-3,5,-1,-2 <da> =0,0,0,-1,-1,-1,1 \
        ingen =0,0,0,-1,-1,-1,2 <woul would =0,0,0,-1,-1,-1,3 hat_der =0,0,0,-1,-1,0,2 <morg auf_stat desha morge \
        =0,0,0,-1,-1,0,3 <besu besuc =0,0,0,-1,-1,1,-1 <says says> =0,0,0,-1,-1,1,1 hrlin lehrl rling stor_mana \
        =0,0,0,-1,-1,2,0 <befo <nett nette pring =0,0,0,-1,-1,2,1 whet_you =0,0,0,-1,0,-1,1 ich_nach im_foye isch> \
        legt> =0,0,0,-1,0,0,0 <kuec tisch =0,0,0,-1,0,0,1 <spre eine_frau itzt> sitzt sond_der =0,0,0,-1,0,0,2 \
        ende_war hday> nich_alle nich_sage sage_und vers_das war_nich =0,0,0,-1,0,1,-1 ntere rueh> =0,0,0,-1,0,1,0 \
        <abst <haus <heim <rede =0,0,0,-1,0,1,1 <druc aber> aehrt eine_woch erset imme_noch rsetz =0,0,0,-1,0,2,-1 \
        <weni und_habe war_die wenig =0,0,0,-1,0,2,0 <oben <radi <tief erlei faeh_selb mal_gefr ndert verle was_nerv \
        =0,0,0,-1,0,3,-1 der_spit =0,0,0,-1,0,3,0 seit_jahr =0,0,0,-1,1,-1,-1 teres =0,0,0,-1,1,-1,0 <kett <nine \
        nine> =0,0,0,-1,1,-1,1 four_mont =0,0,0,-1,1,0,-1 aison irkli ison> klich rklic saiso wirkl =0,0,0,-1,1,0,0 \
        <fals aeume alsch bei_kam davo_mit falsc itsch kam_der kenne lsch> meis_mit ohne_murr sieb_mona \
        =0,0,0,-1,1,0,1 asing jetz_in nich_der tings =0,0,0,-1,1,1,-1 <obst arkpl kplat parkp rkpla =0,0,0,-1,1,1,0 \
        <hobb bstko hobby korb> obby> obstk stkor tkorb =0,0,0,-1,2,0,0 <reif da_nich enstp lange nstpl reife stpla \
        =0,0,0,-1,3,-1,-1 als_ich =0,0,0,-1,3,0,-1 war_ich =0,0,0,0,-1,-1,2 <firs <here <sons eien> esen> first \
        irst> move_to onst> sonst =0,0,0,0,-1,0,0 aufge hande rigen =0,0,0,0,-1,0,1 <mues <putz eitsp ftlic lschr \
        muess putze stati utzen verre wird_bei =0,0,0,0,-1,0,2 <desh <whol bei_so eshal kund_wer rache rsteh shalb \
        starb tarb> wer_mit whole =0,0,0,0,-1,0,3 my_car =0,0,0,0,-1,1,-1 <febr bruar ebrua febru ruar> \
        =0,0,0,0,-1,1,0 ertig ferti gabe> =0,0,0,0,-1,1,1 <anot <depe <drop <say> anoth auft> aves> cker> depe_on \
        depen dropp ehler epend erkau kauft nothe open> pends rkauf schra ucker wenn_jema =0,0,0,0,-1,2,-1 acken \
        aefts der_bezi eftsf ftsfu habe_ein nur_wenn sfueh tsfue =0,0,0,0,-1,2,0 at_two don_t nnte> =0,0,0,0,-1,3,-2 \
        ahren =0,0,0,0,0,-1,-1 <begi =0,0,0,0,0,-1,1 <aush ausha cher> der_frue enden ganze hang> reibe shang ushan \
        usser =0,0,0,0,0,-1,2 <floo annel chann floor hanne loor> nnel> wird_nich =0,0,0,0,0,0,1 0_a 0_am 0_maen \
        0_sitz <abon <aisl <akt> <albe <anae <anal <ans> <anzu <awfu <baen <bala <bana <benc <biss <cant <cari <casi \
        <chec <chip <chri <clam <cliq <cloc <code <curr <daer <danc <ddr> <dent <depa <desi <detl <disa <disc <disp \
        <dive <doof <draw <dres <duzt <emoj <ener <engp <fact <fael <fand <fill <fitt <fluk <foye <froh <gefe <gewa \
        <gewe <gezi <goss <grem <hera <hero <heul <his> <hone <idea <idyl <info <ingr <init <innu <juen <june <kapi \
        <kase <kits <klap <klim <kons <kopf <kreb <loge <maen <mate <mean <mitl <moeb <naem <nick <nied <null <nurs \
        <only <othe <pet> <pfan <prai <quie <radl <re> <retu <rohr <rope <ruef <ruhn <sals <sap> <sell <shee <sist \
        <sits <slac <smil <snac <sock <spea <spli <spon <stef <stre <surg <teac <thea <thek <thum <ton> <trau <tuet \
        <umba <valv <wahl <wann <weld <wem> <wirf <witz <wrot <yusu <zapf <zerl <zuck <zufa a_fort a_m a_mont \
        aber_so abled abonn achfo achhe achtl adsch aelft aemli aenis aeres aesse aesth aftli agess ahlbe ahres \
        aised aisle aits> alanc alber albze alier alsa> alsge alve> alysa am_ende am_lieb am_rand am_tor amily ammha \
        amt_hat anaes anal> analy and_in and_some andha andle andos anhae anne> ansit antee anzus apft> apita arbox \
        aring arkei artme as_the aseme asern atre> atswa attde auch_das auch_mal auf_mein ausg_man ausl_ist ausle \
        ausme auss_der aussi awfu_but awful awing awurs baend balan banal barke basem baum> befoe bei_null belon \
        bench benzu berla bern> best_aus betr_gewa betr_von bett> bevol bin_ja bis_zur bisse bliku bniss bockt bonne \
        bself bsten btisc budel by_week bzeit came_in candl cant_is cante carin casin check chefs chell chenc chfol \
        chher chig> chipp chris chuec chutz ckgel cknam clamp cliqu clock code> cove_my curry d_been daerm dance \
        dann_ist das_jede dazu_der deas> deln> den_lade denmo depar der_an der_auf der_brie der_bub der_der der_dien \
        der_drit der_fami der_halb der_kund der_prue der_seni der_tuer deres derge derko desig detle dhall die_betr \
        die_komm die_kund die_mitt die_moeb die_prod die_sitz die_spae die_umst die_vorw die_wahl dien_am digen \
        disab disco dispo diver dnung doof> dranh drawi dress drit_akt dukti dumme dunge duzt> dylle eant> earbo \
        eatre eaves ebel> eberl ebevo ebsel ebste ederg edin> efan> efeie efer> effel efing efoer eftau egend egent \
        egess eheul ehle> ehnja eibti eidun eiert eime> ein_ande ein_fami ein_foto eine_fina eine_pfan einli eitde \
        eits> eitsb ekonn eleie elfal elfte elong eltsa emium emlic emoji ench> energ engpa enhof enisc enmen enmom \
        entei ents_sich enzuc epart erads erarc erati eraus erboc erder ereic erfae erfe> erfes ergel ergie ergis \
        erme> ersan ertet es_war es_zu esamm esber esign esper esthe estie eswei etist etlef eturn eult> evoll ewaeh \
        ewerk ewert ewinn ewonn ezimm facto falt> fand_das fanne fehl_ich ffel> fill> finer firs_the fitt_at fitte \
        floo_the flukt foerd for_four for_me formi fort_and fortn foyer froh> ftaub ftuch fuer_ein fuer_ihre \
        fuer_mich fuer_rohr gefei gefr_wird gege_ein geges geheu gekon gelei gend> gene> gente geon> gera_im gerei \
        gesa_von gesam gespe gest_weil geste gesti gewa_die gewae gewi_muss gewin gewon gezim gisst gossi gpaes \
        gremi grid> gstur habe_den habe_mein habe_nach habe_zwei haelf haftl halbz hand_der hat_auch hat_bei hausl \
        hausm heatr hecks hefs> heid> heidu heime helle hench herau hero> hetis heul> heult hfolg hher> hien> hiera \
        hinke hint_mir hippe his_own hlbet hnau> hnjae holt> holte hones houte hreie hresb hrien hrist hrows hrsch \
        htern htfes htlic htlin huech huldi humbs hutz> i_woul iaer> iaere ials> ibtis ich_0 ich_sons ich_viel \
        ich_wied ich_zu ichst ichtl ickna icks> idays ideas idung idyll iebev iebse iebst iefin iefta ielfa ierar \
        igur> ihre> ikum> iley> iliae im_hand im_quar imme_wer in_june in_ordn in_unse inale ingeh ingin ingri inie> \
        initi inked inker inlic innun into> ioned ipped iques irft> is_awfu isabl iscou ishes isle> ispon isser \
        ist_jede istia it_in it_up itaen itdem itgen itial itlac itsba itspl itsta ituie ivers ivita jahr_seit \
        jahr_sie jede_sein jetz_mein jueng june> kam_es kapit kaser kbark kedin kein_deut kein_fens kein_zett kels> \
        kgele kind_peop kitsc klapp klima klin_es kname known koeni komm_dann komma konnt konst kopft krebs kscha \
        kschu ktuat kund_habe lack> lag_am lamp> lance later lays> lbern lbete lbzei ldige leib> leibt leien \
        leit_mit leits letz_tag lfalt lfte> lger> liaer lichs liebs liebt lieg_bei lier> likum lima> lique lish> \
        llege loge> long> lsges ltsam luktu lunge lysat maenn mando mate> mbau> meant mein_foto mein_mann mein_nach \
        mein_spin mein_vate melt> merad merfe mert> mhaus mich_auch miert miley milia mily> minu_and mitla mitt_zusa \
        mium> mmand mmelt mmerf mmert mmhau moebe moji> momen mont_und morte mpenm my_shif my_sist nach_gibt nachh \
        nacks naec_tag naeml naest nale> nalys nchef ndel> ndeln ndenm ndesw ndhal ndle> ndos> nemen nenho nergi \
        nest> neue_betr ngpae ngrid ngstu nhaen nich_aus nich_beim nich_gesu nickn nier> nisch nish> nitia njaeh \
        nkedi nkels nkers nmens nmome nneme noch_der notie nown> nscha nsiti nstit ntan> nteen null> nungs nurse \
        nutes nzuch nzuse ob_er ocks> ockt> odukt oebel oenig oerde oere> of_that ohrsc olger olish olte> oment \
        omman omme> oned> onent onest only> onnem onnt> onsti ontan opera opftu ordn_ist ordnu ormie ortem ortni \
        orwue osse> ossip ostmo othe_peop otier outed overe oyer> paess palie partm peak> peinl penme perat pfann \
        pftuc picks pind> pitae play_the plays plice polis ponen ponta postm prais prod_der ques> quiet radl> radsc \
        rand> range ranha ransi rarch ratin ratsw rawin rawur rbock rbox> rchie rdnun read> rebs> remiu reng> resbe \
        retur rfaeh rfest rgele rgens rgeon rgest rgie> rgiss riefi rieft rien> ringi rings rint> risti rite> rkeit \
        rmier rnenh rnier roduk rohrs rope> roppe rote> rows> rsand rschu rster rstth rtems rtmen rtnig ruefe rueff \
        ruhna rund_0 rwuer sable salsa sandh sass_wir sasse sator sbaum sberi sche_eine schig schut scoun sech_uhr \
        sein_kann seit_gest seit_im seit_sech seitd self> sell> selts semen sensc serl> serne sfael sgewe shes> \
        sich_beim sich_das sie_am sie_brin sie_habe sie_soga sitz_die six_year slack smile snack so_eine so_war \
        socks spae_und spali speak splat splic spone spont srats sserl ssich ssip> stan_im stefa sters sthab sthet \
        stian stitu stmor stren stthe stueh sturn such> surge swahl sweit taen> tag_an tages talke talsg tamme tammh \
        tattd tdem> tdess teach tefan tems> tfest tgeno thabe that_mean the_bus the_cant the_cloc the_draw the_fitt \
        the_hero the_nurs the_open the_post the_stor theat then_i theti think thro_a throw thumb tials tian> tiege \
        tione tist> titui tivit tlach tlef> tlini tment tmort tnigh tor_der trawu treng tsam> tsbau tspla tstag \
        tstel tswah ttage ttdes tters tthek tuati tuch> tuehl tuete tuier turn> turni uatio ubenz ublik ucher udel> \
        uebe_fuer uebe_mein uebe_wer uefer ueffe uenge uete> ufall ugesp uhnau uiere uiet> uktiv uktua uldig umbau \
        umbs> ummen umst_auf und_doch und_vers und_woll unde_a unse_abte urgeo urnie urry> urst> urstt usah> usehe \
        usfae usgew uslei usmei ussic usuf> uted> valve vate_star ve_stop verbo vered verg_man vergi vers_jede vielf \
        vitae von_elf vor_0 vorwu waehl wahl> wahlb waits wann> waru_der week_for weg_die weil_ich weil_sie weld> \
        wer_nich wful> wie_in wie_vor wied_am wing> winnt wir_sind wir_so wir_wied wird_von wirft witze woch_nich \
        wonne write wrote wuerf wuss_ich xtraw ylle> ysato yusuf zapft zehnj zeit_die zeits zerle zu_ende zu_sein \
        zucht zucke zufal zuge_und zuges zusah zuseh =0,0,0,0,0,0,2 0_fami <holt <loud <stam an_weih chtli darf_nach \
        der_disp heke> huld> loud> sent_the sign> stamm theke then_sent us_a =0,0,0,0,0,1,-1 abei> an_und die_frue \
        eifen hoert oert> riert =0,0,0,0,0,1,0 0_bei 0_seit <admi <anyw <assi <aufe <auft <baue <bevo <bezi <bing \
        <birg <boar <boat <boss <bren <cale <cann <chic <chie <clev <clim <coff <dare <daru <deci <defe <deic <derw \
        <ding <disk <don> <dort <drov <einf <erke <erle <erse <etag <exec <expl <faeh <faxe <feld <flie <foll <gefo \
        <gefu <gegr <gelt <gelu <gene <gepu <gewu <gis> <gone <grin <grow <grub <hals <harn <head <herk <himm <hold \
        <how> <hupe <indi <jerk <kant <kid> <klem <klet <klo> <kore <kuch <kuer <kues <laug <leuc <live <ll> <loes \
        <luck <lust <main <malt <memo <merk <mert <mitp <mode <nid> <odd> <oft> <ohre <pain <pall <palm <patr <perf \
        <pfei <puen <rack <raed <righ <road <roug <rude <saet <sail <saun <scaf <serv <setz <slog <smel <solc <soup \
        <stac <tast <tisc <titl <town <ulce <unpa <use> <vent <voic <vorz <wave <wc> <whil <wora <yach <zuer a_comp \
        a_frie a_pers a_plan a_post a_reco a_wall absta achla achtd aders adica adles admap admit aeltn aesen aete> \
        aeter affol agerl agers agsin ailin ainly akes> albes albja alle_nur allem allet almen als_der als_ein \
        als_im altsr am_mont amste an_drei and_afte and_my and_paid and_pays and_she andou anged anngu annot anspa \
        antin anywh aratu are_bril ared> arenc arier arnes artig arueb assis asten at_nigh ateme ateve aturb \
        auch_nach auf_seit aufhi auftr augh> auna> auso> axes> aying bauen bebue befo_she bei_sie benra berga berne \
        best> best_was bevor bezir bingo birgi bjahr boat> boss> brenn bsrae bstau buehn but_a caffo calen calls \
        cando cann_hear canno cator chaet chef_von cheun chie_exec chief chlan chrau chsag chtdi chtfu chuet cing> \
        cisio ckges ckily cleve climb coffe commu cordi cutiv dared darue das_auch das_buer das_esse das_gefu \
        das_ist dass_das dass_wir decis defen deich dem_somm den_bonu den_dien den_stan der_abte der_auft der_druc \
        der_gesc der_grue der_kess der_lang der_park der_werk derer derfu dersh derst derwe dical dicat die_einz \
        die_gene die_gesc die_koll die_kuec die_leut die_name die_offe die_schn die_zent dien_mit dinge diskr dless \
        dlubb dmap> dmits doesn door> dortl dour> dreim drit_tag drivi drov_out drove druc_neu eader eadle earn> \
        ebebu ebenr eberg ebte> ebueh echtf ecisi eckge ecuti edien edire eeze> efend efkue efror eftet egrin egte> \
        ehlun ehmen ehmig ehne> ehrun eidet ein_halb ein_hoch ein_vent eine_durc eine_pump einfa einm_im einz_die \
        eissl eithe ektle elalp elben elder elebt elev_mont elkuc eloes eltni eluef emmte enaus enehm engi_are enig> \
        enktl ennis ennte enstl enstw ented entha entil ents> epara epari eputz erate erbes ereis erern erfek erful \
        ergab ergru erkl_leut erkle erks> erkt> erleb erler ermal ernah ernet ershi erst_den ertei ervic erzen \
        es_neun escht estor esung etage etion etwa_sagt eucht eunen eusel evor> eworf ewuch execu expla ezirk faxes \
        feife feine fekt> felde fends fene> fenth ffold fgesc fhin> fices fkueh flie_raus flieg foen> foldi follo \
        foto_fuer fotos frag_sie frau_mit freez frore frue_eine ftet> ftfoe ftrag fuen_in fuer_in fuere gedie gedir \
        gefr_hat gefr_waru gefro gegri geleb geloe gelt_als gelte gelue geneh geput gerle gesc_bei gesc_sie \
        gesp_fuer gewu_und gewuc ghtly ginne glass gone> grins grow> grube grue_von gruen grund gsams gsinv gsori \
        gsten gurt> habe_der habe_in habe_so haetz halb_bei halbj hals> harne has_gone hat_in hatev haus_am have_a \
        headl hear_a hebeb herko heune hief> hile> himml hland hliss hmen> hmigu hner> hoch_auf hoen> holdi houts \
        hraub hreri hsage htdie htenn htfer htfue htly> huetz hund_und hunde hupe> i_can iant> icato idet> iefku \
        iend> ienti ierma ightl igste ikpun ilato iling illia im_augu imbs> immli in_ein in_full indic infac ingew \
        ingo> inly> inst> inven ionsr irgit irksl iskre isslu ist_er ist_gut ist_mir ist_weg istan ither itik> itikp \
        itle> itpac ittst ivati ivest ivier jahr_drei jahr_nich jektl jerks kanti kein_muss kenn_die kgesc kily> \
        kleit klem_war klemm klett klo_war koll_sind korea kpunk kreti kslei ktlei ktlic ktori kuche kuest lachl \
        lains lalp> land> landl lang_mit lass> lator laugh lben> lbes> lbjah lcer> lchen leade lebte legin legte \
        lemmt lenda leuch leut_mit liant liere limbs lines lips> lisch lisse lives lkuch ll_be llegi llem> llet> \
        llian llow> lmass lmen> loesc loesu logan ltnis ltsra lubbe lucki lueft luftf lusti mach_foto mainl malt> \
        man_eine man_hoer man_who mann_ist mass> me_by mehr_die mein_beri mein_drit mein_schi meis_hoer mells memo> \
        mente ments merkt merte migun mir_mehr mit_drei mit_name mit_saeu mit_wir mitpa mits> mlisc mmlis mmte> \
        mmuni moder moeg_die mont_von motio mste> mulie munic nahm> nalle name_der nauso ncing ndar> nderf ndica \
        ndlub ndour nehmi nento ness> nfach nfte> nged> ngewo ngsor ngurt nhall nicat nich_lang nich_reic nich_wer \
        nitts nkte> nktli nngur nnot> noons noth_and npack nspar nsrun nstle nstwa nterg nthal ntila ntine nunge \
        nur_nich nur_noch nvent nywhe oadma oard> odern oege> oennt oesch oesn> oesun off_the offe_tuer offee ogan> \
        ohren oice> oken> olche oldin ollow ommun omoti onall onsru oons> oppin oran> orbil ordin orea> oren> orfen \
        orien ories orin> orked orsch ortle orzim ossar ostur otion otiva otivi otos> out_the outs> ownha paete \
        paid_the paint palle palme panng parat parie patro perfe pfeif ping> plain plak_mit plan_die platz pler> \
        postu pping praes promo puenk puer> putzt rack> radic raese raete rale> ransp rater ratur raube raufh rberi \
        rbess rbild rchsa ream> reco_mess reeze reic_steh reima reist rency rennt rerin rern> rers> resse retio \
        reuse rfekt rful> rgabe rgit> rgrun rich> rient rift> rilli rinst rive> rked> rkenn rklei rksle rlebt rleid \
        rleit rlern rmuli rnahm rness rnet> roadm roken romot roppi roren rossa rove> rship rstem rteil rtens rtig> \
        rtige rtlei rube> ruder ruebe ruend rumen rungs rvice rweil rzimm s_eine said_noth saili same_day sarti \
        sauna says_no scaff sche_und scheu schi_ist scho_die scho_mal schte seith selal selb_als selku sent_me senti \
        serer serun servi setz_sich sich_rech sich_unte sie_fueh sie_in sinc_spri sinve sions sista sitz_der skret \
        sleit slips sloga sluft smel_of smell solch sorie sort> soup> soup_and spae_war spare spit_der spuer sraet \
        sraum srund ssart ssela sseru ssist ssluf stack stan_die stant state staub stayi steh_wie ster_weil stig> \
        stlei stor> stori strea streu strum stuff sture stwag sungs svors tack> tagsi takes tants taste tatem tayin \
        team_bei tell> tells telma temen tenni terei tergr tever tfert tfoen tfueh thalt the_back the_brok the_last \
        the_man the_road the_room the_week tief> tiefk tift> tigen tikpu tilat tine> title tivat tivie tniss torie \
        torin townh tpack trale tream treus tron> trume tsrau ttelm ttern ttste tuff> turbe twage ubber uckil udere \
        ueckg uehl> uehlu uehne uehru uende uenkt uerst uerze ueste uetzt ufent ufges ufhin uftfo uftra ugeha ulcer \
        ulier um_sech ument umpe> uncin und_gefr und_ist und_nimm und_setz und_zuru unent ungso unica unkte unpac \
        uns_im up_the urber urchs uselk ustig utive utzt> vatio ventu verb_lieg verbe verl_war vers_und verte vesto \
        vestr vice> viere vierm voice voll> voll_war von_um vorbi vorsc vorzi walls wand> wand_und war_als war_der \
        war_im waru_unse was_wir waves we_have weil_die weis_man wenn_die wer_etwa wer_frag wer_in werkl whate while \
        who_had wir_in wir_seit wir_wuer wird_wie with_as wnhal woch_lang woch_spae woran worfe wucht wuer_fuer \
        wuer_und wurd_es xecut xplai yacht ywher zeug> zige> zirks zu_scha zu_tief zuers zuger zwei_leut zwei_ster \
        =0,0,0,0,0,1,1 <cand <gets <taug ames> aught ctory der_mont erkul euer> hlerk ichtf kultu lerku ltur> names \
        neuer olleg rkult rucke so_etwa taugh tory> ultur =0,0,0,0,0,2,-1 anisa etzen hin_und im_febr isati nisat \
        ntier satio she_is stay_at the_best und_frag when_it work_for =0,0,0,0,0,2,0 <geae <gega <krit <moti <nerv \
        <reor <repa <saeu <taub aeule anked at_for beko_bei bude> die_pfle die_stun does_t eaend egedi einan entie \
        eorga ervt> eulen foto_im from_a ganis geaen gese_man hanke hat_ihn ifen> im_hint imme_am in_two in_zwoe \
        inand kriti leged leut_habe motiv nande nervt nked> organ packe ragte reina reorg repar rgani ritik saeu_an \
        saeul sehr_viel shou_out sich_die siona thank uchte uerde und_sehr visio wech_an wenn_es zwoe_jahr \
        =0,0,0,0,1,-1,-1 chied =0,0,0,0,1,-1,0 <fens <ihne enige fenst iger> ihnen niger nster schau =0,0,0,0,1,-1,1 \
        <play actor but_i eavin in_kein leavi more_than than_my =0,0,0,0,1,0,-1 <denn <hand <leer <sais <tun> chte> \
        denn> denze eitsc enzet iving ndenz nzett rivin ssel> ssung =0,0,0,0,1,0,0 0_stop <abzu <adop <aerz <agre \
        <ampe <ante <antr <aufr <ausr <auto <baby <bahn <bark <bed> <bein <blec <boes <brea <brot <card <cell <coac \
        <cold <coul <cous <cred <dahi <dame <dazw <delu <diag <dog> <dr> <dues <earl <einv <elte <eyeb <faen <fall \
        <fang <ficu <flas <flug <foli <font <fuec <furc <gave <gebu <gego <geja <gesi <glam <gott <groe <herg <high \
        <hinf <hole <holi <hood <husb <igel <ilka <jewe <kale <kalt <klar <kleb <koff <kost <kran <leas <love <matt \
        <meck <mo> <murr <natu <neul <none <nood <orge <pare <pech <phra <piep <ping <poll <prak <rais <rauf <rege \
        <remi <riec <riet <rufb <ruft <ruhe <rumd <runt <sach <sale <sing <sinn <skep <smal <sohn <sola <soli <son> \
        <spie <stom <suff <sunr <tags <targ <tass <tats <thri <tria <truc <trul <unli <urla <vulk <warm <wart <wege \
        <well <wife <wrec <zerr <zwil a_love a_prop a_sing a_year abeih aben_mit aber_die aber_es abge_war abgeh \
        abyra abzug achs> acht_grad acht_mona adopt adshe adven aechl aerzt afend affen aglic agnos agre_to agree \
        agsar agsdi agsue ahin> ahnho ahrze aises aktis ales> alon> als_unse als_vier altes alzim am_bahn am_sonn \
        amoro ampel an_ein anche and_came and_it andby ande_kett ange_zu angin angs> ankin ankt> annen antei antik \
        antra anzer app_steh app_von arent arget arita arkha armer artet assun aster atsae attre aturf atzpl \
        auch_wenn auf_zwei aufga aupt> ausru auss_ist aussu auto> aven> azwis babyr bahnh banki barks bei_im bei_mit \
        beibe beiha beim_vier berha beru_biet best_in bgeho bin_zuru bis_dahi bis_der bis_donn blech boese branc \
        breat broth brow> burts but_my byras bzehn bzug> came_back card> cello cept> chaut chedu chem> chenk ching \
        chlaf chlec chlic chonm chrit chse> chtba chtem chtpl chwag chwim ckern ckssa coach cold> consi could cousi \
        credi ctors dach> dachs dahin dame> dank_ich dank_scho dankt dann_von darit das_als das_pers das_stan \
        das_verg das_wir days_in dazwi ddrei delux dem_dach den_dach den_mann den_vert dene> der_ande der_app \
        der_haen der_halt der_hoch der_letz der_rett der_somm der_team der_toch der_vert derka dersw desk_is diagn \
        die_app die_ausr die_bran die_diag die_gest die_hand die_rund die_schi die_ster die_such die_tour dles> \
        dopte dorf> dort_in dreht drei_kind drich dshee duess dules dvent eadsh easin eathe eberh ebrow eburt ebzeh \
        echli echwa eckss edene edit> edule eeken eekly eerla egelm egelt egnet egoss ehaus ehlin ehnt> eibeh eiem> \
        eifer eihab eils> eilze ein_bus ein_dach ein_fens eine_alte eine_klei eine_kran eine_park einha eins> eint> \
        einve ejamm ekend ekly> ekte> eldor eljah ellbe ello> elmae elnde elsti elter eluxe emind enauf ended endes \
        enfun enge> engum enkt> enpfl enpla ensys ental entsk epots eprue eptis eraum erche erdre erech erege eregn \
        eress erfas ergeg erhit erkam erlau ermer ernze errat errie erst_seit erstu erswo ertri eruf> eryon erzte \
        es_auf es_hat es_seit es_wurd eschn esdie esich estun estyl eugko eulic eumen eunde eunei even_let ever_and \
        eweil ewoeh eword excep exibl eyebr faeng fahr_und fahrz fall_das falls fange fassu fbere fend> fengu ferau \
        festy fgaen ficus find_das five_star flas_die flasc folie fonts foto_sie four_days fourt fraeu frag_ich \
        frau_die frei_ist frei_sagt frei_um fridg fuech fuen_ster fuge> fundd funge furch gaeng gave> gebu_der gebur \
        gege_frue gegos gehe> geht_an geht_ich gejam gelma geln> gelnd gelst gepru gerec gesic gewo_sein gewoe ghly> \
        ghts> gkoff glamo gnet> gnose goldr gosse gotte graum greed groes gsarb gswag gummi haen_frei haffe hangi \
        hat_gere hatt_in haut> have_t haven hdays hedul henkt henpl herge high_reco highl hilft hinfa hlafe hlech \
        hlich hling hnern hnhof holid honma hoodi hrase hritt hrivi htbar htem> htpla husba hwage hwimm iagno ibeha \
        ich_gehe ich_mir ich_moec ich_nie ich_von ich_wege ichem ichtp icus> idari idge> iebze iecht iell> iept> \
        ifeng ifera ifest ifuge igel> ighly ights ihabe ihr_die ilft> ilig> ilita ilka> illin ilzei im_frei im_vora \
        imite imme> in_bank in_zehn inds> infae ingef ingle ingra inver is_bein ises> ist_mein ist_niem it_is itaet \
        itags itchi ited> iterf iterg iteri iziel jahr_eing jahr_in jamme jekte jema_sage jema_wie jewei kalte kanis \
        kann_es kann_nich kassi kends kept_my kepti kern> khaus kids_and kind_in kind_und klebt klin_das krank kssac \
        ktisc kundi lade_im laen_als laeu_das lafen lag_ein lamor lanne lants lasch laub> lbein lche> ldorf ldric \
        leasi lecht lechw leerl lidar liday lide> lien> life> lifes limit litae ljahr lkani llbei lling lmaes lnde> \
        lovel lstim ltern ltest luxe> lzimm m_told mach> mach_es maer_im male> mall> man_bei man_darf man_mir \
        man_ohne man_sitz man_so mann_mit manti mattr mdreh me_a mecke mein_hand mein_klei mein_sohn mein_stel merk> \
        mfael minds minu_und mir_am mir_bei mir_zu mit_frei mited mona_lang mont_bis montr morou move> mpel> mular \
        murre my_aski my_brot my_slid my_son my_wife nach_eins nalzi natur nche> ndby> nddre nearl neinh nenau nend> \
        netz> neu_gesc neuli neun_mona neun_und neune nfaeh nfund ngefu ngeln ngelt ngle> ngrau ngswa ngumm nhalb \
        nich_abge nich_nur nich_so nitte nking nlimi nnena nnend noch_da none> noodl norm> nose> not_one npfli nplan \
        nrise nsist nsyst ntal> ntik> ntrag ntrea ntrif ntska nur_bis nur_nach nvers nzeit nzer> oach> obwo_der \
        ochs> oder_nur odie> odles oehnt oese> oesse of_them offiz olang oldri olien olled omach omant on_shif onalz \
        onmal onsis ontre onts> oodie oodle oorst oper> opps> opted orge> orgel orhat orous ottes ourte ovely overr \
        paet> pager palte panne parkh pech> phras pielt piep_sie piept pings plan_haen plann play> polle pots> pread \
        prope ptisc racto ragli rase> rchen rchtb rdreh reads real> reath reck> rede_wied redit reed> regne rehe> \
        reht> reiem remin renta ressi rfass rfreu rgege rgels rgesp rgess rgets rhatt rhaup rhitz rial> riech riet> \
        riet_man rifug ritae rkam> rkhau rlaub rlauf rmale rmer> rmerk rmula rnzei roess roper rothe rous> rrate \
        rren> rrieb rstep rstun rswo> rtelj rtrie rtsta rucks ruehl rufbe ruft> ruhe> ruly> rumdr ryone rzteh saech \
        sagt_man sales satzp sband sched schi_bei schi_in schi_per schl_in scho_und schr_0 sech_woch seit_maer seldo \
        sensy seren sich_nie sie_auch sie_hat sie_soll sieb_die siebz sine> singl sinn> six_mont skale skept slide \
        small so_ein so_lang so_viel sohn> solan soli_im solid sonn_0 sonn_nach sonne spalt sprea spuel srues ssach \
        ssehe sseld ssuch staf_will stage stan_seit star_for stars steh_an stenp stent step> ster_fuer sthan stoma \
        stue_sind stun_mit stung style suebe suffe sunri swage swit_to szuha t_even taet> tage_frei tage_woch tagsa \
        tagsd tagsu tandb targe tars> tasse tatsa tbar> tchin tehau teilz telja tenpf tent> terfa terge ternz tesdi \
        thand that_was the_depo the_stan the_trai they_coul they_move thriv tigt> tingr to_find to_see tomac topps \
        tragl treal tress trial trifu truck truly tsaec tskal ttesd ttres tuerc turfr tyle> tzpla ucks> uechs ueft> \
        uehen uehli uenfu uerch uestu ufber uffer ufgae ugkof uhalt ular> ules> ulich ulkan um_elf um_fuen um_neun \
        um_zwoe umdre umfae ummi> und_bei und_scha und_um und_will unddr unein ungsw unlim unris unse_schi unte_0 \
        urcht urden urfre urlau urren urtee urtst usban uscht usenr usine usrue usseh ussuc uszuh vely> vents \
        verd_hat verdr verg_ich verge verm_leer verme verra vert_sind veryo viele vier_aben vier_die vier_frei \
        vier_minu von_mont vorh_hat vorh_war vorha vulka war_auf war_und warme wart_auf warte waru_ich was_on \
        week_the weeke weekl weils wellb wer_die wer_es wied_die wife> will_die will_nich will_nix willi wimme \
        wir_mach wiss_wie wo_man woch_auf woch_da woch_vorh wochs woehn wreck xcept xible year_i yebro yrass zerri \
        zeugk ziell zplan zteha zu_eine zuhal zuru_ich zwei_ande zwei_jede zwei_stim zwei_vers zwill =0,0,0,0,1,0,1 \
        <came <dram <mutt bei_gold bende came> chzei drama dran> ederk ehabt ensth es_gibt gehab gesc_habe gewo_wer \
        gned> habt> heet> hochz hzeit igned mein_mutt mutte nging nhof> nteil ochze pruec rama> rauss ruech sheet \
        signe siste sprue ssens ussen utter =0,0,0,0,1,1,-1 <dabe <room <sehr dabei das_in erkze kzeug rkzeu room> \
        sehr> uehrt werkz =0,0,0,0,1,1,0 <abma <bit> <bran <east <esse <obje abmah ahnun amlei and_that anner bjekt \
        bmahn da_und easte efueh formu gefue gewor hange mahnu mleit objek ormul paren versc vier_jahr \
        =0,0,0,0,1,2,-1 miss_one =0,0,0,0,2,-1,0 <alwa <life alway eave> it_s kalen lende lways thre_year ways> \
        =0,0,0,0,2,0,-1 0_war <rota alend arly> early echt> frau_sagt heis_bei im_somm im_wint nenn_mich rota> \
        toch_nenn =0,0,0,0,2,0,0 <form <kids aecht auto_hat chtig chtta den_park der_paus find> gelt> gereg htig> \
        httau ichti ichtt im_auto jetz_ein kids> koffe kran_ist naec_am nich_esse noch_jema olida park_kost rated \
        schr_im ttaus ugen> um_eins usch> wir_im =0,0,0,0,2,1,-1 issed =0,0,0,1,-2,0,1 bin_ich =0,0,0,1,-1,-1,-1 \
        <next next> rlich =0,0,0,1,-1,-1,0 <plac place =0,0,0,1,-1,-1,1 <ende week_i =0,0,0,1,-1,0,-1 <absc \
        =0,0,0,1,-1,0,0 <math enomm genom geset mathe und_mir =0,0,0,1,-1,0,1 <amt> <geko <verr albe> bei_nich \
        der_alte firs_week halbe vom_amt =0,0,0,1,-1,1,-1 eller ernt> halb_jahr hat_er =0,0,0,1,-1,1,0 <brau <gain \
        drei_ein erer> gaine them_in uerei =0,0,0,1,0,-1,-1 eigt> =0,0,0,1,0,-1,0 feier mande rieb> rief> \
        =0,0,0,1,0,-1,1 der_masc indow my_ment ndow> und_wurd =0,0,0,1,0,0,-1 <feie anfan bend> klin_die nfang wende \
        =0,0,0,1,0,0,0 0_kein 0_noch 0_sept 0_stat <abbu <abdr <abso <akte <altg <ammo <anfi <angs <antw <arch <autu \
        <bari <bau> <bien <bigg <birn <brav <buec <buyi <cad> <camp <char <cone <cork <cour <de> <dedu <deli <dial \
        <docu <doer <eati <eggs <eism <elft <enti <exac <fail <fair <fast <feed <fege <flei <floa <fluc <gabe <gaer \
        <gard <gast <gedu <gefa <gegl <gepa <geri <gero <geue <geza <hair <heig <hobl <hous <ihm> <inch <jann <jung \
        <jura <kamp <kauf <kerl <klae <klug <kond <kopi <laes <lapt <leed <leim <leve <lice <lind <liss <lite <luec \
        <mama <manc <manu <matu <maur <meta <milk <mund <noet <ober <obwo <old> <onbo <op> <opa> <pale <pizz <prax \
        <prei <priz <prog <proj <put> <quer <rado <rau> <refe <rega <resi <reve <riva <rolf <saue <seat <seme <shac \
        <shad <shut <soph <soun <stau <steu <stic <suis <sulk <tasc <tea> <till <trad <trea <troc <umkl <unga <unge \
        <vide <voca <vorn <votu <wasn <woer <zehr <zinn <zirb <zust abbun abdru abeln aber_eine abge_auf abgez abon> \
        absol acht_woch achwe ackle actly admec adomi adow> adtha aduat aehr> aehrl aehte aeren aerft aermt aerwe \
        aesst ahlkl ahrgu ailed ailer ainin airdr aitin akanl akaus akte> alect alett alle_schi alle_sieb als_arbe \
        altge am_vier amme> ammon amps> ampus anchm and_then ande_haeu andem andkr andom andwe anfin ange_mit \
        angs_vor angst anned anni> annis ansla anual aptop arbe_und ardas ardin arist arksc arlot arnto arrie arsta \
        arter asee> assem asst> astro asts> ateur atung atura aubt> aufg_wenn aufha aufsi auger aukt> aumei aumho \
        aunen auree aus_ande ausel austr aute> autum avor> backe bank_und baris baumh baut_eine baute bbund bdruc \
        begi_am bei_etwa beibr beln> benah bendu bensm berko bermo berno besid bespr bette bgeze biene bigge bilde \
        bindl birnb blatt booke brach braum brave brie_die bsauf bsaug bsolv buech buehr buett bunda bussc buyin \
        bwohl campu cence ceshi chaer charl chbes cheme chgef chite chlau chlim chmis chtag chtha chull chulu ckled \
        ckles cktes ckzah commi cone> cork> cours cted> ctly> cture cumen dana_noch dane_und danla darst das_hat \
        dasee davo_in davo_war davo_zwei davor dback ddess deduc deliv dem_eige dem_gela den_hund den_prei deos> \
        der_am der_arbe der_feie der_ist der_klin der_kuch der_neue der_ober der_stad der_tasc der_zwei derem desar \
        desme dessi diale did_not die_antw die_auf die_frau die_jaeh die_kamm die_lehr die_pale die_raeu die_reis \
        die_woch die_zwis diere dige> ditor dkrei dlade dmech dner> docum doert does_not domir drei_maen drei_mona \
        drei_zu dryer dthal duate ducte duft> duld> durc_hatt dwerk eated eatin eback eberk ebody eckte eckza ectur \
        edbac educt eduld eedba eeds> eemas efaeh efahr efere egale egelu eggs> eglau ehnen ehrga ehrja ehrst ehrwe \
        ehst> ehte> eibra eichn eiger eigte eihen eilna ein_einz eine_gute eine_mann eine_schi eine_stuh eine_von \
        einm_eine einte einze eirad eisch eisen eishe eisma eites eitpu eitwe ekoch elbet eldet elfta elhan elive \
        emasc emble emest enaht enbri enbue endde enduf enem> enenb enkos enopt enpru ensmi enstu entin entir epauk \
        ephan eprob er_selb erall eratu erber erbin erdan erem> erft> ergan erhal erhin erhun erkel erkop erlas \
        ermon ermt> ernom ernta erold erric errue erst_lehr erst_mal erst_woch erte> erter erwen erwer erza_sie \
        es_ich es_trot esarb eschm eship eside esit> esmei espre espro esst> estos etall etig> etrau euebt eueru \
        eugni exact exam> exame ezeic ezerr fahrg fail_the faile fair> fair_the fasst fast> feedb feema fegen festr \
        ffeem fgema fhaus fleis float fluch fnaeh for_six fraed frei_in frei_seit fsich fssch ftaus ftsae fuer_alle \
        fuer_das fungs gab_es gabel gaerk gale> garda garn> gastr gebac gebue gedul gefae gefah gefr_was gege_und \
        gegla geko_und gekoc gela_ist gelun genem genop gepau gepr_die gepro gerer gerin gerol gesc_und gesto getra \
        geueb geza_die gezah gezer gisti given gjaeh gnals gnis> gradu gramm gsgeb gute> hab_das habe_ihr hackl \
        hadow haerf haet_mir haeu_der haird handw harlo hart> harte hat_beim hat_den hat_nie hat_vor hbesp heft> \
        heigh heme> henpr henst heut_als heut_weis hgefa hgese hgesp hings hitec hlauc hlimm hlkla hmiss hoble holzb \
        housi hrgan hrgut hrjah hrste hrwer htag> htend hthau hulle hulun hunze hwaer i_carr i_pass iakan iakau \
        ialec ibrac icenc icesh ich_als ich_an ich_auch ich_kein ich_weis iche> ichne ichta ickte ideos ieger ielte \
        iftli iftsa igeri iges> igger igjae ignal ihens ihren ilder iled> iler> ilnah im_land im_op im_sept im_verg \
        inall inche indau indla indli ining insti inte> inton inzel inzw_an iradm irben irdry irnba isen> ishef \
        isits isman issab issio ist_dann ist_durc ist_im ista> istic itati itect itera ites> itore itpun itwei ivery \
        izza> jaeh_unte jahr_als jahr_die jahr_nach jahr_ware janni jede_dien jede_woch jema_dane jetz_auch \
        jetz_fahr junge jura> kame_aus kame_vier kamps kanla kann_was kaufh kaust kein_einz kelle kenn_mich kerl> \
        klaus kled> kleid kles> klug> kocht kondi kopfn kopie ksche kshop ktes> kund_und kurse kzahl laere laerw \
        laess laeu_in land_der land_die landk lapto last_mont lasts lated latt> laubt lauch laufr lbetr lderi ldet> \
        lear_the lect> leeds lehr_habe lehre lehrg lehrj lehrs lehrw leim> leisc leit_und lenbr lenst lersc leut_die \
        lftau lhand lice_and licen lieg_an like_a limm> linda lissa liter liver lking lklau llenb lnahm loat> login \
        logis lohne lotte ltges lucht lvent lzbau machi mama> manch manni manua marks masc_mit maste matur maure \
        mbled mebod mein_fami meis_hat menko menta merhi meste metal mfass mholz milk> mir_den mir_in mir_kein \
        mit_ihm mit_jema mit_zett mit_zwei mklei mmerh mmiss mmoni monia mont_i mpusb mschu mund> mung> nach_abge \
        nach_feie nach_jede nachb nachw naeht naht> nally nals> narbe nateu nbaum nboar nbrie nbuet nches nchma \
        ndanl ndars ndau> nddes ndem> ndesa ndesm ndige ndito ndkre ndlad ndom> nduft ndwer nebe_eine nenbu nfing \
        ngarn ngene ngera ngere ngst> niaka nich_als nie_eine nned> noch_mal noet_war nomie nopti notes nprue nslat \
        nsmit nstei nstep nstie nstue nterr ntinn ntire nton> ntona ntrie nual> nur_mit nvita nzelb oardi obena \
        ober_hat oberm oble> obwoh ocati ocht> ocken ocume oehne oeren oerte ogin> ogist ogram ohne_ruec oked> olven \
        olzba omebo omie> omir> ommis onboa oniak onomi ooked opfna ophie opier optik ordne oreie ores> orksh orne> \
        orten osser otes> otte> otum> ourse overs palet parks paukt pend> pfnae phan> phie> pickl piert pizza plers \
        praxi prei_fuer preis prize pro_woch probt progr prue_ist prue_mit ptike ptops pusbl quere queue rade> radme \
        radom radua raeu_von rafe> raile raini rally ramme rando ransl ratun raume rave> raxis rbend rber> rbind \
        rchit rdank rdase rdner rdrye reate reen> refer regal reie> reins renda rendd resit rever rgang rgut> rhalt \
        rhin> rhunz ried> rieg> riere riftl rifts rista riva> riven rize> rkell rkopf rksho rlass rlott rmenk rmont \
        rnbau rnomm rntag rnton roben robt> rocke rogra rold> rolf> ronom rpfli rrich rried rrieg rruec rstku ruchr \
        ruck> ructo rufss rverr rwend ryer> sabon sagt_er sauer saufe sauge sblat scan> scha_im schem schi_der \
        schi_sie schl_jetz schl_war schl_zum schmi schr_das schr_und schr_unte schu_die seat> seit_mont selb_noch \
        sembl semes sgebu shack shado sheft shop> shut> side> sie_ande sie_den sie_hatt sie_im sieb_habe siere sigja \
        signa slate smann smitt solve someb sons_kein sophi soun_like sound spen_on ssabo ssche ssemb ssend ssieg \
        ssigj ssion staun steh> steh_das steh_ich stehs steph steue stich stics stkue stoss straf stred strit stron \
        struc stun_die suiss sulki svorb tadth tag_stan tall> tasch taune tause tectu tehst teige teil_ist telha \
        tend> tepha teral terri teuer teur> tgese thall than_a thaub the_arch the_lice the_seat the_time the_trad \
        ther_is ticht tics> tieg> time_i tinne tire> tkuec tonat tops> torei tores tosse tpunk trade trafe trail \
        treat trede troc_der trock trono truct tsaet ttelh tuerv tumn> tura> tweis two_of uate> uchre uchth ucted \
        uctor udier uebe_ich uebt> ueckt uehr> uerun uerve uette ueue> ufgem ufhau ufsic ufssc ugeho ugeno ugetr \
        ugnis uisse ulkin ullei ulung umeis umfas umhol umkle umsc_mit und_dem und_drei und_fuer und_gedu und_ich \
        und_schw und_zuge undan unen> ungar unge> ungef unse_azub unte_ande unte_aufs unze> ureen urla_die urstk \
        usbla usel> usend using ussch ustae utumn uying verbi verda verg_jahr verga verhu verl_und verri verru \
        vers_ware video vier_tag vier_woch visi_from visit vitat vocat vom_kund von_fuen von_uns von_war vor_den \
        vor_mir vorne votum wait_for waiti war_fuer war_noch warnt was_for was_sie wasn> wasn_t weige weihe weira \
        weis_ich weish werbe windl wird_die wird_im woan_hin woch_eine woert wohl> woll_ich wurd_nach xactl xamen \
        year_two zaeh_als zahl_mir zahlk zbau> zehre zeich zeig_wie zeit_0 zeitp zeitw zelbe zerrt zett_und zeugn \
        ziges zinn> zirbe zu_hoer zuge_das zuget zum_selb zusta zwei_in zwei_lehr zwei_stun zwei_weil zweir \
        =0,0,0,1,0,0,1 0_ich <anyt <bett <erza <fina <fini <flur <into <ja> <ordn <rand <wait <wurs anyth archi \
        ating dem_ich der_bank der_wurs erzae fens_putz final fing> finis flur> hoere im_flur inish mens> nythi \
        raut> riege rzaeh sits> smeis stieg traut und_nach wurst ythin zwar_so =0,0,0,1,0,1,-1 <comm board d_neve \
        endar er_war instr nstru uebe_habe zent_die =0,0,0,1,0,1,0 <baut <box> <driv <lead <scan <stap <verb apler \
        canne der_unte estre gsvor hund> in_drei leide lette lever ngsvo nnis> saetz scann ship> stapl taple ture> \
        ungsv you_can zugeh =0,0,0,1,0,2,-1 <hund =0,0,0,1,1,-1,-1 arks> eeks> weeks =0,0,0,1,1,-1,0 entri \
        =0,0,0,1,1,0,-1 <won> eiera erabe ierab nochm ochma vom_schw was_das woch_im =0,0,0,1,1,0,0 <beib aski_and \
        chzeh das_nich echze etten ginnt hand> hat_je hiel_ihr hzehn ich_noch ierte inken jede_mitt lein> llein \
        ndess niem_hat ouren ousin rede> schl_ich sechz sie_die teste toure und_hiel und_niem uren> viert vor_zwei \
        war_0 =0,0,0,1,2,-1,-1 licht schlu =0,0,0,2,-1,0,0 ehre> und_der =0,0,0,2,-1,1,-1 lernt =0,0,0,2,0,-1,0 \
        <azub azubi =0,0,0,2,0,0,-1 <geno appr_at chmal der_bei habe_alle hmal> hweis iven> rchge s_a time_and urchg \
        =0,0,0,2,0,0,0 <dane <exam <hydr <lets a_cust acht_uhr and_cove and_four anebe anlei arnin aulik ausb_hat \
        axisa chges daneb dann_aber den_kurs draul earni evers fahr_ich four_in from_my give_a hydra ich_mit im_zwei \
        in_leed isanl lets> mein_meis plac_in quer_mit rauli rwerk sanle send> sitz_in steri the_prog ulik> und_meis \
        vor_dem was_give with_ten xisan ydrau zubi> =0,0,1,-1,-2,1,1 komme =0,0,1,-1,-1,-1,1 nent> =0,0,1,-1,-1,0,-1 \
        <augu augus gust> ugust =0,0,1,-1,-1,0,0 esten =0,0,1,-1,-1,0,1 was_ich =0,0,1,-1,-1,0,2 <selt bring \
        =0,0,1,-1,-1,1,0 erken nnen> wusst =0,0,1,-1,0,0,-1 <geho <soll =0,0,1,-1,0,0,0 <bean <vere beant bearb \
        den_zwei erinn erwal rinne rwalt verei verwa waltu =0,0,1,-1,0,0,1 <soga ogar> sogar =0,0,1,-1,0,1,-1 erden \
        =0,0,1,-1,0,1,0 ich_dach nebe_mir zum_erst =0,0,1,-1,0,2,0 ulen> =0,0,1,-1,1,0,-1 samst =0,0,1,-1,1,0,0 \
        beka_ich gema_und rueft uebe_eine =0,0,1,0,-1,-1,0 melde till> =0,0,1,0,-1,-1,1 am_best hat_gefr von_mein \
        =0,0,1,0,-1,0,-1 hrer> mber> =0,0,1,0,-1,0,0 <pass ahrtk bei_mein das_konz ein_konz hrtko huhe> ich_ein \
        ich_scho kann_sie logo_von rtag> rtkos tkost und_nich =0,0,1,0,-1,0,1 <ques am_kueh estio legen me_the mlich \
        quest rlege show_me stion uesti =0,0,1,0,-1,1,-1 rung> =0,0,1,0,-1,1,0 <fein <sehe =0,0,1,0,-1,1,1 <koll \
        kolle kuehl =0,0,1,0,0,-1,-1 begin so_geht =0,0,1,0,0,-1,0 <leip aden> die_lese eipzi erst_dana eten> ipzig \
        leipz pzig> so_schn =0,0,1,0,0,-1,1 die_eine mitge =0,0,1,0,0,0,-1 <dich <haft <tele am_tele dich> dich_kein \
        efon> elefo enfue hab_s jetz_bin lefon nenfu nfueh nnenf ob_ich rzeit tele_der telef =0,0,1,0,0,0,0 0_als \
        0_apri 0_daec 0_deze 0_febr 0_hat 0_octo 0_okto 0_woch <acro <actu <ad> <alre <altd <anme <anru <ansc <any> \
        <apar <apri <baec <beno <case <cert <chem <cler <cobo <daec <dahe <data <desw <dict <didn <diff <done <dorf \
        <duti <effi <efz> <eint <enke <erfo <erns <erwu <exer <fell <flew <fold <geeh <geki <grat <hake <happ <haub \
        <heal <held <hi> <indu <insu <kart <knet <knew <koec <komp <lady <leih <lie> <lief <logo <mass <may> <mech \
        <meme <min> <mind <mitb <muel <need <newc <numb <nume <oeff <ohrf <ort> <oswi <pape <payr <pfoe <prec <prim \
        <reag <recr <ruck <ruec <sabi <satz <seve <shoe <sile <slot <spar <stae <tach <tafe <tax> <temp <thos <tick \
        <tint <tref <uhrz <unau <unif <unve <usua <vaca <vorl <wasc <wast <wegg <wend <wiri <wovo <zahn <zieg a_diff \
        a_sund a_two a_walk ab_sofo abine acanc achfr achle achmi achog ackst acros actua admin adtga adung adver \
        aecke aerku aetdi aeuml afelb agabe agier agsei aheim ahnte ailt> aken> aler> allst alrea als_eine altdo \
        alth> am_stad an_jede ancy> and_pass and_stil andge ange_mir anike anme_uebe anmel anruf ansch anspo antwo \
        anze> apart aperw apply appy> apri_eine april arric arted arten artin aschl aske_me aske_what aske_whet \
        asseu asted at_seve atei> atike atis> attle auert auf_nach aufle auptn ausau auswe ayrol backs baeck bart> \
        be_held begi_ist bei_ging beko_hat beko_und benoe bese_word bese_zum best_von betr_hat biet_das bilit bine> \
        bis_zwei boers book> booki bsuch buchl bucht bungs burg> call_said call_with cancy case> centl certi chach \
        chani chaue chel> chemi chend cherh chfra child chinf chkei chlad chlap chlep chmit chnel chnik chogr chtip \
        chuel chuhw chula cise> cisel ckdes ckere ckfra ckmel cksch ckstu clear clerk clos_on cobol comer cross \
        cruit ctual da_der daech dahei dana_hat das_buch das_sich data> data_and datei day_in delli dem_haus \
        dem_park dem_zwei den_scha denpr depos der_best der_mail der_naec der_netz der_schn derli desch deste dgesc \
        dheit dicti didn> die_ein die_eins die_fach die_haen die_haup die_kein die_mir die_unte die_verg die_zusa \
        dien_eing dien_ist diffe dming done> drank drei_tage dtgar durc_eine dustr dutie dvert eagie ealth eantw \
        eard> ebest echan echni ecise ecke> eckfr eckin eckme ecksc ecrui ected eded> edere edes> eeded eehrt effiz \
        effpu egel> egger ehrte eige> eign> eihwe ein_gesp ein_haup ein_unte ein_woch einba eine_anme eine_buch \
        eine_da eine_firm eine_ganz eine_kart eine_mit eine_pfle eine_schn eine_zusa eine_zwei eing_hat eintr eisek \
        eitsa eitss ekauf ekipp elbil eler> eleri ellie ellpl elohn elsew elver emech emeld emes> endly endur engel \
        enins enkel enkle enler enoet enpro enspi enssc enstb entes ently eposi eppt> eracy eraen erat> ercis erede \
        erent ererk erfa_mit erfor erfur ergue erhei erher ering erkan erkun erlad erlic ermit ermut ernst erper \
        erpra ersai erst_lief erst_zwei erstg erstm ertif ertne ertre erwor erwue es_lag es_um esebe essme estes \
        esund esweg etdie etmas ettes etung etwa_0 eumli eure> ewcom exerc exibi expe_the ezeig fachi fachl fahr_die \
        fare> feige feink felba fell> fest_schu fest_zum feste ffpun fgabe fgefo ficat filin flegu fleut flew> foboe \
        foert folde folgt for_it forei forma fpunk frei_an freic frid_and fsinf ften> fueh_der fuer_unse full_of \
        funks furt> garte geehr gefr_ob gekip geko_hat gekos geloh gemai geme_auf gemel gered gesp_am gesp_bei \
        gesu_hat gesu_werd gesun ggere giert got_an graph grati gsein gsges gssch gstes guetu habe_0 hacht haen_am \
        haken hand_mit handg hanik happy has_anyo hat_auf hat_dana hat_eine hat_vier hauen haus_von hausa healt \
        heard hecki held> hemie hendu herhe hfrag hild> hilfr hinfo hkeit hladm hlapp hlepp hleut hlist hmitt hnell \
        hnike hntec hoes> hogra hrfei hrter htipp huele huhwe hulab hulen hwaec hwerk i_aske i_sent i_shou ibili \
        icati ich_fals ich_jetz ich_mich ich_soll iches ichke ictio iebe> iekau iele> iemec iendl iente iews> iffer \
        ifica iform ihwei ikeri ilenc ilfre ility im_buer im_dorf im_gesp iment in_apri in_dem in_erfu in_may inbar \
        indes indus infob inkos inser insur inte_in intra intri invi_to ipps> ippt> iring is_look is_not iseko isely \
        ist_bis ist_um itbri itgem ithin itsau itspr itssc ivver izien jaeh_die je_nach jede_mal jedes jema_ob \
        jetz_das jobsu kart_gesc kauf> kaufl kdesc kelbi kerei kerin kess_von kfrag kippt klas_b kleck kmeld knetm \
        knew> koech kompl kost> kost_fuer kschi kstil kstub ktivv ktron kund_von labsc ladmi ladun lady> lbild lder> \
        lear> lecks leihw lekti lence lenin lensp leppt lerin lerk> leseb lfrei licat lichk lied> lief> liert limen \
        llekt lleni llier llpla llzei logo> lots> lread lsewh lstud ltdor lude> lverk mailt mals> man_woll matik \
        memes mend> menss merac merpe mich_nach minde mine> ming> mir_jetz mitbr mmerp model mpen> mplim muell mutli \
        nach_drei nach_erfa nach_hies nach_vere nachm naler name_eine nats> nbart nbeza ndenp nderi ndest ndges \
        ndhei ndly> ndurc ndust need_the neede neer> nell> nenge nenle nerha netma newco nfobo nften nges> ngsge \
        ngssc nich_ange nich_uebe nich_um nie_ich nifor ninse nkelb nklec nksti nlern nmeld nneng nnenl nnten norme \
        nproj nruf> nschr nscht nsera nspie nspor nssch nstbe nstel nsura ntaga ntech ntenk nterh nterk ntly> ntraf \
        ntrit ntwor numb_and numbe numer numme nur_0 nur_die nvera nvite nzept obear oboer obol> obsuc odell oeche \
        oerse oertn of_fore ograp ohrfe older olgt> ollek oller ollze ompli on_0 on_day on_tues onale onne> onzep \
        oreig orleg ormat ormen ortal ortet osit> ostet oswin ovon> paetd paper payro pecte perm> perpr perwo pfoer \
        phon_call piele plica plied plime porta pperp pplic pplie pply> preci pril> prima prue_hat ptnum ptsch ract> \
        racy> raend rance rang> ranko raph> ratis rcise rderl reagi recen recis recru reffp refu_the reign reinb \
        reing reis_ware rent> rerka rersc reste reten rfeig rford rfurt rguet rhaus rheit rich_sich rick> rieka \
        rieme rima> ringe rkann rken> rkunf rkung rladu rmati rmine rmutl rnsth robea roll> rolle roup> rpers rpfle \
        rprak rrick rsais rstec rstge rstma rtage rtal> rtifi rting rtret ruckd rufe> rufsi ruiti rwork rwuen sabin \
        saufg sausw schac schil schn_in schn_sind scho_da scho_vor schu_und sebes sein_werk seins sekos sely> sent_a \
        serat sessm seure seven sewhe sgema shoes sich_bei sich_nich silen sinfo slid> slots sment so_laeu sonn_die \
        sorte spiel sport sschi sschl ssess sseur ssmen stadt stan_auf stbeg steck steh_die stel_die stel_sei stet> \
        stges sthaf stmal stube study stun_frue sual> such_zum sund_nigh sundh suran swege sweis swin> szeug tacho \
        tadtg tafel tag_der tagab tage_da tage_die tagse tarte tarti tattl tax_numb tbegi tbrin tdorf techn teckt \
        telt> telve temp> tenkl terhe terku term> term_fuer tersa test_bei tgart tgema tgesp thaft the_cont the_engi \
        the_inte the_port the_sala the_usua they_neve they_said they_told thin> those ticke tific tika> tiker tille \
        tinte tipps tivve tmals tmass tnerh tnumm traeu traf> tref_ist treff trete triek triem tsaus tspro tssch \
        tstes tszeu ttelt ttelv ttes> ttlei tuall tube> tudy> twel_mont twel_week two_days twort ually uchli uchti \
        uckde udie> ueckf ueckm uehlt ueler uellp uensc uert> uetun ufgab ufgef ufleu ufsin uhrze uhwer uitin ulabs \
        umber umera umlic ummer unauf unbez und_bitt und_daue und_ein und_erst und_verl undhe ungsg ungss unifo \
        unkst unte_und unte_werd unver uptnu uptsc uranc usauf uschn usgem usual uswei uties utlic vacan verae \
        vere_werd verfa verg_rich vergu verm_eine vermu vers_0 vert> vier_rund views vite> volle vollz von_kam \
        von_steh von_zwei vor_mein vor_ort vorle vvert waech walk> walk_a war_kein was_a was_in was_stil was_wron \
        waste wcome wegge weis> wendl went_to werd_bis werd_ein werd_nach wird_vora wirin with_me with_two withi \
        woll_scha wond_whet worte wovon wuens wurd_ich wuss_beim xerci xibil yroll zahnt zeit_zwei zept> ziege zient \
        zu_weni zum_naec zum_scha zum_tag zur_verf zwan_minu =0,0,1,0,0,0,1 <kueh <show agspa chran cting deswe \
        ecks> ectin ehlsc elden enlic ersoe gesuc gspau hlsch howed hrank ist_und keits lappe lden> mitt_geht oenli \
        owed> pecti rsoen schu_ist selte sgesp showe soenl spaus tagsp tschu uche> uehls umpen und_trot \
        =0,0,1,0,0,1,-2 <lang =0,0,1,0,0,1,-1 heim> notic otice thro_the tice> wher_my =0,0,1,0,0,1,0 <gelo <kess \
        <much <noth <sofo <sort <trav avel> bild> cates chlis den_name for_two fort> hicke icate icken kesse much> \
        naec_morg nothi ofort othin ravel sofor stan_der trave uefte =0,0,1,0,1,-1,-1 <sams amsta mstag pers_bei \
        =0,0,1,0,1,-1,0 <adve =0,0,1,0,1,0,-2 <fuen fuenf =0,0,1,0,1,0,-1 <phon hone> phone the_phon week_and \
        =0,0,1,0,1,0,0 <ausp <fach <fixe <gepf <hilf <punk <slid auspr band> biere comme die_ich ecker ecomm enend \
        epfle ffizi fixed fizie flegt form> gepfl hab_naec hrzei ixed> mende naec_woch nende obier probi recom robie \
        ross> same_week tagen uecks um_halb uspro weis_jema will_be =0,0,1,1,-1,-1,0 bei_war =0,0,1,1,-1,0,0 in_fuen \
        inste llens schw_und war_aber zwei_frei =0,0,1,1,0,-2,0 fahre =0,0,1,1,0,0,-1 rter> =0,0,1,1,0,0,0 <b> <book \
        <eina <stad <unti achin aerke aeufe assed befo_i beitu carri chatr chwae ckte> eady> einar eine_0 eine_davo \
        erkae erufs ested eufer feren ferin had_to hatro haube iegel inarb kaeuf me_in nkost noeti ntil> oetig ready \
        reit> rkaeu sass> slow> sschu the_seco tudie uferi und_den until what_i =0,0,1,1,1,0,-2 <scha \
        =0,0,1,4,-2,0,-3 <erst =0,0,2,-1,-1,-1,-1 erman =0,0,2,-1,-1,-1,0 usage zusag =0,0,2,-1,-1,-1,2 gung> \
        =0,0,2,-1,-1,0,0 die_stel =0,0,2,-1,-1,0,1 <star =0,0,2,-1,0,-1,-1 <told told> =0,0,2,-1,0,-1,0 perso \
        =0,0,2,-1,0,0,-1 nded> =0,0,2,-1,0,0,0 <germ appli eine_absa germa kam_nie sollt =0,0,2,0,-1,0,0 <eher ertag \
        for_my heits jahr_so man_schr oder_eher perta ppert t_get they_even =0,0,2,0,0,-1,-1 train =0,0,2,0,0,-1,0 \
        laden =0,0,2,0,0,-1,1 <expe expec xpect =0,0,2,0,0,0,-1 <kolo kolon lonne olonn =0,0,2,0,0,0,0 <emai <twel \
        be_sent elve> etigu gelad ngela seco_week sent_by shou_be staer stest taerk twelv week_of welve \
        =0,0,2,1,0,-1,-1 <zum> =0,0,3,-1,-1,-1,-1 geruf itag> rufen =0,0,3,0,-1,-1,-1 anger sie_sich \
        =0,0,4,-1,-1,-1,-1 erufe =0,1,-3,-2,2,4,-2 eiter =0,1,-2,1,1,-2,-1 for_the =0,1,-1,-1,-1,0,1 ammen usamm \
        zusam =0,1,-1,-1,-1,1,1 <drit dritt =0,1,-1,-1,-1,2,-1 ffice offic =0,1,-1,-1,0,-1,3 chaft =0,1,-1,-1,0,0,1 \
        ritte =0,1,-1,-1,0,1,-1 <offi =0,1,-1,-1,0,2,-2 <out> =0,1,-1,-1,1,0,0 <wiss =0,1,-1,0,-1,-1,0 von_0 \
        =0,1,-1,0,-1,-1,1 aenne enner nach_elf =0,1,-1,0,-1,0,1 <hall <imme =0,1,-1,0,-1,2,-1 ding> nted> \
        =0,1,-1,0,-1,3,-3 hren> =0,1,-1,0,0,-1,-1 erspr =0,1,-1,0,0,-1,0 mann> und_zwar =0,1,-1,0,0,-1,1 <gege sgesc \
        =0,1,-1,0,0,0,-1 shed> tten> =0,1,-1,0,0,0,0 am_mitt lause =0,1,-1,0,0,0,1 der_eige =0,1,-1,0,0,1,-1 <wand \
        ernoo ftern rnoon terno =0,1,-1,0,0,1,0 ffene =0,1,-1,0,1,-1,-1 es_nich =0,1,-1,0,1,-1,0 dass_man \
        =0,1,-1,0,1,0,0 gsdie =0,1,-1,0,2,0,-2 drei> =0,1,-1,1,-1,-1,0 ndet> =0,1,-1,1,-1,0,-1 <holz schli \
        =0,1,-1,1,-1,0,0 <juli juli> prech sprec =0,1,-1,1,0,-1,-1 <hit> roche year> =0,1,-1,1,0,-1,0 aschi masch \
        schin =0,1,-1,1,0,0,0 <mann sind_bis =0,1,-1,1,1,0,-2 <drei =0,1,-1,1,1,0,-1 raben =0,1,0,-2,0,3,-2 stand \
        =0,1,0,-1,-1,-1,1 <morn morni ornin =0,1,0,-1,-1,-1,2 <sein =0,1,0,-1,-1,0,0 scho_im =0,1,0,-1,-1,0,1 perrt \
        sie_mich sperr =0,1,0,-1,-1,0,2 orgen =0,1,0,-1,-1,1,0 die_chef =0,1,0,-1,0,-1,-1 liale =0,1,0,-1,0,-1,0 \
        <be> <dami amit> damit ionie man_nich onier tioni =0,1,0,-1,0,0,-1 cking dere> karte rmitt =0,1,0,-1,0,0,0 \
        <spru <woll =0,1,0,-1,0,0,1 <funk ankba dankb nkbar rgen> =0,1,0,-1,0,1,-1 entra wir_zu woll_hat \
        =0,1,0,-1,0,1,0 <hebe arbe_von atten eter> nich_zu soll> =0,1,0,-1,1,-1,-1 <vert offer seit_drei \
        =0,1,0,0,-1,-1,1 <repo dent> eport repor =0,1,0,0,-1,0,-1 anded edem> innen jedem =0,1,0,0,-1,0,0 <anyo \
        anyon auen> gang> nyone sitz_jetz =0,1,0,0,-1,0,1 <ruma abtei bteil der_ganz eilun ilung maeni reche rumae \
        teilu umaen war_s wenn_sie =0,1,0,0,-1,1,-1 ette> euten kein> =0,1,0,0,-1,1,0 liegt =0,1,0,0,-1,2,-1 befor \
        efore fore> out_to =0,1,0,0,0,-1,0 <waeh aehre assen deren ehoer gehoe irmen rasse waehr =0,1,0,0,0,-1,1 \
        0_mann ayed> gesta staye tayed usges =0,1,0,0,0,0,-1 auf_jede der_umst eine_der falle gege_den nigun oeffn \
        rend> seit_der vor_fuen =0,1,0,0,0,0,0 0_arbe 0_auf 0_empl 0_juli 0_kilo 0_of 0_peop 0_schl <abba <abme \
        <abwa <acci <alpa <ansp <arou <atem <away <badg <bagg <baug <baus <beco <begr <beme <berg <bewu <bind <binn \
        <bish <blau <blie <blum <bohl <bore <boxe <brid <busf <busi <c> <chlo <co> <comp <cond <crac <crew <crit \
        <crus <dama <dave <dees <degr <demo <dere <dist <do> <doze <dreh <dusc <empl <endm <erde <erha <ex> <exit \
        <faci <fain <fans <feue <fire <flog <fuhr <fuld <g> <galt <gart <gebr <gehw <geku <gern <geru <gmue <grab \
        <grea <hafe <ice> <ig> <inha <insp <issu <jaus <july <kaem <kapu <kaum <kern <knec <knoc <krac <krei <kuri \
        <lass <lebl <lock <loll <long <losw <luef <lume <made <mast <mid> <misc <mueh <muet <nee> <nove <nun> <ok> \
        <pen> <piac <poun <proc <qual <quar <rat> <rats <rauc <rean <rent <repl <repr <resc <retr <roof <rott <ruts \
        <safe <scen <secu <seek <seie <sess <sieg <snow <sofa <sozi <staa <stro <sued <swin <tagg <tank <teur <thur \
        <toda <torr <tram <true <turn <uebt <uelz <umle <unac <unfa <unfr <unkl <unwi <urte <verz <voel <wack <way> \
        <west <whom <why> <wohi <wolk <wona <zuec <zusp <zwar <zwie a_pres aatsa abge_und abmel abst_die abstu abwas \
        accid accou acenz achdi achri achse achst achza acili ackel adges ading aelle aeme> aempf aenie aesch aeumt \
        afen> afety affel agent agert ages> agged agger agram akas> alati ality alkin allag allor alons alpak alpla \
        als_0 alsen alte_firm altet altsc am_dien am_hafe am_mueh amals amed> amlea ammlu ammsi ampft ampol and_were \
        andid anga_des ange_werd angeh angem angri animi ankie anmae annun ansfe anspr antie anwal appla aputt arant \
        arbe_hat arbe_kuen are_on are_to areho arewe arnun arou_thir aroun arry> artal arzt> at_0 atem_in atemn \
        aterl atisc ators atsan atsga auch_noch auf_betr auf_ein auf_weit aufe> aufg_sie aufna augun aupth auptm \
        aus_eine ausb_ist ausba ausg_der auste avent away> bach> badge bagge bauer bauge baus_am baus_von baust \
        becom bedin been_die been_offe beend befo_the begr_auf begra begru bei_gesc bei_rein bekra belma belsc bemer \
        benan benvo bergu besc_von best_den best_der betr_kuen betr_sind betr_und betre bewus bezei bgesp bgest \
        biet> binde binne bis_auf bis_febr bishe blaue blos> blume bmeld bohle bored boxes bridg bsbed bstue bten> \
        buil_is busfa busin butio bwasc call_and carry ccide ccoun celle cene> cenza cepti cess> chalt chat> chbar \
        chbea chdie cheri chhal chhan chler chlie chlor chnei chobe chric chsen chstu chtko chtme chtsf chwec chwer \
        chwin chzah ciden cilit ckelk ckenw ckler ckzug come> compa condi consu coun_has court crac_on crack crew> \
        criti crush ctora cuers curit damal dami_ist dami_nich das_holz das_lage das_urte dass_sie daten daven deesk \
        degre delan dem_0 dem_depo dem_hof dem_mess demon den_eing den_plan denks denti der_baus der_bish der_dreh \
        der_einf der_firm der_inha der_lade der_land der_miet der_stra der_stre der_vor der_zent deret dersp \
        des_unte dgebu dged> dges> didat die_abst die_bera die_berg die_feue die_firm die_gewe die_im die_lack \
        die_luef die_mess die_naec die_neun die_rett die_sich die_sie die_staa die_stan die_tran die_vere die_vert \
        die_wolk dingt dinha distr ditio dmont dorte down_the dozen drei_uhr dungs dusch eadin eanim eantr ebekr \
        ebelm ebels ebena ebiet eblos ebran ebrau ebsbe ebten ecept echba echer echts eckzu ecome ecuri eding eekar \
        eende eere> eeska effnu eftun egenz egerb egins egrab egree egrue ehere ehlba ehous ehweg eichl eier> eile> \
        eilne ein_betr ein_drit ein_grab ein_kind ein_wohn ein_zett eine_auss eine_baus eine_jahr eine_lack \
        eine_masc eine_mita eine_spre eine_stif eine_verl eing_der eing_die eing_nach eing_zwei einga eisss eist> \
        eitle ekart ekran elanf elkan ellig ellsc elte> elzen emerk emmer emnot emons empft emplo enabb enan> enbre \
        endmo endun ened> engeb engi_arri enien enkst enlei enswe entfe entry envor enwic enza> enzug eplac epres \
        eptio er_hat eraeu erang erbau erdam erde> erere ereri erett eretw erfu_die erfu_es erfuh ergun erige erlae \
        erlie erloe ermis ersam erspe erst_anga erst_im erues erweg erweh erzic es_bei es_best escho eschw escue \
        eshau eskal espar espru essta esstr essun esswe estaf estam estig estim ests> etrai etreu etrix ettl> etver \
        etweg etzun euerw eumt> eurer ewell ewuss excel exits ezeit facil faint fall> fallo fand_die fans> farew \
        fehl_die felte fenen ferge fernt fety> feue_hat feue_und feuer ffelt ffnun fgeho fire> firme floge fnahm \
        fnung for_at foun_that frank frau_im freu_sich freue frue_die frue_legt ftig> ftung fuer_arbe fuer_kund \
        fuer_naec fuer_sech fuhr> fuhre fulda galte garan gart> gasse gator geba_und gebie gebun geho_dass gehwe \
        geku_die gentu genzu geoe_der gera_die gerae gerba geret gern> gerue gerun gespa gewe_hat gged> ghaus gins> \
        gives gmuen grab_eing grabe gram> great grees griff gsbet gsmit gstra gszei habe_als habe_es haber haen_in \
        haend haeu_die hafen half_the hall_ist has_aske hat_fuer hat_ihre hat_sein hat_zuge hat_zwoe hatt_der hausb \
        have_been hbar> hbear hdien hebek herig herin heut_vorm hhalt hhand hlbac hler> hlies hlorg hmens hmer> \
        hneid hngeb hoene hoeri housa house hrich hseln hsen> hstur htkon htmes htsfe htska htskr hursd hwech hweg> \
        hwert hwind hzahl iacen ialpl ibenv ibuti ichli ichtk ichtm idate ident idged iebel iebsb iends ierer iessu \
        ieten ietve ifter iftun igato ighau igstr iken> iliti ilneh ilome im_juni im_krei im_letz im_mai im_nove \
        imier in_gros in_kass in_klin in_neun in_rent in_rott indin indon iness infah ingan ingte inhab inhal inigu \
        inike inkom inspe insta irksa ischl isher isssa issue ist_gera ist_heut ist_in ist_nach ist_noch ist_rech \
        ist_vor istik istri iters itica ities itler ivisc jahr_noch jause jetz_die july> juni> kaeme kaemp kalat \
        kam_am kam_per kandi kaput kass_und kaum> kaum_noch kelka kensw kenwi kernz kiert kilom klern knech knock \
        konta krach kran> krei_lieg kreis ksam> kstor kstud ktivi ktor> kuec_von kuen_auch kund_ange kund_gilt kundg \
        kurie kurz> kurz_nach kurza kurzn kzug> laced laine land_war lanfa lanma latio lauen lauf_bis lauto lbach \
        leblo leere leit_bei lenab lent> lern> leut_auf leut_bei lieg_noch lieg_und lies> lifte litie lkand llage \
        llaut llent llies llig> llort llsch llten lmasc lnehm logen lolli lomet longe lons> lorga lort> loss> loswe \
        loyee lpaka lscha lschn lsend lstuh ltati ltend ltet> ltsch lumen lumet lzen> mach_und made> mast> matis \
        meet> mehr_mens mein_band meln> menge menle mens_die merke mers> mess> mess_sind messt messw meter metri \
        mewhe mietv misch mised misst mit_atem mit_die mit_eing mita_von mlead mlern mlung mmeln mmeng mmlun mmsit \
        mnot> mona_aus monst mont_eine monte morg_die mpany mpft> mploy mpoli msitz muehl muend muetz mungs muss_mit \
        nabba nacco nach_erst nach_mein nach_sein nach_sind nachs nachz named nbret ndela ndesh ndgeb ndida ndinh \
        nditi ndmon ndon> ndung nebel necht neide neun_ange next_week nfael nfall nfran ngang ngebi ngeme ngers \
        ngert ngesp ngrif ngsar ngsbe ngsdi ngsmi ngsue ngsze ngte> nhabe nich_den nich_die nich_gebr nich_nach \
        nich_vor nich_vorg nien> niken nimie nine_the nkier nklar nkst> nmaes nnern nntem no_long noch_am nocki \
        noon> notar notau novem nsfer nspec nspre nstil nstri nsult ntact ntakt ntem> nteur ntfer ntry> nvorf nwalt \
        nwick nwirk nzug> obeze ocess oday> oelli oene> oerig of_0 offi_in ogen> ohin> ohnge ohnun oline olke> ollau \
        ollie ollst omati omers omete omewh omise ompan omsch on_thur onach onger onstr onsul ontac ontak onteu \
        open_the opene orate ored> orfal orgas orger ormit ortbr orte> orter ortio orwar osswa osts> oswer otarz \
        otauf otter oughl ounds ourt> ousan ouse> out_in ovemb oxes> oyees ozen> ozial pakas pannu pany> park> pecto \
        peine pekti pened persp piace pinde pindi planm plat_geba plaus ploye polin porti posts pound pplau prob_ist \
        proce promi pruch prung pthau ption ptman ptsac putte quali quart raced rach> racks racts ralla rampo rangr \
        ranki ransf ranti rativ ratsg rbau> rdam> readi reani reat> recep rechb rees> reher rehou rein_lass reini \
        reink rente repla repre rerei rescu retra rettl retwe reuen rewel rfall rfuhr rgas> rgere rgesc rgese rgung \
        ribut rier> riff> ritic rity> rkens rkers rksam rksto rkstu rlaen rlies rloes rmenl rmisc rmiss rnsti rnung \
        robez roces rolls romis romsc roof> rossw rotte rsamm rsday rspek rspri rstes rtals rtbru rteri rtigh rtion \
        ruec_von ruehe ruemm run_a runge rupps rushe rutsc rverm rwarn rwegs rwehr rzarb rzgef rzich rznac saal> \
        sachb safet samml sand> sanwa saugu sbaue sbedi sbetr scene schal schi_0 schl_0 schob scuer sech_minu secur \
        seeka seie_nich seien selb_und selba sells seln> senbr sene> senta seran sesse sfeie sferg sgass sgefa shaup \
        sheri sich_am sich_auf sich_im sich_kein sich_nach sich_wie sich_zu sie_bis sie_selb sie_uns sieg_wurd \
        sind_in sind_nach sind_nich sind_unte sines sitz> skala skart snow> so_wie sofa> sofa_im soll_die somew \
        somm_hat sozia spart spect spekt spin_mit spra_vom spre_der spri_von spruc sprun ssaal sselb ssene ssera \
        sssaa sstag ssten sstlo sstru ssued sswae sswer staa_ist staat staf_are stagr stamp stel_in stiga stik> \
        stile stlos stras strib strom strup stuet stun_laen sturz suebu sulta sunge swaes swerd swert swind taats \
        tacts taffe tagge tagra takt> talse tamms tampf tank> tank_von tarzt tativ taufn tbruc teil_sind teile temno \
        tende terda terlo terve teure tfern the_pass the_proc the_scen the_staf the_west the_year thei_name thous \
        thurs tical tiftu tigat tigha tile> tisc_vom tives tivis tkont tler> tlos> tmann tmess today told_us torat \
        torro trace tragt trall tramp trass treut tribu trix> troms truem tsach tsanw tscht tsfei tsgas tskar tskra \
        tterd tuetz turns turzg tvert twege ualit uarta uebte uebun ueftu ueher uehlb uelze uemme uend> uendu uerwe \
        uest> uests uetze uetzu ufgeh ufnah ugeru ugest ughly ugung uhr_eine uhren ulda> ultat um_kurz umetr umler \
        unacc und_ab und_auf und_er und_fuld und_mich und_rett und_vert undge unds> unfa_die unfal unfra ungsa ungsb \
        ungsd ungsm ungsu ungsz unkla unte_der unte_nich unte_span unwir upps> uptha uptma uptsa urer> urier urity \
        urnst ursda urtei urzar urzge urzna usand usbau usenb usgef ushed usper usstl ustel ution utte> vembe ventr \
        verl_0 verl_den verl_die verl_werd verli verm_und vers_sich vers_von vert_der vert_in verwe verzi vesti \
        vier_fahr visch voell volla vom_best von_augu von_ein von_ist von_lieg von_zehn vorfa vorg_das vorg_hatt \
        vorm_ein vormi vorwa wachd wachs wacke waeh_die waesc wages walki walts wande wareh warnu was_aus wech_nach \
        wecha wegs> wehr> weigt weih_hat weist weit_eine weit_nich well> werd_0 were_told werk_abge werk_in werk_von \
        weste wher_the who_lost whom> wickl wie_frue wiebe wirks wiss> wohin wohng wohnu wolk_zieh wolke wonac \
        word_die wort_geha wortb wurd_als xcell xits> year_the yees> zarbe zeitl zgefa zialp zicht zieh_auf znach \
        zu_zwei zuech zum_frue zum_mona zum_quar zusa_0 zusa_die zuspe zwar> zwieb zwoe_von =0,1,0,0,0,0,1 <oste \
        <pein <vorw acks> ammel anzen auche dank_fuer funkt hause in_hall indel ktion ngeho nktio nnung nzen> oster \
        teil> ters> uecht unkti vor_eine weit> werte winde zu_haus zwan_jahr =0,1,0,0,0,1,-1 <bloc aucht block \
        dabe_und habe_das ical> ischt liege ntral =0,1,0,0,0,1,0 <beri <brou <inve <mens <plak <prom <stif <wide \
        adio> akat> brann broug die_seit die_wand direk eamle ektor ellte elmas else> ente> entur hear> iders inves \
        irekt lakat neue_werk nich_verl ntur> nvest plaka prese radio rannt rekto resen stift teaml tive> waru_die \
        werk_bei wider =0,1,0,0,1,-1,-1 <wohn iben> klar> =0,1,0,0,1,-1,0 <exce der_fili =0,1,0,0,1,0,-1 <lich <span \
        assel das_vor mont_afte ridge spann tors> wie_die =0,1,0,0,1,0,0 <bede <gekr <hadn <hof> <many <mita <sorg \
        <trac asche bedeu deute edeut ehobe eing_und ekrie ettun eutet gehob gekri gsueb habe_und hadn> ist_schl \
        itarb mitar nern> rettu ruest schwi sorge tarbe ttung tungs usche utet> wege_der =0,1,0,1,-1,-1,-1 ensta \
        hrlic =0,1,0,1,-1,-1,0 <ehrl =0,1,0,1,-1,0,-1 afft> eine_stun hafft =0,1,0,1,-1,0,0 <aufg alter an_den \
        den_plat ein_zwei ihr_den lter> mein_alte =0,1,0,1,0,-1,-1 <haet aette chaff endet haett =0,1,0,1,0,-1,0 \
        habe_sie siege =0,1,0,1,0,0,-1 efall gefal is_in =0,1,0,1,0,0,0 <fund <stra aeumu auer> das_im eitsg entat \
        erver erzeh es_noch ester eumun fahr> fund> gger> herei hweig ickle ierze itsge lead> messe nich_ein ntati \
        ondit racht rzehn sgeri tsger ueckz umung vierz zwei_von =0,1,0,2,-1,-1,0 ning> =0,1,1,-1,-1,0,-1 fuer_eine \
        mir_eine =0,1,1,-1,-1,0,1 <zusa =0,1,1,-1,0,-1,-1 asse> =0,1,1,-1,0,-1,0 <pers iale> =0,1,1,-1,0,0,-1 erson \
        =0,1,1,-1,0,0,0 llena =0,1,1,-1,1,0,-1 haet_ich =0,1,1,0,-1,-1,-1 <prob lasse =0,1,1,0,-1,-1,0 <fare <got> \
        =0,1,1,0,-1,0,-1 fuen_jahr =0,1,1,0,-1,0,0 einko =0,1,1,0,-1,1,-1 frien riend =0,1,1,0,0,-1,-1 <roll at_lowe \
        raeum =0,1,1,0,0,-1,0 perma post> =0,1,1,0,0,0,-1 0_jaeh <else <erfu effne inden ngesc =0,1,1,0,0,0,0 <herb \
        <lowe <perm <port <taxi anent aupts best_nach bschi contr der_herr eine_kund ektiv elbau erbst ewher herbs \
        hied> ist_am lbau> lity> llstu lplan manen ntrac ontra rbst> rmane robe> schne siche splae stes> taxi> ties> \
        wasch =0,1,1,0,1,-1,-1 tract =0,1,1,1,0,0,-1 <raeu =0,1,2,-1,-1,-1,-1 bung> =0,1,2,-1,-1,-1,0 uebe_die \
        =0,1,2,-1,-1,0,0 <hies hiess iess> =0,1,2,0,-1,-1,-1 probe =0,1,2,0,-1,0,0 eher> =0,1,3,-1,-1,-1,-1 ngeru \
        =0,2,-2,0,-2,1,1 haben =0,2,-2,0,1,-2,2 schaf =0,2,-2,0,1,-1,-1 hat_das =0,2,-2,0,1,-1,0 <have \
        =0,2,-2,0,1,1,-2 <sagt =0,2,-2,1,0,-1,0 have> =0,2,-1,-1,-1,-1,1 ndsch =0,2,-1,-1,-1,0,-1 <letz etzte \
        =0,2,-1,-1,-1,0,1 samme =0,2,-1,-1,-1,1,0 <lieg =0,2,-1,-1,0,-1,-1 stuer =0,2,-1,-1,0,-1,0 staff \
        =0,2,-1,-1,0,-1,1 <stop =0,2,-1,-1,0,-1,2 tter> =0,2,-1,-1,0,0,0 ttag> =0,2,-1,-1,1,-1,-1 <afte after \
        =0,2,-1,0,-1,-1,-1 0_leut =0,2,-1,0,-1,-1,1 <krie =0,2,-1,0,0,0,-1 liess =0,2,-1,0,0,0,0 stop> the_firs \
        with_an =0,2,-1,0,0,1,-1 gunge some_else =0,2,-1,0,1,-1,-1 ossen =0,2,-1,1,-2,2,-1 <leut =0,2,-1,1,-1,-1,0 \
        igte> =0,2,-1,1,0,-1,0 ndere =0,2,0,-1,-1,-1,-1 <clos <rein close =0,2,0,-1,-1,-1,0 <spin spind \
        =0,2,0,-1,-1,0,0 <post =0,2,0,-1,0,-1,-1 habe_sich =0,2,0,-1,0,-1,0 <doch doch> =0,2,0,-1,0,0,-1 bei_habe \
        =0,2,0,-1,0,0,0 kein_stel noch_nich =0,2,0,-1,1,-2,-1 ertra =0,2,0,-1,1,-1,-1 eiben =0,2,0,0,-1,-1,-1 <firm \
        <thei heir> their =0,2,0,0,-1,-1,0 aege> =0,2,0,0,-1,-1,1 mont_the =0,2,0,0,-1,0,-1 andor ndort tando \
        =0,2,0,0,-1,0,0 holzw lzwer nach_eine olzwe tzten zten> zwerk =0,2,0,0,0,-1,-1 <schw eschl =0,2,0,0,0,-1,0 \
        crew_at the_crew to_beco to_meet =0,2,0,0,0,0,-1 am_morg buchh cheib die_ande die_hall doch_die dsche heibe \
        ist_abge kuen_sind minu_die uchha =0,2,0,0,0,0,0 <end> <gebl <lack <mai> <nota <wach abbau aced> ackie acts> \
        ative bbau> betro blieb broch chtsk ckier das_neue das_werk den_haen der_nota der_sitz die_0 die_alte \
        drit_stoc eblie ebroc ebung gebli gebra gebro gert> hand_out hirty im_roll in_july ingeb irty> kiere lacki \
        laeu_die lieg_unte nach_ruma porte prich sind_am spric the_ware two_peop vor_drei zwei_arbe =0,2,0,0,1,-1,-1 \
        so_many =0,2,0,1,-3,2,-2 leute =0,2,1,-1,0,-1,-1 <verm =0,2,1,-1,0,0,-1 kein_mehr =0,2,1,-1,1,-2,-1 vertr \
        =0,2,1,0,0,-1,0 work> =0,3,-1,-2,0,0,-1 <frue frueh =0,3,-1,-1,0,-1,-1 ist_bei =0,3,-1,-1,0,-1,0 riegt \
        =0,3,-1,-1,1,-1,-1 plant =0,3,-1,0,-2,0,0 escha =0,3,-1,0,0,-1,0 krieg =0,3,-1,0,0,0,-1 0_stel \
        =0,3,0,-1,0,-1,-1 vermi =0,3,0,0,-1,-1,0 raege =0,3,0,1,-1,-1,-1 werk> =0,4,-3,-1,-2,1,0 aben> \
        =0,4,-2,-2,1,-1,-1 <sind sind> =0,4,-1,1,-2,-1,-1 llen> =1,-4,0,2,1,0,1 acht> =1,-3,-2,-3,5,1,0 <man> \
        =1,-3,0,-1,0,-1,2 0_proz =1,-2,-3,2,0,1,-1 <und> =1,-2,-1,-1,2,-2,2 body> =1,-2,-1,0,-1,0,3 eden> \
        =1,-2,-1,0,0,-2,3 <auch =1,-2,-1,1,0,-1,2 <acht =1,-2,-1,2,0,-2,2 <from from> =1,-2,0,-1,0,-1,2 <proz ozent \
        proze rozen zent> =1,-2,0,2,0,-1,-2 <nie> =1,-2,0,3,-2,0,0 habe_ich =1,-2,1,0,-2,-1,3 nach_der \
        =1,-2,1,0,-1,1,0 tatt> =1,-2,3,1,-5,1,0 sten> =1,-1,-3,2,-3,2,1 <jahr =1,-1,-2,0,-2,0,2 tzen> \
        =1,-1,-2,0,4,-1,-2 <das> =1,-1,-1,-2,3,-2,2 ieder =1,-1,-1,-1,-2,1,2 chef> =1,-1,-1,-1,-1,0,2 name> \
        =1,-1,-1,-1,0,1,1 ement =1,-1,-1,-1,1,1,-1 lern_man =1,-1,-1,-1,1,1,0 <nenn nennt =1,-1,-1,0,-1,1,1 <einm \
        einma inmal =1,-1,-1,0,-1,2,0 ator> =1,-1,-1,0,0,-2,3 auch> =1,-1,-1,0,0,-1,1 aegt> and_when itzen raegt \
        =1,-1,-1,0,0,0,-1 back> =1,-1,-1,0,0,0,0 <wurd wurde =1,-1,-1,0,0,0,1 0_die ist_auf =1,-1,-1,0,0,1,0 <than \
        ist_fuer unde> =1,-1,-1,0,1,0,-1 <zaeh =1,-1,-1,0,1,1,0 <five five> =1,-1,-1,0,2,-1,0 <gewo \
        =1,-1,-1,0,3,-1,-1 <dafu afuer dafue =1,-1,-1,1,-1,-1,1 arned earne rned> =1,-1,-1,1,0,-1,1 i_have \
        =1,-1,-1,1,0,0,0 sser> =1,-1,-1,1,0,1,-1 angen verha =1,-1,-1,1,1,-1,0 <slee leep> sleep zaehl \
        =1,-1,-1,1,1,-1,1 aehlt =1,-1,-1,1,1,1,-1 mont_and =1,-1,-1,1,2,-1,-1 onate =1,-1,-1,2,-1,-1,0 bends \
        =1,-1,-1,2,-1,0,0 <mal> =1,-1,-1,2,0,0,-2 am_0 =1,-1,-1,2,0,1,-1 <verh =1,-1,0,-1,-1,0,0 im_janu \
        =1,-1,0,-1,-1,1,-1 <reic =1,-1,0,-1,-1,1,1 alles lles> =1,-1,0,-1,-1,3,0 itze> =1,-1,0,-1,0,-1,1 <hier \
        =1,-1,0,-1,0,0,0 hier> lled> nuar> =1,-1,0,-1,0,0,1 folge =1,-1,0,-1,0,1,-1 enau> =1,-1,0,-1,0,2,-1 <gena \
        cent> genau =1,-1,0,-1,0,2,0 raus> =1,-1,0,-1,1,-1,-1 ohnt> =1,-1,0,-1,1,-1,0 <nigh enne> ich_hab \
        =1,-1,0,-1,1,0,-1 ffer> =1,-1,0,-1,1,0,0 flug> in_den =1,-1,0,-1,2,-1,0 rage> =1,-1,0,-1,2,1,-1 raum> \
        =1,-1,0,-1,3,-1,-1 <norm =1,-1,0,0,-1,-1,0 <umsc umsch =1,-1,0,0,-1,-1,2 elf_jahr =1,-1,0,0,-1,0,1 <brok \
        <kaff affee broke hat_die jede_mona kaffe reien urde> =1,-1,0,0,-1,0,2 <car> =1,-1,0,0,-1,1,-1 este> \
        =1,-1,0,0,-1,1,0 gena_so =1,-1,0,0,-1,2,-1 <abou <her> <regi about bout> egion gange giona regio \
        =1,-1,0,0,0,-1,0 <trae finde =1,-1,0,0,0,-1,1 <memb bers> einen inen> mbers membe sitze steh_alle uhr_steh \
        =1,-1,0,0,0,0,-1 <lohn =1,-1,0,0,0,0,0 <own> angef angek bei_ist chene die_besc eine_neue erleg frist gebot \
        henen ienen legun lueck ngeku rmin> stufe von_habe =1,-1,0,0,0,0,1 <ausl <deut <fris <okto <talk andel auslo \
        der_vers deuts ehlen eine_ausf enche eser> eutsc frisc ist_nich ktobe lice> loese niede oktob rund> sloes \
        ssere strei usloe =1,-1,0,0,0,1,-1 ains> lleit =1,-1,0,0,0,1,0 <stuf ein_haus haus_mit in_elev tens> \
        =1,-1,0,0,1,-1,-1 <eins <maer pted> =1,-1,0,0,1,-1,0 habe_am =1,-1,0,0,1,0,-1 auf_0 immen timme \
        =1,-1,0,0,1,0,0 <midn dnigh idnig midni seit_vier =1,-1,0,0,1,1,-1 hat_uns =1,-1,0,0,2,-1,-1 norma ormal \
        =1,-1,0,1,-1,-1,0 ezahl =1,-1,0,1,-1,0,-1 bschl einst =1,-1,0,1,-1,0,0 <gab> <just just> =1,-1,0,1,-1,1,-1 \
        <erkl erkla rklae =1,-1,0,1,0,-1,-1 <anfa =1,-1,0,1,0,-1,0 onth> und_0 =1,-1,0,1,0,0,-1 0_stun jede> ngefa \
        =1,-1,0,1,0,0,0 <warn eine_unbe iting =1,-1,0,1,1,-1,0 glaub =1,-1,0,1,1,0,0 eisun isung weisu \
        =1,-1,0,2,-1,-1,-1 i_was =1,-1,0,2,-1,0,-1 fang> =1,-1,0,2,-1,0,0 <hart will_run =1,-1,0,2,-1,1,-1 klaer \
        =1,-1,0,2,1,-1,-2 mit_0 =1,-1,0,3,-1,-1,-1 die_erst rste> =1,-1,1,-1,-1,-1,1 ober> tober =1,-1,1,-1,-1,0,0 \
        alled calle =1,-1,1,-1,-1,0,2 achte =1,-1,1,-1,-1,1,-1 <call nten> ntern =1,-1,1,-1,-1,1,0 <or> <said said> \
        =1,-1,1,-1,0,0,0 satz> zum_0 =1,-1,1,-1,0,1,0 enfte uenft =1,-1,1,-1,1,0,-1 nich_mehr =1,-1,1,0,-1,0,-1 \
        ient> =1,-1,1,0,-1,0,0 <empf mont_ange vorst =1,-1,1,0,-1,0,1 ance> =1,-1,1,0,-1,1,-1 sich_in \
        =1,-1,1,0,-1,1,0 ates> =1,-1,1,0,0,-1,-1 rsona sonal =1,-1,1,0,0,-1,0 onnen =1,-1,1,0,0,0,-1 <fest nken> \
        =1,-1,1,0,0,0,0 <page <unbe by_post endle ermin esday kunft next_mont of_next termi unft> zusa_im \
        =1,-1,1,0,0,1,-1 <fore =1,-1,1,1,-1,-1,-1 <stud =1,-1,1,1,-1,0,-1 sehen =1,-1,1,1,-1,0,0 esagt gesag \
        =1,-1,1,1,1,-2,-1 <time =1,-1,2,-1,-1,-1,0 <stil =1,-1,2,-1,-1,0,-1 oking ookin =1,-1,2,-1,-1,0,0 <bese \
        bis_zum =1,-1,2,0,-1,0,0 <klas klass =1,-1,3,-1,-1,0,-1 immt> =1,-1,3,1,-1,-1,-1 hat_mich =1,0,-2,-2,-1,1,1 \
        <the> =1,0,-1,-3,0,1,2 <am> =1,0,-1,-2,-2,0,3 ager> =1,0,-1,-1,-1,0,0 <by> =1,0,-1,-1,-1,1,0 <fehl \
        =1,0,-1,-1,-1,3,0 seit_0 =1,0,-1,-1,0,0,1 und_weis =1,0,-1,-1,0,1,0 man_sich terne =1,0,-1,-1,1,-1,0 <geha \
        =1,0,-1,-1,1,0,-1 <halt <wirk =1,0,-1,-1,1,0,0 nur_eine =1,0,-1,-1,1,1,-1 <miss =1,0,-1,-1,1,1,0 ving> \
        =1,0,-1,-1,2,0,-1 <new> =1,0,-1,0,-1,0,1 <writ hift> =1,0,-1,0,-1,1,0 <neue two_year =1,0,-1,0,-1,1,1 erkom \
        rkomm =1,0,-1,0,-1,2,-1 <wall =1,0,-1,0,0,-1,0 <gest =1,0,-1,0,0,0,-1 chnet hnet> neers =1,0,-1,0,0,0,0 \
        <juni <lauf <spen neun_stun sing> spend =1,0,-1,0,0,0,1 utsch =1,0,-1,0,0,1,-1 andlu call_it very> \
        =1,0,-1,0,0,1,0 are_not =1,0,-1,0,1,-1,0 sache =1,0,-1,0,1,0,-1 <want ithou know> rweis thout want> witho \
        =1,0,-1,0,1,0,0 <ne> rschi =1,0,-1,0,1,0,1 <know =1,0,-1,0,1,1,-1 <door hout> =1,0,-1,0,2,0,-1 syste ystem \
        =1,0,-1,1,-1,-1,1 ich_drei =1,0,-1,1,-1,0,-1 missi =1,0,-1,1,0,-1,0 six_week =1,0,-1,1,0,0,-2 <has> \
        =1,0,-1,1,0,0,-1 <go> <haeu haeus =1,0,-1,1,0,0,0 ecken i_did ished =1,0,-1,1,0,1,0 aufen =1,0,-1,1,1,-1,-1 \
        sung> =1,0,-1,1,2,0,-2 <one> =1,0,-1,2,0,0,-2 eben> =1,0,-1,2,0,0,-1 <aben =1,0,0,-1,-1,-1,0 mschl \
        =1,0,0,-1,-1,-1,1 orrow rrow> =1,0,0,-1,-1,0,0 <hint <lage hinte reden =1,0,0,-1,-1,1,-1 <muss \
        =1,0,0,-1,-1,1,0 erneh im_deze kuerz lohn> mir_das rnehm =1,0,0,-1,-1,2,-1 egang gegan =1,0,0,-1,0,-1,-1 \
        hat_sich =1,0,0,-1,0,-1,0 <ganz =1,0,0,-1,0,-1,1 <fort =1,0,0,-1,0,-1,2 stehe tehen =1,0,0,-1,0,0,-1 <neu> \
        gehal =1,0,0,-1,0,0,0 <vate aerun dern> efte> ersta laeru vater =1,0,0,-1,0,0,1 zung> =1,0,0,-1,0,1,0 <deze \
        dezem ezemb halts mal_das unten zembe =1,0,0,-1,1,-1,-1 schle the_scho =1,0,0,-1,1,-1,0 kette \
        =1,0,0,-1,1,-1,1 <unde under =1,0,0,-1,1,0,0 chlei eife> fang_im hleif ich_fang im_dien leife mit_schl rteen \
        =1,0,0,-1,1,1,-1 enrau nraum =1,0,0,-1,2,-1,-1 <beka chool hool> mein_kind schoo =1,0,0,-1,2,0,0 dien_steh \
        =1,0,0,0,-2,0,0 ember =1,0,0,0,-2,1,-2 <nebe =1,0,0,0,-2,1,-1 with> =1,0,0,0,-1,-1,-1 arte> =1,0,0,0,-1,-1,1 \
        name_in =1,0,0,0,-1,0,-1 <paid <uebr brige ebrig igens paid> uebri =1,0,0,0,-1,0,0 <aufs abge_habe absc_und \
        als_ande dafu_nich das_geld der_kris ehsch gens> hschi kind_die ruehs uehsc und_muss =1,0,0,0,-1,0,1 am_tag \
        eine_halb halb_stun lege> mehr_als my_last orth> was_fuer worth =1,0,0,0,-1,1,-1 <free <schm chmei erung \
        hmeis lding meiss schme wall> =1,0,0,0,-1,1,0 <havi <ihn> edet> five_year havin nobo_has redet seit_febr \
        =1,0,0,0,0,-1,-1 hrend sday> =1,0,0,0,0,-1,0 besc_der print rosse selb_mit solle sses> =1,0,0,0,0,-1,1 <base \
        <belo aber_seit entli gentl igent ist_seit ntlic =1,0,0,0,0,0,-1 <arri <ehre <engi <ins> arriv egebe empfa \
        engin gegeb ginee glas> ineer klini linik mpfan ngine =1,0,0,0,0,0,0 0_abge 0_an 0_anla 0_cent 0_der 0_im \
        0_km 0_mona 0_per 0_seni 0_the 0_to 0_uebe <a2> <abbe <ago> <allo <anko <anla <arab <arme <audi <aufw <ausk \
        <ball <beg> <bego <beha <behi <bela <bele <betw <bewa <bisl <blic <bohn <brem <brig <buck <cabs <calm <carp \
        <chai <chee <dawn <deta <devi <dopp <drum <earn <eh> <eis> <endl <entf <ents <entw <ersc <fabr <fenc <fitn \
        <folg <food <fran <fres <fros <fues <gaes <gap> <gate <gebe <gebo <geda <genu <gepo <gies <grey <gril <grun \
        <guer <guid <hann <heru <hire <hitz <hono <hose <htl> <impo <kino <km> <kohl <korr <kris <kuge <laut <lega \
        <less <lg> <lini <lorr <lunc <mag> <marg <mehl <men> <mies <milc <mill <moto <mued <muen <muse <octo <onke \
        <oppo <papp <pati <pend <pens <prin <prov <rati <resp <riot <rise <rum> <sad> <seas <set> <sett <shar <simp \
        <slow <spas <spue <stai <stei <stie <subs <sudh <sums <swee <tabl <take <terr <topf <tore <towe <trup <uebl \
        <umsa <umzu <unlo <wage <wahn <wass <webs <wedn <weh> <wett <wome <yes> <zuku <zusc a_ball a_note a_pens \
        ab_0 ab_das ab_die ab_juli ab_morg abbez aber_der aber_imme abge_der abge_ware abgel abica abou_0 abrik \
        achre ackun adtkl aeden aeft> aefte aerkt aermr aeste aeusl agenc ago_and ahnsi ahrer ahrka ails> airs> \
        alabt alfer alig> alle_0 allo> allot allow altsk am_donn am_erst am_mark an_0 an_im an_oppo anchi and_call \
        and_was andau andti anfah ange_auss angeb angsk ania> anla_von annov annt> ante> arabi arage ares> arfst \
        arge> arifa arket arkra arkt> arme> armes arnst arpet arri_with arver arzen ask_for ason> asser astue atien \
        atser auch_der auch_scho audio auern auf_eine aufs> aufst aufwa aufze augu_0 aus_0 ausfl ausga ausku autom \
        axis> ballo bande base> bbeza befri begi_um begle begon behal behin bei_find beitg bekan belad beleg below \
        benbe bepac berwe berza besen besit betr_0 betra betwe bewah beweg bgela bgesa bica> bin_fuer bis_jema \
        bis_mona bisl_nich bisla blei_bei blei_bis blei_die bleis blic> blich blick blish bohn_die bohne breme brigh \
        brik> brok_down bsaus bsidi bsite bstla bucke busse cabs> call> call_off calm> carpe cent_mehr chain cheer \
        chena chere chieb chirm chise chlae chleu chmut chne> chtsg chtzi chulf chwar ckel> ckent ckfeh ckung clean \
        comp_has conta cord> ctobe dafu_gibt dann_geht dara_die darfs das_eine das_erge das_ich das_kont das_letz \
        das_mit das_syst das_unte das_wass das_weih das_wett date> dated dauto dawn> day_with deli_to delt> dem_kont \
        den_0 den_die den_hand dende der_fuer der_gepl der_gros der_grun der_umsa der_verw der_webs der_zett \
        der_zusc derba derle derza derze detai deut_und devic deze_ein dhaus did_the die_bele die_bril die_fass \
        die_fili die_gaes die_kaff die_klin die_lage die_lauf die_lini die_minu die_pers die_poli die_sais die_sche \
        die_tari die_uebe dient dised disku dkass dler> dlung dnesd doppe dortc drei_frau dreiz drew> drumh dschu \
        dtick dtkli du_die dumm> dumm_frag durc_nach eaner eason ebegl ebenb eberw eberz eblic ebsau ebsit edach \
        ederl ederz ednes eekas eenth efel> efreu efris egal> egekr egig> eglei egonn egst> ehind ehnte eiber eides \
        eikpo eilt> eimge ein_fuen ein_kilo ein_schl eine_erkl eine_prob eine_zett einm_und einsp eiseb eisti eitge \
        eitig eitsn eizeh ekann ekass ekrae elauf elbe> eldka elege elow> emen> empf_es empf_nich empfe emsei enamt \
        enarb enbar enbei endli enfah enhal enred ensac ensio enstz entfa enth> entsc entwu enug> epack eplan eplat \
        epool epot> erban erdie ereie erge_wird eries erisc erket erkte ermar ermra ernae ernd> ernse ernsp erras \
        errec erren erst_beid erst_die erst_nich erst_tag ertel erum> erunt erwie erybo erzei erzul erzun es_geha \
        es_zum esenr esitz espon essst estri etabl etail eteri etrae ettet ettle etwa> etwee euing eund> eunig \
        euro_eins euro_im euro_mehr euro_und eusle evice ewahr ewegu ewoll ezula fabri fabsc fahr_nach fahrk fanda \
        feeka fehlt fenba fence ferns fest_die ffeek ffenb ffnen fgele figu_cove fili_oeff find_im find_nich firms \
        fitne flapp fnen> folg_am food> forty franc free> fresh freut frier frost frue_am fsteh ftel> fuen_stoc \
        fuen_uebe fuer_frei fuer_mont fuer_morg fuess fwaer fzeit gaest ganz_gros garag gate> geber gedac gefre \
        geht_doch gekra gelau geldk gelsc gency genug gepoo gest_und gestr getei gewe_und gewoh gewol giess glas_in \
        glas_und glast gleit gonne got_the grey> grill gros_kino grues gsfri gskra gster guert guide gure> gures \
        gut_war habe_bis habe_im hains hallo handl hands hanno hares has_not hat_mit hat_uebe haust hdrew heers \
        heimg henar herre herum herun heut_hat hiebt hiene hind> hires hirme hirte hise> hit_by hitze hlaeg hleun \
        hmeri hmutz hnabr hnsin hntes hoenr honor hour_for hrena hrens hrere hrkar htsge htzig htzul huhen hulfr \
        hware hwarz i_stil ialle iber> ich_ihn ich_im ich_mein ich_trin ichtz idise iebsa iefel iegst iesen ieser \
        iete> ieter ifabs igend ikone ikpos ilch> ilden iliko illen illio im_ange im_depo im_jahr im_schl im_sudh \
        imeta imgeg imply impos in_brem in_letz in_one in_sich ineri iners inien inke> innig ins_buer inspr instu \
        ints> inus> ionen ires> irkt> irms> irtee ischw isebe iskut islan ist_vom istet istif it_on it_to itgeb \
        itget ithdr itig> itnes its_own itsni itzez ived> iveri izehn izei> jahr_an jahr_neu jahr_von jede_der \
        jede_jahr jede_wied kann_man kein_spas kentr kfehl kilo> kino> knoch kohle komm_auch kone> konz_hatt korre \
        kpost kraef kraft krise kten> kugel kursr kutie labte laede laege lage_am lage_von landt laner lante \
        last_nigh lastu lauf_betr laufz laut> lcher ldend ldkas leane leer> legal legek leist lemen letz_jahr \
        letz_minu leuni lfern lfreu lgen> liall lick> lieg_die lifts likon lione lishe lizei llaed llion lllae llot> \
        llowa locki lohna lorri lowan ltsku lunch maer_die maerk mal_die mal_in malig man_da man_die mania mann_am \
        marge marke markt maten mehl> mehr_ange mehre mein_schw menha meris metab mgega mheru miese milch milli \
        minu_0 minus mir_der mir_hat miss_a mit_schn mit_zahl mitg_stim mmenh mona_ab mona_fehl mona_ist mona_nich \
        morg_ange motor movem mpfeh mply> mposs mraum msatz mseit muede muenc mues_noch museu mutzz mzug> nabre \
        nach_im nach_lade nach_seit nach_sich nach_zehn nalab nalfe namt> nbar> nbefr nbei> nchen nchis ndaut ndelt \
        nderb nderz ndler ndlun ndtic nebe_dem nenn_es nenne nensc nerin ners> nesda nesss neue_hand new_date nfaen \
        nftel ngebo ngel> ngsfr ngskr nich_an nich_in nich_stat nich_und nich_weit nie_gese niere nigen nity> nkel> \
        nlock nmali nnens nnig> nnove noch_zust noche norar not_resp note> nover nrede nsach nschi nsehe nsinn nsion \
        nspit nspri nstre nstuf nstze ntain nterz ntfae ntrai ntsch ntwur nuary nzern ob_die obepa obstl octob oegen \
        oehn> oenre ohle> ohnab olge> olgen olice olier olize ollla ollt> omani omate omen> on_time onala onalf \
        onded onen> onkel onora ontai onzer oolt> oors> opfla oposa oppag oppel oppor orark orarv orrek orrie orsta \
        ortch ortun orty> orway osal> ossib ossst osszu ostst otorw oups> oveme ovinz owanc packu pappe pass> passt \
        patie pays> pelt> pende pendl pensi per_cent pets> pfehl pflap picke plane poli_are polic polie poliz ponde \
        poolt portu posal possi poste ppage ppelt pport propo provi proz_gebo proz_in publ_the puelu queui rabic \
        raeft raft> raine rains rarkr rarve rates ratio raufg raus_und rband rdien reik> reikp rein> reize rekt> \
        remen renam rensa rere> resh> respo rett> rfst> rherr riche riegs rifab rike> rints riot> rist> riste ritin \
        rived river rkart rket> rkett rkraf rkten rlegu rmany rmark rmes> rmrau rnaec rnseh rnspi rnstr robep rolll \
        ropos rosss rossz rosts roups rovin rpets rrass rrech rrekt rrenn rries rrivi rsrae rtche rtel> rtigu rtuni \
        ruckf ruess rumhe runk> ruppe rvert rway> rwies rybod rzula rzung sagt_das sausg scher sches schir schl_verm \
        schm_drei schmu scho_in scho_kann schu_mit seaso sebeg sei_ein seit_ein seit_neun seit_okto seit_zwei seiti \
        selb_die senfa serei serst settl seum> sfahr sflug sfris sgabe shar_are share sible sich_aus sich_beid \
        sich_mit sich_uebe sidis sie_zahl simpl sind_auch sinni skuer skunf skuti slang slowe snied so_gewo soll_wir \
        sonn_fuer spass splan spond sraeu ssenf ssibl sssta ssstu sstad sstud sszue stair stat_der steh_aber \
        steh_auf steh_ein steh_eine steh_und stei_die stems stens sterm stete stief stili stim_bis stim_im stlag \
        strik strun ststu stuf_die stufu stun_im stzet subsi sudha sums> sweep szubi szueg tadtk tails taine tairs \
        tatte tchef teent teigt teilt temse terko terra terzu teten tfael tgebe tgete that_had thdre the_figu \
        the_fran the_hour the_mana the_moto the_name the_new the_sett the_wall thir_time this_afte thre_firm tiefe \
        tient tilik time_the timet tklin tlage tleme tness to_0 to_my to_thre tomat topfl toppa torwa tower trike \
        trunk tschl tsers tsges tskue tsnie tstun ttet> ttlem tuben tudio tufen tufun tun_wir tunit tween twurf \
        tzett tzezu tzig> tztes tzula tzzul uary> ubild ubis> ublic ublis ubsid uckel uckfe udhau uebe_dem uebe_den \
        uebe_mona uebe_werd uebli uede> uegig uelun uench uerd> uernd uerte uerzu uess> ueuin ufgel ufste ufung \
        ufwae ufzei ugels uhen> uhr_im uhr_nach uhr_und uides uing> ukunf ulfre um_0 um_zwei umher umsat umzug \
        unbe_auss unbef unch> und_beim und_empf und_ents ungsf unige unigu unity unloc up_in uper> uperm uppe> ures> \
        ursra user> useum usfah usflu usgab uskun usle> usse> ustru uszub utier utoma utzzu vemen verdi verie \
        verk_ein verke verm_der vers_habe verw_und verwi veryb vices vinz> vom_tisc von_die von_eine von_ihne \
        von_sind von_vier vorm> waer> wager wahns wahre walke wance war_frue ware> ware_mein warn_bei warns warze \
        was_clos was_die was_im was_told wasse websi wedne ween> weep> wegun weil_das weit_0 wenn_das wer_am wette \
        what_it when_the wie_gewo wied_wir wiese will_not wir_die wird_auf wird_bis wirkt withd wo_der women \
        wort_the writi wuer_ich wurd_von wurf> year_and year_from zahl> zahl_0 zahl_die zehnt zerns zett_am zett_mit \
        zezul ztes> zu_viel zubil zubis zuegi zukun zule_0 zum_auft zuru_in zwei_mal zwei_mona zwei_stuf zwei_uhr \
        zzula =1,0,0,0,0,0,1 <dumm <geld <revi <seni <tomo <zule aerme aetsc alked appe> ausfa chien enior etsch \
        eview iebt> lked> lock> morro nced> nior> omorr ounce ount> paets revie senio tomor tsch> uletz unced \
        war_ein zulet =1,0,0,0,0,1,-1 <buil build chef_hat ency> ildin rrive stric the_site trich uildi \
        =1,0,0,0,0,1,0 <bril <dara <dies <grue <mist <site <stri <vorb abou_the am_aben arauf berna brill corde \
        darau der_lohn die_neue diese eman> eselb forem hoch> iesel in_vier istak less> mista moege orded orema \
        rded> reman right rzen> stake =1,0,0,0,1,-1,-1 aten> chlus depot hluss luss> ranch sais_ist =1,0,0,0,1,-1,0 \
        <glau <welc auch_nich ein_brie elche glau_ich isn_t laube welch =1,0,0,0,1,0,-1 0_schr <syst <wint der_vors \
        ible> mach_man naten ohnen senra tag_und winte wohnt =1,0,0,0,1,0,0 <ausz <due> <euch <glue <isn> <mang \
        <moec <prop <roma auszu der_erst die_nach die_stie doors euch> fangs gest_das gluec heut_noch hiede ieden \
        mange moech oecht rinke roman runte wenn_man =1,0,0,0,2,-1,-1 inder kinde =1,0,0,1,-1,-1,-1 studi \
        =1,0,0,1,-1,0,-1 <grad esehe geseh has_to ich_um man_es =1,0,0,1,-1,0,0 am_anfa dium> es_im tudiu udium \
        =1,0,0,1,0,-1,-1 <verd at_are =1,0,0,1,0,-1,0 drit_jahr eger> euros tour> uros> =1,0,0,1,0,0,-1 blei_es \
        bruch eisse rstat schw_in um_acht =1,0,0,1,0,0,0 <besi <bruc <buss <fass <foeh <good <mark <note <queu <tut> \
        ab_der arifr chnen chrec dlich drive eine_tag eins_ohne elung foehn frund good> hart_schu hrech ifrun inik> \
        iors> jahr_habe junio ndlic niors ohne_dass orber pfand rbere reitu rifru sion> steig uecke unior vorbe \
        waerm war_in =1,0,0,1,1,-1,-1 jahr_und wenn_ich =1,0,0,1,1,0,-1 rspro versp =1,0,0,2,-1,-1,-1 gibt_es \
        =1,0,1,-1,-1,-1,1 fuer_die =1,0,1,-1,-1,0,-1 <cent dacht kannt =1,0,1,-1,-1,0,0 denke enken looki onder \
        sie_mir =1,0,1,-1,-1,0,1 ensch =1,0,1,-1,0,-1,0 <sond lower ower> sonde =1,0,1,-1,0,0,-2 <day> \
        =1,0,1,-1,0,0,-1 am_kuec ich_kann =1,0,1,-1,0,0,0 eume> gspla ngspl ungsp =1,0,1,-1,1,-1,-1 <depo <werd \
        =1,0,1,0,-2,-2,2 on_the =1,0,1,0,-1,-1,0 amera ches> kamer =1,0,1,0,-1,0,-1 <frie day_one halb_sieb ich_jede \
        to_ask =1,0,1,0,-1,0,0 <clea <daue adens ankom chuhe dauer densc tigun =1,0,1,0,-1,1,-1 tart> \
        =1,0,1,0,0,-2,0 nden> =1,0,1,0,0,-1,-1 <walk =1,0,1,0,0,-1,0 <grou and_i cket> group icket =1,0,1,0,0,0,-1 \
        <boot boots oots> =1,0,1,0,0,0,0 0_and <anyb <konz <sund <tues anybo appen chent entis erest ewed> henti \
        hird> hose> iewed ille> in_germ inten konze kung> mera> ngste nitt> ntes> ntisc nybod osses pfang ppen> \
        rmen> rund_ein sala_band sunda third tuesd uesda unday viewe =1,0,1,1,-1,-1,-1 absch paid_for \
        =1,0,1,1,-1,0,-1 nschl =1,0,1,1,0,0,-2 chon> schon =1,0,2,-1,-1,-1,0 still =1,0,2,-1,-1,0,-1 der_0 schuh \
        =1,0,2,-1,0,0,0 elade =1,0,2,-1,1,-1,-1 zwei_tage =1,1,-2,5,-2,-1,-2 jahr> =1,1,-1,-1,-1,-1,1 bleib eihna \
        hnach ihnac weihn =1,1,-1,-1,-1,1,-1 <rech nehme =1,1,-1,-1,0,0,-1 choen schoe =1,1,-1,-1,0,0,0 <zieh \
        =1,1,-1,-1,1,-1,-1 neun> =1,1,-1,-1,1,0,-1 <weit digt> =1,1,-1,-1,2,-1,-1 <neun =1,1,-1,0,-1,-1,-1 in_0 \
        =1,1,-1,0,-1,-1,1 <weih =1,1,-1,0,-1,0,-1 etter =1,1,-1,0,-1,0,0 beim_holz issin ssing =1,1,-1,0,-1,1,-1 \
        aus_dem by_a =1,1,-1,0,0,-1,0 to_be =1,1,-1,0,0,0,-1 <offe <per> halt> miete mit_den =1,1,-1,0,0,0,0 am_vorm \
        =1,1,-1,0,1,-1,-1 many> =1,1,-1,1,-1,-1,0 enen> =1,1,0,-2,0,1,0 <kam> =1,1,0,-1,-1,-1,-1 <thir \
        =1,1,0,-1,-1,-1,0 <cont =1,1,0,-1,-1,0,-1 den_leut =1,1,0,-1,-1,0,0 im_jaen =1,1,0,-1,0,-1,-1 filia ilial \
        =1,1,0,-1,0,-1,0 ndern the_labo =1,1,0,-1,0,0,-1 altun eiden iden> ltung =1,1,0,-1,0,0,0 kbar> reut> \
        =1,1,0,-1,0,1,-1 fice> =1,1,0,-1,1,-1,-1 trag> =1,1,0,-1,1,-1,0 rtrag =1,1,0,0,-1,-1,-1 <verw \
        =1,1,0,0,-1,-1,0 ised> ist_da thirt =1,1,0,0,-1,-1,1 lace> =1,1,0,0,-1,0,-1 angsa auch_in iesse langs ngsam \
        =1,1,0,0,-1,0,0 ehmer gsam> sagt_eine seine =1,1,0,0,0,-1,-2 <with =1,1,0,0,0,-1,0 der_stan der_zusa \
        neun_jahr nhalt schi_die told_to =1,1,0,0,0,0,-1 <lift <vorm abge_die ange_die bgesc die_als eibe> einig \
        had_been haltu jede_ein ruch> und_arbe =1,1,0,0,0,0,0 <agen <bret <down <fert <gara <jaen <kilo <kv> <labo \
        <stoc abour anfae bour> brett down> eine_wort elsch end_of ermie gungs holz> inde> jaenn labou laufe losed \
        nachr ockin osed> ounte rmiet stock stude the_end tock> trupp tuden udent unte_die unted verw_auf woll_blei \
        wort> =1,1,0,0,0,1,-1 <hub> =1,1,0,1,-1,-1,-1 im_drit =1,1,1,-1,-1,0,0 <denk =1,1,1,-1,0,-2,-1 werde \
        =1,1,1,-1,0,-1,-1 <fili =1,1,1,0,-1,-1,-1 nkomm =1,2,-2,0,-1,0,0 <arbe =1,2,-1,-1,-1,0,-1 <miet andsc \
        =1,2,-1,-1,-1,0,0 lager letzt =1,2,-1,-1,0,-1,0 <staf leibe taff> =1,2,-1,0,-1,-1,0 traeg =1,2,0,-1,-1,0,-1 \
        <band =1,2,0,-1,0,-2,0 fter> =1,2,0,-1,0,0,-1 wolle =1,2,0,0,0,-1,0 the_comp =1,2,1,0,-2,0,-2 <had> \
        =1,3,-2,0,1,-1,-2 endig =1,3,-1,-1,-1,-1,0 achts =1,3,-1,-1,0,-1,-1 kuend uendi =2,-2,-1,-1,-1,0,2 und_die \
        =2,-2,-1,-1,0,1,1 ist_das =2,-2,-1,0,-2,0,3 <stat =2,-2,0,-1,-2,3,1 kommt ommt> =2,-2,1,0,-2,0,0 statt \
        =2,-2,1,1,-1,0,-2 unden =2,-1,-2,1,-1,0,1 <jede =2,-1,-1,-1,0,0,0 ears> years =2,-1,-1,-1,0,0,1 seite \
        =2,-1,-1,-1,0,1,-1 aysli paysl yslip =2,-1,-1,-1,1,-1,0 <auss =2,-1,-1,-1,1,0,0 fahr_von =2,-1,-1,-1,2,-1,-1 \
        und_wenn =2,-1,-1,0,-1,-1,2 ichts =2,-1,-1,0,-1,0,0 <beza <poli last> =2,-1,-1,0,-1,1,-1 <not> \
        =2,-1,-1,0,-1,1,0 is_miss =2,-1,-1,0,0,-1,0 euen> than> =2,-1,-1,0,0,-1,1 from_the =2,-1,-1,0,0,0,-1 <bonu \
        bonus onus> =2,-1,-1,0,0,0,0 <figu figur neuen over> =2,-1,-1,0,0,0,1 die_fuer =2,-1,-1,1,1,-1,-2 hnen> \
        =2,-1,-1,2,-1,0,0 <last =2,-1,0,-2,0,-1,0 <minu =2,-1,0,-1,-1,-1,1 <dazu dazu> risch =2,-1,0,-1,-1,0,0 <janu \
        anuar janua =2,-1,0,-1,-1,0,1 <extr extra =2,-1,0,-1,-1,1,-1 ichen =2,-1,0,-1,-1,1,0 fehle =2,-1,0,-1,0,-1,0 \
        vert_steh =2,-1,0,-1,0,-1,1 im_vert =2,-1,0,-1,0,0,-1 <back <reco =2,-1,0,-1,0,0,0 0_ist onat> \
        =2,-1,0,-1,0,1,-1 <raus =2,-1,0,0,-2,1,0 muss> =2,-1,0,0,-1,-1,0 <mitg bezah schwa =2,-1,0,0,-1,-1,1 roke> \
        tschi =2,-1,0,0,-1,0,-1 der_nach =2,-1,0,0,-1,0,0 <sala alary auf_dem lary> salar =2,-1,0,0,-1,1,-1 ries> \
        =2,-1,0,0,0,-1,-1 <nix> =2,-1,0,0,0,-1,0 rise> =2,-1,0,0,0,-1,1 gten> igten =2,-1,0,0,0,0,-1 dir_die rmal> \
        =2,-1,0,0,0,0,0 <abre <eini <gepl a_thir ainer an_hour auss_bei bei_abge die_mitg digte ein_ausf eini_sich \
        erhan gepla glied inigt itgli liede mitgl nach_auf nigte out_at rhand talk_brok tglie treik walk_out \
        =2,-1,0,0,0,0,1 <ausf =2,-1,0,0,0,1,-1 vier_uhr =2,-1,0,0,1,-1,-1 hour> =2,-1,0,0,1,-1,0 <over ehlt> \
        =2,-1,0,1,-1,-1,0 ende> =2,-1,0,1,-1,1,-2 sagt> =2,-1,0,1,0,0,0 eide> =2,-1,0,1,1,-2,0 <fahr \
        =2,-1,1,-3,-3,2,0 sich> =2,-1,1,-1,-1,0,-1 <ask> =2,-1,1,-1,0,-1,-1 <pay> =2,-1,1,0,-1,0,0 page> \
        =2,-1,1,0,0,0,-1 egung =2,-1,1,0,0,0,0 <date =2,-1,1,1,1,-2,-1 time> =2,-1,2,0,-1,-2,0 eiten iten> \
        =2,0,-2,-1,1,0,-2 <are> =2,0,-2,0,1,0,-1 <year =2,0,-1,-4,4,-3,1 <ist> =2,0,-1,-3,1,-1,2 <nich nicht \
        =2,0,-1,-1,-1,-1,1 count =2,0,-1,-1,-1,0,2 hlen> =2,0,-1,-1,0,-1,-1 <trin kasse trink =2,0,-1,-1,0,-1,1 \
        <coun =2,0,-1,-1,0,0,-1 hnung ndigt =2,0,-1,-1,0,1,0 ahlen zahle =2,0,-1,-1,1,0,-1 every =2,0,-1,-1,1,1,-2 \
        <ever =2,0,-1,0,-2,-1,2 chts> =2,0,-1,0,-1,-1,-1 <du> <unio nion> union =2,0,-1,0,-1,0,-1 eers> \
        =2,0,-1,0,0,-1,-1 echne =2,0,-1,0,0,0,-1 ecord ekuen gekue recor =2,0,-1,0,0,0,0 <drin <publ ands> drin> \
        publi =2,0,-1,0,0,1,-1 <glas =2,0,-1,0,1,0,-1 to_know want_to =2,0,-1,1,0,0,-1 habe_die =2,0,-1,2,-1,0,-2 \
        rsten =2,0,0,-2,0,-1,0 inute minut =2,0,0,-1,-2,0,0 chlag hlag> =2,0,0,-1,-1,-1,2 the_nigh =2,0,0,-1,-1,1,0 \
        hlung =2,0,0,-1,0,-1,-1 schie =2,0,0,-1,0,-1,0 arif> timmt =2,0,0,-1,0,0,-1 grad> =2,0,0,-1,0,0,0 <gros \
        das_sei geld> gross iehen itere tere> udio> ziehe =2,0,0,-1,0,1,-1 <prae =2,0,0,-1,1,0,-1 ehalt \
        =2,0,0,-1,2,-1,-1 0_uhr =2,0,0,0,-1,0,-1 atsen chtzu nfahr tsend zusch =2,0,0,0,-1,0,0 able> ahlun but_the \
        erzah have_an ich_das just_want look_for nute> rzahl table ulage und_am xtra> zahl_und zahlu zulag \
        =2,0,0,0,0,-1,0 dem_tari nix_aber werd_auf =2,0,0,0,0,0,-1 ausst drau_und sstan ussta =2,0,0,0,0,0,0 0_mill \
        <acce <both <dir> <medi <side <supe <waer acce_the accep achde acht_stun achtz aemie alks> aner> ask_the \
        behi_the bei_den boten both> both_side ccept cepte chdem der_drei diato ebote ediat eige_an emie> epted \
        ertim gab_s ganz> gest_zwei hat_0 hdem> htzus iator igure inkge kgeld man_halt medi_s media muss_man nachd \
        nkgel offi_says oten> overt praem raemi rille rinkg rtime sich_wer side_acce sides site_on slip> stun_steh \
        super tage_nach take> talks the_fenc the_fore the_medi the_offi tzusc uschl verti vom_erst war_es week_with \
        =2,0,0,0,0,1,-1 site> =2,0,0,0,2,0,-3 <scho =2,0,1,-1,-1,-1,0 <sei> =2,0,1,-1,-1,0,-1 fahrt =2,0,1,0,-1,-1,0 \
        ybody =2,0,2,0,-2,-1,-1 ufen> =2,1,-2,-2,1,3,-2 seit> =2,1,-2,0,-4,4,-2 <die> =2,1,-1,-1,-1,-1,0 <this this> \
        =2,1,-1,-1,-1,-1,1 <blei <wort =2,1,-1,-1,0,-1,-1 nung> =2,1,-1,0,0,-1,-1 <did> =2,1,-1,1,-1,-1,-1 <its> \
        =2,1,0,-1,0,0,-3 mehr> =2,1,0,0,-1,-1,-1 ehren has_been rate> =2,1,0,0,-1,0,-1 sende =2,1,1,-1,-1,-1,-1 \
        ollen =2,1,1,0,-1,-1,-2 auf_der =2,1,1,1,-1,-2,-3 <ange =2,2,-3,3,0,-3,-1 <im> =2,2,-1,-1,-1,0,-1 bands \
        =2,2,0,-1,-1,-1,-1 abges =3,-2,-1,1,0,0,-2 <an> =3,-2,0,-2,0,0,0 <uebe =3,-2,0,-2,0,1,0 ueber \
        =3,-2,0,-2,2,-1,0 steht teht> =3,-2,0,-1,1,-1,-1 die_fahr =3,-1,-1,-1,-1,0,-1 <pays =3,-1,-1,-1,-1,0,0 \
        0_grad =3,-1,-1,-1,0,-1,-1 <rate =3,-1,-1,-1,2,-1,0 night =3,-1,-1,0,-2,0,0 ehen> =3,-1,-1,0,-1,1,0 year_at \
        =3,-1,-1,0,0,-1,-1 geben =3,-1,-1,0,0,-1,0 euro> =3,-1,-1,0,0,0,-1 beid_seit =3,-1,-1,0,1,-1,-1 <uhr> \
        =3,-1,-1,1,-1,-1,-1 <euro lage> =3,-1,0,-1,-1,-1,0 abrec brech =3,-1,0,-1,-1,0,-1 <drau <kont konto onto> \
        =3,-1,0,-1,0,-1,-1 <stim =3,-1,0,-1,1,-1,-1 stimm =3,-1,0,0,-1,0,-1 auf_die noch_nie =3,-1,0,0,0,-1,0 \
        ist_die =3,-1,0,2,-1,-1,-1 ahlt> zahlt =3,-1,0,3,-5,-1,0 <fuer =3,-1,1,-1,-1,-1,-1 schla =3,-1,1,0,-1,-1,1 \
        to_the =3,0,-3,-3,0,4,0 <seit =3,0,-1,-1,-1,0,0 fuer_jede =3,0,-1,0,-1,-2,0 ttel> =3,0,-1,0,-1,-1,-1 \
        the_unio =3,0,-1,0,-1,-1,1 <zett =3,0,-1,0,-1,0,-1 ahrt> natse =3,0,-1,0,0,-1,0 than_the =3,0,-1,0,0,0,0 \
        band_are =3,0,-1,1,-2,0,-1 <vom> =3,0,0,-3,-1,-2,2 <auf> =3,0,0,-1,-1,-1,-1 chnun echnu =3,0,0,-1,-1,0,-1 \
        onats =3,0,0,-1,0,-1,-1 rauf> =3,0,0,0,-1,-1,-1 pays_the =3,0,0,0,-1,0,-1 am_mona dem_zett zett_steh \
        =3,0,1,-2,0,-1,0 eber> =3,0,2,-3,-3,2,0 <sich =3,1,-2,-2,-2,-1,2 nacht =3,1,-1,0,-2,-1,0 lung> \
        =3,1,0,-2,0,0,-3 <mehr =3,2,-1,-1,-1,-2,0 been> =3,2,-1,0,-1,-1,-2 <abge =3,3,-1,-1,-1,-2,-1 <been \
        =3,5,0,-1,-3,-5,0 <nach =4,-3,-1,2,-2,-2,0 fuer> =4,-3,0,-1,2,-1,-1 <steh =4,-2,-1,-1,2,-1,-2 <mona monat \
        =4,-2,-1,0,1,-1,-2 stund tunde =4,-2,0,0,-1,0,0 <it> =4,-1,-2,1,1,-1,-2 <stun =4,-1,-1,0,-1,-1,-1 <tari \
        =4,-1,-1,0,-1,-1,0 ettel =4,-1,-1,0,0,-1,0 ight> =4,-1,-1,0,0,1,-2 <zahl =4,-1,0,-1,-1,-1,-1 ides> \
        =4,-1,0,0,-1,-1,-1 tarif =4,-1,1,-1,0,0,-1 with_a =4,0,-1,-1,-1,-1,0 zette =4,0,-1,-1,-1,0,-1 <beid beide \
        =4,0,0,0,-1,0,-1 drauf =5,-2,0,-1,1,-2,-1 <to> =5,-1,-1,-1,-1,-1,-1 0_euro =5,-1,-1,0,-1,-1,-1 rechn \
        =5,-1,1,-1,-1,-1,-2 <ab> =13,-2,-1,-3,-2,-4,-3 0_0
        """
}
