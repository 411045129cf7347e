/// First names common in the German-speaking countries, of all its languages, and some English ones.
enum FirstNames {
    static let german = """
        aaron achim adalbert adam adelheid adrian agathe agnes albert albrecht alena alex alexander \
        alexandra alexandru alfons alfred alice alina alois alwin amalie amelie andre andrea andreas \
        andrej angela angelika anika anita anja anke ann anna annabell anne annegret anneliese \
        annemarie annett annette annika ansgar antje anton antonia antonio ariane armin arndt arne arno \
        arnold artur arthur astrid august augustin axel babette barbara bärbel bastian beate beatrice \
        beatrix bela ben benedikt benjamin benno bernd bernhard berta bertold bettina bianca bianka \
        birgit birgitta birte björn bodo boris brigitta brigitte britta bruno burkhard burkhardt \
        carina carl carla carmen carola carolin caroline carsten cäcilia cecilia charlotte chiara chris \
        christa christel christian christiane christina christine christof christoph christopher \
        clara claas claudia claus clemens conrad constantin constanze cordula corinna cornelia cornelius \
        dagmar daniel daniela dario david denis dennis detlef detlev diana diego diether dieter dietmar \
        dietrich dirk dominik dora doreen doris dorothea dorothee eberhard eckart eckhard edeltraud edgar \
        edith eduard egon eike elena elfriede elias elisa elisabeth elke ella ellen elmar elsa elsbeth \
        else emanuel emil emilia emily emma enno enrico erhard eric erich erik erika ernst erwin esther \
        eugen eva evelin evelyn ewald fabian falk felicitas felix ferdinand finja finn florentine \
        florian flora frank franz franziska frauke freddy frederik friedel friederike friedhelm \
        friedrich fritz gabi gabriel gabriela gabriele georg george gerald gerd gerda gereon gerhard \
        gerlinde gerold gerrit gert gertrud gesa gesine gerti giesela gisela gitta gottfried götz gotthold \
        gregor greta gudrun guido gunda gundula gunnar gunter günter günther gustav hajo hanna hannah \
        hannelore hannes hans hansjörg harald hardy harry hartmut hartwig hedda hedwig heide heidemarie \
        heidi heike heiko heiner heino heinrich heinz helena helene helga helge hella helmut hendrik \
        henning henriette henrik henrike henry herbert heribert hermann herta hilda hilde hildegard \
        hiltrud hinnerk holger horst hubert hubertus hugo ida ignaz ilja ilka ilona ilse imke ina ines inga \
        inge ingeborg ingo ingrid inka irene iris irma irmgard isa isabel isabell isabella isolde jakob \
        jan jana janina janine janna jannik jannis jana jasmin jasper jeanette jendrik jennifer jenny jens \
        jessica joachim jochen joel johann johanna johannes jonas jonathan jörg jörn josef josefine joseph \
        josephine jost jürgen jule julia julian juliane julius jutta kai karen karin karina karl \
        karla karlheinz karolin karoline karsten kaspar kathrin katharina katja katrin kay kerstin kevin \
        kilian kim kira klaas klara klaudia klaus konrad konstantin konstanze korbinian kristian kristin \
        kristina kuno kurt lambert lara lars laura laurenz laurin lea lena lene leni lennart leo leon \
        leonhard leonie leopold levin lia liane lieselotte lilli lilly lina linda linn linus lisa lisbeth \
        lorenz lothar lotta lotte louis louisa louise luca lucas lucia lucie ludger ludwig luis luisa luise \
        lukas lutz lydia madeleine magda magdalena maik maike maja malte manfred manuel manuela mara marc \
        marcel marco marcus mareike margarete margarethe margit margot margret maria marianne marie \
        marieke marina mario marion marit marius mark marko markus marlene marlies marta martha martin \
        martina marvin mathias mathilda mathilde mats matthias matthis max maximilian maya mechthild meike \
        meinhard melanie melina merle merlin mia michael michaela michel milan milena mina minna mira \
        miriam mirjam mirko mona monika moritz nadine nadja natalie natascha nathalie nele nicholas nick nico \
        nicola nicolas nicole niels nikolai nikolas nikolaus nils nina noah nora norbert norman ole olaf \
        oliver olga oskar oswald otmar otto ottilie pascal patricia patrick patrik paul paula pauline peer \
        peggy peter petra philip philipp philippa pia pierre rabea rafael ragna ragnhild raimund rainer ralf \
        ralph ramona raphael rebecca rebekka regina regine reiner reinhard reinhardt reinhold renate \
        rene ricarda richard rita robert robin roland rolf roman romy ronald ronja ronny rosa rosemarie \
        rosi roswitha rüdiger rudi rudolf ruben rupert ruth sabina sabine sabrina sally samuel sandra sara \
        sarah sascha saskia sebastian selina severin siegbert siegfried siegmund sigmund sigrid silas silke \
        silvia simon simone sina sofia sofie solveig sonja sophia sophie stefan stefanie steffen steffi \
        stella stephan stephanie sten stina sven svenja swantje swen sybille sylvia tabea tamara tanja tara \
        tatjana ted teresa thea theo theodor theresa therese thies thilo thomas thorben thorsten till \
        tilman tim timm timo tina tino tobias tom toni torben torsten traudl traute trude udo ulf ulla ulli \
        ulrich ulrike urs ursel ursula uschi ute uta uwe valentin valentina valerie vanessa vera verena \
        veronika vicky viktor viktoria vincent viola volker volkmar walburga waldemar walter waltraud wanda \
        wendelin wenzel werner wibke wiebke wieland wigbert wilfried wilhelm wilhelmine willi willy wilma \
        winfried wolf wolfgang wolfram xaver yannick yvonne
        """

