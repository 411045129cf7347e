import Language

/// Cities and regions that firms are said to come from: German, Austrian, Swiss, and the largest of
/// Europe. With the ending of those who live there too: `Rostocker`.
enum PlaceNames {
    static let table = WordTable { table in
        for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            table.add(String(name), marks: 1)
            // `Bremen` gives `Bremer`, `Ulm` gives `Ulmer`.
            let stem = name.hasSuffix("en") && name.count > 5 ? name.dropLast(2) : name
            table.add("\(stem)er", marks: 1)
        }
    }

    private static let names = """
        berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover \
        nürnberg duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden \
        mönchengladbach gelsenkirchen aachen braunschweig chemnitz kiel krefeld halle magdeburg freiburg oberhausen \
        mainz lübeck erfurt rostock kassel hagen potsdam saarbrücken hamm ludwigshafen mülheim oldenburg osnabrück \
        leverkusen darmstadt heidelberg solingen herne regensburg neuss paderborn ingolstadt offenbach fürth \
        würzburg ulm heilbronn pforzheim wolfsburg bottrop göttingen reutlingen bremerhaven koblenz erlangen \
        remscheid bergisch_gladbach recklinghausen jena trier salzgitter moers siegen hildesheim gütersloh \
        kaiserslautern cottbus hanau schwerin witten esslingen ludwigsburg gießen gera düren tübingen flensburg \
        iserlohn villingen ratingen konstanz worms lünen marl norderstedt minden velbert bamberg bayreuth bocholt \
        dessau delmenhorst celle arnsberg viersen gladbeck wilhelmshaven rheine detmold troisdorf bergheim landshut \
        castrop_rauxel dorsten lüneburg brandenburg aschaffenburg schweinfurt fulda neuwied friedrichshafen \
        göppingen stralsund greifswald neubrandenburg wismar güstrow görlitz bautzen zwickau plauen freiberg meißen \
        pirna weimar suhl eisenach gotha nordhausen stendal wittenberg halberstadt passau straubing rosenheim kempten \
        memmingen lindau ansbach coburg hof amberg weiden deggendorf garmisch itzehoe husum elmshorn pinneberg \
        neumünster stade cuxhaven emden leer lingen nordhorn vechta cloppenburg papenburg goslar peine gifhorn \
        hameln nienburg verden rotenburg soest unna lippstadt warendorf coesfeld borken wesel kleve goch \
        lörrach offenburg singen ravensburg biberach aalen heidenheim crailsheim tuttlingen balingen rottweil \
        sindelfingen böblingen waiblingen schorndorf bruchsal rastatt baden_baden landau speyer pirmasens \
        bad_homburg wetzlar marburg limburg rüsselsheim bensheim melsungen eschwege herford vlotho hövelhof \
        wien graz linz salzburg innsbruck klagenfurt villach wels bregenz dornbirn st_pölten zürich basel bern \
        genf lausanne luzern st_gallen winterthur zug chur \
        breslau danzig stettin posen warschau krakau prag brünn pilsen budapest bratislava paris lyon london \
        manchester birmingham leeds dublin edinburgh amsterdam rotterdam utrecht eindhoven brüssel antwerpen gent \
        luxemburg straßburg metz mailand rom turin bologna verona bozen madrid barcelona lissabon porto kopenhagen \
        aarhus stockholm göteborg malmö oslo bergen helsinki tallinn riga vilnius istanbul ankara izmir athen \
        bukarest sofia belgrad zagreb ljubljana munich cologne vienna zurich prague warsaw milan rome lisbon \
        franken bayern hessen sachsen thüringen westfalen pfalz schwaben sauerland eifel allgäu schwarzwald \
        mühlviertel tirol kärnten steiermark vorarlberg schlesien lausitz vogtland harz rheinhessen oberpfalz \
        kalifornien texas michigan ohio new_york boston chicago detroit minnesota
        """
}
