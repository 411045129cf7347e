/// What tells whether a firm is meant, and how much: tenths of a point; of rules, hundredths
/// that their points gain.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/meant.
enum MeantWeights {
    static let list = """
        after:!=-13 after:"=-44 after:(=11 after:)=-27 after:,=-35 after:-=10 after:-e=-27 after:-en=7 after:-er=-18 \
        after:-es=-12 after:-s=-48 after:-t=-4 after:-te=43 after:-ten=-6 after:;=7 after:?=3 after:CAPITAL=-125 \
        after:EDGE=-20 after:FIRM=120 after:FIRMVERB=11 after:FIRST=-15 after:LEGAL=76 after:MANVERB=-28 \
        after:NAMING=-30 after:NUMBER=-35 after:OWN=13 after:SMALL=-31 after:TALK=42 after:TALKING=12 \
        after:WORLD=-53 after:als=4 after:am=-43 after:an=-44 after:and=20 after:as=6 after:at=5 after:auch=15 \
        after:auf=-7 after:aus=-72 after:bei=1 after:beim=-8 after:bis=11 after:bleibt=-53 after:by=5 after:da=8 \
        after:das=50 after:den=40 after:der=-80 after:des=-70 after:die=51 after:ein=32 after:eine=35 after:einen=13 \
        after:for=43 after:from=-3 after:fuer=58 after:gab=37 after:gibt=-19 after:habe=41 after:haben=-30 \
        after:had=-18 after:has=-39 after:hat=49 after:hatte=21 after:hatten=4 after:heute=-5 after:hinter=-28 \
        after:im=10 after:immer=-20 after:in=-61 after:ins=-15 after:is=-20 after:ist=-29 after:jetzt=28 \
        after:kann=-13 after:kein=-13 after:keine=-52 after:macht=12 after:mehr=-4 after:mir=-13 after:mit=-20 \
        after:muss=-34 after:nach=-14 after:neben=6 after:nicht=-26 after:noch=5 after:nur=-1 after:oder=3 \
        after:of=42 after:on=-13 after:schon=4 after:seine=17 after:seinen=-4 after:seit=20 after:sie=-28 \
        after:sind=-29 after:so=27 after:soll=-40 after:statt=-28 after:than=-43 after:that=-53 after:the=15 \
        after:to=-1 after:ueber=5 after:um=-30 after:und=12 after:unter=26 after:vom=9 after:von=-23 after:war=-23 \
        after:waren=-29 after:was=-28 after:who=34 after:wieder=-7 after:will=-38 after:wird=-109 after:with=-26 \
        after:wurde=20 after:you=-2 after:zu=85 after:zum=-7 after:zur=8 after:zwischen=37 afterKind:!=-13 \
        afterKind:"=-44 afterKind:(=11 afterKind:)=-27 afterKind:,=-35 afterKind:-=10 afterKind:;=7 afterKind:?=3 \
        afterKind:A=-19 afterKind:CAPITAL=71 afterKind:EDGE=-20 afterKind:MY=25 afterKind:NUMBER=-35 \
        afterKind:PREP=-36 afterKind:SMALL=-16 afterKind:THE=6 afterKind:THIS=-62 afterKind:als=4 afterKind:and=20 \
        afterKind:as=6 afterKind:auch=15 afterKind:bleibt=-53 afterKind:da=8 afterKind:gab=37 afterKind:gibt=-19 \
        afterKind:habe=41 afterKind:haben=-30 afterKind:had=-18 afterKind:has=-39 afterKind:hat=49 \
        afterKind:hatte=21 afterKind:hatten=4 afterKind:heute=-5 afterKind:immer=-20 afterKind:is=-20 \
        afterKind:ist=-29 afterKind:jetzt=28 afterKind:kann=-13 afterKind:macht=12 afterKind:mehr=-4 \
        afterKind:mir=-13 afterKind:muss=-34 afterKind:nicht=-26 afterKind:noch=5 afterKind:nur=-1 afterKind:oder=3 \
        afterKind:schon=4 afterKind:sie=-28 afterKind:sind=-29 afterKind:so=27 afterKind:soll=-40 afterKind:than=-43 \
        afterKind:und=12 afterKind:war=-23 afterKind:waren=-29 afterKind:was=-28 afterKind:who=34 \
        afterKind:wieder=-7 afterKind:will=-38 afterKind:wird=-109 afterKind:wurde=20 afterKind:you=-2 before:!=6 \
        before:"=-64 before:(=-12 before:*=17 before:,=-7 before:-=-4 before:-e=-4 before:-em=-6 before:-en=-63 \
        before:-er=-39 before:-es=-1 before:-s=4 before:-t=50 before:-te=-25 before:-ten=-22 before:.=32 \
        before:;=-49 before:?=9 before:CAPITAL=-29 before:EDGE=-33 before:FIRM=-8 before:FIRMVERB=61 \
        before:FIRST=-40 before:NAMING=-4 before:NUMBER=-12 before:OWN=56 before:ROLE=-79 before:SMALL=-53 \
        before:TALK=10 before:TALKING=-11 before:TITLE=-8 before:WORLD=-36 before:a=-81 before:aber=1 before:als=-81 \
        before:am=-43 before:an=93 before:and=17 before:as=-40 before:at=81 before:auch=7 before:auf=-31 \
        before:aus=-46 before:bei=32 before:beim=2 before:but=-9 before:by=19 before:das=-63 before:dass=11 \
        before:dem=-42 before:den=-4 before:der=11 before:des=49 before:die=103 before:dieser=-5 before:ein=-66 \
        before:eine=-13 before:einem=-10 before:einen=7 before:es=-2 before:for=-3 before:from=-3 before:fuer=36 \
        before:gegen=16 before:gibt=5 before:habe=32 before:haben=9 before:had=13 before:hat=23 before:hatte=22 \
        before:ich=-14 before:ihn=37 before:ihren=-24 before:im=20 before:in=-116 before:into=36 before:is=34 \
        before:ist=13 before:it=-3 before:jetzt=-6 before:kein=-19 before:laut=-28 before:man=-11 before:mein=-46 \
        before:meinen=-4 before:mir=-21 before:mit=-5 before:nach=-12 before:neben=-7 before:nur=-26 before:oder=12 \
        before:of=-45 before:ohne=-20 before:on=-2 before:sein=-1 before:seinem=-4 before:seit=21 before:sich=14 \
        before:sie=21 before:soll=-8 before:that=14 before:the=-49 before:to=30 before:ueber=58 before:um=-32 \
        before:und=-5 before:uns=-4 before:unser=-5 before:vom=11 before:von=64 before:war=3 before:was=12 \
        before:wegen=-4 before:weil=7 before:wenn=14 before:wie=5 before:will=21 before:wir=-7 before:with=-3 \
        before:zu=92 before:zum=-69 beforeKind:!=6 beforeKind:"=-64 beforeKind:(=-12 beforeKind:*=17 beforeKind:,=-7 \
        beforeKind:-=-4 beforeKind:.=31 beforeKind:;=-49 beforeKind:?=9 beforeKind:A=-91 beforeKind:CAPITAL=-125 \
        beforeKind:EDGE=-37 beforeKind:MY=-89 beforeKind:NUMBER=-12 beforeKind:PREP=36 beforeKind:SMALL=-85 \
        beforeKind:THE=10 beforeKind:THIS=-15 beforeKind:aber=1 beforeKind:als=-81 beforeKind:and=17 \
        beforeKind:as=-40 beforeKind:auch=7 beforeKind:but=-9 beforeKind:dass=11 beforeKind:es=-2 beforeKind:gibt=5 \
        beforeKind:habe=32 beforeKind:haben=9 beforeKind:had=13 beforeKind:hat=23 beforeKind:hatte=22 \
        beforeKind:ich=-14 beforeKind:ihn=37 beforeKind:is=34 beforeKind:ist=13 beforeKind:it=-3 beforeKind:jetzt=-6 \
        beforeKind:man=-11 beforeKind:mir=-21 beforeKind:nur=-26 beforeKind:oder=12 beforeKind:sich=14 \
        beforeKind:sie=21 beforeKind:soll=-8 beforeKind:und=-5 beforeKind:uns=-4 beforeKind:war=3 beforeKind:was=12 \
        beforeKind:weil=7 beforeKind:wenn=14 beforeKind:wie=5 beforeKind:will=21 beforeKind:wir=-7 count:text:0=133 \
        count:text:1=11 count:text:2=-130 count:text:3=-53 count:title:0=-42 count:title:1=-144 \
        nameBeforeKind:first:!=6 nameBeforeKind:first:"=-22 nameBeforeKind:first:,=9 nameBeforeKind:first:.=13 \
        nameBeforeKind:first:;=-3 nameBeforeKind:first:?=12 nameBeforeKind:first:CAPITAL=-37 \
        nameBeforeKind:first:MY=-31 nameBeforeKind:first:PREP=47 nameBeforeKind:first:SMALL=41 \
        nameBeforeKind:first:THE=7 nameBeforeKind:first:hat=5 nameBeforeKind:first:ist=18 \
        nameBeforeKind:first:sich=18 nameBeforeKind:first:sie=-5 nameBeforeKind:first:und=-17 \
        nameBeforeKind:first:will=-9 nameBeforeKind:letters:"=9 nameBeforeKind:letters:(=-28 \
        nameBeforeKind:letters:,=26 nameBeforeKind:letters:.=33 nameBeforeKind:letters:;=-48 \
        nameBeforeKind:letters:A=-19 nameBeforeKind:letters:CAPITAL=-27 nameBeforeKind:letters:EDGE=-3 \
        nameBeforeKind:letters:MY=-41 nameBeforeKind:letters:PREP=-71 nameBeforeKind:letters:SMALL=-113 \
        nameBeforeKind:letters:THE=24 nameBeforeKind:letters:hat=7 nameBeforeKind:letters:und=15 \
        nameBeforeKind:place:.=10 nameBeforeKind:place:;=7 nameBeforeKind:place:A=-4 \
        nameBeforeKind:place:CAPITAL=-39 nameBeforeKind:place:EDGE=2 nameBeforeKind:place:PREP=11 \
        nameBeforeKind:place:SMALL=-2 nameBeforeKind:place:THE=1 nameBeforeKind:small:"=-9 \
        nameBeforeKind:small:EDGE=26 nameBeforeKind:small:PREP=37 nameBeforeKind:small:SMALL=-18 \
        nameBeforeKind:word:"=5 nameBeforeKind:word:*=9 nameBeforeKind:word:,=55 nameBeforeKind:word:-=-4 \
        nameBeforeKind:word:.=-23 nameBeforeKind:word:;=59 nameBeforeKind:word:?=-9 nameBeforeKind:word:A=-62 \
        nameBeforeKind:word:CAPITAL=19 nameBeforeKind:word:EDGE=-16 nameBeforeKind:word:MY=-18 \
        nameBeforeKind:word:NUMBER=-11 nameBeforeKind:word:PREP=28 nameBeforeKind:word:SMALL=3 \
        nameBeforeKind:word:THE=-46 nameBeforeKind:word:THIS=-36 nameBeforeKind:word:aber=1 \
        nameBeforeKind:word:als=-78 nameBeforeKind:word:and=13 nameBeforeKind:word:as=-19 \
        nameBeforeKind:word:auch=-12 nameBeforeKind:word:dass=25 nameBeforeKind:word:habe=31 \
        nameBeforeKind:word:haben=9 nameBeforeKind:word:hat=4 nameBeforeKind:word:hatte=21 nameBeforeKind:word:ich=3 \
        nameBeforeKind:word:ist=38 nameBeforeKind:word:it=-3 nameBeforeKind:word:mir=-34 nameBeforeKind:word:oder=12 \
        nameBeforeKind:word:sich=5 nameBeforeKind:word:und=-5 nameBeforeKind:word:war=4 nameBeforeKind:word:wie=5 \
        nameBeforeKind:word:will=29 nameBeforeKind:words:"=-48 nameBeforeKind:words:,=-90 nameBeforeKind:words:.=-15 \
        nameBeforeKind:words:;=-67 nameBeforeKind:words:A=-7 nameBeforeKind:words:CAPITAL=-44 \
        nameBeforeKind:words:EDGE=-51 nameBeforeKind:words:PREP=-25 nameBeforeKind:words:SMALL=-3 \
        nameBeforeKind:words:THE=19 nameBeforeKind:words:and=-14 nameBeforeKind:words:hat=6 \
        nameBeforeKind:words:ist=-43 nameBeforeKind:words:man=-11 nameBeforeKind:words:uns=-44 \
        nameBeforeKind:words:war=-2 nameBeforeKind:words:wir=10 nameBetween:first:":"=-11 nameBetween:first:":,=-1 \
        nameBetween:first:":CAPITAL=-2 nameBetween:first:":SMALL=-3 nameBetween:first:":und=-4 \
        nameBetween:first:.:,=5 nameBetween:first:.:CAPITAL=-18 nameBetween:first:.:SMALL=20 \
        nameBetween:first:.:hat=16 nameBetween:first:.:hatte=-8 nameBetween:first:;:.=-22 \
        nameBetween:first:;:SMALL=3 nameBetween:first:;:hat=24 nameBetween:first:A:,=-2 nameBetween:first:A:PREP=1 \
        nameBetween:first:CAPITAL:,=-8 nameBetween:first:CAPITAL:A=-2 nameBetween:first:CAPITAL:PREP=-2 \
        nameBetween:first:CAPITAL:SMALL=2 nameBetween:first:CAPITAL:THE=-6 nameBetween:first:CAPITAL:hat=-18 \
        nameBetween:first:EDGE:,=18 nameBetween:first:EDGE:CAPITAL=-28 nameBetween:first:EDGE:SMALL=29 \
        nameBetween:first:EDGE:hat=-67 nameBetween:first:EDGE:ist=-39 nameBetween:first:PREP:,=-6 \
        nameBetween:first:PREP:.=-46 nameBetween:first:PREP:A=34 nameBetween:first:PREP:PREP=2 \
        nameBetween:first:PREP:SMALL=44 nameBetween:first:PREP:THE=5 nameBetween:first:SMALL:,=-2 \
        nameBetween:first:SMALL:.=39 nameBetween:first:SMALL:PREP=31 nameBetween:first:SMALL:SMALL=-1 \
        nameBetween:first:SMALL:and=-31 nameBetween:first:THE:-=-23 nameBetween:first:THE:CAPITAL=62 \
        nameBetween:first:THE:PREP=12 nameBetween:first:THE:SMALL=-62 nameBetween:first:ist:,=18 \
        nameBetween:first:sich:PREP=18 nameBetween:first:und:SMALL=17 nameBetween:letters:(:)=-28 \
        nameBetween:letters:,:SMALL=26 nameBetween:letters:.:SMALL=27 nameBetween:letters:.:hat=6 \
        nameBetween:letters:;:,=-34 nameBetween:letters:;:.=2 nameBetween:letters:A:SMALL=-20 \
        nameBetween:letters:A:und=6 nameBetween:letters:EDGE:SMALL=-27 nameBetween:letters:EDGE:hat=10 \
        nameBetween:letters:MY:SMALL=-41 nameBetween:letters:PREP:,=-15 nameBetween:letters:PREP:-=-60 \
        nameBetween:letters:PREP:A=-24 nameBetween:letters:PREP:PREP=11 nameBetween:letters:PREP:SMALL=-10 \
        nameBetween:letters:SMALL:,=-22 nameBetween:letters:SMALL:PREP=2 nameBetween:letters:SMALL:SMALL=12 \
        nameBetween:letters:THE:,=-22 nameBetween:letters:THE:-=-21 nameBetween:letters:THE:PREP=27 \
        nameBetween:letters:THE:SMALL=-10 nameBetween:letters:THE:THE=16 nameBetween:letters:THE:hat=41 \
        nameBetween:letters:THE:und=35 nameBetween:letters:THE:war=-42 nameBetween:letters:THE:will=-18 \
        nameBetween:place:.:SMALL=21 nameBetween:place:.:hat=-9 nameBetween:place:CAPITAL:PREP=-2 \
        nameBetween:place:CAPITAL:SMALL=-14 nameBetween:place:EDGE:CAPITAL=12 nameBetween:place:EDGE:SMALL=-4 \
        nameBetween:place:PREP:,=3 nameBetween:place:PREP:.=-13 nameBetween:place:PREP:PREP=41 \
        nameBetween:place:PREP:SMALL=22 nameBetween:place:SMALL:,=-6 nameBetween:small:":"=-5 \
        nameBetween:small:PREP:,=-8 nameBetween:small:PREP:SMALL=19 nameBetween:small:SMALL:,=-19 \
        nameBetween:small:SMALL:PREP=-14 nameBetween:word:":"=37 nameBetween:word:":,=4 \
        nameBetween:word:":CAPITAL=-28 nameBetween:word:":SMALL=-14 nameBetween:word:*:SMALL=9 \
        nameBetween:word:,:,=-41 nameBetween:word:,:SMALL=13 nameBetween:word:.:,=10 nameBetween:word:.:-=3 \
        nameBetween:word:.:CAPITAL=-14 nameBetween:word:.:PREP=-45 nameBetween:word:.:SMALL=-1 \
        nameBetween:word:.:hat=72 nameBetween:word:.:hatte=-8 nameBetween:word:.:is=-1 nameBetween:word:.:ist=-11 \
        nameBetween:word:.:war=10 nameBetween:word:.:will=1 nameBetween:word:;:,=13 nameBetween:word:;:CAPITAL=-18 \
        nameBetween:word:;:PREP=3 nameBetween:word:;:SMALL=-14 nameBetween:word:;:hat=10 nameBetween:word:A:!=-4 \
        nameBetween:word:A:,=-22 nameBetween:word:A:-=22 nameBetween:word:A:.=32 nameBetween:word:A:?=-20 \
        nameBetween:word:A:A=-13 nameBetween:word:A:PREP=12 nameBetween:word:A:SMALL=-11 nameBetween:word:A:THE=-1 \
        nameBetween:word:A:hat=-20 nameBetween:word:A:war=-1 nameBetween:word:CAPITAL:!=5 \
        nameBetween:word:CAPITAL:"=-14 nameBetween:word:CAPITAL:(=-8 nameBetween:word:CAPITAL:,=73 \
        nameBetween:word:CAPITAL:-=6 nameBetween:word:CAPITAL:.=17 nameBetween:word:CAPITAL:;=-5 \
        nameBetween:word:CAPITAL:CAPITAL=-4 nameBetween:word:CAPITAL:EDGE=-4 nameBetween:word:CAPITAL:PREP=1 \
        nameBetween:word:CAPITAL:SMALL=-33 nameBetween:word:CAPITAL:THE=3 nameBetween:word:CAPITAL:bleibt=-1 \
        nameBetween:word:CAPITAL:hat=-41 nameBetween:word:CAPITAL:soll=-13 nameBetween:word:CAPITAL:war=-1 \
        nameBetween:word:EDGE:(=25 nameBetween:word:EDGE:,=-52 nameBetween:word:EDGE:;=38 \
        nameBetween:word:EDGE:CAPITAL=-3 nameBetween:word:EDGE:NUMBER=-47 nameBetween:word:EDGE:PREP=-27 \
        nameBetween:word:EDGE:SMALL=27 nameBetween:word:EDGE:haben=-13 nameBetween:word:EDGE:hat=22 \
        nameBetween:word:EDGE:is=-15 nameBetween:word:EDGE:ist=-28 nameBetween:word:EDGE:und=18 \
        nameBetween:word:EDGE:wird=-29 nameBetween:word:MY:,=-7 nameBetween:word:MY:PREP=-11 \
        nameBetween:word:MY:SMALL=42 nameBetween:word:NUMBER:SMALL=-24 nameBetween:word:PREP:!=-12 \
        nameBetween:word:PREP:,=83 nameBetween:word:PREP:.=-14 nameBetween:word:PREP:;=-14 \
        nameBetween:word:PREP:?=-13 nameBetween:word:PREP:A=13 nameBetween:word:PREP:CAPITAL=-124 \
        nameBetween:word:PREP:EDGE=-1 nameBetween:word:PREP:MY=27 nameBetween:word:PREP:NUMBER=-13 \
        nameBetween:word:PREP:PREP=-53 nameBetween:word:PREP:SMALL=-21 nameBetween:word:PREP:THE=26 \
        nameBetween:word:PREP:THIS=-41 nameBetween:word:PREP:als=3 nameBetween:word:PREP:and=14 \
        nameBetween:word:PREP:gibt=-21 nameBetween:word:PREP:haben=29 nameBetween:word:PREP:hat=-6 \
        nameBetween:word:PREP:hatten=4 nameBetween:word:PREP:is=-3 nameBetween:word:PREP:ist=41 \
        nameBetween:word:PREP:sind=-8 nameBetween:word:PREP:soll=-5 nameBetween:word:PREP:und=24 \
        nameBetween:word:PREP:war=15 nameBetween:word:PREP:waren=-28 nameBetween:word:PREP:who=28 \
        nameBetween:word:PREP:wird=-10 nameBetween:word:SMALL:"=-8 nameBetween:word:SMALL:,=-28 \
        nameBetween:word:SMALL:-=80 nameBetween:word:SMALL:.=11 nameBetween:word:SMALL:;=16 \
        nameBetween:word:SMALL:A=30 nameBetween:word:SMALL:CAPITAL=-8 nameBetween:word:SMALL:MY=9 \
        nameBetween:word:SMALL:PREP=27 nameBetween:word:SMALL:SMALL=1 nameBetween:word:SMALL:THE=7 \
        nameBetween:word:SMALL:als=-11 nameBetween:word:SMALL:and=-22 nameBetween:word:SMALL:is=-2 \
        nameBetween:word:SMALL:sind=-39 nameBetween:word:SMALL:und=25 nameBetween:word:SMALL:was=-15 \
        nameBetween:word:THE:"=-18 nameBetween:word:THE:,=-2 nameBetween:word:THE:-=9 nameBetween:word:THE:A=28 \
        nameBetween:word:THE:CAPITAL=121 nameBetween:word:THE:EDGE=15 nameBetween:word:THE:MY=-4 \
        nameBetween:word:THE:PREP=-15 nameBetween:word:THE:SMALL=-94 nameBetween:word:THE:THE=-28 \
        nameBetween:word:THE:hat=-32 nameBetween:word:THE:ist=-15 nameBetween:word:THE:war=-7 \
        nameBetween:word:THIS:SMALL=-14 nameBetween:word:aber:hat=1 nameBetween:word:and:SMALL=10 \
        nameBetween:word:as:,=-14 nameBetween:word:dass:SMALL=3 nameBetween:word:dass:THE=20 \
        nameBetween:word:habe:SMALL=30 nameBetween:word:haben:PREP=9 nameBetween:word:hat:PREP=8 \
        nameBetween:word:hat:SMALL=30 nameBetween:word:hat:THE=-43 nameBetween:word:hatte:PREP=19 \
        nameBetween:word:ist:,=57 nameBetween:word:it:,=-3 nameBetween:word:oder:?=12 nameBetween:word:sich:PREP=2 \
        nameBetween:word:und:PREP=-8 nameBetween:word:wie:SMALL=5 nameBetween:words:":"=-19 \
        nameBetween:words:":,=-13 nameBetween:words:,:,=-23 nameBetween:words:,:;=-3 nameBetween:words:,:SMALL=-14 \
        nameBetween:words:,:haben=-21 nameBetween:words:,:is=-23 nameBetween:words:.:,=11 nameBetween:words:.:A=5 \
        nameBetween:words:.:SMALL=10 nameBetween:words:.:hat=14 nameBetween:words:.:ist=-11 \
        nameBetween:words:.:will=15 nameBetween:words:;:,=-8 nameBetween:words:;:.=-21 nameBetween:words:;:SMALL=-27 \
        nameBetween:words:A:PREP=-12 nameBetween:words:A:SMALL=-2 nameBetween:words:CAPITAL:,=-13 \
        nameBetween:words:CAPITAL:.=-11 nameBetween:words:CAPITAL:CAPITAL=-38 nameBetween:words:CAPITAL:PREP=-7 \
        nameBetween:words:CAPITAL:SMALL=32 nameBetween:words:CAPITAL:ist=-8 nameBetween:words:EDGE:,=-6 \
        nameBetween:words:EDGE:;=-22 nameBetween:words:EDGE:CAPITAL=33 nameBetween:words:EDGE:PREP=1 \
        nameBetween:words:EDGE:SMALL=-28 nameBetween:words:EDGE:hat=9 nameBetween:words:PREP:.=-12 \
        nameBetween:words:PREP:A=3 nameBetween:words:PREP:CAPITAL=-15 nameBetween:words:PREP:PREP=-14 \
        nameBetween:words:PREP:SMALL=16 nameBetween:words:PREP:THE=1 nameBetween:words:PREP:and=5 \
        nameBetween:words:PREP:hat=10 nameBetween:words:PREP:is=-26 nameBetween:words:PREP:sind=34 \
        nameBetween:words:PREP:wird=-27 nameBetween:words:SMALL:,=42 nameBetween:words:SMALL:.=25 \
        nameBetween:words:SMALL:PREP=-18 nameBetween:words:SMALL:SMALL=-26 nameBetween:words:SMALL:THE=13 \
        nameBetween:words:THE:,=6 nameBetween:words:THE:-=9 nameBetween:words:THE:CAPITAL=5 \
        nameBetween:words:THE:PREP=-7 nameBetween:words:THE:SMALL=-55 nameBetween:words:THE:habe=1 \
        nameBetween:words:THE:wurde=6 nameBetween:words:and:SMALL=-14 nameBetween:words:wir:PREP=10 \
        rule:article:before=-21 rule:descript:name=-46 rule:excluded:phrase=15 rule:firm:grammar=-37 \
        rule:firm:talk=-41 rule:legal:form=-13 rule:name:in:text=17 rule:name:in:title=-50 rule:no:context=-50 \
        rule:other:place=1 rule:other:trade=-11 rule:other:world=25 rule:own:dealings=-50 rule:own:trade=25 \
        rule:person=98 rule:person:name=-26 rule:place=6 rule:product=89 rule:repeated=-50 rule:title=2 \
        twoAfter:!:EDGE=-23 twoAfter:!:ich=7 twoAfter:":A=44 twoAfter:":CAPITAL=-6 twoAfter:":EDGE=-1 \
        twoAfter:":MY=-7 twoAfter:":PREP=13 twoAfter:":SMALL=-80 twoAfter:":THE=36 twoAfter:":hat=-3 \
        twoAfter:":is=-8 twoAfter:":ist=-10 twoAfter:":und=-4 twoAfter:":war=-1 twoAfter:(:CAPITAL=15 \
        twoAfter:):hat=-18 twoAfter:,:A=-15 twoAfter:,:CAPITAL=-87 twoAfter:,:MY=38 twoAfter:,:NUMBER=-45 \
        twoAfter:,:PREP=48 twoAfter:,:SMALL=-30 twoAfter:,:THE=-87 twoAfter:,:and=3 twoAfter:,:as=-77 \
        twoAfter:,:but=51 twoAfter:,:dass=54 twoAfter:,:du=47 twoAfter:,:immer=58 twoAfter:,:is=-8 twoAfter:,:no=-2 \
        twoAfter:,:so=6 twoAfter:,:they=21 twoAfter:,:und=51 twoAfter:,:weil=-9 twoAfter:,:wenn=-3 \
        twoAfter:,:who=-52 twoAfter:,:wie=41 twoAfter:,:wir=-21 twoAfter:,:wo=45 twoAfter:,:you=14 \
        twoAfter:-:CAPITAL=21 twoAfter:-e:,=4 twoAfter:-e:CAPITAL=20 twoAfter:-e:NUMBER=-19 twoAfter:-e:PREP=2 \
        twoAfter:-e:SMALL=-2 twoAfter:-e:ich=-29 twoAfter:-en:,=-26 twoAfter:-en:.=21 twoAfter:-en:?=-30 \
        twoAfter:-en:CAPITAL=-35 twoAfter:-en:PREP=2 twoAfter:-en:SMALL=21 twoAfter:-en:THE=-9 twoAfter:-en:sie=24 \
        twoAfter:-en:und=41 twoAfter:-en:wir=1 twoAfter:-er:MY=14 twoAfter:-er:SMALL=-4 twoAfter:-es:PREP=27 \
        twoAfter:-es:SMALL=30 twoAfter:-s:,=-20 twoAfter:-s:CAPITAL=-2 twoAfter:-s:NUMBER=30 twoAfter:-s:PREP=27 \
        twoAfter:-s:SMALL=-53 twoAfter:-s:THE=10 twoAfter:-s:ist=-22 twoAfter:-s:man=14 twoAfter:-t:"=-2 \
        twoAfter:-t:,=10 twoAfter:-t:.=-8 twoAfter:-t:;=18 twoAfter:-t:?=-28 twoAfter:-t:A=75 \
        twoAfter:-t:CAPITAL=-33 twoAfter:-t:EDGE=-4 twoAfter:-t:MY=-5 twoAfter:-t:PREP=47 twoAfter:-t:SMALL=3 \
        twoAfter:-t:als=-25 twoAfter:-t:du=26 twoAfter:-t:es=-19 twoAfter:-t:hat=24 twoAfter:-t:hatte=-38 \
        twoAfter:-t:hier=-43 twoAfter:-t:man=11 twoAfter:-t:nicht=-15 twoAfter:-t:nur=-43 twoAfter:-t:sich=1 \
        twoAfter:-t:und=2 twoAfter:-t:wird=-5 twoAfter:-te:.=7 twoAfter:-te:A=14 twoAfter:-te:CAPITAL=20 \
        twoAfter:-te:PREP=14 twoAfter:-te:SMALL=-11 twoAfter:-te:THE=-5 twoAfter:-te:dann=3 twoAfter:-te:ich=-3 \
        twoAfter:-te:sich=3 twoAfter:-ten:,=-24 twoAfter:-ten:.=14 twoAfter:-ten:wir=-2 twoAfter:.:A=1 \
        twoAfter:.:CAPITAL=22 twoAfter:.:EDGE=-64 twoAfter:.:MY=-8 twoAfter:.:PREP=11 twoAfter:.:SMALL=25 \
        twoAfter:.:THE=41 twoAfter:.:er=20 twoAfter:.:heute=-2 twoAfter:.:ich=10 twoAfter:;:CAPITAL=18 \
        twoAfter:;:MY=1 twoAfter:;:PREP=-14 twoAfter:;:SMALL=-9 twoAfter:;:THE=-29 twoAfter:?:CAPITAL=11 \
        twoAfter:?:EDGE=12 twoAfter:?:THE=-2 twoAfter:CAPITAL:"=-11 twoAfter:CAPITAL:,=-28 twoAfter:CAPITAL:-=-31 \
        twoAfter:CAPITAL:.=-17 twoAfter:CAPITAL:CAPITAL=-30 twoAfter:CAPITAL:NUMBER=35 twoAfter:CAPITAL:PREP=-34 \
        twoAfter:CAPITAL:SMALL=-35 twoAfter:CAPITAL:hat=-6 twoAfter:CAPITAL:ist=-20 twoAfter:EDGE:EDGE=-20 \
        twoAfter:FIRM:CAPITAL=44 twoAfter:FIRM:PREP=-3 twoAfter:FIRM:SMALL=-12 twoAfter:FIRMVERB:,=-5 \
        twoAfter:FIRMVERB:A=4 twoAfter:FIRMVERB:CAPITAL=-84 twoAfter:FIRMVERB:MY=2 twoAfter:FIRMVERB:NUMBER=8 \
        twoAfter:FIRMVERB:SMALL=78 twoAfter:FIRMVERB:THE=-4 twoAfter:LEGAL:&=33 twoAfter:LEGAL:,=2 \
        twoAfter:LEGAL:PREP=4 twoAfter:MANVERB:"=1 twoAfter:MANVERB:,=37 twoAfter:MANVERB:PREP=-9 \
        twoAfter:MANVERB:SMALL=-27 twoAfter:MANVERB:man=-32 twoAfter:NAMING:,=-18 twoAfter:NAMING:PREP=-2 \
        twoAfter:NAMING:THE=-2 twoAfter:NUMBER:,=-16 twoAfter:NUMBER:.=-3 twoAfter:NUMBER:CAPITAL=-3 \
        twoAfter:NUMBER:SMALL=-1 twoAfter:OWN:,=19 twoAfter:OWN:SMALL=-7 twoAfter:SMALL:'=-43 twoAfter:SMALL:,=-53 \
        twoAfter:SMALL:.=-4 twoAfter:SMALL:?=28 twoAfter:SMALL:CAPITAL=-14 twoAfter:SMALL:PREP=-19 \
        twoAfter:SMALL:SMALL=10 twoAfter:SMALL:THE=28 twoAfter:SMALL:ich=-23 twoAfter:SMALL:ist=-5 \
        twoAfter:SMALL:it=61 twoAfter:TALKING:,=39 twoAfter:TALKING:.=-43 twoAfter:TALKING:PREP=2 \
        twoAfter:TALKING:SMALL=13 twoAfter:WORLD:PREP=3 twoAfter:als:CAPITAL=15 twoAfter:als:SMALL=-11 \
        twoAfter:am:CAPITAL=-26 twoAfter:am:NUMBER=-11 twoAfter:an:,=-17 twoAfter:an:THE=-27 twoAfter:and:CAPITAL=1 \
        twoAfter:and:SMALL=7 twoAfter:and:he=5 twoAfter:and:i=5 twoAfter:as:A=1 twoAfter:at:THE=5 twoAfter:auf:A=20 \
        twoAfter:auf:CAPITAL=42 twoAfter:auf:NUMBER=13 twoAfter:auf:THE=-56 twoAfter:auf:und=-23 \
        twoAfter:aus:CAPITAL=1 twoAfter:aus:THE=-63 twoAfter:bei:THE=-10 twoAfter:beim:CAPITAL=-8 \
        twoAfter:bis:PREP=6 twoAfter:bleibt:CAPITAL=-5 twoAfter:bleibt:PREP=-2 twoAfter:bleibt:SMALL=-2 \
        twoAfter:das:CAPITAL=46 twoAfter:den:CAPITAL=26 twoAfter:den:SMALL=14 twoAfter:der:CAPITAL=-61 \
        twoAfter:der:SMALL=-14 twoAfter:des:CAPITAL=-71 twoAfter:die:CAPITAL=56 twoAfter:die:SMALL=-5 \
        twoAfter:ein:CAPITAL=5 twoAfter:eine:CAPITAL=35 twoAfter:einen:CAPITAL=13 twoAfter:for:SMALL=41 \
        twoAfter:from:THE=1 twoAfter:fuer:CAPITAL=2 twoAfter:fuer:THE=2 twoAfter:gab:es=37 twoAfter:gibt:es=-20 \
        twoAfter:habe:CAPITAL=41 twoAfter:habe:ich=2 twoAfter:haben:A=-30 twoAfter:haben:PREP=-3 \
        twoAfter:haben:SMALL=15 twoAfter:haben:sich=1 twoAfter:haben:sie=45 twoAfter:haben:wir=-30 \
        twoAfter:had:SMALL=-18 twoAfter:has:SMALL=-8 twoAfter:hat:A=1 twoAfter:hat:MY=15 twoAfter:hat:PREP=-10 \
        twoAfter:hat:SMALL=47 twoAfter:hat:THE=30 twoAfter:hat:heute=-1 twoAfter:hat:man=-8 twoAfter:hat:mich=1 \
        twoAfter:hat:mir=5 twoAfter:hatte:NUMBER=-6 twoAfter:hatte:PREP=-24 twoAfter:hatte:SMALL=35 \
        twoAfter:hatte:THE=18 twoAfter:hinter:THE=-20 twoAfter:im:CAPITAL=11 twoAfter:in:CAPITAL=-23 \
        twoAfter:in:MY=17 twoAfter:in:NUMBER=-15 twoAfter:in:SMALL=30 twoAfter:in:THE=-71 twoAfter:ins:CAPITAL=-15 \
        twoAfter:is:A=-6 twoAfter:is:SMALL=25 twoAfter:is:THE=-20 twoAfter:ist:A=-9 twoAfter:ist:CAPITAL=32 \
        twoAfter:ist:PREP=9 twoAfter:ist:SMALL=16 twoAfter:ist:THE=-22 twoAfter:ist:da=-8 twoAfter:ist:es=7 \
        twoAfter:ist:heute=-22 twoAfter:ist:man=-27 twoAfter:jetzt:SMALL=16 twoAfter:kein:CAPITAL=-13 \
        twoAfter:keine:CAPITAL=-52 twoAfter:mir:SMALL=-13 twoAfter:mit:A=-8 twoAfter:mit:CAPITAL=-39 \
        twoAfter:mit:NUMBER=-5 twoAfter:mit:THE=10 twoAfter:nach:A=-3 twoAfter:nach:SMALL=-1 twoAfter:nach:THE=-9 \
        twoAfter:neben:THE=6 twoAfter:nicht:PREP=-1 twoAfter:nicht:mehr=-5 twoAfter:noch:PREP=-12 \
        twoAfter:noch:SMALL=18 twoAfter:oder:CAPITAL=4 twoAfter:oder:SMALL=-2 twoAfter:of:SMALL=54 \
        twoAfter:of:THE=-13 twoAfter:on:CAPITAL=-18 twoAfter:on:SMALL=-3 twoAfter:on:THE=6 twoAfter:seine:CAPITAL=9 \
        twoAfter:seit:NUMBER=10 twoAfter:seit:SMALL=6 twoAfter:sind:PREP=-9 twoAfter:sind:SMALL=14 \
        twoAfter:so:SMALL=2 twoAfter:soll:PREP=-10 twoAfter:soll:SMALL=-8 twoAfter:that:SMALL=-9 \
        twoAfter:the:SMALL=15 twoAfter:ueber:THE=5 twoAfter:und:CAPITAL=19 twoAfter:und:SMALL=-21 \
        twoAfter:und:THE=-16 twoAfter:und:darf=5 twoAfter:und:ich=-4 twoAfter:vom:CAPITAL=3 twoAfter:von:CAPITAL=-27 \
        twoAfter:von:NUMBER=2 twoAfter:von:THE=2 twoAfter:vor:THE=1 twoAfter:war:PREP=12 twoAfter:war:SMALL=-40 \
        twoAfter:war:THE=5 twoAfter:was:SMALL=-21 twoAfter:was:THE=8 twoAfter:who:SMALL=34 twoAfter:will:PREP=-18 \
        twoAfter:will:SMALL=-36 twoAfter:will:THE=16 twoAfter:wird:PREP=-71 twoAfter:wird:SMALL=32 \
        twoAfter:with:A=-6 twoAfter:wurde:PREP=1 twoAfter:zu:SMALL=47 twoAfter:zum:CAPITAL=-7 twoAfter:zur:CAPITAL=8 \
        twoBefore:":CAPITAL=-13 twoBefore:":das=-1 twoBefore:":der=-22 twoBefore:,:-en=-2 twoBefore:,:-t=45 \
        twoBefore:,:CAPITAL=-6 twoBefore:,:SMALL=-14 twoBefore:,:and=-1 twoBefore:,:bei=-6 twoBefore:,:das=-41 \
        twoBefore:,:dass=22 twoBefore:,:den=39 twoBefore:,:der=18 twoBefore:,:die=47 twoBefore:,:hat=7 \
        twoBefore:,:mein=-15 twoBefore:,:the=-2 twoBefore:,:von=-18 twoBefore:,:was=12 twoBefore:,:weil=7 \
        twoBefore:-:CAPITAL=-37 twoBefore:.:CAPITAL=53 twoBefore:.:NUMBER=7 twoBefore:.:OWN=3 twoBefore:.:ROLE=-5 \
        twoBefore:.:TITLE=-13 twoBefore:.:at=16 twoBefore:.:bei=-61 twoBefore:.:das=3 twoBefore:.:dass=10 \
        twoBefore:.:der=-27 twoBefore:.:die=69 twoBefore:.:ein=-8 twoBefore:.:fuer=-2 twoBefore:.:im=37 \
        twoBefore:.:in=-5 twoBefore:.:seit=18 twoBefore:.:the=-53 twoBefore:.:von=-5 twoBefore:.:wenn=14 \
        twoBefore:;:CAPITAL=-14 twoBefore:;:bei=8 twoBefore:;:der=2 twoBefore:?:bei=12 twoBefore:A:-en=-20 \
        twoBefore:A:-er=7 twoBefore:A:-es=-18 twoBefore:A:-ten=-20 twoBefore:A:.=-6 twoBefore:A:CAPITAL=-6 \
        twoBefore:A:der=33 twoBefore:CAPITAL:!=6 twoBefore:CAPITAL:"=-2 twoBefore:CAPITAL:(=-27 \
        twoBefore:CAPITAL:,=-27 twoBefore:CAPITAL:-=-4 twoBefore:CAPITAL:-e=-9 twoBefore:CAPITAL:-en=-33 \
        twoBefore:CAPITAL:-s=57 twoBefore:CAPITAL:-t=28 twoBefore:CAPITAL:-te=15 twoBefore:CAPITAL:.=14 \
        twoBefore:CAPITAL:;=-37 twoBefore:CAPITAL:CAPITAL=13 twoBefore:CAPITAL:FIRMVERB=51 \
        twoBefore:CAPITAL:FIRST=-27 twoBefore:CAPITAL:NAMING=-4 twoBefore:CAPITAL:OWN=5 twoBefore:CAPITAL:SMALL=4 \
        twoBefore:CAPITAL:an=48 twoBefore:CAPITAL:at=-13 twoBefore:CAPITAL:auf=-4 twoBefore:CAPITAL:aus=-19 \
        twoBefore:CAPITAL:bei=9 twoBefore:CAPITAL:beim=24 twoBefore:CAPITAL:das=5 twoBefore:CAPITAL:der=8 \
        twoBefore:CAPITAL:des=49 twoBefore:CAPITAL:die=-44 twoBefore:CAPITAL:ein=-13 twoBefore:CAPITAL:eine=3 \
        twoBefore:CAPITAL:einen=-1 twoBefore:CAPITAL:from=1 twoBefore:CAPITAL:fuer=20 twoBefore:CAPITAL:gibt=5 \
        twoBefore:CAPITAL:hat=8 twoBefore:CAPITAL:hatte=22 twoBefore:CAPITAL:ihren=-24 twoBefore:CAPITAL:im=53 \
        twoBefore:CAPITAL:in=-54 twoBefore:CAPITAL:ist=29 twoBefore:CAPITAL:mit=-28 twoBefore:CAPITAL:soll=-19 \
        twoBefore:CAPITAL:the=-23 twoBefore:CAPITAL:ueber=48 twoBefore:CAPITAL:um=-32 twoBefore:CAPITAL:und=-33 \
        twoBefore:CAPITAL:vom=-1 twoBefore:CAPITAL:von=26 twoBefore:CAPITAL:war=8 twoBefore:CAPITAL:wie=5 \
        twoBefore:CAPITAL:will=16 twoBefore:CAPITAL:zu=89 twoBefore:CAPITAL:zum=-26 twoBefore:EDGE:"=-47 \
        twoBefore:EDGE:CAPITAL=-77 twoBefore:EDGE:EDGE=-34 twoBefore:EDGE:FIRM=-41 twoBefore:EDGE:OWN=21 \
        twoBefore:EDGE:ROLE=-16 twoBefore:EDGE:WORLD=-12 twoBefore:EDGE:bei=-79 twoBefore:EDGE:beim=5 \
        twoBefore:EDGE:das=-19 twoBefore:EDGE:dass=-21 twoBefore:EDGE:der=-40 twoBefore:EDGE:die=-11 \
        twoBefore:EDGE:ein=-18 twoBefore:EDGE:im=-36 twoBefore:EDGE:in=-13 twoBefore:EDGE:mein=-11 \
        twoBefore:EDGE:the=16 twoBefore:EDGE:unser=-5 twoBefore:MY:-er=-32 twoBefore:MY:ROLE=-9 \
        twoBefore:NUMBER:,=30 twoBefore:NUMBER:-t=-7 twoBefore:NUMBER:.=-18 twoBefore:NUMBER:CAPITAL=15 \
        twoBefore:NUMBER:bei=4 twoBefore:NUMBER:mit=-10 twoBefore:NUMBER:von=4 twoBefore:PREP:"=-36 \
        twoBefore:PREP:-e=-29 twoBefore:PREP:-em=-41 twoBefore:PREP:-en=-15 twoBefore:PREP:-er=-3 \
        twoBefore:PREP:-ten=-1 twoBefore:PREP:.=18 twoBefore:PREP:CAPITAL=19 twoBefore:PREP:FIRM=-12 \
        twoBefore:PREP:FIRST=-1 twoBefore:PREP:SMALL=71 twoBefore:PREP:WORLD=-14 twoBefore:PREP:a=-14 \
        twoBefore:PREP:dem=-36 twoBefore:PREP:den=-41 twoBefore:PREP:der=69 twoBefore:PREP:die=25 \
        twoBefore:PREP:ein=-11 twoBefore:PREP:eine=-25 twoBefore:PREP:einem=-9 twoBefore:PREP:einen=10 \
        twoBefore:PREP:seinem=-4 twoBefore:PREP:the=58 twoBefore:SMALL:"=-42 twoBefore:SMALL:*=14 \
        twoBefore:SMALL:,=-17 twoBefore:SMALL:-e=26 twoBefore:SMALL:-en=12 twoBefore:SMALL:-er=-5 \
        twoBefore:SMALL:-es=19 twoBefore:SMALL:-s=-53 twoBefore:SMALL:-t=-23 twoBefore:SMALL:.=-6 \
        twoBefore:SMALL:;=-31 twoBefore:SMALL:?=4 twoBefore:SMALL:CAPITAL=-31 twoBefore:SMALL:FIRST=-2 \
        twoBefore:SMALL:NAMING=8 twoBefore:SMALL:OWN=7 twoBefore:SMALL:ROLE=-2 twoBefore:SMALL:SMALL=-9 \
        twoBefore:SMALL:TALKING=-16 twoBefore:SMALL:WORLD=-4 twoBefore:SMALL:a=-44 twoBefore:SMALL:an=37 \
        twoBefore:SMALL:and=15 twoBefore:SMALL:as=-40 twoBefore:SMALL:at=73 twoBefore:SMALL:auf=-23 \
        twoBefore:SMALL:bei=24 twoBefore:SMALL:by=-13 twoBefore:SMALL:der=-41 twoBefore:SMALL:die=12 \
        twoBefore:SMALL:dieser=-3 twoBefore:SMALL:ein=4 twoBefore:SMALL:for=-3 twoBefore:SMALL:from=-12 \
        twoBefore:SMALL:ich=-11 twoBefore:SMALL:im=26 twoBefore:SMALL:in=-17 twoBefore:SMALL:into=36 \
        twoBefore:SMALL:ist=36 twoBefore:SMALL:it=-3 twoBefore:SMALL:jetzt=-6 twoBefore:SMALL:mit=2 \
        twoBefore:SMALL:of=-20 twoBefore:SMALL:on=-19 twoBefore:SMALL:sich=27 twoBefore:SMALL:sie=-3 \
        twoBefore:SMALL:that=14 twoBefore:SMALL:the=-38 twoBefore:SMALL:to=14 twoBefore:SMALL:ueber=-4 \
        twoBefore:SMALL:und=29 twoBefore:SMALL:von=81 twoBefore:SMALL:with=-7 twoBefore:SMALL:zu=22 \
        twoBefore:THE:"=22 twoBefore:THE:-e=19 twoBefore:THE:-te=-31 twoBefore:THE:CAPITAL=-15 twoBefore:THE:FIRM=54 \
        twoBefore:THE:ROLE=-15 twoBefore:THE:SMALL=-33 twoBefore:THE:TALK=5 twoBefore:THE:WORLD=-5 \
        twoBefore:THE:vom=23 twoBefore:THE:von=2 twoBefore:habe:bei=21 twoBefore:haben:bei=7 twoBefore:has:SMALL=13 \
        twoBefore:hat:"=-5 twoBefore:hat:.=34 twoBefore:hat:bei=21 twoBefore:hat:das=-13 twoBefore:hat:uns=-4 \
        twoBefore:i:SMALL=-7 twoBefore:ich:bei=27 twoBefore:ich:habe=30 twoBefore:ich:von=-30 twoBefore:ich:zu=2 \
        twoBefore:is:SMALL=-1 twoBefore:ist:CAPITAL=-1 twoBefore:ist:bei=-15 twoBefore:ist:der=5 \
        twoBefore:ist:mit=14 twoBefore:ist:von=-28 twoBefore:man:bei=7 twoBefore:nicht:.=14 twoBefore:nicht:von=38 \
        twoBefore:nur:"=-2 twoBefore:ob:der=-7 twoBefore:sich:bei=1 twoBefore:sie:von=10 twoBefore:so:ein=-6 \
        twoBefore:und:bei=10 twoBefore:und:ohne=18 twoBefore:war:CAPITAL=-5 twoBefore:war:FIRST=-1 \
        twoBefore:war:bei=13 twoBefore:we:SMALL=-15 twoBefore:werden:.=1 twoBefore:wie:ROLE=-31 twoBefore:wie:ein=-5 \
        twoBefore:wir:bei=-6 twoBefore:wir:haben=5 twoBeforeKinds:":CAPITAL=-15 twoBeforeKinds:":PREP=-34 \
        twoBeforeKinds:":THE=-27 twoBeforeKinds:,:A=-1 twoBeforeKinds:,:CAPITAL=-9 twoBeforeKinds:,:MY=-15 \
        twoBeforeKinds:,:PREP=-12 twoBeforeKinds:,:SMALL=64 twoBeforeKinds:,:THE=61 twoBeforeKinds:,:and=-1 \
        twoBeforeKinds:,:dass=22 twoBeforeKinds:,:hat=7 twoBeforeKinds:,:was=12 twoBeforeKinds:,:weil=7 \
        twoBeforeKinds:-:CAPITAL=-37 twoBeforeKinds:-:SMALL=-10 twoBeforeKinds:.:A=-9 twoBeforeKinds:.:CAPITAL=26 \
        twoBeforeKinds:.:NUMBER=7 twoBeforeKinds:.:PREP=-27 twoBeforeKinds:.:THE=-9 twoBeforeKinds:.:dass=10 \
        twoBeforeKinds:.:wenn=14 twoBeforeKinds:;:A=-8 twoBeforeKinds:;:CAPITAL=-19 twoBeforeKinds:;:PREP=13 \
        twoBeforeKinds:;:THE=14 twoBeforeKinds:?:PREP=12 twoBeforeKinds:A:.=-6 twoBeforeKinds:A:CAPITAL=-6 \
        twoBeforeKinds:A:SMALL=-83 twoBeforeKinds:A:THE=44 twoBeforeKinds:CAPITAL:!=6 twoBeforeKinds:CAPITAL:"=-2 \
        twoBeforeKinds:CAPITAL:(=-27 twoBeforeKinds:CAPITAL:,=-27 twoBeforeKinds:CAPITAL:-=-4 \
        twoBeforeKinds:CAPITAL:.=15 twoBeforeKinds:CAPITAL:;=-37 twoBeforeKinds:CAPITAL:A=26 \
        twoBeforeKinds:CAPITAL:CAPITAL=-9 twoBeforeKinds:CAPITAL:MY=-41 twoBeforeKinds:CAPITAL:PREP=-9 \
        twoBeforeKinds:CAPITAL:SMALL=118 twoBeforeKinds:CAPITAL:THE=-5 twoBeforeKinds:CAPITAL:gibt=5 \
        twoBeforeKinds:CAPITAL:hat=8 twoBeforeKinds:CAPITAL:hatte=22 twoBeforeKinds:CAPITAL:ist=29 \
        twoBeforeKinds:CAPITAL:soll=-19 twoBeforeKinds:CAPITAL:und=-33 twoBeforeKinds:CAPITAL:war=8 \
        twoBeforeKinds:CAPITAL:wie=5 twoBeforeKinds:CAPITAL:will=16 twoBeforeKinds:EDGE:"=-47 \
        twoBeforeKinds:EDGE:A=-19 twoBeforeKinds:EDGE:CAPITAL=-127 twoBeforeKinds:EDGE:EDGE=-31 \
        twoBeforeKinds:EDGE:MY=-17 twoBeforeKinds:EDGE:PREP=-150 twoBeforeKinds:EDGE:THE=-53 \
        twoBeforeKinds:EDGE:dass=-21 twoBeforeKinds:MY:CAPITAL=-21 twoBeforeKinds:MY:SMALL=-54 \
        twoBeforeKinds:NUMBER:,=30 twoBeforeKinds:NUMBER:.=-18 twoBeforeKinds:NUMBER:A=3 \
        twoBeforeKinds:NUMBER:CAPITAL=21 twoBeforeKinds:NUMBER:PREP=-3 twoBeforeKinds:NUMBER:SMALL=-18 \
        twoBeforeKinds:PREP:"=-36 twoBeforeKinds:PREP:.=18 twoBeforeKinds:PREP:A=-50 twoBeforeKinds:PREP:CAPITAL=-12 \
        twoBeforeKinds:PREP:MY=-38 twoBeforeKinds:PREP:SMALL=-31 twoBeforeKinds:PREP:THE=65 \
        twoBeforeKinds:SMALL:"=-42 twoBeforeKinds:SMALL:*=14 twoBeforeKinds:SMALL:,=-17 twoBeforeKinds:SMALL:.=-5 \
        twoBeforeKinds:SMALL:;=-31 twoBeforeKinds:SMALL:?=4 twoBeforeKinds:SMALL:A=-10 \
        twoBeforeKinds:SMALL:CAPITAL=-21 twoBeforeKinds:SMALL:PREP=92 twoBeforeKinds:SMALL:SMALL=6 \
        twoBeforeKinds:SMALL:THE=-67 twoBeforeKinds:SMALL:THIS=5 twoBeforeKinds:SMALL:and=15 \
        twoBeforeKinds:SMALL:as=-40 twoBeforeKinds:SMALL:ich=-11 twoBeforeKinds:SMALL:ist=36 \
        twoBeforeKinds:SMALL:it=-3 twoBeforeKinds:SMALL:jetzt=-6 twoBeforeKinds:SMALL:sich=27 \
        twoBeforeKinds:SMALL:sie=-3 twoBeforeKinds:SMALL:und=29 twoBeforeKinds:THE:"=22 twoBeforeKinds:THE:A=-2 \
        twoBeforeKinds:THE:CAPITAL=44 twoBeforeKinds:THE:PREP=21 twoBeforeKinds:THE:SMALL=-56 \
        twoBeforeKinds:THIS:SMALL=-22 twoBeforeKinds:aber:PREP=10 twoBeforeKinds:als:THE=14 \
        twoBeforeKinds:and:SMALL=-18 twoBeforeKinds:are:PREP=4 twoBeforeKinds:habe:PREP=21 \
        twoBeforeKinds:haben:PREP=30 twoBeforeKinds:has:SMALL=31 twoBeforeKinds:hat:"=-5 twoBeforeKinds:hat:.=34 \
        twoBeforeKinds:hat:CAPITAL=-6 twoBeforeKinds:hat:PREP=23 twoBeforeKinds:hat:THE=5 twoBeforeKinds:hat:uns=-4 \
        twoBeforeKinds:i:SMALL=-7 twoBeforeKinds:ich:PREP=-1 twoBeforeKinds:ich:habe=30 twoBeforeKinds:is:PREP=35 \
        twoBeforeKinds:is:SMALL=-1 twoBeforeKinds:ist:CAPITAL=-1 twoBeforeKinds:ist:PREP=-65 \
        twoBeforeKinds:ist:THE=1 twoBeforeKinds:man:PREP=-7 twoBeforeKinds:mehr:PREP=21 twoBeforeKinds:nicht:.=14 \
        twoBeforeKinds:nicht:PREP=45 twoBeforeKinds:nur:"=-2 twoBeforeKinds:ob:THE=-7 twoBeforeKinds:sich:PREP=-11 \
        twoBeforeKinds:sie:PREP=15 twoBeforeKinds:so:A=-7 twoBeforeKinds:und:A=-12 twoBeforeKinds:und:PREP=27 \
        twoBeforeKinds:und:THE=-8 twoBeforeKinds:war:CAPITAL=-6 twoBeforeKinds:war:PREP=24 twoBeforeKinds:war:THE=31 \
        twoBeforeKinds:was:PREP=7 twoBeforeKinds:we:SMALL=-12 twoBeforeKinds:wer:PREP=-13 twoBeforeKinds:werden:.=1 \
        twoBeforeKinds:who:SMALL=1 twoBeforeKinds:wie:A=-5 twoBeforeKinds:wie:CAPITAL=-31 twoBeforeKinds:will:THE=-8 \
        twoBeforeKinds:wir:PREP=-6 twoBeforeKinds:wir:haben=5 words:applyin.=-8 words:arts=-70 words:authorit=7 \
        words:blame=17 words:builder=2 words:culture.=37 words:danger=-42 words:designat=3 words:employe+=42 \
        words:employer=32 words:firm=-67 words:firmverb=-12 words:first=-2 words:games=-56 words:general=41 \
        words:general+=47 words:grant=77 words:harm=7 words:history=10 words:irony=-12 words:law=41 \
        words:leaders.=-11 words:legal=-10 words:manverb=-13 words:me=32 words:military=-16 words:naming=-31 \
        words:nature=-41 words:not=11 words:now=60 words:office=-46 words:partner=76 words:partner+=37 words:past=21 \
        words:pay.=40 words:politics=15 words:praise=30 words:product=22 words:product+=10 words:role=-67 \
        words:school=-24 words:securit.=-30 words:severe=39 words:sound=317 words:sport=-46 words:talk=42 \
        words:taste=-45 words:title=-9 words:trade=7 words:trainin.=-51 words:travel=-99 words:turn=-19 \
        words:very=28 words:victim=18 words:wellbein=15 words:work-li.=-6
        """
}
