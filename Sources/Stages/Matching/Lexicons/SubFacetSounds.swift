/// Runs of letters and neighbours, and how much each speaks for what of an employer is spoken of, in the order of `SubFacetWords.lists`.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum SubFacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-6, -6, -7, -7, -8, -7, -8]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-8,3,2,3,0,0,1 <two> =-6,-3,3,2,4,1,0 eine> =-5,-4,-4,0,1,3,8 <bei> =-5,-2,1,2,0,1,1 <a> =-5,-1,-1,1,1,1,3 \
        ever> =-5,-1,0,4,6,-4,0 <week =-5,0,-2,-1,3,-1,5 ause> =-5,1,1,0,-3,1,5 <who> =-5,2,0,0,-1,2,0 <war> \
        =-5,3,-2,0,-2,-1,7 alle> =-5,5,-1,1,2,0,-1 <zu> =-4,-3,-2,-2,11,-3,1 <mein =-4,-3,1,1,6,1,-1 woche \
        =-4,-2,-2,0,8,-1,0 <frei =-4,-2,-2,2,-3,2,7 <alle =-4,-2,1,2,3,1,-1 <woch =-4,-1,-1,1,4,-2,3 week> \
        =-4,-1,0,1,1,0,3 darf> =-4,-1,1,6,2,-1,-4 <zwei =-4,0,-3,-2,3,0,5 <team =-4,0,-2,-1,-2,12,-2 <er> \
        =-4,0,-2,3,2,2,-2 <hat> =-4,1,-1,3,-2,1,2 richt =-4,1,3,1,1,-2,1 <they they> =-4,1,4,-6,-1,2,3 <ein> \
        =-4,2,-2,-3,-1,9,-2 <our> =-4,2,7,-3,-2,1,-2 <stel =-4,4,3,0,0,-2,-2 stell =-4,5,1,-3,3,-2,1 beite \
        =-4,6,-1,0,-4,7,-3 <vor> =-4,6,0,-1,-2,2,-1 <told told> =-3,-7,4,1,0,1,3 <i> =-3,-5,0,-1,0,10,-3 leite \
        =-3,-5,1,-2,2,1,5 <so> =-3,-3,-2,12,-1,-2,-2 pruef =-3,-3,0,2,1,3,-1 onal> =-3,-3,1,-1,-2,9,-1 <she> \
        =-3,-3,1,0,1,2,1 frage =-3,-3,3,4,-1,3,-3 <mit> =-3,-2,-2,-1,-1,10,-2 <unse unser =-3,-2,-2,7,-1,0,1 urse> \
        =-3,-2,0,2,3,0,-1 inge> =-3,-2,4,2,1,-2,-1 mich> =-3,-2,4,2,1,-1,-1 <mich =-3,-2,5,2,0,-2,0 and_a \
        =-3,-1,-3,-2,10,-1,-1 nder> =-3,-1,-2,0,6,1,-2 <rota =-3,-1,-1,10,-1,-3,-1 <prue schul =-3,-1,0,-1,3,3,-1 \
        lbst> =-3,-1,0,-1,5,0,-1 <dien =-3,-1,0,0,2,2,-1 hree> three =-3,-1,0,0,2,4,-2 <selb =-3,-1,0,0,3,-1,2 tags> \
        =-3,-1,0,1,1,0,3 <darf =-3,-1,1,-1,1,1,2 <schr =-3,-1,3,-3,0,7,-2 fuehr =-3,-1,3,-2,-1,2,1 in_der \
        =-3,-1,3,-1,0,4,-1 <fueh =-3,-1,3,-1,3,0,-1 arch> =-3,-1,3,1,1,1,-2 <dana anach danac =-3,-1,10,-2,-1,-2,-2 \
        <inte =-3,0,-2,1,2,0,3 mein> =-3,0,-1,-1,0,2,2 dass> =-3,0,-1,-1,8,0,-2 diens ienst =-3,0,-1,0,5,3,-3 <four \
        =-3,0,0,0,0,0,2 never =-3,0,0,2,0,0,0 came> =-3,0,0,2,0,1,0 <came =-3,0,0,3,1,0,-2 like> =-3,0,1,0,0,0,1 \
        isse> =-3,0,1,2,-1,-1,2 <zur> =-3,0,2,-1,3,-1,0 stag> =-3,0,2,-1,5,-1,-2 <days =-3,0,2,2,-2,2,0 <best \
        =-3,1,0,-1,-3,6,0 <us> =-3,1,0,1,4,0,-4 ochen =-3,1,0,2,-1,-4,5 llege =-3,1,1,0,-2,0,2 in_a \
        =-3,1,5,0,-1,-2,-1 <test =-3,2,-2,-2,-1,9,-3 eiter =-3,2,-1,-2,4,0,0 <shif shift =-3,2,-1,2,-1,-1,2 mmen> \
        =-3,2,1,0,1,0,-1 rten> =-3,2,1,2,-4,1,-1 <von> =-3,2,2,-1,-1,-2,3 rted> =-3,2,11,-3,-2,-2,-3 sage> \
        =-3,3,-2,-1,-2,5,-1 <kuen =-3,3,-1,-1,1,1,0 hift> =-3,3,0,0,0,-1,1 <says says> =-3,3,0,3,-1,-3,1 tatio \
        =-3,3,1,-2,-3,1,1 <sent =-3,4,-3,0,1,4,-3 ding> =-3,4,-2,-4,0,4,1 <of> =-3,4,-2,-1,0,0,2 bsrat \
        =-3,4,0,0,-2,0,0 halle =-3,4,0,1,-1,0,0 gesch =-3,4,1,0,0,1,-3 ffen> =-3,4,1,0,1,-2,-1 come> \
        =-3,4,2,-2,-2,0,0 sent> =-3,5,-2,-1,0,1,0 srat> =-3,5,4,1,0,-5,-1 nach> =-3,6,-1,-1,2,-1,-2 rden> \
        =-2,-8,-2,-2,0,2,11 <wer> =-2,-6,0,0,-3,8,3 <sie> =-2,-5,-2,15,-3,-2,-1 <lehr =-2,-4,1,1,0,1,3 <tag> \
        =-2,-3,-1,6,1,0,0 ammer =-2,-3,-1,11,-2,-2,-1 efung ruefu uefun =-2,-3,0,0,0,3,2 lich> =-2,-3,0,3,4,-1,-1 \
        tage> =-2,-3,1,2,5,-1,-3 frei> =-2,-3,3,3,0,1,-2 <zum> =-2,-3,4,5,-1,-1,-1 <me> =-2,-3,11,-1,-1,-3,-1 bewer \
        =-2,-2,-2,1,2,0,3 <aus> =-2,-2,-2,2,4,-1,1 ings> =-2,-2,-2,5,-1,0,2 <kurs =-2,-2,-1,-2,1,3,3 <foto \
        =-2,-2,-1,0,0,0,5 utes> =-2,-2,-1,2,2,1,0 <je> =-2,-2,-1,2,2,2,1 oche> =-2,-2,-1,4,4,-2,-2 avon> \
        =-2,-2,-1,4,4,-1,-3 davon =-2,-2,-1,8,-1,0,-2 renti =-2,-2,0,-1,-1,4,1 <head =-2,-2,0,-1,0,1,3 chten \
        =-2,-2,0,-1,3,1,0 handy =-2,-2,0,0,1,3,-1 nders =-2,-2,0,7,0,-2,-1 hule> =-2,-2,1,-3,8,-4,1 days> \
        =-2,-2,1,-1,-1,0,5 iste> =-2,-2,1,-1,1,1,1 <m> =-2,-2,1,0,0,3,-1 with> =-2,-2,2,-1,5,0,-2 <kenn \
        =-2,-2,3,-1,4,-1,0 <marc march =-2,-2,7,-1,-1,-1,0 espra praec raech =-2,-1,-2,0,3,0,2 als_mein \
        =-2,-1,-2,0,5,1,-2 rota> =-2,-1,-2,1,0,0,3 <sing =-2,-1,-2,1,5,-3,3 schen =-2,-1,-1,-1,2,3,-1 <rege \
        =-2,-1,-1,-1,3,2,0 <nenn =-2,-1,-1,-1,6,0,-1 enstp nstpl stpla tplan =-2,-1,-1,0,2,1,1 sich_die \
        =-2,-1,-1,0,3,2,-1 elbst selbs =-2,-1,-1,0,6,-2,-1 leine =-2,-1,-1,1,0,0,3 <give =-2,-1,-1,1,0,2,1 <spri \
        =-2,-1,-1,1,3,1,-2 if_you =-2,-1,-1,2,2,-1,0 linge =-2,-1,-1,2,2,-1,2 teili =-2,-1,-1,6,-1,-1,-1 cours ourse \
        =-2,-1,-1,7,-1,-1,-1 <lern =-2,-1,-1,8,-1,-1,-2 entic ntice ppren prent =-2,-1,0,-1,-2,9,-3 <dire \
        =-2,-1,0,-1,0,0,3 eone> meone omeon someo =-2,-1,0,-1,0,4,-1 mana_at =-2,-1,0,-1,1,0,4 cker> \
        =-2,-1,0,-1,2,1,0 <only only> =-2,-1,0,-1,5,0,-1 arly> early =-2,-1,0,-1,5,1,-1 <earl =-2,-1,0,-1,6,-1,-1 \
        hours =-2,-1,0,-1,7,-1,-1 ours> =-2,-1,0,0,-1,1,3 verse =-2,-1,0,0,-1,4,0 ander =-2,-1,0,0,-1,6,-2 nser> \
        =-2,-1,0,0,0,1,2 mfrag umfra =-2,-1,0,0,2,1,0 ierte =-2,-1,0,0,2,2,0 <thre =-2,-1,0,0,3,1,-1 oves> \
        =-2,-1,0,0,4,-2,1 eite> =-2,-1,0,0,4,1,-2 kennt =-2,-1,0,2,-1,1,1 <gebu =-2,-1,0,2,0,2,0 ling> \
        =-2,-1,0,3,-1,-1,1 tiona =-2,-1,0,3,-1,0,0 mit_mir =-2,-1,0,3,1,0,-2 <let> =-2,-1,0,6,0,-2,-1 chule \
        =-2,-1,1,-2,0,0,3 chrei =-2,-1,1,-1,-1,-1,5 there =-2,-1,1,-1,-1,0,3 liste =-2,-1,1,0,0,0,1 nisse \
        =-2,-1,1,0,0,3,0 iteri =-2,-1,1,0,2,0,0 otes> =-2,-1,1,1,1,0,0 sstel =-2,-1,1,2,-1,1,0 <vide video \
        =-2,-1,1,2,0,0,0 lder> =-2,-1,1,3,1,0,-1 <sept eptem ptemb septe tembe =-2,-1,1,4,-1,-1,-1 ertif rtifi \
        =-2,-1,1,4,-1,0,0 i_was =-2,-1,2,-2,1,2,0 pfleg =-2,-1,2,-1,0,1,2 ffee> =-2,-1,2,-1,1,2,-1 der_betr \
        =-2,-1,2,0,-2,0,2 schei =-2,-1,2,0,-1,-1,2 lungs =-2,-1,2,1,-2,-1,2 expec xpect =-2,-1,3,-2,0,0,2 <bus> \
        =-2,-1,3,-1,0,-1,1 <cand =-2,-1,3,0,1,0,-1 oenne =-2,-1,3,3,-1,-2,1 iker> =-2,-1,3,4,-1,0,-2 ldung \
        =-2,-1,4,2,0,-2,0 niker =-2,-1,5,-2,-2,-1,1 <such =-2,-1,5,-2,-1,2,0 <job> =-2,-1,5,-1,0,-1,-1 <rang \
        =-2,-1,8,-1,-1,-2,-2 test> =-2,-1,9,-2,-2,-2,-1 nterv =-2,-1,9,-2,-1,-1,-1 absag bsage =-2,0,-5,0,1,2,3 \
        <when =-2,0,-2,-3,1,0,5 <wird wird> =-2,0,-2,-2,1,0,5 team> =-2,0,-2,-1,7,-2,1 <bin> =-2,0,-2,3,0,-2,3 <sign \
        =-2,0,-2,5,-1,-1,0 kurs> =-2,0,-1,-1,-1,3,2 <kund =-2,0,-1,-1,1,5,-3 ector =-2,0,-1,0,0,-2,4 kling \
        =-2,0,-1,0,0,0,2 ilie> =-2,0,-1,0,3,-1,0 zeite =-2,0,-1,0,3,0,0 regel =-2,0,-1,1,-1,-1,3 sign> \
        =-2,0,-1,1,1,0,1 ench> =-2,0,-1,3,1,-1,0 signe =-2,0,-1,7,-1,-1,-2 tices =-2,0,0,-2,-1,1,3 <oper \
        =-2,0,0,-2,0,2,1 <dass =-2,0,0,-1,-1,4,-1 tleit =-2,0,0,-1,1,0,3 look_at =-2,0,0,-1,1,1,0 taken \
        =-2,0,0,-1,2,-3,3 <geht =-2,0,0,-1,2,-2,3 geht> =-2,0,0,-1,2,1,-1 becau cause ecaus =-2,0,0,-1,5,-2,0 klein \
        =-2,0,0,0,-2,1,2 kunde =-2,0,0,0,-2,1,3 eres> =-2,0,0,0,-1,0,2 betri =-2,0,0,0,-1,0,3 trieb =-2,0,0,0,-1,1,2 \
        etrie =-2,0,0,0,-1,2,1 ammel =-2,0,0,0,-1,3,0 <up> =-2,0,0,0,0,-1,2 <neve =-2,0,0,0,1,-2,3 <lag> \
        =-2,0,0,0,2,-1,0 <and> =-2,0,0,0,2,2,-2 ical> =-2,0,0,0,3,-2,0 lling =-2,0,0,0,3,-1,0 alte> =-2,0,0,1,1,-1,0 \
        eibt> =-2,0,0,1,1,-1,1 nger> =-2,0,0,1,2,3,-3 zwei> =-2,0,0,1,3,-3,1 zehn> =-2,0,0,2,-2,1,-1 side> \
        =-2,0,0,2,-1,1,0 drei_tage =-2,0,0,2,0,0,0 eise> =-2,0,0,2,1,-1,1 asche =-2,0,0,3,-1,1,-1 board \
        =-2,0,0,3,0,0,0 rjahr =-2,0,0,4,0,0,-2 <like =-2,0,0,4,2,-2,-3 ening =-2,0,0,5,-1,-1,-1 beruf \
        =-2,0,1,-1,-1,0,3 <made made> =-2,0,1,-1,3,-1,-1 <halb =-2,0,1,0,0,-1,2 suche =-2,0,1,0,0,3,-2 <ging \
        =-2,0,1,1,0,-1,0 ungss =-2,0,1,1,0,-1,1 <tuer =-2,0,1,1,1,-1,0 samt> =-2,0,1,2,1,-1,-2 eeks> weeks \
        =-2,0,2,-1,0,-1,1 other =-2,0,2,-1,0,1,0 namen =-2,0,2,0,0,-2,1 tellu =-2,0,2,0,0,2,-2 feren \
        =-2,0,2,1,1,-1,-2 eight =-2,0,2,3,0,-3,-1 zweit =-2,0,3,-2,-1,3,-2 hrung =-2,0,3,-1,0,0,-1 erfah rfahr \
        =-2,0,3,0,-1,2,-2 llte> =-2,0,3,1,2,-1,-2 <tage =-2,0,4,-2,1,1,-1 ennen =-2,0,4,1,-1,0,-1 <lebe \
        =-2,0,6,-2,-2,-1,1 ucht> =-2,0,7,-1,-1,-1,-1 <appl =-2,0,8,-1,-1,-1,-2 <absa =-2,0,11,-5,-2,0,-2 inter \
        =-2,0,11,-2,-2,-3,-2 ewerb =-2,1,-3,2,-1,-1,3 <in> =-2,1,-2,-2,0,0,4 <his> =-2,1,-2,0,0,-1,3 <fami famil \
        =-2,1,-2,4,-3,0,1 <lear learn =-2,1,-1,-1,1,0,0 counc ncil> uncil =-2,1,-1,-1,1,2,0 ounci =-2,1,-1,-1,2,3,-2 \
        ehrt> =-2,1,-1,-1,3,3,-3 four> =-2,1,-1,0,-2,0,2 antin =-2,1,-1,0,-1,4,-1 haelt =-2,1,-1,0,0,-2,3 <klin \
        =-2,1,-1,0,0,-1,1 <niem ieman niema =-2,1,-1,0,0,0,2 amili milie =-2,1,-1,0,1,-2,2 works =-2,1,-1,0,1,-1,1 \
        gebli =-2,1,-1,0,1,0,0 <shop =-2,1,-1,0,1,2,-1 lebt> =-2,1,-1,1,-1,1,1 igte> =-2,1,-1,1,-1,2,0 <hael \
        =-2,1,-1,1,0,-1,2 shop> =-2,1,-1,1,0,2,-2 ally> =-2,1,-1,1,2,-1,-1 <zeit =-2,1,-1,1,2,-1,0 <inst \
        =-2,1,-1,1,2,0,-2 nths> onths =-2,1,-1,2,-1,0,1 plaet =-2,1,-1,2,-1,1,0 erich =-2,1,-1,2,0,-2,3 olleg \
        =-2,1,-1,3,-2,1,0 beste =-2,1,0,-3,0,1,3 riebs =-2,1,0,-2,1,2,0 monta ontag =-2,1,0,-2,4,0,-2 <home \
        =-2,1,0,-1,-1,-1,4 <abte =-2,1,0,-1,0,0,0 <funk =-2,1,0,-1,0,1,0 orges vorge =-2,1,0,-1,0,1,1 nsche \
        =-2,1,0,-1,0,2,0 <vorg =-2,1,0,-1,1,0,0 orgen =-2,1,0,-1,1,1,0 <vors =-2,1,0,-1,2,0,0 work_coun \
        =-2,1,0,0,-2,2,1 schri =-2,1,0,0,-1,2,0 <ande <box> =-2,1,0,0,-1,3,-1 aelt> =-2,1,0,0,0,-2,3 legen \
        =-2,1,0,0,1,0,-1 <kost =-2,1,0,1,-1,1,-1 oard> =-2,1,0,1,0,2,-1 lter> =-2,1,0,1,1,-1,0 says_it \
        =-2,1,0,2,-1,2,-2 rding =-2,1,0,2,0,0,-1 <coll entre =-2,1,0,2,1,-3,0 tande =-2,1,0,3,-1,-2,0 gang> \
        =-2,1,1,-3,2,0,0 naech =-2,1,1,-3,3,1,0 <naec =-2,1,1,-2,1,0,0 gegen =-2,1,1,-1,-2,-2,5 <ther \
        =-2,1,1,-1,-1,-1,2 <aufg =-2,1,1,-1,0,1,0 uten> =-2,1,1,0,-2,0,2 <hear =-2,1,1,0,0,0,-1 prese \
        =-2,1,1,0,0,1,-1 esent resen =-2,1,1,0,1,-1,0 <gave gave> =-2,1,1,4,-3,0,-2 etzt> =-2,1,2,-1,-1,1,0 erte> \
        =-2,1,2,-1,0,-1,0 <refu =-2,1,2,-1,0,2,-2 ring> =-2,1,2,0,0,0,-1 glich =-2,1,2,0,1,0,-2 chick \
        =-2,1,2,1,-1,-1,0 ittel =-2,1,4,-1,-1,0,0 <zusa =-2,1,4,0,-1,-1,0 <asse =-2,2,-3,-2,9,0,-3 plan> \
        =-2,2,-2,0,-1,3,0 samme =-2,2,-2,0,2,-1,1 eien> =-2,2,-1,-1,-2,2,1 <peop eople ople> peopl \
        =-2,2,-1,-1,-1,0,2 kanti =-2,2,-1,-1,0,1,1 <drop =-2,2,-1,0,-2,4,-1 neue> =-2,2,-1,0,-1,0,1 <kant \
        =-2,2,-1,0,-1,2,-1 ktion =-2,2,-1,0,-1,3,-1 allen =-2,2,-1,0,0,-1,1 <vers =-2,2,-1,0,0,-1,2 agues \
        =-2,2,-1,0,1,0,0 bei_die =-2,2,-1,1,-1,1,0 hat_den =-2,2,-1,1,0,-1,0 ellt> =-2,2,-1,6,-1,-1,-3 <cour \
        =-2,2,0,-3,0,2,0 <werk =-2,2,0,-2,0,-1,3 <betr =-2,2,0,-1,2,0,-2 phone =-2,2,0,0,0,-2,1 chlie \
        =-2,2,0,0,0,0,-1 raten =-2,2,0,0,0,1,-1 ssage =-2,2,0,0,1,0,0 vorsi =-2,2,0,0,4,-2,-3 half> =-2,2,0,1,0,-1,0 \
        man_bei =-2,2,0,1,1,-2,-1 rning =-2,2,1,-1,1,0,-1 essel =-2,2,1,0,-1,0,-1 rtrae =-2,2,1,0,2,-2,-1 pecto \
        =-2,2,1,0,2,-1,-1 nspec =-2,2,1,0,3,-1,-2 <phon =-2,2,1,1,1,-1,-2 spect =-2,2,1,2,1,-2,-2 weite \
        =-2,2,2,-2,0,0,0 ensch =-2,2,2,-2,0,1,0 <come =-2,2,2,-2,1,-2,0 nzig> =-2,2,2,-1,-1,0,-1 ould> \
        =-2,2,2,-1,0,-1,0 icher =-2,2,2,0,-1,0,-2 hickt =-2,2,4,1,-2,-2,-2 <port =-2,3,-3,-1,6,-1,-2 <neun \
        =-2,3,-2,-1,6,-1,-2 neun> =-2,3,-1,-2,3,-2,1 <wied wiede =-2,3,-1,-1,2,-1,-1 <ruft =-2,3,-1,-1,3,0,-1 ruft> \
        =-2,3,-1,0,-1,0,0 broch =-2,3,-1,0,0,0,-1 posts =-2,3,-1,0,0,2,-2 versa =-2,3,-1,1,0,0,-1 geric \
        =-2,3,-1,3,-2,-2,0 ellen =-2,3,0,-1,1,-1,-1 <laeu =-2,3,0,0,-1,0,-1 <lost lost> =-2,3,0,0,1,0,-1 bei_eine \
        =-2,3,0,1,-1,0,0 hrige =-2,3,1,-1,1,-1,-1 inspe =-2,3,1,0,1,-1,-1 <insp =-2,3,2,-1,-2,-1,-1 contr \
        =-2,3,3,0,-1,-2,-1 ickt> =-2,4,-2,-1,0,1,2 ebsra iebsr =-2,4,-1,-1,-2,0,2 <is> =-2,4,-1,-1,0,2,-2 offen \
        =-2,4,-1,-1,1,-1,0 schwe =-2,4,-1,-1,1,1,-3 ossen =-2,4,-1,0,-2,2,-1 <unte =-2,4,-1,0,-1,1,0 anges \
        =-2,4,-1,0,0,-1,0 orker =-2,4,-1,0,0,0,-1 gewe_hat =-2,4,-1,0,0,1,-2 <mess =-2,4,0,-1,0,0,-1 osts> \
        =-2,4,1,0,-1,-2,-1 line> =-2,4,1,0,1,-2,-2 <schw =-2,4,2,-1,-1,-2,0 einge =-2,4,3,-1,-1,-1,-1 ntrac ontra \
        =-2,5,-1,0,4,-1,-5 0_uhr =-2,5,0,-3,-3,-2,3 <der> =-2,5,0,-2,-1,0,0 fall> =-2,5,1,-1,-3,-1,1 <hall \
        =-2,5,1,-1,-1,-2,-1 liess =-2,5,2,-1,-1,-2,-1 <eing =-2,5,3,-1,-1,-2,-1 tract =-2,6,-4,-1,3,-3,0 <work \
        =-2,6,-1,1,-2,-1,0 ound> =-2,7,-1,-1,0,-2,-2 <kurz =-1,-4,-1,-2,1,7,-1 <mana manag =-1,-4,1,-1,1,-2,5 acht> \
        =-1,-3,-3,-2,2,8,-1 wenn> =-1,-3,-1,-2,2,6,0 anage =-1,-3,-1,-1,-2,-1,8 lacht =-1,-3,-1,-1,1,-1,6 pause \
        =-1,-3,-1,7,-1,-1,0 kamme =-1,-3,0,-3,1,-1,6 here> =-1,-3,0,-1,-1,2,4 eschr =-1,-3,0,3,2,-2,0 abend \
        =-1,-3,1,-1,1,0,3 ther> =-1,-3,2,-1,-1,4,0 uehre =-1,-3,2,0,2,0,0 bend> =-1,-3,2,1,0,2,-1 <dann dann> \
        =-1,-3,3,-1,1,1,-1 nday> =-1,-3,4,-2,-1,4,-1 nimmt =-1,-3,12,-2,-2,-3,-2 <bewe =-1,-2,-3,-2,2,8,-1 <wenn \
        =-1,-2,-3,-1,-1,1,6 <s> =-1,-2,-2,0,1,3,1 <know =-1,-2,-2,2,-2,-2,6 ingt> =-1,-2,-2,3,-1,4,0 ional \
        =-1,-2,-2,3,2,0,-1 <one> =-1,-2,-2,5,0,-1,2 mmer> =-1,-2,-2,8,-3,0,-1 meist =-1,-2,-1,-1,2,-1,3 isst> \
        =-1,-2,-1,-1,2,-1,4 <paus =-1,-2,-1,0,-1,7,-2 recto =-1,-2,-1,0,0,2,1 ders> =-1,-2,-1,0,0,4,0 eure> \
        =-1,-2,-1,0,1,-2,4 <verg =-1,-2,-1,0,1,2,0 enfti ftig> nftig =-1,-2,-1,0,2,1,0 <einz =-1,-2,-1,1,0,0,3 \
        0_jahr =-1,-2,-1,1,0,4,0 <elf> =-1,-2,-1,1,3,-1,0 <elte =-1,-2,-1,1,3,-1,1 eilig =-1,-2,-1,1,3,0,-1 elter \
        =-1,-2,-1,2,0,2,0 das_war =-1,-2,-1,2,3,-1,0 ltern =-1,-2,-1,4,0,0,0 <kamm =-1,-2,-1,4,4,-1,-3 <davo \
        =-1,-2,-1,5,-1,-2,1 bilde =-1,-2,-1,7,-1,-2,-1 <appr =-1,-2,0,-2,1,2,2 buero =-1,-2,0,-2,10,-2,-3 kinde \
        =-1,-2,0,-1,-1,0,5 nutes =-1,-2,0,-1,-1,4,2 sleit =-1,-2,0,-1,-1,5,2 leitu =-1,-2,0,-1,-1,7,-2 direc irect \
        =-1,-2,0,-1,0,2,1 uero> =-1,-2,0,-1,0,2,2 ereic =-1,-2,0,-1,0,4,0 vor_alle =-1,-2,0,-1,1,0,3 reibt \
        =-1,-2,0,-1,2,-2,4 <frid =-1,-2,0,-1,2,-1,2 das_bei =-1,-2,0,-1,2,-1,3 frida riday =-1,-2,0,-1,2,1,1 eiss> \
        =-1,-2,0,-1,2,3,-2 <but> =-1,-2,0,-1,3,1,0 ieben =-1,-2,0,-1,4,-1,0 iday> =-1,-2,0,0,-1,1,2 ichte \
        =-1,-2,0,0,-1,2,2 head> =-1,-2,0,0,1,2,-1 <bere =-1,-2,0,0,2,3,-1 <weis weiss =-1,-2,0,1,1,0,1 geln> \
        =-1,-2,0,1,1,3,-1 stay> =-1,-2,0,1,2,0,0 hat_in =-1,-2,0,1,2,1,0 ents> =-1,-2,0,2,-1,0,2 <gute \
        =-1,-2,0,2,1,0,-1 a_year =-1,-2,0,3,0,0,-1 <hand =-1,-2,0,3,2,0,-3 uenf> =-1,-2,0,4,0,-1,0 heft> \
        =-1,-2,0,6,0,-1,-2 <land =-1,-2,1,-1,0,0,3 achen schre =-1,-2,1,0,-1,2,0 kstat rksta =-1,-2,1,0,-1,2,1 tern> \
        =-1,-2,1,0,0,-1,2 <brin =-1,-2,1,0,0,0,2 efrag =-1,-2,1,0,1,1,-1 mache =-1,-2,1,0,3,0,-2 hat_mein \
        =-1,-2,1,2,1,0,-2 erin> =-1,-2,1,6,-1,-1,-2 ausbi usbil =-1,-2,1,7,-2,-1,-2 sbild =-1,-2,2,-2,1,1,1 <frau \
        =-1,-2,2,-2,1,2,0 hat_sie =-1,-2,2,-1,-1,3,0 ragen =-1,-2,2,-1,0,1,1 frau> =-1,-2,2,-1,1,0,1 <wo> \
        =-1,-2,2,-1,4,-3,0 <sech =-1,-2,2,0,-3,1,2 <d> =-1,-2,2,0,-1,1,0 rungs =-1,-2,2,0,0,0,2 drei> \
        =-1,-2,2,0,0,1,0 <ausw =-1,-2,2,0,1,0,1 ein_gesp =-1,-2,2,1,-1,2,-1 fragt =-1,-2,2,2,-1,-1,1 bring \
        =-1,-2,2,3,0,-1,-1 <trai =-1,-2,3,0,4,-3,-1 <an> =-1,-2,3,2,0,0,-1 catio =-1,-2,4,-2,0,1,0 ehrer \
        =-1,-2,4,0,0,-1,-1 lauf> =-1,-2,5,0,0,-1,0 aech> =-1,-2,6,-1,-1,0,0 view> =-1,-2,6,-1,0,-2,0 elle> \
        =-1,-2,7,-1,-1,-1,-1 appli gespr =-1,-2,7,-1,-1,-1,0 sprae =-1,-2,8,-2,-2,-2,-1 rbung werbu \
        =-1,-2,8,-1,-2,-1,-1 erbun =-1,-2,9,-2,-1,-2,-1 ervie rview tervi =-1,-1,-2,0,1,3,0 teure =-1,-1,-2,0,5,2,-3 \
        <if> =-1,-1,-2,2,1,-2,2 <rest =-1,-1,-2,2,1,2,0 <take =-1,-1,-1,-4,9,-1,0 meine =-1,-1,-1,-3,5,-2,3 <nobo \
        nobod obody =-1,-1,-1,-2,0,5,-1 <boss =-1,-1,-1,-1,-3,7,0 <her> =-1,-1,-1,-1,0,-1,3 looks \
        =-1,-1,-1,-1,0,-1,4 ooks> =-1,-1,-1,-1,0,1,1 und_als =-1,-1,-1,-1,0,1,2 <him> ells> =-1,-1,-1,-1,0,3,2 foto> \
        =-1,-1,-1,-1,0,4,-1 hsel> =-1,-1,-1,-1,0,4,0 nsere =-1,-1,-1,-1,1,1,1 the_part =-1,-1,-1,-1,1,1,2 <buer \
        =-1,-1,-1,-1,1,2,0 <wech echse wenn_eine =-1,-1,-1,-1,1,3,-1 chief hief> =-1,-1,-1,-1,1,4,0 <ihr> \
        =-1,-1,-1,-1,2,-2,3 <heis heiss =-1,-1,-1,-1,2,-1,2 der_paus =-1,-1,-1,-1,2,0,0 at_and =-1,-1,-1,-1,2,2,0 \
        nennt =-1,-1,-1,-1,3,-1,2 <leav =-1,-1,-1,0,-2,4,2 <neue =-1,-1,-1,0,-1,-1,5 <list =-1,-1,-1,0,-1,0,2 \
        ther_are =-1,-1,-1,0,-1,2,1 she_told =-1,-1,-1,0,-1,3,0 <stay sente =-1,-1,-1,0,0,0,1 aking \
        =-1,-1,-1,0,0,0,2 week_at =-1,-1,-1,0,0,0,3 <trau =-1,-1,-1,0,0,2,0 chsel ob_sie wechs =-1,-1,-1,0,0,2,1 \
        nmal> =-1,-1,-1,0,0,3,-1 als_der =-1,-1,-1,0,0,4,-1 fron_of =-1,-1,-1,0,1,-1,2 ausse =-1,-1,-1,0,1,0,0 alls> \
        =-1,-1,-1,0,1,0,1 der_team =-1,-1,-1,0,1,0,2 room> =-1,-1,-1,0,1,1,1 einzi inzig nzige =-1,-1,-1,0,1,2,1 \
        der_gesc =-1,-1,-1,0,2,0,1 lance =-1,-1,-1,0,2,1,0 besse =-1,-1,-1,0,3,-1,-1 <pare =-1,-1,-1,0,3,-1,0 \
        mein_freu nzeit =-1,-1,-1,0,3,0,-1 reits =-1,-1,-1,0,3,0,0 alend eundi =-1,-1,-1,0,3,1,0 ndin> \
        =-1,-1,-1,0,3,2,-1 in_die =-1,-1,-1,1,-3,4,1 eitun itung =-1,-1,-1,1,-1,1,1 beric =-1,-1,-1,1,0,-1,3 iven> \
        =-1,-1,-1,1,0,0,1 <haup tasch =-1,-1,-1,1,0,1,0 <kore emein gemei korea =-1,-1,-1,1,0,1,1 <anyw tzung \
        =-1,-1,-1,1,0,2,0 mont_at =-1,-1,-1,1,1,-1,1 stan_ich =-1,-1,-1,1,1,0,1 egeln =-1,-1,-1,1,1,1,0 <took took> \
        =-1,-1,-1,1,2,-1,0 halb> =-1,-1,-1,1,2,0,0 pro_woch =-1,-1,-1,1,3,0,-1 nings =-1,-1,-1,2,-1,-1,2 ungsb \
        =-1,-1,-1,2,-1,2,1 <draw =-1,-1,-1,2,0,-1,1 <bild faile =-1,-1,-1,2,0,0,0 <ruin awing drawi rawin \
        =-1,-1,-1,2,0,1,-1 <mal> =-1,-1,-1,2,1,0,0 chenp =-1,-1,-1,2,2,-1,0 <gema =-1,-1,-1,3,-1,-1,2 hrlin lehrl \
        rling =-1,-1,-1,3,-1,1,-1 erst_mal =-1,-1,-1,3,0,0,-1 lehrg struc =-1,-1,-1,3,0,0,0 die_kamm \
        =-1,-1,-1,3,1,-1,0 den_kurs =-1,-1,-1,4,0,0,-1 ehre> =-1,-1,-1,6,-1,-1,-1 die_prue =-1,-1,-1,7,-2,-1,-2 \
        appre =-1,-1,-1,8,-3,-2,-1 fung> =-1,-1,0,-2,9,-3,-2 <kind =-1,-1,0,-2,9,-2,-3 inder =-1,-1,0,-1,-2,3,2 \
        shout =-1,-1,0,-1,-2,4,2 ehler =-1,-1,0,-1,-1,0,4 <here =-1,-1,0,-1,-1,1,2 eine_woch reich \
        =-1,-1,0,-1,-1,1,3 cheid =-1,-1,0,-1,-1,3,0 <spit und_sagt =-1,-1,0,-1,0,0,2 in_five =-1,-1,0,-1,0,0,3 \
        am_naec =-1,-1,0,-1,0,0,4 aber_ich =-1,-1,0,-1,0,1,1 <bala balan calls =-1,-1,0,-1,0,1,2 eech> peech speec \
        =-1,-1,0,-1,0,2,0 rward uerde =-1,-1,0,-1,0,2,1 der_werk ought =-1,-1,0,-1,1,-1,2 chtig =-1,-1,0,-1,1,-1,3 \
        <birt birth irthd rthda thday =-1,-1,0,-1,1,0,0 <reif =-1,-1,0,-1,1,0,1 habe_zwei =-1,-1,0,-1,1,0,2 es_0 \
        ussen =-1,-1,0,-1,1,1,0 chedu come_from hedul =-1,-1,0,-1,1,1,1 <morg =-1,-1,0,-1,1,3,-1 ragt> \
        =-1,-1,0,-1,2,-1,1 <swap =-1,-1,0,-1,2,0,1 htig> =-1,-1,0,-1,2,1,-1 <dece =-1,-1,0,-1,2,1,0 i_m \
        =-1,-1,0,-1,2,3,-3 <sinc ince> since =-1,-1,0,-1,3,0,0 roste =-1,-1,0,-1,5,-2,0 <klei =-1,-1,0,-1,5,0,-2 \
        ochte =-1,-1,0,-1,6,0,-2 <toch tocht =-1,-1,0,0,-1,-1,4 <gela work_in =-1,-1,0,0,-1,0,1 ellin pumpe ythin \
        =-1,-1,0,0,-1,0,3 lish> =-1,-1,0,0,-1,1,0 auben =-1,-1,0,0,-1,1,1 ertre kultu ltur> rtret the_bus ultur \
        =-1,-1,0,0,-1,1,2 <whoe and_whoe chair erkau hoeve oever rkauf undsc verka whoev =-1,-1,0,0,-1,2,0 <boat \
        =-1,-1,0,0,-1,2,1 <alon lear_to =-1,-1,0,0,-1,3,-1 <fron front in_fron ront> =-1,-1,0,0,-1,4,0 mmelt \
        =-1,-1,0,0,0,-1,1 feste =-1,-1,0,0,0,-1,2 eensh ensho kschu nshot oblem probl reens roble tione turns \
        =-1,-1,0,0,0,-1,3 und_zum =-1,-1,0,0,0,0,0 ergab =-1,-1,0,0,0,0,1 amens dem_werk ein_vier ener> gremi kam_es \
        leien of_nine seith stre_am =-1,-1,0,0,0,0,2 <desi <holt <wahl bete_lag burts die_bete eats> hots> iligu \
        it_isn known ligun list_der naec_tag nown> rgebe rtsta shots tstag umfr_unte urtst =-1,-1,0,0,0,0,3 hole> \
        lag_bei =-1,-1,0,0,0,1,0 anted erend euer> wante was_abou what_they wickl =-1,-1,0,0,0,1,1 <heul <once <sper \
        aesse ames> an_drei entwi es_zu hresb ntwic once> resbe twick up_at =-1,-1,0,0,0,1,2 <umfr leade \
        =-1,-1,0,0,0,1,3 eburt gebur =-1,-1,0,0,0,2,-1 beca_i =-1,-1,0,0,0,2,0 bei_weis boat> melt> ortle rtlei \
        stan_der the_regi throw =-1,-1,0,0,0,3,0 regi_mana =-1,-1,0,0,1,-1,1 coll_at witz> =-1,-1,0,0,1,-1,2 <witz \
        =-1,-1,0,0,1,-1,3 verge =-1,-1,0,0,1,0,0 <erga <tagt alen> ersic laeu_das ltest ourte poli_have sept_and \
        such> ungsw wurd_ange =-1,-1,0,0,1,0,1 <bete <help <neul <note <wurs a_chat a_m angeo are_spea der_die eulic \
        fotos habe_den has_a neuli otos> rausc ssend swaps ulich waps> wir_habe wurst =-1,-1,0,0,1,0,2 at_have betei \
        eakin eine_fami eraum eteil peaki spea_to =-1,-1,0,0,1,1,-1 decen uspen =-1,-1,0,0,1,1,0 <resi indow itet> \
        stan_up teil_der =-1,-1,0,0,1,2,-1 i_know rove> =-1,-1,0,0,1,2,0 <boug bough =-1,-1,0,0,2,-1,0 vier_tage \
        =-1,-1,0,0,2,-1,2 eavin leavi orher vorhe =-1,-1,0,0,2,0,-1 ulanc =-1,-1,0,0,2,0,0 <faen <tats atsae \
        fuen_der hlaef iere> laeft serv_in swoch tatsa =-1,-1,0,0,2,0,1 ich_in =-1,-1,0,0,2,1,-1 at_you \
        =-1,-1,0,0,2,1,0 <titl danke title =-1,-1,0,0,3,-1,-1 asst> =-1,-1,0,0,3,-1,1 wie_das =-1,-1,0,0,3,1,-1 \
        viert =-1,-1,0,0,4,-1,-1 enend nende =-1,-1,0,1,-2,5,-2 <hoer =-1,-1,0,1,-1,-1,2 <seat <ton> energ given \
        nergi radio =-1,-1,0,1,-1,0,2 <radi =-1,-1,0,1,-1,1,0 nned> uerei =-1,-1,0,1,-1,1,1 gramm tschu \
        =-1,-1,0,1,-1,3,-1 berat =-1,-1,0,1,0,-1,1 six_mont =-1,-1,0,1,0,-1,2 <geko =-1,-1,0,1,0,0,0 <agai <des> \
        again einte gerin heut_vorm von_elf =-1,-1,0,1,0,0,1 dents desig esign ich_auf icks> ngere ummen \
        =-1,-1,0,1,0,0,2 who_has =-1,-1,0,1,0,1,-1 gute> =-1,-1,0,1,0,1,0 eeds> put_the und_ging =-1,-1,0,1,0,1,1 \
        <prog ogram progr rogra =-1,-1,0,1,0,2,-1 war_kein =-1,-1,0,1,1,-1,0 teste war_das =-1,-1,0,1,1,0,-1 olle> \
        =-1,-1,0,1,1,0,0 <auto <koch <stuh at_one book> nvers urtee =-1,-1,0,1,1,0,1 der_alte nach_abge \
        =-1,-1,0,1,1,1,-1 der_meis =-1,-1,0,1,2,-2,1 enden =-1,-1,0,1,2,-1,0 aechl chzeh echli echze hzehn saech \
        tsaec =-1,-1,0,1,2,0,-1 fourt =-1,-1,0,2,-3,1,2 sten> =-1,-1,0,2,-1,-1,2 ergie =-1,-1,0,2,-1,0,0 <dane <quer \
        anebe daneb long> terri =-1,-1,0,2,-1,0,1 nterr tory> =-1,-1,0,2,-1,1,-1 <tuto erric labor tutor \
        =-1,-1,0,2,-1,1,0 aces> ideo> =-1,-1,0,2,0,-1,-1 chatr hatro =-1,-1,0,2,0,-1,0 der_lehr firm> \
        =-1,-1,0,2,0,-1,1 hings =-1,-1,0,2,0,0,-1 atron ebueh ehrga =-1,-1,0,2,0,0,0 weise =-1,-1,0,2,0,1,0 vor_den \
        =-1,-1,0,2,1,-2,2 dass_ich =-1,-1,0,2,1,0,-2 <aben =-1,-1,0,2,1,0,0 erksk rkska =-1,-1,0,3,-1,-1,0 lande \
        =-1,-1,0,3,0,-1,-1 let_me =-1,-1,0,3,0,-1,0 ainee lehre sheft =-1,-1,0,3,0,0,0 <jung =-1,-1,0,4,0,-1,-1 \
        hrgan =-1,-1,0,4,1,-1,-1 chulu hulun ulung =-1,-1,0,5,-1,0,-2 bildu ildun =-1,-1,0,6,-1,-1,-2 <ausb \
        =-1,-1,1,-2,-1,0,2 <some =-1,-1,1,-2,1,0,1 freit reita =-1,-1,1,-1,-1,-2,4 <lieb =-1,-1,1,-1,0,-1,2 <also \
        also> he_d =-1,-1,1,-1,0,-1,3 ttags =-1,-1,1,-1,0,1,0 <pfle =-1,-1,1,-1,0,1,1 <lade hten> =-1,-1,1,-1,1,-1,1 \
        <wein oper> =-1,-1,1,-1,1,0,0 <grup ist_jetz ressi =-1,-1,1,-1,1,0,1 eitag =-1,-1,1,-1,1,2,0 uerst \
        =-1,-1,1,-1,2,-1,1 <life <vorh is_a tagen =-1,-1,1,-1,2,1,-1 ecent =-1,-1,1,-1,3,-2,0 echs> \
        =-1,-1,1,-1,3,-1,0 sechs =-1,-1,1,0,-1,-1,4 keine =-1,-1,1,0,-1,0,1 der_hat umber =-1,-1,1,0,-1,0,2 <moeb \
        <tea> hair> =-1,-1,1,0,-1,1,-1 sass> =-1,-1,1,0,-1,2,-1 erkst =-1,-1,1,0,0,-1,1 <ersa ersat rsatz \
        =-1,-1,1,0,0,-1,3 <look =-1,-1,1,0,0,0,0 <anru anruf inger tice> =-1,-1,1,0,0,0,1 eine_zwei ther_is \
        =-1,-1,1,0,0,0,2 darf_das =-1,-1,1,0,0,1,0 chend erent gezei nachw rschl sein_eige week_on =-1,-1,1,0,0,2,-1 \
        some_0 =-1,-1,1,0,1,0,-1 model =-1,-1,1,0,1,0,0 <book <spok am_sams gefra notes odell spoke stel_die \
        =-1,-1,1,0,1,0,1 cklun icklu klung =-1,-1,1,0,1,1,-1 <real der_uebe rtner =-1,-1,1,0,1,1,0 <rema \
        =-1,-1,1,0,2,-1,-1 samst =-1,-1,1,0,2,-1,0 <sams amsta in_marc mstag =-1,-1,1,0,2,-1,1 erden \
        =-1,-1,1,0,2,0,-1 chlue hlues =-1,-1,1,0,2,0,0 colla ddrei lapse nddre unddr =-1,-1,1,1,-1,-2,2 lege> \
        =-1,-1,1,1,-1,-1,1 schw_und =-1,-1,1,1,-1,-1,2 <vora =-1,-1,1,1,-1,0,-1 befo_i =-1,-1,1,1,-1,0,0 anike hanik \
        tted> =-1,-1,1,1,-1,1,1 <wron rong> wrong =-1,-1,1,1,0,-1,0 essie mothe =-1,-1,1,1,0,-1,1 i_got uebe_das \
        =-1,-1,1,1,0,0,-1 hweis older =-1,-1,1,1,0,0,0 achwe bewe_sind laces noch_den =-1,-1,1,1,0,0,1 <umfa \
        =-1,-1,1,1,0,1,-1 for_two =-1,-1,1,1,0,2,0 er_hat =-1,-1,1,1,1,-2,0 eren> =-1,-1,1,1,1,0,-1 marks \
        =-1,-1,1,1,2,-1,-1 ich_den =-1,-1,1,2,-1,0,-1 pect> =-1,-1,1,2,-1,1,-1 eside =-1,-1,1,2,0,-1,-1 <cert certi \
        ficat ifica tific =-1,-1,1,2,0,-1,0 ich_nich nungs =-1,-1,1,2,0,0,0 zeigt =-1,-1,1,2,1,0,-1 arks> \
        =-1,-1,1,3,-2,0,-1 auer> =-1,-1,1,3,-1,-2,0 <plac =-1,-1,1,4,-1,-2,0 place =-1,-1,2,-2,1,-1,3 hreib \
        =-1,-1,2,-1,-2,5,-1 ions> =-1,-1,2,-1,-1,1,0 nbeza told_me unbez =-1,-1,2,-1,0,-2,2 ellun llung \
        =-1,-1,2,-1,0,-1,0 posit =-1,-1,2,-1,0,-1,1 reten =-1,-1,2,-1,0,0,0 verfa =-1,-1,2,-1,3,-1,-1 0_minu \
        =-1,-1,2,-1,3,-1,0 <desk desk> =-1,-1,2,0,-1,-1,1 had_to =-1,-1,2,0,-1,0,0 fahru =-1,-1,2,0,-1,0,1 that_is \
        tment =-1,-1,2,0,-1,1,0 <lett =-1,-1,2,0,-1,1,1 lette =-1,-1,2,0,-1,2,-1 sie_sich =-1,-1,2,0,0,-2,2 <mitt \
        =-1,-1,2,0,0,-1,-1 onike =-1,-1,2,0,0,-1,0 <samt =-1,-1,2,0,0,-1,1 what_to =-1,-1,2,0,0,0,0 auswa nach_koll \
        ruite uiter =-1,-1,2,0,0,0,1 <gesa swahl tarte =-1,-1,2,0,0,1,-1 best> =-1,-1,2,0,0,2,-2 ingel \
        =-1,-1,2,0,1,-1,-1 koste =-1,-1,2,1,-1,0,0 gnis> =-1,-1,2,1,-1,1,-1 <pass =-1,-1,2,1,0,0,0 <gesc eglic moegl \
        oegli =-1,-1,3,-2,-1,0,1 sste> =-1,-1,3,-2,0,0,0 rsona =-1,-1,3,-2,1,0,0 sonal =-1,-1,3,-1,-1,0,0 licat \
        =-1,-1,3,-1,-1,1,0 bunge usste =-1,-1,3,-1,0,-1,0 funde =-1,-1,3,-1,0,-1,1 <wrot wrote =-1,-1,3,-1,0,0,-1 \
        gabe> icati =-1,-1,3,-1,0,0,0 <elek dates ein_fueh ektro elekt lektr =-1,-1,3,-1,0,1,-1 <bewo <trav avel> \
        ravel trave =-1,-1,3,-1,1,-1,0 a_job i_star =-1,-1,3,-1,1,0,-1 hrers =-1,-1,3,0,-1,-1,1 rsche \
        =-1,-1,3,0,-1,0,-1 dauer =-1,-1,3,0,-1,0,0 ahrun chnup hnupp nuppe ugnis upper =-1,-1,3,0,0,0,-1 me_to \
        =-1,-1,3,0,0,0,0 eugni iews> views zeugn =-1,-1,3,1,-2,-2,1 <expe =-1,-1,3,1,-1,-1,0 schnu \
        =-1,-1,3,2,-1,-1,-1 chein troni =-1,-1,4,-4,7,-2,-2 <bis> =-1,-1,4,-1,-1,-1,0 andid bensl ensla nslau \
        =-1,-1,4,-1,0,-1,-1 candi didat ndida =-1,-1,4,-1,1,-1,-1 <tria rial> trial =-1,-1,4,0,0,-1,-1 ssess \
        =-1,-1,4,1,-1,-1,-1 leben =-1,-1,5,-1,-1,-1,0 obear robea =-1,-1,5,-1,-1,0,0 bearb =-1,-1,5,-1,0,-2,0 \
        die_stel =-1,-1,5,-1,0,0,-2 rang> =-1,-1,5,-1,0,0,-1 <recr cruit ecrui recru =-1,-1,7,-3,-3,0,1 sucht \
        =-1,0,-4,0,1,1,3 when> =-1,0,-4,0,2,1,0 <mont =-1,0,-3,1,4,1,-1 <schi =-1,0,-3,9,0,-4,-1 jahr> \
        =-1,0,-2,-2,-1,4,2 <uns> =-1,0,-2,-1,6,-1,-2 <app> =-1,0,-2,0,0,4,-1 <mann =-1,0,-2,0,2,2,-1 mann> \
        =-1,0,-2,1,3,-1,-1 zwisc =-1,0,-2,3,0,-1,1 mir_die =-1,0,-2,3,1,-1,0 gned> igned =-1,0,-2,4,0,0,-1 dungs \
        =-1,0,-1,-2,-2,7,0 efin> =-1,0,-1,-2,-1,7,-1 chefi hefin =-1,0,-1,-2,0,-2,5 <koll =-1,0,-1,-2,0,0,4 an_der \
        =-1,0,-1,-1,-1,-2,5 kolle =-1,0,-1,-1,-1,1,1 tell> =-1,0,-1,-1,-1,2,0 <getr =-1,0,-1,-1,-1,3,-1 sfueh \
        =-1,0,-1,-1,0,0,2 aerzt iders tings =-1,0,-1,-1,0,0,3 the_othe =-1,0,-1,-1,0,2,0 sere> =-1,0,-1,-1,0,3,-1 \
        boss> =-1,0,-1,-1,1,-1,2 tist> when_my =-1,0,-1,-1,1,0,1 <see> =-1,0,-1,-1,1,1,0 aehrt thank \
        =-1,0,-1,-1,1,1,1 came_back =-1,0,-1,-1,1,2,0 wand> =-1,0,-1,-1,2,-1,3 und_wer =-1,0,-1,-1,2,0,0 <dank <disp \
        <none none> =-1,0,-1,-1,2,0,1 hause =-1,0,-1,-1,2,1,-1 issed =-1,0,-1,-1,2,1,0 die_0 =-1,0,-1,-1,3,-1,0 \
        mutte =-1,0,-1,-1,3,-1,1 <mutt =-1,0,-1,-1,3,0,0 <rost =-1,0,-1,-1,4,-4,2 <schl =-1,0,-1,0,-2,3,1 ught> \
        =-1,0,-1,0,-1,-2,5 lingt =-1,0,-1,0,-1,-1,2 ehous =-1,0,-1,0,-1,-1,4 eryon ryone veryo =-1,0,-1,0,-1,1,1 \
        <wide angst lowed wider =-1,0,-1,0,-1,2,0 nzen> ough> =-1,0,-1,0,-1,2,1 bei_und =-1,0,-1,0,-1,3,-1 ktor> \
        =-1,0,-1,0,0,-1,1 ngene =-1,0,-1,0,0,-1,2 es_gibt =-1,0,-1,0,0,-1,3 <died died> =-1,0,-1,0,0,0,1 <shel chtfu \
        htfue nvert platz tfueh =-1,0,-1,0,0,0,2 sech_uhr =-1,0,-1,0,0,1,0 <laes der_bele he_has =-1,0,-1,0,0,1,1 \
        <grow <thea <why> erati etren nterb theat trenn =-1,0,-1,0,0,2,-1 elber esser sich_selb vier_jahr \
        =-1,0,-1,0,0,2,0 der_neue hin_und =-1,0,-1,0,0,3,-1 <reor eorga ganis organ reorg rgani =-1,0,-1,0,1,-1,2 \
        <gebl <gere eblie =-1,0,-1,0,1,0,-1 <erpr erpro rprob =-1,0,-1,0,1,0,0 <mum> gespu =-1,0,-1,0,1,0,1 baum> \
        lkomm =-1,0,-1,0,1,1,-1 ards> gewor =-1,0,-1,0,1,1,0 aesst geme_ist ness> the_cell =-1,0,-1,0,1,1,1 <zust \
        =-1,0,-1,0,2,-1,0 eoffi homeo meoff neun_mona nste> omeof =-1,0,-1,0,2,-1,1 <somm <wedd arts> dding eddin \
        ommer somme weddi =-1,0,-1,0,2,0,-1 at_0 i_took misse =-1,0,-1,0,2,0,0 <bess ather dran> erlob loses oses> \
        =-1,0,-1,0,3,-1,1 <fath fathe =-1,0,-1,0,3,0,-1 undin =-1,0,-1,0,3,1,-2 ways> =-1,0,-1,0,3,2,-2 <heim \
        =-1,0,-1,1,-1,-1,2 had_left hat_am washe =-1,0,-1,1,-1,0,2 wear> =-1,0,-1,1,-1,0,3 <whol whole \
        =-1,0,-1,1,-1,1,0 ngese =-1,0,-1,1,-1,1,1 ocker =-1,0,-1,1,-1,2,-1 lass> =-1,0,-1,1,-1,2,0 <taug hrer> taugh \
        =-1,0,-1,1,-1,3,-1 <thro =-1,0,-1,1,0,-1,1 echun rechu =-1,0,-1,1,0,-1,2 <benc bench =-1,0,-1,1,0,0,0 kurse \
        rlass teiln =-1,0,-1,1,0,0,1 a_dead ahmt> erahm finan gerah iegen rahmt =-1,0,-1,1,0,1,-1 <gain aktio macht \
        meint svers =-1,0,-1,1,0,1,0 <gut> dakti edakt maker oked> ooked redak ziert =-1,0,-1,1,0,1,1 allei \
        =-1,0,-1,1,0,2,-1 <dort them_in =-1,0,-1,1,0,2,1 <lead =-1,0,-1,1,1,-1,0 echt> no_long nschu onger \
        =-1,0,-1,1,1,-1,1 longe ordne =-1,0,-1,1,1,0,-1 they_move =-1,0,-1,1,1,0,0 one_in =-1,0,-1,1,1,0,1 rauss \
        =-1,0,-1,1,1,1,-1 <cell <sigh =-1,0,-1,1,1,2,-1 aught =-1,0,-1,1,2,-1,-1 kein_frag =-1,0,-1,1,2,-1,0 ilig> \
        =-1,0,-1,1,2,0,-2 being =-1,0,-1,1,2,0,-1 up_the versu =-1,0,-1,2,-2,0,1 ringt =-1,0,-1,2,-1,-1,1 <fina \
        =-1,0,-1,2,-1,-1,2 i_came =-1,0,-1,2,-1,0,2 <plae =-1,0,-1,2,-1,1,0 ich_zum =-1,0,-1,2,-1,2,-2 <hous <verb \
        =-1,0,-1,2,0,-1,0 gisti =-1,0,-1,2,0,-1,1 ites> =-1,0,-1,2,0,0,-1 <lice cence hat_jede icenc licen \
        =-1,0,-1,2,0,0,0 ausel eruf> usel> =-1,0,-1,2,0,1,0 budge dget> udget =-1,0,-1,3,-1,-1,0 <logi for_six logis \
        ogist =-1,0,-1,3,-1,1,0 recht =-1,0,-1,3,0,-2,0 ried> =-1,0,-1,3,0,0,-1 besid =-1,0,-1,3,1,-1,0 <long \
        =-1,0,-1,4,-1,-1,-1 earni full_wage =-1,0,-1,4,-1,-1,0 came_to =-1,0,-1,4,-1,1,-2 ices> =-1,0,-1,4,0,-2,0 \
        rfte> =-1,0,-1,4,0,-1,-1 rgang =-1,0,-1,4,1,-1,-1 <year =-1,0,-1,4,2,-4,-1 ster> =-1,0,-1,5,-1,-1,-1 mento \
        =-1,0,-1,5,-1,0,-1 entor ntor> =-1,0,0,-4,1,-1,4 tisch =-1,0,0,-3,-2,3,2 iert> =-1,0,0,-2,-1,-1,4 opped \
        =-1,0,0,-1,-2,0,3 eilun ilung teilu =-1,0,0,-1,-2,1,3 chrie =-1,0,0,-1,-2,2,1 hler> =-1,0,0,-1,-2,2,2 <rede \
        =-1,0,0,-1,-2,3,0 seit_jahr =-1,0,0,-1,-1,-1,2 <selt ayed> list> staye tayed =-1,0,0,-1,-1,-1,3 stamm \
        =-1,0,0,-1,-1,0,1 <info =-1,0,0,-1,-1,0,2 <spee at_was chtet htet> roppe =-1,0,0,-1,-1,1,1 zeige \
        =-1,0,0,-1,-1,1,2 dropp =-1,0,0,-1,-1,2,0 <bitt bitte =-1,0,0,-1,-1,4,-1 direk irekt rekto =-1,0,0,-1,0,-1,3 \
        <othe two_and =-1,0,0,-1,0,-1,4 hday> =-1,0,0,-1,0,0,0 aeute laeut =-1,0,0,-1,0,0,1 <blie <waru warum \
        zu_zwei =-1,0,0,-1,0,0,2 chat> infor nform the_morn vers_das =-1,0,0,-1,0,0,3 olish polis =-1,0,0,-1,0,1,-1 \
        atter =-1,0,0,-1,0,1,0 das_ist pecte =-1,0,0,-1,0,1,1 loud> unte_den =-1,0,0,-1,0,2,0 bruel mich_eine ruell \
        =-1,0,0,-1,1,-1,1 erzte for_my ist_kein =-1,0,0,-1,1,-1,2 <love <weg> itags lovel mensc ninet ovely vely> \
        =-1,0,0,-1,1,0,0 0_hour ichtm mells und_bin =-1,0,0,-1,1,0,1 <beda rher> sraum wie_in with_my \
        =-1,0,0,-1,1,0,2 <dent =-1,0,0,-1,1,1,-1 gut_die =-1,0,0,-1,1,1,0 die_frue none_i und_werd wenn_ein zuers \
        =-1,0,0,-1,1,1,1 morge =-1,0,0,-1,1,2,-2 erfen =-1,0,0,-1,1,2,-1 ntags reads =-1,0,0,-1,2,-1,0 den_plan \
        =-1,0,0,-1,2,0,-1 <daug daugh ghter my_daug ughte was_in =-1,0,0,-1,2,0,0 cept> excep xcept =-1,0,0,-1,2,0,1 \
        <baum ichti ited> =-1,0,0,-1,2,1,-1 <antr <beca =-1,0,0,-1,2,1,0 the_week =-1,0,0,-1,2,3,-2 rfen> \
        =-1,0,0,-1,3,0,-1 <fixe fixed ixed> schic =-1,0,0,-1,4,-1,0 aecht =-1,0,0,-1,5,-1,-2 am_stue \
        =-1,0,0,0,-2,-2,5 yone> =-1,0,0,0,-1,-2,3 isch> =-1,0,0,0,-1,-1,1 <chec check =-1,0,0,0,-1,-1,2 <anyt anyth \
        aughe lift> nythi ughed wir_sind =-1,0,0,0,-1,-1,3 <cake <eige buch> cake> =-1,0,0,0,-1,0,1 <pump cheru \
        errei esche ewonn gewon ichtl im_vorj mein_vate orarb rmier rreis stood tood> vorar wonne =-1,0,0,0,-1,0,2 \
        <chai <laug dscha heid> laugh neue_aus stube tube> =-1,0,0,0,-1,0,3 hsten =-1,0,0,0,-1,1,0 <succ cates \
        jede_donn pinde succe =-1,0,0,0,-1,1,1 an_eine die_tuer houts nich_reic outs> tuch> =-1,0,0,0,-1,2,-1 <hin> \
        =-1,0,0,0,-1,2,0 pring schra sprin =-1,0,0,0,-1,3,-1 <krit erleb from_a kriti ritik rlebt =-1,0,0,0,-1,4,-2 \
        <erle =-1,0,0,0,0,-1,0 aere> =-1,0,0,0,0,-1,1 bespr chem> gekom ich_hab ischl istik jahr_0 koll_die lade> \
        mach> on_thei rest_of the_wome ungsr waehl =-1,0,0,0,0,-1,2 <chat <eat> am_pack der_kaff eier> ein_zett \
        igene lack> srats wer_ein write =-1,0,0,0,0,0,-1 <saw> care> rhin> =-1,0,0,0,0,0,0 <anha <ding <einr <ernt \
        <forg <smel <umst atzle dann_ein dire_has ehlsc einra elfer ensbu er_dann erege erseh frue_auf helfe hentl \
        hlsch ieten ilien kost_fuer lfer> ngebl not_been nsbur nur_noch rsehe same_week satzl smell tagsa the_boat \
        then_a tzlei uehls verga windo zleit =-1,0,0,0,0,0,1 0_befr <blec <fram <hinw <hone <outs <vorj acht_jahr \
        afte_a alanc and_ther been_refu blech buil_and cont_a coun_the ctly> d_neve derge ederg eige_nur ein_glas \
        erbro erge_werd estig fgeho formi frame fuer_mich gator half_the hand_an hat_ich hinwe i_stop igato im_eins \
        im_lage inwei it_with komm_die nach_acht neuer nstit onest orjah ormie orsch outsi over_on ratin rbroc \
        read_a schel seit_im sich_0 stiga stitu stun_am sual> the_desi they_ve tigat tside und_tats urns> utsid \
        vanis vesti vorja vorsc wied_am woll_eige =-1,0,0,0,0,0,2 aenen auch_das eets> ich_durf ndel> the_birt \
        the_frid unte_sich vert_ohne wer_in work_and =-1,0,0,0,0,1,-1 <dabe achge all_in dabei nachg nfere on_pape \
        onfer urchs =-1,0,0,0,0,1,0 <angs <asks <baut <depu <emoj <frae <geze <init <patt <wora a_pall aeltn \
        als_erst at_agai bin_seit cella cial> coun_has crea_dire deput der_stra dinge dortl draus eigeg ellar eltni \
        emoji eputy erhae erks> eworf fraes frag_sie halb_jahr hatt_er hentu hner> igege initi inted inves itsge \
        jahr_spae konst llar> llowe ltnis man_so mit_und moji> nitia note_and nvest onstr oran> our_crea patte \
        pers_fuer puty> rhael rmont rname the_trav to_an to_stay vor_kund =-1,0,0,0,0,1,1 <memo <odd> a_memo \
        der_kamm ennte ials> kuehl lead_at memo> ntenc out_to ramm> verbo with_one =-1,0,0,0,0,1,2 kunds \
        =-1,0,0,0,0,2,-1 <deci <drov <mr> cisio d_foll decis der_patr drove ecisi egedi elmas er_auf leged \
        =-1,0,0,0,0,2,0 <patr <righ <samm aber_als ionar nary> onary reor_in utors we_are =-1,0,0,0,0,3,-1 srund \
        =-1,0,0,0,1,-2,2 <kein =-1,0,0,0,1,-1,-1 <wint =-1,0,0,0,1,-1,0 <abba <tal> <west ffizi fizie hat_sein \
        ich_hatt ichst ilfe> mont_um of_them packt rsitz sher> tched two_are =-1,0,0,0,1,-1,1 <blac <diag aussu \
        black das_steh day_off den_somm gehol haupt ndle> niem_hat of_who ssuch und_wie ussuc verhe =-1,0,0,0,1,-1,2 \
        candl =-1,0,0,0,1,0,-2 efon> =-1,0,0,0,1,0,-1 <lane <trac chwim eumen hwimm lane> now_and reht> war_auf \
        =-1,0,0,0,1,0,0 0_janu <kueh <mid> <seem afend ahrpl aken> akers awine bei_laeu bis_oste ckern ctora \
        der_prob deren die_nich edank eems> efeln egelm eholt eine_das eini_tagt emble enzt> erund es_acht es_gab \
        fahrp feln> from_home gelma gelst gereg gives hafts half_a hrpla ieber iente im_urla im_werk ipien is_bein \
        konzi lawin main> mble> mitt_die ndesa nzipi offiz on_two onzip orate pient plans reck> rsich said_i schl_im \
        seems sthof termo the_cloc the_hub the_key the_two to_four trae_eine two_week ueren ugen> uiert unde_the \
        vier_koll vieru votes wart_auf week_off week_the weigh work_from zehn_minu zipie =-1,0,0,0,1,0,1 <erne anke> \
        begre dance das_der endie for_year help> jede_tag kiste ndien neut> rgab> rneut seco_week the_only tzend \
        und_niem wird_von wurd_ich year_then zende =-1,0,0,0,1,1,-1 <park ading eadin eally ein_schi ging_es \
        hat_kein housa lide> ousan readi reall slide thous to_see usand verra wenn_die woch_am =-1,0,0,0,1,1,0 <gedr \
        <remi aeuse back_each begr_und die_zahl each_time eitet emind euser leut_mit remin rench spri_in \
        =-1,0,0,0,1,2,-1 eichs weis_man =-1,0,0,0,2,-1,-1 eighb off_in =-1,0,0,0,2,-1,0 <dran <high <zwil kalen \
        klebt ktisc lende selb_die swap> you_to zwill =-1,0,0,0,2,-1,1 <shed =-1,0,0,0,2,0,-1 <crit <duer <flex \
        criti duerf flexi hone> ich_beim itica lexib ritic scho_run steni tenin thre_of tical =-1,0,0,0,2,0,0 <freu \
        agre_at call_to dana_wied drei_die entag exibl freu_kenn frue_bei has_aske im_auto koen_die lobte mein_verl \
        mende my_plan my_wife neue_dien rated rlobt rost_for schl_ich sonn_bei swit_off uerfe werd_muss xible \
        =-1,0,0,0,2,0,1 puelt uelt> =-1,0,0,0,2,1,-1 <esse wohne =-1,0,0,0,3,-1,-1 andy> mein_frau um_mitt \
        =-1,0,0,0,3,-1,0 hour_week =-1,0,0,0,3,0,-2 <alwa lways =-1,0,0,0,3,0,-1 <feet <son> feet> my_son \
        =-1,0,0,0,3,0,0 kenn_ich moves =-1,0,0,1,-4,-1,4 in_the =-1,0,0,1,-2,5,-3 ctor> =-1,0,0,1,-1,-1,1 kelle \
        schem week_i =-1,0,0,1,-1,-1,2 laend =-1,0,0,1,-1,0,0 <arch car_park quere sie_den usern =-1,0,0,1,-1,0,1 \
        kant_fuer laute nur_den teig> =-1,0,0,1,-1,0,2 adio> archi =-1,0,0,1,-1,1,-1 echan =-1,0,0,1,-1,1,0 <boar \
        <setz hear> nweis setz_sich =-1,0,0,1,-1,1,1 wenn_s =-1,0,0,1,-1,2,-1 <foll follo ollow =-1,0,0,1,-1,3,-2 \
        sted> =-1,0,0,1,0,-2,1 loss> =-1,0,0,1,0,-2,2 a_mana =-1,0,0,1,0,-1,0 <fund <gewa final jahr_kein ngsst \
        rakti =-1,0,0,1,0,-1,1 <woer erter ghed> plac_in tent> =-1,0,0,1,0,0,-1 <heal alth> ealth frid_and gains \
        healt mschu ogin> =-1,0,0,1,0,0,0 <ammo <conv <engl <film <heig <klae abou_thre afte_that ammon an_enti \
        and_gain areha bei_ab beko_von chung ckenw conve cust_on dane_und dem_zwei den_link der_durc die_woch eatin \
        eichn eilna elev_euro engli erumf ervis euro_and find_out fuer_weit heigh hschn i_sign iffen iler> ilnah \
        jung_von kenn_mich kenwi kopf_und kund_und lnahm lost_elev man_das merhi mmerh mmoni monia nach_ob nenn_0 \
        nglis nteil ob_man oniak orbei osser pervi rbei> rchsc ruefe rumfr rviso s_a selb_beza sschn stay_on \
        stor_for ther_s turm> und_elf uperv verda visor was_give wer_nach zule_gut =-1,0,0,1,0,0,1 <swea best_aus \
        from_0 give_a lernb lieg_bei pages rites swear terbr time_i wie_ein =-1,0,0,1,0,0,2 <nati natio \
        =-1,0,0,1,0,1,-2 <ihm> =-1,0,0,1,0,1,-1 <theo ab_dem bei_hat hals> llet> zum_absc =-1,0,0,1,0,1,0 <budg \
        <cutt <reda <tasc eilen ilen> in_mein inche rbild the_hote tniss =-1,0,0,1,1,-1,0 <hiel <indu da_auch hielt \
        ich_vor next_to =-1,0,0,1,1,-1,1 darf_man holt> =-1,0,0,1,1,0,-1 <salo and_so ises> probt robt> style \
        the_firm tyle> =-1,0,0,1,1,0,0 <ante <inkl <lets <ordn antei aske_whic aussc bread erga_die ewaeh gasth \
        gewae im_land in_i inklu klusi like_a lusiv ndow> nklus noch_da rplan salon sive> usive witch zwei_fest \
        =-1,0,0,1,1,1,-2 und_das und_wird =-1,0,0,1,2,-1,-1 <find illin =-1,0,0,1,2,-1,0 <swit find> switc \
        =-1,0,0,1,2,0,-2 eing> =-1,0,0,1,2,0,-1 a_man sech_woch =-1,0,0,2,-1,-2,2 <zeig =-1,0,0,2,-1,-1,0 fahr_ich \
        maste =-1,0,0,2,-1,-1,1 elfte =-1,0,0,2,-1,0,1 wing> =-1,0,0,2,0,-1,-1 echat =-1,0,0,2,0,-1,0 asts> bauer \
        bin_ich carri cond> ferin fungs lasts zwei_stud =-1,0,0,2,0,-1,1 <valv alve> inee> valve =-1,0,0,2,0,0,-1 \
        eine_vide login =-1,0,0,2,0,0,0 <hydr <soft <voca <zert ahrga aulik buehr chtsh das_zert die_gebu draul \
        draw_and firs_time ftwar hydra ikat> jahrg lands noch_einm ocati oftwa quer_mit rauli softw tware uehr> \
        ulik> und_drei vocat ydrau zerti =-1,0,0,2,0,1,-1 evers =-1,0,0,2,1,-1,-1 <lapt aptop athe> lapto \
        =-1,0,0,2,1,-1,0 eine_schi =-1,0,0,3,-2,-1,0 das_erst =-1,0,0,3,-1,-1,0 gebue =-1,0,0,3,-1,0,-1 esell gesel \
        =-1,0,0,3,-1,0,0 <full full> selle =-1,0,0,3,0,-1,0 andes =-1,0,0,3,0,0,-1 <next logi_and next> \
        =-1,0,0,4,0,-1,-2 <beru =-1,0,1,-2,-2,0,3 aber> =-1,0,1,-2,0,-2,3 <turn =-1,0,1,-2,2,0,-1 einem inem> \
        =-1,0,1,-1,-1,-1,1 <june june> =-1,0,1,-1,-1,-1,2 later =-1,0,1,-1,-1,-1,3 <stam =-1,0,1,-1,-1,0,0 <mai> \
        =-1,0,1,-1,-1,0,1 sorte =-1,0,1,-1,-1,0,2 opera perat =-1,0,1,-1,-1,1,-1 and_two =-1,0,1,-1,0,-1,0 hnike \
        =-1,0,1,-1,0,-1,1 nstha rman> she_had =-1,0,1,-1,0,-1,2 <kran bei_als =-1,0,1,-1,0,0,0 <erfa ition the_trai \
        =-1,0,1,-1,0,0,1 tlich =-1,0,1,-1,0,0,2 <fore =-1,0,1,-1,0,1,-1 eint> have_a =-1,0,1,-1,0,2,-1 erwar \
        =-1,0,1,-1,0,2,0 flege =-1,0,1,-1,0,3,-1 ehrun uehru =-1,0,1,-1,1,-1,1 ross> =-1,0,1,-1,1,0,0 lohnt \
        =-1,0,1,-1,1,1,-1 <slid angeh =-1,0,1,-1,1,1,0 nich_mehr =-1,0,1,-1,2,0,-1 where =-1,0,1,-1,2,0,0 year_s \
        =-1,0,1,-1,2,1,-2 plain =-1,0,1,-1,3,-1,-2 <sund sunda unday =-1,0,1,-1,4,-3,-1 <ausg =-1,0,1,0,-2,0,1 hall> \
        =-1,0,1,0,-1,-1,0 chran hrank =-1,0,1,0,-1,-1,1 uehle von_mein =-1,0,1,0,-1,-1,2 erse> =-1,0,1,0,-1,-1,3 \
        peop_who =-1,0,1,0,-1,0,0 <stad a_test chwan hwang keits wange =-1,0,1,0,-1,0,1 <retr einga graph hrieb \
        ingan ngang =-1,0,1,0,-1,1,-1 ftlic =-1,0,1,0,-1,1,0 <clie clear clien lear> lient =-1,0,1,0,0,-1,0 die_ich \
        eile> me_in noch_am =-1,0,1,0,0,-1,1 albe> by_frid look> weint =-1,0,1,0,0,-1,2 inste =-1,0,1,0,0,0,-1 <bahn \
        aushi ushil ustri =-1,0,1,0,0,0,0 0_febr <ferr <numb <vork <zeil a_form auss_uebe coffe der_ausw die_neun \
        ehent erry> four_hund gesp_mit nich_erfo nich_noet numbe offee orken pente plac_on rderl rford sie_mein \
        sind_in sitz_ich sschl strie the_earl to_eigh to_with vorke wint_0 zeile =-1,0,1,0,0,0,1 derli eing_frei \
        erato haen_an mona_mit oats> oebel part_time rator rgest =-1,0,1,0,0,1,-1 <visi expla nebe_mir the_best \
        xplai =-1,0,1,0,0,1,0 <inve along ants> aske_abou chlis ckfra eckfr ezeig hain> iffer kfrag unse_fili wir_in \
        =-1,0,1,0,1,-1,0 <berg ecker egel> lief> =-1,0,1,0,1,-1,1 d_come =-1,0,1,0,1,0,-1 aber_mit htime luess nchti \
        uncht =-1,0,1,0,1,0,0 down_and enntn heis_das hour_to ist_0 naufg nntni ntnis of_my seve_week stly> \
        =-1,0,1,0,1,1,-1 egte> llaps ollap rueh> =-1,0,1,0,2,-1,0 locks =-1,0,1,1,-1,-2,1 chnik echni \
        =-1,0,1,1,-1,-1,1 aktik =-1,0,1,1,-1,0,-1 ommen =-1,0,1,1,-1,0,0 achfr chani chfra hfrag =-1,0,1,1,0,-1,0 \
        <blos <eggs bloss eggs> gsste ussch vide_und was_the =-1,0,1,1,0,-1,1 onale prakt =-1,0,1,1,0,0,-1 ular> \
        =-1,0,1,1,0,0,0 0_noch abge_wurd point =-1,0,1,1,1,-2,0 stage =-1,0,1,1,1,-1,-1 hilfe ich_noch \
        =-1,0,1,1,1,0,-1 i_said jede_zwei =-1,0,1,1,2,-1,-1 send> =-1,0,1,2,-1,1,-1 icate =-1,0,1,2,0,-2,1 stati \
        =-1,0,1,2,3,-3,0 echte =-1,0,1,3,-3,-1,-1 <schu =-1,0,1,3,-1,-2,1 techn =-1,0,1,3,-1,-1,-1 eveni venin \
        =-1,0,1,3,0,-1,-2 mber> =-1,0,1,4,-1,-1,-1 mecha =-1,0,2,-3,1,2,-1 mit_eine =-1,0,2,-2,2,0,-2 nuten \
        =-1,0,2,-1,-1,0,0 ktron =-1,0,2,-1,-1,1,-1 <much much> =-1,0,2,-1,0,-1,1 arted =-1,0,2,-1,0,0,-1 erenc kerin \
        rence =-1,0,2,-1,0,0,0 <sehe auert such_fuer =-1,0,2,-1,0,0,1 sitio =-1,0,2,-1,0,1,-1 heut_aben \
        =-1,0,2,-1,2,0,-1 <mail =-1,0,2,0,-2,0,0 rufen =-1,0,2,0,-2,1,-1 etter soll_ich =-1,0,2,0,-1,-2,2 rnen> \
        =-1,0,2,0,-1,-1,0 <verf =-1,0,2,0,-1,0,0 <got> <sass <w> a_cv ich_ein in_it m_w nspie w_d =-1,0,2,0,0,-1,0 \
        folio olio> ortfo portf rtfol tfoli =-1,0,2,0,0,0,-1 <need eine_schn =-1,0,2,0,0,0,0 ngers to_expe \
        =-1,0,2,0,0,1,-1 ritt> rkenn =-1,0,2,0,1,-1,-1 the_mond =-1,0,2,0,1,0,-1 netz> =-1,0,2,0,1,1,-2 elefo lefon \
        telef =-1,0,2,0,2,0,-3 amen> =-1,0,2,1,-2,-2,2 ernen =-1,0,2,1,-1,-1,0 <most lerne my_moth =-1,0,2,1,0,-1,-1 \
        ronik =-1,0,3,-1,-1,0,0 fgabe ufgab =-1,0,3,-1,0,-1,-1 idate mail> =-1,0,3,-1,0,0,-1 <koen essme sessm sment \
        ssmen =-1,0,3,-1,0,0,0 aufga =-1,0,3,0,-2,1,-2 asses =-1,0,3,0,-1,-1,-1 <daue =-1,0,3,0,-1,-1,0 sollt \
        =-1,0,3,0,-1,-1,1 esse> =-1,0,3,0,-1,0,-1 perta ppert =-1,0,3,0,0,-1,-1 und_ein =-1,0,3,0,1,-1,-2 <eigh \
        =-1,0,3,0,1,0,-2 koenn =-1,0,3,1,0,-2,-1 besta =-1,0,3,2,-1,-2,-1 hein> =-1,0,4,-2,-1,-1,0 ract> \
        =-1,0,4,-2,0,0,-1 eldun meldu =-1,0,4,-1,-1,-1,-1 slauf =-1,0,4,-1,-1,0,-1 <cv> =-1,0,4,-1,0,-1,-1 rtag> \
        =-1,0,4,-1,0,0,-1 refun =-1,0,4,0,-1,-1,-1 aske_me =-1,0,4,1,-1,-2,-1 ebens =-1,0,4,1,-1,-1,-1 ollte \
        =-1,0,5,-2,-1,-1,0 earbe =-1,0,7,-2,-3,-2,1 <prob =-1,1,-2,0,0,0,1 prech sprec =-1,1,-2,0,1,1,-1 <mita mitar \
        =-1,1,-2,1,0,0,1 <left left> =-1,1,-2,1,0,1,0 house =-1,1,-2,2,0,0,0 ouse> =-1,1,-2,3,-2,0,-1 etze> \
        =-1,1,-2,5,0,-1,-1 <ment =-1,1,-1,-2,0,-2,5 bei_uns =-1,1,-1,-2,1,2,-1 die_chef =-1,1,-1,-1,-2,0,2 <hatt \
        =-1,1,-1,-1,-1,0,2 <phot photo =-1,1,-1,-1,0,-1,2 bis_zur =-1,1,-1,-1,0,0,1 locke =-1,1,-1,-1,0,0,2 <stop \
        =-1,1,-1,-1,0,1,0 monte nteur onteu =-1,1,-1,-1,0,1,1 rstan tres> =-1,1,-1,-1,0,2,0 die_koll \
        =-1,1,-1,-1,1,-1,1 actor =-1,1,-1,-1,1,0,2 blieb =-1,1,-1,-1,1,1,0 ended they_are =-1,1,-1,-1,1,2,-2 rgese \
        =-1,1,-1,-1,2,0,1 einsa the_work =-1,1,-1,-1,2,1,0 insat nsatz =-1,1,-1,-1,3,-2,1 <stue =-1,1,-1,0,-1,-1,2 \
        chwer =-1,1,-1,0,-1,0,0 <dead =-1,1,-1,0,-1,0,1 anyo_can gues> und_er ushed =-1,1,-1,0,-1,0,2 ichtf ption \
        =-1,1,-1,0,-1,1,-1 fuhr> =-1,1,-1,0,-1,1,1 <all> =-1,1,-1,0,-1,2,-1 ained =-1,1,-1,0,-1,2,0 of_us \
        =-1,1,-1,0,-1,4,-1 rown> =-1,1,-1,0,0,-1,1 latz> nein> rkers =-1,1,-1,0,0,-1,2 <gege <tech uchen \
        =-1,1,-1,0,0,0,-1 kein_einz =-1,1,-1,0,0,0,0 <buye <fini buyer cepti eine_koll elegs enkra finis four_mont \
        gave_me inish legsc uyer> velop =-1,1,-1,0,0,0,1 <open <pot> dzwan efusi esst> fusin is_stan mmerf ndzwa \
        ngesc togra undzw =-1,1,-1,0,0,1,-1 ondit =-1,1,-1,0,0,1,0 <wert chtsa =-1,1,-1,0,0,2,-1 <gega aufsi fsich \
        ufsic =-1,1,-1,0,0,2,0 noch_in =-1,1,-1,0,1,-1,0 <well gekle =-1,1,-1,0,1,0,-1 verlo =-1,1,-1,0,1,0,0 <sued \
        hirty irty> mtlic obte> =-1,1,-1,0,1,1,-1 <sola baut> =-1,1,-1,0,1,2,-1 lber> =-1,1,-1,0,2,-1,-1 ollem \
        =-1,1,-1,0,2,0,-1 ersuc rsuch =-1,1,-1,0,2,0,0 zwis_zwei =-1,1,-1,0,3,-1,-1 utter =-1,1,-1,0,4,-1,-1 freie \
        =-1,1,-1,1,-1,-1,1 <hing =-1,1,-1,1,-1,1,0 erlas =-1,1,-1,1,-1,1,1 ined> =-1,1,-1,1,0,-1,-1 zentr \
        =-1,1,-1,1,0,-1,0 erer> wareh =-1,1,-1,1,0,0,-1 <wach absau ebaut gebau =-1,1,-1,1,0,0,0 ecept leut_aus \
        recep =-1,1,-1,1,0,0,1 store using =-1,1,-1,1,0,1,-1 efahr eigh_mont land> lead> looke =-1,1,-1,1,1,-1,0 \
        aus_eine =-1,1,-1,1,1,-1,1 <zwis =-1,1,-1,1,2,-1,-1 bei_voll =-1,1,-1,1,2,0,-1 llem> =-1,1,-1,1,3,-2,-1 \
        enste =-1,1,-1,2,-3,-1,3 ahre> =-1,1,-1,2,-2,2,-1 aetze =-1,1,-1,2,-1,-1,0 lause =-1,1,-1,2,-1,0,-1 colle \
        =-1,1,-1,2,-1,0,0 <degr degre egree laetz =-1,1,-1,2,0,-1,0 arrie =-1,1,-1,2,0,0,-1 ruck> =-1,1,-1,2,1,-2,-1 \
        jahr_bei =-1,1,-1,2,2,-3,0 <alte =-1,1,-1,3,-1,-1,-1 arnin at_fift =-1,1,-1,3,-1,1,-1 von_den \
        =-1,1,0,-2,4,-3,0 <nine =-1,1,0,-1,-2,0,2 abtei bteil =-1,1,0,-1,-2,4,-1 nnte> =-1,1,0,-1,-1,-1,2 esten \
        onnte orted selte =-1,1,0,-1,-1,0,0 tters =-1,1,0,-1,-1,0,1 <sort racht tinen two_hour =-1,1,0,-1,-1,0,2 \
        rschu =-1,1,0,-1,-1,2,-1 ente> rente =-1,1,0,-1,-1,4,-1 ektor =-1,1,0,-1,0,-1,1 <amts <gold eard> heard \
        ngsra unkti =-1,1,0,-1,0,-1,2 teil> =-1,1,0,-1,0,0,0 and_in kind> tain> =-1,1,0,-1,0,0,1 arum> is_stil tende \
        =-1,1,0,-1,0,0,2 <tray =-1,1,0,-1,0,1,-1 <plak akat> lakat nges> plaka und_mein =-1,1,0,-1,0,1,0 ative ital> \
        pital =-1,1,0,-1,1,-1,-1 week_and =-1,1,0,-1,1,-1,0 ntere =-1,1,0,-1,1,-1,1 ming> =-1,1,0,-1,1,-1,2 krank \
        =-1,1,0,-1,1,0,-1 <gekr etreu maess per_vide =-1,1,0,-1,1,0,0 <foli anch> eutet folie grenz ich_nie tiere \
        usger utet> =-1,1,0,-1,1,0,1 konta ntakt ontak =-1,1,0,-1,2,-1,0 hat_man stead tead> zu_0 =-1,1,0,-1,2,0,-1 \
        enst> ngelt work> =-1,1,0,-1,4,0,-1 und_im =-1,1,0,0,-1,-1,1 ikant tikan um_sich unde_a =-1,1,0,0,-1,-1,2 \
        <konn <repo desha eport ingin repor shalb stan_in =-1,1,0,0,-1,-1,3 konnt =-1,1,0,0,-1,0,0 <hang frien indel \
        park> riend traeg =-1,1,0,0,-1,0,1 <bub> <doze <stoo dozen obber pray> reit> riege schl_die spray war_s \
        =-1,1,0,0,-1,0,2 und_alle =-1,1,0,0,-1,1,0 <mate <re> eine_wohn hotog in_two nachf ngst> plan_and tuer> \
        =-1,1,0,0,-1,1,1 bber> ograp =-1,1,0,0,-1,2,-1 cordi freig ordin reige =-1,1,0,0,0,-1,0 <twic besc_habe \
        der_fili eine_0 emmt> epres has_the hoene iterv laeu_noch mals> oene> repre suppo tativ ttere twice um_eins \
        uppor wice> =-1,1,0,0,0,-1,1 <arm> and_they anten bzehn der_bub der_dreh die_hael ebzeh errt> gesc_das iebze \
        in_alle liebe risti so_hat treic ttelk ufger uster weil_s will_take =-1,1,0,0,0,-1,2 der_weih nging \
        sich_kein =-1,1,0,0,0,0,-1 <lass a_seco alle_nach eding eitsg gest_der hael_das ist_vers rannt tsger wer_was \
        word> =-1,1,0,0,0,0,0 0_apri <absi <aerg <alar <comi <harr <kuer <must <noti <priv <seil <temp <veru <vord \
        absic ackin aerge agen_work apped apply auch_den aus_betr besc_hatt bsich chens das_bezi den_nied derla \
        die_im die_must down_the drit_stoc enang enaus er_die er_vom er_wird erfla erial es_seit euro_veru fect> \
        filia fuen_mete gege_0 gelae gera_vers gewe_ruft hat_soeb ilial ilneh kante karto lagt> lassu lieg_der lnehm \
        lsche mont_i muste nenn_die now_the oerne omati onver orgli packi pply> priva pulle rflae rglic rivat rksge \
        rner> rsen> rsorg sorgl stan_blei stel_gest stuen stung sungs the_plan the_turn thei_cont tuend ueckz ulled \
        und_firm urtei veru_der von_fuer vors_und walki wasch werte woll_im =-1,1,0,0,0,0,1 <away <entr <fine <geoe \
        <spli a_lock a_phot away> dersp die_ange digen egent eoeff fgeru fine> geoef gewe_ist im_gege in_and jobbe \
        ohlen otogr ounta raph> sagt_die to_hosp to_thei xtrac =-1,1,0,0,0,0,2 turn_the =-1,1,0,0,0,1,-1 0_year \
        <hals <tram acco_to accor ainte ccord dami_ist elev_mont ginge indin jede_mit jetz_im notic ollst on_a otice \
        to_go um_den =-1,1,0,0,0,1,0 ancie and_thei anmae back_the been_told bewoh chrau der_auft ging> hraub kler> \
        lanma mgesc nmaes planm stik> the_wind uns_alle zuru_im =-1,1,0,0,0,1,1 stig> =-1,1,0,0,0,2,-2 erate sand> \
        =-1,1,0,0,0,2,-1 flood lood> rring =-1,1,0,0,0,2,0 enten =-1,1,0,0,1,-1,-1 erlau naec_woch urier \
        =-1,1,0,0,1,-1,0 <melt mona_lang monti ontie the_gate tschr und_nach =-1,1,0,0,1,-1,1 at_this inhal \
        =-1,1,0,0,1,0,-1 0_this <gath a_0 abger aessi comin ditio essig ewiss gathe gewis im_wint ivery lippe nditi \
        oming ruehr sind_wir torat =-1,1,0,0,1,0,0 <aver <lack effnu erten ffnun fnung herb_ist ikes> imges itch> \
        my_name nach_0 name_on of_eigh orkin out_by rking seit_maer t_come telly the_buil weih_hat woch_die worki \
        =-1,1,0,0,1,0,1 <safe =-1,1,0,0,1,1,-2 <labo =-1,1,0,0,1,1,-1 ixty> man_nich sixty =-1,1,0,0,2,-1,0 ental \
        =-1,1,0,0,2,0,-1 <satu aturd nach_die satur turda urday =-1,1,0,0,2,0,0 labo_insp =-1,1,0,1,-1,-2,2 lein> \
        =-1,1,0,1,-1,-1,0 die_sich =-1,1,0,1,-1,-1,1 <bind eins> =-1,1,0,1,-1,0,0 sern> vers_sich =-1,1,0,1,-1,1,-1 \
        chrif ghtee hrift hteen ighte =-1,1,0,1,0,-2,1 llein =-1,1,0,1,0,-1,-1 <mech ettun garde hweig ntre> \
        =-1,1,0,1,0,-1,0 bei_jede hatt_eine near> nterw otati rocke terwe ungar =-1,1,0,1,0,0,-1 a_work abou_a as_i \
        centr elaen erhal hunde inden truck =-1,1,0,1,0,0,0 abgeh anni> ausg_die drit_der ehenr enret ersen hall_0 \
        haube henre manni ngssc nleit nrett of_twen ouren seil> stuhl take_on toure tuhl> =-1,1,0,1,0,1,-1 a_cust \
        =-1,1,0,1,1,-1,-1 <july chwei egelt in_july july> volle waehr =-1,1,0,1,1,0,-2 <bein =-1,1,0,1,1,0,-1 <tour \
        begin =-1,1,0,1,1,0,0 die_teil firm_s =-1,1,0,2,-2,0,-1 <absc =-1,1,0,2,-1,-1,-1 passe =-1,1,0,2,-1,-1,0 \
        aelft haelf im_drit lfte> =-1,1,0,2,0,-1,-1 ttung =-1,1,0,2,0,-1,0 <seco econd mir_den secon \
        =-1,1,0,2,1,-1,0 <near =-1,1,0,3,-1,-3,1 anden =-1,1,0,3,0,0,-3 <jetz jetzt =-1,1,0,4,-2,0,-2 erufs \
        =-1,1,0,5,0,-1,-5 ning> =-1,1,1,-1,-1,-1,1 and_is =-1,1,1,-1,-1,1,0 is_not =-1,1,1,-1,-1,2,-1 ulen> \
        =-1,1,1,-1,0,-1,0 halbe nich_nach =-1,1,1,-1,0,-1,1 ffnet fnet> =-1,1,1,-1,0,0,-1 rtig> up_to \
        =-1,1,1,-1,0,0,1 groun =-1,1,1,-1,0,1,-1 <fili =-1,1,1,-1,0,1,0 frei_und =-1,1,1,-1,1,-2,2 turn> \
        =-1,1,1,-1,1,-1,0 am_frei oeffn =-1,1,1,0,-2,0,2 ich_war =-1,1,1,0,-1,-1,0 oerte =-1,1,1,0,-1,-1,1 ktika \
        =-1,1,1,0,-1,0,-1 <repl iftli riftl =-1,1,1,0,-1,0,0 <fare kran_und mit_drei the_inte the_job ware_wir \
        =-1,1,1,0,-1,1,0 sie_nich =-1,1,1,0,0,-1,-1 chwin der_poli edes> estae hwind iegel jedes staet \
        =-1,1,1,0,0,-1,0 <fest <toda die_abte jahr_der lier> mitte mular ntry> oday> senta today =-1,1,1,0,0,-1,1 \
        dass_man =-1,1,1,0,0,0,-1 <moul am_tele chach mould schac straf ther_in um_elf =-1,1,1,0,0,0,0 <entl <insu \
        <rock <taxi at_lowe die_schu drei_stun foot> jobs_with mitt_und morn_in orts> ouldi ports sich_nach taxi> \
        uldin =-1,1,1,0,0,0,1 sory> =-1,1,1,0,0,1,-1 <expl aper> =-1,1,1,0,1,-2,0 liale =-1,1,1,0,1,-1,-2 tungs \
        =-1,1,1,0,1,-1,-1 on_thur =-1,1,1,0,1,-1,0 der_letz elly> =-1,1,1,0,2,-2,-1 <thur hursd rsday thurs ursda \
        =-1,1,1,1,-1,-1,-1 <van> =-1,1,1,1,-1,-1,0 <mast aerke =-1,1,1,1,-1,0,-1 <geza =-1,1,1,1,-1,0,0 gssch \
        =-1,1,1,1,-1,1,-2 <stra =-1,1,1,1,0,-1,-1 aight eine_stun raigh strai traig =-1,1,1,1,0,-1,0 entat ntati \
        roof> =-1,1,1,1,2,-2,-1 schwi =-1,1,1,2,-1,-1,-1 rieb> =-1,1,2,-2,-2,1,1 chste =-1,1,2,-2,-1,-1,1 drei_woch \
        =-1,1,2,-2,-1,1,0 aechs =-1,1,2,-1,-2,0,0 cted> =-1,1,2,-1,-2,1,0 echst =-1,1,2,-1,-1,0,-1 <pape bezir ezirk \
        paper =-1,1,2,-1,-1,0,0 dass_die =-1,1,2,-1,0,-1,0 bezi_hat =-1,1,2,-1,0,0,-1 <bezi <ort> zirks \
        =-1,1,2,-1,0,0,0 entur ntur> =-1,1,2,-1,1,-1,-2 mit_der =-1,1,2,0,-2,-1,-1 gern> =-1,1,2,0,-1,-2,0 werbe \
        =-1,1,2,0,-1,-2,1 <buch =-1,1,2,0,-1,0,-1 erufe eschi geruf =-1,1,2,0,0,-3,0 <no> =-1,1,2,0,0,-2,-1 fahre \
        =-1,1,2,0,0,-2,0 rain> =-1,1,2,1,0,0,-2 nded> =-1,1,3,-1,0,0,-2 <netz warte =-1,1,3,0,1,-1,-3 sday> \
        =-1,1,3,0,1,-1,-2 <wart =-1,1,3,1,-2,-1,0 <herr =-1,1,3,1,-1,-2,-1 liche =-1,1,4,0,-2,1,-2 <soll \
        =-1,1,4,0,0,-4,-1 telle =-1,1,7,-1,-2,-2,-2 probe =-1,2,-3,-1,6,0,-2 <off> =-1,2,-2,-2,-1,8,-3 iter> \
        =-1,2,-2,-2,1,1,1 chaft =-1,2,-2,-2,1,4,-2 seit_0 =-1,2,-2,0,0,-1,1 refus =-1,2,-2,0,1,1,-1 itarb \
        =-1,2,-2,2,-3,3,1 tung> =-1,2,-2,2,0,-1,1 haben =-1,2,-2,5,-2,-3,1 hat_mir =-1,2,-1,-1,-2,0,1 hatte \
        =-1,2,-1,-1,-1,1,0 eague leagu lleag ollea =-1,2,-1,-1,0,-1,1 ftigt =-1,2,-1,-1,0,0,0 igen> \
        =-1,2,-1,-1,0,0,1 gslei =-1,2,-1,-1,0,0,2 sing> =-1,2,-1,-1,0,1,0 ammen trass usamm zusam =-1,2,-1,0,-1,-1,1 \
        assem ssemb =-1,2,-1,0,-1,0,-1 are_on =-1,2,-1,0,-1,0,0 <wind =-1,2,-1,0,-1,1,0 kuec_von =-1,2,-1,0,0,-1,0 \
        enger =-1,2,-1,0,0,-1,1 on_its sembl tine> =-1,2,-1,0,0,0,-1 live_in =-1,2,-1,0,0,0,0 <plat anga_der hones \
        its_way nach_anga nishe rmena told_the =-1,2,-1,0,1,-1,-1 minu_und =-1,2,-1,0,1,0,-2 half_past \
        =-1,2,-1,0,2,-1,-2 kein> =-1,2,-1,0,2,-1,0 orks> =-1,2,-1,1,-1,-1,0 the_line =-1,2,-1,1,-1,0,-1 verl_die \
        =-1,2,-1,1,-1,1,-1 <stor =-1,2,-1,1,0,-1,-1 <zwar von_0 zwar> =-1,2,-1,1,0,0,-1 roche =-1,2,-1,1,1,-1,-1 \
        <begi <gehe =-1,2,-1,2,-2,-1,-1 jaehr =-1,2,-1,2,-1,-1,-1 die_beru =-1,2,-1,2,0,-1,-1 und_zwar \
        =-1,2,-1,3,-1,-1,-1 alter =-1,2,0,-2,-2,-1,5 pped> =-1,2,0,-2,-1,3,-1 nscha =-1,2,0,-2,2,1,-2 home> \
        =-1,2,0,-2,3,0,-2 <frue frueh =-1,2,0,-1,-1,-1,0 chalt =-1,2,0,-1,-1,0,1 <lock thers =-1,2,0,-1,-1,4,-3 \
        hren> =-1,2,0,-1,0,-1,0 alarm perrt =-1,2,0,-1,0,-1,1 funkt scht> =-1,2,0,-1,0,0,-1 ines> lding \
        =-1,2,0,-1,0,0,0 <cran crane den_vert ngsle rane> rutsc tscht ungsl =-1,2,0,-1,0,1,-2 ntier \
        =-1,2,0,-1,0,1,-1 stras =-1,2,0,-1,0,2,-1 <live =-1,2,0,-1,1,-2,2 mand> =-1,2,0,-1,1,-1,-1 with_an \
        =-1,2,0,-1,1,-1,0 larm> nstea zu_haus =-1,2,0,-1,1,0,-2 arzt> =-1,2,0,-1,1,0,-1 betre laeuf text> \
        =-1,2,0,-1,1,1,-1 uehrt =-1,2,0,0,-2,0,2 <spra =-1,2,0,0,-1,-1,0 esteh hutz> ist_er ndere =-1,2,0,0,-1,-1,1 \
        embly mbly> =-1,2,0,0,-1,0,-1 <nord ertig ferti year_old =-1,2,0,0,-1,0,0 <orde <tunn der_inha erweg rson> \
        rwegs tunne um_zwei unnel von_das wait> wegs> =-1,2,0,0,-1,0,2 vierz =-1,2,0,0,-1,1,-1 elf_mona \
        =-1,2,0,0,-1,1,0 <atem =-1,2,0,0,-1,3,-2 tellt =-1,2,0,0,0,-1,-1 0_von das_stan die_ande eschl und_betr \
        =-1,2,0,0,0,-1,0 <dama <foot <seie amals aus_zwei by_text damal ehjah have_take herei hjahr im_frue ltati \
        ngekl post_in ridge ruehj seien sued_zum sulta terve uehja ultat viele zu_eine =-1,2,0,0,0,-1,1 betro bgesc \
        =-1,2,0,0,0,0,-2 gehen =-1,2,0,0,0,0,-1 0_peop bridg chtsk die_tour drop> ischt lies> llsch losse noch_im \
        ones> pair> ruft_fuer scue> sgeri wird_unte =-1,2,0,0,0,0,0 0_post <harn <klag <secu and_were arnes atere \
        auss_aufg blau_brie curit ecuri eklem harne ingek klagt muss_gehe rdach rity> rness secur terer to_come \
        urity wiss> =-1,2,0,0,0,1,-1 come_down essag messa wert> =-1,2,0,0,1,-1,-1 aeuft dged> euft> iele> ist_abge \
        =-1,2,0,0,1,-1,0 <laen abbau ives> =-1,2,0,0,1,0,-3 <pres =-1,2,0,0,1,0,-1 <text cater one_left \
        =-1,2,0,0,4,-2,-3 <half =-1,2,0,1,-2,-1,0 binde =-1,2,0,1,-1,0,-1 aehri ehrig =-1,2,0,1,-1,0,0 <gefa \
        =-1,2,0,1,0,-1,-1 one_is rettu =-1,2,0,1,0,-1,0 <buil beim_erst leibt ungsz =-1,2,0,1,0,0,-1 auf_jede \
        =-1,2,0,1,0,1,-3 <coul could =-1,2,0,2,-1,0,-2 ensta =-1,2,1,-1,-1,-1,1 got_a =-1,2,1,-1,-1,-1,2 gebra \
        =-1,2,1,-1,-1,0,0 earin =-1,2,1,-1,-1,2,-1 raege =-1,2,1,-1,0,-3,2 ittag mitta =-1,2,1,-1,0,-1,-1 dach> \
        =-1,2,1,-1,0,0,-1 <east <fell easte fell> =-1,2,1,-1,0,0,0 ident =-1,2,1,-1,0,1,-2 soll> =-1,2,1,0,-1,-1,1 \
        <woul would =-1,2,1,0,-1,0,-2 arten =-1,2,1,0,-1,0,-1 aeren =-1,2,1,0,0,-1,-1 erver siche teres \
        =-1,2,1,0,0,-1,0 bis_ende =-1,2,1,0,0,0,-1 achri chric hrich =-1,2,1,1,-1,-1,-1 efall gefal \
        =-1,2,1,1,0,-1,-2 <voll =-1,2,2,-3,-1,1,-1 mit_dem =-1,2,2,-2,0,0,0 jede_mal =-1,2,2,-2,0,1,-2 <kam> \
        =-1,2,2,-1,-1,-1,0 erlag =-1,2,2,0,-2,-3,1 still =-1,2,3,-1,-1,-1,-1 rlage =-1,2,4,-1,0,-2,-1 <ob> \
        =-1,2,4,0,-2,-1,-2 anger =-1,2,5,-1,-1,-2,-1 usage zusag =-1,3,-3,2,1,0,-2 ends> =-1,3,-2,-1,0,-2,2 tigte \
        =-1,3,-2,-1,4,-1,-2 halte =-1,3,-2,0,0,1,-1 tarbe =-1,3,-2,0,2,-1,-1 <wege =-1,3,-2,1,-1,0,-1 bleib \
        =-1,3,-1,-1,-1,0,1 ntine =-1,3,-1,-1,-1,0,2 itter =-1,3,-1,-1,0,-1,1 aefti eftig =-1,3,-1,-1,0,0,-1 esses \
        =-1,3,-1,-1,0,0,0 verle =-1,3,-1,-1,0,1,-1 gestu =-1,3,-1,-1,1,-1,-1 ist_bei kurz> =-1,3,-1,-1,1,2,-3 <plan \
        =-1,3,-1,0,-1,2,-2 ersam rsamm =-1,3,-1,0,0,-1,-1 acts> ffect racts =-1,3,-1,0,0,-1,0 ende_0 when_the \
        =-1,3,-1,0,0,0,0 were_told =-1,3,-1,0,1,0,-2 um_0 =-1,3,-1,1,-2,-1,1 <fitt fitte =-1,3,0,-3,-1,0,1 haft> \
        =-1,3,0,-2,1,0,0 egen> =-1,3,0,-1,-1,0,-1 enoss genos ist_heut nosse =-1,3,0,-1,-1,0,0 sensc \
        =-1,3,0,-1,0,-2,1 aengt engt> =-1,3,0,-1,0,-1,-1 <rett <sozi alpla ialpl lplan ozial sozia zialp \
        =-1,3,0,-1,0,-1,0 <unfa nsult ssens zwan_jahr =-1,3,0,-1,0,0,-1 0_jaeh ein_0 fsgen live> nesse rufsg sgeno \
        ufsge =-1,3,0,-1,1,0,-1 rgen> =-1,3,0,0,-1,-2,0 gesc_und =-1,3,0,0,-1,-1,0 are_in hlies kurza rzarb urzar \
        zarbe =-1,3,0,0,-1,0,-1 <resc escue rescu =-1,3,0,0,-1,0,0 seit_dem =-1,3,0,0,0,-2,-1 eines =-1,3,0,0,0,-1,0 \
        <effe at_s chlos effec hloss saal> schlo =-1,3,0,0,0,0,-1 <arou aroun aucht erbru rker> unio_says \
        =-1,3,0,1,-1,0,-1 is_in =-1,3,0,2,-1,-1,-1 nstag =-1,3,1,-2,-2,3,-2 ngen> =-1,3,1,-2,1,-2,0 anzig wanzi \
        zwanz =-1,3,1,-1,-2,0,0 had_been =-1,3,1,-1,-1,-1,-1 <jobs jobs> =-1,3,1,-1,0,0,-1 nach_dem \
        =-1,3,1,0,0,-1,-2 <old> =-1,3,2,0,-1,-2,-1 herr> =-1,4,-3,2,-1,-1,0 llen> =-1,4,-2,1,-1,-2,0 <gera \
        =-1,4,-1,-1,-2,5,-4 <sagt =-1,4,-1,-1,0,-1,-1 unfal =-1,4,-1,-1,0,0,-1 geste =-1,4,-1,-1,1,-1,-1 tuerz \
        =-1,4,-1,0,-2,-1,2 <way> =-1,4,-1,0,0,-2,-1 aenge inges =-1,4,-1,0,0,-1,-1 estue =-1,4,-1,0,1,-1,-2 uerzt \
        =-1,4,-1,0,1,-1,-1 erzt> =-1,4,-1,2,-1,-2,-1 arbei rbeit =-1,4,0,-1,-2,-1,1 haeng =-1,4,0,0,-1,-1,-1 <mete \
        <shut shut> uhr_ein =-1,4,0,0,-1,-1,0 chutz schut vor_dem =-1,4,0,0,1,-2,-2 werk> =-1,4,1,-1,-1,-1,0 round \
        =-1,4,1,-1,0,-3,1 tter> =-1,5,-3,1,0,-1,-1 aben> =-1,5,-2,0,0,-1,-2 were> =-1,5,-1,-2,-1,1,-1 <out> \
        =-1,5,-1,-1,2,-4,0 chen> =-1,5,-1,0,-1,-2,0 plant =-1,5,-1,0,-1,-1,-1 <were lant> meter =-1,5,-1,0,0,-1,-2 \
        firma worde =-1,5,-1,0,0,0,-2 irma> =-1,5,0,0,-1,-2,0 <haen =-1,5,1,-2,-1,-2,0 iess> =-1,5,3,-4,-4,-1,1 \
        <eine =-1,6,-1,-1,-2,-1,-1 ndigu =-1,6,-1,-1,-1,-1,-2 orden =-1,6,-1,-1,0,-1,-2 digun =-1,6,-1,1,-1,-1,-2 \
        <word =-1,6,0,-2,-4,-3,4 <dem> =-1,7,0,-3,-3,-1,1 been> =-1,8,0,-3,-3,-2,1 <been =0,-8,2,2,6,-4,2 <ich> \
        =0,-7,0,4,1,2,0 <was> =0,-5,-3,0,2,5,1 <als> =0,-4,-2,-2,3,0,4 <you> =0,-4,2,4,-1,2,-3 <mir> \
        =0,-3,-2,-1,-4,7,1 chef> =0,-3,-2,-1,1,3,1 itze> =0,-3,-2,-1,5,4,-3 ennt> =0,-3,-2,0,-1,6,0 <regi \
        =0,-3,-2,0,0,2,2 <und> =0,-3,-2,2,0,1,1 <nie> =0,-3,-2,7,-2,-1,0 ister =0,-3,-1,1,-2,4,1 eben> \
        =0,-3,-1,2,-2,0,3 <then then> =0,-3,0,-2,-1,7,0 nager =0,-3,0,-1,1,0,2 <five five> =0,-3,0,0,-1,5,0 der_mann \
        =0,-3,0,0,1,3,-2 <frag =0,-3,1,-1,-3,3,3 cken> =0,-3,1,-1,4,-1,-1 <sonn =0,-3,2,-1,-1,1,0 <bese \
        =0,-3,2,-1,1,1,1 siert =0,-3,2,0,-2,3,0 setzt =0,-3,2,1,3,2,-4 fuenf =0,-3,3,-3,0,1,2 agen> \
        =0,-3,3,-1,-1,0,1 <mond =0,-3,3,-1,-1,1,1 monda onday =0,-3,3,0,-1,2,0 aden> =0,-3,4,-1,0,1,0 <nimm \
        =0,-2,-2,-2,7,-1,0 ausch =0,-2,-2,-1,-2,-1,7 <gibt gibt> =0,-2,-2,-1,4,1,1 ntage =0,-2,-2,0,-1,0,4 sche> \
        =0,-2,-2,1,6,1,-5 <vier =0,-2,-2,2,2,0,0 <sche =0,-2,-2,4,-3,2,2 <firs first irst> =0,-2,-1,-1,-2,1,5 eden> \
        =0,-2,-1,-1,-1,4,0 spitz =0,-2,-1,-1,0,0,4 eicht =0,-2,-1,-1,1,1,2 sitzt =0,-2,-1,-1,3,1,0 eisst \
        =0,-2,-1,-1,6,0,-2 hter> =0,-2,-1,0,-2,1,4 jeden =0,-2,-1,0,-1,1,2 kursi rsier ursie =0,-2,-1,0,-1,5,-1 \
        giona =0,-2,-1,0,-1,6,-1 egion regio =0,-2,-1,0,0,-1,4 gesse =0,-2,-1,0,0,1,1 itzt> =0,-2,-1,0,0,1,2 by_the \
        =0,-2,-1,0,0,3,0 kuenf =0,-2,-1,0,1,-1,3 hat_der =0,-2,-1,0,1,3,-2 oert> =0,-2,-1,0,2,1,0 at_ten \
        =0,-2,-1,0,3,1,-2 urlau =0,-2,-1,1,-1,5,-2 ebern =0,-2,-1,1,0,1,1 hmen> =0,-2,-1,1,1,0,1 wer_bei \
        =0,-2,0,-5,1,4,1 <wir> =0,-2,0,-2,1,1,2 raum> =0,-2,0,-2,1,3,0 in_zwei =0,-2,0,-2,3,0,-1 siebe \
        =0,-2,0,-1,-1,0,4 <ve> =0,-2,0,-1,-1,1,2 tsche =0,-2,0,-1,0,2,0 <ents =0,-2,0,-1,1,2,0 <weni wenig \
        =0,-2,0,-1,1,2,1 ender =0,-2,0,-1,4,0,-1 <sieb =0,-2,0,0,-1,-1,4 ehlen =0,-2,0,0,-1,0,2 kshop orksh \
        =0,-2,0,0,-1,2,0 denen =0,-2,0,0,0,2,-1 chtsr htsra tsrat =0,-2,0,0,0,3,-1 der_aufs raete =0,-2,0,0,1,0,0 \
        endle =0,-2,0,0,3,-1,0 <send =0,-2,0,1,-1,0,2 rksho =0,-2,0,1,-1,1,0 <chem =0,-2,0,1,-1,2,-1 punkt \
        =0,-2,0,1,0,0,1 riebe =0,-2,0,1,0,1,0 nning =0,-2,0,1,0,2,-2 <unti ntil> until =0,-2,0,1,1,0,-1 spend \
        =0,-2,0,1,1,3,-2 laert =0,-2,0,1,2,0,-1 ereit =0,-2,0,2,-1,0,0 estan =0,-2,0,2,0,1,-1 nstru =0,-2,0,2,0,1,0 \
        instr =0,-2,0,3,-1,-1,1 0_und =0,-2,1,-2,-2,2,2 <shou =0,-2,1,-1,1,0,1 <part =0,-2,1,0,-1,0,2 schl_der \
        =0,-2,1,0,-1,2,-1 pfeif =0,-2,1,0,-1,2,0 vorst =0,-2,1,0,0,-1,1 ist_nich =0,-2,1,0,0,0,0 studi \
        =0,-2,1,0,0,1,0 at_two =0,-2,1,0,1,1,-1 <answ answe =0,-2,1,0,2,-2,1 <acht =0,-2,1,1,-1,1,0 ngele \
        =0,-2,1,1,0,0,0 achle eigt> =0,-2,1,1,0,1,-2 <ten> =0,-2,1,1,5,0,-5 vier> =0,-2,1,2,0,1,-2 <durc \
        =0,-2,1,2,2,0,-2 schlu =0,-2,1,3,-1,0,-1 lernt =0,-2,1,5,-2,1,-3 <erst =0,-2,2,-1,-2,5,-3 tions \
        =0,-2,2,-1,0,0,1 beset =0,-2,2,-1,1,0,0 grupp =0,-2,2,-1,1,1,0 ssier =0,-2,2,0,-1,1,0 und_zwei \
        =0,-2,2,0,0,-1,0 <beim beim> ebody mebod omebo someb =0,-2,2,0,0,0,0 <abou about bout> =0,-2,2,0,1,0,-2 \
        osten =0,-2,2,0,1,0,-1 0_bis =0,-2,2,2,0,0,-2 durch =0,-2,3,-1,-1,1,-1 bis_heut =0,-2,3,0,0,-2,1 eiten \
        =0,-2,3,0,1,-2,1 iten> =0,-2,3,1,0,-1,-1 hat_mich =0,-2,4,0,-2,1,-1 laden =0,-1,-3,2,3,-1,-1 <den> \
        =0,-1,-2,-2,0,4,1 <he> =0,-1,-2,-1,-4,2,6 <fehl =0,-1,-2,-1,2,2,-1 ich_bin =0,-1,-2,0,1,2,-1 know> \
        =0,-1,-2,0,2,1,0 and_was =0,-1,-2,1,-1,2,0 aende =0,-1,-2,2,-1,-1,3 when_i =0,-1,-2,2,-1,1,0 my_firs \
        =0,-1,-2,2,1,-1,0 erst_jahr =0,-1,-2,2,3,-1,-2 hool> =0,-1,-2,3,3,-1,-2 chool schoo =0,-1,-2,4,1,-1,-1 <beza \
        =0,-1,-2,5,-1,0,-1 <meis =0,-1,-1,-2,1,3,0 over> =0,-1,-1,-1,-2,4,2 der_chef =0,-1,-1,-1,-1,0,2 hrien \
        =0,-1,-1,-1,-1,4,-1 pitze =0,-1,-1,-1,0,0,3 btisc eibti gene> ibtis =0,-1,-1,-1,0,1,2 eman> forem orema \
        reman =0,-1,-1,-1,0,2,0 <tier =0,-1,-1,-1,0,2,1 <keep =0,-1,-1,-1,0,2,2 aefts =0,-1,-1,-1,0,3,0 keep> \
        =0,-1,-1,-1,1,-1,2 flug> =0,-1,-1,-1,1,0,0 onent ponen spuel =0,-1,-1,-1,1,0,1 aehlt der_kuec in_with \
        =0,-1,-1,-1,1,2,0 an_und lved> =0,-1,-1,-1,2,-1,1 mein_mutt =0,-1,-1,-1,2,1,-1 <quar <road =0,-1,-1,-1,2,1,0 \
        <whos whose =0,-1,-1,-1,2,2,-1 klich =0,-1,-1,-1,4,-1,-1 <seas seaso =0,-1,-1,-1,5,-2,-1 tausc \
        =0,-1,-1,0,-1,-2,4 auch_die =0,-1,-1,0,-1,-1,4 elach gelac =0,-1,-1,0,-1,1,1 eader =0,-1,-1,0,-1,2,-1 junio \
        unior =0,-1,-1,0,-1,2,0 der_mont seine =0,-1,-1,0,-1,2,1 esung =0,-1,-1,0,-1,3,-1 unti_the =0,-1,-1,0,-1,3,0 \
        <chie die_leut =0,-1,-1,0,0,-1,2 <scre =0,-1,-1,0,0,0,0 siere =0,-1,-1,0,0,0,1 0_die heet> nach_haus \
        =0,-1,-1,0,0,0,2 <besu <wann besuc creen nurse rien> sblat scree sheet thre_year tstel =0,-1,-1,0,0,1,-1 \
        laubs =0,-1,-1,0,0,1,0 <hote alone hotel lone> teuri =0,-1,-1,0,0,1,1 <gesi chefs einan elegt elf_uhr geleg \
        hefs> inand mitt_dass nande =0,-1,-1,0,0,2,-1 wech_an =0,-1,-1,0,0,2,0 <each <eben bese_die ialle liall \
        spit_der =0,-1,-1,0,0,3,-1 <lob> berni der_spit =0,-1,-1,0,0,3,0 ernim rnimm =0,-1,-1,0,1,-1,0 <fang \
        dies_die pers_wurd =0,-1,-1,0,1,-1,1 lice> =0,-1,-1,0,1,-1,2 bess_als =0,-1,-1,0,1,0,0 am_sonn said_the \
        tagt> =0,-1,-1,0,1,0,1 and_when dass_der ervic mein_schr rvice the_minu =0,-1,-1,0,1,1,-1 bekam ekam> \
        =0,-1,-1,0,1,1,0 atzte elder latzt lohn_ist the_road ures> urin> user> =0,-1,-1,0,1,2,0 eurin \
        =0,-1,-1,0,2,-1,-1 ruehe =0,-1,-1,0,2,-1,0 eigh_hour gemen =0,-1,-1,0,2,-1,1 immen inst_of me_a \
        =0,-1,-1,0,2,0,-1 ueher =0,-1,-1,0,2,0,0 <does auto> =0,-1,-1,0,2,0,1 servi =0,-1,-1,0,2,1,-2 ttern \
        =0,-1,-1,0,2,1,0 im_mona timme =0,-1,-1,0,3,-1,-1 leep> =0,-1,-1,0,3,-1,0 reie> =0,-1,-1,0,3,0,-2 eitsc \
        =0,-1,-1,0,3,0,-1 eeken ekend weeke =0,-1,-1,0,3,0,0 it_is =0,-1,-1,0,4,-1,-1 sleep =0,-1,-1,1,-1,-1,2 ecken \
        =0,-1,-1,1,-1,0,0 escht =0,-1,-1,1,-1,0,2 <verk in_her =0,-1,-1,1,-1,1,1 fing> =0,-1,-1,1,-1,2,-1 takes \
        =0,-1,-1,1,-1,2,0 akes> hoere stieg =0,-1,-1,1,0,-1,1 a_week im_okto insam meins =0,-1,-1,1,0,0,-1 esehe \
        geseh =0,-1,-1,1,0,0,0 forti =0,-1,-1,1,0,0,1 <vorn agess beim_mitt tages zuge_und =0,-1,-1,1,0,1,0 ehmen \
        =0,-1,-1,1,0,2,-1 entin =0,-1,-1,1,1,-1,0 stags =0,-1,-1,1,1,-1,1 it_s =0,-1,-1,1,1,0,0 star_at \
        =0,-1,-1,1,1,2,-2 berei =0,-1,-1,1,2,-1,0 ernze rnzei =0,-1,-1,1,2,0,-2 <auge =0,-1,-1,2,-1,-1,2 woch_eine \
        =0,-1,-1,2,-1,0,0 istic stics =0,-1,-1,2,-1,0,1 eisch =0,-1,-1,2,-1,1,-1 and_then i_did =0,-1,-1,2,0,-1,0 \
        <fail ailed tics> =0,-1,-1,2,0,0,-1 <azub azubi nahme =0,-1,-1,2,0,0,0 0_nove <juge ildet jugen raine ship> \
        truct ugend unge> =0,-1,-1,2,1,0,-1 proch sproc =0,-1,-1,2,1,0,0 andwe dwerk handw ndwer rspro versp \
        =0,-1,-1,2,2,-2,0 ielt> =0,-1,-1,2,2,-1,-1 anfan nfang =0,-1,-1,2,2,-1,0 szeit =0,-1,-1,2,3,-2,-1 mit_0 \
        =0,-1,-1,3,-1,-1,0 este> =0,-1,-1,3,-1,0,-1 ehrja hrjah lehrj =0,-1,-1,3,-1,0,0 then_the =0,-1,-1,3,-1,1,-1 \
        die_ausb =0,-1,-1,3,0,0,0 enpru nprue =0,-1,-1,4,-1,-2,0 <durf durft urfte =0,-1,-1,4,-1,0,-1 <exam sschu \
        =0,-1,-1,5,-3,-1,0 erste =0,-1,0,-2,2,0,0 entis =0,-1,0,-1,-1,-1,4 <chee =0,-1,0,-1,-1,0,2 <lady jede_morg \
        nich_alle verni =0,-1,0,-1,-1,1,1 siden zu_sein =0,-1,0,-1,-1,2,0 iorch niorc orche rchef taube \
        =0,-1,0,-1,-1,2,1 mein_fehl =0,-1,0,-1,-1,2,2 edet> redet =0,-1,0,-1,-1,3,-1 <geae eaend geaen \
        =0,-1,0,-1,0,-1,2 eine_den year_in =0,-1,0,-1,0,0,0 uerze =0,-1,0,-1,0,0,1 <dick <leit abrik brik> die_gesc \
        tehe> =0,-1,0,-1,0,0,2 acht_von gerei oerde uellu von_hat =0,-1,0,-1,0,1,-1 lsch> =0,-1,0,-1,0,1,0 <volo \
        am_erst habe_in iterg lonta olont ttet> volon =0,-1,0,-1,0,1,1 dara_die getre roess side_with und_sehr \
        =0,-1,0,-1,0,1,2 enig> =0,-1,0,-1,0,2,-1 comes raus> tens> =0,-1,0,-1,0,2,0 der_kund die_fueh die_neue eidet \
        idet> wuerd =0,-1,0,-1,0,3,-2 hoert =0,-1,0,-1,0,3,-1 ganze =0,-1,0,-1,1,-4,4 <am> =0,-1,0,-1,1,-1,1 tant> \
        =0,-1,0,-1,1,0,0 <sowi nstan sowie =0,-1,0,-1,1,0,1 ab_die als_ich in_drei reife rgess =0,-1,0,-1,1,1,-1 \
        when_it =0,-1,0,-1,1,1,0 <ober <zuer beca_of errun gesc_habe icken =0,-1,0,-1,2,-1,0 runs> =0,-1,0,-1,2,-1,1 \
        stuec tueck =0,-1,0,-1,2,0,-1 um_sieb =0,-1,0,-1,2,0,0 <bish bishe =0,-1,0,-1,2,1,-2 eher> =0,-1,0,-1,2,1,-1 \
        artne hicke partn =0,-1,0,-1,3,-1,-1 eason =0,-1,0,-1,3,0,-1 um_halb war_ich =0,-1,0,-1,4,-1,-1 passt \
        =0,-1,0,-1,4,-1,0 hifts usche =0,-1,0,-1,4,0,-1 um_vier =0,-1,0,0,-2,1,2 ether =0,-1,0,0,-2,3,0 ckte> \
        =0,-1,0,0,-1,-1,1 <wome omen> women =0,-1,0,0,-1,-1,2 <lese <seni angua enior guage langu nguag senio \
        wer_mit =0,-1,0,0,-1,-1,3 bei_gibt =0,-1,0,0,-1,0,0 eback =0,-1,0,0,-1,0,1 <argu <nied and_has burt> ergel \
        hselt im_flur jahr_erfa nich_viel on_mond uns_im =0,-1,0,0,-1,0,2 <duze <ghan <hung abte_bei agspa arbe_nied \
        ausfl dami_ich duzen eimer ghana gspau hat_gela imer> kurs_zeig milia sflug spaus uecke up_and usflu uzen> \
        =0,-1,0,0,-1,0,3 mein_nach tslei =0,-1,0,0,-1,1,0 <dara <konk <mode arauf darau ickte ifen> konku kurre \
        leib> nkurr uebe_der uehne =0,-1,0,0,-1,1,1 <flur acken erfa_man ergru ertei stwag sunge treit twage you_re \
        zur_kuen =0,-1,0,0,-1,2,-1 mmuni ommun them> von_uns =0,-1,0,0,-1,2,0 <dene agers assis blei_ich eeze> freez \
        reeze ssist take_over =0,-1,0,0,-1,2,1 einm_im =0,-1,0,0,-1,3,-1 asted eulen =0,-1,0,0,-1,3,0 euse> \
        =0,-1,0,0,0,-3,3 feier =0,-1,0,0,0,-1,1 <barf <prak aber_seit arfus barfu barin befra dende drinn five_week \
        fuss> hbari hltag ldend rfuss rund_vier sie_hat szubi ubild uebe_fuer und_an uszub zubil =0,-1,0,0,0,-1,2 \
        <rich <trae aegt> andle bei_am dem_buer die_lehr eftsl ftsle gets_the haen_bei it_at raegt tagsp the_nine \
        was_fehl witze =0,-1,0,0,0,-1,4 <spea speak =0,-1,0,0,0,0,-1 derun edreh empfa gedre mpfan =0,-1,0,0,0,0,0 \
        <amon <anti <warf amini among aufru chtag comp_has die_paus disch diskr erem> erts> gain> gsver half_an \
        hauen htag> ichta in_zuer losen mit_eige mong> mutli ngsve nomie rchen rmutl selt> stich thin_the ticht \
        utlic von_dene vor_vier wicht zeitp =0,-1,0,0,0,0,1 <abfu <anon <dail <dorn <hobe <kand <lami <meer <neff \
        <ruhi <spes <spon <stic <surv <unun a_fore abfue aily> am_rand and_neve anony arin> astin at_a ausg_ist \
        bell> benzi berec besti bfuel bis_mona blas_die daily dazu_der dem_ich der_konk des_betr die_besc drums \
        dumme echti effe> ehlge ein_blas eine_schu eins_in eits> eljah enzim fehlg fentl ffent filmi frue_steh \
        geht_an gentl gummi gutes had_come heis_es herum hlgeb hobel hops> hwerd icker ilmin im_auss im_jahr immun \
        it_and itlei kauf> krimi lamin lante lgebu liati lieb> ljahr lming man_beim meet_at mein_neff mitla mmung \
        mont_und nagel nebe_ein neffe nonym nove_ein nstei nzimm oeffe okto_in olber one_was onyme othe_five pesen \
        picks pten> rene> rgele rimin rrenz rtelj ruhig rums> sandh schu_der seit_gest shops sie_verl somm_sass \
        spese steh_alle tag_an telja the_acco them_at they_will thro_a timmu tleid uhr_steh um_ein umgek und_vers \
        ununt usehe verk_die war_imme war_seit ware_es zigen zum_gebu zuseh =0,-1,0,0,0,0,2 <lot> <mitl <nurs <yusu \
        ahlbe atswa been_give ctory das_mitt die_list ecks> egess es_ein foto_von geges heke> itlac ittei nsame \
        ratsw repo_to sausf stri_in talk> the_poli the_way theke tlach tswah tteil udel> uns_auf usuf> wahlb yusuf \
        =0,-1,0,0,0,1,-1 commu den_prod eftet habe_bei lanun nahm> planu tete> unkt> wer_es =0,-1,0,0,0,1,0 0_mita \
        <birg <crea <entw <gepa <raum <reed <vort a_new abge_0 aendl aerch aeten ahmen ange_word antwo ared> arer> \
        asks> asten athau attet aufs_von aus_am ausdr auss_auf beisp bele_von betr_aus betr_muss bgebe birgi bitt_um \
        bosse child cklic comm_by creat dabe_der das_arbe der_frau der_gest der_grup der_prod dersh des_neue \
        die_einz die_gene digke drei_ein eativ echtf eckli edere eeder eeren eften ehmig eispi emier erbei ermon \
        ershi erst_und ewies falte feigt for_sixt frag_gab fueh_seit genan gest_eine gewie giert ging_sie gion> \
        grun_sei habe_dara herbe hmigu hoer_seit hof_nach hous_in hrfei hster htfer huldi ich_im iege> igeru \
        ihr_vate ilver in_sein inien irgit ispie ist_arbe ist_ein jahr_die jahr_in kaste keite laeu_bei may_the \
        mein_beri migun musee nach_fuen ndert ndigk nehmi niem_gese nitz> nteri ntwor ohrfe ometr plan_auf ratha \
        rbote reati reede remie rfeig rgit> rship rstat sbegi sdrue sei_das sein_buer seit_zehn sie_war sista slist \
        soll_0 ssten stein stra_und susp_the swers teilt tergr tfert tgesc the_door the_lett the_summ tsste tuer_war \
        twort ueckl und_ausw und_kuen und_lies und_wir und_zieh usdru useen ustae verl_sein verl_und vers_daru \
        vom_band vom_hof vortr wach_mit warf> werk_mit wers> whet_to wie_man zehn_uhr zeiti =0,-1,0,0,0,1,1 0_at \
        0_imme <big> <bude <fabr <rahm <rele <reti <rule anywh carer den_dien den_lade ein_vide eleas enstw es_kein \
        etire flur> ghtly gsbla habe_heut htly> ightl im_quar in_olbe in_unse itzun morg_eine ngsbl nstwa nywhe \
        over_what rahme relea resid retir rium> runds says_no seres sitz_im sitzu take_to the_big usen> was_take \
        you_lear ywher =0,-1,0,0,0,2,-1 <alou <them <werf aloud besc_an chsle fterw hslei ichsl ionsl man_hoer \
        mein_chef nslei onsle terwa to_keep uben> uhr_im werk_von =0,-1,0,0,0,2,0 <gefo <inge <wuer aerin aete> \
        andys anze_erst at_walk aufhi besc_und betr_mit das_ganz der_anna dukti effel eleit enieu fhin> genie iding \
        leut_steh lines names ndys> nette neu_und new_head ngeni nieur ntaer ontae raufh sort> steh_der strea taeri \
        the_chie to_lead tream ucken ufhin zwei_mill =0,-1,0,0,0,3,-1 <bera chie_exec da_und stel_sie \
        =0,-1,0,0,1,-1,0 <ausz <incl die_mama eams> gspla inclu nclud splan teams =0,-1,0,0,1,-1,1 etet> faeng \
        for_thre huhen klin_nach zum_somm zur_arbe =0,-1,0,0,1,-1,2 das_schl entli ist_seit ntlic =0,-1,0,0,1,0,-1 \
        erche heim> the_phon the_pres went_upst =0,-1,0,0,1,0,0 <aend <ambu <aufr <chil <edit <flug <gast <gepr \
        <gete <goin <krip <notr <runn <sege <vate a_nigh aben_mit ambul angep auf_neun beim_verb bein_trea bulan \
        chers chzei da_zwei den_drei denbu die_leit die_vier dien_im drohe eaks> ebrue efen> eine_von enbur \
        ende_juni ende_um enehm eries espon faen_um fili_habe frei_um gebru geneh going habe_eine hand_over he_s \
        hzeit ialen iers> ilett impor in_elf it_the iveri kein_mens klei_hat kripp lacke lehnt man_sei mbula mehr_da \
        mit_schl mport nburg ndens ngeln ngepa nhaen nhalb nich_in notru nschi oards ohen> oilet olden ostin otruf \
        pendl posti raus_und respo ribe> rippe rohen rtage runni schi_in sign_by sinc_yest sonn_nach stry> ternz \
        they_have toile trea_for truf> tudio tzpla uebe_0 uhen> um_das und_zwoe unnin vater verh_mit verie went_off \
        wer_kind woch_alle zum_neue zweie zwoe_ange =0,-1,0,0,1,0,1 <soga <vern andha der_inte dlers eing_und \
        eing_werd ertet ewert gest_und have_put ich_arbe imme_ein my_benc ngeor ogar> say_they sendi sgewe sogar \
        sting stoma tech_at us_with vorh_in woul_not =0,-1,0,0,1,1,-2 sser> =0,-1,0,0,1,1,-1 <ruhe <susp amlei \
        da_war eing_die frei_ist gedan herig mleit on_frid sheri suspe =0,-1,0,0,1,1,0 <doct <dr> ankge artal assie \
        der_ande docto dorf> eftss emain ftsst funk_und have_sinc laess nenti neun_an octor on_her remai tants uarta \
        uell> up_on von_zwoe zusta zwei_vers =0,-1,0,0,1,2,-2 <stie =0,-1,0,0,1,2,-1 wards =0,-1,0,0,2,-1,0 <beer \
        adven clude dvent rents =0,-1,0,0,2,-1,1 juni> =0,-1,0,0,2,0,-1 aeft> bis_donn der_plan greed mont_bis nterm \
        reed> von_mont =0,-1,0,0,2,0,0 <desc <papa <pend <runs aend_sich am_woch answ_is as_crit at_midn cribe descr \
        drei_schi einha epass escri gepas hour_at ich_0 ieher on_shif scrib seit_die um_fuen umge_und vents \
        wird_nach =0,-1,0,0,2,1,-1 sich_nich terna =0,-1,0,0,3,-1,-1 <wher =0,-1,0,0,3,0,-2 rlaub =0,-1,0,0,3,0,-1 \
        chene henen sinn> =0,-1,0,0,3,1,-2 tscha =0,-1,0,0,3,2,-3 <dafu afuer dafue =0,-1,0,0,4,-1,-1 <slee \
        =0,-1,0,1,-3,-2,5 gibt_es =0,-1,0,1,-1,-1,1 <enke atte> aupts chemi rber> uegel =0,-1,0,1,-1,-1,3 kein_hat \
        =0,-1,0,1,-1,0,-1 hinen =0,-1,0,1,-1,0,0 reins sburg steri voll> =0,-1,0,1,-1,0,1 ating beko_den fleis \
        frag_nach geko_und leisc nich_beim uatio =0,-1,0,1,-1,0,2 hat_auch =0,-1,0,1,-1,1,-1 <how> <summ eine_ganz \
        eine_nach =0,-1,0,1,-1,1,0 broet dings drei_von erdin lerdi llerd miere seen> tmeis =0,-1,0,1,-1,1,1 \
        auch_eine etche =0,-1,0,1,-1,2,-1 <assi <flie flieg im_nach lleit tieg> =0,-1,0,1,0,-1,0 <empf chlim hlimm \
        ist_um ists> nach_und ngsze =0,-1,0,1,0,-1,1 <klav <run> amed> avier burge indet lavie ssene verp_und \
        =0,-1,0,1,0,-1,2 <ener =0,-1,0,1,0,0,-1 anung bette bine> nton> ructo sind_heut so_was uctor =0,-1,0,1,0,0,0 \
        0_stat <bat> <begl <cove <entz <eval <fast <flei <inne <just <lust <nehm <op> ab_augu aerte agre_to als_arbe \
        anton arbe_und arunt at_all auch_fuer chleu darun das_best die_ag die_raeu eburg ehlin elev_of ense> entru \
        entzo evalu fachl fahrg fast> film> for_us gege_eine ikum> irkun itted jede_woch jetz_auch just> limm> llows \
        lows> mein_unte noch_zwei ntinn ntrum ntzog onkra ortig reuz> rkung rmen> ruehl signa sonkr take_plac terku \
        teuer tiger tinne trum> tsges tzoge uehli venti vera_aus vierb wird_die wirku =0,-1,0,1,0,0,1 <rand am_tor \
        aute> driv_in eheul eult> geheu heult hunge ivsta klavi lings linke mfass mitle nsivs ojekt oraus proje \
        rojek sivst solve steue the_shop umfas unger vorau vstat war_alle wird_im zu_verg =0,-1,0,1,0,1,-1 <vera \
        abor> esson iling lesso ngeha stent =0,-1,0,1,0,1,0 <art> <bega andra bauen began endar four_in fuen_von \
        hleut mit_sofo ntin> otel> sieb_mita sofo_wirk trie> ungsv von_hall zlich =0,-1,0,1,0,1,1 reite tend> \
        =0,-1,0,1,0,2,-2 aert> =0,-1,0,1,0,2,-1 estre hat_er liege man_in sagt_er =0,-1,0,1,0,2,0 rtige \
        =0,-1,0,1,0,3,-3 <erkl erkla rklae =0,-1,0,1,1,-1,0 <mama annen eiera enstu erabe ierab mama> mir_am \
        wenn_ich =0,-1,0,1,1,0,-2 eginn =0,-1,0,1,1,0,-1 <olde er_bei reate =0,-1,0,1,1,0,0 <biet biete eated \
        spri_von =0,-1,0,1,2,-1,0 <brea =0,-1,0,1,2,0,-1 augen =0,-1,0,1,3,-1,-1 laub> =0,-1,0,2,-3,4,-2 neben \
        =0,-1,0,2,-1,-1,1 enkel =0,-1,0,2,-1,0,0 hnik> ieger im_erst junge rchge urchg von_zwei =0,-1,0,2,-1,0,1 \
        koll_aus werks =0,-1,0,2,-1,1,-1 rrich =0,-1,0,2,-1,1,0 tuto_who woll_ich =0,-1,0,2,0,-1,-1 eitsz fuer_alle \
        heim_und itsze =0,-1,0,2,0,-1,0 nach_feie tszei uebt> und_dem zubi> =0,-1,0,2,0,-1,1 rstel =0,-1,0,2,0,0,-1 \
        ahme> angs> ehrwe hat_uns hrwer lehrw skamm ture> verpa =0,-1,0,2,0,0,0 <eina cate> der_bei ehrst einar \
        hrste htshe inarb kskam lehrs nich_zuge tshef vers_im =0,-1,0,2,0,0,1 lehr_zum =0,-1,0,2,0,1,-2 hand> \
        =0,-1,0,2,0,3,-3 klaer =0,-1,0,2,1,-2,0 von_der =0,-1,0,2,1,0,-1 <trea habe_sie treat =0,-1,0,3,-1,-1,1 \
        ilder =0,-1,0,3,-1,0,-1 zur_hael =0,-1,0,3,0,0,-1 fssch rufss ufssc zwei_jahr =0,-1,0,4,-2,0,-1 rste> \
        =0,-1,1,-2,-1,0,3 <aber =0,-1,1,-2,1,0,1 inute minut =0,-1,1,-2,2,0,-1 leich =0,-1,1,-1,-2,0,2 <lang \
        =0,-1,1,-1,-1,0,0 aying deswe =0,-1,1,-1,-1,0,1 hough izei> me_the thoug =0,-1,1,-1,-1,0,2 cting ectin pecti \
        =0,-1,1,-1,-1,1,0 enlic ersoe oenli paete rsoen soenl ueler =0,-1,1,-1,-1,2,0 gers> =0,-1,1,-1,0,-1,1 \
        betr_von =0,-1,1,-1,0,-1,2 full_of und_trot =0,-1,1,-1,0,0,0 der_wirt orms> rters =0,-1,1,-1,0,0,1 <bag> \
        <sehr beige eine_frau sehr> umfa_eine =0,-1,1,-1,0,0,2 eche> =0,-1,1,-1,0,1,-1 <area <fold area> minu_ange \
        =0,-1,1,-1,0,1,0 <las> bslei ebsle iebsl =0,-1,1,-1,0,1,1 <don> don_t =0,-1,1,-1,0,2,-1 annsc manns nnsch \
        omes> =0,-1,1,-1,0,2,0 <care fueh_der =0,-1,1,-1,0,3,-1 head_of =0,-1,1,-1,1,-1,0 <oeff =0,-1,1,-1,1,0,-1 \
        and_0 =0,-1,1,-1,1,0,0 <ja> gekra gepfl nstun obier probi robie rolle sprob werd_bis zige> =0,-1,1,-1,1,1,-1 \
        tner> =0,-1,1,-1,1,1,0 er_mir =0,-1,1,-1,2,-2,0 <werd =0,-1,1,-1,2,-1,-1 <seve seven =0,-1,1,-1,2,-1,0 swer> \
        =0,-1,1,-1,2,0,0 sind_es =0,-1,1,0,-1,-1,1 arket =0,-1,1,0,-1,-1,2 blatt itste latt> =0,-1,1,0,-1,-1,3 eitst \
        =0,-1,1,0,-1,0,-1 ecke> =0,-1,1,0,-1,0,0 <tues daue_drei hild> ieren nfueh show_me tuesd uesda \
        =0,-1,1,0,-1,0,1 <depa artme depar epart erlic gesun in_dem ocht> partm rtmen schue ument weis_ich \
        =0,-1,1,0,-1,0,2 nnten =0,-1,1,0,-1,1,-1 ist_auch =0,-1,1,0,-1,1,0 <conc <vorl eige> ippt> liert pass_ist \
        rlaeu =0,-1,1,0,-1,2,-1 0_may eger> feife praes zum_erst =0,-1,1,0,-1,3,-1 lang> =0,-1,1,0,0,-1,0 <kitt \
        had_gone inten kitte =0,-1,1,0,0,-1,1 die_eine erede gered mitge mona_im real> wer_wein =0,-1,1,0,0,0,-2 \
        nnen> =0,-1,1,0,0,0,-1 acher mich_kein pfang =0,-1,1,0,0,0,0 <geeh <gelo <mei> <shoe <soup alent appl_clos \
        bestr cants chuel clos_on der_sonn eehrt eine_einz ekipp eltig enfue erfa_mit ferry forms gangs geehr gekip \
        glei_den hat_glei hende huele irtsc lanne maen_habe nieru oken> onomi ortra osen> per_mail phon_call piel> \
        reaso rede> reter rkes> sbesc seam_s soup> steh_seit stel_zum stran tele_von term_fuer the_seam trete \
        tria_shif ttest tudie vert_wass weit_die wirts =0,-1,1,0,0,0,1 <groe am_kueh daech dahe_und die_anti egier \
        groes im_lade inier leid> letz_tag minie muell oesse regie sams_mit sdays vom_pers wahlv =0,-1,1,0,0,0,2 \
        wahl> =0,-1,1,0,0,1,-1 <sofo beko_bei hund> ofort raese rgabe sofor =0,-1,1,0,0,1,0 <anze <reas alle_elf \
        anzei berra decid eifen gesc_schw heide ngetr nzeig rasch roud> rrasc sent_a told_them ufig> und_bitt \
        vert_und wo_die =0,-1,1,0,0,2,-1 <pfei <want =0,-1,1,0,1,-1,-1 card> =0,-1,1,0,1,-1,0 <page bei_auf hreri \
        ob_die orste rerin turn_down =0,-1,1,0,1,0,-1 chtim eberr eine_ausg eine_hat ngste oing> =0,-1,1,0,1,0,0 \
        altes auch_bei dem_mitt den_fahr der_entw ekost ersel ist_frei =0,-1,1,0,1,0,1 range =0,-1,1,0,1,1,-1 \
        gefr_ob nswer =0,-1,1,0,2,-1,-1 <zehn =0,-1,1,0,2,0,0 nine_hour =0,-1,1,1,-2,0,1 kocht =0,-1,1,1,-2,1,-1 i_d \
        =0,-1,1,1,-2,1,0 etwas twas> =0,-1,1,1,-1,-1,1 marke most> =0,-1,1,1,-1,0,-1 llens the_seco \
        =0,-1,1,1,-1,1,-1 <moeg mal_eine =0,-1,1,1,0,-1,0 sehen =0,-1,1,1,0,-1,1 <twel chgef elve> twelv welve \
        =0,-1,1,1,0,0,-1 ein_jahr sons> versi =0,-1,1,1,0,0,0 aben_nach rtsch to_have verpf =0,-1,1,1,0,0,1 laett \
        =0,-1,1,1,0,1,-1 <herb out_of plann =0,-1,1,1,1,-1,-1 <spie =0,-1,1,2,-1,-1,0 <heut heute =0,-1,1,2,-1,0,-1 \
        ngsbe sbest =0,-1,1,3,-2,-2,1 ehrli =0,-1,2,-2,-1,-1,3 <by> =0,-1,2,-2,-1,2,0 <name =0,-1,2,-1,-1,-1,1 elden \
        =0,-1,2,-1,-1,-1,2 esuch =0,-1,2,-1,-1,0,0 <vaca acanc vacan =0,-1,2,-1,-1,0,1 <wuss =0,-1,2,-1,-1,1,0 door> \
        lben> orben =0,-1,2,-1,-1,1,1 nlich =0,-1,2,-1,-1,2,-2 selbe =0,-1,2,-1,0,-2,2 eine_halb rank> \
        =0,-1,2,-1,0,-1,0 nsch> =0,-1,2,-1,0,-1,1 dunge =0,-1,2,-1,0,0,0 0_marc <anme anmel ckmel die_bezi eckme \
        eine_stan folgt habe_mich is_recr kmeld nmeld olgt> ueckm von_zwan who_was =0,-1,2,-1,0,0,1 <onli nline \
        onlin =0,-1,2,-1,0,1,1 0_mai =0,-1,2,-1,1,-1,-1 mein_name =0,-1,2,-1,1,0,0 <gefr =0,-1,2,-1,1,1,-2 <may> \
        =0,-1,2,-1,1,1,-1 kenne =0,-1,2,0,-1,0,0 enler ginn> nenle ngela nlern nnenl zum_kenn =0,-1,2,0,-1,1,-1 \
        eine_stel elben =0,-1,2,0,-1,2,-1 und_frag =0,-1,2,0,0,-1,-1 dame> prope roper =0,-1,2,0,0,-1,0 <hiri a_car \
        hirin sgesp ungst =0,-1,2,0,0,0,-1 <eint sich_bei =0,-1,2,0,0,0,0 appl_to dem_man der_naec eintr estra \
        form_a geeh_herr iles> nach_drei scho_der sehr_geeh they_rang uswah =0,-1,2,0,1,0,-2 urch> =0,-1,2,1,-2,-1,1 \
        ragte =0,-1,2,1,-1,-1,1 elern geler =0,-1,2,1,-1,0,0 gsbes i_had =0,-1,2,1,0,-1,-1 ngsge ungsg \
        =0,-1,2,1,1,-2,-1 ohne> =0,-1,2,2,-3,0,0 <etwa =0,-1,2,2,-1,-1,-1 <even train =0,-1,3,-1,0,-1,-1 pplie \
        =0,-1,3,-1,0,-1,0 bewe_mit rote> =0,-1,3,-1,0,-1,1 eich> =0,-1,3,-1,0,0,0 bewor eworb rersc worbe \
        =0,-1,3,-1,1,0,-3 <with =0,-1,3,0,-1,-1,-1 plied =0,-1,3,0,-1,0,0 gelad =0,-1,3,0,0,-2,-1 <rief \
        =0,-1,3,0,0,0,-1 <fach iring =0,-1,3,0,0,0,0 zwan_minu =0,-1,4,-3,1,-2,0 <day> =0,-1,4,-2,-2,0,0 on_0 \
        =0,-1,4,-1,-2,0,1 <gesu =0,-1,4,-1,-1,-1,0 lied> =0,-1,4,-1,-1,0,-1 efund plica pplic =0,-1,4,-1,0,-1,-1 \
        ob_ich =0,-1,4,0,-1,-1,-1 unded =0,0,-3,-1,10,1,-6 <um> =0,0,-3,1,3,-2,2 <ever =0,0,-2,-1,0,0,2 kers> \
        =0,0,-2,-1,0,3,1 <tell =0,0,-2,-1,2,-1,2 nter> =0,0,-2,-1,3,1,0 oster =0,0,-2,0,-2,3,1 <we> =0,0,-2,0,-1,0,3 \
        am_mont =0,0,-2,0,2,-1,1 ueche =0,0,-2,0,2,0,-1 ihre> =0,0,-2,0,3,-1,0 fange =0,0,-2,4,0,-1,-1 bends \
        =0,0,-1,-2,2,1,-1 <kuec =0,0,-1,-1,-2,2,1 <grue =0,0,-1,-1,-1,0,2 ator> =0,0,-1,-1,-1,1,1 chuld \
        =0,0,-1,-1,-1,2,0 als_mich =0,0,-1,-1,-1,2,1 <viel =0,0,-1,-1,-1,3,-1 eftsf ftsfu tsfue =0,0,-1,-1,0,-1,1 \
        his_own =0,0,-1,-1,0,-1,2 eeps> pruec ruech =0,0,-1,-1,0,0,1 in_his the_lads =0,0,-1,-1,0,0,3 <turk \
        =0,0,-1,-1,0,1,0 egin> ein_kund =0,0,-1,-1,0,1,1 <hosp <revi cians hospi ician legt> ospit =0,0,-1,-1,0,3,-1 \
        mir_das =0,0,-1,-1,0,3,0 stern =0,0,-1,-1,1,-1,1 eteen inete netee =0,0,-1,-1,1,-1,2 <spru =0,0,-1,-1,1,-1,3 \
        idays =0,0,-1,-1,1,0,-1 eave> =0,0,-1,-1,1,0,0 <tort der_eins leave torte uring =0,0,-1,-1,1,0,1 and_came \
        ange_hat bei_hatt dispo ispon siste spone =0,0,-1,-1,1,1,-1 antra isati nisat =0,0,-1,-1,1,1,0 left_in \
        =0,0,-1,-1,1,2,-1 faehr of_the =0,0,-1,-1,1,3,-1 <faeh =0,0,-1,-1,2,-1,0 <noon =0,0,-1,-1,2,-1,1 estim gesti \
        nitte =0,0,-1,-1,2,0,-1 <bran =0,0,-1,-1,2,0,0 die_zeit =0,0,-1,-1,2,1,-1 <dazw azwis dazwi irkli kuech \
        rklic wirkl =0,0,-1,-1,3,-1,-1 freun reund zwei_davo =0,0,-1,-1,3,0,-1 itsch olida =0,0,-1,-1,3,0,1 erges \
        =0,0,-1,-1,4,-1,-2 and_nobo =0,0,-1,0,-2,-1,3 rache =0,0,-1,0,-2,0,2 <gets =0,0,-1,0,-2,0,3 tarb> \
        =0,0,-1,0,-2,1,1 die_arbe =0,0,-1,0,-1,-1,2 und_es =0,0,-1,0,-1,-1,3 bank> star_habe =0,0,-1,0,-1,0,0 <knee \
        <make =0,0,-1,0,-1,0,1 <dres <tote dead> it_on mate> roduc =0,0,-1,0,-1,0,2 <erza <kuch erzae kuche rzaeh \
        =0,0,-1,0,-1,1,-1 ails> =0,0,-1,0,-1,1,0 auftr ftrag gefah uftra =0,0,-1,0,-1,1,1 0_sept <apro aders apron \
        esich gesic pron> =0,0,-1,0,-1,1,2 gets> =0,0,-1,0,-1,2,-1 <auft <moti motiv =0,0,-1,0,-1,2,0 anzen merkt \
        mit_dene taug_me =0,0,-1,0,0,-1,0 eine_eige knees =0,0,-1,0,0,-1,1 erall gehoe hwarz raut> ssere \
        =0,0,-1,0,0,-1,2 d_been ehoer nich_der sprue =0,0,-1,0,0,0,-1 ease> =0,0,-1,0,0,0,0 <abzu <klo> <mueh aufna \
        ditor egsch eroef erwei fnahm gerun komm_jahr mita_die neide rers> roeff rseit sie_habe tandi ufnah vest> \
        =0,0,-1,0,0,0,1 <idee a_firm akust argu_abou eithe heidu ians> ither kusti laug_and orten prich sie_nach \
        so_eine spric stat_0 that_s the_boss =0,0,-1,0,0,0,2 hoto> my_seco to_be =0,0,-1,0,0,1,-1 <span am_aben \
        aske_what bsver ebsve endli erein iebsv m_a menge menti mmeng rift> sie_im siona =0,0,-1,0,0,1,0 <gelt <ll> \
        <tres <wors a_shif beza_zwei dfuen felde in_elev ndfue raet> she_is tells tised undfu war_dann went_in \
        =0,0,-1,0,0,1,1 chnic once_i retun tretu =0,0,-1,0,0,2,-1 <sail cutiv ecuti execu glass the_glas utive \
        wech_in xecut =0,0,-1,0,0,2,0 <blam beri_kuen blame ented kuen_an lame> mit_name the_blam =0,0,-1,0,0,3,-2 \
        <mach =0,0,-1,0,0,3,-1 <exec hat_ein =0,0,-1,0,1,-1,0 <deli <donn der_vers donne floo_at nerst onner rstag \
        =0,0,-1,0,1,-1,1 crew> dnet> watch =0,0,-1,0,1,-1,2 <girl =0,0,-1,0,1,0,-1 dach_ich =0,0,-1,0,1,0,0 0_ange \
        <bauw aese> auch_nich best_in bis_sieb dendi dreie erne> henpl hochs im_vors last_year mit_vier morn_that \
        ndend neun_stun obung ochsa sind_die wenn_sie =0,0,-1,0,1,0,1 girl> rhoer verg_der =0,0,-1,0,1,1,-1 <exce \
        <ihre <ster =0,0,-1,0,1,1,0 im_mita team_bei vom_0 =0,0,-1,0,1,2,-1 <wirk =0,0,-1,0,2,-1,-1 ausgl ginnt \
        sdien sglei usgle =0,0,-1,0,2,-1,0 enpla luded uded> =0,0,-1,0,2,0,-1 aison ason> chlaf chtta ckenp \
        drei_kind enpox hlafe httau kenpo npox> saiso ttaus usch> vier_frei year_of =0,0,-1,0,2,0,0 <room dfuln \
        frei_mont fulne indfu innt> lness mindf ndful sieb_mein ulnes weien =0,0,-1,0,2,1,-1 <chic <teil \
        =0,0,-1,0,3,-1,-2 alway =0,0,-1,0,3,-1,-1 nenn_mich =0,0,-1,0,3,-1,0 nplan =0,0,-1,0,3,0,-2 die_nach \
        =0,0,-1,0,4,-1,-1 ctors =0,0,-1,1,-1,-1,1 <gele =0,0,-1,1,-1,0,0 degr_they i_like with_no you_will \
        =0,0,-1,1,-1,0,1 aben_jema apler splat stapl taple ttage =0,0,-1,1,-1,1,-1 and_one war_die =0,0,-1,1,-1,1,0 \
        <beri oeren schi_sie =0,0,-1,1,0,-1,-1 war_in =0,0,-1,1,0,-1,0 <join im_juli nees> =0,0,-1,1,0,-1,1 <matu \
        ebera eemas emasc feema ffeem insti inte> matur tura> =0,0,-1,1,0,0,-1 <into <leuc am_nach auf_und dicht \
        einz_mal the_next =0,0,-1,1,0,0,0 0_im <char <klau angel anzie b_sche begi_am beim_vors das_zeug das_zugt \
        der_rest derku die_teur dort_drei drei_juge eine_lehr einze essor etzun fuer_math gendl geno_und gsber \
        habe_drei hatt_kein hing_im i_now inanz inzel jahr_ware klas_0 koen_sich kurs_fuer link_zu mein_oma \
        mein_troc mich_trot nach_vier nanzi nkrae nstie nzier oechi reic_nach rkund tchen them_i uette vier_mona \
        ziges zugt_nach =0,0,-1,1,0,0,1 <gabe <pit> dreiu exac_one gabel reiun to_me und_wurd =0,0,-1,1,0,1,-1 <geri \
        <naeh gaine ickle =0,0,-1,1,0,1,0 <hock <roes <scan ande_das canne der_reda die_schn scann uhr_mit \
        =0,0,-1,1,0,1,1 lbank =0,0,-1,1,1,-1,0 <opti nners =0,0,-1,1,1,0,-1 ich_als ighed jema_fuer move_the my_mum \
        sighe =0,0,-1,1,1,0,0 <oma> davo_0 so_i uerin was_sign zeit_0 =0,0,-1,1,2,-1,0 gehe> =0,0,-1,1,2,0,-1 ichtt \
        =0,0,-1,2,-1,-1,1 nkel> =0,0,-1,2,-1,0,-1 ist_in sagt_sie =0,0,-1,2,-1,1,-1 vier_woch =0,0,-1,2,0,-1,-1 \
        rried =0,0,-1,2,0,-1,0 emach gemac iled> schr_und =0,0,-1,2,0,0,-1 <buec buech coll_in der_prue hmal> \
        lehr_bei six_week =0,0,-1,2,0,0,0 0_jung acht_plae ahlte ande_gema beza_und das_nich exam> henpr hlte> \
        i_pass in_sept juge_der klaus lderi lotte plae_im rbrin sie_durf wage_with zusa_die =0,0,-1,2,0,1,-2 schau \
        =0,0,-1,2,1,-1,-1 jede> =0,0,-1,2,1,2,-3 <nur> =0,0,-1,3,-1,-1,0 ation =0,0,-1,3,-1,0,-2 <besi \
        =0,0,-1,3,-1,0,-1 ceshi eship icesh =0,0,-1,3,-1,0,0 gree> =0,0,-1,3,-1,1,-2 ldet> =0,0,-1,3,0,-1,0 \
        zwei_lehr =0,0,-1,3,0,0,-1 rwerk =0,0,0,-3,1,1,1 <that that> =0,0,0,-2,1,-1,3 <late =0,0,0,-2,1,2,-2 erst> \
        =0,0,0,-1,-2,2,0 gruen =0,0,0,-1,-2,3,-2 annte =0,0,0,-1,-1,-1,2 the_cant =0,0,0,-1,-1,-1,3 <loud \
        =0,0,0,-1,-1,0,0 if_i =0,0,0,-1,-1,0,1 der_zent eckge ueckg wird_bei =0,0,0,-1,-1,0,2 died_the the_whol \
        war_vorh =0,0,0,-1,-1,1,0 der_woch sie_selb tence =0,0,0,-1,-1,1,1 <floo <gezi <grab chtfe die_seit die_wir \
        right =0,0,0,-1,-1,2,-1 chef_mit nenn_das =0,0,0,-1,-1,2,0 nich_dana regen ruend uende =0,0,0,-1,-1,3,-1 \
        etzen =0,0,0,-1,0,-1,1 frei_im ich_nach note> =0,0,0,-1,0,-1,2 <fand <gear der_haus eiwil freih freiw \
        in_germ iwill reiwi toppe =0,0,0,-1,0,0,-1 im_nove =0,0,0,-1,0,0,0 <card arier beten betr_0 die_klin \
        ein_schn epari folge free> habe_bis iterh jahr_dara klin_von ngsfr parie seit_habe sgere terhi \
        =0,0,0,-1,0,0,1 <zapf aited betr_im came_out cksch ckste ehabt ein_foto elkae erzim ezimm gehab gela_und \
        gezim hab_bei habt> ich_heis ickst kaemp lien> mert> mmert mpfer rite> s_im stbro stor_mana tbrot tragt \
        uenen um_drei und_gete von_ein von_soll =0,0,0,-1,0,0,2 efeie ende_war gefei heut_zu loud_thin nich_sage \
        sage_und stat_vers the_dent tray> tuete uete> uns_wird wurd_dafu =0,0,0,-1,0,1,-1 <fall bei_seit frau_mit \
        naehe =0,0,0,-1,0,1,0 <nerv abfu_und accou agger bagge berg> ccoun chwes das_buer dass_das der_ganz ehstu \
        eibe> entha er_sagt fabri gesp_fuer hstes hstue hwest kein_fehl lehr_unte mach_ich mein_schi nged> nked> \
        noch_eine nthal repar sagt_es t_say teil_sich thalt tief> ueckf uehst unte_dem =0,0,0,-1,0,1,1 <null achfo \
        chfol erst_tag gensb habe_er hfolg lger> olger =0,0,0,-1,0,2,-1 <acco <free <tast bene> die_wand eads> \
        euro_in llow> taste uenfz was_er =0,0,0,-1,0,2,0 mmte> tling =0,0,0,-1,0,3,-2 when_a =0,0,0,-1,1,-2,1 \
        seit_der =0,0,0,-1,1,-1,0 <vote aelte seit_drei =0,0,0,-1,1,-1,1 amily ankt> brot> mily> mont_0 uecks \
        war_nich =0,0,0,-1,1,0,-1 arkpl die_zent parkp stift the_0 =0,0,0,-1,1,0,0 <aufb <bede <mens <umge <upst \
        bedeu bei_kam deute die_toch edeut edule eins_hat eschn ever_frid in_kass kass_bei mein_masc neun_von \
        ohne_dram ohne_murr pstai rueft schl_gema sieb_mona sseld ueft> upsta zimme =0,0,0,-1,1,0,1 <aerz <dram \
        bende den_ruec drama eige_schi ich_habe insta kommi lers> mein_mann rama> vier_das =0,0,0,-1,1,1,-1 anisa \
        bstko im_janu meis_mit my_boss ntrag obstk satio stkor tkorb weste =0,0,0,-1,1,1,0 <fals <hobb alsch \
        bin_gega dana_frei falsc hobby lange sie_fuer the_bott ueden =0,0,0,-1,2,-2,1 willi =0,0,0,-1,2,-1,-1 <octo \
        ctobe ich_mir octob =0,0,0,-1,2,-1,0 ndays tchin wer_taus =0,0,0,-1,2,0,-2 nuar> =0,0,0,-1,2,0,-1 <wife \
        nine_days ntag> =0,0,0,-1,2,0,0 <unli erzie imite isher ist_schl limit mited nlimi rzieh took_nine unli_holi \
        unlim =0,0,0,-1,3,0,-2 tors> =0,0,0,-1,3,0,-1 wife> =0,0,0,-1,4,-1,-2 mein_toch =0,0,0,0,-3,3,-2 <nebe \
        =0,0,0,0,-2,-1,3 <ihn> =0,0,0,0,-1,-2,3 mana_s =0,0,0,0,-1,-1,0 came_in =0,0,0,0,-1,-1,1 ashes erwec rwech \
        verre =0,0,0,0,-1,-1,2 <desh <sock <wash dann_wird ein_gute eshal lang_die shes> sider sieb_spra was_ich \
        zu_ende =0,0,0,0,-1,-1,3 aehle mit_foto =0,0,0,0,-1,0,-1 steh_auf =0,0,0,0,-1,0,0 abell aerme belle chauf \
        eberl eiger eine_list erzig heut_frue ierzi koche lanze leere ocher one_and onkur rade> recke rzig> strec \
        tabel tfall treck von_sein ware> zwei_von =0,0,0,0,-1,0,1 <badl <barr <code <egal <flac <gezo <gumm <klim \
        <mag> <nen> <nick <seen <tafe <wait a_fort ackst adion adly> am_ende am_tag auss_der backs badly bars> belon \
        bern> bled> call_ever ckstu code> curry da_hat darf_sie darf_wer der_auf der_fami dion> ebste ein_fami \
        ein_wort elong ensei erset even_the flach four_the ftuch gekla guten herun iebst im_buer imme_noch kandi \
        klima kopft kstub last_mont lesen lima> loede mann_ist mich_auch mit_so nnis> nseit ohnun open> opftu overe \
        pftuc refu_the rgie> rsetz sich_vert so_ist so_war tadio tafel tage_nich uebe_den und_mit urde> urry> \
        vate_star vered von_acht war_schl =0,0,0,0,-1,0,2 <fact <gefe <isst <rope alle_per an_weih at_is auf_stat \
        bei_so bockt ccess da_bei erarc erboc erkos facto have_stay hiera ierar kopf_trae kund_wer lbern my_car \
        ockt> rarch rbock rgens rkost rope> ucker weil_sons =0,0,0,0,-1,0,3 <pole oles> poles =0,0,0,0,-1,1,-1 <nass \
        <neu> <pain <used abei> als_die egenh eiche moege on_whet paint seit_oste svors uellt unkte unte_die werfe \
        zwei_woch =0,0,0,0,-1,1,0 <fein <glov <merk aber_man aber_nur ampe> areer bei_faeh bei_rede caree chtze \
        dami_der der_scha derer eilt> erbra fili_von frag_am frei_der fuen_und gema_hat glove haeu_der htzeh lampe \
        leit_habe linie mir_der mont_der munic nderp nenn_er orst> seid> selb_das tenti thro_the tzehn \
        =0,0,0,0,-1,1,1 aber_ein aves> bis_frei dem_neue etung ihr_seid jahr_nich kein_von laps> mann_star my_shif \
        owed> rteil tisc_und verte vorh_bei weich woch_lang =0,0,0,0,-1,1,2 wenn_jema =0,0,0,0,-1,2,-1 <tut> chmei \
        dass_zwei edigt ehaen enfzi er_mit erle_ich erled fzig> gehae genho getro hmeis ledig nfzig rledi \
        =0,0,0,0,-1,2,0 bei_uebe der_rund hand_in itik> lchen meiss schme =0,0,0,0,-1,3,-1 unse_chef =0,0,0,0,0,-2,1 \
        the_firs =0,0,0,0,0,-2,3 eitde itdem seitd tdem> =0,0,0,0,0,-1,-1 ahnho bahnh kraft =0,0,0,0,0,-1,0 <dist \
        <dona <hof> <mome afier anfae chnei donau ebest erum> estat fotog get_a grafi haltu henkt hneid hoben \
        im_juni intra more_than nhof> ntens ograf rafie rand> rrier steh_im tbewe ungsf usser =0,0,0,0,0,-1,1 <abne \
        <anal <bean <befr <brun <cous <dumm <goss <kale <kreb <mehl <pet> <sits <vani <wovo <zuck abneh alle_drei \
        alle_lach analy and_you anish as_the aseme ault> basem bedan bling bnehm brunn chlec cousi deas> den_kaff \
        den_see der_besc der_gege der_masc die_spae die_tafe die_umst eauft eblin effen ehlta eine_euro eine_lini \
        eine_rueg entri erech etwa_alle euro_und fand> frau_an frei_steh gera_im gesi_der gossi grue_der gsrau \
        hat_bei hatt_sie hera_dass hinw_auf hlech ideas iebli im_brun in_each ingez jahr_leit juli_hat kant_und \
        kreb_und krebs krie_den krie_die lang_das lants liebl list_mit ltage mit_vorn momen mona_eine mont_late \
        muss_jede nalys nior> nish> notie ohne_sche oment onzer ossip otier ousin panne peak> port> retu_a ribut \
        ringi runne sche_eine seit_grue sells semen shaus sitz_0 ssip> steh_gros stoff tage_die teln> theti \
        trau_sich traut uchs> uebe_pers uebe_unse uesst unnen usine wande weg_die wie_ich wir_jede wir_scho wo_man \
        zahl_eine zucke zwei_sche =0,0,0,0,0,-1,2 <cliq <sell bei_nich cake_then chees chtsf das_radi der_lieb \
        die_mont eese> egend ein_team es_bei es_eine es_zwei fehl_das fille grab> had_not heese htsfe iques koll_mit \
        leits nich_einm nie_uebe ques> reih_eine s_in sfeie telka tsfei uages und_aus wer_kran =0,0,0,0,0,-1,3 cliqu \
        lique =0,0,0,0,0,0,-1 <gril <heue <para <vori <won> ailt> am_gril and_have at_seve austr ckel> der_stad \
        es_geht grill heuer if_it im_vers inst> kalte keit> mailt nach_lade orige rede_mit rmer> rzeit soll_die \
        state the_thir ubis> vorig wenn_es zubis =0,0,0,0,0,0,1 0_bitt 0_fami 0_frag 0_ihr 0_maen 0_wahl <abon <ador \
        <affe <akus <alep <alph <anfr <ans> <appe <bach <baen <bana <bauc <baul <beau <beho <bewi <biss <blas <bles \
        <boed <boun <boys <bueg <burg <cab> <cafe <cari <casi <clam <club <cool <disa <dive <dori <eime <elec <ermi \
        <exac <expr <fetc <few> <finn <fish <flat <food <forw <funn <game <gebi <gekl <glae <grae <grau <grin <gutg \
        <hack <happ <hero <hine <hoec <hors <jubi <juen <kapi <karr <klat <klop <knit <krim <l> <lamb <lied <litr \
        <loge <lose <naem <nice <opin <outf <pan> <path <peel <pfan <plue <pois <pret <proj <pude <radl <reze <rohr \
        <rosa <rose <rubb <saal <scru <sens <shin <shor <shov <sill <sink <sire <slep <snac <solv <spec <spel <spir \
        <stec <stef <stum <surg <tee> <tent <thek <thum <toni <trep <tret <trug <tuet <uelz <umba <unle <urte <wem> \
        <wich <wund a_bala a_bank a_bell a_birt a_book a_cand a_char a_comp a_crew a_girl a_good a_list a_lot a_row \
        a_stic a_whee ab_wenn abels aber_bei aber_wenn aber_wer abge_ich abled abonn abou_it abte_die abzu_der achhe \
        acht_bis adera adful adsch aemli aenis aerde aesth aetet aett> afel> afte_twel agebo agel> agern akete alat> \
        alepp all_from all_had alle_herr alle_ohne alle_und alle_vier alpol als_einz als_waer alte_stue am_kind \
        am_lieb amina ammt> amt_hat amte> amtsb an_betr and_me and_read and_says and_sent and_stay and_woul anfra \
        anhae anpro ans_bett anyw_with anzus apers apita appea appro appy> aptio arbe_noch are_nine argum arkei \
        arnt> arria arrow artof arty> asing at_eigh at_last at_some atre> atsch auch_vor auf_anfr aufg_die augu_in \
        aulei ausme aussi autet autos awful bach> baerd bala_shee banan bares barke barn> bauch baule be_the beamt \
        beans beche been_aske been_to befoe behoe bei_gold bei_niem bei_null bei_sind bei_sitz belsp belst beri_von \
        berin berla berm> best_drei betr_auf betr_hatt bevo_man bevol biert bin_ja binn_eine birt_card bisse \
        bitt_einm bitt_muss blem> bless bniss boede bogen bonne box_with bstan bsten buchs buer_von but_it by_thei \
        can_be can_see cards casin celli chan_and chann char_and chara chell chern chest chher chipp chluc chmec \
        choko chrom chupp ckelt clamp cloc_and club> comic comp_that cups> dann_ist daru_bitt daru_drei das_jede \
        das_proj das_seit das_was dder> deal> dem_der dem_die dem_firs dem_jahr dem_mark dem_schi den_bach den_fals \
        den_schu den_zett dene_in denku der_an der_back der_bank der_baul der_beri der_brie der_dien der_disp \
        der_fehl der_halb der_kran der_rauc der_reih der_seni der_tisc deres derko derte des_gros dest> dful> diagr \
        dick> die_best die_die die_druc die_fues die_gelb die_herr die_hers die_kund die_mehl die_mit die_mitt \
        die_moeb die_rose die_trep die_turn die_vorw die_wahl dien_am dien_das dien_und diert disab diver dmit> \
        do_with doch_auf does_the donn_der doris dorne down_as drawe dread drei_ich drop_fort drop_from dschr \
        durc_von eadfu eamte eatre eaves ebaer eberm ebete ebevo eboge ebrem ecked edder edelt ederk edin> edlic \
        efing efoer egens ehner ehobe eidun eige_mit eihum eilla eime> eimis ein_ande ein_biss ein_hand eine_anon \
        eine_bana eine_bank eine_geba eine_meis eine_pfan eine_schl eine_test eine_umfr eine_verw einhe einli \
        einm_selb eins_kann eiser eitsb elbah elbar elech elect elf_mill elfal elsta eltes elzen emisc emist emlic \
        emsen enage endwo enhei enhof enisc enkur enlau enmen ensth entst enver eplan eppe> eppo> er_s er_zu eras> \
        erbar erder erfae erfe> erful ergis erlos ernbe ernig errli erzen es_ab es_auf es_dann es_inzw es_kuen \
        es_wird esamm esthe estie eswei etist eunzi ewick exact ezept fami_hatt fand_das fanne fault fehl_ein \
        fehl_ich fehl_werd felsa fetch fiert firs_plac fish> fitt_the five_in five_work flour fmal> foerd food> \
        for_ever for_twel fort_and fort_litr fort_minu forwa foto_der foto_wer frag_zum frei_das frei_den frei_mit \
        frei_war frid_the frie_ist from_our from_this fuehl fuer_ihre fuer_uns games gebet gebog gebr_und gebu_hat \
        gefr_waru gege_ein gege_elf gehob geht_nich gela_hat gela_wird gena_und genla genu_hatt gesa_von gesp_uebe \
        gest_aben gest_ich gesu_und getau getru gewa_die gewic ghty> girls gisst gistr give_up glaes glei_aber gles> \
        gone_in grad_im graue greif grid> grins grow> grue_am gruss gsbuc gumen gute_morg gutem gutge hab_seit \
        habe_gesc habe_mein hacke haet_sie hall_bei hand_auf happy has_cut has_neve has_star hat_seit hat_wer hatt_0 \
        hatt_am hatt_ihn hausm hausw hbarn head_offi heatr heben hecke heets heime heimi heis_lern heit> helf> helle \
        here_and hern> herrl heste hetis heul> hher> hies_ich him_it hinde hinke hint_mir hint_sich hippe his_way \
        hlber hlere hluck hmeck hnerk hnici hnikm hoch_und hoech hoerd horn> horst hortl hosp_this hovel hrows hrsch \
        htern htlic htlin huehn huppe i_brok i_expe i_left i_rais i_tran iage> iagra iate> ich_dami ich_dem ich_mal \
        ich_so ich_wied ickel icky> idung iebes iebev iebse iebsf iefin iener ierfa ighty igns> igur> ihn_die ihum> \
        ikmus illan illed illet im_chat im_gewe im_hand im_lehr imina imisc imme_da in_an in_dene in_for in_supp \
        inale inalp inanc inate inauf inein ineti ingri inhei inion init_on inker inlic insol inst_aus irene iritu \
        irls> is_know is_late is_love is_said isabl ishes isser isst_jede ist_ja it_as it_down it_for it_seem \
        it_turn it_we it_will itgen itres itsta ituie itut> itzna ivita ja_nich jahr_am jahr_seit jahr_sie jede_aben \
        jema_ande jetz_beim jubi_hat jubil jueng kages kapit karri keeps kein_fens kein_was kein_weg kein_zett ketch \
        kete> kgesc kilo_and klats klin_es klopf kmuse know_as know_who komm_dann komm_das komm_hat kostu ktech \
        ktiv> kueh_mit kund_der laegt laest lamp> lanke lass_bei latsc lays> lbahn lbere ldige lear_a leav_the lecte \
        left_a legt_eine lehr_die leing leit_mit leppo lept> lerei lergr lften liebs liebt lieg_vor lies_die lift_it \
        like_it lind> list_four lists litre lkast loge> lopfe loser lot_had loude lpoli lstap luesc lunc_and \
        lust_ist lzen> m_the mach_die made_a make_a makes man_auf man_ja man_jede mbau> me_it me_once me_that meckt \
        mein_foto mein_letz meis_supp meras mgeki minat minu_for mist> mist_baut mit_abst mit_hand mit_lose mit_mehr \
        mit_nach mit_nage mitg_es mitt_geht mitt_wie mkund mmand mona_die mona_ein mont_die mont_hat most_of mpenm \
        msen> mtsbl muss_auch my_init my_lunc my_work mzugs nach_auss nach_fahr nach_gibt nach_nich nach_um naeml \
        nale> nalpo name_the nance nated nauf> nbech nchro nderl ndesw ndisc ndles ndwo> nenbu nenki nerve nest> \
        netie neun_besc nfrag ngles ngsbu ngsso nheit nich_aus nich_gest nich_hine nich_wuss nicia nied_die niem_zu \
        nier> niers nikmu nkers nkurs nless nmens nnenb nnies nobo_aske nobo_else noch_dort not_once noten nout> \
        now_ther nrufe ntime ntsta null> numb_the nunte nur_uebe nzlei nzuse oechs oeden oelft oere> of_ever of_what \
        ofens off_and off_as off_with offe_to offi_of ohne_hand oison olley omato omic> omman on_and on_four \
        one_from onges onigh oose> opes> opini opti_in optio ordn_ist oris> ornen ortly osent oser> ossha ostue \
        otels othe_peop out_the outed outfi overn owels ozen> paket parts party path> peaks peal> peck> peel> peinl \
        pelli penme perre pfann pfer> phot_in pick_it pinio pirit pitzn play_the plays ples> plice plues poiso postm \
        ppeal proz_die prue_eine racte radsc raene rageb rais_it ramed rats> rauc_der rawer rdenk readf rean> \
        rede_von reic_und reihu reppe rezep rfaeh rful> rgiss rgume riage ricke rickt riefi rine> rinst rint> rkeit \
        rnenh rnier rnigh rnout rnsch rodel roest rollt rosa> rosen rossh rows> rraum rren> rriag rrlic rster rtisc \
        rtly> rtoff ruene rund_neun russ> s_mit s_name s_not sable sais_mit salat samm_sich satzt say_it says_so \
        sberi sbran sbuch scha_es scha_so schm_der schn_sie schok schup schw_am schw_auf schw_gela scrub seats \
        seie_mit sein_kann seit_ich seit_mai seit_nove sell> senen sents serl> serne sfael sfest she_gave shelf \
        shop_in shor_afte short shot> shove sich_alle sie_drei sie_was sie_wie signs sind_aus sind_ein sind_eine \
        sinen singe singt siren slept smeis snack sner> so_etwa so_in socke socks sons_kein speck spee_the spell \
        spin_und spiri spli_rope splic spra_shop ssbra sshae ssich stam_aus stan_es stat_mit stefa steh_mein \
        steh_wir stel_der steln stert sthet stick stisc stlin stoo_up stops stuem stum_lass such_ihn sured surge \
        swapp sweit sweri t_a taen> tag_ein talke tamme tammh tea_and tecke tefan teil_die tell_it tels> tems> tenve \
        tgeno tgrup thabe that_mean the_boil the_book the_boy the_doze the_fish the_hero the_high the_lamb the_long \
        the_nurs the_one the_open the_pens the_serv the_sist the_slac the_slow the_spra the_stor the_surg the_vaul \
        thei_own then_sent then_she ther_i they_d thin_in this_is thofe thou_it thumb tials tian> tiate ticky tired \
        titui titut tivit tkund to_eat to_help to_his to_spli to_writ toffe tonig took_a tore> toten towel traen \
        trat> traum trepp tries trot_bei trug> tsbla tstan ttled ttstu tuech tuem> tues_i tuier turn_out turni turno \
        tznam tztei ubenz uebe_ihre uebe_mein ueht> uerka uesch ufgeh ugesp uglei uice> uleit umbau umbs> umst_auf \
        und_dabe und_geho und_geht und_hatt und_jede und_komm und_trae und_von und_wann unles uns_eine uns_gera \
        uns_ist unzig ured> urnou urnsc urst> us_in usfae usmei ussic ustim utem> utfit utges utos> ve_work vels> \
        verb_hat verb_und verg_man vergi verko vers_sie vier_schl vierf vitae von_gibt vora_von vorm_eine wahl_in \
        wann_ich wappe war_so war_zwei ward> warz> was_0 was_es was_foun wear_a weine weis_besc wels> went_roun \
        wer_den wer_nich werd_im werd_per werin whil_the wicke wie_laeu wie_vor winnt wint_am wir_so wird_ange \
        wird_gesc wird_nich wird_viel wirk_aber wirkt wish_to woch_nich woch_steh woert wohi_mit wron_and wurd_auf \
        wurd_der wurd_nich zeig_wie zeit_die zeits zepte zerne zlei> zname zteil zugle zugsk zum_betr zum_eins zusti \
        zwei_vor =0,0,0,0,0,0,2 <beic <bisc <capt <cook <felt <mokk <mug> <toge and_got and_talk ashed at_who beich \
        bian> biscu chtli cuits die_prak firs_the gethe heart i_drop idee> iscui kumme made_of man_wird minu_and \
        mokka nach_unte ogeth okka> or_by room_in rubbe rztes sack> schm_nach scuit sind_hier six_year tesch \
        the_bisc the_chee the_pole toget tone> twel_year uits> uted> weeps wer_ihn wer_mitt ztesc =0,0,0,0,0,1,-1 \
        <bing <bril <duri <helm <luck <ulce <voic <zerr aeher aehr> ailin allem am_weni an_sie anagi ange_auf \
        antr_auf at_nigh aube> auf_seit augh> besen bingo blase brill came_down dabe_und das_ansp dass_wir dem_naec \
        dem_somm den_hals der_app die_lini die_such dlubb durin eiges eine_name eine_tag er_war erbot espro fekt> \
        fili_in glas_und habe_ein haeus hat_muss heads heis_die her_firs hoch_auf ich_nebe im_gesa inget ingo> inkel \
        jede_mont jede_von jetz_sehr kehrt kslei lcer> ldigt legte lubbe man_eine mehr_best melte mit_die mits> \
        mona_aus motio nagin ndlub nich_oft nien> nkte> not_soun nur_wenn omoti oppuh ories otion our_area pape_and \
        ppuhr puhr> rksle rlese saili sehr_viel seit_woch site> stay_at stor> stori suall that_up the_dire the_staf \
        toppu tour> trage ulcer um_die und_habe und_jetz und_laes ungef vatio veran verk_hat voice vom_habe war_als \
        war_wir wir_hatt woch_in zur_schn =0,0,0,0,0,1,0 0_empl 0_seit <air> <atte <aufz <bass <bath <batt <bear \
        <beto <bier <bila <bolt <bowl <brud <brum <cars <chal <clim <conf <crat <crow <dela <depe <derw <deve <diri \
        <diss <drac <druc <duba <e> <ear> <elbo <ellb <erse <faxe <flam <flye <gale <galt <galv <gegr <geh> <gelu \
        <geti <gewi <grif <guck <ham> <hamm <haut <heri <herz <himm <hina <hot> <hupe <inbe <jamm <jigs <joch <kanz \
        <kapp <kehr <kues <laec <lamp <larg <lean <lend <maeh <mage <malt <mixe <musi <napk <nid> <ours <palm <perf \
        <pete <pfin <pink <ploe <pock <prot <rack <raed <regu <reso <rout <rude <saeu <sand <satt <sauc <saus <semi \
        <skat <slig <solc <sowa <stab <stac <stah <step <sugg <surn <teue <top> <tree <trib <tros <trus <tube <use> \
        <usua <vorv <wave <wehr <weic <wipe <wirf <wren <yach <zoll <zug> a_chai a_crat a_frie a_kett a_land a_slid \
        a_slig a_wall a_wren a_yach ab_apri aben_ents abgeb achla achru achss admit aeck> aetzu aeufi aeule agele \
        ahnda akteu albja alche all_four alle_sich alle_steh alle_zwei almen alog> als_ein als_ihm als_mir also_nich \
        alvan alver am_pfin am_werk ammed ampen amste an_ihre an_teil an_von and_afte and_did and_left and_only \
        and_paid and_pays and_she andal andem andwi angte anna_ist anzle aphed apkin apple apri_she arbe_am ardig \
        are_all are_bril arium armen arrog as_they as_you astet at_did at_elev at_her at_our atalo ateme attel aubst \
        auch_ich auch_nur auens auf_auge auf_das auf_ihre auf_m aufg_dass aufzu augt> aus_angs ausf_und ausnu auso> \
        aussa ausve baer> bahnd bass> batte be_look bebue been_made befo_anyo begri bei_blei bei_dass bei_drei \
        bei_frau bei_haus bei_nach beitr belba bergi berka bermo berne besc_die besc_in beton bier> bier_und bilan \
        bis_fuen bjahr blei_als blue> bolte bote> brack brude brum_er brumm bude> buehn buer_spri bunal by_tues \
        call_the can_now cand_the cardi cars> caste ceeds chade chaet chale chanl charm chaum chefa chelt chemo \
        chenl chenw cherl cheun chgeh chgew chimp chnec chrae chsag chsst chuet cing> ckkeh ckler clea_a clim_on \
        climb clusi confe conse coul_be crate cript crown culat dafu_eine dafu_vor dakte dann_stan dann_unse \
        das_auch das_band das_esse das_fuer das_gesc das_labo das_loch das_prog dass_er davo_ist deat_was defek \
        delay delle dem_foto den_bahn den_bonu den_eine den_fehl den_flie den_hinw den_hoer den_kant den_ruhe \
        den_schi den_sech den_stan den_sued denn_die depen der_beto der_bueh der_druc der_fert der_gros der_hint \
        der_hoer der_ihre der_kanz der_kess der_klap der_kues der_lach der_lang der_mit der_satz der_sich der_souf \
        der_wasc der_zug derei derfu derwe devel dical die_absa die_bish die_das die_eins die_gebi die_hat die_jung \
        die_kons die_lamp die_offe die_pfle die_schw die_vera die_wehr digan diole dire_at dire_comm dirig displ \
        does_t doesn door_and door_to dort_seit dort_zum dose> dows> drawn drei_haeu drei_leut drei_minu drit_tag \
        drop_out druck du_kein dubai each_with eater ebebu eberf ebild ecast echel eckke ectly edien eedin eeper \
        efarz efbau efekt efkas eform egan> egelu egrif egrin egula ehlun eift> eige_von ein_acht ein_hoch ein_ster \
        ein_unge ein_wir einde eine_dreh eine_durc eine_fehl eine_getr eine_grun eine_kaff eine_klem eine_kund \
        eins_fuer eitpl ekeep ektle elabe eland elay> elbow elf_weit ellan ellbo ellve elpau else_s elved elze> \
        emina enbri enera engi_are enhau enhoe enigs enlei ents_die entuc eover epend eper> er_das er_eine er_mein \
        er_mich er_nich er_nie er_sie eraer erapy erbes erbli erenz erern erfu_die erfue ergib erha_im erkle erkul \
        erlei ermal ernal ernet erses erst_den erst_halb erst_mont erst_verl erzch erzti erzus es_ging es_mit esang \
        esend essli etier eton> etour etwa_sagt etzbe etzli eufig eule> euro_nach eusel evelo ever_that eview faces \
        faeh_seit faeh_selb fall_due fall_lass farzt fbau> febr_ware fehl_auf feine fene> ffel> ffici fices ficia \
        fight filet fings five_mont fkast flamm flie_raus flyer for_bein for_her for_it for_one foto_die foto_fuer \
        foto_im foun_work four_hour four_minu fplat frei_gege frue_hat ftet> ftete fueh_mein fuen_stat fuer_in \
        fuer_mens galt> galva ganz_aben gave_them geant gebil gefr_hat gege_das gelun geme_der geme_sagt gena_der \
        gena_eine genko genwe gesan gesc_bei gesc_ich gesi_wie gest_als gest_i gewit ggest ging_um gnet> grif_zu \
        grube grun_wer grup_sind gsaw> gszie habe_der habe_hing had_draw had_her haden hael_die haetz halb_bei halbj \
        hamme hanla harro has_gone has_got hat_angs hat_anze hat_dafu hat_drei hat_ihr hat_unse hat_weni hat_zwei \
        hatt_das hatt_muss hatt_vier haum> haus_am hausn hausv have_left he_made headl hear_a hear_the heati \
        hebe_die hebeb hebt> hefar hefte helm> hend> henle henwe herap herr_in herri herz_der herzc hesta heule \
        heune heut_morg heut_nich hgehe hiel_es him_for himml himpf hinau hint_und hlerk hliss hndam hneck hnica \
        hoen> hoer_er how_we hraen hrow> hsage huetz i_comp i_keep i_ll iant> ibuna ich_bis ich_es ich_frag ich_wuss \
        icial idens iefba iefka iend> ienti ierma igier igsaw ihm_eine ikver ilanz ileti illia illim ilte> im_feue \
        im_grab im_rahm im_rege im_schl imme> immli in_harr in_zwoe inar> inge_die ingew ingst inst_they inth> irft> \
        irnla irrtu is_that ispla ist_dass ist_hat ist_weg it_more itpla itrag its_0 ittet ivest ivier jahr_drei \
        jahr_ich jahr_jede janu_drei je_ein jektl jetz_noch jetz_steh jigsa kam_nich kanzl katal keepe keepi \
        kein_mein kenn_die kilo_und kind_bei kkehr klet_und klotu knee> know_beca knows komm_und kommu konfe korri \
        kran_mit kteur kuen_mein kuest kund_ein label lachs laine lamme lang_uebe lanz> large lass_eine lasti \
        late_on laug_at lbjah lboge lchef leber lebte leger legt_sie lend> lenze lerku let_go letie leuse leut_sind \
        lieg_dort lies_auf like_the limet lips> lisch lisse lives ll_be llbog lleic llian llime llter llver lmen> \
        lner> loch> lock_up loesu loetz look_of lotue lpaus lpunk lted> lueft lusti lvani lvert lyer> mach_halt \
        maerc magen mai_die make> make_it man_koen man_sie man_who man_zu mana_dire mana_does marc_she mass> may_not \
        mberg me_and me_by me_how mehr_die mehr_eing mehr_zuru mein_er mein_erst meind mente ments mich_manc minar \
        mir_im mir_mehr mit_alle mit_begr mit_dass mit_herz mit_tasc mit_uns mit_vers mit_wir mita_des mitt_zwei \
        mmel> mment mona_steh mont_im morg_um morg_vor musik my_care my_coll nach_als nach_nach nach_so naec_morg \
        naeh_am nalch nann_es napki nasse nauso nbegr nbrie ndamm ndem> nderf ndows nebe_der nebe_vier necke \
        nenn_sich nerat netzb neue_werk neul_im neun_stue nfte> ngewo nhall nhaus nhoeh nicat nich_gena nich_lang \
        nich_sie nigst nine_thou nlamp no_spee noch_imme noon_the not_on noth_and noti_at nows> npack nschr nsent \
        ntrae ntrol ntuch nunge nur_nich nvent oberm oege> oerer oesn> oesun oetzl of_her of_is of_some offe_a ogate \
        ohner oices ointe olche oliti olted olved on_air on_chan onalc one_by onsen ontro open_the opens oppin \
        or_out orbil orgae orin> orlae orrig orte> ortha ortin orver otect othek ottli our_daug out_they oute> owas> \
        owls> pack_in paeck palme pass_auf patro pends pens> peop_have peop_s peter pette pfen> pfing pfle_von phed> \
        pinne plak_mit plan_offi pleis ploet poke> porn> post_it pple> prote puckt puele punk_das putz_die pyjam \
        quar_die quote rack> raenk raerz rang_the raphe rapy> rath_more raud> rauer rawn> rchsa rchst rdiga re_stuc \
        read_this rech_einm rectl red_and rege_ohne regi_dire regis regul reina reisl rent_und repa_0 rern> resso \
        retou reuse revie rfueh rgaen rgeme rgibt rgrun ribun ridin riefk riffe rigie rilli rkaes rklei rkult rnet> \
        rney> rnlam rogat rollo roppi rossa rpfle rraet rrigi rroga rses> rtesy rthal rting rtise rube> ruben rucke \
        ruec_zum rueff ruhen ruhes rummt rupps ruste rweil rzche rzell rztin s_eine s_fore s_head sacks saeu_an \
        saeul sagt_dass sagt_des sagt_ohne said_noth same_boat same_day same_dire sauce saugt say_and say_what sbeit \
        sblas scha_dami schad schan sche_und schi_an schi_ist schim schl_bei scho_mal schte scrip sehr_weni sei_halt \
        sein_erst sein_hand sein_schi sein_unte sein_zwei selb_hat selku selli semin semme serge sersc serun setze \
        sfall she_lost shop_and shou_out sich_ents sie_bei sie_das sie_eine sie_fueh sie_noch sie_rede sieb_jahr \
        sigh> sigh_and sinc_spri sind_weg sitz_der skat> skund sligh slips snumm so_will sola_der solch soll_der \
        sort_of soun_like sowas splay splei sporn spuck spuer ssers sseru stack stad_und stahl stan_bei stan_die \
        stan_er stan_sie stat_and stay_as steh_er steh_sie steh_wie stel_uns ster_weil sterr stie_in stiel stirn \
        stlei stler stoer stop_hint storb stra_der streu struk stun_nich sugge supe_is surna sziel t_be tack> tadtb \
        tag_im tagel tahl> takin talog tatem tecti teile tele_eine tele_in tellv temen tener terse terte tesy> \
        than_me thaus the_card the_cent the_clie the_corr the_dela the_grou the_heat the_hosp the_janu the_leed \
        the_lock the_look the_man the_owne the_reco the_satu the_trus thek> them_to ther_were thera they_don \
        thir_eigh thir_i this_spri thou_peop tief_hat tiefb tiera tigen tirnl to_get to_put to_tell to_thos toeru \
        told_us too_many torbe torin traue tree> trese treso treus troll tron> trukt trust ttels ttend tterl ttert \
        ttes> ttlin tubes tuff> tunge tures tut_er tzbet tzlic ually ubai> uckte ueckk uerge uetzt ufges ufzug ugenh \
        ugges uhest uhr_frue uhr_in ukteu uldig ulend ulier uling ummt> ummte umpe> unal> und_darf und_eige und_foto \
        und_gena und_hoer und_ist und_kam und_las und_mont und_schr und_sein und_setz und_stri unica uns_habe \
        uns_haen unse_bass unse_neue unse_werk unte_unte uote> up_by up_for up_in up_two upps> urnam urney urtes \
        us_at us_out us_that used_to uselk usfal usgeb usik> usnum ussag ustee ustig ustra usual usver uting ventu \
        verbe verl_bei verl_war vers_an vers_ich vers_mann vesto vestr viell vier_den vier_gesc vier_sind vierm \
        von_ihm von_im von_ist von_um von_verl vor_0 vor_jede vor_mein vor_und vor_vor vorb_an vorbi vorga vorla \
        vors_hat vors_mit vors_von vort_uebe vorve want_some wants war_beim war_sie war_vor waru_die was_als was_one \
        we_coul we_d we_have week_befo weil_eine weit_hat welle welt> weni_eine wenn_bei wenn_er wer_etwa werd_verm \
        were_not werft werkl werts what_he what_we whic_he who_had who_is who_took who_woul why_i wiche wind_that \
        wir_auf wir_seit wir_stel wirft with_her with_his with_peop with_us woch_defe woch_spae woran work_with \
        wuer_und wurd_es wurd_gest yacht yjama yment you_have zahl_fuen zchen zeug> ztens ztin> zu_den zu_drit \
        zu_ihm zu_scha zu_tief zu_wort zusa_ob zwei_cent zwei_konk zwei_leut zwei_saet zwei_sind zwei_ster zwei_uebe \
        =0,0,0,0,0,1,1 <bags <boil <chip <circ <heat <leis <los> <trol aits> all_hand astik bags> biets bloed boile \
        but_when chenc dazu_nie depe_on die_bude entue errin ertis etsle firs_wint have_had hench holte ietsl \
        in_vers itial keep_a leise minu_late name_und nchef nice> oduce of_thin oiler olte> pans> rule> sat_on tert> \
        tiege tribu ubber uder> vorn> waits =0,0,0,0,0,2,-2 <scha =0,0,0,0,0,2,-1 <defe <ms> <stir cceed ebene \
        er_und foll_her grou_with hint_der hrown in_ein ivati my_mana otiva read_our resor runge sions soll_man \
        ten_at they_say tires tivat uccee uktio unse_gesc us_to vor_vers who_reti =0,0,0,0,0,2,0 <klem <taub a_rota \
        anise ansc_gab befo_she die_regi dire_of door_of eine_rede emmte enstl er_vor erant ervt> estor had_it \
        juni_hat loves mails mein_vorg nervt nised nstle our_regi rantw ruder schi_und schu_vor she_woul sind_wirk \
        sture teuse took_the und_uns us_off was_nerv worst =0,0,0,0,1,-3,1 schle =0,0,0,0,1,-1,-1 <ihne als_vate \
        chrit eissi frag_ob hritt ihnen issig niger redit wenn_das winte =0,0,0,0,1,-1,0 <fens <riec <sorg agnos \
        anks> at_leas atet> aupt> auszu beca_the breat dell> diagn die_betr die_kern dien_von donn_ist eberh eirat \
        find_das frau_die gehe_da gnose haen_ein heira hoch_der hochz iagno ich_gehe ich_vier iecht im_tal inken \
        inks> irate kind_unte kuec_haen man_heut nfaeh nose> ochze ratet reath rhaup rheir riech rlauf ruest schma \
        seit_augu seit_unse so_ein terst terta the_ligh umach und_den und_scha unse_klei uscht waere weis_wie \
        weni_am zumac zuru_ich =0,0,0,0,1,-1,1 <retu <watc dankt dles> eturn fahr_wir forts harp> neve_been obel> \
        ornam pass_und retur sie_am vorna waer_man =0,0,0,0,1,0,-2 heis_bei =0,0,0,0,1,0,-1 <coac <fros <hub> a_four \
        acker ackt> afte_nine cello chaue coach compl coul_not couri dafu_mehr das_heis denn> der_hoch dreht eheri \
        eine_frei einsc ello> ering ermer eword for_now four_days frau_sagt frid_i frost graum halb_vier haus_wer \
        hdays ible> ingra insch kassi kind_und kuerz lich_aus lunte lzimm mehr_mein mens_mit miss_my move_me my_brot \
        ngrau nking not_the npfli onalz one_with ourie rtet> sagt_der scha_wir schi_bei schi_per schm_es so_far \
        son_s sonn_wurd stenp suebe t_one tag_und tingr tuer_zu two_peop uebe_und uhalt ungsm uszuh verin waru_ich \
        wege_der with_some you_on zahl_sie zu_kein zuhal =0,0,0,0,1,0,0 0_are 0_fili 0_fran 0_gram 0_ihre 0_pers \
        0_schw 0_sech 0_stim 0_tuer 0_war <abga <abse <alp> <ampe <arzt <asle <ausn <ausr <baby <bed> <bees <beli \
        <boes <bohr <bube <buy> <chin <co> <cred <cyni <dage <datu <dave <dele <demo <denn <ders <dokt <doub <drun \
        <dues <eink <einv <elde <eroe <eve> <exch <excl <eyeb <faul <fieb <flut <forb <fren <fuss <goet <gott <gram \
        <habt <halv <herg <hinz <hood <igel <ilka <itse <kael <katz <kern <kids <lawi <loo> <mad> <male <meck <murr \
        <notd <orge <peak <phil <phra <piep <pike <pub> <regl <reli <rene <repe <riet <rueg <runt <sahe <scep <scoo \
        <ship <sinn <skie <sofa <soli <spro <swim <tepp <thes <thri <toil <trie <trit <twin <unan <vega <very <volu \
        <waes <weck <wedg <yest a_beac a_card a_colo a_dece a_five a_full a_love a_quar a_shad a_shed a_slee a_spok \
        ab_mont abeih aber_jede abgab abou_half absen acht_grad acht_mona achtw aedte aehe> aertc aerts aesch affen \
        aftsm agege agsue ahen> ahrte ahrze aises aledi alle_mit alle_schl alon> als_alle als_ganz als_sie alte_ist \
        alved alyst am_empf am_gate ampel amtli amtsa an_agen an_ein an_vier anced and_he and_wrot ange_des \
        ange_fuer ange_nich ankin anru_ob ansta antre app_die app_steh app_von apsed arbe_im are_bein arkha armer \
        arry> artun arzt_komm asel> ask_in aske_my aslee astle ateri atum> atze> atzze auch_wirk audit auf_antr \
        auf_kost auf_sie auf_zwei auge> augu_fuer aumsc aus_den aus_es aus_im aus_und auses ausna auss_ist austu \
        auten avera back_from back_seit backw balls basel baums bbaut bedal been_prom bees> befo_the begi_mit \
        begu_leav bei_an bei_arbe bei_elf bei_euch bei_fieb bei_hab bei_scho beifa beiha beim_aben beim_name \
        beim_vier bendb bere_ihr berg_und berha berre berue beza_werd bezie bgabe bgeba bgeho bids> birt_and bis_l \
        bis_man bis_mein boese brac_for brace brau_kein braut brea_and brin_the buben buche bucht buere burni \
        by_ever by_trai came_from carr_the castl chef_selb chile chin> chsal chse> chtem chtwa chult ckflu cksei \
        clos_at closi co_op coote coun_agre cratc credi crews cynic da_nich dachs dafu_und dageg dank> dank_scho \
        dann_an dann_komm dant> das_aus das_bis das_die das_erga das_im das_lich das_nur das_regl das_weis dass_eine \
        datum davo_im davo_mit day_of days_in days_the dbrot deleg dem_dach dem_hand dem_heim demo> den_gros den_ich \
        den_kind den_mann den_serv den_unte den_wald den_wart dene> der_ampe der_arzt der_baum der_beif der_bran \
        der_dack der_elte der_halt der_kirc der_koch der_notd der_ober der_part der_pfle der_rett der_sche der_taus \
        der_wage derly derse des_haus desam dfrau dicat die_app die_baus die_besu die_fami die_gest die_grup \
        die_heim die_mang die_numm die_rich die_scha die_spue die_ster die_verk dinne disp_von dits> diven dokto \
        dort_in doubl down_to drau_war drei_mal dreiv dren> drunt duess earl_and easin eathe ebbe> eberp ebert ebrow \
        eckfl eckse edged edit> edive edte> eekly eeve> efter egane ehaus ehlba ehst> eichm eifah eifer ein_dien \
        ein_in ein_mann ein_seit ein_sie eine_alte eine_drei eine_groe eine_klei eine_kran eine_miet eine_wett einki \
        einve eivie ejamm ekly> ekte> elaeu eldie eldin eldor elega elf_cate elf_naec elief eliev elobt elste elzei \
        emsel enauf endan endbr endes enfze ente_the entsk entsp epeat epers eppic eprue eptic er_an erage erat> \
        erbe> erday erdre erfas ergen erkeh erly> erred erspi erst_seit erswo ertch ertue ertur eruht ervat erzwe \
        es_beim es_wurd esamt esdie essin essio estet eterg etrol eueri eunde ever_seco ever_thur ewand ewoch ewoeh \
        excha exclu exis_only eyebr ezieh fahr_mit fahrz fall_das fath_s fessi fiebe fiere find_my finds five_star \
        flas_die flasc flut> fonie forbi force foun_out four_thou four_week frag_der frag_jede frag_kein frag_mein \
        franz frei_nach frei_sagt frei_tag frei_waeh frenc frid_that frid_to from_octo from_thre fruit fschl \
        fuen_ster fuen_woch fuer_fuen funk> fussb fzehn ganer gatio gege_frue gehe_um geho_dem geht_ich gejam \
        geko_in gekos geldt gelo_ich gelob gelt_fuer gemal gepru gesa_sie gesc_an gese_habe gest_er get_to gewan \
        gewec gewoe gilt_bis gilt_die go_and goett grams grap_and gschi gswag guete habe_im had_neve hade> haen_der \
        halb_acht halb_neun halb_tag halb_zwei half_of halve hand_and hank> hanks has_begu has_boug has_take hat_ist \
        hat_je hat_und hat_zum hatt_in haus_den have_clos have_neve have_t he_spen heis_s hemse hese> hick> hildr \
        hilf_es him_the hing_mit hinks hinzu hlbar hlief hnern home_by hour_afte hour_ago hrase hrten hstag hstun \
        htem> huts> i_assu i_foun i_leav i_rang i_turn i_watc ibed> ich_back ich_betr ich_durc ich_moec ich_muss \
        ich_sag ich_sech iegte iehun iept> ieso> if_a ifahr igabe igel> ihr_habt ihr_klei ikett ildre iliga iligt \
        ilka> ilter im_frei im_heim im_vier immin immku immte in_acht in_base in_blud in_dies in_four in_fren \
        in_nine in_octo in_ordn inds> inens inerz ingef ingly inse_steh inver inzu> inzw_kenn ippen ipper is_list \
        is_one isper ist_ausg ist_davo ist_niem it_came it_sinc it_some itaga itchi itor> itsel ja_im jahr_davo \
        jahr_prue je_neun jekte jema_sage juli_uebe kaelt kaert kanis katze kehrs kein_die kein_witz kell_mit \
        kenn_den kenn_und kett> kflug khaus kids> kind_der kind_ein kind_in klei_schl klin_das koerb koll_der \
        komm_kein kseit kuehe kward laen_nach lafe> laint lake> laken landf lasch late_and lbar> lderl ldorf ldren \
        leasi leav_at lecto lediv leeve legat leit_hat leitz lern_ich let_them lidar lieb_ich lieds lieg_nach lieve \
        ligab ligt> list_the lite> llect lobt> lots> ltant ltes> luebe lver> m_told maer_bis mal_ich mal_nach male> \
        maled man_darf man_ihne man_mir man_noch man_ohne mann_mit mehr_am mein_goet mein_juen mena> mens_ist menst \
        merer merk> mgebu mgekl mgest mgewo mich_fuer mich_im mir_aus mit_mens mitg_im mitt_ein mitt_nich mitt_selb \
        mitt_um mkurs mmens mmere mmkur mmten modus mond_and morn_it morn_off mselv murre my_dad my_neig nach_offe \
        nach_zwoe nahe> name_an nanst ndant ndbro ndfra ndinn nearl need_to nenau nenko nenn_mein nenst nerv_die \
        nerzi neu_gesc neul_stan neun_bis neun_und nfzeh ngefu ngly> ngsmo ngswa nich_abge nich_lohn nich_mal \
        nich_mit nich_so nich_weis nich_zum niem_da nigh_and nkass nkind nkrei nnena no_quar noch_an noch_drei \
        not_one notdi note_on now_she nstae nteer ntend ntik> ntska ntspr nundd nur_bis nur_nach nwerk nzer> nzug> \
        ob_alle ochs> oder_nur oder_wenn odus> oehnt oerbe oetti of_all of_four of_two ofess ohne_auge ohne_netz \
        oktor olien olite ollec ollin olunt omena on_an on_your ondin oner> only_comp only_on ooter open_at oppos \
        opps> orbid orch> ordn_sei orge> orgel orse> ortan ortsc osing osite ossmu otdie oted> oter> ottes ouble \
        our_shop ourin out_a out_and out_my out_that outs_the owies own_door paet> parkh patch penle per_hand petro \
        pfeil phras pich> plan_bei poli_hat post_the ppers ppich pposi pprov pritz pro_mona profe prom_and pross \
        prove psed> ptica pulve put_them quar_to quar_with quarr raben raced racke raeu_die rams> rang_in rase> \
        ratch rchka regle reinh reivi renta renze repea rersi reue> reuer rews> rfass rgenc ribed riers riet> \
        riet_man ritze rkam> rkehr rkhau rmerk rofes rolli room_and rossm rossr roun_with rous> rrede rrel> rselb \
        rtels rtenp rturn ruary rucks ruege ruft_der ruhe> ruit> rundz runs_for runs_the rvati rver> rzte> rzwei \
        s_and s_answ s_at s_auf s_sale sahen salz> samt_kind satu_nigh satzz say_so say_that sball sbetr scept \
        sche_man schi_ein schi_im schi_mit schi_um schl_mit schl_nich schl_sie schl_wer scho_aber scho_gesa schr_0 \
        schr_im schr_mein schr_wir schw_hat scoot scrat sech_jahr sei_ich seldo selmo selve send_a seren shade sharp \
        shop_mana shuts sich_jema sich_nie sie_auch sie_nenn sie_soll sieb_die sigen sign_for sind_auf sind_ausn \
        sind_jetz sist_s sitz_am sitz_mit six_at skale skier slage sleev slipp smutt snahm so_is so_lang sofa> \
        sohn_hat soli_im solid sond_nach sonn_0 sonn_und spalt sprit spros ssige sskan ssmut sswar stabe stan_seit \
        stars stat_acht steh_an steh_da steh_dass steh_soga steh_wart sterd sthan stim_die stim_fuer stim_ist stle> \
        stun_beim stun_mit stun_und stver suffe sverf swage swap_shif sware swimm swit_to taben taet> tag_nach \
        tage_am tage_und tagsu tars> tasse taus_der tbar> tcher tech_eine ten_the ten_to tenda tenja teppi terda \
        tered tesdi text_and than_you thand that_exis that_he the_aver the_city the_deli the_depo the_fort the_heal \
        the_loo the_neig the_page the_pub the_ring the_stan the_thre the_trac the_wedd them_with thems thes_thin \
        these they_coul they_send thir_one tholo thre_are thur_and tnis> to_last toch_hat toch_kenn told_it topps \
        torch track trag_ich treue trick tried tself tskal tspre ttesd ttlic tuerc tuere tun_bis tvere twann \
        twic_the two_mont tying tzeit uble> ubsta ucks> uebe_nich uefen uegen uehe> uengs uerch uessw uestu uetet \
        ufbau uffer uhr_auf uhr_das uhr_fahr uhr_heim uhr_per ujahr ultan ulver umbue umge_der umge_hat umgeb umges \
        umgew ummi> und_hael und_war und_will unde_eigh uns_der untee unti_dece unti_frid urchk urcht urla_der urnen \
        urnin usenr usgew usnah ustan ustry ustue vegan verag verd_hat verho verl_nich vers_bei vers_ende vers_zwei \
        verzw vier_ab vier_aben vier_die vier_und volun von_halb von_maer von_nach von_seit von_zehn vorh_was \
        vote_the vote_to waeh_man waesc wanne war_mir war_und ware_vier warn_an wart_und wartu was_on watc_the \
        wech_zu weck_um wecke wedge week_a weekl weis_dass wenn_du wer_hat werb> werd_ja whic_of whic_the wie_bish \
        wie_es wied_die wied_in wieso will_nich will_nix wimmi wimmk winen wins> wint_and wir_alle wir_den wird_aber \
        wird_aus wirk_gut wiss_wie wo_ist woch_auf woch_bere woch_da wochs woehn woll_auch woll_auf worka worse \
        wurd_am xchan xists year_it yebro yeste zahl_den zehn_fael zehn_und ziehu ziere zleie zu_weil zum_schl zungs \
        zur_stun zwei_die zwei_klei zwei_seit zwei_und zwei_vors zweif zwoe_mona =0,0,0,0,1,0,1 <stom alben auf_mont \
        aven> chmue darf_nach eine_spri erfun ever_and ever_call fridg haven ihr_die jetz_in kept_my last_two \
        mein_drei my_desk naec_und omach rfund see_so so_that take_it takts tled> tomac uckt> you_find \
        =0,0,0,0,1,1,-1 <exis <klar <met> <petr alte_und coll_have das_in eamle ebte> erkze exist fore_has from_acco \
        kzeug nich_fuer nwand pfei_der rkzeu rost> rtung sagt_man sie_durc smel_of teaml telst torie trol> von_neun \
        weis_was wer_die werkz your_own =0,0,0,0,1,1,0 <abma <cale <gego <golf <lege <obje <quit <targ a_mind abmah \
        ahnun arget bis_zu bjekt bmahn boug_me calen clos_the die_disp drov_over eepin egoss enze> eping gegos guckt \
        he_aske in_thre kam_die krach kundi laene lege_wir lenda mahnu ndar> noons objek oons> plaen play> plies \
        polit rgets room_wher rossk route sie_gesa targe the_rota vier_hat war_er was_call zwei_den =0,0,0,0,2,-1,-1 \
        east> enpfl least meani tage_frei tenpf was_a =0,0,0,0,2,-1,0 <neig <tags a_well ageme and_mean arbe_ich \
        are_the bours ching fuen_kilo ghbou hbour ighbo mean_it nagem neigh the_norm =0,0,0,0,2,-1,1 my_fath \
        =0,0,0,0,2,0,-1 <ping auto_hat beerd chsta dafu_den den_park eerdi ehnt> erdig ernac esse_wir four_day \
        had_chic ist_sais jetz_ein leav_on mplai my_feet nich_esse noch_jema ompla pager park_kost pings rdigu rnach \
        sagt_ich selb_auf stat_um toch_nenn uns_dafu voll_lohn wir_im =0,0,0,0,2,0,0 0_zu a_sing als_unse an_ambu \
        and_if asona atche bis_der den_baum flex_i hab_zwei has_ever herer im_somm ingle marc_he mir_bei ndig> ngle> \
        ntal> overr papa> s_hand schl_in singl tarts taus_will und_dana unse_zwil what_one =0,0,0,0,2,1,-1 and_my \
        =0,0,0,1,-2,0,1 <trot otzde rarbe rotzd trotz tzdem zdem> =0,0,0,1,-1,-1,-1 durf_ich link> =0,0,0,1,-1,-1,0 \
        <done <zule done> fasst mmeln ndige uletz zulet =0,0,0,1,-1,-1,1 <aisl bei_durf enomm ernst genom iterk \
        lace> leut_die meln> onnt> rkamm verwe zwei_stun =0,0,0,1,-1,-1,2 <crie <fill cried =0,0,0,1,-1,0,-1 <vorb \
        laere =0,0,0,1,-1,0,0 0_mit <stap <verr ab_tag als_in and_show anlei aufel avor> das_hand davo_zwei davor \
        der_best der_unte desch dium> erarb erpfl frei_die haufe inde> nerha nkten not_a nur_mit praxi raxis scho_in \
        seil_und strit tudiu udium woch_frei =0,0,0,1,-1,0,1 <kopf <teig and_to eisse ekonn fortn gekon konn_ich \
        liere ortni raini rtnig tnigh =0,0,0,1,-1,1,-1 <anfi <pall allet anfin bunde einm_in nebe_eine nfing palle \
        wait_for =0,0,0,1,-1,1,0 <gepu anned geput jahr_war putzt rbund the_four tote> um_eine unte_mein utzt> verbu \
        wer_ande xcel> =0,0,0,1,-1,1,1 vor_der =0,0,0,1,0,-1,-1 aeufe ales> die_umsc educt eufer kaeuf nich_nur \
        than_a weima zweim =0,0,0,1,0,-1,0 <kopi <stov baute bstae build chwit consi eine_neue ensto erkam euebt \
        gende geueb hwitz ich_heut inte_der kaest kopie kurs_hat last_week man_hat mit_ihm ndess nur_gefr opier \
        piert setzu sie_die stove tenst ttelt und_schw von_fuen witzt =0,0,0,1,0,-1,1 <masc agten die_auf eschw \
        hung> im_kell ist_unte mein_enke near_the ntrie sie_hatt sits> weil_er zwei_lieg =0,0,0,1,0,-1,2 felt> \
        =0,0,0,1,0,0,-1 <bigg <ears <febr <kast <nun> <onbo <soun aker> an_inst anner anual appr_at besi_the bigge \
        bruar der_land ebrua efaeh exame febru filli firs_mont from_my harte ich_jede it_from jede_dien kam_mit \
        klin_die manua mmern nboar nochm nual> oardi ochma olier ologi onboa rhalt sound stanz stech story they_gave \
        us_were wher_i xamen =0,0,0,1,0,0,0 0_abge 0_drei 0_gese 0_lebe 0_punk 0_teil 0_um 0_with 0_zwei <abdr <ag> \
        <akte <altm <anwa <autu <bask <bau> <befa <bid> <bien <blan <blok <broc <butt <buyi <camp <ceil <chim <chor \
        <clau <copy <cost <de> <dear <derz <doer <eati <ehe> <en> <enti <erhi <etik <eusi <fege <floa <floe <fluc \
        <gekn <ghoc <gues <guil <haem <heid <het> <inch <iris <isch <isla <jann <jura <kais <kamp <kauf <kios <kirc \
        <klic <lava <leaf <lebt <leim <lein <leng <leve <lite <logb <maur <midl <milk <mope <mund <nan> <nuss <ohr> \
        <opa> <opfe <pant <parc <pate <pfor <plum <poet <poin <priz <pros <rail <refr <rend <riva <rolf <sait <saue \
        <sout <spac <stru <stub <swep <tall <trei <try> <turm <uebt <umkl <unit <ute> <vo> <volk <wien <wink <wris \
        <zers <zutr a_blok a_clas a_cour a_kitc a_repo a_sign a_stri a_suit a_temp a_two a_valv ab_febr ab_im \
        abge_als abora absc_ist abso_aus aceme achha acht_uhr actic adet> admec adow> adtha aehig aehrl aeht> aemme \
        aermt aeuch aeude aflet agai_a ailer ailor aiser aitin akte> alle_die alle_sieb alle_uebe als_uns als_vers \
        am_ersc am_vier amme> amon_the amps> an_nur and_asks and_carr and_cove and_fort and_said and_will andbu \
        andkr andmo andta anisc anlau ansla arcel arely arist arked arri_at as_it as_long ased> asen> ases> ask_whet \
        atene atent atist atory atung atur> auch_mit aufg_wenn aumei auree aus_als ausb_entz autob autum back_on \
        badet baeud bank_und baris baut_eine be_fair been_sent begi_im bei_dene bei_etwa beibr beim_chef beko_mein \
        beln> benen benge bens> beri_unte best_habe bezi_0 bid_for biene bindl blank bloc_teac bloke booke born> \
        braum brave brie_die broc_show bruc_mit bruck buer_fuer butte buyin by_whoe came_for carr_a ceili cemen \
        chaer charg chbes cheap chert chges chige chimn chite chkun chlep chmie chnee chnol chnue chors chsch chtes \
        chti> chtue chure chuss ckens claus cone> copy> cork> cost> coul_take cour_at cove_by ctice cture ctus> \
        da_noch dana_noch dann_war darst das_bild das_hat das_noch das_will dass_mein davo_in dbuch dear> dem_eige \
        dem_ein dem_gela dem_land dem_sein den_frue den_hund den_koll den_letz den_mund den_prei den_sche den_tag \
        den_vorg der_ist der_juge der_jung der_klin der_kurs der_mitt der_pfor der_rich der_tasc der_ton der_wett \
        derze des_jahr des_land desbe dessi diale die_auge die_bind die_dafu die_eign die_fach die_fest die_halb \
        die_kost die_land die_pale die_voll die_vom die_wirt diolo dkrei dland dmech dmoth dner> does_not downs \
        drat> drei_ange drei_zu drit_lehr dscap dthal ducte due_in durc_hatt durc_ist eafle ebade ebaeu echno eckte \
        ectur efer> eferi eheim ehrge ehte> eigh_week eihen eijae eilin eimfa ein_sech eine_abdr eine_auto eine_link \
        eine_sait eine_schw eine_tuer eirad eisma elte_steh emise endei engeb enges entio entir enwin eppt> eprob \
        er_beim er_brin eratu erft> erhi_0 erhie erkae erkel ermen ermt> ernah ernve errn> ersio erspa erst_im \
        erst_lehr erwen erwer erzei es_ich es_trot esess esste ested estos etaer etail etal> etern etest etike etry> \
        eueru euro_fuer eusi> even_a expe_a expen ezeic faehi fass_aus ffahr fied> fina_year find_in firm_die \
        firm_hat flets float fluch foeh_in for_what fort_one forte frag> frag_die fuer_d fuer_irge fuer_sie gastr \
        gbook geba_im gebad gedr_und gefr_was gehe_der gehei gekni geko_hat gele_hat gelee gema_habe geme_eine \
        gepr_die gepro geses gest_die gest_sie gesta gewo_hat geza_und ghock giebe ging_das gist> glish grand gsgeb \
        gsjah gskla gstel gsvor gswer guest gular hab_das hael_auf haemm haerf haet_mir halls hand_hat hand_sign \
        hand_von harge hart> hat_beim hat_dana hat_heut hat_nie hat_s haus_verl haus_zwei haute heap> heimf \
        heis_jetz helve hensc herrn hert> heut_als heut_die hhilf higt> himne hitec hkraf hkund hlepp hlten hmier \
        hnbau hnee> hnolo hoer_dann holzb hors> housi hrein htest huett hure> huss> hwaer ibels iced> ich_alle \
        ich_am ich_kein ich_laut ich_mach ich_was ich_weis ich_werd ichtu icult idea> idlan ielte ierba ietet ified \
        ihre_eige ijaeh iked> ilor> im_beri im_gart im_schu im_sept im_verg imme_auf imney in_wels inall indli inend \
        inere inik> inne_von ins_haus inton iolog iosk> iradm ircht is_hand is_now isch_de ischa iser> ishin isoli \
        isonk isor> ist_dann ist_laut ist_verp ista> istin it_took itect itore itsam jaeh_unte jahr_als jahr_das \
        jahr_komm jahr_nach janni jede_lehr jede_stun jema_etwa jetz_nebe jung_leut kaise kame_aus kann_was kanto \
        kein_ersa kerze kilo_of kiosk kirch kisch klick klin_schl knien komm_eine komm_vorb kopf> kopi_die kreta \
        kssch kter> kuebe kuen_ein kulat lacem laes_mich land_der land_die land_ist land_und landk landr lang_cour \
        lank> lass_der laut_betr leaf_the leafl lear_the lect> left_at left_befo lehr_hatt lehrb lehrm leng_of lengt \
        lenst lerfa leuc_die lice_and licks lieg_an liked liter loat> logbo lohne loke> long_as ltime lucht lums> \
        lussp lust> lvent lzbau mal_zeig man_uns man_zur marc_the mark> maure mbled me_two mein_eins mein_lehr \
        mein_meis mein_ment meis_hat mfort mich_das midla miet_und miles milk> mir_durc mir_kein mir_und mises \
        mit_eins mit_pant mit_ruec mitt_aus mklei mmerb mobil modul mont_of moped mund> my_gran my_ment my_nan \
        my_wall nach_imme nach_sech nachh naeht ndau> ndbuc ndein ndesb ndesc ndesl ndkre ndmot ndrat ndsca ndtag \
        nendi neve_once news> neys> ngern ngsre ngsvo nich_ande nich_lach nie_geme nie_was nist> nkauf nnerh no_cert \
        no_degr no_idea noch_und nolog nord_von noth_i nsam> nslat nstai nstoc nstue ntion ntire nur_um nussb nwaer \
        nwind nzelb obahn obwo_die ochto ochur ocket odel> oetry of_cour of_its ofen> offe_rech ogboo oice> oints \
        olven omfor on_site once_sigh one_on onist onsbe oped> opfer ophie ords> ores> orne> orzub ospiz otte> otted \
        ourth out_i over_and overs ownst pack> panto parce parti paten pend> pense pern> pfort phin> pilot plerf \
        plums poetr poin_at port_and prei_fuer priz_for prize prosp prue_die ptops putte queue radme raeu_von raeuc \
        rahlt raile ramme randm ransl ratun rbaue rcel> rchit rchtu rdner read_the reats rege_fuer rely> remis \
        repo_of retae rhalb rhiel riges ritts rize> rkell rnahm rnst> rnver rochu rolf> rolf_von ronic rpfli rscht \
        rsenk rsion rspan ruchr ruefl rwend sachk sachs said_a sauer sauge sbruc scan> scha_im schar schi_woll \
        schl_war schl_zum schmi schn_mit scho_i schr_das schr_seit schr_unte schu_am schu_im schus schw_der screw \
        sech_am sech_von seit_herb seit_mona seit_sept senke sent_to sept_the sesso sfach sgebu shelv sie_an \
        sie_hing sie_ihn sie_zwei sign_in sign_my sign_up sind_fuen sland smann soga_die solie soll_sie sordn south \
        spen_on spiz> srech ssbau ssetz ssieg ssons ssor> sstec ssure ssyst stach stan_und steh_ich steh_unte steme \
        sterk stin> strah strin sulki swept tadth taer> tage_steh talle tanze tari_mit tate> tated tatis teac_take \
        tectu tele_sagt telt> terun that_it the_arch the_ceil the_cert the_cutt the_even the_fee the_fill the_gard \
        the_lice the_logb the_midl the_news the_pare the_prog the_pros the_roof the_tea theor ther_they they_paid \
        they_put thon> ticed tiket tire> tisti to_hold to_look tobah too_i took_it toren tores tove> toves trahl \
        trai_i trai_last trail trech trede treib trier tring troc_der tumn> uchre ucted udiol ueben uefer uerse \
        uerun ueue> ufelt ufspr ugeho ugela uhr_zu umeis umfa_0 umkle umsc_zur und_erkl und_kass und_meis und_mir \
        und_rech und_sech und_stel und_zeig und_zuge undes ungsj unit> unse_azub unte_ande unte_aufs unte_vor \
        up_ther ureen urger urth> used_them usset utoba utten utumn uying verl_habe vers_schr vers_ware vier_der \
        vier_teil visi_from visit vo_mit volks voll_die vom_haup vom_kund vor_freu vor_zehn vor_zwei vorn_an vorne \
        wache waiti walle ware_logi warnt was_not was_will weih_und weihe weil_sais weira wept> wer_mach werk_und \
        whic_a who_let wien> will_spen wird_heut wird_uebe wirk_die with_five with_ten wnsta woch_beim words \
        work_the worte wrist wron_sinc xpens year_have year_two zbau> zeich zeig_was zelbe zent_die zers_und zersp \
        zirk> zu_erkl zugeh zum_naec zum_selb zum_werk zwei_auf zwei_im zwei_in zwei_kind zwei_nach zwei_weil \
        zwei_wint zweir =0,0,0,1,0,0,1 0_vorh <brae <brav <drea <kell <news a_whol alle_gela braeu by_two errue \
        htend ignal jekt> komm_aus lersc mit_sieb nduct plers ptsch riven rruec shing t_know tag_stan the_draw \
        the_seat took_five tops> uptsc wir_bei =0,0,0,1,0,1,-1 0_in <reve aeder hangs im_labo mmed> nich_als nzeln \
        raede rever summe two_of uetze verb_mit year_on =0,0,0,1,0,1,0 <bad> <baue <dial <lind <trad angs_vor annin \
        at_with bei_zwei dien_mit gege_und genha hat_vor ihrer im_op imete indau keln> lanni lated lever linda nally \
        rbrac s_the scheu swere tein> them_wron trade week_in wered wher_to with_ever zu_hoer =0,0,0,1,1,-1,-1 \
        erkl_mir hatt_ich ptop> war_0 =0,0,0,1,1,-1,0 <feie <zieg hiel_ihr nsist ob_mir onsis und_hiel ziege \
        =0,0,0,1,1,-1,1 alle_in =0,0,0,1,1,0,-1 <dad> ainst arbe_von den_schl egeri elves into_the lves> reine \
        schu_die =0,0,0,1,1,0,0 <jewe <sale <sulk der_reed dnung eils> eweil handb ichne jede_mitt jewei koch> \
        mal_selb ment_it my_lead nente ordnu rdnun rsone sales schi_der sonen topf> verru vom_schw von_sech waert \
        was_two weils =0,0,0,1,2,-1,-1 enne> kamen =0,0,0,2,-2,0,-1 absch =0,0,0,2,-1,-1,-1 neer> =0,0,0,2,-1,-1,1 \
        <feed dback edbac eedba feedb =0,0,0,2,-1,0,-1 beitu erbri war_aber =0,0,0,2,-1,0,0 <math <zinn den_rest \
        erst_woch mathe mit_sech seat> ten_week =0,0,0,2,-1,1,-1 aller =0,0,0,2,0,-1,-1 hat_nur ich_um lets> \
        =0,0,0,2,0,-1,0 am_arbe den_neue eites im_zwei the_most uild> =0,0,0,2,0,0,-1 assed chmal me_ruin mich_inzw \
        ruin> ruin_the the_appr =0,0,0,2,0,0,0 <fees a_trai a_tuto call_cent das_haus erkur fees> fift_four fikat \
        ifika im_lebe in_echt lear_by lehr_ist me_on mein_ausb noch_mal now_my oling oolin parks rkurs sat_me \
        seco_go the_inst tifik trae_der utor> voca_coll =0,0,0,4,1,-2,-3 year> =0,0,1,-4,-1,4,0 ager> \
        =0,0,1,-3,2,0,-2 <t> =0,0,1,-2,1,2,-1 hose> =0,0,1,-1,-2,1,0 bei_in =0,0,1,-1,-1,-1,1 <germ \
        =0,0,1,-1,-1,-1,2 ebrac =0,0,1,-1,-1,0,-1 stes> =0,0,1,-1,-1,0,0 <anot anoth es_in euter hoer_ich hund_und \
        nothe writt wusst =0,0,1,-1,-1,0,1 lizei olize poliz =0,0,1,-1,-1,0,2 weit> =0,0,1,-1,-1,1,-1 group mera> \
        numme war_der =0,0,1,-1,-1,1,0 <grou bstau staub =0,0,1,-1,-1,1,1 absta =0,0,1,-1,-1,2,-1 anze> entie \
        =0,0,1,-1,-1,2,0 <saet =0,0,1,-1,0,-1,0 effne ehere furt> halb_stun onnen vier_war =0,0,1,-1,0,-1,1 <foye \
        acke> foyer hand_der self> =0,0,1,-1,0,-1,2 im_bus =0,0,1,-1,0,0,-1 <wedn da_der dnesd ednes ffere nesda \
        sass_ich wedne =0,0,1,-1,0,0,0 <aner <bric <coff <jack an_answ anerk aski_abou auch_am ausk_der boers brick \
        das_kann day_in der_agen der_mail die_aner dien_in dual_stud erwue fach_auf folde hatt_den ich_stan indu_und \
        ist_bis jacke klaes lstel mitt_moeg mond> musst nach_am nach_ausk nich_vor nimm_das nimm_die noch_mein nscht \
        ntest ntgeg oerse reche rwuen scho_mit sech_frau sein_werk some_s stan_scho stun_spae tag_der tenpa tgege \
        thos_aski uert> und_erst und_schu von_ange zu_und zum_tag zwei_grup zwei_maen zwei_mitt =0,0,1,-1,0,0,1 \
        <beig <sile dann_doch deste eigeb erala ich_mich igebr ilenc keral lence matik ormat rala> rmati schu_ist \
        shou_be silen =0,0,1,-1,0,1,-1 <emai email =0,0,1,-1,0,1,0 <litt <thou eleri ernte frag_was ittle lerin \
        littl nich_wer of_ten uensc wuens =0,0,1,-1,1,-1,-1 comme ecomm erhei ffer> recom =0,0,1,-1,1,-1,0 <get> \
        hour_and =0,0,1,-1,1,0,-1 <ausp <far> <roll auspr east_and reser serve that_was uspro =0,0,1,-1,1,0,0 <colo \
        <rese colou eserv mmend olour sehe> tufe> =0,0,1,-1,1,1,-1 aeger =0,0,1,-1,2,-2,1 werde =0,0,1,0,-2,-1,1 \
        <anyo anyon nyone =0,0,1,0,-2,1,0 <whet hethe wheth =0,0,1,0,-1,-1,0 esagt gesag konze rlies schwa \
        =0,0,1,0,-1,-1,1 <cut> ebel> herau istie misti mmist ummis vote> zusa_im =0,0,1,0,-1,-1,2 der_tuer \
        =0,0,1,0,-1,0,-1 ertne =0,0,1,0,-1,0,0 <baec <hers <kolo <sah> <tax> adung aecke auf_nach baeck bei_ging \
        das_so die_dame die_frau die_unte dien_eing eine_absa ende_des es_um estes gesp_bei hrter ich_scho in_fuen \
        itmen kippt ladun laubt lfen> me_for mont_ange rein> rgeld stan_eine stel_sich um_schw unte_und \
        =0,0,1,0,-1,0,1 <amt> <blin <smil blind dem_vier drei_wint im_umsc kolon lonne mit_smil nats> olonn sinc_the \
        smile talk_to tille umpen =0,0,1,0,-1,1,-2 fuers =0,0,1,0,-1,1,-1 0_hat ction den_scha der_fuen falle messe \
        und_gefr =0,0,1,0,-1,1,0 <eyes auswe ellei eyes> itag> mpen> name_nich sweis the_post time_the ummer uswei \
        =0,0,1,0,-1,2,-1 roup> =0,0,1,0,0,-2,0 iver> =0,0,1,0,0,-1,-1 <prop lueck pers_bei =0,0,1,0,0,-1,0 <konz \
        <map> <pane <spei <stae <zuku a_refe abte_von am_bahn anel> bewe_als den_hof eine_davo erest etten four_and \
        gesc_der hat_gefr hing_und ich_soll idge> ierer in_rund man_woll mich_der ountr panel show> sitz> thall \
        tuer_auf ukunf untry von_lieg werd_der zukun =0,0,1,0,0,-1,1 <erns <hera <wore er_ist hroom one_i rnsth \
        sent_the spot> sthaf thaft the_head the_spot und_rede us_a ve_neve with_so wore> =0,0,1,0,0,0,-1 <eher <erwa \
        <file <guel <numm <zimm adens ators berga beza_nich eels> falls fort> guelt hacht hat_soll heels ilfen \
        ist_zusa nach_zwei nruf> piele pier> polie rwart so_much stadt steh_nur to_ask uelti unte_der vorha \
        wird_gera =0,0,1,0,0,0,0 0_daec 0_deze 0_tage <able <acro <actu <adre <adva <aehn <akze <bedi <bicy <blae \
        <blat <blog <bund <chos <damp <decl <dein <doin <drai <dual <ehem <einl <einu <erfo <exer <flew <geki <geni \
        <haft <haub <hi> <hist <iden <invi <jo> <kaef <kiel <kit> <kita <knet <knie <koec <konf <kotf <krat <kuns \
        <lie> <loch <logo <mass <migh <mrs> <myse <narr <niec <noet <oddl <paar <pale <pfoe <pram <prec <proo <prou \
        <psyc <quay <refi <requ <rete <rive <ruck <sayi <skip <spar <spor <tile <traf <uhrz <ulm> <unau <vett <view \
        <wale <wast <web> <wegg <whit <wirt <wond <yout <zeug <zog> a_bus a_case a_diff a_grou a_half a_hat a_lady \
        a_lett a_lorr a_pers a_pram a_prop a_recr a_stra a_walk a_writ ab_sofo abgeg abili able_to abou_nine \
        abou_sixt abou_that absa_im abst_im achpr acht_tage achtk acros actua adre_an adres advan aehnl aerku aessl \
        afte_they agai_at ahnar ahnte aler> alett alige all_the alle_im alley allst als_bewe am_feie am_herd am_zehn \
        ammie ammti ampin an_jede an_mein an_mit an_um an_vers and_by and_coul and_even and_hand and_hear and_let \
        and_live and_offe and_on and_who andge andma ange_mir anget angez angsb anred anyo_who aperw appl_in \
        apri_and arbe_ist arric artel aske_to aske_whet asse_day asspo at_any at_aske atei> atier attle atuer aubt> \
        auch_zur auf_dere auf_er auf_sein aune> aus_jux aus_wie auss_und ayers baere bahn> been_able been_turn begru \
        bei_muss bei_zum beim_betr bensm berle best_nach best_von betr_der betr_hat betr_meld bewe_uebe bgege bicyc \
        bilds blaet bles> blog> blos_ein boat_in boesc book_the brie_zwei brin_sie by_expe cand_by care_home cers> \
        chil_and chlif chobe chose chpru cide> cies> cise> ckere cline coff_mach coll_on comp_and conc_a conce costs \
        coul_i cour_for cran_oper ctual cycle dami_wir dana_habe darf_die das_blat das_buch das_er das_konz das_port \
        das_prob das_sich das_spar datei datie davo_eine ddly> decli delfr dem_lebe den_brie den_erst den_jung \
        den_komm dener depo_on depos der_beru der_ehem der_eint der_fach der_fein der_haft der_hund der_kita \
        der_mond der_numm der_rent der_schl der_schn der_sech derwu desk_and deut_auf dgang dgesc dich_kein dicti \
        die_back die_bahn die_bewe die_buch die_ein die_fuen die_haen die_kass die_lese die_mich die_stat die_vert \
        die_verw die_zahn dien_ist dingu dmasc doing down_by down_ther drain drank drei_der drei_lohn drei_mein \
        drei_seku dreif dschi dschl duale dule> dvanc dvier ebels eboar ecide eefle eered eeves efoni efuel egekr \
        egere egrue ehema ehnli eibun eige_rech eigh_this eign> eigte ein_einz ein_kont ein_konz ein_paar ein_prob \
        ein_rega ein_schr eine_echt eine_einl eine_fach eine_helm eine_kart eine_masc eine_mit eine_pfle eine_wand \
        eine_wart eing_im eing_wurd einla eint_ist einun einzu eisek ekaem ekrae elen> eler> elfre elist ellpl elver \
        emali emark engi_in engi_who enick ensmi entes entia entit ents_eine eply> eposi eques er_habe er_im er_schr \
        erben erbet ercis erfor erfra ergeh erlie ermut erpre eruch erwor erwun es_laut es_man eschu essle etdie \
        eted> etent etig> etmas etwa_auf etwa_drei euzwo even_at eves> exerc expe_the fache fahr_0 fahr_hat \
        fahr_jetz febr_fuer feefl fens_von festi ffeef fgefo files fili_am fill_in firm_has five_to flew> flikt \
        foert folg_ein for_once for_othe for_reas forgo frag_ihn frag_nur frei_an from_five from_nine from_s \
        fuer_gest fuer_jema fuer_unse funks gefu_und geho_ohne geni_und genic geren geruc gesa_am gesp_von gesu_fuer \
        gesu_hat gesu_werd gesu_wird gieru ging_die glei_in gnahm gner> gniss gone_for got_an grett grou_exer gstag \
        guetu had_kept had_read handg has_anyo has_left hat_jema hat_moeg hat_nich hat_vier he_had he_was helpe \
        hemal henst her_down herd> herse heue_0 heut_zwei hines hirm> histo hitsu hkart hliff hlist hlver hnarz \
        hnlic hnten hoes> holds homes honed hosen hprue hrzei i_didn i_hadn i_sent i_shou iativ ibung icers ich_fals \
        ich_gern ich_ihm ich_jetz ich_sass ich_schw ich_verm ich_von icked ictio icycl ided> iebel ierun igner \
        ihm_die ildsc ilfre ility im_fens im_spit im_trag iment in_adva in_at in_erfu in_law in_this indga info_fuer \
        ingsc ingun iniku inlad inte_at inte_bese inte_for inte_in intme intri inund inung invi_to invit inzur irkss \
        is_comp is_it iseko isen> ist_und istor istry it_by it_runs itsun ival> izen> jahr_ein janu_uebe je_nach \
        jecte jema_ob kaemm kaff_ich kaff_und kam_nach kann_kein kann_sie kbank kchen kein_ich kein_vers kelte kennu \
        kennz kess_von kiel> kind_frag kippe kita> klas_b knie> koech komm_verl konfl konz_fuer konz_laeu kost> \
        kotfl kstil kunst lable lain> landm last_one latab laue> layer lches ldete lebe_in legek leid_nich leidu \
        lerk> lief_das lieg_beim lieg_seit lies_sie liffe lindg lined llpla lmach loete logo_von lorry lstud ltige \
        lungn lvier mai_der mal_der malig man_auch man_habe man_schr marc_in masse mchen me_exac me_hers me_wher \
        me_with mehr_das mein_sie mend> mess_in mich_eing might minal minu_lang minu_spae mit_loch mitbr mitt_den \
        mitt_eine mmerp mmier mmtis mond_they moth_who mpete mping mtisc much_as mues_die my_niec my_trai mysel \
        nach_eing nach_etwa nach_hies narzt natue nauss nbesc ncern ncies ndelf ndene ndera nderw ndgan ndges ndly> \
        ndmas ndvie nell> nels> nenwe nerke nery> netz_die neue_stel neun_tage neve_aske neve_had nflik ngehe ngezo \
        ngnah ngssa ngsta ngsun ngung nich_aber nich_vorg nich_wegg nickt niece nikum nine_minu nksti nladu nload \
        nmach nnels no_form no_repl nobo_coul noet_ein noeti not_even notiz nove_mit nsmit ntech nterp ntial ntmen \
        ntraf ntrit numb_on nur_0 nur_auf nur_ob nverg nvite nzept nzure oddly oecke oeff_0 oertn oetet oetig \
        of_fore of_it of_peop of_work offe_eine offe_me ohne_ende ointm olds> olvie ompli on_tues oncer one_at onfli \
        onzep orbes orgot orhan orleg orry> osit> ostca ostly otflu our_slee out_with paar> palet part_and passp \
        peich pers> perwo peten pfoer piell plac_abou poli_rieg port_eine pram> proof prou_of proud prue_hat psych \
        pull_out quay> raets rammi rance rang_to rank_the rausg rbest rcise reff> refu_up reibu reifa reing remar \
        repa_in reply requ_for rere> reste reute reuzw rfrag rgot> rgret rief_an rief_er rieme rkban rlier rmina \
        rmine rmute rnten rpent rself rstec rstoe rteli ruitm rund_fuen rund_fuer rwork rwuns sagt_am sagt_zu say_no \
        sayin schef schl_fuer schl_steh schn_eine schn_im schn_in scho_einm schr_etwa schr_in schr_mir schun secti \
        sei_in seit_aber sekos selb_ausg selb_tag sentw seve_year sgema sgese shoes sich_fuer sich_hera sich_sofo \
        sie_mit sie_schw sieb_woch sinc_abou sinc_lunc sinc_marc sind_betr sind_offe sind_sie sit_down size_of \
        skip_the skipp slow> smess so_and so_geht so_laeu so_nenn soga_der solvi speic spie_hat spie_im sregi sschi \
        sspor stab> stall stan_mit star_in stcar stel_in stel_sei stges stic_ist stiva stoec stra_answ study \
        stun_lang stun_wart sturm such_as such_nach such_zum sund_nigh sycho t_get tatik tax_numb tbrin tcard teige \
        tele_der telis telve term_0 terpr test_bei tflue tform that_some the_area the_cont the_engi the_ferr \
        the_grad the_kiln the_quay the_rive the_roun the_scaf the_size the_tax the_thin the_town the_usua the_whit \
        thema then_came then_they they_aske they_even they_had they_neve they_told they_were this_was thou_i thou_of \
        tiati tier> tika> tiles tival tklae tmach tmass to_and to_brin to_pay to_read to_sit to_some to_stop to_two \
        toeck too_litt town_hall traet traf> traf_dann trag_kann trang trom> tsel> tsun> tszeu tudy> tuer_gesc tuerl \
        twel_week two_had two_will two_with udie> uebe_mich uebe_zwei uerli uetun ufgeb uhr_drei uhrze uitme \
        umge_das unbe_zwei und_daue und_gesa und_traf ungna unkst unsch unte_verl up_afte up_my ureic urvey us_all \
        usgem utern uture uzwor vance verf_das verl_gesp verl_kein verl_werd verm_er vermu vers_0 vers_vom vert_lieg \
        vette vided vite> vollz von_etwa von_ich von_mit vorl_in wales walk_a war_mit ware_die ware_scho warne \
        was_hers was_i was_no was_stil was_wron waste we_were wedn_i week_late week_of wegge wein_eine went_for \
        wer_bis werbs werd_nich weren werk_am werkt what_you whet_i whic_i whil_a white whits wir_uns wird_verl \
        with_thre woch_drei woch_fueh woch_mehr woll_die wonde wortr writ_and wron_with wrot_that wunsc wuss_beim \
        xerci ycle> year_ther youth yself zahn_die zahna zept> ziffe zirke zoll> zu_sehe zum_lade zur_verf zurei \
        zwei_beru zwei_ein zwei_eine zwei_gesc zwei_gese zwei_mens zwort =0,0,1,0,0,0,1 0_june <kera <nage <size \
        a_brew a_nurs ainia am_best antid auf_eige beim_kaff chler compu das_ange des_mona fers> ffers hold_a i_don \
        i_went i_wrot idisk imini inian iskri krain lley> lour> mit_sein moebe nalit ntidi onali prete retro rves> \
        schr_mit sense sitte size> skrim stan_im stueh tammt the_boar tidis tners tuall tuehl =0,0,1,0,0,1,-1 a_clie \
        area_mana densc eded> eeded eitau elstu fold> hand_mit itaus leit_der lstue neede porti rater satte tues_and \
        wher_my =0,0,1,0,0,1,0 <appo <diff <hr> <pinn <tick <tool aesen aesid affol appoi bath> bei_um bild> \
        bus_comp but_a diffe ectio eine_vor her_own i_come ielle inned mal_ange my_noti nach_hat ools> ppoin rachp \
        raesi rotec she_d ssent tery> ttery turn_up uefte =0,0,1,0,1,-1,-1 apier papie =0,0,1,0,1,-1,0 die_frag \
        ergre ocks> olled =0,0,1,0,1,-1,1 come_in =0,0,1,0,1,0,-1 0_and <augu <hole <lake <tric <your aber_die augus \
        bilit exibi geht_das gust> ibili line_to rick> tage_hat to_a ugust was_das xibil your> =0,0,1,0,1,0,0 <begg \
        <knew a_conv bsent bund> der_hand die_auch dustr earl_morn edica ein_dach epfle estun hab_naec in_febr \
        in_jede indus knew> lean> medic ndust owie> reque rtete to_nine und_um weis_jema zehn_tage =0,0,1,1,-2,0,-1 \
        erung =0,0,1,1,-2,0,0 nisch =0,0,1,1,-1,-1,-1 hrlic =0,0,1,1,-1,-1,0 <didn bei_war didn> didn_t erber \
        fuer_den jetz_bin =0,0,1,1,-1,0,-1 vorbe was_for woch_im =0,0,1,1,-1,0,0 <b> <geno ateve hatev schne tever \
        whate zehn_woch =0,0,1,1,0,-1,-1 chwae eitsa ich_zwei iebe> it_was =0,0,1,1,0,-1,0 ihn_eine s_beim sene> \
        sesse =0,0,1,1,0,0,-1 <ad> achkr and_stil ausb_hat chkra erbst fachk finde herbs rbst> to_as =0,0,1,1,0,0,0 \
        <docu <hair <law> <stee a_ten acht_woch bussc cumen deine den_buss der_schr docum efig> expe_and frau_vom \
        grad_sche in_leed in_whic look_afte mind> nich_ange ocume ospec outh> rkaeu rospe sass_ein sling ssche steel \
        t_mind teel> tritt uferi um_zu und_ich you_woul =0,0,1,1,3,-2,-3 chte> =0,0,1,2,-1,-1,-1 <stud \
        =0,0,1,2,-1,0,0 nomme =0,0,1,2,0,-1,-1 <abso absol bsolv =0,0,1,3,-2,0,-1 ernt> =0,0,1,3,-1,-1,-2 <echt \
        =0,0,2,-2,-1,1,-1 ist_der =0,0,2,-2,1,0,0 echen =0,0,2,-1,-1,-1,-1 bungs =0,0,2,-1,-1,-1,0 bei_mir \
        =0,0,2,-1,-1,0,-1 eine_ande rtal> =0,0,2,-1,-1,0,0 kein_lebe =0,0,2,-1,-1,0,1 an_die =0,0,2,-1,-1,1,-1 <thos \
        those weis> =0,0,2,-1,0,-1,-1 lity> will_be =0,0,2,-1,0,-1,0 hat_sich rund_ein =0,0,2,-1,0,-1,1 eraus \
        =0,0,2,-1,0,0,-1 aeter day_at ikeri vor_ort zusa_am =0,0,2,-1,0,0,0 <reje ancy> call_with cancy der_ausb \
        eine_anme eject go_out no_and rejec ruiti schu_ab sech_indu sport star_on uitin vier_rund zur_prob \
        =0,0,2,-1,0,0,1 atike und_dann =0,0,2,-1,1,-1,-1 ssel> =0,0,2,-1,2,-3,-1 ausge =0,0,2,0,-2,-2,0 melde \
        =0,0,2,0,-2,-1,0 dress =0,0,2,0,-1,-1,0 absa_kam die_zusa for_an mein_lebe part> rlege robe> stest tiker \
        =0,0,2,0,-1,0,-1 esday ortal =0,0,2,0,-1,0,0 <leid dana_hat dheit enspi esund etigu hab_s hwaec kein_wo \
        ndhei oder_eher sah_ich sehe_sie sundh undhe waech wo_sehe =0,0,2,0,-1,1,-1 sich_in =0,0,2,0,0,-1,-1 <dame \
        =0,0,2,0,0,-1,0 <moth gsges i_appl muss_ich zusa_kam =0,0,2,0,0,0,-2 and_it =0,0,2,0,0,0,-1 <dich <refe \
        dich> efere meld_sich porta refer =0,0,2,0,0,0,0 <posi a_sund asons betag chkei etag> fuen_ware hkeit ichke \
        im_netz lfrei lichk mich_bei my_cv obeta ositi robet selb_aben stel_als szeug trav_refu two_days with_two \
        =0,0,2,0,1,-2,-1 ich_bei =0,0,3,-2,-2,2,-1 ungen =0,0,3,-2,-1,0,-1 der_0 =0,0,3,-2,0,-1,0 erson \
        =0,0,3,-1,-2,-1,1 <meld =0,0,3,-1,-2,1,-1 aeche =0,0,3,-1,-1,-1,0 am_selb gesuc nterl =0,0,3,-1,-1,0,-1 \
        <klas klass =0,0,3,-1,-1,0,0 terla =0,0,3,0,1,-1,-1 <ohne =0,0,3,0,2,-2,-3 bis_0 =0,0,3,1,-2,-2,1 rlich \
        =0,0,4,-3,-1,1,-1 <pers =0,0,4,-2,-1,1,-1 perso =0,0,4,-1,-1,0,-1 rben> =0,1,-6,-2,-3,3,7 <at> \
        =0,1,-3,0,1,1,0 eder> =0,1,-2,-2,0,1,0 <staf =0,1,-2,-1,-1,0,3 <besc =0,1,-2,-1,1,-2,2 <eins \
        =0,1,-2,0,-1,0,1 <wurd wurde =0,1,-2,0,-1,1,1 jeder =0,1,-2,0,0,-1,2 shed> =0,1,-2,0,0,1,-1 <afte after \
        =0,1,-2,0,1,-1,0 maerz =0,1,-2,0,2,-2,0 <do> =0,1,-2,0,4,-2,-2 very> =0,1,-2,1,0,0,-1 <sach =0,1,-2,1,0,1,-1 \
        hinge =0,1,-2,2,1,-1,-1 hat_das =0,1,-1,-3,-3,2,3 at_the =0,1,-1,-2,2,-1,1 <hoch =0,1,-1,-1,-2,1,1 <sein \
        =0,1,-1,-1,-1,0,1 bei_wird sie_mich =0,1,-1,-1,-1,0,2 <lad> =0,1,-1,-1,-1,0,3 besch =0,1,-1,-1,-1,1,0 <oste \
        =0,1,-1,-1,-1,1,1 <wand =0,1,-1,-1,-1,1,2 komme =0,1,-1,-1,0,-1,0 itere =0,1,-1,-1,0,-1,2 <pack \
        =0,1,-1,-1,0,0,0 and_that into> =0,1,-1,-1,0,0,1 fuer_ein =0,1,-1,-1,0,1,-1 rasse =0,1,-1,-1,0,1,0 anken \
        habe_es ziger =0,1,-1,-1,1,-1,-1 nche> =0,1,-1,-1,1,-1,1 aellt =0,1,-1,-1,1,0,-1 herin many> \
        =0,1,-1,-1,1,0,0 ersta im_augu takt> und_in =0,1,-1,-1,1,1,0 erige =0,1,-1,-1,2,-2,0 <meet =0,1,-1,-1,2,-1,0 \
        branc =0,1,-1,-1,4,-2,-1 <move =0,1,-1,0,-2,0,3 starb =0,1,-1,0,-1,-2,3 eigen =0,1,-1,0,-1,-1,1 haber inhab \
        nhabe tioni =0,1,-1,0,-1,-1,2 nside =0,1,-1,0,-1,0,-1 <pfla frag_mich =0,1,-1,0,-1,0,0 nich_verl \
        =0,1,-1,0,-1,0,1 elten erfes huld> merfe nach_elf rfest =0,1,-1,0,-1,1,-1 excel tock> =0,1,-1,0,-1,1,0 <oft> \
        ades> rach> uebun =0,1,-1,0,-1,2,0 packe =0,1,-1,0,0,-1,0 0_ausg dem_tor fenen und_ihr =0,1,-1,0,0,-1,1 \
        <row> <sack alber appla der_wand desse efuse estri fused immer mens> ocken plaus pplau =0,1,-1,0,0,-1,2 \
        erzeh ierze pushe rzehn =0,1,-1,0,0,0,-1 <cold <twen aeumt bsaug cold> emeld flanz gemel gerae gesto muehl \
        pflan twent =0,1,-1,0,0,0,0 0_plae <rais a_thou agen_crew ange_werd appl_and auf_eine betr_kuen cheri \
        das_gesp days_with den_feri ein_drit ein_umzu eine_vers elope gscha in_port indst kreis legt_sein nach_erst \
        ngte> oder_ein of_appl pers_who porto sure> told_by trale ugesa und_wart unse_name urden used> vor_die \
        vorg_die zwoe_stel =0,1,-1,0,0,0,1 <hook <metr <umzu eiund etres iundz metre stop_the =0,1,-1,0,0,1,-1 <einb \
        <prom gger> pping =0,1,-1,0,0,1,0 <kond ffene hat_es kondi ndito =0,1,-1,0,0,2,-2 digt> gange \
        =0,1,-1,0,1,-1,-1 klar> =0,1,-1,0,1,-1,0 koffe mein_stel rgesc um_neun =0,1,-1,0,1,-1,1 aving \
        =0,1,-1,0,1,0,-1 <sais acked bei_habe dreim lafen reima =0,1,-1,0,1,0,0 <zent ab_0 endel gsdie hook> openi \
        penin refu_to reien the_tabl zum_unte zusa_0 =0,1,-1,0,2,-1,-1 aerz> =0,1,-1,0,2,-1,0 moved oved> \
        =0,1,-1,0,2,0,-1 chere rday> =0,1,-1,0,3,0,-1 isten =0,1,-1,1,-1,-1,0 <rain a_woma earne =0,1,-1,1,-1,0,-1 \
        fach> freis verbr =0,1,-1,1,-1,0,0 anded echer maske =0,1,-1,1,-1,1,-1 oren> =0,1,-1,1,-1,1,0 <geme \
        =0,1,-1,1,-1,2,-1 rough =0,1,-1,1,0,-1,0 <troc erbau im_maer joine trock =0,1,-1,1,0,-1,1 das_klin \
        =0,1,-1,1,0,0,-1 <end> die_meis not_expe on_full =0,1,-1,1,0,0,0 <ex> <lize <teur eispr ests> izenz lizen \
        orto> ranti reani reisp sind_bis tsamt verg_jahr zenz> =0,1,-1,1,0,2,-2 auen> =0,1,-1,1,1,-1,-1 eimal imal> \
        =0,1,-1,1,1,0,0 ab_herb =0,1,-1,2,-2,0,0 <geba =0,1,-1,2,-1,0,0 <zuge =0,1,-1,2,0,-1,-1 <gard \
        =0,1,-1,2,0,0,-1 ginne =0,1,-1,3,-1,0,-1 iche> =0,1,0,-1,-2,1,1 beit> =0,1,0,-1,-1,-2,2 pind> \
        =0,1,0,-1,-1,-1,0 ipped =0,1,0,-1,-1,-1,1 iebsa ucher =0,1,0,-1,-1,0,-1 gurt> =0,1,0,-1,-1,0,0 <alre <lies \
        <tran alrea einko inbru lread trans =0,1,0,-1,-1,0,1 gold> have_been hoch> uebe_die =0,1,0,-1,-1,1,-1 <hebe \
        einbr hat_eine told_to =0,1,0,-1,-1,1,0 <legt aring spae_war tiert =0,1,0,-1,-1,1,1 and_i =0,1,0,-1,0,-1,0 \
        <bret at_my floge kam_am rett> =0,1,0,-1,0,-1,1 <sist anne> annel aufge hanne im_foye lecht rmitt sperr \
        the_ware =0,1,0,-1,0,-1,2 ist_aber llig> =0,1,0,-1,0,0,-1 formu ocked ormul rigen treut verei woll_hat \
        =0,1,0,-1,0,0,0 <abst <play am_schw begra dann_hat das_lage dem_frue doch_die drei_zaeh echba entla erher \
        hbar> hoeri ildin im_pfar ist_ansp kurz_nach lenab loyee move> natur nenne ntlas oerig offe_stel pekti perie \
        rale> rechb rspri spita stay_in terhe the_year tlass uildi up_a vorm_ein weit_0 werd_betr yers> zwei_ange \
        =0,1,0,-1,0,0,1 <whil aempf der_eige eine_plat hile> litie noch_der stopp such_noch while =0,1,0,-1,0,1,-1 \
        grabe riert uary> =0,1,0,-1,0,1,0 im_kata mal_gefr nach_sein ngeho nspre war_im =0,1,0,-1,0,2,-2 egang gegan \
        =0,1,0,-1,0,2,-1 ping> =0,1,0,-1,1,-1,-1 ckier =0,1,0,-1,1,-1,0 aeume noch_mit ormit vormi =0,1,0,-1,1,0,-2 \
        rothe =0,1,0,-1,1,0,-1 broth etigt haet_ich kam_der kiere mit_mein over_the =0,1,0,-1,1,0,0 <hadn drehe \
        hadn> hadn_t time_to =0,1,0,-1,1,1,-1 eimge heimg =0,1,0,-1,2,-1,-1 eilze ilzei teilz =0,1,0,-1,2,0,-2 <brot \
        =0,1,0,0,-2,0,1 <dami amit> damit war_mein =0,1,0,0,-2,0,2 prach sprac =0,1,0,0,-1,-1,-1 ctive ectiv \
        =0,1,0,0,-1,-1,0 alkin brief buchh chef_der ermit herst lking ners> steck uchha =0,1,0,0,-1,-1,1 <haet <ruma \
        aised elese erade geles gerad haett iesst misch rumae umaen woul_be =0,1,0,0,-1,-1,2 cess> mein_spin \
        =0,1,0,0,-1,0,-2 omer> =0,1,0,0,-1,0,-1 <jaen <tank gefae geht_es grade ihr_den jaenn klini linik nbart \
        oennt reist =0,1,0,0,-1,0,0 <deze <dreh <einf <feue <kess <klap <klet <mask <pull <roun abge_der ande_in \
        bis_febr chtle chtsc damm> den_satz der_bauh der_miet dered dezem die_schl eady> eere> einfa engel engen \
        erke> erweh euerw ezemb feuer gab_es gaert heut_um hmer> htlei htsch kesse klapp klett leer> mont_the ngeld \
        ngesp noch_ein on_his pers_bis rdere ready rige> rwehr scho_im sieht sind_im six_of sixt_one stel_und \
        tage_spae teckt the_agen tler> two_in uendu uerwe uter> wehr> zembe zieht =0,1,0,0,-1,0,1 0_mens <insi \
        a_plan brach brems by_a die_prob frau_hat frue_die inie> inkom insid komm> maeni reden reink rupp> vers_und \
        wied_bei =0,1,0,0,-1,1,-1 <helg der_grue riff> =0,1,0,0,-1,1,0 <brue <gebr <sieh den_auft eine_steh eist> \
        fuhr_vier rades steh_in stun_die them_up us_on von_vier =0,1,0,0,-1,2,-1 griff =0,1,0,0,0,-4,1 <on> \
        =0,1,0,0,0,-2,1 <brie =0,1,0,0,0,-1,-1 <cate afft> das_werk hafft i_am is_on misst =0,1,0,0,0,-1,0 <absp \
        <berl <burn <cloc <cons <flec <ofen <pfar <raeu <rece <stau <tite <vorm agenf ankba arm_in ausla bedin \
        befo_a berli brauc chenk clock da_stan dankb das_kein der_schi der_term der_ther die_agen die_anla ehle> \
        ein_kind es_nich etver fahr> fuer_arbe gging hat_zwoe hhalt hnhof ich_vers ietve im_kess in_june itel> \
        jahr_vor liner linkt lters mietv muend nach_ein nkbar nterz park_0 pfarr pport reibe rlink rstei sagt_eine \
        scha_alle schu_ich schw_in sei_seit seln> sie_bis soll_uebe sorti steil take_up the_day titel tvert uehen \
        uendl und_brac unse_haus unse_repo uren> verl_der vers_tuer vier_minu vor_eine vors_die was_aus wege_des \
        wir_vom work_at wurd_eine =0,1,0,0,0,-1,1 <albe <fael <inha das_auf der_kant esper gesc_von gespe hien> \
        hing_es leut_der move_to mstel uecht umste zeig_das zuges =0,1,0,0,0,-1,2 und_gesc =0,1,0,0,0,0,-2 artet \
        =0,1,0,0,0,0,-1 0_kein <beco <erfu <erha <fing <hit> <knoc <lini <tauf <verz a_post agebu ange_von at_nine \
        auber becom bschi buffe cast> chenb daru_und das_holz dass_sie dem_weg der_umst die_naec die_name dien_hat \
        eberb ecome eplac esem> eumt> eunze expl_in explo ffet> finge gege_den geht_um gera_die gewe_die hafen \
        hatt_der hied> hirr> i_cast iesem ifter im_mai im_scha insel isier ist_am ist_noch itssc lifte losio meet> \
        mehr_mit mein_sich mern> nzehn osion pinse plosi rend> seit_vier so_viel spann stop> the_asse they_said \
        to_meet tssch uber> uffet und_arbe und_krie unzeh war_vom weil_das who_went xplos =0,1,0,0,0,0,0 0_auf 0_aus \
        0_da 0_degr 0_eine 0_kilo 0_klei 0_mann 0_nach 0_of 0_rech 0_schl 0_stan 0_stue 0_temp 0_to 0_vom 0_who \
        0_zust <abfi <abwa <acid <alps <anli <aque <armb <arti <bade <baeu <baug <bauh <beam <bent <bet> <bewu <bloo \
        <boer <bohl <bot> <brow <buen <busf <cann <cath <caug <chlo <chro <chur <clip <colu <coro <crus <dair <deme \
        <dere <diab <digg <drif <dusc <eith <elan <erds <erli <ersc <evak <faci <fans <farb <flog <flow <flue <frem \
        <fuld <futs <g> <gas> <gefl <gehw <geku <gemu <geor <gerb <glaz <gmue <grea <guar <gurt <haar <hafe <hasn \
        <hast <heli <hono <host <hubs <hurr <hut> <ice> <ilme <infa <intr <judg <kaem <kart <kate <kerl <kief <kipp \
        <kist <koff <kohl <krac <kuri <lawy <lent <lit> <loec <logg <loll <loos <lowe <luft <lupe <makl <maue <metz \
        <mitn <mole <moor <moun <movi <muet <nase <nein <nirg <ok> <outc <pair <pave <piac <pier <pitc <qual <quic \
        <ran> <rauc <rean <riss <ruts <sear <seek <sekt <shaf <shan <sili <slat <snow <soci <spez <sple <staa <stoc \
        <stol <stro <sunk <sure <swin <tapp <tins <tot> <touc <true <tryi <type <umsp <unac <unfr <ursa <vica <vorw \
        <wald <warr <wede <wire <wolk <wona <youn <zuga <zusp a_bit a_cont a_cran a_dair a_doze a_fift a_fine a_foot \
        a_hurr a_priv a_rout a_taxi aare> aatsa ab_es abeti abfin abge_es abou_two absa_weil abspr abstu abwas \
        acco_for acenz achst acid> acili adlin aengs aenie aenke aertn affec afte_s aggeb aglic agram agsst akler \
        akuie alati alibr alist alle_hatt alle_mein alloy als_0 als_gege alte_aufg alte_firm altet altsc am_hafe \
        am_mueh am_tisc am_told am_wald amer> ampol amts_hat amtsg an_dies and_his and_thre and_told and_used \
        ande_best anga_des ange_wurd angri animi anker ankka ankun anlie annon annun annwe ansfe antel antie anuta \
        anwae anwal aqued arbe_alle arbe_der arbe_wied arben are_gath are_unac arewe argen armie arou_0 arren arrer \
        arton as_well asern astun at_twel atast ately atemn athed atisc atsan auern auf_acht auf_besc auf_betr \
        auf_gehw auf_inte auf_offe auf_weit aufg_werd auher aumen aus_fuer ausb_ist ausba ausga aush_die ausri aveme \
        away_and awyer badem baenk baeum ball> banke barge barte bauge bauhe be_read be_told beame beban been_die \
        been_disc been_info beend befo_0 behae bei_wind beim_letz beim_naec bein> bekra belsc benc_are bensg bent> \
        bent_the berg_eine bergu beri_die berse beru_hat best_eine betic betr_ware bewus bfind bgeha biet> bin_beim \
        binet binn_sech bis_auf bis_jahr bit_of blood bock> bohle bord> borou brann breit bren_seit brig> brou_down \
        brown bscha bschr bspra bten> buchb buend buil_a buil_by built burns by_0 by_lett by_phon calib can_hear \
        canno cathe caugh cene> cenza chain chan_to chatt chhan chlan chlor chnel chner choen chtko chtme chweb \
        cilit ckdow ckten ckzug clea_the colum come_off come_roun comp_had conds conne cont_had cont_with copte \
        coron coul_have coun_is crac_on crush cuers da_ein da_seit dairy dami_nich dami_sie danut darum das_0 \
        das_brot das_ding das_etik das_foto das_geba das_gewe dass_ihr daue_vier day_befo deadl deck_der deckt \
        degr_in deli_the delig dem_0 dem_amts dem_depo dem_drit dem_erst dem_haus dem_hof dem_mess dem_morg dem_tisc \
        dem_tite demen den_haen den_naec den_niem den_stur den_true der_anla der_beam der_busf der_dama der_dona \
        der_einf der_faeh der_lade der_list der_pfar der_pres der_raeu der_rota der_stre der_uebu der_vor der_warn \
        der_wind der_zeit der_zwei des_brie des_hers des_unte dges> diabe die_acht die_ausl die_beid die_bera \
        die_brem die_drit die_frei die_funk die_haus die_heis die_kart die_lack die_lize die_mess die_pres die_rett \
        die_ruec die_staa die_tran die_unfa die_vor die_ware die_weit die_west die_woll die_zerl die_zufa disc_the \
        disp_hat dline docke dral> dreds drei_davo drift drit_wird driv_has dstae dstos duct> durf_die duri_a dusch \
        eadli eamer eanim earch eband ebeba ebekr ebena ebran ebrau ebten eckzu ederh eders edral eende efael eferb \
        efers eferu effe_from efigh eflog egenz egrab ehael ehweg eiang eiern ein_guta ein_mita ein_nach ein_neue \
        einb_mit eine_aush eine_auss eine_besc eine_deck eine_fili eine_gest eine_klag eine_mail eine_mont eine_nebe \
        eine_scha eine_spre eine_stau eine_stif eine_stro eine_verk eine_vier eine_zahl eine_zeit eine_zwan eing_der \
        eing_ein eing_in eing_word einm_mit eins_der eins_mein eisss eitsi elan> elbau elenk elf_stun elhau elhei \
        elico elier eligh ellsc emitt emnot empor emse> enabb enan> enban enbau enber enbre enced engek engst enhae \
        enien enjob enke> ensae ensge ensup entfe enueb enza> er_abge erang erda> erdac erdec erdic erdst erfte \
        erger ergun erhin erhol erker erlit erloc ermos errte ersag ersfe erst_am erted erunf erurt es_best es_ist \
        es_jetz espru essge essta esstr esswe estec estge esult etary etic> etref etweg etzge euche eumte euzfa \
        evaku ever_eigh ever_else ewarn ewell ewuss expe_to extr_had ezial facil fami_are fand_die fans> farew farre \
        fecte fecti fehl_seit feld> fenst fernt ferst ferun festg feue_und fgest filed findu fire_are firef firm_0 \
        firm_an firm_habe fisch flast flown footb for_at for_both for_word forge forme fort_four frau_im frei_werd \
        fremd from_now frue_nach frue_stan frue_ware fted> fueh_das fueh_die fuer_heut fuer_naec fuer_sech fuhre \
        fulda futsc futte g_sagt garan gasse gear_wird geba_und gebor geflo gege_der geht_hat gehw_in gehwe geku_die \
        geld_ich geld_in gelen geme_hatt gends genes genfa gera_und gespa gest_habe gest_in ggebe give_way gmuen \
        goes_to gram> graz_hat great grees gsbri gsmit gsstr gstra guard gurte hab_grad hab_in habe_an habe_duer \
        habe_jetz habe_zuge had_told haen_da haen_gera haen_in haen_noch haeu_habe haine hall_an hall_c hall_with \
        hand_des hand_habe hang_on harre has_shut hasn> hasn_t hat_ihre hat_im hat_sieb hatt_noch haus_die haus_sagt \
        haus_von hausb have_to have_told hdien hdraw hear_sinc helic henkr hens> herr_dire hesse heut_gege heut_mitt \
        heut_nach hhand hing_am hint_eine hint_jede his_van hlagb hlbac hnell hnete hngeb hoer_man hoer_sich honor \
        hous_on hower hreis hrte> hseln htmes htskr hubsc hurri huste hut_on hutte hwebt hweg> hwer> hzahl i_type \
        iabet iacen ianga iatel ibrat icar> ich_da ichem ichtb ichtk icopt iefe> ienjo ifted iftun ihm_am ihm_kein \
        iken> ilchr iliti illsc ilmen im_anfl im_hals im_koff im_krei im_ort im_roll im_syst im_zent imber imme_effe \
        imme_von in_cell in_chur in_fuld in_graz in_ilme in_inte in_lebe in_schw in_stor in_thea in_thei inenp inet> \
        infah infan info_by inha_von inike insen insi_a insp_has insul inte_care ious> ippte irefi is_drif is_shut \
        is_unde isory ist_ange ist_beim ist_gera ist_nach ist_vor istel it_it it_our ithdr itsin ivisc ixing izeia \
        ja_nur jahr_im janu_no jema_hat jetz_komm jetz_sind judge kam_aus kam_eine kam_kein kam_per kam_um katas \
        kater kehl> kein_geld kenha kerl> kiefe klag_uebe klage klebe knock kohle koll_seit komm_zu kost_der \
        krac_auf kratz kstor ktivi kuen_0 kuier kurie kurz_die kurz_im kzug> lad_who laeu_die laeu_seit laeu_um \
        lag_zwis lagte land_war landg lang_wied lappt lare> larmi lastu latte lauf_bis laut_poli lawy_are lawye \
        lbach lbuch lchre ldau> lebeb left_on letz_mal leut_auf leut_gesc leut_im leut_zum licop liefe lieg_im \
        lieg_noch lieg_und lieg_unte like_ever limbe line_is lini_0 lins_und litte llast llent llowi lloy> llstr \
        lltag lmasc lmena load_of loade lock_and lockd logge lolli loode loors loose lost_two losw_woll loswe lowin \
        lown> loyed lpert lscha lschw lstre lstuh ltenr ltet> lting ltsch luft> lumn> lupe> lwage mach_das maer_und \
        mail_mit makle mal_frag man_oft mana_a mange mante mary> mast> mates matt_i matte mauer mehr_hin mehr_nich \
        mein_ich mein_stan meld_die melti men_in menau mens_steh merke mess> mess_sind messg messt messw mete_tief \
        metzg mewhe mgefa mich_losw minu_die miss_in mit_atem mit_kleb mit_um mit_vert mita_von mitt_saem mmerg \
        mnot> mole> mont_when morg_frue moun_resc mount movin mpft> mpoli mpora mspan mtsge muss_der muss_mit nabba \
        nacco nach_ist nach_poli nach_ruma nach_schw nach_uebe nachs nachz naec_stun nausg nbank nbau> nbein nbeka \
        nberg ndesh ndgel ndry> ndsta nebel necte need> nelle nerka neun_betr neun_war neunz nfael nfant nfass nfirm \
        nfutt ngeko ngeno ngrif ngsdi ngsmi ngszi nhaeu nich_den nich_ein nich_eing nich_gebr nich_unte niem_die \
        niken nimie nine_the nirge nkelt nkenh nkkar nkung nment nnect nnon> nnwer nobo_had noch_bis noch_das \
        noch_ich noon_on norar not_affe not_come nota_ein notar note_to now_on now_work nsel> nsfer nsgef nsive \
        nsor> nspek nster nsuli nsupp nsure ntfer nuebe numm_0 nun_hat nuta> nwael nwalt nzelh ob_er obwo_ich ocial \
        ockdo oded> oemme oerun of_agen of_whom offi_in ofil> ohne_aufs ohne_vorw ohnge oiner old_town oldau oline \
        olke> ollie olper olumn omewh on_satu on_sund on_to onach onds> onnec onora ooded open_on ophen opose opter \
        orarl orde_for oreys orfal orkma ormed orona oroug orsic orwur ostle oswer otarz otauf ouch> oulde oundr \
        oung> out_in outco over_fift oyed> ozess pannu pannw parka past_two pavem peed> pekto peop_at per_0 per_kuri \
        permi pers_nach pers_von persp pezia pfla_eing pflas pfmas phon_and piace pitch plan_on plat_bei platt plit> \
        plung poli_eine polin pool> port_whic posed poun_a ppte> pres_a prob_ist profi prot_und proz_nach prue_ein \
        prung pter> ptman quali quedu quick ragge ragli ragss rame> ramel rampo ran_out rangr ranki rary> rays> \
        rbera rbruc rchiv rdeck rder> rdich rdsto rech_mit rech_unte rede_sie reds> rees> reffe refig reher repai \
        repo_hat resc_have resul retwe reuzf rewel reys> rfall rged> rgung rhein rienj rifte rigge righ_now rinte \
        risse rkass rkens rkmat rksto rkstu rlehr rline rlitt rlock rmed> rmenl rmit> rnhal roads rofil roll_und \
        rolls roof_of rophe routi rozes rrer> rrte> rsach rsagt rsfel rspek rteri rton> ruec_von ruemm ruft_alle \
        run_a rund_sech runfa rurte rwarn rwert s_own s_pack s_site s_stor saege sagt_bitt said_to samte sanga sanwa \
        sass_in sauft says_the sbrie scha_in scha_und schat schl_0 schl_ein schl_stan scho_vorh scho_zwei schoe \
        schr_die schr_gara schw_die schw_verl scuer searc sech_minu sehe_die seit_eine seit_zwan selba senbr \
        sent_its sent_them serv_von sfeld sfer> sfirm sgang sgass sgera shaft shaup shop_floo shut_at sich_heut \
        sich_jetz sich_meld sich_wie sich_zu sich_zum sie_auf sie_kam sie_such sieg_wurd sinc_last sind_0 sind_ange \
        sind_um sind_unte sinsp sites sitz_jetz sitz_zu six_a skann skart slast snow> so_do so_kann so_wie socia \
        sofa_im soll_alle some_to somew somm_hat sond_weil spark spart spezi spin_mit split spor_hall spre_der \
        spri_and sprun ssauf ssenb ssera ssger sstag sstlo sstru sswer staat stagr stan_0 stan_am stan_da stan_das \
        staud steh_jetz steh_ohne stil_up stlic stolp storm stre_war stroh strop stsch stuc_at stun_ihre stur_eine \
        sturz such_sie such_sind suite sulin sult> sunk> surer swerd swert taats taet_ist tagra tank> tankk tappi \
        tary> tarzt tastr taufn tball tcome tech_von teil_sind telie tely> temno tempo terba tersu tests teurs tfern \
        that_thei thdra the_airp the_alar the_benc the_bonu the_bran the_cour the_crew the_extr the_fans the_fell \
        the_gold the_hear the_labo the_lad the_melt the_pier the_port the_prom the_shel the_spor the_supe the_supp \
        the_vica the_west thedr thei_fami thei_post thei_way them_on they_hadn they_re thos_who thre_hund tiftu \
        tills timie tins> tisc_vom tkreu tmess to_chec to_its to_lear to_turn told_at told_her told_my tolle tolpe \
        tool> topp> torey torm> toss> touch trace trag_die tragg tragl trags trap_unde trays tref_in troph truem \
        tryi_to tryin tsanw tsins tskra tsver tsvor tuer_und tuerk turn_back turnh turz> twege twerk two_othe \
        two_when type> tzger ualit uaran uards uarry ubsch uchbi udge> uebe_bord uebe_fuen ueder ueduc uehlb uemme \
        uend> uerft uern> ufahr ufens uherr uhren uilt> ulare ulbuc ulda> ulder ulin> um_kurz um_zwan umens \
        umge_wurd umspa unac_for unacc unbek und_ab und_fuhr und_lief und_mich und_noch und_soll und_sued und_verl \
        und_verw und_zehn undry unges ungse unhu_and unhu_the unio_that unkel uns_die uns_kein untai unte_ange \
        unte_nich unte_sind unte_wer unte_wird up_with uptma urer> urnha ursac usbau used_the usenb usgan uslau \
        usper usstl usts> utcom utine uzfah vakui van_is verde vere_und verf_wege verl_0 verl_am verl_den verl_eine \
        verl_ist vers_gera vers_von vert_bis vert_blei vert_der vert_ich vert_in verur verzi vess_at vica_and vicar \
        viel_mit vier_fahr vill_hall visch volls vom_in vom_netz von_augu von_eing von_erst von_fuhr von_kam \
        von_nebe von_nich von_sagt vor_mich vor_mitt vor_sech vors_ein vorw_im vorwa vorwu wachs waeh_die waelt \
        wage_beim walk_into walk_roun walts wangs war_drei war_elf war_kurz war_noch war_nur ware_laut warni was_out \
        was_sent wass_hat way_the weari webt> wech_nach weder weg_das weg_in wege> weide weist weit_das weit_nich \
        weiun wer_heut werd_gera were_a were_in werk_bei werk_die werk_in whic_nobo who_lost wie_frue wied_ange \
        wied_im will_der will_move wind_is winds wir_drei wir_seie wird_seit wire> wish_me with_effe with_imme \
        with_it withd wners woch_das wohn_zu wohng wolke woll_der wonac word_die word_on word_sein work_a work_had \
        workm wort_geha writ_a wurd_als wurd_die wurd_ein wurd_im wuss_von wyers xcell xing> yest_s young zaeh_auf \
        zaeun zahl_der zeian zeitu zent_von zfahr zgere ztuer zu_unte zufa_ist zufah zuge_der zum_mona zum_stre \
        zum_voll zuru_der zuspe zuste zwang zwei_besc zwei_hat zweiu zwoe_von =0,1,0,0,0,0,1 <bore <enve <gang <guta \
        <meas <pein <quie <sag> <sess <wear <whom <wish <wohi <zugl a_lad asure barbe bored das_amts den_vora \
        die_verl easur entei envel erkan erme> estli eues> ever_one fami_und five_of gente gutac heite htige hummi \
        in_hall kelt> lech> measu neues new_peop nvelo ohin> on_it ored> orwar plan_for quiet reat> remse scho_den \
        sech_leut sind_am singi tacht tisc_eine tural ucces uiet> ummin utach whom> wishe wohin year_the zugl_die \
        =0,1,0,0,0,1,-1 0_juli <erke <jour <stuc am_band at_for at_had der_sitz each_of ein_plak eitss elga> \
        gega_ist hall_gest helga ich_auch irksl klemm legt_die lemmt lendi ngete nich_zu olie> silbe some> sstra \
        stock stuck tuck> wurd_vor =0,1,0,0,0,1,0 <bist <dunk <duty <kata <leic <red> <stif aene> bist> chiv> \
        das_neue der_bish der_hall draw> dunke duty> erged erier hat_alle holdi htsam in_cour inaus ivate jaeh_mit \
        klin_in loech lope> nical noth_to nur_ein oldin operi osted raube sich_vor the_room tisc_alle vate> \
        =0,1,0,0,1,-1,-1 <betw <ligh aehre betwe der_schu ebuch eraeu etwee gebuc gelt> gema_und ssung stop_work \
        tween =0,1,0,0,1,-1,0 <brac <waeh die_bank enge> gerec laen_als like_to reet> stree treet von_zu you_can \
        =0,1,0,0,1,0,-2 <set> =0,1,0,0,1,0,-1 <cast <matt <truc arnun das_vor ein_fens ekrie else_my enjah gaeng \
        gekri home_when iger> it_has kern> light racto rnung sinc_east so_many sorge stat_des tigt> uite> vor_weih \
        warnu wie_die =0,1,0,0,1,0,0 <emer <kraf <prof aelle afety arbe_in belie die_abst dside eine_drit eine_ist \
        emerg erers eress erueh fety> foto_vom gesp_der iern> its_lift merge mit_frei nach_neun nern> obwo_der safet \
        work_say woul_like =0,1,0,0,1,1,-1 <many =0,1,0,0,2,-1,-1 lzeit ween> =0,1,0,0,2,0,-1 <wohn \
        =0,1,0,1,-1,-1,-1 chmit genen =0,1,0,1,-1,-1,0 <verp arned chhal mont_in sgesc =0,1,0,1,-1,-1,1 atura eitsp \
        =0,1,0,1,-1,0,-1 <deck did_not erlor ilies loren rlore stome tause teur> tomer usend =0,1,0,1,-1,0,0 <gaer \
        <woma den_plat hat_ihm nach_mein ob_der oman> optim ptimi woman =0,1,0,1,-1,1,-1 <site =0,1,0,1,0,-2,0 aschi \
        schin sohn> =0,1,0,1,0,-1,-1 <sohn achmi blei_es es_noch hmitt lieg_auf nachm =0,1,0,1,0,-1,0 <sieg abzus \
        aeumu die_uebr ensiv eumun im_betr in_cork jahr_blei mised omise peop_are promi romis seit_mont stan_wir \
        tensi umung vier_stun =0,1,0,1,0,-1,1 areho rehou =0,1,0,1,0,0,-2 <hund =0,1,0,1,0,0,-1 <suit arden auter \
        der_war eine_der erfuh garte hurt> igger mein_fami naht> rfuhr rger> uebel ueckt utch> ware_drei wurd_nach \
        =0,1,0,1,0,0,0 0_mal <c> <ends <humm <isol <jaus <kapu <roof <tape <wasn achse aputt betr_sind chsen cour_in \
        cutti decks ehlte ein_betr fahr_der fuer_kran hnhei hown> hsen> isola jause kaput leim_und lohn_das mitt_im \
        nord> ohnhe oundi owing shown sich_auf sitz_in slate solat stoss the_hous to_beco trafe ungsd uttin verar \
        wasn> wasn_t wohnh =0,1,0,1,1,0,-1 menta =0,1,0,2,-1,-2,0 siege =0,1,0,2,-1,-2,1 masch =0,1,0,2,-1,-1,-1 \
        der_arbe =0,1,0,2,-1,-1,0 ein_zwei =0,1,0,2,0,-1,-1 <carr =0,1,0,3,-1,-2,-1 die_erst =0,1,0,3,0,-1,-2 \
        ich_eine =0,1,1,-2,1,-1,0 <morn morni ornin =0,1,1,-1,-1,-1,0 das_verf =0,1,1,-1,-1,-1,1 gearb \
        =0,1,1,-1,-1,0,-1 in_may mir_eine =0,1,1,-1,-1,0,0 <erla day_with es_die hers> nach_sieb =0,1,1,-1,-1,1,-1 \
        oeche =0,1,1,-1,0,-1,-1 rmula =0,1,1,-1,0,-1,0 agent fahr_die habe_wir leck> llena nderi ugest \
        =0,1,1,-1,0,0,-1 had_a =0,1,1,-1,0,0,0 <begr <natu <rega befo_east hulen im_spin kran> ovide rovid tersa \
        vor_fuen werd_nach =0,1,1,-1,0,1,-1 ein_halb =0,1,1,-1,1,-1,-1 habe_und =0,1,1,-1,1,1,-1 <sixt \
        =0,1,1,0,-2,-2,2 sagen =0,1,1,0,-1,-1,-1 inal> =0,1,1,0,-1,-1,0 <ins> <lief <tref der_nach ehrte nnung tzten \
        usges =0,1,1,0,-1,0,-1 hab_die lent> llstu oehen stel_im zimm_und =0,1,1,0,-1,0,0 <addr addre ality bgebr \
        ddres der_post ezaeh gezae jahr_so =0,1,1,0,0,-1,-1 aetig elsew lsewh sewhe taeti =0,1,1,0,0,-1,0 <badg \
        aette badge dank_fuer ergau fleck iale> ich_konn lose> noch_vor orter ortie rativ rtier winde \
        =0,1,1,0,0,0,-1 <town ersto hatt_mit herhe rheit usgef =0,1,1,0,0,0,0 <kiln <loes <save <stur and_cran autom \
        back_in box_of dente eseen essun fores had_alre heck> herr_von iessu insur kiln> logo> mostl nine_this \
        not_to nsens orese resee save> speed ssani sschr stamp t_pick tige> tlos> tomat town> uest> ufgef utoma \
        =0,1,1,0,0,1,-1 albes lbes> =0,1,1,1,-2,-1,0 ying> =0,1,1,1,-1,-1,0 drei_mona =0,1,1,2,-1,-2,-1 fifty ifty> \
        =0,1,2,-2,-1,0,0 ected =0,1,2,-2,0,-2,1 gung> =0,1,2,-1,-2,3,-3 agte> =0,1,2,-1,-1,-1,0 post> \
        =0,1,2,-1,-1,0,-1 <unbe der_herr heits =0,1,2,-1,0,-1,-1 unds> =0,1,2,-1,0,-1,0 ounds =0,1,2,0,-1,-1,-1 \
        <ehrl ered> tigun =0,1,2,0,-1,-1,0 staer taerk =0,1,2,0,-1,0,-2 <offe =0,1,2,0,-1,0,-1 erken \
        =0,1,2,0,0,-1,-1 ittwo mittw ttwoc twoch verli woch> =0,1,3,0,-2,-1,-1 <gern =0,1,3,1,-2,0,-3 dung> \
        =0,1,5,-2,-1,-2,-2 <gesp =0,2,-4,-1,-2,3,1 jahre =0,2,-3,0,1,1,-1 angen =0,2,-3,0,3,0,-2 lten> \
        =0,2,-2,-2,5,-1,-3 alten =0,2,-2,-1,-1,2,0 <gest =0,2,-2,1,-1,1,-2 rschr =0,2,-1,-2,-1,3,-2 ellte \
        =0,2,-1,-2,0,1,0 staff =0,2,-1,-1,-1,-1,1 rauch =0,2,-1,-1,0,-1,0 rbeau =0,2,-1,-1,0,-1,1 beauf \
        =0,2,-1,-1,0,0,0 0_besc entra ntral =0,2,-1,-1,0,1,-1 liegt taff> =0,2,-1,-1,1,-1,0 niert onier \
        =0,2,-1,-1,1,0,-1 <feri <goes goes> osed> =0,2,-1,0,-2,1,0 euten =0,2,-1,0,-1,-2,1 utsch =0,2,-1,0,-1,-2,2 \
        fehlt =0,2,-1,0,-1,-1,0 wind> =0,2,-1,0,-1,-1,1 <mend <push =0,2,-1,0,-1,0,-1 <gart alle_auf well> \
        =0,2,-1,0,-1,0,0 <fuhr der_firm eckt> iefer =0,2,-1,0,-1,1,-1 andor ndort tando tersc =0,2,-1,0,0,-1,-1 \
        aced> ciden wohl> =0,2,-1,0,0,-1,0 dent> firme kuen_sind sued> that_ever =0,2,-1,0,0,0,-1 <acci <anga <obwo \
        accid augun bwohl ccide eaufs erbea ewese gewes ingeb leibe ngebr obwoh saugu ugung wesen =0,2,-1,0,0,0,0 \
        0_kuec agert aufe> nach_firm rbau> this_afte =0,2,-1,0,0,1,-1 ammlu dort> mlung mmlun samml \
        =0,2,-1,0,1,-1,-1 <weig abour bour> labou =0,2,-1,0,1,0,-1 afen> =0,2,-1,1,-2,-1,0 eller =0,2,-1,1,-2,-1,1 \
        <imme =0,2,-1,1,0,-1,-1 <blei echts erei> mein_sohn und_auf =0,2,-1,1,0,0,-2 unter =0,2,-1,2,1,-1,-2 aten> \
        =0,2,0,-1,-1,-2,1 <hies hiess =0,2,0,-1,-1,-1,0 auch_der wher_the =0,2,0,-1,-1,-1,1 nich_und \
        =0,2,0,-1,-1,-1,2 fest> =0,2,0,-1,-1,0,-1 <perm nachr schal =0,2,0,-1,-1,0,0 etrof ezeit nbruc roffe spekt \
        suppe troff =0,2,0,-1,-1,0,1 miert sein> =0,2,0,-1,-1,2,-2 sagte =0,2,0,-1,0,-2,1 abges =0,2,0,-1,0,-1,-1 \
        brett gged> =0,2,0,-1,0,-1,0 cheib heibe ionie =0,2,0,-1,0,-1,1 logen nhalt =0,2,0,-1,0,0,-1 cked> elev_week \
        for_elev gungs jetz_frei rette ssig> =0,2,0,-1,0,0,0 dort_mein dsche lage_in senbe splae wird_noch \
        =0,2,0,-1,0,1,-2 <lieg =0,2,0,-1,0,1,-1 die_werk =0,2,0,-1,1,-1,0 <kleb die_alte =0,2,0,-1,1,0,-1 sarzt \
        =0,2,0,-1,2,-3,0 under =0,2,0,-1,2,-2,-2 nine> =0,2,0,0,-2,0,-1 uchte =0,2,0,0,-1,-2,1 itten \
        =0,2,0,0,-1,-1,-1 <vere blaue =0,2,0,0,-1,-1,0 attde den_tisc hat_zuge imier morn_and staf_at tattd tdess \
        treff ttdes =0,2,0,0,-1,-1,1 porte =0,2,0,0,-1,0,-1 <blum <trap blume im_jaen llage lumen rappe repla trapp \
        =0,2,0,0,-1,0,0 am_dien bezei blei_das der_nota dien_leer iends it_in obeze robez schi_von schw_im \
        =0,2,0,0,-1,1,-2 uers> =0,2,0,0,0,-2,-1 wolle =0,2,0,0,0,-1,-1 <blau <loka cking consu dana_gab gerat gerue \
        in_neun jahr_auf lokal press reiss rier> sgefa zwerk =0,2,0,0,0,-1,0 bbau> bis_juli das_ther ermom erpuf \
        erstr ffung hermo holzw inkt> lzwer momet nich_gefa olzwe puffu rmome rpuff rstra sind_nach therm uffun \
        uhr_eine verpu vor_drei =0,2,0,0,0,0,-1 <boxe <nota <pins <soeb <vill a_fitt at_half berbr betr_ruft boxes \
        bruec der_sozi ermis illag leut_bei mend_the oeben oxes> put_it rbrue riger say_the soebe stet> the_afte \
        the_vill vers_wenn villa writ_that =0,2,0,0,0,0,0 0_arbe <brid <saem <tagg <unhu aemtl agged arant clos_its \
        coll_say das_absc diate die_hall eine_verd eltin emtli erlin hebek idged immed in_janu kein_sozi kein_stel \
        kuen_per line_clos mmedi nach_sind nhurt notau repr_begi rmiss rtenb saemt schl_soll shif_has tagge tenba \
        terlo unhur unte_span who_did zwei_arbe =0,2,0,0,0,1,-2 <weit =0,2,0,0,1,-1,-1 alle_0 =0,2,0,0,1,0,-1 \
        hand_out =0,2,0,1,-2,0,-1 bruch =0,2,0,1,-2,1,-2 sagt> =0,2,0,1,-1,-2,0 hine> =0,2,0,1,-1,-1,-1 <warn \
        =0,2,0,1,-1,-1,0 arbe_hat =0,2,0,1,0,0,-1 emmer =0,2,0,1,1,-1,-1 <lich =0,2,0,2,-3,0,-1 eute> \
        =0,2,1,-3,1,2,-2 ahren =0,2,1,-1,-1,-1,0 abge_und =0,2,1,-1,-1,0,-1 noch_nich =0,2,1,-1,-1,1,-1 dere> \
        =0,2,1,-1,0,-1,-1 ewher =0,2,1,-1,0,0,-1 cherh =0,2,1,0,-2,-2,1 <stil =0,2,1,0,-1,-2,0 zten> \
        =0,2,1,0,0,-1,-2 <woll =0,2,1,0,0,-1,-1 kein_mehr =0,2,1,1,-1,-1,-1 aster =0,2,2,-2,-1,-1,-1 asse> \
        =0,2,2,-1,-1,0,-2 ngeru =0,2,2,-1,0,0,-2 hste> =0,2,3,-3,0,-2,0 <oder oder> =0,3,-2,-2,1,-2,1 have> \
        =0,3,-2,-2,2,-2,1 <have =0,3,-2,-2,2,1,-1 schaf =0,3,-2,0,-2,0,1 escha =0,3,-2,0,1,-2,-1 <sind sind> \
        =0,3,-2,0,4,0,-4 <uhr> =0,3,-1,-2,-1,2,-1 atten =0,3,-1,-2,0,-2,2 riegt =0,3,-1,-1,-2,2,-1 sses> \
        =0,3,-1,-1,-1,0,-1 court =0,3,-1,-1,-1,0,0 ranke =0,3,-1,-1,0,0,0 am_mitt =0,3,-1,-1,1,0,-1 umen> \
        =0,3,-1,0,-2,0,0 ieht> =0,3,-1,0,-1,-1,0 <anla =0,3,-1,0,-1,0,-1 <jaeh <line =0,3,-1,0,0,-2,-1 laeng \
        =0,3,-1,0,0,-1,-1 this_morn =0,3,-1,0,1,-1,-2 <past past> =0,3,-1,0,1,0,-1 wegen =0,3,-1,1,-2,-1,0 ller> \
        =0,3,-1,1,-1,-1,-1 weige =0,3,-1,1,-1,0,-2 anlag =0,3,-1,1,-1,1,-2 nlage =0,3,-1,1,1,-2,-1 iben> \
        =0,3,0,-2,2,-1,-1 <clos close =0,3,0,-1,-2,-2,2 spind =0,3,0,-1,-2,0,0 <tisc =0,3,0,-1,-1,-1,0 <foun found \
        =0,3,0,-1,-1,0,-1 ebroc gebro =0,3,0,-1,-1,2,-4 <stan =0,3,0,-1,0,-1,-1 <fert gaben no_one =0,3,0,-1,0,-1,0 \
        erlet rletz =0,3,0,-1,0,0,-2 <kept kept> =0,3,0,-1,0,0,-1 ernoo ftern rnoon terno =0,3,0,0,-1,-2,0 betr_und \
        =0,3,0,0,-1,0,0 ourt> =0,3,0,0,0,-1,-1 0_stel lauen =0,3,0,1,-1,-3,0 und_der =0,3,1,-2,-1,0,-2 <post \
        =0,3,1,-1,0,-2,-1 ttag> =0,3,2,-2,-2,-1,-1 <cont =0,3,2,-2,1,-2,-1 <zwan =0,4,-6,1,3,-2,-1 <im> \
        =0,4,-2,-1,-2,2,-2 uendi =0,4,-2,0,-4,2,0 leute =0,4,-2,0,-1,0,-1 angab ngabe =0,4,-1,-4,3,-4,2 einer \
        =0,4,-1,-1,0,-1,-1 nfall =0,4,-1,-1,1,-1,-2 estel stuer =0,4,-1,-1,2,-2,-1 noon> =0,4,-1,0,-1,0,-3 nters \
        =0,4,-1,0,0,-2,-2 eiben =0,4,-1,0,0,-1,-1 die_gewe =0,4,0,-1,-2,0,-2 eter> =0,4,0,-1,-1,1,-2 has_been \
        =0,4,0,0,-1,-1,-2 resse =0,4,1,-1,0,-2,-2 down> =0,5,-3,0,-3,1,0 <leut =0,5,-2,0,-1,1,-2 endig \
        =0,5,-2,1,0,-3,-1 ngest =0,5,-2,2,-1,-2,-3 <firm =0,5,-1,-2,-1,-2,0 0_leut =0,5,-1,0,-2,-2,0 tten> \
        =0,6,-2,-2,-1,-1,1 iegt> =0,6,0,-2,0,-2,-1 igung =0,7,-1,-1,-2,0,-3 <verl =0,8,-2,2,-1,-2,-6 noch> \
        =0,8,-2,3,0,-2,-6 <noch =1,-5,0,-1,2,-1,3 <wie> =1,-4,0,0,1,1,0 <call =1,-4,1,0,0,2,0 statt =1,-4,1,0,1,0,0 \
        tatt> =1,-4,4,-2,0,1,0 immt> =1,-3,-3,-3,6,-1,3 icht> =1,-3,-3,-1,0,4,1 <komm =1,-3,-2,-1,2,4,-1 in_den \
        =1,-3,-2,2,0,1,1 inen> =1,-3,-1,2,0,0,0 einen =1,-3,0,0,0,0,2 der_gewe =1,-3,1,-1,-2,0,3 nach_der \
        =1,-3,1,-1,1,2,-1 uenft =1,-3,1,1,1,-2,1 ende> =1,-3,2,0,3,2,-4 <fuen =1,-3,3,-1,-1,4,-3 runde \
        =1,-3,3,0,0,1,-2 start =1,-3,4,-1,1,0,-2 <aske =1,-2,-3,-2,-3,10,0 <chef =1,-2,-3,8,-3,0,-2 eiste \
        =1,-2,-2,-1,4,-2,1 will> =1,-2,-2,1,-1,2,2 aus_der =1,-2,-2,1,3,0,-1 <pro> =1,-2,-2,2,2,0,-1 <put> \
        =1,-2,-2,2,3,-2,-1 <zwoe woelf zwoel =1,-2,-1,-2,-2,4,2 fehle =1,-2,-1,-2,0,1,3 <sitz =1,-2,-1,-1,0,1,1 \
        ist_das =1,-2,-1,-1,1,1,0 <stim =1,-2,-1,-1,2,1,-1 quart =1,-2,-1,0,-1,1,1 zung> =1,-2,-1,0,0,2,0 same> \
        =1,-2,-1,0,0,3,-2 terin =1,-2,-1,0,1,1,0 <juni =1,-2,-1,0,3,0,0 <serv =1,-2,-1,1,-1,1,0 thing \
        =1,-2,-1,1,-1,1,1 <einm einma inmal =1,-2,0,-2,1,0,1 <poli =1,-2,0,-1,-1,1,0 gelei =1,-2,0,-1,-1,2,0 viel> \
        =1,-2,0,-1,-1,3,-1 <gena =1,-2,0,-1,0,-1,2 <lunc lunch =1,-2,0,-1,0,1,2 i_ve =1,-2,0,-1,2,-1,1 ance> \
        =1,-2,0,0,-2,0,1 <what =1,-2,0,0,-2,2,0 alles lles> =1,-2,0,0,-1,0,1 fuell =1,-2,0,0,-1,3,0 digte \
        =1,-2,0,0,0,-1,1 ekomm =1,-2,0,0,0,-1,3 von_habe =1,-2,0,0,0,1,0 <punk alled calle =1,-2,0,0,0,1,1 ahres \
        =1,-2,0,0,0,2,-1 bsrae sraet =1,-2,0,0,1,-1,-1 runte =1,-2,0,0,1,0,-2 luss> =1,-2,0,0,1,0,0 ndler \
        =1,-2,0,0,1,3,-3 habe> =1,-2,0,0,2,-2,1 rage> =1,-2,0,0,2,0,0 <adve =1,-2,0,0,4,-1,-2 paren =1,-2,0,1,0,0,1 \
        burg> =1,-2,0,1,1,-2,1 von_eine =1,-2,0,2,-1,0,0 bschl =1,-2,0,2,0,-1,-1 bezah =1,-2,0,2,1,0,-2 chlus hluss \
        =1,-2,0,3,0,-1,-1 ember =1,-2,1,-3,3,-3,3 body> =1,-2,1,-3,5,-1,0 <da> =1,-2,1,-2,1,0,0 chent \
        =1,-2,1,-1,-1,2,0 entsc ntsch =1,-2,1,-1,-1,3,0 <door =1,-2,1,-1,0,-1,1 <pick =1,-2,1,-1,0,1,0 uesse \
        =1,-2,1,-1,1,0,0 ruppe =1,-2,1,-1,2,-1,-1 nntag onnta sonnt =1,-2,1,0,-2,1,1 und_eine =1,-2,1,0,-1,0,0 rlang \
        =1,-2,1,0,-1,0,1 geben =1,-2,1,0,1,-2,1 with_the =1,-2,1,0,1,-1,0 and_are =1,-2,2,-3,1,-2,3 nicht \
        =1,-2,2,-3,2,-2,2 <nich =1,-2,2,0,-2,0,0 ence> =1,-2,2,0,-1,0,0 langt =1,-2,2,0,-1,0,1 <star \
        =1,-2,2,0,-1,2,-1 esetz =1,-2,2,0,0,-2,0 kann> =1,-2,3,-2,0,-2,1 ment> =1,-2,3,0,-1,-1,-1 bis_zum \
        =1,-2,3,0,1,-1,-2 spiel =1,-2,4,-1,1,-1,-2 ertag =1,-2,4,-1,1,0,-2 asked sked> =1,-1,-3,-1,-4,4,2 <die> \
        =1,-1,-2,-1,2,-2,2 on_my =1,-1,-2,-1,2,2,-2 <has> =1,-1,-2,-1,3,0,1 chich hicht =1,-1,-2,0,0,0,1 years \
        =1,-1,-2,0,4,-2,0 <will =1,-1,-2,1,0,1,1 ears> =1,-1,-2,1,0,2,-2 <habe =1,-1,-2,1,2,-1,0 <anfa \
        =1,-1,-1,-1,-1,1,1 eant> produ rennt =1,-1,-1,-1,-1,2,0 <schm kauft =1,-1,-1,-1,-1,2,1 <prod \
        =1,-1,-1,-1,0,-1,2 zaehl =1,-1,-1,-1,0,0,0 schmu =1,-1,-1,-1,0,0,1 endin the_fore the_new =1,-1,-1,-1,0,0,2 \
        aus_dem =1,-1,-1,-1,0,1,1 gibt_s =1,-1,-1,-1,0,2,0 <ganz <mist ffice offic =1,-1,-1,-1,1,0,0 of_0 ziehe \
        =1,-1,-1,-1,1,0,1 berst wann> =1,-1,-1,-1,1,1,-1 road> terge =1,-1,-1,-1,1,1,0 band> =1,-1,-1,-1,2,-1,1 \
        <zaeh =1,-1,-1,-1,2,0,-1 ghts> ights =1,-1,-1,-1,2,0,0 ueck> =1,-1,-1,-1,3,0,-1 aske_for =1,-1,-1,-1,4,-1,-2 \
        <gilt gilt> und_wenn =1,-1,-1,-1,4,-1,-1 <taus =1,-1,-1,0,-1,0,0 <bode nehme =1,-1,-1,0,-1,0,1 <stri atch> \
        =1,-1,-1,0,-1,0,2 omme> solle the_floo =1,-1,-1,0,-1,1,0 oors> =1,-1,-1,0,-1,2,-1 ndigt =1,-1,-1,0,-1,2,0 \
        erkt> =1,-1,-1,0,0,-1,2 bers> mbers =1,-1,-1,0,0,0,-1 <ford =1,-1,-1,0,0,0,0 izza> nstuf pizza rtagt verta \
        =1,-1,-1,0,0,0,1 alks> erhoe tles> vice> =1,-1,-1,0,0,1,-1 <audi =1,-1,-1,0,0,1,0 <clas class doors fice> \
        fuer_das hips> =1,-1,-1,0,0,2,-1 <same ist_fuer the_same =1,-1,-1,0,1,-1,0 hold> =1,-1,-1,0,1,-1,1 <gewo \
        onkel =1,-1,-1,0,1,0,-1 pted> =1,-1,-1,0,1,0,0 <kaes <midn abzug bzug> dnigh eemen greem idnig kaese midni \
        reeme ssion time_with uarte =1,-1,-1,0,1,1,-2 <urla =1,-1,-1,0,1,1,0 entfa =1,-1,-1,0,2,-1,0 deliv elive \
        es_war liver olice =1,-1,-1,0,2,0,-1 gate> =1,-1,-1,0,2,0,0 pende =1,-1,-1,0,4,-2,-2 arent \
        =1,-1,-1,0,8,-4,-4 zeit> =1,-1,-1,1,-2,1,1 enen> =1,-1,-1,1,-1,0,0 uctio =1,-1,-1,1,-1,1,-1 ab_und ining \
        =1,-1,-1,1,0,-2,2 rksch =1,-1,-1,1,0,-1,0 habe_die =1,-1,-1,1,0,0,-1 eisun isung weisu =1,-1,-1,1,0,0,0 \
        <meta mande metal und_kein vori_jahr =1,-1,-1,1,1,-3,2 <geho =1,-1,-1,1,1,-1,-1 sung> =1,-1,-1,1,1,-1,0 \
        um_zehn =1,-1,-1,1,1,-1,1 im_vert =1,-1,-1,1,2,-1,0 does> =1,-1,-1,2,-1,1,-1 afte_the =1,-1,-1,2,0,-1,0 \
        <teac teach =1,-1,-1,2,0,0,-1 iges> =1,-1,-1,2,1,-2,0 rest> =1,-1,-1,2,1,-1,-1 naten =1,-1,-1,3,-1,-1,-2 \
        two_year =1,-1,0,-2,0,0,2 erde> =1,-1,0,-2,1,1,-1 dern> =1,-1,0,-1,-1,-1,2 and_some ich_mit \
        =1,-1,0,-1,-1,-1,3 <lach =1,-1,0,-1,-1,0,0 <abov above bove> ount> =1,-1,0,-1,-1,0,1 abou_the chuhe come_to \
        earn> eser> =1,-1,0,-1,-1,0,2 cheer =1,-1,0,-1,-1,0,3 ergeb =1,-1,0,-1,-1,1,0 <mill <tief erneh milli rnehm \
        =1,-1,0,-1,-1,1,1 elf_jahr =1,-1,0,-1,-1,2,0 <offi <zuru orsta uruec zurue =1,-1,0,-1,-1,3,-1 wenn_der \
        =1,-1,0,-1,0,-1,1 <mine alle_auch auslo mine> usloe waite =1,-1,0,-1,0,-1,2 floor loor> rsteh \
        =1,-1,0,-1,0,0,0 appen call_it ertel gelau iehen lappe neers =1,-1,0,-1,0,0,1 hmeri iatio nur_eine sloes \
        udio> =1,-1,0,-1,0,1,-1 ires> =1,-1,0,-1,0,1,0 <muse alked eford eife> ewohn lked> the_last \
        =1,-1,0,-1,0,2,-1 die_fili istak mista =1,-1,0,-1,1,0,-1 korb> to_0 =1,-1,0,-1,1,0,0 ched> elauf heili \
        seit_febr =1,-1,0,-1,1,0,1 fang_im ich_fang =1,-1,0,-1,1,1,-1 <haeu rauen =1,-1,0,-1,1,1,0 enrau nraum \
        =1,-1,0,-1,2,-2,0 eting =1,-1,0,-1,2,-1,0 eetin meeti pread sprea =1,-1,0,-1,2,0,-1 malt> ohnt> \
        =1,-1,0,0,-2,0,2 pass> =1,-1,0,0,-2,1,2 <or> =1,-1,0,0,-1,-2,3 lache =1,-1,0,0,-1,-1,1 seit_zwei \
        =1,-1,0,0,-1,-1,2 <kaff affee kaffe =1,-1,0,0,-1,0,0 <fuel aeser are_paid are_stan die_tief ich_uebe ionen \
        rspru seit_heut steh_die =1,-1,0,0,-1,0,1 <bell <sons <spas der_koll erren gebac in_my onst> sonst spass \
        worth =1,-1,0,0,-1,0,2 iest> roke> =1,-1,0,0,-1,1,-1 <vorz a_coll rhaus rrive =1,-1,0,0,-1,1,0 <rath \
        auch_scho audio boden die_poli five_year fuen_uhr geloe hier_nich iesel illio im_febr lione llion oesch \
        schil seit_fuen uelle =1,-1,0,0,-1,2,-1 <gar> genau =1,-1,0,0,-1,2,0 <nann =1,-1,0,0,-1,3,-1 gar_nich \
        =1,-1,0,0,0,-1,-1 hiede =1,-1,0,0,0,-1,0 <whee aufs> backe break chefe ist_aus stei_die wheel \
        =1,-1,0,0,0,-1,1 <deut <fris <jema <maen <memb <onke <spot ares> habe_am ilden jeman maenn membe onne> toff> \
        und_woll urgen =1,-1,0,0,0,-1,2 <base bsaus ebsau =1,-1,0,0,0,0,-1 <aski <beis <bisl <medi <welc askin behal \
        bisla elche habe_das htsge oegen sking slang stete welch =1,-1,0,0,0,0,0 0_rein <acce <adjo <dess <dog> \
        <eini <flae <flee <glue <gmbh <komp <simp <slow <tore <tun> a_flee aerkt aiter alzah ante> at_star begle \
        bei_abge biet_0 birn> busse dann_habe das_unte den_meis der_wohn derle die_eing die_gedu die_komp die_tore \
        dizin dornb due_at ebot> edizi eece> eglei eikpo ein_ende ein_stre eine_ausf eitsn elev_and elevi ellwe \
        ende_ist engi_at entar eplat erdra erket etage etrag euro_extr fest_die ffnen fgeha firm_ist fleec fnen> \
        for_0 frei_gepl gefun gesc_wurd gesp_das gest_auf gewoh glied gmbh> gskra gster heate herr_im herre hiffe \
        hirte htzus iffe> ikpos im_depo imply in_sich irtee itgli itsni ivver koel_und kont_ist konte kpost ktivv \
        leece levis llige llwer lock_the loyer lzahl malza mediz mit_zwei mitgl mmers mply> nach_sich name_in nbirn \
        neue_verh ngskr nmalz nzigs onten ornbi proz_und reikp rkett rnbir say_noth sehte seit_ein sgela simpl \
        sitz_fest sitz_seit snied so_im sterm swech talk_brok tele_is telev tglie tips_are tivve tsnie tzusc ueric \
        usgel usse> verk_ein vvert wage_no wass_eine wie_gewo wie_sie wiese wohn_ein zigst zu_nehm zueri zuru_die \
        =1,-1,0,0,0,0,1 <deal <erhe <gepl <heru <salz abst_die agung alzbu clos_door entne erheb frisc gepla go_on \
        hebun hreat iklei ired> lekti llekt lzbur ntner offi_says ohle> ollek ragun rentn rhebu rike> salzb sich_das \
        strik threa trike ulanz us_from zburg =1,-1,0,0,0,1,-1 <anna <gene ains> auch_wenn die_sonn eberg einz_die \
        verb_wird was_unte wenn_man =1,-1,0,0,0,1,0 0_driv <anim <disk <plas afte_0 anima annah arge> berge chef_hat \
        corri der_in der_juni die_roll druec ebzig egnet eloes enann enfal eselb fuen_minu gener gkeit gsten idor> \
        iebzi igkei igste imate kein_muss loesc muss_sich nied_seit nimat nnahm odukt ommel orrid ortun osses ourne \
        regne rich> ridor roduk romme rrido stant sverb taine tands tatte the_quar ther_has tromm von_und werk_hat \
        wner> zum_jahr =1,-1,0,0,0,1,1 adver dvert =1,-1,0,0,0,2,-2 <ansc ansch =1,-1,0,0,0,2,-1 work_for \
        =1,-1,0,0,1,-1,-1 zwei_tage =1,-1,0,0,1,-1,0 <ago> <flas <ring bleis eisti glau_ich ich_selb istif mmiss \
        ommis oned> orth> s_bei year_ago =1,-1,0,0,1,-1,1 coun_at =1,-1,0,0,1,0,-1 <bett <warm accep ccept die_sieb \
        ently erstu fangs fraue glaub gleit ntly> oecht ounts rteen ruht> the_nort unte_0 unts> warme \
        =1,-1,0,0,1,0,0 0_sais <begu <glau ab_morg abou_0 begun call_off der_kaes die_uebe dler> egun> gluec \
        komm_bis ntfae oese> ohne_ruec seit_auf senra slee_in sumed tfael um_zwoe umed> verba verdr zu_weih \
        =1,-1,0,0,1,1,-1 zett_am =1,-1,0,0,2,0,-2 ssed> =1,-1,0,0,2,0,-1 nobo_has =1,-1,0,0,3,0,-4 <whic hich> which \
        =1,-1,0,1,-1,-1,0 chnen =1,-1,0,1,-1,0,-1 <engi cket> commi engin fair> ginee ineer ngine =1,-1,0,1,-1,0,0 \
        <innu <supe chiff innun schif super =1,-1,0,1,-1,0,1 nches =1,-1,0,1,-1,1,-1 <comm =1,-1,0,1,-1,1,0 ateur \
        =1,-1,0,1,0,-2,1 <stat =1,-1,0,1,0,-1,-1 betr_die =1,-1,0,1,0,-1,0 <kame elass fang> gelas gezah nine_mont \
        rived uebe_eine =1,-1,0,1,0,-1,1 deuts eutsc =1,-1,0,1,0,0,-1 flich islan pflic =1,-1,0,1,0,0,0 <antw <gedu \
        <good <moto cover duld> durc_die eduld efert eine_uebe ende_mit gedul gese_und good> itget motor oehe> scape \
        tgete the_cate thir_year =1,-1,0,1,0,0,1 steh_vor =1,-1,0,1,0,1,-2 <noth nothi othin =1,-1,0,1,1,-1,-1 call> \
        =1,-1,0,1,1,-1,0 der_erst =1,-1,0,1,1,0,-1 arter =1,-1,0,2,-1,-1,0 <mark =1,-1,0,2,-1,-1,1 <link \
        =1,-1,0,2,0,0,-1 narbe time_and =1,-1,0,2,1,-2,-2 hnen> =1,-1,0,2,1,-1,-2 rter> =1,-1,0,3,-2,1,-2 und_hat \
        =1,-1,0,3,-1,0,-2 rsten =1,-1,0,3,0,-2,0 for_a =1,-1,0,4,-2,0,-2 <gese =1,-1,1,-2,0,1,0 itte> \
        =1,-1,1,-2,3,-2,-1 gleic =1,-1,1,-1,-2,0,2 name> =1,-1,1,-1,-1,-1,1 <ques uesti =1,-1,1,-1,-1,0,0 <gefu \
        <spae spaet =1,-1,1,-1,-1,0,1 amera eiert estio kamer =1,-1,1,-1,0,0,-1 <said <too> enfte said> stufe \
        =1,-1,1,-1,0,0,0 atis> efueh gefue im_herb ratis =1,-1,1,-1,0,0,1 stion =1,-1,1,-1,0,1,-1 andet anspo gefor \
        nspor =1,-1,1,-1,1,-1,-1 henti =1,-1,1,-1,1,0,-1 aning eanin ntisc tift> =1,-1,1,-1,2,-1,-2 mein_kind \
        =1,-1,1,0,-2,0,1 gens> =1,-1,1,0,-1,-1,1 <erge efel> =1,-1,1,0,-1,0,-1 aufst fsteh igens ufste \
        =1,-1,1,0,-1,0,0 ahrtk dete> has_not hrtko ille> rtkos tkost =1,-1,1,0,-1,1,-1 <stuf =1,-1,1,0,0,-1,0 <herd \
        <okto iters ktobe mehr_und nstel oktob raft> steig tiefe tual> =1,-1,1,0,0,0,-1 <depo <stei cross ecord \
        erkun frau_und ierta recor =1,-1,1,0,0,0,0 <dati <grap <laun <seam beer> by_post die_drei eamen eine_erst \
        eingr ergue ermar kets> kompl lled> mona_nich mplet omple on_wedn rande rguet rmark rote_kreu seame talki \
        the_name this_even thre_supe trand und_rief ungel uperm vergu verl_bis walk> warn_in =1,-1,1,0,0,1,-1 erras \
        =1,-1,1,0,1,-1,0 <dahe aheim dahei iefel mit_blei stief =1,-1,1,1,-2,1,-1 <read =1,-1,1,1,-1,-2,1 schli \
        =1,-1,1,1,-1,-1,-1 as_a =1,-1,1,1,-1,-1,0 day_one =1,-1,1,1,-1,0,-1 <sat> =1,-1,1,1,-1,0,0 eisen \
        =1,-1,1,1,0,-1,0 ress> =1,-1,1,1,0,0,0 <buss =1,-1,2,-1,-1,-1,1 lden> quest =1,-1,2,-1,-1,0,0 ithin thin> \
        withi =1,-1,2,-1,-1,1,-2 onder =1,-1,2,-1,-1,1,0 ntern =1,-1,2,-1,0,-1,-1 ringe =1,-1,2,-1,0,0,-2 rung> \
        =1,-1,2,-1,0,0,0 der_vert eten> hould shoul =1,-1,2,-1,1,-1,-1 <glei =1,-1,2,-1,1,0,-2 <reco \
        =1,-1,2,0,-1,-1,-1 fift_eigh =1,-1,2,0,-1,-1,0 angt> =1,-1,2,0,-1,0,-1 ligen scho_da =1,-1,2,0,0,-1,0 \
        and_had =1,-1,2,0,0,0,-2 <ask> =1,-1,2,0,1,0,-2 <tele =1,-1,3,-2,0,-1,0 <folg =1,-1,3,-2,1,-1,-1 ight> \
        =1,-1,3,-1,-2,-1,1 ters> =1,-1,3,-1,-1,-1,-1 bis_mitt =1,-1,3,0,-1,-2,-1 <kann =1,-1,3,0,-1,0,-1 elade \
        =1,0,-5,5,-2,0,0 <jahr =1,0,-3,0,0,2,-1 <das> =1,0,-3,2,-3,0,3 <jede =1,0,-2,-2,-1,2,1 chaef haeft \
        =1,0,-2,-1,-1,3,1 schae =1,0,-2,-1,1,1,-1 what_the =1,0,-2,-1,2,0,-1 um_sech =1,0,-2,0,0,2,-2 tzte> \
        =1,0,-2,0,2,-1,-1 <arbe =1,0,-2,1,3,-2,-1 wisch =1,0,-1,-3,0,0,2 <say> =1,0,-1,-2,2,-1,1 ieder \
        =1,0,-1,-2,3,0,0 <over =1,0,-1,-1,-2,2,1 <hint hinte =1,0,-1,-1,-1,-1,2 <cant antee cante hier> nteen \
        =1,0,-1,-1,-1,-1,4 <hier =1,0,-1,-1,-1,0,1 ttles =1,0,-1,-1,-1,0,2 <swee sweep =1,0,-1,-1,-1,1,0 auft> \
        =1,0,-1,-1,-1,2,0 <ansp =1,0,-1,-1,-1,2,1 <lads lads> =1,0,-1,-1,-1,3,-1 rive> =1,0,-1,-1,0,-1,0 <bake \
        =1,0,-1,-1,0,-1,1 rinke =1,0,-1,-1,0,0,0 <faus faust ottle =1,0,-1,-1,0,0,1 die_pers =1,0,-1,-1,0,0,2 meant \
        =1,0,-1,-1,0,1,0 <admi <boy> <entf how_to =1,0,-1,-1,0,1,1 <bott bottl enche =1,0,-1,-1,0,2,-1 legin llegi \
        =1,0,-1,-1,1,-2,2 <bank =1,0,-1,-1,1,-1,1 <crew =1,0,-1,-1,1,0,-1 kend> man_sich =1,0,-1,-1,1,0,0 ilome \
        =1,0,-1,-1,1,1,-2 stem> =1,0,-1,-1,1,1,-1 at_five scher =1,0,-1,-1,2,-1,0 die_rund =1,0,-1,-1,2,0,-1 <holi \
        day_week holid liday =1,0,-1,0,-1,-1,0 tsend =1,0,-1,0,-1,-1,1 the_rest =1,0,-1,0,-1,-1,2 ich_drei \
        =1,0,-1,0,-1,0,0 <zieh andin aust> delt> elled hanno kund_ange rathe rzen> the_bit =1,0,-1,0,-1,0,1 baend \
        is_the =1,0,-1,0,-1,1,-1 <dopp doppe oppel pelt> ratio =1,0,-1,0,-1,1,0 is_miss =1,0,-1,0,-1,1,1 <gab> \
        =1,0,-1,0,-1,2,-1 moder odern =1,0,-1,0,0,-2,2 erksc sitze =1,0,-1,0,0,-1,-1 baust =1,0,-1,0,0,-1,0 at_noon \
        die_kaff efang gefan mung> umzug =1,0,-1,0,0,-1,1 <canc ancel beral cance es_im kscha mit_den ncell ties> \
        =1,0,-1,0,0,-1,2 gend> =1,0,-1,0,0,0,-1 <drue ndelt =1,0,-1,0,0,0,0 <dahi <harv <reic adde_two aendi ahin> \
        arves beleg berza bis_dahi dahin das_sei die_als eberz ein_ausf enbar eraet etiti euro_brut fenba ffenb \
        for_as frank fuer_werb funge ganz> grun_ist hand_i harve ienen in_one instu inte_and ished it_mean laut_app \
        mean_that mpeti my_husb my_slip nbar> offe_ein one_go petit rath_than retar riat> rill> rvest s_what stufu \
        taria terei to_it tufun uebe_nach ufung =1,0,-1,0,0,0,1 <shee a_note am_anfa besc_von chwar late> of_a \
        she_has slowe =1,0,-1,0,0,0,2 the_lift =1,0,-1,0,0,1,-2 <go> =1,0,-1,0,0,1,-1 <trup gelte poste to_know \
        ve_had want_to =1,0,-1,0,0,1,0 airs> dem_klo haend mich_die mir_hat or_a sagt_das said_that stair tairs \
        =1,0,-1,0,0,2,-2 <halt =1,0,-1,0,1,-2,1 bei_im =1,0,-1,0,1,-1,-1 <gate rschi =1,0,-1,0,1,-1,0 <nor> <nove \
        lunge novem ovemb sixt_hour vembe =1,0,-1,0,1,0,-1 <maer als_er ferie =1,0,-1,0,1,0,0 <husb husba kam_im \
        on_call sband scho_und sick_leav tenpr usban =1,0,-1,0,1,1,0 <sick sick> =1,0,-1,0,1,2,-2 <raus \
        =1,0,-1,1,-1,-2,2 <sage =1,0,-1,1,-1,-1,-1 in_0 =1,0,-1,1,-1,0,-1 egebe gegeb =1,0,-1,1,-1,0,0 and_aske \
        erspr nach_dien stel_eine =1,0,-1,1,-1,1,-1 ainin haut> =1,0,-1,1,-1,1,0 it_were =1,0,-1,1,0,-1,-1 <till \
        pielt roben =1,0,-1,1,0,-1,0 <gran issen reis> =1,0,-1,1,0,-1,1 i_join oined =1,0,-1,1,0,0,-1 <spen beitg \
        eitge eucht find_im lern_man leuch show_a uebe_in =1,0,-1,1,0,0,0 <koel bindu etall fehl_die koeln ktiku \
        lease oeln> reen> sjahr tall> tikum two_hund =1,0,-1,1,0,1,-1 unte_im =1,0,-1,1,1,-2,0 drei_jahr \
        =1,0,-1,1,1,0,-1 <eh> =1,0,-1,1,3,-2,-1 oelf> =1,0,-1,2,-1,-2,1 <fort =1,0,-1,2,-1,-1,-1 bei_den \
        =1,0,-1,2,-1,-1,1 ist_auf =1,0,-1,2,-1,0,-1 die_hand ruar> what_i =1,0,-1,2,0,-1,-1 und_0 =1,0,-1,2,0,0,-2 \
        <bloc =1,0,0,-2,0,-1,1 achte =1,0,0,-2,2,1,-1 <gros gross =1,0,0,-1,-2,0,1 huhe> =1,0,0,-1,-1,-1,0 dded> \
        egal> =1,0,0,-1,-1,-1,1 lady> =1,0,0,-1,-1,-1,2 <reih =1,0,0,-1,-1,0,-1 rstae =1,0,0,-1,-1,0,0 <brem aufze \
        ckwir disco eckwi ezoge fzeit gezog irken kwirk laufz nterh rkend ueckw ufzei wirke =1,0,0,-1,-1,0,1 <ausl \
        <face ehmer ingen museu seum> useum week_for =1,0,0,-1,-1,1,-1 das_mit diese =1,0,0,-1,-1,1,0 <regn anged \
        arueb darue halts sie_mir =1,0,0,-1,-1,2,-1 <oben ague> enau> sie_in =1,0,0,-1,0,-2,2 ehlt> =1,0,0,-1,0,-1,0 \
        der_drit =1,0,0,-1,0,-1,1 0_i <wiss achba and_call loese reihe uppen war_ein =1,0,0,-1,0,-1,2 illig \
        =1,0,0,-1,0,0,-1 <ball besc_der ekauf into_a nate> npaid onnel ransp unpai =1,0,0,-1,0,0,0 <arme aerun an_0 \
        anfah arifa arme> bgezo blic> chuer den_die der_verw deut_und die_lauf efreu eihe> ein_fuen empfe erze> \
        ethin etrae fabsc ftel> fuer_gros gefre gendw ifabs ixtee jahr_an koeni laeru laner legun lehr_im lieg_die \
        mal_das mers> methi nerin nftel oenig ometh pent> plane proz_ab regal rifab rkart rzimm sixte somet spent \
        thin_i tztes ublic uebe_dem und_ohne vert> vom_erst xteen ztes> =1,0,0,-1,0,0,1 <towe kilom lomet \
        =1,0,0,-1,0,1,-1 <dies <obst <unpa auf_die hitze ich_dach lehr_vom nterg oben> tzig> =1,0,0,-1,0,1,0 <endl \
        <spue corre nderb orrec rrect terne =1,0,0,-1,1,-1,-1 <baus =1,0,0,-1,1,-1,0 dien_steh nur_der wisse \
        =1,0,0,-1,1,0,-1 emalt iving rivin rkpla =1,0,0,-1,1,0,0 <arra <ne> arran atchi erhau herge hnte> obby> \
        rrang steh_ein stun_auf und_weis =1,0,0,-1,1,1,0 rings =1,0,0,-1,2,-1,0 arung barun nbaru =1,0,0,-1,2,0,-1 \
        ison> =1,0,0,0,-2,0,1 und_nich =1,0,0,0,-1,-1,0 <car> etwa> ider> tage_nach =1,0,0,0,-1,-1,1 <hims <prai \
        das_erge ebnis gebni gestr himse imsel inke> ist_eine it_up mendi mself oyer> prais rgebn sich_am tsch> \
        von_alle wohnu =1,0,0,0,-1,-1,2 ein_stue hat_krie =1,0,0,0,-1,0,-1 <yard ands> ange_auss der_fuer drei_uhr \
        endun hters ilige in_vier laech serei waren yard> =1,0,0,0,-1,0,0 0_woch <akku <bevo <carg <disc <geda <kabe \
        <koep <kris <oven <sir> <subs <wass <wisc abge_habe akery akku> akkus als_ande an_offe are_not arryi as_if \
        asser at_in baus_ist begi_um bevor bsidi bucke buses cargo chwun der_kris der_roll derza destl die_klas \
        die_sond die_tari eigh_and erdi> ereie erhof estlo etwa_0 evor> for_carr for_rate fran_die glas> gnete \
        have_an hint_vers howed hwund iece> im_deze indee infac it_come jahr_noch just_want kabel kery> kkus> koepf \
        krise last_thre look_for mein_alte nach_abzu name_and ndeed nderz nfach nich_stat nich_uebe nigh_crew ossib \
        ovens pays_its possi pro_stun rate_my reak> rhof> roll_im rryin schwu sende senfa sible sich_uebe stape \
        stay_for steh_bei stens stloh subsi tapel terho tersp tlohn tstun ubsid uckel uege> uhr_sitz und_vom up_it \
        uppli velo> vens> vere_ist ware_das wasse wenn_kein wie_geha zahl_pro zahl_und zur_frue =1,0,0,0,-1,0,1 \
        <curr affe> diene ektiv erkom gedac grues heers igent istra jede_mona liest packs rkomm ruess strat was_fuer \
        what_it =1,0,0,0,-1,0,2 rchie =1,0,0,0,-1,1,-2 <wall =1,0,0,0,-1,1,-1 <arri <nahm arriv die_stim journ laste \
        off_a orber over_a ppelt tzter wall> year_at zter> =1,0,0,0,-1,1,0 <daru als_im back_of den_name ein_haus \
        es_gar haus_mit im_hint jetz_eine letz_woch oups> reer> roups star_of =1,0,0,0,-1,2,-2 geset \
        =1,0,0,0,-1,2,-1 <glas weis_wer =1,0,0,0,-1,2,0 gelt_als =1,0,0,0,0,-2,1 nachb =1,0,0,0,0,-2,2 in_eine \
        =1,0,0,0,0,-1,-1 <leip bei_ist eipzi inigu ipzig leipz pzig> =1,0,0,0,0,-1,0 0_was <anko <foeh <gaes <gebe \
        <guer <kaum <muen ausha bald> beant bin_die blei_dami chlei das_syst der_zusa die_kred die_sais die_verh \
        ebenb erues erwie event evisi five_o flaec foehn gaest gebun guert haus_in hleif hrend ickin in_kein ist_da \
        it_to itaet kaum> kette lagsh lcher mitt_in nbei> neath nie_gese niere ohne_dass osse> picki reis_und rekt> \
        riere rtel> rwies seit_okto shang soll_wir sonn_fuer teigt uhr_die uhr_ist undge ushan venty vert_wurd \
        was_im won_t zahl_auf =1,0,0,0,0,-1,1 <brau anal> beka_er bgest die_prov egoti gest> gotia negot nzern otiat \
        rall> s_fuer war_es west> =1,0,0,0,0,0,-1 0_brut 0_haeu <bela <bema <ehre <kabi <stut abine aint> akko_fuer \
        anchi auf_ein belad bemal denze die_stie drivi enkt> enzet gele_und glei_betr haffe have_work holz> im_schn \
        in_apri inigt jahr_lang kabin kann_man komms man_halt mein_schw milch mmst> monis ndenz nige> ockie ommst \
        rints roun_the schir sfahr share so_dass take_my the_clea the_site timet ttle> ufer> urist usfah want> \
        wird_beza =1,0,0,0,0,0,0 0_als 0_an 0_der 0_fahr 0_for 0_oder 0_staf 0_vote <abbe <almo <ankl <aufw <augs \
        <ause <bar> <barg <batc <bauz <baye <bego <bena <bewa <bill <blic <bohn <breg <buck <bull <calm <catc <chap \
        <chea <coin <crim <devi <divi <divo <dril <dusk <edge <eg> <equa <ersp <esca <esta <expo <fade <fee> <fern \
        <fit> <flag <fres <froz <fues <fune <gage <gala <gebo <gefi <gepo <graz <guid <hage <hail <hemd <hins <hire \
        <hohe <hull <idle <ione <irge <ital <keys <kino <klam <knif <korb <korr <krae <kred <lapp <lime <lobb <low> \
        <maed <marg <menu <mirr <mold <mutu <neit <neph <net> <nots <nu> <oran <papp <pari <penc <pett <pizz <powe \
        <prok <rad> <resp <rote <rueb <rum> <rush <sani <secr <shru <sums <surp <taet <terr <tipp <uebl <uebu <umsa \
        <univ <unpr <urge <vero <vore <vouc <weh> <werb <wett <wild <worr <yet> <zula a_batc a_boy a_brok a_chan \
        a_disc a_dog a_meet a_moth a_muse a_payr a_poli a_tin ab_das abelt abge_das abge_hat abge_ware abge_wird \
        abgel abgew abgez ablis absti achan achre ackun ackwe adder admi_it admir aedch aeden aegen aelli aetin \
        aeusl afte_two agelt ageri ago_and agshi ahlla ahrra aires aise> aked> alari alers alker allo> allot \
        als_betr altsb am_frue am_mark amon_them an_oppo ances and_adde and_at and_ever and_now and_went and_with \
        andby ange_0 anla_von anpas anspa anzu_wer anzuw apel> apes> appe> apri_0 are_a are_affe are_alre are_free \
        are_stil are_talk arett arife arish arkt> armes arnis aski_for astwa at_bran at_thir atser ature auch_auf \
        auch_und auf_alle auf_uns auffa aufwa auge_der augsb augu_0 aus_0 ausei ausfa ausg_der ausg_und axis> aymen \
        baker ballo bank_holi bankv barre basis batch bayer beate been_set been_sitt befo_it begon begu_to bei_frag \
        bei_kein beim_selb benfa berae beru_auf beruh berwi besit betra bett> beweg bgela bgesa bgewe bill_in billi \
        bin_fuer bish_nur bisl_nich blei_bei blei_bis blick bohne brege breme brok_down bronn brot_who bshof bstim \
        buch_bei but_the calm> catch ceive cent_more cente chap> chef_von chhae chise chtss chtst chuh> ciati ckets \
        ckgez ckung code_for compe cons_is conta conti coun_in creta crime cros_the curre d_be dach_die dami_es \
        das_auge das_bett das_eine das_ich das_kons das_kont das_mach das_scho das_somm das_teil das_trin das_vier \
        das_wart date_has davo_weil dawn_and day_a dchen deale deli_to dem_es dem_mini dem_nach dem_satz den_cent \
        den_glei den_hand den_kein den_kont den_lohn den_man den_nach der_ambu der_aus der_brei der_grun der_kass \
        der_mark der_prok der_ramp der_sani der_stun der_zusc derba dersc deten devic deze_ein diato die_anna \
        die_arme die_befr die_bril die_den die_fass die_gaes die_gege die_habe die_kohl die_konz die_laut die_maen \
        die_minu die_rent die_steh die_trai die_um die_von die_wage diesm dire_the disc_code disku divis divor dkass \
        dmini dmire donn_auf down_some down_with drei_euro drei_gesp drei_lage drew> drill drit_jahr drit_mal drueb \
        dsaec du_die dukt> dumm_frag durc_nach durc_unte durf_wir dusk> ealer ealis eantr earer earn_at eaten eath> \
        ebsho eceiv ecret ects> edche ederl ederz edge> efilm egig> egonn egten ehrbe ehtea ehten ehung eiber eides \
        eilbr eimli ein_fahr ein_fest ein_kilo eine_erkl eine_sche eine_sonn eine_stap eini_sich einm_und eiseb \
        eisel eive> eived eizei ektur eldsa elege eleph eleuc elf_cent ellig emen> empf_es empl_and enamt enarb \
        encen ende_am ende_stan ened> eneig enems engi_0 engte enkar enmon enpre enred ensa> entwu enwag epack epay> \
        epfe> ephew ephon equal er_sich er_woll eral> erami erist erium ermil ernd> ernse errec ersc_weil erst_die \
        es_dafu es_fuer es_jede es_meld es_regn es_reic es_zum esel> esere esitz esmal espie estab esume eswec etari \
        etin> eund> euro_a euro_ausg euro_drau euro_for euro_nett euzer evice ewegu expos fach_0 facha fahr_habe \
        fahr_nach fahrr fail> faire fals_und ferns fert> ffael ffin> ficer figu_cove filmt fire> fire_esca firms \
        flask flugh fold_into fort_two foun_and four_empl frag_fuer fran_pro franc free_and freil fresh frie_ein \
        frier from_four from_six froze frue_am frue_und fuen_stoc fuer_nach fuer_nich fuer_offe fuer_zwei fuess \
        funer gage> gala> ganz_gros garet gate_in gefu_die geha_und geho_wir geka_und gelds gelie gelsc gelt_die \
        geme_mit gena_so gent> genz> geris gesc_droh gesc_in gesc_nich gese_die gesp_ange gespi gest_im ghafe \
        gies_am glei_noch gnatu go_to goes_at gonne grad_und grant graz> grey> gros_kino gsbur gship gskoe guide \
        gutsc habe_um had_its had_prac had_rece hagel half_in hand_scho hares hart_schu has_yet hat_fuer hat_noch \
        hatt_zule haus_der have_aske have_begu have_paid hbark hdrew heel> heilb heiml hemd> henar henzu herch herde \
        heut_noch hhaen hheld hiene hieve hirme hise> hllau hnabr hnste hoehu hoenr hohen hour_befo hour_i hour_on \
        hrena hrerh hrese hresw hrrad hteam htsst hull> hwein iber> icer> ich_fuer ich_ihn ich_inzw ich_kam ich_koen \
        ich_mein ich_nenn ich_sie ich_trin ideri idle> idle_from iebsh iede> iene> ierhu ieser iesma igare igges \
        ignat ihn_noch ihr_das ihre_kind ilbro illen im_apri im_aush im_leer im_paus im_schi im_uebe imlic in_augs \
        in_brem in_card in_heil in_leip in_lila in_line infur ingha inisc inkae inkin innig intin inzw_selb ionel \
        irest irms> irror is_lock isel> issch ist_eing ist_gesp ist_scho ist_vom it_back it_woul itali ithhe ittig \
        itude iveau ivisi ivorc jahr_dies jahr_von jede_der jede_jahr jede_nach jetz_die jetz_hat juli_0 juni_die \
        kame_0 kanal kein_ange kein_durc kept_the keys> kino> klamm klei_der knife komm_du komm_im komm_nach \
        komm_zur konsu konz_hatt kord> kredi krie_du krone kture kugel kuris kverb ladde laede lage_am lage_von \
        lang_ich larie last_nigh last_steh last_tues lastw laues lauf_in laut_gesu laut_vert lbron lded> lders \
        leas_0 leav_thei lecti leid_nur lepho lese> leut_in lgen> lhaus lick> licke lickt lies_den lige> likon \
        lila_und llaed lllae llot> lltar llten lmets load_at lobby lohna lorr_are lorri lster ltari ltrom lugha \
        maedc maerk mai_0 mains mal_in man_0 man_die man_komm mann_am marge marti maten may_and medi_s mehl> \
        mehl_und mehr_ange mehr_bei mein_nich men_on menha mensa menu> meste mets> mier> mind_aber mired mirro missa \
        mists mit_auss mit_fris mitbe mitt_zwis mmenh monie more_from morg_die move_sinc movem mpfeh mpone mpted \
        msatz muenc munit muss_man mutua mutzz my_dog my_last nach_auf nach_beko nach_besc nach_fuer nach_ihr \
        nach_mitt nach_muen nach_regi nach_seit nach_von name_fals name_verd namt> nase> ncel> ncent nchis ndby> \
        ndels neith nems> nenn_es nensc nephe neral neu_gest ngeli ngsko ngspl ngten nich_an nich_durc nich_ersc \
        nich_gefu nich_weit nife> nigen nigh_the niste nistr nivea nix_aber nkaeu nkart nkle> nkver nmont nnens \
        nobo_at noch_auf noch_die noch_er noch_heut noch_kein nor_the not_for not_incl notst npass nprei nprom nrede \
        nseht nsinn nspar nspit nspra nsula nsum> nwage nzuwe ob_das oder_0 oder_erst oder_in oehn> oehun oenre \
        oepfe of_an of_s offe_0 ohene ohnab ohne_heiz oins> okuri old_man olded olge> olgen ollla ollt> olste omers \
        ompet ompon ompte on_one onded one_has onel> oning onsum ontai ontin oods> ooker oranm orene ornie osszu \
        ostpo ostst otorw otstr ouche oughl ounde ourly out_on ovid> oyers packu paid_in pappe paris past_the pausc \
        pects per_zett perfo perru pfehl phew> plan_the plett poli_are polst poned postp pott> power prac_in preng \
        pro_nach proku propo proz_gebo proz_um pruch publ_the pull> put_in putze qual> quar_afte raeti ramp_und \
        rant> rate_went rbere rberg rbste reac_of reac_the reade rece_in recei reide rektu remen renam rent_im \
        rent_in repay reren rerha resh> resum reswe retu_to reuze rften rgent rhoeh rhund riegs rinti rish> risto \
        ritti rkant rket> rkten rlegu rmany rmilc rnis> rnseh rnspi rokur roll_unte rolll rone> ronn> ropos rossz \
        roun_in roun_on rrass rrech rrivi rror> rrung rspar rtenc rtins ruec_kam runs_unti rush> s_0 s_miss saeck \
        sagt_mir said_it sala_band satz_noch sausg sche_die sches schl_aus schl_eine schl_ist schn_auf scho_and \
        scho_grou sech_in sech_tage secre secto sei_ja seide sein_bank seina seit_acht seit_neun sell_at send_eine \
        sendu serst serv_afte sgabe sgeld sgeza ships show_on show_the sich_beid sich_bis sich_den sich_mit sich_um \
        side_acce sie_brau sinc_dawn sinc_six sind_alle sind_als sind_auch sind_nich site_on sitz_und six_and skrae \
        smal> so_he soga_mein sond_durc sonn_an sons_nix spae_will spare sperl spie_in spra_von spren spruc sszue \
        stabl stan_on stan_so stanc star_up star_with steh_aber steh_eine steh_mit stere stil_have stlos storn stpon \
        stre_of stren strom stud_bei stun_0 stun_den stun_im stun_mehr stun_nach stutt stutz sulat sums> szueg tabli \
        tage_schl take_the tamin tance tanks teac_the telep tell_me teriu terko term_on terra terzu tgart that_i \
        thdre the_chri the_coll the_conc the_deal the_driv the_fair the_fift the_figu the_fire the_fran the_gara \
        the_grap the_kitc the_lobb the_lorr the_mone the_mont the_moto the_oran the_pari the_rate the_sect the_stat \
        the_stre the_stri the_syst the_time the_vend the_wate the_yard thei_lunc them_a them_the they_came thhel \
        thre_firm thro_it tiato tierm tigke time_at time_they tinge tippe titud tleis to_my to_thre toni_s torni \
        torwa tpone trati treng trin_ich trunk tschl tsers tstro ttabe tteln ttgar tude> tun_wir turen turn_into \
        tuttg twurf tzzul ublis uebe_im uebe_mona uebe_tari uebe_von uebe_werd uebli ueckn uegig uehlt uench uernd \
        uffae ufgel ugels ughaf ughly ugsbu uhig> uhr_bei uhr_schl uhr_und uides uilde uing> ulati ullet umgel umpel \
        umsat umsc_die unbe_auss und_beim und_ende und_fahr und_ford und_fuer und_gewe und_lach und_nebe und_so \
        unera ungsp unio_have unio_is unive unpro uns_das unte_acht unte_denk unte_eine unte_nach unte_stri uper> \
        urchb urly> uscha usein uses> usgab usgez uspec usst> utier uttga utual utzzu uweis uzer> veau> verd_der \
        verd_unte verg_das verh_die verl_verl verm_hat veroe versc vert_ist vert_sich verw_und verwi veste vier_uhr \
        vierh von_auf von_sich von_vor vor_sich vorce vorer vorm> voted vouc_for vouch waer> waer_und wage_for \
        wage_scho wait_the ware_mein wart_an wart_mit was_grey was_show was_to wass_ab we_did weep> wegun weinf \
        werd_0 were_due werke wette who_s wie_lang wied_aufg wied_wir wilde will_sich will_stan wind_am wir_gril \
        wir_komm wird_auf wird_bis wird_es wird_in wiss_ob with_inte with_its with_nine with_reac withh work_on \
        worri wort_the woul_put writ_to wuer_ich wurd_bei wurd_mit wurf> you_ll zaeh_der zahl_die zahl_fuer zahl_man \
        zahll zahns zett_mit zieh_sie zu_viel zu_vier zuegi zum_drit zum_list zum_zwei zuru_es zuwei zwei_ich \
        zwei_mal zwei_mann zwink zwis_0 zwoe_euro zzula =1,0,0,0,0,0,1 <brig <nego <sett aberi actis arri_with base> \
        brau_und brigh chan_the chier ctise die_masc eine_zett has_had i_thou it_says lowes note_that oduct or_not \
        owest portu ques_is read_it settl that_sell weil_man writ_down =1,0,0,0,0,1,-1 <roug <st> <tril bei_beko \
        brenn by_some chmut coul_t elung erpfe gab_s go_in he_coul hmutz htzig iller iors> landl lerpf llerp niors \
        off_the orzim ouldn plast rpfei trill uebe_bei uldn> utzer vorzi was_hit =1,0,0,0,0,1,0 <affo <bren <mued \
        <owne <puen aber_zum affor bei_noch corde der_glas der_park dies_satz driv_at enktl er_ein erst_einm fford \
        ford> frei_bei gekau hat_ihn ineri ktlic mit_dies mont_bei muede nann_das nich_beko nktli onie> orded owner \
        park_ist puenk rded> rred> satz_hat the_stai tippt uede> uenkt ueste vier_kilo we_got weil_der \
        =1,0,0,0,1,-1,-1 der_baus jahr_habe jahr_und kilo> mach_man =1,0,0,0,1,-1,0 <plus angem for_whic ghly> \
        hat_mit i_do it_i laube lemen ngeme sinc_0 steh_0 =1,0,0,0,1,0,-1 <appa <beac <cros <impo <nort abge_die \
        appar at_i at_thre beach bis_zwoe cord> dwann elte> endwa enige erpin fassu hallo hold_the i_work ich_die \
        ndwan niver north ossed ppare rries said_he t_even term> the_scho went_to went_up wer_am =1,0,0,0,1,0,0 \
        0_schr <assu <oppo aus_das avour bis_in comp_i ein_brie eine_obst einka ergeg ersit favou for_eigh grape \
        gures ist_es man_da new_rota noch_uebe on_time one_does orce> rgege spue_ein ssume =1,0,0,0,1,1,-1 rentl \
        =1,0,0,0,2,-1,-1 sais_ist =1,0,0,0,2,0,-1 ohnen =1,0,0,1,-1,-1,0 <umsc als_selb derin die_antw ducti inner \
        =1,0,0,1,-1,-1,1 aeste =1,0,0,1,-1,0,-1 a_brea from_day kleid kung> nitt> stun_das =1,0,0,1,-1,0,0 aber_der \
        absc_und an_dem anchm at_are bble> can_take erhun has_to its_own kettl man_mit mona_auch nchma part_of \
        sond_auch the_prem ungsk vers_die vers_ist wer_so =1,0,0,1,-1,1,-1 chaut dlich ndlic =1,0,0,1,0,-1,-1 <inzw \
        <lega habe_mir inzwi nzwis year_and =1,0,0,1,0,-1,0 <pati <prei der_stan enhal hrech i_stil lbsta seiti \
        umsch von_ihne =1,0,0,1,0,0,-1 <dedu <plea berna call_a deduc done_on ength erbin imme_was ints> mit_schn \
        ndlad ngth> pleas rbind verbi von_sind wollt =1,0,0,1,0,0,0 <anwe <bruc <fass <prax <queu <scal <towa \
        and_her at_that atien bei_steh cale> die_miet gense lway> of_serv oward patie pfand scale some_has the_allo \
        the_repo tient told_i towa_the towar und_heut will_run =1,0,0,1,1,0,-2 chnit hnitt schni =1,0,0,2,-1,-1,-1 \
        paid_for =1,0,0,2,-1,0,0 <hart =1,0,0,2,0,-1,-1 put_me =1,0,0,2,1,-2,-2 <scho =1,0,1,-2,0,-1,0 <doch \
        =1,0,1,-2,0,0,-1 uppe> =1,0,1,-2,2,0,-2 <dach =1,0,1,-1,-2,0,1 hands =1,0,1,-1,-2,0,2 ater> \
        =1,0,1,-1,-1,-1,0 <mitb oking ookin uerte =1,0,1,-1,-1,0,-1 order =1,0,1,-1,-1,0,0 <ausk <gone ausku bus_die \
        chzig echzi freut gone> hzig> looki minde zum_0 =1,0,1,-1,0,-2,0 <lift =1,0,1,-1,0,-1,-1 fered termi \
        =1,0,1,-1,0,-1,0 mir_ein mlich =1,0,1,-1,0,0,-1 <denk am_kuec denke enken exper recte =1,0,1,-1,0,0,0 0_okto \
        <ruec <unlo bei_mein comer lern> my_case preci rist> sich_aus skunf uskun =1,0,1,-1,0,0,1 forma \
        =1,0,1,-1,1,-1,-1 <kass =1,0,1,0,-2,0,-1 lasse =1,0,1,0,-2,1,-1 leide =1,0,1,0,-1,-1,-1 <term \
        =1,0,1,0,-1,-1,0 <any> perma =1,0,1,0,-1,-1,1 hink> ich_kann =1,0,1,0,-1,0,-1 brige case> epot> haen_am \
        halb_sieb page> pick_up soll_sich zwoe_jahr =1,0,1,0,-1,0,0 been_a itbri rken> =1,0,1,0,-1,0,1 brewe ewery \
        rewer wery> =1,0,1,0,-1,1,-2 nschl =1,0,1,0,-1,1,-1 <unge nur_die saetz =1,0,1,0,0,-1,-1 <aush <kreu achin \
        my_own teten the_old um_acht =1,0,1,0,0,-1,0 <reis <sect anita ankom benbe chirm der_leit form_the hrere \
        mehre nitae reise sanit wir_die =1,0,1,0,0,0,-1 <boot <lorr <mind <trag dasse date> depot =1,0,1,0,0,0,0 \
        0_km <anyb <arab <carp <cash <desw <km> <yes> admin anybo arabi are_by boots carpe cash> das_rote denn_bei \
        did_i erkte erve> essed esweg etabl i_hab igend imeta ja_eine land_im leani lift_are metab mich_nich nybod \
        of_me omate oots> otter perts rabic rech_und schn_bei stat_der swege xpert =1,0,1,0,1,-1,0 wher_you \
        =1,0,1,1,-5,1,-1 <not> =1,0,1,1,-2,-1,-1 ufen> =1,0,1,1,-2,1,-2 ichts =1,0,1,1,-1,-1,-1 <hoeh \
        =1,0,1,1,-1,0,-1 hoehe =1,0,2,-2,0,1,-2 <sei> =1,0,2,-1,-2,-1,1 nten> =1,0,2,-1,-2,1,-1 <clea \
        =1,0,2,-1,-1,-1,0 schon =1,0,2,-1,-1,0,-2 lagen =1,0,2,-1,0,-1,-1 dreis =1,0,2,-1,0,0,-1 <case \
        =1,0,2,0,-1,0,-1 nften =1,0,2,0,-1,0,0 cher> =1,0,3,-2,0,-1,-2 <form =1,0,3,-1,-1,-1,0 chon> \
        =1,0,3,-1,1,-3,-1 <hab> =1,1,-3,0,1,-2,2 every =1,1,-2,-1,-1,3,-1 sicht =1,1,-2,-1,1,-1,1 faell \
        =1,1,-2,0,-1,-1,2 i_have =1,1,-2,0,2,-1,0 ving> =1,1,-2,2,2,-1,-2 <now> =1,1,-2,3,-2,-2,0 ache> \
        =1,1,-1,-2,-2,1,2 <be> =1,1,-1,-2,1,1,-2 <janu anuar janua =1,1,-1,-1,-1,1,-1 <empl emplo mploy \
        =1,1,-1,-1,-1,1,0 <stai hatt_die =1,1,-1,-1,0,-1,1 raise =1,1,-1,-1,0,-1,2 chbar =1,1,-1,-1,0,0,-1 sache \
        =1,1,-1,-1,0,0,0 anspr that_the =1,1,-1,-1,0,0,1 am_vorm =1,1,-1,-1,0,1,0 nuary =1,1,-1,-1,1,-1,0 anche \
        tere> =1,1,-1,-1,2,-1,-1 ranch =1,1,-1,0,-2,0,1 ised> =1,1,-1,0,-2,2,-2 tive> =1,1,-1,0,-1,-1,-1 nbefr unbef \
        =1,1,-1,0,-1,-1,0 auch_noch ritte the_rain =1,1,-1,0,-1,-1,2 emand =1,1,-1,0,-1,0,-1 arnst celle nstre rnstr \
        warns =1,1,-1,0,-1,0,0 <krei <load <manc <wort esen> kmate manch the_car =1,1,-1,0,-1,1,-1 <dir> alabt labte \
        nalab onala =1,1,-1,0,-1,1,0 seit_mitt =1,1,-1,0,0,-2,1 ewerk =1,1,-1,0,0,-1,-1 <kett <miet aufen die_firm \
        ustel =1,1,-1,0,0,-1,0 <kitc ahrer der_frue itche kitch =1,1,-1,0,0,-1,1 auche =1,1,-1,0,0,0,-1 <bit> <guss \
        leane riche trich =1,1,-1,0,0,0,0 <mang appin fter> line_and nchen stric thirt =1,1,-1,0,0,1,-2 ette> \
        =1,1,-1,0,1,-1,-1 enty> =1,1,-1,0,1,0,-2 <miss =1,1,-1,0,1,0,-1 erien =1,1,-1,1,-2,-1,1 ogen> \
        =1,1,-1,1,-1,0,-1 ndung waerm =1,1,-1,1,0,-1,-1 <holz =1,1,-1,2,0,0,-2 block =1,1,0,-1,-2,0,2 ndsch \
        =1,1,0,-1,-1,-1,-1 ichen =1,1,0,-1,-1,-1,0 <mone aenne enner money nent> oney> =1,1,0,-1,-1,0,-1 ngel> ntain \
        von_in =1,1,0,-1,-1,0,0 <rent oller trupp vemen wort> =1,1,0,-1,-1,0,1 acks> =1,1,0,-1,-1,1,-1 <band wir_zu \
        =1,1,0,-1,-1,1,0 erlae =1,1,0,-1,0,-1,0 die_letz eume> my_sist =1,1,0,-1,0,-1,1 nnel> =1,1,0,-1,0,0,-1 <repa \
        anent fort_of manen reut> rmane sselb =1,1,0,-1,0,0,0 <pens ensio ience koen_ich nsion oyees pensi rienc \
        xperi yees> =1,1,0,-1,0,1,-3 befor efore fore> =1,1,0,-1,0,1,-2 auf_der =1,1,0,-1,0,1,-1 <bagg <befo \
        =1,1,0,-1,1,-1,-1 einba eine_jahr im_dien inbar reinb riste =1,1,0,-1,1,0,-3 hout> =1,1,0,-1,2,-2,-1 <leas \
        =1,1,0,-1,2,0,-3 schie =1,1,0,0,-2,1,-1 und_am =1,1,0,0,-1,-2,1 <tor> =1,1,0,0,-1,-1,-1 <o> befri down_in \
        edem> efris eldet jedem kten> o_cloc reini =1,1,0,0,-1,-1,0 <hake <sitt den_leut end_of gsam> haken hang> \
        schi_die unde_way zahl> =1,1,0,0,-1,-1,1 die_schi =1,1,0,0,-1,0,-2 nich_die =1,1,0,0,-1,0,-1 <cust aber_nich \
        bart> nebe_dem ockin ritin stays tays> ten_this writi =1,1,0,0,-1,0,0 <dock angsa crew_at d_have das_wass \
        enfah gies_sie langs load> muss> nete> ngert ngsam showe stun_in the_end ugema zugem =1,1,0,0,-1,1,-1 chirr \
        compa mpany ompan pany> =1,1,0,0,0,-1,-1 assun can_t chaff dred> eaner erybo hundr igert jede_ein ndred \
        rybod sitti undre veryb =1,1,0,0,0,-1,0 <gara <geru <hose <leer <waer an_den beim_holz enbei llers sind_seit \
        =1,1,0,0,0,0,-1 <beha <fire <milc am_hand ausg_hat chied der_vors die_eige iliko iners komm_ich lang_habe \
        schu_mit tor_0 und_leit vor_tor =1,1,0,0,0,0,0 <aepf <arms <cabi <daum <issu <pupp <topf <wrap aepfe allta \
        andla are_now arms> at_six bei_gesc bei_vier bekan benan blei_die cabin carry chien daume deman den_hake \
        droh_mit ekann elsch epfel hare> im_haus im_letz irgen issue kbar> knoch mont_wage mzug> noche obst> of_our \
        pfel> pfla_und puppe rgend rvert sraeu ssued steh_noch the_pave the_prin the_wint twen_six und_milc verw_auf \
        warze woll_blei wrapp =1,1,0,1,-1,0,-1 custo ehren ustom =1,1,0,2,-1,-2,-1 chine =1,1,0,3,-2,-1,-2 beits \
        =1,1,0,3,-1,-4,-1 nden> =1,1,1,-2,-1,0,0 schu_und =1,1,1,-1,-2,-1,0 <else =1,1,1,-1,-2,0,0 <writ \
        =1,1,1,-1,-1,-1,0 <muss nkomm =1,1,1,-1,-1,-1,1 erman =1,1,1,-1,0,-1,0 gentu =1,1,1,-1,0,0,0 <poun pound \
        =1,1,1,0,-2,0,-1 kann_ich =1,1,1,0,-1,-1,-1 <uebr arte> ebrig hab_ich is_at uebri wer_eine =1,1,1,0,-1,-1,0 \
        hies_es =1,1,1,0,-1,0,-1 iting =1,1,1,0,0,-1,-1 kreuz taete =1,1,1,1,-3,0,-2 ersch =1,1,1,1,-1,-1,-1 \
        fuen_jahr =1,1,1,2,-1,-3,0 till> =1,1,2,0,-1,-2,0 offer =1,1,2,0,0,-3,-2 rief> =1,2,-3,1,0,1,-1 <can> \
        =1,2,-2,-2,-2,-1,4 <krie =1,2,-2,-1,1,1,-2 ency> =1,2,-1,-2,0,-2,1 <thei their =1,2,-1,-2,0,-1,1 heir> \
        =1,2,-1,-1,-1,-1,0 bands =1,2,-1,-1,-1,0,0 grad> =1,2,-1,-1,-1,1,0 aege> =1,2,-1,-1,0,-1,0 omete onsul \
        =1,2,-1,-1,0,0,-1 agenc =1,2,-1,-1,1,0,-1 gency losed =1,2,-1,0,-1,-1,-1 the_shif =1,2,-1,0,-1,0,-1 <havi \
        havin =1,2,-1,0,-1,0,0 rlaen =1,2,-1,0,-1,1,-1 <men> =1,2,-1,0,0,-2,0 irmen =1,2,-1,0,0,-1,-1 chnet \
        =1,2,-1,0,0,0,-1 ediat media nine_year =1,2,-1,1,-2,-1,0 bei_der =1,2,-1,1,-1,-1,-1 tting =1,2,-1,1,-1,-1,0 \
        <drit dritt =1,2,0,-1,-2,0,-1 <grad <satz =1,2,0,-1,-1,-1,-1 ower> =1,2,0,-1,-1,0,-1 issin ssing \
        =1,2,0,-1,1,-2,-2 raeum =1,2,0,-1,2,-2,-2 ithou thout witho =1,2,0,-1,2,-2,-1 <unde =1,2,0,0,-2,-1,0 andsc \
        =1,2,0,0,-2,0,-1 verla =1,2,0,0,-1,-1,-2 <down =1,2,0,0,-1,-1,-1 frist karte =1,2,0,0,-1,-1,0 rying \
        =1,2,0,0,-1,0,-1 in_writ that_nobo =1,2,0,0,0,-1,-1 do_i neun_jahr weig_sich =1,2,0,1,-2,-1,0 <ware \
        =1,2,1,-2,-1,-1,1 verst =1,2,1,-2,-1,0,-1 vertr =1,2,1,-1,-2,0,-1 kannt =1,2,1,-1,-1,-1,-1 <rein \
        =1,2,1,-1,0,-2,-1 king> =1,2,1,-1,0,-2,0 ollen =1,2,1,0,-2,0,-2 <rech ruch> =1,2,1,0,-2,0,-1 assen \
        =1,2,2,-1,-2,1,-2 ates> =1,3,-2,-2,-1,-1,3 krieg =1,3,-2,-1,-2,2,-2 kuend =1,3,-2,0,-1,-1,0 worke \
        =1,3,-1,-1,-2,-2,2 <spin =1,3,-1,-1,-1,-2,1 gewer =1,3,-1,0,-1,-1,-2 gunge =1,3,0,-1,0,0,-1 <agen \
        =1,3,0,0,-2,-2,1 tion> =1,3,1,-2,-1,-1,-2 ertra =1,4,0,-1,-1,-2,-1 <this this> =1,4,0,0,-1,-3,-1 <abge \
        =1,5,-4,-2,0,0,0 ssen> =1,5,-2,-1,0,-3,-1 <gewe =1,5,-1,-5,1,-4,4 iner> =1,5,-1,-1,-1,-1,-1 gert> \
        =1,5,3,-4,-5,0,0 <had> =2,-7,0,1,1,-2,3 <from from> =2,-4,-2,0,2,4,-1 und_die =2,-4,-2,1,8,-3,-1 <my> \
        =2,-4,-1,1,-1,1,2 kommt ommt> =2,-3,-3,-2,2,3,0 <new> =2,-3,0,-1,0,1,0 dert> =2,-3,0,1,-1,2,-1 <aufs \
        =2,-3,0,1,0,-1,1 neuen =2,-3,0,3,-1,-2,-1 ezahl =2,-3,1,0,0,2,-2 tart> =2,-3,2,-2,1,0,0 <minu \
        =2,-2,-2,-1,2,-1,2 stimm =2,-2,-1,-1,-1,3,-1 nannt =2,-2,-1,-1,2,-1,1 chlae =2,-2,-1,-1,2,0,-1 0_stun \
        =2,-2,-1,-1,4,-1,-1 <agre agree =2,-2,-1,0,-1,0,1 <brok broke =2,-2,-1,0,0,1,0 walk_out =2,-2,-1,0,0,2,0 \
        <side =2,-2,-1,1,2,-1,-2 ated> =2,-2,0,-1,-1,-1,2 unch> =2,-2,0,-1,-1,-1,3 <talk =2,-2,0,-1,-1,0,0 die_fuer \
        =2,-2,0,-1,-1,2,0 grund =2,-2,0,-1,0,0,1 <dazu dazu> eers> rdert =2,-2,0,-1,1,1,-1 nken> =2,-2,0,-1,2,-1,0 \
        onat> =2,-2,0,0,-1,-1,0 verd_und =2,-2,0,0,-1,0,1 ein_schl niede =2,-2,0,0,0,1,-1 hand_und rmal> \
        =2,-2,0,0,1,-2,0 <auss =2,-2,0,0,1,0,-1 norma ormal =2,-2,0,0,2,-1,-1 <norm =2,-2,0,1,-2,-1,1 einst \
        =2,-2,0,1,-1,-2,2 <thin =2,-2,0,1,-1,0,0 <beko bekom =2,-2,0,1,0,-1,1 euen> =2,-2,0,2,-2,0,-1 am_0 \
        =2,-2,1,-1,-1,-1,0 <tomo morro omorr tomor =2,-2,1,-1,-1,-1,2 rrow> =2,-2,1,-1,-1,0,0 erlan \
        =2,-2,1,-1,0,1,-1 forde =2,-2,1,0,-1,-1,0 <mitg =2,-2,1,1,1,-3,-2 time> =2,-2,2,-3,-1,4,-1 tand> \
        =2,-2,2,-1,-2,0,1 ften> =2,-2,2,0,-1,0,-1 ches> =2,-2,4,1,-2,0,-2 <schn =2,-2,5,-1,1,-4,0 <fahr \
        =2,-1,-3,2,0,-1,0 <last =2,-1,-2,-1,-1,-1,3 bei_0 =2,-1,-2,-1,0,3,-1 fuer_0 =2,-1,-1,-2,0,1,0 <chan \
        =2,-1,-1,-2,3,0,-1 ange> =2,-1,-1,-1,0,-1,1 <kilo =2,-1,-1,-1,0,-1,2 <chri chris hrist =2,-1,-1,-1,0,0,0 \
        euro_die =2,-1,-1,-1,0,1,-1 <corr =2,-1,-1,-1,0,1,0 0_the =2,-1,-1,-1,0,2,-2 chang =2,-1,-1,-1,1,-1,0 <isn> \
        isn_t =2,-1,-1,-1,1,0,-1 <heil ieter =2,-1,-1,-1,1,1,-1 ries> =2,-1,-1,-1,2,0,-1 <spre =2,-1,-1,0,-2,-2,3 \
        hlen> =2,-1,-1,0,-1,-2,4 hing> =2,-1,-1,0,-1,-1,1 den_0 =2,-1,-1,0,-1,0,0 <putz ettle =2,-1,-1,0,-1,0,1 \
        what> =2,-1,-1,0,-1,2,-1 the_back =2,-1,-1,0,0,-1,0 eans> =2,-1,-1,0,0,0,-1 erban inus> minus paid_the rband \
        wohnt =2,-1,-1,0,0,0,0 annov ariat loehn nnove nover oehne onen> =2,-1,-1,0,0,1,0 <ausf =2,-1,-1,0,1,-1,0 \
        <fran =2,-1,-1,0,1,0,-1 <beka allow =2,-1,-1,0,1,0,0 fahr_von =2,-1,-1,0,2,-1,0 polic =2,-1,-1,1,-1,0,-1 \
        is_due =2,-1,-1,1,-1,0,0 rked> =2,-1,-1,1,0,-1,-1 take> =2,-1,-1,1,0,0,0 arifr frund ifrun rifru \
        =2,-1,-1,1,1,0,-2 <verh =2,-1,-1,1,1,0,-1 mont_and =2,-1,-1,2,-1,0,-1 vers> =2,-1,-1,2,2,-1,-2 onate \
        =2,-1,0,-1,-1,-1,1 firs_day nian> =2,-1,0,-1,-1,0,0 <abre <grat <mues muess ndete =2,-1,0,-1,-1,0,1 picke \
        =2,-1,0,-1,-1,1,-1 walke =2,-1,0,-1,0,-2,1 think =2,-1,0,-1,0,-1,0 <publ able> belo_the efte> leist publi \
        =2,-1,0,-1,0,-1,1 <drin =2,-1,0,-1,0,0,-1 kraef raeft =2,-1,0,-1,0,0,0 below die_fahr elow> =2,-1,0,-1,0,0,1 \
        0_a sters =2,-1,0,-1,0,1,-1 <nett =2,-1,0,-1,0,1,0 ab_juli =2,-1,0,-1,1,-2,0 habe_sich =2,-1,0,-1,1,-2,1 \
        timmt =2,-1,0,-1,1,-1,0 ist_die =2,-1,0,-1,1,0,0 both_side sides =2,-1,0,0,-1,-1,0 eider htzul tzula \
        =2,-1,0,0,-1,-1,1 0_per emium mehr_als mium> remiu =2,-1,0,0,-1,0,-1 chtsg die_frie icket =2,-1,0,0,-1,0,0 \
        0_mona at_will ckers das_geld deln> densp die_lage edens enspf erisc fried fuer_frei hnung ivers liede \
        minu_0 ndeln ngefa nspfl ovisi paid_on riede rovis spfli stre_bei tufen =2,-1,0,0,-1,0,1 a_mont of_that \
        =2,-1,0,0,-1,1,-1 nich_auf oden> rille rrent =2,-1,0,0,-1,1,0 <anno annou ester nnoun nounc =2,-1,0,0,-1,1,1 \
        <grun =2,-1,0,0,0,-1,-1 hteri =2,-1,0,0,0,-1,0 droh_die efgar ein_gesc eine_unbe fgara iefga issio ived> \
        kein_lohn no_wage ntari ounce roht> tiefg unced was_die =2,-1,0,0,0,-1,1 nting =2,-1,0,0,0,0,-1 <geka <harm \
        <shar <thir armon der_drei die_mitg die_putz die_weih eache ewend fifte fteen gewen harmo iftee noch_nie \
        nterk rmoni rosse zwei_mona =2,-1,0,0,0,0,0 0_pack <dawn <fenc <tin> ached aefte angef behi_the blish da_ist \
        dawn> due_to fence geld_da hoeh_die iesen lishe lohn_auf mana_has ngeku noth_has offi_the selb_mit the_fenc \
        the_medi thir_mont unity verh_vers vers_habe zahl_im =2,-1,0,0,0,1,-1 stake =2,-1,0,0,0,1,0 stan_at \
        =2,-1,0,0,1,-1,0 <droh dem_kont =2,-1,0,0,1,0,-1 auf_0 =2,-1,0,1,-2,0,0 hande =2,-1,0,1,-1,0,-1 <fair \
        =2,-1,0,1,-1,0,0 zogen =2,-1,0,1,0,0,-2 innen =2,-1,0,1,0,0,-1 wende =2,-1,0,2,-2,1,-1 habe_ich \
        =2,-1,0,2,-1,-1,-1 wage> =2,-1,1,-2,4,-2,-1 ifts> =2,-1,1,-1,-1,-1,0 orrow =2,-1,1,-1,-1,0,-1 grati \
        =2,-1,1,-1,-1,0,0 <unif ange_die nifor schuh unifo =2,-1,1,-1,-1,1,-1 <prae wie_der =2,-1,1,-1,0,-2,1 <drei \
        =2,-1,1,-1,0,-1,-1 lifts =2,-1,1,-1,0,0,0 elbe> to_say =2,-1,1,-1,1,-1,0 ober> =2,-1,1,-1,2,-1,-2 ndern \
        =2,-1,1,-1,2,-1,-1 sonne tober =2,-1,1,0,-1,-1,0 <mini =2,-1,1,0,-1,0,-1 hird> sonde third =2,-1,1,0,-1,0,0 \
        <own> =2,-1,1,0,-1,1,-1 <sond =2,-1,1,1,-2,0,0 ient> =2,-1,2,-2,-1,0,-1 rinne =2,-1,2,-2,0,-1,-1 an_hour \
        =2,-1,2,-1,-2,-1,2 ting> =2,-1,2,0,-1,0,-2 fahrt =2,-1,2,1,-1,-1,0 read> =2,-1,2,1,0,-2,-3 <time \
        =2,-1,3,-2,-2,0,0 sich> =2,-1,3,-1,0,-2,0 bung> =2,0,-3,-2,0,-1,2 <the> =2,0,-2,-1,-2,-1,3 <weil \
        =2,0,-2,-1,-2,0,3 weil> =2,0,-2,0,-2,4,-2 nted> =2,0,-2,0,-1,1,0 nding =2,0,-2,0,1,-2,1 last> \
        =2,0,-2,0,1,0,-1 wagen =2,0,-2,1,-1,0,-1 <juli juli> =2,0,-1,-2,0,2,-1 hange =2,0,-1,-1,-2,1,0 tzen> \
        =2,0,-1,-1,-1,0,1 <extr extra =2,0,-1,-1,-1,1,-1 eiden ruebe =2,0,-1,-1,0,-2,1 eihna ihnac weihn \
        =2,0,-1,-1,0,-1,0 nced> =2,0,-1,-1,0,0,0 less_than =2,0,-1,-1,0,1,0 ehne> =2,0,-1,-1,0,1,1 less> \
        =2,0,-1,-1,1,-2,1 hnach =2,0,-1,-1,1,-1,0 <went ebers went> =2,0,-1,-1,1,0,-1 <haus ermie rmiet rstun \
        =2,0,-1,-1,4,-1,-2 chter =2,0,-1,0,-1,-1,0 asic> basic did_the dschu hows> natse shows =2,0,-1,0,-1,-1,1 \
        oten> =2,0,-1,0,-1,0,-1 <behi hind> =2,0,-1,0,-1,0,0 <grey and_what behin driv_to ebung ehind is_to orked \
        rmin> suppl tehen =2,0,-1,0,-1,1,-1 <inde i_can =2,0,-1,0,-1,1,0 the_offi =2,0,-1,0,0,-2,1 <weih itzen \
        =2,0,-1,0,0,-2,2 <ende =2,0,-1,0,0,-1,-1 auste =2,0,-1,0,0,-1,0 angeb i_aske =2,0,-1,0,0,-1,1 talks \
        =2,0,-1,0,0,0,-1 <akko akkor der_lohn ekuen gekue itgeb kkord =2,0,-1,0,0,0,0 <brut <hann <rela brutt \
        he_said i_name name_a relat rutto utto> =2,0,-1,0,0,1,-1 weil_die =2,0,-1,0,1,-1,-1 means =2,0,-1,0,1,0,-2 \
        syste ystem =2,0,-1,1,-1,0,0 hour_for =2,0,-1,1,0,-1,-1 <allo =2,0,-1,1,0,0,-1 geber tgebe \
        =2,0,0,-1,-1,-1,-1 <date =2,0,0,-1,-1,-1,0 from_apri =2,0,0,-1,-1,-1,1 <belo face> stehe =2,0,0,-1,-1,0,-1 \
        erwal rsonn rwalt some_else verwa waltu =2,0,0,-1,-1,0,0 0_ist ezula ntgel nthly onthl tgelt thly> vier_euro \
        =2,0,0,-1,-1,1,0 unten =2,0,0,-1,0,-1,-1 altun ltung =2,0,0,-1,0,-1,0 <prov <tabl drin> ppen> provi \
        =2,0,0,-1,0,-1,1 beko_die =2,0,0,-1,0,0,-1 <syst dacht hntes letz_jahr ruehs =2,0,0,-1,0,0,0 <payr ayrol \
        back_date by_line euro_mehr line_by nlock payro roll> unloc yroll =2,0,0,-1,0,1,-1 <hitz =2,0,0,-1,1,-1,-1 \
        aner> =2,0,0,0,-2,-1,0 <verw =2,0,0,0,-2,0,1 else> =2,0,0,0,-1,-1,-1 ab_der alkou droht lkout walko ybody \
        =2,0,0,0,-1,-1,0 bnis> erleg etsch gege_hat ich_das markt mschl the_wall =2,0,0,0,-1,-1,1 am_donn \
        =2,0,0,0,-1,0,-1 <piec <prin am_mona arns> dir_die earns piece you_did zett_steh =2,0,0,0,-1,0,0 <fiel <wate \
        als_frei eine_zusc field gilt_als ield> iete> nity> und_muss vom_lohn water when_you zusc_fuer \
        =2,0,0,0,-1,1,-1 fuen_stun rates =2,0,0,0,0,-1,-2 urned =2,0,0,0,0,-1,-1 ehsch eige_an einig gewe_und hschi \
        iator legal nigun same_0 uehsc vom_chef =2,0,0,0,0,-1,0 0_mill <penn beka_gege eberw enny> for_me frag_man \
        gest_zwei inist korre minis orrek penny print rrekt sich_wer the_mana the_penn werd_auf you_d \
        =2,0,0,0,0,0,-2 turne =2,0,0,0,0,0,-1 acht_stun ahrt> auch_in aufs_kont ilch> locki ntes> rengt \
        =2,0,0,0,0,0,0 0_frau <infl a_rise acce_the and_sinc angek anian band_are be_paid berwe den_bode die_sche \
        drau_und elev_hour eteri etto> euro_drei flati had_the havi_to hnzet i_teac im_fahr infla is_paid lohnz \
        mona_fehl netto nflat ohnze orrie proz_fuer rate_and runk> sat_down shif_prem the_sum the_unif und_steh \
        will_not wurd_sie =2,0,0,0,1,-1,-1 plus> =2,0,0,1,-1,-1,-1 kout> =2,0,0,1,-1,-1,0 aetsc dient paets \
        =2,0,0,1,0,-1,-1 preis =2,0,1,-2,-1,0,-1 <comp =2,0,1,-2,-1,0,0 even> =2,0,1,-2,0,-1,0 doch> \
        =2,0,1,-1,-2,-1,1 <lage =2,0,1,-1,-1,-1,-1 <zahn egung kasse =2,0,1,-1,-1,0,-1 clean =2,0,1,-1,-1,0,0 <entg \
        entge indes ndest =2,0,1,-1,0,-1,-1 nner> rent> =2,0,1,-1,0,0,-1 imum> inimu minim nimum =2,0,1,-1,1,-1,-1 \
        assel =2,0,1,0,-3,-1,1 tschi =2,0,1,0,-2,-1,-1 aren> =2,0,1,0,-1,-1,0 <adde added =2,0,1,0,0,-1,-1 river \
        the_form =2,0,2,-2,-1,1,-2 erinn =2,0,2,-2,0,-1,-1 fuer_eine =2,0,2,-1,-1,0,-1 kunft unft> =2,0,3,-3,-3,0,0 \
        <sich =2,1,-2,-1,-1,-1,2 essen =2,1,-1,-1,-2,-1,1 0_grad =2,1,-1,-1,-1,-1,0 <lauf <supp =2,1,-1,-1,-1,0,0 \
        ploye =2,1,-1,-1,0,-1,1 ities =2,1,-1,-1,0,0,-1 iden> =2,1,-1,-1,0,1,0 <du> =2,1,-1,0,-2,-1,0 forty orty> \
        =2,1,-1,0,-1,-1,-1 dlung handl ndlun nfahr =2,1,-1,0,-1,-1,0 for_nine =2,1,-1,0,-1,0,-1 at_four \
        =2,1,-1,0,-1,1,-1 andlu =2,1,-1,0,0,-1,-1 ebote hnet> =2,1,-1,0,0,0,0 <bele <pen> elati =2,1,-1,0,1,0,-1 \
        achde chdem hdem> nachd =2,1,0,-1,-2,-2,1 the_nigh =2,1,0,-1,-1,0,-1 annt> imes> times =2,1,0,-1,0,2,-2 \
        stand =2,1,0,-1,1,-1,-2 for_the =2,1,0,0,-1,-1,-1 istet missi =2,1,0,0,-1,0,-1 <gies giess =2,1,0,0,-1,0,0 \
        atsen =2,1,0,1,0,-1,-2 nung> =2,1,0,2,-1,-2,-1 <fift =2,1,1,-1,-1,-1,-1 ermin =2,1,1,-1,1,-2,-2 nach_eine \
        =2,1,1,1,-2,-1,-1 <show =2,2,-3,-4,6,-5,1 <ist> =2,2,-2,0,-1,-1,-1 lock> =2,2,-1,-1,-1,-1,-1 <both both> \
        =2,2,-1,0,-2,0,-1 <elev eleve leven =2,2,-1,0,-1,-1,-2 eide> =2,2,-1,0,-1,-1,-1 iesse =2,2,-1,0,0,-1,-1 \
        laufe =2,2,0,-2,-2,2,-2 etzte =2,2,0,-1,-1,0,-2 the_comp =2,2,0,0,-1,-2,-1 echne =2,2,1,-2,-4,-3,3 eber> \
        =2,2,1,-2,-3,1,0 satz> =2,2,1,-2,-2,-1,-1 <letz =2,3,-3,-3,1,3,-4 seit> =2,3,-1,-2,-2,-2,1 lager \
        =2,3,0,-3,-2,-2,1 hat_die =2,3,0,-1,-2,-1,-1 vermi =2,4,1,-1,-3,-2,-1 letzt =3,-6,1,0,4,1,-2 <man> \
        =3,-5,3,-2,0,0,1 <rund =3,-4,-1,-2,0,1,2 rund> =3,-3,-2,-1,0,0,3 from_the =3,-3,-1,-1,1,-1,1 rund_0 \
        =3,-3,-1,1,1,-1,0 ndet> =3,-3,-1,1,1,0,-1 chlic hlich =3,-3,-1,2,-1,0,1 onth> =3,-2,-3,0,1,-2,3 ische \
        =3,-2,-3,0,2,-3,2 <it> =3,-2,-3,3,0,0,-1 month =3,-2,-1,-1,0,-1,1 hlaeg =3,-2,-1,-1,0,1,0 igten \
        =3,-2,-1,0,-2,3,-1 <laut =3,-2,0,-2,-2,1,2 <uebe =3,-2,0,-1,-2,3,-1 laut> =3,-2,0,-1,-1,0,0 andel \
        =3,-2,0,-1,1,-1,-1 haust =3,-2,0,0,0,-1,-1 chtzu =3,-2,0,0,0,1,-2 achtz =3,-2,1,0,-2,1,-1 <as> \
        =3,-2,3,-1,-1,-3,1 fuer_die =3,-1,-3,1,1,-1,-1 <than =3,-1,-2,0,-2,-1,3 auch> =3,-1,-2,0,2,-2,0 <mean \
        =3,-1,-2,1,-1,2,-2 haus> =3,-1,-2,1,1,-2,-2 licht =3,-1,-1,-2,1,-1,1 <nigh =3,-1,-1,-1,-1,0,-1 aysli paysl \
        yslip =3,-1,-1,-1,-1,0,0 abrec brech =3,-1,-1,-1,-1,1,-1 die_bele =3,-1,-1,-1,-1,1,0 die_stun \
        =3,-1,-1,-1,0,-1,-1 igure =3,-1,-1,-1,0,-1,1 laege =3,-1,-1,-1,0,0,-1 more> xtra> =3,-1,-1,-1,0,0,0 <figu \
        figur =3,-1,-1,-1,0,1,-1 ainer =3,-1,-1,-1,1,-1,0 <geha =3,-1,-1,0,-2,-1,2 <auch =3,-1,-1,0,-1,-1,1 per_cent \
        =3,-1,-1,0,-1,0,-1 <less =3,-1,-1,0,-1,0,0 a_thir =3,-1,-1,0,0,-1,-1 whic_is =3,-1,-1,0,0,0,-1 llowa lowan \
        owanc wance =3,-1,-1,0,1,1,-1 <more =3,-1,-1,1,-1,-1,-1 drive =3,-1,-1,1,-1,0,-1 <prem premi \
        =3,-1,-1,1,-1,1,-1 verha =3,-1,0,-2,-2,2,0 rueck =3,-1,0,-1,-1,-1,0 ustar =3,-1,0,-1,-1,0,-1 iform \
        =3,-1,0,-1,-1,0,0 gure> visio =3,-1,0,-1,-1,0,1 fuer_jede =3,-1,0,-1,-1,2,-1 ision =3,-1,0,-1,0,-1,-1 <rise \
        <roma roman table =3,-1,0,-1,0,-1,0 vert_steh =3,-1,0,-1,0,0,-1 mania omani =3,-1,0,0,-1,-1,-1 erdie \
        =3,-1,0,0,-1,-1,0 ertim overt rtime =3,-1,0,0,-1,-1,1 out_at risch =3,-1,0,0,-1,0,-1 enth> =3,-1,0,0,-1,0,0 \
        <reac eenth reach teent =3,-1,0,0,0,-1,-1 <nix> emie> =3,-1,0,0,0,-1,0 <tips arage austa garag stari tips> \
        =3,-1,0,0,0,0,-1 ieden nzett the_coun =3,-1,0,1,-1,-1,0 <zusc =3,-1,1,-1,-2,1,-2 <walk =3,-1,1,0,-3,-1,1 \
        auf_den =3,-1,2,-1,-1,-1,-1 <sala alary lary> salar =3,-1,3,-1,-1,-2,-1 form> =3,0,-2,-1,2,-2,1 ement \
        =3,0,-2,0,0,-1,-1 ngebo =3,0,-2,1,-2,0,0 lung> =3,0,-1,-1,-1,-2,1 teen> =3,0,-1,-1,-1,-1,1 <stre \
        =3,0,-1,-1,0,-1,-1 ides> =3,0,-1,-1,0,0,-1 dated unted =3,0,-1,-1,0,0,0 <sum> than_the =3,0,-1,-1,1,-2,1 \
        <coun =3,0,-1,0,-1,-1,-1 sstan ussta =3,0,-1,0,-1,-1,0 <basi =3,0,-1,0,-1,0,-2 halt> =3,0,-1,0,-1,0,-1 ausst \
        pays_the reik> zahle =3,0,-1,0,-1,0,0 erzah rzahl =3,0,-1,0,0,-1,-1 miete =3,0,-1,0,0,0,-1 ahlen boten \
        =3,0,-1,0,1,0,-2 nute> =3,0,-1,1,-4,1,0 back> =3,0,-1,2,-1,-3,0 <six> =3,0,0,-1,-2,-1,0 <geld \
        =3,0,0,-1,-2,-1,1 onats =3,0,0,-1,-2,1,-1 <frie =3,0,0,-1,-1,-1,-1 zehnt =3,0,0,-1,-1,-1,0 dreiz eizeh izehn \
        reize =3,0,0,-1,-1,0,-1 mein_verm =3,0,0,-1,0,-1,-1 ehnte =3,0,0,-1,0,0,-1 inkge kgeld nkgel rinkg \
        =3,0,0,-1,0,1,-2 trag> =3,0,0,0,-2,0,0 strei =3,0,0,0,-1,-1,-1 back_to rdien =3,0,0,0,-1,0,-1 chnun dem_zett \
        =3,0,0,0,-1,0,0 echnu =3,0,0,0,0,-1,-1 aemie hat_0 praem raemi =3,0,1,-1,-2,0,-1 chlag =3,0,1,-1,-1,-1,0 \
        <vert =3,0,1,-1,1,-2,-2 to_the =3,1,-2,-1,0,-2,1 auf_dem =3,1,0,-2,0,-2,0 <per> =3,1,0,-1,-3,1,0 <back \
        =3,1,0,1,-2,1,-3 <did> =3,1,1,-1,0,-2,-1 rtrag =3,1,1,1,-1,-1,-2 rned> =3,2,0,-2,-1,0,-2 mehr> \
        =3,2,0,0,-1,-3,-1 ehen> =3,2,1,-2,-2,-2,1 chts> =3,2,1,-2,-1,-1,-2 <verm =3,3,-1,0,-1,-3,-2 <ange \
        =3,4,-3,1,-2,-3,0 <its> =3,4,1,-1,-1,-5,-1 <nach =4,-4,0,-1,0,-1,2 0_proz <proz =4,-4,1,-3,7,-2,-2 <hour \
        =4,-3,-1,-1,-1,-1,2 ozent =4,-3,-1,0,-1,-2,3 ages> =4,-3,-1,0,0,1,0 steht teht> =4,-3,0,-1,-1,-1,2 proze \
        =4,-3,1,-1,1,-1,-1 hour> =4,-2,-4,-2,0,-2,6 <es> =4,-2,-3,0,-1,1,0 each> =4,-2,-1,-1,0,0,1 gten> \
        =4,-2,-1,-1,0,1,-1 hlung =4,-2,-1,0,-1,-1,0 zusch =4,-2,-1,0,0,0,-2 <due> =4,-2,-1,0,1,-1,-2 ehalt \
        =4,-2,-1,2,1,-1,-2 <ab> =4,-2,0,-1,0,1,-1 cent> =4,-2,0,-1,1,0,-1 unden =4,-2,1,-3,1,3,-4 unde> \
        =4,-2,2,0,-1,-2,-2 <to> =4,-1,-2,1,-1,-2,-1 than> =4,-1,-1,-1,-2,-1,2 achts =4,-1,-1,-1,-1,-1,1 <zett \
        =4,-1,-1,-1,-1,0,0 uschl =4,-1,-1,-1,0,0,0 ahlun zahlu =4,-1,-1,0,-2,-2,1 seite =4,-1,-1,0,-2,0,-1 treik \
        =4,-1,-1,0,-1,0,-1 <driv verti =4,-1,-1,0,1,-2,-2 gehal =4,-1,-1,0,1,-1,-1 endet =4,-1,0,-4,-2,0,1 ueber \
        =4,-1,0,-2,-1,0,-1 <drau =4,-1,0,-1,-1,-1,0 the_hour =4,-1,0,-1,0,-1,-1 rise> =4,-1,0,0,-3,0,1 with_a \
        =4,-1,0,0,-2,-1,-1 euros uros> =4,-1,1,-1,-2,-1,-1 hlag> =4,-1,1,-1,-1,-1,-1 <apri april pril> \
        =4,0,-2,0,0,-1,-1 gebot =4,0,-1,-1,-1,-1,-1 sion> =4,0,-1,-1,0,-1,-1 <slip =4,0,-1,-1,0,-1,0 ounte \
        =4,0,-1,0,-2,0,-1 <cent <verd =4,0,-1,0,-1,0,-2 erhan =4,0,0,-1,-1,-1,-1 rauf> =4,0,0,-1,-1,0,-2 rhand \
        =4,1,-1,0,-2,-1,-1 verdi =4,1,-1,1,-1,-2,-3 <vom> =4,1,0,-3,-1,-2,0 <auf> =4,1,0,0,-2,-2,-1 rechn \
        =4,1,1,-3,-1,-1,-2 <mehr =4,2,-4,-3,0,0,1 <seit =4,2,-2,-1,-1,0,-2 <beid beide =4,2,-1,-1,-1,-4,1 and_the \
        =4,2,-1,-1,-1,-1,-1 latio =4,2,0,1,-4,-1,-2 on_the =4,3,-4,-2,1,-2,-2 <are> =4,4,-1,-1,-2,-2,-2 the_unio \
        =5,-5,0,-1,0,-1,2 zent> =5,-4,0,0,0,-1,2 rozen =5,-3,-3,-3,3,-1,1 nacht =5,-3,-2,-2,2,-1,2 night \
        =5,-3,-2,-1,0,2,-1 <steh =5,-2,-2,-1,3,-2,-1 monat =5,-2,-2,0,1,-2,-1 <mona =5,-2,-1,-2,0,-1,0 count \
        =5,-2,-1,-2,1,-2,0 schla =5,-2,-1,0,-1,-1,-1 wages =5,-2,0,-1,0,-1,-1 <kont =5,-1,-1,-1,-1,1,-1 rate> \
        =5,-1,-1,-1,0,-1,-2 <bonu bonus konto onto> =5,-1,-1,-1,0,-1,0 <trin trink =5,-1,-1,0,-1,0,-1 beid_seit \
        =5,-1,-1,0,0,-1,-2 onus> =5,-1,0,-1,-2,-1,-1 drauf =5,-1,0,-1,-1,-1,-1 <earn =5,0,-1,-1,0,-1,-2 pays> \
        =6,-3,-1,4,-2,-1,-3 ahlt> =6,-3,-1,5,-2,-1,-3 zahlt =6,-2,-1,-2,-1,-1,1 zette =6,-2,-1,-1,-1,-1,-1 <tari \
        =6,-2,0,-2,5,-4,-4 stund tunde =6,-1,0,-1,-2,-2,0 ttel> =6,-1,0,0,-2,-2,-2 <pay> =6,4,-1,-1,-2,-2,-3 <unio \
        nion> union =7,-5,0,1,2,-2,-3 <for> =7,-3,-1,-1,-2,-2,1 ettel =7,-3,-1,-1,2,-1,-3 <lohn =7,-3,0,-1,-1,-1,-1 \
        arif> =7,-2,-1,-1,-1,0,-1 <rate =7,-2,0,-1,0,-1,-2 lohn> =7,-1,-2,-2,-1,0,-3 <pays =7,-1,-2,-1,-1,-1,-1 \
        slip> =7,-1,-2,1,-2,-1,-3 <zahl =7,-1,-1,-1,2,-3,-3 <stun =7,-1,0,-1,-2,-1,-2 zulag =7,0,0,-1,-3,-1,-1 geld> \
        =7,2,-2,0,-1,-2,-4 lage> =8,-5,1,2,-1,-2,-2 fuer> =8,-3,1,3,-5,-3,-1 <fuer =8,-2,0,-1,-2,-1,-2 ulage \
        =8,-1,-1,3,-4,-1,-3 <paid =9,-2,0,3,-4,-1,-4 paid> =10,-4,-1,-2,-2,-1,-1 tarif =10,-3,-1,1,-2,-2,-3 <wage \
        =12,-3,-2,-1,-2,-1,-4 0_euro =13,-3,-3,-2,-3,-1,-2 euro> =16,2,-3,-4,2,-6,-7 0_0 =17,-4,-3,-1,-4,-1,-3 <euro
        """
}
