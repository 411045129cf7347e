/// What tells whether a firm is meant, and how much: tenths of a point; of rules, hundredths
/// that their points gain.
///
/// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/meant.
enum MeantWeights {
    static let list = """
        after:!=-12 after:"=-26 after:&=-4 after:(=8 after:)=-21 after:,=-50 after:-=-4 after:-e=-12 after:-en=-17 \
        after:-er=-3 after:-es=-52 after:-s=1 after:-t=-51 after:-te=64 after:-ten=-42 after:.=4 after:;=5 after:?=9 \
        after:CAPITAL=-49 after:EDGE=-33 after:FIRM=63 after:FIRMVERB=26 after:FIRST=-13 after:LEGAL=9 \
        after:MANVERB=15 after:NAMING=9 after:NUMBER=-10 after:OWN=-2 after:SMALL=-27 after:TALK=36 \
        after:TALKING=-27 after:WORLD=-27 after:a=13 after:als=-15 after:am=-28 after:an=-19 after:and=39 after:as=4 \
        after:at=1 after:auch=21 after:auf=-5 after:aus=-95 after:bei=-34 after:beim=-3 after:bis=-12 \
        after:bleibt=-22 after:by=10 after:da=6 after:darf=5 after:das=25 after:dem=-4 after:den=33 after:der=-48 \
        after:des=-49 after:die=36 after:dort=16 after:durch=35 after:ein=19 after:eine=31 after:eines=-21 \
        after:es=20 after:for=58 after:fuer=23 after:gab=18 after:gegen=-10 after:gibt=-21 after:habe=33 \
        after:haben=-32 after:had=3 after:has=-9 after:hat=41 after:hatte=7 after:hatten=-2 after:have=11 \
        after:heute=-3 after:hier=-3 after:hinter=-6 after:i=11 after:ihr=-12 after:ihren=15 after:im=-14 \
        after:immer=-22 after:in=-72 after:ins=-11 after:is=-7 after:ist=-41 after:jetzt=37 after:kann=-24 \
        after:kein=-2 after:keine=-9 after:laut=2 after:macht=20 after:mehr=3 after:mein=-4 after:meine=4 \
        after:meinen=2 after:meiner=-7 after:mir=8 after:mit=46 after:muss=16 after:nach=-23 after:neben=-1 \
        after:nicht=-23 after:noch=-9 after:nur=-8 after:oder=-33 after:of=25 after:ohne=-23 after:on=-26 \
        after:schon=17 after:sein=8 after:seine=2 after:seinen=17 after:seit=8 after:sich=2 after:sie=-18 \
        after:sind=-10 after:so=-2 after:soll=-28 after:sollen=-4 after:statt=3 after:than=-11 after:that=-35 \
        after:the=8 after:this=19 after:to=-25 after:ueber=19 after:um=-47 after:und=-24 after:uns=7 after:unser=-13 \
        after:unsere=-12 after:unter=23 after:vom=13 after:von=-17 after:vor=17 after:war=-11 after:waren=-47 \
        after:was=-29 after:wegen=-2 after:werden=24 after:who=19 after:wieder=-10 after:will=21 after:wird=-41 \
        after:with=-17 after:wurde=18 after:wurden=-25 after:you=-1 after:zu=61 after:zum=-19 after:zur=32 \
        after:zwischen=12 afterKind:!=-12 afterKind:"=-26 afterKind:&=-4 afterKind:(=8 afterKind:)=-21 \
        afterKind:,=-43 afterKind:-=-4 afterKind:.=5 afterKind:;=5 afterKind:?=9 afterKind:A=12 afterKind:CAPITAL=32 \
        afterKind:EDGE=-33 afterKind:MY=-10 afterKind:NUMBER=-10 afterKind:PREP=-64 afterKind:SMALL=17 \
        afterKind:THE=3 afterKind:THIS=-33 afterKind:als=-15 afterKind:and=39 afterKind:as=4 afterKind:auch=21 \
        afterKind:bleibt=-22 afterKind:da=6 afterKind:darf=5 afterKind:dort=16 afterKind:es=20 afterKind:gab=18 \
        afterKind:gibt=-21 afterKind:habe=33 afterKind:haben=-32 afterKind:had=3 afterKind:has=-9 afterKind:hat=42 \
        afterKind:hatte=7 afterKind:hatten=-2 afterKind:have=11 afterKind:heute=-3 afterKind:hier=-3 afterKind:i=11 \
        afterKind:immer=-22 afterKind:is=-7 afterKind:ist=-41 afterKind:jetzt=37 afterKind:kann=-24 \
        afterKind:macht=20 afterKind:mehr=3 afterKind:mir=8 afterKind:muss=16 afterKind:nicht=-23 afterKind:noch=-9 \
        afterKind:nur=-8 afterKind:oder=-33 afterKind:schon=17 afterKind:sich=2 afterKind:sie=-18 afterKind:sind=-10 \
        afterKind:so=-2 afterKind:soll=-28 afterKind:sollen=-4 afterKind:than=-11 afterKind:und=-24 afterKind:uns=7 \
        afterKind:war=-11 afterKind:waren=-47 afterKind:was=-29 afterKind:werden=24 afterKind:who=19 \
        afterKind:wieder=-10 afterKind:will=21 afterKind:wird=-41 afterKind:wurde=18 afterKind:wurden=-25 \
        afterKind:you=-1 before:!=5 before:"=-67 before:(=-12 before:*=37 before:,=6 before:-=-11 before:-e=-9 \
        before:-em=27 before:-en=-62 before:-er=-29 before:-es=11 before:-s=8 before:-t=56 before:-te=-34 \
        before:-ten=-41 before:.=22 before:;=-18 before:?=13 before:CAPITAL=34 before:EDGE=-31 before:FIRM=-9 \
        before:FIRMVERB=88 before:FIRST=-50 before:NAMING=-52 before:NUMBER=-24 before:OFFICE=-4 before:OWN=38 \
        before:PLACE=-10 before:ROLE=-96 before:SMALL=-22 before:TALK=-6 before:TALKING=-12 before:TITLE=1 \
        before:WORLD=-38 before:a=-68 before:aber=9 before:about=-14 before:als=-55 before:am=-39 before:an=129 \
        before:and=24 before:as=-30 before:at=12 before:auch=14 before:auf=-36 before:aus=-26 before:bei=-5 \
        before:beim=-5 before:bis=-2 before:bleibt=2 before:by=20 before:da=-3 before:dank=8 before:das=17 \
        before:dass=24 before:dem=26 before:den=24 before:der=-17 before:des=34 before:die=-14 before:diesem=-14 \
        before:dieser=-15 before:durch=6 before:ein=-107 before:eine=24 before:einem=-4 before:einen=-18 \
        before:einer=-4 before:er=-1 before:es=-14 before:for=2 before:from=11 before:fuer=86 before:gab=5 \
        before:gegen=16 before:gibt=13 before:habe=29 before:haben=7 before:had=18 before:hat=35 before:hatte=14 \
        before:hatten=-26 before:ich=-4 before:ihn=8 before:ihr=32 before:ihren=-21 before:im=-17 before:in=-51 \
        before:ins=1 before:into=4 before:is=10 before:ist=-3 before:it=-6 before:jede=-4 before:jeder=-1 \
        before:jetzt=-6 before:kann=4 before:kein=-13 before:laut=2 before:macht=1 before:man=-30 before:mein=-16 \
        before:meine=-2 before:meinen=-3 before:mich=-1 before:mir=-6 before:mit=-15 before:muss=-11 before:my=-22 \
        before:nach=-18 before:neben=-1 before:noch=-8 before:nur=-17 before:ob=-2 before:oder=13 before:of=-37 \
        before:ohne=-4 before:on=-14 before:sein=-1 before:seinem=-2 before:seinen=-2 before:seit=-1 before:sich=11 \
        before:sie=31 before:sind=-29 before:soll=-5 before:sondern=9 before:that=9 before:the=-39 before:to=37 \
        before:ueber=5 before:um=-38 before:und=29 before:uns=4 before:unser=-10 before:unsere=3 before:unter=-20 \
        before:vom=13 before:von=98 before:vor=-12 before:war=31 before:was=14 before:wegen=-6 before:weil=40 \
        before:wenn=15 before:wer=-9 before:wie=-9 before:will=26 before:wir=15 before:wird=8 before:with=21 \
        before:wurde=-8 before:zu=91 before:zum=-38 before:zur=-10 beforeKind:!=5 beforeKind:"=-67 beforeKind:(=-12 \
        beforeKind:*=37 beforeKind:,=7 beforeKind:-=-11 beforeKind:.=29 beforeKind:;=-18 beforeKind:?=13 \
        beforeKind:A=-62 beforeKind:CAPITAL=-128 beforeKind:EDGE=-27 beforeKind:MY=-51 beforeKind:NUMBER=-24 \
        beforeKind:PREP=56 beforeKind:SMALL=-42 beforeKind:THE=29 beforeKind:THIS=-31 beforeKind:aber=9 \
        beforeKind:als=-55 beforeKind:and=24 beforeKind:as=-30 beforeKind:auch=14 beforeKind:bleibt=2 \
        beforeKind:da=-3 beforeKind:dass=24 beforeKind:er=-1 beforeKind:es=-14 beforeKind:gab=5 beforeKind:gibt=13 \
        beforeKind:habe=29 beforeKind:haben=7 beforeKind:had=18 beforeKind:hat=36 beforeKind:hatte=14 \
        beforeKind:hatten=-26 beforeKind:ich=-4 beforeKind:ihn=8 beforeKind:is=10 beforeKind:ist=-3 beforeKind:it=-6 \
        beforeKind:jetzt=-6 beforeKind:kann=4 beforeKind:macht=1 beforeKind:man=-30 beforeKind:mich=-1 \
        beforeKind:mir=-6 beforeKind:muss=-11 beforeKind:noch=-8 beforeKind:nur=-17 beforeKind:ob=-2 \
        beforeKind:oder=13 beforeKind:sich=11 beforeKind:sie=31 beforeKind:sind=-29 beforeKind:soll=-5 \
        beforeKind:sondern=9 beforeKind:und=29 beforeKind:uns=4 beforeKind:war=31 beforeKind:was=14 \
        beforeKind:weil=40 beforeKind:wenn=15 beforeKind:wer=-9 beforeKind:wie=-9 beforeKind:will=26 \
        beforeKind:wir=15 beforeKind:wird=8 beforeKind:wurde=-8 count:text:0=186 count:text:1=58 count:text:2=-58 \
        count:text:3=-24 count:title:0=-21 count:title:1=-137 nameBeforeKind:first:!=2 nameBeforeKind:first:"=-17 \
        nameBeforeKind:first:*=2 nameBeforeKind:first:,=15 nameBeforeKind:first:.=18 nameBeforeKind:first:;=-9 \
        nameBeforeKind:first:?=9 nameBeforeKind:first:A=-31 nameBeforeKind:first:CAPITAL=-5 \
        nameBeforeKind:first:EDGE=-3 nameBeforeKind:first:MY=1 nameBeforeKind:first:PREP=53 \
        nameBeforeKind:first:SMALL=52 nameBeforeKind:first:THE=-18 nameBeforeKind:first:dass=-9 \
        nameBeforeKind:first:hat=36 nameBeforeKind:first:ist=10 nameBeforeKind:first:nur=-9 \
        nameBeforeKind:first:sich=14 nameBeforeKind:first:sie=-1 nameBeforeKind:first:und=-1 \
        nameBeforeKind:first:was=-10 nameBeforeKind:first:weil=5 nameBeforeKind:first:will=12 \
        nameBeforeKind:letters:"=-11 nameBeforeKind:letters:(=-21 nameBeforeKind:letters:,=8 \
        nameBeforeKind:letters:.=24 nameBeforeKind:letters:;=-33 nameBeforeKind:letters:?=-2 \
        nameBeforeKind:letters:A=-51 nameBeforeKind:letters:CAPITAL=-72 nameBeforeKind:letters:EDGE=-46 \
        nameBeforeKind:letters:MY=-36 nameBeforeKind:letters:PREP=-49 nameBeforeKind:letters:SMALL=-119 \
        nameBeforeKind:letters:THE=27 nameBeforeKind:letters:es=-10 nameBeforeKind:letters:hat=-14 \
        nameBeforeKind:letters:ist=-5 nameBeforeKind:letters:mich=-12 nameBeforeKind:letters:nur=-11 \
        nameBeforeKind:letters:sich=-3 nameBeforeKind:letters:und=-6 nameBeforeKind:letters:was=-4 \
        nameBeforeKind:letters:weil=1 nameBeforeKind:place:.=-9 nameBeforeKind:place:;=2 nameBeforeKind:place:A=18 \
        nameBeforeKind:place:CAPITAL=-9 nameBeforeKind:place:EDGE=1 nameBeforeKind:place:PREP=19 \
        nameBeforeKind:place:THE=1 nameBeforeKind:small:"=21 nameBeforeKind:small:.=17 nameBeforeKind:small:;=-1 \
        nameBeforeKind:small:CAPITAL=-7 nameBeforeKind:small:EDGE=19 nameBeforeKind:small:PREP=18 \
        nameBeforeKind:small:SMALL=-1 nameBeforeKind:small:THE=6 nameBeforeKind:small:ich=-5 \
        nameBeforeKind:small:sich=-7 nameBeforeKind:word:!=2 nameBeforeKind:word:"=-13 nameBeforeKind:word:*=24 \
        nameBeforeKind:word:,=50 nameBeforeKind:word:-=-10 nameBeforeKind:word:.=-30 nameBeforeKind:word:;=59 \
        nameBeforeKind:word:?=-1 nameBeforeKind:word:A=-22 nameBeforeKind:word:CAPITAL=-53 \
        nameBeforeKind:word:EDGE=-14 nameBeforeKind:word:NUMBER=-5 nameBeforeKind:word:PREP=-3 \
        nameBeforeKind:word:SMALL=-6 nameBeforeKind:word:THE=-12 nameBeforeKind:word:THIS=-40 \
        nameBeforeKind:word:aber=8 nameBeforeKind:word:als=-48 nameBeforeKind:word:and=9 nameBeforeKind:word:as=-12 \
        nameBeforeKind:word:auch=8 nameBeforeKind:word:bleibt=9 nameBeforeKind:word:but=-18 \
        nameBeforeKind:word:dass=28 nameBeforeKind:word:er=-1 nameBeforeKind:word:es=-6 nameBeforeKind:word:gab=5 \
        nameBeforeKind:word:habe=25 nameBeforeKind:word:haben=12 nameBeforeKind:word:hat=-10 \
        nameBeforeKind:word:hatte=14 nameBeforeKind:word:hatten=-31 nameBeforeKind:word:ich=1 \
        nameBeforeKind:word:ihn=8 nameBeforeKind:word:ist=29 nameBeforeKind:word:it=-6 nameBeforeKind:word:kann=3 \
        nameBeforeKind:word:macht=1 nameBeforeKind:word:man=-14 nameBeforeKind:word:mich=12 \
        nameBeforeKind:word:mir=4 nameBeforeKind:word:muss=4 nameBeforeKind:word:nur=6 nameBeforeKind:word:ob=-2 \
        nameBeforeKind:word:oder=13 nameBeforeKind:word:sich=6 nameBeforeKind:word:sie=4 \
        nameBeforeKind:word:sind=-29 nameBeforeKind:word:soll=9 nameBeforeKind:word:sondern=9 \
        nameBeforeKind:word:und=-2 nameBeforeKind:word:uns=32 nameBeforeKind:word:war=28 nameBeforeKind:word:was=15 \
        nameBeforeKind:word:weil=29 nameBeforeKind:word:wenn=3 nameBeforeKind:word:wie=13 \
        nameBeforeKind:word:will=12 nameBeforeKind:word:wir=6 nameBeforeKind:word:wird=5 \
        nameBeforeKind:word:wurde=-7 nameBeforeKind:words:"=-46 nameBeforeKind:words:,=-64 nameBeforeKind:words:.=5 \
        nameBeforeKind:words:;=-35 nameBeforeKind:words:A=25 nameBeforeKind:words:CAPITAL=14 \
        nameBeforeKind:words:EDGE=15 nameBeforeKind:words:MY=-15 nameBeforeKind:words:PREP=-1 \
        nameBeforeKind:words:SMALL=30 nameBeforeKind:words:THE=22 nameBeforeKind:words:als=-4 \
        nameBeforeKind:words:and=-1 nameBeforeKind:words:auch=6 nameBeforeKind:words:dass=21 \
        nameBeforeKind:words:es=1 nameBeforeKind:words:hat=23 nameBeforeKind:words:hatte=1 \
        nameBeforeKind:words:ihn=3 nameBeforeKind:words:ist=-36 nameBeforeKind:words:man=-15 \
        nameBeforeKind:words:mir=12 nameBeforeKind:words:noch=-7 nameBeforeKind:words:nur=-3 \
        nameBeforeKind:words:sich=1 nameBeforeKind:words:sie=31 nameBeforeKind:words:und=38 \
        nameBeforeKind:words:uns=-28 nameBeforeKind:words:war=3 nameBeforeKind:words:was=13 \
        nameBeforeKind:words:will=1 nameBeforeKind:words:wir=10 nameBetween:first:":"=-5 nameBetween:first:":,=-1 \
        nameBetween:first:":CAPITAL=-9 nameBetween:first:":SMALL=-1 nameBetween:first:":und=-1 \
        nameBetween:first:*:SMALL=-23 nameBetween:first:,:,=8 nameBetween:first:,:PREP=-5 \
        nameBetween:first:,:SMALL=6 nameBetween:first:.:,=-18 nameBetween:first:.:CAPITAL=-2 \
        nameBetween:first:.:SMALL=26 nameBetween:first:.:hat=2 nameBetween:first:.:hatte=7 \
        nameBetween:first:.:wird=-4 nameBetween:first:;:.=-15 nameBetween:first:;:SMALL=1 nameBetween:first:;:has=-8 \
        nameBetween:first:;:hat=13 nameBetween:first:A:,=-1 nameBetween:first:A:.=-2 nameBetween:first:A:PREP=-1 \
        nameBetween:first:A:SMALL=-11 nameBetween:first:CAPITAL:,=-7 nameBetween:first:CAPITAL:A=26 \
        nameBetween:first:CAPITAL:SMALL=-9 nameBetween:first:CAPITAL:THE=-2 nameBetween:first:CAPITAL:hat=-7 \
        nameBetween:first:CAPITAL:hatte=-3 nameBetween:first:CAPITAL:will=-2 nameBetween:first:EDGE:,=17 \
        nameBetween:first:EDGE:CAPITAL=-6 nameBetween:first:EDGE:SMALL=7 nameBetween:first:EDGE:hat=-47 \
        nameBetween:first:EDGE:is=6 nameBetween:first:EDGE:ist=-17 nameBetween:first:MY:SMALL=14 \
        nameBetween:first:MY:ist=-2 nameBetween:first:PREP:,=-8 nameBetween:first:PREP:.=-26 \
        nameBetween:first:PREP:;=3 nameBetween:first:PREP:?=13 nameBetween:first:PREP:A=3 \
        nameBetween:first:PREP:NUMBER=1 nameBetween:first:PREP:PREP=-1 nameBetween:first:PREP:SMALL=2 \
        nameBetween:first:PREP:THE=7 nameBetween:first:PREP:als=4 nameBetween:first:PREP:and=20 \
        nameBetween:first:PREP:haben=3 nameBetween:first:PREP:had=6 nameBetween:first:PREP:hat=14 \
        nameBetween:first:PREP:ist=-9 nameBetween:first:PREP:schon=13 nameBetween:first:SMALL:,=3 \
        nameBetween:first:SMALL:.=31 nameBetween:first:SMALL:A=-7 nameBetween:first:SMALL:PREP=46 \
        nameBetween:first:SMALL:SMALL=-9 nameBetween:first:SMALL:and=-17 nameBetween:first:SMALL:has=2 \
        nameBetween:first:SMALL:und=-1 nameBetween:first:THE:,=-12 nameBetween:first:THE:-=-7 \
        nameBetween:first:THE:CAPITAL=23 nameBetween:first:THE:PREP=4 nameBetween:first:THE:SMALL=-44 \
        nameBetween:first:hat:PREP=-5 nameBetween:first:hat:SMALL=13 nameBetween:first:ist:,=11 \
        nameBetween:first:ist:PREP=-1 nameBetween:first:sich:PREP=14 nameBetween:first:und:,=-16 \
        nameBetween:first:und:SMALL=11 nameBetween:letters:":"=-1 nameBetween:letters:(:)=-21 \
        nameBetween:letters:,:SMALL=21 nameBetween:letters:.:SMALL=8 nameBetween:letters:.:hat=16 \
        nameBetween:letters:;:,=-25 nameBetween:letters:;:.=-1 nameBetween:letters:;:SMALL=-3 \
        nameBetween:letters:?:SMALL=-2 nameBetween:letters:A:PREP=-1 nameBetween:letters:A:SMALL=-51 \
        nameBetween:letters:A:und=6 nameBetween:letters:CAPITAL:,=-6 nameBetween:letters:CAPITAL:PREP=-3 \
        nameBetween:letters:CAPITAL:SMALL=-9 nameBetween:letters:CAPITAL:THE=16 nameBetween:letters:CAPITAL:hat=-24 \
        nameBetween:letters:CAPITAL:hatte=-30 nameBetween:letters:EDGE:SMALL=-26 nameBetween:letters:MY:,=-1 \
        nameBetween:letters:MY:SMALL=-35 nameBetween:letters:PREP:,=-31 nameBetween:letters:PREP:-=-25 \
        nameBetween:letters:PREP:.=-3 nameBetween:letters:PREP:;=5 nameBetween:letters:PREP:A=-21 \
        nameBetween:letters:PREP:CAPITAL=12 nameBetween:letters:PREP:MY=3 nameBetween:letters:PREP:PREP=11 \
        nameBetween:letters:PREP:SMALL=16 nameBetween:letters:PREP:THE=7 nameBetween:letters:PREP:haben=-34 \
        nameBetween:letters:PREP:hat=-5 nameBetween:letters:PREP:und=4 nameBetween:letters:SMALL:,=-19 \
        nameBetween:letters:SMALL:-=-26 nameBetween:letters:SMALL:A=-16 nameBetween:letters:SMALL:PREP=-15 \
        nameBetween:letters:SMALL:SMALL=2 nameBetween:letters:SMALL:THE=-42 nameBetween:letters:THE:,=-28 \
        nameBetween:letters:THE:-=-12 nameBetween:letters:THE:.=-1 nameBetween:letters:THE:A=1 \
        nameBetween:letters:THE:CAPITAL=14 nameBetween:letters:THE:MY=-19 nameBetween:letters:THE:NUMBER=1 \
        nameBetween:letters:THE:PREP=4 nameBetween:letters:THE:SMALL=-20 nameBetween:letters:THE:THE=33 \
        nameBetween:letters:THE:hat=1 nameBetween:letters:THE:ist=-12 nameBetween:letters:THE:und=31 \
        nameBetween:letters:THE:war=-32 nameBetween:letters:THE:will=-1 nameBetween:letters:THE:wird=-3 \
        nameBetween:letters:hat:PREP=4 nameBetween:letters:hat:SMALL=4 nameBetween:letters:ist:,=2 \
        nameBetween:letters:und:SMALL=-24 nameBetween:place:.:SMALL=12 nameBetween:place:.:hat=-1 \
        nameBetween:place:A:PREP=21 nameBetween:place:CAPITAL:PREP=-1 nameBetween:place:CAPITAL:SMALL=-6 \
        nameBetween:place:EDGE:CAPITAL=1 nameBetween:place:PREP:,=9 nameBetween:place:PREP:.=2 \
        nameBetween:place:PREP:PREP=19 nameBetween:place:PREP:SMALL=7 nameBetween:place:PREP:haben=-19 \
        nameBetween:place:PREP:und=3 nameBetween:place:SMALL:,=-4 nameBetween:place:SMALL:THE=4 \
        nameBetween:place:THE:SMALL=1 nameBetween:small:":"=21 nameBetween:small:.:hat=9 \
        nameBetween:small:CAPITAL:PREP=-1 nameBetween:small:CAPITAL:SMALL=-5 nameBetween:small:PREP:,=2 \
        nameBetween:small:PREP:A=-7 nameBetween:small:PREP:PREP=-12 nameBetween:small:PREP:SMALL=49 \
        nameBetween:small:PREP:als=3 nameBetween:small:PREP:ist=-7 nameBetween:small:SMALL:,=-15 \
        nameBetween:small:SMALL:PREP=-22 nameBetween:small:SMALL:SMALL=13 nameBetween:small:THE:PREP=12 \
        nameBetween:word:!:hat=4 nameBetween:word:":!=-1 nameBetween:word:":"=3 nameBetween:word:":CAPITAL=-14 \
        nameBetween:word:":NUMBER=-9 nameBetween:word:":PREP=-4 nameBetween:word:":SMALL=-4 \
        nameBetween:word:*:SMALL=3 nameBetween:word:,:,=16 nameBetween:word:,:.=16 nameBetween:word:,:PREP=-25 \
        nameBetween:word:,:SMALL=-8 nameBetween:word:,:habe=6 nameBetween:word:,:has=1 nameBetween:word:,:hat=9 \
        nameBetween:word:,:ist=14 nameBetween:word:.:,=-87 nameBetween:word:.:-=11 nameBetween:word:.:CAPITAL=-30 \
        nameBetween:word:.:NUMBER=-1 nameBetween:word:.:PREP=-69 nameBetween:word:.:SMALL=15 \
        nameBetween:word:.:darf=-3 nameBetween:word:.:gibt=-14 nameBetween:word:.:habe=10 \
        nameBetween:word:.:haben=-14 nameBetween:word:.:has=13 nameBetween:word:.:hat=96 nameBetween:word:.:hatte=30 \
        nameBetween:word:.:is=22 nameBetween:word:.:ist=-13 nameBetween:word:.:kann=-16 nameBetween:word:.:muss=-4 \
        nameBetween:word:.:soll=-3 nameBetween:word:.:war=2 nameBetween:word:.:will=14 nameBetween:word:.:wird=-25 \
        nameBetween:word:;:,=16 nameBetween:word:;:.=1 nameBetween:word:;:CAPITAL=-12 nameBetween:word:;:PREP=7 \
        nameBetween:word:;:SMALL=3 nameBetween:word:;:hat=14 nameBetween:word:?:SMALL=14 nameBetween:word:A:!=-5 \
        nameBetween:word:A:,=-3 nameBetween:word:A:-=15 nameBetween:word:A:.=35 nameBetween:word:A:?=-7 \
        nameBetween:word:A:A=-12 nameBetween:word:A:CAPITAL=14 nameBetween:word:A:PREP=16 \
        nameBetween:word:A:SMALL=-9 nameBetween:word:A:THE=-8 nameBetween:word:A:hat=-25 nameBetween:word:A:und=14 \
        nameBetween:word:A:war=-4 nameBetween:word:CAPITAL:!=3 nameBetween:word:CAPITAL:"=-10 \
        nameBetween:word:CAPITAL:(=-5 nameBetween:word:CAPITAL:,=67 nameBetween:word:CAPITAL:-=2 \
        nameBetween:word:CAPITAL:.=28 nameBetween:word:CAPITAL:;=-2 nameBetween:word:CAPITAL:?=-1 \
        nameBetween:word:CAPITAL:A=29 nameBetween:word:CAPITAL:CAPITAL=-15 nameBetween:word:CAPITAL:EDGE=-3 \
        nameBetween:word:CAPITAL:MY=-13 nameBetween:word:CAPITAL:NUMBER=15 nameBetween:word:CAPITAL:PREP=-69 \
        nameBetween:word:CAPITAL:SMALL=-28 nameBetween:word:CAPITAL:THE=-9 nameBetween:word:CAPITAL:auch=11 \
        nameBetween:word:CAPITAL:bleibt=-1 nameBetween:word:CAPITAL:darf=-14 nameBetween:word:CAPITAL:habe=21 \
        nameBetween:word:CAPITAL:haben=-1 nameBetween:word:CAPITAL:hat=-52 nameBetween:word:CAPITAL:hatte=-3 \
        nameBetween:word:CAPITAL:ist=11 nameBetween:word:CAPITAL:macht=-2 nameBetween:word:CAPITAL:muss=-1 \
        nameBetween:word:CAPITAL:noch=-2 nameBetween:word:CAPITAL:soll=-3 nameBetween:word:CAPITAL:und=-5 \
        nameBetween:word:CAPITAL:will=17 nameBetween:word:CAPITAL:wird=-4 nameBetween:word:EDGE:(=19 \
        nameBetween:word:EDGE:,=-9 nameBetween:word:EDGE:-=-7 nameBetween:word:EDGE:;=32 \
        nameBetween:word:EDGE:CAPITAL=7 nameBetween:word:EDGE:NUMBER=-26 nameBetween:word:EDGE:PREP=7 \
        nameBetween:word:EDGE:SMALL=10 nameBetween:word:EDGE:als=17 nameBetween:word:EDGE:bleibt=-7 \
        nameBetween:word:EDGE:haben=-10 nameBetween:word:EDGE:has=7 nameBetween:word:EDGE:hat=-9 \
        nameBetween:word:EDGE:is=-18 nameBetween:word:EDGE:ist=-21 nameBetween:word:EDGE:muss=10 \
        nameBetween:word:EDGE:so=13 nameBetween:word:EDGE:und=18 nameBetween:word:EDGE:war=-11 \
        nameBetween:word:EDGE:wird=-29 nameBetween:word:MY:,=-4 nameBetween:word:MY:CAPITAL=10 \
        nameBetween:word:MY:PREP=-15 nameBetween:word:MY:SMALL=18 nameBetween:word:NUMBER:,=-6 \
        nameBetween:word:NUMBER:SMALL=-10 nameBetween:word:PREP:!=4 nameBetween:word:PREP:"=23 \
        nameBetween:word:PREP:,=20 nameBetween:word:PREP:-=-5 nameBetween:word:PREP:.=2 nameBetween:word:PREP:;=20 \
        nameBetween:word:PREP:?=-3 nameBetween:word:PREP:A=-71 nameBetween:word:PREP:CAPITAL=-62 \
        nameBetween:word:PREP:EDGE=-9 nameBetween:word:PREP:MY=-5 nameBetween:word:PREP:NUMBER=7 \
        nameBetween:word:PREP:PREP=-24 nameBetween:word:PREP:SMALL=10 nameBetween:word:PREP:THE=-26 \
        nameBetween:word:PREP:THIS=-24 nameBetween:word:PREP:als=11 nameBetween:word:PREP:and=21 \
        nameBetween:word:PREP:auch=2 nameBetween:word:PREP:darf=9 nameBetween:word:PREP:gab=1 \
        nameBetween:word:PREP:gibt=-7 nameBetween:word:PREP:habe=-24 nameBetween:word:PREP:haben=47 \
        nameBetween:word:PREP:hat=-11 nameBetween:word:PREP:hatte=3 nameBetween:word:PREP:hatten=5 \
        nameBetween:word:PREP:have=11 nameBetween:word:PREP:is=-24 nameBetween:word:PREP:ist=28 \
        nameBetween:word:PREP:nicht=-5 nameBetween:word:PREP:noch=-10 nameBetween:word:PREP:nur=-19 \
        nameBetween:word:PREP:schon=-11 nameBetween:word:PREP:sind=19 nameBetween:word:PREP:soll=-9 \
        nameBetween:word:PREP:und=14 nameBetween:word:PREP:war=15 nameBetween:word:PREP:waren=-52 \
        nameBetween:word:PREP:who=25 nameBetween:word:PREP:wird=29 nameBetween:word:PREP:wurde=-3 \
        nameBetween:word:SMALL:!=8 nameBetween:word:SMALL:"=-2 nameBetween:word:SMALL:,=6 \
        nameBetween:word:SMALL:-=32 nameBetween:word:SMALL:.=11 nameBetween:word:SMALL:;=12 \
        nameBetween:word:SMALL:A=-1 nameBetween:word:SMALL:CAPITAL=-4 nameBetween:word:SMALL:EDGE=5 \
        nameBetween:word:SMALL:MY=-4 nameBetween:word:SMALL:NUMBER=-16 nameBetween:word:SMALL:PREP=11 \
        nameBetween:word:SMALL:SMALL=23 nameBetween:word:SMALL:THE=-2 nameBetween:word:SMALL:als=-8 \
        nameBetween:word:SMALL:and=-16 nameBetween:word:SMALL:auch=7 nameBetween:word:SMALL:has=9 \
        nameBetween:word:SMALL:hat=-19 nameBetween:word:SMALL:is=-7 nameBetween:word:SMALL:ist=-18 \
        nameBetween:word:SMALL:mir=9 nameBetween:word:SMALL:sind=-31 nameBetween:word:SMALL:und=15 \
        nameBetween:word:SMALL:was=-5 nameBetween:word:SMALL:will=-25 nameBetween:word:THE:"=-26 \
        nameBetween:word:THE:,=2 nameBetween:word:THE:-=8 nameBetween:word:THE:.=5 nameBetween:word:THE:?=11 \
        nameBetween:word:THE:A=11 nameBetween:word:THE:CAPITAL=85 nameBetween:word:THE:EDGE=12 \
        nameBetween:word:THE:MY=16 nameBetween:word:THE:NUMBER=2 nameBetween:word:THE:PREP=-17 \
        nameBetween:word:THE:SMALL=-6 nameBetween:word:THE:THE=-27 nameBetween:word:THE:als=-20 \
        nameBetween:word:THE:hat=-17 nameBetween:word:THE:ist=-10 nameBetween:word:THE:nicht=9 \
        nameBetween:word:THE:sind=3 nameBetween:word:THE:so=-29 nameBetween:word:THE:soll=-6 \
        nameBetween:word:THE:und=-5 nameBetween:word:THE:war=-13 nameBetween:word:THIS:SMALL=-31 \
        nameBetween:word:aber:hat=5 nameBetween:word:als:PREP=-16 nameBetween:word:als:SMALL=-21 \
        nameBetween:word:als:THE=-5 nameBetween:word:and:SMALL=8 nameBetween:word:as:,=-10 \
        nameBetween:word:auch:SMALL=-4 nameBetween:word:bleibt:PREP=9 nameBetween:word:but:SMALL=-18 \
        nameBetween:word:dass:PREP=-6 nameBetween:word:dass:SMALL=6 nameBetween:word:dass:THE=20 \
        nameBetween:word:er:PREP=1 nameBetween:word:es:,=5 nameBetween:word:es:PREP=12 nameBetween:word:es:SMALL=-2 \
        nameBetween:word:gab:SMALL=5 nameBetween:word:habe:SMALL=18 nameBetween:word:haben:PREP=12 \
        nameBetween:word:hat:,=1 nameBetween:word:hat:A=21 nameBetween:word:hat:CAPITAL=-1 \
        nameBetween:word:hat:MY=-9 nameBetween:word:hat:PREP=-23 nameBetween:word:hat:SMALL=10 \
        nameBetween:word:hat:THE=-12 nameBetween:word:hatte:PREP=15 nameBetween:word:ich:,=3 \
        nameBetween:word:ich:PREP=16 nameBetween:word:ihn:,=10 nameBetween:word:ihn:PREP=5 nameBetween:word:ist:,=42 \
        nameBetween:word:ist:.=11 nameBetween:word:ist:PREP=-6 nameBetween:word:ist:SMALL=9 nameBetween:word:it:,=-6 \
        nameBetween:word:man:PREP=-4 nameBetween:word:mich:PREP=5 nameBetween:word:mir:PREP=8 \
        nameBetween:word:mir:SMALL=-6 nameBetween:word:muss:A=4 nameBetween:word:muss:THE=1 \
        nameBetween:word:nicht:.=-3 nameBetween:word:nur:SMALL=12 nameBetween:word:oder:?=13 \
        nameBetween:word:sich:,=12 nameBetween:word:sich:PREP=-1 nameBetween:word:sich:SMALL=-11 \
        nameBetween:word:sich:und=8 nameBetween:word:soll:SMALL=-3 nameBetween:word:und:,=12 \
        nameBetween:word:und:PREP=-20 nameBetween:word:und:SMALL=10 nameBetween:word:und:hat=5 \
        nameBetween:word:und:hatte=5 nameBetween:word:uns:PREP=6 nameBetween:word:war:,=17 \
        nameBetween:word:war:SMALL=6 nameBetween:word:weil:A=1 nameBetween:word:weil:PREP=1 \
        nameBetween:word:wenn:PREP=3 nameBetween:word:wenn:SMALL=7 nameBetween:word:wie:,=-1 \
        nameBetween:word:wie:SMALL=14 nameBetween:word:will:A=3 nameBetween:word:will:NUMBER=9 \
        nameBetween:word:wir:SMALL=8 nameBetween:words:":"=-19 nameBetween:words:":,=-8 \
        nameBetween:words:":SMALL=-13 nameBetween:words:,:,=-21 nameBetween:words:,:;=-12 \
        nameBetween:words:,:PREP=-6 nameBetween:words:,:SMALL=-2 nameBetween:words:,:haben=-5 \
        nameBetween:words:,:is=-14 nameBetween:words:.:,=-32 nameBetween:words:.:A=11 nameBetween:words:.:SMALL=20 \
        nameBetween:words:.:THE=-7 nameBetween:words:.:hat=32 nameBetween:words:.:hatte=26 \
        nameBetween:words:.:ist=15 nameBetween:words:.:und=-25 nameBetween:words:.:war=12 \
        nameBetween:words:.:will=17 nameBetween:words:;:,=-2 nameBetween:words:;:.=-16 nameBetween:words:;:SMALL=-2 \
        nameBetween:words:;:hat=1 nameBetween:words:A:,=17 nameBetween:words:A:PREP=-4 nameBetween:words:A:SMALL=12 \
        nameBetween:words:CAPITAL:,=3 nameBetween:words:CAPITAL:.=-5 nameBetween:words:CAPITAL:CAPITAL=-15 \
        nameBetween:words:CAPITAL:PREP=18 nameBetween:words:CAPITAL:SMALL=8 nameBetween:words:CAPITAL:THE=-6 \
        nameBetween:words:CAPITAL:hat=-2 nameBetween:words:CAPITAL:ist=-1 nameBetween:words:CAPITAL:noch=-4 \
        nameBetween:words:EDGE:,=14 nameBetween:words:EDGE:;=-11 nameBetween:words:EDGE:CAPITAL=10 \
        nameBetween:words:EDGE:PREP=-3 nameBetween:words:EDGE:SMALL=17 nameBetween:words:EDGE:hat=5 \
        nameBetween:words:PREP:,=21 nameBetween:words:PREP:.=-19 nameBetween:words:PREP:A=6 \
        nameBetween:words:PREP:CAPITAL=-35 nameBetween:words:PREP:NUMBER=1 nameBetween:words:PREP:PREP=27 \
        nameBetween:words:PREP:SMALL=-20 nameBetween:words:PREP:THE=21 nameBetween:words:PREP:als=2 \
        nameBetween:words:PREP:and=7 nameBetween:words:PREP:gibt=-2 nameBetween:words:PREP:habe=2 \
        nameBetween:words:PREP:hat=9 nameBetween:words:PREP:is=-17 nameBetween:words:PREP:ist=23 \
        nameBetween:words:PREP:sind=8 nameBetween:words:PREP:und=5 nameBetween:words:PREP:war=2 \
        nameBetween:words:PREP:wird=-21 nameBetween:words:SMALL:,=-2 nameBetween:words:SMALL:.=12 \
        nameBetween:words:SMALL:PREP=8 nameBetween:words:SMALL:SMALL=-22 nameBetween:words:SMALL:THE=33 \
        nameBetween:words:THE:-=14 nameBetween:words:THE:CAPITAL=11 nameBetween:words:THE:PREP=16 \
        nameBetween:words:THE:SMALL=-43 nameBetween:words:THE:habe=11 nameBetween:words:THE:hat=1 \
        nameBetween:words:THE:wurde=4 nameBetween:words:and:SMALL=-1 nameBetween:words:dass:SMALL=2 \
        nameBetween:words:dass:jetzt=12 nameBetween:words:es:,=1 nameBetween:words:hat:PREP=-4 \
        nameBetween:words:hat:SMALL=16 nameBetween:words:hat:THE=8 nameBetween:words:ist:,=-21 \
        nameBetween:words:ist:PREP=-15 nameBetween:words:und:,=22 nameBetween:words:und:SMALL=5 \
        nameBetween:words:und:hat=9 nameBetween:words:war:,=5 nameBetween:words:was:PREP=12 \
        nameBetween:words:wir:PREP=2 rule:article:before=-30 rule:descript:name=-34 rule:excluded:phrase=3 \
        rule:firm:grammar=-13 rule:firm:talk=-50 rule:legal:form=-26 rule:name:in:text=34 rule:name:in:title=-50 \
        rule:no:context=-50 rule:other:place=5 rule:other:trade=49 rule:other:world=-7 rule:own:dealings=-50 \
        rule:own:trade=11 rule:person=100 rule:person:name=-31 rule:place=10 rule:product=111 rule:repeated=-50 \
        rule:title=-16 rule:unambigu:name=-46 twoAfter:!:CAPITAL=6 twoAfter:!:EDGE=-9 twoAfter:!:PREP=4 \
        twoAfter:!:THE=2 twoAfter:!:ich=7 twoAfter:":A=12 twoAfter:":CAPITAL=19 twoAfter:":EDGE=-1 twoAfter:":MY=-7 \
        twoAfter:":PREP=9 twoAfter:":SMALL=-53 twoAfter:":THE=17 twoAfter:":hat=-5 twoAfter:":hatte=-1 \
        twoAfter:":is=-4 twoAfter:":ist=-7 twoAfter:":und=13 twoAfter:":will=-1 twoAfter:&:CAPITAL=-4 \
        twoAfter:(:CAPITAL=12 twoAfter:):hat=-11 twoAfter:,:A=-141 twoAfter:,:CAPITAL=-69 twoAfter:,:MY=-28 \
        twoAfter:,:NUMBER=-59 twoAfter:,:PREP=92 twoAfter:,:SMALL=-9 twoAfter:,:THE=-83 twoAfter:,:THIS=-23 \
        twoAfter:,:aber=25 twoAfter:,:als=-22 twoAfter:,:and=18 twoAfter:,:as=-44 twoAfter:,:but=33 twoAfter:,:da=-4 \
        twoAfter:,:dann=-3 twoAfter:,:dass=36 twoAfter:,:dort=4 twoAfter:,:du=45 twoAfter:,:er=-1 twoAfter:,:es=3 \
        twoAfter:,:habe=-4 twoAfter:,:hat=5 twoAfter:,:ich=-3 twoAfter:,:immer=42 twoAfter:,:is=-1 \
        twoAfter:,:ist=-25 twoAfter:,:man=6 twoAfter:,:nicht=5 twoAfter:,:no=-1 twoAfter:,:ob=24 twoAfter:,:so=-37 \
        twoAfter:,:sondern=-5 twoAfter:,:they=26 twoAfter:,:und=74 twoAfter:,:war=1 twoAfter:,:was=29 \
        twoAfter:,:weil=-14 twoAfter:,:wenn=-21 twoAfter:,:who=-20 twoAfter:,:wie=7 twoAfter:,:wir=-1 \
        twoAfter:,:wo=77 twoAfter:,:you=6 twoAfter:-:CAPITAL=4 twoAfter:-e:!=15 twoAfter:-e:,=6 \
        twoAfter:-e:CAPITAL=52 twoAfter:-e:MY=-9 twoAfter:-e:NUMBER=-12 twoAfter:-e:PREP=-8 twoAfter:-e:SMALL=-30 \
        twoAfter:-e:THE=-12 twoAfter:-e:ich=19 twoAfter:-e:it=-11 twoAfter:-e:man=-13 twoAfter:-e:mich=4 \
        twoAfter:-en:,=-54 twoAfter:-en:.=35 twoAfter:-en:;=11 twoAfter:-en:?=-30 twoAfter:-en:A=15 \
        twoAfter:-en:CAPITAL=-16 twoAfter:-en:EDGE=-26 twoAfter:-en:MY=6 twoAfter:-en:NUMBER=-3 \
        twoAfter:-en:PREP=-33 twoAfter:-en:SMALL=-32 twoAfter:-en:THE=8 twoAfter:-en:hat=27 twoAfter:-en:hatte=1 \
        twoAfter:-en:sich=5 twoAfter:-en:sie=15 twoAfter:-en:und=47 twoAfter:-en:wir=-11 twoAfter:-er:CAPITAL=-24 \
        twoAfter:-er:MY=9 twoAfter:-er:PREP=21 twoAfter:-er:SMALL=-15 twoAfter:-es:CAPITAL=-2 twoAfter:-es:EDGE=-2 \
        twoAfter:-es:NUMBER=-11 twoAfter:-es:PREP=14 twoAfter:-es:SMALL=2 twoAfter:-es:THE=-2 twoAfter:-es:it=-21 \
        twoAfter:-s:,=-11 twoAfter:-s:A=39 twoAfter:-s:CAPITAL=-18 twoAfter:-s:MY=44 twoAfter:-s:NUMBER=2 \
        twoAfter:-s:PREP=12 twoAfter:-s:SMALL=-76 twoAfter:-s:THE=2 twoAfter:-s:ist=2 twoAfter:-t:!=15 \
        twoAfter:-t:"=17 twoAfter:-t:,=-44 twoAfter:-t:.=18 twoAfter:-t:;=5 twoAfter:-t:?=-11 twoAfter:-t:A=45 \
        twoAfter:-t:CAPITAL=-72 twoAfter:-t:EDGE=-20 twoAfter:-t:MY=-34 twoAfter:-t:NUMBER=2 twoAfter:-t:PREP=-13 \
        twoAfter:-t:SMALL=-15 twoAfter:-t:THE=33 twoAfter:-t:THIS=17 twoAfter:-t:als=-7 twoAfter:-t:auch=-1 \
        twoAfter:-t:da=-2 twoAfter:-t:dort=-12 twoAfter:-t:du=9 twoAfter:-t:es=-11 twoAfter:-t:habe=5 \
        twoAfter:-t:hat=29 twoAfter:-t:hatte=-16 twoAfter:-t:hier=-12 twoAfter:-t:ist=6 twoAfter:-t:jetzt=1 \
        twoAfter:-t:man=3 twoAfter:-t:mich=9 twoAfter:-t:mir=-7 twoAfter:-t:nicht=8 twoAfter:-t:nur=-19 \
        twoAfter:-t:sich=19 twoAfter:-t:sie=14 twoAfter:-t:so=10 twoAfter:-t:und=-32 twoAfter:-t:werden=6 \
        twoAfter:-t:wie=3 twoAfter:-t:wird=5 twoAfter:-te:,=5 twoAfter:-te:.=-5 twoAfter:-te:A=11 \
        twoAfter:-te:CAPITAL=15 twoAfter:-te:PREP=-15 twoAfter:-te:SMALL=-8 twoAfter:-te:THE=5 twoAfter:-te:dann=6 \
        twoAfter:-te:es=2 twoAfter:-te:ich=1 twoAfter:-te:nur=1 twoAfter:-te:sich=-4 twoAfter:-ten:,=-31 \
        twoAfter:-ten:.=14 twoAfter:-ten:CAPITAL=-7 twoAfter:-ten:PREP=-11 twoAfter:-ten:THE=6 twoAfter:-ten:sie=4 \
        twoAfter:-ten:und=3 twoAfter:-ten:wir=-18 twoAfter:.:A=13 twoAfter:.:CAPITAL=-11 twoAfter:.:EDGE=-40 \
        twoAfter:.:MY=-6 twoAfter:.:NUMBER=18 twoAfter:.:PREP=18 twoAfter:.:SMALL=8 twoAfter:.:THE=22 \
        twoAfter:.:dort=14 twoAfter:.:er=-26 twoAfter:.:es=-1 twoAfter:.:heute=8 twoAfter:.:ich=9 twoAfter:.:jetzt=4 \
        twoAfter:.:she=-6 twoAfter:.:sie=8 twoAfter:.:wer=-12 twoAfter:.:wir=-12 twoAfter:;:CAPITAL=13 \
        twoAfter:;:PREP=-14 twoAfter:;:SMALL=11 twoAfter:;:THE=-38 twoAfter:;:er=-3 twoAfter:?:CAPITAL=36 \
        twoAfter:?:EDGE=-17 twoAfter:?:PREP=-1 twoAfter:?:THE=-2 twoAfter:CAPITAL:"=-12 twoAfter:CAPITAL:,=-15 \
        twoAfter:CAPITAL:-=-24 twoAfter:CAPITAL:.=-4 twoAfter:CAPITAL:A=1 twoAfter:CAPITAL:CAPITAL=-6 \
        twoAfter:CAPITAL:NUMBER=27 twoAfter:CAPITAL:PREP=1 twoAfter:CAPITAL:SMALL=-43 twoAfter:CAPITAL:hat=-6 \
        twoAfter:CAPITAL:ist=-12 twoAfter:CAPITAL:soll=2 twoAfter:CAPITAL:und=18 twoAfter:EDGE:EDGE=-33 \
        twoAfter:FIRM:,=2 twoAfter:FIRM:CAPITAL=27 twoAfter:FIRM:PREP=37 twoAfter:FIRM:SMALL=17 \
        twoAfter:FIRMVERB:,=-4 twoAfter:FIRMVERB:.=-1 twoAfter:FIRMVERB:A=22 twoAfter:FIRMVERB:CAPITAL=-8 \
        twoAfter:FIRMVERB:MY=-12 twoAfter:FIRMVERB:NUMBER=48 twoAfter:FIRMVERB:PREP=20 twoAfter:FIRMVERB:SMALL=-2 \
        twoAfter:FIRMVERB:THE=-24 twoAfter:FIRMVERB:man=-6 twoAfter:FIRMVERB:mir=-18 twoAfter:FIRMVERB:nicht=18 \
        twoAfter:FIRMVERB:nur=6 twoAfter:FIRMVERB:sie=8 twoAfter:LEGAL:&=10 twoAfter:LEGAL:,=4 \
        twoAfter:LEGAL:PREP=-29 twoAfter:LEGAL:SMALL=-3 twoAfter:LEGAL:hat=5 twoAfter:MANVERB:"=5 \
        twoAfter:MANVERB:,=44 twoAfter:MANVERB:A=11 twoAfter:MANVERB:CAPITAL=3 twoAfter:MANVERB:PREP=12 \
        twoAfter:MANVERB:SMALL=-2 twoAfter:MANVERB:THE=5 twoAfter:MANVERB:ich=-27 twoAfter:MANVERB:man=-15 \
        twoAfter:NAMING:,=-32 twoAfter:NAMING:;=12 twoAfter:NAMING:PREP=-9 twoAfter:NAMING:SMALL=-8 \
        twoAfter:NAMING:THE=2 twoAfter:NAMING:es=41 twoAfter:NAMING:und=-1 twoAfter:NUMBER:"=-3 \
        twoAfter:NUMBER:,=-21 twoAfter:NUMBER:.=19 twoAfter:NUMBER:CAPITAL=20 twoAfter:NUMBER:PREP=-5 \
        twoAfter:NUMBER:SMALL=-17 twoAfter:OWN:,=4 twoAfter:OWN:PREP=9 twoAfter:OWN:SMALL=-16 twoAfter:SMALL:"=-11 \
        twoAfter:SMALL:'=-17 twoAfter:SMALL:,=-20 twoAfter:SMALL:.=-5 twoAfter:SMALL:?=16 twoAfter:SMALL:A=-2 \
        twoAfter:SMALL:CAPITAL=36 twoAfter:SMALL:MY=-15 twoAfter:SMALL:NUMBER=1 twoAfter:SMALL:PREP=-5 \
        twoAfter:SMALL:SMALL=21 twoAfter:SMALL:THE=23 twoAfter:SMALL:and=3 twoAfter:SMALL:er=-23 \
        twoAfter:SMALL:es=-2 twoAfter:SMALL:ich=-5 twoAfter:SMALL:ist=-11 twoAfter:SMALL:it=30 twoAfter:SMALL:man=5 \
        twoAfter:SMALL:nicht=7 twoAfter:SMALL:und=-16 twoAfter:TALK:PREP=9 twoAfter:TALKING:,=-25 \
        twoAfter:TALKING:.=-25 twoAfter:TALKING:;=-11 twoAfter:TALKING:CAPITAL=-6 twoAfter:TALKING:EDGE=3 \
        twoAfter:TALKING:NUMBER=9 twoAfter:TALKING:PREP=-17 twoAfter:TALKING:SMALL=7 twoAfter:TALKING:THE=-33 \
        twoAfter:TALKING:hat=4 twoAfter:TALKING:hatte=16 twoAfter:TALKING:und=18 twoAfter:WORLD:PREP=-2 \
        twoAfter:WORLD:SMALL=-24 twoAfter:a:SMALL=13 twoAfter:als:CAPITAL=4 twoAfter:als:SMALL=-19 \
        twoAfter:am:CAPITAL=-38 twoAfter:am:NUMBER=11 twoAfter:am:SMALL=-1 twoAfter:an:,=-17 twoAfter:an:.=3 \
        twoAfter:an:A=33 twoAfter:an:CAPITAL=-6 twoAfter:an:MY=-1 twoAfter:an:SMALL=2 twoAfter:an:THE=-12 \
        twoAfter:an:und=8 twoAfter:and:CAPITAL=3 twoAfter:and:THE=22 twoAfter:and:he=1 twoAfter:and:i=10 \
        twoAfter:as:A=2 twoAfter:at:SMALL=-10 twoAfter:at:THE=2 twoAfter:auch:PREP=7 twoAfter:auch:SMALL=1 \
        twoAfter:auf:,=30 twoAfter:auf:.=-3 twoAfter:auf:A=23 twoAfter:auf:CAPITAL=-8 twoAfter:auf:MY=2 \
        twoAfter:auf:NUMBER=-7 twoAfter:auf:SMALL=7 twoAfter:auf:THE=-32 twoAfter:auf:und=-18 twoAfter:aus:,=1 \
        twoAfter:aus:.=-2 twoAfter:aus:A=-2 twoAfter:aus:CAPITAL=-15 twoAfter:aus:THE=-77 twoAfter:bei:A=-1 \
        twoAfter:bei:CAPITAL=-36 twoAfter:bei:THE=-5 twoAfter:bei:uns=8 twoAfter:beim:CAPITAL=-3 \
        twoAfter:bis:CAPITAL=-1 twoAfter:bis:PREP=-5 twoAfter:bleibt:CAPITAL=-5 twoAfter:bleibt:PREP=-5 \
        twoAfter:bleibt:SMALL=-1 twoAfter:bleibt:THE=-10 twoAfter:da:,=-9 twoAfter:da:;=3 twoAfter:da:SMALL=9 \
        twoAfter:darf:PREP=-20 twoAfter:darf:SMALL=18 twoAfter:darf:man=2 twoAfter:das:SMALL=15 \
        twoAfter:dem:CAPITAL=-4 twoAfter:den:CAPITAL=29 twoAfter:den:SMALL=-2 twoAfter:der:CAPITAL=-46 \
        twoAfter:der:SMALL=2 twoAfter:des:CAPITAL=-49 twoAfter:die:CAPITAL=40 twoAfter:die:SMALL=-4 \
        twoAfter:dort:SMALL=16 twoAfter:durch:,=9 twoAfter:durch:SMALL=1 twoAfter:durch:THE=2 twoAfter:ein:,=13 \
        twoAfter:ein:.=41 twoAfter:ein:CAPITAL=-26 twoAfter:ein:SMALL=-11 twoAfter:eine:CAPITAL=-3 \
        twoAfter:eine:SMALL=14 twoAfter:einen:CAPITAL=-13 twoAfter:einen:SMALL=13 twoAfter:einer:CAPITAL=2 \
        twoAfter:eines:CAPITAL=-21 twoAfter:for:A=-3 twoAfter:for:MY=16 twoAfter:for:SMALL=51 twoAfter:from:SMALL=-9 \
        twoAfter:from:THE=2 twoAfter:fuer:A=8 twoAfter:fuer:CAPITAL=-19 twoAfter:fuer:MY=11 twoAfter:fuer:NUMBER=27 \
        twoAfter:fuer:SMALL=-10 twoAfter:fuer:THE=-13 twoAfter:fuer:mich=9 twoAfter:fuer:uns=11 twoAfter:gab:es=18 \
        twoAfter:gegen:CAPITAL=-1 twoAfter:gegen:SMALL=2 twoAfter:gibt:PREP=-17 twoAfter:gibt:THE=3 \
        twoAfter:gibt:es=-7 twoAfter:habe:,=-19 twoAfter:habe:A=1 twoAfter:habe:CAPITAL=29 twoAfter:habe:PREP=-2 \
        twoAfter:habe:SMALL=13 twoAfter:habe:THE=24 twoAfter:habe:ich=-13 twoAfter:haben:A=-24 \
        twoAfter:haben:CAPITAL=-11 twoAfter:haben:PREP=-17 twoAfter:haben:SMALL=4 twoAfter:haben:THE=-1 \
        twoAfter:haben:ihm=10 twoAfter:haben:mir=-17 twoAfter:haben:sich=1 twoAfter:haben:sie=24 \
        twoAfter:haben:wir=-27 twoAfter:had:SMALL=2 twoAfter:has:A=18 twoAfter:has:SMALL=-7 twoAfter:hat:A=19 \
        twoAfter:hat:CAPITAL=-3 twoAfter:hat:MY=5 twoAfter:hat:NUMBER=-25 twoAfter:hat:PREP=-54 \
        twoAfter:hat:SMALL=22 twoAfter:hat:THE=19 twoAfter:hat:THIS=9 twoAfter:hat:als=-24 twoAfter:hat:dann=17 \
        twoAfter:hat:es=4 twoAfter:hat:heute=-2 twoAfter:hat:ihm=2 twoAfter:hat:ihn=12 twoAfter:hat:jetzt=21 \
        twoAfter:hat:man=4 twoAfter:hat:mich=-16 twoAfter:hat:mir=21 twoAfter:hat:nicht=1 twoAfter:hat:noch=11 \
        twoAfter:hat:sie=24 twoAfter:hat:uns=-6 twoAfter:hatte:A=34 twoAfter:hatte:CAPITAL=-7 \
        twoAfter:hatte:NUMBER=-32 twoAfter:hatte:PREP=-10 twoAfter:hatte:SMALL=20 twoAfter:hatte:THE=5 \
        twoAfter:hatte:sich=4 twoAfter:hatte:uns=4 twoAfter:hatten:SMALL=5 twoAfter:hatten:sich=1 \
        twoAfter:have:SMALL=11 twoAfter:heute:PREP=1 twoAfter:heute:SMALL=2 twoAfter:hinter:THE=-3 \
        twoAfter:ihr:CAPITAL=-1 twoAfter:ihren:CAPITAL=15 twoAfter:im:CAPITAL=-19 twoAfter:im:SMALL=5 \
        twoAfter:immer:PREP=1 twoAfter:in:A=29 twoAfter:in:CAPITAL=-91 twoAfter:in:MY=21 twoAfter:in:NUMBER=-12 \
        twoAfter:in:SMALL=39 twoAfter:in:THE=-60 twoAfter:in:THIS=-1 twoAfter:ins:CAPITAL=-11 twoAfter:is:A=-20 \
        twoAfter:is:MY=-23 twoAfter:is:PREP=14 twoAfter:is:SMALL=34 twoAfter:is:THE=-13 twoAfter:ist:,=-14 \
        twoAfter:ist:A=1 twoAfter:ist:CAPITAL=16 twoAfter:ist:NUMBER=-4 twoAfter:ist:PREP=1 twoAfter:ist:SMALL=-18 \
        twoAfter:ist:THE=-17 twoAfter:ist:da=-4 twoAfter:ist:es=7 twoAfter:ist:heute=-8 twoAfter:ist:nicht=-1 \
        twoAfter:ist:sie=-4 twoAfter:ist:so=-15 twoAfter:ist:wieder=-11 twoAfter:jetzt:SMALL=4 \
        twoAfter:kann:SMALL=-13 twoAfter:kein:CAPITAL=-2 twoAfter:keine:CAPITAL=-10 twoAfter:laut:CAPITAL=2 \
        twoAfter:macht:PREP=19 twoAfter:macht:SMALL=-1 twoAfter:macht:THE=2 twoAfter:mein:CAPITAL=-4 \
        twoAfter:meine:CAPITAL=4 twoAfter:meinen:CAPITAL=2 twoAfter:meiner:CAPITAL=-7 twoAfter:mir:SMALL=8 \
        twoAfter:mit:A=60 twoAfter:mit:CAPITAL=-58 twoAfter:mit:MY=7 twoAfter:mit:NUMBER=3 twoAfter:mit:SMALL=7 \
        twoAfter:mit:THE=19 twoAfter:muss:A=-1 twoAfter:muss:CAPITAL=10 twoAfter:muss:SMALL=11 twoAfter:muss:man=-5 \
        twoAfter:nach:A=7 twoAfter:nach:CAPITAL=-25 twoAfter:nach:SMALL=-1 twoAfter:nach:THE=-3 \
        twoAfter:neben:THE=-1 twoAfter:nicht:,=14 twoAfter:nicht:PREP=-2 twoAfter:nicht:SMALL=-34 \
        twoAfter:nicht:mehr=-1 twoAfter:noch:PREP=-6 twoAfter:noch:SMALL=-1 twoAfter:nur:CAPITAL=-4 \
        twoAfter:nur:PREP=-7 twoAfter:oder:CAPITAL=-5 twoAfter:oder:SMALL=-25 twoAfter:of:SMALL=40 \
        twoAfter:of:THE=-15 twoAfter:ohne:CAPITAL=-23 twoAfter:on:A=12 twoAfter:on:CAPITAL=-10 twoAfter:on:SMALL=-2 \
        twoAfter:on:THE=-26 twoAfter:schon:PREP=1 twoAfter:schon:SMALL=14 twoAfter:sein:SMALL=10 \
        twoAfter:seine:CAPITAL=-1 twoAfter:seinen:CAPITAL=17 twoAfter:seinen:NUMBER=2 twoAfter:seit:CAPITAL=9 \
        twoAfter:seit:NUMBER=6 twoAfter:seit:SMALL=26 twoAfter:seit:THE=-34 twoAfter:sind:PREP=-2 \
        twoAfter:sind:SMALL=10 twoAfter:sind:THE=-9 twoAfter:sind:wir=10 twoAfter:so:SMALL=-16 \
        twoAfter:soll:CAPITAL=11 twoAfter:soll:PREP=-11 twoAfter:soll:SMALL=-3 twoAfter:that:SMALL=-10 \
        twoAfter:the:SMALL=8 twoAfter:this:SMALL=19 twoAfter:to:SMALL=-24 twoAfter:ueber:CAPITAL=-7 \
        twoAfter:ueber:NUMBER=8 twoAfter:ueber:THE=16 twoAfter:um:SMALL=-26 twoAfter:und:A=-4 \
        twoAfter:und:CAPITAL=-8 twoAfter:und:MY=4 twoAfter:und:NUMBER=-33 twoAfter:und:SMALL=-20 twoAfter:und:THE=10 \
        twoAfter:und:darf=1 twoAfter:und:habe=12 twoAfter:und:hat=20 twoAfter:und:kann=-16 twoAfter:und:muss=-2 \
        twoAfter:und:war=-1 twoAfter:unsere:CAPITAL=-14 twoAfter:unter:CAPITAL=-7 twoAfter:unter:THE=-2 \
        twoAfter:vom:CAPITAL=-4 twoAfter:vom:SMALL=17 twoAfter:von:A=-7 twoAfter:von:CAPITAL=-23 \
        twoAfter:von:NUMBER=15 twoAfter:von:THE=-1 twoAfter:vor:,=13 twoAfter:vor:SMALL=-5 twoAfter:vor:THE=10 \
        twoAfter:war:A=-7 twoAfter:war:CAPITAL=-9 twoAfter:war:MY=-14 twoAfter:war:PREP=10 twoAfter:war:SMALL=-5 \
        twoAfter:war:THE=-37 twoAfter:war:als=8 twoAfter:war:da=34 twoAfter:war:es=-4 twoAfter:war:ich=2 \
        twoAfter:war:nicht=4 twoAfter:waren:PREP=-5 twoAfter:waren:SMALL=-21 twoAfter:waren:wir=3 \
        twoAfter:was:SMALL=-26 twoAfter:was:THE=1 twoAfter:wegen:CAPITAL=-2 twoAfter:who:SMALL=19 \
        twoAfter:wieder:.=-26 twoAfter:wieder:SMALL=17 twoAfter:will:NUMBER=1 twoAfter:will:PREP=3 \
        twoAfter:will:SMALL=-20 twoAfter:will:THE=21 twoAfter:will:dort=14 twoAfter:wird:PREP=-57 \
        twoAfter:wird:SMALL=16 twoAfter:wird:THE=-9 twoAfter:wird:heute=-2 twoAfter:wird:man=-2 twoAfter:with:A=2 \
        twoAfter:with:SMALL=-11 twoAfter:wurde:PREP=-2 twoAfter:wurde:SMALL=16 twoAfter:wurden:wir=1 \
        twoAfter:zu:A=11 twoAfter:zu:NUMBER=-2 twoAfter:zu:SMALL=31 twoAfter:zu:THE=1 twoAfter:zum:CAPITAL=-9 \
        twoAfter:zum:SMALL=-10 twoAfter:zur:CAPITAL=32 twoAfter:zwischen:CAPITAL=-3 twoAfter:zwischen:SMALL=14 \
        twoBefore:!:bei=-21 twoBefore:":CAPITAL=-10 twoBefore:":das=-1 twoBefore:":der=-13 twoBefore:":die=-3 \
        twoBefore:":im=-6 twoBefore:":von=-1 twoBefore:":zum=-1 twoBefore:*:bei=1 twoBefore:,:-em=14 \
        twoBefore:,:-er=36 twoBefore:,:-t=13 twoBefore:,:-te=14 twoBefore:,:CAPITAL=8 twoBefore:,:FIRMVERB=1 \
        twoBefore:,:MANVERB=1 twoBefore:,:NAMING=-3 twoBefore:,:SMALL=-5 twoBefore:,:WORLD=-1 twoBefore:,:aber=7 \
        twoBefore:,:and=6 twoBefore:,:bei=-13 twoBefore:,:bis=5 twoBefore:,:but=-18 twoBefore:,:das=11 \
        twoBefore:,:dass=20 twoBefore:,:den=43 twoBefore:,:der=2 twoBefore:,:die=45 twoBefore:,:ein=-10 \
        twoBefore:,:einen=-5 twoBefore:,:hat=31 twoBefore:,:mein=-14 twoBefore:,:sondern=9 twoBefore:,:the=-5 \
        twoBefore:,:und=-15 twoBefore:,:von=-32 twoBefore:,:was=4 twoBefore:,:weil=34 twoBefore:,:wie=1 \
        twoBefore:-:-e=-10 twoBefore:-:CAPITAL=-15 twoBefore:-:FIRM=-12 twoBefore:-:SMALL=-2 twoBefore:-:TALK=-19 \
        twoBefore:.:CAPITAL=45 twoBefore:.:FIRM=-2 twoBefore:.:FIRST=-1 twoBefore:.:NUMBER=11 twoBefore:.:OWN=5 \
        twoBefore:.:ROLE=-15 twoBefore:.:TITLE=5 twoBefore:.:aber=2 twoBefore:.:als=5 twoBefore:.:at=14 \
        twoBefore:.:auch=-1 twoBefore:.:auf=6 twoBefore:.:bei=-15 twoBefore:.:das=-1 twoBefore:.:dass=30 \
        twoBefore:.:der=-65 twoBefore:.:die=46 twoBefore:.:ein=-6 twoBefore:.:eine=-25 twoBefore:.:fuer=4 \
        twoBefore:.:im=20 twoBefore:.:in=-6 twoBefore:.:laut=5 twoBefore:.:mit=2 twoBefore:.:ob=-2 \
        twoBefore:.:seit=7 twoBefore:.:the=4 twoBefore:.:von=8 twoBefore:.:was=4 twoBefore:.:wenn=5 \
        twoBefore:.:wie=-1 twoBefore:;:CAPITAL=-17 twoBefore:;:bei=-4 twoBefore:;:das=2 twoBefore:;:der=-1 \
        twoBefore:;:die=-12 twoBefore:;:ein=-5 twoBefore:?:bei=7 twoBefore:A:"=-1 twoBefore:A:-en=-11 \
        twoBefore:A:-er=-35 twoBefore:A:-es=-17 twoBefore:A:-te=-17 twoBefore:A:-ten=-10 twoBefore:A:.=17 \
        twoBefore:A:;=1 twoBefore:A:CAPITAL=-2 twoBefore:A:SMALL=-9 twoBefore:A:der=-2 twoBefore:A:die=-3 \
        twoBefore:A:von=8 twoBefore:CAPITAL:!=5 twoBefore:CAPITAL:"=-21 twoBefore:CAPITAL:(=-21 \
        twoBefore:CAPITAL:,=-35 twoBefore:CAPITAL:-=-11 twoBefore:CAPITAL:-e=-12 twoBefore:CAPITAL:-en=-15 \
        twoBefore:CAPITAL:-s=37 twoBefore:CAPITAL:-t=28 twoBefore:CAPITAL:-te=-3 twoBefore:CAPITAL:.=16 \
        twoBefore:CAPITAL:;=-22 twoBefore:CAPITAL:?=8 twoBefore:CAPITAL:CAPITAL=33 twoBefore:CAPITAL:FIRM=-28 \
        twoBefore:CAPITAL:FIRMVERB=63 twoBefore:CAPITAL:FIRST=-31 twoBefore:CAPITAL:NAMING=-45 \
        twoBefore:CAPITAL:OWN=6 twoBefore:CAPITAL:ROLE=-6 twoBefore:CAPITAL:SMALL=40 twoBefore:CAPITAL:TALKING=1 \
        twoBefore:CAPITAL:als=-9 twoBefore:CAPITAL:am=-20 twoBefore:CAPITAL:an=55 twoBefore:CAPITAL:at=6 \
        twoBefore:CAPITAL:auf=-23 twoBefore:CAPITAL:aus=-25 twoBefore:CAPITAL:bei=43 twoBefore:CAPITAL:beim=17 \
        twoBefore:CAPITAL:bleibt=2 twoBefore:CAPITAL:das=6 twoBefore:CAPITAL:den=-8 twoBefore:CAPITAL:der=17 \
        twoBefore:CAPITAL:des=33 twoBefore:CAPITAL:die=-24 twoBefore:CAPITAL:durch=6 twoBefore:CAPITAL:ein=-15 \
        twoBefore:CAPITAL:eine=27 twoBefore:CAPITAL:einen=-5 twoBefore:CAPITAL:from=-1 twoBefore:CAPITAL:fuer=3 \
        twoBefore:CAPITAL:gab=5 twoBefore:CAPITAL:gegen=11 twoBefore:CAPITAL:gibt=13 twoBefore:CAPITAL:hat=19 \
        twoBefore:CAPITAL:hatte=25 twoBefore:CAPITAL:ihren=-21 twoBefore:CAPITAL:im=1 twoBefore:CAPITAL:in=-21 \
        twoBefore:CAPITAL:ins=-3 twoBefore:CAPITAL:ist=42 twoBefore:CAPITAL:kann=3 twoBefore:CAPITAL:macht=1 \
        twoBefore:CAPITAL:mit=15 twoBefore:CAPITAL:muss=3 twoBefore:CAPITAL:nach=-14 twoBefore:CAPITAL:soll=-6 \
        twoBefore:CAPITAL:the=-21 twoBefore:CAPITAL:ueber=3 twoBefore:CAPITAL:um=-29 twoBefore:CAPITAL:und=24 \
        twoBefore:CAPITAL:vom=15 twoBefore:CAPITAL:von=-16 twoBefore:CAPITAL:vor=-12 twoBefore:CAPITAL:war=27 \
        twoBefore:CAPITAL:wie=-9 twoBefore:CAPITAL:will=4 twoBefore:CAPITAL:wird=8 twoBefore:CAPITAL:with=22 \
        twoBefore:CAPITAL:zu=50 twoBefore:CAPITAL:zum=-10 twoBefore:EDGE:"=-23 twoBefore:EDGE:CAPITAL=-53 \
        twoBefore:EDGE:EDGE=-39 twoBefore:EDGE:FIRM=-8 twoBefore:EDGE:OWN=6 twoBefore:EDGE:ROLE=-13 \
        twoBefore:EDGE:WORLD=-12 twoBefore:EDGE:am=-2 twoBefore:EDGE:bei=-89 twoBefore:EDGE:beim=-6 \
        twoBefore:EDGE:das=-22 twoBefore:EDGE:dass=-26 twoBefore:EDGE:der=-26 twoBefore:EDGE:die=-3 \
        twoBefore:EDGE:ein=-26 twoBefore:EDGE:eine=-2 twoBefore:EDGE:im=-23 twoBefore:EDGE:in=-8 \
        twoBefore:EDGE:ins=-7 twoBefore:EDGE:mein=-5 twoBefore:EDGE:meine=-1 twoBefore:EDGE:mit=-2 \
        twoBefore:EDGE:my=-39 twoBefore:EDGE:nach=7 twoBefore:EDGE:ohne=-5 twoBefore:EDGE:seit=-18 \
        twoBefore:EDGE:the=-2 twoBefore:EDGE:unser=-7 twoBefore:EDGE:unsere=3 twoBefore:MY:-er=-20 \
        twoBefore:MY:-te=20 twoBefore:MY:.=1 twoBefore:MY:CAPITAL=11 twoBefore:MY:FIRM=-7 twoBefore:MY:ROLE=-8 \
        twoBefore:MY:WORLD=-1 twoBefore:NUMBER:,=22 twoBefore:NUMBER:-t=5 twoBefore:NUMBER:.=-12 \
        twoBefore:NUMBER:CAPITAL=36 twoBefore:NUMBER:bei=19 twoBefore:NUMBER:mit=-5 twoBefore:NUMBER:von=14 \
        twoBefore:PREP:"=-15 twoBefore:PREP:,=10 twoBefore:PREP:-e=-1 twoBefore:PREP:-em=6 twoBefore:PREP:-en=-16 \
        twoBefore:PREP:-er=-3 twoBefore:PREP:-ten=-13 twoBefore:PREP:.=-25 twoBefore:PREP:CAPITAL=-19 \
        twoBefore:PREP:FIRM=26 twoBefore:PREP:FIRST=-1 twoBefore:PREP:PLACE=-7 twoBefore:PREP:ROLE=-3 \
        twoBefore:PREP:SMALL=29 twoBefore:PREP:TALK=-9 twoBefore:PREP:WORLD=-3 twoBefore:PREP:a=-5 \
        twoBefore:PREP:das=-31 twoBefore:PREP:dem=-26 twoBefore:PREP:den=19 twoBefore:PREP:der=73 \
        twoBefore:PREP:die=-32 twoBefore:PREP:ein=-5 twoBefore:PREP:eine=12 twoBefore:PREP:einem=-4 \
        twoBefore:PREP:einen=-5 twoBefore:PREP:einer=-4 twoBefore:PREP:mir=-27 twoBefore:PREP:seinem=-2 \
        twoBefore:PREP:the=19 twoBefore:PREP:von=2 twoBefore:SMALL:"=-26 twoBefore:SMALL:*=15 twoBefore:SMALL:,=2 \
        twoBefore:SMALL:-e=23 twoBefore:SMALL:-en=-2 twoBefore:SMALL:-er=6 twoBefore:SMALL:-es=22 \
        twoBefore:SMALL:-s=-19 twoBefore:SMALL:-t=18 twoBefore:SMALL:.=-7 twoBefore:SMALL:;=8 twoBefore:SMALL:?=5 \
        twoBefore:SMALL:CAPITAL=26 twoBefore:SMALL:FIRM=-50 twoBefore:SMALL:FIRST=-7 twoBefore:SMALL:NUMBER=-10 \
        twoBefore:SMALL:OWN=4 twoBefore:SMALL:ROLE=-3 twoBefore:SMALL:SMALL=-63 twoBefore:SMALL:TALK=16 \
        twoBefore:SMALL:TALKING=-15 twoBefore:SMALL:WORLD=-2 twoBefore:SMALL:a=-35 twoBefore:SMALL:about=-14 \
        twoBefore:SMALL:am=-12 twoBefore:SMALL:an=56 twoBefore:SMALL:and=17 twoBefore:SMALL:as=-30 \
        twoBefore:SMALL:at=-12 twoBefore:SMALL:auf=-34 twoBefore:SMALL:bei=28 twoBefore:SMALL:by=3 \
        twoBefore:SMALL:das=29 twoBefore:SMALL:den=-14 twoBefore:SMALL:der=-12 twoBefore:SMALL:die=-22 \
        twoBefore:SMALL:dieser=-1 twoBefore:SMALL:ein=-12 twoBefore:SMALL:eine=-5 twoBefore:SMALL:er=-1 \
        twoBefore:SMALL:es=-13 twoBefore:SMALL:from=1 twoBefore:SMALL:fuer=39 twoBefore:SMALL:hat=-14 \
        twoBefore:SMALL:ich=-2 twoBefore:SMALL:ihn=-2 twoBefore:SMALL:im=1 twoBefore:SMALL:in=-4 \
        twoBefore:SMALL:into=4 twoBefore:SMALL:ist=4 twoBefore:SMALL:it=-6 twoBefore:SMALL:jetzt=-6 \
        twoBefore:SMALL:man=-14 twoBefore:SMALL:mich=-2 twoBefore:SMALL:mir=12 twoBefore:SMALL:mit=8 \
        twoBefore:SMALL:nach=-9 twoBefore:SMALL:nur=-3 twoBefore:SMALL:of=-17 twoBefore:SMALL:on=-14 \
        twoBefore:SMALL:sich=29 twoBefore:SMALL:sie=1 twoBefore:SMALL:that=9 twoBefore:SMALL:the=-13 \
        twoBefore:SMALL:to=14 twoBefore:SMALL:ueber=14 twoBefore:SMALL:und=19 twoBefore:SMALL:vom=-23 \
        twoBefore:SMALL:von=33 twoBefore:SMALL:with=-6 twoBefore:SMALL:zu=40 twoBefore:SMALL:zur=-10 \
        twoBefore:THE:"=14 twoBefore:THE:-e=-11 twoBefore:THE:-en=-10 twoBefore:THE:-te=-57 twoBefore:THE:-ten=-2 \
        twoBefore:THE:.=3 twoBefore:THE:CAPITAL=-51 twoBefore:THE:FIRM=65 twoBefore:THE:OWN=12 \
        twoBefore:THE:PLACE=-3 twoBefore:THE:ROLE=-26 twoBefore:THE:SMALL=-30 twoBefore:THE:TALK=6 \
        twoBefore:THE:WORLD=-19 twoBefore:THE:bei=18 twoBefore:THE:der=-2 twoBefore:THE:die=-17 twoBefore:THE:habe=6 \
        twoBefore:THE:ist=-45 twoBefore:THE:mir=13 twoBefore:THE:mit=-15 twoBefore:THE:vom=3 twoBefore:THE:von=49 \
        twoBefore:THE:war=18 twoBefore:THIS:CAPITAL=1 twoBefore:aber:bei=-6 twoBefore:aber:wenn=4 twoBefore:als:"=-1 \
        twoBefore:da:.=-14 twoBefore:da:;=-6 twoBefore:dann:SMALL=26 twoBefore:dann:war=9 twoBefore:dass:-t=-11 \
        twoBefore:dass:bei=21 twoBefore:du:bei=1 twoBefore:er:NAMING=-1 twoBefore:er:bei=6 twoBefore:er:von=7 \
        twoBefore:es:.=3 twoBefore:es:bei=1 twoBefore:es:den=-3 twoBefore:habe:bei=-44 twoBefore:habe:ich=-2 \
        twoBefore:haben:.=5 twoBefore:haben:auf=5 twoBefore:haben:bei=18 twoBefore:haben:mit=4 \
        twoBefore:haben:sich=7 twoBefore:haben:wir=10 twoBefore:has:SMALL=25 twoBefore:hat:"=-3 twoBefore:hat:.=4 \
        twoBefore:hat:CAPITAL=-2 twoBefore:hat:ROLE=-1 twoBefore:hat:SMALL=4 twoBefore:hat:bei=11 \
        twoBefore:hat:das=-2 twoBefore:hat:der=2 twoBefore:hat:die=-3 twoBefore:hat:ein=-8 twoBefore:hat:es=24 \
        twoBefore:hat:ihn=16 twoBefore:hat:mit=13 twoBefore:hat:sich=-16 twoBefore:hat:sie=12 twoBefore:hatte:.=3 \
        twoBefore:hatte:bei=-19 twoBefore:hatte:der=-13 twoBefore:hatte:mit=-9 twoBefore:hatten:wir=8 \
        twoBefore:heute:bei=11 twoBefore:i:SMALL=-11 twoBefore:ich:"=-2 twoBefore:ich:-e=-10 twoBefore:ich:;=-11 \
        twoBefore:ich:SMALL=1 twoBefore:ich:als=-11 twoBefore:ich:an=20 twoBefore:ich:bei=14 twoBefore:ich:das=-10 \
        twoBefore:ich:fuer=-10 twoBefore:ich:habe=5 twoBefore:ich:hatte=-20 twoBefore:ich:im=8 twoBefore:ich:mit=-16 \
        twoBefore:ich:von=-13 twoBefore:ich:zu=-7 twoBefore:immer:bei=6 twoBefore:is:SMALL=-1 twoBefore:is:the=-16 \
        twoBefore:ist:.=12 twoBefore:ist:auch=12 twoBefore:ist:bei=-4 twoBefore:ist:der=-5 twoBefore:ist:die=14 \
        twoBefore:ist:eine=11 twoBefore:ist:mit=10 twoBefore:ist:von=-21 twoBefore:it:SMALL=23 twoBefore:it:to=16 \
        twoBefore:jetzt:-t=23 twoBefore:jetzt:FIRMVERB=7 twoBefore:jetzt:bei=-8 twoBefore:jetzt:den=-2 \
        twoBefore:jetzt:will=19 twoBefore:kann:.=-6 twoBefore:koennen:.=14 twoBefore:man:bei=11 twoBefore:mehr:.=-5 \
        twoBefore:mich:bei=-6 twoBefore:mich:zu=1 twoBefore:mir:bei=4 twoBefore:mir:den=-6 twoBefore:nicht:,=28 \
        twoBefore:nicht:-er=-2 twoBefore:nicht:.=9 twoBefore:nicht:von=21 twoBefore:noch:bei=-29 twoBefore:nur:"=-1 \
        twoBefore:nur:;=-2 twoBefore:nur:noch=-2 twoBefore:ob:der=-12 twoBefore:sich:.=5 twoBefore:sich:bei=-16 \
        twoBefore:sich:der=-1 twoBefore:sich:von=6 twoBefore:sie:-en=8 twoBefore:sie:als=-18 twoBefore:sie:bei=25 \
        twoBefore:sie:von=13 twoBefore:sind:.=5 twoBefore:sind:die=11 twoBefore:so:-t=3 twoBefore:so:ein=-2 \
        twoBefore:und:SMALL=-11 twoBefore:und:an=21 twoBefore:und:bei=23 twoBefore:und:die=-10 twoBefore:und:ohne=11 \
        twoBefore:uns:bei=-1 twoBefore:war:.=1 twoBefore:war:CAPITAL=-4 twoBefore:war:FIRST=-1 \
        twoBefore:war:SMALL=-5 twoBefore:war:bei=4 twoBefore:war:der=-14 twoBefore:war:fuer=11 twoBefore:we:SMALL=-6 \
        twoBefore:weil:der=25 twoBefore:wer:-t=-15 twoBefore:wer:bei=18 twoBefore:wer:in=-7 twoBefore:wer:mit=4 \
        twoBefore:werden:.=4 twoBefore:wie:ROLE=-19 twoBefore:wie:bei=9 twoBefore:wie:ein=-2 twoBefore:wieder:ein=-1 \
        twoBefore:wir:bei=-38 twoBefore:wir:das=19 twoBefore:wir:haben=6 twoBefore:wir:hatten=-26 twoBefore:wir:im=4 \
        twoBefore:wir:mit=-17 twoBefore:wir:von=8 twoBefore:wird:.=-9 twoBefore:wird:bei=-5 twoBefore:wird:eine=13 \
        twoBefore:wird:von=-12 twoBefore:wurde:"=-2 twoBefore:wurde:.=5 twoBeforeKinds:!:PREP=-21 \
        twoBeforeKinds:":CAPITAL=-12 twoBeforeKinds:":PREP=-12 twoBeforeKinds:":SMALL=-13 twoBeforeKinds:":THE=-25 \
        twoBeforeKinds:*:PREP=1 twoBeforeKinds:,:A=-16 twoBeforeKinds:,:CAPITAL=7 twoBeforeKinds:,:MY=-14 \
        twoBeforeKinds:,:PREP=-30 twoBeforeKinds:,:SMALL=83 twoBeforeKinds:,:THE=95 twoBeforeKinds:,:aber=7 \
        twoBeforeKinds:,:and=6 twoBeforeKinds:,:but=-18 twoBeforeKinds:,:dass=20 twoBeforeKinds:,:hat=31 \
        twoBeforeKinds:,:sondern=9 twoBeforeKinds:,:und=-15 twoBeforeKinds:,:was=4 twoBeforeKinds:,:weil=34 \
        twoBeforeKinds:,:wie=1 twoBeforeKinds:-:CAPITAL=-46 twoBeforeKinds:-:SMALL=-12 twoBeforeKinds:.:A=-30 \
        twoBeforeKinds:.:CAPITAL=32 twoBeforeKinds:.:NUMBER=11 twoBeforeKinds:.:PREP=34 twoBeforeKinds:.:THE=-16 \
        twoBeforeKinds:.:aber=2 twoBeforeKinds:.:als=5 twoBeforeKinds:.:auch=-1 twoBeforeKinds:.:dass=30 \
        twoBeforeKinds:.:ob=-2 twoBeforeKinds:.:was=4 twoBeforeKinds:.:wenn=5 twoBeforeKinds:.:wie=-1 \
        twoBeforeKinds:;:A=-7 twoBeforeKinds:;:CAPITAL=-18 twoBeforeKinds:;:PREP=-6 twoBeforeKinds:;:THE=-12 \
        twoBeforeKinds:?:CAPITAL=1 twoBeforeKinds:?:PREP=-1 twoBeforeKinds:A:"=-1 twoBeforeKinds:A:.=17 \
        twoBeforeKinds:A:;=1 twoBeforeKinds:A:CAPITAL=-7 twoBeforeKinds:A:PREP=25 twoBeforeKinds:A:SMALL=-104 \
        twoBeforeKinds:A:THE=23 twoBeforeKinds:CAPITAL:!=5 twoBeforeKinds:CAPITAL:"=-21 twoBeforeKinds:CAPITAL:(=-21 \
        twoBeforeKinds:CAPITAL:,=-35 twoBeforeKinds:CAPITAL:-=-11 twoBeforeKinds:CAPITAL:.=14 \
        twoBeforeKinds:CAPITAL:;=-22 twoBeforeKinds:CAPITAL:?=8 twoBeforeKinds:CAPITAL:A=58 \
        twoBeforeKinds:CAPITAL:CAPITAL=-27 twoBeforeKinds:CAPITAL:MY=-22 twoBeforeKinds:CAPITAL:PREP=-15 \
        twoBeforeKinds:CAPITAL:SMALL=100 twoBeforeKinds:CAPITAL:THE=2 twoBeforeKinds:CAPITAL:als=-9 \
        twoBeforeKinds:CAPITAL:bleibt=2 twoBeforeKinds:CAPITAL:gab=5 twoBeforeKinds:CAPITAL:gibt=13 \
        twoBeforeKinds:CAPITAL:hat=19 twoBeforeKinds:CAPITAL:hatte=25 twoBeforeKinds:CAPITAL:ist=42 \
        twoBeforeKinds:CAPITAL:kann=3 twoBeforeKinds:CAPITAL:macht=1 twoBeforeKinds:CAPITAL:muss=3 \
        twoBeforeKinds:CAPITAL:soll=-6 twoBeforeKinds:CAPITAL:und=24 twoBeforeKinds:CAPITAL:war=27 \
        twoBeforeKinds:CAPITAL:wie=-9 twoBeforeKinds:CAPITAL:will=4 twoBeforeKinds:CAPITAL:wird=8 \
        twoBeforeKinds:EDGE:"=-23 twoBeforeKinds:EDGE:A=-51 twoBeforeKinds:EDGE:CAPITAL=-86 \
        twoBeforeKinds:EDGE:EDGE=-41 twoBeforeKinds:EDGE:MY=-49 twoBeforeKinds:EDGE:PREP=-154 \
        twoBeforeKinds:EDGE:THE=-53 twoBeforeKinds:EDGE:dass=-26 twoBeforeKinds:MY:.=1 twoBeforeKinds:MY:CAPITAL=-5 \
        twoBeforeKinds:MY:SMALL=-10 twoBeforeKinds:NUMBER:,=22 twoBeforeKinds:NUMBER:.=-12 twoBeforeKinds:NUMBER:A=5 \
        twoBeforeKinds:NUMBER:CAPITAL=36 twoBeforeKinds:NUMBER:PREP=27 twoBeforeKinds:NUMBER:SMALL=3 \
        twoBeforeKinds:PREP:"=-15 twoBeforeKinds:PREP:,=10 twoBeforeKinds:PREP:.=-25 twoBeforeKinds:PREP:A=-12 \
        twoBeforeKinds:PREP:CAPITAL=-18 twoBeforeKinds:PREP:MY=-18 twoBeforeKinds:PREP:PREP=-26 \
        twoBeforeKinds:PREP:SMALL=-7 twoBeforeKinds:PREP:THE=22 twoBeforeKinds:PREP:THIS=-23 \
        twoBeforeKinds:PREP:mir=-27 twoBeforeKinds:SMALL:"=-26 twoBeforeKinds:SMALL:*=15 twoBeforeKinds:SMALL:,=2 \
        twoBeforeKinds:SMALL:.=-8 twoBeforeKinds:SMALL:;=8 twoBeforeKinds:SMALL:?=5 twoBeforeKinds:SMALL:A=2 \
        twoBeforeKinds:SMALL:CAPITAL=-14 twoBeforeKinds:SMALL:MY=-6 twoBeforeKinds:SMALL:NUMBER=-10 \
        twoBeforeKinds:SMALL:PREP=40 twoBeforeKinds:SMALL:SMALL=-8 twoBeforeKinds:SMALL:THE=-12 \
        twoBeforeKinds:SMALL:THIS=4 twoBeforeKinds:SMALL:and=17 twoBeforeKinds:SMALL:as=-30 \
        twoBeforeKinds:SMALL:er=-1 twoBeforeKinds:SMALL:es=-13 twoBeforeKinds:SMALL:hat=-14 \
        twoBeforeKinds:SMALL:ich=-2 twoBeforeKinds:SMALL:ihn=-2 twoBeforeKinds:SMALL:ist=4 \
        twoBeforeKinds:SMALL:it=-6 twoBeforeKinds:SMALL:jetzt=-6 twoBeforeKinds:SMALL:man=-14 \
        twoBeforeKinds:SMALL:mich=-2 twoBeforeKinds:SMALL:mir=12 twoBeforeKinds:SMALL:nur=-3 \
        twoBeforeKinds:SMALL:sich=29 twoBeforeKinds:SMALL:sie=1 twoBeforeKinds:SMALL:und=19 twoBeforeKinds:THE:"=14 \
        twoBeforeKinds:THE:.=3 twoBeforeKinds:THE:A=-1 twoBeforeKinds:THE:CAPITAL=-17 twoBeforeKinds:THE:PREP=37 \
        twoBeforeKinds:THE:SMALL=-101 twoBeforeKinds:THE:THE=-18 twoBeforeKinds:THE:habe=6 \
        twoBeforeKinds:THE:ist=-45 twoBeforeKinds:THE:mir=13 twoBeforeKinds:THE:war=18 twoBeforeKinds:THIS:CAPITAL=1 \
        twoBeforeKinds:THIS:SMALL=-36 twoBeforeKinds:aber:PREP=5 twoBeforeKinds:aber:wenn=4 twoBeforeKinds:als:"=-1 \
        twoBeforeKinds:als:SMALL=7 twoBeforeKinds:als:THE=10 twoBeforeKinds:and:SMALL=-10 twoBeforeKinds:are:PREP=2 \
        twoBeforeKinds:auch:PREP=2 twoBeforeKinds:da:.=-14 twoBeforeKinds:da:;=-6 twoBeforeKinds:dann:SMALL=18 \
        twoBeforeKinds:dann:war=9 twoBeforeKinds:darf:PREP=-3 twoBeforeKinds:dass:PREP=42 \
        twoBeforeKinds:dass:SMALL=-11 twoBeforeKinds:dass:THE=15 twoBeforeKinds:du:PREP=1 twoBeforeKinds:er:PREP=13 \
        twoBeforeKinds:er:SMALL=-18 twoBeforeKinds:es:.=3 twoBeforeKinds:es:PREP=21 twoBeforeKinds:es:SMALL=22 \
        twoBeforeKinds:es:THE=6 twoBeforeKinds:habe:PREP=-61 twoBeforeKinds:habe:ich=-2 twoBeforeKinds:haben:.=5 \
        twoBeforeKinds:haben:PREP=19 twoBeforeKinds:haben:THE=-3 twoBeforeKinds:haben:sich=7 \
        twoBeforeKinds:haben:wir=10 twoBeforeKinds:has:SMALL=29 twoBeforeKinds:hat:"=-3 twoBeforeKinds:hat:.=4 \
        twoBeforeKinds:hat:A=-9 twoBeforeKinds:hat:CAPITAL=-3 twoBeforeKinds:hat:MY=-3 twoBeforeKinds:hat:PREP=24 \
        twoBeforeKinds:hat:SMALL=1 twoBeforeKinds:hat:THE=-4 twoBeforeKinds:hat:es=24 twoBeforeKinds:hat:ihn=16 \
        twoBeforeKinds:hat:sich=-16 twoBeforeKinds:hat:sie=12 twoBeforeKinds:hatte:.=3 twoBeforeKinds:hatte:PREP=-28 \
        twoBeforeKinds:hatte:THE=-17 twoBeforeKinds:hatten:wir=8 twoBeforeKinds:heute:PREP=9 \
        twoBeforeKinds:heute:SMALL=7 twoBeforeKinds:i:SMALL=-12 twoBeforeKinds:ich:"=-2 twoBeforeKinds:ich:;=-11 \
        twoBeforeKinds:ich:A=19 twoBeforeKinds:ich:PREP=-24 twoBeforeKinds:ich:SMALL=-9 twoBeforeKinds:ich:THE=-11 \
        twoBeforeKinds:ich:als=-11 twoBeforeKinds:ich:habe=5 twoBeforeKinds:ich:hatte=-20 \
        twoBeforeKinds:immer:PREP=9 twoBeforeKinds:is:PREP=18 twoBeforeKinds:is:SMALL=-1 twoBeforeKinds:is:THE=-16 \
        twoBeforeKinds:ist:.=12 twoBeforeKinds:ist:A=11 twoBeforeKinds:ist:CAPITAL=-1 twoBeforeKinds:ist:PREP=-38 \
        twoBeforeKinds:ist:THE=7 twoBeforeKinds:ist:auch=12 twoBeforeKinds:it:PREP=16 twoBeforeKinds:it:SMALL=23 \
        twoBeforeKinds:jetzt:PREP=-8 twoBeforeKinds:jetzt:SMALL=25 twoBeforeKinds:jetzt:THE=-2 \
        twoBeforeKinds:jetzt:will=19 twoBeforeKinds:kann:.=-6 twoBeforeKinds:koennen:.=14 twoBeforeKinds:man:PREP=-4 \
        twoBeforeKinds:man:SMALL=-1 twoBeforeKinds:man:THE=-3 twoBeforeKinds:mehr:.=-5 twoBeforeKinds:mehr:PREP=23 \
        twoBeforeKinds:mich:PREP=-5 twoBeforeKinds:mir:PREP=3 twoBeforeKinds:mir:SMALL=4 twoBeforeKinds:mir:THE=-6 \
        twoBeforeKinds:nicht:,=28 twoBeforeKinds:nicht:.=9 twoBeforeKinds:nicht:PREP=41 \
        twoBeforeKinds:nicht:SMALL=-2 twoBeforeKinds:noch:PREP=-31 twoBeforeKinds:nur:"=-1 twoBeforeKinds:nur:;=-2 \
        twoBeforeKinds:nur:noch=-2 twoBeforeKinds:ob:THE=-12 twoBeforeKinds:sich:.=5 twoBeforeKinds:sich:A=-1 \
        twoBeforeKinds:sich:PREP=11 twoBeforeKinds:sie:PREP=43 twoBeforeKinds:sie:SMALL=6 twoBeforeKinds:sie:als=-18 \
        twoBeforeKinds:sind:.=5 twoBeforeKinds:sind:PREP=-7 twoBeforeKinds:sind:THE=11 twoBeforeKinds:so:A=-2 \
        twoBeforeKinds:so:SMALL=3 twoBeforeKinds:und:A=10 twoBeforeKinds:und:MY=-1 twoBeforeKinds:und:PREP=38 \
        twoBeforeKinds:und:SMALL=-3 twoBeforeKinds:und:THE=5 twoBeforeKinds:uns:PREP=-2 twoBeforeKinds:war:.=1 \
        twoBeforeKinds:war:CAPITAL=-6 twoBeforeKinds:war:PREP=20 twoBeforeKinds:war:SMALL=-5 \
        twoBeforeKinds:war:THE=6 twoBeforeKinds:was:PREP=3 twoBeforeKinds:we:SMALL=-4 twoBeforeKinds:weil:THE=25 \
        twoBeforeKinds:wer:PREP=12 twoBeforeKinds:wer:SMALL=-15 twoBeforeKinds:werden:.=4 twoBeforeKinds:wie:A=-2 \
        twoBeforeKinds:wie:CAPITAL=-18 twoBeforeKinds:wie:PREP=9 twoBeforeKinds:wieder:A=-1 \
        twoBeforeKinds:wieder:SMALL=-15 twoBeforeKinds:will:THE=-1 twoBeforeKinds:wir:PREP=-33 \
        twoBeforeKinds:wir:SMALL=-5 twoBeforeKinds:wir:THE=18 twoBeforeKinds:wir:haben=6 \
        twoBeforeKinds:wir:hatten=-26 twoBeforeKinds:wird:.=-9 twoBeforeKinds:wird:A=12 twoBeforeKinds:wird:PREP=-17 \
        twoBeforeKinds:wurde:"=-2 twoBeforeKinds:wurde:.=5 words:applyin.=-25 words:arts=-56 words:authorit=24 \
        words:blame=-11 words:builder=-10 words:culture.=-5 words:danger=-12 words:designat=-13 words:employe+=46 \
        words:employer=28 words:firm=-54 words:firmverb=-18 words:first=9 words:games=-52 words:general=28 \
        words:general+=31 words:grant=31 words:harm=41 words:history=7 words:irony=-12 words:law=32 words:leaders.=2 \
        words:legal=-25 words:manverb=-28 words:me=-17 words:military=-19 words:naming=-14 words:nature=-12 \
        words:not=-1 words:now=15 words:office=-44 words:partner=43 words:partner+=26 words:past=-1 words:pay.=-9 \
        words:politics=2 words:praise=16 words:product=-7 words:product+=-38 words:role=-54 words:school=5 \
        words:securit.=-49 words:severe=25 words:sound=342 words:sport=-11 words:talk=-11 words:taste=-2 \
        words:title=-7 words:trade=-60 words:trainin.=52 words:travel=-36 words:turn=11 words:very=14 \
        words:victim=52 words:wellbein=11 words:work-li.=22
        """
}
