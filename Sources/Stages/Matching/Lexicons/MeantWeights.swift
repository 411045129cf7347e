/// What tells whether a firm is meant, and how much: tenths of a point; of rules, hundredths
/// that their points gain.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/meant.
enum MeantWeights {
    static let list = """
        after:!=-4 after:"=-27 after:(=4 after:)=-29 after:,=-44 after:-=-10 after:-e=-45 after:-en=8 after:-er=21 \
        after:-es=-68 after:-s=-16 after:-t=-40 after:-te=38 after:-ten=-8 after:.=10 after:;=6 after:?=-27 \
        after:CAPITAL=-117 after:EDGE=-37 after:FIRM=103 after:FIRMVERB=21 after:FIRST=-13 after:LEGAL=69 \
        after:MANVERB=7 after:NAMING=-36 after:NUMBER=-13 after:OWN=-10 after:SMALL=-24 after:TALK=49 \
        after:TALKING=-2 after:WORLD=-47 after:a=22 after:als=1 after:am=-20 after:an=-36 after:and=46 after:as=6 \
        after:at=4 after:auch=20 after:auf=-2 after:aus=-100 after:bei=-29 after:beim=-4 after:bis=-14 \
        after:bleibt=-57 after:by=21 after:da=12 after:darf=8 after:das=54 after:dem=-5 after:den=11 after:der=-78 \
        after:des=-72 after:die=50 after:dort=-1 after:durch=16 after:ein=49 after:eine=31 after:einen=-2 \
        after:for=84 after:from=-11 after:fuer=30 after:gab=35 after:gegen=-9 after:gibt=-41 after:habe=58 \
        after:haben=-43 after:had=1 after:has=-12 after:hat=45 after:hatte=20 after:hatten=3 after:have=11 \
        after:heute=-6 after:hinter=-28 after:i=24 after:im=16 after:immer=-23 after:in=-78 after:ins=-15 \
        after:is=-35 after:ist=-30 after:jetzt=41 after:kann=-22 after:kein=-9 after:keine=-44 after:macht=14 \
        after:mehr=-5 after:meine=-2 after:mir=-13 after:mit=-8 after:muss=-14 after:nach=1 after:neben=11 \
        after:nicht=-8 after:noch=-25 after:nur=-32 after:oder=-1 after:of=38 after:on=-49 after:schon=11 \
        after:seine=21 after:seinen=-2 after:seit=22 after:sie=-25 after:sind=-33 after:so=29 after:soll=-33 \
        after:statt=-8 after:than=-30 after:that=-61 after:the=19 after:this=34 after:to=-25 after:ueber=33 \
        after:um=-34 after:und=3 after:unser=-36 after:unter=25 after:vom=12 after:von=-20 after:vor=30 \
        after:war=-21 after:waren=-25 after:was=-57 after:who=36 after:wieder=-1 after:will=-26 after:wird=-96 \
        after:with=-34 after:wurde=20 after:you=-6 after:zu=58 after:zum=-21 after:zur=8 after:zwischen=31 \
        afterKind:!=-4 afterKind:"=-26 afterKind:(=4 afterKind:)=-29 afterKind:,=-43 afterKind:-=-10 afterKind:.=10 \
        afterKind:;=6 afterKind:?=-27 afterKind:A=1 afterKind:CAPITAL=53 afterKind:EDGE=-37 afterKind:MY=-35 \
        afterKind:NUMBER=-13 afterKind:PREP=-65 afterKind:SMALL=-4 afterKind:THE=-21 afterKind:THIS=-47 \
        afterKind:als=1 afterKind:and=46 afterKind:as=6 afterKind:auch=20 afterKind:bleibt=-57 afterKind:da=12 \
        afterKind:darf=8 afterKind:dort=-1 afterKind:gab=35 afterKind:gibt=-41 afterKind:habe=58 afterKind:haben=-43 \
        afterKind:had=1 afterKind:has=-12 afterKind:hat=45 afterKind:hatte=20 afterKind:hatten=3 afterKind:have=11 \
        afterKind:heute=-6 afterKind:i=24 afterKind:immer=-23 afterKind:is=-35 afterKind:ist=-30 afterKind:jetzt=41 \
        afterKind:kann=-22 afterKind:macht=14 afterKind:mehr=-5 afterKind:mir=-13 afterKind:muss=-14 \
        afterKind:nicht=-8 afterKind:noch=-25 afterKind:nur=-32 afterKind:oder=-1 afterKind:schon=11 \
        afterKind:sie=-25 afterKind:sind=-33 afterKind:so=29 afterKind:soll=-33 afterKind:than=-30 afterKind:und=3 \
        afterKind:war=-21 afterKind:waren=-25 afterKind:was=-57 afterKind:who=36 afterKind:wieder=-1 \
        afterKind:will=-26 afterKind:wird=-96 afterKind:wurde=20 afterKind:you=-6 before:!=-11 before:"=-73 \
        before:(=-14 before:*=17 before:,=-5 before:-=-4 before:-e=19 before:-em=11 before:-en=-60 before:-er=-40 \
        before:-es=-6 before:-s=9 before:-t=43 before:-te=-20 before:-ten=-39 before:.=45 before:;=-40 before:?=21 \
        before:CAPITAL=-2 before:EDGE=-30 before:FIRM=-41 before:FIRMVERB=70 before:FIRST=-43 before:NAMING=-20 \
        before:NUMBER=-12 before:OWN=63 before:PLACE=-7 before:ROLE=-72 before:SMALL=-61 before:TALK=-28 \
        before:TALKING=-11 before:TITLE=-2 before:WORLD=-34 before:a=-77 before:aber=1 before:about=-27 \
        before:als=-82 before:am=-57 before:an=106 before:and=29 before:as=-44 before:at=23 before:auch=-1 \
        before:auf=-30 before:aus=-33 before:bei=9 before:beim=-5 before:but=9 before:by=32 before:das=-55 \
        before:dass=12 before:dem=-51 before:den=-5 before:der=-11 before:des=51 before:die=97 before:dieser=-8 \
        before:ein=-102 before:eine=-7 before:einem=-11 before:einen=17 before:es=-2 before:for=-3 before:from=5 \
        before:fuer=51 before:gegen=13 before:gibt=12 before:habe=51 before:haben=13 before:had=15 before:hat=32 \
        before:hatte=23 before:ich=-12 before:ihn=29 before:ihren=-32 before:im=8 before:in=-120 before:into=10 \
        before:is=33 before:ist=14 before:it=-4 before:jetzt=-5 before:kein=-21 before:laut=-21 before:man=-17 \
        before:mein=-35 before:meine=-1 before:meinen=-2 before:mir=-39 before:mit=-33 before:my=-28 before:nach=-13 \
        before:neben=-7 before:nur=-34 before:oder=10 before:of=-45 before:ohne=-21 before:on=-22 before:sein=-2 \
        before:seinem=-9 before:seit=24 before:sich=17 before:sie=28 before:soll=-1 before:that=19 before:the=-15 \
        before:to=46 before:ueber=48 before:um=-30 before:und=11 before:uns=-13 before:unser=-2 before:vom=32 \
        before:von=74 before:war=9 before:was=27 before:wegen=-7 before:weil=10 before:wenn=20 before:wie=4 \
        before:will=38 before:wir=-2 before:with=21 before:zu=100 before:zum=-75 beforeKind:!=-11 beforeKind:"=-73 \
        beforeKind:(=-14 beforeKind:*=17 beforeKind:,=-5 beforeKind:-=-4 beforeKind:.=45 beforeKind:;=-40 \
        beforeKind:?=21 beforeKind:A=-97 beforeKind:CAPITAL=-156 beforeKind:EDGE=-31 beforeKind:MY=-78 \
        beforeKind:NUMBER=-12 beforeKind:PREP=42 beforeKind:SMALL=-77 beforeKind:THE=3 beforeKind:THIS=-14 \
        beforeKind:aber=1 beforeKind:als=-82 beforeKind:and=29 beforeKind:as=-44 beforeKind:auch=-1 beforeKind:but=9 \
        beforeKind:dass=12 beforeKind:es=-2 beforeKind:gibt=12 beforeKind:habe=51 beforeKind:haben=13 \
        beforeKind:had=15 beforeKind:hat=32 beforeKind:hatte=23 beforeKind:ich=-12 beforeKind:ihn=29 \
        beforeKind:is=33 beforeKind:ist=14 beforeKind:it=-4 beforeKind:jetzt=-5 beforeKind:man=-17 \
        beforeKind:mir=-39 beforeKind:nur=-34 beforeKind:oder=10 beforeKind:sich=17 beforeKind:sie=28 \
        beforeKind:und=11 beforeKind:uns=-13 beforeKind:war=9 beforeKind:was=27 beforeKind:weil=10 \
        beforeKind:wenn=20 beforeKind:wie=4 beforeKind:will=38 beforeKind:wir=-2 count:text:0=216 count:text:1=21 \
        count:text:2=-111 count:text:3=-50 count:title:0=-20 count:title:1=-187 nameBeforeKind:first:!=10 \
        nameBeforeKind:first:"=-26 nameBeforeKind:first:,=5 nameBeforeKind:first:.=19 nameBeforeKind:first:;=-5 \
        nameBeforeKind:first:?=16 nameBeforeKind:first:A=-2 nameBeforeKind:first:CAPITAL=-36 \
        nameBeforeKind:first:EDGE=7 nameBeforeKind:first:MY=1 nameBeforeKind:first:PREP=58 \
        nameBeforeKind:first:SMALL=63 nameBeforeKind:first:THE=1 nameBeforeKind:first:hat=9 \
        nameBeforeKind:first:ist=40 nameBeforeKind:first:sich=22 nameBeforeKind:first:sie=-3 \
        nameBeforeKind:first:und=4 nameBeforeKind:first:weil=7 nameBeforeKind:letters:"=2 \
        nameBeforeKind:letters:(=-29 nameBeforeKind:letters:,=35 nameBeforeKind:letters:.=15 \
        nameBeforeKind:letters:;=-54 nameBeforeKind:letters:A=-25 nameBeforeKind:letters:CAPITAL=-30 \
        nameBeforeKind:letters:EDGE=-22 nameBeforeKind:letters:MY=-47 nameBeforeKind:letters:PREP=-37 \
        nameBeforeKind:letters:SMALL=-159 nameBeforeKind:letters:THE=4 nameBeforeKind:letters:hat=9 \
        nameBeforeKind:letters:und=13 nameBeforeKind:place:.=10 nameBeforeKind:place:;=8 nameBeforeKind:place:A=-3 \
        nameBeforeKind:place:CAPITAL=-24 nameBeforeKind:place:EDGE=17 nameBeforeKind:place:PREP=25 \
        nameBeforeKind:place:SMALL=5 nameBeforeKind:place:THE=-1 nameBeforeKind:small:"=-7 nameBeforeKind:small:.=11 \
        nameBeforeKind:small:CAPITAL=-13 nameBeforeKind:small:EDGE=29 nameBeforeKind:small:PREP=-10 \
        nameBeforeKind:small:SMALL=-31 nameBeforeKind:small:THE=-7 nameBeforeKind:word:"=7 nameBeforeKind:word:*=5 \
        nameBeforeKind:word:,=35 nameBeforeKind:word:-=-4 nameBeforeKind:word:.=12 nameBeforeKind:word:;=70 \
        nameBeforeKind:word:A=-58 nameBeforeKind:word:CAPITAL=-17 nameBeforeKind:word:EDGE=-41 \
        nameBeforeKind:word:MY=-8 nameBeforeKind:word:NUMBER=-11 nameBeforeKind:word:PREP=37 \
        nameBeforeKind:word:SMALL=27 nameBeforeKind:word:THE=-10 nameBeforeKind:word:THIS=-36 \
        nameBeforeKind:word:aber=1 nameBeforeKind:word:als=-75 nameBeforeKind:word:and=12 nameBeforeKind:word:as=-21 \
        nameBeforeKind:word:auch=-10 nameBeforeKind:word:but=-32 nameBeforeKind:word:dass=14 \
        nameBeforeKind:word:habe=36 nameBeforeKind:word:haben=13 nameBeforeKind:word:hat=6 \
        nameBeforeKind:word:hatte=22 nameBeforeKind:word:ich=6 nameBeforeKind:word:ist=21 nameBeforeKind:word:it=-4 \
        nameBeforeKind:word:mir=-17 nameBeforeKind:word:oder=10 nameBeforeKind:word:sich=-1 \
        nameBeforeKind:word:soll=28 nameBeforeKind:word:und=-7 nameBeforeKind:word:war=-1 nameBeforeKind:word:wie=4 \
        nameBeforeKind:word:will=38 nameBeforeKind:words:"=-49 nameBeforeKind:words:,=-74 nameBeforeKind:words:.=-19 \
        nameBeforeKind:words:;=-59 nameBeforeKind:words:A=-8 nameBeforeKind:words:CAPITAL=-34 \
        nameBeforeKind:words:EDGE=-17 nameBeforeKind:words:PREP=-14 nameBeforeKind:words:SMALL=23 \
        nameBeforeKind:words:THE=21 nameBeforeKind:words:and=-9 nameBeforeKind:words:hat=8 \
        nameBeforeKind:words:ist=-47 nameBeforeKind:words:man=-17 nameBeforeKind:words:uns=-50 \
        nameBeforeKind:words:war=10 nameBeforeKind:words:wir=10 nameBetween:first:":"=-13 nameBetween:first:":,=-2 \
        nameBetween:first:":CAPITAL=-2 nameBetween:first:":SMALL=-3 nameBetween:first:":und=-4 \
        nameBetween:first:,:SMALL=5 nameBetween:first:.:,=7 nameBetween:first:.:CAPITAL=-19 \
        nameBetween:first:.:SMALL=-3 nameBetween:first:.:hat=30 nameBetween:first:.:hatte=-6 \
        nameBetween:first:;:.=-28 nameBetween:first:;:SMALL=4 nameBetween:first:;:has=-13 nameBetween:first:;:hat=32 \
        nameBetween:first:A:,=-3 nameBetween:first:A:PREP=1 nameBetween:first:CAPITAL:,=-10 \
        nameBetween:first:CAPITAL:A=-1 nameBetween:first:CAPITAL:PREP=-15 nameBetween:first:CAPITAL:SMALL=-10 \
        nameBetween:first:CAPITAL:THE=-4 nameBetween:first:CAPITAL:hat=19 nameBetween:first:CAPITAL:ist=-1 \
        nameBetween:first:EDGE:,=9 nameBetween:first:EDGE:CAPITAL=-22 nameBetween:first:EDGE:SMALL=5 \
        nameBetween:first:EDGE:hat=-42 nameBetween:first:EDGE:is=16 nameBetween:first:EDGE:ist=-35 \
        nameBetween:first:EDGE:wird=3 nameBetween:first:MY:SMALL=31 nameBetween:first:PREP:,=-16 \
        nameBetween:first:PREP:.=-47 nameBetween:first:PREP:?=20 nameBetween:first:PREP:A=31 \
        nameBetween:first:PREP:PREP=3 nameBetween:first:PREP:THE=18 nameBetween:first:PREP:and=35 \
        nameBetween:first:PREP:had=12 nameBetween:first:PREP:hat=1 nameBetween:first:PREP:ist=-44 \
        nameBetween:first:PREP:war=3 nameBetween:first:SMALL:,=-9 nameBetween:first:SMALL:.=40 \
        nameBetween:first:SMALL:PREP=16 nameBetween:first:SMALL:SMALL=19 nameBetween:first:SMALL:and=-34 \
        nameBetween:first:SMALL:has=2 nameBetween:first:SMALL:und=-7 nameBetween:first:THE:,=-18 \
        nameBetween:first:THE:-=-22 nameBetween:first:THE:CAPITAL=61 nameBetween:first:THE:PREP=24 \
        nameBetween:first:THE:SMALL=-71 nameBetween:first:ist:,=41 nameBetween:first:sich:PREP=22 \
        nameBetween:first:und:SMALL=20 nameBetween:letters:(:)=-29 nameBetween:letters:,:SMALL=35 \
        nameBetween:letters:.:SMALL=11 nameBetween:letters:.:hat=4 nameBetween:letters:;:,=-36 \
        nameBetween:letters:;:.=-3 nameBetween:letters:A:SMALL=-25 nameBetween:letters:A:und=7 \
        nameBetween:letters:EDGE:SMALL=-46 nameBetween:letters:EDGE:hat=21 nameBetween:letters:MY:SMALL=-47 \
        nameBetween:letters:PREP:-=-60 nameBetween:letters:PREP:A=-13 nameBetween:letters:PREP:PREP=5 \
        nameBetween:letters:PREP:SMALL=-34 nameBetween:letters:SMALL:,=-14 nameBetween:letters:SMALL:-=-23 \
        nameBetween:letters:SMALL:PREP=-17 nameBetween:letters:SMALL:SMALL=-12 nameBetween:letters:THE:,=-27 \
        nameBetween:letters:THE:-=-23 nameBetween:letters:THE:NUMBER=9 nameBetween:letters:THE:PREP=26 \
        nameBetween:letters:THE:SMALL=3 nameBetween:letters:THE:THE=27 nameBetween:letters:THE:hat=33 \
        nameBetween:letters:THE:und=26 nameBetween:letters:THE:war=-36 nameBetween:letters:THE:will=-16 \
        nameBetween:place:.:SMALL=14 nameBetween:place:.:hat=-3 nameBetween:place:CAPITAL:PREP=-2 \
        nameBetween:place:CAPITAL:SMALL=-3 nameBetween:place:EDGE:CAPITAL=18 nameBetween:place:EDGE:SMALL=-2 \
        nameBetween:place:PREP:,=14 nameBetween:place:PREP:.=-21 nameBetween:place:PREP:PREP=38 \
        nameBetween:place:PREP:SMALL=38 nameBetween:place:SMALL:,=-6 nameBetween:small:":"=-4 \
        nameBetween:small:CAPITAL:PREP=-6 nameBetween:small:CAPITAL:SMALL=-7 nameBetween:small:PREP:,=-21 \
        nameBetween:small:PREP:SMALL=66 nameBetween:small:SMALL:,=-17 nameBetween:small:SMALL:PREP=-35 \
        nameBetween:word:":"=19 nameBetween:word:":,=8 nameBetween:word:":CAPITAL=-22 nameBetween:word:":SMALL=-12 \
        nameBetween:word:*:SMALL=5 nameBetween:word:,:,=-40 nameBetween:word:,:SMALL=-5 nameBetween:word:,:has=1 \
        nameBetween:word:,:hat=23 nameBetween:word:.:,=-23 nameBetween:word:.:-=3 nameBetween:word:.:CAPITAL=-32 \
        nameBetween:word:.:PREP=-59 nameBetween:word:.:SMALL=36 nameBetween:word:.:has=10 nameBetween:word:.:hat=69 \
        nameBetween:word:.:hatte=22 nameBetween:word:.:is=17 nameBetween:word:.:ist=-3 nameBetween:word:.:kann=-54 \
        nameBetween:word:.:war=11 nameBetween:word:.:will=6 nameBetween:word:;:,=7 nameBetween:word:;:CAPITAL=-12 \
        nameBetween:word:;:PREP=2 nameBetween:word:;:SMALL=7 nameBetween:word:;:hat=17 nameBetween:word:?:SMALL=15 \
        nameBetween:word:A:!=-5 nameBetween:word:A:,=-39 nameBetween:word:A:-=31 nameBetween:word:A:.=48 \
        nameBetween:word:A:?=-8 nameBetween:word:A:A=-16 nameBetween:word:A:PREP=31 nameBetween:word:A:SMALL=-10 \
        nameBetween:word:A:THE=-35 nameBetween:word:A:hat=-23 nameBetween:word:A:war=-1 nameBetween:word:CAPITAL:!=7 \
        nameBetween:word:CAPITAL:"=-12 nameBetween:word:CAPITAL:(=-8 nameBetween:word:CAPITAL:,=75 \
        nameBetween:word:CAPITAL:-=9 nameBetween:word:CAPITAL:.=35 nameBetween:word:CAPITAL:;=-11 \
        nameBetween:word:CAPITAL:?=-29 nameBetween:word:CAPITAL:A=32 nameBetween:word:CAPITAL:CAPITAL=-8 \
        nameBetween:word:CAPITAL:EDGE=-2 nameBetween:word:CAPITAL:MY=-18 nameBetween:word:CAPITAL:PREP=-28 \
        nameBetween:word:CAPITAL:SMALL=-11 nameBetween:word:CAPITAL:THE=10 nameBetween:word:CAPITAL:bleibt=-1 \
        nameBetween:word:CAPITAL:gibt=-1 nameBetween:word:CAPITAL:habe=31 nameBetween:word:CAPITAL:hat=-85 \
        nameBetween:word:CAPITAL:hatte=-6 nameBetween:word:CAPITAL:ist=15 nameBetween:word:CAPITAL:noch=-5 \
        nameBetween:word:CAPITAL:soll=-7 nameBetween:word:CAPITAL:war=-1 nameBetween:word:EDGE:(=19 \
        nameBetween:word:EDGE:,=-26 nameBetween:word:EDGE:-=-18 nameBetween:word:EDGE:;=43 \
        nameBetween:word:EDGE:CAPITAL=6 nameBetween:word:EDGE:NUMBER=-51 nameBetween:word:EDGE:PREP=-10 \
        nameBetween:word:EDGE:SMALL=30 nameBetween:word:EDGE:als=6 nameBetween:word:EDGE:bleibt=-6 \
        nameBetween:word:EDGE:haben=-16 nameBetween:word:EDGE:has=12 nameBetween:word:EDGE:hat=-15 \
        nameBetween:word:EDGE:is=-41 nameBetween:word:EDGE:ist=-25 nameBetween:word:EDGE:muss=-10 \
        nameBetween:word:EDGE:und=26 nameBetween:word:EDGE:wird=-28 nameBetween:word:MY:,=-5 \
        nameBetween:word:MY:PREP=-9 nameBetween:word:MY:SMALL=25 nameBetween:word:NUMBER:SMALL=-8 \
        nameBetween:word:PREP:!=-2 nameBetween:word:PREP:"=69 nameBetween:word:PREP:,=64 nameBetween:word:PREP:.=-10 \
        nameBetween:word:PREP:;=-23 nameBetween:word:PREP:?=-41 nameBetween:word:PREP:A=-15 \
        nameBetween:word:PREP:CAPITAL=-129 nameBetween:word:PREP:EDGE=-15 nameBetween:word:PREP:MY=31 \
        nameBetween:word:PREP:NUMBER=-7 nameBetween:word:PREP:PREP=-30 nameBetween:word:PREP:SMALL=-53 \
        nameBetween:word:PREP:THE=8 nameBetween:word:PREP:THIS=-41 nameBetween:word:PREP:als=4 \
        nameBetween:word:PREP:and=25 nameBetween:word:PREP:gibt=-31 nameBetween:word:PREP:habe=1 \
        nameBetween:word:PREP:haben=13 nameBetween:word:PREP:hat=25 nameBetween:word:PREP:hatten=3 \
        nameBetween:word:PREP:have=11 nameBetween:word:PREP:is=-47 nameBetween:word:PREP:ist=26 \
        nameBetween:word:PREP:nicht=-28 nameBetween:word:PREP:noch=-36 nameBetween:word:PREP:nur=-37 \
        nameBetween:word:PREP:soll=-12 nameBetween:word:PREP:und=19 nameBetween:word:PREP:war=16 \
        nameBetween:word:PREP:waren=-29 nameBetween:word:PREP:who=35 nameBetween:word:PREP:wird=2 \
        nameBetween:word:SMALL:"=-7 nameBetween:word:SMALL:,=-26 nameBetween:word:SMALL:-=70 \
        nameBetween:word:SMALL:.=-2 nameBetween:word:SMALL:;=21 nameBetween:word:SMALL:A=21 \
        nameBetween:word:SMALL:CAPITAL=-6 nameBetween:word:SMALL:EDGE=40 nameBetween:word:SMALL:MY=14 \
        nameBetween:word:SMALL:PREP=24 nameBetween:word:SMALL:SMALL=6 nameBetween:word:SMALL:THE=-1 \
        nameBetween:word:SMALL:als=-10 nameBetween:word:SMALL:and=-40 nameBetween:word:SMALL:has=16 \
        nameBetween:word:SMALL:hat=-20 nameBetween:word:SMALL:is=-9 nameBetween:word:SMALL:sind=-39 \
        nameBetween:word:SMALL:und=7 nameBetween:word:SMALL:was=-7 nameBetween:word:SMALL:will=-38 \
        nameBetween:word:THE:"=-26 nameBetween:word:THE:,=-3 nameBetween:word:THE:-=6 nameBetween:word:THE:A=18 \
        nameBetween:word:THE:CAPITAL=137 nameBetween:word:THE:EDGE=29 nameBetween:word:THE:MY=-5 \
        nameBetween:word:THE:NUMBER=18 nameBetween:word:THE:PREP=-21 nameBetween:word:THE:SMALL=-45 \
        nameBetween:word:THE:THE=-42 nameBetween:word:THE:hat=-32 nameBetween:word:THE:ist=-14 \
        nameBetween:word:THE:nicht=3 nameBetween:word:THE:war=-16 nameBetween:word:THIS:SMALL=-14 \
        nameBetween:word:aber:hat=1 nameBetween:word:and:SMALL=10 nameBetween:word:as:,=-13 \
        nameBetween:word:but:SMALL=-32 nameBetween:word:dass:PREP=-6 nameBetween:word:dass:SMALL=6 \
        nameBetween:word:dass:THE=16 nameBetween:word:habe:SMALL=30 nameBetween:word:haben:PREP=13 \
        nameBetween:word:hat:PREP=6 nameBetween:word:hat:SMALL=42 nameBetween:word:hat:THE=-47 \
        nameBetween:word:hatte:PREP=22 nameBetween:word:ist:,=50 nameBetween:word:it:,=-4 nameBetween:word:oder:?=10 \
        nameBetween:word:sich:PREP=4 nameBetween:word:und:PREP=-12 nameBetween:word:wie:SMALL=4 \
        nameBetween:word:will:NUMBER=6 nameBetween:words:":"=-18 nameBetween:words:":,=-17 nameBetween:words:,:,=-22 \
        nameBetween:words:,:;=-2 nameBetween:words:,:SMALL=-12 nameBetween:words:,:haben=-14 \
        nameBetween:words:,:is=-17 nameBetween:words:.:,=1 nameBetween:words:.:A=3 nameBetween:words:.:SMALL=18 \
        nameBetween:words:.:THE=1 nameBetween:words:.:hat=9 nameBetween:words:.:ist=-13 nameBetween:words:.:will=16 \
        nameBetween:words:;:,=-4 nameBetween:words:;:.=-29 nameBetween:words:;:SMALL=-6 nameBetween:words:A:PREP=-13 \
        nameBetween:words:A:SMALL=-2 nameBetween:words:CAPITAL:,=6 nameBetween:words:CAPITAL:.=-3 \
        nameBetween:words:CAPITAL:CAPITAL=-46 nameBetween:words:CAPITAL:PREP=-10 nameBetween:words:CAPITAL:SMALL=22 \
        nameBetween:words:CAPITAL:ist=-2 nameBetween:words:EDGE:,=5 nameBetween:words:EDGE:;=-16 \
        nameBetween:words:EDGE:CAPITAL=33 nameBetween:words:EDGE:PREP=-8 nameBetween:words:EDGE:SMALL=15 \
        nameBetween:words:EDGE:hat=-2 nameBetween:words:PREP:,=12 nameBetween:words:PREP:.=-11 \
        nameBetween:words:PREP:A=5 nameBetween:words:PREP:CAPITAL=-22 nameBetween:words:PREP:PREP=28 \
        nameBetween:words:PREP:SMALL=-12 nameBetween:words:PREP:THE=10 nameBetween:words:PREP:als=5 \
        nameBetween:words:PREP:and=14 nameBetween:words:PREP:hat=13 nameBetween:words:PREP:is=-26 \
        nameBetween:words:PREP:ist=44 nameBetween:words:PREP:sind=23 nameBetween:words:PREP:wird=-28 \
        nameBetween:words:SMALL:,=37 nameBetween:words:SMALL:.=29 nameBetween:words:SMALL:PREP=-4 \
        nameBetween:words:SMALL:SMALL=-11 nameBetween:words:SMALL:THE=14 nameBetween:words:THE:,=1 \
        nameBetween:words:THE:-=18 nameBetween:words:THE:CAPITAL=5 nameBetween:words:THE:PREP=-12 \
        nameBetween:words:THE:SMALL=-57 nameBetween:words:THE:habe=3 nameBetween:words:THE:wurde=9 \
        nameBetween:words:and:SMALL=-9 nameBetween:words:wir:PREP=10 rule:article:before=-26 rule:descript:name=-37 \
        rule:excluded:phrase=8 rule:firm:grammar=-45 rule:firm:talk=-48 rule:legal:form=-17 rule:name:in:text=35 \
        rule:name:in:title=-50 rule:no:context=-50 rule:other:place=1 rule:other:trade=13 rule:other:world=22 \
        rule:own:dealings=-50 rule:own:trade=26 rule:person=118 rule:person:name=-16 rule:product=101 \
        rule:repeated=-50 rule:title=4 twoAfter:!:EDGE=-17 twoAfter:!:THE=1 twoAfter:!:ich=8 twoAfter:":A=35 \
        twoAfter:":CAPITAL=44 twoAfter:":EDGE=-1 twoAfter:":MY=-4 twoAfter:":PREP=6 twoAfter:":SMALL=-91 \
        twoAfter:":THE=34 twoAfter:":hat=-9 twoAfter:":is=-9 twoAfter:":ist=-10 twoAfter:":und=-3 twoAfter:":war=-1 \
        twoAfter:(:CAPITAL=10 twoAfter:):hat=-19 twoAfter:,:A=-183 twoAfter:,:CAPITAL=-43 twoAfter:,:MY=37 \
        twoAfter:,:NUMBER=-50 twoAfter:,:PREP=92 twoAfter:,:SMALL=-21 twoAfter:,:THE=-119 twoAfter:,:and=28 \
        twoAfter:,:as=-78 twoAfter:,:but=52 twoAfter:,:dass=59 twoAfter:,:du=42 twoAfter:,:immer=48 twoAfter:,:is=-5 \
        twoAfter:,:no=-3 twoAfter:,:they=32 twoAfter:,:und=37 twoAfter:,:was=40 twoAfter:,:weil=-1 twoAfter:,:wenn=6 \
        twoAfter:,:who=-49 twoAfter:,:wie=41 twoAfter:,:wir=-19 twoAfter:,:wo=42 twoAfter:,:you=-3 \
        twoAfter:-:CAPITAL=-1 twoAfter:-e:!=29 twoAfter:-e:,=8 twoAfter:-e:A=1 twoAfter:-e:CAPITAL=28 \
        twoAfter:-e:MY=-2 twoAfter:-e:NUMBER=-8 twoAfter:-e:PREP=-20 twoAfter:-e:SMALL=-12 twoAfter:-e:THE=-25 \
        twoAfter:-e:ich=-6 twoAfter:-e:it=-13 twoAfter:-en:,=-12 twoAfter:-en:.=23 twoAfter:-en:;=-8 \
        twoAfter:-en:?=-63 twoAfter:-en:CAPITAL=-29 twoAfter:-en:EDGE=-43 twoAfter:-en:PREP=-12 twoAfter:-en:SMALL=6 \
        twoAfter:-en:THE=-18 twoAfter:-en:hat=55 twoAfter:-en:sich=22 twoAfter:-en:sie=13 twoAfter:-en:und=77 \
        twoAfter:-en:wir=1 twoAfter:-er:CAPITAL=2 twoAfter:-er:MY=14 twoAfter:-er:PREP=46 twoAfter:-er:SMALL=-45 \
        twoAfter:-es:EDGE=-2 twoAfter:-es:NUMBER=-24 twoAfter:-es:PREP=31 twoAfter:-es:SMALL=15 twoAfter:-es:THE=15 \
        twoAfter:-es:it=-55 twoAfter:-s:,=-18 twoAfter:-s:A=17 twoAfter:-s:CAPITAL=-2 twoAfter:-s:MY=61 \
        twoAfter:-s:NUMBER=9 twoAfter:-s:PREP=28 twoAfter:-s:SMALL=-107 twoAfter:-s:THE=-10 twoAfter:-s:ist=-18 \
        twoAfter:-s:man=11 twoAfter:-t:"=-2 twoAfter:-t:.=-14 twoAfter:-t:;=21 twoAfter:-t:?=2 twoAfter:-t:A=65 \
        twoAfter:-t:CAPITAL=-54 twoAfter:-t:EDGE=-11 twoAfter:-t:MY=-40 twoAfter:-t:NUMBER=-11 twoAfter:-t:PREP=25 \
        twoAfter:-t:SMALL=-46 twoAfter:-t:THE=6 twoAfter:-t:THIS=14 twoAfter:-t:als=-18 twoAfter:-t:da=-7 \
        twoAfter:-t:du=28 twoAfter:-t:es=-7 twoAfter:-t:hat=44 twoAfter:-t:hatte=-27 twoAfter:-t:hier=-49 \
        twoAfter:-t:jetzt=2 twoAfter:-t:man=33 twoAfter:-t:mich=10 twoAfter:-t:nicht=-4 twoAfter:-t:nur=-35 \
        twoAfter:-t:sich=21 twoAfter:-t:und=7 twoAfter:-t:wird=-4 twoAfter:-te:,=27 twoAfter:-te:.=-7 \
        twoAfter:-te:A=18 twoAfter:-te:CAPITAL=34 twoAfter:-te:PREP=5 twoAfter:-te:SMALL=-49 twoAfter:-te:THE=-2 \
        twoAfter:-te:dann=2 twoAfter:-te:ich=-4 twoAfter:-te:sich=1 twoAfter:-ten:,=-20 twoAfter:-ten:.=7 \
        twoAfter:-ten:PREP=3 twoAfter:-ten:THE=4 twoAfter:-ten:wir=5 twoAfter:.:A=-8 twoAfter:.:CAPITAL=33 \
        twoAfter:.:EDGE=-73 twoAfter:.:MY=-7 twoAfter:.:NUMBER=10 twoAfter:.:PREP=10 twoAfter:.:SMALL=17 \
        twoAfter:.:THE=59 twoAfter:.:er=15 twoAfter:.:heute=1 twoAfter:.:ich=14 twoAfter:.:she=-15 twoAfter:.:sie=1 \
        twoAfter:;:CAPITAL=47 twoAfter:;:MY=2 twoAfter:;:PREP=-22 twoAfter:;:SMALL=-19 twoAfter:;:THE=-38 \
        twoAfter:?:CAPITAL=26 twoAfter:?:EDGE=-9 twoAfter:?:THE=-3 twoAfter:CAPITAL:"=-11 twoAfter:CAPITAL:,=-27 \
        twoAfter:CAPITAL:-=-24 twoAfter:CAPITAL:.=-11 twoAfter:CAPITAL:CAPITAL=-29 twoAfter:CAPITAL:NUMBER=47 \
        twoAfter:CAPITAL:PREP=-37 twoAfter:CAPITAL:SMALL=-50 twoAfter:CAPITAL:hat=-7 twoAfter:CAPITAL:ist=-22 \
        twoAfter:EDGE:EDGE=-37 twoAfter:FIRM:CAPITAL=44 twoAfter:FIRM:PREP=19 twoAfter:FIRM:SMALL=4 \
        twoAfter:FIRMVERB:,=2 twoAfter:FIRMVERB:A=-2 twoAfter:FIRMVERB:CAPITAL=-44 twoAfter:FIRMVERB:MY=12 \
        twoAfter:FIRMVERB:NUMBER=15 twoAfter:FIRMVERB:PREP=58 twoAfter:FIRMVERB:SMALL=16 twoAfter:FIRMVERB:THE=8 \
        twoAfter:FIRMVERB:man=-25 twoAfter:FIRMVERB:mir=-37 twoAfter:FIRMVERB:nicht=7 twoAfter:FIRMVERB:nur=12 \
        twoAfter:LEGAL:&=33 twoAfter:LEGAL:,=5 twoAfter:LEGAL:PREP=5 twoAfter:MANVERB:"=2 twoAfter:MANVERB:,=14 \
        twoAfter:MANVERB:PREP=4 twoAfter:MANVERB:SMALL=-36 twoAfter:MANVERB:man=15 twoAfter:NAMING:,=-15 \
        twoAfter:NAMING:PREP=-3 twoAfter:NAMING:SMALL=-1 twoAfter:NAMING:THE=-4 twoAfter:NAMING:es=-9 \
        twoAfter:NUMBER:,=5 twoAfter:NUMBER:.=-4 twoAfter:NUMBER:CAPITAL=9 twoAfter:NUMBER:SMALL=-9 twoAfter:OWN:,=6 \
        twoAfter:OWN:SMALL=-16 twoAfter:SMALL:'=-33 twoAfter:SMALL:,=-40 twoAfter:SMALL:.=-8 twoAfter:SMALL:?=31 \
        twoAfter:SMALL:A=17 twoAfter:SMALL:MY=10 twoAfter:SMALL:NUMBER=3 twoAfter:SMALL:PREP=-17 \
        twoAfter:SMALL:SMALL=8 twoAfter:SMALL:THE=18 twoAfter:SMALL:ich=-16 twoAfter:SMALL:ist=-5 \
        twoAfter:SMALL:it=51 twoAfter:SMALL:sich=-1 twoAfter:TALKING:,=43 twoAfter:TALKING:.=-67 \
        twoAfter:TALKING:;=-25 twoAfter:TALKING:NUMBER=1 twoAfter:TALKING:PREP=5 twoAfter:TALKING:SMALL=16 \
        twoAfter:WORLD:PREP=-3 twoAfter:WORLD:SMALL=-40 twoAfter:a:SMALL=22 twoAfter:als:CAPITAL=11 \
        twoAfter:als:SMALL=-10 twoAfter:am:CAPITAL=13 twoAfter:am:NUMBER=-20 twoAfter:am:SMALL=-12 twoAfter:an:,=-21 \
        twoAfter:an:SMALL=4 twoAfter:an:THE=-15 twoAfter:and:CAPITAL=-3 twoAfter:and:SMALL=-9 twoAfter:and:THE=34 \
        twoAfter:and:i=17 twoAfter:as:A=1 twoAfter:at:SMALL=-24 twoAfter:at:THE=5 twoAfter:auf:A=17 \
        twoAfter:auf:CAPITAL=35 twoAfter:auf:MY=-4 twoAfter:auf:NUMBER=12 twoAfter:auf:THE=-42 twoAfter:auf:und=-19 \
        twoAfter:aus:.=-7 twoAfter:aus:A=-1 twoAfter:aus:CAPITAL=-17 twoAfter:aus:THE=-86 twoAfter:bei:SMALL=1 \
        twoAfter:bei:THE=-1 twoAfter:bei:uns=-29 twoAfter:beim:CAPITAL=-4 twoAfter:bis:PREP=-31 \
        twoAfter:bleibt:CAPITAL=-4 twoAfter:bleibt:PREP=-3 twoAfter:bleibt:SMALL=-1 twoAfter:darf:SMALL=8 \
        twoAfter:das:CAPITAL=43 twoAfter:das:SMALL=11 twoAfter:dem:CAPITAL=-5 twoAfter:den:CAPITAL=18 \
        twoAfter:den:SMALL=-7 twoAfter:der:CAPITAL=-59 twoAfter:der:SMALL=-15 twoAfter:des:CAPITAL=-72 \
        twoAfter:die:CAPITAL=53 twoAfter:die:SMALL=-3 twoAfter:ein:,=-16 twoAfter:ein:.=42 twoAfter:ein:CAPITAL=21 \
        twoAfter:eine:CAPITAL=35 twoAfter:einen:CAPITAL=-2 twoAfter:for:A=-3 twoAfter:for:MY=35 \
        twoAfter:for:SMALL=70 twoAfter:from:SMALL=-26 twoAfter:from:THE=2 twoAfter:fuer:CAPITAL=2 \
        twoAfter:fuer:NUMBER=53 twoAfter:fuer:SMALL=4 twoAfter:fuer:THE=-37 twoAfter:gab:es=35 twoAfter:gibt:es=-42 \
        twoAfter:habe:CAPITAL=49 twoAfter:habe:ich=-14 twoAfter:haben:A=-16 twoAfter:haben:PREP=-4 \
        twoAfter:haben:SMALL=28 twoAfter:haben:sich=1 twoAfter:haben:sie=45 twoAfter:haben:wir=-68 \
        twoAfter:had:SMALL=-2 twoAfter:has:A=32 twoAfter:has:SMALL=-16 twoAfter:hat:A=12 twoAfter:hat:MY=-3 \
        twoAfter:hat:PREP=-3 twoAfter:hat:SMALL=4 twoAfter:hat:THE=47 twoAfter:hat:heute=14 twoAfter:hat:man=26 \
        twoAfter:hat:mich=1 twoAfter:hat:mir=-43 twoAfter:hat:uns=44 twoAfter:hatte:NUMBER=-9 \
        twoAfter:hatte:PREP=-35 twoAfter:hatte:SMALL=24 twoAfter:hatte:THE=13 twoAfter:have:SMALL=11 \
        twoAfter:hinter:THE=-24 twoAfter:im:CAPITAL=17 twoAfter:in:A=10 twoAfter:in:CAPITAL=-57 twoAfter:in:MY=19 \
        twoAfter:in:NUMBER=-43 twoAfter:in:SMALL=51 twoAfter:in:THE=-60 twoAfter:in:THIS=1 twoAfter:ins:CAPITAL=-15 \
        twoAfter:is:A=-47 twoAfter:is:MY=-34 twoAfter:is:PREP=16 twoAfter:is:SMALL=44 twoAfter:is:THE=-15 \
        twoAfter:ist:A=-38 twoAfter:ist:CAPITAL=42 twoAfter:ist:PREP=11 twoAfter:ist:SMALL=-13 twoAfter:ist:THE=-29 \
        twoAfter:ist:da=-11 twoAfter:ist:es=12 twoAfter:ist:heute=-18 twoAfter:ist:man=-24 twoAfter:ist:wieder=-15 \
        twoAfter:jetzt:SMALL=22 twoAfter:kein:CAPITAL=-9 twoAfter:keine:CAPITAL=-44 twoAfter:meine:CAPITAL=-2 \
        twoAfter:mir:SMALL=-13 twoAfter:mit:A=4 twoAfter:mit:CAPITAL=-45 twoAfter:mit:MY=1 twoAfter:mit:NUMBER=-2 \
        twoAfter:mit:SMALL=24 twoAfter:mit:THE=10 twoAfter:muss:CAPITAL=-10 twoAfter:nach:A=-2 \
        twoAfter:nach:CAPITAL=1 twoAfter:nach:SMALL=9 twoAfter:nach:THE=-7 twoAfter:neben:THE=11 \
        twoAfter:nicht:PREP=-1 twoAfter:nicht:mehr=-10 twoAfter:noch:PREP=-10 twoAfter:noch:SMALL=-10 \
        twoAfter:nur:PREP=-32 twoAfter:oder:CAPITAL=13 twoAfter:oder:SMALL=-14 twoAfter:of:SMALL=64 \
        twoAfter:of:THE=-26 twoAfter:on:A=29 twoAfter:on:CAPITAL=-21 twoAfter:on:SMALL=-1 twoAfter:on:THE=-57 \
        twoAfter:schon:SMALL=2 twoAfter:seine:CAPITAL=15 twoAfter:seit:NUMBER=11 twoAfter:seit:SMALL=5 \
        twoAfter:sind:PREP=-5 twoAfter:sind:SMALL=11 twoAfter:so:SMALL=-5 twoAfter:soll:CAPITAL=28 \
        twoAfter:soll:PREP=-21 twoAfter:soll:SMALL=-4 twoAfter:that:SMALL=-14 twoAfter:the:SMALL=19 \
        twoAfter:this:SMALL=34 twoAfter:to:SMALL=-24 twoAfter:ueber:THE=38 twoAfter:und:CAPITAL=16 \
        twoAfter:und:SMALL=-27 twoAfter:und:THE=-17 twoAfter:und:darf=5 twoAfter:und:hat=14 twoAfter:und:ich=-3 \
        twoAfter:unter:CAPITAL=13 twoAfter:vom:CAPITAL=4 twoAfter:von:CAPITAL=-36 twoAfter:von:NUMBER=9 \
        twoAfter:von:THE=8 twoAfter:vor:,=21 twoAfter:vor:THE=8 twoAfter:war:PREP=18 twoAfter:war:SMALL=-46 \
        twoAfter:war:THE=4 twoAfter:war:ich=4 twoAfter:war:nicht=7 twoAfter:waren:SMALL=5 twoAfter:was:SMALL=-41 \
        twoAfter:was:THE=-10 twoAfter:who:SMALL=36 twoAfter:will:PREP=-2 twoAfter:will:SMALL=-38 \
        twoAfter:will:THE=16 twoAfter:wird:CAPITAL=5 twoAfter:wird:PREP=-64 twoAfter:wird:SMALL=35 \
        twoAfter:wird:heute=-3 twoAfter:with:A=2 twoAfter:with:SMALL=-11 twoAfter:zu:SMALL=56 \
        twoAfter:zum:CAPITAL=-30 twoAfter:zum:SMALL=9 twoAfter:zur:CAPITAL=8 twoBefore:":CAPITAL=-11 \
        twoBefore:":das=-2 twoBefore:":der=-20 twoBefore:,:-em=44 twoBefore:,:-en=-1 twoBefore:,:-t=44 \
        twoBefore:,:CAPITAL=-9 twoBefore:,:NAMING=-2 twoBefore:,:SMALL=-19 twoBefore:,:and=11 twoBefore:,:bei=-40 \
        twoBefore:,:but=-32 twoBefore:,:das=-33 twoBefore:,:dass=13 twoBefore:,:den=37 twoBefore:,:der=14 \
        twoBefore:,:die=48 twoBefore:,:hat=7 twoBefore:,:mein=-14 twoBefore:,:the=-4 twoBefore:,:und=19 \
        twoBefore:,:von=-6 twoBefore:,:was=12 twoBefore:,:weil=10 twoBefore:-:CAPITAL=-34 twoBefore:-:FIRM=-3 \
        twoBefore:-:TALK=-30 twoBefore:.:CAPITAL=70 twoBefore:.:NUMBER=9 twoBefore:.:OWN=2 twoBefore:.:ROLE=-5 \
        twoBefore:.:TITLE=-11 twoBefore:.:at=26 twoBefore:.:bei=-39 twoBefore:.:das=-6 twoBefore:.:dass=17 \
        twoBefore:.:der=-59 twoBefore:.:die=50 twoBefore:.:ein=-8 twoBefore:.:eine=-15 twoBefore:.:fuer=7 \
        twoBefore:.:im=39 twoBefore:.:in=-10 twoBefore:.:mit=-4 twoBefore:.:seit=20 twoBefore:.:the=24 \
        twoBefore:.:von=-5 twoBefore:.:wenn=20 twoBefore:;:CAPITAL=-15 twoBefore:;:bei=5 twoBefore:;:der=4 \
        twoBefore:;:ein=-6 twoBefore:?:bei=17 twoBefore:A:-en=-8 twoBefore:A:-er=-4 twoBefore:A:-es=-27 \
        twoBefore:A:-ten=-34 twoBefore:A:.=-2 twoBefore:A:CAPITAL=-5 twoBefore:A:SMALL=-2 twoBefore:A:der=36 \
        twoBefore:CAPITAL:!=-11 twoBefore:CAPITAL:"=-12 twoBefore:CAPITAL:(=-30 twoBefore:CAPITAL:,=-40 \
        twoBefore:CAPITAL:-=-4 twoBefore:CAPITAL:-e=-21 twoBefore:CAPITAL:-en=-37 twoBefore:CAPITAL:-s=63 \
        twoBefore:CAPITAL:-t=17 twoBefore:CAPITAL:-te=13 twoBefore:CAPITAL:.=4 twoBefore:CAPITAL:;=-34 \
        twoBefore:CAPITAL:CAPITAL=21 twoBefore:CAPITAL:FIRMVERB=49 twoBefore:CAPITAL:FIRST=-33 \
        twoBefore:CAPITAL:NAMING=-14 twoBefore:CAPITAL:OWN=3 twoBefore:CAPITAL:SMALL=13 twoBefore:CAPITAL:an=59 \
        twoBefore:CAPITAL:at=14 twoBefore:CAPITAL:auf=-4 twoBefore:CAPITAL:aus=-18 twoBefore:CAPITAL:bei=3 \
        twoBefore:CAPITAL:beim=15 twoBefore:CAPITAL:das=23 twoBefore:CAPITAL:des=51 twoBefore:CAPITAL:die=-54 \
        twoBefore:CAPITAL:ein=-13 twoBefore:CAPITAL:eine=2 twoBefore:CAPITAL:einen=-1 twoBefore:CAPITAL:fuer=28 \
        twoBefore:CAPITAL:gibt=12 twoBefore:CAPITAL:hat=19 twoBefore:CAPITAL:hatte=23 twoBefore:CAPITAL:ihren=-32 \
        twoBefore:CAPITAL:im=31 twoBefore:CAPITAL:in=-84 twoBefore:CAPITAL:ist=51 twoBefore:CAPITAL:mit=3 \
        twoBefore:CAPITAL:soll=-6 twoBefore:CAPITAL:the=-36 twoBefore:CAPITAL:ueber=35 twoBefore:CAPITAL:um=-30 \
        twoBefore:CAPITAL:und=-44 twoBefore:CAPITAL:vom=10 twoBefore:CAPITAL:von=-39 twoBefore:CAPITAL:war=9 \
        twoBefore:CAPITAL:wie=4 twoBefore:CAPITAL:will=25 twoBefore:CAPITAL:with=39 twoBefore:CAPITAL:zu=88 \
        twoBefore:CAPITAL:zum=-24 twoBefore:EDGE:"=-50 twoBefore:EDGE:CAPITAL=-48 twoBefore:EDGE:EDGE=-37 \
        twoBefore:EDGE:FIRM=-29 twoBefore:EDGE:OWN=17 twoBefore:EDGE:ROLE=-18 twoBefore:EDGE:WORLD=-19 \
        twoBefore:EDGE:bei=-109 twoBefore:EDGE:beim=19 twoBefore:EDGE:das=-27 twoBefore:EDGE:dass=-17 \
        twoBefore:EDGE:der=-41 twoBefore:EDGE:die=6 twoBefore:EDGE:ein=-21 twoBefore:EDGE:im=-42 \
        twoBefore:EDGE:in=-9 twoBefore:EDGE:mein=-10 twoBefore:EDGE:meine=-1 twoBefore:EDGE:mit=-1 \
        twoBefore:EDGE:my=-57 twoBefore:EDGE:the=-2 twoBefore:EDGE:unser=-2 twoBefore:MY:-er=-39 twoBefore:MY:-te=31 \
        twoBefore:MY:FIRM=-3 twoBefore:MY:ROLE=-8 twoBefore:NUMBER:,=43 twoBefore:NUMBER:-t=-4 \
        twoBefore:NUMBER:.=-24 twoBefore:NUMBER:CAPITAL=20 twoBefore:NUMBER:bei=8 twoBefore:NUMBER:mit=-13 \
        twoBefore:NUMBER:von=18 twoBefore:PREP:"=-36 twoBefore:PREP:-e=1 twoBefore:PREP:-em=-54 \
        twoBefore:PREP:-en=-13 twoBefore:PREP:-er=-4 twoBefore:PREP:-ten=-4 twoBefore:PREP:.=16 \
        twoBefore:PREP:CAPITAL=-57 twoBefore:PREP:FIRM=-33 twoBefore:PREP:FIRST=-1 twoBefore:PREP:SMALL=72 \
        twoBefore:PREP:WORLD=-1 twoBefore:PREP:a=-10 twoBefore:PREP:dem=-36 twoBefore:PREP:den=-38 \
        twoBefore:PREP:der=93 twoBefore:PREP:die=27 twoBefore:PREP:ein=-12 twoBefore:PREP:eine=-20 \
        twoBefore:PREP:einem=-10 twoBefore:PREP:einen=20 twoBefore:PREP:seinem=-9 twoBefore:PREP:the=46 \
        twoBefore:SMALL:"=-32 twoBefore:SMALL:*=15 twoBefore:SMALL:,=-13 twoBefore:SMALL:-e=4 twoBefore:SMALL:-en=-3 \
        twoBefore:SMALL:-er=16 twoBefore:SMALL:-es=26 twoBefore:SMALL:-s=-52 twoBefore:SMALL:-t=-3 \
        twoBefore:SMALL:.=6 twoBefore:SMALL:;=-27 twoBefore:SMALL:?=17 twoBefore:SMALL:CAPITAL=15 \
        twoBefore:SMALL:FIRM=-3 twoBefore:SMALL:FIRST=-2 twoBefore:SMALL:NAMING=3 twoBefore:SMALL:OWN=5 \
        twoBefore:SMALL:ROLE=-2 twoBefore:SMALL:SMALL=-36 twoBefore:SMALL:TALKING=-23 twoBefore:SMALL:WORLD=-5 \
        twoBefore:SMALL:a=-45 twoBefore:SMALL:about=-27 twoBefore:SMALL:an=38 twoBefore:SMALL:and=16 \
        twoBefore:SMALL:as=-44 twoBefore:SMALL:at=-22 twoBefore:SMALL:auf=-31 twoBefore:SMALL:bei=48 \
        twoBefore:SMALL:by=-1 twoBefore:SMALL:der=-45 twoBefore:SMALL:die=2 twoBefore:SMALL:dieser=-2 \
        twoBefore:SMALL:ein=4 twoBefore:SMALL:eine=-8 twoBefore:SMALL:for=-13 twoBefore:SMALL:from=-20 \
        twoBefore:SMALL:hat=-4 twoBefore:SMALL:ich=-12 twoBefore:SMALL:im=35 twoBefore:SMALL:in=16 \
        twoBefore:SMALL:into=10 twoBefore:SMALL:ist=14 twoBefore:SMALL:it=-4 twoBefore:SMALL:jetzt=-5 \
        twoBefore:SMALL:mir=-29 twoBefore:SMALL:mit=-17 twoBefore:SMALL:nur=-33 twoBefore:SMALL:of=-17 \
        twoBefore:SMALL:on=-12 twoBefore:SMALL:sich=36 twoBefore:SMALL:sie=-4 twoBefore:SMALL:that=18 \
        twoBefore:SMALL:the=-12 twoBefore:SMALL:to=15 twoBefore:SMALL:ueber=1 twoBefore:SMALL:und=36 \
        twoBefore:SMALL:von=93 twoBefore:SMALL:with=-23 twoBefore:SMALL:zu=20 twoBefore:THE:"=20 twoBefore:THE:-e=8 \
        twoBefore:THE:-en=-8 twoBefore:THE:-te=-53 twoBefore:THE:CAPITAL=-36 twoBefore:THE:FIRM=22 \
        twoBefore:THE:ROLE=-11 twoBefore:THE:SMALL=-47 twoBefore:THE:TALK=-11 twoBefore:THE:WORLD=-8 \
        twoBefore:THE:bei=10 twoBefore:THE:habe=5 twoBefore:THE:vom=17 twoBefore:THE:von=16 twoBefore:da:.=-32 \
        twoBefore:es:bei=5 twoBefore:habe:bei=23 twoBefore:haben:bei=8 twoBefore:has:SMALL=34 twoBefore:hat:"=-11 \
        twoBefore:hat:.=28 twoBefore:hat:bei=22 twoBefore:hat:das=1 twoBefore:hat:der=15 twoBefore:hat:uns=-14 \
        twoBefore:heute:bei=18 twoBefore:i:SMALL=-10 twoBefore:ich:bei=28 twoBefore:ich:habe=33 \
        twoBefore:ich:von=-13 twoBefore:ich:zu=2 twoBefore:immer:bei=13 twoBefore:is:the=-13 \
        twoBefore:ist:CAPITAL=-2 twoBefore:ist:bei=3 twoBefore:ist:der=3 twoBefore:ist:die=7 twoBefore:ist:mit=19 \
        twoBefore:ist:von=-34 twoBefore:it:SMALL=32 twoBefore:it:to=26 twoBefore:jetzt:will=9 twoBefore:man:bei=6 \
        twoBefore:nicht:.=19 twoBefore:nicht:von=32 twoBefore:nur:"=-2 twoBefore:ob:der=-9 twoBefore:sich:bei=2 \
        twoBefore:sich:von=-5 twoBefore:sie:bei=17 twoBefore:sie:von=18 twoBefore:so:ein=-3 twoBefore:und:bei=13 \
        twoBefore:und:ohne=16 twoBefore:war:CAPITAL=-4 twoBefore:war:FIRST=-3 twoBefore:war:bei=13 \
        twoBefore:we:SMALL=-16 twoBefore:werden:.=2 twoBefore:wie:ROLE=-28 twoBefore:wie:ein=-2 \
        twoBefore:wir:bei=-25 twoBefore:wir:haben=8 twoBeforeKinds:":CAPITAL=-12 twoBeforeKinds:":PREP=-32 \
        twoBeforeKinds:":THE=-32 twoBeforeKinds:,:A=-1 twoBeforeKinds:,:CAPITAL=-10 twoBeforeKinds:,:MY=-14 \
        twoBeforeKinds:,:PREP=-30 twoBeforeKinds:,:SMALL=76 twoBeforeKinds:,:THE=63 twoBeforeKinds:,:and=11 \
        twoBeforeKinds:,:but=-32 twoBeforeKinds:,:dass=13 twoBeforeKinds:,:hat=7 twoBeforeKinds:,:und=19 \
        twoBeforeKinds:,:was=12 twoBeforeKinds:,:weil=10 twoBeforeKinds:-:CAPITAL=-67 twoBeforeKinds:-:SMALL=-14 \
        twoBeforeKinds:.:A=-23 twoBeforeKinds:.:CAPITAL=51 twoBeforeKinds:.:NUMBER=9 twoBeforeKinds:.:PREP=18 \
        twoBeforeKinds:.:THE=9 twoBeforeKinds:.:dass=17 twoBeforeKinds:.:wenn=20 twoBeforeKinds:;:A=-9 \
        twoBeforeKinds:;:CAPITAL=-18 twoBeforeKinds:;:PREP=10 twoBeforeKinds:;:THE=16 twoBeforeKinds:?:PREP=17 \
        twoBeforeKinds:A:.=-2 twoBeforeKinds:A:CAPITAL=-5 twoBeforeKinds:A:PREP=37 twoBeforeKinds:A:SMALL=-109 \
        twoBeforeKinds:A:THE=53 twoBeforeKinds:CAPITAL:!=-11 twoBeforeKinds:CAPITAL:"=-12 \
        twoBeforeKinds:CAPITAL:(=-30 twoBeforeKinds:CAPITAL:,=-40 twoBeforeKinds:CAPITAL:-=-4 \
        twoBeforeKinds:CAPITAL:.=4 twoBeforeKinds:CAPITAL:;=-34 twoBeforeKinds:CAPITAL:A=36 \
        twoBeforeKinds:CAPITAL:CAPITAL=-9 twoBeforeKinds:CAPITAL:MY=-30 twoBeforeKinds:CAPITAL:PREP=-9 \
        twoBeforeKinds:CAPITAL:SMALL=93 twoBeforeKinds:CAPITAL:THE=-28 twoBeforeKinds:CAPITAL:gibt=12 \
        twoBeforeKinds:CAPITAL:hat=19 twoBeforeKinds:CAPITAL:hatte=23 twoBeforeKinds:CAPITAL:ist=51 \
        twoBeforeKinds:CAPITAL:soll=-6 twoBeforeKinds:CAPITAL:und=-44 twoBeforeKinds:CAPITAL:war=9 \
        twoBeforeKinds:CAPITAL:wie=4 twoBeforeKinds:CAPITAL:will=25 twoBeforeKinds:EDGE:"=-50 \
        twoBeforeKinds:EDGE:A=-22 twoBeforeKinds:EDGE:CAPITAL=-102 twoBeforeKinds:EDGE:EDGE=-35 \
        twoBeforeKinds:EDGE:MY=-71 twoBeforeKinds:EDGE:PREP=-167 twoBeforeKinds:EDGE:THE=-64 \
        twoBeforeKinds:EDGE:dass=-17 twoBeforeKinds:MY:CAPITAL=-11 twoBeforeKinds:MY:SMALL=-27 \
        twoBeforeKinds:NUMBER:,=43 twoBeforeKinds:NUMBER:.=-24 twoBeforeKinds:NUMBER:A=8 \
        twoBeforeKinds:NUMBER:CAPITAL=34 twoBeforeKinds:NUMBER:PREP=12 twoBeforeKinds:NUMBER:SMALL=-13 \
        twoBeforeKinds:PREP:"=-36 twoBeforeKinds:PREP:.=16 twoBeforeKinds:PREP:A=-32 \
        twoBeforeKinds:PREP:CAPITAL=-103 twoBeforeKinds:PREP:MY=-40 twoBeforeKinds:PREP:PREP=-18 \
        twoBeforeKinds:PREP:SMALL=-11 twoBeforeKinds:PREP:THE=77 twoBeforeKinds:SMALL:"=-32 \
        twoBeforeKinds:SMALL:*=15 twoBeforeKinds:SMALL:,=-13 twoBeforeKinds:SMALL:.=6 twoBeforeKinds:SMALL:;=-27 \
        twoBeforeKinds:SMALL:?=17 twoBeforeKinds:SMALL:A=-20 twoBeforeKinds:SMALL:CAPITAL=22 \
        twoBeforeKinds:SMALL:PREP=34 twoBeforeKinds:SMALL:SMALL=3 twoBeforeKinds:SMALL:THE=-56 \
        twoBeforeKinds:SMALL:THIS=12 twoBeforeKinds:SMALL:and=16 twoBeforeKinds:SMALL:as=-44 \
        twoBeforeKinds:SMALL:hat=-4 twoBeforeKinds:SMALL:ich=-12 twoBeforeKinds:SMALL:ist=14 \
        twoBeforeKinds:SMALL:it=-4 twoBeforeKinds:SMALL:jetzt=-5 twoBeforeKinds:SMALL:mir=-29 \
        twoBeforeKinds:SMALL:nur=-33 twoBeforeKinds:SMALL:sich=36 twoBeforeKinds:SMALL:sie=-4 \
        twoBeforeKinds:SMALL:und=36 twoBeforeKinds:THE:"=20 twoBeforeKinds:THE:A=-1 twoBeforeKinds:THE:CAPITAL=-12 \
        twoBeforeKinds:THE:PREP=22 twoBeforeKinds:THE:SMALL=-107 twoBeforeKinds:THE:habe=5 \
        twoBeforeKinds:THIS:SMALL=-22 twoBeforeKinds:aber:PREP=14 twoBeforeKinds:als:THE=24 \
        twoBeforeKinds:and:SMALL=-28 twoBeforeKinds:are:PREP=5 twoBeforeKinds:da:.=-32 twoBeforeKinds:es:PREP=5 \
        twoBeforeKinds:habe:PREP=23 twoBeforeKinds:haben:PREP=28 twoBeforeKinds:haben:THE=-4 \
        twoBeforeKinds:has:SMALL=52 twoBeforeKinds:hat:"=-11 twoBeforeKinds:hat:.=28 twoBeforeKinds:hat:CAPITAL=-3 \
        twoBeforeKinds:hat:PREP=24 twoBeforeKinds:hat:THE=20 twoBeforeKinds:hat:uns=-14 twoBeforeKinds:hatte:PREP=-3 \
        twoBeforeKinds:heute:PREP=9 twoBeforeKinds:i:SMALL=-17 twoBeforeKinds:ich:PREP=18 twoBeforeKinds:ich:habe=33 \
        twoBeforeKinds:immer:PREP=13 twoBeforeKinds:is:PREP=34 twoBeforeKinds:is:SMALL=-1 twoBeforeKinds:is:THE=-13 \
        twoBeforeKinds:ist:A=-1 twoBeforeKinds:ist:CAPITAL=-2 twoBeforeKinds:ist:PREP=-40 twoBeforeKinds:ist:THE=4 \
        twoBeforeKinds:it:PREP=26 twoBeforeKinds:it:SMALL=32 twoBeforeKinds:jetzt:will=9 twoBeforeKinds:man:PREP=10 \
        twoBeforeKinds:mehr:PREP=26 twoBeforeKinds:nicht:.=19 twoBeforeKinds:nicht:PREP=47 twoBeforeKinds:nur:"=-2 \
        twoBeforeKinds:ob:THE=-9 twoBeforeKinds:sich:PREP=6 twoBeforeKinds:sie:PREP=35 twoBeforeKinds:sie:SMALL=8 \
        twoBeforeKinds:so:A=-4 twoBeforeKinds:und:A=-13 twoBeforeKinds:und:PREP=34 twoBeforeKinds:und:SMALL=4 \
        twoBeforeKinds:und:THE=-19 twoBeforeKinds:war:CAPITAL=-7 twoBeforeKinds:war:PREP=17 \
        twoBeforeKinds:war:THE=35 twoBeforeKinds:was:PREP=3 twoBeforeKinds:we:SMALL=-7 twoBeforeKinds:wer:PREP=-12 \
        twoBeforeKinds:werden:.=2 twoBeforeKinds:wie:A=-2 twoBeforeKinds:wie:CAPITAL=-27 twoBeforeKinds:will:THE=-8 \
        twoBeforeKinds:wir:PREP=-25 twoBeforeKinds:wir:haben=8 words:applyin.=-48 words:arts=-53 words:authorit=34 \
        words:blame=-4 words:builder=14 words:culture.=73 words:danger=-48 words:designat=2 words:employe+=37 \
        words:employer=34 words:firm=-47 words:firmverb=-21 words:first=-4 words:games=-49 words:general=49 \
        words:general+=35 words:grant=49 words:harm=20 words:history=13 words:irony=-12 words:law=48 \
        words:leaders.=-18 words:legal=-12 words:manverb=-8 words:me=2 words:military=-23 words:naming=-9 \
        words:nature=-63 words:not=15 words:now=53 words:office=-66 words:partner=59 words:partner+=18 words:past=18 \
        words:pay.=-21 words:politics=6 words:praise=22 words:product=3 words:product+=-3 words:role=-52 \
        words:school=-37 words:securit.=-8 words:severe=18 words:sound=321 words:sport=-23 words:talk=16 \
        words:taste=-68 words:title=-10 words:trade=-16 words:trainin.=-2 words:travel=-49 words:turn=1 words:very=5 \
        words:victim=23 words:wellbein=-10 words:work-li.=1
        """
}
