/// Runs of letters and neighbours, and how much each speaks for what of an employer is spoken of, in the order of `SubFacetWords.lists`.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/judgement.
enum SubFacetSounds {
    /// Of a text of which nothing is known.
    static let bases: [Int8] = [-6, -7, -7, -7, -9, -7, -7]
    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
    /// between neighbours.
    static let list = """
        =-7,3,1,4,-1,0,0 <two> =-6,1,1,1,-4,1,5 <who> =-5,-4,-4,-1,2,4,8 <bei> =-5,-4,1,2,7,1,-2 woche \
        =-5,-2,-3,-2,3,1,8 <team =-5,-2,-1,3,9,-4,-1 <week =-5,-2,2,2,4,0,-2 eine> =-5,1,-3,-1,4,-1,5 ause> \
        =-5,2,1,0,-1,3,-1 <war> =-5,6,-1,1,2,-1,-2 <zu> =-5,6,4,1,0,-2,-4 stell =-4,-2,-2,-2,10,-2,1 <mein \
        =-4,-2,1,3,3,0,-1 <woch =-4,-2,3,1,-1,0,1 <a> =-4,-1,-2,-1,-3,13,-3 <er> =-4,-1,0,0,1,1,2 ever> \
        =-4,0,-3,-2,9,-2,2 nder> =-4,0,-1,11,-2,-3,0 schul =-4,0,2,3,-2,1,-1 <best =-4,2,-3,1,-2,-2,8 alle> \
        =-4,2,-2,-3,-1,9,-2 <our> =-4,2,-2,3,2,1,-1 <hat> =-4,2,4,-7,0,2,2 <ein> =-4,4,0,-3,3,-3,2 beite \
        =-4,4,0,0,-2,6,-4 <vor> =-4,4,7,-3,-1,0,-3 <stel =-4,5,3,0,1,-5,-1 nach> =-4,7,0,-1,-2,2,-2 <told told> \
        =-3,-4,2,5,-2,4,-3 <mit> =-3,-3,-3,0,10,-2,0 <frei =-3,-3,-3,3,-2,1,7 <alle =-3,-3,-3,8,0,0,0 urse> \
        =-3,-3,-2,12,-2,-2,-1 efung ruefu uefun =-3,-3,-1,3,8,-1,-2 tage> =-3,-3,3,-2,-2,2,4 in_der \
        =-3,-2,-2,1,7,0,-2 <rota =-3,-2,-2,12,-1,-3,-2 pruef =-3,-2,-1,1,3,2,0 oche> =-3,-2,0,-1,8,-1,-1 ours> \
        =-3,-2,0,0,2,-1,3 <darf =-3,-2,0,1,0,1,3 <tag> =-3,-2,1,0,1,-1,3 darf> =-3,-2,1,2,1,2,-2 onal> \
        =-3,-2,2,-2,0,8,-3 fuehr =-3,-2,2,-2,8,-4,1 days> =-3,-2,2,0,1,1,2 frage =-3,-2,3,1,2,1,-2 <dana anach danac \
        =-3,-2,4,2,1,-1,-1 <mich =-3,-2,5,2,1,-2,0 mich> =-3,-1,-2,-2,1,0,8 team> =-3,-1,-2,2,0,-1,4 <give \
        =-3,-1,-2,2,5,-1,0 ings> =-3,-1,-2,3,2,-3,4 mmer> =-3,-1,-1,1,5,-2,2 week> =-3,-1,0,0,1,-1,4 cker> \
        =-3,-1,0,0,3,4,-3 <selb =-3,-1,1,0,2,-1,3 tags> =-3,0,-2,-1,4,3,-2 ehrt> =-3,0,-1,-2,8,0,-2 diens ienst \
        =-3,0,-1,-1,-2,4,3 ander =-3,0,-1,0,2,4,-2 lbst> =-3,0,-1,2,-2,1,3 richt =-3,0,1,-1,4,-1,0 stag> \
        =-3,0,1,-1,6,-1,-3 <days =-3,0,1,5,2,-1,-4 <zwei =-3,0,2,-1,1,-1,1 <schr =-3,0,2,0,5,-1,-4 <tage \
        =-3,0,3,0,0,-2,1 <they they> =-3,0,3,0,0,0,1 isse> =-3,0,6,-2,-2,-1,2 <such =-3,0,10,-2,-1,-1,-1 <appl \
        =-3,0,11,0,-2,-4,-3 ewerb =-3,1,-3,-1,2,-1,4 <fami famil =-3,1,-2,5,-3,0,1 <lear learn =-3,1,-1,0,0,0,3 \
        milie =-3,1,-1,0,0,0,4 amili =-3,1,0,-1,-3,6,0 <us> =-3,1,0,-1,1,3,-1 <vors =-3,1,0,-1,1,5,-3 ector \
        =-3,1,0,1,4,0,-4 ochen =-3,1,0,2,-2,-3,4 llege =-3,1,0,2,-1,1,0 <came =-3,1,0,2,0,0,0 came> =-3,1,0,3,1,0,-1 \
        like> =-3,1,1,-1,2,0,-1 ierte =-3,1,1,1,-2,0,2 in_a =-3,1,1,4,-1,0,-2 etzt> =-3,1,3,-1,1,2,-2 ring> \
        =-3,1,5,1,-1,-1,-1 <test =-3,1,8,-3,-2,-2,0 ucht> =-3,2,-2,-1,3,-4,4 <schl =-3,2,-2,3,0,-2,2 mmen> \
        =-3,2,-1,-2,-1,4,1 neue> =-3,2,-1,-2,1,1,1 dass> =-3,2,-1,1,2,1,-2 nths> onths =-3,2,-1,2,-2,1,1 igte> \
        =-3,2,0,-2,1,1,1 <dass =-3,2,1,-3,-1,2,1 <werk =-3,2,1,0,1,-1,-1 rten> =-3,2,1,2,-4,1,0 <von> \
        =-3,2,1,2,0,-3,1 tatio =-3,2,2,-1,-1,-2,4 rted> =-3,2,2,0,1,0,-2 chick =-3,2,11,-3,-2,-2,-3 sage> \
        =-3,3,-1,-2,4,-2,1 <wied wiede =-3,3,-1,-1,2,0,-1 <ruft ruft> =-3,3,0,-1,-1,2,0 hift> =-3,3,0,0,-2,0,1 halle \
        =-3,3,1,1,4,-1,-5 0_uhr =-3,4,-2,-1,-2,5,-1 <kuen =-3,4,-2,-1,0,0,2 bsrat =-3,4,-1,-1,-1,2,-1 <unte \
        =-3,4,0,-1,-3,0,2 <hall =-3,4,1,-1,1,-1,-1 inspe =-3,5,-3,-4,1,4,-1 <of> =-3,5,-2,-1,0,1,0 srat> \
        =-3,5,0,0,-2,0,-1 gesch =-3,5,1,0,1,-3,-1 come> =-3,6,-1,0,1,-2,-2 rden> =-3,6,0,-2,-1,0,0 fall> \
        =-3,6,0,0,1,-2,-2 <schw =-3,7,4,-3,-5,-1,1 <eine =-3,8,-1,-1,-1,-1,-1 <kurz =-2,-7,3,0,1,2,4 <i> \
        =-2,-6,-2,16,-3,-3,-1 <lehr =-2,-6,1,-1,0,11,-3 leite =-2,-5,1,-1,1,1,5 <so> =-2,-4,-1,-2,1,9,-1 anage \
        =-2,-4,-1,-2,1,10,-2 manag =-2,-4,12,0,-2,-3,-2 bewer =-2,-3,-2,2,1,0,3 <aus> =-2,-3,-2,6,1,0,0 ammer \
        =-2,-3,-1,-1,3,-1,6 pause =-2,-3,0,-3,1,0,7 here> =-2,-3,0,-3,3,1,3 buero =-2,-3,0,-1,-2,9,-1 <she> \
        =-2,-3,0,3,3,-1,0 abend =-2,-3,2,0,-1,5,-1 uehre =-2,-3,2,0,1,0,0 bend> =-2,-3,3,-1,-1,5,-1 <fueh \
        =-2,-2,-3,2,3,0,0 <one> =-2,-2,-1,8,-1,-1,-1 renti =-2,-2,-1,8,0,-2,-1 hule> =-2,-2,0,-1,3,1,0 handy \
        =-2,-2,0,0,-1,3,1 iteri =-2,-2,0,0,0,4,1 lich> =-2,-2,0,0,2,3,-1 <weis =-2,-2,0,0,4,0,0 model \
        =-2,-2,0,0,6,-1,-1 hours =-2,-2,0,3,2,0,-1 inge> =-2,-2,1,-3,10,-2,-3 inder =-2,-2,1,-1,-1,0,5 iste> \
        =-2,-2,1,-1,3,-1,0 <desk desk> =-2,-2,1,1,1,3,-2 nders =-2,-2,1,1,6,-1,-3 frei> =-2,-2,1,6,-1,0,-2 ldung \
        =-2,-2,2,-3,1,0,3 <part =-2,-2,2,-2,1,1,1 <frau =-2,-2,2,-1,0,1,1 frau> =-2,-2,2,-1,4,2,-3 <kenn \
        =-2,-2,2,0,0,2,-1 with> =-2,-2,3,-2,0,1,1 pfleg =-2,-2,3,-1,1,0,1 <m> =-2,-2,3,-1,3,0,0 <marc march \
        =-2,-2,3,3,-2,-3,2 iker> =-2,-2,4,1,0,0,-1 catio =-2,-2,4,2,0,-3,1 niker =-2,-2,6,0,-1,-2,1 aech> \
        =-2,-2,6,1,0,-3,0 and_a =-2,-2,9,-2,0,-1,-1 appli =-2,-2,9,-1,-1,-2,-1 test> =-2,-2,10,-2,-1,-2,-2 <inte \
        =-2,-1,-3,1,4,1,-1 <schi =-2,-1,-2,-2,-2,5,3 <neue =-2,-1,-2,-2,7,-2,2 <bin> =-2,-1,-2,-1,-1,10,-2 <unse \
        unser =-2,-1,-2,1,-1,4,0 <lead =-2,-1,-2,1,5,-4,3 schen =-2,-1,-2,10,-1,-3,-1 <prue =-2,-1,-1,-4,8,-1,-1 \
        meine =-2,-1,-1,-2,-2,4,3 ehler =-2,-1,-1,-2,0,3,2 <foto =-2,-1,-1,-1,-1,5,1 head> =-2,-1,-1,-1,-1,6,0 <head \
        =-2,-1,-1,-1,1,0,3 chtig =-2,-1,-1,-1,1,3,0 <rege =-2,-1,-1,-1,3,-1,3 isst> =-2,-1,-1,-1,3,2,0 <nenn \
        =-2,-1,-1,-1,3,3,0 <only only> =-2,-1,-1,-1,6,-3,2 eite> =-2,-1,-1,-1,7,-1,-1 enstp nstpl \
        =-2,-1,-1,-1,7,0,-1 stpla =-2,-1,-1,-1,7,1,-2 rota> =-2,-1,-1,0,-1,1,3 verse =-2,-1,-1,0,-1,4,0 <elf> \
        =-2,-1,-1,0,2,1,0 nterb =-2,-1,-1,0,3,2,-2 elbst selbs =-2,-1,-1,0,4,3,-3 <four =-2,-1,-1,0,5,0,-1 <dien \
        =-2,-1,-1,1,1,-1,2 teili =-2,-1,-1,1,4,1,-2 if_you =-2,-1,-1,2,2,-1,0 linge =-2,-1,-1,2,2,2,-3 und_das \
        =-2,-1,-1,6,-1,-1,-1 die_prue =-2,-1,-1,8,-2,-1,-1 entic ntice ppren prent =-2,-1,-1,8,-1,-1,-2 cours ourse \
        =-2,-1,0,-2,9,-2,-2 <kind =-2,-1,0,-1,-2,2,2 <rede =-2,-1,0,-1,-2,4,2 <kund =-2,-1,0,-1,-2,8,-2 <dire \
        =-2,-1,0,-1,-1,5,-1 mana_at =-2,-1,0,-1,0,4,-1 <fron mmelt =-2,-1,0,-1,1,1,1 <morg =-2,-1,0,-1,4,0,0 roste \
        =-2,-1,0,-1,5,0,-1 <earl arly> =-2,-1,0,0,-1,6,-2 nser> =-2,-1,0,0,0,0,3 eone> hole> lag_bei meone omeon \
        someo =-2,-1,0,0,0,1,1 mfrag umfra =-2,-1,0,0,0,2,0 euer> =-2,-1,0,0,2,1,-1 hree> otes> three \
        =-2,-1,0,0,3,0,0 ewaeh =-2,-1,0,0,3,0,1 sich_die =-2,-1,0,1,-1,1,1 <gut> =-2,-1,0,1,1,0,1 nger> \
        =-2,-1,0,1,1,2,-1 <took took> =-2,-1,0,1,2,0,0 <and> =-2,-1,0,2,-1,-1,2 <vora =-2,-1,0,2,1,-1,1 asche \
        =-2,-1,0,2,4,-3,-1 echte =-2,-1,0,3,-1,0,0 mit_mir =-2,-1,0,3,0,-1,-1 ertif rtifi =-2,-1,0,3,1,0,-2 <let> \
        =-2,-1,0,7,0,-2,-1 chule =-2,-1,1,-1,-2,-1,5 there =-2,-1,1,-1,-1,6,-2 ions> =-2,-1,1,-1,1,-1,2 ttags \
        =-2,-1,1,0,0,-1,2 suche =-2,-1,1,1,-1,1,1 <wron rong> wrong =-2,-1,1,2,-2,-1,2 <zur> =-2,-1,1,2,-1,2,-1 \
        ling> =-2,-1,1,2,2,0,-1 eitsz itsze =-2,-1,1,4,-1,-1,0 i_was =-2,-1,2,-2,-1,2,0 <bitt bitte \
        =-2,-1,2,-1,0,-1,3 <look =-2,-1,2,-1,0,0,1 ffee> =-2,-1,2,0,-1,-1,3 isch> =-2,-1,2,0,-1,0,1 schei \
        =-2,-1,2,1,-1,1,0 <vide video =-2,-1,2,1,1,-1,-1 eight =-2,-1,2,2,0,-1,0 lder> =-2,-1,3,-2,-1,4,-1 hrung \
        =-2,-1,3,-2,0,0,2 <bus> =-2,-1,3,-1,0,-1,1 <wrot wrote =-2,-1,3,-1,3,-2,0 <sech =-2,-1,3,-1,3,0,-1 arch> \
        =-2,-1,3,1,-1,3,-2 llte> =-2,-1,4,-2,-1,1,1 <job> =-2,-1,4,-2,0,2,-1 ehrer =-2,-1,5,-2,0,0,-1 <recr cruit \
        ecrui recru =-2,-1,10,-4,-1,1,-3 inter =-2,0,-4,2,2,-1,2 <in> =-2,0,-3,1,2,0,3 mein> =-2,0,-2,2,1,-3,3 <sign \
        =-2,0,-2,5,2,-3,-2 ster> =-2,0,-2,8,-1,-1,-1 tices =-2,0,-1,-3,4,-2,4 <nobo nobod obody =-2,0,-1,-2,1,0,2 \
        einsa =-2,0,-1,-1,1,0,2 ilie> =-2,0,-1,-1,2,2,-1 <disp =-2,0,-1,-1,4,0,0 <rost =-2,0,-1,-1,5,-2,0 klein \
        =-2,0,-1,-1,5,0,0 zeite =-2,0,-1,0,-1,3,1 ught> =-2,0,-1,0,1,2,-1 nagem =-2,0,-1,0,2,1,0 die_zahl \
        =-2,0,-1,0,3,-1,-1 ollem =-2,0,-1,0,3,-1,0 nste> =-2,0,-1,0,6,-1,-1 leine =-2,0,-1,1,-2,1,2 ined> \
        =-2,0,-1,1,0,0,3 <sing =-2,0,-1,1,3,-1,0 waehr =-2,0,-1,2,-1,-2,5 olleg =-2,0,-1,2,-1,-1,2 iven> \
        =-2,0,-1,2,0,0,0 eichn =-2,0,-1,2,2,0,-1 <zeit =-2,0,-1,2,3,-2,1 zehn> =-2,0,-1,3,-1,2,-1 board \
        =-2,0,-1,3,1,0,0 den_kurs =-2,0,-1,5,-1,-1,0 kurs> =-2,0,0,-2,0,3,1 cheid =-2,0,0,-2,1,2,1 monta ontag \
        =-2,0,0,-1,-2,0,4 eres> =-2,0,0,-1,-1,0,3 <abte =-2,0,0,-1,-1,1,3 chrie =-2,0,0,-1,0,0,3 look_at \
        =-2,0,0,-1,0,3,-1 <vorg =-2,0,0,-1,1,1,1 morge taken =-2,0,0,-1,2,1,-1 aessi =-2,0,0,-1,3,0,-1 schic \
        =-2,0,0,-1,5,0,-1 early =-2,0,0,0,-1,-1,5 <gela =-2,0,0,0,-1,2,1 ammel =-2,0,0,0,-1,3,-1 <deci \
        =-2,0,0,0,-1,3,0 <up> =-2,0,0,0,0,-2,3 <lag> =-2,0,0,0,0,-1,2 <neve =-2,0,0,0,0,0,2 never =-2,0,0,0,0,1,0 \
        on_a =-2,0,0,0,0,2,0 <righ vorsc =-2,0,0,0,1,0,1 ench> =-2,0,0,0,3,-1,0 alte> =-2,0,0,1,-2,6,-3 <hoer \
        =-2,0,0,1,-1,1,0 eise> =-2,0,0,1,0,-1,2 <zwis =-2,0,0,1,3,2,-3 kennt =-2,0,0,2,0,-1,1 ites> =-2,0,0,2,1,0,-2 \
        <aben =-2,0,0,3,-1,-1,0 mecha =-2,0,0,3,-1,0,0 for_six =-2,0,0,3,2,-2,-2 eeks> =-2,0,0,3,2,-1,-2 weeks \
        =-2,0,0,4,2,-1,-3 ening =-2,0,1,-1,-1,0,3 <made made> =-2,0,1,-1,0,2,1 flege =-2,0,1,-1,1,-2,2 other \
        =-2,0,1,-1,2,-1,0 juni> =-2,0,1,-1,4,-1,-1 <halb =-2,0,1,0,-2,2,2 kunde =-2,0,1,0,-1,0,1 opera perat \
        =-2,0,1,0,-1,1,-1 <stra =-2,0,1,0,-1,3,-2 sted> =-2,0,1,0,1,-1,0 samt> =-2,0,1,0,2,-2,0 lling \
        =-2,0,1,1,0,-1,0 <tuer =-2,0,1,1,1,-2,1 stati =-2,0,1,2,-1,-1,0 <full full> =-2,0,1,2,0,0,0 ungss \
        =-2,0,1,3,0,0,-1 <sept eptem ptemb septe tembe =-2,0,2,-1,0,-2,3 ellun llung =-2,0,2,-1,0,0,0 nisse \
        =-2,0,2,-1,0,1,0 ition =-2,0,2,0,0,-2,2 rnen> =-2,0,2,0,0,0,0 look> =-2,0,2,0,0,2,-1 feren =-2,0,2,1,-1,-2,2 \
        ernen =-2,0,3,0,0,1,-2 ennen =-2,0,4,-3,7,-3,-2 <bis> =-2,0,4,-2,0,-1,0 <elek ektro elekt lektr \
        =-2,0,4,-1,-2,-1,1 <zusa =-2,0,7,-2,-2,-1,0 <prob =-2,0,8,-1,-2,-1,-2 <absa =-2,0,9,-4,-3,-1,1 sucht \
        =-2,1,-2,-2,-2,8,-1 eiter =-2,1,-2,-1,-1,0,4 <his> =-2,1,-2,0,2,-2,2 works =-2,1,-2,5,-2,0,0 beste \
        =-2,1,-2,7,-1,-1,-3 <cour =-2,1,-1,-2,-1,1,4 an_der =-2,1,-1,-1,-1,3,0 allen =-2,1,-1,-1,2,1,0 ounci \
        =-2,1,-1,-1,3,-1,0 work_coun =-2,1,-1,0,-1,-1,3 antin =-2,1,-1,0,0,-2,4 kling =-2,1,-1,0,0,-1,3 <gere \
        =-2,1,-1,0,1,-1,2 gebli =-2,1,-1,0,3,-1,-1 bei_voll =-2,1,-1,0,3,0,0 regel =-2,1,-1,0,4,0,-1 llem> \
        =-2,1,-1,1,-1,3,-1 hrer> =-2,1,-1,1,0,0,1 risti store =-2,1,-1,5,-1,-1,-1 beruf =-2,1,-1,8,0,-1,-6 ning> \
        =-2,1,0,-3,-1,1,4 iert> =-2,1,0,-2,3,-1,0 work> =-2,1,0,-1,-2,4,0 nnte> =-2,1,0,-1,-1,-2,5 legen \
        =-2,1,0,-1,-1,4,-1 ektor =-2,1,0,-1,0,2,-1 vorge =-2,1,0,-1,1,0,0 <funk =-2,1,0,-1,1,1,0 orgen \
        =-2,1,0,-1,1,1,1 nsche =-2,1,0,-1,2,1,-1 essig maess =-2,1,0,-1,3,1,-2 becau cause ecaus =-2,1,0,-1,4,-1,-2 \
        und_im =-2,1,0,0,-1,2,0 <box> =-2,1,0,0,0,-1,1 stun_am =-2,1,0,0,0,-1,2 shop> =-2,1,0,0,0,0,0 <fini finis \
        inish =-2,1,0,0,0,0,1 gewe_ist =-2,1,0,0,0,1,-1 ging> =-2,1,0,0,0,1,0 erati =-2,1,0,0,0,2,0 orsch \
        =-2,1,0,0,0,3,-3 tellt =-2,1,0,0,0,3,0 aelt> =-2,1,0,0,1,-1,0 <kost =-2,1,0,0,1,1,-1 lebt> =-2,1,0,0,2,-1,0 \
        lende =-2,1,0,0,2,3,-3 zwei> =-2,1,0,1,-1,2,-1 oard> =-2,1,0,1,0,0,-1 centr =-2,1,0,1,1,-1,0 says_it \
        =-2,1,0,1,1,2,-2 ally> =-2,1,0,1,2,-2,1 eibt> =-2,1,0,2,-1,1,0 drei_tage =-2,1,0,2,0,0,-1 entre \
        =-2,1,0,3,-1,1,-2 <like =-2,1,1,-2,-1,0,3 <oper =-2,1,1,-2,1,1,0 <come =-2,1,1,-1,-2,-1,5 <ther \
        =-2,1,1,-1,0,1,0 anch> =-2,1,1,0,-2,1,1 schri =-2,1,1,0,0,-1,0 <gave gave> =-2,1,1,0,0,2,-2 <ging \
        =-2,1,1,3,-2,0,1 gang> =-2,1,1,4,0,-1,-2 mber> =-2,1,2,-1,-1,-2,3 <aufg =-2,1,2,-1,0,-2,1 tellu \
        =-2,1,2,-1,0,-1,1 tlich =-2,1,2,-1,1,-1,0 <refu =-2,1,2,0,0,1,-2 ould> =-2,1,3,-2,0,0,-1 erfah rfahr \
        =-2,2,-4,0,2,0,1 <mont =-2,2,-2,-1,5,-1,-2 neun> =-2,2,-2,0,-1,3,2 samme =-2,2,-2,0,0,0,2 usamm zusam \
        =-2,2,-2,0,2,-1,1 eien> =-2,2,-2,3,-1,0,1 laetz plaet =-2,2,-1,-2,4,0,0 <shif shift =-2,2,-1,-1,-1,-1,3 \
        kanti =-2,2,-1,-1,0,1,1 ngesc =-2,2,-1,-1,1,-1,2 <stop =-2,2,-1,-1,1,1,-1 monte nteur onteu \
        =-2,2,-1,-1,2,0,0 counc ncil> uncil =-2,2,-1,0,0,-2,1 leibt =-2,2,-1,0,0,3,-1 haelt =-2,2,-1,0,1,-1,1 <niem \
        ieman niema =-2,2,-1,0,1,0,0 bei_die =-2,2,-1,1,0,2,-1 roche =-2,2,-1,1,2,-1,-1 <inst =-2,2,0,-3,2,0,-1 \
        naech =-2,2,0,-2,4,-1,-1 frueh =-2,2,0,-2,6,0,-3 <home =-2,2,0,-1,-2,2,2 <peop eople ople> peopl \
        =-2,2,0,-1,0,-1,2 <betr =-2,2,0,-1,0,1,1 <drop =-2,2,0,0,-2,2,0 <ande =-2,2,0,0,-1,0,0 an_eine \
        =-2,2,0,0,0,-1,0 besc_habe bis_ende =-2,2,0,0,0,-1,1 anten ufger =-2,2,0,0,0,0,1 fgeru =-2,2,0,0,0,1,-1 \
        lassu ssage =-2,2,0,0,1,-2,0 <laen =-2,2,0,0,1,-1,0 ives> =-2,2,0,1,0,-1,-1 zu_eine =-2,2,0,1,0,-1,0 nterw \
        terwe =-2,2,0,1,0,0,-1 man_bei =-2,2,0,1,0,1,-1 resen =-2,2,0,1,1,-2,-2 rning =-2,2,0,1,1,-1,-1 chwei \
        =-2,2,0,1,2,-2,-1 eren> =-2,2,0,2,1,-3,0 tande =-2,2,1,-3,3,0,-1 <naec =-2,2,1,-1,-1,0,1 and_is \
        =-2,2,1,-1,1,0,-1 essel =-2,2,1,-1,2,-1,0 nzig> =-2,2,1,-1,2,0,-2 phone =-2,2,1,0,-3,0,2 <hear \
        =-2,2,1,0,-1,-1,1 ittel =-2,2,1,0,0,0,-1 <arou aroun =-2,2,1,0,1,-1,-2 spect =-2,2,2,-2,0,0,-1 ensch \
        =-2,2,2,1,-2,0,-1 hickt =-2,2,5,1,-2,-2,-1 <port =-2,3,-3,-2,9,0,-4 plan> =-2,3,-2,-1,0,1,2 ebsra iebsr \
        =-2,3,-2,3,0,-1,-1 die_beru =-2,3,-1,-2,2,0,1 the_work =-2,3,-1,-1,-1,2,0 offen =-2,3,-1,0,-1,0,0 broch \
        =-2,3,-1,0,0,0,1 <says says> =-2,3,-1,0,2,1,-2 um_0 =-2,3,-1,2,0,-2,-1 von_0 =-2,3,0,-3,-1,4,-1 ngen> \
        =-2,3,0,-2,-1,0,0 ines> =-2,3,0,-2,-1,3,-1 nscha =-2,3,0,-1,1,-1,-1 <insp =-2,3,0,-1,1,0,-1 bei_eine \
        =-2,3,0,-1,2,-1,-1 rgen> =-2,3,0,0,-1,-1,1 <vers ndere =-2,3,0,0,-1,0,0 seit_dem =-2,3,0,0,0,-2,-1 ellt> \
        =-2,3,0,0,0,2,-3 ffen> =-2,3,0,0,1,0,-1 <laeu =-2,3,0,1,0,-1,-1 siche =-2,3,0,3,1,-3,-2 weite \
        =-2,3,1,-2,-3,1,1 <sent =-2,3,1,-1,2,-1,-2 <phon =-2,3,1,0,-1,-2,0 icher =-2,3,1,0,0,-1,-1 nach_dem \
        =-2,3,1,0,2,-1,-1 nspec pecto =-2,3,2,-1,-1,0,-1 round =-2,3,3,0,-1,-2,0 ickt> =-2,3,4,-1,0,-3,-1 <ob> \
        =-2,4,-2,-1,-2,4,-1 anges =-2,4,-2,0,0,-1,1 esst> =-2,4,-1,-2,-1,-2,3 <is> =-2,4,-1,-1,0,-1,0 schwe \
        =-2,4,-1,0,-1,-1,0 geric =-2,4,-1,0,0,0,-1 gewe_hat =-2,4,-1,0,0,2,-2 versa =-2,4,-1,0,2,-1,-2 uerzt \
        =-2,4,-1,3,-1,-3,-1 ellen =-2,4,0,-1,-1,0,-1 osts> posts =-2,4,0,-1,0,-2,0 chlie =-2,4,0,0,-1,-1,0 chutz \
        schut =-2,4,0,0,0,1,-3 <mess =-2,4,1,-1,0,-1,0 <jobs =-2,4,1,0,-1,-2,-1 line> =-2,4,2,-2,-2,0,0 sent> \
        =-2,4,2,-1,-1,-2,0 einge =-2,4,3,-1,-1,-1,-1 ntrac ontra =-2,5,-1,-2,-2,-2,3 <der> =-2,5,-1,-1,0,-1,0 unfal \
        =-2,5,0,-1,-2,-1,1 haeng =-2,5,3,-1,-1,-2,-1 tract =-2,6,-5,-1,4,-3,0 <work =-2,6,-1,-1,1,0,-3 ossen \
        =-2,6,0,-2,-3,-2,3 <dem> =-2,6,1,-1,-1,-2,-1 liess =-1,-8,-2,-2,-1,3,11 <wer> =-1,-7,0,1,-3,9,1 <sie> \
        =-1,-4,-1,-2,0,10,-1 <mana =-1,-3,-3,-2,2,8,-1 wenn> =-1,-3,-2,5,-1,0,2 <kurs =-1,-3,-1,-1,3,-1,4 <paus \
        =-1,-3,-1,1,1,1,1 <und> =-1,-3,-1,2,1,2,0 <nie> =-1,-3,-1,7,0,-1,-1 kamme =-1,-3,0,0,1,3,-1 <frag \
        =-1,-3,0,2,2,0,0 uenf> =-1,-3,0,3,0,1,0 estan =-1,-3,1,-2,-2,2,4 <shou =-1,-3,1,-1,2,-1,2 <five five> \
        =-1,-3,1,0,-2,1,4 ichte =-1,-3,1,6,-1,-2,-1 <trai =-1,-3,2,1,-1,0,1 drei> =-1,-3,2,2,0,1,-1 <zum> \
        =-1,-3,3,-1,-2,4,1 ragen =-1,-3,3,5,-1,-2,-1 <me> =-1,-3,4,-2,-1,4,-1 nimmt =-1,-3,13,-1,-2,-3,-2 <bewe \
        =-1,-2,-3,-2,1,8,-1 <wenn =-1,-2,-2,8,-3,0,-1 meist =-1,-2,-2,8,-1,-2,-1 <appr =-1,-2,-1,-1,-2,-1,8 lacht \
        =-1,-2,-1,-1,-1,1,4 edet> redet =-1,-2,-1,-1,-1,7,-2 recto =-1,-2,-1,-1,2,2,0 nennt =-1,-2,-1,-1,3,4,-2 \
        <but> =-1,-2,-1,-1,4,1,0 eisst =-1,-2,-1,0,0,4,0 eure> =-1,-2,-1,0,1,2,0 enfti nftig =-1,-2,-1,0,2,1,1 <mode \
        =-1,-2,-1,1,0,-1,3 0_jahr =-1,-2,-1,1,0,2,0 <take =-1,-2,-1,1,1,-1,3 hat_der =-1,-2,-1,1,3,-1,1 eilig \
        =-1,-2,-1,1,3,1,0 <einz =-1,-2,-1,2,-1,0,2 indet =-1,-2,-1,3,-1,4,-1 ional =-1,-2,-1,6,-1,-2,1 bilde \
        =-1,-2,-1,6,-1,0,-1 bildu ildun =-1,-2,-1,8,-1,-1,-2 sbild =-1,-2,0,-2,-2,3,4 eschr =-1,-2,0,-2,-2,6,2 leitu \
        =-1,-2,0,-2,6,-1,0 iday> =-1,-2,0,-2,11,-2,-3 kinde =-1,-2,0,-1,-2,7,-1 direc irect =-1,-2,0,-1,0,1,4 chten \
        =-1,-2,0,-1,0,2,2 ereic =-1,-2,0,-1,1,0,3 reibt =-1,-2,0,-1,1,1,2 htig> =-1,-2,0,-1,2,0,2 erden \
        =-1,-2,0,-1,2,1,0 artne partn =-1,-2,0,-1,2,2,0 eiss> =-1,-2,0,-1,3,-2,3 frida riday =-1,-2,0,-1,3,-2,4 \
        <frid =-1,-2,0,-1,3,-1,1 life> =-1,-2,0,-1,4,1,0 ieben =-1,-2,0,0,0,-1,5 utes> =-1,-2,0,0,2,0,0 vier_tage \
        =-1,-2,0,0,2,3,-1 weiss =-1,-2,0,0,3,-1,0 nende =-1,-2,0,0,3,0,0 viert =-1,-2,0,1,1,0,1 geln> \
        =-1,-2,0,1,1,4,-3 laert =-1,-2,0,1,3,-1,-1 szeit =-1,-2,0,2,1,1,0 <je> =-1,-2,0,4,-1,0,-1 <hand \
        =-1,-2,0,4,-1,0,0 <jung =-1,-2,0,7,-1,-1,-2 ausbi usbil =-1,-2,1,-2,1,1,2 uero> =-1,-2,1,-1,0,0,4 achen \
        =-1,-2,1,-1,0,1,2 schre =-1,-2,1,-1,0,4,-2 hoert =-1,-2,1,-1,1,1,2 raum> =-1,-2,1,0,0,1,0 <ausw \
        =-1,-2,1,0,1,0,2 efrag =-1,-2,1,0,1,1,-1 mache =-1,-2,1,0,2,0,0 odell =-1,-2,1,0,3,1,-2 hat_mein \
        =-1,-2,1,1,-1,2,-1 kstat rksta =-1,-2,1,1,1,0,0 eginn =-1,-2,1,2,-2,1,1 tern> =-1,-2,1,3,1,0,-1 a_year \
        =-1,-2,2,-2,1,2,0 hat_sie =-1,-2,2,-1,-1,1,3 liste =-1,-2,2,-1,-1,6,-3 tions =-1,-2,2,-1,0,-1,2 eitag \
        =-1,-2,2,-1,0,1,0 siert =-1,-2,2,-1,1,0,1 <wo> =-1,-2,2,-1,3,-1,0 <send =-1,-2,2,0,-1,-1,2 <brin \
        =-1,-2,2,0,-1,1,1 lungs =-1,-2,2,0,0,-2,2 <mitt =-1,-2,2,0,0,1,0 rungs =-1,-2,2,0,1,1,-1 sstel \
        =-1,-2,2,1,-1,3,-2 fragt =-1,-2,2,1,0,1,-1 <dann dann> =-1,-2,2,1,1,-2,1 ecker =-1,-2,2,2,-1,1,-1 <pass \
        =-1,-2,2,5,-1,-2,-1 train =-1,-2,3,-1,0,1,-1 ssier =-1,-2,3,-1,2,1,-2 nday> =-1,-2,3,1,-1,-1,1 bring \
        =-1,-2,3,2,0,0,-1 0_bis =-1,-2,4,-1,-1,2,0 usste =-1,-2,4,0,-3,0,2 <d> =-1,-2,4,0,1,-1,-1 rial> \
        =-1,-2,7,-2,-1,-1,0 espra praec raech =-1,-2,9,-2,-2,-1,-2 erbun =-1,-2,9,-2,-1,-1,-1 absag bsage rbung \
        werbu =-1,-1,-3,6,0,0,-1 dungs =-1,-1,-2,-1,-2,1,5 eden> =-1,-1,-2,-1,0,0,3 eicht =-1,-1,-2,-1,2,2,0 ich_bin \
        =-1,-1,-2,-1,3,-1,3 <leav =-1,-1,-2,0,-2,1,4 jeden =-1,-1,-2,0,1,3,0 teure =-1,-1,-2,0,2,0,3 als_mein \
        =-1,-1,-2,1,7,1,-6 <vier =-1,-1,-2,1,10,-4,-4 zeit> =-1,-1,-2,2,3,-1,-1 elter =-1,-1,-2,3,-3,-2,6 ingt> \
        =-1,-1,-2,3,4,-1,-1 <elte =-1,-1,-1,-1,-3,3,4 shout =-1,-1,-1,-1,-3,8,0 <her> =-1,-1,-1,-1,-1,1,2 hrien \
        =-1,-1,-1,-1,0,-1,4 ooks> =-1,-1,-1,-1,0,0,3 <him> looks =-1,-1,-1,-1,0,1,2 ells> =-1,-1,-1,-1,0,3,0 chsel \
        wechs =-1,-1,-1,-1,0,3,1 <ihr> =-1,-1,-1,-1,0,3,2 foto> =-1,-1,-1,-1,0,4,-1 hsel> =-1,-1,-1,-1,0,5,-1 <boss \
        =-1,-1,-1,-1,1,1,0 thank =-1,-1,-1,-1,1,1,1 the_part =-1,-1,-1,-1,1,2,1 wenn_eine =-1,-1,-1,-1,1,3,-1 chief \
        hief> =-1,-1,-1,-1,1,3,0 echse =-1,-1,-1,-1,2,-2,3 <heis heiss =-1,-1,-1,-1,2,1,0 lange =-1,-1,-1,-1,2,1,1 \
        die_0 =-1,-1,-1,-1,2,4,-2 rfen> =-1,-1,-1,-1,5,0,-1 tplan =-1,-1,-1,0,-2,1,4 bei_und =-1,-1,-1,0,-1,1,1 \
        <top> =-1,-1,-1,0,0,0,2 natio week_at =-1,-1,-1,0,0,0,3 give> =-1,-1,-1,0,0,1,1 angst =-1,-1,-1,0,0,2,0 \
        <spri ernim essor rnimm throw =-1,-1,-1,0,1,-3,4 feier =-1,-1,-1,0,1,0,0 zuge_und =-1,-1,-1,0,1,1,-1 at_you \
        =-1,-1,-1,0,1,1,1 besse einzi inzig nzige =-1,-1,-1,0,1,1,2 nmal> =-1,-1,-1,0,1,2,0 ftig> woul_not \
        =-1,-1,-1,0,2,-1,1 <shed =-1,-1,-1,0,2,-1,3 room> =-1,-1,-1,0,2,0,0 entag star_at swapp =-1,-1,-1,0,2,0,1 \
        eavin lance leavi =-1,-1,-1,0,2,0,2 <bess =-1,-1,-1,0,2,1,0 <dank =-1,-1,-1,0,3,-1,0 <high <pare mein_freu \
        =-1,-1,-1,0,3,0,-1 at_0 =-1,-1,-1,0,3,0,0 eundi halb> ndin> =-1,-1,-1,0,4,-1,1 <swap =-1,-1,-1,1,-1,-1,2 \
        washe =-1,-1,-1,1,-1,-1,3 ergie nergi =-1,-1,-1,1,-1,1,1 <kore korea =-1,-1,-1,1,-1,2,2 emein gemei \
        =-1,-1,-1,1,-1,3,-1 <thro =-1,-1,-1,1,-1,3,0 sente =-1,-1,-1,1,0,-1,1 stags =-1,-1,-1,1,0,1,0 im_labo \
        =-1,-1,-1,1,0,2,0 mont_at =-1,-1,-1,1,1,0,0 <hote hotel =-1,-1,-1,1,1,0,1 <laes eruf> =-1,-1,-1,1,2,0,-1 \
        nings =-1,-1,-1,2,-1,1,1 <draw =-1,-1,-1,2,0,0,0 awing chsch drawi ocati rawin =-1,-1,-1,2,0,1,0 allei ziert \
        =-1,-1,-1,2,1,-1,0 erksk rkska =-1,-1,-1,2,1,-1,1 it_s =-1,-1,-1,2,1,0,-1 ichne =-1,-1,-1,2,2,-1,-1 <find \
        =-1,-1,-1,2,2,0,-1 anfan nfang =-1,-1,-1,3,-1,-1,1 <bild hrlin lehrl rling =-1,-1,-1,3,-1,5,-3 ebern \
        =-1,-1,-1,3,0,0,-1 struc =-1,-1,-1,3,4,-2,-2 avon> =-1,-1,-1,3,4,-1,-3 davon =-1,-1,-1,4,-1,-1,0 rgang \
        =-1,-1,-1,4,0,0,0 <kamm =-1,-1,-1,4,1,-1,-1 chulu hulun ulung =-1,-1,-1,7,-2,-1,-2 <lern \
        =-1,-1,-1,8,-2,-1,-1 appre =-1,-1,-1,9,-2,-2,-1 fung> =-1,-1,0,-5,1,4,1 <wir> =-1,-1,0,-2,0,0,5 aber_ich \
        =-1,-1,0,-2,2,1,2 <buer =-1,-1,0,-2,5,-1,0 usche =-1,-1,0,-2,5,0,-2 ochte =-1,-1,0,-1,-1,-1,4 <mite itein \
        mitei teina =-1,-1,0,-1,-1,1,2 reich =-1,-1,0,-1,-1,2,1 ought =-1,-1,0,-1,-1,3,0 <spit =-1,-1,0,-1,-1,4,-1 \
        in_fron =-1,-1,0,-1,0,-1,2 he_d =-1,-1,0,-1,0,-1,3 egend =-1,-1,0,-1,0,0,2 <besp year_in =-1,-1,0,-1,0,0,3 \
        <here =-1,-1,0,-1,0,1,1 calls konst =-1,-1,0,-1,0,1,2 eech> houti peech speec uting =-1,-1,0,-1,0,2,0 <depu \
        deput eputy puty> uerde =-1,-1,0,-1,0,3,-1 ragt> =-1,-1,0,-1,0,4,-1 fron_of front ront> =-1,-1,0,-1,0,4,0 \
        vor_alle =-1,-1,0,-1,0,5,-2 head_of =-1,-1,0,-1,1,-1,3 <birt birth irthd rthda thday =-1,-1,0,-1,1,0,0 wickl \
        =-1,-1,0,-1,1,0,1 <dent <size =-1,-1,0,-1,1,0,2 tstag ussen =-1,-1,0,-1,1,0,3 am_naec =-1,-1,0,-1,1,1,0 \
        come_from =-1,-1,0,-1,2,-1,1 <vorh wurd_ich =-1,-1,0,-1,2,-1,2 das_bei =-1,-1,0,-1,2,0,0 i_m ited> \
        =-1,-1,0,-1,2,0,1 im_mona =-1,-1,0,-1,2,1,0 nstan =-1,-1,0,-1,3,-2,2 stuec tueck =-1,-1,0,-1,3,0,-1 <fixe \
        fixed =-1,-1,0,-1,3,0,0 ndig> =-1,-1,0,-1,4,-1,0 <life aecht =-1,-1,0,-1,4,0,-1 ixed> =-1,-1,0,-1,5,0,-2 \
        <toch tocht =-1,-1,0,0,-2,0,5 <list =-1,-1,0,0,-1,-1,3 talk> =-1,-1,0,0,-1,-1,4 elach gelac \
        =-1,-1,0,0,-1,0,2 six_year =-1,-1,0,0,-1,0,5 nutes =-1,-1,0,0,-1,1,1 <alon kultu ltur> the_bus ultur \
        =-1,-1,0,0,-1,1,2 <verk <whoe chair hoeve oever undsc whoev =-1,-1,0,0,-1,2,-1 beca_i =-1,-1,0,0,-1,2,0 \
        <dene coll_were i_woul =-1,-1,0,0,-1,2,1 lead_at lear_to =-1,-1,0,0,0,-1,2 eensh ensho es_ein kschu nshot \
        reens turns =-1,-1,0,0,0,-1,3 und_zum =-1,-1,0,0,0,0,0 <erga ein_vier htigt =-1,-1,0,0,0,0,1 <grem am_tor \
        amens bespr dem_werk gremi jahr_erfa kam_es of_nine =-1,-1,0,0,0,0,2 <rich atswa bete_lag betei die_bete \
        dscha eats> es_0 iligu in_five it_isn ligun list_der naec_tag ramm> ratsw rgieb tag_an the_shop tswah \
        umfr_unte =-1,-1,0,0,0,0,3 <ener eburt gebur =-1,-1,0,0,0,1,-1 urchs =-1,-1,0,0,0,1,0 <heul an_drei berne \
        das_arbe week_on =-1,-1,0,0,0,1,1 <note <sper <zust aesse ames> drei_von endar es_zu gewa_die hresb neuer \
        resbe rname =-1,-1,0,0,0,2,-1 war_kein =-1,-1,0,0,0,2,0 boat> bran_mana depu_has ortle rtlei stan_der ustae \
        =-1,-1,0,0,0,3,-1 <reso =-1,-1,0,0,0,3,0 als_der melt> =-1,-1,0,0,1,-1,1 coll_at gehol habe_eine \
        =-1,-1,0,0,1,-1,2 eteil verge who_has =-1,-1,0,0,1,0,-1 <anru anruf =-1,-1,0,0,1,0,0 <book als_beis bewae \
        denta die_team ersic poli_have sept_and stry> such> wurd_ange =-1,-1,0,0,1,0,1 <bete <erne <juen <neul <tagt \
        a_chat a_m burts eulic fotos habe_den habe_zwei ioned jueng laeu_das leien my_benc neuli otos> rausc rtsta \
        ulich urtst wir_habe =-1,-1,0,0,1,0,2 at_have eine_fami eraum peaki spea_to =-1,-1,0,0,1,1,0 enkon indow \
        merk> rmerk uspen zusta =-1,-1,0,0,1,1,2 <umfr =-1,-1,0,0,1,2,-1 <boug <woan bough oande rove> woand \
        =-1,-1,0,0,1,2,0 danke =-1,-1,0,0,2,-1,0 dell> in_marc =-1,-1,0,0,2,-1,1 ich_arbe =-1,-1,0,0,2,0,-1 aeft> \
        tage_am ulanc =-1,-1,0,0,2,0,0 <chil <rema <titl bewa_sich eaks> eholt fizie fuen_der iere> im_auto serv_in \
        title tplae =-1,-1,0,0,2,0,1 der_die der_kran =-1,-1,0,0,2,1,-1 uerfe =-1,-1,0,0,2,1,0 <thre have_sinc \
        stan_up =-1,-1,0,0,2,2,-1 oves> =-1,-1,0,0,3,0,-1 bis_donn mont_bis sinn> von_mont =-1,-1,0,0,3,0,0 alend \
        ich_in =-1,-1,0,0,4,-1,-1 enend =-1,-1,0,1,-1,-1,2 <seat =-1,-1,0,1,-1,-1,3 <ton> energ =-1,-1,0,1,-1,0,0 \
        <feed dback edbac eedba feedb =-1,-1,0,1,-1,0,1 gramm verka =-1,-1,0,1,-1,0,2 adio> radio ungsb \
        =-1,-1,0,1,-1,1,0 emina minar semin =-1,-1,0,1,-1,1,1 leade tschu =-1,-1,0,1,-1,1,2 <radi =-1,-1,0,1,-1,2,-1 \
        erkst =-1,-1,0,1,-1,2,0 gute> =-1,-1,0,1,-1,2,1 ough> =-1,-1,0,1,0,-1,1 <koch amed> erter verp_und \
        =-1,-1,0,1,0,-1,2 lish> =-1,-1,0,1,0,0,0 <ordn dnung erst_acht ngsst ordnu rdnun six_mont =-1,-1,0,1,0,0,1 \
        icks> nach_abge ngere ogram oraus progr rogra tasch team_lead ummen vorau was_abou =-1,-1,0,1,0,0,2 <geko \
        <holt <vorn =-1,-1,0,1,0,1,-1 cture der_meis gular =-1,-1,0,1,0,1,0 als_arbe und_ging what_they \
        =-1,-1,0,1,0,1,1 <anyw <once <prog once> tend> up_at =-1,-1,0,1,0,2,0 the_regi =-1,-1,0,1,0,4,-3 aert> \
        =-1,-1,0,1,1,-1,0 fers> ffers iers> =-1,-1,0,1,1,-1,1 <outs eiera erabe =-1,-1,0,1,1,0,-1 fourt teste \
        =-1,-1,0,1,1,0,0 <indu at_one book> einte gewae marks ndow> =-1,-1,0,1,1,0,1 der_alte =-1,-1,0,1,1,1,-1 \
        ngeha ourte =-1,-1,0,1,1,1,0 abor> =-1,-1,0,1,2,0,-1 <nun> kamen =-1,-1,0,2,-1,0,0 im_erst reins weise \
        =-1,-1,0,2,-1,0,1 <gebu tory> =-1,-1,0,2,-1,1,0 uerei =-1,-1,0,2,0,-2,2 dass_ich =-1,-1,0,2,0,-1,0 <cove \
        chatr der_lehr hatro nungs =-1,-1,0,2,0,-1,1 hings lings =-1,-1,0,2,0,0,-1 atron =-1,-1,0,2,0,0,0 <erhi \
        <ruin anike erhie ezeic glish hanik laces rhiel smech =-1,-1,0,2,0,0,1 firs_time =-1,-1,0,2,0,1,-1 <tuto \
        labor tutor =-1,-1,0,2,0,1,0 aces> =-1,-1,0,2,1,-1,0 eine_schi hielt =-1,-1,0,2,1,0,-1 <trea habe_sie treat \
        =-1,-1,0,2,2,-1,-1 arks> tszei =-1,-1,0,3,-2,1,0 eside =-1,-1,0,3,-1,-1,1 lande tiona =-1,-1,0,3,-1,0,0 \
        <quer rjahr =-1,-1,0,3,0,0,-1 let_me =-1,-1,0,3,0,0,0 die_kamm =-1,-1,0,4,-2,-1,0 ehrli rste> \
        =-1,-1,0,4,-1,0,-1 hrgan =-1,-1,0,4,0,-1,-1 ehre> heft> =-1,-1,0,4,0,0,-1 junge =-1,-1,0,6,0,-2,-2 <land \
        =-1,-1,1,-2,-1,0,3 <some =-1,-1,1,-2,-1,3,1 der_werk =-1,-1,1,-2,1,-1,2 <also also> =-1,-1,1,-1,-1,0,1 \
        the_summ =-1,-1,1,-1,-1,2,0 <wuss =-1,-1,1,-1,0,-2,4 <lieb =-1,-1,1,-1,0,-1,1 tners =-1,-1,1,-1,0,-1,3 eche> \
        =-1,-1,1,-1,0,0,1 <pfle =-1,-1,1,-1,0,0,2 cklun icklu klung =-1,-1,1,-1,0,1,0 <thou =-1,-1,1,-1,0,1,1 <lade \
        =-1,-1,1,-1,0,1,2 chrei =-1,-1,1,-1,0,2,0 uerst =-1,-1,1,-1,1,-1,1 <wein oper> =-1,-1,1,-1,1,-1,2 hreib is_a \
        tione =-1,-1,1,-1,1,0,0 am_sams piel> =-1,-1,1,-1,1,0,1 sbuer =-1,-1,1,-1,1,1,0 <esse ist_jetz \
        =-1,-1,1,-1,1,2,0 rtner =-1,-1,1,-1,2,-1,1 <get> =-1,-1,1,-1,2,0,0 enehm geneh sind_es =-1,-1,1,-1,3,0,-1 \
        <requ =-1,-1,1,0,-1,0,0 erato =-1,-1,1,0,-1,0,1 0_june der_hat rator umber =-1,-1,1,0,-1,0,2 <tea> hair> \
        ocht> =-1,-1,1,0,-1,1,0 eige> =-1,-1,1,0,-1,1,1 <depa artme depar epart partm rtmen =-1,-1,1,0,-1,1,2 erkau \
        rkauf =-1,-1,1,0,-1,2,-1 zum_erst =-1,-1,1,0,0,-1,1 <ersa bei_rund ersat fueh_sich rsatz ssuch \
        =-1,-1,1,0,0,0,0 auswa gefra nach_koll rkung =-1,-1,1,0,0,0,1 <umfa die_wahl ein_gesp eing_und inger lator \
        swahl the_trai =-1,-1,1,0,0,0,2 darf_das =-1,-1,1,0,0,0,3 <wahl =-1,-1,1,0,0,1,-1 notes ruite sass> uiter \
        =-1,-1,1,0,0,1,0 chend erend erent ergab pers_fuer =-1,-1,1,0,0,2,0 rschl =-1,-1,1,0,1,-2,1 <acht \
        =-1,-1,1,0,1,-1,0 <stae has_a iente =-1,-1,1,0,1,0,0 <spok spoke =-1,-1,1,0,1,0,1 sting =-1,-1,1,0,1,1,-2 \
        chlue hlues luess =-1,-1,1,0,1,1,-1 der_betr der_uebe =-1,-1,1,0,2,0,0 hafts =-1,-1,1,0,3,-1,-1 <sams amsta \
        mstag =-1,-1,1,0,3,0,-1 samst =-1,-1,1,1,-2,0,2 kocht =-1,-1,1,1,-1,-2,2 lege> =-1,-1,1,1,-1,-1,1 ating \
        =-1,-1,1,1,-1,-1,2 erlic =-1,-1,1,1,-1,0,0 long> noch_den tudie =-1,-1,1,1,-1,1,0 etwas ideo> nned> twas> \
        =-1,-1,1,1,-1,2,-1 <how> =-1,-1,1,1,0,-2,1 chnik =-1,-1,1,1,0,-1,0 mothe =-1,-1,1,1,0,-1,1 i_got tarte \
        =-1,-1,1,1,0,0,0 ense> iffen lehr_und noeti oetig =-1,-1,1,1,0,1,0 nachw =-1,-1,1,1,0,2,0 er_hat \
        =-1,-1,1,2,0,-2,1 ich_nich =-1,-1,1,2,0,-1,0 nglis =-1,-1,1,2,0,0,-1 <engl engli =-1,-1,1,2,0,0,0 <cert \
        <noet certi etig> ficat ifica tific =-1,-1,1,3,-2,-3,2 <plac =-1,-1,1,3,-1,-2,1 place =-1,-1,1,3,0,-2,0 \
        ation =-1,-1,1,3,0,-1,-2 eveni venin =-1,-1,1,3,0,-1,0 lehre =-1,-1,1,4,-1,-2,1 techn =-1,-1,2,-2,3,-1,0 \
        sechs =-1,-1,2,-1,-1,1,0 nbeza told_me unbez =-1,-1,2,-1,0,-1,0 a_job =-1,-1,2,-1,0,-1,1 <sehe \
        =-1,-1,2,-1,0,-1,2 freit =-1,-1,2,-1,0,0,2 reita =-1,-1,2,-1,0,1,-1 <area area> =-1,-1,2,-1,1,-2,1 tagen \
        =-1,-1,2,-1,1,0,0 ressi =-1,-1,2,-1,1,1,0 anted wante =-1,-1,2,-1,1,2,-2 ecent =-1,-1,2,-1,1,2,-1 <want \
        =-1,-1,2,-1,2,-2,1 eiten =-1,-1,2,-1,2,-1,0 0_minu =-1,-1,2,0,-1,-1,1 had_to =-1,-1,2,0,-1,0,0 <posi gnis> \
        =-1,-1,2,0,-1,0,1 keits =-1,-1,2,0,-1,1,0 <lett =-1,-1,2,0,-1,2,-1 sie_sich =-1,-1,2,0,0,-1,-1 dame> prope \
        roper =-1,-1,2,0,0,-1,0 <samt =-1,-1,2,0,0,-1,1 what_to =-1,-1,2,0,0,-1,2 reten =-1,-1,2,0,0,0,-1 best> \
        refer =-1,-1,2,0,0,0,0 <zeug onisc =-1,-1,2,0,0,0,1 <gesa =-1,-1,2,0,0,1,-1 <answ answe =-1,-1,2,0,1,-1,0 \
        stel_die =-1,-1,2,0,1,0,-1 <eigh nswer =-1,-1,2,1,-2,-1,2 rlich =-1,-1,2,1,-1,0,-1 <anme anmel nmeld pect> \
        =-1,-1,2,1,0,-1,0 i_had =-1,-1,2,1,0,0,-1 oenne =-1,-1,3,-2,2,-1,-1 sonal =-1,-1,3,-1,-2,1,0 tment \
        =-1,-1,3,-1,0,-1,-1 candi =-1,-1,3,-1,0,-1,0 <reje eject rejec =-1,-1,3,-1,0,-1,1 <cand =-1,-1,3,-1,0,0,0 \
        funde =-1,-1,3,-1,1,-1,0 i_star =-1,-1,3,0,-1,-2,1 rsche =-1,-1,3,0,-1,-1,0 tritt =-1,-1,3,0,-1,0,0 eded> \
        eeded esse> neede =-1,-1,3,0,-1,1,-1 posit =-1,-1,3,0,0,-1,-1 me_to =-1,-1,3,0,0,-1,0 onike \
        =-1,-1,3,0,1,0,-2 amen> =-1,-1,3,1,-2,-1,2 expec xpect =-1,-1,4,-2,3,-2,-1 <day> =-1,-1,4,-1,-1,-1,0 <vaca \
        acanc andid bensl ensla nslau vacan =-1,-1,4,-1,-1,0,-1 efund =-1,-1,4,-1,-1,0,0 aufga fgabe ufgab \
        =-1,-1,4,-1,0,0,-1 <bewo <rang eugni zeugn =-1,-1,4,-1,0,0,0 bunge =-1,-1,4,-1,1,-1,-1 <tria trial \
        =-1,-1,4,0,-1,0,-1 gabe> ugnis =-1,-1,4,1,-1,-1,-1 troni =-1,-1,4,1,0,-1,-1 leben =-1,-1,4,1,0,0,-2 ollte \
        =-1,-1,4,1,2,-2,-3 bis_0 =-1,-1,5,-2,-1,0,-1 elle> =-1,-1,5,-2,0,0,-1 icati licat =-1,-1,5,-1,-1,-1,0 robea \
        =-1,-1,5,-1,-1,0,-1 bearb =-1,-1,5,-1,-1,0,0 obear =-1,-1,5,-1,0,0,-2 rang> =-1,-1,6,-2,-1,0,-1 gespr \
        =-1,-1,6,-2,0,0,-1 plica pplic =-1,-1,9,-2,-2,-2,-1 nterv =-1,0,-4,1,3,1,1 <ever =-1,0,-3,-2,-3,2,6 <fehl \
        =-1,0,-2,-2,-2,5,2 <uns> =-1,0,-2,-1,2,-1,2 und_wer =-1,0,-2,-1,6,-1,-2 <app> =-1,0,-2,0,0,4,-1 <mann \
        =-1,0,-2,0,5,1,-3 <if> =-1,0,-2,1,0,0,1 platz =-1,0,-2,1,0,1,0 elten =-1,0,-2,1,2,0,-1 <das> \
        =-1,0,-2,1,2,0,0 fange =-1,0,-2,3,-1,0,0 ogist =-1,0,-2,3,0,-1,1 mir_die =-1,0,-2,3,3,-1,-1 ltern \
        =-1,0,-1,-3,1,0,4 tisch =-1,0,-1,-2,-2,-1,7 <koll =-1,0,-1,-2,-2,7,-1 chefi hefin =-1,0,-1,-2,-2,7,0 efin> \
        =-1,0,-1,-2,1,-1,4 <othe =-1,0,-1,-1,-2,-1,7 kolle =-1,0,-1,-1,-2,2,3 eilun ilung teilu =-1,0,-1,-1,-1,1,4 \
        eryon ryone veryo =-1,0,-1,-1,0,0,2 blieb the_othe =-1,0,-1,-1,0,2,0 right =-1,0,-1,-1,1,-1,2 itags \
        =-1,0,-1,-1,1,0,1 <see> and_came ichti =-1,0,-1,-1,1,1,0 heidu =-1,0,-1,-1,1,1,1 came_back \
        =-1,0,-1,-1,1,2,-1 antra =-1,0,-1,-1,1,3,-1 <wech boss> =-1,0,-1,-1,2,-1,0 im_somm =-1,0,-1,-1,2,-1,2 \
        when_my =-1,0,-1,-1,2,0,-1 exibl xible =-1,0,-1,-1,2,0,0 <none hlafe none> =-1,0,-1,-1,2,1,-1 issed \
        =-1,0,-1,-1,3,0,0 cept> hause =-1,0,-1,-1,3,1,-1 <heim =-1,0,-1,-1,3,1,0 aehrt =-1,0,-1,-1,3,3,-2 four> \
        =-1,0,-1,-1,4,-2,0 <klei =-1,0,-1,0,-1,0,2 <swea swear =-1,0,-1,0,-1,1,1 ocker =-1,0,-1,0,-1,2,0 <wert \
        =-1,0,-1,0,-1,3,-1 <blam blame ktor> lame> =-1,0,-1,0,-1,4,-2 sfueh =-1,0,-1,0,0,-1,2 <gebl eblie write \
        =-1,0,-1,0,0,-1,3 <died died> es_gibt =-1,0,-1,0,0,0,0 <umst tore> =-1,0,-1,0,0,0,1 <shel baum> chtfu ehous \
        htfue =-1,0,-1,0,0,0,2 oerde prech sech_uhr sprec =-1,0,-1,0,0,1,0 akust eilen he_has hmen> ilen> klare \
        kusti sprin the_cell ustik =-1,0,-1,0,0,1,1 <grow aking etren =-1,0,-1,0,0,2,-1 ziele =-1,0,-1,0,0,2,0 <wors \
        der_neue elber esser hin_und sere> vier_jahr =-1,0,-1,0,0,3,-1 <reor eorga ganis nzen> organ reorg rgani \
        =-1,0,-1,0,1,0,-1 <mum> =-1,0,-1,0,1,0,0 espue gespu haupt lowed ungsw =-1,0,-1,0,1,0,1 ange_hat but_i \
        der_team fuer_mich terbr =-1,0,-1,0,1,1,-1 gewor =-1,0,-1,0,1,1,0 eeds> ness> =-1,0,-1,0,1,2,-1 <klar ageme \
        =-1,0,-1,0,2,-1,0 dran> find> =-1,0,-1,0,2,-1,1 <somm arts> ommer somme =-1,0,-1,0,2,-1,2 der_paus \
        =-1,0,-1,0,2,0,-1 der_elte i_took misse =-1,0,-1,0,2,0,0 avera erage erlob herer imite limit llowe mited \
        neun_mona verag =-1,0,-1,0,2,0,1 <wedd dding eddin weddi =-1,0,-1,0,2,1,-1 olang solan =-1,0,-1,0,3,-1,-1 \
        eoffi homeo meoff omeof =-1,0,-1,0,3,-1,0 <fath fathe hour_week =-1,0,-1,0,3,0,-2 ways> =-1,0,-1,0,3,0,-1 \
        undin =-1,0,-1,0,4,-1,-1 nzeit =-1,0,-1,1,-1,-2,5 lingt =-1,0,-1,1,-1,-1,2 <eige give_a =-1,0,-1,1,-1,-1,3 \
        sign> =-1,0,-1,1,-1,0,2 given igene =-1,0,-1,1,-1,1,0 ngese rlass =-1,0,-1,1,-1,2,0 <taug erlas oeren taugh \
        =-1,0,-1,1,0,-1,1 das_auf =-1,0,-1,1,0,-1,2 <benc bench =-1,0,-1,1,0,0,0 <ends bis_zu ends_with ngswe rbrin \
        =-1,0,-1,1,0,0,1 <pate <pit> a_dead ahmt> erahm gerah jekt> maker paten rahmt und_tech =-1,0,-1,1,0,0,2 \
        ndel> wear> =-1,0,-1,1,0,1,-1 <gain erein meint =-1,0,-1,1,0,1,0 dakti edakt ginne lare> oked> ooked redak \
        vor_den was_give =-1,0,-1,1,0,1,1 der_kamm lbank =-1,0,-1,1,1,-1,0 stan_ich =-1,0,-1,1,1,-1,1 longe ordne \
        =-1,0,-1,1,1,0,-1 <lets aske_whic they_move =-1,0,-1,1,1,0,0 <gast ehmen no_long nschu onger witch \
        =-1,0,-1,1,1,0,1 ilien lkomm rauss =-1,0,-1,1,1,1,-1 <cell =-1,0,-1,1,1,2,-1 aught =-1,0,-1,1,2,-1,-1 \
        kein_frag =-1,0,-1,1,2,-1,0 ilig> =-1,0,-1,1,2,0,-1 a_man up_the =-1,0,-1,1,2,0,0 pro_woch \
        =-1,0,-1,1,3,-1,-1 zwisc =-1,0,-1,2,-1,-1,2 i_came =-1,0,-1,2,-1,0,0 ich_zum =-1,0,-1,2,-1,1,-1 side> \
        =-1,0,-1,2,0,-1,0 echun faile rechu =-1,0,-1,2,0,-1,1 erer> =-1,0,-1,2,0,0,-1 <biet biete =-1,0,-1,2,0,0,0 \
        ausel beza_und find_in usel> zeich zwei_stud =-1,0,-1,2,0,0,1 finan inte> =-1,0,-1,2,1,-2,0 ried> \
        =-1,0,-1,2,1,0,0 <gema chenp =-1,0,-1,3,-2,-1,1 <plae =-1,0,-1,3,-1,1,-1 erst_mal von_den =-1,0,-1,3,0,0,-1 \
        besid =-1,0,-1,3,1,-1,0 <long gned> igned =-1,0,-1,4,-1,-2,0 rfte> =-1,0,-1,4,-1,-1,-1 earni \
        =-1,0,-1,4,-1,-1,0 came_to =-1,0,-1,4,-1,0,-1 full_wage =-1,0,-1,4,0,-2,1 andes =-1,0,-1,4,0,-1,-1 rwerk \
        =-1,0,-1,5,-1,-1,-1 mento =-1,0,-1,5,-1,0,-1 entor ntor> =-1,0,-1,5,-1,1,-2 ices> =-1,0,0,-1,-2,0,4 yone> \
        =-1,0,0,-1,-2,3,2 hler> =-1,0,0,-1,-1,-1,2 list> =-1,0,0,-1,-1,-1,3 stamm two_and =-1,0,0,-1,-1,0,2 <spee \
        roppe =-1,0,0,-1,-1,1,1 chtfe die_tuer zeige =-1,0,0,-1,-1,1,2 dropp =-1,0,0,-1,-1,2,1 tsche \
        =-1,0,0,-1,-1,3,0 und_sagt =-1,0,0,-1,-1,4,-1 rekto tleit =-1,0,0,-1,0,-1,2 chat> =-1,0,0,-1,0,-1,3 olish \
        polis =-1,0,0,-1,0,-1,4 hday> =-1,0,0,-1,0,0,1 <selt <thea <waru alanc mells selte theat tres> warum zu_zwei \
        =-1,0,0,-1,0,0,2 aerzt deas> efeie ehstu gefei hstue ideas uehst =-1,0,0,-1,0,1,0 das_ist ernte expla mit_an \
        orges =-1,0,0,-1,0,1,1 <bala balan die_koll ennte loud> =-1,0,0,-1,0,1,2 outin unte_den =-1,0,0,-1,0,2,-1 \
        bruel ruell =-1,0,0,-1,0,2,0 egedi leged =-1,0,0,-1,0,3,-1 eads> =-1,0,0,-1,0,4,-2 ehrun uehru \
        =-1,0,0,-1,1,-1,1 afte_a ist_kein =-1,0,0,-1,1,-1,2 <love erzte lovel mensc ovely tings tist> vely> \
        =-1,0,0,-1,1,0,-1 umges =-1,0,0,-1,1,0,0 chedu effnu ffnun fnung hedul ist_schl lohnt zwei_schi \
        =-1,0,0,-1,1,0,1 <beda aken> akers rher> sraum the_morn wie_in with_my =-1,0,0,-1,1,1,-1 ackt> antr_auf \
        =-1,0,0,-1,1,1,0 <geku lains none_i nsatz zuers =-1,0,0,-1,1,2,-2 ntags =-1,0,0,-1,1,2,-1 <ruhe reads \
        =-1,0,0,-1,2,-1,0 <baum den_plan uecks =-1,0,0,-1,2,-1,1 <freu krank =-1,0,0,-1,2,-1,2 ninet \
        =-1,0,0,-1,2,0,-1 <augu <daug augus daugh gust> laene plaen ughte ugust was_in where =-1,0,0,-1,2,0,0 0_am \
        0_hour erzie packt rzieh =-1,0,0,-1,2,0,1 schl_in =-1,0,0,-1,2,1,0 insat =-1,0,0,-1,3,-1,-2 <sund sunda \
        unday =-1,0,0,-1,3,0,-1 <flex flexi lexib =-1,0,0,-1,4,-2,1 <stue =-1,0,0,-1,6,-1,-3 am_stue \
        =-1,0,0,0,-2,-1,3 buch> =-1,0,0,0,-2,2,1 <hin> =-1,0,0,0,-1,-1,2 <anyt aehle anyth at_was aughe ingin lack> \
        lift> nythi shes> ughed wir_sind =-1,0,0,0,-1,-1,3 <cake cake> fehl_werd =-1,0,0,0,-1,0,1 <chec <mate <pump \
        check ichtl im_vorj pumpe togra two_hour umpen what_is =-1,0,0,0,-1,0,2 <chai <isst <laug ich_durf laugh \
        leav_the mein_vate neue_aus stood tood> tube> und_alle ythin =-1,0,0,0,-1,0,3 <whol oles> poles whole \
        =-1,0,0,0,-1,1,0 jede_donn mpen> out_to schra =-1,0,0,0,-1,1,1 a_comp head_offi ograp tuch> =-1,0,0,0,-1,1,2 \
        kunds =-1,0,0,0,-1,2,-1 lchen =-1,0,0,0,-1,2,0 nised worst =-1,0,0,0,-1,2,1 orst> =-1,0,0,0,-1,3,-1 <lob> \
        eulen from_a itik> =-1,0,0,0,-1,4,-1 ritik =-1,0,0,0,0,-1,1 <hone <noti aenen chem> desha ischl leut_aus \
        mach> nach_acht on_thei onest ratin shalb theti ungsr von_fuen =-1,0,0,0,0,-1,2 <chat <eat> candl erse> \
        jede_tag lade> nich_einm wer_ein wird_gele =-1,0,0,0,0,0,0 0_tage <anha <beme <harr <hinw <mid> <temp atlic \
        auss_uebe bemer cial> ckenw ckern dann_ein ehlsc elfer ensbu enzen erseh formi four_mont hinwe hlsch iedsb \
        kenwi lett> muss_0 natli nsbur nstst onatl ormie rhin> rsehe ruegt schl_im ststo tage_pro talk_with the_boat \
        then_a tstof uehls unsts windo wint_0 zu_lang =-1,0,0,0,0,0,1 0_befr <blec <fram <gekl <odd> <proj <smel \
        <vent <vorj acht_jahr auch_das aufg_die beans been_refu blech coun_the der_besc der_prob derge die_erge \
        digen ederg eige_nur ein_glas enes> entil erbro erge_werd ertet ewert frame hat_ich holte im_eins im_lage \
        it_with komm_die kuehl mona_mit nance ngebl nunte oats> off_and ojekt orjah over_on proje rbroc read_a \
        rest_of rgab> rgebe rojek rreis seit_im seith sgewe sich_0 sind_in smell spra_shop sual> summe the_desi \
        the_spra they_ve tops> und_tats urns> usgew vanis vorja waehl ward> wied_am woll_eige =-1,0,0,0,0,0,2 eets> \
        minu_and sind_hier the_birt the_frid unte_sich vert_ohne wer_ihn wer_in work_and =-1,0,0,0,0,1,-1 <dabe \
        <saw> <wora dabei itor> ments nfere onfer vatio von_oben =-1,0,0,0,0,1,0 <emoj <flog <gedr <haut <hina <init \
        <inve <led> <prot <regu <samm aeltn aeuse albja als_erst at_agai bjahr chnic das_prog der_stra die_in \
        die_pfle egula eigeg eltni emoji erenz euser eworf fraes frag_sie gedie go_back halb_jahr halbj has_gone \
        hatt_er hentu hinau huetz igege initi inted konfe ktori lbjah line_at ltnis mich_eine mit_und morg_vor \
        neue_werk nitia not_go note_and ohner oran> orfen prob_und regul rmont steh_er the_bran the_head the_trav \
        tigen to_an vious vor_kund worfe =-1,0,0,0,0,1,1 <angs <sieh hear_the hselt ials> ntenc of_ever sat_on \
        =-1,0,0,0,0,2,-2 <foll follo ollow =-1,0,0,0,0,2,-1 <drov <mr> d_foll der_patr drove elmas er_auf mana_is \
        =-1,0,0,0,0,2,0 <huma <micr <patr aber_als all_hand anise but_noth die_nied er_vor erks> esour huma_reso \
        human ionar micro nary> onary ource rces> resou sich_selb sourc uman> und_ist urces utors we_are \
        =-1,0,0,0,0,3,-1 sions =-1,0,0,0,1,-2,2 inste =-1,0,0,0,1,-1,-1 sech_woch =-1,0,0,0,1,-1,0 agnos aussc \
        bin_zuru diagn frau_die gehe_da gnose iagno ilfe> ittli klebt mont_um nose> ttlic zuru_ich =-1,0,0,0,1,-1,1 \
        <diag aere> ankt> dance das_steh day_off den_somm dshee fahr_wir holt> inhal ndle> niem_hat outsi tside \
        und_wie utsid verhe waere =-1,0,0,0,1,-1,2 feste =-1,0,0,0,1,0,-1 <park <salo <trac chwim ctora die_disp \
        hwimm in_frei laess now_and orate reck> reht> rsich sola_das ueren ugen> =-1,0,0,0,1,0,0 0_fili 0_janu <arzt \
        <conv <diff <key> <kueh <lane <lose <remi <rueg <sank <seem <soli <tal> <west <zufr aehe> afend agre_at \
        and_wrot anke> arry> ateri auf_teil awine bei_laeu bis_oste conve das_lich der_rett die_nich eekly eems> \
        efeln eini_tagt ekly> emind enzt> es_acht ever_and feln> fend> gelst gilt_bis has_aske hrpla ialen ich_gehe \
        ingeh ipien is_bein konzi lane> lawin main> mble> mein_verl mitt_die my_wife ndesa noch_da nstae nzipi olle> \
        on_two onzip pient quarr raced remin renzt rost_for said_i sams_im seems seit_eine sich_seit the_aver \
        the_cloc the_rost the_two tspre ufrie uhr_fahr und_bin und_werd unde_the urla_im votes week_off week_the \
        weekl weigh wird_von zehn_minu zipie zufri =-1,0,0,0,1,0,1 das_der die_best edank es_nich for_year gekom \
        the_only und_niem year_then =-1,0,0,0,1,1,-2 efon> =-1,0,0,0,1,1,-1 compl eally egte> housa lide> mplai \
        nich_als ompla ousan reall rench rmine slide thous usand verra wenn_ein woch_am =-1,0,0,0,1,1,0 <toil \
        begr_und dispo draus each_time hoen> maer_von spri_in the_rota vier_koll =-1,0,0,0,1,1,1 oblem probl roble \
        =-1,0,0,0,1,2,-1 gemen weis_man =-1,0,0,0,2,-1,-1 <wint off_in zu_0 =-1,0,0,0,2,-1,0 <dran <zwil ental kalen \
        labo_insp my_plan ntal> puelt rated swap> uelt> zwill =-1,0,0,0,2,-1,1 high> my_fath =-1,0,0,0,2,0,-1 <crit \
        <duer bei_an criti duerf ehnt> eighb eques frei_tage ich_beim itica kenn_ich my_son rday> ritic steni tenin \
        thre_of tical tzeit uebe_sind werd_abge wir_im =-1,0,0,0,2,0,0 bis_der call_to dana_wied der_wage drei_die \
        four_shif hlaef laeft moves rlobt schl_ich sonn_bei werd_muss =-1,0,0,0,2,1,-2 ical> =-1,0,0,0,2,1,-1 <antr \
        reaks =-1,0,0,0,3,-3,-1 <ausg =-1,0,0,0,3,-1,-2 <alwa lways =-1,0,0,0,3,-1,-1 andy> enste mein_frau um_mitt \
        =-1,0,0,0,3,0,-3 laub> =-1,0,0,0,3,0,-2 <son> wohne =-1,0,0,0,3,0,-1 <feet feet> stat_um =-1,0,0,0,3,0,0 \
        excep xcept =-1,0,0,1,-3,-2,5 in_the =-1,0,0,1,-2,5,-3 ctor> =-1,0,0,1,-1,-1,1 <bind <film cheru \
        =-1,0,0,1,-1,-1,2 <nati =-1,0,0,1,-1,0,0 <soft a_trai ftwar oftwa sie_den softw tware =-1,0,0,1,-1,0,1 esche \
        nur_den =-1,0,0,1,-1,0,2 archi hat_am =-1,0,0,1,-1,1,0 <semi gezei hear> jahr_war rhalb setz_sich them_in \
        =-1,0,0,1,-1,1,1 vor_der wenn_s =-1,0,0,1,-1,2,-1 lass> =-1,0,0,1,-1,2,0 <boar =-1,0,0,1,0,-2,2 a_mana \
        =-1,0,0,1,0,-1,-1 bei_war =-1,0,0,1,0,-1,0 <fund consi final iterb loss> sive> week_i =-1,0,0,1,0,-1,1 <woer \
        bin_ich ghed> im_kell inee> pages tent> =-1,0,0,1,0,0,-1 efaeh site_and zum_absc =-1,0,0,1,0,0,0 <arch <befa \
        <heal <heig <klae <klic <turm abou_thre alifi alth> and_gain areho bei_ab beko_eine beko_von cust_on \
        dana_wird dane_und das_zert dem_zwei den_link der_durc die_kost die_teil ealth eatin eilne elev_euro ersio \
        erumf ervis euro_and euro_hat fach_mit fied> firm_s from_my fuer_weit gasth gswer has_won healt heigh \
        heut_vorm higt> hlten hoeh_in i_sign ified ikat> iler> ilneh istin jahr_mehr jung_von kenn_mich kera_rede \
        kopf_und kund_und lnehm lost_elev lying man_das nach_ob nenn_0 nich_erfo ob_man pervi poli_the rehou rsion \
        ruefe rviso s_a sschn stay_on stin> stor_for theor ther_s tteld turm> ualif und_elf uperv venti visor \
        von_elf who_keep won_the worte year_two zers_und zu_verg zule_gut zwei_in =-1,0,0,1,0,0,1 d_neve find_out \
        kant_fuer lieg_bei rites wie_ein =-1,0,0,1,0,1,-2 <ihm> =-1,0,0,1,0,1,-1 ab_dem hals> week_in \
        =-1,0,0,1,0,1,0 <akte <budg <tasc rhael =-1,0,0,1,1,-2,1 darf_man llein =-1,0,0,1,1,-1,-1 eumen \
        =-1,0,0,1,1,-1,0 <hiel da_auch ich_vor july_and near> next_to war_das =-1,0,0,1,1,-1,1 antei \
        =-1,0,0,1,1,0,-1 and_so heim> ises> jede_zwei kept_on nual> nvers ogin> ommen sarbe the_firm =-1,0,0,1,1,0,0 \
        <ante <gewa <inkl banki bread chite die_woch gfirm hschn im_land inklu klusi kurse lusiv ngfir nklus rchit \
        rchsc rplan usive voll_geha zwei_fest =-1,0,0,1,1,1,-2 und_wird =-1,0,0,1,2,-1,-1 <near =-1,0,0,1,2,-1,0 \
        <swit chzeh echze hzehn switc =-1,0,0,1,5,0,-5 vier> =-1,0,0,2,-1,-1,0 maste =-1,0,0,2,-1,-1,1 <zeig aktik \
        nomme =-1,0,0,2,-1,0,0 desch die_gebu ebueh quere uefer =-1,0,0,2,-1,0,1 wing> =-1,0,0,2,0,-1,-1 echat \
        =-1,0,0,2,0,-1,0 <hydr ainee and_cove carri draul fahr_ich ferin firm> hydra prakt rauli ydrau \
        =-1,0,0,2,0,0,-1 anme_ist berno ernom me_ruin rnomm ruin> =-1,0,0,2,0,0,0 <valv <zert ahrga alve> buehr \
        eine_vide emise erbil erkur fortb jahrg mein_ausb mises noch_einm ortbi paid_days quer_mit remis rkurs rtbil \
        tbild teiln terbi the_cour the_inst und_drei valve year_for zerti =-1,0,0,2,0,1,-1 evers =-1,0,0,2,0,1,0 \
        budge dget> udget =-1,0,0,2,1,-1,-1 athe> =-1,0,0,2,1,0,-1 login =-1,0,0,3,-2,-1,0 das_erst \
        =-1,0,0,3,-2,0,-1 esell gesel =-1,0,0,3,-1,-1,-1 im_drit passe =-1,0,0,3,-1,0,0 gebue selle =-1,0,0,3,0,-1,0 \
        fungs rakti =-1,0,0,3,0,0,-1 logi_and =-1,0,1,-3,-1,4,-1 ager> =-1,0,1,-1,-1,-1,1 later =-1,0,1,-1,-1,-1,2 \
        <stam =-1,0,1,-1,-1,0,2 ummer =-1,0,1,-1,-1,1,-1 <tick =-1,0,1,-1,-1,1,1 <mai> clear lear> =-1,0,1,-1,0,-1,1 \
        ffnet fnet> for_my she_had =-1,0,1,-1,0,-1,2 nstha =-1,0,1,-1,0,0,0 hines is_look xplai =-1,0,1,-1,0,0,1 \
        kerin sorte =-1,0,1,-1,0,0,2 habe_nach =-1,0,1,-1,0,1,-1 eint> erwar =-1,0,1,-1,0,1,0 lben> \
        =-1,0,1,-1,1,-1,1 <kran bei_als das_team oeffn =-1,0,1,-1,1,0,0 requi tufe> =-1,0,1,-1,1,1,-1 <slid angeh \
        llaps ollap plain =-1,0,1,-1,2,-1,1 part_time =-1,0,1,0,-2,0,2 hall> =-1,0,1,0,-1,-1,0 eile> \
        =-1,0,1,0,-1,-1,1 chran hrank =-1,0,1,0,-1,-1,2 eier> peop_who =-1,0,1,0,-1,-1,3 lace> uehle \
        =-1,0,1,0,-1,0,0 fonis in_it nfueh tiker =-1,0,1,0,-1,0,1 graph im_buer =-1,0,1,0,-1,1,-1 <visi and_two \
        =-1,0,1,0,-1,1,0 <clie anzei cates clien have_a lient nzeig =-1,0,1,0,0,-1,0 gsste in_i me_in verga \
        verl_werd =-1,0,1,0,0,-1,1 albe> d_come mitte one_i the_wome =-1,0,1,0,0,0,-1 <bahn <lab> =-1,0,1,0,0,0,0 \
        <einr <ferr <forg <kuns <main <numb <vork <zeil a_form aerku brin_your but_a die_neun ehent endly ergeh \
        fest_schu gesc_schw iendl ierun kunst lots> maint ndly> nich_aber numbe orken pairs pens_0 recr_even reste \
        ronis seve_week to_eigh to_its uswah vere_doss zeile =-1,0,1,0,0,0,1 <heat <kera eing_frei haen_an rgest \
        sie_mein vesti =-1,0,1,0,0,0,2 wahl> =-1,0,1,0,0,1,-1 ivate plans rkenn the_best vate> =-1,0,1,0,0,1,0 <geze \
        <use> ading ants> anyo_who aske_abou chlis comp_and dical eadin engi_for heati readi sein_eige she_d tniss \
        wir_in =-1,0,1,0,1,-1,0 <berg dass_man egel> ich_hatt lief> lier> of_my stly> the_earl =-1,0,1,0,1,0,-1 \
        htime nchti uncht =-1,0,1,0,1,0,0 down_and dustr enntn eschu heis_das indus naufg ndust nich_mehr nntni \
        ntnis to_four =-1,0,1,0,2,-1,0 locks =-1,0,1,0,2,0,0 colla lapse =-1,0,1,0,3,-1,-1 asst> =-1,0,1,1,-3,1,0 \
        <offe =-1,0,1,1,-1,-1,0 <didn didn> =-1,0,1,1,-1,-1,1 schem =-1,0,1,1,-1,-1,2 enomm genom =-1,0,1,1,-1,0,-1 \
        0_noch <stad =-1,0,1,1,-1,0,0 in_fuen =-1,0,1,1,-1,1,0 from_0 =-1,0,1,1,0,-1,-1 <eggs aber_mit eggs> \
        =-1,0,1,1,0,-1,0 <bau> <blos bloss onale show> ussch vide_und was_the =-1,0,1,1,0,0,-1 <leve ausb_hat \
        for_two year_on =-1,0,1,1,0,0,0 <cost abge_wurd achwe an_enti ested expe_and lvier on_tues unte_der zeigt \
        =-1,0,1,1,0,1,-1 icate =-1,0,1,1,1,-1,-1 ich_noch =-1,0,1,1,1,0,-1 i_said =-1,0,1,1,2,-1,-1 ich_den illin \
        =-1,0,1,1,3,-2,-1 stage =-1,0,1,2,-1,-2,1 echni =-1,0,1,2,-1,-1,0 hweis =-1,0,1,2,-1,0,-1 <lice cence icenc \
        licen =-1,0,2,-2,0,2,-1 mit_eine =-1,0,2,-1,-2,-1,3 <gern =-1,0,2,-1,-1,-1,1 <june june> shou_be \
        =-1,0,2,-1,-1,0,0 for_its =-1,0,2,-1,-1,1,-1 <much much> ntern =-1,0,2,-1,0,0,-1 <netz had_a nvite \
        =-1,0,2,-1,0,0,0 auert dates ectio erwa_werd m_w ruitm such_fuer uitme w_d =-1,0,2,-1,0,0,1 ikeri \
        =-1,0,2,-1,0,1,0 namen =-1,0,2,-1,1,-1,1 hnike =-1,0,2,-1,1,0,-1 hort> =-1,0,2,-1,1,0,0 <shor short \
        =-1,0,2,-1,2,0,-1 <mail <satu aturd satur turda urday =-1,0,2,0,-2,1,-1 soll_ich =-1,0,2,0,-1,-1,1 <germ \
        germa rman> =-1,0,2,0,-1,0,-1 apply ftlic pply> =-1,0,2,0,-1,0,0 appl_with rufen =-1,0,2,0,-1,1,-1 ositi \
        =-1,0,2,0,-1,1,1 sitio =-1,0,2,0,0,-2,0 und_ein =-1,0,2,0,0,-1,-1 <koen jecti the_mond =-1,0,2,0,0,-1,0 \
        folio i_appl olio> ortfo portf rtfol tfoli =-1,0,2,0,0,-1,1 arted =-1,0,2,0,0,0,-1 <invi <refe aushi bezir \
        efere erenc ezirk iffer invit rence shilf ular> ushil =-1,0,2,0,0,0,0 <your appl_on ein_fueh inte_in \
        nach_vere robet your> =-1,0,2,0,1,-1,-1 hilfe koste send> =-1,0,2,0,1,0,-1 netz> =-1,0,2,0,1,1,-2 elefo \
        lefon telef =-1,0,2,1,-2,0,0 <herr =-1,0,2,1,-1,-1,0 my_moth =-1,0,2,1,0,-1,-1 besta =-1,0,2,1,0,0,-1 koenn \
        =-1,0,2,2,-2,-1,0 lerne =-1,0,3,-2,-2,-2,3 <by> =-1,0,3,-2,1,0,0 rsona =-1,0,3,-1,-2,1,0 lette \
        =-1,0,3,-1,-1,-1,0 nterl =-1,0,3,-1,-1,-1,1 ahrun =-1,0,3,-1,-1,0,-1 <need <trav ravel trave \
        =-1,0,3,-1,-1,0,0 a_cv terla =-1,0,3,-1,0,0,-1 essme idate sessm sment ssmen =-1,0,3,-1,0,0,0 <w> a_shor \
        =-1,0,3,0,-1,-1,1 fahru =-1,0,3,0,-1,0,-1 meld_sich =-1,0,3,0,-1,1,-2 asses =-1,0,3,0,0,-1,-1 ronik \
        =-1,0,3,0,0,0,-1 ritt> =-1,0,3,0,2,-4,0 <an> =-1,0,3,1,2,-1,-3 sday> =-1,0,4,-2,-1,-1,0 ract> \
        =-1,0,4,-2,0,0,-1 eldun meldu =-1,0,4,-2,0,1,-2 perso =-1,0,4,-1,-1,-1,-1 slauf =-1,0,4,-1,-1,0,-1 didat \
        ndida refun =-1,0,4,-1,-1,0,0 ktron =-1,0,4,-1,0,-1,-1 rtag> ssess =-1,0,4,0,-1,-1,-1 <lebe aske_me \
        =-1,0,4,1,-1,0,-1 sollt =-1,0,5,-1,0,-2,0 die_stel =-1,0,6,-2,-2,0,-1 <cv> =-1,0,8,-2,-2,-2,-1 probe \
        =-1,1,-4,0,1,1,2 <when =-1,1,-3,0,1,1,3 when> =-1,1,-2,-3,0,-1,6 <wird wird> =-1,1,-2,-2,0,3,1 stern \
        =-1,1,-2,-2,3,0,0 oster =-1,1,-2,0,-1,1,1 ammen =-1,1,-2,0,1,2,0 angen =-1,1,-2,0,2,-1,1 refus \
        =-1,1,-2,0,3,0,0 ather =-1,1,-2,0,4,-1,-2 very> =-1,1,-2,1,-1,0,2 jeder =-1,1,-2,1,0,0,1 <all> \
        =-1,1,-2,1,0,1,0 ouse> =-1,1,-2,1,0,2,-1 house lead> =-1,1,-2,2,-1,-1,0 lause =-1,1,-2,2,-1,0,0 logis \
        =-1,1,-2,5,-2,-2,1 hat_mir =-1,1,-1,-2,0,-2,5 bei_uns =-1,1,-1,-2,3,-1,0 <move =-1,1,-1,-1,-1,-1,3 bis_zur \
        =-1,1,-1,-1,-1,0,1 locke =-1,1,-1,-1,0,0,0 <safe =-1,1,-1,-1,0,0,1 iders =-1,1,-1,-1,0,1,0 <druc enten \
        =-1,1,-1,-1,0,1,1 rstan =-1,1,-1,-1,1,-1,1 actor =-1,1,-1,-1,1,0,0 ended trae_eine =-1,1,-1,-1,1,2,0 wand> \
        =-1,1,-1,-1,2,-1,0 <hoch zu_haus =-1,1,-1,-1,2,0,0 zwis_zwei =-1,1,-1,-1,2,2,-1 die_chef =-1,1,-1,-1,3,-1,0 \
        <mutt =-1,1,-1,-1,4,1,-2 <beca =-1,1,-1,0,-1,-1,2 ption =-1,1,-1,0,-1,-1,3 uchen =-1,1,-1,0,-1,0,0 <geri \
        =-1,1,-1,0,-1,0,1 <dead anyo_can esten und_er ushed =-1,1,-1,0,-1,0,2 chwer ichtf =-1,1,-1,0,-1,4,-1 rown> \
        =-1,1,-1,0,0,-2,3 <klin =-1,1,-1,0,0,-1,1 <gold nein> rkers =-1,1,-1,0,0,-1,2 <repo <tech eport repor \
        =-1,1,-1,0,0,0,-1 <labo maske =-1,1,-1,0,0,0,0 <baut cepti diate drit_der eine_verl hirty irty> reien \
        vorg_die woch_die =-1,1,-1,0,0,0,1 <pot> dzwan efusi fusin is_stan ndzwa sembl tfueh trenn undzw \
        =-1,1,-1,0,0,1,-1 druck ondit svers wert> =-1,1,-1,0,0,1,0 <wide chtsa mgesc velop wider =-1,1,-1,0,0,2,-1 \
        freig lood> ngsle noch_in reige ungsl =-1,1,-1,0,0,2,0 gslei =-1,1,-1,0,1,-1,0 mein_stel moved the_gate \
        =-1,1,-1,0,1,-1,1 at_this erzeh ierze immer =-1,1,-1,0,1,0,-1 <lack torat verlo =-1,1,-1,0,1,0,0 closi ersuc \
        hweiz imges itch> losin mtlic osing rsuch =-1,1,-1,0,1,0,1 <shop nteil =-1,1,-1,0,1,1,-1 after stung \
        =-1,1,-1,0,1,1,0 <afte they_are =-1,1,-1,0,2,-1,0 oved> =-1,1,-1,0,2,0,-1 bei_habe =-1,1,-1,0,2,0,0 <aver \
        <away <well away> loses oses> =-1,1,-1,0,2,1,-1 <sola =-1,1,-1,0,3,-1,-1 ternz =-1,1,-1,0,4,-1,-1 ernze \
        rnzei =-1,1,-1,1,-2,1,1 etrie =-1,1,-1,1,-1,0,0 <cutt <hang =-1,1,-1,1,-1,1,-1 ained lter> =-1,1,-1,1,-1,1,1 \
        erich =-1,1,-1,1,-1,2,-2 <hous =-1,1,-1,1,-1,2,0 <hael =-1,1,-1,1,0,-1,0 dem_betr gave_me =-1,1,-1,1,0,-1,1 \
        orten =-1,1,-1,1,0,0,-1 ebaut gebau hall_0 =-1,1,-1,1,0,0,0 ehlte stuhl tuhl> wareh =-1,1,-1,1,0,0,1 using \
        =-1,1,-1,1,0,1,-1 efahr erhal looke =-1,1,-1,1,0,1,0 genes =-1,1,-1,1,0,2,-1 lber> =-1,1,-1,1,1,-1,-1 \
        in_july rking =-1,1,-1,1,1,-1,0 aus_eine =-1,1,-1,1,1,0,-1 <ihre <tour aesst =-1,1,-1,1,1,1,-2 ering \
        =-1,1,-1,1,2,-1,-1 ihre> =-1,1,-1,2,-1,-1,-1 at_fift =-1,1,-1,2,-1,2,-2 <verb rding =-1,1,-1,2,0,-1,0 arrie \
        ietet =-1,1,-1,2,0,-1,1 latz> =-1,1,-1,2,0,0,-1 hat_jede =-1,1,-1,2,0,0,0 gisti =-1,1,-1,2,1,-1,-1 jahr_bei \
        =-1,1,-1,3,-1,-1,1 <fina =-1,1,-1,3,-1,0,0 <logi =-1,1,-1,3,0,0,-1 ruck> =-1,1,-1,4,0,-1,-2 <beru \
        =-1,1,-1,5,1,-1,-2 <ment =-1,1,0,-2,-1,-1,2 teil> =-1,1,0,-2,-1,0,2 weit> =-1,1,0,-2,2,-3,3 geht> \
        =-1,1,0,-1,-2,1,2 abtei bteil =-1,1,0,-1,-1,-1,2 nhalt onnte ucker =-1,1,0,-1,-1,-1,3 lecht orted \
        =-1,1,0,-1,-1,-1,4 opped =-1,1,0,-1,-1,0,1 chtet htet> year_the =-1,1,0,-1,-1,1,-1 akat> =-1,1,0,-1,-1,1,0 \
        <plak klemm lakat lemmt plaka plan_and =-1,1,0,-1,-1,1,1 rschu =-1,1,0,-1,-1,1,2 <phot photo \
        =-1,1,0,-1,-1,2,-1 rente =-1,1,0,-1,-1,4,-1 direk irekt =-1,1,0,-1,0,-1,1 <amts is_stil ngsra stopp werte \
        =-1,1,0,-1,0,-1,2 fami_und thers =-1,1,0,-1,0,0,-1 bschi =-1,1,0,-1,0,0,0 and_in betr_wurd ich_nie nktio \
        perrt unkti =-1,1,0,-1,0,0,1 arum> im_gege =-1,1,0,-1,0,1,-1 <duty <expl a_0 duty> =-1,1,0,-1,0,1,0 atter \
        frei_und mal_gefr nges> =-1,1,0,-1,0,2,-1 0_year cisio decis ecisi ente> ktion =-1,1,0,-1,1,-1,1 ming> \
        =-1,1,0,-1,1,0,-1 erten eutet ngelt ovide rovid text> =-1,1,0,-1,1,0,0 tiere usger utet> =-1,1,0,-1,1,0,1 \
        konta ntakt ontak =-1,1,0,-1,1,1,-1 <foli folie gut_die =-1,1,0,-1,2,-2,2 turn> =-1,1,0,-1,2,-1,0 hat_man \
        nstea ormit stead tead> vormi =-1,1,0,-1,2,1,-1 ghter =-1,1,0,0,-2,0,2 <spra =-1,1,0,0,-1,-1,1 ikant tikan \
        um_sich =-1,1,0,0,-1,-1,2 <befr <konn konnt laend trieb =-1,1,0,0,-1,0,-1 down_the =-1,1,0,0,-1,0,0 <mask \
        anga_der bezei den_tisc enang engel in_and in_two indel rmier sasse the_star =-1,1,0,0,-1,0,1 <bean <bub> \
        <sort <stoo <wish gold> heut_frue obber otogr reit> rige> schl_die uebe_die =-1,1,0,0,-1,0,2 agues \
        =-1,1,0,0,-1,1,-1 sie_nich um_den =-1,1,0,0,-1,1,0 <re> ahres apped hner> hotog ngst> war_s =-1,1,0,0,-1,1,1 \
        <dami amit> bber> damit gues> =-1,1,0,0,-1,3,-1 <krit kriti =-1,1,0,0,0,-1,0 bedin bzehn ebzeh eine_0 \
        has_the iebze kante laeu_noch oene> tzten weigt =-1,1,0,0,0,-1,1 <spli bgesc der_bub der_dreh egent erial \
        esthe euro_und gesc_das half_the in_alle infor move_to nform nstit sich_kein stitu titut to_thei ttelk uster \
        weari weg_die weil_s will_take =-1,1,0,0,0,-1,2 ein_zett =-1,1,0,0,0,0,-1 <fing <frem <lass brann die_kuen \
        die_tour eding finge fremd hael_das indin ist_vers lagt> peop_are rannt ufahr verar werk_in zufah \
        =-1,1,0,0,0,0,0 0_jobs 0_stue <absi <aufz <comi <cran <ding <ernt <kuer <misc <must <stur <touc <veru <vord \
        <zufa absic alle_nach am_steu am_tisc and_movi ansfe asken auch_den aufg_es aus_betr ausg_das been_told \
        besc_hatt bis_jahr bsich buss_von bussg chan_to chatt chulc crane dana_kam den_betr der_auss der_kuns dersp \
        die_gesp die_must die_zufa drit_stoc eanst ehelf ein_buss ein_mont eine_auff eklag ents_sich epres er_wird \
        erege erfla erner errt> esend euro_verh fect> filia fuen_mete fzeic gege_0 gelae geld_in gereg hauta htskr \
        ilial insul ist_rech jahr_ausg kam_eine karto kenha kind> kran_der lfer> lsche mete_tief mit_drei mont_i \
        muss_der muste nach_an nenn_die nkenh nsfer nspek ntehe nur_noch nzent oerne of_agen oland omati ouch> oyee> \
        pekto pente plae_die prese pulle push> rane> ransf rhaen riege rksge rner> rnteh rsen> ruft_alle runfa rushe \
        schat serv_von sgese sieht sken> some_of sorti ssgel stan_blei steh_ohne stuen stun_ihre suppo tehel \
        teil_gibt terfl the_plan thei_cont tief> tinen touch ttere tuend ueckz uegt> ulled und_firm und_hand undan \
        unges uppor urtei ussge volls von_fuer wage_beim walki war_auf wer_was woch_wer word> zu_unte \
        =-1,1,0,0,0,0,1 <atmo <beho <entr <geoe <open <wear a_lock a_phot atmos behoe die_ange die_im eoeff estli \
        gekla geoef hand_mehr heid> hoerd ichnu jobbe mosph neue_betr ohlen ounta pray> sagt_die spray tmosp to_hosp \
        turn_the vierz xtrac =-1,1,0,0,0,1,-1 <aerg <hals <tram aerge astun call_the dem_hof elev_mont eplac ginge \
        jede_mit jetz_im mask_und ngesp osted pring sungs to_go =-1,1,0,0,0,1,0 ackin anmae back_the bewoh bote> \
        der_auft der_hall derla empor fight inaus inves kuen_mona lanma nmaes nvest orin> packi planm stik> tempo \
        the_pack the_wind torin uetzt uns_alle zuru_im =-1,1,0,0,0,1,1 stig> =-1,1,0,0,0,2,-1 rring \
        =-1,1,0,0,1,-1,-1 nach_0 on_thur the_inte =-1,1,0,0,1,-1,0 <abba <melt ansta gekle mona_lang naec_woch ngene \
        of_them terst vor_die =-1,1,0,0,1,-1,1 <waeh liebe =-1,1,0,0,1,0,-1 <priv aene> allem ditio ein_kind ewiss \
        frue_bei gewis im_wint lippe nditi priva rivat ruehr sind_wir some> vorsi weih_hat =-1,1,0,0,1,0,0 <sued \
        aelle afety aumsc aver_for baums der_baum earl_shif fety> grenz herb_ist ikes> of_two onver out_by ports \
        pritz safet seit_maer sprit t_come the_buil thof> tnis> two_mont vers_bei vor_weih weiz> zahl_der \
        =-1,1,0,0,1,0,1 my_name name_on =-1,1,0,0,1,1,-2 uehrt =-1,1,0,0,1,1,-1 <gath gathe ging_es ixty> laeuf \
        sixty =-1,1,0,0,2,-1,-1 hat_sein =-1,1,0,0,2,0,-1 hone> nach_die =-1,1,0,0,3,0,-2 die_nach =-1,1,0,1,-2,0,2 \
        betri =-1,1,0,1,-1,-1,0 <raeu =-1,1,0,1,-1,-1,1 <info laute =-1,1,0,1,-1,-1,2 kelle =-1,1,0,1,-1,0,-1 sern> \
        =-1,1,0,1,-1,0,0 echan gssch ilies nleit =-1,1,0,1,-1,0,1 teig> =-1,1,0,1,-1,1,-1 <setz =-1,1,0,1,0,-1,-1 \
        0_von ettun =-1,1,0,1,0,-1,0 fahr_der hatt_eine jahr_der otati rocke roof> ungar ungsz vers_sich wache \
        =-1,1,0,1,0,-1,1 cutti uttin =-1,1,0,1,0,0,-1 <dutc <mech a_cust a_work as_i dutch elaen erver garde land> \
        ouren raten toure utch> ware_drei =-1,1,0,1,0,0,0 0_apri <lize <seil abgeh anni> areha bei_jede chani chung \
        ehenr enret ersen gives henre izenz kost_fuer lizen manni ngssc nrett of_twen oiner rafe> seil> sitz_in \
        solar trafe twerk zenz> =-1,1,0,1,0,0,1 best_aus =-1,1,0,1,0,1,0 erhae =-1,1,0,1,1,-1,-1 orkin worki \
        =-1,1,0,1,1,0,-1 arbe_von =-1,1,0,2,0,-1,-1 ttung =-1,1,0,2,0,-1,0 <seco econd ntre> secon =-1,1,0,2,0,0,0 \
        mir_den =-1,1,0,3,-1,0,-1 ensta =-1,1,0,4,0,0,-3 jetzt =-1,1,1,-2,-1,2,-1 ulen> =-1,1,1,-2,0,-2,3 <turn \
        =-1,1,1,-2,1,-1,1 gegen =-1,1,1,-1,-1,-1,1 eard> heard ktika =-1,1,1,-1,-1,0,0 have_been tain> tters \
        =-1,1,1,-1,-1,0,1 racht =-1,1,1,-1,-1,0,2 scht> =-1,1,1,-1,-1,1,0 ancie =-1,1,1,-1,0,-1,0 <natu halbe \
        =-1,1,1,-1,0,-1,1 am_frei die_schu =-1,1,1,-1,0,0,-1 rtig> up_to =-1,1,1,-1,0,0,1 hrieb =-1,1,1,-1,0,1,-1 \
        und_mein =-1,1,1,-1,1,1,-2 rueh> =-1,1,1,0,-1,-1,0 aight raigh robe> strai traig =-1,1,1,0,-1,0,-1 a_seco \
        a_test =-1,1,1,0,-1,0,0 <fare the_job tuer> ware_wir =-1,1,1,0,-1,0,1 nigh_shif =-1,1,1,0,0,-1,-1 <moul \
        der_poli estae mould staet =-1,1,1,0,0,-1,0 <toda drei_stun emmt> ntry> oday> ouldi tige> today uldin \
        =-1,1,1,0,0,0,-1 arten der_letz repai straf =-1,1,1,0,0,0,0 <rock <taxi at_lowe fahr_wurd foot> four_hund \
        llstu mitt_und morn_in orleg sech_mona senta sschl taxi> to_with uest> =-1,1,1,0,0,0,1 raph> sory> \
        =-1,1,1,0,0,1,-1 <repl ainte am_tele aper> esent is_not nebe_mir =-1,1,1,0,1,-2,0 liale =-1,1,1,0,1,-1,-1 \
        iegel =-1,1,1,0,1,-1,0 elly> orts> =-1,1,1,0,1,0,0 rlier =-1,1,1,0,2,-2,-2 chte> =-1,1,1,0,2,-2,-1 <thur \
        hursd rsday thurs ursda =-1,1,1,1,-1,-1,0 aerke ntati =-1,1,1,1,-1,-1,1 fuer_den =-1,1,1,1,-1,0,-1 <geza \
        =-1,1,1,1,0,-1,0 eine_stun =-1,1,1,1,0,0,-1 glich =-1,1,1,1,0,0,0 entat =-1,1,1,1,1,-2,-1 <july july> \
        =-1,1,1,1,1,-1,-2 mit_der =-1,1,1,1,2,-1,-2 schwi =-1,1,1,2,-1,-1,0 <mast =-1,1,1,2,-1,0,-1 chrif hrift \
        =-1,1,1,3,0,-3,-1 zweit =-1,1,1,4,-3,-1,0 <schu =-1,1,2,-2,-2,1,1 chste =-1,1,2,-2,0,1,-1 zirks \
        =-1,1,2,-2,1,0,-2 nuten =-1,1,2,-1,-3,1,2 bei_in =-1,1,2,-1,-2,-1,3 gern> =-1,1,2,-1,-1,-1,0 <verf \
        =-1,1,2,-1,-1,0,0 dass_die =-1,1,2,-1,-1,1,-1 <pape paper =-1,1,2,-1,-1,1,0 uten> =-1,1,2,-1,0,-1,0 bezi_hat \
        =-1,1,2,-1,0,-1,1 <erfa =-1,1,2,0,-1,-2,1 <buch =-1,1,2,0,-1,-1,0 rlege =-1,1,2,0,-1,0,-1 eschi geruf iftli \
        riftl =-1,1,2,0,-1,0,0 <sass =-1,1,2,0,0,-1,-1 mular =-1,1,2,0,0,0,-2 <bezi =-1,1,2,1,-1,-2,0 werbe \
        =-1,1,2,1,-1,-1,-1 ered> =-1,1,2,1,-1,0,-1 erufe =-1,1,3,-3,-2,2,0 ungen =-1,1,3,-2,0,-1,-1 ssel> \
        =-1,1,3,-1,-3,-1,1 <meld =-1,1,3,-1,1,-1,-2 <wart =-1,1,3,0,-1,-2,0 rain> =-1,1,4,-3,-1,2,-2 <pers \
        =-1,1,4,0,-2,1,-2 <soll =-1,1,4,0,-1,-1,-2 anger =-1,1,4,0,-1,-1,-1 <asse =-1,1,4,1,-1,-2,-1 ebens \
        =-1,2,-3,-1,6,-1,-2 <off> =-1,2,-3,-1,6,0,-3 <neun =-1,2,-3,1,1,-1,0 hat_das =-1,2,-2,-1,0,0,2 sing> \
        =-1,2,-2,-1,0,1,2 <pack =-1,2,-2,0,-1,-1,1 <imme =-1,2,-2,0,4,0,-4 <uhr> =-1,2,-2,1,-1,2,-1 <stor \
        =-1,2,-2,2,-2,2,-1 aetze =-1,2,-2,2,0,-2,1 haben =-1,2,-1,-3,0,1,3 riebs =-1,2,-1,-2,2,0,0 eine_jahr \
        =-1,2,-1,-2,3,1,-2 home> =-1,2,-1,-1,-1,-1,2 ntine =-1,2,-1,-1,0,-1,0 tioni =-1,2,-1,-1,0,-1,2 tine> \
        =-1,2,-1,-1,0,0,0 ntral rale> =-1,2,-1,-1,0,1,0 trass =-1,2,-1,-1,1,-1,0 niert zwan_jahr =-1,2,-1,-1,1,0,1 \
        terne =-1,2,-1,0,-1,-1,1 <push =-1,2,-1,0,-1,-1,2 <kant =-1,2,-1,0,-1,0,0 <wind hres> ieht> \
        =-1,2,-1,0,-1,1,-1 der_inha =-1,2,-1,0,0,-1,0 ftigu hones tisie =-1,2,-1,0,0,0,-1 well> =-1,2,-1,0,0,0,0 \
        <harn <zent arnes die_acht eine_vers harne live_in nishe rmena rness told_the trale =-1,2,-1,0,0,1,-2 iele> \
        =-1,2,-1,0,0,1,-1 ammlu mlung mmlun ones> samml =-1,2,-1,0,0,2,-2 aufsi fsich ufsic =-1,2,-1,0,1,0,-1 0_this \
        cater =-1,2,-1,0,1,0,0 elegs legsc =-1,2,-1,0,2,0,-1 kein> =-1,2,-1,0,3,-2,0 orks> =-1,2,-1,1,-1,-1,0 <zwar \
        the_line zwar> =-1,2,-1,1,-1,0,0 <gefa ausg_die der_firm echts =-1,2,-1,1,-1,1,0 hat_den =-1,2,-1,1,0,0,-1 \
        <wach absau =-1,2,-1,1,0,1,0 <plat =-1,2,-1,1,2,-2,-1 <alte =-1,2,-1,2,-1,1,-1 jaehr =-1,2,-1,2,0,-1,-1 \
        und_zwar =-1,2,-1,4,-2,0,-2 erufs =-1,2,-1,4,-1,-1,-1 arnin =-1,2,0,-2,-2,-2,5 pped> =-1,2,0,-2,-1,3,-2 \
        hren> =-1,2,0,-2,3,-1,-1 <frue =-1,2,0,-2,4,-3,0 <nine =-1,2,0,-1,-2,1,1 <hatt =-1,2,0,-1,-2,2,1 eague leagu \
        lleag ollea =-1,2,0,-1,-1,-2,2 stan_in =-1,2,0,-1,-1,-2,3 aufge =-1,2,0,-1,-1,-1,0 clos_its \
        =-1,2,0,-1,-1,0,0 <lock <woul earin ident would =-1,2,0,-1,-1,1,-1 ative frien riend =-1,2,0,-1,-1,1,0 spekt \
        =-1,2,0,-1,0,-1,0 mals> =-1,2,0,-1,0,0,-1 0_besc <east easte llsch rtet> sarzt scue> =-1,2,0,-1,0,0,0 \
        den_vert funkt rutsc scho_den =-1,2,0,-1,0,0,1 tscht =-1,2,0,-1,0,1,-1 stras =-1,2,0,-1,0,2,-1 <live sand> \
        =-1,2,0,-1,1,-1,1 <weg> =-1,2,0,-1,1,0,-1 <fell betre erlin fell> lding with_an =-1,2,0,-1,1,2,-2 ntier \
        =-1,2,0,-1,2,0,-2 enst> =-1,2,0,0,-3,1,0 <tisc =-1,2,0,0,-1,-1,0 achri chric hrich ist_er =-1,2,0,0,-1,-1,1 \
        ehjah hjahr hutz> ruehj uehja =-1,2,0,0,-1,0,-1 <weit wait> wird_unte =-1,2,0,0,-1,0,0 <atem aus_fuer erweg \
        in_janu park> rwegs um_zwei wegs> =-1,2,0,0,-1,0,1 embly mbly> rson> =-1,2,0,0,-1,1,-1 elf_mona \
        =-1,2,0,0,-1,1,0 <legt andor ndort tando =-1,2,0,0,0,-2,0 gesc_und =-1,2,0,0,0,-1,-1 das_stan die_ande ngekl \
        press =-1,2,0,0,0,-1,0 <foot <seie abbau alarm by_text dem_weg esteh have_take ltati monti ontie post_in \
        ridge rstei seien seit_vier ultat zuge_der =-1,2,0,0,0,-1,1 im_frue so_hat =-1,2,0,0,0,0,-2 ssung \
        =-1,2,0,0,0,0,-1 <bce> <insu <nord are_on eine_frem gerue ig_bce ischt lies> noch_im pair> ruft_fuer sgeri \
        terve =-1,2,0,0,0,0,0 <dama <movi <saem <secu aemtl amals and_were auss_aufg blau_brie chtsk curit damal \
        drop> ecuri eklem emtli hlend ingek lieg_der lting mona_nach movin muss_gehe oving rdach rity> saemt schl_0 \
        secur sturz sued_zum theim tives to_come urity wiss> wurd_ein zum_mona =-1,2,0,0,0,1,-1 come_down essag \
        klagt messa ollst repla =-1,2,0,0,1,-1,-1 dged> egelt ist_abge und_betr vor_drei =-1,2,0,0,1,-1,0 larm> \
        =-1,2,0,0,1,0,-2 half_past =-1,2,0,0,1,0,-1 <text aeuft euft> one_left =-1,2,0,0,1,0,0 deren \
        =-1,2,0,0,2,-1,-1 <lich =-1,2,0,0,2,0,-1 urier =-1,2,0,0,4,-2,-3 half> =-1,2,0,1,-2,-1,0 binde eller \
        =-1,2,0,1,-1,-1,-1 ob_der =-1,2,0,1,-1,-1,1 <fitt fitte =-1,2,0,1,-1,0,-1 aehri chtsc ehrig hrige htsch \
        =-1,2,0,1,-1,1,-2 ighte =-1,2,0,1,0,-1,-1 rettu =-1,2,0,1,0,-1,0 <buil beim_erst =-1,2,0,1,0,0,-3 <hund \
        =-1,2,0,1,0,0,-2 <pres =-1,2,0,1,0,0,-1 auf_jede hunde hweig =-1,2,0,1,0,2,-3 <coul could =-1,2,0,2,-2,-1,-1 \
        nstag =-1,2,0,3,-1,-1,-1 rieb> =-1,2,1,-2,2,-2,0 anzig wanzi zwanz =-1,2,1,-1,-1,-1,1 gebra \
        =-1,2,1,-1,-1,0,-1 0_peop =-1,2,1,-1,0,-1,0 sulta =-1,2,1,-1,0,0,-1 dach> =-1,2,1,-1,1,-1,0 noch_am \
        =-1,2,1,-1,1,0,-3 gehen =-1,2,1,-1,1,0,-2 arzt> =-1,2,1,-1,1,3,-4 <plan =-1,2,1,0,0,-3,2 ittag mitta \
        =-1,2,1,0,0,-2,-1 tigun =-1,2,1,0,0,-1,-1 <cons verli =-1,2,1,0,0,-1,0 der_fili noch_vor =-1,2,1,0,0,0,-1 \
        erlie =-1,2,1,1,-1,-1,-1 efall gefal =-1,2,2,-2,0,0,-2 <kam> =-1,2,2,-2,0,0,0 jede_mal =-1,2,2,-1,0,-2,0 \
        gung> =-1,2,2,-1,0,-1,-1 teres =-1,2,2,0,-1,0,-2 hste> =-1,2,2,1,-1,-1,-1 <van> =-1,2,3,-1,-2,0,-1 erte> \
        =-1,2,3,-1,-1,0,-2 warte =-1,2,3,0,0,-1,-3 nded> =-1,2,3,1,-3,-2,0 melde =-1,2,4,0,0,-4,-2 telle \
        =-1,2,5,-2,-1,-2,-1 usage =-1,2,5,-1,-2,-2,-1 zusag =-1,3,-3,0,0,3,-3 ding> =-1,3,-3,3,-2,0,-1 etze> \
        =-1,3,-3,3,1,0,-3 ends> =-1,3,-2,0,-1,0,1 bleib =-1,3,-2,0,0,1,-1 baut> =-1,3,-1,-3,2,0,0 chaft \
        =-1,3,-1,-2,-1,2,-1 atten =-1,3,-1,-2,0,-1,1 egen> =-1,3,-1,-2,0,1,-1 0_jaeh =-1,3,-1,-1,-1,-1,0 eitsp \
        =-1,3,-1,-1,-1,0,0 verle =-1,3,-1,-1,-1,0,2 itter =-1,3,-1,-1,0,-1,0 erlet rletz =-1,3,-1,-1,0,0,-1 splae \
        =-1,3,-1,-1,0,0,0 igen> on_its =-1,3,-1,-1,1,0,-1 kurz> =-1,3,-1,0,-1,-1,0 iesst =-1,3,-1,0,-1,0,-1 \
        were_told =-1,3,-1,0,-1,2,-2 ersam rsamm =-1,3,-1,0,0,-2,2 tigte =-1,3,-1,0,0,-1,-1 acts> racts \
        =-1,3,-1,0,0,-1,0 ende_0 itspl tspla =-1,3,-1,0,0,0,-1 eaufs erbea gestu =-1,3,-1,0,0,0,0 <redu its_way \
        =-1,3,-1,0,1,-1,-2 erzt> =-1,3,-1,0,1,-1,-1 tuerz =-1,3,-1,1,-1,-1,-1 verl_die =-1,3,-1,1,0,-3,-1 arbei \
        rbeit =-1,3,-1,1,0,-1,-1 zentr =-1,3,-1,1,0,0,-3 nters =-1,3,0,-1,-1,0,-1 <resc ebroc escue esses gebro \
        rescu year_old =-1,3,0,-1,-1,0,0 ezeit =-1,3,0,-1,-1,1,1 hatte =-1,3,0,-1,0,-1,-1 entla =-1,3,0,-1,0,0,-1 \
        live> =-1,3,0,-1,1,-2,1 aengt engt> =-1,3,0,0,-1,-1,0 are_in =-1,3,0,0,-1,0,-1 <lost aucht lost> \
        =-1,3,0,0,0,-2,0 zten> =-1,3,0,0,0,-1,-1 als_0 losse =-1,3,0,0,0,-1,0 <effe <unfa at_s aus_zwei effec saal> \
        treic wesen =-1,3,0,0,0,0,-1 0_arbe bridg ertig ferti nesse rker> unio_says =-1,3,0,1,-1,0,-1 is_in \
        =-1,3,0,1,0,-2,0 chlos hloss schlo =-1,3,1,-2,0,-3,2 tter> =-1,3,1,-1,-1,-1,1 lose> =-1,3,1,-1,0,-1,-1 <entl \
        =-1,3,1,0,-1,0,-2 <old> =-1,3,2,-2,2,-2,-1 <zwan =-1,3,2,-1,-2,1,-1 echst =-1,3,2,-1,-1,-2,0 erlag \
        =-1,3,2,-1,-1,-1,-1 fahre =-1,3,2,0,-2,-3,1 still =-1,3,3,-1,-2,-1,-1 contr =-1,3,3,-1,-1,-1,-1 rlage \
        =-1,3,3,0,-1,-2,-2 herr> =-1,4,-2,-2,-1,1,0 <out> =-1,4,-2,-1,0,-2,1 aefti eftig =-1,4,-2,0,-1,-2,0 aben> \
        =-1,4,-1,-2,2,-2,0 <clos =-1,4,-1,-1,-2,5,-4 <sagt =-1,4,-1,-1,0,-1,-1 rufsg =-1,4,-1,-1,1,-1,-2 ist_bei \
        =-1,4,-1,-1,2,-4,0 chen> =-1,4,-1,0,-1,1,-2 <line =-1,4,-1,0,0,-1,-1 alpla estue ialpl zialp \
        =-1,4,-1,0,0,0,-3 <were =-1,4,0,-2,0,-1,0 ssens =-1,4,0,-1,-1,-1,0 sensc =-1,4,0,-1,-1,0,-1 enoss genos \
        nosse =-1,4,0,-1,0,-2,0 jobs> =-1,4,0,-1,0,-1,-2 eines =-1,4,0,-1,0,-1,-1 <rett fsgen sgeno ufsge \
        =-1,4,0,0,-1,-2,0 <haen =-1,4,0,0,-1,-1,-1 <mete <shut kurza rzarb uhr_ein urzar zarbe =-1,4,0,0,-1,-1,0 \
        hlies orker =-1,4,0,0,-1,0,-1 shut> =-1,4,0,0,0,-1,-1 lplan =-1,4,1,-1,-2,0,-1 had_been =-1,4,1,-1,0,-1,-1 \
        nsult =-1,4,1,0,-2,-2,0 <stil =-1,4,1,0,-1,-2,-2 resse =-1,4,3,-1,-1,-3,-1 <eing =-1,5,-2,0,0,0,-3 were> \
        =-1,5,-1,-1,-2,1,-1 uendi =-1,5,-1,-1,-2,2,-1 kuend =-1,5,-1,-1,-1,-1,-1 nfall =-1,5,-1,0,-1,-1,-1 irma> \
        meter =-1,5,-1,0,0,-1,-2 worde =-1,5,0,-1,-2,-1,0 plant =-1,5,0,0,-2,-1,-2 rtrae =-1,5,0,0,-2,-1,-1 ound> \
        =-1,5,0,0,1,-2,-2 werk> =-1,5,0,1,-1,-1,-2 <word =-1,6,-2,0,-1,-1,-1 firma =-1,6,-1,-1,0,-1,-2 digun \
        =-1,6,-1,0,-1,-1,-2 orden =-1,6,0,-1,-2,0,-2 lant> =-1,7,-1,-1,-2,-1,-1 ndigu =-1,7,1,-2,-1,-3,-2 igung \
        =-1,8,-1,2,0,-3,-5 <noch =-1,8,0,-3,-4,-2,1 been> =-1,9,0,-3,-4,-2,1 <been =0,-9,1,0,7,-4,5 <ich> \
        =0,-4,-2,1,-1,7,-1 <regi =0,-4,-1,-2,3,-1,4 <you> =0,-4,0,-1,-1,6,0 sleit =0,-4,0,4,0,2,-2 <mir> \
        =0,-4,1,-1,1,-2,5 acht> =0,-4,1,0,-1,5,-1 setzt =0,-3,-2,-1,-4,9,0 chef> =0,-3,-2,-1,4,1,2 ntage \
        =0,-3,-2,0,0,6,-2 egion regio =0,-3,-1,-1,0,3,1 itze> =0,-3,-1,0,1,-2,4 ther> =0,-3,-1,1,-1,4,1 eben> \
        =0,-3,-1,2,0,1,0 <chem =0,-3,0,-2,-1,8,0 nager =0,-3,0,0,-4,2,4 cken> =0,-3,0,0,-2,2,3 <gute \
        =0,-3,1,-1,1,-1,4 <sehr sehr> =0,-3,1,0,3,1,-2 fuenf =0,-3,1,3,1,0,-3 schlu =0,-3,2,-1,1,0,0 beset \
        =0,-3,2,0,-1,-1,2 <star =0,-3,2,0,0,1,0 <bese <call =0,-3,2,0,3,1,-2 <fuen =0,-3,2,1,-1,1,1 ngele \
        =0,-3,3,0,-1,1,0 aden> =0,-3,4,-4,0,2,1 agen> =0,-3,4,-2,0,2,-1 <nimm =0,-3,4,-1,0,0,0 <mond \
        =0,-3,4,0,0,1,-2 start =0,-3,7,-1,-1,-1,0 sprae =0,-2,-3,0,-1,0,7 <s> =0,-2,-3,0,1,3,1 <know \
        =0,-2,-2,-2,6,-2,1 ausch =0,-2,-2,-1,0,0,6 gibt> =0,-2,-2,-1,4,5,-3 ennt> =0,-2,-2,0,0,0,4 gesse \
        =0,-2,-2,0,0,5,-1 giona =0,-2,-2,6,-3,-1,1 ister =0,-2,-1,-1,-1,4,1 spitz =0,-2,-1,-1,0,1,2 sitzt \
        =0,-2,-1,-1,3,0,0 <serv =0,-2,-1,-1,4,-1,1 rage> =0,-2,-1,0,-3,6,0 eitun itung =0,-2,-1,0,-1,1,2 kursi rsier \
        ursie =0,-2,-1,0,-1,4,0 der_mann =0,-2,-1,0,0,0,3 sche> =0,-2,-1,0,0,1,1 itzt> =0,-2,-1,0,0,3,0 kuenf \
        =0,-2,-1,0,1,1,1 <des> =0,-2,-1,0,2,-1,0 it_is =0,-2,-1,0,2,1,-1 <teil =0,-2,-1,0,2,1,0 at_ten \
        =0,-2,-1,1,-1,1,1 eader =0,-2,-1,1,-1,1,2 beric =0,-2,-1,1,0,1,2 by_the tzung =0,-2,-1,1,0,2,-1 stay> \
        =0,-2,-1,1,1,-1,2 ausse =0,-2,-1,1,1,0,1 wer_bei =0,-2,-1,1,2,2,-1 <bere =0,-2,-1,2,-2,0,4 <then then> \
        =0,-2,-1,2,-1,0,0 inen> =0,-2,-1,2,0,1,0 das_war =0,-2,-1,5,-1,0,-1 <meis =0,-2,0,-2,0,1,3 <sitz \
        =0,-2,0,-2,2,-1,2 werde =0,-2,0,-2,3,-1,1 <werd =0,-2,0,-1,-1,0,4 einan inand nande =0,-2,0,-1,0,2,0 comes \
        eleit =0,-2,0,-1,0,2,1 <leit =0,-2,0,-1,1,-1,3 <lunc lunch =0,-2,0,-1,2,0,0 artal uarta =0,-2,0,-1,2,1,0 \
        rauen =0,-2,0,-1,2,3,-1 in_zwei =0,-2,0,0,-1,0,4 <ve> =0,-2,0,0,-1,2,-1 uhr_im =0,-2,0,0,-1,2,0 denen \
        =0,-2,0,0,0,0,1 hunge =0,-2,0,0,0,2,-1 besc_an chtsr htsra tsrat =0,-2,0,0,0,3,-1 <werf der_aufs \
        =0,-2,0,0,0,4,-1 berat =0,-2,0,0,1,-1,3 <verg =0,-2,0,0,1,1,0 <runn ist_ein =0,-2,0,0,1,4,-2 oert> \
        =0,-2,0,0,3,0,-1 chene =0,-2,0,0,3,1,-2 tscha =0,-2,0,1,-1,2,-1 punkt =0,-2,0,1,0,-1,2 entli ntlic \
        =0,-2,0,1,0,0,-1 <febr bruar ebrua febru =0,-2,0,1,0,0,0 eated rtsch =0,-2,0,1,0,1,0 nning nstru \
        =0,-2,0,1,0,3,0 ders> =0,-2,0,1,0,4,-3 <erkl erkla klaer rklae =0,-2,0,1,1,0,-1 spend =0,-2,0,1,1,2,-2 <unti \
        ntil> until =0,-2,0,1,2,0,0 hat_in =0,-2,0,1,2,1,-1 ents> =0,-2,0,2,0,0,0 <run> arunt darun =0,-2,0,3,0,-1,0 \
        einen =0,-2,0,3,0,0,0 raine =0,-2,0,3,3,-2,-2 mit_0 =0,-2,0,4,-2,-1,1 0_und =0,-2,1,-1,-1,-2,4 keine \
        =0,-2,1,-1,-1,1,0 vorst =0,-2,1,-1,0,0,2 hten> =0,-2,1,-1,0,2,0 omes> =0,-2,1,-1,1,0,1 grupp \
        =0,-2,1,-1,1,2,-1 uenft =0,-2,1,0,-1,0,2 schl_der =0,-2,1,0,-1,2,-1 feife pfeif =0,-2,1,0,0,1,0 <gene \
        alle_elf at_two =0,-2,1,0,0,2,-1 <pfei =0,-2,1,0,1,-1,0 <zehn =0,-2,1,0,1,1,0 itet> =0,-2,1,0,2,-1,0 ance> \
        =0,-2,1,1,-1,-1,1 sehen =0,-2,1,1,0,-1,0 riebe =0,-2,1,1,0,1,0 erin> =0,-2,1,1,1,-2,1 ende> =0,-2,1,1,1,-1,1 \
        enden =0,-2,1,2,0,0,-2 <durc =0,-2,1,2,1,0,-1 <ten> =0,-2,2,-2,0,1,1 0_mai =0,-2,2,-1,2,-1,0 <seve seven \
        =0,-2,2,-1,2,-1,1 iten> =0,-2,2,-1,3,-1,-1 eason =0,-2,2,0,-1,0,0 und_zwei =0,-2,2,0,-1,1,-1 0_may <abou \
        about bout> =0,-2,2,0,-1,1,0 ginn> =0,-2,2,0,0,-2,2 rank> =0,-2,2,0,0,-1,1 ebody mebod omebo someb \
        =0,-2,2,0,0,0,-1 <gesc =0,-2,2,0,0,0,0 am_stan =0,-2,2,2,0,0,-2 durch =0,-2,3,-1,-2,1,0 on_0 \
        =0,-2,3,-1,-1,0,1 elden =0,-2,3,-1,0,1,-1 bis_heut =0,-2,3,-1,0,1,0 monda onday =0,-2,3,0,1,-1,-2 spiel \
        =0,-2,3,1,-1,-1,0 nisch =0,-2,3,1,0,-1,-1 hat_mich =0,-2,3,2,0,0,-1 <fach =0,-2,4,-2,0,1,-2 <may> \
        =0,-2,4,-1,0,-1,-1 lauf> =0,-2,4,0,-1,1,-1 laden =0,-2,5,-1,0,-1,-1 view> =0,-2,6,-2,-2,0,0 <gesu \
        =0,-2,8,-2,-1,-2,-1 ervie =0,-1,-3,-2,11,1,-6 <um> =0,-1,-3,1,2,-1,1 ueche =0,-1,-3,4,-3,1,2 <firs first \
        irst> =0,-1,-2,-3,-2,3,4 fehle =0,-1,-2,-2,0,4,1 <he> =0,-1,-2,-1,0,-1,6 <gibt =0,-1,-2,-1,5,-1,-2 olida \
        =0,-1,-2,0,2,0,1 <room =0,-1,-2,0,2,2,-1 and_was =0,-1,-2,1,3,-1,-1 <anfa =0,-1,-2,1,4,-2,-1 <will \
        =0,-1,-2,2,-1,1,0 my_firs =0,-1,-2,2,0,1,0 <habe =0,-1,-2,2,1,-2,2 <rest =0,-1,-2,2,4,-1,-2 hool> \
        =0,-1,-2,3,1,-1,0 erst_jahr =0,-1,-2,3,4,-1,-2 chool schoo =0,-1,-2,6,-3,-1,0 erste =0,-1,-1,-1,-2,4,2 \
        der_chef =0,-1,-1,-1,-1,-2,5 ehlen =0,-1,-1,-1,-1,1,2 moder odern =0,-1,-1,-1,-1,4,-1 eftsf ftsfu pitze \
        tsfue =0,-1,-1,-1,0,-1,2 sheet =0,-1,-1,-1,0,0,3 btisc eibti ibtis =0,-1,-1,-1,0,1,1 side_with und_als \
        =0,-1,-1,-1,0,1,2 eman> orema reman thre_year =0,-1,-1,-1,0,2,0 <tier assis ssist =0,-1,-1,-1,0,2,1 llegi \
        =0,-1,-1,-1,0,3,-1 wech_in =0,-1,-1,-1,0,4,0 nsere =0,-1,-1,-1,1,0,0 wann> =0,-1,-1,-1,1,0,1 <lege in_with \
        =0,-1,-1,-1,1,0,2 der_kuec zaehl =0,-1,-1,-1,1,1,0 lved> user> =0,-1,-1,-1,2,-1,1 <zaeh =0,-1,-1,-1,2,0,0 \
        bei_hatt =0,-1,-1,-1,2,1,0 <whos whose ziehe =0,-1,-1,-1,3,-1,0 eeken ekend weeke =0,-1,-1,-1,3,-1,1 freun \
        reund =0,-1,-1,-1,3,0,-1 itsch =0,-1,-1,-1,3,1,0 <quar =0,-1,-1,-1,5,-2,-1 hifts =0,-1,-1,-1,5,-2,0 <taus \
        =0,-1,-1,-1,6,-2,0 tausc =0,-1,-1,-1,6,0,-2 hter> =0,-1,-1,0,-2,1,2 der_mont =0,-1,-1,0,-1,-2,4 auch_die \
        =0,-1,-1,0,-1,-1,2 tstel =0,-1,-1,0,-1,0,2 gets> insam meins =0,-1,-1,0,-1,1,0 tised =0,-1,-1,0,-1,1,1 aders \
        chaet errsc esich gesic haetz herrs legt> rrsch rscht tell> wuss_ich =0,-1,-1,0,-1,1,2 the_floo \
        =0,-1,-1,0,-1,2,0 agers esung =0,-1,-1,0,-1,2,1 <keep she_told =0,-1,-1,0,0,-1,1 im_okto =0,-1,-1,0,0,-1,2 \
        der_abfu leits =0,-1,-1,0,0,-1,3 gene> =0,-1,-1,0,0,0,1 <argu agess atung eige_arbe eratu erkze icker kzeug \
        ratun rkzeu sie_nach tages werkz =0,-1,-1,0,0,0,2 <besu <trau besuc eakin foto_von nurse sblat \
        =0,-1,-1,0,0,1,-1 tsste =0,-1,-1,0,0,1,0 ialle liall stieg teuri =0,-1,-1,0,0,1,1 0_imme elegt elf_uhr \
        =0,-1,-1,0,0,1,2 repo_to =0,-1,-1,0,0,2,-1 <assi =0,-1,-1,0,0,2,0 <chie <resp beri_kuen bese_die keep> \
        kuen_an ob_sie spit_der =0,-1,-1,0,0,2,1 <umga chefs hefs> mgang umgan =0,-1,-1,0,0,3,-1 die_leut raete \
        =0,-1,-1,0,1,-1,1 <donn <fang bess_als dass_der donne mein_schr nerst onkel rstag =0,-1,-1,0,1,-1,2 <girl \
        ist_seit =0,-1,-1,0,1,0,0 alls> at_midn sind_die stars tagt> tars> =0,-1,-1,0,1,0,1 <loca <ofte <wann abzug \
        and_when bzug> often =0,-1,-1,0,1,1,-1 und_habe =0,-1,-1,0,1,1,0 atzte dorf> fice> latzt nach_fuen timme \
        urin> =0,-1,-1,0,1,2,-1 <wirk =0,-1,-1,0,1,2,0 der_gesc eurin stant =0,-1,-1,0,1,3,-2 <has> \
        =0,-1,-1,0,2,-1,0 eigh_hour =0,-1,-1,0,2,-1,1 immen lice> =0,-1,-1,0,2,-1,2 me_a =0,-1,-1,0,2,0,-1 i_spen \
        nterm ueher =0,-1,-1,0,2,0,0 fami_life holi_requ innt> =0,-1,-1,0,2,0,1 at_and servi =0,-1,-1,0,3,-1,-1 \
        ginnt leep> und_dana =0,-1,-1,0,3,2,-3 <dafu afuer dafue =0,-1,-1,0,5,-1,-1 sleep =0,-1,-1,1,-1,0,0 mande \
        voll> =0,-1,-1,1,-1,0,2 in_her =0,-1,-1,1,-1,1,1 <beri fing> verte =0,-1,-1,1,-1,2,0 <each =0,-1,-1,1,0,-1,1 \
        ebera =0,-1,-1,1,0,-1,2 aegt> =0,-1,-1,1,0,0,1 <haup beim_mitt so_i =0,-1,-1,1,0,1,-1 aehrl esehe geseh \
        =0,-1,-1,1,0,1,0 <good ented wie_man =0,-1,-1,1,0,2,-1 uhr_mit =0,-1,-1,1,1,-1,0 nners =0,-1,-1,1,1,-1,1 \
        alle_in =0,-1,-1,1,1,0,0 <auto ierab uette uring =0,-1,-1,1,1,0,1 egeln =0,-1,-1,1,1,1,-1 proch sproc \
        =0,-1,-1,1,2,0,-2 enne> =0,-1,-1,1,2,0,-1 erdig ruehe =0,-1,-1,1,2,0,0 lobte =0,-1,-1,2,-1,-2,3 when_i \
        =0,-1,-1,2,-1,-1,1 <link =0,-1,-1,2,-1,-1,2 woch_eine =0,-1,-1,2,-1,0,-1 six_week =0,-1,-1,2,-1,1,-1 \
        vier_woch =0,-1,-1,2,-1,1,0 istic stics =0,-1,-1,2,-1,2,0 akes> =0,-1,-1,2,-1,3,-1 takes =0,-1,-1,2,0,-1,0 \
        <fail werk_und =0,-1,-1,2,0,-1,1 <prak =0,-1,-1,2,0,0,-1 angs> =0,-1,-1,2,0,0,0 0_nove <juge enpru ikum> \
        jugen ktiku tics> tikum ugend =0,-1,-1,2,0,1,-1 <mal> esson lesso truct =0,-1,-1,2,1,-1,0 ielt> \
        =0,-1,-1,3,-1,-1,1 raini =0,-1,-1,3,-1,0,0 lehrg then_the zwei_jahr =0,-1,-1,3,-1,1,-1 die_ausb \
        =0,-1,-1,3,0,-1,-1 lehr_bei =0,-1,-1,3,0,-1,0 este> =0,-1,-1,3,0,0,-1 unge> =0,-1,-1,3,0,0,0 ildet \
        =0,-1,-1,3,3,-1,-3 <davo =0,-1,-1,4,-1,-2,0 <durf durft urfte =0,-1,-1,4,-1,1,-1 ainin ining \
        =0,-1,-1,4,0,-1,-1 ehrwe hrwer lehrw =0,-1,-1,4,0,-1,0 exam> =0,-1,-1,5,-1,-1,-1 <exam =0,-1,-1,7,-1,-1,-2 \
        <ausb =0,-1,0,-2,-1,4,-1 entsc ntsch =0,-1,0,-2,2,-3,4 <geht =0,-1,0,-2,2,0,0 entis =0,-1,0,-1,-1,0,2 cheer \
        cting ectin jede_morg nich_alle war_vorh =0,-1,0,-1,-1,0,3 <herz work_in =0,-1,0,-1,-1,1,0 mein_fehl \
        =0,-1,0,-1,-1,1,1 zu_sein =0,-1,0,-1,-1,1,2 einm_im getre rgens =0,-1,0,-1,-1,2,-1 <care =0,-1,0,-1,-1,2,0 \
        orsta =0,-1,0,-1,-1,2,2 forem =0,-1,0,-1,0,-1,2 eine_den =0,-1,0,-1,0,-1,3 <chee =0,-1,0,-1,0,0,1 <dick \
        abrik brik> die_gesc oesse reiha tehe> =0,-1,0,-1,0,0,2 <lady gerei gute_leut uellu von_hat =0,-1,0,-1,0,0,3 \
        heke> theke =0,-1,0,-1,0,1,0 <ober <volo <zuer alled am_erst call_it calle lonta olont roess volon \
        =0,-1,0,-1,0,1,1 <fabr betr_mit dara_die habe_er lieb> nette terru the_fore und_sehr =0,-1,0,-1,0,2,0 \
        der_kund die_neue dukti fueh_der hand_in tling uktio =0,-1,0,-1,0,3,0 regi_mana =0,-1,0,-1,0,4,-1 <ents \
        =0,-1,0,-1,1,-1,1 <gete estim ther_was =0,-1,0,-1,1,-1,2 <kein =0,-1,0,-1,1,0,0 <reif chzei hzeit onent \
        ponen =0,-1,0,-1,1,0,1 <abfu abfue bfuel eiert in_drei lers> rgess =0,-1,0,-1,1,0,2 aehlt =0,-1,0,-1,1,1,-1 \
        when_it =0,-1,0,-1,1,1,0 entwi errun gesc_habe icken ntwic twick =0,-1,0,-1,1,2,-1 tens> =0,-1,0,-1,2,-1,0 \
        arung barun nbaru pread sprea =0,-1,0,-1,2,-1,1 kommi wie_das =0,-1,0,-1,2,0,0 die_frue ghts> ights of_0 \
        tant> =0,-1,0,-1,2,1,-2 eher> =0,-1,0,-1,2,1,-1 hicke =0,-1,0,-1,2,3,-3 <sinc ince> since =0,-1,0,-1,3,-1,-1 \
        passt =0,-1,0,-1,3,-1,1 runs> =0,-1,0,-1,3,0,-2 leich =0,-1,0,-1,3,0,-1 greed reed> um_sieb \
        =0,-1,0,-1,4,-1,-1 <seas seaso =0,-1,0,0,-1,-1,1 <wome erwec omen> rwech women =0,-1,0,0,-1,-1,2 <lese <seni \
        agspa ausfl enior erede fuehl gered gspau senio sflug spaus usflu wer_mit =0,-1,0,0,-1,-1,3 bei_gibt immun \
        mmung timmu wer_kran =0,-1,0,0,-1,0,0 and_neve =0,-1,0,0,-1,0,1 <hera arbe_nied burt> egens eimer gistr \
        imer> in_unse ware_es wurd_nich =0,-1,0,0,-1,0,2 <ghan <hung <mitl abte_bei and_has ctory dami_ich ellin \
        facto ghana guten hat_gela kshop orksh rkost rksho the_way uns_im up_and =0,-1,0,0,-1,0,3 <duze mein_nach \
        milia uzen> zlich =0,-1,0,0,-1,1,-1 commu =0,-1,0,0,-1,1,0 den_dien die_stim erst_einm ertre ich_nur leib> \
        rtret some_has ttes> =0,-1,0,0,-1,1,1 erfa_man ergru es_kein euge> siden treit you_re zeuge zur_kuen \
        =0,-1,0,0,-1,1,2 and_whoe wenn_jema =0,-1,0,0,-1,2,-1 loves mmuni von_uns =0,-1,0,0,-1,2,0 <boat <nann <reti \
        blei_ich etire left_for retir =0,-1,0,0,-1,2,1 iorch niorc orche rchef =0,-1,0,0,-1,3,-1 steh_der \
        =0,-1,0,0,-1,3,0 ckte> euse> =0,-1,0,0,0,-2,3 eitde itdem seitd tdem> =0,-1,0,0,0,-2,4 <spea speak \
        =0,-1,0,0,0,-1,0 itget =0,-1,0,0,0,-1,1 <help <maen <mehl aber_seit aussu barin deres drinn five_week hbari \
        hltag hwerd im_jahr menha mmenh nches ngsbu sich_das sie_hat uebe_fuer ueht> ussuc =0,-1,0,0,0,-1,2 <scre \
        andle bsaus creen das_radi dem_buer ebsau eremp eundl fueh_mich full_of gets_the haen_bei it_at mung> \
        neue_koll rempf sausf scree srats tagsp terem the_nine the_poli undli was_fehl =0,-1,0,0,0,0,-1 edreh gedre \
        =0,-1,0,0,0,0,0 <anti achwu aerte amini ange_word aufru betr_stel blei_gern chtag chwuc comp_has der_kass \
        diskr edere eleas elen> erts> eters gain> gefun gsver gutes half_an hauen htag> huett hwuch ichta ilett \
        in_zuer kund_von land_in lauf_von lieg_laut losen man_sei neinh ngsve ngsze ortge relea rund_sieb serem \
        stich stun_zum swech ticht und_lies und_lobt von_dene vor_vier werd_am wird_ab wird_im wuchs zum_jahr \
        =0,-1,0,0,0,0,1 <anon <cafe <dail <erhe <hobe <kand <meer <neff <roas <spon <stic <surv <unun <wem> a_fore \
        acht_teil agung aily> alben am_kueh am_rand anony astin ausg_ist befra bell> benzi daily dazu_der dem_ich \
        den_gepl der_konk der_wurs des_betr die_paus dumme echti edin> effe> egess ehlge eine_schu eing_werd eljah \
        emueh endie enzim erder erem> erheb erium etsle fehl_der fehlg fentl ffent filmi foerd fragu fuss> geges \
        gentl giebe gummi had_come has_had heate hebun herr_ein herum hlbet hlgeb hobel hops> iebli ietsl ilmin \
        im_quar in_vers it_and ivsta jahr_am kplae krimi lgebu liati liest ljahr lming man_beim meet_at mein_neff \
        mfass mitla nach_haus nach_hies nagel nebe_ein neffe nonym nsivs nzimm of_thin okto_in on_four one_was onyme \
        othe_five over_what picks polit ragun reti_at rhebu rimin rium> roast rrenz rtelj sandh schu_der seit_gest \
        shops sie_verl sivst somm_sass spae_und steh_alle surve tech_at telja teriu them_at they_will thro_a tiger \
        tired ument umfas umgek und_teil und_vers ununt usehe verk_die verl_ein vers_kein von_mir vstat wappe \
        war_imme war_seit zigen zum_gebu zuseh =0,-1,0,0,0,0,2 <fact <few> <lami <lot> <nurs <yusu acht_von ahlbe \
        bei_am das_mitt das_schl die_list ecks> iest> itlac ittei known lamin mist> nown> stri_in the_bisc ther_are \
        tlach tteil udel> usuf> wahlb witze yusuf =0,-1,0,0,0,1,-1 ails> da_war der_regi elche ermer habe_bei hund> \
        ires> ldigt mein_chef nkte> oilet rlese the_door toile welch =0,-1,0,0,0,1,0 <aeus <birg <crea <gewi <laun \
        <reed <resi <wuer <yach a_yach aben_ents abge_0 aerch aeten aeufi aeuss als_fach antwo asks> athau attet \
        auf_das aufs_von aune> aus_am auss_auf bei_um bele_von berge beri_der betr_aus betr_muss bgebe birgi bitt_um \
        child cklic creat dabe_der dank> das_best delle den_fehl den_ruhe der_ener der_grup der_prod der_souf \
        des_chem des_neue die_einz die_gebi die_gene digke dschr eativ eberg ebild echtf eckli eeder eeren effel \
        ehand eins_vor ellve enera enstw er_in erbei erkle erksl ermon erst_nach erst_und ertsc ettes eufig eusse \
        ewies feigt felde ford> frei_bei fueh_seit gebil gena_der genan gest_eine gewie ging_sie gkeit grun_sei \
        haden hatt_dem hebt> herbe hesta hoer_seit hof_nach hrfei htfer htzeh huldi ielha igeru igkei ilver im_feue \
        in_sein inien irgit jahr_in je_ein jetz_noch kteur lche> lenze leut_mit llver maer_die mensl mir_im mont_der \
        musee mutli naeh_am names nann_es nderf ndigk nerat nich_gena niem_gese nsam> nslis nstwa ntwor ohrfe ometr \
        oppin orgae orlae ortun part_mit plan_auf ratha rchen reati reede rfeig rgaen rgit> rklei rmutl ruhes runds \
        schw_aus sei_das sein_buer seit_zehn sie_war slist soll_der some_0 ssten stein sterr stra_und stwag swers \
        tants tellv tfert tgesc the_big the_lett tmode twage twort tzehn ueckl uhest uldig und_ausw und_kuen und_wir \
        und_zieh unse_regi useen verl_sein verl_und vers_daru vom_band vom_hof vorg_der vorga vorla vortr wach_mit \
        wenn_er werk_mit wers> werts whet_to woll_sich wuerf yacht zehn_uhr zeiti zeitp =0,-1,0,0,0,1,1 0_at <big> \
        <bude <inge <rahm <rule aetzu anywh auf_anfr bus_stop den_lade der_frau dersh ein_vide ghtly gsbla htly> \
        ich_es ieure ightl in_olbe itzun mach_der morg_eine morn_the ngsbl nywhe oeffe rahme resid says_no sche_und \
        seni_die seres sitz_im sitzu take_to und_sein you_lear ywher =0,-1,0,0,0,2,-2 wenn_man =0,-1,0,0,0,2,-1 \
        <alou <gefo aloud areer caree chsle entin fterw hslei ichsl ionsl like_the man_hoer nslei odukt onsle resor \
        roduk terwa to_keep uben> ucken von_fueh wech_an wer_frag werfe werk_von work_for =0,-1,0,0,0,2,0 <pred \
        aerin andys ansc_gab anze_erst at_walk aufhi bei_weis besc_und cesso deces der_anna die_fueh ecess edece \
        eeze> ernal fhin> freez her_pred iding ihr_vate imme> leut_steh lines mita_der ndys> neu_und new_head ntaer \
        ontae prede raufh redec reeze rtige rward serun sort> sseru taeri take_over the_chie ufhin wuerd zwei_mill \
        =0,-1,0,0,0,2,1 enieu genie ngeni nieur =0,-1,0,0,0,3,-1 aete> chie_exec da_und der_spit ganze koll_sind \
        stel_sie =0,-1,0,0,1,-1,0 <mama die_mama dies_die huhen mama> most> pers_wurd rsitz splan =0,-1,0,0,1,-1,1 \
        echt> klin_nach orher swaps vorhe waps> witz> zum_somm zur_arbe =0,-1,0,0,1,-1,2 <witz hots> shots \
        =0,-1,0,0,1,0,-1 erche es_sich the_pres went_upst =0,-1,0,0,1,0,0 <ambu <aufr <bewa <entw <flug <page <sinn \
        <soga <tats <vate <wurs a_nigh ab_die aben_mit abou_0 ahmen albie alte_ist ambul appro arbe_wir atsae \
        auch_nich auf_neun bei_arbe beim_verb bein_trea betr_am biert bulan chers da_zwei den_drei der_klin die_gest \
        die_rich dien_im dren> drohe ebrue edito eine_groe eine_von einha elder emain endle entsp eries es_wurd \
        faen_um frei_um from_sept gebru gspla gures halbi hand_over haup_bei have_agre have_put he_s hildr ich_0 \
        ieher ildre in_retu ist_gesp it_the itors iveri jahr_arbe kein_mens lacke lbier ldren ligt> ltest man_mir \
        mbula mehr_da mit_schl ndens ngepa nhalb nich_in nich_pass nschi ntspr oards ogar> ohen> orsit ostin pendl \
        pprov prove remai ribe> riet_man rohen rtage rtals rvey> sich_halb sinc_yest sogar sonn_das spond svere \
        talla tatsa they_have trea_for tzend uhen> um_fuen umge_und und_zwoe urvey usenr ustan vater verie week_of \
        wer_kind woch_alle wurst zende zum_neue zweie zwoe_ange =0,-1,0,0,1,0,1 <sege <vern andha angeo are_spea \
        der_inte dlers eams> ervic gest_und ngeor nhaen reife rvice say_they segel sinc_mond ssend teams the_minu \
        unte_steh =0,-1,0,0,1,1,-1 <susp <welc a_new amlei eftss frei_ist ftsst gedan lohn_ist mleit naec_morg nitz> \
        sagt_man seit_die suspe unte_im ures> vert_die wird_aus =0,-1,0,0,1,1,0 <cale <doct beisp calen chtze dels> \
        der_ande docto eispi es_selt espon funk_und ich_im ispie ispon lenda ndar> nenti neun_an ntres octor on_her \
        respo runni spone teil_der uell> unnin up_on usen> usgeb von_zwoe zwei_vers =0,-1,0,0,1,2,-2 <stie \
        =0,-1,0,0,1,2,-1 von_neun wards =0,-1,0,0,1,2,0 <dr> =0,-1,0,0,1,3,-2 erfen =0,-1,0,0,2,-1,0 <beer <bish \
        am_sonn bishe ich_vier rents =0,-1,0,0,2,-1,1 <runs inst_of =0,-1,0,0,2,0,-1 agewo ewoch gewoc ierta \
        letz_quar reque tagew vier_frei =0,-1,0,0,2,0,0 <desc <faen <papa <pend adven am_woch arbe_ich as_crit auto> \
        cribe descr drei_schi dvent ende_um epass escri freu_kenn gepas lehnt nine_hour on_shif paet> rota_with \
        schi_in scrib sign_by stun_bei swoch uhr_das vents =0,-1,0,0,3,-1,-1 <wher =0,-1,0,0,3,0,-2 eitsc \
        =0,-1,0,0,3,0,-1 der_plan henen reits =0,-1,0,0,4,-1,-2 <slee =0,-1,0,0,4,0,-1 um_vier =0,-1,0,1,-2,1,1 \
        acken =0,-1,0,1,-1,-1,1 nach_feie uegel =0,-1,0,1,-1,-1,2 angua guage langu nguag =0,-1,0,1,-1,-1,3 kein_hat \
        =0,-1,0,1,-1,0,0 chleu die_unte eback geko_und ich_blei sburg =0,-1,0,1,-1,0,1 beko_den dents etche fleis \
        ich_auf im_flur in_dem leisc nich_beim nnen> sind_ein war_alle =0,-1,0,1,-1,0,2 hat_auch =0,-1,0,1,-1,1,-1 \
        <noth eine_nach nally nothi =0,-1,0,1,-1,1,0 <art> <broe <inne erdin frag_nach ickte ifen> lerdi llerd seen> \
        will_run =0,-1,0,1,-1,1,1 <flur auch_eine ertei =0,-1,0,1,-1,2,-1 <flie flieg im_nach =0,-1,0,1,-1,2,0 good> \
        lleit =0,-1,0,1,0,-1,-1 ructo =0,-1,0,1,0,-1,0 <fege <kauf <pati chlim eine_neue hlimm lehr_eine meis_hat \
        rspro versp =0,-1,0,1,0,-1,1 <enke <klav avier desig enhal esign lavie mein_enke wird_uebe =0,-1,0,1,0,0,-1 \
        ahme> bauer bine> derun sind_heut so_was =0,-1,0,1,0,0,0 <antw <bat> <begl <entz <flei <just <lust <op> \
        <vera agre_to als_best anisc anton arbe_die at_all beso_die best_gese das_mini der_holz der_pell die_foer \
        ein_eige eine_vora entzo etail fachl four_in fresh fuer_das gege_eine gende gjaeh holz_ausg ifizi ihrer \
        im_sept itted jede_woch jetz_auch just> kanto lehrb limm> llows lobt_die lows> mai_ein may_the mein_unte \
        ntzog offe_perm onomi perm_jobs raede rbaue ruehl seil_und solve terku the_stat tsges tzoge visit werd_derz \
        wird_die with_its work_hour zirk> =0,-1,0,1,0,0,1 <rand aute> eheul eits> geheu heult iegen klavi linke \
        mitle nstei ssure tstan =0,-1,0,1,0,1,-2 hat_uns =0,-1,0,1,0,1,-1 anner hat_er plann stent von_herr work_on \
        =0,-1,0,1,0,1,0 <bega <gepa aunen began eine_offe fuen_von hleut irkun mit_sofo ntin> ntinn peop_have \
        put_the selli sieb_mita sofo_wirk ssor> terun tinne unen> ungsv wirku =0,-1,0,1,0,2,-1 estre man_in sagt_er \
        =0,-1,0,1,1,-1,-1 begin =0,-1,0,1,1,-1,0 <feie <incl <zieg aechl clude inclu inik> mir_am nclud saech ziege \
        =0,-1,0,1,1,-1,1 annen =0,-1,0,1,1,0,-1 <agai again auf_zwei augen er_bei =0,-1,0,1,1,0,0 0_stat reate rsone \
        rteen sonen taet> =0,-1,0,1,1,1,-1 otel> =0,-1,0,1,2,-1,-1 <auge =0,-1,0,1,2,0,-2 ssed> =0,-1,0,1,2,0,-1 \
        <brea =0,-1,0,2,-1,-1,1 <eina enkel nterr rber> =0,-1,0,2,-1,0,-1 praxi raxis rrich time_and \
        =0,-1,0,2,-1,0,0 erric hnik> trae_der =0,-1,0,2,-1,0,1 eisch lehr_zum terri =0,-1,0,2,-1,1,-1 beitu trie> \
        =0,-1,0,2,-1,1,0 miere recht woll_ich =0,-1,0,2,0,-2,0 von_der =0,-1,0,2,0,-1,-1 narbe =0,-1,0,2,0,-1,0 \
        0_punk cover und_dem zubi> zwei_lehr =0,-1,0,2,0,0,-1 <abso absol bsolv finde lands lvent olven \
        =0,-1,0,2,0,0,0 ahlte ande_gema der_bei ehrga ehrst einar habe_alle hrste htshe inarb instr lehrs lhand \
        nich_zuge pend> tshef vers_im =0,-1,0,2,1,-2,0 sher> =0,-1,0,2,1,-1,0 for_a =0,-1,0,2,1,0,-1 anung kskam \
        =0,-1,0,3,-2,2,-3 <erst =0,-1,0,3,-1,-1,0 von_zwei =0,-1,0,3,-1,0,-1 ehrja fssch hrjah lehrj rufss ufssc \
        =0,-1,0,3,-1,1,-2 und_hat =0,-1,0,3,-1,1,-1 hand> =0,-1,0,3,0,-1,-1 und_0 =0,-1,0,3,0,-1,0 sheft \
        =0,-1,0,3,0,0,-1 skamm =0,-1,0,4,-1,-1,-1 sschu =0,-1,1,-2,-1,0,3 <aber =0,-1,1,-2,2,-4,3 <am> \
        =0,-1,1,-2,2,1,0 einem inem> =0,-1,1,-2,3,-1,0 echs> =0,-1,1,-1,-1,0,0 <leid =0,-1,1,-1,-1,0,1 hough thoug \
        =0,-1,1,-1,-1,0,2 <lang =0,-1,1,-1,-1,1,-1 ist_auch =0,-1,1,-1,-1,1,1 erlei iches =0,-1,1,-1,-1,2,0 <saet \
        gers> wusst =0,-1,1,-1,0,-1,1 <desi betr_von =0,-1,1,-1,0,-1,2 eine_halb und_trot =0,-1,1,-1,0,0,0 <arra \
        arran aying der_agen der_wirt dien_in klaes lstel rolle rrang stel_fuer tzpla von_ange zwei_grup zwei_maen \
        =0,-1,1,-1,0,0,1 <bag> <gepf beige eine_frau erper fene> ich_mich ired> umfa_eine =0,-1,1,-1,0,1,-1 <fold \
        warf> =0,-1,1,-1,0,1,0 <ja> <las> my_noti =0,-1,1,-1,0,1,1 <don> don_t =0,-1,1,-1,0,2,-1 annsc manns nnsch \
        =0,-1,1,-1,1,-1,0 oned> =0,-1,1,-1,1,-1,1 <hilf =0,-1,1,-1,1,0,-1 <sowi sowie =0,-1,1,-1,1,0,0 gekra hreri \
        ist_frei range werd_bis zige> =0,-1,1,-1,1,1,0 er_mir =0,-1,1,-1,1,2,-2 <dece decen =0,-1,1,-1,1,2,-1 <juni \
        tner> =0,-1,1,-1,2,0,-1 mmend =0,-1,1,0,-2,1,1 eine_woch =0,-1,1,0,-1,-2,3 eitst =0,-1,1,0,-1,-1,0 osen> \
        =0,-1,1,0,-1,-1,1 mehr_und ther_is =0,-1,1,0,-1,-1,2 blatt itste latt> =0,-1,1,0,-1,0,0 daue_drei enfue \
        erkun hild> mont_ange nich_vorg ortra tria_shif =0,-1,1,0,-1,0,1 leid_nich tille weis_ich =0,-1,1,0,-1,0,2 \
        nnten =0,-1,1,0,-1,1,-1 <them =0,-1,1,0,-1,1,0 <conc <vorl <vort auben bslei ebsle iebsl ippt> pass_ist \
        rlaeu schue told_them =0,-1,1,0,-1,1,1 0_febr =0,-1,1,0,-1,2,-1 eger> praes =0,-1,1,0,-1,2,0 enlic ersoe \
        oenli rsoen soenl =0,-1,1,0,0,-1,0 <kitt <whee der_absa eine_davo gesc_zum kitte weint wheel \
        =0,-1,1,0,0,-1,1 die_anti die_eine maenn mitge mona_im real> wer_wein =0,-1,1,0,0,-1,2 kann_die \
        =0,-1,1,0,0,0,-1 efen> mpfan rede> =0,-1,1,0,0,0,0 <mei> <pfoe <soup <wirt <zog> auss_am bestr chuel \
        dahe_und dem_man den_erst der_sonn eigt> eijae eine_ausg eine_fach eint_frei einun eitet eltig epfle erbet \
        flegt foert form_a forms fuer_elek fuer_gest glei_den had_gone hat_glei huele ijaeh inte_bese irtsc kam_nach \
        kauf> lieg_beim maen_habe mich_kein ngehe ngezo nieru nmach nstun oertn oken> orms> per_mail pfang pfoer \
        reaso rkes> sbesc schef soup> steh_seit stran tice> uebe_offe ueckf uefte unte_verl verl_kein vert_lieg \
        von_mit wein_eine weit_die wer_bis wirts zeit_vor =0,-1,1,0,0,0,1 <tale alent bis_mona daech egier eine_einz \
        eine_zwei ekipp gekip groes im_lade inier leid> minie nalit onali regie rende sdays talen uche> wahl_in \
        wahlv =0,-1,1,0,0,1,-1 <real densc die_kran eifen elstu frau_und heide lanne raese rgabe satte uensc unkt> \
        wuens =0,-1,1,0,0,1,0 <anze <gelo <reas ared> berra bild> decid ehmig ellei ergib hmigu lanun letz_tag lled> \
        migun nehmi ngetr planu rasch regis rgibt roud> rrasc sbegi ufig> und_bitt wo_die =0,-1,1,0,1,-2,1 eich> \
        =0,-1,1,0,1,-1,0 bei_auf card> iefel ob_die stief turn_down =0,-1,1,0,1,-1,1 der_entw =0,-1,1,0,1,0,-1 and_0 \
        chtim eberr eine_hat gefr_ob hende ngste =0,-1,1,0,1,0,0 altes auch_bei den_fahr desk_at ersel rtete \
        =0,-1,1,0,1,1,-1 out_of =0,-1,1,1,-2,1,-1 i_d =0,-1,1,1,-1,-1,1 chgef schw_und ssene =0,-1,1,1,-1,0,-1 kung> \
        ngsbe =0,-1,1,1,-1,0,0 <supe <tues hkraf super tuesd uesda =0,-1,1,1,-1,0,1 plac_in reite tted> \
        =0,-1,1,1,-1,1,-1 <engi <moeg eine_ganz engin ginee ineer liege ngine =0,-1,1,1,0,-1,-1 sons> versi \
        =0,-1,1,1,0,-1,0 enstu sene> =0,-1,1,1,0,-1,1 <twel elve> twelv welve =0,-1,1,1,0,0,-1 aecke chwae eglic \
        ein_jahr older take_plac =0,-1,1,1,0,0,0 <baec <cad> aben_nach achle erpfl laett ntech plae_fuer rmen> \
        to_have verpf =0,-1,1,1,0,1,-1 isen> =0,-1,1,1,0,1,0 gangs =0,-1,1,1,1,-1,-1 <spie =0,-1,1,2,-4,3,-1 neben \
        =0,-1,1,2,-2,1,-1 erung =0,-1,1,2,-1,-1,0 erber =0,-1,1,2,-1,0,0 <dane anebe daneb =0,-1,1,2,0,-1,-1 sbest \
        =0,-1,1,3,-2,0,-2 lernt =0,-1,2,-2,-1,1,1 sste> =0,-1,2,-2,-1,3,-1 <name =0,-1,2,-2,0,1,0 dunge \
        =0,-1,2,-1,-2,-1,2 lfen> =0,-1,2,-1,-2,1,0 paete =0,-1,2,-1,-1,0,1 me_the =0,-1,2,-1,-1,1,0 door> \
        =0,-1,2,-1,0,-1,0 an_das =0,-1,2,-1,0,0,0 <gefr ckmel eckme habe_mich is_recr kmeld nimm_die ruiti ueckm \
        uitin verfa von_zwan vors_find =0,-1,2,-1,0,0,1 <onli nline onlin who_was =0,-1,2,-1,0,1,-1 die_bezi \
        heut_aben =0,-1,2,-1,1,-1,-1 mein_name =0,-1,2,-1,1,0,-1 sprob =0,-1,2,-1,1,0,0 <oeff rtal> stel_zum \
        =0,-1,2,-1,1,1,-2 kenne =0,-1,2,-1,2,0,-1 <glei =0,-1,2,0,-2,0,0 itag> =0,-1,2,0,-2,2,-1 <read \
        =0,-1,2,0,-1,-1,0 zwan_minu =0,-1,2,0,-1,-1,1 rters =0,-1,2,0,-1,0,-1 achin =0,-1,2,0,-1,0,0 aush_fuer enler \
        erfa_mit gelad llzei nach_drei nenle nlern nnenl ollze stel_sich zum_kenn =0,-1,2,0,-1,0,1 gesun \
        =0,-1,2,0,-1,1,-1 eine_stel =0,-1,2,0,-1,2,-1 und_frag =0,-1,2,0,0,-1,0 a_car nsch> uebe_das ungst \
        =0,-1,2,0,0,0,-2 urch> =0,-1,2,0,0,0,-1 geeh_herr sehr_geeh sich_bei to_expe =0,-1,2,0,0,0,0 betag dach_und \
        der_naec etag> fach_ein fuen_ware iles> in_voll info_uebe inte_are intri nscht obeta scho_der they_rang \
        =0,-1,2,0,0,2,-2 ingel =0,-1,2,0,1,-1,-1 osten =0,-1,2,0,1,-1,0 orste =0,-1,2,1,-2,-1,1 elern geler ragte \
        =0,-1,2,1,-2,0,0 <etwa =0,-1,2,1,-1,0,0 achkr chkra fachk gsbes =0,-1,2,1,0,-1,-1 essie =0,-1,2,1,0,0,0 \
        moegl oegli =0,-1,2,2,-2,-1,-1 <even =0,-1,3,-2,0,-1,0 bewe_mit =0,-1,3,-1,-1,-1,-1 pplie =0,-1,3,-1,-1,-1,0 \
        rote> =0,-1,3,-1,-1,0,-1 dauer orben =0,-1,3,-1,-1,0,0 bewor eworb worbe =0,-1,3,-1,0,-1,-1 appl_to \
        =0,-1,3,-1,0,-1,0 ntrit =0,-1,3,-1,0,1,0 folgt olgt> =0,-1,3,0,-1,-1,-1 plied =0,-1,3,0,-1,-1,0 <hiri hirin \
        =0,-1,3,0,-1,0,-1 esday =0,-1,3,0,-1,0,0 chnup hnupp nuppe upper =0,-1,3,0,0,-2,-1 <rief =0,-1,3,0,0,-1,-1 \
        eintr gsges ngsge =0,-1,3,0,0,-1,0 rersc sgesp =0,-1,3,0,0,0,-1 <eint mich_bei =0,-1,3,0,1,-1,-1 hrers \
        =0,-1,3,1,-1,-1,0 schnu =0,-1,3,2,-1,-2,0 hein> =0,-1,4,-2,-1,-1,1 esuch =0,-1,4,-2,0,-1,-1 gesuc \
        =0,-1,4,-1,-1,-1,0 iews> views =0,-1,4,-1,0,-1,-1 ob_ich =0,-1,4,0,-2,-1,0 lied> =0,-1,4,0,-1,-1,-1 iring \
        =0,-1,4,1,-2,-2,0 <expe =0,-1,5,-1,-1,0,-1 rben> =0,-1,9,-2,-1,-2,-2 rview tervi =0,0,-4,0,2,0,1 every \
        =0,0,-3,-2,-1,3,1 schae =0,0,-3,3,2,-1,-1 <year =0,0,-2,-1,0,3,1 <tell =0,0,-2,-1,2,-1,2 leave \
        =0,0,-2,-1,2,1,-1 um_sech =0,0,-2,-1,3,0,0 chich hicht =0,0,-2,-1,3,0,1 erges =0,0,-2,0,-2,1,2 am_mont \
        =0,0,-2,0,-2,2,1 <we> =0,0,-2,0,-1,1,1 <join =0,0,-2,0,0,-1,2 erne> =0,0,-2,0,1,1,0 eder> =0,0,-2,0,2,0,0 \
        efuse fused =0,0,-2,1,-1,2,0 hoere =0,0,-2,1,0,1,1 <left left> =0,0,-2,1,2,-1,0 enpla =0,0,-2,3,1,-1,-1 \
        signe =0,0,-2,4,0,-1,-1 bends =0,0,-1,-3,0,1,1 <that that> =0,0,-1,-3,1,3,0 over> =0,0,-1,-1,-2,0,3 bei_wird \
        =0,0,-1,-1,-1,0,1 rennt =0,0,-1,-1,-1,1,1 chuld =0,0,-1,-1,-1,1,2 <viel =0,0,-1,-1,-1,2,0 als_mich \
        =0,0,-1,-1,-1,2,1 ender =0,0,-1,-1,-1,3,-1 <gega =0,0,-1,-1,0,-1,2 eeps> ruech tuete uete> =0,0,-1,-1,0,-1,3 \
        <turk idays =0,0,-1,-1,0,0,1 bstko by_a in_his obstk stkor tkorb =0,0,-1,-1,0,0,2 kers> plac_for \
        =0,0,-1,-1,0,1,0 ein_kund mich_die teile =0,0,-1,-1,0,1,1 erst_tag geleg =0,0,-1,-1,0,2,-1 eichs \
        =0,0,-1,-1,0,2,0 legin =0,0,-1,-1,0,3,-1 <mach mir_das =0,0,-1,-1,1,-1,0 insta =0,0,-1,-1,1,-1,1 eros> eteen \
        inete mein_mutt netee ueros =0,0,-1,-1,1,-1,2 <spru hier> =0,0,-1,-1,1,0,-1 lafen =0,0,-1,-1,1,0,0 der_dien \
        =0,0,-1,-1,1,0,1 help> nter> =0,0,-1,-1,1,1,-1 pent> spent =0,0,-1,-1,1,1,0 <ster berg> left_in \
        =0,0,-1,-1,1,2,-2 irkli rklic wirkl =0,0,-1,-1,1,2,-1 faehr klich =0,0,-1,-1,1,3,-1 <faeh =0,0,-1,-1,2,-1,1 \
        nitte =0,0,-1,-1,2,0,-1 ich_mir =0,0,-1,-1,2,0,0 a_one chlaf die_zeit =0,0,-1,-1,2,1,-2 of_the \
        =0,0,-1,-1,2,1,-1 <dazw azwis dazwi =0,0,-1,-1,3,-1,-1 zwei_davo =0,0,-1,-1,3,-1,0 amily mily> mutte nplan \
        =0,0,-1,-1,3,0,-1 ason> =0,0,-1,-1,4,0,-1 and_nobo =0,0,-1,0,-2,0,3 starb tarb> =0,0,-1,0,-2,1,2 ffene \
        =0,0,-1,0,-1,-1,2 ecken kuche solle und_es =0,0,-1,0,-1,-1,3 mit_foto star_habe =0,0,-1,0,-1,0,0 <knee <make \
        dead> liere teuer =0,0,-1,0,-1,0,1 <dres mate> =0,0,-1,0,-1,0,2 <erza <kuch <pole ator> auch_mal erzae \
        i_join oined rzaeh und_fehl =0,0,-1,0,-1,1,0 <span eist> gefah nweis tells =0,0,-1,0,-1,1,1 <apro apron \
        pron> sunge =0,0,-1,0,-1,2,-1 <auft =0,0,-1,0,-1,2,0 <getr merkt mit_dene taug_me =0,0,-1,0,0,-2,3 bank> \
        ehoer =0,0,-1,0,0,-1,0 erall =0,0,-1,0,0,-1,1 <dumm aised entri his_own ockt> ssere ssich =0,0,-1,0,0,-1,2 \
        d_been die_lehr pushe sprue =0,0,-1,0,0,0,-1 haend kreis =0,0,-1,0,0,0,0 0_im <einw <klo> <mueh a_shif \
        aber_ein an_dem efang ersei etrae gefan htung jahr_die komm_jahr rseit siere swert that_s vest> \
        =0,0,-1,0,0,0,1 0_die <affe <fix> <idee <umzu a_firm am_anfa argu_abou bende berla brau_und dreiu erfes \
        iate> my_seco reiun rfest said_the so_eine the_boss two_plac wann_ich =0,0,-1,0,0,0,2 eithe hoto> ither \
        to_be weeps =0,0,-1,0,0,1,-1 <voic achli aske_what der_gros elung eraku hoera m_a mit_name oerak rakus schte \
        sie_im so_stel the_staf uhr_frue voice =0,0,-1,0,0,1,0 <atte <gelt <ll> <roes alone ange_und biets der_bele \
        dfuen egelu gelun hat_es in_elev lone> ndfue petit rauer ructu sachl the_cold top_with ttert uctur undfu \
        war_dann went_in zwei_ster =0,0,-1,0,0,1,1 <why> shif_i =0,0,-1,0,0,2,-2 digt> =0,0,-1,0,0,2,-1 <dort aging \
        anzen bei_werd berni loesu mein_vorg oesun say_and =0,0,-1,0,0,2,0 <eben <ziel eerin in_linz join_as neeri \
        one_to the_blam to_ones =0,0,-1,0,0,3,-1 <exec <zuho die_zuho hat_ein uhoer zuhoe =0,0,-1,0,1,-1,0 der_vers \
        the_norm =0,0,-1,0,1,-1,1 <watc at_eigh =0,0,-1,0,1,-1,2 gehe> watch =0,0,-1,0,1,0,-1 aendl dach_ich einsc \
        erwei insch =0,0,-1,0,1,0,0 0_ange 0_augu <buy> <hygi <prim <tort <weld a_kitc a_prim aese> an_zwei angel \
        away_from bis_sieb braut distr eine_klei eroef fter> gsdie hour_a hygie im_vors imary is_0 istri mont_an \
        morn_that muett nehme ntfae ochsa onkra openi penin prim_scho prima requ_the rict> rimar roeff rtenp sonkr \
        tchen tfael the_clos the_dist torte trict war_und weien wenn_sie ygien =0,0,-1,0,1,0,1 <food food> girl> \
        heet> rdnet verg_der =0,0,-1,0,1,1,-1 <exce <met> ards> bsver coul_not ebsve iebsv my_mum suall \
        =0,0,-1,0,1,1,0 <prom an_und herig im_mita sheri sista team_bei vom_0 =0,0,-1,0,2,-1,-1 sdien \
        =0,0,-1,0,2,-1,0 <noon luded most_of sieb_mein uded> =0,0,-1,0,2,0,-1 <suff a_four and_my chtta ckenp \
        drei_kind enpox had_chic httau kenpo npox> suffe ttaus uffer usch> voll_lohn =0,0,-1,0,2,0,0 <doub an_ambu \
        dfuln doubl frei_mont fulne indfu life_suff lness mindf ndful ouble ulnes week_beca =0,0,-1,0,2,1,-1 <chic \
        =0,0,-1,0,3,-1,-1 ausgl nenn_mich sglei usgle =0,0,-1,0,3,0,-1 four_day =0,0,-1,0,4,-1,-1 ctors \
        =0,0,-1,0,5,-1,-2 freie =0,0,-1,1,-3,4,-1 tung> =0,0,-1,1,-2,0,2 <gets =0,0,-1,1,-2,1,0 rough \
        =0,0,-1,1,-1,-1,0 derze erzei =0,0,-1,1,-1,-1,1 ist_auf ltage =0,0,-1,1,-1,-1,2 had_left =0,0,-1,1,-1,0,-1 \
        state =0,0,-1,1,-1,0,0 echer fuer_math link_zu =0,0,-1,1,-1,0,1 <steu <tote apler stapl taple ttage \
        =0,0,-1,1,-1,0,2 joine =0,0,-1,1,-1,1,-1 and_one i_like =0,0,-1,1,-1,1,0 ship> sich_auf war_die \
        =0,0,-1,1,0,-1,-1 war_in =0,0,-1,1,0,-1,0 <abzu <nove das_klin ettbe im_juli ists> man_hat novem ovemb rzeit \
        ttbew vembe wettb =0,0,-1,1,0,-1,1 <matu agten eemas emasc feema ffeem nkel> raut> tura> =0,0,-1,1,0,-1,2 \
        raegt =0,0,-1,1,0,0,-1 <leuc aktio einz_mal eisun gains isung the_prem weisu =0,0,-1,1,0,0,0 <duri <inns \
        <klau abora anzie b_sche begi_am bruck chige das_nich das_zeug das_zugt days_a der_offe der_rest derku \
        die_teur die_voll dort_drei drei_juge durin eine_lehr eispr enges gendl geno_und gerin gesta habe_drei \
        hatt_kein held> herb_eine hing_im hochs i_now illko innsb ispre jahr_ware klas_0 llkom mein_oma mein_troc \
        mich_trot nees> neve_once nnsbr nsbru nstie nzier reic_nach reisp satzm sech_am sgeze swett tate> the_roof \
        trai_last two_hund uales und_kein und_mir und_zahl vora_ist war_frei werb> willk ziges zugt_nach \
        =0,0,-1,1,0,0,1 <alt> <gabe eful> etzun gabel rint> the_draw =0,0,-1,1,0,1,-1 <stru ickle stuet tuetz \
        =0,0,-1,1,0,1,0 <scan canne der_reda die_schn rift> scann =0,0,-1,1,0,2,-1 tieg> =0,0,-1,1,1,-1,0 <opti \
        eine_eige hlte> one_in wenn_ich =0,0,-1,1,1,0,-1 aerz> egeri ich_als ighed maerz move_the odel> sighe \
        so_viel sung> uebe_und =0,0,-1,1,1,0,0 <oma> and_said anzer arkin asel> basel jema_fuer nach_vier obte> \
        parki scho_in uerin vier_mona was_sign =0,0,-1,1,1,1,-1 <sigh =0,0,-1,1,2,-1,-1 uests =0,0,-1,1,2,0,-2 being \
        =0,0,-1,1,2,0,-1 ichtt =0,0,-1,2,-2,0,1 ringt =0,0,-1,2,-2,1,1 sten> =0,0,-1,2,-1,-1,0 <qual quali \
        =0,0,-1,2,-1,-1,1 <gele splat =0,0,-1,2,-1,0,0 eship im_lebe =0,0,-1,2,-1,1,-1 and_then hroug throu \
        =0,0,-1,2,0,-1,-1 <gard emach gemac lderi rried =0,0,-1,2,0,-1,0 ailed asts> das_haus lasts schr_und \
        vier_der =0,0,-1,2,0,0,-1 <buec asen> ausb_die buech coll_in einze erspa hmal> inzel ist_in =0,0,-1,2,0,0,0 \
        <zers biet_zum call_cent der_prue henpr hschu i_pass klaus koen_sich lotte oechi panun plac_are rspan sbruc \
        seco_go spanu ssons udien wage_with woech zersp =0,0,-1,2,0,1,-1 i_did =0,0,-1,2,1,-1,-1 lets> \
        =0,0,-1,2,2,-2,-2 <scho =0,0,-1,2,2,-1,-1 jede> =0,0,-1,3,-1,0,-2 <besi =0,0,-1,3,-1,0,0 ceshi icesh \
        =0,0,-1,3,0,0,0 nprue =0,0,-1,4,-1,-1,-1 ember =0,0,-1,4,2,-3,-3 year> =0,0,0,-2,-3,1,3 aber> \
        =0,0,0,-2,-1,1,1 <floo =0,0,0,-2,0,0,2 ingen =0,0,0,-2,1,2,-2 erst> =0,0,0,-2,2,0,0 branc =0,0,0,-2,2,1,-1 \
        <bran =0,0,0,-1,-2,0,1 huhe> =0,0,0,-1,-2,2,0 gruen =0,0,0,-1,-2,3,-1 chef_mit =0,0,0,-1,-1,-1,2 <sock ayed> \
        ehle> staye tayed =0,0,0,-1,-1,-1,3 <loud erzli herzl rzlic =0,0,0,-1,-1,0,0 if_i =0,0,0,-1,-1,0,1 der_der \
        ician wird_bei =0,0,0,-1,-1,0,2 <idea died_the lieb_ist the_whol verni vers_das =0,0,0,-1,-1,1,0 0_empl \
        munic sie_selb =0,0,0,-1,-1,1,1 <gezi <grab die_seit die_wir tence =0,0,0,-1,-1,2,-1 anged =0,0,0,-1,-1,2,0 \
        anze> mmte> nenn_das nged> ruend schme sie_in taube uende =0,0,0,-1,-1,3,-2 at_for =0,0,0,-1,-1,3,-1 etzen \
        =0,0,0,-1,0,-1,0 ored> =0,0,0,-1,0,-1,1 <foye cksch die_ausz foyer frei_im rleit um_drei =0,0,0,-1,0,-1,2 \
        <fand aus_zwoe chtsf der_haus duzt> eiwil freih freiw gern_hin idea_from iwill lien> pruec reiwi toppe \
        und_komm =0,0,0,-1,0,0,0 <card <gril <kart <metz aeute and_have appy> arier arifa betr_im dann_hat eckge \
        ein_schn epari erstm etzge fabsc grill happy ifabs laeut lauf_betr metzg onstr rifab rstma serv_im stmal \
        tmals ueckg unte_0 zgere =0,0,0,-1,0,0,1 <blas <seri <umba <zapf a_grea aited befoe beten ckste deste edge> \
        ehabt eigh_year ekte> elkae enmen eriou es_ist ezimm gehab hab_bei habt> htlic ich_heis ickst jekte kaemp \
        know_the ledge mbau> mert> mmert mpenm mpfer nmens penme rious s_im seit_nove serio stor_mana tbrot tfest \
        tragt uenen umbau und_beru von_soll =0,0,0,-1,0,0,2 <blie arty> chtli ende_war gela_und heut_zu hsten \
        loud_thin nich_sage pack_auch party sage_und stat_vers tray> uns_wird wurd_dafu =0,0,0,-1,0,1,-1 der_ganz \
        lsch> naehe was_er =0,0,0,-1,0,1,0 <klem <nerv accou ahrze beca_of ccoun chwes der_woch ebiet eidun emmte \
        fabri fahrz gebie gesp_fuer hwest idung ist_dass mberg ngeho oege> or_a rnte> runge t_say teil_sich unte_dem \
        =0,0,0,-1,0,1,1 <null achfo chfol gensb hfolg lger> olger ospit =0,0,0,-1,0,2,-1 <stir <tast bene> die_wand \
        eidet idet> ntrag rater taste uenfz =0,0,0,-1,0,2,0 enstl nstle uary> =0,0,0,-1,0,3,-2 when_a \
        =0,0,0,-1,0,3,-1 <oben =0,0,0,-1,1,-1,0 <vote brot> ching denti esamt hochz ochze =0,0,0,-1,1,-1,1 aelte \
        fuen_ster mont_0 uscht war_nich =0,0,0,-1,1,-1,2 <aerz =0,0,0,-1,1,0,-1 <fals <wife alsch das_buer falsc \
        im_janu nuar> sich_nich the_0 =0,0,0,-1,1,0,0 <fine <hood <kern <mens <targ <upst arget arkpl befo_the \
        davo_mit der_eins die_toch endes eschn fine> ich_mein kernz meis_mit nach_am neun_von olien parkp pstai \
        rgets schl_gema targe the_thre upsta =0,0,0,-1,1,0,1 den_ruec eige_schi have_neve mein_mann rama> the_mach \
        vom_erst =0,0,0,-1,1,1,-1 abov_the anisa satio =0,0,0,-1,1,1,0 <hobb <litt dana_frei die_zent hobby ichtm \
        ivier littl the_bott ueden weste =0,0,0,-1,1,2,-1 llow> =0,0,0,-1,2,-2,1 willi =0,0,0,-1,2,-1,-1 eilze ilzei \
        teilz =0,0,0,-1,2,-1,0 <octo ctobe gesti octob tchin wer_taus =0,0,0,-1,2,0,-1 <umge my_daug ntag> \
        =0,0,0,-1,2,0,0 0_pm <pm> <unli nine_days nlimi sseld took_nine unli_holi unlim zwei_klei =0,0,0,-1,2,1,-2 \
        ping> =0,0,0,-1,2,1,-1 ible> =0,0,0,-1,3,0,-1 um_halb war_ich wife> =0,0,0,-1,4,-1,-2 mein_toch \
        =0,0,0,0,-3,3,-2 <nebe =0,0,0,0,-2,-1,2 ergeb =0,0,0,0,-2,-1,3 <ihn> =0,0,0,0,-2,0,2 rache =0,0,0,0,-2,2,-1 \
        them> =0,0,0,0,-1,-2,3 mana_s =0,0,0,0,-1,-2,4 gibt_es =0,0,0,0,-1,-1,0 steck =0,0,0,0,-1,-1,1 <kell <moeb \
        ackst alle_und aubt> backs elese ensei four_the geles ist_unte nseit tage_die tsch> uesst uhr_steh \
        =0,0,0,0,-1,-1,2 <cliq <elec <spec <wash da_bei dann_wird ein_gute elect es_eine iques lang_die orarb ques> \
        sider sieb_spra stim_im to_work uecke und_aus vorar was_ich zu_ende =0,0,0,0,-1,-1,3 chlec cliqu duzen hlech \
        lique =0,0,0,0,-1,0,-1 grade =0,0,0,0,-1,0,0 <brei <wede abell aler> beant belle bern> by_emai chenl eberl \
        end_of etung hael_was koche last_mont laubt leere llerg ocher rand> recke rreic rzen> serer strec tfall \
        to_pay to_wait treck uebe_der unte_und ware> weder werbs wie_geha wurd_hat zwis_0 =0,0,0,0,-1,0,1 <baen \
        <barr <code <egal <gumm <klop <nick <sell <tafe a_fort am_ende am_tag auss_der belon call_ever ckstu code> \
        curry da_hat darf_sie der_auf der_fami die_plae ebste eholf ein_fami ein_wort elong ennis erarc erful ergel \
        even_the ewonn fill> frei_wird ftuch geht_es gewon hiera holfe iebst imme_noch kandi kgesc klopf kopft kstub \
        lesen loede mann_ist mich_auch mitt_geht muss_am nich_viel nobo_shou ohnun olfen open> opftu oste_und overe \
        pftuc rarch rful> rgie> sinc_the smeis so_ist stim_in tafel tage_nich talk_to tert> uebe_den uebe_koll \
        und_mit urry> vered verre war_schl weis_besc wir_so wohnu wonne zeits =0,0,0,0,-1,0,2 <cook <gefe <rope \
        alle_per an_weih and_got been_give bei_so ccess erkos have_stay houts iaere iliae kopf_trae kurs_zeig liaer \
        my_car nach_auss nach_unte outs> rope> sich_vert stube the_cant und_wurd vate_star weil_sons wer_mitt \
        =0,0,0,0,-1,1,-1 <brue <nass <used abei> aber_nur aehr> als_die ein_und fuers gehae inget ivati mit_offe \
        ndem> oreme otiva tivat ungef =0,0,0,0,-1,1,0 0_juli <dara <fein <gegr <konk <nied <ohr> <raed <stoe <succ \
        arauf bei_faeh darau das_prob depen derer eantr ederl eine_list enem> epend erbra ernet ershi faeh_selb \
        gema_hat genho haeu_der ich_fuen kehrt konku kurre lampe lanz> linie meiss mitt_zwei nich_dana nkurr oerun \
        onkur rship seid> selb_das she_is succe tenti thro_the tler> uehne uellt vor_mein vorh_bei woch_spae xcel> \
        =0,0,0,0,-1,1,1 <leis bis_frei dem_neue eilt> errei erset ertis ihr_seid jahr_nich laps> mann_star rsetz \
        rteil tisc_und ubber weich woch_lang =0,0,0,0,-1,2,-1 chmei der_grue ebene edigt enfzi er_mit erle_ich erleb \
        erled fzig> getro hmeis ledig nfzig rledi roup> shif_lead =0,0,0,0,-1,2,0 <glov <moti der_rund glove \
        grou_with motiv ndert rtise =0,0,0,0,-1,3,-1 <tut> asted unse_chef =0,0,0,0,-1,4,-2 <erle =0,0,0,0,0,-3,3 \
        schle =0,0,0,0,0,-2,2 the_firs =0,0,0,0,0,-1,-1 eraeu mita_von wenn_das wird_in =0,0,0,0,0,-1,0 0_rein <blud \
        <dona <fens <konf <kred <mome <narr <phys afier ahnho aire> and_will bahnh bald> berwi bevo_ich blude chnei \
        dem_verl denz> der_drit der_hund der_zusa dgebu die_kred donau ehere eine_obst enter erlus ewed> flikt fotog \
        fuer_jema gehe_an gerol grafi habe_gesc haltu haus_in henkt hneid hrend ich_verm iewed inige intra jahr_kein \
        knees konfl kredi kundg luden mont_nur more_than mstel ndgeb nflik ograf onfli physi rafie rlust rmute \
        rund_fuen soll_uebe steh_im stun_und ten_minu udenz uehen umste verlu verm_er viewe war_mit zwei_eine \
        =0,0,0,0,0,-1,1 <ans> <brun <cous <erma <kale <kreb <sits <stec <toll <toni <vani <wohl <wovo <zuck aesth \
        aetzt agebo ahnt> alle_drei anal> and_ther anish annel ashes ault> autos base_the bedan betr_uebe bisse \
        bling brunn chwac cousi den_kaff der_disp der_gege der_kons der_lieb der_masc die_prov die_spae die_umst \
        eblin eboge ehlta ein_team eine_rueg elfen erfa_das es_bei esper etist etwa_alle fand> fiert frau_an \
        frei_steh gebae gebog gera_im gesam gesc_zugl gespe get_a grue_der gsrau hatt_sie hera_dass hetis hinw_auf \
        hwach if_a ihren im_brun inein ingez jahr_0 juli_hat koch_reih koll_werd krebs laeu_bis lang_das lants liebl \
        mahnt momen mona_eine mont_late muss_jede nie_uebe nish> notie olles oment on_your onigh oper_thea ornam \
        otier ousin over_to panne peak> rageb retu_a ribut ringi rite> rlags sehe_die sinen siste steh_gros sthet \
        stoff stoma tecke teln> the_spot toll_team tonig trau_sich uchs> uebe_pers uebe_unse unnen usine utos> vorna \
        wachs war_beko wie_ich wir_jede wir_scho woch_steh year_else zahl_eine zeig_das zucke zwei_sche \
        =0,0,0,0,0,-1,2 <desh <goss <trae am_pack at_is bei_nich chees der_kaff die_mont eese> eihum ein_offe \
        es_zwei eshal fehl_das fgeno fille geho_zum gete_und gossi grab> had_not heese helfe htsfe ihum> in_germ \
        jahr_habe kant_und koll_mit kran_war laest man_wird nich_der nsame ossip proj_bei reih_eine reihu rubbe \
        rund_vier s_in sfeie ssip> telka the_chee tsfei twel_year ufgen und_gesc =0,0,0,0,0,0,-1 <file <heue <hof> \
        <vori absa_im at_seve care> ckel> eumt> gewe_die hade> heuer hoch_auf kalte keit> mein_schw nach_lade nking \
        not_soun notic orige orsic otice rede_mit renne soll_die the_thir vier_uhr vorig zaeh_nich =0,0,0,0,0,0,1 \
        0_bitt 0_fami 0_ihr 0_maen 0_wahl <abne <abon <ador <aelt <akus <alep <alph <amon <anst <appe <badl <barb \
        <baul <beau <bege <beic <bewi <biss <bles <boed <boil <boun <boys <burg <butc <cab> <cari <casi <clam <club \
        <cool <craf <disa <dive <dori <eime <einh <eith <ermi <exac <expr <fetc <finn <fish <flat <forw <funn <game \
        <gang <geta <gezo <glae <grae <grau <gutg <hack <hard <hell <hero <hine <hors <ines <insg <joke <jubi <kapi \
        <karr <kemp <klat <klim <knit <krim <l> <lied <litr <naem <nage <nen> <onke <opin <outf <pan> <path <peel \
        <pfan <plue <pois <pret <pude <radl <rank <reze <rohr <rosa <rose <rubb <saal <seen <sens <sess <sexi <shin \
        <sill <sink <sire <slep <solv <spel <spir <stef <stet <stom <stum <summ <surg <tee> <tent <thek <thum <toxi \
        <trep <tret <trug <tuet <unle <urte <vaul <wich <wolf a_bala a_bank a_bell a_book a_char a_crew a_face \
        a_girl a_good a_lot a_nurs a_row a_stic a_whee ab_wenn abels aber_wer abge_ich abneh abonn abou_it abte_die \
        abwes abzu_der acces achhe acht_bis adera adful adly> aemli aenis aerde aetet aett> afel> afte_twel agel> \
        agern agsle aher> akate akete alat> alepp all_from alle_herr alle_ohne alpol als_einz als_fami als_waer \
        alte_stue am_kind am_lieb amik> amina ammt> among amt_hat amte> amtsb an_alle an_in and_read and_says \
        and_sent and_shou and_take anfa_und angli anhae anstr anzus apers aphy> apita appea aptio arbe_noch are_clos \
        are_new are_nine argum arkei arnt> arria arrow artof ashed asing astik at_last at_some at_unti at_year atre> \
        atsch auch_mit auch_vor aulei ausme aussi autet badly baerd bala_shee banan bares barke barn> barro bauch \
        baule be_the beamt beche been_aske bei_komm bei_niem bei_null bei_sind bei_sitz beich belae belsp belst \
        bere_habe beri_von berin berm> berze besc_aufg best_drei betr_hatt bevo_man bevol bezug bin_ja birt_card \
        bitt_einm bitt_muss blade blas_die bless bnehm bniss boede boile bonne box_with broad bstan bsten buchs \
        buer_von but_when butch bwese by_thei came_out can_see cards carr_with casin celli chan_and chann chara \
        chell cheln chenc chern chest chher chluc chmec chnur choko chrom chubl chupp ckelt ckert clamp club> comic \
        comp_that cook> coun_elec craft cups> cust_from daher dami_die dann_ist daru_bitt daru_drei das_amts \
        das_jede das_land das_seit das_was dass_nach dazu_nie dder> deal> dem_der dem_firs dem_jahr dem_mark \
        dem_prue dem_schr dem_vert den_bach den_fals den_schr den_schu den_vora den_zett dene_in der_an der_auch \
        der_back der_baul der_beri der_brie der_eige der_fehl der_halb der_heim der_reih der_seni der_thek der_tisc \
        derko derte des_gros dest> dful> diagr die_die die_druc die_fues die_ganz die_gelb die_herr die_hers \
        die_kund die_mehl die_mitt die_moeb die_rose die_tafe die_trep die_turn die_vorw dien_am dien_das dien_und \
        diert disab diver divid dmit> do_with doch_auf donn_der doris dorne downt drawe dread drop_fort drop_from \
        eadfu eamte eater eatre eaves ebaer eberm ebete ebevo ecial ecked edder edlic efan> efing efoer eheiz ehner \
        eige_mit eihei eilla eimat eime> eimis ein_ande ein_biss ein_blas ein_durc ein_geme ein_hand ein_pate \
        ein_vent eine_bana eine_bank eine_geba eine_geme eine_pfan eine_schl eine_spri eine_umfr eine_verw einli \
        einm_selb eins_in eins_kann eiser elbah elf_mill elfal else_and eltes elzen emerk emisc emist emlic empte \
        emsen enage enant end_and ende_nur endis endwo enhei enhof enisc enkis enlau enmod enreg ensth entst enver \
        eplan eppe> eppo> er_s er_zu eras> erbar erbec erfae erfe> erga_0 ergis erlos ernbe ernig errli erst_ein \
        erzen erzeu es_ab es_auf es_dann es_selb esamm estig eues> eugt> eunzi ever_else ever_few ewer> ewick \
        exac_one exact expre ezept faelt fair_und falt> fami_betr fami_hatt fand_das fande fault fehl_ein fehl_ich \
        felsa fetch few_mont fgeho filme firm_you firs_wint fish> fitt_the five_in five_work floo_the flour fmal> \
        for_ever for_twel fort_minu forwa foto_wer frau_von frei_das frei_den frei_mit frid_the fridg frie_ist \
        from_our from_this fuer_ihre fuer_neue fuer_uns games gator gebet gebr_und gebu_hat gefr_waru gegne \
        geht_nich gela_wird gena_und genla gern_wied gerne gesa_von gesi_der gesp_nach gesp_uebe gest_aben gesu_und \
        getau getru gewic gfael ghty> girls gisst give_thre give_up glaes glei_aber gles> gone_in grad_im graue \
        greif grow> grue_am gruss gsbuc gsbue gumen gute_morg gutem gutge hab_seit habe_heut habe_mein hacke \
        had_move haet_sie hand_an hand_auf hand_the happe has_cut has_neve has_star hat_vers hat_wer hatt_0 hatt_am \
        hatt_ihn hausm hausw have_stop hbarn hear_on heatr heben hecke heets heima heimi heis_es helle heln> hench \
        hern> herrl heste hher> hies_ich him_it hinde hinei hinke hint_mir hint_sich hippe hlber hlere hluck hmeck \
        hnerk hnikm hnur> hoch_und horn> horst hortl hrows hrsch htern htlin hubla huehn huppe i_brok i_drop i_expe \
        i_hear i_rais i_stop i_thou i_tran iage> iagra ibute ich_dami ich_dem ich_fueh ich_so ich_wied ickel iebes \
        iebev iebse iefin iener ierfa igato ighty igur> iheit ihn_die ikmus illan illed illet ilme> im_chat im_gewe \
        im_lehr imina imisc imme_da in_an in_ordn in_supp in_them inale inalp inanc inate inauf ineti ingri inion \
        init_on inker insge insol inwei irene iritu irls> is_late is_said isser ist_fuen ist_ja istia it_as it_for \
        it_off it_turn it_we itgen itres itut> iums> ivari ivide ivita jahr_sie jahr_unte jede_aben jede_gege \
        jema_ande jetz_beim jubil kages kapit karri katen keeps kein_geho kein_weg kein_zett kelt> kempt keram kert> \
        ketch kete> kind_peop klar_empf klats klima klin_es kmuse komm_dann komm_es komm_jede komm_morg komma \
        konz_und kostu kruem ktech ktiv> kueh_mit kund_der kunge lach_viel laegt lafe> lagsl lamp> land_hat lanke \
        lante lass_bei latsc laug_and lays> lbahn lbere ldien ldige lear_a leav_ever lecte left_a legt_eine leing \
        leppo lept> lerei lergr lften lichs liebs liebt lieg_vor lies_die lift_it like_it lima> lind> list_four \
        list_mit lists litre lkast llanc locat loge> lopfe lot_had lpoli lstap ltere luesc lunc_and lzen> m_the \
        mach_die made_a make_a makes man_ja man_jede mater matik me_once me_that meckt mein_foto mein_letz meis_supp \
        meld_das meras mgeki minat minu_for mist_baut mit_abst mit_hand mit_nach mit_nage mit_vorn mitt_von mitt_wie \
        mkund mmand mode_buer moeb_sind mona_ein mong> mont_die mont_geht mont_hat mont_und mples mpten msen> mtsbl \
        muss_auch my_lock my_lunc my_work mzugs nach_fahr nach_jede nach_nich nach_um naeml nale> nalpo name_the \
        nante nated nauf> nchef nchro nderl ndesw ndien ndisc ndles ndwo> nenki nerve nest> netie neue_raeu \
        neue_werd neues neun_besc ngles ngrad ngsso nich_hine nied_die niem_zu nier> niers nikmu nless nlos> nmode \
        nnenb nnies nnis> nobo_aske nobo_else noch_dort noch_gern not_once noth_happ nout> nove_ein nrufe nsges \
        nsiti ntime ntrib ntsta null> numb_the nur_uebe nur_wer oduce oeden oelft of_cust of_what off_as off_with \
        ohne_hand ohne_sche oiler oison olley omach omato omic> omman on_and one_from one_or one_star one_summ ontri \
        opes> opini opti_in optio ordn_ist orgfa oris> ormat ornen ortly ortug orwar osent oser> ossha ostue otels \
        othe_peop outed overh overn ovier owels ownti oxic> ozen> paket park_sind parts path> peaks peal> pecia \
        peck> peel> peinl pelli pened perre pers_ist pfle_in phot_and phot_in pick_it pinio plac_that plan_for plank \
        play_the ples> plues poiso portu ppeal ppene prete proz_die pten> racte radi_and raene rais_it ramed ramik \
        raphy rats> rauc_der rawer rdenk readf rean> recti rede_von refu_the reic_und renge reppe rezep rfaeh rgele \
        rgfae rgiss rgume riage ricke rickt riefi rine> rkeit rmati rnenh rnier rnigh rnout rnsch rodel rollt rosa> \
        rossh rows> rraum rren> rriag rrier rrlic rster rtisc rtly> rtoff rund_neun russ> rveil s_afte s_mit s_name \
        s_not sable sach_besp salat samm_sich satzt says_so sberi sbran sbuch scha_es scha_so schm_der schn_sie \
        schok schu_hat schub schup schw_am seats seco_week sehr_empf sehr_gute seie_mit sein_das sein_kann seit_grue \
        seit_ich seit_mai seit_und sell> senen sents serl> serne sexis sfael sfest sgesa shaus she_gave shop_in \
        shor_afte shot> shou_and sich_ein sich_und sie_drei sie_was sind_aus singe singt siren sitz_0 slept snack \
        sner> so_etwa so_in socke socks sons_kein sorgf speci speck spell spin_und spli_rope ssbra sshae stam_aus \
        stan_es star> stat_mit stay_away stefa steh_mein steh_und steh_wir stel_der steln stert stets stian stick \
        stiga stil_look stisc stlin stone stoo_up stops stra_from stuem such_ihn sured surge sweri switz t_a taen> \
        talke tammh tea_and tefan tell_it tems> ten_year tenve teria terle tets> tgeno tgrup thabe than_it that_mean \
        the_butc the_dent the_doze the_fish the_fitt the_hero the_high the_lamb the_loca the_nurs the_one the_oper \
        the_pens the_serv the_sist the_stor the_stud the_vaul thei_own then_sent then_she ther_i thin_in this_is \
        thou_it thumb tials tian> tiate ticky tigat tivit tnern to_eat to_help to_his to_spli to_writ toffe tomac \
        took_a toten toxic traen trat> trepp tribu tries trot_bei trug> tsbla tshau ttled ttstu tuall tuech tuem> \
        tues_i turku turn_out turni turno tztei ubenz ublad uebe_habe uebe_ihre uebe_mein uener uerka uesch ugesp \
        uice> uleit um_ein umst_auf und_an und_dabe und_einm und_geht und_hatt und_imme und_jede und_pfle und_prob \
        und_trae und_von und_wann unles uns_eine uns_gera uns_ist unte_hatt unzig urchw ured> urnie urnou urst> \
        urvei us_in usfae usmei ussic ustim utche utem> utges vault ve_work veill vels> verb_hat verb_und verg_man \
        verko vers_sie vier_schl vierf vitae von_ein von_wurd vora_von vorm_eine waeh_des war_so war_zwei warz> \
        was_0 was_es was_foun was_glad wear_a weil_sich wels> wenn_was went_roun wer_den wer_nich werd_im werd_in \
        werd_per werd_zwei werin whil_the why_the wicke wie_laeu wie_vor will_die will_look winnt wint_am wird_ange \
        wird_gesu wird_nich wirk_aber wirkt wish_to with_so wntim woch_nich woert wohi_mit writ_down wron_and \
        wurd_auf wurd_der xpres zeig_wie zeit_die zerne zeug> zeugt zlei> zteil zucht zugsp zum_betr zum_eins zusti \
        zwei_tisc zwei_vor =0,0,0,0,0,0,2 <bana <bisc <capt <felt <mug> <toge aber_kein aerz_und and_talk at_who \
        auf_stat bei_wurd bian> biscu bockt cuits duze_sich erboc firs_the gethe heart idee> iscui kund_wer lbern \
        made_of ogeth or_by rbock room_in rztes sack> schm_nach scuit tesch the_pole toget tone> uages uits> uns_auf \
        uted> ztesc =0,0,0,0,0,1,-1 <amme <ansa <conf <defe <helm <kalt <kues <luck <merk <satt <squa <ulce <vorz \
        <zerr aeher ailin am_band ange_auf ansag ansp_die asten attel aube> auf_seit augh> bei_drei beka_ich besen \
        blase by_some came_down ckler dabe_und dann_unse das_ansp dass_wir dem_naec dem_somm der_app der_lach \
        die_absa die_lini die_such dlubb drei_minu eform eftet eiges eine_bewe eine_name eitau er_war erbot \
        erst_halb es_auch estba etier five_year frau_mit gesc_bei gros_der haeus hat_muss hat_vor heads heis_die \
        her_firs herz_der heule ich_nebe idens igest im_deze inkel inst> is_that ist_es ist_gut itaus iterg \
        jahr_dabe jahr_drei jahr_sind jede_mont jede_von jetz_sehr kam_die kenn_jede kuest lans> lastu lcer> legte \
        leit_bei lubbe man_eine mehr_best melte menge mit_herz mits> mmeng mment mona_aus mona_fuer motio nachg \
        nahm> ndlub nich_erre noch_imme nsage nwand oft_nur omoti on_pape on_whet ories otion pape_and prae_und \
        raube rmer> saili sehr_viel sein_die seit_woch selt> sie_eine sieb_jahr sieb_von stad_und stay_at stbau \
        stor> stori sziel that_up they_don ttels uestb ulcer und_laes und_schr utzer verk_hat von_gest war_als \
        war_wir wer_es wir_hatt woch_in zwei_woch =0,0,0,0,0,1,0 0_seit <air> <anto <ausd <bass <bath <batt <bear \
        <beto <bier <bila <bist <bolt <bowl <brud <brum <cars <chal <clim <crat <crow <dela <depe <derw <deve <diri \
        <duba <e> <ear> <elbo <erse <fett <flac <flam <flye <gale <galt <galv <gebi <geh> <gelu <geti <goal <grif \
        <ham> <hamm <heri <himm <hock <hot> <hupe <inbe <kanz <kehr <lamp <larg <lean <lend <maeh <mage <malt <migh \
        <musi <napk <nid> <ones <owne <palm <patt <pink <ploe <pock <prev <puts <rack <reto <rout <saeg <saeu <sand \
        <sauc <saus <skat <slig <solc <sowa <stab <stah <sugg <surn <tear <teue <tree <tres <trib <tros <trus <tube \
        <upda <vorv <wave <weak <wehr <weic <wirf <wren <zug> a_chai a_crat a_frie a_kett a_slig a_wall a_wren \
        ab_apri aber_man aber_zum abgeb achar achla achru achss admit aeck> aegew aesid aeule aftli airs> akten \
        alche all_four alle_sich alle_zwei almen alog> als_ein als_mir also_nich alvan alver am_deic am_pfin am_werk \
        amber ammed ampe> ampen amste an_ihre an_sie an_teil and_afte and_did and_each and_left and_only and_paid \
        and_pays and_she andal andra andwi angte anna_ist anzle aphed apkin app_hat apri_she ardig are_bril arer> \
        arium arnam arrog artig as_you astet at_did at_her at_home at_nigh at_our at_with atalo ateme auce> \
        auch_nach auch_nur auf_m augt> aus_angs ausdr ausf_und ausnu auso> aussa ausve baer> bahnd bass> batte \
        baut_zwei be_look bedau been_made been_take befo_anyo begri bei_blei bei_haus bei_nach bei_rede beim_gros \
        beira beitn bergi berka bermo besc_verl beton bgewi bilan bin_seit biolo bis_fuen bist> blue> bosse \
        bott_hall boug_the bowls brau_selb brude brumm bude> buehn buer_spri bunal by_tues can_now cand_the cardi \
        cars> caste cella chale chall chan_ever chan_the chanl charm chefa chelt chemo chenw cherl cheun chgeh chimp \
        chnec chrae chrau chsag chsst chuet cing> circu clim_on climb clusi comm_by comp_afte comp_is confe conse \
        const corde coul_be crate crea_dire cript crown cust_and dafu_vor dami_der dann_stan das_abwa das_auch \
        das_band das_esse das_fuer das_labo das_loch dass_das dass_er davo_ist dece_but defek delay dem_foto \
        dem_wech den_bahn den_bonu den_eine den_hinw den_hoer den_name den_schi den_sech den_stan depe_on der_beto \
        der_doze der_kanz der_kess der_lang der_mit der_satz der_scha der_zug derei derwe devel die_bish die_eins \
        die_hat die_lamp die_mita die_offe die_vera die_zust diffe digan dinge dire_comm dirig displ dited doesn \
        door_and door_to dort_seit dose> dows> drawn drei_haeu drei_leut drit_tag drop_out dubai each_with eberf \
        ecast edite eedin efarz efbau efekt eften egan> egewe egrif ehlun eibe> eift> eige_von eihae ein_acht \
        ein_chef einb_im einde eine_durc eine_fehl eine_getr eine_grun eine_klem einm_dank eins_fuer eitne ekeep \
        elabe elay> elbow elf_weit ellan ellar elpau else_s elze> emieh emmel eneve engi_are enhau enigs entuc enze> \
        er_das er_mein er_nich er_nie er_sagt er_sie er_vert eraer erant erbli erern erfu_die ergem erha_im erkul \
        ermal errae erses erst_drei erst_mont erst_verl eryth erzch erzti es_bren es_ging es_mit es_weni esang essli \
        estor etito etwa_sagt eule> euro_nach evelo ever_morn eviou faces faeh_seit fall_due fall_lass falte farzt \
        feel> feift feine fest_und ffel> ffici fices ficia figu_in filet fili_in fili_von five_mont flamm floo_and \
        flyer folg_auf for_all for_bein for_her for_it for_one for_sixt foto_die foto_fuer foto_im foun_work \
        four_hour four_loca four_minu fplat frag_wurd frei_gege frue_hat ftet> ftete fueh_in fueh_mein fuen_und \
        fuer_in galva ganz_aben gave_them geant geme_der geme_sagt gena_eine gener genko genwe gere> gesc_ich \
        gesi_wie gest_als gest_i gewit ggest ging_um gnet> goal_and grube grue_faeh grun_wer grup_sind gszie guter \
        habe_hing habe_seit had_her haftl hamme hanla has_got hat_angs hat_anze hat_dafu hat_drei hat_ihr hat_unse \
        hat_weni hat_zwei hatt_das hatt_muss hatt_und hausn hausv have_had have_left hear_a hefar helm> henev henwe \
        heres herr_in herri herzc heune heut_morg heut_nich hgehe hiel_es him_for himpf hint_und hlage hlerk hliss \
        hneck hnica hoer_er hof_und hous_in hraen hraub hrem> hrow> hsage hster hstes huber hwer> i_comp i_keep i_ll \
        iant> ibuna ich_bis ich_kenn ich_von ich_wuss icial ideen idium iefba iege> iend> ienti ierma igend ihm_eine \
        ihrem ikver ilanz ileti illim im_grab im_rahm im_rege im_schl imed> imete immel in_earl in_rent in_zwan \
        in_zwoe inar> inne_eine inst_they inte_und irat> irft> irnla irrtu is_exce ispla ist_hat ist_von ist_weg \
        iterz itici itneh itpla its_0 ittet ivest jahr_ich jahr_jede jahr_mein janu_drei jede_frei jetz_steh join> \
        join_on kanzl katal keepi kein_mein kenn_das kenn_die kilo_und kind_habe klag_uebe klarn klet_und knee> \
        know_beca knows kolla komm_mit konse kran_mit kuen_mein kund_im lab_mana lachs laine lamme lang_uebe large \
        larna lass_eine lasti lchef leads leber lebte leger legt_sie leiss leit_habe lend> lerku let_go letie limet \
        linde lips> lisse ll_be llar> lleic llime llter lmen> lner> loch> lock_up loetz logy> look_of lpaus lpunk \
        lted> lueft lvani lyer> mach_ich maerc mai_die make> make_it man_koen man_sie man_so man_who mana_does \
        mana_the marc_she mass> may_not me_and me_by me_how meet_in mehr_die mehr_zuru mein_beri mein_er mein_erst \
        mein_schi meind mente merve mich_manc midn_and mieha might mir_der mir_mehr mit_begr mit_tasc mit_vers \
        mit_wir mmel> moji> mont_im musik my_coll nach_nach nach_so nach_unse nach_wie nalch name_und nann_das napki \
        nasse nauso nbegr nbrie nched ndamm nderp ndows nebe_der nebe_vier necke nenn_er nenn_sich neue_in neul_im \
        neun_stue nfte> ngewo nhall nhaus nicat nich_lang nich_sie nigst nine_thou nitts nlamp no_spee noch_eine \
        noon_the not_on not_say noteb noth_and noti_at nows> npack nsent nsgel ntfal ntrol ntuch nur_bei nur_ein \
        nur_nich nvent nymen oberm oeff_der oerer oesn> oetzl of_her of_is of_marc of_some offe_a offe_tuer \
        offi_with ogate oices olche ology ompet on_air onalc one_by one_had onsen ontro opens orary orbil orded \
        ormer ortli orver ossar otebo otect othek ottli our_crea our_daug our_regi oute> owas> owed> owls> own_lead \
        owner paeck palme pass_auf patte pdate pekt> pends pens> peop_s pers_die pers_the pette pfen> phed> pinde \
        pinne plan_die play> pleis ploet poke> post_it pres_from previ prote puckt puele punk_das puts> puts_the \
        putz_die quar_die ques_abou quote rack> raenk raerz raesi rang_the rantw raphe rary> rath_more rawn> rbess \
        rbrac rchsa rded> rdiga re_stuc read_out read_this ream> rech_einm red_and rege_ohne regi_die regi_dire \
        reina rent_und repar rern> resso revio rfueh rgeme rgrun ribun rkaes rkult rlast rnal> rnet> rney> rnlam \
        road_is rogat rollo roppi rossa rroga rses> rtesy rthal rube> ruben ruec_zum rueff ruhe_geht ruhen rummt \
        rupps ruste rweil rythi rzche rzell rztin s_fore s_head saege saeu_an saeul sages sagt_dass sagt_des sagt_es \
        said_noth sala_is same_boat same_day sarti sauce saugt sblas scha_an scha_dami schi_an schi_ist schi_und \
        schim schl_bei scrip sdrue sehr_weni sei_halt sein_erst sein_hand sein_schi sein_unte selb_am selb_eine \
        selb_hat semme serge sersc setze she_lost shop_and shop_at sich_dafu sich_ents sich_jede sich_nur sie_bei \
        sie_das sie_frag sie_fueh sie_gar sie_noch sigh> sigh_and sind_weg sixt_year skat> sligh slips smel_of snumm \
        so_will solch soll_bis sors> sort_of sort_und soun_like sowas splay splei spons sposi spuck spuer ssart \
        ssers ssort staf_and stahl stan_bei stan_die stan_er stan_sie stat_and steh_ents steh_sie steh_wie stel_uns \
        ster_weil stirn stlei stler stoer stop_hint storb stra_der stre_das streu struk stun_nich sugge surna \
        susp_the tack> tadtb tag_im tahl> takin talog tatem teboo tecti tees> tele_in temen tener terte tesy> \
        than_me than_you thaus the_boar the_brok the_card the_cent the_clie the_corr the_cust the_grou the_heat \
        the_hosp the_janu the_lock the_look the_man the_nint the_owne the_reco the_righ the_satu the_top the_trus \
        thek> them_to thir_eigh thir_i this_spri thre_mana tief_hat tiefb tiera timed tirnl titor tnehm to_get \
        to_put to_repl to_stay to_tell to_thos toeru too_many torbe tour> tree> treso trom_und tron> trukt trust \
        ttend tubes tuer_war tuff> tunge tures tut_er two_star tzbet tzige ubai> udiol uebe_zum uenst uerge ufges \
        ugges ukteu uldet ulier uling umger ummt> umpe> unal> und_foto und_gena und_hoer und_jetz und_kam und_kenn \
        und_las und_nimm und_schi und_setz und_stri und_wied unent unica uns_habe uns_haen unse_bass unse_neue \
        unse_werk unte_unte uote> up_two updat upps> urnam urney urtes us_at us_off us_that usdru usik> usnum ussag \
        ustee ustra usver ventu veran verbe vers_an vers_ich vers_mann veryt vestr viell vier_sind vierm von_im \
        von_ist von_nenn von_sieb von_um von_verl vor_0 vor_vor vorb_an vorbi vors_der vors_hat vors_mit vors_von \
        vort_uebe vorve vorwu want_some wants war_beim war_sie war_vor waru_die was_one we_coul we_d we_have \
        week_befo weil_eine weit_hat welt> weni_eine wer_etwa werd_verk werd_verm were_not werft what_we whene \
        whic_he who_had who_is who_took who_woul why_i wicht wind_that wir_auf wir_seit wirft with_her with_his \
        with_peop with_us witte woch_defe woran wuer_und wurd_es year_each yment zbetr zchen zeig_sich zeit_und \
        ziel> ztin> zu_drit zu_ihm zu_scha zu_tief zu_wort zuru_kam zusa_ob zwei_cent zwei_leut zwei_saet zwei_sind \
        =0,0,0,0,0,1,1 <bags <chip <circ <hosp <laec <los> <memo a_memo aits> aves> bags> bloed die_bude elved entue \
        errin hospi i_left keep_a komm_und leise memo> minu_late olte> once_i rule> troll und_darf verbo vorn> waits \
        =0,0,0,0,0,2,-2 erate =0,0,0,0,0,2,-1 <free <ms> <sail <taub anagi cceed cutiv dass_zwei der_umga ecuti \
        er_eine er_und espro euro_in execu fekt> foll_her glass hint_der hrei> hrown in_ein klar_ansa kslei mails \
        mana_dire my_mana nagin oppuh ppuhr puhr> read_our rksle rlebt ruder schu_vor sech_mit strea ten_at the_glas \
        they_say tires toppu tream uccee umga_ist unse_gesc us_to utive vor_vers vors_wer who_reti wird_man xecut \
        =0,0,0,0,0,2,0 <linz <poor a_rota befo_she das_ganz die_regi dire_of door_of eine_rede ervt> had_it juni_hat \
        linz> nervt poor> reor_in sinc_i sind_wirk soll_man sture tergr teuse to_lead took_the uckte und_uns \
        was_nerv =0,0,0,0,0,3,-1 srund =0,0,0,0,1,-1,-1 <reis als_vate east> least menta uerch ween> =0,0,0,0,1,-1,0 \
        0_schr <betw <deli <dist <flas <podi <riec <sorg and_if asona at_leas atet> aupt> betwe breat die_betr \
        dien_von eberh ehst> entw_bei etwee find_das haen_ein hat_mit heira hoch_der iecht inks> irate kind_unte \
        ocks> ratet reath rhaup rheir riech seit_augu so_that tched terbe the_ligh tween two_are umach und_den \
        und_scha war_0 weis_wie you_get zumac =0,0,0,0,1,-1,1 <blac anks> answ_is black dankt dles> forts harp> \
        nach_zehn neve_been obel> pass_und seit_der sie_am so_ein star_for waer_man =0,0,0,0,1,0,-1 <cred <erpr \
        <fros <hole <hub> <moec <obje <papi <ping abgef agsue ailt> alyst auss_ist bis_zwoe bjekt cello chaue choen \
        credi das_heis das_im den_schl denn> dreht eheri ein_proj eine_betr einve ello> ende_juni erpro eword exibi \
        fassu flex_i for_now frau_sagt free> frid_i frost graum halb_vier hallo hdays hier_selb hrzei if_it inerz \
        inken inver komm_zu kuerz lich_aus lunte mailt mehr_mein mende mens_mit moech mond_and my_brot nerzi ngrau \
        nie_wied not_the npfli nruf> objek obwo_der oecht one_with pings raus_und redit reine ruhe> sagt_der \
        scha_wir schi_bei schm_es schoe sioni slipp son_s stenp suebe swit_off t_one tag_und tagsu the_chan the_team \
        tingr tuer_zu tuere tvers two_peop uhalt uhr_gehe und_will uszuh weis_was with_some xibil zahl_sie zu_kein \
        zuhal zuru_und =0,0,0,0,1,0,0 0_for 0_fran 0_gram 0_ihre 0_out 0_pers 0_schw 0_sech 0_stim 0_tuer <abga \
        <abse <aend <alp> <ampe <annu <asle <ausr <baby <bauw <bed> <bees <beli <blue <boes <bube <chin <choo <chro \
        <co> <cyni <datu <dave <dele <demo <denn <ders <drun <dues <einv <elde <endi <ente <eroe <exch <excl <eyeb \
        <faul <feel <fieb <flut <fuss <gott <gram <habt <herg <hinz <igel <ilka <inse <itse <jewe <juri <katz <kids \
        <kosm <krip <lawi <lehn <loo> <mad> <mikr <murr <nice <notr <orge <peak <phil <phra <piep <pike <poll <pub> \
        <quit <rare <regl <reli <rene <rese <ride <riet <runt <sahe <scep <scoo <ship <skie <sofa <spro <swim <tepp \
        <thes <thri <trie <trit <twin <vega <volu <waes <weck <wedg <yest a_beac a_card a_colo a_conv a_dece a_five \
        a_quar a_room a_shed a_slee a_spok a_stan aage> ab_mont aber_es aber_jede absen acht_grad acht_mona achtw \
        aedte aertc aesch affen agre_a ahen> ahrpl ahrte alen> all_day alon> als_ganz als_sie alved am_empf am_gate \
        ampel amtli amtsa an_agen an_ein an_gros an_vier anced and_he and_week andfr anen> ange_arbe ange_des \
        ange_fuer ange_nich annua app_die app_steh app_von appl_is apsed apses arbe_brau are_bein arkha arlie armer \
        artun arzt_komm ask_in aske_my aslee astle athol atum> atze> atzze aubst auch_so auch_wirk audit auf_antr \
        auf_kost auge> augu_fuer aus_den aus_rein aus_und austu auten back_from back_seit backw balls bauwa bbaut \
        bed_in bees> begu_leav bei_elf bei_euch bei_fieb bei_heis bei_kam bei_minu bei_mit bei_scho beifa beim_aben \
        beim_vier beiss belas bendk bendr bere_ihr berg_und berha beru_die berue besc_des bese_und best_in betr_ist \
        beza_ist beza_werd bezie bgeba bgeho bids> birt_and bis_man blaum blei_bei boese brac_for brace brau_kein \
        brea_and bskin bstag buben buch_die buche bucht buere burni by_ever by_half came_from carr_the castl chafe \
        chef_selb chin> chmac chmue choos chsal chstu chtwa chult chwie citor city> cksei clos_one co_op coote cored \
        couri cratc cult> cynic da_im da_nich dachs dafu_und dale> dana_gibt dank_scho dann_an dann_komm das_bis \
        das_die das_erga das_mode das_nur das_weis dass_eine datum davo_0 davo_im day_of days_in days_the deleg \
        dem_dach dem_hand dem_heim demo> den_baum den_gros den_ich den_kind den_mann den_serv den_unte den_wart \
        dene> der_ampe der_arzt der_beif der_bran der_dack der_halt der_juen der_kirc der_koch der_notd der_part \
        der_sche der_taus derga derly derse des_buer des_haus desam dicat die_abfu die_app die_auch die_baus \
        die_fami die_heim die_mang die_numm die_scha die_spue die_ster die_verk die_vier die_waag dien_der dies> \
        diffi dinne disp_von dits> dort_in doub_the drau_war drei_uebe dreie dreiv drich drunt duess eable earl_and \
        earli eathe eberp ebert ebrow ebski eckse edged edit> edte> edule eeve> efter egane egati ehaus eifah eifer \
        eiflu eils> ein_anru ein_dien ein_in ein_mann ein_seit ein_sie eine_alte eine_bere eine_das eine_drei \
        eine_inte eine_ist eink_von einki eirat eivie ejamm ekten ekuer elaeu elast elcom eldie eldin eldor elega \
        elf_cate elf_naec eliev eling elobt elzei emble emsel enauf endan ende_nach endra enfze engst enkam enkin \
        enkre enswe ente_the epers epots eppic eptic er_an erat> erbe> erbes erday erdre eress erfas erfun ergar \
        ergen erig> erkeh erly> erpau erspi erst_seit ertch ertue ertur eruec eruht erund ervat erwoc erzwe estet \
        etch> eterg etrol eueri eunde eved> ever_frid ever_seco ever_thur ewand ewech eweil ewoeh excha exclu eyebr \
        ezieh fahr_mit fahrp fall_das fath_s feeli fficu ficul fiebe films find_ich finds five_star flas_die flasc \
        flex_zeit flung flut> for_lunc for_work forbi fort_one four_thou four_week frag_der frag_jede frag_kein \
        frag_mein franz frei_ab frei_nach frei_waeh frid_that from_mond from_thre frue_komm frue_sind fruit fschl \
        fuen_woch fuer_fuen funk> fzehn gaeng ganer gatio geabl geho_dem geht_ich gejam geko_in gekos gelo_ich gelob \
        gemal gesa_sie gesc_an gese_habe gest_weil get_to gewa_der gewan gewoe gilt_die go_and goldr grams grap_and \
        gschi gste> gswag habe_dafu habe_im had_neve had_no hael_es haen_der hafe> halb_acht halb_neun halb_tag \
        halb_zwei half_of hand_and hanks has_begu has_boug has_take hat_ist hat_je hat_und hat_zum hatt_in haus_den \
        haus_wer have_clos have_t he_spen heis_s hemse henar hese> hgest hick> high_mark high_reco high_stre highl \
        hilf_es him_the hing_mit hinks hinzu hitek hlens hnern home_by hoose hoppi hour_afte hour_ago hour_at hrase \
        hrten hstag htem> huts> hwier i_foun i_leav i_rang i_turn i_watc ibed> ich_ausg ich_back ich_betr ich_durc \
        ich_moec ich_muss ich_sag ich_sech ich_seit ich_zule icito icult iebsk iehun iept> ierig ieso> ieved ifahr \
        iffic iflun igabe igel> ighly ihr_die ihr_habt ikros iliga ilka> ilms> ilter im_frei im_heim im_hote im_tal \
        im_urla im_vier im_werk immin in_base in_blud in_elf in_fact in_febr in_four in_fren in_koel in_nine in_octo \
        in_thre inds> inees inens ingle ingly inse_steh inzu> inzw_kenn ippen ipper is_one is_rare is_requ isper \
        ist_0 ist_ausg ist_davo ist_niem it_came it_sinc it_some itchi itekt itsel jahr_davo jahr_prue jede_sams \
        jema_sage jetz_in jewei juli_uebe juris kaert kanis kann_und katze kaum_noch kein_die kein_prob kein_ruec \
        kell_mit kenn_und kenst kett> kids> kind_der kind_ein kind_in kind_und klei_hat klei_schl klin_das klin_ist \
        koen_die koerb komm_kein kosme krach kran_habe krosk kseit ktro> kuehe kward laen_nach laes_sich laint lake> \
        laken lanen lasch lass_sich lauma laut_eine lcome lderl ldorf lean> leas_of leav_at lecto leeve legat \
        leit_hat leitz lensw lern_ich lich_und licit lidar lieb_ich lieg_nach lieve lifti ligab list_the lobt> local \
        loper luebe luxe> lver> lzimm mal_ich mal_nach male> man_darf man_noch man_ohne mann_mit marc_he mark_in \
        mehr_am mena> mens_ist menst merer metik mgebu mgekl mgewo mich_im mikro mind_zwei mir_aus mit_vier mitg_im \
        mitt_ein mitt_nich mitt_um mixe_feel mmens mmere mmten modus mona_war morn_it morn_off mpel> mselv muss_und \
        my_dad my_neig nach_im nach_offe nach_zwan nahe> name_an ndenk ndent nderg ndinn ndrau nearl need_to nehm> \
        nenau nenko nenn_mein nenst neu_gesc neun_bis neun_und nfzeh ngefu ngeln ngly> ngsmo ngswa nice> nich_empf \
        nich_mal nich_mit nich_weis nich_zum niem_da nigh_and nkamm nkent nkind nkrei nnual no_quar noch_an not_one \
        not_reco note_on notru nove_the npfle nsera nteer ntend nun_als nur_nach nzer> nzug> ob_alle obend ochs> \
        oder_nur odus> oerbe of_four of_janu ohne_murr ohne_netz olici ollin olunt omena on_an on_sund onalz ondin \
        one_fixe one_week one_year only_comp oons> ooter open_at oppos opps> orbid orch> orgel orse> ortan ortsc \
        osite osmet ossmu oter> otruf ottes our_shop ourie ourin out_and out_my out_that outs_the owies parkh patch \
        patho penle petro phras pich> plan_bei plit> poli_hat post_the pots> ppenl ppers ppich pposi prai_the \
        pro_nach prom_and pross psed> pses> ptica pulve put_them quar_with raben racke raeu_die rams> rang_in rare> \
        rase> ratch rbrec rche> regle reivi renta renze rersi reue> reuer rfass rfund rgart rgenc ribed riet> ringf \
        rippe ritze rives rkam> rkehr rkhau rmale rolli room_and rossm rossr rous> roved rpaus rper> rselb rtels \
        rturn ruege ruft_der ruit> run_and rundz runs_for runs_the rver> rzwei s_and s_answ s_at s_auf s_hand s_sale \
        sahen salon salz> samt_kind satu_a satu_nigh satzz say_so say_that sball scept sche_man schi_ein schi_im \
        schi_mit schi_per schi_um schl_mit schl_nich schl_schl schl_sie schl_wer schma scho_aber scho_ein schr_mein \
        schr_wir schw_hat schw_ist scoot scor_0 score scrat seas_the sech_jahr sech_tage see_so sehr_zufr sei_ich \
        seit_unse seldo selve serat seren seve_and shade sharp shop_mana shopp shuts sich_imme sich_jema sich_nie \
        sie_auch sieb_die sieb_mona siebt sigen sign_for sind_auf sind_jetz sist_s sitz_mit skier skind slage sleev \
        sman> smeti smutt snahm so_is so_lang sohn_hat solic solid sond_nach sonn_0 sonn_und spalt spen_most split \
        spros ssach ssige sskan ssmut sswar stabe stae_aus stan_seit steh_an steh_da steh_soga steh_wart sterd sthan \
        stim_die stim_fuer stim_ist stle> stue_sind stun_beim stun_frei surv_scor swage sware taben tag_nach \
        tage_und tage_woch tage_zu taus_der taus_will tech_eine teers tele_gesa tels> ten_in ten_the tenda tenja \
        teppi terda tered termo terta text_and thand that_exis that_he the_annu the_city the_deli the_depo the_fort \
        the_heal the_hub the_indu the_loo the_neig the_page the_prov the_pub the_ride the_ring the_stan the_trac \
        the_wedd them_with thems these they_coul they_send thir_one tholo thre_are thre_othe thur_and to_last \
        to_nine toch_hat toch_kenn told_it torch track trae_das trag_ich treue tried truf> tself tterm tuerc tun_bis \
        twann twic_the tying ually uble> ubled ubsta uebe_0 uebe_hat uebe_land uebe_nich uefen uegen uehe> uengs \
        uessw uestu uhr_auf uhr_heim uhr_per ujahr umge_der umge_hat umgeb umgew ummi> und_seit und_um und_war \
        und_weis unde_eigh uns_der unse_klei unte_drei untee unti_frid urchk urcht urnin usgeg ustry ustue vegan \
        verho verk_bei verl_nich vers_ende verzw vider viel_zu vier_ab vier_ange vier_die vier_und vieru volun \
        vom_schw von_halb von_nach von_seit von_zehn vorh_was vote_to waage waeh_man waesc wanne war_nie wart_und \
        wartu was_on watc_the weck_um wecke wedge week_a week_work wege_pers weifl weil_jema weils weis_dass welco \
        well_abov wenn_du wer_hat werd_ja what_one whic_of whic_the wie_bish wie_es wied_die wieri wieso will_nich \
        will_nix winen wins> wint_and wint_mit wir_alle wir_den wird_nach wirk_gut wiss_wie with_six wo_ist woch_auf \
        woch_bere woch_da woch_gibt wochs woehn wohn_ich woll_auch work_is worka worse wurd_am wurd_zuge xchan xists \
        yebro yeste you_find zahl_den zehn_fael zehn_und zehnm zeita ziehu ziere zleie zu_hoch zu_spae zu_weil \
        zum_schl zwei_die zwei_fahr zwei_pro zwei_seit zwei_und zwei_vors zweif zwoe_mona zwoe_tage =0,0,0,0,1,0,1 \
        afte_one als_ich auf_mont aven> bei_gold darf_nach ederk ever_call getei have_no haven ichst kiste last_two \
        lite> my_desk naec_und olite oose> rzte> take_it takts thre_star tled> uckt> us_with =0,0,0,0,1,1,-2 terna \
        =0,0,0,0,1,1,-1 <dage <exis <petr achge agege alte_und auens dageg das_in eamle ebte> ein_schi eine_frei \
        fore_has frag_zur hat_kein menti nich_fuer on_frid pfei_der room_wher rost> rtung selb_als sie_durc teaml \
        telst to_see torie traue trol> wenn_die wer_die =0,0,0,0,1,1,0 <abma <golf <mixe <usua a_mind abmah ahnun \
        anati back_each bei_dass bin_gega bmahn boug_me clos_the coll_have drov_over eepin egoss ehend eping \
        from_acco gegos guckt hank> he_aske hend> kundi lanat lege_wir mahnu mixed ntrae plana plies rossk route \
        sie_gesa usual vier_hat war_er was_call was_told xplan you_have zwei_den =0,0,0,0,1,2,-1 i_know \
        =0,0,0,0,2,-1,-1 enpfl lzeit meani tenpf volle was_a winte =0,0,0,0,2,-1,0 <neig <tags a_well are_the \
        beca_the bours fuen_kilo ghbou hbour ighbo isher ktisc mgest mir_bei neigh norm_week selb_die you_to \
        =0,0,0,0,2,-1,1 <retu eturn retur =0,0,0,0,2,0,-2 eing> =0,0,0,0,2,0,-1 <wohn afte_nine als_alle arbe_im \
        auto_hat beerd chsta dafu_den den_park eerdi ein_priv esse_wir from_home ist_sais jetz_ein my_feet nich_esse \
        no_life noch_jema pager park_kost rdigu sagt_ich scho_run selb_auf tarts uns_dafu =0,0,0,0,2,0,0 0_zu <vaet \
        a_sing als_unse and_mean atche ausen clos_at dem_frei empl_in ever_day hab_zwei has_ever mean_it ngle> \
        not_allo overr singl stver swap_is toch_nenn unse_zwil vaete wappi was_impo =0,0,0,0,3,0,-2 tors> \
        =0,0,0,1,-2,-1,1 elfte =0,0,0,1,-1,-2,1 lein> =0,0,0,1,-1,-1,-1 educt link> =0,0,0,1,-1,-1,0 <verp aelft \
        bei_durf die_antw ebel> haelf kten> lfte> zwei_stun =0,0,0,1,-1,-1,1 <aisl and_to aupts herun iterk rkamm \
        terka verwe =0,0,0,1,-1,-1,2 <crie <fill cried =0,0,0,1,-1,0,-1 chaut erarb frei_der lease steh_auf wer_so \
        =0,0,0,1,-1,0,0 <enti <stap <trot <uebt ab_febr aker> and_show anlei anned aufel avor> axisa car_park \
        davo_zwei davor der_beru der_best der_unte die_dafu ein_zwei entir erst_woch fahrg frei_die hart> in_sept \
        inne_von isanl jahr_noch not_a ntire optim ospec otzde ptimi rbetr rospe rotzd sanle stech strit tire> tmeis \
        trotz tudiu tzdem uage> udium usern verda wer_ande with_no woch_frei xisan you_will zdem> =0,0,0,1,-1,0,1 \
        <kopf <news <teig eisse fortn ortni rarbe rtnig steri time_i tnigh uatio =0,0,0,1,-1,1,-1 <trad allet \
        bei_steh egenh nebe_eine nerha trade =0,0,0,1,-1,1,0 <neu> <pall annin dings gsvor im_op in_mein lanni ngsvo \
        nnerh osser schi_sie the_four tote> um_eine unte_mein =0,0,0,1,0,-1,-1 <inzw inzwi nich_nur nzwis rkaeu \
        vor_zwei =0,0,0,1,0,-1,0 <geue <kopi <zule absc_der an_viel baute beim_absc bstae build chlep cork> cour_is \
        der_baec der_kauf desbe ensto entru eppt> erbau esbes euebt fueh_das geueb hentl hlepp ich_heut ichtp \
        ihre_lehr in_cork ist_um it_took jahr_als kaest kopie lbsta leit_und mein_meis mit_ihm nach_und ndesb nkten \
        nur_gefr ofen> opier piert setzu sie_als tenst trum> ttelt uebe_eine uebe_sie uferi uhr_zu uild> uletz \
        und_schw vier_stun wurd_uebe zehn_best zulet zuru_alle zwei_im =0,0,0,1,0,-1,1 a_week die_auf erkam eschw \
        near_the ntrie onnt> runne sie_hatt sits> took_five traut weil_er wir_bei work_the =0,0,0,1,0,-1,2 felt> \
        =0,0,0,1,0,0,-1 <bari <bigg <coac <dedu <ears <manu <onbo <sale <soun <won> adtha anual ardin arist arter \
        auf_und baris besi_the bigge bunde call_a chmal chtes coach deduc der_stad der_ton does_not dthal durc_ist \
        erbin erfuh erkae ernah es_trot exame filli firs_mont gehe_der harte ich_jede inde> it_from jede_dien \
        jede_lehr kann_was manua meste mit_zett nboar nord_von oardi olier ologi onboa rfuhr rger> rista rnahm sales \
        sound stadt stanz tadth teur> than_a the_next und_erkl verbi verpa wher_i xamen =0,0,0,1,0,0,0 0_abge 0_drei \
        0_gese 0_mit 0_um 0_with 0_zwei <abdr <ag> <allg <ammo <avai <avoi <awar <b1> <bask <bern <bid> <bien <blan \
        <blok <broc <butt <buyi <camp <ceil <cham <chor <clau <comf <copy <data <de> <dear <dual <eati <en> <etik \
        <floa <floe <fluc <geke <gero <ghoc <gues <haem <held <het> <impf <inch <iris <isch <isla <jann <kamp <karl \
        <kast <kios <kirc <koop <ladu <lava <leaf <lein <leng <limi <lind <lite <logb <masc <maur <milk <mope <mund \
        <nan> <nuss <opa> <pant <parc <pilo <plum <poet <poin <priz <pros <rail <rend <riva <rolf <saue <spac <stov \
        <stub <swep <tall <thun <trei <try> <ute> <vete <vo> <volk <wien <wink a_blok a_clas a_cour a_repo a_sign \
        a_stri a_temp a_ten a_valv ab_im abge_als aceme aches achha achsc acht_uhr achve actic adet> adow> adtwe \
        aeht> aemme aeram aermt aeuch aeude aflet agai_a ailab ailer ailor aitin akte> alle_die alle_uebe alle_vor \
        als_uns als_vers am_ersc am_nach am_vier amme> ammon amon_the amps> an_nur and_carr and_fort and_nine \
        and_put and_stil and_stor andbu andkr andmo anies ankha ankte anlau ansla antwe arcel are_trai arely arked \
        arri_at artic as_it as_long ased> ases> ask_whet atent atist atory atte_the atuli atur> auf_dies auffr aulic \
        auree aus_als aus_er ausb_der ausga autob avail avoid award azier back_on badet baeud bankh baut_eine \
        be_fair begi_im bei_ange bei_dene bei_etwa beibr beim_chef beko_mein beln> bels> benen benge bens> berar \
        beri_unte best_habe best_mit betw_ten beza_die bezi_0 bid_for biene blank bloc_teac bloke bode> booke born> \
        braum brave brie_die broc_show bruc_mit buer_fuer butte buyin by_whoe carr_a ceili cemen chaer charg chbes \
        cheap chert chges chieb chkun chmie chnee chors chtue chure chver ckens claus comfo cone> cooli copy> cost> \
        coul_take cour_at cour_for cour_i cour_with ctice ctus> da_noch dafu_0 dana_noch dann_aber dann_war daru_ein \
        das_bank das_bild das_noch das_will dbuch dear> delsk dem_ein dem_gela dem_jung dem_land dem_sein demie \
        den_ener den_frue den_hund den_koll den_letz den_mund den_prei den_raeu den_sche den_vorg der_bloc der_ist \
        der_juge der_jung der_mitt der_pfor der_rich der_wett des_hote des_jahr dessi diale die_ag die_bind die_brau \
        die_eign die_fach die_fest die_land die_miet die_pale die_prax die_vom die_wirt dkrei dland dmoth dopp_so \
        dort_ein downs draw_and drei_ange drei_zu dtwer dual_stud duale ducte due_in eachi eafle ebade ebaeu eburg \
        eckte ectur ectus eesch efer> efres egann egrat eheim ehte> eigh_week eihen eilin eimfa eine_auto eine_eins \
        eine_gute eine_link eine_tuer eine_verh eins_am einse eirad eishe eisma elne> enher epark er_beim eramt \
        erft> erhi_0 erhi_eine erina erkel ermen ermt> errn> erst_lehr ertvo erwen erwer es_ich esess esste estos \
        etal> etern etike etry> eueru euro_fuer expe_a expen fass_aus fast> fiele fikat file> film> firm_die \
        firm_hat fitt_in float fluch foeh_in foll_the for_ten for_what forti frag> frau_vom frei_fuer frei_in \
        frid_and fuer_d fuer_kran fuer_labo fuer_sie ganz_bezi gbook gebad gedr_und geko_hat gele_hat gelee \
        geme_eine germ_cour geses gest_die getra ghock ging_das gner> goods grand grind gsber gsgeb gsjah gskla \
        gsmec gstel gswet guest habe_auf hael_auf haemm haerf haet_mir hand_hat hand_von harge hasen hat_heut \
        hat_nie hat_s haus_gesc haute have_alre have_gone heap> heis_jetz helve herrn hert> heut_als heut_die hiebt \
        hitec hkund hmier hnee> hoer_dann holzb hour_of htest hure> hwaer iced> ich_alle ich_kein ich_laut ich_mach \
        ich_was ich_weis ich_werd ichtu idea> ielte ierli ifika ihre_brie ihre_eige ilabl illac im_beri im_bezi \
        im_ganz im_gart im_schu im_sekr im_verg imme_auf in_engl in_karl in_liss inall indau inend ins_haus inte_der \
        integ iosk> ircht is_hand is_now is_offe isch_de ischa iser> ist_dann ist_laut itect itore itrau its_staf \
        itsam jaeh_unte jahr_alt jahr_das janni jede_stun jema_etwa jung_leut kam_mit kame_aus karls kein_ersa kerze \
        kilo_of kiosk kirch kisch klick klin_die knien komm_eine komm_von komm_vorb koop_mit koope kopf> kopi_die \
        kost_von kssch kter> kuebe lable lacem laes_mich land_der land_die land_und landk lank> lass_der laut_betr \
        lazie lbetr ldner leaf_the leafl lear_the lect> left_at left_befo lehr_an lehr_hatt lehr_von leng_of lengt \
        lenst lerfa leuc_die lieg_an linda liter lnahm logbo lohn_vier lohne loke> long_as look_afte lums> lussp \
        lust> lzbau maer_eine mal_zeig man_uns man_zur marc_the mark> maure me_i me_on me_two medie mein_eins \
        mein_lehr mein_ment menar merhi mfort mich_an mich_das miet_und miles milk> mind_0 mir_durc mit_eins \
        mit_ruec mit_sieb mmena mmerh mmoni mobil mode_lehr modul monia mont_of moped mpani mund> my_gran my_ment \
        my_nan my_wall nach_sech nachh naeht naera ndau> ndbuc ndesc ndesl ndkre ndmot next_year ngern ngsja ngsku \
        ngsme ngssi nhers nich_ande nich_lach nie_geme nie_was nies> nist> nistr nkhau nlauf no_cert no_idea \
        noch_und noch_zwei noet_sind nomie nord> not_need now_my nslat nstai ntegr ntwer nur_um nussb nwaer nzelb \
        oache obahn obwo_die ochsc ochur ocket ockun oetry of_cour offe_its offe_rech ogboo oice> olate olten olzba \
        omfor omie> on_i once_sigh one_of one_on oniak ooper oped> opfer orbei ords> ores> orne> orzub otte> otted \
        ourth out_ever outst over_and ownst pack> panie panto parce park_is parkt parti pass_the pectu pense pern> \
        pilot plae_von plerf plums poetr point port_and ppern prei_fuer prize prosp prue_die ptops putte queue \
        raeu_von raeuc rahlt raile ramt> randm ransl ratul rbei> rcel> rchtu rdigt rdner read_the reamt reats rely> \
        repo_of rinae ritts rize> rkell rnst> rochu rolf> rolf_von rsenk rtvol ruchr rufe> rverb rwend sachk said_a \
        sauer sauge sbaum scha_im schi_woll schl_jetz schl_zum schmi schn_mit schr_seit schr_unte schu_am screw \
        sech_von seit_herb seit_mona seit_sept senke sent_to sept_the sesso set_up sgebu shelv shif_a sich_drei \
        sie_an sie_hing sie_ihn sie_zwei sign_in sign_my sind_fuen skurs sling soga_die soll_sie sordn ssbau ssetz \
        ssieg sstec ssyst stach stad_0 stalt stan_und stat_s steh_jede steh_unte steme sterk stove strah strin stron \
        stud_in sulki swept tadtw taer> tagt_am talle tanze tari_mit tatis tectu tegra teil_mit tele_sagt telt> \
        teme> that_it the_arch the_call the_even the_fee the_fill the_gard the_hand the_lice the_logb the_prog \
        the_pros the_tea the_trad them_i ther_they they_put thon> ticed tifik tiket tisti to_hold to_isol to_look \
        tobah too_i took_it tores tove> trahl trai_i trail trato trech trede treib trier tring tulie twerp ubere \
        uchre ucted ueben uerdi uerse uerun ueue> ufelt ufspr ugeho ugela ulare ulkin umfa_0 umsc_zur und_saub \
        und_stel und_zeig und_zuge ungsj unit> unkte unse_azub unte_ande unte_aufs up_ther uptsa ureen urth> \
        used_them usset utoba utsta utten uying vaila vente verf_die verl_habe vers_schr vers_ware vert_im veter \
        vo_mit void> volks voll_die vom_kund vor_zehn voran vorn_an vorne vorzu waert waiti walle ware_logi warnt \
        was_not was_will weihe weil_sais weira wept> wer_mach wer_nach werd_die werd_koen wertv whic_a who_came \
        with_ten wnsta wolf_die words wron_sinc wuer_das xpens year_have zahl_mir zeig_was zeitr zelbe zent_die \
        ziers zu_erkl zugel zum_mitt zum_selb zusa_mit zwei_jung zwei_nach zwei_weil zwei_wint zweir =0,0,0,1,0,0,1 \
        0_vorh <brae <brav <drea a_whol alle_gela and_asks braeu by_two derli driv_in durc_bei ekonn errue for_us \
        gekon lersc nduct out_i riven rruec shing t_know tag_stan the_cutt the_seat to_me zwei_lieg =0,0,0,1,0,1,-2 \
        bei_hat =0,0,0,1,0,1,-1 <anfi <naeh <reve <theo anfin bauen bei_zwei gaine gefr_was hangs iling llet> mmed> \
        nfing nien> nzeln rbild rbund rever schw_der two_of uetze verb_mit verbu zugeh =0,0,0,1,0,1,0 <bad> <baue \
        <dial <reda <stac aeder angs_vor dien_mit genha holt_zwei iked> inche lated liked lvert s_the scheu stack \
        swere tein> terse the_hote them_wron uhr_in ungso wered wher_to with_ever zu_hoer =0,0,0,1,1,-1,-2 hatt_ich \
        =0,0,0,1,1,-1,-1 ptop> sie_die =0,0,0,1,1,-1,0 hiel_ihr ndess nente nsist ob_mir onsis the_till und_hiel \
        =0,0,0,1,1,0,-2 heis_bei =0,0,0,1,1,0,-1 <scra ainst der_hoch elves into_the lves> nochm ochma on_site probt \
        robt> sbetr schu_die style tress tyle> ungsm verin =0,0,0,1,1,0,0 cate> die_auge dien_komm enarb handb \
        in_leed inser jede_mitt khaus koch> like_a mal_selb ment_it my_lead schi_der topf> verru von_sech was_two \
        =0,0,0,1,1,0,1 <stuh =0,0,0,2,-3,-1,3 ahre> =0,0,0,2,-1,-1,0 uebt> =0,0,0,2,-1,-1,1 atte> =0,0,0,2,-1,0,-1 \
        <hart assed dium> ieger sagt_sie war_aber =0,0,0,2,-1,0,0 <math <zinn das_hand in_echt lehr_ist mathe rchge \
        seat> ten_week urchg =0,0,0,2,-1,1,-1 aller =0,0,0,2,0,-1,-1 hat_nur ich_um =0,0,0,2,0,-1,0 <autu <done \
        <refr autum azub_vier chtsh cond> done> eites heim_und im_zwei rstel the_most tumn> utumn =0,0,0,2,0,0,-2 \
        ales> =0,0,0,2,0,0,-1 0_jung chnol echno erbri hnolo lear_by mich_inzw nolog ruin_the sat_me the_appr \
        =0,0,0,2,0,0,0 <derz <fees <voca a_tuto am_arbe aulik dner> fees> fift_four mit_sech noch_mal oling oolin \
        overs parks sfach sie_durf uehr> ulik> us_were utor> voca_coll vocat zusa_die =0,0,0,2,0,1,-2 schau \
        =0,0,0,2,0,1,0 tuto_who =0,0,0,2,1,-1,-1 <lapt aptop lapto =0,0,0,3,-2,0,-1 <absc =0,0,0,3,-1,-2,0 fifty \
        ifty> =0,0,0,3,-1,-2,1 ilder =0,0,0,3,-1,0,-2 ernt> =0,0,0,3,0,-1,-1 den_neue =0,0,1,-2,0,-2,3 <late \
        =0,0,1,-2,0,0,1 hers> =0,0,1,-1,-1,-1,1 <sile ilenc lence silen =0,0,1,-1,-1,-1,2 ebrac =0,0,1,-1,-1,0,0 \
        es_in hoer_ich hund_und lizei need_a olize poliz =0,0,1,-1,-1,0,1 absta herau rzeug =0,0,1,-1,-1,0,2 ener> \
        pecti =0,0,1,-1,-1,1,-1 <thos numme stes> those =0,0,1,-1,-1,1,0 bstau nlich staub =0,0,1,-1,-1,1,1 <fore \
        =0,0,1,-1,-1,2,-2 selbe =0,0,1,-1,0,-1,0 halb_stun hour_and onnen reche ross> =0,0,1,-1,0,-1,1 acke> auch_am \
        das_ange effne self> =0,0,1,-1,0,-1,2 im_bus =0,0,1,-1,0,0,-1 <wedn dnesd ednes ist_zusa nesda sass_ich \
        wedne =0,0,1,-1,0,0,0 0_kilo <aehn <aner <anot <bric <jack <kita abst_im aehnl anerk anoth auf_eige aufma \
        ausk_der berga boers clos_on d_gesu da_der day_in der_kita der_mail durc_und egekr ehnli eine_stan ekrae \
        entes ermut erwue folde fueh_klas gesu_fuer hatt_den hnlic i_hand ich_stan im_juni ist_bis ittle jacke kita> \
        legek look_for mai_der mond> musst nach_ausk nimm_das nits> nothe ntest nwerk oerse offe_stel plea_send \
        ruary rwuen schn_im scho_is scho_mit sein_werk some_s spita stan_scho stic_ist stun_spae such_nach tenpa \
        uert> und_erst und_schu units vermu zu_und =0,0,1,-1,0,0,1 <beig <tool a_clea dann_doch eigeb erala hand_der \
        igebr keral rala> =0,0,1,-1,0,1,-1 fold> minu_ange war_der =0,0,1,-1,0,1,0 <stif a_reco frag_was nich_wer \
        of_ten rotec =0,0,1,-1,0,3,-2 entie =0,0,1,-1,1,-1,0 ltant swer> ultan zimme =0,0,1,-1,1,0,-1 <ausp apier \
        auspr east_and estun ntere papie reser serve stift that_was to_a uspro =0,0,1,-1,1,0,0 <colo abge_werd eserv \
        obier owie> probi robie sehe> send_a ten_to =0,0,1,-1,2,0,-2 mein_kind =0,0,1,0,-1,-1,0 <got> <hers came_in \
        essed etwa> fasst konze nderw oerte =0,0,1,0,-1,-1,1 <erge cian> geme_auf istie misti mmist ummis ve_neve \
        von_mein vote> =0,0,1,0,-1,-1,2 der_tuer =0,0,1,0,-1,0,-1 ators erfor hrter soll_sich =0,0,1,0,-1,0,0 <kolo \
        <mass <roun <tax> <unit ality artel artin as_part bei_ging cies> das_so deswe die_frau ecke> eine_absa \
        ende_des erzig es_um estes ftung gesp_bei hat_vier henst hrzeu hwaec ierzi kein_wo kippt me_for nach_hat \
        naler name_nich ncies ngela nkost nvera pers_offi rein> rteli rzig> sehe_sie stan_eine tbrin telis the_driv \
        the_engi waech wo_sehe woch_fueh writt zwoe_jahr =0,0,1,0,-1,0,1 <amt> <hr> <retr <smil am_best can_be \
        dem_vier drei_wint geht_man ilos> im_umsc kolon lonne mit_sein mit_smil olonn smile zusa_im =0,0,1,0,-1,0,2 \
        that_is =0,0,1,0,-1,1,-1 0_hat <emai <gone <sofo <unge den_scha der_fuen email gone> kann_ich ofort sich_in \
        sofor =0,0,1,0,-1,1,0 auswe chwan ckfra eckfr hwang kfrag rting ssent sweis the_post time_the ueler uswei \
        wange =0,0,1,0,0,-1,-1 <prop date> eitsa fuen_jahr gging =0,0,1,0,0,-1,0 <bund <geeh <igno <konz <map> <pane \
        <spei abte_von anel> aus_wie bewe_als chnel den_hof die_ruec eehrt ergre esagt form_the four_and geehr gesag \
        gesc_der guetu hat_gefr hing_und hnell ich_soll ierer ignor in_rund man_woll nich_ange olled ountr panel \
        rlies sesse sich_nach sie_schw sind_betr tuer_auf uetun untry vier_war von_lieg werd_der =0,0,1,0,0,-1,1 \
        <wore by_frid die_abte efuel er_ist ich_hab sent_the spot> und_rede us_a wore> =0,0,1,0,0,0,-2 fort> \
        pers_bei =0,0,1,0,0,0,-1 <buss <desw <guel <knie <loch <numm <plea <zuku acher adens area_mana beza_nich \
        den_prod die_dame drei_lohn ease> eine_anme essio esweg ffere guelt hacht ieren ility lorry lueck malig \
        ofess orry> piele pleas polie profe rmina rofes so_geht so_much swege tlos> to_ask uelti ukunf zukun \
        zur_prob =0,0,1,0,0,0,0 0_daec 0_deze 0_july 0_km <able <actu <adre <adva <appo <bedi <bicy <blae <blat \
        <blog <bris <chos <coff <daec <damp <decl <dein <doin <drai <einl <einu <eyes <f> <geni <haft <haub <hi> \
        <iden <kaef <kiel <km> <knet <knew <kotf <krat <lie> <logo <mrs> <myse <niec <oddl <paar <pale <plai <poss \
        <pram <prec <proo <prou <psyc <quay <raum <rete <rive <shoe <spor <subm <tile <traf <ulm> <unau <unve <very \
        <view <wale <wasc <wast <wegg <whit <wuns <yout a_bus a_diff a_fold a_full a_grou a_hat a_lett a_lorr a_pers \
        a_phon a_pram a_prop a_recr a_stra a_walk ab_sofo abili ables abou_nine abou_sixt abou_that acht_tage achtk \
        achvo actua actur adre_an adres advan aessl afte_they afte_thre agai_at ahnar alett alige all_the alle_im \
        alle_sech alley allst als_eine ammie ammti ampin an_mein an_mit an_um an_vers and_by and_coul and_even \
        and_let and_lunc and_offe and_who andge ange_mir anget angez anufa aperw appl_in appoi apri_and are_to areta \
        arou_the asis> aske_to aske_wher asse_day asspo at_any at_aske at_what atei> atier atuer auf_dere auf_ihre \
        auf_sein auf_wuns auss_und ayers baere bahn> basis be_a been_able been_turn bei_muss bei_zum beim_kaff berle \
        best_von betr_bis betr_hat betr_meld betw_0 bewe_ist bewe_uebe bgege bicyc bilds blaet bles> blos_ein boesc \
        book_the brie_zwei brin_sie brist bsent bus_driv by_expe cand_by cants care_home caret case_stud cers> chanc \
        chdec cheme chler chose chpru cide> clin_has clini coff_mach coffe cogni coll_on conc_a conce cran_oper \
        ctual cycle dachd dami_wir dana_habe darf_die das_blat das_buch das_er das_konz das_port das_rote das_sich \
        das_spar datei datie datio davo_eine days_late ddly> decke decli delfr dem_lebe den_brie den_jung den_komm \
        dener depo_and depo_on depos der_eint der_fein der_fest der_haft der_mond der_numm der_pres der_rent \
        der_schl der_schn derst derwu desk_and deut_auf dgang dgesc dich_kein dicti did_i die_anwa die_bahn die_bewe \
        die_buch die_ein die_fuen die_kass die_mess die_verg die_zahn dien_ist dingu dmasc doing down_by down_ther \
        drain drank drei_seku dreif dschi dschl durc_das dvanc dvier ebels eboar ecide ecise eclin ecogn eefle eens> \
        eered eeves egere egist eibun eige_rech eign> eigte ein_einz ein_kont ein_konz ein_paar ein_rega ein_schr \
        eine_echt eine_einl eine_helm eine_kart eine_pfle eine_rund eine_voll eine_wand eine_wart eing_im eing_wurd \
        einga einla einre eint_ist eisba eisek eitsb eitsf ekaem ellpl emali enanc enbed engi_who enti_week entia \
        entit ents_eine eply> eposi er_habe er_im er_schr erest erfur erkta erlis erpre erry> erst_zum eruch erwor \
        erwun es_man escal essle estin etake etmas etwa_auf euzwo evel> even_a even_at eves> expe_the expe_with \
        expl_what eyes> fache factu fahr_0 fahr_die fahr_hat fahr_jetz feefl ferei ferry ffeef fgefo files fili_am \
        firm_was five_to folg_ein for_half for_once for_priv forgo four_with frag_ihn frag_nur frei_an from_nine \
        from_s fueh_durc fuen_nach fuer_unse fuer_verk full_time funks geho_ohne geloh geni_und geren geruc gesa_am \
        gesp_mit gesp_von gesu_hat gesu_werd gesu_wird gieru ging_die glei_in gnahm got_an grou_exer gsunt gut_vorb \
        hab_naec hance handg has_anyo has_left hat_jema hat_nich hatt_mich hdeck he_was hear_noth helpe hemal heme> \
        her_down herd> herse hirm> hkart hlist hlver hnarz hnten hoes> holds home_the homes honed hosen hour_s \
        how_long hprue i_come i_didn i_hadn i_shou iano> iativ ibung icant ich_fals ich_gern ich_ihm ich_jetz \
        ich_sass ich_schw icked ictio icycl ided> idge> iefen iftun ihm_die ildsc im_raum im_trag iment in_adva \
        in_at in_hann in_its in_term in_this indga inenb info_fuer ingan inic> iniku inlad inrei inte_at inte_for \
        inte_meld intme inund inung invi_to inzur irus> is_comp is_it iseko ist_und istol istry it_by it_runs izen> \
        jahr_ein janu_uebe jecte jema_erfa jema_ob kaemm kaff_ich kann_sie kbank kchen kein_ich kein_vers kelte \
        kennz kess_von kiel> kippe klin_und knew> konz_fuer konz_laeu kost> kotfl kstil ktags labo_von lain> landm \
        latab layer lches ldete lebe_in lenan level lgeru lican lief_das lieg_seit lies_sie lindg lined llpla lmach \
        loete logo_von lstud ltige maer_bis mal_der man_habe manuf marc_in masse me_hers me_with mehr_das mein_sie \
        mess_in mich_durc minu_lang minu_spae mit_kaff mit_loch mitt_den mitt_eine mmier mmtis mond_they moth_who \
        mpete mtisc mues_die my_niec mysel nach_etwa nange narzt natue nbesc ncern ndelf ndene ndera ndgan ndges \
        ndmas nell> nels> nenwe nery> netz_die neun_tage neve_aske neve_had next_morn ngang ngssa ngsun nich_wegg \
        nickt niece nikum nine_minu nine_till nksti nladu nload no_form no_repl nobo_coul not_even notiz nove_mit \
        nprof ntert ntial ntmen ntraf nufac numm_der nur_ob nverg nzept nzure oddly oder_eine oecke oeff_0 oetet \
        of_fore of_it of_peop of_work offe_me offe_the offee ognis ointm olds> olvie oncer onzep ools> orbes orgot \
        oring osit> ostca ostly otflu our_slee paar> palet part_in passp peich pers> pers_und perts perwo peten \
        piano piell plac_abou plan_on plan_with plete poli_rieg port_eine ppoin pram> proof prou_of proud psych \
        puen_und pull_out quay> raets rammi rance ranko raum_wint rausg rbern rbest recis recog reff> refu_up reibu \
        reifa reing reply requ_for retak reuzw rfrag rfurt rgot> rgret rich_sich rief_an rief_er rieme rkban rktag \
        rleih rlist rpfle rself rstec rstoe rstue rund_fuer rwork rwuns sagt_am sagt_zu said_no say_when sbau> \
        schl_fuer schl_steh schn_eine schn_in schr_etwa schr_mir seco_roun secti sei_in seit_aber seit_sieb sekos \
        sentw serv_engi seve_year sfirm sgema shoes sich_hera sich_im sich_sofo sie_mit sieb_woch siers sinc_lunc \
        sinc_marc sind_offe sind_sie sitz_ich skip_the skipp sklei slow> so_laeu so_nenn soga_der solvi soon> speic \
        spie_hat spie_im srech sregi sschi sspor stab> stall stan_mit star_in stat_in stcar steh_nur stel_sei stges \
        stmoe stoec stol> study stun_lang stun_wart sturm submi such_as sunte sycho t_get taet_sind taker tatik \
        tcard tele_der tenan term_0 term_fuer terpr test_bei tflue tform tgema that_some the_area the_cont the_ferr \
        the_foll the_grad the_kass the_kiln the_mini the_proc the_quay the_rive the_roun the_thin the_town the_usua \
        the_van the_whit the_yout thema then_came then_sile then_they they_aske they_even they_told they_wrot \
        this_was thos_aski thou_of tiati tier> tiftu tiles time_is tklae tmach tmoeg to_brin to_sit to_stop to_take \
        to_two toeck too_litt tools town_hall traet traf> traf_dann trag_kann trang trom> tsel> tspro tszeu tudy> \
        tuer_gesc tuerl turer twel_week two_with udie> udier uebe_mich uebe_zwei uerli ufact ufgeb uhr_drei umge_das \
        unbe_zwei und_daue und_gesa und_gut und_traf ungsa unkst unver up_my ureic us_all usgem utern uture uzwor \
        vance verf_das verg_und verl_gesp verm_eine vers_0 vers_der vers_vom very_unpr vided virus visi_may vite> \
        vites vom_pers von_etwa von_ich von_maer vorha vorl_in wales ware_die ware_nach warne was_hers was_i was_no \
        was_stil was_wron wasch waste we_were wedn_i weg_und wegge weis_jema went_for werd_ein werk_am werkt \
        what_you whet_i whic_i white wint_such wir_uns wird_verl with_thre woch_arbe woch_mehr woll_die wortr \
        writ_and wrot_that wurd_unse wuss_beim xpert ycle> youth yself zahn_die zahna zehn_tage zept> zirke zoll> \
        zplan zu_sehe zum_herb zum_lade zurei zwei_beru zwei_ein zwei_gesc zwei_mens zwei_mitt zwort =0,0,1,0,0,0,1 \
        <blin <flew a_brew a_part blind compu eine_mit flew> hold_a i_went i_wrot inian lley> lour> lsory mpuls \
        ompli ompul pulso retro rves> schr_mit sense sitte skrim stan_im stueh tammt tuehl ulsor vergi \
        =0,0,1,0,0,1,-1 aesen beko_bei der_vier ein_hoch falle hand_mit ielle porti siona ticke tues_and um_die \
        vorle wher_my =0,0,1,0,0,1,0 <pinn <scaf a_clie affol along bath> bei_frau bus_comp caffo does_t eine_vor \
        ffold hain> her_own ich_frag inned kann_kein lisch rachp scaff sent_a tery> ttery turn_up unse_fili verk_und \
        =0,0,1,0,1,-1,-1 rick> =0,0,1,0,1,-1,0 <most am_bahn die_frag die_stat ekost sechz trick =0,0,1,0,1,-1,1 \
        come_in =0,0,1,0,1,0,-1 <begg <far> <tric aber_die bilit entio four_days geht_das line_to ntion ohne_ende \
        pier> was_das =0,0,1,0,1,0,0 <fren <scor bund> dem_mitt der_hand ein_dach frenc from_five hoste in_jede \
        lunc_in medic nich_so nur_auf =0,0,1,0,2,-1,-1 comme ecomm recom =0,0,1,1,-2,1,0 ist_der =0,0,1,1,-1,-1,-1 \
        chine durf_ich neer> nnung =0,0,1,1,-1,-1,0 <b> didn_t jetz_bin schli =0,0,1,1,-1,0,-1 <luec befo_i hrlic \
        llens was_for =0,0,1,1,-1,0,0 c_lice cate_c form_im hensc in_whic laere schne zehn_woch =0,0,1,1,-1,1,-2 \
        hinen =0,0,1,1,-1,1,-1 mal_eine =0,0,1,1,0,-1,-1 <zimm ich_zwei ihn_eine s_beim =0,0,1,1,0,-1,0 <hair it_was \
        =0,0,1,1,0,0,-1 <geno eler> erbst herbs rbst> thall they_gave to_as und_ich woch_im =0,0,1,1,0,0,0 <docu \
        <law> <skip <stee acht_woch atego ateve bussc categ cumen den_buss docum egory entec gory> grad_sche hatev \
        haube ingun mind> ngung ocume outh> rderl rford sass_ein sland ssche steel teel> tegor tever whate you_woul \
        =0,0,1,1,0,1,-1 <herb =0,0,1,2,-2,-1,0 <heut heute =0,0,1,2,-2,0,-1 absch =0,0,1,3,0,-1,-2 <echt \
        =0,0,2,-2,0,0,-1 aeter =0,0,2,-2,0,0,0 <folg fach_auf sech_indu =0,0,2,-1,-1,-1,0 <daue bei_mir klas_b \
        =0,0,2,-1,-1,-1,1 eraus =0,0,2,-1,-1,0,-1 eine_ande elben itmen =0,0,2,-1,-1,0,0 show_me =0,0,2,-1,-1,0,1 \
        atike =0,0,2,-1,0,-1,0 an_answ hat_sich ounds rund_ein vor_ort =0,0,2,-1,0,0,-1 day_at zusa_am \
        =0,0,2,-1,0,0,0 0_marc gniss go_out i_sent indu_und mitt_moeg no_and ntgeg schu_ab sport tgege und_dann \
        vier_rund zwei_fach =0,0,2,-1,0,1,0 lerin =0,0,2,-1,1,-2,0 ich_bei =0,0,2,-1,1,-1,-1 ffer> woch> \
        =0,0,2,0,-2,-1,0 dress =0,0,2,0,-2,0,0 ction =0,0,2,0,-1,-2,1 erman =0,0,2,0,-1,-1,0 and_hand by_0 die_zusa \
        mein_lebe staer taerk will_be =0,0,2,0,-1,0,-1 <dich case> dich> ilfen ortal =0,0,2,0,-1,0,0 ancy> cancy \
        dana_hat der_0 dheit enspi esund etigu for_an hab_s hour_are ich_ein is_hiri my_appl ndhei nspie oder_eher \
        phon_call sah_ich star_on sundh undhe week_afte with_two =0,0,2,0,-1,1,-1 messe =0,0,2,0,-1,1,0 weis> \
        =0,0,2,0,0,-1,-1 <moth =0,0,2,0,0,-1,0 absa_kam inten muss_ich repa_in selb_aben zusa_kam =0,0,2,0,0,0,-1 \
        <dame <eher and_it lity> porta two_days =0,0,2,0,0,0,0 a_sund able_to achpr asons call_with canci chkei \
        driv_and eine_schn erben hkeit ichke im_netz kein_lebe lfrei lichk my_cv nich_vor stel_als szeug trav_refu \
        unsch wunsc =0,0,2,0,1,-1,-1 ittwo mittw ttwoc twoch =0,0,2,1,-1,0,0 adung ladun =0,0,3,-2,-4,0,2 ting> \
        =0,0,3,-2,0,-1,-1 mail> =0,0,3,-1,-2,-1,0 chon> =0,0,3,-1,-2,1,-1 aeche =0,0,3,-1,-2,1,0 etter \
        =0,0,3,-1,-1,-2,1 liche =0,0,3,-1,-1,0,-1 avel> =0,0,3,-1,-1,0,0 <klas klass =0,0,3,-1,0,0,-2 <form \
        =0,0,3,0,-1,-1,0 stest =0,0,3,0,-1,0,0 perta ppert =0,0,3,0,0,-1,-1 ungsg =0,0,4,-1,-1,-1,-1 <gesp \
        =0,0,4,-1,0,-2,0 part> =0,0,4,0,-1,-1,-2 unded =0,0,5,-2,-2,-1,1 earbe =0,1,-6,-2,-2,2,6 <at> \
        =0,1,-3,-1,3,0,0 <arbe =0,1,-2,-1,0,3,-2 sicht =0,1,-2,0,0,-1,2 shed> =0,1,-2,0,0,0,1 0_sept =0,1,-2,0,1,0,0 \
        used> =0,1,-2,0,1,1,-1 <staf staff =0,1,-2,0,1,2,-1 mann> =0,1,-2,1,-1,-1,1 <wurd wurde =0,1,-2,1,0,0,-1 \
        hinge =0,1,-2,1,0,1,0 <sach =0,1,-2,1,2,-2,-1 wisch =0,1,-2,2,0,0,-2 block =0,1,-1,-2,2,-1,1 ieder \
        =0,1,-1,-1,-2,3,-1 ellte =0,1,-1,-1,-1,0,1 besch sein> sie_mich =0,1,-1,-1,-1,0,2 <lad> =0,1,-1,-1,-1,1,1 \
        <wand =0,1,-1,-1,-1,3,-1 gange =0,1,-1,-1,0,-1,2 <sist itere =0,1,-1,-1,0,0,-1 into> many> =0,1,-1,-1,0,0,0 \
        and_that =0,1,-1,-1,0,0,1 echba rechb =0,1,-1,-1,0,1,-1 eimge erneh heimg rasse rnehm =0,1,-1,-1,0,1,0 <einb \
        erige fuer_ein habe_es ziger =0,1,-1,-1,0,1,1 cians =0,1,-1,-1,1,-1,-1 the_year =0,1,-1,-1,1,0,0 im_augu \
        und_in =0,1,-1,-1,1,1,-1 herin =0,1,-1,-1,1,2,-1 anken =0,1,-1,-1,2,0,-1 onier =0,1,-1,-1,2,1,-1 pping \
        =0,1,-1,0,-2,0,1 nach_elf =0,1,-1,0,-2,2,0 of_us =0,1,-1,0,-1,-1,2 <gege sich_alle =0,1,-1,0,-1,0,0 <site \
        <verr <wort aerme engen lanze six_of war_mein =0,1,-1,0,-1,0,1 baend merfe =0,1,-1,0,-1,1,-1 fuhr> \
        =0,1,-1,0,-1,1,0 <oste ades> auftr bei_uebe ftrag haber inhab logen nhabe packe rach> uebun uftra \
        =0,1,-1,0,-1,1,1 <geme retun tretu =0,1,-1,0,-1,2,-1 cordi excel ordin =0,1,-1,0,0,-1,0 <brau dem_tor fahr> \
        is_on istik you_can =0,1,-1,0,0,-1,1 and_they appla betr_auf der_wand desse hanne hwarz ocken plaus pplau \
        uglei zugle =0,1,-1,0,0,0,-1 <hit> auf_eine eberb ein_drit kein_einz mised muehl omise promi romis \
        =0,1,-1,0,0,0,0 <aboa a_post aboar ackag agen_crew ange_werd appl_and aufe> cheri das_gesp den_feri ein_umzu \
        eine_koll enger erst_eine estge festg geme_ist in_port indst ionis isonk nach_erst nach_firm nach_neun \
        oder_ein onist packa porto scha_0 sie_habe stop_the sure> terer uecht zwoe_stel =0,1,-1,0,0,0,1 <hook eiund \
        enjob ians> iundz mmerf =0,1,-1,0,0,1,-1 <cold <erke am_aben cold> eine_schw eraet flanz forme gger> pflan \
        raet> stike tock> =0,1,-1,0,0,1,0 <buye buyer rbera uyer> =0,1,-1,0,0,2,-2 rgese =0,1,-1,0,1,-1,-1 appin \
        klar> =0,1,-1,0,1,-1,0 koffe rgesc um_neun zuges =0,1,-1,0,1,0,-1 <sais acked aison chere dreim reima saiso \
        ugesa vert_sind year_of zusa_0 =0,1,-1,0,1,0,0 <muet a_fift alle_mit arbe_in endel hook> mary> refu_to \
        the_tabl zum_unte =0,1,-1,0,1,0,1 aving =0,1,-1,0,1,1,-1 gerae =0,1,-1,0,2,0,-2 isten =0,1,-1,0,3,-1,-1 \
        utter =0,1,-1,1,-2,-1,2 eigen =0,1,-1,1,-1,-1,-1 <degr degre egree =0,1,-1,1,-1,-1,0 a_woma earne mont_in \
        =0,1,-1,1,-1,-1,1 atura =0,1,-1,1,-1,0,-1 ehren verbr waerm =0,1,-1,1,-1,0,0 reani =0,1,-1,1,-1,1,-1 tersc \
        =0,1,-1,1,0,-1,-1 ecome =0,1,-1,1,0,-1,0 <roof der_schu hsen> im_betr im_maer =0,1,-1,1,0,0,-1 <into abger \
        dicht fenen not_expe on_full ueckt und_mich =0,1,-1,1,0,0,0 <end> <ex> <troc ab_herb inanz klar_beke nanzi \
        nkrae orto> sind_am sind_bis trock tsamt verg_jahr =0,1,-1,1,0,1,-1 eigh_mont macht =0,1,-1,1,0,2,-2 auen> \
        =0,1,-1,1,1,-3,1 <on> =0,1,-1,1,1,1,-3 <nur> =0,1,-1,1,2,-2,0 <begi =0,1,-1,1,2,-1,-1 ests> \
        =0,1,-1,1,3,-1,-2 alway =0,1,-1,2,-2,0,0 <geba =0,1,-1,2,-2,1,-1 colle =0,1,-1,2,-1,-1,0 habe_die \
        =0,1,-1,2,-1,-1,1 <hing =0,1,-1,2,-1,0,-1 freis =0,1,-1,2,0,-3,0 hine> =0,1,-1,2,0,-2,1 ners> \
        =0,1,-1,2,0,-1,0 iled> =0,1,-1,2,0,0,-1 <zuge =0,1,-1,2,0,1,-1 rschr =0,1,-1,2,1,-1,-1 eimal imal> \
        =0,1,-1,3,-1,-3,1 anden =0,1,-1,3,-1,-1,-1 <next next> =0,1,-1,3,-1,0,-2 ldet> =0,1,0,-2,-1,1,1 tiert \
        =0,1,0,-2,0,1,-1 <fall =0,1,0,-2,1,-2,2 mand> =0,1,0,-2,1,-1,0 rueft =0,1,0,-2,2,-1,0 ersta =0,1,0,-1,-2,0,2 \
        ndsch =0,1,0,-1,-2,1,0 <grou =0,1,0,-1,-1,-2,2 pind> utsch =0,1,0,-1,-1,-1,0 ipped =0,1,0,-1,-1,-1,1 <grea \
        die_hall great iebsa ucher =0,1,0,-1,-1,-1,2 ist_aber reat> =0,1,0,-1,-1,0,-1 ntain =0,1,0,-1,-1,0,0 altet \
        inbru inkom kesse loyee ltet> reink =0,1,0,-1,-1,0,1 nspre =0,1,0,-1,-1,1,-1 die_werk hat_eine told_to \
        =0,1,0,-1,-1,1,0 einbr floge =0,1,0,-1,0,-1,0 <bret <flec <play erlau ich_vers kam_am natur nich_nach rett> \
        =0,1,0,-1,0,-1,1 <whil hile> im_foye sperr the_ware while =0,1,0,-1,0,-1,2 llig> =0,1,0,-1,0,0,-1 gege_den \
        im_nove insae ist_ansp nsaet verei verh_die =0,1,0,-1,0,0,0 0_auf 0_to <abst <lies <pfar abfu_und aempf \
        am_mueh aumen ausb_ist bach> befo_east begra biet> chtme dem_frue die_rett drei_zaeh egrab ehlba eine_ents \
        ellsc erher folge geht_hat hoch> hoeri ildin im_pfar in_berl in_kass ist_ange kurz_nach lates move> \
        nach_sind nenne oennt oerig open_on pekti pfarr pital senbe sich_zu terhe tersa tmess treut tzger uildi \
        und_wart up_a vorm_ein weren woll_hat zente zwei_ange =0,1,0,-1,0,0,1 aring entei eswei groun noch_der \
        shop_floo such_noch sweit =0,1,0,-1,0,0,2 <tray =0,1,0,-1,0,1,-1 grabe jahr_vier riert war_im \
        =0,1,0,-1,0,1,0 agger and_i bagge im_kata lehr_unte nach_sein pecte tete> =0,1,0,-1,0,2,-1 nich_zu \
        =0,1,0,-1,1,-1,-1 einba inbar reinb tigt> =0,1,0,-1,1,-1,0 <waer aend_sich die_alte ionie mten> rmitt \
        =0,1,0,-1,1,0,-2 rothe =0,1,0,-1,1,0,-1 <bede <gekr bedeu deute edeut etreu haet_ich man_nich over_the \
        per_vide =0,1,0,-1,1,0,0 <hadn berli drehe etigt hadn> hadn_t nern> time_to vers_wird yers> =0,1,0,-1,1,0,1 \
        <quie quiet uiet> =0,1,0,-1,2,-1,-1 week_and =0,1,0,-1,2,0,-2 <brot =0,1,0,0,-2,-1,1 eins> sagen \
        =0,1,0,0,-2,0,0 nachf =0,1,0,0,-2,0,2 prach sprac =0,1,0,0,-2,1,-1 mpany pany> =0,1,0,0,-2,1,1 euten \
        =0,1,0,0,-2,3,-2 annte =0,1,0,0,-1,-1,0 <haet <hake buchh die_hael ernst haett haken hat_zuge uchha \
        =0,1,0,0,-1,-1,1 <ruma barbe erade gerad huld> mein_spin mona_die plac_to rumae umaen unde_a wohl> woul_be \
        =0,1,0,0,-1,-1,2 nging =0,1,0,0,-1,0,-2 omer> =0,1,0,0,-1,0,-1 <jaen <tref frag_mich ihr_den im_mai jaenn \
        legt_die nbart they_said wehr> =0,1,0,0,-1,0,0 <beam <dere <feue <flue <inha <kess <klap <pull <seek <stau \
        <vorw alkin ande_in bei_hies by_next chauf damm> den_satz der_beam der_miet der_zwei dered die_ausl \
        eine_stau erhin ermit ernat ersan erweh euerw feuer fuer_kund fuer_naec hoer_man im_kess inie> klapp lking \
        neunz ngeld nich_ein nich_uebe noch_ein obeze oeche oeste on_his pers_bis rchiv rdere robez rsand rwehr \
        scho_im schun schw_im sind_im somm_hat sschr steh_in stel_und tage_spae teil_sind uerwe von_augu von_vier \
        zieht zwei_von =0,1,0,0,-1,0,1 0_mens <gebr <whom a_plan brems der_zent die_prob frau_hat frue_die maeni \
        nach_mein reden rupp> staud whom> =0,1,0,0,-1,1,-1 <helg eitss ich_auch inden reist riff> trage uers> \
        =0,1,0,0,-1,1,0 <klet chtle den_auft eine_wohn fuhr_vier htlei klett klin_in mont_the offi_in rades us_on \
        uter> =0,1,0,0,-1,2,-1 ehaen griff =0,1,0,0,0,-1,-2 king> =0,1,0,0,0,-1,-1 <cate <perm chenk ehael hafen \
        i_am =0,1,0,0,0,-1,0 <aid> <binn <burn <cath <geru <hafe <hold <lowe <nein <obwo <ofen <pens <rece <sieg \
        <tite <tren <twic abge_der aeumu agen_fuer agenf als_zwan ankba arm_in ausla autom beru_hat binne bwohl \
        cathe chain ckere comp_had dankb der_schi der_ther die_agen die_anla die_fert die_prod eders eine_weit \
        entl_jede entw_und ergau eumun fenst flaec flast fuer_arbe geme_hatt gesc_mit haine halb_ausg hat_zwoe hhalt \
        hien> hnhof hseln itel> kiert lappt linkt nach_ein nach_ruma nhof> nkbar nster ntens ntlae obwoh of_eigh \
        ortie park_0 pflas ppte> scha_alle schu_ich seln> sich_fuer sich_von sie_bis sind_nach spann steil take_up \
        terba the_day titel tlaes tomat tren_sich tschr tsver twice uendl um_eins umung und_brac und_ihr unse_haus \
        utoma vers_tuer von_ihne vor_eine vors_die wege_des wice> wir_vom zwei_mete =0,1,0,0,0,-1,1 <albe <row> \
        adlin allta anne> buil_and cont_a dead_and deadl dline eadli hat_bei hing_es leut_der lltag mens> misch \
        sells tende tisc_eine tolle tural ver_di wird_gesc =0,1,0,0,0,0,-2 ckier =0,1,0,0,0,0,-1 0_kein <cast <erha \
        <ersc <gefl <klag <kuri <lini <matt <nirg <para <stro <tauf <verz aeumt agebu alist auber bloc_die bren_seit \
        dami_nich daru_und das_schr dem_erst die_frei die_name duct> eflog eine_tag eitsg erues explo g_sagt geflo \
        gends gera_die gera_und gest_der gesto heut_mitt hirr> hrese hurt> ieser ifter im_scha in_klin inenp insel \
        ist_imme ist_noch iterv itssc kiere kurie kurz_ange laced lieg_unte lifte llent losio meet> mehr_mit \
        mein_sich mont_eine ndlic nirge ocked osion per_kuri pinse plosi racto rhalt rvera schw_in sei_seit sich_hat \
        sinc_east socia the_asse to_meet told_at tsger tssch uber> uendu und_arbe und_krie verr_wer war_vom wer_sich \
        who_went wie_die xcell xplos =0,1,0,0,0,0,0 0_aus 0_da 0_degr 0_der 0_eine 0_klei 0_mann 0_nach 0_of 0_poun \
        0_schl 0_stan 0_vom 0_who <abwa <acid <alar <alps <anli <ansi <armb <arti <asso <bade <baeu <barg <baug \
        <bauh <befu <beke <bent <bet> <bewu <bloo <boer <bot> <brow <brus <buen <cann <caug <chlo <chur <cine <clip \
        <clou <colu <coro <crac <crus <dair <deze <diab <digg <drae <dreh <drif <dusc <entt <erds <erli <evak <faci \
        <fans <farb <flow <fuld <futs <g> <gas> <gehw <gemu <geor <gmue <grip <gurt <guta <haar <hasn <heli <hubs \
        <hurr <hut> <ice> <ilme <indi <infa <intr <judg <kate <kerl <kief <kist <koff <korn <krac <lahm <lawy <lent \
        <lenz <lit> <lith <loec <logg <loll <loos <luft <lupe <makl <maue <metr <mitn <mole <moor <moun <nase <notb \
        <ok> <outc <pair <pave <pier <pitc <plun <prof <rais <ran> <rauc <rean <red> <remo <rhei <riss <ruts <sear \
        <sekt <seku <shaf <shan <sili <slat <snow <soci <soem <spez <sple <staa <stol <sunk <sure <swin <tapp <tins \
        <tot> <tran <true <type <umsp <unac <ursa <vess <vica <voel <wald <warr <wire <wohi <wolk <wona <wut> <youn \
        <zuga <zuma <zusp a_bit a_cont a_cran a_dair a_doze a_fine a_foot a_hurr a_pres a_priv a_resc a_road a_rout \
        a_taxi aare> aatsa ab_es ab_janu abeti abge_es abgen abou_two absa_an absa_weil absp_vorg abspr abstu abwas \
        acco_for achma acht_fahr acid> acili actio aengi aengs aenie aenke aertn aeumn aeusc affec afte_east afte_s \
        aggeb aglic agswe airy> akler akuie alati albta alibr alle_arbe alle_hatt allin als_gege alte_aufg altsc \
        am_hafe am_wald amer> ampol amtsg an_dies an_open and_his and_peop and_thei and_thre and_told ange_wurd \
        ange_zum angri animi anker anlie annon annun annwe ansic antel anwae arbe_alle arbe_kuen arbe_weg arben \
        are_at are_gath are_unac arewe argen armie arren arste artik arton arzen as_well assoc atast ately atemn \
        athed athet atisc atsan atus> auern auf_acht auf_gehw auf_inte auf_offe auf_weit aufg_werd auher aush_die \
        ausri aveme awyer badem baenk baeum ball> banke barge barri barte bauge bauhe be_read be_told beame beban \
        been_disc beend befo_0 befr_vert behae bei_vier bei_wind beim_letz bein> beken bele_das belsc benc_are bensg \
        benso bent> bent_the bergu besc_auf besc_reag best_der best_eine best_nach best_nich betic betr_eine bewus \
        bgeha bgeno bgeri binet binn_sech bis_febr bit_of blood bock> bogen bohle bord> borou braue breze brig> \
        brou_down brown bruss bscha bschr bspra bten> buend buer_die buil_a buil_by built burne burns by_lett \
        by_phon can_hear canno carr_on caugh cenza chbea cheib chenz chhan chlan chlor chner chst> chtko chweb cilit \
        cinem ckdow clea_the cloud colum conds conne cont_had cont_in cont_to copte coron coun_is coun_said crac_on \
        crack crush cuers da_ein dafu_ihre dairy dami_sie darst darum das_0 das_brot das_ding das_etik das_foto \
        das_geba das_gewe das_lage das_vorh dass_ihr dass_im daue_vier day_befo deci_came decks degr_in delig \
        dem_amts dem_depo dem_drit dem_eins dem_fahr dem_haus dem_mess dem_morg dem_tisc dem_unte den_haen den_haup \
        den_naec den_niem den_stur den_wach depfl der_anla der_bauh der_bish der_buer der_busf der_dona der_druc \
        der_lack der_lade der_list der_pfar der_rota der_star der_stel der_stre der_term der_uebu der_vor der_warn \
        der_wind der_zeit dges> diabe die_beid die_bera die_brem die_drit die_fris die_geri die_haus die_heis \
        die_kart die_lack die_maer die_pres die_rest die_staa die_uhr die_unfa die_verp die_vor die_ware die_weit \
        die_west die_woll die_zerl dien_hat disc_the disp_hat dlich donn_bei draen dral> dreds drei_davo drift \
        drit_wird dside dstae dstos duce> durf_die dusch dutc_and eamer eanim eband ebeba ebelp ebena ebrau ebsge \
        ebten eckzu edral eende eere> efael efass eferb efers eferu effe_from efigh egenz ehig> ehrkr ehweg eiang \
        eiern ein_mita ein_neue ein_sozi ein_vors ein_wege einb_mit eine_auss eine_deck eine_fili eine_gest \
        eine_klag eine_mail eine_mona eine_nebe eine_scha eine_spre eine_stif eine_stro eine_verd eine_verk \
        eine_vier eine_zeit eine_zwan eing_in eing_nach eing_word einm_mit eins_der eins_eine eins_mein eisss eitsi \
        ekenn ekund elan> elbau elbes eldep elenk elhei elico elier eligh elope elwag emnot empft emse> enan> enaus \
        enban enber enbre enced engig enhae enien enlei ensae ensge enso> ensup entfe entry entta enza> epfli \
        er_abge er_die erang erda> erdac erdst ereis erfte ergun erha_auf erhol erieg erker erlit erloc ermos erpuf \
        errte ersae ersag ersfe erted erurt es_best es_jetz es_seit espru essau essge esstr esswe estec esult etary \
        etref euche eumni eumte eusch evaku ever_eigh ewarn ewell ewuss expe_to extr_had ezial facil falli fami_are \
        fami_die fand_die fans> farew fecte fehl_in fehl_seit fernt ferst fert_von ferun feue_und ffung fgest filed \
        fili_gibt fini_the fire_are firef firm_0 firm_an firm_habe floo_of flown footb for_at for_both for_over \
        forge frei_werd freu_sich fris_fuer frue_das frue_nach frue_stan frue_ware fted> fueh_die fuer_heut fuhre \
        fulda futsc futte gard_cent gasse gate_and gave_way geba_und gefa_und gefas gefl_zwei gehe_die gehw_in gehwe \
        geku_die geld_ich gelen genfa gera_in gera_vers gerbe gere_die gerie gese_seit gespa gest_habe gest_in \
        gewa_und ggebe ghbri gmuen goes_to graf> gram> graz_hat grees gripp grobe gsbri gsmit gstra gurte gutac \
        hab_grad hab_in habe_an habe_duer habe_jetz hach> had_noth had_told haen_da haen_gera haen_in haen_noch \
        haeu_habe halbt hall_c hand_des hand_habe hang_on hanic harre has_shut hasn> hasn_t hat_im hat_sieb hat_soeb \
        hatt_noch haus_die haus_sagt have_to have_told hbrid hdraw hear_sinc heck> heibe heine helic henkr hens> \
        hered herr_dire heut_gege heut_nach hhand hing_am hint_eine hint_jede his_van hlagb hlbac hmann hmer> hngeb \
        hnhei hous_on hower hreis hrkra hubsc hurri huste hut_on hutte hwebt hweg> hwere i_type iabet iatel icar> \
        ich_da ichem ichtb ichtk icopt iebsg ienjo ieten ifted ighbr ihm_am ihm_kein ihre_stel iken> ilchr iliti \
        illsc ilmen im_anfl im_koff im_kran im_krei im_ort im_roll im_zent imber imme_effe in_afte in_ande in_chur \
        in_cott in_fuld in_graz in_hall in_ihre in_ilme in_inte in_june in_kurz in_lebe in_schw in_thea in_thei \
        in_town inet> infan info_by inha_von inike insen inte_care inzw_steh ionsp ious> ippe> ippte irefi is_clos \
        is_drif is_shut is_unde isory ist_am ist_beim ist_gera it_emer it_it it_our itern ithiu itsin ixing ja_nur \
        jahr_hat jahr_im jema_hat jetz_komm jetz_sind judge kam_aus kam_per katas kater kehl> kein_brau kein_geld \
        kein_stel kerl> kern> kiefe klebe knock koll_seit komm_rege kost_der kratz krie_eine ktivi kuier kurz_an \
        kurz_die kurz_zum lad_who laeu_die laeu_seit laeu_um lag_das lag_zwis lage_in lagte lahm> landg larmi \
        last_spri latte lauf_bis laut_poli lawy_are lawye lbach lbtag lchre ldau> ldepf lebe_die lebeb lehrk lenz> \
        letz_mal leut_auf leut_ein leut_zum libra licop liefe lieg_im lieg_und lieh> like_ever limbe line_is liner \
        lini_0 lins_und linse lithi litte llstr lmasc lock_and lockd logge logi_der loode loors loose lore> lost_two \
        losw_woll loswe lown> lpert lscha lschw lstre lstuh ltsch luft> lumn> lupe> lwage mach_das maer_und mail_mit \
        makle mal_frag mal_hat mal_mit man_oft mana_a mante mast> mates matt_i matte mauer meet_on mehr_hin mehr_in \
        mehr_nich mein_ich mein_stan meld_die melti men_in menau mens_steh mens_verl merda merke mess_sind messg \
        messt messw metre mewhe mgefa mich_losw miss_in mit_atem mit_fest mit_trae mit_um mit_vert mitt_im mmerg \
        mnot> mole> mond_the mont_war morg_frue morn_and moun_resc mount mpft> mpoli mspan mtsge muend muss_mit \
        nacco nach_eige nach_ist nach_poli nach_uebe nachs naec_jahr naec_stun nausg nbank nbau> nbein nbeka nberg \
        ndesh ndgel ndry> ndsta nebel necte nema> nerka neue_stel neun_betr neun_war new_peop next_spri next_summ \
        nfael nfant nfass nfirm nfutt ngebi ngeno ngeze ngrif ngsdi ngsmi ngszi ngte> nhaeu nich_den nich_eing \
        nich_gebr nich_unte niem_die niken nimie nine_the nkelt nkung nlose nment nnect nnon> nnwer nobo_had \
        noch_bis noch_das noch_ich noon_on not_affe not_come not_to nota_ein notar notbe note_to now_on now_the \
        now_work nsgef nsich nsive nsor> nsuli nsupp nsure ntfer ntran nttae numm_0 nun_hat nunge nur_drei nwael \
        ob_er obst> obwo_ich ociat ockdo oded> oduze oemme of_whom ofil> ohne_aufs ohne_vorw ohnge ohnhe old_town \
        oldau olke> ollie olper olumn omewh on_satu onach onds> onnec onspr ooded ootba ophen opose oppen oppt> \
        opter orde_for orfal orkma ormed orona oroug ortio orwur ostle oswer otarz otbal oundr oung> out_in outco \
        overd owing ozess pannu pannw para_0 parka past_two pavem peed> peop_at per_0 permi pers_nach pers_von pezia \
        pfla_eing pfla_und phon_and pitch plat_bei platt plung polin pool> port_whic posed poun_a pport pres_a \
        prob_ist prod_in profi prot_und proz_nach prue_ein prung pter> puffu qual_die racks radwe raeng raeu_am \
        ragge ragli ragra rame> ramel rampo ran_out rangr rays> rbach rbren rbruc rder> rdich rdsto rech_unte \
        rede_sie reds> rees> refig reher remse rend> rennu repo_hat resc_have resul rewel rfall rgeht rglic rgung \
        rhein rienj rifte righ_now rinte risse rkass rkmat rksto rkstu rkuen rlieh rline rlitt rlock rmed> rmit> \
        rnhal roads rofil roll_und rolls rona> roof_of rophe rotz> routi rozes rpuff rrte> rsach rsaeu rsagt rsfel \
        rteri rterm rtigu rtike rtion rton> ruec_von ruemm run_a rund_sech rurte russe rwert s_own s_pack s_stor \
        saeum sagt_bitt sagt_eine sagt_sein said_to samte sanwa sass_in sauft says_a says_the sbrie scha_in schl_ein \
        schl_soll schl_stan schl_vier scho_vorh scho_zwei schr_die schw_die schw_schl schw_verl scuer sech_minu \
        sech_stun seit_zwan sekun selba sels> sent_its sent_them sfeld sfer> sgang sgass sgera shaft shers shut_for \
        sich_heut sich_jetz sich_meld sich_vier sich_wie sie_auf sie_kam sie_wird sieg_wurd sieru sinc_last \
        sinc_nine sind_0 sind_ange sind_um sind_unte sind_vor sinsp sites sitz_zu six_a skann skart slast slate \
        snow> so_do so_kann soemm sofa_im soll_alle soll_ein some_to somew sond_weil spark spart spezi spin_mit \
        spre_der sprei sprun ssauf ssels ssera ssger ssoci sstlo sstru sswer staa_ist staat stagr stan_am stan_da \
        stan_das statu stay_in steh_jetz steh_zwei stel_nur stil_bein stil_vere stlic stoll stolp stop> storm stoss \
        stre_0 stre_die stre_war strib stroh strop strup stsch stur_eine such_sind suebu suite sulin sult> sunfa \
        sunk> supe_boar surer swerd szug> taats tabl_and tabte tacht taet_ist taeus tagra tary> tarzt tastr tatus \
        taufn tauss tball tcome tech_von teckt telie tely> temno tersu tests tfern that_thei thdra the_afte the_airp \
        the_alar the_benc the_chur the_crew the_deci the_fans the_fell the_gas the_labo the_lad the_leas the_melt \
        the_port the_shel the_sign the_supe the_supp the_turn the_vica the_west thedr thei_fami thei_way they_hadn \
        they_re thium thos_who thre_hund tikel tills tins> tisc_vom tkreu to_chec to_lear told_by told_her told_my \
        told_not tolpe tool> topp> toppt torey torm> toss> tplat trace tragg tragl trags tramp tran_of trans \
        trap_unde trays tref_in troph trot_verb truem tsanw tsins ttaeu tuer_und tuerk turn_back turnh turz> \
        twen_five two_othe two_when type> ualit uaran uards uarry ubsch uchbi udge> uebe_bord uebe_fuen ueder uehlb \
        uemme uerft uern> ufens uffun uherr uhren uilt> ulda> ulin> um_kurz um_zwan umens umnis umspa unac_for unacc \
        unbek und_ab und_entt und_fuhr und_lief und_noch und_soll und_such und_sued und_verl und_verw und_zehn undry \
        unfae ungsd ungse ungsf unhu_the unken uns_die uns_kein unse_repo untai unte_ange unte_des unte_sind \
        unte_span unte_wer up_with uren> urnha ursac urte> used_the usgan uslau usper ussel usstl usts> utach utcom \
        utine uzent vakui van_is verl_am verl_eine verl_ihre verm_nach verpu vers_bis vers_gera vers_von vert_blei \
        vert_der vert_in verur verw_auf verzi vesse vica_and vicar vier_fahr vier_mete vill_hall vom_in vom_netz \
        von_fuhr von_kam von_nebe von_nich von_sagt von_von vor_mich vor_mitt vor_sech vorg_das vors_ein vorw_im \
        waeh_die waelt walk_into walk_roun wangs war_bis war_drei war_elf war_noch war_nur ware_laut warni warze \
        was_aus was_sent wass_hat way_the webt> wech_nach weg_das weg_in weg_zum weide weil_das weiun werd_gera \
        werd_uebe were_in werk_die wie_frue will_der will_move wind_is winds wir_drei wir_seie wird_eine wird_mit \
        wird_seit wire> wirf_dem wish_me with_effe with_imme with_it wners woch_das wohn_zu wohng wohnh wolke \
        woll_der wonac word_die word_sein work_had workm wort_geha writ_a wurd_als wurd_eine wurd_im wut_und wyers \
        xing> young zaeh_auf zaeun zahl_0 zahl_ein zeitu zent_in zent_von zess> zing> zinve zu_habe zuech zufa_ist \
        zum_stre zum_voll zusa_nach zuspe zuste zwang zwar_eine zwei_hat zweiu zwoe_von =0,1,0,0,0,0,1 <enve <meas \
        <pein a_lad agram asure binn_eine breit die_verl easur eine_baus eine_fina enlos envel erkan erme> etres \
        ever_one five_of gege_elf heite hnici htige hummi komm> lech> measu nicia nvelo on_it plice sech_leut singi \
        splic stenl tenlo the_open ucces ummin vers_werd wishe zugl_die =0,1,0,0,0,1,-2 endli =0,1,0,0,0,1,-1 <jour \
        <loes <many <stuc at_had betr_habe chenb das_neue der_sitz efkas ein_plak erger eunze fkast hied> iefka \
        iothe irksl jaeh_mit lendi ngete noth_to nzehn olie> riefk seit_oste sfall silbe sstra stuck tuck> unkel \
        unzeh usfal wurd_vor =0,1,0,0,0,1,0 <kata <leic <nint <step a_slid bier> chiv> draw> dunke erged erier \
        hat_alle holdi htsam in_cour inth> iolog kondi loech lope> ndito nical ninth oldin operi oyed> plan_in rspri \
        rucke sich_vor ther_were tisc_alle zum_frue =0,1,0,0,0,2,-1 flood =0,1,0,0,1,-2,-1 tungs =0,1,0,0,1,-1,-1 \
        <ihne <ligh <vorm aeume eissi etver hoene ietve ihnen issig mietv rweis stop_work tvert vier_minu wege_der \
        =0,1,0,0,1,-1,0 <brac ab_0 aehre chtpl die_bank enge> gema_und htpla laen_als nfaeh noch_mit reet> schr_im \
        sitz> stree treet =0,1,0,0,1,0,-2 <set> broth =0,1,0,0,1,0,-1 <host acker arnun at_six comin das_vor ebran \
        ein_fens ekrie else_my enjah erbre erers erueh gekri gsueb it_has ivery kam_der light oming rnung ruest \
        so_many stat_des warnu wart_auf =0,1,0,0,1,0,0 <buri <emer <kraf belie bgera burie die_abst ebuch eine_drit \
        emerg foto_vom gebuc gesp_der iern> its_lift jede_fuen merge tage_ohne telly uite> uried von_zu wied_in \
        work_say woul_like =0,1,0,0,1,1,-1 kler> =0,1,0,0,1,2,-3 <scha =0,1,0,1,-1,-1,-1 achmi genen hmitt nachm \
        =0,1,0,1,-1,-1,0 anded arned chhal reibe =0,1,0,1,-1,0,-1 <c> auter chmit did_not erlor gefae loren rlore \
        =0,1,0,1,-1,0,0 <gaer <woma den_plat erke> hat_ihm haufe iners oman> tause usend woman =0,1,0,1,-1,1,-1 \
        <coll ompan =0,1,0,1,0,-2,0 an_den sohn> =0,1,0,1,0,-1,-1 <sohn abou_a lieg_auf stude tuden udent und_auf \
        =0,1,0,1,0,-1,0 abzus achse aschi betr_sind chsen enke> ensiv hat_ihre nzelh schin seit_mont stan_wir tensi \
        to_beco umsch undes =0,1,0,1,0,0,-1 <deck <gart arden cast> cour_in der_war eine_der es_noch hown> i_cast \
        igger mein_fami mern> mmern naht> oundi shown the_hous truck uebel =0,1,0,1,0,0,0 0_mal 0_plae <glaz <humm \
        <isol <jaus <suit <tape <teur <wasn astro coul_have ein_betr hnete jahr_blei jause lohn_das news> on_to \
        smann take_on wasn> wasn_t wurd_nach =0,1,0,1,1,-1,-2 <bein =0,1,0,2,-1,-2,0 masch =0,1,0,2,-1,0,-1 ghtee \
        hteen =0,1,0,2,0,-2,-1 <carr derin =0,1,0,2,0,-2,0 siege =0,1,0,3,-1,-2,-1 die_erst =0,1,0,3,0,-1,-2 \
        ich_eine =0,1,0,3,0,0,-3 <jetz =0,1,1,-3,-1,1,1 mit_dem =0,1,1,-3,1,2,-2 ahren =0,1,1,-3,2,0,-2 <t> \
        =0,1,1,-2,-1,-1,1 drei_woch =0,1,1,-2,0,1,-2 <sixt =0,1,1,-2,2,0,-1 <morn morni ornin =0,1,1,-1,-2,-1,1 \
        cess> =0,1,1,-1,-2,0,0 hands =0,1,1,-1,-2,0,1 brach =0,1,1,-1,-1,-1,0 at_my das_verf =0,1,1,-1,-1,-1,1 got_a \
        =0,1,1,-1,-1,-1,2 porte =0,1,1,-1,-1,0,-1 <erwa mir_eine =0,1,1,-1,-1,0,0 <erla einko =0,1,1,-1,-1,1,0 \
        spae_war =0,1,1,-1,0,-1,0 <reag abge_und agier eagie habe_wir nderi rativ reagi schu_ist ugest \
        =0,1,1,-1,0,0,-1 der_herr noch_mein =0,1,1,-1,0,0,0 <begr <rega hulen im_spin ital> need> rwart stel_in \
        urer> werd_nach =0,1,1,-1,0,1,-1 aeger albes ein_halb giert lbes> =0,1,1,-1,0,2,-2 soll> =0,1,1,-1,1,-1,-2 \
        dreis =0,1,1,-1,1,-1,-1 habe_und =0,1,1,-1,1,-1,0 <fest =0,1,1,-1,2,-2,-1 ausge =0,1,1,0,-2,0,2 ich_war \
        =0,1,1,0,-1,-1,-1 <addr addre aeren aette ddres inal> kran_und =0,1,1,0,-1,-1,0 <ins> <lief chens der_nach \
        orter =0,1,1,0,-1,0,-1 assen ertne lent> zimm_und =0,1,1,0,-1,0,0 back_in bgebr cted> day_with der_post \
        es_die ezaeh gezae hab_die leit_der nelle woul_have =0,1,1,0,0,-1,-2 <woll =0,1,1,0,0,-1,-1 ehrte logo> \
        rmula =0,1,1,0,0,-1,0 <spar dank_fuer elsew fleck furt> habe_0 iale> ich_konn lsewh mich_der rtier sewhe \
        ssani town> =0,1,1,0,0,-1,1 <erns =0,1,1,0,0,0,-2 artet =0,1,1,0,0,0,-1 <ehem <fili <kiln <town <trag chach \
        der_land edes> ehema formu jedes oehen ormul schac tag_der ther_in um_elf usgef =0,1,1,0,0,0,0 <badg <grob \
        <save a_cate and_cran badge box_of cons_on dente der_abte ersto essun had_alre hatt_mit herr_von iessu insur \
        kiln> llowi lowin mostl nine_this nsens out_with save> speed stamp t_pick ufgef vor_fuen week_late wurd_per \
        =0,1,1,0,0,1,-1 each_of =0,1,1,1,-2,-1,0 schwa =0,1,1,1,0,-1,-1 eschl =0,1,2,-2,-3,0,2 <be> =0,1,2,-2,-1,0,0 \
        ected =0,1,2,-1,-2,0,0 an_die =0,1,2,-1,-2,1,-2 ates> =0,1,2,-1,-2,3,-3 agte> =0,1,2,-1,-1,-1,0 <ehrl llena \
        schon =0,1,2,-1,-1,0,-2 heits =0,1,2,-1,-1,0,-1 <repa =0,1,2,-1,0,-1,-1 aetig am_selb taeti =0,1,2,-1,0,-1,0 \
        <ort> agent =0,1,2,-1,0,0,-1 entur ntur> =0,1,2,0,-1,-1,0 <proc ocess proce roces =0,1,2,0,-1,0,-1 erken \
        =0,1,2,0,-1,0,0 <sah> =0,1,2,0,1,-1,-3 <voll =0,1,2,2,-2,0,-4 dung> =0,1,3,-2,0,-1,0 erson =0,1,4,-3,0,-2,1 \
        <oder oder> =0,2,-3,1,4,0,-3 lten> =0,2,-2,-1,-1,0,1 <besc =0,2,-2,-1,1,1,-2 <mita mitar =0,2,-2,-1,1,4,-3 \
        seit_0 =0,2,-1,-1,-1,-1,0 wher_the =0,2,-1,-1,0,-2,1 aellt ftigt =0,2,-1,-1,0,0,-1 leibe ranke \
        =0,2,-1,-1,0,0,0 das_unte entra =0,2,-1,-1,0,1,-2 geste =0,2,-1,-1,1,0,-1 <goes goes> =0,2,-1,0,-1,-2,2 \
        fehlt =0,2,-1,0,-1,-1,0 wind> =0,2,-1,0,-1,-1,1 <mend =0,2,-1,0,-1,0,0 <fuhr alle_auf der_nota iefer imier \
        it_in =0,2,-1,0,-1,0,1 assem eckt> ssemb =0,2,-1,0,-1,1,-1 nich_verl =0,2,-1,0,-1,1,0 kuec_von \
        =0,2,-1,0,0,-1,-1 <acci accid ccide ciden =0,2,-1,0,0,-1,0 <brie alle_vert betr_kuen itisi kuen_sind ritis \
        that_ever this_afte =0,2,-1,0,0,-1,1 <zugl =0,2,-1,0,0,0,-1 <nota <weig antie assun die_naec egsch emeld \
        garan gemel gscha ingeb ngebr sind_unbe =0,2,-1,0,0,0,0 0_kuec besc_bis eine_besc holzw lzwer nach_anga \
        notau olzwe unse_name zusa_fuer =0,2,-1,0,0,1,-1 augun bsaug dort> saugu ugung =0,2,-1,0,1,-2,0 <gehe \
        =0,2,-1,0,1,-1,-1 abour bour> labou minu_und =0,2,-1,0,1,0,-1 <twen twent wenty =0,2,-1,1,-1,-1,0 herst \
        urden =0,2,-1,1,0,-2,0 dent> =0,2,-1,1,0,-1,-1 mein_sohn =0,2,-1,1,0,-1,1 insti =0,2,-1,1,0,0,-1 ranti \
        =0,2,-1,1,2,-1,-2 unter =0,2,-1,2,-2,0,-1 ller> =0,2,-1,3,-2,-1,-1 alter =0,2,0,-2,0,-1,0 rette \
        =0,2,0,-1,-1,-2,1 <hies hiess =0,2,0,-1,-1,-1,0 miert =0,2,0,-1,-1,-1,1 nich_und =0,2,0,-1,-1,0,-2 herhe \
        rheit =0,2,0,-1,-1,0,-1 im_jaen nachr =0,2,0,-1,-1,0,0 nbruc suppe =0,2,0,-1,-1,0,1 <doze dozen \
        =0,2,0,-1,-1,1,-1 <hebe =0,2,0,-1,0,-1,-1 brett cked> gged> =0,2,0,-1,0,-1,0 feld> =0,2,0,-1,0,0,-1 <pins \
        ein_0 elev_week for_elev im_vers jetz_frei rigen selb_tag =0,2,0,-1,0,0,0 besc_sind doch_die ntlas tlass \
        =0,2,0,-1,1,-1,-1 <kleb =0,2,0,-1,1,-1,0 ving> =0,2,0,-1,1,0,-1 hand_out =0,2,0,-1,1,0,0 takt> \
        =0,2,0,0,-2,0,-1 uchte =0,2,0,0,-1,-1,-1 afft> blaue eldet reini staf_at stel_im =0,2,0,0,-1,-1,0 0_post \
        agsst attde bis_auf brauc hermo sgesc tattd tdess therm ttdes von_das =0,2,0,0,-1,0,-1 <tank <trap cking \
        ermis iends llage rappe trapp vers_wenn =0,2,0,0,-1,0,0 <orde <tunn am_dien blei_das brief die_schl \
        dien_leer eltin ngert schi_von treff tunne unnel zwei_arbe =0,2,0,0,0,-3,1 und_der =0,2,0,0,0,-2,-1 wolle \
        =0,2,0,0,0,-2,0 betro =0,2,0,0,0,-1,-1 <blau <loka aced> bruec chaff dana_gab das_werk gerat hafft in_neun \
        jahr_auf leut_bei lokal misst reiss rier> zahl> zwerk =0,2,0,0,0,-1,0 betr_dafu chef_der das_ther die_uebr \
        ermom erstr firme fuer_sech herei inkt> momet nich_gefa rmome rstra shif_has sued> terlo uhr_eine viel_mit \
        viele who_did =0,2,0,0,0,-1,1 der_kant =0,2,0,0,0,0,-1 <blum <boxe <pfla <soeb <vill a_fitt ange_von at_half \
        at_nine atere berbr blume boxes coll_say der_umst erst_am ewese findu gewes illag kuen_per lumen mend_the \
        mont_wage oeben oxes> put_it rbrue riger say_the sgefa soebe the_vill villa writ_that =0,2,0,0,0,0,0 <abfi \
        <brid <tagg <tryi <unhu abfin agged ange_in bbau> betr_ruft bfind bis_juli das_absc dass_sie dort_mein dsche \
        etic> gaert hebek idged immed line_clos mmedi nhurt repr_begi rged> rmenl rmiss rtenb tagge tank> tenba \
        the_extr tryi_to tryin unhur vors_und =0,2,0,0,1,-1,-1 gelt> =0,2,0,0,1,0,-1 afen> =0,2,0,0,2,-2,-2 nine> \
        =0,2,0,0,4,-2,-3 <half =0,2,0,1,-2,0,-1 bruch =0,2,0,1,-1,-2,1 itten =0,2,0,1,-1,-1,-1 auch_noch one_is \
        =0,2,0,1,-1,-1,0 arbe_hat =0,2,0,1,-1,0,-1 emmer oren> =0,2,0,2,-3,-1,0 eute> =0,2,0,2,-2,1,-2 sagt> \
        =0,2,0,2,-1,-4,-1 till> =0,2,1,-2,-1,1,-1 aechs =0,2,1,-2,-1,2,-2 sagte =0,2,1,-1,-1,-1,1 auch_der \
        =0,2,1,-1,-1,1,-1 dere> =0,2,1,-1,0,-1,-1 consu =0,2,1,-1,0,0,-1 noch_nich schu_und =0,2,1,-1,1,-1,-2 erhei \
        =0,2,1,0,-1,-1,-1 ewher =0,2,1,0,-1,-1,0 <vere tagss usges =0,2,1,0,-1,0,-1 <unbe =0,2,1,0,0,-1,-1 arte> \
        =0,2,1,0,0,0,-1 kein_mehr =0,2,1,1,-2,-2,0 ying> =0,2,1,1,-1,-1,-1 aster =0,2,1,1,0,-1,-4 beits \
        =0,2,2,0,-3,-2,1 tion> =0,2,2,0,0,-3,-1 <no> =0,2,3,-3,-1,-1,-1 asse> =0,3,-3,-2,-3,3,2 jahre \
        =0,3,-2,-2,5,-2,-2 halte =0,3,-2,-1,-1,0,-1 angab ngabe =0,3,-2,-1,0,0,-2 tarbe =0,3,-2,0,-4,2,1 leute \
        =0,3,-2,0,0,0,-1 ahrer =0,3,-2,0,1,-1,-1 <wege =0,3,-1,-1,-2,2,-1 sses> =0,3,-1,-1,-1,-1,0 beauf rauch \
        =0,3,-1,-1,-1,0,-1 court =0,3,-1,-1,0,-1,-1 die_ig rbeau wird_noch =0,3,-1,-1,0,0,-1 gungs =0,3,-1,-1,0,1,-2 \
        itarb =0,3,-1,-1,1,-1,-1 stuer =0,3,-1,0,-1,-1,0 <anla when_the =0,3,-1,0,-1,0,-1 anlag nlage \
        =0,3,-1,0,0,-1,-2 iben> =0,3,-1,0,0,-1,-1 agert die_gewe ffect isier laeng =0,3,-1,0,0,0,-1 arant stet> \
        =0,3,-1,0,0,1,-2 <jaeh =0,3,-1,0,1,-1,-2 <past past> umen> =0,3,-1,0,1,-1,-1 wegen =0,3,0,-2,2,-1,0 close \
        =0,3,0,-1,-2,-2,2 spind =0,3,0,-1,-2,2,-2 has_been =0,3,0,-1,-1,-1,0 chalt =0,3,0,-1,-1,0,-2 cherh \
        =0,3,0,-1,-1,0,-1 ist_heut =0,3,0,-1,0,-1,-1 no_one =0,3,0,-1,0,-1,0 hat_fuer =0,3,0,-1,0,0,-2 <kept kept> \
        =0,3,0,-1,0,0,-1 ernoo ftern rnoon terno =0,3,0,-1,1,0,-2 ssig> =0,3,0,-1,3,-4,-1 under =0,3,0,0,-1,-2,0 \
        betr_und =0,3,0,0,-1,-1,0 <foun found =0,3,0,0,-1,0,-1 etrof roffe troff =0,3,0,0,-1,0,0 ourt> \
        =0,3,0,0,0,-1,-1 lauen =0,3,0,0,0,0,-1 erbru =0,3,1,-2,-1,2,-4 <stan =0,3,1,-1,0,-2,-1 ttag> \
        =0,3,2,-2,-2,-1,-1 <cont =0,4,-2,-3,2,0,-1 schaf =0,4,-2,-1,-2,0,0 escha =0,4,-2,0,-2,-1,0 bei_der \
        =0,4,-2,0,0,-2,-1 inges =0,4,-2,0,0,-1,-1 aenge =0,4,-2,1,-1,-2,0 <gera =0,4,-2,1,-1,-1,-2 erei> \
        =0,4,-1,-4,3,-3,2 einer =0,4,-1,-1,0,-1,-1 <sozi ozial sozia this_morn =0,4,-1,-1,1,-2,-1 noon> \
        =0,4,-1,-1,1,0,-2 estel =0,4,-1,0,-2,-1,2 <way> =0,4,-1,0,-1,-1,-1 befri efris =0,4,-1,0,0,-1,-2 eiben \
        =0,4,-1,0,0,-1,-1 riste =0,4,0,-1,0,-2,-2 down> =0,4,0,-1,0,-1,-1 <fert =0,4,0,0,-1,-2,0 vor_dem \
        =0,4,1,-2,-1,-1,-2 <post =0,5,-3,1,-1,-2,-1 ngest =0,5,-3,1,-1,-1,0 llen> =0,5,-2,-1,-1,1,-2 endig \
        =0,5,-1,-2,-1,-2,0 0_leut =0,5,-1,-1,-1,-1,-1 traeg =0,5,-1,-1,0,-1,-1 0_stel =0,5,-1,0,-1,-2,-1 frist \
        =0,5,-1,0,-1,-1,-1 tten> =0,5,0,-4,0,-1,0 haft> =0,5,0,-2,-1,1,-2 raege =0,5,0,-1,-2,0,-2 eter> \
        =0,5,1,-2,-1,-2,0 iess> =0,6,-2,2,-1,-3,-2 <firm =0,7,3,-4,-5,0,0 <had> =0,8,-2,-2,-2,-1,-2 <verl \
        =0,8,-1,1,-1,-3,-5 noch> =1,-6,0,1,2,-2,4 <from from> =1,-6,0,4,0,3,-1 <was> =1,-5,-4,0,3,5,0 <als> \
        =1,-4,-2,1,2,4,-1 in_den =1,-4,0,0,1,-1,2 <wie> =1,-3,-1,-1,0,-2,4 stimm =1,-3,-1,-1,0,3,1 aefts \
        =1,-3,-1,0,7,-4,-1 <my> =1,-3,-1,1,2,0,1 <sche =1,-3,0,0,-2,1,2 lles> =1,-3,0,1,-2,1,1 und_eine \
        =1,-3,0,2,0,-1,1 neuen =1,-3,1,-2,0,0,3 nach_der =1,-3,1,-1,4,-2,-1 <sonn =1,-3,1,0,0,3,-1 esetz \
        =1,-3,1,1,1,-1,-1 ereit =1,-3,1,2,-1,-1,0 <beim beim> =1,-3,4,-2,0,2,0 immt> =1,-2,-4,-3,-3,12,-1 <chef \
        =1,-2,-2,1,-1,2,0 ester =1,-2,-2,1,3,-2,1 <zwoe woelf zwoel =1,-2,-2,1,3,-1,-1 <pro> =1,-2,-2,2,2,0,-1 <put> \
        =1,-2,-2,8,0,-4,-1 jahr> =1,-2,-1,-1,-3,-1,6 hing> =1,-2,-1,-1,-1,6,-1 hange =1,-2,-1,-1,0,0,2 <stim \
        =1,-2,-1,-1,0,2,0 eers> =1,-2,-1,-1,0,5,-2 chang =1,-2,-1,-1,3,1,0 quart =1,-2,-1,-1,4,-2,0 will> \
        =1,-2,-1,0,0,2,0 teilt =1,-2,-1,0,1,1,0 aus_dem =1,-2,-1,0,3,-1,-1 reie> =1,-2,-1,1,-2,2,2 thing \
        =1,-2,-1,1,-1,1,1 zung> =1,-2,-1,1,-1,1,2 <einm aus_der einma inmal =1,-2,-1,1,-1,2,0 terin \
        =1,-2,-1,1,2,-1,0 polic =1,-2,-1,2,-2,1,1 werks =1,-2,-1,3,1,0,-1 andwe dwerk handw ndwer =1,-2,0,-2,4,0,-1 \
        siebe =1,-2,0,-1,0,0,2 i_ve loor> =1,-2,0,-1,0,1,0 gelei =1,-2,0,-1,0,3,0 <gena =1,-2,0,-1,1,-1,2 <poli \
        =1,-2,0,-1,1,-1,3 tslei =1,-2,0,-1,2,-1,-1 nntag onnta sonnt =1,-2,0,-1,2,0,-1 <norm =1,-2,0,-1,4,0,-1 <sieb \
        =1,-2,0,0,-1,0,1 seit_heut =1,-2,0,0,-1,2,1 alles =1,-2,0,0,0,-1,2 fuell =1,-2,0,0,0,-1,3 von_habe \
        =1,-2,0,0,0,0,3 der_gewe =1,-2,0,0,1,-3,3 <geho =1,-2,0,0,1,-1,0 and_are =1,-2,0,0,1,1,-1 norma ormal \
        =1,-2,0,1,-2,0,2 pass> =1,-2,0,1,-1,0,1 studi =1,-2,0,1,0,-1,1 ist_nich =1,-2,0,1,0,0,0 <punk glied itgli \
        mitgl tglie =1,-2,0,1,0,1,0 0_maer sjahr =1,-2,0,1,1,-1,-1 runte =1,-2,0,1,1,1,-1 berei =1,-2,0,1,1,2,-2 \
        habe> =1,-2,0,2,0,-1,1 euen> =1,-2,0,2,0,0,-2 luss> =1,-2,0,3,-2,0,-1 vers> =1,-2,0,3,-1,1,-1 auer> \
        =1,-2,0,3,0,-1,-1 <azub azubi =1,-2,0,3,0,0,-2 chlus hluss =1,-2,1,-2,1,0,1 ruppe =1,-2,1,-1,-1,3,-1 <door \
        =1,-2,1,-1,0,0,0 <spae spaet =1,-2,1,0,-1,0,1 ches> =1,-2,1,0,0,-1,1 raft> =1,-2,1,0,0,0,1 trete \
        =1,-2,1,1,-1,1,-1 as_a =1,-2,1,3,-2,-1,0 bschl =1,-2,2,-3,1,-2,3 body> =1,-2,2,-1,-1,-1,0 angt> \
        =1,-2,2,-1,-1,-1,1 lden> =1,-2,2,-1,-1,0,0 langt =1,-2,2,0,0,-1,-1 bis_zum =1,-2,3,-3,1,0,0 itte> \
        =1,-2,3,-1,0,-2,1 kann> =1,-2,3,-1,1,-1,-3 <with =1,-2,3,-1,2,-1,-2 ertag =1,-2,3,2,-1,-2,0 chein \
        =1,-2,4,-1,1,0,-2 <aske asked sked> =1,-2,5,-3,-2,0,0 ment> =1,-1,-4,-3,6,0,1 icht> =1,-1,-3,-1,-1,2,2 years \
        =1,-1,-3,0,-1,2,1 ears> =1,-1,-2,-1,2,-2,2 on_my =1,-1,-2,0,0,1,0 <reic =1,-1,-2,0,0,1,2 rien> \
        =1,-1,-2,0,1,2,-1 know> =1,-1,-2,7,-4,1,-2 eiste =1,-1,-1,-2,0,4,0 <chan =1,-1,-1,-1,-2,2,2 <grue \
        =1,-1,-1,-1,-1,1,2 enig> viel> =1,-1,-1,-1,-1,3,-1 nted> =1,-1,-1,-1,0,-1,2 mpfeh pfehl =1,-1,-1,-1,0,-1,3 \
        <hier empfe =1,-1,-1,-1,0,0,1 endin =1,-1,-1,-1,0,1,1 gibt_s the_new =1,-1,-1,-1,0,2,-1 <ganz \
        =1,-1,-1,-1,0,2,0 <mist band> =1,-1,-1,-1,1,-2,3 flug> =1,-1,-1,-1,1,1,0 istan =1,-1,-1,-1,1,1,1 die_leit \
        =1,-1,-1,-1,1,2,0 ffice offic =1,-1,-1,-1,2,0,0 <spre pende =1,-1,-1,-1,2,2,-2 in_die =1,-1,-1,-1,3,-1,0 \
        onat> =1,-1,-1,-1,3,0,-1 aske_for =1,-1,-1,-1,4,-1,-1 <holi holid liday =1,-1,-1,0,-1,-1,1 den_0 \
        =1,-1,-1,0,-1,0,1 emium remiu =1,-1,-1,0,-1,0,2 besc_von =1,-1,-1,0,-1,1,0 <rath illio lione llion oors> \
        =1,-1,-1,0,-1,1,1 <gesi <kons =1,-1,-1,0,-1,2,0 <stay erkt> =1,-1,-1,0,-1,3,-2 geset junio unior \
        =1,-1,-1,0,-1,3,-1 nannt =1,-1,-1,0,0,-2,2 <base =1,-1,-1,0,0,-1,1 late> =1,-1,-1,0,0,-1,3 bers> \
        =1,-1,-1,0,0,0,0 fried ienen izza> pizza =1,-1,-1,0,0,0,1 abst_die bled> tles> =1,-1,-1,0,0,1,0 <clas <zuru \
        class igste prich same> spric the_road uruec zurue =1,-1,-1,0,0,2,-1 ist_fuer =1,-1,-1,0,0,2,0 die_fili \
        ndigt =1,-1,-1,0,1,-2,1 <gewo =1,-1,-1,0,1,-1,0 <heil issio mmiss ommis =1,-1,-1,0,1,0,-1 week_with \
        =1,-1,-1,0,1,0,0 <midn aendi dnigh for_thre idnig imply midni mply> ndler =1,-1,-1,0,1,0,1 tudio \
        =1,-1,-1,0,1,1,-2 ttern =1,-1,-1,0,1,1,-1 <sick bekam ekam> sick> =1,-1,-1,0,2,-1,0 deliv elive es_war liver \
        olice =1,-1,-1,0,2,0,-1 gate> nobo_has =1,-1,-1,0,2,0,0 ueck> =1,-1,-1,0,3,-2,0 oelf> =1,-1,-1,0,3,0,-2 \
        <does =1,-1,-1,0,3,0,-1 does> =1,-1,-1,0,3,1,-3 <urla =1,-1,-1,0,4,-2,-1 arent =1,-1,-1,0,4,-1,-2 paren \
        =1,-1,-1,0,4,1,-4 urlau =1,-1,-1,1,-1,0,0 den_rest usgez =1,-1,-1,1,-1,1,-1 <comm =1,-1,-1,1,0,0,-1 <maer \
        beitg iges> =1,-1,-1,1,0,0,0 <kaes <lobt eitge escht kaese ships vori_jahr =1,-1,-1,1,0,1,-1 ture> \
        =1,-1,-1,1,0,1,0 hips> =1,-1,-1,1,1,-1,-2 onate =1,-1,-1,1,1,-1,0 loyer =1,-1,-1,1,1,0,-1 <olde <spen \
        =1,-1,-1,2,-1,0,1 chemi =1,-1,-1,2,0,-1,-1 <mark =1,-1,-1,2,0,-1,0 <teac teach =1,-1,-1,2,0,0,-1 ruar> \
        =1,-1,-1,2,1,-1,0 naten =1,-1,-1,3,-1,1,-2 rsten =1,-1,-1,4,1,-1,-1 <beza =1,-1,0,-1,-2,2,0 <gab> \
        =1,-1,0,-1,-1,-1,2 and_some =1,-1,0,-1,-1,-1,4 <lach =1,-1,0,-1,-1,0,0 lappe =1,-1,0,-1,-1,0,1 abou_the \
        come_to estio rchie ruess =1,-1,0,-1,-1,1,-1 svors =1,-1,0,-1,-1,1,0 <mill =1,-1,0,-1,-1,1,1 elf_jahr \
        =1,-1,0,-1,-1,2,0 <offi <schm =1,-1,0,-1,-1,3,-1 wenn_der =1,-1,0,-1,0,-1,1 <mine ich_mit =1,-1,0,-1,0,-1,2 \
        floor =1,-1,0,-1,0,0,0 <simp gelau habe_das ount> simpl skrae teil_die =1,-1,0,-1,0,0,1 <happ hmeri im_auss \
        korb> nur_eine rdert stion the_last =1,-1,0,-1,0,1,-1 anspo gefor nerin nspor thalt =1,-1,0,-1,0,1,0 <abov \
        above bove> corre ewohn gskra neers rund_mit tatte ttet> =1,-1,0,-1,0,2,-1 istak mista raus> \
        =1,-1,0,-1,1,-2,2 eftsl ftsle =1,-1,0,-1,1,-1,0 <ring =1,-1,0,-1,1,-1,1 mine> =1,-1,0,-1,1,0,-1 ison> lemen \
        malt> oese> =1,-1,0,-1,1,0,0 ched> erhau rkpla seit_febr =1,-1,0,-1,1,1,0 als_bera enrau nraum \
        =1,-1,0,-1,2,0,-1 ohnt> =1,-1,0,-1,2,0,0 heili =1,-1,0,-1,4,-1,-1 und_wenn =1,-1,0,0,-1,-2,4 lache \
        =1,-1,0,0,-1,-1,0 iters =1,-1,0,0,-1,-1,1 of_that seit_zwei =1,-1,0,0,-1,-1,2 <helf <kaff affee kaffe rsteh \
        =1,-1,0,0,-1,0,-1 abgew =1,-1,0,0,-1,0,0 <fuel arbe_und denlo enloh ndenl noch_kein on_wedn rbere seit_fuen \
        sich_um uebe_acht und_steh =1,-1,0,0,-1,0,1 <dorn aeser der_bank erren frisc grues ich_gega igent in_my \
        innen istma lekti llekt mont_bei ollek ristm roke> sloes stmas tmas> und_beim vice> =1,-1,0,0,-1,0,2 gend> \
        =1,-1,0,0,-1,1,-1 <stuf iesel muss_man ommel remen rhaus romme steh_die tromm =1,-1,0,0,-1,1,0 <bode arge> \
        boden der_stun die_poli geloe leide milli niede oden> oesch osses ourne rstat schil uelle =1,-1,0,0,-1,2,-1 \
        auch_scho emen> ommun othin tzter zter> =1,-1,0,0,-1,3,-1 unti_the =1,-1,0,0,0,-2,2 deuts eutsc \
        =1,-1,0,0,0,-1,-1 hiede =1,-1,0,0,0,-1,0 <fitn atien backe fitne kompl nfaen ohne_dass patie teigt teten \
        tiefe tient urgen =1,-1,0,0,0,-1,1 <empf <fris <salz <spot dende die_besc egoti erech gotia hat_seit im_hand \
        ldend leut_in negot offi_says onne> otiat szubi toff> ubild und_fahr und_woll uszub zubil =1,-1,0,0,0,-1,2 \
        alle_auch in_eine =1,-1,0,0,0,0,-1 <bisl <goin <komp <too> behal bette bisla das_teil die_putz erfol going \
        oing> rfolg riede slang zum_naec =1,-1,0,0,0,0,0 <acce <adjo <arma <bela <dess <dog> <esca <flee <ford <glue \
        <kaum <maed <ngg> <okto <tore <tun> a_flee aedch aetzl ahlla ahrel alzah ange_der annov ante> arifv armat \
        ature axis> bei_abge besc_0 birn> blich busse dann_habe deln> den_meis den_tari der_wohn der_zusc die_komp \
        die_masc die_tore die_verh dizin dornb due_at eblic edche edizi eece> eford ehmer ein_ende ein_stre eing_bei \
        eitig elang elev_and elevi ende_ist engi_at entar eplat erdra ergeg ertel etrag fach_0 fest_die ffnen fgeha \
        firm_ist fleec fnen> for_0 ford_die frei_gepl frue_am fuer_drei fuer_vier fvert geae_hat gelie gesc_zahl \
        gesp_das gest_auf gewoh go_to gster herr_im herre hiffe hrela htzus iehen iffe> ifver ilte> im_depo in_sich \
        ingef itnes ivver jahr_prax jahr_verl kaum> kein_muss klag_auf klin_verw kont_ist konte ktivv ktobe \
        laut_gesu leece leer_aus levis lock_the lzahl maedc mal_das mal_die malza mediz mind_der mona_nich morg_die \
        mplet nach_besc nach_sich name_in nbirn ndeln neue_verh next_mont nmalz nnove noch_heut noth_has nover oehe> \
        oenen oktob omple onten ornbi pleme pplem proz_mehr proz_weni rdern rderu relan rifve rmatu rnbir say_noth \
        sein_bank seit_ein sgela sind_auch sitz_fest sitz_seit sterm ststa stufe talk_brok telev tgete tiege tivve \
        tness turen tzusc ueric unity unte_vor upple urla_und urren usse> usser utzen verh_fuer verk_ein verl_hat \
        vor_und vvert wage_no weni_als went_off wie_gewo wurd_von zigst zu_nehm zueri zuru_die =1,-1,0,0,0,0,1 <gepl \
        <heru <ruhi aberi arri_with berec clos_door disku eine_ausf entne gepla hreat ntner onen> rentn rike> ruhig \
        strik threa trike ulanz us_from wie_sie =1,-1,0,0,0,1,-1 <same chuss eife> einz_die enfal gion> huss> iller \
        off_the rich> schus sible sser> stake the_same verb_wird zett_am =1,-1,0,0,0,1,0 0_driv 0_mita <anim <disk \
        <muse <plas <zoll afte_0 ains> anima annah besc_die chade chef_hat der_in die_roll die_sonn druec ebzig \
        egnet emier enann etzli for_four fuen_minu fuen_uhr gewe_ngg iebzi imate loesc muss_sich nied_seit nimat \
        nnahm regne remie reter rrive schad stan_at sverb taine tands the_quar ther_has tzlic ueste utlic werk_hat \
        wner> =1,-1,0,0,0,2,-2 <ansc ansch =1,-1,0,0,0,2,-1 bsrae genau seine sraet =1,-1,0,0,0,3,-2 <bera \
        =1,-1,0,0,1,-1,-1 gleit niger von_eine =1,-1,0,0,1,-1,0 <glau bleis eisti gluec istif orth> ssion \
        =1,-1,0,0,1,-1,1 <ago> <ausz coun_at year_ago =1,-1,0,0,1,0,-1 <warm <zeic break chnit die_sieb ently freiz \
        geme_mit hnitt izeit koel_und ntly> schni spri_von warme =1,-1,0,0,1,0,0 <begu ab_morg ausg_und begun \
        call_off ckflu denbu die_uebe eckfl egun> eilte elauf fili_habe fraue glaub harin impor kflug komm_bis \
        mit_zwei mport nach_zwoe niere ohne_unte olden on_time ruht> seit_auf senra shari sumed the_nort um_zwoe \
        umed> verba verdr verh_mit zu_weih =1,-1,0,0,1,0,1 s_bei =1,-1,0,0,1,1,-1 <beis tdien =1,-1,0,0,1,1,0 gsten \
        =1,-1,0,0,1,2,-2 i_work =1,-1,0,0,2,-1,0 tober =1,-1,0,0,2,-1,1 faeng =1,-1,0,1,-1,-1,0 dige> fair> \
        =1,-1,0,1,-1,0,0 chiff ekret iete> kreta schif sekre strat =1,-1,0,1,-1,0,1 gebac istra =1,-1,0,1,-1,1,-1 \
        ands> egebe im_febr orber =1,-1,0,1,-1,1,0 <daru ateur =1,-1,0,1,0,-3,1 <stat =1,-1,0,1,0,-1,-1 0_and als_in \
        =1,-1,0,1,0,-1,0 <innu burge elass gelas innun ress> rived =1,-1,0,1,0,-1,1 matur =1,-1,0,1,0,0,-1 <fast \
        ab_und begle eglei islan ubis> wollt =1,-1,0,1,0,0,0 <furt <gedu <kame <nehm auch_fuer auf_frei betr_die \
        cape> drit_jahr duld> durc_die eduld efert ende_mit furth gedul gese_und ohne_ruec reuz> rther scape \
        thir_year urger urthe =1,-1,0,1,0,0,1 steh_vor =1,-1,0,1,0,1,-1 ndels =1,-1,0,1,1,-1,-1 fang> um_zehn \
        =1,-1,0,1,1,-1,0 der_erst =1,-1,0,1,1,0,-1 nahme =1,-1,0,2,-2,-1,0 <stud =1,-1,0,2,-1,0,-1 zur_hael \
        =1,-1,0,2,-1,0,0 hande =1,-1,0,2,0,-1,-2 rter> =1,-1,0,2,0,0,0 <prax =1,-1,0,2,1,-2,-2 hnen> \
        =1,-1,1,-2,0,0,0 <ruec =1,-1,1,-2,0,0,2 inute minut =1,-1,1,-1,-2,0,1 geben =1,-1,1,-1,-2,0,2 name> \
        =1,-1,1,-1,-2,1,1 gens> =1,-1,1,-1,-1,-1,0 auf_nach =1,-1,1,-1,-1,-1,1 gefue =1,-1,1,-1,-1,0,0 <anyb anybo \
        nybod =1,-1,1,-1,-1,0,1 <gefu amera kamer =1,-1,1,-1,0,-1,0 field ield> laner ntari =1,-1,1,-1,0,0,-1 atis> \
        denke enken ratis =1,-1,1,-1,0,0,0 an_jede efueh eine_erst =1,-1,1,-1,0,1,0 andet =1,-1,1,-1,1,-2,1 with_the \
        =1,-1,1,-1,1,-1,-1 henti sonne =1,-1,1,-1,1,-1,0 chent plane quest =1,-1,1,-1,1,0,-2 termi =1,-1,1,-1,1,0,-1 \
        aning eanin ntisc tift> =1,-1,1,0,-1,-2,2 ich_kann =1,-1,1,0,-1,-1,0 arket ille> marke =1,-1,1,0,-1,-1,1 \
        efel> =1,-1,1,0,-1,0,-1 <lorr <vorb hoehe igens =1,-1,1,0,-1,0,0 <own> aufst dete> fsteh kleid ufste warn_in \
        =1,-1,1,0,-1,2,-1 lang> =1,-1,1,0,0,-1,0 <herd arin> kets> nstel steig tual> usgel =1,-1,1,0,0,0,-1 <aski \
        <erfo askin man_es nner> sking sterb =1,-1,1,0,0,0,0 <dati <gmbh <grap <seam beer> bei_mein by_post die_drei \
        eamen ermar es_laut gmbh> has_not rande rmark rote_kreu seame talki the_kitc the_name this_even trand ungel \
        uperm vert_wass walk> =1,-1,1,0,0,1,-1 eitsk erras =1,-1,1,0,1,-1,-1 aheim dahei =1,-1,1,0,1,-1,0 <dahe \
        mit_blei =1,-1,1,0,1,0,-1 ecord recor reise rerin =1,-1,1,1,-1,-1,-1 vorbe =1,-1,1,1,-1,-1,0 day_one \
        =1,-1,1,1,-1,0,-1 <sat> =1,-1,1,1,0,-1,-1 fuer_alle =1,-1,1,1,0,0,-1 eisen =1,-1,1,2,-1,-1,-1 the_seco \
        =1,-1,2,-4,-1,4,-1 tand> =1,-1,2,-3,2,0,-1 ight> =1,-1,2,-2,-1,-1,2 sich> =1,-1,2,-2,0,1,-2 <sei> \
        =1,-1,2,-2,2,1,-3 <dach =1,-1,2,-1,-3,1,1 <or> =1,-1,2,-1,-1,-1,0 ithin thin> withi =1,-1,2,-1,-1,0,-1 ahrtk \
        depot drivi hrtko rtkos tkost =1,-1,2,-1,-1,0,0 epot> =1,-1,2,-1,-1,0,1 eten> =1,-1,2,-1,0,-1,0 and_had \
        hould shoul =1,-1,2,-1,0,0,-2 <ohne =1,-1,2,-1,0,0,0 der_vert =1,-1,2,-1,1,-1,-1 ringe =1,-1,2,-1,2,-1,-2 \
        <reco =1,-1,2,0,-3,-1,1 cher> =1,-1,2,0,-1,-1,0 fift_eigh =1,-1,2,0,-1,0,-1 elade scho_da =1,-1,2,0,-1,0,0 \
        vollz =1,-1,2,0,0,-1,-2 river =1,-1,2,0,0,0,0 estra =1,-1,2,0,0,1,-3 rung> =1,-1,2,0,0,1,-2 <tele \
        =1,-1,2,0,1,-1,-2 ohne> =1,-1,2,1,-1,-1,-1 iebe> =1,-1,2,1,0,-1,-1 call> =1,-1,3,-1,-3,-1,1 ters> \
        =1,-1,3,-1,-1,-1,-1 bis_mitt =1,-1,3,-1,-1,-1,0 <kann =1,-1,3,-1,-1,0,-1 <depo =1,-1,3,-1,0,-1,0 bung> \
        =1,-1,4,-1,-3,0,0 ence> =1,0,-4,3,-3,-1,3 <jede =1,0,-4,3,1,-1,-1 <den> =1,0,-3,0,-4,4,1 <die> \
        =1,0,-2,-2,2,0,1 <over =1,0,-2,-1,-1,0,3 weil> =1,0,-2,-1,-1,2,1 <lads lads> =1,0,-2,-1,0,2,-1 <gest \
        =1,0,-2,0,-1,3,-2 tzte> =1,0,-2,0,-1,3,-1 fuer_0 =1,0,-2,0,1,0,-1 stric =1,0,-2,2,0,0,-2 <bloc \
        =1,0,-1,-3,0,1,1 <say> =1,0,-1,-2,1,-1,1 achte =1,0,-1,-1,-2,1,1 <sein =1,0,-1,-1,-1,-1,3 omme> \
        =1,0,-1,-1,-1,0,0 <revi =1,0,-1,-1,-1,0,1 eberz ttles =1,0,-1,-1,-1,0,2 <cant antee cante nteen \
        =1,0,-1,-1,-1,1,2 komme =1,0,-1,-1,-1,2,-1 rive> =1,0,-1,-1,-1,2,1 <hint hinte =1,0,-1,-1,-1,3,-2 egang \
        gegan =1,0,-1,-1,0,-1,1 beko_die rinke ties> =1,0,-1,-1,0,-1,2 <swee sweep =1,0,-1,-1,0,0,-1 <ball \
        =1,0,-1,-1,0,0,0 ekuen elte> maer_in ottle tref_sich =1,0,-1,-1,0,0,1 die_pers kilom lomet the_lads urde> \
        =1,0,-1,-1,0,0,2 meant =1,0,-1,-1,0,1,0 <boy> <entf <trup auft> egin> how_to kauft nuary =1,0,-1,-1,0,1,1 \
        eant> =1,0,-1,-1,1,-2,2 <bank =1,0,-1,-1,1,-1,1 <crew crew> tere> =1,0,-1,-1,1,0,-1 geht_um =1,0,-1,-1,1,0,0 \
        <bott bottl enbur gekue nburg =1,0,-1,-1,1,0,1 ilome =1,0,-1,-1,1,1,-1 at_five isati nisat =1,0,-1,-1,2,-1,1 \
        eave> =1,0,-1,-1,2,0,-2 <gros gross =1,0,-1,-1,2,0,-1 kuech =1,0,-1,-1,2,0,0 <kuec die_rund \
        =1,0,-1,-1,2,1,-1 <road =1,0,-1,-1,4,-1,-2 <gilt gilt> =1,0,-1,-1,4,-1,-1 day_week =1,0,-1,0,-2,1,1 <wait \
        =1,0,-1,0,-1,-1,1 die_schi mbers the_rest =1,0,-1,0,-1,-1,2 ich_drei =1,0,-1,0,-1,0,0 <oft> <zieh aust> \
        ebung enche hourl is_miss kund_ange nstre ourly the_bit uppli urly> =1,0,-1,0,-1,0,1 <shee atch> chwar \
        is_the it_up =1,0,-1,0,-1,1,-1 pelt> =1,0,-1,0,-1,1,0 elled sagt_das =1,0,-1,0,0,-2,2 gehoe \
        =1,0,-1,0,0,-1,-1 das_pers =1,0,-1,0,0,-1,0 <prai at_noon auste baust die_kaff mit_den prais \
        =1,0,-1,0,0,-1,1 <memb derne membe port> raise =1,0,-1,0,0,0,-1 holen site> take_my uebe_in =1,0,-1,0,0,0,0 \
        <admi <arri <dahi <drue <furn achel aegen agre_with ahin> als_er an_inte and_her anyo_know arriv at_a bache \
        betra bis_dahi but_the chelo dahin das_sei davo_in die_als does_anyo effen ehobe ein_ange ein_ausf enbar \
        etiti eview fenba ffenb for_as frank fuer_offe fuer_werb funge gehob gerun grun_ist hand_i he_said ished \
        itive laut_app my_husb nach_muen name_a nbar> nitur nobo_at nstuf offe_ein rath_than rers> revie rill> rlegu \
        rnitu rtagt s_what stud_and stufu tell_me tufun uebe_nach ufung urnit verta =1,0,-1,0,0,0,1 <canc ancel \
        burg> cance ened> ncell of_a she_has slowe stat_0 stren treng umzug =1,0,-1,0,0,0,2 the_lift \
        =1,0,-1,0,0,1,-2 <dies =1,0,-1,0,0,1,-1 <audi selb_mit the_end to_know trich ve_had want_to weil_die \
        =1,0,-1,0,0,1,0 dem_klo entfa mir_hat said_that tairs =1,0,-1,0,0,2,-2 <raus =1,0,-1,0,0,2,-1 <halt \
        =1,0,-1,0,1,-2,0 bei_im =1,0,-1,0,1,-1,-1 pted> =1,0,-1,0,1,-1,0 <kitc floo_at hold> itche kitch llect ollec \
        rlauf sixt_hour =1,0,-1,0,1,0,-1 dler> ferie im_letz pays_for said_he uarte =1,0,-1,0,1,0,0 <husb husba \
        iene> neun_stun nur_bis oyers sband scho_und sick_leav tenpr time_with usban =1,0,-1,0,1,1,-2 poste \
        =1,0,-1,0,1,1,-1 scher what_the =1,0,-1,0,2,-1,-1 <gate wagen =1,0,-1,0,2,0,-2 staen taend =1,0,-1,0,2,0,-1 \
        <plus term> =1,0,-1,1,-1,-2,2 <sage =1,0,-1,1,-1,0,-1 <dopp doppe erspr fach> oppel stun_das \
        =1,0,-1,1,-1,0,0 and_aske andin arkt> last_thre nach_dien rathe reen> stel_eine vent> was_sie werke \
        =1,0,-1,1,-1,1,-1 its_own ppelt =1,0,-1,1,0,-1,-1 <till habe_mir pielt =1,0,-1,1,0,-1,0 flich pflic \
        =1,0,-1,1,0,-1,1 hung> =1,0,-1,1,0,0,-1 <eh> <koel eucht lern_man leuch ngth> show_a =1,0,-1,1,0,0,0 <char \
        <gran bindu fehl_die im_apri tandi wird_auf =1,0,-1,1,0,1,-2 <go> =1,0,-1,1,0,1,0 it_were =1,0,-1,2,-1,-2,1 \
        <fort =1,0,-1,2,-1,-1,-1 bei_den =1,0,-1,2,-1,0,-1 what_i =1,0,-1,2,-1,0,0 gree> =1,0,-1,2,-1,1,-1 ratio \
        =1,0,-1,3,-1,0,-1 die_hand =1,0,0,-2,-1,2,0 <ansp =1,0,0,-2,0,-1,0 <doch =1,0,0,-2,1,2,-2 hose> \
        =1,0,0,-2,2,-1,-1 ranch =1,0,0,-1,-2,3,-1 seit_jahr =1,0,0,-1,-1,-1,1 lady> =1,0,0,-1,-1,-1,2 <reih \
        =1,0,0,-1,-1,0,-1 von_in =1,0,0,-1,-1,0,0 <brem <graz aufze ckwir dded> eckwi erwal graz> hare> kwirk nterh \
        rkend rwalt trupp ueckw ufzei verwa waltu =1,0,0,-1,-1,0,1 <face chuhe it_says =1,0,0,-1,-1,0,2 erde> \
        =1,0,0,-1,-1,1,-1 enau> habe_ein =1,0,0,-1,-1,1,0 <regn <tief arueb darue =1,0,0,-1,-1,3,-1 <geae eaend \
        geaen =1,0,0,-1,-1,3,0 regen =1,0,0,-1,0,-2,1 <wiss =1,0,0,-1,0,-1,0 0_i <bake die_kett =1,0,0,-1,0,-1,1 \
        <gebe krie_die nur_der s_fuer the_chri uppen war_ein =1,0,0,-1,0,-1,2 illig =1,0,0,-1,0,0,-1 <befo ekauf \
        nate> ransp spare sselb =1,0,0,-1,0,0,0 <arme <enth <favo <towe <uebl aerun an_0 anfah arme> avour brin_thei \
        by_line compe conta drei_euro efreu eihe> favou fuer_gros gefre geht_in gendw hrere iscou kein_anga laeru \
        legun lern> line_by mach_beid mehre nent> nheit ontai regal rzimm scoun seit_kein thin_i tsvor uebli \
        und_nach und_prue verl_des vour> zule_0 =1,0,0,-1,0,0,1 affro ago_and and_call eauft museu reihe seum> useum \
        =1,0,0,-1,0,1,-1 <bagg <hitz entha hitze ich_dach nterg nthal tzig> =1,0,0,-1,0,1,0 <endl <nahm alked blic> \
        habe_in ineri lked> nderb ngskr oyees schmu ublic werd_nur yees> =1,0,0,-1,1,-1,-1 der_baus =1,0,0,-1,1,-1,0 \
        dien_steh wisse =1,0,0,-1,1,-1,1 ndays note> =1,0,0,-1,1,0,-1 emalt firms in_dies irms> =1,0,0,-1,1,0,0 <ne> \
        atchi obby> road> steh_ein stun_auf =1,0,0,-1,1,0,1 fang_im ich_fang =1,0,0,-1,1,1,-1 <haeu eing_die terge \
        =1,0,0,-1,1,1,0 rings =1,0,0,-1,2,-1,-1 eetin eting meeti =1,0,0,-1,2,0,-1 to_0 =1,0,0,-1,3,-1,-1 gleic \
        =1,0,0,-1,3,0,-3 rlaub =1,0,0,0,-2,0,2 else> ether =1,0,0,0,-2,1,0 <whet gab_es hethe wheth =1,0,0,0,-1,-1,0 \
        <leih etsch inist minis mmeln tage_nach uege> =1,0,0,0,-1,-1,1 <curr <hims auslo das_erge ebnis gebni himse \
        imsel inke> ist_eine mself rgebn usloe von_alle war_es =1,0,0,0,-1,-1,2 ein_stue hat_krie =1,0,0,0,-1,0,-1 \
        <yard der_fuer dir_die drei_uhr iece> ilige in_vier jede_jahr reak> the_time yard> =1,0,0,0,-1,0,0 0_woch \
        <adde <akku <bevo <buse <carg <fues <geda <kabe <kris <mag> <oven <pari <sir> <subs <topf <wass <wisc \
        abge_habe added admin akery akku> als_ande ange_0 apel> are_not arish arryi as_if asser at_in barre been_a \
        begi_um bevor bgewe blei_die blick bsidi bucke buses cargo chwun das_trin deed> den_cent der_roll die_sond \
        ealis ektiv eleph ephon eral> ereie erhof ernse errec es_regn etwa_0 evor> ferns for_and for_rate frier \
        fuess glas> gnete has_adde hint_vers hwund iatio indee infac it_come jede_mona just_want kabel kery> krise \
        laech leer> lepho lohna nach_abzu name_and ndeed nfach nich_stat nity> offe_in oller one_and paris rade> \
        rhof> rish> rnseh roll_im rrech rryin rspru schwu senfa sich_mit ssenf stape stay_for subsi tapel telep \
        terho tersp tgart this_seas to_elev tstun ubsid uckel uhr_sitz ullet ungsk up_it velo> vens> vere_ist \
        ware_das wasse wenn_kein what_it wird_bis zahl_pro zahl_und zur_frue zusc_fuer =1,0,0,0,-1,0,1 <bell <calm \
        <deal <nego affe> calm> edach erkom es_nach eser> fits> gedac heers lunc_is mendi on_mond packs rkomm \
        sein_darf und_nich was_fuer worth wunde =1,0,0,0,-1,1,-2 <wall =1,0,0,0,-1,1,-1 <cust <pain cket> gegeb \
        haus_mit i_can journ nur_die off_a over_a paint =1,0,0,0,-1,1,0 <spue als_im audio der_juni es_gar gelt_als \
        im_hint jetz_eine letz_woch moege oups> reer> roups sie_mir stun_die vier_kilo weil_der =1,0,0,0,-1,2,-2 \
        <glas =1,0,0,0,0,-1,-1 <leip achbe eipzi in_apri ipzig leipz mach_man pzig> sfahr um_acht usfah versc \
        =1,0,0,0,0,-1,0 0_mill 0_was <divi <foeh <gaes <leer <loeh altun anfae angem aufs> ausha bin_die blei_dami \
        chlei d_be das_syst day_a dem_arbe ebenb eigh_and einhe erwie evisi faire five_o foehn gaest galw_and ganz> \
        gebun gense hoben hzahl inhei ist_da it_to itaet lcher leiha ltung mitt_in nachz nbei> neath ngeme nterz \
        oehn> on_one osse> reis_und rekt> riere rrivi rwies seit_okto shang sinc_0 smiss soll_wir sonn_fuer \
        sozi_fuer stems tschl uhr_ist und_nebe undge ushan venty was_im wir_die zahl_auf =1,0,0,0,0,-1,1 <sett achba \
        ares> beral bgest es_im gest> gestr nior> nzern onzer oyer> rall> settl west> =1,0,0,0,0,0,-1 0_brut 0_in \
        <ehre <harv <kabi <krae <neph <notd <puen <taet <unpa abine absti aint> am_hand anchi arken arves auf_ein \
        ausfa beweg bstim denze die_sais dwann ects> eini_sich endun endwa enkt> enktl enzet ephew es_fuer esem> \
        ewegu gele_und harve holz> iesem igner im_eink impos inkau ist_vom jahr_lang jahr_stat kabin komms ktlic \
        mmst> mposs ndenz ndwan nephe nkauf nktli notdi ockie omers ommst orge> otdie pausc per_aush phew> puenk \
        rgege rints roben rvest schir so_dass sorge strom tarke the_clea the_dire the_site timet to_read uebe_tari \
        uenkt ufer> uscha von_sind want> wegun wird_beza won_t zehn_proz zu_viel =1,0,0,0,0,0,0 0_als 0_an 0_auto \
        0_cent 0_fest 0_from 0_haeu 0_oder 0_ohne 0_vote <a2> <akti <ankl <aufw <augs <ause <bach <bar> <batc <bauz \
        <beac <bego <bema <bena <bene <bill <blic <bohn <breg <buck <catc <chap <chea <crim <deta <devi <divo <dril \
        <dusk <edge <eg> <eis> <equa <ersp <esta <expo <faus <fee> <fern <fit> <flae <flag <fres <froz <gage <gala \
        <gebo <gefi <guer <guid <gutt <hage <hail <hann <hemd <hesi <hire <hohe <hull <idle <ione <irge <ital <keys \
        <kino <klam <knif <koep <korb <kuge <lime <lobb <marg <menu <mirr <mold <mutu <neit <nots <nu> <oran <papp \
        <pizz <powe <prok <pupi <rad> <rati <resu <rote <roug <rueb <ruht <rum> <rush <sani <scal <shru <smoo <spes \
        <sums <terr <tipp <tota <univ <urge <vero <vouc <webs <weh> <werb <wett <wild <worr <yet> a_boy a_brok \
        a_chan a_disc a_dog a_note a_poli a_prof a_rise a_tin ab_das abelt abge_das abge_die abge_hat abge_ware \
        abge_wird abgeg ablis achab achre ackun ackwe acro_the adder admir aeden aelli aerkt aetin aeusl afte_two \
        agshi ahrra aked> alers all_nine allo> allot als_betr als_vorb als_zuvo alte_firm altsb am_frue am_mark \
        amon_them an_elec an_im ances and_adde and_at and_last and_now and_went and_with andby anfa_beko ankle \
        anla_von anpas anspa apes> appe> appr_the apri_0 are_a are_affe are_alre are_corr are_free are_paid are_talk \
        arett arife armes arnis as_an aske_the astwa at_earn at_thir atser atsvo aufg_hat aufsz aufwa auge_der augsb \
        augu_0 aunch auptz aus_0 aus_das ausei ausg_wurd autok aymen ballo bank_holi bank_vor batch bayer beach \
        been_set befo_it begon begr_den begu_to bei_find bei_frag bei_gesc bei_verd beim_name beim_selb beitr bemal \
        benfa berae beru_auf berwe besit betr_spra bett> bgela bgere bgesa bill_in billi bin_fuer bis_sech bish_0 \
        bish_nur bisl_nich blei_bis blie_am bohne bran_from brege brie_der brok_down bronn brot_who bshof bsite \
        bstst buch_bei cale> catch ceive cent_more chabl chap> chhae chise chobe chtse chuh> ckets ckhol ckung \
        clea_and code_for compo conti corr_and coun_in crime cros_the curre dach_die dami_es dari_enth das_auge \
        das_bett das_eine das_ich das_kons das_kont das_mach das_scho das_somm das_vier das_wart davo_kann dawn_and \
        dazu_komm dchen deale deli_to dem_es dem_fuen dem_mini dem_nach dem_satz den_besc den_glei den_kein den_kont \
        den_man den_vier der_ambu der_aus der_grun der_mark der_prok der_ramp der_sani der_verw derba dersc detai \
        deten deutl devic deze_ein diato die_abre die_anna die_arme die_befr die_bril die_den die_fass die_gaes \
        die_gedu die_grun die_habe die_kohl die_konz die_laut die_maen die_rent die_steh die_trai die_um die_von \
        die_wage dies_jahr diesm disc_code divis divor dkass dmail dmini dmire donn_auf door_in down_on down_with \
        draft drei_gesp drei_lage drew> drige drill driv_to drueb dsaec du_die dukt> durc_nach durc_unte dusk> ealer \
        eaten eath> ebsho ebsit eceiv echtl edrig efilm efror egig> egonn egten ehrfa ehten eiber eides eige_kost \
        eilbr eimli ein_fahr ein_voll eine_erkl eine_hono eine_prei eine_sche eine_sonn eine_stap eine_star eingr \
        einho eink_bei einm_und eiseb eitra eived ektur elege eleuc elf_cent ellne elmet emien empf_es empl_and \
        enamt enbau ende_am ende_stan eneig enems enero engte enkar enmon enpre ensa> ensat enwag epack epay> epfe> \
        equal er_sich er_woll erami erfre ergle ermed ermil erms> ernd> erpin ersc_weil erunt es_dafu es_geht \
        es_meld es_reic es_zum esel> esere esita esitz esmal espie esse_und estie esume etari etin> ettet euert \
        euing eund> eunig euro_a euro_an euro_drau euro_for euro_je euro_nett euro_pro eutli evice ewinn expos \
        fahr_nach fahrr fail> fals_und fast_jede faust fert> ffael ficer filmt fire> flugh for_anyo fort_two \
        foun_and four_empl frag_fuer fran_pro franc free_and from_four from_six from_two frore froze frue_und \
        fuen_stoc fuer_mont fuer_nach gage> gala> ganz_gros garet gate_in gefro gefu_die gehe_auf gehe_nich geho_wir \
        geka_und gelsc gelt_die gena_so gent> genz> gesc_in gese_die gesp_ange gespi gest_ist gest_zusa gewin ghafe \
        glas_in glei_betr gnatu goes_at gonne grad_und grat_die grey> gros_kino grun_das gsbur gship gskoe gszei \
        guert guide gutsc gutte habe_der habe_um hable had_its had_prac had_rece haffe hafte hagel hains half_in \
        hand_scho hanno happ_to harbe hares hart_schu has_now has_yet hat_noch hatt_zule haus_der have_aske \
        have_begu have_work hbark hdrew heilb heiml helme hemd> hene> hera_hat herch herde hesit heut_noch hhaen \
        hheld hiene hirme hirte hise> hleun hnabr hohen holde hour_befo hour_i hrena hrerh hrrad hull> hwein iber> \
        ich_fahr ich_fuer ich_kam ich_nenn ich_sie ich_trin ickin idle> iebsh iede> iedri ierhu iesma igare igges \
        ignat ihne_im ihr_das ihre_kind ilbro illen ilmt> im_leer im_schi im_uebe imlic in_augs in_card in_folg \
        in_heil in_leip in_line in_olde in_one infur ingha inisc inkae innig intin inzw_selb ionel irror irtee \
        is_aski is_lock is_out ist_eing it_back it_woul itali ithhe itrae ittig itude ivisi ivorc jahr_abge \
        jahr_dies jahr_fuer jede_der jede_nach jetz_bis jetz_die jetz_hat juli_0 kam_im kame_0 kanal kaufs kehr> \
        kein_ange kein_durc kelln kept_the keys> kino> klamm klei_der knapp knife koeni koepf komm_da komm_du \
        komm_im komm_zur konsu konz_hatt kord> kraft krie_du ktur> kture kugel kuris kverb kwerk ladde laede lage_am \
        lage_von lamt> landt lang_ich last_nigh last_tues lastw laues launc laut_vert lbron lbsts lded> leas_0 \
        leav_thei lehr_im leid_nur leit_ein lersh lese> leuni lhaus lickt lies_den lift_for lige> likon lker> llaed \
        llamt llige lllae llner llot> lltar llten lmets load_at lobby lohns lorr_are lorri ltari ltrom lugha lzieh \
        maerk mai_0 mains mal_in man_0 man_da man_die man_halt man_komm man_soll mann_am marge marti maten medi_s \
        mehl> mehr_ange mehr_bei mehrf mein_nich mensa menu> meric mets> mien> mill> mind_aber mini_the mirro missa \
        mists mit_auss mit_komm mita_0 mitbe mitt_seit mitt_zwis mmers monie monis mooth movem mpare mpens munit \
        mutua mutzz my_dog my_last nach_auf nach_beko nach_ihr nach_mitt nach_seit nach_von name_fals name_verd \
        namt> napp> nase> nbaue ncel> nces> nchis ndby> ndmai neith nems> nenn_es nerou neunt ngefr ngeli ngsko \
        ngspl ngten nich_an nich_beza nich_durc nich_ersc nich_gefu nich_mein nich_verg nich_weit nie_gese niedr \
        nife> nige> nigen nigh_the nisie niste nix_aber nkaeu nkart nkle> nmont nnens noch_die noch_nach not_incl \
        not_take notst npass nprei nprom nrede nrund nsehe nsinn nspar nspit nspra nsula null_euro nur_zur nverk \
        nwage ob_das oder_0 oder_erst oder_in oenig oepfe of_an of_me of_s of_thre offe_0 ofit> ohene ohnab \
        ohne_heiz ohnst oins> okuri old_man olge> ollam ollla ollt> olste omate ompar ompte onded one_go one_has \
        onel> oning onsum ontin orce> osszu ostpo ostst osure otors otorw otstr ouche oughl ounde over_for over_is \
        packu paid_in pappe pared past_the pects pensa per_rund per_zett perru pesen picki pils> plan_the plett \
        poli_are polst poned post_by postp power pproa prac_in preng proac proku promp propo proz_ab proz_gese \
        proz_um proz_vom pruch ptzol publ_the pupil put_in putze qual> quar_afte quari queui rabst raeti ramp_und \
        rate_went ratsv rberg reac_the reade rece_in recei rect> reide reinh renam rent_im repay rerha resh> resum \
        retar retu_to rface rfach rften rgent rglei rhund riegs rime> rinti ritti rket> rkten rmany rmenk rmilc \
        roach road_and rofit rokur roll_unte rolll rompt rone> ronn> ropos roren roug_0 roun_in roun_on roun_the \
        rrass rred> rror> rrung rschw rtel> rtins rundg rundm rush> s_0 s_miss saeck sagt_mir sbera scale sche_die \
        sches schl_aus schl_eine schl_ist schn_auf scho_and scho_grou schob schr_als schu_in sech_in seco_time secto \
        sei_ja seide seina seit_acht seit_neun send_eine sendu serst show_on show_the sich_beid sich_den sich_uebe \
        side_acce sie_brau sien> sinc_dawn sinc_six sind_als sind_dari sind_mit sitat site_on sitz_und six_and six_o \
        skett slos> smal> smoot so_he soga_mein some_bett sond_durc sonn_an sons_nix spese spie_in spott spren spruc \
        sszue stan_on stanc star_up star_with stark stat_uebe stay_froz steh_aber steh_eine steh_mit stere stil_have \
        stlos stoc_the storn stpon stre_of stun_0 stun_den stun_im stun_mehr stun_nach stun_zu stutz such_die sulat \
        sums> supp_the szueg szusc tage_schl tails take_the tance teac_the terko term_on terms terra terzo that_had \
        that_i thdre the_deal the_fair the_fift the_figu the_fire the_gara the_grap the_lega the_lorr the_mark \
        the_mone the_pari the_rate the_sect the_stre the_stri the_syst the_tin the_tour the_vend the_wate the_webs \
        the_yard thei_lunc them_a them_the thhel thre_firm tiato time_at tinge titud tleis tleme to_my to_thre \
        toni_s torwa total tpone trati trin_ich trunk tsers tstae tstro ttig> ttlem tude> tun_wir tzoll tzzul ublis \
        uebe_im uebe_mona uebe_von ueckk ueckn uehlt uernd ueuin uffae ufgel ufsze ugels ughaf ughly ugsbu uhig> \
        uhr_bei uides uilde uing> ulati umpel umsc_die und_beza und_ende und_ford und_fuer und_gewe und_heut \
        und_lach und_ohne und_sind und_so undma ungsp unive uns_das unte_acht unte_denk unte_eine unte_stri up_in \
        uper> upils uptzo urchb urist usein uses> uspec usst> utual utzzu verae verd_der verd_unte verg_das verg_ich \
        verl_0 verl_bis verl_im verm_hat veroe vert_ist vert_von verw_und veste vices vier_bis vierh voll_hoeh \
        vom_umsa von_auf von_bewe von_moeb von_sich von_vor vor_sich vorb_und vorce vorm> voted vouc_for vouch waer> \
        waer_und wage_and wage_for wage_were wait_the ware_mein wart_mit was_show was_to wass_ab way_at we_did \
        we_got websi weep> weinf wer_als werd_0 werd_noch were_prom wette wie_im wie_lang wied_aufg wied_wir wiese \
        wilde will_sich will_stan winn> wir_gril wir_komm wird_es wiss_ob with_inte with_nine withh wohn_ein \
        wort_the woul_put writ_to wuer_ich wurd_bei wurd_mehr wurd_mit year_ever year_from you_ll zaeh_der zahl_fuer \
        zahl_jede zahns zenti zett_mit zieh_sie zolla zu_der zu_empf zu_vier zu_weni zuege zuegi zum_list zuru_es \
        zuwei zwei_ich zwei_mann zwoe_euro zzula =1,0,0,0,0,0,1 <brig <bull actis alien base> brigh durf_wir \
        eine_zett iskut kutie lowes ngend ohle> or_not out_the owest ques_is read_it ricia skuti that_sell trici \
        ufgeh utier weil_man werk_ist =1,0,0,0,0,1,-1 <bril <tril a_coll as_they auch_wenn brenn brill chmut coul_t \
        die_stie ein_haus erpfe gab_s gekau he_coul hmutz htzig landl laste lerpf llerp mit_die orzim ouldn park_ist \
        plast rpfei trill uebe_bei uldn> vorzi =1,0,0,0,0,1,0 <affo <bren <mued <uebu affor bei_noch corri culat \
        der_glas dies_satz eloes er_ein eselb fford go_in hat_ihn idor> iors> mit_dies muede nich_beko niors orrid \
        ridor rrido satz_hat the_stai tippt uede> up_by was_hit =1,0,0,0,0,2,-1 weis_wer =1,0,0,0,1,-1,-1 <nort \
        chrit cord> frag_ob glau_ich hritt jahr_und kilo> north =1,0,0,0,1,-1,0 <cros <nor> auszu for_whic ghly> \
        i_do ich_selb it_i laube on_call ossed steh_0 uhr_die =1,0,0,0,1,0,-2 turne =1,0,0,0,1,0,-1 <appa <eink \
        <impo at_i at_thre hnte> hold_the ich_die inkin kassi niver rries stens t_even the_scho ttle> went_to \
        went_up wer_am =1,0,0,0,1,0,0 <assu <oppo abgab abgel bgabe bis_in cepte ein_brie epted for_eigh grape herge \
        ist_scho jahr_von new_rota noch_uebe one_does oted> slee_in ssume =1,0,0,0,2,-1,-1 sais_ist =1,0,0,0,2,0,-1 \
        ernac ohnen rnach =1,0,0,1,-4,4,-2 <not> =1,0,0,1,-1,-2,1 meln> =1,0,0,1,-1,-2,2 aeste =1,0,0,1,-1,-1,0 \
        <umsc etet> ndige =1,0,0,1,-1,-1,1 leut_die =1,0,0,1,-1,0,-1 <gepu a_brea aber_der eiger eputz from_day \
        geput man_mit nitt> =1,0,0,1,-1,0,0 <sekr absc_und anchm bble> commi erhun for_this has_to inner kettl \
        mona_auch nchma steue the_allo vers_die =1,0,0,1,-1,1,-2 custo ustom =1,0,0,1,-1,1,-1 haut> putzt utzt> \
        =1,0,0,1,0,-1,-1 aeufe die_umsc eufer issen kaeuf year_and =1,0,0,1,0,-1,0 <prei chnen der_stan i_stil \
        im_haus jahr_nach lway> seiti tbewe =1,0,0,1,0,0,-1 <milc at_that berna done_on find_im imme_was ints> \
        mit_schn ndlad vert_sich =1,0,0,1,0,0,0 <anwe <bruc <fass <queu <towa at_are comp_with ehrbe eine_uebe hrech \
        of_serv oods> oranm oward pfand the_cate the_repo towa_the towar =1,0,0,1,2,0,-4 <whic hich> which \
        =1,0,0,2,-1,-1,-1 paid_for =1,0,0,2,-1,1,-1 afte_the =1,0,0,2,0,-2,-1 aten> =1,0,0,2,0,-1,-1 put_me \
        =1,0,1,-2,-1,0,0 schuh =1,0,1,-2,0,0,0 der_ausb uppe> =1,0,1,-1,-2,-2,1 the_nigh =1,0,1,-1,-2,1,-1 <clea \
        =1,0,1,-1,-1,-1,0 <mitb uerte =1,0,1,-1,-1,0,-1 page> =1,0,1,-1,-1,0,0 <ausk <unlo ausku bus_die howed ixtee \
        izei> leani onnel sixte skunf uskun xteen =1,0,1,-1,-1,1,-1 eiche mera> nach_zwei =1,0,1,-1,-1,2,-2 <comp \
        =1,0,1,-1,0,-1,-1 iving rivin unds> =1,0,1,-1,0,-1,0 mlich =1,0,1,-1,0,0,-1 <denk <roll <said am_kuec enfte \
        ermin recte said> =1,0,1,-1,0,0,0 <bunk <newc comer deut_und ewcom freut im_herb mir_ein my_case newco preci \
        sich_aus tztes wcome ztes> =1,0,1,-1,0,0,1 forma =1,0,1,-1,0,1,0 zum_0 =1,0,1,0,-2,0,1 <anyo anyon nyone \
        =1,0,1,0,-1,-1,0 <car> chzig echzi hzig> iesen itbri my_own =1,0,1,0,-1,-1,1 hink> sende =1,0,1,0,-1,0,-1 \
        0_okto <dari <hoeh ankom darin haen_am halb_sieb ligen pick_up rken> =1,0,1,0,-1,0,0 auch_auf egrue eraen \
        ich_scho raend rgeld und_vom =1,0,1,0,-1,0,1 brewe ewery rewer wery> =1,0,1,0,-1,1,-2 nschl =1,0,1,0,-1,1,-1 \
        saetz =1,0,1,0,0,-2,0 iver> =1,0,1,0,0,-1,-1 <kreu eine_zahn fered stan_0 the_form the_old =1,0,1,0,0,-1,0 \
        <fiel <sayi <sect a_cons anita benbe chirm der_leit etten nitae perma sanit sayin sein_0 =1,0,1,0,0,0,-1 \
        <boot aggin baggi begru boots dasse die_vert falls oots> wird_gera =1,0,1,0,0,0,0 <acro <arab <boni <carp \
        <cash <warf <yes> acros arabi arbe_nach are_by cash> erve> etabl ja_eine lift_are may_and mich_nich orar> \
        otter rabic rech_und ruec_kam schn_bei stat_der time_they =1,0,1,0,1,-1,-1 <term =1,0,1,0,1,-1,0 wher_you \
        =1,0,1,1,-1,-1,0 part_of =1,0,1,1,0,-1,-1 <medi =1,0,2,-1,-1,-1,-1 nften =1,0,2,-1,-1,-1,0 oking ookin \
        =1,0,2,-1,-1,0,-1 <case bungs =1,0,2,-1,-1,0,0 looki =1,0,2,-1,0,-2,0 <lift =1,0,2,-1,0,-1,-2 <kass \
        =1,0,2,0,0,-1,-1 <aush =1,0,2,1,-2,-2,0 offer =1,0,3,-3,-2,-1,1 <sich =1,0,3,-2,-1,0,-1 lagen \
        =1,0,4,-1,0,-3,-1 <hab> =1,1,-4,-3,6,-4,2 <ist> =1,1,-3,0,3,-2,0 <do> =1,1,-2,-3,-1,9,-5 iter> \
        =1,1,-2,-2,0,2,0 chaef haeft =1,1,-2,-1,-1,-1,3 <weil =1,1,-2,-1,1,-2,1 <eins =1,1,-2,0,-2,3,-2 tive> \
        =1,1,-2,0,1,1,-1 taff> =1,1,-1,-1,-3,1,1 beit> =1,1,-1,-1,-1,-2,2 emand =1,1,-1,-1,-1,-1,1 stehe \
        =1,1,-1,-1,-1,1,0 <stai =1,1,-1,-1,-1,1,1 hatt_die =1,1,-1,-1,0,-1,0 omete =1,1,-1,-1,0,0,-1 sache \
        =1,1,-1,-1,0,0,0 <du> die_zwei ities that_the =1,1,-1,-1,0,0,1 am_vorm =1,1,-1,-1,0,1,-1 <acco ploye \
        =1,1,-1,-1,0,2,-1 <empl emplo mploy =1,1,-1,-1,1,0,-1 <feri losed ueft> =1,1,-1,-1,1,1,-2 <janu anuar janua \
        =1,1,-1,-1,2,-2,0 <meet =1,1,-1,-1,2,-1,-1 nche> =1,1,-1,0,-2,1,0 die_arbe =1,1,-1,0,-1,-1,0 bands dschu \
        the_rain =1,1,-1,0,-1,-1,1 <manc die_firm manch nside =1,1,-1,0,-1,0,-1 <disc =1,1,-1,0,-1,0,0 <load delt> \
        kmate next_week stete the_car =1,1,-1,0,-1,1,-2 liegt =1,1,-1,0,-1,1,-1 <dir> alabt at_four celle labte \
        nalab onala =1,1,-1,0,-1,1,0 acco_to seit_mitt =1,1,-1,0,0,-1,-1 <miet ageri erist geris =1,1,-1,0,0,-1,0 \
        der_frue lunge olgen ustel work_at =1,1,-1,0,0,-1,1 <sack auche estri =1,1,-1,0,0,0,-1 <bit> leane ndelt \
        riche =1,1,-1,0,0,0,0 0_ausg <mang <wrap die_meis lgen> line_and reffe thirt verl_den wrapp =1,1,-1,0,0,1,-1 \
        stock =1,1,-1,0,0,1,0 stair =1,1,-1,0,1,-1,-1 rschi =1,1,-1,0,1,0,-2 <miss =1,1,-1,0,1,0,-1 mange \
        =1,1,-1,1,-2,2,-1 aende =1,1,-1,1,-1,-1,0 <drit <rain dritt =1,1,-1,1,-1,0,-1 inigt ndung =1,1,-1,1,0,-1,-1 \
        eaner =1,1,-1,1,0,-1,0 reis> =1,1,0,-2,-1,-1,2 chbar =1,1,0,-1,-2,-2,3 fest> =1,1,0,-1,-2,0,1 grad> \
        =1,1,0,-1,-2,1,-1 erlae =1,1,0,-1,-1,-1,1 nnel> =1,1,0,-1,-1,-1,2 <gear =1,1,0,-1,-1,0,-1 gurt> kran> \
        nebe_dem =1,1,0,-1,-1,0,0 <krei vemen =1,1,0,-1,-1,0,1 acks> anspr hbar> =1,1,0,-1,-1,1,-1 <band <rent ague> \
        wir_zu =1,1,0,-1,-1,2,-1 group =1,1,0,-1,0,-1,-1 ience rienc xperi =1,1,0,-1,0,-1,0 chien koen_ich loese \
        my_sist reren rist> und_fueh =1,1,0,-1,0,-1,1 ich_habe =1,1,0,-1,0,0,-1 fort_of imes> into_a perie schu_mit \
        times uschu =1,1,0,-1,0,0,0 <obst a_vide ensio eume> nsion pensi reut> sraeu wort> zum_zwei zwei_mal \
        =1,1,0,-1,0,2,-3 stand =1,1,0,-1,1,-1,-1 im_dien =1,1,0,-1,1,-1,0 <baus =1,1,0,-1,1,0,-3 schie \
        =1,1,0,-1,2,-1,-1 <leas =1,1,0,0,-2,-1,0 achfr andsc chfra =1,1,0,0,-2,-1,1 <writ =1,1,0,0,-2,0,0 eady> \
        ready =1,1,0,0,-2,1,-1 und_am =1,1,0,0,-1,-2,1 <tor> =1,1,0,0,-1,-1,-1 <uebr ctive down_in ebrig ectiv edem> \
        hfrag ittin jedem sitti uebri =1,1,0,0,-1,-1,0 <hono <insi <mone <o> <sitt aenne die_letz enner gsam> honor \
        insid money mschl norar o_cloc oney> onora schi_die unde_way =1,1,0,0,-1,-1,1 <fael sich_am =1,1,0,0,-1,0,-1 \
        arnst hters irgen nich_die ockin rgend ritin rnstr warns writi =1,1,0,0,-1,0,0 <alre <ausl <cabi <dock <einf \
        a_meet akkus alrea angsa bart> cabin crew_at d_have das_wass einfa enfah erdi> frei_doze gies_sie heut_um \
        hono_seit kkus> langs load> lread nete> ngsam serei stays stun_in tays> the_agen ugema zugem \
        =1,1,0,0,-1,1,-1 chirr ngel> =1,1,0,0,0,-1,-1 <stoc can_t erybo hundr igert legal ndred rybod the_bonu undre \
        veryb =1,1,0,0,0,-1,0 <cloc <hose beim_holz clock dred> enbei hang> heit> inigu jede_ein klage klini linik \
        sind_seit steh_noch =1,1,0,0,0,0,-1 <beha <fire <knoc ankhe ausg_hat bekan ciati der_vors die_eige ekann \
        iliko kheit lang_habe llers lters nkhei rankh rsorg tor_0 vor_tor =1,1,0,0,0,0,0 <aepf <arms <daum <guss \
        <issu <kohl <pupp <secr aepfe andla are_now are_stil benan carry creta daume den_hake droh_mit ecret elsch \
        engi_0 epfel erst_die icer> issue ist_hier kbar> knoch kohle men_on mzug> noche of_our pfel> puppe secre \
        seins the_prin the_wint twen_six und_milc woll_blei =1,1,0,0,0,1,-2 <lieg befor efore fore> =1,1,0,0,1,-1,-1 \
        alle_0 =1,1,0,1,-2,0,-1 compa =1,1,0,1,-1,-1,-1 der_arbe =1,1,0,1,-1,0,-1 aber_nich =1,1,0,1,-1,1,-2 stome \
        tomer =1,1,0,1,0,-1,-1 <lega bei_ist blei_es preis =1,1,0,1,1,-2,-2 raeum =1,1,1,-2,-1,-1,0 <muss \
        =1,1,1,-2,-1,0,0 in_may =1,1,1,-1,-2,-1,1 <else =1,1,1,-1,-2,-1,2 nten> =1,1,1,-1,-1,-1,0 nkomm wer_eine \
        =1,1,1,-1,-1,-1,2 gearb =1,1,1,-1,-1,0,0 showe =1,1,1,-1,0,-3,1 abges =1,1,1,-1,0,-1,-1 echen \
        =1,1,1,-1,0,0,-1 chied rstae =1,1,1,0,-1,-1,-1 brige hab_ich is_at =1,1,1,0,-1,-1,0 hies_es =1,1,1,0,-1,0,-1 \
        order =1,1,1,0,0,-1,-1 kreuz taete =1,1,1,1,-2,-1,-1 ufen> =1,1,1,1,-2,0,-2 ersch =1,1,1,3,0,-4,-2 nden> \
        =1,1,2,-2,0,-1,0 even> =1,1,2,-2,0,0,-1 assel =1,1,2,-1,-1,-1,0 post> =1,1,2,-1,0,-1,-2 fuer_eine \
        =1,1,2,-1,0,-1,-1 gentu =1,1,2,-1,0,0,-2 ngeru =1,1,2,0,-1,0,-1 iting =1,1,2,0,0,-2,-2 rief> \
        =1,2,-2,-1,1,0,-1 gency =1,2,-2,-1,1,1,-2 ency> =1,2,-2,0,1,-1,-1 <sind sind> =1,2,-2,1,-1,0,-1 <can> \
        =1,2,-1,-2,-2,-1,4 <krie =1,2,-1,-2,0,-2,2 <thei heir> their =1,2,-1,-2,6,-1,-3 alten =1,2,-1,-1,-2,1,-1 \
        worke =1,2,-1,-1,0,0,-1 <anga agenc =1,2,-1,-1,1,0,-1 osed> =1,2,-1,-1,1,0,0 am_mitt =1,2,-1,0,-2,0,-1 esen> \
        =1,2,-1,0,-1,-1,-1 aufen media the_shif =1,2,-1,0,-1,-1,0 tehen tting =1,2,-1,0,-1,0,-2 the_comp \
        =1,2,-1,0,-1,0,-1 <men> =1,2,-1,0,-1,0,0 rlaen =1,2,-1,0,-1,1,-1 accor ccord =1,2,-1,0,0,-1,-1 nbefr unbef \
        =1,2,-1,0,0,-1,1 <blei =1,2,-1,0,0,0,-3 ette> =1,2,-1,0,0,0,-2 nine_year =1,2,-1,0,0,0,-1 ediat \
        =1,2,-1,0,0,0,0 beleg =1,2,-1,0,1,-1,-2 enty> =1,2,-1,1,-1,0,-1 iche> =1,2,-1,1,0,-1,-1 weige \
        =1,2,-1,2,0,-1,-2 chnet =1,2,-1,3,-2,-2,0 ache> =1,2,0,-2,0,0,0 auf_die =1,2,0,-2,1,0,0 gaben \
        =1,2,0,-1,-2,0,-1 <satz giess =1,2,0,-1,-1,-1,-1 ower> =1,2,0,-1,-1,0,-1 schal ssing =1,2,0,-1,2,-3,-1 <unde \
        =1,2,0,0,-2,0,-1 <gies <grad =1,2,0,0,-1,-1,-1 issin karte =1,2,0,0,-1,-1,0 rying =1,2,0,0,-1,0,-1 <havi \
        havin in_writ that_nobo =1,2,0,0,0,-2,0 irmen =1,2,0,0,0,-1,-2 <down =1,2,0,0,0,-1,-1 do_i neun_jahr \
        weig_sich =1,2,0,1,-1,-1,-1 <warn =1,2,1,-2,0,-1,0 verst =1,2,1,-1,-1,-2,-1 <rein =1,2,1,-1,-1,-2,0 ollen \
        =1,2,1,-1,-1,-1,-1 onsul =1,2,1,-1,-1,0,-2 <rech =1,3,-5,0,3,-3,0 <im> =1,3,-3,-2,1,-2,1 have> \
        =1,3,-3,-2,2,-2,1 <have =1,3,-2,-2,-2,-1,3 krieg =1,3,-2,-1,0,-2,1 faell =1,3,-1,-2,-1,-2,2 riegt \
        =1,3,-1,-1,0,-1,-1 <ig> =1,3,0,-1,-2,-2,2 <spin =1,3,0,-1,-2,0,-2 kannt =1,3,0,-1,0,0,-1 <agen \
        =1,3,0,1,-1,-1,-2 gunge =1,3,1,0,-2,-1,-2 ruch> =1,4,-3,0,-4,1,1 <leut =1,4,-1,-6,1,-4,4 iner> \
        =1,4,-1,-1,-1,0,-1 aege> =1,4,-1,0,-1,-2,-1 istet =1,4,0,-1,-1,-3,-1 <this this> =1,5,-4,-1,0,-1,0 ssen> \
        =1,5,0,0,-3,-2,-1 <its> =1,6,-2,-1,-1,-2,-2 gert> =1,6,-1,-2,-2,-2,0 lager =2,-5,-2,0,2,4,-1 und_die \
        =2,-5,1,1,1,0,-1 tatt> =2,-4,-2,-2,1,3,2 <komm =2,-4,-1,2,1,0,1 ndet> =2,-4,1,1,-1,2,-1 statt \
        =2,-3,-3,-2,2,4,1 <new> =2,-3,0,1,-1,2,-1 <aufs =2,-3,1,1,-1,-1,0 <mitg =2,-3,2,-2,0,2,-1 uesse \
        =2,-3,2,-1,-1,0,0 erlan rlang =2,-2,-3,1,1,-2,3 ische =2,-2,-1,-2,0,1,1 ist_das =2,-2,-1,-1,0,2,0 <side \
        =2,-2,-1,-1,1,0,1 chlae =2,-2,-1,-1,1,2,0 <weni wenig =2,-2,-1,-1,4,0,-1 0_stun =2,-2,-1,0,-1,-1,3 erksc \
        =2,-2,-1,0,-1,0,2 <brok broke =2,-2,-1,0,-1,1,1 <stri =2,-2,-1,0,-1,2,0 <prod =2,-2,-1,0,-1,3,0 digte \
        =2,-2,-1,0,0,0,0 walk_out =2,-2,-1,0,1,0,0 fahr_von =2,-2,-1,0,1,1,0 <adve =2,-2,-1,0,2,-1,0 ist_die \
        =2,-2,-1,1,-1,-1,2 rksch =2,-2,-1,2,-1,0,0 habe_ich =2,-2,0,-1,-2,-2,4 <talk =2,-2,0,-1,-2,1,1 <uebe \
        =2,-2,0,-1,0,-2,2 unch> =2,-2,0,-1,0,0,1 0_a =2,-2,0,-1,0,1,-1 die_fahr nken> =2,-2,0,-1,0,2,-1 rmal> \
        =2,-2,0,0,-1,0,1 ein_schl =2,-2,0,0,0,-1,1 <jema <pick habe_am jeman =2,-2,0,0,0,1,-1 dert> hand_und \
        =2,-2,0,1,0,-2,1 <thin =2,-2,0,1,0,0,0 gezah =2,-2,0,2,0,-1,-1 bezah =2,-2,1,-3,1,-2,2 nicht \
        =2,-2,1,-1,-1,-1,0 <tomo morro omorr tomor =2,-2,1,-1,0,-1,1 <dazu dazu> =2,-2,1,0,-1,-1,0 <mini \
        =2,-2,1,0,0,0,-1 forde =2,-2,1,3,-2,1,-2 <gese =2,-2,2,-3,1,-1,2 <nich =2,-2,2,-1,0,1,-3 tart> \
        =2,-2,2,0,-1,1,-2 onder =2,-2,4,-2,-1,-3,1 fuer_die =2,-2,4,1,-3,0,-2 <schn =2,-1,-3,2,0,0,-1 month \
        =2,-1,-2,-2,3,2,-2 ange> =2,-1,-2,1,-1,0,0 nding =2,-1,-1,-1,-1,1,0 adver dvert =2,-1,-1,-1,-1,1,1 the_offi \
        =2,-1,-1,-1,0,-1,1 udio> =2,-1,-1,-1,0,0,0 0_the =2,-1,-1,-1,0,1,-1 <corr =2,-1,-1,-1,0,1,0 von_und \
        =2,-1,-1,-1,1,-1,1 <isn> =2,-1,-1,-1,1,0,0 kend> =2,-1,-1,-1,1,1,-1 ries> =2,-1,-1,-1,2,-1,-1 ebers \
        =2,-1,-1,-1,2,0,-2 rstun =2,-1,-1,-1,2,0,0 berst =2,-1,-1,0,-1,-1,1 oten> talks =2,-1,-1,0,-1,0,0 ckers \
        =2,-1,-1,0,-1,0,1 <putz alks> earn> roduc =2,-1,-1,0,-1,1,-1 <inde =2,-1,-1,0,-1,2,-1 orked rked> the_back \
        =2,-1,-1,0,-1,2,0 produ =2,-1,-1,0,0,-1,0 loehn oehne =2,-1,-1,0,0,-1,1 erhoe =2,-1,-1,0,0,0,-1 inus> minus \
        wohnt =2,-1,-1,0,0,0,0 <ausf aiter erban rband suppl =2,-1,-1,0,0,1,0 doors =2,-1,-1,0,1,-1,0 eans> \
        =2,-1,-1,0,1,1,-1 laubs =2,-1,-1,0,2,-1,-1 allow =2,-1,-1,1,-2,-1,1 einst =2,-1,-1,1,-2,0,1 <what \
        =2,-1,-1,1,-1,1,-1 ngefa =2,-1,-1,1,0,-1,0 geber =2,-1,-1,1,0,-1,1 im_vert =2,-1,-1,1,0,0,-1 is_due tgebe \
        =2,-1,-1,1,0,0,0 angef =2,-1,-1,1,1,-2,-1 drei_jahr =2,-1,-1,1,1,-2,0 rest> =2,-1,-1,1,1,0,-1 mont_and ounts \
        unts> =2,-1,-1,2,-2,0,0 enen> =2,-1,-1,2,-1,1,-1 <prem premi =2,-1,-1,2,1,-2,-1 <six> =2,-1,-1,3,-2,1,-2 \
        am_0 =2,-1,0,-3,0,1,0 dern> =2,-1,0,-2,0,2,-1 rueck =2,-1,0,-2,4,-2,-1 ifts> =2,-1,0,-1,-2,2,0 grund \
        =2,-1,0,-1,-1,-1,1 firs_day =2,-1,0,-1,-1,0,0 <grat appen ezoge ndete nian> =2,-1,0,-1,-1,0,1 diene ionen \
        =2,-1,0,-1,-1,1,-1 rille =2,-1,0,-1,-1,1,0 <anno <grun annou halts nnoun nounc =2,-1,0,-1,0,-2,1 think timmt \
        =2,-1,0,-1,0,-2,2 <deut =2,-1,0,-1,0,-1,0 to_say =2,-1,0,-1,0,-1,1 <drin <kilo ounce unced =2,-1,0,-1,0,-1,2 \
        <chri chris hrist =2,-1,0,-1,0,0,-1 <stei indes ndest roman =2,-1,0,-1,0,0,0 <publ der_umsa euro_die publi \
        =2,-1,0,-1,0,0,1 ruehs sters =2,-1,0,-1,0,1,-1 mers> walke =2,-1,0,-1,0,1,0 ab_juli =2,-1,0,-1,0,1,1 <nett \
        =2,-1,0,-1,1,-2,0 habe_sich =2,-1,0,-1,1,-1,-1 enige =2,-1,0,-1,1,-1,0 <shar dem_kont isn_t \
        =2,-1,0,-1,1,0,-1 einka =2,-1,0,-1,1,0,0 both_side sides =2,-1,0,-1,2,0,-2 erstu =2,-1,0,0,-2,2,-2 gar_nich \
        =2,-1,0,0,-2,2,-1 <gar> =2,-1,0,0,-1,-1,0 at_will eider ettle ived> =2,-1,0,0,-1,-1,1 0_per a_mont mium> \
        picke =2,-1,0,0,-1,0,-1 chtsg grati imum> inimu minim nimum =2,-1,0,0,-1,0,0 0_mona are_stan auss_bei \
        das_geld densp die_lage edens eenth enspf erisc ewend fuer_frei gewen liede minu_0 nspfl oduct paid_on \
        pro_stun reitu rhoeh spfli stre_bei teent tlohn tufen ustar verd_und =2,-1,0,0,-1,0,1 <sons onst> sonst \
        =2,-1,0,0,-1,1,-1 ange_die nich_auf rrent when_you =2,-1,0,0,0,-2,2 sitze =2,-1,0,0,0,-1,-1 hteri htzul \
        stei_die tzula =2,-1,0,0,0,-1,0 ariat blish drit_mal ebot> efgar ehung ein_gesc fgara iefga kein_lohn lishe \
        mana_has no_wage riat> roht> taria tiefg was_die zum_drit =2,-1,0,0,0,-1,1 ider> ilden nting \
        =2,-1,0,0,0,0,-1 <geka abgez der_drei die_mitg fifte fteen guete iftee ilch> noch_nie nterk uetet zwei_mona \
        =2,-1,0,0,0,0,0 0_pack <dawn <erho <fenc <moto <tin> acce_the ached behi_the da_ist dawn> derle die_tief \
        due_to eitsn euro_extr fence geld_da hnzet hoeh_die hoehu itsni lohn_auf lohnz mona_fehl motor oehun \
        offi_the ohnze proz_fuer sgeza snied the_fenc thir_mont tsnie unbe_auss und_sozi verh_vers vers_habe zahl_im \
        =2,-1,0,0,0,0,1 waite =2,-1,0,0,0,1,-1 bei_beko =2,-1,0,0,1,-1,0 <droh ober> =2,-1,0,0,1,0,-1 <bett auf_0 \
        ieden =2,-1,0,0,2,-1,-1 zwei_tage =2,-1,0,1,-1,-1,0 <fair als_selb ducti =2,-1,0,1,-1,0,-1 wende \
        =2,-1,0,1,-1,0,0 uctio =2,-1,0,1,0,-1,-1 dient =2,-1,0,1,0,0,-1 itgeb =2,-1,0,1,0,0,0 eine_unbe \
        =2,-1,1,-3,4,-1,-1 <da> =2,-1,1,-2,-1,1,-1 erinn =2,-1,1,-1,-1,-1,0 orrow =2,-1,1,-1,-1,-1,2 rrow> \
        =2,-1,1,-1,-1,0,-1 ivers wie_der =2,-1,1,-1,-1,1,-2 <sond =2,-1,1,-1,-1,1,-1 icket =2,-1,1,-1,0,-2,0 efte> \
        =2,-1,1,-1,0,-1,-1 aefte =2,-1,1,-1,0,-1,1 ften> =2,-1,1,-1,0,0,0 elbe> =2,-1,1,-1,1,0,-1 <mind \
        =2,-1,1,0,-1,-1,-1 drive =2,-1,1,0,-1,0,-1 hird> htsge third =2,-1,1,0,-1,1,-2 sonde =2,-1,1,0,0,-2,-1 <drei \
        =2,-1,1,0,0,-2,0 able> =2,-1,1,0,0,-1,-1 cross take> =2,-1,1,0,0,-1,0 arage garag the_medi =2,-1,1,0,0,0,-2 \
        <ask> =2,-1,1,0,0,0,-1 eache ergue rguet tsgel vergu =2,-1,1,1,-3,1,-2 ichts =2,-1,1,1,-2,0,-1 ient> \
        =2,-1,2,-2,-1,0,0 rinne =2,-1,2,-1,-1,0,-1 kunft minde unft> =2,-1,2,0,-1,-1,-2 fahrt =2,-1,2,1,-1,-1,0 \
        read> =2,-1,2,1,1,-2,-3 <time =2,-1,4,-2,0,-4,0 <fahr =2,0,-5,4,-2,-1,0 <jahr =2,0,-2,-1,3,-1,-2 chter \
        =2,0,-2,0,-2,1,0 ised> =2,0,-2,0,0,0,0 a_figu =2,0,-2,0,1,0,-1 <haus =2,0,-2,1,-1,-1,0 <meta metal \
        =2,0,-2,1,1,-1,-1 <allo =2,0,-2,2,1,-2,-1 licht =2,0,-1,-1,-1,0,0 ehne> ntgel tgelt =2,0,-1,-1,-1,0,1 less> \
        =2,0,-1,-1,-1,1,-1 die_bele eiden ruebe year_at =2,0,-1,-1,-1,1,0 tzen> =2,0,-1,-1,0,-2,2 eihna ihnac weihn \
        =2,0,-1,-1,0,-1,0 nced> =2,0,-1,-1,0,0,-2 <syst =2,0,-1,-1,0,0,0 <sum> =2,0,-1,-1,1,-1,0 <went went> \
        =2,0,-1,-1,1,0,-1 chdem hdem> man_sich nachd =2,0,-1,-1,1,1,-2 stem> =2,0,-1,0,-4,3,-1 back> \
        =2,0,-1,0,-2,0,0 ogen> =2,0,-1,0,-1,-1,-1 did_the =2,0,-1,0,-1,-1,0 angeb =2,0,-1,0,-1,-1,1 ewerk teen> \
        =2,0,-1,0,-1,0,-1 <behi hows> shows =2,0,-1,0,-1,0,0 <grey <wate and_what behin coll_agre ehind eteri \
        euro_brut hour_on is_to lecti muenc rmin> uench water =2,0,-1,0,-1,0,1 week_for =2,0,-1,0,-1,1,-1 rates \
        =2,0,-1,0,-1,1,0 back_of =2,0,-1,0,0,-2,1 <weih =2,0,-1,0,0,-1,-1 <fran =2,0,-1,0,0,-1,0 event i_aske print \
        =2,0,-1,0,0,0,-1 acht_stun ermie iger> olen> paid_the rmiet spra_von =2,0,-1,0,0,0,0 <rela adve_says ngeku \
        relat the_adve will_not =2,0,-1,0,0,1,-1 der_lohn =2,0,-1,0,0,1,0 gelte =2,0,-1,0,1,0,-2 <verh syste ystem \
        =2,0,-1,0,1,0,-1 <beka ieter =2,0,-1,0,2,-1,-2 plus> =2,0,-1,0,2,-1,-1 means =2,0,-1,1,-1,-1,-1 in_0 \
        =2,0,-1,1,-1,0,-1 <juli hour_for juli> =2,0,-1,2,0,-2,-1 <fift =2,0,-1,3,0,-1,-2 two_year =2,0,0,-2,0,-2,3 \
        ehlt> =2,0,0,-2,0,-1,0 doch> =2,0,0,-2,1,-2,1 hnach =2,0,0,-1,-2,0,1 ater> =2,0,0,-1,-1,-1,0 <any> atsen \
        =2,0,0,-1,-1,-1,1 face> =2,0,0,-1,-1,0,-1 mein_verm some_else =2,0,0,-1,-1,0,0 ezula fzeit gezog irken laufz \
        nthly onthl share thly> vier_euro =2,0,0,-1,-1,1,-1 orrec rrect =2,0,0,-1,-1,1,0 unten =2,0,0,-1,0,-1,-1 \
        sgeld =2,0,0,-1,0,-1,0 disco ppen> =2,0,0,-1,0,0,-1 <low> achde bgezo dacht hntes kann_man letz_jahr \
        =2,0,0,-1,0,0,0 <payr <tabl <umsa ayrol back_date die_minu ethin euro_mehr methi minu_beza msatz nlock ometh \
        payro roll> somet umsat unloc yroll =2,0,0,-1,0,2,-2 oben> =2,0,0,-1,1,-1,-1 aner> =2,0,0,0,-2,-1,1 <verw \
        =2,0,0,0,-1,-2,1 nachb =2,0,0,0,-1,-1,-1 <poun pound =2,0,0,0,-1,-1,0 <muen aetsc alkou als_frei erleg \
        gege_hat ich_das korre lkout markt orrek paets rrekt the_wall tsend und_urla walko =2,0,0,0,-1,-1,1 am_donn \
        mehr_als =2,0,0,0,-1,0,-1 <piec arns> clean earns hind> piece the_mana wall> you_did zett_steh \
        =2,0,0,0,-1,0,0 0_ist be_paid derza die_frie euro_drei mein_alte nderz nigh_crew pays_its rate_my the_coll \
        und_muss vom_lohn wirke zahl_die =2,0,0,0,-1,1,-1 ask_for fuen_stun gilt_als =2,0,0,0,0,-2,1 itzen \
        =2,0,0,0,0,-1,-1 <kett droht eige_an gewe_und locki same_0 uebe_werd vom_chef =2,0,0,0,0,-1,0 <penn angek \
        aubsg beka_gege bsgel den_bode eberw enny> for_me frag_man gest_zwei pay_is penny sich_wer the_penn ubsge \
        you_d =2,0,0,0,0,0,-1 <harm armon auch_in aufs_kont harmo im_schn is_paid npaid ntes> rengt rmoni unpai \
        =2,0,0,0,0,0,0 0_frau <akko <eini <fixu <infl <korr akkor and_sinc anian band_are besc_der die_sche die_weih \
        drau_und elev_hour etto> fixum flati had_the havi_to i_teac infla ixum> kkord lders netto nflat orrie runk> \
        sat_down shif_prem the_sum the_unif uhr_und vers_prae =2,0,0,1,-1,-1,-1 kout> nung> =2,0,0,1,0,0,-1 milch \
        =2,0,1,-2,-1,0,0 <entg entge =2,0,1,-2,0,-1,-1 <date =2,0,1,-2,2,-1,-1 ndern =2,0,1,-1,-2,0,0 hnung \
        =2,0,1,-1,-1,-1,0 from_apri =2,0,1,-1,-1,-1,1 <ques uesti =2,0,1,-1,-1,0,-1 iform rsonn =2,0,1,-1,-1,0,0 \
        <unif nifor unifo =2,0,1,-1,0,-1,-1 exper kraef lifts raeft =2,0,1,-1,0,0,-3 to_the =2,0,1,-1,0,0,-1 <zahn \
        =2,0,1,-1,1,-1,-2 nach_eine =2,0,1,0,-1,-1,-1 egung =2,0,1,0,-1,-1,0 <cut> bnis> =2,0,1,0,-1,0,-1 ybody \
        =2,0,1,0,0,-1,-2 ichen =2,0,1,0,0,-1,-1 rent> =2,0,2,-2,-1,-1,-1 kasse =2,0,2,-1,-1,0,-1 lasse \
        =2,0,3,-1,-1,-1,-1 form> =2,1,-3,-3,0,0,2 <the> =2,1,-3,0,-1,-1,2 i_have =2,1,-3,2,2,-1,-2 <now> \
        =2,1,-2,-1,0,-1,1 auf_dem lung> =2,1,-2,0,0,-1,0 etall tall> =2,1,-1,-1,-3,1,-1 <frie =2,1,-1,-1,-2,-1,1 \
        0_grad =2,1,-1,-1,-1,-1,0 <lauf =2,1,-1,-1,-1,0,-1 muss> =2,1,-1,-1,-1,0,0 <supp iden> =2,1,-1,-1,0,-1,0 \
        ig_meta =2,1,-1,-1,1,-3,0 anche =2,1,-1,-1,1,-3,1 <ende =2,1,-1,0,-1,-1,-1 handl =2,1,-1,0,-1,-1,0 dlung \
        for_nine forty ndlun nfahr orty> ritte =2,1,-1,0,-1,0,-2 verha =2,1,-1,0,-1,1,-1 andlu =2,1,-1,0,0,-2,0 \
        last> =2,1,-1,0,0,-1,-1 <bele ebote erien missi =2,1,-1,1,-1,-1,-1 <holz =2,1,-1,1,-1,0,-1 <prin \
        =2,1,-1,1,0,-1,-1 hnet> =2,1,0,-1,-1,0,-1 <verm =2,1,0,-1,0,-1,-1 kette =2,1,0,-1,0,0,-1 annt> \
        =2,1,0,-1,0,1,-3 auf_der =2,1,0,-1,1,-1,-2 ithou thout witho =2,1,0,-1,1,1,-3 hout> =2,1,0,0,-3,-1,-1 <ware \
        =2,1,0,0,-2,-1,0 egal> =2,1,0,0,-1,-1,-1 ab_der den_leut =2,1,0,0,-1,-1,0 nchen =2,1,0,0,-1,1,-2 diese \
        =2,1,0,0,0,-1,-1 ahrt> einig nigun =2,1,0,0,0,0,-1 <pen> =2,1,0,1,-2,0,-1 <show =2,1,1,-2,0,-2,-1 for_the \
        =2,1,1,-1,-2,-1,1 <lage =2,1,1,0,-2,-2,0 tschi =2,1,1,1,-1,-1,-2 rned> =2,2,-2,-3,-3,2,2 at_the \
        =2,2,-2,-3,1,2,-3 seit> =2,2,-2,0,-1,-1,-1 lock> =2,2,-1,-1,-1,-1,-1 <both both> =2,2,-1,-1,-1,-1,1 gewer \
        =2,2,-1,0,-1,0,-2 eide> =2,2,0,-2,-2,-2,1 hat_die =2,2,0,-2,-2,3,-3 etzte =2,2,0,-1,-2,-1,-1 chlag \
        =2,2,0,0,-2,0,-1 iesse =2,2,1,-2,-2,0,-2 <letz =2,3,-1,0,-2,-1,-1 <elev eleve leven =2,3,-1,0,-1,-2,-1 echne \
        =2,3,-1,0,0,-1,-1 laufe =2,3,0,-1,-2,-1,-1 vermi =2,4,0,-1,-2,-1,-2 letzt =2,5,-2,-2,-2,-1,1 iegt> \
        =2,5,-2,-1,0,-2,-1 <gewe =2,5,1,-2,-1,-2,-3 ertra =3,-7,1,-1,3,1,-1 <man> =3,-5,1,-1,0,-2,3 0_proz \
        =3,-4,-1,1,-1,0,2 kommt ommt> =3,-4,0,-2,0,1,3 rund> =3,-4,4,-2,-1,4,-3 runde =3,-3,-3,-1,-1,1,4 from_the \
        =3,-3,-2,-1,3,-1,-1 <agre agree =3,-3,-1,-1,1,-2,2 rund_0 =3,-3,-1,0,-1,3,-1 steht teht> =3,-3,-1,1,1,1,-1 \
        chlic hlich =3,-3,-1,2,-1,-1,1 onth> =3,-3,1,-2,0,0,1 <minu =3,-2,-2,0,3,-2,0 <mean =3,-2,-1,-1,-1,3,-1 \
        laut> =3,-2,-1,-1,0,0,1 laege =3,-2,-1,0,-2,-2,5 hlen> =3,-2,-1,0,-1,-1,1 per_cent =3,-2,-1,0,0,0,1 hlaeg \
        =3,-2,-1,1,0,0,0 andel =3,-2,-1,2,0,-1,-2 <ab> =3,-2,-1,2,2,-1,-1 ated> =3,-2,0,-1,-1,1,-1 ainer \
        =3,-2,0,-1,-1,1,0 die_fuer =3,-2,0,-1,1,-1,-1 haust =3,-2,0,0,-1,-1,1 risch =3,-2,0,0,-1,0,0 <beko bekom \
        zogen =3,-2,0,0,-1,1,-2 achtz =3,-2,0,0,0,-1,1 ekomm =3,-2,0,0,0,0,-1 chtzu =3,-2,1,-1,-1,0,-1 trag> \
        =3,-2,1,-1,0,-2,1 <auss =3,-2,2,1,3,-4,-2 time> =3,-1,-2,-1,-1,-2,3 bei_0 =3,-1,-2,-1,1,-1,0 ement \
        =3,-1,-2,0,-1,0,1 what> =3,-1,-2,0,1,-4,3 <it> =3,-1,-2,1,-1,0,-1 <less =3,-1,-1,-1,-2,3,-1 <laut \
        =3,-1,-1,-1,-1,0,0 erzah rzahl =3,-1,-1,-1,0,-1,0 <rise =3,-1,-1,-1,0,0,-1 more> =3,-1,-1,0,-1,-1,1 kscha \
        out_at =3,-1,-1,0,-1,0,0 arifr frund ifrun rifru =3,-1,-1,0,0,-1,-1 llowa lowan owanc wance \
        =3,-1,-1,0,0,-1,0 whic_is =3,-1,-1,0,0,0,-1 rosse =3,-1,-1,0,0,1,-1 <more =3,-1,-1,0,1,-1,0 eemen greem \
        reeme =3,-1,0,-2,2,-1,1 <nigh =3,-1,0,-1,-2,0,0 onats =3,-1,0,-1,-1,-1,0 <tips ovisi rovis tips> \
        =3,-1,0,-1,-1,0,-1 am_mona brech =3,-1,0,-1,-1,0,0 <abre <mues abrec muess =3,-1,0,-1,0,-1,-1 <roma belo_the \
        below elow> reize =3,-1,0,-1,0,-1,0 leist table the_hour vert_steh =3,-1,0,-1,0,0,-1 mania omani \
        =3,-1,0,0,-1,0,-1 <thir enth> =3,-1,0,0,-1,0,0 <reac a_thir austa destl estlo reach stari stloh \
        =3,-1,0,0,0,-1,-1 ehsch hschi uehsc =3,-1,0,0,0,0,-1 nzett the_coun =3,-1,0,1,-1,-1,-1 <zusc \
        =3,-1,0,2,-1,-1,-1 wage> =3,-1,1,-2,-1,1,-1 <prae =3,-1,1,-1,-1,-1,-1 alary lary> =3,-1,1,0,-4,-1,2 auf_den \
        =3,-1,1,0,-2,-1,-1 echnu =3,-1,1,0,-1,-1,0 waren =3,-1,3,-2,-1,-1,-1 an_hour =3,0,-3,2,-1,2,-3 haus> \
        =3,0,-2,0,-1,0,0 have_an =3,0,-2,2,0,-1,0 <last =3,0,-1,-2,-2,0,3 essen =3,0,-1,-1,-2,1,0 die_stun \
        =3,0,-1,-1,-1,0,-1 aysli paysl yslip =3,0,-1,-1,0,-1,-1 <slip ides> =3,0,-1,-1,0,0,-1 dated unted \
        =3,0,-1,-1,0,0,0 less_than than_the vert> =3,0,-1,0,-2,0,-1 reik> =3,0,-1,0,-1,-1,-1 iator =3,0,-1,0,-1,0,0 \
        <brut brutt rutto utto> =3,0,-1,0,0,-1,-1 miete ngebo =3,0,-1,0,0,0,-2 nute> =3,0,-1,0,0,0,-1 boten \
        =3,0,0,-1,-2,-1,0 chnun =3,0,0,-1,-1,-1,-1 zehnt =3,0,0,-1,-1,-1,0 <belo dreiz eizeh izehn natse \
        =3,0,0,-1,-1,0,0 fuer_jede =3,0,0,-1,0,-1,-1 ehnte werd_auf =3,0,0,-1,0,-1,0 <prov provi =3,0,0,0,-1,-1,-1 \
        <basi asic> back_to basic zahle =3,0,0,0,-1,0,-1 <apri april pays_the pril> =3,0,0,0,0,-1,-2 <nix> \
        =3,0,0,0,0,-1,-1 ahlen urned =3,0,0,0,0,-1,0 hat_0 =3,0,1,-1,-1,-2,0 rtrag =3,0,1,-1,-1,-1,-1 hlag> \
        =3,0,1,0,-2,-1,-1 aren> =3,1,-1,0,-3,-1,0 strei =3,1,-1,0,-1,-1,-1 sstan ussta =3,1,0,0,-1,-1,-2 ausst \
        =3,1,0,1,-2,0,-4 <did> =3,1,1,-2,-3,-1,0 chts> =3,1,2,-3,-3,-3,3 eber> =3,2,-2,-1,-1,-1,1 <stre \
        =3,2,-1,1,-1,-1,-2 <vom> =3,2,0,-1,-2,-1,-1 <vert =3,2,0,0,0,-3,-2 <abge =3,2,1,-3,-3,0,-1 satz> \
        =3,2,1,-2,-1,-1,-2 mehr> =3,3,0,-2,-1,-1,-2 vertr =3,3,0,-1,-2,-3,-1 ehen> =3,3,0,0,0,-2,-3 <ange \
        =3,5,-1,-1,-2,-2,-2 the_unio =4,-5,1,-2,6,-2,-2 <hour =4,-5,4,-3,0,-1,1 <rund =4,-4,0,3,-1,-2,-1 ezahl \
        =4,-3,0,-1,-2,-1,3 <auch =4,-2,-3,0,-1,1,0 each> =4,-2,-2,-2,1,-2,2 night =4,-2,-1,-2,0,0,0 hlung \
        =4,-2,-1,-1,-2,-1,4 auch> =4,-2,-1,-1,0,0,-1 ahlun zahlu =4,-2,-1,0,0,0,-1 <due> =4,-2,0,-2,1,0,0 igten \
        =4,-2,0,-1,0,-1,-1 aemie praem raemi =4,-2,0,-1,1,-1,-2 konto onto> =4,-2,0,-1,2,0,-2 unden \
        =4,-2,0,0,0,-1,-1 emie> =4,-2,1,0,-2,1,-1 <as> =4,-1,-3,1,1,0,-2 <than =4,-1,-2,-1,0,0,0 <figu figur \
        =4,-1,-2,-1,3,-1,-2 monat =4,-1,-2,0,1,-1,-1 endet =4,-1,-1,-1,-2,-1,1 <zett =4,-1,-1,-1,-1,0,-1 halt> \
        =4,-1,-1,-1,-1,0,0 gure> =4,-1,-1,-1,-1,0,1 <extr extra =4,-1,-1,0,-2,-1,1 seite =4,-1,-1,0,-1,0,-1 xtra> \
        =4,-1,0,-3,-1,0,1 ueber =4,-1,0,-1,-2,1,-1 <walk =4,-1,0,-1,-1,-1,-1 ertim overt =4,-1,0,-1,-1,0,-1 inkge \
        kgeld nkgel rinkg rtime =4,-1,0,0,-2,-1,-1 euros uros> =4,-1,0,0,-1,-1,-1 erdie =4,-1,0,1,-4,0,0 with_a \
        =4,-1,1,-1,-2,0,-1 <driv =4,-1,1,-1,-1,-1,-1 <sala salar =4,-1,3,-1,-2,-2,-2 <to> =4,0,-2,-1,1,-2,1 <coun \
        =4,0,-2,-1,1,-1,-1 <mona =4,0,-1,-2,-2,2,-2 ision =4,0,-1,-2,1,-1,-1 schla =4,0,-1,-1,-2,-1,2 achts \
        =4,0,-1,-1,0,-1,0 ounte =4,0,-1,0,-1,-2,-1 gebot =4,0,-1,0,-1,0,-2 erhan =4,0,0,-1,-2,-1,0 <geld \
        =4,0,0,-1,-1,-1,-1 rauf> =4,0,0,-1,-1,0,-2 rhand =4,0,0,-1,-1,0,-1 <drau =4,0,0,-1,1,-2,0 <geha \
        =4,0,0,0,-1,-1,-1 rdien =4,0,0,0,-1,0,-1 dem_zett =4,1,-1,-2,-3,2,-1 <back =4,1,0,-2,0,-3,0 <per> \
        =4,2,-3,-3,-1,0,0 <are> =4,2,-2,-1,-1,-1,-1 latio =4,2,-2,-1,-1,0,-2 <beid beide =4,2,-1,-2,0,-3,0 and_the \
        =4,2,0,-1,-2,0,-1 verla =4,2,0,1,-3,0,-3 on_the =4,2,1,-3,-1,-1,-2 <mehr =4,4,1,-1,0,-6,-2 <nach \
        =5,-5,0,-1,0,-1,1 rozen =5,-5,1,-2,0,-1,1 zent> =5,-4,0,-1,0,-1,1 <proz proze =5,-3,-5,-3,0,0,6 <es> \
        =5,-3,-2,0,-1,3,-3 <steh =5,-3,-1,0,-2,-2,3 ages> =5,-3,1,-3,0,2,-3 unde> =5,-3,1,-1,-2,1,-2 cent> \
        =5,-3,1,-1,1,-1,-2 hour> =5,-2,-2,-2,3,-1,0 nacht =5,-2,-1,-1,-1,1,-1 verti =5,-2,-1,-1,0,-1,0 gten> \
        =5,-2,-1,0,-1,-1,-1 zusch =5,-2,0,-1,0,-1,-1 <kont =5,-1,-2,-1,0,0,-1 igure =5,-1,-1,-1,-1,1,-2 rate> \
        =5,-1,-1,-1,2,-2,-2 gehal =5,-1,-1,0,-2,-1,-1 treik =5,-1,-1,0,-2,0,-1 <cent =5,-1,-1,0,-1,-1,-1 uschl \
        =5,-1,0,-1,-2,0,-1 visio =5,-1,0,-1,-1,-1,-1 drauf rise> =5,0,-2,-1,0,-1,-2 pays> =5,0,-2,2,0,-2,-2 than> \
        =5,1,-4,-3,0,0,2 <seit =5,1,-1,-1,-2,-1,-2 verdi =5,1,-1,0,-2,-2,-1 sion> =5,1,-1,0,-2,-1,-2 <verd \
        =5,1,0,-2,-2,-2,0 <auf> =5,2,0,-1,-2,-2,-2 rechn =6,-4,0,-2,0,-1,1 ozent =6,-2,-1,-1,-1,0,-1 beid_seit \
        =6,-2,-1,-1,0,-1,0 count =6,-2,-1,-1,2,-2,-3 ehalt =6,-2,0,-2,6,-4,-5 stund tunde =6,-1,-1,-1,-1,-1,-2 wages \
        =6,-1,-1,-1,0,-1,0 <trin trink =6,-1,-1,0,-1,-2,-1 <earn =6,-1,0,-1,-2,-2,0 ttel> =6,4,-1,-1,-3,-2,-3 <unio \
        nion> union =7,-5,1,1,1,-2,-3 <for> =7,-4,-1,0,2,0,-3 <lohn =7,-3,-1,0,-2,-2,1 ettel =7,-2,-2,-1,-1,0,-2 \
        <rate =7,-2,-1,-1,-2,-1,-2 ulage =7,-2,0,-1,-2,-2,0 zette =7,-2,0,-1,-2,-1,-1 zulag =7,-2,0,-1,-1,-1,-1 \
        arif> =7,-2,2,2,-6,-2,-1 <fuer =7,-1,-2,-1,-1,-1,-1 slip> =7,-1,-1,-1,-1,-2,-2 <bonu bonus \
        =7,-1,-1,-1,2,-3,-4 <stun =7,-1,-1,0,-1,-2,-3 onus> =7,0,-2,1,-2,-1,-3 <zahl =7,3,-2,-1,-2,-2,-4 lage> \
        =8,-5,1,1,-2,-1,-3 fuer> =8,-3,-1,-1,-1,-1,-1 <tari =8,-1,-1,4,-4,-2,-3 <paid =9,-4,-2,5,-3,-2,-3 zahlt \
        =9,-4,-1,-1,0,-1,-3 lohn> =9,-3,-1,4,-4,-2,-3 ahlt> =9,-2,-2,-1,0,-3,-1 <pay> =9,-2,0,4,-5,-2,-4 paid> \
        =9,-1,-2,-2,-1,0,-3 <pays =9,0,0,-2,-5,-1,-1 geld> =11,-3,-2,1,-2,-2,-3 <wage =12,-5,-1,-2,-2,-2,-2 tarif \
        =14,-3,-3,-2,-3,-1,-2 euro> =14,-3,-2,-2,-3,-1,-4 0_euro =15,3,-3,-5,2,-5,-7 0_0 =18,-4,-3,-2,-5,-2,-3 <euro
        """
}
