/// Runs of letters and neighbours, and how much each speaks for what of an employer is spoken of, in the order of `SubFacetWords.lists`.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum SubFacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-6, -6, -7, -7, -8, -7, -8]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-7,-3,3,1,4,1,0 eine> =-6,2,1,3,0,0,0 <two> =-5,-1,-1,1,1,1,2 ever> =-5,-1,-1,4,6,-4,0 <week \
        =-5,0,2,0,-3,1,6 <who> =-5,1,-2,-1,3,-1,4 ause> =-5,2,0,0,0,1,0 <war> =-5,3,-2,0,-1,-1,7 alle> \
        =-5,5,-1,-1,-3,7,-2 <vor> =-5,5,-1,1,1,0,-1 <zu> =-4,-5,-5,0,0,3,9 <bei> =-4,-5,1,-2,3,1,5 <so> \
        =-4,-3,-2,-1,10,-2,2 <mein =-4,-3,1,1,5,0,-1 woche =-4,-3,2,4,-1,3,-3 <mit> =-4,-2,-2,-1,8,-1,0 <frei \
        =-4,-2,-2,2,-3,3,6 <alle =-4,-2,0,1,3,-2,3 week> =-4,-2,1,2,0,1,1 <a> =-4,-2,4,3,0,0,0 <me> \
        =-4,-1,1,6,2,0,-4 <zwei =-4,-1,3,-3,0,7,-3 fuehr =-4,0,-3,-2,3,1,5 <team =-4,0,-2,-3,0,10,-2 <our> \
        =-4,0,-2,-1,-2,11,-1 <er> =-4,0,3,0,1,-2,1 <they they> =-4,1,4,-6,-1,3,3 <ein> =-4,1,4,-2,-1,1,1 in_der \
        =-4,2,-1,2,-2,0,2 richt =-4,4,3,0,1,-2,-2 stell =-4,5,1,-3,3,-3,1 beite =-4,6,0,-1,-2,2,-1 <told told> \
        =-3,-3,0,2,1,3,-1 onal> =-3,-3,1,-1,-2,9,-1 <she> =-3,-3,2,0,1,2,0 frage =-3,-2,-2,12,-1,-2,-2 pruef \
        =-3,-2,0,1,3,4,-2 <selb =-3,-2,0,2,2,0,-1 inge> =-3,-2,1,2,2,0,-1 <woch =-3,-2,2,1,1,2,-2 <dana anach danac \
        =-3,-2,3,3,0,1,-3 <zum> =-3,-2,4,2,1,-1,-1 <mich =-3,-2,5,-1,-1,2,0 <job> =-3,-2,5,2,0,-3,0 and_a \
        =-3,-2,5,2,1,-2,-1 mich> =-3,-1,-1,9,-1,-3,-1 schul =-3,-1,0,-1,4,1,0 <dien =-3,-1,0,0,2,-1,2 tags> \
        =-3,-1,0,0,3,3,-1 lbst> =-3,-1,0,1,1,0,2 <darf =-3,-1,0,1,2,0,2 darf> =-3,-1,1,-1,1,1,3 <schr \
        =-3,-1,1,2,0,-1,2 <zur> =-3,-1,3,-1,0,4,-1 <fueh =-3,-1,11,-2,-1,-2,-2 <inte =-3,0,-3,2,1,0,3 mein> \
        =-3,0,-2,-2,10,-1,-1 nder> =-3,0,-1,-1,-2,7,0 <us> =-3,0,-1,-1,-1,4,2 <kund =-3,0,-1,-1,7,1,-2 diens ienst \
        =-3,0,0,0,0,0,2 never =-3,0,0,1,2,3,-3 zwei> =-3,0,1,1,0,0,1 isse> =-3,0,2,-1,3,-1,0 stag> =-3,0,2,2,-2,1,0 \
        <best =-3,1,-2,3,2,1,-2 <hat> =-3,1,-1,2,-1,-4,4 llege =-3,1,0,0,0,1,0 ging> =-3,1,0,2,0,1,0 <came \
        =-3,1,1,-1,-2,-1,4 <ther =-3,1,1,2,0,0,1 came> =-3,2,-2,-2,-1,9,-3 eiter =-3,2,-2,-2,3,0,0 <shif shift \
        =-3,2,-1,1,2,0,-2 nths> onths =-3,2,-1,2,0,-1,2 mmen> =-3,2,0,-1,0,0,1 <says says> =-3,2,0,1,3,-1,-3 ochen \
        =-3,2,0,2,-1,-2,1 tatio =-3,2,1,-1,-1,-2,3 rted> =-3,2,1,0,1,0,-1 rten> =-3,2,2,0,-2,-1,2 in_a \
        =-3,2,8,-2,-1,-1,-2 <stel =-3,2,11,-3,-2,-2,-3 sage> =-3,3,-2,-1,-2,5,-1 <kuen =-3,3,-2,-1,0,2,0 hift> \
        =-3,3,-1,-2,4,-2,1 <wied wiede =-3,3,1,2,-4,0,-1 <von> =-3,3,2,-2,-3,1,1 <sent =-3,4,-2,-1,0,0,2 bsrat \
        =-3,4,0,0,-1,0,0 halle =-3,4,0,0,0,-2,0 come> =-3,4,0,1,-2,0,-1 gesch =-3,4,1,-1,-2,0,2 <hall \
        =-3,4,1,0,0,1,-3 ffen> =-3,4,2,-1,0,-2,0 einge =-3,4,3,-2,-1,0,0 sent> =-3,5,3,-1,-1,-2,-1 tract \
        =-3,5,3,1,0,-5,-1 nach> =-3,6,-1,-1,2,-1,-2 rden> =-2,-6,1,0,-3,8,3 <sie> =-2,-6,3,1,0,1,2 <i> \
        =-2,-5,-2,14,-3,-2,-1 <lehr =-2,-4,0,-1,0,10,-2 leite =-2,-4,0,3,4,-1,-1 tage> =-2,-3,-1,6,1,0,0 ammer \
        =-2,-3,-1,11,-2,-2,-1 efung ruefu uefun =-2,-3,1,-1,0,0,4 ther> =-2,-3,1,1,1,0,3 <tag> =-2,-3,1,2,6,-1,-3 \
        frei> =-2,-3,2,-1,-1,4,0 uehre =-2,-3,4,1,-3,0,3 <d> =-2,-3,11,-1,-1,-3,-2 bewer =-2,-2,-2,-1,-1,9,-2 <unse \
        unser =-2,-2,-2,1,6,-3,2 schen =-2,-2,-2,3,-1,4,0 ional =-2,-2,-2,5,-1,0,2 <kurs =-2,-2,-2,6,-1,0,1 urse> \
        =-2,-2,-1,-2,1,3,3 <foto =-2,-2,-1,0,0,0,5 utes> =-2,-2,-1,0,2,1,0 <einz =-2,-2,-1,1,2,2,1 oche> \
        =-2,-2,-1,2,2,1,0 <je> =-2,-2,-1,8,-1,0,-2 renti =-2,-2,0,-1,0,2,2 lich> =-2,-2,0,-1,3,1,0 handy \
        =-2,-2,0,-1,6,-1,-1 hours =-2,-2,0,-1,7,-1,-1 ours> =-2,-2,0,7,0,-2,-1 hule> =-2,-2,1,-1,-1,0,5 iste> \
        =-2,-2,1,-1,2,1,1 <m> =-2,-2,1,1,1,0,0 sstel =-2,-2,1,5,0,0,-1 <land =-2,-2,2,-1,5,0,-2 <kenn \
        =-2,-2,4,-2,0,2,0 ehrer =-2,-2,7,-1,-1,-1,0 espra praec raech =-2,-2,7,0,-1,-1,-1 test> \
        =-2,-2,10,-2,-1,-2,-1 rview tervi =-2,-1,-2,0,3,0,3 als_mein =-2,-1,-2,0,6,1,-2 <rota =-2,-1,-2,3,1,-2,3 \
        <sign =-2,-1,-2,3,3,-1,0 ings> =-2,-1,-2,10,-2,-3,-1 <prue =-2,-1,-1,-1,2,2,-1 <rege =-2,-1,-1,-1,3,2,0 \
        <nenn =-2,-1,-1,-1,6,0,-1 enstp nstpl stpla tplan =-2,-1,-1,0,3,2,-1 elbst selbs =-2,-1,-1,0,5,1,-2 rota> \
        =-2,-1,-1,0,6,-2,-1 leine =-2,-1,-1,1,-1,3,0 <elf> =-2,-1,-1,1,3,1,-2 if_you =-2,-1,-1,2,2,-1,2 teili \
        =-2,-1,-1,3,1,-1,0 den_kurs =-2,-1,-1,7,-1,-1,-1 <lern =-2,-1,-1,8,-1,-1,-1 entic ntice ppren prent \
        =-2,-1,0,-1,-2,9,-3 <dire =-2,-1,0,-1,1,-1,4 cker> =-2,-1,0,-1,5,0,-1 <earl =-2,-1,0,0,-1,1,3 trieb verse \
        =-2,-1,0,0,-1,6,-2 nser> =-2,-1,0,0,0,0,3 eone> meone omeon someo =-2,-1,0,0,0,1,2 mfrag umfra \
        =-2,-1,0,0,2,1,0 ierte =-2,-1,0,0,4,-2,1 eite> =-2,-1,0,0,4,1,-2 kennt =-2,-1,0,2,0,2,0 ling> \
        =-2,-1,0,2,2,-1,0 linge =-2,-1,0,3,-1,-1,1 tiona =-2,-1,0,3,-1,0,0 mit_mir =-2,-1,0,3,1,0,-2 <let> \
        =-2,-1,1,-3,7,-4,1 days> =-2,-1,1,-2,0,0,3 chrei =-2,-1,1,-1,-1,0,3 liste =-2,-1,1,-1,0,0,3 chten \
        =-2,-1,1,-1,0,4,-1 with> =-2,-1,1,-1,3,0,-1 arch> =-2,-1,1,-1,4,-1,-1 <marc march =-2,-1,1,-1,5,0,-1 arly> \
        early =-2,-1,1,0,2,-1,0 <and> =-2,-1,1,0,2,2,-1 hree> three =-2,-1,1,1,0,1,1 nisse =-2,-1,1,2,-1,1,0 <vide \
        video =-2,-1,1,2,0,0,0 lder> =-2,-1,1,3,1,0,-1 <sept eptem ptemb septe tembe =-2,-1,1,4,-1,-1,-1 ertif rtifi \
        =-2,-1,1,6,0,-2,-1 chule =-2,-1,2,-1,0,0,1 frau> =-2,-1,2,-1,0,1,2 ffee> =-2,-1,2,-1,0,2,0 der_betr \
        =-2,-1,2,0,-2,0,2 schei =-2,-1,2,0,0,-2,2 ellun llung =-2,-1,2,1,1,-1,-1 eight =-2,-1,2,1,3,-2,-2 <tage \
        =-2,-1,2,2,-1,0,0 i_was =-2,-1,3,-1,0,-1,1 <cand =-2,-1,3,-1,0,0,2 <bus> =-2,-1,3,1,-1,0,-1 <lebe \
        =-2,-1,3,3,-1,-2,1 iker> =-2,-1,3,4,-1,0,-2 ldung =-2,-1,4,-2,1,1,-2 ennen =-2,-1,4,0,0,0,0 <rang \
        =-2,-1,4,1,-1,-1,-1 leben =-2,-1,4,2,0,-2,0 niker =-2,-1,5,-2,-2,-1,1 <such =-2,-1,9,-2,-2,-2,-1 nterv \
        =-2,-1,11,-2,-2,-3,-2 ewerb =-2,0,-2,-2,1,0,5 team> =-2,0,-2,-1,6,-2,1 <bin> =-2,0,-1,-3,0,-1,5 <wird wird> \
        =-2,0,-1,-1,1,5,-3 ector =-2,0,-1,0,-1,1,2 <all> =-2,0,-1,0,0,-2,4 kling =-2,0,-1,0,0,0,2 ilie> \
        =-2,0,-1,0,0,1,1 sich_die =-2,0,-1,0,1,1,-1 ards> =-2,0,-1,0,1,2,-1 aught =-2,0,-1,0,3,-1,0 zeite \
        =-2,0,-1,0,3,0,0 regel =-2,0,-1,0,4,3,-3 <four =-2,0,-1,1,-1,-1,2 sign> =-2,0,-1,1,-1,2,0 <hael \
        =-2,0,-1,1,0,-1,2 shop> =-2,0,-1,1,0,0,2 <give <sing =-2,0,-1,1,3,-2,1 zehn> =-2,0,-1,2,-1,1,0 drei_tage \
        =-2,0,-1,5,-1,-1,0 kurs> =-2,0,-1,7,-1,-1,-1 tices =-2,0,0,-1,-1,1,3 <oper =-2,0,0,-1,1,-1,3 look_at \
        =-2,0,0,-1,2,-2,2 geht> =-2,0,0,-1,2,-2,3 <geht =-2,0,0,-1,5,-2,0 klein =-2,0,0,0,-2,1,2 kunde \
        =-2,0,0,0,-2,2,1 schri =-2,0,0,0,-1,1,2 betri etrie =-2,0,0,0,-1,1,3 eres> =-2,0,0,0,-1,4,-1 tleit \
        =-2,0,0,0,-1,4,0 ander =-2,0,0,0,0,-1,2 <neve =-2,0,0,0,1,-2,3 <lag> =-2,0,0,0,3,-1,0 alte> =-2,0,0,1,0,-1,1 \
        nger> =-2,0,0,1,0,1,0 eise> =-2,0,0,1,1,0,0 eibt> =-2,0,0,2,-1,2,-2 rding =-2,0,0,2,0,-1,1 asche \
        =-2,0,0,3,-1,0,-2 <like =-2,0,0,3,0,0,-1 like> =-2,0,0,3,0,0,0 rjahr =-2,0,0,3,0,1,-1 board \
        =-2,0,0,3,2,-2,-2 ening =-2,0,1,-1,-1,0,3 <made made> =-2,0,1,0,-1,0,4 there =-2,0,1,0,0,3,-2 <ging \
        =-2,0,1,0,1,-1,1 suche =-2,0,1,1,1,-2,1 <tuer =-2,0,1,1,1,-1,0 samt> =-2,0,1,1,2,-2,0 lling =-2,0,1,2,0,-2,1 \
        stati =-2,0,2,-2,0,1,0 namen =-2,0,2,-1,0,2,-2 ring> =-2,0,2,-1,5,-1,-2 <days =-2,0,2,0,-2,1,2 hall> \
        =-2,0,3,-2,-1,3,-2 hrung =-2,0,3,-1,0,0,-1 erfah rfahr =-2,0,6,0,-1,-2,-2 <appl =-2,0,7,-1,-1,-1,-2 <absa \
        =-2,0,11,-4,-2,0,-2 inter =-2,1,-3,2,-1,-1,3 <in> =-2,1,-2,2,0,-2,3 olleg =-2,1,-2,4,-3,1,0 <lear learn \
        =-2,1,-1,-1,1,-1,3 <fami famil =-2,1,-1,-1,1,1,0 ounci =-2,1,-1,-1,2,0,0 work_coun =-2,1,-1,-1,2,3,-3 ehrt> \
        =-2,1,-1,0,-1,0,2 antin =-2,1,-1,0,-1,4,-1 haelt =-2,1,-1,0,0,-2,4 <klin =-2,1,-1,0,0,0,2 amili milie \
        =-2,1,-1,0,0,1,1 <left left> =-2,1,-1,0,1,2,-1 lebt> =-2,1,-1,1,-1,1,2 igte> =-2,1,-1,1,1,-1,2 gebli \
        =-2,1,-1,1,1,0,0 <shop =-2,1,-1,1,2,-1,-1 <zeit =-2,1,-1,2,-1,1,0 erich =-2,1,-1,3,-2,1,0 beste \
        =-2,1,0,-3,0,2,3 riebs =-2,1,0,-2,0,2,0 <werk =-2,1,0,-2,1,3,0 monta ontag =-2,1,0,-2,4,0,-2 <home \
        =-2,1,0,-1,-1,-1,4 <abte =-2,1,0,-1,-1,3,-1 aelt> =-2,1,0,-1,0,0,0 <funk =-2,1,0,-1,0,1,0 <vorg orges vorge \
        =-2,1,0,-1,0,1,1 nsche =-2,1,0,-1,0,2,1 dass> =-2,1,0,-1,1,0,2 <weg> =-2,1,0,-1,1,1,0 morge \
        =-2,1,0,-1,2,1,-1 becau cause ecaus =-2,1,0,0,-2,1,2 <hear =-2,1,0,0,-1,2,0 <ande <box> =-2,1,0,0,0,-2,3 \
        legen =-2,1,0,0,0,2,-1 enten resen =-2,1,0,0,1,0,-1 <kost =-2,1,0,0,1,1,0 <vors =-2,1,0,0,2,1,-2 ical> \
        =-2,1,0,1,-1,1,-1 oard> =-2,1,0,1,0,-1,0 ellt> =-2,1,0,1,0,1,-1 ally> =-2,1,0,1,1,-1,0 says_it \
        =-2,1,0,2,-1,0,0 side> =-2,1,0,2,0,-1,0 <seco econd secon =-2,1,0,2,0,0,-1 entre =-2,1,0,3,-1,-1,1 gang> \
        =-2,1,1,-3,3,0,0 <naec naech =-2,1,1,-2,0,0,1 gegen =-2,1,1,-1,-1,-1,2 <aufg =-2,1,1,-1,0,1,-1 esent \
        =-2,1,1,4,-2,0,-2 etzt> =-2,1,2,-1,-1,0,0 ould> =-2,1,2,-1,-1,1,0 erte> =-2,1,2,-1,0,-1,0 <refu \
        =-2,1,2,-1,0,-1,1 other =-2,1,2,-1,0,1,0 uten> =-2,1,2,0,0,0,-1 glich =-2,1,2,0,2,0,-2 chick \
        =-2,1,2,1,-1,-1,0 ittel =-2,1,3,0,-1,2,-2 llte> =-2,1,4,-1,-1,-1,0 <zusa =-2,1,4,1,-1,-2,-1 <test \
        =-2,1,5,1,-2,-2,-2 <port =-2,1,6,-2,-2,-2,1 ucht> =-2,2,-3,-2,8,0,-3 plan> =-2,2,-3,-1,6,0,-2 <off> \
        =-2,2,-2,0,-1,2,0 samme =-2,2,-2,0,2,-1,1 eien> =-2,2,-2,2,-4,3,0 tung> =-2,2,-1,-1,-1,0,2 kanti \
        =-2,2,-1,-1,0,0,1 <drop =-2,2,-1,-1,2,0,0 counc ncil> uncil =-2,2,-1,0,-2,3,-1 allen =-2,2,-1,0,-2,5,-1 \
        neue> =-2,2,-1,0,-1,-1,2 agues =-2,2,-1,0,-1,0,1 <kant =-2,2,-1,0,0,0,0 hones =-2,2,-1,0,0,2,-2 versa \
        =-2,2,-1,0,1,0,0 bei_die =-2,2,-1,1,-1,0,1 <vers =-2,2,-1,1,-1,1,0 hat_den =-2,2,-1,5,-1,0,-2 <cour \
        =-2,2,0,-2,0,-1,3 <betr =-2,2,0,-1,0,0,-1 prese =-2,2,0,-1,0,0,0 orgen =-2,2,0,-1,0,1,0 ative \
        =-2,2,0,0,0,-2,1 chlie =-2,2,0,0,1,0,0 vorsi =-2,2,0,0,2,0,-2 phone =-2,2,0,0,4,-2,-2 half> =-2,2,0,1,-1,0,0 \
        hrige =-2,2,0,1,0,0,-1 man_bei =-2,2,0,2,1,-2,-2 rning =-2,2,1,-2,0,1,0 <come =-2,2,1,0,-1,0,-1 rtrae \
        =-2,2,1,0,1,-1,-1 nspec spect =-2,2,1,0,3,-1,-2 <phon =-2,2,1,2,1,-2,-2 weite =-2,2,1,3,0,-1,-4 ning> \
        =-2,2,2,-2,1,-2,1 nzig> =-2,2,2,-1,0,-1,0 icher =-2,2,2,0,-1,0,-2 hickt =-2,2,3,0,-1,-2,-1 ickt> \
        =-2,2,4,0,-1,-1,-1 <asse =-2,3,-2,-1,0,1,1 ebsra iebsr =-2,3,-1,-1,-2,2,1 <peop eople ople> peopl \
        =-2,3,-1,-1,2,-1,-1 <ruft =-2,3,-1,-1,3,0,-1 ruft> =-2,3,-1,0,-2,2,-1 <unte =-2,3,-1,0,0,0,-1 gewe_hat \
        =-2,3,0,-1,1,0,-1 bei_eine rgen> =-2,3,0,0,0,0,-1 ssage =-2,3,1,0,1,-2,-1 pecto =-2,3,1,0,1,-1,-1 <insp \
        =-2,4,-2,-5,0,4,0 <of> =-2,4,-2,-1,1,3,-3 ding> =-2,4,-2,0,1,-1,0 schwe =-2,4,-1,-1,0,2,-2 offen \
        =-2,4,-1,0,-1,1,-1 anges =-2,4,-1,0,0,-1,0 orker =-2,4,-1,0,0,0,-2 <mess =-2,4,-1,0,4,-1,-5 0_uhr \
        =-2,4,0,-1,0,-1,0 osts> =-2,4,0,0,1,-2,-2 <schw =-2,4,0,0,1,-1,-1 <laeu =-2,4,0,3,-1,-3,-1 ellen \
        =-2,4,1,-1,1,-1,-1 inspe =-2,4,2,-1,-1,-2,-1 <eing =-2,4,3,-1,-1,-1,-2 ntrac ontra =-2,5,-2,-1,0,1,0 srat> \
        =-2,5,-2,1,-1,-2,0 <gera =-2,5,-1,-2,-1,0,0 fall> =-2,5,-1,-1,0,1,-2 ossen =-2,5,0,-4,-3,-2,4 <der> \
        =-2,5,1,-1,-1,-2,-1 liess =-2,5,3,-3,-4,0,1 <eine =-2,6,-4,-1,3,-3,0 <work =-2,7,-1,-1,0,-1,-2 <kurz \
        =-1,-8,-2,-2,0,2,11 <wer> =-1,-6,0,3,0,3,0 <was> =-1,-4,1,-1,1,-1,5 acht> =-1,-3,-3,1,2,1,2 <aus> \
        =-1,-3,-2,-1,3,0,3 <you> =-1,-3,-2,-1,5,4,-2 ennt> =-1,-3,-2,4,1,-1,2 mmer> =-1,-3,-1,-3,2,5,0 anage \
        =-1,-3,-1,-1,-2,-1,8 lacht =-1,-3,-1,-1,1,-1,6 pause =-1,-3,-1,-1,2,-1,4 <paus =-1,-3,-1,1,-1,4,1 eben> \
        =-1,-3,-1,7,-1,-1,0 kamme =-1,-3,0,-1,-1,1,4 eschr =-1,-3,0,3,2,-2,0 abend =-1,-3,2,1,0,1,-1 <dann dann> \
        =-1,-3,12,-2,-2,-2,-2 <bewe =-1,-2,-3,-2,2,7,-1 <wenn =-1,-2,-3,-1,-2,0,7 <s> =-1,-2,-2,-3,6,-2,4 <nobo \
        nobod obody =-1,-2,-2,0,1,3,1 <know =-1,-2,-2,2,-2,-1,6 ingt> =-1,-2,-2,2,-1,0,4 <then then> \
        =-1,-2,-2,2,1,2,0 <take =-1,-2,-2,8,-3,0,-1 meist =-1,-2,-1,-1,2,0,3 isst> =-1,-2,-1,-1,2,2,0 nennt \
        =-1,-2,-1,-1,3,1,1 ieben =-1,-2,-1,0,-1,0,5 nutes =-1,-2,-1,0,-1,7,-2 recto =-1,-2,-1,0,0,2,1 ders> \
        =-1,-2,-1,0,0,4,0 eure> =-1,-2,-1,0,1,-2,4 <verg =-1,-2,-1,0,2,1,0 i_m =-1,-2,-1,1,3,-1,0 <elte \
        =-1,-2,-1,1,3,-1,1 eilig =-1,-2,-1,1,3,0,-1 elter =-1,-2,-1,2,0,2,0 das_war =-1,-2,-1,2,3,-1,0 ltern \
        =-1,-2,-1,4,0,0,0 <kamm =-1,-2,-1,4,4,-2,-2 avon> davon =-1,-2,-1,5,-1,-2,1 bilde =-1,-2,0,-3,1,-1,6 here> \
        =-1,-2,0,-2,1,2,2 buero =-1,-2,0,-2,2,-1,4 <frid frida riday =-1,-2,0,-2,5,-1,0 iday> =-1,-2,0,-2,10,-2,-3 \
        kinde =-1,-2,0,-1,-2,4,1 leitu =-1,-2,0,-1,-1,3,1 sleit =-1,-2,0,-1,-1,7,-2 direc irect =-1,-2,0,-1,0,4,0 \
        vor_alle =-1,-2,0,-1,1,0,3 reibt =-1,-2,0,-1,2,-1,2 das_bei =-1,-2,0,-1,2,1,0 eiss> =-1,-2,0,0,-2,1,3 ichte \
        =-1,-2,0,0,-1,2,2 head> =-1,-2,0,0,-1,4,1 <head =-1,-2,0,0,0,3,0 iteri =-1,-2,0,0,1,1,-1 <answ answe \
        =-1,-2,0,0,1,3,-1 nders =-1,-2,0,0,2,-1,1 vier_tage =-1,-2,0,0,2,3,-1 <but> <weis weiss =-1,-2,0,1,0,-1,2 \
        <geko =-1,-2,0,1,0,3,-1 stay> =-1,-2,0,1,2,1,-1 ents> =-1,-2,0,2,-4,1,3 sten> =-1,-2,0,2,-1,0,2 <gute \
        =-1,-2,0,3,2,0,-3 uenf> =-1,-2,0,4,0,-1,0 heft> =-1,-2,1,-1,-1,1,2 uero> =-1,-2,1,-1,0,0,4 schre \
        =-1,-2,1,0,0,0,1 efrag =-1,-2,1,0,0,1,1 drei> =-1,-2,1,0,3,1,-1 hat_mein =-1,-2,1,1,-1,-1,2 <brin \
        =-1,-2,1,1,-1,2,0 kstat rksta =-1,-2,1,1,1,-2,0 eren> =-1,-2,1,2,1,1,-3 durch =-1,-2,1,6,-1,-1,-2 ausbi \
        usbil =-1,-2,1,7,-2,-1,-2 sbild =-1,-2,2,-2,1,1,0 hat_sie =-1,-2,2,-2,1,1,1 <frau =-1,-2,2,-1,-1,4,-1 ragen \
        =-1,-2,2,-1,0,0,1 <wo> =-1,-2,2,-1,3,-1,0 <desk desk> =-1,-2,2,-1,4,-2,0 <sech =-1,-2,2,0,0,1,0 <ausw \
        =-1,-2,2,0,1,0,0 bend> =-1,-2,2,1,-1,2,-1 fragt =-1,-2,3,0,1,0,-1 lauf> =-1,-2,3,0,3,-2,-1 <an> \
        =-1,-2,3,1,0,0,-1 <pass =-1,-2,3,2,0,0,-1 catio =-1,-2,4,-4,8,-2,-3 <bis> =-1,-2,5,-1,0,-2,0 die_stel \
        =-1,-2,6,-1,-1,-1,0 view> =-1,-2,6,-1,0,-1,-1 appli =-1,-2,7,-1,-2,-1,0 sprae =-1,-2,8,-2,-2,-1,-1 rbung \
        werbu =-1,-2,8,-1,-2,0,-1 erbun =-1,-2,9,-2,-1,-2,-1 ervie =-1,-1,-2,-2,-4,2,6 <fehl =-1,-1,-2,0,1,3,0 teure \
        =-1,-1,-2,2,1,-2,2 <rest =-1,-1,-1,-2,-2,7,0 efin> =-1,-1,-1,-2,-1,7,-1 chefi hefin =-1,-1,-1,-1,0,-1,3 \
        looks ooks> =-1,-1,-1,-1,0,3,0 nsere =-1,-1,-1,-1,0,3,1 aefts =-1,-1,-1,-1,0,3,2 foto> =-1,-1,-1,-1,0,4,-1 \
        hsel> =-1,-1,-1,-1,0,4,0 <ihr> =-1,-1,-1,-1,1,0,1 und_als =-1,-1,-1,-1,1,1,1 the_part =-1,-1,-1,-1,1,2,0 \
        echse =-1,-1,-1,-1,1,2,1 wenn_eine =-1,-1,-1,-1,1,2,2 <buer =-1,-1,-1,-1,1,3,-1 <wech chief hief> \
        =-1,-1,-1,-1,2,-2,3 <heis heiss =-1,-1,-1,-1,2,-1,2 der_paus ninet =-1,-1,-1,-1,3,1,0 die_0 \
        =-1,-1,-1,0,-2,4,1 <neue =-1,-1,-1,0,-1,-1,5 <list =-1,-1,-1,0,-1,2,0 she_told =-1,-1,-1,0,0,0,1 aking \
        =-1,-1,-1,0,0,0,2 week_at =-1,-1,-1,0,0,1,0 he_has =-1,-1,-1,0,0,1,1 nmal> =-1,-1,-1,0,0,2,0 chsel wechs \
        =-1,-1,-1,0,0,2,1 sente =-1,-1,-1,0,1,0,2 eteil room> =-1,-1,-1,0,1,1,0 besse =-1,-1,-1,0,1,1,1 der_team \
        einzi inzig nzige =-1,-1,-1,0,1,2,0 eurin ftig> =-1,-1,-1,0,1,2,1 der_gesc =-1,-1,-1,0,2,-2,2 ausse \
        =-1,-1,-1,0,2,-1,2 lance =-1,-1,-1,0,2,0,0 at_0 pro_woch =-1,-1,-1,0,2,1,0 im_mona =-1,-1,-1,0,3,-1,-1 <pare \
        =-1,-1,-1,0,3,-1,0 eundi mein_freu nzeit =-1,-1,-1,0,3,0,0 alend =-1,-1,-1,0,3,1,0 ndin> =-1,-1,-1,0,3,2,-2 \
        <heim =-1,-1,-1,1,-1,1,1 beric =-1,-1,-1,1,-1,2,1 <spri =-1,-1,-1,1,0,-1,1 stan_ich =-1,-1,-1,1,0,0,0 awing \
        drawi rawin =-1,-1,-1,1,0,0,1 <haup <vorn iegen tasch =-1,-1,-1,1,0,0,3 0_jahr =-1,-1,-1,1,0,1,1 <kore korea \
        =-1,-1,-1,1,0,2,-1 them_in =-1,-1,-1,1,0,2,0 emein gemei mont_at =-1,-1,-1,1,2,-1,0 halb> =-1,-1,-1,1,3,0,-1 \
        nings =-1,-1,-1,2,-1,1,0 aces> =-1,-1,-1,2,-1,1,1 <draw =-1,-1,-1,2,0,-1,2 iven> =-1,-1,-1,2,1,-1,1 it_s \
        =-1,-1,-1,2,1,0,0 chenp =-1,-1,-1,2,2,-1,-1 <one> =-1,-1,-1,2,2,0,0 <gema gned> igned =-1,-1,-1,3,-1,-1,2 \
        hrlin lehrl rling =-1,-1,-1,3,-1,1,-1 erst_mal =-1,-1,-1,3,0,0,-1 lehrg =-1,-1,-1,3,0,0,0 die_kamm \
        =-1,-1,-1,4,-1,0,-1 <exam =-1,-1,-1,4,4,-2,-3 <davo =-1,-1,-1,6,-1,-1,-1 die_prue =-1,-1,-1,7,-1,-2,-1 <appr \
        =-1,-1,-1,7,-1,-1,-2 appre =-1,-1,-1,8,-3,-2,-1 fung> =-1,-1,0,-5,9,-1,0 meine =-1,-1,0,-2,9,-3,-2 <kind \
        =-1,-1,0,-2,9,-2,-3 inder =-1,-1,0,-1,-3,7,-1 <her> =-1,-1,0,-1,-2,1,3 chrie =-1,-1,0,-1,-2,4,2 ehler \
        =-1,-1,0,-1,-1,0,2 nich_alle =-1,-1,0,-1,-1,0,4 <here =-1,-1,0,-1,-1,1,2 shout =-1,-1,0,-1,-1,2,1 <alon \
        =-1,-1,0,-1,-1,2,3 cheid =-1,-1,0,-1,-1,4,0 <spit =-1,-1,0,-1,0,-1,4 hday> =-1,-1,0,-1,0,0,3 am_naec \
        =-1,-1,0,-1,0,0,4 aber_ich =-1,-1,0,-1,0,1,0 wickl =-1,-1,0,-1,0,1,2 eech> ereic peech reich speec \
        =-1,-1,0,-1,0,2,0 <don> don_t uerde =-1,-1,0,-1,0,2,1 der_werk =-1,-1,0,-1,0,3,-2 hoert =-1,-1,0,-1,0,3,-1 \
        ragt> =-1,-1,0,-1,1,-1,1 coll_at =-1,-1,0,-1,1,-1,3 <birt birth chtig irthd rthda thday =-1,-1,0,-1,1,0,0 \
        <reif =-1,-1,0,-1,1,0,1 habe_zwei =-1,-1,0,-1,1,0,2 es_0 =-1,-1,0,-1,1,1,0 chedu hedul iterg sched \
        =-1,-1,0,-1,1,1,1 taken =-1,-1,0,-1,1,2,0 come_from uerst =-1,-1,0,-1,2,-1,1 <swap htig> =-1,-1,0,-1,2,1,-1 \
        ecent =-1,-1,0,-1,2,1,0 the_week =-1,-1,0,-1,2,3,-2 <sinc ince> rfen> since =-1,-1,0,-1,3,0,0 roste \
        =-1,-1,0,-1,3,0,1 <only only> =-1,-1,0,-1,4,-1,0 usche =-1,-1,0,-1,5,-2,0 <klei =-1,-1,0,-1,5,0,-2 <toch \
        ochte tocht =-1,-1,0,0,-2,2,1 <up> =-1,-1,0,0,-1,-1,3 <eige =-1,-1,0,0,-1,-1,4 <gela elach gelac work_in \
        =-1,-1,0,0,-1,0,1 ellin pumpe =-1,-1,0,0,-1,0,2 dscha it_isn lish> =-1,-1,0,0,-1,0,3 <tea> hsten \
        =-1,-1,0,0,-1,1,1 calls eine_woch ertre rtret the_bus =-1,-1,0,0,-1,1,2 <whoe and_whoe chair erkau hoeve \
        oever rkauf undsc verka whoev =-1,-1,0,0,-1,2,-1 beca_i =-1,-1,0,0,-1,2,0 throw =-1,-1,0,0,-1,2,1 lear_to \
        =-1,-1,0,0,0,-1,1 feste =-1,-1,0,0,0,-1,2 eensh ensho inste nshot reens srats tione =-1,-1,0,0,0,-1,3 \
        und_zum =-1,-1,0,0,0,0,0 ein_vier =-1,-1,0,0,0,0,1 <grem <note amens bei_rund dem_werk derge ederg gremi \
        icks> kam_es leien of_nine seit_sech stre_am =-1,-1,0,0,0,0,2 <holt <wahl bete_lag die_bete hots> iligu \
        known kschu ligun list_der nown> rgebe shots =-1,-1,0,0,0,0,3 lag_bei umfr_unte =-1,-1,0,0,0,1,-1 anted \
        wante =-1,-1,0,0,0,1,0 euer> pers_fuer what_they =-1,-1,0,0,0,1,1 <bala <heul <him> <once <sper aesse ames> \
        an_drei balan entwi es_zu lead_at ntwic once> over_what twick up_at was_take =-1,-1,0,0,0,1,2 <umfr eburt \
        gebur leade tstag =-1,-1,0,0,0,2,-1 war_kein =-1,-1,0,0,0,2,0 bei_weis boat> ortle rtlei stan_der \
        =-1,-1,0,0,0,3,-1 als_der fron_of in_fron =-1,-1,0,0,0,3,0 <fron front regi_mana ront> =-1,-1,0,0,1,-1,1 \
        gekom witz> =-1,-1,0,0,1,-1,2 <witz eavin leavi =-1,-1,0,0,1,-1,3 verge =-1,-1,0,0,1,0,-1 ourte \
        =-1,-1,0,0,1,0,0 <tagt ersic es_gab iers> ltest poli_have sonn_nach ssend such> wurd_ange =-1,-1,0,0,1,0,1 \
        <bete <neul <wurs a_chat are_spea eulic habe_den laeu_das neuli rausc sendi ulich wir_habe wurst \
        =-1,-1,0,0,1,0,2 at_have betei eakin eine_fami eraum in_five peaki spea_to =-1,-1,0,0,1,1,-1 <susp nswer \
        suspe to_see uspen =-1,-1,0,0,1,1,0 <resi have_sinc indow itet> teil_der =-1,-1,0,0,1,1,1 fotos otos> \
        =-1,-1,0,0,1,2,-1 <bere <thre rove> wards =-1,-1,0,0,1,2,0 <boug bough =-1,-1,0,0,2,-1,0 ance> \
        =-1,-1,0,0,2,-1,2 orher vorhe =-1,-1,0,0,2,0,0 <faen freu_kenn fuen_der ich_0 iere> moves schl_ich serv_in \
        swoch ungsw =-1,-1,0,0,2,0,1 der_die =-1,-1,0,0,2,1,-1 at_you oves> =-1,-1,0,0,2,1,0 <titl danke stan_up \
        title =-1,-1,0,0,3,-1,-1 enend nende =-1,-1,0,0,3,-1,0 hour_week =-1,-1,0,0,3,-1,1 wie_das =-1,-1,0,0,3,0,-1 \
        viert =-1,-1,0,1,-3,4,0 eitun itung =-1,-1,0,1,-1,-1,2 <seat <ton> energ nergi =-1,-1,0,1,-1,0,1 <prog gramm \
        laces long> ogram progr rogra tory> =-1,-1,0,1,-1,0,2 archi =-1,-1,0,1,-1,1,0 nned> uerei =-1,-1,0,1,-1,1,1 \
        <wron rong> tschu wrong =-1,-1,0,1,-1,3,-1 berat =-1,-1,0,1,0,-1,0 ngsst six_mont =-1,-1,0,1,0,-1,1 erter \
        plac_in =-1,-1,0,1,0,0,0 einte heut_vorm von_elf =-1,-1,0,1,0,0,1 <des> ich_auf mfass ngere umfas \
        =-1,-1,0,1,0,0,2 who_has =-1,-1,0,1,0,1,-1 der_meis gute> =-1,-1,0,1,0,1,0 <took put_the took> und_ging \
        =-1,-1,0,1,0,1,1 <anyw dents =-1,-1,0,1,0,2,-1 the_regi =-1,-1,0,1,1,-2,1 enden =-1,-1,0,1,1,-1,1 hielt \
        =-1,-1,0,1,1,0,0 <auto <koch at_one geln> ndow> nvers =-1,-1,0,1,1,0,1 der_alte nach_abge =-1,-1,0,1,1,1,-1 \
        olle> =-1,-1,0,1,2,-1,0 chzeh echze hzehn =-1,-1,0,1,2,0,-1 aechl echli fourt saech tsaec =-1,-1,0,2,-1,-1,1 \
        <bild =-1,-1,0,2,-1,-1,2 ergie =-1,-1,0,2,-1,0,0 <dane <quer anebe daneb terri =-1,-1,0,2,-1,0,1 nterr \
        =-1,-1,0,2,-1,1,-1 <tuto erric labor tutor =-1,-1,0,2,-1,1,0 ideo> =-1,-1,0,2,-1,1,1 <gebu \
        =-1,-1,0,2,0,-1,-1 chatr hatro =-1,-1,0,2,0,-1,0 der_lehr nungs =-1,-1,0,2,0,0,-1 atron =-1,-1,0,2,0,0,0 \
        ebueh weise =-1,-1,0,2,1,-2,3 dass_ich =-1,-1,0,2,1,0,-2 <aben =-1,-1,0,2,1,0,-1 <trea treat \
        =-1,-1,0,2,2,-1,0 signe =-1,-1,0,3,-1,-1,0 lande =-1,-1,0,3,0,-1,0 lehre sheft =-1,-1,0,3,0,0,-1 <next \
        let_me next> =-1,-1,0,3,0,0,0 <jung =-1,-1,0,4,-1,-2,0 <plac =-1,-1,0,4,-1,-1,0 place =-1,-1,0,4,0,-1,-1 \
        hrgan =-1,-1,0,4,1,-1,-1 chulu hulun ulung =-1,-1,0,5,-1,0,-1 bildu ildun =-1,-1,0,6,-1,-1,-2 <ausb \
        =-1,-1,0,6,-1,-1,-1 cours ourse =-1,-1,1,-1,-1,0,1 in_schl =-1,-1,1,-1,0,-1,2 he_d =-1,-1,1,-1,0,0,2 hten> \
        =-1,-1,1,-1,0,1,1 <lade =-1,-1,1,-1,1,-1,1 <wein oper> =-1,-1,1,-1,1,0,0 <grup ist_jetz nich_mehr \
        =-1,-1,1,-1,1,0,1 eitag freit =-1,-1,1,-1,1,1,1 reita =-1,-1,1,-1,2,-1,1 <vorh tagen =-1,-1,1,-1,3,-2,0 \
        echs> =-1,-1,1,-1,3,-1,0 sechs =-1,-1,1,0,-1,-2,3 <lieb =-1,-1,1,0,-1,-1,1 had_to =-1,-1,1,0,-1,0,1 der_hat \
        erlic =-1,-1,1,0,-1,0,2 <moeb =-1,-1,1,0,-1,1,-1 sass> =-1,-1,1,0,-1,2,-1 erkst =-1,-1,1,0,0,-2,4 keine \
        =-1,-1,1,0,0,0,0 <anru anruf nich_noet =-1,-1,1,0,0,0,1 eine_einz eine_zwei ener> gefra tarte ther_is \
        =-1,-1,1,0,0,1,0 chend erent fort_thou nachw rschl =-1,-1,1,0,0,2,-1 some_0 =-1,-1,1,0,1,-1,0 ersat \
        =-1,-1,1,0,1,0,-1 eberr =-1,-1,1,0,1,0,0 <spok am_sams htime model nchti notes odell otes> spoke stel_die \
        uncht =-1,-1,1,0,1,0,1 cklun icklu klung =-1,-1,1,0,1,1,-1 der_uebe llaps ollap rtner =-1,-1,1,0,2,-1,-1 \
        <zehn samst =-1,-1,1,0,2,-1,0 <sams amsta mstag =-1,-1,1,0,2,-1,1 erden =-1,-1,1,0,2,0,-1 in_marc \
        =-1,-1,1,0,2,0,0 colla ddrei lapse nddre unddr =-1,-1,1,1,-1,-1,1 i_got schw_und =-1,-1,1,1,-1,0,0 anike \
        hanik =-1,-1,1,1,0,-2,1 lege> =-1,-1,1,1,0,-1,0 <leed essie ich_nich leeds mothe =-1,-1,1,1,0,0,-1 older \
        =-1,-1,1,1,0,0,0 bewe_sind hweis noch_den =-1,-1,1,1,0,0,1 <umfa uebe_das =-1,-1,1,1,0,2,-2 <them \
        =-1,-1,1,1,1,-1,0 war_das =-1,-1,1,1,1,0,-1 arks> marks =-1,-1,1,1,2,-1,-1 ich_den =-1,-1,1,2,-1,-1,-1 <cert \
        certi ficat ifica tific =-1,-1,1,2,-1,0,-1 pect> =-1,-1,1,2,-1,1,0 eside =-1,-1,1,2,0,-1,0 firm> hings \
        =-1,-1,1,2,0,0,0 zeigt =-1,-1,1,3,-1,0,-1 auer> =-1,-1,2,-2,-2,5,-1 ions> =-1,-1,2,-2,-1,0,2 <some \
        =-1,-1,2,-2,0,0,0 rsona =-1,-1,2,-2,1,-1,3 hreib =-1,-1,2,-2,2,0,0 sonal =-1,-1,2,-1,-1,1,0 nbeza told_me \
        unbez =-1,-1,2,-1,0,-1,0 posit =-1,-1,2,-1,0,-1,3 ttags =-1,-1,2,-1,0,0,0 verfa =-1,-1,2,-1,0,0,1 sitio \
        =-1,-1,2,-1,1,-1,2 is_a =-1,-1,2,-1,2,-1,-1 0_minu =-1,-1,2,0,-1,-3,2 <mitt =-1,-1,2,0,-1,-1,2 lungs \
        =-1,-1,2,0,-1,0,0 fahru =-1,-1,2,0,-1,0,1 ein_gesp tment =-1,-1,2,0,-1,1,-1 sie_sich =-1,-1,2,0,0,-1,-1 \
        <eigh onike =-1,-1,2,0,0,-1,0 <samt =-1,-1,2,0,0,0,0 auswa eglic iles> moegl nach_koll oegli ruite uiter \
        =-1,-1,2,0,0,0,1 <gesa <wrot swahl what_to wrote =-1,-1,2,0,0,1,-1 best> =-1,-1,2,0,0,2,-2 ingel \
        =-1,-1,2,0,1,-1,-1 koste und_ein =-1,-1,2,1,-1,0,-1 <gesc =-1,-1,2,1,-1,0,0 gnis> =-1,-1,2,3,1,-3,-1 zweit \
        =-1,-1,3,-2,1,2,-1 pfleg =-1,-1,3,-1,-1,-1,1 rsche =-1,-1,3,-1,-1,0,-1 chnup hnupp nuppe upper \
        =-1,-1,3,-1,-1,0,0 andid =-1,-1,3,-1,-1,1,0 bunge usste =-1,-1,3,-1,0,-1,-1 candi =-1,-1,3,-1,0,-1,1 funde \
        =-1,-1,3,-1,0,0,-1 icati =-1,-1,3,-1,0,0,0 <elek ein_fueh ektro elekt iews> lektr licat views \
        =-1,-1,3,-1,0,1,-1 <bewo =-1,-1,3,-1,1,-1,0 a_job i_star =-1,-1,3,0,-1,-1,0 bensl ensla nslau schnu \
        =-1,-1,3,0,-1,0,0 ahrun eugni ugnis zeugn =-1,-1,3,0,1,-1,-1 <tria rial> trial =-1,-1,3,0,1,0,-1 oenne \
        =-1,-1,3,2,-1,-2,-1 hein> =-1,-1,3,2,-1,-1,-1 <even troni =-1,-1,4,-1,0,0,-2 rang> =-1,-1,4,-1,0,0,-1 <recr \
        cruit didat ecrui ndida recru =-1,-1,4,1,-1,-2,-1 ebens =-1,-1,5,-1,-1,-1,0 obear robea =-1,-1,5,-1,-1,0,-1 \
        bearb =-1,-1,5,0,-1,-2,0 aech> =-1,-1,6,-1,-2,-1,-1 gespr =-1,-1,7,-3,-3,-1,1 sucht =-1,-1,8,-2,-1,-1,-1 \
        absag bsage =-1,0,-5,-1,-3,2,7 <at> =-1,0,-3,-2,10,1,-6 <um> =-1,0,-2,-2,-1,4,2 <uns> =-1,0,-2,-1,6,-1,-2 \
        <app> =-1,0,-2,0,0,4,-1 <mann =-1,0,-2,0,1,2,-1 mann> =-1,0,-2,0,2,0,1 ueche =-1,0,-2,2,0,1,0 house \
        =-1,0,-2,3,-1,-1,1 mir_die =-1,0,-2,4,-1,0,-1 dungs =-1,0,-1,-2,0,-1,4 <koll =-1,0,-1,-2,0,0,4 an_der \
        =-1,0,-1,-2,0,4,-1 <boss =-1,0,-1,-1,-1,1,1 tell> =-1,0,-1,-1,-1,4,-1 eftsf ftsfu sfueh tsfue \
        =-1,0,-1,-1,0,-1,2 tings =-1,0,-1,-1,0,-1,3 kolle =-1,0,-1,-1,0,0,1 <blie =-1,0,-1,-1,0,0,3 the_othe \
        =-1,0,-1,-1,0,2,1 rstan =-1,0,-1,-1,1,-1,2 tist> when_my =-1,0,-1,-1,1,1,0 aehrt thank =-1,0,-1,-1,1,1,1 \
        came_back =-1,0,-1,-1,1,2,0 wand> =-1,0,-1,-1,2,-1,2 <leav =-1,0,-1,-1,2,-1,3 und_wer =-1,0,-1,-1,2,0,0 \
        <dank <disp <none none> =-1,0,-1,-1,2,0,1 hause ited> =-1,0,-1,-1,2,1,-1 issed =-1,0,-1,-1,2,1,0 nsatz \
        =-1,0,-1,-1,2,3,-2 four> =-1,0,-1,-1,3,-1,1 <mutt =-1,0,-1,-1,3,1,-1 undin =-1,0,-1,-1,4,-4,2 <schl \
        =-1,0,-1,0,-2,4,0 ught> =-1,0,-1,0,-1,-2,5 lingt =-1,0,-1,0,-1,0,3 <whol whole =-1,0,-1,0,-1,1,1 ocker \
        =-1,0,-1,0,-1,2,-1 ough> =-1,0,-1,0,-1,2,0 ammel =-1,0,-1,0,-1,2,2 bei_und =-1,0,-1,0,-1,3,-1 ktor> \
        =-1,0,-1,0,-1,4,-1 rown> =-1,0,-1,0,0,-1,1 ngene =-1,0,-1,0,0,-1,2 <died <gebl died> eblie es_gibt \
        =-1,0,-1,0,0,0,1 nvert platz =-1,0,-1,0,0,0,2 sech_uhr =-1,0,-1,0,0,0,3 hole> =-1,0,-1,0,0,1,-1 siona \
        =-1,0,-1,0,0,1,0 <hote <laes hotel sept_an =-1,0,-1,0,0,1,1 <grow <thea <why> <zust etren nterb theat \
        =-1,0,-1,0,0,2,-1 elber vier_jahr =-1,0,-1,0,0,2,0 der_neue hin_und sere> =-1,0,-1,0,0,2,1 ells> \
        =-1,0,-1,0,0,3,-1 nzen> =-1,0,-1,0,1,-1,0 <erpr erpro rprob =-1,0,-1,0,1,-1,1 rauss =-1,0,-1,0,1,-1,2 <gere \
        =-1,0,-1,0,1,0,0 espue gespu hrpla =-1,0,-1,0,1,0,1 <bess baum> lkomm =-1,0,-1,0,1,1,0 aesst geme_ist gewor \
        ness> =-1,0,-1,0,2,-1,0 eoffi homeo meoff neun_mona omeof =-1,0,-1,0,2,-1,1 <wedd arts> dding eddin stead \
        tead> weddi =-1,0,-1,0,2,0,-1 hlafe misse ollem =-1,0,-1,0,2,0,0 at_and ather dran> erlob =-1,0,-1,0,3,-1,0 \
        <fath fathe =-1,0,-1,0,3,0,-2 ways> =-1,0,-1,0,4,-1,-1 ctors freie =-1,0,-1,1,-1,1,0 <beri ngese \
        =-1,0,-1,1,-1,2,-1 lass> =-1,0,-1,1,-1,2,0 <taug hrer> taugh =-1,0,-1,1,-1,2,1 <lead =-1,0,-1,1,-1,3,0 <thro \
        =-1,0,-1,1,0,-1,1 <benc bench =-1,0,-1,1,0,-1,2 hat_am =-1,0,-1,1,0,0,0 erer> kurse teiln =-1,0,-1,1,0,0,1 \
        <pit> ahmt> erahm gerah inte> rahmt =-1,0,-1,1,0,0,2 <nati natio wear> =-1,0,-1,1,0,1,-1 <cell efahr meint \
        svers =-1,0,-1,1,0,1,0 <gut> allei ziert =-1,0,-1,1,0,2,-1 <foll follo ollow =-1,0,-1,1,1,-1,0 echt> nschu \
        =-1,0,-1,1,1,0,-1 they_move =-1,0,-1,1,1,0,0 <stuh ench> longe no_long one_in onger witch =-1,0,-1,1,2,-1,-1 \
        kein_frag =-1,0,-1,1,2,-1,0 ilig> =-1,0,-1,1,2,0,-1 <inst bei_voll versu =-1,0,-1,1,3,-2,-2 zwisc \
        =-1,0,-1,2,-2,2,-1 aetze =-1,0,-1,2,-1,-1,0 gisti =-1,0,-1,2,-1,-1,1 <plae =-1,0,-1,2,-1,-1,2 i_came ungsb \
        =-1,0,-1,2,-1,0,0 ich_zum =-1,0,-1,2,-1,0,1 ringt =-1,0,-1,2,-1,2,-2 <verb =-1,0,-1,2,0,-1,1 ites> \
        =-1,0,-1,2,0,0,-1 hat_jede =-1,0,-1,2,0,0,0 ausel henpr ildet usel> =-1,0,-1,2,0,1,-1 <mal> \
        =-1,0,-1,2,1,-1,0 emach gemac =-1,0,-1,3,-1,-1,0 <fina <logi came_to logis ogist =-1,0,-1,3,-1,0,-1 entor \
        ntor> =-1,0,-1,3,-1,1,0 recht =-1,0,-1,3,0,-2,0 ried> =-1,0,-1,3,0,-1,0 <long =-1,0,-1,4,-1,-1,-1 earni \
        full_wage =-1,0,-1,4,-1,1,-1 ices> =-1,0,-1,4,0,-2,0 rfte> =-1,0,-1,4,0,-1,-1 rgang =-1,0,-1,4,1,-2,-1 <year \
        =-1,0,0,-4,1,-1,4 tisch =-1,0,0,-1,-2,0,4 eilun ilung teilu =-1,0,0,-1,-2,2,1 hler> =-1,0,0,-1,-2,4,0 \
        seit_jahr =-1,0,0,-1,-1,-1,2 <selt ayed> lift> staye tayed =-1,0,0,-1,-1,-1,3 <cake <loud cake> two_and \
        =-1,0,0,-1,-1,0,1 <info =-1,0,0,-1,-1,0,2 <sort <spee at_was chtet htet> =-1,0,0,-1,-1,1,1 zeige \
        =-1,0,0,-1,-1,1,2 dropp =-1,0,0,-1,-1,2,0 <bitt bitte =-1,0,0,-1,-1,3,0 und_sagt =-1,0,0,-1,-1,4,-1 direk \
        irekt rekto =-1,0,0,-1,0,-1,2 <chat mensc =-1,0,0,-1,0,0,0 0_hour =-1,0,0,-1,0,0,1 <waru infor nform sraum \
        warum zu_zwei =-1,0,0,-1,0,0,2 chat> the_morn vers_das =-1,0,0,-1,0,0,3 olish polis =-1,0,0,-1,0,1,-1 atter \
        =-1,0,0,-1,0,1,0 das_ist ueckf =-1,0,0,-1,0,1,1 unte_den =-1,0,0,-1,0,2,-1 d_foll =-1,0,0,-1,0,2,0 mich_eine \
        =-1,0,0,-1,0,3,-1 mana_at =-1,0,0,-1,1,-2,2 <kein =-1,0,0,-1,1,-1,1 <love for_my ist_kein lovel ming> ovely \
        vely> =-1,0,0,-1,1,-1,2 ussen =-1,0,0,-1,1,0,-1 verra =-1,0,0,-1,1,0,0 und_bin und_nach usger \
        =-1,0,0,-1,1,0,1 <beda <see> rher> wie_in with_my =-1,0,0,-1,1,1,-1 angeh gut_die my_boss wenn_ein \
        =-1,0,0,-1,1,1,0 none_i zuers =-1,0,0,-1,1,1,1 <morg =-1,0,0,-1,1,2,-2 ntags =-1,0,0,-1,2,-1,0 den_plan \
        klebt =-1,0,0,-1,2,-1,1 ichti itags =-1,0,0,-1,2,0,-1 nine_days =-1,0,0,-1,2,0,0 <wife ist_schl \
        =-1,0,0,-1,2,0,1 <baum =-1,0,0,-1,2,1,-1 <beca <daug daugh ghter plain ughte =-1,0,0,-1,3,0,-2 tors> \
        =-1,0,0,-1,3,0,-1 <fixe fixed wife> =-1,0,0,-1,3,0,0 <rost =-1,0,0,-1,3,1,-1 ixed> =-1,0,0,-1,4,-3,1 <nine \
        =-1,0,0,-1,4,-1,0 aecht =-1,0,0,-1,5,-1,-2 am_stue =-1,0,0,0,-2,2,2 <rede =-1,0,0,0,-1,-1,2 aughe ughed \
        =-1,0,0,0,-1,-1,3 buch> =-1,0,0,0,-1,0,1 <pump cheru esche ewonn gewon ichtl im_vorj mein_vate orarb rmier \
        rteil seit_im tube> verte vorar wonne ythin =-1,0,0,0,-1,0,2 <laug adio> heid> laugh =-1,0,0,0,-1,1,0 <succ \
        cates kultu ltur> nachf succe ultur =-1,0,0,0,-1,1,1 <radi an_eine halb_jahr ograp =-1,0,0,0,-1,2,-1 <hin> \
        =-1,0,0,0,-1,2,0 <re> ionar melt> nary> onary sprin =-1,0,0,0,-1,3,-1 <krit erleb kriti ritik rlebt \
        =-1,0,0,0,-1,3,0 mmelt =-1,0,0,0,-1,4,-2 <erle =-1,0,0,0,0,-1,0 ischl =-1,0,0,0,0,-1,1 <dist and_they bespr \
        blem> chem> hinw_auf lade> mach> nach_acht on_thei rest_of ungsr =-1,0,0,0,0,-1,2 <eat> a_mana am_pack \
        der_kaff eier> ein_zett igene lack> nich_einm oblem probl roble wer_ein wir_sind write =-1,0,0,0,0,0,-1 \
        <saw> =-1,0,0,0,0,0,0 <ding <einr <ernt <umst ackin aere> at_agai atzle ckenw dann_ein dire_has ehlsc eilne \
        einra elfer ensbu er_dann erege erseh frue_auf helfe hentl hlsch iessl jahr_spae kenwi kost_fuer lfer> llowe \
        nsbur nstit nur_noch plans rsehe same_week satzl slich sslic stitu tzlei uehls verga zleit =-1,0,0,0,0,0,1 \
        <blec <hinw <hone <outs <retr <shor <vorj acht_jahr afte_a alanc and_ther blech bniss burts coffe coun_the \
        den_somm digen eige_nur ein_glas empf_hat erbro erge_werd errei estig formi fuer_mich gator hand_an hat_ich \
        hinwe hortl i_stop igato im_eins im_lage inwei is_stan it_with komm_die lings ngebl oats> offee onest oraus \
        orjah ormie orsch ortly outsi ozen> packi ratin rbroc read_a rreis rtly> rtsta schel seith shor_afte short \
        sich_0 stiga stun_am tigat tside turns urtst utsid vanis vesti vorau vorja vorsc wied_am with_one woll_eige \
        =-1,0,0,0,0,0,2 aenen auch_das eats> eets> ich_durf naec_tag ndel> neue_aus the_birt unte_sich vert_ohne \
        wer_in work_and =-1,0,0,0,0,1,-1 <dabe <smel dabei inted on_pape smell urchs =-1,0,0,0,0,1,0 <angs <baut \
        <conf <emoj <frae <gewi <geze <patt <usua <wora ading aeltn angst apped bin_seit call_me der_stra dinge \
        eadin eigeg eltni emoji erend erhae erks> eworf filia fraes frag_sie has_gone hatt_er hentu igege ilial \
        inves itsge jede_donn konst ltnis mit_und moji> nachg not_been note_and nvest old_mr out_to patte pinde \
        readi rhael rmont rname the_boat the_trav them_to to_an uhr_in usual vor_kund windo =-1,0,0,0,0,1,1 <init \
        <odd> der_kamm ennte ials> initi kuehl nich_reic nitia ntenc ramm> s_name says_no stig> =-1,0,0,0,0,1,2 \
        kunds =-1,0,0,0,0,2,-1 <drov <mr> cisio decis drove ecisi egedi elmas er_auf i_know leged llow> on_a reor_in \
        sand> =-1,0,0,0,0,2,0 <asks <crea <depu <patr <righ <samm aber_als crea_dire creat deput der_patr eativ \
        eputy our_crea puty> reati utors we_are =-1,0,0,0,0,3,-1 <deci srund =-1,0,0,0,1,-1,-1 <wint \
        =-1,0,0,0,1,-1,0 <tal> <west ffizi fizie hat_sein ilfe> packt tched urtee =-1,0,0,0,1,-1,1 <blac black \
        das_steh denti gehol ich_hatt ndle> neul_hat niem_hat tent> und_wie verhe =-1,0,0,0,1,-1,2 candl \
        =-1,0,0,0,1,0,-1 <gath <trac <upst chwim eumen gathe hwimm ivery pstai thre_of upsta =-1,0,0,0,1,0,0 0_janu \
        <kueh <lane a_quar aehe> afend agre_betw ahrpl aken> astho awine bei_laeu bis_oste ckern ctora der_prob \
        deren die_nich draus edank egelm eholt eini_tagt eitet elief elmae enzt> es_acht fahrp feln> from_home gelma \
        gelst gereg hafts hlaef iente ilien imges ipien konzi laeft lane> lawin main> mble> mitt_die ndesa nzipi \
        of_eigh offiz on_two onzip orate pient quarr reck> rsich said_i schl_im sept_and seve_week sthof stry> tered \
        the_agre the_cloc the_gate the_hub the_two ther_was to_find to_four trae_eine tuere two_week ugen> uiert \
        vier_koll votes wart_auf was_put week_off week_the wird_von work_from year_some zehn_minu zipie zwei_schi \
        =-1,0,0,0,1,0,1 <danc <diag <erne anke> begre dance das_der day_off dshee for_year im_reif jede_tag kept_my \
        kiste my_desk neut> rneut seco_week swaps tzend und_niem waehl waps> wurd_ich year_then zende \
        =-1,0,0,0,1,1,-1 <real beka_ich eally ein_schi ging_es hat_kein housa lide> now_and ousan reall slide thous \
        usand wenn_die woch_am =-1,0,0,0,1,1,0 <gedr <mum> <remi akers back_each die_zahl each_time emind erten \
        is_bein leut_mit mgesc remin spri_in the_rota week_on =-1,0,0,0,1,2,-1 reads weis_man =-1,0,0,0,2,-1,-1 \
        asst> =-1,0,0,0,2,-1,0 <dran <freu <high <zwil kalen ktisc lende selb_die you_to zwill =-1,0,0,0,2,-1,1 \
        <shed my_fath puelt rsitz uelt> =-1,0,0,0,2,0,-1 <crit <duer <feet <flex <park criti duerf feet> flexi hone> \
        ich_beim itica lexib my_daug reht> ritic steni swap> tenin tical =-1,0,0,0,2,0,0 agre_at atche call_to cept> \
        drei_die entag excep exibl has_aske im_auto ingle koen_die lobte locks mein_verl my_plan neue_dien rated \
        rlobt rost_for sonn_bei swit_off xcept xible =-1,0,0,0,2,1,-1 <antr <esse decen uerfe wohne \
        =-1,0,0,0,3,-1,-2 <alwa lways =-1,0,0,0,3,-1,-1 mein_frau off_in um_mitt =-1,0,0,0,3,0,-1 <son> andy> my_son \
        =-1,0,0,0,3,0,0 kenn_ich =-1,0,0,1,-2,4,-2 <hoer =-1,0,0,1,-2,5,-3 ctor> =-1,0,0,1,-1,-2,4 isch> \
        =-1,0,0,1,-1,-1,1 <bind kelle schem week_i =-1,0,0,1,-1,0,0 <boar =-1,0,0,1,-1,0,1 eins> ergab laend laute \
        nur_den teig> =-1,0,0,1,-1,0,2 <anyt anyth nythi =-1,0,0,1,-1,1,-1 echan =-1,0,0,1,-1,1,0 <setz nweis \
        setz_sich =-1,0,0,1,-1,1,1 vor_der wenn_s =-1,0,0,1,-1,2,-1 them> =-1,0,0,1,-1,2,0 pring =-1,0,0,1,-1,3,-2 \
        sted> =-1,0,0,1,0,-2,1 loss> =-1,0,0,1,0,-2,2 the_firs =-1,0,0,1,0,-1,0 <gewa final jahr_kein rakti \
        =-1,0,0,1,0,-1,1 <woer echun ghed> hung> istik rechu =-1,0,0,1,0,0,-1 <coll i_sign mschu ogin> ologi \
        =-1,0,0,1,0,0,0 <ammo <arch <conv <engl <heig <inch <klae <tasc abou_thre afte_that ammon an_enti and_gain \
        areha bei_ab bei_jede beko_von chung conve cust_on dane_und dem_zwei den_link der_durc desig die_woch eatin \
        eeds> eilna elev_euro engli er_hat erumf ervis esign euro_and find_out fuer_weit give_a haube heigh hschn \
        ieber iler> ilnah jung_von kenn_mich kopf_und lnahm man_das merhi mmerh mmoni monia nach_ob nenn_0 nglis \
        niaka nteil ob_man oniak orbei pervi rbei> rchsc rumfr rviso s_a selb_beza sschn stay_on stor_for ther_s \
        trier turm> und_elf uperv usern visor vor_den was_give we_lost wer_nach wurd_zule zule_gut =-1,0,0,1,0,0,1 \
        0_befr <film <pig> <swea best_aus d_neve from_0 given inee> kant_fuer lernb lieg_bei pages rgab> rites swear \
        terbr wie_ein =-1,0,0,1,0,1,-1 <theo ab_dem bei_hat hals> llet> two_of zum_absc =-1,0,0,1,0,1,0 <budg eilen \
        fueh_mit ilen> in_mein inche maker osser otel> rbild the_hote tniss zu_hoer =-1,0,0,1,1,-1,-1 illin probt \
        robt> volle waehr =-1,0,0,1,1,-1,0 <hiel <indu da_auch ich_vor in_i next_to of_them sher> teste \
        =-1,0,0,1,1,-1,1 darf_man haupt holt> =-1,0,0,1,1,0,-2 eginn =-1,0,0,1,1,0,-1 <salo and_so book> ises> \
        the_firm =-1,0,0,1,1,0,0 <ante <inkl <lets <ordn antei aske_whic aussc bread emble ewaeh gasth gewae inklu \
        july_and klusi lusiv nklus noch_da rplan salon sarbe sive> up_the usive zwei_fest =-1,0,0,1,1,1,-2 und_das \
        =-1,0,0,1,1,1,-1 und_wird =-1,0,0,1,2,-1,-1 <find =-1,0,0,1,2,-1,0 <swit find> switc =-1,0,0,1,2,0,-1 a_man \
        sech_woch =-1,0,0,2,-1,-1,0 aelft fahr_ich haelf im_drit lfte> maste =-1,0,0,2,-1,-1,1 elfte \
        =-1,0,0,2,-1,-1,2 <zeig =-1,0,0,2,-1,0,0 <full full> selle =-1,0,0,2,-1,0,1 wing> =-1,0,0,2,0,-1,-1 echat \
        ferin nich_nur =-1,0,0,2,0,-1,0 carri cond> eine_schi fungs =-1,0,0,2,0,-1,1 <valv alve> valve \
        =-1,0,0,2,0,0,-1 besid login =-1,0,0,2,0,0,0 <done <hydr <voca <zert ahrga ainee asts> aulik buehr das_zert \
        die_gebu done> draul eine_vide eruf> firs_time hydra ikat> jahrg kund_und lasts noch_einm ocati quer_mit \
        rauli trae_der ulik> und_drei vocat ydrau zerti =-1,0,0,2,0,0,1 <soft ftwar oftwa softw tware \
        =-1,0,0,2,0,1,-1 evers =-1,0,0,2,0,1,0 budge dget> udget =-1,0,0,2,1,-1,-1 athe> =-1,0,0,2,1,-1,0 bin_ich \
        =-1,0,0,2,1,0,0 erksk rkska =-1,0,0,2,3,-3,0 echte =-1,0,0,3,-2,-1,0 das_erst =-1,0,0,3,-2,0,0 esell gesel \
        =-1,0,0,3,-1,-1,-1 mento =-1,0,0,3,-1,-1,0 for_six gebue =-1,0,0,3,0,-1,0 andes =-1,0,0,3,0,0,-1 ehrga \
        logi_and =-1,0,0,4,0,-1,-2 <beru =-1,0,0,5,-2,0,-2 erufs =-1,0,0,5,-1,-1,-2 beruf =-1,0,1,-1,-1,-1,1 <june \
        june> =-1,0,1,-1,-1,-1,2 later =-1,0,1,-1,-1,0,0 <mai> =-1,0,1,-1,-1,0,1 rman> sorte =-1,0,1,-1,-1,0,2 opera \
        perat =-1,0,1,-1,0,-1,1 she_had =-1,0,1,-1,0,-1,2 bei_als nstha =-1,0,1,-1,0,0,0 <erfa ition \
        =-1,0,1,-1,0,0,1 tlich =-1,0,1,-1,0,1,-1 <fili eint> =-1,0,1,-1,0,2,-1 flege =-1,0,1,-1,0,3,-1 ehrun uehru \
        =-1,0,1,-1,1,-1,0 lief> mont_um =-1,0,1,-1,1,-1,1 ross> =-1,0,1,-1,1,0,0 ressi tufe> =-1,0,1,-1,1,1,-1 <pfle \
        egte> =-1,0,1,-1,2,-1,0 <halb =-1,0,1,-1,2,0,0 <life year_s =-1,0,1,-1,3,-2,-1 <ausg =-1,0,1,-1,3,-1,-2 \
        <sund sunda unday =-1,0,1,0,-2,-2,5 yone> =-1,0,1,0,-2,1,1 <whet hethe wheth =-1,0,1,0,-2,1,2 ether \
        =-1,0,1,0,-1,-1,0 oerte =-1,0,1,0,-1,-1,1 <chec albe> check =-1,0,1,0,-1,-1,2 <vora erse> uehle \
        =-1,0,1,0,-1,-1,3 peop_who =-1,0,1,0,-1,0,0 chwan hwang onisc the_job wange =-1,0,1,0,-1,0,1 einga graph \
        hrieb ingan ngang =-1,0,1,0,-1,0,2 hair> radio =-1,0,1,0,-1,1,-1 <visi ftlic nebe_mir =-1,0,1,0,-1,1,0 <clie \
        clear clien lear> lient =-1,0,1,0,0,-2,3 <look =-1,0,1,0,0,-1,0 die_ich eile> lier> look> me_in noch_am \
        =-1,0,1,0,0,-1,1 part_time rgest the_wome =-1,0,1,0,0,-1,2 <kran =-1,0,1,0,0,0,-1 <bahn care> shilf \
        =-1,0,1,0,0,0,0 0_octo <cler <ferr <forg <numb <vork <zeil a_port auss_uebe but_a clerk der_ausw die_neun \
        ehent erfor fare> ich_hab iffer it_runs keits lerk> nich_erfo numbe orken rderl rford sind_in some_from \
        sschl strie sual> the_earl the_trai to_eigh to_with umber ustri vorke was_the zeile =-1,0,1,0,0,0,1 <desi \
        derli eing_frei erato haen_an mona_mit oebel rator sie_mein two_hour =-1,0,1,0,0,0,2 stood tood> \
        =-1,0,1,0,0,1,-1 aper> for_two gezei hain> rueh> sein_eige the_best =-1,0,1,0,0,1,0 <inve along ants> \
        aske_abou chlis ckfra eckfr have_a kfrag turn_up unse_fili wir_in =-1,0,1,0,1,-1,-1 ich_noch pick> \
        =-1,0,1,0,1,-1,0 <berg ecker egel> =-1,0,1,0,1,0,-1 aber_mit chlue down_and hlues luess netz> \
        =-1,0,1,0,1,0,0 <knew enntn heis_das hour_to knew> naufg nntni ntnis of_my stly> unde_the =-1,0,1,0,1,1,-2 \
        efon> elefo lefon telef =-1,0,1,0,1,1,-1 <slid =-1,0,1,0,2,0,-2 eing> =-1,0,1,0,2,0,0 ueren \
        =-1,0,1,1,-2,-1,2 expec xpect =-1,0,1,1,-1,-1,0 drei_mona =-1,0,1,1,-1,0,0 achfr chani chfra hfrag \
        =-1,0,1,1,0,-2,1 chnik echni =-1,0,1,1,0,-1,-1 <eggs eggs> eine_stun =-1,0,1,1,0,-1,0 gsste ssene ungss \
        ussch =-1,0,1,1,0,-1,1 onale prakt =-1,0,1,1,0,0,-1 ular> =-1,0,1,1,0,0,0 0_noch abge_wurd iffen in_leed \
        point to_expe vide_und =-1,0,1,1,1,-1,-1 hilfe =-1,0,1,1,1,-1,0 stage =-1,0,1,1,1,0,-1 i_said jede_zwei \
        =-1,0,1,1,2,-1,-1 send> =-1,0,1,2,-1,-2,1 techn =-1,0,1,2,-1,-1,-1 passe =-1,0,1,2,-1,1,-1 icate \
        =-1,0,1,3,0,-1,-2 mber> =-1,0,1,3,0,-1,-1 eveni venin =-1,0,1,4,-1,-1,-1 mecha =-1,0,2,-3,0,2,-1 mit_eine \
        =-1,0,2,-1,-1,0,-1 bezir ezirk =-1,0,2,-1,-1,0,0 ktron m_w w_d =-1,0,2,-1,-1,0,1 <got> =-1,0,2,-1,-1,1,-1 \
        <much much> =-1,0,2,-1,0,-1,0 <sehe hnike =-1,0,2,-1,0,0,-1 <bezi erenc kerin porta rence =-1,0,2,-1,0,0,0 \
        <vaca acanc auert such_fuer vacan =-1,0,2,-1,0,1,-1 <pape paper =-1,0,2,-1,1,0,-1 <mail =-1,0,2,-1,2,-2,-1 \
        ausge =-1,0,2,0,-2,1,-1 soll_ich =-1,0,2,0,-1,-1,0 <verf =-1,0,2,0,-1,0,-1 ich_ein =-1,0,2,0,-1,0,0 <sass \
        <w> nspie =-1,0,2,0,-1,0,1 that_is =-1,0,2,0,0,-2,1 tellu =-1,0,2,0,0,-1,0 folio ntry> olio> ortfo portf \
        rtfol tfoli =-1,0,2,0,0,-1,1 arted =-1,0,2,0,0,0,-1 <need meld_sich =-1,0,2,0,0,0,0 a_cv dates ngers \
        =-1,0,2,0,0,1,-2 feren =-1,0,2,0,0,1,-1 ritt> rkenn =-1,0,2,0,1,-1,-1 the_mond =-1,0,2,0,1,0,-3 amen> \
        =-1,0,2,1,-2,-1,2 ernen =-1,0,2,1,-1,-1,0 lerne my_moth =-1,0,2,1,-1,-1,2 rnen> =-1,0,2,1,0,-1,-1 ronik \
        =-1,0,2,2,-2,-2,1 <expe =-1,0,3,-2,-1,0,1 sste> =-1,0,3,-2,1,0,-2 nuten =-1,0,3,-1,-1,-1,-1 <daue slauf \
        =-1,0,3,-1,-1,0,-1 dauer =-1,0,3,-1,-1,0,0 fgabe ufgab =-1,0,3,-1,0,0,0 aufga =-1,0,3,-1,0,1,-1 <trav avel> \
        ravel trave =-1,0,3,0,-1,-1,-1 sollt =-1,0,3,0,-1,-1,0 esse> =-1,0,3,0,-1,0,-1 perta ppert =-1,0,3,0,0,-2,0 \
        rain> =-1,0,3,0,0,0,-1 idate me_to =-1,0,3,0,1,0,-2 koenn =-1,0,3,1,0,-2,-1 besta =-1,0,4,-2,-1,-1,0 ract> \
        =-1,0,4,-2,0,0,-1 eldun meldu =-1,0,4,-1,-1,0,-1 <cv> refun =-1,0,4,-1,0,-1,-1 mail> rtag> =-1,0,4,-1,0,0,-1 \
        essme sessm sment ssmen =-1,0,4,0,-1,-1,-1 aske_me ssess =-1,0,4,1,-1,-1,-1 ollte =-1,0,5,-2,-1,-1,0 earbe \
        =-1,0,7,-2,-3,-2,1 <prob =-1,1,-5,0,1,1,2 <when =-1,1,-4,0,1,1,2 when> =-1,1,-4,1,2,1,0 <mont \
        =-1,1,-3,0,4,1,-2 <schi =-1,1,-3,9,-1,-4,-1 jahr> =-1,1,-2,-2,0,1,3 <his> =-1,1,-2,-1,2,-1,1 nter> \
        =-1,1,-2,0,0,0,1 prech sprec =-1,1,-2,0,1,2,-1 <mita mitar =-1,1,-2,0,3,-1,1 <do> =-1,1,-2,2,0,0,0 ouse> \
        =-1,1,-2,3,-2,0,0 etze> =-1,1,-1,-2,0,-2,5 bei_uns =-1,1,-1,-1,-1,0,2 <phot photo =-1,1,-1,-1,0,-1,2 mand> \
        =-1,1,-1,-1,0,-1,3 bis_zur =-1,1,-1,-1,0,0,2 <stop =-1,1,-1,-1,0,1,1 tres> =-1,1,-1,-1,0,2,0 die_koll \
        =-1,1,-1,-1,1,-1,1 actor =-1,1,-1,-1,1,0,1 the_work =-1,1,-1,-1,1,0,2 blieb =-1,1,-1,-1,1,1,0 ended \
        =-1,1,-1,-1,1,2,-2 rgese =-1,1,-1,-1,2,0,0 zwis_zwei =-1,1,-1,-1,2,0,1 einsa =-1,1,-1,-1,2,1,0 insat \
        =-1,1,-1,-1,3,-2,1 <stue =-1,1,-1,-1,4,-1,-2 und_im =-1,1,-1,0,-1,-1,4 eryon ryone veryo =-1,1,-1,0,-1,0,1 \
        anyo_can chtfu htfue =-1,1,-1,0,-1,1,1 <wide ined> wider =-1,1,-1,0,0,-1,0 four_mont =-1,1,-1,0,0,-1,1 latz> \
        nein> rkers =-1,1,-1,0,0,-1,2 <tech chwer erzeh ierze rzehn uchen =-1,1,-1,0,0,0,0 <buye buyer eine_koll \
        enkra gave_me gewe_ruft stel_gest uyer> =-1,1,-1,0,0,0,1 <open dzwan efusi esst> fusin in_and mmerf ndzwa \
        ngesc tfueh undzw =-1,1,-1,0,0,0,2 togra =-1,1,-1,0,0,1,-1 baut> land> ondit =-1,1,-1,0,0,1,0 chtsa \
        =-1,1,-1,0,0,2,-1 aufsi fsich noch_in ufsic =-1,1,-1,0,1,-2,2 works =-1,1,-1,0,1,-1,0 <well aus_eine gekle \
        um_neun =-1,1,-1,0,1,-1,1 <niem <somm ieman niema ommer refus somme =-1,1,-1,0,1,0,-1 <sais verlo \
        =-1,1,-1,0,1,0,0 <sued mtlic obte> =-1,1,-1,0,1,0,1 gewe_ist =-1,1,-1,0,1,1,-1 <sola =-1,1,-1,0,1,1,0 elegs \
        legsc they_are =-1,1,-1,0,1,2,-1 lber> =-1,1,-1,0,2,-1,0 orks> =-1,1,-1,0,2,-1,1 nstea =-1,1,-1,0,2,0,-1 \
        aison ersuc lafen rsuch saiso =-1,1,-1,0,3,-1,0 utter =-1,1,-1,1,-1,-1,1 <hing ehous =-1,1,-1,1,-1,-1,2 \
        ption =-1,1,-1,1,-1,0,0 <dead aktio =-1,1,-1,1,-1,1,-1 ained =-1,1,-1,1,0,-1,0 nterw terwe =-1,1,-1,1,0,0,-1 \
        absau ebaut gebau =-1,1,-1,1,0,0,0 <into ausg_die cepti ecept oked> ooked recep stuhl tuhl> =-1,1,-1,1,0,0,1 \
        store using =-1,1,-1,1,0,1,-1 eigh_mont lead> =-1,1,-1,1,0,2,-2 macht =-1,1,-1,1,1,-1,-1 <gehe \
        =-1,1,-1,1,2,0,-1 llem> =-1,1,-1,2,-1,-1,-1 <degr degre egree lause =-1,1,-1,2,-1,0,-1 colle \
        =-1,1,-1,2,-1,0,0 <zuge =-1,1,-1,2,-1,0,1 laetz plaet =-1,1,-1,2,0,-1,-1 ruck> =-1,1,-1,2,0,-1,0 arrie wareh \
        =-1,1,-1,2,1,-3,0 tande =-1,1,-1,2,1,-2,-1 jahr_bei =-1,1,-1,2,2,-3,0 <alte =-1,1,-1,3,-1,1,-1 von_den \
        =-1,1,-1,3,0,0,-2 <jetz jetzt =-1,1,-1,4,-1,-1,-1 arnin =-1,1,-1,4,0,-1,-1 <ment =-1,1,-1,5,2,-4,-1 ster> \
        =-1,1,0,-2,-1,-1,4 opped =-1,1,0,-2,0,2,1 <dass =-1,1,0,-2,2,1,-2 <t> =-1,1,0,-1,-2,-1,2 abtei bteil \
        =-1,1,0,-1,-2,4,-1 nnte> =-1,1,0,-1,-1,-1,2 onnte selte =-1,1,0,-1,-1,0,1 racht tinen =-1,1,0,-1,-1,0,2 \
        roppe =-1,1,0,-1,-1,2,-1 ente> rente =-1,1,0,-1,-1,4,-1 ektor =-1,1,0,-1,0,-1,1 <amts ngsra sperr \
        =-1,1,0,-1,0,-1,2 teil> =-1,1,0,-1,0,-1,3 <othe =-1,1,0,-1,0,0,-1 ines> =-1,1,0,-1,0,0,0 tain> \
        =-1,1,0,-1,0,0,1 <gold <noti <temp arum> is_stil =-1,1,0,-1,0,0,2 krank rschu =-1,1,0,-1,0,1,-1 <plak akat> \
        lakat nges> plaka und_mein =-1,1,0,-1,0,1,0 pecte stay_in =-1,1,0,-1,0,2,-1 <gega flood =-1,1,0,-1,1,-2,2 \
        turn> =-1,1,0,-1,1,-1,0 ntere =-1,1,0,-1,1,0,-1 aessi etreu maess per_vide =-1,1,0,-1,1,0,0 <foli <hadn \
        anch> eutet folie grenz hadn> hadn_t tiere utet> =-1,1,0,-1,1,0,1 konta ntakt ontak =-1,1,0,-1,2,-1,0 \
        hat_man =-1,1,0,-1,2,0,-1 ngelt work> =-1,1,0,-1,3,0,-1 enst> =-1,1,0,0,-2,0,2 <spra =-1,1,0,0,-1,-1,1 <arm> \
        ikant porte riege tikan =-1,1,0,0,-1,-1,2 <konn <repo aufge desha eport ingin repor shalb stan_in woul_be \
        =-1,1,0,0,-1,-1,3 konnt =-1,1,0,0,-1,0,-1 down_the =-1,1,0,0,-1,0,0 <hang frien indel riend traeg tters \
        tuer> wait> =-1,1,0,0,-1,0,1 <bub> <doze die_tuer dozen ist_eine nigh_shif reit> schl_die um_sich und_er \
        =-1,1,0,0,-1,0,2 <chai ichtf und_alle =-1,1,0,0,-1,1,0 eine_wohn hotog in_two ngst> plan_and schra \
        =-1,1,0,0,-1,1,1 bber> =-1,1,0,0,-1,2,-1 freig reige =-1,1,0,0,-1,3,-1 from_a =-1,1,0,0,0,-1,0 <repr ansfe \
        bedin besc_habe bzehn chenk der_fili ebzeh eine_0 emmt> epres has_the hoene iebze laeu_noch mals> nsfer \
        oene> repre senta tativ tives =-1,1,0,0,0,-1,1 <stoo anten der_bub eard> gesc_das heard liebe mitte risti \
        so_hat treic ttelk ufger weil_s =-1,1,0,0,0,-1,2 der_weih nging sich_kein =-1,1,0,0,0,0,-1 <lass eding \
        gest_der hael_das lies> rannt tsger =-1,1,0,0,0,0,0 0_apri <aerg <alar <away <comi <fini <kuer <misc <must \
        <secu <seil <veru <vord aerge agen_work and_were arbe_alle auch_den aus_betr away> besc_hatt chens curit \
        damm> das_bezi dem_erst den_nied derla die_im die_must drit_stoc driv_has ecuri enang enaus er_vom er_wird \
        erfla erial errt> erweg euro_veru fect> finis fuen_mete gege_0 ieten ilneh inish karto kind> klagt lassu \
        lieg_der lnehm mont_i muste nenn_die now_the oerne of_agen omati on_it orgli otati pulle rally rflae rglic \
        rity> rksge rner> rsen> rsorg rwegs secur sorgl stan_blei stuen stung sungs terfl the_plan the_turn \
        thei_cont ttere tuend ueckz ulled und_firm und_lief urity urtei veru_der von_fuer wasch wegs> wiss> woll_im \
        =-1,1,0,0,0,0,1 <fine <fram <geoe <metr <spli a_lock a_phot dersp die_ange egent eoeff etres fgeru fine> \
        frame geoef metre obber ohlen otogr ounta pray> raph> sagt_die singi spray to_thei uster war_s xtrac \
        =-1,1,0,0,0,0,2 turn_the =-1,1,0,0,0,1,-2 <labo =-1,1,0,0,0,1,-1 0_year <hals <tram ainte dami_ist elev_mont \
        gger> ginge jede_mit jetz_im klemm lemmt ollst um_den wert> =-1,1,0,0,0,1,0 <wert acco_to accor and_thei \
        anmae back_the been_told bewoh ccord chrau der_auft die_pres draw> hner> hraub kler> lanma nmaes osted planm \
        stik> the_wind uns_alle zuru_im =-1,1,0,0,0,1,1 and_in to_hosp =-1,1,0,0,0,2,-2 erate =-1,1,0,0,0,2,-1 cordi \
        lood> ordin rring =-1,1,0,0,1,-1,-1 erlau like_to on_thur ruehr urier =-1,1,0,0,1,-1,0 <melt have_take monti \
        naec_woch ontie two_are um_eins week_and =-1,1,0,0,1,-1,1 at_this inhal =-1,1,0,0,1,0,-1 0_this <gekr a_0 \
        abger begin ditio essig ewiss gewis im_wint nditi orkin rday> rking sind_wir torat weih_hat worki \
        =-1,1,0,0,1,0,0 <lack arbe_in coun_has effnu eress ffnun fnung frue_bei herb_ist itch> my_name nach_0 \
        name_on out_by t_come telly war_auf werte woch_die zu_0 =-1,1,0,0,1,1,-1 iger> ixty> man_nich sixty the_buil \
        to_go =-1,1,0,0,2,-1,0 ental =-1,1,0,0,2,0,-2 being =-1,1,0,0,2,0,-1 <satu aturd labo_insp satur turda urday \
        =-1,1,0,0,2,0,0 year_of =-1,1,0,0,4,-2,-2 <half =-1,1,0,1,-2,-1,3 ahre> =-1,1,0,1,-1,0,0 sern> sie_den \
        um_zwei =-1,1,0,1,-1,1,-1 <stra chrif ghtee hrift hteen ighte =-1,1,0,1,0,-3,0 <on> =-1,1,0,1,0,-1,-1 ettun \
        hweig ntre> =-1,1,0,1,0,-1,0 <twic beim_erst entat hatt_eine in_cork kein_wort leibt near> ntati rocke twice \
        ungar ungsz wice> =-1,1,0,1,0,0,-1 a_cust a_seco a_work as_i centr erhal hunde looke nleit truck \
        =-1,1,0,1,0,0,0 abgeh abou_a anni> apply ehenr elaen enret ersen hall_0 henre manni ngssc nrett of_twen \
        onver ouren pply> seil> toure =-1,1,0,1,0,1,-1 inden =-1,1,0,1,0,2,-1 lter> =-1,1,0,1,1,-2,1 llein \
        =-1,1,0,1,1,-1,-1 <july chwei egelt in_july july> =-1,1,0,1,1,-1,0 <near <zwis =-1,1,0,1,1,0,-1 <tour \
        =-1,1,0,1,1,0,0 die_teil firm_s =-1,1,0,1,2,-2,-1 enste =-1,1,0,2,-2,0,-1 <absc =-1,1,0,2,-1,-2,0 siege \
        =-1,1,0,2,0,-1,-1 <carr <van> ttung =-1,1,0,2,0,0,0 mir_den =-1,1,0,2,1,-1,-2 eeks> =-1,1,0,3,-1,-3,1 anden \
        =-1,1,0,3,0,0,-2 ich_eine =-1,1,0,3,1,-1,-2 weeks =-1,1,1,-1,-1,-3,3 ittag mitta =-1,1,1,-1,-1,-1,1 and_is \
        got_a halbe =-1,1,1,-1,-1,-1,2 esten =-1,1,1,-1,-1,0,0 ident =-1,1,1,-1,-1,1,0 is_not =-1,1,1,-1,-1,2,-1 \
        ulen> =-1,1,1,-1,0,-2,2 <turn =-1,1,1,-1,0,0,-1 entur ntur> rtig> =-1,1,1,-1,0,0,1 ffnet fnet> groun \
        =-1,1,1,-1,0,1,0 frei_und =-1,1,1,-1,1,-1,-1 essel =-1,1,1,-1,1,-1,0 am_frei oeffn =-1,1,1,-1,1,0,-2 mit_der \
        =-1,1,1,-1,3,-2,-1 nine> =-1,1,1,0,-2,0,2 ich_war =-1,1,1,0,-1,-1,0 ying> =-1,1,1,0,-1,-1,1 ktika \
        =-1,1,1,0,-1,0,-1 iftli riftl ther_in =-1,1,1,0,-1,0,0 <fare it_had kran_und mit_drei nich_nach the_inte \
        ware_wir =-1,1,1,0,-1,1,0 ancie =-1,1,1,0,0,-2,0 <fest =-1,1,1,0,0,-1,-1 der_poli estae iegel staet \
        =-1,1,1,0,0,-1,0 <toda edes> jahr_der jedes mular oday> today =-1,1,1,0,0,0,-1 <insu am_tele chach hwind \
        schac =-1,1,1,0,0,0,0 <entl <moul <rock <taxi at_lowe die_schu drei_stun foot> jobs_with lying mit_lebe \
        mitt_und morn_in mould orts> ouldi ports sich_nach taxi> uldin =-1,1,1,0,1,-1,-1 elly> =-1,1,1,0,1,-1,0 \
        <gave der_letz gave> =-1,1,1,0,1,0,-1 up_to =-1,1,1,0,2,-1,-1 <thur hursd rsday thurs ursda \
        =-1,1,1,1,-1,-1,0 <mast aerke =-1,1,1,1,-1,0,-1 <geza =-1,1,1,1,-1,0,0 gssch =-1,1,1,1,-1,1,-2 ommen \
        =-1,1,1,1,0,-1,-2 <voll =-1,1,1,1,0,-1,-1 <mech =-1,1,1,1,0,-1,0 roof> =-1,1,1,1,1,-1,-1 schwi tungs \
        =-1,1,1,2,-1,-1,-1 rieb> =-1,1,2,-2,-2,1,1 chste =-1,1,2,-2,-1,1,0 aechs =-1,1,2,-2,0,-1,1 drei_woch \
        =-1,1,2,-1,-2,1,0 echst =-1,1,2,-1,-1,-2,1 <buch =-1,1,2,-1,-1,0,0 dass_die =-1,1,2,-1,0,-1,0 bezi_hat \
        =-1,1,2,-1,0,0,-1 <ort> zirks =-1,1,2,0,-2,-1,-1 gern> =-1,1,2,0,-2,0,-1 erufe =-1,1,2,0,-2,0,0 geruf rufen \
        =-1,1,2,0,-2,1,0 etter =-1,1,2,0,-1,-1,0 werbe =-1,1,2,0,-1,1,-1 eschi =-1,1,2,0,0,-2,-1 fahre \
        =-1,1,2,0,0,0,-2 nded> =-1,1,2,0,0,0,-1 chwin =-1,1,2,0,2,-1,-3 sday> =-1,1,2,3,-2,-1,-1 <schu \
        =-1,1,3,-1,0,0,-2 warte =-1,1,3,-1,0,0,-1 <netz =-1,1,3,0,-2,1,-2 <soll =-1,1,3,0,1,-1,-2 <wart \
        =-1,1,3,1,-2,-1,0 <herr =-1,1,3,1,-1,-2,-1 liche =-1,1,4,-1,0,-2,-1 <ob> =-1,1,4,0,1,-5,-2 telle \
        =-1,1,5,-1,-1,-2,-1 usage zusag =-1,1,7,-1,-2,-2,-2 probe =-1,2,-3,-1,6,-1,-2 <neun =-1,2,-2,-2,-1,8,-3 \
        iter> =-1,2,-2,-2,1,2,0 chaft =-1,2,-2,-1,0,3,-2 seit_0 =-1,2,-2,-1,4,-1,-2 halte =-1,2,-2,0,1,1,-1 itarb \
        =-1,2,-2,1,-1,0,-1 bleib =-1,2,-2,2,-1,-1,1 haben =-1,2,-2,5,-2,-2,1 hat_mir =-1,2,-1,-2,-2,-1,5 pped> \
        =-1,2,-1,-1,-1,-1,2 itter =-1,2,-1,-1,-1,0,1 hatte =-1,2,-1,-1,0,-2,1 aefti eftig =-1,2,-1,-1,0,0,0 igen> \
        =-1,2,-1,-1,0,0,1 gslei =-1,2,-1,-1,0,0,2 sing> =-1,2,-1,-1,0,1,0 trass =-1,2,-1,-1,1,-1,-1 nche> \
        =-1,2,-1,-1,1,0,-1 ist_bei =-1,2,-1,-1,1,1,0 monte nteur onteu =-1,2,-1,0,-2,1,0 <sein euten \
        =-1,2,-1,0,-1,-1,1 <push enger =-1,2,-1,0,-1,0,0 <wind iefer =-1,2,-1,0,-1,0,1 gues> ushed =-1,2,-1,0,-1,1,0 \
        <stor kuec_von =-1,2,-1,0,-1,3,-2 ersam rsamm =-1,2,-1,0,0,-1,0 hirty irty> =-1,2,-1,0,0,-1,1 tine> \
        =-1,2,-1,0,0,0,-1 kein_einz =-1,2,-1,0,0,0,0 <plat anga_der live_in nishe rmena told_the =-1,2,-1,0,0,0,1 \
        on_its =-1,2,-1,0,0,2,-1 <live =-1,2,-1,0,1,-1,-1 <begi minu_und =-1,2,-1,0,1,0,-1 half_past \
        =-1,2,-1,1,-1,-1,-1 verl_die =-1,2,-1,1,-1,-1,0 the_line =-1,2,-1,1,-1,0,-1 zentr =-1,2,-1,1,-1,1,-1 roche \
        =-1,2,-1,1,0,-1,-1 <zwar zwar> =-1,2,-1,1,0,0,-1 erei> geric =-1,2,-1,2,-2,-1,-1 jaehr =-1,2,-1,2,-1,0,-1 \
        die_beru =-1,2,-1,2,0,-1,-1 und_zwar =-1,2,-1,3,-1,-1,-1 alter =-1,2,0,-2,-1,3,-1 nscha =-1,2,0,-2,1,0,0 \
        egen> =-1,2,0,-2,2,-1,-2 frueh =-1,2,0,-2,2,1,-2 home> =-1,2,0,-1,-1,-1,2 orted =-1,2,0,-1,-1,0,0 rson> \
        =-1,2,0,-1,-1,0,1 thers =-1,2,0,-1,-1,0,2 vierz =-1,2,0,-1,-1,1,0 eague leagu lleag ollea =-1,2,0,-1,-1,3,-2 \
        tellt =-1,2,0,-1,0,-2,1 aengt engt> =-1,2,0,-1,0,-1,0 perrt ssens =-1,2,0,-1,0,-1,1 bgesc funkt scht> \
        =-1,2,0,-1,0,0,-1 ein_0 lding =-1,2,0,-1,0,0,0 <cran crane den_vert ngsle rane> rutsc tscht ungsl \
        =-1,2,0,-1,0,1,-1 stras =-1,2,0,-1,0,2,-2 ntier =-1,2,0,-1,1,-1,0 zu_haus =-1,2,0,-1,1,0,-2 arzt> uehrt \
        =-1,2,0,-1,1,0,-1 betre text> =-1,2,0,0,-1,-1,0 esteh hutz> terve von_das =-1,2,0,0,-1,-1,1 <fitt fitte \
        itten ndere =-1,2,0,0,-1,0,-1 <nord <repl ertig ferti =-1,2,0,0,-1,0,0 0_peop <orde earin ist_er it_in \
        =-1,2,0,0,-1,0,1 im_gege seit_dem =-1,2,0,0,-1,1,-1 elf_mona =-1,2,0,0,0,-1,-1 0_von by_text gerat ngekl \
        ridge und_betr =-1,2,0,0,0,-1,0 0_post <foot <seie alarm die_tour ehjah embly herei hjahr im_frue ltati \
        mbly> ruehj seien sued_zum sulta uehja ultat viele zu_eine =-1,2,0,0,0,-1,1 betro der_dreh =-1,2,0,0,0,0,-2 \
        gehen =-1,2,0,0,0,0,-1 <buil <east <resc achri at_s aucht blau_brie chric easte escue essag hrich ischt \
        lippe messa noch_im ones> pair> rescu ruft_fuer scue> sgeri to_come vors_und were_told wird_unte \
        =-1,2,0,0,0,0,0 0_kuec <harn <klag arant arnes auss_aufg chtsk clos_its drop> eklem harne henkr ingek \
        its_way line_clos llsch muss_gehe post_in rdach repr_begi rness =-1,2,0,0,0,1,-1 come_down raten \
        =-1,2,0,0,1,-1,-1 iele> ist_abge one_left =-1,2,0,0,1,-1,0 ives> larm> =-1,2,0,0,1,0,-3 <pres \
        =-1,2,0,0,1,0,-2 <bein laeuf =-1,2,0,0,1,0,-1 <text cater =-1,2,0,1,-2,-1,0 binde =-1,2,0,1,-1,-1,0 assem \
        ssemb =-1,2,0,1,-1,0,-1 <lost lost> =-1,2,0,1,-1,0,0 <gefa aehri ehrig =-1,2,0,1,0,-1,-1 <laen one_is rettu \
        =-1,2,0,1,0,-1,0 sembl =-1,2,0,1,0,1,-3 <coul could =-1,2,0,1,1,-1,-2 <lich =-1,2,0,2,-2,-1,-1 nstag \
        =-1,2,0,2,-1,0,-1 ensta =-1,2,1,-1,-2,-1,2 <woul would =-1,2,1,-1,-1,-1,2 gebra =-1,2,1,-1,-1,1,-1 raege \
        =-1,2,1,-1,0,0,-1 <fell dach> fell> =-1,2,1,-1,0,1,-2 soll> =-1,2,1,0,-1,0,-2 arten =-1,2,1,0,0,-1,-1 erver \
        siche teres =-1,2,1,0,0,-1,0 bis_ende =-1,2,1,0,0,0,-1 year_old =-1,2,1,1,-1,-1,-1 efall gefal \
        =-1,2,1,1,0,-1,-2 <old> =-1,2,2,-2,-1,0,0 ensch =-1,2,2,-2,0,0,0 jede_mal =-1,2,2,-1,-2,-2,1 still \
        =-1,2,2,-1,-1,-1,0 erlag =-1,2,2,-1,0,0,-2 hste> =-1,2,2,1,-1,-1,-1 ered> =-1,2,3,-1,-1,-1,-1 rlage \
        =-1,2,4,-1,-2,-1,-2 anger =-1,2,5,-2,-2,-1,-1 <gesp =-1,3,-3,2,1,0,-2 ends> =-1,3,-2,-1,2,-1,0 <have have> \
        =-1,3,-2,-1,4,-1,-3 <uhr> =-1,3,-2,-1,5,-1,-2 neun> =-1,3,-2,0,0,-2,2 tigte =-1,3,-2,0,0,1,-1 tarbe \
        =-1,3,-2,0,2,-1,-1 <wege =-1,3,-1,-1,-2,-2,3 <is> =-1,3,-1,-1,-2,5,-4 <sagt =-1,3,-1,-1,-1,0,0 verle \
        =-1,3,-1,-1,-1,0,1 ntine =-1,3,-1,-1,0,0,-1 esses gestu =-1,3,-1,-1,0,0,1 usamm zusam =-1,3,-1,-1,1,0,-1 \
        kurz> =-1,3,-1,-1,2,0,-2 um_0 =-1,3,-1,0,-2,-1,2 <way> =-1,3,-1,0,-1,0,-1 are_on =-1,3,-1,0,-1,0,0 broch \
        =-1,3,-1,0,-1,1,-1 ktion =-1,3,-1,0,0,-1,-1 0_stel acts> racts =-1,3,-1,0,0,-1,0 ende_0 firme posts \
        =-1,3,-1,0,0,0,-1 live> =-1,3,-1,0,0,0,0 <sozi alpla ialpl ozial sozia zialp =-1,3,-1,0,1,0,-1 wegen \
        =-1,3,0,-2,1,3,-3 <plan =-1,3,0,-1,-1,-1,1 haeng =-1,3,0,-1,-1,0,-1 court =-1,3,0,-1,-1,0,0 sensc \
        =-1,3,0,-1,-1,0,1 sein> =-1,3,0,-1,0,-1,-1 <rett =-1,3,0,-1,0,-1,0 <unfa zwan_jahr =-1,3,0,-1,0,0,-1 enoss \
        ernoo ftern genos ist_heut nesse nosse rnoon terno =-1,3,0,-1,0,1,-1 0_jaeh =-1,3,0,0,-1,-2,0 chlos hloss \
        schlo =-1,3,0,0,-1,-1,-1 <mete =-1,3,0,0,-1,-1,0 are_in hlies kurza rzarb urzar vor_dem zarbe \
        =-1,3,0,0,-1,0,-1 shut> =-1,3,0,0,-1,0,0 ourt> =-1,3,0,0,0,-2,0 eschl =-1,3,0,0,0,-1,-1 <shut losse \
        =-1,3,0,0,0,-1,0 <effe effec nsult =-1,3,0,0,0,0,-1 <arou aroun erbru rker> unio_says =-1,3,0,0,1,-1,-2 \
        aeuft euft> kein> =-1,3,0,1,-3,-1,0 eute> =-1,3,0,1,-1,0,-1 is_in =-1,3,1,-2,1,-2,0 anzig wanzi zwanz \
        =-1,3,1,-1,-1,0,-1 <jobs =-1,3,1,-1,0,-3,2 tter> =-1,3,1,-1,0,0,-2 nach_dem =-1,3,3,0,-1,-2,-1 herr> \
        =-1,4,-2,1,0,-2,-1 inges =-1,4,-1,-1,0,-1,0 unfal =-1,4,-1,-1,1,-1,-1 tuerz =-1,4,-1,0,-1,-2,0 plant \
        =-1,4,-1,0,0,-2,-1 laeng =-1,4,-1,0,0,-1,-1 <were erzt> estue =-1,4,-1,1,-1,-2,0 arbei rbeit \
        =-1,4,0,-3,-1,0,0 haft> =-1,4,0,-1,-1,0,-1 eter> =-1,4,0,0,-1,-2,0 <haen =-1,4,0,0,-1,-1,0 chutz schut \
        =-1,4,0,0,-1,0,-1 uhr_ein =-1,4,0,0,1,-2,-2 werk> =-1,4,0,1,-1,-3,-1 line> =-1,4,1,-1,-2,-1,0 had_been \
        =-1,4,1,0,-2,-1,-1 round =-1,4,3,-1,-1,-1,-2 contr =-1,5,-3,1,-1,-1,-1 aben> =-1,5,-2,0,0,-1,-2 were> \
        =-1,5,-1,-1,1,-1,-2 digun =-1,5,-1,0,-1,-1,-1 lant> =-1,5,-1,0,0,-2,-1 aenge =-1,5,-1,0,0,-1,-2 firma worde \
        =-1,5,-1,0,0,-1,-1 uerzt =-1,5,-1,0,0,0,-2 irma> =-1,5,1,-2,-1,-2,0 iess> =-1,6,-1,-2,-4,-2,3 <dem> \
        =-1,6,-1,-1,-1,-1,-1 ndigu =-1,6,-1,-1,0,-1,-2 orden =-1,6,-1,0,-2,-1,-1 ound> =-1,6,-1,1,0,-2,-3 <firm \
        =-1,6,0,1,-2,-1,-2 <word =-1,8,-2,2,0,-2,-6 <noch =-1,8,0,-3,-3,-3,0 <been =0,-8,2,2,6,-4,2 <ich> \
        =0,-5,-4,0,2,5,1 <als> =0,-4,0,-1,2,-1,3 <wie> =0,-3,-3,-2,2,7,-1 wenn> =0,-3,-2,-1,1,4,1 itze> \
        =0,-3,-2,0,-1,6,0 <regi =0,-3,-2,1,-1,2,2 aus_der =0,-3,-2,7,-2,0,0 ister =0,-3,-1,-3,1,6,0 <mana \
        =0,-3,-1,-3,2,6,-1 manag =0,-3,-1,-1,3,1,0 eisst =0,-3,-1,0,0,5,0 der_mann =0,-3,-1,2,-1,2,1 <nie> \
        =0,-3,0,-2,-1,6,0 nager =0,-3,0,0,2,3,-3 <frag =0,-3,0,1,0,0,1 riebe =0,-3,0,5,-1,1,-2 <erst \
        =0,-3,1,0,-3,3,2 cken> =0,-3,1,2,2,0,-2 schlu =0,-3,2,-1,-1,1,0 <bese =0,-3,2,-1,-1,1,1 monda onday \
        =0,-3,2,-1,1,1,1 siert =0,-3,2,0,-2,3,0 setzt =0,-3,2,0,3,2,-4 <fuen =0,-3,2,1,3,2,-4 fuenf \
        =0,-3,3,-1,1,1,-1 nday> =0,-3,3,0,-2,2,0 aden> =0,-3,3,0,1,-3,1 iten> =0,-3,4,-2,-1,3,-1 nimmt \
        =0,-3,4,-1,0,0,0 <nimm =0,-2,-2,-2,7,-2,0 ausch =0,-2,-2,-1,-4,7,1 chef> =0,-2,-2,-1,4,1,1 ntage \
        =0,-2,-2,0,-1,0,4 sche> =0,-2,-2,2,1,0,0 <sche =0,-2,-1,-1,-2,1,5 eden> =0,-2,-1,-1,-1,4,0 spitz \
        =0,-2,-1,-1,0,0,4 eicht =0,-2,-1,-1,0,1,2 sitzt =0,-2,-1,-1,6,0,-2 hter> =0,-2,-1,0,-2,1,4 jeden \
        =0,-2,-1,0,-1,1,2 kursi rsier ursie =0,-2,-1,0,-1,5,-1 giona =0,-2,-1,0,-1,6,-1 egion regio \
        =0,-2,-1,0,0,-1,4 gesse =0,-2,-1,0,0,1,2 itzt> =0,-2,-1,0,0,2,0 kuenf =0,-2,-1,0,0,2,1 same> \
        =0,-2,-1,0,1,-1,3 hat_der =0,-2,-1,0,1,2,0 enfti nftig =0,-2,-1,0,1,2,1 ender =0,-2,-1,0,3,1,-3 <dafu afuer \
        dafue =0,-2,-1,1,-1,2,0 akes> =0,-2,-1,1,0,0,3 by_the =0,-2,-1,1,0,1,0 hmen> =0,-2,-1,1,1,0,1 wer_bei \
        =0,-2,-1,1,4,0,-1 <pro> =0,-2,-1,2,-1,-2,4 when_i =0,-2,0,-2,1,0,2 raum> =0,-2,0,-1,-1,1,2 tsche \
        =0,-2,0,-1,1,2,0 <weni wenig =0,-2,0,-1,1,3,0 in_zwei =0,-2,0,-1,4,0,-1 <sieb =0,-2,0,0,-1,0,3 <ve> \
        =0,-2,0,0,-1,1,0 vorst =0,-2,0,0,-1,2,0 denen =0,-2,0,0,0,-1,1 ist_nich =0,-2,0,0,0,1,1 itzun sitzu \
        =0,-2,0,0,0,2,-1 uhr_im =0,-2,0,0,0,2,0 ndert =0,-2,0,0,0,3,-1 raete =0,-2,0,0,0,3,0 <ents =0,-2,0,0,1,-1,2 \
        entli ntlic =0,-2,0,0,1,0,0 endle =0,-2,0,0,1,2,0 nning =0,-2,0,0,2,-1,1 rage> =0,-2,0,0,3,-1,0 <send \
        =0,-2,0,1,-1,1,0 <chem =0,-2,0,1,-1,2,-1 punkt =0,-2,0,1,0,2,-1 <unti ntil> until =0,-2,0,1,1,0,-1 spend \
        =0,-2,0,1,1,0,0 hat_in =0,-2,0,1,2,0,0 ereit =0,-2,0,2,-1,0,0 estan =0,-2,0,2,0,1,-2 <ten> =0,-2,0,2,0,1,-1 \
        nstru =0,-2,0,2,0,1,0 instr =0,-2,0,2,0,3,-3 klaer =0,-2,0,3,-1,-1,1 0_und =0,-2,0,3,-1,1,-1 <hand \
        =0,-2,1,-5,1,3,1 <wir> =0,-2,1,-3,1,-2,4 nicht =0,-2,1,-2,-2,1,3 <shou =0,-2,1,-1,-1,0,3 achen \
        =0,-2,1,-1,0,1,0 at_two =0,-2,1,-1,1,0,1 <part =0,-2,1,0,-1,0,2 schl_der =0,-2,1,0,-1,2,-1 eger> feife \
        =0,-2,1,0,-1,2,0 pfeif =0,-2,1,0,0,1,-1 <abou about bout> =0,-2,1,0,0,1,1 tern> =0,-2,1,0,0,2,0 <pfei \
        =0,-2,1,0,1,-2,1 <acht =0,-2,1,1,-1,1,0 ngele =0,-2,1,2,-2,1,0 i_d =0,-2,1,3,-1,0,-1 lernt =0,-2,1,3,1,0,-2 \
        erin> =0,-2,1,3,1,1,-3 <durc =0,-2,2,-3,2,-1,3 <nich =0,-2,2,-1,-2,6,-3 tions =0,-2,2,-1,1,0,0 grupp ssier \
        =0,-2,2,0,-1,1,0 rungs =0,-2,2,0,0,-1,0 <beim beim> =0,-2,2,0,1,0,-2 osten =0,-2,2,0,1,0,-1 0_bis \
        =0,-2,2,2,-2,-1,1 bring =0,-2,3,-1,0,0,1 beset =0,-2,3,0,0,0,-1 <fach =0,-2,3,0,1,-3,1 eiten \
        =0,-2,4,-1,-2,1,-1 laden =0,-2,5,-1,0,-1,0 elle> =0,-1,-2,-2,0,4,2 <he> =0,-1,-2,-1,2,2,-1 ich_bin \
        =0,-1,-2,0,1,2,-1 know> =0,-1,-2,0,2,0,1 servi =0,-1,-2,0,2,1,0 and_was =0,-1,-2,0,5,2,-3 <if> \
        =0,-1,-2,1,6,1,-5 <vier =0,-1,-2,2,0,-1,0 erst_jahr =0,-1,-2,2,3,-1,-2 hool> =0,-1,-2,3,-3,2,2 <firs first \
        irst> =0,-1,-2,3,3,-1,-3 chool schoo =0,-1,-2,5,-1,0,-1 <meis =0,-1,-1,-2,-2,4,2 fehle =0,-1,-1,-1,-2,4,2 \
        der_chef =0,-1,-1,-1,-1,0,2 hrien =0,-1,-1,-1,-1,2,1 rennt =0,-1,-1,-1,-1,4,-1 pitze =0,-1,-1,-1,0,0,2 <nurs \
        nurse =0,-1,-1,-1,0,0,3 btisc eibti gene> ibtis =0,-1,-1,-1,0,1,1 <chan =0,-1,-1,-1,0,1,2 eman> forem orema \
        reman =0,-1,-1,-1,0,2,0 <tier =0,-1,-1,-1,0,3,-1 keep> =0,-1,-1,-1,0,3,0 <keep =0,-1,-1,-1,1,-1,2 flug> \
        =0,-1,-1,-1,1,0,0 aehlt spuel =0,-1,-1,-1,1,0,1 der_kuec in_drei in_with mein_mutt =0,-1,-1,-1,1,0,2 rien> \
        =0,-1,-1,-1,1,1,0 road> =0,-1,-1,-1,1,2,0 an_und lved> =0,-1,-1,-1,2,0,0 at_ten =0,-1,-1,-1,2,1,-1 <road \
        =0,-1,-1,-1,2,1,0 <whos whose =0,-1,-1,-1,2,2,-1 klich =0,-1,-1,-1,3,1,-1 itsch =0,-1,-1,-1,6,-2,0 tausc \
        =0,-1,-1,0,-1,-2,4 auch_die =0,-1,-1,0,-1,0,2 ther_are =0,-1,-1,0,-1,1,2 the_floo =0,-1,-1,0,-1,2,-1 junio \
        unior =0,-1,-1,0,-1,2,0 der_mont =0,-1,-1,0,-1,2,1 esung =0,-1,-1,0,-1,3,0 die_leut =0,-1,-1,0,0,-1,1 \
        im_okto raegt =0,-1,-1,0,0,-1,2 <besu <scre aegt> bers> besuc creen scree =0,-1,-1,0,0,0,0 siere \
        =0,-1,-1,0,0,0,1 0_die heet> nach_haus sie_nach tzung =0,-1,-1,0,0,0,2 sblat sheet thre_year tstel \
        =0,-1,-1,0,0,1,0 <eben einan inand nande =0,-1,-1,0,0,1,1 <gesi elegt geleg mitt_dass sitz_im \
        =0,-1,-1,0,0,2,-1 berni wech_an =0,-1,-1,0,0,2,0 bese_die ernim ialle liall ob_sie rnimm spit_der \
        =0,-1,-1,0,0,3,-1 der_spit =0,-1,-1,0,1,-1,0 onkel =0,-1,-1,0,1,-1,1 <fang lice> =0,-1,-1,0,1,0,0 <nove \
        alls> am_sonn novem ovemb said_the tagt> vembe =0,-1,-1,0,1,0,1 and_when dass_der ervic mein_schr rvice \
        the_minu =0,-1,-1,0,1,1,-1 <ihre bekam ekam> =0,-1,-1,0,1,1,0 atzte elder latzt lohn_ist the_road \
        =0,-1,-1,0,1,2,-1 bsver ebsve iebsv =0,-1,-1,0,1,3,-1 oert> =0,-1,-1,0,2,-1,-1 leep> =0,-1,-1,0,2,-1,1 immen \
        inst_of me_a =0,-1,-1,0,2,0,0 auto> =0,-1,-1,0,2,1,0 timme =0,-1,-1,0,2,2,-1 in_die =0,-1,-1,0,3,-1,-1 eeken \
        ekend weeke =0,-1,-1,0,3,-1,0 reie> =0,-1,-1,0,3,0,-2 eitsc =0,-1,-1,0,3,0,0 reits =0,-1,-1,0,4,-1,-2 paren \
        =0,-1,-1,0,4,-1,-1 sleep =0,-1,-1,1,-2,2,1 die_arbe =0,-1,-1,1,-2,4,-2 ebern =0,-1,-1,1,-1,0,0 escht \
        =0,-1,-1,1,-1,0,2 <verk in_her =0,-1,-1,1,-1,1,0 stieg =0,-1,-1,1,-1,1,1 fing> =0,-1,-1,1,0,-1,1 a_week \
        ecken insam meins =0,-1,-1,1,0,0,-1 einz_mal =0,-1,-1,1,0,0,0 gerin ziges =0,-1,-1,1,0,0,1 beim_mitt \
        zuge_und =0,-1,-1,1,0,1,-1 esehe geseh seine =0,-1,-1,1,0,1,0 <lust ehmen =0,-1,-1,1,0,2,-1 entin takes \
        =0,-1,-1,1,1,-1,0 stags =0,-1,-1,1,1,0,0 star_at =0,-1,-1,1,2,-1,-1 <brea =0,-1,-1,1,2,-1,0 ernze rnzei \
        szeit =0,-1,-1,1,2,0,-2 <auge =0,-1,-1,1,2,0,-1 <does =0,-1,-1,2,-1,1,-1 and_then =0,-1,-1,2,0,-1,-1 nahme \
        =0,-1,-1,2,0,-1,0 <fail ailed faile tics> =0,-1,-1,2,0,0,-1 <azub angs> azubi proch sproc =0,-1,-1,2,0,0,0 \
        0_nove <juge jugen ship> truct ugend unge> =0,-1,-1,2,0,1,-2 schau =0,-1,-1,2,0,1,-1 i_did =0,-1,-1,2,1,-1,0 \
        rspro versp =0,-1,-1,2,1,0,0 andwe dwerk handw ndwer =0,-1,-1,2,2,-2,0 ielt> =0,-1,-1,2,2,-1,-1 anfan nfang \
        =0,-1,-1,2,3,-2,-1 mit_0 =0,-1,-1,3,-1,0,-1 ehrja hrjah lehrj then_the =0,-1,-1,3,-1,0,0 este> \
        =0,-1,-1,3,0,0,-1 struc zwei_jahr =0,-1,-1,3,0,0,0 enpru nprue =0,-1,-1,3,0,1,-1 die_ausb =0,-1,-1,4,-1,-2,0 \
        <durf durft urfte =0,-1,-1,4,0,-1,-1 ehre> =0,-1,-1,4,1,-1,-1 <beza =0,-1,-1,5,-2,-1,0 erste \
        =0,-1,0,-3,-1,3,2 iert> =0,-1,0,-3,1,1,1 <that that> =0,-1,0,-2,1,2,-2 erst> =0,-1,0,-2,2,0,0 entis \
        =0,-1,0,-1,-1,-1,4 <chee =0,-1,0,-1,-1,1,1 zu_sein =0,-1,0,-1,-1,1,2 edet> redet =0,-1,0,-1,-1,2,0 iorch \
        niorc orche rchef taube =0,-1,0,-1,-1,3,-1 <geae eaend geaen =0,-1,0,-1,0,-1,2 <lady eine_den lady> year_in \
        =0,-1,0,-1,0,0,0 uerze =0,-1,0,-1,0,0,1 <dick abrik brik> =0,-1,0,-1,0,0,2 acht_von ctory die_gesc enig> \
        gerei jede_morg oerde von_hat =0,-1,0,-1,0,1,0 <ober am_erst call_it giert habe_in lsch> rward ttet> \
        =0,-1,0,-1,0,1,1 betr_im dara_die getre roess siden und_sehr =0,-1,0,-1,0,2,-1 <free =0,-1,0,-1,0,2,0 \
        betr_mit comes der_kund die_fueh die_neue eidet idet> wuerd =0,-1,0,-1,0,3,-1 ganze head_of \
        =0,-1,0,-1,1,-1,1 watch =0,-1,0,-1,1,0,0 <sowi ghts> ights nstan sowie zimme =0,-1,0,-1,1,0,1 reife rgess \
        =0,-1,0,-1,1,1,-1 <fals alsch falsc tdien when_it =0,-1,0,-1,1,1,0 <zuer beca_of er_mir errun gesc_habe \
        icken =0,-1,0,-1,1,2,-2 <stie =0,-1,0,-1,2,-1,0 runs> =0,-1,0,-1,2,0,-1 schic =0,-1,0,-1,2,0,0 <bish bishe \
        =0,-1,0,-1,2,1,-2 eher> =0,-1,0,-1,2,1,-1 hicke =0,-1,0,-1,2,2,-2 erfen =0,-1,0,-1,3,-1,0 hifts \
        =0,-1,0,-1,3,-1,1 stuec tueck =0,-1,0,-1,3,0,-1 passt um_sieb um_vier =0,-1,0,-1,3,0,0 war_ich \
        =0,-1,0,0,-1,-1,1 <wome omen> women =0,-1,0,0,-1,-1,2 <lese <seni angua enior guage kshop langu nguag orksh \
        senio the_nine wer_mit =0,-1,0,0,-1,-1,3 bei_gibt ehlen =0,-1,0,0,-1,0,0 eback =0,-1,0,0,-1,0,1 <depa <gumm \
        <nied <spas artme burt> depar epart ergel ertei gebac hselt im_flur jahr_erfa nich_viel on_mond partm rtmen \
        spass uecke uns_im =0,-1,0,0,-1,0,2 <duze abte_bei agspa arbe_nied ausfl dami_ich duzen floor gspau hat_gela \
        kurs_zeig sflug spaus up_and usflu uzen> =0,-1,0,0,-1,0,3 mein_nach mit_foto =0,-1,0,0,-1,1,-1 commu \
        =0,-1,0,0,-1,1,0 <konk <mode <tues auben heut_frue ifen> konku kurre leib> mont_der nkurr schil tuesd uesda \
        =0,-1,0,0,-1,1,1 <argu acken agers eader erfa_man ergru oeffe owed> stwag sunge twage =0,-1,0,0,-1,2,-1 \
        eeze> freez mmuni ommun reeze von_uns =0,-1,0,0,-1,2,0 <boat <dene assis blei_ich ssist =0,-1,0,0,-1,2,1 \
        einm_im you_re =0,-1,0,0,-1,3,-1 asted eulen =0,-1,0,0,-1,3,0 <stay ckte> =0,-1,0,0,0,-2,3 feier \
        =0,-1,0,0,0,-1,1 <barf <prak <trae arfus barfu barin dende eftsl five_week ftsle fuss> hbari im_jahr ldend \
        rfuss sie_hat szubi ubild uebe_fuer und_an uszub zubil =0,-1,0,0,0,-1,2 <base bei_am bsaus dem_buer die_lehr \
        ebsau gets_the haen_bei hltag it_at leits tagsp think was_fehl wer_kran witze =0,-1,0,0,0,-1,4 <spea speak \
        =0,-1,0,0,0,0,-1 edreh gedre =0,-1,0,0,0,0,0 <acce <amon <warf aerte amini among ange_und aufru chtag derun \
        die_paus disch enehm ermut erts> geneh hauen htag> ichta in_zuer ltig> mong> mutli nomie rient rmutl rnte> \
        stich ticht utlic vermu vier_uhr von_dene vor_vier wie_sie zeitp =0,-1,0,0,0,0,1 <dail <dorn <hobe <kand \
        <meer <neff <olbe <roas <ruhi <spes <spon <stic <unun a_fore aily> am_rand and_neve arin> astin ausg_ist \
        benzi berec bernh ctly> daily dazu_der dem_ich den_gepl den_ton der_konk des_betr drums echti effe> ein_blas \
        eine_schu eins_in eithe eits> eljah entne enzim erem> fentl ffent filmi frue_steh gebe_die gentl gesc_sitz \
        gummi gutes had_gone heis_es herum hobel hops> hwerd icker ilmin im_auss im_haup im_nebe inier ist_sie \
        it_the ither itlei kauf> kleit krimi lante liati ljahr lming losen man_beim meer_sie meet_at mein_neff minie \
        mist> mitla mont_und my_benc neffe nhau> nove_ein nstei ntner nzimm okto_in olber one_was othe_five pesen \
        picks rene> rentn rgele rimin rium> roast rren> rrenz rtelj ruhig rums> rund_vier sandh schu_der seit_gest \
        send_seit shops sie_verl somm_sass spese steh_alle tag_an telja the_acco they_will thro_a tleid tudio \
        uhr_steh um_ein umgek und_send und_vers ununt utzen verk_die verl_ein vora_von ware_es went_off zigen \
        =0,-1,0,0,0,0,2 <ghan <mitl ahlbe and_talk atswa das_mitt die_list ecks> egess es_ein foto_von geges ghana \
        heke> it_and itlac ittei nsame ratsw repo_to sausf stri_in talk> the_poli the_way theke them_at tlach tslei \
        tswah tteil udel> uebe_den wahlb =0,-1,0,0,0,1,-1 <summ den_prod habe_bei hoch_auf lanun planu tete> \
        =0,-1,0,0,0,1,0 0_driv 0_mita <disk <entw <gepa <rahm <reed a_care a_new aerch aeten ahmen ange_word ankge \
        antwo ared> arer> artal asks> asten athau attet aufs_von aus_am ausdr bele_von betr_aus betr_muss bgebe \
        bish_leit bitt_um cklic comm_by dabe_der das_arbe decid den_fehl der_frau der_gest der_grup der_prod dersh \
        des_neue die_einz die_gene die_leit digke diskr druck eckli edere eeder eeren eften emier erbei ermon ershi \
        erst_und esson ewies for_sixt frag_gab fterw gest_eine gewie ging_sie gion> glei_hin grun_sei habe_dara \
        herbe hleut hliss hoer_seit hof_nach hous_in ich_im ieuri igeru imme> in_sein inien ist_arbe ist_ein \
        jahr_die jahr_in kaste keite lesso lisse mein_beri musee nach_fuen ndigk niem_gese nitz> ntwor plan_auf \
        ratha reede remie rship rstat sbegi sdrue seen> sei_das seit_zehn sie_war slist ssten stein stra_und \
        susp_the tants tergr terwa tgesc told_them tsste twort ucken uebe_der ueckl und_ausw und_lies und_zieh usdru \
        useen ustae verl_und vers_daru vom_hof wach_mit warf> werk_mit wers> whet_to will_repo zehn_uhr zeiti \
        =0,-1,0,0,0,1,1 0_at 0_imme <bude <fabr <flur <rele aendl anywh biets bitt_einm carer chefs den_dien \
        den_lade ein_vide eleas elf_uhr enstw etsle flur> ghtly gsbla habe_heut head_offi hefs> hresb htly> ietsl \
        ightl in_olbe in_unse mach_der ngsbl nstwa nywhe rahme relea resbe resid runds seres side_with take_to treit \
        und_wir usen> wir_ande wurd_nich ywher =0,-1,0,0,0,2,-1 <assi <werf aete> besc_an der_aufs ebene eftet ionsl \
        lines mein_chef nslei onsle sort> stel_sie to_keep uben> =0,-1,0,0,0,2,0 <inge <reti <same <wuer andys \
        anze_erst aufhi besc_und chtsr das_ganz dukti effel eleit enieu etire fhin> genie htsra iding ihr_vate \
        leut_steh names ndys> nette neu_und new_head ngeni nieur raufh retir steh_der strea take_over the_same \
        to_lead tream tsrat ufhin und_kuen zwei_mill =0,-1,0,0,0,3,-1 <bera da_und =0,-1,0,0,0,3,0 euse> \
        =0,-1,0,0,1,-1,0 <incl auszu gspla inclu nclud so_ein =0,-1,0,0,1,-1,1 coun_at etet> faeng huhen klin_nach \
        zum_somm zur_arbe =0,-1,0,0,1,-1,2 andle bess_als das_schl ist_seit =0,-1,0,0,1,0,-1 <aend <moec erche moech \
        oecht rchen the_pres =0,-1,0,0,1,0,0 <aufr <edit <flug <gepr <gete <goet <goin <sege <soga <vate a_nigh \
        aben_mit affen alen> angep auf_neun beim_verb bein_trea chers chzei coun_agre da_zwei den_drei denbu \
        die_vier dien_im eaks> ebrue edito eine_von enbur ende_juni ende_um entsp epass eries es_wurd espon faen_um \
        fili_habe frei_um from_sept gebru gepas going gsver habe_eine hand_over heim> hzeit ialen ilett iveri lacke \
        man_sei mit_schl nburg ndens ngepa ngsve nhaen nhalb nich_in nschi ntspr oards ogar> oilet olden ostin pendl \
        raus_und respo ribe> rtage sign_by sinc_yest sogar spond they_have toile trea_for tspre uebe_0 uhen> um_das \
        usenr vater verie wer_kind zum_neue zweie =0,-1,0,0,1,0,1 <vern ab_die andha der_inte dlers eing_und \
        eing_werd ertet ewert have_put imme_ein say_they sgewe sting tant> tech_at vorh_in =0,-1,0,0,1,1,-1 <dece \
        <ruhe da_war das_in eing_die frei_ist herig sheri stent =0,-1,0,0,1,1,0 <doct <dr> <runn amlei der_ande \
        docto dorf> drei_schi eftss ftsst laess mleit neun_an ngeln octor on_her runni sein_buer uarta uell> unnin \
        ures> von_zwoe was_call zusta zwei_vers =0,-1,0,0,1,2,0 urin> =0,-1,0,0,2,-1,-1 rents =0,-1,0,0,2,-1,0 <beer \
        <seve adven clude dvent seven =0,-1,0,0,2,-1,1 juni> =0,-1,0,0,2,0,-1 chene der_plan henen nterm sagt_der \
        sich_nich =0,-1,0,0,2,0,0 <desc <papa <pend <runs <tats aend_sich as_crit at_midn atsae cribe dana_wied \
        descr eigh_hour einha escri hour_at ich_in on_shif scrib seit_die swer> tatsa um_fuen umge_und vents \
        wird_nach =0,-1,0,0,2,1,-1 artne partn =0,-1,0,0,3,0,-2 tscha =0,-1,0,0,3,0,-1 greed reed> =0,-1,0,0,4,-1,-1 \
        <slee =0,-1,0,1,-2,-2,5 gibt_es =0,-1,0,1,-1,-1,1 atte> aupts chemi rber> =0,-1,0,1,-1,-1,2 kein_hat rksho \
        =0,-1,0,1,-1,0,-1 hinen =0,-1,0,1,-1,0,0 geko_und marke quere sburg steri voll> =0,-1,0,1,-1,0,1 ating \
        beko_den frag_nach nches nich_beim war_alle =0,-1,0,1,-1,0,2 hat_auch =0,-1,0,1,-1,1,-1 <how> eine_ganz \
        eine_nach =0,-1,0,1,-1,1,0 <broe broet dings drei_von erdin lerdi llerd miere tmeis =0,-1,0,1,-1,1,1 \
        auch_eine =0,-1,0,1,-1,2,-1 <flie flieg im_nach lleit tieg> =0,-1,0,1,0,-1,0 <empf <enke chlim hlimm ists> \
        nach_und ngsze =0,-1,0,1,0,-1,1 avier ebera indet lavie mein_enke rstel verp_und =0,-1,0,1,0,-1,2 <ener \
        =0,-1,0,1,0,0,-1 anung bette bine> hat_uns ructo sind_heut so_was uctor =0,-1,0,1,0,0,0 0_stat <age> <bat> \
        <cove <entz <eval <fast <inne <nehm <op> abora agre_to als_arbe anton at_all auch_fuer chleu cover das_best \
        durc_die ense> entru entzo evalu fahrg fast> film> gege_eine ikum> jede_woch jetz_auch limm> mein_unte \
        neve_once ntinn nton> ntrum ntzog reuz> rkung rmen> signa terku teuer tiger tinne trum> tzoge venti vierb \
        wird_die zum_naec =0,-1,0,1,0,0,1 <erga <rand <steu am_tor driv_in eheul eult> geheu heult hunge ignal ivsta \
        jekt> klavi linke mitle nsivs ojekt proje rojek sivst solve steh_vor steue the_shop unger vstat wird_im \
        zu_verg =0,-1,0,1,0,0,2 felt> =0,-1,0,1,0,1,-1 abor> hund> iling ngeha sser> =0,-1,0,1,0,1,0 <art> andra \
        bauen forti four_in fuen_von im_op irkun mit_sofo ntin> ortig sieb_mita sofo_wirk ungsv von_hall wirku \
        =0,-1,0,1,0,1,1 reite tend> =0,-1,0,1,0,2,-2 aert> =0,-1,0,1,0,2,-1 estre hat_er liege sagt_er \
        =0,-1,0,1,0,2,0 rtige =0,-1,0,1,1,-1,0 <ausz <mama annen die_mama eiera enstu erabe ierab mama> mir_am \
        =0,-1,0,1,1,-1,1 alle_in =0,-1,0,1,1,0,-1 <olde augen eated er_bei =0,-1,0,1,1,0,0 <biet <euch <gast biete \
        euch> reate =0,-1,0,1,1,1,-1 berei =0,-1,0,1,1,3,-2 laert =0,-1,0,1,2,-1,-1 laub> =0,-1,0,2,-3,4,-2 neben \
        =0,-1,0,2,-1,-1,0 enkel =0,-1,0,2,-1,-1,2 woch_eine =0,-1,0,2,-1,0,0 der_bei hnik> ieger im_erst reins \
        von_zwei =0,-1,0,2,-1,0,1 aute> =0,-1,0,2,-1,1,-1 rrich tuto_who =0,-1,0,2,-1,1,0 woll_ich =0,-1,0,2,0,-1,-1 \
        eitsz itsze =0,-1,0,2,0,-1,0 <run> cate> nach_feie tszei uebt> und_dem =0,-1,0,2,0,0,-1 ehrwe hrwer lehrw \
        skamm time_and ture> =0,-1,0,2,0,0,0 <eina das_haus ehrst einar htshe inarb kskam lehrs nich_zuge tshef \
        vers_im zubi> =0,-1,0,2,0,0,1 lehr_zum =0,-1,0,2,0,1,-2 hand> =0,-1,0,2,1,-2,0 von_der =0,-1,0,2,1,-1,-1 \
        a_year =0,-1,0,2,1,0,-1 habe_sie =0,-1,0,3,-1,-1,1 ilder =0,-1,0,3,-1,0,-1 fssch rufss ufssc \
        =0,-1,0,3,-1,0,0 junge =0,-1,0,4,-2,-1,-1 rste> =0,-1,1,-2,-1,0,2 <aber =0,-1,1,-2,0,0,2 <also also> \
        =0,-1,1,-1,-2,0,2 <lang =0,-1,1,-1,-1,-1,2 cting ectin pecti =0,-1,1,-1,-1,0,1 estio =0,-1,1,-1,-1,1,0 gers> \
        ueler =0,-1,1,-1,-1,2,-1 <care annsc manns nnsch =0,-1,1,-1,-1,2,0 <saet =0,-1,1,-1,0,-1,1 betr_von self> \
        =0,-1,1,-1,0,-1,2 und_trot =0,-1,1,-1,0,0,0 der_agen die_aner dien_in forms orms> rolle sech_frau von_ange \
        zwei_grup zwei_maen =0,-1,1,-1,0,0,1 <onli <sehr beige eine_frau nline onlin sehr> stion umfa_eine \
        =0,-1,1,-1,0,0,2 eche> full_of =0,-1,1,-1,0,1,-1 <area <fold andet area> gefor minu_ange =0,-1,1,-1,0,1,0 \
        <las> aying bslei ebsle iebsl =0,-1,1,-1,0,2,-1 omes> =0,-1,1,-1,0,2,0 door> fueh_der =0,-1,1,-1,1,-1,0 \
        <oeff iefel stief =0,-1,1,-1,1,0,0 <gepf <hilf gekra gepfl nstun obier probi robie sprob werd_bis zige> \
        =0,-1,1,-1,1,0,1 <ja> =0,-1,1,-1,1,1,-1 tner> =0,-1,1,-1,2,0,-1 eason =0,-1,1,-1,2,0,0 sind_es \
        =0,-1,1,-1,3,-2,0 <werd =0,-1,1,0,-2,2,0 bei_in =0,-1,1,0,-1,-1,1 mitge zusa_im =0,-1,1,0,-1,-1,2 blatt \
        itste latt> =0,-1,1,0,-1,-1,3 eitst =0,-1,1,0,-1,0,0 hild> nfueh =0,-1,1,0,-1,0,1 gesun in_dem ocht> schue \
        ument =0,-1,1,0,-1,0,2 nnten =0,-1,1,0,-1,1,-1 ecke> ist_auch =0,-1,1,0,-1,1,0 <conc <vorl ellei ippt> itag> \
        lben> liert rlaeu =0,-1,1,0,-1,1,1 pass_ist passi =0,-1,1,0,-1,2,-1 0_may praes zum_erst =0,-1,1,0,0,-1,0 \
        <kitt inten kitte mehr_und =0,-1,1,0,0,-1,1 die_eine erede gered mona_im wer_wein =0,-1,1,0,0,0,-1 acher \
        empfa mpfan ngste pfang =0,-1,1,0,0,0,0 <geeh <gelo <mei> <shoe achle arket bestr chuel comp_has der_sonn \
        eehrt eltig enfue erfa_mit ergue ermar gangs geehr glei_den half_an hat_glei hende huele ieren inger \
        inte_bese irtsc lanne maen_habe nenfu ngetr nieru nnenf oken> onomi ortra osen> rede> rende reter rguet \
        rmark so_nenn stel_zum stran tele_von term_fuer trete tudie uperm vergu week_of weit_die wirts \
        =0,-1,1,0,0,0,1 <ersa <groe <help am_kueh antid daech dahe_und die_anti egier ekipp gekip groes had_come \
        idisk im_lade imini iskri leid> letz_tag muell nagel ntidi oesse regie rsatz sams_mit sdays skrim tidis \
        vom_pers wahlv =0,-1,1,0,0,0,2 wahl> =0,-1,1,0,0,1,-1 <sofo mache ofort plann raese sofor =0,-1,1,0,0,1,0 \
        <anze <reas <soup alle_elf anzei berra child eifen eige> gesc_schw heide nzeig rasch roud> rrasc soup> \
        und_bitt vert_und wo_die =0,-1,1,0,0,2,-2 <want =0,-1,1,0,1,-1,-1 card> =0,-1,1,0,1,-1,0 <dahe <page aheim \
        bei_auf dahei hreri orste rerin sechz turn_down =0,-1,1,0,1,0,-1 <book and_0 auch_bei eine_ausg \
        =0,-1,1,0,1,0,0 <chil <rema altes chtim dem_mitt den_fahr der_entw eine_hat ekost ersel ist_frei oing> usgel \
        =0,-1,1,0,1,0,1 range =0,-1,1,0,1,1,-1 gefr_ob =0,-1,1,0,2,0,-1 to_a =0,-1,1,0,2,0,0 nine_hour \
        =0,-1,1,1,-2,1,0 etwas twas> =0,-1,1,1,-1,-1,-1 <stud =0,-1,1,1,-1,-1,1 <twel elve> twelv welve \
        =0,-1,1,1,-1,0,-1 llens =0,-1,1,1,-1,0,1 kocht =0,-1,1,1,-1,1,-1 mal_eine =0,-1,1,1,0,-1,-1 iebe> the_seco \
        =0,-1,1,1,0,-1,0 rtsch =0,-1,1,1,0,0,-1 arunt darun ein_jahr versi =0,-1,1,1,0,0,0 aben_nach achwe eigt> \
        laett steh_seit take_plac verpf weis_ich =0,-1,1,1,0,1,-1 <herb unkt> =0,-1,1,1,1,-1,-1 <spie \
        =0,-1,1,1,1,-1,0 <agai again =0,-1,1,1,1,0,-1 <heal alth> ealth healt =0,-1,1,2,-1,-1,0 nisch \
        =0,-1,1,2,-1,0,-1 ngsbe sbest =0,-1,1,2,0,-1,-1 fuer_alle =0,-1,1,3,-2,-2,1 ehrli =0,-1,2,-2,-1,2,0 <name \
        =0,-1,2,-2,2,0,-2 leich =0,-1,2,-1,-1,-1,1 elden =0,-1,2,-1,-1,-1,2 esuch =0,-1,2,-1,-1,0,0 <wuss \
        =0,-1,2,-1,-1,0,1 nlich =0,-1,2,-1,-1,1,0 orben =0,-1,2,-1,0,-2,2 rank> =0,-1,2,-1,0,-1,1 dunge reten \
        =0,-1,2,-1,0,0,0 ckmel die_bezi eckme eine_stan form_a habe_mich kmeld ueckm von_zwan who_was \
        =0,-1,2,-1,0,1,0 <gefr =0,-1,2,-1,0,1,1 0_mai =0,-1,2,-1,1,-1,-1 mein_name =0,-1,2,-1,1,1,-2 <may> <with \
        =0,-1,2,-1,1,1,-1 kenne =0,-1,2,0,-2,0,1 lette =0,-1,2,0,-1,0,-1 elben =0,-1,2,0,-1,0,0 eine_stel ginn> \
        ngela show_me zum_kenn =0,-1,2,0,-1,1,-1 <moeg und_frag =0,-1,2,0,0,-1,-1 dame> prope roper =0,-1,2,0,0,-1,0 \
        <hiri a_car ebody hirin mebod omebo sgesp someb ungst =0,-1,2,0,0,-1,1 rote> =0,-1,2,0,0,0,-1 <eint sich_bei \
        they_rang =0,-1,2,0,0,0,0 <anme anmel appl_clos appl_to clos_on daue_drei dem_man der_naec eintr enler estra \
        fuen_ware geeh_herr mich_bei nach_drei nenle nlern nmeld nnenl reaso scho_der sehr_geeh uswah \
        =0,-1,2,0,1,0,-2 urch> =0,-1,2,0,2,-2,-1 ich_bei =0,-1,2,1,-3,0,0 <etwa =0,-1,2,1,-2,-1,1 ragte \
        =0,-1,2,1,-1,-1,1 elern geler =0,-1,2,1,-1,0,0 gsbes =0,-1,2,1,0,-1,-1 ngsge ohne> ungsg =0,-1,2,1,0,-1,0 \
        sehen =0,-1,2,2,0,-1,-1 train =0,-1,2,3,0,-1,-2 <trai =0,-1,3,-1,-1,0,-1 efund =0,-1,3,-1,-1,0,0 bis_heut \
        gabe> =0,-1,3,-1,0,-1,-1 eich> pplie =0,-1,3,-1,0,-1,0 bewe_mit rersc =0,-1,3,-1,0,0,0 bewor eworb folgt \
        olgt> worbe =0,-1,3,-1,1,0,-1 hrers =0,-1,3,0,-2,-1,1 ters> =0,-1,3,0,-1,-1,-1 iring plied =0,-1,3,0,-1,0,0 \
        gelad plica pplic =0,-1,3,0,0,-2,-1 <rief =0,-1,3,0,0,0,0 zwan_minu =0,-1,3,0,1,-2,-1 spiel \
        =0,-1,3,0,2,-1,-3 bis_0 =0,-1,3,1,-2,-2,1 rlich =0,-1,3,2,-1,-1,-1 chein =0,-1,4,-2,1,-1,-1 <day> \
        =0,-1,4,-1,-2,0,0 <gesu =0,-1,4,-1,-1,0,-1 rben> =0,-1,4,-1,-1,0,0 on_0 =0,-1,4,0,-1,-1,0 lied> \
        =0,0,-3,2,3,-1,-1 <den> =0,0,-2,-1,0,3,1 <tell =0,0,-2,0,-1,0,3 am_mont i_have =0,0,-2,0,0,-1,1 immer \
        =0,0,-2,0,2,1,-1 ihre> =0,0,-2,0,3,-1,0 fange =0,0,-2,1,-1,2,-1 aende =0,0,-2,4,0,-1,-1 bends \
        =0,0,-1,-2,1,2,0 die_chef =0,0,-1,-2,3,0,0 oster =0,0,-1,-1,-2,2,1 <grue =0,0,-1,-1,-1,0,2 ator> \
        =0,0,-1,-1,-1,1,1 aders komme =0,0,-1,-1,-1,1,2 chuld gets> =0,0,-1,-1,-1,2,0 als_mich =0,0,-1,-1,-1,2,1 \
        <lads lads> =0,0,-1,-1,-1,3,0 <getr =0,0,-1,-1,0,-1,1 his_own =0,0,-1,-1,0,-1,2 <fand eeps> pruec ruech \
        =0,0,-1,-1,0,-1,3 <turk idays =0,0,-1,-1,0,0,1 the_lads =0,0,-1,-1,0,0,2 iders tuete uete> =0,0,-1,-1,0,1,0 \
        berg> egin> ein_kund =0,0,-1,-1,0,1,1 cians ician legt> ospit =0,0,-1,-1,0,2,0 kauft =0,0,-1,-1,0,3,-1 boss> \
        mir_das wech_in =0,0,-1,-1,0,3,0 stern =0,0,-1,-1,1,-1,1 crew> eteen gesti inete netee =0,0,-1,-1,1,-1,2 \
        <spru =0,0,-1,-1,1,0,-1 eave> =0,0,-1,-1,1,0,0 <tort der_eins im_augu leave torte uring =0,0,-1,-1,1,0,1 \
        and_came bei_hatt dispo ispon onent ponen spone =0,0,-1,-1,1,1,-1 <ster irkli rklic wirkl =0,0,-1,-1,1,1,0 \
        im_mita left_in =0,0,-1,-1,1,2,-1 faehr =0,0,-1,-1,1,3,-1 <faeh =0,0,-1,-1,2,-1,0 <noon tchin \
        =0,0,-1,-1,2,-1,1 nitte =0,0,-1,-1,2,0,-1 <dazw <holi azwis dazwi holid liday =0,0,-1,-1,2,0,0 die_zeit \
        gemen =0,0,-1,-1,2,0,1 erges =0,0,-1,-1,2,1,-1 <bran <chic kuech =0,0,-1,-1,3,-1,-1 freun reund zwei_davo \
        =0,0,-1,-1,3,-1,1 mutte =0,0,-1,-1,3,0,-1 olida =0,0,-1,-1,3,0,0 <quar =0,0,-1,-1,4,-2,-1 <move \
        =0,0,-1,-1,5,-1,-2 and_nobo =0,0,-1,0,-2,-1,2 rache =0,0,-1,0,-2,0,2 <gets =0,0,-1,0,-2,0,3 tarb> \
        =0,0,-1,0,-2,2,0 <we> =0,0,-1,0,-1,-2,3 eigen =0,0,-1,0,-1,-1,2 d_been und_es =0,0,-1,0,-1,-1,3 star_habe \
        =0,0,-1,0,-1,0,1 <dres <tote baend prich spric =0,0,-1,0,-1,0,2 <erza <kuch erzae kuche rzaeh \
        =0,0,-1,0,-1,1,0 gefah merkt tells =0,0,-1,0,-1,1,1 <apro apron esich gesic pron> =0,0,-1,0,-1,2,-1 <auft \
        =0,0,-1,0,-1,2,0 <chie auftr ftrag mit_dene taug_me uende uftra =0,0,-1,0,-1,3,-1 anzen =0,0,-1,0,0,-1,1 \
        fand> gehoe hwarz raut> ssere =0,0,-1,0,0,-1,2 ehoer nich_der sprue =0,0,-1,0,0,-1,3 bank> =0,0,-1,0,0,0,-1 \
        <vori orige vorig =0,0,-1,0,0,0,0 <klo> <mueh ditor ease> eroef erwei funge komm_jahr mita_die muehl neide \
        roeff rseit sie_habe terei used> =0,0,-1,0,0,0,1 <idee akust aving gesp_uebe kusti laug_and orten retun \
        stat_0 tretu ustik =0,0,-1,0,0,0,2 <cook <trau my_seco =0,0,-1,0,0,1,-1 airs> am_aben aske_what endli erein \
        m_a site> stair tairs und_habe =0,0,-1,0,0,1,0 0_sept <audi <gelt <hosp der_bele dfuen felde ffene hospi \
        in_elev ndfue undfu war_dann =0,0,-1,0,0,1,1 <revi once_i that_s war_schl =0,0,-1,0,0,2,-1 <sail glass \
        hat_ein the_glas =0,0,-1,0,0,2,0 <tast mit_name sich_selb taste =0,0,-1,0,0,3,-2 <mach =0,0,-1,0,1,-1,0 \
        0_ange <deli <donn der_vers donne nerst onner rstag =0,0,-1,0,1,-1,1 <girl efuse fused =0,0,-1,0,1,0,-1 \
        <twen dach_ich ginnt twent wenty =0,0,-1,0,1,0,0 <weld aese> ange_des auch_nich best_in bis_sieb dreie erne> \
        hochs im_vors innt> last_year mit_vier morn_that obung ochsa sieb_mein sind_die weien wenn_sie \
        =0,0,-1,0,1,0,1 a_firm erhoe girl> rhoer verg_der =0,0,-1,0,1,1,-1 <exce =0,0,-1,0,1,1,0 vom_0 \
        =0,0,-1,0,1,2,-1 <wirk =0,0,-1,0,2,-1,-1 ausgl sdien sglei usgle =0,0,-1,0,2,-1,0 enpla luded moved oved> \
        uded> =0,0,-1,0,2,0,-1 <wohn ason> chlaf chtta drei_kind httau ttaus usch> vier_frei voll_lohn \
        =0,0,-1,0,2,0,0 <room frei_mont henpl i_took =0,0,-1,0,2,1,-1 <teil =0,0,-1,0,3,-1,-2 alway \
        =0,0,-1,0,3,-1,-1 nenn_mich ruehe =0,0,-1,0,3,-1,0 nplan =0,0,-1,0,3,0,-2 die_nach =0,0,-1,1,-4,0,4 in_the \
        =0,0,-1,1,-1,-2,2 <sage =0,0,-1,1,-1,-1,1 <gele meln> =0,0,-1,1,-1,-1,2 washe =0,0,-1,1,-1,0,0 <knee dead> \
        i_like link_zu you_will =0,0,-1,1,-1,0,1 aben_jema apler splat stapl taple ttage =0,0,-1,1,-1,1,-1 war_die \
        =0,0,-1,1,-1,1,0 erlas oeren =0,0,-1,1,-1,2,0 hoere =0,0,-1,1,0,-1,0 im_juli lbsta =0,0,-1,1,0,-1,1 <matu \
        das_klin eemas emasc feema ffeem matur ordne tura> =0,0,-1,1,0,0,-1 <leuc egebe i_now staen =0,0,-1,1,0,0,0 \
        0_im <klau angel anzie b_sche begi_am buer_fuer chlau das_zeug das_zugt davo_0 der_rest derku die_teur \
        dort_drei drei_juge eine_lehr einze essor finan fuer_math gendl geno_und gsber habe_drei hatt_kein hing_im \
        inanz inzel jahr_ware jung_leut klas_0 koen_sich kurs_fuer mein_oma mein_troc menge mich_trot mmeng mona_hat \
        nach_vier nanzi nstie nzier oechi reic_nach rkund rlass them_i uette vier_mona zugt_nach =0,0,-1,1,0,0,1 \
        agess dreiu gabel leut_aus reiun tages =0,0,-1,1,0,0,2 und_wurd =0,0,-1,1,0,1,-1 <geri <naeh ickle im_labo \
        =0,0,-1,1,0,1,0 <gain <roes <scan ande_das der_reda gaine scann sie_im so_eine uhr_mit =0,0,-1,1,0,1,1 lbank \
        =0,0,-1,1,0,2,-2 auen> =0,0,-1,1,0,2,-1 <dort esser =0,0,-1,1,1,-1,0 nners =0,0,-1,1,1,0,-1 ighed move_the \
        sighe =0,0,-1,1,1,0,0 <oma> anzer jema_fuer uerin zeit_0 =0,0,-1,1,1,1,-1 <sigh =0,0,-1,1,2,-1,0 gehe> \
        =0,0,-1,1,2,0,-1 ichtt =0,0,-1,2,-2,-1,1 werks =0,0,-1,2,-1,0,-1 <besi sagt_sie =0,0,-1,2,-1,0,0 degr_they \
        istic stics vier_woch =0,0,-1,2,-1,2,-2 <hous =0,0,-1,2,0,-1,-1 rried war_in =0,0,-1,2,0,-1,0 iled> nkel> \
        schr_und zwei_lehr =0,0,-1,2,0,0,-1 <buec am_nach buech das_nich der_prue hmal> lehr_bei =0,0,-1,2,0,0,0 \
        0_jung acht_plae ahlte ande_gema beza_und call_cent hlte> juge_der klaus lderi plae_im rbrin wage_with \
        zusa_die =0,0,-1,2,1,-1,-1 jede> =0,0,-1,2,1,1,-2 <nur> =0,0,-1,3,-1,0,0 ceshi eship gree> icesh \
        =0,0,-1,3,0,-1,-1 lets> =0,0,-1,3,0,0,-1 rwerk =0,0,0,-2,0,0,2 erde> =0,0,0,-2,1,-1,3 <late =0,0,0,-2,1,0,1 \
        siste =0,0,0,-1,-2,3,-2 annte =0,0,0,-1,-1,-1,2 the_cant =0,0,0,-1,-1,0,1 der_zent eckge ueckg wird_bei \
        =0,0,0,-1,-1,0,2 the_whol war_vorh =0,0,0,-1,-1,1,0 der_woch sie_selb tence whet_you =0,0,0,-1,-1,1,1 <floo \
        <gezi chtfe die_seit die_wir =0,0,0,-1,-1,2,-1 chef_mit sie_in =0,0,0,-1,-1,2,0 gruen nenn_das nich_dana \
        ought regen ruend =0,0,0,-1,-1,2,1 mein_fehl =0,0,0,-1,-1,3,-1 etzen =0,0,0,-1,0,-1,1 frei_im ich_nach \
        in_germ note> um_drei =0,0,0,-1,0,-1,2 <gear <rich der_haus eiwil freih freiw iwill reiwi toppe \
        =0,0,0,-1,0,0,-1 im_nove =0,0,0,-1,0,0,0 <card <mens aeute aufb_und betr_0 die_klin ein_schn erher habe_bis \
        im_pfar iterh jahr_dara klin_von laeut ngsfr seit_habe sgere terhe terhi zwei_ange =0,0,0,-1,0,0,1 <grab \
        <null <stam <umba <zapf befoe beten duzt> efoer ehabt ein_foto elkae enmen erder erzim ezimm foerd gehab \
        gela_und hab_bei habt> hnjae ich_heis ickst kaemp lien> mbau> mert> mmert mpenm mpfer njaeh nmens parts \
        penme rite> s_im stamm stopp stor_mana teil_die tende tragt uenen umbau und_gete von_ein von_soll \
        =0,0,0,-1,0,0,2 <sile <tray efeie ende_war gefei heut_zu ich_habe ilenc lence loud_thin nich_sage sage_und \
        silen stat_vers the_dent tray> uns_wird =0,0,0,-1,0,1,-1 <dies <fall antr_auf frau_mit naehe some> \
        =0,0,0,-1,0,1,0 <bagg <druc <nerv agger anged bagge chwes das_buer dass_das der_ganz ehstu eibe> entha \
        er_sagt fabri gesp_fuer hstue hwest kein_fehl lehr_unte mach_ich mein_schi nged> noch_eine nthal repar \
        sagt_es sehr_weni sterr thalt tief> uehst unte_dem =0,0,0,-1,0,1,1 achfo chfol ents_sich erst_tag gensb \
        habe_er hfolg lger> olger =0,0,0,-1,0,2,-1 bene> die_wand euro_in uenfz was_er =0,0,0,-1,0,2,0 mmte> \
        teil_sich tling =0,0,0,-1,0,3,-2 when_a =0,0,0,-1,1,-2,1 schle seit_der willi =0,0,0,-1,1,-2,2 estim \
        =0,0,0,-1,1,-1,0 seit_drei wisse =0,0,0,-1,1,-1,1 <watc amily ankt> brot> kommi mily> mont_0 uecks \
        =0,0,0,-1,1,-1,2 <dent war_nich =0,0,0,-1,1,0,-1 arkpl ekauf im_janu parkp stift =0,0,0,-1,1,0,0 <aufb <bede \
        <umge als_ich bedeu bei_kam berha deute die_toch eberp edeut eins_hat erzie eschn ichtm in_kass kass_bei \
        lange lohnt mein_mann mein_masc neun_von ohne_dram ohne_murr rueft rzieh schl_gema sieb_mona ueft> \
        =0,0,0,-1,1,0,1 <aerz <dram bende den_ruec drama eige_schi insta lers> rama> =0,0,0,-1,1,1,-1 anisa antra \
        bstko eimge heimg korb> meis_mit ntrag obstk satio stkor tkorb uary> weste =0,0,0,-1,1,1,0 <hobb <targ arget \
        dana_frei hobby naec_zu rgets sie_fuer suede targe the_bott ueden und_werd =0,0,0,-1,2,-1,-1 ich_mir \
        =0,0,0,-1,2,-1,0 arung barun nbaru ndays wer_taus =0,0,0,-1,2,0,-2 nuar> =0,0,0,-1,2,0,-1 ntag> was_in \
        =0,0,0,-1,2,0,0 <unli ageme imite isher limit mited nagem nlimi sseld took_nine unli_holi unlim \
        =0,0,0,-1,4,-1,-2 mein_toch =0,0,0,0,-1,-2,3 mana_s =0,0,0,0,-1,-2,4 <ihn> =0,0,0,0,-1,-1,0 ware> \
        =0,0,0,0,-1,-1,1 <bean ackst backs =0,0,0,0,-1,-1,2 <desh <sock <wash aehle at_is bei_nich dann_wird \
        ein_gute eshal lang_die list> shes> sider sieb_spra was_ich zu_ende =0,0,0,0,-1,0,-1 uellt =0,0,0,0,-1,0,0 \
        <binn abell aerme belle binne chauf der_abte eberl eiger ersan if_i jahr_noch leere one_and onkur recke \
        rsand strec tabel thro_the treck versc zwei_von =0,0,0,0,-1,0,1 <badl <barr <code <gezo <isst <klim <make \
        <seen <tafe <verr <wait a_fort a_plan adly> am_tag and_has ashes badly belon call_ever ckstu code> curry \
        da_hat darf_sie der_auf der_fami ebste eilt> ein_fami ein_wort eine_list eisse elong ensei erset etung \
        even_the four_the gekla herun iebst iebt> imme_noch itsta kandi klima kstub last_mont lesen lima> loede \
        mate> mgeki mich_auch mit_so nseit ohnun open> outs> overe rgie> roduc rsetz sich_vert so_ist stube tafel \
        tage_nich und_mit urde> urry> vate_star vered verre von_acht =0,0,0,0,-1,0,2 <hung alle_per an_weih ashed \
        auf_stat bei_so bockt ccess da_bei died_the erarc erboc erkos have_stay hiera ierar lbern milia my_car ockt> \
        rarch rbock rkost ucker verni =0,0,0,0,-1,0,3 <pole oles> poles =0,0,0,0,-1,1,-1 <nass <pain <used als_die \
        and_two egenh eiche inget moege paint unkte unte_die zwei_woch =0,0,0,0,-1,1,0 <dara <fein <glov <mate abei> \
        aber_man aber_nur ampe> arauf areer bei_faeh bei_rede caree chtze dami_der darau der_scha derer erbra esem> \
        espro fene> fili_von frag_am frei_der fuen_und gema_hat glove grif_zu haeu_der htzeh ickte iesem komm_bei \
        lampe leit_habe linie munic nenn_er orst> rbund rege_ohne rses> seid> selb_das tenti tzehn verbu von_sein \
        zwei_konk =0,0,0,0,-1,1,1 <flac aber_ein aves> bis_frei bloed dem_neue flach ihr_seid jahr_nich kein_von \
        laps> lowed mann_star my_shif right rule> tisc_und uehne vorh_bei weich woch_lang zur_kuen =0,0,0,0,-1,1,2 \
        wenn_jema =0,0,0,0,-1,2,-1 <moti <tut> dass_zwei edigt ehaen enfzi er_mit erle_ich erled fzig> gehae genho \
        getro hint_der ledig motiv nfzig of_us rledi they_say =0,0,0,0,-1,2,0 der_rund hand_in itik> meiss schme \
        tuch> =0,0,0,0,-1,3,-1 unse_chef =0,0,0,0,0,-2,2 in_eine =0,0,0,0,0,-1,-1 <won> kraft =0,0,0,0,0,-1,0 <hof> \
        <mome afier ahnho bahnh bald> chnei ebest estat fotog get_a grafi haltu henkt hneid im_juni intra knees \
        more_than nderi nhof> ntens ograf pport rafie rand> renz> rrier sasse steh_im tbewe ungsf waere \
        =0,0,0,0,0,-1,1 <abne <anal <ans> <brun <cous <dumm <goss <kale <kreb <mehl <pet> <sits <vani <wovo abneh \
        agten alle_drei alle_lach alle_und analy and_you anfae anish as_the aseme asing ault> base_the basem bern> \
        bling bnehm brunn chann chlec consi cousi deas> den_see der_bank der_besc der_gege der_masc die_hael \
        die_tafe die_umst eauft eblin effen ehlta eine_eige eine_euro eine_lini eine_rueg etwa_alle euro_und fille \
        frau_an frei_steh frid_the gera_im gesi_der gossi grue_der gsrau hatt_sie hera_dass hlech hoben ichst ideas \
        iebli im_brun in_each ingez jahr_leit juli_hat kant_und kran_war kreb_und krebs krie_die lang_das liebl \
        list_mit ltage mahnt mein_cous mit_vorn momen mont_late mstel muss_jede nalys nior> nish> notie ohne_sche \
        oment onzer ossip otier panne peak> real> retu_a ringi runne sche_eine seit_grue sells semen sitz_0 ssip> \
        steh_gros stoff suppo tage_die theti traut uchs> uebe_pers uebe_unse uesst umste unnen uppor usine wande \
        war_seit who_sits wie_ich wir_jede wir_scho wo_man zahl_eine zwei_sche =0,0,0,0,0,-1,2 <cliq <sell <zuck \
        cake_then chtsf der_lieb die_mont es_bei es_eine es_zwei fehl_das grab> had_not htsfe iques koll_mit \
        krie_den nie_uebe ques> s_in sfeie telka tsfei uages und_aus uns_auf zucke =0,0,0,0,0,-1,3 cliqu eitde itdem \
        lique seitd tdem> =0,0,0,0,0,0,-2 artet =0,0,0,0,0,0,-1 <heue <rout ailt> ales> and_have austr ckel> \
        der_land der_stad elte> es_geht geht_um heuer htung im_vers inst> kalte keit> mailt nach_lade oennt olier \
        the_staf ubis> wenn_es zubis =0,0,0,0,0,0,1 0_bitt 0_fami 0_ihr 0_maen 0_wahl <abon <ador <affe <akus <alph \
        <anae <anfr <appe <bach <baen <bauc <baul <beau <beho <bewi <big> <biss <blas <bles <boed <boun <boys <bueg \
        <burg <cab> <cafe <cari <casi <clam <club <disa <dive <dori <egal <elec <enve <ermi <fetc <few> <finn <fish \
        <flat <food <game <gebi <gekl <geta <glae <grae <grau <grin <gutg <hack <happ <hero <hine <hors <hueh <juen \
        <kapi <karr <klat <klop <knit <krim <l> <lamb <lied <litr <loge <lose <lot> <naem <nego <nen> <news <nice \
        <ofte <opin <outf <pan> <pans <path <peel <pfan <plue <pois <proj <pude <radl <rank <reze <rohr <rosa <rose \
        <rubb <saal <scru <sett <shin <shov <sill <sink <sire <slep <solv <sont <spec <spel <stec <stef <stum <sung \
        <surg <surv <tee> <tent <thek <thum <toni <trep <tret <tuet <uelz <unle <urte <wann <wem> <wich <wund a_bala \
        a_bank a_bell a_birt a_cand a_char a_comp a_crew a_girl a_good a_nurs a_part a_row a_stic a_whee a_whol \
        ab_wenn abels aber_bei aber_wenn aber_wer abge_ich abled abonn abou_it abte_die abzu_der achhe acht_bis \
        adera adful adsch aemli aenis aerde aerz_und aesth aetet aett> afel> affro afte_twel aftun agel> agern aited \
        akete alat> alben all_from all_had alle_herr alle_ohne alpol als_einz als_waer am_ende am_kind am_lieb \
        amt_hat amte> amtsb an_outs anaes and_me and_othe and_read and_says and_sent and_stay and_take and_to \
        and_woul anfra angeo angin anpro ans_bett anyt_i anyw_with anzus apita appea appro appy> aptio arbe_noch \
        are_nine argum arkei arnt> arria arrow artof arty> at_eigh at_last at_some atre> atsch auf_anfr aufg_die \
        augu_in aulei ausme auss_der aussi autet autos awful bach> baerd bala_shee banan barbe bares barke barn> \
        bauch baule beamt beans beche been_aske been_refu been_to befra behoe bei_gold bei_niem bei_null bei_sind \
        bei_sitz beim_esse belsp belst beri_von berin berla best_drei besti betr_auf betr_hatt bevo_man bevol biert \
        bin_ja binn_eine birt_cake birt_card bisse bitt_muss bless boede bonne bstan bsten buchs buer_von but_it \
        by_thei can_be can_see carr_with casin celli chan_and char_and chara chell chern chest chher chipp chluc \
        chmec chnic chnur choko chrom chtoe chupp circl ckelt cksch clamp cloc_and club> comic comp_that compu \
        dann_ist daru_bitt das_jede das_kein das_proj das_seit das_was dass_nach dder> deal> dem_betr dem_der \
        dem_die dem_firs dem_schi dem_schr dem_steh dem_vert den_bach den_schu den_vora den_zett dene_in denku \
        der_an der_back der_baul der_beri der_brie der_dien der_disp der_fehl der_halb der_kapi der_kran der_rauc \
        der_reih der_seni der_tisc deres derko derte des_gros dest> dful> diagr dick> die_best die_die die_druc \
        die_gelb die_herr die_hers die_kund die_mehl die_mit die_mitt die_moeb die_rose die_spae die_trep die_turn \
        die_vorw die_wahl dien_am dien_das dien_und diert disab diver dmit> do_with doch_auf does_the donn_der doris \
        dorne down_as drawe dread drich drinn drop_fort drop_from dschr eadfu eamte eatre eaves ebaer eberm ebete \
        ebevo ebrem ecked edder edelt edin> edlic eeled efing egoti ehle> ehlge ehner ehobe eidun eige_mit eihum \
        eilla eime> eimis ein_ande ein_biss ein_hand ein_vent eine_bana eine_bank eine_fuer eine_geba eine_meis \
        eine_pfan eine_schl eine_test eine_umfr eine_verw einhe einli einm_selb eins_kann eiser eitsb elbar elech \
        elect eled> elf_mill elfal elsta eltes elzen emisc emist emlic emsen enage endie endwo enhei enhof enisc \
        enkur enlau enreg ensth entst enver eplan eppe> er_s er_zu eras> erbar erbec erfae erfe> erful erfun erga_0 \
        ergis erlos ernbe ernig errli ertis erzen es_ab es_dann es_kein es_selb es_wird esamm esthe estie eswei \
        etaus etist eunzi ewer> ewick ewsle exac_one ezept fami_hatt fand_das fande fanne fault fehl_ein fehl_ich \
        fehl_werd fehlg felsa fetch fgeho fiert firm_you firs_plac fish> fitt_at fitt_the five_work fleis floo_the \
        fmal> food> for_ever for_twel fort_and fort_litr fort_minu foto_der foto_wer frei_das frei_den frei_mit \
        frie_ist from_our from_this ftuch fuehl fuer_ihre fuer_uns gabe_am games gebet gebr_und gebu_hat gefr_waru \
        gege_ein geho_zum gehob geht_man geht_nich gela_wird gena_und genla genu_hatt geon> gest_aben gest_ich \
        gesu_und getau getru gewa_die gewic ghty> girl_from girls gisst gistr give> give_up glaes gles> goldr \
        gone_in gotia grad_im graue greif grid> grow> grue_am gruss gsbuc gumen gute_morg gutem guten gutge hab_seit \
        habe_gesc habe_mein hacke haet_sie haftu halb_seit half_the hall_bei hand_auf hangi happy has_cut has_neve \
        has_star hat_bei hat_seit hat_wer hatt_0 hatt_am hatt_ihn hausm hausw hbarn heatr hecke heets heime heimi \
        heis_lern heit> helle help> hern> herrl hetis heul> hher> hies_ich hint_mir hint_sich hippe his_way hlber \
        hlere hlgeb hlier hluck hmeck hnerk hnici hnikm hnur> hoch_und hoerd hoerl horn> horst hosp_this houti hovel \
        hrows hrsch htern htlic htlin huehn huppe i_brok i_expe i_left i_rais i_tran i_woul iage> iagra iate> \
        ich_arbe ich_dami ich_dem ich_mal ich_so ich_wied ickel icky> idee> idung iebev iebse iebsf iefin iener \
        ierfa ighty igns> igur> ihn_die ihum> ikmus illan illed illet im_buer im_chat im_gewe im_hand im_lehr imer> \
        imina imisc imme_da in_an in_dene in_supp in_them inale inalp inauf inein ineti ingri inhei inion init_on \
        inker inlic insol ioner ircle ired> irene irls> is_know is_late is_love is_said isabl isser isst_jede ist_ja \
        it_as it_down it_for it_seem it_we it_will itgen itres itted ituie itzna ivita jahr_am jahr_seit jahr_sie \
        jede_aben jema_ande jetz_beim jubi_hat jubil jueng kapit karri keeps kein_weg kein_zett kelt> ketch kete> \
        kgesc kind_weil klats klin_es klopf kmuse knitt komm_dann komm_das komma kopft kostu kruem ktech kueh_mit \
        kund_der laegt laest lag_am lamp> lanke lass_bei latsc lbahn lbere ldige leav_the left_a legt_eine lehr_von \
        leing leisc leit_mit lept> lerei lergr lften lgebu lichs lieb> liebs liebt lieg_vor lies_die lift_it like_it \
        lind> list_four list_of lists litre lkast llanc loge> lopfe loser lot_had loude lpoli lsory lstap luesc \
        lunc_and lust_ist lzen> mach_die made_a makes man_ja man_jede mann_ist me_it me_once me_that meckt mein_foto \
        mein_letz meis_supp meras mich_dann minu_for minu_the mist_baut mit_abst mit_hand mit_humo mit_lose mit_mehr \
        mit_nach mit_nage mitt_geht mitt_wie mkund mmand mmste mona_die mona_ein mont_hat morg_eine most_of mpuls \
        msen> mtsbl muss_auch my_init my_lunc my_work mzugs nach_auss nach_fahr nach_gibt nach_nich nach_um naeml \
        naest nale> nalit nalpo nauf> nbech nchro nderl ndesw ndien ndisc ndles ndwo> negot nenki nerve nest> netie \
        neuer neun_besc newsl nfrag ngeor ngles ngsbu ngsso nheit nich_aus nich_gest nich_hine nich_wuss nicia \
        nied_die niem_zu nier> niers nikmu nkers nkurs nlaut nless nnenb nobo_aske nobo_else noch_dort not_my noten \
        now_ther nrufe nthof ntime ntsta null> numb_the nunte nur_uebe nzuse ob_er oeden oelft oere> oerlo of_ever \
        of_what ofens off_and off_as off_with offe_to offi_of often ohne_hand oison olley olve> omato omic> omman \
        ompul on_and on_four on_his onali one_from onigh ontho oose> opes> opftu opini opti_in optio or_not ordn_ist \
        oris> ornen orwar osent oser> ossha ostue otels othe_peop otiat out_the outed outfi over_on overn owels \
        paket party path> peal> peck> peinl pelli perre pfann pfer> pftuc phot_in pick_it pinio pitae pitzn play_the \
        ples> plice plues poiso postm ppeal proj_bei proz_die prue_eine pten> pulso racte radsc raene raeut rais_it \
        ramed ranha rassi rats> rauc_der rawer rcle> rdenk readf rean> rede_von refu_the reic_und reihu reppe rezep \
        rfaeh rful> rfund rgens rgeon rgiss rgume riage ricke rickt riefi rine> rinst rkeit rnenh rnier rnigh rnsch \
        rodel roest rollt rosa> rossh rows> rraum rriag rrlic rster rtenv rtisc rtoff ruene ruin_a rund_neun russ> \
        rveil s_all s_mit s_not safe> sais_mit salat samm_sich sams_die satzt says_so sberi sbran sbuch scha_es \
        scha_so schn_sie schok schr_steh schup schw_am schw_gela scrub seats sech_leut seie_mit sein_kann seit_mai \
        seit_nove seit_und sell> senen sense sent_nobo sents serl> serne settl sfael sfest shaus she_gave shop_in \
        shot> shove sich_alle sie_drei sie_wie signs sind_aus sind_eine sinen singe siren slept slett smeis sner> \
        so_etwa so_in socke socks sons_kein sonth speck spell spin_und spli_rope splic ssbra sshae ssich stan_es \
        stat_mit steh_mein steh_wir stel_der steln stert sthet stick stil_not stisc stlin stops stren stuem \
        stum_lass such_ihn sured surge swapp sweit sweri t_a taen> tag_ein talk_to talke tammh tea_and team_had \
        tecke tell_it teln> tels> templ tems> tenve tesch tgeno tgrup thabe that_mean that_said the_big the_boil \
        the_boy the_doze the_fish the_fitt the_frid the_hero the_high the_lamb the_mone the_nurs the_one the_serv \
        the_sist the_slac the_stor the_surg thei_own thek_und then_sent ther_i they_had this_is thofe thumb tials \
        tiate ticky tired titui tivit tkund to_eat to_help to_his to_me to_spli to_swea to_writ toffe tonig tore> \
        toten towel traen tran_the trat> trau_sich treng trepp trot_bei tsbla tstan tstue ttled tuech tuem> tues_i \
        tuier turni turno tznam tztei ubenz ubila uebe_ihre uebe_mein ueht> uerka uesch ufgeh ugesp uhige uktiv \
        uleit ulsor umst_auf und_dabe und_doch und_geho und_geht und_hatt und_jede und_komm und_trae und_von \
        und_wann unles uns_eine uns_gera uns_ist unse_abte unzig ured> urgeo urst> urvei us_in usehe usfae uslei \
        usmei ussic ustim uted> utem> utfit utges uting utos> ve_work veill vels> verb_hat verb_und verbo verg_man \
        vergi verko vers_sie vier_das vier_leut vier_schl vierf vitae vorm_eine wahl_in wann_ich wappe war_imme \
        war_so war_zwei ward> waru_der warz> was_0 was_es was_foun was_to was_what weg_die weil_man weis_besc wels> \
        wer_den wer_nich werd_im werd_per werin why_the wicht wicke wie_laeu wie_vor will_take winnt wint_am wir_so \
        wird_ange wird_gesc wird_nich wird_viel wirk_aber woch_nich woch_steh woert wohi_mit wron_and wslet wurd_auf \
        wurd_der zeig_wie zeit_die zeits zepte zerne zlei> zname zteil zu_lang zugsk zum_betr zum_eins zum_gebu \
        zuseh zusti zwei_vor =0,0,0,0,0,0,2 <bana <beic <bisc <capt <fact <felt <gefe <mug> <rope <toge and_got \
        argu_abou at_who beich bian> biscu chees chtli cuits die_prak eese> facto firs_the gethe had_left heart \
        heese hoto> i_drop iscui kund_wer made_of man_wird minu_and nach_unte ogeth or_by reih_eine room_in rope> \
        rubbe sack> schm_nach scuit sind_hier six_year the_bisc the_chee the_pole toget tone> twel_year uits> weeps \
        weil_sons wer_ihn wer_mitt =0,0,0,0,0,1,-1 <bril <defe <duri <exis <helm <kalt <luck <neu> <soun <ulce <vera \
        <zerr a_land aeher aehr> ailin allem am_weni anagi ange_auf aube> auf_seit augh> befo_i besen blase brenn \
        brill dabe_und dann_unse das_ansp dem_somm den_hals densc die_such dlubb durin eichs eiges eine_name \
        eine_tag er_war exist fili_in gega_der glas_und haeus hat_muss heis_die her_firs ich_nebe im_gesa inkel \
        is_that ivati jede_mont jede_von jetz_sehr landl laug_at lcer> ldigt legte lubbe man_eine mana_dire \
        mehr_best melte ments miss_one mits> morg_die motio nagin nahm> ndlub nien> not_soun nunge nvent off_the \
        omoti on_whet oppuh or_out ories otion otiva our_area pape_and ppuhr puhr> rift> rlese saili say_what \
        sehr_viel soll_die somm_und sound state stay_at stor> stori summe t_say they_don tivat toppu tour> trage \
        ulcer um_die und_jetz und_laes ungef vatio ventu veran verk_hat viere war_als zur_schn =0,0,0,0,0,1,0 0_empl \
        0_seit <air> <anim <anon <atte <aufz <bad> <bass <bath <batt <bear <beme <bier <bolt <bren <brud <brum <cale \
        <cars <clim <crat <crow <dare <dart <dela <depe <derw <diff <diri <diss <drac <duba <e> <ear> <elbo <ellb \
        <erse <faxe <flam <flye <gale <galt <galv <gegr <gelu <geti <glad <grif <guck <ham> <hamm <harr <haut <heat \
        <heri <herz <himm <hina <hot> <hupe <impl <jigs <joch <kanz <kapp <kara <kehr <kues <laec <lamp <larg <lean \
        <lend <ll> <loef <maeh <magd <mage <malt <memo <merk <mixe <musi <nid> <palm <perf <pfin <pinc <pink <ploe \
        <pock <prot <rack <raed <regu <reso <reto <rude <saeu <sand <satt <saus <skat <slig <solc <sowa <stah <step \
        <stoe <sugg <surn <teue <tool <top> <tree <tres <trib <tros <trus <tube <use> <voic <vort <vorv <wehr <weic \
        <wipe <wirf <wors <wren <yach <zoll <zug> a_chai a_frie a_jigs a_kett a_memo a_pall a_slid a_slig a_wall \
        a_yach ab_apri aben_ents abgeb achge achla achru achss ades> admit aeck> aene> aerin aeufi aeule aeuse \
        afte_ten agele ahnda akteu albja alche all_four all_six alle_nach alle_sich alle_steh alle_zwei almen alog> \
        als_ein als_erst als_ihm als_mir altsr alvan alver am_gril am_pfin am_werk ampen amste an_ihre an_teil \
        and_afte and_did and_left and_only and_paid and_pays and_she andal andem andou andwi angte anima anna_ist \
        anngu annin anony anzle aphed apri_she arbe_am arch_den ardig are_all are_bril arier arium armen arnam arrog \
        as_they as_you ask_abou astet at_did at_elev at_her at_our atalo ateme attel auch_ich auch_nur auens \
        auf_auge auf_das auf_ihre auf_m aufg_dass aufzu augt> aus_angs ausf_und ausnu auso> baer> bahnd bass> batte \
        baut_zwei be_led bebue been_made befo_anyo bei_blei bei_dass bei_drei bei_frau bei_haus bei_nach beitr belba \
        bemer bergi berka bermo berne bert> besc_in beza_zwei bier_und bin_gega bjahr blei_als blue> bolte brack \
        brude bruel brum_er brumm bude> buehn buer_spri bunal by_tues calen call_the cand_the cardi cars> caste \
        cella chade chaet chale chanl charm chaum chefa chelt chemo chenl chenw cherl cheun chgeh chgew chimp chiv> \
        chnec chsag chsst chuet cing> ckkeh ckler clea_a clim_on climb clos_the clusi confe coul_t crate crown cutiv \
        dafu_eine dafu_vor dakte dann_stan das_abwa das_auch das_band das_esse das_fuer das_gesc das_labo das_prog \
        dass_wir deat_was delay delle dem_foto dem_wech den_bahn den_bonu den_eine den_hinw den_hoer den_kant \
        den_ruhe den_schi den_sech den_stan den_sued depen der_app der_druc der_fert der_gros der_hint der_hoer \
        der_in der_kanz der_klap der_kond der_kues der_lach der_lang der_mit der_satz der_souf der_wasc der_zug \
        derei derfu derwe dical did_it die_absa die_bish die_eins die_frue die_gebi die_hat die_jung die_kons \
        die_kran die_lamp die_lini die_man die_offe die_pfle die_schw die_vera die_wehr diffe digan diole dire_at \
        dire_comm dirig disp_in displ does_t doesn door_and dort_seit dorte dose> dows> drawn drei_ein drei_haeu \
        drei_leut drei_minu drit_tag drop_out drov_out dubai durc_mit dwich each_with eater ebebu eberf eberk ebild \
        ecast echel echtf eckke ectly ecuti edien eedin efarz efbau eform egelb egelu egrin egula ehlun ehmig eift> \
        eige_von ein_acht ein_hoch ein_ster ein_unge einde eine_auft eine_dreh eine_durc eine_fehl eine_kaff \
        eine_klem eine_kund eins_fuer eitpl ekeep ektle elabe eland elay> elbow elebt elf_weit ellan ellar ellbo \
        ellve elpau else_s elved elze> emerk emina emmel enbri enera engi_are enhau enhoe enigs enlei enstl ented \
        ents_die entuc eover epari epend er_das er_eine er_mein er_mich er_nich er_nie er_sie er_vert eraer erapy \
        erbes erbli erdan erern erfu_die erfue ergem ergib erha_im erkle erlei ermal ernet erses erst_den erst_drei \
        erst_einm erst_halb erst_mont erst_verl eryth erzch erzti es_elf es_ging esang esend essli etier etion etipp \
        etour ettes etwa_sagt etzbe etzli eufig eule> euro_nach eusel euser ever_that execu expla faces faeh_seit \
        faeh_selb fall_due fall_lass farzt fbau> febr_ware fehl_auf feift fekt> ffel> fices fight filet fings \
        five_mont flamm flie_raus flyer fold> for_one foto_die foto_fuer foto_im foun_work four_hour four_minu fplat \
        frag_wie frei_gege fritt frue_hat ftet> ftete fueh_mein fuen_in fuen_stat fuer_in fuer_mens fuere galt> \
        galva ganz_aben gave_them geant gebil gefr_hat gege_das gekau geleb gelun geme_der geme_sagt gena_der \
        gena_eine genwe gesan gesc_bei gesi_wie gest_als getip gewit ging_um gone_thro grube grun_wer grup_sind \
        gsaw> gsrun gszie habe_der habe_hing habe_seit had_draw had_her haden hael_die haetz halb_bei halbj hamme \
        hand_dass hanla harro has_got hat_angs hat_anze hat_dafu hat_drei hat_ihr hat_unse hat_weni hat_zwei \
        hatt_muss haum> haus_am hausn have_had have_left he_coul he_made headl heads hear_a heati hebe_die hebeb \
        hebt> hefar hefte helm> henwe herap herr_in herri herz_der herzc hesta heule heune heut_morg hgehe hiel_es \
        him_for himml himpf hinau hint_und hlage hmigu hndam hneck hoen> hoer_er how_we hrow> hsage hster hstes \
        htfer huetz huldi i_comp i_keep i_ll iant> ibuna ich_bis ich_wuss idens iefba iefka iend> ienti ierma if_we \
        igest igier igsaw ihm_eine ikver ileti illia illim ilte> im_arch im_feue im_grab im_rahm im_shop imate immli \
        impli in_harr in_rent in_zwoe inar> inaus ingew ingst inst_they irft> irnla irrtu is_runn is_stay ispla \
        ist_dass ist_gut ist_weg istan it_pain itpla itrag its_0 ittet ivest ivier jahr_drei jahr_ich jahr_jede \
        jamme janu_drei je_ein jede_frei jektl jetz_noch jetz_steh jigsa kam_nich kanzl katal keepi kehrt kein_bode \
        kein_mein kenn_die kind_bei kkehr klarn klet_und klotu knee> komm_man kommu korri kran_mit kteur kuen_mein \
        kuens kuest kund_ein lachs laine lamme lang_uebe lanni lanz> lanze large larna lass_eine lasti late_on lbjah \
        lboge lchef leber lebte leger legt_sie lend> lenda lenze lern_mit let_go letie leuse leut_sind liant \
        lieg_dort lies_auf limet lips> lisch ll_be llbog lleic llian llime llter llver lmen> lner> loch> lock_up \
        loeff loesu loetz look_of lope> lotue lpaus lpunk lted> lueft lusti lvani lvert lyer> mach_halt maerc magen \
        mai_die make> make_it man_hoer man_koen man_sie man_so man_who man_zu mana_does marc_she mass> may_not mberg \
        me_and me_by me_how mehr_die mehr_eing mehr_zuru mein_erst meind memo> mente mich_manc migun minar mir_im \
        mir_mehr mit_alle mit_dass mit_herz mit_in mit_saeu mit_tasc mit_uns mit_vers mit_wir mitt_zwei mmel> mment \
        mona_aus mona_steh mont_im morg_um mplie mste> musik my_care my_coll nach_als nach_nach nach_so naec_morg \
        naeh_am nalch nann_es nasse nauso nbrie ndamm ndar> ndem> nderf nderp ndows ndwic nebe_der nebe_vier necke \
        nehmi nenn_sich nerat netzb neue_werk neul_im neun_stue nfere nfte> ngewo ngurt nhaus nhoeh nicat nich_gena \
        nich_lang nich_sie nigst nimat nine_thou nkte> nlamp nngur no_spee noch_imme nonym noon_the not_on noteb \
        noti_at npack nschr nstle ntuch nur_nich oberm ocher oege> oerer oesn> oesun oetzl of_her of_is of_some \
        of_ten offe_a ogate ohner oices ointe olche oldin oliti olted olved on_chan on_frid onalc onfer onstr onyme \
        ools> open_the opens oppin orbil orgae orin> orlae orrig orte> ortha orver otebo othek ottli ouldn oute> \
        owas> owls> paeck palme panng parie pass_auf patro pends pens> peop_s pers_die pfen> pfing pfle_von phed> \
        pinch pinne plak_mit plan_offi pleis ploet poke> pomme porn> post_it prote puckt puele punk_das putz_die \
        quar_die quote rades raerz rang_the raphe rapy> rath_more rauer rawn> rbote rchiv rchsa rchst rdank rdiga \
        re_stuc read_this rech_einm rectl red_and regi_die regi_dire regis regul reina reisl rent_und repa_0 rern> \
        resor resso reto> retou reuse rfueh rgabe rgaen rgeme rgibt rgrun rgrup ribun ridin riefk rigie rilli rkaes \
        rklei rnet> rney> rnlam rogat rollo roppi rossa rpfle rrigi rroga rtens rtesy rthal rting rube> ruben rucke \
        ruec_zum rueff ruell ruhen ruhes rummt rund_sieb rupps ruste rweil rythi rzche rzell rztin s_eine s_fore \
        s_head saeu_an saeul sagt_dass sagt_ohne said_noth same_boat same_day same_dire sandw saugt say_and sblas \
        scha_dami schad schan sche_und scheu schi_an schi_ist schim scho_mal schte sei_halt sein_erst sein_hand \
        sein_schi sein_unte sein_zwei selb_hat selku selli semin semme serge sersc serun setze sfall she_is she_lost \
        shop_and shou_out sich_ab sich_ents sie_bei sie_das sie_eine sie_fueh sie_gesa sie_noch sie_rede sieb_jahr \
        sigh> sigh_and sind_weg sista sitz_der skat> sligh slips snumm so_will sola_der solch soll_bis soll_der \
        sors> sort_of soun_like sowas splay splei sporn spuck spuer ssers sseru sskun stad_und staf_are stahl \
        stan_bei stan_die stan_er stan_sie stat_and stay_as steh_er steh_wie ster_weil stie_in stiel stirn stlei \
        stler stoer stop_hint storb stra_der streu struk stun_nich sugge surna svors swuen sziel t_be tack> tadtb \
        taeri tag_im tagel tahl> takin talog tatem team_bei teboo tecti teile teilt tele_eine tele_in tell_you tellv \
        temen tener terte tesy> teuri tfert than_me thaus the_card the_cent the_clie the_corr the_dela the_dire \
        the_grou the_heat the_hosp the_lock the_look the_man the_owne the_reco the_satu the_trus thek> thera thir_i \
        this_spri thou_peop tief_hat tiefb tiege tiera tigen tirnl to_get to_put to_stay to_tell toeru told_us \
        too_many tools torbe torin traue tree> trese treus tribu trol_and troll tron> trukt trust ttels ttend tterl \
        ttert ttes> ttlin tubes tues_and tuff> tunge tut_er tzbet tzlic tzpla ually ubai> ubes> uder> ueckk uenst \
        uerge uetzt ufzug ugeha ugenh ugges uhest uhr_frue ukteu uldet uldig uldn> ulend ulier uling ummt> ummte \
        umpe> unal> uncin und_darf und_fall und_foto und_hoer und_ist und_kam und_las und_schr und_sein und_setz \
        und_stri unica uns_habe uns_haen unse_bass unse_neue unse_werk unte_unte uote> up_by up_two upps> urnam \
        urney urtes us_at us_on us_out us_that used_to uselk user> usfal usgeb usion usnum ustee ustig ustra utive \
        verbe verl_bei verl_war vers_an vers_ich vers_mann veryt vesto vestr viell vier_den vier_sind vierm voice \
        von_ist von_nenn von_um von_verl vor_0 vor_jede vor_mein vor_nich vor_und vor_vor vorb_an vorbi vorga vorla \
        vors_hat vors_mit vors_von vort_uebe vortr vorve want_some wants war_beim war_sie war_vor waru_die was_als \
        was_one was_wir we_coul we_d we_have week_befo weil_eine weit_hat welle weni_eine wenn_er went_in wer_etwa \
        wer_im werd_verm were_not werft werk_von werkl what_he what_we whic_he who_can who_had who_is who_woul why_i \
        wiche wind_that wir_auf wir_seit wirft with_her with_peop woch_in woch_spae woran work_with wuer_und wurd_es \
        wurd_gest xecut xplai yacht yment you_have zahl_fuen zchen zeug> ziel> ztin> zu_den zu_drit zu_ihm zu_tief \
        zu_wort zusa_ob zwei_cent zwei_leut zwei_saet zwei_sind zwei_ster zwei_uebe =0,0,0,0,0,1,1 <bags <boil <chip \
        <circ <leis <los> <rule aits> all_hand alone anked astik bags> boile but_when came_out chenc dazu_nie \
        depe_on die_bude entue erkul errin firs_wint gesc_ich hanke hear_the hench hlerk holte im_quar in_vers itial \
        leise lerku lone> minu_late morg_vor nach_ich name_und nchef nice> nked> oduce oiler olte> rkult sat_on \
        sie_was tert> the_chie ubber vorn> waits =0,0,0,0,0,2,-1 <exec <gefo <lob> <ms> bosse came_down cceed \
        chie_exec door_of eads> er_und foll_her habe_ein had_it hrown in_ein mein_vorg nich_oft nur_wenn read_our \
        runge sagt_man schu_vor she_woul sions soll_man ten_at tires uccee uktio unse_gesc us_to vom_habe vor_vers \
        war_wir who_reti =0,0,0,0,0,2,0 <blam <klem <reor <stir <taub a_rota ansc_gab befo_she blame die_regi \
        dire_of dortl eine_rede emmte eorga er_vor erant ervt> estor ganis juni_hat lame> lchen loves mails my_mana \
        nervt organ our_regi rantw reorg rgani ruder schi_und sind_wirk sture teuse the_blam took_the uckte und_uns \
        us_off was_nerv with_us worst =0,0,0,0,1,-1,-1 <ihne aehre als_vate chrit frag_ob hritt ihnen niger redit \
        wenn_das winte =0,0,0,0,1,-1,0 <abba <ambu <fens <riec <rueg <sorg <vote aelte ambul anks> arbe_ich at_leas \
        atet> aussu beca_the bin_zuru breat bulan chmac dell> die_kern dien_von donn_ist eberh eirat frau_die gerec \
        gnose haen_ein heira hoch_der hochz ich_gehe iecht im_tal inks> irate ist_um kind_unte kuec_haen mbula \
        mona_lang nfaeh nose> ochze ratet reath rheir riech ruege ruest schma seit_augu sitz> ssuch terst terta \
        the_norm trick und_den unse_klei uscht ussuc weis_wie zuru_ich =0,0,0,0,1,-1,1 <retu by_frid come_in dankt \
        die_betr dles> ein_team erech eturn fahr_wir for_thre forts neve_been obel> ocks> ornam pass_und retur \
        sie_am vorna waer_man =0,0,0,0,1,-1,2 egend =0,0,0,0,1,0,-1 <appa <coac <fros <hub> a_four acker ackt> \
        afte_nine als_alle appar arnun chaue coach coul_not couri dafu_mehr das_heis denn> der_hoch die_bran dreht \
        einsc ently ering ermer errie exibi for_now four_days frau_sagt frost graum habe_das hdays ibili ible> inerz \
        ingra insch kassi kind_und lich_aus lunte lzimm mehr_mein mens_mit miss_my move_me my_brot nach_im nerzi \
        ngrau not_the npfli ntly> onalz one_with ourie ppare rnung rtet> scha_wir schi_bei schi_per schm_es serve \
        so_far son_s sonn_wurd stenp suebe t_one tag_und terna the_team tingr tuer_zu uhalt ungsm uszuh warnu \
        waru_ich wege_der went_to wher_i with_some xibil zahl_sie zu_kein zuhal =0,0,0,0,1,0,0 0_am 0_are 0_fili \
        0_fran 0_gram 0_ihre 0_naec 0_pers 0_schw 0_sech 0_stim 0_tuer 0_war 0_zu <abga <abse <alp> <ampe <arzt \
        <asle <ausr <baby <bauw <bed> <beif <beli <blue <boes <bohr <bube <buy> <chin <co> <cred <cyni <dage <datu \
        <dave <dele <demo <denn <ders <deve <dokt <doub <drun <dues <eink <einv <elde <eroe <exch <excl <faul <fieb \
        <flut <fren <fuss <gram <habt <herg <hinz <hole <igel <ilka <inse <itse <kael <katz <kern <kids <lawi <loo> \
        <mad> <meck <mid> <midw <mikr <murr <neig <notd <orge <peak <piep <pike <pub> <regl <reli <rene <repe <riet \
        <runt <sahe <sale <scep <seem <ship <sinn <skie <smal <sofa <soli <spro <swim <thes <thri <toil <trie <trit \
        <unan <vega <very <volu <waes <weck <wedg <yest a_beac a_card a_chri a_colo a_dece a_five a_full a_hund \
        a_love a_shad a_shed a_slee a_spok abeih aber_es aber_jede abgab abou_half absen achs> acht_grad acht_mona \
        achtw ackel adve_in aedte aertc aesch afety agege agsue ahen> ahrze aledi alle_mit alle_schl alon> als_ganz \
        als_sie als_unse alte_ist alyst am_woch ampel amtli amtsa an_ein an_vier anced and_he and_into and_sixt \
        and_work and_wrot andfr ange_fuer ange_nich angem ankin anru_ob ansta antre app_die app_steh app_von apsed \
        arbe_brau arbe_im are_bein arkha armer arry> artun arzt_komm asel> ask_in aske_if aske_my aslee astle ateri \
        attre atum> atze> atzze auch_wirk audit auf_antr auf_foeh auf_kost auf_sie auf_zwei aufba auge> augu_fuer \
        aumsc aupt> aus_den aus_es aus_im aus_und auses ausg_aus ausg_in ausna auss_ist austu auten back_from \
        back_seit backw balls banki basel baums bauwa bbaut beca_she bed_in bedal been_prom befo_noon befo_the \
        begi_mit begu_leav bei_an bei_arbe bei_elf bei_euch bei_hab bei_minu bei_scho bei_schw beifa beiha beim_aben \
        beim_name beim_vier bendb bere_ihr berg_und berre berue beza_werd bezie bgabe bgeba bgeho bids> birt_and \
        bis_l bis_man boese bonu_was bours brac_for brace brau_kein braut brea_and buben buche bucht buehl buere \
        burni but_i but_my by_ever came_from carr_the castl cello chef_selb chile chin> chmue chsal chse> chsta \
        chtem chtwa chult city> cksei clos_at closi co_op comin coote cratc credi cynic da_nich dachs dafu_und dageg \
        dale> dank> dank_scho dann_an dann_komm dant> das_aus das_bis das_die das_im das_lich das_regl das_und \
        das_vorg das_weis dass_eine datum davo_im davo_mit day_of days_at days_in days_the dbrot deleg dem_dach \
        dem_hand demo> den_dach den_gros den_ich den_kind den_mann den_serv den_unte den_wart dene> denta der_arzt \
        der_baum der_bran der_dack der_elte der_frei der_halt der_koch der_notd der_ober der_part der_pfle der_sche \
        der_taus der_wage derly derse des_haus desam devel dfrau dicat die_app die_baus die_besu die_elte die_gest \
        die_grup die_heim die_klei die_mang die_numm die_rich die_scha die_spue die_ster die_zwei dinne disp_von \
        dits> diven dokto door_it dort_in doubl drau_war drei_mal dreiv dren> drunt duess dwife earl_and easin \
        east_and eathe eckse edale edged edit> edive edte> edule eekly eems> eeve> efeln efter egane ehaus ehst> \
        ehung eichm eifah eifer eiflu eighb ein_dien ein_in ein_mann ein_seit ein_sie eine_alte eine_das eine_drei \
        eine_groe eine_klei eine_kran eine_miet eine_vors eine_wett einki einm_ein einve eivie ejamm ekleb ekly> \
        ekte> eldin eldor elega elek_hat elf_cate elf_naec eliev ello> elobt elste elte_koen elzei emain emsel enauf \
        endbr endes enfze enkin ente_the entsk epeat epers eprue eptic er_an erat> erbe> erday erdre erers erfas \
        ergeg ergen erred erspi erst_seit erst_um ertch ertue ertur eruht erund erzwe es_beim esamt essio estet \
        etch> etrol eueri eunde evelo even_let ever_frid ever_seco ewand ewoch ewoeh eword excha exclu exis_only \
        ezieh fahrz fall_das fath_s febr_im fessi fety> fiebe fiere find_das find_my finds five_star flas_die flasc \
        flung flut> fonie forbi foto_sie foun_out four_thou four_week frag_der frag_jede frag_kein frag_mein franz \
        free> frei_nach frei_sagt frei_tag frei_waeh frenc frid_that frid_to fridg from_octo from_thre fruit fschl \
        ftsmo fuen_hat fuen_ster fuen_woch fuer_fuen funk> fzehn ganer gatio gave_him gege_frue gehe_um geho_dem \
        geht_an geht_ich gejam geko_in gekos geldt gelo_ich gelob gelt_fuer gemal gepru gesa_sie gesa_und gesc_an \
        gese_habe gest_er gewan gewec gewoe gging ghbou gilt_bis gilt_die goett golf> gott> grams grap_and gschi \
        gswag guete habe_im had_neve haen_der halb_acht halb_neun halb_tag halb_vier halb_zwei half_of hand_and \
        hank> hanks has_a has_begu has_boug has_take hat_geta hat_ist hat_je hat_um hat_zum hatt_in haus_den \
        haus_wer have_clos have_neve have_t hbour he_spen heis_s hese> hick> hildr hilf_es him_the hing_mit hinks \
        hinzu hlbar hlief hnern home_by hour_afte hour_ago hrten hstun htem> hund_and huts> i_foun i_leav i_rang \
        i_turn ibed> ich_back ich_betr ich_durc ich_moec ich_muss ich_sag ich_sech idwif iegte ieher iehun iept> \
        ieso> ifahr iflun igabe igel> ighbo ihr_habt ihr_klei ikes> ikett ildre iliga iligt ilka> ilter im_frei \
        im_heim im_kran im_urla im_vier immin immte in_acht in_base in_blud in_favo in_four in_fren in_nine in_ordn \
        inds> inens ingef ingly inken inse_steh inver inzu> inzw_kenn ipper is_list is_one isper ist_ausg ist_davo \
        ist_niem it_came it_sinc it_some it_went itaga itchi itsel ittli ja_im jahr_davo je_neun jekte jema_sage \
        jetz_in juli_uebe kaelt kaert kanis katze kein_ande kein_die kein_urla kell_mit kenn_und kett> khaus khous \
        kids> kind_der kind_ein kind_habe kind_in klei_hat klei_schl klin_das koch_und koerb koll_der komm_kein \
        kseit ktro> kuehe kward lafe> lag_auf laint lake> laken landf lasch late_and lbar> lderl ldorf ldren leasi \
        leav_at lecto lediv leeve legat leit_hat leitz lern_ich let_them lett> lidar lieb_ich lieds lieg_nach lieve \
        ligab ligt> line_to list_the lite> lobt> lots> lsche ltant ltes> luebe luxe> m_told maer_bis maer_im \
        mail_mein mal_ich mal_nach male> maled mall> man_darf man_heut man_ihne man_mir man_noch man_ohne mana_and \
        mann_mit mattr mean_it mehr_am mein_goet mein_juen mens_ist menst merer merk> mfahr mgebu mgekl mgest mgewo \
        mich_fuer mich_im midwi mikro mir_aus mit_mens mitg_im mitt_ein mitt_nich mitt_selb mitt_um mmens mmere \
        mmten modus mond_and morn_it morn_off my_dad nach_in nach_offe nach_zwoe nahe> name_an ndant ndbro ndfra \
        ndinn nearl need_to neigh nenau nenko nenst nerv_die neu_gesc neun_bis neun_und nfzeh ngefu ngeme ngly> \
        ngsmo ngswa nich_abge nich_lohn nich_mal nich_mit nich_mont nich_so nich_weis nich_zum nigh_and nkass nkind \
        nkrei nnena noch_an noch_drei not_one notdi note_on now_she nsist nstae nteer ntend ntik> ntska nur_bis \
        nur_fuer nur_nach nwerk nzer> ob_alle oberg ochs> oder_nur oder_wenn odus> oerbe oetti of_all of_four ofess \
        ohne_netz ohne_ruec oktor olien olite ollin olunt oming on_an on_your oner> only_comp only_on onsis ooter \
        open_at oppos opps> orbid orch> ordn_sei orge> orgel ormit orse> ortan ortsc osing osite ossmu otdie oted> \
        oter> ottes ouble our_shop ourin out_a out_and out_my out_that outs_the over_to owies own_door paet> parkh \
        patch penle per_hand pers_wurd pfeil pich> plan_bei poli_hat post_the ppers pposi pprov pritz probu profe \
        prom_and pross prove psed> ptica put_them quar_to raben raced racke raeu_die rams> rang_in ratch rchka rdays \
        rechs regle reinh reivi relie rema_unpa remai renta renze repea rersi reue> reuer rfass rgege rgenc rhaup \
        ribed riers riet> riet_man ritze rkam> rkhau rlauf rmer> robun rofes rolli rossm rous> rrate rrede rselb \
        rtals rtels rtenp rturn rucks ruft_der ruhe> ruit> run_and rundz runs_for runs_the rver> rzte> rzwei s_and \
        s_answ s_at s_hand s_sale s_team safet sahen said_he sales salz> samt_kind satu_nigh satzz say_so say_that \
        sball sbetr scept sche_man schi_ein schi_im schi_in schi_mit schi_um schl_mit schl_nich schl_sie schl_wer \
        scho_gesa schr_im schr_mein schr_wir schw_hat scoot scrat sech_jahr seems sei_ich selb_auf selb_den seldo \
        selmo selve send_a seren sharp shop_mana shuts sich_nie sie_auch sie_nenn sie_soll sieb_die sieb_zu sigen \
        sign_for silie sind_auf sind_ausn sind_jetz sist_s sitz_am sitz_ich sitz_mit six_at sixt_eigh skale skier \
        sleev slipp small smutt snahm so_is so_lang so_that sofa> sohn_hat soli_im solid sonn_0 sonn_und spalt sprit \
        spros ssige sskan ssmut sswar stabe stan_seit stars stat_acht steh_an steh_da steh_dass steh_soga steh_wart \
        sterd sthan stim_die stim_fuer stim_ist stle> stun_beim stun_mit stver suffe swage swap_shif sware swimm \
        swit_to t_even taben taet> tag_nach tage_am tage_und tagsa tagsu tars> tasse taus_der tbar> tech_eine \
        tele_gesa ten_the tenda tenja terda ternz text_and than_you thand that_exis that_he that_woul the_arra \
        the_chan the_city the_deli the_depo the_fort the_loo the_neig the_page the_pub the_ring the_stan the_thre \
        the_trac the_wedd thei_phon them_with thes_thin these they_coul they_send thir_one tholo thre_are thur_and \
        tnis> to_last to_nine toch_kenn told_it topps torch track trad_the trag_ich trai_my treue tried trol> tself \
        tskal ttlic ttres tuerc tun_bis tvere twann twic_the two_mont tzeit uble> ubsta ucks> uebe_nich uegen uehe> \
        uengs uerch uessw uestu uetet ufbau uffer uhr_auf uhr_das uhr_fahr uhr_heim uhr_kein uhr_per ujahr ultan \
        umge_der umge_hat umgeb umges umgew ummi> und_hael und_scha und_seit und_war und_will unde_eigh uns_der \
        untee unti_frid up_a up_on urchk urcht urnen urnin usgew usnah ustan ustry ustue uwage vegan verd_hat verho \
        verl_nich vers_bei vers_ende vers_zwei vert_sind verzw vier_ab vier_aben vier_da vier_die vieru volun \
        von_halb von_maer von_nach von_seit von_zehn vorh_was vormi vote_to waeh_man waesc wanne war_und ware_vier \
        warn_an wart_und wartu was_on was_sign watc_the wech_zu weck_um wecke wedd_and wedge week_a weekl weifl \
        weigh weis_dass weni_am wenn_du wer_es wer_hat wer_kein werb> werd_ja when_she whic_i whic_of whic_the \
        wie_bish wie_es wied_die wied_in wied_wenn wieso will_nich will_nix wimmi winen wins> wint_and wir_alle \
        wir_den wir_sonn wird_aber wirk_gut wiss_wie wo_ist woch_bere woch_da woch_und wochs woehn wohn_auf \
        woll_auch woll_auf woll_und work_say worka worse wurd_am xchan xclud yeste zahl_den zehn_fael zehn_und zeitk \
        ziehu ziere zleie zu_weil zum_schl zungs zur_stun zwei_die zwei_klei zwei_seit zwei_und zwei_vors zweif \
        zwoe_mona =0,0,0,0,1,0,1 <safe <stom auf_mont aven> darf_nach ederk eine_spri es_auf ever_and ever_call \
        haven ihr_die ioned last_two mein_drei naec_und ntist omach see_so sisch stoma take_it takts the_only tled> \
        tomac uckt> us_with weil_sich weine woul_not you_find =0,0,0,0,1,1,-2 <scha =0,0,0,0,1,1,-1 <klar <met> \
        <petr alte_und coll_have eamle ebte> eine_frei erkze fore_has gedan in_thre kzeug mells nich_fuer pfei_der \
        promo rentl rkzeu romot rost> rtung sie_durc smel_of teaml telst torie von_neun weis_was wer_die werkz \
        your_own =0,0,0,0,1,1,0 <abma <gego <golf <halv <lege <obje <quit a_mind abmah ahnun alved aubst bis_zu \
        bjekt bmahn boug_me die_disp drov_over eepin egoss enze> eping funk_und gegos gosse guckt he_aske hend> \
        kam_die kundi laene laubs lege_wir mahnu mein_er my_mum nenti objek plaen play> plies polit rench room_wher \
        rossk route vier_hat war_er woch_auf zwei_den =0,0,0,0,2,-1,-1 east> enpfl least meani tage_frei tenpf ueher \
        =0,0,0,0,2,-1,0 a_well answ_is are_the ching fuen_kilo und_dana =0,0,0,0,2,0,-2 rlaub =0,0,0,0,2,0,-1 <ping \
        and_my auto_hat beerd compl dafu_den den_park eerdi ehnt> erdig ernac esse_wir flex_i four_day frid_i \
        ist_sais jetz_ein mplai my_feet nich_esse ompla pager park_kost pings rdigu rnach sagt_ich scho_run sinn> \
        um_halb uns_dafu wir_im you_on =0,0,0,0,2,0,0 <gott <tags a_sing an_ambu and_if asona bis_der bis_donn ckenp \
        den_baum dfuln enpox fulne hab_zwei had_chic has_ever herer im_somm indfu kein_witz kenpo lness marc_he \
        mende mindf mir_bei mont_bis my_wife ndful ndig> ngle> noch_jema npox> ntal> overr papa> pro_mona schl_in \
        singl tarts taus_will toch_nenn ulanc ulnes von_mont werd_muss what_one =0,0,0,1,-2,0,1 <trot otzde rotzd \
        trotz tzdem zdem> =0,0,0,1,-1,-1,-1 link> =0,0,0,1,-1,-1,0 <zule enomm fasst genom ndige ttelt uletz zulet \
        =0,0,0,1,-1,-1,1 <aisl bei_durf iterk lace> leut_die onnt> rkamm verwe zwei_stun =0,0,0,1,-1,-1,2 <crie \
        <fill cried =0,0,0,1,-1,0,-1 <vorb =0,0,0,1,-1,0,0 <stap ab_tag als_in and_show aufel davo_zwei der_best \
        desch dium> efer> erarb erpfl erst_woch haufe ich_am inde> laere not_a nur_mit praxi raxis scho_in seil_und \
        six_of strit the_trad uegel woch_frei =0,0,0,1,-1,0,1 <kopf <teig bled> buege eisch eitsp ekonn fortn gekon \
        konn_ich liere nnis> ortni raini rtnig tnigh uatio =0,0,0,1,-1,1,-1 <anfi allet anfin einm_in nebe_eine \
        nfing wait_for =0,0,0,1,-1,1,0 <gepu anned bei_zwei etche geput jahr_war putzt schi_sie the_four tote> \
        um_eine unte_mein utzt> wer_ande xcel> zugeh =0,0,0,1,0,-1,-1 aeufe educt eufer kaeuf than_a weima zweim \
        =0,0,0,1,0,-1,0 <kopi <stov <verp adtha baute bstae chwit darf_ich dthal eine_neue enhal entri euebt geueb \
        hiel_ihr hwitz ich_heut insti kaest kopie man_hat mit_ihm ndess nees> nine_mont nur_gefr opier piert setzu \
        sie_die stove tadth tenst und_hiel von_fuen vor_zwei =0,0,0,1,0,-1,1 <feed <kell <masc amed> burge die_auf \
        edbac eedba ernst eschw feedb im_kell near_the ousin sie_hatt weil_er =0,0,0,1,0,0,-1 <beib <bigg <cate \
        <febr <kast <manu <nun> <onbo and_one anner anual ardin bigge bruar ebrua efaeh entio ernah etail exame \
        febru filli firs_mont hown> ich_jede jede_dien manua nboar nnen> nochm ntion nual> oardi ochma onboa rista \
        rnahm rzeit shown stanz tanze they_gave tice> xamen zeich =0,0,0,1,0,0,0 0_abge 0_drei 0_gese 0_lebe 0_punk \
        0_teil 0_um 0_with 0_zwei <abdr <akte <altm <anwa <autu <bask <bau> <befa <bega <bid> <bien <blan <blok \
        <broc <butt <buyi <camp <ceil <chim <chor <clau <cool <copy <cork <de> <dear <derz <doer <ears <eati <ehe> \
        <en> <enti <erhi <etik <eusi <ex> <fege <floa <floe <fluc <fund <gekn <ghoc <gues <guil <haem <heid <het> \
        <iris <isch <isla <jann <jura <kais <kamp <kauf <kerz <kios <kirc <klic <lab> <lava <leaf <leak <lebt <lein \
        <leng <leve <lite <logb <maur <midl <mile <milk <mope <mund <nan> <nois <nuss <ohr> <opa> <opfe <pant <parc \
        <pate <pfor <plum <poet <poin <priz <rail <refr <rend <riva <rolf <sait <saue <seme <shel <skip <spac <stru \
        <stub <swep <towa <trei <try> <turm <uebt <umkl <unit <ute> <vo> <wien <wink <wris <youn <zers <zutr a_blok \
        a_call a_cour a_kitc a_repo a_sign a_stri a_valv a_ware ab_febr ab_im aben_in abge_als absc_ist abso_aus \
        aceme achha acht_uhr ackle actic adet> admec adow> aehig aehrl aeht> aemme aermt aeuch aeude aflet agai_a \
        agai_next agebo ahrgu ailer ailor aiser aitin aker> akte> alle_die alle_jetz alle_sieb alle_uebe als_vers \
        am_ersc am_vier amme> amon_the amps> an_inst an_nur and_asks and_carr and_cove and_old and_put and_said \
        and_will andbu andkr andmo andta anisc anlau anlei ansla answ_the appr_and appr_at arbe_und arcel arely \
        arked arri_at artic as_it as_long ased> asen> ases> ask_whet atene atent atic> atist atory atung atur> \
        auch_mit aufg_wenn aumei aus_als aus_hand autob autum avor> axisa back_on badet baeud baut_eine began \
        begi_im bei_dene bei_etwa beibr beim_chef beko_mein beln> benen bens> berar beri_unte besi_the best_habe \
        best_unte bezi_0 bid_for biene bindl blank bloc_teac bloke booke born> braum brave brie_die broc_show \
        bruc_mit bruck butte buyin by_two by_whoe carr_a ceili cemen chaer charg chbes cheap cheme chert chige chimn \
        chite chkun chlep chmie chnee chnue chors chri_and chsch chtes chti> chtte chtue chure chuss ckens claus \
        cler_and coll_in cone> confi copy> cork> cost> coul_take cour_at cove_by ctice cture cutti da_noch dana_noch \
        dann_war darst das_bild das_noch das_will davo_in davor dbuch dear> dem_eige dem_ein dem_gela dem_land \
        dem_sein den_hund den_koll den_letz den_mund den_prei den_sche den_tag den_vorg der_ist der_juge der_jung \
        der_kurs der_mitt der_pfor der_tasc der_ton der_unte der_wett des_jahr des_land desbe dessi diale die_auge \
        die_bind die_dafu die_eign die_fach die_fest die_halb die_kost die_land die_miet die_pale die_voll die_vom \
        die_wirt diolo dkrei dland dmech dmoth dner> dnung does_not downs drat> drei_ange drit_lehr drit_war ducte \
        due_in durc_hatt durc_ist eafle eased ebade ebaeu eboge ectur eferi efert egann eheim ehrge ehte> eichn \
        eigh_week eihen eijae eilin eimfa ein_sech eine_abdr eine_auto eine_link eine_mann eine_sait eine_schw eirad \
        eishe eisma elev_of emise endei engeb enges ength ensiv ensto entir eppt> er_beim er_brin eratu erft> erhi_0 \
        erhi_eine erhie erkae erkel ermen ermt> ernve errn> ersio erspa erst_im erst_lehr erwen erwer erza_sie \
        es_ich es_trot esbes esess esste ested etaer etal> etern etest etike etry> eueru euro_fuer eusi> even_a \
        expe_a expen ezeic faehi fail_the fair_the fass_aus fehl_die ffahr fhaus fied> find_in fined firm_hat flets \
        float fluch foeh_in foll_the for_good for_what fort_one forte frag> frag_die frei_in from_spri fuer_d \
        fuer_irge fuer_kran fuer_sie gbook geba_im gebad gebog gedr_und gefr_was gege_mit gehe_der gehei geko_hat \
        gele_hat gelee gema_habe geme_eine genbi gende gepr_die gepro geses gest_die gest_sie gesta gete_habe ghock \
        giebe ging_das gist> glish grand gsgeb gsjah gskla gsrec gstel guest hab_das habe_fuen habe_zur hael_auf \
        haemm haerf haet_mir halls hand_hat hand_sign hand_von handb harge hart> harte hase> hat_heut hat_nie hat_s \
        haus_fuer haus_verl haus_zwei haute heap> heimf heis_jetz helve hensc herrn hert> heut_als heut_die hhilf \
        higt> himne hitec hkraf hkund hlepp hlten hmier hnee> hoer_dann holzb hors> housi hrein hrgut htest huett \
        hure> huss> hwaer i_bid i_fail ich_alle ich_kein ich_laut ich_mach ich_was ich_weis ich_werd icult idea> \
        idlan ielte ietet ihre_eige ihrer ijaeh iked> ilor> im_beri im_gart im_schu im_sept im_verg im_wohn imme_auf \
        imney in_karl in_sept in_wels in_whic inall indli inend inere inik> inne_von ins_haus inte_der inton iolog \
        ionis iosk> iradm ircht is_hand is_now isanl isch_de ischa iser> ishin isoli isonk isor> ist_dann ist_durc \
        ist_laut ist_verp istin it_took itect itore its_grad itsam jaeh_unte jahr_0 jahr_als jahr_blei jahr_das \
        jahr_komm jahr_nach janni jede_lehr jede_stun jema_etwa jetz_nebe kaise kame_aus kann_was kanto kaufh \
        kein_ersa kerze kilo_of kiosk kirch kisch klick klin_die klin_schl knien komm_eine komm_vorb kopf> kopi_die \
        kopi_habe kost_von kter> kuebe kuen_ein kulat kurs_hat lacem laes_mich land_der land_die land_ist land_und \
        land_werd landk landr lang_cour lang_hatt lank> lass_der laut_betr leaf_the leafl leak> lear_the lect> \
        left_at left_the lehr_hatt lehrb lehrm leng_of lengt lenst lerfa leuc_die licks like_a liked liter llows \
        loat> logbo lohne loke> long_as look_afte lows> ltime lucht lums> lust> lvent lzbau mal_zeig man_den man_uns \
        man_zur marc_the mark> matic maure mbled me_ruin me_two mein_eins mein_lehr mein_meis mein_ment meis_hat \
        meis_kame mich_das midla miet_und miles milk> mind> mir_durc mir_hin mir_kein mises mit_eins mit_pant \
        mit_ruec mitt_aus mklei mmerb modul mont_a mont_of moped mund> my_gran my_ment my_nan my_wall nach_imme \
        nach_sech nachh naeht nally ndau> ndbuc ndein ndesb ndesc ndesl ndkre ndmot ndrat ndtag nerha neys> ngern \
        ngskl ngsre ngth> nich_lach nie_geme nie_was nist> nkauf nkten nnerh no_cert no_degr no_idea noch_und noise \
        nolog nord_von nsam> nslat nstai nstoc nstue ntire ntrie nur_um nussb nwaer nwind nzelb obahn obwo_die ochto \
        ochur ocket oetry of_cour of_its offe_rech ogboo oise> olven on_i on_site once_sigh one_of one_on onist \
        onsbe oped> opfer ophie ordnu ords> orne> orzub ospiz otte> otted oung> ourth out_i over_and overs oward \
        ownst paces panto parce parks parti paten pend> pfort phin> pilot plerf plums poetr poin_at prei_fuer \
        priz_for prize prue_die prue_mit ptops pumps putte queue radme raeu_von raeuc rageb rahlt raile ramme randm \
        ransl ratun rbaue rcel> rchit rchtu rdner rdnun rege_fuer rely> remis repo_of retae rhalb rhalt rhiel riges \
        ritts rize> rkell rnst> rnver rochu rolf> rolf_von ronic rpfli rscht rsenk rsion ruchr ruefe rwend rzube \
        sachk said_a sanle sauer sauge sbruc scan> schar schi_woll schl_war schl_zum schmi schn_mit schr_seit \
        schr_unte schu_am schu_im schus schw_der screw sech_am sech_von seit_herb seit_mona seit_sept senke sent_to \
        sesso sfach sgebu shelv sie_an sie_hing sie_ihn sie_zwei sign_in sign_my sign_up sind_fuen sklau sland smann \
        soga_die solie soll_sie sordn sout_west space spen_on spen_the spiz> spri_von ssbau ssieg ssor> ssure ssyst \
        stach stan_und stech steh_unte steme sterk stin> strah strin stron swept szent take_on take_two tari_mit \
        tate> tatis taug_the tbild teac_take tectu tele_sagt telt> tensi term_at ternv terun that_it the_arch \
        the_ceil the_cert the_cutt the_even the_exam the_fee the_fill the_lice the_logb the_midl the_pare the_prog \
        the_roof the_tea theor ther_they they_put this_autu thon> tiket time_i tire> tisti to_have to_hold to_look \
        tobah took_it topf> toren tores tove> toves towa_the towar trahl trai_i trai_last trail trech trede treib \
        tring tumn> ubere uchre ucted udiol uebe_ohne ueben uefer uerse uerun uests ueue> ufelt ufhau ufspr ugeho \
        uhr_zu umeis umfa_0 umkle umps> umsc_zur und_erkl und_ich und_kass und_meis und_mir und_rech und_sech \
        und_stel und_zeig und_zuge undes ungsj unit> unse_azub unte_ande unte_aufs unte_vor unti_my up_ther uptsa \
        urger urth> us_were used_them utoba uttin utumn uying verda verl_habe vers_schr vers_ware vier_der vier_teil \
        visit vo_mit voll_die vom_arbe vom_haup vom_kund von_vorn vor_freu vor_zehn vorn_an vorne wache waiti walle \
        ware_logi warnt was_for was_not was_sie was_told was_will was_zwei weih_und weihe weil_sais weira wept> \
        wer_mach wien> will_spen wird_heut wird_uebe wirk_die with_no with_ten wnsta woch_beim words work_the worte \
        wrist wron_sinc xisan xpens year_have year_two young zbau> zeig_was zelbe zenst zent_die zers_und zersp \
        zum_selb zum_werk zwei_auf zwei_im zwei_in zwei_kind zwei_nach zwei_weil zwei_wint zweir =0,0,0,1,0,0,1 \
        0_vorh <brae <brav <drea alle_gela braeu errue for_us htend ist_unte komm_aus lersc mir_und nduct nenbu \
        plers ptsch riven rruec run_the shing sits> t_know tag_stan the_draw the_seat then_a took_five tops> tted> \
        uptsc wir_bei zwei_lieg =0,0,0,1,0,1,-2 <ihm> =0,0,0,1,0,1,-1 0_in <pall <reve <trad a_boar aeder at_with \
        bunde hangs hit_the kam_mit man_in mmed> nich_als nzeln raede rever them_wron trade uetze verb_mit year_on \
        =0,0,0,1,0,1,0 <baue <cutt <dial <lind <reda <stac angs_vor der_klin dien_mit endar gege_und genha gsvor \
        hat_vor imete indau keln> lever linda ngsvo rbrac s_the stack supe_is swere tein> week_in wered wher_to \
        with_ever zlich =0,0,0,1,1,-1,-1 elves erkl_mir hatt_ich kamen lves> wenn_ich =0,0,0,1,1,-1,0 <feie <opti \
        <zieg the_till war_0 ziege =0,0,0,1,1,0,-1 <dad> aeft> ainst arbe_von den_schl egeri gains ich_als into_the \
        ptop> schu_die =0,0,0,1,1,0,0 <begl <jewe <scra der_reed eils> erly> eweil ichne im_land jede_mitt jewei \
        koch> mal_selb ment_it my_lead nente ob_mir reine rsone schi_der sonen spers style tyle> um_zehn verru \
        vom_schw von_sech waert was_two weils =0,0,0,1,2,-1,-1 enne> =0,0,0,1,3,-1,-3 chte> =0,0,0,2,-2,0,-1 absch \
        =0,0,0,2,-1,-1,-1 neer> =0,0,0,2,-1,-1,1 <link =0,0,0,2,-1,0,-1 erbri war_aber =0,0,0,2,-1,0,0 <math <zinn \
        das_hand den_rest lehr_ist mathe mit_sech rchge seat> ten_week urchg =0,0,0,2,0,-1,-1 <lapt ahme> aptop \
        hat_nur heim_und ich_um lapto =0,0,0,2,0,-1,0 am_arbe bauer den_neue eites fifty ifty> im_zwei zwei_stud \
        =0,0,0,2,0,0,-1 <lice beitu cence chmal chtsh from_my icenc it_from licen ruin> verpa =0,0,0,2,0,0,0 <fees \
        a_trai a_tuto draw_and erkur exam> fees> fift_four fikat hrste i_pass ifika im_lebe in_echt lands lotte \
        me_on mein_ausb mich_inzw noch_mal oling oolin rkurs seco_go sie_durf the_appr the_inst tifik uehr> utor> \
        voca_coll =0,0,0,3,-1,0,0 zur_hael =0,0,0,3,0,-1,-2 <echt =0,0,0,3,0,-1,-1 at_fift =0,0,0,4,-1,0,-1 sschu \
        =0,0,0,5,1,-3,-3 year> =0,0,1,-3,0,4,-1 ager> =0,0,1,-2,-1,1,2 aber> =0,0,1,-2,2,-1,-1 where \
        =0,0,1,-1,-1,-2,3 eine_halb =0,0,1,-1,-1,-1,1 <car> <germ eraus germa herau =0,0,1,-1,-1,-1,2 <ques ebrac \
        uesti =0,0,1,-1,-1,0,-1 stes> =0,0,1,-1,-1,0,0 <anot <grou anoth deswe enlic ersoe es_in hoer_ich nothe \
        oenli rsoen sinc_the soenl wusst =0,0,1,-1,-1,0,1 lizei olize poliz weit> =0,0,1,-1,-1,0,2 <fore \
        =0,0,1,-1,-1,1,-1 group mera> numme weis> =0,0,1,-1,-1,1,0 bstau paete staub =0,0,1,-1,-1,1,1 absta \
        =0,0,1,-1,-1,2,-1 ummer =0,0,1,-1,-1,3,-1 entie =0,0,1,-1,0,-1,0 ehere habe_wir hour_and =0,0,1,-1,0,-1,1 \
        <foye acke> foyer hand_der onnen =0,0,1,-1,0,-1,2 im_bus =0,0,1,-1,0,0,-1 da_der ffere had_a hat_sich \
        sass_ich =0,0,1,-1,0,0,0 0_marc <aner <erwu <jack an_mein ancy> anerk ausk_der boers das_kann der_mail \
        der_wirt dual_stud effne ernte erwue euter fach_auf folde fueh_klas ich_stan indu_und ist_bis ittle jacke \
        klaes lstel mitt_moeg musst nach_ausk nimm_das nimm_die noch_mein nscht ntest ntgeg oerse reche rwuen \
        scho_mit sein_werk some_s sport stan_scho stun_spae tag_der tehe> tenpa tgege the_post uert> und_schu zu_und \
        zum_tag zwei_mitt =0,0,1,-1,0,0,1 <beig dann_doch deste erala forma ich_mich igebr keral matik ormat rala> \
        rmati schu_ist shou_be sich_beim =0,0,1,-1,0,1,-2 <thou =0,0,1,-1,0,1,-1 <emai aeger email erwar und_gefr \
        =0,0,1,-1,0,1,0 eleri frag_was lerin uensc wuens =0,0,1,-1,1,-1,-1 <octo ctobe erhei ffer> octob \
        =0,0,1,-1,1,-1,0 <get> =0,0,1,-1,1,0,-1 <roll aning eanin that_was tift> was_a =0,0,1,-1,1,0,0 <ausp <colo \
        auspr colou mmend olour sehe> uspro =0,0,1,-1,2,-2,1 werde =0,0,1,-1,2,0,-1 <augu <far> augus gust> ugust \
        =0,0,1,-1,3,-2,0 <wher =0,0,1,0,-1,-1,0 esagt for_an gesag konze rlies staer taerk =0,0,1,0,-1,-1,1 <anyo \
        <cut> <hera anyon chran ebel> erwec he_is hink> hrank nyone rwech von_mein =0,0,1,0,-1,-1,2 der_tuer istie \
        misti mmist ummis =0,0,1,0,-1,0,-1 aecke iches rein> zwoe_jahr =0,0,1,0,-1,0,0 <baec <kolo <sah> <tax> aubt> \
        auf_nach baeck bei_ging das_so day_with die_dame die_unte dien_eing eine_absa ende_des ertne es_um estes \
        gesp_bei hrter ich_scho itmen kippt laubt lfen> me_for mont_ange pump_und rgeld sieb_woch stan_eine stel_in \
        stel_sich um_schw =0,0,1,0,-1,0,1 <amt> <blin <smil blind dem_vier drei_wint iley> im_umsc kolon lonne miley \
        mit_smil nats> olonn smile tille umpen =0,0,1,0,-1,1,-2 fuers =0,0,1,0,-1,1,-1 0_hat den_scha der_fuen eded> \
        eeded falle messe neede nur_die roup> sweis =0,0,1,0,-1,1,0 <eyes auswe eyes> her_own mpen> name_nich \
        time_the uswei writt =0,0,1,0,-1,2,-1 anze> =0,0,1,0,0,-1,-1 <prop apier lueck papie pers_bei piele pier> \
        von_lieg will_be =0,0,1,0,0,-1,0 <konz <map> <pane <spei <stae a_refe abte_von am_bahn anel> den_hof \
        eine_davo erest etten four_and furt> gain> gesc_der hat_gefr hing_und ich_soll ierer man_woll mich_der orter \
        ortie ountr panel rtier sene> show> steh_nur thall the_head the_old tuer_auf untry werd_der =0,0,1,0,0,-1,1 \
        <erns den_kaff er_ist lants rnsth sent_the spot> sthaf thaft und_rede ve_neve vote> weint wore> \
        =0,0,1,0,0,0,-1 <erwa <file <guel <knie <numm <stad <trag <zimm adens arbe_ist aushi eels> eine_schn elsew \
        erkun falls fort> guelt hacht hat_soll heels ilfen ist_zusa lsewh nach_zwei nruf> out_of polie rang_on rwart \
        sewhe stadt to_ask uelti unte_der ushil vorha wird_gera =0,0,1,0,0,0,0 0_daec 0_deze 0_febr 0_juni 0_tage \
        <able <acro <actu <adva <aehn <akze <bag> <bedi <bicy <blae <blat <blog <bric <bund <chos <decl <dein <doin \
        <drai <dual <ehem <einl <einu <erfo <flew <geki <geni <haft <haub <herd <hi> <hist <husu <invi <jo> <kaef \
        <kiel <kiln <kit> <kita <knet <koec <korb <kotf <krat <kuns <lie> <loch <logo <mass <migh <mitm <myse <niec \
        <noet <oddl <owes <paar <pale <pfoe <pram <prec <prev <proo <prou <psyc <quay <refi <requ <rete <rive <ruck \
        <shap <spar <spor <stag <tick <tile <traf <uhrz <ulm> <unau <view <web> <wegg <whit <wirt <wond <yout <zeug \
        <zog> <zuku a_bus a_case a_chil a_clea a_diff a_door a_fixe a_lett a_lorr a_pers a_pram a_prop a_recr a_test \
        a_towe a_walk ab_sofo aben_an abgeg abili able_to ables absa_die absa_im absc_war abst_im achpr acht_sind \
        acht_tage achtk acros actua adre_an advan aefig aehnl aerku aessl aetse afte_some afte_they afte_thre \
        agai_at ahnar ahnte alent alett alige alle_im alley allge allst als_bewe als_elek am_feie am_herd ammie \
        ammti an_inte an_jede an_mit an_sie an_um an_vers and_by and_even and_for and_hand and_hear and_offe and_on \
        and_who andge andma ange_mir anget angez angsb anred anyo_who aperw appl_in apri_and are_expe arric artel \
        aske_to aske_whet asse_day asspo at_any at_aske atei> atier attes atuer auch_zur auf_dere auf_er auf_papi \
        auf_sein aune> aus_jux auss_und baere bahn> been_able begru bei_muss bei_zum beim_betr bensm berle best_von \
        betr_der betr_meld bewe_uebe beza_nich bgege bicyc bilds blaet bles> blog> blos_ein boesc book_the brick \
        brie_zwei brin_sie brin_your cand_by care_home cerne cers> chil_and chler chobe chose chpru ckere cline \
        cludi coff_mach colo_visi comp_and conc_a conce costs cour_for cran_oper ctual cycle dami_wir dana_habe \
        darf_die das_blat das_buch das_er das_konz das_port das_prob das_rote das_sich das_spar datei datie ddly> \
        decli delfr dem_lebe den_brie den_erst den_jung den_komm dener depo_on depos der_eint der_fach der_haft \
        der_kita der_mess der_mond der_numm der_rent der_schl der_schn der_sech derwu desk_and deut_auf dgang dgesc \
        dich_kein dicti die_back die_bahn die_bewe die_buch die_chem die_drei die_ein die_fuen die_haen die_kass \
        die_lese die_mich die_sech die_stat die_vert die_verw dien_0 dien_ist dingu doing down_ther drain drank \
        drei_der drei_lohn drei_seku dreif dschi dschl duale dvanc dvier ebels ecksc eefle eered eeves efuel egekr \
        egere egrue ehand ehema ehnli eibun eige_rech eigte ein_einz ein_kont ein_konz ein_paar ein_prob ein_rega \
        ein_schr eine_dame eine_echt eine_einl eine_fach eine_helm eine_kart eine_masc eine_mit eine_pfle eine_wand \
        eine_wart eing_am eing_im eing_wurd einla eint_ist einun einzu eirs> eisek ekaem ekrae elen> eler> elfre \
        elist ellpl elver emali emark engi_in engi_who ensmi entes entia eply> eposi eques er_habe er_im er_schr \
        erben erbet erfra ergeh erlie ernal erned erpre erry> ersto eruch erwor erwun es_laut es_man essle estiv \
        etdie etent etig> etmas etsel etwa_auf etwa_drei etwa_in euzwo even_at eves> eviou fach_den fache fahr_0 \
        fahr_hat fahr_jetz febr_fuer feefl fens_von ferry festi ffeef fgefo files fili_am fill_in firm_has five_roun \
        flew> foert folg_ein fonis for_half for_once for_reas frag_ihn frag_nur frag_und frei_an frid_and from_five \
        from_nine from_s fuen_nach fuer_gest fuer_unse funks geho_ohne geni_und geren geruc gesa_am gesp_mit \
        gesu_fuer gesu_hat gesu_werd gesu_wird gieru ging_die glei_in gnahm gner> go_out gone_for got_an grett gstag \
        guetu had_kept had_read handg has_anyo has_left hat_jema hat_moeg hat_nich hat_vier he_had he_was heere \
        heirs helpe hemal henst herd> herse heut_zwei hines hirm> histo hitsu hkart hlern hlist hlver hnarz hnlic \
        hntec hnten hoes> holds homes homet honed hosen hprue hrzei husum hwaec hysik i_didn i_don i_hadn i_sent \
        i_shou iativ ibung icers ich_es ich_fals ich_gern ich_ihm ich_sass ich_schw ich_von icked ictio icycl iebel \
        ierun igner ihm_die ildsc ilfre ility im_fens im_spit im_trag iment in_adva in_at in_law in_this in_voll \
        indga info_fuer ingsc inlad inte_for inte_in inte_to intme intri inund inung invi_to invit inzur irkss iseko \
        isen> ist_und istor it_by itmac itsun ival> izen> jahr_ein janu_uebe je_nach jecte jema_ob kaefi kaemm \
        kaff_ich kaff_und kam_nach kann_kein kann_sie kchen kein_ich kein_vers kelte kennu kennz kess_von kiel> \
        kiln> kind_frag kita> klas_b knetm knie> koech komm_verl konz_fuer konz_laeu kost> kotfl kschi kstil kunst \
        lable landm latab laue> lches ldete ldsch lebe_in legek leid_nich lensp lief_das lieg_beim lieg_seit \
        lies_mich lies_sie lindg lined llerh llpla llzei lmach loes_die loete logo_von lorry lstud ltige ludin lungn \
        lvier mai_der mal_der malig man_auch man_habe man_schr marc_in masse mated mchen me_hers me_wher me_with \
        mehr_das mein_sie meld_sie mend> mess_in mess_seit mich_beim mich_eing might minal minu_lang minu_spae \
        mir_auch mit_ande mit_land mit_loch mitma mitt_den mitt_eine mmerp mmier mmtis moeg_das mond> mond_they \
        moth_who mpete mtisc much_as mues_die my_niec my_trai mysel nach_am nach_eing nach_etwa nach_hies nachl \
        narzt natue nbesc ncern ndelf ndene ndera nderw ndgan ndges ndly> ndvie need_a nell> nels> nenge nenwe nerke \
        netma netz_die neu_ausg neue_stel neun_tage neve_aske ngehe ngezo ngnah ngssa ngsta ngsun nich_aber nich_vor \
        nich_vorg nich_wegg nickt nie_ich niece nikum nkost nksti nladu nload nmach nnels nneng no_form nobo_coul \
        noet_ein noeti not_even note_sayi notiz nove_mit ntech nterp ntial ntmen ntraf ntrit numb_on nur_0 nur_auf \
        nur_ob nverg nvite nzept nzure obeba oddly oecke oeff_0 oertn oetet oetig of_fore of_it of_peop of_work \
        offe_eine offe_me ohne_ende ointm olds> ollma ollze olvie ompli on_tues oncer one_at one_i onzep orage orbes \
        orhan orleg orlei orry> osit> ostca ostly otflu our_slee out_with owes> paar> palet part_and passp peich \
        per_mail pers> perwo pfoer phon_call pick_and piell poli_rieg port_eine potte pram> previ prob_am proof \
        prou_of proud prue_hat psych pull_out quay> raets rammi rance rande rang_to rank_the rausg rbest rchs> \
        read_the reff> reibu reifa reing remar reply requ_for rere> reste reuzw revio rfrag rgot> rgret rief_an \
        rief_er rieme righ_and rkes> rkunf rlier rmina rmine rstec rstoe rteli rters ruitm rund_fuer rwork rwuns \
        sagt_am sagt_zu said_no sbesc schef schi_mir schl_fuer schl_steh schn_eine schn_im schn_in scho_einm \
        schr_etwa schr_in schr_mir schu_an schun schw_sei sech_lehr secti sehe_wer sei_in sei_zu seit_aber seit_sieb \
        sekos selb_ausg selb_tag seve_in seve_year sgema sgese shape shoes sich_hera sich_sofo sie_mit sie_schw \
        sinc_abou sinc_lunc sind_betr sind_offe sind_sie slow> so_geht so_laeu soga_der solvi speic spie_hat spie_im \
        sregi ssani sschi sspor stab> stall stan_mit star_in stcar stel_sei stges stic_ist stiva stoec story stud_in \
        study stun_lang stun_wart sturm such_as such_nach such_zum sund_nigh sycho t_get tammt tatik tax_numb tcard \
        teige tele_der telis telve term_0 terpr test_bei tflue tform that_some the_area the_cont the_ferr the_mile \
        the_pane the_quay the_rive the_roun the_thin the_town the_usua then_they they_aske they_even they_neve \
        they_took they_were thin_the thos_aski thou_i thou_of thre_days tial> tiati tier> tika> tiles tival tklae \
        tlauf tlos> tmach tmass to_and to_brin to_pay to_stop to_two toeck too_litt town_hall traet traf> traf_dann \
        trand trang tric> trom> tsel> tsun> tszeu ttest tudy> tuer_gesc tuerl twel_mont twel_week two_days two_had \
        two_will two_with udie> uding uebe_mich uebe_zwei uerli uetun ufgeb uhr_drei uhrze uitme ukunf umge_das \
        unbe_zwei und_daue und_erst und_gesa und_traf ungna unkst unsch unte_und unte_verl up_my ureic usgem usum> \
        utern uzwor vance verf_das verl_gesp verl_kein verl_werd vers_0 vers_vom vert_lieg vier_war vious vite> \
        vollz von_etwa von_ich von_mit vorl_in vors_am waech walk_a walk_has ware_die warne wart_in was_hers was_i \
        was_no was_stil was_wron we_were wedn_i week_late wegge wein_eine went_for wer_bis werbs werd_moec werd_nich \
        weren werkt whet_i whits who_i wir_uns wird_verl with_thei with_thre woch_drei woch_fueh woch_mehr woll_die \
        wonde wortr wunsc wuss_beim ycle> year_ther youth yself zahn_die zahna zahnt zept> zeug_und zirke zoll> \
        zu_ihr zu_sehe zukun zum_herb zum_lade zur_verf zurei zwei_beru zwei_ein zwei_elek zwei_gesc zwei_gese zwort \
        =0,0,1,0,0,0,1 0_june <exac <kera <nage <rat> a_brew ainia am_best auf_eige beim_kaff das_ange des_mona \
        eters exact fers> ffers hold_a hroom i_went inian lley> lour> mit_sein moebe schr_mit sitte stan_im stueh \
        the_boar the_slow the_spot tners tuall tuehl with_so =0,0,1,0,0,1,-1 a_clie aesen area_mana beko_bei berga \
        eitau elstu hand_mit itaus leit_der porti rater satte sent_a so_much vorle wher_my =0,0,1,0,0,1,0 <appo <hr> \
        <litt <pinn aesid bath> bei_um bild> bus_comp ectio eine_vor ezeig for_it ielle inned littl mal_ange my_noti \
        nach_hat nich_wer rachp raesi rotec she_d ssent tery> the_summ ttery uefte up_afte =0,0,1,0,1,-1,-1 bilit \
        =0,0,1,0,1,-1,0 die_frag ergre olled =0,0,1,0,1,0,-1 0_and <lake <tric <your aber_die idge> it_was rick> \
        tage_hat the_lake was_das your> =0,0,1,0,1,0,0 a_conv bsent bund> comme davo_eine der_hand die_auch dustr \
        earl_morn ecomm edica ein_dach eschu estun geht_das hab_naec in_febr in_jede indus ist_0 lean> medic ndust \
        owie> recom reque rtete ruary ten_to und_um weis_jema zehn_tage =0,0,1,1,-2,0,0 erung =0,0,1,1,-1,-1,-1 \
        hrlic =0,0,1,1,-1,-1,0 <didn bei_war didn> didn_t erber fuer_den =0,0,1,1,-1,-1,1 aktik =0,0,1,1,-1,0,-1 \
        <geno <luec achkr and_stil chkra fachk vorbe =0,0,1,1,-1,0,0 <lett acht_woch ateve deine hatev jetz_bin \
        mein_lebe schne tever whate zehn_woch =0,0,1,1,-1,1,-1 aller =0,0,1,1,0,-1,-1 eitsa ich_zwei river \
        =0,0,1,1,0,-1,0 <b> <blos bloss chwae ihn_eine jecti s_beim sesse tritt und_schw =0,0,1,1,0,0,-1 <ad> assed \
        ausb_hat erbst finde herbs rbst> woch_im =0,0,1,1,0,0,0 <cost <docu <hair <law> <stee a_ten a_two bussc \
        chgef cumen den_buss der_schr docum efig> expe_and frau_vom ocume outh> rkaeu sass_ein sling ssche steel \
        teel> uferi um_zu you_woul =0,0,1,2,-2,-1,0 <heut heute =0,0,1,2,-1,0,0 nomme =0,0,1,2,0,-1,-1 <abso absol \
        bsolv =0,0,1,3,-2,0,-1 ernt> =0,0,2,-2,-1,1,-1 ist_der =0,0,2,-2,0,0,0 erson =0,0,2,-2,1,0,0 echen \
        =0,0,2,-1,-2,0,1 an_die =0,0,2,-1,-1,-1,-1 bungs =0,0,2,-1,-1,-1,0 bei_mir =0,0,2,-1,-1,-1,1 quest \
        =0,0,2,-1,-1,0,-1 eine_ande =0,0,2,-1,-1,0,0 aeter kein_lebe =0,0,2,-1,-1,1,-1 war_der =0,0,2,-1,-1,3,-3 \
        agte> =0,0,2,-1,0,-1,-1 zusa_am =0,0,2,-1,0,-1,0 rund_ein zusa_kam =0,0,2,-1,0,0,-1 <wedn dnesd ednes \
        heut_aben nesda vor_ort wedne =0,0,2,-1,0,0,0 der_ausb eine_anme ikeri no_and schu_ab sech_indu star_on \
        vier_rund zur_prob =0,0,2,-1,0,0,1 atike und_dann =0,0,2,-1,1,-1,-1 ssel> =0,0,2,0,-2,-1,0 dress \
        =0,0,2,0,-1,-1,0 <most absa_kam die_zusa rlege robe> =0,0,2,0,-1,0,-1 esday ortal =0,0,2,0,-1,0,0 <eher \
        <leid adung dana_hat dheit die_frau enspi esund etigu hab_s i_had in_fuen kein_wo ladun ndhei oder_eher \
        sah_ich sehe_sie sundh undhe wo_sehe =0,0,2,0,-1,1,-1 sich_in =0,0,2,0,0,-1,-1 <dame i_appl =0,0,2,0,0,-1,0 \
        <moth <reje a_form eject gsges muss_ich rejec tiker =0,0,2,0,0,0,-1 <dich <refe and_it dich> efere refer \
        =0,0,2,0,0,0,0 <adre <exer <posi a_grou a_sund adres asons been_turn betag call_with chkei cise> day_at \
        down_by ercis etag> exerc expe_the grou_exer hkeit ichke im_netz lfrei lichk obeta ositi piel> rcise robet \
        selb_aben sons> stel_als szeug with_two xerci =0,0,2,1,0,-3,0 <no> =0,0,3,-2,-2,2,-1 ungen =0,0,3,-1,-2,-1,1 \
        <meld =0,0,3,-1,-1,-1,0 gesuc nterl =0,0,3,-1,-1,0,-1 rtal> =0,0,3,-1,-1,0,0 <klas klass terla \
        =0,0,3,-1,0,-1,0 am_selb =0,0,3,-1,0,0,-1 <koen =0,0,3,0,-1,-1,0 part> stest =0,0,3,0,1,-1,-1 <ohne \
        =0,0,4,-3,0,0,-1 perso =0,0,4,-1,-1,-1,-1 unded =0,0,4,-1,0,-1,-1 ob_ich =0,0,4,0,-2,1,-2 asses \
        =0,1,-3,0,1,1,0 eder> =0,1,-3,0,3,-2,1 <ever =0,1,-2,-1,-1,-1,3 <besc =0,1,-2,-1,-1,2,1 chaef haeft \
        =0,1,-2,-1,-1,3,0 schae =0,1,-2,-1,2,-1,2 <eins =0,1,-2,0,-1,2,1 jeder =0,1,-2,0,0,-1,2 shed> \
        =0,1,-2,0,0,0,0 urden =0,1,-2,0,0,0,2 kers> =0,1,-2,0,0,2,-1 <das> =0,1,-2,0,1,-1,0 maerz =0,1,-2,0,1,0,0 \
        reien =0,1,-2,1,-1,0,1 <wurd wurde =0,1,-2,1,0,1,-1 hinge =0,1,-1,-3,-3,2,3 at_the =0,1,-1,-2,1,-1,1 <hoch \
        =0,1,-1,-2,2,1,-1 <kuec =0,1,-1,-1,-1,-1,3 besch =0,1,-1,-1,-1,0,1 ange_hat sie_mich =0,1,-1,-1,-1,0,2 <lad> \
        =0,1,-1,-1,-1,1,1 <viel <wand bei_wird =0,1,-1,-1,0,-1,2 <pack =0,1,-1,-1,0,0,-1 herin =0,1,-1,-1,0,0,0 \
        eine_vers rspri =0,1,-1,-1,0,0,1 fuer_ein =0,1,-1,-1,0,1,0 <oste <prom auft> habe_es ngeho rasse ziger \
        =0,1,-1,-1,0,1,1 to_be =0,1,-1,-1,0,2,-1 ping> =0,1,-1,-1,0,2,0 anken =0,1,-1,-1,1,-1,1 aellt \
        =0,1,-1,-1,1,0,-1 many> =0,1,-1,-1,1,0,0 ersta und_in =0,1,-1,-1,1,1,0 erige =0,1,-1,-1,2,-1,0 branc \
        =0,1,-1,-1,3,0,-1 isten =0,1,-1,0,-2,0,3 starb =0,1,-1,0,-1,-1,1 haber inhab nhabe ocken tioni \
        =0,1,-1,0,-1,-1,2 <gege =0,1,-1,0,-1,0,-1 <pfla =0,1,-1,0,-1,0,0 am_dien nich_verl =0,1,-1,0,-1,0,1 by_a \
        erfes huld> merfe nach_elf rfest =0,1,-1,0,-1,0,2 <hatt =0,1,-1,0,-1,1,-1 excel fuhr> tersc tock> \
        =0,1,-1,0,-1,1,0 <oft> den_auft fuhr_vier packe rach> uebun =0,1,-1,0,-1,1,1 elten =0,1,-1,0,-1,2,-1 tive> \
        =0,1,-1,0,0,-1,-1 sure> =0,1,-1,0,0,-1,0 0_ausg und_ihr =0,1,-1,0,0,-1,1 <row> <sack <umzu alber der_kant \
        der_wand desse mens> zuges =0,1,-1,0,0,-1,2 pushe =0,1,-1,0,0,0,-1 <cold <span bsaug cold> flanz gerae pflan \
        =0,1,-1,0,0,0,0 <aboa <end> <join <rais a_thou aboar agen_crew ange_werd appl_and appla aufna beleg \
        betr_kuen cheri chlan das_gesp days_with die_abst ein_drit ein_umzu fnahm gesp_der gesto herb_in ich_vers \
        in_his in_port indst into> joine kreis legt_sein nach_erst nach_firm oder_ein of_appl pers_who plaus pplau \
        that_thei the_buye the_car told_by ufnah ugesa und_wart unse_name vor_die vorg_die yers> zwoe_stel \
        =0,1,-1,0,0,0,1 <hook eiund iundz stop_the the_boss =0,1,-1,0,0,1,-1 <einb egsch legt_die =0,1,-1,0,0,1,0 \
        <kond gscha hat_es kondi ndito =0,1,-1,0,0,2,-1 ammlu mlung mmlun samml =0,1,-1,0,1,-1,0 fenen koffe \
        mein_stel rgesc =0,1,-1,0,1,0,-1 acked bei_habe dreim reima =0,1,-1,0,1,0,0 ab_0 auf_eine endel gsdie openi \
        penin refu_to the_tabl zum_unte zusa_0 =0,1,-1,0,1,0,1 hook> =0,1,-1,0,2,-1,-1 aerz> =0,1,-1,0,2,0,-1 chere \
        =0,1,-1,1,-2,2,0 rough =0,1,-1,1,-1,-1,0 a_woma mont_in =0,1,-1,1,-1,-1,1 atura =0,1,-1,1,-1,0,-1 fach> \
        freis verbr =0,1,-1,1,-1,0,0 <geme dakti echer edakt gab_es redak =0,1,-1,1,-1,1,-1 <site =0,1,-1,1,0,-1,-1 \
        im_maer mein_sohn =0,1,-1,1,0,-1,0 dicht erbau =0,1,-1,1,0,0,-1 <wach die_meis ist_in not_expe waerm \
        =0,1,-1,1,0,0,0 <teur <troc eispr ests> maske orto> porto ranti reani reisp sind_bis trock tsamt verg_jahr \
        =0,1,-1,1,1,-1,-1 eimal imal> =0,1,-1,1,1,0,0 ab_herb =0,1,-1,2,-2,0,0 <geba =0,1,-1,2,-1,0,-1 ldet> \
        =0,1,-1,2,-1,0,0 anded =0,1,-1,2,0,-1,-2 aten> =0,1,-1,2,0,-1,-1 von_0 =0,1,-1,2,0,0,-1 ginne \
        =0,1,-1,3,-1,0,-1 iche> =0,1,0,-1,-2,2,1 beit> =0,1,0,-1,-1,-2,2 pind> =0,1,0,-1,-1,-1,0 at_my \
        =0,1,0,-1,-1,-1,1 gearb iebsa ucher =0,1,0,-1,-1,0,-1 gurt> =0,1,0,-1,-1,0,0 <alre alrea ande_in einko inbru \
        lread =0,1,0,-1,-1,0,1 gold> hoch> uebe_die =0,1,0,-1,-1,1,-1 <hebe einbr hat_eine von_in =0,1,0,-1,-1,1,0 \
        <acco <legt and_i aring erlae spae_war =0,1,0,-1,-1,2,0 tiert =0,1,0,-1,0,-1,0 <bret <tite cheib floge heibe \
        itel> kam_am rett> titel =0,1,0,-1,0,-1,1 <sist anne> im_foye lecht rmitt the_ware =0,1,0,-1,0,-1,2 ist_aber \
        llig> =0,1,0,-1,0,0,-1 die_zent formu ildin ormul rigen treut uildi woll_hat =0,1,0,-1,0,0,0 <lies <play \
        <whil am_schw begra dann_hat dem_frue doch_die drei_zaeh echba ein_grab eine_lich ektio grab_eing hbar> \
        hile> hoeri ist_ansp kurz_nach lenab loyee natur nspre oerig offe_stel pekti perie rechb senbe spita splae \
        und_ohne vorm_ein weit_0 while wort> =0,1,0,-1,0,0,1 <quie aempf der_eige eine_plat litie noch_der quiet \
        such_noch uiet> =0,1,0,-1,0,1,-2 egang gegan =0,1,0,-1,0,1,-1 grabe riert =0,1,0,-1,0,1,0 im_kata ital> \
        mal_gefr pital us_for war_im =0,1,0,-1,0,3,-2 sagte =0,1,0,-1,0,4,-3 hren> =0,1,0,-1,1,-1,-2 rothe \
        =0,1,0,-1,1,-1,-1 <betw betwe ckier etwee haet_ich the_0 tween =0,1,0,-1,1,-1,0 aeume noch_mit \
        =0,1,0,-1,1,0,-2 broth =0,1,0,-1,1,0,-1 etigt kam_der kiere mit_mein over_the =0,1,0,-1,1,0,0 drehe ich_nie \
        lates nern> =0,1,0,-1,2,-3,0 under =0,1,0,-1,2,-1,-1 eilze ilzei teilz ween> =0,1,0,-1,2,0,-2 <brot \
        =0,1,0,0,-2,0,-1 uchte =0,1,0,0,-2,0,1 <dami amit> damit =0,1,0,0,-2,0,2 prach sprac =0,1,0,0,-1,-1,-1 ctive \
        ectiv kten> =0,1,0,0,-1,-1,0 <raeu ankba buchh came_in dankb herst ners> nkbar rying steck uchha \
        =0,1,0,0,-1,-1,1 <albe <haet <ruma aised elese geles haett iesst klin_albe misch rumae umaen \
        =0,1,0,0,-1,-1,2 cess> mein_spin =0,1,0,0,-1,0,-1 gefae ihr_den klini linik nbart ockin reist \
        =0,1,0,0,-1,0,0 <cust <deze <disc <dreh <feue <kess <klap <mask <pull abge_der bis_febr chtsc den_satz \
        der_miet dered dezem die_ruec die_schl eady> engel erke> ermit erweh euerw ezemb feuer gaert geht_es hat_ihm \
        hmer> htsch ipped kesse klapp leer> mendi mont_the noch_ein ob_der park> pers_bis rdere ready rige> rwehr \
        scho_im sieht sixt_one steh_in tage_spae teckt the_year timie tler> uerwe uter> von_vier wehr> zembe zieht \
        =0,1,0,0,-1,0,1 0_mens <insi <whom brach brems die_prob erade frau_hat gerad inie> inkom insid komm> maeni \
        reden reink rupp> vers_und war_mein whom> wied_bei =0,1,0,0,-1,1,-1 <helg at_for eitss griff riff> \
        =0,1,0,0,-1,1,0 <gebr <klet <sieh chtle eine_steh eist> heari htlei klett stun_die them_up =0,1,0,0,-1,2,-1 \
        der_grue =0,1,0,0,0,-2,1 <brie =0,1,0,0,0,-1,-1 <beco <leip afft> becom das_werk ecome eipzi hafft ipzig \
        is_on leipz misst pzig> =0,1,0,0,0,-1,0 <absp <berl <cloc <flec <geru <ofen <rece <sieg <stau aeumu \
        agen_fuer agenf altet ausla befo_a berli brief by_0 clock da_stan dem_tor der_term der_ther die_agen \
        die_anla ein_kind etver etzun eumun fahr> fuer_arbe hat_zwoe hhalt hnhof ietve im_kess inkt> iterv jahr_vor \
        lters ltet> mietv muend nterz park_0 reibe rstei sagt_eine scha_alle schu_ich seln> sich_auf sie_bis \
        soll_uebe stan_das steil tvert uehen uendl uhr_eine umung und_brac und_gesc unse_haus unse_repo uren> \
        verl_der vers_tuer vier_minu vor_eine vors_die wege_des wir_noch wir_vom work_at wurd_eine zwei_mete \
        =0,1,0,0,0,-1,1 <fael <inha <wohi annel das_auf der_schi esper gesc_von gespe hanne hien> hing_es last_week \
        move_to ohin> the_day uecht wohin zeig_das =0,1,0,0,0,0,-1 0_kein <fing <geku <hit> <knoc <tank <verz alist \
        auber bschi build chenb daru_und das_holz dass_sie der_umst die_naec die_name drei_davo each_of eheri eitsg \
        eplac erhin eumt> eunze finge gege_den gera_die gewe_die hafen hatt_der ifter im_mai in_klin insel into_a \
        isier ist_am itssc lifte light meet> mehr_mit mein_sich mern> nzehn pinse rend> rhin> seit_vier so_viel \
        spann the_afte the_labo they_said tssch uber> uite> und_krie uns_kein unzeh war_vom weig_sich weil_das \
        =0,1,0,0,0,0,0 0_auf 0_aus 0_bei 0_da 0_degr 0_eine 0_juli 0_kilo 0_klei 0_mann 0_of 0_schl 0_stan 0_stue \
        0_temp 0_to 0_vom 0_who 0_zust <abfi <absi <abwa <acid <alps <anli <aque <armb <arti <aver <bade <baeu <baug \
        <bauh <beam <bent <bewu <bloo <boer <bohl <bot> <brei <brez <buen <busf <cann <cath <caug <chlo <chro <chur \
        <clip <colu <coro <crac <crus <dair <dama <dees <dere <diab <digg <drif <dusc <elan <erds <erha <erli <ersc \
        <evak <faci <fans <farb <flog <flow <flue <frem <fuld <futs <fyli <g> <gas> <gefl <gehw <gemu <geor <gerb \
        <gmue <grea <guar <gurt <haar <hafe <heli <hono <host <hubs <hurr <hut> <ice> <ilme <infa <judg <kaem <kart \
        <kate <kerl <kief <kipp <kist <kohl <krac <kuri <lini <lit> <loec <logg <loll <loos <lowe <luft <lupe <makl \
        <maue <metz <mole <moor <moun <movi <muet <nase <nein <nirg <ok> <outc <pair <pave <pfar <piac <pier <pitc \
        <plun <qual <quic <ran> <rauc <rean <redu <riss <ruts <sag> <save <sear <seek <sekt <shaf <shan <sili <slat \
        <snow <soci <spez <sple <staa <stoc <stol <sunk <sure <swin <tagg <tape <tapp <tauf <tins <tot> <touc <trap \
        <true <type <umsp <unac <unfr <ursa <vica <vorw <warr <wire <wolk <wona <zuga <zugl <zusp a_bit a_coac \
        a_cont a_cran a_dair a_fift a_fine a_foot a_hurr a_mess a_post a_pres a_priv a_rout a_taxi aare> aatsa ab_es \
        aber_dass abeti abfin abge_es abou_two absa_weil absic abspr abste abstu abwas acco_for acenz achst acid> \
        acili adlin adsid aehne aengs aenie aertn afte_s agebu aggeb agged aglic agram agsst akler akuie alati ality \
        alkin alle_hatt alle_mein alloy als_0 als_gege alte_aufg alte_firm altsc am_hafe am_mueh am_tisc am_told \
        amals amer> ampol amts_hat amtsg an_dies an_open and_his and_thre and_told and_used ande_best anga_des \
        ange_von ange_wurd angri animi anker ankka ankun anla_zwei anlie annun annwe antel antie anuta anwal aqued \
        arbe_wied arben arden are_at are_meet are_unac arewe argen arm_in armba armie arrer arton as_well astun \
        at_twel atast ately atemn atere athed atisc atsan auern auf_acht auf_besc auf_betr auf_gehw auf_inte \
        auf_offe auf_weit aufg_werd auher aumen aus_fuer aus_zwei ausb_ist ausga aush_die ausri aveme badem baeum \
        ball> banke barge barte bauhe beame beban been_die been_disc been_info beend begi_in bei_wind beim_letz \
        beim_naec bein> bekra belsc benc_are bensg bent> bent_the bergu beri_die beru_hat best_eine betr_ware bewus \
        bfind bgeha biet> bin_beim binet binn_sech bis_auf bit_of blood bock> bogen bohle bord> brann brau_im breit \
        bren_seit breze brid_with brig> brou_down bscha bschr bsich bspra bten> buchb buend buffe buil_a buil_and \
        buil_by built burns busfa by_lett can_hear canno carry cast> cathe caugh cenza chain chan_to chatt chhan \
        chlor chnel chner choen chtko chtme chweb cial> cilit ckdow ckten ckzug clea_the colum come_off comp_had \
        conds conne cont_had cont_with copte coron coul_have coun_and coun_is cour_in crac_on crack crush da_ein \
        da_seit da_wurd dairy dales damal dami_nich dami_sie danut darum das_0 das_brot das_ding das_etik das_foto \
        das_geba das_gewe das_kipp das_lage das_vorh dass_ihr daue_vier day_befo dboar deadl deck_der deckt deesk \
        degr_in deli_the delig dem_0 dem_amts dem_depo dem_haus dem_hof dem_mess dem_morg dem_tite den_feri den_haen \
        den_naec den_niem den_stur den_true dendi der_anla der_bauh der_beam der_dama der_faeh der_koen der_lade \
        der_list der_mole der_pfar der_rich der_rota der_stre der_uebu der_vor der_warn der_wind der_zeit der_zwei \
        derho des_brie des_hers des_unte dges> diabe die_acht die_ausl die_baen die_beid die_brem die_drit die_frei \
        die_funk die_haus die_heis die_kart die_lack die_lize die_mess die_rett die_staa die_tran die_unfa die_vor \
        die_ware die_weit die_west die_woll die_zerl die_zufa disc_the disp_hat dline docke dral> dreds drift \
        drit_wird dside dstae dstos durf_die duri_a dusch eadli eamer eanim earch eband ebeba ebekr ebena ebran \
        ebten eckzu eders edral eende eere> eeska efael eferb eferu effe_from eflog egenz egrab ehael ehweg eiang \
        eiern eige_hall ein_guta ein_mita ein_neue einb_mit eine_aush eine_besc eine_deck eine_fili eine_gest \
        eine_klag eine_mail eine_mont eine_nebe eine_scha eine_spre eine_stau eine_stif eine_stro eine_verk \
        eine_verl eine_vier eine_zahl eine_zeit eine_zwan eing_der eing_ein eing_in eing_word einm_mit eins_der \
        eins_mein eisss eitsf eitsi elan> elbau elenk elf_stun elhei elico elier eligh ellsc elwag emitt emnot empor \
        emse> enabb enan> enban enbau enber enbre enced enes> engen engst enhae enien enjob ensge ensup entfe entla \
        enueb enza> epair er_abge erang erda> erdac erdec erdic erdst erenz erfte erger ergun erhol erker erlit \
        erloc ermos errte ersag ersfe erst_am erted erurt es_best es_ist es_jetz espru essau essge essta esstr esswe \
        estec estge esult etary etic> etref etweg etzge euche eumte euzfa evaku ever_eigh ever_else ewarn ewell \
        ewuss expe_to expl_in explo ezial facil fand_die fans> farew farre febr_0 fecti fehl_seit feld> fenst ferge \
        fernt ferun festg feue_und ffet> fgest filed findu firm_0 firm_an firm_habe flast flown foll_it footb for_at \
        for_both for_word forge forme foto_mein frau_im frau_in frei_werd fremd frue_das frue_nach frue_stan \
        frue_ware fted> ftung fueh_das fueh_die fuer_heut fuer_naec fuer_sech fuhre fulda futsc futte fylin garan \
        garde gasse gate_and gdale geba_und gebor geflo gege_der geht_hat gehw_in gehwe geku_die gelae geld_in gelen \
        geme_hatt gends genes genfa geoe_der gera_in gera_und gera_vers gerbe gere_die gerun gespa gest_habe gest_in \
        ggebe give_way gmuen goes_to gram> graz_hat great grees gsbri gsmit gsstr gstra guard gurte hab_grad hab_in \
        habe_0 habe_an habe_duer habe_jetz habe_zuge had_repo had_told had_turn haen_da haen_in haen_noch haeu_die \
        haeu_habe haine hall_an hall_c hall_with hand_abge hand_des hand_habe hang_on has_shut has_stop hat_ihre \
        hat_im hat_sieb hat_soeb hatt_noch hatt_scho haus_die haus_sagt have_not have_told hdien hdraw hear_sinc \
        hedra helic hered herr_dire hesse heut_gege heut_mitt heut_nach hhand hing_am hint_eine hint_jede hirr> \
        his_van hlagb hlbac hnell hnete hngeb hoer_man honor hreis hrte> hseln htmes htskr hubsc hurri huste hut_on \
        hutte hwebt hweg> hwer> hzahl i_cast i_type iabet iacen ianga iatel icar> ich_da ichem ichtb ichtk icopt \
        ienjo ietna ifted iftun ihm_am ihm_kein iken> ilchr iliti illsc ilmen im_anfl im_hals im_krei im_ort im_roll \
        im_scha im_syst im_zent imber imme_effe imme_von in_alle in_cell in_chur in_graz in_ilme in_inte in_janu \
        in_lebe in_leip in_schw in_stor in_thea in_thei inenp inet> info_by ingda inha_von inike insen insp_are \
        insp_has insu_has insul inte_care inzw_steh ippen ippte is_drif is_shut is_unde isory issu_a ist_ange \
        ist_beim ist_gera ist_nach ist_noch ist_rech ist_vor istel it_did it_emer it_it it_our ithdr itsin ivate \
        ivisc ixing izeia ja_nur jahr_im jema_hat jetz_komm jetz_sind judge kalat kam_aus kam_eine kam_kein kam_per \
        kam_um kanne kante katas kater kehl> kein_geld kenha kerl> kiefe kippe klag_seit klag_uebe klage klebe knock \
        koen_sind kohl_im kohle koll_seit komm_zu konfe konsu kost_der krac_auf kratz krei_lieg ktivi kuen_0 kuier \
        kurie kurz_die kurz_im kzug> laeu_die laeu_seit laeu_um lag_zwis lagt> lagte land_war landg lappt lare> \
        larmi lastu latte lauf_bis laut_poli lawy_are lbach lbau> lchre ldau> lebeb letz_mal leut_auf leut_gesc \
        leut_im leut_zum lhaus licer lich_die licop liefe lieg_im lieg_noch lieg_und lieg_unte like_ever limbe \
        line_is liner lingd lini_0 linkt lins_und litte lking llent llies llowi lloy> llstr lltag lmasc lmena \
        load_of loade lock_and lockd logge lolli loode loors loose lost_two losw_woll loswe lowin lown> loyed lpert \
        lscha lschw lstre lstuh ltenr lting ltsch luft> lumn> lupe> lwage mach_das maer_und mail_mit makle mal_frag \
        mal_hat mal_mit man_oft mana_a mante mary> mast> matt_i matte mauer mehr_hin mehr_nich mein_ich mein_stan \
        meld_die melti men_in menau mens_steh merke mess> mess_sind messg messt messw mete_tief metzg mewhe mgefa \
        mich_losw minu_die mised miss_in mit_atem mit_die mit_kleb mit_um mit_vert mita_von mitt_saem mmerg mnot> \
        mole> mont_when morg_frue morn_afte moun_resc mount movin mpft> mpoli mpora mspan mtsge muss_mit nabba nacco \
        nach_ein nach_ist nach_poli nach_ruma nach_schw nach_sein nach_uebe nachs nachz naec_stun nausg nbank nbau> \
        nbein nbeka nberg ndend ndesh ndgel ndry> ndsta nebel necte need> nelle nerka neun_betr neun_die neun_war \
        neunz nfael nfass nfirm nfutt ngdal ngeno ngesp ngrif ngsbr ngsdi ngsmi ngte> nhaeu nical nich_ein nich_gebr \
        nich_unte nich_wohi niem_die niken nimie nirge nkelt nkenh nkkar nkung nment nnect nnwer nobo_had noch_bis \
        noch_das noch_die noch_ich noon_on norar not_affe not_call not_come nota_ein notar note_to now_on now_work \
        nsaeg nsel> nsgef nsiv> nsive nsor> nspek nster nsuli nsupp nsure ntel> ntfer ntlas ntran nuebe numm_0 nuta> \
        nwael nwalt nzelh oadsi ober_von obwo_ich ocial ockdo oded> oemme oerun of_whom offi_in ofil> ohne_aufs \
        ohne_lich ohne_vorw oiner old_town oldau olke> ollie olper olumn omewh omise on_satu on_sund onach onds> \
        onnec onora ooded open_on ophen opter orarl orary orde_for oreys orfal ormed orona orsic orwur ostle oswer \
        otarz ouch> oundi oundr out_in outco over_fift overd ovide ozess pale_0 pannu pannw parka past_two pavem \
        peed> pekto peop_at per_0 per_kuri pers_nach pers_von persp pezia pfarr pfla_eing pflas pfmas phon_and piace \
        pitch plan_on plat_bei platt plung poli_eine polin pool> port_whic posed poun_a ppte> pres_a prob_ist profi \
        promi proz_nach prue_ein prung pter> ptman quali quedu quick racks raet> ragge ragli ragss ralla rame> ramel \
        rampo rangr ranki rappe rary> rativ rbera rbran rbruc rdeck rder> rdich rdsto reat> rech_mit rech_unte \
        rede_sie reds> rees> reher renne repai repo_hat resul retwe reuzf rewel reys> rfall rgung rhein rienj rifte \
        rigge righ_now rinte risse rkass rksto rkstu rlehr rline rlink rlitt rlock rmed> rmenl rnhal roads rofil \
        roll_und rolls romis rona> roof_of rophe routi rovid rozes rrer> rrte> rsach rsagt rsfel rspek rtenb rteri \
        rtigu rton> ruec_von ruemm ruft_alle run_a runfa rurte rwert s_pack s_site s_stor saege sagt_bitt said_to \
        samte sanga sanwa sass_in sauft say_the says_a says_the says_two sbier sbrie scha_in scha_und schl_0 \
        schl_ein schl_stan scho_the scho_vorh schoe schr_die schr_gara schw_die schw_verl searc sech_minu sei_seit \
        seit_eine seit_woch seit_zwan selba senbr sent_its sent_them serv_von sfehl sfeld sfer> sferg sgang sgass \
        sgera shaft shaup shop_floo shut_at sich_gera sich_heut sich_jetz sich_meld sich_wie sich_zu sich_zum \
        sie_auf sie_kam sie_such sieg_wurd sinc_last sind_0 sind_ange sind_im sind_um sind_unte sinsp sites \
        sitz_jetz sitz_zu six_a skann skart snow> so_do so_kann so_wie socia sofa_im soll_alle some_to somew \
        somm_hat spark spart speed spezi spin_mit split spor_hall spre_der spri_and sprun ssauf sschr ssera ssger \
        sstag sstlo sstru sswer staa_ist staat stagr stan_am stan_da stan_ohne staud steh_jetz steh_ohne stlic stolp \
        stop> stop_and storm stre_war strib stroh strop stsch stuc_at stun_eine stun_ihre stun_laen stur_eine sturz \
        such_sie such_sind suebu sulin sult> sunk> surer swerd swert taats taet_ist tageb tagge tagra tank> tankk \
        tappi tary> tarzt tastr taufn tauft tball tcome tech_von teil_sind telie tely> temno tempo tenba terba terer \
        tersu tests teurs tfern than_0 thdra the_airp the_benc the_bonu the_bran the_chur the_cour the_crew the_drop \
        the_extr the_fell the_foot the_foun the_gold the_hear the_lad the_leas the_mech the_melt the_pier the_port \
        the_prom the_quie the_spor the_stop the_supe the_supp the_vica the_west thedr thei_post thei_way them_on \
        they_hadn thre_hund tiftu tills tins> tisc_vom tlass tmess to_its to_lear to_wait told_her told_my told_not \
        tolle tolpe tool> torey torm> toss> touch towe_a trace trag_die tragg tragl trags trall trapp tref_in troph \
        truem tsanw tschw tsins tskra tsver tuer_und tuerk turn_back turnh turz> twege twerk two_when type> tzger \
        ualit uaran uards uarry ubsch uchbi udge> uebe_fuen ueder ueduc uehlb uemme uend> uerft uern> ufahr ufens \
        uffet ugema uherr uhren uilt> ulare ulda> ulin> um_kurz um_zwan umach umens umge_wurd umspa unac_for unacc \
        unbek und_ab und_arbe und_frau und_fuhr und_mich und_noch und_soll und_sued und_verl und_verw und_zehn \
        und_zu undry unges ungsd ungse unhu_and unhu_the unkel uns_die untai unte_ange unte_sind unte_wer unte_wird \
        up_with uptma urer> urnha ursac used_the usenb usgan uslau usper usstl usts> utcom utine uzfah vakui van_is \
        vate> verar verde vere_und verf_wege verl_0 verl_am verl_eine verl_ist verm_nach vers_gera vers_von vert_bis \
        vert_blei vert_der vert_ich vert_in verur verzi vica_and vicar viel_mit vier_fahr vill_hall volls vom_in \
        vom_netz vom_stan von_augu von_eing von_fuhr von_im von_nebe von_nich von_sagt vor_mich vor_mitt vor_sech \
        vors_ein vors_uebe vorw_im wachs waeh_die waelt wage_beim walk_into walki walts wangs war_drei war_elf \
        war_kurz war_noch war_nur ware_laut warni was_aus was_offe was_out was_sent wass_hat way_the weari webt> \
        wech_nach wedn_by weg_das weg_in wege> weide weist weit_das weit_nich weiun wer_heut wer_was werd_0 \
        werd_gera were_in werk_die werk_in whic_nobo who_lost wie_frue wied_im will_der will_move wind_is winds \
        wir_hatt wir_seie wird_seit wire> wire_to with_effe with_imme with_it withd wners woch_das wohn_zu wolke \
        woma_in wonac word_die word_sein work_a work_had wort_geha writ_a wurd_als wurd_die wurd_ein wurd_im \
        wuss_von xcell xing> yling zaeun zahl_der zeian zeita zeitu zent_von zfahr zgere zieh_um ztuer zu_unte zuech \
        zufa_ist zufah zuge_der zugem zum_mona zum_stre zum_voll zumac zuru_der zuspe zuste zwang zwar_ohne \
        zwei_besc zwei_hat zweiu zwoe_von =0,1,0,0,0,0,1 <bore <gang <guta <pein <pot> <sess <wish a_lad asure bored \
        das_amts die_verl easur entei erkan erme> estli eues> ever_one fami_und five_of frue_die gege_elf gente \
        gutac heite htige hummi lad_who lech> leut_der neues ored> plan_for remse scho_zwei sind_am sory> tacht \
        the_open tisc_eine ucces ummin unde_a utach wishe year_the =0,1,0,0,0,1,-1 <erke <expl <jour <sixt <stuc \
        am_band at_had dem_naec der_hall der_sitz dien_hat ein_plak elga> hall_gest helga hied> ich_auch indin irksl \
        lendi ngete nich_zu notic olie> otice silbe sstra stock stuck tuck> wurd_vor =0,1,0,0,0,1,0 <bila <bist \
        <brue <dunk <duty <kata <leic <red> <stif <stro bier> bilan bist> das_neue der_bish drei_sach dunke duty> \
        erged erier hat_alle htsam ilanz in_cour jaeh_mit klin_in kund_ange loech noth_to operi raube seit_oste \
        sich_vor the_room ther_were tisc_alle =0,1,0,0,1,-1,-1 <ligh <weig der_schu enjah gelt> gema_und klar> \
        so_many ssung stop_work =0,1,0,0,1,-1,0 <brac <burn <waeh die_bank ebuch es_nich gebuc laen_als mit_frei \
        reet> stree the_ligh treet tschr two_peop von_zu you_can =0,1,0,0,1,0,-1 <cast <matt <set> <truc das_vor \
        ein_fens ekrie else_my eraeu gaeng gekri gsueb home_when if_the it_has racto sinc_east sorge stat_des tigt> \
        vor_weih wie_die =0,1,0,0,1,0,0 <emer <koff <kraf <prof at_half belie die_fami ehlba eine_drit eine_ist \
        emerg enge> erere erueh foto_vom iern> its_lift kern> loses merge nach_neun obwo_der oses> rerei seit_maer \
        stre_with =0,1,0,0,1,1,-1 <many =0,1,0,0,2,-1,-1 lzeit =0,1,0,1,-1,-2,0 aschi schin =0,1,0,1,-1,-1,-1 chmit \
        genen =0,1,0,1,-1,-1,0 <woma chhal oman> sgesc woman =0,1,0,1,-1,0,-1 did_not erlor loren rlore stome tause \
        teur> tomer usend =0,1,0,1,-1,0,0 <deck <gaer den_plat frei_die nach_mein optim ptimi schw_in seit_mont \
        =0,1,0,1,-1,0,1 rarbe =0,1,0,1,-1,1,-1 oren> =0,1,0,1,0,-2,1 lein> =0,1,0,1,0,-1,-1 <sohn achmi auf_und \
        blei_es es_noch hmitt nachm =0,1,0,1,0,-1,0 <gard <roof abzus die_uebr im_betr ofen> peop_are rger> sohn> \
        stan_wir vers_sich vier_stun =0,1,0,1,0,-1,1 areho rehou =0,1,0,1,0,0,-1 <suit aight auter der_war eine_der \
        erfuh garte hurt> igger ilies mein_fami mmern nach_die naht> on_full raigh rfuhr strai the_asse traig uebel \
        ueckt ware_drei wurd_nach =0,1,0,1,0,0,0 0_mal <c> <ends <humm <isol <jaus <kapu <leim <lize <wasn achse \
        anwae aputt betr_sind chsen decks drei_und drit_der ehlte ein_betr ethod fahr_der hnhei hsen> isola izenz \
        jause kaput leim_und lizen lohn_das metho mitt_im nord> ohnhe owing rafe> sitz_in slate solat stoss the_hous \
        to_beco trafe wasn> wasn_t wohnh word> zenz> =0,1,0,1,1,-1,-1 am_morg =0,1,0,1,1,0,-1 menta =0,1,0,2,-1,-2,1 \
        masch =0,1,0,2,-1,-1,-1 der_arbe =0,1,0,2,-1,-1,0 ein_zwei =0,1,0,2,0,0,-3 <hund =0,1,0,3,-1,-4,0 nden> \
        =0,1,0,3,-1,-2,-1 die_erst =0,1,1,-2,-1,0,0 ected =0,1,1,-2,1,0,-1 einem inem> =0,1,1,-2,1,0,0 <morn morni \
        ornin =0,1,1,-2,1,2,-2 ahren =0,1,1,-1,-2,1,-2 ates> =0,1,1,-1,-1,0,-1 in_may =0,1,1,-1,-1,0,0 <addr <erla \
        addre ddres es_die hers> nach_sieb =0,1,1,-1,-1,1,0 oeche =0,1,1,-1,0,-1,0 <begr agent das_verf in_june \
        leck> llena ounds ugest =0,1,1,-1,0,0,-1 herhe rheit =0,1,1,-1,0,0,0 <natu <rega ezaeh gezae hatt_den heck> \
        hulen im_spin kran> tersa vor_fuen werd_nach =0,1,1,-1,0,1,-1 ein_halb =0,1,1,-1,1,-1,0 habe_und \
        =0,1,1,0,-2,-3,2 sagen =0,1,1,0,-1,-1,-1 ehrte =0,1,1,0,-1,-1,0 <lief <tref nnung oehen tzten usges \
        =0,1,1,0,-1,0,-1 <thos <unbe aeren erken hab_die omer> stel_im those zimm_und =0,1,1,0,-1,0,0 <ins> bgebr \
        cted> der_post erzig ierzi jahr_so llstu rzig> winde =0,1,1,0,-1,1,-2 uers> =0,1,1,0,-1,1,-1 mir_eine \
        =0,1,1,0,-1,1,0 sie_nich =0,1,1,0,0,-1,-1 aetig ewher iale> inal> taeti unds> =0,1,1,0,0,-1,0 aette \
        dank_fuer dass_man die_abte ergau fahr_die fleck ich_konn noch_vor town> uendu =0,1,1,0,0,0,-1 <town ators \
        box_of hatt_mit lent> rmula straf um_elf usgef =0,1,1,0,0,0,0 <loes <stur abge_und and_cran autom best_nach \
        cies> dente eseen essun fores had_alre herr_von iessu insur ious> logo> lose> mostl ncies nine_this not_to \
        orese resee t_pick text_mess the_engi tige> tomat uest> ufgef utoma von_kam =0,1,1,0,0,1,-1 albes lbes> \
        =0,1,1,0,1,-2,0 liale =0,1,2,-2,0,-1,0 gung> =0,1,2,-1,-1,-1,0 post> =0,1,2,-1,-1,0,-1 der_herr heits \
        =0,1,2,-1,0,-1,-1 lity> =0,1,2,0,-1,-1,-1 <ehrl tigun =0,1,2,0,-1,0,-2 <offe =0,1,2,0,0,-1,-1 ittwo mittw \
        ttwoc twoch verli woch> =0,1,3,0,-2,-2,0 melde =0,1,3,0,-2,-1,-1 <gern =0,1,3,0,0,-2,-2 rief> \
        =0,1,3,1,-1,-1,-3 dung> =0,1,4,-3,-1,1,-1 <pers =0,2,-3,-2,-1,3,1 jahre =0,2,-3,0,1,-1,0 angen \
        =0,2,-3,0,3,0,-2 lten> =0,2,-2,-2,5,-1,-3 alten =0,2,-2,-1,-1,2,0 <gest =0,2,-2,0,4,-2,-2 very> \
        =0,2,-2,1,-2,-1,1 <imme =0,2,-2,2,1,-2,-1 hat_das =0,2,-1,-2,-1,3,-2 ellte =0,2,-1,-2,0,-1,1 <thei heir> \
        their =0,2,-1,-2,0,1,0 <staf =0,2,-1,-2,1,1,0 staff =0,2,-1,-1,-1,0,0 ntral ranke =0,2,-1,-1,-1,0,1 <lock \
        locke =0,2,-1,-1,0,-1,0 logen =0,2,-1,-1,0,-1,1 beauf rauch =0,2,-1,-1,0,-1,2 ftigt =0,2,-1,-1,0,0,0 am_mitt \
        ammen rbeau =0,2,-1,-1,0,1,-1 <afte after liegt =0,2,-1,-1,1,-1,-1 <feri =0,2,-1,-1,1,-1,0 die_alte onier \
        =0,2,-1,-1,1,-1,1 niert =0,2,-1,-1,1,0,-1 osed> =0,2,-1,-1,1,0,0 takt> =0,2,-1,-1,1,1,-1 taff> \
        =0,2,-1,0,-1,-2,1 utsch =0,2,-1,0,-1,-2,2 fehlt =0,2,-1,0,-1,-1,0 <mend wind> =0,2,-1,0,-1,0,-1 alle_auf \
        well> =0,2,-1,0,-1,0,0 <fuhr <manc der_firm manch =0,2,-1,0,-1,1,-1 andor ndort tando =0,2,-1,0,0,-1,-1 \
        <miet aced> wohl> =0,2,-1,0,0,-1,0 kuen_sind that_ever this_morn =0,2,-1,0,0,0,-1 <acci <anga <obwo accid \
        augun bwohl ccide ciden die_firm eaufs eberb erbea ewese gewes ingeb leibe ngebr obwoh saugu ugung wesen \
        =0,2,-1,0,0,0,0 <zent agert and_that aufe> eckt> have_been nach_anga rbau> this_afte =0,2,-1,0,0,1,-1 dort> \
        =0,2,-1,0,1,-1,-1 abour bour> labou =0,2,-1,0,1,-1,0 with_an =0,2,-1,0,1,0,-1 afen> dged> =0,2,-1,1,-2,-1,0 \
        eller =0,2,-1,1,-1,-2,0 hine> =0,2,-1,1,-1,-1,-1 weige =0,2,-1,1,-1,-1,0 <drit auch_noch dritt \
        =0,2,-1,1,-1,0,-1 <gart =0,2,-1,1,0,-1,-1 echts und_auf =0,2,-1,1,0,-1,0 sued> =0,2,-1,1,0,0,-1 <blei \
        =0,2,-1,1,1,0,-2 unter =0,2,0,-3,-2,0,2 <be> =0,2,0,-2,0,-2,1 abges =0,2,0,-2,2,-1,-1 <frue =0,2,0,-1,-2,0,1 \
        <tisc =0,2,0,-1,-1,-2,1 <hies hiess =0,2,0,-1,-1,-1,0 auch_der wher_the =0,2,0,-1,-1,-1,1 nich_und \
        =0,2,0,-1,-1,-1,2 fest> =0,2,0,-1,-1,0,-1 im_jaen lplan nachr ocked =0,2,0,-1,-1,0,0 chalt ezeit rale> rlaen \
        schal schw_im spekt suppe trale =0,2,0,-1,-1,0,1 miert =0,2,0,-1,-1,1,0 etrof roffe troff =0,2,0,-1,0,-1,-1 \
        brett cked> gged> =0,2,0,-1,0,-1,0 ionie onsul =0,2,0,-1,0,-1,1 nhalt =0,2,0,-1,0,0,-1 <goes die_werk \
        elev_week for_elev goes> gungs jetz_frei rette ssig> =0,2,0,-1,0,0,0 dort_mein dsche lage_in werd_betr \
        wird_noch zwei_arbe =0,2,0,-1,0,1,-2 <kept <lieg kept> =0,2,0,-1,1,-2,-2 raeum =0,2,0,-1,1,-1,-1 sarzt \
        =0,2,0,-1,1,-1,0 <kleb =0,2,0,-1,1,0,-2 hout> =0,2,0,0,-2,0,0 <wort =0,2,0,0,-1,-2,1 tion> =0,2,0,0,-1,-1,-1 \
        <blau blaue karte staf_at =0,2,0,0,-1,-1,0 attde chef_der hat_zuge imier tattd tdess treff ttdes \
        =0,2,0,0,-1,-1,1 den_tisc =0,2,0,0,-1,0,-1 <blum <jaen <nota blume jaenn llage lumen repla vers_wenn \
        =0,2,0,0,-1,0,0 <atem <tunn bezei blei_das der_inha der_nota dien_leer iends nbruc obeze robez schi_von \
        tunne unnel =0,2,0,0,-1,1,-2 <weit =0,2,0,0,0,-2,-1 wolle =0,2,0,0,0,-1,-2 press =0,2,0,0,0,-1,-1 <loka \
        das_stan die_ande gerue in_neun jahr_auf leut_bei lokal reiss rier> zwerk =0,2,0,0,0,-1,0 <priv bis_juli \
        consu dana_gab das_ther ermom erpuf erstr ffung hermo holzw lzwer momet nich_gefa olzwe priva puffu rivat \
        rmome rpuff rstra saal> sind_nach therm uffun verpu vor_drei =0,2,0,0,0,0,-1 <pins <soeb <vere <vill aeumt \
        at_nine berbr betr_ruft bruec cking coll_say dem_weg die_hall eltin emeld erlin ermis gemel i_am illag \
        kuen_per oeben put_it rbrue riger sgefa soebe stet> the_vill to_meet villa writ_that =0,2,0,0,0,0,0 <boxe \
        <brid <lawy <saem <unhu aemtl annon awyer bbau> boxes bridg by_phon das_absc diate eine_verd emtli hand_out \
        hebek idged immed kein_sozi kein_stel lawye mend_the mmedi nach_sind nhurt nnon> notau oxes> rged> rmiss \
        saemt schl_soll shif_has terlo unhur unte_span who_did woll_der wyers =0,2,0,0,0,1,-2 gange =0,2,0,0,1,-1,-1 \
        alle_0 eines =0,2,0,0,1,-1,0 abbau =0,2,0,1,-3,1,-1 sagt> =0,2,0,1,-2,0,-1 bruch =0,2,0,1,-1,-1,-1 <warn \
        aster =0,2,0,1,-1,-1,0 arbe_hat =0,2,0,1,0,0,-1 auf_jede emmer =0,2,1,-2,0,1,-2 mit_dem =0,2,1,-2,1,0,-3 \
        <kam> =0,2,1,-1,-2,-2,1 <stil =0,2,1,-1,-1,1,-1 dere> =0,2,1,0,-2,0,-1 assen =0,2,1,0,-1,-2,0 zten> \
        =0,2,1,0,-1,-1,-1 arte> eldet =0,2,1,0,0,-1,-2 <woll =0,2,1,0,0,0,-1 kein_mehr =0,2,2,-2,-1,-1,-1 asse> \
        =0,2,2,-1,-1,0,-1 ngeru =0,2,3,-3,1,-2,0 <oder oder> =0,3,-2,-2,2,1,-1 schaf =0,3,-2,0,-2,1,0 escha \
        =0,3,-2,0,1,-2,-1 <sind sind> =0,3,-1,-2,-1,2,0 atten =0,3,-1,-2,0,-2,1 riegt =0,3,-1,-1,-2,2,-2 sses> \
        =0,3,-1,-1,0,-1,-1 nfall =0,3,-1,-1,0,0,0 0_besc =0,3,-1,-1,1,0,-1 umen> =0,3,-1,-1,2,-1,-1 noon> \
        =0,3,-1,0,-2,-1,0 ller> =0,3,-1,0,-2,0,0 ieht> =0,3,-1,0,-1,-1,0 <anla =0,3,-1,0,-1,0,-1 <jaeh \
        =0,3,-1,0,0,-1,-1 ffect =0,3,-1,0,0,-1,0 irmen =0,3,-1,0,1,-1,-2 <past past> =0,3,-1,1,-1,-1,0 when_the \
        =0,3,-1,1,-1,0,-2 anlag =0,3,-1,1,-1,1,-2 nlage =0,3,-1,1,1,-2,-1 iben> =0,3,0,-2,1,-1,-1 <clos close \
        =0,3,0,-1,-2,-2,2 spind =0,3,0,-1,-1,-1,0 <foun found =0,3,0,-1,-1,0,-1 ebroc gebro =0,3,0,-1,-1,1,-2 \
        has_been =0,3,0,-1,0,-1,-1 <fert no_one =0,3,0,-1,0,-1,0 erlet rletz =0,3,0,-1,0,0,-1 fsgen rufsg sgeno \
        ufsge =0,3,0,-1,1,-1,-1 gaben =0,3,0,0,-1,-2,0 gesc_und =0,3,0,0,0,-1,-2 resse =0,3,0,0,0,-1,-1 betr_und \
        lauen =0,3,0,1,-1,-3,0 und_der =0,3,1,-2,-2,2,-2 ngen> =0,3,1,-2,-1,3,-4 <stan =0,3,1,-1,-1,-1,-1 jobs> \
        =0,3,1,-1,-1,0,-1 noch_nich =0,3,2,-2,1,-2,-1 <zwan =0,4,-6,1,2,-3,0 <im> =0,4,-2,-1,-3,2,0 leute \
        =0,4,-2,-1,-2,2,-2 uendi =0,4,-2,0,-1,-1,0 worke =0,4,-2,0,-1,0,-1 <line angab ngabe =0,4,-2,0,2,-4,-1 chen> \
        =0,4,-1,-5,2,-4,4 iner> =0,4,-1,-4,3,-4,2 einer =0,4,-1,-2,1,0,-2 estel =0,4,-1,-1,0,-1,-1 geste \
        =0,4,-1,-1,1,-1,-2 stuer =0,4,-1,0,-1,-1,-1 die_gewe =0,4,-1,0,0,-2,-2 eiben =0,4,-1,1,-1,0,-2 nters \
        =0,4,1,-2,-1,-1,-2 <post =0,4,2,-2,-2,-1,-2 <cont =0,5,-3,0,-3,1,0 <leut =0,5,-3,1,-2,-1,-1 llen> \
        =0,5,-2,-2,-2,2,-1 <out> =0,5,-2,1,0,-2,-2 ngest =0,5,-1,0,-2,-2,0 tten> =0,5,-1,0,-1,-1,0 meter \
        =0,5,0,-2,0,-2,-1 igung =0,6,-4,-2,-1,-1,0 ssen> =0,6,-2,-2,-1,-1,0 iegt> =0,6,-1,-2,-1,-2,0 0_leut \
        =0,7,-1,-1,-2,0,-2 <verl =0,8,-2,1,0,-2,-6 noch> =0,8,0,-3,-3,-2,0 been> =1,-6,0,2,1,-2,3 <from from> \
        =1,-5,2,4,-1,1,-3 <mir> =1,-4,-2,0,0,3,1 <und> =1,-4,0,0,0,1,0 <call =1,-4,1,0,1,0,0 tatt> =1,-4,1,1,-1,2,0 \
        statt =1,-4,3,-3,1,1,1 agen> =1,-4,3,-1,-1,4,-3 runde =1,-4,4,-2,0,1,1 immt> =1,-3,-3,-3,5,-1,3 icht> \
        =1,-3,-3,-1,0,4,1 <komm =1,-3,-2,-1,-2,0,7 gibt> =1,-3,-2,2,0,0,1 einen =1,-3,-1,-2,1,1,3 <sitz \
        =1,-3,0,-1,1,0,2 <five five> =1,-3,0,0,-2,2,1 alles lles> =1,-3,0,0,1,0,3 der_gewe =1,-3,1,-1,0,2,0 uenft \
        =1,-3,1,-1,4,-1,-1 <sonn =1,-3,2,0,0,0,-2 start =1,-3,3,-1,-1,1,1 <mond =1,-3,4,-1,1,0,-2 <aske \
        =1,-2,-3,-2,-3,10,0 <chef =1,-2,-2,-1,-2,-1,7 <gibt =1,-2,-2,-1,4,-2,1 will> =1,-2,-2,8,-3,0,-2 eiste \
        =1,-2,-1,-1,0,1,1 ist_das =1,-2,-1,-1,1,1,0 <stim =1,-2,-1,-1,1,4,-1 in_den =1,-2,-1,-1,2,0,1 ueck> \
        =1,-2,-1,-1,4,-1,-1 <agre agree =1,-2,-1,-1,5,-1,-1 <taus =1,-2,-1,0,1,0,0 ndler =1,-2,-1,0,1,1,0 <juni \
        =1,-2,-1,0,3,0,0 <serv it_is =1,-2,-1,1,-1,0,1 in_my =1,-2,-1,1,-1,1,1 <einm einma inmal =1,-2,-1,3,0,0,-1 \
        ember =1,-2,0,-2,3,0,-1 siebe =1,-2,0,-1,-1,-1,4 <lach =1,-2,0,-1,-1,1,2 <leit =1,-2,0,-1,-1,3,0 entsc ntsch \
        =1,-2,0,-1,0,0,1 rdert =1,-2,0,-1,0,1,2 i_ve =1,-2,0,0,-1,3,0 digte =1,-2,0,0,0,-1,3 von_habe \
        =1,-2,0,0,0,1,0 <punk alled calle =1,-2,0,0,0,1,1 ahres =1,-2,0,0,0,2,0 <gena =1,-2,0,0,1,1,-1 luss> \
        =1,-2,0,0,1,3,-3 habe> =1,-2,0,0,2,0,-2 ated> =1,-2,0,1,0,-1,1 <thin =1,-2,0,1,0,0,0 burg> =1,-2,0,1,0,3,-2 \
        <erkl erkla rklae =1,-2,0,2,-1,-1,0 bschl =1,-2,0,2,1,0,-2 chlus hluss =1,-2,1,-4,3,-3,3 body> \
        =1,-2,1,-2,1,0,1 inute minut =1,-2,1,-1,-2,0,3 nach_der =1,-2,1,-1,0,-1,1 <pick =1,-2,1,-1,0,0,1 <lunc lunch \
        =1,-2,1,-1,1,0,0 ruppe =1,-2,1,-1,2,-2,1 with_the =1,-2,1,-1,2,-1,0 nntag onnta sonnt =1,-2,1,0,-2,0,1 \
        und_eine =1,-2,1,0,-1,0,0 rlang =1,-2,1,0,-1,0,1 geben =1,-2,1,0,-1,3,-1 lang> =1,-2,1,0,1,-1,0 and_are \
        =1,-2,1,1,-1,0,1 studi =1,-2,1,1,4,0,-5 vier> =1,-2,1,2,1,-1,-2 rter> =1,-2,2,-1,0,1,0 uesse \
        =1,-2,2,0,-2,0,0 ence> =1,-2,2,0,-1,0,0 langt =1,-2,2,0,-1,1,0 und_zwei =1,-2,2,0,-1,2,-1 esetz \
        =1,-2,2,0,0,-2,0 kann> =1,-2,2,0,0,-1,1 <star =1,-2,3,-1,1,0,-2 asked sked> =1,-2,3,0,-1,-1,-1 bis_zum \
        =1,-2,3,1,-1,-2,-1 hat_mich =1,-2,4,-3,0,-2,1 ment> =1,-2,4,-1,1,-1,-2 ertag =1,-2,5,-1,1,-4,0 <fahr \
        =1,-1,-3,2,-3,0,3 <jede =1,-1,-2,-1,2,-2,2 on_my =1,-1,-2,-1,2,0,1 chich hicht =1,-1,-2,0,0,0,1 years \
        =1,-1,-2,0,3,-2,1 <will =1,-1,-2,1,0,1,1 ears> =1,-1,-2,1,0,2,-1 <habe =1,-1,-2,1,2,-1,0 <anfa \
        =1,-1,-2,2,-1,1,0 my_firs =1,-1,-2,2,2,-2,0 <zwoe woelf zwoel =1,-1,-1,-2,1,3,-1 over> =1,-1,-1,-1,-1,-1,4 \
        <hier =1,-1,-1,-1,-1,1,1 eant> produ =1,-1,-1,-1,-1,2,0 <schm =1,-1,-1,-1,0,-1,1 zaehl =1,-1,-1,-1,0,0,1 \
        the_new =1,-1,-1,-1,0,1,0 <each =1,-1,-1,-1,0,2,0 <mist =1,-1,-1,-1,0,3,0 <ganz =1,-1,-1,-1,1,0,-1 scher \
        =1,-1,-1,-1,1,0,0 of_0 wann> ziehe =1,-1,-1,-1,1,0,1 berst =1,-1,-1,-1,2,0,0 quart =1,-1,-1,-1,3,0,-1 \
        aske_for =1,-1,-1,-1,4,-1,-1 <gilt gilt> =1,-1,-1,0,-1,0,0 <bode =1,-1,-1,0,-1,0,2 solle =1,-1,-1,0,-1,1,-1 \
        ratio =1,-1,-1,0,-1,1,0 im_febr =1,-1,-1,0,-1,1,1 <gab> =1,-1,-1,0,-1,2,-1 ails> =1,-1,-1,0,0,-1,2 mbers \
        =1,-1,-1,0,0,0,0 <reic nehme oehne rtagt verta =1,-1,-1,0,0,0,1 alks> vice> zung> =1,-1,-1,0,0,1,0 <clas \
        class fuer_das =1,-1,-1,0,0,2,-1 ndigt =1,-1,-1,0,0,2,0 ist_fuer =1,-1,-1,0,1,-1,0 allow hold> ssion \
        =1,-1,-1,0,1,-1,1 <gewo =1,-1,-1,0,1,0,-1 pted> =1,-1,-1,0,1,0,0 <kaes <midn dnigh idnig kaese midni \
        neun_stun =1,-1,-1,0,1,1,0 entfa =1,-1,-1,0,1,2,-2 <raus =1,-1,-1,0,2,-1,0 deliv elive es_war liver \
        =1,-1,-1,0,2,0,0 olice pende =1,-1,-1,0,2,1,-2 ttern =1,-1,-1,0,4,-2,-1 arent =1,-1,-1,0,8,-4,-4 zeit> \
        =1,-1,-1,1,-2,0,1 enen> =1,-1,-1,1,-1,1,-1 ab_und =1,-1,-1,1,0,0,-1 <spen the_next unte_im =1,-1,-1,1,0,0,0 \
        <meta habe_die ktiku mande metal raine tikum vori_jahr =1,-1,-1,1,1,-3,2 <geho =1,-1,-1,1,1,-1,-1 sung> \
        =1,-1,-1,1,1,-1,1 im_vert =1,-1,-1,1,2,-1,0 does> =1,-1,-1,1,3,-2,-1 oelf> =1,-1,-1,2,-1,0,-1 afte_the \
        =1,-1,-1,2,-1,1,-1 thing =1,-1,-1,2,0,-1,-1 <mark =1,-1,-1,2,0,-1,0 <teac teach =1,-1,-1,2,0,0,-1 iges> \
        =1,-1,-1,2,1,-2,0 rest> =1,-1,-1,2,1,-1,-1 naten =1,-1,-1,2,2,-1,-2 onate =1,-1,-1,3,-1,0,-1 vers> \
        =1,-1,0,-3,4,-1,0 <da> =1,-1,0,-2,0,1,0 ffice offic =1,-1,0,-1,-2,1,2 <or> =1,-1,0,-1,-1,-1,2 ich_mit \
        =1,-1,0,-1,-1,0,1 <abov above bove> chuhe come_to =1,-1,0,-1,-1,0,2 cheer eser> =1,-1,0,-1,-1,1,0 erneh \
        gelei rnehm uelle =1,-1,0,-1,-1,1,1 elf_jahr the_last viel> =1,-1,0,-1,-1,2,0 <mill <zuru milli orsta uruec \
        zurue =1,-1,0,-1,-1,2,1 <prod =1,-1,0,-1,-1,3,-1 wenn_der =1,-1,0,-1,0,-1,1 <drin <mine auslo mine> usloe \
        =1,-1,0,-1,0,-1,2 rsteh =1,-1,0,-1,0,0,0 <simp appen ertel imply mply> nerin simpl =1,-1,0,-1,0,0,1 ezoge \
        gezog hmeri iatio nur_eine sloes the_fore =1,-1,0,-1,0,1,-1 ewohn ires> =1,-1,0,-1,0,1,0 <muse <spue ab_juli \
        corre eife> lappe odukt roduk =1,-1,0,-1,0,2,-1 die_fili hange istak mista raus> =1,-1,0,-1,0,2,0 tens> \
        =1,-1,0,-1,1,-4,5 <am> =1,-1,0,-1,1,-1,1 <isn> isn_t =1,-1,0,-1,1,0,-1 malt> =1,-1,0,-1,1,0,0 heili \
        seit_febr =1,-1,0,-1,1,0,1 fang_im ich_fang =1,-1,0,-1,1,1,-1 rauen terge =1,-1,0,-1,1,1,0 enrau nraum \
        =1,-1,0,-1,1,2,-1 chang =1,-1,0,-1,2,-1,0 eetin meeti =1,-1,0,-1,2,0,-1 0_stun ohnt> =1,-1,0,-1,4,-1,-2 \
        und_wenn =1,-1,0,0,-1,-2,3 lache =1,-1,0,0,-1,-1,2 <kaff affee and_some kaffe =1,-1,0,0,-1,0,0 are_paid \
        are_stan ich_uebe ionen sende =1,-1,0,0,-1,0,1 abou_the aeser der_koll die_poli erren igent istma ristm \
        stmas tmas> =1,-1,0,0,-1,0,2 ergeb loor> =1,-1,0,0,-1,1,-1 <vorz rhaus rrive =1,-1,0,0,-1,1,0 <rath earn> \
        geloe hier_nich iesel illio lione llion oesch =1,-1,0,0,-1,1,1 of_a =1,-1,0,0,-1,1,2 pass> =1,-1,0,0,-1,2,-2 \
        geset =1,-1,0,0,-1,2,-1 <gar> =1,-1,0,0,-1,2,0 <nann =1,-1,0,0,-1,3,-1 gar_nich =1,-1,0,0,0,-1,0 <whee aufs> \
        backe stei_die teigt usser venty wheel =1,-1,0,0,0,-1,1 0_i <deut <fris <maen <memb <onke <spot alle_auch \
        ares> habe_am ilden maenn membe nachb onne> sich_am tles> und_woll urgen =1,-1,0,0,0,-1,2 <chri chris hrist \
        =1,-1,0,0,0,0,-1 <bisl <medi <mind <welc behal bisla break elche flich htsge im_schn paid_the pflic slang \
        stete welch =1,-1,0,0,0,0,0 0_rein <adjo <dess <dog> <eini <flae <flee <gefi <glue <gmbh <komp <rote <slow \
        <tore <tun> a_flee abgez ached aerkt aiter alzah ante> at_star ausfa bei_abge beru_auf biet_0 birn> buch_bei \
        busse chefe dann_habe das_unte den_meis der_wohn die_befr die_eing die_gedu die_komp die_tore dizin dornb \
        draht edizi eece> efilm egnet ehtea eikpo ein_ange ein_ende ein_gesc ein_stre eine_ausf elevi ellwe ende_ist \
        engi_at entar eplat erdra erket etrag euro_extr fest_die ffnen fgeha filmt fleec fnen> for_0 frei_gepl fuell \
        gefun gesc_wurd gewoh glied gmbh> gster hefet herr_im herre hiffe hteam htzus iehen iffe> ikpos im_depo \
        in_sich ist_aus itgli ivers ivver izza> kame_0 koel_und kont_ist konte kpost ktivv leece lekti levis lled> \
        llekt llige llwer loyer lzahl malza mediz mit_zwei mitgl mmers mona_kein mplet nach_regi nach_sich name_in \
        nbirn neue_verh nmalz nseht nzigs oegen ollek omple onen> onten ornbi ounts pizza plett proz_gebo proz_und \
        reikp rkett rnbir say_noth sehte seit_ein seit_heut selt> sitz_fest sonn_ein sterm stre_in stud_bei swech \
        talk_brok tele_is telev tglie tivve tzusc ueric uhr_und uing> unio_and unte_nach unts> usse> verk_ein \
        vers_habe vvert wage_no wie_gewo wiese wohn_ein zigst zu_nehm zueri zuru_die =1,-1,0,0,0,0,1 <anti <deal \
        <gepl <heru abst_die adver at_a clos_door die_besc dvert frisc gepla go_on heers iest> iklei liest offi_says \
        ohle> rike> sich_das strik toff> trike udio> waite =1,-1,0,0,0,1,-1 <gene <plas <tril <unpa ains> auch_wenn \
        einz_die erpfe iller lerpf llerp osses rpfei trill verb_wird wie_man =1,-1,0,0,0,1,0 afte_0 berge chef_hat \
        der_juni die_roll druec due_at ebzig elev_and eloes enann eselb etage fuen_minu fuen_uhr genan gener gkeit \
        gsten has_offe hips> hrese iebzi igkei igste ineri kein_muss loesc may_the muss_sich ortun ourne rich> stant \
        taine tands tatte ther_has von_und werfe werk_hat wner> zum_jahr =1,-1,0,0,0,2,-2 <ansc ansch \
        =1,-1,0,0,0,2,-1 bsrae genau sraet unti_the work_for =1,-1,0,0,1,-1,-1 rteen zwei_tage =1,-1,0,0,1,-1,0 \
        <ago> <ring eams> glau_ich gluec ich_selb oned> orth> pread s_bei splan sprea teams year_ago \
        =1,-1,0,0,1,-1,1 mmiss ommis =1,-1,0,0,1,0,-1 <bett <foeh <warm die_sieb erstu fangs fraue gate> gleit hiede \
        ruht> the_nort to_0 verdr warme =1,-1,0,0,1,0,0 0_the <flas <glau abou_0 call_off ched> dem_kont der_kaes \
        dler> elauf gelau glaub impor komm_bis mport ntfae oese> seit_auf senra slee_in sumed tfael uarte um_zwoe \
        umed> unte_0 verba verh_mit zu_weih =1,-1,0,0,1,1,-1 die_sonn zett_am =1,-1,0,0,1,1,0 inety nety> \
        =1,-1,0,0,2,-1,0 <adve =1,-1,0,0,2,0,-2 urlau =1,-1,0,0,2,0,-1 <urla nobo_has =1,-1,0,1,-2,0,0 hande \
        =1,-1,0,1,-1,-1,0 <innu chnen innun =1,-1,0,1,-1,0,-1 commi drive =1,-1,0,1,-1,0,0 <fuel chiff schif ungsk \
        =1,-1,0,1,-1,0,1 <jema jeman =1,-1,0,1,-1,1,-1 <comm chaut =1,-1,0,1,0,-1,-1 von_eine =1,-1,0,1,0,-1,0 <kame \
        betr_die fang> gezah seiti uebe_eine =1,-1,0,1,0,-1,1 deuts eutsc =1,-1,0,1,0,0,-1 eisun islan isung \
        stun_das weisu =1,-1,0,1,0,0,0 <antw <gedu <good <just <moto <queu die_raeu duld> eduld eine_uebe elass \
        ende_mit gedul gelas gese_und good> itget just> motor oehe> rived tgete the_cate thir_year tsges week_with \
        =1,-1,0,1,0,1,-2 <noth nothi othin =1,-1,0,1,1,-1,-1 arter =1,-1,0,1,1,-1,0 der_erst =1,-1,0,1,1,0,-2 chnit \
        hnitt schni =1,-1,0,2,-1,-1,0 ation =1,-1,0,2,-1,0,-1 koll_aus =1,-1,0,2,-1,0,0 <hart =1,-1,0,2,0,0,-1 narbe \
        =1,-1,0,2,1,-2,0 for_a =1,-1,0,3,-2,1,-2 und_hat =1,-1,0,3,-1,0,-2 rsten =1,-1,0,4,-2,0,-2 <gese \
        =1,-1,1,-2,1,0,0 chent =1,-1,1,-2,1,1,0 itte> =1,-1,1,-1,-2,0,2 name> =1,-1,1,-1,-1,0,0 <gefu oking ookin \
        =1,-1,1,-1,-1,0,1 <spae amera eiert kamer me_the spaet =1,-1,1,-1,-1,2,-2 selbe =1,-1,1,-1,0,0,-1 <depo \
        <too> denke efueh enfte enken gefue =1,-1,1,-1,0,0,0 <okto atis> hould im_herb ktobe oktob ratis shoul stufe \
        =1,-1,1,-1,0,1,-1 erras =1,-1,1,-1,0,1,0 eford =1,-1,1,-1,1,-1,0 tiefe =1,-1,1,-1,1,0,-1 ntisc \
        =1,-1,1,-1,2,-1,-2 mein_kind ndern =1,-1,1,0,-1,-1,1 most> =1,-1,1,0,-1,0,-1 <sat> igens =1,-1,1,0,-1,0,0 \
        ahrtk dete> gens> has_not hrtko ille> rtkos tkost =1,-1,1,0,-1,1,-1 <stuf =1,-1,1,0,0,-1,0 hrere iters mehre \
        mit_blei nstel raft> ress> steig tual> =1,-1,1,0,0,-1,1 efel> =1,-1,1,0,0,0,-2 <ask> =1,-1,1,0,0,0,-1 <said \
        <stei cross ecord frau_und recor said> =1,-1,1,0,0,0,0 <dati <grap <seam aefte are_by beer> by_post eamen \
        eine_erst eingr in_erfu kets> kompl land_im mona_nich rote_kreu seame this_even ungel verl_bis walk> warn_in \
        =1,-1,1,0,1,-1,0 ob_die =1,-1,1,0,1,0,-2 <tele =1,-1,1,0,2,0,-2 ssed> =1,-1,1,1,-1,-2,1 schli \
        =1,-1,1,1,-1,0,-1 day_one =1,-1,1,1,-1,0,0 <supe super =1,-1,1,1,0,0,0 <buss eisen =1,-1,2,-3,-1,-1,3 <by> \
        =1,-1,2,-3,-1,4,-1 tand> =1,-1,2,-2,0,0,0 <folg =1,-1,2,-2,0,1,-2 <sei> =1,-1,2,-1,-1,-1,0 nsch> \
        =1,-1,2,-1,-1,-1,1 lden> =1,-1,2,-1,-1,0,0 ntern =1,-1,2,-1,0,-1,-1 bung> =1,-1,2,-1,0,0,0 der_vert eten> \
        =1,-1,2,-1,0,1,-2 rung> =1,-1,2,-1,1,0,-2 <reco =1,-1,2,0,-1,-1,0 angt> as_a =1,-1,2,0,-1,0,-1 ligen nften \
        =1,-1,2,0,-1,0,0 ithin scho_da thin> withi =1,-1,2,0,-1,1,-1 onder =1,-1,2,0,0,-1,0 and_had =1,-1,2,0,0,0,-1 \
        ringe =1,-1,3,-1,-2,1,-1 aeche =1,-1,3,-1,-1,-1,-1 bis_mitt =1,-1,3,-1,1,-1,-1 <glei =1,-1,3,0,-1,-2,-1 \
        <kann =1,-1,3,0,-1,0,-1 elade =1,-1,4,-1,1,-2,-1 <hab> =1,0,-5,5,-2,0,-1 <jahr =1,0,-3,-1,-3,4,1 <die> \
        =1,0,-2,-2,2,0,0 <over =1,0,-2,-1,-2,0,3 weil> =1,0,-2,-1,-1,-1,3 <weil =1,0,-2,-1,0,3,-1 fuer_0 \
        =1,0,-2,-1,2,0,-1 um_sech =1,0,-2,0,1,0,-1 <maer =1,0,-2,1,1,-1,0 <arbe =1,0,-1,-2,0,3,-2 stand \
        =1,0,-1,-2,2,2,-2 <janu anuar janua =1,0,-1,-1,-2,2,1 <hint hinte =1,0,-1,-1,-1,0,2 <swee sweep \
        =1,0,-1,-1,-1,2,0 <ansp =1,0,-1,-1,-1,3,-2 nted> =1,0,-1,-1,-1,3,-1 rive> =1,0,-1,-1,0,-1,1 <crew mit_den \
        rinke =1,0,-1,-1,0,-1,2 chbar hier> =1,0,-1,-1,0,0,0 band> fice> frank schmu =1,0,-1,-1,0,0,1 <bott besc_von \
        bottl die_pers enche =1,0,-1,-1,0,0,2 meant =1,0,-1,-1,0,1,-1 ehne> isati nisat =1,0,-1,-1,0,1,0 <admi <boy> \
        <entf how_to nuary terne =1,0,-1,-1,0,2,-1 legin llegi =1,0,-1,-1,1,-2,2 <bank =1,0,-1,-1,1,-1,0 ottle \
        =1,0,-1,-1,1,-1,1 ving> =1,0,-1,-1,1,0,-1 ermie ieter of_the rmiet =1,0,-1,-1,1,1,-1 at_five what_the \
        =1,0,-1,-1,2,-1,-1 <zaeh die_rund ranch =1,0,-1,-1,2,0,-1 day_week man_sich =1,0,-1,0,-2,-1,3 hlen> \
        =1,0,-1,0,-1,-2,2 erksc =1,0,-1,0,-1,-1,1 the_rest =1,0,-1,0,-1,-1,2 ich_drei =1,0,-1,0,-1,0,0 <zieh andin \
        aust> hanno the_bit =1,0,-1,0,-1,0,1 <shee is_the =1,0,-1,0,-1,0,2 omme> =1,0,-1,0,-1,1,-1 <arri <dopp arriv \
        doppe laste oppel pelt> =1,0,-1,0,-1,1,0 erkt> is_miss it_on =1,0,-1,0,0,-2,1 itzen =1,0,-1,0,0,-1,-1 assun \
        =1,0,-1,0,0,-1,0 <abzu <kitc at_noon die_kaff itche kitch =1,0,-1,0,0,-1,1 erall es_im umzug \
        =1,0,-1,0,0,-1,2 gend> =1,0,-1,0,0,0,-1 <drue baust ndelt =1,0,-1,0,0,0,0 <chap <dahi adde_two aendi ahin> \
        bis_dahi chap> dahin das_sei dem_klo die_als ein_ausf elege enbar endin eraet etiti euro_brut fair_in fenba \
        ffenb for_as fuer_werb ganz> grun_ist ienen in_one inte_and ished laut_app mean_that mpeti my_husb my_slip \
        nbar> nchen nstuf offe_ein one_go petit riat> s_what sachl taria uebe_nach =1,0,-1,0,0,0,1 <brig a_note \
        abzug am_anfa brigh bzug> chwar i_join ians> late> oined she_has =1,0,-1,0,0,0,2 the_lift =1,0,-1,0,0,1,-1 \
        <trup gelte menti poste to_know want_to =1,0,-1,0,0,1,0 haend mich_die mir_hat or_a sagt_das said_that \
        =1,0,-1,0,0,2,-1 <halt =1,0,-1,0,1,-2,0 drei_jahr =1,0,-1,0,1,-2,1 sitze =1,0,-1,0,1,0,-1 als_er \
        =1,0,-1,0,1,0,0 <husb husba lunge on_call rers> sband scho_und sick_leav tenpr usban =1,0,-1,0,1,1,0 <sick \
        sick> =1,0,-1,0,2,-1,0 <went went> =1,0,-1,0,3,-1,-1 <seas seaso =1,0,-1,1,-1,-2,2 rksch =1,0,-1,1,-1,-1,-1 \
        in_0 =1,0,-1,1,-1,0,0 <char ainin and_aske erspr nach_dien reen> rked> stel_eine uctio =1,0,-1,1,-1,1,0 \
        it_were =1,0,-1,1,0,-1,0 <allo <gran mung> pielt reis> =1,0,-1,1,0,0,-1 beitg eitge eucht find_im gegeb \
        if_it lern_man leuch roben show_a uebe_in =1,0,-1,1,0,0,0 0_mit <koel bindu days_a etall koeln lease oeln> \
        sjahr tall> tchen two_hund =1,0,-1,1,1,-1,-1 <till =1,0,-1,1,1,0,-1 <eh> =1,0,-1,1,3,0,-4 <whic hich> which \
        =1,0,-1,2,-1,-2,1 <fort =1,0,-1,2,-1,-1,-1 bei_den what_i =1,0,-1,2,-1,-1,0 ist_auf =1,0,-1,2,-1,0,-1 ining \
        ruar> =1,0,-1,2,0,-1,-1 und_0 =1,0,-1,2,0,0,-2 <bloc =1,0,-1,2,0,0,-1 die_hand six_week =1,0,-1,3,-1,-1,-2 \
        two_year =1,0,0,-2,0,-1,1 achte =1,0,0,-2,0,1,1 <say> =1,0,0,-2,1,1,-2 dern> =1,0,0,-2,1,1,0 <gros gross \
        =1,0,0,-1,-2,0,1 huhe> =1,0,0,-1,-2,1,0 ingen =1,0,0,-1,-1,-1,0 dded> =1,0,0,-1,-1,-1,1 ties> \
        =1,0,0,-1,-1,-1,2 <cant <reih antee cante nteen =1,0,0,-1,-1,0,-1 erwal rstae rwalt verwa waltu \
        =1,0,0,-1,-1,0,0 <brem <gone aufze ckwir eckwi fzeit gone> irken kwirk laufz nterh rkend ueckw ufzei wirke \
        =1,0,0,-1,-1,0,1 <ausl <face ehmer =1,0,0,-1,-1,1,-1 das_mit =1,0,0,-1,-1,1,0 arueb darue halts sie_mir \
        trupp =1,0,0,-1,-1,2,-1 <oben ague> =1,0,0,-1,-1,2,0 <tief =1,0,0,-1,0,-1,0 dem_tari frag_man \
        =1,0,0,-1,0,-1,1 <wiss and_call der_drit loese reihe uppen war_ein =1,0,0,-1,0,-1,2 illig =1,0,0,-1,0,0,-1 \
        besc_der kraef raeft =1,0,0,-1,0,0,0 <arme accou aerun an_0 anfah arifa arme> bgezo ccoun chuer den_die \
        deut_und die_lauf efreu eihe> empfe erze> ethin etrae fabsc folge ftel> fuer_gros gefre gendw ifabs jahr_an \
        koeni laeru laner lehr_im lieg_die mal_das mers> methi nftel oenig ometh plane proz_ab regal rifab rist> \
        rkart rzimm somet thin_i tztes uebe_dem und_so vert> vom_erst ztes> =1,0,0,-1,0,0,1 alked ilome kilom lked> \
        lomet museu seum> useum =1,0,0,-1,0,1,-3 befor efore fore> =1,0,0,-1,0,1,-1 <befo <comp <haeu <hitz <obst \
        der_verw hitze ich_dach jahr_vier lehr_vom nterg oben> ttle> tzig> =1,0,0,-1,0,1,0 <endl <faus auf_die faust \
        rings =1,0,0,-1,1,-1,0 <meet dien_steh nur_der =1,0,0,-1,1,0,-1 <baus emalt nate> rkpla =1,0,0,-1,1,0,0 \
        <hood <ne> atchi erhau herge obby> steh_ein stun_auf und_weis =1,0,0,-1,1,1,-1 hose> =1,0,0,-1,2,0,-1 ison> \
        =1,0,0,0,-3,4,-2 <nebe =1,0,0,0,-1,-2,1 <tor> =1,0,0,0,-1,-1,-1 bei_ist =1,0,0,0,-1,-1,0 ausha end_of etwa> \
        gebni ider> rgebn shang ushan =1,0,0,0,-1,-1,1 <hims himse immun imsel inke> it_up mmung mself the_rain \
        timmu tsch> von_alle war_es wohnu =1,0,0,0,-1,-1,2 ein_stue hat_krie nside =1,0,0,0,-1,0,-1 begi_um der_fuer \
        drei_uhr fair> ilige laech =1,0,0,0,-1,0,0 0_woch <akku <bevo <carg <geda <havi <koep <kris <oven <regn \
        <sir> <subs <wass <wisc abge_habe akery akku> akkus als_ande an_offe asser at_in audio baus_ist berza bevor \
        bsidi bucke buses cargo chwun ckers cons_is coun_from das_erge deed> der_kris der_roll derza destl die_klas \
        die_sond dised eberz eine_zusc ektiv erdi> ereie erhof estlo etwa_0 evor> for_rate for_this fran_die glas> \
        gnete have_an hint_vers hters hwund idise iece> iete> im_deze impos indee infac instu it_out just_want kery> \
        kind_die kkus> koepf krise last_thre lohna look_for mein_alte muss> nach_abzu name_and ndeed nderz nfach \
        nich_stat nich_uebe noch_kein oduct offe_in ossib page_two possi pro_stun rathe reak> rhof> rill> roll_im \
        rschw rspru schwu senfa serei sible sidis ssibl stape stay_for stays steh_bei steh_die stens stloh stufu \
        subsi tapel tays> terho tersp the_end the_time this_seas tlohn to_elev tstun tufun ubsid uckel ufung und_vom \
        up_it uppli velo> verd_mehr ware_das wasse wenn_kein work_it work_out zahl_pro zahl_und zur_frue \
        =1,0,0,0,-1,0,1 <bell <curr <prai affe> bell> diene edach erkom gedac gest_und grues has_had istra jede_mona \
        packs prais rkomm ruess strat ttles uege> und_nich was_fuer what_it worth wunde =1,0,0,0,-1,0,2 rchie \
        =1,0,0,0,-1,1,-1 <daru <nahm a_coll back_of die_stim enau> five_year over_a plast ppelt tzter year_at zter> \
        =1,0,0,0,-1,1,0 als_im arge> den_name ein_haus es_gar haus_mit im_hint jetz_eine letz_woch nderb reer> \
        vier_kilo weil_der =1,0,0,0,-1,2,-1 <glas chmei hmeis moder odern weis_wer =1,0,0,0,-1,2,0 gelt_als \
        =1,0,0,0,0,-2,1 bei_im =1,0,0,0,0,-1,-1 dred> eissi inigu issig per_aush won_t =1,0,0,0,0,-1,0 0_was <aski \
        <gaes <gebe <kaum <muen <reis askin beant bin_die chlei das_syst der_zusa die_kred die_verh ebenb efang \
        enkt> erues erwie evisi flaec gaest gefan haus_in hleif hrend in_kein ist_da it_to itaet kaum> kette lcher \
        mitt_in nbei> niere ohne_dass osse> rwies sking tage_nach was_im zahl_auf =1,0,0,0,0,-1,1 <brau <canc \
        aber_seit achba anal> ancel beka_er beral bgest cance die_prov durf_wir ncell nfaen nzern rall> s_fuer west> \
        =1,0,0,0,0,0,-1 0_brut <bela <bema <ehre <gebo <geka <kabi <pizz <stut abine akko_fuer anchi at_thre auf_ein \
        begle belad bemal chied denze diato drivi eglei enzet gele_und have_work holz> imum> inimu jahr_lang kabin \
        kann_man keep_the komms kslei man_halt mein_schw minim mmst> monis ndenz nich_mein nige> nimum ockie ommst \
        onnel rede_mit rints rksle rlegt rweis sfahr so_dass spare take_my term> the_clea the_site urist usfah want> \
        wird_beza =1,0,0,0,0,0,0 0_als 0_an 0_der 0_fahr 0_for 0_haeu 0_oder 0_staf 0_time 0_vote <abbe <almo <ankl \
        <anko <aufw <augs <ause <bar> <barg <batc <bauz <baye <bego <beis <bena <bewa <bill <blic <bohn <buck <busb \
        <carp <catc <chea <deta <devi <divi <divo <dona <dril <dusk <eg> <eis> <equa <erhe <ersp <esca <esta <expo \
        <exte <fade <fee> <fern <fire <fit> <flag <fres <froz <fues <fune <furt <gage <gala <gepo <graz <gril <guer \
        <hage <hail <heir <heiz <hemd <hins <hire <hohe <hull <idle <ione <irge <ital <kabe <keys <kino <klam <knif \
        <korr <krae <kred <libr <lime <lobb <maed <marg <menu <mirr <mold <muni <neph <nive <nots <nu> <oran <papp \
        <para <pari <pati <penc <powe <prok <pupp <rad> <resp <rueb <rum> <salz <sani <sayi <scal <shru <sums <surp \
        <taet <terr <tin> <tipp <uebl <uebu <umsa <univ <unpr <urge <vero <vore <vouc <wahn <wale <weh> <werb <wett \
        <wild <worr <yet> <zula a_boy a_brok a_chan a_disc a_dog a_meet a_moth a_poli a_wate ab_morg abelt abge_das \
        abge_hat abge_ware abge_wird abgel abgew ablis absti acce_the achan achre ackun ackwe adder aedch aeden \
        aegen aetin aeusl affec afte_two ageri ago_and agshi agung ahlla ahnsi aires aise> aked> alari alers alker \
        allo> als_betr altsb altsk alzbu am_frue am_mark amon_them an_im an_oppo ances and_adde and_at and_ever \
        and_her and_mend and_now and_went and_with andby ange_0 ankle ankve anla_von anpas ansc_an antiq anzu_wer \
        anzuw apel> appe> apri_0 apri_the are_affe are_alre are_stil are_talk arett arian aries arish arkt> armes \
        arnis asis> aske_the astwa at_bran at_thir atien atser ature auch_auf auch_und auf_alle auf_schw auf_uns \
        auffa aufwa auge_der augsb augu_0 aunch aus_0 aus_ruma ausg_der auss_auf axis> aymen baker ballo bande \
        bank_holi bank_vor bankv barre basis batch bayer be_no been_set befo_it begon begr_im begu_to bei_frag \
        bei_gesc bei_kein beim_selb beleu benfa berae beruh berwi besit bett> beweg bgela bgesa bgewe bill_in billi \
        bin_fuer bis_mona bish_nur bisl_nich blei_bei blei_bis blic> blick boat_and bohne bran_from breme bronn \
        brot_who brut_die bshof bstim but_the by_emai carpe catch ceive cembe cent_fuer cent_more cente chari \
        chef_von cherc chhae chise chtss chtst chtsu chuh> ciati cipal ckets ckgez ckung ckwer code_for coll_agre \
        compe conta conti coun_in cros_the curre d_be dach_die dami_es das_auge das_bett das_eine das_ich das_kont \
        das_mach das_man das_papi das_scho das_somm das_teil das_trin das_vier das_wart date_has dawn_and day_a \
        dchen deale decem deli_to dem_es dem_mini dem_nach dem_satz den_cent den_glei den_hand den_kont den_lohn \
        den_man den_nach denk_ich der_ambu der_aus der_glas der_grun der_kass der_mark der_prok der_pupp der_ramp \
        der_sani der_stun der_umsa der_zusc derba dersc detai deten deut_schl devic deze_ein die_anna die_arme \
        die_bril die_den die_fass die_gaes die_gege die_habe die_kohl die_konz die_laut die_maen die_minu die_rent \
        die_sais die_steh die_tari die_trai die_uebe die_um die_urab die_von die_wage dire_the disc_code disku divis \
        divor dkass dmini donau donn_auf door_in draft drei_euro drei_gesp drei_lage drew> drill drit_jahr drohe \
        drueb dsaec du_die dukt> dumm_frag durc_nach durc_unte dusk> ealer ealis eantr earer earn_at eaten eath> \
        ebenf ebsho eceiv ecemb edche ederl ederz egig> egonn egten ehrbe ehten eiber eides eilbr eimli ein_fest \
        ein_kilo eine_erkl eine_paus eine_sche eine_sonn eine_stap eini_sich einm_und eiseb eive> eived eizei eizt> \
        eizun ektur eldka eldsa eleph eleuc elf_cent ellig emen> empf_es empl_and empl_of enamt enarb encen ende_am \
        ende_stan ened> eneig enems enfal engi_0 engte enlie enmon enpre enred ensa> entwu enwag epack epay> epfe> \
        ephew ephon equal er_nach er_sich er_woll eral> erami erheb erist erium ermed erms> ernd> ernse errec \
        ersc_weil erst_die erve> es_dafu es_fuer es_jede es_meld es_regn es_reic es_sich es_zum esel> esere esitz \
        espie estab eswec etari eund> euro_a euro_auf euro_ausg euro_drau euro_for euro_nett evice ewed> ewegu expos \
        fach_0 facha fahr_habe fahr_nach fail> faire fals_und fecte ferns ffael ffin> ficer fire> fire_esca firms \
        five_o flags flugh foun_and four_empl frag_fuer fran_pro franc free_and fresh frid_noon frier from_four \
        from_six from_two froze frue_am frue_und fruf> fuen_stoc fuer_nach fuer_nich fuer_offe fuer_zwei fuess funer \
        furth gage> gala> ganz_gros garet gate_in gefu_die geha_und geho_wir geka_und geldk gelds gelsc gelt_die \
        geme_mit gena_so gent> geris gesc_droh gesc_in gese_die gesp_ange gespi gest> gest_im gewe_ford ghafe \
        gies_am gilt_ab glei_betr glei_noch gnatu go_to goes_at gonne grad_und grant graz> grey> grill gros_kino \
        gsbur gship gskoe guert guide gutsc had_brou had_its had_prac had_rece had_the hafer hagel hains hand_i \
        hand_scho hares harit hart_schu has_cros has_now has_yet hat_fuer hat_noch hatt_zule haus_der have_aske \
        have_begu havi_to hbark hebun heel> heilb heiml heizt heizu hemd> henar henzu herch heut_noch hhaen hheld \
        hiene hirme hirte hise> hllau hnabr hnhoe hnsin hnste hnte> hnzet hoefe hoenr hofs> hohen home_and hour_i \
        hourl hreat hrena hrerh hresw htsst hull> hwein i_stil i_thou iber> ibrar icer> ich_fuer ich_ihn ich_inzw \
        ich_kam ich_koen ich_mein ich_nenn ich_sie ich_trin ickin ideri iebsh iene> ierhu ieser iewed igare igges \
        ignat ihn_noch ihr_das ihre_kind ilbro illen im_apri im_aush im_paus im_schi im_uebe imlic in_augs in_brem \
        in_card in_dies in_heil in_lila in_line ingha inisc inkae inkin innig intin inzw_selb ionel ipal> irest \
        irms> irror irtee is_lock issch ist_eing ist_es ist_scho ist_vom istlo it_arri it_woul itali ithhe ittig \
        itude iveau ivisi ivorc ixtee izung jahr_dies jahr_von jede_der jede_nach jetz_die join_the juli_0 juni_die \
        kabel kanal kein_ange kein_durc kept_the keys> kino> klamm klei_der knife knoch komm_du komm_im komm_nach \
        komm_zur konz_hatt kord> kredi kreid krone kture kugel kuris kverb kwerk ladde laede lage_am lage_von lagsh \
        larie last_nigh last_steh last_tues lastw launc laut_gesu laut_vert lbron lded> lders ldkas leas_0 leav_thei \
        lecti leid_nur lepho lese> lgen> libra lick> licke lickt lies_den lige> lila_und link_to llaed lllae llot> \
        lltar llten lmets lobby lock_the loehn lohn_eine lohnz lorr_are lorri ltari ltrom ltsku lugha lway> lzbur \
        maedc maerk mai_0 mains mal_in man_0 man_komm man_look mandi mange mann_am marge maten may_and medi_s mehl> \
        mehl_und mehr_ange mehr_bei mehr_da mein_nich mein_schu menha mensa meris meste mets> mier> mind_aber mirro \
        missa mists mit_auss mitbe mmenh monie movem mpfeh msatz muenc munit muss_man muss_nach mutzz my_dog my_last \
        nabre nach_auf nach_beko nach_besc nach_fuer nach_ihr nach_mitt nach_muen nach_seit nach_von nach_wart \
        name_verd namt> nase> ncel> ncent nces> nchis ndby> ndels nems> nenn_es nensc nephe neral neu_gest ngspl \
        ngten nhoef nich_an nich_durc nich_ersc nich_gefu nich_weit nicip nie_gese niem_mehr nife> nigen nigh_the \
        nine_per niste nistr nivea nix_aber nkaeu nkam> nkle> nkver nmont nnahm nnens nobo_at noch_auf noch_er \
        noch_heut noche noon_to nor_the not_incl notst npass nprei nprom nrede nrund nsehe nsinn nspit nspra nsum> \
        ntiqu nwage nzuwe ob_das oder_0 oder_erst oder_in oefen oehn> oenre oepfe of_next of_s of_thre ohen> ohene \
        ohnab ohne_heiz ohnst ohnze oker> okuri olded olge> olgen ollla ollt> omers ommel ompet ompte on_time \
        one_has onel> onsum ontai ontin oods> ooker oranm orce> orers ornie osszu ostpo ostst otorw otstr ouche \
        oughl ounde oups> ourly ovid> oyers packu paid_in pappe paris past_the patie pausc per_zett perru pfehl \
        phew> picki plan_the plus_a poli_are poned portu postp pott> power prac_in preng pro_nach proku proz_um \
        pruch publ_the puppe put_in put_out putze qual> quar_afte quari raeti ragun ramp_und rant> rate_went \
        rath_than raufg rbere rberg rderu reac_the read_it reade rece_in rece_nine recei reide reis_und reitu rekt> \
        rektu remen renam rengt rent_in repay reren rerha rerst reser resh> reswe retu_to rften rgent rhebu rhund \
        rinti rish> ristl ritti rkant rket> rkten rlegu rmany rmedi rnis> rnseh rnspi rohen rokur roll_unte rolll \
        romme rone> ronn> rossz roun_in roun_on roun_the roups rrass rrech rrivi rror> rrung rspar rtel> rtenc rther \
        rtins ruec_kam runs_unti s_miss saeck sagt_mir sala_band salzb satz_noch sausg sayin sbahn scale sche_die \
        sches schl_aus schl_eine schl_ist schn_auf scho_and scho_grou sech_in sech_tage seco_time secto sei_ja seide \
        sein_bank seina seit_acht seit_neun seit_okto send_eine sendu serst serv_afte sgabe sgeld sgeza shar_a ships \
        show_on show_the sich_beid sich_bis sich_den sich_mit sich_uebe sich_um sich_von side_acce sie_brau sie_dach \
        sinc_dawn sinc_six sind_alle sind_als sind_auch sind_nich sinni site_on sitz_und sixte skrae skuer slos> \
        smiss soga_mein soll_wir sond_durc sonn_an sonn_fuer sons_nix spae_will sperl spie_in spra_von spren spruc \
        sszue stabl stan_on star_up star_with steh_aber steh_eine steh_mit stems step> stil_have stlos storn stpon \
        strom stun_0 stun_den stun_im stun_mehr stun_nach stun_steh stutt stutz sums> sverb szueg tabli tage_schl \
        take_the talki tamin tandi tanks teac_the telep tell_me ten_this teriu terko term_on terms terra tgart \
        than_i that_i the_adve the_coll the_conc the_deal the_driv the_fair the_fift the_fire the_fran the_fune \
        the_gara the_grap the_host the_kitc the_lang the_lobb the_lorr the_oran the_over the_pari the_quar the_rate \
        the_sect the_stat the_stri the_syst the_vend the_wate the_whee the_yard them_a them_the ther_be thhel \
        thir_thre thre_firm threa thro_it tiato tient tierm tigke time_at tinge tippe titud tleis tlose to_my \
        to_retu to_thre toni_s took_one torni torwa tpone trati trin_ich tromm trunk tschl tsers tskue tstro ttabe \
        ttgar tude> tun_wir turen turn_into tuttg twen_six twurf tzzul ublic ublis uebe_im uebe_mona uebe_steh \
        uebe_tari uebe_von uebe_werd uebli ueckn uegig uehlt uench uernd ufer> uffae ufgel ufruf ugels ughaf ughly \
        ugsbu uhig> uhr_bei uhr_die uhr_schl uhr_sitz uides uilde ulanz ulati ullet umgel umpel umsat umsc_die \
        unbe_auss und_beim und_ende und_ford und_fuer und_gewe und_lach und_nebe und_steh unera ungsp unici unive \
        unpro uns_das unte_acht unte_denk unte_eine unte_stri up_befo up_in uper> urchb urly> us_from uscha usein \
        uses> usgab usgez usst> utier uttga utzzu uweis veau> verd_der verd_unte vere_ist verg_das verh_die \
        verh_fuer verl_verl verm_hat veroe vert_hat vert_ist vert_sich vert_wurd verw_und verwi veste vierh viewe \
        von_auf von_mir von_sich von_vor vor_sich vorce vorer vorm> voted vouc_for vouch waer> waer_und wage_for \
        wage_scho wahns wait_the wales ware_mein wart_an wart_mit was_grey was_show wass_ab way_at we_did we_got \
        we_had weep> wegun were_due werke wette wie_geha wie_lang wied_wir wilde will_sich will_stan wind_am \
        wir_gril wir_komm wird_auf wird_bis wird_es wird_in wiss_ob with_inte with_its with_nine withh work_on worri \
        wort_the woul_put writ_to wuer_ich wurd_bei wurf> xteen you_ll zaeh_der zahl_die zahl_man zahll zahns zburg \
        zett_mit zieh_sie zu_vier zuegi zum_list zum_zwei zuru_es zuwei zwei_ich zwei_mal zwei_mann zwei_stuf zwink \
        zwoe_euro zzula =1,0,0,0,0,0,1 aberi actis are_part arri_with base> brau_und chan_the chier ctise die_masc \
        die_weni eine_zett it_says lowes note_that owest ques_is slowe that_sell tised writ_down =1,0,0,0,0,1,-1 \
        <puen <roug <st> anspa anspo bei_beko by_some chmut die_stie eberg elung enktl gab_s go_in heate hmutz htzig \
        iors> journ ktlic niors nktli nspar nspor off_a orber orzim puenk ransp rates share uebe_bei uenkt utzer \
        ve_had vorzi wenn_man =1,0,0,0,0,1,0 <affo <mued <owne <stai aber_zum affor bei_noch corde corri culat \
        der_park dies_satz driv_at edge> er_ein eview fford ford> frei_bei ggest grade hat_ihn idor> krie_du \
        mit_dies mont_bei muede nann_das offi_i orded orrec orrid owner park_ist pent> rded> revie ridor riegs rrect \
        rred> rrido satz_hat sie_gar spent the_door the_stai the_thir tippt uebe_und uede> ueste was_hit \
        =1,0,0,0,1,-1,-1 der_baus jahr_habe kilo> mach_man rschi sinc_0 =1,0,0,0,1,-1,0 0_schr <gate <nor> <vorm \
        blei_dami for_whic ghly> hat_mit i_do it_i jahr_und laube sixt_hour steh_0 =1,0,0,0,1,0,-1 <ball <beac <cros \
        <impo <nort abge_die accep at_i beach bis_zwoe ccept cepte cord> dwann einka endwa enige epted erpin fassu \
        hallo heis_bei hold_the ich_die ndwan niver nking north rries the_scho went_up wer_am =1,0,0,0,1,0,0 <arra \
        <begu <oppo <plus assum aus_das begun bis_in comp_i egun> ein_brie eine_obst ersit fahr_und for_eigh \
        gesc_nich grape gures i_assu kam_im lemen llect man_da noch_uebe ollec one_does spue_ein ssume zu_viel \
        =1,0,0,0,2,-1,-1 sais_ist =1,0,0,0,2,0,-1 ohnen =1,0,0,1,-2,0,-2 ichts =1,0,0,1,-1,-1,0 <umsc als_selb derin \
        die_antw ducti inner paid_for =1,0,0,1,-1,0,-1 <engi a_brea ehren engin from_day ginee imme_was in_vier \
        ineer kleid kung> ngine part_of steh_auf the_prem =1,0,0,1,-1,0,0 <bruc <prax aber_der absc_und an_dem anchm \
        at_are bble> can_take erhun has_to its_own man_mit mona_auch nchma rade> the_allo tudiu udium vers_die \
        =1,0,0,1,-1,1,-2 <wall =1,0,0,1,-1,1,-1 dlich haut> ndlic =1,0,0,1,0,-2,1 <stat =1,0,0,1,0,-1,-1 <inzw \
        die_umsc habe_mir inzwi nzwis year_and =1,0,0,1,0,-1,0 <prei der_stan hrech mmeln riere umsch von_ihne \
        =1,0,0,1,0,-1,1 aeste port> =1,0,0,1,0,0,-1 <dedu <plea berna call_a cket> deduc erbin ints> issen mit_schn \
        nitt> pleas timet verbi von_sind wer_so wollt =1,0,0,1,0,0,0 <anwe <fass allot bei_steh cape> derze erzei \
        foehn gense of_serv pfand scape the_repo told_i und_heut will_run =1,0,0,2,-1,-2,-1 <fift =1,0,0,2,-1,0,-1 \
        durf_ich =1,0,0,2,0,-1,-1 put_me =1,0,0,2,1,-2,-3 <scho =1,0,0,3,-2,0,-1 beits =1,0,1,-2,0,0,-1 uppe> \
        =1,0,1,-2,2,0,-2 <dach =1,0,1,-1,-2,0,0 <else =1,0,1,-1,-2,0,2 ater> =1,0,1,-1,-1,-1,-1 perma \
        =1,0,1,-1,-1,-1,0 <muss uerte =1,0,1,-1,-1,0,0 bus_die freut looki minde zum_0 =1,0,1,-1,0,-2,0 <lift \
        =1,0,1,-1,0,-1,-1 exper termi =1,0,1,-1,0,-1,0 efte> gentu mlich =1,0,1,-1,0,0,-1 <denk am_kuec \
        =1,0,1,-1,0,0,0 0_okto <ausk <ruec <unlo auch_am ausku bei_mein comer ewcom legun lern> my_case newco preci \
        sich_aus skunf uskun wcome =1,0,1,-1,1,-1,-1 <kass henti =1,0,1,0,-2,1,-1 <read leide =1,0,1,0,-1,-1,-1 \
        <term brige =1,0,1,0,-1,-1,0 <adde <mitb added ankom ich_kann is_at over_from =1,0,1,0,-1,-1,1 halb_stun \
        izei> oyer> =1,0,1,0,-1,0,-1 ands> ction epot> haen_am halb_sieb hough page> pick_up soll_sich thoug \
        =1,0,1,0,-1,0,0 <brew <erge are_not brewe chzig echzi essed ewery fift_eigh howed hzig> itbri mitbr rewer \
        rken> showe tbrin wery> =1,0,1,0,-1,1,-2 nschl =1,0,1,0,-1,1,-1 <sond <unge saetz sonde =1,0,1,0,0,-2,0 \
        iver> =1,0,1,0,0,-1,-1 <aush <kreu achin my_own teten um_acht =1,0,1,0,0,-1,0 <any> <sect anita benbe bleis \
        chirm der_leit eisti form_the istif nitae reise sanit wir_die =1,0,1,0,0,0,-1 <boot <cash <lorr aufst boots \
        cash> dasse date> depot fsteh nterk on_one oots> recte to_read ufste =1,0,1,0,0,0,0 0_km <arab <desw <km> \
        <laun <yes> admin aler> apes> arabi by_expe denn_bei did_i die_zahn eigh_and erkte esweg etabl from_ten \
        i_hab igend imeta ja_eine leani lift_are metab mich_nich omate on_wedn otter perts rabic rech_und schn_bei \
        seam_s stat_der swege the_name the_seam time_they xpert =1,0,1,0,1,-1,-1 wher_you =1,0,1,1,-2,-1,0 ufen> \
        =1,0,1,1,-1,-1,-1 <hoeh <roun =1,0,1,1,-1,-1,0 schwa =1,0,1,1,-1,0,-1 hoehe =1,0,2,-2,2,-1,-2 gleic \
        =1,0,2,-1,-2,-1,1 nten> =1,0,2,-1,-2,0,0 hands =1,0,2,-1,-2,1,-2 <clea =1,0,2,-1,-1,-1,0 schon \
        =1,0,2,-1,-1,0,-2 lagen =1,0,2,-1,-1,0,-1 <case kunft unft> =1,0,2,-1,0,-1,-1 dreis =1,0,2,0,-1,0,-1 case> \
        cher> =1,0,3,-2,-1,0,-1 der_0 =1,0,3,-1,-2,-1,0 chon> =1,0,3,-1,0,-1,-2 <form =1,1,-2,-1,1,-1,1 faell \
        =1,1,-2,0,0,3,-2 tzte> =1,1,-2,1,0,0,-1 <sach =1,1,-2,1,2,-1,-2 <now> =1,1,-2,1,3,-2,-2 wisch \
        =1,1,-2,3,-2,-2,0 ache> =1,1,-1,-2,2,-2,1 ieder =1,1,-1,-1,-1,0,-1 ploye =1,1,-1,-1,-1,0,0 esen> \
        =1,1,-1,-1,-1,1,-1 <empl emplo mploy =1,1,-1,-1,-1,1,0 anspr =1,1,-1,-1,-1,1,1 hatt_die =1,1,-1,-1,-1,2,0 \
        sicht =1,1,-1,-1,0,-1,0 <cons thirt =1,1,-1,-1,0,-1,1 raise =1,1,-1,-1,0,0,0 <bele tehen =1,1,-1,-1,0,0,1 \
        am_vorm =1,1,-1,-1,1,-1,-1 erien =1,1,-1,-1,1,-1,0 anche =1,1,-1,-1,2,-1,-1 <leas =1,1,-1,0,-1,-2,1 ewerk \
        =1,1,-1,0,-1,-1,-1 nbefr unbef =1,1,-1,0,-1,-1,0 earne ritte =1,1,-1,0,-1,-1,1 estri =1,1,-1,0,-1,-1,2 emand \
        =1,1,-1,0,-1,0,-1 <men> celle dlung leane ndlun riche =1,1,-1,0,-1,0,0 <krei <load <tran delt> frag_mich \
        rzen> stric trans =1,1,-1,0,-1,1,-1 alabt andlu ebung labte nalab onala trich =1,1,-1,0,-1,1,0 seit_mitt \
        =1,1,-1,0,0,-1,-1 chnet ustel =1,1,-1,0,0,-1,0 ahrer der_frue mzug> =1,1,-1,0,0,-1,1 auche =1,1,-1,0,0,0,-1 \
        <bit> <dir> nine_year sache schu_mit =1,1,-1,0,0,0,0 <guss <mang elati fter> line_and retar =1,1,-1,0,0,1,-2 \
        ette> =1,1,-1,0,1,0,-2 <miss =1,1,-1,0,1,0,-1 ferie =1,1,-1,1,-1,-1,-1 ndung =1,1,-1,1,-1,-1,0 ogen> \
        =1,1,-1,1,-1,-1,1 <rain =1,1,-1,1,0,-1,-1 <holz =1,1,-1,2,0,0,-2 block =1,1,0,-2,-1,0,1 stehe \
        =1,1,0,-1,-2,0,0 <writ =1,1,0,-1,-2,0,2 ndsch =1,1,0,-1,-1,-1,0 aenne enner =1,1,0,-1,-1,-1,1 nent> \
        =1,1,0,-1,-1,0,-1 imes> ntain times =1,1,0,-1,-1,0,0 <abst ngel> oller =1,1,0,-1,-1,0,1 acks> \
        =1,1,0,-1,-1,1,-1 compa mpany ompan pany> told_to =1,1,0,-1,-1,1,0 <rent =1,1,0,-1,0,-1,-1 altun ltung \
        =1,1,0,-1,0,-1,0 <waer eume> koen_ich move> my_sist tere> =1,1,0,-1,0,-1,1 nnel> =1,1,0,-1,0,0,-2 auf_der \
        =1,1,0,-1,0,0,-1 <kett <perm anent fort_of manen ower> reut> rmane =1,1,0,-1,0,0,0 <pens disco ensio ience \
        nsion oyees pensi rienc xperi yees> =1,1,0,-1,0,1,-1 <repa =1,1,0,-1,1,-1,-1 einba eine_jahr im_dien inbar \
        reinb =1,1,0,-1,1,0,-3 schie =1,1,0,-1,1,1,-2 verei =1,1,0,-1,3,-2,-1 <unde =1,1,0,0,-2,-1,0 <verw \
        =1,1,0,0,-2,1,-1 und_am =1,1,0,0,-1,-1,-1 <o> befri down_in edem> efris jedem o_cloc reini =1,1,0,0,-1,-1,0 \
        <hake <mone <sitt arned den_leut endun gsam> haken hang> money morn_and oney> schi_die unde_way \
        =1,1,0,0,-1,-1,1 die_schi gestr =1,1,0,0,-1,0,-1 <dock <yard arnst milch nebe_dem nich_die nstre ritin rnstr \
        warns writi yard> =1,1,0,0,-1,0,0 <einf angsa arryi bart> crew_at das_wass einfa enfah gies_sie heut_um \
        irgen langs load> nete> ngert ngsam pfla_und rgend rryin stun_in the_agen vemen =1,1,0,0,-1,1,-1 chirr wall> \
        =1,1,0,0,-1,2,-3 digt> =1,1,0,0,0,-1,-1 chaff die_letz eaner hundr ittin jede_ein ndred sitti undre \
        =1,1,0,0,0,-1,0 <gara <leer an_den beim_holz enbei im_haus kbar> llers sind_seit und_milc zahl> \
        =1,1,0,0,0,-1,1 chien =1,1,0,0,0,0,-1 <beha <hose aint> am_hand appin at_six ausg_hat bekan deman der_vors \
        die_eige ekann erybo igert iliko iners komm_ich lang_habe rybod tor_0 veryb vor_tor who_went =1,1,0,0,0,0,0 \
        <aepf <arms <cabi <daum <issu <poun <secr <wrap a_vide aepfe allta are_now been_a bei_vier benan blei_die \
        cabin creta daume den_hake droh_mit ecret elsch epfel hare> im_letz issue kmate man_die mont_wage nine_the \
        obst> of_our pfel> pound propo ropos rvert s_own secre six_and sraeu ssued steh_noch the_pave the_prin \
        the_wint verl_den verw_auf warze woll_blei wrapp =1,1,0,0,1,-1,-1 riste =1,1,0,1,-1,-1,-1 tting \
        =1,1,0,1,-1,0,-1 <milc aber_nich custo ustom =1,1,0,2,-1,-2,-1 chine =1,1,1,-2,-1,0,0 schu_und \
        =1,1,1,-2,0,-1,0 <doch =1,1,1,-1,-1,-1,0 nkomm =1,1,1,-1,-1,-1,1 erman =1,1,1,-1,-1,0,-1 even> order \
        =1,1,1,-1,-1,1,-1 wir_zu =1,1,1,-1,0,0,-1 fered sselb =1,1,1,0,-2,0,-1 lasse =1,1,1,0,-2,1,-1 kann_ich \
        =1,1,1,0,-1,-1,-1 <uebr ebrig hab_ich uebri wer_eine =1,1,1,0,-1,-1,0 der_nach hies_es =1,1,1,0,-1,0,-1 \
        iting =1,1,1,0,0,-1,-1 kreuz taete =1,1,1,1,-3,1,-1 ersch =1,1,1,1,-1,-3,0 till> =1,1,1,1,-1,-1,-1 fuen_jahr \
        =1,1,2,0,-1,-2,-1 offer =1,1,2,1,-5,1,-1 <not> =1,2,-3,0,1,-2,2 every =1,2,-3,1,0,0,-1 <can> \
        =1,2,-2,-2,-2,-1,4 <krie =1,2,-2,-1,0,1,-2 ency> =1,2,-2,1,-1,1,-1 rschr =1,2,-1,-1,-1,0,-1 agenc \
        =1,2,-1,-1,-1,0,0 entra =1,2,-1,-1,0,-1,0 itere omete =1,2,-1,-1,1,0,-1 losed =1,2,-1,0,-1,0,0 the_shif \
        =1,2,-1,0,0,0,-1 media =1,2,-1,0,0,0,0 that_the =1,2,-1,1,-1,-1,0 bei_der =1,2,0,-2,-1,-1,1 verst \
        =1,2,0,-1,-2,0,-1 <satz =1,2,0,-1,-1,0,-1 <band grad> issin ssing =1,2,0,-1,-1,0,0 aege> =1,2,0,-1,0,-2,-1 \
        king> =1,2,0,-1,2,-2,-2 ithou thout witho =1,2,0,0,-2,-1,0 andsc =1,2,0,0,-1,-1,-1 frist =1,2,0,0,-1,-1,0 \
        dent> =1,2,0,0,-1,0,-1 in_writ =1,2,0,0,0,-1,-1 do_i neun_jahr =1,2,0,0,0,0,-1 ediat =1,2,0,1,-2,-1,0 <ware \
        =1,2,1,-2,-1,0,-1 vertr =1,2,1,-1,-2,0,-1 kannt =1,2,1,-1,-1,-2,0 ollen =1,2,1,-1,-1,-1,-1 <rein \
        =1,2,1,-1,0,0,-1 cherh =1,2,1,0,-2,-1,-2 ruch> =1,2,1,0,-2,0,-2 <rech =1,3,-2,-2,-1,-2,3 krieg \
        =1,3,-2,-1,-2,2,-2 kuend =1,3,-1,-1,-2,-2,2 <spin =1,3,-1,-1,-1,-2,1 gewer =1,3,-1,0,-1,-1,-2 gunge \
        =1,3,0,-1,-1,0,-1 <agen =1,3,0,-1,0,-3,-1 <abge =1,3,0,-1,0,-2,-1 ttag> =1,3,0,0,-2,-1,-1 verla \
        =1,3,1,-1,-1,-1,-2 <down =1,4,-2,0,-1,1,-3 endig =1,4,0,-1,-1,-2,-1 <this this> =1,4,1,-2,-1,-1,-1 down> \
        =1,5,-2,-1,0,-3,-1 <gewe =1,5,-1,-1,-1,-1,-1 gert> =1,5,2,-4,-4,0,1 <had> =2,-6,1,-1,4,1,-2 <man> \
        =2,-4,-2,0,1,4,-1 und_die =2,-4,-2,0,7,-3,-1 <my> =2,-4,-1,1,-1,0,2 kommt ommt> =2,-3,-3,-1,2,3,-1 <new> \
        =2,-3,-2,2,0,0,2 inen> =2,-3,0,1,0,-1,1 euen> neuen =2,-3,0,1,2,-1,0 ndet> =2,-3,1,0,-1,-1,0 <mitg \
        =2,-3,1,1,1,-1,0 ende> =2,-2,-2,0,0,0,3 from_the =2,-2,-1,-1,-1,3,-1 nannt =2,-2,-1,-1,1,-2,3 stimm \
        =2,-2,-1,-1,2,-1,0 onat> =2,-2,-1,0,-1,1,1 <grun =2,-2,-1,0,0,1,0 <side =2,-2,-1,0,0,2,-2 terin \
        =2,-2,-1,0,1,-1,1 chlae =2,-2,-1,1,-1,0,1 <what =2,-2,0,-2,1,-1,1 <poli =2,-2,0,-1,-1,0,1 die_fuer \
        =2,-2,0,-1,-1,2,0 <door grund =2,-2,0,-1,0,0,1 <dazu dazu> eers> =2,-2,0,-1,0,1,0 dert> =2,-2,0,-1,1,1,-1 \
        nken> =2,-2,0,0,-1,0,0 verd_und =2,-2,0,0,0,-1,1 ekomm =2,-2,0,0,0,0,1 ein_schl =2,-2,0,0,0,1,-1 <aufs \
        hand_und =2,-2,0,0,1,-1,-2 runte =2,-2,0,0,1,0,-1 norma ormal =2,-2,0,0,2,-1,-2 <norm =2,-2,0,1,-2,-1,2 \
        einst =2,-2,0,1,-1,0,0 zogen =2,-2,0,1,0,-1,0 <beko bekom =2,-2,0,1,0,0,-1 hird> third =2,-2,0,2,-1,-1,-1 \
        am_0 =2,-2,0,2,0,-1,-1 bezah =2,-2,1,-2,3,-2,-1 ifts> =2,-2,1,-1,-2,0,2 ften> =2,-2,1,-1,-1,-1,0 <tomo morro \
        omorr tomor =2,-2,1,-1,-1,-1,2 rrow> =2,-2,1,-1,-1,0,0 erlan =2,-2,1,-1,0,1,-1 forde =2,-2,2,0,-2,0,-1 ches> \
        =2,-2,3,-2,-2,0,1 sich> =2,-2,4,0,-2,0,-2 <schn =2,-1,-3,0,2,-2,2 <it> =2,-1,-2,-1,4,-1,-2 chter \
        =2,-1,-2,1,-1,-2,3 hing> =2,-1,-2,1,0,2,-2 haus> =2,-1,-2,1,2,-1,0 <put> =2,-1,-1,-2,3,0,-1 ange> \
        =2,-1,-1,-1,-1,-1,3 <talk =2,-1,-1,-1,-1,0,1 aus_dem =2,-1,-1,-1,-1,1,-1 die_bele =2,-1,-1,-1,0,-1,1 <kilo \
        =2,-1,-1,-1,0,0,0 euro_die =2,-1,-1,-1,0,0,1 eans> =2,-1,-1,-1,0,1,-1 <corr =2,-1,-1,-1,0,1,1 gibt_s \
        =2,-1,-1,-1,1,-1,0 <geha =2,-1,-1,-1,1,0,-1 <heil rstun =2,-1,-1,-1,1,0,0 <spre =2,-1,-1,-1,1,1,-2 ries> \
        =2,-1,-1,0,-1,-1,1 den_0 =2,-1,-1,0,-1,0,1 <brok <putz <stri a_mont atch> broke what> =2,-1,-1,0,-1,1,-1 \
        i_can =2,-1,-1,0,-1,2,-1 the_back =2,-1,-1,0,0,-1,0 <tips issio tips> =2,-1,-1,0,0,0,-1 <ford <shar erban \
        inus> llowa lowan minus owanc rband the_coun wance wohnt =2,-1,-1,0,0,0,0 annov ariat nnove nover walk_out \
        =2,-1,-1,0,0,1,0 <ausf doors =2,-1,-1,0,1,0,-1 <beka =2,-1,-1,0,1,0,0 <fran eemen fahr_von greem reeme \
        =2,-1,-1,0,1,1,-1 <more =2,-1,-1,0,2,-1,0 polic =2,-1,-1,1,-1,0,-1 <prem premi =2,-1,-1,1,0,0,-1 take> \
        =2,-1,-1,1,0,0,0 arifr frund ifrun rifru =2,-1,-1,1,1,0,-1 mont_and =2,-1,0,-2,-1,2,0 rueck \
        =2,-1,0,-1,-1,-1,0 nian> =2,-1,0,-1,-1,-1,1 firs_day =2,-1,0,-1,-1,0,0 <abre <grat <mues muess ndete \
        =2,-1,0,-1,-1,0,1 ount> picke =2,-1,0,-1,-1,2,-1 ision =2,-1,0,-1,0,-1,0 able> leist =2,-1,0,-1,0,0,-1 neers \
        =2,-1,0,-1,0,0,0 die_fahr =2,-1,0,-1,0,0,1 0_a <publ publi sters =2,-1,0,-1,0,1,-1 <nett stake \
        =2,-1,0,-1,1,-2,1 timmt =2,-1,0,-1,1,-1,0 ist_die =2,-1,0,-1,1,0,-1 both_side sides =2,-1,0,-1,2,-1,0 eting \
        =2,-1,0,0,-1,-1,0 eider htzul tzula =2,-1,0,0,-1,-1,1 0_per emium mehr_als mium> remiu =2,-1,0,0,-1,0,-1 \
        <fair back_to chtsg die_frie noch_nie =2,-1,0,0,-1,0,0 0_mona at_will das_geld deln> densp die_lage edens \
        enspf erisc ester ettle fried fuer_frei hnung liede minu_0 ndeln ngefa nspfl paid_on riede spfli stre_bei \
        tufen =2,-1,0,0,-1,0,1 <sons niede of_that onst> roke> sonst =2,-1,0,0,-1,1,-1 nich_auf oden> rille rrent \
        seit_fuen stan_at =2,-1,0,0,-1,1,0 <anno annou auch_scho boden nnoun nounc =2,-1,0,0,0,-1,-1 hteri \
        =2,-1,0,0,0,-1,0 arage belo_the den_bode droh_die eine_unbe event garag ived> no_wage ntari ounce roht> \
        seit_zwei unced was_die =2,-1,0,0,0,-1,1 nting =2,-1,0,0,0,0,-1 <harm armon der_drei die_mitg die_putz \
        die_weih eache harmo ilch> locki rmoni rosse the_medi =2,-1,0,0,0,0,0 <dawn <fenc <infl angef behi_the blish \
        da_ist dawn> derle due_to ebot> eitsn fence fifte flati fteen geld_da gskra hoeh_die iesen iftee infla itsni \
        lishe mana_has nflat ngeku ngskr noth_has npaid offi_the orrie ovisi rovis sat_down selb_mit snied the_fenc \
        thir_mont tsnie unity unpai zahl_im =2,-1,0,0,1,-2,0 <auss =2,-1,0,0,1,0,-1 auf_0 =2,-1,0,1,-1,0,-1 is_due \
        =2,-1,0,1,0,-1,-1 wende =2,-1,0,1,0,-1,0 preis =2,-1,0,1,1,-1,-1 call> =2,-1,0,2,-1,-1,-1 wage> \
        =2,-1,0,2,1,-2,-2 hnen> =2,-1,1,-1,-1,-1,0 orrow =2,-1,1,-1,-1,0,-1 grati =2,-1,1,-1,-1,0,0 <unif ange_die \
        nifor schuh unifo =2,-1,1,-1,-1,1,-1 <prae =2,-1,1,-1,0,-2,0 <drei =2,-1,1,-1,0,-1,-1 lifts =2,-1,1,-1,0,0,0 \
        elbe> to_say =2,-1,1,-1,1,-1,0 tober =2,-1,1,-1,2,-1,-1 sonne =2,-1,1,0,-2,0,0 ient> =2,-1,1,0,-1,0,-1 <own> \
        =2,-1,2,-2,1,-1,-1 ight> =2,-1,2,0,-2,-2,1 ting> =2,-1,2,0,-1,-2,-1 read> =2,-1,2,0,-1,-1,-2 fahrt \
        =2,-1,2,1,0,-2,-2 <time =2,0,-2,-2,0,0,2 <the> =2,0,-2,-1,2,2,-3 <has> =2,0,-2,0,0,-2,1 last> \
        =2,0,-2,0,1,0,-1 wagen =2,0,-2,1,-1,0,0 lung> =2,0,-2,1,2,-1,-2 licht =2,0,-1,-1,-1,1,-1 ruebe \
        =2,0,-1,-1,-1,1,0 <du> tzen> =2,0,-1,-1,0,-2,1 eihna ihnac weihn =2,0,-1,-1,0,-1,0 <bake nced> \
        =2,0,-1,-1,0,0,-1 <syst =2,0,-1,-1,0,0,0 <sum> less_than =2,0,-1,-1,0,0,1 <stre =2,0,-1,-1,0,1,-1 eiden \
        weil_die =2,0,-1,-1,0,1,1 less> =2,0,-1,-1,1,-2,1 hnach =2,0,-1,-1,1,-1,-1 <haus =2,0,-1,-1,1,-1,0 ebers \
        =2,0,-1,-1,1,0,-1 kend> =2,0,-1,-1,1,1,-2 stem> =2,0,-1,0,-1,-1,0 dschu =2,0,-1,0,-1,-1,1 kscha \
        =2,0,-1,0,-1,0,-2 halt> =2,0,-1,0,-1,0,-1 <behi hind> zahle =2,0,-1,0,-1,0,0 <grey and_what as_if behin \
        ehind elled hows> is_to orked rmin> shows =2,0,-1,0,-1,0,1 week_for =2,0,-1,0,-1,1,-1 <inde =2,0,-1,0,-1,1,0 \
        oors> the_offi =2,0,-1,0,0,-2,1 <weih =2,0,-1,0,0,-2,2 <ende teen> =2,0,-1,0,0,-1,0 angeb ebote \
        =2,0,-1,0,0,-1,1 talks =2,0,-1,0,0,0,-1 <akko ahlen akkor auste der_lohn ekuen gekue itgeb kkord miete unted \
        =2,0,-1,0,0,0,0 <brut <hann <rela brutt driv_to he_said i_aske i_name name_a oten> relat rutto utto> \
        =2,0,-1,0,0,1,-1 nding =2,0,-1,0,1,-1,-1 enty> hnet> =2,0,-1,0,1,0,-2 <verh syste ystem =2,0,-1,1,-1,-1,-1 \
        <juli juli> =2,0,-1,1,-1,1,-1 verha =2,0,-1,1,0,0,-1 geber tgebe =2,0,-1,1,0,1,-2 <go> =2,0,0,-2,-1,2,0 \
        <offi =2,0,0,-1,-2,0,0 onats =2,0,0,-1,-1,-1,-1 <date =2,0,0,-1,-1,-1,0 <belo egal> ppen> =2,0,0,-1,-1,-1,1 \
        face> =2,0,0,-1,-1,0,-1 some_else =2,0,0,-1,-1,0,0 0_ist ezula ntgel ruehs tgelt vier_euro walke \
        =2,0,0,-1,-1,1,0 unten =2,0,0,-1,-1,2,-1 diese =2,0,0,-1,0,-2,2 ehlt> =2,0,0,-1,0,-1,-1 aner> \
        =2,0,0,-1,0,-1,0 <prov <tabl drin> for_me provi =2,0,0,-1,0,-1,1 beko_die =2,0,0,-1,0,0,-1 dacht hntes \
        =2,0,0,-1,0,0,0 <payr ayrol dated euro_mehr letz_jahr nlock payro roll> unloc yroll =2,0,0,0,-2,0,1 else> \
        =2,0,0,0,-1,-1,-1 ab_der the_wall =2,0,0,0,-1,-1,0 aetsc asic> basic did_the ebnis erleg etsch gege_hat \
        ich_das inist markt minis mschl paets the_mana =2,0,0,0,-1,-1,1 am_donn =2,0,0,0,-1,0,-1 <piec alkou am_mona \
        arns> ausst bnis> dir_die earns lkout piece rsonn schir walko ybody you_did zett_steh =2,0,0,0,-1,0,0 <fiel \
        <wate als_frei be_paid field from_apri gilt_als hour_for icket ield> nigh_crew nity> nthly onthl pays_its \
        rate_my suppl thly> und_muss vom_lohn waren water when_you zusc_fuer =2,0,0,0,-1,1,-1 fuen_stun \
        =2,0,0,0,0,-1,-1 droht ehsch eige_an einig gewe_und hschi legal nigun uehsc =2,0,0,0,0,-1,0 0_mill <penn \
        beka_gege below eberw elow> enny> etto> gest_zwei korre netto orrek penny print rrekt sich_wer the_penn \
        vom_chef =2,0,0,0,0,0,-2 turne =2,0,0,0,0,0,-1 acht_stun auch_in aufs_kont ewend gewen iator ntes> nzett \
        same_0 =2,0,0,0,0,0,0 0_frau a_rise and_sinc angek anian back_date band_are berwe betra by_line die_sche \
        drau_und elev_hour eteri etin> euro_drei i_teac im_fahr is_paid line_by proz_fuer rate_and runk> the_sum \
        the_unif werd_auf will_not wurd_sie zwei_mona =2,0,0,0,1,-1,-1 plus> =2,0,0,0,1,0,-1 iving rivin \
        =2,0,0,1,-1,-1,-1 kout> =2,0,0,1,-1,-1,0 dient =2,0,0,1,-1,0,-2 innen =2,0,0,1,0,-1,-1 <lega \
        =2,0,1,-2,0,-1,0 doch> =2,0,1,-1,-2,-1,1 <lage =2,0,1,-1,-1,-1,-1 <zahn egung =2,0,1,-1,-1,0,-1 clean \
        wie_der =2,0,1,-1,-1,0,0 <entg entge indes ndest =2,0,1,-1,0,-1,-1 kasse nner> rent> =2,0,1,-1,0,-1,0 \
        mir_ein =2,0,1,-1,1,-1,-1 assel =2,0,1,0,-2,-1,0 aren> =2,0,1,0,0,-1,-1 the_form =2,0,1,0,1,-2,-2 to_the \
        =2,0,1,1,-2,-1,-1 <show =2,0,2,-2,-2,1,-2 erinn =2,0,2,-2,-1,0,-1 rinne =2,0,2,-2,0,-1,-1 fuer_eine \
        =2,0,2,-1,0,-1,-1 an_hour =2,1,-2,-1,-1,-1,2 essen =2,1,-1,-1,-2,0,1 ised> =2,1,-1,-1,-1,-1,-1 <lauf \
        =2,1,-1,-1,-1,-1,0 0_grad =2,1,-1,-1,-1,0,-1 at_four =2,1,-1,-1,0,-1,-1 achde chdem hdem> nachd \
        =2,1,-1,-1,0,-1,0 ities =2,1,-1,-1,0,0,-1 iden> =2,1,-1,0,-1,-1,-1 handl nfahr =2,1,-1,0,-1,-1,0 for_nine \
        =2,1,-1,0,-1,0,-1 natse tsend =2,1,-1,0,0,0,-1 <pen> boten =2,1,-1,1,-2,-1,0 forty orty> =2,1,-1,1,0,-1,-1 \
        aufen =2,1,0,-1,-2,-1,1 the_nigh =2,1,0,-1,-1,-1,0 <supp =2,1,0,-1,-1,0,-1 annt> =2,1,0,0,-1,-1,-1 istet \
        missi =2,1,0,0,-1,0,-1 <gies <grad <prin atsen giess ichen =2,1,0,0,0,-1,-1 can_t =2,1,0,0,1,-2,-3 for_the \
        =2,1,0,1,0,-1,-2 nung> =2,1,1,-1,-1,-1,-1 ermin =2,1,1,-1,1,-1,-2 nach_eine =2,2,-3,-4,7,-5,1 <ist> \
        =2,2,-2,1,-1,-1,-1 lock> =2,2,-1,-1,-1,-1,-1 <both bands both> =2,2,-1,-1,0,0,-1 gency =2,2,-1,0,-1,-1,-2 \
        eide> =2,2,-1,0,-1,-1,-1 iesse =2,2,-1,0,0,-2,-1 laufe =2,2,0,-2,-3,2,-3 etzte =2,2,0,-1,-1,-1,-2 <verm \
        =2,2,0,-1,-1,0,-2 the_comp =2,2,0,0,-1,-2,-1 echne =2,2,1,-3,-3,1,0 satz> =2,2,1,-2,-3,-3,3 eber> \
        =2,3,-3,-2,2,2,-4 seit> =2,3,-1,-1,0,-3,0 and_the =2,3,-1,0,-2,-2,-1 <ange =2,3,-1,0,-2,0,-2 <elev eleve \
        leven =2,3,0,-2,-3,-2,1 hat_die =2,3,0,-1,-2,-1,-1 vermi =2,3,0,-1,-1,-3,-1 ehen> =2,3,1,-2,-1,-1,-2 ertra \
        =2,4,0,-2,-2,-2,0 lager =2,4,1,-1,-3,-1,-1 letzt =3,-6,3,-2,1,0,1 <rund =3,-5,-1,-2,0,1,3 rund> \
        =3,-3,-1,1,1,0,-1 chlic hlich =3,-3,-1,2,-1,0,0 onth> =3,-3,0,3,-1,-2,-1 ezahl =3,-3,1,-2,1,0,1 <minu \
        =3,-3,1,1,1,-2,-1 time> =3,-2,-3,0,2,-2,2 ische =3,-2,-3,3,0,0,-2 month =3,-2,-1,-1,-2,3,-1 laut> \
        =3,-2,-1,-1,0,-1,1 hlaeg laege =3,-2,-1,-1,0,1,0 igten =3,-2,-1,-1,1,-2,1 rund_0 =3,-2,-1,0,-2,3,-1 <laut \
        =3,-2,0,-2,-3,1,2 <uebe =3,-2,0,-1,-1,0,0 andel =3,-2,0,-1,0,1,-1 cent> =3,-2,0,-1,1,-1,-1 haust \
        =3,-2,0,0,0,-1,-1 chtzu =3,-2,0,0,0,1,-2 achtz =3,-2,0,0,0,1,-1 rmal> =3,-2,0,2,-2,0,-1 habe_ich \
        =3,-2,1,0,-3,-1,1 auf_den =3,-2,1,0,-2,0,-1 <as> =3,-2,1,0,0,1,-2 tart> =3,-2,3,-1,-1,-3,1 fuer_die \
        =3,-1,-3,1,0,-1,1 <last =3,-1,-2,0,-2,-1,3 auch> =3,-1,-2,0,-1,-1,3 bei_0 =3,-1,-1,-2,2,-1,1 <nigh \
        =3,-1,-1,-1,-1,0,-1 aysli paysl yslip =3,-1,-1,-1,-1,0,0 abrec brech =3,-1,-1,-1,-1,0,1 <extr extra \
        =3,-1,-1,-1,-1,1,0 die_stun =3,-1,-1,-1,0,-1,-1 igure =3,-1,-1,-1,0,-1,0 <figu figur ounte \
        =3,-1,-1,-1,0,0,-1 <less =3,-1,-1,-1,0,1,-1 ainer =3,-1,-1,-1,1,-2,1 <coun =3,-1,-1,0,-1,-1,-1 <basi \
        =3,-1,-1,0,-1,-1,1 per_cent =3,-1,-1,0,-1,-1,2 <auch =3,-1,-1,0,0,-1,-1 whic_is =3,-1,-1,0,0,0,-1 <thir \
        =3,-1,-1,0,0,1,-1 more> =3,-1,-1,0,1,-1,-2 gehal =3,-1,0,-1,-1,-1,0 reize =3,-1,0,-1,-1,-1,1 unch> \
        =3,-1,0,-1,-1,0,-1 iform =3,-1,0,-1,-1,0,0 gure> ustar visio =3,-1,0,-1,-1,0,1 fuer_jede =3,-1,0,-1,0,-1,-1 \
        <rise table =3,-1,0,-1,0,-1,0 <roma roman vert_steh =3,-1,0,-1,0,0,-1 mania omani unden =3,-1,0,0,-3,0,1 \
        tschi =3,-1,0,0,-1,-1,0 erdie ertim overt rtime =3,-1,0,0,-1,-1,1 out_at risch =3,-1,0,0,-1,0,-1 <driv enth> \
        =3,-1,0,0,-1,0,0 <reac a_thir eenth reach teent =3,-1,0,0,0,-1,-1 <nix> aemie emie> praem raemi \
        =3,-1,0,0,0,-1,0 <droh =3,-1,0,0,0,0,-1 ieden =3,-1,0,0,0,0,0 austa stari =3,-1,0,1,-1,-1,0 <zusc \
        =3,-1,1,-1,0,-1,0 ober> =3,-1,2,-1,-1,-2,-1 form> =3,-1,2,-1,-1,-1,-1 <sala alary lary> salar \
        =3,-1,3,-3,-3,0,0 <sich =3,0,-2,-1,2,-2,1 ement =3,0,-2,0,0,-1,0 ngebo =3,0,-1,-1,0,-1,-1 ides> \
        =3,0,-1,-1,0,-1,0 means =3,0,-1,-1,0,0,0 than_the =3,0,-1,0,-3,1,0 back> =3,0,-1,0,-2,0,0 strei \
        =3,0,-1,0,-1,0,-2 erhan =3,0,-1,0,-1,0,-1 reik> =3,0,-1,0,-1,0,0 erzah rzahl =3,0,-1,0,1,-1,-1 nute> \
        =3,0,0,-2,0,1,-2 trag> =3,0,0,-1,-3,1,0 <back =3,0,0,-1,-2,1,-1 <frie =3,0,0,-1,-1,-1,-1 ehnte zehnt \
        =3,0,0,-1,-1,-1,0 dreiz eizeh izehn =3,0,0,-1,-1,0,-2 rhand =3,0,0,-1,-1,0,-1 chlag mein_verm \
        =3,0,0,-1,0,-2,0 habe_sich =3,0,0,-1,0,0,-1 inkge kgeld nkgel pays> rinkg =3,0,0,0,-1,-1,-1 rdien \
        =3,0,0,0,-1,0,-1 chnun pays_the =3,0,0,0,-1,0,0 echnu =3,0,0,0,0,-1,-1 hat_0 urned =3,0,0,0,0,0,-1 ahrt> \
        =3,0,1,-1,-2,-1,0 <vert =3,0,1,-1,-1,-1,-1 hlag> =3,0,1,0,-1,-1,-2 rned> =3,1,-2,-1,0,-2,2 auf_dem \
        =3,1,-1,0,-1,-1,-1 sstan ussta =3,1,-1,1,-2,1,-3 <did> =3,1,0,-2,-2,-1,1 chts> =3,1,0,-2,0,-2,0 <per> \
        =3,1,1,-2,0,-2,-1 rtrag =3,2,-1,1,-4,-1,-1 on_the =3,2,0,-2,-2,0,-1 mehr> =3,2,0,1,-1,-2,-3 <vom> \
        =3,2,1,-2,-3,-1,-1 <letz =3,3,-2,1,-2,-2,0 <its> =3,4,-3,-2,2,-2,-1 <are> =4,-4,0,-1,0,-1,2 <proz rozen \
        =4,-4,0,-1,0,-1,3 0_proz =4,-4,1,-3,7,-2,-2 <hour =4,-3,-1,-1,-1,-1,2 ozent =4,-3,-1,-1,-1,0,1 gten> \
        =4,-3,-1,0,0,1,0 steht teht> =4,-3,0,-1,0,-1,2 proze =4,-3,1,-3,1,3,-3 unde> =4,-2,-5,-3,1,-3,6 <es> \
        =4,-2,-2,-2,2,-1,2 night =4,-2,-1,-1,-1,1,0 hlung =4,-2,-1,-1,3,-1,-2 monat =4,-2,-1,0,-1,-2,2 ages> \
        =4,-2,-1,0,-1,-1,0 zusch =4,-2,-1,0,0,0,-2 <due> =4,-2,-1,0,1,-1,-2 <mona =4,-2,-1,0,1,-1,-1 endet \
        =4,-2,-1,1,0,-1,-2 <ab> =4,-2,0,-1,0,-1,-1 <kont =4,-2,1,-2,1,-1,-1 hour> =4,-2,2,0,0,-2,-1 <to> \
        =4,-1,-2,-1,-1,1,0 each> =4,-1,-2,-1,1,-2,1 <mean =4,-1,-2,0,0,-1,0 gebot =4,-1,-2,1,1,-1,-1 <than \
        =4,-1,-1,-2,1,-2,-1 schla =4,-1,-1,-1,-2,-1,2 achts =4,-1,-1,-1,-1,-1,1 <zett =4,-1,-1,-1,-1,0,-1 xtra> \
        =4,-1,-1,-1,0,0,0 ahlun zahlu =4,-1,-1,-1,0,1,-2 rate> =4,-1,-1,0,-2,-1,1 seite =4,-1,-1,0,-1,-1,-1 verti \
        =4,-1,-1,0,-1,0,-1 treik =4,-1,-1,0,-1,0,0 uschl =4,-1,-1,0,1,-1,-2 ehalt =4,-1,-1,2,-1,-3,0 <six> \
        =4,-1,0,-4,-2,0,2 ueber =4,-1,0,-1,-1,-1,0 the_hour =4,-1,0,-1,1,0,-2 konto onto> =4,-1,0,0,-4,0,0 with_a \
        =4,-1,0,0,-2,-1,-1 euros uros> =4,-1,1,-1,-2,0,-1 <walk =4,-1,1,-1,-1,-1,-1 <apri april pril> \
        =4,0,-1,-1,0,-1,-1 <slip =4,0,-1,0,-2,-1,-1 verdi =4,0,-1,0,-2,0,-1 <cent <verd =4,0,-1,0,-1,-1,-1 sion> \
        =4,0,0,-1,-2,-1,0 <geld =4,0,0,-1,-1,-1,-1 rauf> =4,0,0,-1,-1,0,-1 <drau dem_zett =4,1,0,-3,0,-3,0 <auf> \
        =4,1,0,0,-2,-2,-1 rechn =4,2,-4,-3,1,0,1 <seit =4,2,-2,-1,-1,-1,-2 <beid beide =4,2,-1,-1,-1,-1,-1 latio \
        =4,2,1,-3,-2,-1,-2 <mehr =4,3,-1,-1,-2,-2,-2 the_unio =4,4,1,-1,-2,-6,-1 <nach =5,-5,0,-1,0,-1,2 zent> \
        =5,-3,-2,0,1,2,-2 <steh =5,-2,-1,-1,-1,-1,-1 <tari =5,-2,-1,0,-1,-1,-1 wages =5,-2,-1,0,-1,0,-1 beid_seit \
        =5,-1,-2,1,-1,-2,-1 than> =5,-1,-1,-1,0,-1,-2 <bonu bonus =5,-1,-1,-1,0,-1,0 <trin trink =5,-1,-1,0,0,-1,-2 \
        onus> =5,-1,0,-1,-2,-1,-1 drauf =5,-1,0,-1,-1,-1,-1 <earn =5,-1,0,-1,0,-1,-1 rise> =6,-5,-1,1,1,-2,-2 <for> \
        =6,-3,-3,-2,2,-1,1 nacht =6,-3,-1,-1,2,-1,-3 <lohn =6,-3,-1,4,-2,-1,-3 ahlt> =6,-3,-1,5,-3,-1,-3 zahlt \
        =6,-2,-1,-2,-1,-1,1 zette =6,-2,-1,-1,-1,-2,1 ettel =6,-2,0,-2,-1,-2,1 count =6,-2,0,-1,0,-1,-2 lohn> \
        =6,-2,0,-1,4,-3,-4 stund tunde =6,-1,-1,-1,-1,0,-2 <pays =6,-1,-1,-1,-1,0,-1 <rate =6,-1,-1,0,-2,-2,-1 <pay> \
        =6,-1,0,-1,-2,-2,0 ttel> =6,3,-1,-1,-2,-2,-2 <unio nion> union =7,-6,0,2,0,-2,-2 fuer> =7,-3,0,-1,-1,-1,-1 \
        arif> =7,-3,0,3,-5,-2,-1 <fuer =7,-1,-2,-1,-1,-1,-1 slip> =7,-1,-1,0,1,-3,-3 <stun =7,-1,0,-1,-3,-1,-1 geld> \
        =7,-1,0,-1,-2,-1,-2 ulage zulag =7,0,-2,1,-2,-1,-2 <zahl =7,3,-2,0,-2,-2,-4 lage> =8,-2,0,3,-4,-1,-4 paid> \
        =8,-1,0,2,-4,-1,-3 <paid =9,-3,-1,1,-2,-2,-3 <wage =10,-3,-1,-2,-1,-1,-1 tarif =12,-3,-2,-1,-2,-1,-3 0_euro \
        =13,-3,-3,-2,-3,-1,-2 euro> =16,2,-3,-5,2,-6,-7 0_0 =18,-4,-3,-2,-4,-1,-3 <euro
        """
}
