/// Runs of letters and neighbours, and how much each speaks for what of an employer is spoken of, in the order of `SubFacetWords.lists`.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum SubFacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-6, -7, -7, -7, -8, -7, -8]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-5,-3,2,2,2,0,1 <me> =-5,-3,3,0,5,0,-1 eine> =-5,-1,1,6,2,0,-4 <zwei =-5,0,2,-1,0,2,1 in_der \
        =-5,0,3,0,-3,0,5 <who> =-5,3,5,-5,-1,2,0 <ein> =-5,4,-1,0,-2,-2,6 alle> =-4,-6,-6,1,2,3,9 <bei> \
        =-4,-5,1,-2,1,2,7 <so> =-4,-2,-1,2,1,3,0 onal> =-4,-2,1,1,4,0,0 <woch woche =-4,-1,0,-1,2,1,2 darf> \
        =-4,-1,1,1,1,2,-1 <war> =-4,-1,1,2,0,1,0 <a> =-4,0,-2,1,1,2,1 ever> =-4,0,0,-1,5,1,-1 diens ienst \
        =-4,0,2,-2,0,5,-2 fuehr =-4,2,-2,-1,1,2,2 ause> =-4,3,2,1,1,-2,-1 stell =-4,4,-2,1,1,-2,0 <zu> \
        =-4,5,-2,0,-2,6,-2 <vor> =-4,6,-1,-1,-1,4,-3 ding> =-3,-7,3,0,2,1,3 <i> =-3,-5,-1,-2,11,-3,2 <mein \
        =-3,-2,-3,2,-2,2,5 <alle =-3,-2,-1,-2,0,8,0 <our> =-3,-2,1,-1,-1,6,0 <she> =-3,-2,3,-2,0,2,2 ther> \
        =-3,-1,-2,-2,3,1,4 <team =-3,-1,-2,-1,7,-1,1 nder> =-3,-1,-1,8,-1,-3,0 schul =-3,-1,0,-1,2,1,2 <darf \
        =-3,-1,0,1,2,-1,2 week> =-3,-1,1,1,0,2,-1 with> =-3,-1,1,2,0,2,0 ling> =-3,-1,3,1,-1,-1,0 <mich \
        =-3,0,-1,0,0,3,0 ander =-3,0,1,-1,0,-1,3 <schr =-3,0,1,2,4,-4,0 <week =-3,0,3,1,-1,1,0 <best \
        =-3,0,3,2,2,0,-3 <zum> =-3,1,-3,0,-3,7,0 <er> =-3,1,-2,3,-2,-2,3 <in> =-3,1,-1,1,0,-1,2 mmen> \
        =-3,1,-1,2,2,0,-2 nths> onths =-3,1,-1,4,-2,1,1 <lear learn =-3,1,0,0,0,3,-2 <ging =-3,1,0,2,-2,0,1 <two> \
        =-3,1,11,-3,-2,-1,-3 sage> =-3,2,-2,1,3,2,-2 <schi =-3,2,-2,2,-1,0,2 richt =-3,2,-1,-2,3,-2,1 <wied wiede \
        =-3,2,0,-1,1,1,0 ging> =-3,2,0,1,4,-1,-3 ochen =-3,2,2,0,1,1,-2 chick =-3,3,0,2,-2,2,-2 gesch \
        =-3,4,0,-1,1,-1,-2 rden> =-3,4,1,-3,3,-1,0 beite =-3,4,3,0,-1,-4,0 nach> =-3,4,5,-2,-2,-1,-1 <stel \
        =-3,5,0,-1,-2,1,0 <told told> =-3,6,3,-4,-3,-1,1 <eine =-2,-5,0,0,-3,7,3 <sie> =-2,-4,-2,-1,8,-1,1 <frei \
        =-2,-4,1,4,-1,1,0 <mit> =-2,-3,-2,5,0,0,1 ammer =-2,-3,-2,10,-2,-1,-1 <lehr =-2,-3,-1,0,0,7,-1 leite \
        =-2,-3,-1,10,-1,-2,-2 pruef =-2,-3,1,1,5,0,-2 frei> =-2,-3,2,-1,0,-1,3 schre =-2,-2,-2,1,2,0,3 mein> \
        =-2,-2,-2,5,-1,0,1 urse> =-2,-2,-1,-3,9,-2,1 meine =-2,-2,-1,1,2,2,-1 <selb =-2,-2,-1,4,4,-1,-2 <davo avon> \
        davon =-2,-2,-1,10,-2,-2,-1 efung ruefu uefun =-2,-2,0,-1,2,2,1 <m> =-2,-2,0,0,1,3,-1 nders \
        =-2,-2,1,-1,1,1,1 frau> =-2,-2,1,0,1,1,1 frage =-2,-2,1,4,-2,3,-3 <erst =-2,-2,1,6,-1,-1,-1 sbild \
        =-2,-2,2,-1,0,-1,3 chrei =-2,-2,2,-1,0,0,4 here> =-2,-2,2,1,3,-1,-2 <tage =-2,-2,3,-1,0,4,-1 uehre \
        =-2,-2,3,1,-1,2,-1 <dana anach danac =-2,-2,3,3,-1,-2,1 iker> =-2,-2,4,-2,1,2,-1 ehrer =-2,-2,4,1,0,-2,0 \
        niker =-2,-2,5,-1,-1,2,-1 <job> =-2,-2,5,1,-3,1,1 <d> =-2,-2,5,1,0,-1,-1 test> =-2,-2,9,-1,-1,-2,-1 bewer \
        =-2,-1,-2,0,5,2,-2 <four =-2,-1,-2,2,4,-1,1 ings> =-2,-1,-2,3,0,0,2 mmer> =-2,-1,-2,3,1,-2,3 <sign \
        =-2,-1,-1,-2,1,3,3 <foto =-2,-1,-1,-1,-1,9,-3 <unse unser =-2,-1,-1,-1,0,3,2 foto> =-2,-1,-1,-1,4,1,-1 <earl \
        =-2,-1,-1,-1,5,0,-1 enstp nstpl stpla =-2,-1,-1,0,0,0,4 utes> =-2,-1,-1,0,1,0,2 ilie> =-2,-1,-1,0,2,-1,2 \
        teili =-2,-1,-1,0,2,2,0 <nenn =-2,-1,-1,0,3,0,0 elbst selbs =-2,-1,-1,0,4,2,-1 four> =-2,-1,-1,0,6,-2,-1 \
        leine =-2,-1,-1,0,6,0,-1 rota> =-2,-1,-1,1,3,2,-2 inge> =-2,-1,-1,1,4,0,-2 if_you =-2,-1,-1,2,2,-1,0 gned> \
        igned =-2,-1,-1,2,2,1,-2 macht =-2,-1,-1,4,0,-1,0 kurs> =-2,-1,-1,6,-1,-1,-1 tices =-2,-1,-1,6,0,-1,0 <appr \
        =-2,-1,-1,6,1,-2,-1 hule> =-2,-1,-1,7,-1,-1,-1 appre entic ntice ppren prent =-2,-1,-1,7,-1,0,-1 renti \
        =-2,-1,-1,8,-2,-1,-1 <prue =-2,-1,0,-2,3,3,-2 <sinc ince> since =-2,-1,0,-1,0,3,1 lich> =-2,-1,0,-1,4,0,0 \
        <dien =-2,-1,0,-1,5,-1,-1 hours ours> =-2,-1,0,-1,5,0,-1 arly> early tplan =-2,-1,0,0,-2,6,-2 nser> \
        =-2,-1,0,0,-1,1,2 verse =-2,-1,0,0,-1,2,2 <kund =-2,-1,0,0,0,1,2 mfrag umfra =-2,-1,0,0,1,-1,3 <lag> \
        =-2,-1,0,0,1,1,0 sich_die =-2,-1,0,0,2,4,-2 zwei> =-2,-1,0,1,0,1,0 <vide video =-2,-1,0,1,0,2,0 ideo> \
        =-2,-1,0,2,2,-1,0 signe =-2,-1,0,4,0,0,-1 <land =-2,-1,0,5,1,-2,-1 chule =-2,-1,1,-1,5,1,-2 <kenn \
        =-2,-1,1,0,-2,0,3 chten =-2,-1,1,0,1,1,-1 ierte =-2,-1,1,0,2,0,-1 <marc arch> march =-2,-1,1,1,-2,1,2 kunde \
        =-2,-1,1,2,0,0,0 <sept eptem ptemb septe tembe =-2,-1,1,4,-1,0,-1 bildu ildun =-2,-1,1,5,-1,-1,-1 ausbi \
        usbil =-2,-1,2,-2,0,0,2 <bus> =-2,-1,2,-1,0,0,1 <cand =-2,-1,2,0,-2,0,1 there =-2,-1,2,2,0,-1,1 chnik \
        =-2,-1,3,-1,-1,1,0 <fueh =-2,-1,3,1,-1,-2,0 mich> =-2,-1,4,0,-1,0,1 <rang =-2,-1,4,1,-1,-1,0 leben \
        =-2,-1,4,1,-1,0,-1 <lebe =-2,-1,8,-1,-1,-2,-2 ewerb =-2,-1,9,-2,-1,-2,-1 nterv =-2,-1,9,-2,-1,-1,-2 <inte \
        =-2,0,-3,-1,3,5,-1 <wenn wenn> =-2,0,-3,3,2,3,-3 <hat> =-2,0,-2,0,1,-1,3 <fami famil =-2,0,-2,0,1,3,1 <ihr> \
        =-2,0,-1,-1,5,-1,1 <bin> =-2,0,-1,0,-1,-2,5 <klin =-2,0,-1,0,0,-2,5 kling =-2,0,-1,0,0,0,3 amili milie \
        =-2,0,-1,0,1,-1,2 works =-2,0,-1,0,1,0,1 bei_die =-2,0,-1,0,2,1,0 lbst> =-2,0,-1,0,3,-1,0 regel \
        =-2,0,-1,0,6,0,-2 <rota =-2,0,-1,1,-1,3,0 <thro =-2,0,-1,1,1,-1,2 uchen =-2,0,-1,3,-1,0,0 laetz plaet \
        =-2,0,-1,3,0,-1,1 <rest =-2,0,-1,3,1,-1,0 like> =-2,0,0,-1,-1,-1,4 iste> =-2,0,0,-1,-1,1,2 <oper \
        =-2,0,0,-1,1,3,0 monta ontag =-2,0,0,-1,2,0,1 work_coun =-2,0,0,-1,4,-2,1 zehn> =-2,0,0,-1,5,-2,0 days> \
        klein =-2,0,0,0,-2,0,3 trieb =-2,0,0,0,-1,4,0 tleit =-2,0,0,0,1,-2,2 tags> =-2,0,0,0,1,0,1 <tuer \
        =-2,0,0,0,1,1,0 ards> =-2,0,0,0,2,2,-1 becau cause ecaus =-2,0,0,0,3,0,0 alte> =-2,0,0,1,-2,4,-2 ctor> \
        =-2,0,0,1,0,2,-1 ough> =-2,0,0,1,1,2,-2 ally> =-2,0,0,1,1,2,-1 hree> three =-2,0,0,1,2,-2,0 eren> \
        =-2,0,0,1,2,-1,-1 linge =-2,0,0,1,2,0,-1 <kost =-2,0,0,1,2,0,0 nswer =-2,0,0,2,-1,2,-2 rding =-2,0,0,2,0,0,0 \
        <ten> =-2,0,0,2,1,0,0 <came came> =-2,0,0,3,0,-1,-1 <like =-2,0,1,-2,-1,3,0 <dass =-2,0,1,-1,-1,0,2 <made \
        made> =-2,0,1,-1,0,1,0 uten> =-2,0,1,-1,0,1,1 tlich =-2,0,1,-1,3,-1,0 stag> =-2,0,1,0,-1,0,1 <aufg \
        =-2,0,1,0,0,-2,2 ellun llung =-2,0,1,0,0,1,0 isse> =-2,0,1,0,1,-2,3 <kein =-2,0,1,0,1,-1,1 <wher suche \
        =-2,0,1,0,1,1,-1 rten> =-2,0,1,0,2,-1,-1 eing> =-2,0,1,0,3,-1,0 lling =-2,0,1,1,1,-1,0 die_schu \
        =-2,0,2,-1,-1,2,0 ring> =-2,0,2,-1,-1,2,1 namen =-2,0,2,-1,1,-1,1 where =-2,0,2,0,-2,-2,3 <mitt \
        =-2,0,2,0,-1,-1,2 lungs =-2,0,2,1,3,-2,-2 <an> =-2,0,2,2,-2,0,1 <zur> =-2,0,2,3,-1,-1,-2 ldung \
        =-2,0,2,4,0,-3,0 zweit =-2,0,3,-1,1,0,-1 ennen =-2,0,3,0,-1,2,-2 llte> =-2,0,3,0,0,1,-1 amen> \
        =-2,0,3,0,1,-1,-1 <they they> =-2,0,4,-3,7,-3,-2 <bis> =-2,0,6,-1,-2,-2,0 ucht> =-2,0,7,-1,-1,-1,-2 <absa \
        =-2,0,10,-4,-1,-2,-1 inter =-2,1,-5,-2,-3,2,6 <at> =-2,1,-4,-3,1,9,-3 eiter =-2,1,-2,-1,2,4,-2 ehrt> \
        =-2,1,-1,-1,0,-3,6 bei_uns =-2,1,-1,-1,0,0,2 <pack =-2,1,-1,-1,1,1,1 ounci =-2,1,-1,0,1,2,-1 lebt> \
        =-2,1,-1,0,2,0,0 ather =-2,1,-1,1,-1,0,2 antin =-2,1,-1,1,-1,2,-1 rough =-2,1,-1,1,0,2,-1 <all> \
        =-2,1,-1,1,2,-2,0 <alte =-2,1,-1,2,-1,1,-1 board =-2,1,-1,3,2,-3,0 ster> =-2,1,-1,5,-2,0,-2 <cour \
        =-2,1,0,-1,0,0,0 vorge =-2,1,0,-1,0,1,0 <vorg ative orges =-2,1,0,-1,0,4,-2 ector =-2,1,0,-1,1,-1,1 <weg> \
        =-2,1,0,-1,1,0,1 morge =-2,1,0,-1,1,1,1 <morg =-2,1,0,-1,2,0,1 counc ncil> uncil =-2,1,0,0,-1,1,1 <ande \
        =-2,1,0,0,-1,4,-2 haelt =-2,1,0,0,0,0,1 <neve never =-2,1,0,0,1,0,-1 enst> =-2,1,0,0,1,0,0 <vors \
        =-2,1,0,0,1,0,1 <niem ieman niema =-2,1,0,0,2,0,0 orks> =-2,1,0,1,-2,2,1 schri =-2,1,0,1,-1,-3,3 llege \
        =-2,1,0,1,0,0,0 eibt> =-2,1,0,2,0,-1,-1 <seco econd secon =-2,1,0,3,0,-1,-2 weite =-2,1,1,-2,2,0,0 <naec \
        einem inem> =-2,1,1,-1,-2,1,2 <hear hall> =-2,1,1,-1,0,-2,2 <turn =-2,1,1,0,-2,0,1 <ther =-2,1,1,0,0,-2,1 \
        tellu =-2,1,1,0,2,0,-2 <phon =-2,1,1,1,-1,0,0 ittel =-2,1,2,-1,0,1,-1 hrung =-2,1,2,0,0,0,-1 glich \
        =-2,1,3,-2,-1,-1,2 other =-2,1,3,-1,0,0,-1 erfah rfahr =-2,1,3,-1,1,-1,0 rain> =-2,1,4,1,-1,-1,-1 <test \
        =-2,1,5,0,-1,-2,-1 <appl =-2,1,5,1,-2,-2,-1 <port =-2,2,-3,-2,7,0,-3 plan> =-2,2,-3,-1,3,0,0 <off> \
        =-2,2,-2,0,0,1,1 ebsra iebsr =-2,2,-2,0,2,-3,3 nter> =-2,2,-1,-2,3,-1,1 <shif shift =-2,2,-1,-1,-1,0,2 kanti \
        =-2,2,-1,0,-2,1,1 igte> =-2,2,-1,0,-1,1,1 <vers =-2,2,-1,3,-1,-1,-1 gang> =-2,2,0,-1,0,1,0 <werk \
        =-2,2,0,-1,3,0,-2 <home =-2,2,0,0,-2,-3,4 ahre> =-2,2,0,0,-1,0,1 <says says> =-2,2,0,1,-1,0,0 aehri ehrig \
        hrige =-2,2,0,2,0,-2,1 tatio =-2,2,1,-1,0,-1,1 rted> =-2,2,1,0,-1,0,-2 hickt =-2,2,1,0,1,0,-2 laeuf \
        =-2,2,1,0,1,0,-1 aeuft euft> =-2,2,1,1,-1,-1,-2 side> =-2,2,1,1,0,-1,-2 <old> =-2,2,2,0,-1,-1,0 in_a \
        =-2,2,2,3,-3,0,-1 etzt> =-2,2,4,-2,-1,-1,0 <zusa =-2,3,-2,-1,-1,2,0 <kuen =-2,3,-2,0,-1,0,1 aben> \
        =-2,3,-2,0,0,0,2 bsrat =-2,3,-2,2,2,-1,-1 <now> =-2,3,-1,-1,-2,-2,4 <is> =-2,3,-1,-1,-2,1,2 <peop eople \
        ople> peopl =-2,3,-1,-1,-2,2,0 <unte =-2,3,-1,-1,0,0,1 hift> =-2,3,-1,0,1,0,-1 <ruft =-2,3,-1,0,2,-1,-1 \
        ruft> =-2,3,-1,1,-1,0,0 <line =-2,3,-1,1,0,1,-2 <mess =-2,3,0,-1,1,0,-1 rgen> =-2,3,0,-1,1,0,0 orgen \
        =-2,3,0,0,-1,1,0 halle =-2,3,0,0,0,0,0 gewe_hat =-2,3,1,-1,0,0,-1 inspe =-2,3,1,-1,1,0,-1 <laeu \
        =-2,3,2,-2,-2,0,1 <sent =-2,3,2,-1,0,-2,-1 einge =-2,4,-2,-1,0,0,0 schwe =-2,4,-1,-1,0,0,-1 lant> \
        =-2,4,-1,-1,1,-1,0 come> =-2,4,-1,0,0,-1,0 aenge =-2,4,-1,0,0,0,0 srat> =-2,4,0,-4,-2,-1,3 <der> \
        =-2,4,0,-1,-2,0,1 <hall =-2,4,0,-1,-1,-1,1 haeng =-2,4,0,-1,-1,2,-1 allen =-2,4,0,0,-1,-2,1 line> \
        =-2,4,0,1,0,1,-3 ffen> =-2,4,0,3,-2,-2,-1 ellen =-2,4,1,-1,1,-2,-1 <schw =-2,4,2,-2,-2,-1,0 sent> \
        =-2,4,2,-2,0,-2,-1 <eing =-2,4,2,-1,0,-1,-1 tract =-2,4,2,1,-4,-1,-1 <von> =-2,6,-1,-1,4,-2,-4 0_uhr \
        =-2,7,-1,-1,0,-2,-1 <kurz =-1,-7,-3,-2,1,2,10 <wer> =-1,-5,1,4,-2,3,-1 <was> =-1,-4,2,4,1,1,-4 <mir> \
        =-1,-3,-3,-1,4,1,2 <you> =-1,-3,0,-1,1,0,5 pause =-1,-3,1,2,3,0,-1 tage> =-1,-3,1,3,0,2,-1 <dann dann> \
        =-1,-3,3,-4,1,2,3 agen> =-1,-3,5,2,-1,-3,2 and_a =-1,-2,-2,-2,1,5,0 anage manag =-1,-2,-2,-2,1,5,1 <mana \
        =-1,-2,-2,-1,3,5,-2 ennt> =-1,-2,-2,3,-1,4,-1 ional =-1,-2,-2,3,0,1,1 <kurs =-1,-2,-2,7,-2,0,0 meist \
        =-1,-2,-1,-2,0,1,6 <s> =-1,-2,-1,-2,2,-1,4 isst> =-1,-2,-1,-1,-1,6,-1 recto =-1,-2,-1,-1,1,1,3 buero \
        =-1,-2,-1,-1,1,2,2 <buer =-1,-2,-1,0,-2,-1,7 lacht =-1,-2,-1,0,-1,3,1 <head =-1,-2,-1,0,0,-2,4 <verg \
        =-1,-2,-1,0,1,-1,3 <wie> =-1,-2,-1,0,1,3,-1 weiss =-1,-2,-1,0,1,4,-1 <weis =-1,-2,-1,0,2,1,1 ntage \
        =-1,-2,-1,0,3,-1,1 timme =-1,-2,-1,0,3,-1,2 eilig =-1,-2,-1,2,-2,-1,6 ingt> =-1,-2,-1,5,0,0,0 kamme \
        =-1,-2,-1,8,-2,-1,-1 fung> =-1,-2,0,-1,-1,1,2 cheid =-1,-2,0,-1,-1,5,-1 direc irect =-1,-2,0,-1,1,0,2 reibt \
        =-1,-2,0,-1,1,2,0 <weni wenig =-1,-2,0,-1,2,-1,3 <heis heiss =-1,-2,0,-1,3,1,1 eisst =-1,-2,0,0,-2,2,2 cken> \
        =-1,-2,0,0,-1,2,3 eschr =-1,-2,0,0,0,1,1 heim> =-1,-2,0,0,0,3,0 iteri =-1,-2,0,0,1,2,-1 eiss> \
        =-1,-2,0,0,2,3,-1 <but> =-1,-2,0,1,0,1,0 riebe =-1,-2,0,1,0,1,1 oche> =-1,-2,0,1,1,1,-1 elter \
        =-1,-2,0,3,1,0,-2 erin> =-1,-2,1,-1,0,-2,4 keine =-1,-2,1,-1,0,1,2 <by> =-1,-2,1,0,-1,0,3 <brin \
        =-1,-2,1,0,-1,2,0 kstat rksta =-1,-2,1,1,0,0,2 <tag> =-1,-2,2,-2,2,1,0 <frau =-1,-2,2,-1,1,-1,0 elle> \
        =-1,-2,2,-1,1,-1,3 hreib =-1,-2,2,-1,1,1,0 siert =-1,-2,2,-1,3,-2,0 <sech =-1,-2,2,-1,4,-1,-1 <sonn \
        =-1,-2,2,0,0,0,1 <beim beim> =-1,-2,2,1,-2,3,-1 setzt =-1,-2,2,1,-1,-1,2 bring =-1,-2,3,0,1,-1,-1 koste \
        =-1,-2,3,1,0,0,-1 catio =-1,-2,6,-1,-1,-1,1 <such =-1,-2,6,-1,-1,0,0 view> =-1,-2,7,-2,-2,-2,1 sucht \
        =-1,-2,7,-1,-2,-1,-1 espra praec raech =-1,-2,8,-2,-1,-2,-1 ervie =-1,-2,8,-1,-2,-1,-1 erbun rbung werbu \
        =-1,-2,9,-2,-1,-2,-1 rview tervi =-1,-2,10,-1,-2,-2,-2 <bewe =-1,-1,-3,0,2,0,3 <aus> =-1,-1,-2,-2,-1,3,3 \
        <uns> =-1,-1,-2,-1,3,-1,3 als_mein =-1,-1,-2,0,3,-1,0 fange =-1,-1,-2,0,3,-1,2 ueche =-1,-1,-2,1,-2,1,4 \
        <firs first irst> =-1,-1,-2,3,0,0,-1 zwei_jahr =-1,-1,-2,5,0,0,-1 <meis =-1,-1,-1,-2,-2,7,-1 efin> \
        =-1,-1,-1,-2,-1,7,-2 chefi hefin =-1,-1,-1,-1,-1,0,4 nutes =-1,-1,-1,-1,0,-1,3 looks ooks> \
        =-1,-1,-1,-1,0,0,4 aber_ich =-1,-1,-1,-1,0,4,0 aefts =-1,-1,-1,-1,1,0,4 team> =-1,-1,-1,-1,1,1,1 und_als \
        =-1,-1,-1,-1,1,2,-1 the_part =-1,-1,-1,-1,2,-1,2 der_paus =-1,-1,-1,-1,2,0,1 <disp =-1,-1,-1,-1,3,-1,0 \
        mein_freu =-1,-1,-1,-1,3,-1,2 das_bei =-1,-1,-1,-1,3,0,0 ndin> =-1,-1,-1,0,-1,-2,6 lingt =-1,-1,-1,0,-1,0,4 \
        <whol whole =-1,-1,-1,0,-1,1,2 up_at =-1,-1,-1,0,0,0,4 hole> sche> =-1,-1,-1,0,0,2,0 der_neue eure> \
        =-1,-1,-1,0,0,2,1 <spri lear_to rennt =-1,-1,-1,0,1,-1,2 chtig =-1,-1,-1,0,1,-1,3 verge =-1,-1,-1,0,1,0,1 \
        ab_die =-1,-1,-1,0,1,1,-1 <thre =-1,-1,-1,0,1,1,0 <einz ftig> =-1,-1,-1,0,1,1,1 der_gesc enfti nftig \
        =-1,-1,-1,0,1,2,0 die_zahl =-1,-1,-1,0,2,-1,1 me_a =-1,-1,-1,0,2,0,0 auto> pro_woch =-1,-1,-1,0,2,1,-1 <bere \
        at_you =-1,-1,-1,0,2,1,0 ich_bin =-1,-1,-1,0,2,2,-2 schic =-1,-1,-1,0,2,2,0 danke i_m =-1,-1,-1,0,3,-1,1 \
        immen =-1,-1,-1,0,4,-1,-1 freie =-1,-1,-1,1,-1,0,2 archi =-1,-1,-1,1,-1,1,0 <draw =-1,-1,-1,1,-1,2,-1 \
        them_in =-1,-1,-1,1,0,0,1 fing> =-1,-1,-1,1,0,0,3 0_jahr =-1,-1,-1,1,0,1,0 emein gemei =-1,-1,-1,1,0,1,1 \
        besse =-1,-1,-1,1,0,2,0 elber ob_sie =-1,-1,-1,1,1,0,1 <auto egeln =-1,-1,-1,1,1,1,-1 eginn \
        =-1,-1,-1,1,3,1,-1 kennt =-1,-1,-1,1,4,-3,0 schen =-1,-1,-1,2,-1,0,2 sign> ungsb =-1,-1,-1,2,-1,2,-1 \
        and_then =-1,-1,-1,2,0,-1,1 iven> stan_ich =-1,-1,-1,2,0,0,0 die_kamm drei_tage =-1,-1,-1,2,0,1,0 hat_den \
        =-1,-1,-1,2,1,-1,1 ielt> it_s =-1,-1,-1,2,2,-1,-1 <gema =-1,-1,-1,3,-1,0,1 <plae =-1,-1,-1,3,-1,1,-1 ices> \
        =-1,-1,-1,3,0,-1,0 sheft =-1,-1,-1,3,0,0,0 chenp enpru henpr nprue =-1,-1,-1,3,3,-1,-1 <year \
        =-1,-1,-1,4,0,-1,-1 heft> =-1,-1,-1,4,0,0,0 <kamm =-1,-1,-1,5,-3,0,0 erste =-1,-1,-1,6,-1,-1,-1 <lern \
        =-1,-1,-1,7,-1,-1,-1 die_prue =-1,-1,0,-2,0,1,2 achen =-1,-1,0,-2,2,3,-2 erst> =-1,-1,0,-1,-2,7,-2 <dire \
        =-1,-1,0,-1,-1,0,3 reich =-1,-1,0,-1,-1,2,1 shout =-1,-1,0,-1,0,0,1 aerzt =-1,-1,0,-1,0,0,3 eone> meone \
        omeon someo =-1,-1,0,-1,0,1,1 <bala balan =-1,-1,0,-1,0,2,0 <don> don_t throw uerde =-1,-1,0,-1,0,3,0 <spit \
        =-1,-1,0,-1,1,-1,3 <late =-1,-1,0,-1,1,0,0 chedu hedul sched =-1,-1,0,-1,1,0,1 wenn_eine =-1,-1,0,-1,1,0,2 \
        krank =-1,-1,0,-1,1,0,3 am_naec =-1,-1,0,-1,1,1,0 the_week =-1,-1,0,-1,1,2,0 come_from iterg \
        =-1,-1,0,-1,1,3,-1 rfen> =-1,-1,0,-1,2,-2,2 <geht =-1,-1,0,-1,2,-1,0 ich_0 =-1,-1,0,-1,2,-1,1 <only htig> \
        only> =-1,-1,0,-1,2,0,2 eteil =-1,-1,0,-1,2,1,-1 ecent =-1,-1,0,-1,3,-1,-1 enend nende =-1,-1,0,-1,3,-1,0 \
        aecht =-1,-1,0,-1,3,-1,1 tagen wie_das =-1,-1,0,-1,3,0,0 <rost in_die roste =-1,-1,0,-1,4,0,-2 <toch ochte \
        tocht =-1,-1,0,-1,5,-2,-1 inder =-1,-1,0,0,-1,-1,3 eitst =-1,-1,0,0,-1,-1,4 elach gelac =-1,-1,0,0,-1,0,1 \
        pumpe =-1,-1,0,0,-1,0,2 rgebe uns_im =-1,-1,0,0,-1,0,3 <tea> hsten =-1,-1,0,0,-1,1,1 <dene ames> calls \
        =-1,-1,0,0,-1,1,2 the_floo ythin =-1,-1,0,0,-1,2,0 auben mmelt pring =-1,-1,0,0,-1,2,1 einm_im \
        =-1,-1,0,0,-1,2,2 head> =-1,-1,0,0,-1,3,-1 <mann =-1,-1,0,0,-1,3,0 ckte> =-1,-1,0,0,-1,4,-1 <us> \
        =-1,-1,0,0,0,-1,2 srats =-1,-1,0,0,0,0,0 vorsc =-1,-1,0,0,0,0,1 <desi <grem am_kueh ausen ausl_ist bei_rund \
        cker> dem_werk derge ederg ein_aush emium er_ist es_zu gremi kam_es mium> prakt remiu rgele seit_sech swahl \
        von_elf =-1,-1,0,0,0,0,2 <holt <once bete_lag die_bete die_list es_ein floor iligu kschu ligun list_der \
        loor> once> who_has =-1,-1,0,0,0,0,3 <wahl lag_bei umfr_unte =-1,-1,0,0,0,1,0 <fron als_der erend euer> \
        front pers_fuer ront> =-1,-1,0,0,0,1,1 bitt_einm den_dien ellt> entwi etren halb_jahr nisse ntwic twick \
        =-1,-1,0,0,0,1,2 <umfr ereic =-1,-1,0,0,0,2,0 boat> dass_zwei in_fron ortle regi_mana rtlei sprin weis_man \
        =-1,-1,0,0,0,2,1 the_bus =-1,-1,0,0,0,3,0 vor_alle =-1,-1,0,0,1,-1,0 chzeh echze hzehn =-1,-1,0,0,1,-1,1 \
        <wein sie_am =-1,-1,0,0,1,-1,2 eine_fami =-1,-1,0,0,1,0,0 <ausw <neul <tagt ersic es_gab eulic hafts neuli \
        ulich ungsw =-1,-1,0,0,1,0,1 a_m andha das_der der_die fotos geln> ndhal otos> seco_week =-1,-1,0,0,1,0,2 \
        <bete betei itzun sitzu =-1,-1,0,0,1,1,-1 teil_der wards =-1,-1,0,0,1,1,0 <boug <resi bough erten oves> \
        uerfe =-1,-1,0,0,1,2,-1 zuers =-1,-1,0,0,1,2,0 nennt =-1,-1,0,0,1,3,-2 hoert =-1,-1,0,0,2,-2,1 rage> \
        =-1,-1,0,0,2,-1,0 kalen lende =-1,-1,0,0,2,-1,1 <shed halb> =-1,-1,0,0,2,0,0 <faen has_a swer> \
        =-1,-1,0,0,2,1,-1 <esse decen =-1,-1,0,0,3,-1,0 <pare vier_tage =-1,-1,0,0,3,0,0 alend nings \
        =-1,-1,0,0,3,0,1 handy =-1,-1,0,0,5,-2,0 eite> =-1,-1,0,1,-1,-1,1 <agai again =-1,-1,0,1,-1,-1,2 <ton> buch> \
        igene =-1,-1,0,1,-1,-1,3 <eige <gute =-1,-1,0,1,-1,0,0 quere =-1,-1,0,1,-1,0,1 gramm tory> tschu wing> \
        =-1,-1,0,1,-1,1,0 uerei =-1,-1,0,1,-1,2,-1 zum_erst =-1,-1,0,1,0,-1,0 disch rtsch =-1,-1,0,1,0,-1,1 <vorn \
        ngere rakti =-1,-1,0,1,0,0,0 bewe_sind desig einte esign nterr =-1,-1,0,1,0,0,1 ich_auf =-1,-1,0,1,0,1,0 \
        erric rrich terri und_ging =-1,-1,0,1,0,1,1 dents tasch =-1,-1,0,1,0,2,-1 the_regi =-1,-1,0,1,1,-1,0 <ordn \
        =-1,-1,0,1,1,0,0 <umfa der_alte hat_in nteil nvers sstel =-1,-1,0,1,1,0,1 indow ndow> =-1,-1,0,1,1,1,-1 \
        <woan oande olle> woand =-1,-1,0,1,1,1,0 ents> =-1,-1,0,1,2,0,0 <answ answe =-1,-1,0,2,-1,-1,1 <run> tiona \
        =-1,-1,0,2,-1,0,0 <quer =-1,-1,0,2,-1,0,1 hrlin lehrl rling selle =-1,-1,0,2,0,-2,2 dass_ich \
        =-1,-1,0,2,0,-1,0 eise> =-1,-1,0,2,0,-1,1 <bild <geko ites> =-1,-1,0,2,0,0,-1 <aben angs> cate> \
        =-1,-1,0,2,0,0,0 <jung achkr chkra das_war fachk junge =-1,-1,0,2,1,0,0 <je> =-1,-1,0,2,2,-1,-1 emach gemac \
        =-1,-1,0,3,-1,-2,0 <plac =-1,-1,0,3,0,-2,1 bilde =-1,-1,0,3,0,-1,0 hnik> =-1,-1,0,3,0,-1,1 mit_mir \
        =-1,-1,0,3,0,0,-1 atron chulu hulun lehre ulung =-1,-1,0,5,-1,-1,-1 <ausb cours ourse =-1,-1,1,-2,-1,3,1 \
        sleit =-1,-1,1,-2,1,0,1 eitag freit reita =-1,-1,1,-1,-1,1,2 ffee> =-1,-1,1,-1,-1,2,1 <bitt bitte \
        =-1,-1,1,-1,0,-1,2 eche> =-1,-1,1,-1,0,0,1 erden =-1,-1,1,-1,0,0,2 stion =-1,-1,1,-1,0,1,0 gefra \
        =-1,-1,1,-1,0,1,1 <lade =-1,-1,1,-1,1,-1,2 <vorh =-1,-1,1,-1,1,0,0 ist_jetz =-1,-1,1,-1,1,0,1 <koch ist_ein \
        with_my =-1,-1,1,-1,1,2,-1 uerst =-1,-1,1,-1,1,2,0 hat_sie =-1,-1,1,-1,2,0,0 <halb =-1,-1,1,-1,3,0,-1 \
        hat_mein samst =-1,-1,1,-1,3,0,0 <zehn =-1,-1,1,0,-3,1,1 ichte =-1,-1,1,0,-2,3,0 <her> =-1,-1,1,0,-1,0,1 \
        in_schl schue =-1,-1,1,0,-1,0,2 <moeb esche =-1,-1,1,0,0,-1,0 <moth mothe =-1,-1,1,0,0,-1,1 fueh_sich \
        what_to =-1,-1,1,0,0,-1,2 <kran <lese <lieb =-1,-1,1,0,0,0,0 model odell =-1,-1,1,0,0,0,1 efrag eine_zwei \
        oraus vorau =-1,-1,1,0,0,1,-1 best> the_best =-1,-1,1,0,0,1,0 <fold ener> gezei rschl stan_der \
        =-1,-1,1,0,0,2,-1 <pfei =-1,-1,1,0,0,2,0 <abou about bout> =-1,-1,1,0,1,-1,1 <ja> ersat =-1,-1,1,0,1,0,-1 \
        in_marc =-1,-1,1,0,1,0,0 <spok am_sams cross notes otes> spoke =-1,-1,1,0,1,0,1 laeu_das range such> \
        =-1,-1,1,0,1,1,-2 elefo lefon telef =-1,-1,1,0,1,1,-1 der_uebe =-1,-1,1,0,2,-1,-1 ich_den =-1,-1,1,0,2,-1,0 \
        <desk desk> =-1,-1,1,0,2,0,0 ddrei nddre unddr =-1,-1,1,1,-1,0,0 anike chani echan hanik noch_den \
        =-1,-1,1,1,-1,0,1 der_hat =-1,-1,1,1,-1,1,0 eside sass> =-1,-1,1,1,0,-1,-1 ussch =-1,-1,1,1,0,-1,0 <indu \
        essie ungss =-1,-1,1,1,0,-1,1 uebe_das =-1,-1,1,1,0,0,-1 the_seco =-1,-1,1,1,0,0,0 tritt =-1,-1,1,1,0,1,-1 \
        on_a =-1,-1,1,1,1,-1,0 <des> war_das =-1,-1,1,1,1,0,-1 arks> =-1,-1,1,1,1,0,0 aussc marks versi \
        =-1,-1,1,2,-2,1,0 etwas twas> =-1,-1,1,2,0,-1,0 i_was =-1,-1,1,2,0,1,-2 <gesc =-1,-1,1,3,-1,-1,-1 mecha \
        =-1,-1,1,3,-1,-1,0 <schu =-1,-1,1,3,-1,0,-1 ertif rtifi =-1,-1,1,3,0,-1,-1 <cert certi ficat ifica tific \
        =-1,-1,1,3,1,-1,-1 abend =-1,-1,1,4,-1,-1,-2 beruf =-1,-1,2,-2,-2,5,-1 ions> =-1,-1,2,-1,-2,4,0 ragen \
        =-1,-1,2,-1,-1,-1,3 ttags =-1,-1,2,-1,-1,3,-1 fragt =-1,-1,2,-1,0,0,1 <also also> told_me =-1,-1,2,-1,0,2,-1 \
        pfleg =-1,-1,2,-1,0,2,0 der_betr =-1,-1,2,-1,1,-1,1 is_a =-1,-1,2,-1,1,0,0 posit ssier =-1,-1,2,-1,2,-1,-1 \
        0_minu =-1,-1,2,-1,2,0,-1 nuten =-1,-1,2,-1,2,1,-1 kenne =-1,-1,2,-1,3,-2,0 sechs =-1,-1,2,0,-2,-1,3 hten> \
        =-1,-1,2,0,-1,0,0 eugni zeugn =-1,-1,2,0,-1,0,1 tment =-1,-1,2,0,-1,1,0 ters> =-1,-1,2,0,0,0,0 ahrun eglic \
        fahru moegl nach_koll oegli =-1,-1,2,0,0,1,-1 ingel ritt> =-1,-1,2,0,1,-1,-1 <tria rial> trial \
        =-1,-1,2,0,1,-1,0 <fest =-1,-1,2,0,1,0,-1 oenne =-1,-1,2,0,2,-1,-2 <with =-1,-1,2,1,-2,0,2 schei \
        =-1,-1,2,1,-1,0,0 gnis> ugnis =-1,-1,2,1,0,-1,-1 ronik =-1,-1,2,1,0,0,-1 lder> =-1,-1,2,2,-1,-1,-1 troni \
        =-1,-1,2,2,-1,0,-1 ening =-1,-1,3,-2,1,0,-1 mit_eine =-1,-1,3,-1,-1,0,0 bunge =-1,-1,3,-1,0,-1,0 die_stel \
        =-1,-1,3,-1,0,0,-1 icati =-1,-1,3,-1,0,0,0 <elek ektro elekt lektr =-1,-1,3,-1,0,1,-1 <trav avel> ravel \
        trave =-1,-1,3,-1,1,-1,-1 a_job =-1,-1,3,-1,2,-1,-2 asked sked> =-1,-1,3,0,-1,-1,1 rsche =-1,-1,3,0,-1,0,0 \
        <verf chnup hnupp nuppe upper =-1,-1,3,0,0,-1,-1 candi =-1,-1,3,0,0,0,-1 licat plica pplic =-1,-1,3,0,0,0,0 \
        iews> views =-1,-1,3,0,0,1,-1 bend> =-1,-1,3,1,-1,-1,-1 schnu =-1,-1,4,-1,-1,0,0 fgabe slauf ufgab \
        =-1,-1,4,-1,0,-1,-1 mail> rtag> =-1,-1,4,-1,0,0,0 <recr aufga cruit ecrui recru =-1,-1,4,0,-1,-1,0 bensl \
        ensla nslau =-1,-1,4,0,-1,0,-1 rang> =-1,-1,4,1,-1,-1,0 ebens =-1,-1,6,0,-2,-2,1 <prob =-1,-1,6,0,-1,-1,-1 \
        aech> appli =-1,-1,7,-1,-2,-1,-1 gespr =-1,-1,8,-2,-1,-1,-1 absag bsage =-1,0,-4,2,0,2,0 <when \
        =-1,0,-3,-3,7,-2,2 <nobo nobod obody =-1,0,-2,-1,-3,3,3 <fehl =-1,0,-2,-1,6,-1,-1 <app> =-1,0,-2,0,1,2,-1 \
        aught =-1,0,-2,3,-1,0,0 etze> =-1,0,-2,4,-1,0,-1 dungs =-1,0,-1,-2,3,0,0 <kuec =-1,0,-1,-1,-1,-1,5 <list \
        =-1,0,-1,-1,-1,0,2 toppe =-1,0,-1,-1,-1,4,-1 sfueh =-1,0,-1,-1,-1,4,0 eftsf ftsfu tsfue =-1,0,-1,-1,0,-1,2 \
        tings =-1,0,-1,-1,0,-1,4 hday> =-1,0,-1,-1,0,0,1 stopp =-1,0,-1,-1,0,0,3 <stop =-1,0,-1,-1,0,1,0 echse \
        =-1,0,-1,-1,0,1,1 <lads lads> =-1,0,-1,-1,0,2,1 <viel =-1,0,-1,-1,0,3,0 chief hief> =-1,0,-1,-1,1,-1,2 \
        ich_habe =-1,0,-1,-1,1,-1,3 <birt birth irthd rthda thday =-1,0,-1,-1,1,0,2 the_work =-1,0,-1,-1,1,1,-1 \
        <ster satio =-1,0,-1,-1,1,1,0 thank =-1,0,-1,-1,1,1,2 <see> =-1,0,-1,-1,1,3,-2 nsere =-1,0,-1,-1,2,-1,1 \
        <mutt =-1,0,-1,-1,2,-1,2 when_my =-1,0,-1,-1,2,0,0 gemen =-1,0,-1,-1,3,-1,2 und_wer =-1,0,-1,-1,3,0,-1 olida \
        =-1,0,-1,-1,3,0,0 kuech oster undin =-1,0,-1,-1,4,-2,0 <klei =-1,0,-1,0,-1,1,0 der_kamm =-1,0,-1,0,-1,1,1 \
        <wide he_has wider =-1,0,-1,0,-1,3,-1 nnte> unse_chef =-1,0,-1,0,0,-1,1 ngene =-1,0,-1,0,0,0,1 erzeh \
        fuer_mich ierze rzehn =-1,0,-1,0,0,0,2 <leit =-1,0,-1,0,0,1,0 teure =-1,0,-1,0,0,1,1 <thea erati theat \
        =-1,0,-1,0,0,2,-1 <stay elmas =-1,0,-1,0,0,2,1 chsel wechs =-1,0,-1,0,0,4,-2 <mach =-1,0,-1,0,1,-1,1 um_neun \
        =-1,0,-1,0,1,-1,2 einsa =-1,0,-1,0,1,-1,3 shop> =-1,0,-1,0,1,0,0 espue gespu innt> =-1,0,-1,0,1,0,1 anke> \
        ghed> lkomm sech_uhr =-1,0,-1,0,1,1,-1 <sola elegs legsc =-1,0,-1,0,1,1,0 aehrt ness> =-1,0,-1,0,2,-1,0 \
        dran> ilig> last_year nplan =-1,0,-1,0,2,-1,1 <fath fathe =-1,0,-1,0,2,-1,2 <gere =-1,0,-1,0,2,0,0 <rege \
        zeite =-1,0,-1,0,3,-1,-1 <alwa lways =-1,0,-1,0,3,0,-2 ways> =-1,0,-1,0,5,0,-2 <if> =-1,0,-1,1,-1,-1,1 urde> \
        =-1,0,-1,1,-1,-1,2 haben konnt =-1,0,-1,1,-1,-1,4 <gela =-1,0,-1,1,-1,0,1 <give nur_den =-1,0,-1,1,-1,0,2 \
        olleg wear> =-1,0,-1,1,-1,1,0 setz_sich =-1,0,-1,1,-1,1,1 beric ringt =-1,0,-1,1,-1,2,0 <taug recht taugh \
        =-1,0,-1,1,-1,2,1 bei_und =-1,0,-1,1,0,-1,0 nschu =-1,0,-1,1,0,-1,1 echun erer> rechu =-1,0,-1,1,0,0,-1 \
        two_of =-1,0,-1,1,0,0,0 eins> longe nahme onger store up_the =-1,0,-1,1,0,0,1 <bess <hote ahmt> erahm gerah \
        hotel iegen inte> nvert rahmt =-1,0,-1,1,0,0,2 <sing =-1,0,-1,1,0,1,0 <beri <gut> <lead hroug sept_an throu \
        ziert =-1,0,-1,1,0,2,-1 lass> =-1,0,-1,1,0,2,0 hin_und =-1,0,-1,1,1,-1,0 <zeit =-1,0,-1,1,1,0,-1 they_move \
        =-1,0,-1,1,1,0,0 <inst no_long onver =-1,0,-1,1,1,1,-1 meint witch =-1,0,-1,1,1,1,0 <dort =-1,0,-1,1,1,2,-1 \
        lber> =-1,0,-1,1,2,-1,-1 kein_frag =-1,0,-1,2,-1,-1,1 i_came =-1,0,-1,2,-1,0,0 aces> auer> ouse> \
        =-1,0,-1,2,-1,1,-1 <verb =-1,0,-1,2,-1,1,0 house ich_zum =-1,0,-1,2,-1,2,-1 erst_mal =-1,0,-1,2,0,-1,0 atte> \
        =-1,0,-1,2,0,0,-1 <long chtsh let_me teiln =-1,0,-1,2,0,0,0 ausel beza_und gisti usel> =-1,0,-1,2,1,0,0 \
        den_kurs =-1,0,-1,2,1,2,-1 <mal> =-1,0,-1,3,-2,2,0 aetze =-1,0,-1,3,-1,-1,-1 came_to =-1,0,-1,3,-1,-1,0 \
        <fina mento =-1,0,-1,3,-1,0,0 entor ntor> =-1,0,-1,3,0,-1,-1 lets> =-1,0,-1,3,0,-1,0 logis mir_die \
        =-1,0,-1,3,0,-1,1 rjahr =-1,0,-1,4,-1,-1,-1 earni =-1,0,-1,4,0,-1,-1 hrgan =-1,0,-1,4,0,-1,0 <durf durft \
        ogist rfte> urfte =-1,0,0,-2,-1,2,2 iert> =-1,0,0,-2,-1,3,1 dass> =-1,0,0,-2,1,3,-1 ragt> =-1,0,0,-1,-2,0,3 \
        eilun ilung teilu =-1,0,0,-1,-2,4,1 ehler =-1,0,0,-1,-1,-1,2 <selt =-1,0,0,-1,-1,-1,4 liste \
        =-1,0,0,-1,-1,0,1 <sort adio> =-1,0,0,-1,-1,0,2 at_was the_othe vers_das =-1,0,0,-1,-1,0,3 <othe \
        =-1,0,0,-1,-1,1,0 is_not =-1,0,0,-1,-1,1,1 <radi dropp nachf unte_den =-1,0,0,-1,-1,1,3 riebs \
        =-1,0,0,-1,-1,2,1 <floo =-1,0,0,-1,-1,3,1 leitu =-1,0,0,-1,-1,4,-1 seit_jahr =-1,0,0,-1,0,-1,2 look_at teil> \
        the_morn =-1,0,0,-1,0,-1,3 ist_aber mensc =-1,0,0,-1,0,0,0 ehere =-1,0,0,-1,0,0,1 loud> nstha sraum \
        =-1,0,0,-1,0,1,0 bin_seit das_ist endin =-1,0,0,-1,0,1,1 arum> der_werk die_leit eburt gebur tuer> \
        =-1,0,0,-1,0,2,-1 egedi hsel> leged =-1,0,0,-1,0,2,0 drei> =-1,0,0,-1,0,3,-1 mana_at =-1,0,0,-1,1,-1,1 erzte \
        juni> =-1,0,0,-1,1,-1,2 <spru rher> sheet turn> =-1,0,0,-1,1,0,0 ichtm siste tiere =-1,0,0,-1,1,0,1 insat \
        naec_tag nsatz =-1,0,0,-1,1,1,-1 <duer duerf gut_die =-1,0,0,-1,1,1,0 icken the_bott =-1,0,0,-1,1,1,1 kuehl \
        =-1,0,0,-1,1,2,-1 ntags =-1,0,0,-1,2,-1,0 <freu den_plan =-1,0,0,-1,2,-1,1 ichti =-1,0,0,-1,2,-1,2 geht> \
        =-1,0,0,-1,2,0,-1 <fixe fixed ixed> =-1,0,0,-1,2,0,0 cept> eundi excep lohnt my_daug xcept =-1,0,0,-1,2,1,-1 \
        <daug <none daugh ghter none> plain ughte =-1,0,0,-1,2,2,-1 <beca =-1,0,0,-1,3,-1,-1 ruehe \
        =-1,0,0,-1,5,-1,-2 am_stue =-1,0,0,0,-2,0,2 <rede =-1,0,0,0,-2,0,3 betri etrie =-1,0,0,0,-2,1,2 chrie \
        =-1,0,0,0,-1,-1,1 riege werbe =-1,0,0,0,-1,-1,2 <chat eier> graph =-1,0,0,0,-1,0,0 desch =-1,0,0,0,-1,0,1 \
        <open <pump cheru er_hat erkau ichtl rkauf seit_im tube> verte =-1,0,0,0,-1,0,2 dscha elfte the_birt \
        und_alle unte_sich vert_ohne =-1,0,0,0,-1,1,0 ants> cates eworf packe =-1,0,0,0,-1,1,1 <whoe hear> hoeve \
        kultu ltur> nich_reic oever rteil ultur whoev =-1,0,0,0,-1,1,2 eres> undsc =-1,0,0,0,-1,2,-1 <box> <used \
        als_die erein from_a =-1,0,0,0,-1,2,0 abei> hrer> =-1,0,0,0,-1,2,1 ammel =-1,0,0,0,-1,3,-1 <erle <krit kriti \
        ktor> ritik them> =-1,0,0,0,0,-1,0 waere =-1,0,0,0,0,-1,1 <gave <gesa acht_jahr euro_und gave> mitte nent> \
        ratin then_i tzung ungsr =-1,0,0,0,0,-1,2 <arm> <stoo a_mana der_haus es_gibt ingin lack> rest_of stood \
        the_wome tood> ussen wir_sind =-1,0,0,0,0,0,0 <vork ackin apped atzle chem> die_eins die_gesp die_schi draus \
        erkae essli ischl kost_fuer nstit orken orsch satzl seith slich solar sslic stitu thro_the tzlei windo zleit \
        =-1,0,0,0,0,0,1 <blec <kons <shor <vorj am_tor atre> baum> betr_bei blech den_somm den_zett digen eatre \
        eats> ehlsc eige_nur ein_glas ellin empf_hat empfo errei fohle formi frid_the hat_ich hortl ich_durf ijobb \
        im_lage in_five inijo melt> minij mpfoh nijob orjah ormie ortly packi pfohl read_a risti rmier rname roppe \
        rreis rtly> schel selb_wenn shor_afte short sich_0 singi sitz_0 tells vanis verka vorja waehl wied_am \
        wir_habe with_one woll_eige =-1,0,0,0,0,0,2 <eat> aenen auch_das heid> roduc wer_in =-1,0,0,0,0,1,-1 <dabe \
        berat bewoh dabei for_two mgesc =-1,0,0,0,0,1,0 <bila <ding <drov <geze <glov <make aeltn als_erst bilan \
        bis_oste come_back drove eltni frag_sie gewor glove ilanz in_mein klin_in laine lanz> ltnis muss_die noch_in \
        nur_noch staf_are the_boat the_trav them_to tters vor_kund =-1,0,0,0,0,1,1 <odd> <samm <usua and_whoe \
        call_me ckers ells> ennte hentu i_stop kunds tstag tuch> usual wickl =-1,0,0,0,0,2,-1 <left <mr> bei_weis \
        came_down cisio d_foll decis der_meis ecisi had_it left> when_a =-1,0,0,0,0,2,0 <righ crea_dire our_crea \
        tling =-1,0,0,0,0,2,1 die_koll =-1,0,0,0,0,3,-1 <deci <we> erleb rlebt srund =-1,0,0,0,1,-1,0 <abba ffizi \
        fizie man_bei next_to tched =-1,0,0,0,1,-1,1 beca_the das_steh eavin feste leavi mach> ndle> neul_hat puelt \
        rauss tent> uelt> und_wie wer_ein =-1,0,0,0,1,-1,2 by_frid candl =-1,0,0,0,1,0,-1 the_firm went_to \
        =-1,0,0,0,1,0,0 0_hour 0_janu <einr <gete <knew a_wint and_time arry> at_have back_from bei_laeu bis_man \
        ckern dafu_und das_nur die_team earl_shif eine_das einra einzi eress es_acht eumen gereg hat_selb hier_jede \
        hrpla iente ihr_klei im_urla inzig ipien ist_davo jede_tag kein_spal knew> konzi morn_that new_year niem_hat \
        nigh_and nstae nzige nzipi of_eigh one_sund onzip our_shop pient reht> rplan rsich ruft_der said_i salon \
        say_that schl_gewi stun_beim termo the_key the_two to_find trae_eine uebe_hat ugen> unti_frid war_auf \
        wohn_blei year_no zehn_minu zipie zur_arbe zwei_schi =-1,0,0,0,1,0,1 <baum <danc <emoj <zust alanc coun_the \
        dance dshee emoji for_year heet> lien> nach_acht rites tzend und_niem verhe wurd_ich year_then zende \
        =-1,0,0,0,1,1,-1 <satu <sixt aturd eally enten ging_es hat_kein ical> ixty> lide> reall rove> satur sixty \
        slide to_go turda urday woch_am =-1,0,0,0,1,1,0 <gelo burts fore_has rtsta spri_in to_an to_see urtst \
        =-1,0,0,0,1,2,-1 <wech =-1,0,0,0,2,-1,-1 being hone> my_son off_in thre_of um_mitt =-1,0,0,0,2,-1,0 <half \
        <swap <zwil a_well answ_is are_the half> iere> my_plan neun_mona rated rsitz schl_ich zwill =-1,0,0,0,2,-1,1 \
        <dran darf_man =-1,0,0,0,2,0,-1 <park <part <son> compl frid_i mplai ompla sech_woch swap> =-1,0,0,0,2,0,0 \
        <antr <feet <kueh agre_betw ahrpl entag eoffi fahrp feet> fuen_der gelst has_aske homeo im_auto meoff ndays \
        omeof rost_for sonn_bei ueren =-1,0,0,0,2,1,-1 aessi at_and essig maess wohne =-1,0,0,0,3,-1,0 kenn_ich \
        utter you_to =-1,0,0,0,3,0,-1 andy> =-1,0,0,0,4,-1,-1 mein_frau =-1,0,0,1,-2,-1,3 ich_war =-1,0,0,1,-2,1,0 \
        <read =-1,0,0,1,-1,-1,1 zwei_stun =-1,0,0,1,-1,-1,2 stati =-1,0,0,1,-1,0,0 <arch =-1,0,0,1,-1,0,1 <abi> \
        dem_abi gain> reit> =-1,0,0,1,-1,0,2 <anyt anyth nythi the_rest =-1,0,0,1,-1,1,0 <zuge ined> maker not_a \
        one_of =-1,0,0,1,-1,1,1 ergab =-1,0,0,1,-1,2,-1 <wron hat_er rong> wrong =-1,0,0,1,0,-1,0 <hiel <stov <unga \
        apply garn> lege> ngarn pply> stove =-1,0,0,1,0,-1,1 at_chri ating hielt hung> loss> =-1,0,0,1,0,0,-1 book> \
        gute> mschu ogin> stome tice> tomer =-1,0,0,1,0,0,0 <derz <heig an_enti and_gain anten areha asts> bei_ab \
        chsch chung cust_on dem_zwei der_durc des_jahr elev_euro eruf> erumf euro_and euro_fuer fuer_weit gedr_und \
        heigh hschn ieten in_mitt jahr_0 jahr_kein kopf> kurse lasts merhi mmerh nleit orbei part_of rbei> rchsc \
        rumfr s_a sern> stech svers ther_s tteld usern using we_lost wie_ein zule_gut =-1,0,0,1,0,0,1 0_befr <haup \
        <kopf <nati <swea asche bled> eine_eige ensbu gsste laend lernb lieg_bei lings natio nglis ngsst nsbur \
        of_nine rgab> sburg swear ummen wenn_s =-1,0,0,1,0,1,-1 ab_dem hals> hit_the im_labo lter> osser site_and \
        =-1,0,0,1,0,1,0 <budg <gebu <setz <tasc d_neve der_klin ein_wenn fueh_mit ngswe one_for rbild sich_selb \
        tniss week_in wenn_es =-1,0,0,1,0,2,-1 <asks urchs =-1,0,0,1,1,-1,-1 <july illin july> =-1,0,0,1,1,-1,0 \
        <west da_auch of_them =-1,0,0,1,1,0,-1 <swit and_so ises> jede_zwei nich_nur reck> switc =-1,0,0,1,1,0,0 \
        <ante <inkl <lets <stuh antei die_teil enntn ewaeh gewae ich_vor ilien inklu izza> july_and klusi lusiv \
        nine_mont nklus nntni noch_da ntnis pizza probt robt> sarbe sive> stay_on usive zwei_fest =-1,0,0,1,1,1,-1 \
        und_wird =-1,0,0,1,2,-1,-1 find> =-1,0,0,2,-2,1,1 beste =-1,0,0,2,-1,-1,0 esell fahr_ich for_six gesel \
        =-1,0,0,2,-1,0,0 <full bin_ich full> =-1,0,0,2,0,-1,-1 echat ferin teste von_0 =-1,0,0,2,0,-1,0 <gewa <zeig \
        <zwis draw_and eine_schi final hings lande nungs =-1,0,0,2,0,0,-1 login =-1,0,0,2,0,0,0 <soft <till <voca \
        ahlte ahrga eilna ftwar ilnah jahrg kund_und lnahm mein_ausb ocati oftwa quer_mit send> softw tware und_drei \
        vocat =-1,0,0,2,0,1,-1 und_das =-1,0,0,2,0,1,0 budge dget> udget =-1,0,0,2,1,-1,-1 athe> =-1,0,0,2,1,-1,0 \
        cond> =-1,0,0,2,1,0,-1 <let> =-1,0,0,3,-2,-1,0 ehrli =-1,0,0,3,-1,-1,0 <logi andes =-1,0,0,3,-1,0,-1 ernt> \
        =-1,0,0,3,0,-1,-1 chatr hatro =-1,0,0,3,0,-1,0 im_zwei =-1,0,0,3,0,0,-1 logi_and =-1,0,1,-2,-1,3,-1 ungen \
        =-1,0,1,-2,0,1,0 rsona =-1,0,1,-2,2,0,0 sonal =-1,0,1,-2,5,-2,-2 <kind =-1,0,1,-1,-1,-1,1 <june june> \
        =-1,0,1,-1,-1,-1,2 esten sorte =-1,0,1,-1,-1,-1,3 peop_who =-1,0,1,-1,-1,0,1 radio rman> =-1,0,1,-1,0,-1,2 \
        <info =-1,0,1,-1,0,0,-1 rkenn =-1,0,1,-1,0,0,0 <fore ende_des =-1,0,1,-1,0,0,1 ition opera perat sitio \
        two_hour =-1,0,1,-1,0,0,2 nsche =-1,0,1,-1,0,1,-1 <bewo <pfle =-1,0,1,-1,0,3,-1 flege =-1,0,1,-1,1,-2,2 \
        <nine =-1,0,1,-1,1,-1,1 inger =-1,0,1,-1,1,0,0 essel ressi that_was =-1,0,1,-1,1,1,0 <erfa \
        =-1,0,1,-1,2,-1,-1 <days <sund sunda unday =-1,0,1,-1,2,0,-1 year_s =-1,0,1,0,-1,-1,1 <chec albe> check \
        halbe rnen> =-1,0,1,0,-1,-1,2 ernen =-1,0,1,0,-1,0,0 cted> ftlic racht the_job =-1,0,1,0,-1,0,1 <mai> oebel \
        that_is =-1,0,1,0,-1,0,2 erse> uehle =-1,0,1,0,-1,1,-1 <clie <visi clien lient sted> =-1,0,1,0,-1,1,0 \
        nebe_mir =-1,0,1,0,-1,1,1 sinc_the =-1,0,1,0,-1,2,-1 rueh> =-1,0,1,0,-1,4,-2 <hoer =-1,0,1,0,0,-2,1 look> \
        =-1,0,1,0,0,-1,0 <and> mals> =-1,0,1,0,0,-1,1 eing_frei in_it rgest sent_the ssene us_a =-1,0,1,0,0,0,-1 \
        <bahn =-1,0,1,0,0,0,0 <ferr <forg <quay <zeil a_cv a_port a_test absa_die and_ther appl_on auss_uebe \
        dann_ein der_ausw die_entl die_entw drei_mona erfor fare> geme_auf gssch nats> ngsch nich_erfo poken pulle \
        quay> rderl rford rmont schef sind_in some_from sschl the_mini the_quay to_with trai_fare ulled unte_und \
        verg_nach wedn_i wint_0 zeile =-1,0,1,0,0,0,1 <numb <vora cklun darf_das derli heut_vorm icklu klung numbe \
        stun_am sual> umber weint =-1,0,1,0,0,1,-1 <inve egte> =-1,0,1,0,0,1,0 aber_grad chlis ckfra clear eckfr \
        erhae ezeig hain> kfrag lear> rhael ueckf wir_in =-1,0,1,0,0,2,-1 <them =-1,0,1,0,1,-1,-1 ecker iegel \
        =-1,0,1,0,1,-1,0 <anru anruf the_old =-1,0,1,0,1,0,-2 urch> =-1,0,1,0,1,0,-1 aber_mit heis_das luess \
        =-1,0,1,0,1,0,0 <sehe and_0 die_ich hour_to ist_0 me_to of_my =-1,0,1,0,1,1,-1 <slid =-1,0,1,0,2,-2,-1 <on> \
        =-1,0,1,0,2,-1,0 <life =-1,0,1,0,2,0,-1 <flex flexi lexib =-1,0,1,1,-1,-1,-1 passe =-1,0,1,1,-1,-1,0 lerne \
        =-1,0,1,1,-1,0,0 <geza =-1,0,1,1,-1,1,-1 mal_eine omer> =-1,0,1,1,-1,1,0 eschi =-1,0,1,1,0,-2,1 echni \
        =-1,0,1,1,0,-1,-1 <eggs eggs> me_in ular> =-1,0,1,1,0,-1,0 <blos bloss eile> ich_nich usges =-1,0,1,1,0,0,-1 \
        0_noch =-1,0,1,1,0,0,0 <klae abge_wurd erato haube rkaeu roof> samt> uferi ustri =-1,0,1,1,0,1,0 eeds> \
        =-1,0,1,1,1,-1,-1 eight eine_stun tungs =-1,0,1,1,1,0,-1 chlue hlues =-1,0,1,1,3,-3,-1 echte \
        =-1,0,1,2,-1,-1,0 expec xpect =-1,0,1,2,-1,0,-2 mber> =-1,0,1,2,-1,1,-1 icate =-1,0,1,2,0,-2,0 techn \
        =-1,0,1,2,0,0,-1 zeigt =-1,0,2,-2,0,0,0 <some =-1,0,2,-1,-1,-1,2 quest =-1,0,2,-1,-1,0,0 ich_ein \
        =-1,0,2,-1,-1,0,1 esse> =-1,0,2,-1,-1,1,0 <wuss =-1,0,2,-1,-1,2,-2 agte> =-1,0,2,-1,0,-1,0 icher \
        =-1,0,2,-1,0,-1,1 hnike =-1,0,2,-1,0,0,0 essme kerin sessm sment ssmen such_fuer =-1,0,2,-1,0,1,0 nbeza \
        unbez =-1,0,2,-1,3,-2,0 echs> =-1,0,2,0,-1,-1,0 die_zusa nterl =-1,0,2,0,-1,0,-1 bezir ezirk ommen \
        =-1,0,2,0,-1,0,0 rlege =-1,0,2,0,-1,1,-1 <how> soll_ich =-1,0,2,0,-1,1,0 gers> =-1,0,2,0,0,-1,-1 <refu arted \
        =-1,0,2,0,0,-1,0 folio hour_and olio> ortfo portf rtfol tfoli verfa =-1,0,2,0,0,0,-1 <koen <pape feren paper \
        =-1,0,2,0,0,0,0 0_octo <w> a_sund dates ktron my_own ngers =-1,0,2,0,0,1,-1 erte> =-1,0,2,1,-1,0,0 <sass \
        =-1,0,2,1,0,-2,-1 besta =-1,0,2,1,0,-1,-1 onike part> =-1,0,3,-2,-1,0,0 usste =-1,0,3,-2,0,-1,-1 eldun meldu \
        =-1,0,3,-1,-1,0,0 <cv> =-1,0,3,-1,0,-1,-1 i_star =-1,0,3,-1,0,-1,0 gesuc =-1,0,3,-1,0,0,-2 warte \
        =-1,0,3,-1,0,0,-1 <form =-1,0,3,-1,0,0,0 m_w mein_name w_d =-1,0,3,-1,1,0,-1 <mail =-1,0,3,0,-2,-1,0 <herr \
        =-1,0,3,0,-1,-1,0 andid liche =-1,0,3,0,-1,0,-1 sollt =-1,0,3,0,-1,0,0 perta ppert =-1,0,3,0,0,-1,-1 didat \
        idate ndida ssess =-1,0,3,0,0,0,0 refun =-1,0,3,0,2,-1,-3 bis_0 =-1,0,4,-2,-1,-1,0 earbe =-1,0,4,-1,-1,-1,0 \
        obear robea =-1,0,4,-1,-1,0,0 bearb =-1,0,4,-1,0,0,-1 ob_ich =-1,0,4,0,-1,0,-1 ollte =-1,0,6,0,-1,-2,-1 \
        probe =-1,1,-3,2,2,1,-2 <mont =-1,1,-3,9,-1,-3,-2 jahr> =-1,1,-2,-2,1,2,1 chaft =-1,1,-2,0,0,2,-1 <mita \
        mitar =-1,1,-2,1,0,-1,1 <wurd wurde =-1,1,-1,-3,-3,3,3 at_the =-1,1,-1,-2,-2,-1,5 pped> =-1,1,-1,-1,-1,0,4 \
        opped =-1,1,-1,-1,-1,2,0 nzen> wand> =-1,1,-1,-1,0,-1,1 actor =-1,1,-1,-1,0,0,1 <amts =-1,1,-1,-1,0,1,0 \
        trass =-1,1,-1,-1,0,2,0 nding =-1,1,-1,-1,1,0,0 bei_eine =-1,1,-1,-1,1,0,1 kers> =-1,1,-1,-1,1,1,-1 they_are \
        =-1,1,-1,-1,2,-2,2 <bank =-1,1,-1,-1,2,0,0 <dank =-1,1,-1,-1,4,-2,-1 <neun =-1,1,-1,-1,4,0,-2 und_im \
        =-1,1,-1,0,-2,3,-1 ught> =-1,1,-1,0,-1,0,1 <hatt anyo_can =-1,1,-1,0,-1,0,2 die_tuer =-1,1,-1,0,-1,3,0 <hael \
        =-1,1,-1,0,0,-1,1 <gebl emand =-1,1,-1,0,0,0,0 <plat hones iefer =-1,1,-1,0,0,0,1 <blie latz> nishe prech \
        sprec =-1,1,-1,0,0,1,0 stik> =-1,1,-1,0,0,2,-1 ained lood> ping> resen =-1,1,-1,0,0,2,0 ktion \
        =-1,1,-1,0,1,-1,0 gebli herei hirty irty> =-1,1,-1,0,1,-1,1 eblie =-1,1,-1,0,1,-1,2 bank> =-1,1,-1,0,1,0,-1 \
        <ihre ersuc rsuch =-1,1,-1,0,1,0,0 <somm ommer somme =-1,1,-1,0,1,0,1 blieb =-1,1,-1,0,1,1,-1 <kept hause \
        kept> =-1,1,-1,0,1,2,-1 sere> =-1,1,-1,0,3,-3,1 <schl =-1,1,-1,0,3,-1,0 <do> =-1,1,-1,0,4,-2,-1 neun> \
        =-1,1,-1,1,-2,0,0 <hing =-1,1,-1,1,-1,-1,2 ption =-1,1,-1,1,-1,0,0 <hang =-1,1,-1,1,-1,0,1 <geba \
        =-1,1,-1,1,-1,1,-1 oard> =-1,1,-1,1,-1,1,0 hinge =-1,1,-1,1,0,-1,0 <fini colle finis inish lead> \
        =-1,1,-1,1,0,-1,1 brief =-1,1,-1,1,0,0,-1 absau =-1,1,-1,1,0,0,0 ausg_die cepti hall_0 urden vierz \
        =-1,1,-1,1,0,1,-1 begin =-1,1,-1,1,0,1,0 land> =-1,1,-1,1,1,-2,0 tande =-1,1,-1,1,1,-1,-1 hat_jede \
        =-1,1,-1,1,1,-1,0 ich_hatt =-1,1,-1,1,1,0,0 <well =-1,1,-1,2,-1,0,-1 jaehr =-1,1,-1,2,0,-2,1 anden \
        =-1,1,-1,2,0,-1,-1 arrie ried> =-1,1,-1,2,1,-2,-1 jahr_bei =-1,1,-1,3,-1,-1,-1 <degr degre egree lause \
        =-1,1,-1,5,-1,-2,-1 hat_mir =-1,1,0,-2,0,2,0 <come =-1,1,0,-1,-2,3,-1 hler> =-1,1,0,-1,-1,-2,4 legen \
        =-1,1,0,-1,-1,-1,2 selte stan_in =-1,1,0,-1,-1,-1,3 <abte =-1,1,0,-1,-1,0,1 rschu tinen ucher \
        =-1,1,0,-1,-1,0,2 <spra =-1,1,0,-1,-1,1,0 rale> trale =-1,1,0,-1,-1,4,-1 direk irekt rekto =-1,1,0,-1,0,-1,1 \
        ngsra orted sich_auf =-1,1,0,-1,0,-1,2 llig> =-1,1,0,-1,0,0,-1 etreu =-1,1,0,-1,0,0,0 frei_und ngesc \
        =-1,1,0,-1,0,0,1 dersp funkt gegen groun nktio unkti =-1,1,0,-1,0,0,2 <gold =-1,1,0,-1,0,1,-1 ehrun esent \
        man_nich uehru =-1,1,0,-1,0,1,0 ente> nges> =-1,1,0,-1,0,2,-1 flood =-1,1,0,-1,0,3,-2 ektor \
        =-1,1,0,-1,1,-1,1 <shop =-1,1,0,-1,1,0,-1 <brot ich_nie per_vide =-1,1,0,-1,1,0,0 <foli atter drehe eutet \
        folie utet> =-1,1,0,-1,1,1,-1 angeh ntier =-1,1,0,-1,2,-2,1 under =-1,1,0,0,-1,-1,1 <repo eport move_to \
        repor sich_kein war_s zuges =-1,1,0,0,-1,-1,2 desha pind> shalb =-1,1,0,0,-1,0,-1 erzig ierzi rzig> \
        =-1,1,0,0,-1,0,0 ench> vor_der =-1,1,0,0,-1,0,1 acks> aufge das_auf der_zent ichtf mein_vate ohnun schl_die \
        um_sich und_er wied_bei =-1,1,0,0,-1,0,2 a_phot =-1,1,0,0,-1,1,0 <boar damm> eine_steh eine_wohn hrieb \
        =-1,1,0,0,-1,1,2 bber> =-1,1,0,0,-1,3,-1 aelt> =-1,1,0,0,0,-1,-1 <text =-1,1,0,0,0,-1,0 <twic besc_habe \
        bzehn ebzeh ein_kind iebze laeu_noch nach_unga porte siebz sued_zum twice wice> =-1,1,0,0,0,-1,1 <fine <sued \
        arts> at_this betro der_weih desse eard> fine> heard inhal nging ushed wir_wied =-1,1,0,0,0,0,-1 er_wird \
        ginge suppe =-1,1,0,0,0,0,0 0_apri <aboa <aerg <anha <arou <east <effe <entl <guar <klag <lawy <misc <resc \
        <sack <secu <seek a_post aboar aerge agen_crew am_term ansfe arbe_alle are_on aroun atere aus_betr awyer \
        been_told besc_hatt chens cont_had curit dem_erst die_ausl die_im easte ecuri effec enaus entat entla erbro \
        erner escue fect> gera_vers gesp_uebe gewe_ruft henkr hunde its_way kind> lawye lieg_der matis morn_and \
        nbart nenn_die nigh_shif now_the nsfer ntati ntlas ob_noch oerne omati on_its on_thur plan_aus pool> rannt \
        ransf rbroc rescu rity> rner> secur stan_blei stel_gest stung terer text> tfueh that_thei the_turn thei_cont \
        thre_hund tlass told_by und_firm und_lief unte_wurd urity von_fuer wait> wird_unte wiss> woll_im wyers \
        zum_auss =-1,1,0,0,0,0,1 <temp die_ange eets> eist> esper fgeru gespe im_vorj in_and jobbe miert ohlen \
        over_on pray> seit_dem spray treic ufger und_tech woul_be =-1,1,0,0,0,1,-1 <tram at_s eding eint> erate \
        fuers hael_das jetz_im nich_zu nur_was plan_and sand> um_den =-1,1,0,0,0,1,0 0_year <gath <live <wert \
        acco_to accor ainte anmae at_for ccord come_down der_auft elev_mont gathe in_two inted kler> lanma mont_von \
        nmaes nterb planm so_viel stig> the_buil told_the wert> zuru_im =-1,1,0,0,0,2,-1 cordi ordin \
        =-1,1,0,0,1,-1,-1 <goes <thur gelt> goes> hursd in_july rsday ruehr the_plan thurs ursda week_and \
        =-1,1,0,0,1,-1,0 des_vers haupt labo_insp liebe naec_woch stage um_eins =-1,1,0,0,1,-1,1 deren \
        =-1,1,0,0,1,0,-1 <away <gekr <melt <woll a_0 at_0 away> ewiss gewis housa like_to lippe nach_0 nach_die \
        ngelt ousan racto sind_wir thous tical usand =-1,1,0,0,1,0,0 <fing <repr acht_mona alarm anch> by_text eilne \
        epres erers finge hat_scho herb_ist ilneh larm> lnehm obte> ouren out_by repre senta sgeru ssens t_come \
        talk_with tativ tives toure und_nach usger vorsi wart_auf =-1,1,0,0,1,1,-1 geme_ist =-1,1,0,0,2,-2,-1 <ausg \
        =-1,1,0,0,2,-1,-1 <bein =-1,1,0,0,2,0,-1 <wohn im_wint =-1,1,0,1,-3,3,-1 eitun itung =-1,1,0,1,-1,-1,1 <benc \
        agten bench das_erst says_it =-1,1,0,1,-1,0,0 <bind the_wind =-1,1,0,1,-1,0,1 teig> =-1,1,0,1,-1,1,-1 <stra \
        =-1,1,0,1,0,-2,0 und_der =-1,1,0,1,0,-2,1 the_firs =-1,1,0,1,0,-1,-1 <carr carri centr ntre> ogen> \
        =-1,1,0,1,0,-1,0 <coll kelle ungar vers_sich =-1,1,0,1,0,-1,1 areho ehous near> rehou wareh =-1,1,0,1,0,0,-1 \
        <nord a_work chwei elaen =-1,1,0,1,0,0,0 <ends abgeh anni> bei_jede ends_with fahr_der gelae in_cork manni \
        mont_i raten sind_im stuhl terbr tuhl> zum_absc =-1,1,0,1,0,1,-1 <lost lost> =-1,1,0,1,1,-1,-1 egelt \
        ich_noch =-1,1,0,1,1,-1,0 <near =-1,1,0,1,2,-1,-1 enste =-1,1,0,2,-1,-1,-1 entre =-1,1,0,2,-1,0,-1 chrif \
        die_beru hrift =-1,1,0,2,1,-1,0 nger> =-1,1,1,-2,2,0,-1 naech =-1,1,1,-1,-2,-1,2 ensch =-1,1,1,-1,-1,-1,1 \
        <buch and_is =-1,1,1,-1,-1,0,0 <funk =-1,1,1,-1,-1,2,-1 nscha =-1,1,1,-1,0,-1,0 habe_wir =-1,1,1,-1,0,-1,2 \
        infor nform =-1,1,1,-1,0,0,-1 <need um_elf =-1,1,1,-1,0,0,0 at_lowe ffnet fnet> =-1,1,1,-1,0,0,1 hers> \
        =-1,1,1,-1,0,1,-1 formu ormul sagte =-1,1,1,-1,1,-1,0 nzig> =-1,1,1,-1,1,0,0 am_frei =-1,1,1,0,-2,0,0 erung \
        =-1,1,1,0,-1,-1,0 an_eine =-1,1,1,0,-1,0,-1 iftli riftl the_inte zimm_und =-1,1,1,0,-1,0,0 <fare <raeu chhal \
        for_an hhalt ware_wir =-1,1,1,0,-1,1,0 mit_drei =-1,1,1,0,-1,2,-1 <hin> =-1,1,1,0,0,-1,-1 der_poli estae \
        mular staet =-1,1,1,0,0,-1,0 dass_man der_letz die_abte lier> ntry> ounds ungsz =-1,1,1,0,0,0,-1 chach hwind \
        rmula rothe schac =-1,1,1,0,0,0,0 <moul aeute die_neun jobs_with laeut lose> lying mit_lebe mitt_und morn_in \
        mould orts> ouldi ports siche uldin =-1,1,1,0,1,-1,-1 schwi winte =-1,1,1,0,1,-1,0 <wint =-1,1,1,0,1,0,-1 \
        netz> =-1,1,1,0,2,-2,-1 ausge nine> =-1,1,1,0,2,0,-2 phone =-1,1,1,1,-1,-2,1 itten =-1,1,1,1,-1,-1,0 <mast \
        =-1,1,1,1,0,-1,0 jahr_der =-1,1,1,1,1,-2,-2 eeks> weeks =-1,1,2,-1,-2,0,0 echst =-1,1,2,-1,-2,0,1 chste \
        =-1,1,2,-1,-1,-1,0 got_a =-1,1,2,-1,-1,0,0 <got> ected =-1,1,2,-1,-1,1,-1 dass_die =-1,1,2,-1,0,-1,-1 teres \
        =-1,1,2,-1,0,0,-1 <netz erken =-1,1,2,0,-2,0,0 geruf =-1,1,2,0,-2,0,1 rufen =-1,1,2,0,-1,-1,0 erlag \
        =-1,1,2,0,-1,0,-1 <gern =-1,1,2,0,-1,0,0 gern> =-1,1,2,0,0,-1,-1 ittwo mittw ttwoc twoch woch> \
        =-1,1,2,0,0,0,-1 chwin =-1,1,2,0,1,-1,-2 <wart =-1,1,3,-1,-2,2,-3 <soll =-1,1,3,0,-2,0,0 erufe \
        =-1,1,3,0,-1,-1,-1 rlage =-1,1,3,0,-1,-1,0 herr> =-1,1,3,1,-1,-1,-2 dung> =-1,1,4,-1,-1,-2,-1 usage zusag \
        =-1,1,4,-1,0,-2,-1 <ob> =-1,1,5,-1,-1,-1,-2 <gesp =-1,2,-3,-2,8,1,-6 <um> =-1,2,-3,-1,4,0,-1 chen> \
        =-1,2,-2,-3,-2,1,5 <wird wird> =-1,2,-2,0,0,2,-1 itarb tarbe =-1,2,-2,1,1,0,-1 dort> =-1,2,-2,2,-2,0,0 erich \
        =-1,2,-2,2,-1,0,-1 ends> =-1,2,-1,-3,-1,2,1 <of> =-1,2,-1,-1,-1,0,1 itter =-1,2,-1,-1,0,0,0 am_mitt igen> \
        niert =-1,2,-1,-1,0,0,1 ntine =-1,2,-1,-1,0,1,-1 stras =-1,2,-1,-1,1,-1,-1 nche> =-1,2,-1,-1,1,0,-1 <haus \
        =-1,2,-1,-1,1,1,-1 iger> =-1,2,-1,-1,4,-1,-1 halte =-1,2,-1,0,-2,1,0 euten =-1,2,-1,0,-2,3,-1 neue> \
        =-1,2,-1,0,-1,0,0 hatte =-1,2,-1,0,-1,0,1 agues =-1,2,-1,0,-1,1,-1 andor fuhr> ndort tando =-1,2,-1,0,-1,1,1 \
        gues> =-1,2,-1,0,-1,2,-2 ersam rsamm =-1,2,-1,0,0,-1,1 chwer errt> =-1,2,-1,0,0,0,-1 kein_einz \
        =-1,2,-1,0,0,0,0 anga_der nach_anga =-1,2,-1,0,0,0,1 enger =-1,2,-1,0,0,1,-1 gestu =-1,2,-1,0,0,2,-2 versa \
        =-1,2,-1,0,1,0,-2 <afte after wegen =-1,2,-1,0,1,0,-1 <set> =-1,2,-1,1,-1,-1,0 <manc manch the_line \
        =-1,2,-1,1,-1,1,-1 baut> =-1,2,-1,1,0,-1,0 vor_dem zu_eine =-1,2,-1,1,0,0,-1 <gehe <zwar und_zwar zwar> \
        =-1,2,-1,1,1,-1,-1 <begi =-1,2,-1,2,-1,0,-1 geric =-1,2,-1,2,1,-1,-1 erei> =-1,2,-1,3,-1,-1,-1 arnin \
        =-1,2,0,-3,2,-1,1 egen> =-1,2,0,-1,-1,-1,2 abtei bteil tion> =-1,2,0,-1,-1,0,1 thers =-1,2,0,-1,-1,1,0 ntral \
        =-1,2,0,-1,0,-1,0 perrt sperr zwan_jahr =-1,2,0,-1,0,-1,1 drei_woch =-1,2,0,-1,0,0,-1 <cran betre crane \
        ines> rane> =-1,2,0,-1,0,0,0 elev_week hoeri oerig =-1,2,0,-1,0,0,1 <drop sein> wher_the =-1,2,0,-1,0,1,-1 \
        0_jaeh =-1,2,0,-1,0,2,-2 soll> =-1,2,0,-1,1,-2,1 aengt engt> =-1,2,0,-1,1,-1,-1 edes> jedes \
        =-1,2,0,-1,1,0,-2 home> =-1,2,0,-1,1,0,-1 sarzt =-1,2,0,-1,1,0,0 scht> =-1,2,0,-1,1,1,-1 uehrt \
        =-1,2,0,0,-1,-1,0 hutz> =-1,2,0,0,-1,0,-1 falle raege riger =-1,2,0,0,-1,0,0 aucht binde down_the earin \
        rarbe rtrae =-1,2,0,0,-1,0,1 <kant eague leagu lleag ollea =-1,2,0,0,0,-1,-1 <laen <warn erver im_frue \
        ist_abge =-1,2,0,0,0,-1,0 0_post <foot chlie das_ther embly ives> llsch mbly> viele =-1,2,0,0,0,-1,1 \
        der_dreh =-1,2,0,0,0,0,-1 0_peop <vere achri blau_brie chric chtsk essag estue gest_der hrich ischt messa \
        noch_im nterw press ruft_fuer ssage terwe unio_says =-1,2,0,0,0,0,0 0_auf 0_this <harn <zent and_were arnes \
        auss_aufg bbau> bedin cater clos_its consu der_inha die_tour enoss esteh genos gewe_ist guard harne kuec_von \
        ltati muss_gehe nosse post_in repr_begi rness sensc shif_has sulta terve uards ultat work_had \
        =-1,2,0,0,0,1,-1 nesse uers> =-1,2,0,0,0,1,0 prese =-1,2,0,0,1,-1,-1 abbau iele> =-1,2,0,1,-1,-1,-1 teur> \
        =-1,2,0,1,-1,-1,0 <gefa assem leibt sembl ssemb =-1,2,0,1,-1,0,-1 zentr =-1,2,0,1,-1,1,-2 gehen \
        =-1,2,0,1,0,-2,1 ndere =-1,2,0,1,0,-1,-1 0_von =-1,2,0,1,0,-1,0 gesc_und =-1,2,0,1,0,0,-1 sgeri tsger \
        =-1,2,0,1,1,-1,-2 <lich =-1,2,0,2,-1,0,-1 ensta =-1,2,0,3,-1,-1,-1 <jetz jetzt =-1,2,1,-2,1,-1,-1 <zwan \
        =-1,2,1,-1,0,0,-1 gaben =-1,2,1,-1,1,-1,-1 anzig wanzi zwanz =-1,2,1,-1,1,0,-1 arzt> =-1,2,1,0,-1,-1,-1 \
        efall gefal =-1,2,1,0,-1,-1,0 bis_ende round =-1,2,1,0,-1,0,0 <toda oday> today =-1,2,1,0,0,-1,-1 pecto \
        unds> =-1,2,1,0,0,-1,0 ther_in year_old =-1,2,1,0,0,0,-2 arten =-1,2,1,0,0,0,-1 <insp nspec spect \
        =-1,2,1,1,-1,0,-2 <voll =-1,2,1,1,1,-3,-1 telle =-1,2,2,-3,1,1,-3 <kam> =-1,2,2,1,-1,-1,-1 <asse \
        =-1,2,4,0,-2,-1,-2 anger =-1,3,-2,-1,-1,1,1 samme =-1,3,-2,-1,0,-1,2 tigte =-1,3,-1,-3,4,-5,2 einer \
        =-1,3,-1,-2,-1,3,-2 seit_0 =-1,3,-1,-1,-1,0,0 verle =-1,3,-1,-1,-1,1,0 anges =-1,3,-1,-1,-1,2,-2 offen \
        =-1,3,-1,-1,0,-2,1 <thei heir> their =-1,3,-1,-1,0,-1,1 aefti eftig ftigt =-1,3,-1,-1,0,0,0 usamm zusam \
        =-1,3,-1,-1,0,3,-3 <sagt =-1,3,-1,-1,1,-1,-1 tuerz =-1,3,-1,0,-1,0,0 angab had_been ngabe =-1,3,-1,0,0,-1,-1 \
        orker =-1,3,-1,0,0,-1,0 acts> ende_0 posts =-1,3,-1,0,0,0,-1 erzt> =-1,3,-1,0,0,0,0 <sozi alpla ialpl ozial \
        racts sozia zialp =-1,3,-1,1,-3,2,0 tung> =-1,3,-1,1,-1,0,-1 roche =-1,3,-1,2,0,-2,-1 rning \
        =-1,3,0,-2,-2,-1,3 <betr =-1,3,0,-2,-1,1,0 haft> =-1,3,0,-2,-1,2,-3 <stan =-1,3,0,-1,-2,-2,3 ittag mitta \
        =-1,3,0,-1,-1,-1,2 spind =-1,3,0,-1,-1,0,-1 ebroc gebro lding =-1,3,0,-1,0,-2,2 tter> =-1,3,0,-1,0,-1,-1 \
        kurz> =-1,3,0,-1,0,-1,0 monte nteur onteu osts> =-1,3,0,-1,0,0,-1 ein_0 for_elev ist_heut =-1,3,0,-1,0,0,0 \
        unfal =-1,3,0,0,-1,-1,0 chlos chutz hloss schlo schut =-1,3,0,0,-1,0,-1 uhr_ein =-1,3,0,0,0,-1,-2 kein> \
        =-1,3,0,0,0,-1,-1 ehjah hjahr laeng losse rier> ruehj uehja =-1,3,0,0,0,-1,0 <way> kurza nsult onsul rzarb \
        urzar zarbe =-1,3,0,0,0,0,-1 erweg rwegs wegs> =-1,3,0,0,0,0,0 were_told =-1,3,0,0,0,1,-2 <pres \
        =-1,3,0,1,-2,-1,0 nstag =-1,3,0,1,-1,0,-1 is_in =-1,3,1,-1,-1,-1,-1 <jobs =-1,3,1,-1,0,0,-1 eter> jede_mal \
        =-1,3,2,-1,-1,-1,-1 contr ntrac ontra =-1,3,2,0,0,-1,-1 ickt> =-1,4,-4,0,4,-2,0 <work =-1,4,-3,0,2,-1,0 \
        <sind sind> =-1,4,-2,0,-4,1,1 <leut leute =-1,4,-2,1,0,-3,0 arbei rbeit =-1,4,-1,-3,2,3,-3 <plan \
        =-1,4,-1,-1,-1,-1,0 0_leut fall> =-1,4,-1,-1,0,-1,-1 plant =-1,4,-1,0,-1,-2,1 <gera =-1,4,-1,0,0,-1,-1 <were \
        die_gewe uerzt worde =-1,4,-1,0,1,-1,-2 were> =-1,4,-1,1,0,-2,-2 irma> =-1,4,0,0,-1,-3,0 <haen \
        =-1,4,0,0,-1,-2,-1 ound> =-1,4,0,0,-1,0,-1 broch =-1,4,0,0,1,-2,-2 werk> =-1,4,0,1,-3,-2,0 eute> \
        =-1,4,1,0,-1,-2,-1 liess =-1,5,-2,-1,-2,2,0 escha =-1,5,-1,-1,-1,-1,-1 ndigu =-1,5,-1,-1,1,-1,-2 digun \
        =-1,5,-1,0,0,0,-2 ossen =-1,5,-1,1,0,-2,-2 firma =-1,5,0,-1,0,-2,-1 igung =-1,5,0,0,-2,-1,-1 <word \
        =-1,5,0,0,0,-1,-2 orden =-1,7,-3,-2,0,-2,0 <have =-1,7,-2,-1,0,-2,0 have> =-1,7,-2,2,-3,-1,-2 llen> \
        =-1,8,-1,-2,-2,0,-2 <verl =0,-10,1,3,7,-5,4 <ich> =0,-5,1,0,0,1,3 acht> =0,-4,-4,1,2,3,1 <als> \
        =0,-4,-1,1,0,1,2 inen> =0,-4,0,1,6,-3,-1 <my> =0,-3,-3,0,2,3,0 <und> =0,-3,-1,-1,1,2,1 ender \
        =0,-3,-1,1,1,1,2 einen =0,-3,1,-2,0,-1,3 <aber =0,-3,3,-2,-1,3,0 nimmt =0,-2,-2,-1,3,1,0 ieben \
        =0,-2,-2,2,-2,0,2 <then then> =0,-2,-2,6,-2,0,0 ister =0,-2,-2,7,-3,0,0 eiste =0,-2,-1,-2,0,5,0 nager \
        =0,-2,-1,-1,1,3,1 itze> =0,-2,-1,-1,1,4,0 in_den =0,-2,-1,-1,2,-1,3 <paus =0,-2,-1,0,-4,4,2 chef> \
        =0,-2,-1,0,-1,0,4 jeden =0,-2,-1,0,-1,5,-1 <regi giona =0,-2,-1,0,-1,6,-1 egion regio =0,-2,-1,0,0,0,2 eicht \
        =0,-2,-1,0,0,2,0 <each =0,-2,-1,1,-1,0,2 by_the =0,-2,-1,1,1,-1,1 <sche =0,-2,-1,1,1,0,1 wer_bei \
        =0,-2,-1,2,2,0,-2 <one> =0,-2,-1,2,3,-1,-2 onate =0,-2,-1,2,5,1,-5 <vier =0,-2,0,-2,4,-1,1 iday> \
        =0,-2,0,-1,-1,0,2 <up> =0,-2,0,-1,-1,1,2 i_ve =0,-2,0,-1,0,1,2 uero> =0,-2,0,-1,1,0,0 endle \
        =0,-2,0,-1,2,-1,3 <frid frida riday =0,-2,0,0,-1,1,2 <ve> =0,-2,0,0,-1,2,0 lang> =0,-2,0,0,0,1,1 ahres usen> \
        =0,-2,0,0,0,4,-1 der_mann =0,-2,0,0,1,-1,1 ist_nich =0,-2,0,0,1,0,1 <note =0,-2,0,1,0,-2,2 <acht \
        =0,-2,0,1,2,0,-1 ereit =0,-2,0,1,5,0,-4 vier> =0,-2,0,2,-1,1,0 estan =0,-2,0,2,0,0,-1 <hand \
        =0,-2,1,-2,-1,2,2 <shou =0,-2,1,-2,1,0,2 inute minut =0,-2,1,-1,1,1,1 grupp =0,-2,1,0,0,2,-1 selbe \
        =0,-2,1,0,2,2,-2 <frag =0,-2,1,1,-2,2,0 i_d =0,-2,1,1,0,-1,1 indet =0,-2,1,3,1,0,-2 uenf> =0,-2,2,-2,-3,6,-2 \
        tions =0,-2,2,-1,-1,0,1 <wo> =0,-2,2,0,-1,1,0 aden> ngele =0,-2,2,0,0,0,-1 0_bis =0,-2,2,0,1,0,-2 osten \
        =0,-2,2,1,0,0,-1 <pass =0,-2,2,1,1,1,-3 <fuen fuenf =0,-2,3,-1,-1,1,-1 <bese =0,-2,3,-1,-1,1,0 <mond monda \
        onday =0,-2,3,-1,0,1,0 <nimm =0,-2,3,-1,1,-1,-1 eich> =0,-2,3,0,-1,0,0 <even =0,-2,7,-1,-2,-1,-1 sprae \
        =0,-1,-2,0,0,2,0 ears> =0,-1,-2,0,1,1,-1 angen =0,-1,-2,0,1,2,-1 know> =0,-1,-2,1,1,2,0 <know \
        =0,-1,-2,1,3,-1,0 <anfa =0,-1,-2,2,0,-1,0 erst_jahr =0,-1,-2,4,0,-1,-1 <beza =0,-1,-1,-2,-2,5,0 fehle \
        =0,-1,-1,-1,-1,1,2 <grue =0,-1,-1,-1,-1,4,-1 pitze =0,-1,-1,-1,-1,4,1 spitz =0,-1,-1,-1,0,-1,3 btisc eibti \
        ibtis =0,-1,-1,-1,0,0,1 flug> =0,-1,-1,-1,0,0,3 <his> =0,-1,-1,-1,0,1,0 teilt =0,-1,-1,-1,0,1,2 bei_wird \
        =0,-1,-1,-1,0,3,-1 <boss =0,-1,-1,-1,1,-1,1 watch =0,-1,-1,-1,1,1,-1 when_it =0,-1,-1,-1,1,1,0 an_und \
        =0,-1,-1,-1,1,1,2 <chan =0,-1,-1,-1,2,-1,1 on_my =0,-1,-1,-1,2,0,1 erges =0,-1,-1,-1,2,1,-1 klich \
        =0,-1,-1,-1,3,0,1 <leav =0,-1,-1,-1,3,1,-1 itsch =0,-1,-1,-1,5,-2,0 tausc =0,-1,-1,-1,5,-1,-1 and_nobo \
        =0,-1,-1,-1,5,0,-2 hter> =0,-1,-1,0,-3,3,2 der_chef =0,-1,-1,0,-2,3,1 <neue =0,-1,-1,0,-1,-2,4 auch_die \
        =0,-1,-1,0,-1,0,2 <kuch foto_von kuche =0,-1,-1,0,-1,2,1 esung =0,-1,-1,0,-1,3,-1 gar_nich =0,-1,-1,0,-1,3,1 \
        ders> =0,-1,-1,0,0,-1,2 <witz sprue tione =0,-1,-1,0,0,-1,4 gesse =0,-1,-1,0,0,0,1 0_die and_when fuell \
        in_drei late> ware_es =0,-1,-1,0,0,0,2 rien> sblat seit_gest =0,-1,-1,0,0,1,-1 a_new =0,-1,-1,0,0,1,0 <eben \
        comm_by enann felde =0,-1,-1,0,0,1,1 elf_uhr kuenf mitt_dass =0,-1,-1,0,0,2,-1 <foll follo junio ollow unior \
        =0,-1,-1,0,0,2,0 da_und ialle ist_fuer liall spit_der =0,-1,-1,0,0,3,-1 fuer_0 vier_jahr =0,-1,-1,0,1,-2,2 \
        ausse =0,-1,-1,0,1,-1,0 <fang =0,-1,-1,0,1,-1,1 etet> faeng =0,-1,-1,0,1,-1,2 eien> =0,-1,-1,0,1,0,0 tagt> \
        =0,-1,-1,0,1,0,1 dass_der mein_schr thro_a =0,-1,-1,0,1,1,-1 elder rtung =0,-1,-1,0,1,1,0 atzte der_team \
        latzt lohn_ist =0,-1,-1,0,1,3,-2 oert> =0,-1,-1,0,2,-1,0 aske_for eigh_hour reie> =0,-1,-1,0,2,0,0 im_mona \
        =0,-1,-1,0,2,1,-2 <dafu afuer dafue =0,-1,-1,0,2,1,-1 <nur> =0,-1,-1,0,3,-1,-1 arent =0,-1,-1,0,3,0,-2 eitsc \
        =0,-1,-1,0,3,0,-1 <pro> reits =0,-1,-1,1,-1,0,2 <verk =0,-1,-1,1,-1,1,0 ntin> stieg =0,-1,-1,1,-1,1,1 \
        heut_frue my_firs =0,-1,-1,1,-1,3,0 lleit =0,-1,-1,1,0,-1,1 ecken =0,-1,-1,1,0,-1,3 hat_der \
        =0,-1,-1,1,0,0,-1 einz_mal =0,-1,-1,1,0,0,0 ziges =0,-1,-1,1,0,0,1 agess beim_mitt im_jahr insam meins splat \
        tages ttage zuge_und =0,-1,-1,1,0,1,-1 and_was sser> =0,-1,-1,1,0,1,0 ehmen uhr_mit =0,-1,-1,1,0,2,-1 akes> \
        takes =0,-1,-1,1,0,3,-2 klaer =0,-1,-1,1,1,-1,0 rspro stags versp =0,-1,-1,1,1,0,0 0_ange <elte bekam ekam> \
        ernze ltern nzeit rnzei =0,-1,-1,1,1,0,1 je_eine =0,-1,-1,1,1,1,-1 berei chtdi =0,-1,-1,1,2,-1,-1 anfan \
        nfang =0,-1,-1,1,2,0,-1 ated> =0,-1,-1,1,3,-1,-2 hool> =0,-1,-1,2,-1,-1,2 when_i =0,-1,-1,2,-1,0,0 <dane \
        anebe daneb =0,-1,-1,2,-1,0,1 <gele =0,-1,-1,2,-1,1,-1 labor =0,-1,-1,2,-1,1,0 aller ship> \
        =0,-1,-1,2,-1,2,-1 <hous =0,-1,-1,2,0,-1,1 rest> =0,-1,-1,2,0,0,-1 proch sproc =0,-1,-1,2,0,0,0 0_nove andwe \
        die_ausb dwerk este> handw ndwer =0,-1,-1,2,3,-1,-2 chool schoo =0,-1,-1,3,-1,-1,1 0_und =0,-1,-1,3,-1,1,0 \
        thing =0,-1,-1,3,0,-1,0 ehrja hrjah lehrj =0,-1,-1,3,3,-2,-2 mit_0 =0,-1,-1,4,-1,0,-1 <exam ehre> \
        =0,-1,0,-2,2,0,1 raum> =0,-1,0,-1,-1,-1,3 <loud =0,-1,0,-1,-1,0,2 nich_alle =0,-1,0,-1,-1,1,0 <nerv \
        =0,-1,0,-1,-1,1,1 <lang =0,-1,0,-1,-1,1,2 produ =0,-1,0,-1,-1,2,-1 <geae eaend geaen =0,-1,0,-1,-1,2,0 \
        nenn_das schme taube =0,-1,0,-1,-1,2,1 viel> =0,-1,0,-1,-1,3,-1 tellt =0,-1,0,-1,0,-1,2 gene> \
        =0,-1,0,-1,0,-1,3 <sage =0,-1,0,-1,0,0,0 <card =0,-1,0,-1,0,0,1 <groe groes oesse rdert roess \
        =0,-1,0,-1,0,0,2 <here ctory enig> gerei oerde =0,-1,0,-1,0,1,0 <tier die_gesc eidet habe_in idet> ttet> \
        =0,-1,0,-1,0,1,1 getre siden und_sehr =0,-1,0,-1,0,2,-1 <zuer bene> =0,-1,0,-1,0,2,0 <care <offi comes door> \
        ffice nmal> offic omes> wuerd =0,-1,0,-1,0,2,1 ndert =0,-1,0,-1,0,3,-1 wenn_der =0,-1,0,-1,1,-2,3 isch> \
        =0,-1,0,-1,1,-1,0 <bish bishe =0,-1,0,-1,1,-1,1 uecks =0,-1,0,-1,1,0,0 <gepf nstan =0,-1,0,-1,1,0,1 coll_at \
        es_0 lers> =0,-1,0,-1,1,1,0 <took dorf> fice> gesc_habe quart rward took> =0,-1,0,-1,1,1,1 beca_of \
        =0,-1,0,-1,1,2,-1 erfen =0,-1,0,-1,2,1,-1 artne partn um_sieb =0,-1,0,-1,3,-1,-1 chene henen \
        =0,-1,0,-1,3,0,-1 paren tscha war_ich =0,-1,0,-1,4,-1,0 hifts =0,-1,0,-1,4,0,-1 <sieb =0,-1,0,0,-1,-1,2 \
        bei_gibt port> =0,-1,0,0,-1,-1,3 <spea lache ninet speak wer_mit =0,-1,0,0,-1,0,0 hild> =0,-1,0,0,-1,0,1 \
        <ausl <depa artme depar epart jahr_erfa lesen long> partm rtmen =0,-1,0,0,-1,0,2 <duze agspa arbe_nied duzen \
        ecks> edet> ehlen gspau hat_gela hrien owed> redet spaus uzen> =0,-1,0,0,-1,0,3 <lach =0,-1,0,0,-1,1,-1 \
        <sat> =0,-1,0,0,-1,1,0 <conc denen leib> linie schil tence uchte =0,-1,0,0,-1,1,1 <entw <prod acken \
        eine_woch erfa_man hmen> jahr_nich nich_viel put_the sunge ument you_re =0,-1,0,0,-1,1,2 chair hair> \
        =0,-1,0,0,-1,2,-1 0_may beca_i ebene von_uns =0,-1,0,0,-1,2,0 <wuer assis blei_ich drei_von of_us sente \
        ssist =0,-1,0,0,-1,3,-1 <gar> =0,-1,0,0,-1,3,0 der_spit =0,-1,0,0,0,-1,0 more_than =0,-1,0,0,0,-1,1 <wome \
        im_okto omen> onne> steh_alle tslei uhr_steh von_habe west> women =0,-1,0,0,0,-1,2 eteen inete it_at itste \
        klin_nach netee the_nine =0,-1,0,0,0,0,-1 wollt =0,-1,0,0,0,0,0 <bett <coff <gedu <gesi anton arbe_und aufru \
        befra chtag chuel die_paus ergue esich gesic hauen htag> huele ichta ivers jahr_lang nich_in nomie nstei \
        omie> ostet ounts rguet rtage stich ticht ueler unts> vergu wuerf =0,-1,0,0,0,0,1 <barf <heul <neff <noti \
        <seni <spon <stic <wurs alben am_rand angua arfus ausg_ist barfu beim_somm berec best_drei besti chlec \
        dazu_der dem_ich der_wurs des_betr ebera effe> egess eheul einm_selb eits> elbar enior erfae ergel erstm \
        eult> flur> fuss> geges geheu gelei give> guage habe_zwei had_gone heult hlech hresb icks> im_flur inier \
        ist_kein kein_deut keits krimi langu lecht mont_und neffe nguag nich_beim nieru oeser ojekt picks proje \
        ramm> resbe rfaeh rfuss rimin rojek rstma sass_wir sausf senio siere spae_und ssend stmal tag_an thin_i \
        tmals usehe verg_der weil_sie witz> wurst zuseh =0,-1,0,0,0,0,2 <mitl <nurs abte_bei acht_von atswa das_mitt \
        der_disp entli heis_es heke> im_buer itlac ittei jede_morg mitla nheim nsame ntlic nurse ratsw tagsp theke \
        tlach tswah tteil udel> wahl> witze =0,-1,0,0,0,1,-1 <lini da_war die_einz die_gene grue_von hat_muss lanun \
        liege plan_auf planu sie_war somm_und veran =0,-1,0,0,0,1,0 0_driv <anze <ausd <birg <cale <inge <juni <seen \
        <susp <werf <witn aben_ents aben_soll aerch aete> ankge anted anzei are_stan ared> arer> asks> attet \
        auch_wenn aufhi aufs_von ausdr aying bele_von berge besc_an besc_in besc_und birgi bitt_um calen child chtsr \
        cklic dabe_der dass_dr decid den_ruhe der_fert der_grup der_prod die_bish die_jung die_vera drei_haeu eckli \
        ehmig ein_vide ershi erst_drei erst_und espro fhin> for_sixt genan gion> grup_sind hat_anze hmigu hous_in \
        htsra ieure in_sein ionsl irgit jahr_die jahr_in laes_grue lenda migun mit_dass mit_sofo ndar> nehmi \
        nich_gena niem_gese nslei nzeig onsle ownha raete rankg raufh resi_at rgit> rosse roud> rship rstat sbegi \
        sdrue seit_zehn seres sind_vorl sofo_wirk soll_der stan_at susp_the suspe swech townh traue tsrat uebe_der \
        ueckl ufhin uhr_im unte_word usdru user> uspen vers_daru vide_aus vide_vom vom_hof wante weni_eine whet_to \
        witne wnhal wortu wurd_seit zehn_uhr zum_jahr zwei_mill =0,-1,0,0,0,1,1 0_imme <bude <flur <init aesse \
        an_drei bus_stop chefs den_lade eader enstw gsbla habe_heut head_offi hefs> im_quar initi is_the kgesc kursi \
        lead_at leade ngsbl nitia nstwa oeffe reite resid rsier seni_die stwag tiger treit twage und_vers und_wir \
        ursie von_dene wir_ande wurd_nich zeige =0,-1,0,0,0,2,-1 <want das_ansp lines melte sort> uben> \
        =0,-1,0,0,0,2,0 <assi <reti <wors ansc_gab anze_erst berni betr_mit der_aufs dukti echtf effel enieu ernim \
        etire eulen fron_of genie htfer iding ihr_vate iorch jahr_jede ngeni nieur niorc orche rchef retir rnimm \
        rtige schu_vor strea take_over tfert told_them tream uebe_bei uende uktio =0,-1,0,0,0,2,1 she_told \
        =0,-1,0,0,0,3,-2 aert> laert =0,-1,0,0,0,3,-1 vor_vers =0,-1,0,0,1,-1,0 <incl clude inclu nclud sechz \
        =0,-1,0,0,1,-1,1 bess_als dles> =0,-1,0,0,1,-1,2 andle orher vorhe =0,-1,0,0,1,0,-1 enige erche hreri rchen \
        =0,-1,0,0,1,0,0 <aufr <cabs <moec <olde afte_talk alen> are_bein beim_verb bein_trea bis_zu burg> cabs> \
        da_zwei denbu einha emain enbur ende_um es_wurd espon faen_um fili_habe gesc_an gspla hand_over kein_die \
        koen_die lifti mit_schl moech nach_zwoe nburg ngeln nobo_has oecht olden pendl remai respo road> say_they \
        sinc_yest spond taet> trea_for uebe_0 und_bei zigst zungs zusta zwoe_mona =0,-1,0,0,1,0,1 <vern angel at_ten \
        bei_arbe dispo dlers eing_werd frei_um inst_of ispon it_the on_thei onent ponen said_the spone unte_steh \
        =0,-1,0,0,1,1,-1 <may> <ruhe das_in der_plan eing_die =0,-1,0,0,1,1,0 <aend aendl eftss eilte enehm fterw \
        ftsst geneh ialen man_sei sie_will terwa the_road tsste um_fuen zwei_den zwei_vers =0,-1,0,0,2,-1,0 at_midn \
        sign_by the_norm =0,-1,0,0,2,0,-1 frei_ist nterm sagt_der =0,-1,0,0,2,0,0 <pend <road greed have_sinc ich_in \
        klei_hat mende on_shif reed> sonn_nach umge_und wird_nach =0,-1,0,0,2,1,-1 <dece =0,-1,0,1,-3,-1,4 gibt_es \
        =0,-1,0,1,-2,2,0 <elf> =0,-1,0,1,-1,-1,1 <chem chemi nisch =0,-1,0,1,-1,-1,2 <seat woch_eine \
        =0,-1,0,1,-1,-1,3 kein_hat =0,-1,0,1,-1,0,0 reins steri =0,-1,0,1,-1,0,1 etche rksho war_alle \
        =0,-1,0,1,-1,0,2 kshop orksh =0,-1,0,1,-1,1,-1 bette instr nstru sagt_sie war_die =0,-1,0,1,-1,1,0 dings \
        gsvor ifen> in_vier ngsvo tieg> ungsv =0,-1,0,1,-1,1,1 die_arbe =0,-1,0,1,-1,2,-1 <flie flieg \
        =0,-1,0,1,-1,4,-2 ebern =0,-1,0,1,0,-2,2 feier =0,-1,0,1,0,-1,0 <cove cover erber solve =0,-1,0,1,0,-1,1 \
        <masc <thin das_klin holt> reibe =0,-1,0,1,0,0,-1 eitsz habe_sie itsze paid_the zeich =0,-1,0,1,0,0,0 0_mit \
        <biet <entz <erhi <fast <kreu <nehm <steu abora acht_uhr biete boran chem_und das_best der_juge der_prue \
        des_land die_hand duld> eduld eine_neue entzo erhie erpfl fast> film> gangs gedul gete_habe habe_alle \
        habe_zur hat_heut haus_zwei hemie jede_woch kreuz laute mande marc_the mein_unte mfass mit_eige neve_once \
        ntinn nton> ntzog orant pfor_der rhiel seit_mona sie_an skamm soll_sie steh_vor stet> steue teuer the_phon \
        tinne tszei tzoge umfas unge> zogen =0,-1,0,1,0,0,1 <prak <rand alls> dem_steh driv_in echti eine_schu \
        eins_in hat_auch ich_uebe ikum> nach_abge und_an zu_verg =0,-1,0,1,0,1,-1 <laes aesst allem anung der_stad \
        endar iling im_nach laess =0,-1,0,1,0,1,0 <baue <dial <kore <lust <punk aske_whic auch_eine bauen entin \
        erdin haeu_der hunge im_op korea lerdi llerd mita_die prue_die sieb_mita uellt von_hall wie_man \
        =0,-1,0,1,0,1,1 tend> =0,-1,0,1,0,2,-1 estre =0,-1,0,1,1,-1,-1 <feie =0,-1,0,1,1,-1,0 hatt_ich mir_am \
        =0,-1,0,1,1,-1,1 firm> =0,-1,0,1,1,0,-1 <gepr hand> szeit viert =0,-1,0,1,1,0,0 0_stat <age> <bat> <euch \
        aben_mit abgez agre_to eated eine_von euch> reate war_in =0,-1,0,1,1,1,-1 esehe geseh hund> =0,-1,0,1,1,2,-1 \
        stay> =0,-1,0,1,2,-1,-1 <auge augen =0,-1,0,1,2,-1,0 <zwoe woelf zwoel =0,-1,0,2,-2,0,0 otzde rotzd tzdem \
        zdem> =0,-1,0,2,-1,-1,1 <link =0,-1,0,2,-1,0,-1 der_bei ieger =0,-1,0,2,-1,0,0 im_erst ture> \
        =0,-1,0,2,-1,1,0 woll_ich =0,-1,0,2,0,-2,1 rstel =0,-1,0,2,0,-1,-1 <fift ailed fifty ifty> iled> \
        =0,-1,0,2,0,-1,0 zubi> =0,-1,0,2,0,0,-1 <azub azubi fssch ngsbe rufss sbest so_was struc truct ufssc weise \
        =0,-1,0,2,0,0,0 <eina <fail <hydr draul ehrst einar hydra inarb istic lehrs pect> rauli ructo stics tics> \
        uctor ydrau =0,-1,0,2,0,0,1 laces =0,-1,0,2,0,1,-3 <durc =0,-1,0,2,1,-1,-1 a_year fuer_alle =0,-1,0,2,1,0,0 \
        <trea treat =0,-1,0,2,3,-2,-1 <find =0,-1,0,3,-1,-1,-1 <gese =0,-1,0,3,-1,0,-1 lernt =0,-1,0,3,-1,0,0 rste> \
        =0,-1,0,3,0,-1,0 ilder =0,-1,0,4,-1,-2,0 place =0,-1,0,4,-1,0,-2 erufs =0,-1,1,-5,1,3,1 <wir> \
        =0,-1,1,-2,-1,0,3 aber> =0,-1,1,-1,-1,-1,1 self> =0,-1,1,-1,-1,-1,2 eine_halb =0,-1,1,-1,-1,0,1 nlich rungs \
        =0,-1,1,-1,-1,1,0 <mode =0,-1,1,-1,-1,1,1 an_die =0,-1,1,-1,0,-1,1 dunge hand_der =0,-1,1,-1,0,0,0 ckmel \
        die_neue eckme kmeld rwart sprob ueckm =0,-1,1,-1,0,0,1 <sehr betr_von sehr> =0,-1,1,-1,0,1,-1 <emai annsc \
        email manns nnsch =0,-1,1,-1,0,1,0 bslei ebsle forde iebsl uppe> =0,-1,1,-1,0,2,-1 head_of praes \
        =0,-1,1,-1,1,0,-1 um_vier =0,-1,1,-1,1,0,0 <grup mmend =0,-1,1,-1,1,1,-1 tner> =0,-1,1,-1,2,-1,-1 sonne \
        =0,-1,1,-1,2,0,-1 <augu augus eason gust> nntag onnta sonnt ugust =0,-1,1,-1,2,1,-1 rtner =0,-1,1,-1,3,-1,0 \
        <sams amsta mstag =0,-1,1,-1,5,-1,-2 kinde =0,-1,1,0,-2,0,1 lette =0,-1,1,0,-1,-1,1 mitge zusa_im \
        =0,-1,1,0,-1,-1,2 blatt inste latt> =0,-1,1,0,-1,0,0 <own> langt week_of =0,-1,1,0,-1,0,1 gesun in_dem kocht \
        ktika nagel nnten ocht> pass_ist passi =0,-1,1,0,-1,0,2 von_hat =0,-1,1,0,-1,1,-2 ates> =0,-1,1,0,-1,1,-1 \
        ist_auch zwei_woch =0,-1,1,0,-1,1,0 <gone ginn> gone> lben> liert me_the und_zwei =0,-1,1,0,-1,2,-1 eger> \
        eine_ganz feife pfeif =0,-1,1,0,0,-1,0 <page rote> trete =0,-1,1,0,0,-1,1 <onli amens erede gered nline \
        onlin =0,-1,1,0,0,-1,2 hltag =0,-1,1,0,0,0,-1 <erwa <refe stadt =0,-1,1,0,0,0,0 0_deze <book <dahe <erfo \
        <geeh ab_mitt absa_im acher aheim alle_elf appl_clos bestr bis_zum clos_on comp_has dahei dien_ist eehrt \
        ein_unte eine_stan enstu erfo_nach folg_ein fueh_b fueh_und fuer_gest geehr glei_den gsbes half_an hat_glei \
        henst i_had iatio ich_hab inte_are isen> ivver ktivv lekti lieg_beim llekt mich_kein nachw ngste oing> oken> \
        ollek onomi ortra osen> per_mail rede> rende ruite schl_der sept_in sind_heut so_nenn stran take_plac \
        tele_von ther_is tivve tudie uhr_unte uiter ungel unkt> unte_verl verl_kein vert_lieg vvert wein_eine \
        wer_bis zuge_das zwan_minu =0,-1,1,0,0,0,1 <ersa daech dahe_und deswe itet> rsatz sams_mit =0,-1,1,0,0,1,-1 \
        <file <lunc <soup <stad <vorl anze> den_prod der_vier hoch_auf lunch soup> =0,-1,1,0,0,1,0 berra eberr eifen \
        eige> hand_mit heide itnes nach_mit rasch rrasc the_summ tness und_bitt up_afte wo_die =0,-1,1,0,1,-1,-1 \
        sich_bei ssel> =0,-1,1,0,1,-1,0 itaet =0,-1,1,0,1,0,-1 artet efon> gefr_ob =0,-1,1,0,1,0,0 <rema assie \
        eine_einz eine_hat ekost erts> ist_frei on_frid zum_neue =0,-1,1,0,1,1,-1 plann =0,-1,1,0,2,-1,-1 with_the \
        =0,-1,1,0,2,0,-2 ssed> =0,-1,1,1,-1,-1,-1 <stud =0,-1,1,1,-1,-1,1 <twel elern elve> geler twelv welve \
        =0,-1,1,1,-1,0,0 llens =0,-1,1,1,-1,0,1 aktik firs_week =0,-1,1,1,0,-1,1 tag_stan =0,-1,1,1,0,0,-1 <verp \
        hweis sehen =0,-1,1,1,0,0,0 <leed <shoe aben_nach achwe enkel hende in_leed leeds verpf =0,-1,1,1,0,1,-1 \
        punkt =0,-1,1,1,1,-1,-1 der_erst =0,-1,1,2,-4,1,1 sten> =0,-1,1,2,-4,3,-2 neben =0,-1,1,2,0,-1,-1 ich_um \
        =0,-1,1,2,0,1,-3 durch =0,-1,1,4,0,-1,-2 <beru =0,-1,2,-3,-1,3,-1 tand> =0,-1,2,-2,2,-1,-1 <day> \
        =0,-1,2,-2,2,0,-1 <werd =0,-1,2,-1,-2,-1,2 esuch =0,-1,2,-1,-1,0,0 efund itag> =0,-1,2,-1,-1,0,1 funde \
        =0,-1,2,-1,0,-1,1 oper> =0,-1,2,-1,0,-1,2 rank> =0,-1,2,-1,0,0,0 bewe_mit bezi_hat form_a nach_drei stel_zum \
        von_zwan =0,-1,2,-1,0,0,1 0_mai =0,-1,2,-1,0,1,0 <gefr =0,-1,2,-1,1,0,-1 und_ein =0,-1,2,-1,1,1,-1 erwar \
        to_a =0,-1,2,0,-1,-2,1 eiten iten> =0,-1,2,0,-1,-1,0 ungst =0,-1,2,0,-1,-1,1 elden =0,-1,2,0,-1,0,-1 dauer \
        elben scho_da =0,-1,2,0,-1,0,0 <leid cher> gelad ngela =0,-1,2,0,-1,1,-2 esetz =0,-1,2,0,-1,1,-1 <moeg \
        =0,-1,2,0,0,-1,-2 train =0,-1,2,0,0,-1,-1 dame> eten> prope roper =0,-1,2,0,0,-1,0 <wedn dnesd ednes iebe> \
        nesda reten wedne =0,-1,2,0,0,0,-1 <eint ebody iles> mebod omebo someb =0,-1,2,0,0,0,0 <reas <reje appl_to \
        bis_heut eintr eject estra geeh_herr inte_bese iring reaso rejec sehr_geeh sei_inte stel_sei \
        =0,-1,2,0,0,1,-1 at_two =0,-1,2,0,1,-1,-1 spiel =0,-1,2,0,2,-2,-2 <ohne =0,-1,2,1,-2,0,1 ragte \
        =0,-1,2,1,-1,0,0 eveni venin =0,-1,2,1,1,-2,-2 ohne> =0,-1,2,2,0,-1,-2 <trai =0,-1,3,-1,-2,0,1 <gesu \
        =0,-1,3,-1,-1,0,0 beset on_0 =0,-1,3,-1,0,-1,0 rersc =0,-1,3,-1,0,0,0 folgt olgt> =0,-1,3,-1,1,0,-1 hrers \
        =0,-1,3,-1,2,-1,-2 <aske =0,-1,3,0,-2,-1,1 <meld =0,-1,3,0,-1,-1,-1 plied pplie =0,-1,3,0,-1,-1,0 lied> \
        =0,-1,3,0,-1,0,-1 sie_sich =0,-1,3,0,-1,0,0 laden =0,-1,3,0,0,-3,0 kann> =0,-1,3,0,0,-1,0 ein_fueh \
        =0,-1,3,0,0,0,-1 <fach lauf> =0,-1,3,2,-2,-2,-1 hein> =0,-1,3,2,-2,-1,-1 chein =0,-1,4,0,0,-3,0 <kann \
        =0,-1,4,0,0,-1,-1 ertag =0,0,-4,2,0,1,1 when> =0,0,-4,4,-2,1,0 <jahr =0,0,-2,-2,2,1,1 <over =0,0,-2,-1,1,2,0 \
        allei =0,0,-2,0,0,2,-2 tzte> =0,0,-2,2,3,0,-3 <den> =0,0,-1,-2,0,2,0 die_chef =0,0,-1,-1,-1,0,2 <gege \
        =0,0,-1,-1,-1,1,1 aders und_sagt =0,0,-1,-1,-1,2,0 als_mich auftr ftrag tiert uftra =0,0,-1,-1,-1,3,0 <getr \
        =0,0,-1,-1,0,-1,1 die_pers =0,0,-1,-1,0,0,1 besc_von =0,0,-1,-1,0,0,2 lance =0,0,-1,-1,0,1,0 ziger \
        =0,0,-1,-1,0,1,1 <laug auft> came_out elegt geleg gets> kauft laugh =0,0,-1,-1,0,2,-1 <faeh \
        =0,0,-1,-1,1,-1,1 der_kuec mein_mutt =0,0,-1,-1,1,0,-1 many> ueft> =0,0,-1,-1,1,0,0 <betw betwe etwee leave \
        tween =0,0,-1,-1,1,0,1 bei_hatt ersta =0,0,-1,-1,1,1,-1 stem> =0,0,-1,-1,1,1,0 <quar <wirk =0,0,-1,-1,1,2,-1 \
        <heim =0,0,-1,-1,2,-1,-1 ween> =0,0,-1,-1,2,-1,1 eetin meeti =0,0,-1,-1,2,0,0 der_eins =0,0,-1,-1,3,-1,0 \
        freun mutte reund =0,0,-1,0,-2,-1,3 starb tarb> =0,0,-1,0,-1,-1,2 <besu besuc und_es =0,0,-1,0,-1,-1,3 \
        star_habe =0,0,-1,0,-1,0,1 <gets rgie> von_uebe =0,0,-1,0,-1,0,2 chuld =0,0,-1,0,-1,1,0 ator> \
        =0,0,-1,0,-1,2,-1 <auft =0,0,-1,0,-1,2,0 am_mont taug_me =0,0,-1,0,-1,3,0 <tell =0,0,-1,0,0,-1,0 aendi \
        =0,0,-1,0,0,-1,1 <brie <kitc fand> itche kitch raut> =0,0,-1,0,0,-1,2 <died chtsf died> ehoer nich_der \
        =0,0,-1,0,0,0,0 <disc <klo> akust aving einze erwei fach> inzel kusti teile terei uebun used> ustik \
        =0,0,-1,0,0,0,1 <gewi <idee effen into> ioned orten pten> tore> tuete =0,0,-1,0,0,0,2 bern> tstel \
        =0,0,-1,0,0,1,-1 aeder gscha m_a siona site> =0,0,-1,0,0,1,0 0_sept <bele <entf beleg dann_unse erlas \
        hat_ein in_elev sie_nach war_dann =0,0,-1,0,0,1,1 aking anked hanke nked> platz =0,0,-1,0,0,2,-1 am_aben \
        chie_exec door_of glass i_know mit_name the_glas =0,0,-1,0,0,2,0 <chie der_bele =0,0,-1,0,1,-1,0 gave_me \
        gehe> insta =0,0,-1,0,1,-1,1 <donn ance> donne erech nerst onner rstag =0,0,-1,0,1,0,-1 <exce ason> ausgl \
        dach_ich ginnt sglei syste usgle ystem =0,0,-1,0,1,0,0 <kaes an_zwei antra auch_nich best_in die_zwei \
        drei_kind eige_verl erne> frag_waru hochs im_vors in_four in_kass in_zehn kaese kind_und minu_und mont_an \
        mont_ist ntrag ochsa orkin pielt refu_to refus rers> rking ruec_bis schi_per sdien versu waru_ich worki \
        =0,0,-1,0,1,0,1 a_firm erhoe lunge nprob rhoer =0,0,-1,0,1,1,-1 egsch of_the =0,0,-1,0,1,1,0 eurin im_mita \
        =0,0,-1,0,1,2,-1 faehr =0,0,-1,0,2,-1,-1 <seas seaso =0,0,-1,0,2,-1,0 als_ich echt> moved oved> \
        =0,0,-1,0,2,0,-1 chere chtta httau lafen ttaus usch> =0,0,-1,0,2,0,0 ab_0 dfuln erlob frei_mont fulne i_took \
        indfu lness mindf ndful ulnes zwis_zwei =0,0,-1,0,3,-1,-1 alway =0,0,-1,0,3,0,-1 chlaf hlafe \
        =0,0,-1,1,-1,-1,0 mung> =0,0,-1,1,-1,-1,1 ocken =0,0,-1,1,-1,-1,2 <fill =0,0,-1,1,-1,-1,3 teen> \
        =0,0,-1,1,-1,0,0 <cust <erza apler echer erzae link_zu raini rzaeh stapl taple uctio voll> =0,0,-1,1,-1,0,1 \
        ergie ikant rber> you_will =0,0,-1,1,-1,0,2 aben_jema =0,0,-1,1,-1,1,-1 <site =0,0,-1,1,-1,1,0 <stor ngese \
        um_eine =0,0,-1,1,-1,2,-1 <ihm> aende esser =0,0,-1,1,0,-1,0 reis> =0,0,-1,1,0,-1,1 four_mont \
        =0,0,-1,1,0,-1,2 und_wurd =0,0,-1,1,0,0,-1 schau =0,0,-1,1,0,0,0 0_im <juge <kauf <klau <oma> <troc anzie \
        b_sche begi_am beln> das_zeug das_zugt der_rest die_teur dort_drei eine_lehr eispr fach_fuer fili_mein finan \
        geno_und gsber haend hatt_kein hing_im im_juli inanz jahr_ware jugen kamm_meld klas_0 koen_sich lebe_hat \
        mein_oma mein_troc mich_trot mir_aben mona_hat nach_vier nanzi nstie nzier ofen> ourte reic_nach reien reisp \
        schu_so state tage_bei tchen them_i trock uette ugend vier_mona zugt_nach =0,0,-1,1,0,0,1 <ener <gabe <opti \
        eful> energ gabel istik leut_aus nergi run_the =0,0,-1,1,0,1,-1 <trad ginne ickle trade =0,0,-1,1,0,1,0 \
        <leuc <scan canne die_schn essor eucht leuch ocker scann so_eine =0,0,-1,1,0,2,-1 mann> mont_at \
        =0,0,-1,1,1,-1,0 jede> luded nners uded> wurd_ange =0,0,-1,1,1,0,-1 move_the raben room> staen taend \
        =0,0,-1,1,1,0,0 <nove anzer fourt ighed im_land jema_fuer novem ovemb piert roben sighe vembe \
        =0,0,-1,1,1,1,0 <sigh =0,0,-1,1,1,2,-2 bei_hat =0,0,-1,1,2,-1,-1 ichtt =0,0,-1,1,2,1,-2 <teil \
        =0,0,-1,2,-1,0,-1 iche> =0,0,-1,2,-1,0,0 <into degr_they den_rest i_like =0,0,-1,2,0,-1,0 <next next> \
        sie_durf =0,0,-1,2,0,0,-1 <buec buech i_now weima zweim =0,0,-1,2,0,0,0 0_jung acht_plae die_zwis efahr \
        fuer_math klaus kurs_fuer plae_im schr_und =0,0,-1,2,0,1,0 afte_the =0,0,-1,2,2,-2,-1 aten> \
        =0,0,-1,2,3,-2,-2 zwisc =0,0,-1,3,-1,-1,-1 full_wage =0,0,-1,3,-1,0,0 gree> then_the =0,0,-1,3,0,-1,-2 \
        two_year =0,0,-1,3,0,-1,-1 <ment =0,0,-1,3,0,-1,0 fungs =0,0,-1,4,-1,-1,-1 die_erst rgang =0,0,0,-3,2,-1,2 \
        tisch =0,0,0,-2,-1,0,3 <koll =0,0,0,-2,0,1,1 erde> =0,0,0,-2,2,-1,1 <hoch =0,0,0,-2,4,-1,0 <stue \
        =0,0,0,-1,-1,-1,2 <ihn> ograp was_ich weit> =0,0,0,-1,-1,-1,3 mit_foto war_vorh =0,0,0,-1,-1,0,1 mine> open> \
        wird_bei =0,0,0,-1,-1,0,2 chat> lish> =0,0,0,-1,-1,0,3 kolle the_whol =0,0,0,-1,-1,1,0 <anot anoth berg> \
        gruen nothe =0,0,0,-1,-1,1,1 <gezi chtfe die_wir eilt> whet_you =0,0,0,-1,-1,2,-1 <oben etzen ought right \
        was_er =0,0,0,-1,-1,2,0 <tief =0,0,0,-1,-1,2,1 mein_fehl =0,0,0,-1,0,-1,1 <rich dende estim ldend nnel> \
        szubi tragt ubild uszub zu_zwei zubil =0,0,0,-1,0,-1,2 pruec ruech togra write =0,0,0,-1,0,0,0 <vate betr_0 \
        die_absa die_klin disco ehabt eibe> gehab habe_bis habt> ich_heis jahr_dara klin_von ngsfr regal rzimm \
        seit_habe tete> the_fore vater zwei_ange =0,0,0,-1,0,0,1 <mens aempf astik dara_die den_ruec die_seit duzt> \
        egens elkae forma gela_und gensb hab_bei hnjae ilome kaemp kilom lomet njaeh ormat rmati s_im sond_der \
        stor_mana uellu und_gete von_ein von_soll wande =0,0,0,-1,0,0,2 <sock ende_war heut_zu loud_thin ndel> \
        nich_sage sage_und stat_vers uns_wird =0,0,0,-1,0,1,-1 <acco aube> der_verw eine_koll ekauf ertig ferti \
        riert =0,0,0,-1,0,1,0 <erke <waru <zuru bei_seit das_buer eford entha ffene frau_mit gefor gesp_fuer \
        jahr_gena mein_erst miss_one nspre nthal pecte regen rings thalt tief> uruec warum zurue =0,0,0,-1,0,1,1 \
        achfo chfol eman> forem hfolg lger> olger orema reman =0,0,0,-1,0,2,-1 entie mache =0,0,0,-1,0,2,0 ganze \
        =0,0,0,-1,1,-2,2 willi =0,0,0,-1,1,-1,0 <ausz auszu brot> isher vor_eine =0,0,0,-1,1,-1,1 <watc amily kommi \
        mily> mont_0 tchin war_nich =0,0,0,-1,1,0,-1 <umge arkpl bstko eberp irkli korb> kplat nate> obstk parkp \
        rklic rueft stkor tkorb wirkl =0,0,0,-1,1,0,0 <bede <tort aeume bedeu bei_kam deute edeut edule erzie gerec \
        hat_man kass_bei ohne_dram ohne_murr rzieh schl_gema sieb_mona sseld torte weste =0,0,0,-1,1,0,1 <dram <love \
        and_came drama itags lovel nitte ovely rama> rgess the_only vely> week_at =0,0,0,-1,1,1,-1 <fals <real alsch \
        falsc man_so meis_mit =0,0,0,-1,1,1,0 <hobb <targ arget each_time hicke hobby none_i rgets targe \
        =0,0,0,-1,1,2,-1 anisa boss> isati nisat =0,0,0,-1,2,-1,0 ueher wer_taus =0,0,0,-1,2,-1,1 enden \
        =0,0,0,-1,2,0,-1 <dazw azwis dazwi eher> eilze ich_mir ilzei passt sind_es teilz vier_frei wisse \
        =0,0,0,-1,2,0,0 <unli imite ited> limit mited nine_days nlimi took_nine unli_holi unlim =0,0,0,-1,2,1,-2 <t> \
        ntag> =0,0,0,-1,2,1,-1 issed =0,0,0,-1,3,-1,-1 usche =0,0,0,-1,3,0,-1 <holi holid liday um_halb zwei_davo \
        =0,0,0,-1,4,-2,0 stuec tueck =0,0,0,0,-2,0,1 <dami amit> damit =0,0,0,0,-1,-1,0 came_in eady> ready \
        =0,0,0,0,-1,-1,1 <idea ackst arned backs bei_nich erwec etung iebsa ihren rwech =0,0,0,0,-1,-1,2 <cake <cant \
        <desh antee at_is cake> cante ein_gute eshal lang_die mana_s mein_spin nteen the_cant =0,0,0,0,-1,-1,3 cliqu \
        lique mein_nach =0,0,0,0,-1,0,-1 inget =0,0,0,0,-1,0,0 <dara <stap a_plan aerme arauf darau eckge ueckg \
        =0,0,0,0,-1,0,1 0_mein <hera <hung <stam <tafe a_fort aehle afel> as_if auch_mal belst call_ever ckstu \
        der_auf der_fami ein_fami endie ertei frag_nach fuehl herun hselt huld> ich_hing itsta kstub mein_mann \
        mich_auch nach_fahr ndien null> overe s_kein sich_vert sie_brin stamm stube tafel ucker uebe_den utzen verbo \
        vered verre vers_und verwe von_acht vorst weich woch_lang =0,0,0,0,-1,0,2 <albe <chai <trau alle_per an_weih \
        auf_stat bei_so bockt chtli dami_ich died_the erarc erboc even_the hiera ierar klin_albe kund_wer lbern \
        my_car ockt> olish polis rache rarch rbock rchie vate_star weil_sons wer_mitt =0,0,0,0,-1,1,-1 <pain ampe> \
        bei_faeh flanz lanze paint pflan =0,0,0,0,-1,1,0 <fein areer arns> aufel caree chtsc der_mont dlich earns \
        eisse enigs erbra erkst es_gar htsch ickte ionar kein_betr lampe munic nary> nigst on_whet onary ruend \
        selb_das time_the uhr_frue und_habe und_nie uter> weih_war =0,0,0,0,-1,1,1 <depe <gumm <mate <re> aber_ein \
        aves> burt> depe_on depen der_dien epend imme_noch inie> kein_von lowed pends runds sent_me ubber wenn_jema \
        wir_so zur_kuen =0,0,0,0,-1,2,-1 <moti annte asted frag_am gange getro hat_eine hrown motiv runge they_say \
        war_als =0,0,0,0,-1,2,0 der_rund itik> names orst> our_regi schi_und we_are =0,0,0,0,-1,3,-1 rown> \
        =0,0,0,0,0,-1,-1 aeufe eufer kaeuf =0,0,0,0,0,-1,0 <umst <won> ahnho bahnh bald> chnei erum> haltu henkt \
        hneid intra mstel nderi nhof> steh_im tour> umste ware> zwei_von =0,0,0,0,0,-1,1 <anal <besp <brau <foye \
        <goss <kell <kreb <pet> <sap> <vani <went aelft ahnt> am_meis analy and_retu and_you anish as_the aseme \
        basem bespr bish_am consi coun_at den_see der_masc die_ausz die_umst eauft ehobe eine_euro eitde er_auch \
        foyer gehob gekom gera_im gesc_von gossi gsrau haelf hat_bish hoben in_each ingez itdem jahr_leit kreb_und \
        krebs lants lfte> momen mont_late nalys nich_einm nior> oment onzer ossip panne peak> repo_to retu_a \
        sche_eine seitd semen ssip> tdem> theti thre_peop traut uchs> uebe_fuer ufgeh umst_auf und_laut unde_a \
        up_and went> who_all who_gets who_sits wir_jede wir_scho wo_man zahl_eine zwei_sche =0,0,0,0,0,-1,2 <cliq \
        <girl alle_lach annel chann das_schl die_prak egend ehlta fehl_das gets_the hanne htsfe iques koll_mit leits \
        ltage man_wird nie_uebe ques> s_in sfeie she_had tsfei uns_auf wer_kran =0,0,0,0,0,0,-1 <hold <hub> <nun> \
        <papi <trag dreht eamle ferie im_vers inst> keit> pers> rzeit seen> teaml voll_lohn wech_in =0,0,0,0,0,0,1 \
        0_am 0_bitt 0_ihr 0_maen 0_sitz 0_wahl <abne <ador <akus <alep <amon <anae <anfr <anzu <apro <aufn <bach \
        <baen <bana <barr <baul <beau <beda <beho <bewi <big> <bisc <blac <blin <blue <boed <boil <boun <boys <bueg \
        <burg <cafe <cari <casi <chip <chro <clam <club <cook <cut> <ddr> <defa <dent <dick <disa <dive <doze <druc \
        <duck <egal <elec <enve <erge <ermi <erne <fetc <few> <fluk <forw <gebi <gefe <geta <glae <grau <guta <hack \
        <happ <hero <hoec <hone <hors <humo <irge <juen <kalb <kale <kand <kapi <kemp <kera <klim <klop <knit <konk \
        <konn <krim <l> <lied <litr <loge <los> <nen> <news <nick <ofte <opin <pans <pfan <plue <pois <proj <pude \
        <radl <reih <reze <rohr <rope <rosa <rose <rubb <safe <sals <seie <sewi <shee <shov <shre <slac <snai <soga \
        <solv <spec <spes <spli <stef <stum <surg <surv <tee> <tent <thek <thum <trep <tret <troe <tuet <umba <umzu \
        <urte <volo <weld <wem> <wich <wish <wolf <wund <yusu <zapf <zuck a_bala a_brew a_char a_chat a_girl a_good \
        a_lad a_nurs a_part a_stic a_stop a_whee aber_bei aber_so aber_wenn aber_wer aberi abled abne_lass abneh \
        abst_die abte_die abzu_der achhe acht_bis adera adora adsch aefin aenis aerde aerz_und aeser aesth aetet \
        aett> afes> aftun agel> agern agetr aits> akete alepp alier all_from alle_und als_einz als_waer alsa> \
        am_ende am_lieb am_pack ammha among amt_hat amte> amtsb an_apro anaes and_got and_has and_read and_says \
        and_sent anfae anfra ange_bevo ange_und angli anhae annhe anpro ansit anyw_with anzus apft> apita appy> \
        apron aptai aptio arbe_noch arber argum arkei arnt> arrow artof arty> asern asing at_eigh at_last at_who \
        auch_fuer auf_anfr auf_mein auf_mont aufg_die augu_in aulei ault> aus_sieb ausfl ausla ausme auss_der aussi \
        autet auto_auf autos awing backe baerd bala_shee barbe barke barn> barro baule beamt beans beau_der beche \
        befoe behoe bei_gold bei_niem bei_null bei_sind bei_sitz bei_wurd belon belsp bende beral beri_von berin \
        berla besc_eing best_aus betr_auf betr_im bett> bevo_man bevol biert biets bild_die bin_ja bin_jetz \
        binn_eine birt_cake birt_card bis_frei biscu bisse bitt_muss black blade blem> blind bling bnehm bniss boede \
        boile boys> brauc bstan bsten buchs buer_von cafes can_be capta car_park cards casin celli chan_and chan_the \
        char_and chara chef_und chenc cherc chern chest chher chiva chmec choko chrom chtoe chubl ckelt cknam clamp \
        club> coffe compu cuits curry da_bei da_ich dann_doch dann_ist darf_nach daru_bitt das_fehl das_jede \
        das_kein das_proj das_was dass_nach days_then deas> defau dem_betr dem_buer dem_der dem_die dem_firs \
        dem_vert den_bach den_kaff den_schu dene_in denku der_anfa der_back der_bank der_baul der_brie der_bub \
        der_der der_halb der_hors der_inte der_kaff der_konk der_kran der_lehr der_rauc der_reih der_seni deres \
        derko derte des_gros dest> dhall diagr dick> didie die_best die_die die_druc die_erge die_hael die_herr \
        die_hers die_kund die_mitt die_moeb die_plae die_prob die_rose die_sitz die_sued die_tafe die_turn die_vorw \
        die_wahl dien_am dien_das dien_und diert disab diver do_the doch_auf donn_der dorab down_as dozen drawi \
        drei_hint drei_stel drit_akt drop_a drop_fort dschr eakin eaks> eamte earts eaves eback ebaer eberl ebevo \
        eblin ebste edder ederk edin> edlic eelba eeps> efan> efaul efing efoer eftsl egent ehle> eidun eigh_minu \
        eihal eihe> eilla eime> eimis ein_ande ein_biss ein_foto ein_geme ein_hand eine_fina eine_geba eine_list \
        eine_pfan eine_schl eine_umfr eine_verw eing_antw einhe einli einm_beza eins_kann eins_und eisch eitsb elect \
        elers elfal elong elsta empte enage enche endis endwo enhei enhof enisc enmen ensiv ensth entei ents_sich \
        entst envel enver eppe> eppo> er_kein er_s erbec erdae erder erfe> erfun erga_0 erge_werd ergis erkos erlos \
        ernbe erneu ernig eros> errli erset erst_ein ertet ertis erzen es_kein es_kuen es_wird es_zwei escht esthe \
        estie eswei etaus eters etist etrup etsle eunzi eutig evoll ewer> ewert ewick ewing ewonn ewsle ezept ezimm \
        fael_nach falt> fami_hatt fand_das fande fault fehl_ein fehl_ich felsa fentl fetch ffent fgeho fill> fille \
        finer firs_plac fitt_at fleis floo_the flukt fmal> foerd for_sinc for_twel fort_litr fort_minu forwa \
        foto_der foto_wer four_the frag_wer frau_auf frei_das frei_den frei_mit frei_wird frie_ist from_alep \
        from_his from_our frue_um ftsle ftuch fuer_ihre gabe_am gebac gebae gebu_hat geda_dass gefr_wird gege_ein \
        gege_elf geho_zum geht_man gela_wird geld_im gena_und gendw genhe gente gentl geon> gesa_von gesi_der \
        gest_aben gest_ich gesu_und getau getru gewa_die gewi_muss gewic gewon gezim ghty> girl> girl_from girls \
        gisst gistr give_up glaes gplat grad_im graef grau> graue greif grid> grue_am grue_der gsbuc gumen gummi \
        gut_vier gutac gute_morg gutem guten guter hab_ihn hab_scho habe_den habe_gesc habe_mein hacke had_to \
        haen_bei haet_nie haftu half_the hand_auf happy has_cut has_had has_neve hatt_am hatt_sie hatt_von hausm \
        hbarn heelb heets heidu heimi heis_yusu helle hench her_head hera_dass herrl hetis heul> hher> hies_ich \
        higen hile> him_a hinde hint_mir hint_sich hippe hlber hlier hmeck hoec_uebe hoech hoerd hoerl hokol \
        holt_den horst hoto> houti hovel hredd hreie hrerz hrows hrsch htern htigt htlic htlin hubla humbs humor \
        hwerd i_brok i_rais i_tran iagra iate> ich_arbe ich_dami ich_daru ich_wied ich_will ich_zu ichst ickel ickna \
        icky> ideas idee> idier idung iebev iebli iebse iebsf iebst iebt> iefin ielfa iers> iesis ietsl ighty igns> \
        igur> ihalt illan im_auss im_chat im_eins im_gewe im_hand im_lade im_lehr imina imisc imme_ein in_an in_dene \
        in_supp in_them in_unse in_vers inale inauf ineti ingeh ingri inhei inion init_on inked inker insol ired> \
        irls> irtsc is_four is_late isabl iscui isono isser ist_ich ist_ja ist_jede istia istie it_as it_down it_for \
        it_isn it_off it_or it_we it_will itgen itlei itres itted ituie itzna ivita ivsta ja_das jaeh_lehr jahr_am \
        jahr_seit jahr_sie jede_aben jede_sein jekt> jema_ande jetz_beim jubi_hat jubil jueng kandi kant_fuer kapit \
        karto kedin kein_weg kein_zett kemp_und kempt kete> kind_weil klima klin_es klopf kname knees known kolad \
        komm_an komm_dann komm_die komm_und konku kopft krie_das ktech ktuat kueh_mit kund_der kund_habe kurre lade> \
        laese laest lag_am lamp> lang_jede lass_bei late_i laug_and lbarr lbere ldern ldige legt_eine leisc leit_mit \
        leppo letz_tag lfalt lften lgebu liebl liebs liebt lieg_vor lies_die lift> lift_it lind> list> list_mit \
        lists litre llanc llowe loge> lonta lopfe loser love> lsory lstap ltasc luesc luktu lust_ist lzen> mach_die \
        mal_was man_eben man_jede mando mannh mbau> meckt mein_drei mein_foto mein_letz mein_neff meld_das mert> \
        mhaus milia minu_for misti mit_abst mit_bild mit_hand mit_humo mit_mehr mit_nage mit_scho mit_vorn mitg_es \
        mitle mitt_geht mitt_von mitt_wie mkund mmand mmert mmhau mmist mona_die mong> mont_hat morg_ein morg_eine \
        morg_so most_of mpenm mpfer mples mpten mpuls mtsbl muss_auch my_benc my_init my_work mzugs nach_auss \
        nach_gibt naest nail> nale> name_the nauf> nchef nderl ndesw ndidi ndisc ndshe ndwo> nees> nenbu nenho nerve \
        nest> netie neuer neun_besc neut> new_chai newsl nfrag ngsso nheit nich_aus nich_gesu nich_wied nich_wuss \
        nickn nie_geda nied_die niem_zu nier> niers nimm> nimm_s nish> nkedi nkurr nmens nnhei nobo_aske noch_dort \
        noch_eine not_my noten notie nous> nout> nown> nrufe nsiti nsivs ntime ntsta numb_the nur_gefr nvelo nzlei \
        nzuse ob_er oduct oechs oedel oeden oele> oelft oere> oerlo of_ever off_and off_as offee offel offi_of often \
        ogar> ohne_sche oiler oison okola okto_in olade olont omman ompul on_it one_from onest onkur onnte onous \
        opes> opftu opini opti_in optio opwat or_not orabl ordn_ist orwar oser> osse> ossha otels otier outed overn \
        ozen> packs paket palie park> party peck> penme pesen pfer> pftuc phot_in pick_it piere pinio pitzn play_the \
        ples> plice plues poiso proba proj_bei pron> prue_eine ptain pudel pulso pwatc rable racte radsc raefi raene \
        rahm_fuer rahme rall> rand> ranha ransi rassi rawin rbox> rdenk redde rede_von reic_und reihe reihu renz> \
        reppe rerzi retun reze_und rezep rfund rgens rgeon rgiss rgume rhaue ricke riefi rieft ringi rint> rkeit \
        rkost rnenh rneut rnigh rnout roest rope> rosa> rosen rossh roun_it rows> rrlic rsetz rster rtisc rtoff \
        rubbe ruene rund_neun rveil s_not sable sack> sagt_die sais_mit salat salsa samm_sich sams_die sandh sator \
        satzt says_so sberi sbran sbuch scha_so sche_in schok schu_der schub schw_am scuit sech_leut seie_mit seien \
        sein_kann seit_mai sendi senen sent_nobo serl> serne sett_by sewin sfael sfest sflug shaus she_gave shop_in \
        shove shred sich_auch sich_das sie_drei sie_gibt sie_soga sign_on signs sind_aus sind_eine sind_zu singe \
        sitz_zwei sivst skrim slack slaen slett smeis snail so_etwa so_laut so_war socke socks sogar sonou sons_kein \
        spali speck spese spin_und splic spot> ssbra sserl sshae ssich stan_es stat_mit stefa steh_mein steh_und \
        steh_wir stel_der stert sthet stian stick stil_post stisc stoff stops stopw stre_nich stren stue_im stump \
        such_noch suppo surge surve sweit sweri t_a tacht tage_die talke tammh tefan telka tell_it tels> tems> tensi \
        tenve tesch tgeno thabe that_mean the_big the_bisc the_boil the_chri the_desi the_draw the_fitt the_frid \
        the_head the_hero the_minu the_nurs the_one the_shop the_slui the_spot the_stor the_surg thek_und them_peop \
        then_she ther_for ther_i they_had they_swap this_is thumb tials tian> tiate ticky tikan time_i tired \
        tisc_und tist> titui tivit tled> tleid to_me to_spli to_writ toff> toffe took_a took_five topwa tor_der \
        toten traen trat> tray> treng trepp tretu tsbla tstan ttled tuech tuier turn_the turni turns twel_year \
        two_and tznam tztei ubenz ublad uebe_ihre uebe_mein uenen uerka ueros uesch uesst ufall uhige uice> uits> \
        uktiv uktua uleit ulsor umbau umbs> ummis umor> und_aus und_doch und_hatt und_jede und_komm und_sie und_woll \
        und_zum undsh uns_eine uns_gera uns_ist unse_abte unte_besc unte_hatt unzig up_from uppor urgen urgeo urnie \
        urnou urry> urst> urvei usfae usflu uslei usmei ussic uster ustim usuf> utach utem> uting utos> veill vels> \
        ver_di verb_hat verb_und verg_man vergi verko vers_sie vielf vier_das vier_leut vier_schl vitae volon \
        von_gibt von_koll vor_die vorh_in vorj_ware vorm_eine vorn> vorn_und vstat wahl_in waits wann_ich war_so \
        ward> waru_der was_0 was_fehl was_what wear_a weeps weg_die weil_man weil_s weine wer_ihn wer_nich wer_unte \
        werd_im werd_per werd_zwei werin werk_eine whil_the while wicht wicke wie_ich wie_in wie_laeu wie_vor \
        will_take winnt wint_am wir_bei wir_nach wir_nich wird_ange wird_gesu wird_viel wird_von wirk_aber wirts \
        wish_to wishe woch_steh wohi_mit wome_in wonne wore> work_and writ_on wslet wurd_auf wurd_der wuss_ich yusuf \
        zapft zeig_wie zeit_die zeits zepte zerne zlei> zname zteil zu_ende zu_halt zu_sein zucht zucke zufal zugsk \
        zule_die zum_betr zusti zwei_lieg =0,0,0,0,0,0,2 0_fami <argu <capt <fact <felt <isst <mug> <pole <row> \
        <scre <turk a_row ahlbe argu_abou atch> aughe bian> chees creen die_mont eensh eese> efeie ensho facto felt> \
        gefei had_not hat_bei heart heese hots> i_drop icker idays made_of minu_and mist> nach_unte nshot oblem \
        oles> poles probl reens roble schm_nach scree shots sind_hier six_year so_ist the_chee the_slac then_sent \
        trau_sich ughed verni wahlb wird_nich =0,0,0,0,0,1,-1 <bera <cell <defe <exis <geku <lob> <summ <vera \
        ange_auf asten auf_seit besen bsver by_a call_the cand_the coll_have dabe_und den_fehl der_grue die_frue \
        eberg ebsve eiges er_war exist fili_in freig gega_der gege_und gekau glas_und ich_auch iebsv im_gesa \
        jede_von komm_uebe mein_chef mein_er ments nhall nunge orles over_a rater reige rift> rlese soll_die summe \
        torie trage um_die und_laes unte_die wenn_man what_they wurd_vor =0,0,0,0,0,1,0 0_bei 0_reda 0_seit <abma \
        <alou <anim <anon <area <atte <aufe <bad> <bagg <bags <bass <bear <beme <beul <bier <bolt <brue <buye <circ \
        <clim <crat <cutt <dare <dela <derw <doct <dr> <duba <e> <ear> <einb <erse <etag <eyes <fabr <faxe <flam \
        <flye <galt <galv <gedr <gegr <gelb <gelu <gis> <golf <ham> <heri <herk <herz <himm <hina <hupe <imke <impl \
        <jamm <jerk <jour <kanz <kapp <kehr <kid> <klem <kues <lad> <laec <lami <lamp <larg <led> <leic <lend <luck \
        <maeh <main <malt <memo <merk <mitp <musi <nid> <ober <palm <patr <perf <pfin <pink <ploe <prot <puen <rack \
        <raed <reda <roug <rout <rube <rude <saeu <sail <sand <satt <saun <saus <saut <skat <slig <smel <solc <song \
        <sowi <st> <stah <step <stir <stro <sugg <theo <titl <tool <top> <toym <tree <tres <ulce <use> <vent <voic \
        <vorv <vorz <wave <weic <whoo <wirf <wora <zero <zug> <zuho a_buye a_comp a_doct a_frie a_kett a_land a_pall \
        a_reso a_revi a_wall aber_man abmah abov_a achge achla achss ades> admit aefft aesen aeufi aeule afte_0 \
        aftli agers agger agsru ahnun ailin akteu albja alche all_four all_in alle_nur alle_sich alle_steh alle_zwei \
        almen aloud als_ihm alvan alver am_deic am_weni ammed ampen amste an_teil an_von and_afte and_did and_each \
        and_my and_paid and_pays and_she and_usua andal andem andou andra andwi anged angte anima anngu annin anony \
        anspa anzle apri_she arch_den ardig are_all are_bril area> arier arium arri_on artal as_it as_they aschu \
        astet at_did at_nigh at_with ateme attel attme auch_nach auch_nur auens auf_ihre auf_m aufg_dass augh> augt> \
        auna> ausf_und auso> auteu axes> baer> bagge bags> bahnd bass> be_led bebue been_made bei_blei bei_dass \
        bei_drei bei_frau bei_haus bei_rede bei_um beim_wass beko_bei bemer berne bert> bese_die beten beule bier> \
        bier_und bin_bei bjahr bmahn bolts brems brumm bude> buehn buer_eine but_he buyer by_some cardi care> caste \
        ceedi ceeds cella chade chael chaet chale charm chenb chenw cherl cheun chgea chgeh chimp chiv> chnec chnee \
        chob> chrau chsag chsst chwes cing> circu ckges ckkeh ckler clea_a clim_on climb clos_the clusi crate cutiv \
        dach_das dafu_vor dakte dakti dami_der dann_erkl dann_stan das_abwa das_auch das_band das_esse das_fuer \
        das_ganz dass_das dass_wir delay delle dem_foto dem_naec dem_neue dem_wech den_bonu den_eine den_hals \
        den_kant den_schi den_stan dene_die der_bueh der_dire der_druc der_grub der_haeu der_hoer der_kanz der_kess \
        der_klap der_lach der_lang der_reda der_satz der_scha der_woch der_zug derer derfu dersh derwe dfuen dial_in \
        dials dical dicat did_it die_bila die_das die_fehl die_hat die_kuec die_mita die_offe die_pfla die_pfle \
        die_rout die_schw digan digke dinge dire_comm dire_has dire_of disp_in displ dlubb docto does_t doesn \
        door_and dort_seit dort_zum dorte dortl dose> draw> drei_ein drei_leut drei_sach drit_tag drop_out drov_out \
        dubai durc_mit dwich e_mail eater ebebu ebenr eberf ebete ebook ecast echel eckke ecuti edakt edien edigt \
        eech> eedin eeze> efarz efbau efer> efft> efkas efoni eftet egelb ehend ehlun eichs eift> eilen ein_hoch \
        ein_sche ein_ster ein_unge ein_vent ein_vier ein_wort einan einde eine_anwa eine_auft eine_durc eine_fehl \
        eine_getr eine_grun eine_kaff eine_kund eine_lebe eine_pump eine_vers eing_sond einm_in eins_fuer ektle \
        elabe elay> elebt eleit elf_mona eljah ellar ellei eloes elpau else_s eluef emerk emina enbri endir enera \
        eneve engi_are enhau enktl enlic ented entil ents_wird entuc epari er_das er_mein er_nie er_sagt er_sei \
        erbes erbli erern erfu_die erfue erful ergem ergru erier erjae erks> erkt> erled erlei ermal ermut ernah \
        ernet errin ersed ersoe erst_den erst_halb erurt eryth erza_er erzch erzti es_bren es_erst es_ging esang \
        esend esidi essem estor etier etion etwa_sagt etzbe etzli eufig eule> eunen euro_in euse> eusel exec> execu \
        expla eyes> fabri faces faeh_seit faeh_selb farzt faxes fbau> fehl_auf feift fekt> fene> ffel> fgesc \
        figh_over fight fili_von filia fings fkast flamm flie_raus flyer fold> fonie for_all for_with form_in forti \
        foto_die foto_fuer foto_im fplat frag_wie freez frei_der frid_at fruec ftche ftet> fuen_euro fuen_in \
        fuen_mit fuen_stat fuer_mens fuer_uns fuere galt> galva ganz_aben geant gebet gedie gefr_waru gege_das gelbe \
        geleb geloe gelue geme_sagt geput gerle gesan gesc_aber gesc_bei gesi_wie gesp_und gest_als getr_die ghtly \
        ging_um gone_thro grade gros_der grow> grown grube grun_wer gslei gsrun gszie gurt> habe_der habe_hing \
        habe_seit habe_so had_her haden haetz haftl halb_bei halbj hall_of hand_an hand_dass has_gone has_got \
        hat_dafu hat_drei hat_vorh hat_weni hat_zwei hatt_er hatt_und hatt_vier haus_am have_a have_had have_left \
        he_coul heads hear_a heate hebe_die hebeb hefar heis_die helm> hend> henev henwe her_firs her_own herk_und \
        herko herr_in herri herz_der herzc hesta heule heune heut_morg hgehe himml himpf hinau hint_und hliss hneck \
        hnee> hner> hoen> holdi hoosh how_we hraub hrow> hsage hstar hster hstes htly> htsam htung huetz huldi \
        hund_und hwest i_comp i_keep i_ll ich_bis ich_hiel ich_nebe ich_wuss ichae idens idium iefba iefka ielha \
        ielle iend> ienti ierma igest ightl ihm_eine ihm_zu ihrer ikver ilen> ilial illia ilte> im_arch im_grab \
        imate imes> immli impfe in_full in_thre in_zwoe inand inar> inaus ingew ingst inves ionsw irft> irkun irnla \
        is_that ispla ist_gut ist_mir ist_weg istan it_pain ittet ivest ivier jaeh_mit jahr_drei jahr_ich jahr_vier \
        jamme janu_drei jede_frei jede_mont jektl jerks jetz_steh kaess kam_mit kam_nich kanzl kappe kaste kein_bode \
        kein_fehl keite kettl kilo_und kind_bei kkehr klemm klet_und klo_war knee> know_what koche koll_sind \
        komm_bei komm_mit kommu kplae kroet kteur ktlei ktlic kuen_mein kuens kuest lachs lad_from lage_bei lame> \
        lamin lamme landl lang_mit lanni large lass_schi late_on lator laug_at lbjah lcer> lchef ldigt leans leber \
        lebte ledig left_in leger legt_sie leiss lemmt lend> let_go leut_habe lhall liant lips> lisch lisse lives \
        ljahr ll_be lleic llet> llian lmen> lner> loch> loech loesc loesu loetz lope> loyme lpaus lted> lubbe lueft \
        lusio lvani lyer> mach_der mach_foto mach_halt mach_ich maer_von maerc mahnu make> make_it man_davo man_eine \
        man_hoer man_koen man_sie man_weis man_who man_zu mana_does mann_ist mass> mberg mchef me_and me_by \
        mehr_best mehr_die mehr_eing mein_beri mein_vorg meind memo> mente merkt mich_eine micha minar minu_late \
        mir_im mir_mehr mit_dene mit_herz mit_in mit_saeu mit_tasc mit_tier mit_und mit_wir mit_zwei mita_des mits> \
        mitt_zwei mlisc mmed> mmel> mment mmlis mmte> moeg_die mona_steh morg_die morg_um morn_the motio mpfen musik \
        mutli nach_bei nach_gelt nach_stan nach_unse nachg naec_morg nahm> nalch name_der name_und nande nauso nbrie \
        ncing ndal> ndem> nderf nderp ndfue ndigk ndire ndlub ndwic nebe_der nebe_uns necke nenn_er nenti nerat \
        netzb neue_werk neul_im new_head nfte> ngewo ngsle ngurt nhaus nicat nich_dana nich_lang nich_sie nie_ein \
        nige> nimat nkte> nktli nlamp nngur no_spee noch_imme nonym noon_the not_been not_on noteb noth_and noti_at \
        notic npack nspar ntuch ntuer nur_nich nvest nwand nweis nymen nzeln oberh ocher octor oenli oesch oesn> \
        oesun oetzl of_came of_some of_ten off_a off_the offe_a offe_tuer ohner oices olche old_mr oldin omoti onalc \
        onia> onyme ools> oosh> operi oppin oppuh or_out orbil orgae ories orin> orlae orrec orte> ortig orver orzim \
        ostur otebo otect othek otice otion ouldn out_to oute> outs> owls> owne_of oymak oymen panng parie peech \
        peop_s perfe pfen> pfing pfle_von plak_mit plan_die plan_in plan_offi pleis pler> plies ploet ploym poke> \
        pomme porn> postu ppuhr promo prote puckt puenk puhr> punk_das putz_die putzf putzt quote raese rang_the \
        ransp rath_more raube rauer raus_und rbess rbote rchiv rchsa rchst rdiga re_stuc read_this ream> rech_einm \
        reda_und redak reeze regi_die regi_dire reic_steh reina rench rent_und repar rern> resor resso reuse revi_is \
        rfueh rful> rgabe rgaen rgeme rgrup riefk rill> rilli rkaes rkung rlast rledi rleid rmutl rnahm rnet> rney> \
        rnlam roete rollo romot roppi route rpfle rrect rses> rsoen rtelj rtesy rthal rting rube> ruben ruder \
        ruec_zum rueff ruhen ruhes rumen rurte rweil rythi rzche rztin s_head sacks saeu_an saeul sagt_dass sagt_es \
        said_noth saili same_boat same_day same_dire sandw satte saugt sauna saute say_what sblas schad sche_of \
        sche_und scheu schi_an schi_ist schim scho_die schte sehr_viel sehr_weni sei_halt sein_erst sein_schi \
        sein_unte seit_oste selb_hat selku semin semme serge sersc serun sfall share shou_out sich_ents sich_rech \
        sich_sein sidiu sie_bei sie_das sie_eine sie_es sie_fueh sie_gesa sie_noch sigh_and silbe sinc_he sinc_spri \
        sista skat> sligh slips smell so_lern so_will soenl sola_der solc_leut solch soll_bei soll_bis song> sort_of \
        sowie spare speec splay splei sporn spri_selb spuck spuer ssemm ssers sseru sstra stad_und stahl stan_bei \
        stan_die stan_sie stat_and stay_as steh_wie stei_mit ster_weil sterr stiel stirn stlei stler stoer stor> \
        stori stra_der streu strum stuff stun_nich sugge sungs svors sziel t_be t_say tack> tadtb tag_im tagsr tahl> \
        takin tants tatem tattm team_bei teboo tecti teil_sich tele_eine tele_in telja tell_us telst temen ten_at \
        tends tener tergr terim tesy> teuse tgesc than_me that_says the_card the_cell the_clie the_dela the_dire \
        the_man the_reas the_satu the_thir thea_als thek> them_up ther_are ther_were they_don this_spri tief_hat \
        tiefb tiege tiera tigen times tirnl title to_keep to_put to_tell toeru too_many took_the tools toppu tote> \
        toyma trags tram> tree> trese treus tribu trume ttels ttend ttert ttmei tues_and tuff> tunge tures tut_er \
        twen_year tzbet tzfra tzlic tzter uarta ubai> uebe_und ueckk ueffe uehne uenkt uenst uerge uetze uetzt ufges \
        ugeha ugges uhest uhr_in ulcer uldet uldig uldn> ulier uling umpe> uncin und_darf und_hoer und_ist und_kam \
        und_kuen und_mont und_nimm und_schr und_setz und_stri und_uns und_zuru undfu ungsl ungso unica uns_alle \
        uns_habe unse_bass unse_lage unse_neue unse_werk unte_mein unte_unte unti_mich uote> up_by urney urtes us_on \
        used_to uselk usfal usion ustra uteus utive utlic utzer utzfr utzt> uyer> verb_lieg verb_wird verbe verk_hat \
        verl_war vermu vers_an vers_ich verur veryt vesto vestr viell vierm voice vom_0 von_ist von_komm von_um \
        vor_0 vor_jede vor_vier vorb_an vorbi vorga vorla vors_hat vors_mit vors_von vorve vorzi walls want_some \
        war_er war_vor waru_die was_noch was_wir waves we_coul we_have week_on weis_und welt> went_in wer_etwa \
        wer_frag wer_im werd_verm werft werk_mit whene whic_he who_can who_had whoos why_i wiche wied_heim wir_seit \
        wir_wuer wird_komm wird_wie wirft wirku with_as with_havi with_his with_us woch_in woch_spae woran wuer_und \
        wuers wurd_es wurd_gest xecut xplai yment you_not zbetr zchen zelne zero> zeug> zfrau ziel> zlich zter> \
        ztin> zu_drit zu_lang zu_scha zu_tief zu_wort zum_quar zuru_kam zusa_ob zwei_leut zwei_masc zwei_saet \
        zwei_ster zwei_uebe =0,0,0,0,0,1,1 0_at <alon <bub> <depu <him> <klet <knee <rahm <rule <tote <whos along \
        anywh deput die_bude diskr efkue entue eputy erkul erst_tag fkueh gesc_ich hlerk holte ials> iefku in_with \
        itial klett lerku leut_mit morg_vor nach_ich nged> ntenc nywhe olte> on_her ottli puty> rkult rucke rule> \
        s_name says_no sie_was t_hear tert> the_answ the_chie tiefk troll und_mit vier_lang whose ywher \
        =0,0,0,0,0,2,-1 <exec <gega <keep <ms> <succ cceed die_wand eads> enstl er_und erant foll_her habe_ein \
        in_ein ivati keep> llow> nstle nur_wenn otiva rantw read_our reor_in rive> rrive sions soll_man stay_at \
        succe tires tivat uccee unse_gesc us_to vatio vers_mann who_reti work_for =0,0,0,0,0,2,0 <boat <crea <grow \
        <ll> <reor <tast <taub <why> a_memo bosse creat der_kund die_regi eativ eorga ervt> fuen_und ganis hear_the \
        juni_hat kenn_die lchen mails my_mana nervt nette organ reati reorg rgani sture taste tell> uckte was_nerv \
        wech_an worst =0,0,0,0,1,-1,-1 <ihne <leip card> chrit denn> eipzi frag_ob hritt i_aske ihnen ipzig leipz \
        niger pzig> redit ruest turne wenn_das =0,0,0,0,1,-1,0 <denn <fens <lege annen bin_zuru chzei door_it \
        drei_koll eberh ein_adve eirat etten find_das frau_die gehe_da get_a gnose haen_ein hoch_der hochz hzeit \
        ich_gehe inks> ist_um kuec_haen man_ein man_heut mona_lang nose> ochze orste rweis seit_augu sher> sitz> \
        tschr two_are und_scha unse_schi uscht weis_wie zimme zuru_ich =0,0,0,0,1,-1,1 <hobe <retu ankt> ching dankt \
        ein_team eturn fahr_wir hobel neve_been obel> ornam retur so_that vorna =0,0,0,0,1,0,-1 0_naec <appa <fros \
        <reif ackt> aeft> aelte affen ailt> als_alle appar aske_what at_leas chaue das_heis das_im der_hoch die_bran \
        durc_im eine_ausg ently ering ermer falls fassu four_days frau_sagt frost geht_um graum heis_bei herig \
        ich_beim inerz ingra kassi lich_aus lzimm mailt mehr_mein nerzi ngrau npfli ntly> onalz packt rentl scha_wir \
        schi_bei sheri sie_durc son_s sonn_wurd stenp szuha tag_und tage_frei terna thir_one tingr tuer_zu tzeit \
        uhalt uite> ungsm uszuh weis_was wer_die zahl_sie zuhal =0,0,0,0,1,0,0 0_fili 0_fran 0_fuer 0_gram 0_ihre \
        0_pers 0_schw 0_sech 0_stim 0_zu <abga <abse <alar <alp> <ampe <anni <arzt <ausn <ausr <baby <bed> <beds \
        <begu <beli <boes <buy> <chil <cous <cred <cros <cyni <ders <drun <dues <eink <elde <erpr <flug <flut <fuss \
        <gehs <geja <gott <gram <habt <harv <herg <high <hole <hood <ilka <inse <jene <kael <kalt <kanu <katz <kern \
        <key> <kids <loo> <mad> <male <meck <met> <mid> <mikr <mum> <murr <natu <nor> <obje <path <peak <phra <pike \
        <pub> <regl <reli <repe <riet <rueg <runt <saeh <sale <scep <scoo <seem <sinn <smal <soli <soon <sper <swim \
        <tags <tal> <tass <tats <thes <thri <torc <trie <trit <twin <unan <vega <very <waes <warm <wedd <yest a_beac \
        a_card a_conv a_dece a_five a_life a_love a_quar a_shad a_shed a_sing a_spre a_wedn ab_zwoe abeih aber_die \
        aber_jede abgab abou_half absen achs> acht_grad achtw ackwa adven aedte aehe> aehnt aend_sich aerte aerts \
        aesch aese> afier afte_a aftsm ageme aholi ahrze aises aledi ales> all_day alle_mit alle_schl alle_um alon> \
        als_sie als_unse alte_ist altes alyst am_flug am_stuh am_woch ampel amtli amtsa an_ein an_vier an_wer anced \
        and_his and_work and_wrot ange_des ange_fuer angem angin ankin anru_ob ansta antik antre app_steh app_von \
        arbe_brau arbe_im arbe_in arbe_wir arita arkha arkin armer arran arrel artun arung arves arzt_komm asel> \
        ask_in astle atet> athol atsae atzze auch_so audit auf_foeh auf_kost auf_zwei auge> augu_fuer aumsc aupt> \
        aus_im aus_und ausg_aus ausg_dass ausg_in auss_ist austu auten aven> back_seit backw banki barun basel baums \
        bbaut beerd befo_noon befo_the begi_mit begu_leav begun bei_an bei_minu bei_mit bei_schw bei_von beifa beiha \
        beim_vier beim_vorn bele_und beli_it belie bendb berha berpr berue bete_sind beza_werd bezie bgabe bgeho \
        bgezo bids> birt_and bis_donn bis_in bis_juni bjekt boese bonu_was brac_for brace brau_kein braut bread \
        breat buben buche buere but_i but_my buy_a by_ever call_to came_back carr_the castl chmac chse> chtem chtwa \
        chult ckenp cksei ckwar co_op comp_i coote coul_not coun_has cousi credi crews ctora cynic da_nich dachs \
        dank> dank_scho dann_an dann_die das_aus das_bis das_die das_regl das_spit das_und das_vorg dass_eine \
        davo_im davo_mit days_at days_in days_the dbrot dding dell> dem_dach den_absp den_dach den_ich den_mann \
        den_serv den_spie den_unte den_vert den_wart dene> denn_der denta der_ande der_app der_arzt der_baum \
        der_beif der_bran der_frei der_halt der_inst der_kaes der_koch der_oma der_part der_pfle der_rett der_taus \
        derga derly derse dersw des_haus die_abfu die_app die_ausr die_elte die_faeh die_fami die_gest die_grup \
        die_heim die_klei die_male die_rich die_scha die_serv die_ster die_tort die_uhr die_zeit dien_fuer dies> \
        disp_von dits> diven dnung donn_ist down_four dren> drunt duess duled dvent eams> earl_and easin east_and \
        eathe echli eckse edank eddin edene edit> edive edte> eems> eerdi eeren eerla efeln efuse egane egun> ehaus \
        ehnst ehst> ehung eifer eiflu eihab ein_bus ein_dach ein_dien ein_teil eine_alte eine_groe eine_klei \
        eine_kran eine_pens eine_vega eing_nich eing_und einm_ein eitze ejamm ekleb ekte> eldie eldor elief eliev \
        ellbe elobt elstr empl_in emsel enauf endbr endel endes enlei enpox enpro entsk epeat epers epots eprue \
        eptic er_an er_bei erat> erday erdet erdig erdre erfas ergar ergeg ergen erpro erpru errat errun ersit erspi \
        erst_bei erst_seit erst_wied erswo ertue eruht erzwe eschn esman essin essio etch> ettla eunde even_let \
        ever_seco ewoeh eword exis_only ezieh fahrz fall_das febr_the feln> fessi fiere find_my firm_s five_star \
        flas_die flasc flug_und flung flut> for_thre forbi form_and forts foto_sie fotog four_thou four_week \
        four_year frag_der frag_mein franz frei_ab frei_auf frei_sagt frei_tag frid_that fridg frise from_hall \
        from_octo ftsmo fuen_hat fuen_kilo fuen_ster fuen_woch fused fussb gaeng ganer gebu_der gege_frue gehe_um \
        gehst geht_an geht_ich gejam gekle gekos gelo_ich gelob gemal gepru geruh gese_habe gewoe ghts> glei_gebl \
        grafi grams gsarb gschi gsmod gswag guete gzeit habe_eine habe_im had_chic had_neve hade> halb_tag halb_vier \
        halb_zwei half_of half_past hangi hank> harve has_boug hat_ausg hat_je hat_um hat_und hatt_in have_neve \
        have_t haven heira heis_s hese> hick> high_reco hildr hilf_es hinks hlaef hlief hmack hmend hnern hnstu \
        hoch_hat hoch_mein hold_the holic holog hoodi hote_sind hour_a hour_afte hour_at hrase hstab hstun htbar \
        htem> huts> i_coul i_do i_foun i_leav i_work ich_als ich_back ich_die ich_durc ich_frei ich_moec ich_muss \
        ich_saeh ich_sech ich_wohn ickin iebsk ieher iehun iept> ieso> iflun igabe ights ihabe ihr_die ihr_habt \
        ihr_nich ikes> ildre iliga iligt ilka> ilter im_alte im_frei im_tal im_werk imme> immin immku in_acht \
        in_febr in_i in_ordn inds> indst ingef ingle ingly inken inse_steh inser inver inzw_den inzw_kenn ipper \
        irate iseur isper ist_ausg ist_ders ist_glei ist_niem it_came it_sinc it_some it_with itaga itchi ittli \
        jahr_davo jahr_uebe jahr_zwei jekte jema_sage jene> juni_in kaelt kaes_die kahol kalte kanis kanu> katze \
        kein_ande kein_drei kein_sche kein_urla kell_mit kels> kends kenn_und kenpo kett> khaus kids> kind_nach \
        klebt klin_das klotz knew_what koch> koll_der komm_kein kseit kuec_und kueh_und kuehe kward laeft laene \
        lafe> lag_auf lag_ein laint laken land_sind lasch late_and laubs lbein lche> lderl ldorf ldren leas_of leasi \
        leav_at lediv leerl leit_hat lern_ich lett> lidar lieb_ich lieve ligab ligt> line_to lite> llbei lobt> lobte \
        long_need lsche ltes> ltest mad_and main> mal_ich mal_mein male> maled mall> man_darf man_ihne man_mir \
        man_ohne man_sitz mann_mit meani mecke mehr_am mein_fach mein_fris mein_goet mein_gros mein_hand mein_schw \
        mens_mit merer merk> mgekl mgest mich_im mikro minds mir_aus mir_neu mit_frei mit_ihr mit_neun mit_vier \
        mitt_ein mitt_selb mitt_um mkurs mmens mmere mmkur modus mona_dazw mont_bis mont_zu monti morg_alle \
        morg_kein morn_off morn_one moves mtlic my_mum my_part my_slid nach_in nach_neun nagem nahe> name_mein \
        name_on natur naufg nbaru ndbro ndent nderg nearl need_to nenau nenko nente neu_gesc neun_und neun_von nfaeh \
        ngeme ngle> ngly> ngsmo ngswa nich_abge nich_auch nich_erfa nich_im nich_lohn nich_mal nich_mit nich_mont \
        nich_so nich_zum niver nkass nkels nking nkrei norm> not_one not_the note_on npox> nsera nsist ntik> ntska \
        nundd nur_bis nur_fuer nur_nach nzer> ob_alle objek ochs> oder_nur oder_wenn odie> odus> oese> of_all of_six \
        ofess offiz ograf ohne_im ohne_ruec olics olien olite on_reco on_your ondin one_in one_with oner> only_a \
        only_comp only_on onsis ontie ontre oodie ooter oppos opps> orate orbid orch> ordn_sei ordnu orgel orkah \
        orse> ortsc osite ossed ossmu oted> oter> ottes out_a out_my out_that over_it owies own_door paet> parkh \
        parki part_time pass_und patch patho penle pers_der pers_wurd phras pich> picki piege piep_sie plaen \
        plan_ein plan_s poli_hat polit post_the pots> ppenl ppers pposi pprov pritz profe prom_and prove ptica quarr \
        raced racke rafie rams> ranzo rase> ratet rdet> rdigu rdnun reath rechs regle rehe> reife relie renta repea \
        retch rews> rfass rgart rgege rgenc rhaup rheir riet> riet_man riseu rkaho rkam> rkhau rleit rmale rmer> \
        rmerk rofes rossm rous> rprue rrang rrate rrel> rren> rselb rsone rspit rswo> rtenp ruary rucks ruege ruhe> \
        ruht> run_and rver> rvest rzte> rzteh rzwei saehe sagt_man sales salz> sams_im satzz sball scept schi_im \
        schi_in schi_mit schl_in schl_nich schl_sie schma schr_im schr_wir schw_hat scoot seem_to seems sehe> \
        sei_ich seit_die seit_er seit_sie seit_unse selb_den selb_die selb_zum seldo selve send_a sept_and serat \
        serem seren serv_in shade shuts sich_jema sich_nie sie_auch sie_hat sie_mal sie_soll sie_um sieb_die sigen \
        sign_for silie sinc_east sind_ausn sind_jetz singl sist_s sitz_ich skale skind slipp small sman> smodu smutt \
        snahm so_a so_ein so_far so_lang sohn_hat soli_im solid sonen sonn_0 sonn_mein sonn_und spalt spers spieg \
        sprit srad> ssach ssmut stabe staed stan_mein stan_seit star_for stars stat_des steh_an steh_da steh_soga \
        steh_wart step> sterd sthan stim_die stim_ist stle> stret stun_auf stun_mit stver suebe suffe swage swap_and \
        swimm swit_off swit_to t_even taben taedt tag_nach tage_am tars> tasse tatsa taus_der tbar> teams tech_at \
        tehau teil_ab teil_die tele_gesa tenja terda terst terta than_you thand that_exis the_brea the_chan the_depo \
        the_emer the_fort the_gate the_harv the_loo the_stan the_sund the_thre the_trac the_wedd them_thro them_with \
        thes_thin these they_coul tholo thou_a tlake tnis> to_half to_last topps torch track trad_the trae_das \
        trag_ich trai_my tretc trick tried trol> trup_von tskal ttlak ttlic tuerc tuere tun_bis tvere twann two_mont \
        tzpla ubsta uchst ucks> uckt> uebe_nich uegen uehe> uerch uestu uetet uffer uhr_auf uhr_fahr uhr_heim \
        uhr_kein uhr_per uiert uled> um_zehn umge_hat umgek umges und_berg und_bin und_in und_kein und_war und_will \
        und_zaeh uns_beim unse_klei unte_sieb up_a up_on urcht urin> usenr usgel usine usnah ustan ustry ustue vegan \
        vents venty verd_hat verg_mit verho verl_nich verm_leer verme verpa verra vers_bei vers_ende vers_zwei \
        very_poli verzw vest> vier_ab vier_da vier_die vier_mal von_foto von_maer von_mont von_nach von_neun \
        von_sech von_seit von_zehn vorg_hat waert waesc wanne war_fuer war_mir war_und ware_vier warme warn_an \
        wart_und wartu was_on was_sign watc_the wech_zu wecke weddi week_a weien weifl weigh weil_ich welde wellb \
        wenn_du wenn_ein wenn_mein wer_es wer_kein werb> werd_ja whic_i wie_es wied_die wied_wenn wieso will_nich \
        will_nix wimme wimmi wimmk wins> wir_alle wir_den wir_sonn wird_aber with_earl woch_bere woch_da woch_die \
        woch_und wochs woehn wohn_auf woll_auf woll_und work_from worka worse woul_not wuer_die wurd_am yeste \
        zaeh_mit zahl_den zehn_fael zehn_und ziehu ziere zplan zteha zu_0 zu_schl zu_weil zum_schl zwei_jede \
        zwei_seit zwei_uhr zwei_vors zweie zweif =0,0,0,0,1,0,1 <diag <stom <wrot appro at_a come_in die_woch \
        eine_spri es_auf ever_and ever_call ever_frid jetz_in kept_my lieb> moji> naec_und nhaen nstea omach see_so \
        sgere sisch stead stoma swapp taget takts tead> the_cloc think tomac waer_man wappe weld_and wrote you_get \
        =0,0,0,0,1,1,-1 <klar alte_und ebte> ein_schi eine_frei erkze htdie izier kzeug lved> pfei_der rkzeu rost> \
        tdien wenn_die werkz your_own =0,0,0,0,1,1,0 <chic <patt <quit <remi a_mind amlei back_each chsta corre \
        dana_frei das_tele die_toch eepin emind enfun eping kam_die ktori kundi lains mleit nfund ngeha nich_fuer \
        noons oons> patte remin she_has stan_up thre_year uenfu vier_hat woch_auf =0,0,0,0,1,2,-1 reads \
        =0,0,0,0,2,-1,-1 <spie east> enpfl least oelf> tenpf =0,0,0,0,2,-1,0 <riec eeken ekend gema_und has_ever \
        iecht lief> riech und_dana weeke =0,0,0,0,2,-1,1 my_fath =0,0,0,0,2,0,-1 0_war <papa <ping auto_hat dafu_den \
        den_park esse_wir four_day ist_sais jetz_ein misse nenn_mich nich_esse ohnen park_kost pings rday> sagt_ich \
        sinn> wege_der wir_im you_on =0,0,0,0,2,0,0 <wife and_if arbe_ich atche bei_auf bis_der chwim eekly ehnt> \
        ekly> ental flex_i freu_kenn hab_zwei haus_wer herer hwimm im_somm ktisc mir_bei move_me my_feet my_wife \
        ndig> noch_jema ntal> ollin overr rents rolli swap_shif swaps taus_will und_mein waps> weekl werd_muss \
        what_one wife> year_of =0,0,0,0,3,-1,-1 mein_toch =0,0,0,1,-2,-2,3 eigen =0,0,0,1,-1,-2,1 amed> \
        =0,0,0,1,-1,-1,0 <heut <prog ogram progr rogra =0,0,0,1,-1,-1,1 <verr aupts lace> leut_die onnt> week_i \
        =0,0,0,1,-1,0,-1 <rath rchge urchg =0,0,0,1,-1,0,0 <lett acht_woch als_in dium> frei_die hart> ich_am \
        ich_kein me_for mein_lehr miere my_ment ndige neer> praxi rade> rathe raxis rocke tudiu udium ungsk wait_for \
        weil_sais =0,0,0,1,-1,0,1 <crie <teig and_show beko_den buege cried eitsp ekonn elese fortn gekon geles \
        hat_am hoere liere mit_leut nnis> ortni rige> rtnig schw_und seat> tnigh uatio uecke uegel =0,0,0,1,-1,1,-1 \
        aeuse euser hinen nebe_eine =0,0,0,1,-1,1,0 <baut broet ekoch gekoc nur_mit oetch roetc schi_sie tmeis \
        von_sein =0,0,0,1,-1,2,-2 geset =0,0,0,1,-1,3,-2 auen> =0,0,0,1,0,-1,-1 kraft =0,0,0,1,0,-1,0 <geue <mech \
        <zieg <zule alle_jetz baute burge dessi drive euebt geueb hiel_ihr insti is_now kein_wort mit_ihm nach_feie \
        ndess rmen> schmi ssieg uletz und_hiel von_eine von_fuen ziege zulet zwei_lehr =0,0,0,1,0,-1,1 <prac die_auf \
        erall firs_time im_kell near_the pages pract ptsch racti uptsc weil_er =0,0,0,1,0,0,-1 <done <driv <film \
        <heue <milc <ofen anner arbe_von arter custo den_schl done> eigt> exame filli from_my give_a heuer into_the \
        it_from klin_die milch noth_i olier stanz ustom was_give xamen ying> =0,0,0,1,0,0,0 0_abge 0_drei 0_gese \
        0_kein 0_lebe 0_plae 0_punk 0_with 0_zwei <akte <altm <ammo <anfi <angs <autu <bari <bate <bau> <bicy <bien \
        <blan <blok <brav <broc <butt <buyi <cad> <camp <ceil <chea <chim <clau <conf <cool <copy <cork <dad> <data \
        <de> <dear <deck <dipl <dish <docu <doer <drea <drog <ehe> <enti <feil <floa <fluc <gast <geri <glaz <gogg \
        <gues <guil <hair <heid <hock <ihk> <inch <isla <jann <jena <kerz <kios <klav <lab> <lava <leaf <leak <lein \
        <leng <leve <lite <logb <manu <matu <maur <midl <mile <milk <mous <mult <mund <nan> <noet <onbo <opa> <pant \
        <parc <pate <pfor <phys <poet <poin <prax <priz <rail <rase <refr <riva <rolf <roof <saub <saue <scal <sees \
        <seme <spac <styl <suis <swep <towa <trei <uebt <uebu <umkl <unit <ute> <wash <wien <wink <woer <wris <youn \
        <zers <zert <zinn <zugt a_blok a_call a_clas a_copy a_cour a_kitc a_man a_rece a_repo a_set a_sign a_trai \
        a_two a_valv a_ware aben_in aben_selb aber_eine abge_als abge_auf abso_aus aceme achhi achku ackle actic \
        admec adow> adtha aehrl aeht> aermt aeuch aflet agai_a agai_next agebo ahrgu ahrts ailer ainee ainst aitin \
        akaus aker> akte> aktio alig> alle_die alle_durc alle_gut alle_sieb alle_zwoe als_lehr als_uns am_hake \
        am_nach am_ton am_vier amme> ammon amps> an_sein anato and_asks and_cove and_ends and_stov and_will andbu \
        ande_haeu andkr andta anfin ange_den ange_mit angs_vor angst anisc anlei anned annis ansla answ_the anual \
        appr_and appr_at arcel ardin arely arked artic as_i as_long ases> ashed ask_whet aske> at_all atego atent \
        atist atory atuli atung atur> atura auch_mit auch_um aufg_wenn aufsc auger aulik aumei aus_als aus_hand \
        ausre austr aute> auter autob autum avier avor> axisa azier bank_und bauer baut_eine beca_some begi_im \
        bei_dene bei_ein bei_etwa bei_zwei beim_chef beko_habe bels> benen berar beri_unte berno best_habe best_mit \
        betr_sind beza_die bezi_0 bicyc bien_und biene bin_die bindl blank blei_unbe bloke booke brau_in braum brave \
        brie_die broc_show buer_fuer bunde butte buyin by_two categ ceili cemen cent_with chaer charg cheap cheme \
        chges chiff chimn chkun chlep chlim chmal chmie chmis chnol chri_and chtec chtel chtes chulb chure chuss \
        ckens cktes claus coll_in cone> confi cooli copy> cork> cour_at ctice cumen cycle da_noch dafu_0 dana_noch \
        dane_und dann_setz dann_war darf_ich darst das_beri das_hat das_haus das_lieg das_noch das_zert dass_mein \
        davo_in davo_zwei davor days_and dbuch dear> dem_eige dem_ein dem_gela dem_land dem_sein den_hund den_letz \
        den_mund den_ofen den_prei den_sach den_sche den_tag den_vers den_vorg der_am der_ist der_kolo der_kuch \
        der_tasc der_ton der_unte der_war der_wett der_zwis derem derku derze desbe did_on die_bind die_eign die_er \
        die_fach die_fest die_gebu die_geri die_kost die_lehr die_lich die_miet die_raeu die_rech die_reis die_roes \
        die_soft die_uebr die_voll die_vom die_wege died_when diete diolo diplo dkrei dland dmech dner> docum \
        does_not dort_ein downs drei_ange drei_davo dreiu drit_der dthal ducte due_in eafle eatin ebaue eboge echno \
        eckte ediet eesch eferi eflin egory ehlal ehnen ehrpl ehrwe eichn eignu eihen eilin ein_betr ein_sech \
        ein_zwoe eine_abdr eine_auto eine_eins eine_gute eine_in eine_link eine_mann eine_nach eine_stuh eine_tuer \
        eine_verh einm_eine eirad eishe eitwe elev_of emake emati emble emise ende_juli ength enke_lern enopt entir \
        entri epfe> eppt> eprob eratu erbri erbuc erft> erhi_0 erhun erkei erkel erksb erksk erkur ermt> ernom ernve \
        errn> ersen ersio erspa erst_im erst_spie erter ertvo erwen erwer erza_sie erzei es_ich es_trot es_vier \
        es_vom esbes eschw esste ested estet etest etig> etry> etwa_zu eude> eueru expe_a ezeic fahrg fail_the \
        fair_the fall_in fass_aus fees_are fehl_die feie_mit feile festr fgema fhaus fikat file> fina_year find_in \
        find_out fined firm_die firm_hat fjaeh flets fling float fluch flueg foll_the for_good for_ten for_us \
        for_what fort_at fort_one forte four_in fraes frag> frag_die frau_vom frei_in from_spri fschr fuen_aus \
        fuer_kran fuer_sie gains gastr gbook gebog gefr_was gehe_an gehe_der geko_hat gela_ist gele_dass gele_hat \
        gelee gema_habe gemae geme_eine gendl genop gepr_die gepro gese_schw gese_sie gest_die gest_sie getra ggle> \
        ging_das gist> glazi glisc gnung goggl gory> gsgeb gsjah gskla gsrec gswer gtick gular hab_das habe_fuen \
        haerf haet_mir halls hand_a hand_hat hand_sign handb harge harte has_take hase> hat_beim hat_nie haus_fuer \
        haus_gesc hboar heap> heim_und heme> hensc herrn heut_als hhilf himne hing_das hkund hlepp hlimm hlte> hlten \
        hmier hmiss hnolo hocke hoer_jede holz_ausg holzb hour_my housi hres> hrgut hrwer htech htel> htest huett \
        hure> hurt> huss> hwaer i_fail iakau ich_alle ich_an ich_laut ich_was ich_weis ich_werd icipa icycl idlan \
        ielte ietec ietet if_it ifika igger ignal ignun ihre_eige ikat> iked> ilcht ildet illst im_beri im_camp \
        im_gart im_sept im_verg imete imme_auf imney in_hers in_jena in_karl in_math in_sept in_wels in_whic in_year \
        inall inche indli induc inere ingul ins_haus inton inzw_an iolog ionis ionsk iosk> iplom iradm is_hand \
        is_sign isanl ischa iser> isers isoli isor> ist_dann ist_durc ist_im ist_imme ist_verp istin itati itore \
        its_grad itsam ivery jaeh_unte jahr_als jahr_blei jahr_das jahr_durf jahr_komm jahr_nach jahr_war janni \
        jede_dien jede_lehr jema_etwa jena> jetz_auch jetz_ist jetz_nebe jung_leut kaest kame_vier kann_was kaufh \
        kaust kein_ersa kenn_mich kerze kilo_of kiosk klavi klin_schl knien koll_in komm_eine komm_vorb kopi_habe \
        kout> kskam ktes> kuen_ein kulat lab_a lacem laen_an laere lage_die land_das land_der land_die land_und \
        lang_cour lang_hatt last_mont lavie lazie lbank lchte lderi leaf_the leafl leak> lear_the lect> left_at \
        lehr_an lehr_aus lehr_ist lehrp leng_of lengt lenst lergi letz_neun leuc_die lice_and lieg_an like_a liked \
        link> liter lking llets llott llows loat> logbo lohne loke> long_as lows> ltime lucht luege lust> lust_auf \
        lzbau mal_zeig man_den manne manua mark> marke matur maure may_appl mbled me_on mein_eins mein_enke \
        meis_unge mess_ich mich_das midla miet_und milc_im mile_off miles milk> mime> mind> mir_den mir_durc mir_hin \
        mir_kein mir_und miser mises mit_acht mit_eins mit_gumm mit_pant mit_pizz mit_ruec mit_sech mit_sieb \
        mit_zett mitt_im mitt_nach mklei mmerb mmoni mobil monia mont_of moust multi mund> my_nan nable nach_port \
        nach_weih nachh naec_somm naeht naht> nally nals> name_for natom nboar ndau> ndbuc ndesa ndesb ndesc ndkre \
        ndtag neue_art neue_das neys> nfing ngeba ngsja ngskl ngsre ngth> ngula niaka nich_als nich_ande nich_lach \
        nie_geme nie_was nist> nkauf nkten nmali no_cert no_degr no_idea noch_und nolog nopti nord> not_let not_soun \
        nsam> nslat nstue ntire ntomi ntona ntrie nual> nwind nzelb nzert oardi obahn obwo_die ochur ocume oechi \
        oepfe oeren oetry of_cour of_its of_stee ogboo oggle oints oise> olate omime on_i on_site onboa once_sigh \
        one_on oniak onist openi operl ophie ordne ores> orne> ortlo orto> ospiz otel> otte> otted oung> ousin ousta \
        out_i overs oward owing ownst pacht panto panun parce parks parti paten pend> penin perly pfort phin> \
        plac_at poetr prei_fuer priz_for prize prue_ist prue_mit ptops pumps query queue radme raeu_von raeuc rafe> \
        rageb raile rally ramme ransl rasen ratul ratun rbund rdner reen> rege_fuer reiun rely> remis repo_of reter \
        reuz> rhalt ritts rize> rkell rkska rkund rkurs rnomm rnver rochu rolf> rolf_von ronic rpfli rsenk rsion \
        rspan rtlos rtvol ruchr ruck> ruefe ruefl run_its rwend sachk said_a sanle saube sauer sauge sbruc scale \
        scan> scan_the scha_im schar schem schi_am schi_woll schif schl_war schl_zum schn_mit scho_i scho_in \
        schr_das schr_seit schr_unte schu_am schus schw_fuer schw_in sech_von seit_mont selb_zeit senke serie sesso \
        set_up sfach sgebu shing sie_ande sie_da sie_hatt sie_hing sie_im sie_zur sie_zwei sign_in sign_my signa \
        singu sitz_in sklau sland smann smech so_i soga_die solie space spanu spen_on spen_the sphin spiz> sschn \
        ssor> ssyst stach stan_und stap_mit star_a star_at stay_for steh_ich steme sterk stin> stoss stov_in stred \
        strin strit stron stun_die stun_ein suiss svorb swept swere swerk szent t_know tache tadth tage_steh take_on \
        tari_mit tate> tatis taug_the tause tegor teil_des teil_ist tele_sagt telt> teme> tenen terku term_at ternv \
        that_it that_you the_arch the_call the_cate the_ceil the_cert the_cool the_cour the_docu the_fee the_fill \
        the_hand the_hote the_hous the_inst the_leve the_lice the_logb the_midl the_parc the_prem the_prog the_roof \
        the_seat the_stov the_swit the_tea the_till the_trad the_voca ther_they they_paid they_put this_autu thur_i \
        tifik tire> tisti to_buil to_have to_hold to_look to_stay tobah tomim tonie tores tove> toves towa_the towar \
        trafe trai_i trai_last trail trech trede treib tren_sich trie> trier tring troc_der trono tsamt tschk ttech \
        tulie tumn> tura> tvoll twic_beca uage> uate> uberk uchre ucted uebe_eine uebe_ohne uefer uefli uerin uerse \
        uerun uery> uests ueue> ufgem ufhau ufsch ugeho ugeno ugesc ugtic uisse ulik> ulty> umeis umkle umps> \
        und_blei und_dem und_kass und_meis und_mir und_schl und_sech und_zeig und_zuge undes unen> unger ungsf ungsj \
        unit> uns_in unse_azub unte_ande unte_aufs unte_blei uptsa ural> urger us_were used_them usend ustac utoba \
        utumn uying verbu verd_ich verga verl_und vers_hat vers_im vers_schr vers_ware vide_in vier_der vier_im \
        vier_kauf vier_tag vier_teil visit voca_coll voll_die vom_haup vom_kund von_die vor_freu vorne wache waiti \
        war_noch warnt was_for was_not was_sie was_will was_zwei washe weck> weih_und weira weis_ich wept> wered \
        werk_und wert_fuer wertv wied_den wien> wird_die wird_im wirt> with_five with_ten woch_beim woch_frei woert \
        work_has work_the worte wortl wrist wurd_eine wurd_er wurd_nach xisan ycle> year_for year_it year_two young \
        zahl_aus zahl_mir zbau> zeig_was zeit_0 zeitw zelbe zent_die zerei zersp zerti zett_und ziers zirk> zu_erkl \
        zu_hoer zugti zum_letz zum_pate zum_selb zum_werk zur_hael zwei_auf zwei_im zwei_in zwei_kind zwei_weil \
        zwei_wint zweir =0,0,0,1,0,0,1 0_ich 0_vorh <brae <char <erga <feed <fram <ruin <woma a_whol alle_gela \
        and_no braeu dback edbac eedba errue feedb fens_putz frame from_0 given htend iler> komm_aus lehr_von lersc \
        linke nduct oman> plac_in plers ramed riven rruec ruin_a sits> the_open tops> tted> und_dabe woman \
        =0,0,0,1,0,1,-1 <reve <shel a_cust abor> beka_ich efaeh erdan erst_woch helve man_in nach_haus rdank rever \
        sagt_er she_is shelv tein> venti verb_mit year_on =0,0,0,1,0,1,0 <gain <lind <pall <stac <stoe allet als_ein \
        and_neve and_one ateve beza_zwei chtsa chuet dien_mit durc_die eberk egenh gaine genha hangs hat_vor hatev \
        indau it_were jede_donn keln> lever linda me_thre palle raede rbrac s_the stack stein tever udiol uger> \
        unkte verda whate wher_to with_ever zugeh =0,0,0,1,1,-1,-1 <inzw eiera erabe ierab inzwi kamen nzwis \
        wenn_ich =0,0,0,1,1,-1,0 <mama die_mama elves erly> eschm jahr_und jede_mitt lves> mama> sohn> \
        =0,0,0,1,1,0,-1 <lapt a_lapt aptop egeri i_sign issen kept_on lapto reine schu_die =0,0,0,1,1,0,0 <conv \
        <jewe <pizz <send alle_in bei_hab bei_voll conve das_nich davo_0 der_reed derei die_auge eils> erem> eweil \
        gerin i_turn ichne jewei menta my_lead ollem schi_der sind_die six_mont style tarts ternz tyle> verru \
        vom_schw vor_zwei war_0 was_two weils =0,0,0,2,-2,0,0 <trot trotz =0,0,0,2,-1,-2,0 siege =0,0,0,2,-1,-2,1 \
        fuer_den =0,0,0,2,-1,-1,-1 hrlic =0,0,0,2,-1,-1,0 gebue vier_woch =0,0,0,2,-1,0,-1 <absc <besi paid_for \
        vorbe =0,0,0,2,-1,0,0 <math ceshi das_hand eship icesh mathe =0,0,0,2,-1,1,-1 evers =0,0,0,2,0,-1,-1 \
        den_neue put_me =0,0,0,2,0,-1,0 am_arbe eites ich_heut uebt> und_ich =0,0,0,2,0,-1,1 <valv alve> valve \
        =0,0,0,2,0,0,-1 <abso <lice absol beitu bsolv cence durf_ich hmal> icenc licen mich_inzw ologi rwerk \
        time_and =0,0,0,2,0,0,0 <fees <tuto a_tuto and_old at_fift besid buehr call_cent chite cture drit_lehr ebueh \
        ectur ehrga exam> faile fees> fift_four hitec hkraf hrste htshe i_pass im_lebe in_echt itect lands lehrg \
        lotte lvent mein_meis meis_hat noch_mal oling olven oolin rchit seco_go show_a sign_up tectu ten_week than_a \
        the_appr the_exam tshef tuto_who tutor uehr> utor> vor_den wage_with with_no zwei_stud =0,0,0,3,-1,-1,-1 \
        sschu =0,0,0,3,-1,1,-3 rsten =0,0,0,3,0,-1,-2 <echt =0,0,0,3,0,-1,-1 ich_eine =0,0,0,3,2,-3,-2 year> \
        =0,0,1,-2,-2,1,1 tern> =0,0,1,-2,-1,-2,3 sagen =0,0,1,-2,0,1,-1 <pers =0,0,1,-1,-2,1,0 <whet ether hethe \
        wheth =0,0,1,-1,-1,-1,1 <alre alrea lread =0,0,1,-1,-1,-1,2 <ques uesti =0,0,1,-1,-1,0,0 es_in ierun reche \
        =0,0,1,-1,-1,0,1 <germ germa im_bus und_dann =0,0,1,-1,-1,0,2 estio =0,0,1,-1,-1,1,-1 den_scha \
        =0,0,1,-1,-1,1,0 paete ulen> =0,0,1,-1,-1,1,1 absta =0,0,1,-1,0,-3,3 <look =0,0,1,-1,0,-1,-1 ffer> piele \
        =0,0,1,-1,0,-1,0 agent exper rolle sschi =0,0,1,-1,0,-1,2 later =0,0,1,-1,0,0,-1 <thou fort> tift> zirks \
        =0,0,1,-1,0,0,0 <anme <ausp <beno <fert <jack <oeff <zog> anme_uebe anmel aufb_und ausk_der auspr beige \
        benoe bewe_nimm boers colo_visi da_der das_kann deste effne eibun ein_mitt ein_schn eing_hat enoet er_mir \
        folg_in frei_im fuer_sept gekra hoer_ich ibung ich_schw ich_stan im_pfar ins_lage is_recr ist_bis jacke \
        lehr_und lerin nimm_das nmeld nstun ntere ntest obier oerse probi reibu robie rund_ein scho_mit schu_und \
        schw_sei sein_werk some_s stun_spae tag_der tehe> und_erst und_schu uspro von_ich zige> zu_und zum_tag \
        =0,0,1,-1,0,0,1 atike bei_als dem_vier ebrac eine_frau erala habe_nach ich_mich if_i keral rala> schu_ist \
        shou_be sich_beim =0,0,1,-1,0,1,-1 <fili aeger der_bezi legte minu_ange nich_mehr wher_my =0,0,1,-1,0,1,0 \
        bstau chtet frag_was htet> spae_war staub =0,0,1,-1,1,-1,-1 <octo ctobe octob werde =0,0,1,-1,1,-1,0 liale \
        =0,0,1,-1,1,-1,1 <wiss acke> =0,0,1,-1,1,0,-1 0_and <hilf auch_am =0,0,1,-1,1,0,0 noch_mein =0,0,1,-1,1,1,0 \
        rtig> =0,0,1,-1,2,-1,-2 mein_kind =0,0,1,0,-2,-1,2 <car> =0,0,1,0,-2,1,0 etter =0,0,1,0,-1,-1,0 <hers amera \
        kamer kolon konze lonne olonn robe> =0,0,1,0,-1,-1,1 <vote esagt gesag von_mein vote> =0,0,1,0,-1,-1,2 \
        ve_neve =0,0,1,0,-1,0,-1 eine_schn rein> saetz soll_sich =0,0,1,0,-1,0,0 <addr <anyo <kolo <lass <sah> <tax> \
        <zeug achfr addre anyon auf_nach auswe bei_ging chfra dana_hat das_so ddres die_unte dien_eing enspi ertne \
        es_um gesp_bei hfrag hrter hwaec ich_scho im_gesp kein_roll lensp naler nkost nspie nyone rken> sonn_die \
        uswei waech whet_i =0,0,1,0,-1,0,1 <amt> <nage <null <smil chran cting der_tuer drei_wint ectin eraus ertre \
        herau howed hrank i_went iley> im_umsc mich_dann miley mit_sein mit_smil pecti rtret schra showe smile tille \
        umpen =0,0,1,0,-1,1,-1 densc der_fuen eiche messe =0,0,1,0,-1,1,0 brach chend ction mpen> name_nich nich_wer \
        nned> sie_nich und_werd zwoe_jahr =0,0,1,0,-1,2,0 bei_in =0,0,1,0,0,-1,-1 <prop elsew lsewh lueck pers_bei \
        sewhe =0,0,1,0,0,-1,0 <konz <stae <tref <zuku apier benbe der_entw ein_paar eine_wand gsges hat_gefr ich_bei \
        ich_soll iters nnung orter papie sasse sesse sgesp ukunf verl_werd von_lieg wuss_sie zukun =0,0,1,0,0,-1,1 \
        <most it_was und_rede =0,0,1,0,0,0,-1 <haft <hoeh <knie aecke and_are berga dann_aber dich_kein efere enfue \
        erhei gesa_am hacht hat_soll hoehe ich_trag ilfen jetz_bin lfen> nach_zwei nenfu nnenf nruf> oehen ortie \
        out_of river rtet> rtier straf tarte tele_der um_acht wird_gera =0,0,1,0,0,0,0 0_absa 0_auss 0_daec 0_febr \
        0_hat 0_tage <abbu <able <acro <adre <aehn <anre <apar <appo <aufb <avia <baec <bag> <bath <berg <blat <bric \
        <bund <case <chos <cler <colo <cost <daec <decl <dein <derb <diff <doin <drai <dual <ehem <einl <enke <erla \
        <erns <exac <exer <faul <gall <gsag <guel <haub <heal <help <hi> <hiri <hr> <invi <jo> <kart <kiln <kit> \
        <kitt <koec <lama <las> <law> <lie> <litt <loch <logo <lyin <map> <mass <mat> <mei> <myse <niec <numm <oddl \
        <owes <paar <pale <pane <pfoe <plai <posi <pram <prec <proo <reag <refi <requ <rete <rive <ruck <samt <seam \
        <seku <sile <slot <spar <spei <spor <stem <surn <tick <tile <traf <uhrz <ulm> <unau <view <vort <wasc <wast \
        <web> <wegg <wend <whit <wond <yout <zoll a_bett a_bus a_clea a_cont a_diff a_door a_fixe a_grou a_lorr \
        a_pers a_phon a_pian a_pram a_recr a_towe a_walk ab_sofo abbun abge_werd abgeg abili able_to ables abou_nine \
        absa_von abst_im achpr acht_sind achvo acros actly adre_an adres adung aedt> aehnl aemmt aerku aetse \
        afte_and afte_some afte_thre agabe agai_at agier ague> ahnar ahnte alett alige alley allst als_bewe als_eine \
        als_elek alth> am_bahn am_feie am_herd am_stad am_zehn ammti an_inte an_jede an_mit an_um an_vers and_by \
        and_even and_on and_this and_who ande_klas anel> aneri ange_mir angez anita anme_ist anred apart aperw \
        appl_by appoi apri_and apse> arbe_die areta aske_to aske_whet asspo asste at_any atei> ators auch_bei \
        auch_zur auf_dere auf_papi ausg_hatt aushi aviat baeck bahn> bath> bbund been_able begru beim_stam bensm \
        bergr berle best_von betag betr_meld bevo_ich bewe_als bewe_die bewe_ist bewe_uebe bewor bezei bilds \
        bis_zwei bles> boesc book_the brau_man brick brin_your bsuch but_a caret case> cers> chgef chkei chler chose \
        chpru chtim chuer chula ckere clerk cline cludi coff_mach colou comer cont_with costs cran_oper ctly> \
        dach_mit dami_wir dana_funk dana_habe daru_die das_ange das_blat das_konz das_port das_sein das_spar dasse \
        datei daue_drei daue_etwa davo_eine day_at ddly> decli delfr dem_man den_drei den_jung den_komm den_mast \
        den_zwei dener depo_on depos der_absa der_agen der_best der_eint der_fach der_fest der_hand der_kita \
        der_mail der_netz der_numm der_prob der_schl der_schn der_sech der_sonn der_wirt derbe derby derun derwu \
        des_bezi des_mona desk_and deut_auf dgesc dheit dicti die_aner die_auch die_back die_bahn die_bezi die_buch \
        die_dame die_drei die_ein die_haup die_kass die_lese die_mapp die_mir die_sech die_vert die_verw die_wint \
        dien_0 dien_in diffe doing dosen down_by down_ther drain drank drei_der drei_saet dreif dreij dschi dschl \
        duale dule> durc_eine eage> eagie ealth ebels ecksc eded> eeded eered eeves egekr egere egier egrue ehand \
        ehema ehnli eifac eige_rech eige_stem eign> ein_einz ein_hosp ein_kont ein_konz ein_mens ein_rega ein_roll \
        ein_schr ein_term eine_buch eine_da eine_erst eine_helm eine_herr eine_kart eine_masc eine_mit eine_pfle \
        eine_zahn eine_zusa eing_im eing_wurd einla eint_ist einun einzu eisek eitsu ekaem ekipp ekrae ektiv ekund \
        elen> elfre ellpl else_did else_in eltig elver emali emark emmt> ences ende_drei engi_in engi_who enmal \
        ennun ensmi entes entia entru ents_eine eply> eposi erben erby> ercis erenc erent erfur ergeh ergre erkun \
        erlie erry> erseh ersid ersto erwor erwue erwun erze> es_laut estat esund etag> etake etdie etent etmas \
        etsel etwa_in euro_ein euter euung even_at eves> eworb exact exerc ezaeh ezeit fach_den fache fachv fahr_0 \
        febr_fuer fens_von ferry fers> fest_schu ffers fgefo files fili_am filin firm_was five_roun five_to foert \
        for_half for_it for_once for_reas forms frag_ihn frag_mit frag_nich frag_und frei_an freu_sie frid_and \
        from_five from_s fuer_etwa funks galle ganz_kolo gege_eine gekip gelo_hat gesu_fuer gesu_hat gesu_werd \
        get_the gezae giert glei_in glish gner> go_out gone_for gone_to got_an grett grin_und gsagt gssan gstag \
        guel_bis guelt guetu habe_0 habe_mich had_alre haeu_von has_anyo has_left hat_auf hat_moeg hatt_mit he_d \
        he_had he_was healt heere helpe hemal hentl herd> herhe herr_von herse him_the hines hirin hirm> hkeit hlist \
        hnarz hnlic hntec hnten hoes> hold_a holds hosen how_my hprue hrere hrzei htime hulab i_didn i_don i_hadn \
        i_look i_sent i_writ iano> icers ich_fals ich_geho ich_gern ich_im ich_sass ich_von ichke icked ictio ielen \
        ifach iffen iffer igner ildsc ileag ilenc ilfre ility im_dorf im_fens im_juni im_netz im_spit im_wech iment \
        in_at in_derb in_erfu in_jede in_law in_this in_voll ingsc inlad insur inte_in inte_to inte_was intme inung \
        invi_to invit inzur ious> ippt> is_stil iseko ist_und istry it_by itgem itmen itsun ittle jahr_ein janu_uebe \
        je_nach jecte jecti jema_ob job_a jung_das kaemm kam_in kam_nie kann_kein kann_sie kart_gesc kauf> kein_eing \
        kein_vers kelte kennu kennz kersc kess_von kiln> kind_frag kitte klas_b knie> koech komm_verl konz_fuer \
        konz_laeu kost> kran_und kschi kstil kuec_im lable labsc ladun laedt laeu_der lagt> lama> latab lches ldete \
        ldsch leage lean> lebe_in lechd legek leid_nich lenau lence lerk> let_her lichk lieg_seit limen lined littl \
        llpla llzei lmal> load> logo_von lorry lour> lstud ltig> ltige ludin maen_habe mai_als mai_der malig \
        man_auch man_schr marc_in masc_die masse mble> mchen me_some me_wher me_with mehre mein_lebe mein_sie \
        meld_sie mend> mera> mess_in mich_eing mich_nach milea mir_auch mit_land mit_loch mit_stan mitt_fuer mmerp \
        mmtis moeg_das mona_im morn_on mostl mpete mplim mtisc my_case my_niec my_trai mysel nach_am nach_best \
        nach_hies nach_vere name_of narzt nauss nbesc nces> nchti ndelf ndene nderu nderw ndges ndhei ndly> need_a \
        neede nell> nels> nenge nerke netzt neu_ausg neue_stel neun_tage ngezo ngssa ngssc ngsta ngsun ngsze \
        nich_aber nich_bis nich_gern nich_noet nich_sagt nich_vor nich_vorg nich_wegg nickt nie_ich niece nimm_die \
        nitae nksti nladu nload nmach nneng no_form noeti not_even nschr nscht nsmit nssch nsura ntech ntmen ntraf \
        ntrum nullm numb_on nur_0 nur_auf nur_die nvite nzept nzure ob_mein obeta obeze oddly oder_was oecke oege> \
        oertn oesen oetig of_fore of_it of_peop of_twel offe_the ohne_ende ointe ointm olds> ollze olour ompli \
        on_one on_tues one_at one_i onli_test onzep orab> orage orben orbes orhan orleg orms> orry> osit> ositi \
        ostly ountr our_slee out_with owes> paar> palet panel papi_und passp peich per_form pers_und perts perwo \
        pfoer phon_call piano pick_and piel> plac_on plime post_to ppoin pram> preci prod_best proof prue_hat \
        pull_out raets rance rande rang_for rang_on rang_to rank_the rator rberi rbest rcise read_the reagi real> \
        reas_of rech_und recte reff> refu_the regie reifa reija reing remar rence reply requ_for reque rere> reste \
        retak reuun rfurt rgehe rgret rheit rieme righ_and rkstr rlier robet robez rote_kreu roun_the roup> rsehe \
        rself rside rstoe rstue rters rtete ruiti ruitm rverr rwork rwuen rwuns s_cont sagt_am said_no sanit \
        sat_with saufg say_no say_whic schi_mir schl_fuer schn_im schn_in schn_sind scho_der scho_einm schr_in \
        schr_mir schun sech_frau sech_lehr secti seit_aber sekos sekun selb_tag sene> sent_a sent_by seve_year sgema \
        she_d shoes show> sich_hera sich_sofo sie_0 sie_mit sieb_woch sieg_von silen sinc_abou sitte sleev sling \
        slow> smess so_geht so_laeu soga_der speic spie_im spra_ihre sregi ssani sschr sspor sssta stab> stan_0 \
        stan_auf stan_eine star_in stly> stmoe stoec strie study stun_lang stun_wart sturm such_as such_nach \
        sund_even sund_nigh sundh suran surna t_get taete tafe_und tagab tage_da tammt tatik tax_numb tbegi teige \
        teln> telve ten_year tered term_0 term_fuer tersa tery> test_bei tform tgart tgema that_some the_care \
        the_cont the_engi the_ferr the_form the_mile the_offe the_pane the_pram the_pres the_rive the_sala the_tax \
        the_usua the_web the_whit thema ther_was they_aske they_decl they_even they_got they_neve they_told \
        they_were thou_i thou_of thre_days thre_week tiati ticke tier> tika> tiker tiles time_they tlos> tmoeg \
        to_and to_ask to_brin to_eigh to_nine to_stop toeck took_it traeu traf> traf_dann trand trang treuu trom> \
        trum> tsel> tsueb tszeu ttery ttest tudy> tuer_gesc turm> turn_up twel_mont twel_week two_days two_othe \
        two_with uale> uche> udie> udier uding uebe_mich uebe_zwei uelti uendl uensc uert> uerze uetun ufgef uhrze \
        uitin uitme ulabs umge_das unau_und unauf uncht und_dach und_daue und_traf und_um und_verl unde_the undhe \
        unkst unsch untry up_my uranc ureic urnam usauf usgem ushil utern vere_werd vers_0 vers_vom viati vier_war \
        vite> vollz von_ange von_etwa von_kam von_selb vor_mein vorab vorh_die vorha vorl_in vortr walk_a walk_has \
        warne wart_in was_inte was_no was_stil was_wron waste we_were week_befo week_late weg_und wegge weis> \
        weit_wird werbs werd_der werd_gesp werd_moec were_t weren werkt who_else wir_uns wird_vora wiss_woll \
        with_pass with_thre with_two woch_daue woch_fueh woch_geko woll_die wond_whet wonde worbe wuens wunsc \
        wuss_beim wuss_die xactl xerci xpert year_ther youth yself zahn_die zahna zahnt zehn_woch zept> ziffe zirke \
        zoll> zum_lade zum_scha zur_verf zurei zwei_elek zwei_gese zwei_maen zwei_mens zwei_mitt =0,0,1,0,0,0,1 \
        0_june <flew am_best angt> auf_eige beim_kaff cksch ebel> eitet erlic errau flew> full_of haen_an in_on \
        it_had koll_die leid> lley> moebe prob_und rraum schr_mit stan_im stueh the_post the_radi the_slow tuehl \
        was_the writt =0,0,1,0,0,1,-1 <much <sofo each_of ectio ein_halb kaff_und leit_der much> ofort porti \
        sass_ich senti so_much sofor some_0 =0,0,1,0,0,1,0 <hain <kess <pinn <saet <saw> <spee a_clie aesid albes \
        an_mein aske_abou bild> bis_fuen eine_vor hand_in ich_es inned inven klaes lbes> lstue mal_ange my_noti \
        note_and nvent oeche pinne rachp raesi rbert rlaeu rotec ssent uefte unse_fili with_our =0,0,1,0,1,-1,-1 \
        asst> rick> was_das =0,0,1,0,1,-1,0 aussu comme die_frag ecomm egel> ilfe> life> recom ssuch ussuc \
        =0,0,1,0,1,0,-1 <far> <lake <tric <your and_it aper> bilit exibi i_said ibili lanne on_pape pick> rerin \
        tage_hat the_lake was_in xibil your> =0,0,1,0,1,0,0 <begg a_prop andet brot_in bsent bund> die_nich dustr \
        edica ersel eschu estun ezoge festi for_my fuer_unse geht_das gezog hab_naec idge> iebte indus ival> lots> \
        medic my_boss my_brot ndust olled ross> stry> turn_down weis_jema wher_i zehn_tage =0,0,1,1,-1,-2,1 rlich \
        =0,0,1,1,-1,-1,-1 <roun ein_jahr =0,0,1,1,-1,-1,0 <didn <show aerke didn> didn_t enomm genom my_moth schli \
        =0,0,1,1,-1,0,-1 <geno <luec =0,0,1,1,-1,0,0 and_stil bei_war die_frau nfueh nomme onale war_aber \
        =0,0,1,1,-1,1,-1 <vorb =0,0,1,1,0,-1,-1 <zimm hilfe ich_zwei volle =0,0,1,1,0,-1,0 <b> <eigh chwae ngsge \
        sie_den sie_die ttelt und_schw ungsg =0,0,1,1,0,0,-1 achin am_tele ausb_hat eitsa oerte s_beim woch_im \
        =0,0,1,1,0,0,0 <ad> <engl <hist <stee a_ten afte_that assed befo_i beza_nich bussc den_buss der_beru \
        der_schr eigte engli fasst hat_dana histo istor look_afte machi maste nich_ange outh> point sass_ein \
        sein_eige ssche steel story teel> thall to_expe to_read urses you_woul zwei_frei =0,0,1,2,-2,0,0 <etwa \
        =0,0,2,-2,0,1,-1 perso =0,0,2,-1,-1,-1,0 ract> =0,0,2,-1,-1,0,-1 heits rtal> war_der =0,0,2,-1,-1,0,0 auert \
        entur ithin noch_am ntur> thin> ummer vor_ort withi =0,0,2,-1,-1,1,0 gabe> wusst =0,0,2,-1,0,-1,0 <rief \
        nsch> zusa_kam =0,0,2,-1,0,-1,1 die_eine und_trot =0,0,2,-1,0,0,-1 <bezi =0,0,2,-1,0,0,0 call_with das_verf \
        der_ausb die_mich dual_stud eine_anme fach_auf had_a hat_sich ikeri indu_und kein_lebe no_and rben> ress> \
        sech_indu sport star_on vier_rund who_was zusa_am =0,0,2,-1,0,1,-1 aeter =0,0,2,-1,1,-1,0 <get> \
        =0,0,2,0,-2,2,-1 und_frag =0,0,2,0,-1,-1,-1 asses =0,0,2,0,-1,-1,0 absa_kam in_fuen kein_wo sehe_sie staer \
        taerk wo_sehe =0,0,2,0,-1,-1,1 show_me =0,0,2,0,-1,0,-1 <dich <herb <klas <unbe aske_me dich> erbst hab_s \
        herbs klass rbst> tigun =0,0,2,0,-1,0,0 <daue <eher eine_absa numme oder_eher sah_ich =0,0,2,0,-1,1,-1 \
        sich_in =0,0,2,0,0,-1,-1 the_mond =0,0,2,0,0,-1,0 a_form i_appl muss_ich the_trai =0,0,2,0,0,0,-1 <dame \
        heut_aben koenn ortal porta steh_nur =0,0,2,0,0,0,0 <actu actua asons asse_day bei_mir cand_by ctual \
        der_naec ein_gesp ein_prob enler es_die etigu expe_the folde fuen_ware intri lfrei meld_sich mond_they nenle \
        nlern nnenl ntrit older selb_aben sons> stest szeug they_rang zur_prob =0,0,2,0,1,-1,-2 sday> \
        =0,0,2,1,-1,-2,0 till> =0,0,2,1,-1,-1,0 <expe =0,0,3,-2,-1,0,0 sste> =0,0,3,-1,-1,0,-1 bungs \
        =0,0,3,-1,-1,1,-1 ist_der =0,0,3,-1,0,-1,-1 unded =0,0,3,-1,0,-1,0 am_selb =0,0,3,0,-2,-1,0 melde \
        =0,0,3,0,-1,-1,0 terla =0,1,-2,-2,-1,3,1 chaef haeft =0,1,-2,-2,2,1,-1 schaf =0,1,-2,-1,-2,1,2 an_der \
        =0,1,-2,-1,-1,4,0 schae =0,1,-2,-1,0,2,0 stern =0,1,-2,-1,1,-1,1 faell =0,1,-2,0,0,-2,2 <eins \
        =0,1,-2,0,1,-1,1 shed> =0,1,-1,-3,1,-3,5 <am> =0,1,-1,-1,-2,1,1 komme =0,1,-1,-1,-1,-1,3 bis_zur \
        =0,1,-1,-1,-1,0,1 hatt_die ipped =0,1,-1,-1,-1,1,1 <gest iders sie_mich =0,1,-1,-1,-1,2,-1 anzen ellte \
        =0,1,-1,-1,0,-1,1 eryon ryone veryo =0,1,-1,-1,0,0,0 <rais erige ngeho =0,1,-1,-1,0,0,1 aellt ange_hat \
        der_eige eine_plat =0,1,-1,-1,0,1,0 <prom habe_es rasse sicht to_be =0,1,-1,-1,0,1,1 <wand =0,1,-1,-1,0,2,-2 \
        digt> =0,1,-1,-1,1,-1,1 <tech mand> =0,1,-1,-1,1,1,-1 <coul could =0,1,-1,-1,2,-1,0 llein =0,1,-1,-1,2,-1,1 \
        <meet =0,1,-1,-1,2,0,-1 ihre> =0,1,-1,-1,2,1,-1 estel =0,1,-1,0,-1,-1,1 earne nach_elf tioni \
        =0,1,-1,0,-1,0,0 erfes merfe rfest =0,1,-1,0,-1,0,1 <tran haber inhab nhabe prich reden spric stop_the trans \
        =0,1,-1,0,-1,1,-1 alle_auf liegt =0,1,-1,0,-1,1,0 <oste =0,1,-1,0,-1,1,1 elten =0,1,-1,0,0,-2,1 bei_der \
        =0,1,-1,0,0,-1,0 der_vers =0,1,-1,0,0,-1,1 <fael alber auche gehoe =0,1,-1,0,0,0,-1 0_ausg <bit> bsaug itch> \
        =0,1,-1,0,0,0,0 <kond delt> ditor dzwan eiund erbau ewese gewes ich_vers indun kondi kreis mmerf ndito ndzwa \
        the_tabl um_zwei undzw unse_name vorg_die wenn_sie wesen =0,1,-1,0,0,0,1 <dumm <push rstan sing> the_car \
        the_rain =0,1,-1,0,0,1,-1 aufsi fsich nine_year ufsic =0,1,-1,0,0,1,0 hat_es nich_verl rach> \
        =0,1,-1,0,1,-1,0 aus_eine enpla rgesc =0,1,-1,0,1,0,-1 <past <sais aison past> saiso verlo zusa_0 \
        =0,1,-1,0,1,0,0 gsdie koffe with_an =0,1,-1,0,2,0,-1 afen> =0,1,-1,1,-1,-1,-1 ndung =0,1,-1,1,-1,-1,0 masch \
        =0,1,-1,1,-1,-1,1 <wind =0,1,-1,1,-1,0,-1 ebaut gebau =0,1,-1,1,-1,0,0 alter esst> =0,1,-1,1,-1,0,1 <fitt \
        fitte =0,1,-1,1,-1,1,-2 nters =0,1,-1,1,-1,1,-1 eigh_mont =0,1,-1,1,-1,2,-1 tersc =0,1,-1,1,0,-1,-1 und_auf \
        =0,1,-1,1,0,-1,0 <gard =0,1,-1,1,0,0,-1 <sach die_meis freis im_maer ist_in sind_bis ueckt verbr waerm \
        =0,1,-1,1,0,0,0 <geme <mask ange_werd ehlte ests> maske ranti verg_jahr =0,1,-1,1,1,-1,-1 es_nich mein_sohn \
        =0,1,-1,1,1,0,-2 <hund =0,1,-1,2,-1,0,0 von_den =0,1,0,-1,-2,0,1 ndsch =0,1,0,-1,-1,0,-1 rstae \
        =0,1,0,-1,-1,0,0 der_miet nach_mein =0,1,0,-1,-1,0,1 ande_in fuer_ein gold> inkom prach reink sprac \
        =0,1,0,-1,-1,0,2 beit> =0,1,0,-1,-1,1,0 <legt aring ident =0,1,0,-1,-1,3,-2 ngen> =0,1,0,-1,-1,4,-3 hren> \
        =0,1,0,-1,0,-1,-1 loyee ming> =0,1,0,-1,0,-1,0 ankba dankb kam_am leere nkbar rmitt =0,1,0,-1,0,-1,1 <sist \
        anne> hwarz im_foye the_ware ties> =0,1,0,-1,0,0,-1 <befo die_zent einba herin ildin inbar ocked reinb ssig> \
        uildi woll_hat =0,1,0,-1,0,0,0 <deze <kett <stoc der_ganz dezem die_alte die_kett drei_zaeh eine_lich elsch \
        ezemb floge geht_hat hbar> konta kurz_nach lenab logen lower move> ntakt ontak ospit pekti perie rett> \
        schw_bret spekt splae stock und_ohne weit_0 wird_noch zembe =0,1,0,-1,0,0,1 <play erkan my_sist otogr raph> \
        =0,1,0,-1,0,1,-2 verei =0,1,0,-1,0,1,-1 <grab betr_habe grabe =0,1,0,-1,0,1,0 <hebe enfzi fzig> mal_gefr \
        nfzig oben> rspri uenfz war_im =0,1,0,-1,1,-1,-1 ital> pital the_0 =0,1,0,-1,1,-1,0 king> und_ihr \
        =0,1,0,-1,1,0,-1 etigt haet_ich over_the tigt> work> =0,1,0,-1,1,0,0 <hadn die_woll geste getei hadn> hadn_t \
        mit_mein need> ormit spann vormi =0,1,0,-1,1,2,-1 rgese =0,1,0,-1,2,-2,0 <unde =0,1,0,0,-2,-1,0 tzten \
        =0,1,0,0,-2,0,-1 <tisc =0,1,0,0,-1,-1,0 <rece <waeh attde bgesc buchh herst ierer iesst tattd tdess ttdes \
        uchha =0,1,0,0,-1,-1,1 den_tisc erade frue_die gerad =0,1,0,0,-1,-1,2 <ruma aised rumae umaen \
        =0,1,0,0,-1,0,-1 <grad <jaen <pfla afft> bruch eitss erlor hafft inde> jaenn klini linik loren mir_eine \
        oennt rlore =0,1,0,0,-1,0,0 <binn <insi <klap <wait betr_hat binne both_plan chauf chtle den_satz die_schl \
        erlae etwa_0 hmer> htlei im_mai insid klapp mein_alte menau mont_the nete> nich_ein rson> scho_im von_vier \
        =0,1,0,0,-1,0,1 <gebr five_of haufe maeni nside wohnu =0,1,0,0,-1,0,2 <phot photo =0,1,0,0,-1,1,-1 <brou \
        <weit broug ehaen gehae oren> und_hab =0,1,0,0,-1,1,0 <oft> <sieh den_auft er_hatt etrof fuhr_vier gab_es \
        nur_ein pping roffe sieht troff =0,1,0,0,0,-1,-1 aehre das_werk reini =0,1,0,0,0,-1,0 <beco <end> <hosp \
        <kerl <stau <tite aced> achmi becom befo_a bis_febr cheib chenk chmit dank_fuer degr_in dem_morg dem_tor \
        der_beam der_ther die_anla ecome eflog etzun fenst geflo hat_zuge haus_in heibe hmitt hoene hospi ist_noch \
        itel> kerl> kstor meln> mete_hoch mita_von mmeln nachm noch_mit noch_vor nster nterz oene> park_0 rksto \
        seln> sind_nach sind_seit stan_wir titel traeg uhr_eine und_brac und_gesc unse_haus uren> verl_der wege_des \
        wir_noch wir_vom zwei_mete =0,1,0,0,0,-1,1 0_mann <comi <inha ayed> der_kant der_schi der_wand gesam hien> \
        lein> mens> pushe sind_am staye tayed uecht =0,1,0,0,0,0,-1 <buil <fall <hit> <join <neu> <verz aeren aeumt \
        and_have bade_und bei_habe berbr bren_seit bruec choen ckier das_holz der_umst die_frei die_name die_werk \
        eberb eheri eimge einsc eltin eraeu erbru errie eumt> eunze fuer_heut gege_den gewe_sein hatt_der heimg \
        inden insch itssc kuen_per mont_eine nausg ngete nzehn ockin per_kuri rbrue reist rend> schoe some> treut \
        tssch und_arbe und_krie und_mich unzeh verli vor_fuen vors_und wuss_von =0,1,0,0,0,0,0 0_arbe 0_aus 0_da \
        0_degr 0_eine 0_empl 0_juli 0_kilo 0_klei 0_nach 0_of 0_schl 0_stan 0_stue 0_temp 0_vom 0_went 0_zust <abwa \
        <ambu <anli <aque <armb <atem <aver <bade <baeu <baug <beam <bedi <bent <berl <bloo <blum <boer <bohl <bote \
        <boxe <busf <caug <chel <chlo <chur <clip <colu <coro <crac <crus <dama <danu <dees <dema <diet <digg <dist \
        <dreh <drif <dusc <duty <elan <erha <erli <erwi <faci <fans <feue <flog <flow <frem <fuld <futs <g> <gang \
        <gefl <gehw <gemu <geoe <gmue <grea <gums <gurt <gust <hafe <hast <heli <hook <horn <hubs <hurr <ice> <ilme \
        <issu <jaus <judg <kaem <kapu <kata <kate <kehl <kipp <kist <knoc <krac <kuer <kuri <lack <lane <load <locu \
        <loes <logg <loll <lowe <lued <luft <lupe <makl <maue <metr <mixi <moun <movi <mueh <muet <nase <nee> <nirg \
        <ok> <osts <ott> <outc <outs <pair <perm <piac <pier <pitc <pot> <poun <qual <rats <rauc <rean <redu <ride \
        <riss <ruts <saem <save <shaf <shan <sili <slat <snow <soci <soeb <sofa <sple <staa <stol <suit <sunk <tagg \
        <tank <tapp <tot> <touc <trak <trap <true <tryi <umsp <unfr <unhu <urn> <ursa <vica <wack <warr <whom <wire \
        <wohi <wolk <wrap <zuga <zusp a_bit a_cran a_dead a_fine a_fitt a_foot a_gard a_hurr a_mess a_priv aatsa \
        aber_dass abeti abge_der abge_es abge_ohne abge_um abou_a abou_two absc_hat abspr absti abstu abwas abzus \
        acenz achma achst acili acked ackel ackie adlin aehne aemtl aengs aenie aertn agenf aggeb agged ahrdi ahrst \
        akler alati ality alloy als_0 als_gege alsen alte_firm altet altsc am_frue am_hafe am_mueh am_tisc amals \
        ambul amer> ampol amts_hat amtsg an_ambu an_dies an_open and_put and_thre and_told and_used and_woul \
        ande_best andin anent anet> anga_des ange_sieb ange_von angri animi anker ankie anlie annwe antel antie \
        anuta anwal appin appt> aputt aqued arant arbe_ist arbe_wied arden are_now are_said arewe armba arnst artik \
        arzen as_prom as_well asse_hall asure at_alte at_four at_nine at_twel atast atem_in atemn ateri atisc atsan \
        auber audam auern auf_acht auf_besc auf_betr auf_gehw auf_inte auf_offe auf_weit aufe> aufg_es aufg_sie \
        aufs_und aufta aus_fuer aus_zwei ausb_ist auto_der autom back_the badem baeum ball> banke bart> barte bauge \
        baus_am be_told beame beca_a been_brid been_die been_disc been_info beend befo_east begi_in begi_um begr_auf \
        begra behae bei_gesc beim_letz beim_naec bein> bekra benc_are bent> bent_the benvo berli beru_hat best_den \
        best_der betic betr_kuen betr_ware bgeha biet> binn_sech bis_auf bit_of blei_best blei_das blei_in blood \
        blume boats bogen bohle both_are both_on boxes brann brau_im brid_with brig> bsbed bschi bschr bspra bstim \
        bten> buchb buil_and buil_by bulan busfa butio by_0 by_hand by_lett can_hear cast> caugh cenza chain chalt \
        chatt chbin chela cheri chhan chlor chman chobe chtfu chtko chtme chur> chwan cial> cies> cilit ckeri ckten \
        ckzug clipp coll_say colum come_off comin comp_told conds conne copte coron coul_have coun_is couri crac_on \
        crack crew_at crush dach> damal dami_ist dami_nich dana_gab danut das_0 das_brot das_ding das_etik das_foto \
        das_gewe das_kipp das_lage das_urte das_vorh dass_ihr dass_sie daten day_befo dead> dead_and deadl deck_auf \
        deckt deesk delig dem_0 dem_amts dem_depo dem_fahr dem_frue dem_haus dem_hof dem_mess dem_tite deman \
        den_eing den_haen den_niem den_nord den_stur den_term den_true den_vora denti der_abte der_bish der_dama \
        der_einf der_fili der_geno der_lade der_land der_list der_loka der_mita der_nota der_ober der_ofen der_post \
        der_pres der_raeu der_rich der_rota der_sitz der_sozi der_stre der_vor der_wind der_zeit deram dered \
        des_hers des_unte diabe diate die_abst die_acht die_agen die_baen die_beid die_bera die_berg die_der \
        die_drit die_funk die_haus die_kapu die_kuen die_lack die_lize die_mess die_pres die_rest die_rett die_sie \
        die_staa die_tran die_unfa die_ware die_weit die_wolk die_zerl die_zufa dien_hat dietf dingt dingu dinha \
        disc_the distr ditio dline do_i docke docki down_and drau_nach dreds drei_stun drei_und drei_zwei drift \
        drit_stoc drit_wird driv_has dummy durc_ein durf_die dusch duty> eadli eamer eanim easur ebekr ebena ebiet \
        ebiss ebran ebsbe ebten echba eders eende eere> eeska efael effe_from effnu egard egenz egrab ehael ehlba \
        ehweg ein_grab ein_guta ein_mita ein_mont ein_nach ein_neue eine_auss eine_besc eine_der eine_drit eine_fili \
        eine_gest eine_ist eine_mail eine_mita eine_mont eine_nebe eine_scha eine_spre eine_stau eine_stif eine_stro \
        eine_verl eine_zeit eine_zwan eing_der eing_word eing_zwei einga einm_mit eins_der eins_mein einz_kuen eisss \
        eitsf eitsi eklag eklem ekran ektio elan> elbau elbes elenk elf_stun elhei elico elier eligh ellsc emitt \
        emmer emnot empor emtli emunk enabb enan> enban enbau enber enbre enced enes> engeb engen engst enien enjob \
        ensup entfe envor enza> eoeff eplac er_abge eramp erang erarb erdec erdic erere erfuh erger erlit erloc \
        ermit ermos ersag erst_am erstr erted erunf erweh erwis erzic es_best es_ist es_jetz esamt escho esemi eshau \
        eskal espru essau essta esstr esswe esult etfur etik_von etres etver etwa> euerw eurs> ever_else ewell exits \
        expe_to expl_in explo facil fahr_eing fahrd fahrs fami_die fand_die fans> farew febr_0 fehl_in fehl_seit \
        fenen ferge fernt feue_und feuer ffnun filmr firm_0 firm_an firm_habe flast flog_ihn flown fmasc fnung \
        for_at for_both for_nine for_now for_week forge forme foto_mein frau_im frei_werd fremd frue_bei frue_im \
        frue_nach frue_stan frue_ware fsgen ftakt fted> ftung fueh_das fueh_die fuer_kund fuer_morg fuer_naec \
        fuer_neun fuer_sech fuhre fulda futs_und futsc g_sagt gaer_in gaert garan garde gart> gasse geba_und gebie \
        gebis gebor gefl_zwei gege_0 geht_es gehw_in gehwe gekla geku_die geld_in gelen gemun gends genes genfa \
        geoe_der geoef gera_die gera_nach gera_und gerat gere> gerun gesc_best gesc_das gesc_mit gese_seit gesp_vor \
        gespa gesto gewa_und ggebe gilt_bis ging_die gins> give_way gives gmuen goes_to gold_wert grab_eing gram> \
        great grees grenz griff gsbri gsmit gstra gums> gusts hab_grad hab_in habe_als habe_an habe_jetz habe_zu \
        habe_zuge hach> had_noth haen_gera haen_in haen_noch haeu_die haeu_habe hafen hall_als hall_at hall_c \
        hall_ist hand_des hang_on hare> hat_ihre hat_sein hat_soeb hat_zwoe hatt_noch hatt_scho haus_die have_not \
        have_set have_take have_to have_told hbind hdien hdraw hear_sinc hebek helat helic hered herr_dire hesse \
        heut_gege heut_in heut_mitt hhand hied> hint_jede hlagb hlbac hmann hnete hngeb hoer_man home_have hook> \
        hrdie hreis hrte> hrzeu hseln htfue htkon htmes htskr hubsc huste hwang hweg> hwer> hwert hzahl i_cast iabet \
        iacen ibenv ibuti icar> ichem ichtb ichtk icopt iebsb ienjo ietfu ietve ifted ifter iftun igert ilchr ilies \
        iliti illge illsc ilmen ilmro im_haus im_intr im_kata im_koff im_krei im_ort im_roll im_syst im_zent \
        imme_effe imme_mehr imme_von immed in_alle in_cell in_chur in_deck in_fuld in_ihre in_ilme in_janu in_klin \
        in_neun in_schw in_thea in_thei in_town inbru inenp info_by ingan ingek ingte inha_von inkt> insen insul \
        inte_der inunt inzw_steh ionsp ippen ippte is_drif is_shut is_unde iscon isier isory isssa issu_a issue \
        ist_ange ist_ansp ist_beim ist_eine ist_er ist_gera ist_nach ist_unte ist_vers ist_vor istri it_emer it_in \
        it_it it_our itor> itsin itut> ivate ivisc ixing jaen_war jahr_im jahr_noch jause jede_mit jema_hat \
        jetz_frei jetz_komm jetz_sind judge kalat kam_aus kam_eine kam_per kam_um kaput katas kater kehl> kein_gela \
        kept_in kippe klag_ist klag_seit klage knock koen_sind kohl_im koll_seit komm_ich komm_zu krac_auf krei_lieg \
        krie_eine ksam> kslei kuen_0 kuen_auch kurie kurz_im kurz_vor kzug> laced lacki laeu_die laeu_um lage_in \
        lagte land_war lane> lappt lare> last_seas lauf_bis lawy_are lbach lbau> lchre leblo legt_sein leit_bei \
        lenk> letz_mal letz_somm leut_auf leut_bei leut_zum lgele lheit lich_die licop liefe lieg_auf lieg_noch \
        lieg_und lieg_unte lifte like_ever line_is liner linkt lins_und litie litte llent llgel llies lloy> llstr \
        lmasc lmena lmrol load_of loade locum logge lokal lolli loode looke loses losw_woll loswe lown> lpert lscha \
        lschw lsend lstre lstuh ltenr ltet> lting ltsch luft> lumen lunte lupe> lwage mach_das mach_und maer_und \
        mail_mit makle mal_frag mal_hat man_oft mana_a manen mante mary> mast> matt_i matte mauer mbula meet> \
        mehr_in mehr_nich mein_band mein_stan meld_die melti men_in mend_the menge mens_steh merke mess> mess_sent \
        mess_sind messt messw mete_tief metre mewhe mgefa mich_der mich_losw mietv minu_die misch mised misst \
        mit_atem mit_die mit_eing mit_um mitt_die mitt_saem mittl mixin mmedi mmeng mnot> mona_nach mont_when \
        morg_frue moska moun_resc mount movin mpft> mpoli mpora mroll mspan mtsge muehl muetz munke nabba nach_ein \
        nach_erst nach_gewe nach_hatt nach_ist nach_poli nach_ruma nach_schw nach_sein nach_sind nach_uebe nach_vor \
        nachs nachz nbank nbau> nbein nbeka nberg nbruc ncies ndelt ndesh ndgel ndinh nditi ndry> nebel necte nenpl \
        neun_betr nfael nfirm nfran ngang ngebi ngebl ngekl ngert ngesp ngrif ngsbr ngsdi ngsmi ngte> nhurt \
        nich_gebr nich_wohi nied_nach nigt> nimie nirge nkelt nkier nment nnect nnwer no_one nobo_had noch_bis \
        noch_das noch_die not_affe not_come nota_ein notar notau noth_to now_on now_work nsaeg nsaet nsiv> nspek \
        nstre nsuli nsupp ntel> ntfer ntran numm_0 nun_hat nunte nur_hat nuta> nvorf nwalt nwerk nzug> oats> ob_morg \
        obwo_ich ocial ocum> oded> oeben oerun oesem of_whom offi_in ofil> ohin> ohnge oiner oked> old_town olke> \
        ollie olper olumn omewh oming omise on_sund onds> ones> onnec ooded ooked ootba ophen opter oraer orarb \
        orary orde_for ored> orfal orgli ormed orona orsic orsor ortio oses> oskan osswa osted ostle ostsc oswer \
        otarz otauf otbal ouch> oundi oundr ounta ourie out_and out_in outco outsi overd ovide oving oxes> oyee> \
        ozess pair> pannw peop_at per_0 per_nach perma pers_von persp pert> pfla_eing pflas pfmas piace pindi pitch \
        plan_for plan_on plat_geba plit> poli_eine polin porae porar posed poun_a pound ppte> pres_gera prob_ist \
        profi prom_in promi proz_nach prung pter> pull_up putte quali quar_verl quedu racks raere raeu_am ragge \
        ramel rampo ranet rangr ranki rappe rary> rativ rbau> rbots rbran rdeck rder> rdere rdich reat> rech_mit \
        rechb reds> rees> reher rein_lass renne rente repla repo_hat rerei resul rettl rewel rfall rfuhr rged> rglic \
        rhein ribut rider rienj riff> rifte righ_now risse ritic rkann rker> rksle rkstu rlade rlaen rlies rline \
        rlitt rlock rmane rmed> rmena rmenl rmine rmosk rnhal rnstr rofil roll_und rolls romis roof_of rophe rossw \
        rotz> rovid rozes rrier rsach rsagt rsorg rspek rstei rstra rtenb rteri rtike rtion rton> ruec_von ruemm \
        rufsg ruft_alle run_a runfa rutsc rwehr rwisc rying rzeug rzich rzten s_on s_pack s_stor saege saemt \
        sagt_bitt sagt_eine sagt_sein said_to samte sanwa sass_in sauft save> say_the says_the sbedi sbrie scha_in \
        scha_und schat schi_um schl_0 schl_ein schob schr_die schr_gara schw_die schw_verb schw_verl scue> sech_minu \
        seek_an sei_seit seie_nich sein_fahr seit_nove seit_woch seit_zwan selb_und selba sells semit senbr sent_at \
        sent_its seran serum serv_von sfehl sfeld sferg sgang sgass sgefa sgeno shaft shers shif_at shif_staf \
        shut_at sich_am sich_an sich_heut sich_imme sich_meld sich_nach sich_seit sich_wie sich_zu sie_bis sie_kam \
        sie_uns sie_wird sieb_habe sieg_wurd sier> sinc_last sinc_nine sind_0 sind_ange sind_um sind_unte sinsp \
        sitz_jetz sixt_one skala skann skart skrae snow> so_do so_wie socia soebe sofa> sofa_im soll_uebe some_to \
        somew somm_hat sorgl soun_they spart spin_mit split spra_vom spre_der sprun ssaal ssauf ssena ssenb ssera \
        sssaa sstag sstru ssued sswae sswer staa_ist staat stagr stan_am stan_auch stan_da stan_das stan_ist \
        stat_sie staud stay_in stays steh_ohne stel_in stil_movi stil_vere stoll stolp storm strib strop strup stsch \
        stuc_at stuen stun_ihre stun_laen stur_eine sturz such_sind suebu sulin sult> sunk> supe_boar swerd swert \
        t_pick taats tagge tagra take_a talse tank> tappi tary> tarzt tastr tauda taufn tays> tball tcome tech_von \
        teil_sind telie temno temp_work tempo tenba tende terba term_ein tersu terzi tests teurs tfern tfurt thdra \
        the_alar the_benc the_bonu the_bran the_clou the_crew the_day the_drop the_extr the_fell the_foot the_hear \
        the_lads the_melt the_pier the_port the_prom the_quie the_staf the_urn the_vica the_west the_wint the_year \
        thei_post thei_van them_on they_hadn they_re they_said they_ve this_mome thos_who thur_and tiftu tikel tillg \
        tills time_for tisc_vom titut tkont tler> tmann tmess to_chec to_hosp to_its to_save to_thei tock> told_at \
        told_my told_not told_some told_that tolle tolpe tomat toren torm> touch trace tragg trakt tramp tran_of \
        trane trapp troph truem tryin tsanw tscht tschw tside tsins tskra ttler tuend tuer_gese tufe> turn_back \
        turnh turz> tvert twerk two_peop ualit uarry uber> ubsch uchbi udamm udge> uebe_fuen uebe_schw uebel ueder \
        ueduc uehlb uemme uend> uern> uerwe ufens ufsge uftak ugesa uhr_die uhr_ist uhren ulanc ulare ulda> ulin> \
        um_kurz ummy> umspa unbek und_betr und_fuhr und_mehr und_rett und_soll und_sued und_vert und_verw unde_way \
        undry unfra unhu_and unhur unio_s uns_kein unse_repo untai unte_nich unte_span unte_wege unte_wer unte_wird \
        urer> urnha ursac us_for usenb usgan usgef usper usts> utcom ution utoma utsid vate> verar verb_im verde \
        vere_ist vere_und verf_wege verl_0 verl_am verl_die verl_eine verl_ging verl_ist vers_bis vers_die vers_von \
        vert_blei vert_der vert_in vert_seit verz_der verzi vica_and vicar vides viel_mit vier_fahr vill_hall visch \
        volls vom_netz vom_stan von_augu von_das von_eing von_erst von_fuhr von_nebe von_nich von_scho von_von \
        von_zu vor_mich vor_mitt vorar vorfa vorg_das vorm_ein vors_ein vorso wachd wachm wachs wacke waeh_die \
        wage_beim walts wange wangs war_drei war_nur ware_laut warni warns warze was_aus was_out was_sent way_the \
        weari wech_nach weg_das wege> wege_dem wehr> weide weist weiun wer_heut wer_was werd_0 werd_gera were_a \
        were_in were_stil werk_in werk_von whic_it whic_nobo who_lost who_work whom> wied_im will_der will_move \
        wind_is wird_seit wire> wirks with_effe with_imme with_it wners wohin wohn_zu wohng wolke word_die word_eine \
        word_sein work_at wort_geha woul_have woul_like wrapp wurd_als wurd_bere wurd_die wurd_ein wurd_im xcell \
        xing> xits> xtrac year_befo yers> yest_s zaehn zaeun zahl> zeig_das zeitu zelhe zent_von zess> zessa zicht \
        ztuer zu_unte zuech zufa_ist zuge_der zum_frue zum_mona zum_stre zum_voll zuspe zuste zwang zwar_ohne \
        zwei_arbe zwei_besc zwei_hat zweiu zwoe_von =0,1,0,0,0,0,1 0_mens <cond <mend <pein <quie <rain <retr <sess \
        <wear agram and_in and_they aufna das_amts die_verl ehstu ein_zett erme> estli eues> ever_one fnahm heite \
        hotog hstue htige in_hall is_stan kelt> komm> ktivi last_week lech> mendi neues obber quiet restl sich_alle \
        sory> tain> that_ever to_lear tres> ttelk uehst ufnah uiet> war_schl year_the =0,1,0,0,0,1,-1 <bren <expl \
        <helg <jaeh <town at_had brenn dem_somm der_hall ein_plak elga> gger> helga indin irksl jahr_dort kehrt \
        legt_die tisc_alle unkel =0,1,0,0,0,1,0 <airp <dunk <red> <stif <stuc <upst a_slid ading airpo and_two anhal \
        astun das_neue der_stra dunke eadin einbr ents_die erged etweg hat_alle in_cour irpor kund_ange lasti lendi \
        now_and olie> pinde pstai readi rede_sie retwe rport rring sich_vor sie_selb stuck the_airp the_nint \
        the_room tuck> twege upsta wir_hatt writ_that =0,1,0,0,1,-1,-1 am_morg =0,1,0,0,1,-1,0 <brac arnun chtpl \
        die_bank htpla im_scha laen_als mein_stel rnung so_many warnu =0,1,0,0,1,0,-1 <cast <matt <trac acker \
        beca_it das_vor der_schu ein_fens ekrie ended enjah gekri home_when if_the it_has klar> mming njahr sorge \
        up_to went_up wie_die =0,1,0,0,1,0,0 <absp <buri <co> <coac <emer <kleb <koff <kraf <prof <truc <weig aelle \
        aglic auf_und bei_glei burie chstu coach else_my emerg enge> erege erlau erueh foto_vom gsueb is_bein \
        ist_schl its_lift kern> lans> lates merge nern> oach> obwo_der otati plans ragli rlauf rotat seit_maer torat \
        tragl truck tuer_auf uehen uried vor_weih weih_hat =0,1,0,0,1,1,-3 <scha =0,1,0,0,1,1,-1 <many \
        =0,1,0,0,2,-1,-1 lzeit =0,1,0,1,-1,-2,0 hine> =0,1,0,1,-1,-2,1 ritte =0,1,0,1,-1,-1,0 <haet aschi eldet \
        genen haett heute nkel> schin vier_stun =0,1,0,1,-1,0,-1 anded blei_es gefae =0,1,0,1,-1,0,0 <gaer den_plat \
        die_ruec excel isonk ob_der =0,1,0,1,-1,1,-1 ghtee hteen ighte =0,1,0,1,0,-1,-1 aette auch_noch der_arbe \
        leit_und waehr ware_drei weige =0,1,0,1,0,-1,0 <sieg arbe_hat beim_erst dicht es_noch has_the ihr_den \
        im_betr mont_in setzu steh_auf to_beco =0,1,0,1,0,0,-1 <van> abger aeumu auf_jede eumun garte hatt_eine \
        hweig leim_und mein_fami nien> rger> the_asse umung =0,1,0,1,0,0,0 0_mal <c> <cate <ex> <isol <lize <pit> \
        <teur <wasn achse ahme> aight avato chsen ein_drit ein_zwei eitsg erhal erhin ervis hown> hsen> in_port \
        isola itsge izenz lizen lohn_das mai_ist ngst> not_expe olar> on_full one_is optim peop_are pervi porto \
        ptimi raigh reani rhin> rviso shown slate solat soll_alle strai the_pit trag_die traig ungsd uperv utch> \
        vator visor vom_arbe wasn> wasn_t word> zenz> =0,1,0,1,1,-2,-1 iben> =0,1,0,1,1,-1,-1 <sohn <tour \
        =0,1,0,2,-1,-1,-1 chine did_not im_drit =0,1,0,2,-1,0,-1 ldet> =0,1,1,-3,4,-1,-1 <da> =0,1,1,-2,0,0,-1 erson \
        =0,1,1,-2,0,1,-1 mit_dem =0,1,1,-1,-1,-1,0 auch_der erman gebra =0,1,1,-1,-1,-1,1 aus_mein yone> \
        =0,1,1,-1,-1,0,-1 stes> =0,1,1,-1,-1,0,0 <erfu aechs indel oller winde =0,1,1,-1,-1,0,1 einko \
        =0,1,1,-1,-1,1,-1 nach_dem order =0,1,1,-1,0,-1,-1 ewher iale> seit_der =0,1,1,-1,0,-1,0 <begr <lies furt> \
        iver> =0,1,1,-1,0,0,-1 der_herr dere> nich_nach oeffn stift =0,1,1,-1,0,0,0 0_okto <aner <rega anerk \
        die_sich erher hulen in_june kran> llena nach_sieb offe_stel terhe werd_nach =0,1,1,-1,1,-1,-1 spita \
        =0,1,1,-1,1,-1,0 habe_und =0,1,1,0,-1,-1,-1 <ehrl arte> ehrte =0,1,1,0,-1,-1,0 endun treff =0,1,1,0,-1,0,-1 \
        <thos logo> those =0,1,1,0,-1,0,0 <dere abgeb bgebr fahr_die frien jahr_so riend =0,1,1,0,0,-1,-1 aetig \
        rief> taeti ttung =0,1,1,0,0,-1,0 abte_von hing_und in_may muend pier> uendu ugest wasch =0,1,1,0,0,0,-1 \
        <rat> broth ist_zusa llstu unte_der =0,1,1,0,0,0,0 <fell <insu <repl <rock <stur <taxi and_cran andge \
        best_nach box_of dente eseen essun feld> fell> fores handg heck> iebel iessu kippt klagt lent> nine_this \
        not_to orese resee rmina sausw sselb sweis taxi> text_mess tige> uest> =0,1,1,0,1,-1,-1 ettun rettu \
        =0,1,1,1,-1,-1,-1 inal> =0,1,2,-1,-1,0,-1 eine_ande rung> =0,1,2,-1,-1,0,0 <ort> =0,1,2,-1,0,-1,-1 lity> \
        =0,1,2,0,-1,-1,-1 fuen_jahr =0,1,2,0,-1,0,-2 nded> =0,1,2,1,-1,-1,0 ered> =0,1,3,-3,0,-2,0 <oder oder> \
        =0,1,3,-1,-2,-2,1 still =0,2,-3,-3,-1,4,1 jahre =0,2,-3,-2,0,7,-3 iter> =0,2,-3,-1,4,0,-3 <uhr> \
        =0,2,-2,-1,-1,-1,2 <besc =0,2,-2,0,0,-1,1 immer =0,2,-2,0,2,-1,-1 <wege =0,2,-2,1,-2,0,2 <imme \
        =0,2,-1,-2,-1,1,2 <be> =0,2,-1,-2,-1,2,0 atten =0,2,-1,-2,0,2,-2 stand =0,2,-1,-1,-2,1,-1 ieht> \
        =0,2,-1,-1,-1,-1,1 rauch =0,2,-1,-1,-1,0,0 omete =0,2,-1,-1,0,-1,-1 brett =0,2,-1,-1,0,-1,0 abour bour> \
        labou =0,2,-1,-1,0,0,-1 locke =0,2,-1,-1,0,0,0 ammen onier =0,2,-1,-1,1,0,-1 ist_bei =0,2,-1,-1,4,-1,-2 \
        alten =0,2,-1,0,-1,-1,1 fehlt =0,2,-1,0,-1,0,-1 <gart shut> =0,2,-1,0,-1,0,0 wind> =0,2,-1,0,-1,1,0 court \
        =0,2,-1,0,0,-1,-1 <miet kuen_sind leibe the_labo wohl> =0,2,-1,0,0,-1,0 cking ffect rkers sued> \
        =0,2,-1,0,0,-1,1 <cons =0,2,-1,0,0,0,-2 fter> gunge unter =0,2,-1,0,0,0,-1 <labo <obwo bwohl ingeb nachr \
        obwoh =0,2,-1,0,0,0,0 <acci <anga a_thou accid and_that appl_and appla ccide ciden days_with echts of_appl \
        ondit pers_who plaus pplau =0,2,-1,0,0,1,-1 ammlu augun mlung mmlun samml saugu ugung =0,2,-1,0,1,0,-1 umen> \
        =0,2,-1,1,-2,-1,-1 <blei =0,2,-1,1,-2,-1,0 <drit <ware dritt =0,2,-1,1,-2,-1,1 werks =0,2,-1,1,-1,-1,0 <wach \
        firme =0,2,-1,1,-1,0,-2 nlage =0,2,-1,1,-1,0,0 well> when_the =0,2,-1,1,0,-1,-1 anlag die_firm \
        =0,2,0,-2,-1,-1,2 besch =0,2,0,-2,1,-1,0 <morn morni ornin =0,2,0,-1,-1,-1,-1 lplan =0,2,0,-1,-1,0,-1 <agen \
        im_jaen =0,2,0,-1,-1,0,0 <abst zu_haus =0,2,0,-1,-1,1,-1 has_been =0,2,0,-1,-1,1,0 entra =0,2,0,-1,0,-1,0 \
        <bret <mete gged> ionie nhalt =0,2,0,-1,0,-1,1 beauf verst =0,2,0,-1,0,0,-1 <plak akat> cked> lakat nfall \
        plaka rette =0,2,0,-1,0,0,0 <unfa doch_die dsche erlin esses ist_am kein_stel rbeau senbe =0,2,0,-1,0,1,-1 \
        gungs =0,2,0,-1,1,-1,-1 <rett alle_0 eine_jahr =0,2,0,-1,1,-1,0 eines =0,2,0,-1,1,0,-1 kam_der raeum \
        =0,2,0,0,-2,-2,0 zten> =0,2,0,0,-2,0,0 <sein =0,2,0,0,-1,-1,-1 aster holzw lzwer olzwe zwerk \
        =0,2,0,0,-1,-1,0 am_dien chef_der =0,2,0,0,-1,0,-1 llage vers_wenn =0,2,0,0,-1,0,0 <orde assen iends \
        schi_von staf_at =0,2,0,0,-1,1,-1 zieht =0,2,0,0,-1,1,0 <fuhr =0,2,0,0,0,-1,-1 betr_und das_stan die_ande \
        die_hall die_naec gerue ridge urier wolle =0,2,0,0,0,-1,0 <priv are_in der_firm hermo nich_gefa priva reiss \
        rivat saal> stel_im therm vor_drei =0,2,0,0,0,0,-1 agert emeld ermis gemel gerae kiere ollst von_in \
        =0,2,0,0,0,0,0 <blau <brid <dead <nota <tunn <vill and_thei blaue bridg brou_down dem_weg dged> drop> eaufs \
        erbea ermom hand_out idged illag imier iterv kein_sozi lauen lies> live> live_in momet ourt> rmiss rmome \
        seit_eine takt> terlo the_afte the_vill this_afte to_come town> tunne unnel villa werd_betr who_did \
        =0,2,0,1,-2,0,-1 ller> =0,2,0,1,-1,-1,0 a_seco =0,2,1,-2,-1,0,1 uebe_die =0,2,1,-1,-2,1,-2 <rech \
        =0,2,1,-1,-1,-1,-1 <rein =0,2,1,-1,0,-2,0 gung> =0,2,1,-1,0,-1,-1 hste> =0,2,1,0,-1,-1,-1 hlies karte \
        =0,2,1,0,-1,-1,0 rieb> =0,2,1,0,-1,-1,1 <woul would =0,2,1,0,0,-2,-2 eschl =0,2,1,0,0,-1,-1 kein_mehr \
        =0,2,2,-2,-1,-1,-1 asse> =0,2,2,-2,-1,-1,0 ould> =0,2,2,-1,-1,0,-1 ngeru =0,2,2,0,0,-3,0 fahre \
        =0,3,-2,1,-1,0,0 bleib =0,3,-2,1,1,-1,-1 hat_das =0,3,-1,-4,3,-5,3 iner> =0,3,-1,-1,-1,-1,0 aege> meter \
        =0,3,-1,-1,-1,-1,2 <spin =0,3,-1,-1,0,-1,-1 0_besc =0,3,-1,-1,2,-1,-1 stuer =0,3,-1,0,-1,-1,-1 gert> \
        =0,3,-1,0,-1,-1,0 tten> =0,3,-1,0,0,-1,-1 0_stel inges resse =0,3,-1,0,0,0,-1 <shut ngebr =0,3,-1,0,2,-1,-2 \
        um_0 =0,3,0,-2,2,-1,-2 <frue frueh =0,3,0,-1,0,-1,-1 <foun found have_been =0,3,0,-1,0,-1,0 erlet rletz \
        =0,3,0,-1,0,0,-1 ernoo ftern rnoon terno =0,3,0,0,-1,0,-1 verla =0,3,0,0,0,-1,-1 noch_nich =0,3,0,1,1,-3,-1 \
        eiben =0,3,1,-1,-1,-2,0 iess> =0,3,1,-1,-1,-1,-1 jobs> =0,3,1,3,-3,-1,-3 ning> =0,4,-1,-1,-1,0,-1 this_morn \
        =0,4,-1,-1,-1,1,-2 uendi =0,4,0,-1,0,-2,-1 ttag> =0,4,0,0,-2,-1,0 letzt =0,5,-1,-2,-4,-1,3 <dem> \
        =0,6,-4,-1,0,-2,1 ssen> =0,8,-1,-3,-2,-2,-1 been> =0,8,-1,-3,-1,-2,-1 <been =1,-5,-1,2,1,-2,4 <from from> \
        =1,-4,-2,0,2,3,0 und_die =1,-4,3,-1,-1,4,-3 runde =1,-3,-4,-3,4,0,3 icht> =1,-3,-2,0,-2,3,3 <komm \
        =1,-3,-2,1,-1,1,3 aus_der =1,-3,-2,1,3,2,-3 <has> =1,-3,0,1,-1,2,1 alles lles> =1,-2,-3,-1,-4,8,2 <chef \
        =1,-2,-2,0,-3,-1,6 <gibt gibt> =1,-2,-2,0,-1,0,4 weil> =1,-2,-2,0,1,-1,2 from_the =1,-2,-2,1,-1,2,1 eben> \
        =1,-2,-1,-1,0,3,0 in_zwei =1,-2,-1,-1,1,0,1 ist_das =1,-2,-1,0,-2,0,5 eden> =1,-2,-1,0,0,0,1 solle \
        =1,-2,-1,0,0,1,0 what> =1,-2,-1,0,0,2,-1 <unti ntil> until =1,-2,-1,0,1,0,0 ndler =1,-2,-1,1,0,2,-1 terin \
        =1,-2,-1,1,0,2,0 <what =1,-2,-1,2,-1,1,0 <nie> =1,-2,-1,2,2,-1,-1 naten =1,-2,0,-2,3,0,-1 siebe \
        =1,-2,0,-1,-1,2,0 <ents =1,-2,0,-1,0,1,0 same> =1,-2,0,-1,1,1,1 <five five> =1,-2,0,0,-1,1,0 digte \
        =1,-2,0,0,0,1,0 ieren =1,-2,0,0,0,2,0 <gena =1,-2,0,0,0,3,-2 <erkl erkla rklae =1,-2,0,0,2,-1,0 <ago> \
        =1,-2,0,1,-1,1,0 antwo ntwor twort =1,-2,0,3,-2,2,-2 und_hat =1,-2,1,-3,2,-2,3 <nich =1,-2,1,-3,2,-2,4 nicht \
        =1,-2,1,-2,1,0,1 <minu =1,-2,1,-1,-1,0,1 <spae spaet =1,-2,1,-1,-1,2,-1 entsc ntsch =1,-2,1,-1,0,0,0 lled> \
        =1,-2,1,-1,1,0,0 ruppe =1,-2,1,-1,1,1,0 uenft =1,-2,1,0,-1,2,0 und_eine =1,-2,1,1,0,-2,1 ende> \
        =1,-2,1,2,1,-1,-2 schlu =1,-2,2,-2,-1,-1,2 ment> =1,-2,2,1,-1,-1,0 hat_mich =1,-2,3,-1,0,-1,0 <star \
        =1,-2,3,0,1,0,-3 start =1,-2,3,2,-1,-2,-1 <no> =1,-2,4,-1,0,1,-2 nday> =1,-1,-3,1,0,2,0 <habe \
        =1,-1,-2,0,1,1,1 years =1,-1,-1,-2,1,1,1 <that that> =1,-1,-1,-2,3,0,-1 ange> =1,-1,-1,-2,5,-1,-1 ausch \
        =1,-1,-1,-1,-1,0,2 elf_jahr =1,-1,-1,-1,-1,1,0 <gefu =1,-1,-1,-1,0,-1,2 hier> =1,-1,-1,-1,0,-1,4 <hier \
        =1,-1,-1,-1,0,0,0 call_it =1,-1,-1,-1,0,1,1 itzt> sitzt the_last =1,-1,-1,-1,0,2,0 <ganz <mist \
        =1,-1,-1,-1,1,0,0 berst pende =1,-1,-1,-1,1,1,-1 ttern =1,-1,-1,-1,1,1,0 <gros gross im_augu \
        =1,-1,-1,-1,1,2,-1 legin llegi =1,-1,-1,-1,1,2,0 chang =1,-1,-1,-1,2,-1,1 eting =1,-1,-1,-1,2,0,0 <noon \
        =1,-1,-1,0,-2,0,2 hlen> =1,-1,-1,0,-1,-1,2 eser> =1,-1,-1,0,-1,-1,4 <weil =1,-1,-1,0,-1,0,0 the_new \
        =1,-1,-1,0,-1,0,2 omme> =1,-1,-1,0,-1,1,0 <anno <stri annou nnoun nounc =1,-1,-1,0,-1,2,-1 ails> nannt \
        =1,-1,-1,0,-1,2,0 die_bele =1,-1,-1,0,0,-1,2 bers> mbers =1,-1,-1,0,0,0,-1 inus> minus vice> \
        =1,-1,-1,0,0,0,0 angef oehne =1,-1,-1,0,0,0,1 stat_0 =1,-1,-1,0,0,1,0 <nann <revi eview go_in gsten igste \
        ortun revie =1,-1,-1,0,0,2,-2 <raus =1,-1,-1,0,1,-1,0 allow ssion =1,-1,-1,0,1,-1,1 lice> =1,-1,-1,0,1,0,-1 \
        <beka am_sonn =1,-1,-1,0,1,0,0 <midn auf_eine dnigh idnig midni olice sumed umed> zaehl =1,-1,-1,0,1,1,-1 \
        die_sonn =1,-1,-1,0,1,1,0 ures> =1,-1,-1,0,1,2,-2 habe> =1,-1,-1,0,2,-1,-1 does> sleep =1,-1,-1,0,2,0,-1 \
        <does enty> servi =1,-1,-1,1,-2,-1,3 enen> =1,-1,-1,1,-1,-1,1 <teac teach =1,-1,-1,1,-1,0,-1 commi \
        =1,-1,-1,1,-1,0,0 habe_die =1,-1,-1,1,0,-1,1 <just just> =1,-1,-1,1,0,0,-1 iges> =1,-1,-1,1,0,0,0 llowa \
        lowan owanc wance =1,-1,-1,1,0,1,-1 <take =1,-1,-1,1,1,0,-1 flich pflic =1,-1,-1,1,2,-1,-1 leep> \
        =1,-1,-1,2,-1,0,-1 ember =1,-1,-1,2,0,-1,-1 <mark und_0 =1,-1,-1,2,0,-1,0 <fort =1,-1,-1,2,0,-1,1 for_a \
        =1,-1,-1,2,0,0,-1 i_did =1,-1,-1,3,-1,0,-1 vers> =1,-1,0,-3,5,-3,1 body> =1,-1,0,-2,0,2,0 dert> \
        =1,-1,0,-1,-3,4,0 <he> =1,-1,0,-1,-1,-1,2 <chee den_0 rsteh =1,-1,0,-1,-1,0,0 <abov above bove> stens \
        =1,-1,0,-1,-1,0,1 picke =1,-1,0,-1,-1,0,2 firs_day =1,-1,0,-1,-1,1,0 visio =1,-1,0,-1,-1,2,0 <schm \
        =1,-1,0,-1,-1,2,1 <gab> =1,-1,0,-1,-1,3,-1 ision raus> =1,-1,0,-1,0,-1,1 0_i alked alle_auch and_call ilden \
        lked> =1,-1,0,-1,0,-1,2 <gear eiwil freiw illig iwill reiwi =1,-1,0,-1,0,0,-1 <mind =1,-1,0,-1,0,0,0 appen \
        erisc sters =1,-1,0,-1,0,0,1 hmeri nur_eine ustar =1,-1,0,-1,0,1,-1 <free <nett eife> ewohn ires> \
        =1,-1,0,-1,0,1,0 <brem <same alled calle lappe nerin tatte =1,-1,0,-1,0,2,-1 and_i die_fili egang gegan \
        =1,-1,0,-1,0,2,0 tens> the_same =1,-1,0,-1,1,-1,-1 haust =1,-1,0,-1,1,0,-1 emalt entis erstu hiede ntisc \
        =1,-1,0,-1,1,0,0 band> both_side enrau nraum senra =1,-1,0,-1,1,0,1 fang_im ich_fang =1,-1,0,-1,1,1,-1 rauen \
        terge =1,-1,0,-1,1,2,-2 <stie =1,-1,0,-1,2,0,-1 malt> ohnt> =1,-1,0,-1,2,0,0 <brea =1,-1,0,-1,4,-1,-1 <taus \
        =1,-1,0,0,-1,-1,2 <chri chris hrist ich_mit =1,-1,0,0,-1,0,0 cheer find_nich name_in nich_stat pass> \
        =1,-1,0,0,-1,0,1 <nied <sons abou_the erkom igent istma onst> ristm rkomm sonst stmas tmas> =1,-1,0,0,-1,0,2 \
        <kaff affee ergeb kaffe =1,-1,0,0,-1,1,-1 im_febr oden> osses rhaus =1,-1,0,0,-1,1,0 <daru arueb boden commu \
        darue earn> etage five_year iesel rich> =1,-1,0,0,-1,1,1 letz_woch =1,-1,0,0,-1,2,-1 <glas mmuni ommun \
        =1,-1,0,0,-1,2,0 gelt_als =1,-1,0,0,0,-1,-1 urned =1,-1,0,0,0,-1,0 <beko <whee bekom ists> mmers oned> s_bei \
        usser wheel =1,-1,0,0,0,-1,1 <deut <fris <maen <memb <pick <trae ekomm ester habe_am ist_seit maenn membe \
        most> offi_says ssere =1,-1,0,0,0,-1,2 krie_die mehr_als =1,-1,0,0,0,0,-1 <geka <welc abine ains> egebe \
        eisun elche isung raine stete want> weisu welch =1,-1,0,0,0,0,0 0_oder <acce <aski <bevo <bisl <droh <fade \
        <gepl <harm <komp <slow <tore alzah andby ante> armon askin at_will bevor bine> birn> bisla busse chef_hat \
        dem_kont dem_mini derle die_mitg dornb draht due_at ebot> ederl eikpo ein_ange ein_ausf ein_ende ein_schl \
        ein_stre eine_ausf eine_einm eini_sich eitsn ende_ist engi_at eplat erdra erium erket erren euro_extr evor> \
        fest_die ffnen fili_oeff fnen> for_0 for_anyo frei_gepl gefun gena_so gepla gster harmo herre ideri ienen \
        ikpos im_depo in_dorn in_sich ist_eing itsni kame_0 koll_aus kont_ist kpost laut_app liede llige lzahl malza \
        mit_beid nach_auf nach_sich nbirn ndby> ndete neue_verh nmalz nrund ntari nzigs oder_0 offe_ein ornbi \
        over_from pfang proz_in proz_um proz_und reikp rkett rmoni rnbir schl_aus seide seit_ein sitz_fest sking \
        slang snied stan_on steh_die sterm taine talk_brok tandb tchef teriu the_whee threa tsnie tufen uhen> \
        uhr_und und_gewe usse> verh_mit verk_ein verke von_und wart_mit wie_gewo wurd_von ymen> zu_weih \
        =1,-1,0,0,0,0,1 <anti <heru <nego <ruhi <seid auslo beko_die bsaus cloc_and clos_door die_besc ebsau egoti \
        eine_zett frisc gotia habe_er herum hier_nich huhen im_hof negot orth> otiat proz_die ruhig sloes uppen \
        usloe went_off =1,-1,0,0,0,1,-1 bsrae einz_die htsge ndlic sraet =1,-1,0,0,0,1,0 <corr <disk <gefo <plas \
        chef_von der_juni druec ein_haus gener gkeit has_offe hat_ihn haus_mit hrese igkei ineri journ kein_muss \
        kung> laech muss_sich nann_das nning ntfae odukt ourne rium> roduk seit_heut stant tfael ther_has und_verd \
        unti_the vier_uhr werk_hat wner> =1,-1,0,0,0,1,1 in_my =1,-1,0,0,0,2,-1 <ansc <gene ansch genau tsche \
        =1,-1,0,0,1,-2,1 sitze =1,-1,0,0,1,-1,-1 <adve <slee =1,-1,0,0,1,-1,0 <beer <glau <isn> ched> glau_ich isn_t \
        year_ago =1,-1,0,0,1,-1,1 aegt> issio mmiss ommis raegt =1,-1,0,0,1,0,-1 <foeh fangs laub> nach_im norma \
        ormal sich_nich unte_0 zwei_tage =1,-1,0,0,1,0,0 0_inst 0_the <flas <glue <simp aehlt aus_das call_off chers \
        da_ist dler> event glaub hour_ago hteri imply komm_bis mply> pted> runs> scher seit_auf seit_vier simpl \
        splan they_have verba verdr =1,-1,0,0,1,1,-1 fraue zett_am =1,-1,0,0,2,0,-1 <urla rlaub urlau \
        =1,-1,0,1,-1,-1,0 <empf fang> =1,-1,0,1,-1,-1,1 deliv elive liver =1,-1,0,1,-1,0,-1 <engi engin ginee ineer \
        ngine othin =1,-1,0,1,-1,0,0 <good fair> good> =1,-1,0,1,-1,1,0 spend =1,-1,0,1,0,-2,1 <geho \
        =1,-1,0,1,0,-1,0 befri deuts efris eutsc gezah istet nbefr raft> umsch unbef =1,-1,0,1,0,0,-1 ab_und arunt \
        darun empfa ints> mpfan =1,-1,0,1,0,0,0 <antw <innu <prem <queu atene cape> dann_habe ilch> innun islan \
        of_serv premi scape sehte steh_seit timet zum_naec =1,-1,0,1,0,0,1 nches =1,-1,0,1,0,1,-2 hat_uns \
        =1,-1,0,1,0,1,-1 0_in =1,-1,0,1,1,0,-2 chnit hnitt schni =1,-1,0,2,-2,1,-2 habe_ich =1,-1,0,2,-1,-1,0 \
        von_der =1,-1,0,2,-1,0,-1 bschl wage> =1,-1,0,2,0,0,-1 narbe =1,-1,1,-2,1,0,0 echen =1,-1,1,-1,-1,-1,1 \
        and_some =1,-1,1,-1,-1,0,0 ange_die =1,-1,1,-1,-1,1,-1 hands =1,-1,1,-1,-1,1,0 chuhe huhe> =1,-1,1,-1,0,-1,0 \
        read> urren =1,-1,1,-1,0,0,-1 depot der_vert enfte =1,-1,1,-1,0,0,0 <unif atis> hould im_herb nifor ratis \
        shoul unifo =1,-1,1,-1,0,1,-1 erras itte> =1,-1,1,-1,1,-2,0 tober =1,-1,1,-1,1,-1,0 onnen =1,-1,1,-1,1,0,0 \
        chent =1,-1,1,-1,2,-1,-1 <norm =1,-1,1,0,-1,-1,-1 to_the =1,-1,1,0,-1,-1,0 mehr_und =1,-1,1,0,-1,-1,3 \
        nach_der =1,-1,1,0,-1,0,-1 brige ence> igens ligen =1,-1,1,0,-1,0,0 <stei dete> gens> glied ille> itgli \
        mitgl rlang rrent tglie wer_eine =1,-1,1,0,-1,0,1 eiert mont_ange on_mond =1,-1,1,0,-1,1,-1 ecke> nschl \
        =1,-1,1,0,-1,1,0 schne =1,-1,1,0,0,-1,-1 <seve seven =1,-1,1,0,0,-1,0 a_car inten mona_nich nstel reise \
        tual> =1,-1,1,0,0,0,-1 <ask> date> ecord elbe> recor wie_der =1,-1,1,0,0,0,0 <buss <muel <warf at_seve \
        by_post eisen etret frau_und has_not ierta izei> kompl muell ngetr one_said this_even walk> warf> \
        =1,-1,1,0,1,-1,0 <reis ob_die =1,-1,1,0,1,1,-2 <tele =1,-1,1,0,3,-1,-3 chte> =1,-1,1,1,-2,1,-1 leide \
        =1,-1,1,1,-1,0,-1 day_one studi =1,-1,1,1,0,-1,0 finde rned> =1,-1,1,1,1,-1,-2 <time =1,-1,1,2,0,-1,-1 rter> \
        =1,-1,2,-2,-3,2,1 <name =1,-1,2,-1,-2,0,1 dress =1,-1,2,-1,-1,-1,1 lden> =1,-1,2,-1,-1,0,-1 oking ookin \
        =1,-1,2,-1,-1,0,0 ahrtk hrtko nten> rtkos tkost =1,-1,2,-1,-1,1,-2 onder =1,-1,2,-1,-1,1,0 ntern \
        =1,-1,2,-1,0,-1,-1 an_hour =1,-1,2,-1,0,-1,0 <folg =1,-1,2,-1,0,0,-1 <depo esday =1,-1,2,-1,1,-1,-1 <reco \
        =1,-1,2,-1,2,-2,-2 <glei =1,-1,2,-1,2,-1,-2 leich =1,-1,2,0,-1,0,-1 elade =1,-1,3,-1,-2,1,0 aeche \
        =1,-1,3,-1,-1,-1,-1 der_0 =1,0,-3,-1,3,-1,0 <ever =1,0,-2,-2,0,3,0 over> =1,0,-2,-1,0,-2,3 essen \
        =1,0,-2,-1,3,-1,-1 very> =1,0,-2,0,-3,2,0 <die> =1,0,-2,0,-2,2,1 jeder =1,0,-2,0,-1,-1,3 auf_dem \
        =1,0,-2,1,1,-1,0 maerz =1,0,-2,2,-2,-1,3 hing> =1,0,-2,2,1,0,-2 eimal imal> =1,0,-2,4,0,-1,-1 bends \
        =1,0,-1,-3,-1,3,0 ager> =1,0,-1,-2,-2,1,2 ater> =1,0,-1,-2,0,1,1 legt> =1,0,-1,-1,-1,0,1 <hint hinte \
        =1,0,-1,-1,-1,1,0 losed =1,0,-1,-1,-1,1,1 <stre =1,0,-1,-1,-1,2,-1 ndigt tive> =1,0,-1,-1,-1,2,0 <ansp \
        =1,0,-1,-1,0,-1,1 chbar iehen raise =1,0,-1,-1,0,-1,2 <fand =1,0,-1,-1,0,0,0 conta frank of_0 \
        =1,0,-1,-1,0,0,1 <bott bottl less> =1,0,-1,-1,0,1,-1 ehne> gelte =1,0,-1,-1,0,1,0 am_erst anken anspr \
        at_five mir_hat terne =1,0,-1,-1,0,2,-1 egin> istak mista =1,0,-1,-1,0,2,0 hange =1,0,-1,-1,0,3,-2 <halt \
        =1,0,-1,-1,1,-1,0 ebers ottle ziehe =1,0,-1,-1,1,0,-1 ieter iving rivin rstun =1,0,-1,-1,1,0,0 <heil it_is \
        man_sich sie_habe und_weis ving> wagen =1,0,-1,-1,1,1,-1 die_0 what_the =1,0,-1,-1,2,-1,-1 <zaeh \
        =1,0,-1,-1,2,-1,1 ieder =1,0,-1,-1,2,0,-1 <bran day_week die_rund eave> =1,0,-1,-1,2,0,0 um_sech \
        =1,0,-1,0,-2,3,-1 nted> =1,0,-1,0,-1,-1,1 achte =1,0,-1,0,-1,-1,2 his_own ich_drei =1,0,-1,0,-1,0,0 das_sei \
        riche stel_eine =1,0,-1,0,-1,0,1 <code <dres baend code> estri i_have =1,0,-1,0,-1,1,-1 <arri arriv i_can \
        orked =1,0,-1,0,-1,1,0 <havi dem_klo havin is_miss nehme stric =1,0,-1,0,-1,1,1 of_a =1,0,-1,0,-1,2,-1 \
        die_leut moder odern =1,0,-1,0,0,-1,0 <abzu der_frue ished onkel =1,0,-1,0,0,-1,1 es_im mit_den \
        =1,0,-1,0,0,-1,2 gend> =1,0,-1,0,0,0,-1 auste baust holz> llten menti verha =1,0,-1,0,0,0,0 <chap <kilo \
        <reic <span abzug bzug> die_als dreim eekas ekass elege enbar etall etari etiti euro_brut feeka fenba ffeek \
        ffenb for_as fuer_das fuer_werb ganz> gesti grun_ist hanno inte_and is_due isten it_mean mean_that mpeti \
        nach_muen nbar> nchen neun_stun petit reima riat> rinke s_what taria to_it uebe_nach =1,0,-1,0,0,0,1 am_anfa \
        at_it ist_auf meant ounce said_and slowe tles> ttles unced =1,0,-1,0,0,1,-1 als_er iors> niors rates to_know \
        ve_had want_to weil_die =1,0,-1,0,0,1,0 <audi <gelt <shar entfa mich_die offi_i or_a said_that \
        =1,0,-1,0,0,1,1 eant> that_s =1,0,-1,0,1,-1,-1 kilo> rschi =1,0,-1,0,1,-1,0 hnet> =1,0,-1,0,1,0,-1 <geha \
        <twen assun ermie ervic my_husb rmiet rvice twent wenty =1,0,-1,0,1,0,0 <husb <mang <room heili husba sband \
        scho_und spuel tenpr usban =1,0,-1,0,2,-1,0 es_war =1,0,-1,0,2,0,-1 enne> =1,0,-1,0,2,1,-3 <whic hich> which \
        =1,0,-1,0,3,-1,-1 chter =1,0,-1,1,-2,0,0 ation =1,0,-1,1,-1,-2,1 rksch =1,0,-1,1,-1,0,0 absc_und ainin \
        days_a erspr orber =1,0,-1,1,-1,1,-1 rked> =1,0,-1,1,0,-1,0 <allo haut> =1,0,-1,1,0,0,-1 <bloc lern_man \
        stun_das =1,0,-1,1,0,0,0 <koel <meta bindu chaut hold> koeln metal nach_dien oeln> sjahr tall> the_next \
        two_hund =1,0,-1,1,0,1,-1 <febr bruar ebrua febru =1,0,-1,1,1,-1,-1 <verh =1,0,-1,1,1,-1,0 <cold cold> \
        =1,0,-1,1,2,-2,-2 wisch =1,0,-1,2,-1,-1,-1 in_0 =1,0,-1,2,-1,0,-1 ining =1,0,-1,2,-1,0,0 what_i \
        =1,0,-1,2,0,-1,-1 bei_den =1,0,0,-2,2,-1,0 <nigh =1,0,0,-2,3,-1,-1 ueck> =1,0,0,-1,-1,-1,0 dded> \
        =1,0,0,-1,-1,-1,1 <grou fest> =1,0,0,-1,-1,-1,2 the_nigh =1,0,0,-1,-1,0,-1 <drei some_else =1,0,0,-1,-1,0,0 \
        aufze fzeit hose> laufz ngel> ntgel tgelt ufzei =1,0,0,-1,-1,0,1 rzen> =1,0,0,-1,-1,1,-1 compa ich_dach \
        =1,0,0,-1,-1,1,0 erneh halts rnehm sie_mir unten =1,0,0,-1,-1,2,0 sie_in =1,0,0,-1,0,-1,0 itere sinc_0 trupp \
        =1,0,0,-1,0,-1,1 <lady bei_im der_drit ich_nach im_entw lady> loese s_fuer =1,0,0,-1,0,0,-1 chtzi erwal \
        fered htzig rigen rwalt tzig> verwa waltu =1,0,0,-1,0,0,0 <arme <dies <entg aerun an_0 arifa arme> chwar \
        die_lauf efreu entge etrae eume> fabsc gefre hoch> ians> ifabs laeru laner lauf_betr mal_das plane proz_ab \
        rifab rist> steh_ein tere> the_hour tztes vom_erst ztes> =1,0,0,-1,0,0,1 <mine <swee d_been empfe folge \
        in_germ rite> sweep =1,0,0,-1,0,1,-1 <comp <endl <repa lsch> nterg =1,0,0,-1,0,1,0 mir_das ueste \
        =1,0,0,-1,0,2,-1 lehr_vom =1,0,0,-1,1,-2,1 schle =1,0,0,-1,1,-1,-1 besc_der =1,0,0,-1,1,-1,0 pread sprea \
        uary> =1,0,0,-1,1,0,-1 assel henti im_janu lange rkpla the_scho ttle> =1,0,0,-1,1,0,0 <ne> dien_steh erhau \
        obby> =1,0,0,-1,2,-1,-2 nach_eine =1,0,0,-1,2,-1,-1 <leas =1,0,0,-1,2,-1,0 branc =1,0,0,-1,2,0,-2 die_nach \
        hout> nuar> =1,0,0,-1,2,0,-1 ison> =1,0,0,0,-2,0,1 ingen =1,0,0,0,-2,1,1 <or> =1,0,0,0,-1,-2,2 in_eine \
        =1,0,0,0,-1,-1,-1 hrend =1,0,0,0,-1,-1,0 beant egal> =1,0,0,0,-1,-1,1 <bean a_week am_donn die_spae grues \
        immun it_says mmung ruess timmu tsch> zung> =1,0,0,0,-1,0,-1 drei_uhr ritin rsonn writi =1,0,0,0,-1,0,0 \
        <akku <buse <carg <geda <impo <inde <ins> <kris <mitb <prin <spas <subs <wass <wisc <wort abge_habe akku> \
        als_ande am_tag and_aske ange_auss audio augu_0 ausg_der bsidi buses cargo chwun chzig dafu_nich der_fuer \
        der_kris der_roll derza die_klas die_sond dised echzi entwu ereie ertel esen> free_and hters hwund hzig> \
        ich_inzw idise iece> iete> im_apri impos in_zuer infac inke> it_on it_out kind_die krise kuerz leid_nur \
        look_for mposs nach_abzu nderz nfach one_and ossib pfla_und possi rhof> roll_im rschw rspru schir schwu \
        sech_stue senfa serei sible sidis sie_abge spass ssibl strat stufe stun_in subsi terho tersp the_end \
        the_time the_wall thre_firm ubsid uebe_im ueric und_muss uppli velo> ware_das wenn_kein work_it work_out \
        zahl_und zueri zwei_mona =1,0,0,0,-1,0,1 <prai affe> der_koll edach gedac gest_und gestr istra jede_mona \
        leist my_last ocks> prais putze sider was_fuer what_it work_door worth wunde =1,0,0,0,-1,0,2 hat_krie \
        =1,0,0,0,-1,1,-1 <haeu enau> mpany ompan pany> wall> =1,0,0,0,-1,1,0 <bode <stuf als_im ein_kund er_ein \
        im_hint jetz_eine mate> orsta out_the reer> schl_an weil_der when_you =1,0,0,0,-1,1,1 ettle =1,0,0,0,-1,2,-1 \
        <tut> <wall chmei hmeis meiss weis_wer =1,0,0,0,0,-2,0 <auss =1,0,0,0,0,-1,-1 cord> dred> is_on per_aush \
        =1,0,0,0,0,-1,0 <geru <muen <wett ausha chlei dem_tari der_drei die_verh ebenb ebnis enkt> erwie five_o \
        frag_man frist gebni hat_fuer hleif iesen in_kein it_i lcher leife named nbei> ohne_dass rgebn rwies shang \
        tage_nach teigt teten und_nebe ushan wiese zahl_auf =1,0,0,0,0,-1,1 <base <onke aber_seit achba aeste chien \
        die_prov note> nzern oyer> portu =1,0,0,0,0,0,-1 0_haeu <drue <ehre <gebe <medi <naeh aeher akko_fuer \
        am_kuec berna die_stie drivi drueb eels> elte> elung gegeb glei_betr habe_das haffe heels hntes ible> \
        ich_jede kann_man locki man_halt naehe nobo_at ntes> oegen rints sfahr so_dass take_my term> usfah von_sind \
        will_be wird_beza wort> =1,0,0,0,0,0,0 0_als 0_an 0_basi 0_der 0_fahr 0_maer 0_stut 0_vere 0_was 0_woch \
        <abbe <adjo <affe <almo <ankl <anko <anwe <arab <aufw <bake <ball <bar> <barg <beg> <bego <bela <bell <bema \
        <bena <bewa <blic <bohn <boy> <brig <buck <cabi <calm <carp <cera <clas <covi <dahi <dawn <deal <deta <devi \
        <dona <dopp <drum <duri <edge <eg> <eis> <erhe <ersp <esca <expo <exte <fenc <fern <fiel <flae <flag <fres \
        <froz <fues <fune <furt <gaes <gala <gap> <gebo <genu <goin <gran <graz <grey <gril <guer <guid <guts <hail \
        <heir <heiz <hins <hire <hitz <hohe <hose <idle <jedo <kabe <kabi <kasp <keys <klam <knif <krae <kred <kuge \
        <ladd <lapp <libr <ligh <lime <lobb <maed <marg <mehl <menu <mill <mirr <moto <muni <muse <mutu <nahm <neit \
        <net> <nive <nots <nu> <oran <oven <papp <pari <pati <pave <payr <penn <piec <plea <powe <prok <pupi <pupp \
        <rad> <resp <riot <robb <roma <rote <rueb <rum> <runn <runs <sad> <sayi <sir> <spue <stai <stut <supp <surp \
        <taet <terr <tin> <tipp <toni <towe <toy> <trup <tun> <uebl <umsa <urab <vero <vore <wahn <wate <weh> <werb \
        <wild <worr <zeic a_ball a_boy a_brok a_disc a_dog a_firs a_muse a_note a_payr a_pens a_poli a_twel a_wate \
        ab_das ab_morg abbez abell abelt aber_nich abge_ware abge_wird abgel abou_0 acce_the accep acco_of achan \
        achre acht_euro ackun adder ader> adver aedch aeden aegen aelli aerkt aetin aeusl affec afte_elev afte_two \
        ageri agshi agung ahin> ahlla ahnsi aires aise> akery akkus alari alers alker all_0 all_nine allo> allta \
        almos als_form als_frei altsb altsk am_mark an_im an_offe an_oppo anal> anchi and_adde and_at and_had \
        and_now and_shar and_sixt and_with ange_0 angek ania> ankle anla_von anpas ansc_an ansc_aus antiq anzu_wer \
        anzuw apel> appe> apri_0 apri_the arabi arage are_affe are_alre are_stil ares> arett aries arish arket arkt> \
        arnis arpet arryi ask_the aski_for asper asser astwa at_star at_thir atien atifi atina atser ature auch_auf \
        auch_und auf_ein auf_schw auf_uns aufs> aufwa auge_der aunch aus_0 ausbe ausfa ausl_war auss_auf austa aveme \
        axis> aymen ayrol back_to baen_steh baker ballo bande bbeza be_no beare becam been_set been_sitt befo_it \
        begle begon behal bei_ange bei_elf bei_find bei_kein bei_noch bei_wind beim_selb belad bell> belle beltr \
        bemal benfa beruh berza besit betr_die bewe_und beweg bgela bgest bin_fuer bis_dahi bis_mona bish_nur \
        bisl_nich blei_bei blei_bis blei_dami blic> blich blick blish bloc_weil boat_and bohn_die bohne brigh bronn \
        brut_die buch_bei bucke but_the by_emai by_line by_six cabin calm> canc_the carpe ccept ceive cent_afte \
        cent_more cente cepte ceram cess> chhae chirr chise chleu chnel chtss chtsu chuh> cipal ckel> ckets ckgez \
        ckung clas_are class clea_and code_for coll_agre compe conti corri coun_from coun_in covid ctive da_die \
        dach_die dahin dami_es daru_0 das_auge das_eige das_eine das_erge das_gesi das_ich das_kont das_letz das_man \
        das_naec das_scho das_somm das_syst das_teil das_unte das_wart das_wass das_wett date_has dated dawn> \
        dawn_and day_with deal> deale deed> deli_to dels> dem_nach dem_satz dem_tisc den_bode den_cent den_die \
        den_feri den_hake den_hand den_kein den_kont den_lohn den_man den_nach denk_ich der_aus der_flae der_glas \
        der_grun der_kass der_leit der_mark der_prok der_pupp der_ramp der_zahl der_zusc derba dersc detai deut_schl \
        deut_und devic deze_ein diato die_arme die_befr die_bril die_den die_eige die_fass die_gaes die_gege \
        die_habe die_ihre die_kohl die_komp die_konz die_kred die_lage die_laut die_maen die_minu die_rent die_roll \
        die_sais die_steh die_stim die_stre die_tari die_trai die_uebe die_um die_urab die_von die_vorb dies_satz \
        dire_the disc_code dizin dkass dmini does_a does_that door_in doppe down_some draft drei_euro drei_lage \
        drei_mann drew> drin_ist driv_to droh_die drohe droht dsaec du_die due_to dukt> dumm_frag durc_nach durf_wir \
        durin dvert dwann ealer ealis eantr earer ease> eaten ebenf eberz eblic ecame eceiv ectiv edche edge> edizi \
        edoch efang efel> efen> efueh egig> eglei egonn egten ehrbe ehtea ehten eiber eides eilbr eimli ein_fuen \
        ein_kilo ein_stue eine_erkl eine_hono eine_mens eine_paus eine_sche eine_stap eine_tag eine_zusc eingr \
        einm_und eiseb eisel eitig eive> eived eizt> eizun ektur eland elass elauf eldsa eleph elled ellig elmet \
        emen> emier empf_es empl_and empl_of enarb encen ende_am ende_mit endl_kein endwa eneig enfal engte enlie \
        enny> enpre enred ensa> ensei entar enwag epack epay> ephon epted er_nach er_sich eraet eral> erami ergez \
        erheb eries erist ermar ermed erms> ernd> ernse ernsp eroef errec ersc_weil erst_beid erst_nich erve> \
        es_dafu es_fuer es_reic es_sich es_ware es_zum escap esel> esitz esson essst etail etin> etrag etto> euing \
        eund> eunig euro_a euro_am euro_auf euro_drau euro_for euro_nett evice evisi ewed> ewegu ewend expos exten \
        face> fach_0 fahr_habe fahr_nach fail> faire fals_und fecte fence ferns ffael ffin> fgeha ficer field fifte \
        figu_cove fire_esca firms five_per flaec flags flug_hat for_eigh for_rate for_this for_whic fort_of \
        four_empl frag_fuer fran_pro franc free> freil fresh frier from_apri from_four from_six froze frue_am fruf> \
        fteen fuen_stoc fuen_uhr fuer_mont fuer_offe fuer_weni fuer_zwei fuess funer funge furth fwaer gaest gala> \
        ganz_gros garag garet gebe_das gefan gefu_die gefue geho_wir geka_und gelas gelau geld_da gelds gelsc \
        gelt_die geme_mit genu_die geris gese_die gesp_ange gest> gest_im getr_sie gewe_hatt gewen gewoh glas> \
        glas_in glei_mit glei_noch gnatu go_to going gonne grad_und gran_i grand gratu graz> grey> grill gros_kino \
        grun_das gship guert guide gutsc habe_bei had_both had_foun had_its had_rece haile hares hart_schu has_adde \
        has_lock hat_noch hatt_zule have_agre have_an have_work havi_to hbark hebun heel> heers heilb heiml heizt \
        heizu held> hemd> henar herr_im hhaen hheld hiene hieve hint_vers hips> hires hirme hise> hit_by hitze hleun \
        hllau hnabr hnell hnsin hnste hnzet hoefe hoeh_die hoenr hohen hops> hour_befo hour_i hour_rate hourl hows> \
        hreat hrena hrens hrerh hteam htsgr htsst htzus hund_and hware hwein i_join i_kept i_thou iber> ibrar icer> \
        ich_fuer ich_ihn ich_kam ich_mein ich_nenn ich_trin idor> iede> ield> ierme ieser iewed iftee igare igges \
        ignat ihn_noch ihre_kind ikati ilbro ilett ilige illen illio im_aush im_deze im_leer im_paus im_schi im_sudh \
        im_uebe im_unte im_vier imlic in_brem in_dies in_heil in_his in_lila in_umsc inate indee inigt inisc inkae \
        inner innig instu inzw_selb ipal> irest irms> irror is_lock ischw isel> issch ist_aus istlo it_arri it_to \
        it_woul itget ithhe itig> iveau iveri izini izung jahr_an jahr_den jahr_dies jahr_star jahr_von jede_der \
        jede_jahr jede_nach jedoc jema_die join_the juli_0 juli_der just_want kabel kabin kanal kanto kappt kaspe \
        katio kein_ange kein_durc kein_spas kept_the kery> kets> keys> kgeza kino> kkus> klamm knife knoch koel_und \
        komm_auch komm_du komm_im komm_jahr komm_nach komm_zur komms kompo konte konz_hatt kord> kredi kreid kture \
        kugel kuris kverb ladde laede lage_am lage_von lagsh landt lang_scho larie last_nigh last_tues lastw latin \
        launc laut_vert lbron lders leani leas_0 lecti leer> legun lehrb leit_von lepho lern> lesso letin leuni \
        lgen> libra lickt lieg_die lieg_drei lieg_mit lies_den lige> lila_und line_by lione lishe llaed llauf llers \
        llion lllae lmets lmost lobby lock_the loehn lohna lohnz lorri losen ltrom ltsku lway> maedc maen_aus maerk \
        mains mal_in man_da man_komm man_look mange mania mann_am mann_und marge marti maten may_and mean> medi_s \
        mediz mehl> mehl_und mehr_ange mehr_bei mehr_da mei_frau mein_nich mein_schu menha mensa menu> meris meste \
        mets> midn_the mier> milli mind_aber minu_0 mir_drei mirro missa mists mit_dies mit_fris mmenh mmst> \
        mona_fehl mont_bei morn_he motor movem mpfeh mplet msatz muenc munit museu muss_man mutua mutzz my_dog \
        my_lad mzug> nabre nach_beko nach_besc nach_fuer nach_mitt nach_neue nach_regi nach_seit nach_von nach_wart \
        naec_tref name_and name_verd nann_die nase> ncel> ncent nchis ndeed ndels nderb ndwan neide neith nelle \
        nenn_es nensc neral netto neu_gest neue_hand nfurt ngend ngskr ngspl ngten nich_an nich_durc nich_enth \
        nich_ersc nich_gefu nich_mein nich_weit nicip nie_gese niere nife> nigen nigh_the nine_bran nine_per niste \
        nistr nivea nkaeu nkle> nlieb nmont nnens nnig> noch_auf noch_heut noch_zwoe noche noon_to not_incl not_take \
        noth_has notst npass nprei nrede nschi nsehe nseht nseit nsinn nspra nstuf nterk nthly nting ntiqu nuary \
        nwage nwerf nzelh nzenl nzuwe obst> obwo_wir oder_erst oefen oehn> oenre of_s of_writ off_walk offe_in ohen> \
        ohnab ohne_heiz ohnst ohnze oilet oined oker> okuri olge> olgen ollla ollt> omani omate ommel ommst ompet \
        omple on_call on_hold on_time onalf onded onigh ontai onten onthl ontin ooker oppel oppor oranm orene orers \
        ornie orrid orway osal> osszu ostst otorw otstr otter ounde oups> ourly out_on oveme ovid> ovisi packu \
        paid_in pappe paris past_the patie pausc pavem payro pent> pets> pfehl piece pils> plan_the pleas plett \
        plus_a poli_are posal post_both pott> power ppier preng print pro_nach proku propo pruch publ_the pupil \
        puppe put_in put_out quari queui rabst raet> raeti ragun ramp_und rate_went ratif raufg rbste reac_the reade \
        rece_in recei reide reis_und rekt> rektu remen remie renam rengt rent_in repay rerha rerst reser resh> resum \
        retu_to reuze rften rgeza rhebu rherg ridor riegs riges rike> riot> rish> ristl rived rkant rkart rket> \
        rkten rlegt rlegu rmany rmark rmedi rnis> rnseh rnspi rnte> robbe roeff rohen roht> roken rokur roll> \
        roll_unte rolll roman romme ronn> ropos rossz roun_in roups rovis rpets rrass rrech rrido rries rrivi rror> \
        rryin rspar rtel> rtenc rther rtins rtuni ruec_kam runk> runni runs_unti rway> saeck sage_der sagt_das \
        said_it sala_band satz_noch sausg sayin scha_ich sches schm_drei schn_auf scho_and scho_grou sech_in secto \
        sei_ja sein_bank seit_acht seit_fuen seit_neun seit_okto seit_zwei seiti selt> serst serv_afte seum> sgabe \
        sgeza sgrat shar_a shar_are shops show_the shows sich_beid sich_bis sich_den sich_mit sich_uebe sich_um \
        sich_von side_acce sieb_und sinc_six sind_alle sind_auch sind_nich sinni site_on sitt_in sitz_rund sixt_eigh \
        skuer slos> smiss so_0 so_gewo sober soll_wir sond_durc sond_nach sond_und sonn_fuer spae_will spang spent \
        sperl spie_in spren spruc spue_ein sszue stape star_im star_up stari steck steh_0 steh_aber steh_eine \
        steh_noch stems step_and stil_have stim_im stlos storn stri_at strik strun ststu stufu stun_0 stun_den \
        stun_im stun_nach stun_steh stutz such_die sverb szueg tabel take_the take_to tamin tands tant> tapel teckt \
        telep tened terko term_on terms terra terso tgete that_i the_acco the_adve the_coll the_conc the_curr \
        the_deal the_driv the_empl the_fair the_fenc the_fift the_figu the_fire the_fran the_fune the_gara the_kitc \
        the_lang the_lobb the_oven the_over the_pari the_pass the_pave the_penn the_powe the_quar the_rate the_secr \
        the_sect the_stai the_stat the_stri the_sums the_surp them_the ther_be thhel thir_year this_seas thly> tiato \
        tient tierm tigke time_at time_of time_with tinge tippt tisc_lieg tleis tlose to_elev to_mean to_repa \
        to_retu to_thre toile toni_s tonig took_one torni torwa tower toy_libr trati tref_ist trike tromm trot_nich \
        trunk tschl tsers tsgra tskue tstro tstun ttabe tteln tudio tufun tun_wir tunit turen tutz> twen_five \
        twen_six twurf tzzul ublic ublis uckel uebe_dem uebe_jede uebe_mona uebe_steh uebe_tari uebe_werd ueben \
        uebli uege> uegig uehlt uench uerd> uernd ueuin ufer> uffae ufgel ufruf ufung ufwae ugels uhig> uhr_bei \
        uhr_sitz uides uilde ullet umpel umsat umsc_der umsc_die umzug und_beim und_den und_empf und_ende und_ents \
        und_fuer und_steh undge unera ungsp unici unnin uns_das unte_denk unte_im unte_nach unte_stri unti_apri \
        up_befo up_in up_it uper> uperm upils urabs urchb uring urist urly> urthe us_from uscha uses> useum usgab \
        usgez usst> ustru utier utual utzzu uweis ve_been veau> verd_der verg_das verie verm_hat veroe vert> \
        vert_fuer vert_hat vert_ist verw_und verwi vier_euro vier_fuer viewe von_alle von_auf von_mir von_sich vorer \
        vori_jahr vorm> vorm_tor vote_on waer_und wage_scho wahns wait_the waite wann> war_es ware_mein ware_sech \
        wart_an was_im wass_ab wasse water we_had week_with weep> wegun weit_haeu wer_sein wer_so werd_bisl \
        were_call were_due werke wette wie_geha wie_im wie_lang wied_wir wilde will_sich will_stan wind_am wir_gril \
        wir_komm wird_auf wird_es wird_hier wird_in with_inte with_its with_nine withh work_on worri wort_the \
        woul_put wuer_ich wurd_bei wurf> xtend year_from year_pick yest_in yroll zaeh_der zahl_die zahll zahns zerns \
        zett_eine zett_mit zieh_sie zinis zu_nehm zu_viel zu_vier zuegi zum_list zum_zwei zuru_es zusc_fuer zuwei \
        zwei_ich zwei_mal zwei_mann zwink zwoe_euro zzula =1,0,0,0,0,0,1 <brew <hims <pens <sell <sett <spot actis \
        and_said beka_er brau_und brewe ctise dder> die_masc die_weni ensio entne enug> ewery fits> genug had_prac \
        himse i_stil iest> imsel it_up liest lowes mself nsion ntner owest pensi pport prac_in putzk rentn rewer \
        rnier sell> settl the_lift the_poli then_on tised to_mond tzkol utzko was_to wery> writ_down zkolo \
        =1,0,0,0,0,1,-1 <admi <bril <helm <tril <tues <vori aehr> brill chmut endli erpfe ethin gab_s hmutz iller \
        into_a lerpf llerp methi ometh orige pelt> ratio rpfei schmu somet stake the_site trill tuesd uesda ungef \
        vorig was_unte =1,0,0,0,0,1,0 <affo <mued <owne <yach a_yach affor anspo arge> corde den_name der_park disku \
        driv_at erst_einm eselb fford ford> gesc_in ggest mona_aus muede nspor onie> orded owner park_ist plast \
        ppelt rded> seit_febr stud_bei the_door the_offi the_owne the_pers tsges uede> uelle was_hit werfe yacht \
        =1,0,0,0,1,-1,-2 <kass =1,0,0,0,1,-1,-1 mach_man ssung =1,0,0,0,1,-1,0 at_i gleit gluec iefel laube plus> \
        stief tiefe won_t =1,0,0,0,1,0,-2 <miss sung> =1,0,0,0,1,0,-1 <obst bis_zwoe denze der_baus eine_obst einka \
        enzet ernac erpin hallo insel lemen ndenz rnach schm_es serve wer_am =1,0,0,0,1,0,0 0_schr <assu <beac <beis \
        <gate <oppo <plus anfah aning assum beach been_prom eanin ein_brie fahr_und gate> gesc_nich gures herge \
        heut_noch i_assu ich_selb kam_im llect morn_at noch_uebe ollec one_does sick_leav slee_in ssume to_0 uarte \
        =1,0,0,0,1,1,-1 poste =1,0,0,0,2,-1,-1 sais_ist seit_drei =1,0,0,1,-2,1,-1 ruar> seine =1,0,0,1,-1,-1,-1 \
        bei_ist =1,0,0,1,-1,-1,0 <deli <supe <umsc ducti end_of super =1,0,0,1,-1,0,-1 from_day haeus \
        =1,0,0,1,-1,0,0 <fuel als_selb at_are can_take dige> has_to kleid man_mit mona_auch noch_kein rbere war_mein \
        waren =1,0,0,1,0,-2,0 <kame =1,0,0,1,0,-1,-1 <dedu aken> deduc kten> preis von_ihne =1,0,0,1,0,-1,0 <basi \
        asic> basic chrec der_stan derin die_umsc drit_jahr hrech =1,0,0,1,0,0,-1 <eh> a_bonu call_a erbin find_im \
        imme_was mit_schn nitt> rbind rede_mit verbi wende =1,0,0,1,0,0,0 <bigg <bruc <fass <fee> <hake <prei allot \
        asen> bigge bstae die_antw eemas emasc enhal even_scho feema ffeem foehn gefah haken lbsta pfand reitu rgut> \
        riere six_week some_has the_allo then_at und_heut wage_and will_run =1,0,0,1,0,1,-1 was_told \
        =1,0,0,2,-1,-1,-1 absch =1,0,0,2,-1,0,-1 <noth nothi =1,0,0,2,-1,0,0 <hart its_own =1,0,1,-2,2,0,-2 <dach \
        =1,0,1,-1,-2,-1,1 <lage =1,0,1,-1,-1,-1,1 <writ halb_stun =1,0,1,-1,-1,-1,2 gearb =1,0,1,-1,-1,0,-1 <too> \
        epot> looki =1,0,1,-1,-1,0,0 <ausk ausku freut ichen =1,0,1,-1,-1,0,1 <curr =1,0,1,-1,0,-1,-1 dreis rent> \
        termi =1,0,1,-1,0,-1,0 erest gentu uerte =1,0,1,-1,0,-1,1 <okto ktobe oktob =1,0,1,-1,0,0,-1 <denk <sond \
        cherh chied denke enken ffere sonde was_a =1,0,1,-1,0,0,0 <km> <ruec <zahn die_zahn group lizei olize poliz \
        sich_aus skunf steig uskun zum_0 =1,0,1,-1,1,-2,0 <lift =1,0,1,-1,1,0,-2 schie =1,0,1,0,-3,1,-1 ersch \
        =1,0,1,0,-2,0,0 ider> =1,0,1,0,-1,-1,-1 <term =1,0,1,0,-1,-1,0 <mini ankom aren> ich_kann schwa \
        =1,0,1,0,-1,0,-1 <uebr adens are_not aufst ebrig fsteh haen_am iting kraef man_es page> raeft uebri ufste \
        =1,0,1,0,-1,0,0 <anyb <unlo aefte aler> anybo boots come_to efte> essed hab_die hough itbri mitbr nybod \
        oots> tbrin thoug tlohn und_vom =1,0,1,0,-1,0,1 und_nich =1,0,1,0,-1,1,-1 <unge iches =1,0,1,0,-1,1,0 moege \
        =1,0,1,0,0,-1,0 <boot chnen i_hab mir_ein =1,0,1,0,0,0,-1 halb_sieb imum> inimu minim nften nimum polie \
        schn_bei wir_die =1,0,1,0,0,0,0 <any> <bunk <cash <laun <lorr <sect <yes> admin auf_alle beer> bei_mein \
        bleis cash> chirm cket> curre das_rote denn_bei did_i eisti erkte etabl facha feink igend imeta istif \
        lift_are metab mich_nich mit_blei on_wedn onnel stat_der the_name und_lies und_rief year_and \
        =1,0,1,1,-1,-2,-1 nung> =1,0,1,1,-1,0,-1 kann_ich =1,0,1,2,-3,-1,0 ichts =1,0,2,-1,-1,-1,-1 kunft unft> \
        =1,0,2,-1,-1,0,0 0_km =1,0,2,-1,0,0,-2 ndern =1,0,2,-1,0,0,-1 bis_mitt lagen =1,0,2,0,-2,-1,0 chon> \
        =1,0,2,0,-1,-1,-1 bung> offer =1,0,2,0,-1,-1,0 schon =1,1,-3,-1,1,1,0 eder> =1,1,-3,1,0,0,0 <can> \
        =1,1,-3,1,1,-2,1 <arbe =1,1,-2,-1,1,-1,0 <das> =1,1,-2,-1,2,0,-2 lten> =1,1,-2,0,1,1,-1 haus> \
        =1,1,-2,1,1,-1,-1 aerz> =1,1,-1,-1,-2,-1,4 <krie =1,1,-1,-1,-1,-1,2 stehe =1,1,-1,-1,-1,0,0 <krei grad> \
        osed> =1,1,-1,-1,-1,1,0 und_am =1,1,-1,-1,0,-1,0 nfahr thirt =1,1,-1,-1,0,-1,1 <cloc clock =1,1,-1,-1,0,0,-1 \
        <baus <empl <syst emplo gency mploy ntain sache =1,1,-1,-1,0,0,0 eckt> line_and ranke =1,1,-1,-1,0,1,-1 \
        ency> =1,1,-1,-1,0,1,0 iden> =1,1,-1,-1,1,-1,0 anche =1,1,-1,-1,1,0,-1 auf_der =1,1,-1,-1,3,-2,0 <move \
        =1,1,-1,0,-1,-1,0 dent> =1,1,-1,0,-1,-1,2 erksc tehen =1,1,-1,0,-1,0,0 strei the_shif =1,1,-1,0,-1,1,-2 \
        ette> =1,1,-1,0,-1,1,-1 andlu halt> =1,1,-1,0,-1,1,0 seit_mitt =1,1,-1,0,0,-1,-1 dlung muss> ndlun ustel \
        =1,1,-1,0,0,-1,0 <crew crew> kette ners> =1,1,-1,0,0,0,-1 <dir> <lock ebung =1,1,-1,0,0,0,0 dlage media \
        ndlag retar rvert =1,1,-1,0,1,-1,-1 chnet =1,1,-1,1,-4,-2,4 in_the =1,1,-1,1,-1,-1,-1 <holz \
        =1,1,-1,1,-1,-1,0 frag_mich =1,1,-1,1,-1,0,-1 airs> block stair tairs =1,1,-1,1,-1,1,-1 rschr \
        =1,1,-1,1,0,-1,-1 rried =1,1,-1,1,0,-1,0 utsch =1,1,-1,3,-1,-1,-1 beits =1,1,0,-1,-2,0,1 <verw \
        =1,1,0,-1,-1,-2,1 <hies hiess =1,1,0,-1,-1,-1,0 aenne enner =1,1,0,-1,-1,0,-1 andsc annt> nebe_dem ruch> \
        the_comp told_to =1,1,0,-1,-1,0,0 <back <rent ehmer irgen nterh rgend =1,1,0,-1,-1,1,-1 wir_zu \
        =1,1,0,-1,0,-1,-1 <vorm erien =1,1,0,-1,0,-1,0 <prov <waer ower> provi =1,1,0,-1,0,-1,1 <doch \
        =1,1,0,-1,0,0,-1 <lieg altun ltung oyees reut> ssing yees> =1,1,0,-1,0,0,0 schal woll_blei =1,1,0,-1,1,-1,-1 \
        <leer drei_jahr im_dien =1,1,0,-1,1,0,-2 befor efore fore> =1,1,0,0,-1,-1,-1 <o> den_leut o_cloc \
        =1,1,0,0,-1,-1,0 <sitt beim_holz edem> jedem =1,1,0,0,-1,-1,1 <tor> =1,1,0,0,-1,0,-1 <beha alabt angsa ehren \
        else> in_writ issin labte langs laste light nalab ngsam nich_die onala reik> =1,1,0,0,-1,0,0 <dock <einf \
        been_a celle einfa enfah gsam> hande steh_in the_agen =1,1,0,0,0,-1,-1 abge_die einig eissi hundr issig \
        jede_ein ndred nigun undre =1,1,0,0,0,-1,0 <gara an_den der_zusa enbei hang> hies_es ist_da ittin schi_die \
        sitti tting =1,1,0,0,0,0,-2 chaff =1,1,0,0,0,0,-1 <feri aint> am_hand at_six ausg_hat bei_vier bekan build \
        der_vors ekann erybo ience iners inigu joine koen_ich rienc rybod steh_halb tor_0 veryb vor_tor xperi \
        =1,1,0,0,0,0,0 0_to <aepf <ersc <fire <guss <kohl <mone <secr <topf aepfe atchi auch_in benan creta dchen \
        ecret ediat epfel erst_die fire> heut_um iliko im_letz ities jahr_vor jetz_die kbar> kohle man_die money \
        neun_jahr ob_das oney> pfel> schu_mit secre sraeu sure> uebe_in und_milc verl_den verw_auf weig_sich \
        =1,1,0,0,1,-1,-1 ctors tors> =1,1,0,1,-1,-1,-1 educt =1,1,0,1,-1,0,-1 sagt> =1,1,0,1,0,-1,-1 jahr_habe \
        =1,1,1,-2,0,-1,0 musst =1,1,1,-2,0,3,-3 ahren =1,1,1,-1,-2,0,0 lasse =1,1,1,-1,-1,-1,-1 kannt \
        =1,1,1,-1,-1,-1,0 nkomm post> =1,1,1,-1,0,-1,-1 vertr =1,1,1,0,-3,3,-3 <nebe =1,1,1,0,-1,0,-2 <else \
        =1,1,1,0,-1,0,-1 pick_up =1,1,1,0,-1,1,-3 <offe =1,1,1,3,-1,-5,0 nden> =1,1,2,-1,-1,-2,0 <stil \
        =1,1,2,-1,1,-1,-1 <roll =1,2,-2,-1,-1,-1,3 krieg =1,2,-2,-1,0,0,0 that_the =1,2,-2,3,-2,-1,0 ache> \
        =1,2,-1,-1,-1,-1,1 riegt =1,2,-1,-1,-1,1,-1 sses> =1,2,-1,-1,0,-1,0 <staf staff =1,2,-1,-1,0,0,-1 am_vorm \
        =1,2,-1,-1,1,-1,-1 noon> =1,2,-1,0,-1,-1,0 ewerk =1,2,-1,0,-1,0,-1 agenc =1,2,-1,0,0,-1,0 <anla \
        =1,2,-1,1,-2,0,-1 eller =1,2,-1,1,-1,-1,0 irmen =1,2,0,-1,-1,-1,-1 nich_und =1,2,0,-1,-1,0,-1 <band <verm \
        =1,2,0,-1,-1,0,0 <clos close =1,2,0,0,-2,-1,-2 on_the =1,2,0,0,-2,0,-1 <down =1,2,0,0,-2,1,-2 etzte \
        =1,2,1,-2,0,-2,-1 <muss =1,2,1,-1,-2,0,-1 <letz =1,2,1,-1,-1,0,0 down> =1,2,1,0,0,-2,-1 ollen \
        =1,2,2,-2,-1,-1,-1 mit_der =1,3,-3,-2,1,4,-5 seit> =1,3,-2,-2,-1,2,-1 <out> =1,3,-2,0,-1,0,-1 worke \
        =1,3,-1,-1,-1,-2,0 lock> =1,3,-1,-1,-1,-2,1 gewer =1,3,-1,-1,-1,1,-1 kuend =1,3,-1,0,-2,-2,0 ehen> \
        =1,3,-1,0,0,-2,-1 ngest =1,3,0,-1,-2,-1,0 lager =1,3,0,-1,-1,-1,-1 vermi =1,3,0,-1,1,-3,-1 and_the \
        =1,3,2,-3,-3,1,-1 <had> =1,4,-2,-2,-1,0,1 iegt> =1,4,0,-2,-2,-2,1 hat_die =1,4,1,-2,-2,-1,-1 <cont \
        =1,4,1,1,-2,-3,-2 <abge =1,5,-6,3,1,-4,-1 <im> =1,5,-2,-1,0,0,-2 endig =1,5,-1,-2,-1,-2,-1 <post \
        =1,5,-1,1,0,-3,-2 <firm =1,6,-1,2,-2,-2,-4 noch> =1,6,-1,3,-1,-3,-4 <noch =2,-4,-1,0,-1,1,2 kommt ommt> \
        =2,-4,0,-1,3,1,-1 <man> =2,-4,1,0,-1,2,0 statt =2,-4,1,0,0,1,0 tatt> =2,-4,2,-2,0,1,1 <rund \
        =2,-3,-1,0,8,-3,-3 zeit> =2,-3,0,-1,-1,3,0 <laut =2,-3,0,0,1,-1,1 <stim =2,-3,0,1,2,-2,0 ndet> \
        =2,-3,0,2,1,-1,0 euen> neuen =2,-3,1,-2,6,-2,-2 <hour =2,-3,3,-2,-2,1,1 immt> =2,-2,-2,-1,1,2,-1 <new> \
        =2,-2,-2,-1,3,-1,0 will> =2,-2,-1,-1,-1,3,-1 laut> =2,-2,-1,-1,2,-1,0 onat> =2,-2,-1,-1,2,1,0 chich hicht \
        =2,-2,-1,0,-1,2,0 <einm einma inmal =2,-2,-1,0,1,-3,3 stimm =2,-2,-1,0,1,-1,1 <gewo =2,-2,-1,2,0,-1,0 am_0 \
        =2,-2,0,-2,0,0,2 <sitz =2,-2,0,-2,4,-2,-1 ifts> =2,-2,0,-1,0,1,0 <door =2,-2,0,0,-2,-1,1 einst \
        =2,-2,0,0,-1,0,0 hird> third =2,-2,0,0,-1,0,1 niede =2,-2,0,0,0,0,1 der_gewe =2,-2,0,0,1,-1,-1 <agre agree \
        =2,-2,1,-3,-2,2,2 <uebe =2,-2,1,-1,-2,0,1 tschi =2,-2,1,-1,-1,-1,0 <tomo morro omorr tomor =2,-2,1,-1,-1,1,0 \
        <said said> =2,-2,1,-1,0,0,0 uesse =2,-2,1,1,-1,0,-1 ches> =2,-2,1,1,1,-2,-1 time> =2,-2,2,0,-1,-1,0 <mitg \
        =2,-2,4,0,-2,1,-3 <schn =2,-1,-3,1,-2,1,2 <jede =2,-1,-3,2,1,-1,1 <last =2,-1,-3,4,1,0,-3 month \
        =2,-1,-2,0,-2,0,3 auch> =2,-1,-2,0,-1,0,2 <auch =2,-1,-2,0,0,0,0 <than =2,-1,-2,0,2,-1,0 <will \
        =2,-1,-1,-1,-1,-1,1 andel =2,-1,-1,-1,-1,1,0 grund =2,-1,-1,-1,0,-1,1 <talk =2,-1,-1,-1,0,0,0 <fran kend> \
        =2,-1,-1,-1,0,1,0 ruebe =2,-1,-1,-1,0,1,1 gibt_s =2,-1,-1,-1,1,0,-1 0_stun =2,-1,-1,0,-1,0,0 <grun behin \
        ehind =2,-1,-1,0,-1,0,1 <brok <putz broke oors> =2,-1,-1,0,-1,1,-1 ngefa =2,-1,-1,0,-1,2,-1 ries> \
        =2,-1,-1,0,0,-1,0 ngebo =2,-1,-1,0,0,-1,1 im_vert talks =2,-1,-1,0,0,0,-1 chlic ekuen gekue hlich tgebe \
        =2,-1,-1,0,0,0,0 <hann <jema annov ariat doors jeman nnove nover onen> take> =2,-1,-1,0,0,1,-1 aysli paysl \
        yslip =2,-1,-1,0,0,1,0 <ausf <more more> =2,-1,-1,0,1,-1,-1 gehal =2,-1,-1,0,1,-1,0 chlae polic \
        =2,-1,-1,0,1,0,-1 der_lohn =2,-1,-1,0,1,0,0 fahr_von =2,-1,-1,0,2,0,-2 <serv =2,-1,-1,1,0,-1,0 rteen \
        =2,-1,-1,1,0,0,-1 beitg eitge mont_and =2,-1,-1,1,0,0,0 arifr frund ifrun rifru =2,-1,0,-1,-2,0,2 name> \
        =2,-1,0,-1,-1,0,-1 clean grati =2,-1,0,-1,-1,0,0 eers> =2,-1,0,-1,-1,0,1 ount> risch =2,-1,0,-1,-1,1,0 \
        die_fuer =2,-1,0,-1,-1,2,0 year_at =2,-1,0,-1,0,-2,2 <coun =2,-1,0,-1,0,0,-1 neers =2,-1,0,-1,0,0,0 <abre \
        <rise ab_juli betra die_fahr erlan =2,-1,0,-1,0,0,1 0_a =2,-1,0,-1,1,0,-1 auf_die =2,-1,0,-1,1,0,0 nken> \
        =2,-1,0,-1,2,-1,-1 for_the =2,-1,0,-1,4,-2,-2 und_wenn =2,-1,0,0,-1,-1,0 aetsc etsch paets =2,-1,0,0,-1,-1,1 \
        0_per of_that walke =2,-1,0,0,-1,0,-1 ands> noch_nie =2,-1,0,0,-1,0,0 0_mona <grat a_mont deln> densp edens \
        enspf fried icket ndeln npaid nspfl riede spfli unpai verd_und =2,-1,0,0,-1,0,1 geben roke> \
        =2,-1,0,0,-1,1,-1 <unpa chtsg nich_auf rille the_back =2,-1,0,0,-1,1,0 auch_scho =2,-1,0,0,0,-1,-1 ehsch \
        hschi uehsc =2,-1,0,0,0,-1,0 <dog> eine_unbe ich_das nachb no_wage sion> was_die =2,-1,0,0,0,0,-1 <eini \
        acht_stun auf_0 die_putz dschu hand_und itgeb ringe unch> vers_habe wohnt =2,-1,0,0,0,0,0 0_frau <date <flee \
        <reac a_flee ached alks> are_paid at_noon be_paid behi_the bei_abge chefe die_poli die_weih eache eece> \
        eemen erban fleec fuer_frei greem htzul leece loyer mana_has ngeku offi_the orrie rband reach reeme selb_mit \
        the_coun thir_mont tzula unbe_auss unio_and unity wage_no will_not zahl_im =2,-1,0,0,0,1,-1 rmal> \
        =2,-1,0,0,1,0,0 <side sides =2,-1,0,1,-1,-1,-1 <fair =2,-1,0,1,-1,-1,0 <zusc =2,-1,0,1,-1,0,0 <spen \
        =2,-1,0,1,-1,1,-2 <aufs =2,-1,0,1,-1,1,-1 <comm =2,-1,0,1,0,-1,-1 riste =2,-1,0,1,0,0,-1 chlus hluss \
        =2,-1,0,1,1,-1,-1 runte =2,-1,0,1,1,0,-1 luss> =2,-1,0,2,-1,-1,1 <stat =2,-1,0,2,-1,0,-1 bezah \
        =2,-1,0,2,2,-2,-2 hnen> =2,-1,1,-2,1,1,-2 <sei> =2,-1,1,-1,-1,-1,-1 <sala salar =2,-1,1,-1,-1,-1,0 orrow \
        ting> =2,-1,1,-1,-1,-1,1 rrow> =2,-1,1,-1,-1,0,-1 iform =2,-1,1,-1,-1,0,1 ften> =2,-1,1,-1,-1,1,-1 <clea \
        =2,-1,1,-1,0,-2,0 ober> =2,-1,1,-1,0,-1,-1 lifts =2,-1,1,-1,0,0,-1 dacht =2,-1,1,-1,0,1,-1 <prae \
        =2,-1,1,-1,0,2,-2 dern> =2,-1,1,-1,1,-1,-1 to_say =2,-1,1,0,-2,-1,1 eider =2,-1,1,0,-1,0,0 as_a \
        =2,-1,1,0,0,-1,-2 fahrt =2,-1,1,0,0,0,-2 nnen> =2,-1,2,-2,-2,0,1 sich> =2,-1,2,-1,-2,1,-1 schuh \
        =2,-1,2,-1,-1,-1,0 alary lary> =2,-1,2,-1,-1,1,-2 rinne =2,-1,2,-1,0,-1,-1 form> =2,-1,2,-1,0,0,-2 tart> \
        =2,-1,3,-1,0,-4,0 <fahr =2,-1,3,-1,1,-3,-1 <hab> =2,0,-3,-2,-1,0,2 <the> =2,0,-2,1,0,-2,1 last> \
        =2,0,-2,1,0,0,-1 <maer =2,0,-1,-2,0,-1,1 hnach =2,0,-1,-1,-1,-1,1 war_ein =2,0,-1,-1,-1,1,-1 eiden \
        =2,0,-1,-1,-1,1,1 achts =2,0,-1,-1,0,-1,0 nced> =2,0,-1,-1,0,0,0 <drin <publ drin> publi =2,0,-1,0,-2,0,0 \
        back> =2,0,-1,0,-1,-2,2 <weih =2,0,-1,0,-1,-1,0 forty orty> unted =2,0,-1,0,-1,0,-1 <lauf treik tsend \
        =2,0,-1,0,-1,0,0 in_one mein_verm one_go oten> suppl =2,0,-1,0,-1,0,1 week_for =2,0,-1,0,-1,1,-1 <men> \
        =2,0,-1,0,-1,1,0 trich =2,0,-1,0,0,-1,-1 ahrt> =2,0,-1,0,0,-1,0 aufen ebote itzen =2,0,-1,0,0,0,-1 <behi \
        ahlen boten hind> miete =2,0,-1,0,0,0,0 <brut <less <rela band_are brutt die_kaff i_name is_to less_than \
        name_a relat rutto utto> =2,0,-1,0,1,0,-1 <gilt gilt> =2,0,-1,1,-1,0,-1 <juli juli> =2,0,-1,1,-1,0,0 <put> \
        did_the =2,0,-1,1,0,0,-1 geber =2,0,-1,1,0,0,0 he_said =2,0,-1,1,0,1,-2 <go> =2,0,0,-2,-1,2,0 rueck \
        =2,0,0,-2,0,1,-1 <say> =2,0,0,-1,-4,1,1 <as> =2,0,0,-1,-2,0,1 aus_dem =2,0,0,-1,-2,1,0 tzen> \
        =2,0,0,-1,-1,-1,0 <belo ppen> =2,0,0,-1,-1,-1,1 erleg nur_der =2,0,0,-1,-1,0,-1 <apri april diese pril> \
        =2,0,0,-1,-1,0,0 0_ist <satz =2,0,0,-1,0,-2,1 ehlt> =2,0,0,-1,0,-1,-1 ight> =2,0,0,-1,0,-1,0 dreiz eizeh \
        izehn reize ruehs =2,0,0,-1,0,0,0 euro_mehr letz_jahr to_my werd_auf =2,0,0,-1,1,-1,0 <spre \
        =2,0,0,-1,2,-1,-2 <janu anuar ithou janua thout witho =2,0,0,-1,2,-1,-1 ranch =2,0,0,0,-1,-2,2 <ende \
        =2,0,0,0,-1,-1,-1 erdie rdien ybody =2,0,0,0,-1,-1,0 <geld angeb dient gege_hat mschl =2,0,0,0,-1,0,-1 ausst \
        hnung inkge kgeld nkgel rinkg sende =2,0,0,0,-1,0,0 <gies a_brea a_rise back_of break das_geld destl eenth \
        estlo eteri giess gilt_als hirte hour_for im_fahr ionen irtee nity> pays_its rate_my reak> rmin> stloh teent \
        tzusc udio> vemen vom_lohn wurd_sie you_did =2,0,0,0,0,-2,1 timmt =2,0,0,0,0,-1,-1 <nix> ab_der can_t \
        eige_an legal =2,0,0,0,0,-1,0 0_mill <korr able> beka_gege belo_the below eberw elow> gest_zwei inist korre \
        markt minis missi orrek rrekt sich_wer the_mana =2,0,0,0,0,0,-1 0_brut <akko akkor aufs_kont bnis> dir_die \
        fuen_stun gewe_und iator im_schn kkord nute> nzett ostpo poned postp stpon tpone zett_steh =2,0,0,0,0,0,0 \
        0_staf <infl aner> berwe ckwir down_in drau_und eaner eckwi elev_hour flati gure> infla irken ived> kwirk \
        leane lease nflat nix_aber proz_fuer rkend same_0 the_clea the_medi the_sum ueckw uing> wirke \
        =2,0,0,1,-1,0,-1 innen =2,0,0,1,0,-1,-1 <lega =2,0,0,1,1,-2,-2 <scho =2,0,1,-2,0,-1,-1 fuer_eine \
        =2,0,1,-1,-1,-1,0 <vert =2,0,1,-1,-1,0,-1 onats =2,0,1,-1,-1,0,0 indes minde ndest =2,0,1,-1,0,-1,-1 nner> \
        =2,0,1,0,-2,-1,0 ufen> =2,0,1,0,-2,-1,1 auf_den =2,0,1,0,-1,-1,-1 der_nach =2,0,1,0,-1,-1,0 <aush \
        =2,0,1,0,-1,0,-1 egung =2,0,1,0,-1,0,0 <adde added =2,0,1,0,0,-1,-2 hab_ich =2,0,1,0,0,0,-1 ehnte zehnt \
        =2,0,1,1,-3,-1,0 <not> =2,0,2,-2,-2,1,0 satz> =2,0,2,-1,-1,0,-2 erinn =2,0,2,-1,2,-2,-2 gleic \
        =2,1,-2,-2,2,-1,0 every =2,1,-1,-1,-2,-1,2 ised> =2,1,-1,-1,-1,-1,0 0_grad =2,1,-1,-1,-1,-1,1 <du> \
        =2,1,-1,-1,0,-1,2 eihna ihnac weihn =2,1,-1,-1,0,0,0 <tabl =2,1,-1,0,-1,-1,-1 erhan =2,1,-1,0,-1,-1,0 <pen> \
        =2,1,-1,0,-1,-1,1 kscha =2,1,-1,0,-1,0,0 <zieh =2,1,-1,0,0,-1,-1 achde chdem handl hdem> laufe nachd \
        =2,1,-1,0,0,-1,0 ahrer =2,1,-1,0,0,0,0 elati =2,1,-1,1,-1,-1,-1 eide> =2,1,-1,1,1,-1,-2 licht \
        =2,1,0,-1,0,-1,-1 kasse ploye =2,1,0,-1,0,-1,0 doch> =2,1,0,0,-1,-1,-1 rhand =2,1,0,0,-1,0,-1 atsen iesse \
        =2,1,0,0,0,-2,-1 echne =2,1,1,-2,-3,-2,3 eber> =2,1,1,-2,0,-2,0 <per> =2,1,1,-1,-2,-2,1 chts> \
        =2,1,1,-1,-2,0,-1 ermin =2,2,-2,-4,6,-7,1 <ist> =2,2,-1,-1,-1,-1,0 bands =2,2,-1,-1,0,-1,-1 <both both> \
        taff> =2,2,-1,1,-2,-1,-1 <elev eleve leven =2,2,0,-2,0,-1,-2 ertra =2,2,0,-1,0,-1,-1 habe_sich \
        =2,2,1,-1,-2,-2,0 abges =2,4,-2,-2,0,0,-3 <are> =2,4,-2,-1,-1,-2,0 <gewe =2,4,1,-2,-2,-1,-2 <this this> \
        =3,-4,0,-1,0,-1,3 0_proz =3,-3,-1,-1,0,1,2 rund> =3,-3,-1,0,4,-1,-3 monat =3,-2,-2,0,-1,-1,2 bei_0 \
        =3,-2,-2,0,0,1,1 each> =3,-2,-2,0,2,-2,1 ische =3,-2,-1,-1,1,-1,1 rund_0 =3,-2,-1,0,-1,0,0 walk_out \
        =3,-2,-1,2,-1,0,-1 onth> =3,-2,-1,3,-2,-1,-1 ezahl =3,-2,0,0,-1,1,0 <call =3,-2,1,-4,-2,1,2 ueber \
        =3,-2,1,-1,-1,0,0 <walk =3,-2,1,-1,1,-1,-1 hour> =3,-1,-2,-1,0,-1,1 ement =3,-1,-2,-1,1,-1,0 <mean \
        =3,-1,-1,-1,-1,-1,1 <zett laege ounte =3,-1,-1,-1,-1,0,0 abrec brech =3,-1,-1,-1,-1,1,-1 ainer \
        =3,-1,-1,-1,-1,1,0 die_stun =3,-1,-1,-1,0,-1,-1 igure =3,-1,-1,-1,0,-1,0 <figu figur igten \
        =3,-1,-1,-1,0,-1,1 hlaeg =3,-1,-1,-1,0,0,0 eans> euro_die =3,-1,-1,-1,2,-2,0 night =3,-1,-1,0,-1,-1,1 out_at \
        per_cent =3,-1,-1,0,-1,0,0 a_thir =3,-1,-1,0,-1,1,-1 zahle =3,-1,-1,0,0,-1,0 gebot =3,-1,-1,0,0,0,-1 <due> \
        =3,-1,-1,0,0,0,0 <tips tips> =3,-1,-1,0,1,-1,-2 ehalt =3,-1,-1,1,1,-1,-1 endet =3,-1,-1,2,0,-2,-1 <six> \
        =3,-1,0,-2,1,-1,0 <poli =3,-1,0,-2,1,0,-2 trag> =3,-1,0,-1,-1,-1,1 <dazu dazu> =3,-1,0,-1,-1,0,1 <mues \
        fuer_jede muess =3,-1,0,-1,0,-1,-1 emie> =3,-1,0,-1,0,-1,0 vert_steh =3,-1,0,-1,0,0,-1 ieden \
        =3,-1,0,0,-1,-1,0 <earn chtzu echnu =3,-1,0,0,-1,0,0 die_frie enth> paid_on =3,-1,0,0,0,-1,0 ertim ist_die \
        overt rtime =3,-1,1,-1,-2,-1,0 hlag> =3,-1,1,0,-2,1,-2 ient> =3,-1,3,-3,-2,0,1 <sich =3,0,-2,1,0,-2,0 than> \
        =3,0,-1,-1,-1,-1,0 <thir =3,0,-1,-1,-1,0,0 <extr erzah extra rzahl =3,0,-1,-1,0,-1,-1 <slip <trin ides> \
        means trink =3,0,-1,-1,0,0,-1 pays> =3,0,-1,-1,0,0,0 <sum> than_the =3,0,-1,0,-1,-1,-1 sstan ussta \
        =3,0,-1,0,-1,0,-1 <verd natse =3,0,-1,0,0,-1,-1 aemie praem raemi whic_is =3,0,0,-1,-2,1,0 <frie \
        =3,0,0,-1,-1,-1,-1 table =3,0,0,-1,0,-1,-1 achtz =3,0,0,0,-1,-1,-1 chnun pays_the =3,0,0,0,-1,0,-1 am_mona \
        dem_zett geld> =3,0,0,0,0,-1,-1 hat_0 =3,0,0,1,0,-1,-2 call> =3,0,1,-2,1,-2,-1 rtrag =3,0,1,-1,-1,0,-1 chlag \
        =3,1,-1,0,-1,-1,-1 verdi =3,1,-1,1,-2,-1,0 lung> =3,1,0,-3,1,-4,2 <auf> =3,1,0,1,-1,0,-3 <did> \
        =3,1,2,-1,-2,-1,-1 even> =3,2,-2,-1,-1,-1,-1 latio =3,2,0,-2,-1,0,-3 mehr> =3,3,-4,-3,0,3,-3 <seit \
        =3,3,-2,1,-2,-3,-1 <its> =3,3,1,-1,-3,-1,-2 <ange =4,-4,0,-1,0,-1,2 <proz ozent rozen =4,-4,1,0,2,-1,-1 \
        <for> =4,-3,0,-1,0,-1,2 proze =4,-3,0,0,2,0,-2 <lohn =4,-3,3,-1,-1,-2,0 fuer_die =4,-2,-1,0,0,-1,-1 wages \
        =4,-2,-1,0,2,-1,-2 <mona =4,-2,-1,1,0,-2,1 ages> =4,-2,0,-1,0,1,-1 cent> =4,-2,0,0,1,-2,-1 <to> \
        =4,-2,0,1,-2,0,0 with_a =4,-1,-4,-1,0,-1,3 <es> =4,-1,-1,-1,-1,-1,0 uschl =4,-1,-1,-1,-1,0,-1 beid_seit \
        xtra> =4,-1,-1,-1,-1,0,0 ahlun zahlu =4,-1,-1,-1,-1,1,-1 rate> =4,-1,-1,-1,-1,1,0 hlung =4,-1,-1,0,-1,-1,0 \
        seite =4,-1,-1,0,0,-1,1 gten> =4,-1,-1,1,-1,-1,-1 euros uros> =4,-1,-1,1,-1,-1,0 zusch =4,-1,0,-1,0,-1,-1 \
        rise> =4,-1,0,0,-1,-1,-1 verti =4,-1,0,0,0,0,-1 konto onto> =4,0,-1,-1,-1,0,-1 <drau =4,0,-1,0,-2,-1,-1 \
        <cent =4,0,-1,2,-2,-1,-2 <vom> =4,0,0,-1,-1,-1,-1 rauf> =4,0,0,0,-1,-2,-1 rechn =4,1,-2,-1,0,0,-2 <beid \
        beide =4,2,-1,-1,-1,-2,-1 the_unio =4,2,0,-2,-1,0,-3 <mehr =4,3,1,-2,-1,-6,0 <nach =5,-4,0,-1,0,-1,2 zent> \
        =5,-3,-2,0,0,0,-2 <steh =5,-3,0,-1,1,0,-1 steht teht> =5,-3,1,-3,1,4,-3 unde> =5,-2,-2,-2,2,0,0 nacht \
        =5,-2,-1,0,0,-1,-2 <ab> =5,-2,0,-1,-2,-2,1 count =5,-2,0,-1,-1,-1,-1 <pay> =5,-2,0,-1,1,-2,-1 schla \
        =5,-2,1,0,-2,-2,-1 unden =5,-1,-1,-1,-1,-1,0 <tari slip> =5,-1,-1,-1,-1,-1,1 zette =5,-1,-1,-1,-1,0,-2 <pays \
        =5,-1,-1,-1,0,-1,-2 <bonu bonus =5,-1,-1,3,-3,-1,-2 <paid =5,-1,0,-1,-2,-1,-1 drauf =5,-1,0,-1,-1,-1,-1 \
        <kont =5,0,-1,0,-1,-2,0 ttel> =5,0,-1,0,0,-1,-2 onus> =6,-4,-3,-1,-1,-3,5 <it> =6,-3,-2,4,-2,-1,-3 zahlt \
        =6,-2,-2,0,-1,0,-2 <zahl =6,-2,-2,2,-1,-2,-2 <wage =6,-2,-1,0,-1,-2,1 ettel =6,-2,0,-1,-1,-1,-1 arif> \
        =6,-2,1,-1,0,0,-2 lohn> =6,-1,-1,-1,-1,-1,-1 ulage zulag =6,-1,-1,-1,-1,0,-1 <rate =6,-1,0,2,-3,-1,-3 paid> \
        =6,2,-2,0,-2,-2,-3 lage> =6,2,-1,-1,-2,-2,-2 <unio nion> union =7,-5,0,3,-3,-1,-2 fuer> =7,-2,-1,3,-2,-1,-3 \
        ahlt> =7,-2,0,3,-5,-2,-1 <fuer =7,-1,-1,0,0,-3,-3 <stun =7,-1,0,-2,2,-3,-4 stund tunde =8,-3,-1,-1,-1,-1,-1 \
        tarif =12,-4,-3,0,-1,-2,-3 0_euro =12,-3,-3,-1,-2,-1,-2 euro> =16,-4,-4,0,-3,-2,-2 <euro =16,2,-3,-4,1,-6,-7 \
        0_0
        """
}
