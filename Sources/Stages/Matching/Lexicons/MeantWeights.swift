/// What tells whether a firm is meant, and how much: tenths of a point; of rules, hundredths
/// that their points gain.
///
/// Written by scripts/judgement-meant.py (`make train`) from the passages in
/// Tests/Fixtures/meant.
enum MeantWeights {
    static let list = """
        after:!=-11 after:"=-75 after:(=15 after:)=-23 after:,=-52 after:-=-56 after:-e=10 after:-en=-18 \
        after:-er=14 after:-es=-29 after:-s=-24 after:-t=12 after:-te=30 after:-ten=8 after:.=4 after:;=-36 \
        after:?=18 after:CAPITAL=-25 after:EDGE=-5 after:FIRM=45 after:FIRMVERB=-21 after:LEGAL=59 after:MANVERB=-10 \
        after:NAMING=-11 after:NUMBER=-24 after:SMALL=-22 after:TALK=6 after:TALKING=-35 after:als=1 after:am=-46 \
        after:an=-34 after:and=13 after:auf=18 after:aus=-11 after:bei=-18 after:bleibt=-5 after:darf=-1 \
        after:das=25 after:den=1 after:der=-59 after:des=-58 after:die=23 after:ein=1 after:eine=28 after:einen=25 \
        after:for=1 after:from=7 after:fuer=19 after:gab=20 after:habe=31 after:haben=-14 after:had=7 after:hat=29 \
        after:hatte=-24 after:heute=-3 after:hinter=-4 after:im=34 after:in=-44 after:is=-32 after:ist=-54 \
        after:jetzt=16 after:macht=1 after:mit=-32 after:muss=5 after:nach=-20 after:neben=7 after:noch=15 \
        after:oder=2 after:on=14 after:seit=2 after:sind=-11 after:soll=-4 after:to=-19 after:und=-15 after:vom=12 \
        after:vor=-26 after:war=-46 after:was=-9 after:who=1 after:will=1 after:wird=-16 after:with=-18 \
        after:wurde=9 after:zu=39 afterKind:!=-11 afterKind:"=-75 afterKind:(=15 afterKind:)=-23 afterKind:,=-52 \
        afterKind:-=-56 afterKind:.=5 afterKind:;=-36 afterKind:?=18 afterKind:A=-30 afterKind:CAPITAL=65 \
        afterKind:EDGE=-5 afterKind:MY=-11 afterKind:NUMBER=-24 afterKind:PREP=-65 afterKind:SMALL=-36 \
        afterKind:THE=-55 afterKind:THIS=-9 afterKind:als=1 afterKind:and=13 afterKind:bleibt=-4 afterKind:darf=-1 \
        afterKind:gab=20 afterKind:habe=31 afterKind:haben=-14 afterKind:had=7 afterKind:hat=29 afterKind:hatte=-24 \
        afterKind:heute=-3 afterKind:is=-32 afterKind:ist=-54 afterKind:jetzt=16 afterKind:macht=1 afterKind:muss=5 \
        afterKind:noch=15 afterKind:oder=2 afterKind:sind=-11 afterKind:soll=-4 afterKind:und=-15 afterKind:war=-46 \
        afterKind:was=-9 afterKind:who=1 afterKind:will=1 afterKind:wird=-16 afterKind:wurde=9 before:"=-70 \
        before:(=-23 before:,=-18 before:-e=-15 before:-em=-27 before:-en=-50 before:-er=-24 before:-es=-14 \
        before:-s=-26 before:-t=22 before:-te=6 before:.=52 before:;=-30 before:CAPITAL=-24 before:EDGE=-39 \
        before:FIRM=24 before:FIRMVERB=28 before:FIRST=-39 before:NAMING=-22 before:NUMBER=-15 before:OWN=29 \
        before:ROLE=-30 before:SMALL=-13 before:TALK=-8 before:WORLD=-21 before:a=-44 before:als=-31 before:am=-32 \
        before:an=27 before:as=-27 before:at=48 before:bei=100 before:beim=14 before:by=38 before:das=2 \
        before:dass=-21 before:dem=-7 before:den=-70 before:der=33 before:des=35 before:die=93 before:ein=-41 \
        before:eine=-15 before:einen=-3 before:from=23 before:fuer=-10 before:gegen=13 before:habe=19 before:had=13 \
        before:hat=28 before:ich=-11 before:im=-20 before:in=-134 before:ist=45 before:man=-15 before:mein=-25 \
        before:mit=-21 before:of=-17 before:on=-15 before:sich=29 before:sie=-4 before:the=-36 before:to=29 \
        before:ueber=10 before:um=-22 before:und=-17 before:vom=60 before:von=92 before:will=-11 before:with=17 \
        before:zu=2 before:zum=-38 beforeKind:"=-70 beforeKind:(=-23 beforeKind:,=-18 beforeKind:.=52 \
        beforeKind:;=-29 beforeKind:A=-77 beforeKind:CAPITAL=-49 beforeKind:EDGE=-38 beforeKind:MY=-74 \
        beforeKind:NUMBER=-15 beforeKind:PREP=55 beforeKind:SMALL=-116 beforeKind:THE=55 beforeKind:THIS=-9 \
        beforeKind:als=-31 beforeKind:as=-27 beforeKind:dass=-21 beforeKind:habe=19 beforeKind:had=13 \
        beforeKind:hat=28 beforeKind:ich=-11 beforeKind:ist=45 beforeKind:man=-15 beforeKind:sich=29 \
        beforeKind:sie=-4 beforeKind:und=-17 beforeKind:will=-11 count:text:0=-12 count:text:1=35 count:text:2=-53 \
        count:text:3=-38 count:title:0=-46 count:title:1=-189 nameBeforeKind:first:"=-2 nameBeforeKind:first:,=9 \
        nameBeforeKind:first:.=19 nameBeforeKind:first:;=-3 nameBeforeKind:first:CAPITAL=-35 \
        nameBeforeKind:first:EDGE=-51 nameBeforeKind:first:PREP=22 nameBeforeKind:first:SMALL=31 \
        nameBeforeKind:first:THE=9 nameBeforeKind:first:hat=1 nameBeforeKind:first:ist=12 \
        nameBeforeKind:first:sich=34 nameBeforeKind:first:und=-3 nameBeforeKind:letters:"=-6 \
        nameBeforeKind:letters:(=-23 nameBeforeKind:letters:;=-13 nameBeforeKind:letters:A=-32 \
        nameBeforeKind:letters:CAPITAL=-18 nameBeforeKind:letters:EDGE=-3 nameBeforeKind:letters:MY=-52 \
        nameBeforeKind:letters:PREP=-78 nameBeforeKind:letters:SMALL=-66 nameBeforeKind:letters:THE=41 \
        nameBeforeKind:place:.=-16 nameBeforeKind:place:CAPITAL=-19 nameBeforeKind:place:EDGE=-16 \
        nameBeforeKind:place:PREP=42 nameBeforeKind:place:SMALL=-3 nameBeforeKind:small:"=-22 \
        nameBeforeKind:small:CAPITAL=-2 nameBeforeKind:small:EDGE=10 nameBeforeKind:small:PREP=43 \
        nameBeforeKind:small:SMALL=-13 nameBeforeKind:word:"=-37 nameBeforeKind:word:,=-23 nameBeforeKind:word:.=15 \
        nameBeforeKind:word:;=-5 nameBeforeKind:word:A=-36 nameBeforeKind:word:CAPITAL=22 \
        nameBeforeKind:word:EDGE=-3 nameBeforeKind:word:MY=-22 nameBeforeKind:word:NUMBER=-14 \
        nameBeforeKind:word:PREP=38 nameBeforeKind:word:SMALL=-23 nameBeforeKind:word:THE=-21 \
        nameBeforeKind:word:als=-23 nameBeforeKind:word:as=-27 nameBeforeKind:word:habe=19 \
        nameBeforeKind:word:hat=10 nameBeforeKind:word:ist=34 nameBeforeKind:word:sich=-5 \
        nameBeforeKind:word:und=-18 nameBeforeKind:words:"=-2 nameBeforeKind:words:,=-25 nameBeforeKind:words:.=23 \
        nameBeforeKind:words:;=-10 nameBeforeKind:words:A=-22 nameBeforeKind:words:CAPITAL=2 \
        nameBeforeKind:words:EDGE=27 nameBeforeKind:words:PREP=-8 nameBeforeKind:words:SMALL=-40 \
        nameBeforeKind:words:THE=29 nameBeforeKind:words:man=-15 nameBetween:first:.:SMALL=15 \
        nameBetween:first:.:hat=22 nameBetween:first:;:SMALL=-2 nameBetween:first:CAPITAL:,=-22 \
        nameBetween:first:CAPITAL:PREP=-4 nameBetween:first:CAPITAL:SMALL=3 nameBetween:first:CAPITAL:THE=-12 \
        nameBetween:first:EDGE:,=-12 nameBetween:first:EDGE:CAPITAL=-9 nameBetween:first:EDGE:hat=-19 \
        nameBetween:first:EDGE:ist=-13 nameBetween:first:PREP:,=5 nameBetween:first:PREP:.=-5 \
        nameBetween:first:PREP:A=4 nameBetween:first:PREP:PREP=-28 nameBetween:first:PREP:SMALL=28 \
        nameBetween:first:PREP:THE=2 nameBetween:first:SMALL:,=4 nameBetween:first:SMALL:PREP=29 \
        nameBetween:first:SMALL:SMALL=19 nameBetween:first:sich:PREP=34 nameBetween:letters:(:)=-23 \
        nameBetween:letters:EDGE:SMALL=-10 nameBetween:letters:EDGE:hat=17 nameBetween:letters:MY:SMALL=-52 \
        nameBetween:letters:PREP:,=8 nameBetween:letters:PREP:-=-18 nameBetween:letters:PREP:PREP=16 \
        nameBetween:letters:PREP:SMALL=-32 nameBetween:letters:SMALL:,=-11 nameBetween:letters:SMALL:PREP=-16 \
        nameBetween:letters:SMALL:SMALL=10 nameBetween:letters:THE:,=6 nameBetween:letters:THE:-=-24 \
        nameBetween:letters:THE:PREP=57 nameBetween:letters:THE:SMALL=-25 nameBetween:letters:THE:THE=44 \
        nameBetween:letters:THE:hat=26 nameBetween:letters:THE:und=17 nameBetween:letters:THE:war=-54 \
        nameBetween:place:.:hat=-7 nameBetween:place:;:SMALL=-4 nameBetween:place:CAPITAL:,=1 \
        nameBetween:place:CAPITAL:PREP=-8 nameBetween:place:CAPITAL:SMALL=-20 nameBetween:place:PREP:,=18 \
        nameBetween:place:PREP:PREP=34 nameBetween:place:PREP:SMALL=2 nameBetween:small:CAPITAL:SMALL=-2 \
        nameBetween:small:PREP:,=9 nameBetween:small:PREP:SMALL=11 nameBetween:small:SMALL:,=-18 \
        nameBetween:small:SMALL:PREP=-18 nameBetween:word:":"=-10 nameBetween:word:":SMALL=-23 \
        nameBetween:word:.:,=-4 nameBetween:word:.:SMALL=-30 nameBetween:word:.:hat=19 nameBetween:word:;:,=13 \
        nameBetween:word:;:CAPITAL=-41 nameBetween:word:;:SMALL=2 nameBetween:word:A:.=-6 nameBetween:word:A:PREP=-7 \
        nameBetween:word:A:SMALL=14 nameBetween:word:CAPITAL:!=-8 nameBetween:word:CAPITAL:,=10 \
        nameBetween:word:CAPITAL:.=37 nameBetween:word:CAPITAL:;=-8 nameBetween:word:CAPITAL:EDGE=-3 \
        nameBetween:word:CAPITAL:PREP=8 nameBetween:word:CAPITAL:SMALL=-34 nameBetween:word:CAPITAL:bleibt=-1 \
        nameBetween:word:CAPITAL:hat=-26 nameBetween:word:CAPITAL:soll=-4 nameBetween:word:EDGE:(=33 \
        nameBetween:word:EDGE:,=-26 nameBetween:word:EDGE:CAPITAL=4 nameBetween:word:EDGE:PREP=-20 \
        nameBetween:word:EDGE:SMALL=-8 nameBetween:word:EDGE:haben=-17 nameBetween:word:EDGE:hat=30 \
        nameBetween:word:EDGE:is=-14 nameBetween:word:NUMBER:SMALL=-14 nameBetween:word:PREP:,=20 \
        nameBetween:word:PREP:.=-11 nameBetween:word:PREP:;=-24 nameBetween:word:PREP:A=9 \
        nameBetween:word:PREP:CAPITAL=-41 nameBetween:word:PREP:MY=12 nameBetween:word:PREP:NUMBER=-14 \
        nameBetween:word:PREP:PREP=-49 nameBetween:word:PREP:SMALL=68 nameBetween:word:PREP:THE=9 \
        nameBetween:word:PREP:als=4 nameBetween:word:PREP:hat=1 nameBetween:word:PREP:ist=3 \
        nameBetween:word:PREP:sind=4 nameBetween:word:PREP:und=11 nameBetween:word:PREP:war=5 \
        nameBetween:word:SMALL:"=-6 nameBetween:word:SMALL:,=8 nameBetween:word:SMALL:.=-6 \
        nameBetween:word:SMALL:PREP=-37 nameBetween:word:SMALL:SMALL=38 nameBetween:word:SMALL:THE=-19 \
        nameBetween:word:SMALL:sind=-25 nameBetween:word:THE:"=-21 nameBetween:word:THE:,=-1 \
        nameBetween:word:THE:-=-4 nameBetween:word:THE:A=10 nameBetween:word:THE:CAPITAL=135 \
        nameBetween:word:THE:PREP=12 nameBetween:word:THE:SMALL=-46 nameBetween:word:THE:THE=-35 \
        nameBetween:word:THE:ist=-23 nameBetween:word:habe:SMALL=19 nameBetween:word:hat:SMALL=13 \
        nameBetween:word:ist:,=34 nameBetween:word:sich:PREP=-5 nameBetween:words:":"=-2 \
        nameBetween:words:.:SMALL=23 nameBetween:words:;:,=3 nameBetween:words:A:PREP=-17 \
        nameBetween:words:CAPITAL:,=18 nameBetween:words:CAPITAL:ist=-15 nameBetween:words:EDGE:CAPITAL=26 \
        nameBetween:words:PREP:,=10 nameBetween:words:PREP:PREP=-3 nameBetween:words:PREP:SMALL=-3 \
        nameBetween:words:PREP:THE=-10 nameBetween:words:PREP:and=1 nameBetween:words:SMALL:,=-6 \
        nameBetween:words:SMALL:PREP=-13 nameBetween:words:SMALL:SMALL=-21 nameBetween:words:THE:,=7 \
        nameBetween:words:THE:CAPITAL=1 nameBetween:words:THE:PREP=-21 nameBetween:words:THE:SMALL=-17 \
        nameBetween:words:THE:wurde=14 rule:article:before=2 rule:descript:name=16 rule:excluded:phrase=8 \
        rule:firm:grammar=-17 rule:firm:talk=6 rule:legal:form=16 rule:name:in:title=-50 rule:no:context=-50 \
        rule:other:trade=-3 rule:other:world=8 rule:own:dealings=-32 rule:own:trade=-11 rule:person=79 \
        rule:person:name=3 rule:place=33 rule:product=46 rule:repeated=-50 rule:title=19 twoAfter:":EDGE=-1 \
        twoAfter:":PREP=-11 twoAfter:":SMALL=-37 twoAfter:":ist=-6 twoAfter:(:CAPITAL=15 twoAfter:):hat=-17 \
        twoAfter:,:CAPITAL=-58 twoAfter:,:MY=-1 twoAfter:,:NUMBER=1 twoAfter:,:PREP=13 twoAfter:,:SMALL=10 \
        twoAfter:,:THE=36 twoAfter:,:as=-28 twoAfter:,:dass=19 twoAfter:,:they=13 twoAfter:,:und=-3 \
        twoAfter:,:weil=-12 twoAfter:,:who=-9 twoAfter:,:wo=-2 twoAfter:-:CAPITAL=-44 twoAfter:-e:MY=-18 \
        twoAfter:-e:SMALL=57 twoAfter:-en:,=-19 twoAfter:-en:.=-4 twoAfter:-en:PREP=6 twoAfter:-en:SMALL=1 \
        twoAfter:-s:SMALL=-31 twoAfter:-s:THE=-4 twoAfter:-t:,=-30 twoAfter:-t:.=14 twoAfter:-t:;=5 \
        twoAfter:-t:?=-13 twoAfter:-t:A=29 twoAfter:-t:CAPITAL=-41 twoAfter:-t:EDGE=-1 twoAfter:-t:PREP=-61 \
        twoAfter:-t:SMALL=28 twoAfter:-t:THE=8 twoAfter:-t:du=13 twoAfter:-t:hier=-47 twoAfter:-t:man=35 \
        twoAfter:-t:nicht=32 twoAfter:-t:nur=-10 twoAfter:-t:sich=30 twoAfter:-t:und=-4 twoAfter:-te:CAPITAL=33 \
        twoAfter:-te:PREP=4 twoAfter:-te:SMALL=3 twoAfter:.:CAPITAL=15 twoAfter:.:PREP=-5 twoAfter:.:THE=15 \
        twoAfter:.:er=4 twoAfter:;:CAPITAL=-12 twoAfter:;:PREP=-4 twoAfter:;:SMALL=-11 twoAfter:?:CAPITAL=22 \
        twoAfter:?:EDGE=-8 twoAfter:CAPITAL:,=-41 twoAfter:CAPITAL:PREP=-12 twoAfter:CAPITAL:SMALL=-17 \
        twoAfter:EDGE:EDGE=-5 twoAfter:FIRM:SMALL=-9 twoAfter:FIRMVERB:CAPITAL=-1 twoAfter:FIRMVERB:MY=1 \
        twoAfter:FIRMVERB:PREP=-13 twoAfter:FIRMVERB:SMALL=-5 twoAfter:LEGAL:&=26 twoAfter:LEGAL:,=10 \
        twoAfter:LEGAL:PREP=2 twoAfter:MANVERB:SMALL=-20 twoAfter:NAMING:THE=-1 twoAfter:NUMBER:CAPITAL=4 \
        twoAfter:SMALL:,=-28 twoAfter:SMALL:.=5 twoAfter:SMALL:PREP=12 twoAfter:SMALL:SMALL=33 twoAfter:SMALL:THE=11 \
        twoAfter:SMALL:it=12 twoAfter:als:CAPITAL=1 twoAfter:am:CAPITAL=-34 twoAfter:an:THE=-31 \
        twoAfter:and:SMALL=36 twoAfter:at:THE=2 twoAfter:auf:CAPITAL=19 twoAfter:auf:NUMBER=24 twoAfter:auf:THE=-19 \
        twoAfter:aus:CAPITAL=-1 twoAfter:aus:THE=-11 twoAfter:bleibt:SMALL=-1 twoAfter:das:CAPITAL=25 \
        twoAfter:den:CAPITAL=1 twoAfter:der:CAPITAL=-54 twoAfter:der:SMALL=-5 twoAfter:des:CAPITAL=-58 \
        twoAfter:die:CAPITAL=26 twoAfter:die:SMALL=-3 twoAfter:ein:CAPITAL=1 twoAfter:eine:CAPITAL=28 \
        twoAfter:einen:CAPITAL=25 twoAfter:from:THE=1 twoAfter:fuer:THE=11 twoAfter:gab:es=20 \
        twoAfter:habe:CAPITAL=37 twoAfter:haben:wir=-10 twoAfter:had:SMALL=7 twoAfter:hat:A=17 twoAfter:hat:MY=21 \
        twoAfter:hat:PREP=-27 twoAfter:hat:THE=13 twoAfter:hat:heute=19 twoAfter:hat:mir=-4 twoAfter:hatte:SMALL=-3 \
        twoAfter:hinter:THE=2 twoAfter:im:CAPITAL=35 twoAfter:in:CAPITAL=-1 twoAfter:in:MY=-13 \
        twoAfter:in:NUMBER=-15 twoAfter:in:SMALL=43 twoAfter:in:THE=-65 twoAfter:in:THIS=6 twoAfter:is:SMALL=-16 \
        twoAfter:ist:A=-25 twoAfter:ist:PREP=8 twoAfter:ist:SMALL=-12 twoAfter:ist:THE=-16 twoAfter:mit:CAPITAL=-41 \
        twoAfter:mit:MY=1 twoAfter:nach:A=-7 twoAfter:nach:SMALL=1 twoAfter:noch:SMALL=15 twoAfter:oder:SMALL=2 \
        twoAfter:sind:SMALL=13 twoAfter:soll:PREP=-4 twoAfter:und:SMALL=-1 twoAfter:vom:CAPITAL=4 \
        twoAfter:war:PREP=3 twoAfter:war:SMALL=-39 twoAfter:war:THE=6 twoAfter:was:THE=-9 twoAfter:who:SMALL=1 \
        twoAfter:wird:CAPITAL=-2 twoAfter:with:A=-14 twoAfter:wurde:PREP=5 twoBefore:":CAPITAL=-9 \
        twoBefore:":das=-11 twoBefore:,:SMALL=-17 twoBefore:,:dass=-7 twoBefore:,:der=10 twoBefore:,:the=-12 \
        twoBefore:.:OWN=1 twoBefore:.:at=20 twoBefore:.:bei=22 twoBefore:.:der=-40 twoBefore:.:die=68 \
        twoBefore:.:in=-22 twoBefore:.:the=-14 twoBefore:;:CAPITAL=-14 twoBefore:A:der=30 twoBefore:CAPITAL:"=-27 \
        twoBefore:CAPITAL:(=-23 twoBefore:CAPITAL:-t=19 twoBefore:CAPITAL:-te=1 twoBefore:CAPITAL:.=29 \
        twoBefore:CAPITAL:;=-12 twoBefore:CAPITAL:CAPITAL=13 twoBefore:CAPITAL:FIRMVERB=28 \
        twoBefore:CAPITAL:FIRST=-20 twoBefore:CAPITAL:NAMING=-1 twoBefore:CAPITAL:SMALL=17 twoBefore:CAPITAL:an=27 \
        twoBefore:CAPITAL:bei=52 twoBefore:CAPITAL:der=-8 twoBefore:CAPITAL:des=35 twoBefore:CAPITAL:die=-11 \
        twoBefore:CAPITAL:ein=-10 twoBefore:CAPITAL:hat=21 twoBefore:CAPITAL:in=-43 twoBefore:CAPITAL:ist=46 \
        twoBefore:CAPITAL:mit=-26 twoBefore:CAPITAL:um=-22 twoBefore:CAPITAL:und=-16 twoBefore:CAPITAL:vom=35 \
        twoBefore:CAPITAL:von=60 twoBefore:CAPITAL:will=-11 twoBefore:CAPITAL:zum=-7 twoBefore:EDGE:"=-17 \
        twoBefore:EDGE:CAPITAL=-67 twoBefore:EDGE:EDGE=-37 twoBefore:EDGE:FIRM=-21 twoBefore:EDGE:OWN=23 \
        twoBefore:EDGE:ROLE=-18 twoBefore:EDGE:bei=-50 twoBefore:EDGE:beim=41 twoBefore:EDGE:das=-13 \
        twoBefore:EDGE:der=-21 twoBefore:EDGE:die=-21 twoBefore:EDGE:ein=-8 twoBefore:EDGE:im=-29 \
        twoBefore:EDGE:in=-11 twoBefore:EDGE:the=23 twoBefore:MY:ROLE=-3 twoBefore:NUMBER:-t=3 \
        twoBefore:PREP:-em=-26 twoBefore:PREP:-en=-10 twoBefore:PREP:.=2 twoBefore:PREP:CAPITAL=24 \
        twoBefore:PREP:FIRM=-2 twoBefore:PREP:dem=-7 twoBefore:PREP:den=-64 twoBefore:PREP:der=101 \
        twoBefore:PREP:die=56 twoBefore:PREP:the=-3 twoBefore:SMALL:"=-19 twoBefore:SMALL:,=5 twoBefore:SMALL:-e=29 \
        twoBefore:SMALL:-es=-14 twoBefore:SMALL:-s=-26 twoBefore:SMALL:.=14 twoBefore:SMALL:;=-18 \
        twoBefore:SMALL:CAPITAL=-6 twoBefore:SMALL:FIRST=-7 twoBefore:SMALL:NAMING=-17 twoBefore:SMALL:OWN=2 \
        twoBefore:SMALL:SMALL=4 twoBefore:SMALL:WORLD=-11 twoBefore:SMALL:as=-27 twoBefore:SMALL:at=21 \
        twoBefore:SMALL:bei=18 twoBefore:SMALL:der=-23 twoBefore:SMALL:die=-7 twoBefore:SMALL:ein=-5 \
        twoBefore:SMALL:from=22 twoBefore:SMALL:ich=-11 twoBefore:SMALL:in=-47 twoBefore:SMALL:of=17 \
        twoBefore:SMALL:on=-29 twoBefore:SMALL:sich=29 twoBefore:SMALL:sie=-4 twoBefore:SMALL:the=-10 \
        twoBefore:SMALL:to=23 twoBefore:SMALL:von=27 twoBefore:SMALL:with=17 twoBefore:THE:"=-6 \
        twoBefore:THE:CAPITAL=26 twoBefore:THE:FIRM=43 twoBefore:THE:SMALL=-1 twoBefore:THE:TALK=-8 \
        twoBefore:THE:WORLD=-8 twoBefore:es:bei=1 twoBefore:hat:das=-4 twoBefore:i:SMALL=2 twoBefore:ich:bei=6 \
        twoBefore:ich:habe=19 twoBefore:ist:CAPITAL=-3 twoBefore:so:ein=-16 twoBefore:war:bei=6 \
        twoBeforeKinds:":CAPITAL=-12 twoBeforeKinds:":PREP=-54 twoBeforeKinds:":THE=-21 twoBeforeKinds:,:PREP=-8 \
        twoBeforeKinds:,:SMALL=-11 twoBeforeKinds:,:THE=12 twoBeforeKinds:,:dass=-7 twoBeforeKinds:.:A=-4 \
        twoBeforeKinds:.:CAPITAL=-11 twoBeforeKinds:.:PREP=-9 twoBeforeKinds:.:THE=13 twoBeforeKinds:;:CAPITAL=-21 \
        twoBeforeKinds:;:PREP=3 twoBeforeKinds:;:THE=23 twoBeforeKinds:A:SMALL=-27 twoBeforeKinds:A:THE=30 \
        twoBeforeKinds:CAPITAL:"=-27 twoBeforeKinds:CAPITAL:(=-23 twoBeforeKinds:CAPITAL:.=28 \
        twoBeforeKinds:CAPITAL:;=-12 twoBeforeKinds:CAPITAL:A=3 twoBeforeKinds:CAPITAL:CAPITAL=-7 \
        twoBeforeKinds:CAPITAL:MY=-41 twoBeforeKinds:CAPITAL:PREP=-44 twoBeforeKinds:CAPITAL:SMALL=27 \
        twoBeforeKinds:CAPITAL:THE=9 twoBeforeKinds:CAPITAL:hat=21 twoBeforeKinds:CAPITAL:ist=46 \
        twoBeforeKinds:CAPITAL:und=-16 twoBeforeKinds:CAPITAL:will=-11 twoBeforeKinds:EDGE:"=-17 \
        twoBeforeKinds:EDGE:A=-8 twoBeforeKinds:EDGE:CAPITAL=-83 twoBeforeKinds:EDGE:EDGE=-37 \
        twoBeforeKinds:EDGE:PREP=-49 twoBeforeKinds:EDGE:THE=-33 twoBeforeKinds:MY:CAPITAL=-2 \
        twoBeforeKinds:NUMBER:PREP=1 twoBeforeKinds:NUMBER:SMALL=-4 twoBeforeKinds:PREP:.=2 \
        twoBeforeKinds:PREP:A=-20 twoBeforeKinds:PREP:CAPITAL=13 twoBeforeKinds:PREP:SMALL=-48 \
        twoBeforeKinds:PREP:THE=84 twoBeforeKinds:SMALL:"=-19 twoBeforeKinds:SMALL:,=5 twoBeforeKinds:SMALL:.=14 \
        twoBeforeKinds:SMALL:;=-18 twoBeforeKinds:SMALL:A=-21 twoBeforeKinds:SMALL:CAPITAL=-22 \
        twoBeforeKinds:SMALL:PREP=125 twoBeforeKinds:SMALL:SMALL=2 twoBeforeKinds:SMALL:THE=-40 \
        twoBeforeKinds:SMALL:THIS=-9 twoBeforeKinds:SMALL:as=-27 twoBeforeKinds:SMALL:ich=-11 \
        twoBeforeKinds:SMALL:sich=29 twoBeforeKinds:SMALL:sie=-4 twoBeforeKinds:THE:"=-6 \
        twoBeforeKinds:THE:CAPITAL=54 twoBeforeKinds:THE:SMALL=-33 twoBeforeKinds:es:PREP=1 \
        twoBeforeKinds:haben:PREP=14 twoBeforeKinds:hat:CAPITAL=-11 twoBeforeKinds:hat:THE=5 \
        twoBeforeKinds:heute:PREP=-1 twoBeforeKinds:i:SMALL=2 twoBeforeKinds:ich:PREP=6 twoBeforeKinds:ich:habe=19 \
        twoBeforeKinds:ist:CAPITAL=-3 twoBeforeKinds:ist:PREP=17 twoBeforeKinds:man:PREP=-6 \
        twoBeforeKinds:mehr:PREP=9 twoBeforeKinds:so:A=-16 twoBeforeKinds:war:PREP=6 words:applyin.=-25 \
        words:arts=-55 words:authorit=30 words:blame=45 words:culture.=28 words:danger=-5 words:designat=40 \
        words:employe+=49 words:employer=2 words:firm=-22 words:firmverb=23 words:first=-45 words:games=-22 \
        words:general=43 words:general+=59 words:grant=38 words:history=-5 words:law=12 words:leaders.=13 \
        words:legal=-15 words:manverb=-55 words:me=93 words:military=-18 words:naming=-20 words:nature=-108 \
        words:not=18 words:now=42 words:office=-23 words:partner=51 words:partner+=107 words:past=23 words:pay.=26 \
        words:politics=29 words:praise=20 words:product=47 words:product+=-8 words:role=-40 words:school=1 \
        words:securit.=31 words:severe=19 words:sport=-101 words:talk=14 words:taste=-24 words:title=3 \
        words:trade=-29 words:trainin.=10 words:travel=-73 words:turn=20 words:very=19 words:victim=-16 \
        words:wellbein=-58 words:work-li.=-42
        """
}