    static let others = """
        abdul adem ahmed ahmet agnieszka aise alejandro aleksandra aleksander ali alicja ana anastasia \
        andrzej andrzej anouk ayla aylin ayse aysegül bartosz beata berkan bilal bogdan burak burhan can \
        canan carlos cem cemal cengiz ceyda dariusz deniz derya dilek dimitri dogan dorota dragan ebru \
        ekrem elif emine emre ercan erdogan erkan esra ewa fadime fatih fatima fatma ferhat fernando \
        filiz francesca francesco giovanni giulia giuseppe gökhan goran grzegorz gülay gürkan hakan halil \
        hamza hasan hassan hatice hülya huseyin hüseyin ibrahim igor irina ismail ivan ivana jacek jadwiga \
        jerzy joanna jorge jose juan kadir kamil katarzyna kemal khaled krystyna krzysztof laila lale levent \
        leyla luigi maciej magdalena malgorzata marek mariusz mariana mehmet melek meral mert michal miguel \
        milos mirela mohamed mohammed mohammad mouna murat musa mustafa nadia natalia nazan nermin nesrin \
        nikola nuray olena oleksandr omar omer onur orhan osman ozan özgür özlem pawel pablo paolo pedro \
        pietro piotr priya rashid recep robert ryszard samira sandor selim selma semra serkan sergej sevgi \
        sibel sinan slawomir stanislaw suleyman svetlana tarik tariq tatiana tayfun tomasz tomas turgut ugur \
        ümit vladimir volkan wladimir wojciech yasemin yasin yildiz yilmaz yuki yusuf zbigniew zeynep \
        zoran adele alan amanda amy andrew angus anthony ashley barry bill billy bob brad brandon brenda \
        brian bruce carol catherine charles charlie cheryl claire colin craig cynthia dave deborah \
        derek donald donna doug douglas dylan edward elaine eleanor elizabeth emmanuel ethan evan fiona \
        frances fred gary geoffrey gemma glenn gordon graham grace greg hannah harriet hazel heather helen \
        howard hugh ian isaac jack jacob jake james jane janet jason jeff jeffrey jeremy jerry jill jim joan \
        joanne joe john johnny jordan joshua joyce judith judy julie karen kate katherine kathleen keith \
        ken kenneth kelly larry lauren lawrence lee lewis liam louise lucy luke lynn malcolm margaret martha \
        mary matthew maureen megan melissa mike molly nancy natasha neil nigel oscar owen pamela patricia \
        penny phil philip rachel ray rebecca rick rodney roger ron rose ross russell ruth ryan sam samantha \
        scott sean sharon sheila shirley sophie stephen steve steven stuart sue susan suzanne ted terry \
        theresa tony tracy trevor victor victoria wayne wendy zoe arya
        """
}
