/// Words before a name that make a person of it.
enum PersonWords {
    /// Address and degree: what follows is a person, always.
    static let titles = """
        herr herrn frau fräulein hr fr dr prof professor professorin doktor dipl mr mrs ms miss mister \
        sir lady lord madame monsieur señor señora familie eheleute bruder schwester
        """

    /// Offices, professions and kin: what follows is a person, most times.
    static let roles = """
        *minister *ministerin *kanzler *kanzlerin *präsident *präsidentin *senator *senatorin \
        *abgeordnete *abgeordneter *abgeordneten *politiker *politikerin *bürgermeister \
        *bürgermeisterin *landrat *landrätin *stadtrat *stadträtin *sprecher *sprecherin kandidat \
        kandidatin *sekretär *sekretärin *vorsitzende *vorsitzender *dezernent *dezernentin *direktor \
        *direktorin *rektor *rektorin *stürmer *stürmerin *torwart *torhüter *torhüterin *keeper \
        *verteidiger *verteidigerin *spieler *spielerin *trainer *trainerin *coach *läufer *läuferin \
        *schwimmer *schwimmerin *fahrerin *schiedsrichter *schiedsrichterin kapitän kapitänin *meisterin \
        *autor *autorin *schriftsteller *schriftstellerin *regisseur *regisseurin *schauspieler \
        *schauspielerin *sänger *sängerin *rapper *rapperin *dichter *dichterin *dramatiker *maler *malerin \
        *künstler *künstlerin *musiker *musikerin *pianist *pianistin *geiger *geigerin *dirigent \
        *dirigentin *komiker *kabarettist *kabarettistin *moderator *moderatorin *journalist \
        *journalistin *reporter *reporterin *fotograf *fotografin kommissar kommissarin *polizist *polizistin \
        *richter *richterin *anwalt *anwältin *notar *notarin *staatsanwalt *professor *professorin *dozent \
        *dozentin *lehrer *lehrerin *schüler *schülerin *student *studentin *forscher *forscherin *physiker \
        *physikerin *chemiker *biologe *biologin *historiker *historikerin *ökonom *ökonomin *psychologe \
        *psychologin *arzt *ärztin *chirurg *chirurgin *apotheker *apothekerin *pfleger *pflegerin pfarrer \
        pfarrerin *bischof *bischöfin papst pater pastor pastorin *kaiser *kaiserin könig königin herzog \
        herzogin prinz prinzessin graf gräfin freiherr ritter heilige heiliger sankt landwirt landwirtin \
        *bauer *bäuerin *winzer *winzerin *wirt *wirtin witwe witwer opa oma onkel tante papa mama vater \
        mutter sohn tochter enkel enkelin cousin cousine neffe nichte kollege kollegin nachbar nachbarin \
        freund freundin kumpel hausmeister hausmeisterin *putzer *führer *führerin *leiterin *kuratorin \
        *restauratorin *erzieherin rentner rentnerin patient patientin zeuge zeugin angeklagte angeklagter \
        täter opfer general oberst major leutnant hauptmann admiral minister actor actress singer player \
        auszubildende auszubildender auszubildenden azubi lehrling praktikant praktikantin *vikar *vikarin *diakon \
        *kantor *kantorin *imam rabbiner rabbinerin *mönch *nonne *wahrsagerin *zauberer *geist held heldin \
        *figur *darsteller *darstellerin *gewinner *gewinnerin *sieger *siegerin *schützin *schütze *boxer *boxerin \
        *ringer *turner *turnerin *schwimmerin *springer *rentnerpaar *imker *imkerin *schäfer *schäferin *jäger *förster \
        *försterin *pilot *pilotin *schaffner *schaffnerin *detektiv *detektivin *ermittler *ermittlerin *biologin \
        *ornithologin *ornithologe *hebamme *tierarzt *tierärztin *zahnarzt *zahnärztin *youtuber *youtuberin \
        *influencer *influencerin *streamer *blogger *bloggerin *podcasterin *kolumnist *kolumnistin *humorist \
        *reichskanzler *feldherr *philosoph *philosophin *soziologe *soziologin *theologe *theologin \
        striker goalkeeper coach senator president chancellor king queen prince princess emperor saint uncle \
        aunt inspector detective author poet painter captain
        """

    /// Words that end in `bauer` and build things: firms, not farmers.
    static let builders = """
        *maschinenbauer *anlagenbauer *fensterbauer *möbelbauer *gerüstbauer *metallbauer *treppenbauer \
        *küchenbauer *messebauer *turbinenbauer *autobauer *flugzeugbauer *schiffbauer *gartenbauer \
        *stahlbauer *ladenbauer *orgelbauer *straßenbauer *tiefbauer *hausbauer *ofenbauer *werkzeugbauer
        """

    /// After a name that is a first name too.
    static let nobility = "von van vom zu zur de der die den la le el ibn bin al"

    /// At the end of a name with three parts: `Otto-Hahn-Straße`.
    static let namesakes = """
        straße* strasse* platz* weg allee gasse ring ufer damm brücke schule* grundschule* gesamtschule* \
        realschule* gymnasium* universität* hochschule* institut* halle haus preis* medaille* stiftung* \
        kirche* kapelle* park* kaserne* klinik* krankenhaus* kolleg archiv* museum* gesellschaft* effekt*
        """
}
