/// Small words whose place beside a name tells how it is meant.
enum GrammarWords {
    static let articles = """
        der die das den dem des ein eine einen einem einer eines mein meine meinen dein sein seine ihr \
        ihre unser unsere kein keine jeder jede jedes dieser diese dieses the this every
        """

    /// Who writes so tells of own dealings.
    static let firstPersons = """
        ich mir mich mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer i my me \
        we us our
        """

    /// After a name at the head of a sentence they make an adverb or a verb of it: `Weiß jemand …`.
    static let adverbFollowers = """
        jemand irgendjemand irgendwer einer keiner man wer ich er du doch eigentlich denn zufällig \
        genug wie oder vor_schreck vor_wut vor_angst vor_neid vor_zorn vor_scham vor_müdigkeit vor_durst
        """

    /// `„Nordlicht“ heißt die Sorte`
    static let naming = """
        heißt hieß heißen nennt nannte genannt lautet titel unter_dem_titel unter_der_überschrift namens \
        getauft betitelt bedeutet steht_für called titled entitled named means
        """

    /// Before a name they say what kind of thing bears it.
    static let designations = """
        typ klasse stufe modell sorte größe level version kapitel feld linie note farbe farbton art \
        artikel nummer schiff fähre dampfer album film spiel roman song band stück serie portal projekt \
        programm aktion verein stern planet mond kater katze hund pferd insel ortsteil stadtteil kiez haus \
        villa straße namen vornamen spitznamen kosenamen künstlernamen bandnamen teamnamen projektnamen codenamen \
        type class model chapter album movie novel ship song game
        """

    /// A name without article after one of them is a firm or a person.
    static let firmPrepositions = "bei von mit an durch für gegen zu at by with from for against"

    /// A name without article after one of them is a place.
    static let placePrepositions = "in nach aus zwischen nahe unweit"

    /// With an adjective they stand before a place, or before a thing, not before a firm.
    static let neuterArticles = "im ins dem das am vom"

    /// What firms do to customers, staff and goods.
    static let firmVerbs = """
        bietet bot liefert lieferte baut baute verkauft verkaufte produziert produzierte stellt stellte \
        sucht suchte übernimmt übernahm eröffnet eröffnete schließt schloss kündigt kündigte plant plante \
        investiert investierte meldet meldete verlängert verlängerte beschäftigt beschäftigte zahlt zahlte \
        entlässt entließ streicht strich berechnet berechnete schickt schickte installiert installierte \
        montiert montierte repariert reparierte erweitert erweiterte startet startete senkt senkte erhöht \
        erhöhte expandiert fusioniert gründet gründete verlegt verlegte übergibt vertreibt betreibt \
        has offers offered sells sold builds built hires hired supplies supplied opens opened printed \
        announced launched delivered
        """

    /// What people do, and firms do not.
    static let personVerbs = """
        sagte sagt schwieg schweigt lachte lacht lächelte lächelt schmunzelt schmunzelte grinste weinte weint nickte \
        seufzte flüsterte rief_aus murmelte zuckte schüttelte wohnt wohnte lebt lebte starb geboren heiratet heiratete \
        schläft schlief träumt träumte isst aß trinkt trank saß sitzt steht_auf stand_auf lief rannte rennt spazierte \
        schwimmt schwamm sang singt tanzt tanzte malt malte schrieb_ein komponierte spielte traf trifft schoss köpfte \
        dribbelte parierte trainiert trainierte kandidiert kandidierte amtiert wuchs_auf studierte promovierte lehrte \
        predigt predigte betet betete regierte herrschte bellt miaut knurrt schnurrt frisst fraß schnarcht blüht \
        blühte verblüht reift duftete brütet brütete kreist kreiste flattert zwitschert jagt \
        smiled laughed nodded sighed whispered lives_in was_born married sleeps slept scored dribbled preached \
        reigned barks purrs blooms
        """

    /// Participles and adjectives before a noun: `Stark gestiegene Preise`.
    static let inflectedAdjectives = """
        *iger *ige *igen *iges *ierte *ierten *ierter *iertes *igte *igten *igter *gene *genen *gener *genes \
        *tene *tenen *tener *fene *fenen *lene *lenen *sene *senen *rene *renen *nkene *nkenen *hlte *hlten \
        *elte *elten *erte *erten *zte *zten *igtes *ückte *ückten *ende *enden *ender *endes *liche *lichen \
        *licher *bare *baren
        """

    /// What stands above tags and links to other texts.
    static let boilerplate = """
        tags tag schlagwörter schlagworte stichwörter stichworte themen kategorien kategorie mehr_zum_thema \
        mehr_zu_diesem_thema weitere_artikel weitere_meldungen weitere_nachrichten weitere_beiträge weitere_themen \
        ähnliche_artikel ähnliche_beiträge ähnliche_produkte verwandte_artikel verwandte_themen das_könnte_sie_auch \
        das_könnte_dich_auch auch_interessant lesen_sie_auch lies_auch lesen_sie_mehr passend_zum_thema \
        passend_dazu siehe_auch meistgelesen meist_gelesen am_meisten_gelesen beliebte_artikel neueste_beiträge \
        neueste_kommentare aktuelle_themen top_themen empfehlungen_der_redaktion unsere_empfehlung für_sie_empfohlen \
        sie_sind_hier startseite navigation menü hauptmenü impressum datenschutz cookie_einstellungen \
        partner_und_sponsoren unsere_sponsoren anzeigen anzeige stellenmarkt newsletter teilen folgen_sie_uns \
        related_articles related_posts related_stories related_topics more_on_this read_more read_also see_also \
        you_may_also you_might_also recommended_for most_read most_popular trending_now latest_news popular_posts \
        categories topics filed_under posted_in breadcrumb home sitemap privacy_policy follow_us share_this \
        sponsored advertisement
        """
}
