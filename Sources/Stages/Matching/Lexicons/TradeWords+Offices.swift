/// What is counselled, and done at a desk.
extension TradeWords {
    static let agency = """
        agentur* webseite* website* webdesign* homepage* onlineshop* webshop* relaunch* seo suchmaschin* \
        kampagne* logo* marke* werbung* werbe* newsletter* social_media entwurf entwürfe* layout* gestalt* \
        designer* programmier* kreativ* texter* pitch* klick* nutzer* barrierefrei* portal* landingpage* \
        auftraggeber* rebranding* agency campaign web_design branding ads slogan* claim claims tagline* \
        bildmarke* wortmarke* corporate_design* corporate_ident* styleguide* farbpalette* farbcode* \
        hausschrift* schrifttyp* typograf* font fonts moodboard* storyboard* mockup* wireframe* ux \
        ux_design* ui_design* user_journey* customer_journ* persona zielgruppe* photoshop* indesign* \
        reinzeichn* korrekturschleif* feedbackschleif* briefing* etatgewinn* retainer* mediaplan* \
        mediaagent* anzeigenkamp* google_ads* adwords* roas ctr tkp conversion* leadgener* funnel* \
        absprungrat* google_analyt* matomo tracking_pixel* cookie_ban* consent_ban* impressum backlink* \
        linkbuild* keyword* google_rank* suchergebnis* suchbegriff* snippet* sitemap* alt_text* meta_descr* \
        sichtbarkeitsind* onpage* offpage* core_update* content_market* content_plan* redaktionsplan* \
        blogbeitr* blogartikel* storytelling* copywrit* getextet* headline teaser call_to_action cta \
        influencer* follower* hashtag* reels instagram* tiktok* linkedin* posting gepostet* shitstorm* \
        viral community_manag* imagefilm* imagebrosch* produktfoto* stockfoto* bildsprache* freisteller* \
        fahrzeugbeschr* plakat* litfaß* city_light* außenwerb* flyer* broschüre* give_away* roll_up \
        visitenkart* geschäftsausst* pressemitt* pr_agent* öffentlichkeitsarb* mailing* öffnungsrate* \
        wordpress* typo3 drupal shopify* woocommerce* pagebuild* cms responsive* mobile_first hero_bild* \
        favicon* footer kontaktformul* unterseite* startseite* core_web* pagespeed* html css screenreader* \
        wcag domain domains art_direct* creative_direct* mediengest* grafiker* infografik* piktogramm* \
        a_b_test* heatmap*
        """
    static let advice = """
        berat* *berater *beraterin *beraterinnen consult* coach* workshop* seminar* training* trainer* \
        führung* vertrieb* verkauf* verkäufer* außendienst* innendienst* kundenliste* preisverhandl* \
        flipchart* folien präsentation* moderat* strategie* strategy abschlussquote* akquise* umsatz* \
        rollenspiel* change_management sales negotiation leadership advisor* slides teambuild* \
        teamentwickl* teamworkshop* hochseilgart* kennenlernrund* vorstellungsrund* feedbackrund* \
        feedbackgespr* energizer* kartenabfrag* metaplan* pinnwand pinnwänd* whiteboard* powerpoint* \
        handout* teilnehmerunterl* teilnehmerzertif* gruppenarbeit* world_cafe fishbowl* brainstorm* \
        design_think* mindmap* klausurtag* offsite* tagungshotel* kick_off* lessons_learn* best_practice* \
        swot* okr kpi kennzahl* benchmark* business_case* businesspl* geschäftsmodell* due_diligence* \
        turnaround* restrukturier* sanierungsgutacht* sanierungskonz* reorganis* umstrukturier* \
        transformationspr* changemanag* veränderungspro* veränderungsber* stakeholder* lenkungsaussch* \
        prozessoptim* prozessanal* prozessland* lean kaizen* kvp six_sigma wertstrom* optimierungspot* \
        einsparpot* quick_win* handlungsempf* ist_analyse* tagessatz* interimsman* unternehmensberat* \
        organisationsberat* organisationsentw* managementberat* förderberat* unternehmensnachf* \
        nachfolgeregel* mediation* konfliktlös* konfliktger* supervision* karriereber* resilienz* \
        stressmanag* zeitmanag* selbstmanag* selbstfürs* persönlichkeitsentw* persönlichkeitstest* disg \
        potenzialanal* 360_grad_feedb* glaubenssatz* glaubenssätz* mindset* komfortzone* motivationstr* \
        motivationsguru* keynote_speak* rhetorik* körpersprach* lampenfieber* aktives_zuhör* ich_botschaft* \
        gewaltfreie_komm* gesprächsführ* gesprächsleitf* fragetechnik* einwandbehandl* kaltakquis* \
        akquirier* kaltanruf* cold_call* nachfassen erstgespräch* bedarfsanal* nutzenargum* elevator_pitch* \
        upsell* cross_sell* abschlusstechn* kaufsignal* preisgespr* harvard_konz* fixum zielvereinb* \
        zielvorgab* key_account* gebietsleit* besuchsbericht* haustürgesch* strukturvertr* network_market* \
        tschakka* mitarbeitergespr* jahresgespr* agilität* agiles new_work silodenk* foliensatz* \
        folienschl* buzzword* phrasendresch* worthülse* impulsvortr* inhouse_schul* webinar* \
        train_the_train* telefonakquis*
        """
    static let tax = """
        steuer* *steuerberatung finanzamt* kanzlei* mandant* mandat* jahresabschluss* bilanz* lohnbuchhalt* \
        buchhalt* buchführung* lohnabrechnung* betriebsprüf* umsatzsteuer* gewerbesteuer* erbschaft* \
        wirtschaftsprüf* fristverlänger* beleg belege datev einkommensteuer* existenzgründ* vorauszahl* tax \
        accountant* accounting payroll audit bookkeeping finanzämt* abgabenordn* abgabefrist* pendelordner* \
        kassenbuch* kassenführ* kassennachsch* bewirtungsbel* kontierung* vorkontier* kontenrahmen* \
        kontenplan* skr03 skr04 sachkonto sachkonten debitor* kreditor* offene_posten buchungssatz* \
        buchungssätz* verbuch* vorsteuer* mehrwertst* ust_id* uid_nummer* ust voranmeld* dauerfristverl* \
        reverse_charge* kleinunternehm* besteuer* versteuer* unversteuert* körperschaftst* lohnsteuer* \
        kapitalertrag* abgeltungst* grunderwerbst* grundsteuer* schenkungst* kirchensteuer* solidaritätszu* \
        freibetrag* freibeträg* grundfreibetr* kinderfreib* ehegattenspl* zusammenveranl* progressionsv* \
        werbungskost* sonderausgab* pendlerpausch* entfernungspausch* verpflegungsmehr* fahrtenbuch* \
        fahrtenbüch* ein_prozent_reg* geldwerte* sachbezug* sachbezüg* afa abschreibung* geringwertig* \
        anlagevermög* anlagenspieg* rückstellung rückstellungen rechnungsabgrenz* eigenkapital* \
        einnahmenüberschuss* einnahmen_überschuss* eür e_bilanz* handelsbilanz* hgb jahresabschlüss* \
        lagebericht* abschlussprüf* testat bestätigungsverm* konzernabschl* ifrs bwa bwas saldenlist* \
        liquiditätspl* finanzbuch* fibu lohnbüro* lohnzettel* gehaltsabrechn* entgeltabrechn* \
        beitragsnachw* lohnkonto lohnverrechn* personalverrechn* arbeitnehmerveranl* lohnausweis* treuhand* \
        treuhänd* quellensteuer* elster finanzonline* prüfungsanord* außenprüf* schätzungsbesch* \
        hinzuschätz* nachzahl* nachforder* säumniszu* verspätungszu* einspruch einsprüche einspruchsfrist* \
        finanzgericht* bundesfinanzh* bfh bmf_schreiben* selbstanzeige* hinterzieh* schwarzgeld* \
        festsetzungsfrist* feststellungsbesch* änderungsbesch* verfahrensdoku* gobd aufbewahrungsfrist* \
        transparenzreg* gewinnaussch* verdeckte_gewinn* betriebsaufspalt* gewinnermittl* verlustvortr* \
        hebesatz* hebesätz* gewerbeanmeld* freiberuf* fachassist* berufsexamen stbvv wirtschaftstreuh* \
        belegchaos zettelwirtsch* spendenquitt* e_rechnung* zugferd* xrechnung* spekulationsfrist* \
        pauschbetr*
        """
    static let association = """
        verband* *verband mitglied* großhandel* großhändler* außenhandel* export* import* zoll zölle* \
        tarif* arbeitgeber* gewerkschaft* verdi ver_di manteltarif* konjunktur* stimmungsbarometer* \
        wirtschaft* handelspolit* lieferkettengesetz* hafen* container* stellungnahme* umfrage* präsidium* \
        geschäftsstelle* rechtsberat* fachkräfte* ausbildungs* lobby* kommission association trade members \
        jahreshauptvers* delegiertenvers* delegiertentag* vollversammlung* beiratssitz* vorstandswahl* \
        vorstandssitz* vorstandsmitgl* vorstandsvors* ehrennadel* ehrenpräsid* ehrenvorsitz* vizepräsid* \
        kassenprüf* kassenwart* kassenbericht* schriftführer* satzungsänd* satzungsgem* vereinssatz* \
        vereinsregist* beitragsordnung* beitragserhöh* beitragsstaffel* stimmberechtigt* einstimmig_gewählt \
        im_amt_bestätigt entlastung_des_vorstands antrag_auf_entlastung beschlussfähig* tagesordnungspunkt* \
        urabstimm* warnstreik* streikposten* streikkasse* streikgeld* streikaufruf* streikwelle* \
        arbeitskampf* arbeitskämpf* arbeitsniederleg* aussperrung* friedenspflicht* flächentarif* \
        branchentarif* branchenmindestl* öffnungsklausel* allgemeinverbindl* nullrunde* lohnrunde* \
        lohnforderung* lohnabschluss* reallohn* reallöhn* schlichterspruch* schlichtungsverf* \
        verhandlungsrunde* verhandlungskommiss* sozialpartner* kollektivvertr* gesamtarbeitsvertr* \
        kv_abschluss kv_verhandl* betriebsratswahl* betriebsrät* ig_metall dgb ögb arbeiterkammer* wko ihk \
        dihk auslandshandelskamm* kammermitgl* zwangsmitglied* innung innungen innungsm* obermeister* \
        kreishandwerker* landesinnung* bundesinnung* gewerbeverein* referentenentwurf* gesetzesentwurf* \
        parlamentarischen_abend vernehmlass* positionspapier* eckpunktepapier* grundsatzpapier* \
        bürokratieabbau* bürokratieentl* bürokratielast* berichtspflicht* interessenvertret* spitzenverb* \
        dachorganis* branchenvertret* branchentreff* branchenreport* branchenumsatz* hauptgeschäftsf* \
        fachausschuss* fachausschüss* arbeitskreissitz* fachgruppentag* branchenbarometer* geschäftsklima* \
        geschäftserwart* freihandel* handelsabkommen* handelskrieg* handelshemm* strafzoll* strafzölle* \
        einfuhrzoll* einfuhrzölle* zollanmeld* zollamt zollabfert* zolltarif* zollrecht* antidumping* \
        ursprungszeugn* warenursprung* präferenznachw* lieferantenerkl* carnet_ata incoterms ausfuhrkontr* \
        ausfuhrgenehm* drittländ* dual_use trade_union* labor_union* collective_bargain* \
        annual_general_meeting bylaws picket_line* chamber_of_commerce einstimmig_wiedergewählt
        """
    static let finance = """
        bank banken sparkasse* kredit* zins* aktie* fonds börse* anlage_beratung depot versicher* police \
        prämie schaden_regulier* bank_filiale konto girokonto* hypothek* insur* loan mortgage *versicherung \
        *versicherungen *versicherer haftpflicht* vollkasko* teilkasko* kaskoschaden kaskoschäden \
        rechtsschutz* berufsunfähigkeit* selbstbeteiligung* selbstbehalt* schadensfall* schadenfall \
        schadensmeldung* schadenmeldung* schadensregulier* schadenregulier* deckungszusage* deckungssumme* \
        deckungslücke* unterversicher* rückversicher* beitragsfrei* beitragsanpass* beitragssatz* \
        rückkaufswert* ablaufleistung* überschussbeteiligung* garantiezins* riester* rürup* altersvorsorge* \
        betriebsrente* policen schadenfreiheit* elementarschaden elementarschäden* glasbruch* invalidität* \
        sterbegeld* risikoprüf* risikozuschl* leistungsfall* privatversichert* maklervollmacht* maklerpool* \
        assekur* aktuar* regressford* regressanspr* tagesgeld* festgeld* sparbuch* sparbücher* sparvertrag* \
        sparverträge* sparplan sparpläne* sparer spareinlage* bauspar* dispo dispozins* überziehungs* \
        girocard* ec_karte debitkarte* *kredit *kredite *krediten *darlehen darlehen* tilgung* getilgt* \
        sondertilgung* umschuld* schufa* bonität* vorfälligkeit* anschlussfinanz* baufinanz* ratenkredit* \
        grundschuld* beleihung* bürgschaft* effektivzins* sollzins* negativzins* strafzins* leitzins* \
        habenzins* *zinsen sepa echtzeitüberweis* lastschrift* dauerauftrag* daueraufträge* iban \
        kontoauszug* kontoauszüge* kontoführung* kontogebühr* kontonummer* kontostand* kontosperr* \
        kontoinhaber* kontoeröffn* gemeinschaftskonto* kontopfänd* bankberat* bankkonto* bankkonten \
        bankkauf* bankfiliale* bankschalter* bankleitzahl* bankgebühr* bankenaufsicht* volksbank* \
        raiffeisenbank* landesbank* direktbank* hausbank* neobank* zentralbank* notenbank* geldautomat* \
        bankautomat* geldinstitut* geldanlage* geldwäsche* schließfach* schließfächer* pushtan* chiptan* \
        tan_verfahren onlinebanking* online_banking wertpapier* anleihe* dividende* rendite* kursgewinn* \
        kursverlust* dax mdax etf etfs kleinanleger* kapitalanleg* kapitalmarkt* kapitalertrag* \
        ausgabeaufschlag* freistellungsauftrag* bafin einlagensicher* finanzberat* finanzprodukt* \
        finanzdienstl* vermögensverwalt* vermögensberat* zahlungsverkehr* wechselkurs* devisen* inkasso* \
        banking overdraft* deductible* policyholder* premiums underwriter* underwriting brokerage \
        claims_handl* interest_rate* savings_account* bank_account* direct_debit* credit_card* lender* \
        borrower* shareholder* bankomat* bankkarte* bankangestellt* banklehre* bankgeheim* banker bankerin \
        schalterhalle* kassenhalle* selbstbedienungsterm* abbuchung* abgebucht* geld_abheben barabheb* \
        abhebung* bareinzahl* einzahlautomat* münzrolle* rücklastschr* rückbuchung* fehlbuchung* \
        überweisungsträg* überweisungslimit* kontokorrent* kontowechsel* kontomodell* kontovollm* \
        kontostände* basiskonto* gehaltskonto* lohnkonto verrechnungskonto* kartensperr* kartenlimit* \
        sperr_notruf geheimzahl* enkeltrick* photo_tan sms_tan mobile_tan postident* videoident* \
        legitimationspr* fremdwähr* kryptowähr* bitcoin* broker brokers neobroker* daytrad* optionsschein* \
        hebelzertif* stop_loss fondsanteil* fondsmanag* fondsgebund* fondssparpl* investmentfonds* \
        indexfonds* depotübertr* depotgebühr* depotauszug* depotwechsel* kurseinbruch* kursrutsch* \
        anlagehorizont* anlageklass* anlagestrateg* anlageberat* anleger anlegern anlegerschutz* \
        beratungsprotokoll* risikoklasse* risikoprofil* vermögensaufbau* vermögensbildung* vermögenswirks* \
        schuldenberat* schuldenfalle* restschuld* annuität* eigenkapitalquot* wertberichtig* ausfallrisik* \
        basel_iii mifid kyc verbraucherkred* bancomat* säule_3a pensionskass* vorsorgegeld* vorsorgelück* \
        rentenlück* rentenfaktor* privatrente* rentenversich* lebensversich* hausratvers* wohngebäudevers* \
        schadenabteil* schadensabteil* schadennummer* schadensnummer* schadengutacht* schadenshöhe* \
        schadenquote* wiederbeschaffungsw* zeitwert* leitungswassersch* überspannungssch* sturmschad* \
        sturmschäd* brandschad* brandschäd* nutzungsausfall* grob_fahrlässig grobe_fahrlässigkeit \
        grober_fahrlässigkeit obliegenheit* leistungsausschl* karenzzeit* beitragsrückerst* \
        krankentagegeld* krankenhaustageg* zahnzusatz* pkv gkv prämienerhöh* prämienverbill* prämienrechn* \
        prämiensteig* evb_nummer typklasse* regionalklasse* sf_klasse sf_klassen unfallskizze* \
        strukturvertrieb* bestandsprovis* cash_withdraw* atm stockbroker* investment_fund* fintech*
        """
    static let property = """
        immobili* makler* miete* vermieter* wohnung* hausverwalt* nebenkosten* kaution* grundstück* \
        ferienwohnung* eigentumswohnung* aufzug aufzüge landlord tenant* estate *wohnung *wohnungen \
        mietvertrag* mietverträge* mietrecht* mietspiegel* mietpreis* mietminder* mietrückst* mietkaution* \
        mietshaus* mietshäuser* mietwohn* mietschuld* mietausfall* mietzahl* mietrendite* kaltmiete* \
        warmmiete* untermiet* untervermiet* zwischenmiet* nachmieter* vormieter* staffelmiet* indexmiet* \
        gewerbemiet* vermietet* vermietung* zu_vermieten eigenbedarf* räumungsklage* zwangsräum* \
        wohnanlage* wohnfläche* wohngeld* wohnblock* wohnblöcke* wohnquartier* wohnraum* wohneinheit* \
        wohngebäude* wohnberecht* wohngemeinsch* wohnbauges* baugenossenschaft* wohnbaugenoss* \
        genossenschaftswohn* sozialwohn* sozialbindung* hausordnung* hausgeld* hausflur* hauseigentüm* \
        hausbesitzer* hausverkauf* hauskauf* weg_verwaltung* eigentümerversamm* eigentümergemein* \
        sondereigentum* gemeinschaftseigentum* teilungserklärung* verwaltungsbeirat* instandhaltungsrück* \
        erhaltungsrücklage* sonderumlage* umlageschlüssel* umlagefähig* besichtigungstermin* massenbesicht* \
        exposé* bestellerprinzip* courtage* provisionsfrei* käuferprovision* notartermin* kaufvertragsentw* \
        grundbuch* grunderwerb* auflassungsvorm* flurstück* bauträger* reihenhaus* reihenhäuser* \
        doppelhaush* einfamilienh* mehrfamilienh* zweifamilienh* mehrparteien* penthouse* maisonette* \
        einliegerw* zweizimmer* dreizimmer* vierzimmer* quadratmeterpreis* bodenrichtwert* verkehrswert* \
        wertgutachten wertermittl* energieausweis* kernsaniert* bezugsfertig* erstbezug* tiefgarage* \
        kellerabteil* waschküche* müllstandplatz* klingelschild* gegensprech* fahrstuhl* fahrstühl* \
        ruhestörung* treppenhausreinig* schimmelbefall* schimmelfleck* wasserschaden* übergabeprotokoll* \
        schlüsselübergabe* schönheitsrep* modernisierungsuml* leerstand* leerstehend* luxussanier* \
        gentrifiz* milieuschutz* vorkaufsrecht* selbstauskunft* möbliert* teilmöbliert* gewerbefläche* \
        gewerbeobjekt* ladenlokal* bürofläche* büroimmob* erbbaurecht* erbpacht* zwangsversteiger* \
        renditeobjekt* liegenschaft* objektbetreu* home_staging nachbarschaftsstr* mietnomade* baulücke* \
        bauerwartungs* bauplatz* bauplätze* altbauwohn* wg_zimmer apartment* tenancy letting_agent* \
        lettings property_manage* housing_associat* realtor* real_estate service_charge* homeowner* \
        leasehold* freehold* eviction* condo condominium* rental_agreement* flatmate* altbauten neubauten \
        neubaugebiet* neubauproj* plattenbau* hochhaus* hochhäus* hinterhaus seitenflügel treppenhäus* \
        stiegenhaus* kehrwoche* putzplan* flurwoche* hauswart* abwart zügeltermin* trittschall* hellhörig* \
        dünne_wände getrampel* trampelt* trampeln bohrlärm* heizungsausf* stockfleck* kältebrück* \
        feuchte_wand feuchte_wände stoßlüft* lüftungsverhalt* hausschwamm* silberfisch* kammerjäger* \
        briefkastenanl* briefkastenschl* haustürschl* kellerschlüss* schließanlage* zweitschlüssel* \
        schlüsselrückg* einzugsdatum einzugstermin* auszugsprot* auszugsrenov* endreinigung* besenrein* \
        dübellöch* abstandszahl* einbauküche* ebk südbalkon* loggia dachterrass* dachgeschoss* souterrain* \
        hochparterre* zimmerwohn* zkb zwei_zimmer drei_zimmer vier_zimmer tageslichtbad* gäste_wc \
        abstellraum* abstellkammer* fahrradkeller* trockenraum* carport* garagenstellpl* duplexparker* \
        wohnküche* wohnlage* ruhige_lage seeblick* alleinauftrag* reservierungsgeb* grundriss* \
        kaltwasserzähl* warmwasserzähl* wasserzähler* ableseterm* ablesedienst* heizkosten* betriebskosten* \
        abrechnungszeitr* belegeinsicht* grundsteuer* niederschlagswassergeb* allgemeinstrom* \
        kündigungsverzicht* quadratmetermiete bruttomiete* nettokalt* nettomiete* mietzins* hauptmiet* \
        vermietbar* richtwertmietz* genossenschaftsant* gemeindebau* gemeindewohn* stockwerkeigent* \
        stockwerkseigent* parifizier* wohnbauförd* nießbrauch* wegerecht* bebauungsplan* bebauungsplän* \
        baulasten erschließungsk* kaufinteressent* kaufnebenk* bieterverfahren* gutachterausschuss* \
        ertragswert* spekulationssteuer* entmiet* baugemeinsch* beschlusssamml* umlaufbeschluss* miteigent* \
        verwalterwechsel* verwaltervertr* airbnb zweckentfremd* rent_increase* security_deposit* bedsit \
        one_bedroom two_bedroom housing_market floor_plan* schimmel_im schimmel_in_der kinderwagen_im
        """
    static let recruiting = """
        zeitarbeit* leiharbeit* arbeitnehmerüberl* aüg überlassungsvertr* überlassungsdau* entleiher* \
        entleihbetr* equal_pay* branchenzusch* personaldienst* personalvermit* personalberat* \
        personalagent* personalleas* personaldispo* personalabteil* personaler personalerin* personalern \
        personalsuche* personalgewinn* personalbeschaff* personalrefer* personalmanag* personalsoftw* \
        personalakte* personalauswahl* personalmarket* personalentwickl* personalmangel* personalbedarf* \
        personaleinsatz* recruit* headhunt* direktansprach* executive_search active_sourcing* talentpool* \
        talent_acqui* talentmanag* candidate_exp* employer_brand* arbeitgebermark* arbeitgeberbew* \
        arbeitgeberattr* jobbörse* jobportal* jobsuch* jobmesse* jobanzeig* jobangebot* jobwechs* jobcoach* \
        jobinterview* jobvermitt* jobcenter* stellenanzeig* stellenausschr* stellenmarkt* stellenbörse* \
        stellensuch* stellenangeb* stellenportal* stellenbeschr* stelleninser* stellenbesetz* \
        offene_stellen offene_stelle lebensläuf* motivationsschr* arbeitszeugn* zwischenzeugn* \
        absageschreib* absagemail* kandidatenpool* kandidatenprof* kandidatensuch* wunschkandid* \
        gehaltsvorst* gehaltswunsch* gehaltsverh* gehaltsspann* einstiegsgeh* jahresgehalt* jahresgehält* \
        stundenlohn* stundenlöhn* eingruppier* entgeltgrupp* einsatzbetrieb* übernahmechanc* festanstell* \
        direktvermit* arbeitsvermit* vermittlungsgutsch* vermittlungshon* arbeitsagent* arbeitsamt* \
        agentur_für_arbeit arbeitssuch* arbeitsuch* berufseinst* berufserfahr* karrieremess* karriereport* \
        karriereseit* karriereber* karrierecoach* karrierewechs* fachkräftemang* fachkräfteeinw* \
        fachkräftegew* helferstelle* helfertätig* produktionshelf* lagerhelf* aushilfskr* aushilfsjob* \
        minijob* nebenjob* saisonkräft* saisonarbeit* ausbildungsmess* traineeprog* einstellungstest* \
        persönlichkeitstest* eignungsdiag* onboarding* offboarding* fluktuation* mitarbeiterbind* \
        mitarbeitergewinn* mitarbeiterempf* hr_software* hr_abteil* hr_manag* hr_tool* zeiterfass* \
        zeitwirtsch* schichtplan* urlaubsantr* urlaubsverw* abwesenheitsv* arbeitszeitkont* arbeitszeiterf* \
        stundenzettel* payroll* multiposting* vakanz* vakante* interimsmanag* freelancer* outplacement* \
        abgeworben* abwerbung* wechselwillig* wechselbereit* assessment_cent* assessmentcent* temp_agency \
        temp_work* staffing* job_board* job_seek* job_offer* job_post* hiring_manag* talent_scout* \
        job_interview* cover_letter* vacancy vacancies curriculum_vitae applicant* human_resources \
        initiativbewerb* onlinebewerb* kurzbewerb* vorstellungsterm* einstellungsgespr* kennenlerngespr* \
        probetag* schnuppertag* schnupperlehr* lebenslauf zeugniscode* zeugnissprache* standardabsage* \
        absage_erhalten geghostet* unterschriftsreif* wunschgehalt* gehaltsband* gehaltstabell* \
        gehaltstranspar* gehaltsforder* igz gvp_tarif einsatzwechsel* nichteinsatzzeit* kundeneinsatz* \
        leihkraft leihkräft* leihfirma* leihbude* leihpersonal* leasingpers* leasingkraft \
        überlassungserlaub* überlassungsentg* höchstüberlass* verrechnungssatz* verrechnungssätz* \
        verleihbetr* temporärbüro* temporärarb* temporärstell* arbeitskräfteübl* arbeitskräfteüber* \
        personalverleih* lohnabrechnung* lohnbuchhalt* lohnzettel* lohnlauf* entgeltabrechn* \
        gehaltsabrechn* gehaltszettel* personalnummer* personalfragebog* personalstamm* personalleit* \
        personalchef* personalvorst* personalbüro* personalkost* personalgespr* personalnot* personaldecke* \
        personalengp* personalabbau* personalwesen* hr_team hr_business* linkedin* kununu erstansprache* \
        kandidat kandidaten kandidatin kandidatinnen time_to_hire nachbesetz* stellenprofil* stellenplan* \
        stellenwechs* anforderungsprof* teilzeitst* vollzeitst* vermittlungsprov* vermittlungsgeb* \
        besetzungsgarant* krankenquote* krankmeldung* krankgemeld* austrittsgespr* exit_interview* \
        berufsanfäng* berufswechs* berufsberat* blaue_karte arbeitserlaubn* arbeitsmarkt* arbeitslos* \
        eingliederungszusch* bildungsgutsch* transfergesell* ausbildungsplatz* ausbildungsplätz* \
        lehrstellenbörs* springerpool* staplerschein* schichtbereit* schichtzulag* nachtzuschlag* \
        überstundenabb* minusstunden* stechuhr* stempeluhr* stempelkart* ausstempel* urlaubskonto* \
        resturlaub* gleitzeit* einarbeitungspl* erster_arbeitstag ersten_arbeitstag job_fair* job_applic* \
        payslip* probation_period
        """
    static let law = """
        rechtsanw* anwält* fachanwält* kanzlei* notar notars notare notarin* notariat* notariell* \
        notarterm* notarvertr* notarkost* notarkammer* bundesgerichtsh* bundesverfass* sozialgericht* \
        finanzgericht* familiengericht* bgh olg gerichtsverh* gerichtskost* gerichtsvollz* gerichtssaal* \
        gerichtsverf* gerichtsurt* gerichtsterm* gerichtshof* schiedsgericht* schöffe* richterinnen \
        richterlich* strafverteid* strafverfahr* strafbefehl* strafrecht* strafanzeig* klageschrift* \
        verklagt* verklagen eingeklagt* räumungskl* kündigungsschutz* sammelklage* schriftsatz* \
        schriftsätz* mandant* mandatsverh* vorsorgevollm* patientenverf* testament* erbrecht* erbschein* \
        erbvertrag* erbengemein* pflichtteil* nachlassger* nachlassverw* enterb* ehevertr* scheidung* \
        unterhaltsanspr* sorgerecht* versorgungsausgl* mietrecht* arbeitsrecht* verkehrsrecht* \
        familienrecht* vertragsrecht* gesellschaftsrecht* wettbewerbsrecht* urheberrecht* markenrecht* \
        markenanmeld* patent patente patentanm* patentanw* patentamt* patentrecht* patentverletz* \
        patentschr* patenterteil* patentiert* gebrauchsmust* dpma schutzrecht* erfindungshöh* \
        widerspruchsfrist* berufungsver* revisionsverf* rechtskräft* rechtsstreit* rechtsschutz* \
        rechtsberat* rechtslage* rechtsweg* rechtsmittel* rechtspfleg* rechtsprech* rechtsgutacht* \
        rechtsreferend* staatsexam* jurastud* justiz* beweisaufn* beweislast* zeugenauss* eidesstatt* \
        einstweilig* unterlassungserkl* unterlassungsanspr* abmahn* abgemahnt* mahnverfahr* mahnbescheid* \
        mahngebühr* inkasso* vollstreck* pfändung* gepfändet* schuldner* insolvenzverw* hauptforderung* \
        verzugszins* forderungsmanag* verjähr* streitwert* prozesskost* beratungshilf* rvg außergericht* \
        mediator* mediation* vertragsprüf* grundbuch* beurkund* beglaubig* aktenzeichen akteneinsicht* bgb \
        stgb zpo fristenkalend* legal_tech* bußgeldbesch* aufhebungsvertr* abfindung* schmerzensgeld* \
        schadensersatz* mietminder* freispruch* freigesproch* plädoy* zugewinnausgl* lawyer* attorney* \
        solicitor* law_firm* lawsuit* litigation plaintiff* defendant* notary* courtroom* barrister* \
        paralegal* trademark* debt_collect* patent_attorney* klageerwider* klagerückn* klageabw* \
        klagefrist* beklagten gegenanwalt* anwaltlich* anwaltsgeb* anwaltskost* anwaltskamm* anwaltszwang* \
        anwaltsschr* rechtsfachwirt* rechtsabteil* rechtsdienstl* rechtswidr* rechtsmissbr* rechtsauff* \
        rechtsanspr* rechtsgrundl* renofa notarfach* notaranderk* urkundenroll* urschrift* prägesiegel* \
        generalvollm* prozessvollm* auflassung* handelsregist* handakte* gerichtsakte* wiedervorlag* \
        fristablauf* fristverläng* fristversäum* notfrist* zustellungsurk* empfangsbekenntn* vorladung* \
        vorgeladen* zeugenstand* falschaussag* meineid* nebenklag* pflichtverteid* untersuchungshaft* \
        haftbefehl* haftstrafe* freiheitsstraf* bewährungsstraf* tagessätze strafmaß* straftat* strafbar* \
        ermittlungsverf* zeugnisverweig* urteilsbegr* urteilsspr* kantonsgericht* eugh \
        vorsitzende_richterin sitzungssaal* güteverhandl* gütetermin* vergleichsvorschl* versäumnisurt* \
        kostenfestsetz* gegenstandswert* geschäftsgebühr* verfahrensgebühr* terminsgebühr* \
        honorarvereinbar* erstberatung* deckungszusag* prozessfinanz* prozessbevollm* pkh mandat mandate \
        mandatsannahm* mandatsniederl* interessenkollis* berufung_eingelegt berufungsgericht* \
        nichtzulassungsb* verfassungsbeschw* letztinstanzl* höchstrichterl* präzedenzf* paragraf* \
        paragraph* insolvenzverf* insolvenzantr* betreibungsamt* zahlungsbefehl* friedensrichter* \
        konzipient* verlassenschaft* firmenbuch* lohnpfänd* vermögensausk* schuldtitel* unterhaltspfl* \
        unterhaltszahl* kindesunterh* trennungsjahr* düsseldorfer_tabelle umgangsrecht* gütertrenn* \
        erblasser* erbstreit* erbauseinand* erbausschlag* erbfolge* miterb* betreuungsverf* \
        wettbewerbsverb* sittenwidrig* markenverletz* wortmarke* bildmarke* patentstreit* referendar* \
        prädikatsexam* volljurist* juristin* juristisch* court_hearing* nachlassverz*
        """
}
