/// What tells whether a firm is meant, and how much: tenths of a point; of rules, hundredths
/// that their points gain.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/meant.
enum MeantWeights {
    static let list = """
        after:!=1 after:"=-47 after:(=7 after:)=-29 after:,=-27 after:-=12 after:-e=-39 after:-en=-18 after:-er=-4 \
        after:-es=-3 after:-s=-41 after:-t=30 after:-te=46 after:-ten=11 after:.=10 after:;=-2 after:?=-1 \
        after:CAPITAL=-91 after:EDGE=5 after:FIRM=62 after:FIRMVERB=15 after:FIRST=-21 after:LEGAL=70 \
        after:MANVERB=-12 after:NAMING=-26 after:NUMBER=-45 after:OWN=20 after:SMALL=-34 after:TALK=18 \
        after:TALKING=-39 after:WORLD=-45 after:als=13 after:am=-44 after:an=-47 after:and=15 after:at=-4 \
        after:auch=14 after:auf=-3 after:aus=-17 after:beim=-13 after:bis=3 after:bleibt=-44 after:das=46 \
        after:den=33 after:der=-84 after:des=-73 after:die=44 after:ein=1 after:eine=27 after:einen=31 after:for=7 \
        after:from=8 after:fuer=54 after:gab=33 after:gibt=-17 after:habe=46 after:haben=-10 after:had=13 \
        after:has=-27 after:hat=53 after:hatte=16 after:hatten=3 after:heute=-9 after:hinter=-24 after:im=28 \
        after:in=-98 after:ins=-19 after:is=-17 after:ist=-30 after:jetzt=35 after:kein=-8 after:macht=9 \
        after:mit=-11 after:muss=-9 after:nach=-17 after:neben=4 after:nicht=-30 after:noch=-10 after:nur=-3 \
        after:oder=14 after:of=-7 after:on=10 after:schon=4 after:seine=15 after:seinen=-4 after:seit=11 \
        after:sie=-26 after:sind=-24 after:so=38 after:soll=-39 after:statt=-22 after:to=26 after:ueber=17 \
        after:und=12 after:unter=22 after:vom=7 after:von=-55 after:vor=-2 after:war=-25 after:was=-1 after:who=18 \
        after:wieder=-7 after:will=1 after:wird=-76 after:with=-12 after:wurde=3 after:you=-3 after:zu=72 \
        after:zum=18 after:zur=7 after:zwischen=36 afterKind:!=1 afterKind:"=-47 afterKind:(=7 afterKind:)=-29 \
        afterKind:,=-27 afterKind:-=12 afterKind:.=10 afterKind:;=-2 afterKind:?=-1 afterKind:A=-28 \
        afterKind:CAPITAL=24 afterKind:EDGE=5 afterKind:MY=16 afterKind:NUMBER=-45 afterKind:PREP=-41 \
        afterKind:SMALL=-38 afterKind:THE=-19 afterKind:THIS=-33 afterKind:als=13 afterKind:and=15 afterKind:auch=14 \
        afterKind:bleibt=-44 afterKind:gab=33 afterKind:gibt=-17 afterKind:habe=46 afterKind:haben=-10 \
        afterKind:had=13 afterKind:has=-27 afterKind:hat=53 afterKind:hatte=16 afterKind:hatten=3 afterKind:heute=-9 \
        afterKind:is=-17 afterKind:ist=-29 afterKind:jetzt=35 afterKind:macht=9 afterKind:muss=-9 \
        afterKind:nicht=-30 afterKind:noch=-10 afterKind:nur=-3 afterKind:oder=14 afterKind:schon=4 \
        afterKind:sie=-26 afterKind:sind=-24 afterKind:so=38 afterKind:soll=-39 afterKind:und=12 afterKind:war=-25 \
        afterKind:was=-1 afterKind:who=18 afterKind:wieder=-7 afterKind:will=1 afterKind:wird=-76 afterKind:wurde=3 \
        afterKind:you=-3 before:!=7 before:"=-65 before:(=-7 before:*=17 before:,=8 before:-=-5 before:-e=-7 \
        before:-em=-4 before:-en=-67 before:-er=-15 before:-es=-19 before:-s=-8 before:-t=55 before:-te=-20 \
        before:-ten=-1 before:.=31 before:;=-43 before:?=-5 before:CAPITAL=-11 before:EDGE=-33 before:FIRM=-13 \
        before:FIRMVERB=47 before:FIRST=-34 before:NAMING=-5 before:NUMBER=-5 before:OWN=52 before:ROLE=-81 \
        before:SMALL=-78 before:TALK=5 before:TITLE=-17 before:WORLD=-29 before:a=-60 before:aber=1 before:als=-46 \
        before:am=-58 before:an=79 before:as=-23 before:at=65 before:auch=13 before:auf=-26 before:aus=-7 \
        before:bei=24 before:beim=28 before:but=-5 before:by=27 before:das=-37 before:dass=6 before:dem=-33 \
        before:den=-36 before:der=12 before:des=43 before:die=104 before:dieser=-6 before:ein=-59 before:eine=-28 \
        before:einen=1 before:es=-4 before:for=-1 before:from=39 before:fuer=40 before:gegen=14 before:gibt=9 \
        before:habe=32 before:haben=6 before:had=13 before:hat=25 before:hatte=22 before:ich=-3 before:ihn=33 \
        before:in=-128 before:into=20 before:ist=-3 before:it=-6 before:jetzt=-10 before:laut=-36 before:man=-14 \
        before:mein=-35 before:meinen=-4 before:mir=-36 before:mit=-7 before:neben=-8 before:oder=12 before:of=-53 \
        before:ohne=-20 before:sein=-2 before:seinem=-6 before:seit=25 before:sich=17 before:sie=30 before:soll=-17 \
        before:the=-29 before:to=3 before:ueber=37 before:um=-32 before:und=9 before:uns=5 before:vom=18 \
        before:von=65 before:war=3 before:weil=8 before:wie=3 before:will=6 before:wir=7 before:with=-10 \
        before:zu=76 before:zum=-49 beforeKind:!=7 beforeKind:"=-65 beforeKind:(=-7 beforeKind:*=17 beforeKind:,=8 \
        beforeKind:-=-5 beforeKind:.=29 beforeKind:;=-43 beforeKind:?=-5 beforeKind:A=-67 beforeKind:CAPITAL=-116 \
        beforeKind:EDGE=-36 beforeKind:MY=-65 beforeKind:NUMBER=-5 beforeKind:PREP=67 beforeKind:SMALL=-78 \
        beforeKind:THE=20 beforeKind:THIS=-20 beforeKind:aber=1 beforeKind:als=-46 beforeKind:as=-23 \
        beforeKind:auch=13 beforeKind:but=-5 beforeKind:dass=6 beforeKind:es=-4 beforeKind:gibt=9 beforeKind:habe=32 \
        beforeKind:haben=6 beforeKind:had=13 beforeKind:hat=25 beforeKind:hatte=22 beforeKind:ich=-3 \
        beforeKind:ihn=33 beforeKind:ist=-3 beforeKind:it=-6 beforeKind:jetzt=-10 beforeKind:man=-14 \
        beforeKind:mir=-36 beforeKind:oder=12 beforeKind:sich=17 beforeKind:sie=30 beforeKind:soll=-17 \
        beforeKind:und=9 beforeKind:uns=5 beforeKind:war=3 beforeKind:weil=8 beforeKind:wie=3 beforeKind:will=6 \
        beforeKind:wir=7 count:text:0=20 count:text:1=62 count:text:2=-100 count:text:3=-43 count:title:0=-44 \
        count:title:1=-183 nameBeforeKind:first:!=7 nameBeforeKind:first:"=-15 nameBeforeKind:first:,=6 \
        nameBeforeKind:first:.=25 nameBeforeKind:first:;=2 nameBeforeKind:first:A=-2 \
        nameBeforeKind:first:CAPITAL=-40 nameBeforeKind:first:EDGE=-20 nameBeforeKind:first:PREP=66 \
        nameBeforeKind:first:SMALL=20 nameBeforeKind:first:THE=21 nameBeforeKind:first:hat=2 \
        nameBeforeKind:first:ist=16 nameBeforeKind:first:sich=24 nameBeforeKind:first:und=14 \
        nameBeforeKind:first:will=-6 nameBeforeKind:letters:"=-13 nameBeforeKind:letters:(=-29 \
        nameBeforeKind:letters:.=14 nameBeforeKind:letters:;=-27 nameBeforeKind:letters:A=-22 \
        nameBeforeKind:letters:CAPITAL=-28 nameBeforeKind:letters:EDGE=-6 nameBeforeKind:letters:MY=-53 \
        nameBeforeKind:letters:PREP=-71 nameBeforeKind:letters:SMALL=-110 nameBeforeKind:letters:THE=22 \
        nameBeforeKind:letters:hat=5 nameBeforeKind:letters:und=17 nameBeforeKind:place:.=-5 \
        nameBeforeKind:place:;=4 nameBeforeKind:place:CAPITAL=-11 nameBeforeKind:place:EDGE=-12 \
        nameBeforeKind:place:PREP=26 nameBeforeKind:small:"=-12 nameBeforeKind:small:CAPITAL=-1 \
        nameBeforeKind:small:EDGE=16 nameBeforeKind:small:PREP=35 nameBeforeKind:small:SMALL=-17 \
        nameBeforeKind:word:"=19 nameBeforeKind:word:*=9 nameBeforeKind:word:,=27 nameBeforeKind:word:-=-5 \
        nameBeforeKind:word:.=-9 nameBeforeKind:word:;=24 nameBeforeKind:word:A=-33 nameBeforeKind:word:CAPITAL=-5 \
        nameBeforeKind:word:EDGE=-4 nameBeforeKind:word:MY=-13 nameBeforeKind:word:NUMBER=-4 \
        nameBeforeKind:word:PREP=21 nameBeforeKind:word:SMALL=12 nameBeforeKind:word:THE=-29 \
        nameBeforeKind:word:THIS=-17 nameBeforeKind:word:aber=1 nameBeforeKind:word:als=-39 \
        nameBeforeKind:word:as=-24 nameBeforeKind:word:auch=-9 nameBeforeKind:word:dass=13 \
        nameBeforeKind:word:habe=32 nameBeforeKind:word:haben=6 nameBeforeKind:word:hat=8 \
        nameBeforeKind:word:hatte=21 nameBeforeKind:word:ich=18 nameBeforeKind:word:ist=18 nameBeforeKind:word:it=-6 \
        nameBeforeKind:word:mir=-36 nameBeforeKind:word:oder=12 nameBeforeKind:word:sich=2 \
        nameBeforeKind:word:und=-22 nameBeforeKind:word:war=6 nameBeforeKind:word:wie=3 nameBeforeKind:word:will=11 \
        nameBeforeKind:words:"=-47 nameBeforeKind:words:,=-45 nameBeforeKind:words:.=-9 nameBeforeKind:words:;=-50 \
        nameBeforeKind:words:A=-13 nameBeforeKind:words:CAPITAL=-39 nameBeforeKind:words:EDGE=-17 \
        nameBeforeKind:words:PREP=-30 nameBeforeKind:words:SMALL=9 nameBeforeKind:words:THE=-7 \
        nameBeforeKind:words:hat=9 nameBeforeKind:words:ist=-37 nameBeforeKind:words:man=-14 \
        nameBeforeKind:words:war=-3 nameBeforeKind:words:wir=7 nameBetween:first:":"=-4 nameBetween:first:":,=-2 \
        nameBetween:first:":CAPITAL=-2 nameBetween:first:":SMALL=-5 nameBetween:first:.:,=10 \
        nameBetween:first:.:CAPITAL=-4 nameBetween:first:.:SMALL=8 nameBetween:first:.:hat=23 \
        nameBetween:first:.:hatte=-6 nameBetween:first:;:SMALL=3 nameBetween:first:;:hat=28 \
        nameBetween:first:CAPITAL:,=-16 nameBetween:first:CAPITAL:A=-1 nameBetween:first:CAPITAL:PREP=-1 \
        nameBetween:first:CAPITAL:SMALL=15 nameBetween:first:CAPITAL:THE=-3 nameBetween:first:CAPITAL:hat=-26 \
        nameBetween:first:EDGE:,=-16 nameBetween:first:EDGE:CAPITAL=-15 nameBetween:first:EDGE:SMALL=50 \
        nameBetween:first:EDGE:hat=-49 nameBetween:first:EDGE:ist=-26 nameBetween:first:PREP:,=-16 \
        nameBetween:first:PREP:.=-3 nameBetween:first:PREP:A=4 nameBetween:first:PREP:PREP=-16 \
        nameBetween:first:PREP:SMALL=58 nameBetween:first:PREP:THE=1 nameBetween:first:SMALL:,=1 \
        nameBetween:first:SMALL:PREP=33 nameBetween:first:SMALL:SMALL=2 nameBetween:first:THE:-=-8 \
        nameBetween:first:THE:CAPITAL=11 nameBetween:first:THE:PREP=12 nameBetween:first:ist:,=16 \
        nameBetween:first:sich:PREP=24 nameBetween:first:und:SMALL=16 nameBetween:letters:(:)=-29 \
        nameBetween:letters:.:SMALL=7 nameBetween:letters:.:hat=7 nameBetween:letters:;:.=3 \
        nameBetween:letters:EDGE:SMALL=-12 nameBetween:letters:EDGE:hat=11 nameBetween:letters:MY:SMALL=-53 \
        nameBetween:letters:PREP:,=1 nameBetween:letters:PREP:-=-61 nameBetween:letters:PREP:A=-37 \
        nameBetween:letters:PREP:PREP=50 nameBetween:letters:PREP:SMALL=-33 nameBetween:letters:SMALL:,=-19 \
        nameBetween:letters:SMALL:PREP=-5 nameBetween:letters:SMALL:SMALL=24 nameBetween:letters:THE:,=-18 \
        nameBetween:letters:THE:-=-25 nameBetween:letters:THE:PREP=70 nameBetween:letters:THE:SMALL=-9 \
        nameBetween:letters:THE:THE=24 nameBetween:letters:THE:hat=33 nameBetween:letters:THE:und=23 \
        nameBetween:letters:THE:war=-52 nameBetween:place:.:hat=-6 nameBetween:place:CAPITAL:,=1 \
        nameBetween:place:CAPITAL:PREP=-4 nameBetween:place:CAPITAL:SMALL=-16 nameBetween:place:PREP:,=1 \
        nameBetween:place:PREP:PREP=38 nameBetween:place:PREP:SMALL=1 nameBetween:small:":"=-6 \
        nameBetween:small:CAPITAL:SMALL=-1 nameBetween:small:PREP:,=-4 nameBetween:small:PREP:SMALL=15 \
        nameBetween:small:SMALL:,=-27 nameBetween:small:SMALL:PREP=-14 nameBetween:word:":"=38 \
        nameBetween:word:":,=8 nameBetween:word:":CAPITAL=-26 nameBetween:word:":SMALL=-16 \
        nameBetween:word:*:SMALL=9 nameBetween:word:,:,=-46 nameBetween:word:,:SMALL=-4 nameBetween:word:.:,=18 \
        nameBetween:word:.:-=4 nameBetween:word:.:CAPITAL=1 nameBetween:word:.:PREP=-51 nameBetween:word:.:SMALL=-6 \
        nameBetween:word:.:hat=69 nameBetween:word:.:hatte=-7 nameBetween:word:.:is=-2 nameBetween:word:.:ist=-11 \
        nameBetween:word:.:war=14 nameBetween:word:;:,=11 nameBetween:word:;:CAPITAL=-16 nameBetween:word:;:PREP=9 \
        nameBetween:word:;:SMALL=-46 nameBetween:word:;:hat=10 nameBetween:word:A:-=27 nameBetween:word:A:.=21 \
        nameBetween:word:A:?=-23 nameBetween:word:A:PREP=-7 nameBetween:word:A:SMALL=-6 nameBetween:word:A:war=-2 \
        nameBetween:word:CAPITAL:!=2 nameBetween:word:CAPITAL:"=-15 nameBetween:word:CAPITAL:(=-14 \
        nameBetween:word:CAPITAL:,=61 nameBetween:word:CAPITAL:-=7 nameBetween:word:CAPITAL:.=10 \
        nameBetween:word:CAPITAL:;=-5 nameBetween:word:CAPITAL:CAPITAL=-4 nameBetween:word:CAPITAL:EDGE=-1 \
        nameBetween:word:CAPITAL:PREP=24 nameBetween:word:CAPITAL:SMALL=-30 nameBetween:word:CAPITAL:THE=-11 \
        nameBetween:word:CAPITAL:hat=-50 nameBetween:word:CAPITAL:soll=-15 nameBetween:word:CAPITAL:war=-2 \
        nameBetween:word:EDGE:(=31 nameBetween:word:EDGE:,=-24 nameBetween:word:EDGE:CAPITAL=-63 \
        nameBetween:word:EDGE:NUMBER=-49 nameBetween:word:EDGE:PREP=-56 nameBetween:word:EDGE:SMALL=45 \
        nameBetween:word:EDGE:haben=-16 nameBetween:word:EDGE:hat=55 nameBetween:word:EDGE:is=-11 \
        nameBetween:word:EDGE:ist=-24 nameBetween:word:EDGE:wird=-30 nameBetween:word:MY:SMALL=37 \
        nameBetween:word:NUMBER:SMALL=-16 nameBetween:word:PREP:,=49 nameBetween:word:PREP:.=20 \
        nameBetween:word:PREP:;=-29 nameBetween:word:PREP:?=-20 nameBetween:word:PREP:A=15 \
        nameBetween:word:PREP:CAPITAL=-67 nameBetween:word:PREP:EDGE=-10 nameBetween:word:PREP:MY=24 \
        nameBetween:word:PREP:NUMBER=-3 nameBetween:word:PREP:PREP=-70 nameBetween:word:PREP:SMALL=1 \
        nameBetween:word:PREP:THE=34 nameBetween:word:PREP:als=3 nameBetween:word:PREP:and=8 \
        nameBetween:word:PREP:gibt=-19 nameBetween:word:PREP:haben=5 nameBetween:word:PREP:hat=-11 \
        nameBetween:word:PREP:hatten=3 nameBetween:word:PREP:is=-16 nameBetween:word:PREP:ist=39 \
        nameBetween:word:PREP:sind=-12 nameBetween:word:PREP:soll=1 nameBetween:word:PREP:und=24 \
        nameBetween:word:PREP:war=10 nameBetween:word:PREP:who=15 nameBetween:word:PREP:wird=-10 \
        nameBetween:word:SMALL:"=-6 nameBetween:word:SMALL:,=-19 nameBetween:word:SMALL:-=74 \
        nameBetween:word:SMALL:.=-17 nameBetween:word:SMALL:;=25 nameBetween:word:SMALL:A=34 \
        nameBetween:word:SMALL:CAPITAL=-6 nameBetween:word:SMALL:MY=8 nameBetween:word:SMALL:PREP=-20 \
        nameBetween:word:SMALL:SMALL=-5 nameBetween:word:SMALL:THE=3 nameBetween:word:SMALL:als=-8 \
        nameBetween:word:SMALL:is=-2 nameBetween:word:SMALL:sind=-32 nameBetween:word:SMALL:und=23 \
        nameBetween:word:THE:"=-18 nameBetween:word:THE:,=8 nameBetween:word:THE:-=12 nameBetween:word:THE:A=22 \
        nameBetween:word:THE:CAPITAL=106 nameBetween:word:THE:EDGE=16 nameBetween:word:THE:MY=-5 \
        nameBetween:word:THE:PREP=6 nameBetween:word:THE:SMALL=-78 nameBetween:word:THE:THE=-25 \
        nameBetween:word:THE:hat=-40 nameBetween:word:THE:ist=-16 nameBetween:word:aber:hat=1 \
        nameBetween:word:dass:SMALL=5 nameBetween:word:habe:SMALL=28 nameBetween:word:haben:PREP=6 \
        nameBetween:word:hat:SMALL=26 nameBetween:word:hat:THE=-33 nameBetween:word:hatte:PREP=19 \
        nameBetween:word:ist:,=53 nameBetween:word:it:,=-6 nameBetween:word:oder:?=12 nameBetween:word:sich:PREP=-5 \
        nameBetween:word:wie:SMALL=3 nameBetween:words:":"=-16 nameBetween:words:":,=-15 nameBetween:words:,:,=-14 \
        nameBetween:words:,:;=-4 nameBetween:words:,:SMALL=-15 nameBetween:words:.:A=6 nameBetween:words:.:SMALL=17 \
        nameBetween:words:.:hat=13 nameBetween:words:.:ist=-17 nameBetween:words:;:,=-12 \
        nameBetween:words:;:SMALL=-19 nameBetween:words:A:PREP=-16 nameBetween:words:A:SMALL=-3 \
        nameBetween:words:CAPITAL:,=-11 nameBetween:words:CAPITAL:.=-10 nameBetween:words:CAPITAL:CAPITAL=-23 \
        nameBetween:words:CAPITAL:PREP=-1 nameBetween:words:CAPITAL:SMALL=12 nameBetween:words:CAPITAL:ist=-9 \
        nameBetween:words:EDGE:,=10 nameBetween:words:EDGE:;=-20 nameBetween:words:EDGE:CAPITAL=32 \
        nameBetween:words:EDGE:SMALL=-19 nameBetween:words:EDGE:hat=-3 nameBetween:words:PREP:,=-38 \
        nameBetween:words:PREP:.=3 nameBetween:words:PREP:A=1 nameBetween:words:PREP:CAPITAL=-16 \
        nameBetween:words:PREP:PREP=-19 nameBetween:words:PREP:SMALL=20 nameBetween:words:PREP:THE=-14 \
        nameBetween:words:PREP:and=2 nameBetween:words:PREP:sind=32 nameBetween:words:SMALL:,=30 \
        nameBetween:words:SMALL:PREP=4 nameBetween:words:SMALL:SMALL=-11 nameBetween:words:SMALL:THE=18 \
        nameBetween:words:THE:,=-5 nameBetween:words:THE:-=10 nameBetween:words:THE:CAPITAL=4 \
        nameBetween:words:THE:PREP=-5 nameBetween:words:THE:SMALL=-71 nameBetween:words:THE:habe=1 \
        nameBetween:words:THE:wurde=8 nameBetween:words:wir:PREP=7 rule:article:before=-17 rule:descript:name=-39 \
        rule:excluded:phrase=5 rule:firm:grammar=-50 rule:firm:talk=11 rule:legal:form=11 rule:name:in:title=-50 \
        rule:no:context=-50 rule:other:trade=-9 rule:other:world=31 rule:own:dealings=-50 rule:own:trade=23 \
        rule:person=88 rule:person:name=-20 rule:place=25 rule:product=78 rule:repeated=-50 rule:title=-15 \
        twoAfter:":A=38 twoAfter:":CAPITAL=-8 twoAfter:":EDGE=-2 twoAfter:":PREP=27 twoAfter:":SMALL=-80 \
        twoAfter:":THE=29 twoAfter:":hat=-4 twoAfter:":is=-3 twoAfter:":ist=-14 twoAfter:(:CAPITAL=14 \
        twoAfter:):hat=-21 twoAfter:,:A=-13 twoAfter:,:CAPITAL=-80 twoAfter:,:MY=10 twoAfter:,:NUMBER=-35 \
        twoAfter:,:PREP=57 twoAfter:,:SMALL=-38 twoAfter:,:THE=-26 twoAfter:,:and=4 twoAfter:,:as=-49 \
        twoAfter:,:dass=53 twoAfter:,:immer=42 twoAfter:,:they=28 twoAfter:,:und=31 twoAfter:,:weil=-22 \
        twoAfter:,:wenn=-6 twoAfter:,:who=-43 twoAfter:,:wie=41 twoAfter:,:wo=21 twoAfter:,:you=7 \
        twoAfter:-:CAPITAL=18 twoAfter:-e:MY=-7 twoAfter:-e:PREP=-7 twoAfter:-e:SMALL=28 twoAfter:-e:ich=-32 \
        twoAfter:-en:,=-1 twoAfter:-en:.=28 twoAfter:-en:?=-29 twoAfter:-en:CAPITAL=-33 twoAfter:-en:PREP=16 \
        twoAfter:-en:SMALL=1 twoAfter:-en:THE=2 twoAfter:-en:sie=13 twoAfter:-en:und=3 twoAfter:-er:MY=12 \
        twoAfter:-er:SMALL=6 twoAfter:-es:PREP=9 twoAfter:-es:SMALL=34 twoAfter:-s:,=-3 twoAfter:-s:CAPITAL=2 \
        twoAfter:-s:PREP=34 twoAfter:-s:SMALL=-39 twoAfter:-s:THE=14 twoAfter:-s:man=19 twoAfter:-t:"=-2 \
        twoAfter:-t:,=5 twoAfter:-t:.=-13 twoAfter:-t:;=9 twoAfter:-t:?=-29 twoAfter:-t:A=64 twoAfter:-t:CAPITAL=-30 \
        twoAfter:-t:EDGE=-5 twoAfter:-t:MY=-6 twoAfter:-t:PREP=19 twoAfter:-t:SMALL=-6 twoAfter:-t:THIS=2 \
        twoAfter:-t:als=-26 twoAfter:-t:du=15 twoAfter:-t:es=-18 twoAfter:-t:hat=65 twoAfter:-t:hier=-47 \
        twoAfter:-t:man=21 twoAfter:-t:nicht=7 twoAfter:-t:nur=-44 twoAfter:-t:sich=15 twoAfter:-t:und=3 \
        twoAfter:-t:wird=-7 twoAfter:-te:.=6 twoAfter:-te:A=15 twoAfter:-te:CAPITAL=14 twoAfter:-te:PREP=4 \
        twoAfter:-te:SMALL=-9 twoAfter:-te:THE=-7 twoAfter:-te:ich=21 twoAfter:-ten:.=10 twoAfter:-ten:wir=-4 \
        twoAfter:.:A=1 twoAfter:.:CAPITAL=-7 twoAfter:.:EDGE=-1 twoAfter:.:MY=-8 twoAfter:.:PREP=7 \
        twoAfter:.:SMALL=20 twoAfter:.:THE=20 twoAfter:.:er=6 twoAfter:.:heute=1 twoAfter:.:ich=6 \
        twoAfter:;:CAPITAL=35 twoAfter:;:MY=1 twoAfter:;:PREP=-25 twoAfter:;:SMALL=-4 twoAfter:;:THE=-43 \
        twoAfter:?:CAPITAL=13 twoAfter:?:EDGE=7 twoAfter:CAPITAL:"=-14 twoAfter:CAPITAL:,=-16 twoAfter:CAPITAL:-=-31 \
        twoAfter:CAPITAL:.=-15 twoAfter:CAPITAL:CAPITAL=-29 twoAfter:CAPITAL:PREP=-42 twoAfter:CAPITAL:SMALL=-35 \
        twoAfter:CAPITAL:hat=-6 twoAfter:CAPITAL:ist=-11 twoAfter:EDGE:EDGE=4 twoAfter:FIRM:CAPITAL=48 \
        twoAfter:FIRM:PREP=-27 twoAfter:FIRMVERB:,=-6 twoAfter:FIRMVERB:A=8 twoAfter:FIRMVERB:CAPITAL=-36 \
        twoAfter:FIRMVERB:MY=2 twoAfter:FIRMVERB:PREP=13 twoAfter:FIRMVERB:SMALL=33 twoAfter:FIRMVERB:THE=7 \
        twoAfter:LEGAL:&=32 twoAfter:LEGAL:,=7 twoAfter:LEGAL:PREP=3 twoAfter:MANVERB:"=3 twoAfter:MANVERB:,=33 \
        twoAfter:MANVERB:SMALL=-19 twoAfter:NAMING:,=-17 twoAfter:NAMING:THE=-1 twoAfter:NUMBER:,=-8 \
        twoAfter:NUMBER:CAPITAL=-10 twoAfter:NUMBER:SMALL=-4 twoAfter:OWN:,=21 twoAfter:OWN:SMALL=-2 \
        twoAfter:SMALL:,=-33 twoAfter:SMALL:.=-6 twoAfter:SMALL:?=2 twoAfter:SMALL:CAPITAL=-35 twoAfter:SMALL:PREP=7 \
        twoAfter:SMALL:SMALL=14 twoAfter:SMALL:THE=57 twoAfter:SMALL:ich=-32 twoAfter:SMALL:ist=-1 \
        twoAfter:SMALL:it=27 twoAfter:TALKING:,=42 twoAfter:TALKING:.=-42 twoAfter:TALKING:SMALL=-24 \
        twoAfter:WORLD:PREP=3 twoAfter:als:CAPITAL=21 twoAfter:als:SMALL=-8 twoAfter:am:CAPITAL=-20 \
        twoAfter:am:NUMBER=-13 twoAfter:an:,=-20 twoAfter:an:THE=-23 twoAfter:and:SMALL=23 twoAfter:and:i=2 \
        twoAfter:at:THE=-3 twoAfter:auf:A=27 twoAfter:auf:CAPITAL=6 twoAfter:auf:NUMBER=20 twoAfter:auf:THE=-41 \
        twoAfter:aus:CAPITAL=-3 twoAfter:aus:THE=-18 twoAfter:bei:THE=-9 twoAfter:beim:CAPITAL=-13 \
        twoAfter:bis:PREP=3 twoAfter:bleibt:CAPITAL=-1 twoAfter:bleibt:SMALL=2 twoAfter:das:CAPITAL=46 \
        twoAfter:den:CAPITAL=16 twoAfter:der:CAPITAL=-67 twoAfter:der:SMALL=-18 twoAfter:des:CAPITAL=-73 \
        twoAfter:die:CAPITAL=43 twoAfter:die:SMALL=1 twoAfter:eine:CAPITAL=26 twoAfter:einen:CAPITAL=31 \
        twoAfter:for:SMALL=9 twoAfter:from:THE=1 twoAfter:fuer:THE=3 twoAfter:gab:es=33 twoAfter:gibt:es=-19 \
        twoAfter:habe:CAPITAL=45 twoAfter:habe:ich=2 twoAfter:haben:PREP=-6 twoAfter:haben:sie=47 \
        twoAfter:haben:wir=-11 twoAfter:had:SMALL=13 twoAfter:has:SMALL=6 twoAfter:hat:A=14 twoAfter:hat:MY=-2 \
        twoAfter:hat:PREP=-14 twoAfter:hat:SMALL=49 twoAfter:hat:THE=15 twoAfter:hat:heute=33 twoAfter:hat:mich=1 \
        twoAfter:hat:mir=-2 twoAfter:hat:uns=-16 twoAfter:hatte:NUMBER=-3 twoAfter:hatte:PREP=-26 \
        twoAfter:hatte:SMALL=35 twoAfter:hatte:THE=17 twoAfter:hinter:THE=-16 twoAfter:im:CAPITAL=28 \
        twoAfter:in:CAPITAL=-72 twoAfter:in:MY=16 twoAfter:in:NUMBER=-14 twoAfter:in:SMALL=58 twoAfter:in:THE=-89 \
        twoAfter:in:THIS=2 twoAfter:ins:CAPITAL=-20 twoAfter:is:A=-10 twoAfter:is:SMALL=6 twoAfter:ist:A=-15 \
        twoAfter:ist:CAPITAL=27 twoAfter:ist:PREP=7 twoAfter:ist:SMALL=10 twoAfter:ist:THE=-24 twoAfter:ist:da=-10 \
        twoAfter:ist:heute=-20 twoAfter:ist:man=-16 twoAfter:jetzt:SMALL=18 twoAfter:kein:CAPITAL=-8 \
        twoAfter:mit:A=1 twoAfter:mit:CAPITAL=-37 twoAfter:mit:NUMBER=-3 twoAfter:mit:THE=7 twoAfter:nach:A=-4 \
        twoAfter:nach:CAPITAL=-1 twoAfter:nach:SMALL=-5 twoAfter:nach:THE=-6 twoAfter:neben:THE=4 \
        twoAfter:nicht:mehr=-11 twoAfter:noch:PREP=-17 twoAfter:noch:SMALL=9 twoAfter:oder:SMALL=2 \
        twoAfter:of:THE=-8 twoAfter:on:THE=9 twoAfter:seinen:CAPITAL=-1 twoAfter:seit:NUMBER=7 twoAfter:sind:PREP=-4 \
        twoAfter:sind:SMALL=13 twoAfter:so:SMALL=4 twoAfter:soll:PREP=-10 twoAfter:soll:SMALL=-9 \
        twoAfter:to:SMALL=27 twoAfter:ueber:THE=17 twoAfter:und:CAPITAL=36 twoAfter:und:SMALL=-47 \
        twoAfter:und:THE=-9 twoAfter:und:darf=2 twoAfter:und:ich=-4 twoAfter:vom:CAPITAL=-2 twoAfter:von:CAPITAL=-35 \
        twoAfter:von:NUMBER=-19 twoAfter:vor:SMALL=-1 twoAfter:vor:THE=1 twoAfter:war:PREP=4 twoAfter:war:SMALL=-38 \
        twoAfter:war:THE=3 twoAfter:was:THE=-1 twoAfter:who:SMALL=17 twoAfter:will:SMALL=1 twoAfter:wird:PREP=-30 \
        twoAfter:wird:SMALL=30 twoAfter:with:A=-7 twoAfter:wurde:PREP=1 twoAfter:zu:SMALL=33 twoAfter:zum:CAPITAL=18 \
        twoAfter:zur:CAPITAL=7 twoBefore:":CAPITAL=-13 twoBefore:":das=-3 twoBefore:":der=-23 twoBefore:,:-en=-1 \
        twoBefore:,:-t=18 twoBefore:,:CAPITAL=-6 twoBefore:,:SMALL=-9 twoBefore:,:bei=-8 twoBefore:,:das=3 \
        twoBefore:,:dass=9 twoBefore:,:der=2 twoBefore:,:die=49 twoBefore:,:mein=-21 twoBefore:,:the=-5 \
        twoBefore:,:von=8 twoBefore:,:weil=8 twoBefore:-:CAPITAL=-32 twoBefore:.:CAPITAL=74 twoBefore:.:NUMBER=5 \
        twoBefore:.:OWN=5 twoBefore:.:ROLE=-7 twoBefore:.:TITLE=-20 twoBefore:.:at=24 twoBefore:.:bei=-91 \
        twoBefore:.:das=2 twoBefore:.:der=-32 twoBefore:.:die=54 twoBefore:.:ein=-12 twoBefore:.:fuer=-3 \
        twoBefore:.:im=35 twoBefore:.:in=-6 twoBefore:.:seit=21 twoBefore:.:the=-30 twoBefore:.:von=-5 \
        twoBefore:;:CAPITAL=-12 twoBefore:;:bei=8 twoBefore:;:der=2 twoBefore:?:bei=10 twoBefore:A:-en=-16 \
        twoBefore:A:-er=3 twoBefore:A:-es=-16 twoBefore:A:CAPITAL=-7 twoBefore:A:der=16 twoBefore:CAPITAL:!=7 \
        twoBefore:CAPITAL:"=-15 twoBefore:CAPITAL:(=-29 twoBefore:CAPITAL:,=-39 twoBefore:CAPITAL:-=-5 \
        twoBefore:CAPITAL:-e=15 twoBefore:CAPITAL:-en=-44 twoBefore:CAPITAL:-s=40 twoBefore:CAPITAL:-t=18 \
        twoBefore:CAPITAL:-te=3 twoBefore:CAPITAL:.=14 twoBefore:CAPITAL:;=-25 twoBefore:CAPITAL:CAPITAL=25 \
        twoBefore:CAPITAL:FIRMVERB=59 twoBefore:CAPITAL:FIRST=-21 twoBefore:CAPITAL:NAMING=-7 \
        twoBefore:CAPITAL:OWN=9 twoBefore:CAPITAL:SMALL=11 twoBefore:CAPITAL:an=31 twoBefore:CAPITAL:at=-15 \
        twoBefore:CAPITAL:auf=-23 twoBefore:CAPITAL:aus=-21 twoBefore:CAPITAL:bei=27 twoBefore:CAPITAL:beim=34 \
        twoBefore:CAPITAL:der=-13 twoBefore:CAPITAL:des=43 twoBefore:CAPITAL:die=-24 twoBefore:CAPITAL:ein=-17 \
        twoBefore:CAPITAL:eine=6 twoBefore:CAPITAL:fuer=28 twoBefore:CAPITAL:gibt=9 twoBefore:CAPITAL:hat=13 \
        twoBefore:CAPITAL:hatte=22 twoBefore:CAPITAL:im=43 twoBefore:CAPITAL:in=-64 twoBefore:CAPITAL:ist=34 \
        twoBefore:CAPITAL:mit=-17 twoBefore:CAPITAL:soll=-18 twoBefore:CAPITAL:ueber=31 twoBefore:CAPITAL:um=-32 \
        twoBefore:CAPITAL:und=-18 twoBefore:CAPITAL:vom=13 twoBefore:CAPITAL:von=32 twoBefore:CAPITAL:war=10 \
        twoBefore:CAPITAL:wie=3 twoBefore:CAPITAL:will=-5 twoBefore:CAPITAL:zu=72 twoBefore:CAPITAL:zum=-5 \
        twoBefore:EDGE:"=-42 twoBefore:EDGE:CAPITAL=-88 twoBefore:EDGE:EDGE=-43 twoBefore:EDGE:FIRM=-29 \
        twoBefore:EDGE:OWN=24 twoBefore:EDGE:ROLE=-18 twoBefore:EDGE:WORLD=-9 twoBefore:EDGE:bei=-90 \
        twoBefore:EDGE:beim=21 twoBefore:EDGE:das=-36 twoBefore:EDGE:dass=-19 twoBefore:EDGE:der=-15 \
        twoBefore:EDGE:die=-25 twoBefore:EDGE:ein=-6 twoBefore:EDGE:im=-35 twoBefore:EDGE:in=-14 \
        twoBefore:EDGE:the=35 twoBefore:MY:ROLE=-9 twoBefore:NUMBER:,=38 twoBefore:NUMBER:.=-17 \
        twoBefore:NUMBER:CAPITAL=12 twoBefore:NUMBER:von=7 twoBefore:PREP:"=-35 twoBefore:PREP:-e=-22 \
        twoBefore:PREP:-em=-34 twoBefore:PREP:-en=-12 twoBefore:PREP:-er=-3 twoBefore:PREP:.=11 \
        twoBefore:PREP:CAPITAL=15 twoBefore:PREP:FIRM=-7 twoBefore:PREP:FIRST=-1 twoBefore:PREP:WORLD=-8 \
        twoBefore:PREP:dem=-33 twoBefore:PREP:den=-45 twoBefore:PREP:der=88 twoBefore:PREP:die=27 \
        twoBefore:PREP:einen=4 twoBefore:PREP:seinem=-6 twoBefore:PREP:the=24 twoBefore:SMALL:"=-39 \
        twoBefore:SMALL:*=15 twoBefore:SMALL:,=8 twoBefore:SMALL:-e=24 twoBefore:SMALL:-en=12 twoBefore:SMALL:-er=-7 \
        twoBefore:SMALL:-es=-5 twoBefore:SMALL:-s=-49 twoBefore:SMALL:-t=1 twoBefore:SMALL:.=-3 \
        twoBefore:SMALL:;=-22 twoBefore:SMALL:CAPITAL=-38 twoBefore:SMALL:FIRST=-2 twoBefore:SMALL:NAMING=12 \
        twoBefore:SMALL:OWN=11 twoBefore:SMALL:ROLE=-2 twoBefore:SMALL:SMALL=-43 twoBefore:SMALL:WORLD=-3 \
        twoBefore:SMALL:a=-26 twoBefore:SMALL:an=39 twoBefore:SMALL:as=-24 twoBefore:SMALL:at=50 \
        twoBefore:SMALL:bei=44 twoBefore:SMALL:by=-1 twoBefore:SMALL:der=-32 twoBefore:SMALL:die=11 \
        twoBefore:SMALL:ein=-2 twoBefore:SMALL:for=-1 twoBefore:SMALL:from=38 twoBefore:SMALL:hat=-1 \
        twoBefore:SMALL:ich=-17 twoBefore:SMALL:im=25 twoBefore:SMALL:in=-19 twoBefore:SMALL:into=20 \
        twoBefore:SMALL:it=-6 twoBefore:SMALL:jetzt=-10 twoBefore:SMALL:mit=2 twoBefore:SMALL:of=-25 \
        twoBefore:SMALL:on=-13 twoBefore:SMALL:sich=26 twoBefore:SMALL:sie=-6 twoBefore:SMALL:the=-40 \
        twoBefore:SMALL:to=-16 twoBefore:SMALL:ueber=-5 twoBefore:SMALL:und=28 twoBefore:SMALL:von=56 \
        twoBefore:SMALL:with=-20 twoBefore:SMALL:zu=13 twoBefore:THE:"=17 twoBefore:THE:-te=-23 \
        twoBefore:THE:CAPITAL=-17 twoBefore:THE:FIRM=31 twoBefore:THE:ROLE=-12 twoBefore:THE:SMALL=-6 \
        twoBefore:THE:TALK=6 twoBefore:THE:WORLD=-7 twoBefore:THE:vom=23 twoBefore:THE:von=1 twoBefore:es:bei=19 \
        twoBefore:habe:bei=7 twoBefore:haben:bei=4 twoBefore:has:SMALL=20 twoBefore:hat:"=-2 twoBefore:hat:.=22 \
        twoBefore:hat:bei=9 twoBefore:hat:das=-11 twoBefore:hat:uns=5 twoBefore:i:SMALL=-5 twoBefore:ich:bei=11 \
        twoBefore:ich:habe=28 twoBefore:is:SMALL=-1 twoBefore:ist:CAPITAL=-3 twoBefore:ist:bei=-4 \
        twoBefore:ist:mit=13 twoBefore:ist:von=-56 twoBefore:man:bei=1 twoBefore:nicht:.=9 twoBefore:nicht:von=36 \
        twoBefore:nur:"=-4 twoBefore:ob:der=-5 twoBefore:so:ein=-10 twoBefore:und:ohne=22 twoBefore:war:FIRST=-3 \
        twoBefore:war:bei=18 twoBefore:we:SMALL=-13 twoBefore:werden:.=1 twoBefore:wie:ROLE=-31 \
        twoBefore:wir:haben=3 twoBeforeKinds:":CAPITAL=-14 twoBeforeKinds:":PREP=-47 twoBeforeKinds:":THE=-33 \
        twoBeforeKinds:,:CAPITAL=-8 twoBeforeKinds:,:MY=-21 twoBeforeKinds:,:PREP=10 twoBeforeKinds:,:SMALL=42 \
        twoBeforeKinds:,:THE=59 twoBeforeKinds:,:dass=9 twoBeforeKinds:,:weil=8 twoBeforeKinds:-:CAPITAL=-32 \
        twoBeforeKinds:-:SMALL=-8 twoBeforeKinds:.:A=-14 twoBeforeKinds:.:CAPITAL=44 twoBeforeKinds:.:NUMBER=5 \
        twoBeforeKinds:.:PREP=-43 twoBeforeKinds:.:THE=-6 twoBeforeKinds:;:A=-10 twoBeforeKinds:;:CAPITAL=-17 \
        twoBeforeKinds:;:PREP=11 twoBeforeKinds:;:THE=21 twoBeforeKinds:?:PREP=10 twoBeforeKinds:A:CAPITAL=-7 \
        twoBeforeKinds:A:SMALL=-63 twoBeforeKinds:A:THE=28 twoBeforeKinds:CAPITAL:!=7 twoBeforeKinds:CAPITAL:"=-15 \
        twoBeforeKinds:CAPITAL:(=-29 twoBeforeKinds:CAPITAL:,=-39 twoBeforeKinds:CAPITAL:-=-5 \
        twoBeforeKinds:CAPITAL:.=14 twoBeforeKinds:CAPITAL:;=-25 twoBeforeKinds:CAPITAL:A=5 \
        twoBeforeKinds:CAPITAL:CAPITAL=13 twoBeforeKinds:CAPITAL:MY=-44 twoBeforeKinds:CAPITAL:PREP=-11 \
        twoBeforeKinds:CAPITAL:SMALL=100 twoBeforeKinds:CAPITAL:THE=1 twoBeforeKinds:CAPITAL:gibt=9 \
        twoBeforeKinds:CAPITAL:hat=13 twoBeforeKinds:CAPITAL:hatte=22 twoBeforeKinds:CAPITAL:ist=34 \
        twoBeforeKinds:CAPITAL:soll=-18 twoBeforeKinds:CAPITAL:und=-18 twoBeforeKinds:CAPITAL:war=10 \
        twoBeforeKinds:CAPITAL:wie=3 twoBeforeKinds:CAPITAL:will=-5 twoBeforeKinds:EDGE:"=-42 \
        twoBeforeKinds:EDGE:A=-6 twoBeforeKinds:EDGE:CAPITAL=-122 twoBeforeKinds:EDGE:EDGE=-41 \
        twoBeforeKinds:EDGE:MY=-25 twoBeforeKinds:EDGE:PREP=-104 twoBeforeKinds:EDGE:THE=-41 \
        twoBeforeKinds:EDGE:dass=-19 twoBeforeKinds:MY:CAPITAL=-23 twoBeforeKinds:NUMBER:,=38 \
        twoBeforeKinds:NUMBER:.=-17 twoBeforeKinds:NUMBER:A=4 twoBeforeKinds:NUMBER:CAPITAL=12 \
        twoBeforeKinds:NUMBER:PREP=-11 twoBeforeKinds:NUMBER:SMALL=-17 twoBeforeKinds:PREP:"=-35 \
        twoBeforeKinds:PREP:.=11 twoBeforeKinds:PREP:A=-35 twoBeforeKinds:PREP:CAPITAL=-4 twoBeforeKinds:PREP:MY=-9 \
        twoBeforeKinds:PREP:SMALL=-71 twoBeforeKinds:PREP:THE=44 twoBeforeKinds:SMALL:"=-39 \
        twoBeforeKinds:SMALL:*=15 twoBeforeKinds:SMALL:,=8 twoBeforeKinds:SMALL:.=-2 twoBeforeKinds:SMALL:;=-22 \
        twoBeforeKinds:SMALL:A=11 twoBeforeKinds:SMALL:CAPITAL=-28 twoBeforeKinds:SMALL:PREP=115 \
        twoBeforeKinds:SMALL:SMALL=11 twoBeforeKinds:SMALL:THE=-61 twoBeforeKinds:SMALL:THIS=-7 \
        twoBeforeKinds:SMALL:as=-24 twoBeforeKinds:SMALL:hat=-1 twoBeforeKinds:SMALL:ich=-17 \
        twoBeforeKinds:SMALL:it=-6 twoBeforeKinds:SMALL:jetzt=-10 twoBeforeKinds:SMALL:sich=26 \
        twoBeforeKinds:SMALL:sie=-6 twoBeforeKinds:SMALL:und=28 twoBeforeKinds:THE:"=17 twoBeforeKinds:THE:CAPITAL=3 \
        twoBeforeKinds:THE:PREP=-1 twoBeforeKinds:THE:SMALL=-58 twoBeforeKinds:aber:PREP=9 twoBeforeKinds:als:THE=11 \
        twoBeforeKinds:and:SMALL=-20 twoBeforeKinds:are:PREP=5 twoBeforeKinds:es:PREP=19 twoBeforeKinds:habe:PREP=7 \
        twoBeforeKinds:haben:PREP=22 twoBeforeKinds:has:SMALL=20 twoBeforeKinds:hat:"=-2 twoBeforeKinds:hat:.=22 \
        twoBeforeKinds:hat:CAPITAL=-3 twoBeforeKinds:hat:PREP=11 twoBeforeKinds:hat:THE=7 twoBeforeKinds:hat:uns=5 \
        twoBeforeKinds:i:SMALL=-5 twoBeforeKinds:ich:PREP=11 twoBeforeKinds:ich:habe=28 twoBeforeKinds:is:PREP=37 \
        twoBeforeKinds:is:SMALL=-2 twoBeforeKinds:ist:CAPITAL=-3 twoBeforeKinds:ist:PREP=-83 \
        twoBeforeKinds:ist:THE=3 twoBeforeKinds:man:PREP=-8 twoBeforeKinds:mehr:PREP=17 twoBeforeKinds:nicht:.=9 \
        twoBeforeKinds:nicht:PREP=39 twoBeforeKinds:nur:"=-4 twoBeforeKinds:ob:THE=-5 twoBeforeKinds:sich:PREP=-15 \
        twoBeforeKinds:so:A=-10 twoBeforeKinds:und:PREP=21 twoBeforeKinds:war:CAPITAL=-3 twoBeforeKinds:war:PREP=26 \
        twoBeforeKinds:war:THE=32 twoBeforeKinds:we:SMALL=-13 twoBeforeKinds:wer:PREP=-19 twoBeforeKinds:werden:.=1 \
        twoBeforeKinds:wie:CAPITAL=-31 twoBeforeKinds:will:THE=-6 twoBeforeKinds:wir:haben=3 words:applyin.=-29 \
        words:arts=-52 words:authorit=5 words:blame=19 words:culture.=40 words:danger=-5 words:designat=8 \
        words:employe+=61 words:employer=30 words:firm=-54 words:firmverb=-1 words:first=-26 words:games=-77 \
        words:general=40 words:general+=45 words:grant=48 words:harm=23 words:history=5 words:irony=-9 words:law=45 \
        words:leaders.=19 words:legal=34 words:manverb=-25 words:me=41 words:military=-12 words:naming=-15 \
        words:nature=-46 words:not=23 words:now=77 words:office=-59 words:partner=76 words:partner+=90 words:past=41 \
        words:pay.=18 words:politics=-1 words:praise=24 words:product=19 words:role=-42 words:school=-29 \
        words:securit.=-38 words:severe=58 words:sound=253 words:sport=-43 words:talk=8 words:taste=-64 \
        words:title=15 words:trade=2 words:trainin.=-3 words:travel=-76 words:turn=-36 words:very=20 \
        words:victim=-13 words:wellbein=15 words:work-li.=-20
        """
}
